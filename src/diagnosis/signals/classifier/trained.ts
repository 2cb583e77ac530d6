// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.633 -0.216 -0.898 -1.815 -0.767 -1.510 -1.047 -1.384 -1.241 0.013 -1.766 -1.337 -1.268 -1.048 -1.695 -0.017 -0.534 -1.804 -1.445 -1.197 -1.424 1.750 -0.833 -1.272 -1.991 -0.531 -0.167 -0.439 -0.628 -0.631 0.013 -0.214 -0.288 -1.228 -0.863 -1.457 1.981 0.401 -1.385 -0.049 -1.505 -0.327 -0.496 -0.608 -1.280 -2.208 -0.995 -1.018 -1.030 -0.438 -0.521 -1.463 -0.163 -1.666 1.229 -1.188 0.137 -1.574 -1.049 0.109 -0.841 -0.564 -0.975 -1.387 -0.441 -1.459 -0.559
13.59728462831168
!account-disabled	P!o#?%C&G(Y)B*D+E,E-B.F/C0F1E2F3@4D5H6F7D8E9D:A;A<H=C>C?C@BACBACCDBEEFFGEHJIBJFKBLCMCNCODPBQHRFSDTBUAV>WFXCYFZ<[D]B_@aDcDdBeFfHgEhC
!account-locked	L!E#n%A&G(B)C*C+D,C-@/C0E1D2D3A4C5F6D7C8E9B:A;D<G=B>B?B@DACCAD@EEFEGCI?JCK?LBMBNAOCPBQFRCSCT]UCV@WEYFZ:[X]B_BaCb?cBdBeEfCgCh@
!account-not-set-up	oDIV_ZG
!ad-access-denied	R!B%k&H(_)E*E+G,E-B.G/D1E2B3C4D5G6E7D8D9F:B;a<F=B>D?D@DAFB@CDDBEEFGGBHJIAKJLAMBNAOFPIQFRFSDUAVDWDXEYGZ;[B]D_CaCbAcDdAeDfBgZhB
!ad-unknown-error	d!H&f3JFJHGKJNISIZD_I
!admin-role-missing	S!D#F%_&J(m+H,G-E.I/G0H1H2I3F4G5I6H7E8G9I:A;H<I=C>E?B@FAIBBCEDCEFFHGFHEIEJFKCLEMDNDOHPBQJRHSETGUAVFWDXGYIZ;[D]F^E_GaDbAcFdCeGfDgDhD
!admin-sspr-disabled	Z!E#I%I(B)l*E+I,F-I/J1J3H4J5J7H8J9I:F;J=G>H?E@FAJBFCIDFEHGJHHIIJIKHLJMINFOJPESFTIU?V>WEXHZA[H]I^G_JaHbGcIdFfHgEhJ
!admin-two-gate	U!E#F%F&J(@)C*n+F,D-E.I/G0H1H2I3F4G5I6I7G8H9E:E;H<J=F>D?I@CAGBFCCDDEEFHGGHAIDJHKELGMFNJOFPAQIRHSGTGUDVBWDXEYIZA[G]E^G_HaEbGcGdEeIfGgDhG
!already-registered	^!I#I%J(H)I*I+j-H3H7J9J:I=H>F?C@FBDCCD@GJH@IHKFLIMINHOEPISJTJUIVGWJXHZD[I]H^J_IaGbHcJdJfJgJhH
!auth-token-error	h,bHGZHeI
!changed-too-recently	O!E#D%E&J(C)G*F+G,G-A.H/E0H1G2G3E4F5H6G7D8G9E:D;H<I=E>D?D@pAGBACDDCEHFHGFI>JEK>LCMAN@OGPEQJRGSETFUDVCWFXCYHZ9[C]D^@_GaEbDcFdDeGfEgDh?
!cloud-service-error	]!E#I%H(B)E*H+I-H.I/H0J1I3H4H5I6J7D8I9I:E=E>G?E@HAJBBCHDEEIFJGIH>IHJGKFLIMGNGOJPFRGSlTFUIVDWEXFYJZ=[H]G^G_IaFbDc]dGeJfCgBhH
!cloud-sync-agent	Z!I#I(H*J+I,I-F/F0j1E3I4I6H7I8H9H:I;J=H>I?I@IAIBHCIDIGEIHJIKHLJMGNIOIPHRDSITHUIVIXIYIZE[J]H^J_FaHbIcDdCeGfCgIhI
!code-not-received	M!B#B%C(@)C+A,D-A.E/C0D1D2F3[4B5E6E7C8D9?:A;C<F=A>Y?C@@ACCID<EDFDGCI>JDK@LCM@N@O=PCQGRDSBTBUAV?WCXHYEZB[C]J^C_BanbAcBdCeDfBgChA
!connect-version-old	Y!H#F%G(E)I*I+I,H-G/G0G1m2G3F4E5H6G7H8F9G:I;I<I=G>G?I@GAHBFCHDGEJFJGFHBIFJHKFLIMFNHOIPHQJRBSHTEUHVHWIXHYHZC[H]H^J_FaHbHcBdEeDf>gFhG
!connector-password-too-long	c!H#G%D(J,I-F/J0J1I2i3G4J7J:I>J@GBGCJDIGGHAIBJJKGLIMHNHPJRITJUIVIXJYJZE[J]J^H_JbJcHdFeIfDgJhH
!contact-failed	w3aHFZD
!contact-info-malformed	V!B#B%E&I(E)G*E+C,F-D.H/G0G1G2G3m4E5H6H7G8G9F:C;G<I=E><?A@DAFBBC?DcEGFGGFH<IFJGKDLFMENDOHPEQIRHSGTEUFVAWHXCYHZ?[F]D^E_Ea?bFcFdFeHfFgGhE
!cookies-disabled	T!D#C%F&I(D)G*F+G,G-B.o/F0G1G2I3D4F5H6H7F8G9A:E;G<I=E>D?E@DAFBBCEDDEHFGGGH@IBJFKCLGMDNCOEPFQIRGSCTFUDVDWFXDYHZ@[F]C^G_FaDbCcDdEeGfEgGhE
!corporate-policy-sentence	m@ZHFIGKJN_
!dc-policy-hints-missing	Z!H#F%H(H)I*G+J,I-D.J/G0H1H2J3G4?5k6I7H8I9G:I;I<H=H>G?H@EAGBHCFDGEJFIGIIEJCKCLIMDNAOHPGRHSITHUHVHWGXHYIZD[H]H^I_HaGbGcGdGeHfFgHhG
!dc-unreachable	[!F#G%H(G)I*H+J,I-F.J/F0I1H2I3F4k5D6I7G8G9H:H;J<Y=H>F?F@EAHBFCHDGEIFIGGHBIFKGLIMEOIPFRGSGTGUGVGWIXHYIZA[I]H^H_GaGbGcCdHeIfCgHhH
!decryption-key-mismatch	]!F#G%G&J(G)J*I+I,G-F.J/B0E1H2J3G4G5J6m7G8G9G:H;I<I=F>G?F@DAFBCCHDGEGFIGGH?IDJGKCLHMENCOGPEQJRESITFUHVHWJXHYFZ@[G]H^E_DaHbGcDdBeEfBgZhD
!error-processing-request	wBHHDSbZD
!feature-not-enabled	r)JHHV_
!federated-password	W!E#E%F(C)F*H+H-B.I/D0H1H2I3G4G5I6H7o8G9I:D;I<J=D>G?E@AAHBBCGDDEIFIGFH<IDJEKBLEMCNCOIPDRISETFUDVDWGXGYJZ=[F]F^C_GaFbCcGdCeGfEgEhC
!forest-config-changed	^!E#G%E(F)G*H+I,H-F.J0F1G2I3F4E5I6G7G8l9F:E;I<I=D>G?F@CBCCEDFEIFHGDH>IFJFKDLGMFOHPEQJRGSHTHUFVEWHXFYGZ@[H]F^H_CaHbGcFdBeFfDgGhG
!inheritance-disabled	X!=#D%@&J(C)G*G+G,G-D.H/H0H1H2I3E4G5I6I7G8H9D:F;n<J=E>E?E@EAEBECDDDEIFGGEHCIDJHKDLGMFNFOFQJRGSHTFUCVCWHXFYHZB[G]D^E_CaEbEcGdDeHfFgHhF
!ldap-signing-not-configured	^!I#I%H(H*J+J,J-I/J1I2I3H4H5I6I7J8H9H:J<i=I>I?I@HAJBICFDHEIFJGIH@IFJJKHLIMHNGOJRISJTHUHVIWJXIYHZF[J]I^J_IaIbIcGdIeIfGhH
!licence-missing-organisation	W!F#G%G(E)H*H+H,I-F.J/F0H1H3F4H5J6J7G8I9F:E;I<J=k>G?F@FAHBECFDEEGFHGGIEJHKFLHMGNDOHPGRISHTGUCVCWEXGYJZB[H]F^H_GaFbFcFdFeHfFgHhH
!licence-missing-user	e(J)H/J=f?JBIDJPJSIUGVFZCbJdHeJfH
!lost-device	M!C#@%C&G(B)E*B,D-B.F/D0E1E2F3<4D5G6F7D8E9A:B;E<G=C>o?=@@AEBEC=DEEEFEGEH_I@JEK@LDM<NBOCPDQHRESETCUBVBWEXAYFZ;[C^D_Ea;bBcCdDeFfCgDhA
!managed-on-premises	n/I7J@JHIZIdb
!method-not-allowed	U!E#F%E&I(_)E*[+D,G-D.H/F0H1H2I3A4F5H6G7E8G9C:D;F<H=D>=?m@CAGBCCDD?EGFGGFH@ICJGKBLFMCNCODPEQIRHSFTEUDVBWFXDYGZ=]B^E_Ea?bCcFdFeGfEgEhD
!non-admin-not-automatic	|)J:I=aEJVIZE
!not-enough-methods	T!D#E%E&J(D)F+A,G-D.H/G0H1G2H3B4G5I6I7G8H9D:D;G<I=E>A@AAFBDCmEGFHGGHBIBJGKCLGMENCODPFQIRHSGTFUEVBWGXEYHZ?[E]D^G_GaCbFcFdFeHfFgGhE
!not-in-scope-group	c!J(H)I/J:J=G?I@HBFDHGFHANJPGUHVhWIZD^HbJ
!not-registered	S!E#E%F&J(B)C*E+^,G-D.H/F0H1G2I3D4G5H6H7E8G9G:D;H<H=D>A?H@AAHB?CHDnEGFHGFH@ICJFKBLFMDNCODPFQIRHSFTFU@VCWDXEYHZ<[D]C^E_FaDbDcFdEeGfEgGhC
!object-not-in-password-sync-scope	[!F#G%D(G)I*J+I,H-E/I0G1G2H3G4G6I7H8H9H:F;H<J=F>I?H@GAHBFCIDGEJFFGlH?IFJHKFLHMDNEOIPGRHSITIUGVDWIXIYIZC[H]H^GaIbHcGdAeGfCgIhG
!onboarding-failed	[!H#H%F(H)J-I/I0I1I3I4I6G7I8G:I=F>J?I@FB]DIEGGHH@IJJHKFLJMINGPHRISITJUHVHWJXIYHZ?[I^H_IbHcGd?ejfAgIhG
!onprem-admin-action-required	b!H#J%J(F/I3J6J7I:E=F>J?H@HBECJDIEjGJHEIJKIMJNFPHSHUGVDWBXJZ>[I^I_JaIbHcFdGeGfGgIhJ
!onprem-complexity-refused	f!I#H%I(H*I+I,J-F0J1J3G4I6J7I8J9D:H;I=H>G?G@GAJBGCFDGFJGJH@IhKDLIMGN^OGPJRJSJTJUIVHWJXGZD[I]F^J_IaGbIcIdIfIhH
!onprem-connectivity	U!F#F%F&J(E)G*H+H,G-E.I/F0G1E2H3E5G6F7G8F9E:C;H<G=D>F?E@BAGBBCFDFEBFGGFH?IEJFKELHMENCOGPFQIRDSETFUDVEWFXDY^Z<[G]F^F_EaFbDcndBeEfBgFhF
!onprem-multi-match	[!E#F%G(G)I*H+J,I-G.J/G0J1I2J3F4H6J7H8G9F:G;I=G>H?H@FAkBGCGDGEJFIGHH@IFJIKFLHMGNGOHPFRISITGUHVFWJXGZB[I]F^H_AaHbHcHdHeIfHgHhH
!onprem-policy-refused	R!E#D%E&J(C)F*F+G,G-D.H/?0G1H2H3E4G5H6F7D8G9H:C;H<I=D>E?D@XAHBACDDBEGFHGDH=IGJXK:LEMANmOFPFQJRHSGTFUCVCXFYHZF[C]D^C_GaEbCcFdCeFfEgFhF
!onprem-success-cloud-failure	Y!D#G%F&J(G)I*I+H,H-E.J/l0F1H2J3E4G5J6F7E8H9G:H;I<J=F>F?G@DAFBECGDFEHFIGHICJEKDLGN>OGPERISHT?UHVGWIXHYJZB[H]G^F_@aGbGcFdEeHfFhF
!ou-reserved-character	^!G#H%D&H(H)I*I+I,I-D.J/H0I1J2I3F4H5J6I7I8I9D:F;G=G?G@GAHBECGDGEHFlGDH@IBJIKGLIMGNDOHPHRISITHUFVHWHXGYJZB[I]G^I_HaGbHcGdGeIfGgIhH
!password-contains-name	h-A@HBHFJGJHEIfKDMHNHVJZB^JhZ
!password-easily-guessed	O!B#H%C&H(@*B+E,C-p.F/B0E1E2D3B4D5F6E7A8E9B:A;F<G=C>A?B@>AEB?CBDAEEFEGCHHI:KFLCM@N;ODPCQGRESDUAVAWDXAYGZ;[A]B_DaBbBcCdAeEfBh?
!password-filter-refused	U!E#C%D&I(C)G*G+G,F-?.H/C0E1G2F3E4@5E6F7D8G9F:C;H<H=F>E?E@AAGBACEDCEHFHGCHBIEJqK@LEMBN>OFPDQIRGSFTDUDVDWFXEYHZ>[D]E^C_FaEbBcEdCeEfDgFhB
!password-never-expires	W!G#G%F(E)I*I+H,I-F/H0J1I2I3H4I6I7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHHIEJHKBLmMDNEOJPIRJSITHUFVFWIXHYJZ=[F]F^@_HaFbEcIdDeIfGgGhA
!password-reset-done	f(H-J:J=J@XBbDJHYKJLJMZUGVHZB[J^HbIdJhG
!password-too-weak	S!E#C%E&I(C)H*F+D,G.H0G1G3@4F5H6G7E8G9D:D;G<H=E>@?E@?AGBBCADHEGFFGEHBInK>LEMBNXOBPGQIRGSFTEUDVDWGXDYHZ;[D]D^D_FaDbDcFdDeGfEgFh@
!password-used-before	P!G#@%E&I(A)F*F+F,F->.H/C0G1F3E4F5F6F7C8G9E:C;G<H=D>C?C@@AGBACCDBEFFHGDI:JDKoLDM@NIOFPEQIRGSFTEUDVCWFXDYHZ>]B^C_FaDbBcEdBeEfEgEh>
!personal-account	|:[
!phone-mismatch	W!H#F%I(H)J*H+F,I-E.J/G0I1I3C4H5J6I7I8J9F:G;I=H>>?E@EAHBFCDDAEIFIGIHDIAJIKBLIMGNFOmPIRHSITHUHVGWJXFYJZA[H]G^I_HaBbHcHdIeJfHgI
!privileged-account-denied	S!C#E%[&J(?)?*G+G,D-E.H/F0H1G2H3D4D5G6G7E8F9F:E;E<J=D>E?E@CAFBDCFDEEFFGGFH<IEJFKDLGMFNEOGPnQHRGSFTEUDV?WFXEYHZ>[G]F^D_EaEbEcFdDeGfEgAhG
!reset-in-home-directory	T!B#F%E(@)E*G+H,H-F.I/G0H1H2I3E4G5I6H7D8G9H:o;I<J=B>E?D@AAHBACEDCEGFHGEHIICJFKALDMCNDOHPDQJRHSETGUBV@WDXFYIZ:[D]F^C_FaEbBcFdEeHfEgFhC
!sam-remote-call-denied	Z!E#E%C&J(F)G*E+G,F-D.H/G0G1G2G3E4E5H6G7H8F9C:F;G<I=E>F?D@EAFBDCFDEEGFGGGH=IDJFKELHMFNDOGPDQnRGSGTGUEVDWHXEYEZB[H]F^G_FaEbEcEdDeFfEgGhG
!server-clock-skew	Z!H#F%H(I)I*I+I,G-G.J/I0H1E2I3F4C5I6G7I8H9F:I;I<J=H>H?H@FAHBFCHDGEJFIGFH?IFJIKFLIMENHOHPHRlSFTGUHVHWJXFYFZD[I]G^J_HaGbGcAdEeGf?gIhG
!servers-catching-up	S!E%D&J(C)G*G+G,G-B.I/Z0F1G2F3F4F5H6E7G8G9H:D;H<H=F>I?E@=AGB>CEDCEHFHGAH@IAJEK?LCMoNAOGPFQIRDSGUEVDWGXFYGZ9[C]D^B_FaEbAcDdCeGfAg^h?
!smart-lockout	T!B#A%D&J(E)G*G+G,F-C.I/D0G1G2G3E4F5I6H7E8H9F:E;G<I=F>E?F@AAFBBCEDCEHFHGFHAICJGKCLaMCNDOGPEQIRFSFTnUFVCWHXCYIZ?[@]F^A_DaEbDcEdEeHfFgEhD
!sspr-disabled-tenant	U!D#H%G(@)H*E+I,H-F.I/H0I1I2J3G4I5J6I7E8H9J:@;J<J=C>G?E@DAIB@CHDDEDFIGFHGIHJGKELGMFNDOJPDRISDTIUmV=WFXGYIZ>[G]G^E_IaGcFdGeHfCgEhG
!sspr-not-enabled-for-user	[!B#H%G*H+I-J/J3[4J7G8I:C=E>I?X@EAJBCCHDBEHGHHFIHJIKGLGMHNFPFSGTJUDVjXIZ>[F]I_IaHbFcIdDeHfGgIhG
!sspr-policy-not-set	e(I)I*Z:IEEHGNESIUHVIWdZFdIgH
!throttled	S!C#^%F&I(D)F*E+E,F-I.G/G0G1F2F3A4F5H6H7F8G9B:D;F<I=D>C?E@>AEBBCBDBEGFGGFH;IAJFKALEMENDODPDQIRESETBUDVCWGXnYGZ>[E]C^E_FaAbCcDdFeGfEgFhD
!tls-disabled	X!D#F%F&J(G)G*H+H,G-F.I/G0G1@2G3D4E5H6E7H8F9F:H;H<G=E>E?F@DAGBDCEDFEHFHGFHIIDJGKELHMFNFOGPFQHRCSGTGUEVEWIXEYmZB[H]F^H_GaFbEc@dBeEfAgFhG
!unlock-option-missing	W!E#?%F(C)F*H+G,I-D.I/H0I1H2I3G4H5I6I7G8H9I:E;I<J=E>F?D@BAHB>CDDDEIFIGGH?IEJHKDLEMDNEOIPFRISGTBUEVBWGXFYJZ?[n]F^D_GaFb@cGdFeIfGgHhD
!user-abandoned	[!J#F%E(D)G*H+G,I-E.I/G0H1H2I3F4H5I6I7G8H9F:E<J>D?D@CAHB?CBDBEIFHGGHAIDJGKCLGMDNEOHPFRGS[THUDVCWFXFYIZA[F]m^G_GaDbBcFdGeIfDgFhE
!user-cannot-change-password	Y!H#H%G(C)J-G/I3H6J7G:G;J=H>H?I@?BCCJDHGHHBIGJIKELBMENFPHTJUHVEXIZ;[G]I^l_IaIbHcIdEeIfIgIh@
!user-not-found-onprem	Y!B#G&I(G)I*I+I,H-G.J/B0G1H2J3D4G5J6G7E8G9G:F;G<J=E>G?G@GABBFCHDGEGFIGIHDIFJHKFLGMGNEOGPEQJRISITDUIVFWIXHYIZC[H]F^E_laGbHcEdCeHfFgGhG
!windows-screen-broken	U!G#G%G(C)H*I+H,J-H/H0J1I3H4I5J6J7E8I9I:E=F>G?E@GAJBDCHDFEIFIGIH;IGJGKFLGMDNDOIPGRJSFTHUFVEWGXHYJZA[D]F^G_HaFbmcGdGeIfGgGhC
!wizard-connector-not-found	u,JHGZIea
!wizard-licence	|=Ie[
!writeback-not-enabled	T!C#E&I(B)A*C+G-E.H0C1D2G3E4C5G7D9G:C;G<G>E?D@CAFBBCFDCEDFGHJIEJDKBLEMDNBOGQGRCSETEU<V?WBXFY@Z>[E]E^D_JaEbCcCdkeIhC
!writeback-service-stopped	V!F#H%E(F)H*I+I,H-G.J/[0C1D3G4G5G6E7E8F9G:H;I<I=F>H?H@EAHB@CHDGEIFIGDH?IGJFKFLHMENFOIPFQIRBSCTGUEVFWIXHZI[I]G^H_FaGbFdBfmgGhG
!writeback-unsupported-path	V!E#G%H&J(B)G*F+H,H-F.I/B0G1G2I3F4G5H6H7F8H9D:F;H<J=E>F?E@CAGBBCGDFEGFHGGH>IEJGKDLFMBNDOHPEQJRHSETDUFVEWGXGYHZB[G]F^F_EaFbDcEdBeHfCgnhF
!wrong-current-password	T!G#C%G(E)I*H+I,H-A.J/G0I1I2H3F4H5J6H7F8I9H:E;I<J=G>F?F@AAIBCCFDDEIFJGGH?IAJGKALEMBNBOFPIRHSHTGUFVEWIXGYJZ;[E]G^C_HaGbEcHdEeHfGgHhn
#account-disabled	P!o#>%B&G)A*C+D,D-A.F/B0E1E2E3?4C5G6E7C8D9D:@;c<G=B>B?B@AABB@CBDAEEFEGDHII@JEKALBMBNBOCPAQGRESCTAU?V>WEXBYFZ;[C]A^I_?aCcCdAeFfGgDhB
#account-locked	K!C#o%>&G(A)C*B+C,B-=.J/B0D1C2C3@4B5E6D7B8D9A:@;D<F=A>>?A@CABBIC@DBEDFDGBI>JBK=LAM@N@OBP@QFRBSBTdUBV?WDXGYEZ9[^]A_AaAb@cAdAeDfBgAh?
#account-not-set-up	k!JHJVaWJZF
#account-not-verified	|3^DE
#ad-access-denied	Q!A%k&G(c)D*D+F,D-B.G/D1E2A3B4D5F6E7C8D9F:A;b<F=B>C?C@CAFB?CDDBEEFFGBHHI@KILAMBNAOFPZQERESDUAVCWCXDYFZ:[B]D_CaCbAcCdAeDfAgZhB
#ad-unknown-error	d!H&f3JFJHGKJNISIZD_I
#admin-role-missing	S!D#F%_&J(l+H,G-E.H/G0H1H2I3F4G5H6H7E8G9I:A;H<I=C>E?B@FAHBACEDCEFFHGFHHIEJFKCLEMDNDOHPDQJRHSETGUAVFWDXFYIZ;[D]E^E_GaDbAcFdCeFfDgDhD
#admin-sspr-disabled	W!D#I%F(D)l+I,F-H.J/I0J1I3G4I5I6J7F8I9H:D;J=F>H?D@EAJBECHDEEGFJGIHGIHJHKHLIMHNEOJP^RJSETHU@V=WDXGYJZ?[G]H^F_IaGbFcHdEeJfGgChI
#admin-two-gate	U!E#F%F&J(@)C*n+F,D-E.I/G0H1H2I3F4G5I6I7G8H9E:E;H<J=F>D?I@CAGBFCCDDEEFHGGHAIDJHKELGMFNJOFPAQIRHSGTGUDVBWDXEYIZ@[F]E^G_HaEbGcGdEeIfGgDhG
#already-registered	^!I#I%J(H)I*I+j-H3H7J9J:I=H>F?C@FBDCCD@GJH@IHKFLIMINHOEPISJTJUIVGWJXHZD[I]H^J_IaGbHcJdJfJgJhH
#auth-token-error	h,bHGZHeI
#changed-too-recently	N!D#C%J&I(A)F*F+G,G-A.H/D0H1F2G3E4F5H6G7D8G9E:C;H<H=D>C?D@pAGB@CDDCEGFGGEI>JEKALCMAN?OFPEQIRGSETEUDVBWEXCYHZ9[C]D^?_GaEbDcEdDeFfDh?
#cloud-service-error	]!E#I%H(B)E*H+I-H.I/H0J1I3H4H5I6J7D8I9I:E=E>G?E@HAJBBCHDEEIFJGIH>IHJGKFLIMGNGOJPFRGSlTFUIVDWEXFYJZ=[H]G^G_IaFbDc]dGeJfCgBhH
#cloud-sync-agent	Z!I#I(H*J+I,I-F/F0j1E3I4I6H7I8H9H:I;J=H>I?I@IAIBHCIDIGEIHJIKHLJMGNIOIPHRDSITHUIVIXIYIZE[J]H^J_FaHbIcDdCeGfCgIhI
#code-not-received	L!A#A%B(@)B,C-@.D/B0C1C2E3^4A5E6D7B8C9>:@;C<E=@>^?H@?ABCFDIECFCGBHII=JCK?LBM?N@PCQFRCSBTBU@V>WBXJYDZA[B]I^B_AanbAcAdCeDfAgBh@
#connect-version-old	X!G#F%G(D)I*H+I,G-G.J/F0F1m2F3F4D5H6G7H8E9F:H;I<H=G>G?H@FAHBFCGDGEIFIGEHHIFJGKFLIMENHOHPGQIRASGTEUHVHWIXGZC[G]H^I_FaGbHcAdEeDf=gFhG
#connector-password-too-long	c!H#G%D(J,I-F/J0J1I2i3G4J7J:I>J@GBGCJDIGGHAIBJJKGLIMHNHPJRITJUIVIXJYJZE[J]J^H_JbJcHdFeIfDgJhH
#contact-failed	u3a@XHFZD
#contact-info-malformed	U!A#B%E&I(E)F*E+C,F-D.H/G0G1G2G3m4E5H6H7G8G9F:C;G<I=E>C?D@DAFBBC?DcEGFGGFH;IFJGKDLFMENDOHPEQIRHSGTEUFVAWHXCYHZ?[E]D^E_Ea?bFcFdFeHfFgGhE
#cookies-disabled	T!D#C%F&I(D)G*F+G,G-B.o/F0G1G2I3D4F5H6H7F8G9A:E;G<I=E>D?E@DAFBBCEDDEHFGGGH?IBJEKCLGMDNBOEPFQIRGSCTEUDVDWFXDYHZ@[E]C^G_FaDbBcDdEeGfEgGhE
#corporate-policy-sentence	m@ZHFIGKJN_
#dc-policy-hints-missing	Z!H#F%H(H)I*G+J,I-D.J/G0H1H2J3G4?5k6I7H8I9G:I;I<H=H>G?H@EAGBHCFDGEJFIGIIEJCKCLIMDNAOHPGRHSITHUHVHWGXHYIZD[H]H^I_HaGbGcGdGeHfFgHhG
#dc-unreachable	[!F#G%H(G)I*H+J,I-F.J/F0I1G2I3F4k5D6I7G8G9H:H;J<Y=H>F?F@EAHBFCHDGEIFIGGHBIFKGLIMEOIPFRGSGTGUGVGWIXHZA[I]H^H_FaGbGcCdHeIfCgHhH
#decryption-key-mismatch	]!F#G%G&J(G)J*I+I,G-F.J/B0E1H2J3G4G5J6m7G8G9G:H;I<I=F>G?F@DAFBCCHDGEGFIGGH?IDJGKCLHMENCOGPEQJRESITFUHVHWJXHYFZ@[G]H^E_DaHbGcDdBeEfBgZhD
#error-processing-request	wBHHDSbZD
#feature-not-enabled	r)JHHV_
#federated-password	V!E#E%F(C)F*G+H-B.I/D0H1G2H3F4G5I6H7o8G9I:D;I<J=D>F?E@AAHBBCGDDEHFIGEHAIDJEKBLEMCNCOIPCRISDTCUDVDWGXGYIZ<[F]F^C_GaFbCcGdCeGgEhC
#forest-config-changed	]!E#G%E(E)G*H+H,H-E.J0F1G2I3F4E5I6G7F8l9F:E;I<I=D>G?F@CBBCEDFEIFHGCH>IEKDLGOHPEQIRGSHTHUFVEWHXFYGZ@[H]F^H_CaGbFcFdBeFfCgDhG
#inheritance-disabled	X!=#D%?&J(C)G*G+G,G-D.H/H0H1H2I3E4G5I6I7G8G9D:F;n<J=E>E?E@EADBECDDDEIFGGEHCIDJHKDLGMFNFOFQIRGSHTFUCVCWHXEYHZB[G]D^E_CaEbDcGdDeHfFgHhF
#ldap-signing-not-configured	^!I#I%H(H*J+J,J-I/J1I2I3H4H5I6I7J8H9H:J<i=I>I?I@HAJBICFDHEIFJGIH@IFJJKHLIMHNGOJRISJTHUHVIWJXIYHZF[J]I^J_IaIbIcGdIeIfGhH
#licence-missing-organisation	V!F#G%G(E)H*H+H,I-F.J/F0H1H3F4H5J6J7G8I9F:E;I<J=k>G?F@EAHBECFDEEGFHGGIEJHKFLHMGNDOHPGRISGTGUCVIWEXGYJZA[H]F^H_GaFbEcFdFeHfFgHhH
#licence-missing-user	d(J)H/I7J=f?J@JBIDJGJHIPJSITJUGVFZBbIdHeIfG
#lost-device	L!B#@%C&G(A)E*B,D-A.E/D0E1E2F3;4D5F6F7D8E9@:B;E<G=C>o?=@@ADBDC=EEFEGDH_I?JDK?LDMCNAOJPDQGRESDTBUBVBWEXAYFZ:[B]Z^D_Da9bBcCdDeEfCgDhA
#managed-on-premises	n/I7J@JHIZIdb
#method-not-allowed	T!E#F%E&I(Z)B*c+D,G-D.H/F0G1G2I3@4F5H6G7E8G9C:D;F<H=C>G?n@BAGBCCFD?EGFGGFH?IBJGKALFMCNCODPEQIRGSETEUCVAWEXDYGZ=]B^D_Ea>bBcEdFeGfEgDhD
#non-admin-not-automatic	|)J:I=aEJVIZE
#not-enough-methods	S!D#D%E&J(D)F*^+A,G-D.H/F0H1G2H3A4G5H6H7F8G9C:D;G<I=D>@?Z@AAFBCCmEFFHGGHBIAJGKBLFMENCOCPEQIRHSGTFUEVBWFXDYHZ?[E]D^G_GaCbFcFdEeHfFgFhD
#not-in-scope-group	b!J(H)I/J:J=G?I@HBFDHHAKJLJNIPGUGVgWIZC^HbJgJ
#not-registered	R!D#D%E&J(A)B*D+_,G-D.H/F0G1G2H3B4F5H6G7D8G9G:B;H<H=D>H?G@@AGB?CJDmEIFHGFH?IBJEKALEMDNBOIPEQIRHSETEU@WIXEYGZ:[D]C^D_FaDbCcEdDeGfDgFhC
#object-not-in-password-sync-scope	[!F#G%D(G)I*J+I,H-E/I0G1G2H3G4G6I7H8H9H:F;G<J=F>I?H@GAHBFCIDGEJFFGlH?IFJGKFLHMDNEOIPGRHSITIUGVDWIXIYIZC[H]H^FaIbHcGdAeFfCgIhG
#onboarding-failed	[!H#H%F(G)J-I/I1I3I4I7I8G:I=F>I?I@FB]DIEGFJGGH?IJJHKFLJMINGPHRISITJUHVHWJXIYHZ?[I^H_IbHcGd?ejf@gIhG
#onprem-admin-action-required	b!H#J%J(F/I3J6J7I:E=F>J?H@HBECJDIEjGJHEIJKIMJNFPHSHUGVDWBXJZ>[I^I_JaIbHcFdGeGfGgIhJ
#onprem-complexity-refused	e!H#H%I(G*I+H,J-F.J/J0I1J3F4I5J6J7I8J9D:H;I=G>F?G@HAIBGCFDGEJFIGJH?IhJJKFLHMFNbOGPIRISITIUHVGWJXGYJZC[I]F^J_IaFbHcIdIeJfHhG
#onprem-connectivity	T!F#F%F&J(E)G*H+H,G-E.I/F0F1E2H3E5G6F7F8F9E:C;H<G=D>F?E@BAGBBCFDFEBFGGFH?IEJFKELHMDNCOGPERDSETFUDVEWFXDY_Z<[G]F^F_EaFbFcndBeEfBgFhF
#onprem-multi-match	[!E#F%G(G)I*H+J,I-G.J/G0J1I2J3F4H6J7H8G9F:G;I=G>H?H@FAkBGCGDGEJFIGHH@IFJIKFLHMGNGOHPFRISITGUHVFWJXGZB[I]F^H_AaHbHcHdHeIfHgHhH
#onprem-policy-refused	O!D#C%C&H(@)E*C+F,F-_.G/]0F1F2G3D4F5F6E7B8F9G:B;G<H=C>D?B@]AGB?CCD@EEFGGCH:IEJ[K?LCM@NlOEPDQIRGSETDUBVAW[XEYGZD[B]C^A_EaDbBcDdAeEfCgDhD
#onprem-success-cloud-failure	Y!D#F%F&I(G)I*I+H,H-E.J/l0F1H2J3E4G5I6F7E8H9F:H;I<J=E>F?G@DAFBECGDFEHFIGHICJEKDLGN>OGPERISHTIUHVGWIXHYJZB[H]G^F_@aGbGcFdEeHfEhF
#ou-reserved-character	^!G#H%D&H(H)I*I+I,I-D.J/H0I1J2I3F4H5J6I7I8I9D:F;G=G?G@GAHBECGDGEHFlGDH@IBJIKGLIMGNDOHPHRISITHUFVHWHXGYJZB[I]G^I_HaGbHcGdGeIfGgIhH
#password-contains-name	e#J+Z-B:J@GBGDIFJGJHDIfJJKHMHNGVJZB^IhY
#password-easily-guessed	N!B%C&H(?*B+E,B-p.F/A0D1E2D3B4C5F6E7A8E9B:A;F<G=C>A?B@=AEB?CBDAEEFEGCHGI:J]KELBM@N:ODPCQGRESDUAVAWDX@YFZ:[A]A_DaBbAcCdAeEfBh?
#password-filter-refused	U!E#C%D&I(C)G*G+G,F->.H/C0E1G2F3E4@5E6F7D8G9F:C;H<H=F>E?E@AAGBACEDCEHFHGCHDIEJqK@LEMBN>OFPDQIRGSFTDUDVDWFXEYHZ>[D]E^B_FaEbBcEdCeEfDgFhB
#password-never-expires	W!G#G%F(E)I*I+H,I-F/H0J1I2I3H4I6I7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHHIEJHKBLmMDNEOJPIRJSITHUFVFWIXHYJZ=[F]F^@_HaFbEcIdDeIfGgGhA
#password-reset-done	f(H-J:J=J@ZBbDJHYKJLJMZUGVHZB[J^HbIcJdJhG
#password-too-weak	R!D#B%D&I(B)G*F+C,F.G0G1F2]3@4E5H6G7D8G9C:C;G<H=E>@?D@?AFBAC@DGEGFFGEHAInJXK=LEMANXOBPFQIRGSFTEUDVCWGXCYHZ;[D]C^D_FaCbDcEdCeFfDgFh@
#password-used-before	P!F#?%D&I(A)F*F+F,F-<.G0F1F2X3E4E6E7C8F9E:C;F<G=D>C?B@DAFB@CCDAEFFGGDHHI>JCKoLDM@N[OEPEQIRGSETDUCVBWFXDYGZ>]B^B_EaDbBcEdBeEfDgDh=
#personal-account	w:[>FHX
#phone-mismatch	V!G#F%H(H)J*G+E,I-E.J/G0I1I2J3C4H5J6I7I8I9F:G;I=H>A?E@DAHBFCDD?EIFIGIHCIAJIKBLIMGNFOmPHRHSITGUHVFWJXFYJZA[H]F^I_HaDbHcHdHeIfHgI
#privileged-account-denied	S!B#D%a&I(?)=*G+G,D-E.H/F0G1G2H3D4D5G6G7D8F9E:D;C<I=C>E?E@BAEBDCFDEEEFGGFH;IDJFKDLFMFNDOGPnQGRGSETEUCV>WFXEYHZ>[F]F^D_EaEbDcFdDeFfEg@hG
#reset-in-home-directory	T!D#F%E&J(@)E*G+H,H-F.I/G0H1H2I3E4G5I6H7D8G9H:o;I<J=B>E?D@AAHBACEDCEGFHGJHIICJFKALDMCNDOHPDQJRHSETGUBV@WDXFYIZ:[D]E^C_FaEbBcFdEeHfEgEhC
#sam-remote-call-denied	Z!E#E%C&J(F)G*E+G,F-D.H/G0G1G2G3E4E5H6G7H8F9C:F;G<I=E>F?D@EAFBDCFDEEGFGGGH=IDJFKELHMFNDOGPDQnRGSGTGUEVDWHXEYEZB[H]F^G_FaEbEcEdDeFfEgGhG
#server-clock-skew	Z!H#F%H(I)I*I+I,G-G.J/I0H1E2I3F4C5I6G7I8H9F:I;I<J=H>H?H@FAHBFCHDGEJFIGFH?IFJIKFLIMENHOHPHRlSFTGUHVHWJXFYFZD[I]G^J_HaGbGcAdEeGf?gIhG
#servers-catching-up	S!E%D&J(B)G*G+G,G-A.H/[0F1F2F3F4F5G6E7F8G9H:C;H<H=E>C?D@=AGB=CDDBEHFHGFHEIAJEK?LBMoN@OGPEQIRGSFTJUDVCWGXFYGZ9[C]D^B_IaEb@cDdBeFfAg_h>
#smart-lockout	T!B#A%D&J(E)F*G+G,F-C.H/C0G1G2G3D4F5I6H7E8H9F:E;G<I=F>A?F@AAFBACEDCEHFHGFHGICJFKCLaMCNDOGPEQIRFSETnUFVCWHXCYIZ?[@]F^A_DaEbDcEdEeHfFgEhD
#sspr-disabled-tenant	U!D#H%F(?)Y*D+I,H-F.I/H0I1H2J3G4I5I6I7E8G9J:?;I<I=B>G?E@BAIB@CHDCEDFIGFHGIHJGKELGMFNCOJPCRISCTIUmV<WEXGYIZ>[F]G^D_HaFbJcFdFeGfCgEhG
#sspr-not-enabled-for-user	Y!A#G%F*H+I,J-I.J/J1J3[4I5J6J7F8H:I=E>H?X@DAJBBCGDAEHGGHEIHJHKFLGMGNFOJSFTIUIVjXHZ=[F]I_HaGbFcIdCeGfGgHhG
#sspr-policy-not-set	e(I)I*Z:IEEHGNESIUHVIWdZFdIgH
#throttled	S!B#^%E&I(D)F*E+E,F-I.G/G0G1F2F3A4E5H6H7F8G9B:D;F<I=D>C?E@>AEBACBDBEGFGGFH;I@JFK@LEMDNCODPDQIRESETBUDVCWGXnYGZ>[E]C^E_FaAbCcJdEeGfEgFhD
#tls-disabled	X!D#F%F&J(G)G*H+H,G-F.I/G0G1@2F3D4E5H6E7H8F9F:H;H<G=E>E?F@DAGBDCEDFEHFHGFHIIDJGKELHMFNFOGPFQHRBSGTGUEVEWIXEYnZB[H]F^H_GaFbEc@dBeCf?gFhF
#unlock-option-missing	V!E#?%E(C)F*H+G,I-D.I/H0I1H2I3G4H5I6I7G8H9H:E;I<J=E>F?A@BAHB>CDDDEIFIGGH?IDJHKDLEMDNEOHPFRISGTIUEVBWGXFYJZ?[n]F^D_GaFb@cGdFeIfFgGhD
#user-abandoned	Z!I#F%E(C)F*G+F,I-E.H/F0H2I3F4H5I6I7F8H9F:E<J=Z>D?D@FAGBACBDJEIFHGGH@IDJGKCLGMCNEOGPFSZTHUDVCWFXFYIZ?[F]m^G_FaDbBcFdGeHfEgFhE
#user-cannot-change-password	Y!H#H%G(C)J-G/I3H6J7G:G;J=H>H?I@?BCCJDHGHHBIGJIKELBMENFPHTJUHVEXIZ;[G]I^l_IaIbHcIdEeIfIgIh@
#user-not-found-onprem	Y!B#G&I(G)I*I+H,H-G.J/B1G2I3D4G5J6G7E8G9G:F;G<J=E>G?G@GABBECGDFEGFIHDIFJHKFLGMGNEOGPEQJRHSITCUIVFWIXHYIZC[H]F^E_laGbHcEdCeHfEgGhG
#windows-screen-broken	T!G#G%G(C)H*I+H,J-H/H0J1I3H4I5I6I7J8I9I:E=F>G?E@GAJBCCHDFEIFIGHH;IGJGKFLGMDNDOIPGRISFTHUEVEWGXGYJZA[J]F^G_HaFbmcGdGeIfFgGhC
#wizard-connector-not-found	u,JHGZIea
#wizard-licence	|=Ie[
#writeback-not-enabled	Q!B#D&H(A)A*C+F-C.G/H0G1C2F3D4B5F7H9G:B;F<F=]>D?C@@AEB@CEDBECFFG]HGICJBKALCMCNAOFQFRBSDTCU;V>WBXEZ<[D]D^BaDbBcAdke^hA
#writeback-service-stopped	U!E#G%D(E)G*H+I,G-F.I/Z0J1J3G4X5F6J7D8E9G:G;H<H=H>G?G@DAHB?CGDFEIFHGCH=IFKELGMDNFOIPERASCTFUDVFWHXGZH[H]F^G_EaFbEcYd@flgFhF
#writeback-unsupported-path	V!E#G%F&J(B)F*F+H,G-F.I/A0G1G2I3F4G5H6H7E8H9D:F;H<I=E>F?E@CAGBBCGDFEFFHGGH>IEJGKDLFM@NDOHPDQJRHSETDUFVEWGXGYHZA[G]F^F_DaFbDcEdBeHfCgnhE
#wrong-current-password	T!G#H%G(E)I*H+I,H-A.J/F0I1I2H3F4H5J6H7F8I9H:E;I<J=G>F?F@@AIBCCFDDEIFJGGH?IAJGKBLEMANBOFPIRHSHTFUFVEWIXGYJZ;[E]G^C_HaGbEcHdEeHfFgGhn
+# #	U!F#H%I(G)I*H+J,J-G/G0I1g2G3[4F5J6I7I8H9F:I;I<I=G>E?H@bAIBZCFDIEJFJGIHJIDJIKELFMFNFOISFTGVHWJXFYjZJ[I]H^I_HaEbGcBdFeHfCgGhH
+# 4251234567	|3]
+# 4567	|3X
+# a	yI]
+# admin	g(F*IHGKJMITIgg
+# administrationscenter	|g]
+# allow	|YY
+# and	g-I1Y3JBIHBI]K[MXO]Y^ZDc^
+# anvandaren	|C]
+# are	y/FIJKZM^
+# at	w-ZHJI[KHO[ZF
+# befor	|KZ
+# beheercentrum	|dIg]
+# behind	|-Z
+# bit	|<_CJ
+# but	|aY
+# by	|I^
+# cannot	|([PZZG
+# caracter	q2bIH
+# caratteri	|2]
+# char	k/X2c9J@HHDIYKJN[ZJ
+# character	d/Z2aHFIZ
+# day	q@^NJ
+# days	k!]@YD[H[IIZZ
+# de	|?IC^
+# dia	|@X
+# die	|>]
+# digito	|3Fa_
+# e	q>^IGOZYY
+# el	|C[
+# en	|3IO[S[
+# error	|SY
+# fail	|^X
+# for	|([HJ
+# forbidden	|(Y
+# from	wHJc[
+# gebruiker	|C[
+# geht	|H]Y[
+# godziny	uX[
+# has	|/]C]DJHIgH
+# heur	uXZ
+# hora	m@]X^
+# hour	e@aKJXbZEaG
+# hrs	|@ZHJX]
+# i	|O]
+# in	w#JK]TY
+# is	r3ZH[
+# it	yO_
+# l	wC^KY
+# la	y#J@II_TZ
+# left	|YX
+# letter	yIZ
+# may	yH_TJ
+# method	m*Z?JC^
+# min	uRYa[
+# mins	|aX
+# minut	j>JOJPZRaa]
+# minuten	wHJR_
+# minuto	|RY
+# not	q/[1H3ZH]
+# o	|CZ
+# och	y3Y>IO]
+# of	n(J1]@JC_HCZ[
+# old	|>X
+# on	k(^1J3X>JHHPXS]Y[ZIgI
+# ore	r@]XZ
+# out	|1X
+# outbound	|BJc^
+# password	j%F(H@FH^IHK_NZZHgZ
+# peopl	y(ICJLXP^
+# point	|-bHEIHKJ
+# portal	|g[
+# random	yNY
+# reject	w/]@[HJII
+# requir	|C_EJHHIF
+# ruckschreiben	|1Y
+# sinc	|HHS_
+# sms	w3b>FOIaF
+# so	r3]>I@JHHMXZIaIh^
+# sspr	p@^NJ
+# still	uMXgJ
+# stunden	r@^X[ZI
+# tecken	|2_
+# teken	y2^
+# tester	wHJZ^
+# then	|@YHHK]ZJ
+# this	y*J@[HJV[
+# timmar	wXZ
+# to	m4^>[K]OJcI
+# trie	|#JTX
+# und	y3ZC^aF
+# user	u@YC[FZGXHIZI
+# usr	|;X
+# uur	q@aX]
+# uzytkownik	|C[KX
+# was	y@YIZYZZJ
+# wrong	|#X
+# x	t1^
+# y	w3YIHO[YYaH
+# zeichen	q-[/Z2[I[
+# znakow	|2aII
+# が	t3b>JCJDIOG
+# で	|TY
+# に	|3J?JC^IZ
+# の	|>]
+# を	|Y^
+# 个	y2]IIK]ZJ
+# 位	y2[CII]
+# 分	|HJR_
+# 回	|K]
+# 小	r@[X^
+# 文	t2^IaKJ
+# 時	t@ZX_
+# 管	tgb
+# 还	y3ZTY
+0171 123456	|3Z
+0x8023062c ldap	|<Z
+2003 dc	|5Y
+2003 ignora	|5]
+2008 and	|5_ZE
+2008 dc	|5X
+2008 r2	u5[
+2016 acs	r1d9JHH
+2016 年	|1a
+24h after	|XZ
+310002 on	wHX
+31002 the	wB[
+31003 not	wBJHHZbfJ
+31006 chang	wB^HJ
+31034 and	|f[
+31034 on	|ZIf]
+32009 error	w,Z
+32011 onboard	ye]
+33001 adunknownerror	m&_
+33001 unknown	w&Z
+33004 deni	|%[
+33008 for	|N]
+3rd party	yJY
+6329 with	|8_
+6800 in	|HENIZHfa
+6900 the	wH^
+800700c nome	|2^
+80230405 object	t__
+80230818 dominio	y4[
+a #	i(Z/Y2[3Y>IBJHFKHNZZHa_
+a 2008	|5X
+a and	|HIK]
+a antiga	uHJM_h]
+a bann	y-Z
+a bit	|@]KH
+a blank	y3]HGbZ
+a block	|-_HF
+a bot	|9Y
+a bug	|-HH]
+a bunch	|/Y
+a cada	|#[@[HH
+a caixa	yH[^Y
+a call	t?XHIZ_
+a cambiarla	y@X
+a capital	yIZ
+a chang	rBX
+a changer	|ZY
+a chaqu	|N]
+a choic	w?_HH
+a cinq	|#]HIMZ
+a client	|H[
+a cloud	w*J,_/]HGdGgJ
+a code	h>A?IBJCJHcZ^]I
+a comma	u3ZF[HJ
+a company	|8Y
+a conta	m!Y#[%])[HIL[VJZJ[X_Z
+a container	wF[GaHGZH
+a contractor	wHIZ[
+a cool	|@[
+a custom	yJX
+a day	b#F-H9G@cDJH@IGKHMJNGR]TIXeZDcJf^
+a dc	u4cGJHGcHfJ
+a de	uD[HJKZMX
+a deja	y+YKX
+a dele	|@JHHI]K[
+a deux	u*^
+a deverrouiller	|[Y
+a deviner	t-_HJ
+a different	l:Z?F@]GZH[
+a directory	y)_HG
+a disabl	y!Y
+a disparu	|?]bY
+a domain	j5Y8]GHM[PF_]
+a dos	|A[
+a dozen	wZ^
+a due	y*[A[CXHH
+a email	y*Z>I?HC^
+a ete	m!^4]9J?]@IBXCJDIHFIJM[ZH_ZdZ
+a fail	pHFZabJ
+a failur	tZ[
+a fair	|:]@IB^HJZF
+a federat	|7X
+a few	pBZHJMY
+a file	u#GH[
+a filter	wHDJa
+a flash	|HIb]
+a floresta	|8X_[
+a forest	|8Y
+a former	y>JIJK^OJZI^Z
+a fresh	y@YBYLYZI
+a full	w@XHITZfZ
+a game	|H^ZJ
+a generic	rHIN[ZX^Z
+a global	m(^
+a good	y)G9YH]UJ
+a group	qGXVZ
+a guest	n:]HY
+a helpdesk	t*Z@Y
+a impressora	|HZ
+a inni	|*^
+a ja	y9J>^V]
+a jamai	y+[DYHHW[
+a jour	u+[1YDJMXf^
+a kod	y>a
+a l	r([>X@ZHJZIbYeZ
+a la	j%[2Y3G>_?IBJHEIIKZMIN^O[ZGaGbYdZfJ
+a lake	|>]HI
+a languag	wHJZ[
+a laptop	|H[
+a las	|X]
+a le	|(YV[
+a leaver	|!GH]
+a less	|-]
+a licenc	t=^HH
+a licenca	|=[
+a licence	|HX
+a ligacao	|HHa_
+a limit	|@JX^
+a list	q-aHDI[
+a littl	|MX
+a login	y>]
+a loguj	|h^
+a long	q!X@JIIMXOIZc
+a los	|*Y
+a lot	u9^
+a manager	u-IHFZa
+a me	|HIZZ[[
+a meet	uZX]_
+a member	oHGPXV_
+a mensagem	|>^HFZX
+a mesma	|K[bZ
+a messag	rHHZZa[
+a mi	t(J)Y3[9X>]@JHIIIK]OHVYZF
+a microsoft	q)]HHMYR]SXTIdYfJgI
+a minha	w@JDJIYK^VYZF
+a minut	w@ZHITX
+a mix	|IX
+a moment	|MZ
+a mowi	|+[O[
+a msol	|%Y
+a necessary	q)IUIVIda
+a new	T#G%G([)J*G+],J-C/G1I2J3J4J6I7I9H=I>J?G@ZAIB^CGDEH]IFJIKFL[NEOJPJTJUJVGXJZY[d]Y^F__aJbHdHfJhG
+a newly	y%Z@]
+a nice	w9]
+a nie	y=]HI
+a non	|H[ZI
+a nova	q9J@JB_HEIJK[MaZF]JbJ
+a number	l3XD^HIIZOI
+a nuvem	y/YMYgY
+a opcao	y([[Y
+a organizacao	tW]dY
+a otro	y(^7YVI
+a ou	|FXGX
+a pagina	t+]-YDXHIXZZZ
+a paid	|=[HH
+a palavra	r@^KHVY
+a partner	pH^
+a pas	h%[(X)H*I+I-J/Y3I:J=[?H@JCIDZEXHFIIKJM[NJOJPHUYV]WZZF][aIhJ
+a passcod	|H_
+a passkey	w?XHY
+a passphras	|I[ZJ
+a password	X#I(C)J-G/Z6I:H<^=J?[@bBDCJDHGHHYIcJ[KXLGMCNESJUIVJWYZE[G]]^GbHdHeJfJgJhG
+a passwordreset	|SJc[
+a pdf	|HZ
+a perdu	|%[4X
+a phish	|H[
+a phon	n*X3FC]DbHFOIZIaH
+a pilot	|H[
+a pin	yHYI[
+a plus	yF_HI
+a policy	k*JHDNAUZWd
+a politica	oHIN_WY
+a poner	|KZ[]
+a pop	|BFD]H]
+a posto	|B]HHMI
+a power	|HIg]
+a pre	|%X
+a privat	y@[D[HH
+a privileg	y%JP]
+a problem	tEZSZZJ
+a public	ybX
+a quarter	|RZ
+a que	|I[h]
+a quello	|OX
+a question	|DXHX
+a red	tHFIJKYS]Za]FbJhJ
+a redefinicao	n(IBJU]Z_
+a reimpostar	t=[BXHJVYZX
+a replacement	|>]HIZI
+a report	|H]ZG
+a reserv	uF]
+a reset	c!E(G)J/[7J:H=HBEDIHdJJLYNIPISJUXVHWYZJ[XbIfJgZ
+a restart	ufX
+a restriction	uN^
+a retir	|1Y=Z
+a role	m(^)[*bBJCJHFZI
+a row	w#[@IHFN[TGX]ZJ]X
+a rule	|GY
+a sam	|QY
+a sandbox	|HZWY
+a school	|>YHIN[
+a screenshot	|HFZ^
+a se	|BZZ]
+a second	f*Z+Z/X6]>G@[C_DGIJZHaG
+a secret	y2[HX
+a secur	|YZ
+a security	r)]*E@FH^QZ
+a select	|V[
+a senha	]!J#]%J-H/J7[=I?I@FCJHHIZL]NZTJUIVIXGZZ]G^YaJbIcJd^fJhY
+a server	y7Z
+a shar	pH_
+a sharepoint	|*^HF
+a sincronizacao	|GJMZf]
+a singl	|+X
+a slash	q3ZFaHFaJ
+a sms	r<Y?aCXHBZFaZ
+a snapshot	|6X
+a spac	|3^HF
+a special	tHFI[V[
+a starter	|@]
+a stricter	|*Z/ZPI
+a supplier	y:[
+a symbol	yIX
+a sync	w+]8Y
+a team	wH_MF
+a temp	u#J@ZbY
+a temporary	qHZZIcZ
+a test	tZ]
+a third	qHHJ^bZ
+a tick	|BIZI^_
+a ticket	tZ]
+a to	|KHOXh^
+a token	u,a-XHGZJeG
+a troca	yZZ
+a tutti	|9]
+a typo	u3Z@Z
+a um	|PXVX
+a uma	|K]
+a un	m-HHEIJK^P^VYZH_^hJ
+a una	yHHK^ZJ[]
+a user	_!F#E%H([*[+[-H/X3J9I=J>H?I@[AJBGDJFHGGHdKHPIT]VIZE]I^H_YgJ
+a velha	uHGMah]
+a vendor	wJ]
+a verificar	|XY
+a very	y2Z
+a vip	uZY
+a vpn	|H]
+a way	u-E9JBHH_TYX]
+a websit	|HY
+a week	y!^@IHII]KJZG
+a whil	y-JHJM[TZ
+a whol	|@ZHJ
+a word	oHZIZZJ
+a work	wZ_
+a wrong	t@]ZH
+a year	u!a@IKXL[ZF^J
+aadc #	|1[
+aan de	tHIIZKHN_V[
+aan het	t-XN[
+aangepast en	y@_
+aanzetten terugschrijven	|,[dIe]
+ab ist	yL[
+abandon befor	y][
+aber nicht	u+Z>H?]ZF]^
+aber nie	|+[DJaX
+aber nur	|C[DI
+abilitato alla	wVZ
+able to	d#H(J:X>J?FBdC^HEQXTJVIZZ
+about miss	|IZ
+about my	yZZ
+about password	w-ZBHHDIJSYZa
+about policy	|WY
+about self	|HJS^UIZI
+about the	t!ZH[ZH
+about this	wZ]aJ
+abroad and	y)ZaX
+abrufen des	|,Z
+aby zapobiec	|TZ
+acabo la	|=^
+acabou o	|=^HJ
+acce a	y!^>]HE
+acce au	uHb
+acce refus	t%aP[QXZGdI
+acceder al	|!IBIHJZ^f]
+accept again	w:CHa
+accept by	yH[
+accept cooki	y.Y
+accept everywher	wB[MJ
+accept for	|?^ZE
+accept it	t@XKX
+accept my	wHIKJZ[
+accept now	|#J%JBbOGZIhH
+accept on	w/^II
+accept pas	wIIK]OZZGhZ
+accept sinc	y-Y
+accept the	qCZHGKYM]hJ
+accept them	y3^HHOI
+acceso al	w>ZH]
+acceso denegado	y%^
+access block	wHX
+access deni	c%Y(]>JBJHGPcQ^ZE^J
+access has	wHY
+access is	w%[
+access my	|!G#I%I>GHDPIZa
+access password	|?_ZH
+access polici	wHY
+access policy	oH[
+access restrict	tHFQ^
+access right	y%^HH
+access the	u>YB_HGZI
+access to	e%J>c?IBJDHZJaJc^
+accesso alla	|3J>]DIH]
+accesso di	yb[
+accesso negato	|%Y
+accetta la	|KIZZhX
+accettata in	|/X?YHJ
+accident and	y![?IHZZH]Z
+accord to	pBZNYU[ZJ
+account a	y%[2[HJPG
+account ad	yLX
+account admin	y*],YPJ
+account and	q!]#DBYC[HJLYT]ZH
+account are	p!Y#[A]HEP[TGVJZJ^Y
+account belong	y:[
+account bloccato	y#^XG
+account by	|#Y
+account cannot	t%_:ZPHZG_HdGeH
+account chang	|hZ
+account di	w%X2YGY
+account e	q!X#X
+account enabl	yGZ_J
+account every	|HIP[
+account fail	t%J(ZHEP]ZZ
+account for	m#Z%]2HTYVY_Y
+account from	uHaZJ_I
+account got	p)[BZ
+account hack	|HZ
+account had	|^X
+account has	c!Z%I2ZBJDYHDLXP[_]dG
+account have	|!F^]
+account how	uH_VJ
+account i	y!Z,[ZG
+account in	f#D%JA^BHGZH_MXPYTZVIZI^X
+account information	uE[HIZ[
+account is	W!e#[(I)J-I/J3H7I:Z=J>E@IBFCIGJHGIIKJLIPaT_V[XJZ@^E_JdH
+account it	r!DHaP^
+account keep	w#Z
+account lack	t%Z3Y
+account lock	mH[
+account lockout	w#[
+account lost	|%I0[=Z
+account manager	|Q[
+account may	w%[
+account met	|)]AX
+account moved	|G[HJ_X
+account msol	w%[2Z
+account name	|-JI]
+account need	t!FHaZF
+account niet	|3[V[
+account non	tD]VZ
+account not	d!^#I%Y)I3G@IAJBGD[GJH@L]PJQZV^WIZX^X_HhJ
+account of	k!F:[Hb
+account off	y!^HJ
+account on	uA^PJVJZG^X
+account operator	pP^
+account option	qZJ^^
+account out	yG]HJ
+account outsid	|GZ
+account page	y+GDHH]hZ
+account password	h%H2d:J=_IILIMZVJZDfJ
+account per	wHJVaWI
+account pgmsa	|0_HF
+account properti	|^[
+account recovery	wH]
+account remotely	|#JBZHJQZ
+account report	wZ^
+account reset	w!I%Z:YP[
+account secur	t#J+aD_HDZG
+account senza	|[X
+account set	|BJHH^^
+account show	w#Y
+account so	w^Z
+account staat	y!^
+account still	|_[
+account tab	w!H#JHIPJ^_
+account te	yXY[Y
+account that	uHGL]
+account the	uHXTZ
+account to	u%JHIQ[VX
+account too	wXZ
+account tropp	|XY
+account unlock	|BYTX
+account used	y%[,YHI
+account user	|)[VG
+account vergrendeld	|#]
+account want	|*ZCI
+account was	m!Z%]>[HIZH^[
+account were	yZI^]
+account when	yHJb[
+account whil	y!Y,]eG
+account whos	yLX^Z
+account with	q;^@ZHG
+account without	q[Z_Z
+account writeback	|H]ZI
+aceita minha	|IIKGZ]hX
+aceita not	|?X
+aceitou a	|/Z
+acepta en	|?YI^ZG
+acepta mi	yIFKJO[ZYhZ
+aceptada en	|/^
+acesso ao	y>^HZ
+acesso negado	y%YPY
+acquir user	yHFQbZG
+actif dans	|!X
+action on	|E]HJ
+action requir	y*IE^
+action you	|dX
+activ directory	_!C#H%[&f(E3E6J7J8J:GAJFXHCIJKJNIT]UJZG^[__cJdHhJ
+activ for	|(]HIUZVI
+activ in	|!XUZ
+activ pour	uV^
+activar la	|,[eZ
+activation de	|,]dIeZ
+activity progress	wHIZ^
+activo la	|dZ
+actuel est	|hX
+ad acceder	y!I%JBZZ[[^
+ad account	h!Z#]/JAYHCLZ__
+ad ale	|TZ
+ad allow	|/[
+ad an	|GX
+ad and	t!I/ZM^ZJ_[gG
+ad are	|%Z_Jd]
+ad bez	|<[gX
+ad but	u/Z
+ad change	|/^
+ad com	|3[
+ad con	|3]
+ad connect	b/J0X1b8[HIMZTGYYcIfG
+ad connector	o!J%_2Z8]<ZHEZI_H
+ad deaktiviert	y!Z
+ad does	|=Y
+ad ds	o%[2YHZ
+ad e	u%[3ZLX
+ad entra	u/_TI
+ad error	w&bNIZE^J
+ad esta	|TX
+ad fail	y/[PZ
+ad for	wM[
+ad fs	y,X7]
+ad group	yHIP]
+ad had	|/Z
+ad has	t/E3^F]HFIG_]
+ad is	p/Z3XHJIH^X
+ad ist	r#J3[>J^Yc]d[
+ad keep	|BI^]
+ad konto	w!Y#Z
+ad kontot	|#XL[TJ
+ad le	|%[^Y
+ad lockout	|#Z
+ad ma	t#IMYT[gZ
+ad mais	wMYTY
+ad mas	wM[TZ
+ad men	yMYTZ
+ad mit	y3^AYZJ
+ad nada	|T]
+ad nao	y!]L[ZH
+ad nic	|T]
+ad nicht	|_Z
+ad nie	y/^LZTI_J
+ad not	k#J/J<^HFLZMHT_ZIg_
+ad object	m!XGIHI__
+ad objekt	|_Y
+ad ok	|/[
+ad onprem	k!X/Y_Xg]
+ad password	o-[/FJHM]N]ZJ
+ad pero	y#JMZT[
+ad policy	q/ZN_
+ad przyjelo	|/[
+ad refus	w/YJZNX
+ad reset	y_]
+ad right	y%^HGPZ
+ad said	|/]
+ad says	tIZTY
+ad show	y#HT[
+ad so	y/[A]
+ad still	u![
+ad sync	i/H0J1IMXRISDTHcJd[fdgJ
+ad ten	|/GAXM[
+ad the	y/aZD
+ad took	w/Y
+ad untouch	|TX
+ad user	h!]#I=HAZG[HGTXZI_Zd[
+ad with	|3Y_YaJ
+ad y	y%Y3[
+ad か	|3Z
+ad で	q![#GMYT[^]
+ad に	w__g]
+ad の	t!Z#]%I3YAYNYTIgY
+ad は	u/aT]
+ad 已	|TY
+ad 接	|/[
+ad 没	|T]
+ad 账	y#YAY
+ad 里	q!X#I3X>JMY^[_[gJ
+add a	n+I8Y>ICIDZH^
+add me	|(I)J*GHHV_
+add on	w.^HHJ]ZF
+added a	t4J8^HJIZZH
+added the	y%J8YQZ
+added to	w:ZVY
+addefaultdomainpasswordpolicy minpasswordag	|@^HJ
+additional security	uCaDDHI
+address of	|:Y
+address on	y3Z
+adesso non	|=[@IK]
+adfs admin	y,^HH
+adfs and	y7]
+adfs domain	|7X
+adfs foderiert	|7Y
+adfs page	|7Z
+adfs tien	|7Z
+admaexport fail	|HGQ_ZI
+admin a	u(_)G*ZH[UJZI
+admin account	h)[*_,]:J=_CIPIVDWIZF
+admin action	w*HE_HJ
+admin and	j)ZHGP]ZI
+admin app	uHFMJgb
+admin are	u)Z*[
+admin as	y#X
+admin asked	|*Y
+admin at	|)H*[?J
+admin by	|Z]
+admin cannot	g(H)Z*^?FHGPYTX
+admin center	h)J*JMIS^ZHga
+admin centr	|gZ
+admin consent	|*JH]
+admin count	|PZ
+admin credential	y,Z
+admin disabl	y(J)HU[
+admin do	yPY
+admin doit	|EY
+admin du	|%JP_
+admin e	|PY
+admin en	|gX
+admin for	u(Z)E*G,ZE[HEPJU]VXZG
+admin from	y)]HIP[dHgI
+admin get	u)X*[HI
+admin gets	w)[VG
+admin group	|PX
+admin has	i!J)JHJU^V^ZH
+admin hat	tEHVZWZdY
+admin have	w)[*[PI
+admin here	y*Z
+admin i	m%J(X*bHDZX
+admin im	w,X
+admin in	m,[:YHJPZd]
+admin is	u)]
+admin it	p*ZEFHJVIZb
+admin kann	|*[aJ
+admin konnen	yPX
+admin manag	|dZ
+admin may	w(Y)J^]
+admin microsoft	lSJgd
+admin must	r,[E^HIPJdJgI
+admin nao	|*]
+admin need	q*[CJE^HI
+admin nicht	t(Z)IdZ
+admin nie	y(GU]VYWJZIdZ
+admin non	|*[
+admin not	e%H(H)[*H,J?XEGHIPXV_W^ZHd[
+admin of	w%F([:[HEN[P]ZG
+admin on	w)XEGH[UId[
+admin only	u*]?IPX
+admin page	t(J*JH[ZHcJg_
+admin password	m(J*I,]EHHdKHNJPYZGdFgF
+admin portal	y/Ig[
+admin reset	f*]1d:J?G@YEIL^PYSGUDVHWFZCdJ
+admin right	|)JHZP]
+admin role	k(B)bH^ZJ
+admin see	y)]UF
+admin seem	|*X
+admin so	|VYZ]
+admin sspr	wP]
+admin switch	w)[
+admin the	|)_ZD
+admin to	m(H)F*D,Z:H=ZHEPJUXVdZEdFgJ
+admin try	|*X
+admin turn	|DZ
+admin user	y(ZZJgX
+admincount #	gPb
+admincount steht	|PY
+admincount が	|PY
+administra en	|d_
+administrador de	q(_)G,JPZ
+administrador del	|([
+administrador do	|(Z
+administrador global	q(^)Y*I,]dJ
+administrador ha	|UY
+administrador nao	u(H)[*IU[V[WHZGdX
+administrador not	t)ZUZVZWIZIdX
+administrateur de	|PZVI
+administrateur general	|)Y,]dI
+administrateur n	u(I)JEIU[V[WYZHdX
+administratora globalnego	y([)J,[
+administratoren brauchen	|*X
+administratoren durfen	y)[
+administratoren har	u)G*JEJUZVZWYd^
+administratorzy domeny	|P]
+adob acrobat	|HX
+adress de	|3I>XD]
+adsync dienst	yfY
+adsync est	|fX
+adsync esta	|fX
+adsync servic	tHHf]
+adsync サ	|fY
+aduc does	|T[
+advic of	|)]
+after #	t0XHJ
+after a	g!Y(J/Y@ZBYHJLZMIT[ZDb[
+after add	y%[8YPH
+after all	tBYZ]
+after an	p0[@ZBZHFL]P[ZFfIgZ
+after choos	|]]
+after clear	|B]HGZF^]
+after disabl	|HIY[
+after each	u#XH[f]
+after enabl	yJ]ZJ
+after enter	|HIZ]
+after he	|ZX
+after holiday	|#Y
+after hr	|HZ
+after i	i3I9J>J@GBYHEKJR^Zb]CaYbJ
+after it	|-^IG
+after lunch	|@JB^HJZI
+after migration	|A[HH
+after my	y#[(]ZE
+after password	y#_@GBGHFLHM[ZH^F
+after reset	wLZMX
+after restart	yB]HJZJfY
+after restor	|6X
+after sspr	yHHMZ
+after the	]!I-J8I:C=J>JBZCJHIJIKJM_NJPJR[TYY[]^^IaIcHd]fZhH
+after thre	t#F@ZH_
+after travell	wH]
+after unlock	w%[HJTZ[J
+after vacation	|BJHHZ]
+after we	u<YA^C]HHPIZF
+after writeback	y8Y
+after wrong	wHIX]
+after you	|+Y
+again after	q:CBHH[R^T[ZIfY
+again and	j#Z+I;I@JBEH^KGN]P_TJXJaZ
+again as	|K^ZI
+again at	y@aZD
+again befor	y@JHIX^ZH
+again but	y+[HJ
+again for	wBY
+again it	|KY
+again later	m@GZ_c[
+again not	|@^B]ZB
+again noth	|+[HJaY
+again to	|+Y8Y
+again today	u@Y
+again when	|HIK[
+again with	u@JBYK[ZH
+age #	m@]
+age history	|N[
+age is	u@X
+age must	|@FH]
+age or	q@YHIIIN^
+age to	|@GH]
+agent and	|HJe]
+agent aprowizacji	|0^
+agent credential	w%]
+agent dc	u-_
+agent de	t0^HJ
+agent der	|0Y
+agent di	|0Z
+agent in	|-Y
+agent inactiv	|0Z
+agent is	o0]HHZHf]
+agent logs	|-Y
+agent not	t%I0aHDJZfI
+agent offlin	|0ZHY
+agent on	y0]
+agent show	|0HH^
+ages ago	|K]
+ago and	n@_D[HGM]ZE
+agora nao	|=[@GK]
+aguard #	wX[
+ahora dos	|*X
+ai chang	t@X
+ai deja	u@YK]ZJ
+ai ferm	|]]
+ai mis	|@XI[
+ai oubli	|Z[
+ai pas	p(Y@ICZH[KH]^hJ
+ai perdu	y>Y
+ai plus	|>Z
+ai que	wC_
+ai un	|CY
+ainda nao	w@[HGM^WZ
+ajout au	|8[HJV[
+aka ms	i+Y9JDcHJT]ZI
+aktivera tillbakaskrivn	|8]dX
+aktiverat for	yVZ
+aktiviert werden	|8YeX
+aktuell password	tKJZGhb
+al activar	|,[eZ
+al cambiar	yZYdX
+al cambiarla	|ZHh_
+al crm	|H^
+al dia	wM^
+al een	|>JHJXIa_
+al eens	|Ka
+al eerder	wKZ
+al geregistreerd	|+^CJDFHJ
+al gewijzigd	|@]
+al giorno	|@YX[
+al iniciar	|HZaGbZ
+al logon	|bZ
+al mio	|!J3[OHZ^
+al nieuw	|9]ZJ
+al numero	|>[
+al prossimo	|LZ
+al restablecer	y5ZHIa]
+al usuario	|^Y
+al vecchio	|>X
+aldrig registrerat	yDY
+ale nie	|ZI[^
+algo de	y.Y9^HJ
+algo mas	|C[
+alguma novidad	|9[
+all account	y2[
+all and	|(]ZI
+all cooki	w.[
+all day	q#J@IBHH^T[ZJf^
+all dc	yJ]
+all devic	|#YBZHI
+all domain	|-I4]5IHGJY
+all employe	wHX
+all fail	y(]G]HIZH^X
+all fine	tB[
+all four	|BX
+all good	wBaHIKJ
+all her	y*]?FB]HIK[ZI
+all i	wZZ
+all in	|HZTI
+all mailbox	wH]
+all my	tK[N]ZG
+all normal	|P]
+all not	|-YNX
+all of	r-I@YHDU_VJW_ZH
+all other	yG[
+all our	w)]5XSX
+all password	|NX
+all set	|BZ
+all site	wBY
+all sort	y9IB^HJ
+all staff	|+[HI
+all step	uHIZ]]Z
+all the	nBJH^K_MJRJYX
+all user	n%^)I;J=FBGFIGIHaMFUaVFZE
+all utent	w=YX[^Z
+all were	yK[
+alla losenord	|N^ZJ
+alla reimpostazion	wVZ
+alleen bij	yP]
+alleen mijn	|CZ
+alleen ontgrendelen	|[Y
+allow blank	|-IH^
+allow by	u<ZNXYX
+allow cooki	y.Y
+allow on	|/Y
+allow self	|UZ
+allow to	d(_-X:J?E@GHENJQ]V^ZC[J^abIhI
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowedtousesspr is	|)Y
+allowpasswordreset via	ybX
+alor qu	|+]DI
+alor que	t3H>IBJIZO[TYZJ[]h[
+already expir	|aZ
+already have	|+[HFK[ZJ
+already register	w+JH^
+already set	|+aDHHD
+already used	t-JH]KZ
+als #	|R]
+als admin	|*X
+als geregistreerd	|+^DI
+als helpdesk	|(Y
+als method	|?^
+als registriert	|+Y
+alt del	i@IHIM[^JbZha
+alt und	|@^ZJ
+alte password	m#[HHMZh]
+alter its	|^]
+alter the	u7ZHJZI^_
+alterar a	w^^
+alternat email	w>^?HHH
+alternat phon	u?[HZ
+alternativ e	|3Z?HH[
+although i	|KHNYh]
+although it	q-^@JBJH^IGZJ
+although its	y-^@XHGOY
+although the	tHIJ[TZ
+altra volta	|@]
+altri si	|PYV[
+altri uno	|*Y
+alway click	|@JDaHH
+alway the	|-JT[Z[
+alway uses	|K^ZG
+am i	t(F9^HCIXV_
+am laptop	yH[MX
+am lock	|#[
+am not	t(JIZV^ZF
+am on	|HX
+am only	|([ZI
+am pc	r@JM_T[
+am phone	|>HHEMYa^
+am rechner	w#]MZZJb]gZ
+am selben	|@^
+am sperrbildschirm	ybZ
+am stuck	yDZX[
+am sync	|RZ
+am told	|@ZVY
+am window	|[YbJ
+amanda not	|@JHaKGZE
+ambient onprem	o/JBJHINJcbda
+ambito della	|G[
+amministrator global	w([,Y
+amministrator non	uEJU]VZZIdX
+amministratori di	|PZ
+amministrazion di	|gX
+among the	y?[K]ZJhI
+an account	o!JA^TZZG
+an address	|:Y>GHZ
+an adfs	y,]HI
+an admin	c(^@YHYL]PGTYZA
+an agent	|HY
+an answer	y9]DZHJ
+an app	y?XDIH]
+an attribut	|0JH[
+an e3	|HX
+an earlier	yHHK]
+an easy	|@YHGI]
+an empty	|C[HGZGaJb[
+an enabl	yAZ
+an entra	w)]*ZHH
+an error	X![#I(I/]3G>I?J@EAJBDCIDYEJHAIIKZMINIOIVZXJZd]H^ZaGbIcZeZfJgJhI
+an exception	|HHe_
+an export	yH_MF
+an extension	w3[
+an external	y:X
+an extra	|JY
+an hour	c#I%J/H3J9G>J@[HCIJKIM[P[RXXYa^f^
+an ihren	|ZZ
+an incident	yS]
+an incorrect	rHIT]
+an intermittent	wZ]
+an intern	|HXgZ
+an issu	yBIKYZZ
+an mfa	|HX
+an object	y_[
+an old	j#]5E;]HaKX
+an on	|dZ
+an option	t*[?F^[
+an ou	tF]G]HH
+an outag	w9GHESbZI
+an sam	|QZ
+an sms	|H^ZHaJ
+an unexpect	q3]H[
+an unknown	q&ZHIb]
+an updat	|0]HIfI
+ancien mot	qZIh^
+ancien pour	|>IDJMaaH
+ancora bloccato	|T[
+ancora la	wHIM^
+and #	r/FM^YZ
+and a	i(I*Y3[<YE_HFIXL[PZZGaH
+and ad	y=I@Zd[
+and afterward	|2[HHZ[
+and again	k#[+I;IBEH^KGN]P_TJXJZGaX
+and all	tB]F]TIZI
+and an	|?[HI
+and another	|gX
+and at	uZ[
+and both	yA[
+and call	y:]ZX
+and cannot	e#Z?H@[KILJVZZZ^J
+and capital	|IX
+and choos	y+FDHHbIJ]F
+and click	y:ICGDIHc]IbJ
+and clos	yBJZF]_
+and computer	y#HHHT[
+and confirm	y#JBZ
+and connect	|0G8HA[H^RI
+and could	wBZ
+and country	|3Y
+and creat	y8[HH_X
+and does	|%FH]
+and email	q*]>G?JB^CYDHHC
+and enabl	w8Y
+and encrypt	h<a
+and entra	r/]6^HGcI
+and eras	w>FH^
+and everyth	t%]BJH]ZJ
+and forgot	t=Y>ID[HIU[ZFd[hY
+and from	u)[HIZ[
+and gave	|%]HGZ[
+and get	u:XIHJ[hX
+and gets	w3GCJDYKZO[ZI
+and go	|HYbX
+and goes	yLX
+and got	o#[@ZBJHIKZNHZF_Y
+and has	w-Y
+and have	uD]HIZJ
+and he	y@Y
+and i	b#J(I*I+Z-H>]?I@JBGCZDGHCI_KDNHV[Z_][aFbJfIh]
+and im	o*YB]HFZYaH
+and in	y@JAYHJK[d]eJ
+and is	m-J@GBcHCLYOXX]ZGfE
+and it	Z*Y-H/I3JBYCYDIHAIaK^MINGOYVXZG]IbY
+and its	n>J?[@[F[HGZG
+and just	|8]
+and left	y]]
+and lost	|(Z>[BJHI
+and lower	|IIN^
+and may	u#X
+and mfa	|HY
+and microsoft	y/]1]HHRHSJcZfJgH
+and must	wVY
+and my	r![>IHZKDZ^
+and need	o#Y*Y?I@GHXIIZ]
+and nobody	uD[HHLYSIc[
+and none	yBJG[HJIIKYN^ZG
+and not	f!I%Y&Z+]-J1Y3I>H@_BEDZH@IXKDLXNYOJVJa]bJhJ
+and noth	n&]9J>I?YBIDJHGNZRZZYa]bJ
+and now	^!^#a%J(J+H/J8Z:J=[B@CJDaH@IIKXMJNIPJTJVY]I^X_IaJbIgXhI
+and offic	|MYgJ
+and on	q/G6[H^TIcZ
+and only	yHJKH[^
+and order	w>IH[
+and our	y4]8IHEd^
+and password	k!I#X+X0[1Y5^BHHXWZZIaHbYdH
+and phon	n*aHJ
+and put	|8^
+and recreat	y_X
+and refus	w/[
+and reset	c!X%Y(H)Y*Y/I0_1Z5]=J@IAXBFCJHGMJPJR[VJZ@]J^[_JgJ
+and restor	|_[
+and says	y7[
+and self	y^[
+and she	|#IBY
+and show	uC[HHZJbZ
+and sinc	r1XQY
+and so	w-]H[
+and some	wZ^
+and sspr	r7Z?HH[JZZI
+and still	n(]/[HHNYT]ZG[G
+and stop	|BJHJe]fZ
+and symbol	|IHN^
+and team	y>FH[
+and test	uB]ZJ
+and that	u4[C[
+and the	V#F%I(I)J*I+I._/^3^6J7Z8I9J>b?E@ZAYBXDHGJH@KZMENFOGPIQXSIUYVHXJZC[I^I_HaFb[dJf]hZ
+and then	g!I/^BIC[HDIIKXZ]]If[hY
+and they	y(YOX
+and today	y![@_NJZF
+and try	|XX
+and typed	|Z]
+and unfamiliar	|HX
+and unlock	|H[TJ
+and used	|#Z?YXI
+and user	yB^ZJ^J
+and veto	|J^
+and want	|@X
+and was	t7[:ZB]HZIJNHZGaH
+and we	|JX
+and webmail	wB^HGMI
+and when	w![KZZIhH
+and which	wZIdJg^
+and will	|9^ZJ
+and window	|#[
+and writeback	k2Y<Y=XHFZJcXdHeIfHg^
+and you	|H]KI
+andern darf	|^[
+andern des	|Z]hI
+andern nicht	|Z[hX
+anderung bei	|LY
+andra losenord	|^YhY
+anforderungen der	|NX
+angeblich nicht	yKJN]
+ani maila	|D_ZH
+anixi password	|JY
+anmeldung kommt	|HZ
+annuair onprem	w7]_Zd[
+annual leav	|H^
+ano pasado	|K_
+another admin	t(_
+another company	u:^HGSXZI[^
+another country	|![>X
+another firm	|8[:ZZJ
+another for	|gX
+another method	r?YCX
+another one	w:]HI
+another option	|HJX^ZGaX
+another organisation	w:Z
+another password	y-Y
+another tenant	w:CHa
+another user	y=YHY
+another way	y?XCZ
+anslutaren utan	|8^<ZdI
+anslutn till	|SJc]
+anslutningsproblem med	|cZ
+answer with	|&Z
+ante de	uCJHHKIMJZJ]_b_
+ante era	|PY
+antiga esta	|h^
+anvandaren ar	y![P^VJ
+anvandaren far	yOYZJ^[aZ
+anvandaren har	|=ZC]
+anvandaren kan	|^^
+any code	|>^HJaH
+any idea	u9FBHKZZa
+any longer	y>J?]_[dG
+any more	b(Y+[-I/J1a4J6Z8J9F:J=Y?[@EAHB^CHDDGIHEIGK_MJNIPHTIX^Z?]J_]bXcJdHeJfJhI
+any news	|9^
+any of	q@ZK^ZH
+any password	y8J@[HIN^ZF
+any phon	|>HDZ
+any problem	|BXHHV[ZJ
+any progress	|9[
+any recovery	|D^HJZI
+any security	yDY
+any updat	y1I9_HGNJ
+any way	|HINYTZ
+anybody else	wZ^
+anybody ther	|9[
+anyon in	|HDZ_
+anyon ther	|9X
+anyon who	|@ZP[ZI
+anyth else	wZ]
+anyth to	wHY
+ao ativar	|,[eZ
+ao redefinir	yZ[a]
+aos requisito	wIZN[
+apagado para	|U[
+aparec como	y?]h]
+api graph	wgY
+api reset	|gX
+aplikacji nie	|?_aI
+aponta para	|A]_Z
+app alon	y9H?_CYDJHHaJ
+app and	y?[aI
+app asks	yH]
+app but	|?^HFbJ
+app code	r*J?aCJaI
+app e	y>J?XC_
+app is	u>X?ZHJ
+app may	|(bHC^J
+app not	t(I)H*^aYgJ
+app notification	y?ZCIHIaY
+app of	w:JH[
+app offic	|gY
+app on	t>J?[HJg[
+app password	u(JDIHcZG
+app registration	tH[
+app reset	|g[
+app says	|H^
+app show	yHY
+app want	|H^
+app with	|(^ZI
+app y	|?YCZ
+apparait pas	w([?[DJ
+apparently not	|-ZHIIIV]
+appear again	|+X
+appear and	wZ_
+appear for	w*Z+a?HHDNY
+appear in	w-^>HHZKJ
+appl id	m#FHdTI
+application event	u,^HI
+application log	|HCN[ZGf_
+apply to	w)J*]
+approv on	|H[
+approv sign	yHX
+approv the	y>]HDZJa]
+apre la	y-[H]OXZJ]I
+apre le	|HJ]aaJ
+apre plusieur	|T[
+apunta a	|A[_Z
+ar avstangd	u![HJf[
+ar det	|#]KJO[ZJ
+ar fel	wh_
+ar for	o-c9J@]BJHFZJ^JhJ
+ar ikryssad	|^^
+ar inaktiverat	w!Y
+ar inte	l!J(J4]9^>H?J@JHGKJPJQ[VaXJZGcJd]fJhI
+ar last	u#YXH[^
+ar med	|I[K[
+ar mitt	|3H>^O[
+ar sparrat	|!]#EHJK^
+ar stoppad	|fX
+ar svart	|9JH_
+ar tillfalligt	|TZ
+are #	|IY
+are activ	|AY
+are affect	|FX
+are allow	|/Y
+are already	|+]DHHJ
+are asked	|*[HX
+are block	y-[HI
+are deni	yHIK[Q]
+are disabl	y!].XHHZH
+are duplicat	|AX
+are exclud	|HIP]
+are fine	y/X
+are in	|HZ
+are includ	|HYIEN^
+are kept	|HYKY
+are lock	y#]
+are mine	|OY
+are miss	q(I=ZHGW_
+are need	y@^HF
+are not	b%J-Z/H0Z3J4I8Y9J:X>Y?_@YAJBICFDIH^IIKHRJZF^Y_Hc^fH
+are off	|Y[
+are ok	|8Z
+are refus	o!Z%X(I)]/IHIIHKIPIZI_Jd[
+are register	|+Y
+are reject	w-^HF
+are requir	w=GCZHZ
+are sent	|7Z
+are set	y@Y
+are still	y-GHXPZ
+are stuck	|@YCY
+are support	|H]JG
+are the	q(]NXZZ
+are told	w)]UJd^
+are turn	|bX
+are two	yA]HJ
+are wrong	y%YH]
+are you	p9c@JHB
+area code	|3Y
+arriv abroad	|HIa[
+arriv from	|6]HI
+arriv my	wHY
+arriv pas	qZb[ZaH
+arriva il	yaY
+arriva li	|>X
+as #	y3Z
+as a	k(E*_-]?]H@I[KJdX
+as admin	w(E*_NY
+as befor	yZ[
+as current	|KIh]
+as dc	|5]
+as describ	|%[PGZZ
+as domain	y%bPC
+as expect	t)XHFZbdI
+as guest	|:]HIZJ
+as i	u(I)[HHNZ][
+as if	|![
+as in	wZ[
+as inactiv	y0]
+as it	t/YZY
+as licenca	|=Z
+as mine	yIHOaTJZI
+as new	|IZKX
+as not	|hY
+as of	|K]ZG
+as old	|ZFh^
+as one	|-[
+as password	t%J(]-IHJI_KHZF
+as pergunta	|#I?YX^
+as permisso	|(Y
+as register	u+bDFHF
+as senha	|0]H]ZHdJ
+as she	|DY
+as soon	y(Z)Z*XHJVI
+as the	g!Y(Z+]?Y@HBHCIHHIJKdLHMFVHZChY
+as to	|(]4[HHZJ
+as too	y-[IXKJ
+as well	p-Z?IC^HHTZ
+as yesterday	|@IKGZ^
+ask for	nH^LXhJ
+ask how	|*JH^
+ask me	y+Y
+ask the	|:]HGV]
+ask them	qWY
+ask your	w)JUZV^WIZH
+asked for	f*^,XC[DIHXZJa[
+asked to	m@JDXHFIIKHLaO^ZJ]J
+asks for	a,Z-I?I@ICaDJHYIHKXMHaIh_
+asks me	l*Z>FCIH^ZYhZ
+asks to	|HX
+asks us	|*G:XH]
+aspettar un	|@]
+aspetto il	|a^
+assign a	y(Z)]@JHFZIg]
+assign to	y%FH_
+assist with	|BY
+at #	h@dB^HESJbI
+at aka	w7XHJT]ZJ
+at all	nDYHZU]VIWXbZcDd]eFfH
+at breakfast	w@^
+at ctrl	|bY
+at first	rHILbZG
+at half	y@Z
+at home	o4X>ZHY
+at least	j/Z@[HDIaKHNXZJ
+at login	r+^>HDJHZZGaEb_
+at logon	qHFZJb_
+at lunch	w@YHE]^
+at microsoft	r7YS[
+at next	i@JLbbJ
+at nine	|@^NI
+at noon	|@ZZZ
+at okta	|7Z
+at once	r9JB^
+at our	w7]SFZFc^
+at password	|?YHJ
+at reset	q(G)G*a5[?GGXHG
+at sign	q+^>GDIHY
+at sspr	|@[ZG
+at step	uHEZa
+at ten	|#X
+at the	U!H#Y%I)J*X+I,X0G1J4H6J7I8I9H:I?F@FAIBGCYDEGHHEIIJ]LIM[NXPJRGTHUIVHXGZb[I]a^[b]dHeZfYgH
+at this	l+Y;Z@JWXcY
+at what	|IZZJ]Y
+at why	|ZY
+at window	|HHM]h[
+ate amanha	|@]
+atend a	yNY
+atend aos	wIZN[
+aterstall losenord	u%[(XBJHJZGb^
+aterstalla i	|7Y:^ZI
+aterstalla losenordet	|(YZ[
+aterstalla mitt	|Z^
+aterstalla sitt	|BY
+aterstallningen misslycka	yZ_
+ativar o	|,[eZ
+atkomst nekad	y%[P]
+att aterstalla	r%[(a7X@JVJ
+att byta	t@XKIL]ZY^_hI
+att det	w-JKZO]h[
+att forhindra	|TZ
+att gissa	t-a
+att jag	|-IHEK_ZI]]
+att lasa	|[Y
+att losenordet	|d[
+attempt a	y@ZKHXY
+attempt at	|#]
+attempt fail	w#]HJTG^Z
+attempt to	t@YHIZX
+attempt try	yXX
+attempt with	|TZ
+attender #	w@ZXX
+attivando il	|,[eY
+attribut admincount	|PY
+attribut is	|3[HH
+attribut not	|GHH]
+attribut set	|PX
+attual e	yKJh^
+au bureau	|>]
+au compt	|2[IIQY
+au dossier	|H_
+au milieu	|]]
+au moin	|I]
+au moment	|@Ja[h]
+audit log	k/YEZHGV[Z[]]
+audit row	|B[
+auf #	u>]PY
+auf das	y>]
+auf dem	k>I?JJYRZZIa]b]fX
+auf den	wD]JYaX
+auf der	p%Z-ZHXX[
+auf die	u>^
+auf kein	|U[
+auf neuem	|HX
+auf password	yZIb^
+aujourd hui	w@ZX]
+aus der	w!Z*JP[^]
+aus und	|.X6Y
+auth method	|(X?FCID^HJ]J
+auth token	m,_
+authentication admin	u(a)H*G
+authentication fail	|HX
+authentication method	lC[D^HHTJ][
+authentication phon	|3]DG
+authentication to	yHX
+authenticator app	k(J*[>IHX
+authenticator auf	|H[
+authenticator cannot	|?X
+authenticator code	y?_HE
+authenticator en	|HY
+authenticator gone	|>YHI
+authenticator na	|H]
+authenticator non	|>GH[
+authenticator not	k>Fa]
+authenticator notification	|?ZHFaY
+authenticator on	u>I?JH^
+authenticator pa	|HZ
+authenticator perdido	|>Z
+authenticator show	wH[
+authenticator sur	|>IHZ
+authenticator was	|>]HI
+authenticator zeigt	|>IH_
+authenticator を	y>]
+authenticator 通	|?^HJ
+authoris to	|VZ
+authorization policy	u)]UI
+authorization requestdeni	k(_HJ
+auto upgrad	y1a
+autoatendimento de	|HGU_
+automatica de	|H^aI
+automatically we	|=_ZF
+autoris a	|QY
+autoservicio de	|HJU^
+autoservicio esta	y)[U[
+aux compt	|)]*XUI
+aux exigenc	|IJN]
+av for	|(H)]U[VJ
+av losenord	udZ
+av pa	|<[U[
+av tillbakaskrivn	w,[ZJdGe_
+availabl for	wUJV]
+availabl with	t=Y?J
+avant la	y]^
+avec l	|>[HJcZ
+avec le	y3HBZK]O]aJ
+avez essay	|XX
+avez vous	|9]
+avstangd for	|UX
+avstangt pa	|;[
+away after	|BJHJ]]
+away by	y@]BZKHZJ
+away from	y)]*I@IHZU]ZH
+away the	|?^BJPY
+ayer y	y@X
+b is	|@JG[HGK]
+b same	wZ_
+b2b con	|:^
+b2b guest	w:X
+b2b invit	|H^aE
+b2b user	y:]
+b2c custom	wH_NHWJ
+b2c de	yHaZH
+b2c still	|H[
+b2c user	|HZ
+back and	|HEJZZHdJg^
+back at	|ZZ
+back but	y!X@[ZI
+back de	|dY
+back from	t!_HDKIZ[
+back in	rBYHJXZ
+back nao	y%[f[
+back negado	|P[QXdJ
+back on	u/Z9]HXPZ
+back sinc	wHafJ
+back the	p!X4XHE]Xa[bZ
+back to	f-I/J6[>I@IB^FJH>IJKeNI]F_Ib_dX
+back tomorrow	yX[
+back with	u@ZNIZ]
+backup admincount	|PX
+backup operator	wHJP[
+backup softwar	uH^
+bad password	w#^
+badg does	uHY
+badg printer	wHX
+bank password	|HZZJ
+bank tan	|9JH^
+bann list	r-JH^
+bann password	q-Z
+bann word	uHZ
+bara byta	|@_
+bara en	|CY
+bara lasa	|[]
+base de	|Q[
+baselin the	|bY
+bate com	|HJO_
+battery died	yHIRZ]^
+be #	y3a@GIJ
+be able	o#X?FC^HJQXZX
+be added	yV]
+be allow	|.X
+be at	w@Z
+be back	|9^
+be change	k@]BJKJLJZ^^I
+be check	|5^KI
+be clos	y9HBaHF]J
+be configur	q*Xe[
+be contact	p3_4YHJVG
+be decrypt	y6Z
+be different	wK]
+be disabl	|!DH^
+be enabl	tH[ZIdGe[
+be enter	|4YHY
+be found	mGYHJ_]
+be given	wH]
+be guess	|-X
+be in	t-]HIM[V[ZH
+be install	|-IHXJZ
+be logg	y#Y
+be longer	uIY
+be not	y@]HG
+be obtain	|,Z
+be on	y-[EIHGd]
+be one	|K[P[
+be open	w6]H[cI
+be part	|HJI[
+be process	y9JHJZ^
+be reach	t3]4X:IEJHGY[ZJ_Jc^
+be read	t%F6^H[
+be register	|C^DEHY
+be repeat	|KX
+be replac	w@bHFIJZG
+be reset	lC^DEP_W]ZF_H
+be select	|HIL]
+be set	w7X<YHY
+be stor	wH]
+be the	q3Y?ZHGJYKXLX
+be unlock	w[[
+be updat	u%X/Y
+be used	i(I3J6J7J?c@JCIHXZC
+be why	|IZ
+be written	|0XPZZJ
+becaus a	|#X
+becaus devic	|HX
+becaus he	|(ZZJ
+becaus it	k-]HJO]ZJ
+becaus my	wZJ]]
+becaus not	yD[
+becaus of	d#J-J/[4IEYHFIYJINYX]ZI
+becaus password	t8ZUX
+becaus the	h#Y-H5[HHIZNJR]ZIhI
+becaus ther	uAXTX
+becaus user	yTY^Y
+becaus writeback	y/Jd]
+becaus you	q>YD[ZJ
+becaus your	r:^E[WYZE
+been block	tHY
+been change	|BZH^ZE
+been deactivat	w!Y
+been defin	|WY
+been disabl	q!Z
+been enabl	j8XHIUYVZd^
+been lock	w#[
+been on	|HJZZ
+been runn	|J]ZJfX
+been seen	|-Y
+been set	|VYWY
+been through	|DXK[
+been told	|hY
+been try	|XFZ^
+been updat	y(HBaHGZI
+befor but	yK]ZJ
+befor choos	|]Y
+befor enter	|D]KIZG][
+befor i	oHIKJZ^
+befor it	r@]CJHIIJKFTZZI]ZaZh[
+befor logg	yZGb^
+befor logon	|HIb^cH
+befor password	wHX][
+befor the	o!]@]C_DDHIM[
+befor their	|MY
+befor tomorrow	|HIX^ZH
+befor we	|C]DJHI
+befor you	wDXEZ
+beheerder heeft	uVZWZd]
+beheerder niet	|)_
+behind and	|1]
+behind it	|-YHIN[
+behind the	y3]_[aG
+bei #	|HZIY
+bei dem	|+JD[^Y
+bei der	m3X?Z@YDXHGO[S]TXZGbX
+bei leuten	|(]
+bei microsoft	ySXTZ
+bei mir	q([>GDZHIV[ZH^]
+bei niemandem	|SY
+bei sspr	|SZ
+bei uns	qOYU^W]ZId[
+beim abrufen	|,Z
+beim aktivieren	|,Ye]
+beim andern	t@HZZ^Ih^
+beim anmelden	|H]
+beim kunden	|:Y
+beim password	y>^MJaZ
+beim reset	y?[
+beim ruckschreiben	y&^JXPYZI
+beim setzen	|&Z
+beim user	|3]
+beim zuruckschreiben	y%[4[6ZZJ
+beim zurucksetzen	r:[HJ][a[
+beim zweiten	|@X
+being change	uN]
+being refus	|N]
+being that	|;X
+being used	|H^KF
+bekomm ich	|D[ZZ
+belong to	p:Z>[HHd]
+below the	|-J5^HIZJb[
+ben mijn	|>X
+benutzer erhalt	|OZaY
+benutzer fehlt	|VZ
+benutzer hat	t=Y]_
+benutzer ist	u!]GZPZ
+benutzer kann	t?ZZG^^gZ
+benutzer konnen	|)XB]
+benutzer wird	wL^X]ZH_X
+bereich der	|G^
+bereit benutzt	|K]
+bereit verwendet	|KX
+bereitstellung agent	|0Y
+besid the	|CX
+best practic	|Y^
+bestaat niet	|HJ_[
+bestatigungscod kommt	ya[
+between change	|@[
+between cloud	u/J6YHEca
+between connect	u4E<]HHc]
+between domain	w4JH^
+between entra	y4_HE
+between reset	|@_HE
+between sync	|4Y
+between the	tH_
+between two	yK[
+bevat een	|-^
+bez #	|3a>GOGaI
+bez wygasania	|L]
+bez wyjasnienia	|&]N[
+bez zapisu	|8]d]fI
+biezac haslo	yh[
+bij aanzetten	|,[dIe]
+bij de	w(]3Z?]HJOHaI
+bij een	|?ZZ[
+bij het	yZYhZ
+bij resetten	|(Ia^
+bij volgend	|L^
+bike room	wH[
+bin gast	|:Y
+bin im	|>]
+bin nicht	w9]HG
+bisherig password	yZIh_
+bisogna aspettar	|@]
+bit later	|@]KH
+bit tls	|<_CJ
+bitt entsperren	|#Y
+bitt um	|9]
+blad podcza	yO[Z]
+blank page	yb[
+blank window	|bY
+bleibt aus	|LXa[
+blink when	|a[
+blocca il	|cZ
+bloccato in	yT[
+bloccato per	w#[)XXG
+block after	u#YHZ
+block all	w.[
+block becaus	wH]
+block by	i-Z>]aJc]
+block cooki	r.]HJbJ
+block for	r#H@IHDTJXb
+block from	u4^XZcE
+block it	r>FH^
+block me	|@ZHIXZ
+block my	yH[cI
+block servicebu	ycX
+block the	m,^HAJ[NYQYaYbX
+blokady wraca	|b_
+bloqu le	yHHJXc_
+bloqu un	|H[X]cI
+bloqueada not	y#Z
+bloqueada por	w#_XD
+bloqueada temporalment	|TX
+bloss die	|C]
+blue screen	|9JH_bG
+bom dia	|9_@JHI
+bort och	|8]=]
+bot how	|9Z
+botao redefinir	|([
+both are	w0ZA[
+both dc	|4[
+both domain	|AY
+both forest	yAY
+both method	wB[DJ
+both refus	|IIKJZ^
+both side	|A^PJZG
+boton restablecer	|(Z
+bought a	w8Y
+bouton gris	|(]:[HJ
+bouton reinitialiser	|(]
+box and	|RXhY
+box cannot	yHHL]
+box is	wR[
+box on	|!H#JHI^^
+bracket and	|3^aJ
+brak opcji	|C[[Y
+brak polaczenia	|3ZSIc[
+brak telefonu	|3JD_
+brakuj licencji	|=Z
+brakuj mi	|(]CZ
+brakuj wymaganych	|=Y
+branch of	y%_
+brand new	w@[JZWZZI
+brand the	uH^
+brandvaggen blockerar	|HZc]
+brauch eine	|H[
+brauchen zwei	|*X
+breach and	|-]
+break glass	uH^
+break password	yFXcY
+break reset	yFY
+break the	wNY
+break writeback	y2Y
+bricht ab	t,Z4Zc]
+bring back	|+XbZ
+brok sspr	|Y_bJ
+brok writeback	|QZcX
+broken after	tH[ZIf]
+broken for	|HJZ[
+broken on	wHIR]
+browser am	|M^ZI
+browser block	y.X
+browser but	|bX
+browser in	|]X
+browser not	w.Z
+browser of	wZ]
+build is	|1_HG
+build not	y1aHHZJdJ
+build of	yHZ
+bunch of	|/Y
+bus connection	yY]cI
+bus listener	|cIf[
+business basic	m=dHHdI
+but a	|?^BJHIK[
+but ad	|NY
+but at	|?]HJZX
+but cannot	u%X?]HFMXbJ
+but did	|H^aJ
+but entra	w/^IH
+but for	q/ZHZVZ
+but he	|+]HHLY
+but i	g>J?J@[D^HEKYM][X]J
+but im	|!X
+but in	u*X/_ZC
+but is	|VY
+but it	e*I-I@IIJKIOaVYZIaHhZ
+but its	|VX
+but microsoft	|*[WHgI
+but my	wVX
+but not	a!J%X(]*J+]3J?J@IBGDHGZHJJYKILIM[NCPZZ^[I^HfIhI
+but noth	yHILYZGaXb[
+but offic	w/[ZJ
+but only	rCaHIIJKHZ]
+but refus	|/Y
+but still	q/H?IHIZC[a_^
+but the	d-X/]3^@[HGIJKHOXVFZD[[fZhJ
+but ther	uHIa[
+but they	y>F?[HIO]
+but this	y+YHJ
+but we	|cY
+but when	yHIZY
+but which	|N[
+but you	|DZUI
+button disabl	|!D(aHH
+button does	yHJZ[bY
+button for	yHX[Xa[
+button grey	|(Y
+button is	t([
+button not	|(]HJ
+by a	k#GGX]]
+by accident	t!Z?I@ZZH]ZfX
+by activ	y&Y
+by ad	u%]
+by admin	|)FU]
+by an	uH[^[
+by another	t:Z@ZHY
+by attribut	|G^HF
+by conditional	rHZ
+by design	yHI^]
+by email	w*Y:^HE
+by entra	y/ZTX
+by gpo	rYZb[
+by graph	|gZ
+by hand	y%Z@IP[
+by himself	y)Z@X
+by it	t@_U[ZF
+by itself	w?YBZHJ
+by mistak	o!^@]HIU[ZE
+by my	u!J1Z>[VXdX
+by myself	u#I)[HHVYZH[_
+by now	|@HKJN]
+by on	|/GN]
+by our	r6]@XHFJ[ZJ
+by phon	y*Y
+by policy	w.X
+by reset	|HIK^TY
+by security	|I^
+by sms	|H]aG
+by the	^#I(I)H*I-I3Z7G:H=]>Z?H@]B[DHEJGIHAJJKEMJNYPITIVYXJYX[I^Z_ZaHbIc_d[eJfGgIhI
+by thre	wZ[
+by typ	|#X
+by using	|MZaY
+by your	n-Y?[EHVHd]
+bylo juz	uK[
+byta en	|@_
+byta igen	u@[
+byta losenord	w@DLZZ_hF
+bytt for	y@]MZ
+bytt i	wM]gY
+bytt losenord	y@Z
+c e	m3Z>H?X@ID[HHI]KZLYOJZHaX
+c est	l-H3E9G>Y?I@YBXCHD[HFI^K]MINJOYTYU]VHXIZHaHhY
+ca march	|9GB^
+ca ne	y3H@JHIO]Z_aI
+cada #	|@^
+caixa de	y;YH^
+call about	t-[Z^aJ
+call and	y?^BJ
+call are	|%J?]HGQ]
+call back	uZ_
+call does	|HEa]
+call from	tHHQXZ_
+call it	y/YHJZJhZ
+call me	qB^HD]Ja]
+call my	yHZ
+call not	w3YHIa[
+call option	y?]
+call reset	uZY
+call to	j>I?ZHGQ_]Z
+call us	|:]HFK]ZJ
+call user	|BZHFg^
+call verification	|3Y
+cambi de	w>Z
+cambi hace	|@]
+cambiada en	y/ZM]
+cambiar la	iBJLYZ_^]hG
+cambiar solo	|@]
+cambiata due	|@[
+cambiata in	y/[MY
+cambiata stamattina	|@Z
+cambiato la	w@]ZH
+cambiato numero	y>X
+cambio al	|LZ
+cambio de	|ZZ
+cambio el	|B[
+cambio il	|hZ
+cambio non	|Z^
+cambio rapido	|b^
+came back	n!_HDKIZa]Y
+camera not	|H_MJZI_J
+can a	p@[H^ZG
+can access	|B_HGZJ
+can anyon	|@]HXZF
+can be	n9HB_C]DGT[ZH]J
+can chang	w@Z
+can choos	|@[
+can contact	|=_ZF
+can go	|BZHILZ
+can i	b!J(Z)J*H+Z-I3J>J?^@FBGCJDYHaIZKXMJNZOIRHVXX][I]I^JaHbJcHfGhH
+can log	wBZZJ
+can my	|-[HHV]ZG
+can not	|^X
+can now	|BX
+can only	u@Z
+can remember	|HII]KI
+can reset	a(Z)G8J=J?JDJEYGZHFSXVZZ_cZfJ
+can sign	y/ZHJZJ_X
+can somebody	|HII[Z[
+can take	yMYdX
+can the	o/F>IHeKFNIZH
+can type	wZ^
+can unlock	u#X[Z
+can updat	y3J>^HI
+can use	tDXG[
+can user	yBI[Z
+can we	n/GHb
+can you	g(J9a>F@JBGTJVGX]Z^
+cancell befor	wHJ]]
+cancell the	|]X
+cannot access	w!G#I%IHCPHZadX
+cannot alter	w7ZHJZJ^_
+cannot approv	y>^HI
+cannot be	Y!I#Y%I(G)I,J-[3[5X6_:G=H>F?c@]BICHEIGGHHIELXMHNHP_SJTIUJVIYYZD[G^E_HbJc[dFgJhG
+cannot chang	[BIHIIJKILIMJZG^bh]
+cannot confirm	|O]
+cannot connect	tH_cI
+cannot contact	r3[
+cannot contain	uI^ZJ
+cannot decrypt	q6]
+cannot do	w-J?H@[HGIIKJZYd]
+cannot edit	w%X*ZPI
+cannot enabl	|dDe_
+cannot find	f#H4Y6J>GHYTIZA[^_dcIdI
+cannot get	d!D,Z=J>_?H@JIJZb^J
+cannot go	yKX
+cannot i	q*J?[K^ZE[Y
+cannot it	|)[HJZE_]
+cannot join	w4G8FHb
+cannot locat	|HHZH__dHeYfI
+cannot log	h#^(H:I=J>I?H@HGJKJMYTHZa^J_HbIgahJ
+cannot login	|HIMYZZ
+cannot open	p>YH^ZH
+cannot pick	y(H*a?HHG
+cannot reach	lHGRJbZcbfI
+cannot read	u>^HDZ[
+cannot receiv	w>^HG
+cannot remember	wH[KI
+cannot reset	S!Z%F(_*B+H-J/I1J3H5J6H8a:Z=^?B@BBECYD]F[GbH:IIJIKELJMINJRJTJUJXI[G]I^C_CaJbGcJdbeHgEhJ
+cannot resolv	y4[HFcY
+cannot reus	uK]ZJ
+cannot say	|HIZ[h[
+cannot self	|)_ZE
+cannot set	m!Y(Z7YBJK][I^G
+cannot sign	i7I>I?G@HBJHHIIT^Za[^^HhI
+cannot talk	w4]8JHIYZ
+cannot the	y?[VZZH
+cannot to	c(F0^3]:J=I>JE[HFN_SYVFZ^^Ce^hF
+cannot turn	|e]
+cannot unlock	|[Y
+cannot use	e(E*]-^=]>]?[@IDIGYHFIIZBbJ
+cannot verify	r3I>[D]HGKIZGh[
+cannot we	wZ^
+cannot writ	y%aHIPHZI_HdGeHgH
+cannotchangepassword true	|HJZF^a
+capital letter	w#X
+caps lock	r#_@XXIhZ
+captcha on	|H^ZJ
+captiv portal	yHHb]
+car trop	|I]
+caracter especial	|I[
+caracter exig	|IX
+caracter reservado	|F[
+card is	wH[
+card to	wHX
+carrier and	y>^
+cart sim	|>^HI
+case letter	|IFN^
+case only	yI_NJ
+casilla el	|^Y
+catch the	wZY
+catch up	yHFM_
+caught up	wB[MJ
+ce l	|=[K^
+ce matin	q#]@bHIZJ
+ce mot	r(X-YKZ
+ce n	|OZh[
+cel mudo	|aa
+celui enregistr	yO]
+celular e	|>X
+celular guarda	|#_HH
+celular novo	|>HH]
+celular y	|O]
+center and	yHZ
+center show	|S]
+center zuruckgesetzt	|gX
+centr d	|gZ
+centr macro	wH]
+centro de	uHIc]dHg]
+certificat expir	yHY
+certificat of	rHY
+chang a	yhY
+chang after	y-JBJH]LY
+chang and	uH_ZH^Y
+chang at	jHXL^
+chang becaus	|HJLZ
+chang deni	|HI^]
+chang dialog	yhZ
+chang does	|HHL]ZJ
+chang error	wBJZ]^F
+chang fail	tHJZ]^J
+chang form	qIXZH^Jha
+chang hier	|@^
+chang his	w^X
+chang is	t@^HIK[ZJ^JhJ
+chang it	d@bBaHFZC^Hh_
+chang its	wZI^]
+chang last	|HFU]c]
+chang mon	w@Y
+chang my	g3J>HBIH]IGKJZc^HhE
+chang not	q0J7XBHGIH[LJMFZ^hF
+chang on	|HIL^
+chang or	y@JBIH_ZF^I
+chang outlook	|B]HF
+chang page	rZHha
+chang password	Z!F#I%D(H@DBFH]LFMINJZY^chZ
+chang request	uB^HHL[
+chang sur	|MX
+chang the	h(]BGHXLHYYZ_cJhF
+chang their	mBJHILYV[hJ
+chang this	y@]ZF^Z
+chang was	y@YHILZ^[
+chang your	n@YHJ^[
+change at	wHFJ[LXM[ZJ
+change by	w@YVJZG^_
+change for	|@]ZH
+change from	yC_DJHI_Y
+change her	|@GBEMJZ]]]
+change in	o@XBZHFM]ZJ^HdYgXhJ
+change it	c>H@[BcHJKIM^ZC
+change my	i3J>]BGMXOJZ]
+change on	u/ZE]HIMYZH
+change only	|@IIIK]
+change password	r@[^J
+change pleas	wZ^
+change the	l/J6J8[@IBGEIHJIJK]MIZF[XcXg_
+change their	w@[BJZX
+change to	w-[NZ
+change too	|@X
+change what	uH]
+change yet	y/[@ZNH
+changement de	|@Zd]
+changer de	y^Y
+changer le	w@FHXZ^^JhH
+character and	y2[HJ
+character are	y/[
+character but	y/[II
+character in	p-JFbH]IA
+character password	y2Y
+character which	yFZHJIY
+charg pour	|SZ
+chce nowe	|:]@JBJKJMEZ^
+chce starego	u@IHHKGMbZJh]
+che il	|3[D[
+che la	u-^9JKI
+che non	q-J/J3J7H=J>I@JCZDJHIIHKGO^TJVYZaaJh[
+che sono	|+XD]
+check event	|%X
+check first	wZ]
+check on	|5ZEY
+check that	|DY
+check the	yHZNZ
+check why	|Z]
+checkbox for	|e[
+checkbox is	|HJd^eI
+checkmark next	|HJI]
+chez nous	y@[U[
+chied due	w*Y
+chied quella	|KJM[h]
+chied sempr	|HYM]
+choic on	|>J?[HG[^
+choisissez un	|-X
+choos a	h-Y@XHIIJKGZH]^h[
+choos another	uaX
+choos call	waZ
+choos sms	|]Z
+choos someth	q-^KYZI
+choos the	yCGH]]X
+choos their	|LX
+ci accedo	|h_
+ci sono	y9]?Y
+ciao a	|9]
+cinco minuto	|M[
+city name	|-X
+claim not	uH^
+claim that	y-XHGa[h[
+claim to	|NXaY
+clav de	t,[2X6_
+clav nueva	y:Y@YIJZI]^
+clav temporal	|@ZL[
+clav vieja	|#[HIKZ
+clean up	r%a/JHFTJ_^
+clear the	uB[HCT^
+clear whether	|+IDJH[
+click finish	wBHHHZ[]]bI
+click forgot	u7[:IDJH^ZC][bI
+click it	o@GD[HFIINJZc]Eb[
+click on	uHY
+click reset	k(aBIHFZCaJba
+click send	|HFa^
+click sms	|aY
+client allow	qQY
+client e	|:_HJ
+client end	wHZ
+client is	t1FBJHZf^
+client keep	wHX
+client says	yH^
+client secret	tH[
+clock drift	|R[ZI
+clock is	yR]
+clock of	wRY
+clock on	qH]RX
+clock skew	yR^
+clos befor	|]Y
+clos my	y!^VJ
+clos she	u9JB_HHZH
+clos the	kBZHHZE]b
+clos user	|BY
+cloud account	r!HHJTJ_b
+cloud admin	|*J,^HJ
+cloud agent	|0]
+cloud and	p/G6[_JcadJ
+cloud but	wg[
+cloud cannot	|6]HI
+cloud fail	|/X
+cloud failur	w/^HJ
+cloud identity	yA[
+cloud is	|4Y7Y
+cloud lock	y#JHJT_
+cloud lockout	wT[
+cloud not	r/^
+cloud only	p,[=JH]gZ
+cloud part	y/Z
+cloud password	y6J^Jg^
+cloud policy	u/HH_
+cloud refus	u/aHJKJMDR]
+cloud reject	y/[
+cloud reset	yJYd]
+cloud said	|/^dH
+cloud says	u!X
+cloud servic	|/XMZ
+cloud side	u/^_ZfG
+cloud sign	|TX
+cloud still	w/HHJMZTZ_X
+cloud sync	_/F0g1H6IGGHZMIRG_HcGdEfH
+cloud und	|6Xc]
+cloud updat	w/_NH
+cloud user	k/H=GAYHJTJ__d_
+cloud wird	|d[
+cmdlet is	wH^LG
+cmdlet on	|H]
+coche dans	|LX^Y
+code a	|a[
+code and	t3HBJCZHJO[Z[
+code arriv	|B]HGZH]IaY
+code at	yH[Z_]JaE
+code but	yH]aJ
+code by	|HZ
+code de	|?[
+code est	yBY
+code expir	|HIaZ
+code five	|HGa]
+code for	wHaaD
+code from	t>IC[H]ZIaH
+code fur	|HZ
+code gaat	t>^C[HJ
+code geht	w>X
+code go	|>IHZ
+code goes	o>_HE
+code i	y>HHYZ^aF
+code in	|HJX[
+code is	q>X?ZHI
+code it	|HIZ]
+code kommt	yC^aG
+code komt	y>ZHGa]
+code lock	wH[
+code miss	|>IHGa]
+code nicht	y>^HI
+code niet	y>]aG
+code not	l>FBJH_ZD]Y
+code on	y?]HFZHa[
+code page	y>HHDZJ]aaJ
+code par	yaZ
+code part	w>Z
+code per	|aY
+code pin	|>IHXI[
+code so	wX[
+code that	w>EH_
+code to	u>XH^ZHaG
+code too	wXZ
+code was	|H_KI
+code were	wZ^
+code which	yaY
+code wird	|>^aJ
+codic arriva	u>YHIa[
+codic da	|a^
+codic va	|>Y
+codic via	waY
+codigo chega	|HJa[
+codigo de	q3Y>HCJH[XJa[
+codigo do	y3_>IaJ
+codigo llega	ua[
+codigo por	uaY
+codigo va	|>Y
+codigo vai	w>Z
+codigo varia	|X_
+coffe machin	|HZ
+coincid con	yOY
+colaboradora externa	|:]
+colega ve	|(^
+colleagu can	|VY
+colleagu get	|UX
+colleagu not	uH[ZZ
+colleagu without	|(J)]HJ
+collect detail	wHIZ_
+com a	pB^EYHHbZgZ
+com e	yTYgX
+com ela	|h_
+com erro	y3YHZZY
+com from	yd^
+com is	|SZ
+com o	m-[3JA]HGO^ZZ
+com portal	|+Y
+com で	|TY
+combin registration	r+]3ZDJ
+come amministrator	|([)I
+come and	|HZ
+come back	m#Y@YHBNIP]X^ZJf]
+come configuro	|H[
+come from	|HZJ[ZI
+come in	y4XZJaX
+come through	yHHaZ
+come to	|0HHZfZ
+come up	n+]-[DIHAIINZW_ZJaH
+come when	y3[
+comma in	yFY
+comment recuperer	|>X
+common pattern	|-]
+commonly used	y-Y
+como administrador	w(^ZJ
+como configuro	|H]
+como consigo	yD_ZJ
+como implantamo	|H[
+como recupero	|>_HJZJ
+como registrado	w+^DI
+companera si	|V^
+company account	y:Z
+company ad	|8_HI
+company and	|7[8X
+company can	ySX
+company email	|:Z>HDJHZ
+company has	yHHSXUZVJZI[^
+company invit	|:]HG
+company name	r-^HIII
+company not	yNYUY
+company phon	t>IH]
+company phone	|>^HJ
+company policy	wHJN[
+company portal	w:JHZ
+complain about	wIX
+complain not	|IJNFWZh]
+complain that	pHFWZZa
+complet and	wB[ZJ
+complet detail	wHJZ^
+complet it	yBGDJHFIDOXZE]a
+complet my	|OX
+complet number	|OX
+complet reset	uB]
+complet the	k(X+GBID^HYIHO[Z[]D
+complex enough	wI]ZI
+complexity age	n@YHIIIN_
+complexity is	|I[
+complexity or	|HIN[
+complexity requirement	uI_KZND
+compliant with	yNY
+comply with	u-YNY
+compt a	w!Y)[HIP[
+compt ad	w#YL[
+compt admin	y*X,]
+compt bloqu	y#Z
+compt d	|)]*XUI
+compt de	r%^2ZGXQY
+compt est	n!]#Y
+compt invit	y:]HI
+compt mais	|V][]
+compt msol	y%Z2[II
+compt n	tD]V]ZI^X
+compt pour	|V^WH
+compt sans	w=YHI[Y
+compt temporairement	|TY
+compt trop	|XX
+computer but	yMX
+computer it	|-]HF
+computer not	yH^ZY^JaF
+computer says	y#YK^ZD
+con adfs	|7Z
+con el	o3I4YA[HJO]_JcX
+con error	|HZ
+con ext	|:^
+con googl	|7Z
+con l	u-]cY
+con la	k-I@HBaEZHHIIKHZ^b]gXhI
+con su	yZZc[
+conditional access	iH^
+conectividad con	|ZJc[
+conector de	|2X<X
+conexao com	|cZ
+conexion con	|cY
+configur at	|d]eH
+configur differently	|*X
+configur for	r<[GYHIVZWX
+configur number	|*Z@]HH
+configur password	k=JEGHJWaZIdFe_
+configur the	|HGb]
+configur votr	|V^WH
+configur writeback	w,]eH
+configur your	|VY
+configuracao onprem	yE]
+configuracion de	|EY
+configuracion onprem	yE]
+configurar authenticator	|HY
+configurar o	|eZ
+configurati fout	|E]
+configuration de	yeZ
+configuration for	uE]WI
+configuration not	wEZWGdIe]
+configuration of	yEZ
+configuration onprem	yE[
+configurazion del	|eY
+configurazion onprem	yE]
+confirm relat	|%X
+confirm that	t#JB]H^MJZH
+confirm the	yC[HGO]aJ
+confirm their	|+[HX
+confirm your	|3GHEO^ZHh]
+conflict with	|JY
+connai mon	|ZG[a
+connait pas	|HIMZ
+connect #	h1bHHRacJfG
+connect and	w4X<]HF
+connect box	tHFR_Y]eIfH
+connect build	|1Y
+connect cannot	q4^8FA[HI
+connect e	|fX
+connect error	|e[
+connect est	yHJcJf^
+connect esta	wRYfZ
+connect for	|1[G]HHfG
+connect health	|0IH]
+connect host	yc[
+connect is	q1^4[HG
+connect ist	r,Z1[HIf]
+connect la	|G]dJ
+connect log	|AX
+connect machin	rHJRZfZ
+connect n	|4XRX
+connect nie	|c[fZ
+connect non	|cZfZ
+connect not	qGZH^cEf[
+connect obsoleto	y1[
+connect provision	|0Z
+connect server	]0X1E2J4[5J6c8J<JGJHFRYZJ_Jc[dJfZ
+connect servern	u4JHER^c^
+connect setup	|,YH[
+connect sync	y0YHXM[fH
+connect the	yMZd]eJ
+connect to	m0XGJHacI
+connect token	t,aHJRJ
+connect version	w1[
+connect was	y4[HJf]
+connect wizard	qe]
+connect writeback	y1[eJfH
+connect で	y1^GZHHdZfH
+connect に	|8ZHZ
+connect の	u,[1J2ZHHRYcJf[
+connect サ	w4JHIR]c]fY
+connect 服	u1J2[4GHJRZc]dJ
+connection fail	|Y^cH
+connection problem	yZJc[
+connection with	ycZ
+connectivity issu	oc^
+connectivity problem	|cX
+connectivity to	|cX
+connector account	d%^2bBJHIQ]VJZI^H
+connector and	|8]<YZJ
+connector could	w%FH_
+connector option	|<^HH
+connector password	y2^ID
+connector spac	q_]
+connector zonder	|8[<Y
+connectorkonto hat	|%Y
+connectorspac nicht	|_]
+consegu redefinir	y=ZSZ
+consider comm	|+Y-[
+consigo entrar	|[^
+consigo mudar	|@X
+consigo outra	|D^ZJ
+consigo redefinir	t!](ZZY
+consigo trocar	|Z[
+consistencyguid on	|AX
+consta como	|+[
+consultor b2b	|:^
+conta bloqueada	|#]XH
+conta de	u%Y*[,X2Z
+conta desativada	y!^ZH
+conta do	w2XL[
+conta esta	r!Z#X
+conta foi	w![
+conta msol	w%Z2Y
+conta muita	|XZ
+conta nao	uD[V^ZI
+conta para	yVaWJ
+conta por	|!]
+conta sem	|[X
+contact admin	u)H*E,H3J4J?YE^HIPIZXdX
+contact data	yCY
+contact domain	|3J4]ZH
+contact info	|3Z
+contact it	y3J>YHHZ]
+contact me	y3[
+contact method	y>^?JZI
+contact my	u!J3JCJHaVY
+contact op	|Z]
+contact the	w3J>[D]HGZI
+contact you	w3aHIZF
+contact your	e)H*I3I:H=_DJEZHDIJVEXZZbdH
+contactez votr	|Z]
+contain a	j-]F]HI
+contain part	|IZ
+contain special	|FY
+contain the	q5YHII_ZI
+contain word	y-Z
+contain your	uHGI_
+contato com	|Z]
+contatta l	|Z]
+contem palavra	|-]
+contien un	|#H-aHHTJ
+contien una	|-Z
+contient mon	|-HI^
+contient un	y-_HIIJ
+continu with	|KX
+continua bloqueado	|TZ
+contractor i	wHIZ[
+contractor with	y3G:_>JHFaJ
+contradict the	|H[
+contrasena actual	tZHh^
+contrasena anterior	yK[ZH
+contrasena cambiada	|B^HHMG
+contrasena contien	|-XIY
+contrasena de	wK^ZG
+contrasena del	|H[dX
+contrasena demasiado	yIY
+contrasena en	q%[6YHIZIb[dZ
+contrasena es	wIY
+contrasena esta	yUZ
+contrasena funciona	|BZ
+contrasena not	lH[KJMXNY
+contrasena nueva	|HIIIKHN[Z]
+contrasena pero	yZI[]
+contrasena que	|JY
+contrasena se	|MYd]
+contrasena y	|#^NZZI
+contrasena ya	yK[
+control ldap	y5[
+controlador de	l4a5XJ[ZJ
+controleur de	t4]
+controller are	w4[HH
+controller befor	|4I5]BJHDM]
+controller could	w4Y
+controller di	u4^
+controller is	p5JHa
+controller must	|4Y
+controller refus	|JZ
+controller still	y5Y
+controller that	|4Y
+convidado de	|:]
+cooki and	w.Z
+cooki are	|.X
+cooki banner	|.GH]
+cooki block	y.Z
+cooki de	w.Z
+cooki enabl	|.Y
+cooki messag	|.ZHJ
+cooki must	y.X
+cooki off	|.X
+cooki on	y.Z
+cooki reset	|.Y
+cooki to	|.Y
+cooki van	|.X
+cooki が	|.Z
+cooki を	y.]
+cool down	|@[
+copier want	w>EH_
+copy of	y6]8HA]HF_J
+corporat password	tN[
+corporat policy	u*JN^
+correct her	w3JB^
+correctly the	wZ]
+correo alternativo	y3ZD[
+correo de	|a]
+correspond pas	uOZ
+corrispond a	|OX
+cote cloud	|T]
+could chang	|ZI^[
+could come	|-^HJ
+could do	y4[HFV^ZG
+could it	u5XHJZ]
+could not	]%J,X-J3[4]6Z9J@JBGDFHFIJJJVHYYZb]F_Zc[dFe^fJ
+could reset	tB^HIRZZG
+could sign	wBZ
+could someon	yHX
+could that	u5XFXIZZI^X
+could the	yH^JYZI
+could you	k:YBHH^Z^
+count as	q+d-FDDOJ
+count attribut	|PZ
+count for	|*[+IDJHX
+country code	k3_>HHEO_aF
+crash when	|HX
+creat a	tH^
+creat an	y2YG[
+creat anew	|8]HH
+creat by	y%[
+creat group	|0X
+creat with	|ZI^]
+credential after	wHX
+credential did	|H]ZH
+credential in	y,YH[
+credential of	w%FH_
+credential provider	u7HHHb_
+credential were	u%]
+criteri aziendali	|N]
+criteri di	yNZW[
+criteri fuzzy	|-[
+criteri locali	|N^
+criteri password	|NY
+crm para	|H^
+cross at	yHGS]
+ctrl alt	g@HBJHIKJM[^IbZhc
+cuenta bloqueada	y#_XF
+cuenta de	p%X*],X2]GX
+cuenta del	yL[
+cuenta demasiada	|XY
+cuenta esta	o![
+cuenta msol	w%[2Z
+cuenta not	uD[VZ
+cuenta para	yVaWJ
+cuenta por	|!]ZG
+cuenta sin	|LY[X
+cumpl la	w-YNZ
+cumpl los	wIXN[
+current one	nHHK]NYh]
+current password	e@YHDIINJZBhd
+currently lock	q#ZHJ
+custom account	|%X
+custom bann	w-]HI
+custom filter	|HJJZ
+custom list	t-_HJ
+custom policy	pHbNGWIZJ
+customer cannot	|Z]
+customer external	w:JH[
+customer portal	wH]
+customer says	uZZ
+cyfry i	|I[
+czekac #	|XX
+czekam na	y9ZHJXHaa
+czlonkiem grupy	|V^
+d acce	|%]
+d administrateur	y*Z,Z
+d administration	y)]UIgZ
+d apre	w-[HIOX][
+d authentification	y,]DXHI
+d entra	|T_
+d essai	|X]
+d identit	|7]CX
+d inscription	y+ZD]HF
+d option	|CJ[^
+d organisation	|FXGY
+d un	r:ZHYMX
+d une	u6Y8Y9[EX
+d utilisateur	y([I]b[
+da ad	|3Z
+da conta	|2X3]
+da empresa	uHYN]
+da erro	|Z[
+da error	wZ]
+da indovinar	t-Z
+da ist	y>J@JCaHIZJ]J
+da microsoft	|SY
+da noi	|@Z
+da nuvem	w6[A[JY_X
+da ou	|;YFZ
+da pagina	|HX
+da para	w:[@ZHJZJc]
+da politica	y?]CINX
+da quando	yB[
+da senha	w@[bZ
+da sie	y@_ZIdJe[
+da sincronizacao	|GZ
+da soli	|V_ZJ
+da solo	w)X@IBZCJU^
+da un	|:]a[
+da verificacao	|CY][
+dado de	y3_D[ZJ
+dafur registriert	|DY
+dag wijzigen	|@^
+daher kein	|b[c[
+dal cloud	yJXP[
+dalej chce	|HIM_
+dall interfaccia	|gX
+dans connect	w,Z8XG]fH
+dans entra	|7X
+dans l	d!_#I%Y(J,Z-J3Z7[9J>X?H@IBJCIHFIJKINJPJT]U[VHXJZHaHdGfYgXhI
+dans la	w?^DIHZ
+dans le	h%J-[/X3X>X?H@IBJCJDZF]HEIIKJMISYUHVZZ[aIbXfJhY
+dans les	y3IDJHG^Ya_
+dans mon	w3[CZDXI[OHZI
+dans votr	yEYd]
+darf das	|V[
+darf ich	w@[
+darf man	|?[
+darf nicht	u@XI^KYZF
+darum geht	|3Z^]
+das alte	j#[/ZHGKJM_
+das bisherig	uHIMYZIg[h_
+das fenster	|][
+das kennwortruckschreiben	|%](IdX
+das konto	r!Z,ZHIZI[[
+das neue	o/_@JHDIIK]MaNZZJ
+das nicht	|U[gZ
+das password	c#J(Y-_.X/G7J>Z@ZHGIYLJMGN]ZX^Gd[gIhC
+das ruckschreiben	r=ZHZY]ZIdJeZ
+das system	yK^
+das ultima	yK_
+das zurucksetzen	p(J=]UYZZb[
+dass ich	|KX
+dat het	|O[d[
+dat ik	wKa
+dat mag	y@II^K[
+dat niet	|O]
+data breach	|-^HHKJ
+data on	|CY
+dati di	|#I3aDJHI
+dato de	y3_DY
+day #	|:J@FD^ZH
+day after	w@]BJZJf]
+day although	wBJH_
+day becaus	w@YHJXZ
+day befor	y@[
+day between	|@[
+day is	|@[NI
+day it	|9I@EBZX]
+day minimum	|@X
+day now	|XZ
+day old	|@Z
+day one	|![@JD]ZF
+day sinc	|XY
+day the	y@HZIfZg]
+days in	|@X
+days until	|+HD]HZ
+dc agent	t-aHIJJ
+dc and	uJXQZ
+dc are	y5_HJ
+dc be	|HJJ]
+dc crash	|0[4^@JZI
+dc de	|-[
+dc down	|4Z
+dc has	|JX
+dc in	|4[
+dc is	o4d5bHEKHZEcEfJ
+dc lack	y5_
+dc not	y-J4^M[_F
+dc preferido	|4_
+dc refus	|J^NE
+dc reset	yJZ
+dc says	|JZ
+dc that	|4_HI
+dc too	|5X@[KI
+dc が	w4]5XM]
+dc に	y4]5XJY
+dc の	|4[JX
+de #	r2]3F>J@JHIIYK[XJa^
+de 2016	y1^
+de ad	|<X
+de adivinar	t-[
+de adivinhar	t-^
+de admin	r)J*aP_VG
+de administracion	|dIg]
+de administrador	p*Y,_
+de alta	|C]D[
+de ante	q3I>^HJK_MZOG
+de app	w(F?_C[HHVJZFa^
+de aprovisionamiento	|0Z
+de autenticacao	|,Z
+de autenticacion	y,]3[
+de backup	|6[
+de beheerder	uV[WZdZ
+de browser	|]]
+de bureau	|>G?^HJV[
+de caracter	yI_
+de casa	|>JH_
+de changer	uKJZ[hX
+de cloud	qT^
+de code	m3H>]HFOJXHaa
+de complexit	|IYNY
+de conectividad	yZJc]
+de cong	|!_HJ
+de connect	p1X2[HFf]
+de connecteur	y%Z2XQY
+de connectivit	|cX
+de connexion	r>JBHZ^
+de contacto	|3_
+de contato	|3_
+de contrasena	jBIGYHIUbVGdX
+de copia	|6]
+de demand	|+[X]
+de directory	w!^3^:IHHOF_I
+de dois	|*[
+de domain	t4]
+de dominio	l4a5XJ[ZJ
+de eisen	|N]
+de empresa	|P[
+de entra	uT]
+de entrar	|HIb_
+de escritura	|dGf]
+de excel	|HZ
+de fois	wX^
+de funcionar	|YY
+de gebruiker	u!J(]/X;^?IIJKJZJ]I^[aY
+de groep	yHJVb
+de grupo	|PX
+de hand	|-^
+de hash	rGZHGMbfI
+de hele	|U]WI
+de helpdesk	|(Y@Z
+de identidad	|7_ZI
+de inicio	u>GHZZ[
+de knop	|(]
+de l	g!J#I%Y(X,]/J3]9J:I?X@HBICHDIF]GJIGK]MIN]OIP^UJVFXJZE]I^J_[aIbJdFfJhI
+de la	[#G*I+I,Y-_/I0J4I6I7I:G=G?]BECYDFEGF[G]HJIBKELJMENcOGPHS[TIUDWFXHZG[I]YaEb[cGdCe_fDgJhG
+de laatst	y@]IJK_
+de le	y@_HJZJh[
+de licenc	y=Y
+de login	yZZbZ
+de los	|PZV]
+de ma	|9ZH]ZG
+de mauvai	y#Y
+de method	|CY
+de mi	|3J9^OZ
+de microsoft	ySYdIgZ
+de modifier	|^[
+de mon	y>IH_
+de mot	r#]^Y
+de mots	yNX
+de navegador	|.Z
+de nieuw	|9JB^K]ZH
+de novo	u@XX]
+de nube	y6ZA[
+de nuevo	|+X
+de numero	r>Z
+de organisati	yN]UGW[
+de otra	|:[
+de ou	|%YG[
+de outra	|:]
+de p1	|=^
+de pagina	r+]-J>JDHO[Z[
+de palavra	|GX
+de password	R!H#X(G)J*I+J-[0Y1J3H4I7Y8J:J;J<J=G?FB]CJDIHIK[NYOJPIRJSHTHUFVGWGXIZ^[Y]Y_JaGcGd]eGfFhZ
+de pc	|#]XJ
+de permitir	|.Y
+de phone	r3J>IO_
+de plus	|2X
+de printer	|H^
+de provisionamento	|0Z
+de redefinicao	rBYEXHYNJSXW[ZG
+de reecritur	p%[6XHGcYdYf[
+de regel	|C[N[
+de registro	tCJD^H^OJ
+de reinitialisation	p=JBYSZUFVJW]ZHf[
+de reinitialiser	u7XBIEXZY
+de reset	w=YUJW^
+de rest	y*Y9JMZP^
+de restablecimiento	rEXUIVJW^ZGf]
+de retour	|!X
+de rol	|*]CJHJ
+de secour	w3]>[D[HD
+de securit	tCYDXHJQY
+de seguranca	t*Y?_C[HIQX
+de seguridad	r9J?^CZDXHIQX
+de senha	iUbZFdX
+de serveur	|P]d[fJ
+de servic	y2XdIfZ
+de servicio	|2Z
+de servico	|2Z
+de servidor	w%JP_d]fG
+de sincronizacao	w%ZGXRX
+de sincronizacion	w%YGXRX
+de sms	w3I>I?JZH]^a^
+de soport	|(]
+de su	|EYIZ
+de suit	|@]
+de synchro	y%[RX
+de synchronisation	|GZ
+de telefon	yOZ
+de telefono	wO[
+de temp	|MYTZ
+de tenant	yHIUZW[
+de tentativ	uX^
+de terceiro	yJY
+de tercero	yJY
+de terminar	|]^
+de trocar	w^[hZ
+de um	wH[
+de un	uHYVY
+de usuario	q(^)H,JI]VJZIb^
+de vereist	y([=]
+de verificacao	tC[aZ
+de verificacion	uC]
+de verificati	|CZ]]aJ
+de verificatiecod	|aX
+de verification	wCZHIaZ
+de verifier	|XX
+de vorig	|9JK]MZ
+de votr	yI[
+de window	ub]
+de writ	y%[HJdIf^
+deactivat me	y!Z
+decoche dans	|?^DIG]dJfJ
+decrypt fail	y6[
+decrypt the	p6_ZF
+decryption fail	y6[
+decryption key	|6Y
+default domain	r@YNX
+default password	|H^ZJ
+defin a	nWa
+defin in	yWX
+definito criteri	|NJW[
+deixa trocar	y@]ZZ
+deja cambiar	|@YZY
+deja enregistr	|+^DJ
+deja ete	|KX
+deja restablecer	y(J=]BHHJVIZ^aJ
+deja utilis	wKY
+dejo de	yYYf[
+del ad	tLZNY
+del ano	|K_
+del chang	yhZ
+del client	|:_
+del dc	|4_HH
+del departamento	|([V[ZJ
+del dominio	t%_HIP[TZVJdJ
+del gruppo	|V]
+del password	|GY
+del restablecimiento	|S[ZI][
+del screen	ybZ
+del server	yRY
+del servicio	yS^fJ
+del servidor	yHZRY
+del servizio	|S^VJ
+del telefono	|H]
+del usuario	y([3]?IdX
+del wifi	|H[
+del writeback	wBIHHeYf]
+delegat on	|PY
+delegat reset	|%Y;Y
+delegat right	t%Y
+delegat to	|%XHHP[
+delegation on	|%[HGP]
+delet an	|4J5EHa
+delet and	q8^HH_Z
+delet by	|HG_^
+delet file	|H]
+delet in	y_]
+delet my	|H[
+delet on	y/H_]
+dell account	|#J2X3^HJ
+dell organizzazion	|EXN[
+dell password	r-ZGZHJU[
+dell ufficio	|>]?ZBJHJ
+dell utent	|(]?HdZ
+della pagina	|HX
+della password	r@YNJUYWX
+della reimpostazion	|HJS]VZ
+della verifica	|C[][aJ
+dem alten	|MY
+dem benutzer	|=Z
+dem code	y>]HFaX
+dem connect	yRY
+dem ersten	|C^]XaF
+dem msol	y%Z
+dem neustart	|BXf[
+dem password	|HXZ[
+dem sync	yRXfZ
+demand a	|H]
+demand d	|+[h]
+demand l	yKHZJh]
+demand that	|.X
+demarr pas	|b[fZ
+demasiada vece	wX[
+demasiado corta	yI^
+demasiado intento	t#[
+den admin	y*FD[HIZ^bY
+den anforderungen	|IIN]
+den anruf	|?a
+den code	u>ZaX
+den ha	|*ZC]
+den inte	|*[K^
+den reset	yVZZE]^bY
+den richtlinien	|NY
+den sager	|+ZOY
+den vill	|?JCa
+denegado en	|%]
+deni access	r%^
+deni by	yH]^X
+deni for	q%E(ZHIP[Q]gJ
+deni in	wHI^Z
+deni on	r%Y(YHJPZ
+deni password	|-IJ]
+deni self	|^[
+deni when	u(ZHJ
+department and	|GZHHVY
+depoi de	uBZHHR[_[fZ
+depui l	|3ZbZ
+depui la	wHJbZfa
+depui le	uBZP[fJgZ
+depui plus	|=ZYX
+der abteilung	|V[ZJ
+der ad	|%]
+der anmeldung	|HXTY
+der anruf	y3X>[aY
+der anwender	|NZ
+der benutzer	rOZPYX]^X_XaY
+der bestatigungscod	y>[HJaY
+der cloud	m/[0JHIN[PZY[_GcIdZ
+der cloudsynchronisierung	|0Y
+der code	r>^HJ
+der einrichtung	|eX
+der elternzeit	|!Y
+der filial	|4YMZ
+der firma	|UX
+der grupp	wV]
+der haken	|;[dZ
+der hinterlegten	y3[
+der kennwortsynchronisierung	|G^
+der kennwortzurucksetzung	u?[HJS^VZ
+der list	y-Y
+der lokalen	wE[N]ZGc]
+der nummer	y3^
+der ou	|;]
+der reset	uHIN[X[Z]
+der richtlini	w?ZNX
+der rufnummer	|3[
+der seit	yD]
+der server	|HIY]cHfY
+der sspr	|VZ
+der sync	|HIc]
+der uberprufung	yO]]]
+der zweit	|@[
+dernier et	|IIK_
+des authentifizierungstoken	|,Z
+des autorisation	|(X;Z
+des benutzer	|dY
+des information	|CY
+des mots	t-ZG[HI
+des nouvell	|9^HJ
+des password	t&ZZ]hI
+des ruckschreiben	w,^HJeY
+des server	|R[f[
+des sync	|1[d]fI
+desabilitada not	|;Y
+desactiv dans	w!Z
+desactiv sur	|;Z
+desactivada en	|;Y
+desactivado en	yUZ
+desactivado para	|)Y
+desactive pour	yUY
+desactive sur	|<XL[
+desativada para	|UX
+desbloqueada en	|#JT]
+desbloqueada not	|T[
+desd el	u@Yb[dHg]
+desd la	|P[f[
+desd que	t!Y*XBZfZ
+deshabilitada en	w;[
+deshabilitado en	y(X
+deshalb geht	|3Yd[
+deshalb kein	|=[GY
+deshalb nicht	|@Z
+desk any	wZ^
+desk phon	w>B?aBJH_aJ
+desk reset	|L]^J
+desktop says	|H]ZH
+desligada not	|<XU]
+det ar	q-I9J>J@JKYMHO[P[U]ZIha
+det fran	|Ka
+det gamla	n#]IJKYMXg[h^
+det gar	|(I@IZ_
+det har	|-[@]II
+det inte	q-J9I=[>H@[HJIZK[MGO[VJZHh]
+det kan	|BYM]
+det krav	|CXIY
+det men	|/Yb]
+det nya	wB]K[
+det sjalv	|V_
+detail about	|H[
+detail tab	wZ^
+detail to	wHJZ^
+detail tomorrow	wHIZ_
+detect that	|UY
+determin that	|FXdX
+deu certo	|B_HJ
+deux changement	|@^
+deux etap	|*[C[
+deux mots	|/ZKY
+deux preuv	|CX
+deuxiem method	yCY
+deve aver	|I[
+devic and	w>IH[
+devic for	|#YHY
+devic is	wHXZZ
+devic not	wH^
+devic object	wHafJ
+devic writeback	y,JHbdIeC
+di accesso	u>GBHHZZZb[
+di ad	|N[PY
+di amministrator	y*X,[
+di amministrazion	yg^
+di autenticazion	|,[
+di cambio	|LZ
+di connect	w2Xf]
+di contatto	|#I3aDJHI
+di dominio	q4]PY
+di entra	w7Z=YTY
+di microsoft	ySZfJ
+di nuovo	r#[BZ
+di prima	u3I>_MZOH
+di provision	|0Z
+di reimpostazion	qHXNIS]UHVJW_ZEfZ
+di servizio	|2Y
+di sicurezza	t*[9J?_C]HHQX
+di sincronizzazion	u%XGYRX
+di telefono	yOZ
+di un	u:[H[MX
+di verifica	uC[HIa]
+di window	wb]
+di writeback	|%]fY
+dia bloqueado	|#GHIXb
+dia entr	|@_
+dia perdi	|D^
+dial tone	|H[
+dice che	m-]3I9G=J>ICJDYHHIHK^NJO]VXZGh[
+dice la	|-IZ_
+dice que	j-]9F>I?JCJDYHHK^MJOZVZXJZGhY
+did everyth	uZ]
+did it	o#[>J?[@ZBJHGX[YZZH
+did not	c%J=I?J@YBFHYIIMJOIZc]]aH
+did sspr	|@]TZZF
+did the	u>J@XB^DY]I
+did you	u3I9]HEO]U[ZH
+die alte	u>^
+die anforderungen	|N[
+die app	y?[C]DH
+die cloud	u/_TZ
+die eingegeben	yOX
+die erforderlichen	y%X(X=[
+die funktion	|U_VI
+die hinterlegt	|>Z
+die ik	|>IC]HJZ^aI
+die kennworter	|/[GX
+die kennwortzurucksetzung	j)Z=[D]HHUYV[WXaX
+die letzten	|-FK[O[
+die leut	y8YF]GX
+die lokal	yE_
+die meldung	|)[
+die notwendigen	|=[CID[
+die organisation	yEHU[W[
+die privat	y>[
+die recht	|%X
+die reset	|]]fZ
+die richtlini	|N^
+die roll	|(Y
+die seit	q+Y-]9H>XDGHHI[KJOZXYZIhZ
+die sms	u*[>]?JB[HEZIa[
+die sperr	|T]
+die telefonnummer	yO[
+die van	|Ka
+die verbindung	|c]
+die verwendung	|V_
+dienst fur	|f[
+dienst lauft	yfY
+dies benutzer	y(Y8Y
+dies password	u(X-ZK]
+diferida de	|dZ
+diferida not	wdHf^gZ
+differ from	y>JKZO]
+differenc between	|H[
+different de	|K]OY
+different from	u/GHZK]
+different method	|?FH_
+different number	y3G>aOE
+different one	|@[
+different password	m#Z/_BJHGKGMHN^ZFgY
+different reset	|*X
+dificil de	|-Y
+digit and	tIHN^O[
+digit are	yOX
+digit i	|O]
+digit not	|I_ZJ
+digitado nao	|OZ
+dimenticato la	yHGZa
+directiva de	t*[HJN]UIW]
+directorio onprem	u![7[_XdZ
+directory any	|_[
+directory but	y!X/Y
+directory can	y:Y
+directory for	u3J:aHH_H
+directory is	t3_VG
+directory not	yT]U]VJ_H
+directory onprem	w7[_Yd[
+directory ou	yF[
+directory return	y&X
+directory role	y)_HG
+directory sync	|&J3IH_
+directory user	|#HBZHHT[
+diretorio onprem	y7[d[
+disabilitato in	|!X
+disabl after	y!Z
+disabl and	u!I8YbZ
+disabl by	u!YHJfZ
+disabl for	u!J)^HHUY
+disabl her	|!]ZH
+disabl in	k(^HH^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl me	|!X
+disabl on	p;[
+disabl password	t(I)IU]
+disabl see	|!X
+disabl self	|)Z
+disabl sspr	|)GHZU[
+disabl the	w!F?IHa
+disabl tls	wY[
+disabl user	w!](J)Z
+disappear from	w?YHHP[
+disattivato per	y!^)XHIZI
+display is	wHZ
+display on	|>IH]
+display when	wHX
+distribution list	wH[
+dit la	|-ZZ]
+dit que	q+Z>JCHDZHJK[OYTZZJhZ
+dit wachtwoord	t([-XKX
+ditt konto	r![3ZTYV[XX
+ditt losenord	yBZM_ZI
+diz que	k-]3J9H>I?J@ZBJCIDZHHOYVXXJZGdYh_
+dla administratorow	|)[*[?J
+dla adminow	|)[*]
+dla calej	yU_
+dla grupy	|H[
+dla organizacji	|WZd[
+dll from	|JY
+dll passfilt	uJ]
+dns cannot	|4]HF
+dns del	|4_HH
+dns for	|4]ZJ
+dns record	|H]
+do ad	u3ZL[NYPX
+do admin	u*]
+do anyth	y7^HI
+do ar	|SZ
+do cloud	y/I0YH[
+do connect	y1X2ZfX
+do dominio	t%ZHJPYT[
+do entra	w=YHIT^
+do escritorio	y3J9Z>]?]HHOH
+do grupo	|V]
+do i	Y+X-I0I1Y3J9G>I?H@]BHCIDGHdKIMIOITFUZVJXJZ^[Z]IaJbHcJdJfHhX
+do if	|ZY
+do it	n-I=Z?^HBIIKJVZd]
+do jutra	|@[
+do meu	y9]HY
+do not	f%E*Z3I;]?]BIDDGGO]VJ^Xb[dIg^
+do now	|HGZ_
+do odgadniecia	t-[
+do other	|)HH^
+do p1	|=^HJ
+do pais	y3b>IHHaJ
+do password	yJZ
+do resetowania	u([DZV[ZJ
+do resetu	y%Z(Z?XZI
+do servico	|S]
+do servidor	wHYRZ
+do sspr	|BYXZ
+do tego	|>^HJbZ
+do the	w*J5^NY
+do they	t3]:HHX
+do this	u+Y-I:I@]HFU[V_ZF
+do user	y+EH_LZ
+do usuario	|([dZ
+do we	i=EHbLZT[UH
+do window	uHHM]ZJ
+do writ	|e[
+do writeback	|1]ZJdJ
+do you	r3I?IHaO]VJ
+do zresetowania	|(]
+doce caracter	|I]
+documentation about	|HY
+dodici e	|IZK[
+does a	qBIH^I^ZD]J
+does an	|HX
+does anybody	wZ^
+does entra	|-H/IH_
+does her	wZ[
+does it	j#]&]=Y@[HIIZK[M[NIZ@
+does not	S!J(H-G1Y3[4I8Z=X>H@YBGCIDHEJGYH]JIKCLJMJNaOXPITIUYVHWJ]I^JaXbJcJdGgJhZ
+does noth	j?JHAL^TZZaaGb]
+does sspr	u4Z=[HYZG
+does support	wHZ
+does that	|/Y=Y
+does the	g#F%I-J2Z7Y=EBIHbNJRXT]ZGbJf[
+does this	|9IHDZ_
+does writeback	y=XHIYY
+doet het	t(YBZH_ZI
+doet niet	|LX
+dogs name	|-^HJIH
+dois metodo	y*Y
+doit pas	|I^
+domain account	|!Y#XHJ
+domain admin	b%d)I*H;IHJP[ZJgI
+domain and	u/Y@JB[HIK]gJ
+domain controller	Z!I%J-F/Y1J3J5c7I8J=I@IAJBGDJIHJbKJMYZH_JcJgJ
+domain credential	w%FH_
+domain feder	y7Z
+domain has	w/]HJTZ
+domain is	n4_7YHGNJTZZJ
+domain name	|4^HJ
+domain not	w/INZZJg^
+domain out	|8^
+domain password	w7XNXgY
+domain policy	m@ZHINZ
+domain rule	|N]
+domain took	|/Z
+domain trust	wH_
+domain user	|#Y
+domain was	w8]A]HG_H
+doman ist	w7Z
+domand di	y*[?_HJ
+domanen admin	yPZ
+domanencontroller nicht	y4X
+domeinbeheerder kunnen	|P^
+domena sfederowana	|7]
+domeny nie	|P]
+dominio federado	t7[
+dominio federato	y7^
+dominio inaccesibl	|4Z
+dominio inacessivel	|4Y
+dominio irraggiungibil	|4Z
+dominio non	|PZ
+dominio usa	y7]
+done and	|+^3IKH
+done he	wBY
+done in	|gZ
+donne de	|3]>X
+door any	wHY
+door badg	|H[
+door de	|cZd[
+door fout	|XX
+dopo il	|BYR]
+dopo l	w!Y?HZI]^f^
+dos clav	|/]@HK]
+dos paso	|*XC[
+dos prueba	|CX
+dos verificacion	|*X
+dostaj kodu	|aZ
+dostepu do	|>^
+down and	|4X
+down for	wNYfZ
+down so	|#J4X^Y
+down the	|4[
+down to	|%E;^HJg^
+down today	|S[
+doze caracter	|I]
+dozen peopl	wZ^
+drie keer	|#]HJa[
+drift on	wRZ
+drin das	|I]ZI
+droit de	w([X]^X
+dropp out	yHIV^][
+drucker druckt	yH^ZJ
+druckt nicht	yH^ZJ
+drugi raz	|@Y
+drukarka nie	yH^
+ds connector	t%IHZ
+ds connectorkonto	|2Y
+ds consistencyguid	wA]
+du compt	y#]2X3]ZJ
+du domain	t%[HIP^T[
+du dossier	|3IO_
+du group	|PJV[
+du har	w(Z@[XYZJ
+du mot	q%[VXZFd_
+du pays	|3^
+du reset	|5Za[
+du serveur	yRZ
+du servic	wBYHIS_UGV]fG
+duas etapa	|*XC]
+duas senha	|/[@GK]
+duas verificaco	|CY
+due metodi	w*[
+due ore	|@[
+due passaggi	|*XC]
+due password	|/[@JK]
+due prov	|CX
+due to	mM[NXc[fJ
+due verifich	|*XCX
+duplicat entri	uA[
+duplicat proxy	|H]cJ
+dur password	y%YHIaY
+dur reset	w&Z?GHHKXZGa_
+dur setup	|,[
+dur the	u!Z.XHHZI]Zd[fI
+dur writeback	|JX
+durant il	|ZYa]
+durant la	u3GHJO^ZZ]Z
+durch den	|bYcZ
+durfen sspr	|PZ
+duzo blednych	|#^XJ
+duzo prob	yX^
+dwanasci znakow	|I^
+dwie godziny	|@[
+dwie metody	y*[
+dwie weryfikacj	|*[
+dynamic group	|H[
+dziala tylko	|P[
+dziala w	w?[HHM]
+dziedziczeni wylaczon	|;Z
+dziekuj bardzo	|9]
+dzien dobry	w9_HJ
+dzis nie	y@ZX^
+dzis rano	|#]@Z
+e a	k#Y%Y-J3J9H>Z?G@HCJHEK^NYVJXYZH[X]Jf[
+e abilitato	uVZ
+e adesso	w=[HJK[
+e agora	t=ZHJK]X[
+e ancora	w@ZM[TX
+e bloccato	u#ZKX
+e caracter	|I[
+e chiuso	|!^@JBIIIU^
+e corretta	|hZ
+e dice	w+XKIO^h[
+e disattivata	|UY
+e diz	yIIOZh[
+e e	y3H>IO[ha
+e ela	|h^
+e email	f!H+H3Y:J>Z?a@JCYDZIJKIMIOZZJaE
+e esqueci	|>X
+e eu	w(ZV]
+e fermo	|fY
+e gerenciada	|d_
+e gestita	|d^
+e gia	y+XKX
+e giu	|4YS]
+e ho	|IZ]]
+e i	|8ZN[
+e igual	|KYOZ
+e il	l!^+I3J:Z>YBIDJIXKJZIa]
+e in	y/Zg]
+e io	|(ZVZ
+e l	|%X@Z
+e la	r!YHIIYKZXZZJf]
+e lento	|#IHbIGMJ
+e membro	yV]
+e microsoft	|7XRY
+e morto	|HX
+e muito	|-[
+e nao	g#J(I-I3I7Z9G:Y=^?G@ZBJCHDHHEI[K]MHOXVFXIY[]IaIbJh[
+e ne	yCX
+e nell	y-XGZ
+e nient	|@XD]
+e non	i(J+Z-J3H7Y9I:Z=^>G?H@JCHDGHEIZK^MHNXVHXJY[ZY]IaJfIhZ
+e o	j!Y3F:[>^@YHFIHKIO^aZ
+e oggi	y@^
+e ora	|@Z
+e os	|*X8Z
+e password	|(^
+e passwordreset	|.Y
+e pede	|C]
+e possibil	y3Z
+e possivel	y4Z6Y
+e post	|3I?]
+e quella	|K[h]
+e quello	y3I>[O]
+e recusada	|@XNX
+e rimasto	|dY
+e senza	y3]LX
+e so	|?Z
+e sono	y#]>]BYHIII
+e spenta	|!YfX
+e spuntata	|^[
+e stata	yBZM^ZI
+e stato	yVZ
+e un	y3[HJI[
+e verificato	|Z^
+e3 e	|=_ZI
+e3 licenc	|HX
+each fail	|H[
+each reset	|%Z
+each time	oH[KZNZZJ
+earlier password	yHHK]
+easily guess	|-Y
+easily guessabl	r-Z
+easy to	o-Z
+echec de	|6X
+ecran de	ub^
+ecritur differe	w8[d^
+edge block	|.X
+edit by	|HZ
+edit pwdlastset	y%X
+een ander	t(Z*J-I:]@YK[ZI
+een dag	w9J@bIJZJ
+een fout	|O[ZZ
+een gebruiker	|;XZ[
+een groep	|H[VY
+een keer	w@]
+een method	y*Z?Z
+een nieuw	tBIDZH]KIMGZZ[[
+een tweed	|C^
+een uur	|HJX]ZIa[
+eerder gebruikt	|KX
+eget losenord	|ZJ^_
+eigen wachtwoord	|@J^_
+ein ander	w-JI^K[hJ
+ein besser	|@_ZJ
+ein fehler	|:JZ_
+ein neue	n@XD^HGIJKIL][]]JgY
+ein password	|X]
+eine anderen	|JX
+eine eingestellt	|*X
+eine fehler	|E^ZI
+eine fehlermeldung	|OZZ[
+eine neue	|>XHZ
+eine zweit	wC]
+einen tag	w#J@_HJX^ZJ
+einfach nicht	|ZY
+eingegeben jetzt	|#[
+eingegeben nummer	|OX
+eingestellt ist	|*X
+einmal andern	|@Z
+ekrani blokady	|b_
+el ad	k%X/Z3ZT[^X
+el administrador	o(Y)H*JU]VYZIdX
+el agent	|-Y
+el alcanc	|GZ
+el asistent	w,Ye[
+el autoservicio	u)[HGUa
+el boton	w(]:[
+el buzon	|>]aH
+el cambio	wLYZY
+el celular	w#ZCYHHM[
+el centro	|dIg]
+el codigo	g3Y9J>_B[CHHJXXa^
+el conector	y8[<X
+el correo	w3[M_
+el dc	w4ZJ[M[
+el de	|3J>[OI_Z
+el directorio	o!](J3]7[:JHIdZ
+el enlac	yb[
+el entorno	wc^d]
+el grupo	|V^
+el mensaj	|>^HFaJ
+el mio	|3HO^
+el mismo	y@ZA[B[ZI_J
+el movil	yCX
+el mundo	|-]SY
+el navegador	y]]b[
+el nombr	w-_:[FX
+el numero	u3]aH
+el objeto	y;X
+el pc	|M^
+el portal	|TZgX
+el portatil	|MZ
+el primer	|C]h[
+el proxy	|c]
+el que	|O^
+el registrado	|OY
+el registro	yD[]X
+el reloj	|RZ
+el restablecimiento	l(J)JBESJU[ZbfJ
+el servicio	wBZdGf_
+el servidor	tHHcYfZ
+el sistema	|3ID[K[
+el sms	w3Z?X
+el telefono	r3a?[CJDJHGOY
+el tenant	|:ZWY
+el tiempo	y@ZH]MJ
+el ultimo	|@ZeX
+el usuario	h(J3G>JCXHJOYVYZH]]^Z_]aX
+ela nao	|VX
+elenco dell	|-[
+elle a	|BZD[
+elle n	y?[VX
+eller mejl	|DYa]
+else and	|@[
+else have	wZ^
+else known	wZ]
+else work	wBJH_
+em #	|>[@X
+em contato	|Z]
+em uma	|%]XZ
+email address	l3aDGaI
+email alternativa	y3Y>]?JDZHG
+email alternativo	y>[DZ
+email and	l(J*cHHZJ
+email as	w>JC^
+email but	|?Y
+email client	uH[
+email de	t3[>Y?JCJDHHBaa
+email di	|HJa]
+email from	p?GH[ZbaGbD
+email goes	t3[>GH[
+email i	y3JDGO_
+email id	|HY
+email is	p!X3X>[?JDJ
+email mit	|aZ
+email not	u>^H[aC
+email noth	|D[
+email on	m3d>G?HCYHCMZOJaG
+email option	|?[
+email phish	|H[ZH
+email program	wBJH_
+email to	y:Z
+email used	|>^?H
+email with	o3H>FDIHIMIOJZGac
+email work	|HGM[
+email z	|3^?IHH
+empresa sspr	|P[
+empresa y	y-Z
+empty on	wZ^
+emulador pdc	|4]
+emulator offlin	|4[
+emulator pdc	|4^
+en #	u>_IJOE
+en a	wCYI_
+en ad	p#I%[/ZHJMYT[
+en ai	|CZ
+en andra	|C^
+en anvandar	|;YXIZ^
+en blanco	|b[
+en cach	|HIM]
+en connect	t,X8XG[
+en dag	y9G@aHIIJKJX^
+en dat	w@II^K[h[
+en de	t(Y*Y+Z>[HIK[
+en die	|8]JX
+en el	]!Z%J(G)I*I+I-G/X0J3a4H6J7X8Y9G:Z=H?G@HBGCFD[HAIGJZKGMZNHOEPHSJTXUYVYXHYJZE]G_XaGb[d[eXfGhH
+en entra	|7X
+en erreur	|H[ZZ
+en gang	y@_
+en gris	|(Y
+en grupp	|H]
+en hij	w+[?JC_DGIJOZ
+en ik	w9I>[B[HII[V[ZJaJ
+en kan	u(I)[
+en la	b%Y(X/^0]2Y4J6I9H:J>F?FBICHDIFZGIIHKHM[TYVIXJZF]IaZbadGfGhI
+en libr	|)[HHU[
+en los	yJY
+en mesur	|EY
+en metod	y*]?Z
+en mi	q3F9ICYDaHJI]KJM]VIhJ
+en microsoft	yR[SJT[
+en nu	t*[=[@YCID[HHZJ
+en offic	|TZ
+en onprem	o/]0[6YHINJT^_JcJ
+en pakt	|3I>JO[h^
+en pann	wHYS]TIZIfX
+en plac	|HZdZ
+en raison	|EY
+en rojo	|K]h[
+en roug	yK]h[
+en sspr	|?Y
+en su	w:X;X
+en team	|H_MH
+en timm	|X[a]
+en todo	|S]
+en una	|%]HJXZ
+en veut	wC]KXZIh[
+en wil	|@]
+en window	y5XMZ
+enabl a	r)IUIVJda
+enabl account	uA[
+enabl another	w?Y
+enabl by	tUZ
+enabl cooki	u.[
+enabl first	|!^
+enabl for	e!E(G)[3^:J?YBIDIHDVdWIZFdI
+enabl in	u!a8JHIU]VG
+enabl inheritanc	w;[
+enabl it	wVZZI
+enabl none	wU[
+enabl on	n)Z8cBJGGMJUFVHYXdG
+enabl password	jHJU[VYWIe[
+enabl rule	|GZ_J
+enabl self	|H^VF
+enabl so	|A[
+enabl sspr	y)]HEJ]ZJ
+enabl the	p*XHF[]
+enabl this	|VX
+enabl user	|8IA[
+enabl writeback	h,]BbHJZJdBe]
+enabl you	uUJV_
+encor desactiv	|!X
+encor l	|M[
+encor verrouill	|#]TY
+encounter an	r3]H]ZG
+encrypt is	y<Z
+encrypt ldap	k<]
+encrypt off	|<X
+end #	|O^
+end and	|>J@ZB^HGZHaH
+end of	t,[1YH]ZH
+end she	wZY
+end user	u+Z@JB[
+end with	u,]HJ
+ended up	y/[;X
+ends in	o!Z@]IJO]ZH^[
+ends with	iHFKJN[OXZae]
+enforc for	|LX
+enforc on	|5Y
+enforc password	qHJK]
+enforc tls	|1JYZ
+engin cannot	|_X
+enough for	t-J@GHEI^KZNZX[ZG
+enough info	|DY
+enough information	|C[DI
+enough it	|I[
+enough security	|C[DI
+enough to	|(]HIZJ^I
+enough verification	yCX
+enregistr pour	|DZ
+enrolment fail	|HZ
+ensur you	|=Je[
+enter a	o+]3[>ID[HCKYOEZG]_
+enter any	|D^ZG
+enter as	|4YZFh]
+enter her	|OXhZ
+enter his	|h[
+enter it	uKY
+enter my	wOYVYZJ
+enter not	p3H>JCJDGHIKJOc
+enter phon	|3GO[
+enter the	k-H3H>FBJIIK]O_ZZ
+enter your	yaXhX
+enterpris admin	qPa
+enthalt ein	|-XFX
+enthalt worter	|-_HJ
+entorno onprem	wc^d]
+entr deux	y@^IJKZ
+entr em	|Z]
+entra ad	Y!I#I-Z1b3J7I=_JJMXNIRHSGTIYXZHcGdJfbgJ
+entra admin	u)[:XHY
+entra and	|4X
+entra becaus	|TX
+entra cannot	y7[
+entra cloud	y0[HI
+entra connect	[!J,F-H/F1J2I6H7I8H=HBJHcRESHTHYHZF_Hc?dEeefehJ
+entra for	yHXTI
+entra has	w/X3ZDHTJ_^
+entra id	i=eNJZJdIeHfG
+entra is	|/H4]HGS[
+entra lock	y#IHIT]
+entra lockout	y#JTZ
+entra nao	y/]HJTZ
+entra nicht	w/ZcZfI
+entra nie	w/aTZ
+entra niet	y/ZT[
+entra non	y/^TZ
+entra not	k!J/e7Z=J@IBJHFMJNJZF_[gJ
+entra only	|TZ
+entra password	w-Z/X
+entra policy	y/^NH
+entra portal	wHJMYdZ
+entra premium	|=[
+entra quanto	|T]
+entra refus	|/Z
+entra role	w)^*ZHG
+entra servic	|cZ
+entra show	|MZ
+entra smart	|HZ
+entra subscription	|H^
+entra want	|/^IH
+entra で	|!^7[
+entra の	|#I-[HIT[
+entra 不	y/^7GHGT]
+entra 側	|7JT]
+entrar a	|HJZa
+entri with	uA[
+entro con	|B[
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN^OY
+environnement onprem	wEZWIc^dX
+er al	|9]ZJ
+er das	y@IK[ZJh^
+er een	y@^C[
+er is	|Z]
+er maar	|CY
+er nicht	r-^@HE]K[NZZF
+er niet	r;[HJKYQ]VYZE[^
+er ontbreekt	|3ZC[OI
+er sagt	w*G-[IJKHOXXYZ^
+er schon	|K[
+er twee	w*Z/XCY
+er wordt	|LZ
+er zijn	|CZ
+era domain	yPZ
+eras it	w>FH^
+erbjud inte	|?_HJ
+erforderlichen berechtigungen	|%Y(X
+erfullt die	yIZNX
+erp pleas	w#FH^
+errada not	yRX
+erreur a	|@ZZJeY
+erreur dans	y!]EY
+erreur lors	y,XZ[
+erro ao	wOYZXeZfJ
+erro na	yZYeX
+error #	uHZS_TJZF
+error 0x8023061f	|8Y
+error 32009	y,Z
+error 33001	|&Y
+error 6800	yHFNIZHfa
+error access	yHHQ_ZI
+error after	|XY
+error al	t3IOZZ[eZ
+error and	r![D]HIOJZY
+error appear	uZ_
+error at	pBZGXZG
+error code	uH]
+error decrypt	y6Y
+error duplicat	|HZ
+error dur	y&ZKXZH
+error durant	wOYZ]
+error for	tE_HDJYSYZG
+error from	|&YSYZI
+error gett	q,]
+error i	wZY
+error in	mBJHZV[ZFe[
+error mean	|HJZZ
+error messag	kHXZZ
+error not	tZ^
+error now	|B[S^ZD
+error occurr	mHJZ_eZ
+error on	p&^,H@[BHHFKJNYSF^Je_
+error process	wBHHESbZD
+error return	y&Y
+error says	yI^ZG
+error sinc	|B]HIY[ZG
+error sms	wZ]aJ
+error upon	|%X
+error when	o@[ZZeX
+error whil	l0]3_BINIZX
+erscheint der	|L]
+erscheint nicht	y+]DIHJa^
+es ab	|N[
+es demasiado	yIY
+es el	w3G>[KJO^
+es fehlen	|=_HJ
+es fehlt	wC[IY
+es heut	|@Y
+es incorrecta	t3]hZ
+es ist	|WZZ[
+es la	|9JIJK[h]
+es miembro	yV]
+es nicht	r@[ZG[Zh]
+es noch	|@]
+es spater	y@YZ^
+es wird	|K[
+escritura diferida	j,Y8ZHIZJd^eYf[gY
+esist piu	|_Y
+esper #	wXZ
+esperando el	|a^
+esperar un	|@^
+esqueci a	w>XZZ
+esqueci minha	|Z]
+essay de	|XX
+est arret	|fX
+est coche	w^[
+est consider	|+Y-[
+est desactiv	u;Z
+est desactive	uL[UYdY
+est en	|HZfY
+est encor	wPZTZVJ
+est enregistr	|C]
+est envoy	y>Y
+est eteint	|HJU]f[
+est fauss	|H]
+est gere	y7]ZHd^
+est incorrect	thY
+est interdit	y)]-]HJIYKJUI
+est mort	y>XHYYY
+est pas	e>I?[CHHHIHKHO^UIV]d_hZ
+est plus	|?^
+est refus	w-I@JKXNFZ]h]
+est rejet	|K[
+est rest	|!Y
+est temporairement	|TX
+est trop	w-[@]HJ
+est verrouill	t#[^]
+esta apagado	|U[
+esta bloqueada	p#[
+esta bloqueado	|KY
+esta contrasena	y(X-YKX
+esta cortado	|!aHH
+esta desactivada	|;Y
+esta desactivado	yU[
+esta desativada	wUY
+esta deshabilitada	u!Y;X
+esta desligado	|U]
+esta en	t-[GZ_Y
+esta errada	|h]
+esta fora	y4ZGXSZ
+esta habilitada	rV]dX
+esta habilitado	|VYdX
+esta incorreta	yhZ
+esta la	y?]BZK[OH
+esta manana	y#[@[
+esta marcada	u^^
+esta not	|3Z
+esta registrado	|+Z
+esta senha	w(X-[KX
+estado del	|S^
+estou bloqueado	|#[TI[Z
+et depui	|=ZYX
+et des	|3Z
+et il	t>ICZIIOYZIhb
+et je	n9J>[@^BXVJZ[
+et le	r>XB[HEI[MY
+et maintenant	yKZ
+et ne	|:XNX
+et un	yIY
+ete desactiv	|!Z
+ete reinitialis	|BZM[ZI
+ete supprim	y4]_[
+ete utilis	yKY
+ett annat	w:^@[K[ZI
+ett fel	|OYZ]
+etwa neue	|9^HJ
+eu nao	y(ZV]
+eu so	|CZ
+eurem tenant	|:Y
+even though	w!XHIa[
+even when	|IEN^P[
+even with	|NX
+event #	w%FH_
+event 31002	wB[
+event 31003	wBJHHZbfJ
+event 31034	tYXdJf^
+event 32009	|,[
+event 33001	w&aHHNJZI
+event 33008	y#J@JBJNa
+event 4740	u#bHJZF
+event 6900	wH^
+event log	m,^BJHFN_hI
+event logs	y%Y
+event says	r6YB]G[IJNHZHdJ
+event viewer	|%X
+evento 31034	ydJf]
+evento 32011	ye[
+evento 33001	y&_NJ
+ever had	yK]
+every #	q#X@JH[KYP[
+every attempt	|N[
+every day	|HX
+every few	wB]MHcY
+every five	|HZ
+every hour	tHIP_
+every one	|KX
+every password	p-FHGIZKXN_ZJ
+every reset	|J^ZJ
+every singl	yHXNZZJ
+every time	n#H-[D_HITYZ[
+everybody could	|-[VZZJ
+everyon but	|VY
+everyon else	|)XV]
+everyon whos	|+Z3[HI
+everyth as	tHJZa
+everyth else	wBJH_
+everyth fine	|B[HI
+everyth i	|#X@Y
+everyth in	y>_BJHIN[ZG
+everyth is	y%]+ZDGHIJYZI
+everyth ok	|%[PG
+everyth work	y#JBZ
+ex admin	|P]VJ
+ex administrador	|P]VJ
+ex employe	|HZ
+ex has	|>^HH
+ex husband	|>^HG
+exceed the	yX]
+excel bloqueada	|HY
+excel file	yHX
+excel macro	yHZ
+excel makro	|HY
+excel sheet	|HY
+exchang admin	m(I)Z*dCJHG
+exchang 管	|*X
+exclamation mark	|-Z
+exclud from	p)Z=JG[HJPYUIV[
+exclud thes	|GZ
+exempt from	|HIL[
+exig tres	|IX
+exigenc de	yIYNZ
+exist in	pA[H[WX
+exist mais	|>X
+exist on	yEJ_^
+exist one	yHHKZOIZGh^
+exist pas	|[X
+exist password	o-FKZZHh^
+exist plus	|>[FJ
+exist sett	|%X
+expir and	o=X@IHGL[Z^
+expir flag	yLY
+expir in	|HEZ^
+expir is	qLZ
+expir jamai	wL[
+expir password	h@JBJHHK^LcZChJ
+expir tomorrow	uHZ
+expir which	uHaLF
+expirada porqu	|HH]^
+expiration policy	wH]
+expiry for	wH[UJ
+expiry is	|HGL^
+export error	|H]
+export of	|H]
+ext account	|!I:]
+extend my	yK^
+extension cannot	|HY
+extension is	t2^HH
+extern invit	|:Z
+external collaborator	|:Y
+external identiti	w:JH[
+external user	u:Z
+extra password	yJZ
+extremely long	|2[
+fa cambiar	wZY
+fa e	|@[
+facebook account	|HZ
+facebook does	wH[aH
+facil a	u-^HJ
+facil da	w-Y
+facil de	q-]
+factor authentication	u3IH[
+factor for	wHY
+factory reset	|HY
+factory sett	y>YH[ZJ
+fail after	tZ]
+fail and	|HHZ[fX
+fail at	m7X@ZHGZ]
+fail attempt	|H[
+fail becaus	q#Z8Z
+fail befor	wZ^
+fail but	wZ]
+fail for	f!^#J%F(J)J3Y@XA]PGVIZ^^J
+fail in	r/^F[HIZG
+fail not	wZ]
+fail on	uE]HIZIbX
+fail only	|K[
+fail password	wHHZ_bJ
+fail reset	o%XHYZ[
+fail row	wZ^
+fail sinc	p%[4J8ZH]
+fail the	r#JHHP[XYZX
+fail to	j%I(^,[0[6XF]HAKJPJQaZCcJeF
+fail user	t;[HIPY
+fail when	y4GH]
+fail with	d%Y&J/I3J8H<XBIF[HaP[ZDeZ
+failur for	|ZZ
+failur in	uHJNGZ_
+failur onpremisespolicyviolation	|NZ
+failur user	wZ^
+failur without	wHIZ^
+fais pas	|V^
+fallo en	|/ZTY
+fals admin	y)X
+fals in	|)X
+fals to	|cY
+falsch formatiert	|3Y
+falta el	u3[5ZVY
+falta la	|3]
+falta o	y3[VY
+falta um	|3ZOI
+falta un	y3[C[OH
+faltam licenca	|=[HI
+faltan licencia	|=Y
+familiar and	|HX
+far ingen	ua]
+far inte	q([)G*I,J>IHFIZX^Z]^[aE
+far jag	w>^@ID^H[IJKINJX[ZBhJ
+farlo da	|@IU^V^ZI
+fast jag	yI[ZHh]
+fast user	|!Ib^
+faut une	wCX
+featur is	|UZ
+featur not	wHGU]d]eJ
+federado com	|7Y
+federado con	|7X
+federat account	|7Z
+federat admin	y,[
+federat and	y,X
+federat domain	u7[
+federat global	|,X
+federat with	t7[
+federato con	|7Y
+federerad med	|7Z
+fehlen die	|=[
+fehler beim	r,Y:]ZZhI
+fehler in	yE_ZI
+fehlerhaft authentifizierungsinformationen	|3Z
+fehlt am	|%X
+fehlt die	|(X=X
+fehlt ein	|IY
+fehlt in	yHYVZ
+fel fast	|ZIh^
+fel format	|3[
+fel i	y,YeZ
+fel losenord	|,]ZEdIh]
+fel pa	|R[T]
+fel tillbakaskrivn	|4]6]ZHdIeH
+fel vid	w,XZ^eY
+feu bloqu	yHZc_fJ
+few minut	nB_ZJcY
+fi at	|H^
+fich de	|([H[
+ficha para	|9JDaZJ
+fido key	y?[ZJ
+field reject	yZFh_
+fifteen minut	|#Z
+file for	t3[>JCID[HZOJcJ
+file has	|3Y
+file is	l#G>a
+file password	|H]ZJ
+filenam or	t2_HH
+fill in	m+]>H?HDaHEZXhY
+filter are	yH]
+filter dll	qJZ
+filter drop	|G]HI
+filter in	|GXJX
+filter of	|GX
+filter on	qGZHJJ_
+filter product	yHJJ[
+filter refus	|JZ
+filter register	|HIJ[
+filtr hasel	|J^
+filtro de	|JY
+filtro por	|GY
+financ folder	|HX
+financ sent	wH]
+find a	y4X
+find any	|4Y?HHZ
+find her	|_]
+find it	w_Y
+find not	|H^KI
+find object	|_Y
+find out	tZ^
+find the	m?DGXH]ZG_bdH
+fine at	y@ZbX
+fine grain	y@ZHJNZ
+fingerprint sign	|H^
+finish it	|Z[
+finish the	uBX]X
+finish without	u,JBcZGeB
+finn inte	q*[3J?[CJHDIJKJZE[a]J_Za]hJ
+fino a	y9[@YHHf]
+firewall blocca	|H[
+firewall block	uHZ
+firewall blockt	|HX
+firewall blokkeert	|cY
+firewall bloqueia	|H]
+firewall chang	|HYcZ
+firewall rule	uBYHZcH
+firma ldap	|<[
+first check	|C^
+first code	|HI]]
+first field	|ZHh^
+first forest	|8[
+first if	wZ]
+first login	yL[
+first name	|I]ZJhI
+first one	|@YNIh[
+first password	u>J@YDZ
+first sign	wL_ZH
+first step	uZ]fJ
+five minut	wRY
+five password	|KX
+five time	p#XHFXZa_
+fix it	|@ZHZ
+fix the	|EZ
+fixe it	|HHfZ
+fjarranrop till	|Q^
+flow activity	wHIZ^
+flow how	w:JH[
+flow work	|)^HG
+foi possivel	|3ZeX
+foi redefinida	|BYM]ZI
+folder in	|F]HG
+foljer inte	yN^
+follow a	|*ZPI
+follow by	|@^
+follow messag	ydZ
+follow the	u:ZNZZX
+follow thes	|H_ZE
+fonctionn pas	yHYZ^
+football club	|-Y
+for #	m![@aHJIJKGUJX_ZG
+for 24h	|XZ
+for a	W!Y#E%F)I*],Y-E3J4Z9H>H?H@JAJBHC^DGGGIGJJLZMFNHPIT]UJVDXbZ][J]Y^I_YcGf^gIhF
+for account	r)[HHL[VJ^X
+for ad	w%]2HHIL[TJdZ
+for admin	a!I%E(H)e*_,F?FH^U@VDWJZHgH
+for administratorer	y)Z*_?IHJPI
+for all	d!I(G)I*G+[-I3J=J?J@JDIGHIJKJLZMFNHPZSZUbVIW^XIZC^[aJfJ
+for alla	|U_
+for an	m,Y9Y@JDHMHXEZ]_XaIf^
+for another	y@X
+for anybody	y+[HISYU[
+for anyon	t@ZHCUYVJZ]
+for aterstalln	u?[HJVYZIbX
+for att	o(a@[BID[HDTYVIXXZH]]^IhJ
+for both	|?GH[
+for chang	wHHLY^[
+for cloud	u0Z=JHZ
+for credential	tHZ
+for edit	|HZ
+for email	u/ZHHg[
+for en	|H[VFXIZ^
+for everybody	uUX
+for everyon	n3[^Z
+for familiar	|HX
+for forgotten	wH]
+for gammal	|1]4J5[HJ
+for half	y-I/HDJE_HHMZ]I
+for hela	yU[WJ
+for helpdesk	|(JH]
+for her	|!Y+X
+for his	|TZ
+for insecur	y<[
+for it	r.^8YHHMXZF
+for kort	wHIIa
+for langt	|2^HJ
+for latt	u-_
+for losenord	|U[
+for manga	m#_9IHHXa
+for me	c!G#I(b-J3a9G>I?FBGCXH=IGKINJOIPJUGVZXYZaaFhY
+for mfa	o+I?]DJH]aD
+for mitt	|V]
+for month	y+FD]LY
+for my	f!G#J)I*Y>I?H@JBICJHZUJVdZEhZ
+for new	|+]
+for noth	y9[BZZF
+for number	|HY
+for offic	|=X
+for old	|+[HH
+for one	l?IAXCZHFNXVIZb
+for organisationen	yWZd^
+for other	|(IZ]
+for our	lHZP]TJUYW[
+for part	wZ^
+for password	^%I(G)H-X1Y3^7J:H?_@HBGE]GcH@JXKJMJNGV_Z?^Ha^bJdHgJhJ
+for peopl	o(I)G*^A^HDPZZG[[
+for policy	w5YNX
+for privileg	t(I*a?JHHPI
+for puk	wHY
+for registration	y+[
+for remot	|QY
+for reset	c(Z)D*H+X:J?cBICJEYHGNGUIVHW_ZGaY
+for role	y(G)^HH
+for sap	|H]
+for self	p)HBJD^HXUCV^ZH
+for six	|!Z;]ZI
+for some	tEaHXZCf]
+for sspr	h)J*X+H?ZD]SYZH
+for standard	|)^HG
+for sync	w2XGXdY
+for tak	|9]
+for teacher	|(^HH
+for team	wHHM]
+for that	oAYG_HCIYN[VZZH_JdI
+for the	R!F%Z)G*F+H,a-D1G2[3I4H5I6I7G8Y:[;H=C?B@BAJBJCDDFEGFIGZHbJHMXOIPYQZRISEU_V[YHZA[I]B^X_]aYbEcEdFeFfGh^
+for this	d#Y%G(b)G*I1X3Z=]?H@GA^CHD]H?KIN[PIV_ZB
+for thos	y7Z@ZZH
+for thre	yH]
+for tillbakaskrivn	y%^HIdHf^
+for today	|HHX^ZI
+for tomorrow	y>[
+for tva	|@]
+for two	l(I*a3IC^ZHhI
+for us	t7Z8X
+for user	h!]#](I)[+Z@[BIHYVI^J
+for verification	|>YHIXX
+for wallpaper	uHZ
+for week	|@[ZI
+for writeback	l0a1I5]G]HG_HdEeXfH
+for year	w1]>J?[HEKY
+for you	|)J=[UEV]ZI
+for your	e)Z9_:H@JDXEHHZIITZUZXIZD
+fora do	u9]GZHHSZ
+forbid the	y.X^[
+forbidden when	y(Z
+forc a	y-JBIHIIJKHLIMIZF[b
+forc chang	m@IHYLbZF
+forc me	y@Z
+forc to	t?XLZ
+forest and	uA_ZH
+forest cannot	|8YZJ
+forest in	|8]
+forest is	wH_
+forest later	|8[
+forest migration	|_Y
+forest was	u8]
+foretaget policy	|HJN]
+forgot his	w)Y:^HF
+forgot it	q@^BIHGIJZ^
+forgot link	w7[:ZHGZG^[
+forgot my	f?ZHX[_bZhH
+forgot page	u?ZH[W[ZF
+forgot password	c!X(H7^:_=^?Y@GBID]KILJMJNHUH[F]Y^IbFdJgIhG
+forgot the	m:Y>HDaI]ZF
+forgot to	t!_DZHIU[ZEd[
+forgotten password	pZXc]
+forgotten the	|DZ
+forhindra obehorig	|TZ
+form an	wZ_
+form for	|H]ZJ
+form is	|hZ
+form says	|:[HIZJ
+form want	|h[
+form was	wH]
+format #	y3]OJ
+formato #	y3_CJHJOJ
+former one	y>YIIK_OIZH
+forsok igen	|@]
+forsok pa	|#^HIX[
+forsok senar	|Z]cX
+forsok vanta	wXZ
+forsokt verifiera	|XY
+fortfarand last	|T]
+found 80230405	y_[
+found error	yAY
+found for	tAYG^dI
+found in	r-X_Y
+found it	|@[HH^Y
+found more	|AZ
+found my	|KY
+found that	wH[fH
+found the	yAZB^HJZH]I_J
+found twic	|AaHH_H
+four kind	yIX
+four option	u*Z
+fout bij	r,XOZZaeZfIhJ
+fout en	|#]HHX]ZH
+fout in	y,Ye[
+fout op	|R[T[
+fragt standig	|H[
+fran i	|@ZK^ZI
+fran molnet	|JYP]
+fresh one	|/ZHJLY
+fresh password	|@YBYZJ
+friend in	|S_ZF
+from #	u@ICXIIK^
+from 2018	|1^HF
+from a	f!Z6XH[KJR]ZJ
+from abroad	u#IHZT]ZH
+from ad	n!F&Y/J=XH[LJPDTHZI^H_ad^
+from admin	|)]*JHI
+from ages	|K]
+from alter	y^]
+from another	y:XH[
+from attempt	|XY
+from audit	|HILZ
+from being	tH^KFN[ZI
+from change	wBIHE^a
+from cloud	|P^_H
+from connect	y0XHY
+from entra	w-J/FHZJ_
+from expiry	|HIL[
+from hash	|G^HG
+from him	|=[HHI]KIZI
+from home	rB[HIZZ
+from hr	y+_HJKH
+from it	rHDVYZbaIbD
+from last	u!Z/ZHHK[
+from microsoft	w7[HGSGa_gI
+from my	m3J>_?H@ICHDaH[KHOJZH
+from one	|C]DJHI
+from our	u:[HGbY
+from parental	|![ZJ
+from password	tGYPZ
+from reset	w)[HJXY
+from self	|HEUIV^
+from sent	wH[
+from sspr	y)]PI
+from sync	w4[GYHEcY
+from the	V!H#J%H(I)I*J+I-G/H3I4[6[7H:J;[=J?^@EDGHDIFK^LJMFOZPYRIUHVHXIYJ[]]H^IaFc^fIgYhY
+from this	|H^VJ
+from two	|KZPZZI
+from us	|U]ZJ
+from user	|?JH^
+from window	yMY
+from writeback	|HJP^dH
+from yesterday	|H^ZI
+from your	t#J@Z
+front of	w3[7[HH
+fruher domanenadmin	|PY
+fruheren password	|K_ZI
+fue utilizada	|KZ
+fuera de	|9]HHPZ
+full day	|@]
+full name	|IY
+full number	|O]
+funciona en	yMYZIb[
+funciona not	|M[ZJ
+fungerar inte	q@JH]Z^
+fungerar pa	|MY
+funktioniert nicht	yZ[
+fur admin	|)Z
+fur administratoren	|)[*Z
+fur das	r%[(I1Y2YHZQX
+fur den	|3YV[ZJ
+fur die	g,Y9Y=[D[HYKJNJUXV_ZIdJfI
+fur dies	|8Y
+fur eine	yG[H[VH
+fur einen	|X[
+fur ihre	ydY
+fur mein	|HYVX
+fur sspr	wBZHJa[
+furs zurucksetzen	|=X>X
+further action	tB[dX
+fyllt i	|D_
+ga cannot	|)aZE
+ga password	|,bBJGJHGZHeHhH
+gaat daarheen	|>]
+gaat naar	y>Y
+gaat niet	|3ZHY
+game site	|H^ZJ
+gamla losenordet	yM[hY
+gang per	|@_
+ganger och	y#[>JHIIJKJX]ZHa^
+gar det	t9[=[>J@[HIIIK]ZHb[
+gar inte	m3J=[>Y?]@FDJI^MINIOJPJVH]IbJf^hH
+gar nicht	|U[
+gar nix	|-]9IDJHJa]
+gard l	yHJMZgX
+gast in	y:[
+gast kann	|:Z
+gate policy	y*X
+gatt ut	y=[Z[a[
+gave it	w%]HII[KYZI
+gave me	t>J@ZHHZ_
+gave my	y,Y@X
+gave the	w(Y>XR[
+gave up	wZY][
+gave you	|D_OJZG
+geandert und	w@]
+geandert werden	w7X@ZZ[
+gebruik te	|TZ
+gebruiker heeft	|C[
+gebruiker is	y_]
+gebruiker kan	wZ[^^
+gebruiker niet	|+ID[_[
+geconfigureerd voor	|UGV[W[
+geen code	w>HX[a]
+geen domeincontroller	|4^
+geen email	|DZaZ
+geen lid	|HJVa
+geen link	|bZ
+geen rechten	w%X(b
+geen sms	ya]
+geen terugschrijven	|=[HHc[
+geen toegang	|>[Z_aJ
+geen verbind	|H[
+gefallen und	|>_HJ
+gefedereerd met	|7Y
+gegen die	|N[
+gehen nicht	|4[
+geht an	y>X
+geht das	yY]ZJb]
+geht der	|>[HJ^]
+geht es	|@[V[ZJ
+geht falsch	|H]MIRX
+geht im	|M^ZI
+geht kein	|3]
+geht nicht	j-J1X>IHYIYKYMINJVJZZ[ZhI
+geht noch	|>[
+geht seit	|ZZfZ
+geleden gewijzigd	|MZ
+generat a	|2YH]KI
+generat password	|-Y
+generator password	|KZN[
+generic account	|ZJ^]
+generic failur	wZ]
+geprobeerd uw	|XZ
+gere par	y7]:]ZJdY
+geregistreerd voor	y+ID[
+gesperrt obwohl	|#]
+gesperrt um	wT[
+gestern abend	|@^
+get a	l,_?X@]IZJZKIZDaYeH
+get access	u%I(YPY
+get an	mD]GXHFJZ
+get any	yH[ZJ
+get in	o>GHFZb
+get into	q!D:ZHbZJ
+get it	w-IHYgY
+get mgdomain	|7]
+get my	y9[HJ
+get not	w)XU[
+get older	|@_HIKIhI
+get past	|>GH[ZY
+get refus	u=YI]NJVXZI
+get the	f+Z3J>X?JCJDGHIZY]Iac
+get through	w-FH[Z]
+get to	y0Z>^HE
+get told	uHJNZV^
+gets #	y(YSX
+gets a	t*]KYNI
+gets an	yKY
+gets incorrect	|hX
+gets not	yHXSJTJU]a]gI
+gets password	|)[VG
+gets prompt	|LY
+gets refus	t-XIZPZ
+gets reject	w-YIY
+gets the	t+ZNY
+gets through	|@JBJc]f]
+gets to	|HIaZ
+gett an	|HIZ[
+gett auth	r,[
+gett lock	t#]HJ
+gett the	yaZ
+geweigerd in	|%^@J
+gewijzigd en	w@Y
+gewijzigd maar	|/]MZ
+gia registrato	y+]
+gia stata	|KX
+gia usata	|K^
+gibt es	q!I9_MJTJUZZJ[Z_]
+gick ut	y=^ZG]]
+gilt das	|gZ
+ging es	|@Z
+ging jetzt	|!XBZ
+give a	|:XHGZ]
+give an	yKYZFb[
+give me	tH^ZZ
+give my	|(]HJZJ
+give out	yHJg^
+give up	|![A[ZH
+given a	w@YB]ZI
+given access	wH]
+given the	|)Y
+glass account	uH^
+gli account	w*[GXPJ[XdZ
+gli admin	y)Y*[HI
+gli altri	w(XPYVZ
+gli amministratori	w)]*[
+gli hanno	|=[
+global admin	d(]*_,a?HHGPJVJZHdEgJ
+global bann	|-Y
+global beheerder	w([)Y*J,]ZJ
+global e	|(J)[
+globalen admin	|,X
+glomt losenordet	wBIDZHIZ^
+gmail kan	|:[
+gmail password	|H^ZE
+gmsa de	|0X
+gmsa of	y0[ZJ
+go as	wHFZbdI
+go back	tHJK]bX
+go nie	w?]HIKHMJNZZIgYh^
+go on	t._HELYZD]]hJ
+go out	|3ZHZ
+go ther	y7X>]HG
+go through	j+[B_DZHEI[KIZXfD
+go to	m(I+F:^@JCJDFEIHbKHNJUIZZ^JbJh[
+godta inte	|KIZ[hZ
+godziny temu	|@[
+goes back	yKZZI
+goes nowher	u3]aJ
+goes on	y#^HIL]ZF
+goes to	k>_HX
+going on	uHHZ^
+going round	|KZ
+going through	|BJH]Z]aJ
+gone for	|][
+gone from	|?YD]HJKI
+gone sinc	|>[HG
+gone through	|@X
+good afternoon	y9^
+good enough	u?X@HHGI[KZN[
+good even	|9]HF
+good morn	r9^HH
+good to	|H[
+googl account	|#DH_
+googl workspac	m7cHIZH
+gor inget	|LY
+gora det	|V_
+got #	|IY
+got a	f+Z>[HEZa_X
+got an	nBGHZK[ZYaJ
+got distract	|HI]^
+got error	|ZZ
+got expir	|@JLJZ]
+got hack	yH^
+got in	yBaHIKJZF
+got it	u/Y>I@FBbHJIHKHZB]G
+got lock	r#Z@ZHHZX
+got stolen	|>aHC
+got the	o#[%Z(I)_@ZHFVJ]ZaI
+got to	|HFZJ]a
+got turn	yIZdY
+got unlock	|#JB[
+gpo client	|QZ
+gpo network	|HFQ^
+gpo restringir	|QZ
+gpo says	|@Y
+gracia por	|9]
+grain policy	|@[
+graph api	p%F(Jgb
+graph v1	wMJg]
+gravado sem	|3_>JHI
+grazi mill	|9]
+grazi per	|9^
+great job	|9_
+great thank	|9Y
+grey out	m!](YHGdHea
+groep die	|V_
+gross und	|IX
+group are	yHEPaVI
+group autoris	|HJV]
+group can	|V]ZH
+group does	wH]dH
+group has	y@YVZ
+group manag	|0XVJ
+group member	yHHPZVY
+group object	wGIH_VJ
+group only	|HJV]
+group policy	n.Z@ZHX
+group proteg	|P^VI
+group that	uV]
+group writeback	l%HHePFVHdFeHfJ
+grupo habilitado	yV[
+grupo permitido	|V^
+grupo piloto	|VY
+grupo protegido	wP]
+grupo que	|V]
+grupp die	yG[
+grupp fur	|VX
+guarda a	y#[7XHJMZ
+guarda la	|#ZHHMY
+guess and	|#]
+guess my	|-[HJ
+guest account	uH[
+guest be	wH]
+guest e	|:_
+guest from	u:HH]
+guest in	q:_HGZI
+guest network	uHX
+guest reset	|:Y
+guest the	|R[
+guest user	w:ZHX
+guid and	wZ[
+guten tag	|9^HJ
+ha abilitato	|U^VFZJdY
+ha cambiata	|BZ
+ha configurado	|UJVZWZ
+ha configurato	|V_WI
+ha dati	|D^
+ha definito	|NJW[
+ha det	u@JKIMZN[ZJh]
+ha due	|*X
+ha en	|C[I[
+ha ett	|C[
+ha gamla	|Ma
+ha habilitado	|U[VGdY
+ha intentado	|XY
+ha le	|%Z
+ha nytt	|:]@GMIZ^
+ha perso	|%X
+ha pouco	|@]MX
+ha restablecido	|BXM]ZH
+ha tva	|*Z
+ha una	|=XFX
+hab den	|ZH]_
+hab nur	|C]
+habe das	|K[]Y
+habe ein	|>X
+habe eine	|*Y>X
+habe ich	w([9I>YDYH]
+habe keinen	|>Y
+habe mein	rHIZ[[Z
+habe mich	u#ZDY
+haben die	|DZXZ
+haben zu	|XZ
+habilitada para	uV[
+habilitado para	yV[
+habilitar password	|e[
+habilito el	|HZUX
+hace falta	|=[
+had a	t!]9]@JHHZHfZ
+had been	p-[8XBZHIPX
+had befor	u@JCJKbZH
+had caps	|#Z@YXI
+had here	|K]
+had inheritanc	y;Y
+had is	|3J>_HG
+had letter	|I]KI
+had my	|@[ZI
+had that	y-IK_ZI^X
+had the	|_X
+had to	r>JDXHFMZZJ]a
+hai provato	|XY
+halben stund	|B[aY
+half a	uZ^g]
+half an	w/IM]
+half done	|/_4I
+half of	r/Y=ID[E_GJHFIJSZUJVYZH]I
+half past	y@Z
+half the	|/X
+half way	w]^
+hand back	w>_ZI
+hand liggend	|-^
+hand out	yL]^J
+handl for	|G[
+handl the	|7ZHY
+hanno tolto	|=[?^CJ
+hantera lokalt	|d_
+happen at	y7XL[ZH
+happen if	|4[D[HG
+happen to	wHXZZ
+happen when	y/XZ^aG
+happy friday	|9[
+har aldrig	wDYWZ
+har anvant	yK_
+har aterstallt	|BZM]ZI
+har bara	|CY
+har fel	|3[
+har forsokt	|XY
+har gatt	y=[Z[a[
+har inaktiverat	|!]
+har ingen	w=]L[NFTJW[
+har inte	q(_)]*J>]@[CJDYHIIHKHMJUGVZWHZDd]
+har jag	|D[
+har kvar	|g]
+har losenordet	|-[7Y
+har redan	|KX
+har tappat	|>Y
+harden brok	|QZYX
+harden gpo	|QZ
+harden the	|YX
+harder for	w-X
+harder to	t-Z
+hardwar token	w?^ZE
+has #	r2Y>GC_HX
+has a	e!J-^/X3a>IBIDIF_HEIJSZTJ
+has an	l3ZA[F[HJIHJXSY
+has been	c![(H-X=]@HB^DYH[JJMJNJSIW]ZB_[aHhI
+has change	r3J>[E[HHZ[
+has determin	|NJWZdY
+has different	|*X/Z
+has disabl	wU[
+has expir	tH[
+has got	|8IA[IX
+has him	|TJ_^
+has it	q!J(Y/[4IS]UZWH
+has its	wHZ
+has non	|LZ
+has not	Y!H#J%G(G)G*I+I-I0Z5J:I>G?HAJBFDbIIJJKJNJOJPYSITYU]V]ZD[J]I^I__aGbJcXfHgI
+has noth	|@JBJC]D[
+has one	w3]OI
+has only	tCY
+has password	w@]HI
+has self	|VZ
+has set	|E]
+has spac	|I[
+has that	y!X>ZL[ZI
+has the	g!^#Y/Z;J=IAJBHHCNJS^U[ZE_[
+has to	j-I/Y@bC]DEHIKYNHUJW^ZGcJ
+has turn	uU]
+has two	y[^
+has user	y(]ZI
+hasel jest	wd]
+hash sign	|FZ
+hash sync	gBIGaH^KJM]ZE
+hash synchronisation	tH_MF
+hash synchronization	yGZ
+hasla lokalni	|/]6^ZJ
+hasla nie	t/I0[>[@IDIHYKIMJZY]]dJ
+haslo bylo	uK_
+haslo dziala	|BZ
+haslo i	|#]HI
+haslo jest	o7]@ZBIHJZId[h[
+haslo konta	|2aII
+haslo na	u%Z@ZZJbZ
+haslo niby	|h[
+haslo nie	p([@IBJDJHJIIKHNXZ_hI
+haslo rano	|@[
+haslo zawiera	|I^ZH
+haslo zbyt	|-Y
+haslo zmienion	|B_HGMG
+haslo znam	|HX[]
+haslo zostalo	wBYM^
+hasta manana	|@ZX]
+hat #	|RY
+hat bloss	|C[I[
+hat das	w%[-Y]X
+hat den	|BIU]ZJ][
+hat die	wWZ
+hat kein	r0Z=XHGUJW^cZ
+hat nach	|HIR[]]
+hat nur	|I[
+hat sich	|BZ
+hatt ich	w>[K^
+hav issu	|Z[
+have #	y@JC]HHZJ
+have a	g(J*Y9]>X@IBHHYIJN[
+have access	w>[HH
+have already	|@Y
+have an	p9IH_Z[
+have and	|@JHIKZZHh]
+have at	whY
+have been	u)_HGKYPJ
+have business	|=X
+have enabl	y*X;X
+have enough	y@XCX
+have enter	w@ID[KIN[ZJ
+have forgotten	|KJh^
+have is	y=^@[HIdE
+have it	uHIKaZE
+have just	wC]WZ
+have lock	|#Y
+have my	y-[>FHGI]KHO[ZG
+have none	|C]
+have not	c*J-J0Y=I?Z@JCGD_GZHDIYNJVJZbdYfI
+have on	yC[HH
+have one	pC_HGKI[^hI
+have only	u=]?[CYHGIJZJ
+have permission	o(Y^]
+have register	uH[
+have right	|(X
+have that	w-]KHUX
+have the	j=YDZFYHYZDeZ
+have to	b(E*Y-I3]5^9I:C>F?I@_CHDZHEI[K@MZNJOXV^XZZJ[[hY
+have troubl	uZ^
+have two	w*Z/Z
+have typed	|IZhX
+have used	yKZ
+have writeback	|d[
+have you	|9[HJ
+hay que	y:]@^
+he alway	|KY
+he can	w/[FXHI_X
+he cannot	u=Y
+he change	uBYKZ
+he chos	|I]ZI
+he has	r!X/[3I8IA]D[HH
+he is	u#X(YGXHJVZZH
+he just	|LY]Y
+he keep	y-H@YI]KI
+he moved	|![VX
+he not	t+XDZHYVG]]aIhX
+he reset	|K]ZG
+he says	wHJIIKYZ[]Z
+he sign	|B^HGMH
+he tried	uZ^
+he used	|XZ
+he was	y!YD]
+head of	|([HJZJ
+headset has	|HZ
+health alert	yHIf[
+heartbeat de	yHJf_
+heartbeat was	wGJHaMIfI
+heb de	|]^
+heb er	yCXI]
+heb geen	|([
+heb me	|DX
+hebt te	|XZ
+heeft de	y*Z/X
+heeft een	|F[UHd^
+heeft er	|CZI[
+heeft geen	w%Y=ZNIW]
+heeft het	w#]-Y7Y>JB[
+heeft wachtwoordherstel	yW[
+heisst es	yT]V[ZJ
+hela organisationen	|UX
+hela tiden	y#^BJHXfZ
+hello pin	r9J?JHbTJbJ
+help and	wBY
+help desk	u(J@YHZ
+help me	tHZI]aG
+help with	wBJZ^
+helpdesk admin	m([*[HJ
+helpdesk gave	y@X
+helpdesk gets	|-[
+helpdesk reset	q@YHIL[
+helpdesk role	w*[
+helpdesk unlock	|TZ
+helpdesk used	y(Gg^
+hem niet	|K[NY
+her account	n!_3X=YG[HHTIZJ_J
+her ad	|#ZHJ
+her in	|_]
+her method	|+^?JHJ
+her new	|hZ
+her old	|BJKaZH
+her out	|#aHE
+her own	w:]@YHG
+her password	m(J:Y@ZBJHIKFZa^J
+her phon	y#J>YTZ
+her phone	w3JB^
+her reset	wZ[
+her to	|LY
+her user	|*]?F
+here becaus	|dX
+here but	|?]
+here can	|([)JHJUX
+here i	|Z]
+herencia esta	|;[
+heritag est	|;Z
+hes back	|!Z
+hes stuck	|D]
+het aanmeldscherm	|b[
+het beleid	u-I?]N_ZH
+het huidig	wha
+het ingevoerd	|OY
+het is	|9JU]h^
+het later	|@[TX
+het met	|9YP]
+het msol	|%]
+het niet	j*]/[3Y9J>H?JH^IJKIMHNIOXVYZFaJbJh]
+het nieuw	|/XIY
+het nummer	u3[a[
+het oude	n#]HIMZg]h^
+het systeem	|3HD^HFK[
+het wachtwoord	m([@[BIHII]KJNHZG]Jd^hJ
+het wachtwoordbeleid	|NZ
+het weer	|@^BZ
+het wijzigen	w@JZX^[hY
+het window	y[X
+het zelf	|9JB[U]
+heut fruh	w@_
+heut nicht	yZZfZ
+hey bot	|9]
+hey ther	|9[
+hi bot	|9]
+hi ther	|9[
+hide the	|bZ
+hier nicht	y:[ZId[
+hier soir	|@^
+hij niet	t=Z>IGZHGI]K]OYZIaJfY
+hij onthoudt	|K_
+hij zegt	y+]CIDHO[
+hij zijn	|BZ^[
+him in	|A^HH
+him on	|HJTX_Z
+him out	|#[HJ
+himself with	wBY
+hint control	u5[
+hint non	|5Y
+hint not	|5X
+hinterlegt ist	|CZ
+hinterlegt nummer	|>Z
+his ad	w!^ZJ
+his licenc	|=]HI
+his mailbox	|TX
+his own	p-H:^HHI]PXTYWI
+his password	i-J/[:^@JB]DZHDTZZE
+his phon	|+[DYHG
+history #	|KY
+history is	yHHKXN[
+history not	y5^
+history or	|NZ
+history requirement	qKXNY
+hit the	w-Xg[
+ho cambiata	y@]
+ho cambiato	t>X
+ho dimenticato	yHGZa
+ho gia	|K^
+ho i	|(^
+ho il	|(Y
+ho mai	|D^aJ
+ho messo	|I[
+ho perso	u>_ZJ
+ho solo	y?IC_
+hoje cedo	y@[
+hoje nao	|@[X[
+hold a	w(Z)ZHI
+hold an	y)X
+hold for	|)I*^3]HD
+hold my	wHX
+hold the	|7YH[
+holder get	|)]HJ
+home and	uB[ZZ
+home cannot	|4Y
+home directory	m3H:eHDZJ_H
+home offic	|9I>^
+home organisation	|:]
+home tenant	|:^HI
+hora de	|@Jh^
+hora del	|RZ
+hora do	|R[
+hora esperando	yXHaa
+hora y	|@]
+horario entr	|R[
+hos microsoft	|SY
+hos oss	|@[d]
+hotfix policy	w5]
+hour after	y@YZI
+hour ago	o#J@^MY
+hour ahead	uHYRX
+hour and	wHXX^aF
+hour is	|HIX]
+hour later	|HGZIa^
+hour old	|@^KHZI
+hour then	|@JHJP[fY
+how are	u9^HH
+how can	i*I+]D]IIKHN]X]hJ
+how come	|*ZHIKZ
+how do	^(J+Y/I0I@IBIDJHfKYLYUYVDbIdJ
+how is	u:JH]
+how long	j#F>HI_MaTYZDaJ
+how many	g-F9I@[DJHaIZK^XHZJ
+how much	wH]
+how password	yH[W]ZI
+how should	uDZHZ
+how to	d)]+^-F9J@JBHDYHbKGUGVG[^]G
+hoy not	|@[
+hr 80004005	|%J&aHI
+hr 80070005	y%Z
+hr 800700c	|2[
+hr 80230619	w4JNa
+hr 80230626	|%_4I<INJ
+hr 8023062c	|%J4H<aNJ
+hr 80230818	m4eHINJ
+hr disabl	|!Y
+hr import	|3X
+hr portal	|H]
+http myapp	|+XHZ
+huidig wachtwoord	uZGh_
+hur far	y>^@ID^H[KINJZB
+husband phon	|>^HH
+hybrid join	pHXZJb^
+hybrid user	yHD_Hda
+hyper v	y9JH]b[
+i ad	k!Z#J%I(J/a3X9I>I@HHGIHKIMZNJOJP]T]VIZF]I^^hI
+i add	wH]VJ
+i already	|K[ZJ
+i alway	wD]HHK^ZH
+i am	d!J#X)]*H+J3J9J>I?ID_HaKIMJOJV]XJ[JbI
+i as	w(Y*]HJ
+i asked	|XX
+i began	|]Y
+i begin	wZ]fJ
+i can	j@[HHI[KIZ^
+i cannot	Z#H)Z*]+H-H3H4J6I7G8I:G=H>Z?Y@YBHCIDXFIGHHaKHMXNIOJPGTIZ_[J]J^F_EaHbIcFd[eJ
+i chang	mZ_^IhI
+i change	l>Z@XBGHFM^ZZ
+i chce	w@ZC_
+i check	|HZNZ
+i choos	pHINZa^
+i click	g+X@GBGDHHFIHKINIZeaGb^
+i clos	t>ZHJZY][
+i come	y@[HIN[
+i configur	|*X
+i connect	w,X1I8]G]HFRJd[eJfG
+i cooki	w.[
+i correct	u3JR^
+i could	uUXZI]X
+i criteri	oNaWY
+i dati	|#J3^>XHI
+i delet	y+]
+i did	f#Z>I?Z@ZBJHFI[KJNJOHZa
+i do	m3J?]HBIJKJNXO[Z_
+i download	|HZ
+i en	u%^(J9I>HHIP]VYZIa[dZ
+i enabl	w8IH]VFd]
+i enter	g,[-J3H>I@[CJDGHFIGKIOeZAh]
+i entra	u7^HGT[ZI
+i fill	|OY
+i find	rHbKI
+i follow	w:ZZX
+i forgot	f7J?[@ID]KJZ]bZhH
+i found	y>JB^HZZH]JfH
+i gave	l*Z,Z?IC^DIHGIZ
+i get	f%J(Z+[:Y@JI[VYZX
+i give	|(]HJZJ
+i go	t!Z@JHHIJK[MJZFha
+i got	k(H)[>JB_KIZIaI
+i gruppen	|V_
+i guess	w!Z-JHFI]V]ZG
+i guiden	|,YdFe^
+i had	k!Z-I9IBYHIIIKbZE]]
+i have	X#J)J*Z+J-D/Y3I9H:J=I>E?[@[AJBHCaD[GJICK[MHNXOF[_]HaIfIh_
+i hold	u)]ZG
+i join	yDYHFKXV[ZI
+i just	l*J-]@ZH]ZH[Z
+i katalogen	w!]#F3_>JHJ
+i keep	tHIK]ZIa[
+i know	k-^?I@JHCIJMIN^TXZG[bhI
+i left	rHGZJ]a
+i let	|.X
+i lock	u#Y
+i log	uKHZHh^
+i logg	|ZJh[
+i lokal	y7]_]
+i lokala	|_[
+i lose	|>ZHJ
+i lost	m(H)^BIZ_]I
+i made	w@^HIMY
+i may	|-]@X
+i membri	yF[PY
+i microsoft	|T[
+i mistyp	|#Yh[
+i molnet	u/^HJT_
+i mors	t#^@^KJZI
+i move	qFXHY
+i must	y*^HEhY
+i need	a1Y=X>]BGI[KHMJVJZa[JhI
+i nie	m(J)[3JHGI^KZO[VJZZaJhJ
+i not	[%X)J*I-G/J3G7J:I>]?G@GBHC[DdH?IEK[MGOGPHUJVYWJXIZb[Z]YaGbIgJ
+i notic	y@]HJ
+i only	k>IHXIFK^OJZD[_
+i open	y([
+i organisationsenheten	|:HF^G]UI
+i permessi	w(^
+i pick	y*J?Y
+i press	o3I>IBGHFXZZa]Da^bX
+i przycisk	|([:]HIZG
+i put	n3JHHK^OZZF][hZ
+i really	|9X@Y
+i receiv	|HJZ[
+i register	t?_CE
+i requisiti	wIXN]
+i reset	g(H*J+X=]?I@YBFD[HDKHMXNJVJ]IaZbJgZ
+i return	w![HFK]
+i see	m+JDHH[I[N[O[ZE
+i server	|MYYX
+i set	j%Z)H*]?_@[BJDDH]K[WJZDbJ
+i should	t:_C]HFZJ
+i sign	rH]aH
+i skipp	wDaHF
+i start	p@HBID_HFKX]]
+i still	yH[MZZHaH
+i take	|JY
+i teraz	w*Z=[HIK^ZH
+i think	|hZ
+i tick	yLXeY
+i took	|-Z8Y
+i tried	h#[@]BXHENJVZXYZEaZ
+i try	l@IHIN[X^
+i turn	yU]
+i type	nHJIHNYOXZEh_
+i typed	h>F@IHHI_K[O^
+i use	o>I?^IJOJZDhc
+i used	o(]I]ZF
+i wait	yH^aF
+i want	f(F*I+[>G@XCHDHHbIHK[ZX[Ih[
+i was	c!_)^+I3Z:X>H?HBGDYHEIINJOJVJ]_hX
+i webblasaren	|b]
+i went	y@X
+i will	uHZZZ
+i work	w(]:]HIZI
+i would	y?XHHK]hJ
+ich an	|>GD[HHZ^
+ich bekomm	yV[ZIaY
+ich bin	m9_>_BZHCV[ZI]J
+ich brauch	yHZ
+ich das	u(XHYMZZJhY
+ich den	|>J?]HY
+ich ein	w@[D[HIZY[[
+ich einen	|X[
+ich es	y@YK]ZJ
+ich hab	yC[DH]^
+ich habe	h*X>ZDYHGZZ[Y
+ich kann	yZZ
+ich komm	|VJZ^
+ich mein	u)XV]ZH
+ich mocht	y+[>J?]DI
+ich nicht	p#])Z-I>X?YCaHGKIVJ]J
+ich schon	yK^
+ich soll	y*GZ_
+ich tipp	|OXh[
+ich wieder	|@ZXZ
+ich will	y@ZZJ[[
+id and	yAZHZaH
+id free	o/J=eHGTIdIeHfG
+id like	o+Z@ZHXI[
+id or	u#IHJT^
+id p1	y=Z
+id password	|/YHY
+id rather	y@ZHI
+id was	|HY
+id が	yHXI[
+idad minima	|@Z
+idea what	uZ]
+idea why	y9IB]HJ
+identiti need	w:JH[
+identity five	|XY
+identity provider	n7b_I
+idzi na	y>^
+idzi z	yHJT[Z[b]
+iemand keek	|@Z
+ieri il	|@Yf]
+ieri non	|@XZG]^
+iets over	|.X9[
+if i	m!Z>YDZHEJ[h[
+if lock	|bX
+if self	wZ]
+if the	m3Z4]@XHH
+if you	i#Y1Y>Y@HDZZEcXh]
+igen i	|#^
+igen senar	|@]
+ignor the	y)H*]D[WJ
+ignora la	|5[LY
+igual a	wK_
+ihag de	|IJK_
+ihr admin	uUZVZdY
+ihr konto	p3XDZTXVZXY
+ihr password	n:XBYCYMZP]UJVJZE^J
+ihre organisation	uEZWXdX
+ihren admin	|ZZ
+ihrer lokalen	|E[
+iis crypto	|YZ
+ik ben	p#_(H)Z*J9Y:[B]HFZJaI
+ik een	|([@Z
+ik er	|@ZZJh]
+ik heb	l([*[C^HJI[ZI
+ik het	wHYK[h]
+ik kan	u@JB[K_VJ
+ik krijg	uZZaZ
+ik niet	u(YC[HHKJOJV[Z]aH
+ik ook	|N_ZJ
+ik weer	y@^X]
+ik weet	|ZE[a
+ik wil	w?_CIH]MIZHaG
+ik zit	|(YV[
+il a	yBZOZXZ
+il cambio	yLXZ^
+il cellular	u#]CZDIHIKIM[
+il cloud	|MX
+il codic	h3I>]@JBYCIHEIIOJXYZJac
+il controller	|4[
+il dc	|4[MZ
+il demand	|C]
+il dit	u+[CJDJK]h[
+il en	yC]I[KJZI
+il est	w+YHJKHTZU[ZHh]
+il faut	o5X=[CYMZ
+il firewall	yHYc[
+il link	ybY
+il manqu	r3a=ZCIDXHIOH
+il me	r([C[HYIZOY
+il messaggio	|>^HEZYaI
+il metodo	|+X?^CJ
+il mio	f!](X9X:J>G@IBHCJDYI[KHMIObTJV^ZEaJhI
+il n	r+[>J?I@JCIDIHIIZK^MJOIZF]]aIh^
+il ne	|@Yh]
+il nostro	|-X7X
+il numero	uOY
+il parait	|V[
+il pc	yMZgY
+il phone	|a]
+il primo	|C[ZJhY
+il pulsant	y([:[
+il recupero	|*Z
+il refus	|K[
+il reset	yZ[a]
+il ripristino	|R]
+il ruolo	y(Y*X
+il self	u)]BIHHUaVGZJ
+il server	wHFRJc]fZ
+il servizio	tBZfb
+il telefono	r3Y>X?YHIOZ
+il writeback	m,Z6X=XBHRYZ]dY
+il y	|M]
+im a	r(X:X
+im ad	e!]#H%J-J/]3_>I@JBHHHIJM[NJPJTZVJZH^^_]bJ
+im asked	q*YOYaYhY
+im audit	yhZ
+im back	|!Y
+im browser	u#IM^T[ZGb[
+im buro	|9]>[HG
+im connector	|4]
+im connectorspac	|_]
+im entra	|3]:X
+im homeoffic	y>[M]
+im in	t!I-J3E9G:JBdFIHCIHMHTJVEZF]J_IaGhJ
+im lock	q#]
+im lokalen	r!X7Y_Y
+im microsoft	|gX
+im namen	|:^ZF
+im not	h(Y-Y>J?I@JBJHBIIUIVeZJ
+im on	|H]
+im out	|9^HG
+im password	w-JIbKHZE
+im still	|!Y
+im stuck	u9I@ZCYD]HCZ]
+im tenant	|WY
+im told	y:ZHIVJZG^]
+im verzeichni	y3Z
+immer noch	yTX
+immer ungultig	|O]hX
+immutabl id	yAXHF__
+imped o	|^YcZ
+impedir uso	|TX
+impedirn l	|TX
+impid que	|HGc^
+impossibl d	|@ZZJeY
+impossibl de	n6Y>_@[BJHCIJKZ^H
+impresora not	|H]ZI
+impressora nao	yH]
+imprimant ne	|H]
+in #	m#]HDIIKJO^TGX[Z[
+in 24h	|@X
+in a	d#Z%X-Y4H5]>Y@[BIHBNYTFVZX]ZZ_I
+in account	pHJZX^Yh]
+in activ	j!G#H%]&I(F6JHET^^]_Xg]
+in ad	U!c#Y%H(F)G*I+J,I-G/c0I1H2J3a4I6J7H8H9I:H<J=G>G?G@DAYBCCHDIEJFYGGH=IDJIKFLZMaNFOJPZSIT[UHVEWIXHZ>[F]G^e__aHbGcIdGeJfHhG
+in addition	y?[HZZJ
+in admin	rMEg_
+in aduc	n!^(IHHNYTZZH^Z
+in advanc	y9Z
+in after	w@JBYHGZa^H
+in again	p8]@JBXH[KFZF[]
+in an	o![>]HFX]ZD^[aJdZ
+in and	m7YHYLYTJZ[
+in another	yHHSXZJ[^
+in any	y>G?JDZH[
+in at	uBZ
+in attempt	w#ZHHTX
+in block	wHYTZ
+in both	uA]
+in brazil	|HIaZ
+in browser	|b]
+in by	|hY
+in cach	|HGM^
+in cannot	|-]H[ZH
+in cloud	q7XHIM]TJ_GgX
+in combin	|H[
+in connect	h,b1G2J4J8aBJEIG^HARHZGcHdceFfDhI
+in connector	w2Y8[
+in correctly	wZ]
+in data	|-^HHKJ
+in de	i!^%I(H/J3]9J>[?IBHIJKJOFPIT]UHV^WZZD_Ha]bJdI
+in den	|^Y
+in der	e/Z0J3[>I?ZBJEZGJMXNYOYPIUXV^X[ZE^J_GaJdXfJgJ
+in die	w)[G[T[V[ZI
+in domain	u!XGXPZ
+in een	w%^@HHJP]VHX]ZIdZ
+in en	y>JI[O_ZJ
+in entra	_!H#E%H(]-]/Z1J4[7_=I?J@IBHHGIJMZNJSGT[VJZD^J_afGgJhJ
+in error	w@]H^
+in eurem	|:Y
+in europ	yHIS_UIZI
+in for	|-JT]
+in from	wG]H[_H
+in front	t3[7[HH
+in get	|HJd[
+in group	|HEP]VZ
+in het	t3XD]HEIXOZg]
+in his	|/[D[HJZI
+in ihrer	u:ZE[
+in inbox	|aY
+in incognito	|.Y
+in is	w+Y7ZZG[[
+in it	f#J-Y/E3_>[@HBHDJF]GYHCIdKFMJNXOEXIZB[J_JhI
+in its	w?HH^
+in line	|HIM]
+in log	wHZTZZG
+in logs	y#GHZT[
+in lokal	w7[_^dY
+in loop	|f[
+in m365	w/[TZ
+in may	|8[
+in med	yB]ZIh]
+in mein	|Z[
+in meinem	yC]I]
+in method	|*JH[
+in microsoft	wSJgY
+in mijn	|!J3[OIVEZ^
+in more	wA[
+in my	i)[@]MJOYTJZZ
+in new	|AY
+in not	t>JDYLXZG[]
+in o365	y/YMIT[
+in offic	o/[HGMBT^ZJga
+in okta	|7X
+in old	|A[
+in on	oH]_X
+in one	u%a;J@ZFJHFZF
+in onedriv	|HY
+in onprem	q0^6XHITX_ZcJ
+in option	|?I[Z
+in order	y<]HJ
+in other	y*XS^ZG
+in ou	rF]
+in our	e!I-I3I8J:_=ZBJHCK[UbVH_YdX
+in outlook	mBIH]M[OJ
+in page	tZGb^
+in password	t-]/HH^KHN[ZG
+in repair	y>^HG
+in sap	|#DH_
+in scop	oG_HG
+in screen	m[Y
+in security	|?]HHZI
+in servic	y7_HF
+in sharepoint	y;GH[
+in sinc	yHFZ_
+in some	|*X-]
+in spam	wHIa^
+in spr	u4]HHKY
+in sspr	w?XBIHCTZUIV^ZH[Z
+in stag	|HHf]
+in step	yHaZJ
+in sync	wGXH[
+in te	y(^HY
+in team	k!YH_M[VGZH
+in tenant	|H[_I
+in that	y%ZHYTJ
+in the	I!I#I%C&Y(_)G*E-G.G1Z2G3^4[5J6I7H8C9E:F<Y=G>C?ZA]BYCDEJFeG[HJIJJILFMJOBPBQJRFSHUHVbWFXGYG[C]]^IaAbBcDd[gYh^
+in their	u:Z
+in this	m%^(D?IH^JIVHW^ZIaY
+in to	f+[/X>H?JB]DIH_T]ZC[GaDgX
+in too	w#HT]
+in two	uAYHX
+in what	yh[
+in window	w/Z
+in with	jHIIJKFLXM^ZYh^
+in wizard	r,_HHZGdFe^
+in yet	|M_V]ZC
+in your	r%X:ZHHZI
+inactiv and	|0[
+inbox or	|aY
+incident at	|SX
+incident in	|S[
+incident microsoft	|SY
+includ a	|F]
+includ in	y=ZHHV_
+includ inheritabl	y;Z
+includ password	yHZ
+includ reset	|HZ
+incluir part	|I]
+incognito pagina	|.Y
+incorrect on	|hY
+incorrect password	wh]
+incorrect phon	|3IOZ
+incorrect user	yT[
+incorrect when	|hX
+indicatif du	|3^
+info again	y+bCJHE
+info is	u3ZC[DJHI
+info on	|DX
+info was	|C[
+inform de	|+GDYH[
+informacion de	y3[CZHJ
+informacji zabezpieczajacych	|D[
+informaco de	|C]
+information de	yCZDX
+information error	|HHQ^ZI
+information has	uE[HIZ[
+information is	wCCDc
+information on	|CZ
+information requir	y+^CIHI
+information system	wH^
+information to	wCZDZZI
+informazioni di	|C]
+ingen domankontrollant	|4^
+ingen kod	u3Ja_
+ingen lank	|b[
+ingen tillbakaskrivn	|=ZHIc[
+ingeschakeld voor	wVXd^
+inget telefonnummer	|3GD^OG
+ingevoerd nummer	|OY
+inherit permission	u;[
+inheritabl permission	y;Z
+inheritanc disabl	w;Z
+inheritanc is	t;Z
+inheritanc of	|;GH[
+inheritanc off	y;X
+inheritanc on	w;[
+inheritanc switch	|;Y
+inheritanc was	y;Z
+iniciar sesion	yH]ZI[]aG
+inicio de	wZ[
+initial password	u@YhZ
+innej firmy	|:^
+ins ad	|%[d]
+ins wasser	|>_HJ
+insecur sett	t<aHHZH
+insid the	yHHI[JZ
+insist on	t<[BIHFK^ZH[]hJ
+inspection by	|cZ
+inspection on	|cX
+install on	w-IJ[
+install servic	|0_HF
+install the	y0Z
+instead of	t0Y3]?^HGaJ
+instellen op	|%[
+insufficient access	y%^HH
+insufficient privileg	k(]
+insufficient right	|%[(H
+insufficienti per	|(Z
+insuficient para	w([
+inte aktiverad	yV]
+inte aktiverat	uUIVZd_
+inte andra	y@JZH^a
+inte anvanda	yKYP[
+inte ar	yO^VZ
+inte aterstalla	p)[VHZ_
+inte att	u7X@YKJZ]hJ
+inte byta	p:Z>J@ZKJZZhZ
+inte for	w*[?ZHJSYZI
+inte fran	w4Z;]HHKJb[gZ
+inte ga	|-GH]K^ZH
+inte ha	|K^N[ZI
+inte i	q7[GXHFIJVZZI_[a]
+inte igen	y:ZO]hY
+inte in	u3J;[>HKIOJZbaH
+inte jag	y(ZHJV]
+inte konfigurerat	|V[WZ
+inte kraven	wIZNZ
+inte langr	u>bHGIJKHMJOJY]ZJ]J_[
+inte lasa	|>]HE[[bI
+inte med	wDIHJO[Q[VZ
+inte medlem	|V_ZJ
+inte pa	r(]9_>HM_VIZIbJ
+inte till	|HFM]gZ
+inte tillbaka	w+Z0a>JDJHIKJZ[dH
+inte tillganglig	|4^?Z
+inte varfor	|NZZ^
+integration has	td[
+integration not	|dY
+integration says	|=^dE
+integridad do	|S]
+intentado verificar	|XY
+intentelo mas	|@[ZZ
+intento esper	yXY
+interdit de	|^Y
+interfaccia di	|gX
+intermittent problem	wZ]
+internet is	yHZ
+internet line	|HDca
+into ad	y/Z3[aJ
+into lsass	|JX
+into my	q!DHaZX
+into the	q8XV[hZ
+into your	|:ZHI
+invalid that	wHZ
+invent a	|@JHJ[^
+invit by	y:_HF
+invit chez	|:Z
+invit guest	w:CHa
+invit to	t:_HD
+invit user	|:X
+invitado de	|:[
+io not	y(ZV[
+is #	h@ZHGI[K]RXZH
+is 0171	|3X
+is a	f3Z=^>J?Y@IBJFXHEIXKYRXZZ^Y
+is able	|BZZJ
+is about	|KY
+is abroad	|)Z>]HH
+is accept	o@XBZKGMJN^ZG
+is activ	y6]BZHG
+is all	uBIHDI^KJ
+is allow	|@JX]
+is already	yHJaZ
+is alway	w@^BJHZNIZY
+is an	q(Y,XHYOY
+is another	|:_HI
+is apparently	|-[IJ
+is asked	|+HH]
+is at	y>]HI
+is back	|!XBZ
+is bann	y-FH_
+is behind	|GGHGM]
+is being	|4[
+is black	y>^HI
+is blank	y3XHEZ]
+is block	j#Z4^@[TIXYZI
+is brand	y@[JZZJ
+is broken	g4[>ZHZRJVJZ_]JbIdJf[
+is call	y-ZF]HIZJ
+is cannot	|3^VG
+is chang	|%FHaZE
+is creat	ybZ
+is currently	q#ZHISZ
+is dead	p!^3G>^HHOJZG
+is defin	|WX
+is deni	n%^(GHYPXVX
+is dicht	|!]9JU]
+is disabl	h!Z(H)[*J;YH[
+is down	i/H4_HGS]ZFc^fY
+is due	|cY
+is een	y@[Z]
+is empty	o?ICZD]HCZ]d]eJ
+is enabl	o3_VJ
+is enough	y*Y=IHZ
+is entra	|HZSX
+is er	y9]ZJ
+is expir	|ZZ
+is fail	w4JH^
+is fals	|)Y
+is federat	p,Z7X
+is filter	yGZ
+is fine	i+Z4XBIDGHYJ]P]
+is from	r1^>_HD
+is full	|H^
+is gestopt	|fY
+is given	uHJZ_
+is going	uHHZ^
+is gone	l>JB^D[KHZE[[
+is grey	n!](ZHGe[
+is happy	|/[ZI
+is hem	|=[HJKJh^
+is ignor	y*ZLZ
+is in	k-F9J>YB_HFI_KHhJ
+is inactiv	q!ZHJ
+is incorrect	lh_
+is invalid	u3Y
+is it	d(I-D:H>J?JBFHfIGJXLFN^UJVJZX[IdF
+is kept	y7Yd]
+is limit	yG]HEVY
+is lock	_!I>GHcZI[J^Y
+is manag	l-J7]:]@IHHZEdb
+is miss	e(J3Z@JBGDaGJHDI_KJM]ZE[]
+is my	m-[KJa[
+is need	m1J=J?XCZHa
+is niet	tC_DGIJV^ZE
+is none	|+[
+is not	T#I%F(Z+X-G/H0J4E5J7X8]<^=G>H?_@EBACHDFHBKFLJPJTXZ[[Y]I^F_YbGcHeHf_
+is noth	|(]CID^HJZF
+is now	|Y[
+is off	e)]*J3Z<YBHHEPJU^Z^dZ
+is offlin	q0Y4XfX
+is ok	wT^
+is older	u1^@DH]
+is on	e#G+X-^=]>X@HBJHFIZLXX[ZI^YaZbZdF
+is one	t*Z-Z
+is onjuist	yh[
+is only	o*J>J?]@_C[HDKGZHg[
+is opnieuw	|B[M]ZJ
+is our	u7^H]SJZJ
+is out	tG[H[
+is outdat	yHX
+is password	u(XZ[dY
+is popular	|-^ZI
+is protect	r-I;]HI^^
+is refus	e!I%[(J-a/EBIHDJJK^NDVJZX^JhY
+is reject	mHII]KXN[ZG
+is requir	q(^=JCGD]
+is reset	wHGT]
+is right	qBJH]OYZIa]
+is runn	yB^dJfH
+is scop	yGXVX
+is select	yV[
+is sent	y+ZHJ
+is server	|5Z
+is set	d![#Y%HB^G[JJKINHQYZB^Y
+is shown	u?aHJ
+is slow	uH_cH
+is sms	|>J?^HI
+is someth	|>F]^
+is sspr	|H]UJVJ
+is still	o!]>YHG_[
+is stor	y3]OJ
+is stuck	q)[HYZY
+is success	uB[
+is switch	oHHL]dYfJ
+is sync	|G[HJ
+is taken	|@Z
+is te	u-[@]HJIX
+is temporarily	qT[
+is that	n:[HFIYZI
+is the	b#J-F9J>H@JBGHeIIKHN[Z][YbJ
+is ther	d!J#J(G-Z/J3J7I9Y>I?JBECYDFGJH_IIS_T[UIVJXZZ[bG
+is this	p+D-JHdZF
+is tick	q4[LX
+is tijdelijk	|TZ
+is too	e2_5[@[I[KHZJfJ
+is turn	q@YHGK[fY
+is uitgeschakeld	w!Y
+is unavailabl	y4]
+is unreliabl	w-IHFZa
+is untick	wdZ
+is vergrendeld	y#Y
+is well	|-_HGZG
+is what	yHZ
+is work	nB_HIZGf[
+is writeback	y0GH^RI
+is written	y0[HHRZZJfZ
+is wrong	d#E-I3]H_IIOFRZXIZXh_
+issu ended	|;X
+issu so	|cY
+issu to	wcX
+issu with	w@JBEH^Z_
+ist #	|TY
+ist ausgeschaltet	|fZ
+ist bei	q(Y?ZHIUYd[
+ist das	u>[U[^YfX
+ist der	|;[dZ
+ist die	y<YVX
+ist ein	w3^Z^
+ist falsch	wH[
+ist fur	w)[U]
+ist gerad	|S^]Hc]
+ist gesperrt	y#X
+ist im	q!]
+ist kein	yC^WZaE
+ist mit	w7YHX
+ist nicht	m!]G^HHIJTYZE^JdZf[h[
+ist noch	|@Z
+ist nur	|CX
+ist zu	u1Y@[
+it a	p/XD^H[IZKJZD
+it accept	|BYC[HI
+it again	j@aHHKZTYZCd[
+it all	|#JB[TY
+it an	|@[ZJ
+it and	h/^>I@XBFHYIHKILXZY]J^[gGhJ
+it as	|KY
+it asked	|C[HIZYaJ
+it asks	k*X@IC^HCIIKZh]
+it at	q@_HGZE][
+it away	q@GD[HFIINXZd]E
+it back	tHEJYKcU]ZA
+it be	tH[ZX
+it becaus	w/Y
+it befor	|@[
+it block	|XZ
+it built	w:JH[
+it but	|/[ZJ
+it by	y@YVX
+it can	|G[MY
+it cannot	m,[D^HGIXZC_]
+it change	|BZ
+it check	yKZ
+it claim	u-[HFWZa^
+it cloud	|/^4I
+it complain	u@IK]
+it contain	w-Z
+it demand	y.XhX
+it deni	|-IJ]
+it does	mHAIIKFMFZcaIh[
+it down	u/_HJKYNXfF
+it earlier	|@X
+it entra	t/_
+it expect	|IJO^
+it fail	e/J3J5a6X>IBICIHDIJK[MINJOJXJZc]IaJhF
+it for	m(I=Z>J?Z@]BIHDU[VGZXfYh[
+it forc	|-JBIHIIJKHLIMIZG[_
+it from	m#I?[B_HBTYZYbHg[
+it gets	w-JI]
+it give	w8YA[HEZ_
+it goes	yKZ[]bIhI
+it had	w!XKX
+it has	m-a3Y@IBJCHD]HJKZNJOIXJZHaG
+it here	|ZHd_
+it himself	wBY
+it i	yHIh]
+it in	i/H8]BGGXM[T[ZI_HgYhY
+it is	^!J#J*I/I3I=E>I@YBZCJDJJ[KYMIN[O^R[UJVHXJ]J^XdX
+it just	m-J@HCIHIIFKHZchJ
+it keep	rHGKHNJZ^h[
+it know	y-YK]ZH
+it let	y@_BZHIZF
+it lets	w@[HJKHZJh[
+it lock	w#^@IHIZG
+it make	|K[hI
+it manager	|(]
+it mean	|&]HXZH
+it must	yIJK]
+it my	|@YZJ
+it need	o*J=Z@[EJHXZId]
+it normal	|@Z
+it not	Z!I#J(I)I+Y-_/X3F7Y9J=G>F@IBACGI^MINHO[SJTIUJX^Zb[G]G^J_IaIbJfIgHhI
+it off	|!_WIdJ
+it on	n>E@YNIV]YXZH]]^XbZ
+it once	y@]
+it only	w>YO[
+it out	w@[V]ZJ
+it over	|@]
+it password	y-HBYHZ
+it possibl	qBJHaK]ZIdG
+it read	y%]HJUX
+it refus	m@^KYZC
+it reject	wHEN]
+it remember	wHIK^ZJ
+it right	y@bZD
+it runs	|TZf]
+it said	qJ[KIZ^
+it say	|@]HXZF
+it says	T!G(E*H-[/F3D6J7J9J:X=Y>F?H@GBGDXEIHFJIMJNFOaPJSJTIV[WYX[Zb[I^H_IbId]hI
+it seem	uHIKZP]
+it should	uHEZF^Z_aa[
+it show	uHFO[Z]
+it so	t+Y/Y3HI_OFZJ
+it still	p(YIZNZZY
+it stop	y!Z@IHGZ[hY
+it take	yHGM^
+it tell	m(^-Z3I9J:[>I@GBJDIHDIXKZV^
+it ten	|MXhX
+it the	t/^@]HIKXZGfG
+it then	|/ZBJZ]
+it till	|@]
+it to	n.^>E@]BICJDIG[HBIJK[OJU]VZXJZXaJhJ
+it told	uHJX^
+it took	q@HBbCYHGKJZH
+it turn	w!_UE
+it up	w-]@IHI^YdY
+it used	yBIH^LJZ[
+it user	|BZ
+it violat	y/ZNY
+it want	e(J*Y-H/H3H>_BIC_DHH>IbK[MJNHOZW]ZBhH
+it was	g!C/Z>[@[BFDIIJK_VJ]Z
+it went	tZ]
+it will	w@JH_IJZE
+it with	t>J?]B^DJHDKZMHZG
+it work	i%J(_-I/J9F>J?Y@DBdHBIHKIMFP[VIgJ
+it wrong	u#]@IB^OHZIhI
+its a	y-^IJKH
+its accept	|#J%JBbOGZIhH
+its ad	|8Y
+its alway	|-JT[Z[
+its been	yBXa]
+its declin	yHIO^
+its display	wHX
+its fine	yBYbX
+its internet	|HGc^
+its lock	|#Z
+its long	y-_@XHH
+its not	p>J?_HHV[ZJhZ
+its off	w8IU]ZId^
+its ok	|9^BHaJ
+its on	|-^HE
+its own	m6[?_B]E[HG
+its owner	|#J^Y
+its password	w@JZH^_
+its peopl	y8]
+its right	w%I0[HJ
+its still	|!X>X
+its the	uKXOYZJhZ
+its too	wDYK]
+its user	t8[F[HJZG^Z
+ive a	y>JC^HFZZ
+ive been	p-J@FHEKZXFZaaYhX
+ive change	wBZMZZJ
+ive forgotten	wDYHIZ^
+ive gone	|@X
+ive got	y#X>]BI
+ive had	w-JK_ZI
+ive just	u@]ZHhY
+ive not	|H]K[
+ive the	ydZ
+ive tried	|NYhX
+j ai	d#X-I9I@[CIHCIYMJNZXZZ^]]aZhJ
+j en	|CY
+ja esta	|+XBY
+ja nao	|?Y@ZKJ
+ja usei	yKZ
+jag ar	u#Z9_:Y>GBZHFV[
+jag bytt	|@X
+jag det	|h]
+jag far	ya[
+jag har	o*[>YCX
+jag inte	y([>[HIZ[
+jag jobbar	|(Z>]ZI
+jag kan	u(J>J@JKJVJ[ah]
+jag loggar	|ZIh^
+jag saknar	|(ZC]
+jag skriver	|O]
+jak ustawic	|HY
+jaki wiesci	|9]
+jako admin	|(]*YZJ
+jamai inscrit	yDZ
+je connai	|ZG[a
+je dois	|KJh]
+je l	|@YK[
+je me	yh]
+je n	g3J?H@GBJCaD_IIKGMJOJVJZ][Z]]hH
+je ne	h3H9J>]?ZCIHGIJK[OJV^Z]
+je peux	|@IHIKJX]Z^
+je suis	m#^(X+[1J:Z>Z?J@HB[CHDGHDKJVZZG[[]XaJfIhI
+je tape	yO]h[
+je valid	|HJZ^
+je veux	p+[@YCIDIH[KJZY[Z
+je voudrai	w?Z@]H[
+jede mal	|NY
+jednego uzytkownika	|A]Z[
+jednej metody	|*[CZ
+jest czlonkiem	|V^
+jest nieprawidlow	wh]
+jest tylko	|?[
+jest w	wGZH[I]P^VH_JdI
+jest wlaczon	wV]
+jest wylaczon	u!Y
+jest zablokowan	w#XK^
+jest zbyt	w-]@[
+jestem z	|(]:[ZG
+jeszcz jednego	|C^
+jeszcz nie	yHGMaWZ
+jeton d	|,^HI
+jetzt gesperrt	|#[XY
+jetzt nicht	|@ZX[
+jetzt soll	|X[
+join domain	|4F8]H[ZJ
+join of	wH[
+join the	|H[
+join to	|8]
+join via	|G]_H
+jusqu a	y9[@Yf[
+just 33001	|&]ZJ
+just a	|CZ
+just got	y@^
+just look	|#X]Y
+just my	wC]
+just not	y@JIIKJZ_
+just now	|BX
+just one	uC^ZH
+just reset	yMaZB
+just says	rIIZa
+just show	wHJZ]
+just the	w0[C]HHfI
+just to	uB]ZE][
+just unlock	yhY
+just want	r9XHX
+juz nie	u3J>aHIIJK[MJOHY]_[aJ
+juz uzywan	wKZ
+juz zarejestrowany	|+^DJHJ
+kan aterstalla	|=]
+kan de	|>]aG
+kan een	|KX
+kan het	p9I>J@aHJKIU]V[ZG^XhJ
+kan inte	d#J(E)Z*I-F0J3X4J6[7I8^9H:Y=I>a?IBHCJDHHCIGKZLIMHNHOIP^TJUIVCXIZ[[Z]H_JaIbHcJdDe[fJ
+kan jag	|([>IHY
+kan mijn	|VJZ^
+kan ni	|#Z9^HJZJaJ
+kan niet	o!I#J:Y>[@IHHIJK[MJVDZ[[]]J^Ih[
+kan stanga	|B^ZJ
+kan wachtwoord	y6]ZG^]
+kann das	w#X@[
+kann den	|?]ZJ
+kann ich	t)X?YH]T[XZ
+kann inte	|O]hY
+kann mein	wZZ
+kann mich	|Z[[[
+kann nicht	w4Y@YZY
+kann nur	y:[V]ZH
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	y:YHIMZgZ
+kanner inte	y:ZHEM]gZ
+katalogu lokalnym	|7[_[
+kazd haslo	|N_ZJ
+keek mee	|@Z
+keep ask	tHY
+keep crash	|HY
+keep fail	wH^ZJ
+keep gett	p#[HJNXf[
+keep it	y7]@]HG
+keep lock	|#X
+keep my	uDYK]ZF[[hI
+keep on	|HFNYZ]
+keep prompt	uH[
+keep same	|KX
+keep say	u#G@GHDIJKGNJTZZ^ha
+keep tell	yN[
+keep the	o7Y@JBIHJKZLXMIZI^]gY
+keep try	w-HI]TX
+keep want	yHJgZ
+keep your	u#J+aD]HDZH
+keer fout	y#]HGTZX]ZH
+keer op	|@Za[
+kein #	|@[
+kein anruf	|3ZaX
+kein berechtigung	|(^
+kein email	y>FDZHHa^
+kein gestellt	|U[
+kein kennwortruckschreiben	|f[gZ
+kein lizenz	|=Z
+kein neue	|:Y]^
+kein p1	y=^
+kein password	|=]
+kein recht	w%X([0Z;Z
+kein reset	y.X1ZW]ZI
+kein richtlini	yW_
+kein ruckschreiben	w8Y=[
+kein sms	t3XDJHIaa
+keinen code	|X[
+keinen zugriff	y>]
+kenn ich	|>JHXZI[]
+kennt das	|HFM_
+kennworter sind	|-FK_
+kennwortern fur	|UX
+kennwortruckschreiben ist	wd]fJ
+kennwortzurucksetzung aktiviert	|U[
+kennwortzurucksetzung fur	|EIW[
+kennwortzurucksetzung ist	w)[UZf[
+kennwortzurucksetzung nicht	y?[EZ
+kennwortzurucksetzung registriert	yD[
+kept by	|7Y
+kept using	|#Z
+key after	|HZ
+key but	|?Y
+key icon	|([6JVI^Jg]
+key mismatch	w6^
+key not	y+JDGHIY^
+key of	wH]
+keyboard and	|#X
+keyboard layout	|hY
+keys in	y#JHZ
+keys not	w6aHIOG
+keys out	|6_HFZJ]J
+kierunkowego kraju	|3^
+kies een	|-]@JHJK[ZG
+kilka minut	|BJM^
+kilka razy	|#[X]
+kind of	yIY
+kiosk account	|GZ
+kiosk user	yG]HEZI^]
+klappt es	|%]
+klappt nicht	yZ_
+klein letter	|IZ
+klick auf	|bY
+klok van	|R^
+klopt niet	u6[HZO[RZdHfI
+knappen aterstall	|([ZI
+know i	|-_HIKIZJ[I
+know it	w>[BZHFMZZF
+know my	k-J?I@YMHZX[abHhH
+know quickly	wZY
+know that	|-[HIaZ
+know the	r/ZHIMYZIhX
+know their	|HHKH[_
+know what	|M[
+know which	yAXHX
+know why	|&_ZH
+know your	|ZFh]
+known to	|JY
+kod idzi	y>^
+kod przychodzi	w>]HJa]
+kod via	|aY
+koden gar	u>_C]HI
+koden kommer	y>]aZ
+kodu sms	|aY
+kollegan kan	|V_
+kollegen konnen	|V[
+komm ich	w)[D[
+komm nicht	wHJVIZa
+kommen nicht	|GXH[aG
+kommer ihag	|IJK_
+kommer inte	m%J+Y0]3H6J;Z>DCIDIHEIIKFLYOHTJVIXJZaa]cYdIh[
+kommt an	|6XaZ
+kommt nicht	p>JHHTZZIa_cY
+komork i	|CZO[
+komt er	|;[K[
+komt niet	m+]>JDIHILYO[ZJa[cZ
+komt te	|-]HHXGa]
+konfiguracja lokalna	|E^
+konfiguracji zapisu	|e]
+konnen ihr	w@JCZP]ZH
+konnen nicht	wF]PY
+konnen zurucksetzen	|)XVZ
+konnt das	|B[e[
+konnt nicht	y,Z4]HI
+kontakta administratoren	|![)H*HPJZ_
+konten ohne	|L][X
+konto ad	yLZTJ
+konto admina	|*[,[
+konto ar	o#ZTYVX
+konto fehlen	w%ZCZ
+konto for	yV]XY
+konto ist	n!X#YVZ^Y
+konto jest	t!Y#Y
+konto msol	|%^
+konto nicht	w3YQYVZ
+konto nie	wD[V]
+konto noch	|!X
+konto wurd	r!XHYTX_]
+konto zablokowan	|#Y
+konto zostalo	y!X
+konto zu	|XZ
+kontot ar	u!_XI
+kontot last	|#Z
+kontot saknar	|%^(I
+kontroler domeny	|4^
+kontrolerach domeny	|JZ
+krav tva	y*ZCY
+kraven pa	|I[
+krijg geen	u>HZ_aY
+kunnen julli	|#[9[
+kunnen niet	y8]P^
+l a	u+Y-X=]@YHJ
+l accesso	yH^ZZ
+l account	j%[3YDIHGVYXX[]_[
+l activation	|,]dIeZ
+l ad	f!^#J%Z-J/]@JHHIJKJNJPZT_VJZIdHfYgYhJ
+l admin	u([*I?_EX
+l administrateur	u(Z)I,[PJU[VFW[ZH
+l adress	|3Z>X
+l agent	w-Z0Y
+l aggiornamento	|ZJf^
+l ai	|@YK[
+l ambient	yc[
+l amministrator	o([)J*J,H-JHJPJU^VYZZ
+l ancien	g-J3G9I>_?H@HDIHEIHK]McOIZHaGha
+l annuair	p!Y3^7]>J_Z
+l app	w(J?_C[HI
+l appel	|?]HJa[
+l appli	|?Za[
+l application	w?]C[
+l assistant	w+Y,[HJe]
+l ecran	q+X@ZHDZI[[b_
+l ecritur	w%[d^
+l entrepris	rDXKIN_PZVI
+l environnement	yEZWIc_dJ
+l ha	t-X/]@XBZ
+l heritag	|;Z
+l heur	wH[R^
+l historiqu	|5Z
+l ho	t@]K]
+l horlog	|R[
+l imprimant	yH_
+l inscription	yDaHH
+l integration	|dYe[
+l objet	y;X
+l option	r([?]DJ
+l opzion	y(]
+l organisation	yUHW]
+l organizzazion	pNJW^dX
+l orologio	|RY
+l ou	r%[;XF_
+l sms	u3J?^CI]]
+l uso	yTXV[
+l utent	l+X3ICYHIIJOXPXVZZJ]Z^XaX
+l utilisateur	f!J#Z(X+X-H3[:X>J?H@IAJBJHFIIMJNJOYPZUJVXXZZF]Y^^dI
+la acepta	y9JK]h]
+la acepto	|/Z
+la anterior	u@JK[M^ZJhY
+la app	u?ZCYHIa]
+la auditoria	|cY
+la boit	w>^FJ
+la cambi	t@_M[
+la cambio	w@JB[HJZGh]
+la case	|^Z
+la casella	wH[^[
+la casilla	y^[
+la chiamata	y3J>J?^HHKJa_
+la clav	k#^@XD^KIL[MJbYhI
+la configuracion	|EZ
+la contrasena	]!I#[%Z6X7Z=J@ZBFHJKGNZTJUHbJd[fJh[
+la cuenta	j!^%]2^3Z@JDJHHIIKJLZVJZE[[^X_YfJhJ
+la de	yK]MX
+la del	yKb
+la directiva	o!I?]HGNbWZcJ
+la e3	|=aZF
+la email	y?XHYaY
+la empresa	r-YHIN]U[
+la escritura	n,Z=YZJd[e[fX
+la fin	|]]
+la herencia	|;[
+la hora	|R]
+la impresora	|H]ZI
+la laptop	|B]HGMGb[
+la licencia	|=[
+la list	y-Y
+la lista	y-]
+la llamada	|HIa^
+la mia	m!X-J9X:Z@ZBJDJHEIZKFMJNIVZZa
+la mise	|f^
+la misma	|K[bZ
+la nube	l#J/_0^6JHHJXNJP[T[_YcJdJfJ
+la nueva	pB]HEK[MaZG
+la nuova	o3J>I@IB_HDIIK[M_NZZE]J
+la oficina	y3J9Z>[?[HG
+la opcion	y([?J[Y
+la organizacion	q=XN]UHW[dY
+la ou	r;XF]GY
+la page	m+a-]>J?IDYHJIIXZZX
+la pagina	k+^-]>J?J@JCJDZKJOJVIX^Z]]JaJ
+la pantalla	rHFba
+la password	]#Z%I(J-G/I7X=I>X?J@XDIGJHHIYKANHUHVHWJZ_[_]IaJdZeJfHgIhZ
+la pc	wHJMXb[
+la policy	|N[
+la politica	uN_
+la politiqu	|HJN^
+la procedura	y+X]ZeY
+la propria	|^Y
+la prova	|=aHJZJ
+la prueba	|=^
+la que	|h^
+la quier	|K[
+la rechaza	y-[KYZI
+la rechazo	|-Y/]
+la reecritur	h(J,Z4Z8I>J@IBJDJFJGZKINIPIRXUJVJZZbJcJdZe]fXhI
+la reescritura	p4[6XRYZ[eX
+la registrazion	|+YDX
+la regl	yGXKIN]
+la reimpostazion	l(JBHEJHZSIUZZbfJ
+la reinitialisation	e!J%I(G)Y:H=H?IBGHHMJNIPHS[U]V^Zb]XdIfG
+la rifiuta	|JY
+la sim	|>aHF
+la sincronizacion	wM[f]
+la sincronizzazion	yGJMZf]
+la stampant	|H^
+la strategi	m?]CJDHHINaWZZI
+la sua	w!Y8X@JI[K[
+la sucursal	|M]
+la suya	|I[KZ
+la synchro	|d[f]
+la synchronisation	|GZHJ
+la use	|K]
+la vecchia	k#[9J>JBJHGIJMaZIg]ha
+la verificacion	w3[?ICZ]Z
+la verification	w3HCYO]aJ
+la version	|H^
+la vieja	t9IHIIJMah]
+la vm	uRZf^
+la vpn	wH_MJ
+la vuol	|K]NZ
+la web	|HJM]
+laat me	|X]ZI
+lack permission	y(X
+lack someth	|HHI_ZH
+lack the	m%[([3X5aHF
+lacznoscia z	|cZ
+lagt in	|CXD[
+land in	|!I/^>]HHZH
+languag i	wHJZ[
+laps password	u@EHbZJ
+laptop and	y]X
+laptop fail	wH[
+laptop have	wZ]
+laptop is	o#JHaZI
+laptop not	wBIH]ZZbH
+laptop phon	wB^HGMI
+laptop request	|HZ
+laptop says	|#[HH
+laptop screen	|HX
+laptop show	yHEb^
+laptop still	uHDM_
+laptop will	|HIM^
+las clav	|/I0]6Y
+las cooki	y.Z
+las cuenta	w*^GXdX
+las licencia	|=Y
+las pregunta	|X]
+las ultima	|K^
+las upp	|#Z
+lasa upp	r#]HIZI[abI
+lasst mich	wX[Z_
+lasst sich	t@YH]
+last #	o@ZHJK]ZG
+last chang	y@]BJUZZF
+last dc	|4^@JZJ
+last for	|TZ
+last hour	wGJHaMIfI
+last i	y#JT]XY
+last month	n#[/Y6[8[=]HCKH
+last name	y-H@IH^IYKIZI
+last night	r@ZH[KJNJU[ZDc[fY
+last one	|@YHZ
+last page	nHDKHNZSJZa]Ie_
+last password	yHaKJZJ
+last quarter	|HHKYa[
+last step	pHFZY]]eY
+last two	pK]O^ZG
+last week	k/I8Z>Z@DBECXDIG^HCIJKXTIV[Z]]J_]
+last year	u:YK^ZG
+later on	|+GD]
+later opnieuw	|@[TX
+later the	y/ZL[MX
+latest version	|1X
+latt att	w-[
+latw do	u-[
+lauft nicht	w0YfY
+lauft nie	uL^
+ldap not	|4G<[
+ldap onderteken	|<]
+ldap option	|<[
+ldap password	y5Y
+ldap server	m5]
+ldap sign	t<[
+ldap signer	|<^
+ldap traffic	k<[
+ldap 署	|<^HJ
+le autorizzazioni	|%Z
+le bouton	|([
+le centr	|gZ
+le changement	|HJZ^
+le changer	w@^
+le client	|:XBX
+le cloud	r/ZP[
+le code	h3I>^?YCIFJHFIIZG]Iab
+le compt	k!X%_(J@JHGLZMJZI[]^Y_^
+le connecteur	|<X
+le dc	w4]9JJ]M[
+le droit	y([X]^X
+le journal	|NX][
+le licenz	y=]
+le lien	uHZbZ
+le meme	y@[K[ZH
+le mien	t3H>JHJIZK^O]
+le modifier	|@Zh[
+le mond	w-]9]@IBJHGKJSZU[
+le mot	a#I-Z6X7]:I@IBEIXKDL]MFNYZJb[dZ
+le navigateur	w.Y]YbZ
+le nom	y-aFXIE
+le nouveau	m@IB]HGIJKZMbNFZ[
+le numero	p3Y>JO]a[
+le pare	yHZc_fJ
+le password	w/F0^H[ZIdX
+le pc	yHJM]
+le phone	u3E>E?HDIHHM]OZa]
+le portabl	|B[HFb^
+le precedent	yMZh]
+le proxy	|c[
+le refus	|IIKGO^
+le remplacer	|@]
+le role	|(X
+le serveur	qHHRXYYc]fY
+le servic	tHGUIc[fb
+le sms	t3X>I?^HJIJ]]
+le texto	|>^?]HFaJ
+le ultim	yK_O[
+le vpn	|H[
+le web	yM]
+lead to	|HXg[
+learn how	ydY
+least #	t@IN[
+least eight	y/[
+least one	t@XHII_ZJ
+leav and	yH[ZJ
+leav out	yGaHE
+leaver should	y!DH_
+leden van	|P[
+left for	y![@[C]DJHG
+left it	|HI][
+left my	w>]HH
+left out	|GY
+left the	m>FA^HFZJ]a
+legacy protocol	|Y^cG
+leicht zu	r-bIH
+length age	|HGN^
+length complexity	n@YHIIJN^
+length of	|2[HJ
+length requirement	|I^NE
+les admin	w%J)Z*YPZ
+les administrateur	u)^
+les autr	w%]*[HIV[
+les compt	wGX[YdY
+les cooki	t.]
+les donne	|3]>X
+les droit	w%Z(]HJ
+les licence	y=Y
+les membr	|P]
+les mots	y0]H[KIdZ
+les question	y?X
+les utilisateur	|)][Y
+less than	w@Y
+let her	wHHZ^
+let him	|Z]
+let it	|.XNZ
+let me	g)[9J@^B]DGHEIIVIX^]JaJhH
+let the	w=YZX^J
+let you	yB[HJZHaZ
+letra cirilica	|/Y
+lets me	u@ZHJKHZJh[
+letter accept	|/^IH
+letter and	tIZ
+letter digit	|IHN^
+letter in	r/Z3_@ZIF
+letter not	|hZ
+letter number	yIX
+leut dort	|8YF]
+libr servic	t)_BJUaVHZJfH
+licenc cost	|HX
+licenc for	uHZ
+licenc need	|=^HF
+licenc not	y=Y
+licenc was	|=^HI
+licenca do	|=Y
+licenca necessaria	|=Z
+licence are	rHZ
+licence do	wHX
+licence for	u=^UJ
+licence miss	|=]HG
+licence necessair	|=X
+licence not	y=Y
+licence requis	|=X
+licencia de	|HY
+licencia necesaria	|=Y
+licenser sakna	y=_HI
+licenti ontbreken	y=_HH
+licenz necessari	|=[
+lid van	|HJVa
+lien reinitialiser	wbZ
+lift the	wHJT[
+lightweight agent	|%I0^
+lijst met	|-^
+like #	u3Z@Z
+like 12345	|-[
+like an	|I]
+like it	y/YHJTZ
+like me	wZ[
+like that	|-Y
+like the	w/[NZZJ
+like to	q(JH[K]ZJhJ
+limit of	|2YHIX[
+limit sam	|Q[
+limit to	yG]HHVY
+limit who	|Q]
+limitada msol	|QY
+limitado a	|VY
+line of	y4ZHDM[c[
+link and	y7]ZG^[
+link at	uHGZHb^
+link between	yHDc^
+link does	|HY
+link fail	|UHZJb]
+link in	rHZZbaIbC
+link is	wbY
+link not	wZ]bF
+link on	p:YHZZG
+link that	wH[
+link to	qHGZY_abI
+link under	tHIb_
+list block	|-X
+list is	yC]
+list of	k-YHZK]V[cJ
+lista de	y-]
+lista personalizada	|-Y
+literatur says	|[Y
+litery cyfry	|I[
+lithnet password	yHHJ]
+live account	u!DHb
+live at	|@]HIIJNI
+live in	u-]HJZI
+live on	|HG_]dY
+live with	|7Y@ZHJ
+lizenz fur	w=ZHX
+llega el	r>_aI
+lleva mi	yI_
+lo intent	|X^
+lo uso	|3G>aOF
+load a	|J]
+load and	wHY
+load the	|HJb[
+locali non	|6Z
+locat ma	|e[
+locat the	|HHZH__dHeYfI
+lock after	t#[@IBGLIZI^H
+lock and	q#Z>GH_TF
+lock automatically	|#YHJ
+lock becaus	u#YHJTX
+lock by	r#]HHT[[Z
+lock can	|HX
+lock for	wTYXX
+lock her	y#_HE
+lock him	y#ZHHTY
+lock in	j#ZH[TY
+lock it	y#JTY
+lock me	u#Y@IHHTZZI
+lock my	wHY
+lock myself	u#]HI
+lock of	wH[
+lock on	u#a@YHFXI
+lock onlin	|#GHIT^
+lock out	_#bHEX^
+lock screen	e!IHFZF[[bc
+lock temporarily	|#[TI
+lock the	o#_>ITJ^X
+lock to	pT[
+lock user	wHIT[
+lock was	yhZ
+lock your	|HJTZ
+lock youv	|TZ
+lockedout in	|#GT]
+lockout after	u#YHJTX
+lockout counter	|TZ
+lockout desbloquear	|TX
+lockout duration	y#JHY
+lockout in	w#[HITI
+lockout threshold	wTY
+lockout trigger	|TZ
+lockouttim ni	|%Y
+log but	wNGZ_
+log in	c!H#^%J(I*I,J3J=J>G?G@IBZDJGJHbIJKFM^NJPJTIVHZ[[J]I^I_GaEbHhZ
+log into	|ZY
+log noth	wZ^
+log of	rHIZ^
+log on	o@JBYHIM]ZFg^
+log row	wZ]
+log says	o/^HGMJZF__
+log show	mBJHGJ]ZZ]aaIbH
+log what	|&]/YHHZH
+logg in	n#IB]HZZIhY
+logg into	yZJh[
+logg on	q!Z(JHGZZbZ
+logga in	|BZZG[^
+loggar in	|ZIh^
+login attempt	y#^TG
+login do	|b]
+login fail	tHaZB
+login for	y>]HZZJ
+login is	u![#YHBI[^^
+login not	r7IHGZ^bZ
+login of	|#[
+login page	|7]:ZHJSJTJ
+login says	yTYZFb[
+login screen	j?]HCZIba
+login to	|H]ZG
+login was	|![HG^Z
+login with	|/HM^gI
+logo de	|H[
+logon cannot	|b[cH
+logon is	yH]
+logon screen	nHJMYb[
+logon show	|bX
+logs in	w:YLY
+logs on	|LX
+loguj sie	|h^
+lokaal niet	|0]6]HJZJ
+lokal ad	wN[g[
+lokal configurati	|E]
+lokal directory	y7[_ZdY
+lokal integration	|d^
+lokal katalog	y7[_]dZ
+lokal konfiguration	yE^
+lokal omgev	wc_dY
+lokal verwaltet	|d^
+lokala ad	yg[
+lokala miljon	yc^
+lokalen ad	u_Y
+lokalen konfiguration	|E[
+lokalen umgebung	uE[ZIc_dZ
+lokalen verzeichni	|7Y
+lokaln ad	|g[
+long and	|@Y
+long does	t#GHAI^KJM]T[XYZI
+long enough	w-YIX
+long is	y>IHbZH
+long number	u@JIIOHZb
+long password	w2]
+long until	yHJMZ
+longer exist	|4[HX
+longer have	r>aHE
+longer offer	y?^HJ
+longer support	|1Y
+longer than	u2Y
+longer valid	y>^?H
+look at	qHIZ]]YfJ
+look for	t#X4]NZ_Y
+look like	|?JTZ
+look why	wZX
+lors de	t%_,^dG
+lors du	|5Zd]
+los administrador	w)[
+los controlador	|JZ
+los dato	|3]DY
+los permiso	|(Y
+los requisito	wIXN[
+los usuario	|)[[X
+lose my	y>YHIZX
+losenord ar	pU[ZJ^]dY
+losenord for	|,]dI
+losenord fran	|@[JYZJ
+losenord fungerar	|Z[
+losenord har	yBZM_ZI
+losenord i	|-Y
+losenord men	|L[ZG[^
+losenord pa	y%[2[HJZIbZ
+losenord till	|@JBIH^ZJdZ
+losenordet ar	q-X@]IYZJ^I
+losenordet foljer	|-X
+losenordet fungerar	wB^HIMZZE
+losenordet hantera	ydb
+losenordet har	wK_Z[
+losenordet innehaller	|-ZI]ZI
+losenordet uppfyller	|NZ
+losenordsaterstalln ar	|UY
+lost contact	|4]>ZHGRJcG
+lost his	|=ZHI
+lost it	|>GHEZa
+lost its	r%I0[=ZHEc^
+lost my	n>[
+lost the	y(H)_*J>[HGZI
+lost their	|=]D[HIZH
+lower case	rIZN]ZJ
+lower digit	|IX
+lowercas letter	yI[
+lsa filter	|J^
+lsass on	|JY
+luck with	|9[@YZI
+lui a	|=Z^Y
+lui meme	|BX^Y
+lukt niet	u=]@JZ[
+lunch and	|B[
+m365 admin	ug]
+ma #	|#II]T[
+ma ci	|h_
+ma danych	|D_
+ma demand	|9^HH
+ma dwa	|*[
+ma error	|e[
+ma l	|?X
+ma non	t?YHHM]ZG[^
+ma star	|#^HIg[
+ma uprawnien	|%^
+ma w	|_[a]
+maar een	w@ZC[
+maar hij	|@JO^ZJ[]
+maar kan	|ZF[^
+maar niet	wHGM]bZ
+machin is	p@EH^R]
+machin runs	|RX
+machin with	|fX
+machtigingen om	|(^
+macro do	uH]
+macro excel	|HX
+made a	y@ZHIMY
+made it	|-]@ZZJ
+made so	|ZG^_
+made us	|HIY^
+mag dicht	|B^
+mag geen	|I]KX
+mag het	|@X
+mag ik	|@YX]
+mag niet	t(])J@ZHII^K[ZI
+mai registrato	yDY
+mailbox and	|D[HI
+mailbox how	wH]
+mailbox that	|>]HF
+mais acesso	|>^
+mais entra	|/[
+mais il	y+]@ICIDJIIKFO^ZJ[]
+mais pas	u>G?^HHM[bZd[
+mais tard	y@]Z[
+majuscul et	|IY
+make a	|ZX
+make him	|+YLZ
+make it	t+]@YZJ
+make me	yHJK_hF
+make remot	lHJQ_
+make sure	wH]
+make the	r%[N[PGZI
+make your	|-Y
+makkelijk te	w-Z
+mal escrito	y3a
+mal la	w#a4[HJKIZGhZ
+mam tylko	yC]
+mam uprawnien	|(_
+man fur	|H[
+manag by	q7ZEHHJZHda
+manag elsewher	|7Z:^ZHdI
+manag on	qda
+manag servic	|0XVJ
+manag the	w-H7[HYdX
+management agent	m%]0I8^HHe]
+manager complain	w-IHFZa
+manca il	y3^5X
+manca un	y(]?HC]
+manca una	|3[OH
+mancano le	|=[
+manga felaktiga	|#_XI
+manga forsok	u#YXX
+manga ganger	wX^
+manqu les	|=Y
+manqu un	|3]C[OH
+manqu une	|IX
+many account	|;^HH
+many attempt	oX]
+many bad	|#^XJ
+many character	yHII]
+many code	|XX
+many licence	wHX
+many old	|HIKZ
+many peopl	r-]H]
+many request	yXZ
+many reset	yXY
+many thank	|9[
+many time	f#a-]@JKIT[ZH
+many trie	y#IX[
+many wrong	r#]HITZXH
+mapp driv	|#_HH
+march pas	qG]HZLYZ[dJfI
+march sur	|M]
+mas nao	u?]HIM^OHZD[^
+mas o	y/ZM[
+mas tard	y@[ZY
+match a	|-_HG
+match any	|AHKZ_[
+match does	|H]OG
+match found	rA]
+match more	|A^_H
+match on	|_[
+match our	|HEO^
+match the	oHJO^
+match what	wO^
+matin je	|@]
+matter how	|HJIIh]
+matter what	|N]
+mauvai mots	y#Y
+maximo de	|3G>JOHX_
+maximum length	|H[
+may be	q3I@XHGSZW]ZHa[
+may chang	y^Z
+may not	k(_-[BIHCLIZH^^hI
+may query	|Q[
+may read	|%ZH[
+may reset	y(E)IHa
+may see	|%Y
+may succ	|cY
+mdp ce	|@Y
+me a	k9H>I?Z@[DIHaIIXJZ]aH
+me again	|#]9]@FHHZE
+me and	waZ
+me as	y([*Y3YVI
+me but	|VX
+me by	y!XD]
+me can	|V[
+me chang	w@FB^
+me choos	|@JHGI]KJZIh]
+me code	|H_aF
+me connecter	yHHZZ[[b]
+me deixa	yKIZ[
+me deja	o(J=JBZKXVIX[Z_aI
+me demand	|KHZJh]
+me dice	y@XV[
+me dieron	|!]ZG
+me dit	yI[OZ
+me falta	|C_
+me faut	|H[
+me five	|a]
+me for	w*[HX
+me from	|HHX][[
+me im	t(^VZZI
+me in	p!](XBZHXZE
+me it	u!X*ZVX
+me la	w@]
+me laiss	|X]Z[
+me llega	yaY
+me lo	y>[K]ZJ
+me manqu	|([C[
+me niet	|X]ZI
+me nooit	|DX
+me noth	|D[ZGaZ
+me ofrec	|?[
+me on	|![@[ZF
+me out	w#ZHZ
+me pick	|@^hJ
+me pide	w9Jh]
+me pleas	y#Z9]HGZI
+me qued	|#aTJZI
+me reclam	|I[
+me refus	|HYVJZ[
+me registr	|DY
+me reset	uZ][X
+me someth	|![
+me suis	wDZ
+me that	w@XHGV[ZJ
+me the	nH[aH
+me this	|@YZJ
+me to	b!J(F*I.]3G7^9E:[>I?H@JBHCFDZEJKHMJNJUJVHXXZd]JaEhG
+me try	yBIKJX_ZD
+me type	y@]KZZFhI
+me use	yK[ZH
+me what	yZJh[
+me why	|@]
+med det	wB]ZIh]
+med mitt	|9[KJZ[
+medlem i	|V_ZJ
+medlemmar i	|P]
+mee nu	|@Z
+meet and	|]^
+meet complexity	|I^NF
+meet length	|@Z
+meet policy	yHIN^
+meet requirement	yIJN]
+meet room	oH^
+meet the	f/[HINZ
+mehr auf	|>Z
+mein alte	y>XKY
+mein benutzer	|!]
+mein drucker	|H]ZJ
+mein konto	l#]DYV][Jh[
+mein nummer	y3YOXaZ
+mein password	g#I(J-JBJDXHEKGMJNJVZZc[^^JhH
+mein phone	|#]MG
+mein telefon	|>YHIaZ
+mellan tva	|9J@]IJK^
+member are	|HIPXVY
+member of	mHHP^VX
+member on	wH]dH
+member writeback	|PY
+membr de	|P]
+membro de	yPY
+men alternativet	|?]DH[Z
+men erbjud	|?_
+men for	|*[V]
+men inte	tHHM^V]b[
+men kan	|ZG[^
+meno comun	|-Z
+mention of	|H^KI
+mention the	yHX
+menu in	ydZ
+merci beaucoup	y9[BZ
+merci de	y#ZBIZZ
+mesmo dia	y@_ZJ
+messag at	|ZX
+messag i	|B_HIZH
+messag is	|HIa[
+messag not	yZZ
+messag on	ydZ
+messag option	|?Y
+messag says	yUXdX
+messag the	|TY
+messag was	t?[HGZ]
+messag when	tHJaY
+messag with	y3HHFaa
+mesur de	|EY
+met de	rB^HIO]ZH
+met it	yN]
+met mijn	|9ZZZ
+met uw	|cY
+met verboden	|-^
+method although	y*X
+method and	p?ZBZDH]X
+method are	y>^?JZI
+method but	|+[>H
+method for	|*G?ZHY
+method i	y?X
+method in	y?DHaTJ
+method is	q?_CHHJ
+method mais	|+]DJ
+method nicht	|?^CJHI
+method not	t*Z+]CHDI
+method peopl	|C^
+method register	p+H?ICYHZ
+method requir	yCHH^
+method to	q*ZC]HG
+method user	|CX
+methoden #	|C_
+metodo de	w?]CX
+metodo e	y+Z
+metodo mas	|C]
+metodo registrado	yCX
+metodo y	y+X
+metody a	|*Y
+meu acesso	|!^>JHHZ[
+meu celular	y>]HI
+meu chamado	|9]
+meu nome	|I_KI
+meu notebook	|HZM]
+meu numero	y3Y>JIGO]
+meu telemovel	|3Z
+mfa al	|+ZDJHYaG
+mfa and	|?HH[
+mfa code	|HZaI
+mfa for	|HY
+mfa keep	yHZ
+mfa not	|?]aE
+mfa prompt	yHZ
+mfa registration	yHX
+mfa reset	|H[
+mfa sett	|HZ
+mfa sms	|HX
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi acceso	|!]>JHHZ[
+mi cel	|>]aZ
+mi celular	|O]
+mi chied	|*Y
+mi clav	r#I@ZCJDHIJKHZa[[hY
+mi companera	|V^
+mi contrasena	m(I@IBIDJHGI[KZVIZ_[[
+mi cuenta	j!_#X3FCHD_HFV_ZY[J
+mi fa	wX[ZY
+mi hanno	y!^ZH]]
+mi manca	|(]?HC[
+mi nombr	|I^
+mi numero	w3ZIGOY
+mi portatil	|H^
+mi propon	|?[
+mi sono	wD^
+mia password	u@JHGIIKGZb
+mia richiesta	|9^HI
+mich aber	yZH[]
+mich ausgesperrt	y#]
+mich jetzt	|DXX[
+mich nicht	uZ_
+mich nie	yDY
+microsoft #	a#H*J-J/_7H@IHEIIKJMGPJRHS@TeZIcHdDfHgf
+microsoft account	u>GH_
+microsoft authenticator	yHY
+microsoft com	jHXSITJgd
+microsoft entra	g)]/J1I7JRISDTFcJfdgJ
+microsoft for	|*X
+microsoft has	tS_ZGdX
+microsoft hat	|S[
+microsoft is	|SZ
+microsoft keep	|H]aF
+microsoft lock	|TZ
+microsoft login	|#HT[
+microsoft own	|*ZTZgJ
+microsoft page	r7]HGTZ
+microsoft reset	u7ZSY
+microsoft sinc	|cZ
+microsoft sspr	|)Y
+microsoftonlin com	f.Y7JHFScTJZIccfJgH
+middl of	tHJ]_
+miembro de	wP]
+mijn account	k!Y#_%J3JHFV[Z[[F^J
+mijn laptop	|MZZI
+mijn mobiel	|CXO[
+mijn nummer	|3[OY
+mijn oude	|>XZJh]
+mijn telefoon	y#]
+mijn vast	|>]K^ZE
+mijn verzoek	|9_ZJ
+mijn wachtwoord	m(JIIKHMJVHZc[_^IhF
+min age	u@[
+min atkomst	|!]HJZ^
+min telefon	|>Y
+mindesten #	|I[
+mine at	|@[
+mine does	|IJO^
+mine i	yOX
+mine is	oI[
+mine not	w(]HHV]ZJ
+minha conta	j!^3JD^HHIHVa[J
+minha senha	k#J(JBIDGIYKXMIUJVHZa[]]JhZ
+minima #	|@II_
+minima da	|@Z
+minima de	y@Z
+minima della	|@Z
+minimal du	|@X
+minimal wachtwoordduur	|@Y
+minimalny wiek	|@Z
+minimo desd	|@^
+minimum age	uHZ
+minimum length	|I]ZH
+minimum password	g@[HZ
+minimum version	|1J5^
+minpasswordag #	|@^HJ
+minsta losenordsalder	|@aHHIHZJ
+minut after	y#Z@ZHG
+minut ago	o/G@[HGM_hY
+minut and	wB[MJ
+minut fast	|RY
+minut late	yHIR[aX
+minut later	y@YMX
+minut sinc	ycZ
+minut still	|a]
+minut temu	|M]
+minut until	|BJM[
+minuten achter	|HJR]
+minuti fa	|M]
+minuto atrasado	yR[
+mio account	k!I%I3ICJD_HFV_Z]
+mio cellular	|3ZO[
+mio nome	|I_ZI
+mio numero	y3Z>JO[
+mio ticket	|9]
+mir fehlt	|(Z
+mir nicht	y(Z>X
+mis a	|1YMY
+mise a	|f^
+mismo dia	|@]ZI
+miss at	|H^ZF
+miss for	u(]HI
+miss from	oCID_HXVY
+miss in	y__
+miss on	m%[?ZHI[XdX
+miss or	w3]DJ
+miss the	w%X
+mistyp in	|,_HIhJ
+mistyp it	|#Z
+mistyp the	|KIh^
+mit adfs	y7Y
+mit dem	t>]HEMXZZaZ
+mit der	oOYY[ZYc[
+mit entra	|HJfZg[
+mit ruckschreiben	|P[
+mitgli einer	wP[VZ
+mitt ar	|IZK]
+mitt arend	|9^
+mitt gamla	|ZIh[
+mitt konto	m!^#YD[V^ZH
+mitt losenord	r(J@JKJZ_[^hI
+mitt nummer	|3ZOY
+mix of	yIY
+mn ww	|>^@[HJZI
+mnie nie	|HZVX
+mocht mein	|[X
+modifi hier	|@^
+modifier son	|^[
+moet er	|*Z@[
+moge odebrac	|>X
+moge sie	|BZZH[]
+moge uzyc	|KY
+moge zmienic	yZ]^J
+moge zresetowac	yZ[
+moi meme	|)YV[
+moje haslo	|HHZ_
+moje konto	o!Y*[D[VX
+moment ago	|MZ
+mon acce	|!^HHZ[
+mon compt	h![#]CID^UJVaZH
+mon email	|CY
+mon identifiant	|IZ
+mon mdp	wHFZ]h[
+mon mot	i(J-IBEMHNIZa[_^JdJ
+mon nom	|-HI^
+mon nouveau	|@ZZJ
+mon numero	w3[IHO[
+mon ordinateur	wH_MYZI
+mon phone	uHX
+mon portabl	w>ZC]HGM[
+monday and	|@ZHJSIc[
+monday morn	|#[ZJ
+monday with	|@Z
+month ago	yK[ZI
+month old	|MZ
+more detail	yH[
+more error	yB]ZG
+more information	u+^CHZY
+more it	y+[HJ
+more sinc	|)Y
+more than	jAcBJHHR]_F
+more will	wZ^
+morgen wieder	yXZ
+morn and	o@_ZI
+morn the	|#[@X
+mostra #	|3IIHO^
+mot de	S!I(H*J,X-Z/H0J3H4J7X8J;J=H?GB^DJGGHHKYPISITIUFVHWHXIZ^[Z]YaGcGd]eHfFh[
+mots de	j-I/X0[@IGZIHKZN]ZHdXhJ
+mov the	|>^HH
+move from	u1IHb
+move to	w:CHa
+moved from	y0YHZV[
+moved to	n!Z(Z3H=X>]GYHDVJZI_^
+movil y	|>Y
+mowi ze	q+Z-^9I>IBJCJDZHIIJK]O]ZHdZ
+moze resetowac	|=[VZ
+moze zmienic	y^_
+moze zresetowac	y:ZSZ
+mozna zamknac	|B^
+ms ds	wA]
+ms reset	|7Y
+ms sspr	r7XHIT]ZJ
+ms ssprsetup	m+Y9JDcHG
+msol account	h%Z2^;]HGPHQ]
+msol konto	t%[2Z
+msol kontot	y%](I2[
+msol n	|%Z
+msol nao	u;XQX
+msol nie	u%_;ZQ[
+msol non	t%YQY
+msol not	r%Y;Z
+msol password	|2X
+msol user	|%Y2Y
+msol が	|;[Q]
+msol ア	|%Z2Z
+msol 账	|%Z(J2[
+msoluserpassword not	ygY
+much does	|HY
+much it	|BX
+mucha gracia	|9[
+mudei a	y@Y
+mudei not	|M[
+muita tentativa	u#Y
+muita veze	u#YXX
+muito facil	|-X
+multi factor	|HX
+multipl match	nAa
+muss ich	u@XEXHJIJMZ[]hY
+must be	c%Y-G1J3Z5J9I@EC]H[IZJZMZZJcJ
+must chang	lHFLa^J
+must contain	uIZ
+must enabl	w?Y
+must give	|*Y
+must have	uI[
+must i	y*YO[
+must not	wHEI_KY
+must register	|DZ
+must reset	|:[UJWI
+must the	|KZ
+must wait	t@^
+my account	Y%E*H+I,I-J2J>J?H@HAJBDC_DZGJH@IIKILHOJPEUJVdZb_H
+my acct	|!]3IDYZJ
+my admin	k(G)J*]HEVb
+my apps	|+X
+my authentication	|?IH]
+my authenticator	tH^
+my badg	uHY
+my bank	|HZZJ
+my boss	y![HIZY
+my browser	q.]HJ
+my card	wHX
+my choic	|@]
+my colleagu	yUX
+my computer	mM]Z^aF
+my contract	y!X
+my current	tHGKZZEh^
+my daughter	yK[
+my department	|VZZI
+my deputy	|H^ZG
+my desk	u>I?[@HHaZI
+my detail	|+ID[
+my devic	w>^
+my domain	|#YHJPX
+my e	|?IC[HY
+my email	rCYH^
+my ex	t3J>cCJDJHC
+my exist	u@JHCIJK_ZEh^
+my former	w3I>_HH
+my gmail	|:JH_ZD
+my handbag	y>bHGZH
+my headset	|HX
+my issu	y;X
+my kid	|@[
+my kids	|3HD[HY
+my laptop	f#]H^MYZG
+my last	q#J-H>]@HB^HXOJZD
+my login	l!_#Y-J:YBJHEIZKITJZabFhJ
+my mailbox	|>FH^
+my messag	|9ZCJH]ZHaH
+my name	t-C3[>IHEIcKJZF
+my new	e>F@aBJHHKBNJO[Zb
+my notebook	|HXKX
+my number	j3ZCJD_HEIFKIO^ZEaY
+my offic	w=IHY
+my old	f>_@IDJHEIJKZOJh^
+my onprem	|FZ
+my organisation	rEaWG
+my other	|BJHHZ]
+my own	j(E*J-I:a>[@aHBIIKHUHV^ZC^_hI
+my passphras	yI]
+my password	P!I%I(@*Z-^/H2J3J7G:D=JBJCIDJGIHCI]JHKCLDMHSJVFWIZh[c^DaYdXeIfJgHhG
+my pc	tH]MZZE
+my personal	w>GH^
+my phon	[*J+J3F9J>_?JBGOYZH]Iaa
+my phone	g#I3G>]BHC]DHH]O[ZI[H
+my predecessor	|1[
+my previou	n!J>_@YHCO[
+my privat	n!D#J>JHbO]ZI
+my profil	r!XHYOX
+my register	|?X
+my request	y9_BJHHZJ
+my reset	uBJHJZ_
+my role	y(bBJHGZF^I
+my sap	|#HH_ZH
+my school	y>[
+my screen	y>IH_bIhY
+my secret	|?]HJ
+my security	t+]>Y?ZCEZJ
+my sign	|HY
+my sim	w>Y
+my sms	yCZHFaZ
+my son	yHZ
+my sons	|HXI]ZG
+my staff	y([HHNYZJ
+my tablet	|bX
+my team	tHGV]Z_
+my test	y;X
+my ticket	w9^HJ
+my train	|HFZJ]a
+my user	d!_)J*^/Z3I9J:I>G?I@HAIBIDIHDIJKENYOIUJVaZZ[]]G^H_JaJhY
+my usual	|K^ZH
+my vpn	yMY
+my window	y#XHX
+my work	m3IBJH[O]
+my yubikey	|?^
+myapp microsoft	|+XHZ
+myself out	w#Y
+n a	g%[)H*I+Y-J/Y:J>J?G@JBJCID]EXHDIIKJMZNJOJPHUYV[W]ZF][aIhJ
+n accept	wIIK]OZZGhZ
+n ai	j(X?I@HC_D_HXIJKH]]hJ
+n apparait	w([?[DJ
+n arriv	pZa[[aI
+n en	tCYIZKYh]
+n est	c(J>H?a@JBICHHGIHKHO]UGV]WZ]J^JaId_hZ
+n exist	w>[FJ[X
+n expir	wL[
+n now	|@[ZI
+n y	yI^PZZH
+na #	|3I>]@^OI
+na auditoria	yEX
+na connect	|RY
+na conta	y2]
+na czerwono	|K^h[
+na ekrani	t@Z[Zb^
+na empresa	|U]
+na hora	|@Jh^
+na kod	y9H>]HIXIaa
+na komputerz	w#]M]XJZJ
+na konci	w2[3ID_
+na kontrolerach	|JZ
+na laptopi	|HGM[b]
+na minha	wD_I]KJ
+na nia	|>_
+na nowym	|H]
+na nuvem	t/Y0^T]
+na ou	y%]
+na stary	y>Y
+na tela	u#Jb_
+na troca	|ZYd]
+na tym	|([
+naar het	y>Y
+naar lokal	|c^dY
+nach dem	m/ZC]HYL^MJRYYZZGaEdZfH
+nach der	t3JY[]acI
+nachweis bringen	|*Y
+nagot nytt	|9^
+nagra ganger	|#[X^ZI
+nagra minuter	|BIM_
+name and	t+XIX
+name break	|FY
+name contain	yFY
+name has	yF^IH
+name in	q-]HGIaKGZEhH
+name is	r-]3]HEI^KIZI
+name of	o-bFZHJIE
+name or	r-Xh[
+name plus	wI]
+nao abre	yH]ZJ]JbZ
+nao aceita	p@HKZMIOZZZh^
+nao aparec	r(Z?XZE[_
+nao atend	rIZN^
+nao autorizado	yV[
+nao bate	|HJO_
+nao chega	waY
+nao configurou	yV]WX
+nao conhec	|HHM[
+nao consegu	y=[@[HJ
+nao consigo	j![>[DFHEIIK[VIZa[]hH
+nao correspond	yOY
+nao da	y:[@ZHJZJc]
+nao deixa	t@[HIK]XZZZ
+nao diz	|NXV[
+nao e	m3H4Y6X>G?]CJHEI]KHO[VYZIhZ
+nao esta	oV^ZJaXdX
+nao exist	y_]
+nao foi	u3ZVYeX
+nao funciona	tMXZ]
+nao grava	w0XG[Y]
+nao ha	y3XDZWZ
+nao habilitou	|U]VIZIdY
+nao imprim	yH]
+nao inicia	|+XfZ
+nao me	wDXKIZ[
+nao not	y7]HJM^ZI
+nao oferec	|?Z
+nao passa	y%I;Y>YKY
+nao passou	|@[M[
+nao pede	y+YLZ
+nao pode	q(Z)JHJI[K^ZG^^
+nao posso	y>JV]X[ZJ
+nao quer	|K]
+nao recebo	ua]
+nao reconhec	w:YOZZHh]
+nao redefin	|=]
+nao respond	|0XfX
+nao sai	|3ZcY
+nao serv	|?^HI
+nao tem	m%Y)^*[=Z@JD_HIL[UJVHZG
+nao temo	|=[UY
+nao tenho	t(Y3J>]CZD[HJZI
+nar jag	w#F>J@IHJZ[[^hZ
+nas inte	w4]HJZJcYf^
+nasta inloggn	|L^
+nastepnym logowaniu	|L^
+ne correspond	uOZ
+ne demarr	|b[fZ
+ne doit	|I^
+ne email	w3G>ICJDaHHZJaZ
+ne fais	|V^
+ne fonctionn	yHYZ^
+ne ha	wC[I[
+ne le	|3Z
+ne march	o@JBJG]HZIIKILXZ_dIfY
+ne me	t?YDYHJX]ZZaJ
+ne peut	p=Z@YHIU]VJZH[[^YbI
+ne peuvent	y8ZPY
+ne peux	o)X3I>_HJK]VJZX
+ne pouvon	|3[:X
+ne recoi	yaZ
+ne recoit	|>JHXaX
+ne reconnait	|:[@Jh]
+ne repond	|IJN[
+ne respect	uIZNY
+ne s	w*X+^H]ZJ
+ne se	w+YHJSZbX
+ne somm	|EY
+ne sont	yGYI]ZI
+ne suffit	|?[C[ZJ
+ne vient	|HJIJa_
+ne voglio	|@[
+ne vuol	|C[IZ
+necesario para	|(XdY
+necessair pour	|(XdY
+necessary information	tDaHIZI
+necessary servic	q)IUIVIda
+need #	rC]HH
+need a	a#J:I=X>X@FBFCIDIHeKIMIVIZ_[J]J
+need access	tHY
+need an	w0X
+need another	u?J@ZC]HJ
+need at	|HII]
+need authenticator	|*JHZ
+need enabl	|!XHFV]
+need for	o#Z%I1[=^HD
+need help	wZZ
+need in	|%]
+need it	|HY
+need new	|BHIGMJZ]
+need one	w*Z=FC_IJZI
+need p1	w=_HF
+need password	|>Z
+need per	|HY
+need permission	|HZ
+need premium	|=Y
+need reset	|%X
+need the	q*Y>Y@YHCMHg_
+need tls	|HJYZ
+need to	[!Z%G*I4J5]:J=I>[@]BZE]KHMINJPHUJZY[J]JaHdIgI
+need two	l*]HY
+neem contact	|Z]
+neither work	wZ]
+nel browser	|b[
+nel cloud	uT[
+nel gruppo	|V^
+nel log	yEX
+nel nome	|:ZFZ
+nel profilo	|3[C]
+nel tenant	y:[HJW[
+nell ambito	|GZ
+nell elenco	|-[
+nella directory	r!X3Z7[HHd[
+nella procedura	|,YeX
+nella schermata	wb^
+nello spam	|HJa]
+nello stesso	|@^
+nem email	w3I>JD]HIZJa[
+nem not	|aZ
+nemmeno nello	|HJa]
+nere i	|HHSZc[
+nessuna password	|NXZG]^
+nessuna scadenza	yL[
+nest group	yHXVZ
+net not	|YY
+net on	wY_
+netflix password	yH_ZF
+network access	r%JBJHEQa
+network not	wB]
+network pleas	wHX
+network problem	|c]
+neu vergeben	|@]HHMIg]
+neue nicht	|/[HFM]
+neue nummer	y+[DJ
+neue password	f#I(I-H@IBYCJD]HCKDL[M]ZY[]][bJdJgXhH
+neue phone	t>Z
+neuem phone	y>HH[
+neuen password	|I]ZI
+new ad	yHEM]ZJ_^
+new branch	|GYHEMHV_]I
+new code	wH[
+new domain	u4H5J8Z=IA[H]
+new forest	r8[AJH_ZG
+new hire	u@XD]
+new joiner	yHIVZ
+new keyboard	|H[
+new laptop	rHaMG
+new number	y>IO]
+new one	]!I#I(I*I+I-H1I3J4I5J9H:J>C?H@_AGBZCGDIGJHHJJKdL]MbNFOHTJVIaIbJgH
+new ou	w%ZG]HJ
+new password	P!X#F%J(^)J*I+J,I-B0J2H3J6_7F8I<J=I>[?GBeCHDEGEH6IGK?MfNbPJSJTHUGVFWHXJ[b]b^D_JaJbEcHdEeHfIgXhD
+new phon	c+_>F?JDJHb
+new rule	|c[fI
+new site	wBJZ_
+new starter	t+JD]VY
+new tenant	wWZdZ
+new user	m!E#J+[AGBGDJHbLJPI^H_G
+new web	|HXJJcZ
+newest one	wH[
+next chang	|@_HE
+next day	u@XHJYYZIg]
+next logon	k@JLbbJ
+next morn	y@Z
+next one	|@^hJ
+next quarter	uHZ
+next sign	uLZ
+next to	wHII]V[
+next week	|H^ZJ
+ni adress	|3EDa
+ni celular	|D^
+ni correo	u3HDaZHa]
+ni email	y>JD[HIa]
+ni pwdlastset	|%Y
+nic nie	q@ID_L]ZZ
+nice day	|9[
+nicht aktiviert	pd_fI
+nicht akzeptiert	|KIOZZ^hH
+nicht als	|?[
+nicht an	q0YO[ZJaZ
+nicht andern	o7Y^ahI
+nicht angeboten	r>I?^[X
+nicht angenommen	|ZHh]
+nicht anmelden	|ZH[]gZ
+nicht auf	w%](I4Y5I?IZJa]
+nicht benutzen	|V[
+nicht dabei	|G[
+nicht den	uIIN^
+nicht der	w-YOY
+nicht die	w%Y3Z=[>IOY
+nicht durch	y4ZMZZIcZ
+nicht eingeschaltet	yU^dZ
+nicht erkannt	|ZJh^
+nicht erreichbar	wf]
+nicht freigeschaltet	wVa
+nicht fur	wDZV]
+nicht geandert	|@YZ[
+nicht gefunden	w_^
+nicht im	r9]G]HEI^KHVJZFb]
+nicht in	p)[MZTZV]
+nicht mehr	f![%J*Z-J4J=Y?[CGE[HEIFK^OIPIRJTJVIXYYY_[aIcJdXfXhI
+nicht mit	tOYZYgX
+nicht mitgli	yV^
+nicht moglich	r@HC]HHZ_bG
+nicht noch	|K]ZH
+nicht ohne	|HFM]ZI[]
+nicht per	y@JP]ZI
+nicht rein	yZ^
+nicht ruckschreiben	|6Y
+nicht selbst	y)ZV[ZH
+nicht synchronisiert	|H[
+nicht uber	|(YCID[
+nicht unterstutzt	|5X
+nicht verfugbar	|4[?[HI
+nicht vorhanden	|_]
+nicht weil	y-[
+nicht weiter	|:]>Z
+nicht wieder	|+[DJ
+nicht zu	wIIKIN]]^
+nicht zugelassen	|@]QX
+nicht zum	|#Y?]ZJ
+nicht zuruck	|K[ZIgY
+nicht zuruckgesetzt	|E]ZJ
+nicht zurucksetzen	h(]:]=JCYF]HJVGZY
+nie ab	uL^
+nie chce	|K]NZ
+nie da	y@_ZIdJe[
+nie dafur	|DY
+nie dostaj	yaZ
+nie dziala	h(X.X:J=J?[@IBGH]KJNJPZVIZ]bJfahI
+nie idzi	|=^
+nie istniej	|>]_[
+nie jest	k(I3J9J:J?Z@IBJCJDIGZHGI[KGMINIO[UJVaZ[aIgYhI
+nie ma	h#J%^(Z+J-J/J3J9J:J;I=Z>I?Z@JBXCHD[FJHEIHKJMINGOJQ[UIVXW]XJZE[^]J_Ya[bJeJfJhI
+nie mam	u(b>]C]HHKJVJZH
+nie moga	t8^F]P_VIZJ
+nie moge	j=J?JBGCJDHHGIJK]MIV[X]Zb[[^IaJhI
+nie mowi	|NZYX
+nie moze	m(Y9I=^@XDIHHIZKJMJSYU^VFZF^^aI
+nie mozna	r3Z4[6]EYZI
+nie otrzymuj	|aZ
+nie pamietam	u:X>[HGZZh]
+nie podalem	yDaZH
+nie pozwala	uHJK^Z[
+nie przechodzi	y>Y@ZK[
+nie przychodzi	yaZ
+nie przyjmuj	t3J>IDJHHI[KXMIO[ZYaJh^
+nie rejestrowalem	|DY
+nie robi	y:YLY
+nie rozpoznaj	|O]hY
+nie sa	|G[
+nie skonfigurowal	|V[WZ
+nie spelnia	qIZNa
+nie startuj	|!H+ZHJb[
+nie ten	|O_
+nie w	|/]7^_J
+nie wchodzi	|%J;[Z^
+nie wlaczyl	|(HU^VIZJdZ
+nie wychodzi	|3]>IaJc[
+nie wygasa	wLaTJ^J
+nie zapisalem	|D^
+nie zapisuj	u0[GYY]fY
+nie zgadza	uO^hZ
+nie zna	y:[HGM[gY
+nie znaleziono	y4[_[
+nie zresetuj	|([)[ZJ
+nieautoryzowanemu uzyciu	|TZ
+niet aan	j([)JIYKHNaVZZJaX
+niet aangeboden	|?_HJ
+niet beschikbaar	y*]4]?XHJ
+niet bij	w(]7[?]CJHIQ]VJZJaJ
+niet de	|([P^
+niet door	y;[KZcZ
+niet geaccepteerd	|NHZZh[
+niet geconfigureerd	|UGV[W[
+niet genoeg	|@]C^IIZF
+niet gevonden	|_[
+niet het	|O[h^
+niet in	p!JVYZ]_Xa]
+niet ingeschakeld	tV^d_
+niet meer	o=]@IHGIJKaOJY]ZE_ZaJdJf]
+niet nog	wK[
+niet ondersteund	y7[dIg[
+niet ontvangen	y>]aG
+niet op	u%^HGM^ZHbYdI
+niet opnieuw	wZ[
+niet overeen	u6]HIO[
+niet resetten	t(Y)Z*I:Z
+niet te	|-ZLY
+niet terug	w+Z0^HJK^ZE
+niet uit	|3ZT]aJ
+niet verder	|>JHIX]ZG]^aG
+niet waarom	|NXZ^
+niet wijzigen	t@I^^hZ
+nieuw telefoon	y>HH]
+nieuw wachtwoord	p-I:[BYDIHHKGNGZ^[J]]hJ
+niewystarczajac uprawnienia	|(^
+nigdy nie	o+[DZL^WZZG^JaX
+night shift	uHIZ_
+nikt nie	w=ZDYSZZJa]
+nimmt er	|IX
+nimmt noch	|M_
+nobody can	k&Z:I@YHEUZZ]c[
+nobody could	yRZZH^[
+nobody ever	|W[dZ
+nobody gets	|+XLY
+nobody has	|1]D[HH
+nobody in	rSXUY_Z
+nobody know	u>EH_
+noch das	n![#[HGM]g]
+noch eine	yC[IX
+noch einmal	t9J@[IJK[ZZ
+noch gesperrt	|TX
+noch kein	|3JD]
+noch nicht	q@ZEIHHMcW[ZF
+nodvandiga licenser	|=]
+nog een	uC_
+nog het	wM]
+nog niet	r9J@_CJD[GHHDKIMbUGW[ZI
+nog op	|9]TY
+nog steed	|P]TY
+nog uit	|!]
+nom de	u-a2ZFXIG
+nombr de	t-^2[CYFX
+nome completo	|I]
+nome da	|-]FY
+non accetta	w3JIJK]OZZY
+non admin	|=_ZF
+non arriva	wa[
+non autorise	yTXV]
+non autorizzato	|TX
+non basta	|?XC[
+non c	wD]
+non chied	|+YLX
+non compar	w([?^HIZG[^
+non corrispond	yOY
+non disponibil	|4[
+non e	g3X>I@XBJDHHGIIKHMYNJO]V]W[ZGfYh]
+non esce	y+XcZ
+non esist	|_Y
+non expir	tHELbZJ
+non funziona	pH]ZYfZ
+non ha	j%Z(J+Z3J=X?GCJDZEJHGMYNIPJU[VXW]ZF]]aJ
+non hanno	|)[*[VJ
+non ho	p(_3H>[?J@ICYD]HGIJKI]]aH
+non l	|/[KIh]
+non la	wK]NZ
+non lo	y3X>[?YOH
+non me	uK]
+non mi	n(JD]IJKJVJXZZ^
+non part	u3XHHa]bY
+non passa	y%I;Y>YKY
+non posso	m(Y*J>Z@ZCJHHIIK]NJV[X]ZG
+non possono	y8Z
+non puo	r([,I:X=[@ZZI^Y
+non ricev	|>GH[aZ
+non ricevo	ya[
+non riconosc	w3J:[OZZHh]
+non riesc	|S]
+non riesco	r!J%JHJKJZb[]
+non rispetta	u-XN]
+non scriv	wGZHJY[fZ
+non si	o=[>J@ZH_IZKJSXVIZF]Ha[
+non soddisfa	wIXN]
+non sono	wVaWZZI
+non spuntata	|;Zd[
+non spuntato	ydZ
+non sul	|HIM^
+non trovato	|_Z
+non va	yIZZ^
+non valido	y3ZRX
+none for	|+[HI
+none in	|UZ
+none is	|BJIIKYN^ZG
+none of	u@[GZHHKYN[
+nooit de	|+ZDJaZ
+nooit geregistreerd	yDY
+nor lockouttim	y%X
+normal benutzer	|)X
+normal staff	|)YP]
+normal that	|@Z
+normal user	p)Y*Z+XCJ
+nos controlador	|JY
+nos dc	|5X
+not #	|3]
+not a	o4G7^8J>J?ZBJHCVa
+not able	y:ZBIHGZ]
+not accept	_-^/F3X>H?_@YBCGJH>IYKHLIMJNXO_TJVJZ_^G_JhZ
+not access	p>c?IDHHFaJ
+not acepta	wIFKYO[ZYhY
+not activ	n!_([HFU]VHZH^J
+not activat	y=IHZVY
+not ad	f!]3J=JHIMYT]ZF^Z_a
+not added	|VY
+not affect	|HGT]
+not allow	_(_+J-_/G9J:H<Y>J?JBIDHH@IYMJQYUYV^WJZA[H^_aJbGfJhG
+not among	y?]HJK[
+not an	u*[4Y?FKY
+not aparec	r(ZZI[^
+not appear	r*Z+Z?_CIDDHH
+not appli	r;^
+not apply	t*]GXNJ
+not arranca	ybZdGf[
+not arriv	jH_
+not ask	w+c3ICIDGHZIIKGZD
+not asked	n+[CJDXKILbZI]JaF
+not assign	|H^
+not assistent	|,YeX
+not at	tHGN[ZZ
+not authentication	wD]HJ
+not authoris	|VZ
+not autorizado	yTZ
+not availabl	i4F=]?]H]UJV[ZH
+not be	b%J,Y-J9JBJIZVJZZ_ZcZdGe]
+not becaus	y/Z
+not been	f4H5]HDIYUXV[ZJd]
+not came	yHYZE]Ha^
+not capital	|I]
+not catch	wZY
+not celular	|H[
+not chanc	|@[
+not chang	n#JBHHHL[ZF^_hI
+not check	|5[ZZ
+not clear	w%IH[TY
+not clickabl	|(]
+not code	p>IZ]aZ
+not coincid	yOY
+not come	j%E+Z;]>JHIZJa[f^
+not complet	l+GBED]HBIDOGVJZ]]adIe[
+not complex	wI^ZG
+not compliant	pH]NY
+not comply	t-YHJN^ZE
+not computador	yM^ZJ
+not conecta	|H[
+not conector	|8]<XdG
+not configur	h<[D[EFHEUIVYWbZG
+not connect	m%H0a1HGZH_cCfD
+not contain	t5YHFI]
+not copy	wOJZ^
+not correct	rh^
+not cover	u=b>JG^HBIJNJV[
+not creat	|WYYY
+not cumpl	q-XIXN_
+not dc	t4^HGJ[
+not decrypt	|6[ZJ
+not defin	qW]
+not deja	y=]@XK]ZEhJ
+not delegat	w%^_J
+not deliver	wHIa^
+not description	wBJHHZbfJ
+not detail	|ZZ
+not dial	|H[
+not dice	yV^
+not did	|DZ
+not digit	yI_OI
+not diretorio	q3_7[>JHHdZ
+not display	t>I?IHaZF[]
+not disponibl	|4[
+not do	q1]7]:I=JHFU[dJ
+not done	y!]%Z+FBHD]HJVI
+not effect	yLYTZ
+not el	|(Z
+not email	q3D>FDbHDMJOJa[
+not en	|HJM]
+not enabl	Z#J%I(F)Z*I,I-H0J1J3I7J8b:G=Z?X@JAIBDDGGEH?IJJJKILJMINIPJTJU^VdWHZD^J_IaJbJd[fIhI
+not enforc	y5YLX
+not enough	n(]C_HCI]ZI^JhJ
+not enroll	wD^
+not enter	y3ID^HI
+not entra	r7_=XHHZIa[
+not error	tBbHJKIZFaJ
+not es	q9JDJI]KHO]V[h[
+not escrib	yY[f[
+not esta	lGYHIV^_Ya[fX
+not exist	m>[EJHXWY_baHdF
+not expir	]HHKILgZF
+not explanation	y&ZHHNXZ[
+not fill	y>H?HDbHHZG
+not find	w_^
+not finish	uBGDYHJZE]a
+not fit	|6^HFcJfIh[
+not follow	|HJg^
+not for	m(F)^*H?]@]BIHEP[VZ
+not forc	tHIL_
+not found	i-I3J4]AFGIH]ZJ_baJ
+not from	r7[:[HFSJTJ
+not fulfill	|I]NH
+not funciona	qBIHZMXPXZ[fZ
+not further	pB]HJN^ZH
+not gave	y3H>GDbHIOIZGaI
+not get	g+^0Y>H?JCJDGZD]IabgX
+not gets	w+YHGLYa[
+not gett	|aZ
+not go	i:J=I@YBHDZHBI^KHNJZ_]]dIfIg^
+not good	wHJI_
+not got	t%ZCYHF]]
+not grupo	|V]
+not ha	q@YM[UXW[ZIdX
+not had	y@ICIKa
+not happen	tHHZ^^Ia[
+not hav	|@Z
+not have	a%X(Y:X=X?JC[KYU[VGZE^ZdY
+not hay	r9JD]HGW[ZJbZc]
+not healthy	yfY
+not help	p![B[HIT[ZD
+not idea	qB]KDZ^
+not in	[!G(I)J-F3H:I=J>I?b@IBFDHG[HCIHKHLJMZTHUHVgWJXJZ@[J]J^HbIgXhH
+not includ	m=]G^HBNIV[
+not inherit	t;^
+not internet	wH[ZFcZ
+not issu	|MZNZ
+not it	y/]?YHIh[
+not join	yG^_F
+not know	j&^-I>[@IAXBJHGIFJZKGMYZX[FbHh]
+not known	|/GM^ZH_Jb[
+not la	r9IK_ZJh[
+not le	|^]
+not les	|+XG[
+not let	f)[@ZBEDHHEIGKHNJVIX^Za^IhH
+not licenc	y=Y
+not licence	u=aHD
+not like	p/]NZZX
+not link	uZJba
+not list	y?_HGZI
+not llega	yH[aI
+not lo	u=Z>Z?]OGVZ
+not load	t.XH]
+not lock	rHJT]
+not log	|MaZDcX
+not logg	|![
+not long	|IY
+not longer	e!Z1X3I4[>b?]DJIILGVIZI
+not look	uHJTZZ[fJ
+not luck	y@YZY
+not made	|+IDJH[LX
+not manag	y7X
+not match	b+J-I3E6_>H@IAEBJDIHFIGOfZF_^aIhZ
+not matter	t@JHIIHN]ZJh[
+not me	i(J3H=J>H@XBGDYKXVIXZZ_aZhX
+not meet	bHEI[NbZG
+not meio	|HFI[ZJ]^
+not mention	yH_KI
+not mesmo	|@_ZJ
+not messag	w(IHGa_
+not met	qHHIZN]
+not method	y>ZDYHI
+not meu	y3Y9JC]HIM]OH
+not microsoft	uHIJ^TZ
+not mind	|BaHIMJZI]G
+not more	tB[HJNYX[ZJ
+not my	w)I*^-JHFO_VJZF
+not navegador	|b]
+not need	wB_HXKXZCaI
+not new	y+[@ZB]HGZF
+not nome	|:ZFY
+not notification	|?GHIa]
+not now	|/[
+not number	|3F>HH]I^OE
+not objeto	|;Y
+not obviou	wZ]
+not offer	j(I)H*_?YHIU[ZH[ZgJ
+not offic	|TZ
+not old	|@]HG
+not on	m)X-I1H5XH[QZV[YEdZgZ
+not one	w+Z/ZHINIU]WY
+not onprem	t6YTZgZ
+not open	k4JH_WXZIc^
+not option	q?[C[DJHHaI
+not p1	y=]
+not part	u=YG]HI
+not pasa	w%I;Y>XGIHJKZM]
+not password	m-JBGG^HBI]KJMIN]WXZE[IdIf[
+not pattern	wZ^
+not pc	|MX
+not permission	q%Y(Z@JHJV]ZI^E
+not permitt	r%Y-^=X@IIIKJVHZD^_
+not phon	m>D?HDcHYMIOITJaD
+not phone	w?[
+not pick	|H[MFVY
+not pide	|+Y
+not policy	tHJNIWa
+not pop	|+ZHHZHa[
+not portal	|TY
+not possibl	i#[%H)J7^@GBHHBP[SJTJVHZa[]bJdZ
+not print	yHZ
+not prompt	i+c?IDGHBLb
+not promt	|+[
+not properly	uEY
+not proximo	|LX
+not pued	m(Y@YHJVZZZ^[
+not pueden	y8[
+not puedo	g!J3J:J>Z?I@ZBHDHHZIHK[TJVFX[Za[ZaIbJhI
+not reach	n/G0XHHM]ZIa^gX
+not reachabl	y4Y>^HGSYaE
+not read	uHZZ_
+not reason	t/JBZHJZ^
+not receiv	mH[ZGa]fX
+not recognis	o3G>JKGMXO^VZZJh^
+not reconoc	y:ZOZhZ
+not recovery	|DY
+not register	h+D?GDbH_UHVI
+not remember	o>J@JHDIHKFZah_
+not replac	|@Y
+not request	|H_ZHaJ
+not reset	f%J0]3H7Y?J@JBGHDLJNJR[UJVIW[ZCaIbZc[h]
+not respond	|0X
+not right	kE^HIO]P]WGdGh[
+not ring	tHJa^
+not rotat	wH]KI
+not run	tH_
+not runn	l1IBHHER[ZGdJfd
+not sale	u3ZC[aGcY
+not satisfi	|J[
+not satisfy	q@YHIN_
+not say	yNZ
+not screenshot	wZ[
+not se	j![*X4Y6Y@JBGIZVHdIf[
+not security	w*]?ICJD[HH
+not see	yLZ
+not select	uG^HH
+not send	qH_aE
+not servic	|H_cD
+not set	e%Z(])J*H+G>J?H@HBICDDaGIHAKGLJUIVbY_ZE]H^IaIgI
+not show	b#H+b>GDJH]LZMIOFVJZDa[b]dH
+not shown	yHJ[[
+not sign	w<YD]HIVJ
+not sms	m3]>JHHSJTJZFacgJ
+not sound	wH]
+not spam	|aZ
+not sspr	y?Y
+not start	mH]ZIbYf[
+not stor	|7XHJ
+not strong	|I]
+not such	r__
+not support	k(G1c7XHFZI
+not sure	tHHZa
+not switch	u-JHFVbZJd[
+not sync	l0I1I4JGHHb_]fI
+not synchronis	yGJH]
+not take	g-J;[<]?XBJDIH^IYNHhX
+not taken	wHGIJK[MHh^
+not target	tGcHJ_HdG
+not tell	|NY
+not tenant	y:[HJU[WY
+not tengo	r([>ZCZH[MHZJ
+not that	y@GHYNY
+not the	g(]/Y3E:a>H?ICJDFHFIJKGMINGOcVJZX_HaJhY
+not ther	p([>J?[HGZG[]
+not tick	o<]G^HEdbeC
+not tien	o%Z3Z=YD[LZaH
+not tienen	|)]*]
+not time	wZ[
+not to	r-Z/[HINZZHdH
+not token	|,[
+not told	wDaHFYZZJ
+not touch	|1ZgX
+not tried	wZ]
+not trigger	w+[HG
+not turn	d!H(I)b-J:IDIHGNIU_V_ZF^I
+not typed	yHGIXZJ]_aG
+not understand	|HJZ^
+not unlock	tTZZJ[^_HbI
+not updat	t0]1_HAZZfJ
+not use	y-]dY
+not used	yIIK^ZH
+not vale	yHJI^
+not valid	|,XHIR[
+not valida	|3[
+not verifi	uH^
+not verification	|DX
+not verify	|3^DF
+not want	t%[-^/Z@JHGKGMIPHZG[]hI
+not way	t>Z?[CJD]HHZJ
+not went	|CIDY]Y
+not what	yJ[KHZIh[
+not window	yHXMZ
+not wizard	|+]>H
+not work	X%H(G)I-J/G0Y3Z8]=I>E@DB>DIGJH_IHJJKFLIMINHOHVDZf^GaDbGdGeJfYgIhG
+not writ	p%ZdYeHg^
+not writeback	q=YGX_Jd[eE
+not written	h0]GIHcVJ_JfIg[
+not yet	t0G1HD]GFHFKIMbRHZJbIfG
+note on	yH^
+noth but	y?^
+noth come	yLYa[
+noth else	m&[9J?ZB[HHNYZ^aGfJ
+noth for	wHJTZ_^
+noth happen	wHIL[ZXa[
+noth is	|0[HIRZfI
+noth more	tB[Z[
+noth on	y>JCHDaHJZJ
+noth open	|HJZIb]
+noth pops	|HGa]
+noth set	|W[
+noth to	u-I9J@HB_C]D[HITZZCaJ
+noth work	yBBZc
+notification are	|bX
+notification not	wCIHHa[
+notification packag	yHHJ]
+notification when	|(JH[
+notify user	|H]ZJ
+notr organisation	|UY
+nous avon	|8Z
+nous ne	y3[EY
+nouveau mdp	|@XDX
+nouveau mot	m-IBYHHIIKFMXZ[]^hJ
+nouveau phone	wH[
+nova senha	w:ZBYZH
+nova tem	|I[K[
+novo not	|8]dG
+novo sem	|>ZcX
+now #	|(G@JD]g[
+now ad	|gX
+now and	wK[ZH
+now cannot	y>X
+now i	p!Z+I?HDbHGZF
+now im	q@ZCZD]HHZG
+now is	yHZhX
+now it	i#I>Y@XBFHHX]ZbfJ
+now its	w#^DY
+now lock	y#ZXY
+now not	y>IBGHHKGV]Z]h]
+now noth	yBZ
+now refus	y#J@[
+now reset	q(Z8]HIZI
+now sspr	|![GYZI
+now that	y>IC^DXKYZJ
+now the	m!^#]?[BJD[HGKXZA^ZaI
+now ther	|?Z
+now they	w/ZGZZJgZ
+now window	yHJgX
+now writeback	|YX
+nowe haslo	o-I:[@[BXD]HHIHKFZ][IhI
+nowego hasla	|DZZH]^
+nowy pracownik	|@[D[
+nowym telefoni	|H]
+nu ar	|#]@JB[KJ
+nu gar	y=]IJK^
+nu har	|/XD[
+nu mag	|@X
+nu niet	|K]
+nu wachtwoord	|D[
+nu wil	|@Z
+nueva contrasena	wBZMZZH
+nuevo sin	|>YcY
+number and	k>Y@JHHOZZ]
+number but	t>GHZO]
+number change	|>Y
+number does	|OY
+number end	|OZ
+number enter	|OY
+number for	y3XDHH[
+number format	y3X
+number from	|+X?IHY
+number has	u3X>[
+number have	y3]
+number hr	|+Y
+number i	m3IHGOb
+number in	l3]>JI^OC
+number is	j*Y3Y>^DIIIZI
+number match	rH_OF
+number miss	|3X
+number not	m3I>FH]IIO_aI
+number now	y3G>aOE
+number of	i(J+X3E=H>G?J@XC[DFHbIGKIOIXbZJ]JaJ
+number on	o3Y>^DGHEO]
+number or	t3GD_HGIX
+number register	|>Y
+number so	|3[
+number symbol	|IY
+number that	r>JDIO[Z^
+number the	p3I>^B]HHOJZI
+number to	|+I>ICIDIH^
+number up	|>X@JK[
+number was	|3^aI
+number with	u3]IGOY
+number without	y3^>HOI
+numer nie	|O^
+numer telefonu	y3Y
+numer z	|3^
+numero completo	|3IIEO_
+numero con	|3]
+numero de	l>GOc
+numero di	w3I>ZOY
+numero digitado	|OZ
+numero e	o3I>XIZO]
+numero enregistr	y3]DJOG
+numero et	yOZ
+numero invalido	|3F>IO_
+numero maximo	|3G>JOHX_
+numero nao	|3H>]OI
+numero non	y3I>]
+numero not	|3ZaH
+numero que	uI[O]
+numero saisi	|OY
+numero sem	|3]>IOH
+numero senza	|3]>JOI
+numero terminado	|3I>_OG
+nummer dat	|3H>^
+nummer de	|3Z
+nummer der	|3Y
+nummer ist	y3^aZ
+nummer komt	w3ZOX
+nummer zonder	|3^>JOI
+numret stammer	|3I>Ia^
+nunca expira	tL^
+nunca me	wDZ
+nunca puse	|D^
+nunca se	yW[dZ
+nuova password	t:[BXHGIYKIN[ZF
+nur bei	wHITYbZ
+nur beim	|7Z
+nur die	w?ZC^DH
+nur e	|C[DI
+nur eine	r*ZCX
+nur einmal	y@Y
+nur entsperren	w[^
+nur fur	y8XG[
+nur ich	|V]ZG[Z
+nutzung zu	yT[
+nuvarand losenord	wZHh^
+ny har	|3ID_OG
+ny telefon	y>GH]
+nya losenordet	uB^HIMZZE
+nytt losenord	w:]KJMINJZ[[J]]hJ
+o ad	w%Z/ZTX
+o administrador	o(Y)H*I,JU[VZZY
+o agent	|-Y0X
+o ambient	yc]
+o app	|?ZC[
+o assistent	|+XeZ
+o autoatendimento	w)[HFUaZJ
+o botao	y(]:]HJ
+o celular	r#[>XC]DIHGMZ
+o codigo	h3]9I>ZBZCHHEIJOJZJaa
+o connect	|HHcZfZ
+o controlador	|4[
+o dc	|4[M[
+o email	|HJM[
+o entra	w/[=YHY
+o firewall	|H]
+o link	yHYZJbZ
+o mesmo	|A]
+o meu	uI[KJO_
+o numero	r3HOa
+o outlook	|HY
+o pc	|MZ
+o portal	|:Z@ZKJ
+o primeiro	|C[hZ
+o que	|IJO[Z]
+o relogio	|RZ
+o servico	uBYfa
+o servidor	uHHc[fY
+o sistema	|KY
+o sms	|aZ
+o telefon	y3Y>I?]HIOZ
+o test	|=^HJ
+o una	|9]HJ
+o usuario	j+X3I=X>JCXDJHJOXZH]Z^^_Z
+o utilizador	|^X
+o window	|bYgX
+o writ	m%J(J,Z6XBIKJPJZ]bJd]e[gJ
+o365 e1	|=Z
+o365 still	|M[
+obecn haslo	|h[
+obehorig anvandn	|TZ
+object are	qGIHdVJ_JfJ
+object cannot	|_X
+object could	p_]
+object for	yAZ^Z
+object has	w!^_I
+object is	u!];]HF
+object not	jAHG[HH_b
+object was	rGIHJ__
+objekt im	|_^
+objeto excluido	|G[
+objeto nao	|_Y
+objeto que	|_^
+obviou it	|-]ZH
+obviou reason	wZ]
+obwohl ich	|#]ZIhZ
+obwohl im	|M]
+occur only	y)^HI
+occurr noth	wZ[
+och andra	|*^CI
+och den	w+Z?IC_OY
+och det	|I^
+och har	|=[
+och inte	|7[T]
+och jag	|>]BZ
+och kan	w(H)]:Z@Y
+och knappen	|(Y:]ZI
+och koden	y>aaF
+och mitt	|IZK]
+och nu	u#]*Z=[>J@HDZHHIIK]ZG
+och pwdlastset	|%X
+och sager	|N]ZJh[
+och sidan	y+ZHJOZX^
+och tar	|3I>IKJMHO]h^
+och vill	y@a
+ocorreu um	|Z]
+odebrac kodu	|>X
+odmowa dostepu	y%[HJP]
+odrzuca bo	|-ZKZZI
+of #	j(I2[3JC_HCKJNJP[Z]
+of a	c!F(a)I+[-H/I3[7H=J?]@IIIKHMZN[OJPHVJWJZD[XaIdHgJ
+of account	|H]ZI
+of an	o([)]HHPJRZZGaZ
+of another	r8[:ZHJ
+of attempt	yHJX^
+of character	|IX
+of cloud	w6X
+of connect	n0X1]HGfZ
+of contact	|CY
+of date	|HY
+of days	y+H@[H[
+of domain	yPX
+of entra	o1Z=ZHJ
+of federat	|7Y
+of forbidden	|-]HH
+of four	yIX
+of group	wH]dH
+of hash	|G[
+of her	y:YK[
+of him	|A_HH
+of his	|:XKYNJ
+of it	o([BJHDI[MYTZ][
+of its	w/]8[NG
+of laptop	wH[
+of letter	|-_3JHGOI
+of method	yCHH^
+of microsoft	ySY
+of my	b:Z>J@ICXHZIXVYZ]
+of offic	q1F9I?JHeMHTGgI
+of one	qCZHHZ]
+of other	y-^:[ZH
+of our	d(I)J-X.H/X0X7I:G=IBJDIE_H_IHKINISJUJVIZ^]IaYfY
+of ours	y7ZY[
+of password	i(I<aBIGXHFKINJU]XXZY^IhJ
+of peopl	w-Z/YHGV]
+of privileg	|P]
+of protect	|HY
+of register	y+JH[
+of remember	|-IK]
+of requir	|C_DJ
+of reset	u(J@JHZX]
+of scop	yG^HJ
+of sight	|4[HHM[
+of sspr	w#GXZ
+of step	y/X6^HAR_ZH]I
+of support	w1Z4F5^HE
+of sync	t8ZG[ZJd]
+of that	q(]4Z;]HDZJ^I
+of the	O!G#G(C*I+H,H-^1[2]4E6Z7]8Z9X:G;^<I=Y>D?F@JBDCGDIEHGZHZLHNXOHP[QJSFUFV]WHYH[H_GaFbEc[dGgF
+of their	y@YKX
+of them	n)Y@ZDZHGKZNZZJ
+of this	r@DHaK[ZF
+of too	wXZ
+of trie	|X]
+of upper	yIX
+of us	u-JHDUaVJW_ZH
+of user	|(DZa
+of what	|GZ
+of window	|#[
+of writeback	yZJe]
+of yesterday	wZX
+of your	oEYKZNZ
+oferec sms	|?]
+off after	|!XfX
+off again	|;IPZ
+off and	|8IUHZIb[d^
+off by	w![)FHJU]ZJc[fH
+off for	h![?Z@JCHLYU_VJX[ZG
+off in	m!^)ZHFd_fI
+off on	t;YbZ
+off password	oH[UZ
+off reset	u!^ZJ
+off self	|)GH[
+off the	uMYYX
+off with	wBJZ_
+offer to	u(I)H*_;Z?IHIgJ
+offic #	d#F*I/[3I=_@JHFIHTcdDgc
+offic a	|gX
+offic com	l#I/Z3JHFMITfZHgH
+offic is	|/[4XZJ
+offic neither	wZ]
+offic network	tB[HJd]
+offic not	yVX
+offic phon	l*Z3b>J?YHA
+offic portal	tHDMCgc
+offic still	w/]HH
+offic too	|1FHa
+offic until	yH_MJ
+oft falsch	y#]XZ
+oft probiert	|X^
+oggetto non	|_Z
+oggi non	w@^KJX]
+ohne landesvorwahl	|3Y
+ohne neue	wZI[^
+ok and	|/Z
+ok but	r-ZM]ZJgI
+ok cloud	u/^
+ok in	yI]
+ok thank	w9Z
+okta can	|7[
+okta reset	|7X
+okta so	y7[
+okta sspr	q7]
+old address	w>GH^
+old and	u@ZA_HI
+old build	|1X
+old devic	|HY
+old domain	w4H5GA_H^
+old email	|>^aE
+old enough	|@]HG
+old favourit	|K]
+old for	t/I0[1X5]HGMZdJ
+old job	|>[HH
+old one	b/]@FAJBJHGIIKHM]OJZE_[hd
+old ones	uHFK]YYh^
+old password	[#^(H-G/F7J:J@DBCGIH=IDJJKZLIMbNETJZG[I]J^GbIdJg[hh
+old phon	m#X>^H[
+old portal	|H]
+old protocol	yHJY_
+old sync	q1HHa
+old system	|@[HJI]KG
+old tablet	|#^HG
+old tls	wHFY^
+older than	u1^@DH]
+older version	|bZ
+olvid la	yDZ
+olvid mi	yHJZ^
+om het	|(^
+om onbevoegd	|TZ
+on #	t1]9]cX
+on a	h!X#J%I-X@XH_KJNHYZ[[bIdZ
+on aadc	yRYY^bJ
+on advic	|)]
+on again	y!^BYZG
+on all	q-HBYJ_ZH^X
+on an	y<]>IHY
+on and	w#ZH[I[XI
+on annual	|H^
+on at	|U[VJ
+on both	yA_PJZG
+on by	yJ[^[
+on call	|H^ZH
+on connect	y6^HGfI
+on dc	rJ_NE
+on domain	tJZQY
+on each	yHY
+on earth	|*Y-]HI
+on entra	uMYYXfJ
+on every	|HIJXS^
+on everyon	|)XV]
+on fail	|HHZ]
+on file	e*J3a9I>^?JC]DXH>OaZJaH
+on for	j:JDIHDVeZF
+on friday	yZY
+on her	w3YK^ZI
+on holiday	t#G>[HY
+on how	|H]
+on in	yHX
+on it	y-[>[HG
+on its	p-I?_B]E[HEa[
+on laptop	tB^HIMI
+on last	|HEKJZ]]Ie^
+on leav	yDXHY
+on lockouttim	y%Z
+on lui	|=Z^Y
+on me	uIZKGVJZZh]
+on microsoft	y7YSZ
+on monday	t@bHIZG
+on my	[!I#I*J-I9[:J?H@IBFCbH[IJM[OHVY[I]Ja[b]cJhJ
+on ne	w=]?YHI[[bI
+on new	yHX
+on one	uHJZYf]
+on onprem	T#G(H)G*H,J-G0H3J4J6_7F8J9I:H=Y>I?I@GA[CIDHEbGHIHJIKHLJMHOJPYSJT]UIVGWJXJYJZA[I]I^J_^aJbIc_d_eIhH
+on ou	y%_HH
+on our	n5X:YNYTZ
+on page	y7_HFZI
+on password	k&^(J)I-I@IBJDYJJNHU_VIZY^IdG
+on passwordprofil	|%J(aHIgH
+on pc	w/_HJgJ
+on phon	yHGg]
+on phone	y>JHYaX
+on prem	X%H(G)H*H-H/a1^3I4[7I8J9I:J>J?I@XBFCJDIE_GJHAIGJIKHN]SGUIVGZA[J]I^J_caIbId_fIgZhI
+on purpos	w)[HJPXVJ
+on record	q3_>Z?IC^DYHBKIZJaI
+on reset	m5]8I<]HJZH
+on security	y;YHX
+on self	y)DHGUaZJ^Z
+on some	uH^KI
+on sync	wHHR[YY
+on that	p-I>I?ZHCL[PXY[[^
+on the	L!C#]%G(F+D,I-]1F2J3H4D5G6H7E8F9F:F;]<X=[>H?Z@[AGBECDDZEIFIH>IDJdKBLHMIN^PFRaUBWHXHYa]Z^[_EbbcGdFe[fFgGhZ
+on their	u-JHIPXV]
+on them	|%IP]dG
+on ther	|CYbX
+on thes	|LZ
+on this	k#J%G(J8c9[@JBIGFHBMJNIP_UXVIdG
+on to	r@JHJM]ZGg^
+on tuesday	y@YH[
+on two	wAZ
+on vacation	y>XZZ
+on vdi	|HY
+on vpn	y#[HDMGg]
+on with	tBYHGZY
+on work	wL]
+on writeback	q%X,]HHdY
+on your	|:^HI
+onbevoegd gebruik	|TZ
+onboard to	wBFZFeafJ
+once a	t*]
+once in	|@X
+once more	w+[B^HIXJZH
+once per	y@Z
+once today	|@Y
+one after	yHIL]
+one already	|K]
+one and	m/^BZHJKaMEZGhH
+one as	yh[
+one at	w@_
+one befor	u/[D]KXZE
+one branch	|%]
+one but	|/Z
+one by	|HIK^
+one channel	|:]HI
+one cloud	w/YA]MI_I
+one day	q@cHHKJ
+one digit	w3aIJOG
+one for	y2Y=EH^
+one forest	wA[
+one from	t/ZHIK^ZGhZ
+one has	|NJWZ
+one i	o-H>ICIHFIHKbOIZEhb
+one in	o3J8IA]BIHEKZLJM[U]ZHhY
+one is	m*J+X-I9I?HCcDFHDIHKXZFf[h^
+one it	y-]@JIJKFZIh]
+one laptop	wZ]
+one method	k*[HY
+one more	w?IC^IJZJ
+one not	o/F>H?I@YBIHIM_NIOI_Hha
+one of	f(J)Y/Y3J@]HDI]K]NESJZZfZ
+one on	m3I>H@]AZC^DJHDMXO^ZE_H
+one ou	w%a;JFJZG
+one password	w@XgX
+one piec	|CY
+one register	y+JDHO^
+one reset	|/^ME_Y
+one sets	wZ]
+one so	yhY
+one specifi	yNZ
+one still	|MZZJ
+one that	w-ZHJK]
+one the	u/XK[_X
+one they	|HZ
+one to	|C]DJ
+one today	|@]ZH
+one user	j!J*I;Z@IAaBHCJHDKGNXPHVIZd_I
+one verification	|C[HI
+one was	y/Z@Y_Y
+one work	yHIM^
+ones are	y)[YZdX
+onlin bank	|H]
+only #	|*X
+only a	q(Y)J?Z@JHGTYX]
+only admin	|^Z
+only after	|HZ
+only allow	y?Y@Z
+only be	y[Z
+only chang	w@Z
+only change	|>JIJK^OJZJ
+only domain	|PX
+only email	w?]HH
+only ever	|*Z?JIIK]ZI
+only for	o(H)^*J8Z?[CJHDP]TJZY
+only forgot	|:J?IZD[a
+only get	y*XJ[
+only got	|@Y
+only had	|I]KI
+only have	n=[CYH[ZJ
+only in	r!Y/IHITXZ]_JgY
+only it	|>J?IC^^Z
+only letter	yI[
+only method	w?]CIHH
+only my	w>H?HCa
+only not	wHHI[V[
+only one	k*]?^BJCZHHIIKIZZ
+only password	|(YgJ
+only peopl	w(I)^/JGYPZ
+only phon	yC[DJHI
+only reset	u?J@XCZ
+only role	|)Z
+only said	wHHZ^
+only small	|IZ
+only sms	|?[
+only some	y@ZVY
+only take	|MX
+only that	|?[HZ
+only the	h!X#H+I/J0Y=[>J?H@GC^HEIFJXK[T[ZH[J_Z
+only tls	yY[
+only unlock	w[Y
+only user	u=JFYH^dX
+only want	u>Z@IHIKFZI[_
+only when	|%XK[PJZH
+only work	|MX
+onprem a	|_Z
+onprem account	w!ZHGT]
+onprem activ	tFZ
+onprem ad	o/XHYNJ_[gZ
+onprem admin	q(JEXHbKIdHgI
+onprem and	w6^HIcJ
+onprem but	t_[
+onprem configuration	mE]
+onprem de	|BIf^
+onprem desmarcada	|HJd_
+onprem directory	uB_HDNJ
+onprem domain	w![/Y
+onprem environment	rcYdZ
+onprem integration	n=^EIHGd]
+onprem l	|EY
+onprem n	|dZ
+onprem nada	|gY
+onprem nao	|c]
+onprem not	y!]#J6ZTY
+onprem ok	|/[
+onprem password	q/HH_NJc[
+onprem pero	|/Z
+onprem policy	u/EHa
+onprem servic	|_Jc^
+onprem setup	|E]
+onprem sspr	w!Z
+onpremisesadminactionrequir in	|EZ
+onpremisespolicyviolation for	|NY
+onpremisessuccesscloudfailur in	|/[
+ontem e	|@Y
+ontgrendeld in	|T[
+ontgrendelen zonder	|[[
+onthoudt de	|K_
+onze organisati	|UX
+ook niet	y-ZHIa^
+op #	|3H>^OF
+op connect	yR^fJ
+op de	n!J#[%X-]9J;]>H@JHGXFZHa_
+op het	tZJb]
+op laptop	|HFM[bZ
+op met	|Z]
+op mijn	yMZZI
+op slot	u#_T^
+opcao nao	|([?H[Y
+open a	tHZbX
+open for	|H^
+open it	|#^
+open on	|HIbX
+open the	k>[H^TYWXZG]Z
+operador de	wPadJfI
+operateur de	|P^
+operation at	wHHZ_bJ
+operation fail	t8ZAZZI_X
+operator cannot	|PX
+operator membership	|PZ
+opnieuw in	|(^
+opnieuw ingesteld	|B[M]ZJ
+opnieuw instellen	r%Z@JBYHJVJZZbY
+option email	y*X?[DJ
+option for	w*^?EDX
+option i	wDEH^
+option in	q#J%JHBTZZJ[Z^b
+option is	t(XZJ[[
+option l	|^X
+option miss	|?[
+option n	y([[X
+option on	w<Y?XC[ZJ
+option password	wLXd]eE
+option sign	|<^HH
+option sms	|?Z
+option than	|*X
+option that	|^Y
+option to	m?ZBJHHLY[]dZ
+option yet	|*X
+optional featur	wHFd^e^
+opzion non	|(]?H
+or #	|<XO[
+or a	|D[HGbZ
+or address	|3ID^HJ
+or call	|aZ
+or email	t3F>EDaHI
+or extension	t2_HH
+or history	p@YHFIGNa
+or is	|Z]
+or malform	y3[
+or more	|HX
+or part	|IZ
+or password	k#IIXT]ZJfZh[
+or pattern	t-Z
+or phon	|>ZHIaX
+or reset	|@JBIH_ZF^I
+or tablet	|aJ
+or the	|]X
+or xbox	|HX
+order a	r>HH^
+order for	y@JH^
+order from	wH[
+ordinateur est	|Ha
+ore fa	|@[
+organisati eenheid	|F]G[
+organisati heeft	|NIW]
+organisation admin	y:[=[EIP[UIZJ
+organisation configuration	|E^WE
+organisation deaktiviert	yUY
+organisation has	rE]U[
+organisation hat	|EZWX
+organisation lack	|WZ
+organisation licence	u=Y
+organisation n	|E[
+organisation ne	|GY
+organisation nicht	|dY
+organisation not	f:G=XHJNEUaW^dJ
+organisation password	tEZNX
+organisation policy	uN^
+organisation rule	wN^
+organisation says	yIGN[
+organizacao nao	|WY
+organizacion not	yWYZJcZ
+organizacja nie	|NIW^
+organizational unit	tFZGZ
+organizzazion non	yNJW[
+os cooki	|.Y
+os dado	|3]>Y
+os servidor	|MXYX
+other are	yV^
+other but	y(IVXZ]
+other compani	y:ZS^ZG
+other do	|)HH[bX
+other in	|)]HI
+other one	yZIf[
+other option	|(J*Z
+other peopl	|(X-Z
+otra empresa	|:[
+otra vez	r#[BYHIX]
+ou contain	|FY
+ou desmarcada	|G_
+ou for	yG^
+ou in	|GY
+ou is	p%ZF]G^HGZI
+ou n	|G]
+ou name	o-JFbHIII
+ou not	p%]GaHH
+ou path	uF^ZI
+ou r	u9JFcHIZI
+ou structur	wF[
+ou that	yG[
+ou we	wGIH_VJ
+ou with	wF[
+ou without	yFZ
+ou の	wF^G_HG
+ou 名	|F]
+ou 研	|Fa
+oubli mon	|Z[
+oud wachtwoord	yK]
+oude voor	|HIM_
+oude wachtwoord	wMXhZ
+our ad	u/Z3ZTI_^
+our admin	n(IS]UXZJ
+our app	|(]ZJ
+our auditor	|HZ
+our company	n:YHDUbVH
+our connect	wfX
+our connector	|%]
+our custom	|-Y
+our customer	q:JH_
+our dc	t4]5[HEZIf[
+our default	|NY
+our domain	n-J4[5X8IHFK]T^cJ
+our email	y3Ha_
+our gpo	|@Y
+our help	uB^ZH
+our idp	y7]
+our it	|PXUX
+our licenc	|=[HH
+our login	|7^HJSGTI
+our logo	uH^
+our new	|d[
+our organisation	l:HNXU]WZZJ
+our own	r([7_GYIHJ[ZG
+our page	|EJc^
+our password	uNZ
+our policy	r*[
+our portal	w:ZHI
+our reset	t/I:YH[S[ZG
+our server	|6]HGMX
+our servic	|*]?F@Y
+our sett	|*^HH
+our sharepoint	|:^HE
+our sign	|7[
+our support	y%J(YZJgZ
+our sync	n1_2Z4J8XGIHCRId]f]
+our team	|:]HF
+our tenant	j:_=]HH
+our university	|7^HI
+our user	l(J-I/Y=JDJE_HFVJZ]]I
+our vault	|2ZHI
+our websit	|HY
+out a	|G[HI^Z
+out after	w#^HJZJ
+out again	|#^HG
+out and	wZY
+out at	|][
+out each	|#^HE
+out for	q(YHX
+out in	w!]#X(IHIe[
+out of	^#D%J(H)J*J-I1X3H4F5]6^8[=I>I?H@FBICIFJG_HHIZJIMGNIPZR[TZVZX[ZB]]aIcHeJfJgI
+out on	t#]=^@XHHSI
+out password	|g]
+out sinc	w#Z@Y
+out that	|@X
+out the	rG]HGJYL[^J
+out to	|@YHHc^
+out which	yHXIZ
+out why	wHHZ^
+outag at	|SGZHc^
+outag with	|SY
+outbound #	ycZ
+outgo traffic	|cY
+outlook 2013	|HY
+outlook ainda	|HGM]
+outlook and	|MX
+outlook com	u:ZHG
+outlook e	|B_HFMF
+outlook fragt	|H[
+outlook keep	wH]
+outlook not	yH[MJ
+outlook password	yBJH^
+outlook pide	|H^MJ
+outlook prompt	|HX
+outlook says	|MX
+outlook が	|M[
+outra empresa	|:]
+outra senha	|D^ZJ
+outra vez	y+X@]
+outsid of	y(]GYPJZH
+outsid the	|VZ
+over #	w2c9J@JHFIH
+over a	|H[
+over mijn	|9^
+over the	uB^MH
+overeen met	|OZ
+overrid the	|/DHa
+own account	yHIP^
+own admin	|*Z:ZgJ
+own company	w:^HH
+own login	wHZ
+own organisation	y:aEIUHWI
+own password	f(C)[-J:G@FBJHFIFJZKHLYNJU[VbZE[J^bdJhH
+own rule	|/[
+own sign	|7_HGZJ
+own the	|6X@YHJ
+p1 and	|=Y
+p1 licenc	y=X
+p1 to	y=_HJ]J
+p1 trial	|H]
+p1 试	|=_ZJ
+pa anvandaren	y!I(];]
+pa connect	u2[HIRacIfH
+pa datorn	w#^HJM[XJ
+pa domankontrollanterna	|JZ
+pa koden	|>HXIaa
+pa kontoret	|9_>[HJVJ
+pa kontot	|Z[
+pa laptopen	|HHM]b[
+pa lasskarmen	|>Ib_
+pa ny	|HZ
+pa objektet	|;Y
+pa ou	|%]
+pa webben	|M^
+pa window	w5YHH[[
+paar keer	y#[HIT[X]ZH
+page and	w+GDHH]]Xg[
+page asks	|HY
+page at	yHJb[
+page befor	|HJbY
+page came	wZ]
+page complain	|WY
+page de	ySZZHh]
+page does	y.Y
+page down	|SY
+page had	yHIZJ]_
+page i	yH[KH[^
+page in	|H^ZG
+page insist	wHJ[]
+page is	p7[HASXTIXZZ_bHhJ
+page it	y:Y?[ZJ
+page know	|-[DY
+page ne	|+^HJX]ZI
+page not	j)^+Y:Z>Z?YDHZJ
+page now	w-Y?XHIIIK]X[ZG
+page of	wH^ZJ
+page offer	|?[aH
+page on	|=IH[bZ
+page only	|?Y
+page refus	t)[:ZK[ZD
+page said	uZZ
+page says	a!J+I-H7I:J=F?GEYHXNGUaV]WXXIbJc]hH
+page show	t+Y.Z/_HES[ZGbI
+page sms	|>[WY
+page talk	|HZ
+page tell	u.^=YHHZF
+page the	|(]NZVI
+page ther	wZY
+page to	wgY
+page want	t.XD_HIZJ
+page wher	wZ]
+page with	rDZH]ZIhX
+pagina de	|S]
+pagina dice	|D_ZJ
+pagina nao	y+XX[
+pagina non	|X[
+pagina not	|X[
+palavra password	l@]BXHIKZZI
+palavra proibida	|-Y
+pamietam hasla	|:Y
+pantalla de	t+XHJb]
+par erreur	|!]@ZZI
+par l	r&[*D/Z?_]Z^[dY
+par la	|Y[
+par le	u7]cY
+par sms	yaZ
+para a	uDJK^VJWZZGbZdY
+para admin	w(G)[*^HJ
+para administrador	w*]?J
+para desbloquear	|1Z
+para el	yM[V[
+para impedir	wTZ
+para la	w>YUIWZdY
+para o	w0]HIM[
+para outro	|7XV[
+para redefinicao	yV]
+para redefinir	p(Z?[HIZJ
+para repor	yVYc]
+para restablecer	m(]?ZHIVXZH
+para sspr	|DY
+para toda	yUZ
+para todo	wHJUb
+para trocar	|:[
+para usar	|V^WJ
+parait il	|@ZhZ
+parc que	|@JZJ^Xh[
+pare feu	yHZc_fJ
+parental leav	y![H[ZG
+parentesi sspr	|3]
+part do	|IZVZ
+part fail	y%X/Y
+part of	i3Y=^G_HBIaVJfJ
+partner company	uH[
+partner do	w:CHa
+partner tenant	|:Y
+party cooki	y.Y
+party credential	|bZ
+party password	pJaZH
+party product	|J[
+pas a	nNZZb[ZaG
+pas accept	u-[?XHII[KIZYhI
+pas activ	rU]VZWIZHdX
+pas active	uVXZHda
+pas aux	y*XIJN]
+pas celui	yO^
+pas changer	wZ[^Y
+pas configur	|V^WH
+pas d	w3Z8[CJHJ[^
+pas dans	w3IGXHHa^
+pas de	m+Z,[3G;X=X>E?JDJHIOIUZVIWXZHa_
+pas en	y0]EYdH
+pas encor	t@[DZGHHFM_UGW]ZJ
+pas enregistr	yD[
+pas l	|5Zd[
+pas la	u=YN[
+pas le	o(]@[ZJ^XaYh[
+pas les	n%[(]*[CJD[HHIYK[NIVIZI
+pas membr	|PJV[
+pas moi	|(Y
+pas mon	w:[@IIJOZZGh_
+pas note	|Z]
+pas parti	|V^
+pas pourquoi	|Z[
+pas propose	|?^CJ
+pas reconnu	|hX
+pas reinitialiser	|Z[
+pas sur	u([M^ZJ
+pas utiliser	|PY
+pasado y	|K^
+passado e	|K_
+passfilt de	|JY
+passfilt dll	qJ^
+passphras has	|I]
+passphras of	|2YHY
+passt nicht	|6YOY
+password #	u2XKY
+password a	m#]BYHIM^ZFbX
+password ab	|/HN]
+password abgelaufen	|>[BGZ]
+password actuel	uZHh]
+password admin	l%H(g)I*IHFKJPIVGZGgJ
+password after	o(I/ZLXM[ZDg[
+password again	m@YBHHIK^NHZ[
+password age	f@_HZ
+password agent	yHIJaZI
+password all	pBZH^NXZH
+password although	|HZ
+password an	|@Y
+password and	]#_(H-H/X:^@JBHDIHBJ[KHL[N][[]JaGbJgJh_
+password are	l-F/H7Y@JH^IJKGM_N[Z[hI
+password as	n@IHIKcLJZAhI
+password at	c-J7_B]HHIJJFKJL[NJWXZAb]cYhI
+password attual	wZIh]
+password aufgrund	|cX
+password aujourd	|@Y
+password automatically	|=_ZF
+password back	yd_
+password be	y@[HGKY
+password becaus	i7J:]>XDXE^HIVXZD^JdG
+password befor	wDZ
+password behalten	|KX[X
+password belong	|KJd]h[
+password box	qHHIHKINGZGbbh]
+password break	|2YHHN]
+password but	g(H>Y?G@IC]HBIIKHTX[abZh[
+password button	r(X
+password by	qKJN[aY
+password cambiata	|B^HHMI
+password can	uC^DEHIMX
+password cannot	b-I6Y<X@^HCI[KYPYZA^]c[dJeJhH
+password chang	h#_@IHILGMYZ]^AhG
+password change	k/Z@HB]HFMJNGZE^]gYhI
+password che	|JXNY
+password checkbox	|ZG^^
+password checker	|JY
+password compt	|#X
+password contain	p-YHII]ZI
+password contien	|-II]
+password contient	yI^
+password could	w%X6X
+password count	y#Y
+password dans	|%[d[
+password darf	|IX
+password de	w,]H]ZFdX
+password dell	y2XdZ
+password della	|HZ
+password des	|dY
+password di	w,[
+password did	|/_ZD
+password dies	|(Y
+password dimenticata	|ZZ
+password does	fG[IZNZZH
+password du	|2XHZ
+password dur	|JX
+password e	i#_(J-J7YBXHGIFK[MZNYZFdZhH
+password easily	|-Y
+password eine	w:[BJH^dJgI
+password eingegeben	y#ZKIXHZJ]]h[
+password en	|EY
+password enter	|hZ
+password enthalt	|I]KJ
+password entra	|7Y
+password entspricht	r-XNZ
+password erfolgreich	yMY
+password erfullt	yIZNX
+password erst	|@]
+password est	n-J7[KHNEZ[^^d]
+password et	uZIh[
+password every	|H[MI
+password expir	k@HH]KCLBZchJ
+password expiry	uH]UJ
+password fail	t/HHEK[M[gJh[
+password falsch	yhY
+password field	oKIZYbYh^
+password filter	iHYIHJaZI
+password for	a%J(^-I/Y2^>Z@^BYDJKILYMHNIVJZC^IhI
+password forbidden	|(_HH
+password forgotten	|H]ZI
+password from	f#I%J-G6YIIK_NZTJZB^JhY
+password funktioniert	wHIZ^
+password funziona	|BY
+password fur	w,ZHZ
+password geht	wI[KJM^
+password gesetzt	wgZ
+password gets	y-I@JIZKJf]
+password got	|@JLJZ]
+password has	m(H-Y@ZB_HXMJNHZHhI
+password hash	fBIGYHcKJM_ZE
+password here	u-[:XZH
+password history	m5YH[
+password i	d-I7Z@[BIDJHAIFKaMGN]ZH[Jha
+password in	a#I%Z(F,_-I6X:]@GBXIIKJLHM]NHUIVJ[J^GdIeIh_
+password incorrect	yZ_hD
+password incorrectly	|#X
+password invalid	tHZ
+password is	V!J#I%G(X-]/G2X3J7]:H>H?]@^BaDXGHH@I^K>LJMHSITYUIVIZE[I]JbHdbfYhY
+password issu	|HHZ]
+password ist	m@_IYKIZDh]
+password it	m!Z@JHHWZZG_]
+password just	w@ZKIZG][
+password kann	q4Y6[@XE[NI[[^IhJ
+password kein	|@[
+password kenn	|>JHXZI[]
+password l	|hX
+password la	y>GH[KHN_
+password lack	y(XHJI^KHZJ
+password lauft	uB[L]
+password le	|@[ZJ
+password length	w2]IJNI
+password liegt	|7]
+password link	i7EH]ZFb^
+password list	r-Y:J?IZF[^
+password live	t7[dY
+password lock	|#]HI
+password lost	|H_ZJ
+password ma	yZG[^
+password mais	yZH[]
+password manag	yd]
+password manager	y2XH_ZG
+password marcado	|^X
+password may	wHIIXW]ZHcY
+password meet	|/YNJ
+password mistyp	|,_HIhJ
+password mit	|hZ
+password must	l@XHII^KY
+password n	nHZIIKHLXNJd^hH
+password ne	p0]N[ZXdH
+password need	tI[
+password nella	wb]d[
+password nicht	k7X:X@GKIP]VZ^_hI
+password non	k/G0^@JHIIZKHdH
+password not	Z%H/F<YBDDJGJI[JILZM[NaVJ[X]J^GdIgI
+password noth	yL[ZGh]
+password now	y/[
+password nuova	w@[BJHHIIKIMJNIZ[]^
+password nur	|@X
+password of	_(^)J-J2X@CBJEJHcIJKJLJNJZ]^HdHgIhJ
+password on	d(G/]BIDZHHKJLJMGZY^]dXgI
+password once	w@Y
+password onlin	|M_hH
+password only	q/I6J@JBIHJM]ZF^Xg^
+password operation	wHHZ_bJ
+password option	u^Y
+password or	y<X
+password oubli	u>[BJHHZ]
+password page	p7J:XCZDIHGZa
+password par	|7X@ZZJ
+password per	yZY
+password permission	uH]
+password pleas	rBJHIZ]
+password polici	|H[NJ
+password policy	a-J4I5Y@HJbN_WHZH
+password portal	w-IHFZa
+password problem	yBJZ[
+password profil	|([HH
+password prompt	yBGKJZ]
+password protection	f-e0IBJJYKJZH^J
+password provisoir	|@Z
+password provvisoria	|@[
+password que	yK]
+password recht	|%[
+password recovery	|HY
+password refus	w=Z
+password reject	uHGJGKIZ^hG
+password remain	|/Y
+password reset	M%G(:)Z*Y+I,J-H/F0I2J3[5[6I7C8H:F<I=]>[?^@CBCCJEXGEIHJCKXLDMENCPFS]UcV_WaZH[D]D^DaabCc[dAe^fZgChD
+password right	q%^(JHH^[
+password rule	qGZHEI]JZNZZH
+password sap	|H]
+password says	|-JIJKJVJ^^
+password senza	|N]
+password set	o%Y&^HINIZG^J
+password she	y-HI^KJLZ
+password should	|HX
+password show	|ZG[[
+password sinc	u-ZHGIIKHZH[Zg[
+password solution	wH]KI
+password spray	yHJT[
+password sspr	|bX
+password stay	uHGL^ZH^XgZ
+password steht	|hX
+password step	uZZ
+password still	|LY
+password stopp	yHHZ_
+password stuff	|G[HJZX
+password sync	e%J-J8aBFGeHAIIKIM[NJVFZJdGfJhJ
+password synchronisation	u%FH^
+password synchronization	t8]
+password ten	|@Z
+password that	f-_H]IJJZKYLGZH
+password the	f-H@IBHC[HYIIN^ZB]Z^_hJ
+password ther	|(]DYZF
+password thing	rHJKJZ_
+password this	o@^HJZJ
+password thre	|hX
+password through	r([HXgY
+password throw	wH]
+password to	m%]@ZKJM]hI
+password today	t@^
+password too	tIX
+password tool	wJ[
+password trop	o-ZIY
+password troppo	w2XI]
+password troubl	|Z[
+password twic	r@XZ[
+password until	|@Y
+password updat	y(YN^ZEgJ
+password vergessen	n:X@JBIH[KIMJUZZZ[Y
+password via	y@X
+password was	c-[@JBaHFI[KYNZZB^YdJhF
+password we	|@Y
+password what	yZY
+password when	rHFKZZI[]
+password which	u/[NI
+password who	pHa
+password why	|HGI]K]ZF
+password wird	l@GHHIIZ]d^h]
+password with	k(J-F/_@IBYH]IZKFMINXZAgJ
+password without	y@IBFH[I^ZD^I
+password work	f/]B_HAM_ZFbH
+password writeback	V%G(J,F-J/J0Y1]2I6G8H<J=G@GBDFXH<IJJJKHLJNIPXVJY^ZA[J^H_JbJdeefhH
+password wrong	whY
+password wurd	t@JBZK^MZZI
+password yet	yM[ZI
+password you	p@JZEha
+password zu	tIYL]ZH^Z
+password zuruck	|Z[
+password zurucksetzen	h(Z:IVIZZaYb^dJfJ
+password が	|%[
+passwordprofil on	|HGg_
+passwordreset microsoftonlin	f.Y7JHFScTJZIccfJgH
+passwordresetfail in	wZ^
+past the	y>GH[JXZY
+patch passwordprofil	y(X
+path contain	|FZZJ
+pattern that	t-Z
+pattern yet	wZ^
+payroll websit	wHZ
+pc and	y/_MI
+pc gilt	|g[
+pc guarda	|HIM]
+pc is	wH]dJ
+pc login	|^Z
+pc not	w/Yb[
+pc says	y#[HJ
+pc still	|MEg^
+pc team	|HJM[
+pc with	rHEM^ZEb[g]hZ
+pc で	yM[
+pc は	|M[g[
+pdc emulator	w4^
+pdc esta	|4]
+pdc is	|4Z5X
+pdf that	wH]
+pede a	uHIIIKJM^ha
+pede dois	yCX
+pede doze	|I]
+peopl at	|^ZaY
+peopl can	|)X
+peopl cannot	y8_GJHJ
+peopl fail	|8]
+peopl have	wH[
+peopl in	r(ZGZHIZ]
+peopl not	yLX
+peopl reset	w;]=JZId[
+peopl still	yI]LX
+peopl to	r-XHYVJ
+peopl use	w-aKI
+peopl who	w-HHHP[V][[
+peopl with	o)[*[-I/Z8J?YC[HCIJP_ZG
+per #	|3J>]@]OH
+per 24h	|@Z
+per day	y@Y
+per dygn	|@_
+per favor	w#YZX
+per gli	u)Y*_HGVZ
+per i	|7X
+per il	yMZV[
+per impedirn	|TX
+per l	r2X9[VZWYdX
+per la	t9YHIM]V]
+per ongeluk	|!^@[HJ
+per reimpostar	t(]?[HI
+per sms	wC]ZJaY
+per sspr	yDXP^ZI
+per troppi	|#]XG
+per un	|ZZ
+per user	u=EHb
+perch l	|*XLX
+perdi meu	y>]HI
+perdi mi	w>[
+perdi o	y>]
+perdu mon	w>Z
+perform password	y=X
+perform the	y%^(F
+pergunta de	y*Z?_
+perimetr de	|GZ
+permiso en	|%Y
+permiso para	u%X([VJ^Y
+permissao para	w(Y^Y
+permission and	|(Y
+permission from	w;_HE
+permission in	|%X;GHZ
+permission miss	u(]
+permission on	q;XHIP^
+permission seem	|(IH]
+permission to	k%X(_@IHFV]ZHhI
+permit it	|(GV^ZJ
+permitir cooki	|.Y
+permitir que	|[Z
+permitt to	y%Z@JHIZF^a
+pero entra	|/[
+pero not	r3J>I?]HHMZZH[]b[
+perso il	r>_ZJ
+personal microsoft	w>GH^
+personalizada b2c	|H^ZI
+personalizada de	|-Y
+personn n	|D]
+personn ne	|=[
+peut pas	u@Z^Y
+peut reinitialiser	y=ZU]VJZJ
+peuvent pas	|8ZPY
+peux pas	p)X3J>[HHK[VIZ_aJ
+peux plus	|>[
+phish email	|HX
+phon and	e*b+Z3J>G?CBbCXDFMHZF]Ha[
+phon are	|3]>HHEU^
+phon asks	uHZ
+phon at	y>[HH
+phon authenticator	|>YHI
+phon but	|H]
+phon call	r>H?_BIHGZJa^
+phon can	w>FH^
+phon cannot	y>JDIH^
+phon contract	y3JH]
+phon died	|>I]^
+phon fell	|3H>^HF
+phon field	y3_HH
+phon for	w>I?YHY
+phon from	|HY
+phon has	u3Y>IH^
+phon i	wD]HI
+phon in	p3Y>_@XHEZJ
+phon is	n*[>[?]HC
+phon kept	|#]
+phon need	w>ZHJ
+phon not	k+Z3E>EDaHIMYaJh[
+phon number	]+G3Y>GCGDYHbIHObZJ
+phon on	t>GC^HY
+phon only	y>I?IC^HJ
+phon option	|H[
+phon or	n3H>JDaHIZJaJ
+phon sign	yH]
+phon so	|@YDZHI
+phon stay	|HHa^
+phon still	y#ZHHMY
+phon that	y>]HHZY
+phon the	yHIZ^
+phon to	|HGa]
+phon us	y![GY
+phon want	|?YMY
+phon was	q>a?[HD
+phon which	u>aHD
+phon with	|3X
+phon without	|3F>^HHO[
+phon work	|HHa[
+phone admin	|PJg^
+phone and	u>Z
+phone app	n(I)H*^?[CHHI
+phone attribut	y3Y
+phone der	|>JHY
+phone est	|3^>I
+phone field	y3[
+phone in	|3Y
+phone is	w>Y
+phone ne	|3G>H?IHJOIa^
+phone ni	|3HD^
+phone number	l>XB]HI
+phone phon	w?IH[
+phone stor	y3^>IHGOJ
+phone to	|>_HI
+phone und	|>X
+phone verloren	w>Z
+phone with	|>[HH
+photoshop por	|H[
+phras or	t-Z
+pick a	p/Y@]B[HHLZNIZF
+pick another	t-Y?X
+pick one	|HIL[
+pick security	|*]
+pick the	y(I*^?H@[HFhJ
+pick up	|H[MFVY
+pide doce	|I]
+pide dos	t*YCY
+pide la	t9JHYIHKJM]h_
+piec of	w*ZCX
+pilot #	wHJZ^
+pilot group	uH[
+pilot user	|VY
+pin and	|#YHJbX
+pin del	|H]
+pin not	w>J?IHaI]ZG
+pin of	oH]IZ
+pin setup	|HY
+ping reset	|7]HJZH
+pingfederat e	|7Z
+pingfederat microsoft	w7]
+pisz ze	yI[VZ
+piu tardi	y@[ZX
+piu volt	|X[
+plann the	wHY
+plant in	|aY
+pleas add	wH]
+pleas call	|HFZ^
+pleas check	yZZ
+pleas clos	|9IB_HGZH
+pleas contact	rHGZ_
+pleas creat	yHY
+pleas disabl	|!GH]
+pleas enabl	|.X
+pleas enter	|IY
+pleas find	wHHZ^
+pleas give	yH_ZI
+pleas help	y#XHHZ[
+pleas install	|HX
+pleas lock	w>IH[
+pleas order	|HZ
+pleas releas	w#FH^
+pleas reset	yHFZ^
+pleas says	|HEI]
+pleas set	|H]
+pleas specify	|H]JI
+pleas translat	|H^ZH
+pleas unlock	w#^[H
+pleas upgrad	y1ZHJ
+pleas wait	tHFXYb]
+pliki cooki	|.Z
+pls unlock	|#_HJTH
+plus #	y-Y3YHJIZ
+plus acce	y>^HF
+plus and	|F]HJ
+plus de	r2X=YHHbZc[fY
+plus le	|X]
+plus sign	wFZ
+plus tard	yZZ
+plus the	|-HI^
+plusieur fois	|#[X]ZJ
+po aktualizacji	|f^
+podac dwie	y*_
+pode alterar	y^^
+pogingen wacht	yXZ
+point at	|A[
+point vers	|AZ_[
+policy and	uJX
+policy asks	yCZ
+policy block	r.ZHHN[QY
+policy but	p*Y/[
+policy control	w5Y
+policy demand	|CZ
+policy enforcer	qJ_NG
+policy error	qHFJZKYN^ZH
+policy first	|W[
+policy for	h)YHZNEWa
+policy has	wWZ
+policy hint	d5eHHNH
+policy is	m/ZHYJZNFbX
+policy messag	|N[ZH
+policy miss	|W[
+policy not	p)I*aHFN]WGgI
+policy of	p*XH[NX
+policy refus	wHJN]
+policy reject	|JIN]
+policy requir	uCX
+policy requirement	uNZ
+policy says	q*Z@]HGIINZ
+policy sms	y*JN^
+policy to	tH]
+policy turn	yN]
+policy violation	w@[NJ
+policy was	yHIK[WY
+policy with	|/G@YHZ
+politica da	|N[
+politica de	m*Y.YHHN]UIW_ZJ
+politica onprem	yNZ
+politiqu de	|NXWY
+poner la	|@ZKZ
+poner otra	y@^[]
+pongo mi	|O^
+ponowni pozniej	|@X
+poor connection	ycZ
+poor connectivity	|cX
+pop up	w+ZBFD[HZZGa[
+pops up	q>J?HBIHFMJNYZYaa
+por el	w]ZcY
+por favor	t#ZHZZY
+por grupo	|GY
+por la	y9]NY
+por outra	y:]@ZZJ[Y
+por que	o#J*Z-J9J@JHJIGKFOIV_Z_[[hJ
+por ser	y3J>JHIIaKXOI
+por sms	uaY
+porqu la	|/]L[
+port #	r4]HDc]
+port pour	|*ZHX
+porta #	|cY
+portabl est	y>ZC]HH
+portal and	t:I@JBYH^K[ZD
+portal but	|M]bH
+portal de	|:ZgX
+portal declin	|@]HJ
+portal for	u?FD_
+portal is	u-IHFZadY
+portal ive	ydZ
+portal keep	|HJN[
+portal not	q:Y@JBIHHKYMJZ^^IgZhJ
+portal offic	|HJTZ
+portal refus	q?]HEIINJZa
+portal reset	u!I/H0]HGMGZGg_
+portal says	p-_1_NJSIZHgF
+portal show	|N[ZG
+portal the	|HX
+portal want	|HHI[KGh[
+portal web	yT^
+portatil va	|H^
+possibl for	|(X^Y
+possibl to	nBHHcK]dG
+posso reimpostar	|([)I
+pour empecher	|TX
+pour l	yDZUGVZW]
+pour la	p9ZEZUJV_WGZJ
+pour le	|2XMZ
+pour les	o%J)Z*[>IDIHIM]PZV[aH
+pour moi	y(X
+pour mon	|V^
+pour notr	|UY
+pour reinitialiser	t([?^HHVJZIa]
+pour sspr	|?XDY
+pour tout	yHJUa
+pour un	|HYVJZ[
+pour une	|%]HY
+pour votr	ydY
+pouvez vous	|#Z9[
+pouvon pas	|3[:X
+power automat	|HIg_
+power button	|H^
+powershell la	|gY
+powershell modul	|g[
+powershell not	ygY
+powershell script	|HY
+poza zakresem	|G^
+pre exist	|%X
+precisa de	|*X=[
+precisam de	|MY
+predictabl password	|-X
+preferr dc	y4^
+preferr domain	w4]
+prefisso internazional	|3_
+pregunta de	y?_
+prem account	y%JHIPZ_]
+prem but	w/X
+prem configuration	yE[
+prem directory	|_Y
+prem disabl	r![
+prem domain	y4^HIZJ
+prem integration	|d[
+prem not	y=Z
+prem noth	|TX
+prem object	tAX_[
+prem ok	|/X
+prem part	|/[
+prem user	yHZTJ_XdY
+premium e	|=_
+premium is	|=GH^
+premium licenc	y=X
+premium licence	|=IH[
+present password	uHHKJZChc
+press finish	yBHZa]EaJ
+press send	yHGXZZIa^
+press sms	|3Ia^
+press submit	|ZX
+press the	|HIa[bX
+prevent from	|XY
+prevent password	|FZ
+prevent the	o,XH[KHN^ZHbYhJ
+prevent unauthoriz	qT[
+previou #	|KY
+previou one	t>GHJMZO[gZ
+previou password	k#_@JHDK_NHZIg[
+previou phon	w>_HD
+pric page	|HX
+prima della	|]a
+prima di	|@ZHHb^
+print operator	wP[
+printer does	|HY
+printer doet	|H]
+printer show	wHX
+printer want	|HX
+privat e	w3_>YDJHF
+privat email	q3[>]?JDZaH
+privat live	w!DHb
+privat mode	y.Z
+privat one	|@[
+privileg account	w%I*Z
+privileg ad	yPZ
+privileg authentication	|(^)J*JHH
+privileg on	|%JP^
+privileg role	t(J)^*]HHPJ
+privileg to	o([
+privileg user	y(J*]?JHHPZ
+privilegiada onprem	|P_
+privilegio insuficient	|(Z
+probeer het	|@[TX
+probiert jetzt	|X_
+probleem met	yBJE[Z[
+problem between	|c[
+problem de	uBGZ_
+problem med	|EZWJ
+problem report	uBY
+problem reset	y=XSX
+problem with	lBIE[Z^
+problem z	wBGZ^
+problema com	|EY
+problema con	wE[
+problema de	rBJZ]c]
+problema di	|BIZ[
+problemy z	|cZ
+probowano zweryfikowac	|X^
+procedura guidata	y,Ye[
+process a	wH^
+process request	yBHHFSaZF
+product name	w-^
+product on	|JY
+profil pictur	|H[
+program want	wBJH_
+progress failur	wHIZ^
+projector remot	|HZ
+prompt appear	y+aHF
+prompt every	y>JH_
+prompt for	i*[D[L[
+prompt not	uHY
+prompt to	r+YDJLZ
+properly set	uEY
+propria password	|^Y
+prosi o	|+[HY
+prossimo accesso	|LZ
+prosz odblokowac	|#]
+protect group	uPZ
+protect with	uH^
+protection block	|JZ
+protection l	|-Z
+protection proxy	|-Y
+protection was	|-[
+protocol on	yY]
+prov their	|XY
+prov who	|DZ
+prova p1	|=aHJZJ
+provato a	|XY
+provid for	yN]ZH
+provid some	|H[
+provider does	|HZ_I
+provider keep	|7^HH
+provision agent	k0aHFfJ
+proximo logon	|LX
+proxy address	|H]cJ
+proxy servic	tHHca
+proxy sett	wH_]I
+prueba de	y=^BZHJZJ
+przez graph	|gX
+przy nastepnym	|L^
+przy reseci	|5Y?Ia^
+przy wlaczaniu	|,]dJe]
+przy zmiani	yZXh^
+przychodzi na	y>^
+pta agent	|0CHb
+public network	ybX
+pued cambiar	t^[
+pued restablecer	q!](J=YZGcY
+pueden cerrar	|B]ZI
+puedo entrar	|Za
+puedo restablecer	u([VIZ[
+puedo verificar	|>Y
+puedo volver	|K^ZG
+pulsant e	|(Z:[
+pulsant reimposta	|(Z
+puo cambiar	w@]^Y
+put a	w@[ZIcY
+put in	r3]>HDYHGIJK[ZI
+put it	w8]HJJYU]ZI
+put my	|IYOZZJhJ
+put the	t-X@IHHKYPZ][h[
+pwdlastset nor	y%X
+pytania zabezpieczajac	y*[?^
+qr code	y>HHbKIXJaH
+qu il	y+]DIOZ
+qu une	|C[
+qualquer senha	|NX
+quand je	yHJZ[hZ
+quando la	|ZGh]
+quando posso	|X^
+quanto dura	|T]
+quarter anyth	wHY
+quarter of	yHGRZa[
+que a	tdZh]
+que c	|3H>JD]O]
+que ce	yOZh[
+que dar	|*Y
+que e	y@]I[KX
+que el	y*X3Z
+que es	|-ZI[
+que esperar	w9J@aX[ZJ
+que esta	|-ZOZ
+que invento	|N^
+que j	tI[KZMZh[
+que ja	wK]
+que je	n#J+[9J>I?J@FBICZDHHHIJKXVZX[[]]Jh^
+que l	w>I?]C[TZaJ
+que le	t3X?ZCX^XdZ
+que les	|+^HZKJZJ
+que mi	|D[VY
+que mon	yD]
+que nao	q3J>ICYDJHIIHKGOZVYZa_ZaJhZ
+que not	o9I>JC[DJHIIHKGO[V^ZY_YhZ
+que numero	|3IO^
+que o	w*XEY^[
+que reiniciamo	|B]
+que se	w+Z
+que ser	|:]K]
+que soit	|NZ
+que sou	|D]
+que soy	y9JD[V]ZJ
+que tengo	|ZJ[Yh^
+que tenho	|[Zh]
+que todo	|-a9I
+que ya	y+XK[
+quel numero	|3J>]
+quel que	|NZ
+quella di	wK[MZ
+quello registrato	yDGO^
+quelqu minut	|M^
+quer um	|C[IZ
+queremo que	|+Z
+query sam	yQ[
+questa password	uKX
+question and	|?HD^HJZI
+question can	|DXHY
+question for	u*^?F
+question secret	y*G?a
+question vanish	y*_HI
+qui n	y;XZ]
+quickly what	wZY
+quier la	|M]
+quiero desbloquear	|?I[[
+quiero otra	|@]
+quito el	|4[HJU[
+r d	uFbHJZJ
+r2 domain	y5Y
+radio button	|[Y
+rais the	|C_DJ
+rais to	|I^
+raison d	|EY
+ran out	w#I9I=_HFRFSIXI]_cJ
+random str	|K[
+rano i	|@X
+raport rejestracji	|+FD[HZ
+ratt att	|(^ZF^[
+razy probowano	|X^
+re added	y8Z
+re enabl	|!]BZ
+re register	t+^CIDFHX
+reach a	|4Y
+reach ad	|0YdX
+reach entra	|HIc_
+reach me	uD[HGKJZJa]
+reach microsoft	|c[
+reach on	ygZ
+reach the	r/HHGJZM]b[
+reach your	|cY
+read any	|6]>^HD
+read it	yZ_
+read on	|6ZH[ZI
+read only	|%^2I
+read that	uEZUX
+read your	|H]ZJ
+reason given	|BZNZZI
+reason is	qHHNGZb
+reason successfully	wB[
+reason that	y3ZJY
+reason why	wZ[
+reboot and	|fX
+reboot the	wHEbYf]
+receb o	|>XaY
+recebo o	waY
+receiv a	q(IH_ZJ
+receiv not	|HFV]Z[
+receiv on	|aY
+receiv the	t>Ya[
+recent ones	|K]
+rechaza la	|N]ZH
+rechaza por	|-[KYZI
+rechazada en	|/]
+recht fehlt	|%[
+rechten om	y%Z(_
+recognis by	|MY
+recognis every	|K]
+recognis when	|KHh^
+recoi pas	yaZ
+reconnait pas	|:[@Jh]
+reconoc mi	|:Zh[
+record is	r#F>]H[TJ
+recovery email	|>[
+recovery form	wH]
+recovery info	|D[HI
+recovery key	wHX
+recovery method	yD]HJZJ
+recreat in	|_Z
+recuperer mon	|HJZ[
+recupero la	|>_ZH
+recusa a	|N[ZI
+red cross	rHJI[S[ZGeYh]
+red sms	wBGHHI]Zc]CaIbIhJ
+redan har	|KY
+redan registrerad	|+_HF
+redefinicao com	|BZHZZJ
+redefinicao de	r(JH[U]ZH
+redefinicao nao	|ZYfX
+redefinir a	p(YBZ
+redefinir minha	yHZZY
+redefinir nao	|[Z
+redefinir not	|:X
+redefinir senha	u(XbZ
+redirect to	y7_:JKIZH
+reecritur a	y8ZdZe[
+reecritur du	yZHd^
+reecritur est	yH[YYfX
+reecritur ne	yG]ZIdIf^
+reecritur non	y%]fZ
+reessayez plus	yZZ
+referenc account	t#Y
+referenc to	wH[
+refus a	|QX
+refus although	y-^IFKGh]
+refus and	u@IIINJZb
+refus any	|@]ZG
+refus as	u-]?YHHIFK[
+refus becaus	u-XK]hJ
+refus by	p%Y-J/[I[JJNY
+refus car	|I]
+refus cooki	y.Y
+refus it	q/aJXKZMIZGgI
+refus lors	|%aZGdI
+refus me	|(J)]ZG
+refus my	|H[
+refus sinc	u-^/J=^IJJJSI
+refus the	n%X/Z?]HEJZZJ_JdJe[
+refus to	|KY
+refus via	|NZ
+register again	w+]
+register an	|DZ
+register any	y+[
+register befor	tCaDE
+register both	wB[DJ
+register but	wCX
+register for	j+X?JD[H[VI
+register he	|+Z
+register in	yHJJZ
+register is	y?^DJUIVI
+register method	|+JHZ
+register my	w+GD^
+register one	|C[DFOX
+register only	|+HC]DJ
+register phon	|>ZHJ
+register policy	|?JC]DJHI
+register the	y?]CZHFbJ
+register to	|D]UI
+register user	|HZ
+register when	|+Y
+registr para	|DY
+registrado para	|DY
+registrado y	|CZ
+registration is	yH]
+registration not	y+_HE
+registration of	yHY
+registration page	t+[DGH]
+registration prompt	t+ZDYHH
+registration screen	y+^DGHH
+registration step	|D]HI
+registration wizard	|+[DG
+registrato e	|CZ
+registrato per	y+JDZ
+registrerad men	|?]DH
+registrerat mig	yDY
+registrierung aufgefordert	|+Z
+registrierung erscheint	|+]DJ
+registrierung fur	|BZDY
+registro registrado	|+ED_HJ
+registry keys	|YY
+regl de	|GXKIN]
+rehir with	|_^
+reimposta password	rb_
+reimpostar la	r:XBXZY
+reimpostar un	|([)I
+reimpostata dal	|g^
+reimpostazion della	wNJUXWY
+reimpostazion non	|ZYf[
+reimpostazion self	|H^VG
+reinitialisation du	|VY
+reinitialisation echou	|UIZ_
+reinitialisation en	y)[U[ZI
+reinitialisation est	wPZUYVJ
+reinitialisation n	|VYW[
+reinitialisation refuse	|=]HIZG^Y
+reinitialiser dans	|7X
+reinitialiser le	t%Z(ZBJZHa]bY
+reinitialiser mon	yBIHZZ[
+reinitialiser seul	|U^
+reinitialiser votr	|EY
+reject as	y-ZIX
+reject becaus	t-JI_
+reject by	t/HN^
+reject it	o/^ZIhY
+reject my	wH[
+reject reset	|J[
+reject the	tM]NZhG
+reject with	w-ZJXNJ
+relat to	|%X
+relatorio de	|+FD]H[
+releas it	w#FH^
+remain as	|/Y
+remain lock	|TZ
+remain valid	|HZ
+remember it	|HHKJZFh_
+remember my	pHZIJZ[
+remember password	u-IKa
+remember the	u@JZJh^
+remember what	uZ]
+remot call	kHIQa
+remot desktop	yH_ZH
+remot sam	nHJQ_
+remota limitada	|QY
+remoteaufruf an	|QZ
+remotely and	y#JBZQZ
+remov an	|>H?HHa
+remov and	w8[>JHHV]Y]cF
+remov from	y?[HJ_Y
+remov last	|4Y
+remov the	t%]9HHCJ^X^_Y
+remplacer tout	|@]
+renam a	|F[HZ
+renam the	|FY
+renew it	|KZ
+repeat lockout	|#Y
+replac it	w@^
+replac the	|bZ
+replication between	w4JH^
+repond pas	|IJN[
+repor a	|VZ
+report a	|BJHIZZ]Y
+report by	wZ[
+report of	|H]ZG
+report that	qHHZb
+report the	ySY
+request could	|9JHEZ_
+request for	yH_SFUHVI
+request success	wB^HJ
+requir #	yCX
+requir authentication	yHJ][
+requir chang	yL^
+requir for	u0]=FdY
+requir licence	n=^HHeZ
+requir method	yC_DJ
+requir re	|+Z
+requir screen	|+]CIDXHI
+requir secur	|<[
+requir two	wCXHY
+requir user	y+Y
+requirement not	tI_NF
+requirement of	tNY
+requisiti di	|IY
+requisito da	|N]
+requisito de	tHJI[N[
+reserv character	rF^
+reset #	ygZ
+reset a	j%H([)I*I?]HaMFZF
+reset access	yPX
+reset ad	|/Z
+reset again	y@_BZZD
+reset agent	|0JZIf^
+reset all	yG[
+reset an	w(_)E*FHZPJZD
+reset and	m(I3]BYHHV]ZY]YaJbJ
+reset any	|)X=^ZJ
+reset are	p!Z0[>[?H@^HIJXZH
+reset as	w5[DXdY
+reset asks	|*[?JCYHJ
+reset at	lBJHHZ[b^
+reset attempt	tHJXZ^Z
+reset becaus	|Z[
+reset bricht	|HJN[Z^
+reset broken	|1XZY
+reset but	m3XHJJZLY]Z
+reset button	t!J(YHHZ^bI
+reset by	i!J(J)]*I?Z@_DJHILYUYVZWHZC]YgX
+reset cannot	uZJ_^
+reset cloud	|PJg^
+reset come	y4XfZ
+reset complet	uB^HJZG
+reset configuration	yEZ
+reset did	u#YZY
+reset do	wZ]
+reset does	u3^7YHGOJZI
+reset done	tBZZZg]
+reset down	|BJHJJZZ]
+reset email	u3Z>GH_MGZFaHgZ
+reset ends	l![HHN[Z[
+reset error	t/JWY_]
+reset fail	W![%H(E)H/E0]3J4I5[6J7I8X:H;Z=H?H@HBFCJDIEZF[GHH@JYMIP]QXSGUGVFWIXJ]J^]aJbGc^eXf[gI
+reset failur	wZ^
+reset finish	|BaZF]JaH
+reset flow	p:JHXZ^
+reset for	a!Y#J(Y)Z@JBJDXEGPFU]VFW[X]ZXaXdH
+reset from	l-J/JHFJ]NYP]ZJ_Hb[
+reset function	|U[
+reset get	yJY
+reset gets	|JXc]
+reset give	|ZI^[
+reset go	u7XBafD
+reset group	wHEVa
+reset has	r=]JJSIU[
+reset her	q:ZZX
+reset here	yWY
+reset his	rB]PZZG
+reset im	|:X
+reset impossibl	|4^@JHJZJ
+reset in	c%^(C)I/I1_7^=J@^BDHIMCPISZUHVHZB]]_IdZgb
+reset is	_!H(E)^*I/J:J=E>E?J@JBHEZGJH[J[KXPHUZVXWGZI]]fHgZ
+reset issu	yBFHIZa
+reset it	i(H)I+X:J@^DJHCKZNJUZVFXJZZaIh[
+reset just	|4YZX
+reset klappt	|Z[
+reset lauft	|>]BIc[
+reset link	e!J?JBJHYUHZbaHb]
+reset mehr	y1[=[
+reset menu	ydZ
+reset method	|*G?YHY
+reset mfa	yH^
+reset must	|dY
+reset my	a(A*[>[@HKIMXUJV^Z_a[bG
+reset nicht	w?[UYZJfZ
+reset nie	|=^ZF[[bH
+reset non	|=_ZF
+reset not	Z![#]%I(E)a*J/I0[1J3J7Y>J@FBBDGGIH@JIKHM^NIPISFTIUFVXWXYXZX[[]I^I_IaZbFcIdHg^
+reset now	uDZ^X
+reset of	q%H(^/I8Z:J>HPYZGd]
+reset off	|UX
+reset ok	|B]MXZH
+reset on	n!I(Y=YHDZGb_gX
+reset onlin	|#Z
+reset only	uTY
+reset operation	y%YAXZJ_X
+reset option	rHEU[b]
+reset other	w%I(c?HHJSJVEZI
+reset page	W!X#I%J(C*^+J._/]3J7_:Y>G?a@HBECJDHH[IXJIKXMJNHO]S]UDVFZ<^I_JdIfIgGhH
+reset password	V%a(b)I7I=I?J@GB[DIGHHEKHLIMINIPISXUHVGWYZH[I^FaJbedHfEgGhI
+reset permission	|(IH]
+reset policy	f(I)F*aHHNFSIUJWcZJgH
+reset portal	tS^ZJgJ
+reset problem	uBIZ_
+reset refus	q!^7[ZHdZ
+reset right	w(Z0];Y
+reset says	l!^ZIaX
+reset schlagt	|^X
+reset seit	|X[]]
+reset servic	iBDHIUIZDc[e_f_
+reset show	uHFU]Z]
+reset sie	|(I=JBJSJZa
+reset sinc	w#Y+[6^DJHH
+reset site	w.ZS[
+reset still	w>]Z]bJ
+reset stop	|A]
+reset stopp	r0Y=]HGR^]GfJ
+reset succeed	u3JB^
+reset successfully	uB[
+reset that	wJY
+reset the	^)I*I@YBZKJPZZZ
+reset their	h(G)Z*Z:Y@IBIH_UYZD^HfZ
+reset themselv	w)^HIVZ
+reset then	y=JD]ZG]XdZ
+reset thing	|@YDX
+reset this	q(]HJN^
+reset thos	|@[ZI
+reset through	nN]gZ
+reset to	w/ZK]ZF
+reset today	n@IBXHJS^Z[aJ
+reset together	wZY
+reset too	u/IS[XYfX
+reset trie	|XX
+reset unsuccessful	yBFUHZa
+reset user	p(G)J*]1]?YZH
+reset verweigert	|;]
+reset via	p/H5^MZZC^]g[
+reset want	u>_CYHFaJ
+reset was	t)YMZUHW[ZG]Y
+reset went	mBbDJZD]HbI
+reset which	|(CHa
+reset will	wHIZ_
+reset window	wH^ZFbZcE
+reset with	pHIL]
+reset work	e%Z@_H@SJUIVFZ[^_bIgX
+reset you	|H[
+reset your	d(H)I7I:Z>Y@HCYDYE]H[VYZD^IaX
+resetowani hasel	yUY
+resetowania hasla	t(GDZU^V[WJZH
+resetten lukt	y=]ZX
+resetuj haslo	t%Z([ZFb[
+resolv the	|4]HG
+resolv this	wdZ
+resourc forest	|AYG[HH
+respect pas	uIZNY
+rest is	wZ^
+rest it	|BJZ[
+rest of	|)XV[
+restablecer a	y(_VIZJ
+restablecer contrasena	pHHZIb_
+restablecer en	|7X
+restablecer esta	|(Z
+restablecer la	qDXVXZIcZ
+restablecer mi	wHYZ[
+restablecer not	|[Z
+restablecido su	|BXM]ZH
+restablecimiento de	uEYH[U]VGZJ
+restart adsync	|HIf]
+restart help	|9H@JHEf_
+restart of	yHIf]
+restart the	r+YBaHIfF
+restaurado de	|6_HI
+restor the	r6Z_Z
+restrict client	pHFQ^
+restriction prevent	tN_
+restrictremotesam is	|QZ
+restringir client	|QZ
+result reason	|/Y
+result success	|B[
+resync lost	|R]
+retour de	|!_HJ
+return #	yS^
+return an	tHEc]
+return by	y&Y
+return from	y![
+return to	u>YHGK^ZJbZ
+review the	|HZ
+richt ich	|H^
+richtlini von	|*Z
+riconosc la	y:[ZHh]
+ricorda le	|K_
+rien ne	|Z]bX
+riesco a	uZ_
+riesco ad	|!JZ[[^
+rifiuta tutt	|@Z
+right and	wBJH_
+right as	|%[PG
+right away	w@cNJZD
+right but	wO[
+right for	yE[WG
+right in	w%[(Y)J/JHIP]SJ
+right is	|%J;Y^Y
+right miss	y%](JHJ
+right now	yH[hX
+right of	y%X;^HE
+right on	r(ZHZP]dG
+right one	|KJh[
+right to	p%_BIHG^^hI
+ring when	yaY
+riprova piu	y@[ZX
+rispetta i	u-XN]
+robot o	|9]HJ
+role administratora	|*[
+role and	|)[*[CJHGZJ
+role are	y(G)^HX
+role can	|)[-I
+role cannot	u)^
+role do	|(Y
+role holder	t(G)bHF
+role i	|(J)[
+role is	y(bHDIJ^J
+role not	|)]
+room panel	|HZ
+room was	wH[
+root password	|H]ZJ
+rotat on	wH]KI
+rotat the	p2YHaKI
+row is	wB[
+row just	wZ]
+row says	|]Y
+rpc server	t4bHJfI
+ruckschreiben bricht	|4ZHDc^
+ruckschreiben geht	w1YFXfZ
+ruckschreiben nicht	r5X=]PZY]ZHdJeZfH
+rule and	wN]
+rule exclud	|GZ
+rule for	wG]NIcI
+rule is	|KIN]
+rule not	uGZHHJZN_
+rule of	|GXNY
+rule on	yHIN]
+rule so	yGZ
+rule that	|*ZPI
+rule ther	|/[
+rule was	uBYHJNY
+run for	|H[ZG^^
+run out	yZX]Y
+run the	y%I0[H[
+runn on	wR]
+runn the	|dJfZ
+ruolo di	|*X
+s est	y#^HJZ[
+sa dwie	|CY
+sa jaki	|9]
+sa mycket	|9]
+sager att	o#J-]3I9I>I@ID[HHIHK_O[ZE]JdZhZ
+sager den	|-Z
+sags vara	|ZIh^
+sagt das	u-[IIKZ_Xd[
+sagt die	uC]DII]KJO]W]ZE
+sagt er	uE]IXXZ
+said not	w/[J]ZIdH
+said that	wHHZ^
+sakna i	w3[IIOIV]_[
+saknar behorighet	y%]([
+sale el	|3ZaH
+sale en	|K]h[
+sam call	wQ[
+sam remota	|QY
+sam remotely	yQ[
+same anchor	mA^
+same as	q@HBJIIO]Z_[J
+same day	u@aNIZF
+same department	wZ_
+same immutabl	|AZ
+same ms	|AY
+same name	|_[
+same password	k/^@HHJKcZ@dH
+same str	|/Y
+same user	r@^A]HHZE_Jg]
+samego dnia	y@^
+saml login	|7_HEZIbI
+samma dag	y@]
+samr harden	|Q[
+samtalet kommer	|HIa_
+sandbox tenant	|HZWY
+sans #	|3^>JOH
+sans cess	|BJH]
+sap is	|#DH_
+sap password	|H^ZGbJ
+sap user	|#DH_
+sas invalido	|RZ
+sas token	yHJR_
+satisfy the	u@ZNY
+save money	|=[HG]Jf]
+say how	|H]
+say my	|HIOYZJh[
+say that	|N[
+say the	yHIKIh^
+says a	|@^HIIJNIdX
+says access	y%J(ZHY
+says account	y#Y
+says an	uZ^
+says and	|ZZ
+says ask	|V]ZH
+says authentication	|HX
+says but	|HHV[
+says cannot	|#YH[
+says choos	w-[ZJ
+says contact	y!XEGVIZ^
+says current	|h[
+says disabl	u![HGU[
+says enabl	w!X
+says error	wOJZ^
+says failur	wZ]
+says fine	|TY
+says go	|:[
+says he	yKZ]Y
+says i	i.X:^@IC[DXHHIZZE
+says im	t(FDYHXV^ZI
+says it	f!D-X6X=F@IEJHaIIZH_[d]h[
+says its	n-]1ZHHIHKZU]ZI
+says licence	|=Y
+says lock	nT[
+says my	e-]CZDIE[VXZB
+says not	b)Y+I3F:X=]?I@ICYDGHBJYK[N^UJVGWIXGZ^_JdD
+says one	t*[
+says our	w)J:J=[HHU^
+says password	mIXZH
+says pleas	|.X
+says reset	qZ^dX
+says someth	wb[
+says sorry	|Z]
+says success	|/]
+says that	f-I@JE[KJNJOaZC_X
+says the	^#^-J/I7Y:I@EBYE^IaKFNJTJUYVIWYXZZ>_XdZ
+says ther	uG[cXdJ
+says they	|![ZI
+says to	|VZ
+says too	wIJK^OJXYZI
+says try	w-J@JIIX^ZZ
+says user	rH]]X
+says weak	yI]
+says wrong	r/[ZYhH
+says your	t:IVXZIc^
+sbagliata ma	|h_
+sbaglio la	|@Zh[
+sbloccato in	|#IT]
+scaduta la	|=_ZH
+scanner mailbox	wCIHZ
+scenario occur	|)[
+schermata di	u+Xb^
+schlagt fehl	r6Y8YZ[
+schon mal	wK_
+schon was	|9a>J
+schon wieder	y@^
+schon zu	|-^KI
+school account	y3HD[MY
+school that	wZ]
+schrijft hij	|G[fZ
+schrijft niet	yY[
+schusestrongcrypto miss	|YY
+scop filter	|G[JJ
+scop for	yG]
+scop is	|V]
+scop of	oGZ
+scop to	yGXVX
+screen after	|HHL[
+screen does	tbY
+screen is	p+E>]H^bH
+screen just	|b[
+screen not	t+_HEbY
+screen notification	ybZ
+screen reset	rb]
+screen says	wHII^
+screen someth	|bY
+screenshot attach	|ZY
+screenshot not	wZ[
+script powershell	yg[
+script the	|HYYX
+scriv piu	|Y]fZ
+sdprop keep	|P[
+se acabo	|=^
+se activo	|dZ
+se administra	|d_
+se aplica	|*Y
+se cae	yZ]eZ
+se connecter	yBZZ]
+se ha	|BXM]ZH
+se pued	n![4Y6YBHHJI[VJZEcXf[
+se quedo	|>]HI
+seamless sso	yH[
+season and	|-_KIZJ
+seasonal staff	|D[
+sec question	|?^HI
+second attempt	|B]ZI
+second chang	r@^
+second check	|@JCaDJHIZJ
+second factor	wHY
+second forest	u8aHGZF
+second monitor	yH[
+second on	|HY
+second phon	|+I>ICIDJH^
+second reset	w@_ZI
+second screen	|BJHI]^
+second step	yH_aJ
+second time	t+]@[BZHF
+second try	oBYHJZ_
+secondo il	|][h[
+secondo la	|-[IZ
+secret expir	|H[
+secret key	yH]
+secret of	u2[
+secret question	|?]HJ
+secretary give	|g]
+secur channel	yHJY]
+secur ldap	|<[
+security account	|Q[
+security answer	|X[
+security baselin	nHHQ^bZ
+security centr	wH]
+security info	c+]>Z?[C^IJZJ
+security key	w?[
+security question	e(I*d?IDZH[ZH
+security reader	|(_HG
+security tab	q;_HI
+security team	w%[HGY]
+see a	u%XO[ZJ
+see an	w%Y
+see failur	wNGZ_
+see how	uH^
+see my	|(H-JH_ZE
+see not	uZ^
+see the	r#XHYI]LZZI
+see what	|HFN^ZF][
+see your	y!Y
+seem to	p-_HFKYaY
+seen too	y-_
+segun el	y]Xh[
+segun la	|-[
+segundo a	|-Z
+segundo o	|ZIh[
+segundo que	|C_
+sei nicht	yI]V_ZE
+sei zu	|-[
+sein password	qB[VZZG^^
+seit dem	tBZHIfa
+seit der	|#]%]
+seit heut	yZZfZ
+seit will	|>Z
+seitdem kein	|=]
+selbst zurucksetzen	u)XU[V[ZH
+select for	yG]HI
+select group	wHJV^
+select on	yHIL]
+selectiv password	wG^HJ
+selectiv phs	|G_HF
+self chang	|HHTJ^^
+self reset	o(H)cHFVHZC^]
+self servic	V!I#I%H(G)Z*I-J/I0J3J7I:I>J?I@IBHDXGIH_KHLHMINIPITYUaVaWIYJZ_[I^X_JaXbIcFdFeJfBgJhJ
+self the	|^[
+selfservic voor	yUaVI
+sem #	y3_>IOGaJ
+sem mais	|B[N[
+sem opcao	|CZ[Y
+sem permissao	|^Y
+sem suport	y1X
+sem writ	y8]HGc]dJ
+sen och	|@]
+send a	w>X
+send code	yHHX[aZ
+send me	n7[H_aC
+send the	|aJ
+senha ante	|KX
+senha antiga	|hX
+senha atual	wh]
+senha contem	|-[IY
+senha da	y2X
+senha de	wHZK^UHZF
+senha do	r,[H]K]ZFdY
+senha e	q@JK[N[d^
+senha errada	|hZ
+senha esta	yUZ
+senha foi	|BYM]ZI
+senha mas	|ZE[^
+senha muita	|#ZXI
+senha muito	y-Z
+senha nao	j0]@JH[IJKGNYZZ
+senha not	|6Yd[
+senha nova	t@XBIHIIYKENZZZ]^
+senha o	|gX
+senha provisoria	|@[
+senha que	|JYN]ZJ
+senha velha	w#[KZ
+sent me	r?[
+sent to	p+Y7Y>YHFZ]
+senza #	y3_>JOH
+senza scadenza	yL[
+senza writeback	|8]
+serv l	|H]
+server 2003	m(J5fHGSJUJVJZHcJfH
+server 2008	r5[
+server activ	|6Z
+server and	r4XHCcZf[
+server cannot	pHIYYZI_]
+server connect	wHHRXc]
+server di	yRX
+server encounter	wH^
+server for	|N^
+server from	|6X
+server geht	|R[
+server has	u4Z6]RGfI
+server hat	|HHRXcZ
+server in	w4_HEfZ
+server is	j4YHGRYcIdIf^
+server ist	|fZ
+server lost	y4]HIRIfJ
+server need	|HGM]
+server next	wHY
+server nicht	|4[d]fI
+server not	l5X6^<YHGQZYYcHfH
+server of	|7aHD
+server only	|0Z
+server operator	rP]
+server policy	m5]
+server reboot	|fY
+server room	|H]
+server take	|M[
+server that	|RZ
+server the	yHXfX
+server think	|6XR]
+server time	uR^
+server to	r1IH^
+server too	|YZ
+server unavailabl	|4Y
+server was	o4IGJH^MFcZf[
+server with	w6]HY
+server yet	wZ]fJ
+serveur connect	tHJRZc]fJ
+serveur de	|RX
+servic account	f%a,[0a2[BIMZVGZH^H_IcJeGfG
+servic adsync	yfZ
+servic befor	|H_]GfH
+servic bus	fHCY_cd
+servic cannot	yHIZI__dHeGfI
+servic chang	y@XB[VJ^X
+servic de	y2XUJf_
+servic desk	p(a*]3J>[?F@YBJHCL[VJZH
+servic did	|fX
+servic does	|fY
+servic e	|U]
+servic est	y)]HIUZfZ
+servic fail	w0]HG
+servic for	wUIdZ
+servic has	|dY
+servic health	|SY
+servic is	mIYS[cJf[
+servic microsoft	ySJf]
+servic not	mHDR[f_
+servic on	|fX
+servic password	c(J)J=[@IBBDXHYSYVYZ]^Ga[fH
+servic principal	t(YH^
+servic reset	^(J)X=EB^DJH_PJTXV^Z^cIdJfD
+servic start	|B^HE
+servic stopp	uHFf]
+servic unlock	|TZ
+servic was	|BZe]fD
+servicebu window	kHIcb
+servicio de	y2ZdGfZ
+servidor connect	qHGR]c_fI
+servidor de	w4XR[
+servidor entra	|HJRJcHf^
+servidor restaurado	|6_HI
+servidor rpc	|4_HI
+servidor tls	|Y[
+servidor web	|H^
+servizio adsync	|fY
+servizio di	|2YfY
+servono dodici	|I^
+serwer connect	|HJc]
+session timed	|HI]]
+set a	g!Y(G7Y<Y>Y@ZBZHEIJKGNJW][I^HhJ
+set adsyncaadpasswordresetconfiguration	|EFHGd^e[
+set adsyncpasswordwritebackpermission	n%bHGdJ
+set azureaduserpassword	yg[
+set but	y%XbY
+set for	|G]HIWY
+set his	|KZNI
+set in	y/Y
+set it	r@]HEKaZD^XdY
+set msoluserpassword	kgb
+set my	y@[
+set on	p@ZHIQZ
+set password	r%[(b<^@IBHHAJ[KHZG^IdJhI
+set so	wZJ^[
+set someth	|E]
+set the	j%Z([@IBIHaKYNJZCfY
+set this	|@Y^Z
+set to	h%J.XBGHXLZPXZI^]
+set up	^!J%Y*J+b-J0J3I9H>F?[BHEYHaIJKIMJNIUJVaZE]J^JaHfJgJ
+sets a	u&XZ]
+sett are	|(IW_
+sett for	tHaQX]IcH
+sett new	|]]
+sett of	t<aHHZH
+sett the	|@FH]ZZ
+sett to	|>XHIU]
+sett up	|WZ
+setup page	|+YDZHJ
+setup the	|H]
+setup thing	|D]HI
+setzen des	|&Z
+seul les	|P[
+seul method	|?ZHJ
+seulement deverrouiller	|[X
+several time	w#^TG
+sfederowana z	|7]
+shar calendar	|HZ
+shar channel	wH]
+shar login	|HDZF^a
+shar mailbox	pHX^[
+sharepoint says	yH]
+sharepoint site	yHX
+she can	tB_HFLZZF
+she cannot	w!YZZ
+she change	|BI]]_Y
+she could	uBY
+she does	wZ[
+she enter	yKXOXhY
+she forgot	|Z^
+she gets	|NZ
+she got	|BY
+she had	y#ZKZXI
+she has	wCFD_VX
+she is	y9I>[B]HFZH
+she left	|![_X
+she logg	|#IBYhY
+she not	|DZ
+she pick	y@YB[IYNIZG
+she set	wBZ
+she still	|!Y
+she think	|-II[
+she tried	|KX
+she typed	|3[
+she was	u>JBYHGV]_Z
+shift that	wHIZ_
+shop we	wH[
+shorten the	|2Z9JHFX]
+should a	|HFM]
+should ask	|:]HGVX
+should be	u!DHa
+should i	p8IKXZ]d]
+should not	|HY
+should they	wH]
+should turn	|:Z
+show #	yO[
+show 310002	wHX
+show a	m+]HDIXNZS[Z]
+show abandon	|HEZJ]_aJ
+show an	l/_C[HDS]V[^JaJ
+show as	u0XHYdJ
+show failur	|H]ZG
+show for	|+[HI
+show it	|J]ZI
+show none	uHFU]Z]
+show not	rMYb[
+show on	yHX
+show someth	wbX
+show the	iHZL[OYR[ZGbYdH
+show up	k>JHF[Z]Ja]bY
+shut down	t!^>ZHG]JfZ
+si blocca	|HHZ]eY
+si e	t+[@XDHHGZ]fZ
+si pued	|V^
+si puo	w@]I[
+sich an	|ZZ
+sich nicht	q)X6X
+sicurezza non	|*]?X
+sidan sager	|D]O[
+sie do	|DZ
+sie ein	w-^@IHJI]KZZGhJ
+sie es	u9J@XXZZ^
+sie haben	r+Y@ZX]ZJh[
+sie konnen	|CZ
+sie nicht	y*Y3Z?Z
+sie nie	o(J+[6]@JH]M[SXVJZZhY
+sie nim	|h^
+sie sich	|ZZ
+sie sind	yV_
+sie z	t3J4[O]PJZ^
+sie zalogowac	|BZZH[]
+siffra sakna	|3ZI[OI
+sign and	g<a
+sign encrypt	|<X
+sign in	S!H#H%J(H)I*J+],]-E3H4J6J7b8J:G<H=H>C?D@DAJBZCHDEFZGHHbIEJJKFL]M[NGPISITcUHVIWJXG[]]H^FaCb]cHdIeIfIgH
+sign on	y7_HGZI
+sign up	tD_HIVH
+sigu bloqueado	|T[
+sigu con	|MXgX
+sim card	u>]
+sim e	|+[>]DHHH
+sim is	|>YHJ
+sim of	wHY
+simbolo e	|I]
+simpl word	|I]
+sin marcar	y;ZdX
+sin mas	|B[NZZJ
+sin permiso	y^Y
+sinc #	|-ZaX
+sinc 2018	|1]
+sinc ad	|/[@X
+sinc admin	|+]HHZJg[
+sinc friday	|YX
+sinc he	y![
+sinc i	i#X(H)c*G>ZDZHBVJXZZG[X
+sinc it	|A^HEfJ
+sinc last	w-[CZHHIIKITJUZ_^
+sinc monday	wCXHESIZ]c[
+sinc password	|7YdY
+sinc policy	|HJK]
+sinc the	]!J%H)I1H6[8Y:I>J?JB_DJGGHcJJMENGPZRJSJUXVXYYZI]J_IaJcYdEhY
+sinc then	k1XF[HHQXR[YXZEc]
+sinc this	r9IKIM]Z_
+sinc we	t1HGXHGZJf[
+sinc yesterday	|ZXaX
+sincronizacao de	wG[M[
+sincronizacion de	wGZM]
+sincronizzazion dell	|G[
+sincronizzazion e	|RY
+sincronizzazion hash	|M[
+sind de	|@^f[
+sind nicht	yV]
+singl sign	|7]HG
+singl user	|+X
+site and	|H_ZJ
+site has	wHZ
+site sinc	wBY
+site think	|-aHGII
+sits on	|HX
+sitt losenord	|BY
+six character	|/ZHJIZ
+six digit	wHJIIaa
+six month	|!Z>JH]
+six time	|HHX]
+skew on	|RZ
+skipp in	wGJHaMIfI
+skipp the	yD^HH
+skonczyl sie	|=_HJ
+skontaktuj sie	|Z^
+skrev fel	|#aKJZH
+skriv inget	|G]HIfZ
+skrivaren fungerar	|H]ZI
+skriver inte	y0[HJY]
+skriver mitt	|O^
+slash and	|3YaJ
+slash in	tFaHF
+slow sinc	|H]cH
+small letter	|IZ
+smart card	pHYZHb_
+smart lock	|HZTI
+smart lockout	f#JTb
+sms about	|<YZI
+sms cannot	|?[
+sms code	t>ICZH_ZHaF
+sms fail	|3]
+sms for	ya[
+sms from	|SJTJa^gI
+sms go	|3Z>ZHH
+sms goes	w3Y>YHI
+sms me	o*Z3I>Y?^HFZF]J_Fa_
+sms messag	i3Z>J?^C[HYZF
+sms met	yaX
+sms mit	y>]HEaY
+sms n	|?^
+sms niet	|>]?JHE]Ia]
+sms non	|3Z
+sms not	m>H?Xa^
+sms number	|CZ
+sms of	wHIZ[
+sms option	yH]
+sms the	|>[
+sms then	|C[HH
+sms under	|HJI]ZZbJ
+sms was	w?^BICJZY]Z
+sms when	yNZZFa]
+sms wird	|?X
+sms with	yH_ZHaI
+sms が	t3Y>]?IHIZJa_
+sms の	|]^
+smth went	|HJZZbZ
+snapshot cannot	|6X
+snapshot l	|HIRa
+so ad	w/YJ[
+so cannot	|>J@JDXZJh^
+so falha	|PY
+so how	|DZHFL[
+so i	j-Z/Y?J@^BJHYIHKJVJZE]]aJd]
+so if	|cY
+so it	m3J@IAZD[HIIbOFZI
+so much	yHZ
+so nobody	uZH^[
+so not	l+Y=^DXHGI^aJdF
+so only	|/[
+so password	|^Y
+so reset	w7X
+so tenho	w>JCa
+so that	o%[+]3I>]HCVXZE^a
+so the	h3Z4X;Y<YA_HDZH^YhY
+so they	|/Z
+so user	y+YHJMY
+so writeback	tG[
+soddisfa i	wIXN]
+softwar need	wH[
+soit le	|NZ
+soll ich	yX[
+solo business	|=[
+solo il	yC[gX
+solo l	|C]
+solo quiero	|?I[[
+solo se	y@[
+solo telefono	|CZ
+solo tengo	uC_
+solo una	y@^
+solution does	wH]KI
+solv it	|@XBEHJ^_
+solv she	|BZ
+som far	|QYV[
+som krav	|(ZC]
+som registrerad	|+_DH
+some cannot	wZ^
+some hour	|@ZHJfY
+some information	|4[C[DJHIZI
+some more	|H[
+some notebook	wH]KI
+some of	tZ^
+some time	wHIK[ZJf]
+some user	tE_HIK[ZI
+somebody from	|#JTYZ[
+somebody reset	|6^HJZ[
+somebody set	|fZ
+someon else	|HY
+someon stol	w>FH^
+someon tried	|#YZJ
+someth about	w![ZI
+someth else	y?[@ZZJ
+someth harder	u-Y
+someth i	wCIIIK_
+someth is	uBJHHZb
+someth less	|-]ZH
+someth went	kHJZ^b]
+someth with	yKIZ]
+sometim not	wBGZa
+sometim the	wBGZa
+somewher in	wZZ
+somm pas	|EY
+son compt	|!Z
+son mot	u@XB[ZI
+sonderzeichen im	|FZ
+sono mai	wDXWZ
+sono novita	|9]
+sont pas	yGYI]ZI
+soon as	y(Z)Z*XHJVI
+soport y	|@Z
+sorry but	|cY
+sorry for	|9]
+sorry someth	|Z]
+sorry you	uWY
+sourc anchor	yAJ_[
+soy de	|V]
+spac and	y3XI[
+spami tez	|a^
+spater noch	y@YZ^
+speak of	yNZ
+special character	lF^H[
+special sign	|HII^
+specop password	yJZ
+spell it	|@]
+spelnia wymagan	uIZN^
+spelnia zasad	yN^
+split password	|gY
+spray attack	|HJT^
+sprobuj ponowni	|@X
+sprobuj pozniej	|ZZ
+srodowiskiem lokalnym	|c^
+ssl inspection	|cX
+ssl tls	|YZ
+sso via	|7[
+sspr 33008	|@[^X
+sspr and	uT][G
+sspr at	y@]ZFbX
+sspr block	|)X
+sspr com	|ZZ
+sspr con	yPXZX
+sspr da	y!Y
+sspr ein	|HZ
+sspr en	|U[Z[
+sspr enabl	|UZ
+sspr fail	p![A^HHJ[KYNHZD
+sspr for	m!I(I)_*J@IH_PHUJVDWJZJ
+sspr from	|bX
+sspr fur	y)]H]VF
+sspr group	uHJV[
+sspr in	yH^VGZY
+sspr is	mHDUZZ_
+sspr ist	yVY
+sspr it	|)X
+sspr limitado	|VY
+sspr mit	|P[
+sspr nao	w+X3YbZ
+sspr ne	|+Y3Z
+sspr nicht	|)X
+sspr nie	t!H+Z3[HIZJbZ
+sspr non	u+X3YHJWZbY
+sspr none	yHJU^
+sspr not	k3X@IBIPYUEV[ZZbZ
+sspr nunca	|HJW^
+sspr on	y)ZPIVX
+sspr page	|.ZHI
+sspr password	|HIJ^ZI
+sspr pilot	uHJZ^
+sspr says	tHJNYX]
+sspr test	wZ]
+sspr without	y7YH^dG
+sspr work	q4Y5^BIV^ZF
+sspr が	t)Y3[U[VJWIZIbY
+sspr で	|?^N[VJZJ
+sspr の	w+[?JBYDJHGS]UJX[bJ
+sspr を	|H]ZG
+sspr エ	|![ZZ
+sspr 不	|7Y
+sspr 报	|Z]
+ssprsetup nunca	|DZ
+staat aan	|ZI^^
+staat er	yKJQ]ZF[^
+staat erin	|?[
+staat het	|9ZV[
+staat in	|K]
+staat niet	|(]?]
+staat nog	y!]>X
+staat op	|V]
+staat uit	q!](J;]HHRJU[^J_JdYf[
+staff but	y(])HHGP^
+staff cannot	|8ZZJd^
+staff get	|NZ
+staff not	y)]D[UF
+staff student	|HIV^
+staff the	wZ^
+stag mode	|HHf]
+stag server	|HX
+stammer inte	u6]>JDIHIO[R]fI
+stampant non	|H^
+standard account	y(I)_HJ
+standig nach	|H[
+star haslo	w#]HIMXhZ
+starego hasla	yKXMZ
+start a	|HZ]Z
+start again	|@IK[aX
+start and	|B^HE
+start it	|#JTY
+start look	|ZX
+start niet	y+ZDJHIbZdIfZ
+start on	tHZfZ
+start the	y][
+start with	|G]HJ
+startar inte	w+[HZMHZJbYfY
+starter password	|@]
+startet nicht	yH]ZJfZ
+stata reimpostata	|BZM[ZI
+stata usata	|KX
+stato del	|S^VJ
+statu of	wB[
+statu page	|SY
+statu reason	wZ^
+stay black	|H]
+stay grey	yI]
+stay silent	yHIa^
+stay the	|gZ
+stay valid	|HGL^ZI
+steht auf	p)X-XPX[XfZ
+steht bei	|+JAXD[
+steht da	|-ZI]
+steht immer	|hY
+steht nicht	|NY
+step #	w3JC[DJHXZ]
+step and	y@XH^aJ
+step thre	uHXZZ
+step to	uH_fJ
+step verification	wCIHZ
+step were	uHIZ]]Z
+stesso giorno	|@^
+still accept	|-GHZ
+still activ	|!X
+still asks	|MY
+still cannot	k([?HHGMYT_ZF[_bJ
+still ends	wZ[
+still fail	|ZY
+still federat	|7Z
+still has	r#ZHHL[
+still have	|5X
+still here	|!Y
+still in	r!J/G1YHZTH_^
+still is	|(Y
+still lock	tTZ
+still need	|HFMIg]
+still not	l3H>FH[MIO^ZXaZ
+still off	u!bHF_J
+still old	w/HHEM^g]
+still on	w1^RIYIfJ
+still run	y5Y
+still show	yHZdI
+still take	yMY
+still the	o!J/[@JAHHFIGKEOIZa_ZgIhH
+still ther	|!X9ZHJ
+still uses	|4Y
+still wait	y9_@IHGMFXGa[
+still want	tHIM]
+still work	tLYM]ZH
+stimmt nicht	q,ZOZ
+stod inte	yg[
+stol my	w>FH^
+stop at	w;ZHFZ]hY
+stop the	rH]LY]GbZfH
+stop with	|![H[ZI
+stop work	y1YHFM[
+stopp after	yHH]^
+stopp for	wH_MF
+stopp half	|][
+stopp work	mBIZ[f]
+stor as	|3a>JHDOJ
+stor bokstav	|3JI^
+stor in	y7XHYZJ
+stor without	w3^>JHH
+storung bei	ySZ
+straight to	|+]HH[]bI
+strategi de	tNZUJW^
+strategi onprem	|N[
+strength bar	|IZ
+strong enough	|I]
+strong password	|@]NXZF
+structur contain	|FZ
+stuck at	wHXZ^
+stuck in	|H^
+stuck somewher	wZZ
+stuck with	y@^ZH
+student account	|VY
+student cannot	|?EG]H[
+student information	wH^
+stunden alt	|@^ZI
+stunden warten	yXY
+su connect	|YX
+su contrasena	wB[M]ZG^Y
+su cuenta	p!X3[DHTXV_XX
+su organizacion	wEYZIc[
+sua conta	r3ZVZXY
+sua organizacao	yEY
+sua senha	w@[BXM]ZH^Y
+submitt new	|%X
+submitt the	uHJZa
+succeed cloud	|/X
+success and	|@]ZF
+success reason	wB[
+success with	y/^HI
+successfully complet	uB]
+successfully on	uB[
+such a	|/Y3ID]HI
+such as	tHYMY
+such user	|_^
+suffit pas	|?[C[ZJ
+suis jamai	yDZ
+sul pc	yMZ
+sul portatil	|HFM]b^
+sull account	|^Y
+sull utent	|;[
+sulla schermata	|b]
+summer again	|KZ
+support admin	t(H1aHHZJ
+support for	rHY
+support reset	|1XgZ
+support writeback	|HZ
+sur ce	|(XW[
+sur l	k%[;ZHE[ZaZb]
+sur le	k>JBJHGJ]LZM]TZZJb]
+sur les	|5Y
+sur mon	t9[M_ZI
+sure that	|HX
+sure whether	uZZ
+swap it	y@aHIZI
+switch from	y>]
+switch his	|!^ZJ
+switch it	|V]
+switch off	f![;X?YCJHFL]UZVIZIbZdXf[
+switch on	oHEUYV_ZJd[eZ
+switch the	wU]
+switch to	|U]
+symbol and	|/[
+sync a	|HZ
+sync account	e!I%c0J2^@IBHGFH@PaQ[VJ^I_I
+sync agent	m0^HH
+sync and	u0X8ZH[RHdI
+sync box	u4[HERZcY
+sync but	|G[HJ
+sync cannot	|4YGYHI
+sync caught	wB[MJ
+sync client	m1b
+sync en	|/J0]
+sync error	yH[
+sync heartbeat	uBGGIH^M]fH
+sync host	uHFR_Y]fF
+sync in	|8[MZ
+sync is	q8YGYHIM]
+sync konto	|2Y
+sync machin	t4]HCR[c_fJ
+sync not	t8aBJGZHYMIVIdH
+sync reset	|0Y8X
+sync rule	oGaHG
+sync scop	yG^HI
+sync server	Z-J/]0G3J4^5I6X9I@JBIGFHAKIMGN^PIR^SJY]ZJ_IcbdXfY
+sync servic	h%[0JB^RJ]GcIf]
+sync so	|GY
+sync softwar	|1_HE
+sync srv	|HHRXc^
+sync stop	|HXM[fH
+sync to	tG[MYZI
+sync tool	w1bHERJfI
+sync user	r7J=XGGZIdafY
+sync version	|1[HH
+sync vm	uHGfa
+sync was	|HFRYf^
+sync with	|GZHJ
+sync writeback	y0YHZ
+synchronisation de	|HJM]
+synchronisation des	|G[
+synchronisation fail	w%FH_
+synchronisation stopp	wH_MF
+synchroniz user	|%X
+synchronizacji hasel	|G]
+synchronization engin	yGJ_Z
+synchronization is	w8]
+synchronization servic	|<]fJ
+system admin	|!X
+system amanda	|@JHaKGZE
+system does	tH[KIZ[
+system not	wBHDHH^
+system says	y:]HFI[ZI
+system think	|+^3I9I@JBJHIK]
+system will	|@[ZJ
+tab of	r;]HHZ^
+tab show	|;X
+tack sa	|9]
+tag andern	|@X
+tak your	|9]
+take a	q<^BJHEKJM^ZI
+take anyth	|;]ZJ
+take for	|HHM]
+take it	o@JHGMZZGg[h[
+take my	q?X@JH_IIKFZY
+take the	pHYK[MYZI
+take to	|dX
+taken away	|@HU]ZJ^[
+taken it	|/^gH
+talk to	r4[8I9_HDYY
+tam nie	|:^VY
+target found	yG__HdI
+te kort	yI]
+te lang	|2^HJ
+te makkelijk	u-^
+te oud	|1]5[
+te raden	t-[
+te resetten	y%Z(_
+te stellen	|(^
+te vaak	t#X-^X[
+te veel	r#^X^
+te verifieren	|XZ
+te voor	|-^
+te voorkomen	|TZ
+te wijzigen	wL]^Z
+team and	|%[(ZHI
+team asks	|>FH]
+team cannot	yHX
+team chat	|:HH]
+team forgot	|:]HF
+team i	|:[HIZJ
+team keep	yMY
+team lead	|gY
+team meet	wH[
+team not	uH]MXVZ
+team on	yHX
+team phon	yHZ
+team record	|H[
+team statu	|H^
+tego samego	w@^bZ
+teken in	yF]I]
+tel como	|>_HJZJ
+tela de	w+Yb[
+telefon authenticator	|>GH]
+telefon do	|>J?]HJOZ
+telefon i	|>X
+telefon nem	y3GD^
+telefonen och	|>Y
+telefonnummer im	w3]
+telefonnummer stimmt	yOY
+telefono e	y>Y
+telefono in	|O[
+telefono ni	|3ID]
+telefono y	|>X
+telefonu i	|3ID_
+telefoon kwijt	w>Z
+telefoon of	|3G>HDaHE
+telefoonnummer staat	|3]OF
+tell me	d![(]-[.^3H9E:]>G?IBGCJDHHJI[KXOJV[ZH]J
+tell not	|GYNX
+tell the	uD[HHIGKIN[TZ
+tem as	|(Y
+tem dado	|D^
+tem de	|K]O[
+tem permissao	|%Y
+tem que	y:]@[
+temp one	yKJLYh[
+temp password	l#I@[BJHGIJLcMHZG
+temporairement verrouill	wT[
+temporalment para	|TY
+temporaneament bloccato	|TX
+temporarily lock	kT^
+temporary access	|?_ZH
+temporary connectivity	tc]
+temporary one	wBJHIL^h[
+temporary password	m@YBJHZL^ZH
+temu i	|@[
+ten minut	m/G@XHFMahX
+ten sam	|A]
+ten time	|aYhX
+ten year	y>Y
+tenant and	u:YWZ
+tenant del	|:_
+tenant has	yHIS^
+tenant is	w:[=]HH
+tenant noth	|W[
+tenant wide	|UZ
+tengo acceso	|>[
+tengo el	|CY
+tengo permiso	|([
+tengo que	|X][Y
+tenho mais	|>^
+tenho o	|>JCa
+tenho permissao	|(Y
+tenho um	|CX
+tent mais	y@]Z[
+tentativa aguard	yXZ
+tentativi attender	yXY
+tentou verificar	|XZ
+teraz nie	y=[K^ZH
+terug naar	yK^ZEb_
+terug van	|!^
+terugschrijven doet	|HIZ^
+terugschrijven geweigerd	|PZQX
+terugschrijven in	|H]dX
+terugschrijven mislukt	|4]ZI
+terugschrijven niet	yPYdFfYg[
+terugschrijven staat	|dZ
+terugschrijven uit	|6]
+terwijl ik	|ZIh^
+test account	wZ]
+test and	yU]
+test by	wB[ZJ
+test de	|B]HJ
+test did	wHFZbdI
+test do	|=^HJ
+test system	|@JHaKGZE
+test user	t;YBY
+test with	wZ]
+tester could	wHJZ^
+tez nie	|-[
+than #	m2Y@DH_R[
+than a	|@Y
+than once	uA[
+than one	mAaHJ_G
+thank a	w9]
+thank bye	y9Y
+thank for	t9_BXHIZE
+thank in	|9[
+thank you	l+Y9]@IB]HG
+that a	w-YHHa[
+that appear	|-[
+that are	y!^HIZH
+that be	u5XHJIZK[LXZI
+that box	|Y[^X
+that break	|FZ
+that check	wJ^
+that cloud	yHY_Y
+that connect	|4YG[HI
+that dc	|4[
+that does	|HFRYf^
+that email	|>]HI
+that financ	wH]
+that forbid	|^^
+that group	|@XHHN]
+that harder	y-X
+that has	uHZVY
+that have	|-[HJ
+that he	|H]
+that i	k*Y@ZDXHFIIKZNZOIPIVXZ[
+that id	|@Z
+that is	mHHK]^X
+that it	r>[BXHIXZZJ
+that its	wDYVZ
+that ive	wDYH]
+that make	u-Y
+that my	r>YE[FXHJKHV]WGZHhZ
+that nobody	q>DH^Z_
+that not	h-H4[9J>E?J@JC_DIHYIHO_VIZChY
+that number	y3J>^HI
+that object	y;]HF^X
+that one	r-^9I@JHHIJK_ZI
+that only	|=GH[^Z
+that option	|HX
+that ou	w%YG]HI
+that our	y1XUX
+that page	w-I?ZHFIY[^
+that password	k(J)]@JHZL[ZI^I
+that phon	w>Y
+that reset	o%[)JBGHFJXU^VFZ_
+that set	|+HH[
+that she	yBZZY
+that site	uHYMX
+that some	|;X
+that the	^@ZEXGIHEIGKIUJW[Zb^[cI
+that ther	|_Y
+that they	p3J>]GYHF
+that turn	|UX
+that user	q(]@ZBJG[HGJZPZZF^HdI
+that was	r4]9[>]DIHDO[ZJ_Y
+that why	u!ZIZZH
+that you	yHZaZfH
+that your	y>JBGHadX
+the #	qHJKXg^
+the access	y-I>JH^
+the account	Z![,]2G3G@IAIB^CID]HCIIP[TZVFZB[G^b_D
+the acl	wP]
+the actual	|hX
+the ad	g!J#X%]2^8[BJHCNYTXZH_[
+the address	w3[
+the adfs	y7[
+the admin	b*I,_:Z?J@YHAMINZSXV^ZEg[
+the adsync	yHHf[
+the afternoon	|@Y
+the agent	r0aZIfI
+the allow	|?[HIVX
+the alternat	wHY
+the anchor	|AX_[
+the app	b(a+G-J3I:I>^?b@IBHCaDGIHKGNJOJVJZD^IbHgJhJ
+the application	y%J([HBN[ZGf_
+the apprentic	|GYV]
+the approval	|>HH_aJ
+the articl	tH^
+the audit	j/ZBHEZHXVZYXZ[
+the auditor	|@Z
+the auth	|(Y
+the authentication	w3XH[
+the authenticator	d(I*]>[?]HGaZ
+the authorization	y)[UI
+the backup	uH]
+the bank	|HY
+the bann	q-HH_
+the baselin	|YZ
+the basement	|4]
+the bike	wH[
+the boss	|K]
+the bottom	|>ZHIZZ
+the box	qBEHHKYZH^_dHe^
+the branch	ycX
+the browser	iB[H_MJZXcGhZ
+the budget	|HX
+the button	y(]HGZZ
+the call	w3[>I?[HDa]
+the camera	|H^_J
+the cannot	|dY
+the canteen	|HJV[
+the captcha	p@JBJH[IH]a
+the chang	b-J/I@FBFHBJYK[LXM^Z^h_
+the character	|/]
+the check	|-HHZ
+the checkbox	we[
+the choic	w?YHJ[[
+the cis	|bY
+the city	|-X
+the clock	tHIR^ZIb]
+the cloud	W#D%J(J/a3J6[@HAHBEHXIHJJKCM^NFPHRJSJTcYJZC[G^G__bJcGfEg_hH
+the cmdlet	|H]
+the code	[/J>d?IBHHBIGKIOH]ca_
+the company	g7Z:H>[@IBHHGIHKJN_UYVHW[ZDd]
+the complexity	|IYNI
+the computer	r@Y
+the configuration	|EY
+the connect	c4_6YHGR^Y[ZIdJeZfJ
+the connector	b%F2b4Z8H<_GJIIQ^ZI^I_X
+the copier	w>EH_
+the corporat	wN]
+the country	q3_HIaG
+the credential	|H]ZH
+the current	j@YHGK^NYh[
+the custom	wH[
+the customer	p(X@[B[HGZI
+the date	|1XHFR[
+the day	y@_NI
+the dc	b/X0Z1I4^5a<]=JBHHAIJJfKEMINHQZVJZE]JbJcDfJgX
+the default	wHY
+the delegat	w;ZKIP^
+the department	|FaHGZI
+the desk	o>H@YLZN[ZY^Z
+the detail	wZ^
+the devic	r>IH_
+the differenc	|H[
+the digit	yHHO[a[
+the directory	k&X3aHINXU]VE
+the disabl	|!]HG_J
+the dock	yHZ
+the docs	|H[
+the documentation	yHX
+the domain	]#_%E(J-J/X5H7J8YAJBXGJHDIHJaKHMINcP_TGVJZF^I_Jg[hJ
+the door	qH[ZHb[
+the duration	|T[
+the email	i>X?IBICZDFHIOYZaa[bE
+the end	g,Z3J>G@GBaDJHHKZNJOXXJZZ]H^YaGeZhI
+the entra	e#I/[NHT]YXZJdXgY
+the erp	w#FH^
+the error	qBHHHIEN]S^Z]]J
+the event	oBJG[HHN_dIhI
+the exist	u8YhZ
+the expiration	wH]
+the extend	|%J5XHX
+the extra	|JY
+the fail	l;_HEZa
+the featur	rHEU]VYe^
+the field	|hZ
+the filenam	y2[
+the filter	tHIJcNIZJ
+the financ	wH[
+the firewall	mBXH[ZIc]gJ
+the first	l!J8Y>I@ZC]HJZYbIhZ
+the flag	y^[
+the follow	p@ZHHIZdY
+the forc	wLX
+the forest	w8_EIHH
+the forgot	o7J:I?ZDIWZZ^^Z
+the forgotten	wZZ
+the form	nHFIYZ]h^
+the four	y*XNZ
+the free	w=bCHHIdF
+the full	y4[HJIX
+the global	w-Y
+the gmsa	|0[ZJ
+the graph	|)]HJ
+the group	i>J@XBHHGPZVeZHdJ
+the guest	qHXR[
+the guid	tH^ZX
+the help	w9[@ZHZZE
+the helpdesk	o*[9IDZHGZ]
+the home	r3I:cHG_H
+the hotfix	|5Z
+the hr	yH_ZI
+the i	|?IZF[Zb[
+the identical	|@YK]ZG
+the installation	|HXeX
+the internet	w-]HFZGb[
+the intranet	tHZN^
+the keep	|+YD[HJ
+the key	uHa]G
+the keyboard	w#Z
+the keys	|6Z
+the kiosk	yG]HFZJ^]
+the kitchen	|#].IHY
+the lab	r8I?DHc
+the lady	|!X
+the laps	w@EH_
+the laptop	nBHMX]Xb[
+the last	a#I-I>IBGGIH_IFKaMHO]TIZY][aXeYfI
+the latest	|1X
+the ldap	w5Y
+the leaver	w!b@JHGZF
+the length	u2[HG
+the letter	uHJIJZXh^
+the library	|^Y
+the licenc	u=aHG
+the licence	|=Y
+the lightweight	|%I0^
+the link	kGZZYba
+the list	k-E1J4J>J?cDJHJIJK[Q[_JcJ
+the lock	f!I#[HDKITYZE[aba
+the lockout	uTZ
+the log	f&_6YHGNJZX]^
+the login	l#^7XIZXJZGb_
+the logon	rHGb_
+the m365	wMYTZ
+the machin	yHDc^f^
+the mailbox	t>]HJ
+the man	|HJTZ
+the management	y%Xe]
+the maximum	yH[
+the meet	pH^
+the member	wH]dH
+the menu	|H[
+the messag	h3H>IE]HEWYZZaa
+the metavers	|_[
+the method	w?^DJUIVI]Y
+the mfa	yH[aI
+the microsoft	g#H7[HJT^ZJa[g[
+the middl	rHI]a
+the migration	rHZKZZH
+the minimum	l1]5^
+the more	|+]CIDXHI
+the morn	u#Z@Z
+the move	w:CHa
+the msol	l%H2[;]Q]
+the name	n-[F]KI
+the necessary	yD[ZJ
+the network	|HIMYcY
+the new	U!I#H(F)J+J,J-I/^0J2I3I4I5J6a7I8X9I:H=J>F@CB_CHDGH>IGK^LFMfNYOJPJRJTIUHV_WJXJ[F]]^H_HaIdHeJfGh?
+the newest	wH[
+the next	n@bKIP[hJ
+the night	wHIZ_
+the note	w@ZH_NIZJ
+the number	_*J+b-I/J3c9J>_?I@FBFCYDDIAK[NJPJX]ZD]IaYhJ
+the object	l![G]HH^[
+the offic	d/Y3J9]>HBYM^NJTFd]
+the old	X!G#[%I(I*J+I,J-H/Y0J1G3G4H5J6I7I9H:J;J=J>H?H@CA_BECIDHFIGHHHJJKHLIM^NGOHPIRITHUIVJXJY_Z@[I]J_YaHbHcHdJfIg]hh
+the on	d4]E]HYNGPJTXZH_]fX
+the onboard	|,[B]HE
+the one	d+I-J/^3G?I@ICGDFHBIIKcMGNIOdZA]JaJh^
+the ones	wK]O[
+the onlin	|/]
+the only	r4[?]CIHJ
+the onprem	n!^(]/YB_HHNHPI_JdG
+the operation	m%X(X8ZHJ
+the option	m?EH_LYZI^]dZ
+the optional	yHHd_
+the organisation	i:IHFIGNaU^W]ZJ
+the organizational	wF[
+the original	|A[HIPZ
+the other	l)[?^CDG[HDVXbXf]
+the ou	d;^BJFcVIZF
+the p1	yH]ZJ
+the page	Y!I#I(J)Z*I.^/I3I7G9J=H>Z?]@GBHEZHEJIMJNEOFSITJUbVYWXXGZ[[[]^^J_JaGdZhE
+the park	|H[
+the partner	|8[
+the passcod	yHGa_
+the password	M!G#F([)G*Y+I,I-]/^0H2J3I6Y7_8I=F>I?F@HAJBFC[DZEIFJH6IbJ]KHLHNbPGRJTXUEVFWIXIYJ]E^YbYdXeZhH
+the past	y%JK^
+the path	|F]IF
+the pc	l#[/^HFJZZFb]hY
+the pdf	tH^
+the peopl	wFXG]HJ^Z
+the permission	t%[(ZHCP]
+the phon	_!J#I(J+J-J/J3X>^BaCHDDH@IJKHMXNIO_U[ZCa_bHgJhX
+the phone	r3[CIHJg^
+the pictur	yHJb^
+the pilot	yHIV_
+the pin	rHYbZ
+the plant	yaY
+the policy	h@[CZHFIIN_WI
+the portal	_%I(Y)J/J0[1^7J:G>I?X@XD^HGIXJYMYN]SHTIVIZ[]I^HaIbFgChG
+the power	|H^
+the preferr	w4[
+the present	wZHh]
+the previou	m#_@IHCK[MZZIg^
+the pric	|HX
+the printer	yH[
+the privat	w3_>ZHF
+the problem	|FZ
+the product	y-YHIJ^
+the projector	yH[
+the prompt	|LY
+the provision	y0Y
+the proxy	tHGZHbZca
+the reason	q3YHHIGJYNa
+the record	u#FH^
+the recovery	u>_HF
+the referenc	r#XHX
+the register	y>^HEOX
+the registration	j+[D_
+the remot	|HEc]
+the report	y)]ZI]Y
+the request	|HFS[ZIc^
+the requir	pHI]YeZ
+the requirement	tB]
+the reset	M!a#E%Y(D*Y+G-H.]0I1H3E5G6H7Y8E:E;J>^?Y@CB]CFDDEHGEHBIGKDLGNZOZPERHSZTGUEVIWCXXYJZb[I]b_EbacFdGeHfDgFhG
+the rest	mBIP[VYZ^
+the restor	wH_
+the result	|/^MF
+the right	j%b@EBHKHP]VGZJ^^hX
+the robot	y3^HJZJaX
+the row	uB[
+the rule	n/Z@YHHIXN[
+the same	]!I#J(I*J-F/]0G7J8J9I=I>J@ZA_BEDJHHIDKcMHP[RHZ[[I]I_JaIcJdHfJg]hI
+the scanner	tCIH]
+the school	rK[g[
+the screen	r+EHYI]LZZ[
+the screenshot	wHbZE
+the second	j@^B]CJHEZX]]
+the security	h%Z(];^
+the self	t)[ZIaZ
+the sender	|H_ZI
+the server	a4J<XGIH]MER^Y[ZH_^cIf]
+the servic	d%Z([,[2Y3[>Z@JB[DZUHVJZH^JeG
+the session	|HI]^
+the set	y+]HHJ]
+the sett	oH]NZU[ZJ
+the setup	wD]HX
+the seventh	|KX
+the shar	w#YZF^[
+the shop	y>[HHbZ
+the sign	k#I7YD[H_T]ZIaF
+the sim	y#HBHHaTE[E
+the site	n-a9IH@I[X[ZHcYh[
+the six	|aY
+the smart	wH[
+the sms	c3YBIC]H]XJZE]Za]
+the sourc	yA[
+the special	yHGI_
+the sspr	oV[
+the staff	uZ^
+the start	|FXIHJ[
+the step	|@XZY
+the stor	y-G>JH[O]
+the storm	w4JH^
+the student	|^Z
+the switch	wHafJ
+the sync	V!H#I%c(I)I*J+J-H/[0C1c2Y3H4]6Y7J8H9H;J=J>I?J@GAIBYCJDIFJG[H=IHJHKILJMEN]P^QXR_SJTJUIVGXJY^ZF]F^H_FaJbJcbdEgJhJ
+the system	g+]-J3]@[B]D[HGIENIOEZ_hJ
+the tab	|]Z
+the tabl	w(IHa
+the tablet	|@ZHIZY
+the teacher	|@YZI^[
+the team	|V[
+the temp	q@[KIL[h^
+the temporary	w@XHZLXZJh[
+the tenant	l)]-^=GUIWZ
+the test	|H_ZJ
+the third	|ZZ
+the threshold	yHY
+the tick	|^Z
+the ticket	yH_ZC
+the time	o>IBIC]DJH^KIMIR_ZJ
+the tool	|JZ
+the top	yh[
+the town	|-aHGIIZI
+the train	t>IHIZJ]_
+the traine	|VXbX
+the tree	|%]
+the tunnel	|H]
+the tutorial	w@GHb
+the two	rHa
+the university	u7_
+the unlock	pBJHBTaZI[_
+the updat	y5Z
+the upgrad	r1HHJZId[f^
+the user	R!A#Z%D(^)F*I,J-G1I3[4H5J6H7G8E9J:^;^>H?C@[A]B]DZH;KGLZMERJSITHUHVHWIYI[H^^_fbEcHdEeEfFhY
+the usual	uZZ
+the valu	uN]ZI
+the vault	u2[HZ
+the verification	j#I+XCJHJXX]Ya]
+the version	|0]HJ
+the very	yHJK^ZI
+the virtual	|R]fX
+the vm	y6[RX
+the vms	|R_ZH
+the vpn	p4]HX
+the wait	y9GHEXb
+the wall	uH^
+the warehous	|HYZY
+the weather	|H]
+the web	jHYJZN[TYZEbZ
+the websit	tHII]Z^
+the weekend	n#XHCZ^f_
+the whol	n3J@YHHIJO[U_VZZG
+the wifi	uHY
+the window	c?[HCMXZ_[X]]
+the wizard	d,cBaGZH@ZFdZeZ
+the word	r-]HIZY
+the work	|H]ZJ
+the workbook	wH]
+the writeback	m6YG[HGdHe]
+the wrong	h#X@ZR_ZCg^
+the year	y-HI]KJ
+the zero	|3IO]
+their account	tLZ[Y
+their ad	|8[
+their home	u:Z
+their identity	yXY
+their info	|+[HX
+their mfa	yH[
+their new	|MY
+their own	n(H)[-J:X@ZHGU[V[ZI
+their password	b*Z/J:Z?J@YBDDYKFMIUIVYZJ[^d[fYhH
+their peopl	|8_GJHJ
+them to	qWY
+then a	uOJZ^
+then an	|3JHFZ_
+then cloud	|/[dH
+then entra	|/]
+then i	y@[
+then it	rC^HGZ]aI
+then nobody	|f]
+then not	wR]ZHc]
+then reset	y1YF[QYZH
+then says	rKHh^
+then the	o/X@JHGLYP[
+ther a	d(G-Z/I3J7I9Y>J?GA]BFDJH_IHKINJSJUJX[ZY]J^Y_JbYcIhI
+ther an	r9GSbZH
+ther any	t>I?[HFNYTZZ]bH
+ther are	pA^G[dI
+ther is	e(Z+Z3Y>HBICYD]HDZ[_Y
+ther not	i*J?ZHFKJWYZIaZb[
+ther only	|_Z
+ther was	o>GD^HDZ^]J
+ther were	|TX
+thes account	wLY^Z
+they are	u/ZHJOX
+they be	wH]
+they can	t3J>^HI[Y
+they cannot	p@XG[HIZHgZ
+they deactivat	|!Y
+they differ	|/Z
+they get	|V]
+they have	r3]:CHY
+they not	u?[HGa[
+they only	|D[
+they phon	y![GY
+they say	t3J@YHGI^U]
+they tell	|!Y
+they told	|DYZZ
+they use	|7Y
+thing and	|CaHHZHaJhI
+thing is	|Z]
+thing like	|-YIX
+thing not	uZ^
+think its	|R]
+think my	|-[
+think of	wI[KJZI[Z
+think that	|KZ
+third call	wZ]aJ
+third party	i-H.Y7a@JHEIJJ_KJZDbY
+third time	|ZX
+this account	q(Y)J;XDXHJVJ^]
+this articl	yH[
+this department	|GZHIVY
+this directory	|WZ
+this email	yH^ZF
+this error	|HJZZ
+this featur	n=[UXV[
+this happen	y9ID[HGZ]
+this is	n:]@HD]HJcY
+this login	|^Z
+this machin	w@EH_
+this management	u8_
+this mean	|9IHEZ^
+this morn	h9I@cHGKFM]Z^hJ
+this not	y:Z
+this object	|G]HGNJ
+this on	yHJV^
+this one	u%J9]@JHFP]ZJ
+this operation	|1]HH
+this ou	w%^(D;ZGZHJ
+this out	y9^ZH
+this page	y?HHa
+this password	i-Y@^HDIJKYNX
+this reset	uDXZ]aJ
+this scenario	y)XHZJI
+this servic	yVZ
+this situation	y?JHXdX
+this tenant	uVIWZ
+this thread	|9_HH
+this time	l+Y@GB_HGKYWXZEcY
+this user	c#Y%F(a)H+X3Z=]?I@IA]BJCHDYH@LZPZUGV^ZB
+this was	|@]
+this week	q9G@ZH]N]VJZYfH
+this year	|KZ
+thos in	|VY
+thos user	y7Z
+thos who	|@_ZF
+though i	w+]HE
+though ive	|?ZHHhY
+though new	|H[
+though the	yH[bX
+thre colleagu	wZ[
+thre days	y@Z
+thre for	wHIZ[
+thre of	rIYaZ
+thre password	yHFIJKbZF
+thre peopl	|P]
+thre time	pBHHGKEXIZbaZ
+thre wrong	u#ZHZ
+threshold is	|HX
+through a	|HJV[
+through all	|K]
+through at	tBXZX
+through authentication	wH[
+through graph	y([HJ
+through now	wBafD
+through o365	|NZ
+through on	|/X
+through our	y:Y
+through the	f+[BXD[HHKIN]VJ_JgZ
+throw an	yHJ^Xe]
+throw claim	wH]
+tick in	pBIG_ZI^^
+tick requir	yL^
+tick the	uZIe_
+ticket can	|B]HJ
+ticket clos	u@JB]
+ticket from	wZ]
+tied to	|_[
+tien #	|3ZI[aH
+tien dato	|D^
+tien la	u#]7ZHIKJ
+tien permiso	y%[
+tien que	|K]
+tier #	y!F(Z2I3ICIHGPbZH
+tijdelijk geblokkeerd	|TZ
+tijdelijk vergrendeld	|TZ
+tijdelijk wachtwoord	y@[L]THZJ
+till det	u9HB[gY
+till sam	|Q^
+till tomorrow	u@[
+tillbaka till	y-G>HK^ZJb_
+tillbakaskrivn av	t6]d^eHfI
+tillbakaskrivn nekad	|P[QXdI
+tillbakaskrivningen slutad	|f]
+tillfalligt last	yT]
+tillfalligt losenord	|@[LZZJ
+time alway	|KJZZ
+time and	q#_@JHGR_ZG
+time becaus	tWY
+time befor	w-XMX
+time drift	wR[
+time i	uBZKY
+time in	r#Z@HHITGXa
+time is	|H^ZG
+time it	w@YB[OX
+time not	w+ZRX
+time noth	|aY
+time now	y#IBIDZKJZ]
+time on	mH]RY
+time out	w/IHGR^c]
+time password	|B_KIZD
+time she	|NZ
+time to	yHFM_
+time track	|H_RIZJ
+time was	|R]ZH
+time with	wT[
+time within	|XY
+timed out	u]]c]
+timmar sen	|@]
+tipo de	|IX
+tipo guest	y9J:bHI
+tiraram o	|4[?]CI
+tls #	[!I-J1D2J3G4H6J9J=I>I?J@GBICHHZIGKHMINJOJPJRGSJUJVJXIYkZGaIbJcDdHeJfGgJ
+tls inspection	ycY
+tls secur	|YZ
+tls ssl	|<_CJ
+tls version	yHIY[
+tls1 #	|Y]
+to #	hHFI[KcZH
+to a	_!J(I+J-I1H3J4Y7X9]?HBHCJDIG[HaIGKZMHNJOIXJYJZD][_ZfIhJ
+to accept	u:CHaKY
+to access	u#XHX
+to acquir	yHFQbZG
+to ad	k!I%Y(J-J/X0X4[:J=IHBKJPJRJTJZG_^bGd_fGg^
+to add	|(I)J*F+I>ICIDIHZV_
+to admin	r%I*_HGP[QZdGgJ
+to all	|NZ
+to allow	t.Z
+to an	n>DHZK]M[fJ
+to another	m!Z(Y9J:F=X>J@IFIGJHcKJVJZI
+to approv	yZJa]
+to ask	u(J*I@JDIV]Z^
+to be	a!Z%G(E)J*J-X/I3a4J5]9H:J=J>I?H@XBHC_DEEIH@IcKJMHNIOJPXUJV^WJZC[[]I_JcJd[gJ
+to block	wHJaY
+to brand	wH]
+to call	|>[B^HIZDaI
+to catch	yHFM_
+to chang	[(_.]:J>H@HDJH>IIKGL_MHVGZa[J]J^a
+to check	|D^EYHH
+to choos	m#J-I@ZC]LaZI]I
+to click	|(]HZZF
+to cloud	wH]
+to come	u+YHJX]
+to complet	n(YHHO^dY
+to configur	q%JH]TJWYe[
+to confirm	w+[HX
+to connect	w4J8[HGMZ
+to contact	r3ICJD[HEVXZ^dY
+to continu	|.Y
+to creat	yHZ
+to date	y+DDJHb
+to decrypt	|6[ZI
+to defin	uHIWaZI
+to disabl	|H[
+to do	p(J9E=ZBcHAIJKHZa]JhJ
+to email	r*[>_?HDIaJ
+to enabl	i)],[BJHIUXVYWIZG[]dGeX
+to enforc	|-]
+to enter	w+]>IDHHEK[O[ZIhY
+to entra	uHGT]YZ[Gc[
+to exist	y-[
+to expir	|HGKXZ[
+to factory	y>YH[ZJ
+to fix	y8Y@ZE[
+to follow	wHJZ^
+to get	m,[-H?Z@^BYKIZXeGhI
+to give	w([@IHHIJZ^gX
+to go	t+].^:]>HHEZE][
+to guess	i-^HJ
+to haslo	u-YKY
+to have	p9JHaZFaX
+to his	t+]/Z@JHFZ[g]
+to install	|0_HF
+to it	q>Z@JF[HHIJKYZ[
+to just	wHIK^
+to keep	m@_HFIJK_ZD[Y^YhE
+to know	r9XHYZZ
+to let	w=YB[HHZHaZ
+to lift	|TZ
+to live	y@aHGIJNI
+to load	wbZ
+to locat	|e[
+to log	m!J#I:JHbZZaF
+to login	r#XHaaF
+to make	g+]DYHGLYQ_
+to me	r9^HFV[ZGaY
+to microsoft	yc[
+to moj	|3J>]
+to move	r1IHb
+to my	d!J*J3J:^>b?Y@]BJCHDGIJKXUIVIZF]IaE
+to nie	|O_
+to none	o!J>H@JBHHZUbaJfJ
+to not	pHXL[
+to on	|HHc^
+to one	w:]HI
+to onprem	|gY
+to our	m%Y4]7_8Y:_GJH@MXZJcI
+to perform	r%^(F=X
+to permission	|%X
+to permit	|(GV^ZJ
+to pick	w@YHILZ
+to policy	|NX
+to prevent	pT[
+to prov	wDYXY
+to put	yU]
+to re	|+[HG
+to reach	|D]H[KI
+to register	g+d>J?ICGDYHGZI
+to replac	w@ZZIh[
+to reset	U![%X(a)F*]+J-I/H3J6J7G;I=F>Y?_BHCaEYF[GHHAIJJJKELHMHPETIUJV[WFXIZ[[X^F_HbFcIdGgHhH
+to resolv	uZYdZ
+to restart	|+YH[
+to reus	|KaZE
+to run	yH]]Z
+to sam	mQ^
+to save	y=[HG]Jf]
+to security	|Q[
+to see	w#X-JHINYTZZG][
+to send	|>YHI
+to servic	|c^fF
+to servicebu	wc[
+to set	j%^(Z+G<^>YDHKZZE^JhJ
+to sharepoint	|HX
+to sign	kHYMYT[
+to sms	y>_HHaJ
+to someon	|:X
+to start	u0]HG
+to stop	y)]H[
+to sts	|7_:JHFZH
+to swap	|@]
+to switch	u!^)HH[ZEh]
+to sync	uG[
+to take	wEZHGK]MZ
+to team	t_X
+to test	|BGH^
+to that	y>[HI
+to the	V!I#H%C(G-H0Y2J3I4]5J6I8J9I:G;[=I>a@HBYCIDEGGH[JIK]LINXOJRJSJTHUXVJWJXJZD[I]]^I_[aHb^cXdEe^fFhH
+to this	w9]@JHZKIZJ
+to troubleshoot	wZ]fJ
+to try	|-Z
+to turn	u-E:X;ZH^VX
+to two	|C]DJHGg[
+to type	yKHZJh^
+to unlock	g#GB[HITH[a
+to updat	p%J(]5^@IBIHDKHN_^JhZ
+to use	b(I*X/X4Z:X?Y@JBJDYHZUGV^YZbYdF
+to user	|HY
+to verify	i#J*Y3G9H?JBJC[DcHIXZZI]J
+to vpn	|HY
+to wait	i@aHFMYX[
+to watch	wHY
+to what	y4ZHEKaZC
+to window	wB^ZGgY
+to work	rBIZafJ
+to writ	y%YGX
+to your	p+G7[:^DHHYUJZJ
+toda la	|UY
+todavia not	|HHM[WZ
+today and	t@[
+today i	w@[SZ
+today is	|![ZI
+today still	wZ]aJ
+todo el	u-[BJH[MIUZ
+toegang geweigerd	y%ZP]
+together on	wZY
+togs bort	|=]?]HJ
+token are	yHJR[
+token could	y,[
+token de	w,^
+token di	|,[
+token error	t,Z
+token for	|,_HIeG
+token issuanc	yH^
+token not	y?aHFR[ZE
+token sas	wR_
+token with	y,]ZJ
+told it	t7[@ZD^HGZH
+told its	|N[hY
+told me	o(I9I>JHEX[Zc
+told my	yVJZG^]
+told that	u)[@ZHJUJV[
+told the	u@ZDZHINIZJdY
+told their	|NYd]
+told to	t4[HIKYV[YZdY
+tolto il	y4[?]CJU[
+tolv tecken	|I^
+tomorrow becaus	|#JX[
+tomorrow they	|@[
+toner low	|H^
+too common	q-^
+too early	w!]@[KHZI]X
+too easy	r-XIY
+too fast	|+ZHJZ]
+too long	o2bHGII
+too many	]#b-a3Y9H@GHGIGKFOHT^X^ZGaGhJ
+too much	|-IK]XY
+too often	nXaZG
+too old	m0Z1_4J5_H]KIMJSIdIfJgE
+too predictabl	|-_HG
+too recently	|@X
+too short	r-JIa
+too young	|@]
+took a	|8Y>[HG
+took after	wBZ
+took it	r/]B^HJZI
+took the	t-Y/Z8[BZHIZJ
+tool is	w1_H^RGZJ
+tool made	|2]
+tool on	yJ^
+top box	|h[
+tot morgen	|@[
+touch the	y1]HHNZZG^]
+tout de	|@]
+tout le	w-]9]@HBIHGKJU_
+track tool	|H_RIZJ
+traffic of	|cY
+train pleas	w>IH[
+translat the	|HZ
+tre ganger	|#[ZJa^
+tre volt	|a]
+tres de	|IX
+tres vece	|#]a]
+tres veze	|a]
+trial of	|=ZHJ
+trie for	|@JHHX_
+trie our	y:[HH
+trie to	m!]%Y(ZHZPHVFZH
+tried #	uNZ
+tried again	u@_BYXJZH
+tried all	|KXXY
+tried another	uZ]
+tried everyth	wKJNHZa
+tried it	tXYZ[
+tried once	|@IB^XJZI
+tried ten	|KGN_ZH
+tried the	p@HK_^Za[
+tried thre	y#JHJKGXJZ_
+tried to	f#F@]BHHGIJK_T[XX^HhY
+tried too	t#GHIXbZG
+tried with	|IFN[O[
+trigger for	|+[HG
+tripp the	|@]
+troca nao	|Z]
+trocada not	|/ZM[TJ
+trocar a	u@GZ^^X
+troi fois	|a]
+trop courant	|-Y
+trop court	w-JI_
+trop d	|X]
+trop de	m#XXb
+trop facil	w-]
+trop long	|2[
+tropp volt	wX^
+troppi tentativi	r#[X[
+troppo corta	|I]
+troppo facil	u-]
+troquei de	y>X
+trotzdem nicht	|ZI[]
+troubl on	|ZY
+troubl reset	wZ^
+troubl with	|SXZY
+true and	|ZI^[
+trust between	wH_
+try again	g#J+H9F@ABGHFIIKGNJX^ZccZ
+try all	wBZ
+try another	|-Y
+try any	yBIKJX_ZD
+try for	|XFZ^
+try is	y-IHJK[NZ
+try someth	|-^ZH
+try sometim	wBGZa
+try to	e@^HJK[^IaX
+trzeba czekac	|@Z
+trzy razy	|#^DJHJa]
+trzyma star	|HGM]
+tunnel app	|H]
+turn away	y-[@YKHNY
+turn down	o-[@[HGIZK]
+turn it	t!_/]@IN[UDdJfFhJ
+turn off	a(J)]*H<Y?ZCHU^VIY[ZHbZ
+turn on	a!G(I)a,Z-I/J3J:I;Z=J@JBJHBJJKJNHPIUaV_WJZD^H_JdZe[fI
+turn out	y^Z
+turn red	|h^
+turn the	y4IN[
+turn this	|U[ZJ
+turn to	|:[
+tussen twee	|@YK]
+tutto il	|BJHIS^UYZI
+tva bevi	|*Z
+tva metoder	y*]CJ
+tva timmar	|@]
+tva verifieringar	y*[CYHJ
+twaalf teken	|I^
+twee bewijzen	|*ZCX
+twee methoden	y*_CG
+twee uur	|@[
+twee verificati	y*[C[HI
+twelv i	|@XI]ZH
+twenty minut	|@]HX
+twic in	y#HHXTZ
+twic on	|A]HJ_H
+twierdzi ze	|h^
+two account	|A]PJ
+two ad	tA]
+two check	|*^CZHE
+two connect	|6YH^RGcGfG
+two days	|I]
+two dc	|JX
+two different	wHJg[
+two digit	qIGJ[O^
+two enabl	|8IA]
+two factor	w3IHZ
+two forest	qAYH_
+two gate	t*[CXHJ
+two hour	y#J@^H]KHXJaG
+two method	o*]
+two month	yK[ZI
+two object	|A^_J
+two of	|AY
+two option	|*X
+two password	q/]@IBJHEKZM]ZFg^hI
+two piec	|*Z
+two proof	t(I*aHG
+two role	|(IH]
+two server	|6XP[
+two step	wCIHZ
+two thing	|*ZC]ZHhI
+two user	uA]HIPY
+two ways	u*[C^HJ
+two week	y@ID[H]KGZJ
+two year	wK^ZG
+twoj haslo	|BYM[
+twoj konto	yTY
+twojego konta	|3[V[
+tylko jedna	|CY
+tylko komork	|C]
+tylko odblokowac	|[Y
+tylko raz	|@^
+tymczasowo zablokowan	yT[
+typ the	w#XHJKJMJZJ]^
+type a	|K[hI
+type anyth	wZ^
+type guest	w(J:aHJ
+type my	|KHh]
+type the	wh[
+typed a	y@^ZD
+typed is	yhX
+typed it	q3JB]HJIJZY]YaJhI
+typed my	t>FK[O^hG
+typed not	wOY
+typed the	o3[HJIFKHZ]]]aI
+typo in	t3[@ZHXOJ
+u hebt	u([@[XYZJ
+u mnie	yV[
+u nas	y@]U[d[
+uber die	w(X>]CID[
+udalo sie	|/^B[_J
+uhr am	|H]MIRX
+uit en	|6]Y[dH
+uit het	y3G?]HJOIT]a[
+uit in	|!^^J_J
+uit op	w!J(J;_<ZHJU[
+uit voor	w(I)[U[
+ultimo cambio	|@^
+um das	|.Y
+um dia	y#I@]X^
+um erro	yOYZZ
+um grupo	yPXVZ
+um metodo	y?ZHJ
+um segundo	|C[
+um unbefugt	yTZ
+um usuario	|;YZZ
+uma das	|K]
+uma hora	|XYa[
+uma licenca	|H]
+uma palavra	|K[
+uma politica	|WY
+uma senha	w-Y@ZHJZ^
+uma vez	|@[
+un altra	n-I:_@aDXHGIIKZZH
+un altro	|([)IC[
+un ancien	|KX
+un autr	t@ZKX
+un cambio	|@]
+un chiffr	w3]IXOH
+un code	|HJI[X]
+un collegu	|@YH[
+un dia	w@^HIX]
+un error	p3Y@JEYHEO[Za
+un filtro	|JX
+un giorno	w@]HJX^
+un group	wP[
+un grupo	wVZ
+un gruppo	yPYVZ
+un jour	w@[HHX]
+un metodo	u*Y
+un mot	q-_HFIHK^ZH
+un nouveau	rKJZZ[[
+un numero	y3II^
+un ora	|XZa[
+un partenair	|:]HI
+un partner	|:^HI
+un poco	|@JM_
+un problema	|Z^
+un robot	y9_HI
+un secondo	|C]
+un segundo	y8[C]
+un seul	w;X@[C^ZH
+un simbolo	|I[
+un solo	u;[C_IIZJ
+un usuario	|ZY
+un utent	|ZZ
+un utilisateur	|Z[
+una contrasena	tHHIIK]Z]
+una directiva	|WY
+una dll	|JZ
+una hora	|XZa[
+una licencia	|H]
+una licenza	y=XH]
+una maiuscola	yI]
+una nuova	y:[IJ[]
+una ou	|%_HI
+una password	wHIIJZ^
+una persona	|9]HJ
+una pso	|N_ZH
+una vecchia	|KY
+una volta	|@]
+unauthoriz use	qT[
+unavailabl when	w4]
+unbefugt nutzung	|TY
+und der	u>XNZ
+und die	|>ZGX
+und es	y>IHEK[OXa^
+und genau	|F]
+und ich	u>^@ZB[HJ
+und jetzt	y#[@Z
+und kann	r#X
+und kein	|3GD[WZ
+und kleinbuchstaben	|IX
+und lasst	|@Z
+und leerzeichen	y3_IZ
+und schon	|.X9Y
+und soll	|DXXZ
+und sperrt	|#].XMG
+und weiss	|hZ
+under one	|%[GY
+under the	nHGZZbahI
+une autr	|:]C]
+une deuxiem	yCY
+une erreur	t3HEXHJO[Z^
+une heur	|HIXXa^
+une licenc	|=HH]
+une majuscul	yIY
+une seul	y?ZC[HI
+unexpect error	o&F3_Z[
+unexpir password	m%d(I-JIJKGLIZH
+unfamiliar location	|HX
+unfortunately you	yZZ
+unidad organizacional	|FYGY
+unidad organizativa	|FXGY
+uninstall the	w?JH]J]ZH
+unit cannot	|G[
+unit d	|FXGY
+unit name	|FY
+unita organizzativa	|FZGY
+university account	wH^
+unknown account	yHJb]
+unknown ad	y&]ZI
+unknown error	m&_ZJ
+unlock account	uBI[^
+unlock asap	|#^TI
+unlock at	|T[
+unlock but	u[Z
+unlock by	yTX
+unlock cloud	|T[
+unlock fail	y#G%[HFTHZ][G
+unlock her	|HIT[
+unlock in	q#JTa[J
+unlock is	w[[bJ
+unlock it	wBYT[_H
+unlock me	u#[HI
+unlock my	r#[>JBGTJZJhY
+unlock not	p#IHITZZJ[_
+unlock only	t[X
+unlock option	tHET][]
+unlock successfully	y#HB^
+unlock the	m#CB_Hb[C_I
+unlock their	y[Z
+unlock themselv	|[X
+unlock without	qBH[^
+unos minuto	|BIM^ZI
+unser doman	y7Y
+unser password	y7Z:XN[
+unterstutzt kein	|0XgZ
+untick the	|BEHZ^_
+until #	|@]HXZG
+until friday	|!XVY
+until monday	yH^
+until the	q@_BIHEM]P[TX
+until tomorrow	o#J@_HGX_ZG
+until vpn	|HEM^
+until you	|IZ
+up a	wDXHYWY
+up after	uB[HIMJZ[]J
+up again	r+^BIZZ
+up and	|Z^]G
+up any	wD[
+up at	u7ZDJHJZH][^Y
+up being	|;X
+up by	w%[@IHZK[MFVY
+up for	l-JD^H@IJUIV]W_YYZH
+up her	|#Z
+up in	|?_DEHJ
+up mfa	|HX
+up not	|HJa]
+up on	m9Y>H@YHFMJZZa]
+up the	r%[EYHGR[
+up to	y+DDJHb
+up with	u-^/Z@XHGNZZJ
+up your	u+GDGH^V[
+updat becaus	y%X
+updat fail	r/YH]N^ZC
+updat in	|/Y
+updat it	y3J>[HHKHh]
+updat keep	|H^ZE
+updat mgpolicyauthorizationpolicy	|)Z
+updat mguser	m9JHIgc
+updat of	y0[1]HEfI
+updat on	u9[HHZY
+updat password	y(ZHIZ[
+updat passwordprofil	|MJgZ
+updat the	m%J([/Y1]@YHCKHN_fJhI
+updat user	|(]HI
+updat your	yHINJZ^hI
+upgrad entra	|HIf[
+upgrad of	rfZ
+upgrad to	|1X
+upon submitt	|%X
+upper and	yIIN^
+upper lower	wN[
+uppfyller inte	tIZN_
+upphor aldrig	|L^
+uprawnien do	w%](^ZI
+uprawnienia do	|(^
+us as	|![
+us that	|GY
+us to	u*H:YH_
+usa pingfederat	y7]
+usar sspr	yPZ
+usar una	yK^ZH
+use #	y*XK]ZI
+use a	p,[4[?DH^J[KYZIdG
+use adfs	|7Z
+use ante	|K]
+use any	|>^?JZH
+use entra	|0Y
+use it	r-[?]bJ
+use my	t?]HZKZZG
+use only	|=Id[
+use password	wV]
+use phone	u-I>J?YH]
+use question	|(F*]?ZHI
+use security	y*[?H
+use self	uVX
+use specop	|JX
+use sspr	o7X:[=YGYHXVIdG
+use that	y-]HJ
+use the	j/Y>I?ZD[HYUIYZZI
+use this	r-[?XHJUJV[
+use window	|?^HCbZ
+use writeback	|dY
+used again	yH[KHT[
+used befor	uKZ
+used by	y%[A]HH_J
+used for	o,X>_
+used graph	|MJgY
+used in	y,X
+used our	|-X
+used password	w-_IIKH
+used recently	yKY
+used the	t-[HGIJT[ZI[Gg_
+used this	wKZ
+used to	j#X(Z?a@JBGHCI[KGP[Z[fJ
+used up	w#YXZ
+used with	|HYMY
+user #	|CY
+user a	u@]ZZ
+user abandon	|][
+user account	p!EAGBHHaLJPIVH^H_EdX
+user accountenabl	|G]_H
+user acl	|;^HGPI
+user admin	o(_)[HIZF
+user after	yAZHX
+user although	|HJTZ
+user and	t#H=^HHT[
+user are	o7Y:ZHX
+user attempt	|@Y
+user attribut	|GGH]
+user b	u@]ZZ
+user blad	|!D(aHH
+user but	y(])]HF
+user call	tZ[
+user can	h(F*a:J?DBZHGZY_Gda
+user cancell	w]]
+user cannot	Y(A)G6I7H>H@JBGDHGYH@IIKHLJMJNJO[PZVIZ_^c_BcJdbfYg[hI
+user chang	uBGH^ZY^F
+user change	y6JJ[^Jg]
+user complain	y-X
+user confirm	|B^HIZH
+user could	yB]ZI
+user delet	|_Y
+user did	y@ZHJX]
+user disabl	|![HJ
+user does	w@X_Z
+user enter	q3GKZO[ZGha
+user every	|HIP]
+user exist	wA[
+user fail	m7X@JAIF_GJHFKHUZZX
+user fine	|)Z
+user flagg	|H]
+user flow	yH]ZI
+user for	u=FAXH^ZZ
+user forgot	|@HHIZ^
+user from	l8Y=XBIHITYZG^__[
+user get	r)J*Z+Z=ZBHHEU^VH
+user gets	p*]ZZ
+user go	yHDZa
+user got	w#XHIZJ]ZaJ
+user had	y;X@[KI
+user has	d!G(Z+J=X?J@IAZBFC_DZIENZVHZ[_XgJ
+user hat	w=YC[HJZI]]
+user have	p;^CYHGMY
+user hold	|(Y
+user id	p-JHDI_KJT[ZHg^
+user in	d%^(Y-J7J8H;I?J@JAbBHGXHFJYKJPJSITIVYZI[]^Ja^
+user information	yHFQbZG
+user is	_!Z(I+[3_?J@IB^DHHBKJTEVFXZZ^]J^Z_Z
+user ist	|#XG[TJ
+user it	|;[HJdX
+user keep	y-^HHIYKH]J
+user left	|CHD]
+user lock	y#HH]TI
+user lost	y=]HI
+user match	|AZ
+user may	tHXLJSZZI^^
+user miss	|/J__
+user must	w@Y
+user name	p+XIZh[
+user need	r*^CJZ]
+user new	wB^HGMI
+user not	a(F+];X=Z@IBYCGHDIGJZKHLaUJV[ZD]H_Za[d[gJ
+user object	m!](J;Z
+user of	u7X8_HE
+user ok	w(J)a*EVFgJ
+user on	r!Z-JMJZI_adIg[
+user only	n*X+]CIHFNXZ_
+user or	uH[
+user ou	|GZ
+user out	yH]ZG^X
+user password	i(J1[@YBZZI
+user phon	|#ZHGZ[
+user pick	|I[
+user read	|E[
+user register	q+G?aB[C[DGHEbJ
+user report	rBXHCZa]J
+user reset	l(G=Y@[B_HHMZV]Z?^]gG
+user same	|@_ZF
+user says	t#YHJKZZZ
+user see	w-]
+user set	y@X
+user sign	yBHHGM^
+user sinc	wH_MF
+user start	yBJH[]Y
+user still	|L]
+user stopp	|HH]^
+user submitt	uZ_
+user swear	|HINZ
+user switch	|!Ib^
+user then	y#XgX
+user ther	y_Y
+user to	h+]:J@IDHGXHYLYUZZF[X^]
+user trie	w:XK[
+user tried	y#JKZTY
+user two	yA^PJ
+user type	|:X
+user unlock	wBI[[
+user used	|/[ZJ
+user want	n+F-Y@ZBJD]IX
+user was	l!_@IBYHGPX]J
+user went	|BEZH]_
+user who	f!Y#G(I)^+J>J@_D[HYLYPXVJZC_X
+user whos	u-JGZHGIZZG_^
+user with	m!J(Y)Y:[HYZJ
+user without	yDZGId[
+user work	|4Y
+useraccountcontrol 66048	|L_
+uses his	|I]KIZH
+uses the	wHJK^ZGgY
+using a	|/XH]ZJ
+using it	|D[LZ
+using sspr	|/GH[
+using the	|#Z
+uso la	|M]
+uso nao	|TX
+uso non	|TX
+uso not	yTZ
+usr not	w+Z?JDJHIUJV^ZJ
+usual password	yK^ZG
+usual reason	wZ[
+usuario ante	|]^
+usuario convidado	|:]
+usuario de	wA[^Y_Z
+usuario deshabilitado	|b[
+usuario e	|XXdZ
+usuario en	|VZ_X
+usuario invitado	|:]
+usuario nao	t(Z)J=ZDX^]
+usuario not	l(Y)J8ZV[Z[^Z
+usuario nunca	|a]
+usuario onprem	|_]
+usuario tien	|C[
+usuniety z	|P[
+ut och	|=aZF
+utan #	|3^>JOH
+utan tillbakaskrivn	|8^dZfJ
+utent cloud	|A]
+utent disabilitato	y!XbZ
+utent e	|I[ZJdZ
+utent guest	|:^
+utent ne	|C[
+utent non	q=Z^Y_XaY
+utenti non	|(],I8Z
+utenza e	|!]
+utilisateur a	y[Y]X
+utilisateur cloud	|A[
+utilisateur est	y:[X[ZJd[
+utilisateur n	t([CZ
+utilisateur ne	u8Z^YaX
+utilisation non	|TX
+utilizador nao	|^X
+uur geleden	|@[
+uur op	|>JHJXIa_
+uw account	r3[TYVZXY
+uw beheerder	|d^
+uw organisati	uE[WJcXd]
+uw wachtwoord	w@ZBZM^ZH
+uzyc starego	|KY
+uzytkownik ma	|C[
+uzytkownik nie	t@JLXZ]^^
+uzytkownik wylaczony	|!_ZJ
+uzytkownika w	yIJV^_^
+v host	|9JH^
+va al	|>X
+va il	|9ZZ[
+va lento	|H^
+vaak geprobeerd	yX_
+vacation and	|>XHHZZ
+vai para	w>Z
+valeu pela	|9^
+valida en	|3[
+validita minima	y@Z
+valj ett	|-YK]
+valu provid	yN]ZH
+van connect	y1J2[HHRIf_
+van de	j(X-J9J@XCZGYI[KHN^V_XJZI]IaHfJ
+van derden	|JX
+van een	y:^KJV[
+van entra	|HJT]
+van het	|O[
+van mij	|3IO_
+van mijn	|H]
+van password	|-ZGY
+van terugschrijven	|eZfZ
+van window	|b]
+van zwangerschapsverlof	|!^
+vanish from	y!GHIKIPY^I__bX
+vanta #	wXZ
+vara fel	|ZIh^
+varia vece	|#[X[
+varia veze	|X[
+vario objeto	|A__H
+vecchia password	t#]KZMI
+vecchia per	yHJM_
+vece y	y#]@IX_aI
+veel pogingen	u#ZXZ
+velha e	|#[KJMJh^
+velho e	|>XY]
+vendor dll	yJ_
+verbindet nicht	yH]
+verbindingsproblemen met	|cY
+verbindungsproblem mit	|cX
+verder geen	|B]N[
+vereist licenti	y=^HJ
+vergessen nicht	|>Z
+vergrendeld om	|TZ
+verifi with	wB^HGMI
+verifica non	y>XaZ
+verificacao e	|3H>JO]
+verificacao nao	w>YaZ
+verificacion not	|>X?IC[
+verificar l	y3ZXY
+verificar su	|XY
+verificar sua	y3ZXY
+verificatiecod komt	|aX
+verification code	uH]ZI
+verification email	p>HHXa[
+verification goes	|HIZ[
+verification method	mCY
+verification sms	waY
+verification step	|C[DJHI]X
+verification turn	wCIHZ
+verificato un	|Z^
+verifier votr	y3[XX
+verifiera ditt	y3[XX
+verify but	|CX
+verify me	u3H>JCGDdHHZHaI
+verify my	|ZHh]
+verify with	|CID^
+verify your	r#J3^DFX[
+verkeerd wachtwoord	y#Z,^XHZIdJhZ
+verloopt nooit	yL_ZJ^J
+verrouill apre	|#Y
+verrouill pour	|TX
+verschieden kennworter	|/[NY
+version #	t1bHILH
+version de	|1Z
+version is	y1[HG
+version not	|1]
+version of	j1]Ha
+versuch #	|XX
+versuchen sie	w9J@XXZZ^
+versucht ihr	|XZ
+verweigert beim	|%_
+very long	y2[
+very password	|KZ
+veto the	yJX
+veut pas	|KINXh]
+veux mettr	|+]
+veux seulement	|[X
+veux un	|Z[
+veze e	w#_
+vi har	y-X
+via a	|GZ
+via ctrl	|MX
+via graph	pDIH[g]
+via intun	ybX
+via offic	|g]
+via portal	|/HM[ZG^]gI
+via sms	ta[
+via sspr	wNY
+via the	ygY
+vid aterstalln	|?IZZa^
+vid nasta	|L^
+vieja en	|M]
+vieja para	|M[
+vieja y	|#[9JHIh]
+viejo y	|Y]
+viel fehlversuch	|#^
+viel versuch	yXY
+viel zu	|-]2Z9I
+vielen dank	y9]BYHJ
+vien de	|JYTZ
+vient pas	|HJIJa_
+viewer and	|%X
+vigencia minima	y@Z
+vill bara	|[_
+vill behalla	|KX
+vill den	y*ZC[K^
+vill ha	m#J-H/J9H:[>J?[@FBJC^DIHHIXKGM]NIZ][H]IaHh[
+vill inte	|/]N]TI
+violat the	u/Y
+vip need	wZY
+virtual machin	yH[R]
+vm de	|f]
+vms time	|R_ZH
+voce nao	y(X:Z
+voce tentou	|XZ
+voic call	|?]HZ
+voic not	|HIa[
+voicemail pin	|HY
+voldoet niet	oHJIYKHNa
+volgen de	|O]
+volgend aanmeld	|L^
+volt e	|X[
+voltar a	|@Z
+volver a	wK_ZG
+vom admin	yd^
+vom connect	|f[
+von der	|;]GZ
+von entra	u-[fX
+von kennwortern	yWZ
+voor admin	|(I)[*X
+voor beheerder	y)]*a?HVJXJ
+voor de	q-]9ZCIHGMZWY][bJ
+voor het	|HI]]b[
+voor iedereen	|U^
+voor onze	|UX
+voor sspr	|+ID[
+voor uw	|d^
+voor wachtwoordherstel	q=YUYV_ZJ
+vor der	|DY]]
+vorubergehend gesperrt	uT]
+votr administrateur	tEIV^WHZ[dX
+votr compt	q3ZTXV^WI
+votr configuration	|EY
+votr mot	tBYEXM]ZH
+votr organisation	oE]dX
+vous avez	uXX
+vous me	|#Z9[
+vous ne	|(Y
+vpn access	|HX
+vpn client	w#[HX
+vpn does	wHY
+vpn drop	|HZ
+vpn error	|H]SJZH
+vpn not	|1JH^
+vpn says	|HX
+vpn se	yH^
+vpn still	|HGg[
+vpn tunnel	|4]HH
+vpn に	|H^
+vraagt nog	|C]HIM]
+vuelv a	|+XHJb[
+vuol due	|*Z
+vuol la	|KHh]
+vuol un	|C^
+w ad	m!Z%J-J/_3J=JHJT[^]_H
+w aplikacji	|?Ia^gZ
+w chmurz	r/_0YHJIJMJT]_[
+w connect	w,X1J8]GXHJcJdZeIfI
+w domu	|>^
+w dzienniku	|/XNY
+w dzierzawi	|:]W[
+w entra	y7^
+w grupi	|P^V]_J
+w katalogu	t!]3^7[:J>JBJHIOJ_Z
+w kreatorz	|,[dJe[
+w laczniku	|8^<[
+w lokalnym	|_Z
+w nazwi	|:ZF]
+w o	|=Z
+w organizacji	w=Y
+w przegladarc	y.Xb]
+w spami	|a^
+w sspr	|!J+I?[D_HF
+w32tm resync	oBHHHReZJdHfG
+wacht #	wX[
+wacht al	|>JHJXIa_
+wachtwoord bevat	|I^
+wachtwoord gewijzigd	yBZ
+wachtwoord gezet	|ZJ]^
+wachtwoord hergebruiken	|KZ
+wachtwoord is	n(J-I@ZBYHHIXK]M^ZGhY
+wachtwoord kwijt	|D_
+wachtwoord niet	n(I@GVIZ_[I^ahG
+wachtwoord opnieuw	t%[(]@JBYHJZIbY
+wachtwoord resetten	yHXb[
+wachtwoord te	w^[
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(]@[H]ZF
+wachtwoord vergeten	t>]DYHEZ^
+wachtwoord voldoet	w-Y
+wachtwoord werkt	uBZMY
+wachtwoord wijzigen	y@JLZZX
+wachtwoord wordt	u-J@INXZYd^hY
+wahlen sie	w-^@IHJI]KZZGhJ
+wait #	q@XNJXZaZ
+wait a	o9IBYHHX_ZJ
+wait and	uHFb]
+wait befor	w@Y
+wait for	l9^>I@HH[M^NJXDZJaI
+wait one	y@^
+wait overnight	|@^
+wait period	|9IHHX^
+wait till	y@^HI
+wait until	wXY
+wall display	wHZ
+wallpaper not	wHY
+want #	y@Z
+want a	f-J/J>B?G@^C_HbIYKGMJNHWZZIaIhJ
+want an	|?Y
+want another	u@]C[HI
+want at	|/[
+want cooki	y.Z
+want from	|HEIaKJZH
+want it	|/[
+want me	y>[
+want more	|HII_KI
+want my	tBJH_KJZJh[
+want one	|K[
+want password	t-Z:[H]LGZJ
+want phon	|*^CIHI
+want reset	|+FBJD^
+want sms	|?Z
+want someth	u-J?XCZHIIHK_ZF
+want the	h3J@XHBIIKXM^O[WYYXZHg[
+want to	Z%Y(E*F+a-H/J:Y>b?HBFCEDXHZIEKXMGNIOIPHTJUIVIWJXIZJ[_]HaHgIhY
+want two	wIHJ[
+war fruher	|PY
+wart seit	|a[
+was a	r(X9J>GD^HCR]Z]]I
+was able	n#FBcHJZJ[J
+was accept	wBYKY
+was added	p8Y:YBYHJ
+was an	qZY
+was broken	|NZRX
+was call	|BIZJ]_
+was change	m(]-[BJH]ZE
+was clos	yBGHJY^fI
+was creat	y%ZGY^X
+was deactivat	y!Y
+was delet	m8^>[HD_]
+was deni	y%X/X
+was ever	|D[WY
+was fine	yBIKIZ^
+was found	w-XK[hJ
+was given	u)YB]HIZIh[
+was hand	|>X
+was in	qBJHFV]ZZ
+was invit	w:[
+was join	y8^
+was left	|^]fX
+was made	|)[HH^Z
+was moved	w(Z=YGIHH_]
+was my	|>_HD
+was not	j%^8HA]BCD[GJHEOXUJVIW[ZI]X_GdYe[fJ
+was nun	|CZZ[
+was off	w!Z1ZRJfZ
+was on	l!Y>]HDZ[]XhX
+was prevent	|FZ
+was reboot	|fX
+was refus	uI]
+was register	|>IC[DEO[
+was reject	tHZN]
+was remov	p4X8Z?ZHH_]
+was renam	wH_MF
+was reset	nB]ZI]]
+was sent	|BJHJZ]]Z
+was set	q@[B_HHIIKILZNHZE
+was shut	u!^>ZHG]JfY
+was skipp	wGJHaMIfI
+was stolen	w>]HJ
+was successful	|MZZH
+was suspend	u!JH_
+was switch	w!X-ZHFf^
+was taken	|=[@HHI^[
+was the	u>J?[@_HF
+was told	u4[7[KZZJ
+was turn	t)X?[@ZKIUIbZ
+was updat	y/ZHHMXf[
+was used	w6XKY
+was wrong	|R]ZH
+wasser gefallen	|>_HJ
+watch me	|@]ZF
+watch out	wHY
+way and	|?[
+way through	|]Z
+way to	k-E9H>X@IBGC^D[HYNXT]X[ZH
+ways to	y*Y?]
+we added	|8Z
+we are	w(]E[
+we bought	|8Y
+we can	y=_ZF
+we cannot	m([7J:]=^@JEYPJVJZCc[dG
+we change	u<YC^HI
+we clear	|HFLYT[
+we configur	|HX
+we could	|3^DF
+we delegat	|%JHHP^
+we did	|HJYYdY
+we disabl	|)Z
+we downgrad	|=_ZJ
+we encounter	y3^HJZJ
+we enforc	|-X
+we exclud	|GY
+we found	w@]HGUX^Y
+we get	y8J=JHFN^Z]
+we hand	y>]@XZI
+we harden	|YX
+we have	g0Y=aCHHINZOXTIVJWYZ]dG
+we import	|+Z
+we invit	tHZ
+we let	|=Y
+we limit	yG[HJQ]ZH
+we merg	|A_PJZG
+we migrat	|D[HJ
+we moved	y0Y
+we need	m=GHa
+we not	l&_1[=XGIHBUYVHW[ZD_Zd_fI
+we only	w=]
+we order	wH[
+we put	yVZ
+we rais	|C]
+we remov	y_Z
+we reset	|LY
+we run	y%I0Z1[HH
+we see	nZb
+we select	wGIH_VJ
+we still	y5X7Z
+we sync	y3^8[HGOIZJ
+we turn	pHZUJYZ
+we use	p0Y7Z=IHGJ]L[dZ
+we want	qH^[X
+we went	wZY
+weak password	w-]IFJX
+web e	|T]
+web login	|TZ
+web mais	|M]
+web not	|HHN]ZI
+web pero	|HJM]
+web server	r4JHbRGYHcE
+web shop	wH[
+web vencido	|H^
+web で	|M]T[
+webben men	|M^
+webmail is	|HZ
+websit does	wHHZ^
+websit says	wHZ
+wechsel wird	|@_
+wed like	|(JH]
+week and	m8[>]BGHFKHVZZ_fI
+week befor	|H^KI
+weekend self	wZ^
+weet mijn	|ZE[a
+weil die	|/_
+weil es	|@_ZH
+weil ich	y+[>JCJDHK]ZI][
+weiss ich	|Z]
+weiss nicht	|AYNZ
+weist das	|/HN]
+weiter das	|HHM]g[
+weiter die	|C]TYZJ
+well known	|-_HGZG
+wenden sie	|ZZ
+wenn ich	|[]
+went away	uB^HJZB]_aI
+went back	y]Y
+went fine	y@Z
+went through	i@ZB^CINITXZJ
+went wrong	g#J9J@JBIHGZbb_hI
+werden admin	|*XE]ZJ
+werden verlangt	|CY
+werden zwei	yC]
+were deni	u%]
+were domain	|PX
+were fill	wZ]
+were on	y1^7ZHH
+were remov	|+XY^cF
+were set	|LX
+were sorry	o@IWXZ_
+were used	yK[
+were written	wZ^
+werkt niet	r?XHZfZ
+weve been	|J]ZJ
+weve detect	|UY
+what are	qNXf[
+what block	|HJJZ
+what can	|9bHCZB
+what connect	|GZ
+what could	wZ^
+what do	p)H?IHYKIZ]h[
+what does	n%[&]/X9HHZNHZZ
+what else	yHEIaKJZH
+what happen	r4Z][
+what i	pIIMZZDha
+what if	w4Y>ZDXHI
+what is	c1J:[HaIJKJTGZbhJ
+what it	qHDIJKaZZ
+what now	t#X>GCYH^
+what role	|(b)F*GHE
+what should	uHIZ[
+what the	k#JIJN]VZZ[
+what to	y9FHBKIZb
+what would	wZ]
+whatever i	t@ZN^ZF
+whatever is	|HJI]ZH
+whatever she	uNYZ[
+when a	u-F3[4XHY
+when an	|(GH]
+when change	ucX
+when click	wbY
+when contact	|4Y
+when does	wHZ
+when enabl	u,Z
+when he	|#X
+when i	[!X%Y([)Z*X3Y9J>J?Z@FBIHDIHKGOIPFVJZY[[]Ia^b[gJhZ
+when it	uHDK_ZEa^hI
+when my	w*YHJKZZI
+when open	|H[
+when our	|%J([
+when reset	m([@[HHNY
+when sett	y(YHJZY
+when she	wKY][_X
+when sign	y+Y
+when submitt	|ZZ
+when the	j%Y*J3]4FK[PJT[ZF
+when they	|7X
+when user	|&XHZZI
+when will	|0HH[
+when writ	w4XHJ_Z
+wher can	r-[H[I]ZY
+wher do	k:YH]Z^fJ
+wher i	|(]ZG
+wher is	rHGZG[[a^
+wher it	y-I5[JZZI
+wher my	yHXIIa]
+wher one	wZ]
+wher should	yHCZb
+wher the	nHXKJZGa]hZ
+whether it	wZZ
+which ad	|%[HJ
+which cmdlet	wH^LG
+which event	|H]
+which i	m%[>_C[HBPIZIh[
+which is	tHHI]Y[
+which licenc	|HX
+which meet	|/ZNI
+which number	|3JHHIJO^
+which of	yHIIIN^
+which one	uHZ
+which permission	|%Y
+which policy	|N]ZJ
+which port	|H[
+which role	|(Y
+which rule	yKIN]
+which the	|^Y
+which version	u1Y
+which was	w4X>XFZHI
+whil contact	w3aHIZF
+whil enabl	|eX
+whil i	r![HFZI]_
+whil process	wH^
+whil test	|U]
+whil updat	|NIZ]
+whil we	|=_ZF
+who already	|+HH[
+who are	y9]HGP[
+who can	yQY
+who change	uH]
+who did	|@[ZH
+who got	|LZ
+who has	tHZ
+who have	y)^HG
+who hold	|)X
+who i	yDaHIZI
+who is	r#GHb
+who left	|HZ
+who may	w-IHYQZV^
+who not	w![@[D]HHZF
+who once	|P]
+who register	|+JDHH^
+who reset	|@ZZI
+who were	y@]PYZH
+who won	|H^
+whol company	qU_
+whol day	y@^HJZI
+whol tenant	|HGU^
+whos password	uHILXZG^Y_]
+why a	wZ[
+why can	yV]ZG
+why cannot	o?^@JHJK^ZE[Y
+why did	|-FH]ZY
+why do	n*^+E@[HZIJKDLZZI[]
+why does	t!X#]@^HGKI
+why i	|ZX
+why is	t*X>J?^BIH[aJ
+why it	uI]KJ
+why must	|KZ
+why my	|HJZ^
+why not	q)I*]?ZB[HELZZE
+why on	|*Y-]HI
+why the	r!ZHGZ]
+why this	|9IHJZ^
+wi fi	u#YH_
+wie bekomm	|D[ZZ
+wie lang	|@Z
+wie richt	|H^
+wie viel	|9HH^KY
+wie weit	|9[KZ
+wiec nie	|h^
+wieder gesperrt	|#^
+wiek hasla	|@Z
+wiel razy	yX]
+wielkiej litery	|I^
+wifi at	|HIMZ
+wifi de	|H[
+wifi password	uHY
+wijzigen in	|7[LY_J
+wijzigen staat	|ZI^^
+wijzigen wordt	y7[@JL[ZHhZ
+wil de	|?[MZ
+wil een	w@JBJH]IYKJMGZ]
+wil het	|@[h^
+wil hij	y*Y>JC[K^
+wil ik	|@Z
+wil nog	uC]M[
+will ask	wHIZ[
+will be	y9]>JHZ
+will call	wZ^
+will collect	wHIZ_
+will er	w-Y@HC]IJK]ZEhZ
+will not	r3Z@ZHaIIMJTXZChJ
+will nur	y[]
+will send	|HHZ^
+window #	m#JH]XIbY
+window 2008	o4G5cHJMHbI
+window account	|_Y
+window and	w!Z/Y>JB^HEMGh[
+window anmeldebildschirm	|[YbJ
+window anmeldung	|bYg[
+window asks	|H[
+window befor	|b[cH
+window clos	wZ_
+window e	|M^
+window hello	m9J?aZI
+window in	y]Z
+window inloggningsskarm	|bZ
+window log	wHHZ_bJ
+window login	n?]HFZJgZ
+window logon	tHHMaZJbHgY
+window net	kHIcb
+window not	wb]
+window says	u#XZHbZ
+window server	r5^HI
+window sign	q[Y
+window tell	|![#YZI
+window updat	qH[ZGfa
+window want	|H]
+window の	ybX
+window は	yHJM[bJgY
+window 登	|bY
+window 还	|gY
+wiped the	|>^HH
+wir haben	u-X=[DZd[
+wir konnen	|cX
+wird aber	w>]?]aJ
+wird abgelehnt	u@[NZZJd[
+wird als	y-]KZhX
+wird beim	|hY
+wird im	|_[
+wird lokal	|d^
+wird mir	y?]
+wird nicht	j-H?I@YHXIGNHOXZ[[]dIhX
+wird verweigert	y=Y@[PZZJ
+wird vom	|d[
+with #	m-X2Z3I>JHZIYO_ZDaI
+with 0x801c03f3	wH[
+with 33001	|F]ZJ
+with a	]!H#H%J(Y*[+Z/[3^9J>F@aIGKFMGNFPIVJZY]J__aEhI
+with adfs	yHZTH
+with admin	|)JP]
+with admincount	|PX
+with an	b!Y#Z&Y(J)Y:Y@JBJGXH[KIMFNJT[aJbZe[
+with and	wHJIIK]OZZGhY
+with another	y>_HYZH
+with change	y@FBFZb^I
+with cloud	|0FH_RI
+with cooki	|.Y
+with different	|6Z@X
+with does	|KYNJ
+with entra	y/IHDR_
+with error	y8HH]ZI
+with everyth	y>_BJHIN[ZG
+with extension	y3^HJ
+with fail	wZ[
+with forc	|LZ
+with graph	|(XZIg]
+with her	|BYZIhY
+with his	r#I-HHFI]KZLJZ]
+with intun	|HY
+with it	j/Z@XHGIJKIOYZBg_h]
+with last	|#]HGKX
+with letter	w3^IGOI
+with must	yLZ
+with my	k#I9^:Z>ZBIH@ZahJ
+with new	y/HHFM_gI
+with not	y>IH^KHMIZIh]
+with okta	|7Y
+with old	wBHHCMa
+with one	y*ZC]HJ
+with our	lB]H[ZF
+with password	lBIJXSYZ_
+with policy	wHFNaZH
+with reset	|BJZ]
+with role	y(Z)^HI
+with same	|_Y
+with self	uBHZ_
+with some	|4[HJ
+with that	y-Z>ZHH
+with the	Y,Z-H3E:I>Z?GAZB^CJDGH>IGLYMZNXZDaebYcYfJhI
+with their	y=GH^
+with this	wHIZ[hX
+with two	|/[
+with us	y:Y
+with user	|(^HJZI
+with what	y-X
+with writeback	p=[HIJ[
+with your	m:Y=XEYHIZJcZ
+within a	|@ZZI
+within the	|@^NI
+without #	|3]HI
+without a	t)ZHH[Y
+without any	r@HB^DZHEVZW[ZE
+without anyth	wZ]
+without change	wBFHZ[Z
+without country	yO[
+without digit	|I_ZJ
+without error	u,JBcZGeB
+without plus	u3_
+without reset	r[[
+without sms	wHIZ^
+without the	q3]4[>HBIFXHGIHOXZI
+without writeback	y7YGIH[
+wizard asked	|,Z
+wizard cannot	ye]
+wizard error	w,GBJH]ZEe[
+wizard finish	w,JBbeB
+wizard is	|+ZDG
+wizard not	|eX
+wizard show	|H[
+wizard was	yd]eG
+wlaczaniu zapisu	|,]dJe]
+wlaczyc zapi	|6^8]HIdI
+wlan password	uHY
+wohl nicht	|C]
+word asks	wH]
+word block	|-Z
+word in	w-Y
+word is	y-I@ZHZ
+word phras	t-Z
+word that	|-Y
+wordt geweigerd	|@Z
+wordt niet	t7[?_@HHJNGZXh[
+work after	t%[BYHGLYPHZIfZ
+work again	kB]HIR^ZE
+work any	|1[
+work as	y%[)XPG
+work at	t(]9J@HBXHFM[ZZ
+work but	tHHMYa[
+work computer	|/]HIZY
+work council	|H]ZJ
+work either	|![Z[
+work everywher	w?[BJM[ZJ
+work fine	yBX
+work for	b%H([*J:Y@[BEDJGIH@IJMZP_V]Z]^ZbJfZ
+work here	|BHZ]
+work if	y@[HX
+work in	m/]BIHIMXZGgZ
+work last	|BGZ_
+work not	yHJL[ZZ
+work noth	wZ]
+work now	n9HBbfJ
+work on	h-JB^HBZa
+work only	w%a8ZPC
+work phon	q>HH^
+work sinc	y1IHJZXf[
+work thank	|B^ZF
+work this	uZ]fJ
+work until	|@JP]
+work with	rHJM]ZIgX
+work without	uLYZ]
+workbook is	wH]
+would guess	|-_HI
+would help	|HY
+would i	|N[
+would like	|K]hJ
+would you	wZ]
+wouldnt let	|NZ
+writ back	a!H#I(H0J1J3J4[8Z:J>J@HBFDJGIHDJIKFNJUIVIXI]IbGcYdbeYfZg_hJ
+writ number	|3[
+writ on	|%Y
+writ permission	|%Y
+writ pwdlastset	|%]gH
+writeback and	y=IB[dZ
+writeback brok	y1Y2Y
+writeback cannot	qGZ_YdHeX
+writeback checkbox	|HJd^eI
+writeback configuration	|dHeZ
+writeback could	tZJdGe^
+writeback dead	|YZ
+writeback does	|AY
+writeback dur	wd[eYfI
+writeback e	|H[
+writeback fail	j0X1Z7Y<YHERYYXZFdJe[fF
+writeback fallito	|4[HJ
+writeback for	wG[dI
+writeback had	|8Y
+writeback has	ydY
+writeback heartbeat	|HJfZ
+writeback in	k,FBaHYZGd[eH
+writeback is	h/JB]HHYXZId^eX
+writeback keys	y6[
+writeback need	u=]HEYX
+writeback negato	|QX
+writeback nicht	|2[
+writeback niet	|dJe[
+writeback non	r%[HJPJZJdXeIf^
+writeback not	h0Y1XBJGI_Zd_eEfX
+writeback of	wH]dH
+writeback password	|HFd]eI
+writeback requir	w=YHJdY
+writeback says	|%X_X
+writeback servic	qHHZI__dEeHfZ
+writeback stop	|A^HD
+writeback stopp	m1XHFYYcYeJfZ
+writeback target	rG]_[dF
+writeback test	wHFZbdI
+writeback the	|,Z
+writeback to	w%IP]
+writeback used	wZ]fJ
+writeback v2	mHdPHVHdHeHfJ
+writeback was	ydGe^
+writeback with	w0FH^RI
+writeback work	tBCHbR^UEZGfJ
+written back	g/Z0]6JB^NJPYRYZG_IdFgY
+written down	wZ^
+written to	uGIH_VJ
+wrocic do	|K_ZF
+wrong admin	|,Z
+wrong after	t#IHYP]R[ZG
+wrong code	t#GHIX_
+wrong current	yhX
+wrong entri	uH[
+wrong error	ybX
+wrong global	|,Z
+wrong in	t3^OH
+wrong it	|O]ZI
+wrong its	|B^HYOHZIhI
+wrong number	|OZ
+wrong password	j#[/Z@IHDIIKIT[Z]hF
+wrong portal	|HIZGg^
+wrong the	wZ[
+wrong time	tR]
+wrong trie	w#^XF
+wrong when	|ZY
+wrong with	y#JHFZ^
+wrot it	y/^@[NIfG
+wurd abgeschaltet	y!Z
+wurd bereit	|KX
+wurd deaktiviert	|!Y
+wurd im	|!I^[_]
+wurd in	|?Z
+wurd nicht	|V]ZI_X
+wurd vorubergehend	|TZ
+wurd zuruckgesetzt	|B[M[
+wylaczon dla	|)[
+wylaczon na	|;Y
+wylaczon w	u<[
+wylaczona dla	|U^
+wymagan sa	|C^DJ
+wymaganych licencji	y=Z
+x #	|#J@Z
+x still	|1[
+xbox account	tH^
+y a	yM]
+y ahora	t@ZK]X[hJ
+y dejo	|YY
+y dice	u+X-ZIIKIO]h[
+y el	p:[>ZM[
+y en	yTX
+y es	|3J9JOZh]
+y est	|B]fJ
+y hoy	|@[
+y la	o%X@JBZHFIYK]NYX[ZIaJf]
+y los	|*XI^ZH
+y me	|#aHIZI
+y mi	|!]a]
+y microsoft	|7YRX
+y not	f(I-J7Z9H=^?G@]BICIDYHGIXMIOXVIaFhZ
+y olvid	|D[
+y pide	yC^
+y solo	y?Y
+y ya	u=[?J@[K[Y[
+y yo	w(Z9F>]CXVZ
+ya esta	|+XBZ
+ya fue	|KZ
+ya la	y-IKahJ
+ya not	m)]3G>a?Z@JBIDHHEIJKZOHX]Y[ZJaF
+year ago	q>aHE^X
+year and	y>J?[
+year it	|!ZKYZJ
+yesterday and	y>[@ZHH
+yesterday at	|@Z
+yesterday could	wZX
+yet admin	|*X
+yet and	|>ID[
+yet the	y/[NHTZ
+yet wher	wZ]fJ
+yo not	y(ZV[
+yo solo	|CZ
+you are	u+^DHHH
+you block	w>FH^
+you can	mEYHFZGaYb[
+you cannot	d)J:I>Z@HDYHIVYWXZI^Id[h[
+you check	tZa
+you do	p+Y9b:YHBZA^YaX
+you enter	thY
+you for	|9Z
+you get	y9[HZKIZJ
+you had	|9]HJ
+you have	f#Y=I>[@JBHO_VIZIeZ
+you help	w#JZZ
+you know	tB[HIaZ
+you look	uZZ
+you may	t%Y
+you must	nDYHZfI
+you my	|D_OJZG
+you not	iD_HJUGVZZDa[h[
+you pleas	wH[
+you register	|?]UIVI
+you reset	w(IBHHHVHZb
+you see	|ZY
+you so	|BX
+you still	|HY
+you suggest	|?JHZ
+you tell	yH[
+you to	u7[HGUIV]
+you try	uaYcY
+you turn	|U[
+you unlock	|#Y
+you will	yH[
+your account	]!Z%I+^3]7H:Z=JDYEYHHIJPIT[UIV]XY^G_JhJ
+your admin	](I)C*F,I1J3I:F=ZE]HBIIPGVaWYXYZa^Id]gI
+your company	y-XNZ
+your corporat	yNX
+your current	uHJZHh_
+your help	|9Y
+your last	|KX
+your not	|VX
+your on	m%XZJc]
+your organisation	^7Z:C=^?ZEZHFU[VFZGc]
+your own	qV]
+your password	]%J(F7J:Y=J>X@HBECXDXE]HdKFLJNIUJVFZE[JbJcYhG
+your phon	y3H>ZHZ
+your phone	y3X
+your previou	|KX
+your quick	|9Y
+your request	|9JHEZ_
+your reset	y:^HH
+your security	|+FDGH]T[
+your sign	|HX
+your student	|IY
+your system	w!X:]HG
+your team	y:aHFZI
+your tenant	|:[
+your time	|9]
+your user	wI[dX
+your version	w1]HJ
+youv exceed	|XY
+youv tried	u#ITYXZ
+z ad	|3Z
+z administratorem	|Z^
+z chmury	|JYP]
+z haslem	|@[
+z kodem	ya_
+z lacznoscia	|cZ
+z moim	|9[Z[
+z nowym	|9HB_HHZIbZ
+z organizacja	|cZ
+z zapisanym	|OX
+z zeszlego	|K_ZJ
+z zewnatrz	|:^
+za duzo	t#^9JHJXaZJ
+za krotki	wI_
+za stary	|1]4J5[
+zablokowan aby	|TZ
+zablokowan w	|T[
+zapi zwrotny	i#J%J3J4Z6[8Y9J@IBJDJPYUJVJXJYZZYbJdaeIfXhJ
+zapisu zwrotnego	n%[,Z3J8[9I=YHFPJZIcYdZeafX
+zapisywani zwrotn	|dZ
+zapobiec nieautoryzowanemu	|TZ
+zapomnialem hasla	wDXZ^
+zarzadzan lokalni	|d^
+zbyt latw	w-Z
+zbyt wiel	uX^
+zdaln wywolania	|Q^
+ze srodowiskiem	|c^
+ze to	yO^
+zegt dat	r-^3J>IDZIHK]OYZIdZ
+zegt ie	y-YIZ
+zeichen sein	|I[
+zeigt kein	|>IH_
+zero a	|@GH]
+zero in	|3XOX
+zgadza sie	yO^
+zgubilem telefon	w>[
+zip file	tH_ZJ
+zit in	|IXP^VJ
+zle haslo	y#[,]h[
+zmienic hasla	w@GZ[^^
+zmienilem numer	|>X
+zmienion w	|MZgZ
+zonder #	|3^>JOI
+zonder terugschrijven	|8[dZfJ
+zoom password	|H[
+zostalo wylaczon	|!X
+zostalo zresetowan	|BYM[
+zou niet	|V]h[
+zresetowac hasla	wZ[
+zresetowac haslo	|BYH[ZF
+zu erraten	r-aIH
+zu haufig	|-Y
+zu kurz	uI_
+zu lang	y2[ZJ]]
+zu leicht	u-aII
+zu meinem	y9XCIDZK[ZI
+zu oft	o#Z@IBJHIKJXdZI
+zu verhindern	wT[
+zu viel	p#]-Z3[@JHIIIKHX_
+zu wenig	|C]I]aJ
+zugriff auf	|HY
+zugriff mehr	y>^
+zugriff verweigert	u%aZJ
+zum zurucksetzen	u%Y?]WZZJ
+zur kennwortzurucksetzung	|WZf[
+zur registrierung	|+Z
+zuruck beim	|&^ZJ
+zuruckgesetzt werden	y:[E[ZI
+zurucksetzen am	y@XbZ
+zurucksetzen darf	|VX
+zurucksetzen fehlt	|bY
+zurucksetzen geht	uZ]
+zurucksetzen ich	|V^ZH
+zurucksetzen ist	w(YUX
+zurucksetzen link	|HY
+zurucksetzen nicht	t(IHJL^VZZDa]b]
+zurucksetzen schlagt	|Z]
+zurucksetzen von	yWZ
+zurzeit nicht	|CZcX
+zwei methoden	u*X
+zwei nachweis	y*Y
+zwei verschieden	|/]
+zweit method	|CX
+zweryfikowac konto	|X^
+zwischen zwei	|@[K]
+zwrotn hasel	|dZ
+zwrotny nie	yZIdJf^gZ
+zwrotny odrzucony	|P]QXdJ
+あ り	h%J(Z9]=Z@JBYFZHHKJM[UJVYZE_ZbJcY
+あ る	u-H9G>^E[HDIJK]MJZ[d[
+い い	|+HD][X
+い え	|+HD][X
+い か	|9[@IZ]hI
+い が	u+[@YZE[a^ZhJ
+い こ	|h]
+い し	y9]
+い た	u!Z>I?ZD[K]_[
+い つ	|HIK^X]
+い て	l%Y-J:]>H@JB^CZDIGZHHIIJXKJN]ZIaFdJf[hI
+い と	f!J-[3I9H>I?I@[CHD]HHI[KXMINdOHVJXYZEaJbJdJhY
+い な	g!I(G-H0J1[3D4I7J9I:H;J=]>F?G@GBID_G_HDIGKHLJMYNYOIPJUGV[WaXIZH][^J_ZaGbJcJdJf[hI
+い の	h!X([*J+Z-I9H:I>FBYC[E]HBIEKFMaNHOHVHXI][^J_JbIcJfJh_
+い ま	^#](X-[3H9Y:H=I>X?HCJD^HGKELJOIPJU_V^WIXHZF[J]J_JaHbId^fI
+い よ	|IXX]
+い る	_#I%I*J,J-^/I0J1I3[4J6J7Z8J9G:G;Z=H>E?Y@DAJBHCEDCGIHIIZMFNEOZP[RZSYTIVEWIYJZC]H^__[aZbGfYgJhY
+い オ	|^Z_[
+い ス	y>]HX
+い ト	|,_
+い パ	i-Z:]>Z@HHIKFMaZX[JbI
+い 番	|>X
+い 登	|+^DI
+い 設	|N[^Z
+う か	y9[@Zh[
+う ご	y9^
+う す	|DXHGZ^
+う ち	yHJIZU[V]
+う で	w!]9J:]BZ
+う と	q@_OXZIh^
+う に	yV]X]
+う ま	y9Z@IHJZ_hI
+う 一	q@_C[XJZX
+う 使	|>]KZ
+え た	n%[>I?[@cHIKIMXXYZHbZhJ
+え て	j!J#a(Z-I3I9I>Z?I@FDJIHK^L]MYNJTJUHVJX]aIbJdJ
+え な	k([>I?a@ICJHGI_M]UJVHXZZHbJ
+え ま	u!]-JIJKYZ^
+え ら	y@]^Z
+え る	u#HHZM^V]ZJ[]
+お ら	|d]
+お り	|9^
+お 待	|XY
+お 試	y@ZZZ
+お 願	y9]
+か か	r3]>]HHM_ZGa[
+か っ	w3J>J?JMX]^a[
+か な	i#Z3I4[9I>J?J@GCJH^IYKJMIXG]JaXbZcZf[hH
+か ら	e#I%J&Z(I0I3Z4_6Z9H:I;Z=[>F?I@XBJCIDJHAI^KFLJMGOJP]RJTIUIVGXHY[ZJ[J]I^IaHbYcIdIfFh_
+か り	r-]9]@^IHZH
+か る	r-I3]9]>[?JBJM]ZC[^hI
+か れ	t-Y9J@ZJXLYh[
+か わ	|9]
+か 出	|?aaH
+か 変	y@[gX
+か 登	yC[
+が #	q2[3]@XPX
+が pc	|b]
+が window	|5X
+が あ	j%J(Z-]3I9H=Z>IBIC[EZFZHDK[M[NDUJ_ZbJcYhJ
+が か	yMXa]
+が ず	yHJRb
+が つ	|H^
+が で	u9[@ZEYZZ
+が と	y9_ZI
+が な	j%^(Y3]4J5]:H>I?XBJCIHCKJMIQ[TJUHW^ZE[[aIb[dZfI
+が ま	uHEMdUIW]ZJ
+が ア	|D^V]
+が オ	t0^U]ZJ^ZdIg[
+が ク	w/XJY
+が グ	w(Z:]HIV[
+が コ	|>[_Y
+が サ	yZF[_f[
+が ド	|%[
+が パ	q7YGZU^VJZF^ZdI
+が ブ	y#H.XH]
+が リ	|BZM^ZE
+が ロ	t#]TJbZ
+が 一	r3[6]?YC[DJHI
+が 不	w(^3[IIN[ZJ
+が 二	r/_A]C^DJHJ
+が 付	y3Z:[
+が 何	|Z]
+が 使	y-]IGKHZ^
+が 停	w4^HJf[
+が 入	t-XI_JXZ]^YhI
+が 全	yO^U[
+が 再	|+Zf[
+が 出	n(]*X3I?FC]HFIJKJZ[[^a]hJ
+が 切	y;[=[H]ZH
+が 動	rHYZFfa
+が 受	w>[NJZZaJ
+が 古	y0[1]4J5]
+が 同	|A^_J
+が 含	w-YIY
+が 変	y>Z
+が 外	|HJda
+が 多	wHIX_
+が 失	y!]ZJd[
+が 始	|+]HF]]
+が 届	o>ZB[ZJa]
+が 必	p:[=XC[HJI[LY
+が 悪	yE^Z^cX
+が 拒	t%Z-[JZ
+が 有	rUYV[ZI^Z
+が 来	u>Ha[dIf^
+が 検	|]^
+が 止	w![)ZU[fZ
+が 正	t3^h[
+が 残	y#Y3^DI
+が 消	|%]b[
+が 無	g!b-J3X;Z<Z>HCZHHIIKJMJO[VJYYZI_JaGdXfJhX
+が 発	|Z]
+が 登	r+I3J?]CZO^
+が 監	|/XEY
+が 短	|I^ZJ
+が 私	|:[V[
+が 空	|3_>]ZI
+が 組	yd]
+が 落	w4]H[MJRIf_
+が 表	t+[?[O[
+が 要	|=_NZ
+が 見	w(]4^HYZI
+が 誤	|,]4[dI
+が 読	|3Z>^HJ
+が 足	y(]3I9II_ZI
+が 通	y;[K]ZY
+が 遅	|H^MIZJa]
+が 違	q,[6]HZRZZJh^
+が 選	y?^[X
+が 長	|2_
+が 開	|H_
+き ず	|,_
+き た	|!]BZ
+き な	d!I%J,J-I/I0J4I6[8[9J:Z=[>a@YBHCJDHEIGIIGKGNGOIPXTIUYWIXJZ<[[^[_IaIcHdFeXfYgH
+き ま	d!H-J4[9I?XBHHYIYNJOJUHZ_^Ja[bIdJfJhJ
+き る	rHGIJVbX]ZJb[
+き 戻	h!J(J0Y3I4X8[9J:J>I?J@HBJGYHFKIMINJRYUJVIYZ_YbIc[d_fahI
+ぎ て	|X^
+ぎ ま	wI^XXZJ
+ぎ る	q-Z2^9I@ZCJHGI]KIX]ZI
+く あ	y3XhY
+く い	y-[@IHIKIZahI
+く し	w>Z@Z
+く だ	g#]-]7Z9Z>J?JB[H[IIK[MHNITJUI[JhI
+く て	w-J1]9]>JHHKZZHa]
+く な	m#a3Z9F=[>H@YHGIJKHX]ZFaIh]
+く ら	|#I=IH]T[
+ぐ た	|TZ
+け て	|-[ZZ
+け で	y8]?ZC[
+け ど	w@[DXN[ZZ
+け な	o#G-I3I9J>I?I@YCJHYIGK]NIO]SYZH[[]]aJcJhZ
+け の	|?Z
+け ら	|/XNJZZ
+け 二	|*^
+け 付	u-I/XIIK]NHO]ZYhZ
+け 出	|N_
+け 取	w>[aJ
+け 外	|[[
+け 失	w;[F]PX
+こ と	uDYEYI[K]ZJ
+こ な	|a]
+こ に	|>[HJZ]
+こ の	r(a>JIJU]WZZI
+こ ん	w9_HI
+ご ざ	w9^
+さ い	g#]-]7Z9Z>J?JB[H[IIK[MHNITJUI[JhI
+さ れ	Y!^#^(G)J*Y+Z,I0I1J2J4I6I8I9D:Y;[>D?_@EAJDHEJHEIDKJNYO[P^QYRHSJUFWXXJYJZ>[Y]G^X_HbHcHeJfGhI
+さ ん	|!]9Y
+ざ い	w9^
+し い	f!J(I+Z-]3I9H:[>E?GBZCIDJIEM]OJUIVYXHZ^][aJbXdJfIhY
+し か	n3I>I?_@ZC_DIHGIYKJM[NJZGaH
+し が	rQ[RZY[ZFdYf^
+し く	m-J3]9^IJKYXJhZ
+し た	X#Z(F)J,I-I.J/G0H1I2J4Z5J6Y7H8]:E;I=F>]?^@aAIBaDDEIFJGHHFIYJIKIMZNHRGSIUEVEWGXYYHZX]F^HcGdFeJhG
+し て	[!F#](X)J*I,J-]/J0I1Z3H4G6I7X8X:I;I=G>X?D@[AJBECXDYEJG]HDOGP[RISJW[XDY^Z>[G]H^HaFbGd[eJfIhI
+し な	p/]0Z6]:[>ZDYHHNYZJ_]aJfJ
+し の	|L[Z^
+し は	|=YK[
+し ま	i!Z-J3H9Z@GB[DIHIIIKHL]MIO[TJUJVJX[Z_b[hJ
+し ょ	|9[@Z
+し を	|QXd]
+し 不	w4J8]c^fY
+じ て	yB^ZI
+す い	w-]
+す か	u=IH_K]ZJ
+す が	w(YVZd]
+す ぎ	k-]2^9GCIHFIaKHMJNIXcZFhJ
+す と	wZJbad[
+す る	f![%H(a-I/J7J9I:[=I>J@ZBJCJDJH_IHMINZUFVGXI^J_[aJbHdGeZfJ
+す れ	|DXHGZ^
+ず れ	yHJRb
+せ て	|K[Z]
+せ な	t0Z>JHGX[Y[Z^_ZaJfJ
+せ ん	Y#H%H)J*J+I,J/J0I4Y6J8J9D:J=Y>Z?YAJCHDYGIH[I^JJKZLIMFNHRISJTIU[V[WHXGYJZ][H]H^GaXbHeJfGgIhH
+そ こ	|:]>[
+そ の	p%H-J9[;[>[?]GaHIKINJVJZJgY
+そ れ	|K]
+た い	m+Z3I>G?^@]CJDJH^I^MINJXIZH[ZaH
+た か	|9]
+た が	k!Z-J/^3J9I:Z=J>X?I@ZBJCZDIHGIIK[NJUJXH_Ia]dJfZg^
+た け	y@[N[ZZ
+た こ	|DZK]
+た し	rIYKINbZJ
+た の	j*[-J:J>]?^@ZCJDJHHIXKHM^NHP[VJZGhY
+た は	|3]9Y
+た ば	w@_ZJ
+た ま	y#H3^DITZZ]
+た め	o+[@YEYHHL]TYZG_[
+た ら	m!Z#I-Z3J4I8]9J>J@XHGIYK[MINJTZXZY[ZFb]dJfXhI
+た グ	|P_
+た パ	r:^K^MJZH
+た 新	|BY
+た 電	yCXDJOZ
+だ け	f#G%[(I*[+J-E3I8[9G:I;Y>H?Z@GBHC[DGF[GJHDIYKJMHN]OIP[T[UJV_XIZD[^]J_JaJbJdJhI
+だ さ	g#]-]7Z9Z>J?JB[H[IIK[MHNITJUI[JhI
+だ っ	|-II]
+だ と	w-aKJhJ
+だ め	w-_IXN[
+だ ロ	|#HT[
+ち く	|XY
+ち た	|4^f[
+ち て	|RIS[f]
+ち は	t9_G[HGUZ
+ち る	|H]dJe[
+ち 間	|#[3^HH
+っ た	e#[%J(J+J-F/]1J3Z4H6J8J:I=^BHDFHDIFK_LJMHNIOHTJUHVIXZYZZX][_IaFbIcIdHf[gJhG
+っ て	]!a#J%I(G+H,J-[0J1J3I4I6J7Y8J:X=Z>X?F@EAJBGCFEJGYHBIYMHNFOYPJRXSJTHUZV]WIYIZB[H^Y_Xa]bXcHeJfEgIh[
+っ と	|-]D[KI
+つ か	w4^H[
+つ な	|H[
+つ の	o%]*[A^C[DHHJ
+つ 目	|8]C]
+て #	|IZX[
+て い	T#J%J&J*F,H-_/I0G1X2H4E5I6G8G9B<J>F@FAHBJCJD_EHFIG^HBIYNJQIR[U^V^W^XGYGZ?[H^]_YbCcGd[eHfZgF
+て お	w9^d[
+て か	u=^@ZHJY^ZG
+て き	|!]?[
+て く	j#^-Y7[9J>J@JB]HYIJKaMJNJTGUIZFhJ
+て こ	|a]
+て し	w!]L]PXZGb]
+て そ	|:^G[
+て と	y@ZXYZ]
+て な	yN^ZZ
+て も	q#F-YCZDIHIIIKIL[N]O]T[ZJg[hJ
+て る	yIJK]O]h]
+て コ	w>[aJ
+て ロ	y#]1]
+て 入	y#]8]9IB[aGdJ
+て 確	|3H>bZI
+て 開	|#[HYXH
+で #	|R]
+で authenticator	|>IH]
+で cooki	y.]
+で password	|dZeZ
+で sspr	wWZZ[bZ
+で き	[!E#H%I*I+I,]-H/H0H3Y4Y6Z8Z9G:Y;J=[>b@ZCGDHGGJJKILIMHNEOGRJTHV_WHXYYJZE[[]I^Y_HaFdDgG
+で し	w3[9[@ZM]ZG
+で す	e!]#J-J3I7X9^:Z=H>H?G@ZC^DHGXK^NHTJVIXGZD[J]JaZbHdXfIhH
+で の	|EZ
+で は	f!Z)X+Y-J3H4J6J9I:H>F?]BIC[DHHBIHKGM[NJPISIT]U_V]XJZE][^JaIbXcJdIeJfI
+で も	uZZ
+で ア	|>^ZJ
+で サ	y1^HZfJ
+で セ	|D[U[
+で パ	p/J0^6]HJUZV[ZF^YbXdI
+で ユ	w!_V[ZJ
+で ラ	yHIdZe_
+で リ	m!J%I(G:_=ZBJU]VFWJZD^Yb]cXg^
+で ロ	t#INZT[[Y
+で 今	|@]
+で 使	|?^ZJ
+で 入	w:]B^IJMIZIb^
+で 全	|B[N[
+で 再	w@ZcYg]
+で 同	|G]VH
+で 変	o/]7[:]@GBYHJM]ZG^IgZh[
+で 待	|@[XY
+で 拒	u/ZN^
+で 書	t0Z4ZHIR[ZIc]fY
+で 無	|!^LX
+で 番	|3HO^
+で 登	|+YD]HH
+で 管	wE^d^
+で 落	|S[dJe[
+で 認	|DZ
+と う	y9_ZI
+と が	wDZEYK]
+と き	|?ZhZ
+と し	|@[
+と だ	|N_
+と の	yc]
+と 一	y3JC]OY
+と 出	l-]HIKFNZO[ZZ_XdZh[
+と 拒	|I]
+と 数	|I[
+と 表	wNZh]
+と 言	e!J+X-^3J9G:J>H?I@YBJCXDZHHIZKXMINZVJX[ZG]JbJh_
+と 違	|K]OX
+ど う	w9ZHZZ[
+ど こ	wDIHYKJS^TIZa
+ど の	|N^
+な い	P!@#@&G(])H+],D-=.I/J0Z2F5Z6^9><G>[?_ADB>EDFFGZJEMZN[PHRCSITJUCW_YZZH[Z]G_[a^dBeIf]hI
+な が	|-^H[IG
+な く	l#a%Y3X9G=[@JHHKIX]ZHaI
+な し	l#J%J&[;]<Z=J>J@JDZHELZMXT^U_VJWIZGbIdZfJ
+な ぜ	w#G*]HHZ][]
+な っ	f#[(J-I3I9[:J=Z>GCJHGIIKZMJVZX_ZE]J^YaGfJhH
+な の	j#G(J*^+Z-[3G:^>J?JDIHHIYO]VIZH[[
+な り	|#^9HZ[
+な る	|HIZIa^h]
+な ラ	|=^HHZJ
+に #	w2Z3^>JIZOI
+に sms	|?[
+に sspr	|S^
+に か	|3]>^HI
+に し	k(I-Z3J9Y>J?]@XCJHGIYK[MJNHU^VIXIZCaHb[dafJhI
+に す	t.XH^UIdIe[
+に ち	w9_HI
+に な	f#G*X-I3J=J>H?Y@HCIIJK[MJTJVZXY[[^Y_Za[fJhI
+に は	r([*^7^NJZJ_]dJ
+に も	w>J@[HHKJZ]a^
+に よ	y!J-JUZ^^d[
+に ア	y>Z?HHJa^
+に エ	|O]
+に コ	wF^HHaX
+に チ	wLY^Zd[
+に パ	wMZZFd[f]
+に リ	u:IBYHHS]UHW^ZFb^
+に ロ	u#XMXTZ
+に 一	y@[A]_J
+に 他	|C^JY
+に 何	yH^LYX[ZJ
+に 使	u>JKc
+に 入	uG]V^
+に 出	|/Y?^OJ
+に 反	|N^g]
+に 合	|N_
+に 同	|A]HJf^
+に 問	uE[Z^cZ
+に 変	w@[CXHJL[M[
+に 失	yZ^e[
+に 対	|IZ_]
+に 届	w4]>]HJc[
+に 履	|5]KX
+に 必	y=YHYUHd]
+に 戻	u0^HJK_ZDb_dJ
+に 拒	|-JIJO^P]
+に 接	w4ZH]cY
+に 時	|MXR]
+に 本	|+[]]
+に 権	|%Z
+に 無	|D^_Y
+に 登	|+[
+に 管	|*^
+に 進	|:]X]
+の #	|3^DI
+の dc	|4^M]
+の ou	y%]CIG_
+の か	|(^*]
+の が	|#YK^
+の た	u+[EYHHL]ZG
+の で	h!J(I-X3X:]=J>]?H@^BYCIDYE]HHIYKHMGNIOJVH^JhZ
+の と	|?ZhZ
+の に	c!I#F%J(J*Z+]-E3D7J9F:I=J>D?bBIC[DEHCIYKYM[NEO_PZUJVZXGZG[]]H^J_JdIfJgIh]
+の の	|@ZK[
+の は	yM]O]
+の ま	p!^%J@JL]MXZHg^
+の み	y=YVZ
+の も	w>]@IHJKZ]]
+の を	o-Y>I@IHCIHKZMcNIOJXJZIhb
+の ア	q!X%ZAXG[LZV^
+の エ	|E]
+の オ	y;[A[G]_I
+の カ	|H_
+の コ	w>J?[C]aY
+の サ	y2[bX
+の ス	|#IG]HHT[
+の チ	w;]G[LX^[
+の パ	a(^-G2_:E>I?I@FBHDHF]GHH[IIJ]K_LJMFN_PJUGVHWZZ>[H^GfIhb
+の フ	u7Z8_A[HY
+の プ	|HX^[
+の ポ	|:[N[
+の メ	tHYM[PYV^
+の ユ	p!H8]=[?JA]D[HIVHZY__bI
+の リ	m:I=JBZEZHIQXU^VHWJb]dIf]
+の ル	yG[N^ZJ
+の ロ	w#^HZTJZJb[
+の 一	y-[I]KJZJh]
+の 二	|*]AY
+の 人	t(X@YF]GZHJV_ZJ
+の 件	|9]
+の 名	y-[F^KJ
+の 問	yHIZ]c[
+の 変	q@_LYZ[hH
+の 対	|G_
+の 形	y3_
+の 後	|9[?J]^
+の 接	uZJcb
+の 数	|I[
+の 方	w?]
+の 時	uHIRdfH
+の 暗	|<YHZ
+の 書	|ZGd[f]
+の 最	|@[e[
+の 検	|CYO]
+の 権	w%_;XH]
+の 画	|bZ
+の 番	w3I>aKHOZ
+の 登	w+[?JBZD[HG
+の 確	yC[
+の 管	|([,[
+の 継	|;^
+の 要	yIZKIN^
+の 設	wH[V[d]
+の 質	w*Z?_
+の 選	w?_CJ[]
+の 電	u3X?]HYOIaX
+は sspr	|?^PXVJZJ
+は あ	|V[d]
+は そ	y>[[XgZ
+は で	wHJI[V_ZJb]
+は ど	|#IDJH[T[
+は な	w7]HFT[V[
+は ま	y#HT[
+は も	u>_HIKZX^aH
+は オ	w7]d^
+は ク	|PZgX
+は セ	y)^*XHIUZ
+は パ	yZI^_
+は ボ	|(]9YHJ
+は リ	r(J)Z5[7[?[HIUHVZZJ
+は 一	uCX
+は 不	|)[C]
+は 使	n?[HII^KXM]
+は 分	|-^>JHZII
+は 前	t>[HHIJK[M^g]
+は 古	uHIMcZI
+は 変	y#J@YTYgZ
+は 成	|/^B[TI
+は 書	yG[gY
+は 有	|!]VZ
+は 無	w)ZHZUIa^
+は 覚	|ZZ[Y
+は 解	|T[
+は 通	y%^C[
+は 電	|?]
+ば か	w@_ZJ
+び 出	y+ZQ^
+へ の	uQXc_
+べ な	y?X[Z
+ま い	y!]-_NDPXZI
+ま う	|L^ZHb]
+ま く	|@IHJZahI
+ま し	c!Y#^%X(J-F3H9Z=J?H@FBcCYDGHGIYKGMZNHOIPJTHUIVJXZZa[J]JaFbHfJhI
+ま す	]#](Y-F.X3I7J9a=I>I?I@GBYCIDII[KJLJMZN[OJZ[[I]J_JaHbHfI
+ま せ	Y#H%H)J*J+I,J/J0I4Y6J8J9D:J=Y>Z?YAJCHDYGIH[I^JJKZLIMFNHRISJTIU[V[WHXGYJZ][H]H^GaXbHeJfGgIhH
+ま た	w#X3[9Z@ZZJ
+ま だ	n#H@ZDZHEIJMdT[UIW]ZI
+ま っ	w![HIRI][f_
+ま で	o9Y@ZBIHIIJK[M^XXZE]]f[
+ま ま	l!^#H%J3]=J>I?J@IBICJHIKJL]TXUIVJZZbJg_
+ま り	|3Z@Z
+ま れ	u-YH[IY
+み と	|+_DI
+み な	y+_DITX
+み の	y+[HHV]
+め た	|U]
+め だ	|-]IY
+め な	u3Z:[>^HHX[Y^ZIaJ
+め ら	q!])Z*Y+ZCZDHHJUZ
+め る	uI^M]
+め ア	|TZ
+も う	k-I3J9H>^@_BZCYDIHHIJMJOJX[_ZaHhJ
+も な	yHJT[a_
+も の	q-Y3J>[HHIJKbOIXJZIhZ
+も や	|X^
+も メ	w3GD^HJaY
+も 何	|D]HHaY
+も 入	u3Y>I@ID]HHKILYZ]]]
+も 問	|BZaY
+も 登	y3GD_
+も 試	|X^
+も 間	|#Y
+や す	u-aIH
+や り	|X^
+ょ う	|9[@Z
+よ う	q!]@^HJV[X[ZG
+よ る	|!JUZ^^
+ら し	t-[9J>J@YIGK^VZXJZIh]
+ら ず	w@J]^d[gZ
+ら な	j#I+Z/J0]3J4]6J9J;Z>I?IBJDJHZIJKZMYTXXJ^JaIbHdIfJhZ
+ら の	|@]JY
+ら は	|b]gY
+ら れ	i![)Y+Z3H9J>[?J@]CXDGHZIHKHMINGOJPJUYVIXIZ]^YhH
+ら リ	|=[PY
+ら 書	u4J8]YafY
+り が	y9_ZI
+り す	|X^
+り で	t4[@aZI
+り な	w(]3[C[DJIXOI
+り ま	f!J#[%J(Y-H9^=Y>I?J@HB[CJHFI]KHM[NJUIXH_ZaJbIcXdJfJ
+り 返	|9]f[
+る #	|I[
+る い	|HIX^
+る か	|-[I[
+る が	m-H3I9J=]>[?H@ICZHEIGKGM]N[O]VIZD[^aHbZdZfJ
+る こ	|EYI]ZJ
+る と	n-Y9I>J@YHIK[N[XJZZhZ
+る の	q+I-F3I9J>I?]CIDHHIIYKHNJOaV]h[
+る よ	|V][X
+る ら	y-]@[IHKZZJ
+る パ	|-]UZ
+る 単	|-X
+る 必	w#H.X:X[]
+る 方	|H_UI
+る 権	y%I(_ZI
+れ た	b!Z#]%J(I*I+J-[3H4J6J7J8J9D:_=I?YBFCGGJHZK_LIMFNEOHP]RZUHVHX^ZD[Y]G^JaHbGcJdYfI
+れ て	_![#H%J(G*J/J4J9H:G;X=[>_?X@EBGCED]GIIHKEMFO^PHR[SJWYXFZB[I]]^Z_IaEbGcId]fHgJh[
+れ で	y=]h^
+れ な	e!I#[([)J*Y+^-G3H4J6J7J9F:H;Z=J?E@YBHCFDEGYIGLYMXNFOZPJRITIUIVHWJX[Z]]I_IbIc[dGfHgZ
+れ に	|-[HIZIa^
+れ ば	|DXHGZ^
+れ ま	d!Z#Y%Y-F3J9H=J>I?Y@IBbCYDGH^IZKGMZOJTIUIVIXHZY[JaDhI
+れ や	w-]
+れ る	c!H%J+X-F3H7Y9H:I=J>G?G@ZBJC^DZHGKHLXMHNaOZPZTJVIXGZZ]J^IaIb[dIfJh]
+れ ろ	|IZh]
+れ 直	|6^8]dH
+ろ と	|IZh]
+わ か	w9]@HZC[_h[
+わ せ	|K[Z]
+わ っ	u/]=]>YCX
+わ な	y6^HJNbZHdJ
+わ ら	y#JTYg]
+わ り	|BZ
+わ れ	f!J+Y-Y3J9H>H?I@ZBJCXDZHII]KYMJN[X]ZHh]
+を な	y>Z
+を リ	n%I(bEYHZUJVJZJbJ
+を 一	|WZd]
+を 何	yX^
+を 使	r,Z7Z>I?ZKIU]V[ZJ
+を 入	p-Y6]>J@JDJK[N[XJZIdIh^
+を 利	|0[4^ZI
+を 取	|,[HIZ^
+を 受	|/[
+を 含	|I^
+を 変	n>[@YHZ^ahI
+を 外	u#]8[=Z?]GZHHNJTIdH
+を 失	|>aHGZJ
+を 強	|%]L[
+を 忘	q:[>IBIDXH^MJZ[
+を 押	|a^bZ
+を 持	|)^7ZUJ
+を 更	y+Z1]MJfZ
+を 書	|d]
+を 有	r(I.XHZUZVJZFd[e_
+を 止	w!]HJU[
+を 求	r+ZCZDIM]
+を 満	qIYKINcZI
+を 無	wH[UY
+を 聞	yM[h]
+を 要	yHIM][Y
+を 見	|+[5]
+を 設	y*]HY
+を 許	|.YQX
+を 選	|-[KZ
+を 間	y#JXahZ
+を 防	|TZ
+ん で	y-[3]K]ZI
+ん に	w9_HI
+ァ イ	w2[H_cY
+ア ウ	p#X(ZHYTYc^
+ア カ	b!_#Y%_(G)[-I0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+ア ク	o%a0X;]=J>XDJVJZ]
+ア プ	r(J>]?aC]HGNJVIZGa]gY
+ア ン	yAaQX
+ィ の	|*XJY
+ィ ザ	y,ZdHe_
+ィ ル	wG]J]VH
+ィ 情	yC[D[
+イ ア	yH]QXcZ
+イ セ	r=dH[ZG
+イ ト	i(I,Z6Z7Y8Z9JBIMJRJTIUIVIZF[JbHdbe^fZ
+イ フ	|3^
+イ ベ	w&[e]fZ
+イ ル	|2[H[
+イ ン	e!I#H(I)H,J-I0J3I4^5[6J7[8[:I=G>H?J@JBXDJHGIJKILYNIP[QXS[TXUHXJZ[[[^J_JaJbZcHdHeJfG
+ウ ィ	y,ZdHe_
+ウ ォ	|H]cZ
+ウ ザ	w.Z]Yb]
+ウ ト	r#Y(ZHHTZc[
+ウ ド	j!J#H%J/a0_6ZAYBIGJHGJXT]ZH[J_^bIdGfJ
+ウ ン	b!_#Y%_(G)[-I0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+ェ ク	p0I;[A[G[HYZJ_a
+ェ ッ	r;]GZHJLXZJ^^dZfJ
+ェ デ	u,Z7a
+ェ ン	u-[0bHJ
+エ ラ	k!Z&Z(J,X3J=J@XBJEZNJOZVIZb^JbIdJe[fH
+エ ー	u-[0bHJ
+ォ レ	t8cA[HH_YdI
+ォ ー	|H]cZ
+オ フ	yU_
+オ ブ	r0J;[A[G[HI_a
+オ ン	d!Y#J%J(F,X-H/^0Y3I4I6^8J9I:G=F>I?I@HBICJDHE_GHHCIIKIMHNZRJSITIUFVFWIXJZC[I]I_[aIcZd]eZfYg[hH
+カ ウ	b!_#Y%_(G)[-I0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+カ ス	|H[
+カ ル	w!]E^NZZI
+カ ー	wAaHXb]
+キ シ	|HIRJcafJ
+キ ャ	y>[HIMZ]]
+キ ュ	u*XC[D[QY
+キ ー	|?bHIVIZI
+ク が	m(J@ZHXMJZD^Ybcd[fJ
+ク さ	l#ZTZ[[
+ク だ	|[[
+ク で	|=[
+ク な	|;]d]
+ク の	u%ZHFdYe^f]
+ク は	|7JHZT]
+ク を	p#]6]G[HIe[
+ク ア	u#Y6]HHTZ
+ク ス	|H^
+ク セ	p%a;]=J>YDJVJZ]
+ク タ	o%]2Z4J8]<^_]
+ク ト	q0J;[A[G[HHZJ_ad[
+ク ラ	j!J#H%J/a0_6ZAYBIGJHGT]ZH[J_^bIdGfJ
+ク ロ	|#IBZHY
+ク ン	u,bHIR[
+ク 画	|ZJb_
+ク 解	t#G1[B[[]
+グ イ	yHJMXVJZ]b[
+グ エ	|0_
+グ オ	|LXb[
+グ ル	o(I?JDJG[HHNJPaUJVdZI
+グ レ	y(Z:]HI
+ケ ッ	|9[BX
+ゲ ス	w:bZI
+コ ネ	q%]2Z8]<^HG_]
+コ ン	n#Z%I-I4]5]:Z>JF^GJHYM_ZEaJbIhI
+コ ー	g#J-H3I9J>_?X@HBZCZG[HCIJKGMHNJXaZF_JabhI
+サ イ	n7Z>IBZH^LZMJTIZY[]cJ
+サ ポ	|1^HJfJ
+サ ー	d!H#I%J(H)[,J-H0I1I2Y3H4^6Z7I8J9I:H=H>H?H@HCIDIEJGIHHIHKHNHOJPJR_SZTJU^VGWJXIY^ZD[I]I^J_IaHbGcZd]eJfagJhI
+ザ ー	a!^#J%I(^)X*G+I-G/I0H3G4H6I8Z9H;Y=X>G?F@GA^BHCIDXEIGIHCJJKGLIMGNGOHPXRISJTJUGWIXHYJ]]^[__bYcHe]fGgIhG
+シ ス	|HJR[U]
+シ ュ	u9JFZG[HHM_S]ZJ
+シ ョ	q,Z7_HHR]ZJ]]^Y
+シ ー	j(J*_-]7J:H>J?Z@JBJDIKJMINbUHVIWaZEbIcJdJgJ
+ジ が	|S[ZZ
+ジ の	|H[
+ジ ェ	l-Z0a;ZAZGZZH__dJfJ
+ジ ョ	|0_
+ス が	n%Z=^UaZHf^
+ス で	|>ZHY
+ス に	uF^HFUYZJ_^f^
+ス の	|=IH^g]
+ス を	u=ZUYZ^d]
+ス ア	|2[
+ス キ	|?^D[ZJ
+ス ク	u(]@[ZIgX
+ス タ	|H[
+ス ト	n(J8b:a=JA[BZHGUIVJZH_YdI
+ス ペ	|_^
+ス マ	o>]?JM[TZZIa]b]
+ス ラ	|F[QZ
+ス ワ	R!F#I%I)H*I+H-_.J/X1I2]3H4G5J7Y8H9J:X;I=F>J?D@IAHCGFJG[JZKYM[NXOIPHQJRGSHTFXFYIZ^[Z]H^Z_FaEcGdXeGfJgHh[
+ス 拒	|%YPX
+ス 環	|d]
+ス 許	y%];]
+セ キ	u*XC[D[QY
+セ ス	p%a;]=J>YDJVJZ]
+セ ッ	Y#I%I(Z*H+J,J-J/H0I1J3H4I5X6H8I9J;I=YB[CHDHEZGHHYIJJJKHLHNFRIS[THU[VXW_XIZZ[J]Z_IaXdCeIgXhH
+セ ル	r)]UbZJ]]fJ
+セ ン	m(I9J:J=dHZMJPJVIZFbIc]dJfIga
+セ ー	yHJZ^aY
+ソ コ	t#[H^MaZH
+タ が	|DX
+タ ア	|%]2[
+タ ス	|_^
+タ ム	|H[
+タ ン	u(a:]HG
+タ ー	j!J(I4]:J=J>J?JG[HaJ]MJNJUIZHaJbJc[dJfHga
+チ ェ	r;]GZHJLXZJ^^dZfJ
+チ ケ	|9[BX
+ッ ク	[!F#_(F)J*J+J-H/H0H1X2J3H4H5J6^7G9H:G;Z>G?G@GAJCHDHEJIHJJKGMENHOJPJRGSITcUGVFWIYJZA[_]H^Z_HaGbZcHdbe]gHhG
+ッ シ	t9IFZGZHFM_S]ZI]]
+ッ セ	yHJZ^aY
+ッ ト	Y#H%I(Z*H+I,J-I/H0I1J3H4I5X6H8I9[;I=YAJB]CGDGEYGHHZIIJJKHLHNFOJRYS[THU[VXW_XHZY[I]H_HdCeIgXhH
+ッ プ	y6]D[R]
+テ ィ	p0YC[D[HJJXQY^Z
+テ ナ	u:[BJHJU_VIWaZIbJ
+デ ス	w(]@[ZI
+デ レ	u,Z7a
+デ ー	|DXc^
+ト が	c!b#Z%I(G-J/J0_3I6J:Y=G>JA]BHDJGJHXMIPJUYWJZ][I^J_]aIcJdFeJf[
+ト さ	w#XBZM^ZE
+ト し	yH]g]
+ト す	u%I(_EYZH
+ト で	e!H(X3J7Y:^=[>Z?X@GDYEJHDIJKIMYNJPYUXV]ZB[I^IaIbZdIfHhJ
+ト に	p!I%X(J2Y7Z:ZA[BICJD^HHUGVIW^Z]bJ
+ト の	l!J#J%_(I-Z2^8]:I;[BZGJHHLJMJS[UJVIZH[X^Y_JbIfJ
+ト は	k!I%H(J)]=JB]DHG[H[PXT[UGVZZJ^YfJ
+ト を	m![(G3[8_:IDHHYU]VYW[ZD_ZbXdF
+ト バ	j%X(I,Z6Z8ZBIHIMJTJUJVIZG[JbHdbe^fZ
+ト ペ	|H[S[
+ト ボ	y(]
+ト ポ	|*]W[
+ト ユ	|:]ZJ
+ト リ	|bZd]
+ト ロ	w#I4^5]HFJXT[ZJ
+ト ー	u,bHIR[
+ト 不	w=ZEYPYZJ^Z
+ト 呼	|Q^
+ト 時	y5[?IHJa^
+ド か	|JYPZ
+ド が	a%J(H,[/]0[2]3I6H7J:G>]?I@EB[CJDHGIHBIYKDLJNIUGVIXJZ^[I^H_Ia^bFdEfHhb
+ド だ	y?[T]
+ド で	n,ZBXHIKZM_ZFdGe_
+ド と	|6]
+ド に	o-]IZK]S]ZI_]
+ド の	h-Z:JBIHHL]U^VI^Ib]f[hG
+ド は	i#I-I/]7]>XC[KYNIZD[aaJd]hI
+ド も	|>^HGN[ZI
+ド を	a!J%H(]-F/J6]:_=J>E?IBFCJGIH^IJNFPJUFVGWJXa^^_Ja[bFfHhI
+ド パ	|.XJY
+ド フ	yJ]
+ド ポ	uNb
+ド メ	l%Y)I4_5]7]8]HEP]T[VJZGbIfJ
+ド ユ	|A[_[
+ド ラ	yPXdY
+ド リ	p%Y(HHZUYV^W[ZGdJ
+ド 同	w0aG^HIZJdI
+ド 変	wZY^Z
+ド 失	|,[e]
+ナ ン	u:[BJHJU_VIWaZIbJ
+ニ ン	|0_
+ネ ク	q%]2Z8]<^HG_]
+ノ ー	yBYHIM[b^
+ハ イ	|3^
+ハ ッ	|G[M]
+バ ッ	j(I,Z4J6_8Z9JBIHIMJRJTIUJVIZF[JbHdbe^fZ
+バ ー	j(J-J1J3I4_6[=J>I?I@JBJHHIJKIRaUJV]Y^ZFaIbJc[dYhJ
+パ ス	R!F#I%H)H*I+H-^.J/X1I2]3H4G5I7Y8G9I;H=E>I@HAHCFF[G[HJJYKYMZNXOIPGQJRGSGTFVJXFYIZ^[Z]H^Z_FaEcGdXeGfJgHh[
+パ ソ	t#[H^MaZH
+パ ー	y.X:^JYZI
+ビ ジ	|0_
+ビ ス	k!J(J)]-J2Z7J:I=JBXS[U_VIZGbIcJd[fb
+フ ァ	w2[H_cY
+フ ィ	wG]J]VH
+フ ェ	u,Z7a
+フ ォ	t8cA[HH_YdI
+フ サ	t)]UbfJ
+フ ン	|3^
+ブ ジ	r0J;[A[G[HI_a
+ブ ラ	u.Z]Yb]
+ブ ロ	u#GH]X]
+プ か	|6]P]
+プ に	wP]Vb
+プ の	wVa
+プ シ	|R]^Z
+プ デ	w(]@[ZI
+プ リ	o(J=J>[?_C]H[NJVGZFa]cJgY
+プ レ	f!Y#J%J(G,I-H/_0Z3I4J6_8J9I:G=[>H?I@IAXBJCIDIE_GHHDIHKILJMHNZOJRJSJTIUGVFWJXJZE[I]I^G_[aHbGc[d]eJfYg[hI
+プ ロ	o0^4J7^RJTJY]^ZcafH
+ヘ ル	w(]@[ZI
+ベ ン	w&[e]fZ
+ペ ー	uHZS[_^
+ホ に	|#Y
+ホ の	|M]
+ボ タ	u(a:]HG
+ボ ッ	y9YH^
+ボ ー	y,[S]e]
+ポ リ	j(J*_-]7J:H>J?Z@JBJDIKJMINbUHVIWaZEbJcJdJgJ
+ポ ー	r1^:ZBJDZH]fH
+マ ホ	q#X>]HXM[ZIa]
+マ ー	|#IHFT[b^
+ミ ス	rEXHJN]ZJcYd_g[
+ム が	|5X=^
+メ イ	l%Y)I4_5]7]8]HEP]T[VJZGbIfJ
+メ ッ	yHJZ^aY
+メ ン	wPYV_
+メ ー	i+J-J3Y9J>Z?]@JBIDaH]IHKIMZNHOJUJVIXIZD]Ja[b[hJ
+モ ー	y.XQ^
+ュ リ	u*XC[D[QY
+ュ 同	|G[M]
+ユ ー	b!^#J%J(_)X*G+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@GA^BHCIDXEJGJHDKGLIMHNGOIPYRJSJTJUHWIXI][^[__cIdXeIfGgIhG
+ョ ニ	|0_
+ョ ン	r,Z7_HIZJ]^^Y
+ラ イ	f!J#I(H,Y-J0J3I4I6Z7I8Y9H:I=d@JBHDJHXIJLJMHQZRJTIUHVHZC[I]J^J_JaJbFcIdbe^fYgJhJ
+ラ ウ	h!I#H%J,J-J.Y/a0_6Z=JAYBIGIHFNJT]VJZG[J^J_^bZdGfJ
+ラ ー	i!Y&Z(I,X3I4[5]:J=I?J@XBJEZMJNJOZPJVIXJZa^J_JbHdJeZfGhJ
+リ の	y?^HJZJa^
+リ シ	j(J*_-]7J:H>J?Z@JBJDIKJMINbUHVIWaZEbJcJdJgJ
+リ セ	Y#I%I(Z*I+J,J-J/H0I3I4I5X6H8I;J=YB[CHDHEZGHHYIJJJKHLHNFRIS[THU[VXW_XIZZ[J]H_IaXdCeIgXhI
+リ テ	u*XC[D[QY
+リ モ	|Q^
+リ ン	qH_ZFbc
+ル が	r3J:[>H?IDHH_M[ZHa]
+ル で	|H]U]
+ル に	u3^>XDIHFN[ZIa^
+ル の	y?[G[HJNZ
+ル も	t3G>IDcHHaY
+ル を	y)^?[HIUIY^
+ル タ	wG]J]VH
+ル フ	t)]UbfJ
+ル プ	w(]@[ZI
+ル ボ	|H^
+ル ー	k!J(I-I:J>J?IDHG_HXIJKJMIN[PaUIVdZG]JaIbJdJ
+レ で	t!]/]6^7ZZJ^JfJ
+レ の	w6]PY_[f^
+レ ス	t8cA[HH_YdI
+レ ッ	|.XHZ
+レ ポ	yDZH[
+レ ミ	q=^HIN]ZJcXd_gZ
+レ ー	p(Y,Z4^7_:[HF
+レ 構	|E_
+ロ キ	|HIRJcafJ
+ロ グ	qHHVIZ[]]b^
+ロ ジ	|H[
+ロ ッ	b!H#a%J(J-J/J1Z3J7I:J=J>J?I@ICJDJGJIJKILJMHNJTdVJXYZF[a]J^JaJb]dHfJgJhJ
+ロ ビ	|0_
+ロ ー	p![)]4]5]BYE]HENZUHVJZFbI
+ワ ー	R!F#I%I)H*I+H-_.J/X1I2]3H4G5J7Y8H9J:X;I=F>J?D@IAHCGFJG[JZKYM[NXOIPHQJRGSHTFXFYIZ^[Z]H^Z_FaEcGdXeGfJgHh[
+ン sspr	|3[
+ン が	p(_:[H[MHVZZI^Y
+ン で	o#[7]HFMXQYT[VI[^bIhJ
+ン に	y4ZMX^Z
+ン の	y,ZHIZ]
+ン は	|MaZI
+ン を	y,[8^
+ン イ	p>JB[HYL[TIZZ[]
+ン カ	|Aa
+ン ク	uHXZGbc
+ン グ	|0_
+ン コ	y4^5]HHJXZJ
+ン ス	r=dH[ZG
+ン タ	pH]VZc]fJga
+ン ト	]!^#Y%^&Z(E)Z+I,H/I0a1J2^4Z5Z6H7G8I9I:];I=E>G?G@GBECGDXEIFJH@IHKHMFNGOJRISZTJUZV[W^XJYJZA]I^Y_GaGbDcGdGeYgHhG
+ン ド	y7[
+ン バ	wPYV_
+ン プ	f!Y#J%J(G,I-H/_0Z3J4J6_8J9J:H=F>I?I@JAXBJCJDIE_GHHDIJKIMHNZSJTIUGVGWJZE[J]I^G_[aIbGc[d]eJfZg[hI
+ン ボ	|,[e]
+ン 時	|L^
+ン 画	wZJba
+ン 管	w)I,[P^
+ー id	|I[
+ー か	|4]gY
+ー が	d![#I%J(G*J+J,J-F/I0H1I3G4_5[6I7I8J9H:];I=H>F?F@HAZBHCGDGEJGJHYIFKGLJMFNFOXPIRFSJTJUHW_XHYZZ^]]^H_]aEbFcZeJgJhH
+ー だ	|8]
+ー で	i!H(H*J-I6[:H;Y=I>I?_@IBICJDJG[KJMHN_PIUIVZWI[J]JbYcJdJfJg_
+ー に	q-^AaHJJXNHZY_Z
+ー の	n;XEYRaZHbYc]fG
+ー は	q(J)[7[?^@JMJVIZG^_
+ー を	o*[4^?JHJKJN]VJWYY[ZH]X_]dJ
+ー ア	|([
+ー カ	w!]E^NZZI
+ー ク	t,bHIR[
+ー ザ	b!^#J%J(_)X*G+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@GA^BHCIDXEJGJHDKGLIMHNGOIPYRJSJTJUHWIXI][^[__cIdXeIfGgIhG
+ー シ	u,Z7a
+ー ジ	m-Z0bMJSZZYb[
+ー ス	yQZ_^
+ー タ	u4^:[HYc]fI
+ー テ	|.XJY
+ー ト	k#H(J*[,I-H1]4J9J:]=J>J?HCJDYGJIJKIMYNIQ]RITZUJVJWJZF[JaIbacIdFeJf[hJ
+ー ド	Q!E#F%G&J)G*G+G,]-]1H2[3E4F5H8F9G;G<J=D>[?G@GAGEJFIGZHJJYMYOGPFQIRFTEVIX[YHZ[[Y]F^Y_Da^b[cFe^fHgGhY
+ー バ	l-J1J3J4_6[>IHIIJKJRaVJY^ZGaIc[dY
+ー ビ	k!J(J)]-J2Z7J:I=JBXS[U_VIZGbIcJd[fb
+ー プ	n(I?JDJG_HGNJPaUIVdZI]JaJdJ
+ー ラ	y4^5]HHJXZJ
+ー ル	f!I#J(J)]+I-H3Y4J9I:I>Z?]@IBICYD_GZH^IHKHMYN[OISJUGVHXIZD[J]I_Ja[bJfJhI
+ー ン	|V]
+一 つ	n%]3HCdDIHHIJKIaI
+一 下	w#]9[XJZYb^
+一 个	p%]3I9I;[?JC_HIIIKGOYVJXHZXa]
+一 人	|;]Z[
+一 回	w9]@aHIXIZJ
+一 天	q#E@aDXX_
+一 度	p@_WZd[
+一 日	w@[Xa
+一 時	p@HL]T_ZGa^cY
+一 月	|KaZJ
+一 样	|K^O]
+一 次	|@Y
+一 步	|*]e[
+一 番	|@Yh]
+一 直	p?J@JCJD]K[LXMIZ[aZ
+一 种	q?YCbHI
+一 致	r3J6aA[O]_H
+一 部	|Ia
+三 回	|#^XGa^
+三 方	yJ[
+三 次	|a^
+上 刚	w@Z
+上 禁	|;Z
+上 还	|_^
+下 に	|%ZHJZIb^
+下 次	|L^
+不 一	w6^IIK]O]
+不 上	u3JH[O^SHc^
+不 了	g!I#H(^)I*I,H-J/J0H4Y6I8J9I=H>aBGCIDJGIHEIGKDLIMFNHOIRFS[UGVGY^Zc[H]H^G_JaFbFc]dJfCgI
+不 允	yI[VJ^^
+不 写	|f]
+不 准	|R_fJ
+不 出	y+[3a>IZIaH
+不 到	i#J(Y,a-J0^3G4[6J7J9I>Z?I@JCJGJHZIJKJMJNJVJXJZF]J_^a[dIfI
+不 匹	yO]
+不 十	|(XC^
+不 去	t#[%J;ZKYXJZ^
+不 可	k(G)Z4_8[=XBJHFMJPXSIVHZG^]bIc^dJf]gI
+不 同	y6^G]
+不 回	w0]9HG]HEZ]c^fH
+不 在	m-J/I4I7Z9^=J>G?X@IGaHGKJMHQ]T]V_ZH[JaJbJcJhJ
+不 够	|@]C^ZJ
+不 对	p(J3]6]9J@HCJE]GJHHIHKHMJNIOIR^Z^^J_JaJcJfIh[
+不 工	|ZIf_
+不 开	u6_HZNISYZHbZcJ
+不 接	w3JI]N]O]ZJ
+不 提	|?]LX
+不 支	u1[7X?^HJZIgZ
+不 明	y&[N[Z[
+不 是	u(I@XOZPIS^VaZG
+不 正	o3aCJTYh^
+不 满	|IHNa
+不 知	|NYZ^
+不 符	p-ZHJI[NaZI
+不 管	|N[ZI]^
+不 能	d!I#I)I-I/J3I4J6J7I:H=_>[?XBHCIDIEIGJHFIZK[LJNGOHP_SHTJUZX]Z>[Y^_aIbFcIgJhG
+不 行	m#J(G)^*G,I-Y3I8]=J>I?]@HCIHFKYM]NIOHPYVYXJ^J_JaJb]cJhI
+不 认	u:[HFM[O[g[hY
+不 让	t@aHIKZX]ZZhH
+不 足	q%[(a3Z=]CIHEI^KJNGVZZF
+不 过	tH]L_ZE
+与 本	|cZ
+与 登	|OZ
+丢 了	u>^DYaF
+两 个	r/_?J@IAbK[NJZH
+两 次	y*X@]CX
+两 种	r*]CY
+个 ou	|%^GY
+个 字	|2]I[KJ
+个 密	u/^K]ZJ
+个 林	|8^A]KJZJ
+个 用	w!J;]A^UIV]ZZ_J
+个 说	|@[K^
+中 で	wHIS[]^dJe[
+中 に	|!^9IHI]^
+中 心	wgb
+临 时	u!X@YL[
+为 什	y#G*^[^
+为 啥	|V]Z]
+为 组	yVHW^d]
+么 管	|*^
+义 策	|HZNIW^ZJ
+之 前	|@Z
+也 不	|-[N]
+也 没	y3ID^a]
+习 生	|V^
+了 entra	|/_
+了 window	|gY
+了 个	|?]DJ]]
+了 云	|/Y_^
+了 十	|N]RZ
+了 域	|4]g[
+了 密	t>[@[HHLXM[UYZHhI
+了 手	u>YC[
+了 收	w>baC
+了 新	|@ZBZ
+了 旧	|HJYbZJfI
+了 用	|!XZJ^[
+了 码	|>^
+了 第	|8^JY
+了 解	|#[9_>IBGHJXJZG
+了 该	|?^G]HH
+了 还	|@[C]ZI
+予 備	|3^DYHI
+事 件	u#Z&[HIS]ZJe]fY
+事 可	yVb
+二 つ	l*[/^8[A^C^DIHHK]_JaJ
+二 个	|8^C[ZJ
+二 回	y*X@X
+云 同	|0bGJMJdJ
+云 用	|A]_[
+云 端	u/XTb_I
+五 分	|HJM^
+五 回	|#_XZZJ
+五 次	|#XX[
+人 が	y@[ZI]]^Z
+人 だ	|;[F]
+人 で	|9Y
+人 に	y!J@YH]^^
+人 の	y(YA^ZZ
+人 は	w+[DJVb
+人 メ	|>[?[
+人 確	|D^
+人 邮	|>]?]DIaJ
+什 么	u#F*]HIN_ZI[^
+今 の	|@GZHha
+今 天	q@[X^ZI
+今 日	u>J@aHJX^ZHaJ
+今 早	|@_ZJ
+今 朝	u#X@a
+从 来	|DY
+从 没	yD[W]ZId]
+他 の	y(^VZ
+他 は	|%^CIHJM[
+他 社	y:]JZ
+付 い	y%Z3Z
+付 き	|3^HX
+付 け	t-YIHK]NHO]ZYhZ
+代 理	q-Z0d3J4H9JDXHHMJRHYJZIaJcadJfF
+令 牌	u,d9JHIR^ZG
+以 不	|IY
+以 前	k-J3I>]?]@IIIK_MZOJPY]J
+们 没	|=^CJZJd[
+们 这	|@]U]
+件 を	wIZKIN_ZJ
+份 验	|,[3]
+会 社	o-Z3J8Z:[>_?[DIHGIJKJN[OIZI
+会 議	uHZZ]][
+会 议	|H^
+但 没	y?]LX[X
+位 数	|3IIZa_
+住 了	y#a9IHZZJ
+体 で	|U^WJ
+体 管	w(^)Y*J,]UHdH
+何 か	|9]
+何 も	t-J>ID]H[KILXTZXJZ[
+何 度	o#_9G@IIJTZXbZJ
+你 们	|:[O]
+你 好	|9^HJ
+使 い	y,[?[K[
+使 え	h![(I-H3J>H?a@GBJCJDIHGI^L]M[NJUHVXXYZX[JaJbIhJ
+使 っ	o!J-Z3J7Z9I>Z?J@JIEKaOIU]VJXIhZ
+使 用	j(J@[HJIHK_N[PZT[V[ZI
+供 应	|:^ZJ
+保 护	|PbVI
+保 護	|P_
+信 息	u3[C]D^
+信 验	|aZ
+修 改	q@_HJZY^Ih]
+個 人	|>[?[
+停 了	u!]0]4J9JHHSJY_ZHcJf[
+停 止	p!]-J0Y4^9I>IHGIJKIU]Y]f[
+停 用	u![1]U[
+側 で	u![7]HFT]ZJ
+備 メ	|3^DYHI
+允 许	qHIIZQYV_ZI[[^^
+元 の	|:XbZ
+先 に	|:]X]
+先 の	y3[D[H[
+入 っ	m:[>J@JG[HIIaKHLXOIV]ZHhY
+入 れ	f!I#Z(J+J/Y3H6[8Z9E:H=I>E?H@EBaCHD]HELJMXO[PJRJTIUJVIXFZ[[J]Z_JaEbIeJfJh[
+入 力	w#]9IOZhX
+入 失	|,^ZHe]
+入 的	wOZ
+入 社	y@YD_
+全 体	t(^)Y*J,]U]WJZIdH
+全 信	yC]DX
+全 局	w(^)X*I,]ZIdH
+全 部	yB[NZO^
+全 问	w*[?_ZG
+公 司	m-J3J4[8]9I>Z?JBJCJDJHGIIKJM]NcU]VJZG]JaJcIfJ
+公 室	|9[>^HH
+关 了	r!]#H6^9H>HBHHGIJOJU]Y]ZG]_aJfH
+关 着	y<[HHRIU]cJf^
+关 闭	wBZU_b[
+其 他	y%^C]
+内 線	|3aHJ
+册 sspr	|+[DYHG
+册 报	|+ED^H[
+册 过	w+[DZ
+册 页	|+^
+再 换	|@^
+再 改	t@_
+再 来	|X^
+再 設	y@Zg]
+再 试	t@ZBJX[ZZ
+再 起	yB^fZ
+写 不	u0]4J9H>IG]HEIJY_ZGc^fG
+写 回	d!H#G%Z(F)I*I+J,Y-J/I0F1H3H4X6[7H8_9D:H;J<J>H?H@EAIBFCIDGEIFJGHHJIHJIKFLGMGNGSITIUFVFWIXGYY[H]H^H_HaEbEcDdeeaf]hG
+写 字	yI^
+几 次	|#XX^
+出 さ	|#_
+出 し	|Q^
+出 た	|/YZZ
+出 て	|?[N[
+出 な	o(]*X+Y3G>I?_C]DHHEIJKJNJOHZC[^a[hJ
+出 ま	rN[Z[hY
+出 る	m-]@JHHNZO[XJZZ_XdZ
+出 现	u+Z?JHIZahJ
+出 错	w,Z3IHJO^Z[aIe^fFhG
+分 か	w-]>JHYIIM]NXZH
+分 で	w)Z=JU]V[ZI
+分 の	u-I3HI[O_V]
+分 公	|4]M^NJ
+分 机	|3a9JHH
+分 遅	|R^
+分 钟	wBIHIM_R^
+切 れ	q(J9I;[=_>J@JHXUJZZ]]a]bJ
+刚 改	u@^
+初 に	|b]h]
+別 の	y@[K[
+利 用	y0[4^ZH
+别 人	y(Y*]V[
+别 处	|7[M[
+别 的	w(]:]B[C^IIMJPJVIZJ
+到 令	|,bZH
+到 域	|%^4]
+到 旧	y>Y
+到 期	|=_ZG
+到 短	ya]
+到 那	|>^
+到 验	u>[aY
+制 密	|J[
+制 限	wQ^X^
+刷 で	|H]
+刻 が	yRb
+前 が	|-FIa
+前 と	|-^II
+前 に	o-H9H:Z>H?J@YCJF^HGIDK[MZXIZJ]a_JaJb]hI
+前 の	p-I>]@JHGKaM]ZFg[
+前 使	yKY
+前 回	|@[K]
+前 密	tha
+前 改	|@[MY
+前 是	|PY
+前 用	wK^
+前 的	w3J>^@JIHK^M[
+力 し	w#]9IOZhX
+办 公	y9Z>]?]HH
+加 固	|%]Y]
+加 密	|<_HI
+加 符	|-[IY
+务 停	|f]
+务 台	y(]@YZHg[
+务 器	m(J0J1I2J3J4^6]8J9I?J@IBJGJHGIJKJRaSJY[ZJ]Jc[dZ
+务 账	|2]LY
+助 重	yU^
+効 で	uZJ^ZbZd[
+効 な	|UZV[
+効 に	h(H.Z;XH[U]VYZFdaeZ
+効 化	r!_)Z,]8[UHZJdDe^
+効 期	|IIKJL[N]
+動 い	|B[f]
+動 か	u.XZFf]
+勾 了	yL[
+勾 选	|@JZI^^
+包 含	uIb
+化 さ	|!_
+化 し	|%]Y[
+匹 配	wA]O]
+十 分	wC]R]
+升 级	|ZIfa
+单 位	|F^G]IG
+単 語	y-Y
+印 刷	|H]
+印 机	uH_
+历 史	w5]HJIIKZN]
+原 因	|N^Z]
+原 来	|K^ZJb[
+去 了	w#]9JB_HJKJXJZF]]
+去 年	|K_
+去 掉	|8^?^HH
+去 查	|E^Z]
+反 应	|:]ZJ
+反 映	yM_ZHg]
+发 到	u>_
+取 れ	w>[aJ
+取 引	|H]
+取 得	y,a
+取 消	y?^BJG]HIZG]]
+受 け	o-I/]>ZHJIHK[NGO]ZXaIhZ
+受 保	|PbVI
+受 邀	|:aHIZD
+古 い	j-I0Z1^4J:J>]?J@HBJGJHAIIKIMdNJY]ZFaJbJcJdJfHha
+古 く	|1]5^
+只 有	l(J*I3J9I;]?J@JC_HIIaMJPbVIZFaJ
+只 给	|?]V]
+只 能	y@][[bI
+只 要	y?ZHJ[]
+可 の	|;]^[
+可 以	tB]HJVcZJ
+可 能	w(];]BIHJM]NZZJ
+可 证	r3J9I=dCJDJH[IJVGZJaJ
+可 达	|4Yf_
+史 记	|IIKYN]
+号 が	m3_CIDJOaaI
+号 と	yIZO[
+号 に	r3cOI
+号 の	|O[
+号 は	|3J>aKHOI
+号 も	|3GD[aY
+号 を	w-Z>]
+号 不	|IJO^^[
+号 化	|<]
+号 和	|3]IYZJ
+号 没	w3_>[VZaG
+号 码	j-J3d9J>J?JBJCIDFHGIHMJOaVJXJZGaYbJhJ
+号 被	w!_>J
+号 说	|O_
+司 域	|4]M^NJ
+司 的	w8^NX
+合 わ	y6^N[Z[dI
+合 公	wNa
+同 じ	tAbHIK__I
+同 一	wAb_J
+同 事	q(Z@XH_KJVbZI
+同 僚	y([HZVZ
+同 期	k!I%Y(J-I/J0_4Z6I9J=I>I@IAJDJGdHDIJKJLIMZNIR]UJVFZG]I_IaIbJd]fZhJ
+同 步	i!I#H%Z(H)J*J,J-I/I0a1J4Y6H7J8J9G:I;J=I>H?I@HAHBICHDHEJGdHDIIKGLJM]NIOJPIR^TIUIVFWJXJZF[J]H^J_IaHbIcId^eIf[gYhI
+名 が	y2[<[HI
+名 前	u-Y:[F^I]KI
+名 字	y:^I[
+名 有	|F_IH
+后 不	|=[f]
+后 再	u@[ZZ
+后 写	|BJRYd]fI
+后 同	|%]MJdJf_
+向 导	w+],[HFZJdHea
+否 さ	p%Z-J/ZJXN^P[
+含 ま	u-YH[IY
+含 め	|I^
+含 有	|-_IZ
+启 用	k!](G,[/I7J:J=I@JBHH[KJPIV]ZDd]ebfHgJ
+员 admincount	|PY
+员 不	t(Z)^*],IP^VFZD
+员 失	|PX
+员 工	|3G@[D[
+员 已	|P^UX
+员 没	w(I)Y*XUJV]d]
+员 的	|)Y
+员 账	|*Z
+呼 び	|Q^
+和 符	|I]
+哈 希	|G[M^
+問 が	y*X?_
+問 題	m-JB]EZHGIJKJT[XJZac^
+啥 都	|ZZa]
+器 不	|4]RJY]
+器 时	|R_fJ
+器 空	|__
+回 し	|K[
+回 不	w0^6JZHdIf_
+回 复	|9]HY
+回 失	y!J#^4]HJZFdJe[
+回 数	wX_
+回 时	|,^dFe^
+回 来	y!_9]HH
+回 没	|d^fI
+回 要	|8^
+因 为	y+]/^HGLY
+固 ま	|RJZ]f[
+固 后	|%]Y]
+国 番	|3[
+在 ad	|T]
+在 entra	y/I7[HET]
+在 し	y>[_^
+在 の	th_
+在 不	r?J@]KaZG[]hI
+在 家	|9F>cHFZJ
+在 密	yGbHH
+在 本	u!I7^_]d^
+在 用	w-_9JKJZIh[
+在 的	yKJZI_^ha
+地 ad	t/[g[
+地 密	|6^
+地 改	|/]7^_H
+地 没	y_]dJg_
+地 环	wcad]
+地 目	|_^d[
+地 配	wEcHJZH
+圾 箱	|a^
+坏 了	tH_R[
+垃 圾	|a^
+域 控	m!J#I(J-J3J4e5a9J<J=J>I?I@JBICIDIHFIIJ]KIM[NHRITJUIVJXJZE[J]JaIbIdJfHhJ
+域 管	w*IPbZJ
+報 が	u,[3[CZD^
+填 了	|O]
+备 份	|6^
+备 用	|3^D^HHaI
+変 え	k#G(J9J>Z?J@eIJKHM]XGZE[[^YhI
+変 わ	q#J/]>ZCXTYg[
+変 更	b!H(I-H3I7[9I:Z=J>J?J@aB[HFIHKGL^MXNHTJUJVIXIZY[I^baJbIdHfIh_
+复 杂	|I[NX
+外 し	r#]8[?]GZHINIP[TI[ZdH
+外 の	|:[G]HI
+外 れ	|HJda
+外 部	u:dHJZG
+多 す	wHIX_
+多 少	|=FH_K[
+多 次	r#_XZZI
+多 请	uXZ
+大 写	yI^
+大 家	y-_9[>JHI
+大 文	yI]
+天 不	|@GX^
+天 再	|X^
+天 改	y@_ZHhI
+太 多	n#_9J@IHJXbZH
+太 容	w-[
+太 常	|-_ZJ
+太 短	wI_
+太 老	|1]5^<J
+太 长	|2_
+失 敗	i!Y#]%J(I,Y-J/[3I4Z6Z7J9H:J;Y=I>I?JBHCJDJF[HFIJKJMINJUIVIXIZ^]J_JaJbIcJe^fHgJ
+失 败	i![%J(J,[3J4[6Z7J9J;[=I>I@GBJF]HFIIKJMJNJSJVIdZe^hI
+好 了	yB]RZ
+如 何	|HaMJUH
+始 ま	y+[3ZHF]]
+字 が	|I^
+字 と	|I[
+字 を	|/[IZ
+字 和	|I]
+字 数	|I]
+字 母	t/XIc
+字 符	y2]F^IX
+存 在	u>[_c
+学 校	|=JUbVHZI
+它 登	|ZIh^
+安 全	q*Z?_C]HJQ[ZF
+完 了	w(]B]]]
+完 就	|@]][
+完 成	w([B^DJHJZI]^
+定 が	|HJN[d]
+定 し	u*[@ZHXg]
+定 す	|Z]
+定 で	|.XV]
+定 义	w-XHYNIWaZI
+定 了	w#[
+定 義	|HJNIWa
+实 习	|V^
+审 核	y/XEYNX
+客 户	y9J:]BZQY
+室 の	|H]
+家 里	|9I>_H[ZJ
+容 易	u-]
+密 の	y*X?_
+密 码	R!D%H&I)E*F+F.H0X1F2_3C4E5H6X8F9H:Z;G<H=C>D??@ZAFBICCDJEIFHGZIYJXM[ODPIQIRFSETDVFWEXCYGZd[[]E^[_EaBb[cEd[eFfIgHha
+密 碼	p#I(H-]=J>J?I@IHHI]KZMJNZUZ^]hI
+密 钥	w6b?aHHVJZG
+对 应	|A^_]
+对 管	|*]E^
+对 象	q3J;^>JA]G[HJZH_c
+対 応	w1]_]gY
+対 象	wGbHIV[
+小 写	|I[
+小 文	yI_
+小 时	m9J>J@^CIHIIIKJOJX_ZHaa
+少 个	|(^K[
+少 所	|=^
+尝 试	rXa
+就 我	|Va
+局 管	w(^)X*I,]ZIdH
+届 か	w4]HJaYc[
+届 き	u>Ia^
+届 く	w>a
+屏 点	|ZHbb
+属 性	|3_>I^Z
+履 歴	w5[IIN[
+工 作	|ZIf_
+差 一	|C^
+己 改	yBZVZ^]
+己 的	y@YO]
+己 重	|)ZU^VJZJ
+已 停	|U]
+已 暂	|TZ
+已 更	|@[MX
+已 注	u+cCJDYHD
+已 经	y+[>^?HBYDI
+已 被	|!Z
+已 解	|B[TX
+已 重	|BYM]
+希 同	|G[M^
+帐 户	l![#[(I3[UIV^[[
+带 分	|3a9JHH
+帯 も	|>JD_HJ
+帯 を	y>^
+帳 號	|#_HHVZZJ
+常 性	|BJSaUJ
+年 の	|1]K[
+应 商	|:^ZJ
+应 用	r%^(H3J:J=H>[?_C]HGIIKIMGTJUJVHZG_Ja]dJgZ
+店 の	|4^M]
+度 お	w9Y@YZY
+度 か	|#]9IT[
+度 も	o#Z9J@IWZXbZJd[
+度 変	y@X
+廃 止	|1]?^HJ
+开 会	|HHZ]]^
+开 写	|8^ZId]
+开 密	|6_NIZHd[
+弄 完	|]a
+式 が	y3^
+式 不	u3cC]ZG
+引 先	|H]
+強 制	|L]
+强 制	uD[HIL^ZJb^
+弾 か	y-Y@[JY
+当 て	|-Z=]
+当 前	r#Xha
+录 不	y>J?JHFZabI
+录 界	wHJZHbb
+录 里	y!^3^
+形 式	u3b
+役 割	|(^*X
+待 #	yXZ
+待 さ	|:_ZI
+待 ち	y9[XY
+待 っ	ya^
+待 て	|@[XY
+後 で	wZZcYe[
+後 に	r3I9H>J?I@ZBYHHKJR]XJZE]aaIfa
+得 で	|,_
+復 元	|6]R]
+復 号	|6aZJ
+微 软	u7[R]SaZHd[
+心 重	|g]
+必 要	f#G(J3J9J:]=^?I@JC_DHI_KJMJNJTJUGVIXJZH[[d_fJ
+必 須	|HHb^
+必 须	u:Y@[K]LXZJ
+志 里	|]]cX
+忘 れ	o:Z>[BIH[KJMINJZ]bJhJ
+忘 了	|>JH_ZF
+忘 记	w:[HJZ^
+怎 么	rH_Z[
+恢 复	|6^R^
+您 的	t(I3[BZI]UIV]
+悪 い	yE^Z^cX
+情 報	t,[3[CZDa
+惑 メ	|a_
+想 再	y@b
+想 换	|@Z
+想 更	|+[@[
+想 用	|>J?baH
+成 し	y(JUHV[W_ZJ
+成 の	|EYe[
+成 两	|*YCX
+成 功	u/aB_TIUJVJZJ
+成 员	w(JP[VaZJ
+我 一	|K]ZIhX
+我 不	u9]>]?IHFIIKIOIVbZI
+我 们	n(J-Y3Z9H:Z=^>I@[CHDIHIIIOJU_VGXJZG[J_[aJdZ
+我 只	yC[
+我 忘	|Z]
+我 是	w(])Z:[ZH
+我 没	y(_C]ZJ
+我 的	h!^#Z(H-I3G9Z:X=I>I?J@JBICFDHHII_KIOaUHV_ZJ[I]JaHhI
+我 知	|ZE[b
+我 输	|I[ZIh^
+户 sspr	|U]VIZ[
+户 一	yC[aX
+户 不	r(I8^:Z@IGaHJKIP^VHZF^]
+户 在	u!^VJ[]_]
+户 失	|;]ZGd]
+户 密	w2a7XIJdZ
+户 属	|P^VJ^Z
+户 已	w!ZTZ
+户 改	|LX^Z
+户 无	|:XL]
+户 没	p!J%_(F)^3J:J=]CJD^HJUHV^aI
+户 的	y:]
+户 被	w!Z#Y
+户 设	|2[
+户 还	|!Z
+户 验	|3IO^]^aH
+戻 し	j3J4Y8[>J@HHGMJRYVJYZbJc[d]f^hJ
+戻 せ	u0ZHHK^ZZ_[fZ
+戻 っ	y!_b]
+所 以	yIYZIh]
+所 属	|P]VZ
+所 需	y=_
+手 机	f#[(J-J3_9G>_?HBJD_IFKIMZNJOZUJVJXJZH]JbJfJhJ
+手 段	|3JC_
+打 ち	|#[3^HH
+打 不	u3ZHZSYb[
+打 印	wH_
+打 错	|#X3_HH
+扱 い	|!Z+Z
+找 不	y4]__
+承 が	y;a
+承 さ	|;_
+択 肢	t3J?aC]HI[]
+报 告	y+XDYH[
+报 错	tZb
+押 す	|ba
+拒 否	g%a*J,Z/]3J9I?JCHJZMJN]O]P]VJZHhJ
+拒 绝	l%Z*J-X/^9JIIJXKIN[O^P]ZG
+招 待	|:_ZI
+拿 不	y,a9JHHZ]
+持 っ	|7Z=_
+挂 了	w/J4]=J@JHHMHSaTIUJZGf]
+按 钮	u(a:]HJZH
+挡 住	|H]KY
+换 了	u>ZM[
+换 新	|>^ZI[]
+授 权	yTYV]
+掉 了	|>]?^HHaF
+接 受	t/Z3J@JHJI]O]Z]
+接 器	r2]8^9J<aHFII_^bJcIdI
+接 有	|c[
+接 続	o4YH[ZHcc
+控 上	|J]
+推 測	u-_
+提 供	|7^?]HH
+提 示	m@[HJK^LZ_Yd[
+携 帯	o3]9J>_?JCYD^IJZHaI
+操 作	y(a
+支 店	|4^M]
+支 持	t1a7X?^HIRIZHcIfJgZ
+收 不	n3J>[HXa]
+改 一	y@^
+改 不	yZ[^IhY
+改 了	u/]@]MZZIgYhI
+改 完	|@]B]HH
+改 密	m(J@EBJMIVJZ^^c
+改 成	|/XCY
+改 时	|@]ZDh^
+改 的	y@^
+改 过	w@]
+放 弃	|]b
+故 障	|HXS[
+敗 し	wT[Z^
+敗 す	y!^
+数 #	yC]IY
+数 が	yXY
+数 太	yXY
+数 字	q3JId
+数 据	|3^D[ZJ
+数 过	|XX
+文 字	m-I/Z2^3I9J:J@JCHF^HIIdKHNJXJZJhJ
+新 し	h+Y-F1]9J:]>F?HB[CJIHKGM]ZY]]b[dJfXhH
+新 入	|@YD[
+新 员	|3G@[D[
+新 密	m:_BXHEJXKIMXNGZ^[JhJ
+新 後	|ZGcZf]
+新 手	y>GH]
+新 的	q9I>J?J@HBZIIK[MaOJZH[]]]bJ
+新 过	|1[@[
+方 式	u*YC_DXZJ
+方 法	i*Z+^:J>J?cBJC]DHHZIJNIUIZI
+无 效	yHJO]R^hZ
+无 法	m(Z3ZE[HHUJVJZY[]cYdJeZ
+日 に	|X]
+日 は	w>J@ZHJMJX^]^aJ
+日 ま	u9Z@]XYf[
+日 パ	yD[
+日 変	y@_MZZI
+日 志	yNX]]cX
+旧 tls	|YafJ
+旧 号	y>Y
+旧 密	o#]>I@JHJKZM_ZHgYhY
+旧 的	t>JCJHIK]Ma
+早 く	|-J9^HEZ]
+早 上	u#Y@[
+时 不	|1]?Z
+时 前	|@^
+时 密	y@YL[
+时 钟	|Rb
+时 锁	uT_
+时 间	r4J9J@]HIReZIcIfH
+明 な	|&_
+明 天	y@ZX^
+明 日	y@YX^
+易 猜	|-Z
+易 被	y-Z
+昨 天	t@]KJMYZI]]f^hI
+昨 日	t@^MYZH]^f[
+是 #	|3[
+是 一	|O[
+是 不	|@ZS^ZH
+是 旧	|g[
+是 要	|@YM[
+是 锁	y#ET[[^
+显 示	u+]/XDEIJO]ZIh_
+時 に	u5[?HHIL[O[a^
+時 の	y,]LXbZdI
+時 刻	wHJRc
+時 的	uT[cY
+時 計	|R_
+時 間	n@]KJR[X^a]fI
+智 能	|HHT]b_
+暂 时	wT^
+暗 号	y6]<]
+更 が	r@YL[Z[^]hH
+更 し	p7]@]M]ZI
+更 で	l:]@[ZX^]hZ
+更 を	|L^
+更 改	q7X@]BIL^MJZE^]
+更 新	n+^1_@^BJDHHHZEcYf^
+更 禁	y@Z
+書 き	h!I(J-J0X3I8Z9J:J>H?J@HBJGYHEIJKIMHNJRYUIVIXJY_^J_YaJbIc[d_fahI
+替 え	|HJbZd]
+最 初	|b]h]
+最 大	|9IIJXa
+最 小	y@[I^
+最 後	|@J]^e[
+最 短	y@]
+最 近	t@^BJKaZH
+有 #	y3YCHI_
+有 一	|;]ZJ
+有 写	|9JH]dEf_
+有 効	h![(F,[7J8[:I=H@JBJDJHYIHKILZNZPJU[V]WJZC^XbId]e_fH
+有 启	wV[dZ
+有 域	y*JPbZJ
+有 开	|U]VJZHd[
+有 我	w-XI]ZE[^
+有 权	|([
+有 注	yDZ
+有 登	|3GD^
+有 自	|)_
+有 这	|[X_]
+有 邮	|?]DJ
+有 重	u%Z(YUJW]
+有 问	wE[c[
+服 务	f!I#I%I(X)J*I,I-I/J0I1H2Z3H4]6[7I8I9G:I=H>H?HAJBXCIDIEIGHHDIHKHNIOIPIR_S]TIUHVGWJXIYZZD[J]H^J_IaHbIcYd^eJfbhI
+朝 ま	|#Y@[
+期 が	|M^f^
+期 し	|%J3ZG]
+期 の	yGbHI
+期 サ	y4]HJR^
+期 間	t=Z@^IIKIN]ZI
+期 限	k9J=[>J@YIHKJLcMINZXIZZa[hJ
+未 定	|HHNGWb
+未 登	|D^
+未 经	|TZ
+本 人	n!H+_-J>J?J@YBJHHMJPJVXZH]a^bhJ
+本 地	c![#F%H(D)H*G+H,H-G.J/_0[1H2J3G4G5J6a7Y8I9G:G;I=F>F?G@FAXBECGDFEbFJGGHBIFJIKELIMENZOHPZRISGTYUFVDWHXHYJZA[G]F^F_aaFbFc]d]eHfYg^hG
+机 丢	w>_aF
+机 号	r3]DZO]aH
+机 坏	wH]
+机 怎	|HX
+机 没	|>[HGa]
+机 还	|>]CZ
+杂 性	|I[NX
+权 的	|TZ
+权 限	k%b(c3J:J;_=I>JBJDJHXMJUIVGZGaIdIfJgJ
+条 件	|H^
+来 な	u>Ha]dIf^
+来 了	|!XB]
+来 宾	w:a
+来 没	|DY
+来 的	|JZb[
+査 に	|/XEY
+格 式	w3cCJZI
+桁 の	|I[aY
+検 証	w3I?IC_DJHJO[ZJ]^
+構 成	o(H/J:JEdHIPJUGVYW^ZFcJdHe^fH
+権 限	m%a(_;]HZZG
+横 线	|3_ZJ
+機 種	y>_ZJ
+機 能	|Ub
+次 修	|@a
+次 回	|L^
+次 失	y#XTX
+次 数	tXa
+次 登	y#XL^
+次 验	|*YCX
+止 さ	u!]9I?^HJ^]
+止 し	yY^fX
+止 ま	|![f[
+止 め	t!])YHIU_
+止 パ	|-]
+止 期	y@Z
+止 未	|TZ
+止 語	|-aII
+正 し	t3^h[
+正 使	|TZ
+正 常	uB]HISaT^UIZJbJfJ
+正 确	r3]h^
+此 密	y%I([
+步 服	w4[R_
+步 没	y%J0J3IC]MJaId]f^
+步 范	|G^HI
+歴 を	|5]
+残 っ	t#Y3^DI_^
+永 不	uL_
+求 が	|>JX^
+求 さ	yC^[Y
+求 め	q*Y+ZCZDIM]
+求 两	y*XCY
+没 了	t3I9H>c?]BJDJHFKJMJZH]J_]aFb[
+没 写	y%J8^HJN^d[fG
+没 加	|<^HIV^
+没 动	|%Ja^gZ
+没 勾	u;]HIdaeJfG
+没 开	wU]VZZId]
+没 弄	|]a
+没 有	_!G#H(])[+I,I-H/I0I1I2J3[4H5[6J7I8H9D:F;H<H=[>D@HAIBFC[D^EIFIGIHBIEJJKHLIMGNGOGPGRJSHTGVYW^XIYJZ@[^]F^I__a_cHd[eIf]gGhH
+没 权	y%]([
+没 法	y)Z:]>X
+没 注	|D[
+没 继	|%J;[]_aH
+没 记	|Za
+没 通	|/X?IZJa^
+法 が	y?Z
+法 を	u*Y+[?]CJH[UI
+法 重	qE[HJZ_cY
+法 验	|3[>Y
+注 册	j+d?JDaVJZG
+浏 览	w.ZHIZI]^b]
+消 え	y%]?]bZ
+消 了	|?^G]ZG
+済 み	m+c?IB]CIDYHFTXV[[I
+測 さ	w-_
+満 た	qIYKINcZI
+满 足	|IHNa
+火 墙	|H]SHc[
+灰 色	|(Z
+点 了	|#J>JHJZIa^b^
+無 い	r!J3[>J?JCaD_HHIJOI_YaI
+無 効	f!f#J(J)Y-J/J3G9J:J;Z<Z=J>IBICJDJHEIJLJMJNJO[RZVHXJZF_JaIfIhX
+無 期	t@JHZLbZH
+特 権	|(]PZ
+状 况	|HJSa
+猜 到	y-[
+环 境	wcad]
+现 在	n>H?]@ZK^MJOJZDhb
+现 错	|Z_
+现 问	|Z[cX
+現 在	o#XKJhb
+理 セ	wgb
+理 中	wgb
+理 员	c#I%J(])a*d+J,_-H/J0I1J3I4I7I8J9H:H;J=H>I?H@IAJBICHDHEZGJHFIHKHMINGOIPaRJSJTJWZXI[J]H^J_IaHbJcHd[eJfIgFhI
+理 者	c(])^*d,a-H3J7I9I:G=J>I?H@JBJCIDIE[HGIHKIMINFOJP^WYXJ[J]I^JaIbIcJd[fJgHhJ
+環 境	yc^d[
+生 し	|Z]
+生 效	|*]BJM^
+用 entra	|!^/J
+用 sspr	|!XP[
+用 さ	y*]K]
+用 で	y4^KXZH
+用 を	|TZ
+用 不	u>J?[KIZ^
+用 了	o(J,[3J;Y>a?GKZOIUXZI
+用 写	w,]ZIea
+用 到	|%^=Z
+用 密	u(JV_
+用 户	a%G(_)]*E+X,F-G0H1I2I3D4G6I7]8[9J:J;[=X>F?D@EA_BEDHEIFJHCIYJIKCMENGOZQJRISITDUDWHXJYJ][^]_baGcHdZeHfHgGhF
+用 新	|B[M[
+用 旧	wHFMa
+用 期	u=Z@]IIN]ZI
+用 的	w#X?^QYZIh[
+用 自	|H[UZZJ
+用 过	qKa
+用 邮	|3^D^HHaI
+用 重	|!^/JV]ZJ
+电 脑	n9H>J?J@JH^KJMbZG]JaJb]gZ
+电 话	m#J-J9F=J>G?_BJD[HEIIKIMHOaUJVIZH]X_IaabIcJfJhJ
+画 面	j!J#J(Z+_-J3H9J:J=J>[?H@IBICIHZIIKIMINJOJTJUJVIXI]IaHbdfJhZ
+界 面	tHHZF[[bc
+略 不	|.XN]
+略 拒	|N^ZJ
+番 号	f!I-I3c9I>b?I@ICGIGKGMJObUJVJXJZHhI
+発 生	|Z]
+登 录	i!J#H(J+J3H>E?G@JB[CIDHIJKIL]NJOITJUJVJZ^[]]JbchZ
+登 记	l+H3Z>[?^BIDaHFIJKIMJO^ZFaIbJhJ
+登 録	b!I#J(J+b-I3]:I=J?Z@IC]DdHJIHKHMINHO[UJVIXIZE[JaIbGdJhH
+白 い	|.Xb^
+的 に	wT[
+的 不	r@XIJK]OaZJ
+的 使	|TZ
+的 只	|CHIa
+的 号	t3a>IDIHJOYa[
+的 名	|I]
+的 密	k(_:I@IBXEYIJJYK^MJUYVGZE^JhZ
+的 帐	o![#[(J3[UJV^[J
+的 想	|@^
+的 成	|P[V[
+的 手	y3YO]
+的 服	|6^d]
+的 权	|(Z
+的 林	|8_
+的 用	|I_
+的 电	w3]O_aJ
+的 码	|3I?^IGKJOJZJa^
+的 组	u(J:]HIP^UJVb
+的 许	|=^
+的 词	|-aII
+的 账	q!](J)^:J>IDJG]IJUHV]
+的 连	yc^
+的 重	y>^E[ZI
+監 査	y/XEYNX
+目 が	|(^C]
+目 の	y8]C]
+目 录	t!]3]:XHJ_^dZ
+直 し	|8]@]dJ
+直 没	|aZ
+看 不	y(Z>^?HHZaI
+看 到	|?^@ZaJ
+知 道	u>FHZNX[b
+短 す	yI_ZJ
+短 使	y@]
+短 信	n3Y9H=J>[?_@JCHDHHGIHZI]]a_fJ
+码 一	y@HKZLYXJZIa^
+码 不	i#J(I-X3G6I:J>I?]GIHYIDKFMHNIOYVIXJZ_^Ia^bJh]
+码 与	|OZ
+码 了	w>JHHZb
+码 今	y@^
+码 以	yKX
+码 但	|LXZE[_
+码 写	tP[VJZFdaf]
+码 包	|I]
+码 又	|ZHb[h^
+码 发	u>_
+码 同	yGbHH
+码 在	w7]HHMZdZ
+码 太	q-Z2]@ZI[ZHfJ
+码 已	yBYM_
+码 我	|-X[]
+码 报	|ZZ
+码 无	|O]h[
+码 时	y3JO^ZJaIh[
+码 最	u@]KY
+码 有	|3]ZX
+码 格	|3]
+码 没	w3_:]>GOJZIaF
+码 现	y@]ZJhJ
+码 的	u(Y>]VI[]^ZaJ
+码 策	uNa
+码 被	y@YKX^Z
+码 输	y#Z-HXa
+码 过	|C]JZ
+码 里	|IZ
+码 重	m(E:IBXDXHZUaV[ZXbJdI
+码 链	|ZJb]
+码 错	|,^@JZDdHh^
+确 认	|3ZB[
+確 認	k!I#J*X-J3X9J>_?J@JBZC^DZHGIIKJO[TIVIZF[Ia^hJ
+碼 重	|U]VZ
+示 さ	p+[?[NYOZ
+示 密	yKXd]
+示 当	|h]
+示 错	|ZIh^
+社 で	|@[U[
+社 の	p-J3J8Z:Z>_?[DJHGN]OI
+社 内	u-I>JBJHZKINaT[U]ZH
+社 員	y@]D[
+社 製	|JZ
+禁 止	k!H)]-cHGIHKYMJQYUHZJ^_hI
+禁 用	l!d(J/J;YHIKJUZZH
+私 だ	|IJVa
+私 の	w9Y:[DJHIO]VZ
+种 方	w*Y?Z
+种 验	t*YC_
+秘 密	w*X6^?_HIZJdJ
+租 户	u:[BIDJHJUaVHW_ZIbJ
+程 调	|Q_
+稍 后	w@[ZZ
+種 変	y>_ZJ
+種 類	y:]HII[
+空 间	|__
+笔 记	wB[HYM[ZHb]
+符 号	w-[I^
+符 合	p-ZHJI[NaZI
+第 一	yC[DY
+第 三	yJ[
+第 二	u8^@[C[KJZI
+等 待	yXZ
+策 略	i!I#I(H)I*_,J/J3J4J7J9H:I=I>I?[@IBICJDHEJIHKIMJNeOJPITJUFVGWdXJZD[J]I_JaIbIcJdIfIgJhJ
+筛 选	|G[HJJ[
+签 名	|<aHH
+算 已	|+_
+管 理	Y!G#G%G&J(_)c*g+H,c-E.I/G0F1H2I3F4G5I6H7E8H9F;H<J=E>E?D@EAHBECEDEE]FIGHHBIEJIKELHMENCOGPbQJRGSGTFUYW[XFYIZJ[F]E^G_FaEbEcEdaeGfEgehF
+箱 也	|a^
+簡 単	|-]
+系 方	|C^DY
+系 管	|!XZ]
+系 统	yK_R]ZI
+終 わ	|=]BZ
+組 織	k(IEZF^HGIFNYU]VIWaZFc[d[
+絡 先	y3[C]D[HJ
+継 承	t;eHI
+続 が	|c^
+続 で	|H^
+続 に	|c[
+続 の	|c]
+続 不	|4ZcZ
+織 で	u:XNJUZW]
+織 に	|=ZHIUHd^
+織 の	yE[N[UIW]ZI
+红 字	|IJK]Z^
+组 的	|P[V[
+组 织	l(H)J*I3J9I:[BJCIDJEZF]G[HGIFKJMJN[PHU[VDWaZF[JaJcZdZ
+组 里	|Va
+织 单	|F^G]IG
+织 没	|=XU^VJ
+织 的	wE[N^ZIc]
+经 授	|TZ
+绝 了	|-[/Y
+绝 访	|%[P]
+统 记	|K_ZJ
+继 承	t%I;eHIZH
+继 续	|X^]_aH
+缺 少	y=^IY
+网 站	|H_
+网 页	yM_TX
+置 不	r(H5[7XE]HIS]UJ[[bH
+置 了	u(I=_B[UJZGg]
+置 失	y!^/JZ[
+置 密	n%[BJHIUIVI[[ba
+置 按	|(Z
+置 时	|?IZYa^
+置 的	|V_
+置 策	|HJUJWa
+置 页	y(IDJHXS[UJZ]bI
+署 名	|<^HJ
+老 密	|KXZIh^
+者 が	r(GE]U]VZW[ZEd[
+者 だ	r)]*]P]UI
+者 で	y(]:[
+者 に	t*^-JNIZ]d[
+者 の	y*^
+者 は	u(])_UI
+者 を	y(a*J,Z
+联 合	t!J,[7d_J
+联 系	t3]C]HJKJZZc^
+聞 か	yHXLYh]
+肢 が	u3J?^C]HI[]
+能 な	|;]N[
+能 使	yP[
+能 再	q@ZXaZH
+能 更	|@JZI^^
+能 用	q*X>^?[HHKILXM_ZI
+能 自	yU]V^ZI
+能 重	q=a?I@JB[K^UJVIZE[[bHfJ
+脑 上	w#XM[
+脑 还	|M^
+自 分	q)Z-H3H=J>JHJIZO^U[V_
+自 动	|HYOJa^
+自 助	q(I)^9JBGDJHXUdZG]IaI
+自 定	|-YH[ZJ
+自 己	p(J)Y9J>JBYHJO[U[V^ZH^[
+至 少	|I^
+致 し	u3J6]NZO]
+色 的	|)_
+范 围	yGbHH
+落 ち	t4]9JHZMJRISZUJdIe[f_
+虚 机	|HIR]cJf^
+行 了	|9C?JB_HJK]ZI
+行 回	wX_
+行 密	|?^H]ZD
+行 状	|HJSa
+表 示	o+[-J?[NYOZZJh[
+被 打	|]^^^
+被 拒	q%],Z@ZP^
+被 拦	|@]
+被 猜	y-Z
+被 禁	r!])Y
+被 锁	q#]-HTIX^
+複 雑	|I[KINY
+要 が	w#H.X:X[]
+要 で	yC]IX
+要 と	yC]
+要 な	q=^CXIZUHZId]
+要 に	|LY
+要 一	|*XMY
+要 两	u*ZCY
+要 件	wIZKIN_ZJ
+要 开	|HHZ][]
+要 新	|:_@IHFIIMHZY
+要 旧	y>JCJHJMb
+要 求	i+[-J3J9J:J=J>HC]DJI[KJMXN_X[ZHaJhJ
+要 的	|C[d]
+要 等	|@^
+見 つ	|4^HI
+見 ら	|@ZH]
+覚 え	wKa[Y
+见 过	|+^-YDE
+规 则	yCXG]NY
+览 器	w.ZHIZI]^b]
+角 色	y(^)_*XVJ
+解 锁	m#[1[BZT]VJZJ[a_JbH
+解 除	m#Z1[9IBZHJT[[^
+言 う	|-]IGKJh[
+言 わ	f!J+Y-Y3J9H>H?I@ZBJCXDZHII]KYMJN[X]ZHh]
+計 が	|R_
+記 号	w-ZI^
+記 録	|cX
+設 定	k*]>I?H@XH]MJNXVZZI^Yd[g]
+許 可	r%].X;]HIQXV^
+証 ト	|,^
+証 方	|*X
+試 し	tNZX_ZX
+試 用	|=_ZI
+試 行	uX_cY
+話 が	w3I>I?aOIa[
+話 に	w3]9X>^HH
+話 も	|DZ
+話 番	o3YDZO_
+認 が	y*Z
+認 で	w>aDIO]ZHaJ
+認 を	|C[
+認 メ	|a_
+認 証	r,^3[DY
+認 識	y:[HJO]hY
+語 が	|-X
+語 句	|-]
+誤 り	|,]4[dI
+読 め	|3Z>^HJ
+誰 も	w=ZSZU^VJZH
+調 査	|E^Z^
+證 碼	|>[
+識 さ	|O]hY
+議 が	yZ]][
+議 室	|H]
+護 さ	|P_
+认 我	|:[O]
+让 用	|K]LX
+记 了	y?aCXDH
+记 住	|K[ZY
+记 密	w:[HJZ^
+记 录	|IIKYN]
+记 手	|3GD^
+记 本	wB[HYM[ZHb]
+记 的	r3]>]?GCJDGHJO^
+许 cooki	|.Z
+许 可	q3J9I=dCJDJH^IIVGZIaJ
+许 用	|VJ[]^Z
+设 为	|U]V]ZJ
+设 了	w*]2[@Z
+设 置	|H[
+访 问	u%[9IHXP]Z^
+证 器	|?aHJ
+证 我	|CZ
+证 方	y*XC[
+证 明	|C]
+证 码	m3J>[HIXZZJa_
+证 邮	|a^
+试 太	yXa
+试 次	uX_
+试 用	|=_ZJ
+话 号	w3]O_aH
+该 用	|_^
+误 无	|E]ZJ
+说 不	|N[h]
+说 我	|D^K]
+说 明	|&]XZ
+请 求	y9[>GH[X[
+请 稍	w@[ZZ
+请 等	wXZ
+请 选	y-[
+谁 都	u(J=YD[S_U]VIZE
+调 用	|Q_
+谢 谢	u#J-J9a>J?JB^HFIJKJZH]JaJ
+象 上	|;^ZJ
+象 外	yG^HJV]
+質 問	u#J*Z?_X]
+账 号	p!b>IHJVYZJ^Z
+账 户	f!]%](E)]-I/J2b3H4J7J8J:];I=H>I?J@IBHCGDZGZHGIGKHL]MINIOJP]RJUFVYWJXJZE[H]I^Y_HaHbIcJdHfGgJhI
+起 動	wB^ZJbZfZ
+足 し	|(]8^
+足 り	u(]3Z9IC[DJHJI_OHZHaJ
+足 无	|(^
+身 份	u,Z3[7]D]HH
+载 入	|,^ZHe]
+输 入	wOZ
+输 错	t#a-HHJX_ZG
+过 不	w;[>^HJKYZ[
+过 多	|XX
+过 密	t@]DZ
+过 期	n9H>I?J@GBJDJHYKILbMINJXJZY]^a]
+过 的	|KX
+运 行	yHJSa
+近 #	|K_ZJ
+近 使	|K^
+还 不	y@[HGM]ZJ
+还 在	y_^
+还 差	|C^
+还 是	m!Y#I5[9ZHJM[T[gZ
+还 没	|M^UIVIW^
+还 要	t9J>ICbHHIHMaaJ
+这 个	qGYHJK]UJV]_[
+进 不	w#]XJZ_
+进 去	yB_ZIh[
+远 程	|Q_
+连 不	wH[SHc^
+连 接	n2]8^9J<aHFIIZI]J_^bJc]dI
+迷 惑	|a_
+追 加	y8]C[
+送 れ	|>IH^X^ZIaG
+选 不	|?YG[
+选 择	|-Y
+选 项	t(^3J?_C[DHHI[ZaI
+途 中	yHI]^dJe[
+通 ら	u;[@YHHK[Z]
+通 る	|%^C[
+通 知	u?YCJHZVIZHab
+連 絡	w3[C]D[HJ
+進 め	|:]X]
+遅 れ	|R^
+過 去	|KY
+違 い	y,[3^HHKJh]
+違 う	n-I6]9I>J@IHYIIK[O[RZXJZJha
+違 え	q#a@IHIKIXaZJaJhX
+違 っ	|!]
+選 べ	w?^[Z
+選 択	q-J3J>J?aC]DJHHKYV[[]aJ
+那 个	wG]KbZJ
+那 边	y8^:aZJ
+那 里	|7^HH
+邮 件	t3I9J>G?aCHDGHHM]aa
+邮 箱	o#J3[9H>_BIDbH]IJKIMIOJVJZI]JaD
+都 不	w=Z@YU]VJZX
+都 关	|U^
+都 没	w3J>HB[DaHFMJa[
+配 代	|0b
+配 置	p!J(H)J*I0J=IEdHHPHUGVZW]ZEcIdHeafEgI
+里 不	y7^HH^Z
+里 有	yF^HJ
+里 没	yUJW]_a
+里 的	w3_O^aI
+里 还	|#JTY
+里 重	|7Yg]
+重 启	yB_UJfZ
+重 复	yA[HJK^
+重 置	Y#G%J(])J*G+G,I-I.J/F0H1H2J3F4G5X6H7I8G9J;H=Z?I@EAHB[CGDHEYFIGHIGJHKDLHNEOIRHS^TGU_W_XGYJZ^[X]F^F_GcIdDeGfXg]hG
+重 設	|U]VZ
+録 が	|+[?JBZDJHH
+録 さ	q+H3Z>J?]CIO[
+録 し	n+Z>X?YC]D[HIZJ
+録 と	|O[
+録 は	yC^
+録 を	y+[DY
+録 レ	|+GD[H[
+録 済	t+c?JBJCJDYHF
+録 画	|+ZD[
+鍵 が	y6cHJdJ
+钥 不	u6d?a@JHHVJZFbJfI
+钮 灰	|(Y:]
+链 接	tMJZDbe
+锁 了	w#I[^
+锁 但	|TY[X
+锁 定	m#_HITb
+锁 屏	|ZHbb
+锁 着	|#JT]
+错 了	y9H@JHYZXh^
+错 几	|#XX^
+错 太	y#a-HXIZI
+错 被	|#EXa
+错 误	r&[E]HJZ]h]
+锚 点	|Ab
+長 さ	|3J9JI]KIN]
+長 す	|2_
+长 度	|IZN]
+閉 じ	wB^ZI]Y
+開 か	w#[H]XHbZ
+開 け	|H[SZ
+間 お	|XY
+間 が	t=[@]R[ZIfJ
+間 に	y@[XZ
+間 違	m![#a-I3^9H>I?J@IDJHFIJKGMJNJXaZIaIh^
+问 题	l#E(J*Z?^@JB^EZHEIJKJMINJVJX]Z]c[
+间 不	y@]RaZJfJ
+防 ぐ	|TZ
+防 止	|TZ
+防 火	|H]SHc[
+阻 止	|HX
+限 が	p%a(_;ZHIZH
+限 さ	|Q]X[
+限 な	yL]
+限 に	yH[LY
+限 の	y;YL_ZI
+限 不	|(^
+限 切	w9J=]Z]a]
+限 制	y@JQYX_
+限 没	y%^(J;aHIdJ
+限 重	y(_
+除 し	y#JT[
+除 済	yT[
+障 害	|HIS_TJ
+雑 さ	|I[KINY
+電 話	g+J-I3_9I>^?_DZHFIJKJNJO]ZIaY
+需 的	|=^
+需 要	q=^CaDJHI
+非 対	y1]gY
+面 が	w(J+^>^?JDIHIZ]bH
+面 で	wZIbb
+面 に	w(]H^ZHbZ
+面 の	|h]
+面 を	|+ZD[
+面 不	w+^HGX]ZFb]
+面 没	|(^
+面 的	|HZ
+面 说	|D]Z]
+題 が	uE[ZZcZ
+題 で	|c]
+題 な	yBXT]aY
+願 い	w#^9[ZJ
+页 能	|M_
+页 面	l#J(Z+a3J=J>J?JBJCHDZKJMJS[UIVIX]Z^[J]ZaIbG
+预 配	|0b
+题 可	|*YB[
+飛 ば	|3Z7[
+驗 證	|>[
+验 证	c!H#G(H*X+J,X-I3Z4J7J:I=H>Z?]@HBICaGJHDIHKHMINJO_PJRJTIUIVHXXZF[I][_JaabJcJdIfJhH
=#	A!E#=%9&>(H)8*?+>,9-B.</I0=1b2k3k4=5:69768998:6;@<J=A>X?4@gA;B9ChD;F?G<H>IbJ8KdL:M<NAO]PbQ=RaSgTbU9V;W:XdYhZ7[6]3^9_7aGb=cHd6e:f3geh;
=0044	|3_>JHFaJ
=0049	|3ZIIO[ZJ
=0171	w3ZOYaI
=0x80070005	|HY
=0x801c03f3	wH]
=0x8023061f	k#J%J3J4J8f9I<H@JBHHFIJKJNHZF_I
=0x8023062c	m%I(J8D9I<d=JBJHGNISJUJVJZI]JaJbI
=12345	|-]HJ
=123456	|3[aI
=2003	k!J(G)I4H5g6I7I:I=I>J?I@JBHDIHCKIMINJPHRHSGUHVGWJZE[J]J_JaHbHcGdJfE
=2008	g!J#I(J-I/J4C5f@IBIHEIJJGKJMENIPJUJZC[IbFcIfIgI
=2012	|4J5ZHJ
=2013	|HZ
=2016	o!H#I%J(I*J-E0J1f3G4G5^7J9D:I;J=I>G?G@GAIBHCHDHFJHBIFJIKEMHNIOIPJTJUHVHXIZG[J]G_JaHbIcIdJeJfIhI
=2017	y1aHF
=2018	w1bHDfI
=2019	y1X@]
=2024	|-GHII]ZJ
=24h	m#F-I?J@bBIDJHGIJKIMJNITHXcZH]JaJbIhJ
=30004	|-]HI
=310002	wHZ
=31002	wB[
=31003	w9JBGDIGIHENIZcfH
=31006	w9J@JB_HGZJ
=31034	i!J#I%I(I,J-I0J3I4I6J8I9I=H>J?J@HBGCJDJHDIIKIMINIPGRJUIVIXJY[ZA]J^J_JaJbIcFdDeFfhgJhI
=31044	u-J9H@IBGHFIJXIZFfd
=32002	yBHHFc_
=32004	j!H#G%G&J(H)J*J,D-G/I0J1J3F4H5J6h7J9E:I;I=H>G?H@IAIBHCHDHFHGJHDIFJIKHMINIOHPIRJSHTIUHVIXHZC[J]H^J_IaGbHcGdIeGfGhI
=32009	g#I%J(I*J,h-I3H6H9I=J>J?H@JBICIDIEIHBIIKIMJNFOJPJSJVJXJZC]JaHcIeHfIhI
=32011	m!J#I%I,C-J/J3I4J6G9H=I>J@IBIDJFJHDIJKIMJNIPISJZDaJbJcHdEegfFhJ
=33001	]!E#C%A&k(F)H*F+G,F-B.H/G0G1G2I3B4F5I6H7G8G9A:F;G<I=E>C?E@DADBCCDDCEHFdGFH>ICJFKDLFMDN?OFPGQIRGSFTFUFVFWHXEYHZ>[F]D^F_CaBbFcFdGeGfDgGhD
=33002	q!I&GAHBJHGNJZD_c
=33003	y#I&HAaHHOGhJ
=33004	q!H#H%d&D(G-G3I4J6G9G=J>I?J@HAHBICJDJFFHFIIJJKHMJNFOJQJUJVJXIZH]I^X_HaJcJdJfJhH
=33005	w!^#JHJ
=33008	m!J#G&I-I5I9J@YBFDJGJHCKJNePJRIVIXJZE^Y_JaJcIfHhJ
=3rd	yJZ
=4251234567	|3]HIII
=4567	|3Y
=4711	|3]>JHHZY
=4740	m!J#eBJHGTGZD[I
=50053	yHJT^
=5x	|#[XY
=6329	y8_HJNJ
=66048	|HJL_
=6800	y,JHDNGZFfa
=6900	wH_ZH
=80004005	|%H&a3JHGNJ
=80070005	m!I#J%f(J-H/J2G3J4J9G=J>H?J@IBICJDJHBIIKJNHOJPFTJVJXJZF]IaJhJ
=800700c	k!I#H%D(J*J-E1J2h3G4H9E:I=J>H?I@HAIBHCHDIFIHBIBJJKILJMHNGOIRJTJUIVJXGZH]H_JaGbIcIfIhI
=80230405	p4J8JAGGIHI_b
=80230619	w%I4G8I<IHIJYNa
=8023061f	y8aHJNJ
=80230626	|%_3J4G8J9J<FAJHING
=8023062c	u%G3J4F8I9I<cAIHHNGZH_J
=80230818	k!J#J%G-J3H4f7J8G9H<I=J>J@JAIHEIIKJMJNGPJVJXJZI]J_HaJcIfJ
=a	;!J#E%E&B(Z*Y+_,E-].</G071<3H5G6D8I9_:C;@<H>Y@cADBECCDFEEF[GIHcI^JYLIM]NDOBP?QGSCTBUIVXW^X]Y@[^]a^Fa?bHc?dFe?fEgAhH
=aadc	i!G#G%I(H)I*J+J,I-H/I0I1]3F4H5J6J7I8J9E:I;J=H>H?G@FAIBECHDFEJFIGZH@IGJIKFLIMGNIOHPHRgSETGUGVGWJXEY]ZA[I]H^I_JaGbEcXdIeIf[gJhG
=aadsts50053	u#E9JHBTcZJ
=aadsts53003	|HY
=aan	f!J#J%J(Z)G*H,H0J3H4J6[7I8J9I:H;J=H>G?H@EBICHDYGJIXKDLZMHNbOIPHRJTIUIV^WJXIZA[H]G^]_IbIcJdDeIfGhG
=aangeboden	|>I?_CJHHaI
=aangepast	w-]9J>J@_CJHIIJKI
=aangevinkt	yLZZIdZ
=aanmeld	|L_ZI
=aanmelden	w#I@JB[HGKHMJTJVJ[]b[
=aanmeldscherm	wZJb_
=aanroepen	|Q_
=aanvragen	|>I@IBJHIIJKJXa]JaH
=aanzetten	y(I,[8]HJZHdEe]fJhJ
=ab	g!I#I%H(G*I,X-F/E0J3F4X5I6J7I9F:I;J>G?H@GBGCGDGFJGJHIIIJYKGL^MENaOHPHR[SITIUGVGWGXIYJZZ[I]Z_IaGbGc[dEe]fGgIhX
=abandon	rZF]aaH
=abandonado	|][
=abbiamo	r=[BZHHIJKJLXU[YXfJ
=abend	|@_ZJ
=aber	g!I#G%J(H*I+^-I3F4J9H:H>^?^@XBHCYDBHBIGKFNHOET]UIVYXIZ@[[][^I_JbIcJdJfI
=abgebrochen	yHJII]_
=abgelaufen	r#J(J-J:J=_>Y?I@HBCCHIIKINJUIVJZY]Za[bIdIfGhJ
=abgelehnt	m%J)H-^/X0I3J9J=H>I?J@ZBIGJHGIJJJKGMJNZPIZZ_Hd[fJhJ
=abgeschaltet	n![)XHJU]Y[ZJ
=abgeschlossen	|+JB_DI
=abgewiesen	|!XK]
=abilitar	y.XdZeX
=abilitato	o(IDJHIU^V]WHZGd[
=able	d#H%J(H:Y>H?D@HBdC^HCKILIMJNJQYTGVFZY[I]I^I
=ablehnung	|-XJZ
=about	_!Y#F%I(F)G/I3I7I8J9J<X>H?HBACJD]GHH[I[JHLDMGNIPIS^TIUEVCXIZa[H]G^HaEbGdHfIgGhF
=abov	u(J;a>IGIPI_I
=abre	w+X9J>J?IHaVJZD]DbZ
=abrir	y@IHYZJ[_
=abroad	n![#G)Z>[?IT]ZCa^bI
=abrufen	|,[
=absent	r%[5X9[@JBHHGYYZE[]_[hJ
=abteilung	|FYV]ZH
=abwesenheitsnotiz	|9Z>JHYZJ
=aby	|TZ
=acabo	|=_ZI
=acabou	|9J=_BJHHZJ
=acce	j!]#H%b(H)J*I,I-H/H3H4J9E:I=H>]?H@FBHCHDGFJH^IEJJKFMINGOGP[QXVFXI[J]HaHbJcJdFeIfIhH
=acceder	u!F#H%G/JHYIHKILJMFNIPJVHZZ[^^I_Jf]hJ
=accedo	|9JMJh_
=accent	|/ZHJI]KIZF
=accept	W!D#B%C&J(E)H*H+F,G-].X/Z0H1H2H4G5I6H7G8H9F:@;H<I=F>B?_@ZAGBaDEEHFIGEHDIYKXLDM]N^O_PEQIRGSHTEUGVDWIXFYIZZ[E]E^B_EaEbFcGdFeIfFgJ
=accepteert	|HHI^KHOJZ[hI
=acceso	o![#J%]-J3J9I>Y?JBFDGH[IIKHMIOJVIZYbJhJ
=access	T!B#G%a&I(Y)G*F,F-B.I/C0H1H2H3D4G5J6I7G8H9E:E;G<J=F>b?X@CAGCED?EHFHGGHZICJFKCLFNDOGPbQcRHSFTEUHVDWIXJYI[G]F^C_FaDbFcZeHfHgFhE
=accesso	k![#F(H-J/J3F:J=J?F@GCHDEH_IGKFLYMINJOJTIUJVGXIZZ[I]H^JaIbZcJhH
=accetta	t3G>H?I@HCJHHIFK[NIOZZXh^
=accettata	y/Z?YHG
=accident	t![>H?G@ZBIZE]ZfY
=accord	p@XBZNZU]ZG
=account	B!d#[%c&B(=)_,[-9.B/;1?2c4>5A6?7F8>9A:^;X<A=H>A?:@=A_BHCID]ECFAI?J?K6LbMAN:O=PaQ_R?S>U9VbW<XDY@ZG]=^f_^a=bAc<dBe=f;g=hB
=accountdisabl	|!]HHPIZH
=accountenabl	|!JG^_E
=acct	m!^#^%J(J)J*Z/H1J2Z3F8J:Z=J>E?J@HBHDXGJHAIJKILJMHP_RJTEUGVJZ@[H^Y_ZaJbIcIdJfIgJhI
=accurat	|3I>HDIHbLE
=ace	w;Y@IBIHHKFPaZH^[
=aceita	m!J#J-J3I9J:I=J>H@ECJDIHGKZNJOZVGZZ]IbJh^
=aceitou	|/[
=acepta	o#J-I/J3G7J9G=J>H@GBIDHHEI[K^NHO[UJVH[JaJbJh^
=aceptada	|/_
=acepto	|/[MJ
=acesso	p!]%X(J3G9J=H>]?I@IBJCIDHHZIIKIMJPYVIZZ
=acht	|CIHJIaZI
=achter	yHDRa
=acl	i!H#H%D(E)I*H+H,J-D/I0I1I3G4G5J6H7H8J9C:H;i=F>F?F@GAHBHCGDGEIFDGCH?IFJIKELIMHNEOFP[RISHTHUHVFWIXFYIZB[I]E^G_FaFbHcHdIeJfGgGhG
=acls	w%]-J9J;cAGCJDJHBIJKJPIZG_I
=acquir	t%J(J3I8^:ICJDHEJHCPIQbZC
=acrobat	|HY
=acs	o!H#I%J(J-G0J1g3H4J5I9F:I=I>H?H@IAJBHCIDIHCIHKGMINIOJPJTJUHVIXIZH]HaHbIcIfHhJ
=act	y![*H@JBIE]HHKJPIZ[bIdHgJ
=actief	|QY
=actif	y!YQY
=action	m(H)J*FB_CJEaHDPIVJZFgI
=activ	Y!Z#C%Y&f(I)C*G+H,F-D.I/J1G2F3@4E5I6]7E8E9G:A;F<H=F>F?E@EA]B]CFDEEFGDH<IBKCLGMCNCOGPEQIRESHTZUaWDXGZ=[D]E^X_^aGbGcCdGeGfGgZhD
=activa	yHYLX
=activar	y,[YXdIeZ
=activat	u!X=GH[VZ
=activation	y!H%I,]3HEJFJH]NJUIZEdFeZ
=active	tNJVYZEdahJ
=activer	y.XHYVIeZ
=activity	wBJHFZ_aJ
=activo	u!XQX^Yd[
=actual	p@IHJIHKIOJZEhb
=actualizar	|1XHJf[
=actuel	tKJZFha
=ad	C!h#J%g&d(4)8*9+;,@-7.?/m0@2I3f4B5=697<8[96:6;A<c=B>7?5@8AbB5C6D5E<FBG=H2I7J?K2LcMaNcO6PZQ?R8S8ThU7V5W:X7Y@Z0[=]5^f_ma5b6c@dYe<fIggh4
=adadminactionrequir	|*IE_HH
=add	e!I#J%Z(E)G*D+E,H-F.^1J3E7J8Z9D:I>B?C@HAIBGC[DYEJH^I]J_KHMINGOFPFUIV]XHZA]G^JaHbJcJdJfJgGhH
=added	d!I(H)I*J,J-H1I3J4G7J8d9J:Y=I>J?I@HAICJFJGZH@IXKINJPGQZSJUHV^XJZB]J_IaJbJcIdJfHgJ
=addefaultdomainpasswordpolicy	|@_HGNH
=addition	y?[HZZG^H
=additional	rCaDCHFZJ
=address	c!H#I(I*I-I/J3b7J9H:Z?G@GAIBGD]HaIHKIMIOHPJTIUJVIXJZI]I^J_JaEcGfJhI
=adesso	q(J*[=[>I?JHGIIK[ZH]Jh[
=adfs	_!H#F%H(F)H*F+I,[-D.J/G0I1H2I3G4G5J6J7h8I9D:G;J=G>F?H@FAHBFCGDGEHFIGIIDJHKDLHMFNFOHPFRISHTCUFVGWIXHZC[H]G^I_HaGbGcHdFeIfGgGhF
=adivinar	t-]
=adivinhar	t-_HIKI
=admaexport	|DJHFQ_ZG
=admin	D!>#A%J&C(e)i*l+E,g->.A/;0@1[2A3<4<5@6@798=9<;@<B=C>:?=@=A>B8C9D>EcF?G<HFI7J=K8LFM:N@O>PdR?SET>V[WJXAYAZC[=];^D_=a?b@c<e>f<ggh;
=admina	y(]*[,[CIHJPJVJZG
=adminaccount	|*[,XCJ
=admincount	b!J%J*H3J;JHFIJPeZJ
=admindescription	y(H*JGbHGPIZEgJ
=administra	|d_
=administracao	|gY
=administracion	|dGg^
=administrador	^#I%H(^)^*]+G,_-F.J/J0J1I3G4G6I7G8I9H:E;J=H>G?E@GAIBECGDDFJGIHAIGJJKHLJMHNGOGPZRHSGTIU^VXXHYJZX[I]F^I_HaHbHcHdZeIfFgEhH
=administrateur	g%H(Z)]*Y+I,^-I7H:H=H?I@IBJCIDGEDHEIHMINHUZVXXJ]I^JcJdYfIgHhJ
=administration	w(J)]*HHHPIUGVJ^^gZ
=administrationscenter	|dIg^
=administrativ	|HIP[
=administrativa	|)_HJPJUF
=administratora	u([)F*Z,^HIPIdI
=administratorem	y(H)[*HPHZ^
=administratoren	j!Z#J%J(F)Z*Z+H,F-G3I7H:H=I>I?I@JBICIDFHEIJKJNHOJPBSITJUYWXXJZ]]J_JaJd_fJgG
=administratorer	u(G)_*_?FCHDJHGPEUIVHZJ
=administratorow	y)[*_?GHHPGUIVJ
=administratorzy	w(G)]P]VIZJ
=adminkonto	w*^,^CGZI
=adminow	|(H)]*]HH
=adminsdholder	j%DPc
=admit	|.Z7X
=admt	wA^HH
=adob	p=FHcZF
=adress	q3Z:]?[CGD_HDOHaI
=adsync	e%J0J4J9JBGHBRIUIZGcIff
=adsyncaadpasswordresetconfiguration	|%IEDHEWId^e]fI
=adsyncpasswordwritebackpermission	n%c(J0IHDdGfH
=aduc	j!_(G*I@IBJGIHDJ[N[T]VJZD^[_I
=adunknownerror	k&cHHZH
=aduser	|HGZF^^
=advanc	w9[;ZBJHJ
=advic	y)]H[UJ
=advisory	|)JBIHGS_UGVJZF
=affect	q-HBFFXJZPZT]VIZ[
=affich	|+^3IHHIGO[ZI
=afgelopen	|9I=]>ICJHHIJK^OIZJ]HaH
=after	M#a%X&G(E)B*B,D.F/_1I2E3B4F5E7A9?:=;D=H>>?@A_B_CJD?EFFCGAI<K?L^MYNEOAPJQIR_SFTZUFVCWCY[[A][^F_AaEc@eDfagIh?
=afternoon	r9^@]BJHHKJZJ
=afterward	t-J/]2[8Z@IBICJHEMHZY
=again	R#Z%D&G(D)X*D+d,F-@.H/D0E1G2H3E4E5G6G7D8Z:@;E<H=E>C?D@bAEB_CBD@EHFFGEHII>JDKZLCMBNJOEP]QIR[SGUDVCWGXZYHZ_]J^C_IbFeGfFgEhA
=against	u#I7X@JBJHEIJJ]KJN[ZI^[
=age	^(I-H/J9J@dBIDJIAJJKFLJMJNdVJXJZFbJhJ
=agency	|:Y
=agent	U!B#D&I(C)G*F+D,E-b.H/C0m1B2G3E4E5F6F7C8[9B:E;G<H=D>E?D@BAFBACEDCEHFGGBJ]KALFMCNAOFPDQHRESDTDUDVDWGXCYFZ<[E]C^E_DaCbCcBdAgDhB
=agenten	|-[HJ
=ages	yHGIJK^ZHaY
=aggiornamento	|ZHf_
=aggiunta	|8[
=agli	w)X*ZHJ[Y
=ago	b!H#E-F/E3J9J:J>a?G@bBECID[H>IEJJK_MbNHOITIVIXIZA[J]IaIgJ
=agora	n!J#H(J-H3J7J9D:J=Z>I?IB^DIHBIGK[MINJOJRJSJTIUJVIXZZZ[J]HaIfJh[
=aguard	wX[
=ahead	p#I9HHIRbTHXJbJ
=ahi	w:Z>aHHaE
=ahora	p#J-J9I>J@ZBJHFIHK]MJX[ZF]Jh]
=ai	^!G%G)H+F,I.I/H0I1I2J3D4H5J6I7G8I9[:F;I=E?BAHC_D]EIFIGIHDJILHMDODPHRHSHTHUFVDWHYIZY[F]a^H_IaYbFcHdFeJfFgIhB
=ainda	o(J*J-J9H@_BIGHHDIIKHMbPZUIVGWZZG]IfI
=aiuto	y9[@JHIKJZ]
=ajout	|8]HHV[
=aka	i!J#J+Y-J3I9H=J>J?I@JBHCJDcHIIJKJMJNJSJT]UJVIXIZFaJ
=aktiv	t!_IJQYZI
=aktivera	y8^dHe]
=aktiverad	w(JHIU]V]
=aktiverat	r!I)I*JUFV^WId_
=aktivieren	t!J#I%H,Y.X;]CJHXVJZJe]fJhI
=aktiviert	k!J)I.Z8Y=IBJDJHFPJU[VYWJZId_fE
=aktualizacji	|ZIdIf_
=aktuell	t#J-I@IHHIJKGNJZDhb
=aktywn	|!XQZ
=akzeptiert	u-H/[@IHJIHKFNIO[Z]
=al	Z!A#B&I)E*E+Z-B.H/D0Y1G2G4E5]6E7E8F9]:D;G<I=D>^?BAFBJCADAEFFGGFHHIAJGK^L[NCPCQZRFSETDUCWGYG[D]B^I_DaZb_dIe[gGhZ
=alarm	y>FBIH^XIaH
=alcanc	|GZ
=alder	|IIKIN]
=aldrig	j!J#J%I(H+Y-I1Y3G4J9F:J=J>G?H@FBGCHD_HCIHKGLbMINHOIPITHUJVHWYXJZE[J]H^Ga^bIdZeJfIhF
=ale	q#I%I-I3I8J9J>I?]@IBHDHGJHEIHKYMZOHTZZE[^]Jd]eJfGhI
=alert	t,E-I3J4J9G?J@IBJDJHbIIKIRGXJZI]Jf[
=algo	t-Y.Z9^>I?ICZHGIIKJZH
=alguma	w9]>I?JC]HJ
=alguna	|9]
=all	Q!?#C&G(Z)J+_,D-B/@0D3=5H6D7A8C9>:@;B<F>??=@CABBfC>E^FXGYHHIYJYK^M<N[O@QFRCUeVAW]XIZ>[B]D^Y_Ba?cBdDeCfIg@h?
=alla	j!H#H%[(F)H-^/J3E4J7I9G:H=I>Z?F@GAJCHDEIDJJLIMHN_PGSJTJU^VXWJXIZB[H]G^HaFdHeJfHhF
=alle	h!I#F%[(D)G*H+^-F/G0I3H4G6J7J9[:G;J=H>G?FAJB^CDDDFJGJHAIEJJKFLJN]OHRISHT^UZWJX[ZX[I^J_IaFbGcGdHfJgIhI
=alleen	i!I#F%I(G*G+J,J-F/J3G4I9F:I=X>D?a@EBGCbDFHAKDLJMGNGOIP]UIV[XHZB[b]G^IaBbGcJdJfIhH
=allein	|(J*]?]HJVJZGaI
=allow	X!G#H(_)F*F+F,J-].]0J1J4I5I6I7I8I9E:D;J<Y=G>E?XAIBCCEDDEIFIGGHAIZJGLGMENIOGPGQ^RJSHTIUXV_WGXZZ=[H]F^a_HaEbAcGeIfFgFhC
=allowedtousesspr	h)c*J9JHFNHPI
=allowpasswordreset	kHFbb
=allt	|@[B[
=almeno	|I]
=alon	q(J*Y-G9F>I?a@ICYDGHCI[KHNHZHaGhJ
=alor	q#H+]-J3F9J>F?J@IBHCIDEHFI[KHMIO]TZVIXJZG[]]IaIh]
=already	d!])J+a-D3H9E>F?G@aBECHDAHXIGK_MINHOHTJUIVFXHZD[I]IaYbJhI
=als	e#F%I(_)Y*[+_,I-[/J3[4H6J9H;I=H>F?]@DAIBFCBDCEIFJGJHAJJK^LIMHNFOGPFR[SJTIUHVDWIXHYJZ@[]]G^I_JaGbHcIdHfHgH
=also	u*Y+G?IDHH_ZIgY
=alt	e#J(H-I/I1Y7I:I>I@]BFDJHEIGKELHM[NGSJVJZG[I]J^EbZcJdIfIgJhd
=alta	y,[-J3I>J?G@IC]D]HI
=alte	c!J#[%J(I-H/Z3G7J9I=J>b?J@DBECHDFH?IGJJK^LIM_NHOJSJTIUIVJWJY]ZF[I]H^IaHbHcJdIfIh]
=alten	|5XMY
=alter	o!J#J(J-E/I7Y:J?J@FGHHEICJJKELJMIN[PJVFZE[G^ebIdJhF
=alteracao	|7X@]
=alterada	|@[BZKI^IhJ
=alterar	r(J7[@GKFMIVJZG^^_JdHh[
=alterei	|@^KG
=alternat	m>^?Z@IBICJDFKZ^JaJ
=alternativ	u3a>G?EC]DHHYKJXJaI
=alternativa	w!J3^:J>]?FCHDYHDKJaJ
=alternativet	w(]+I3G>I?[@ICHDFHJKHVJZJ[Z^[hI
=alternativo	q!J-J3a9I:J>[?E@JCGD^HEKHMIOHXJaHhJ
=alterno	|@DKaZHhI
=although	e!I#J%I(J)J-]3G4J7J=J>J?GBACIDIHcIBJZKCMIOZTYUCVIZDdJfHh[
=altijd	|+J@GD[K]
=altra	m#J(I-F3J9J:_=J>J@cBIDXHCIFKZMINIVIXIZE[J]JhH
=altri	u(Y*YHIPZV[
=altro	t([)H*H3I?G@XBZC_DIHGIIZGaI
=alway	f!H%J(G)I+J-E/H3I7J9H:I=J>H?H@XBECHDaF[HFIDJHKaLJMIOJSJTZUIVHWJXIZI]G^IaGbJh]
=alweer	|#]@[BIHIKIZI^IhJ
=am	Z!D#]%H&J(I)]*D+E,G-D.I/F0I1H2J3C4F5I6H7G8H9X:I;Z<J=D>??C@YAHBCCDD]EGFGGHJHKALGMcNDODPEQJSGUEVaWHYHZE[I]B^I_Ha[b_cEdEeIfFg[hD
=amanda	|@GBJHbIJKEZDhJ
=amanha	w#J-J9J@[HHIJX_
=amazon	|H^aJ
=ambient	o!I-J/G6J7H@HBGEIHFIIKHNGTHZI_IcbdafIgHhI
=ambito	uG_MI
=amministrator	j%I(^)J+I,[-G3J:I=J>J?H@IBHCJDHHDIJKIMINJSJU^VXXJZZ]I_JeIfJgI
=amministratori	t(J)]*^?HHIPYVJ
=amministrazion	yBJMJg_
=among	t?]@HHGIJKaZG^IhF
=an	J!J#H%@(Y+G,Y->.D2I3Y4D5@6J7D8A9B<[=A>F?AAXB;CCE@F[H]IBKZM^PIRHSbU>VFWAXHYBZ][@]=_EbGdEe[fHgHhB
=anch	|LYMJTZ
=anchor	h!J9HAbHFKIZH_^aI
=ancien	e!I%H(H*J-F/X3C6J7J9F:I;J=I>_?E@DAJBGCGDEHAICJJKaLJMcNGOFTHUJVIXIY[ZC[I]G^J_JaCbHcJdIfHha
=ancient	|5aMJZE
=ancora	j#I%J(I*I/J3H4J9Z:I=I>I?I@ZA^BICJDIEJGHHDIHKGM_NJOJPZTYUHVFWZXIZH]HaIdJfIhG
=ancoraggio	|A^
=ancr	|A]
=and	@#_%H(C)E*[+F,B-F/a2G3D4H8_9A:F;?<_>[?F@_AXBcEGGAH<I_KHMDNYOYPDQHS8TEUEVGWDYZ[>][^E_CaHcXdCeAfZgX
=anda	y9Z@IHGP[Z]dJ
=ander	i!G#F%](X)G*F+G,I-A/I1J3F4H6[7H8I9C:_;I=G>Z?G@_AHBEC_DDFGGHHAIYKaLHMFNFOHPERISJTIUIVGWJXFYIZ@[H]D^F_HaFbHcIdHfHgHhE
=anderen	q!J%J(]*[:[@ICFHIJYV_ZD
=andern	c!J#G%H(F)J*H,J-G/J3H4J6I9H=I>H?H@ZB[CHDIGJHCIEJJKBMFNEOJP]SITJUIVDXIZ]]I^c_IaIbHcJdHeIfIgIh[
=anderung	wL]ZI
=andra	k!I#I%])I*],J-G/I3F4J7I8_9G:H=G>D?H@XAJBGC[DFFIGJHEIFKCLHMENGOIPHSJTIUIVZXFZ@[H]F^__IaHbIdIfJgJ
=andrar	|gY
=andrat	y*J@aBJTJZIg[hI
=android	|#_+H?ECIDFH^ZE
=anew	u+_3J4J8]>H@JCHDGHAIJK[OI
=anforderungen	wIENaZJ
=angaben	|&X3JD[
=angeblich	q#J+]-I3I9I>I@HCGDEHHI]N]O[ZH]IaGhX
=angeboten	o*X>F?bCJHJKJOIZH[XhJ
=angehakt	uLZd_fG
=angemeldet	|BXZHh[
=angenommen	|ZFh]
=angezeigt	y3J>]@JHJKJOIZG[]
=ani	y3H>H?FD^HEZFa]
=anixi	yJ[NJ
=anker	w9JAbCJHIIJKH_J
=anknytn	|3_>HHJOI
=anmeldebildschirm	t[Y
=anmeldedaten	|#J,X@IM^bJ
=anmelden	p(J,J:J>J?F@FBIDJIJKJL[MYNJT[VJZY[[^IaHdJfJgZhG
=anmeldung	m#I?J@YBYCJHXIIKJLXMGOJSJTXVJZ[[HaJbZcJg[hH
=anna	y-IIZZ[
=annan	w([*J6]:[HGJXPJUJVJWJZJcJ
=annat	u!J#J-H3J9I:^>I@aCJDIHHIJK[XJZF
=annoy	|-Z@YIJ
=annuair	n!Z3^7]>G?JAJCJDJEJHFIIKJNJ_ZaIcJd[
=annual	|!J9JH^
=ano	u-_3J9H?I@IBJHHIGKaMINJOJZFhH
=another	X#C%F(^)F*D+G,H.J0I1J2J3E4H5I6I8[9B:];G>[@cAEBCCaDBEHFEGCHZICJHKZLXMDNEOFPFRJUGVCWHXYYIZC[X]F^FbEcHdHeJfHhB
=anruf	q-J3[9G>Y?_CIHFKIMJOIVJXJZI]Ia]
=anslutaren	u#J%X4J8^9I<^=I>JHHQZ]JdGfI
=anslutn	|SHc]
=anslutningsproblem	yc]
=answer	k#F&Z*I+J-F3I4]9Z:I=J>H?Z@HAJBICHDXFJKHMGNIOIRHS^TJUIXZYJZE]I_JaHbIcHfJhJ
=antal	|C]IIKJXZ
=ante	h!I#I%I(F*I+I-F3D4I7J9F:G;I=G>]?_@FAJBHCCDGHBIEKbMXNHOCRJSJTIUHVFWJXGZB[J]a^I_IaEb^cIdJfIgJhG
=anterior	n-J3I9J:I>H?I@EBJCJDIHGIGKcM^NJTJZC]HaJbJgZh[
=antiga	r-J9J@JBJHGM_TIZIh_
=antigo	w5Y>XYY
=antigua	yKXMYhX
=antiguo	u5X>XYY
=anvanda	u-I?[@JK_P[VIZG
=anvandar	p!G(F)]*G+J-F3H7[8I9E:J=[>F?H@GA^BHCIDHHBI]KEMINIOJPFSITJUIVGXEZ[]G^H_EaJbGcJdIhJ
=anvandaren	e!]#F%H&H([)G*G,I-D.J0I1I2J3B4I6G7F8F9C:G;Y<J>B?C@BAEBFDXEJFIGZH?ICJIKAMENFPZRISHTEUFVYWHXCYI[F]^^a__bEcGdGeJfGgHhC
=anvander	|-_3J9I>]IIKCNJOHZGhJ
=anvandn	|T[
=anvant	u-J@IKbZH
=anwender	t@IHEM[NZZH]Za[
=anwenderin	|PY
=any	V#D%E&G(Z)I*C,F-A/C0E1_2H3A5G7C8B9b:B;F<F>Z?[@JA@B^C>D_EDFEGAH@ICJDKaLEMBN[OCPGQHRFSDTJUCXYYF[C]B^D__bHcCd@eCfAgDhA
=anybody	m(H)I+[-^9[?I@FBIDJHFIIKISXUZVHXJZZdIfI
=anymor	m/I3J=Y>_DGHAIJMITIZZ_[aJ
=anyon	k#I%H)I*Y-F/J3I7J9^:H>H?G@^BGDIHZIGKGMFNHP]UYVE^IaJcJdJhI
=anyth	f!J%J(I+I-E/I3I7]8I9J:H;]=I>G?F@EBFCDDaFJGIHZI[JJMHNIOJPJSJTIVHXIZZ[Y]E_IbIfJhH
=anzahl	|3JC]X[
=ao	h!H#F%I(I)I*J+J,[-I/I0J3D4J6J7J9I:H=G>Z?E@GBFCFDFEIIHKGMHNIO]PIQZRJSITGUHVGWI[I]I^J_Ia[b^c^dFe]fEgJhH
=aos	uHIIZN[
=apagada	y<YBJHGU[fX
=apagado	yU]_X
=aparec	j(^*I-H3I9I:I>H?X@HBICGDGHDIGKZMINJOJTJVIXJZA[c]IaJbXfJhZ
=api	k%C(E@JBJH[ZFgc
=aplica	y*]
=aplikacji	u(I*J9J>J?b@JCFDIHGIIKJMJTJUJVJ[Ja[bJgZ
=aponta	|A^HJKJVJZJ_[
=app	T!D#B%B&I(d)A*^+>,D-@.G/C0F1F2H3@4E5G6F7C8F9@:A;F<G=B?k@>AFB=CeD<EEFFGDHeI=JDK=LCM@N@OAPBQHRFSETCUBV?WCXBYGZ8[A]?^A_DabbFcDdCeEfCg_hA
=apparait	w(]?[CIDGHI
=apparently	m%J(I-_9I?I@ZCJH@IZKYV]ZE[IhI
=appear	e!J#I(I*Y+b,J-]3F9F>D?^@FAJBGCEDBGIICKILJMIN^OHVJXIZ][I]H^J_IaGcJhI
=appel	r-J3Z9I>J?[HEKHOJQ[a]
=appen	u(I*I-H3H9H:J=J>F?_@IBJC^DJHEIIKIMJNJPJTIUIVIXJZE[I]Ha^bIgZ
=appl	k#C(G-J:J=J>I?J@JBICJHgIHKHSJTFUJVJZC[HaIbIfJ
=appli	k%H(G*X-J3J9G;^>Y?X@XBHCHDIHGIIKJMGNZPJUIVGWJY^ZF]IaZbIhJ
=application	l%F&J(]*J,^-I3I>H?[AIBHCZDJEJHCMJNYZD]H_JaGeJfa
=applique	|%]*XHINJ
=apply	r)H*]-IGZNGPJ_J
=appreciat	y-I9aBIHEZJ
=apprentic	|GZHHV]
=approv	m>]?H@HBIHZZEa^bH
=approval	o+J3F9H>[?I@IBJHaIJMJOHZJaE
=apps	w+Y/IHJg]
=apre	l!I#Z%J(J+I-Y3G4J9G:I=I>H?E@IAIBXCIDIIGKHMHNHOXR[TZUIVIXGZD[J]__[aEbJcIdIfIhI
=aprovisionamiento	|0[HJ
=aprowizacji	|0_fJ
=apunta	|A[VJ_[
=aqui	r:Z@^HGU]XI
=ar	V!b#Y%@&G*A+B,C-_.H/C0C1C2D3<4[5E6C7H8B:Z;F<F=@?H@HABB[C@DEEEFCGCJDKXM=N?OYPZRBU_V_WDX>YDZ8]=^[_Fa>bDcAdXeDgCh]
=archiv	|GXHY
=archivo	|2]HX
=are	N&F(D)^,A-^/H0Y1A2C3Y5]6G9_:E;B<E=BA_BDCHD=FHGDIAJCLEMXN]P_QYSBTDWXXDZ?[C]@_>a?bCdYeDfFg?h?
=area	|3Z
=arend	|9^KIZI
=arranca	y+YHIb[dFf]
=arret	t!Y0XHHfX
=arriv	a!H#H%I(H*J+J-F1J2J3F6]8J9H:I=J>B?F@EAIB]CGDGGIIGKFLJMGNHOHPIRISJTIUJVHWJXFZ_[Z^J_HaabIcIdIfHhG
=arriva	m>ZHDJYa_
=arrow	u!^HJZI
=articl	o9IHbUIYIZI
=arv	y!G;_
=as	P%a&G(Z*b+c,D-^.G/J0^1D2G3_5X7D9@;F<G=I>@?[@=AEB<CJD>EEFIGHH=IYKdLAMBP?QGRESCTFUBVBWDYE[A]J^B_EaAbHcAdFeDfBg?h^
=asap	y#^HGTFZ][I
=asignada	|=Z
=asistent	w+Y,YHIdIe]
=ask	a!H%I(B)C*B+c,G-E/J1J3E4J7I:X>E?D@CBECIEGGHIJJJKBNFOHPGTHUZVdXGZX[I]I^IaHbJdFgGhE
=asked	_!I#H%I(I)I*^+^,X-H/J3F7J9I:I=J>D?F@EAJBFCYDJEJGJIDKCLcNIO[PHTIUJVGZG[I]D^I_HaZdJgI
=asks	Z!I#H(E)G,Y-E/H3H4J7I9G=I>B?C@CAIBDC_DDGJHaJJLJNGPISJTHUIVGWJXG[H_JaDbIcJdIfIgGha
=aspettar	w@_
=aspetto	y9]@ICJHFIJXJZJa_
=assegnata	|=^HH
=assent	|HH_[aZ
=assign	o%D(X)^-J=]@ZDJIGKILJZE^Jg]hJ
=assignment	yHZ
=assinatura	|<[
=assist	y9XBYHJZI
=assistant	w+Y,]HGVJe]
=assistent	r%J+ZBJHEVJZIdFecfIhJ
=at	K!@%B&](C)@*]+_-@.I0B1C2E3C4F5X6D7a8E9>:C<E=I>J?G@eAJCHDFEFFEGHHCJXKDLcMZOFPBQGRAV>X?YDZ[[@]a_EaCbdeIfFg?
=ate	u9^?J@]BIHEIJKJZJ]JcIf^
=atend	q-JDJHHIZKJNbZG
=ateranvanda	|!J-J9JHHK_
=aterstall	r%[([@IBGHFUIZCba
=aterstalla	g!H#J%Z(a)Z*H3I:^=Z>F?H@CCIDFHIIGKFLIMGNGPGRJSHUEWIXJZ[[Y]H^FaHbBdIfIgHhF
=aterstalld	|HHR]gY
=aterstalln	k!E#I%J(E)G*I3H6J7J:G=]>I?Y@GBFCIDHEHIIJJKIMJNGPZRJS[TJUYWZXI]I^Ja]cJfGgIhI
=aterstallningen	r!J(G=I?H@HBZCJDIHHSIUHVGWJZc[IbGfJ
=aterstallt	y(I@IBZM]UIZGg[
=ativa	|!XHY
=ativada	|V[^X
=ativar	y(J,[HJYXdIeZ
=ativo	|LXQY
=atkomst	r!]#J%Z(J-I0J4I9G:J>H@IBJCJH[IFKIMJOJP]TIVIXHZ]]JaIbJdJfJ
=atrasado	yR[
=atribuida	|=]HI
=att	_!D#B&J(b)F*F+X,H-a.[/G0G1H2H4F5H6H8G9A:D;G<J=D>B?D@YAFBACCEHFHGGHFI@JGK[L]MDNZOYPEQIRHSFUEVIWHYIZH]X^[_EaEbCcFeHfFgF
=attach	wHEZ^
=attack	w#FHETb
=attempt	_#a%I(I+J-F/I3H7J9I:I=I>J?J@YBYCHDIGJHCIFJJKJLGMIN]PHRISJTJUJVHXd[J]H^XaIbHcJfIgJhI
=attender	w@ZXY
=attendr	t@Z
=attiva	yHXLX^Y
=attivando	|(J,]dJeY
=attivo	wQXYX
=attribut	g!J%H&I(J-J/H0G1H3Z4I8J;J=H>J@IAJBHDJG^HbIIJJKILYMHNIOJP]RITIXJZD^X_HaJcGdIeJfEhJ
=attual	u@IKGZFha
=atual	t@IHIIJKHZHhb
=au	f!F#I%F(])Z*G+H,I-G/I0I1J2Z4H6J7I8[9C:F;I=G>[?F@CAZBDCFDEEJFIGIH[JJKFMFNHOEPEQXRISHTFUYWHXGYJZ@[G]Y^H_GaYb_cHdGeJfGgIhZ
=aucun	l!I#J%J(H)I*J+J-I3D4Y9G=I>H?F@IBZD^HBIJKJMINYOHPJSJTIU^VGWZXIZF]Ja^bHcIdJfH
=audit	d!I#J%J(I)J*J,J-[/[3H7J9H:J=I>I?I@DAJCIDIE[GJIHJIKHMIN[PJSJTIVZXIYX[J]]^F_IaHbIcHdHfIgIhY
=auditlog	|/XNX
=auditor	q)Z@ZGJJZMJNJYXZJ
=auditoria	uEXHJNYcY
=auf	[!I#H%]&J(B*D+G,H/G0H1H2I3B5I6H7H8I9Y:F<J=E>_@HAGBCCBEHFHGGICJZKELGMBODQJRYSGWEZ?]X^Gadb]cFdEeHfXgFhF
=aufforderung	|+]DHLX
=aufgefordert	y+[L^ZF]J
=aufgenommen	|8ZV]ZG
=aufgetreten	|Z_
=aufgrund	|EXcY
=august	|9^HDdX
=aujourd	w@[HHX]ZIaI
=aun	y>J@JGFHIKJMaPZVIfI
=aunqu	|TYhX
=aus	i!_#[%Z(F)H*G,J-J3H4I6[7J9J:Z;J=H>F?H@HBFCFDGEJGJHBIHKIMENIOJP^RHSITJUZVDWGXIYJZD[J]H^]_Ja^bYcFdIgIhJ
=ausgegraut	y(_:XDJHIaJ
=ausgeschaltet	u4JHHU[VJcId^fZ
=ausgeschlossen	|)[GZUGVH
=ausgesperrt	w#^HJ
=ausgewahlt	|V]
=ausrufezeichen	|-[IY
=aussi	|>[?JHHLY
=auswahl	y3G>IC^HHOI[[]]aE
=auswahlen	|?[
=autenticacao	|,Z
=autenticacion	y,^3]?ICIHIhJ
=autenticazion	|,]HI
=autentiseringstoken	|,]HH
=auth	k([*I,_?DCGD^HDPJRJZI]H_JaJcZ
=authenticat	y)J,]7XHGdGeI
=authenticatietoken	|,]HI
=authentication	a#I(^)D*A+H,J-I3[9J>E?G@IBJCYD]EIGIH_KINHPGTGUJVIZF]Z^JaCc[
=authenticator	T!H#F%G(A)G*X+H,C-H/I0J1J3D4H6J7G8J:F;J=H>b?e@EAIBFCBDAEJGIHaIGJJKDLHMDNFOGPHRJSITHUFVEWIXHZ?[G]E^I_Ha_bFcHdIeJfIgIhF
=authentification	y,^?JCHDYHG
=authentifizierungsinformationen	|3[DJ
=authentifizierungstoken	y,^HG
=authoris	|VZ
=authorization	h(a)^*JHFUF
=authtokenerror	y,_HF
=auto	w1aUJYJZJ
=autoatendimento	t!I#H(I)a,J-I3J:J?J@JBICIDHIJKHNJPJUaVHXIZF]JaI
=automat	|/JHGZJg_
=automatic	y#YHJaY
=automatica	t(J-J/J3G7J9G=I>I?E@ICJDIH[IJMJNJTJUJVJ]Jab
=automatically	r#](J)J0G9J:H=_EJH[VIZEaJ
=autopilot	|H[
=autoris	w9J@]HFIJQYV^
=autorisation	u%_([;ZHGNJdJ
=autorise	wHITYVa
=autoriser	|.Z[Z
=autorizado	rHIQXT]V[
=autorizzato	yHITZVZ
=autorizzazioni	u%Z(Z;[HJVJ
=autoservicio	q!I(I)a-I3J4J:JBGDHIJKJUbVGZHaJfG
=autr	l%[(X)I*[+J-I3J9H:]=I>H?G@YBIC_DGEJFJHCIHMJOJPJUGVZWIXIZF[J]JaIhJ
=autumn	|1[HIKZ
=aux	t)]*X+J9ICJDZHDIHN]UGX^ZJ
=av	c![#F%G(A)Y*E+I,[-D.J/I0H1G2J3C4F5J6[8F9C:F<[=F>E?G@DAHBCCZDEFIGGH?I[JILHMFOGPEQJRFSGTHUaVBWHXEZ?[G^G_GaEbZcEd^e]gGhD
=avai	|CXK]
=availabl	g!H(J)I*J-H3I4E7J:I=]>Y?[@IBFC]DGH^IGKFLJMIPJUFVZZD[J]IaIbIcHdJhI
=avanc	|9^HH
=avant	p#J(J-I3J9H:J=J>G?[@YBHCHDIHEIHKbMJOHVIXJZD[I]]aHb]hH
=avbruten	y!J-J9IHHIHKHZI]cbI
=avec	i!I#H%E(H*H+J,J-H/I3a4I7Y8J9G:Z=H?D@GAJB[CFDFGJH@IEJJKXMGNHOZP]RJSJTIUHVFWIXH[H]G_JaDbHcYdIfHgJh[
=aver	|I[
=avevo	|-J@JCXK^OJ
=avez	q9]HHXX
=aviser	|?ZHHZFa^bJ
=avon	y8[HJU]VJZI
=avstangd	t!b1J8J9I;J@JBICJHEIGKJMJRJVIZJ]G^I_IcJf[hJ
=avstangt	y;[
=away	b#G%G(E)Z+I,I.J/F0J1I3E4H5J6J7I8I9E:G;I>D?Y@aAIBYCEDXEJFHGJICJFKBLHMFOGRISHTGUYVFWHYJ[I]b^Z_IaBbEcHdIfIgGhD
=ayer	r9H>J@^BJDHHIIGKJMJZF]^f]
=ayuda	y9[Z[
=azienda	w8X:[@IHGU[
=aziendal	|>ZHJN[
=aziendali	|N^
=azubi	|![V]ZG
=azureaduserpassword	yg]
=b	o#J%I(G-Z4J9G:J>J@ZBGDJFaG[HAIHK[MINHPJVGZY]JaJ
=b2b	g!H#H%I(H)I*I+J,J-E/J1J2I3C4H7I8J9F:j=I>E?H@HAHBFCHDHEJFGGIIBJJKFLIMHNHOHPIRJSJTJUGVGWJXHZE[I]G^J_HaCbHcHdIeJfIgJhH
=b2c	i!F#J%I(F)I*J-I/I3I5J7H8J9J:G=F>I?G@GBDCJDIEHGJHjIIJHKHMINCPHSDTIUHVFWBXJZ?[J]I^I_IaIbGcJfGgIhJ
=b4	y#I-[9I@FBIHHIIK[MINIXIZG[J]]hI
=back	R!_#H%E&H(@)D*E-@.G0X1B2F3B4X5E6]7C8[:E;E<F=G?B@HACCBDBEFFCGAH=I?JHKeLDMCN?ODP_SDTDVBWDYJ[B][^C_GaJb]daf[g_hA
=backup	g!I#J%J0J4I6b9I=J?J@HBGHcIJKFP[RJVJZC_XcIdJeJfG
=bad	p#a-J3_>FBJCGDEHAIJMJTXXHZIaHbD
=badg	lHaZH
=badpwdcount	u!I#b%H3J9IHFPJTJZJ
=baja	|!a#JBJHHKIZE
=banal	|-[@JHIIY
=banco	|H^KJZI
=bank	m#J9F:JBIDJHdIIJYKHZC[J]JaJbG
=bann	e-Y@JBJHcIGJJKGZIhJ
=banner	y.FH^
=bar	y-JI]
=bara	f!G#C%H(F)I*F+H,I-E.J/G0H1I2J3G4G5J6I7H8I9C:G;H>D?a@ZAHBECbDEEJFHGJH?IYJIKDLIMDNGOGP[QJRGSFUFVZWIXEYI[d]F^I_HaDbDcGdHeIfFhF
=bardzo	|9^HJ
=barr	|FXHJIHK]
=barra	yF]
=base	|Q[
=baselin	j?JHCQaY[ZJb_
=basement	|3J4^>IBJfJ
=basic	m=eBJCHHEZIdFeJfH
=basta	w!J-I3E4J9I@ICcHFIDKJVGXIZD[J
=bate	|3I>H?JDIHHO_ZJ
=batem	|A]HJKJO^ZI_J
=battery	r!I-J3J9H>J@JBIHaIGMJNJRZZG]]fJ
=be	L!G%H&G(;)@*B+J,J-Z/D0F1E2D3a5_6^7H8B9F:C;D=>>>?_@ZABBJC[DCE@FBGCHdIaMHN=O@P^RDSGTCU@XAZ>[[]>^=_JaHbAcXdGe[fAg?hG
=beamer	|3J>IH_ZJ
=beaucoup	y9]BZHI
=becario	|V]
=becaus	T!D#Y)J*H+X,H.J/]0I1J2J3F4G5Y7F9G:X;X<J=I>I?E@FBCCGDYE]FIGHHGI]JFKGMGOZPFRZXZYCZ?][_GaHbGdZeGfFhB
=becom	|(H*[H[ZF
=bedankt	u#J-I3I9^@JB]DIHGIIKJMINJVJZF]IaJfJ
=bedrijf	y8[:^CJHHIJKI
=been	W!Z(B)]*F+G,H-[.J/D0J1J2I3E4D5]6I7F9F:F<J=Y>C@FAGBaCFEGFIGFHDIHKXLGMENDOERGSDTGU[W[XEYJZF[E]E^D_XaXbEcEd]eGgEhJ
=beendet	|?I@IZF]^
=befor	V!X#E%F&I(E)G*F+F,I-H.I0I1H2I3D4E5[6H7F8F9E:E;I<I=F>C?A@^AEB?C_D^FHGGHGI?JEK_LDMXNCODPIQJRHSFUFVDWHX[YI[E]c^F_FbacDdFeIfDgFhJ
=began	y>EHJ]a
=begin	r-H9I>JF[HCIIKJXJZbb]dHfF
=behalla	|KY[X
=behalten	|KY[Y
=behauptet	|IJKJZIh_
=beheercentrum	yMJSJdGga
=beheerd	yNHZJda
=beheerder	i#H%I(Y)b*c+H,[-D/J0I1J3G4H6I7G8J9F:H;G=G>F?D@EAIBFCCDEEYFJGIHCIEJJKDLIMGNEOHPYRJSITIUJWYXEYJ[I]D^H_HaGbFcHd^eIfHgIhG
=behind	j!J/D0F1[3]4H5I6I9F>H@IAFBHDJGEH?IIKJMaNZOJPIR_TFXIYJZF]IaEbZcJdHfEgI
=behorighet	w%](_9H;IHH
=behorigheter	u%G([9H;b?J@JHHIHZF
=behov	|5Y=]
=behover	y1IH]MZfI
=bei	]!D#D&J(^)D,G-D.I/G0H1H2I4F5I6H8H9F:J;]<J=D>B?Y@IBCCED]EGFGGGHEJHKCL[MENCO[PFQIRGSbT]UZWYXJYHZH[J]D^__GaBcCdYeHfCgEhC
=beim	]!D#D%^&_)F+H,[-D.J/G0H1H2I5I6X7[8G9F:[;Y=B>Y@CAHBACDDDEFFGGGHDIDKBLZMDOXPJQHRFSFTGUDVBWEXEYGZG[F^D_Ga^bHcYdBe[fCgFha
=being	k/I4[;X@FBIHZIJJHKDN_PITIZE^J
=bekomm	u>JBJD[HGV[[JaY
=bekommen	y)[@_HIUJZI
=bekommt	w%G3J:];[?HDJH^ZDaFgY
=beleid	m!J#J%J(I)J*^/H3I6J9H:J=I>I?[@GAIBHCIDGEGFJHEIHKHMINcOIPITJUGVHW^ZE]H^J_HaIbIcGdFhH
=believ	y-YHGKJR^
=belong	o(J/J:[>[GJHEIIKHZG_Jd]h[
=below	u-]1H4J5^@HHCIEKGMINHZE]Jb[
=ben	m!J#_%J(E)Z,J-H3H4J9]:[=J>I?G@FAJB]CED[HAIGKFLJMINIOHPJRJTHUJVGXGZC[]]GaEbIcIfJhH
=benachrichtigung	|?ZCJH[aI
=bene	|I[ZH]Jf]
=benutzen	|V]
=benutzer	]![%E&J*I,G-D/H0G1I2J3I4F5I6G7F9J;^<J>E@@BYCFDIEGFHGZH@I]JHKELZMDNDPYQJRGSFUEWGXYYHZD[E][^^__bCcFeGfChC
=benutzern	y*Z;X[Z
=benutzernam	|I[KIZI
=benutzerobjekt	yA^LY]J
=benutzt	u,[-]@JHHIHK[ZIgZ
=beperkt	|HJQ]VZZJ
=berechtigung	|%Y(^;JaJ
=berechtigungen	q%^4I;_>J?I@ICHHJIIKJVIZH]JaIdJ
=bereich	|G^fI
=bereik	|3I>HG[OJa[
=bereit	t+Y@]HJIJK^ZF
=bereitstellung	|0Z
=beschikbaar	y*]4]>J?XHHZJaJfI
=besid	|?XCYHH
=besser	|@aZH
=best	w-J9^:I=J>I?J@JDIHFIIKJVIXJY^aIcJhJ
=bestaand	|9JAJHJ]J_[h]
=bestaat	y>XHH_[
=bestatigung	w3I>[@JC_DIHHMJO[ZHaG
=bestatigungscod	w>[?JHHZJa[
=beta	|H[
=betroffen	|;]G[HI
=better	|@[IIKI
=between	b!H#I%H&J(I)J*I,I-H/B0H1I4Y5G6_7I8F9H<]=H>H?I@_BECHDGEIGIJHK_LJMGNEOJPHRHSITHUIVJWJXFYIZB]H_GaIbHcbdGfDgIhI
=bevat	w#I(J-^HHI^KIXJZH]H^J
=bevatten	|I]
=beveiligd	|!JIJPaVGdJ
=beveiligingsgegeven	y+J9J?IC]DZ
=beveiligingsvragen	y*]-H0J4J9H?_DJHIKJXIZJ]IbJ
=bevestigen	|9I>]?IHJIIKIZ]
=bevi	y*[C]
=bewijzen	|*ZCY
=bez	g!F#Z%E&^(G*J+I,I-G/I1]2I3a4H5J6I7I8[9E:G;J<Z>J?G@EAHBECFEJFHGGH?IEJJKFL[M[NZOCPHRGSITHUHVHWIXFYIZD]F^Z_ZaCbGcEd[eFfChH
=bianca	|BJHGb^
=bien	r/Z3D9G>E@JB[CJHEIIKGMDOHT[UJXJZI_Ja]cHdJf_h]
=biezac	yh]
=bij	b!D#D%E)F*F+F,[-C.I/G0H1H2I4F5Y6G7Y8F9D:E<J=E>B?ZAYBBCCEHFHGGH=JHKBL[MENDO[PZQ[REUEWGXCYHZ][E]D^YaYcDe]fBgGhY
=bijgewerkt	|1]HIMY
=bike	u#I>JHaXJZIaJ
=bildschirm	y>]?JHXaIbI
=bill	|*Y
=bin	g!G#^%I(H)I*[+H,J-E/I1J3E4I7J9^;J=H>^?E@EAHB]CFEJFIGIH?IDJJKDLIMFNFOHPIRJSJTHUHVZXEZA[Z]Z^I_]aFbIcIdIfHgIhX
=binnen	y9I>HB_HH
=bios	|-IH^ZJ
=bis	r3J9_>G@YBGCIHCIHKJM^VJXJZF]Ia]
=bisherig	u@HBHHGKHMZZFg]h_
=bisogna	|@^
=bit	t!]<_@]BJCGIIKFPIYIZE
=bitlocker	qH_bJ
=bitt	m!I#^%H(J-[3J9[:J>J@IBGCIDIIEKEMHNITIVHZ^[F]HaJbJfJhI
=black	r!X9I>]H[ZGaJbGfJ
=blad	h!I#G%I&Z(^)I*I+I-F.J/G1I3C4H6Y7H8Y9G:H;I=G>F?D@FAIBGCDDZEHFIGIHEIGJHKGLJMJNFOZPGRJS[TFUGVGXFYJZc[J]H^G_GaGbEcGdHe[fFgJhG
=blanch	|b^
=blanco	|.XHIb[
=blank	m-D3]7I9I:J?C@IBHCHD^HEIFKHNJSJTHXJZZ]Jb]hJ
=bledn	|,ZHJZIh^
=blednych	|#_XG
=bleibt	t3J9J>FCILXZI]JaabJ
=blev	u*Z@GDJHHIJKIZD]acJd]fHhJ
=blijft	w#I(J3F>JHGL[OGTGZ^a_bJ
=blijkbaar	|@]K[
=blink	yHHZIa[
=blir	y#I@HHJKILZTIZZ^Ih[
=blocca	q#[-HBIHZIIJXKGMFTJXIZ]eYhI
=bloccata	w#Zb^
=bloccato	f!H#b%J(J*J-[/H3G4I9J>J?J@EBHCHDIHFIHMHNJPISITaUJVIZF]J_HaIbIcIgI
=blocco	wHGTaZJbZ
=block	T!I#D%F(F*F+F,[-a.a/G0I1E2I3G4Z5G6I7G8H9F:G<H=H?E@_AHB@CFDEEIFHGHHHICJaLGMEOHPEQZRFSFTJUGVFWFXeYIZ>[B]E_HaJbDc]dFeGfFgEhF
=blockerar	y#J-IHYRITJc]fI
=blockiert	q#H@JJXK[QXTZbJ
=blockt	|HZ
=blokada	u!J#H-H/D4J7J9J>J@JHFMJNJTcX]ZJ_IaIbHcIdJ
=blokady	y#J9G@HHINJX]b_
=blokkad	|HIT_aJ
=blokkeert	wHYcY
=blokuj	t#[-I.Y9JBJDHH[JYOITIXJZIcYfJ
=bloqu	j(J*I-Z/H0J1J3I4J6J9G:J>J?J@XAJBHCHDIIEKFMGN[PJRISHT]UJVJX[ZF[H]I_IaIbIc^dHfGgJhI
=bloque	|#]ZJ
=bloquea	t#Y-IH[JYMJTH
=bloqueada	e!I#c-H3J>I@IBIHFIJKIMJT]UJVJXBZI[Hb_hJ
=bloqueado	f!H#]%I(H*H+I,J-^/G0J1J3H4I6J7J8J9H:H=J>H?G@CAJBECFDGEJHFIGJILJMHNIOIPHRJSFTaUHVHX_ZE[Z]H_IaHbGcFdHfIgHhH
=bloqueia	t#ZH]JYKJMJ
=bloqueio	w7JHFT_ZIb[
=bloqueo	u#JHFTaZJb[
=bloss	u-I3H>I@JCbDIHFIZKHZE[]
=blue	y+I9GH^ZI
=bo	t#J-Z/]9I>J@IBJDJHHIJKXLZMHNHTHXYZD]^hJ
=boit	u(J-I9I:I>^?J@IDJFHH]IGKIXIZI
=bokstav	|3GHJI_
=bokstaver	y/[9ICIHFIaTHZJ
=bom	|9a@GDJHGXIZI
=bon	y3H9H>J?HBZOHZHa]h]
=bonjour	y-J9_@JHHXJZJ
=book	u3H>GHb
=bort	t*J-I4J8]9I=[?]@IBHCIDJHDIHKGMJNIPJU]XJY]ZG]IaJbIcJdFeIfHhJ
=borta	t!J(H*J-I1[3I9E:J;^?_@HAJBHDJHCIGKFMJXJZIbYhJ
=borttagen	|-I4^9J?JHI
=bosqu	t8a9IAYHIZJ_Z
=boss	t![%J([3JBJHDK]VJbJ
=bot	n#J(J-I3I9e=I>I?I@HBICJDIHCIHKIMJNJOJUJVIXJZF]JaIfJgXhJ
=botao	u(_9J:]HGVJZI
=both	b!E#G%H(E)H*_+G-F/F0Z1J2J3E4_5J7G8G9I:F=H>Z??@EAeDCFJGIHGIEJIKFLIMGNGO[PDRHSITHUJVGXJYJ[H]I^H_EaHbHcHdJfFhG
=boton	u(^:[HIVHZJ
=bots	|-HT_
=bottom	|>[HGZ[]I
=bought	u8Z>IW[
=bounc	q#I*J-]3G7[9H:H>F?HBHCHDEH^I[KYMINIOJZA]JaDhJ
=bouton	u%I(b9J:[BIHEIJVIZH
=box	a!D#E%E(F)I*I+J,G-D/I0I1G2G3F4Z5J6H7H8H9H:H;H=I>E?G@BAHB@CGDFFIGEHCIIJGLZMENCOHRaSITGUHVFWIXHY_Z>[G]E^c_GaHbbcGdCe]fHgHhc
=boxe	|%^(J@JHEKJZJh]
=bracket	w3b>GBIHFOIaHbJ
=brak	g!F#G(F)I*H+G,Z-E.I/I0I1I2I3Y4F5Z6J7I8I9F:G;J<H>D?X@FAIBDCXD[EJFIGGH>IEJHKGLIMENFOEPHRHSETHU]VFWZXFYIZD]F^I_Ia_bYc]dGeFf_gHhI
=brakuj	m!J#J([*J-I3^9G=[>H?H@JAJC^DHHCIXKJMJNJOFPJUJV]XJZF]G_IaGbIcJfJ
=branca	|.XHHKJb]
=branch	n%^(I-I/J9H@HAIBHG_HAIIKHMDNIV_ZG]G_IaJfIhI
=brand	o-]:J@ZBIHYJZKJNIUJWZZEbI
=brandvaggen	|#J-JHZRITJc]fJ
=brauch	u>[HYZ[
=brauchen	|*Y
=braucht	r#Y5Z=H>ICIH^THZJ]Ja]fJ
=brazil	y!I:JH]ZGa[
=breach	t-b@IHEIHKFZH
=break	h!J%J-H2X3Z<[@IBFDIF]GJIIJIKJN_UJZGcYdHeJ
=breakfast	u-I@^HFZIa]
=bricht	n#J%J(I,Y-J3G4Y9I=I>I?I@JBICIDIHHJJLJMINZOIRJUHVIWHZ]][aIbHc[dGe]fHhJ
=bring	|+YHIb[
=bringen	|*Z
=brok	l!F%H)J/^1X2^3I9I;[=I>X@JBGDJHCJJMJPIQZRHSJUHVIWJXJYbZD]HbEdHeFfDgJ
=broken	b!H#I%I(I)H,F-F/H0I1I3H4_6I7H8G9H:J;X=H>D?FAHBDCJDHFJGHHYIGJIKGMGOJPGR]THUHVFXIZ^[J][^I_IaIbXc[dFeHf]gJhH
=browser	^!H#D%I(F)J*H+I,I-G.b3F4H6J7I9G:H;J=H>F?G@EAJBXCGDGFIGIHYIEJJKELIMYNFOHPIRJSJTXUHVFWJXHYJZD[H]b^I_HaGbecCdJfHgIhX
=budget	|HY
=buena	|9Z@JHIIHKIMJZHh^
=bug	w*X-GBGHcUDZHfI
=build	l#J(J1e3J4J9H=H>J?J@GBHDJHEIHKJPJRJSJZF_IaJbJcJdGeHfI
=built	p-Z:HIHKJNJP]VI^Z
=buiten	|%JG_HJ
=buitengesloten	|#_XGZJ
=bunch	|/ZKX
=bureau	u3H9Y>Z?^@JBICIDIHEIJKJMIOIV[]JaI
=buro	|9]>[HEZJ
=bus	e#J%J)J-H0I3H4I9I>D?I@JBGCJDHH>IJKJMINJOIRJSHTJUGVIXJY_ZG]__JaHcefI
=business	k-J=d@JBICHIIKIPJZXdFeJfH
=but	M!Y#A&G([)G*X+b,E.I/e0F1E2G4E5F6F7B8D9H:@;F<G=H>B?aAEB:C^EEFEGYH?I@JHKEMbNJOaPXQHRFSBU@VZW@XAYGZF[b]G^?a]bIcHd@gI
=button	e!C#H%I(d)J*J-G3H7J9G:J;J=J>H?H@HBFCHDGGHIFKGMINHOJPJSHUIVHXJZZ]I^I_JaXb_fJhI
=buzon	y>]HZaG
=by	M!]#H%](<)I*E+D,B-X.H/E0C1J4B5C6X7Y8B9A;D<[?J@cC?DEEAFDHAIIKHLFMDN[OAPHRGS@T[UbV]WFXEYYZ;]Z^_aDbGcYdYeCfGhC
=byc	|9JI^
=bye	r#I-I3I4J9c=J>I?I@HBGCIDIHDIHKIMJNJRJUJVJXIYYZF]IaIbJcJdJfIhJ
=bylo	q-I9J?^@HBIHHIIKbNJZG
=byly	|P[VIW[
=byta	i!I#D%J(G*J+J-G/J0J3I4J6J7I8J9G:Y;J=I>E?H@bAJBFCHDGGJHDIGKBL_MGNGOIPITFUHVFXGZ[[[]H^__IaHbHcJdHfJ
=byte	yL[ZDh]
=byter	|9JH[ZFh[
=bytet	w>J@^HFIGKIMIZ_hJ
=bytt	j#J(J*I-I/[3H9H:J>]?J@^BaCJDJHEIHKHM[NJOIPITEVJXJZG[J]J^J_JaHfJhH
=c	e!G#H%G(F)J+H,I-B.J/G0I1J3J4H6H7H8I9@:F;H=FAIBZCCD_EIF[GIHGIbK_LXMDNEPGRISHTXU[VHWIXDYIZ@]E^H_HbGcGdGeJfEgI
=ca	l!I#F%F(I*I+J,I-G/I0J1G2J4I8H9B:I;J=I>D?H@ZAJBaCGDGFJGIH?IFJJKFLJMGNGOZP[RHSJTYUIVHXGYJZa[H]H^J_JaDb]cHdIfXhG
=cach	p!I#F(G-J3J9H:I=J>G?J@IB[DJHIIJKIMbUJVHZF]EaIb[cHgJhJ
=cada	w#[@^MJXI
=cadastrado	r#J3F?Y@JC]DZHHOZ
=cadastrei	yDZ
=cadastro	|>I?JD]HGO]ZH
=cade	|HZ
=caduca	|L[
=cae	u9J>HBJIJKJOHXJZ]a[eZhJ
=cai	w3Y9I>EH^IIMJOFXJaZ
=caida	|S]
=caido	|4YHIS[ZI
=caiu	|9JHEc]f^
=caixa	r(I9J;Z@JH]IIKIMJNJZI^[d[
=calej	y3JDJHIUabJ
=calendar	tH_
=call	V!B#F%D&J(G)F*E+F,H.H/H0H1G2G3^4F5H6G7F8F;G<I=D?b@>AFB]CDDBEHF^GEHIIJJJLEMBNCODPDQdRGSFTEUDVDWHXFYHZX[D][^D_DacbDcCdEeHfEg[
=caller	r#^7J:HBXHEIYKZNJQXZYhJ
=cambi	l3J9I>Y@cDJHHIJKHM[OJXIZI]JaJhI
=cambia	tg[hY
=cambiada	r/Z@IB^HEM]TIZJ
=cambiamento	|LX^Y
=cambiar	e!J#J(I-J3I7Z9J:H=J>J@[BEDJHGIIKFLYMFNHVIZ_^^_IbIfIgJ
=cambiarla	j#I-J3J9I:^>I@ZBHCJDJHEIHKGLXMJUIVYXJZD[[]J^[bIh^
=cambiata	k-J/[3J7J9J=J>J?J@_B_CIHFIIKIM]THZH]J^J_IdJhG
=cambiato	q>Y@^ZF
=cambio	f!I#J%J(I-H3H4J9H:H=J>H?J@bBXCIDIIGKGL^MFNIOIPJSJTIUHVGXHZ[[J]H^HaHb]cJdIfIhZ
=came	h!_#H%J+]-G/I3D4I6J9I:I=J>D?H@GAIB]CJDGFIGJHCICJJKALJMINIOGPIRJTIVGXHZ^]]^J_Ia^bGcJdJfIgJhH
=camera	w-I3I9J>J@IAIBJHcIHKIMGZE]J_GaHhJ
=campo	r3b7J9J:H>F@FBHDIHDKJMIOJZF]J^J_IaYbJha
=can	M!>%A(H)a*X,D-H.E/A0C1C2F3>4C5E6B7H9[:H;E<F>G?H@]ABBbDFF[HfJAKALHMENXO@PDRBTBU[V_WAX]YD[Y]=^D_BaBbEcFd^eDf>g@h>
=cancelado	|(JKJ]_
=cancell	p#J(J-J3J9G?I@HBFCHDHHBIIKIMHZG]c_JaJhJ
=cancellato	|_[
=cannot	D!G&C(Z)Z*Y+?,J-H.B/=1@2D4Y5G6a7J9?:I;B<I=Z>_?]AGB5CCDXEHFZG_HGIIJ>LBMDNIOGQCR@SETGU?VDWCX?ZZ[Y]<_^a<b@c^e_f?gDhG
=cannotchangepassword	|BJHGZD^a
=canteen	yHZV]ZH
=capital	n#X3HHFIbNJZI
=caps	r#_@YDIHHTIXGZH^JhZ
=captcha	o!J#I-I/J9J>I@GAJBHDIH]IDKJLJMHNJOJ]aaJbJhI
=captiv	yHFZIb]
=car	p!J#F-H/Z6I9J>J?I@IH^I[KGL[NITIXJZF]ZaJdJ
=caracter	h!H#I%I(J*J-I/J2b3F4J6J9H:I;J=J>G?J@HBJCHDIF[HCIdKHMINHOIUIVJXIZG]HaIbJcJdJfJhH
=caratter	y3JFZI^
=caratteri	w%H2^@JHGI^
=card	g#I-I3I9H:I>X?Y@IBHHcIGKIMJTJZB]HaDb_
=carrier	w>_BIHGOJaY
=carry	yAXH]ZGbId[
=cart	y>^?JBHHEZGb]cJ
=casa	t#H-H3I4J9E=J>b?I@JBICIH]IGKGMFNIOJRJUJXJZF]GaIcJdJfJhJ
=case	j%J-H/I3F7J9];Z>H?H@IBHCID[HDIZKHN^OITGVJY[ZF^ZaJcJd[
=casella	p(H-H3I7J9G:I;Y@HBIDJHaIFKHMJNGUHVIZH]J^]aJbIcJd[hI
=cashier	|@IZE^_
=casilla	r;ZHJZJ^]d[
=caso	|9^>JBYCIHHZH
=cass	|>[HGRX
=catch	rHDM_RIZ[
=categori	yCJI_JJ
=caught	wB]HJMH
=caus	t#X
=cayo	|9JHFc]f]
=ce	f!I#[%G(X*J+I3G4J7J9F:I=Y>G?G@aBGCFDFHAJJK_LJMHNFOXTHUIVFWZX[ZB]H^IaHbIcJdIfJhY
=cedo	u@cHJIJKHXJ
=cel	w#H3J9J>^@IBJCJHFIJXHa_
=cellular	o#[-I3^9H:J?I@IBJCYD]HBIGKEM[NIO[VJZH]IaFhG
=celui	q3F9J>F?J@ICIDIHIIHKbO_ZH]JhH
=celular	f!J#](I*J+I-G3Y4I7J9F:I=J>[?F@FBGC^D]IGKDLJM]NIOZTIUJVIXHZF[J]G_JaDbIcJfJhG
=center	h)G*G-J=J@IBJHIMGPHS_UHVJZE^JbJc]dIga
=centr	o!I/J:I=JH[SHZHfJgb
=centro	tBIHGMJc]dGfHgb
=centrum	|g^
=cerr	|HISJZG]a
=cerrado	|CIHJU^VHcY
=cerrar	|B^ZG
=cert	|HXPXZJ
=certificado	|H^MJ
=certificat	kHa
=certo	w/[3E9J>GB_DJHFIJOGXIZJa]
=cess	|BGH^MI
=cfo	|(Y-HT[
=challeng	|DY
=chamada	|QZ
=chamado	y9]@JBZHH^J
=champ	|3^>HHIZFh]
=chanc	w9]@^HHKHZI
=chang	J!@%>&H)E*B+D,E-?.Z/X0D1D2C3A4I5G6D7F8D9@:E;F<E=C>=?@@bADCBD@EFFCGEH]I=JHKBLfNCOCPBQGRDSCTBVFWDXBYJZZ[C]C^g_CaAbAdBeDfAgEhc
=change	Q!C#D%F&I)F*D+D,G.H/[0G1F2G3@4F5H6D7D9D:D;H=E>b?A@_AEBbCXD@FFGEHCI=LDMdNHO@PFQIRHSFTBUEWFXCYGZX^Z_HaCbFcXdHeDfEg^hD
=changeabl	|@X
=changement	o%J>J?J@bBGCJHDIFKIMINJUHVJXJZY^HaIb[cJd[fIhZ
=changer	h#H(I-J3J9H>G?I@]BDCIDIH]IGKELXMGNHOJVIXJZ^[]]I^YaIbJdI
=channel	l:]<_@GIJKJMGY]ZG^JhJ
=chaqu	|N^
=char	j!J#J%J-H/X1J2c3H8J9F>H@CBHCHH@I_KFMJN^PISJXIYIZEaJcJgI
=character	Y!F#H%G(H*I+I-E/b0J1J2a3F4I6J7I8J9E:H=I>H?H@CAHBDCFDHEJFeGHHDIbJIKCLHMEOIPIRISHTGUIVGXHYJZC[I]G^H_HaIbIcHdHeJfIgEhF
=charg	w7XSZcJ
=chat	y9_:EHZZC
=chav	w6a?[HEZI
=chce	g!H#G%I(G)J+Y,J-D/H0J1J2J3E4I7J8J9D:Z;J=H>C?]@JAIBBC_DCFIGJH@JIK[LHM_OFPHRJSJTHUHVGXGYJ]E^I_IaCbHcHdIeJfIgHh[
=che	e!F#E%G(E)I*G+X,I-[.J/F0I1I2I3J4H6I7D8I9A:F;H=C?D@IAHBFD]EJFIGIH?I@K]LJMEO]PHRISFTEUFV^WIXEYIZa[H]D^X_HaCbFcHdGeIfFgHh]
=check	_!I(F)H*[+H-A/H0H1I3G4J5_6I7I8I9X:G=H>F?F@BBBCbD]FJGHHDIBJaLYMFN^OGPISITIUGVGWIXGZ][F]E^H_IbGcIdFeHfGgIhE
=checkbox	n(J,J9J@IBIGJHCIJLYZC^^d]e_fJhI
=checker	y-FH[J[
=checkmark	|HHI^
=cheer	t#I-J3I9^>J@EB]DIHFIGK[XJZH]J
=chega	tHHa^
=chez	r:_@[BIIIUZVIWJZH
=chg	y@]HGcX
=chgd	|@ZM]
=chiamat	|QZ
=chiamata	w-J3Y9I>F?^@IHEIHKGOI]Ja_bJhJ
=chiav	y6^?]HEZJ
=chied	l#H*Y+X-I3J9G:[>G?E@EBFC[DGHXKDM^NIOJUJVIXIZG]HaJbJhZ
=chiffr	q-I3[9J>H@ICIDJHGIZKEO[XIZGa[
=chiffrement	|<Y
=child	|8[ZJ
=chiuso	y!^3J9J>G@GBFCIHFIEKHOIU^VJZF]]hI
=chmura	|/ZMZ
=chmury	w!I#J/J6^A]BJHIIJJYOIP]ZH_G
=chmurz	r!I#J-J/a0Z3I9J>J@JAIBJDJGIHHIHKIMGNIT^XJZI]I_]aJdIfJgJ
=choic	i!J#F(I*J-E:H>F?a@_AIBGCEDHH?IHKDMHNZTHUJVIZD[d]JaIhI
=choisissez	w-YKY
=choix	y?]HIKIZF[^
=choos	]!H#F%H(F*G+B-]/H2J3G4J6J7I8J9D:H;J=I>D?I@]AHBGDBFJGHH[LaMFOFPJTHUHVGWJXHZ@]^^F_Ga]bGcIdIfJgI
=chos	t@JC]HHI]NHZF
=chosen	|-HI]ZG
=christma	w-Z9[@JHEKYUYZH]J
=chrom	y.Z
=ci	r#I7X9[=[>J?X@JBJCJDJHHIIKHMIXJZJh_
=ciagl	y#^BHDIMJfZ
=ciao	w#J-I9aHGIJZJ
=ciasteczka	y#J-J.b9G>JHGIIZJ
=cifr	y3I9J>IHFI[KJO]XHZIa]
=cifra	|3]HJKIO[
=cifrado	y6]<ZHI
=cifratura	|6]<YHH
=cijfer	t#J-H3Z9H@GCIHFIaKIO]XIZIaI
=cinco	r#^3J@JHGM[UJVIX]ZIbJ
=cinq	y#]@JHEM[UJX[ZH
=cinqu	y#XHHM[X[
=cinza	y([9J:]HI
=cirilica	|/[
=cis	|HJbZ
=citrix	|H_ZH]J
=city	y-ZHJ
=claim	i(J-^/I3I9I>H?I@HBICIDJHZIGJJKGMJNJOZW]ZE]Ia]h]
=clarification	|HZZJ
=clarify	y%IH_ZG
=clash	|6X
=clav	b!C#Z%G(F)G*G+G,Y-D0Z1I3E4G5J6^7G8H9H;H<J=E?C@]AHBCCBD[EIFIGGHHIZK[LYMBNGOGPFQJRGSHTDUFVDWHXEYHZ]]Y_FaDcFdDeHfDgGhX
=cle	y6]?]HFMJUJVJ
=clean	q!J%b-J/H=HHCTGUXZI__
=cleanup	y=YHD_]
=clear	k#I%E*I+[-J/J?FB[CIDFHYIJKIMJPXT^ZC[I]G^[_J
=clic	yBJHHZIb_
=click	]!E#E%H(_)H*G,I-E.J/G0I1I3G4I5J6I7[8I9D:C<J=E>C?C@@AHB?CBD^EJFIGHHJIBJGKBLGMFNDOGPHRHSITFUHVGXJYJZZ[G]_^H_Ga[bccHdGfIgG
=clickabl	|(]HI
=clico	|HHKJZJba
=client	]!I#Y%H(G*J+I,J-G/I0F1a3H4I5J6J7I8J9F:b;J=H>F?G@CAIB_CHDGFJGHHZIFKGLIMFNHOIPIQcRHSITGUGVEWIXIYIZE[I]F^I_IaEbGcEdFeIf[gIhE
=cliqu	yBIDZHGKJZJ]Ia^b^
=clock	f!J#F%J,I-G/I0I1J3I4I6J9F=J>H@IAIBFCJDJIGJJKHMINJOJRfS^TEUIXFYJZD[J]F_IaHb[cGdJfGhI
=clon	|4I6]A^HERFcHfI
=clos	^![#G%H(G)J*I+I,I-C.E/F0G1G2I3F4G5J6H7H8I:G;J<I=H>^?F@BAFBeCFDEEJFIGFH>IDJHKDLHMDNGOIPGRFSHTYUHVEWJXGY][F]c^G_DaGbFc_dHeJfEgGhF
=cloud	L!G#=%?&E(?)A*A+C,Y-?.E/h0g1@2D3@4C5D6a8B9@:@;C<E=>>??@@<A[B>CBD@EAFCGAI=K:LAM^NAOCP_QERESBTeUAV@WBXBZ9[?]?^>_baAb?cXd]eBf<gah?
=cloudanchor	o%I(J,J/H0H3H8J9H>I?JAFBICJDJGJHDIHKJMIRJTJVJZJ]H_faGbJcHdJfJ
=cloudgebruiker	|A]_YdJ
=cloudsynchronisierung	y0]HI
=club	|-ZHJ
=cmdlet	n%I(I)]/J@JHaIJKGLDMINJVJZFg]hJ
=co	t#G(J-I3I9Z:I=I>H?J@ZBGCIDGHDIGK[LIMHNJOZTJUJVJZ][]]IaIcJdJhG
=coch	yLYdYfJ
=coche	tL[^]d]
=code	L!A#=%B(@)D*?+A,C-<.C/A0D1C2E4B5E6D7C8C9<:A;D<F=A>f?]@<AABZCZD@EaFAGDHaI?JCK;LCM>N?PCQFRBSBTAUBVGWDXeYDZI[C]^^C_Baeb@cAdCeDf@gCh>
=codic	f#J-I3C9G=J>]@GBYCYDJHDIEKHMHNJOGUJVJXYZF]HadfIhI
=codigo	^!G#F%H(F)J*H+H,I-E.I/I0I1I2J3Z4G5I6I7I8I9A:G;I=F>^@CAHB]CZDFEIFIGJHHIBJIKCLIMENGOAPIRHSITHUHVEWJXaYIZC[H]D^I_HaebHcGdHeIfGgJhD
=coffe	u@JH^XHZJ]]
=coincid	yOZ
=coinciden	y/J6ZA[KHO^_G
=col	|-Z>YHI
=colaboradora	y:^@]HH
=colega	r(^9J>I@IH^IHKIUJV]ZF
=collaborator	y:[HH
=colleagu	l(G)]*IBIHYVYZZ
=collect	w@JHGZa
=collega	m!J#J%I(a*J-H3J4J9F:I=J>F?IBHCJDHH_IFKGMHNHOIPIUHVaXJZE[J]HaHbJfJhI
=collegu	t(Z9H@YH^ZH
=coloco	|3J>IIHK[O[ZJ
=coloquei	w-J@GDZHGIZKGMJNIZF]^aI
=com	V!G#B%D&I(G)X*B+J-Y0G1F3Z4D5H6G8F9C;G<H=C>C@HAYBZCCD@FGGEHBI@JFKALEMENBOZPJQIRESaTeUBVAWDXBYH[C]B^E_DaAcbdYeGfBgbh]
=combien	y-J=DH]IJK[T[
=combin	m+]/H3ZDGH]
=come	[!G%B)E*Y+],I.J/H0F1I2I3Y5J6I7H8H:E;]<J=H?EAHBACFEHFIGXHXJZMFOGPYRGSHTGUAVCW^XZYJZ;[H]E^G_Ia_bFcJdHeJf^gHhF
=comm	u+^-[?YCIDIHFI[XJZHaJ
=comma	t3[>IF]HHaI
=comment	o-I@JDYHbKHUIVHZG
=common	k-d9H>J@IHCIHKGNIPXZF
=commonly	y-Z
=como	d!H#H%I(Y)H+^,I-E/J0J1J3D4I6J7I8J9]:F=H>Z?Z@DAJBDCEDYEJFJGJHdIXJIKDLIMGNFOEPHRJSITIUAVCWIXEYJZ<[F]G^I_IaFbGcIdGeJfGgJh^
=companera	y9HHZV^
=companero	y(XHY
=compani	w(I:[@JS^UIZE
=compania	|>XNY
=company	Y!H#E%H(F)E*G+G,I-[.I/G0J1G2I3H4H5J6I7Z8_9G:b;I<J=G>J?D@CAIBBCFDCEJFIGFI@JFKBLGMENaOFPGRITHUdVJWZXGYJZ>[Z]E^G_GaDbGcGdYeHfFgHhF
=compar	t%J([-H3I>H?^BJCIDIHBIFJ[K]MHNGOJZE[^aIhH
=complain	g(J/[:J>J@GBGH@IFJHK[MINDTIUJW^Z_]Jh[
=complaint	|=H@XHESJWJZ^
=complejidad	|IY
=complessita	yHII]
=complet	a!I%I)J*J+D-G/H1J3E7J8I9J:G=H>F?H@GB_CID]EIGJHHIEJJKFLIMHNEO_PJSIUGVEWHXI[J]_^J_HaGbHcJeZfIgIhI
=completar	|([
=completata	|+JB^DFHGZI
=completo	u3F>HHGI]O_
=complex	pHJI_OJZE
=complexidad	|HJIZ
=complexit	|IZNZ
=complexity	g-D@]BIIaJIN[ZF
=complianc	|H[J[NE
=compliant	oH^N[
=complicat	y-I@ZHJIZZJ
=comply	t-YHHN_ZD
=compramo	|8[
=comprend	|3[=YHJ
=comprida	|2[:I>JHEI^KIOJfI
=comprimento	|@HHFI[N]
=comprobacion	|3FHHO[a]
=comprobar	|-J3]DYIJVIZI
=compromis	|-EH[J[
=compt	X!a#a%[&J(A)^,Y-B.I/F0H1F2]3X4E5I6G7F8F9H:];F<I>E?D@ACAEDFHH<JGKBMBNBOFP^RFSGU@VbWBXHYHZ<[[]D^[_[aDbEcDdFeGfBgGhD
=computador	yM^ZH
=computer	b!I#](H+J-Y/Z3J7J9I:G=J>F?IBCCJDJHFIBJIK[M]NEOGSITYVGXHZ^[H]E^FaDbYfHhE
=comum	|-]HJ
=comun	y-]HJ
=con	[!F#C%F&I)_*F+F,F-X.I/E0G2H3^6G7Z8G9D:[;H<J=D>C?I@XAXB]CDD@FGGGH@I?JGKALFMFNHO^RGSETEUBVAWFXDYHZa[E]C^F_DaDbYcZdFeGfCgZhY
=concern	|@FH]
=condicional	|HZ
=conditional	iH_
=conecta	yH^
=conectividad	yZHc^
=conector	l#J%X2Z3H4G8_9J<^>J?JAJHEIIPJQ[UJ_]aJcIdEeJfHgJ
=conexao	ySJc]
=conexion	yc]
=config	y0]HGZIe[
=configur	[!I%E(F)G*[,Z-I1J3]6I7H8H:E<[=D>J?HBFCHDZEGHDIGJILIMINHPHSJTGUCV[WbYJZ@[I]J^H_IbYdXe]fGgIhH
=configuracao	uE^WJZJeY
=configuracion	uE^ZJeX
=configurada	|HJVXW[
=configurado	yUHVZWZ
=configurar	uHZe]fF
=configurati	uE^HHVIWZZIdIeZ
=configuration	b(J*X1J3J8[:G=I?JBFCHDGEdGJNGPJUGVGWHZEcGdCe]fI
=configurato	yEHPJUHV_WYZJ
=configurazion	tE_ZJeY
=configuro	t3G>HDHH_UJVZW[
=configurou	y*JEIUIV^WYZI
=confirm	h#H*X+Z-F3D8J9J:I>J?I@FB]CZDGEJHZIHKFLJMGNHObVJXJZA[I]I^HaGcJdJeJh]
=confirmation	|C[DJaH
=conflict	u@JH]JXNZcJ
=conform	|-]
=confus	yH[hY
=cong	|!_9JHH
=conhec	|HGM[gX
=connai	|@IKIMJZE[a
=connait	|HHMZ
=connect	I!;#:%@&D(>)@*@+?,c-8.B/<0[1j2_3:4Z5?6]7=8d9A:;;?<F=<>;?>@=AHB?C<D;E?F@GcHHI:JBK<L?MBN<O>P>QGRfS>T;U=V;W@X>Y[Z5[=]=^>_=a=b?cbd^eafhg@h?
=connecter	t#J2JBYCJDIHHIIKHMJVJZ_[[]HaJb^cJdJfJhJ
=connecteur	q#J%Z(J2X4J8[<ZHGIIQY_[cJdJ
=connection	h%J-I1H4J6J8J<^BEEJGIHIRJYcZF]I_JcZdIeJfH
=connectivit	|cY
=connectivity	j@IHGZCcc
=connector	X!D#F%^&J(E)H*H+I,E-E.J/H0H1E2e3D4[5H6G7H8b:E;I<d=H>F?G@GBCCGDGEJFIGCHBI@JJKFLFMFNDOJPEQaRFSITFUHVEWIXIYGZA[G]H^BaHbGcCdDeFfDgIhG
=connectorkonto	w%Z2[
=connectorspac	|_]
=connession	ySJc[
=connettor	r2X3J4J8]<[BIHFIJPJQY_[cIdI
=connexion	m#G%I-J1I3I>F?J@JCHDJEIIJXIZ][I]JaFb^c]dJfIhJ
=conoc	|BJHGM[gX
=conosc	|HHMZ
=consegu	r-I9I=^@[BHHFIIKISZU]VYZF]JaJ
=conseguem	|8ZVZ
=consent	y*HH^
=consider	u+Y-^IH
=consigo	h!Z#J%I*I+J,J-G3H4J7I:G=I>[?JBGCGD]HAIEKZLIMHNHOJPJTJUIVEWJXJZ_[]]I^I_JaHbHdJfIhD
=consistencyguid	m-J3I9IAdBJHDIJKIZGfJ
=consta	|+[DI
=constraint	|@]HH
=consultant	p-J3I9H:b=JBJHEIIKJNJU_WIZH]JcJhJ
=consultor	|:_HJ
=conta	[!b#[%Y(C)^*Y+Y-C.I/H0I1G2]3Y4D5I6G7G8G9H;G<I=E>E?E@CCBDYEFFGH>I@JHKCLZMDNEOFP^QIRGSHTEUAV_WDXGYHZE]E^X_XaFbDcEdJeIfCgHhD
=contact	X!E#E%D&H(F)@*>+I,A-A.H/H0G1D2E3c4a5G6G7G8E9C:I;H<I=]>_?H@DAEBCCcDZE_FFGEI?JFKELGMGNEOBPAQHRESITHUGVBYGZc[E]E^D_DaEbGcBdIeGfDgEhD
=contactar	y3I4^HJZIc]
=contactez	|!XZ]
=contacto	u#J3_4I:J>JBJC[D]HGIHKJVJZEhI
=contain	_!H#G%I(J)I*J-^4H5X7J:H=J>J@GAXBHDIEJF_GIH>IeJHKFMJNGPJTIVIXJZA[J]J^I_JbIcIdHfJhI
=container	t-G2J3J8J>I@JFbGbHCICVJZE
=contato	u#I,J-G3_4I:J>J?IBIC^DIHFIGKJOIPJUJVGXIZZ
=contatta	|-HZ]
=contatto	y!H#F%J3aBIC[DGHEIGVJXJZH
=contem	u#F-bHFIYKHTFXJZH
=contien	p#D(I-c3J:J@ICJHCI^KIMJTGXIZE[J]IhJ
=contient	p#H%J-a3J:J@IBJCJFXHDIaJJKGMINJTIXIZEcIhJ
=continu	q.Z1Z3J?IBZHDKXMJZF]aaH
=continua	r#I3G>Z@JDIHEL[M]T[ZJaJ
=continuar	|HJX_ZI
=contract	p!Z/J3G=^H[JHSGZJ
=contractor	m3E:_>GDJHGV[Z[aG
=contradict	uH^
=contrasena	T!A#Y&J)E*F+E,F-X.H/F0G1F3C4B5G7Y8F9G:G;G<I=D>D?D@IAGBYCDDFEFFHHFIZK_MYN[OEPEQHRESFTDU]VDWEXEYGZ_[X]D_DaDbYcId]eEf@gFh[
=control	j-I3F4F5c<HHFIIJINHO[ZJ
=controlador	l4a5YHIIJJ]ZG
=controleur	t4^HIJX
=controller	Y!F%G(G)I*I+J-C/X0J1G2J3F4[5c6J7E8F9I:I=F>H?I@EAGBCCIDGEJFJGIIDJbKGLJMXOIRISJUJVIXIYJZE[I]I^J_GaHbHcGdJeJfGgGhI
=controllo	|5YNY
=convidado	r:c@IHFIJKJZI
=cooki	T!E#E%G&J(E)H*G+H,H-D.n/G0H1H2I3E4G5I6I7G8H9C:F;H<J=F>E?E@FAGBCCFDFEHFGGHHFICJFKDLHMENDOFPGQJRHSDTGUEVEWGXEYIZA[G]D^H_GaEbCcEdFeHfFgHhF
=cool	y9^@[BIHGIIaI
=coordonne	|-J3_:JD]HHKIZH]J
=copi	w-J@IH[IGKEMEZJha
=copia	|6]HJ
=copier	w>CHa
=copy	p!J-J4J6]8F9IA]BJGJIFOGRHZ]_[cIfJ
=corporat	m*H@IHFIIKHNcZG
=correct	i%X3D=J>EHGIJNIOIRbZE]IaZfIh^
=correctly	p@HZ]hX
=correo	l!I#G%J+J-I9E:J?^@FAJBHCFD_HDIGKFM_NJOGRJTJUIVJXIZD[J]Ha_bJcJfIhF
=correspond	p3HO]_Z
=correspondanc	|_X
=correspondent	|/J0I6[A[_G
=corretta	|h[
=corrispond	yO[
=corrispondono	|6ZA]HI_J
=corta	r-F9J@HDJHFIdKHZIhJ
=cortada	|;[
=cortado	w!b=I>I?J@JBIHDIJKIY[ZJ
=cortafuego	|-J1JHZTIc^fJ
=cos	y#J-I._3I9a>H@IBIDHHEIGKJMHOJUJXIZI]HaI
=cost	r9J=]@JH^ZF
=cote	w/I6ZHISJT_cG
=could	U!E#I%G(I)F*H+G,Y-Y.I/I0H1G2I3]4^6Z7F8G9Y;I<I=E>F?F@CAGB]CGD@EGHIJYKBLGMENEOHPEQJSFTGWHXFYYZa[H]G^Y_YaFbEcYdBe^fCgGhD
=council	|H^ZG
=count	j!I#X%J(J)G*Z+c-D3G>I?G@JBICGD@I]KJOGPXTIVHZG
=counter	uHFT^ZG]X^Y
=counterpart	y!I/GSJZH__
=country	i![3_AIBHDHHAOaVHZI_HaI
=coup	r!^9H;Y@JBJIJMIU]VJYZZIfJ
=courant	w-[HIIJKJf]
=court	w-GI_
=cover	t%J-J/J1J3H4J9J=b>G@IBJDIGaH@IFKIMINFV[ZG]IaIcJfH
=crash	m0[4]@HBJJIMIRIZFbIcHf^
=creat	e!G#J%Y(H)J+J-J/J3J4I8_9J:J<J>I?IAJBFDJFJG]IJJJKILJMJNGPGUJVGWXYZZB]J^^bYcIeJfHhJ
=credential	c#a%Y(G,Z-I/J3J4J7D:I=I?I@IBGGHH^IGJJKIMINIPGSJTJVJXJ^J_IaJb^eHfJhI
=criptografia	y6[<ZHI
=criteri	k#I%J*J-Z3I9J:J=I>J?]@GBHCGDHHDIGKHMJNbUIVIW^ZF]IaJdIfIhI
=criterio	r(J*^-J:J=J@IBGDJIGKGMJNbPJSIVIW]ZA]JdJfI
=criterion	|JXNXZJ
=crm	o!J#J%G(E*J-J3J4J9D:J;J=J>F?I@FAJBGCIDHFJHgIGKIMFNIOJPIUIVEXIZF]GaHbJcJfJ
=cronologia	y5[HJIEKXN^
=cross	p(J-J0I7J9J:J@IBIGIHZI]KJLJMIRJS[UJWIZDdHeZfIgJh]
=crypto	|HJYZ
=ctm	|B]HJZG
=ctrl	g(I/J7J:J>J@EBGHGIIKGLIM[NH^Fb[hd
=cuando	y9I@FBJHEKJX^Z[hZ
=cuanto	|=EH]TZ
=cuatro	|3I>IHHI^OI
=cuenta	[!b#]%X(C)^*Z-B.I/G0H1H2^3Y4F5I6G7F8H9F;E<J=E>E?C@CCBDZEGFHH=IAJHKBL[MENEOFP^QIRGSGTHUAVaWEXDYHZF[Z]E^YaEbDcFdJeHfBgHhC
=cumpl	o-X:JHINaWH
=current	_#H(J-F/E1F3I9H:I>I?IBHCGDFGJIDJJK^LIMHOHTIVJZ?[H]J^HaJeJhg
=currently	l#[>GAXBJH_S[ZEhJ
=curta	y-JDJHIIa
=custom	d!J#J%^(J)J-c/I0I2G3I9J:I=I>J?J@HBICIDJH^IIJ^KHNDPJSJUIVJWFXJZE]I_HaIcJdJfJhJ
=customer	c/Y3I=I>H?JBYDHH^IIJIKHMJNGSXUJVIZ^^HaFbJhI
=cut	y4YHIXX
=cycl	|HHK]
=cyfry	t-I3Z9G>J@JCJHDIbKHNJO]ZGaJ
=cyrillic	|/[IJ
=czas	y!J@[BJHGIIKIMJRaZG]J
=czasu	|MZR]fI
=czego	|9J?I@IC]HIMJZ^dFfI
=czekac	w@[XX
=czekam	y9Z>H@HHGIJXFZH]Jaa
=czemu	w*[9I?I@GBJCJHHIIKGNYOJV^XJZ[[JaJ
=czerwono	|9J@IK^MIZIh[
=czesc	|9]
=czlonkiem	|HJV^
=czlonkowi	|F]P[VHZI
=czy	y-J9Z@]H]IIXJZIdG
=d	[!D#D&I)X,[-G.H/E1F2G3I4D5H8[9X;E<H=D>E?I@IAEBBCEDZFdGJHGIHJIKYLFMHOJPBQHRESIT[UAVCWFX[YGZ<[Z^D_FaAcDdAfC
=da	W!Y#B%C(C)J*C+H,C-[/E0D1E4B5F6[8E9>:Y<G=?>G@bC[DCEHHCIJKGLDM@N_OHPBQGRHWCX@YEZa[I]H^D_JaXbId@fIgDh@
=daar	y!J:^>]CJHHXJaG
=daarheen	|>]HJaJ
=dabei	|G[HJ
=dado	t!I#I+I-I3a:J>Y?J@JBICHDbHFIIKIOJVHZEhJ
=dafur	yDZV[ZJ
=dag	k!J#D%J(H*H,J-D0J3H4J7I9@:I;J=I>F?H@gAJBFCGD]HCICKBLIMHNHOHRJSJTIUHVHXaZ@[I]I^JaHbHcJdIfJhY
=daher	yHJUJZJb[c[
=dahin	y3J>b?IHGaH
=dai	|*J?^CHHJP[
=daily	|#[HDIIKJOIZEh^
=dal	n!I0J3J7I;ZBHHDJXMGPZRJTZVIZH_Hb[cYfHg^
=dalej	r#I(J*J-J3G9H>F?G@IBHCHDGHCIHKGLZM^NIOIP[TXUJVHX]ZF]^aFhJ
=dall	t9I;Y>J@ZGYHHMI]]gY
=dalla	y!^>HBFGYHFIHK]ZIhJ
=damit	wB]HFMHZHh^
=dan	y2[9H>HC]HGIHK]ZI
=danach	|HJ]Xf]
=dank	q!J#H-G3G9c>I@IB[CJDHHCIHKIMJOJVJXIZG]JaHbH
=dann	w9I>F?JB[C]HFIJZF]Ha]
=dans	Y!^#C&H(C)F*D+D,[0G1F2G3]4E5H6F7[9@;F<H=D@BAIBACJD]F[G[HDIIJFK@MHNFOAPCQIRETYXJYGZI[D]CaYcCdYeJfJ
=danych	w+J>YDaHIVJZH
=dar	u*Y:_?I@JC]DIUJVJWJZJ
=darf	e!J#I(])F*J-I/J3J4J7J9I:G=H>F?Z@^BHCIDIHCI^K_LJMGNHPIUJVZXZZ@[I]H^[aGbIdJfIgJhG
=darum	w0]3Z@JBJDHHHIIKJL]VIZI^]fI
=das	S%^&G(H)D*C+E-_0C1I2Z3J4B7B8E9?:?;D<G>X??@FADBDCJD?ECFEGBH?IHJHKfLAMbN^OBPBQXRDSDT?VIWCXAZC]H_[a?cAdZfCg]h^
=dass	q)[+[3I@JBJCJDYHJIINIU[VIZZ^XdJhJ
=dat	g!G#F%I(G)J*H+Y,I-_/H0J1J2J3B4I6J7G8J9D:H;H=H>^?G@CAIBGCEFJGJHAIZJJK_MGNJOZRISITZUHVFXGZA[I]E^[_HaDbGcIdYfHgJhZ
=data	m#I(J-[/J2J3E7J9J>Z?IBED[HYIDKCMGNHOIXIZD]I^JaHbJc]dIfJgIhG
=databas	yHaZF
=datacenter	w=JHAccdI
=date	o+C1Y3H4H9H>I@IDGH[MIRbZH_JcFfF
=datei	|3J>JHYO]
=dati	u!H#F%I+I3a>YBICGD^HDIJVIXJZG
=dato	q!H#J+H-I3_4I?JBICJDaHCIIOJVIZFc]fIhJ
=datorn	p!J#](I-I3H4J9E:J>E?I@HBJCJDHH_IHKFMaNIOJTJUJVIXFZE]HaIbZcIfFhG
=dauernd	y#]MEf[
=dauert	yHHM^
=daughter	y@JK[
=day	X#A%G(D)X*G+H,I-A.J/D0J1H2I3F4G5H6H7F8G:C;I<J=E>E?F@kAHBECED^EIFIGGHCI@JEK>LDMBN?OGPGR[SGTXUFVDWFXeZ9[E]D^D_GaFbEcEdGeIfbgZhB
=days	f!]#J(I+F-H3G9F=J>H?J@_BGCGD]GJH_KGLHMJNGOHVHXH]I^JaJhH
=dc	Q!>#F%=&D(<)@*@+@,?-_.C/I0I1=2A3;4q5l6?7?8>9::>;@<]=<>:?9@BA?B:C<D<EBF@G=H1I9JjK9L?MdN;O>P=R>S?TAU=V<W@X=YAZ5[?];^?_=a<b<c;d<e>f@gFh<
=dc01	|0XJY
=de	A#H%^&>(])5*]+D,X-Z.G/@0I1D2Y3]4G5B7G8C9C<E=F?ZA=BHCYDDE?FHHFJEKcLFMIN]OFPaQGSFTEVIW[XXY@ZC[C_Ea[b]cHdHeEfagBhF
=deactivat	l!](J?JBJHFU[
=dead	j!]#H%I(J*J+J-J/I1I3D4J9I=I>b?J@IAJBFCJDJHIIHKIMIOGPHRISJTHVJXIY[ZB]I_ZdGeIf^gJhX
=deaktiviert	h!^#J)Z;Y<YHGPJU_VHWIZJdJfJ
=dear	y@YZX
=debe	w.XI[LX
=deblocag	|?ICHHI[^
=debloquer	|#[
=declin	p(I-J>J@^BFHCK^O^UJZD]IbJgJhH
=decoche	w%J*J+J;Z?^CHDGG^HFIJKJNIZHd[fG
=decommission	|4ZHGf[
=decrypt	h-J/J6dBJHFIJKGNJZCeJ
=decryption	q6^HJZJ
=decryptionerror	|6Z
=default	j-J@YHaIIKGZHbJ
=defaultuser1	rHHba
=defender	|H[QZ
=defin	h(J*G:J?G@HBJCYHINGUHWdZF
=defini	w*XBJHJUGW_ZI
=definida	|BIHJUJW_ZH
=definiert	|W^
=definito	yBJNHUJWaZI
=degrad	|SZ
=degradation	|BJHGS_UFVIfG
=dei	|HIN]PX
=deixa	p#J(I=J>J@]BIDJIJKZMJNJVIWJXZZ][J]J^IaIbJhG
=deja	f!G#H(F)J*J+_-H/J3I6J7I9I:H=[>G?F@YCFDDHGIGKbLIMHNIOISJTIUIVEWJXZZ[[H]F^H_JaEbGdJfIhC
=dejo	yHJYZf[
=del	X!D#D%[(X)E*E+F-B/D0F2H3Z4Z5G6F8F9C:X;G=B>G?A@DAIB>CCDAEGFFIJJEK]NHOJPXQHRZS_UAV[WEXDYFZB[D]^^G_GaAbYdEeJfIgHh^
=dela	|8]
=delai	|@]EJHHIIc]dI
=delar	|A[HJI]
=delay	|@IHJM]ZJ
=dele	u;Y=[@FHDI]K[VJZJ
=delegat	i!J%b(Z)I*J2J;Z@JAJBHGGHAKFPaVIZE]I_F
=delegation	u%a(J9I;I@JCJDJFJGINHP[VJaJ
=delet	d!D#F%F(J*J+_-J/D2J3G4F5D6J7J8]9I:E>Y?J@IAFBHCIDFGIHbIHJJKHMINIOHPGTEVGZG]J^J_eaIgI
=deliver	w3H>IHGZJa^
=dell	f!G#E%F([)J*J,J3[6J9E:G=H>]@FAJBCCEDDF[GYHGIDJJK^LJMFNZOHPJSJTIUZVFWHXIZD[H]G^I_IaIbHcIdYeJfGgIhF
=della	f!H#H%G(I)J*J+J-Y3G4J7I9Y:G;J=I>F?IAIBFCZDFEJGYHZIDKDLIMGOJPGSZTJVZXIZC[I]_^I_[aFbEcJdIfGgJhG
=dello	|HJR^
=dem	^!Y#E%[(D)I*H+F,H-F.J/Y0H1F2I3D4D6G7H8H9F:F<J?C@DAICZEHFHGZHEIDKZL]NDOGPFQJR]SGTGVDWHXFYZZE[F]I^[_GaZb_cIeGf[gFhE
=dema	y%]*Y9IHIMZ
=demai	p#H-]1X2Z3I9F>I?H@ZBICIDHHCIYKGMINJOJXbZJ]JaGcJfIhH
=demain	u-I@_HGIJX^ZF
=demand	g#I%I(I+Z-F/J3H9]=J>D?F@EBHC]DFHYIJKCNIOIVJX[ZC[J]H^JaHdJfJgIha
=demande	|CZ
=demarr	|ZJb[f[
=demasiada	r9J@IHHXa
=demasiado	i#Z-[2[9H:J?J@^BHCJDJHDI]KGMIUJZJaIhI
=den	]!C#C%E&I(B)D*X,F.H/F0G1G2H3F4D6E7F8G9@:B<I=C>^?^@@AFBAC_DYEFFFGGHCI>KZLFMAN_O[QHRFSFU^VXWFXBYGZF[D]^_ZaDb]dEeHfCgE
=denegada	|P]QXfI
=denegado	t%a9HP[VIZI
=deni	Y!D#E%d&G(c)G*F+I,F-F.J0I1I2G3G4H5J6G7H8H9H:F;F<J=H>D?F@CAGBACGDGEHFHGGHDICJaLGMGNCOHPaQaRHSFTGUHVIWIXGYIZ?[H]I^]_FaHbHcGdGeHfGgDhE
=dentro	|IaZI
=deny	y@JBJHGLJZI^_hI
=depart	|HETJb^
=departamento	|([HIV]ZH
=department	i!I%I(Y)J-I/J3I7J8I9I:H=J?I@FBHDJF_G]HIIHKGMJPITJUIVaXJ[J]H_IaJbIcJfH
=deploy	ybZ
=deployment	|;Y
=depoi	o(I-J3I9J=J>H?F@JAJB[CZHBIIKINJRZUIVGXIZD]^_[aGbJcJdIf^hI
=deprecat	|1X
=depui	j#J%H(I-H/J3Y6J9I=X>G?I@HBYCIDJGJHBIHKHMGNIOIPZRITJUIVIXDY]ZF]H_Ja]b]cHdGf_gZhJ
=deputy	|!J3ICIH^ZE
=der	R!Z#G&F(F)B*A+F,B.H0G1B2E3Y4X5J6G7D9@:?;Z<F=I>Y?Y@GACB<CDDEG[HDI>JEK@N_OaP[QFRGSZTIUEV^WJX^ZD[E]]^[_EaGbEc[dIf]gAhB
=derden	|.YJX
=dernier	t!J%J-H/J3H9I=J>I?J@GCIHHICKcMJNJO]ZHaJeYhJ
=des	a!H#G%D&Y)H*H+F,_/I0H1Y4F5J8H9]:F;X<X>G?F@HAIBDDHEIFIG]HDIGJIKILHMENEOHPXRXSITIUFWHXHYF[H]F_IaFbGcEdXe^gHhC
=desabilitada	u!Z;ZVJbZ
=desabilitado	y!X(Z.Y
=desactiv	j!](I)Y;ZBJHHPJVJY]ZI^JbZfI
=desactivada	|;Z
=desactivado	t(H)YU^
=desactive	r!]3J<XHHL[UYZIdZ
=desativada	q!_UYZF
=desativado	y!X(H)YUZ
=desbloqueada	t!J#BB_HHT^[HbH
=desbloquear	l#[1Z?EHI[_bJ
=desbloqueiem	|[Z
=describ	y%[HXPGUIZY
=description	u9JBGDIGINIOJZbfH
=desd	l(J*X=I>J?J@^BYDIGIHFIIKIMGP[RJTJUHVIZF]Ib[cJdEeJf^g]hJ
=deselect	|%G1J9H;IFGG^HFZJd]eJfF
=deshabilitada	p!].X;[VJ
=deshabilitado	u(XUXVIb[
=deshalb	n(J+X3Z=^@ZGYHGKJZFdZfJhJ
=design	yHFPXZH^^
=desk	c!G#G%J(^)G*[-G3F6J7I9H:I=I>E?[@^BBCIDEGIH_IFJIKEL^NZOIPISHTIUHVFXJ[I]F^]_JaFbEcGdIfGgHhH
=desktop	t/_H_IJKJZCcJ
=desligada	w!X<YHHU]fZ
=desligado	|HJU]
=desmarcada	u!J%I;YG_HDNJ_Id_fH
=desmarcado	|d]fI
=desperat	|#HHHKGXHZ^aH
=despu	|3I>JHF]_aD
=dessu	y>X@]HI
=deswegen	|-X.Y
=det	[!B#]%C&G(@)D*B+C,E-Y.F/^0D1E2F3?4B5F6D7D8D9G:B;E<H>I?@@_ACB]CGD>EFFDGEH:I^JEKcLCMZNZO]QGRCSCTAVYWFX@YF[F]?^C_Ba@cCdCeFfBg]hb
=detail	d!F#J%I&_(G)J*I+F-I3F4J6J7J8J:G=H?H@EAJBECGDbEZFEGIHFIHJIKGMJN]PHRJSGUGVGXIZa[I]H^H_IaIbGcJdJfIgJhH
=detalh	|N]
=detall	|N[
=detect	yUY
=detenido	|fY
=determin	wFYHHKYNHWZdY
=deu	y9JB_HGZYaJ
=deux	g!I#J%I(G)H*a,J-H/[3H6J9H:I=I>H?I@_A]BIC^DIHDJJKJMHNGO^PHUJVHXIZC[J]I^I_JaIdIfJgJhF
=deuxiem	r@]CaKIZFhJ
=deve	p([-J3J9J>H?HBJHEI_K]OJZI]J
=deverrouill	|#HB[HITZ[J
=deverrouiller	q#Y1XHGVJZI[abG
=devic	b!H#X%J(I)J+H,G-I/I0J3J7J:I=I>_?I@HAIB]CJDGGJHdIHKGLJMIPIRJSHTFUHVIXJZG[J]I_HaHbXcIdFeBfDhJ
=deviner	t-_HH
=devo	|@Z[Z
=devolvi	|>[
=dez	|HJN[RX
=deze	y(_HGWZ
=dezelfd	yA^_F
=di	T!A&G(C)C,Z.I/D1I5E7I8D9?:Y;E<G=H>J?XADBGDAEJFEHAIHJGMFS[TGUJVCW^YDZ@]@_CaZb^dAeFf[gZh?
=dia	g!I#C%I(H)J*I+I,J-D/J1J3G4H6J7I8J9^:H;J=I>F?G@fAIBFCFD]FJH@IEJJKDLIM]NHOHPJRISITFUHVGXbYJZ@[H]G^I_IaFbGcIdIfHhF
=dial	y>JH[
=dialog	rBJHYMIZJh_
=dice	c!D#E%G&J(G)H*F,H-a.I/I0I1I2I3C4G5J6I7H8I9?:F;I=D>B?D@]AHBECCDZEHFHGIH?IXJIKbLIMDO^PHRHSHTHUEV^WIXCYIZZ[H]E^H_HaEbGcGdHeIfGgIh]
=dicht	t!]#[-J3J9E>H@HB^CJDJHGIHKHNJU^VIXHZE]JaI
=dictionary	|-HJ^NI
=did	Y!E#Y(F)G*G+G,I-G.I/_0H1H2J3C4H5I6H7G8G9Z:G;J<J=D>@?X@aAGCGEIFHGFHFIYJFKBLGMDNHPFQJRFSGTYVCWGXYYXZ_[G]]^F_EaBbEcFdIeGfJgHhE
=die	R!?#>&F(D*X+[,H.F/]0A1B2E3D5E6E7C8Z9E:?;G=]>a?E@;ACBFCaDIEXG_HDJHK[LHMIO^PBRHU^V_YCZ=[Y]F_AaGb?cJd>eGfJhH
=dieci	|N]RX
=died	q!I3J4Z>I?IBIHDIJKIR]ZG]cfJ
=dienst	p=J@IHFZGdZfc
=dienstkonto	|%ZLZZI
=dieron	|!^*XHJZE
=dies	l#J%J(Z-Z8X=J@GBIGZIIK]MINJUJV[ZF]JbYdIfIhI
=diez	|N[RX
=diferent	r+I/^6[>J?JDFHFIJK]MJNIO[]J
=diferida	j!J%I(J*J,Z3I4I6I8[9J>J?J@IBIDJHFKINJOJUIVIZGbJd^eZf[gYhI
=differ	q/Y6Z>H@JHFIJKZO^ZJdJ
=differe	w%I8]d^fI
=differenc	y@IH[R[ZI
=different	a!G%I(G)I*Y+J,J-H/Z0I1J2I3C4I6a7H8J9I:X;J=I>_?D@ZBDDGFJGYJIKZLIN]OIPIRHSJTFUHVIWJXIYJZA[H]G^I_HaGbIcFdEfGhF
=differently	|*Z
=difficil	|-Y
=dificil	|-Z
=digit	b!I#H%I(H)J*I+I-D/F3_4J7J9G:H;J=I>E?F@CBFCFDFGJH?IbJYMINYO_PJTIUJVHXHZB[I]H_JabbJcJdJgJhD
=digitado	|O[
=digito	t3[9I>G@JCJHGIGKINJOYXHZIa_
=dimenticata	y:X>YHHZ[
=dimenticato	w(I@JBIKJMJNJUJZahI
=dio	|+ID_HI
=directiva	k!D%J(G)I*^,J3G6J:G>J?[@IBFCIDJEIGIIJKJNbPJSJUDVFWaZF]J_HaIbIcGdHfH
=directly	|@]ZJ
=director	y!J%G(b)G/I3J7J:H?JHGJIVJWJZF
=directorio	m!](G/J3^7[;J>IHFNJOITJVJZJaJbJcIdZ
=directory	V#C&f(@)Z*F+H,F-D.H/I0E1E2F3_5G6D7Z9D:d;E<Y=F>C?D@CABBZCHDDEFGDHBICKBLFMFNCODPDQHRFSGTYV@XFYGZ?[F]E^X__aEbEcCeFfDgFhD
=directric	|(]
=direkt	y(J@]VJZIb]
=diretorio	q(J/J3_7[9J>H?JBJDIHEIJKJNHOHTJVJaJd[
=dirsync	m!I#J%G(I+H-H0H1g3G4H7J8I9E:I;J=I>H?J@GAJBHCIDEGHHBIHKILIMCNHOIRGTJUIWIXIYIZI]H_IaGbJcHdEfBhI
=disabilitato	o![HIVJbZ
=disabl	T!e#G%G&J(Y)[*D+I,G-F/F0I1Y2J3E4H5J7G9G:E;]<J=D>F?B@EAEBBCGDFEGFHGFH]IGKFLHMGNDOHPDQJRISETGUbVBWCXHY]Z>[H]F_CaFcGdDgFhH
=disappear	u%I?YHJP[
=disattivata	y;YUZ
=disattivato	t!^(X3JHEU]VJYYZG
=disconnect	|1I3H4J>_RHcHfJ
=disk	y3J4G6J9HH_IHRIYJ_JcHfY
=dismiss	|H_
=disparu	w?]HGKJ_]bY
=display	j-J3H9I>E?FHcI[MJOIZE[]aH
=disponibil	|4]HHfI
=disponibl	u*X4[HJ
=distant	y4YQ[
=distinta	y/]6]HHIIK]MINJhJ
=distract	|HG]^
=distribution	wH^
=dit	g!I#H%J(Y)I*H+Z,J-Z3F4I7I9G:H=I>a?F@FBGCCDYEIHBK[MGPJTYUIV[XF[G]F^J_JaBbIcJdIfIgJhY
=ditt	m![#G(G)G*H-F3Z7J9J:I=J>I@GBYCJDGHEIaKHLJM_NIPITZUGVZWHXXZC[J]H^JbIdIhJ
=divers	|/^
=diversa	|6]>JHFK^
=diz	j!I#H(I)I*G,I-[3G4J7I9E:I>F?G@ZBGCFDZEJHDMHOXPJSHTIUHVXXFZY[J]IaIcIdYfIgIh_
=dla	i!F#H%J(E)]*^+I,I-Z1J3G4I8J9F:H=H>I?E@FAIBECHDFEHFJGIHZIGJJKFLJMHNGOJPEQYRJTIUaVZWXXGZD[I]H^J_JaGbFcIdYfGgHhI
=dll	e#J(J-J1I3J@IBFDJGIIHJfKHLJMINIRJUJVJZC]J^JbIcJfHhH
=dlugi	|(J2]?JCIHHI^VJZI
=dn	|/J1J3IBIF_GJZG]HcJeIfG
=dnia	y@_
=dns	j!I#G%H(I,G-J/J0I1J3J4j5I6F7I8H9H:J<J=G>H?H@EBFFJGHHIIIJGKILIMENIPDQJRGTJVIXJYHZ>[J]J^H_JaJbHdBeBfCgIhG
=do	K!=#=%G(_)=+C,I-D.B/A0I1^2X4J5Z6@8@9_:G<F>E?]@YC<D<EBFAGCHcICJCMGNDO^PDQHTJUDVaW>XBYA[J]J_EaCbYeEfDhB
=dobry	u3G9_>J@IHGIIOIa]
=doce	yHII]K[
=doch	y9G>JBaHI]JaJ
=dock	wH_
=docs	|H[JJ
=document	r#J@JH^
=documentation	rH[ZJ[X
=dod	|H[Y]ZJbIdI
=dodany	y8_9JHFV[ZHdJ
=dodici	y9JHII^K[
=does	M!G#I%F&Y(E)D*D,F.I/H0H4H5E6E9@:G;F<G=X>@?E@[AGB;CBDAEEFEHcIYKFN]O]PAQHSBTXVAWDXEYIZa[D]@^B_JaIbYcBdAeEgD
=doet	n(Y.X9H>I?J@GBYDJH^IIKJLXMINIOIVIZ[]JdHfGhJ
=dogs	|-_9JHHIF
=doing	y9Z:[@JHFZJhX
=dois	n!J#H(I*]-J3I9H:J>J?H@HA]BHDIHEIHKDMJNHO]PJTJVGXIZE[^]I_IaJh[
=doit	q>IEYHHI^K]LX
=domain	M#Y%_&G(@)A*?+C,C->.G/[0D1B2E3F4c5b6D7a8a9A:B;C<F=@>@?A@HAaBDC@D@EDFCGIHII<J^KHLDMJNbOCPaRDSCT]UCV@WDXAYEZ9[C]A^Ba>bBcAdBeDfAgYhB
=doman	n4^7[8_=ICIHHIIPHZIdGfI
=domanadministratorer	|(J)H*HP]
=domand	u#G%I)G*_-I4G9G?_@GCJHDIJKJNJPFTIVJX]ZJ
=domanen	t7XHIKJPZT]aIgZ
=domanenadmin	yPZ
=domanencontroller	p4]5ZHEJX
=domani	y@[HIX]
=domankontrollant	|4^HJ
=domankontrollanten	|4^HH
=domankontrollanterna	|J]
=domein	r7Z8]HIT]ZJaJdJfJ
=domeinbeheerder	|9JP_
=domeincontroller	r#J4a5YDJHFIIJYZI
=domena	u4Y7_8^9IHGdJeJ
=domeny	m!I#I%](H)H*I-I/H3H4b5Y7I8I9J:I=I>I?J@IBHDHGJHDIHJYKIMJNIOJP_SJTZUJVHXIZE[JaIbJcJdJeIfG
=dominio	^!H#H%^(E)G*D+J,F-G/H0I1H2J3F4c6J7b8b9H:H;J<J=F>G?H@DAIBECHDHEJFJGIH?IEJZKGLJMGNFOHP]QJRHSGT_UGVDWIXHYIZC[I]G^J_GaGbFcGdAeGfChH
=domu	|9J>^BJMJ
=donc	y3Z>JD]HHaI
=dond	|+IDGH[Z^
=done	f!Y%Y(G)H*I+Z-F/]0I1J3B4E5G6I7H8I9G:I=G>D?E@JAIBeCGDYEJFJGIH@IEJGKBLJMGNFOEPGRISGTFUEVDWIXI[I]Y^J_FaFbHcIfIgZhH
=donne	|3]>ZHJ
=dood	|HXY]bIcJdJ
=door	h#I%I(H*J+Y-G4I7I9I;[>I?I@HBGDGHZIGKYMIN[OIPJRJTJVJXZZB[J]]_JaHbZcYdZfIhI
=dopo	p!X%J(J-J3H:J=J>J?E@HAJBXCJDIHDIIKIPJR]UJVIXJZD]]_]aHdJf^hJ
=dort	w8]>[F^HHZH
=dos	f!G#H%I(F)H*_+J,I-G/]0J1J3G4J6I7J8J9E:H;J=I>G?G@YA^BGCaDFEJFJHCIEKZLIMGNGO[PXRJSJTIUHV[WJXGZC[I]F^I_HaHbIcIdIfIgJhE
=dossier	t#J3D9[>G?J@IBJCIDIH^IGKGObVIZG]HaFhI
=dostaj	y>Ha[
=dostalem	|*[@ZHI
=dostawca	|:[
=dostep	y!]9JHZ
=dostepu	t%[(J4J9I>]?J@IBJDIHJKIP]VJXJZ[aJ
=dot	|1X3[>JHIaI
=doubl	yH^ZJ
=doublon	|AXK]
=douz	y9JHFI^K]MJ
=dove	|>XHDZ_dIeJfJ
=down	Y!_#C%B&H(D)G*F+F,I-J.H/Z0H1G2H3E4^5D6G7C8F9B:D;[<I=C?C@XADBACEDCEHFGGGHFIJKYLGMBOFPDQIRDSfTDUCVEWGXFYGZD[E]B_DaCbAcYdFeHf^hE
=downdetector	|-JHGS_UJZH
=downgrad	|=_ZH_J
=download	yH^
=doy	y9[BJHEKJMIZ]]Jb[hI
=doze	yHII]K[
=dozen	wZ_aI
=draaien	|(J1XHJZ^aG
=draait	|%IGIHFJXMHf^
=drei	y3I>]HJI[KJOIaJ
=dreimal	|#[>IHHa[
=drie	y#]HGIXXJZJa[
=drift	rHIR_ZHfJ
=drin	n#I+I-]3^9I>G?J@JB^CIDYHDIZKJNIOHZE]I^YaGhI
=drittanbieter	y.YJZ
=driv	q#^BHH]IJNIVJZGbJ
=driver	wHJJ]aZ
=droit	n#I%a(a)[*J,I-I2J3H9I:I=J>I?J@IBHCJDJGJHCIGKJMINJUIVGX[ZG[J]J^XaGdIfI
=drop	q#JBJG^JJMJRGb[c^fI
=dropp	r(J=[>_@JDJGIHBKHV^ZG]Y
=drown	|4^>]HCfJ
=drucker	wH_ZG
=druckt	yH^ZG
=drugi	y8_@ZHJIJKJ]J
=drukarka	yH^ZH
=ds	l%[2ZA]HYVJZJ
=du	]!E%[&J)G*E+F-C.I/H0G1H3_5X6F7E8F9_:D;G<J>B?CAGBJCCDBEGFGH?IAKDLFMANBO]PZQIR]S]TYV_WFXJYGZ<[D]C^E_Fd_eFf@gGhG
=duas	m*[/]3I9G>J?J@ZAZBJC_DHHFIHK[MINIXHZE]IaIhI
=dubbel	|AYHJK^
=dubblett	|AYK^ZJ
=due	c!I%I(G)I*b,J-H/[0J1J3G4J6I7I9E:I=I>E?G@[A^BHC_DGEJGJHHIFJIKYLJMXO[PITIUIVHXHZB[J]H^J_JaHbJcZdHfFgHhG
=duo	|HGb[
=duplicado	|AY
=duplicat	j%G&H1I3E8I:J=JAdBJGJH]MINIRJZH_HcGdIfF
=dur	h!X&Z(G,Z:J=J>J?D@IBFDHGIH@NIPJSHVIZA[J][^Ha_dYe[fE
=dura	yHGT_
=durant	n!_#H%J-J3E9I:J=I>H?I@JBHCIDJHAIJKHLJMJNJO^SHUJVHXIZZ[J]aa[bJfJhI
=duration	u#GHYT^
=durch	r4Z@IBZGZHEMYZF]JbYcYfY
=durchwahl	|3^OJ
=dure	|T[
=durfen	u)[PZQXZJ
=dus	|@JLXZIh]
=duzo	t#^-J9G@JBJHGIIMJXbZG]JaJ
=dwa	r!J#J(I*[-I/^3I9H>H@ZA_BJCJDIHFIHK]MHNITJVIXIZC]I_JaIhI
=dwanasci	y9IHII^K]ZI
=dwie	o!J#J(I)J*b-J?J@[BJCXHGIHKHNJO^XJZF
=dwoch	u*_9IA]CZHFIJZI
=dygn	y@_HI
=dynamic	|H[
=dziala	e!I#G%G)H*J+J,I-G.X/H0J3H4H6J7I8J9A:F;J=F>G?[@FBaCIDEEJFJGHH^IDJJKEMZNFOIPZRISHTGUGVEWIXHYJZZ[H]G^H_IaGbFcIdGeIf_gIhF
=dziedziczeni	y!J;[
=dzieki	w@JBaHFIJZI
=dziekuj	y9aBIHIZJ
=dzien	o#I(J-I3J9^:J;J>I?J@_BHCJD]HEIHKIMJNIUJX]ZE]IaHbJcJfJhH
=dzienniku	|/YNY
=dzierzawi	|:^@JBJDIIJVJW[
=dzis	t#]-I9I>H@aBGHGKHMJX^ZF]IaH
=dzisiaj	|@]ZJ
=dzwoni	|9G>^HHIJZIa^
=e	J!X#_%C&B(E*E,>-A/A0>1?2@4E5@6[8X9F;><E=_>d?]@bA=BYC^DBEGFDGAH;IdJ>K]LJMGNFOZPDQCRDSDTCUGWHXEYZZA[C]H^C_=a@c:dZe>f^gH
=e1	u=aHDZF
=e3	i!G#I%H(D)H*J+I-I/J3H4I6J7I8J9I:F=j>E?E@EBDCHDGEIGIHaIGKDLIMHNHOJPGRJSGTIUFVDWGXGYJZ;[H]E^J_HaEbEcIdCeIfCgIhI
=each	d!H#^%[(H+J-E/I3G8F9I>G?H@GA[BECIGIIGKbMGN]RJTHVIXIZB[J]H^J_JaGbIcHdJf[hY
=earlier	o-IIJKbNIZI
=early	u!^@^BJHHKGZG]X
=earth	|*Y-]HGIH
=easily	o-]ZI
=easy	l-Z@XHDI^KINIgX
=echec	y6YT]eY
=echou	n%F(I,[/Y4[:J;X=G>X?I@JBHCJDIEJHDKJMINIPZUFVHWIZ^[J]J_JaJbJdFeZfH
=echouent	y%JF]dZ
=echt	|9[HHMIZHh^
=ecran	n#I+X4I9I>^?H@YBIHEKIMHTHVJZE[[]JaJbacJ
=ecrit	|>JK^gX
=ecritur	u%[8]@JKINJZHd^fI
=edge	m.aHH
=edit	o#I%X*Z>J?J@JCJHcIIPGZF
=een	[!B#I%Y&G(])C*[+E,E-^.H/E0F1F2G4C5H6F7D8E9F:X;J<I=A>D?G@bADB?CdDIEFGEKJLEM@OJQHRFSETDUAVGWFXJYGZ[]@^C_DaZbBcCd]eGfDgEhB
=eenheid	|:IF]G]IJUJWIdI
=eens	y-I9I>I@JDJIIKcOIZIaJ
=eerder	uK_
=eerst	w>G@GBJC]D^HHIIKGOJVJZEaJh_
=effect	yHJL[TZ
=effectuer	|(XQY
=efter	m!]#[%J(I+J,J-G0J1H2J3F4I6J8H9H:I;J=I>G?I@HAICIDHGHHEIGKHLJMHNHOHPIR^SJTHUJVIXEYJZD[I]]_[aHbHcHdHf^hZ
=egal	|-J@JHIIJN_ZG
=eget	y@IJXLINJZG^_hH
=eigen	t(J:[BJHIJZKHLHZG^_hI
=eight	r/_@FHGMIX]
=ein	_!F#B%E&J(C)G*F+H-].J/G0I1H2]3[4G5I6H7G8H:D;Y<J=D>F?C@_AHBACYDZEHGGIZKHL[MINCPFQJRHSGTGUEVAWGXYYI[Z]X^DaIbDcGeGfEh]
=eine	_!G#F%G&J)F*Y+H,G-D/I0I1I2J4G5J6I7G8I9E;I=C>H?E@HAIBCCbDCE[FIGYHcJYKXLHMFNDPERYUEVDXYYJZH[F]D^[_IaFbFcFdDeJfGgEhG
=einem	y@[FXZ]
=einen	k#F%I&^)J+I,J-H3Z4I7Y9Y:I=G>Y?H@^BFCEDDIFKGMJNIOIPISZTIUIVJX^ZC]H^JaHbJcIdXeJfIhI
=einer	p8Y:]?[CHHEKJP[VZZHaZd[fJgI
=einfach	t(J-[@ICJHFKZNIVJZ_]H
=eingegeben	n#Z-H3H>H@HBICIDGHGIHKYMJNIO]XYZE[J]]aIdJh[
=eingeladener	|:[ZI
=eingerichtet	wD[E[V[WHZH
=eingeschaltet	wGINIU^VJZHd]fI
=eingestellt	|*Y
=eingetragen	u*H3]>EDbHHZIaH
=einmal	n#J-J9H@^HIIGK]MITXZYaJhI
=einrichten	w,[9FH]
=einrichtung	w,[E^TIZIeXfI
=einschalten	|.Y6Z
=eisen	|N]
=either	o![(J@IDJGZHDIZKGMINJS^gYhI
=ej	r#I%_(J+E-J.]3I8I9I>F?G@JAJBFD]HCIIK]PEUJVJXJZF]Ja[bIdZeHfG
=ekran	|+]>^DFHFaG
=ekrani	t@[HJXJZH[[b_
=el	N#D%J&E)H*@+C.I/J0D1B2C3a4Y6A9B;H<I=D>a@DCJDCEHFFGIHHIBKCLDMYNCO]PBQDSDUbXEYGZG[@]Z_YcZdFhE
=ela	r!J#J+J-G/I3J9G=J>H?I@GB^CID[HEIFKFMENJOISJTIUJXHZD]IaJbJfJhc
=ele	u(Z-]BZHHIJZG^Y
=elenco	y-^HI
=elevat	|HGPaZJ_F
=eleven	w@[NHRYZJ
=elija	y-ZKX
=elke	|HYZHh]
=ella	u+JB[D[HHK[ZI
=elle	t*X3J>J?[BZCIDZVXaJdI
=eller	p#J(J-Z9X>H?F@IBHCHDaHDIEKFNZOJVJZF]Ia]hJ
=else	c!I#I%J&](J*J-F/J3I7J9G:I=J>I?]@ZCHDGFHHJI_JIKELJMFNXOIPHSGTIUHV[XIZ_]I^J_JaDbHcJfFhH
=elsewher	|7[:^BJHHVJZEdF
=elternzeit	y!]
=em	h#G%[(F)I*H+I,H-I/H0J1J3D4G6J8J9C:G;J=G>b?E@IAJBDCGDYEJFIGIH@IEJIKYLINFOEPGRISYTEUYWHYJZ][H]F^I_IaEbXcHdIeJhF
=email	M!B#@%A&E(?)C*a+G,C-=.E/D0D1C2E3c4>5D6C7B8C9>:Z;C<F=A>a?d@;ABBDCZDfECFBGBHaI=JBK<LBM^N>OHP@QERCSCT@UAVAWDX?YDZ@[A]=^B_Bafb>cAdCeDfAgZh?
=empech	|X]^Z
=empecher	|TY
=employe	n![%J@^G]VJZJ
=employer	u3H:^>_DJHDKIOHZH
=empresa	h!H#I(I)G*J-Y3H4J8Z9I:_=J?I@GBHCHDGIIKFMINaOJP[U_VHWJXIZF]IaHbJcJdJfIhJ
=empty	j#J(J*J+H-I3]?E@IBIC]D^H<IIJJKJXIZZ]Ha_b[d]eGhI
=emulador	|4]
=emulator	t3J4b>JHGIJZH
=en	K!G#F%_&A(I)G*Y+H,D-D.J1>2E3J495G6X8[9F;J<J>a?A@_A?B>CcEEGGHEIaL@MaNEOGPFQARGTZVFWHZB[=]H^B_EbYcDeEgG
=enabl	P!a#C%C&I(?)[*H+D,Y-A.Z/D0H1D2G3X4E5G6H7B8b9E:@;X<I>D@AA_BZCDD?EDFGGDHAIEKBLDMCNCOFPAQJRFSCTCUaVeWAXEYZZ9[Y]E^C_@aDbGcDdYe^fAgDhC
=encontrado	y4X_Z
=encor	k#[(I)J*J+J-J/I3G4J9J:J=H>I?I@^AJBHCHDYEJGFHAIHKIMbNIOJPZTYUEVFW]XJZD[J]J^JaJcJdIfJhG
=encounter	r3^H]ZD
=encrypt	e6^<cHAZJcHdI
=encryption	w<^HGYYdIfH
=encuentra	|4Y_Z
=end	_#H%I(G)J*G+X,^-Y/F3D4J6J7Y8J9G:G=J>C?G@GAHB^CGDDEJFIGIHHLHMFOaRJSITHUJVHWJXGZY[I]D^X_HaDbGcIdIeZfIgG
=ended	n/[1[;Y=XBIHEZI]Z
=endpoint	yHJc_
=ends	d!Z#G(J,I-J/G3G8J=J>I@[BFH@IDJJKDMHNZObPISIVHXJZZ^[_IaGe]gJ
=enforc	i-a1I5Y@IBIDIHFK]NIY^ZGfJ
=enforcement	|-HHJJZYX
=enforcer	q-JHJJ_NE
=engin	tAYHI_Y
=enkel	y@YBHC[DIHIM^ZH
=enlac	u@JZGbb
=enligt	yHGIJZH]^bJh]
=enough	b!I#I([)J+G-Z/I3G7H9I:I>G?X@[BECaDIGJHBIcJJLIMIOHSJTIUIVGXYZ?[I]H^F_JaHbIcJdJhC
=enregistr	j+]-J?F@IBIC[DaHEIHKIMJOXUJVHZIaI
=enregistre	|?[DG
=enroll	tD^HZZJ
=enrolment	yH_
=ensur	y=HHIe[
=enter	Y!G#H%I(F)I*H+X,Z-Z.J/E0J1J2I3D4]5I6I7G8I9H:F;I=G>>?D@FAFBACHD_EJFGGGH>I@JEKZLGMCNZOfPHRISHTFUHWJYJZB[F]]^F_FaIbGcGdHeIfHgFhe
=enterpris	p)HHZPcVJZJ
=enthalt	o#H(J-a/J3_:J=[>G?J@HBHCIDHFXHDI[KEMJOFTIUJVIZH[J]J^JaIdJfIhH
=enthalten	wH[IY
=entorno	w!JEIHH_Jc^d]
=entr	k#J(J)J*I,J-G/J3H4J7J9H:J=J>F@aB^CIDIHEIEKaMHNJOJPJR]SHTIUJVIXGZY]J^JaEcIdIfGhH
=entra	I#8%;&C(G*E+?,@-Y.C/l1[2@3C4F5A6F7h8>9@:B;@<A=b>=?<@>A?B7C<D:E@FAG@I7JIK7LCMJN:O;P@QCRHSgTiU=V;WAX<YFZ>[;]=^=_^aFb:cId:eafcgIh:
=entrar	m!F#G(G)I*J+H-F/H3I4I7H:I=F>H?G@EB^CIDCIGKCLJMFNIOIRJSITEUJVEXHZa[]]G^J_HaHbbcJdJfHhF
=entrepris	r-I@JDYHIKFN_P[VGZH
=entri	nA[H]TJZJ
=entro	t-G/I3I9J=J>I?J@IBZDHHGIFKHMINJOISITIVIXIZ_aHfHha
=entry	yBIN[ZI^Y
=entsperren	l#^%I1Z@JBIDJHHIJKJTHVIZE[cbHfJhH
=entsperrt	yBZTXZJ
=entspricht	p-X3IIFN_OZZI
=enviar	|#I@JHHXJaa
=environment	o=F@[HYc[dZ
=environnement	wEZHIWGc_dYfJ
=envoy	y>Z
=enzoic	y0JHJJ]
=equivocada	|9I@HBJH]ZIh]
=er	[!E#B%E&I(C)F*G+G,F-[.I0G1G2G4E5H6G7F8G9X;X<I=D>??A@HAFBXCcD@EZFFGGH;IaKaMBOXPEQZRFSETDUEWGYH[[]B^E_FbDcEdEeHfDgEh]
=era	rHIP[R][Y
=eras	w>DH_
=erbij	|8^CJHJIHK]
=erbjud	y-J>I?bCHHGIJVJZJaJ
=ereditarieta	y;^
=ereigni	t,X-YFX_Y
=erfolgreich	u/]B]HJMXTI_HgJ
=erforderlich	y=X?JC[DGHJZJbZ
=erforderlichen	u%Y(Y3I=[>J?[CZHEII
=erfullt	yIZNYZI
=erhalt	|3IO[a[
=erin	y>I?]HHI^KIVJZI
=erkannt	|@IZHh_
=erkennt	|3YO]
=erlaubt	|?ZCJHII]ZF
=erneut	yX[
=erp	w#CH_TH
=err	u#I&Y-I>JHDJYKHTJUJXIZ^[I]GbIdEe[
=errada	m!J(I*J,]-G9J?I@HBGDJEYHEKHRZTHVJX]ZFcJdHfIhb
=errado	y#],J3H4[9G@JBIHZIJKJOJPJSJXIZGaJdIfJ
=errata	w(I,[3]6Z@JBIHHZHdIeJhY
=erraten	r-bHJIF
=errei	w#_-IZI
=erreichbar	u4ZZJf]
=erreicht	y@YHIc^fG
=erreur	i![#Z%H&Z(J-H/H3C4J7J9I:H=I>I?HBHCIDJHIIIKHMJNHOZPIS[TFUHVHWIXFZb]I^I_GaIbIcIdIfHhI
=erro	i%J&Y(I-H/J9I:J=I>G?H@GBGCIDIIIKHMJNGOXPJSYVGWIXHZa[J^J_IaIbIcIdJe[fFhZ
=erronea	|,XHHZHh^
=error	K!^#=%D&b(A)B*B+C-B.G0X1B2F4@5E6H7A9@:A;C<E>>?>@BAHBaC@DIE^FBGEH[IDJHKHLBM?OGPDQZRCSbT?UBVFWJXAZc[A]=_Ya=bAcDd@e^gBh<
=errori	|#XHJTZ
=erscheint	r(Z+^3J>H?HCJDGHFL]OJVIZGa^hI
=erst	t>J@bBIC]HGIHKGMJZDhJ
=ersten	w@ZC^HIIJZG]XaEh]
=erzwungen	|+JD[LY
=es	X!A#@&H(G)E*D+E,E.G0F1F2G3G4D5G6F7D8F9Z;E<H=[>I?F@aAEB?DHEFFEGEH=I_JEKYLDO[PCQHRISDV[W]YFZX]@^CaYbJcCdCeFfCgDhc
=esa	r%I9I@IDJG^HFIIK^NIOIPXVJXJZEdIfIh]
=esce	t+X.YFXHGZYcZfI
=escolha	y-]@JHHK]ZI
=escopo	|G[
=escrib	w?JG[HIY]dIf[
=escribir	w!J%^HGZId[f[
=escrito	r!J#J+F3a4J>H?IBJCJDCHFO_ZH
=escritorio	y3H9[>]?]HFMJOFVJfJ
=escritura	j!I%H(J*I,Y3I4H6H8[9I>J?I@IBIDJGJHFKINIOJP[RJUIVIZGbJcJd^eYfZgYhI
=ese	y3G;Z>]OG
=esist	|>X_Z
=eso	yIXLX
=espac	|I]KIZG_[
=espacio	y3[>JCII^KIZE_ZhI
=espaco	|@JHJI^KIZF_ZhJ
=especial	|I]
=esper	u@YX[
=esperando	w9Z>H@IHFXEaa
=esperar	t-J9H@bHHIIKIX]ZH
=esqueci	t>X@IBIHGZ_
=essa	w9JG[HHK_VIZIdI
=essai	w#Y-I=[@IHHIJX]ZH
=essay	y-JKGN^XY
=esser	|HIK^
=est	T#Y%@&G(B*G+G,C-Y.F/B0D1C2D4J5F6D8D:J<F=@>[?^@DACCIECFCGJHFIFJELYM@NBOZQGRGSBTYUaVJYJ[@]?^[_CaGb@c>daeCfagCh^
=esta	U!a#[%C&I(I*E,F-[.G/G0G1F2G3X4X5H6F7E8E9@:B<I=B>>?YAFCAD?EGFGGYI?JFKZMANCOGPETJUdV[WEXBYF[E]B^]bBcDdIeFgFhX
=estado	|BIHJS^UIfH
=estagiario	|VZ^X
=estao	|.Y3]
=este	y(ZHIW]
=esterno	|:Z
=estou	q#[-G3I4J9Y:J=J>[?G@IBYCIDJHDIIKHMIOJTFUIVZXGZH[Z]Ia[bJfIhJ
=estoy	t#]+X-G9Y>H?I@IBHCJHCIJKGTIUJVZXJZH[Yh[
=et	^!G%F&J(D)H*[+H,H-C/F0G1I2I4H5J6Y7H8I;I=_>[?CAGB[CYDEEIGIH>I_KYLHNIOYPGSHTFUFVBWIXEZH^H_GaCbZcFdGeJfFgHh_
=etableringsagenten	|0aHFXJZGfJ
=etap	w(J*]C^HJZJaIeZ
=etapa	w*Y3J9JCaHJZIaIeY
=ete	j!_#H%H(G*H+H-G/I3G4[7J9F:I=I>F?]@EBXCFDEFJHAIFJJK]M[NHOIPIRJSJTJUHVXWZXIZD[I^J_[aIbHcIdZfHhG
=eteint	|HHRJU]VJZIf[
=etre	|>J@YK^
=ett	j!H#F%J(I)J*Z,J-X1J3E4I7J8J9E:^=I>G?H@XAIBFC^DGHCIFKaLJMHNHOXPISJTIUJVIXJZ][H]G^J_JaHbIcIdJfJgJhG
=etwa	y9]>J@FHGIHKJZ^aI
=eu	n!J#J(Y*I-H3F9G:J>D?]@GBIDZIFK]MINIOIUIVaXH[J]HaFcJdJhH
=eurem	|:Z
=europ	yBIHGS_UGVIZGaY
=even	j!_#H-H9]=J>H?H@[BFCIDIHGICKHMXNaPZVJXIZC]JaZ
=evenement	y&[FJNJdHe[fZ
=event	X#a%E&[(B)G*F+F,].I/D0E1G2H3D4G5H6Y7E9C:E;H<I=D>F?D@AAGBaCFDCEGFIGXIBJJKBLFMDN]OGPFQIRGSDTDUFVEWGXFZ[[F]E^D_HaDbBdAfYgFh_
=evento	m%I&_3JBJFHHGNGPJZJdGeZf]
=ever	k(I*Y-H/J9Y:J=I?F@FBICIDZHDIFJJKaL[NFSJUZVJW[ZC^JdZhJ
=every	[!F%F&I(H)H*I+F,J-I/G1I2J3E4I5I6I7I8I9D:G;H=I>E?H@YAICGD]EJFJGHH]J[K]LHMCNbOGP_RFS[UHVGWIXGYIZE[I]G^H_HaEbHdHeIgJhF
=everybody	k!I+[-Y8J@]DIHCIJKINGS_VYZB
=everyon	f!I#J%[(I)[*I+Y3X9Z:I>F?G@GBFCIHBIHJJKHLIMINGOIS_UHV]ZC]I^]_JbJcJhH
=everyth	b!I#H%_(I*J+Y,J/H3G4J6I7Z8J9E:I;I=I>]?Y@FAJBZCHDCFIGJHJIDJYKALJMXOGPERJSITHUJVIXFZb[I]Y^I_IcHdJfFhF
=everywher	n!J-J7J?[@HDJHXIJKJMZNJS^ZB]I
=ex	j!J#J(H)I*G+H,I-I3G9G;G>c?H@IBJCGDFHEIIKJMJNJOGPeUIVDXJZH]IaH
=exactly	wG[HHOX
=exce	|2]HHIJ
=exceed	uHIX^ZI
=excel	g#D-I9J>IHgTHXJZI[I]J
=except	|PYTZ
=exception	w,I1JGJHYRJe_fI
=exchang	i(F)Z*d+J,H9G:J>Z?IBGCGHYIIKJLIMIPIVIZE]I^JaJbJdIeIgJhI
=exclamation	|-Z
=exclud	j!J)Z*J-J3J9J=G@JBIDJGcHFJJKIL[MJNJPXTJUFVZZH^G_GcJdH
=excluido	|G[
=exempt	|HGL]
=exhaust	|3IHIK^XZ
=exig	wCZIY
=exige	w@JC]HJI]
=exigenc	yIZN[
=exigido	|C_IJZJ
=exist	^!G#I(H)I*H+H-I/G1I3G4Z6I7I9H:F;J=H>^?D@CA_BECEDGEGFGGFICJIKYLHMGNDOEPHRITHUGVFWZXHZ>]G^I_daEbIcHdDeJfGgIhc
=existent	|-IKJZFh_
=expect	p)Y+[3I8J=HBHDIHAIGKHNJO^YJZb]J_JdFeIfHhI
=expens	|H[
=experienc	yH]ZG
=expir	T!F#G%C(D)G*H+F,F-E.J/G0I1I2G3G4I5J6I7F8I9I:D;J<J=c>E?D@AAIB@CFDDEIFIGFH[ICJGK^LfNDOIPGRHSGTHUEVDWGXFYJZZ[E]]^C_Ha[bCcGdEeHfDgFh@
=expira	rL_ZJ
=expirada	|HF]_
=expiration	tH^L]NH
=expiry	l!I#J9J@FGJH[IJK[LbNJUFZH]J^I
=explain	w&ZHYZEf]
=explanation	y&[HENYZ[
=explica	|NZ
=export	p+I1J9J:I=D?JCJDIFbGJHbIJMENJVJZEcIfH
=ext	i!E#H%G(H)I*J,J-F/J1J2I4I7G8J9F:j=H>G?H@HAHBFCHDFEJFGGIHBIBJIKGLJMHNIOHPGRJSJTJUEVGWIXIZ@[H]G^I_IaFbGcGdIeJfIgJhG
=extend	p!Y%H5Y@IBJK^ZI
=extension	f#J*J+I-I0J1I2_3e9I:J>D?HBJDGGIHXIIMINJOFRIUJXJZF]HaFcHfH
=extern	m3J9H:d;J>J?J@IHEIJKHQ^VIZHhJ
=externa	|:^HH
=external	i:^GXZI
=externer	|:^
=externo	u:]
=extra	uHFJa
=extremely	|2[
=f1	y=^ZJ
=fa	j(I-I3J9H=J>H?J@[BHCIDIHGIXKZM[NJVIX[Z_]I^JaIdHeIfHhF
=faalt	w;YPX
=faccio	y(J-IHYIIKHNJVZZZhI
=facebook	rH_ZJaE
=facil	i#J-e@JHDIHKIXJZE
=faco	y@JDJH[KHVZZYdJhH
=factor	m3GCIDJHa
=factory	uH]ZH
=faculty	|>X
=fail	I#G&B(E)>*@+A,H-C.I0[2E3F4E5_6Z8[9B:;;]==><?<@FB8C=D;EGFbI=LBPaQ^SET=UDV<WBXCYZZe[?]?_Ga=bJd>e^g=hC
=failur	a!H#G&_(I)I,J-H/Z1I3G4I6J7J8I:J=H>I?I@YBECJDIFJGIIIJIMHNZOJPHRJSJUIVHXIZc]I^J_IaHbIc[dJeIfEhI
=fair	u(J-H:]@FB^HXIIKDLGNIUHV[WJ^JdJhF
=fais	yDYHJV^ZJ
=fait	u+JD^HFK]
=faktor	|C^HZKJZE
=fala	|-JHIK^VJYXZI
=falen	|%HF]HJd]
=falha	m%J(J4];Y=JHFPXVIZYdJfJ
=falham	yF]HIdX
=falhou	y,Y/[eY
=falla	o%J(I*J3[4[;X>JBGCIHEIJMJP]SIUHVDZ[]JbJfI
=fallan	yF]HJdY
=fallisc	u;ZBIHHUJVIZ]
=falliscono	w%JF]GJHJd[
=fallito	w,Y4[HF
=fallo	t,[/Z3I6X?IHITYeX
=fals	f#J%H(J)d*I-I/J3I9I@JBJDJEGHJIIJZKJNIPHSJUFVGWIXJZJcXd]eDfI
=falsch	f!I#Y%I(I)J*I+J-F/I0J1J2J3Z4X6J7J8J9F:J;J=I>E?H@FAJBGCFFIGJHZICJJKDLJMENGOZPIR[SITIUHVHX_YIZC[I]F^JaFbFcHdHeJfFgJh_
=falschen	y#ZHIT[bJ
=falta	g!H#H%](G)J*I+J,I-G/J3b4I5[7J9G:H;I=Z>D?G@GAJBGC_D[GJHBJJKELJMHNIOBPIRJTJUIVZXEZD[J]G^J_JaDbIcJdIfIhF
=faltam	u3I=^CJD]HDZH
=faltan	u=[CYHI
=familiar	|HZ
=far	d!G#F%H(X)D*D+H,F-D.J/H0G2J3E4G6H7G8H9C:G;I=G>Y?F@ZAIBFCED]EYFIGIHZI[JIKDLGMEPFRHSITGUHWIX_YIZX[E]B^^_GbFcGdEeHfFgIhB
=fare	|@[HJIJK]ZI
=farlo	|9I?I@GCIIHKINIU^V^ZF
=fast	m!F#G+Z-I3I4J9Z>G@HBFCJDHHCIYKFMINIO]RXTYUHVIXJZYaJb^h]
=fatto	y9C:]B^DYHI
=faulty	|E[H[WG
=fauss	yH]RZ
=faut	k#J(J*J-J3]5Y9H:J=[>G?H@YBJCYDGI]KGMYOIVJXJZF]JaGhH
=faux	|4]dJhX
=favor	o#^=JHZKITJZ[[I
=favourit	w-Z3JHFIIKa
=faz	w:X
=fazer	y#X9JHJQXV^ZI
=featur	d!G%I(H)G*H+I,F-G.J/I0J1I3G4H6H7H8H9F:G;J<I=Y>I?E@IAJBGCIDHEIFIGFHZIGJJKFLJMINGOIPIRHSDTHUaVaWEXGYIZC[I]G^H_IaHbIcGd]ecfDgJhI
=fechar	|B^ZI
=feder	u!I,]3I7_PJVJ_IdI
=federada	|,]
=federado	q!I3I7b_GdG
=federat	d!J#I(I)J*I,^1J7c8J:J=J@IBJDJGIHDIJKJMINIPFVIZD^IdJfY
=federati	y7^HJ
=federatiev	|7_@JZI_HhJ
=federation	r7^:HZH
=federato	w,Y4I7^HJPH
=federerad	w7aHJ_I
=feed	|![3[>JZG
=fehl	q(J6Z8Z=JZ]^XbI
=fehlen	p#J%Z*Y-I3I9H:J;H=a?JCXDJHFIZNJZH
=fehler	f#H%G&_(F)I,[-H/G3E4G6H7G8Y9J:Y;I=D>I?GBFCIDHE^FJGHIFJIKGLIMINZOJPGRJSYTIUIVFWGXHZ_[I]I^F_JaFcGeJfEgIhD
=fehlerhaft	y3]DH
=fehlermeldung	y3I@YHJOZZ[
=fehlt	f!I#G%Z(X*J-I4J7J:I;]>I@IBGCZDHHJKILJMINJPIRJUHVYXIZF[]]I^JaJbYcJdJfZhJ
=fehlversuch	|#^XI
=fel	a#_%E&Y(C)D*F+G,]-B.H/D0G1E2J3[4Y5H6Z7E9A:D;G<I=B>B?C@@AGBCCCDAEZFFGGHII@JEK?LFMDNAPAQIR[SYUEVBWFX]YFZ_[E]D^D_DaDbCcCd@eXfAgFhc
=felaktiga	|#_9IHHXG
=feld	w3[>H@IHIIJKHZIha
=fell	y3F>_HD]IaI
=fem	y#_3I@IBJHEMZUJVJX]ZG]HbJ
=fenetr	|ZI]Zb^
=fenster	wBJHJZF]]b^
=ferm	u!Y=J?JHHU^VHZI]^
=fermo	y0XfY
=festgelegt	|*ZUIWZ
=feu	y-IHZRJTJc_fH
=few	k9I@HB_HIIINFP^RJZEcY
=fgpp	|@YHFN]ZI
=fi	u#Z9I:IBJH_MJZI
=fica	u(I7]9I:]=J>J?H@HBHDJHDIJMJUJWGZ]]HaIbJgXhZ
=fich	y(]3J9H?IBICJD^H[IJVJZHaJ
=ficha	w(_9H?E@JDaHJIJKJVHZG[I
=fichier	|2[
=fick	|*[9FB]HG
=ficou	t!Y9I>^BIHEMIR[ZI]Jd]fH
=fido	m!J(D)I4J6J7I:H=G>H?h@HBFDIH?KJMEPISIUGVCWIZA[I]JaIbGcJfI
=field	g!I#I-G/J3a7J>G?I@GAIBDDHGJH@IIJIKDLJMGNGOIUJVJ[J]H^J_IaIb^gJhc
=fifteen	|#[
=figur	u9Y@HDIH[IZKJZE
=file	^!I#C%J(F)J*F+I-F/H1J2X3a4I6J7I8J9E:G;J=J>]?E@GAIBEC]EJFDGHHbIAJFKGLIMENFOaPIRJSJTHUIVHXHZB[I]E^I_GaCbFcFdJfJgIhE
=filenam	t2_3IHE
=filiaal	|4ZHJM]
=filial	t4[>J@IHHJJM_ZH
=filialen	|4ZHFM]
=fill	m)I+^3J:J>F?F@JBIDaHBOYPJZY^JhZ
=filter	]!H#H%G(G)J+I-F/E0J1H2J3C4E5H6J7H8H9G:H;J=H>F?G@EAJBECHDGFIGdHAICJiKELIMENGOHPHRHSITGUIVGWJXIYJZC[I]H^H_Ha[bHcZdHeJfFgGhH
=filtr	u#I-I3J4H>JGZHHIJJbMFUI
=filtro	p-H3I4D5J9J>I@JCJDIGYHIIJJbMFOJVJZIaJ
=fin	y3J>GB]KJ]]aF
=finalement	|B]
=financ	pH_
=find	a!G#D%I&J(H)I*I+J/H2J3E4Y6G7I8D9J:I=F>B@DA[BDCIDGFJH_IEJIKDMGOHPGTFVJXIY[ZB[^]H^F_faFbJcEdDeGfHgIhG
=findet	|4Y=J_^dIfI
=fine	]!G#G%G(G)]*H+Y,J-E/^1J3D6J7I8I9F:H;J=G>B?F@YAJBaCFDBFIHEICJZLIMFOHP]RJSITZUGVEWIXHZY[H]Z^I_FaEcHdJeJgGhF
=fingerprint	yH^ZHbJhY
=finisc	|3Z>]OD
=finish	f!H#I%J(G)H*H+J,F-J/H3I4I7I8I9H:J=F>H?F@HAJBcCJEIFJGIH@IJJHKIMINZOJPHRJSFTJUHVGWDXIZZ[J]b_GaBbDcIdCeGfHgIhI
=finn	k!I#I(G)H*[+F/J0J3F4I6J7[9I:I;I=J?_@GAIBFCEDCGJKFLJMHNGOHPISJTHVFXIZA[a]E^J__a[bIcIfIhF
=fino	y9[@ZHE]If]
=fire	|BJHF]_cJ
=firefox	|.[
=firewall	a!J#F%J(G)H*H,I-F.J/J1H2J3I4F6J7J8I9I:I=I>I?I@FCIDIGIHaIGJHKILIMHNGOJRFSCTFUGVJWJXHYJZD[I]F_JaHbHchdIfBgFhI
=firm	t!I8_:^=J>J?J@IDJGIHEOJU^VJZFhI
=firma	m-J1I3I8_:J<^@IBICJDHGJKIN^RJUYZF]JbJcHfJhJ
=firmy	r!I#I-H9H:^?J@JBHCJDJHGIIKJNbOJUYVJZHaJcJhJ
=first	]![#H%H)H*G+F,J-D/F0J1I3G4I5I6I7G8^9H:E;I<J=G>D?D@^AGBDCZDbEHFJGHH=IYJFKBLaMENCOFPHRISFTIUDVEWaXGYJ[G]Y^E_FaGbCcGdGeHfDgFhb
=fit	|4I6^HERHYIcHfGh]
=fits	|3H>JHFIJKHO]ZEh]
=five	g#_-J3J9J>H?JBGCJDJHCJITJX^ZC]Ha_
=fix	p#J(J*H-I8Y=J@YB[DIE_IHKHMIVHXJZ]]JbJdIgJhJ
=fixe	y9I>]FXHFfZ
=fixed	w#J%H*[;XBGHELGPGVJZI^_
=fjarranrop	|Q^
=flag	m@IHGL_MJZI^[
=flagg	w-[H[KHZG^Z
=flash	w(IHFZHbb
=fler	|>IB[HFX_ZGaD
=flera	y9J@JAaHHIJKIT]ZI_G
=flicker	|HZ
=floor	wHEVaZG
=floresta	t8_HH_[dJ
=flow	k(H)^*J/I3H:G>I?J@JBHDIH_NIZ[^JaGg[
=foderiert	w,[7[
=foi	j!Z#J(J-J3Y9F=J?J@HB^DHHDIJM_UHWYXHZE]JaJbIeXfJhJ
=fois	n#[3I9H>H?J@_BJCJDJIHKGMJXaZC]H^Ja]hH
=folder	p;F>JF]a^
=foljer	y-X?JHHN_
=folk	q)Z+[-]/H9J?J@HDIF_HAIHKHMINIOHTGXHZEd]hJ
=follow	e!J(G)I*Z-H/H3I7J9]=I>H?I@^BHCJGJIYJIKGMJN[PGSJTJUIVEXJaJbHdYfJg]hI
=fonctionn	w?J@JBZHYIIKJMJNIZ^aIhI
=fonctionnalit	|V]d]
=football	w-[3JHIIY
=for	?!C%F&?(_)_*d,Z-J.G/E1J2Y3G4C5X6@7C8C:H<H=E>=B=CHDaE^F:GcHaJ?K:LIO:QXR9SHTGU]VgW^XcYBZ?[?]@_IaHb;c;d@e=g<hF
=fora	n!I#a(J*I-G3F4X7I8J9Z:I=I>I?H@GBHCIDJGZHBIHKHMJNJOIPZRJSaTEUHVGXGZF]HaHcJfIhI
=forbid	t.XHILHZE^b
=forbidden	n%J(b-_@JFJHBI[KFZG^J
=forbjudet	|-YQ[
=forbjudna	|-[
=forc	c!J#J(I+[-F9J:J>J@JBCCIDEHHIFJJKDLeMDNIZ@[b]H^HbJhE
=forcechangepasswordnextsignin	oHHLcZG
=fore	yBJCHDJHFP[ZF]^b]
=foreign	|7XHJTX
=forest	]!E#G%H(G)H*H+I,H-G/I0J1G2I3F4E5J6H7I8i9E:E;I<J=F>G?G@CAdBCCEDFEFFIIEJHKDLGMFNGOHPFQJRGSITIUHVFWIXGYIZ?[I]E^IaHbGcGdFeGfFgIhF
=foresta	u!J8_AJHG_]
=foret	t3J8_HG_[
=foretaget	yHGN^
=forever	|LZ
=forget	wDZ
=forgot	V![%F(@*G+F,I-C.I/F0J1I2H3F4H5I6H7a8E9E:c;J<I=Z>C?^AHB?CEDbEHFGGDJEK?LDMBN@OHPGRISFTFVDWXXEYIZY[]_GaFbHcEeGfFgChF
=forgotten	i(H-J7I:F@EBGCID[H]IHKFNHUJWIXJZ][I]J^JbHc]h]
=forhindra	|T[
=forklar	|&]FJN]
=form	e!G#I+J,J-[/J3J9H:Z=J>I?G@EAJBFCIDFH[IYLIMHNFPJVI[I]H^F_IbIcIhd
=format	h-I3e9J>GCHDEHBIJNJOEXJZHaIhJ
=formatiert	|3Z
=formato	u3b>ICHDHHHOG
=former	l!Z)J-J3F>^@GCJDJHDIFK_OFVHXJZD]J^ZaJhI
=formulario	|-IKJZFh_
=fornitor	|:Z
=forra	y3F9I>^IJKXMZOF
=forran	|#I9_:J>G@[HHVHXIZHhJ
=forsok	m!J#_-I3H9F:J>J?J@ZBHCJDIHDKILJMHNJSJUHVIX_ZZaJbIcXhH
=forsokt	y#IX_
=forsta	y-I>J@HC]D^HJIJKJLJZC[Jh]
=fort	|#I2[HFIFZ^]H
=fortfarand	t@JHGKJM^T]ZJgJhI
=forut	y-F3I9H?_@IBJDJHGIJKaNIOJZE]JhH
=forward	w3H9G?JBJFXH_ZG]I
=found	Z!E#G%F&J(G)I+I,H.J/F0I1G2I3E4[5H6I7F8F9G:G<I=G>E?E@XAcBZCFDEEGG]IEJGKZMFNDOGPGRHSHTFVGWHXGYIZ?[H]D_caDbGcEdDeGfCgHhD
=four	j*Z-I3I9IHBI]NZRIS^UIXHZGaX
=fourteen	|@JHHI^ZI
=fout	e!I#^%H&Z(F)H*I+J,Z-E.J/G0J1H3C4Z5J6I7G9G:F;J=F>E?G@BAHBECHDGE]FIGHHEIDJHKELJMFNEOXPFRYSZUIVFWGXZYIZa[H]I^G_FaFbHcFdFe[fDgIhZ
=fraca	|HJI]OHaJc]
=fragar	y+]BIDHHZh]
=fragen	|)J*X>JDIHHVJXIZ_aG
=fragt	wBJH_MJh]
=framework	|H]ZG
=fran	h!Z#F%G&Z(H)I*G+G,I-D.J/H0H1Z2J5I6Z7G8H9C:[;[=F>Y?EAHBGCEDEEJFHGYH>ICJYK_LGMDNEOFPYQJRHSGT[UHVFWJXEYHZA[G]E^Z_EaEbYcFdFeIfGgYhC
=fras	|-^HIKJZJ
=free	i%I(J)I-I/G0J1J3J4J6I7H8J:J=g?I@IBICFDHGJHIIIJJKHNJPHSIUHVHYJZD[X_IbIcIdCeDfCgIhI
=freelancer	|:[HG
=freez	|H^]JbJ
=freigegeben	|H[V]ZG
=freigeschaltet	wHJKJVaZI
=frequently	|-]HYIGKF
=fresh	q!H/[3I@XCID]HBKYLYNJVJW[ZB
=friday	o!Y9[@IHGJYVYYY
=friend	|:I@JHIS_ZD
=fritt	|#J/IHHKITa_I
=from	K#A%=(>)_*?+J,E.D/@0G1[2D3@4[5H6Z8H9?;a<D@FAABDEDFBG[IDJ^KaMAOJP_RISETYUEWDYBZH]>^[_ZaGeCf>gF
=front	r3]7]>JHEIJOXZG^XaJ
=fruh	w@aZJ
=fruher	u9J>H?^@JCJHIK]PYZHaJ
=fruheren	|@IHIIIKaZG
=fs	y,Y7]ZI
=fue	uKZ_X
=fuera	w#^9]>J@JBJGZHFIIKIMIPZVIZGhJ
=fuhrt	|HIU]ZIbZ
=fui	|HF]_
=fulfill	|I]NG
=full	k!J#I(J-G3G4[9F>G@ZBECJDJFJH_KHMHNIO[TZUJVJXIZF[J]HaHbJcJf]hI
=funcao	u(])^*X:I?HCJDIHHU[VJZI[JaJ
=funcion	|BHDJHGU]V[
=funciona	h#J(I)H-I4J7J:I=I>J?I@FB]DHGJIGKHM[NGP[SJUDVEWJXJZa]I^JaJbZdHeJfXhH
=funcionar	yBZYZ
=functi	|HHU[V[ZJ
=function	t([:ZHEU[ZG
=functionality	|H]TH
=funf	yBHHGMZNZX]
=fungerar	n(J-J>H?I@GB^DIH[IIKIMYNIOJVIZZbJcJhI
=funkar	w#J-J.]9EB_HEZGbIfH
=funkcja	|HJU[V]ZI
=funktion	yBIHHUaVFZIdIf[
=funktionen	|HIU[V]ZJ
=funktioniert	q-J9H=]BZIJKINJUJVIZ^dJfGhJ
=funziona	n@JH[IJKINIUJVHZXfZ
=fuori	u#_-J9[>J@JBJGYIGKHNJTJZJaJ
=fur	[!E#D&J(C)^+H,Z-D.J/G0G2X3J4E6G7G8X:D;Y<J=X>D?F@CAIBJDZFHGYHbIDJHKCLGMFNCOFPFRFSETFU]VaWYYGZ>[F]D^E_HbEcEdFeEgFhE
=furs	|=Y>YHJ
=further	o@HB^DJHDN^X]ZGdX
=fuzzy	t-bHHND
=fyllt	|CJD_HIaI
=fyra	|9JCJHFIa
=ga	o#H%J(E)c*H,b-E/J1I2I6J7J8I9H:I=H>H?H@[BFDHGGHXIGK[MHNGPJSIUGVGZ@[H]I^GbIcHdFeEfHhD
=gaat	o(J3Y>^C[KIOISIVJXIZ[aFdJ
=galla	|L_TIZJ
=galler	|*]+]DGHJ
=game	u#[-J@IHcIJXJZD]JcG
=gamla	f!H#Z%J(H)I*H+I,J-G/H0J1J3F4J6J7I8J9F:G;J=H>]?G@DAIBFCEDEFJH@ICJJK[LJMdNGOFPIRISITHUHVHXHY]ZB[H]G^I_HaFbEcIdJfGg[hb
=gammal	w0[1]3J4G5[8J<JGJHEY]cJdIfG
=gammalt	y!J-H/^9J@HHGIJK_ZJ
=gang	w9J@_HX
=ganger	p!J#^3I9I:J=I>F?J@ZBICIDIHEIFKEMINJOIXbZC[J]Ia^hI
=ganz	|HJPYU]
=ganzen	|U]VJ
=gar	c!G#C%[&J(J)G*F+F,G-Y.I/F0G1H2I3B4E5I6F8G:E;G<J=^>^?Z@YAHBDDAEIFGGFHAIXJHKYNBOCPEQJSFTFUYVAWHXCYG[E^E_GcEdFeGf[gGhA
=gard	u9J@IHFIFK_MZOIgX
=gast	p:cUJVJZF
=gasten	|:]
=gaster	y:a@IBIZH
=gastgebruiker	|:_KI
=gastkonto	w9J:_KH
=gate	p)I*b?I@JC_HDIHKGMJSJZJgJ
=gatt	w(J=]>H@]BHDIHGIGKHMJUJZ[a[bJhJ
=gave	d!F#G%]&X)J*Y+I,Z-G/I2Z3C8J9H:H=I>G?E@ZAJBFC]DcFJGJH=LJMGNHOCPIRZTJUJVGXE[J]Z^G_JaDbIhF
=geaccepteerd	|@HNFZZh[
=geandert	j-J/X>I@aHHIHKGM_NJTI^FhF
=gebleven	|!XdY
=geblockt	|-YBJHIRIc]
=geblokkeerd	n#])]*J-Z3J9F>I@HBIDJIHMJNIPITXUIVIX[ZG]IaJbIcJdJhI
=gebruik	y>YT[
=gebruiken	w0Z?[PZaJdJ
=gebruiker	b![#J%F&H(Z)]*D,G-@.I/J0F1H2I3B4F5I6H8[9C:C;^<J>C?A@CAYBEDJEHFGH?JHKAMDNCPXQJRGSGTCUFWHXEYIZZ]]^^_ZbEcFdEeIfEgGhD
=gebruikt	q(J-^9J>J@JDJHIIGKaOJZF]IaJ
=geconfigureerd	yUEV[W^
=gedeeld	|>G@]H[ZJ
=geen	^!C#A(^)Z*E+E-A/G0F1G2G3H4Z5G6G7F8F9A:B;E<I=X>E?@@EAFBID_EHFFGFHBJFKIMCOBPCQIRFSDTDVYW_YIZH[Z^F_FaabIdCeGgGhE
=gefallen	|>_BJHH
=gefedereerd	y,X7Z
=gefunden	w_^
=gegen	|N]
=gegeven	w3I>XD_OX
=gehaald	|*I?]CJDJHINJP]
=gehackt	|H]
=gehard	|%[HHY]cJdJfJ
=gehen	w*X4[>XHIZIfZ
=gehort	y9]HIKJP[UJWJ]J
=geht	^!G#E%E(C)H*I+I,H-X.J/G1X2Y3Y4F6G7H8I9C;I>a?CAJBECEDDEHGHJILFM[NCOFPIRYTGUFWIXFYZZY]E_GaBbZcFeGgGhC
=geklikt	|+JD[HJa]
=geldt	|*^+[?JDH
=geleden	y@[M[
=gelockt	|#a9G>JBGHHZJ[JaJ
=geloscht	|!G/I>]HIMITI_^
=gelukt	|/]B[MJTIZJ_G
=gemacht	y#]-J9J>HHHIHKIXJZH]^
=genau	y>]?JF^HIZIaI
=general	y%J(])Y*J,]PIZJdF
=generat	t-Y2]>I@JH[KF
=generator	|-J@JHIIIK[N]ZI
=generic	o@HBJHEJZN[^^
=generica	|^]
=genoeg	y(J-I3H4H9I=J>G?J@[C^DIHGI^KHMHNIOJVIZB]HaGfJhJ
=genommen	w-H>J@HHIIFK^NIPZZ[[IhH
=gens	|+^G^HHZFdGfG
=gent	|#J-H0H9^@JBIG[HFIIKJXJZI]JaIdJfIhJ
=genug	|-JI_ZH
=geprobeerd	w#I-G9H@IBIIIN]XaZJ
=gerad	y/IHIS^TJ]Fc^fJ
=gere	u-I5Z7]:]@JBJHJIJKHNIUHWJZDcJd^hJ
=geregistreerd	k+_-J3J?ZBICHD[HDKJZJ
=gerenciada	|HJKJZJd_
=gereset	|MJg^
=gerida	|:]d[
=gesamtstruktur	y8_
=geschiedeni	|5[IGKGN]
=geschlossen	yBYZJ]]
=geschutzt	|,[
=gesetzt	m#Y%[(F4Y@IB[HFKJMGQYZE^]gZ
=gesloten	|BZHHZH]^
=gespeichert	y#]D]MF
=gespeicherten	|3IO[
=gesperrt	d!H#c%I(H)Z*I+J,H-Y/H3H4I9I:J;J=I>H?I@EBECHDFEJGJIDKYLIMFNGOIPISITcUHVGZE[Z]E^J_IaHcIdIfHgIhH
=gestellt	yU]V[
=gestern	q!J(I-I9J:I>I?G@_BJHJKHM]UJVHZD]^_If[
=gestita	|BJHId_
=gestoppt	|0]fX
=gestopt	w0XSIf]
=gestort	y=JBJHDR]S^]Fc^dJfH
=gesynchroniseerd	|%IG]PJd]
=get	R!?#D%A&H(G)X*[+[,[-D.H/D1F2G3G4E5G6F8Z;G<F=X>^?D@]AEBDCADHEEFIHGJ[KBLEMCODPEQIRGSCTIU^V[WDXCYGZa[G]A^B_BaabHcCeDfDhF
=getippt	|#]
=gets	Z!I#J%G)X*X+^,I-_/G1I2J3D4I5J8I9G:G;E=G?E@GAIBBCDDIEIFJGFHAI[JXLXMGNHOXP[RITEUXVIWIXGYJZF[H]E^G_Fa]bHcZeIfYgF
=gett	g#],^>F@IHCIINXTJaZf[
=gevonden	y4[HJ_[
=gevraagd	w*[@JCYL[ZJ
=gewechselt	w-J>]@_BHHHKIMZZH
=geweigerd	k!J#H%_(J*I,X/[0H1J3J4I6I7J9G:H>G?IAJBHCHDIFHGJIGJIKFLJMGNZPbRJTJUJVIXIZE[J]H^I_JaJbJcJdFfIhH
=gewijzigd	m(J*J/]9J@^B]HHIJM]TGZF^IgXhI
=gezet	y%^(J=JDIHJKHPJZF]^dFfH
=gezien	|+ZDG
=gia	o+]-F3J9I=J>I?H@[BJCIDGHEIIKcNJOHVIZH]JaJhH
=gibt	p!F#J%J(J-I/H3J9a=I>I?JBICIDIIGKHMGNGOJSJTHUZVHW]XIZD[Z]J_]aIfJhI
=gick	t#I(I-[9I=]?J@HBYDJIIR]VJZD]]aIbIfJ
=gilt	n(J*[+X/[@HBIG[HEKJM^NJVJZIgZ
=ging	r!X#I3J9F>G?J@XBZCIDIHEIIKHNIXHZE]baDdJfZhJ
=giorno	o#H(J-H4J9G@cBICID]HCIGKGNITJVJXaZG]IaJbJhI
=gira	|%J=JHFMHVJZ]dJf^
=gis	|#J:JHaIHTIZGbGgH
=gissa	t-aHIIJKJ
=gisteren	t(J9H@^BJDHHGIJKHZG]^f]
=github	|(J,GBHHaLIZF]J
=giu	u/J3J4Y=HBGHBScTHUHZEaJc]dJfIgI
=give	d!Z#H%H(b)I,H-H/J3H7H8X9I=J>G?H@CA[BECIDFHGIDMINGOHSJTJUIVHXF]H^ZaHb[dIg]
=given	h!J#J%X(I)X,]-H/F3I8J9J:I>H?IB^DGHIIIKFLIMIN_TJUIVH]J^J_JaJhY
=glass	u3JH_
=gleich	w@XIJK^
=gleicher	|AZ
=gli	h!G#H%F)^*b+J,H-[3Y4I7I9G=Z>H?F@FAJBICIDHHAIFKGLJMHNHOITIUGVYWIXIZG]I_IaIbJdYfIgHhI
=global	^!H#I%I(e)]*]+I,e-Y1J3I4J6I7I8I:G=H>G?D@GBGCIDHEIGJH@IGJJKGLJMINIOJPCRJUFVCWIXIZ@[I]H^H_JaHbHcJdBeGfHgEhG
=globalen	|,Y
=globalnego	y(])H*I,]PJdJ
=glomt	q(H3I@IBFDZHYKJLJMJOJUIZ_aJbIdI
=gmail	h!J#J(H*J-I3H4J9G:h=J>Y?G@HBHCIDGH[IGKGMGNHOHPJSJUJVGXJZB]JaFbJcJfJgJhH
=gmsa	k/J0cHDZHcJ
=go	[#F%F&J(B)G*E,H-D.^/F0H1G2J4H5I6H8G9C:[;I<J=C>]@YAHB]CCDHEEFHGFIYJFMCNHOCQJRGSETHUDVCWGXEYGZ][E]^^E_EaCbIcEdCeFf?g_h^
=god	|#J-I9a@JBJHGZJ]F
=godta	y@IHIIHK[NIZ[hZ
=godzin	|9HBIHIX]ZIa]
=godziny	q9H@[HJXZZIa]
=goed	w/Y3H9I>FC]HFIJKJOIZJa[f]
=goedemorgen	|9]@JHJXH
=goes	b!I#](J+J-H/H3]8J9F:J=J>_?G@XBDCGDGHGIGJIK^L]MHNGOISJTFVJX[ZF[[]H_JaCfJhE
=going	n!J#J(I-J9]:J>H?J@GBFCJDIHHIJLIVHZb]IaGbJhI
=gone	d#F%F(H)J*F+J-G/I1I3E5J7I8J9E:H;I=^>Y?b@HAHB[CFDZEJFJGIHBIHJIKFLCMFNGOHPZRISITHUGVHWIXHYXZ?[Z^H_ZaCbXcHdIfGgJhI
=good	d!G#H%J(H)E*H+I-I/I1J3G4J7I9d:I=I>H@JAJB^CEDFFJGJI[JJLJMGOIPIRJSJTJUEVHWJXGZB[I]F_JaGbIcIdJfIgIhF
=googl	k#D(I7d=H?JBHH^SITIVJZEfJ
=gor	w@JBHDJHGLYZ[b[
=gora	yQYVaZI
=gosci	|:ZHY
=got	V!Y&I(B)]*D-B.H0H1G2I3C4F5H6G7F8D9A:F;J<I=E>b?A@^BeCIDCEHFFGEHAIJJFKJLJMCN@OIPEQJRFSETCUCWGXFYHZ^[C]b^FaAbDcEeFfEgFhB
=gpo	_!H#H%H(G)J*I+J,J-H/H0J1J3I4I7H8J9H:H=H>H?H@aAJBCCIDHGJHEKFLIMFNYOJPHQgRJSJTIUGVGWJXHY]ZD[I]H^I_JaHb_cHdIfIgIhH
=gra	y%I(^-J9H:]HFIJ
=graag	w!I#^9JH[VJ
=gracia	t#I(J-J9_>J@JB[HFIGKJXIZHfJ
=graduat	|!Z>]HF
=grain	y@[HHNZ
=grant	|%[BJHX
=graph	a!I%B(b)Z+H/I7J:I=I?I@EBEDFGJIIJJKHLJMGNHPHSJUIVFWJZD^I_JaIbIdJfIgfhJ
=grati	y%J=JHbPIdEeIfH
=grava	w0X9IG[HIY]
=gravado	|3_>HHGaJ
=gravar	y%ZHFd]f[
=grazi	r#H(I-I3I9a>J@IB]CJDJHDIHKJMJNJVHXIZG]JaIfJ
=great	t(I-J3I9a>I@IBHHDIIK]NJVIZJaIhG
=greater	|HX
=grey	h!a#I(Z,I3I8J9G:J;J=I@IAIBHCIDJFJGGHAI]KJLYNJPJUIVGXJZH]I^I_GaJbJeafJgJ
=grigio	y%J(_:[>JHIIJ
=grij	y(^9I:[HFIJZJ
=gris	t%I(a9H:_HFIIKJVG
=groep	q!H(F-H3H9I:J;J>J?I@IBICIDJIFKGMJNHP]UIVdZH]H^I_JaHbJfI
=groepen	|P_dJ
=gross	|IZ
=grossbuchstab	|I^
=group	U!D#F%C&J)D*G+F,F-E/E1G2I3D4F5H6G7F8F9C:E;G<I=B>D?DAFBACFDCEGFGHdICJDKCLGMEOGPeQJRGSFTFUBViWFXEYGZ>[F]D^D_DaEbDcEd?eCfCgEhF
=grund	|EYN]
=grup	|P_VH
=grupi	|!I(J9JAJGHHIIHP^V]]H^H_G
=grupo	h!J%J(F)J*I-J3H9G:I=I>H?I@HBICJDIHEIHKIMIOJP_UIVeXJZD]H_JaIbIfJhJ
=grupp	m!H(G3J:J=I?J@IBJDJGZHXIJKJNJPaUIV_ZG]J^I_JdIfI
=gruppen	w(H9I>J?JHGIIKIPYVbZI]H
=gruppi	|P^
=gruppo	q(I3HHEIJVcZJ
=grupy	r(I9I?J@JBIG[IIKJPHSJUHVbZH
=guarda	r#^-H7^@HDJHCIJM[ZGhI
=guardado	|3]9JDJIJKHOZ
=guess	b!Y#]-c/J3I7I9G:G=J>J?I@GBHDHFIH>IZJJKHMJNITZUJV[ZB]IaJbJhI
=guessabl	p-_HIZI
=guest	]!F#D%H(A)H*H+I,I-C.J/J0J1J3F4H6I7H8H9A:k;J=F>D?E@DAGBDCFDGEJFIGIHbICJJKELIMFNHOFPGRYSHTHUGVCWIXFYJZA[I]F^H_FaFbHcHdIeJfHgIhF
=gui	|H]
=guid	n!I/J3J9IBJH]IIKJZX_^
=guidanc	|-IH[
=guidata	y,Ye[
=guiden	w+],YHDZHdEeb
=guten	y#J9a@GHFIJXHZH
=guy	y)J*IHHLZP[V[ZI
=guys	u#E@]HGPXT]cZ
=ha	X!D#A&H(@)C,E-I.G0E1F3F4I5G6F7D8F;D<H=J>>@[AEC_D]ECGEH:JFLDMdNHOHPBQGSCTBU_VIW_XDY[ZJ[A][^D_CaIbBcCeFfBhX
=haadj	|HEZHb_
=hab	k!J%J(H*I+J-H3H4J9I:H=G>D?D@EBGCcDBHBIFMINGOHPJSJTJUIVFWJXHZ][H]daXbHcJfIhH
=habe	b!I#]%I(Y)H+Y,J-F/I0J3G4I6J7J9C:G;J=G>[?E@GAJBECYD^EJFJGJIEJJLIOFPHRJSITHUGVEWIXF[X]b^J_JaEbGcIdHfIgJhF
=haben	i#F%J(J*[+X/I0I3I4J=]>H?I@XAYBGCGDYGIHENJOJPIUJVJX]ZE]I_IaFdZfIgJh[
=habilit	yV]ZJd]
=habilitada	qUZV[ZIdX
=habilitado	o(I9H:J@JHJIJKHUZVaZFd[
=habilitar	u.YHYUFdHe[
=habilito	|HZUX
=habilitou	|(HU]VGZGdZ
=hace	n5X=[@_BJHHIJKIMZXJZGhH
=hacerlo	|!J#J:]DJIJV]ZI
=hack	rHaZI
=had	Y!Z#Y%H&J(F)H*H+F,H.I0H1F2H3C4F5I6H7G:F;Y<I=F>Y?CAICIDGEIFGGFH9KhLGMINCOHP[QJSHTDUFVCWHXBYHZ>[F]d^Y_JaCbEcEdFeIfXgFhA
=hago	|-JBIDJH]IJKGZZhF
=hai	w(X@]BJXZZF
=hakchen	w<XZE^_hJ
=haken	w;]HJLYZIdZ
=halben	|B[HJa[
=half	d!G%G(F)F*G+I-J/b0H1I3G4G5H6I7G8J9E:G;I=E>F?FAGBECHDYEcFJGGH=IEJHKGLJMYNIOIPDRJSYTFUEVYWIXEZI[H][^I_FbJcIdHfHgX
=halfway	|]Z
=hallo	u#I-[3J9_>J?IBJCJDJHFIGKIUJVJXIZH]IaJ
=hammer	w#YHEKJT^
=han	t(Z@IBYHHNJVIXZZG^^hI
=hand	k!I%Z(H-^7Z9J>_BFGJHBIJKIL]MIP[ZE]J^GfJ
=handbag	y9I>bBIHDZF
=handels	w&]FJHJZIdHeZf[
=handl	u7ZG[H^ZG
=handset	u9G>_@GBJHZKJOIZD]GaJ
=handynummer	t-I3Z>Z@JDZHGIJKJMJO^ZIaHhJ
=hang	w4Z>IBIZGa]bYhJ
=hangt	u1I4I@JRGSZcEf_
=hanno	m!]#H%I(J)[*[,J-I3G4J9H:J=[>Z?]@GBICFDGHDIHKHNIOHPGSJUHVEXHZC][aJdJfJhH
=hans	|3I@GHJI^
=hantera	y-J/J6J7IHHIJKJNJdb
=happen	f!J(F*J+H-H3I4Z9E=I>E?C@EBDCGDXIIKGL[MINEOIVHZb]Y^Ea]bEhF
=happy	u-J/]9_>J@IHFIJKHZF
=har	Z%D&F(Z+C,E.H/I0F1F2F4D5G6F8F9A:B;F<H=_>X?B@ZAEBHCXD^EDGFH:JJKXM]N?OJPAQHRESETCUYVHW^XFYF[D]@^C_Xa[bHcCdXeFgXhA
=harden	k%J(H)Y,J?JBHHBPIQbRJYcZGcIdIeEfE
=harder	o-]HI
=hardwar	u?aBIHJZD
=hartung	|%]HIRJY]cGfH
=has	K!Z#E%?&E)@*F+@,C-].E/]3c4H5C7I8@9>:>;B<F??BHCaDaEXF]GGHIIDJEKGMCN@O>QER@SaTIUbW_XAYCZE[I]>^J_aaAb@cHeBf?gBh=
=hasel	h!J%J)I3H4H:J=I>J?I@GBHCHDGG[HDIIJ^LJMHN^TJU_VHWJZD[J]J^IaJbId]fHhH
=hash	_!I#H%F(G)I+J,J-F/I0F1H2I3G4H6I7J8I9H:H;J=G>H?H@FAJBDCIDGFXGcHcIGJIKDLIMeNEPGRGSIUHVHWIXIYJZ@[I]F^G_IaIbHcGdDeIfGgJhG
=hasla	_!F#F%F(X)F*H+H,H-G.J0Z1I2J3F4H5J6[7F8I9I;I=I?E@DAIBACGDZEGFIGGHIICJHK]NCOHPFRISFTGU]WEXGYIZb[D]Y^^_FaFbDcGeGfCgF
=haslem	u-J@[BJDIHIIJKIZ]b[cHd]gH
=haslo	X!C&I(H)E*E+E.H/C0F1F2_3C4E5H6F7[8F9C;F<H=A?AAEB]CADZEGFGGDHGIYKJLYN[ODPDQHRESDTBUAV@WFXCYGZ[[]]A_EaCcEdXeEfBgEh^
=hasta	u#I-I9_>I?J@ZBHHDIJKIMJX]ZI]Jf[hJ
=hat	]%]&J(C*D+D,F-H.I/H1G2Y4E5I7F8H9D:D;E<J>B?CAHB^D[FGGEHBIYJGKBLFMBNBOIPEQIRZSXU^W^XIZ?[F]a^D_FaBbEdIeGfChE
=hate	|@]HHJYZH
=hatt	r-I3H9F>[@GCIHGIIKaNJOGXZZX]IaHhJ
=haufig	|-ZKIXX
=haus	|9I>]BIHJU]VG
=hav	q@YA^BGHFPHSY^H
=have	L!@#F&G(I)[*Y+G,E.H/H1C2E3Z4C5^6E7C8D9Z:C;Y<F=_AJB<CdD]EDFHHGIXJEK[LGMFO^PIQGRESBTAUIWJYEZJ[X]?_BaBbAcCdFf@gGh[
=hay	m!I#J(J-I3I:]=J>E?H@^BGCJD]GJHCIHKIMHNIOGTJUHVFW[XHZD[J]Ia[bZc]dIhI
=he	Y!_%G&J)H+b,I-B.J/[0J1I2J3A4G5J6H7G8E9G:I;I<J>@?A@JAZB[C[D^EIH;I^JFKXMBOCRISHTIUFVYWHYIZH]a^EaCbFcGdGeIfGgF
=head	w(]@JD]G]HEKFMJPXZF
=headset	t9I>JH_
=health	q+H0G7JDHSaZHeJfY
=healthy	wf[
=hear	|3J9G>I?HHbZEaJ
=heartbeat	j#I%H(J,J-I0J1J3J4I8I9F:J=H>I@GB_DHGEHJIHKFLJM[NHPHRHSJUIVIXJYIZF]J_IaIbIc[dCeGfbgIhI
=heb	h!J#F%I(Z)J*[+J-G3I4J9F:I=J>J?G@]BGCbH@IZK[MGNGOGUIVGWJXHZ[[I][aFbGdJfJhH
=hebben	t)^=[>JHGMYOZUJVJaJ
=hebt	t([@[BHMJXZZG
=heeft	f!G#Z&I(F)H+H,I0H1H2I4H6I8J9G:G;G=Z>D?HAHD[EIFYGHIXJIKFLIMGNDOFPGRHSHTFUZW^XHYIZC[I]F^I_[aGbHcGdYeJfEgHhG
=heisst	t#J:I?J@IF^HHIIKGMIN^T]VZZE
=hej	y#I-I3I9b=J>I?I@HBICJDIHDIHKJMJNJUJVJXIZG]JaJbJfJhJ
=hela	q#^(J3G9J:J=J>E@IBGDIIHKIMGO^SZU[WGXJZHaIbIfZhJ
=held	|7XHY
=hele	|HJU^WG
=heller	|-[?JCIDIHGIIZI]Ja^
=hello	d!J#G(G*J-G/J3I7J9b:J=J>I?_@GAJBFCIDHIGKIMGNIOISJTFUHVIXI[H]IaIcJfIgHhH
=help	^!Z%I(A)H*I+J-F.J/H3H4J6J7H8J9Y:G=I>F?F@HAJB[CHDFEJFJGHHXIYJZKELHMFNFOIPISGTZUGVFWJXFYJZa[G]I^E_HaDbDcHdIeJf]gFhF
=helpdesk	Z!H#G%H(c)D*Z+J,J-[/I3G4J7H9F:G=H>F?F@ZBDCIDXEIGIIFJIKELZMFNGOHSGTYUGVEWIXGZI[G]I^HaHbFcJdHfIgc
=helpdesku	|(]@ZZF
=hem	u-J/I0J9I=[>I@HCJHFIHKZMHNYOJTIZG_]aJdJh^
=hemma	y#I-H3I9F>b@IBIDJFJH[IGKFMIZJ]JbJhJ
=her	X!a#[%F(A)F*Y+],I-C.I/C0I1H2H4G5I6H7D8G9H:[<J>E?@AFB[CHDAEIFHG]H8JEK^MBNDPERHSFT^UDVIWGXGYIZa[D]]^C_]aDbCcFdEeIfFgE
=heranca	|;]
=here	_#H%H)E+I,I0Z1I3H4I5J6I7G8H9Y:[;I=F>E?X@CAJBBCFEIFIGFHAJHKZMGNCOHPGRHSGTIUaVDWYXGZH[G]H^G_Ha^bFcHdbeIfEgF
=herencia	w!I;_
=hergebruiken	yK]ZI
=heritag	y;]
=hers	w@[HIKIV^ZH
=herstart	y(JB^HHfY
=hes	m!a)J@HD^HDPITZUIXJZFbJ
=het	V!B&H)D+C,D-G.G/Z0D1E2E4C5F6D7G8E9F:G;B<G=A>B@bACBIC?DGEEFEGDHDJDKJLANdObQGRDSCWDX@ZB[D^Z_BaFbZcCeFfAgXhd
=hetzelfd	|>JO[ZJbZ
=heur	l!J#J-J3H9H:J>I?J@]BICHDJIGKJR_UGVIX[ZF]Ia]cJdJfI
=heut	k(J-I9J:I=J>H?I@cBIHFIIKGMIS[VJX[]JaJdIfXhJ
=hey	u#I-I3I9b=J>I?I@IAJBICIDIHDIHKIMJNJUJVJXIZF]JaIfJhJ
=hi	k!I#G(I)J*G+I-I3H4J7J9d=J>I?HAJBDCIDHHIIHJFKHMJOJTJUIVIXG]IaHbJcJfIhI
=hibp	|4F5HHIJ^
=hidden	y*Z?GH[bZ
=hide	w7Gb^
=hier	m(H-I3E9H:[=I>H?J@bBHCHD^HEIIKEMHNIOGPIUZVHXJZ@[I]^^IaIbJcJd[fZhH
=high	y!J(I3J?IBIH^P[VHZF
=hij	f!X#E%F)H+Z,H.J/G0G1H2H3C4H5J6H7H8H9A:F;G=X?C@@AHC_DBEIFHGZH>I^JIK_LHMDNEOaPGQJRGSHTFUGVCWIXEYHZ?[Z]E^Z_GaCbYcGdHeIgHhX
=hilf	|9[ZX
=him	e%H(H)J*I+]-C/E1J3H4G6J7H8I9G:I;J=Y>D?CAaBZCFD]FJGIH>IXJHKZLYMCNGOIPHSJUIXI[H]H^I_^aIbHcIdJfJgHhF
=himself	o#X)Z@YBYHJZI
=hint	c&Z*I3J4J5e9J@HCIDJHCIIJXKJMHNDSJTJWIZHaJcJfJgJ
=hinterlegt	k#J-J3B?]@IC^DaHGIHKINJOXVJZG]JaHhI
=hinterlegten	w3[>YDJ
=hinwei	|N[U]WIZH
=hinzugefugt	|8]
=hire	u-Y@YD^HHVXZJ
=hired	|3]IIOH
=his	Z!]%G&J(A*Y+c,H-A/]1J2J4H5I6I7G8H9I:c=Y>C?EAHCGDJEHFHGHH;I^JEK^LDMDNBOGRJSHT]UDVFWIZI[G]E_EaEbFcHdGeJfHgY
=historial	y5ZHIIDN^
=historico	y5YIGN]
=historii	|IGKYN[
=historik	|5ZIIKIN]
=historiqu	y5ZIHN[
=history	c(I-I/I3I4I5b>IBICJDJICJGK]MJNbPIZF]J_JbH
=hit	o#X-]BJHDN[ZHaZg[
=hits	w#G-YA]HGJYPJTZVI
=hitta	|!I&J4[_]
=ho	_!G#]%E(])H*X+G,I-C.J/H0I1J2I3B4H5J6I7G8I9D:E;I=F>a?H@ZAIBACaDZEJFIGHH;IIJHLHMBODPHRISHTHUEVDWHXEYIZ_[F]b^G_IbEcHdFeIfFgH
=hoe	p!I#I(I-I/J3I7J9Y:J=I>^?I@GBHCJDZHbIIKGLJMJNHPJSJT[UHVDXIZB[I]IaHbHfJhI
=hoje	q>H@bDJHHKHX[ZFaJ
=hola	w-I3J9b>J@GBJHDIHKJMJNJUHXHZI
=hold	h!G#I)^*^-G/I1J3_4J9E:I=J>F?I@DAJBICHDGIHKJMJNHOJPGRISGTGUGVFX_ZC]H_JaYbIfJgGhI
=holder	q(E)c-JHCPIVIZH^Y
=holiday	m!J9G>[@HBHH[IIKIZ]bJ
=home	c!I%J&H(H)I*J+J-G/J3D7I8J9D:g;J=H>_?G@FAJBYCJDHEIFJGJHFIFKELJNGOJPJRJTGUGVHWHXH]H^J_DaHcIdJfHgJhI
=homeoffic	y9I>]M]
=hon	|B]HJVZ
=hoofdletter	y3JI]
=hook	y8_:JHIZJ
=hope	|ZY
=hora	d!I#X%J(I)J*J,J-G/J1J3F4I7J9E:H=I>F?H@aAIBFCGDHHAIFKELJMFNIOIPIRbSHTHUHVGXaZD[J]H^I_Ja_bHcHdJfGh[
=horario	|R]
=horlog	|R]
=hors	y4Z9[GYHI
=hos	u7[@[HHIISZZGd]fJ
=host	m#J,J-J1J3J4I9G>J@IBIGJIIKJMJRcXIY]ZGaJbJcYfE
=hotfix	q5aHH
=hotmail	l!I#I-J3I9I:J>GDIHdXJZHaI
=houdt	wHFJZM[g^
=hour	X!E%C&J(E)G*F+G,H-D.I/C0G1F2I3D4G5I6I7H8H9@:F;G<I=G>C?F@fAFBICEDDE]FHGDHJIAJGK?LHMXNFOGPbQJTEUGVDWHXdYIZD[F]E^G_GbFcFdGeIf[gGhF
=hous	|BIJ^ZH
=how	P!C#?%D&I(@)Y*F+a,F-=.G/A0C1D2E3A4F5G6F8F9Y:A;G<H=C>@?@AEB<C@D[EGFFGCHjI]JCK]LJMaOCPCQHRFSDUFV=YGZY[Y]@^H_DaAbAcCdEeFfCgChJ
=however	u+XH[gX
=hoy	r9J:J>G?J@bBJDJHIIIKHX]ZH[JaH
=hr	]!^#D%^&b(D)F*F+^,F-C.H/F0G1F2Y3b4b5H6G7E8A9@:E;G<^=D>@?B@HA]BBCDDBEGFEGFI@JIKALFMDN_O?PDQIRFSFTEUCVFWGXCYHZ>[F]C^GaBbDcDdFeFfDgFhB
=hrs	y![)J3J@ZHHKIUHVIX]ZE
=http	y+YHJc_
=hui	w@[HHX]ZIaI
=huidig	r@HHJIIMJOJZDhd
=human	|9]HI
=hun	|8[:[HG
=hundr	|%JH[TX
=hur	o!I#I(H)J+J-H/J3G7J9[:J=I>]?I@EBGCJD^HbIELJMHNFOJPISIT[UHVCXGZ?[H]G^JaIbFdHhG
=husband	y>_CHDIHE
=hybrid	i!J(I*I,H-H/I3J9G:J>J?J@JAJBGDJFJGIH]IIJJKHLJMINIPIUJVIZD^I_Fb^cJdceHfI
=hyper	y9HH]IJZJb[
=i	>!Y&=([)_*X,G-A/B091@2<3D475@7F8[99:];<<B=C?[@]A=DcE@FYGBHGI_J?KcL;MDNYO^PBQ?RBSAU:V[WBXJYJZf[Z]a^?_DaYbBc?dAeFf:gDhe
=ich	T!E#Y%B&G+Z,C-=.G/D0E1E2F3?4B5G6E7D8F:H;E<H=@>_?]@[AEBHCZEIFEGDH^I<JEKZLBMFPBQGRESCU@VZWCXXYEZ_[b]]^A_DaDbGcCdBeEfAgC
=icloud	|/IH]MJ
=icon	w!Y(])J/J6HBHHIMJVGZH^Hg^
=id	Y!E#?%F(A)G*G,G-;.I/H0G1G2G3D4E5I6F7X8G9F;G<I=e>DBADAEIFHGEHbIiJJK>LEMBNAOGPFQJRHSFUEVGWHXHYHZ<[E]B^C_[aBbCcEdAeCfBgYhC
=idad	y@[IFN]
=idag	y>I@XHFX_aD
=idea	k!G#J(I)E*J-J3J7J9D=J>H?IAJBYDHHZIHKFMJNHPJUGVHXIZd^J_JaIhI
=identical	y@ZHHK^ZF
=identidad	y-H7_=J@JD[HIIJKHZE
=identifiant	y,[IZ
=identit	y+J-I7]D]HIIIKIZGdJhJ
=identiti	w:HH]
=identity	g!J#I-G/I3J7_:I;J=J>I?I@FAaBICIDYH]IGKHNIPJQYSJTIZD]J^H_DaJbFcHhI
=idle	|cY
=idp	w7_
=idslock	y#JHFT_
=idzi	r(I-J/I3J4J7I9J:J=^>^@JBIDHHEIJKIMJOJT[VJXI]HaHb]
=ie	u#^-YIZZG
=iedereen	y-_HIIIKDU^VJZJ]IfJ
=iemand	y#X@[
=ieri	t9J@^BIDJHGIIKIMJNIZE]^f]
=iets	t#J.X9Y>I?I@[C]DZHGIIKIMJZIaG
=if	Z!Y#[%J(H)I+F/I1X4]5J:I=J>a?G@YBECGDZHJIHJZKXLJMHNJOIPISJUIVHXJZF]I^FbXdJfIh_
=igar	u#I9I@ZDJHHIIKHZE]^f^hJ
=igen	j!J#]%J(H*J-H3G4J7J8J9F:X=I>F?J@aAJB_CIDFHDIGKHLHMGNIO[UIVHX[ZC[H]H^E_JaHbIcJdIfH
=ignor	n#H(H)F*_3^>H?J@HB^CIDZHAKGL[PJVIWHZC]HaI
=ignora	y5^LZfJ
=igual	r-J3J>J@HHHK_OZZIgXhJ
=ihag	y3I9H>G@IHHIGKaOJZEaGh^
=ihm	|;]IJKJN]
=ihr	f#H%I(H)I*J,J4J7I9[=H>I?IBXDXHEKGLJMYOYP]TXWGXYZA[J]J^GaIbHfIgJhI
=ihre	r-H3[:I=I>I@IEZHJI^KHOGWXdXhI
=ihren	|!XZZ
=ihrer	r:ZE[HIUJZJcX
=iis	yYZ
=iiscrypto	|9HBIHFRJUJVJYbZJbH
=ik	Y!C#Z%C&H([+C,D-=.G/D0E1E2G3?4C5G6E7D8D9H;D<H=B>Z?^ADB^C[EFFEGEHJIEJEK_LCM>OYPBQGRDSETCUBVYWEYEZX[a^B_Da]cCdBeEfBgDhY
=ikryssad	|KJ^_
=ikryssat	yHJL[ZHd[eIfJ
=il	O!I#F%B&E*J+Z,I.C/B0B1A2B3Z5J6H7E8A9>:J;A<D=X>a?H@IA@BHC^DAEBFAGAHIIYJ@LDM]NEOcP@QDU]W@XFYAZF[H^?_EaabCcIdGeEf]gIhb
=ile	y-J9J=GH[K[T[
=im	P![#H%@&E)E*J+G,H/X0C1C2E3^5E6C7F8C9]:];C=??=@@AFB^CDECHEI[JCLEMYOEP@QFRCSBVaWIX@YDZF[C]E^Z_^cJd@eDfGhY
=imag	r-IHHKHMJZJ[Jbb
=imagen	|ZJb_
=immediately	w.X@_HJZF
=immer	o*[+J-J3J7X>H@FCIDZHGIIKZN]O[TXZI]JaI
=immutabl	y3J9JAYHDII__
=immutableid	|A^HG_H
=imorgon	y#J@^X]
=imped	|HH^ZcZ
=impedir	wT[
=impedirn	|TZ
=impedisc	|HF^[c[
=impid	y1JHEXX^Yc^fJ
=implantamo	|H[
=import	o+Y-I3[>EDGF_HZIIOGQXZFaI
=impos	y@IBJD]HEMJT]ZI[]
=impossibil	u4Z6YHHeX
=impossibl	h#J%J(G-I4]6X=I>_?H@_BFHCIFKYLIMINHPYSJVEXIZH[H^EaJbHcJdHfI
=impostato	|*Y3JHJV[
=impresora	|H^ZG
=impressora	yH]
=imprim	wH_
=imprimant	wHaIJZI
=in	<!]#D%[&D(C)@*7+D,b-J.@/_0C1F2A3c4E5F6A7X9<:Y;C<G==?G@>A^BbC>D@EJFdGaH]IEJ>KALGMbNBOCQ>R<SHTcUFVaWGY9ZI]?^^__aBb?c;fAga
=inaccesibl	y4[HHcY
=inacessivel	y4[cZ
=inactief	|!Y
=inactif	w![(ZBJHJZI
=inactiv	i!]-I0c:JBISJU[VJXJZD]JbJcJ
=inactivo	y!_(I_I
=inaktiv	w0ZHJ
=inaktiverat	r!^*J;[PJVJ
=inativo	|!Z
=inbjuden	y:a@JHIZH
=inbox	w>]HCIJZIa_
=incident	k(G)J7JHFScUHVIZGfJgG
=includ	c#H%I(H)H-X/I4J9I:J;Y=Z>Z?I@IAJBGCIDIF[G]JIKFLJMIN]OHPISJTIUGV^XJYXZC]J^J_IaHbJcIdIfIhH
=inclui	|-X=Y
=incluir	|HII^
=incluy	|-X=Z
=incognito	u.[:JH[MI
=incorrect	_!J%I(H,[-H2J3Y4J6Y:J>J@GBFDJGJHEIFJJKGLIMFNHO^PJT]VIZZ^G_JbJcJdIfJh^
=incorrecta	p,[3]6ZCJDJHIdIhY
=incorrectly	y#YHJcX
=incorrecto	y!J3^DJOX
=incorreta	w6ZhZ
=incorreto	|3[OY
=indicat	uHI_X
=indicatif	|3_HH
=indietro	yHJR_
=indirizzo	|3[DZHJOJ
=indisponibl	y4[?ZCIHES[
=indisponivel	|4[?ZHE
=indovinar	t-Z
=info	_!I#I%I(I*G+_-G4J7J9H:I;H=J>X?Y@HAJBHC^D^IEKGLIMJNHOGQJTIUJVFXHYIZE[I]H_JaHbJcIdJhH
=inform	y+XCJH[
=informacion	wCXD^HGZJhI
=informacji	y3[CID[
=informaco	y3HC[D^HHZH
=information	c!F#I(G)I*I+[-I3H4Z7J8J:G;J=F>H?D@IAJBECZDaEYGIIHKHLJMJNGOJPGQaUIVEWJXIZY[I]H^H_IaHbIcJdGhI
=informationen	|CYD[
=informazioni	y%J3G?JC]D]HG
=inga	w3F>FB[C]HYZH
=ingen	f!F#G%I(E)H*H+G,J-G/I0H3D4^5I7I8I9F:E;I=^>F?D@EAJBCCEEJFJGIH@IEJIKFLYMGOGPIRJSETFU_VEWaXFZ@[H]D^I_Iabc]dFeJfGgHhG
=ingent	|?IBJDHHGZHa^b[
=ingeschakeld	rHJUYV]ZHd_
=ingesteld	w(J*^?J@HB[DEHIKJM]NJUJV[ZF]JhJ
=inget	i!G#F%G(G)J*G+J-F/I0H1G2J3Z4I6I7H8H9G;I=I>D?HAJBECFD_FJG[H@IEJIKEL]MHNFODPIRGSJT]UGVHWJXHYJ[]][^G_IaCbGcGdEeJf]gYhE
=ingevoerd	yOZhX
=ingevuld	y3J9J?JCHD_HIK^aH
=inherit	p%G;aHH]J
=inheritabl	y;[
=inheritanc	b!H#J%J-J3J9G;e?JAICJDJHIKJPZUJVJZI]J_I
=inicia	|+YHJdIf[
=iniciado	|][
=iniciar	w(JBJH[ZF[]aFb[
=inicio	n!J#F(J-J3J>E?J@HBYDIL[NJTGUIVIXIZY[I]JbacJh]
=initial	t@ZHXIIZIhZ
=initiat	|bY
=injoignabl	yBIHHUHf]
=inlog	|ZGh^
=inloggen	|:JB_DJHIIJKIZ[]HbI
=inloggn	u#IBZDIL^ZG[Ib[hJ
=inloggningsskarm	yHHZJb_
=innan	|9JAJHJIIK]ZJ]]
=inne	q#J%]-H3J9G:I>F?I@aB^CHDIFIHGIHK[MINJOJXIZG]HaIhJ
=innego	|(]@]ZF
=innehalla	|HII_
=innehaller	w-b3J9I>J@JBIDJHEI]KHZF]J
=innej	|!J:^BJJX
=innerhalb	|(J@[BIX^
=inni	|*_
=innych	|(]HJV]ZH
=inquilino	|HISJU[VIW[bJ
=ins	u#J%[3J>_BIHGUIZI]JaJd]
=inscription	q%J(J+X3H=J?GB]CHDaGJHIPJUIWJXJZJbI
=inscrit	q+_?JCJDaHBZJ
=insecur	r(J<d@FHBIHKHMHNHZF^IhI
=inserito	y@JD_HH
=insid	t(I-H3H>J?I@IBJG]HDIbJ[KHNHOGZFhJ
=insist	o#I(I-I:J<]@XBGDIHCIIJJK]MJXZZD[]]JbJgJhY
=inspection	q-XHGc_
=inspekcji	|EYNY
=instagram	|H]
=instalar	|HZ
=install	e!G%I(I-E0b1[3I9I>J?J@HBFDIHdIGJaKJSHTJVIYDZC^J_IbJcGeJfH
=installation	yHZYIe[
=installer	w>IH^
=instead	r0Z3^7X>H?^@IHGZEaHh]
=instellen	p%[>J@FBXDHIJKJMJVZZZ[IbZ
=instruction	yHZ
=insufficient	g%c(])J-J?H@JBHCYHAI]PIZFaJhJ
=insufficienti	|(Z
=insuficient	w(]
=inte	P!:#:%D&B([*G+Z,E-@.E0]1@2A3A5A6Y9E:E;Y<C>[?^@HA?B9CDDFEBF?HAIXJ?KHLGM]NZO[PIRFSCTEU<VaWHYYZa]F_XbCcCdGeIfXgI
=integration	j!I-J/H3J6I=]?ICIEDHBIJNFPJTJVIZJ_GcGdceZfIgI
=integridad	|HJS^fI
=inteiro	|HISZU]
=inteligent	y-JHGT]b]
=inteligentna	|-JHHT[b[
=intelligent	yHITa
=intent	|@IX^
=intentado	|X[
=intentelo	y@]HJMHZZhJ
=intento	p#]3F>J@JHIOHX_
=interactiv	|bY
=intercept	yBJGJHEJ]MJZIc]
=interdit	q)]-a/J3J9I:J>H@JBJCJDHHEIYKGNIP[QYUGVIZI]J^YdIfJhH
=interfaccia	|gY
=interfer	ybY
=intermittent	wZ^
=intern	q-J3Z@[HJKJN]OJZHg[
=internal	ySZ
=internazional	|3_HH
=internet	g!J#J%I(I+J,J-[0I3F4D6I8I9I:H=G>D?G@GBHCJDHGIIHJJKIMENIOJPIRGSITJVJXJYIZ@[J]F^J_JaIcfdDeHfAgGhH
=interno	|3_>HOF
=interrupt	u+_DFHC]_cJ
=into	d!C/Y3Z8X:Y?J@GBHDIH]IIJXMJNIPJV[[I^IaHbJhZ
=intranet	m(H-J/I:I=J@HBHHcIJJIKJN^RJUJVJZD]JbDcGdJg]
=introduc	|GZ
=introuvabl	w,[3F?IDIHD_]a^
=intun	i)Y>J?JDJNGZIaJbccJ
=invalid	h-J/Z3_>EBJCIDGIHKIMIO]R]XIZGaH
=invalido	u>ECJHHO_RZaI
=invent	w9H@FHEIJK_ZE[^hG
=invento	y-JNaZH
=investigu	|E[
=invit	c(J-I3I7J:f=J>J?J@GBIDHH[IIKHMJNJUJVJZC[J^IaDbIdJhI
=invitado	q:b
=invitation	|:EH^ZJ
=invitato	y:aHEIJZJ
=invoic	y?JHaOE
=io	q(Z3I9G>G?Z@HD]HHIGKIOIUJVaXJZG]JaF
=irgendwa	|.XDX
=irraggiungibil	y4ZcZ
=irrobustito	|%YYY
=is	=!b#F%D&?*E+E,@-].>/>0F1Z3]4c5X6E7X8B9G:H=J>Z?b@IA9BaDFEAFBHfJDKGLDMANGOHPHQGS[VDW@XHYCZY[D]<^I_DaDb?c?e=g<h[
=issu	c!H(D)I*J-H/G3G4J7I9G:I=G>F?F@IBaCJDGGJHJIHJILHOIPHSITIUIVHWJXIZb[I]I^G_IaIbHc]dJeJfIgIhH
=issuanc	y%H,JH_
=ist	S!^%A(I)Y*G+D,J-D.G/B0E2F3Z5E6D8D9@:A;Z?a@ZAEBEC]D?EDFDG^HJJDK>M?NBO@PIQGRESYU^X@YCZD[B]G_Ba]bEd]eBfYgG
=istniej	|>]HIKJ_]aJ
=it	?!H#G%>&G(E)@*B+G,B-b/d0<1>2=3F4:6A7A8A9=:F;C<>=@>B@dAHBgDIE=FGGCH9I_KgL@MHOaPCQ?RBS?TFUbV]WJYBZg[J_Fa=b?c=e<f>hb
=its	T%A&I(D)C*E+G,F-a.I2G3@4D5G8]:G;F<H>F?_AEBaCCEYF^GCH=IBJXLDMANEOYPBQHR]SDU]VIWFXBYEZ9[D]C^__IaXbFcXdYeGfBgJhY
=itself	o?X@HBZCIK^SXT[UJVJZF]J
=ive	^!H%I(G)I*G+H,J-A/G3E4J7I8J9E:F=I?[AIC[FJGIHBJIKcLJOJPIRJSJTIUHVFWIZa[F]F^H_JbHcIfHgG
=j	b!H%H(G)J+I,J-E/I3F4I7I8J9E:H;J=H?F@ZAIDFEJFJGJH>JIK[LJNYOFPIRISITIUHVGWJZa[G]]^I_Ja_bGcHdIfHgJhX
=ja	g!H#F%I(F)]*E+_,I-F/H0J1J3G4I6J7I8J9C:H;J=H>Z@[AHB^CHDAEJFIGJH@IDJJKaLHMDNGOGPFRJSIUGV_WJXEZ@[Z]F^G_IaFbHcHdHeJfHgIhE
=jag	[!C#G%D&H(^)C*Z+D,E-?.G/E0E1F2G3A4B5G6E7D8C:I;E<H=C>_?A@EADB_CZD]EFFFGFIGJFLCM@N[PBQGRESETBUBWFYFZ][c^C_DcDd@eEfBgDha
=jak	p!J(J)I3I9J:J=I>]?J@GBFD]HbI[KHLJMHNIPJSJUGVEXIZ@[I]JaJbHdJhJ
=jaki	y3I9]>JHIO]
=jako	y(]*Y+]DFHJZG
=jam	|H]
=jamai	j%I+[1Y3H9I>H?G@IBICIDaHAIJKJL^MJNJPJVIW[XIZI]I^Ja^bJdXfI
=januari	|IJK_
=january	y@HIXK]
=jdoe	|BJZZ
=je	W!B#^%B&H*A,E->.F/C0E1D2E3>4C5F6E7D8D9Z:J;E<G=B>]?[@_ACCYD[EFFEGDHHI<JEK]LCM>N@PCQGRCSETBUBV[WFYEZa[_]X^B_DaDcBdBeFfAgEh_
=jede	w@XKXNY
=jeden	w!J(J*]9J;XC^HIIIVIZHaI
=jedna	w*YC^IJ
=jednego	w(J@JA]C^HJVJZZ_H
=jednej	w%^*[9J>I?[CYFIHHZIaH
=jego	y8_9J@HCJHJI]KI]J
=jej	|1J8^HGVZcI
=jemand	|@ZZ[
=jest	]!Z%E&I)F*E+D,F-^.H/E0F1G2H3A4E5I6F7[8D:@;G<I=C>A?^@JAEB?CED>EHFFGYHJI^JGK[LXMAPZQHRFSETFUZV[WFXCYFZI[D]C_HbEcEd^eGfE
=jestem	p!I#H(Z)[*X+H-H3I9[:Z=J>H?F@EAJB_CHDYHCIGKFLIMINIPITJUHV[XIZD]IaIbIdJfJgJhJ
=jeszcz	o#J%J(I*J-I9I:J>J?G@^BHCbDHEJGHHDIGKGMaNJUJVHWZXJZE]JaIdJfHhI
=jeton	u(J*J,c?JHFRZVJ
=jetzig	|IJKJZIh_
=jetzt	h#^%I(J*J+J,J-F/[3I4J7J8X9F:I=I>G?Y@[BZCGDYHDIFKDLIMHNGOITIUJVIXa[I]G^G_JaHbIcJdIeJfJgJhF
=jira	w#FHbZD
=job	t#J9_>[HDKIZJ[X
=jobbar	|([>^ZG
=join	e!G#H%H(I)J*J,J-I/I3H4C5J7G8a9I:H=H>G?H@FAFBHFJG_H_IGJJMINDOJPESJTIV[XJZ@[J]J^H_CaJb^cHdHeIfJgJhI
=joiner	yHHV[
=jour	l#I+[-H1Y9G:J=J>J?I@_BICGHDIIKFNJVJXaZE^IaJbJcJdHf^hH
=journal	|HINY]]
=julli	u#[-J3I9^:[>H@IBJDJHGIIKIOZZHaI
=june	y-[II
=junk	w9JCJDIHEMJaa
=jusqu	y9[@ZZJf[
=just	W!D#E%F&[(E)G*I,H.H/D0Y1H2I3C5I6H7G8Y9]:E;I<J=G>I?H@]AFCbDAEHGGH@IHJFKILYM^NEOCRGSFTEUEVAXCYI[b^FaIcGdGeHgG
=jutra	|@]
=juz	i!G#F%H(F)^*H+],I-C.J/H0H1I2I3C4G6I7I8I9C:E;I=F>b?CAHB_CDDBEJFIGIH?ICJIKcLGMDNEOCPHRISHTHUFVEWIX]Y]Z@[G]F^I_ZaCbFcGdGeIfFgIhF
=kam	|9J>JB_HJ]J
=kan	X!A&H(H)Y*@+D,C-?.G/C0C1F2F5G6^7H8[:Z;C<H=Y>d??@[AEB]C@D>FFGDH>I<JEKYLAN>O@PYQGRDTBU[V]WDX@YFZX[_]>^]_Ba>b?cCd?e]fAgB
=kann	^!G%F(G*Y+I,H-D/F0H1I3E5J6Y8I9F:];I>Z?_@XAIBYCEDCEYFIGGHCICJIKBLFMYNBOYPGRHSFTXVYWGYI[Y]D^Z_HaBbDcFdDeH
=kanner	y:[@JHEM^gZ
=kapot	y9I>^?IZJ
=kaputt	w>XHFb[fY
=karta	y9J>^BJIJbZ
=katalog	y!J7]AIHH_]d[
=katalogen	w!^#E3a>HBIHG
=katalogu	q!]#I3^7[9J>GAJBGCJDHHEIHMINJOGTJVJXJZI]J^J_ZaJbIcJd[
=kazd	|-J@JKJN_ZH
=keek	|@[
=keep	W!D%G&I(E)I*F+^,G-Y/G0H1H2H3D4G5I6G7[8G9F:D;G<I=F?C@_AFB@CDDXEHFFIYJFKYOEQIRGSGT_UDVBWIXCYHZI]C^[_FbDcFdGeHgYhY
=keepass	y@JHaZH
=keer	m#a-I3H9G>G?J@_BJCJDHIHKIMIOJTZX[ZCaZhH
=kein	Y!D#A&I([)G+F-D/F0^2G5G6F7E9E:H<I=a>@?AAGBHDcEFFGH@IAJGKHLYMCPDQHRCSCTEVAWbXBY^ZI[D^E_GaZcZdAeGhD
=keinen	q3J4Y>]@YCJDIHFX[ZJa[
=keiner	y+J=[D[LXZI
=kenn	y>G@JHYKJZD[a
=kennt	t:Y@JHDIJK[M_YXZI
=kennwortanderung	w7X@IB]HIIJKJVIZG^]fJh[
=kennworter	k#I/^0^4J6J7X=I?J@FBICIDHHDIGK_MGSJTIXJZI]IbJcJdYfGg[hI
=kennwortern	yWZ
=kennwortrichtlini	|N[
=kennwortruckschreiben	k#J%Z(F,G0J1[4I6J:J=G?J@HBHDIGIKHLIMJNJPXRZSJUHVGWJYIZG^IaJbJcId[e]fZgZhG
=kennwortsynchronisierung	|G^fI
=kennwortwechsel	|@XL^
=kennwortzurucksetzung	f!H#I%I(G)X*I+H,H-G/J0J3I4I6J7Y:H;I=Z>I?X@HBHCHD[GIIHKGLIMJNGOJPHRJS]TIU^V]WZXJZD[J]H^JbJcHdFeJfZgIhI
=kennwortzurucksetzungsrichtlini	|HIW^
=kent	y9I:]HDM]
=kept	m#_/I7Z@HBHKXMGTHZGd]gJ
=kerbero	y9JBIH_RXZE
=key	c!F#H%I(Z)H*I+F,J-F/C0I1G2J3G4F6d7I8J9F:I;J<J=I>G?]@GAHBECHDCEJFJGIHdIFJGKGLIMFNEOHPIRESITHUHVEXIY]ZC[I]D^G_FaIbIcCdGeJfCg[hG
=keyboard	n#Z9H@JH_IJMJTJZHhY
=keys	g!J%J(G-H/I0I1H3J4G6h7J8J9H=J>J?[@HAHBICIDHGHHFIGKGMINIODPJRCTHUJVHXIYXZC[J]F^J_HaJbJcDdGeHfD
=kick	|#G9F>JBJHFIHTXXJZ_]F
=kid	y#X@]HH
=kids	y3FD[HXIHK[
=kiedy	|#J9H?^@IHIIIKIX]
=kierunkowego	|3^
=kies	w(J-_@FHGIHKZMJN[ZC[J
=kilka	u#Z@HBFDIHGM^T[X]ZGaJhJ
=kill	u.XHEY^ZJ
=kim	|-GHII]KJZX
=kind	t9ZHJIZ
=kiosk	p!J#G-J9J@HBJG_IJTHVJZE]J^_
=kitchen	|#].GHXKJ
=klant	|:XB[
=klappt	q%[(I:X=J>I?HBJC]HGPIVHZ_aJ
=klar	w+G9]?J@HB]DEHHIJKJNIUJZC]^bJ
=klein	|IZ
=kleinbuchstaben	yI_
=klick	yZGb_
=klickar	|BJHGZIb_
=klik	|HGZJb^
=klingelt	|>JDI]]aX
=klockan	|HHR_ZJ
=klok	|HIR_
=kloppen	|@HHJIHKIO^h]
=klopt	t3E4J6]>I?IHYMJO[R[ZH]Ja]cIdFfF
=klucz	w6d9I?XHGIJOIZHdHfJ
=knappen	u%I(b-I9H:]@JBJHEIIVHZFhJ
=knop	u(a9I:[@IHEIIVIZGaJ
=know	[!G#F%H&^(D)I*H+G,J-_.J0J1I3F4I5J6J7J8J;J=I>H?CCGEJFIGGHHIAJYLHM[NZOFPJRISIUGVFWHXGYJ[c]E^F_IbCcHdHeJfHgFhZ
=known	k(J-_/E0J@IBFHCIJJYKIM]NJTJZ]_Hb[gJhJ
=kod	f!H#F%H(F)I*H+G,I-E.I/H0H1H2J3B4G5J6I7H8I9@:G;H=F>b?X@BAHCYDDEIFHGIHIIAJIKBLHMDNGOCPGRGSGTGUGVFWJXbYIZ@[H]D^J_GafbGcFdIeIfGgIhF
=kodem	y9J>JHJZJaa
=koden	k!I#H%I(H*J+J-G3F4J6J9D:J;J=I>c?F@GAJBYCYDGHAIDKFMGNJOFPJRJTIUJVGXDZE[J]G_JacbIcIfJhI
=kodu	t3G9IHGOIaa
=kolleg	|(I*I@XHJ^^
=kollega	|H^
=kollegan	u%J(^9I:J>J@[DJHFKJV^ZI
=kollegen	u([GYV[ZI
=kollegin	t!](I=]BJDJV[ZG
=kom	u!J#H-I3I9G:J>G?J@GB_CJD[HEIHKHMINJVIX[Z[aIhJ
=komen	y(^)H,J/I0[6]>JHCIJMITI
=komm	p#I(J)[,J-H>YD[HDIJMHVFXJZ_aG
=komma	yF^
=kommen	u0Y>JGYH[X[
=kommer	i!G#G%G(G)I*J,I-E/H0]1J2J3A4G6F7H8I9E:G;Z=H?G@EAIBGCDDCEJFIGIH?IBJJK[LXMGNGOBPGQJRHSIT[UJVEXEYJZ_[H]F^G_GaadEeJfHgIhZ
=kommt	d!Z#G%J(I)J*J+]-H/J0I3D4H9J:Z;H=I>E?F@IAJBHC[EJGJHGIGKHMHNIOXPHRJSIT_UJVHXHYJ[J]G^I_Ia^dJfHhI
=komork	w9J>]C]HIO[ZH
=komorki	|D_ZG
=komplexitet	|I[KI
=komputer	y#J9IBIHZIHM]ZHgZ
=komputerz	w#^@JM]XGZH
=komt	i#H%I(I+]-[/I2J4I6J7I9H:J;[?H@IBICFDDH@IGKYLYMHNHOXPJRJT[UJVIXDZD[J]Ha^bJcYfHhI
=kon	y(H-J9H:J>H?^@IBaDIHEIJKJNJVJZE]JaJbH
=konci	u%I2[3G>I@JD_HHIIOIPXZJaI
=konfiguracja	yE_WJ
=konfiguracji	yEYe^fI
=konfiguration	rEaHJWHdIeYfI
=konfigurationen	|EZdJe[
=konfigurerat	y(J)IDIEHPJVZW^
=konfigurieren	|e[
=konfiguriert	w3ZDJEEHJUIVZW^
=konnen	k!J%H(F7J:X=F?I@EB_CYDIF]HHLJNJP_UIXIZA[J]I^GaIbHdJfJhJ
=konnt	r%H,Z-J3I4]9J>I?]@IB^CGHEIIKHPIVHZF^HaIdIe]fJhH
=kont	|4JP]ZJ[YdH
=konta	p!G#G%H(H)^,J-H1J2a3X4G8J:H=J>I?I@IAZBGCGDGEJFJGZHFIDKELIMHNJOJPIUHV_WHXHZD[I]J^J_IbJcIdYfHhI
=kontakt	y!H#J%J3E4H9H;J>H?JCcDHHEIEKJMJOJVHXHZE]I_JaGc[
=kontakta	|![)E*E+J,IDIHJPGVIZ_dI
=kontaktdaten	y3[D]
=kontaktmethod	|C[
=konten	t!J)_AXBJL]UFVFZG[YhJ
=konto	U!e#c%_&H(@)B+D,X-@.G/D0E1E2Y3J4B5F6E7D8E9D:Z<H=C>A?B@@AECDD_EDFFGCHAI?JEK@L[MANAOCP^RESDU@VbWAXZYFZC]A^Y_]aBbBcCdAeEfBgE
=konton	u#I%I(I)^3J4J:H>IA[DIG]HHIJNJPJUIVIZG[X_JcJd[
=kontoret	|#I9_:J>[HGKJVHXIZIhJ
=kontot	i!^%[(E)J-I2Z3G4H9J:Z;H=I>G?I@HAIBYCGDGEJGJHDIHKILYMINIOJTEUHWIXFZX[Z]J^I_ZaIbJcIdIfJhI
=kontroler	|4_HI
=kontrolera	|4aHEdI
=kontrolerach	|J[
=kontroll	|3J4H5]O^
=kontrollera	|3ZD^OJ
=kopii	|6^
=kor	y0[1XHJ
=kort	q%X-G9JBJDJHEIcNJZI
=kotwica	|9JAaHHIJKJZI
=kraju	|3^
=krav	m!I#I(Y*Y+J,J-I3F4J9G:J=I>G?H@HBJCbDDFJHAI^KHMJN[OJPJTJUIVIWJXIZE]HaHb^cJdJfJhJ
=kraven	wI[KIN[
=kraver	|*]=YCI
=krbtgt	|!J(J=JBJHaKFZFbJgI
=kreator	|+[DIHGZJe^
=kreatorz	|,[HIdHe]
=kreeg	|*]@[CHHH
=krijg	q!H#J(I-J3J4J9I>[?Z@IBICHDIHEIHKINIOJXIZa]HaXbJcJ
=krijgt	|>GH[O[ZJ
=krotki	w-J9IHIIa
=krypter	|<]
=kryss	|(G9H;^@IHIIIZH^]
=ktor	|^]
=ktora	|HJNYV[
=ktorego	|#ZC^
=kund	w-J3I9I:G?^@IB]DJH]KGZG^JaFhJ
=kunden	u:^@IBZHHS[fJ
=kunnen	o#[(G*I-J3Z4I8]9Z=J>H?I@IBICHDGHEIHKGMJNJOJP_VZXIZG]I_JaHdIfHhJ
=kurz	t-IHJI_bX
=kurzlich	|@ZK]ZGhJ
=kvar	t#^9J>HDJHIKIMH__g]
=kwijt	o!J#J%[-J3J4Z>a@HBJCID_GJHFIJKIMINJOJZEaJhH
=l	M!X#G(Y)=*?-Z.B/]0C1@2E3]4H6@7H8?9@:C<C>Y?e@HB@DEEIFXGDH=ICJ@K_MJNAOEQCR^SBU[VJXDYAZ=^Z_]aGdJh[
=la	E&@(B)A*>+],C-a.?/I0H1<3?4G5E6I8A9F:J;F<?=^>[?^A;BFCADEEEFEGIHEIJJEKbLJMdNdOGP>QESATBUGVBWIXCZa]I_GaHbJc>dZeXfZgHha
=laat	w>FH]KIVJX]ZD]Ja]
=laatst	u-H3H9I=J>J@]BJCGDJEIHGIEK_MIO^XJZHaJe[fJ
=lab	m!J%I(G)J*J8D9I:J=I>H?C@IAHBICJDJF^GGHeIIKJMJVJZA]J^]_HfI
=lack	g!I#I%](]-E/J3X4J5a:I=Y>I?J@FBGCJDHGJH?IbJGKCMJNDPJUIVJWYZB[J]I^IbHdIfJgIhH
=lacznik	|%Y<[
=lacznika	y2^3JHIIHQZZJ_[
=laczniku	|8^<[dIeJ
=lacznoscia	|cZ
=lado	|7ZHJS[ZI
=lady	w!Y@YXY
=lagt	|CXD[ZJ
=laiss	y>I@IHGIJX]Z[]XaH
=lake	y>^HF
=lamnad	|9H>ZHFIIZE]^aJ
=lan	|9I>IHa
=lanc	|%X+YHH
=land	u!G/^3G>]?JHDIJZE]IaZbI
=landcod	|3_9J>JCJHHZJ
=landervorwahl	|3X
=landesvorwahl	y3[
=landlin	w1I3]4J9J>_?[HCIJKJZHcHfJ
=landskod	|3a9J=I>J?JCIHGIHZI
=lang	l!J#H%H(I*J-Z/I0J1J2a3H4I7J9H:J;J=G>E?I@]BHCGDHHAI^KELIMGNZOIPJRISJT_UIVIXHZB[J]Z^H_IaFbGcHdIeJfGhH
=langd	|3I@GHII^KHN[
=langer	|!^ZI
=langr	r(I)^*J-H3G4J9I=I>b?G@FCHDIHDIEK[MENIOFTJUIVGXIY]ZE[J]G_[aGbIcIfJgJhH
=langsam	|3J9I>JHaIIMIaJbJ
=langst	|PY
=langt	y2_>I@HHEI^MJZIbJfI
=languag	tZ[
=lank	|b]
=lanken	wBHIEZHba
=laps	p#J-J9J=d@BHZIIKDMINHZDbH
=laptop	V!G#X%G(D)H*G+H,H-E.I/E0H1H2I3F4H5J6I7H8I9C:G;I<J=F>C?F@AAHBaCFDEEHFIGGHdIDJGKBLGMcNEOFPGRESHTFUGVEWIXFYI[F]H^F_HaEbdcGdGeHfDhC
=laptopen	|BJHFM^ZJ]Jb[
=laptopi	|BHHEM]ZI]Ib]
=larga	|2[I^KIfHhI
=las	e!G%[(H)H*[+I,H-D.Y/E0[1H2I3G4G7H8d9D:G;J<J>C@DAHBECFDDEIFHICKZLIMGNXO[PFRHSITGUHVFWIX[YIZA[G]F^I_GaGbGcEeIfEgIhD
=lasa	q#^>]?H@JHCKJMJZF[a]JbF
=lasciato	|9J>ICHHEZG]a
=lasskarmen	|>GHJZJba
=lasst	l9J=J>I?J@ZHZIIKHOJVGX[Z]]J^JhH
=last	T!H#_%C&I(C)I*E+D,E-E.F/G0F1E2G3C4Z7F8]9G:F;G<H>Z?AAEBJCHD@EGFDGXIDJDKbLCM?NEOXPBQISBTaUZWDXIYG^CbCdDe^fIgChA
=late	tDYHDR_ZJaX
=later	c!H(G*J+E-F3H4I8Z9Y:J=J>H?I@]AJBACIDZH>IDJJKCL[M]NDOIPIRISITXUJVJXIZ_[I]F^F_Ja[bHc[dJfIgHhI
=latest	|1Y
=latt	u-_HH
=latw	t-aHJ
=lauft	k#J%J(J,J-J0X=J>[@GB]DJGIHDIIKHL^MHNJR[UJVJZE[I]I^IaIbJcZdIfZhI
=laut	t@[BIE^HEI[KJNJRJSYTHXJZIa[gJ
=layout	|hZ
=ldap	X!E#D%E&I(F)H*G+G,G-D.H/G0G1E2F3C5g6F7G8D9D:F;G<l=F>E?F@EAFBECDDDEHFGGFH>ICJEKFLFMDNDOGPGQIRFSHTEUDVEWHXFYFZC[G]E^G_EaDbEc@dDeFfBgGhF
=le	M!D#A%^&D)@*?+E,@.H/H1@5H7I8@9B:>;@<F=I?a@IAECFDDE@GEH@IGMaOaPHQDRISEUEWFXEZG[I^IabbXdHeAfZhZ
=lead	r(E*]3]>J?ECXP[ZIaFg^
=leak	y-^HJII
=learn	wHEM]d[
=least	j-H/Z9I@[CIHBIbKEMINYZGhI
=leav	i!a#I(J)J-I/Y1J3H8H9F:J=J>H?G@GAJBHCJGaHaIHJIKGNHPHTJVGXJZB^I_IaHbJcJdJfJhH
=leaver	n!^>I@GH^ZD
=leden	yF]P]dJ
=leer	|3[HH
=leerzeichen	y3_@JI[ZJ
=left	b#G%G(I)H*F+G,J-G/H3D4J5Z7I9G:H;[=E?GA[BHCXDXEJFIIJJIKELHMGNHOFRJSITIUIVHWJXGZA[J]d^ZaGbHcIdIgHhH
=legacy	|Y^cF
=lehnt	wHIJ]N[
=leicht	q-d3IHHIDKJZJ
=leider	|ZZ
=lengt	|@IIZKGN]
=length	f!J%I-G/J2_9J>IBJCHHDI^KHN^OJZEhJ
=lento	u!H#E-H3G9F:I>H?J@JBHCJDJHeIDKIMFNJOIVJXJZG]HaIfI
=les	[!E#D%]&J(Z)^*^+],E-A.]/C0Y1H2G4E8G9C:H;G<I>D?G@BAFBCCAEFFGGYHDJJK[LGOYP^RGSGTEUDVIWFXDZ=]D_EaZbFcEeHfCgFhC
=less	q-a9I@YBIHGIIKIZE
=let	a!H#H%J(G)[*H+H-F/H1J3G4J7J8J9F:H=Z>G@]AJB_CGDDGIH>IBJIKGLIMGOGPJRJUIVEX]Z[[]^F_HbIcJdJfIgIhC
=letra	q#I-H/Y3I9J>J@HCIDHHFIdKGOJTJZH[J]JhJ
=lets	q5[@YBFH]IHKFUJZC^Gh[
=letter	]!F%I(G)J*I+H,J-X/c1I2I3_4H5J6J7I8J9F:H;I=H>D?F@GAGBDCEDFEJFHGHH<IgJGKDLJMCNZOBPIRJSJTFUIVHXGYJZC[G]E^I_EaFbGcHdIfHgEhY
=lettr	y/YI]
=letzten	r-E3I>J@JHIIGKcO[ZHaJbYeYfJ
=leut	w-]8YF^GYHJIIKGZH
=leuten	|(]HJPX
=level	|5_HIZE
=leverancier	y:]HJJX
=leverantor	y:YJY
=lezy	y-J/I3J4]=JHFS_THZGaJ
=li	w:]>[HG
=libr	r#I(I)_-H/J=JBFDHHIPJSIT[UaVEZGcHdJfE
=library	y.XHJJXZJ^Z
=licen	y9G=[>JH^IJKJZJ
=licenc	]#I%J(H)H*J-H/J1J3I4I7H8J9G:H;J=g>I?H@GAIBHCIDIGHH]IGJJKFLJMHNHOJPIRISITIUGWJXIZB[J]I^J_HaIbGcGdIfHgIhJ
=licenca	m!_(J-I3I9H=b>J?J@HAICJDJIGKHNJVJXJZI]JaJbI
=licence	^(I)J-I3G4F5G9I:I=e>J@HAJBICHDIEJH_IEJIKIMJNHOHUFVGWGXIZF]JaJbJcIdIeZ
=licencia	n=^H]
=licencja	|9J=GH^
=licencji	q=aHG
=licens	y=HHaZG
=licenser	w3I9J=_HF
=licenti	o-I3H9H=c>J?J@ICIDJHZIFKGNJUJVIZJ]JaJbJ
=licenz	w=_HE
=licenza	t-J3J=a@JH]IIKIXJZI
=lid	y(I?JBJHFIIKJVaZI][
=liegt	w-I7]9I>]GZHHIJKJ]J
=lien	q-I@JBGMJZGbccI
=life	|1ZBIHJZJfZ
=lifetim	|@Y
=lift	tHHT_
=ligacao	u(J3Z9H=I>G?]@IDJHDIJKHMJOIUJVJZJ]Ia^bIc]
=ligar	|9]HIZJbZ
=liggend	|-^9JHJ
=ligger	y-J3Z9I>^G[HDIGKJOI
=lightweight	|%G0^HH
=ligt	y-I7Z9J=J>^@JHEIHKJS[TIZIbJfI
=lijst	|-^HJ
=like	a!J#I%J(F*J+Y-]/^3X7I8I9H:J=H>G?I@[BGCHDGGJHXIYJIK^MGSIUJVIXJZG[I]H_JaGcJdJfJhD
=limit	h!J#J%H(G)H*D+I2Y3I:J=I>I?FBICIDHG_IHKJMJNHPHQaSJUJVYWJXbZD]JaJbIcJfIgJ
=limitada	|QZ
=limitado	|VZ
=line	n(X3H4Z5H>Y@HBJDJHBIJKYM[ZGbHcbfH
=link	V!D#F%G&J(D)G*H+H,H-B.H/E0G1H2I3E4[5G6F7H8H9C;H<I=C>B?B@BAGB@CGDDEIFHH]ICJEKBLFMBNCOHPFQIRFSETDUCVDWFXFYIZI]D__aBbkc[eIfEgEhE
=linku	|HIb^
=linux	w1IBJHbZGbJ
=list	X#G%E(D)F*E+E,H-c.J/G0I1F2H3E4E5I6H7G8H9C:I;H<J=E?c@CAFBBC[DXEIFGGFJYLGMFNFOFPGQ^RHSHTFUFWHXFYHZ>[[]E^G_EaDbFcEdGeIfFgFhC
=lista	t-b9JHF
=listan	|-[
=listener	u-J=IBJDJHCRJYJZJcGdHeIfd
=liter	y9IHFIcKINIOIZIaJhJ
=literatur	|[Z
=litery	w-I3H9G@JAJHDIcKGNJXJZI
=lithnet	u-FJ_
=littl	u.XMYZJ
=live	i!B#H%I-[/I7[=I>E@aA]BJDJH^IFJJKFLJMJNEPJTJVJZB[J^H_[dXhI
=livr	|HFT]a]
=lizenz	o(J=_BIDJHaUJVJZHbJfJ
=lizenzen	u9I=cCHHGIHNIUHWJZI
=llamada	t/J>J?ZDJHFKJQZTJa^
=llega	l3H9J>aBJCJXJaX
=lleva	u-ZFXI_KJZI
=llevo	|>JHJXHa^
=lo	f#D%G(F)I*H+H,J-E.J/H0I4I5J6I7H8J9B:H;I=X>a?]@CBECEEJFIGIH?IZJILINGO[PHRITYUHV[WIXYYJ[G]]^I_IaCbFcGdIeJfGhD
=load	k-[.XHYIJJ[KIMIZEba
=loaner	|HGZ^
=locai	|6[A]_J
=localement	|/ZZHd[
=locali	u/J6Z9IA]HFN_ZJ_J
=locally	y!^)J/^HDIHKINJUJZF
=locat	w,H0I6JHDZE__cIdEe^fF
=locatair	|BIDHHJU]VIW[bJ
=locatario	|HHU]VIWZZIbJ
=location	tH]
=lock	M!?#j%C&I(D)E*F+E,F-A.G/A0G1G2G3E4E5H6F7C8G9E:D;G<I=D>??D@DAEB;CEDDEFFGGEHXIBJDK@LBMBNBOGPCQHRESETiUEVDWHYHZ9]B^J_BaDbbcCdDeGfEgChH
=lockd	|#]BJHHTYZJ[H
=lockedout	wHHT]
=lockout	]#b%I-I/J3J7J@IBFIJJJKJLJMHNJTdXJZF[G^IbIgIhJ
=lockouttim	f#]%c(H@JHDZH[J^IcJ
=log	T!A#]%D&^(@)E*D+E,X-A.H/]0G1G2H3B4H5G7D8E9E:H;F<J=B>@??@?CCDBE[FDGBIAJXK?LEM]NaOEPEQIRGSDTIUIWEXDYGZ_[B]d^B_Za@bFcGdDeCf[g]
=logg	h!Z(G/J7J@HB]IJLJMHNJSJTI]J^GbZgIh^
=logga	y9IBZH[IJKJZE[^hH
=loggar	|ZGh^
=loggen	yHY]^cY
=login	T!Y#Z%E&J(C)E*D+],G-?.H/B0H1F2H3D4D5G6F7d8F9H;G<I=D>I@@AGBECDDAEGFEGEHZI^JDK?NAOFPDQIRDSBTXUEVCWGXBYH[A]A^d_Ea@becFdDeGfDh@
=logo	k(J-I7J9I:I>I@JBHHfIIKJMJXJZB]JaJbEhJ
=logon	]!F#[%J(H)H*J+H-I/I3I4H5H7H:H=H>H?F@DBDCJDGGIHAIHJIKGLcM_NIPHSHTGUFVEWIXHYJZ@[G]G^E_IaJbhcDdIfJhH
=logowani	|#HB[HZTJ
=logowania	w>HHXZJb^
=logowaniu	|L^ZJ
=logs	j#D%X7I:Z@JBHH^IIJXLZMJNGTZZF[IbJhJ
=loguj	|HJZIh_
=lokaal	n#J%J(I*J,J-I/_0Y6_7I9J:J>I?J@FAJBIGJHBIIKHMENGP[TYVIZF[I]J^J_FbIcIgYhJ
=lokal	a!I#C%F&G(C)E*D+H,E-C.I/X1G2I3E4F5I7]8H9D:D;G<J=E>E?E@DA]CFDFEcFGGGHHIBJHKCLGMCN^OFPDQJRESDUFVEWEXDYHZB[G]C^E__aEbDc[dceFf]hD
=lokala	m#H&I(H)J*J-I0J3J6J7I9H:J=J>I?J@IAZBICJDHEYHDIIKHMIOJPHSJTIUIVIWJXIZE]H^J__aJbHc^dHf]gZhJ
=lokalen	k#J%J(I3J4J:J?J@IBJE^HFN[PJSJTJVIWIXJZD_YaJbHc_dY
=lokaln	u!I6^BIHJOJP]TJZI_Jg[
=lokalna	yE^WJf]
=lokalnego	wHHIJ_]c[d[gX
=lokalni	p![#H(I-H/^0[6]7H:I=I>J?J@GAJBGDHEIGJHEIGKGMGNEPHT[UIVIXIZC[J]J^I_GaJbHcHd]fGgYhH
=lokalnych	|9IA]HIN^_GcJ
=lokalnym	r!J3I7[9JAJEJHIIJNITJZJ_^c^d[gH
=lokalt	m!Z#G%J(G)I*I+J-F/_0]3G4J6a7F8J9J:H=H>F?H@DAIBFCHDFEJGJHBIEJJKCLIMFNDOGPYSIT[UHVGXFYJZB[G]H^G_EaIbGcGd]fHg[hF
=lol	t#I(J-J/J3G4J9_:J=J>Y?J@YBHCJDHIFKGMINIOHUJVJXJZD]IaHbJcJfJhH
=long	]%G(H)I*I+I,I-[/F0J1I2e3D4H5J6J7H8J9F:H;J=H>B?FAIBECGDEEJFJGHHAIZKELFMaNYODRJSITYUHVGWJXJYJZY[H]G^G_HaEbGcHdGeJfGgGhD
=longer	a!Z#F%I*I+J-G/J1X2X3F4Z9H:J=J>a?aAJBGCIDFGGHDI_KGLDMHNHOIUJVFXHYJZB[J]I^I_[aGcJdEfIgJ
=longitud	|@JN^
=longueur	|@IHJI[N[
=look	e+Y-I1J4[9[>I?G@IBDDIHCIIKILJMINZRJSYTYVJZa]X^I_XbIcJfFhJ
=loop	m!I+I7J?JBHDJH]SITJUIWJZ[]EbFcJf^gI
=loopt	y9J?JHGIJR^Z^fJ
=lors	q#J%_(J,^-J/J5Z=I?J@IBJHHKINIPIUJVJeIfHhJ
=los	f!G#H%H)[*Y+I,J-H3[4H7J9H=I>I?I@HBHCHGJHCI^JYKFLJN^OIP[UIVZWIXJZB]I_JaIbJcJdIfJhF
=lose	y>ZHGZZ
=losen	w#[(J>I@GBJD_HEIHKHMJNJZ][H]GhJ
=losenord	Z!D#D(Z)E*G+G,X-H.I/Z0[1G2^3F4F5I6D7I8G9F:Z;H<I=D>B?E@HAHBYCED@EHFIGEHYI>MJNZOHPEQIRGSFTDVJWGXFYHZY^]_EaFcEeFfCgEh[
=losenordet	^!F#D%F(H)F*G+H,H-Z.J/E0F1I2H3G4G5J6Z7Y8H9H:D;I<J=E>Z?F@XAHBZCED[EIFJGGHCI[JGLYMZNFOIPGQJRHSGTDUDVDWHXFYIZ^]D_FaFcFd^eIfGgGhI
=losenordsalder	|@aBIDJHFIFKJZGhJ
=losenordsaterstalln	u)JU]V]WHZJ
=losenordsfilter	|JZ
=losenordspolicyn	|N^ZH
=lost	_!F#F%E)]*G+H,J-F/H0Y1I2I3G4[5J6G7F8H9E:I<J=a>[?E@CAHCGDXEJFIGGIDJHKDLGMBNEOHPHRZSHTGUGVFWIXGYH[F]]^G_]aFbAcYdEeIfDgGhE
=lot	u9^BIZH
=lots	|:X
=lovely	|9[
=low	y9JH^
=lower	n-J?JHJIZNaZH
=lowercas	u-JBJHHIaKJZE
=lsa	u/IHJJ_
=lsass	tHGJ_ZI
=lub	y3]IFN[
=luck	w9[@YBHHHNJZXaJ
=lugar	|7YS]TIZH
=lui	r(Z8]=Z@IHHIIKFMJVIZH^]bJdJh[
=lukt	t(H=]>X@XHJKJVHZ[^JhI
=lunch	m9G@[B]HHIJKJMJZD]_bJ
=lunga	|2Y9I=ICJHHI_ZJ]IfJ
=lunghezza	y@HHII[N^
=lyckad	|/_3I9IB]HHMJPJTHZI_I
=m	|!]]Y
=m365	k#D/]HFMXNJTbZI[Jg]
=ma	[!B#J%[&F)E*[,D.G/Y0E1E2E3E4F5G6F7D8]9X:B;C<H>??Z@>ADBHCHD[EEFXGBHFJEK=LGMZN?PDQZRESEUBW[XAYFZ:[c]A^CcCdJfBh]
=maar	f!I#F%I(H)J*[,J-E/[0J1J2J3E4I6I7I8I9E:I;I=H>C?a@[AIBEDBGIH@IEKCLYM_NFO[PIRISJUJVFXFYJZ@[a]G^G_JbXcIdZeJfFgGhF
=machin	d!H#H%J(I,J-E/H0I1G3H4Z6I7J8I9]:J=J>G?I@AAIBHCJDIFJGGH]IEJFKELJMENHOIPJRaTHUJVIXHYJZF]H^J_IaIbIcadJf_hH
=macht	|bY
=machtigingen	w%J(^-I9I;a@IDJHHKIZHaIbJ
=macro	n#IHc
=made	h!J#G(G)[+F-Y/J2_3J7J9J:J>H?G@_BFCIDFGIHCIYJIKENFUJVHY^ZA[I]G^^_GaHbJcJdIgJhG
=mag	f!I#F%H(Z)F*F+H,G/I0H1J2J3G4G6I7H8J9A:G;H=G>B?E@cAHB]CDDDEJFIGIH?I_JJKbLHMENEOFPHRISJTHUHV]WIX^YIZG[F]D^Y_HaBbGcGdIeJfHgJhC
=mai	l!I#I%I+Y-J3F9G:J=J>G?H@JBICGDaGJHBIIK^MJNIOIPJUJVHWZXIZD]HdZfI
=maila	u(J3H9I>]@IBJCIDaHDIIKHMIOJZEa]
=mailadr	|#J3_9H>]@GCHDJHGIIKIZH
=mailadress	w3]C]DIHH
=mailbox	a#G*J+H-J3I4J9H>c?G@IBICFDYGZIIKJMINGTZZH]J^ZaHbJ
=maintenant	w#X*X9G@JB]HIIJK[
=mais	a#C%D&J(E)[*H+X,H-F.I/Y0I1H3>4G5I6H7G8G:D;H<J=]>]?]@HAGCZD@EHFHGGH<I@JHK[M[QJRGSHUDWGYZZF[_]D^FaBcFeHfFgGhC
=maison	|4J>^?JBJHFJ^MHZH
=maiuscola	y3II]
=maiuscula	y3JI[
=maja	y!J)^-J3[A[CJDIIIKHUJZJ
=majuscul	wIZ
=make	_!I#J%Z(I)J*J+^-X/H3H7J9G:I=I>G?GBGCFGJJJK]L^MHNXOIPIQaSJTJVIWJXIZE]J^JaIbJcIdJhD
=makkelijk	u-^
=makro	yH]
=mal	g!G#_%G(H*I+I,I-D/J0J1J2J3d4Y6I7I8I9Y:F;J=H>E?H@XAIBFCFDEEXFJGIHAIEJIK^LIMFOFPHRYSJTIUGVGWJXFYI[G]E^H_IaHbGcGdFeHfEgJ
=mala	y#I-J@JHGI[KJX^cX
=male	y#]3]DJHHKHNJZJ
=malform	u3[DI
=mam	n#J%I(b*J-I3J9H:I=I>]?H@GBHCaDGHBIHKGMHNIOISJUJVGWJXJZZ[J]IaGbIfJhI
=mamy	|=]HGJX
=man	j!^#H%I(G*I+J-Y/J3H4J7J8J9Z:I=F>G?b@cAIBFCFFJHHIEKILJMINGOJPISJTYUIVHXFZC]G^J_JaFbHcIdJfIgJhI
=manag	d!I#H%G(H)I*I-D/F0X4E6J7d8G9B:[=H>J?IB^DHEEGJHJIGJHKGLJMJNGPFSJTHUGVEWJXIZA[I]J^G_IbJcHdefIgGhH
=manageengin	yHFJ^
=management	m%^(J-I0G8_GIHEPJZIdIe]
=manager	h!J#I%I(_)J*J-C2X3H7G:I<Z=I>H?H@HBFDGGJHYIEJ[KDMINCQ[SGTJUIVHXIZ_[J]Y^JaJbJcJdFfGhH
=manana	r#[-I9J:J@_HGIIKGTIX]ZHhJ
=manca	m#J%Z([-H3_4J5X9I:J=J>I?F@IBJC[DIHCKHMJOEVZXHYXZH[J]IaHbXhJ
=mancano	w#J%J3H=[CID]HFI[
=manda	y7]
=manga	m#_3J9E>I@GCJDIHDIIKZMIXaZIaJhI
=manqu	o#J([+J-J3a9I=Z>I?HHCMJOEUJV[XHZI]JaF
=manquant	y%Z=^HD
=manual	|HIZYfZ
=many	X!G#c%G(G)H*G+G,I-a.J/H0J1I2I4I5I6J7G8H:F;[=F>F?FAGBDCEDDEJFHGIJHKYLGMFNEODPHRHT^UFVFWHX^YJZ@[G]F_HaCbFcHdGeJfHgIhE
=mapp	w#_NIZI
=marca	y-ZHGZHh^
=marcada	rLYZJ^^dX
=marcado	wKJZH^^dXhJ
=marcamo	|LZ
=marcar	y;[dX
=march	j!J#H%H(I3I4J8I9C:J=H>I?I@YB[CIDHFJG]IEKFLXM]NHOGPJTJUJVGXIZ][I]J^IaHcIdFeJfYhG
=mark	w-_HFZIhY
=market	yF]HYZH
=mas	d!G#E%G(F)I+H,I-Z.J/Y0I1I3B4G6I7G8I9D:F;I=F>B?[AIC_DDEIFIGHH?ICJIKBM_OZPIRHSHT[UGVEWIX[YIZE[_]E^HaDbYcGeIfFgH
=mast	p!I#H(I*^-J.X3I9G:]=J>H?J@]BGCEDIHEIXKYL[MIUJVIXIZF[J]J^JaJbJhH
=master	y!ZH]
=match	Z!G#F%H(G)I*H+E,I-Y.J/F0J1H3@4H5J6_7H8I9E:H;I=G>B?F@BAdBDCEDDEIFIGHIALHMFNIOePHRISITGUHVFWIXFYIZ@[H]G^H_ZaCbGcHdHeJfHgIhY
=matchar	|A[OZ_G
=mate	|9GBZVYZJ
=maternity	|!^AJHJ
=matin	q#]@cCJHFKJNITJZG
=matter	p-I2[@FIDKJN^ZE^Yh[
=mauvai	t#^,^HJKJXJZJdGh]
=mauvais	y#I-J3J9IBICIEYHDX]ZIc_
=maximal	|HIIIX^
=maximo	|3D>HOFX_
=maximum	wH[IIX]
=may	]!F%Z)D*G+G,I/F0J1J2J3E4I6J7G8Y9F:F;J<J=H>F?F@YAJBGCGDJEJFJGEHaKFLIMEOIPEQ]RJS[TEUEV]W[YJZ>[G]G^aaZbHdFeIfHgDhC
=mayb	wHGN]SYZGhX
=mayuscula	y3HI[
=mdp	m#Z:J@ZBICIHCKJMJNIVIXIZ^]HaIh[
=me	J![#e%A&C(a)Z*I+D,?-B/>0A1@2C3J4>5B6A8@9];@<C=;@[A@CHDcE?F@G?HCIIJ?KEL>M9N>P=QDR@S=U<VaW?XcYAZb[I^E_<a[bCc>d>eAf=g=h^
=mean	m&](I*Z-I/Y3J9EFJKHNEOJZ[hI
=meckert	y.Y/X
=med	d!G#E%H(F)]*I+G,I-Y/I0I1J2J3^4H6I7[8J9Y:Y;I=G>E?XAICGDCEYFIGIH@JJLHMENFPYQ[RISHTGUFWFXFYJ[G]D^G_HaJdHeJfHgHhY
=media	|9JHDXJZI]^aZ
=medio	|3JCZD]HJ
=medlem	|(IHIV_ZH
=medlemmar	y9HF^HJP]VIZF
=mee	y@[ZGh]
=meer	l!H#H%I(H)]*I+J,J-I/J0J1J2Z3G4I6J8J9G:I;I=[>^?H@DAHBGCFDGGHHBIDKaLJMHNHOFPHRITJUIVFX[Y]ZB[J]F^I_ZaEbJcIdGf^gJhI
=meerder	|A^HJ_F
=meet	[!I#J(I)J*J-G/Z3J7J:J=I>F?GBFCIDHGJHZIZJJMHNaOJTJUJVHWHXJZE[J]b^J_JaHbHcJfJgJhH
=mehr	a![#G%X(F*Y+Z,H-E/G0G1[2J3F4D5I7I8I9G:F;H=_?ZAIBDDFE[FHGGHBJJK[LHMFNFODPEQJSGTFUGVCWHX]Y]ZE[G]D^G_ZaCbFcCeHgHhE
=meier	|9^HD
=mein	X![#^%E&J(B*G+G,G-A.I/G0H1H2I3J4E5I6H7F8H9D;G<J=D@GAHBAEGFHGGHZI_JGLEMANDOYPDQJRHSFTEUDVaWGXEYHZ_[[]A_GbCcGdDeGfEgFh^
=meinem	t-H3J9X@HBJC[D[HHI[K[ZE
=meiner	|9]@JHJIJKIN[ZJ
=meint	y-]9E>JHJIJK]XJZJ
=meio	w3I9H>H?JCZHDI]KJVJZF]^aH
=mejl	r#J+H-I3G9G>H?a@IBICFD[HEIGKJM[NJVJZG]Ia[hI
=meld	r(G*J9Y>G?X@IBYCIHEIJKIOJVGZ]a]bIfJ
=meldet	r:Y=JBIHFIJJYKHNJR]S]ZYdJfH
=meldung	r)[3I>I?FDJHHKXO[UJVHZYa]
=mellan	y9G=J>I@]CJHIIGK^R]SITJZIfI
=member	f%H(]>HBHKIP^VaZI]JdF
=membership	|PZ
=membr	u*J9JF[HGP]VZ
=membri	yF]PZ
=membro	r9IF]HFIJPXV^ZI
=meme	n(I)Y3J9J>I?I@ZA_CIDHHFIIK[OJPJV[ZD]J^X_HaXhG
=men	f!G#F%H(J)H*Y+Y,I-F.J/^0H1I2J3D4G5J6H7H8G9E:G;I=G>C?aAHBEDAEJFJGIH?IDJIKCLZM_NEO[PFRISIUGV_WJXGYIZ@[b]E^GaFbYcGdZeHfFgFhD
=meno	w-^HI
=mensagem	u-I9I>]?H@JCJDEHBIIKFZ]]Ha_bJhJ
=mensaj	u-J3J9F>^?I@JBJDFHBIIKIMJOJTJVIZ[]JaabJfJhJ
=mensen	|+[DJG]HJ
=mention	rHaKGNJZJ
=menu	q-H9HBIHbIJ]Gd[
=mer	|9I=J>I?G@GC^IGK^ZH
=merci	n#Y(J-I3I9b>I?J@JAJBZCIDHHDIFKHMJNJOITHVIXI[I]IaHbJfJhJ
=merg	w#J1J8]A_HFPGZF
=merger	y#J9G:G>I@JA^H[KJUGWIZH]I
=mes	|HJK]VXZH
=mesma	yAYK[ZIb[
=mesmo	q9I>J@_A^CJHHIHKHMHTXXHZF]J_IaJh^
=messa	|@YHHNIZE]^
=messag	W!G%H&I(E)G*F+G,I-F.[/E0I2J3I4I5J6I7H8H;I<J=F>??Z@CAGBZDGEZFHGHH[IBJGK@LHMGNYOIPGQJRHSFVHXHYIZ][G]J^G_GaabHcGdYeIfHgHhE
=messaggio	u(J9I>]?I@JCGDGHBIJKIPJZ[]Ia_fJ
=messo	t%I2[3I>H@JD[HGIZKIV[ZIaH
=mesur	|EZ
=met	_!H#D%F(E)[+G,G-^.I/G0H1I2H3a4E5I6H8H:[;H<J=E?DB^CDDAEXFHGGH;KELGMCNXO]P]QJRHSFTFUCVCWEXEYIZ[[F]D^F_GaEcXdEeIfFhE
=metavers	|GXHJ_[
=method	R!E#F%G&J(D)D*a+a,F-C.I/G0H1G2I3E4F5I6H7F8G9D:F;G<I=D>J?f@BAECcDdEFFGGFIAJHKALFMFNBODPEQIRHSHTDUDVBWDXEYHZ=[F^F_DaAbEcGdFeHfGgFhF
=methoden	m(J*a+Z-J3I>J?H@JBIC[DGHHIIKHWZZI]J
=metod	t#J*[+^-I>J?_@JBJDFHGIIKINIZFaI
=metoder	w(J*]C[IIKJ
=metodi	u*[C]ZJ
=metodo	e!H#H(H)J*[+Z,J-G3G4I9J:I=I>G?d@GAJBGCcDIHCIFKGMJNEOHPJRJSJTJUHVGWJXHZE]H_JaHbJcJdJfJhI
=metody	r!J#J(J*_?I@JCaDJHJIHVJZH
=metro	u-J3G9I>e?H@ICJDHHFIHKHOHVGXHZBaIhJ
=metter	|@^ZJ
=mettr	y+]CIDHHZ
=meu	f![#G%H(X)I*H,J-F.J/I0J1I4H7I8J9];I=F>X?E@EAIBDCYDDFJGJHZI[JJKBLIMXNGOaPIRISJTHUGVFWJXFYJ[I]E^J_HaCbGcIdIeJfHgJhF
=mfa	Z!H#G%I(G)G*F+c,_-I/J0J1I3G4H7H8J9E:F=G>@@DAIBBCGDAEJFIGIHjIGJIKILHMENGOIPGRISHTGUFVEWHXFYJZB[I]F^J_Ja=bDcGdIeJfHgHhI
=mgdomain	|7]
=mgpolicyauthorizationpolicy	y)[HJ
=mguser	m/I0J9G@JBJHGfJgd
=mi	W!a%A&F(Z)J+H,D-=.F/C0E1E2E3A4C5F6D7C8E9]:F;D<H=A>[?G@FADB<D^EEFEGDJDLCN?OZPCQGRDSCTBU@V]WDXIYEZf[Z][^C_Cb?cCdBeEfAgE
=mia	k!X#I%I(G+J-F/J3H4J7I9]:Y=I>H?H@XBFCHDZGJHAIYKYLJMFNDOIUHVXXHZa[I]G^IaHbIdIfHgJ
=mialem	|9IBJCXK^ZH
=mich	i#_(J+[-I9I:J=I>G?GBICFHCIHKFMDNIOHTZUJXZZ_[Z]H^JaHbIfJgJ
=microfono	|H]MJ
=microphon	|H^ZH
=microsoft	P!A#?%C&H(A*[+H,C-F.F/Z0H1X2F3B4B5F6D7d8E9C:B;F<G>@?B@>AEB@CBDAFEGBHDI?J[K@LDMJNBODPAQHRaSfTdUAVAWCXBYEZ;[D]B^C_CaXbBd]eEfZgfhD
=microsoftonlin	f(I)J-I.Z/J7G:J=J@IBIDJHCIIJJKIMHNJScTGZF[J]JaIbHccdHfGgDhI
=middl	rBJHGZI]a
=miedzy	|9I@]HIR]fI
=miembro	t(J*J9IF]HHIIP]V[ZI
=mien	t-J3F>GHGIZK_MJO^ZJaJhI
=mig	m!I#_%I(D)]*I+I,J-H3F4I9^:I=I>D?J@HBGCHD^HHIGKFMFNIOZPJSJTJUHX]ZC[H]IaEfIgJhH
=might	w1Z@ZZJ
=migrar	|HJ__
=migrat	t#J+J0I1J9J;^>IA[D[_H
=migration	j!I#G%I-H3H9I;]>J@JA^BICIDIHEIIKZMINIPJZE]F^J_^aId^fI
=mij	w#J(H3ED[HIIIO_V[ZJ
=mijn	[![#a%D&J(C)G+F,F-B.I/G0G1H2G3H4F5I6G7F8H9];F<J=F>a?D@FAFBADGEHFHGGHGJHLEMJNDO]PDQIRFSGTDUEV[WHXEYHZb[Y]C^B_EaBbDcGdFeHfEgG
=mikrofon	|HZMJ
=milieu	|HJZJ]^
=miljon	yHIc_
=mill	|9]HJ
=million	|-^9YHGIHKHZG
=min	h!]%I(H*I+I-G0I1I3G4I8J9Z:X;J=J>]?H@ZAJBHCIDGFJGJIYKFLJMHNGOHPHRXTGUIVHXFYIZ][J]H_IaXbHcIdIfHgJhH
=mind	y*J3J9I>I?J@GBaDIHFIHMFOIZE][_JaIgIhJ
=mindestalter	|@[
=mindesten	yI]
=mine	b!G#F%I(Z)H*Z-Z/H1J3G9H=J>G?H@XBFCIGJH@I^JJMFNEOePJRJSHTFV]WFXIZ>[Y]IaHbJgFhJ
=minha	b!]%G(D)G+I,H-D.J/I0I1I2I3F4H5J6I7G8J9Y;H=H>F?G@IAIBCCFD_EHFIGIIXJILHMCNFOHPGRHSHTGUCVaWGXGYJZa[Z]E^G_IaGbFcHdFeJfHgIhX
=minima	o-J9J@^HHI_KIMJNJZI
=minimaal	|IZ
=minimal	q#J-I@_HHI^ZI
=minimalny	w@aIJ
=minimo	u9J@bHFI]KHMHZI]J
=minimum	a!J#J(J*I-G1]3J4I5^9H=J>J@aBII_KIMHNHOJPJSIUJVIXJZC]IbJhJ
=minn	|IJK[ZZ
=minpasswordag	|@_HGNH
=mins	|#YaZ
=minst	|9JHHI_
=minsta	y!J#J-J3I9J>J@aBHDIHDI]KIMIUJZFhJ
=minuscul	|I]
=minuscula	wI^
=minut	[!H#[%F(G)J*I+I,I-G/G0J1G2J3F4H6J7J8J9F:I;J=I>D?G@[AHBZCHDFFJGIHDIBJIKCLIMfNGOFPYRdSHTIUHVGXFYJZA[H]F^H_Ia]bHdIgH
=minuten	m#H(I-H4J9J:I>I@FBDCJHBIFKHMcRaUIVIXJZZ]HbJcHfIgJhJ
=minuter	u@HBGHIIJMbR]ZH
=minuti	u@IBHHIMaRYZJ
=minuto	o@HBCHGIJKJMeR[UHVIZF
=mio	d!Z%E(X)H+G,I-G/J0J2I4I7I9Z:F;I=G>A?H@FAIBDCED^EJGJIZKDLHMFNGOcPGRJSITFUGV^WHXG[G]H^H_HaEbHcJdIfHgIhE
=mir	j#J(^)J*H-J3I:I>J?[@YBJD_HDIJKHMJNJOYPIUIV[XJZD]I^]aHbJ
=mis	o(^-I1Y2[3J9J?GBJDJHGIXKFNHXJZC[J]^^JaIhJ
=mise	y%JdYf^
=mislead	|@FH]
=mislukt	q#J%I,Y-I/[0J3I4[6Z9H=I>I?I@FAIBGCJDJHFIILJMGNJOJP[THZ][J]J^J_FaIcIdIfHgJhG
=misma	|HIK[ZIb[
=mismatch	r3F6^O]RIcJfJ
=mismo	r(H)Y@]A_B[HGZF_GhI
=miss	X!C#F%_&J(a)G*G+F,I-D.I/C0H1G2I4G6H7E8H9A:F<I=^>C@CAEBAC^EEFFGDHEI^JGKDLIMZNDOEPBQIRGSCTEUFV[W_XFZ>[Z]C^G_]bIcEeIfEgGhE
=misslycka	m!J%H(H,J/J4]6J9G;X=J@IBHDIF]HFIIMJP[VHZ]]JaJbJcJdZeHfI
=misslyckad	w%J,[/^3I6Z9JHGMJPITHZJ_IdJeZ
=mist	|%_(I
=mistak	m!^#H(J)J-J3]9I>H?I@]B]CJDHHCIIKHOFU[VHZAhF
=mistyp	m#Z(J,_-J1I2I3[>I@JAIBHGIHDIGKEMGOGTJZH[JcJdIfHh_
=mit	^!E#G%G&J([+I,H-a.Y/J0H1H2J3^4F5I6G8I9E:^;H>X?D@CCFDDEIGHH?ICJHKFPYRGSHTGUDVCWFXFYZZI[G]E^F_FbEcZdDeJg[
=mitgli	uHJP[V^ZI
=mitt	b![%F(E)H*Z+H,H-A.I/H0H1I2H3X4F5I6H7G8I9Z:F;I<J=F?F@AAHBBCEDXEJFHGHH?I[JIK]LGMCNEOaPFQIRGSGTDUGVZWIXDYIZ^[[]Z^E_FaDbFcGdGeIfGgH
=mix	uI^ZJ
=mn	|>^@]DJHGZF
=mnie	p#a-I3H9J>H@JBICJDZIIKIMJO[TIV[XIZG[IaIhI
=mobiel	r*J-J3Y9I:I>E?J@JC]D]HEIIKIM]O[XIZG]J_JaFhI
=mobil	y>]BHD_HIZEaH
=mobilen	t#]*J-I3I9H=J>[?I@HBIC[DGHGIFKHM[OIXIZI[J]Ia[hI
=mobilnummer	|O]
=mocht	t+[3J>G?]CHDGHIKZOJZJ[XaI
=mode	m-^.Z9J>J?J@HBIH_VJXJZD^IaJf[
=modifi	w@]B^HGKHZD^IhG
=modificar	y@IZH^Zh[
=modificarla	|@ZZGh[
=modification	y7X@ZBJZH^]
=modifier	t!J3I7]@YBJCJHJIJKJZG^[_IaJdIh^
=modul	t%J/J4F5H=J@IBIJ]MINJZFcJdHeIfIgc
=moet	n!I#I(J*Z-J3J9E:[>J@^BICGEZHGK]LZNJPJVJXJZG^IdJhJ
=moeten	u*[-J.X3J9I:[@ICFHHIaKIZH
=moga	q(H8^9I>J@JCIDJF]HGIHKINJP_QXUJXJZG]IaJ
=moge	i!I#F%H(H)J*J+I-H/I0J3G4I7I9G:H=G>I?FAJCGDEFJHBIFK]LHMENHOIPISITJUHV[WJXaZb[[]G^F_IaFbHcJdIfHgJhE
=moglich	r9J?J@FC]HFIJKJMINJOJVJZ_[XbEhH
=moi	o(Z)Y*I3J9G>I?I@IBICJD^HEIIKIMJPJUJVaZYaIhJ
=moim	y3[9[IHKJOIZ[
=moin	y-XHHI]
=moj	u!]-I3G9G>a?J@JHFIIKIMJXJ]JaH
=moje	k!Y%J(I*Z+J-H3J9F:H>I?H@FBGCGDZHBI_KZLJMHNIOHTIUIXHZ][I]I^J_JaIbJdJfJh[
=mojego	y3I:]>IDJHHIIKIO]V]ZH
=moln	|/^6^@HHJIJKJNJOHTJ
=molnanvandar	|A[HJ_[
=molnet	n!F#G%I(I-I/_3H6H7J9G:J=J>H?J@HAHBHCIDIHDIHJYKGMZNIOJP[T_VJXIZH[J]H^J_]aJbJcHdIfJhJ
=moment	u@GBIHFM[ZXa[bJh]
=momentan	|ZIh[
=mon	Y!^#Y%C&J(H)F*G+D,G->.H/F0H1H2G4F5I6G7E8G9[;F<I=E>[?BAGB>C[EGFFGFIaJFKGLEMYNAPEQIRFSGTEUCV^WFXCYHZ_[^]A^D_GbDcEdCeGfEgGhJ
=mond	w-^3I9]?H@FBHCIDJHEKGMIOJSZU[VJXJZIcJfJ
=monday	i!I#[-I9H=J>H?J@aBFCYDIIIJYKIMFNISGTHUJXHZY]JbJcZ
=money	|9J=[HEUJ]Hf^
=monitor	uH^
=montag	|9]@]HEZH
=month	f!Y#[%I)I+D-a1I3G6]7J8]:I=[>G?JAJBFCJD[GHHDIHJIMXNHOIPITIVIZH[J^J_GcIdJfIhJ
=more	W#F%I&I*F+b,G-H.H/C0F1_2J3D4E5I6X7F8D9?:E;H<I>H@BAbBdC]DFEEFGGDHDJGKYLGMDNIODPCQIRZSFTDUFWHX^YGZ>[F]C^F_YaJcEdCeFfFgFhB
=morgen	n#I-G9Y>I@aBICJDIHFIHKIXaZE]JaJ
=morn	a!I#^%I(H)I+G,J-E/I1I3H4I6J7H8I9a:I=G>G?G@cAHBJCIDFFIGHHAIEKILIMZNFOHPJRJSITHUIVGXGZZ[I]I^I_IaIbGcGdJgI
=morreu	|>ZHZZI
=mors	t#^:J>J@_KGZFhI
=mort	y>XHYYZZJ
=morto	wY[
=most	wC]HFN^ZJfJ
=mostra	|3F>IIFO^
=mot	R!D&I(E)G*F+G-_.H/E0F1G3D4F5H8G9E:I;G<G=C>H?BAGB^CHDFEJFGGCHCJHKYNaOFPEQIRGSETCUBVDWDXDYGZ^[Z^X_FaCd[eDfAgIh]
=mote	|#H9H>FBJDJHDIHKJMJZ]]^
=motivo	|#]HJNX
=mots	i#X%J(J/X0]6H:J@FBHCJDJG[IDKZMHN]TJZE[J^JdXfJhG
=mous	|9HH_ZG
=mov	y%Y0J3H>^?JBIHEOJaJ
=move	h-J1F4J9G:B=J>H?J@JBJGHHeKGZH_IaZcJ
=moved	i!Y#J%I(Y)J+J-I0Y1I3E4J8H:J=X>[?I@HAIBHCJDIG^HIIIKHLJNIOIPIV[ZC]J^J_^aIcJfJ
=movil	t3[>XCY
=mowi	n!H#H(I)H*G+Z,J-^3G4I7J9E:J=J>E?H@GAJBGCGDZEIFJHFIGK]MINYO^PGSITIUJVGXIYXZZ]I_IaIcGdZfJgGhH
=moyen	y?XC[DYHI
=moze	j!H#H)F*G+J,H-H/J3H4J7H8J9E=^>H?GAJBDCHDEFJGIHCIYKFLGMZNHOIPYSYTJU]V^WIXHZA[I]H^^_IaEbIcJdIfIgHhH
=mozna	m!J#I%J(I-I/I3Y4Z6^7J9H:J>I?]@]B]CHDGEXHGLJMINHOJPJUIVGXHZD[H]J^I_JaIbJcJdHhH
=ms	d!E#G%I&J(I)G*I+X,I-Y.J/G0J3F4D5J7Y8J9Y:I;I=H>F?G@FAZBGCGDcEJFIGJH@IEJHKFLIMGNFOHPHRJSbT[VGWJXGYJZB[J]G^I_IaFcFdJeIfEgHhI
=msg	|:ZHJ
=msol	W!B#B%g&I(;)F*E+F,F-C.H/F0F1F2h3B4E5G6G7F8G9C:C;f<I=C>C?B@BAFBACBDAEGFFGEHAI>JFKALDMDNCODPEQgRFSFTDUCV?WFXCYGZ=[C]D^C_EaBbBcFdDeGfEhC
=msoluserpassword	k%HHIZJdHgc
=msonlin	|%JHHJJdHeJfJga
=mu	|-H=]HI^[
=much	m#F-E3J9a>J@GAICJDIH[IEKZMJNJOITJVJZG]I_JaGbJcJhI
=mucha	y9[@HHHIJX]
=muda	yg[
=mudar	r@_KHZE^Yh[
=mudei	u@YHIM]
=mudo	w#I-J9J>J@IHZIJMIXIaa
=muet	|9HH]MHa]
=muis	|9H>JHaZH
=muita	o#]XZ
=muito	o#I-a2Z3J5X9YDJHEIZKJXIZI]IaJ
=multi	yAZHX
=multipl	i#[AbHFOH_J
=mundo	w-a9F?I@JBICJHGIJKHOJS]UIVJXJZGhI
=musi	t*[9I@HCIDJHJI[K^L[MIZI^JhI
=muss	l#H*[-H3J8Y9G:J>G?I@aBHCIDHHDIXKFMYNIXHZG[[]HaFdJhY
=mussen	u.Z7Z:Z@JBJHJIZUJ
=musst	y#J3[9I>H@XHJIGKIOJXJZJ]^
=must	V#G%X(F)G*]+G,Y-B/F0I1F2I3[5Z6H7H8H9D:^;I=F>J@IAGBCE]FIGGHDIbK[L_NEPDRHSGTGUFWFYGZA]F^E_FaGbIcEeIfDgD
=musza	|*Z:Y
=muto	|>Ia^
=muy	w-[2[5X@JHGI]KJZHfH
=my	A%9&B(F)?*^+H,B-X/?0@1C2?3A4<5A6>7;8>;@<A=:>i?J@JA<BBC[FBG:HgJ<KJL8MGNAO_PCQBR=SDT?U<VeW<X:Y@Ze[]]H^?_;bAc;dCe>f<g:hY
=myapp	y+YH]
=mycket	|9]BJHI
=myself	l!I#Z(D)Z-I=J>H?Z@FBZDIH@IJKHTGV_ZA[_^JbJhJ
=mysignin	o-IHGIJKIZFhd
=n	U!E#D&I(Y*G,D-B0E1F2E3J5G6F7G8E9B:C<G?]@DAEB?C]D^FCGYHCIXJEKHNGO[PJQHRJSETDV_W^XAYF[Y]]^F_Ia@bDcCd]eFfAgJhZ
=na	U!=#Y%^&F(Z)D*A+A,A-C.]1A2[3H4>6B7B8A9C:?;I<E=@>b?=@XA@B@C=D]FBGAH?IEJXLAM^N?PAQER_U_V<WAYEZE]Y^J_XbacCdGeFfBgAh^
=naam	w-I9I:Y>J@JF]HGIaKHNJUIVJWJXJZI]JaJ
=naar	m!I#G(J-H3J9G:I@HA]BICIDIHDIHK]MJNJOJQXRITJXIZC[I]H^J_YaJb_c^dYfJhI
=nach	c!_#Z%G(H)J+J,I-F/Z0H1I3E4F7J8Z9F:H;H=F>E?GAHBZCYDFEIGHIDJJKEL]MDNFOFPHRZSHTXUHVFWJXEY^ZA[H]_^HaCcIdXeIfCgHhH
=nachsten	|L^ZHhJ
=nachweis	y*ZCX
=nada	e!G#Y%I(H)J*I+J,I-E.J/H0J1I3G4H6J7I8I9D;J=H>D?FAJBDCGDaEJFIGIH@IDJJKELYMDNHOGPIRHSITZUHVFXEYJZa[H]E^J_Ia_bJcHdHeJfYhE
=nadal	u@HBJM[TZ_X
=nadi	w+J=Z@JBICIDZHIS[U^VGZIcG
=nagon	y#Y@]SZcI
=nagot	t#J.]3J9]:J>J?G@HC^DZHGIGKJMJXJZF[J]HaH
=nagra	u#[(I-J9]:J>I@HBFDJHEIGKIM_X^ZD[J]JhJ
=name	X!E#B%G&J(F)H*G,H-f.I/B0I1H2G4]5H6H7G8G9C:D;G<I=F>A?E@@AEBACEDDEHFdGEHZIeJELDMCNAODPFQJRFSGTDUGVEWIXEYHZ;[G]C^EaBbFcEdGeHfFgGhJ
=named	w-J4J9J@JF^HFIIN]ZJbZ
=namen	w:^FZZE
=namn	w(J-^9H:G=J>JF^HEI^KHNJOIUGVHWIZH]IfH
=nao	M!C#;&D)Z*D+H,E-E.D/H1@2A3D4C5B7G8E98:J<C=[>]?XA>B8CHD]EEF@GJH@IYJ?K]OZPBQJR?SBTIUCVbXEZd]X^Ia[cIdCeGgChX
=nar	q!J#D-J3I4Z8J9G=J>F?J@EBGCIDIHCIHKHLJMJNIOXTIVJX[ZY[^]J^IaIbIdHe^fIhZ
=nas	p!J(I-J0J3J4]7X9H=J>J?I@[BICJDIHEIIKIMJNIPJSHUZVHXIYJZE[J]J^Y_JaJbHcYd[f]gJhJ
=nasta	|L_ZI
=nastepnym	|L^ZJ
=nasza	y-].Y7Z9JHG
=naszej	|UY
=navegador	q!J#I(J-J.[3H9I:J>H?J@JDJHDIFMGNJOHTJUJVIXIZG]aaJb_
=navigateur	u.[HJ]Yb[
=nazwa	y-]2[9IHJKJ
=nazwi	|:ZF^IJ
=ne	T!C#A%D&G(D+],D-?.F/C0X1E2E3J4C7C9><G>GACB=C]D[EIFCGYHEIaJDKIMGNYPIQGRCTDVYWDXJZ_[I]>_CaacId>eDf[gDhF
=necesaria	|=Z
=necesario	|(ZUJdZ
=necesita	|*Z1JH]fH
=necessair	w(Z=XUJdZ
=necessari	w(X=[?IC]DFHH
=necessaria	w(Y=ZC]DGHF
=necessario	y.XUId]
=necessary	j%J)F*J+J3JDaHDUEVEZFdb
=nee	y+E@]CID^HH[Z
=need	N!X%I&I)D*[+C,D-A/B1Y2E3D4B6E7D8B9A:@;F<X=[>]?D@ZACCcDDEZFFGDH_I]JCKALFMHN?OBPFRESETBUAWDXCZa]@^B_BaAbCcBeEfBhG
=neem	|-JZ]
=negado	q%^*J9IKJPaQXVIZIdGfI
=negato	r%^9JP]QXVJ
=nehmen	t(J>I?a@IHHIJK^ZGaI
=nein	y+HD[[Z
=neither	p>G?[@HBHHFIIKZOZZ]
=nej	w(J)^*H+ECJD]HFPH[Y
=neka	u(J*J-J.X>J@ZHGIHKHNYOJP[VHXJZ]
=nekad	m!I#I%_(I*I,X-X/a0J3J4I6I8J9G=J>I?J@FAJBICHDIFIGJHHIHJJKHMINHPaQXRITIUJVJXJZE]I_JaIcJdEeJfHgJhI
=nekar	t-J3I=J>J@ICJHGIIJZKHN_O^ZF
=nel	e!G#G%F(H)I*H+H-G0G1I2J3]4G5J6I7I8[9E:];I=G>D?F@GAHBECYD^F[GHH=IEJIKGLIMFODPFQJRHSHTYUGV]W[XGYIZE[I]F^I_ZaGbYc]dFeHfGgHhG
=nell	p-[=XGZHGIJKJMJNJ^Zd]
=nella	g#I%H&J(Z*J+J,Y-H/I1J3^6I7Z8J9H=H>G?E@EBGCHD^GJHII^KDLJMHNEOJPISJVHWJYJZB[H]I^HaJb]cJeXfHgJhG
=nello	w@^CJHFa]
=nem	o#I%Y3C>E?HCID_HEI]MJOGZGa^
=nemmeno	y-ZCJHGa]
=nenhum	t>J@IBHCJHEIJKJSJU_VFZ]bIdIf[
=nenhuma	u(J:J?H@[BICYDIHGKIN]UGWYZDa]
=ner	w9J>JB[HYKJZ]
=nere	w!J#J-J/H3J4]9I:J=J>J@HDJHCIJKJS_THUJZHaIc[dI
=nergen	|9JHEXJZ]a[
=nessun	p%J(J-J3F=I>G?J@HCID_HBIIKJMINZOISIUIW]ZD]IaYbYcJdHf]hJ
=nessuna	n(J-I/J:J=I>J?I@EBGC[DIHDIGKHL^MJSGUIVJ]]^Ja[bHcXfJhI
=nessuno	r9J=Z?J@GBHCHDXHFIHKINJS]UbVFWJZE]JaJcIfJ
=nest	tV]W[
=net	b!H#I&J,J-H/J0I1G2I3H4I8J9I;J>H?I@[AJBFCHDJGJIFJJKHMINIOJRGSHTJUIVIXIYeZD]J_JaIbIcadJeJfHgIhI
=netflix	wHaZE
=network	d!J%G(J-G/F0J3I4J5I6I7G:H=J>G?H@GDIGJH[IHJJKILJNHPJQaRJSDTGUJVIZC[H]H^J_JaJbJccdafFgGhI
=neu	m!J#I+Z-H/J0Y3G8[9I:J>H?I@YB[CHD[HBIJKHMYNJOJTIV]ZD[J]J^J_IaJdIfYg]hI
=neue	_!I#D%G(E)J*H+Z,I-C/^0I1J2I3G4H5J6H7H9[;I=G>X?FAJCDDZEJFJGHHGL[MbOFPIRJSITHUGVEWIXHYJ[_]Y^G_IaEbFcHdFeIfGhC
=neuem	y>GH]
=neuen	y>JHYI^ZG
=neuer	w@[H[MGV]ZEbJ
=neustart	|BYHJf[
=nevertheless	|HGNZT[
=new	H!D#<%F)A*>+_,A-@.E0B1A2@3?4?5A6^7>9J:D;C<D=>>E?B@^AHBeCADGECFBIGJHKXLXMhN]OHP?QERBSAT?U>V^X@YC[a]]^;a>bAc]dBeAf>gXhE
=newbi	|+G@YD]HJ
=newest	w1IH]
=newly	w%Z8_@]AJGJHDIINJZH_H
=news	|9^HJZJ
=next	_!H#H%G(F)J*J+I-H/I1I2J3I4I6J7I9H:I=G>G?H@dAJBDCIDHGHH^JIKCLcMFNGOJPZRJSJTJUJVYXHYXZ?[H]C^F_JaIbFcIdEe]g[hE
=nfront	k#H-I0JBJHDIIJeKIMITIZGbJdHhI
=ni	j!I(I*I+I-H0J1J3?4I6J8J9]:H=I>A?E@GAIBECFDeFJHAIGKFLJMFNHPJRJSJTIUGVHXGZB[H]H_JabbIcIdJfHhG
=nia	|9I>aHIXJZIaH
=niby	y@JHJZGha
=nic	m!J#H%J(J*J-I/J3F9I=J>F?E@XBGCHD_HCIHKGL]MGNHT[VJXIZY[J]I^Ia]cJdJgZhH
=nice	r-J3J9c=E>I?J@FBJCIDHHDKGMINJOIVHXJZF]JaHfJhI
=nicht	J!E#C%F&F(G)J-C.C/G1G3J4]6X7G8?9C;Z<D>H?^@FAFB7CZDAHFJ?KHLYRAS=UIVaWDXAZY]Y_[a]bFcEdZeE
=nick	|9H>aHEZH]H
=nie	L!8#8&A([)Y*B+],G-A.E/Y1E2?3G4G5@7G8G94<A=]>[@GA;B;CEDbEAFFHCJ=L^O^PIQJR<SDTAUHV^W^XHZ^]F^Fa^bDc?dAeDgF
=nieaktywny	y!Zd]
=nieautoryzowanemu	|TZ
=niedostepn	|*]?[HHaI
=niego	|-]9J
=niemand	t7I9H:J=I>J?J@JBHCJDYHGS]UaVFZHaIcHf[gJ
=niemandem	|SZ
=nient	m!J#H(I*J,Y-I9H:I>F?IBHCHD^HAIGKHMHNIOGPJTYVIZX[X]JaZbJc]dJfIhH
=nieosiagalna	|4Yf]
=nieosiagalny	|4ZcY
=nieprawidlow	uh^
=nieprawidlowy	yHJOZR]
=niestandardowa	|-]BJHZZJ
=niet	O!<#<%I&C(Z)Y,G-A.C0Y1@2A3G4E5B6]8J97;Y<C@FA>B9CJDJEGF@HEI[JAKYM[O]PIRFS?TIU<VaWGXDZ[_XaZbGc@d@eHf[gG
=nieudan	|,^9JHJe[
=nieuw	b!G#E%F(C)I*G+G,G-B.J/[0F1H2H3D4E5J6G7G8Z9_:X;H<J=G?D@^AHB]CCD^EIFIGHIGJILFM^NBOEPGQJRHSGTFUFVBWIXGYI]Z^E_FaDdDeIfFgHhB
=niewlaczony	|YYd[
=niewystarczajac	|(^
=nigdy	l(J+[1[3I4J9I:J=J>I?J@GBICJD_GJHFIJKIL_MINJTJUIVHW[ZD^GbJdZfHhI
=night	k!J%J(J4H6J9Y>I@XBFHXKGNGPIU[VJWH]JaIc[f]
=niks	r.X?I@JDJHGL[ZZa[gZ
=nikt	u(J+J-J9H:J=Z>I?H@JBIDYHGIGKIMJOJSZU^VEXJZF]J_Ja]
=nim	y#J9J@JDJHFI^KIVIZGh_
=nimmt	r-I/I9J@JHYIXKYM_TJ_Jg[
=nine	r-J@_BJHEKHNGS_UJXH
=ninguem	u+J9J=ZBIDYHIS^U]VHZIcH
=ningun	y+J4XCID^
=ninguna	u(I?E@[BIC[HGUIW]ZFa]bJ
=ninguno	|HHSJU_VJ
=nirgend	|HINYZ^
=nix	w-^3I9G>E?HDZHFZJa[
=nobody	_!F%H&Y(G)F*I+Z-F/H0J1Z2J3G4I5J6J7I8G9G:E=G>E?GAGBBCED]FHG[HHIFKEMHNZOJPHSXTIU^VGWYXGYJ[I]H^ZaHbIcYdXf^gJhI
=noch	^!^%G&J(F)H*E+F,H-C.J/D0I2I3C4G6I7H8I:F;G<J=F>[?D@_AHBIC[DZEEFHGGHFIFJHLFMeNDOEPHQJRHSHUDVEWYXDYHZH[F]C^E_ZaZbDcGdFeIfEgZhC
=nochmal	w@YKX
=nodig	t5X=[CZHZMYfI
=nodvandiga	|=^HJ
=nog	d!Z#X%F(F)I*F+G,H-D.J/E0G2I3B4F5J6H7G8H9^:G;H=F>G?D@^AGBDC_D[EIFIGDH>ICJHLGMcNEODPZRHSGTZUCVDWZXEYIZA[F]D^G_[aCbFcFdFeIfEhE
=noi	|:Y@Z
=noir	|9JH]
=nom	q!J%J-_2Z3H9I:[>J@IBJDJFXHFI[KHMJNHOJXIZF]JaJhI
=nombr	o!J#J(J+J-^2[3H9G:Z=J>H?I@IBICYDHHEI_KHMINIOIUIVIXZZG]IaHbJfJhJ
=nome	l!I#I%J(H*J+J-_/J2^3F4H7J9D:]=H>F?H@FAIBGCHDGF[GJHCIdKCLJMGNGOGPJRJSJTJUHVHXIZB[J]F_IaFbIcIdJfHhH
=non	L!:#:&C(X,C->.C/H1B2@3G4E5J6J7F8G98;Y<D=^?Z@GA>B7CDD^ECF@H>I[J?KYL[O[PBQHRDUEVdWZZb^D_Ha[bEc@e>f]gF
=none	b!E#F%I(H)F*H+Y-D/G1J3D4I5J6J7H8I9E:H=H>B?EAIB?CYDCFIGYHDIBJGKYLIMHNbOZPGRJSFTIUfVEWHXFYJZG[I]E^H_JaZbEcIdHeJfFgIhE
=nooit	k!J#J%I(J+Y-I1[3I9I:J>H?I@FBGCGDbGJHDIJKILaMHNIPITJUJVJWYXIZD]H^GbJd[fIhH
=noon	w9I@^BHHGZX
=nope	u/[HJOYZFa]
=nor	t%Y3X?ZHF
=norma	yN_ZH
=normal	i%J(G)b*[+X3H:J@YBICFDHHEKJNJP^UJVHZH^JdJgJ
=nos	q)]4J5X7YHGJ[MY
=nossa	w)_.XHI
=nosso	y7Y_X
=nostro	w4I7XHJJ]MH_Z
=not	6!@#7%D)Y*F+a,=-@.?0J1J263E4H6H8G97:E;Y<Z=Z>C?d@>A6B:C>DgE>F9G_HDJBKELcOaP7QBR?S9TJViWZX<Zb][^E_aacbDc>eCgYh]
=note	k#J%J(I)I*I-D/J3J4J=J>H?FBFCHHeIXJJKFMGNEPJTIVJXI]HaFbHcJhI
=notebook	k-I/J9G>I?J@HB^DJIIM^NITJZE]Jb[fJhJ
=noth	W!H#C%F&[)F*D+Y,G-?.[/C0X1G2H3B4E5H6G7J8E:B;Z<I=D>=?Y@=ACB^DaEFFDGEH8IAJDK?L_M@OCPEQISET_UDVDW[XCYIZb[E]@^E_]aab]cDdFeGfBgE
=notic	q+J/Z8I?J@[BID[IJKXNIZGfX
=noticia	y9_HH
=notifica	|CJHJZI]Ja]
=notificacao	|?ZCJHFZHa]
=notificacion	|CIHHZIa]
=notification	h(F>I?[CEDHJ]UIZDaabY
=notify	|H^KIZH
=notig	y5X=ZI[ZJ
=notr	o-^.X7Y:Y=[@IHHIJUYZH_X
=notwendigen	y=[CGD]UHWJdZ
=nous	l)J3Z7X8Z9I@ZBGCHDGEXIGKJMJNJSJU_VGXIZXaIcJfI
=nouveau	c!J#G%H(G+J,J-D/Z0J2J3H4I6H7I8[9Y=I?G@ZBZCFGJHHICJHLIM_OIPIRJSITIUHVHXJZY[Z]]^I_JaGbGdFeJfIgIhE
=nouvel	|9J@ICJD[H]
=nouvell	t-I8Y9]IJMHZIb[
=nova	j!I#G%J(H)J*I+J,J-E/[0J3I4I6I7I9F:X=H>F?HAJB^CHDFFJGJHFJILIMaOIPJRJSITGUHVHXH[G]]^J_IaHcHdHfHgJhF
=nove	|@JI_KJ
=novedad	|9]
=novidad	|9[
=novita	|9^
=novo	m%I4J8]9I?J@^BJDJHYKJSJX]ZHcXdF
=now	P!b#a%A&G(C)Z*A+C,E-H.G/X0E1F2F3?4D5F7B9A:A;F<F=Y@ZAHBgCYDeEEFEH8I:JBKYLDNFO=PGQHRBSXTAUFVHWEXaY]ZE[A_EaFb@cHdDeEf>gZ
=nowa	w8b9HHYSGZIc[dHeIfJ
=nowe	k!I#G%J(H)J*J+J-E/^0J2I3I4J6J7I9G:[=I>H?H@ZCHD[GJH@ICJJKXLGM^NJOIPJRJSJTIUIVHXIZZ[Y]G^I_IaHbEcJdHfHgHhD
=nowego	w9]>J@HBICJDZHEIJKGMZZE]^
=nowher	p3[9G>^@HAGBJDJGYH@IIZI__
=nowy	t3I>Y@[CID^IJOJZI
=nowym	u-H3I9F>H?H@JB_DIHZKIMINJZG]JaHb[cJ
=nr	u!I-F/D3aAJHDIDKHNHOaVHZC_HhG
=ntp	l,J1E2H3I4H8ICJGHHBIIMHRfYIZIcEeIfF
=nu	f!H#Y%H(F)I*^+I,I-E/Y0I1J3F4H6I7H8I9E:G;J=^>C?]@^AHB]D]FJGJH?IBJJK^LHMENFOGPIRISITGUGVGWJXGYJZX[H]E^H_HaEbFcHdHeJfHgIhE
=nube	j#G%I(I+J-G/a0^3H7I9H:J;J=I>H?I@HAZBHCIDHEHGJHEIGJYKFNEOHP[T[UJVJXIZH]H_ZaIbIcFdFfGhH
=nuestra	u)^.YBJHJ
=nuestro	w7Z9I@HHJM^
=nueva	j!I#H%J(I*J+I-E/Z0J3G4J6I7I9H=I>G?HB[CHGJHIIEJJLJMaNYOHTIUHVIXH[H]]^J_IaHbXcJdIfIgJhF
=nuevo	n3J8]?J@[CJH]SJcYdI
=nulla	u:XLZ
=num	yIZd[
=number	N!B#A%D&G(A)D+a,F.F/A0E1E2F3f4D5F6E7D8D9@:B;E<G=A>c?>@BADBGDYEEFDGCHYI^JDKFLEM@NHOfPBQHRDSETCUDV@WFXYYFZB[C]>^E_CaYbCcCdEeFfDgDh>
=numer	h!I#I%J(I)I*J+I-G/J3a4J7J9E:I=J>_?I@FAJBHCHDDFJHBIDKFLJMHNHOcPHSJTJUJVIXGZE]I_JaXbIcIfJhH
=numero	U!D#D%F&H(D)G*E+D,G-C.H/F0F1F2H3f4F5H6H7F8G9A:E;G<I=E>c?A@BAFBACADGEGFGGGH;IYJGK@LFMANDOgPEQIRFSFTDUDVBWFXZYGZ>[E]C^G_Fa^bDcEdEeHfEgFhA
=numeru	w3X>[CIDHHHIGKHO_ZFaG
=numerz	|3_>IHIIHOHaJ
=nummer	]!F#E%H&J(G)H*G,I-D.I/G0H1H2I3h4G5I6H7H8I9B:G;G<J=G>_?D@DAHBECCDGEIFHGHH>I>JIK@LHMENEOfPGRGSGTEUGVDWHXCYIZ@[G]D^H_Ga_bFcGdHeJfGgHhD
=numret	m!H#H(I*J+J-H3_4I9E:J=J>a?J@GAIBICHDGHDIDKEMHNIO_PIRJSITIVIXGZD[J]G_IaYbIcJfJgJhG
=nun	w>]@JBGCZDIHFKJX]ZZ
=nunca	d!I#G%J(I+]-J1Y3E7J9J:I=I>F?H@HBFCGDbHBIIKIL_MGNIOHUHVFW^XIZE]G^IaZbGdZeJfIhH
=nuova	h!H#G%H(G)J*J+J-D/X0J2I3D4J6I7G9I:Y=G?HB^CHGIHCIJJILHM^OGPJSJTIUIVHWJXH[[][^I_JaFcIdGeJfHgHhD
=nuovo	m#]%J+X3I4J8]>HBZDJHYSIZJcXdIfJ
=nur	^!G#E%G(F)[+F,I-E/H0I1I2J3E4H5J6I9Y:Z;Z>B?]@GAIBCCbDIEIFJGYH=IXJIKCLHM]NDOGRISGV[WHXFYJZ?[c]D^F_IaCcHdFeIfGgIhE
=nurs	|@[VY
=nutzen	y0XP[
=nutzung	yT]
=nuvarand	r-J9J>H@IHIIJKHOJZChd
=nuvem	k!H#H%J(J-I/_0^3H4J6Z7J9G:J=I>I?J@HAZBHCIDHEIHEIGJXKFNFOIP[T[UJVJXJZH[J]H_ZaHbIcGdFfIgXhH
=ny	o#J%J(J3D4I8^9H=I>Y?H@JBJCGD_HaIJKHMHOEPJSGXJZH]IaHcYdGfIhJ
=nya	m!J#I(J-H9H:J=J>G?J@HBaDIHBKZMdNJOJTJVIXJZA[I]H_JaJcJfJgHhG
=nyligen	|-I@[BJK^ZG
=nytt	m!I#F%I(G*J,J-E/]0I2I3I4J6I7I8]9]:[=I>I?I@[AJBDCFD]GJHCIEKCLHMDNEOJPJTIUHVHXI[Z][^F_JaIbHcIdFeIfIgJhD
=o	P!E#B%E&E(I)F*@,H1@2I6F7?8@9A:I;A<D=Z>Z?[@CAJCXD@EFFBGAHFIYJ@K?LEM]NXO_PGQDRXU^VIWFYFZF[@]Ya]bFf^gD
=o365	n#I*H/Y4J9I=[HDIJMYT^WZZHbJ
=obecn	y@JZHha
=obecnego	|>J@JKJZFha
=obehorig	|T[
=obiekci	|;Y^Y
=obiekt	y>JDJG[_adJ
=object	V!b#F%D&I(D)H*H+H,G-B/E0F1E2H3E4D5I6G7G8D9D:F;b<I=F>E?F@CA]BDCFDFEHFGG^IDJFKEMFNCOGQIRFSHTFUEVCWHXGYGZA[H]F^[_gaFbFcDdDeGfBgFhC
=objekt	p-J/I;IA_GZHFIIKJMJVJZI_adIfIhJ
=objektet	u;Y>IG[HHZJ_]
=objet	q!J-J;ZA[GZHE_^
=objeto	k!H-I3J;^@JA_BJCJDJGZHGIJKJMJOJTJVIZF^X__hI
=obrigado	u#J-I9aBJDJHIKJUJ]JaJbJ
=obsoleto	y1[
=obtain	y,]HJ
=obvio	|-a9IIJZJ
=obviou	t-]ZZ
=obwohl	p!J#]*Z-^3I9I@HCFHGIEKIM]NJZG]H_IhZ
=occur	u)_*HHGTH
=occurr	l&I3JHEKJSHZae[
=och	Y!Y#X%Y&D(C*Y+X,C-=/A0B1D2F3H4@5E6_8_9<:Y;C=a>]?<ABDFEEGDH9IcJDKJLCMDNHOYP?QFSAT[UAVFWDXIYZZA[E]Y^B_AaEc@d@eBgIhY
=ocorreu	|Z]
=od	r3I4J6J8]9F=J>J@^BZCJDIHDIHK]MGOJPJRJVJXIYJZ]]JaIdEfGhI
=odblokowac	w#]BHTJ[X
=odblokowan	|#GB[TZ[J
=odblokowani	y[^bG
=odblokowania	|1]HI[YcJfI
=oddzial	|4[HGM]
=odebrac	|>Y
=oder	p-X9YHHIHN]aZ
=odgadniecia	t-]
=odmowa	t%a*I-J9H>IBJFIP_VJZG
=odrzuca	p-Y9J>J@YBJHGIGJZO]XJZYaJhJ
=odrzucaja	|N_ZI
=odrzucila	|/_MJ
=odrzucony	y,Y4JP]QZZJdGfJ
=odznaczon	w(I9I;^GZHJd[
=odzyskac	|>]@JBIDJHIZ[
=of	D!:#@%F&C([)I*H+D,E-a.@1a2Z4D6]7Z8Y9C;[<^=D><?@@DB6C]EZFEGaHbI^JDL<MDNYOCPYQDRZSHUGWHX]YGZI[@^?_:a@b>cJdDfHg=h=
=oferec	y?^
=off	R!h#F%B&I(@)^*@+E,D-B0E1X2F5C6E7C8B9@:B;Z<]=@>A@?ACB=C@D@EFFEGAHFI@JCK>L[MEN?OCPDQHSBTIUdV<WAYaZD[F]Y^C_AaBcHdaeCf^gBhX
=offboard	|H]
=offer	c(F)F*a3J;Z?bBIDJHCIIKJMINJTIU[VHZD[[]JaEbIgG
=offic	T!C#@%D&I(B+E,F-C.H/^0E1A2F3]5G6G7F8G:E;G<G=Y?I@GAEBICGDCEFFGI@JEKALEMeNAOEPDQHRGSFTgUEVJWHXCYGZD[B]B^D_DaDbDcCdFeGfDgghB
=offlin	k#J*J-H0]3J4[9G>J?JH_IHKIMINJTIXIZG]JbJcI
=oficina	y3H9Z>]?]HEMJOH]J
=ofrec	w3H>G?aCJHJOHaH
=oft	o#[(J?J@FBGCJDHHFIJKGXeZF]IbIhJ
=often	m>J@JHYXcZCaI
=oggetto	t;ZGYHHZH^X__
=oggi	u9J>I@_HIIIKHX^ZH
=ogiltigt	|O^
=ogni	y@^HZ
=ohne	g!H#J%I(I*J-I/H0I3a4J9I:I=I?H@HAIBHCIE[GIHGIHKGL[MZNHOJPGUJVIZC[_]I^I_YaIbIcJdZfIgIhH
=oid	|5]
=ok	Z!B#C%X&H(@)_*A+E,E.G/_0E1E2G3?4C5G6H7D9h:C;F<H=B>@?X@XADBbCDD@EEFEGDH;IIJEK@LDMJOBPGQHSEUCVGWDXCYGZ<[D]A^D_Aa[cCeGfBg@hC
=okre	|=]ZJ
=okta	g7f=J?I@JBIDJHFPJSIUJVIZCbI
=old	O!J#c%@&G(?)B*B+H,C-<.F/H1_2D3?4?5[6I7A8F9>:@;]<F=B>c??A_B9C?D=EDFCG@H@IAJAKbL@MeN<O?PAQFRBSBT>UAV?WDXBYbZ<[A]D^Ga?b@cAd@eCf@g^hl
=older	m(J-I1a3J9J>J@]BJDJHXIFKFNIOYZEbZhE
=olvid	tBIDZHFZ^
=om	h!G#E%X(c)I*H+a,I-E.]/J0J1J2I3F4I6J7H8J9]:F;I=H>G?FAIFJGJHIIDJJKELYMENGOGPGRISHTXUGVEWIXGZA[G]E^X_HaGbFcIdHgJhE
=omgev	w#I9JHIRJc_dZ
=on	@!I%J(@)Z*@+A,D/Y0B2>4A5J6[7J9G:B;[<[=G?E@ABDCXDIEdF<G;HDI8JeK=L[MDP_R[SIUGW9X@Y_ZB^]_aaEb^d[fDgJhH
=onbereikbaar	y4]HJcX
=onbevoegd	|T[
=onboard	g!I#H%I(I)H*H,d-G/H0J3H4I6I7I9F:I=I>H?FAJCGDHEJFJHYIFJJKGMHNGOJPHSITJUHVIXIZC[J]H^I_JaFbIcHdHecfEgIhH
=once	b!I#I%I(G)I*[+Z-I/I3J9E:J=I>G?G@_A[BaCHDHHEIGKELJMINGOHPaVGXFZC[I]H^Ja[hI
=onde	|+IBIDJHYZ_dGfG
=ondersteund	y7[@JZIdHg[hJ
=onderteken	|<]
=one	I!>#<%Z&D(C)D*b+C,E.C/c0C1?2I3C4?5Y6@7>8E9J;E<D==?C@eAcBCCeD>EAFCGDH;IHJBKjL_M^N?OaPFQDRAS@TBUIVBWFX;YAZF[J]>^A_Ea;b=c?d?eCfJhg
=onedriv	j3J4J9H>I?JBHGJHdIJMJZJ]JaHcJfJ
=onelogin	|7[
=ones	g!J#H(I)Z+J/G1J3H4J6J7J9I:J=J>G?H@BAJBFCJDIH@IIKeLIOZPIRJTJUHVHYYZD[J]H^Z_IaHcHfIhZ
=ongeldig	w3]CGDJHIIHO[R[ZJaI
=ongeluk	|!^9I>J@]HGMJUJZHdJ
=onjuist	yh[
=onlin	j!G#I%I(I)J-H/d3J7J9I=I>J?J@FAJBGCJEIIEKDM[NEPISJTaVJXJZC[H]I^J_HbFcFdIfJgIhE
=only	M!G#@%]&I)_-E.F/J0J1D2C3E5D6C7A9@;X<F>D?bA@B;CeDDECH;I]KILBMYNJOEPJRDSBTYUBWC[d]AaBbBcBdIeEfBg^h?
=onprem	M!]#?%C&D(D)?*?+C,A-<.E/b0a1E2D3<4A5E6c7]8B9?:>;C<E=F>@??@<AYBIC?D?EeG?HHI<JAK9LBM<NZOAP]QERCSATaU>V<W@XAYCZ8[@]>^C_ca?b?cddeeAf^g]h=
=onpremisesadminactionrequir	n!J/IEcHGNFcGdJ
=onpremisesconnectivityerror	o!JEHHINH_IccdJfJ
=onpremisespolicyviolation	k/HEIHDNecJ
=onpremisessuccesscloudfailur	k/dBIEJHENGZIcH
=ons	t-[9I>H?J@]HGJZKIXIZJ_[aJ
=ont	w!])]3JHHMY
=ontbreekt	p!I#I%Z(J+H-H3_4H5[9G<J=I>G?[@JAJBJCXDFGJHDIFKIMJOFPJV[XJYXZF[J]I_JaHbX
=ontbreken	u#J-J3]9I=_@JCFDJHDIZKJNJZJaI
=ontem	u#J-J9J@[BJDIHHIFKGMJNIZF]^cJf^
=ontgrendeld	y#GB]T[[H
=ontgrendelen	q!H#^%J1^BJHFVHZH[ZbJcJ
=onthoudt	y3I9JCIHIIGKbOJ
=ontsleutelen	|6aKJNJZH[J
=ontvangen	y>^aF
=onvoldoend	|(_HH
=onze	u)^MYOXUXVJ
=ook	t-Y@ICJDJHEIIKJL[N_ZD^Ja^hJ
=oops	y3^@YHHZD
=op	[!D#]%_&I(J*E+E,E.H/E0E1E2[3@4B5X6E7E8E:C;]<X=D>]?BAEB@CBEGFFGJHCI?K?LEMXNCOAPGQHRaSET_U_WDYIZF[H]A_Da^bacIdBeFfCgEhF
=opcao	r(Z?XCZHITJZJ[[aI
=opcion	r([C[DIHIZI[[^Y
=opcji	t(]+H-J3H>I?aCZDEHEIHOJZJ[ZaF
=open	^!H#Z%I)I*I+J,J-G/Y1F3G4F5J6[7H8J9I<J=FBECIDFEJFJGIHdIFJIKELJMENFOIPFRFSITXUGVGXHYHZ<[G]Z^H_IaEb^cZdHeIfGgFhG
=operador	w%HHJPbdGfG
=operadora	y>JHFZJaa
=operateur	wHGP^ZIa]dIfI
=operation	f%[(Y-J1]8Z@IAZDJH@KJMHNHZ]^J_XbG
=operator	e!H#J%G(H*I3G4J7J8J9I:I=J>_?E@IAJBICIDJH?IJKJMJOJPcUJVHXIZE[J]H^J_JaabIcJfI
=opgegeven	y3I>JCXD_OIZI
=opgetreden	|Z^
=opnieuw	i#I%Z(]+Z-I7J8[9J=J>H?I@ZBZCJDEHCIHKGLIMZNIUHVXXJ[G]H^HaIdHfJhG
=oppna	|9I>J?I@JCJH^IJVJXIZE[]]I
=oproep	|3[OJ
=opti	t(]+H3H;J>H?a@JCYDFHFIIKHVIZF]I^ZaFfJ
=option	U!D#C%C&J)D*b+E,F-D.I/F0H1G2H3@4G5I6G7F8F9G:E;H<_=E>A?_@CAGB?C^DAEEFHGEHEIEJFKELYMENDOGPCQIRHSGTYVDWFXXYHZ;[c]C^e_FaDbYcFdZfFgFhE
=optional	w,J9J?JGIHCUJVI^Id_e^fI
=opzion	t(]C[DIHHZI[Z^XaH
=or	U!G%G)I*E+H,J-[.J/J0I1H2^4H5I6I7F8H9G:I;J<X=B?F@GAGB@CEDcEHFIGGJFKELFN_O]RISFT_UEVDWHXYYJZA[G^C_Ha[dFeIgG
=ora	q3I9J>I?J@ZBICHHEIIKJR_UIVIXZZGa_
=oracl	y#DHbLHTJ
=orario	|R[
=ord	y-_IJ
=order	j9I<]=I>D@GBHDIHeMIXHZI]IaJ
=ordinary	w%H)YHDP^ZH
=ordinateur	u-I3J9G:J>I@HHcIHMZXJZFaJ
=ore	p@aCJHJIJKJX[ZI
=organisati	k!I#J%I(I)I*I-J3J9I:Z>J?J@IAJBICJDHEZF[GZHGIHKJMINYPHUIVFW^XJZG]I^J_JaJd[fI
=organisation	S!E#G%F(B)H*D+G,H-F.I/G0I1H2J3G4I5J6H8H9I:c;I<I=_>G@DAIBDCFDGEcGFH;ICJGKFLHMGN]OGQJRISGTHUcV>WbXFYIZ<[F]E^E_GaFbEc_eGfGgGhG
=organisationen	n(J)H*H3J:I?JCJDIEYHGPIVHW^ZHd^
=organisationsenheten	|:F=JF^G]HHNIUGWHZIdI
=organizacao	m:]EXHJNZVHW[ZHdY
=organizacion	k(J-J:[?JBHDJGIHIN]VFW[ZFc[dYfJ
=organizacional	|FYGZ
=organizacja	wNFW^cZ
=organizacji	o(J=XHJN[UYVJWYdZ
=organizacyjnej	|:HF]G[dJ
=organizational	tF[G[HI
=organizativa	|FYGY
=organizzativa	|FZGZ
=organizzazion	l%J(J:[=Y@JBJDIGJHHNXUYVGW^ZHdX
=origin	|:[
=original	y-]4JA[HEIGP[
=orologio	|RZ
=orphan	y!H/GAJHJSJTIZH_a
=os	k!I#I*Z-H.Y3[8Z9H:J?J@IAJBICHDIF]IHKGNXO]VIXJYXZF]IaIhI
=ospiti	y:^
=oss	y@[HJZId]fJ
=ostatni	|3J@IHHIIK]O^ZH
=other	_!F#I%E(Y*Z+H,J-].J/E3G4I5J7G8H9F:Y;J=E>F?X@CAJBBCBDEEJF^G]HXIEKDMGNGOHPIRJS[TIUDV[WGXI[F]H^H_HcIdHfZgHhI
=otherwis	y%]PF
=otp	|3J>IHEZGa_
=otra	i!H#Z(H*J+I-G3J7J9H:_=H>H?H@cBXHCIGKILJMHNIOISJTHUGVFX[ZE[[]HaIbJcJdIfHhH
=otro	t(^)J*J3J7Y>X?I@JBIC]DGHGVYZF
=otrzymuj	|aZ
=ou	P!<#<%m&>(:)@*>+>,?-@.A/>0>1>2?394<5B6>7?8<9F:;;f<B=:>??:@8A=B:C9D:E?FrGmH=I7J>K7L?M;NEO<P9QBR=S?T>U<V7W?X;Y@Z<[>]:^>_;a:b;c;d9e?f8g?h<
=oubli	o%J(G>X?I@IBDDJH[KFMHNIUJVJZa[HaIbHdHhG
=oud	r#J-H/]0Y1^2J4H5[6J<J@IGIHGIJK]MJZH[IcIdJfJ
=oude	f!I#[%I(I*H+I-H/G0J3G4I6J7J8J9F:I;J=I>a?F@FAJBGCEDDH>IGKYLJMbNHOGPIRJSITGUIVHXHY_ZC[J]G^J_HaGbGcGdHfHg^hc
=oui	|(J)]*H+]DFHIPIZJ
=our	L!=#A&F(Y*b+B,C-].E/H0I1]2Z3H5X7d8E9@:d;C<D=^>F?>@XAABFCDD?EZFHGAH@I<J^KCLAMEPYQFRGSHUeV;WGX?YCZ;[D]>^?aXbHcZeBh?
=ours	p-H7Z8[=JBHGIHEIJJ_SITIY[cJgY
=ous	w%](FGaHFVIZGfJ
=out	Q#g%B&H(])B*C+D,D-?.F/H0E2E4A5Z6[7B9[:B;E<F=Y>??FABB<C@DBECFHGcHDIZKCM>N@ODQHSATHUBWEYE[E]d_Aa?b@cZd@e[fDhA
=outag	r3J7J9E>J@JHCSaZCc^
=outbound	r9J>IBGHBTIXJcd
=outdat	t1^4J>^?HCHDIZFeHfF
=outgo	|cZ
=outlook	Y!I#C%I(H)J*I+G,I-G.J/H0J1I2J3E4G6J7H8J9E;J=I>D?G@CAJBdCGDGEJFJGIH_IFJIKFLGMeNGOFPIRISITXUHVGWJXHYJZ>[G]F^H_IaGbEcEdIeJfHhF
=outra	j!I#F%](H*J-F/J3I4J7I9G:a=I>G?I@dBEC[D[FIGIHBIEKXLJMGNHOHSITIUHVHXGZA]H^JaIbJcIdHfIhG
=outro	t([*X7Y>ZDIHGV[ZG
=outsid	o%J(])IBJG]HGPHUJVYZFcY
=ouvr	|H]ZJh]
=over	e%H(H)I*H+H,J/G2c3G4I6J7Y8J9[:I;I<]=I>D?HAJCGDYFIGJICKELIMBNGOGRHSGTEUHVIXGYIZB[H]H^H_JaGbHcHdIf[gHhG
=overeen	u0J6]>JHGO]TJaJ
=overerv	|!I;[
=overnight	y#[@^BJHHKJZI
=overrid	y/CHaNJ
=own	Y!D#D%E&J(F+G->.I/Y0I1G2H3C4G5I6]7_8G9F:f;H<I=D?^@bAGCFDBFFH<IIK@MDNAPZQJRFSETZUJVbWCXGYHZ9[C]E^a_FaCbCcDeHfFgDhA
=owner	t#G%I(]@ZHEKIPFVEZI^^
=p	|-^9HF]HDIIKJNHZIhJ
=p1	^!D#D%E&J(C)G*F+G,G-D.H/F0G1F2I3D4E5I6H7F8F9@:D;H<J=p>B?B@BAFB>CCDCEHFGGFHCICJGKCLFMDNEOGPDQIRFSETFUBVBWFXCYFZ;[F]A^G_FaBbDcEdAeEfAgFhF
=p2	u9J=_@IHIZI
=pa	Z!?%]&G)D*D+D,C-F/D0D1D2]3=4@5X6Y7D9^:A;Y<X=A>^?@@>AZB=C@D?FEGCHBIEK<MXOIPFQFR_SCTZU^V[WCXXYHZB]?a[b_c@d?eXf>gDhA
=paar	w#[>J@JHFT[X]ZFaJ
=packag	wHYJ^
=pada	u4];XZJdI
=padla	y(I9I>[@JBIHHMJS^UIXJZF]IaHbJf]
=page	K!F#>%@&G(C)Y+a,C-I.d/J0C1C2E3?4B5D6B7d8A9@:Y;F<E=D>D?a@9ACB8CCFCGAHXIIJ?KCLAM>NDPBQFRCS^TGVEXZYD[[]a^>_@aBb[dIeXf@h[
=pagina	a!E#D%H(F)G*F+c,G-].]/J0I1J2I3B4G5J6I7G8I9D;I=G>B?D@CAIBCCDDZEGFIGIIIJIKDLHMFNFPGRIS_THUDVBWHXbYIZ_[H]D^I_HaCbFcHdGeJfFgI
=paid	|=]HF
=pais	u-J3d9H=J>D?HBICGDJHDKJOGVIXH]JaF
=pakt	|3F>HHJIIKJMIO]h^
=palabra	y-[HJ
=palavra	j-^@]HDIHKYNIVXZEdJ
=pam	|2^HH
=pamieta	y3J9J>J@HCJHGIFKcOJZHaI
=pamietam	u:Y>[?J@JHEKHMJZZaIh]
=panel	yH^RJ
=pann	u/J@JHYS^TGZGfY
=pantalla	q#J+X9J>^?JBJHAVJZFaGba
=paper	y@ZHYIFN]
=par	e!Y#F%C&Z(G*C+J,H-E/Z0J1I2J3E4H6G7^8H9G:Z;H=E>F?]@_AIBECGDGEIFGGHH>IDJIKELIMFOIPHRHSITGUEVGWHXZYZZ[[H^Zb^eHfCgJhF
=para	V!A#C&I([*_+F,D-A.G/D0Y2F3B4D5H6F7J8F9B:I;E<H=E?^AYB@CGDbEDFFHJI?JFLIMYNCOESHU_VbXBZE[H]BaCbJeGfBgEhA
=parado	w0[HJfY
=parait	w@]IJKJV]ZHh[
=parc	|@HZH^Yh[
=parcel	y3J>J?HCJHbZI]IaD
=pare	w-H?I@]HXIJRJTJXJaJc_fH
=parent	y%I;aHD
=parental	y!]H]ZE
=parentesi	|3]
=park	u>J?IHbZJ
=parol	|-Y
=parou	yHFRJYXdIf_
=part	a!I#I(G)I*J-G/[0I1I3]4J6J7H8I9I:G;J=]>[?E@EAJBFCIDFFFG_H;IbJGKGMGNFOGPHRJSHTGUHVYWJXHYJZY[H]G^I_IaYcHdZeJfEgJhH
=partag	w@[H_ZF
=partenair	|:]HG
=parti	p9I:J@JDJHCI^K[V^ZH]Z
=partner	e!G#J%J(H-G/F0J3J4J7H8Z9J:g=H>J?I@DAJBDCJDHGHHZIFJIKELJMENHPHSGTHUIVHZA[H]I^I_[bHdIfHg[hI
=party	g(J-E.Y/J7a@GBHGJHBIGJaKGMJNHSJVJZA^JbYgJhI
=pas	O!>#=%J&E([)C-F.H/E1B2B3J4?6H9;:E<D>>?ZA@B9CGDHEIFAH>JAKGM]O[PGQERDS@UHVcX<Zc[^^H_@abbHc>dZeAfAgGhY
=pasa	u%G;YC]DIGFHGKZM]ZJaJfIhI
=pasado	y?J@IHIIIKbNJZHhI
=paslagen	|ZHdaeIfI
=paso	w*Y3J?GCaHJZJeX
=passa	q%F;]>]C_DIHGIIK]MJZH]JaJhF
=passado	y9J>J?I@HHHIJKbZF
=passaggi	|*Y9IC^HJ
=passaggio	|C]HJZJaIeY
=passcod	u>H?GDHH^KHZIa_
=passe	|CXGFHHM]
=passen	|6ZA^HJ_F
=passfilt	jHDJbZH
=passiert	|>GHEa^
=passkey	j(H)J+G-J7J9J>J?c@GBGCHDEH_IIKIMINJUIVGZE[JbGhI
=passou	|@]GIHJKJM[
=passphras	p-J2Z3J@JBJDJH[I_KJNJZF
=passt	w6Z@JB[IIKHN^OXZJ
=password	5!;#X%J([)>*B+8,J-_.>/Z0E1C2b3;4=5E7]8B9=;A<Z=B>C?@A:B_CDDFEEF>GYHZIdJ_KaLXMaN_O:P;Q>R;S?TAUIVBWIX;YBZc[_^]_;aDc@d^eZf?ha
=password1	y-]ZI
=passwordneverexpir	wLZ
=passwordprofil	m%H(b-G/H3I@HBJCHH@IJJHKHMGNHSJZGbJgchJ
=passwordreset	c#G%J(G)I*J-G.d/I7G:I=I?I@HBECJDIGIHAIGJIKGLJMGRJScTFUIVIWJZC[I]I^JaHbFccdGfEgDhH
=passwordresetfail	wBHNIZ_
=passwordresetservic	m%J(G)J-I7J@IBCDJHAIIKHMHNJSDUFVIZBbGcHdIfggJhJ
=passworter	y([KJN^VJZH
=passwortern	|@GK]d]fHhJ
=past	m%H0J>E@YHXK^ZX
=pasword	|K[ZJbYhH
=patch	p(a-I5X@JBGCIHEKIMJNJZHf[gF
=path	rFbHGIEZG
=pattern	k-b@IHFIHKIO[ZZ
=paus	y-J@IHHKIR^X[ZH
=payroll	r!YH_ZG
=pays	|3_HH
=payslip	yH^ZJ
=pc	X!E#_%F&I(A)G*F+G,G-C/c0H1H2I3E4F5I6G7D8H9D:E;H<J=F>A?C@>AGBACFDDEGFHGFHBIAKBLEMhNCOFPEQJRGSFTJUFVDWHXBYIZ=[D]C_FaDbfcDdDeHfFgehI
=pcs	r(H)J*I,J.XEHH_NJZFb]dGgZ
=pdc	k!G#G%I(I)J*I+J,I-F0I1J3F4i6J7J8J9B:G;J=I>F?F@HAHBHCGDGEJFIH@IFJJKGLJMGNGOHPIRISHTJUFVGXHYJZE[J]G^J_IaFbIcHdHfGgJhH
=pdf	o-G?J@JBJHcIIKIZFhJ
=pede	i!J#I%J(I*Y+X-I/I3H4J7J9E:Y>E?G@GBGC[DGI[KFLYM]NJOHTHUIVHXGZF]H^JaIbJdJfJh_
=pedido	y9[>F@IHXX]
=pedimo	|*Z
=pedir	|3J>E@IHJXaaG
=pekar	|9G>IA^HHZJ_]
=pela	w9^BIHHNXP[ZH
=pelo	qHI][cYdZgZ
=pend	yH^
=pendant	|!YHF][
=peopl	Y!D#G%C&J(Y)Y*[+I,H-a0H1G2J3D4G5H6G7H8_9D:X;^<I=F>B?G@AAZBCDJEGG]HBJDKCMDNAOFPaQJRHSETGUCVZWFXEYHZ@[Y]F_EbIcEd^eHfJgDhE
=per	X!^%I&H(Z*]+G-C.I/G0G3A4E5H6G8G9X:C;F<I=A@dAFB@D]FGGXIAJGKALFMZNDOBPYQHRFSDU[V]ZD[D]C^D_FbDcEdIeFfCgYhB
=perch	o#I%I(I*Y-I/Z3I6J9F=I>F?H@FBJCEDJHEIXKHMHNZOGV]XGZ][X]ZaIdJgJhI
=perdeu	|%[
=perdi	m>c@JCJD^HDOJZIhJ
=perdido	|>[HH
=perdio	w%Y4X>[HIZIdX
=perdu	m%[>_?IBJDXHJd[fJ
=perfil	w3_9G>G?JCaDHHFIIKIMJOIZIaI
=perform	r%^(E<X=XHH
=performanc	|H^
=pergunta	u#F%I(J)J*^,J-H3J9H?_CIDIHFKJPHTIVIX]ZI]J
=perhap	|!]3G>I@JHFO^ZG
=perimetr	|GZ
=period	t9E@ZHYIJNFX^
=permessi	q%[(^;X>JHGZJ]JfJ
=permesso	|%Y
=permiso	k%[(^;[=J>JHHQXVFZH^YdH
=permissao	r%Z([VJ^Y
=permission	Y!H#E%b(b)G*H+I,J-E/D1H2H3G4H5I6I7H8I9F:H;a<J=E>E?E@BAHBDCHDFE]FFGGH[IHJIKGLFMFNFOIP^RJSITGUGWHXGYJZ@[F]C^G_GaFbFcHdGeIfHgHhE
=permisso	q%Z(Z;]@JHH
=permit	p%J(E-J/[9I:J@]BIH^IHV]ZC^]gJhI
=permitido	|>JV_
=permitir	w.Z[[
=permitt	q%Y(J-^9J=X>I@GBIHHIGLINJVEZB]J^adJhH
=pero	i!I#F%G*Y-H/Z3E4I7J8J9H:J=H>D?]@FAJBHCHDGGJHBIFKFM_NIO[PIRJTZUIVGXHZC[a]H^JaIbZcId]fFgIhH
=perso	n(I>b?[CJDGFHHEZGaJ
=persona	|9^HH
=personal	m>[?Z@YDHHYTIaF
=personalis	|@_HIZG
=personalizada	w-ZBJH^WJZG
=personalizzato	|-YH[ZH
=personn	q%J(J3J9Y=Z>I?G@JBJCJD[HES[U^VZZF[JcIfJ
=personnalise	|-XH[ZJ
=pessoal	|>X?ZHJ
=peut	n(I=Z>J?G@YBGDJHEIJKIMZU]VZZD[[^YbFfJhJ
=peuvent	w8ZPY
=peux	m)X*I-I3F9H=J>_?GBICHDGHDIGK[MJOGPJUJVFX]Z^[I]IaGbJhG
=pgmsa	y!I0bHCZH
=phish	rHbZEbI
=phon	J!F%D&G(?)C*b+Z,D-?.F/B0E1E2F3_4D5F6E7C8D9>:A;E<F=C>f?Y@AACB]CZDaEDFCGHHYI>JCK?LCMHN@O_PCQGRESDTIV@WDXBYFZC[A]Z^C_CaacBdDeEfDgGhF
=phone	T!D%E&I(B)D,F-B.H/D0G1G2H3c4F5H6H7G8G9B:E;G<I=E>e?Z@BAGBIEGFGGFHYIBJGK?LFNCO^PDQIRFSGTDUBVCWGXDYHZ>[C]@^G_EaabDcEdFeHfEgZhC
=photo	y0J1J9I>J@IGHHaMIRJZGfI
=photoshop	o9G=EHcZJ
=phras	r-^HIZJ
=phs	r!J#J3J9J=F>J@ZBIGaJJLIM[ZH]J^I_IdZgJ
=phsfilter	|(H*JGaHHPIZEgJ
=pick	e!J#J(D)H*a/X7J:J=I>I@aBYC]DIGIHCI[KFL^MDNEPIZ@[H^I_JbIdJfJgJhF
=pictur	t@JBJHXb_hJ
=pide	f!J#I(J*X-H/J3I7J9E:X=X>F?G@FBFC^DFHXI^KFLYM[NJOGTIUJVIXIZF]I^JaHbJdIfJgIh_
=piec	t*Z?J@JBJCXHGMYX]
=pierwszy	|>J@IC]D^KJZHhI
=pilot	m-J3J:JDJIIUJVaZ]
=pilotgrupp	yH[PIVYZH
=piloto	|VZ
=pin	_!G%I(H)J*H+I,I-C.J/H0J1I2J3B4D5I6I7I8J9@:G;I=H>@?B@EAHBECDDCEJFIGIHkIeJHKCLIMDNFOAPIRHSITEUHVGWJXEYJZ?[G]E^I_IaCcFdIeJfGgHh[
=pincod	|#J-J3I9I>GCJDHH]I^OJXJaJ
=ping	y#J7]9^BJDJHDIJTJZDaJ
=pingfederat	l-J7d9IHGSHTJaJgJ
=pisz	y9JHJI]V[
=piu	h!G%H(G)[*H+I,I/I0I1J2J3C4I6I7I8J9F:H;J=^>a@XA[BDCZDDFJGIH?IDJJKYLIMENFODPIRISIUFVDWJX_Y[ZH[H]F^H_XaDbGcIdHeIf]gIhE
=plac	r3ZH]JYZJdZ
=plan	p-H3G7I9G:I=e>F@GBJDIGGHYIGKGNIUJVEZC]I_JaIbJ
=plann	o-EHd
=plant	o#X4J>JHDRJZZaYcIeZfZ
=plat	|=JHDS^TGZIc[
=pleas	U!B%G(D)F*F+G,H-E/H0I2I3E4H5J6I7G8I9c:D;I<J=B>A?F@CAGCEDCFHGHHbIYJDLHMFNEOHPFRHSFTBUEVDX[YJZb[B]D^E_GaFcFdEeIfGgGhF
=pliki	|.Z
=pls	o#_(J-EBGHDIHJJKGMINITFZa[H^JbJdIhH
=plus	]!F#D&J(E)[*F+Z,H-^.H/G0H1J3^5I6G7G8G9B:F;H<I=[>]?Z@HAGDCEHF]GFH?JGKJLGMENDOBPFQJRFSFUEVDWHX[ZF[G]D^HaAc[eHf^gGhD
=plusieur	u#]>JA[HHT[X]ZG]J_HaH
=po	m!H#[%J(H,J-H1I3H4I7J8J9I:I=H>G?G@EAJBXCGDGGJHBIHKFLINHOIPIR^THUIVHWJXGZB[[]]^J_[aFbIcHdGeJf]gIhG
=pochi	|I]MY
=poco	w9I@_BHHHM^ZDhI
=poczekaj	|XY
=podac	y*_CH
=podalem	yDbHJZF
=podcza	y(IDJO]SJZ]
=pode	m%X(Z)H*I,J-H7J:I=J>I?J@FBZCJDIHDI[K^LIM[NIUIWJZB]H^]aHbJdJhF
=podem	t#X-J9[>J@JBZCIDIHHIJKINJTHV^XIZFaIcJ
=podobno	|9I@]HHIJV]
=pogingen	q!J#^-J3J9J?J@IBIDJHFIJUJVIXbZFaJbI
=point	m#J(J*J,J-_/J2J3X7J9H:J;J=I>F?H@GA]BICHDHGJHFKEMINGOGPJSJTJUJVIXIZE[J]H_caHbHhH
=pojawia	|+]9J@JDJHHZ[
=pokazuj	|(]3I>IIJO^ZI
=polaczeni	y9I?^@IHIIIKJNJaXc]
=polaczenia	|3ZSGc[
=pole	u!J(H3]9H;]>H@HBHDIHEIJKJMJNIOIUJZI]I^]aJd[h[
=polici	rH^NH
=policy	L!B#C%B&G(?*b+C,E-C0F1E2G3C4B5c6E7B8E9B:A;F<F=@>B?I@YADB>C]D@EDFFGDICJbKGLCMANiODPBRFSBTBUDV?WhXCYGZ9[D]B^C_CaAbEcCdCeEfCg@hB
=policyn	y@JDJHIN^VJWZZH
=politica	e!I#J%J(H*Z.Y/I3H7J9J:H=H>I?[@FBHCEDIEJHHIIJJKGLJMINcPJSIUEVFWaXJZD]I_JaGbIcIdIfJhJ
=politiqu	u.XHYN^WXZH
=polityka	|.YN[ZI
=pomocy	|(]
=poner	t9J:I?J@aDJHHIIKXVJZG[]
=pongo	yDJKZMJO^ZJ
=ponowni	r+]@ZDJHITY
=poor	t!^@HHIZGc[
=poorten	|*ZH[fJ
=pop	w+[-J@IBDD]HZMHZE]Ja[hH
=poprzedni	|3H>]KYOH
=pops	q>G?FBFHFMGNZZZaa
=popular	|-_9JHIZG
=popularn	|-]
=populat	|HZ
=por	]!_#^%E&J(I)G,G.I/G0H1H2I3B4E5J6G7G8G9Y:];H<J=D>A?CAHBBCDDBFHH@I[JGKIMEOAPFQJRGSHTEUEV_WGXDYHZc[[^G_FbIdCeFfBhB
=porqu	r!J#I/a6J@HBJDJHEKFL_MHNGTIZG]^dJhI
=port	j!J(I)I*^-J1E4[5J9H<J>I@JBJH^IIMJNJPIRGTJYHZJ]Jc]dJfEgI
=porta	w1JA[HZcY
=portabl	q9I>Z?I@JB[C]DZHBIJKIMZZH]IaHb^
=portail	|:[HIT]
=portal	T!F#C%C&J)D*E+J,F/@0Z1^2I3D4F5G6G7C8G9I:b;I<I=E>BAHBECEDYEFFHGFJXKHLENXOGPDQJRHSYT[VFWEXEYH[H]B_EaDbGcDeGfEgfhI
=portatil	p!I#J-J3I9I:I>I?I@HBYCIDIH[IFKJM^NHTJXJZG]JaJb]gJ
=possibil	y3ZDIEX
=possibl	c!G#[%E)F*J-I/H0E1I3X4H6J7_8I:G>G?FAJBBCIDIGGH_IHJIK[LIMHNJOIPZRFSFTGUGVCWHXGZ][]]G_HaJbFcHeJfHgGhG
=possivel	u3Z4Z6YDJZIdIeX
=posso	j!J#J%I(Y*F-H3G4J7J9D:H=J>X?FAJBHCFDHHBIDK]LJMGNFOIPIUIV_XcZA[H]G^JaGbJdJfJgJhG
=possono	t8Z9I?J@[HHKINJV^ZF
=post	y+I?]CJOI
=postfach	|H]
=posto	wB]HGMGV]ZJ
=potet	y#Y9[@JBZHFTJ
=potrzebna	|5Z9JH[
=potrzebuj	yD[H[ZJ
=pouco	|@]BJKJMYhJ
=pour	[!E#F%Z(Y*Y+E,G-E.J/H0I3C4G5I6I8Y:C;I<J>C?[@EAHBADbFHG[ICJHKCLHM[NCOIQJRGU]V_XDZE[E]F^G_HbEcCdIeHfCgGhE
=pourquoi	u#I(I*[9I?J@GBHCIDJHIIIKIOJV[ZZ[]hI
=pouvez	w#Z9Z@JB]HHXIZI
=pouvon	|3[:YDI
=power	r(I-J/J4]5G9J@JBHH]JHNIZHg_
=powershell	h-J/H9F?J@HBIH[IJKHMFZFbIgdhJ
=powodu	|#]EZ
=poza	y9]?JBIG^HH
=pozniej	u8Z@XHJTXZZcY
=pozwala	u(J.X>JBIDJHGK^MJVJZ[]J
=ppe	yJ[
=ppl	|-ZG[IJ
=pracownik	y!Z@]D[HJZI
=practic	|9HHJY^
=praktikanten	|!ZHIV]
=prawa	y!J%_BJDJGILJZH^]
=pre	w%YHXZGb[cI
=precedent	u(J-F7J9J>I@HBICJHDIFKbMYNJZF]JaJh[
=precisa	u*Y1J5X=[HZNJcJfJ
=precisam	|*XMY
=predecessor	|1[HIJY
=predictabl	u#J-a9JHEXJaJ
=prefer	|4]HI
=preferido	|4_9J?HHJ
=preferr	r4a5JHHIJZJ
=prefill	|+]DJHJOI
=prefisso	|3_HH
=pregunta	u#H)J*]-H9G?_@ICIDHHFKJPHVIX]
=prem	X!X%E(D)E*E+I,I-E.J/b0H1^2J3F4[5I7F8G9F:G;H<J=I>G?FBACGDEE_FJGHH?ICJEKEMHN]OHQJRISDUFVCWHXHYIZ?[H]F^G_daFbFdaeIfFg[hF
=premier	y@HC^DYHJKGZDh[
=premium	f!J%J(I*J+J-H/G0I3F4I6J7I9G:I;J=h>G?G@GBICGDGEIIEKFLJMHNEOHPJTHUIVHXHZF]H_GaGbIcHdGfIgJhG
=premuto	|3J>IDZHHa^
=prepar	|=JDJHaVGZF
=prerequisit	y=HH_
=present	o@HBJHEKGZA^J_Xhd
=press	i!J#G-I/J3E9G=I>D?G@HBBCIDGH?IIKHOHPJRJTJXYZ[]Y_JadbXcJfJ
=presto	y9Z?J@aBIHE
=preuv	yC^DJHJ
=prevent	f#H,X-J.Y6JBIFZHYKFN^PJSHTZXYZDbYdJhG
=previou	d!G#^-H/J>_?JBGDJH@IFKcMZNDO[TIZF^JbIg_hH
=previsibl	|-_HHXJ
=pric	|HY
=prima	m!J#I(I*J-H3D9F:I=I>^?]BGCFDHHBIEKHMYNHODTJUJXHZH]__JaFb[h[
=primeiro	w>I@IC[DYHIIIKJZHh_
=primer	y>H@HC]D]HHKJZIh[
=primo	y@HBJC]D^HGIIKIZGhY
=princip	|*]-JHEN^cJdI
=principal	q(^H^fI
=principen	y3J=J>J?]CJHEIJMJN^ZI
=print	n#]>J?J@YP[ZF
=printer	i(I-J9J>G?H@JHeIIKJMJNHPJZF]FaIbHcJ
=pris	u7XK]
=priv	w(]+I6]?]CGDGHGdF
=privada	|6]
=privat	c!B#G%J(H)J*F+H-G.Z/J1J3_4H6_7J8J9J=J>a?Z@ZBGCJDYIGJJKGLJMHNHO[PHRHTJUJVIXIYHZC[J]I^G_JaDbJcGdIfFgJhG
=privata	y6_8J>[HGZIdHeG
=prive	|6[
=privileg	b!H#J%C(d)_*a+J,I-I/I3I4I6J9J:J;J=I>I?F@IAJBGCGDFEJGJH>IJJIKIMJNIPbSJUIVFXJZE]J^H_IaIcJdIgJ
=privilegiada	|!IBJP_
=privilegio	|(Z
=pro	w>X@YHJ
=prob	p#]-H3I9H=I>J?I@IBHCJDJHEIHKJMJNZUJVJXcZF]JaIbIcJ
=probably	|>F@[KJO]
=probeer	y@]BIMJTXZZ
=probieren	|X_ZJ
=probiert	u#H-J9J@GBICJDJHHKJNYXaZZ
=probleem	wBGE[WHZ^cJ
=problem	Z!E#E%Z(F)H*H+H,I-E/E0H1I3F4H6H7F9E:E;F>G?G@GAHBcCGDFE]GHH=IGJHKELGMHNDOHPDRJS_TFUGWDXFYJZa[H]G^F_FaEbFcZdFeHfGgHhG
=problema	h#I%J(J-I3H9G:J=I>H?I@GB]CGDJE]HDIIKHMJNHOJPJSIVJWGXGZc]IaIbGc[hJ
=problemy	|cZ
=probowano	|#JX^
=procedur	y>HHI]_
=procedura	t+Y,YBJHFZI]_e[
=proceso	|HH]^
=process	j!^(J+X-G3I6J9F:J=I?I@JBCIIKJNJPJSbVIXJZI]JaJeJfJ
=processo	|HI]]
=prochain	|LZ
=product	k-[@IHAIHJdKJNFZEbZgJ
=production	y)J?JBHVaZE
=profil	i#J%H(Z*I-G/J3_9I>F?I@HBGC_DHIGKIMFNITJXIZF]IaIb^cJhI
=profilo	|3[9IC]HI
=program	u1]@IBGH_ZI
=progress	t9[BIHEZ^aI
=prohibida	y-]
=prohibido	w!I)[BJHJP[QYUH^Y
=proibida	y-]
=proibido	y)[HJP[QZUJ
=project	w:[
=projector	yH]
=prompt	^!H#E%J(H)H+d,I-E/J0J1J3E4J7I9G:I;J=I>E?D@DAJBACEDHEJGIH^IGJIKELcMGNEOFPHRJTHUIVGXH[I]E^H_IaFbFcHdJfJgIhI
=promt	|+[DJ
=pronto	|9Z@]HJXJ
=proof	n(F)H*c,J@JC]EJHBIJPIZHaJ
=properly	q3^?JEZVFaI
=properti	u<[HDU^ZF^[bJ
=propon	w>J?_CI
=propos	w3H>I?_HIZJaJ
=propose	y?_CHHJ
=propria	y^]
=prosi	|+]BIDHHZ
=prossimo	|L[
=prosz	w#]9]BHTJXJZJ[H
=protect	i!J(J*J,I-C1I3I9G;c=I>J@JAHBHCJDJGIIGJIKHNHOJP^XJZB]I^]_GcJdFgIhI
=protection	e!J#I%H(H*J-f/G0F7I:J=J?H@HBFDJGIHZIGJYKGLJMHPISJTYUHZD[I]J^FbIcHdHeIfIgIhH
=proteg	|HHP_VG
=protegido	wP]VJ
=protocol	pHDRJYeZJcEeJfG
=protocolo	|9I?HCJYa
=protokoll	w>HHDNXYaZJa[
=prov	q*X0[CXDZHGXYZI
=prova	u#J9J=a>H?J@HBHC_DFHFKJMJNJZF]I
=provar	y@HD]HIIJNZX[ZG
=provato	yN]XZ
=proveedor	|7]ZJ
=provid	q@IB]KJN]ZE
=provider	f!G#J(J*J-G3F7c9J:I=I>]?H@FBHCGDHHFIHJJKGLJMJNHOIPJSITIXIZD]G^I_Ga_b_hI
=provision	i-I0b1J9J?JZFfH
=provisionamento	|0[HJ
=provisoir	|@[
=provisoria	|@]LXZI
=provvisoria	|@[LXZI
=proximo	yL[
=proxy	a!J#J%I(I)J*I+J,I/J0H1G2I3G4D5J6H7J8I9H;J<J=I>I?H@IAHBECHDHEJFJGIIIJHKJLJMHNHOJPIRDSHTJUHVIXHYDZB]D^J_HaGb^cidGeHfAhH
=proxyn	|c^
=prueba	t9J=^>JBZC[DIHGZH
=prywatny	|+I6^?]CIDGHGdH
=przechodzi	w>X@ZC]DIHHK[ZI]JaI
=przed	y!J(JBICIDJHGIIKJMIZG]a_Jb]
=przegladarc	y.XHIZJb^
=przeszla	|/[=JGIHIM]TJfI
=przez	n!^#G%H+Z-G1J3I4I9G:[;J=I>H?I@HAIBICHDGHCIHKGLJMJNZPJRJTGUHVIX]YJZF][_HaHcYdHfIhI
=przy	i!E#H%H(G)I*G+G,[-F/J3H4I5Y6J7I8I9I:H=H>G?X@IAJBFCGD[HCIGKGL]MHNHPHRISIUHVIWIXHZZ[J]H^Ha[b[cHe[fGgIh]
=przychodzi	r9I>]HGXJZIa_
=przycisk	w(a9J:]@JHFZEaJ
=przyjelo	|/[
=przyjmuj	r(H3G9J=J>F?I@GCIDGHEI[KXNHO[VJXJZX]I^JaGh^
=pso	r#I%I-F3I:J=H@EBHDJHDIEJIKEMHNgOJZ@[J]JdHhI
=pta	|!J-I0BHb
=public	yZJbY
=pudo	|BZZIdJeY
=pued	e!Z#H)G*I+I,H-H/I3G4X6Y7H8I9F;J=Y>G?G@XBACGDGGIHBIYJJKGLIM[NHOHPIRJSITHU[V_WJXH]G^[_FaGbFdGfZgJhH
=pueden	p!J(I-J8[9]:J>H?J@HB[CIDIHHIHKITJV]XHZDaH
=puedo	g!G#G%J(X*H+I-H/J3G4H6J7H9F:F=H>Z?E@YBDCHDEGJHXIEK[LIMGNHOHPJTGUHVBXaZ_[Z]G^H_IaEbGcJdIfHhF
=puerto	|1JH[cXfH
=puesto	w3G8[9J>H?]CXHJOHVZ
=puis	w6Z8Z@IC]HGKHZG][dJhI
=puk	uH[
=pulsant	u%J(b:[>JHIIIVHZJ]J
=pulsar	|(YHIZJb[
=punto	|-Z3Z
=puo	m!J#J([)H*J,G-H3I9G:X=Z>I?H@_BHCHDIHEIYKFLJMINHOIU]VYXJZC]I^YaIbIfIhI
=pupil	t([@YBHHFZD^]gZ
=pure	|/IBZHJMJTHZId^
=purpos	w)[HHPYVHdJ
=puse	u#[-I>J@FBID^HIIZKHMINJTJZE[J]^aIbJhJ
=push	w3I>H?JHEZFaab[gX
=puso	y2Z@_IIXJ
=put	d!Y#I%I(H)I+J-Z/G3[4H5J7J8]9G:I=I>C?HAJBCCIFJGHH?IXJZK]MINFOYPXTIU[V]XHZ>]Z_JaGbIcZdJfJgJ
=puts	|EX
=pwdlastset	d#G%c(F>JHFTHVIcJfJg_
=pwned	yHHJ]
=pyta	|@JL[ZJh]
=pytania	w#J*[9F?_@ICJDJHIIJNJX]ZI]JhJ
=qr	y9J>E?JHcKGXHZJ]JaF
=qu	p+]>I?HCZDFHHIIK]OZZIhI
=qual	|N[
=qualcosa	|.Z9]HH
=qualcuno	|@[
=qualquer	|NY
=quand	t*X-J9I>I?Z@HCHHCIJKIX]Z[hY
=quando	m#H-H3J9G:J>I?I@CBXCJHAIHKFMINIOJVJX]Z][J]J^IeIfIha
=quanto	u!J-I9J=C?I@]H_IIKHT]XJZIhJ
=quarantin	y0]
=quarter	o@JK^RZZEa[
=quatr	y@]CIHHI_XJZH
=quatro	|I_OH
=quattro	|HHI_
=que	R!@#<%@&E(=)B+^,A-^.D/A0B1A2C3B4@5D6B7?8B;B<E==>C?GA@BDCZD_FBGAH>KbLAMBNZObPAQERAS@TFU=VeWBYCZ_[^];^Za:b>eCfFgAhd
=quebrado	|H]RX
=qued	|#a@JHIIJKHTHXJZGhJ
=queda	y9J?JBGHIKJMHSJUIVJZ]_[f]
=quedo	t!Y#J9D>]?J@JB]HEIJKJR[XJZIdXfJ
=quel	u1J3H>]HYNZZJ
=quell	wG]HHNX
=quella	q#J-J9H=J>G?I@GCJHGIFK^MYNHOJVJZH]IbJhb
=quello	q+J3F>]?IDEHHIIKJOb_Y
=quelqu	y@JBHM_
=quer	t#I9I>F?H@GBJC_DHHGIYK^MIOJXIZI]JhJ
=queremo	|+[
=querer	|:J@aDJIJKHZG
=queria	w#J9J>J?Z@bCIHIIJKHXHaJhI
=quero	r#J+X3G>G?[@HBHCHDIHEIHMINJZ][Y]JaGh[
=query	wHIQ_
=questa	u(XKY
=question	^!I#E%I(B)F*c+F,J-C/J0J1J3H4J6J7I8J9D:F;I=H>E?e@FAIBECDD]EHFJGHH]IFJJKELXMGNGOGPGQIRJSITIUHVFWIX]YIZA[G]F^I_HaGbIcHdHfJgIhH
=questo	|(Z
=qui	t)J3F;X>]HFIHOGU[VHZ]^YaIfJ
=quick	y9Y@YHI
=quickly	uHEM^ZY
=quier	u3J>G?J@HC[HJIIK]M]ZJ]JaIhG
=quiero	n#J+X-I3I9H:J>I?^@[BGCFDIHEIFMGNHOJUJXIZ[[Z]JaHhY
=quit	y>YCJHGNJZJ]^
=quitaron	|=Z?]CIHJNJ
=quito	|4[BJHHU]
=quota	|H[
=qwerty	o!J#J%J-g3G4J9G=J>H?I@GCIDIHDICJJKIMINIOHVIXGZE]IaFcJfJhJ
=r	q!J#J%E-I2I3I9F;I>J@JAJCJFeGIHCIGKHNJPHQ]VIXJZF]JaJ
=r2	t4J5]HH
=raden	t-]
=radio	|[Z
=rais	u>I?I@JC_DHHHI^ZJ
=raison	y#^@JEZHJZJ
=raiz	|%_HJPIdH
=ramal	|3_>HOFaF
=ran	p!_#F(H)[-I/H7J9F=_@FBIDIGJHAIHJHKHPIRDSFVIXGZD]baJcGfJgG
=random	r-JHGIGKZN^ZH
=rang	y9I>EB[HFKIZH]_
=rano	u#]@aBIHIKIZJ
=rapidez	|9]
=rapido	|VJb^
=raport	yHZ
=rapport	u+a?ICJ
=rather	w@[DGHY
=ratt	w(^3G9J>I@GBIDJHJIIKGLIMENIOIVJZD^[a[h^
=rattigheter	w#J%a8J9IHHdIfJ
=raus	t#_-I3]9J>I@IBICJDGHGIHKHNJXGZI]]aHdZ
=raz	w@a
=razy	q!J#_(J3G9H>H?J@[BGCGDEHDIGKHMHNJOHTJVJXaZD[J]Fa]bJhI
=rdp	|-J/H6J7H=GH^SHTGZF_Ib]eGfH
=re	k!]%I+_/J3I8_<J=J>J?GAJBXCEDBOJVHZG]J_IcJdHfI
=reach	b!H%I(H)I-F/C1H3Z5J6E7H8I:F=G>J?G@GBFDZEFFJGFHBIIJYKDMZNEOIPIRFSHTHUGVHWIX[YZZI[J]I^I_Da]bYcceIfChI
=reachabl	u3J4[>^DJHDSZaDfJ
=reactivat	w!aHHTJ_IbJ
=reactiver	|6[8Z
=read	c!F#H%](H)I*J+J,J-G/H0J1J2F4I6^7J8I9Z:I<J=H>Z?GAJBGCGDGEZFJGGHYIGJIKELJMHNEOIPGRJSYTHVGXIZa[J]C^I_EaEbJcGfIgIhH
=reader	r(a)[>JBJVGZDbIfJ
=readwrit	|(a@IHGKHZE^I
=real	w9[ZG
=realis	|@Y
=really	w9Y@YHJKYZH
=reason	b!H#J%I(I)I-F/X1J4J5J7J8I9H=I>G?IB]CIDHGIHBIDKGMINdOJPHRJSJUIVGWJXJZc]J^I_IaHbJcIfHhJ
=reboot	mB^HCZF]JbXfb
=recall	y#X9H?IBJH^KINJ]JaE
=receb	yHZaZ
=recebo	uHJa]
=receiv	d(F)J*J+H-I3F:G=J>Z?F@HBFCGDFGIHaIHKJMJNIOIUHV]WJXJ][a]bIdJhI
=recemment	wKZ
=recent	q(J-D9J:J;X@]BIHFIIKbZGhH
=recently	n@aHHKZZC
=reception	yHYZG^^
=rechaza	o-Z3J4J9I>I?J@GBJHGIFJ[MJN^O]VJXJhI
=rechazada	y.X/]@Z
=rechazado	|,Y
=rechazo	|-Y/]KJNJ
=rechner	u#](I-J3I9H:J=J>I@HH]IHKIMZVIXHZF]IaIb]fJg[
=recht	m%b(Z0Z:J;Z=J@HBHDIGJHFLHMJUJVHZG]J^[bIfIgJhJ
=rechten	o!F#I%_(a)H-I2I3J9I:H;^=I>I?J@HBHCJDIGIHEIHKHMJNIP[UIVHWJXJZF]I^J_JaHbIdIfI
=recib	|>FH]aZ
=reclam	w9J@JC]HHI[MZ
=recognis	k(I-^3C7[9J:I>F@GBGCIDGHFICKYNHO]UIVZXJZE]IaIdJh^
=recoi	ya[
=recoit	|>HHYaY
=recommencer	|HJX^ZJhJ
=recommend	|#H-JH_KJZG
=recommendation	y)FHbZG
=reconhec	w3I:Z>J@IHIIJO[ZFh]
=reconnait	|:[@HHJZJh]
=reconnu	|OYhY
=reconoc	w3H:Z>J@GHJMJO[ZFh^
=record	i#C-H3_7I9H:J>Y?E@FAJBGC]DXIHKFMFNHO_TYZD]J^J_JaFhF
=recover	y>^HF
=recovery	h!I)F3J>_?JCIDaH]VGZEaI
=recreat	t!HBJHEZI_a
=recu	|aZ
=recuerda	|K_
=recuperar	w!J%J>EHFVJZa
=recuperer	w>XCYHGZZ
=recupero	t(H*Z,Y>b@IBJCJHFKJZChJ
=recusa	q-I4J9J@IHHIFJZKEN[O]VGZZhI
=recusada	y@YI]NXOH
=recusado	|,Y.Y
=recusou	y/_KI
=recycl	y3IAIHIKZZI_^
=red	g!I#I%I(G*J+J-C/H3G4J7H8J9F:H=J>G?G@CAJBBCHDGFJGJHAIaJHK_LHMGNEOISaTIUGVIWHXIZb[I]@^I_JaDbEcJdHeYfIgHha
=redan	t+_?JCIDHHEK]
=redefin	|:Y=]HJZI
=redefinicao	g!I%J(D)G*H,J3J7I:H=H>I?E@HCIDIHXKIMINFPHS]U^VZWZXJZ[[J]GaGbGcIdIhJ
=redefinida	w@IBYHIM^UJWIZGgZ
=redefinir	b!Y#I(^*G+I,J/J3H4I8J;J>G?Y@DCGDIGJHGIIJJKGLHMGNHPYRJTIUDWCXIZ[]H^I_Ia[bZcIdIfHgIhI
=redemarrag	|B^HIZIfH
=redirect	r(J7b:F@IDJH]KFUIZD[J^JbJdIhJ
=reecritur	c!G#G%[(E)I*I+G,Z-G/I1I2J3E4Y5J6Y7H9F:G;I<I>E?E@DAIBECIDEEHFFGZHCIGJHKELHMFNCOIP]SITIUEVDWHXF[H]H^F_HaGbEd^e[f^hE
=reescrib	|0YPX
=reescritura	k!I#J(J+J,J/J0J3H4Z6X7J8X9H:J>I?I@GBJDHGIJJKILJMHNIPHRXTJUIVIXJZZ]IbHc[d[gIhH
=reessayez	uTXZZ
=referenc	n#]HZ
=refus	Q!Y#@%a&G)]*C+E-^/d0E1E2G3?4B5E6C8C9A:H;F<G=]>@@YAEB>CBDBEEFCGBH>IbJbK]LDM?OZPHS@TCUGV[WDXBYF[B]C^@_BaCbAcBfAgAhJ
=refusal	|JZ
=refuse	t%I(I:J=[@YBJHDKJN]P_VFZB^XdIfI
=regard	w%Z3J?F@YH]
=regel	tC[DJG[HFIJN_
=registado	|3J>ICJD]OZZH
=register	T!F#H%I(E)D*D+d,J-F.J/H0J1I3C4I5I6I7H8H9E:F;I<J=G>]?_@DAGCcDZEIFIGGH[IEJXKBLGMGNEO[PFRISHTHUBVBWFXGYIZA[G]D^H_GaFbEcHdGeJfHgGhF
=registerd	|+YCID[HI
=registr	yDZ
=registrado	f!J#J(I)J*J+a-J3G@JBGDZH@IJKJNJO_UJVHZI]JbJhJ
=registrati	w?JB]CIDYHG
=registratierapport	|+CD]HZ
=registration	](I)J*I+c,J-H0G3Z8J>H?D@JBDCCD]GJH^KJNGOHPJUJVJWJZF[J]HaJcJfGgJ
=registrato	j+]3J>H?GBHCXD]HCO^ZI
=registrazion	tBZCID^HE
=registrei	|DY
=registrer	w?IB[CIDZHG
=registrerad	m+a3I>I?YBHDZHAPJVJZJ
=registrerat	w3HD]
=registrieren	|+_>ICIDFOI
=registriert	l+X?I@JBHC[D]HYKIOJZJ
=registrierung	r+^?JBYCHD[HGZJ
=registro	j!J(J-I3G>F?F@JB]CED_H]IJKJNJOIPJUIVHXJZIaJbJcYhJ
=registry	t+GCJDDHBJXYcZIb[eJ
=regl	t-I3JBZDJGXHGKFMIN_V]ZH
=regla	|GZNX
=regola	yCYGYNY
=regra	yCZGZNY
=rehir	|!I/JHJMJ_^
=reicht	|)J*]?IC^HJKJVIZD
=reimposta	p(Z=]@IBIHGKJUJVIZFb_
=reimpostar	h(^)G*H:Z=Z>I?Z@FDIHHKGMGPISIUIWIZ[[Y]IaIbFfHgJhJ
=reimpostata	u(J@IBZHIKIM[UJVJZFg_
=reimpostazion	d!F#J%G(D)H*H+H-J/J0I3G4I6J7I:E=E>H?FBXCHDFGJIJKHLJMGNEOJRJS_TIU[VYW^XHZ_[H]G^J_GaHbFcHdHeJgIhJ
=rein	w!YHIIXZ^aJ
=reinicia	|HJSIZGf^
=reiniciamo	|B^UIfH
=reiniciar	|B^ZG
=reinitialis	y@IBZM[ZGgY
=reinitialisation	a!J#H%J(A*G+G,I-I/I0J1J3G4I6J7G8J;J>H?B@HAJBYCGFIGHHGIIJJKHLIMENCOJPZRIS^TIUZV[WZXHYJZa[G_IaFbFcEdCeJgHhI
=reinitialiser	d!I#J%X(^*I3G4J=X>H?[@FBICIDGGJHHIIKHLJMFNIOIPGUZVJWHXJZX[[]I^Ia[bXcJdIfGgIhI
=reinstall	|0X
=reject	X!D#D%G&J(F)H*I+G,G-^.J/a0H1G2I3F4G5I6F7F8G9G:F;I<J=G>G?FAGBBCGDFEGFHGFHZI]J_KILGMXNaOIPESGTFUIVFWHXGYIZF[G]H^D_DaHbDcEdEeGfEgEhX
=rejestracja	|+JBZDY
=rejestracji	w?HBJCJD^HYII
=rejestrowalem	|D[
=rejet	y-XK[
=rejett	y.YJ[
=relat	|%Y
=relatorio	y>I?JCIDZH[OI
=relay	yHHc_
=releas	p#B-I1[@JBJH^KFRJTYZH[^
=relogio	|RZ
=reloj	|R[
=remain	p#H/YBHHYT]ZH
=remember	c!I#H(H+J-E/H3I6J7J:I=J>E?J@DBECJDIJIKbLJMHNFOIPJTIVHXIZ[]J^EaJbHcJdIgJha
=remettr	y@YCJHHIIKaZEhJ
=reminder	|@IH^ZI
=remot	c%I4J9I>E?IBIDJH[IINJQeVJZE_Ic[fI
=remota	wQ]
=remoteaufruf	yQ[
=remotely	u#HBZHGQ_
=remov	b!F#I%Z(G)X*I-H/F0J1H2J3F6I7J8X9D:I;H>A@FAZBBCEDFFIGFHJJ]KFLHMHNGOJPJQIRHSJTHUIVZX]YcZD[J]F^]_]aGcAdIfFgFhG
=removida	|*J8Z9I?_CJHIXJdJ
=remplacer	y@]HZNJZJ
=renam	n!J#J-I=J@JAIBFFaGFHcIGKJMCZE]IfI
=renew	r@YHCIJKYUYc]
=renovar	|+[
=renseign	|3I9J>E?_D[HFMJaH
=renvoi	y7YNX
=reorganisation	|GYHIV[
=repair	w>aHDZJ
=repeat	p#ZHHK[ZJ
=repetida	w?I@IKbZF
=repetir	|#JKZ
=replac	i(I-G3J9I>a?H@dBGDHIEKEMHNJZA[I]J^HbYhZ
=replacement	u>^HIJZZG
=replicat	|%]HFMYZJ
=replication	r4G5JH[M_NFZIcG
=reply	y9]HJZG
=repond	|0XIHN]
=repons	|9[@JHFX]
=repor	yHJVZZJc]
=report	b!H#J%J(G)Z*J-J/I3J7J9J:H=I>F?H@FAIBZCIGJH_IIJJKHMINIOJPISXUIVGWJXJZ_^J_JbIcIfIgJ
=reprendr	|@JK_hH
=request	b!G#F%I&J(Z)I*E+X,J-D.I/H0I1J3H4I6]7I8I9Z:F<J=G>D?B@EAIB_CFDEEFFJHYIEJIKFLZMGNGOHPDQJRISaTIUEVDWJXXYJZG[J]D^J_GbGc[dIeIfCgJhH
=requestdeni	k(aHG
=requir	Y!G#H%C(Z)G+_,H-F/G0Z1F2H3D4H5H6I7H8H9E:H;I<b>D?G@AAGBDCcE[FHGGHIJGKCL_MGNBOGPFQIRISGTHUGVFWHXEYGZ@[H^E_GaFbIcYeYfGgGhF
=requirement	a(I-I/I3I=J@JBZCJEJHJIdJJKXN[ZDbYcJhG
=requis	u+J=Y?ZC^DFHF
=requisiti	wHIIXN^
=requisito	p-J9I:JHFI[N_ZI]J
=reseci	y5Y?Ga^
=resend	|aX
=reserv	o7H9H<IBHDIFcHFIHMJTJZIcJdJfI
=reservado	|F[
=reservmejl	|!J(J3_=J?HBHD[HHSHUIVIZFbJfH
=reset	:![#@%I&G(^)]*Z+=,=-7.X/X0Y1[2B3C4G5_6E7Z9A;I<I=_?Z@HBXDBFZGJH>I<KCLJMBN=ODP[QBTAU[WbYBZ[[C]]^EaYb]cJeHfIg_h=
=resetowac	w(J:Y=[HISJV]ZH
=resetowani	r(G=J?JBZHJSJU]VHWHZ[fH
=resetowania	k!H%I(Z)G*H+I1J3J7J:G=F>I?F@HBDCJGJHFJJKILIMINHPGS_UZVXW[XHZH]H^IaIbFcIdGf[gGhJ
=resetseit	|S^]G
=resetten	f!G#I%X(Z*E,J-J/H0J1J3H4J8I:]=Z>G@CAJBXCHDFFJGIHHIGJJKFLIMINGPERITJUDVZWDXFZ[]F^I_Ia[cIdIeJfEgFhH
=resetu	t!J%Z(Y:I=HBXDHHZSIUFVHW[ZEaJbGfJ
=resetuj	t%[([@IBJZEb]
=resolv	m#H4[@JBZGJKJPJcYdZfI
=resourc	u#J8FA_G[MYTG_H
=respect	uI[NZZJ
=respond	u0[HIf[
=respons	y9^H[XG
=resposta	y#F-J9[?JHXTIX^ZIaI
=respuesta	y#I-I9[?J@JX]aG
=resset	|HJb[
=rest	g#I%Z(E*X-G/H3H4I6J7J8H9E:G;I=H>G?G@EAIBDCHDIFJGJHDIFJJKFL[M]NHPaRJSJTJUHV^XIZZ[I]G^I_Ya[cIdIfGgJhH
=resta	wBJLXMI_Yg^
=restablecer	_!X#H(_)F*I+H-J/I0J3H4I5Y6J8I;I=]>G?X@EBECGGIHAIIJIKELIMGNIOJPZRJSGTIUDWHXHZ[]G^I_GaYb[dGfFgIhI
=restablecida	|g[
=restablecido	|BYM]UHZE
=restablecimiento	f!D#I%I(E)F*H-J0J3I7J:E=H>I?GCJDHGJIJKILJMHNIPHRJS[UYW^XIZ_]Z_JaHbGcHdHfYhJ
=restart	g!J#J%J(I)J-I0J1J8J9E=J>J@DBaDHGIHEIIJJKFMFNJPJRHSGUHVHXHZB]FaGbGcGfdgJ
=restaurado	|6aHG
=restaurar	|HGR_
=resto	|M^bJ
=restor	g(J)J/G3I4H6a8H9I=I>I?I@IAGBIHcJJKINJPGSJTGZD]I_aaIbJcIfIgJ
=restrict	mBHQ_
=restriction	p-J@IHII[N_ZHhI
=restrictremotesam	m%J4J=JHHNJPIQcZIdHfJ
=restringir	|QZ
=result	p/a@IB[HFMEN]ZGdY
=resync	n%I0I4I8I9I=HBEGJHEMJRfYIZHcIdEeIfD
=retir	r1a=Z?ZCJHGSJZJ
=retour	y!a9JHH
=retri	|0YHHK]LHZG
=retry	|#[KJ
=return	e!]%H&Z(H)J+X,J-H/J3H9I:H=J>Y?G@GAHBGCJDGGIHAIGJZK]MIOJS]TIUHVHXIZC[J_^aHb]c[dJfJgHhG
=reuniao	y9H>J?JBJIIZ[]]
=reunion	w9I>I?HHJMIZ[]^aJ
=reus	n-JHYIIKcNGXJZB
=reussi	y/YB^
=reutilizar	|KY
=revient	y!Y#J+YHDTJb^
=review	r*F>H?IHd
=riattivar	|6Z8ZdJ
=ricev	y3J>EH[OYa[
=ricevo	ya]
=richiest	|>FH]XY
=richiesta	y9_HGIJKJLYZI
=richiesti	|9ICaHIIJZJ
=richt	|>JH^
=richtig	yKJZHa[h^
=richtlini	j!I%I(H)I*]-I7I:I=G>J?Y@FBGDHEJHDIZKGMHNcOJPISHTHUFVIWbXJZB]I^J_IaIbHcJdHfJgGhI
=richtlinien	|NZ
=riconosc	w3H:[>J@HHIIJMJO[ZFh]
=ricorda	y9J@IHJIIKbOHZJaJhH
=rien	m#I%J(J-I3H9G:I>G?H@EB]CFD_HBIGKFMHNIT^VJXJ[J^Ha]bXdJhE
=riesc	y:X=[S]ZH
=riesco	r!G#J%G(I@JBIHGIHKGLIMINIPJVHZb[^^HhH
=rifiuta	q3J9J>I@XCIHIIEJZKIO[VIZ]aJhJ
=rifiutata	w/^@ZHGI]MJNJ
=right	W!D#H%f&J(])C*E+F,G-D.I/G0]1F2F3E4F5H6H7F8H9B:E;_<I=D>B?D@[AFCEDCE]FHGDIAK?LEMFNAO^P^QIRGSETFUDV@WCXFYHZ<[F]E^^_DbFcHdCeHfDgEh[
=rimasto	y#]IHKIdY
=ring	n#J3H:J>[?H@HBGCJDIHBKINIOIU]VIZC]HacbI
=ripristino	|HJR^
=riprova	y@]BJHITXZX
=riscriv	|0YPX
=risk	yH_
=risky	|H_
=risolto	|BYRZ
=rispetta	t-YIJN^ZJ
=rispond	|0YNX
=risposta	|9]HYaI
=risulta	y!Z+YDJh]
=riunion	y-J9I>I?I@JBJHXKJZZ]]
=riusar	|K[
=riuscita	|/Z6X
=riuscito	yB_HJZI
=riutilizzar	|KY
=roadmap	|HX
=robaron	|>]ZJ
=robi	y:YLY
=roblox	|#I-IBIHaIIKJZE
=robot	q-J3^9b>H@IHCIJKJXIZDcJ
=rojo	y@HHGIIK]MJZ[h[
=rol	q!J#J(b)a*^3I:J;J=J?E@IBHCFDHHEIHKIPJUHVGZG[I]J^I_JaIfI
=role	Y!E#G%E&J(f)i*e+G,H-C.I/E0I1H2I3C4F5H6I7F8H9C:D;H<I=E>D?B@CAHB@CBDCEHFHGFIAJGKDLFMFNDOGPFQJRHSFTEUDV?WGXFYIZ<[F]E^D_FaEbEcHdFeIfGgEhD
=roli	|(aHJVIZI
=roll	m!J%J(c)^-J3H4J6]:I=I>H?I@IBJCIDIGJHCIHKFMJTJUHV[XJZF]I^J_HaJ
=rollen	|*[HH
=rollover	|HZ
=rood	|9H@IHJK^ZIh[
=room	h)]4J>IHbRHVIZDc]fI
=root	w%YH]ZHhJ
=rosso	y>I@JBIHHK]Z[hZ
=rot	|-JHJI^KHMIZFh[
=rotat	j-J2[HbKHNIZIfJ
=rott	y>I@JHGK[MJh]
=rotto	y>^RXZHaG
=roubaram	|>^HFZH
=roug	y>I@JHIIJK]h]
=round	w+J@JDYHGIHKaZHhI
=router	o(J9J>GHcMJZI
=row	i#[-I3I@FB^HAIHKJNYTFUJX[Z_
=rozpoznaj	|3JO]hZ
=rpc	k!I#I%I(H)I*G+J,J-G/J0I1J3G4k5G6D7I8J9D:I;H=G>F?C@GAIBHCHDGEJFJGJH@IFKELJMENGOGPGRCSHTIUGVEXHYFZC[J]F^I_GaFbIcBdFeJfAgJhH
=ruckschreiben	c!G#G%D&](F)G*I+J,[-I/I3H7I8Z:G=]>G?G@DAXCHDGEHGFHCIHKFLHMHNFP[RZSITIUGVEWIXGY][H]H^G_[aHbFcZdEeZgHhF
=rucksetzseit	|C^HZKIZE
=rucksetzung	|!XZY
=rufnummer	w3a>YIJOJZJ
=rule	Z!G#H%F(E)G+J,H-C/^0I1H2J3E4G5I6I7G8G9G:F;J=F>F?FAIBJDFEIFIGfIZJ[KBLHMENfOHPDQJRGSGTGUFVEWHXIYIZ?[H]G^G_EaFbGdGeJfCgGhF
=run	g!J#J%F(H-J0Y1Z3J4I5Y6H8J9I=J>I?J@HBGCJDIGGHcIHNIPJRETJVJXIYI]]^]_JaIcDdJfChI
=runn	f%J(I)J-J/J1]4J7J:J=I?JBZDIGIHGIJJZKIMJNJR[SHTIUHVIZB]J_IaIbIcGdDeFfbgJ
=runs	o#I-I1Z@HBIHBIIJ[KZNHRZT[ZFf^
=ruolo	t(_)]*]?FCIDJHIUJVHZI
=russia	|#EH[TZZJ
=rutan	y@JHJKI^_d[
=s	q#^*X+^-H9H?I@JBJCJDJF[HZIHKHMJNIOJPJVHXIZY[J]JaJdIfJhJ
=sa	k!J#I%J(I)J*J+J-I3H4I6J9b:I=X>G?H@HBEC^DFFJG[IGKFLJMHOIPZRJUIVFWJXIZB[I]IaHbHcHdHfHh]
=sabbatical	y!^
=safari	y.]SI
=safepass	|JY
=sager	k!F#F%I(G)E*E+Y,I-_/J0J3E4I7H8J9E:I=I>E?F@GAHBHCFDZEIFJHCIDJJK^LYMHN[O[PGSITGUHVFXGZX[I]F^H_HaHbIcJdYfJgIhY
=sags	yHII[KJZFh^
=sagt	g!J#G%I(H)H*J+J,I-X0J3G4J9G:I=H>H?H@EBHCZDEE[HCI]KXLJMINEO[PIRJSGTGUHVFW[X[[I]H^HaGbIcHdXfGgGhY
=sai	y3[>IFXOJaIcZ
=said	e!J#J(J)J*I,J-H/c3H4I9J:J=F?IAJBFCJDIEIGJHFJZKEMHNDOIUJVHXJZe[H]I_IbIdEfIgI
=saisi	y3I>JO]
=sakerhetsfragor	|)J*[9I?]HGXIZJ
=sakerhetsinformation	y+I3IC[DZHI
=sakna	k!I#G%X(F*I+G,J-G/I1J3a4G5[6J7I9D:I<I=^>G?Z@FAHBGCYDBFJGJH@JJKELJMHNGOEPIRJSJTIUIV[XGZD[I]F^J_ZaEcIdJfIgJhH
=saknar	m!I#I%_(a*I+J-H2I3]9G:I;H>F?G@HBHC]D[HDIHKGMINIOHPJUIVFXHZF[J]H^I_JaDbHhI
=sala	y9J>IHa
=sale	j!I#J%J&H(G)H*I-I4J9H:[=J>F@EBGCZDGFaGIH?IGK[LJMHNGOGPIRJUJV_XIZY]I^J_IaEcXfIhZ
=salen	|?XHZ
=salesforc	n9JHcKJZH
=salta	|DZLY
=salvato	|3[HJOZ
=sam	]!E#E%A&J(F)G*F+G,F-D.I/G0G1G2D3D4G5I6H7H8H9A:E;D<J=E>D@DAZBYCEDEEHFGGGH=IBJHKDLGMENEOEPEQmRHSHTGU[V[WHXDYHZB[F]E^G_EaBbFcFdGeHfFgFhF
=same	W!D#E%F&I(C)G*E+G,H-@.I/^0D1G2H3D4G5I6G7E8F9C:E;I<J=D>E?F@]AbB@CFDFEGFFGFH@IJKdLGMCOYPYQHRDVJWFXEYHZ_[E]C^GaDcEdEeGfFg[hD
=samego	w@_ZIbZ
=saml	w7_?JZFbG
=samma	p#J-J3I9H>H@[AaHFIHK[OYXJZE]J_GaIbZhJ
=samoobsluga	|HJU_
=samr	k#J%H*J-I2J3J4J9I=J>J?IAJCIDJHDIIKINJPJQgUJXJYHZI]JaJbJcHdJeJfI
=samtal	|3Y9I?_HIKH
=samtalet	|3IDIHGKIOJZIaa
=sandbox	|H[UJWY
=sans	h!J#]%I&[(J-H/J3[9J=X>J?J@GAJBECIDZFIHIIFKGN[OETHVJXIZF[Z]IaFbIcIdJfJhI
=sao	|@JC]DFHHI^KIZFhJ
=sap	j!J#@(E3H4I7I:E=I>J@HBECJDGHjIJKIMINJSJTGUFVHWJZ?[H^Jb@dIfIhI
=sas	o!J#J,E-I3I9F>I?I@JBJCJDJHCIIKJMINJOHRgUJXIZI]IaIbIcIfHhI
=satisfait	|N]
=satisfi	w/[HIIGJ[N[WJZIaI
=satisfy	q@ZHFIINaZH
=satt	w#J%I(J*]2[@ZDIHJIJKINIZD]^hJ
=satta	|%^@]HIPIZJdI
=satter	|gX
=sauvegard	|6Y
=sav	|@[HFR[
=save	t+J-F3I9G=[>J?I@HCEDHHaIEKGN[OJUIZC]FaJf]hI
=saved	w#Y3]ZHbJ
=saw	y9[@[CJHGZG
=say	e!I#D%I(I)J*I+[-E/H1J3E4J6J7I8J9F:I;J=D>E?F@ZAIBFCFDGEJFJGIHFIZJJK@MFN^PJTYU]VHWIXHYIZ][I]H^J_IaFbJdJfHgIhb
=says	H!J#[%B(C)D,B-_.Y/Y0C1Z2E3<4D5D6J8C9?;F<F=Y>=?@@CAHBACFDHFBGHHBIaLFM>O^P?QERCUXV^XbYC[F]D^Y_YaEcJdYeIf@g=h]
=sbagliat	|@HHHX^
=sbagliata	q9G>J?J@IBIEZH[KIMIRYXIZI]Jh_
=sbagliato	w4[HGRYX]ZJ
=sbaglio	|-H@ZHJIJKIZHh]
=sbloccar	t#ZHJ[]
=sbloccato	y#E%J3JB]HGT]
=sblocco	|1X[Y
=scadenza	tL_
=scaduta	w=_@JBJHEKIVIZ[][bJfJhI
=scaduto	|>Ia]
=scanner	r>JCGHa
=sceglin	|@HHJK]
=scenario	u)]*JAXH]JG
=schakel	|H[VFdZ
=schannel	|HGY^ZJ
=scheda	|(]9J?GD^IJ
=scheitert	o/J3]8X=JHJQXZG_ZeXfIh[
=scherm	u9I>^?I@]HIZG[X]JaJbX
=schermata	r(J+Y@JBHDIHGKJUJZHbb
=schlagt	p(J6Z8Y=J@INZVJZ[bI
=schlussel	w6^?[ZI
=schnell	|-J9[HGIJZ]
=schon	d!H%H*H+_,J-Y/I1J3F4I6J7J9a:H;J=G>A?D@_AIBFCCDCEJFJGJH@ICKbLIMZNEOGRJSITIUGVXXGYIZ?[H]D^I_Gb[cIdIeJfHgIhX
=school	i!J(H)J-J/I3F7J9I:I>]?F@FBHDZHCIJKYMYNZSJTJUbVGWJ[J]JaGbIg[hJ
=schragstrich	|3]FX
=schreiben	y%]
=schreibt	|IYgZ
=schrijft	t>JG[HGY[fZ
=schritt	yC^]YaEeY
=schusestrongcrypto	m3J9JHHYb
=scim	|0IHaZG
=scop	e!J#J%I(J-I0J1J3I9H=J>J?J@JBIDJFIGfH>IHJFKIMINIPHUIVaXJZF]J_JaJbIcIdIfHhJ
=scor	y-ZHZIFKHNJZJ
=scorsa	|*Z>ICJIJK^hJ
=screen	V!D#G%H(E)G*H+_,I-F.J/I0J1I3G4G6I7H8I9D:H;J=F>^@CAIBBCEEIFIGHHJIYJHKEL[NHOHPGRISHTEUFVEWIXHYIZC[]][^G_HaFbfcGdGeJfFgG
=screenshot	l?I@JBJHaKJZ]^IbHhJ
=script	j![%G(Z+G/J3E=I>G?I@FBFCJDFGIHbIIKHLJMHNJOHPFVJYXZB]J_]bHfJgahJ
=scritto	|>HDFHGK^O]
=scriv	wGZHHY]ZJfZ
=sdprop	w(IHIPa
=se	Y%D&I(D)E+_,F-B.H/E0F1F2G3I4Z5H7H8E:B;F<H=X?IAFD?FGIJJFK@NBOCPEQHRGV?XDYFZ^[^]B^E_GaAbGd^eXf]gEhA
=sea	|>]HF
=seamless	wH]
=search	y9IAHBIDJMIZJ_aaH
=season	t![-c@IHDIIKFNIZF
=seasonal	y![D]HG
=sec	|?^BJHF
=second	Y!G#G%H(G)H+X,I-D.J/X0I1H2J3D4G5I6]7H8a9D:H;J<I=H>B?D@fAGB[CfD?EIFIGHICKELFNCOGPHQJRFSHTHUGVFWHXFYHZC]Z^I_FaBcFdIeJfFgHhD
=seconda	|8Z
=secondo	q+J-Z9J>J@HBIC]HEIYKIMJXJZG]ZfJh[
=secour	w3]>]?JCID[HBaH
=secret	i*F+I2_3J>H?cBJCJDJH^IJKJ]JfJ
=secreta	|)I*a,JPGVJ
=secretary	w(]3Z@JHFKIZIbJg]
=section	y%EH^
=secur	m!I#G+a4E<_@HBJCID_H?IIKHTIVHXJY^ZC^JcJhI
=securit	r+ICZDXHGQYY[fI
=security	U!E#D%[&J(Y)Y*a+Z,G-I.I/G0H1G2I3E4G5H6E7E8G9F:F;^<H=E?]@BAGBCCZEHFHGGHXJJKDLHMENEOFPCQ_RGSGUEVJWGY]Z>[F]E_GaFbYcIdFeHfEgFhJ
=sedan	u*[9I@^BZHJIGKIMZZJfJ
=see	]#Z%Y(B)[*X+E,I/G1I4I5J6J7H8I9Z:G;J=G>F?J@CAIBDCFDCEIFJGHH^IYJHKDLXMGN_OZPGRISITZUCVFWJXGYJ]Y^HaGbGcHdHfIgGhF
=seem	k#J%I(F)I-^>J?J@JBICJGJI]NJP]VGZG[J^JaYhJ
=seen	q#I-aHHKIXI
=sees	yA_HDdJfH
=segu	y!Y>XgY
=segun	u-[DJHIKJSXZI]Yh^
=segunda	w8Z9]@ZHG
=segundo	n-Y8[9I>H?IC_HHIIKHXHZFaIhZ
=seguranca	r%J*Y-I3I9F=J>I?_CZHFIJKIPJQYVIXHY]]IaJbJ
=seguridad	q+H-H3H9F>J?^@JBJCZDYHFQXXHY[]J
=sei	m!J#J(I-Z3I9Y:H=J>E?H@GBICIDHIYKCMJNGOHPIV_XJZI[a]J^IaJbJh[
=sein	k![#H%J(H-J.Z3Z9I=J>I?J@FB[CJDJHFIYK^LHMHNJOJPIUJVYXJZC[J]J^^aJbIdJfJhH
=seit	c!G#]%X(F*X,I-Z/I0H1X2J3C4F5I6H7I8H9D:Y;H>I?H@BAJCED]EHFIGGH>IYJJLHMFNFPFQJRESFTHUEVDWHX[YJZI[H]Y^G_HcFdDeGfbgHhY
=seitdem	u8Z=]BIHGQYR]ZHfJ
=seither	w%J2[=[HGY]ZH
=selben	y9J@^A^HIZH_E
=selbst	n(I)Z:H=J?I@GB^DJHGIJKHLJMJU[V_ZBfJhI
=select	f%H(I-J1I4J7J8J9J;J=J>J@HBIDJG^IJJJKJL[MJNHPHSJU[V_ZD_HbHcJdJfIhJ
=selectiv	tGcHCZJ^I
=self	T!E#C%B(@)c*D+H,H-F.I/E0G1H2H3F4G5H6G7E8H9J:D;H<H=J>E?C@CAHBFCGDYEHFHGEHYJJKDLCMENEOIPDQIRGT[UbVaWEXGYGZZ[D]G^d_FbDcAdBeGf<gFhD
=selfservic	q#J)]-H9I=J@IBFDHHDIIKJMJSZTJUdVDZF]J^JcJdHfF
=sem	c!G%F&Z)J*I+J-G/I2J3a4G6J7I8[9E:G;J=X>E?FAIEJFIGIH>IEJIKEMXN^OCPHRISHTGUHVGWIXFZA[Y]FaYbXc[dGeIfFgHhH
=semicolon	|F[
=sempr	u#I>J@HBGCID^IIK]M]VIZEhH
=sen	w9J@]C]KJMZZJ
=senar	w#J@]BJHIKJTYXJZ]cYhJ
=senast	w-G3J9H>I@^HHIDKbOIZGaHhI
=send	c*J+J-H3G7[9I:I>J?H@GBGCIH_IIKHMJNFOJSJTIUJX[YI[J]EaabIcJfJhI
=sender	|@IBIH_ZF
=senha	R!@%G&I(I)C*C+D.G1E2X3B4C5F7X8E9D:H;E<G=A>I?AAEC@EEFFGGHFI[KaLXN^OEPCQGRCSCTAU[VBWBX@YEZa^Y_BaAcAd]eEf@gHh[
=sens	wHX
=sent	e(H+Y-I7Y:H?Z@IBFDGHXIIKINJOJUIVJXJZZ]Xa_bJgJhI
=sentenc	|HX
=senza	h!I#Z%H&](J,J-G3^4I7J8]9I:I=Z>J?I@HAJBFCHDYFJGJH?IEJJKGLZNZOEPIRJTIUJVJXHZG]HaGbIcIeIfHgJhI
=separat	|3X
=ser	p!J#J(Z*J-H3F9H:[>F?]@YBICEDHHDI_KaMFNHOEUJVHXIZE[I]HaFdJhG
=serait	|h^
=serv	u(J>H?aBIMJVIZG]J
=server	L!A#G%A&F(@)A*A+C,B-?.E0D1B2A3>4e5g6f8@9?:A;B<Z=>>@??@=ABB<C?D>FBG<HXI=JAK=LBNIOBQXRdSCTAU?V?WCXAYbZ:[B]>^Aa>b?cbdGeBfagAh@
=servern	q-I0J1H3I4[6Z8J9I>J?J@JH@IIKHMIOJPJR]VJYZZHaJc[dJhJ
=serveur	j#J%H,J-J1I3I4Z6X8J9I=I>J?J@IBJDJHCIJKJNJP]R[SJUJVIXJYZZGaJc[dXeIhJ
=servic	L!@#@%[&G)Z*I+B-C.E/D0_1Z2Z3I4@5C6D8C9A:@;D=D>H?>@BADB]CAEAFCG?ICJEK?LHMDN@ODP?QERGS_TIU_V_WAXBYXZI[A]?^IaHb@c_dYfeg>hA
=serviceaccount	|2[HHLY
=servicebu	iHDYJbJcd
=servicestatu	|BIHGS^UHVHZI
=servicio	m2Z9IHES^UDVGZGcHfb
=servico	m2Z9JBXHFRJS]UGVIZH]JcGfa
=servidor	d!H#H%F(I)I*H+J,H-H/J0I1G2I3G4^5J6^7H8H9E:I;J<J=H>H?F@EAIBFCHDGFJGIHEIHJIKGLJM^NIOHP^R]SFTIUFVGXGY]ZF[J]G^J_HaFbHc[dZeGfXgJhH
=servizio	m(J2Y3J4J9J=J@JBYHES]UFVFZI]IaJcIfb
=servono	wHYI^fH
=servu	|4J9a@IBIHEIIUJZH]JcJfH
=serwer	t-I1H3J4]6]9H?I@JBJCJDJHDIJKIRFZH]HaIc]f[
=serwera	w4YH[RZ]JaIdYfH
=serwery	|HJMZY]dI
=ses	y%[8Z9JF]HI
=sesion	r(J-J3J>I?JBHCJIJKJXJ[]]ZaFbJcJh]
=sesja	|#]9JBJHIKJZI]^
=sessao	|HJ][
=sessi	|#]9IHFXHZI]]aJ
=session	j#[%H(G+J-H1J3H4J9F:J=I>I?H@HBFCIDHEJHYIHKELFMINHOJSJTJUHVIXGZC[I]daHbYcHfJh[
=sessionen	|#_3JBJHCZI]]
=set	N%c&[([+^,C->.J/G0F1C2D3@4C5D6B8C9@:D;D<_=A>C?J@aADB_CEEXFDI<L]M>N?OBPJRESCTAUIV]XBY_Z7[?]D^^_Aa?bDcAeJfGgah<
=sets	k&Y([)J-I/I@HBHHAIJJ[KIMGZZgahH
=sett	]!E#G(F)C*a+Y,H-I/E0J1I2I3F5G6H7G8G9G:D;J<a=E?D@HAHBACDDBEHFIHeIDJFKCLHMDN]OJPFRHSFTIUYVCW_XHZ?^F_GaFbCcGdFeHfEgE
=setup	d!H#H%G(E)G+_,a-I/J0J1H3H4J6H7J8H9F:I;J=G>G?F@GAIBFCGD_E_FJGGIIJHKGLJMHNFOIPDRHTJUJVEWIXIYIZA[I]H^H_GaGbHcGdAecfFgHhI
=setz	|(X:Y
=setzen	p&[)Y:I@]BIHIKJL^MJNJV]ZB[J]I^JdJhJ
=setzt	wHHKIMJZ]g]
=seul	j!I#I%I(H*F+J,J-H3F4I7J9F:I=I>G?]@ZAJBXCbDFEJFJHAIEKHMHNIOIPZRJSITIU[V]XHZC[]]G^J_JaFbIcIdIfHgJhI
=seulement	t#J=YBHHHSJTZZI[_cIgYhJ
=seven	y@^KIZJ
=seventh	|KY
=several	m#a-H1]BHHFTEY[cJdJfI
=sfederowana	|7^HJ
=shar	f%J-H9I:H>F?I@HAXBGDJH_IGKILJMINITJZB^cbHhI
=sharepoint	f#J%H*]-I9H:];F>JHbIHMJPIZI]HbJcJ
=she	X!]%G(D)G*F+C,I-A.I/D0I1H2I4H5I6H7E8H9D;I<J=D?DAEBfCBDaEIFGGFH8JFK]MBNXPERHSGTHUDVYWGXDYI[F]a^E_[aCbDcFdFeIfGgGh_
=sheet	|HZ
=shes	p#^)I-E@IHCIYKZNJTGUIV]ZG_Y
=shibboleth	y7aHFSFZIgJ
=shift	t@YHFZa
=shop	q-X>[@IHYZGbZ
=short	n-E/Y@JC[HDIbJJKHNFZE
=shorten	|2[9HHEX^
=should	a!B#G%H(F)I*G+Y,J-H/I0J1J3F4H6I8F9H:]=E>H?D@HAJBECZFJGHH_IDJILIMZNFOHPHRISITIUIVJWJXHYIZ[[G]E__bGcId[eJfHgIhE
=show	S!J%E&I(C)F*G+c,F-E/Z0G1G2J3D4H5H6H7G8G9E:F;X<I=F>D?E@CAGB@DAEGFHGFHYJYKCLZMGNXOZPDQJRYS_WGXEYH[X]]^E_FbbcFdBeJfEgEhD
=shown	j*H-H0Z>H?c@GDHIHKFLJMINJOJZC[_^IaZhI
=shut	o!^#a-H/J3J9I>Z?H@GBHDJHBIGKFMJNJOJRISIXJZD]Y^JbJcJf[
=si	c!F%F(D)^+_,G-D/H0H1H2I3D4E5I6H7G8H:F;I<J>D?E@_AHBCCCD@EIFIGHJHLHMDNEODQJRFTFUEVaWHXCYHZ][X]C^H_HaXbEcEdFf]gHhE
=sich	g#I(J)X*J,J-I/J9J:X=J>I?H@ZBXCGDGGJH[IHKXMYNIOJPIVHXI]J^JdIgZhH
=sicherheitsfragen	t*]?[HIX[
=sicherheitsinfo	y+[CHD[HJ
=sicherheitsinformationen	w?ICYD[
=sick	|9C@JDHHbIJKJVJZF
=sicurezza	r%J*[+J-I3I4I9G>J?_C]HEIIKINIPJQXXGY]ZIaI
=sida	|-J.XH]cI
=sidan	q!G#H%J(J)F*F+^,I-H3H4J9G:J>G?IAJBICIDXIGKIMJNJOZPHVHX]Z^]JaJdHhI
=side	m!I#J-G/a0I4G6J9J@IA]BJDJH@IHJJKIMINYPGRIS_T[YIZD[J^J_ZaIcGfDhJ
=sided	|H^ZI
=sie	Y!X%@&G*J+^,C.F/Y0E1D2F3H5F6X7C8D9>:A<G>I?GADBGCGEDFDGDHEIFJDLCN?O_PBQGR^SHTGUAWBYEZa]?^C_Aa=b@cAdDe[fZgCh_
=siempr	|@JD[HHIJK^ZE
=siffra	y3[HII^OG
=siffror	|HGI_
=sig	w+[9J>F@IBICJDIHFK[MIOJRJZ]cIf[hH
=sight	|4[5HHFM]cI
=sign	O!C#D%D&I(C)C*F+[,[-?.G/H0G1F2J3E4D5E6E7c8E9D:A;G<e=A>>??@>AECCEGFaGCH]I]JDK@L]MYNIOEPEQIRFSCTcUBVAWEXBYGZG[[]A^A_Ga>b[cBdBeDfBgChJ
=signal	|3G=I>H?IBGDJHXMFTGZH]_aJgI
=signatur	u<[>JHZ
=signer	|<^
=sigo	|9_HGXIZJ
=sigu	p#I3JDJHGL[M]T[
=silent	w>IBJDIHC]Gab
=sim	e!F#B%G(D)Z*F+Z,I-D.J/I0J1J2J3D4H5J6J7G8I9A:F;J=G>j?D@DAHBACEDBEJFIGIH^IDJHKCLHMCNFOFPGRISHTBUFVXWHXEZA[C]D^I_HaBbEcHdGeJfGgIhF
=simbolo	t9JI_
=simpel	|I]
=simpl	t-J3G>IBJHDIbNXOH
=simply	|K_hF
=sin	c!F#X&Z(G)I*G+H-E.J/I1Y2I3Z4F5J6I7G8Z9E:Z;X>F?EAHCFEIFHGGHAIDJHKCN[OAPFRGSGTEUFVEWIXEZ@[Z]Fa^bFd[eGfCgIhF
=sinc	Q!X&H(@)a*A+Z,C-_.H/H0F2J3B4H5E6X7I8Y9A:C;E<F=Y>I?H@DAYBYDGEFGAHEIHNEODPGSXTAUYVFWEY^ZJ[J]B^BcadGeDhH
=sincronizacao	p%Z-J0Y9IG[HIKIMZRYZJdJf]
=sincronizacion	p%X-I0X3J9J=J>J?JGYHGKJMZNIRXZJ]JaJdJf]hJ
=sincronizada	|d[
=sincronizamo	|%Jd_fG
=sincronizzati	|GYd[
=sincronizzazion	o-J3J9J=JG[HGIJKIMZNJRXSJZIdHf^
=sind	f!X#E%I(I)Y*X+J-]/Y0J1J4I7J8J9H;J=G>H@ZAJD[FJGIH@ICK[LHMFNGOIPHRISITFUEV^XHYIZE[H]H^I_IaGbIcHdFeJfXgHhG
=singl	r+X7]NZZG
=sirv	|?[DIHGZ]
=sista	|KIO^ZIe[
=sistema	n-I3B9J>F?G@IBICIDaHEIIK_MHOJR^U[ZGaIhF
=sit	|>I@ZHIZDa^
=site	a!G#G%G&I(G)I*I+I,I-_.X/F0H1I3G4]5^6H7G8H9E:H;I<J=G>J?F@DAGCFDGEJFHGHHbIXJFKDLINDOGPGRGTGUGVGWIXXYIZG[H]E^I_FaFbBc_dHeIfFgHhY
=sits	wPX
=sitt	yBYZH^[hJ
=situation	y?HHZdY
=six	m!Z#G-I/Y3E9G:J;]=J>F?I@GBICJDFFIGJHJI[KFMJNIOGPJVJX]ZCa_hJ
=sjalv	u(E)]9H>H@IBZHIIHKIU]V_ZG[IhJ
=sjalvbetjan	w(J)^-J9J>JBIDJHHIHKIUaVGZI
=ska	|9IHIIa
=skarmen	y>]ZJ[]bF
=skew	wHHR_cJ
=skicka	w#H3]HIIJaY
=skip	|+Z@HD]HH
=skipp	m#J+X1]@IBGDaGGKGMFNJRJZGfE
=skog	y1I8bHFRIZJcJdHeJfI
=skonczyl	|=aHGZI
=skonfigurowal	|(IEJV[WZ
=skontaktuj	|)I*JPIZ^
=skrev	t#_-I9G=J>H@FAIBICJDJHCIZKZMJNJOIXIZY[I]IaIf^hH
=skriv	y1I8JG]HFRIcJd[fZ
=skrivaren	yH_ZF
=skriver	q-J0]3H9J>EDJHEIIKGMJNJO^Y]ZF]IaIfIh[
=skrotow	|GZHIM^fH
=skrzynka	|9H>]H^IJKJXJZIaJ
=skyddad	|!JHJPaVFZI
=slab	|9JHGI[c]
=slapper	|X^ZI
=slash	m-J3Z>JBJFbHDaH
=sleutel	y0J6a?YHGTJZJdF
=slot	u#_/I9JIJT^XJZI
=slow	n-[9I@JBHHbIJMGRXZI]JbIcE
=slowo	y#F-aHGIJTH
=slut	|9E=^>IBYHF
=slutad	w>JBJCHDJHIYXZJ]^dJf]
=small	u-JHHIaKHZH
=smart	b!J#E%I(J-G/J3H7I9E=J>Z?J@IBDCJDIFJHbIFKILIMINJOJTbVJXIZC[I]H_JaIb[cJdJfHhJ
=smartcard	|HFZJb^
=sms	M!>#=%@&D(<)@*F+>,E-:.C/@0B1A2D3b4?5C6B7?8F98:>;@==>a?n@9A@BAD7EAF@GAHJI@JAK9L@M:NHO9P>QER@S@T>U>V<WHX=YBZG[=]f^@_=anb=c?d@eDf>g?h=
=smset	y3F9H>[DJHCIIKJOEZG]^a^bJfJ
=smth	|BIHHZYbZ
=snapshot	m!I#H(I-I3I6Y9F:J=I>H?I@HBHCIDIIIKIMJOJRdUIVJXHZF]G_IaHbHcJfHhJ
=so	Q!A#E&H(F)E*A+],E-[/Z0G1E2F4J5F6D8D9B:A=[>G?Y@_AaBFCbDYEGFDG^H=I^K<MCN=O@PGQGSCTJUEV]WDYFZ?[^^c_Aa<bBcGeDfBgHhY
=societ	|-^8YID
=soddisfa	wHIIXN^
=sofort	|@_HIZI
=softwar	m(J-I0I1a9J@JBHH^IHJXNJZHfJ
=soir	|@^KJZJ
=soit	|NZ
=soli	|V_ZH
=solicitud	y9[>FHZ
=soll	n#J(J)J*H-J@[BJCIE[HFIJKIVHX^ZZ
=solo	^!E#C%E&J(C*D+G,H-B.I/F0H1H2H3C4F5I6H7G8H9@:F;Y<J=X>B?b@YAGCeDBEHFGGHH>IZJHKBLGMENFOEP[QJRGSETXU_VYWIXDYHZ?[b]D^G_GaAbEcGdFeHfFhD
=solution	wH^KG
=solv	q-J3J9G>J?HAJB^CIHGIGKHRJUIVHY[ZH]J^_dI
=som	j!H#H%I([)H*Y+^,J-Y3D4I7J9F:H;I=I>]?G@EAGBGCYDCGJHBIYKZLXMINHODPGQXRJSITIUIVXXGZB[I]G^[_[aGbGcJdIfIgIhH
=some	_!G#G%F)H+F-[1J3G4Y6J7G8G9H:F=G>F?F@XAGBDDDE^FHGXICKXLJMGNXOJPYRISHTIUHWJXHYJ[I]F^H_GaGbXcHdHf]gIhI
=somebody	d!H#D%F(Z)[*J+I-G/H0J1H3Z4J6]7J9[:G;[<_=J>H?I@YAJBDCIDGFJGJHEIXKELGMINHOHPGSGUJVFXIZJ[I]I_YaHbGcHdZeIfXgGhG
=someon	d!Z#^%[(J*X+Y-E0I3H4J7[9G?H@DAJBECHDFF[GIHGIGKFMINHOHPIRJTZU^VIXHZG[I]HaFcIfHhJ
=someth	^#E%J(G)J*H+I,I-a/G3H4I6I7H8J9D:G;J>B@IAJBBDDE]FIGIHDIZJHK]LJMGOHPIRJSITIUGVGWIXHZ_[H][^I_JaGb[cIdHeJfIgJhE
=sometim	t/J@JBDDYHIMZZ_bJ
=somewher	q#X-[HDZ[
=somm	y:YEZ
=son	j%I(I-H3Y:Z;X>I@ZBZCIDHIHKGMHN[O[PJTJVIZC[I]J^ZaJbJcJdJhF
=sonderzeichen	u-Z3J9JFZHHI^NJ
=sono	e!E#_%F(J*I,I-D/I0J1J2I3Y4H6J7I8I9];I=H>X@BAHBYCXDbEJFIGIH>IAJIKBLIMFOEPGRISITFUFV^WXXFYJZA]F^I_IaEbFcIdHeJfGgIhF
=sons	|-IBJHXI]KIZE
=sont	o!J#I%J-H.Y3[4J:J?J@IBIC[DFGYHHIYNIO^ZEhH
=soon	t(Z)Z*X@aBIHCKJLJVG^H
=soport	u(]1X@[HIVHZJ
=sorry	i#H-I3H9b:I?I@EBGCIDHHBIGKHNIOIPJRJVIWXXHZa]IaIbJhH
=sort	t9CBbHFIIZJcYfJ
=sou	q)Y-I9I:[@IBJCID_HFIGKHNJOJV]XJZChJ
=sound	wH]
=sourc	q#XA[_[
=sourceanchor	n!H#I%H3IAdCJHJVJ_G
=soy	o!J)Y+H3J9G:Y>J?I@IBICID_HGIGKJMJVaZE
=sozinho	u-I9G>J@JBYCIDIHHIIKIU]V_ZGaJ
=spac	k3_4H6J>IBIDIIZRJZH_]aJcIfH
=spam	i!J#I*J-D3E4I9E:I>E?F@IBICFDEFHH_IBKFMHNIOJTIUJVJXHZD]I_IacbJhJ
=spami	|DJHJa_
=sparad	|3]>JIGOZ
=sparrad	u!J#_%J-].]3F9D>H?J@IBFDJHBIFKJRISGTZX^ZE]GaIbIcJfHgJhI
=sparrat	w!]#E)[*I-J3J9JBIHJK^PHUJVJ
=spater	w9Z@YBIHIIIKJMJTXZ^aI
=spazi	|3[I]KHZI
=speak	wNZY[
=special	h-I3I9I:J@IBIDJF^I^V[ZE
=specifi	t3HN]O[ZJhJ
=specify	|H^JG
=specop	j4FHEIIJcNHZG
=spell	y3^@]DIHFZI
=spelnia	q3I9JHJIZNbWJZJaJ
=spenta	w!Z-I9J<YHEU^fY
=spento	y)JBHHCJJU]VIY]ZFd^eGfI
=sperr	uHISJTaX[ZIaHgJ
=sperrbildschirm	uHFZJba
=sperrt	|#^.YMF
=split	y/Z8JHJgY
=spotkani	y9H>H?I@JBIIIMINIZ]]^
=spr	q4]>X?[GJHDK]ZFaGhI
=sprawdzic	|;JD]VJZ^]JaJ
=sprawi	|9_HI
=spray	u#IHETb
=springt	yHIba
=sprobuj	w@XTYZZcY
=spuntata	u;ZHHIJKJLXNIZJ^[d]
=spuntato	uLXdZfJ
=sql	w!F#H9J>JBGHeIIZA^IcI
=srodowiskiem	|c_
=srv	y!J/J0H4IGIHFSHZEc^f]
=ssl	q<aCGHFIIY^dJeGfF
=sso	t7]HZZI
=sspr	H!^#B%@&F(7)a*D+Y,A-B.H/A0B1A2E3b4E6A8>9G:?;G<D=G>=?]@JBYC?DJE@FCGFH^IAJ]KAL=MBOBP^QERAS[TXUaV^W]XdYX[D]?^H_@aCbZc>d;e?f;g=h=
=ssprsetup	m+Y3I9G>J?JBJCJDcHDVJXIaJbJ
=staan	y.Y
=staat	c!a#F%G(X)H*H+F,H-Y/H0H1G2H4H5J6H7G8H:F;[<J=H>I?^@CAFBECJDCEJFIGGHFICJIKXLZMEOBPEQ[RFSITFU^V]WIXGYIZ?[Z]D^X_DaDbGcHdXeIgHhE
=staff	d!G%F(])[*Y+Z-H/H0J3G4J6J8Z9J=H>H?F@EBFCGDXF]GYHFIHJIKGLJMHP^RJSHUCV]WIXIYJZF[I]I^J_HaHbHcHd[fEgHhJ
=stag	wf]
=stagiair	|HJV]^X
=stagista	|V[
=stamattina	r#[-I@bHGZH
=stammer	r+I-J/J0J3D4J6^9I>C?I@IAJCJDFHEIHKGNIO_R]TJVJZG]Ia^cGfFhJ
=stampant	|H^ZI
=stand	w1YZHcY
=standard	u(F)b*I3YHCPHZJ
=standig	|H]
=stanga	|B^ZG
=stangd	u!]>HHFIIKIMJY_ZJ][fJhJ
=stangt	|)HU_VI
=stap	|C]EIaIe[
=star	k!H#[(G)J*J+J-G/[0J3H9G:J=I>G?H@EAJBFCIDFH@IEKZLJMaNHO[PHTIUIV_XIY]ZC[G]G^J_IaHbEcJdIfHg[hY
=starego	n!J#G(I+I-G3H9G?H@EBFCGDFHCIGKbMbNJOHTJVJZE[H]GaIbJfJgJh_
=start	^!F#F%H(F)G*I-F/G0]1H3J4I5J6I7H8I9F:I;J=G>F?F@IAJB]CHD]GZICJXKZLJMDNFOHPHRGSGUFVFWJXHYHZC[I]_^I_Gb^cEdEeIf[gHhH
=startar	u(J+]>I?I@JBIDIHXKIMFSJVIZGbYdIf]
=starter	o!]+G>G@]BID_IHKHMJZHhJ
=startet	wBJH]MHVJZGbIdIf^
=startuj	|!F+[DIHHb[
=stary	r#J0Z1]4G5[<I>YGJHFRJY]cIdIfF
=starych	|5ZK]
=stat	r#IH]JIN_VJZH
=stata	u@HBZHIM^ZG
=stato	uHGS^UIVZfJ
=statt	|0X3[OG
=statu	k!G(J0^3I9J@IB[DJHZKJMINIS^UJVIZXaJfJ
=stay	i!J#I(J-H/I3J9I>H@GBFDJGIHGI]KIL^NISHT^ZD[F]G^Xa^bXdJfIg]hH
=steckt	y-XHII^ZG
=steed	u#[3J>G@IBICJDIMHP]TYZJfY
=steg	|*[3GC^
=steht	d#J%I(I*I,J-[/J0J3]4I7I9G:H;J=I>E?ZBGCXD^EJFJGJH@I^JJKGMGOHRJSJUIVHWJXHZA[X^H_IaEbIcJdIeJfXgJ
=stellen	y(^>J?I@JDJH^NJVJZI
=step	^!H#F%I(F)J+F,J-E0J1I3D4I6^7H8J9E:G;J=G>C?F@FAGBEFIGHH]ICJIKILIMGNFOGPHR^SHTFUHVFWIXGYJZb[I]^^I_IaDbFcHdIfEgIhG
=stessa	|HIK^ZGbZ
=stesso	t9I@^A_HG_J
=stil	|MJa]
=still	R!b#H&H)F*E+A,F.G0E1_2G3?4I5X6E8E9[:D;F<H=D>[?@@<AFB>C@DAE[FEGEHCJDK>L[MbOZPHQGRCSET^UDVBWGX?ZY[[]A^B__aYbAcCdBeEfBg[hG
=stimmen	|3I6YO]fJ
=stimmt	n,ZE^HIIJOZTIZHfJ
=stod	w1]7X8IHJRIdHfHg[
=stol	w>DH_
=stolen	q>dBJDHHGZH
=stop	f!Y#J%H(G)[,J-I.Y/H0G1J3H7J8I9H:J;Z=H>I?I@EAaBCCJDIGGH[IHJIKGLXMXNIOJRFSHTJUJVFXJYC]I_IaJbYcHdHe[gGhX
=stopp	^#H%G(H)J*J+J-H/H0Y2I3G4J5J6I7I8I9I:J=]>I?I@GAHBACHDGFJGEIHJHKHLIMANHPHR_SHTJUHVGWJXH[J]a^I_IaGbFdFeFf^gIhI
=stoppad	w0]HHf[
=stor	d!F#H%H(I)J*H+J-C.a/_3c4J5J6J9G:I=I>??F@GAJBECGDXHXIZJIKDLJMGNEO_PIRJTHUJVHXIZ?[I]H^J_IaFbHcIfJgJhG
=storag	y4XHYfY
=storm	w4G5JH_
=storung	yS[
=str	u-X/YHHK[ZH
=straight	w+^>JHFOJTJZH[]bH
=strategi	j!I(H)I*]+H=J?]@HBHCGDDEIHDIIKIMINbPIUFVHWaZE]JaIbJdHfJhJ
=street	|-^HIIH
=strength	w(H)I*G,F@ZH]I[
=strict	y.ZHJNZ
=stricter	w*]/^8JHINGPG
=stron	|#H.ZH^ZIcJ
=strona	t!H#I(I)H*I+[-I3I9I>I?J@HBHCJDZHEIJMHOIPHS^UHVHX]Z[]IaJbJfH
=strong	r*X-H@^HGI[KJN[ZD
=strony	y+].YDEHZ
=structur	wF]
=sts	|7a:GDJHDZF
=stuck	d!G#F%J(E)]*H+F,J-G/I0H1I3H4J7I9D:I;J=H>G?G@YAJBEC]DaEJFJGIH]IFJILIMHNGOIPHRJSITHUIVGYJZ^[J]H^I_GbGcHdJeIfGgIhG
=student	i!X)J+J-I3H?D@JBJDGG]H_I[KINIPJUJV_ZF^Z
=stuff	|G]HGZY
=stuk	|>]HIRZaF
=stund	w9JB[HGPXX]]JaZ
=stunden	q#J@_HIKIX[ZGaX
=styl	|@]HYZE
=su	a!X#F%H*G+I,I-F/J0J1I2J7H9I:Y=G>H?H@FAIBXCGDBFJGIHAI]JIKFLHMZNHOXT]UYV_WFZG[H]H^Z_IaGcXdHeJfHgJ
=sua	i![#H%J(H)J*J-I3X7J8X9I:I=J>I?I@XCIDGEXHEI]KZLJM[NIOJPJRJSJUIVYWEXXZC]I^XaIbIdJfJhG
=subito	|@[HFZ[
=submit	uHDMIZbaJ
=submitt	o%YBIHFZb
=subscription	w=_BIHIZH
=subsidiary	|(^=JPH_Z
=succ	q)[9J@]BYDJHHJZNJPIUJVIcZ
=succeed	m#I/_3H>HB]HITZZHdG
=success	g#J/_9I>J@]BeH?IJKJLJMHNFUJXHZA[I]GhJ
=successful	wBHH[MZZDe]fH
=successfully	h!J#F%I(J>HBdHDNJTIV[ZC[H^J
=successor	|1X
=such	k+F3G>JBGCIDXH[IJMZNJOITJZJ]J__gI
=sucursal	|M]
=suffic	|(]@IHH
=sufficient	|-E>GC^DIH^IIKJ
=suffit	|3J?[C[HJZG
=suggest	|?HH]
=sui	y5XJY
=suis	j!J#^%J(X*I+[-H1G2J3H4I8I:Y=I>Z?E@DAJB[CDGJHAIGKFMHNIOHRHTHUHV_XHYJZC[[]XaGbIcHdJfFhF
=suit	w#]@^HFNJY^ZGcE
=sul	k-I.X3H4I:J<Y>G?H@IBGCJDGHIIIJ]KJM_NIOITYXIZF]JaIb]cXgJ
=sull	q(J;]?JBJCJHHRZZG]J^[a]
=sulla	y%Z;IBJHJ[Xb]
=sumiu	|9J?^HIKIZJbY
=summer	t!ZHJIYKZNJZI
=suo	|;Z
=super	w9ZB^HFIJZH
=suport	t(Y1YgX
=supplementair	|C_DFHH
=supplier	r:_HIZI
=support	]!I#I(])G*H+J-I/H0J1d3I4D5_8I:G=H?H@IBDCIDEEZGIH[IGKILJMHNGPGRISHTGUHVEWHXHZG[J]H^I_IaIbJcHdGeJfHhI
=supportato	y1YgX
=suppos	|7X
=supprim	w4]?IBJHEMJU]ZJ_]fI
=sur	^!E#D%Z(Y)H*G+G,I-E/H0I1I2H4F6J7H8I9Z:G;[=G>C?C@EAGBBCDEIFIGGHAJ]KDLYM]NEOFPGRXT[UXWXXEZ@]E_Ga^badFeIfFgHhG
=sure	n(I>J@JDHHZKHMIZa[I
=surnam	|-II]
=sus	|8[9IF]HJIJ
=suspend	p!Y#I9J@HH_X]ZF^I
=suya	|@II]K[
=svar	|#J-J9[>JHGIJX]ZHaJ
=svarar	|-X0^HGZH
=svart	|9G>IHaII
=svc	yHZLIZGfY
=svp	|HX
=swap	w@aBJHFKJZFcZ
=swear	yHGK[NZ
=switch	]!_#F%F(F)I*F+G.J/F0H1Y2J3F4G5I6H7G8G9D:E<J=E>Z@BAFBCCEDDEIFHGEIEJGKCL[MENDODQJRESGTHUbV_WIXHZ>[G]F^F_EaEb^cEdZeXf]gHhZ
=swojego	|@ZHIK^VIZE
=symbol	h!Z#J%I(J-]/Y3I9H=I>J@FBICGDJHDIbJJKGMGN]OJXJZE]JaJfJhI
=symptom	|@]K]ZF
=sync	J!=#?%^&C(>)@*A,B-<.D/B0g1d2[3H4^5C6G7?8b9>:?;A<C=@><??@;ADBHC@D=ECFAGhHXI;J>K;L?M]NFO@RbS<T=U>V;WBX@YZZ7[@]>^?_Ea?b@cbdYeAfag?h>
=synchro	t%[/H0]3JGIHHIJKIMINJdYf[
=synchronis	q%J0H3[GXHZMIPJd[fI
=synchronisati	|%I0JGDHEM[f^
=synchronisatieserver	|4ZHJR[fI
=synchronisation	k%DG[HbMXNJZIdIfI
=synchronisiert	w3XH]dYfI
=synchronisierungsdienst	|HJf^
=synchroniz	w%YGIHHMZ
=synchronizacja	|%IGFHGM]ZJf]
=synchronizacji	r!J#J%[0Z4YDJG_HGMIR[SJ_IcJdGfE
=synchronization	l8^<]GXZI^J_ZdGfG
=synchronizowan	|G[dZ
=synkservern	|4[HIR]SITJfI
=sysadmin	|%IHHP^VJ
=systeem	|3FD^HEK[
=system	^%H(G)I*I+[,J-B.J/F0I1I2J3^4H6H7H8I9D:Y;J=H>E?F@]AHBYCFD^EIFHGGH_IXJHKaLFMCOCPHSJTGUHVFWJXFYIZJ[F]F^G_HaEbGcGdGeIfGgHhB
=systemet	|3JD]K[ZJ
=szary	|:]HG
=szyfrowania	|6^9J<[
=ta	y3J9J>]@IA]BFHFKJM]OJZGaJ
=tab	i!F#G%H-J3J9J;_AIBICJDIIJKILINIPGUJVI][^__IbIhI
=tabl	u(G=JHcZF
=tablet	g!J#a(I-I9H>F?JBECJDJHcIGKFMHNJTJUIVI[J]IaFcJhI
=tack	n!I%J(J,J-H0J3H4H8J9a=H>G?J@IAIB_CHDIFJGJHEIHJJKHMIOJPJRITHUIVJXGZD[I]H_IaGbHcIdIeJfIhJ
=tag	m#F(J-H3J9^:J>J?J@cBHCIDIHDIFKGMJNJUJX^ZD]I^JaIbJhI
=tak	u(I)]*H+]9]DDHGIJPGV]XJZG
=take	]!G#I%G(G)H*G+I,J-D/E1J2J3H4I5J6I7H8H9H:G;_<]=H>IAJBCCGDEEYFJGEKXLGMdNEOIRISJTHUJVGWIXIZD[F]H^F_GbHcHeJfHgY
=taken	m!I%J(J-H/^9I=Z?IBFDJH@IEKYMDNHP[RJSGTJU]VJXJ]J^[_JbIcJgFh]
=talk	p4]8G9a>J@JHFIJMJYZZIfJ
=tam	w9I:a@HBIDJHHIFK]VYXJZHaJhJ
=tan	|9GH_
=tant	|(Y
=tape	w#[3J>IKIO]XJh]
=tappad	y#J%[3H4[9I>[HHPJaI
=tappat	u-I>a@JBJD]HFIIKIZC[JdJhJ
=tar	y3G9J>G@IHIIHKGO^h^
=tard	l!J#G%J(I,I-G3H4J9^:J=J>D?H@_BCCHDIGJH@IHKELJMCNIOITYUIVIXFZ^[J]I^JaabIcJeIfIhE
=tardi	w>I@]BIHFMJa[
=target	k=IGeHFZIdAeHfG
=tarjeta	|9IBIH[b^
=taucht	|?YHHZGa]
=te	^!D#[&J(b)G*E+G,F-c.I/H0G1[2[3B4D5Z6H7F8G9@:D;F<G=E>B@ZAFB@CCEHFGGFHBIaJGKALZMCOEPEQIRFSGUDVCWGX_YHZ>]B_FbCcDdEeHfDgHhB
=teacher	r(^@]BHHCN[ZF^[gI
=team	V#E&J*E+G,H-G.I/F0H1H2I3C4F5I6H7F8G:_;H<I=D>??B@BAHB@CEDCEHFFGEHgIAKCLFMfNDOEPEQIRGSFTFUDV^WFXEYZZE[F]C^FaAbDcFdFeHfFhB
=technician	|#HBZHJQX
=tecken	t!J#H%H(J-H2_3J9H:G=I>J@IBICJDIF^GJHDIaKINIUGVJWHXJZGhJ
=tego	o%J(]+J-^3G9F:I=H>a?I@^AJBHCHDGHEIGKYLJMGNHOEPJUIVIXHZD]I_JaGbYcJdJfIhI
=teken	p!J#J%H-H2^3J9G:H@IBJCJF]HGIcKHNIUIWJXJZHdJ
=tel	p!J#G%I(F-I3Y9H:I=J>f?I@FBFCIDEHBIHKHLJMHNIUHVIXHZ@[I]Ia_bHdIfJhH
=tela	r#G+Y>^?J@IDHHCTHZF]IaIb_
=telefon	b!H#Y%I(G)J*Z+G,J-F.J/J0J1J3_4I6J7J8J9E:G;J=G>X?]@FAJBEDZEJFJGIHFIFJJKELIMZNGO^PIRISITHUGVFWIXFYJZC[H^J_IaYbGcHdHeJfHgJhG
=telefonem	|>]?JDIHFO]
=telefonen	u3H9J>^?IDEHZOYaI
=telefoni	|>H?IH_
=telefonnummer	k3G>GCJDaHGO_ZJaJ
=telefonnumret	y3ZOY
=telefono	b!I#H%I(I*I+E-G3^4J9F:I=I?[@HAJBHH^IGKGMGNHOcTIUHVHWJXHZG[J]F_JaFbIcJfJhH
=telefonu	q9J>ICIDaO[ZG]IaI
=telefoon	k#]*I3B9H:J>]?E@HCYD^IIKJMINJOZXJZG]GaC
=telefoonnummer	t3Z9JD[HIOXZJ
=telemovel	w3^9J>[HE
=tell	_![([)H*H+J-]._3E4J7I9B:]=Y>C?EBCCJEGFJHEJILJMHN_OGPIV[WJXHZD[I]G^I_JaHcIdJfJgJ
=tem	f!F#F%X)]*]+G,I-E/I0J1I2I3A4I6J8J9F:Z;H=Y>B?FAIBED_EIGIHAIbJJLZMENFO[PGRISITGUFVCWIXDYJZ@[H]E^I_Ha[bHcHdGfHgJhF
=temo	y=]HIJXUZ
=temp	f#E%I(G)H-E/I3I7J9H:I=I>I?J@^BECIDHF[GZH@IDJJKCLdNGOIPJSITZUGVZXHZA[J]H^IaIcIdJfIgJh[
=templat	|9HHJY^
=tempo	r@aBFHZKHTJZIc[dJhH
=temporair	|HIL]T]
=temporairement	w#IT]
=temporal	w!Y#J@[L[TZ
=temporalment	yTZ
=temporaneament	yT[
=temporar	|#GLXT]
=temporariament	yT[
=temporarily	i#ZT]
=temporario	|!ZTZ
=temporary	f(H-J:I>H?^BCDHIIKGLbMGNHSIZ@]J^IbIc]hZ
=temu	w@[M]ZJ
=ten	c!I%J*J+J/E3F9H:J?I@XA]BFCGDHGYHGIYKELJM_N^O^VJXHZF[J]H_IaYcJfJhY
=tenant	W!C#F%E&I(B)X+G,G.H/G0E1G2H3D4F5H6H7H8F9A:e;H<I>B?B@@AEB?CCDBEFFHGDH[IBJEKALEMCNAOFPDQIRFSaTFUfV>WgXAYHZ=[E]C^F_DaCbBcFeEfCgGhD
=tenemo	y=[UZ
=tengo	i!I#G%J(]+G-H3H9E:H=I>X@EBHCaDFIFKFMENJOGTJUJVFXZZY]HaHbJfJh[
=tenho	k!J#G%J(Y*J+J-H3F9H:I=J>[@GBFCbDZHBIHKFMHOITJUIVHXGZY[Y]HaJhZ
=tent	y@]BJKJMHZ[hI
=tentativ	q-I3IHDIHN]UIXaZI
=tentativa	p#Z3G>JHGOIXaaJ
=tentativi	p#]3E>IHGOHUIVJXb
=tentou	|X[
=ter	|IZ
=teraz	o#I(H)J*Z-I:I=]>I@XBGCYDGHCIHK]LHMHNIUJZ][J]IaIbJdJhH
=terceiro	y.XJY
=tercero	y.XJZ
=term	q#I-e3I9H>IHBIEKJXI]J
=termin	w#F(H-]@DBIDFHEIEKGMGNITI[J]bbJhJ
=terminado	y+H3F>_B[DFIJOE
=terminal	y(J-HH[ZG]Jb]
=terminar	|(JKJ]_
=terug	m!_#H%I(H+Y,J-H/I0]3I4I6H8[9G:I=I>Z?H@GBHCGDFGJHBIFK]LIMHNHOHRITIUHVIXHYJ[I]G_JaFb^cIdGeJfHhH
=terugschrijven	c!F#F%C&J(E)H*I+H-G/I0G1H2J3E4X5J6Y7H8]9E:F;J<I>E?G@DAHBCCGDFEGFHGEHGIGJHKFLFMENFOIPXSHTHUFVFWHXEYZ[H]G^GaGbDdbe^f[hE
=terwijl	w#J3GHJO]TZZFh^
=terz	|.X
=test	_!E#G%G(F)H*I+I,I-E.J/G0H1H2J3F4H5J6I7H8F9_:C;X=_>F?F@BAGBaCGDFEIFIGHHYIEJJKBLFMFNGOGPGQJRGSFTJVEXGZY[G]E^H_FaGbJcGdDeGfHgHhE
=tester	wHHVJZ^
=texto	y3H4I9J:J>^?]@HCIDDHCKIZIa]bJ
=tez	w-[>J@JDIHHIIL[ZI^Ja_
=than	a!I#I(J)J+I-G/]1]2Y3H7J9F=I>H@GAcBDDHGJIZJJKDLJMHNER]TIVIXIZG]J^I_DaJgJhH
=thank	b!I#G%I(I)J*I,J-E/J1I3G4H7H8J9d:I;J=I>F?H@DAGBbCHDFFJGIH?IFJJKFLIMHNIOHPJRJSJTIUIVGWJXGZC[J]H^I_IaGbGcIdHfIgJhH
=that	I!J#G&E(D*H+F,G-a.Y/C0D1J2C3A4^5Z6D7@8A9C:F;Z<D=G>d@FAHBEDGG^HIIIJ]K]L[M@O^PFQFRISEXFZE]=^a_JaGb@cCdIeEfJgH
=the	4!E#B%F&A(E)B*>+D-C.F/Y0F1G2X6]7D99:=;I=E>b?[@EB^C@DGEEF_H^IGJaKXL?MZNaQJR]SCUGVGW@XDZZ[E]e^]_^a[dAeGfDh]
=their	X!G#G%F(H*Y+X,J-H/E0J1J2J3I4J6I7F8a9I:^;Z<J>F?D@ZAIB?CFFIIFKEL]SHTHV]WGZB[_]H_IaHbFcHdYeIgEhC
=them	b!J#J%F(H)Z*H+J-G.X1J3[7J8J9J=J>I?H@XBGDYEJG_HGJFK[L[MJN]OGPZSJVGWYXJZC[J]J^JaJbJdDfIgIhI
=themselv	r(H)^HGPJVZZI[YgI
=then	Z%F&J(F)H*G+H,I-E.J/c0J3C4I5J6I7H8G9I:G;J=E>B?DAIB?CaDXEJFYGFH9IAK]MFNCOGPXRZSFVFWIXEZ][H^H_GaHc[eIf[h[
=ther	R!D#B%X)D*B,F-H.G0G1E2G3G4H5H6G7[9e:A;E<G=D>F?Y@CA^B;C^EFFZGZHBI?JIK?LDMDNGOBPCQHRES^UJV@YFZ][Z]@_ZaGcDdFeGfEgDhA
=therefor	|0Y
=thes	j!I%I(F)I/I3H7I9H:H=]>H@EBGCHDGGZIbJJKELYMJNIOJSJUIVFZ?[I^[_IaJf[gJhI
=they	X!b#E%E(G)F*J+G,H-H.I/Z0H1G2I3[4H5I7Y8G9C:D;H<J=F>J?[@JAFCGDXEIFHG]HCJHKXMENIO^QJRHSHTFUZWHXFZC]E^E_FbFcGdFeIfYg[hE
=theyr	m%J+^3F>I?]@HBIDJHIIHK[MJNIVXZG
=theyv	w+J3]>H?[D[HDIIOZ
=thing	e(I)J*Y+I/J3G7J9E:J>H?H@YBGC_D]HAJJKCMIOGRJTJVHWIXHZ^[J]IaY
=think	i!J#X+]-b1I3E4H9B>HAJBCCIDFFJGIH?K^MHNHOIR[TIVIXIYHZB[Y]I^J_JaIbHcGfHhY
=third	f(I-E.Y/J7aBHGJHBIGJaKFMJNHSIVI^JaGbYgJhI
=thirty	|HZIZ
=this	N!B#I&H(Z)G*?+G,C-F.F/E0D1X2F4D5E6F7F8a9b;X<F=Z>@?A@aAYC?DZEEFDGYI=JAKXNYOBQGRCSCTBVbW]X@YE[B]A^X_FaDbBcHdEeDf@gBhF
=thos	f!H%G(H*I+[-I/H1[4J7X:H=Z>[@[BDCJDIFIGcH?IJJYKHLIMGNGPZRGSJTGUJZ?[I]J^H_IbIcId[fGgH
=though	e#J(J*^+^-H9J>I?I@IBECJDHIHKILZZE]J^I_Xa[bXh]
=thought	|V[ZI
=thre	_!I#J%J(H)I*H+J-G/I0J1I3H4J7J8J9F:H=I>G?HAIBBCHDIEJGHH[JHKaLJMHNFOIPZRGSJTGUIWJXDZb]G^Ia_bIdJfHgJh^
=thread	|9_@JBHHFZI
=threshold	nHaZJ_I
=thric	|#ZHJ[J
=throttl	p-J9HBJDIHGIJKIVJXcZI]J
=through	X!G#F%H*E+[,J-B.J0I1I2J4I5J6J7Z8H9H=F>E?D@IAIBbCCDZEJFIHGK]LGMFN^OIRISFUFWGXGZZ[F_FbIcYdHeIfHgZhF
=throw	o(^@JBHHXNJSYZE^Ye^gJ
=thrown	|@[BHJ]NGZF
=thui	y-I9G>bBJIHKHZJbJ
=thx	w!H#G%I(I*I+J,J-F/J0J1I3G4H7J9d:I;J=H>H?H@HAIBECHDGEJFIGJHCIFJJKGLJMHNHOHPJRISJTIUHVHXGZD[I]G_JaGbIcHdIeJfHgJhH
=tick	a!I#J%H(F,F-I/I1H2J3J4Y6J7I8G9J:H<]=G>I?G@CBBCJDIFIG^H@JHKGLaMHNHPIRHUIVIWJYJZ>[H]I^b_HaJbIcHdcfFgHhH
=ticket	c!I#H%I(F*J-F/I3G4J7I9c:I;J=I>F?H@GBaCIDGFIGIICJIKDLHMFNGOIPJRISJTJUJVIXIZX[H]GaGbHcGdHeJfIhG
=tid	|@^HJIGKJMZ
=tiden	w#^6I>HBHKJMHR]cHfY
=tidigt	|@a
=tied	|!J_[
=tiempo	r3I9J@^BFDZH]ZGc]hI
=tien	e!G#X%Z+H,J-D2J3a4I7Z9G:I;H>E?G@DBFD[GJHBI[L[NZOHPISJTYUIVFXGZD[I]G^I_IaEbHcHdHfHhE
=tienen	w)]*]3G9I>IBIDGHJIIKHO_PIUJVHZJaJ
=tier	u!D#I(Z)J2G3G=]?J@HCGDJGJHEIIPbSJTIVIXJZE^JdEgI
=tijd	w6J@^HDKJMXR_cIfH
=tijdelijk	q#J@[HJKJL]MJT^ZG^H
=till	a!E%G(E)H*G+H,H-B.I/H0G1H2H3E4G5I6H7G8H9A:X;H<J=E>Y?E@aAHB[C[DDEHFIGHHXIAJILFM[NDOFPFQ]RFSETEUEWGXJYHZ>[X]C^G_GaCbYc[eIf]hE
=tillbaka	l!^#F%H(H)J+Y,J-D/I0a3I4H6G7I8]9F:H;I=H>Z?I@EAJBGCGDEGJHAIEKZLIMGNGOHRHTGUIVHXZYI[G]G^I_HaFb^cGeHfFgJhH
=tillbakaskrivn	c!D#F%Y&J(D)G*G+G-H.J/H0E1G3G4X5I6Z7G8^9E:G;I<I>C?F@DAHBECGDFEGFHGHHGIFJHKELFMDNGOHPXRESHTGUFVEWIXE[G]G^FaEbDdbe^fXhD
=tillbakaskrivningen	yHIR[YXdIf]
=tillfalligt	t@[KJLZSIT_ZH^IgJhI
=tillganglig	|4^>J?[HHaJcI
=tillrackligt	|9J>I@]HGI^KIMIZH]J
=tim	|(H*]>G?IHGZGa]
=time	Q!C#a%D&H(C)E*E+Y,E-X.G/B0C1D2G3A4C5F6E7D8D9J:C;F<G=C>@?B@EACD]EGFEGCHYI>JELEMZNGOEPDQHRhSETJUEVBXZYEZF[E]Z^D_Ea]bBdFeEfGgEhI
=timed	u#I6J9IBJEI]^c]
=timeout	r#H9IBHHXRHTJXJZJ]HccdHfI
=timm	|9I>HHIVJX]ZIa^bI
=timmar	t@^XZ
=tio	|HGN]RZ
=tipo	u(I3J9H:bHG
=tipp	|OYh[
=tiraram	y4]=[?]CFHFIJNH
=titl	|?EH]IZZJ
=tjansten	t#J9H@IBZHFIJKJSJZJdIfb
=tjanstkonto	|2]HILZ
=tjanststatu	|HHS_ZI
=tls	W!C#E%D&H(E)F*F+F,F-C.H/E0D1?2E3A4@5F6C7G8C9A:F;F<]=C>B?D@AAFB@CADDEFFFGEHHIAJFKALFMBNDOEPDQGR?SDTEUCVCWHXBYpZ@[G]B^F_DaCbDc_d?eDf<gDhE
=tls1	|HIY]
=tmrw	|#J-G9J@[HFIGKJNJX_ZFhJ
=to	>!G#?&A(])@+d,E-G/C1A2A3>4Y6F8G;E=B>f?X@XA9EDGGH]IDJ?KcL[MINFOGPBQbR9S;TIV^WEXHYCZF[X^Ya@bBc[dHfBhJ
=toda	o#Z-I9J?IBJCJKGMHNaU]XIZH
=todavia	u@[BIHFM_UHVJW[ZJ
=today	]#G%I(F)I*I+J-F/G1J3I4J7G8J9X:F=F>H?F@eCHDGGIHGIEJIKDLJMINCOJPIRJSdTGUFVFWIXa[I]H_JaEbHdJfIgHhG
=todo	k!H#G(I)I*J+J,J-_/H1J3H4I7I9Y:I=I>I?E@DBXCGDGHYIHJJKFMCNIOHPJRJS_TZUaVFWIXFZB[J]I_JaIbGcHdJfGhH
=toegang	q!]#I%Z(H*J,J-I3I4I9E=I>Z?I@EBICHDJH]IFKGMINHOJP]UIVFXIZ^]GaFbJcJfJ
=toegevoegd	|8YHJV]
=toestaan	|.Y[[
=tog	|/YU]
=together	tH[TGZZ
=togs	|-J=]>J?^CJHGIJKIZJ
=token	Z!E#E%C&I(E)F*E+H,k-Y.I/E0H1F2I3C4E5J6H7F8H9C:G;G<J=F>E?_@CAGBCCFDCEHFHGFHXICJGKCLFMFNDOEPCQHReSGTFUFVDWHXEYHZ>[H]E^G_GaDbFcEdFeCfDgHhE
=tokenu	y,b3JHIZI
=told	_!G#H(C)]*G+G,I-G/F0J2J3F4Z5J6J7Y8I9E;J=I>B?E@]AJBBCGD_FJGJH@ICLHMFN[OFPERISJTFUEVZWIX[YZZ][G]G^Y_HaEbHcHd_fIgF
=tolta	|8Z;Z
=tolto	t*I-H3J4[9I=[>I?]@IBHCGDJHFIIKHMINIP[U[VIXJYXZH]JdJfJ
=tolv	y9IHII^K]ZJ
=tomb	y>]HHOJaIf[
=tomorrow	c!J#F(J-H3J9H>Y?I@cBEDIHIIHKELJMHNJUJVJXd[I]IaHbJhJ
=tone	y3F>HH_
=toner	|9JH^
=tonight	|4^>Z@GHIKJZF
=too	S#_%E&I(C)D*D,F-d.G/B1]2a3H4C5^6F7E8X9@:D;F<H=C>@?B@ZAEBACBDHEDFFGDHDI]JDKILFMBN@O@PDQIRDSYTZUDVCWGXbZ@[E]I^D_EaYbDcCdBeEgAhA
=took	g!J#J(H)]*F/_3I8]9H>Z?[@DBaCXDIGIH?IHJJKFMHNFOJPGRJUJVJXGZC]FaFgJ
=tool	h!I#G%G)J,I/F0G1a2[4H5J7H8I9D:I;I=H>H?H@FAYBECIDIFIH]IFJ_KGLJMGNEOIPIRCSHTHUGVJXGYJZC[J]H^I_HaIbHcGdFfDg[hI
=top	u-JB^ZGh[
=torna	w!Z#I@JBHHGKJUIX[b_
=tot	m!J#I%J(H-I3I4Z9^:H=H>[?H@_BECGDHIGKFMINJPIRJSJUHVYWJXHZC[J]H^JaHbFcHdJf_hH
=touch	u1_HEN[RJZF^]cJgX
=toujour	r3F9[>F?FBJCJDYHFM]OITZUJXGZHaZ
=tourn	y1X3JBJHHSJUGVJZ^aJf]
=tous	y-I.X9ZHJKFN^ZJ
=tout	m!J#G(J-]/H3H9[:J=I>I?H@ZB[CHDGHBIHKFMFNHOISHT[U_VGWIXHZD[J]I^]_IaHbJcGdIfFhI
=town	w-c@IFJHDIFKHZF
=tra	w(G3J9J>J?]@YCJHFKINJRYV^ZGaJfJ
=track	y#H.XH_RFXIZG
=traffic	i<_GJHDJHMJRJTJca
=train	n!E#J(F)I+J=I>E@FBFDHH]IIKISJTJVIZC]d^]bIhJ
=traine	w@ZHGVXbY
=translat	w9HDHHbNISJZE]JaH
=tras	tBYHDR_ZG_Zf[
=trasig	yH]RZ
=trava	|BIHEXIZ^eZhH
=travel	|H_
=travell	r#I+J>GDIHbRJZI
=travou	|#XHJRJcIfZ
=tre	t!J#^-J3G9I=I>E@GBICHDIHEI^KGMJNJOIXHZG]IabhJ
=tree	|%]@JHI
=tres	t#^-J3J9I>I@GBJCJHFKIMJXGZI]Jaa
=trial	r#I9J=b@HBJXJZH]JfJ
=trie	b![#[%Y(Y*H+J-H3I9I:]=J>J?J@FAJBFCJDHGHIFJJNZOIPGVDX_ZB]J^G_GaHgJhJ
=tried	X!E#X%H&J(F)I*H+G,H-B.I/E0J1I3E4H5J6I7H8H9E:E;I<J=F>E?E@]AHBYCFDDEHFHGHH;IDJGK_LGMDNaPGQJRGSHTXUHWJXcYJZa[G]E_GbDcGdHeIgH
=trifft	|A^]J
=trigger	q(J+[T]ZF
=tripp	|@]HH
=troca	q@^BIHGIJKJLXRJVJXJZ]bZd]fI
=trocada	u/[B]HFMZTG
=trocar	l#H(J-I9J:[>H@_BICJDIHEIHKGLYMJNIVJXFZ[[Y]I^ZaIbJ
=trocou	|BZgX
=troi	y9J@JCJHJI]a^
=tromp	|#^@HKJZF^Jh[
=trop	b!I%I(I*I+I-d/J2[3H4I7J9E:H=I>F?G@ZAIBECGDHFJGIH>I_JHKDLIMGNGOHPIRJSJTIUIVHXdZA[I]F^I_JaXbIcIdIfHhE
=tropp	t@JHIXa
=troppi	r#]HIX[
=troppo	k#J-_2]3I4J5X9J>I?I@]BHCJDJHDI^KHMJNJVIXIZI]IaHfIhI
=troquei	t>Y@[
=trotzdem	t3I@JHJIJKJO[PZZF[]
=troubl	m#J(J-J@IB[HDIJKGS[Z^
=troubleshoot	uZZd[fG
=trovato	y4X_[
=true	tBIHFLYZD^a
=trust	t4I8IAIHc
=try	X%H&J(E)F+C,H-_.I/F0I1H2J3E4G5I6I7G8F:F;I<J=F>E?D@JAGCEDHEHFGGHH=JFLGMDOFPFRGSHUEVBWHXdYJZd[F]D^E_GbEdGeIfFgHhJ
=tryckt	|#H+I>IBJCJD]HHIJa_
=trzeba	u.X9H:[@_HHZJ
=trzy	y#^-I3I9I>J@IBICIDHHGI]KJOIXIZG]Ha]
=trzyma	y7ZHEM]gX
=tu	|9ZMZ
=tudo	|BZT]
=tuesday	t#I-H@_BHHYKHN[R]XIZE
=tunnel	u4]]ZcIfJ
=turn	T!^#I%E&I(B)b*A+F/Y0G1F2H3D4B5F6F7F8G9C;Z<X=D>EAGBBCCDIEFFHGEHFLEMEN[OFPBQIRESETGUbV]WDXFYZZ<[F]C_EcCdYeYfIgD
=tussen	y9J@ZHJIJK]R[fI
=tutorial	u-H=J@FHcII
=tutt	y@ZIJN^ZI
=tutti	u#J)J-^9[=J@IBJDIHEIIKENIOJU[VGZI
=tutto	u/IB]HEMJS^TZUYVJWJZE_I
=tva	h!G#E%G(F)G*d+H,G-E.J/^0I1I2J3F4H6H7I8I9B:H;I=F>D?E@aAbBFCYDEEIFIGJHAICJIKYLIMFNFO[PFRHSITGUHVFWJXFYJZA[H]F^H_FaFbFcIdHeJfHgHhF
=tvinga	|KYZJ[]
=twaalf	y9IHJI^K]ZI
=twee	g!H#G%I(H)H*d+I,I-F/]0H3G4I6I7I8J9E:H;J=H>F?F@^AaBFCYDEHBIDKXLIMGNGO]PGRJTHUIVGXHZD[I]F^J_GaGbIcIdIfJgJhH
=tweed	p#J*I3]8]9G:J>E?IAIBIC^D]HIIGKGMJOIVJXJZG]IaHcJ
=twelv	|@YHHI^ZF
=twenty	w@]BJHY
=twic	g!J#F(I)J-I/H7J9H>J?J@ZAdBECIDJEHIIKEMINISJTYXJZZ[J]I^I_DaGcHdJfI
=twierdzi	|h_
=two	S!A#B%B&I(=)A*g+C,D-@.H/]0J1E2G3D4C5F6Y7D8@9B:C;J<G=C>@?@AhB>CfDIEZFFGCIGLCNAOZP[QHRBSETEUDV@WFXBYEZ:]B^B_?aAbEcAdDeGfGgZh@
=twoj	uBYM[TZZI
=twojego	|(J3[V[WJZJ
=txt	|3I4H7IBICEDIH[IHNHZD]Fa^
=ty	y!J#H%J(J-H3H4I9b:J=J>I?I@IAJCIDIHEIGKHMINIOJRJUIVIXIZE]HaHbJcIfIhI
=tylko	g!I#F%I(H)J*H+I,J-H/J1J3G4I7J8J9F:G>F?]@ZAIBECaDGFJHBIEJJKELIMENHOIP[RJSIUHV_WJXGZB[c]G^J_JaEbFcIdIfHhG
=tym	y([GZPX
=tymczasowo	wT]
=typ	p#^(H-H3G9G:]>H@GBHDIHCIYKEMFNIO[RJXHZC]]aJbJh[
=type	d!I#H%H(F*J-F/I3H7J8J9G:_=J>H?I@ZAJBGCGDHG[HEIZJJKGMGNXPITJVIXI[I]H_JaJbIdJfJgJhc
=typed	_!H#Y%J(J+J-G/G3]9J:I>B?H@YBYCHDIFJH?I^JJK^MGNGOaTIVIXFZE[J]^^JaBbJgJ
=typo	p3^>I@]DIIIKJOHZI
=tyst	|#H>IHXIJa_
=u	i!G#G%I(Z)J*J+J-F/H3H4I7]8J9]:G=H>G?F@bAHBECFDFFJGIHBIEJJLHMGNGOIPISHTHUYV^WJ[G]H^H_IaGbGcJdZfH
=uac	w!IHFUFZGbbfJ
=uber	u(Y7Z>]@HBHCGD]MJZI^JgX
=uberall	y/I@IHHM_S[ZH
=uberein	uO[
=ubernahm	|/Z8Z
=uberprufen	|3ZXX
=uberprufung	u#J3F>J@GC]DZHIIIO]XJZG]]aJ
=uberschritten	y#Y%IHHX_
=udalo	|/^B[MJTIZI_H
=ufficio	w(I3I9Z>]?YBGCHHDIHMJOJV^XJZI]J
=ugual	|HHK]
=uhr	t#J4J9JBJHZIIMFRcXJYJZHbHcJfF
=uhrzeit	|HIR^
=uit	d!a#E%G(B)Y*D+H,G-B/G0G2G3[4F5I6^7G8G9C:G;b<X=F>B?Z@EAFBECDDEEJFHGGHCIDKCLGMENEOAPYQJRDSHTYUaVCWHXFYYZC[H]D^D_DcFdXeGgHhG
=uitgenodigd	y:a@JHHZH
=uitgeschakeld	o!b#I9I;Y@IHIVJZH
=uitgevinkt	yG]d[fJ
=uitgezet	|U]YX
=uitleg	|&]FIN[
=ultim	w-J3J9I@HHFIGKbMJNJO[ZGaHhI
=ultima	q#I-G9I>J@YBIHFIFKcMHNJO]VJXJZF]JeYhH
=ultimo	u@^HIIJKIMJO^ZHeZ
=um	b!F#@%F)H+H,H-Z/I0J1I2J4G5J6I7H8I9]=F>C@XAHBDCcDDFIGHKCLHMFNFRISGUEWIXXYJZ[[G]E^H_HaEbFcBeIfGgJhE
=uma	e!G#F%[(Y)I+I,I.J/H0I1I2J3F4H6J7H8[:F;I=J>D?E@_AHBDCYDEEJFHGIHXK[LIMDOGPIRHSHTHUFVEYJZ][G]E^H_HaYbGcHdHeJfGgJhE
=umgebung	uE[HJZGcad[gI
=umlaut	t/YHJI[
=un	R!?#;%@&E(_)A+B,B-^.E/C0D1D2D4G5E6D7A9H:a<F=@><?@@eAAB;CfDCFCGBHYJGLBN=OFQFRCSATCU=VHWCX_YDZc[I]=^A_^aGb@c=dXeCf@gChB
=una	]!D#A%^&I(D)H+G,G.H/F0H1G2G3Y4F5I6H7F8Z:Z;H<I>B?D@^AFB@CCDAEHGFH[IYKcLEM@NZOBPFQJRGSFTEUCVCYHZ[[Y]B^F_GbCcDdEeGfEgGhA
=unauthoriz	qT[
=unavailabl	r4_HFS[TJfI
=unbefugt	yT[
=unchang	|gY
=uncheck	|%^(JHE
=unclear	|=FH]
=und	Y!F#_%E&I(E)G*Z+G-B.X/C0F1G2H4E5H6X7F9G;G=H>a?B@aAGB_D]EGFYH<I]JGLXM@PEQISFTDUDVEXJZ;[I][^D_EaGdDeGfGgEh[
=undefin	|HHNFW]
=under	h!]#E%Y&H(G-D/J3H4I7H9J:I=J>H?H@FAJBDCIDHFaH>IZLIMHNFPJTIUJVIXIZJ[G]HaIbdcJdIgJhE
=understand	yHGZahI
=une	b!H#D%Z&J(G)I+G,H-D.J/I0I1I2J3X4G5J7H8[9Z:Z;I=E>CAHBDCaDBGHHIIYKDLIMDNYOXPGRHSHUDVEWGYIZ_[H]D^I_IaYbGcFdHeIfFgIhE
=unexpect	n!J%J&]/J3_NHSJcIeJfJ
=unexpir	m#I%d(F-G@IBJHIIGJJKDLEMINIZE[I]J^JbJdJgJhI
=unfamiliar	|HZ
=unfortunately	u-YZZ
=ungultig	y>JHJO]RYhY
=unhealthy	|0[
=unicod	|/_HIIFNJ
=unidad	wF[G[
=uninstall	w>I?GBJH^J^NIZF
=uniqu	y-YHZKX
=unit	pF]G]HI
=unita	|FZGZ
=university	q7c>[DHHHIJSJZGcJ
=unknown	g!G#I%J&c(G,J-G/I3J:J@JBIEHH^IJJJKHMINIPJSHTJZC[I^J_Ib]dGgHhJ
=unless	|YXdYeI
=unlock	S!B#X&I(E)F*H+H,H-D.H/D0H2H3F4G5I6H7E8H9J:F;I<I=F>D?D@BAHBaCGDEEIFHGFHJIFJFKCLEMDNFOIPEQJRGSGTdUEVDWHXEYI[g]G^C_BaGb@cGdEeHfFgE
=uno	o(J*[-J3I9H?I@JCdDJHGIGKINJXJZH]JaI
=unos	|BGM_UJZG
=unreachabl	|H[cZ
=unreliabl	w-FHDIHKJZb
=uns	o%J(J3H7[=I@IHHNIOZSJU_VIW]ZF^Jd]fJ
=unser	h!J%J(Y)Z1X2Y3I4J7]=Y>I?F@FBECIDGFJGJIIJIKHLJMINYPISHU]VDWGYZZB[J]G^HaEbGcIdHfGgHhI
=unserer	|:]
=unspecifi	|%H&bBIHFJJNFZE^HeJ
=unsuccessful	u#Y)IBCHISIUFVGZb
=unsupport	w/]1[
=unten	|!]-JHJI]KJMIZF
=unter	yHIZHbXdZh[
=unterbrochen	|%G;[]X
=unternehmen	|KHN^
=unterstutzt	r0X5ZHIdJg[
=untick	l!J#I%H(J-J3H8I9H;I<]=I>I?I@HAHBBCJDJFIG]HFIIKIMIRITJXIYJZC]F^a_IaIbIcJdceIfI
=until	_#E%G(G)J*J+F-F/H1J3F7I8J9G:I=I>F?Y@dAJBBCHDZFJGGHFJIKHLIMcNGOHPZX_Z>[G]H^H_JaEb[cIdIfZgGhH
=untouch	y#J@YTYgX
=unverandert	|g]
=up	S#H%^&G(A)B*A+a,E.G0D1E2G3@4C5F6X9D:A;H<F=A>C?J@BBCCED_E]FEGCHXI>JCKCLDNJOCPEQGR[SDTAUDVaWaXGZH]F_XadbGcAeFfCgChA
=updat	W!F#H%G&I(^*H+H,G-B.I/^0[1_2H3C4D5^6E7E8F9Z:F;H<I=E?D@IAFBYCEDCEHFHGDH[ICJFK?LEMEN]OFPEQIRDSHTGUFVEWHXGYFZF[E]D^A_EaDbEcCdBeDfbgb
=upgrad	f!H#F%I(F,J-H/J1b3I4E5]6J8J9I=I>J@HBHCIDJGIHYIIJHKJMJNIPJRGSITHUIXFYGZD[I]J_JaJbFcGdYeGfagG
=upon	y%Y
=upp	o#_(J>F?H@JBICJHDIGKIMIVIZF[aa]bG
=upper	oIINa
=uppercas	tHII^ZJ
=uppfyller	tHIIZKIN_ZI
=uppgifter	y3JD_OY
=upphor	y@ILaTJZI^HhI
=upplast	|B]HHTZ[J
=uppstod	|9JBIHHXJZ_
=uprawnien	q%](a9H:J;^=J>J@IBHDHHHIJNJUJVHZFaI
=uprawnienia	u%](^9H;[@JHJZHaJeJfI
=ur	u*J-J?^CJHFP[VJZGdIf[
=urgent	|9^ZJ
=url	|H_
=urls	|1H4IHacH
=us	d!Y#J%I)G*E+H-F/J1J3I7Y9H:_=J>J?G@EBFCIDFEIIFKZLHMINGPISHU_VEW^XGY^Z@[J]H^I_JaHbGdIfGgI
=usa	u-a7]9F@IBJCJHHIJKHOJSHZIhI
=usada	yHIK_ZJ
=usamo	y0[1X
=usar	m(J)J*J-I?_@IBJCHHHIIKaPZV]WGZD]JaJ
=usata	t-Z@FDJHHIHKbVJZHhJ
=use	T!C#C%D&J(@*^+E,X-d.I/J2H3C5H6F7Y8E9C;H<I>X?b@>AGBBCAEFFGGYHIIIJYKaNBOCPHQIRGSFUDV[WFYXZ8[C]D^D_CaEbHcDdIeFfEgEh^
=used	V!H%Y(I)E*E+F,]-_.I0H1H2H3H4H5I8G9F:F;H<J=E>X?c@BAYB?CBDGEHFGGEIXJGKbLEMINBOFQJRISGUGVDWHYIZB[C]D^D_DaFbEcFdFeGfEgahC
=usei	yKZ
=useless	y7_HDZHbG
=user	@%A&E(]*]+],A-G.@/A0>1D2B3F4>5=6:7I98:X;c<@=^><?=AdB_CFDXE[G_HJIIJDKILYM?NEOGPZR=S=TGUHW>Y=]^^b_eaEb=c8dZe;f<hE
=useraccountcontrol	y!^#I2F3G4I@JAJBJDIHFIFL^PH^J
=usernam	y:IBJHIIYZ]
=usertyp	|:Y
=uses	k*X-J/I4Z7Z@HI^JJK]NISJZBgXhH
=usiamo	|0X1X
=using	j#]-H/I3J:Z@GBHD]HXIHJJK^LYNGOHTJVJZBaXhF
=usluga	u(J9J=JHHSHUJZI]JcJdHeJfd
=uslugi	u(I2]=JBYHHIJLXS]UGVJWHZId[fH
=uso	k#J3B9J>b?I@HBIDIHFIGKIM_OAT^VZWIXHZE]IaGbHhZ
=usr	h!J#I%I(I)H+Y-I/G1J3E7G9I:_=I>I?G@IA]BFC[DEEIH?IEKILIMGOJSITHUFV]WHXGZA[H]Z^X_[aIbGcIdHeJfJgIhF
=usrs	|8YdY
=ustawic	u@bHYKJZH
=ustawilem	|*[@IDIHJKIMJZG]^
=usual	qBJHIIJK_hJ
=usually	|/YNJ
=usuario	W![#E%E&I(a)[*B,D-B.H/E0F1G2H3F4D5H6F8Z9A:[;[<I=Z>A?@@@AaBBDIEFFGH=JFKEMCNCPIQIRESDTBUBWFXGYHZ^]]^__[aJcDeGfCgFhA
=usunieto	y*J-I4[?]CIHJIIKJNIZH]I_]
=usuniety	y8^HHP[ZJ_XdJ
=ut	q#I(G-I3I9I:I=a>G?J@FBFCIDGH[IHKGLYMINHUIVIXJ[I][^JaZbHdJfIhH
=utan	j!F#[%F&](G)I*I+H,H-G.J/I1[2I3Z4G6I7H8[9F:G;I<Z=Z>Y?G@BAEBECFDXEJFHGHH@IEJJKCLYMYNZODPGRGSITGUIVHXFYHZB]E^Z_ZaGbGcFeGfDgIhF
=utanfor	|G_]J
=utelast	|#^9JHI
=utent	a#G%G&I([)H*H,H-A.J/F0G1I2J3C4H5J6G7D8I9D:];]=]>F?C@IAZBEDIEIFIH=I]JIKFMDNERHSFTDUFWHYJZ[[G]^^Z_YcHeHfFgHhE
=utenti	t([)[*G,F3H7]8Z9I:J@JA[DJHFIIMJNJPJVJZI[X]J_IdJ
=utenza	|!^
=utgang	|L_TH
=utilis	o(J*J,]-^3J9G?J@ICJHJIJKZMZUJVIZHhJ
=utilisateur	a!C#Z%F(])Y*E,E-B.I/G0I1I2H3X4G5J6I7Z9F:Z;Z<J>F?C@CA]BDDJEGFHH?JIKGLJMCNDOXQJRGSHTFUCWGYIZY^^aJcFeIfFgHhF
=utilisation	yTYV[WI
=utiliser	w?]HJPZVI
=utilizada	|KZ
=utilizador	t7]I]KGMIZI^XdI
=uur	m#G%J(I-I3G9G>E?H@bBGCHDJHDIHKGMHNJOIPJTJUIVGXaZD]Ia_bIhJ
=uw	j#G%J(G)J*H-F3Z7J:G;J=I>J?J@YBXCIDFE[HEI^KHLIM^NHPHTYVYWEXYZA[I]F^GaJbIcXd[fJhH
=uwierzytelniania	|,Z3]
=uzyc	w?[CHKZ
=uzyciu	|TZ
=uzytkownicy	y(H)^*H7]8^CJHIIHKJPGVJZJ]I_H
=uzytkownik	g!^%H(E)H*J+X,J-G0I1J3F4I6J7G8G9H:I>G?F@EAFBFCXD[FJGYHDIDJJMFNGOZP]RJSHTGUFVCWIXGYJ[H]Z^]_ZbFcIdGfHgIhH
=uzytkownika	n!E#I%J&J(])J+J-H/I3H7H8J9H:J=I>H?I@IA[BICGDGHEI^KHLJMINIOIPGSJTJUJV[XI[I]Z^H_]aHbGcIdJhJ
=uzytkownikow	y!F([)I*J,IA^HJZJb[
=uzywan	tKa
=v	y9HH]IJZJb[
=v1	r1ZHIMHZIg^
=v2	m0J6J=IGIHePEVDYJZIdEeEfG
=va	h!H#H%I(G)J*J+J,J-G/H0J3G4I7J9[:Z=H>Y?H@ECHDFGJKGLJM^NGOHPJRYSITYUHVGWJXHZ_[I]G^J_IaFbYcHdHfGgIhF
=vaak	t#Y-^9I@IIJNJX[ZI
=vacation	t#[>X@JBFNJZ]
=vad	y9G=F>I@HBGCJDHH[IJKHMJN^OJZ[aJbIhJ
=vagu	y-Z=HH[
=vai	t>[HEIJM]ZIb]
=vale	w3I>H?XHHI_OI
=valeu	y9]B]HHIJKJXJZH
=valid	j#J,X-G/Y3X9J>Z?D@EBFCJDHGIHXIFKGL^M]NFOJR[TJXJZX]J^IaEbIdJgJhD
=valida	w3[>JHJLXhY
=validar	w3D>_DJHHO]ZE
=validation	|3D>I?JDIHFO]a^
=valider	|3G>aHIZJaJ
=validita	w@ZHIIDN^
=valido	y3[OXRY
=valj	y-[@IHJK^ZI
=valt	yG[H[
=valu	q/ZHYN]ZF
=van	]!Y#B%B&Y)G*E+F,D-J/D0I1D2X3@5H6D7E8D9@:^;_<H=B>D?CAEDBFEGZHDKZLEM@N_O^P^QHSFUCV_WDXCYEZ?[C]@^C_Ba@cAdAeZf[gFhA
=vanaf	|4ZHJb[
=vandaag	w9J>J@[X]aI
=vanish	o!E#I%J(H)H*^-J3J9J:J=J>I?Y@IAIB[DJGIHCIIKELHNHOJPYTIVJXJ]I^F_^aIbXcJ
=vanliga	|(J)^*H-F>JK^PHZI
=vanligt	|-]HJ
=vanmorgen	|@]ZH
=vanochtend	w#]9J@_CIHIKHZJ
=vanta	tX[
=vantat	|9H>ECJHJIJXGaa
=vanuit	|!JP]_IdGg[
=var	t+H.Y8J?IBJDFHZUXZ_dFeIfH
=vara	q#H(J)^-I.X3J9H>I@JBJDJHFI^KHMYOXUIVHXJZEh]
=varfor	t#E(J)J*^-J9J=J>H?I@FCGHGIFKGMJNZOIPJTIV]XIZ][^]JhG
=varia	r#^-J9J>J@IA[HHIJKJTJX_ZG[JaH
=vario	w#JA_T]ZJ_F
=varken	|9I?HD[HHa]
=vart	|-X>J_]
=vast	y-J9H>]@IHIIHK^OJZYhI
=vastgelegd	|>I@HC]D^IJKJZHhI
=vault	o2^@IBHH_KJZI
=vdi	|H]
=ve	y(^3IHIOZVIZH
=vecchi	y5XKZY]ZJhI
=vecchia	i!J#Z(J-H/Y3H6I7J9G=I>G?H@GBGCHDHHCIGMbNGOJTIUJVJXIZF[I]IaIbIcJdJfJg]ha
=vecchio	r0X5Y>ZHHYX
=vece	o#_3I9H=J>HBICIDIHFIHKFMITIXbZD[I]Ha[bJhG
=vede	|([>JHIIHVJXJa]
=veel	r#_-J@HHHIIX_ZH
=veld	|3[HJZIh[
=velha	n#Y-I/[1X3I9H>H?I@HBICHDHHBIGKXMaNITJXIZF[J]HaJbIh]
=velho	w0Y5X9I>XHHY]
=vem	yH[JYT[dIfJ
=vencida	|BIHEKHZadJhH
=vencido	y9IBJH^MIa[
=vendit	|>IH^
=vendor	mBIJdKJNEZDbJ
=ventana	|HHSJZF][b[
=veraltet	y1^fJ
=veranderd	|@^
=veranderen	|@]BJKHZG^[hH
=verbietet	|*H@GHIK]^^hJ
=verbind	yH[cZ
=verbindet	yH]YXZI
=verbindingsproblemen	|cZ
=verbindung	w/IHZTJca
=verbindungsproblem	|cY
=verboden	u!I-_>JHHP]QX_I
=verboten	yBJP[QXWJ^[
=verder	w3J>G?J@JB]CJHFIIKHN[X]ZC]^aD
=vereist	q#J([*H-I3I9I=^?H@IBJC_DDHEKHNIUFVHXJZI]JaJcJd^fJ
=vererbung	w!H#J;a
=verfugbar	|4]?[CJHG
=vergader	y#G9H>G@IIJKJZ^]]aG
=vergeben	y@]HFMGZIg^
=vergessen	k#H(I:Y=J@GBECJHZKFMGNHUZVJZ][Y]G^IaJbHdGhI
=vergeten	p#I(I3I9J>[?I@HBICIKJMJOJUHXIZa[J]IaJbIdJhI
=vergrendeld	m!H#b3I?J@FBICIDJHFKILJMIT^XHZF[]bJhJ
=vergrendelscherm	|HIb_
=verhindern	wT]
=verhindert	yKXLYZHbZ
=verifi	m3G>HBaCGDYMFNHOJZZ]GaG
=verifica	p3H@JC_DHHDIJOXZG][aZ
=verificacao	o3D?JC]DIHGO]ZG][aX
=verificacion	n3Z?FC_DGHFOJZH]Z
=verificaco	|*YCY
=verificar	m!I#G-J/J3]7I=I>[CEDYHEIJKJOITIVHX^Z]]I^J_JaIhJ
=verificati	t(J*[3I?J@IC_DHHDZI]]aF
=verificatiecod	|aZ
=verificatiemail	|HGZIa^
=verification	[!J#D%I(I,J-I/I3J4H7H8J:J;J=J?F@GAJBFCaDIGJIGJJKHMHNEOZPIRJTGUIVJZX[J]Z^Ia]bJcJdJfJgJhI
=verificato	y#H%J@JB]CIHFZ^
=verifich	|*YCY
=verifier	u+I3Z>^CHD[HHIIKIMJVJXXZI
=verifiera	w#J3[DJOZXZ
=verifieren	y3]DIXZ
=verifieringar	y*[CYDJHH
=verifieringen	|3F>JC]DIHIKJXJ]^aJ
=verify	d!J#F%J(J*Y+I-H4J9E:I;J=J?G@FBGCZDdHBIGKEMINHOHTIVHXZZA[I]G^J_IaHcIhZ
=verkeerd	o!I#^%J(I*J,]-F3_4I9F:J>G?J@EBGCFDEHEIIKHLIMJNITIXZZC[J]G^JaIdFh_
=verlangen	|*YCIHGMGg^
=verlangt	oBHC[DJI[MZ
=verloopt	u@HLbTGZG^GhJ
=verlopen	t#I(H-J9I=^>F@HBGCIDHIJKFLIMJNHUJVIXIZX[I]]^Ja[bIdJhI
=verloren	u>]HJaJ
=vermelho	|@IK]ZJh[
=verplicht	yDYHFL]b[
=verrou	|/J7JHJT_
=verrouill	i!I#b-I3H>I@FBECIDIHFIIKIMGNIT_VHXIZE[[]I^[aJb^cJhG
=verrouillag	y#^HIT[ZHbX
=vers	tAZHGQY_]cZ
=versao	|1YH]dI
=verschieden	t-H/_@HCIHII]KHNXZH
=version	^!H#F%F(E)H*H+I,I-F/I0]1g2I3F4G5a6I7I8I9G:I;I<J=F>G?H@EAIBFCGDGEIFJGHH]IFJHKHLDMENGPGRGSHTGUGVGWIXGYZZD[I]F^J_JaGcGdDeHfDgFhG
=versleutel	|<[
=versu	|*Y
=versuch	u@XHIX_ZJ
=versuchen	w#J9G@YHJIIKITXXZZ^aJ
=versucht	yX]
=vertrieb	|F^ZI
=verwaltet	wKJZIdagI
=verweigert	m%a-J/X4J;]=X>I?J@[BJGJHGKHNIPZQXTJVIZC]JaJcJdGfI
=verwenden	|?^KYZH
=verwendet	r#Y-Y@HHHKaZIhJ
=verwendung	u#I-J@JHFK[T]V_ZJ
=verwijderd	y-J/I4^9J@JMITI]J_]dJ
=very	m%G-J2[9Z@IBHIIK^ZE
=verzeichni	r3Z7Y:]@JBHHJdZ
=verzoek	|9_HHZH
=veto	tBJHIJ_ZI
=veut	q3H9J=X>E?H@HC[DGHHIHKZM_OITJZF]JaEh[
=veux	o#I+]9I>I?J@ZBHCFDGH[KGMIZZ[ZhI
=vez	k#[(J-I9H:J>J?J@aBYCJDJHXIIKGMITIUIVJX]ZGfIhJ
=veze	m!J#_3I9H=J>H?J@ZAJBICIDJHFIGKHMJOJXaZE]Ia[hJ
=vi	m!H#G%I(J)J*[+J,J0Z3Y4I8H9Z:Z=Z>H?I@FAJCGDEGJHYIGKGL[MHNIOJPHRJSITJUHVHXGYJZE[I]I^H_JaIbHcId]eJfFhH
=via	a%G)H*H+]-J/E3I4J5]7[8J:I=I>Z?GAJBFCJDEG^HDIIJHKGM[PGSITIUIVGWJXJZ?]J^Z_EaZfJgbhI
=vid	j!G#H%J(E)H*J+H,]-I3H4H5Y6I7J8I:H=G>G?E@FBECIDYEJHBIHKGL^MINIO]PHRISGTJUGVFWJXIYJ[I]H^H_Ya]b[cHdYeXfDgIhZ
=vidar	|HIX^ZJ
=vide	|3]>H?IBJHGMJSJUGZ^aI
=vieja	n!J#Y-H/[9G>I?J@HBJCJDHHBIFKYMaNIOJTJZG]IbIh]
=viejo	u0Y5X>Y?IHIY]
=viel	m!J#]%I-_2Z3[9B>F?J@EBICGDGHZIDMGNIOHTJX_ZF]GaHdJfJhH
=vielen	w#[-J3J9]BYDJHFXI
=vien	o#I-H/J4I7I9J@^BIIHJYKILZT^XZZI]JaIbJfJhI
=vient	y/J3I7J?JHFIHT]a_
=vier	w-I3J9ICJHGIcXJaI
=vietat	|-[HJ
=vietata	|-ZHHP[_J
=vietato	y)XQY^X
=vieux	y5[HJYZ
=viewer	|%Y
=vigencia	y@[
=vigent	|@GZDh_
=vijf	w#^@IBIHGMZVIX]ZF
=vill	e!G#D%G(E)H+],H.I/Y0H1H2H3E4H5J6I7G8H9B:Y;I=F>B?]@[AHBDC_DAEJFHGIH@JIKXLHM_OEPGQJRHSHTCUFVEWIXEYHZX[^]C^H_GaCbFcGdGeJfGhY
=vinkj	w#J-H9J;^@IHHKILJZF]J^ahI
=vio	|+[@]DF
=violat	r/ZNZ
=violation	u@[NX
=vip	tZY
=virtual	w-J@JH[KIR^
=visibl	|(Y
=visio	o=GHbZJ
=visit	|:[ZJ
=vista	|-]@ZHJ
=visto	y+]-ZDFHIZJ
=viu	|+]@]DFHJ
=vm	d!D#G%H(G)I*I+I,C-D.J/F0F1B2E3E4C5J6]7F8E9D:G;H<I=D>E?E@GAHBECGDGEJFIGDH[IFJIKELIMGNGOFPHQIRcSFTEUEVGWJXGYGZA[H]G^I_DaFbFcAdDeDfggIhF
=vms	|BHHIR_ZF]JfI
=voce	p#J%J(Y3H9[:Z>H@[BIHHIIKHMHO[XYZH
=voglio	r+Y-J@ZBHCJHHIGKHMINIZ]hZ
=voic	t!I9J>E?[BHIJMJOJZH]Ia_
=voicemail	y>IH_aF
=voldoet	o(J-X@JHHIZKFNbVJZJaI
=volevo	y?Y@_HGaJ
=volgen	u#J-J3H9H>H@JBIHHIJKIO]XJZH]]aJfIh_
=volgend	|L_ZI
=volledig	|3G>IHJI]O]aJ
=volt	p#X3I9J>G@GBJCJDJHDIIKJXcZJ]Ja]
=volta	o!Y#G(J+X-I0X3J9H:J>I?J@aBICIDHIIKGMJTHUJVIXHZH]Ib_hJ
=voltar	y@ZDHHJIJK_ZEhJ
=voltei	|!^=IHG
=volunteer	|=XD]HI
=volver	wHJIJKaZE
=vom	i!X#I%F&Z(G)Z*I,J-F/J1J2X3J4]5F9J:G;]=H>H?GBFCIDJEJGYHBIFJJK^LJMHN[OIPGRGSITJUFVZXIZA[I]G^H_IaIbIcZd]fYhF
=von	f!H(H)J*Z,J-Y/J0I1Y3H4H6J9G:G;]=E>I?IBGCHDHEJFJGYIXJJKZLJM[NFOYPGRHSITIVHWXXYYZZB[J]H^I_HaHbIdYgHhH
=voor	a!E#D%F)]*_+D,F-^.J/H0H1[2G3E4E5I6G8G:E;G<I>C@BAGBBCCEHFHGYHGIBJHKALFM[OFPDRGSFTGU_V]XBZ?[E]^^F_FaCcDeHgHhD
=voorkomen	|T[
=vor	q3I>[@^BHCJDYHGIIKHM[OHRYXJZF]]^JaJhJ
=vorhanden	yZE^I_^h]
=vorher	y#H5ZDJIJKHZI]a
=vorig	t3E9G>^@GHDIHK_MXOETJaIg]
=vorubergehend	tT^ZJc[
=votr	e#H%I(G)H*H+J,J-F3Y7I>J?ICIDEE]GIHBI^KFM[NHOJPHUHV][I]G^JaIbId]fJgJhI
=voudrai	w9I?Z@^CJH]NJXJZJaJhJ
=vous	k#Y(X-I9^>I?JB[CJHEIHNJZG]JaI
=vpn	[!F%G&H(G)I*G+F,F-D.I/G0G1C2H3D4X5I6G7G8F9@:G;H<G=F>@?C@DAGBBCFDFEHFGGEHiICJHKDLGMgNEOFPFQIRCSDTCUGVAWIXFYHZ?[F]B^H_FaBbDc>dGeGfBgXhE
=vraagt	u(J*J+[-J9I>H?GC[DFIHKJM]OIaIh]
=vragen	|#G*[-I9H@JCIX^
=vrij	|/IHIT_
=vroeg	|@_
=vs	|(Y
=vu	y+]@[DGHIZJ
=vuelv	w!Y#J+YHEZJb_
=vuelva	|XY
=vuol	l#J%J(J*Y+J-I3G9G=]>E?H@GBJC^DGHFI[K[MYNZOHTJUIVJXIZF]IaIbJdJfJgIh[
=vuoto	|3[HFZ]
=w	V!]#>%I&D(>)A*@+@-=/^1A2C3Z4?5D6B7[8]9G:Y;B=I>[?C@=AGC>DXFZGZHBJGK<LGM^NBQERAS@T]UXWYYCZ7[A__aZbIcGf=gYh?
=w32tm	n%H0I4I8I9I=H>J@JBDGJHDMJPJRfUJYIZGbJcIdDeIfC
=waar	y+HDGZ_dI
=waarom	t#H*^-I>H?H@FBJCEHEIHKEOIPJTJV]Z[[]aJbJhI
=wacht	r#J-H9[>G@IHFIJKJMHXZZG]Ia_
=wachten	y@]
=wachtwoord	U!C#G&J)E*D+E,X-^.I/C0E1F2[3D4D5H6X8E9D;E<H=B>I?BAGBYCBEFFHGDHFIXKZLYOEPDQHRESCTBV<WEX?YFZa[Y^]_EaBcCd]eEfBgEhY
=wachtwoordbeleid	yN[ZJ
=wachtwoordduur	|@Z
=wachtwoorden	p%J(G-J/[0[6G7[:J@EBGDIHYIGKFLIMGN[PITJUZV[XJZD[I]J^I_JaJbIcJdYhH
=wachtwoordfilter	|JZ
=wachtwoordherstel	k(H:J=X@IBGDJHES^U[V^WZZEbIdGfJ
=wachtwoordsynchronisati	|%JG^HIdJ
=wahl	|>J?]CIHIZI[[aI
=wahlen	t#H(J-^3J>I?^@EBGCHHEI[KZLJMHNIZD[]]H^IaJdJhG
=wait	[!G%I(G)J*H+I,J-E1I2J3F4J7I8J9^:H;J=I>C?F@dAICFDFEIFJGJHFICJIKDLHM[NCOGPIRISITGUIVFWJXdZA[G]F^H_IaJbZcIdIfIgIhF
=walk	wBZHGKHMGNJZD]_
=wall	rH^N]RJ]J
=wallpaper	t>JH_
=wanna	|@]
=want	P!J#H&H(?)D*Z+a,F/_0F1G2G3A4F5G6F7E8F9G:Z;G<H=E>^?I@]AFB;C_EGFEGEHZI_K[NGOJPCQHRGSETBUAVAXEZ;[a]?^C_Ea?bEcIdDeGfEhX
=war	p/EB[DIGJHIN]PYRJTJZJ]^_IcHdYfY
=warehous	|HZZZ
=warn	|-J.Y9IH]
=wart	y9^>H@JHFMH]Ja[
=warten	r9H@_HIIJKJXZaX
=warum	u*X@IBJHHIIMJNZV]ZF[]
=was	J!^#?%Z&G(G*@+C,D.D0C2I3I4Y5B6G7E8a9Z:D<C=G>b@YAGBbEEFHGFHBJ>K[MBOGPIQER^S@T@UEVCX>YX[B]^^__^a<bDcCdDfHg>hC
=wasser	|>_BJHH
=wat	y-J=E@IBIDIHZIIKIN[Z^]IaI
=watch	p>H@^BJDJH[OGZCa^
=way	f!I#H%J(H*H+I-B/I3H4J7I9C:J;J=I?d@EBCDZGJIFJJKGLJMINYOISJT]UIVIXZZB]]^J_HaXbIcJdIfJhH
=ways	t(I*]?[@HC_DJHEIJKJZH[J
=wchodzi	|%H9J;[DIZ^]JaI
=wczesniej	|HJK_ZG
=wczoraj	r9I>J@^BGDIHGIJKGMZZE]]f]hI
=wdrozeni	|,^9JHJe[
=we	M!>#A%=&](E*E+G,D/C0]1^3a4C5J8Y9A;C=e>Z?B@HB?DEEYGZH[I>JXK>L]M?OHPFQZRASDUFVDWXXAYYZC[F]?_Ja?bBcJd]e@fFh@
=weak	m-_9JIZJXKINHZG
=weather	|9JH^ZJ
=web	_!G#B%H&J(F)I*I+I,I-D.J0I1H2I3E4D5G6G7H8I9D:G;I<J=G>E?E@DAHBCCFDFEJFIGGHfIDKELFMeNXOGPGRCSGTdUHVGWIXEYDZ>[F]E_GaEbXcJdHeJfEgJhG
=webben	|HIM^bI
=webblasaren	y.YHHKIZJ]]b]
=webcam	yH^
=webex	|9JH]
=webmail	m-J>I@HB]HYKJM_ZEhE
=webserver	|H]
=websit	j-J4J@JH]I[NJZ]cI
=wechsel	w-J@bHIKILYZI
=wechseln	|@[h]
=wed	w(GDHHb
=weder	y*H>GCHD]HEMIa_
=wedlug	y9IBJDJHHIJNISYZH]^h]
=week	c![#G%H(G*I+J-G/E1I3G4G5H6I7H8Z9D:F>Z?GAIB@D]FIG]H[IXJIKJLFMGN[OIPHRHSITFUGVYWIXIYJZY[H]E^H_]aHbGcGdIeJfDgIhH
=weekend	l#X4J9Z@JBIHARITJVIZ^fa
=weekly	|H[VZZE
=weer	r#I(J*J-I3H9E>H@bBaCGDIHFIGKFMJNJOIVJX[ZF]IaIfHhI
=weet	u>E@FCJIIKGMINHOIVHZY[ah]
=weg	k!I#F%I(G*H,H-G/H0J1Y3G4H6I8[9D:I;[=H>Z?a@EAIBFCFDFFJGJHIIEKGLIMFNGOHPIRZSJTHUIVHXGY[ZE[I]_^J_HaFbZc[dFeIfGgJhH
=wegen	u+X>GE]HYNXT[ZG
=weggeklickt	y>JCJDYHHZ[]]aJ
=weigert	p%J*J-F/J4J=J>J?JBICJHEIFJ[KFMJN_O]PJVIXJZ[[JhI
=weil	k!J%I(I*J+[-Z/^0J3I6J7J9H:I>E?G@[BHC^DDHCIIKYLJMGNFOHPISJTIVHWJXIZ?[J]a_JaFbHdJfIgIhZ
=weird	u-]/_7J@HBIF[HFIFKJMIZE
=weiss	p%I(J-I.X9]=J>J@FAYBJCJHGIIKHNYZY]Jb[hY
=weist	|/FJYN]
=weit	|9[HIK[
=weiter	p&X-I/J7X:]>Y@IBJC]HCIIKGM[NJOJTYZE]IaJbJg[hH
=wel	t!I#J(F)_*H-J3I4I8J9Z:I;I>G?I@IBGCJDIHEIGKFMHOIP^V_ZD]F^J_IaGb[fJhI
=welch	t-J=HH]IJN_OZZJfJ
=welcom	y-H1J9Z>H@JBJHFIIK^VJZHbXhJ
=welcome2026	|-[
=welk	w-HHZN^O[ZHfI
=well	m-a/Y3J9J?F@IC^HBIIKHMINJTZZCbJhJ
=wenden	|!XZZ
=wenig	|,J-I>J?IC]DIHII]XJ]JaG
=wenn	|HJIJ[]
=went	[!G#F%I(G)I*J+G,I-F/[0I1J3H4J7H8J9G:H=I?F@YAIBdCEEJFJGIH>IEKDLIMHNCOHPHRISFUHVGWIXGZX[H]b_IaEb^cHdIeJgHhD
=wer	|#Y+JDFH[
=werd	y+X-JBJC[DIHGZJ]^
=werden	f!I%E(F,X-E/G0[3I4^6[8X9J:Y;]=H>F?E@YC[DFEZGJHBI]JJKCLHMENHOIPHSJTIUHVGWJXHYJZH[G]F^E_JaGbIcIdEfHgHhE
=were	]!F#G%_(E)H*G-E/F0J1]3G4H5J6I7X8H9E:G;H>G?XBCCFDEFIGHH=MGNFOHP^RHSGUIVYXGY^Z^[I^__HaFbGcHeIfGgHhH
=werk	|%]9J>]HIKJPJZH
=werkt	m#J(I-H9C=J>J?X@IBaCJDJIIKHM^NIVIZY[J]IaJbIdHfZhI
=weryfikacj	|*[CXHJ
=weryfikacja	|>YCJDJHJ]]
=weryfikacji	t3H>J?ICaDIHGIIO^ZFaH
=weve	n7[BHHEJ]T[UXVJ^Y
=what	Q!B#F&Z(Y)A*B+D,F-I.H0G1C2G3I5G6Y7F8F9[;G<H=C>A?B@=AEB?CGDEEGFEI^J[LENYOZPEQHRESETAUCVGWFXDYGZe[D^IaCbAcDdDeFgEhc
=whatever	j!J-I/J@YHCI[JYKGNbZHhH
=when	P#Z%Z(^,]-C.H/I0E1F2I3^5H6G7J8G9E:I;I<I=F>B?Z@HAGB@CCEHGEHXI>K_LEMHN]ODPEQIRGSFTHUDVBWFXEYHZG^E_Yaab]dDfEgChX
=whenever	w6^HGJ[NGZH
=wher	]!H#F%H)H+D,J0J1I2J3E4G5Z6I7H8J9F;I=I>C?F@CAIBBCEDDFIGGH^IXKALEMFODPIRHSHTHUHVFXHYIZb[Y]E^I_GacdHfDgI
=wherea	|/XPX
=whether	m+G9[=C?HCIDGHcIJJJ
=which	V!F#F%[(H)F*F+G-A.I/X0H2H3D5Y6H7]8G9E:F;I<I=G>^?F@ABCCYDDEIGGHaLBMFNbO]PFQJRHSITGUFVDWGXGYYZF[G]E_EbFcDdCeGfJgZ
=whil	^![#G%G&J(E)Y,Z-F/J0[3_4H6I7G8H9H:E=^>H?I@EAJBCCJDGEHGHHCIHKFLFMYNFOJRJSITaUZVFWJXJZC[H]b^E_IaIcHdYfGgIhY
=whit	yHJb]
=who	Z#C%F(F)[+I,H-I.J/F0I1I2I3C4F5H6I8H9Z;H=G>C?D@aAIBACDD^EGFHGFHeICJGKFMEOEPaQ[RISHTGUGVYWHYIZ<[X]F^EaFbGcGdGeJfGgFhF
=whol	k)I-H3G:J>I@]BJHDIFKGNHO]UcV^WIZChI
=whom	|HG_^aJ
=whos	m+Z-G3ZBIDIGZHAIZKHLYNJPJZB__hI
=why	W#[%F&^(@)H*b+B,H.I/E0I1J2I3C4G5I6H7F8G9A:E;I<J=E>B?_@aAHC@DCEHFGGFHEJFKZLZMDOFPGQJRISGTDUFWHXEYIZa[Y]D_GaCbEcGdFeHfFgFhC
=wi	u#Z9I:IBJH_MJZI
=wiadomo	|9^HINY
=wide	|HIUZ
=widz	|(]?]CGHIZJaH
=wie	j!I#F(I)J*J+J-F/J3G4J9Y:I=J>C?FBFCGD]GJHeIJKaLJMENFO[SJUGVCWIXF[G]FaEbHcJdJfIhF
=wiec	|LXh^
=wieder	h![#^%J(I)J*J+Z,J-E3I7J9D:H;J=H>G?H@aAJBbCGDFHDIEK]LJMHNHOIPITIUJVGX[ZB[I]F^I_IaGcJfEhH
=wiek	|@]
=wiel	r#H3J9J@JAaCJHGIJKJX^ZI_H
=wielkiej	|3JHJI^
=wiesci	|9]HJ
=wife	y@]FHHFIJK^ZG
=wifi	e-I4J:G>I?H@HBGGJHeIIKINIZA]JaIcHfJhI
=wij	|*[:XCJ
=wijst	|A^KI_Z
=wijzig	w@^KJL[MJZH
=wijzigen	e!H#E%H(F*I+J,H-G/H0J3H4H6J7^8J9E;H=H>G?GAIBDCGDGFJHEIFJJKDL^MENFOHPHRJTGUIVFXGZ^[]]G^b_FaGbGcIdHeJfIgJh^
=wil	f!I#G%H(F)J+[,J-D/G0J3F4I6J7J8J9C:[;I>B?^@[AJBDC[DBFJGJJJK[LIMZOFPIRISITHUHVGXGYJ]E^I_IaBbFcIdHfGh[
=wild	|/]@]CJHJ
=will	^!G#E%I)J*J+G,J/H0F1J4J6I7I9[:H=H?E@ZBDCZDCEJGIHbIDJIK[LIM[NEOGPIRJSIUHVFWJXGZ][^]F^H_IaEbGcIdGeJfH
=willen	|+[CXDJ
=window	O#X%D&H(@)D*D+C,E-=.H/^0F1D2F3B4@5c6E7C8F9@:A;F<G=B>@?^@@AEBBCCDAEFFEGDHZI=JBK=LCMdN?ODPCQHRDS@TAUBV@WEXAYGZF[b_IaBbgcZdDeEgd
=winter	|K]NJ
=wipe	|>FHZP]
=wiped	w+[3H>^?JBIHEOJaJ
=wir	j#J%J+Y-X/J1X3Y4J7Z=]?J@GBYCFDXGIHGKIPIUJVJZG^H_IdYeJfGhI
=wird	]#F%E&J(C)G*X,G-].J/E0G2I3J4G6G8H9F:E;H<J>X?_@^AIBCCCDEEHFHHEI@JGK^L^MCRISHTFUFVDWHXYYIZF[Y]B^D_XbDcFd_eFfDgEh_
=wirft	|/I=JH]S[ZI
=with	G!?#I&I(Z,Z-G/^0@1@2J4D5G7G9F:_;Y=X>^?E@ICGDFF[IEMZNZOZP[QDRYSFTFU?V<W@X?YD[=]>^C_YaabId>f@
=within	p#Y@aBJF]HCNGXYZF
=without	X!F#F%J&Z(C)X*E+F,E-D/G0I1I2J3a4Y6I8H9H:F;I<J=H>[?D@BAFBbCFDXEHGDHFI]JFKCMDN[O_PDRHSETFUEWYXFYJZB[^]G^DaBbGcGe@fFgHhD
=wizard	Z!G#E%E&J(F)G*E+b,f-F.J0G1I2J3G4H5J6G7H9F:G;J<J=F>D?F@EAHB^CHDBEHFGG[HDIEJHKDLHMFNFOHPFRHSGTFUHVFWJXHYIZ=[G]G^F_FaHbEcGdGeefEgFhE
=wlaczaniu	|(J,]ZIdHe]
=wlaczon	tHJUYV]ZJdX
=wlaczyc	u.X6^8]UIVFYJZGdDe[fI
=wlaczyl	|(F)J=JU^VGWJZHd[
=wlan	tH^
=wo	y9I:X@JBHH[Z]
=wohl	y(XC^HJZJ
=wollen	|+[:YDJ
=wollt	w/[9[@_HIIJKINJZH
=woln	|/GHJMJT_
=wolno	|9I@JBIH]I^KIMGVIZG
=won	|9JH^
=wonder	|@IZH^]
=woorden	|-^
=word	a!J#F%J(H)I*I+J,I-b/H3G4J7H9F:I=H>G?GAJBDCHDHFJGJHbI_JHKJLIMHNDOGTGUJVFXGZ@[H]H^H_Ia_bIcJdIfIgIhD
=worden	r!Z*[>X@JBYG]HFMJUYVIZGdJ
=wordt	j%I(H*I-E/I7Z:J>G?^BFDHHDIGKFL^MFPJTJUJVIXJ[H]I^EaHbIcJd_fJgJh^
=work	K!C#>%]&F(H*@+C,D-</]2E6D7E8Y9?:J;H<F=??FACBhC>D=EEFFG?IBJGK?MbN=OHPHQFRYSATBU>WCXAZe[?]?_AaAc@d=eAf^h>
=workbook	wH^
=workday	|![HXbI
=worker	y!]HG
=workspac	m(I7d=IBJHFSJVJZEfJ
=worldwid	|SZ
=wort	y-[
=worter	|#J-_BJHHIHKJTJ
=would	i(E-_3I7J9E:J>Z@HBGCJDIH]IFK[MJNZUIVZXJZJ]JaIhF
=wouldnt	w-Y9JBIHFKIN[ZGh]
=wpisalem	|#[HIK^ZF
=wpisuj	w3H>HDIHIIJKIO_ZIh]
=wraca	y+]@JDFHJXJba
=writ	[!B#C%d(C)G*H+G-F.J/F0E1F2H4Z5H7G8Y9D:F;H<I?F@CAGB@CFDEEHFGGHHIIDK@LGMFNDOXSGTFUEVDWGXCZI[F]E^E_YaFbBd_g^hE
=writeback	I!@#?&G(=)@*C+C,[-@.F/D0[1]3A4F5Y7C9G:@;G=X>B?A@AA^BHCBD?EBGYI@JXK=L@MCN>OFQXRZSBT@U>V=WAXAY_ZF[@]A^>_^aCb>dcedf^gIh>
=written	c!H#J%H)I,J-H/[0a1I3I4I6G8I9I:J;I=I>I@JAIB]GDH]IJJHKHNFPXRYUJVFXJ]I_EaHbIcHdCeHg[hJ
=wrocic	|@JHJKaVIZD
=wrong	R!B#b%F&I(B)F*E+G,_->.H0G1F2G3^4E5I6Z7F8F9Y:E;G<I=E>A?B@GAGBICEDDFFGDHZIBJCK<LFMDNAO^QIRcSFUGVEWIX]YFZY[E]D^C_FaDb[cBdBeCfAgYhZ
=wrongly	y3[E]HIIJOH
=wrot	r/_4I@[HEKXNGTJYJZF_JcHfEg]
=wskazuj	|A]DJHJZJ_]
=wszystki	|@[NZZJ
=wszystkim	|9]
=wurd	b!X#E(E)I*G+J-E0J1I2H3E4Z5J6J7H8H9G:E;I<I=Y>[?ZAJCFDFEIFJGHHHIEJIK[LGNEOHRISIUYXG[G_]aDcHeIfGgGhF
=wurden	y%](G3Z?[
=ww	t!J#Z4J9J:J>^?J@ZBICIDZHBIIKIMJVJXJZ^[J]HaIbIhJ
=wybierz	y-ZHJK]
=wychodzi	|3^>G?JCJHJaGc[
=wygasa	w@JLbTHZH^HhJ
=wygasania	|L^
=wygasl	|9J>IH]IIZJ]Ia]
=wygasla	|9J=^>JHHKJZD]^aJ
=wyjasnienia	|&]FJIJN[
=wylaczon	j!Y(G)[*J;[<[BJDJHIVJZJbZ
=wylaczona	w!I1H9JHFRHUaVJcHdJf]
=wylaczony	w!cHHPJZG^I_IaJbJdY
=wymaga	y=ZCXIZ
=wymagan	o#J(J*J+J-J3I9I=J?I@JCaDFHHI_KIN]UJXJZH]JaIbJ
=wymaganych	w([=ZZJ
=wymusza	|[]
=wyskakuj	|HILZZ[
=wystapil	|BJHJZ^
=wywolania	|Q^
=x	n#H1_@ZH[TJZI
=xbox	rH_ZI
=y	T!X#^%I&G(F+Y,D-F.H/B0D1D2F4B5F6X8Y9::X;D<G=]>_?E@aADBZC]DFEEFIGCH7I_JFK]LFO[QGRGSCTJUAVGWDY[Z?[G^D_CaDbHcBdBeEgJhZ
=ya	e!F#E%H(G)]*H,I-B/I0I1I2I3C4H6I7H8J9A:G;I=Y>a?X@ZAIBcCCDBEJFIGIH>ICJIKbLHMDNEOCPIRISITGUFVDWJXZY[[G]F^IaCbGcHdHeJfFgIhC
=yahoo	|>^HD
=year	b!_#H%I(G)J*J+I-[/I1^3H4J7I8J9Z=J>_?X@EAJBFCIDGFIGJHAIYJJKcLZMHNFPITJUIVHXHZ=[I]H_IaHbGcIdJfHgJhG
=yes	t!I#J(I)J*J-H/a3H4H7I9_=I>I?H@HBGCJDHHDIGJIKIMHNIOJPIRJSHTHUIVIXIZD]H_JaGbJcJfHgZhJ
=yesterday	f!J#H-H3I9G:I=^>Z?I@_AIBGCJDIHFIGKCMINIXIZ_]JhJ
=yet	_!]#G%F(F)G+E,I-G0D1E3G4G6I7H8H9H:G=G>E?G@HBACHDbFJGBH=IEJIKGLIMhNBOIPJSIUFVaXIYJZF[H]G^H_HaHbDcGdGeJfBgEhI
=yo	p!J#I(Y*J-H3G4J9[:J=I>[?[@FBHDZHDIFKHMHNIOITJUIVZXHZD[J]HaGbJcJfIhH
=you	O!B%G&G(A)@*C+Y,F-B.F/C0F1H2G4D5F6F7J8E9h:D;F<G=F>H@CADC?D^EJFEGDHIIDJCLCMAN?O_PCQHRESCTCUBV^WIX[YHZY[C]A_HbIcEfAgF
=young	y@aHFIIKIZH
=your	M#F%E&H(=)I*?+_,C.G/E0G1Y2F4D5G6E8D9d:b;G<F=[?I@EAEB=CJE_FEGBHGJDLBMDNHOXP?QGRFSCUIV[WJYFZJ[B]D^D_FbBc^dYeCfCgBhX
=yourself	y#Y?JHJU]VXZG
=youv	o#FCZDHHHTZX]
=yubikey	u?bDJHHZG
=z	[#A%C&H)Z*B+C,D-[.F/C0E2E3^4X5F6X8D:a;Y<G=A>>?[@HADC@D>FDH?IJLCM@O]P^QGRCSAU@VEWCXAYFZX[C]@^E_HbZcYdAeEhB
=za	g!G#[%H(G)J*H+Z,H.I/H0H1[2_3E4E5Z6I7I8H:G;H<H=G>D?FAFBCCEDCEIFHGHHDIdJGKCLHMENEOFPHQJRGSHTGUHVGWJX_YIZA[G]D^I_HaZbGcDdGeIfEgIhG
=zabezpieczajac	w*[9J?_C[DGHHIINJXJZI]J
=zabezpieczajacych	|D]
=zablokowan	j!G#Y(J)[*I+I-[.Y3J:J=J?I@HAJBFCHDIIGK]MINJPGT]UHVHWJXIZG[Z]JbJdJfJgJhJ
=zablokowany	w#]HIT]
=zabrali	|3I=[DJHGKJNJU]
=zabronion	|-YQZ
=zadan	|#J>IHYX^
=zahl	y-XHII^
=zakresem	|G^
=zalogowac	|B[HJIJZF[^hJ
=zamknac	|B^ZJ
=zapi	i!H#G%G(H)J*J+J,H-I/J0I1J3G4Z6[7I8Z9G:H>H?H@FAJBGCHDHFJGIIHJJKHLIMHNHOJPXSJTJUGVHWJXGY[[I]I^H_JaHbHcHdaeFfXgXhG
=zapisac	|%Y/]TJfJ
=zapisalem	|D_HIIJKI
=zapisanym	y3]IIOX
=zapisu	n!J#J%[(H*I,Z-I/I0J3G4H8[9F:J;J=Z>H?J@IBICIDHEJGIHCIHKIMINJOHPGRITIUJVJXIYIZF]I_IaHbIcYdZebfXgJhI
=zapisuj	t0[1J?JGYHHKJOJY]ZJcJd[fYgXhJ
=zapisywani	|dZ
=zapobiec	|TZ
=zapomnialem	wBJDXHHUJVJZ_
=zapora	|#IH^SGTJc[
=zaproszony	y:aHIMJZG
=zarejestrowany	t+b?[BJCHDGHD
=zarzadzan	y#J:[BJHJNId^
=zasad	q!J#I%J(I*I+J-H/J3H9H:I=H>J?]@JAJBJCHDHEJFIGJHFIHKILJMJNaPJSITIUIWaXJZF]I_IaIbJcHdIfH
=zasady	r#J(J)I*_-H@HBJDHHFIJKHNbPIUIVIW[ZF]IbJdJ
=zatrzymana	|f]
=zawiera	u!J#F(J-a7JBJDJHEI^KITHZE[J]I
=zawierac	|9GI_
=zaznaczon	u@HHJL]ZG^_hJ
=zbyt	l-c3J9H@ZBGCJHFIIKHNJVJX^ZFaJhH
=zdaln	|Q^
=zdarzeni	w&]NJZIe[fZ
=ze	i!H#F%I(H)J*H+Y,J-]/I0J1J4I6J7I9C:I;J=I>[?E@FAIBEEIFIHAIXJJK]LJMGO]PIRJSHTHUHWJXFZB[J]F^J_HaFbIc]dYfHgGh]
=zeby	w+]@[BHD[H[KJVIZDhH
=zegar	|HJR_fJ
=zegt	m!I#H(I*I+[-_3F4J7I9F=J>E?HAJBICEHFK]MJNXOYTJUIVIXHZZ[J]GaHbIcJdZfJhI
=zehn	|-JHHIIKIN]Z]
=zeichen	m#J%J-Z/]2]3I@HCHFXHGI_KHMJNJTJXJZHfJ
=zeigt	q#J,J0X3I9J>F?H@IBJCJDJHbIHR[XIZJ_YaHbXdJfIhH
=zelf	w(H9G>I?J@IB[HGIIKGNJU]VaZH[IaJ
=zelfd	yA]HHK^
=zero	q3]>G@FBJIHO^TZXIZHaX
=zeszlego	|@IKaMJZH
=zett	|%I2[HIY[
=zetten	w>J@_ZJ
=zewnatrz	|:^HJ
=zgadza	u3J>JO^ZIhZ
=zgadzaja	|6^HJIIKIO^ZH
=zgubilem	u>bBJDIHIZG
=ziffern	y-J3]HIKJO[
=zij	|B_HHV[ZEbI
=zijn	k![#H%J(G*H3]9E=J>G?X@EBYDGHFIYK]LJMHNIOIUJV[XJZE[J]I^Z_JaHbIfJ
=zip	t-IBJH_ZHhJ
=zit	p!H#]%J(X-I3H8J9H:I=J>H?J@GBICIDIHYI^KZMINIOIP]TIV]XHZC]I^J_JaHbIdGeJfIhI
=zitten	|9H@[HEIJZI]^
=zla	|1I2J4JEZHJR^cHfF
=zle	p!H#X%J(H)J*I+J,]-G3[4I9E:J;J=J>H?J@FAJBGCFDEHEIHKGLJMINHOIPJTFUIVJXaZE[I]G^J_JaHbHcHdGeIfJhc
=zlozonosci	|I[
=zly	t#I-I3[4]6^8J9H>I?J@IBJCIDGIHKJMHNIR[UJX]YJZF]IaHbJcJdFfH
=zmian	|LZgX
=zmiana	u7^LYZY^J_IhJ
=zmiani	y@IZX^Jh_
=zmiany	u#J@[BIHHIJKILZMJVJ^ahJ
=zmienia	|gZ
=zmieniac	y#I-H@]BICJHJKJTJ[]^[
=zmienic	m(I-J>I@_BGDJHYIJKFLYMHUJVIZX[J^^fJhE
=zmienil	|B[gZ
=zmienilam	w3G9I>^@_BHHFIIKIM[OGZIaFhI
=zmienilem	r>X@[
=zmienion	o/]9J@]B^HEKJM[TGZI]J^JaJfIgZhI
=zna	y:]HFM[gZ
=znak	|:IF^
=znakow	t!J#I%J-J2a3H9G;J@HBJCIDJHGIbKHMJOJXIZH]JaJ
=znaleziono	y4[HJ_]
=znam	y>IBHDIHXIHZF[bhJ
=znowu	w#[-J9I@[BYHGKJX]ZGhI
=zonder	i!G#Z%G&[(I*J,I-G/J1Y2I3[4G6J7I8Z9H:H;J<Y=X>H?I@CAHBECGD[FHGHH>IFJJKGLZMYNZOEPHRITHUJVIXHYJZE[Y]H^Y_YaFbHcIdYfFgJhG
=zoom	tHbZI
=zostal	y_]dZ
=zostalo	r!XBYHJM^TXZH
=zou	y>JHJIJOJV]ZIh^
=zresetowac	n(H7J:X?J@JBXDIEYHYKJMISYUHVFWJZ^[JaJbHfJgJ
=zresetowan	y(JBYM[ZIg[
=zresetowania	|(^ZH
=zresetuj	|([)[*IZG
=zscaler	|RHZGc]
=zu	Z!D#^%C(B)F*D+F,D-d.J/E0G2X4D5H6F7E8G:B;F<I=C?AAFDXEFFFGFH:I]JFKELYMBNYOHPXQIRESFVBWEXeYFZC]]_Ea@cHdBeEfCgFh@
=zugang	|!ZHY
=zugelassen	|@^QYZH
=zugewiesen	|*Y=X
=zugriff	m#J%a4J9J=J>^?J@JCHDHHXIJKINIQXZY]JaI
=zum	j!I%X4Z6I:H;J=G>J?]@GA]BHCJDIIIKHL^MJNJPJTIUGVGWYZC[Z]I^J_EaJbYcId[fF
=zur	o#J+^3F=J>H?[@JBJCFHFIJKINIO[VJWZXJZF]IaEbJc[dJf[
=zuruck	l!a#G%H&^(J-I/J3J4I=H?J@HBICIDIHDIEK]MINIVI[J]JaJbZdHeIfHgXhJ
=zuruckgesetzt	m%J(H:Z?J@YBZE]HFKIM^UHVHZCbIdIgX
=zuruckschreiben	r%[3J4[6Z9J=IGYHGKJPJRIUIYJZGaJcHdbeJfE
=zurucksetzen	W!C#F&I(]*G+I,H-H.I/G0H1H2J4E5I6F7E8H9J:^;G<J=[>F@GAIDCFZGGHGIFJHKBLYMENDOHQJRHSHTHUXVYXEYIZY[I]Y^E_GaZb]cZeGgEhE
=zuruckzusetzen	u(^.Z:J@IBIHJVIX^ZI]JbJdJ
=zurzeit	y#ZC[ZJcY
=zusammen	|6Z9[HJZI
=zwang	|L^
=zwangerschapsverlof	|!_>JHJZJ
=zwei	g!I#I%J(I)J*a-I/[3G9G:J=I>G?H@XA_BHC^DGHFIFKZMINHOZPIRJSJTJUJVJXGZF]G^JaGbJcJdJfJgIhH
=zweit	p@_BJCaDJHIIJKINJZF
=zweiten	y@ZH[
=zweiter	|8X@]HIZJ
=zweryfikowac	y#I-J3[X^
=zwischen	w/I9H@[HHK]RYTJXJc]hJ
=zwrotn	|dZ
=zwrotnego	m!J#J%[(H*I,Z-H/I0I3G4H6J8[9F:I;J=Z>H?J@IAJBICIDHEJGIHCIHKHMHNJOHPGRITIUJVJXIYIZE]I_IaHbIcYdYeaf]gJhH
=zwrotni	|0]d]fJ
=zwrotny	i!H#G%G(H)J*J+J,H-I/J0I1J3G4Z6[7I8Z9G:H>H?H@FAJBGCHDHFJGIIHJJKHLIMHNHOJPXSJTJUGVHWJXGY[[I]I^H_JaHbHcHdaeFfXgXhG
=あ	d!G#G%F&J(X)J*I+I,I-[/I0I1J2J4H5J6I7H8J9a;I=Y>]?F@DAHCZDFEYFYGIH>IGJIKXLIMYNAOGPHRHSITHUDWHXEYJ[G]G_YaEbEdYeIfFgI
=い	I!I#F%F&@(Y)E*E+Y,G-].I/D0Y2=3^4F6Y8D9E:H<@=D?YA:BID[ECF>J?KZLDPGQIRHSGTHUHWY]?_[aYbHcHdHeCfYgH
=う	^!Y#C%E&I(B)F*F+E,G.G/G0F1G2H3@4D5H6Z7E8G9_;E<I=C>Y?B@bAFBXDDEFFGGFHJIHJGLYM@NAPEQISFTHV]WEXYYGZ]]B^E_Xa?cDdCeGfBgFha
=え	^#]%Y&J+C,G-A.H/F0G1H2H3A4F5H6F7E8G9A:B;G<J=D?b@dAGBACBEGFHGEHGIZJGLYM_NBOEPJQJRFSFTBU@WEX]YG[]]D_FaAbXcFeGfDgHhH
=お	k!H(G-H3I4J9c:I=I>H?IDIHDIGKGMHNIUIVIWJZ][J]IaIbFcJd[fHhH
=か	W!H%B&X(J)E+B,D-]/C0B1D2F3Y4[5E7B9^:?<G>F?X@_ADB>D?EDFEGCHZIYKCNHO@PZQGRBSDTIU@V>WCXEY[^@_Cd?eEgXh[
=が	I!J#<&@)G*A,H-G.G/Y1D3b4Z6X7=8:9A:[;Z<I=X>Y@EBEC[D=FCG=HHJGKBLCNBOZP>QIR^SDT:U[VFW[XAYYZZ[X]Ga_cHe:f_g@
=き	W!G#B%B&G(I*D+D,Z-A.F/C1D2G3[4Z5F7H8^9>;D<G=[>_?ZAEBFC@DCEIFFHIIFJEKDLCMAN>OASHTBUHV^WCY^ZH[Z]BbGcXdYfagH
=ぎ	k!I#H%J(J*J-]2^3H4J9C:I=J>H?JBHCFDIHBIaKDLJMGNFOIPJRJTJUIVIXdZB[J]I_JaHbIcJdIfHhG
=く	[!D#a&I(I)H*F+F,G/F0F1Z2G3]4C5[6F7X8F9Z;E<H>]?HAGCBDCEGFGGEI?K^LDNAOCPEQIRESGUBVBWFX[Z][B]C^E_DbBdIeGfCgEhX
=ぐ	w!I=I@ZTZUIZ]bJ
=け	_!E#B%]&I(D*Y+E,F.H/Z0H1G2H3B4E5I6F7F8[9A:D;X<J=E@YAFBCCZDEEHF[GEHEJGLFMAN]OYPZQJRGTYUEV^WGXBYH[^][^G_EaAbEcDdEeGfEgF
=こ	f!E#H%H(^)J*H+G,J-E/G0I1I3C4G6I7H8I9^:_;I=E?C@CAJBFCEDJEXFJGIHJJJKXLIMFNEOEPHRIS]TEUZVCWYXEYIZ[[H]F^H_HaYbFcHeIfEgHhY
=ご	t9^>^@JBZHEIJ
=さ	V!a#a%I&H(@)E+X,E-Y0E1E2F3J4C5G6D7[8D:X;Z<H>=?^@EAECJDEEEFFHGJJN]OZP^QYRCSETHU?VHYEZ<]A_BbEcHeFfAhC
=ざ	w9_BJZX
=し	O!J%H(D)@*G,?.F/J0H2A5B6Y7F8[9]:J;I=?>[@_A@B^CXE@FAH:J@M_OFPYQZRES?VEY[ZY[B]F^=aAbGdXe@gZhG
=じ	o!J%J-H0J3I8I9I>JAbB^DJHFIIK_MJNJOJVJXJZE]Y_GhI
=す	T!^%A&G(])D*I+C,C/F0C1E2[3?4B5F6X8D9b:Z;D<G=>>>?>@]ADCXDAFEGJHYI[JHLFNYOAPESCTIUEVDWBX_YEZZ[F]@^AcHdXfHgBhI
=ず	m!H#I%I(I*J+H,_-H/J0J3I4I6J7J9H:I;Z=I>G?H@FBHDZGJHDIIKGLJMGNJOIPJRbTIUIVIXIZF]]^J_JaIbHcJdZeJfHgZhI
=せ	X#C%C&I)F*E+E,E.G/F1G2G5H6F7H8F9>:G;F<I=X>X?XAFBICCDXFGGEI[JFK]LEM@NFPGQHRESFTEUYV[WDYYZc[I]D^C_[bFcIeFfJgEhD
=ぜ	w#F*^-J@ICIHFIIKJNJPJTIZ^[]hJ
=そ	l!H#I%E(H*I+J-E3G4I7J8J9Z:[;[=I>^?[@FBYCGDHGbHDIEKZLJMGNFOGPJRITIUHVEWIXHZE]H^I_IaHbHcIdGfGgY
=た	Q![#^&E(<)B,A.C/Z0@1A2B3Z4Z5C7?8Y;@<D>]?a@]B]CDDGEHFBGGH?I[JAK]MJNYOCPZQDSAUCV:W>Xa^>aBbIc=dCeAgJhC
=だ	Z!D%Y&I(A)Z*Y+D,E-a/E0F1G2H3F4C5H6E8Z9J:B<I=C>?AECXDIEFFZGCHCI]JGLEMbN]OAPZQHRESET]U?V[WYXHZA[]]C^E_CaBbCcJdHeFfBgDh?
=ち	i!G#Y%H(G)J*I+I,I-F.J/I0I1H2I3[4]5J6I7I8I9a:F;I=H>E?F@FAIBFCEDGEIFIGZHHJIKELIMDNGOGPIRESZTHUXVZWIYIZD[G]F^I_HaEbGcGdDe[f^gIhG
=っ	X!_%C&H(A)F*J+A,E-^.J/Z0D1D2F4B5G6D8D<H=a>Z?D@HADB@CCEEFFGXH?MBN>PFQHRYSETBVZWDXYYXZF[B]]aZcBeEgChX
=つ	e!E#H%[(G)^*Z+G,H-D.J/^0F1J2H3B4]5H6G7H8[9D:F;H=G>C@EA]BGCeDCEIFIGHICJIK_LHMDNFOFPHRHSITGUEVFWIXZYIZB[G]F^H_IaCbFcGdGeJfFgHhF
=て	O!^#^%I&D)G*?,@-_.J/C0?1Z2B3G4=5B6?7X8H9I:F<D=^>a?G@HA@CCDZE@FBG[H;JEKZLZMHO[QCSITIUXVYWZXXYZZ?[@^X_JbCcBd[e@gGhX
=で	N![%=&C(B)E*A+J,J-?.J2A5A7]8I9Z:];D=G@ZA?DEFAHCIEJ@LEMZNIOFPERISGT[U^V_XGYEZD]Z^Y_;aCb^fDgZ
=と	X!A#B%I&H(B)F*C+Y,E-b/D0E1F2F3>4D5G6Z8F:E;E<X=B>H?F@_AEB@CYD[FFGEH:I_JFLCM>NdO^PGQHSDTCUBV@WEYFZG[B]B^C_Ja@b[eFfBgDhc
=ど	l!H#E%J(H)J*I+H-E/H0J1J3G4I7I8J9Y:H;J=G>G?F@XBFCGDIGJHYIFJJKDLIMGN_OHPIRIS]TXUGVHWJXEYJZc[I]H^J_IaFbGcIdHfGgJhG
=な	M!;#D&Z(Z)D*[+[,<-B.F/G0Y1G2@4J5X6[7H8G9F:X;Z=Z>Y?]A=B>CHE=F@HDIFJ?N[PBR;SDUIW]XJYZZI[Z_Ya^bFdIeEfZgJhH
=に	N!E#@%I&C(D)?,>-Y.G/E1I2H3[4I6=:J;C<C=>?[@IAYBACIDAEHF]GEIFK[MGQBRFTGUFVZWIY?ZD[H]a__aYb[cId[gHhJ
=の	K!A#@%X&B)<*]-F.C/>0=1E3Y5A6F7C9C=H?_@HAXBDC[EYF^G[K^MYNYO]PGQER_TAUBVZWFXCYCZ=]J^?_FaGc[d@gHh^
=は	S!G#>&F(Z)_*Y+I,@-H.D/[0A1A2C3F4?6@7]8A9Z:B;A<F=F>a?_@HAABHC]D:EAFBGXJCKYLCMbN;O[PHQERAS?TbUYV^W@XGYCZ8[Z]X^Z_HaGbCc>e@f<g_h;
=ば	p-J3Z7[9G>I@_BJDXHDIJKINJXIZ]]YaIhI
=び	y+[DJHJQ_
=へ	uHIMYQYZIca
=べ	w>J?^[Z
=ほ	|+]>J?J@JDIHJOJh^
=ま	O!_%E&F)C*D+H,B-G/E0A1C2B3]4H5D6A7C8A9^:E;B<E=I?I@[ABBbCEEGFCG@HBI^JFMbNGOGPHQERGSAWIYAZe[B^?_GaFbGcGeBgXhC
=み	j!H#G%J(H)J*J+c-[/J1J3G4J7I9G:I=X>G?C@GB]CEGJHBI[KFLJMGNHOHPHRJSJTXUHV^WJZF]H^JaHbGcIdIfIgHhH
=め	c!Y#[%H(F)X+],I-[/H0H1I2J4F5J6H7H8H9D:Y;H=F>Y?BAIBDDGEXFJGHHBI]JIKAL]MYOFPERHSIU^VDWGY^Z=[G]F^G_ZaDbDcGdEeIfDgHhC
=も	[!A#G%D&I(B)G*H+C,G-Z.G/D0E1F2H3B4D5G6F7D8F9>:B;E<I>_?>@[AFBYC[D_EGFGGEHDI=JGKbLZMDPDQHRES^T[V?XaYF[C^DaYbBcCeFfBhI
=や	l!I#H%J(I*J+H-_3Y4J7J9[:J=H>E?F@CBGCGHDI[KXLJMENHOITIUHVHX]ZE[J]]_JaHbIcJdJfIhH
=ょ	|9]@[ZJhJ
=よ	m!]#I(G-Y3I7I9Z:H=J>H?I@]BHCIDIEJHDKELJMHNGOIPITJUXV[WIX[ZA]I^]_JaIbHd[fIgJhG
=ら	Y!Y#>%A&X(A+Z,D-].F/H0X1D2E4]5E7C8[9<:@;[<G>G?>@^ADB@CID=EEFEGBHZIZK^LEMENBO@PYQGRBSET[UIVHWDXFY^ZY[A_Ca>bYc@dHeEfGgZh^
=り	^!D%D&H(])H*G+F,Z/G0G1H2H3]4Y5I6G7F8G9c:J;G<I=^>B?C@[AFDBEGFXGGH=IZJHK@LFNCOBPFQIRGSGTFUBWGXXYHZX[E]D^IaBdAeGgFhH
=る	R!H#?%I&E)H*D,A-^/?0@1A2Y4>5C6@7I8A9B:G<E=I?DB;DCFBG>I_JGN]OaPZQJSIT>UEVYW>XFYAZY[]]<^Y_]b]c?fEg?h_
=れ	P!]#Z%D&E(G)H+X,@.G0@1@2A3A4>5C7H8I9E;[<E>ZAABZDZEAFBGGIIJJMFNZO[PYRaSAUAVBWJXYYAZ[[J]Y_=aFbIcIe@f;gGhZ
=ろ	y-J9ZIZKIZJh]
=わ	a!E#D%G(F)I*F+X,H.I/[0H1I2I3D4G5J6[7F8H9X:E;H=Z?CAHCYDXEHFIGHH@IZJIK[LGMBN^OHPFRGSIUFVEWIX[YIZF[]]E^E_FaDbEcGdCeHfEgZha
=を	R!F#J&F(a*Y+Z-J/J2B3D4Z6]7J8^9<:Z;A<E=F@BAAB9CCEHFCGFHYJGKZMXNZOAPCQJR>SATFVBX[YaZD[E]D^YbBeXfGg?
=ん	X!Z#C%D&I)G*F+E,F-_.G/F0F1G2H5H6F7H8F9[:G;F<I=X>Y?XAFBICCDXFGGEIZJFK]LEM@NFPGQIRESFTEUYV[WDXAZZ[C]C^CbFcJeFfAgEhD
=ァ	w2[3JH_SIZJcZ
=ア	[!^%^&I)[*I+E,E-B.G/D1F2^4D5G6Y7D8D9C;Y<H=X>_?]@BA_BAEEFGHCIAJGKBMANBODRDSDU?V[WDXFYF[G]C^Z_BaXb@cYdBeGfAhC
=ィ	k!J#I%J(H,Z-H0X3J6J7I8J9J:H=J>I?I@IBIC[DZG]HCIIJ]KILIMHNHPJQZUHVEZF[I]I^Z_IaIbHcJdYe_fHgJhI
=イ	[!A#F%I&Z(@)C*E+F-A.G/C0B1E2X4Z5Z7_8]9B:A;E<G=c>@?C@BADBICCDBEDFEGCHZIAKBMCNBODPZQYRCTIU?VIWDXCYE]B^B_BaAb[daeafXgFhH
=ウ	Z!^%]&I)[*J+F-B/_0^1F2^4D5G6X7D8E9E;E<I=B>C?D@CAYBACCEEFHHCICKCMINCOFQHRESET_U@V]WEXHYGZ=[H^Y_[aCcZd>e]fAgJhC
=ェ	f!G#G%F(F)J*I+J,X-Y.J/H0b1H2I3H4G5J6G7_8G9G:G;_=G>G?G@GAZBFCHDGEIFJG^IGJIKGNGOIPHRHSITGUGVFWIXHYIZB[G]H^]__aGbFcFeGfDgHhG
=エ	h!Y#I%H&Z(F)H*J,X-Z.J/I0b1I3F4]5J6H7H8I9G:F;J=F>H?GAHBFCHDGE[GHHIIGJHKGLJMGNFOZPGRISHTIUGVEWIXGYIZb[I]I^F_EaGbEcGdFeZfCgIhG
=ォ	q!J%J(J,J-J3J4J6J7J8c9J:I=I>JA]BJCJDJGJHXKJSHUIVJZH_ZcYdFeJfH
=オ	b#E%E&I(A)G*G+H-B.H/^0X1G2F3D4E5H6_8E9D:B;Y=A>D?D@DBDCEDDEaFHGYH<IEJGKDMBNXOGQIRFSETEU]VAWEXFYHZ>[E]E^Y_caDcZd[eYfXg[hD
=カ	_!b#Y%^(A)[+G,F-F.I/G0F1H2_4F5I6G7F8F9G:X;F<J=C>D?D@EAaBDCDDYEZFIGYIEJHKELXMCOGQIRFSGUAV^WEXJYIZ>]E^[_EaEbXcEdDeHfDgFhE
=キ	l!H#I%J(H)I+G-H/[0J1I3H4H6I7H9G:H=H>Z?a@GBFCZD_GIHAIGKHNHOIPIQYRGSITHUEVEWIXIYHZD[I][^I_JaHbFcadHfEgIhI
=ク	U!=#]%]&F)D*C+C,b-?/^0]3@4?5D6_7?8[9?:>;[<[=E>E?>@FAJC@D>EBFDGXI@JIK?LGM?N?OCSBTbU>V=WBYCZD[^]@_ba>bac?dbeZfGh?
=グ	g!D#H%I)I*H+I,I-F.J/I0^1J3F4F6I7G8I9F:Z;I=E>F?E@GAIBFCGDFEHG[H>IFJIKGOHPaRISITHUEVdWHXHYI[G][^G_GaFb]cFdFeIfFgGhH
=ケ	|9]BYZI
=ゲ	u(I*]:c=JHJUJVJWIZF^J
=コ	a!D%Z&I(D)H*G+G,F-A.H/F0D1G2Y3A4Y5[6F7E8[9B;F<]=D>]@BAEDDEGF[GYHHIBK@LEM]NCOEPFQIRFSGTEUDVCWGX_Y]Z<[D]D^E_ZacbBcEdDeHfCgFhB
=サ	a!B#C%E&I(D)[*G+G,E-B/G0D1Z3C4^5H6Y7X8E9E;G<I=C>A?C@CAFB[CEDDEFFHGCICKCLZMENCOFPEQHR_SYTCU^VAWEXDY][Z]E^E_EaBbId[eEfagFhI
=ザ	a!^#G%F&I(^)X*D+F-C.X/E0E1H2H3C4E5H6E8Z9D;Y<J=X>C?B@CA^BDCGDXEFFHGFH>JGKCLFMCNCOEPYQIRFSFTGUCWFXEYG]^^[__bYcEe^fCgEhC
=シ	c!E#F%F&I(C)F*^+H-Y/G0F1G2H3E4E5H6F7^8G9B:B;H<J=D>C?X@DAFBACEDCEEFYHCIEJGKDLGM]NbOGPEQIR^S_TGVBWaXFYGZ>[E]Z_FaDbBc_dBeHfAgDhE
=ジ	h!H#I%H(G*J+J,H-Y/I0b1J2J3H4G5J6I7I8I9H:H;[=H>F?G@HAZBGCHDGEIG[HYIGJIKGLIMENGOIPIRISZTIUGVGWIXHYJ[G]H^H_ab[cHdFeJfFgIhI
=ス	O!<#C&E*A+@,H-[.C0J1A2Z3>4>5C8_9>:[<E=_>F?E@IAJC=EDFZIGMYNZOAPCSJTEUZVCWFX=YBZ]]?aGbXcDe@f[hX
=セ	V!H#A%[&G(X)Z*G+D,C-B.F/B0C1E2D3A4B6B7H8B9B<H=b?F@FADBYDJEYFEGBHYIAJDK@LBMHN?ODRCSZTAUbW^XBYEZ_[G]]^G_AaXbHcYd<eCfIg^hB
=ソ	t#[-I:I>J@IBJH^IJKJMbNJXJZE[J^JaJbIhH
=タ	c!D#F%[&J(^)H*G+H,G.I/G0E1H2Z3E4Z5H6G7G8[9E:^;H<^=D>D?D@FAFBECFDJEFFIGZHaIEJ[KFLGMDNEOGPEQJRGSGTGUDWGXGYHZA[G]E^F_[aDbCc_dDeHfBgahG
=ダ	y-F/J7^BJHEI^MJS]TIZIbJ
=チ	p#J%J(J9[:J;]=J>J@IGZHFLYMIVJZE[J^_bJdZeIfGhI
=ッ	R!E#]%H&F)G*A+B-@/@0A2D3?4@6Z7E8J<F>G?D@CACBZC?DHI@JCK?LGMYN>OCQESXTbUXW]YC[]_@cEd^eZgJh?
=テ	k!H#I%I(F)I+J,J-I/J0X3G4J6J7I8J9H:Y=F>H?G@HAJBYC[DZEIGHHBIIJXKILIMGNHOJPIQYR[SHTJU^VEW_XIZD[H]I^Z_IaHbFcHdIfGgIhH
=デ	m!I(])J,Z-J0J3J4I7a8J:H=H?J@[BGEJGJHDMINJPHS]UFVFWJZE^H_IbGc^d[fF
=ト	Q![#G%Z&X+G,_-D.G/>0[2[3D4I5[6H7J8^:[;I<D>D?B@AAYC<FBHEI=JDK<LGMGN;O@PIQYS]TGU]W]X@ZF[B]=_XaHbYcFd[e]h<
=ド	O!=#A%H&F(G)A*A+B,Z-]/]0Y2[3>6[7]9@;B<E==>Y?D@EAJCGDIEFFDGYHEIIOAPXQER@TZVEWHXXYCZZ]@^Xa_bYc?dJe]fEgGhX
=ナ	r!I(H-H3I7J9I:a=H>I?H@IBFDGHEKIMGNIR]SIU_VFWaXJZC[J]I^IaIbGcJdJfHhI
=ニ	|0_
=ネ	q!J#I%^(J2[3J4H8^9J:J<^=J>IAJBJGJHDIJMJTJVHZH_^aJbIcJfI
=ノ	y-J9J?J@JBZHGIIKIM]ZIb^
=ハ	u3^6J9J=I>JBJG[HDM]RJUIVIZHaIbIdEeJf^
=バ	c!F#F&J(C)I*H+H,X-F.I/F0E1E2H3E4_5H6_7[8X9E:E;H<J>D?E@EAHBDCGDFEHFIGEHDIEJHKELFMGNFOGQIRaSFTCUCV]WGXFY^Z>[E]F^F_FaCbBcZdbe^fZgFhE
=パ	R!A%F&I)D*E+D-_1E2]3C4C5F7X8C9E;E<H=@>F@HADBHCBEJFZG[JYKYMYNXOEPDQGRCSCTBVHXAYFZ^[Z]D^Z_Aa?cCdXeCfHgDh[
=ビ	i!F#I%H(F)]*I+J,H-F/J0^1[2Z3G4G5J6H7G8I9G:E;J=F>G?G@HAICHDGEHGHHFIGJIKHMFNGOJPHRGS[TIU_VEWGXHYIZC[H]H^H_GaFbEcFdYeHfdgHhH
=フ	e!D#G%G(E)]*H+I,X-E.I/H0G1H2Z3[4F5J6H7_8c9F:D;H=F>E?F@FAZBECFDEEHFIG[HYIFJ[KFLHMENEOGPGQJRGSFTHUcVBWGXGYIZC[G]F^FaFbEdCeGfCgGhG
=ブ	i!H#C%I(I,I.[/J3I4J6I7J8J9I:I;[=I>I?I@IA[BICIDIG[IIKILJNIOJPJRJUIVIX]ZE[H]X^I_aaHb[cIdGfIgJhI
=プ	[#C%C&H)E*C+C,C-?.F/]0^1E2E3A4A6a7[8D9A:>;D<H?[@JBAE_FFG]HHI@JEK@LCM>OCP_QGSCTBU>VaWBXBYZZ:[A]A^Xb>cadYeDg]hA
=ヘ	w(^@]VIZG
=ベ	t!J&],I0J3J4J6J9I:J=IFJHHQZU]ZIbJcJdJe]fZ
=ペ	u(J.XHZS[UIZH_^bJ
=ホ	q#Y9J:J>^?HCJDJHYIIKJM[NJZGa]bJ
=ボ	n!J#J%I(_,[-I0J3J4I6J7J9Y:[=J>I?I@JAJBHCJDIGJHZIJKJMHPJS]UHVFWIZF[J]JaHbGcJdHe]fIgI
=ポ	g!G#H%I(F)I*_,G-[/H0H1]2I3H4G5J6H8H9H;J=G>E?Y@GAIBDCFEGFJGFH[IGJIKFLIMENcOHPHRFSGTHUDVEWaXHYIZA[G]H^H_HaGbEcDdEeIfCgFhG
=マ	m#H%H(J-H3J9H:H=J>]?G@JBICIDHF^GHIHKIMZNHTZUIXIZE[I]Ja]b]dIfJhI
=ミ	p!G(H-G/I0I3J4^6I7H9J:H=^>I?IAICIDIEXGJHDIHKJMIN]OJPIUHVHWIXJZF^J_GaHbIcXd_fGg[hI
=ム	t!J5Y9J:J=^>J?JCJHYIINIR[VJZH_JaIc]dIhJ
=メ	b!E#F&J(C)E*G+F,F-B.I/G0F1H2I4^5[6G7]8[9E:D;H<J=D>X?]@EAHBDDaEHFIGFIYKCLGNCOEP_QJRGSGTYUDV[WGXDYHZI[E]E^G_EaYbYcEdDeHfDhD
=モ	w.Y>J?HHIQ^a]
=ャ	y9I>]?JHGM[]]
=ュ	n!I#J%I(I-H0I3H4^7J9F:H=I>H?H@JAJBGC[D[EJFZGZHBIHKJM_NHOJQZRIS]UGVIWIXJZE[J]HaHbIcIdIfGgJ
=ユ	b!_#G%G&J(_)X*D+F,E-C.H/F0E1I2I3C4F5I6F7X8[9E;Z<J=Y>D?C@DA^BDCGDXEGFHGFH@JHKDLFMDNDOEPYQJRGSGTHUDWFXEYH]Z^]_abIcEdYeFfDgFhD
=ョ	o!I#J(H,Z-I0_7a9H:J=I>J?J@JAJBIDJHDIJMINJPJR]UIVIXJZF]]^Z_IaIbIcIdIfIgJ
=ラ	[#A%J&Y(?)E*F+F,Z-D/_0]1E2F3A4X5]6]7B9A:A;E<H=c>B?C@IB@CCDBGCIBKBLDMCNBQYRDSDTZUBV?WDXCYFZ][A^A_ZaBbIcBd_e]gJhB
=リ	U!H#B%F&H(Y)H*]+D,C.F0C1E2F3A4B6B7H8D9B;D<H>Y?a@EADBYC[DJEXFFGBI@JDK?LBMGN_ODQ^RCSZTAUYWcXBYF[F]A^G_Bb^cFdGeDgZhA
=ル	]#C%D&H)Z*C+D,E-@.G0D1Y2X4B5F6E7C8E9A:Z;E<I=B?YADB@D]EYFFG^H^I?JZKALENZOBP^QHRDSCTDUbVbWCXBY[Z:[C^C_Bb@dAeFf@gGhB
=レ	_#D%D&I)F*E-A/^1F2F3C4Z5G6^7]8b9C;F<I=Y>B?B@DA]BBCCE_FGGBHGICJGKCLEMBOEQHRESETDV@WDXEYGZ?[D]C^B_]aBbAcXdZeDg[hD
=ロ	[#_%D&I(B)[*E+F,E-C/D0[1Y2F3C4X5]6D7Y8E9D:B;F<H=B>B?A@BAFCCDCEZFHGCICKCMDOFPCQIRDSDTdUAV?WEY[ZG[a]Y_DaCb_c^dAeFf@gDhC
=ワ	R!B#G%H&I)E*E+E-_.G1F2^3D4C5F7X8D9G;E<H=A>G??@HAEBICBEJFGG[JZKZM[NYOFPEQGRDSDTBVJXBYFZ^[Z]E^[_Ba@cCdXeDfIgDh[
=ン	R!]%X&X(I*C+A,]-E.C/Y0_1A2[6Z9=:];@<D=^>:?;@<A]BBC=DFE]GFI<JDK;MHNEO@RISJTHUGV]WXX@YAZA]X^Y_Ia;b_cXdJfIg^hA
=ー	J!H#=%@*H+B,[-X/E0[1G3?4Z8E97;E<A=?>H?[@BCGDZF?HYI?JIKFLHOAPIQYRZT@WZXHZ[[H]G^I_Ya[b]e[fYhJ
=一	W!>#C%]&F(>+@,B-G.D/A0A1C2E3Z4@5E6^7A8B:@;[<F=?>;?H@eAaB=CgDHECFCGAHAJCK[LXMCN>P@QFRASBTXU>V=XaYD[@]?^A_>a_bJcEdHf?gB
=三	q!J#_-J3H9F=I>F?J@IBJCIDIHDI[J[KHMHNJXDZG]IabbJfJhJ
=上	e!D#Y%H(G)H+H,H-G.J/H0H1H2J3D4G6H7G8I9E:H;^=H?E@^AHBGCEEIF]GGH[JZKELIMYNGO]PHRGSETFUGVFWJXFZ@[H]F^H_[aEbGc]dHeIgHhY
=下	j!G#Y%X(E)I*H+H,I-D.J/H0I1I2I3E4H5J6I7G8H9^:E;H=F>F?E@EAHBCDDEIFIGHH@ICJIKCL^MCNEO^PGRISaTGUEVDWHXDZY[Z]F^G_GaDbdcHdFeIfFgIhE
=不	N!7#A%A&I([*E+[,I-A.G/G0Z1J2<3Z5I6a7H9@:@<?=[>[?]@HA:B4CGD6EGF<G]H@IXJ;LGMDN]O_SCTGU>V]W<XGYZZ][F]C^]bCc_d6e;gDhY
=与	o4J7[9I?J@JBJHZMJOYR]VJXJZFc^dJfJhJ
=世	|9ZS]
=丢	u>_DZHHaD
=两	i!H#G%F(G)I*a+J,H-F/^0I1I2J3G4I6I7I8I9E:H;I=H>H?E@]AbBHC[DGEIFIGHHDIEJIKZLIMGNFO^PHRISJTHUGVGWJXGZC[H]G^I_FaEbHcHdGeJfHgIhG
=个	b!B#A%Z&H)D*D+D,E-F.G/]0E1F2Z3?4D5H6E7D8[9@:B;Y<H=B>AAcBBC^D@EFFEG]H>JEKeLEMAO[PCQHRESETCUXWDX@YGZE[I^DbBcDdDeFfDgFhA
=中	j![#G%I(E)H*G+I,H-E.J/H0H1I2J3E4H5J6I7F8I9B:F;I=F>Z?D@FAIBECGDGFIGIH@I[JJKDLIMENFOFPFRHSYUZVDWHXFYJZA[G]e^H_GaEbEcFdYe[fEgbhG
=临	u!X@ZL[TY
=为	j!F#D%I(C)F*[+[,H-H/]0I1J3H4I6J8J9H:F;J=F>H?FAHBFCFDFEGFJGHHAIFJIKEMGNEOGPJRJSIU[VbW[XG[]]G^H_HaGbGcHd[eJfHgGhH
=么	m!J#D%J(H)J*]+J,J-G3I4J7J9G:I=I>H?I@FBGCHGJH_IHKHLHMHN_OJPJSJTHUHVHWJXIZZ[]]G^JaHbHcJdIfIgJhI
=义	w-Y9J=JDJHYNFUJVIWaZFaJ
=之	u#J@_G]HHIJMJZEdHf^hI
=也	r#J(J-Z/J3E>[?ECID^HDIHKJLXMIN]ZG]J^Ja]hJ
=习	|9JV^ZJ^X
=了	R!Z%?&B*H+>,F-A.D0I1=3@4]5A7C9]:?<B=H>g?a@EA=BbCHD<E?F?GGHHIAJCLEMBNBOCP>QCSXTBV8W?XAY]Z^[H][^CaYbJcFd;e?hF
=予	y3_9J>J?JCJDZF_HFIDKJ]JaI
=事	k!G#Y%H&[(Y)H*I+J,H-G/I0I1I3F4H6I7I8I:H;J=G>G?GAHBXCHDFEJFHGHH^IEJIKELIMFNGOHPHRIS]UFVbWIXFYJZB[H]H^I_IaGbHcHdGe[gIhG
=二	e!E#H%F(E)H*c+H,G-D.J/^0G1J2I3E4H6H7G8a9E:F;H=G>D?C@_AaBGCcDCEIFIGHHAICJIKZLHMENEO]PFRHSITIUGVEWHXDYJZB[G]F^H_DaDbFcHdFeJfGgHhF
=于	y#J9J:IB]EZHJKJP_VIZGaJ
=云	j!C#D%F(E)I*H+H,H-F.J/_0b1H2I3F4G5J6[7F8I9G:G;H=G>F?F@EA[BECFDFEFFIGEHDIEJXKDLHNCOGP]RISHTaUGVEWIXGYJZC[F]G^F_aaGbGcFdCeIfDhF
=五	t!G#_-J3J9H>J?I@EBJHEIJKHM^NJPJTJX^ZFaJbIdJ
=些	|1IG^HZcIfG
=人	c!@#D%B&I)F*Z+^,F-B.I/F0F1F2G3B4E5H6F7F8F9Y:C<I=D>]?[@[AZBBCCDHEFFaG^HHICJGKCLFMBNCODPHQIRFSGTEVaWGXDYHZH[D]^^a_CaAbCcDdCeGfCgFhC
=什	u#E*^-H9J@IBJCJHGIJNaTHUJZF[^
=今	i!J(H-H3J6J7J9G:I=I>F?I@dBHCIDIHDIEKELIMENGOIPJTIUJVIXbZ@[I]I^FaFbIcJdJfHh_
=仍	|*J,JP^ZD[_
=从	q!H#J%H(G)I+I0J3I4I6J7J8I9I:I;[=G>J?I@JBHCID^EIFJGIHEIJKJLJMJNHP^SITJUGVFW]XIZ[[J^I_JaIbHcIdZeGfFgJhJ
=他	j!F#H%a(_)H*G+Z,H-F/H0J1J2J3G4I5J6J7I8J9E:[;H=F>G?D@DAHBYC_DEEIFHGHH@IZJYKJLHMYNEOGPGRJSHTIUEWIXGZC[F]G^[_JaFbEcHdHeJfHgFhG
=付	m!J#J%Z(I-X3_4J9G:[=J>E?H@GBJCHDIIDK[MHNEO]PJTJUJVIXH[J]HaHbIcJdIfIhZ
=代	n!I#H%I(G)I*H+J,H-Y/I0d1H2I3_4E6I7J8I9D:I;J=H>E?F@IAHBHCGD_EIFJGHHBIGJHKGLJMENGOFPIRESJTIUHVGWJXIYGZE[J]G^J_HaBbIcadFeJfCgGhH
=令	u#J(J*I,d-I1J3H4I9H>ICJDJHFIIKJMJOIPJR^XJZE]JaIcIeJfJhJ
=以	f!G#G%I(E)I*I+J,J-F/J0J1I2J3E4I6J7I8J9F:F;J=G>[?]@CAJB]CGDFEJFIGIHDJJK_NGOEPYRISJUGVcXHZC[H]F^H_IaGbHcIdIfHgHhY
=们	l!G#G%I(F)I+[,J-Z/J0J1J3X4J6J7J8I9D:_;J=^>E?G@[AIBHCCDDEJFJGIHEIEJJKGLJMHNIOZPJRJSJTHU_VCWHXGZB[G]H^J_[aFbHcIdZeJfHgIhG
=件	h!G#X%G&[(F)H*H+H,H-E.J/I0I1H2[3C4F5]6I7H8I9Y:G;H<G=F>B?_@EAHBDCBDAEIFGGIHXJIKDLHMZN^OGPHRIS[TFUFVDWHXEYIZA[F]F^I_Ga_bFcGdFe[gIhF
=份	p!J#H(I*J,[-]/J3[4I6^7]9H:I=I>H?G@IBID]GJHDIFKZMHNIOIRHTIUJVHXIZE[J]IaGbJcJdJfHhH
=休	y!c#I-I9GBJHHIJKJXIZI]JaJfI
=会	h!H#G%H(F)I*F+F,H/I0I1H2I3D4E5J6H7H8Y9B:Z;H=G>^?Y@DAHBFCDDDEIFIGHHZICJIKDLFMDNZODPZRESHTHUFVGWIXEY]Z[[G]c^I_HaAbFcEdFeJfFgHhE
=但	o#I%I*],J-I/I3H9I>I?]@HAJBICGDFHFIIKILXNHO_PJRJTXUJVJZB[_]I_JaHbJdJfJgI
=位	o!H#G%F(H)J*H+J,J-E/H0I1I2[3]4I6J7I8J9D:F;I=G>F?G@FAGBGCCDEEIFbG]HCI[JIKELJMGNFO[PHRHSJTHUGVFWJXFZE[I]G^I_Ia]bHcGdHeJfHgIhF
=住	t!J#a-I3J9G>I@HBICJHZIIK^MJNJXJ]IaJhH
=体	t(^)Y*H,]:IBJHJPJU^VHWGZGbIdE
=何	g!G#^%I(H*I+F-B.J/I0J1J3D4H6I7I8J9X:G;I=H>C?E@BAJBDCEDXGIHbIBJJMBNZO[PIRISJTXUDVGWIXcYJ[H]F^I_HbEcIdGfHgIhD
=作	r(a-J3I9H:[=J>I@HHGIGKHLYMJNIOIVJZEaJdIf_hI
=你	r!J#I(G-I3G9a:Z=J>G?I@IBGCIDHEYHEIIKIMINJO[PJUHVZXJZF]JaJbJfJhI
=使	_!X#D%G(B+G,Y.I/G0G1H2I3B4G5I6H8H9B:D;H=D?bAHBDCCDBEHFIGGH?JHKfLZMYODPZQJRGSHTZV[WEYHZI[E]E^F_FaBbCcGdDeIfFgJ
=供	w7^:^>H?]DIHFMJOJZEbJ
=保	t!H#J(J-I/]3I6J7I9I:H=H>J?J@IBICJDIF^GJHIIDKHMJNHOJPdUIVDZG]J^J_HaIbJcJdIfIhJ
=信	i!G#F%G&J(F)H*G+G,H-E.I/I0H1H2J3Y4G5I6I7H8H9B:G;G=E>Z?^@EAHBED[EIFHGIH@IBJIKFLHMENFODPHRHSHTGUFVEWHXEYIZC[G][^I_FafbGcGdFeIfFgHhG
=修	p#J5Y9J@aBICIHGIJKIMINJRJXIZX^FaJh]
=個	u(J-J9I>[?Z@HCHDHHHIIK]MIN[U]VIZHaI
=停	g!d#D%F&J(D)X*G+H,G-C.I/G0_1Z2I3C4Z5I6H7F8G9A:E;H<J=D>A?D@EAGBDCEDEEHFHGEICJHKCLGMCNEOFPFQJRDSETEU^VCWHXEYbZ@[G]C^G_EaCbFcCdCeHfdgEhF
=側	r!]7]=JHDT^VIZG[JbI
=備	|3_DZHFaJ
=僚	y!J(]H[V[
=允	q#I(H-J3I7J9I:H=H>H?J@IBIDJHFIZKJMINJQYUIV_ZG[]^^aJbJhH
=元	u*J6^9I:XHGNJP]R]ZH]JbZ
=先	m!H#F%I(G*I+G,J-E/I0J3_4^6I7I8I9G:a;J=G>D?D@EBFCZD[GIIDJJKZLIMDNFOEPIRISJTIUGVFWJXZYJZB[H]H^G_IaGbHcIdIfHgJh[
=入	^!B%E&I(C)G*F+D,[.G0F1E2G3G4D5H6Z7D8_9?;E<I=C>=?A@DAGB_CAD]EGFGGYHHI_O_PDQHRDSFTDUBVYWFX@YGZI[E]X_DaAbZcCeYfBgFh[
=全	e!E#F%G&J(a)Y+F,_-D.I/G0G1H2I3D4F5I6H7G8H9C:D;H<J=E>C?^AGCYDJEGFHGHH@IYJHKBLHMEN]OaPDQZRGSZTGUaVCWEXDYHZ=[F]E^G_GaDbDcFdAeGfDgFhD
=公	j!H#F%H(G)I*H+H,H-F/I0I1G2I3E4[5I6I7H8];I=G>_?Z@FAIBECEDEEJFIGHH@IDJHKELHM]NcOFPIRGSHTHU]VEWIXGYJZA[H]F^Z_HaEbFcFdHeJfFgIhF
=共	w>H?J@IH^VJZI^_
=关	k!]#D%G(G)H*H+I,H-F.J/I0H1F2H3F4F5J6^7I8F9A:G;I<Z=F>C?F@FAHB]CGDGEIFHGGH@IEJIKFLHMGNHOEPHRESHTHUdVDWIXFY[ZA[H]_^H_GaEbYcGdGeHf[gHhG
=其	w%^9I:Z?J@JC]DIHHIJZJaJ
=内	n!I#I%J(H*J-E3a7J9G:H=J>E?G@HBFCJDHGYH]IGKEMGNaOHPJSIT[U]VHZC[I]JaHbGcJdIfIg[hH
=册	j!H#H%J(I)J+d,J-I1J3H4J7J:I=I>H?G@HDaHJIHJJKHLJMHNIOIPISITIUHVGWJXHZD[I]I_JaIbHcJdJfIhI
=再	c!F#D%G&J(E)I*G+a,H-E.I/H0H1H2J3E4G5J6]7G8Z9]:F;I=E>E?D@dAHBZCDDCEHFIGHH?IBJIKFLGMCNDODPGQJRGSGUEVEWHXdYHZH[F]E^E_HaEbEdDeGg[hC
=写	a!B#A%Z&G(@)D*D+E-D.G/E1C2F3A5F6Z7D8_9=:C;E<F>A?B@>AEB@CBDBEEFDGXHCI[JEK@LBM@NXODRISCTDUAV@WEX@Y_ZE[C]A^C_Ca?b@dee_fbhA
=况	y(I=J?JBHHHSbUHVGZG[]bH
=准	|4IRacIfG
=几	y#X(JBGHGM^UJX^ZG
=出	^!B#Y%D&H)F+^-X0E1E2F3X4B5G6E7D8E9?:C;E<H=C>>?^@@AFBBD?EEFFGEIGJFKJMAN]O]PZQ]RBSETEUBVBWEX@YFZb[Z]B^DbEcZeZf?gE
=分	e!E#E%F&J(G)X*G+G,G.I/H0H1F2G3^4Z5H6G7G8F9B:C;G<I=Z>??D@BAHBACYDDEHFHGFHCI[JHLGMeNJO[PFQJRbSFTFV]WGXDYHZ?[F]E^F_GaCbDcDdFeHfCgGhD
=切	n!G#J%I(G)J-H3I4I7I9G:G;[=_>F?H@FBGCJDHGJIJKILIMHNHPIRHSIUEVGWIXGY[ZY[I]]^I_Ja]b^cIdHfGhI
=则	yCYG]HINY
=刚	t@aZI
=初	u#J-J>J@^BJD[HIIJKIMJNJXIZEb]h[
=删	|!ITJ__
=別	w-I7[@[K[XI
=利	y0]4^HHZF
=别	o!G#H%G(^)H*[,I-H/J0J1J3H4J7[8I9F:[;I=F>G?G@HAIBZC]DGEIFIGJHEIEKGLJMYNHOIPFSJTHU]VYWIXIZE[H]G^I_IaHbHcIdGfHgHhH
=到	a!D#C%[&H)F*E+F,_.H/C0]1F2H3Z4]5G6D8E9]:D;F<I=Z>]AEBCCBDBEFFGGDHHIAJFKALFMANCODPDQIRDS[TCUBVBWGXXYGZ<[E]B^E_[a_cEdBeFgDhC
=制	j!F#E%F(G)I*I+G,I-F.J/I0I1I2I3F4Y5]6J7H8I9F:G;H<J=F>F?F@CAIBFCFDYEJFJGIHAIEJYLaM]NEOGPHQ_RHSHTGUFVGWHXbYJZA[H]G^H_HaDb]cHdHeJfGgIhG
=刷	|H^
=刻	w9JHHRdSJdJfI
=則	|-IIGKINbZHhI
=前	]!B%E&I(B)F*C+E,D-G.G/E0F1F2F3?4D5H6G7E8G9>;E<H=C>^?^@aACBAC@DBEEFZGEH<JFKgLEM]NAO?P]QIRESFTCUBV@WFX@YGZ<[D]d^D_Ca@b_cDdCeGfCgXh[
=割	w(^*Y+I3G9J=^>^?JCJDJHFIIZF]H_IaGbI
=力	u#^9G:]>JBJDJHJOZXJZFhY
=办	w#I-J3H4J9Z>]?]@ICHDHHAIJKIMJNJOHZ_]HaHhJ
=功	t!I#J%J(H/a3J9I:I=I>JAJB_EJHGIJMIPISJTFU^VGWIXJZG]I_IaJbJeJfIgJ
=加	k!G#F%[&J(G)I*H+I,H-_.J/H0H1H2H3Z4E5J6H7H8f9D:F;H<_=E>C?F@GAGBFCYDEEIFHGHH@JIKELHMENFOGPHQJRHSITGUGV[WIXFY]ZB[H]E^H_EaCbEcDdCeHfCgGhH
=务	f!F#F%F&J(X)G*F+H,F-F.I/G0E1D2Z3D4]5I6[7F8F9C:F;H<I=D>E?DAGBXCFDFEFFHGEH@IDJHKEMJNFOFPFQJR_S]TFUEVCWGXEY[ZA[G]E^G_FaEbFcXd^eGfchF
=动	q!J#H%G(^)F*G+],G-J0X3F4J9F:J=I>E?G@JBHCIDHGJHIIHKJMINJOFPHTJUGVGXJZF]G_JadbIcHdJfIgY
=助	n!G#G%J([)^*I-G3G7J9[:G=G>G?H@GAJBCCHDGEJIFJJKGLJMHNHOIPGSITJUdVHWIXIZI[H]E^I_IaEbGcJdIfHgIhH
=効	_!f#E%F(@*H+I,Z-E.Y/F0H1I2H3C4G5I6G7E8Z9E:C;Z<Z=C>E?F@EAHBCCFDDEGFIGGIBJHKDLYMENXO[PEQJRYSGTGU^VYWEXEZ<[E]F_EaCbJcGd^eafBgG
=動	m#J(I-J.X3H4J9J:I=J>I?I@HB^GJIJKJMHNIPXUHVHZB[I]JbZcIdIfchJ
=勾	n#J%I(G1J4J7J8J:J;]=I?J@EBHDIHFKILZMHNIRJVHZC[J^aaJbIcJdaeGfDhG
=包	u(J-X3JHIIbKJMJOJVJ
=化	n!_#F%](H)[,]-J3I4J6I8]9H:J;J<]=H>I?J@JBHDJGJHGIIKILIMINIOJPIRJUEVHXHY[ZF]J^I_IaJbId@e^fGhI
=匹	wA^O]_H
=十	t(X-J3H4I9J>J?H@JC]HGIJKIMJNaR^UJVJZHcJfI
=升	|8JHIRJZGcIdJfa
=单	t!I#H(J-H3H4I9Z:I=I>H?I@JAJBZCIDJF^G]HZIXKHMJNIOIPJRJUHVHXJZF]HaHcIdJfIhJ
=単	t-]3J9I@JF^HIIZKIXJZI]J
=卡	u!H#H%J(J,J-G/J3G4H7J9E:J=I>^?G@HBICJDJFIGJH]IGJJKGMHNHOIPJTIUJVGXHZZ]J_IaIb^cHeJfGhH
=印	r9J>GHcZI
=却	u*Y+[:J>[?]@JBICHDGHGIIKJMIOIZG[^aJ
=历	w5]HHIGK[N]ZI
=原	r#J(G-J9H=H>I?J@IBICIDJHGIGK]MHNaUHVIXJZY[J]J^JaIb[fIhY
=去	i!F%E&J(E)H*E+H,G-D.I/H0H1H2I3E4]5I6H7G8]9B:Z;Z=F>C?[@EAHB^CDDGE]FIGGHCIDJHKaLHMDNDOEPFQJRHSHTFUFVDWHXCYHZX[G][^H_GaEbGcFdFeHfFgGhX
=又	u#X(I8^:I=J@[BJCJDJHEIGKIMINJUJVJXJZC[Jb[dHfJh^
=反	o!H#I%J(H*I-F/H0J3I6I7I9G:[=H>H?H@IAIBECJDHEGHBIHKGLJM^NcOIPIRJSITJUGVHWGXIZB[J]I^J_Ha^cFdFfZgZhI
=发	p#I-J3[9F;J>^CHDIF^HEIIMIOIZHa[
=取	k!I#H%H(G*I+J,b-H/J0H1J3G4H6I7I8I9G;I=H>Y?^@HAJBFCGDHEJFJG]HYIHKGMINIOIPIRISJTJUHVHXHYJZZ[J]]^J_HaEbHcGdIeIfGgJhI
=受	h!G#F%G(G)I*H+H,H-C.J/_0H1[2H3D4G6H7H8G9F:a;H<J=F?F@CAIBGCFDFEJFIGGH@JIKZLHMDNJOaPaQ]RFSITFUGVDWJXFYI[G]E^G_GaDbFcEdGeJfFgH
=变	y*Yg[hY
=古	i!H%I(I*J+J,H-F/J0Z1a2J3H4E5_6I7I8H9G:G;J=I>]?G@EAJBFCGDGGFH>IFKFLIMdNGOIPJRGTGUHVHWJXGY]ZA[G]I^H_HaFbFcGdFeJfDha
=句	|-^IJ
=只	e!F#C%H&J(E)F*H+H,F-F.I/H0I1H2I3D4G5I6I7H8H9C:F;[>D?b@ZAGBFCbDEEHFGGHH@IaJIKELIMDNFOFPbRHSFTIUFV[WHXDYIZ@[c]F^H_GaBbDcGdFeHfGhF
=可	a!C#C&H)X+E,E-C/F0E1F2F3B4^5G6E7F8Z9B:B;_<H=d>B?B@CAEBYCBFGGDIAJGKBLEODRESCTCUBVcWEXCYGZ>[C]B^Z_CaAbBc]dBeGfZgChD
=台	w(a)J*J:J@ZPISIUJVHZDg[
=史	w5]HHIGK[N]ZI
=号	Y!^#C%B&G(A)D*D+C,C.F/C0C1D2E3h4B5F6b7C8D9=:F;C<Z=A>f?>@?ADB@C<DHEEFZGCH?JEK<LHM?N@OhPCQGRBSCTAU@VGWEX?YDZ;[B]@_BaYbAcBdBeEfAgCh>
=司	m!I#H%I(H)I*I+J,I-G/J0J1H2I3G4[5J6J7I8]9F;J=H>Z?G@IAIBGCGDGGIHCIFJIKGLJM]NcOHPJRHSITIU]VGWIXIZD[I]G^J_IaGbHcGdIfGgJhI
=合	h!F#G%H(E)I*F+H,[.J/H0I1I2J3F4H6]7d8I9E:X;I=G>F?F@FAIBECFDGEIFIGHHBJIKDLHMZNcO]PFRISITHUFVEWIXG[G]G^G_EaFbFcHdDeIfGgHhE
=同	]!?#@%Z&F(X)C*B+D,C-?.F/G0d1D2D4Z5E6Y7B8B9>:@;C<G=@>??@AdB@C@D?EDFDGhI?JDLAM]N@OAPBQGRaSCTAU@V^WCXBYDZ;[B]?^B_>a>bAcAd_eCf]h@
=名	e!F%E&F(F)H*G+H,G-b.H/G0H1G2^3A4E5H6H7Z8F9@:_;G<c=E>D?D@CAGBEDEEGFcGGH>IcJGKALHMBNCPFQJRGSHTFUEVCWHXDYHZC[G]C^G_EaDbEcDdFeHfFgGhC
=后	e#E%Z&I(C)G+G,F-E.H/F0D1F2H3B4D5I6F7F9A:F;F<H=[>C?DAEB[CEDEEFFGGDH?IDJGKDLFMBNDO^PEQIR^SCTIUCVCWGXDY[ZI[F]_^F_[aAbEcYeYfbgYhD
=向	t!I%J(H*I+],[9I:]=I>I?J@JBIHCKJMJOJPJUIVGXJZF]J_^aIbJcJdEeafIhI
=吗	y#J9^=I@]BICIHZIIKJUJXJZDaHdHfI
=否	f!G#G%a(G)J*G+C,Z/^0H1I2I3G4I6J7H8I9F:G;H=H>G?F@GAIBFCDD^EJFIGHHFJ[KILIMFN]O^P]RHSITGUGVEWIXHZD[[]H^H_IaGbGcIdGeJfGgIhG
=含	k!H#H(H-b/J3G4J7I9F:H=Y>H?I@GBICHDIFJIeKFMHNHOGPIRJTHUIVFXIZE[I]I^I_IaGbIcIdGeJfIhH
=启	h!]#H%G(A)G*G+[,[-I/F0H1J3H4H5J6H7F8H9I:E=D>H?G@FAIB]CIDFEHFJGIIHJIKFLIMFNHOJPERHSETHU[V[WFXHYJZ?[G]I^H_HaGbFcHd[ebgFhH
=告	y+XBICJDYH[ZJ
=员	b!I#D%F&I(])a*d+F,_-D.H/G0E1G2H3B4E5H6G7E8G9C:C;G<I=D>D?CAFBDCDEYFGGFHAIDJGKCLGMENBODPcQIRFSFTFUJV_WYXEYHZG[E]D^F_FaDbEcCd[eFfEgAhD
=呼	yQ_]Z
=和	l!J#H%X(I)J-I/I0J3Y4J6]7J9G:J=I>E?G@HAIB[CGDZEJHBIcKGMFNGO]P]SJTIUIVFXHZC]H^I_IaGbHcHdJfIgJhI
=哈	|3J9ICJG]HHM_fJ
=响	|0_3I9H?IDJHFIJOGVJZJ]Ia^
=員	u(J>J@^BID[HHMJU_VJZH
=哪	t#I+G-J1I3H4I8I9G:J=I>I?IBICIDFH^IIKINXO]PJRJVJZbaJcHdEeHfFhI
=商	y3I9I:_>^HJZGaI
=問	i!H#E%I(G)J*Y,I-D/I3G4H6I7I8J9F:H;J=H>F?^@GB]CHDHEZFJGJHCIEJJKELJMFNEOGPHRJSITZUIVGWJXZZc[G]I^J_IbGc^dGeJfHgJhG
=啥	u#J-I3I9G=J>J?H@GDIHFIGKHMJNHOIUJV]X[Z_[Ja]fJhJ
=器	d!E#C%H&H(C)G*F+F,E-C/E0D1D2Y3A4c5G6[7E8[:E;F<_=D>A?]@BAEBCCBDDEGFFGDHIIAJ[KBLFMHNDODPEQHR_SDTEUDVCWGXDYZZ?[E]Y^F_]aAbZdXeFgEhD
=四	y-J3I9IHHIbKINJZI
=回	Z#Z&F(>)C*F+C-?.E/B0_1B2E3=5E7A8^9^:@;C<D=I>=?>@]ABB=C@D?ECFCHDI<JCK]M=NBOAQIRGSBTAU>V>WCX][A]>^A_AaIbXc]dde^gIh>
=因	t(I+]/^:J=H?J@HBJCJDJEYHDIIKILYMIN]PJUJVIZZbJdJfJ
=围	yGbHEMIVJ
=固	u!I#J%](J-H3H4I8J9G=J>^?I@IBJCJHEIHKJMJNHOJRGVJXJY]Z]]J_JaJcIdIf[hJ
=国	y3a>JOJaI
=在	[#B%C&G(@)C*C+B,C-Y.F/F0C2E3?4A5F6D7^8D:Z;C<G=@>c?ZABB@CED@EDFEGbHCI?JEKXLCMGN@O@PEQZRCSCT[U@VZWEXAYFZ=]@^A_ea?bAcAdYeEf@g[hd
=地	c!Z#B%D&H(@)D*C+D,D-C.G/a0[1E2F3C4C5G6a7Z8F9C:C;E<H=B?C@BAXB@CBDBEbFGGCH>IBJFKALEM@NZODPYQHRESCTXUBV@WDXDYGZ<[C]A^B_baBbBc^d]eDfYg^hC
=圾	|DIa^
=坏	t9IH_R]
=垃	|DIa^
=域	f!F#D%]&I(C)E*C+G,D-D.I/E0F1G2H3D4f5a6G7a8]9C:E;G<E=D>D?C@EAGBDCDDDEHFHGGH>ICJ]KELGMYNCOFPaQIRESDTZUDVDWGXEYGZ?[E]E^G_EaCbDcDdBeFfBhE
=報	t!I,[-J3[>JBJCZDbHHIIVJZJhJ
=場	|BHH]M^ZEbJ
=填	y3G9J>ED^HGIJO^aG
=境	r!H-I/J7ICJDJEIHGKJNIPJUJVJZH]J_IccdagIhJ
=墙	|H]SGc]
=声	|HZMGaY
=处	y-J/G3J4J7[=JHFM[S^TGaJbJfJ
=备	w#J-J3^4J6^9H>H?GD^HEIHKIMHRIZI]IaFfJ
=変	]!B#A%F&J(C)H*G+G,H-B.I/Z0G1H2I3C4G5I6F7Z8H9B;G<J=D>a?B@gAHBZCJDCEGFIGFHFIBJHK@L^M^NCOFPFQJRGSGUDVBWGXAYH[X]E^c_EaDbCcEdCeHfCgZh]
=复	m!I#G%I(H)J*I+I,I-G/J0I1J3G4C5J6^7I8I9[:H;J=G>G?G@GAZBFCGDGEJFJGIIYJIK]LIM]OGPJR]SHTIUFVHWJXGZC[I]G_IaEbHcGdHeJfYgIhH
=夏	|>IKa
=外	g!G#[%G(E)J*F+H,G-D.J/I0F1]2H3F4F5J6G7G8Z9E:e;H=Y>D?Z@FAHBECFDEEIFIGdHGIFJIKDLGMBNBOGPZQJRESITEUEVYWGXGYHZ@[X]G^G_FaFbDcFd]eGfCgHhE
=多	g!H#^%I(H)J*I+I,I-H/H0I1I2J3G4H6I7I8J9Y:I;I=B>H?H@DA]BFCEDHEJFJGIHYIDJJLIMGNGOHPJRISHT]UHVHXeZB[H]H^J_FaFbHcHdIeJfGgJhH
=够	|3I@^C^HIKJZGaJhJ
=大	n!I#I%J(J*J-^1J3F4I7J9Y:I=H>F?H@GAIBHCHDHFJHDIaKFMHNHOITJUIVIXaZE]H_IaGbJcJdIhH
=天	f!I#B%I(G)J*I+I,I-G/I0I1J3G4G6I7I8I9D:H;J=H>E?F@eAIBECEEJFJGIHCIDJJKXLHNGOHPIRISHTHUHVHXeYJZ@[H]]^G_IaFbHcHdHeJf]gIhC
=太	d!F#[%F&I(F)H*G+H,G-d.I/G0]1Y2_3E4D5]6G7G8G9B:F;H<F=G>F?E@[AFBDCEDEEHFGGFH@IaJHKBLGMCNEOFPGQJRFSHTEUFVEWIXaYIZ>[F]E^E_GaDbFcEdEeHfCgGhD
=失	a!]#Z%C&H(B)F*F+G,^-C.H/]0E1F2I4]5H6^7D8E9B:C;^<I=B>^?C@FAEBACCEDF_GDHEICJFKBLEMBNCODQIRFSDUBVBWFXCYGZ][D]D^G_DaCbBcDdZeafEgDhB
=她	y?HB]HHV^ZJbJ
=好	q!J#H%J(J-X3H4I9c:J=I>H?I@HAJB[CIDIFJHCIFKIMINIOHRYSJUIVIXHZE]IaHbIcIfHhI
=如	|BJHbMHUFZI
=始	t!J+]3Z9F>H?H@ZBHDJHCIIMIUJVIXJZF]caJbIcJfJhJ
=嫌	|-^3J9IHII]XJZJ
=字	c!D#B%D&H(E)G*E+G,F-@.H/Z0G1F2a3a4E5H6G7F8F9>:Y;F<H=C>@?C@AAEBDC?DAEGFaGFH<IjJGK]LFMBNAOAPEQIRFSFTDUDVCWGXAYH[E]C^G_EaAbDcDdEeGfDgFhB
=存	n!H#](I-H/a0I1J3F4I6H7F8J9F:I;J=H>X?G@GAJBICHDHGIHBIGKGLJM[NHO[PJRJSJTGUIVHXIZG[I]H^I_baFbIcHdIfFgG
=学	|(I=GHJSIUbVEZF
=它	|ZGh_
=宅	|3J9J>^?JH]VJ
=安	q(I*[+J,J3J9H=J>J?_BHC]HGIHKJMJNJOJQ[UJXJZD]JaJcJ
=完	m!]#G%H(a)I*I+F,J-H/I0I1J3F4H6J7I8J9D:G;J=H>E?D@ZAIBcCGDDEHFIGJHAIFJIKFLIMCNGOHPHRISITIUEVEWIXGYJZB[I]d^I_IaEbFcHdIeJfFgIhH
=定	b!D#^%G&J(E)H*Z+G,G-G/G0H1G2I3D4F5I6H7F8H9B:D;H<J=D>Y?AAGBDCDDDEGFHGGHYICJHKCMCN^OEPFQJRGSFTaUDWdXDYIZ[[D]D^X_FaCbDcEdYeGfEg[hD
=实	|9JV^ZJ^X
=审	y/YEYNY
=客	r9F:a>I@JB^HYQYUIVIZI^JhI
=室	u3J9Z>^?HH^ZH]JaJ
=害	|/JHGS_TGZI
=家	q!G#G%I(H)J*I+J,J-]/J0J1I3Y4H7H8J:H;J=H>d?E@GAIBGCGDGEIFHGIIDJJKDLJMFNHOFPJRISJTHUGVEXGZD[I]G^J_FaFbHcHdHeIgIhF
=容	u-^
=宾	w:aHJ
=密	Q!=#H%D&E)?*E+?,J-[.C1@2^3;4>5C6d8?9@:X;A<[=;>@?[@XA@BEC<DHEFFBGYHJI]KZLHMYNYO>PEQDR?S?T=VFW?X<YBZc[X]>^^_>a;bXc=dYe@fDgDh^
=对	f!C#B&H(B)F*Y+G,E-B.H/D0E1F2H4E5H6[7E8F9A:D;[<H=C>B?B@BAaBECBDCE[FFGYH@I@JGKALFMBNBOaPDR[SGTYVAWGXEYG[C]B^D_daYbEcCdBeFfCgDhZ
=导	w+],[BJHDZGdEeafJ
=対	p#I(J-I0I1]3I9I:J>I?I@IAIBJCJGbHEIYKIMHNIRJTJVZXIZH[H]J_]aIbJcJdHfIgYhJ
=小	i!H#H%I(I*J,I-F/J0J1I2J3E4I7J9E:I;J=H>F?G@aAIBHCDDHFJHEIbJJKDLIMGNHOEPIRISJTIUHVIX_ZC[J]G_JaabHcIdJeJfIgJhF
=少	p!J#I%J(]*J+J-H3^4J9G:J;J=Z>H?H@JAJBHCFDEFJH[I_KYMHNIOCTJUIVGXHZF[I]I^J_JaGbJcJdJfJhI
=尝	rIJXb
=就	q!I#G%J(G)J*J+J,J-H/J0H3H4G6J7J8J9E:J;J=[>E?F@[AJBGCIDJEJGJHBIEKFMHNHOGPIRJSITJUHVaXHY_ZY[I][^J_IaGbHcHfFgJhZ
=尾	|3E>b@JIGKEMIOFaJ
=局	w(_)X*G,^PIUHVJZFdE
=届	l-I3H4]9I>_?G@JB[CJHEIJKIMHNJXJYJZF]J_Ja]c[fH
=屏	u!I#G(H-^.X3H4I9F=I>_?F@IBICIDIHDIEKIMJNJTJUIVJXIZC[I]GaDbbcIfIhI
=属	u!H#I(I-I3_7J9I:H=I>F?I@JBICHDHHFIGKIMJNIOJPbUIVXZI]I^Z_JaIbJdJhI
=履	w5]HIIGKXN]
=工	r#I(I3E4J9[=J>H?J@YBHDZHZIJKHMJNJZC]I^JaJbJdIf_hH
=差	u3J4I9H?JC^HZMIR_SIZI]JaIcJdIfI
=己	p!I#I(G)Z-I3H9H:J=I>G?IBYCJDJHGKHLJMHNJO]PJSJU[V^ZE[J^[aIfIhI
=已	f!Y%H(C)H*G+d,G-G/I0I1I2J3F4I6J7H8I9I:F;J=F>]?CAIB_CDEHFJGIH>IGJIKELHM]NGOGP]RISITZU_VCWHXGZ@[E]H^GaHbFcHdGeJfGgGhF
=市	|-b9I@JHJIEKJXJ
=希	y-I3J9I:_>JBJCJDJG]HFKIM^ZFdJfI
=帐	l!^#[(F)I3[:I=IBIDIOIPJUFV^WIZI[[bJdJ
=带	u!I#I%J(I)_-H3b4J9F:]=I>F?JBICIDHFJHDIEKJMHNJOHRJTJUGVHZI]I_IaGcJfI
=帮	y#Y(]9]BJHIPITHUJVIZH
=帯	o+J-I3^4J9G:J>a?G@IBICZD^HJIGKHMINIOIUJVIXIZE]IaFfJhJ
=帳	|#_-J9H>JBJHFV[ZH]J
=常	r!I#G(I-_/I3I4J7I9J:I=I>J?J@IAJB]CJDIHEIHKIMINIPIRJSaT^UFVHWIXIZD[J]I^J_IaJbGcIdIfGgJhJ
=年	u!I#J-^1a3J9G>H?I@IBJCIDJHFIGK_MJNJOJUJVJXHZI]IaIfJhJ
=应	m!F#H%^(C)H*G+I,I-G/H0]1I3E4G5J6J7G8G9F:];H=D>[?_@GA]BFC[DEEHFJGHHCIEJJKDLIMCNGOGPGRJSITFUEVCWHXHYJZ@[F]F^H_Za[bJcHdDeIfGgYhG
=店	|-I3J4^9HHJIIM]fI
=度	g!H#_%J(G*J+J-E/J0J1J3F4I6J7J8J:I;J=H>H?H@]BFCFDHGJHJIaKDLHMENZOHPIRJSJT[UHVGWZXaZI[H]H^I_IaGbHcIdZeJfHgJhG
=廃	|-I1^9J?^HHKJZJ
=开	i!F#D%G(D)G*H+H,G-F/G0F1H2I3F4F5J6b7F8]9E:D;I<J=D>D?E@DAHBCCFDDEGFIGFICJHKDMDNCOHPGRHTGU_WGXFZI[Z]a^F_GaEbacDd]eFfBgFhD
=弃	|#J=J>J?JCIDJHJKJOJ]baJ
=弄	y9I>J@HBIHIIIMHOJUJV]ZI]aaIfJ
=式	j!I#H%J(H*Y+J,I3f4I7J9I:I;J=I>G?G@GAJBGC^GJHDIFKFLJMHNIOGRJSJTIUZVHXHZB[J]IaFbIcHdJfIhG
=引	w#Y@YH]
=弱	|3J9JHJIaKJ
=強	y!H%]L^
=强	u#J+J@JBJCJD[HFIIL^MJXIZGb_
=弾	w-Z9I@[HIIJJ]ZJ
=当	l!H#X(I-Y3I9I:I=]>I?JA]CJDIHFIHKHMJNJPJTJVIZE[J]H^J_[aJbIdJfIha
=录	f!Z#B%G(E)H*H+F,H-F.J/H0H1H2I3Z4F5J6H7G8H9G;H=F>B?B@EAHBZCDDCEHFIGGICJIKIL]NXODPGRHSGTEUFVEWIXFYIZ][[]F^F_]aEbccFdYeIfFgHhY
=形	u3c>JCHHJZJ
=役	|(^*ZZJ
=待	m#H-F9Z:_>I@ZBICJDIHFIHKHMGNIUJX]ZEa^bJhI
=後	j!H#H%I(I*I+J,J-F/J0I1J3E4H6I7I:H;I=H>E?EAJB]CGDHEJFJGHHBIFKDLIMDNGOHPIR[SGUHVGWJXDYJZH[I]c^J_YaEbGc[dFeZfagIhG
=得	u([,a7J@IHHKIVIZE^JdJh[
=御	|4H5^:]HH
=復	w!J,J-J/J0J3I6d7J9I:J>IHHIJNIR]ZG]J^IdIfIhJ
=微	u(H4I7[9I=J>J@IBJHHKJMIR]SaUIVJZEaJcJd]fHgJhJ
=心	u!J%J(I8J9J=IDIEJHIMJPJSIUIVIWJZIaIbJcJdCeJf_gb
=必	d!G#D%I(F)I*I+G,I-F/I0I1H2I3E4H6J7I8I9E:^;I=^>F?E@XAIBFCaDHEIFIGJHFIaJJKZLZMENFOFPHRHSITGUCVEWHXFYJZB[[]H^I_HaFb]cGd_eIfFgHhF
=志	w9JHINYZI]]^YcX
=忘	j!J#I%J(D-J/J3I6J7H:_=J>^?D@FBBCIGIHaIJJIKELHMDNFPJSJUEVHWJXIZa[G^HaFbDdGfHgJhE
=応	t!J#I0[1]9J>JAJBJHFMJTJZJ[J_]a^cJdIfIgY
=快	w#J(J-J3J4J9^:J=J>I?I@IBHCJHDIHKJMINIOJR^UHVJXJZ[[J]IaIb[hI
=怎	r9I>I@IBJHaKJLIMJNJUJZ[]IaIbI
=性	r!J%J(H3^7I9H:I=H>F?I@IBECHDIHDIZKILJMHPJScUEVGWIXJZE[I]J^ZaIbFcJfHhI
=恢	|6^9HHJIJKJMJOJR^ZIfJ
=息	u+I3]=J?IC]D_HIIJVJZJaI
=您	n#J%F(Y)J-J3[7J:H=I>J@ZBXDHHHI]MIOIPIUFV]WIZF[I^IaJbJdI
=悪	yE^HHVJZ^cYfI
=情	p!H#I%J(I+J,[-I3[9J:H=J>I?I@JBHCZDaHEIHKJMINIOJRJU[VGXJZH[]]J^JaJbIcJdJfIhI
=惑	|>IHIa_
=想	l!I#G%J(H*J+_,J-H/J0J1I3H4I7J9F:G=I>F?a@dAIBGCEDEFJGJHBIEJJLJMDNHOHPJRJSJTIUIVHXGZ[]F^J_JaDbIcIdIfHhG
=慢	y#J1I3I4J9GCJH^IJMFOJR_ZJ]JaIbJcIfH
=成	f!D#G%F&J)F+G,E-H.J/_0G1H2J3E4G5I6F7F8G9D:C;I<J=D>E?EAFBbDDEdFHGGHAIFJHKFLHMENEOGRHSFTDU@VaW^XFYIZ>[F][^F_FaFbDcDdCe^fBgEhF
=我	[!Z#]%B&G(_*F+D,D-G.F/D0D1D2F3E4C5F6D7C8D:X;D<G=Y>[ADB?CXEDFDGCH:I]JEKXLCM?NAOaPBQGRDSDTGUXVdWDXAYFZI[]]A^Ba<bAcCeEfAgCh[
=或	y-X3]CJIFN^
=户	X!]#Y%X&G([)^*G,?-?.E/F0A1B2a3E4@5E6B7Z8X9A:_;Y<E>>?<@=A_BECDEBFDG[H:IJJCK;LYM=N?P[RBSATFUYV[W]XEYDZC[I^Z__a?bGcAeBf?g@h>
=戻	e!]#E%E(D)I*I+H,G-D.J/F0_1H2I3D5J6E7G8[9E:E;H<J>C?E@CAHBECGDEEHFIH>IDJIK]LGMDNEOIRXSHTGUEVDWIXEYZZY[F]F^F_XaEb]cZd^eHfahD
=所	o!H#J(I-H3I7J9H:J=_>I?H@HAJBICIDIGIHFKGMINIOJP]U[V_XJZE[J]I^I_IaIbJdJh[
=手	d!G#]%H&J(F)I*G+H,H-F.J/H0H1H2I3^4G5J6I7I8I9B:G;H<J=G>b?B@FAHBFCcD_EIFHGIIAJIKDLHMYNFOYPIRHSHTFUFVFWIXFYIZC[G]E^I_GaHbFcGdHeJfFgHhF
=打	j!G#[%I(G)I*I+J,I-F/I0I1I3c4G5X6I7H8J9A:H;J=G>Z?E@FAIBGCGDEEJFIGIH]IEJIKEMENFOHPHRITHUFVFWJXFZB[H][^^_IaFbYcFdIeJfGgIhG
=扱	|![+[DJ
=找	y!J(J3J4^HI__
=承	m!F#F%D(F)J*J+I,J-G/J0J1J2J3H4I6J7J8J9J:H;i=G>H?G@HAJBHCFDGFJGHHCIEKFLIMGNGOHPIRJSJTHUHVGWJXHZA[H]H^I_HaGbHcIdHfIgJh]
=把	t!H#^(G)I*J-I3I4J9G:J=J>F?I@JBFCIDHHDIHJYKHMHOIPJU^V]WIXJZF[J]aaHbHdJfJhI
=択	q#I(I+J-H3G9J>G?a@JBIC]DHHEIHKZMINIOITHV[XJZH[]]JaGcJhJ
=护	|:JKJPbVGZI
=报	m#H%I)H*I,I-I/J3H4I7I9G:I=I>H?G@GAJBFCHDXEJH^IHJJKHMINHOIP[SITJUGVGWHXGZa[J]I^I_JaIbHcIdJfIgJhG
=押	w-J9I:J>JHGIIKIMIZHa^ba
=拒	a!E#D%c&I(D)F*B+G,]-X/b0F1F2F3D4E5I6G7F8G9A:E;E<I=F>D?DAEBDCADDEFFEGEHEJ^KELFMCNcObPcQXRESGTEUDVDWGXEYHZ?[E]C^F_EaDbEcEdDeGfDgFhD
=招	|-J:aHJMIZG
=拦	u.Y9J@]HZJZZI
=择	|-YKX
=括	|3aHIUJVJZGbJ
=拿	t#I(I*J+J,b-J3I4I9G=J>I?I@ZDXHEIIKHMJNJOIPIVJXIZ[aIcIfJh[
=持	p!H#I%J(J)^,I-I0J1a2H3J4H6J7[8I:I=^>I?^@IBICIDIGHHCIIKJMINIOJPJRFSITJUEVGXIYJZE[I^H_JaHbIcFdHfFgZhH
=挂	w!I#J(H-I/G3I4^7I9I=G>H?J@GBHCIHEIIKIMENIRJSbTGUHVJXJZE]IaIf^gJ
=指	|_a
=按	t(b-J9J:]@JG[HEIJMJVHZE
=挡	|H]KZZJ
=换	j!H#H%I(F)J+J-I/J0J3G4I6J7I8J9G:G=G>c?G@aBFCHDGGJIFLJMYNHOHPJRISETIUGVGWJXHYJZB[[]G^J_JaFbYcZd]fEgHhH
=据	y,[3^CHD]HIIJRJZGcJ
=授	yTZV]
=掉	u!J#^(J*J-I3H4I8^9G:J=J>[?^@JBICIDIH[IIKHMHNIOJUIVJXJZF[J]IaDbJcJdHfIhI
=接	c!F#D%I&H(D)H*G+G,F-D.H0F1E2Z3A5H6F7F8a9@:D;G<_=D>B?B@CAFBCCEDBEFFFGFJGKBLFMAOZPEQIRFSETEUDVCWGXDYGZI[D^F_[aZbdcddCeGfBgEhD
=控	l!G#E%G(G)I*I+I,H-F/I0I1I2J3G4e5b6I7H8H9G:H;I<G=G>F?E@GAJBFCFDFFJGHHBIFJ^KFLIM[NEOIPHRFSHTGUFVGWIXGYJ[G]G^I_HaFbFcHdGeHfEgHhG
=推	u-aHJKIZJ
=提	k#I(I+J,J-I/I3I4J7]9H:I>H?[@[BHCIDHGJHDIGK_LZMHNIOGPJTIUJVJXJ[J]I^I_YaJbJcJd]fJgJ
=携	n(J+J-I3]4J7[9G:I=I>a?G@IBHCZD^HIIGKHMINIOISJUJVHXIZD]IaFbJfIhJ
=撤	|#I-I4b9I>J?HBICJHIJJKHMHXJZG]J
=操	y(b9IHJIHPXZI
=支	q#I)I,I-I1a2J3H4]6J7X8I9H=J>J?^@HBICJDJGIHEIHKIM]NIOJPJRFSITJUIVHXIZE[J]J^JaIbIcFdJfEgZhI
=收	k!J#I%I(H*J,I-H0I1H2J3D4G7J8]9^:J=Z>_?F@HBHCHDHGIHIIHKIMINHOHPJRISJUIVHXHZE[J]H^J_IaYbIcGdJfGhI
=改	_!C#A%F&I(B)G*E+G,F-E.I/]0F1F2H3D4F5I6F7]8G9B:X;G<I=E>C?C@gAFBZCJDDEGFHGFH?IBJGK@L]MYNCOEPEQIRFSFTBUDWHXBYH[Z]D^a_CaDbDcDdCeGfCg]h]
=放	y!J#J3J9I=J>H?ICIDJHFIJKJOJUJZI]daI
=故	|HYS]
=效	t#J(G*],I-J3G9I:I=J>G?J@IBFCJDIHXIIKIM]NIO]PJR^UGVHXIZE[J]JaHbIfJhZ
=敗	i!Z#]%G(F)J*H+J,Z-G/[0H1J3F4Z5J6Z7H8I9E:G;Z=F>F?GAHBECGDGEHF]GHHBIGJJKGLHMFNGOIRISHUFVEWHXFYJZ^[H]G_GaGbFcGe^fEgGhI
=数	f!H#G%H(G)J*H+H,I-E.J/I0H1I2J3Y4H6I7I8I9B:F;I=G>F?F@EAZBECZDYEIFIGIHCIdJJKDLIM[NFOFPHRHSITHUGVGWJXcYJZ@[I]G^I_Ea]bGcGdHeJfGgIhF
=整	|(JBJUaVGWIZH
=文	k!I#I%G(I*J+J,J-E/Z0J1J2a3D4I7J9F:G;J=I>G?H@FAIBICEDHF^GJHDIfKDLJMHNFOFPIRJSJTHUIVIXFZF[I]G^J_IaGbHcHdJfIgJhG
=断	t!H#H%J(J*J,J-H0I3G4G6J8I9D;]=G>G?I@GAJBICHDJGIHAIFKGMINHOHPIRITIUIVHXHYJZ[[J]a_IaHbHccdIeJfEgIhH
=新	[!C#A%B&H(@)F*E+_,D-=.G/^0B1]2E3@4B5F6C7C8_9@:_;E<G=C>H?>@_ADB]C@DYEEFFGCH]I@KILCMeNEOBPCQGRDSDTCUBVAWEXBYE[X]]^A_BaAb[cId?eFfZgCh=
=方	e!G#F%H(F)I*]+^,I-G/J0J1I2J3E4H5J6J7I8I9I;I=G>F?c@FAIBFCbDJEJGIIEJZKELIMFNEOGPIRISHTHUBVFW]XGZB[G]G^I_IaEbFcHdHeJfHgIhH
=无	i!F#G%H(Y)H*I+I,H-G/I0J1J3X4I6J7H8J9H;J=F>F?F@EAJBDCGDEE[FJGIIFJIKFL[MFNGO[PGR^SHTIU_VCWGXG[]]H^H_IaFbEdFeYfGgIhX
=既	|+]@JDIh[
=日	f!G#E%I(G*I+H,J-D/I0J1J3F4H6I7I8J:G;J=H>C?F@eAJBECEDXEIFJGIHAIBJJKBLHOFPIRISJTGUGVGWJXeYJZ@[G]a^H_HaDbGdGeJfYgI
=旧	e!F#Z%G&J(E)H*G+H,G-E.J/a0[1H2H3C4F5I6F7F8G9D:E;I<J=F>Z?D@BAFBECDDDEHFIGGH=ICJHK^LGMfNDOEPGQJRGSHTFUEVEWIXGYcZ>[E]D^F_FaDbCcEdDeHfBgYh[
=早	n#X(J-F3I9]>H?J@eBIHBIHKFMGNJUJXGZY[J]I^JaIbJfJhG
=时	a!J#A%D&H(B)F*E+F,Y-C.G/F0E1Y2F3?4A5H6E7E8E9@:D;F<H=C>A?J@aADBBC@DBEFFFGDH<IAJFKAMHNCO^PEQHRfSDT[UBVBWFXaYFZC[D][^E_DaabCcYd@e[f@gDh^
=明	j!G#F%H&b(G)J*I+I,I-[/J0I1I2J3E4G5J6I7I8I9B:G;I=G>E?F@]AIBGCYDFEJFFGJHYICJJKELIMFNXO[PIRHSITHUGVGWIXbYJZX[I]F^J_GaEbHcGdHeJfGgIhE
=易	t-^HJb[
=映	w(J:I>JBHH^KJM_UJXIZDbHg]
=昨	l!I#I(G+J-H/J3I4G6J7J9E:H=I>F?H@eBECIDHHEIFKDLIM[NHOIPJRISITJUHVHXFZB[I]a^H_JaIbHcIdHfagIhC
=是	c%G&J(])X*F+G,F-D.I/G0H1G2H3I4F5[6G7Z8H:a;H<I=E>Y?DAHBCCCDCEFFGGGH@IAJHKANEOaPIQJRGS[UCV^WGXEYHZ>[[]E^F_FaCbDcFdFeIfEgX
=显	t#I+^-^/X3I9J>J@JCJDDHGIEKHNIO]XIZFaJcJh_
=時	d!E#D%G(E)I*H+I,[-E.J/I0I1H2I3E4G5[6H7H8I9F:F;H=F>D?C@ZAIBECFDFEIFJGHH?IEJIKDLaMHNFOZPGRfSGT^UEVEWGX]YIZC[G]G^H_HaadBeHfCgHhD
=晚	|9H>J@]BJHEKILJXJZD]Ia_
=智	|/J=IHEIIKJSJT]XIZIb_
=暂	u!^#IHJT^_J
=暗	w6^<]>GHZ
=更	]!C#D%F&I(C)H*G+],G-F.I/F0F1^2H3D4F5I6F7]8F9C;G<J=E>E?C@eAHBYCDDBEHFIGEH?IBJGK?LbMXNBOFPFQIRFSFTEUDVCWGXCYFZJ[D]E^e_FaEbCdBeGf]h^
=書	f!F#G(F)J*I+H,H-F/I0X1H2J3E5J6H7H8[9F:F;I<J>D?F@CAIBFCGDGEIFJGYHHIEJIKDLHMDN[OHRXSITHUFVFWIXFYa[G]G^G_YaFbEc[d_eHfagYhD
=替	|HHb[d^
=最	i!G#F%I(I*J+J,I-E/J0J1J2J3F4H6J7I8I9D:I;J=H>F?H@bAJBDCFDFEJFJGIHCI]K^LHMDNGOHPIRISJTGUHVGX_Z@[I]]^I_JaFb[cIdEe_fGgIhZ
=月	y9[@HHIIIKaMJZG
=有	V!H#>%E&C*E+A.I/F0A1B2C4@5X6A7@9[:<<C>;?F@=AAB;C^DYFaG@HFI^JBK=LIM<NFO>P[QERATBUYWZX?YB]=^G_]a_bDcId_e[fJg?
=服	f!F#F%F&J(X)G*F+H,F-F.I/G0E1D2Z3D4]5I6[7F8F9C:F;H<I=D>E?DAGBXCFDFEFFHGEH@IDJHKEMJNFOFPFQJR_S]TFUEVCWGXEY[ZA[G]E^G_FaEbFcXd^eGfchF
=朝	t#Y9J@cMJZGhJ
=期	_!B#C&I(A)G*F+F,E-A.G/D0_1F2F4X5G6D7D8F9@:C;E<I=a>@?A@]ADBBCCDBEGFGGdI?JFK?LfN[ODPEQHRZSDTDUBV?WFXAYF[D][^C_Ca]bBcDdZeFgEhA
=未	m!G#I&[(H)J*J+I-I3F4J7J9H:I=]>I?G@JAIBGCHD_FJHBIJKJMJNDOJPHSJTYUGV]WbXIZF]I^J_HaIbGcIdIfIhJ
=本	^!X#@%B&G(>)C*B+],C-@.F/_0Z2E3@4B5F6_7X8D9@:@;D<G=@>???@GCCDHEbFEGAHDI@JDK>LCNYOAQGRDSAU@VEWCXBYFZ:[A]]^__aa@c]d[eCg^h@
=机	a!E#X%E&H(B)G*F+F,E-C.H/F0E1D2F3d4C5H6F7F8E9I:D;G<H=D>d?B@DAFBCD_EGFFGEI@JGKBLGNDPFQIRYSZTEUBVCWGXDYFZ>[E]B^G_EcZdEeGf^gFhD
=杂	|I]NX
=权	i!F#H%b(c)H*I+J,J-I/I1I2J3G4H6J7I8H9H:F;a=D>G?G@HAIBFCHDEEHFJGHHXIHJJKHLHMGNHOJP^QJRJSIUEWHXHYJZB[H]G^H_HaFbGcIdEeIfFgGhI
=条	yH^NY
=来	e!]#D%G&J(D)H*H+Z,G-D.I/H0G1H2H3B4F5I6G7G8H:_;H<J=E>?@BAGBXCEEHFHGGHEIAKYLFMCNEODPGQJRHSGTGUEVEWHX_YIZJ[F]D^H_GaecFdCeGf[gHhD
=林	t#I%I(J,J-I1H3I4H6J8e9H:I=I>I?I@HA]BICGGHHEIHKFMINIOHRIUJVHXJZE]I_^aIbIcGdHeJfHhH
=查	w#I(J*I,J0J8J9H=JE^HEIJKJPHUJVIYJZbaJc[dDeIfHgJ
=査	t!J(I*J/X3J9J:J?JDJEaHGIIVIZ]]IaJc[fJ
=校	|(I=GHJSIUbVEZF
=样	y3I9]>H@IBJCJHFIGK^MJO]ZGaJ
=核	y/YEYNY
=格	t#J,[-J3c4J9I>HCGDIHGI]KJNJOGRJXJZE]IaHcIfJhI
=桁	w-G3]9I>H?JCGDHHIIZKHNIO^aX
=検	t!J(J-J3F9J>H?FAIC_DHHFIIKIO[VJZG[J]^_HaGbIc[fI
=構	o!H(E)J*I,H/H0J4J6H7I8J9J:G=H>J?J@JAJBHDIEeHFMINIPGSJUDVZW_ZB[J]J^J_IaJbHcGdEe_fEgH
=様	|9[BZHIZI
=模	y-^.YNF
=権	k!G#I%a(c-I2J3I9H:H;]=I>H?I@IBICJDIGJHYIHKHLIMHNIP[UHVHWJXJZD[J]I^J_JaIbHdIfIgJhJ
=横	|3_HJZH
=機	r!I(J3I9I:I=I>c?G@IHXIIKHMJUbVHZGaDfJ
=欄	|@JHGMJZFb^h^
=次	c!G#b%H(G)I+H,H-H.J/I0I1I2J3E4G5J6I7H8J9D:H;I=G>E?G@dAHBFDFEJFIGIHGIEJIKELaMENGOFPIRHSHUHVGWIXdYJZ?[G]F^F_Ia[bFcGdHeIfGgIhD
=止	b!a#D%F&J(F)_*G+G,H-b/F0X1Z2G3D4[5I6H7F8G9B:E;H<J=F>B?Z@GAGBDCEDDEHFIGGHEIAJHLFMCNDOFPFQYRFSGU_VCWHXIY^ZA[G]E^__FaEbFcEdEeIf[gGhC
=正	h!H#G%I(G)J*J+J,J-G/I0I1J3c4I6I7H9I:H=H>G?G@HAIB[CEDFEJGJHDIGJJKFLJMGNGOIPIRISaTaUEVGWHXHZC[I]H^J_HaGbFcHdHfFgIh_
=此	y%G(]-YKX
=步	h!E#D%Y&I(C)G*Z+G,F-E.I/F0a1G2H4X5I6D7F8F9C:E;G<I=D>D?D@CADBECZDDEGFGGdH?IEJHKCLGM]NEOFPEQJR^SGTEUEVBWFXFYGZA[F]D^G_EaBbEcEd]eYf[gYhF
=歴	w5]HIIGKXN]
=死	y4IHIRGYaZJcHdIf[
=残	t!I#Z+J-J3^?JCIDGHJIJKJOI__
=段	u#I(J*]-I3^9F=F>E@IC_DHH[IEKIMIOIPJXJZG]JaHbJcJfJ
=母	t-J/X3I9HCJHHIcKIXJZI
=毎	|HYIJKJh^
=永	u@JLaZJ
=求	d!G#Y%H(G)I*[+^,I-E.J/I0I1I2J3F4H5J6I7H8I:F;I=F>A@DAIBFC_DCEJFIGIHZIZJJKEM]N_OFPHRISITFUHVFWJX_YJZC]G^H_IaEbGcGdGeJfHgIhE
=決	|@[BZZI
=没	U!;#;%Y&Z)Z*D+H,?-<.B/C1J2@4;6@7?9G;Y<X=Z>^@;A=CHDbE>F>G>H9I9J@K;LEMZNGO;P<QCR>S>UHVZWaX=YHZ>]]^>_^adbYc<dce>fYh<
=沿	|-JIIKYN_hI
=法	c!F#F%H)Y*Z+^,H-F.J/I0J1I3X4H5J6I7G8H9H:[;I=F?c@EAIBDC]DBEZFJGHIDJIKELHMFNDOFPGRISGTHUCVDWFXG[[]G^H_HaFbFdEeYfFgHhE
=注	j!H#H%J(I)J+d,J-I1J3H4J7J:I=I>H?G@HDaHJIHJJKHLJMHNIOIPISITIUHVGWJXHZD[I]I_JaIbHcJdJfIhI
=浏	w#J.Z9J?JHFZG]^b^
=消	r!G#I%](I*J,I-I/I0J3H4I8J9G:J=J>F?b@HAIBGCIDJEJFJG]HEIHKHLIMHNJOJPIRJUJVIXIZD[I]]^J_]aJbZcHdIfHgJ
=済	m!J#H(J+c-I3I9J>I?F@JB^CFDXHCIIKJMINJOITYV[XJZH[F]JaJbHdJgIhJ
=測	u-aHJKIZJ
=満	p-H?I@JHXIZKGNdZF
=满	y=JHYIENb
=火	|H]SGc]
=灰	y(Z9J:]HH
=点	m!G#D%H(Y)I*I+G,I-G/I0I1I2J3F4H6I7H8I9F:G;I=G>D?E@EAaBDCDDZEIFJGHH?IGJIKDLHNHOGPHRISFTGUEV[WHXFYJZ][F]F^I_Ha[bccHdHeJfFgHhG
=無	a!f#D%E(D)X*G+F,G-C/F0H1H2G4F5I6G7F8H9C:D;Z<Z=D>B?C@CAFC^D]EHFIGGHYIBJHKCLcMBNCOYPFQJRYSGTFVBWGXCYYZ>[E]E^EaXcFeGfDgG
=照	|#Z9JR_TIZI
=版	u!I#J-I1]3I9E:J=b>I?J@JBJCFDJH_IGKIMINJUHVJXIZH[J]I_IaIdDeIfHhJ
=牌	t#I(J*I,d1J3H4I9H>I?JCJDJHFIIKJMJOIPJR^UJXJZE]JaIcIdJeJfJhJ
=特	y!J(]=JEJIIPaVHZHfJ
=状	|BIHHSbUIVIZHbI
=猜	r-bHJII
=环	w!J7JHJZIcad]
=现	j!I#G%J(G*I+Y,I-G0J1J3G4I6J7I8J9F:H;J=H>D?[@XAJBFDHEIFJGIHCIFJJK^LIMFNGOFPIRJSJTIUIVGXGZZ[H]G^G_HaGbIdIeJfHgIhd
=現	o#Y-HHJKGNITJZXhc
=理	X!C#A%A&F(b)c*g+C,c-H.E/B0c1C2D3?4@5E6C7@8B9?:I;C<F=?>??>@@ABB?C>DEE[FDGBH;I?JCK?LCM>NEOAPbQFR@SATAVJWYXAYCZF[A]?^B_Aa?b@c[daeBf>gehA
=環	y-JHJc^d]
=生	r(I*]-J3I9G:J=I>J?J@HBECIDYHGIJM]NJOJUHV^XJZ]aJ
=用	S!a#G&C*J+I-I.I/B0Z2A3H5B6>7Z9::D<C=a>Y?a@AAZBCCHDGE>F@GHH=IBJ@KbLHM[NBOGQZR?S>UJVYW>X?YAZ?[E]G^__]aFbBc<e]f;gEhC
=由	u!J#J(J*J-I3J7J9I:]>I?ICJEYH^IHKJMJN[PJUJVIZG]JcJd]gJhJ
=申	|H^MHZ[
=电	f!E%E&I(E)G*F+F,F-D.H/G0E1F2I4E5I6H7F8G:F;G<I=E>A?^@DAFBDCIDYEHFGGFICJHKBLGMaNEOaPGQJRESFTEUEVDWHXDYHZ@[F^G_Da_bZcDdDeHf]hD
=画	j!G#G%I(Z*J+a-G/J0J1J3E4I6J7I8J9G:G;I=G>[?D@FBFCEGJHZIFKFLIMFNGOGPIRJSITHUGVFWHXFYJ]F^I_HaEbecIdHfGgIhZ
=界	r(I=J>J?IBIDJHEMJS[UGVIZB[[bc
=略	i!F#E%G(D)F*_+H,F/G0H1I2I3F4G5J6H7G8I9E:F;I=F>F?[@EAGBECFDDEGFIGHIEJHKFL[MFNeOGPERISGTGUCVDWdXGYJZ?[G]F^G_GaEbEcFdFeJfFgGhG
=番	e!F#H%I(I*I+F,J-E/J0J1J3d4I6I7J9E:H;I=H>b?DAJBGCBEJFIGJHIICJJKCLHMFNGOdPIRISITIUFVFWJXFYIZC[I]G^I_IaHbGcHdIfHgIhZ
=発	|@JZ^
=登	Z!B#H%E&I(B)E*E+a,F-C.G/E0F1F2G3^4D5H6E7D8F9E:B;E<I=C?^@AAFBYCZDfEGFGGEI@JFK?LZMGNAO_PDQIRESDTCUCVAWEXBYF[X]C^E_DaAbacDdDeGfCgF
=白	u-I.Z3J9H>I?G@IBICJDIHGI^KGMGXIZF]JbbhJ
=的	S#H%A&C(Y)X*>+?,?-[.B/D0D1I2A3]4>5B7I8Y9A:a;?<C=H>a?F@IA?CGDDGIH=I^JEL?M_OaS?UEV_W?X<YBZ4]IbEdHeAf@h]
=盗	|3I>^HXZJ
=監	y/YEZNY
=目	n!]#H%I(])J*I+J-G/I0J3]4I6J7I8]9H;J=H>F?GAHBIC[DHGIHDIGK]LIMHNHOHPITIUIVGXGZE[I]H^I_]aDbGcIdZfHgJhH
=直	k!I#H%Y(G+H,J-I0J3G4I6]7J8[9H:I;J=G>G?F@YAIBGCFD[IGK_MENJOHPIRZSITIUGVHWIXFYJZX[I]I_JaZbFcJdCeHfGgJ
=看	t#J(Z,J-I3H4I5]9G=J>^?]@YCJHYIGKHMJNJSJUJVHZE]HaCcIfIhJ
=真	y!J#J-J3I4_9_>H?I@JBICJHDIIKJMIXJZF]HaJfJ
=着	q#]-J1H2J3H4I8J9H<[>F?H@HBICIDIGJHDIIK]LYMFOIRGT]U]VHZF[J]J_IaJcGdJf^gHhH
=知	m!H#I%H&[(F)J*J+J,J-I3G4J7J9G:G=H>C?X@GBHCEDHEJGJIGKGMYOIPJSJTIUGVDWIXI[b]I_HabbHcHdIfIgIhH
=短	g!H#F%H(F)I*H+I,I-E.J/I0H1I2G4H5J6J7I8I9C:H;H=F>[?_@ZAHBFCDDDEJFIGIHBIcJIKCLIMFNEOFPIRISITHUGVGWJXEYJZA[H]]^I_Ga_bGcHdGeJfGgIhF
=码	P!=#H%D&D)?*?+?,I.C1@2]3_4>5B8?9=:X;@<B=;>Y?DA@CCDFEEFAGXHHLGMXNJOZPEQDR?S?T=UJVBW?X]YBZb[X]<^Y_>acc=dZe@fCgDh]
=研	|%J9H;H>IFbHIZH
=确	o#G-I3a9I>I?J@JB[CIDIHFIHKIMJNIOITHVJXJZ][IaIbJh^
=確	j!E#F%I(I*Y+I,J-F4I6J9F:H;J=H>_?G@FAJBZC_D[HCIEKFLJMHNFO[PJRJTFUHVFZX[F]I^J_Ia_bIcIdIfHhG
=碼	n!I#E%J(D)J*J,I-]0J3H4I6I7I8J9I:H=G>Z?E@GBGCIDHEJGIHCI]KZLJMFNZOJPHSJTIUZXI[H]I^]bHcIdIfHgJhF
=示	e!G#G%I(H*I+a,I-E0J1J3E4I6I7H8J9F:H;J=H>F?Z@YAIBGCFDBEIFJGIICJJK]LYMFO_PHRISJTIUIVGXGZI]H^H_XaGcGd[fIgIhb
=社	f!F#H%H(E)I*H+F,J-Y/I0J1I2J3D4H6I7I8Z9E:b;I=H>^?Z@^AJBDCDD[EIFJGHHHICJYKBLHMDNcODPHRISITZU^VEWHXEYIZ@[F]F^H_HaEbEcHdGeJfFgIhD
=禁	d!d#E%H(E)_*H+H,H-c/E0H1H2I3F4H6I7E8I9F:G;X=F>F?F@JAHBFCGDFEIFIGIHAIDJILGMENFOGPEQ^RISHTFVEWIXFYJZB[H]F^__GaGbGcHdGeGfFgGhE
=离	y3J4_9F@^HEIJMJRJXJZI]JaJhJ
=私	p!H#J%J([*I+I-I3F4I6^8I:[=I>]?E@GBICGDFGIHBIFKGMHNHO]PJUHVcXIYJZE[I]H^J_JaFbIcIdHfGgIhH
=种	m*]3I=J>J?Y@JCcDIHFIHKJMJOJTJXJZIaI
=秘	w*Y-J6^9J?_HGIJKJZGdH
=租	u!I(H)I3I7J9I:]=H>J?I@JBFDGHGIJMJNIPJSJUaVEWaXIZF[J]I_JaIbHfJ
=移	u#J(J*I,I-I3F9G>G?J@JAJBJDIGJH]IIKJMINJOIP^UJVHZI]I_aa]cJdJfJhI
=程	y7^?JHEQ_
=稍	w@[BHTXXJZ[
=種	t(J:]=J>a?I@JHFI[VIZG
=空	p!I#H%I(F)J*I+J,J-H/I0J1J3b4H6J7J8J9D:G;J=G>_?C@YAIBGCEDFEIFIGJHBIaKELJMENHOGPIRISITIUGVFWJXGZB[H]F^J_^aEbGcGdJfGgIhH
=站	|9JHaZJ
=端	r!I#H/X1HAJBHHYNJQYTbZJ[I_FcIdJfG
=笔	w3J9I?I@JB[DIHYIJKHM]NJOJZE]Ib^cJ
=符	k!J#H%J(I*I+J,J-]/J0J2]3G4I6J7I8J9G:H=I>H?I@HAJBJCHDIF^GIHDIbJJKFLJMHNaOHPIRJSJTJUHVIWJXHZB[J]I^J_JaHbIcIdIfIhH
=第	n#J(I-J3H8^9J=J>I?G@[C_HHIIJ[KFMIOJVJZEaF
=等	p#I-J3J9]>H?H@ZAJBICGHFIGKFMINJOHRJZE]IabcJfJhI
=答	y#C0]@JHHTIXbZH
=策	i!F#F%H(D)F*_+I,G/G0H1I2J3G4H5J6H7G8I9E:F;I=F>F?[@EAHBECGDEEGFIGHIEJHKFLHMGNeOGPFRISHTGUCVDWdXGYJZ@[G]F^H_GaEbFcGdFeJfFgGhG
=筛	|G]HHJ[
=签	|8J9J<aHF_JcJ
=算	y#J+_9I?ICHDHH]IJZF
=管	X!D#B%B&G(_)c*g+D,d-?.E/C0B1D2E3A4B5E6D8C9@:Z;D<G=@>@?>@@ACB@C?D@E[FEGCH<I?JEK@LCM?NFOBPbQGRCSBTBUXWZXBYEZG[A]Y^B_Ba@b@c?daeCf@gehA
=箱	m!I#G%I(G)J*I+H,I-H/J0I1I3[4H7J8J9D:I;I=G>_@IAIBFDbFJGJH]IFJJKFLJMENHOFPJRJSJTIUHVGWJXHZE[I]F^J_IaZbHcIdIeJfHgJhI
=簡	w-^>FHHZJa^b[
=类	|(J9I:]HGI]
=系	p#H%J(G)J*H+I,G-H/J1J3]4J6J7I9I:J;J=J>I?H@GAJBIC]EJGJHEIFK^MINHOHPIR[SJTHUIVIXGZY[J]H_JaHbIc^dHfIgJhG
=細	yH]N[ZJ
=終	|=^BZZJ
=組	k!J(E*I-H3I9I=X>I?H@IBHCIDIEZF^HDICKHMHNYPIU^VFWaZC[J]IaIbHc[d[fIgJhJ
=絡	w3[C]D[HHKIZIhJ
=継	t!I%H(J-J;e=J?JCJHFIJKJZHaJdJhJ
=続	m#G-J3H4Y8J9G=I>H?F@IBJHZIIKIMJNJSHT[VIXHZD]^_JaGbIcdfI
=線	w3a4I9I=J>H?JHXZIaJc^fH
=織	k!J(E*I-H3I9I=X>I?H@IBHCIDIEZF^HDICKHMHNYPIU^VFWaZC[J]IaIbHc[d[fIgJhJ
=红	y3I9H@JIHK^OIZ^aI
=级	w(I1J3J4J8I9H:I=^@IBHCFDJGJHGIGKJMJNJRIU^VJZE[J]J_JaJcHdGfahJ
=线	r!I#I(J)J-I3^4^9D=J>G?G@IAJBHCIDHFJHaIHJJKIMINIOIPJQ[RJSJTJUHVHWJXIZE]H_JaIbHcHfIhJ
=组	g!D#D%F&I(A)D*C+G,E-D.I/G0G1G2H3D4F5H6H7E8F9B;H<I>D?B@DAFBCCDDDEYF]G_H?I@JHKCLGMCNYOEPbQIRGSFTFUZVfWaXFYIZ?[D]D^F_FaDbDcXdXeHfEgEhE
=织	l!H#H%I(E)G*F+J,I-H/J0J1J2J3G4I7I8I9F:Z;J=X>H?H@IAIBGCFDGEZF^G]HDICKGLJMGN[OIPERJSITIU]V@WbXIZB[H]H^J_IaGbHc[dZeJfHgHhH
=经	r([+[3J:J>^?E@JBXCJDFHHMIOJTZUIVIZF
=结	|3I9^=^>J?JCIDHHHIIKJMJUJVIXJZI]J_JaFdH
=给	o!I#I%I(])Y,J-H2[3H4J7I:H=H>G?aBHCGDIEJGIHCIFKFMHNHOHPFSJTJUGV[XIZY[H]H^IaFbGcJdIfJgIhH
=绝	l!I#I%Z(I*G,I-X/_0I2J3I4J6J7J9G:J=J>J?IAHBHCIDIEJFJGJHIIFJXKFLJMHN[O_P]RJTIUIVJXIZD[I]H^J_IaHbJcIdIfIgIhH
=统	y@JHIIJK_R]ZF
=继	q!H#H%F(G*J+J-I3H4J9H;e=H>G?H@IAJBHCHDHFJGIHDIHKHLJMINIOIPJTIUJVIX]ZC[J]^_IaDbJcJdIfIhH
=续	|3I9I>I?JDJHHIJX^ZH]_aF
=缺	q!J#I%Y(I*J,J-I3[4J9H=b>I?I@JAJBICGDHGJHAIXKHLJMINIOJUGV]XIYXZG[J]H^J_JaHcJdJfJhJ
=网	q#H%J(J-J0I3H4I8J9F=I>G?I@IBICJDJGJHaIHKGM_NIOIPJRJUJVJXIZC]HaHbHc^dJfG
=置	X#B%G&G([)H*A+C,D-E.F/A0B1C2G3A4B6B7G8B9C;D<G?H@BACBXCBDFEbFEGCHYIBJDK>LCMIN@ODQHRCS^TBU_W_XBYFZ]^A_AcDd>e[g[hB
=署	y9J<^HGIIV^
=義	|HGNGUJWaZJ
=老	q#](I-I0J1]2J3F4H5_9J:I<G=J>F?G@JBJCHD^GJHFIFMFNGOIRJTJUJVIXJZE[H]IaEbJcIdJfIh^
=者	c!H#I%H(])_*d+I,a-D.J/I0H1I2J3G4H5J6I7F8H9F;I=G>E?D@FAIBGCEDFE[FJGHHBIEJIKELHMENBOGP^QJRHSITIUXWYXGYI[G]F^G_HaFbFcFd[eHfGgEhG
=联	m#G%I(F)H*G+H,[-G/H0I1I3[4I6I7d8J9H:H;J=I>H?H@GAHBHC]EIFJGJHEIFJJKFLJMHNGOHPGRISITGUHVGXHZY[I]H^H_FaGbIc^dFfHgHhG
=聞	w-J9J>J@IIJKHLZM]XIh]
=職	|!a9HHJ
=肢	t#J+J3G>H?bBJC]DHHFIJKHMJNJOITIVHZI[]aH
=能	^!A#B%D&H([)C+E,E-A.G/D0E1F2H3B4C5G6D7B8D9A:A;Z<H=]?]@XAEBICADAECFFGDH;JFKYMaNJOBP^QHREUcWEX^YFZ8]B^^_DaAcBdDeEfZgCh@
=脑	n!J(I*J-I/J3H4J7J9E:I=J>H?G@GBHCIDHH^IHKGMbNIOHPJRJSHTIUJVJXIZD[J]G_JaGb]cIdJfHgZhH
=自	c!C#D%F&I(@)b*F+G,G-I.I/G0G1H2H3@4E5H6G7F8G9@:C;G<I=B>A?B@JAGBYCCDCEGFGGFH_J[KBLFMBNDO_PFQJRGSETFUfVbWEXEYHZ=[D]B^Y_Fa^bDcFdFeGfDgFhC
=至	|HJI_
=致	q-I/I0H3G6b9J>J?IA]CJDJHIIIKJNZO^ZJ_EaJcJdJ
=色	u!J(a)_*Y=I?JBJCJDIHIIJUHVGZJaI
=范	yGbHEMIVJ
=落	t-I1J3I4^9H:J>J?JBJCJHZIIMGRFS[UGVHZH]JaIbJcJdGe]f_
=虚	|,J1H9JHFR^cHf^
=號	|#_-J9H>JBJHFV[ZH]J
=行	e!F#E&J(A)^*C+G,E.I/G0G1H2J3D4F5I6G8]9@:D;G=D>B?a@HAGB]CDDEEGFIGFH]IGJHLHMZNDODQXRHS_TGUDWHX]YIZC[F]F^EaDbZdEeHfDgGhD
=表	m!J+]3]9H>G?[@JCHDHIIKHMJNYOZVJXJZGaHh]
=被	_!d#_%Z&I(A)Z*D+F-a/E0F1E2F3B4D5H6F7E8F9@:C;E<H>I?B@]AEBBCBDBEFFEGYHFI?JEKCLXMBNHOBP[QHRESFTBUBVAWFX^YHZH[C]X^^_DaAbCcDdDeFfCgFhB
=装	|JZ
=製	y4JJ[M^
=複	u-I3J4I9I?JA_HHIZKGM^NYZJ_GaJ
=西	|-^/YIF
=要	X!@#=%B&F(?)C,C->/B0C1B2D3=4B6C7B8Z9=:c;C<F=c><?E@FACB>CgD<ECFCGCHXIcJDK<LJMcN_O?PAQFRBSCU=V=WCXZYD[a]@^C_Aa=b@cAdYeDf?gBh]
=見	o!I#H%J([*J+[-a0J3I4^5[6J7J9J:I=I>H?H@XBICIDFGJIGKFLJMHNHPJSJTJUHVGWJXIYJZY[I]J^JaHbHcHdHfGgIhH
=規	|-GHHIHKINbOIXJZIhH
=覚	w-J9I@HHIIHKaMJZX[Z
=见	w+^-[9ZDD
=规	wCYG]HHN^
=览	w#J.Z9J?JHFZG]^b^
=角	w!J#J(^)_*X3I9I=I>I?FBJCIDHHII^KHMIUGVGXJZJ[J]J_JaI
=解	d!F#a%G&J(E)I*H+H,F-E.J/E0G1_2H3E4F5I6a7G8G9]:G;H<J=F>D?D@EAHB]CEDFEHFIGFHAIDJIKDLGMDNYOGPGRGSGTaUFVEWIXDYIZ>[c]F^F_EaEbBcEdEeHfDgEhD
=言	e!G#H%I(J*I+Y-^/J3G4J6J7J9C:H;J=H>D?F@ZAJBGCXDZHEI[LIMFNZPIRITIUIVGX]ZD[H]G^H_IaHbGcIdHfIha
=計	|HIR_
=記	t-ZI^cYhJ
=設	j!I#J(H)J*]-I3J4J6J7J9H:H=I>F?EBHCIDIGJH]IJKHMFNYPHRJTJUZV^WHXJZE[I]I^ZaHbHcId[fIg^hI
=許	r!J#J%]-J.Y2J;]=IGJHGMJQYV_ZI^J
=証	m!I#J(I+I,^-I3Z4I9I:I=J>I?E@IAIBJC_HZIGKGMINIOZRIVIXJZD[I]^_HaGbHcIdIeJfJhI
=試	k!H#H-F3H4J9D:J=_>G?GBGCHDHHFIEKELJMHNZOIPHUIVYXe]I_JaHbHcXdJfJhH
=話	f!I#I%J(J*J+G-F3_4H:I;J=I>^?_@GAJBIDZHAIFKFLJMHNGO^PJRITJUIVIXHY[ZE[I]G_IaXbIcHdIfHgJhG
=認	f!E#E%H(G)J*Z+E,^-F/I0I1J2J3]4G6I7I8J9F:Z;I=G>_?D@FAIBYC^D[EJGIH@IEKELIMFNGOaPIRISJTEUGVEWJYJZ@[E]H^H_Ha^bGcHdGeIfGgJ
=語	u-bIGKINJhJ
=誤	y#^,^4]9FBJHJZGdFfJ
=読	|+J3[>_HHZIaIbJ
=誰	w(J=ZDYHJSZU^VGZEcI
=調	y(I*J3J:JE^HGIIVIZb]JcJdJfIhJ
=證	|>]HH
=識	y+J3J:]>I?JCIDHHGMJO^hZ
=議	u-I9I>H?IHZMIZ]][
=護	|P_VH
=认	o#G(I*J+J-J3^7J9I:Z=J>H?I@HBZCIDHHCIFKIMZNIO[PJSHTHUIVHXJZC[G^JaIbIcJg]h_
=让	p#I(I+[-J3J9I>H?I@aCJDIGJH[IIKZMHNIOIVIX][I]I^IaIbJfJhE
=议	y0J4J9H>G?JH]IJY_ZG]HfI
=记	e!G#D%G&J(D)H*H+D,H-F.J/G0H1H2I3X4G5J6H7G8H9E:Y;H<J=F>X?]@CAHCHD_EHFHGHHHIAJHK[LGMXNXO]PGRHSHTFUFVEWIXFYIZ^[E]E^F_GaCbYcGdFeIfFgH
=许	j!H#G%H(E)I*H+J,I-G.Y/J0I1I3E4H6J7H8I9D:F;I=d>E?G@FAHBECFDFEIFIGIH[JJKFLIMFNGOGPHQYRISITHUFV]WIXGZC[[]F^^_HaEbGcGdHeJfGgIhF
=设	n!I#I%I)I*],J-I2[3I7J9G:I;J=I>I?H@XAJBHCJDIGIHZIHKHMGNIOJPITJU]V[WHXIZE[J]]_JaHbIcJdJfIhJ
=访	t%[*I,J-J9F:J?I@JHZIJKJNJP^XIZ^]JaIcH
=证	a!D#B%E&I(C)F+F-C.H/G0G1F2G4D5H6H7F8G9C:D;F<I=d>Y?[@CAFBCCcEGFGGFIAJGKCLFMCNEO^PEQIRFSFTDUDV@WGYHZ?[D]Y^F_EaabEcEdEeGfDgGhD
=词	w-b9IHHIG
=试	i!H#F%I(G)I*I+I,I-G/I0J1I3H4H7I8J9C:I;J=_>G?DAHBYCHDHEIFJGIHBIFJJKFLIMGN[OHPHRISHUFV[WIXd[I]G^I_IaFbGdJeJfGgIhH
=话	m!H#F%H&J(G)I*I+H,H-F.J/I0H1H2J4H5J6J7I8I9B:H;H=F>C?_@FAIBGD[EJFIGIH@IEJJKELGMDNGObPIRHSITHUGVFWIXGYJZB[H]a^I_Fa_bFcGdHeJfFgIhF
=该	t!H#I%I(b*J+J,J-J0J3I4I7J8I;J=H>I?^BJCHDJG]HDIIKINHPJRJTJVIZF[J]I^J_^aJbJcHdIfH
=误	q!^#G%I&[(J)J,J-E3G4J9H:I=I>I?H@IBICJDJE]HEIIKFMJNIOHPJUIVIXHZ]]I^I_HaJcJdJeJh]
=说	k!F#E%H&[(E)H*F+Z,G-].J/H0I1H2I3D4G5J6I7H8I9A:F;H=F>B?EAGBECCDZEIFGGHHBIXJIK_LHMENYO^PGRHSHTGUFWIYJ[G]E^H_FaDbHcGdGeIfGgHha
=请	h%I(H)J*I+I,I-Y/I0I1I3X4I6J7^8J9^:H;J=I>D?HAHBECGDHEJFJGJH]IGJJLIMENHOFPIRJUIVGX^[G]H^H_FaGbHdYeJfHgHhG
=谁	u(H=Z>J?I@JBID]HIS_U]VFZCcIfI
=调	|HHQ_
=谢	r!H#F%I(H)J*I+J,I-F.J/I0I1I3G4G6J7I8J9d:I;I=H>F?F@GAHB]CGDGEJFIGJHBIEJIKELJMGNHOHPJRHSHTIUGVHXFYJZB[I]F^J_IaFbHcHdIeJfGgIhH
=象	m!H#H%I(I*J,J-G/I0I1J3F4I6J7I8J9F:H;^=I>F?G@HA]BICGDIEJFJGcHDIGKGLJMFNHOGPIRITGUHVYXJZD[H]G^J_caGbIcIdGfIgIhG
=質	u#H*[-J9J?_HHIJKJX]ZI
=败	i![%G(G)I*J,[-H/X0I1J3G4[6Z7G8H9G:H;[=F>F?H@DAIBGCIDHEHF]GHHCIFJIKGLJMHNGOHRJSGUHVFXH[H]J^J_HaHbHcHdZe^fJgIhE
=账	c!d%]&J(@)]+G,G-D.J/F0G1G2b3C4F5I6G7F8F9H:^;F<I=D>C?F@CBCCCDZEGFHGYHAIAJHKCL^MENEOEP]QJRFSGUAV[WGXFYHZ?[D]D^]_DaCbEcFdCeIfCgFhD
=费	|*ZH^dI
=赤	y-I9J>J@HHIIJK]ZZh]
=起	uB^HHLYUIZGbZfZ
=超	w!I%J2aDJHIIGKITJZHc_dJ
=足	k!G#F%Z(c)J*H+G,H-E.J/I0H1I2H3^4E5J6H7I8]9C:G;H=[>D?E@FAHBGCYDEEIFIGHH@IbJJKELHMEN_ODPGRHSITHUGVYWJXFYIZ?[H]F^H_EaDbFcFdGeJfEgHhF
=跟	w#J3F9[>J?I@ICIDJHHIGK^MIOaVJZH]JaHcJhI
=路	|!J%J-I3G9F>HF^GJH^IIOJaJ
=跳	w!J#H%I+I3J4J7]8I9G=H>J?JBJCHD]HEKIMJUJXJZB[J]JaGb^dDeJf_
=身	t#J,[-I3[7^=J>J?IBZD]HEIJTJVIZH]JaIhJ
=車	|3I>^H[ZI
=转	y%J(I-J3^4J9F=J>H?J@IAJBICIDHHYIJKIMISIUHVIWJXJZ^aFbJfI
=软	u(H4I7[9I=J>J@IBJHHKJMIR]SaUIVJZEaJcJd]fHgJhJ
=载	|,^9JHHIJZEe]
=输	j!H#_%J(G)J*I+H,I-D/I0I1I2J3D4H6I7I8J9E:G;I=H>E?F@EAIBGCEDGEJFJGIHBJJKZLIMGNYOaPIRISITGUHVGX_Z?[H]G^J_IaEbHcHdJfHgIhc
=边	u!J#I(I-J3J8^9I:b=I>I?I@[BJCHGJHHIHKFMJNJOIPJUJV[XHZF_JaJdJhJ
=达	w(I3H4Y9I=I>IBIEIHHIISJVIX]ZJ]Ja]cGf_gI
=过	_!D#C%Z&H(C)F*F+^,F-H.H0E1^2Z3A4D5H6G7E8F9@:D;X<H=C?B@[AEBAD_EGFFGCHFIAK_LaMXNCOCPFQIRCSFTEUCVBWYXHYG[D][^E_EbCcCdDeGfBgFhC
=运	w%X(J3I9I=J>^?IBHDJHFSbUHVIZGaIbIfI
=近	r-H@^BGHIIHKcMIXIZDhI
=返	t#J-H3I9_:J>[?I@IBHHFIJKIMIN]UJXIZGaJbIf[
=还	c#C%F&J(D)G*E+H,H-F.I/E0G2H4E5[6H7F8G:D;G<J=E?CAFBCCcDDEFFHGFH?IBJHKZLGMfNEOEQJRGSET[UCVCW]XEYHZA[E]D^E_]aBbEcFdDeIfZgYhD
=这	m!I#I%I(J*J,J1J3I4I8I9G;J=I>I?G@[AIBJCHDIFJG_HEIFK[MINJOHRITJU[V_XHZH]H^J_[aHcHdIfIhI
=进	m!H#]%I(H)J*J+J,I-G/J0J1J3F4H6J7J8I9_:H;I=G>F?F@GAJB_CFDHEJFJGJHEIEKDLJMGNGOFPJQYRJSITHUHV]XEZ[[H]F^I_HaEbHcHdJeJfHgJhZ
=远	|HHQ_
=连	k!J#H(I)J*J+J,J-H/I0I1J2]3H4G6J7J8^9F:I;J<a=I>H?H@IAIBICIDHEJFIGJHXIEJJKHLJMFNHOIPIRISFTIUHVHWJXJYHZD[I]G^J_^aGbFcbdFeJfFgIhJ
=迷	|>IHIa_
=追	y8^C]DIHI
=送	t!I#I(I-I3F4J9F:J=J>B?G@GBICHDFH_IGKHMFNIOJUIVHX^ZE]H_JacbIdJfIhJ
=选	i!G#E%H(Z)H+H,H.J/I0H1I2I3E4]5J6I7G8I9F:G;H=E>C?e@DAHBFCZDDEJFJGZHBIEJYKGLHMDNGOFPGRISITFUEVZWIXGYJZA[Y]E^]_FaCbGcHdGeJfGgHhE
=途	w9I>IHEZF]bdHe]
=通	i!G#H%[(C)^*E+H,G-H/Y0I1H2J3G4G5J6H7G8I9F:F;Y<X=F>E?_AIBFDFEJFIGHHIIEJJKXLIMENEOGPCRFSHTHUEWGXFYIZY[F]H^H_HaabEc]dFfEgGhF
=連	u3[7]=J?JBJC]D[HGKIMJVJZGhJ
=進	|:]HIX]ZH
=遅	w#J-I1J3I4J9J>ICJH]IJMFR_XJZGa]cHfI
=過	w#X@]KYZI
=道	u>E?J@IHZIHKIMJNXVJ[bhI
=達	|9H=JIJUIX^ZHf^
=違	f!Z#a%H(H)J*H+H,Z-B.J/H0H1H2J3[4G5J6[7H8I9B:G;I=G>C?E@AAHBFCFDEEHFIGHHJICJILGMENZOYPHRYSITFUGVGWIX_YIZC[G]F^H_GaDbEcFdEeIfFgHhd
=選	l!I#G%J(G*J+I-Z1J3F4J7J9H:I;J=I>E?c@FBHC[DGGJHCIELJMFNFOGPITGUJVZXIZD[_]H^^_IaFbHcIdIfIhH
=邀	|:bHGIIMHZC
=那	n!G#F%I(G)I*I+J,I-G/H0I1J2J3E4H6J7]8^9D:a;I=G>a?E@GAHBHCEDIFJG]HBIFKbLJMFNGOEPIRISJTHUGVDWJXIZC[I]G^I_GaFbIcIdIfHgJhG
=邮	k!H#E%H&J(F)I*H+H,H-G.J/I0H1H2J3Z4G5J6J7I8I9B:H;I=F>^?^@GAHBECHDaEJFIGIH[IDJJKELIMZNGOFPIRISHTHUGVFWIXGYJZD[H]E^I_Ga^bGcHdGeIfFgIhG
=部	m!J#I%G(X*J-E/J3F4I6J7J8J9F:d;J=H>E?E@FBZCGDHEJFJGJHBI^KDLJMGNYO[PIRJSJTJUFVaWJXGZA[H]I^I_JaHbHcIdIfGhF
=都	i!G#F%H&J(D)H*H+G,I-].I/H0I1H3D4G5J6I7G8I9B:G;I>B?CAHB^CFD_EHFIGHHDIDJIKCLIMDN^OGPGRHS^TGUaVHWIXFYJZZ[G]F^H_GaYbGcEdGeIfJgHhE
=配	i!D#G%G&J(C)E*E+H,F-G.J/G0a1G2J3E4F5I6G7G8G9D:E;H<J=[>E?D@GA[BECFDDEdFIGHHAIFJIKFLIMFNEO[PDQJRHSGTGUAW_XFYHZ@[G]E^H_DaYbJcCdCe_fBgDhG
=里	a![%C&H(B)E*E+F,E-J.H0F1E2G3Z4D5H6F7]8E9@:B;E<H=B>[?^@GAEBBCBDBF[GXHGJFKBLJNCO[PEQIRESDTHVaWZXEYGZ>[C^]_^aAbDdBeXfBhB
=重	X#A%G&G([)H*B,D-D.E/A0C1D2F3A4B6C7G8Z9D;D<G?G@BAZB^CADEFDGCHIIAJCK]LCMHN?ODQHRCS]TBUaVYW_XAYEZ[]@^@_BcEd>eBfYg[h@
=録	b!F#G%I(G)I*I+c,I-G/I0J1J2J3]4H6I7H8I9I:F;I=G>I?Z@EAJC]DeEJGIHHIDJIKJLHMFNEO[PHRHSHTHUGVEWHXFYIZA[G]H^I_HaFbCdGfGgIhD
=鍵	y6dHGZI_IdG
=鎖	|!J#_-^9H>I@IBJHEIHKIXJZE]I
=钟	t(I1I2J3I4H9H:J=J>J@IBFCJHDIIKJM_OJRdUIVIXJZH]JaJcHfGhJ
=钥	u(I)I0J3I4I6d7I8J9H=I>J?a@HAJBIHEIHKHMHNIOJPIRHSJUHVGXIYJZC]J^JaJbHcIdIfFgJhI
=钮	u(b9J:]HGVIZE
=链	t(I9J:J>I@JBHDHIIKIMHNJUHVJXJZA[IaIbefJ
=销	|%YH]ZJ
=锁	b!C#d%G&J(D)H*G+G,G-C.I/C0G1Y2H3D4E5I6G7C8G9G:E;H<I=D>C?D@CAGCDDDEHFIGGHAIDJHKDLGMBNEOFPGQJRGSDTfUEVCWHX[YIZ>[d]F^F_DaEb^cEdEeHfDgDhD
=错	d!H#[%F&Z(C)F*F+G,b-C.I/G0G1E2I3[4Z5I6G7F8F9B:E;H<I=E>C?C@@AGBCCEDCEZFGGFIDJGKBLFMENDOZPDQJRZSFTDUDVDWGXbYHZa[E]E^D_FaAbEcDdBeZfBgGh]
=锚	|@JAbCIHJKHZI_JaJ
=長	t!J#J%G(Y-H2_3G9G:I=I>J?J@IBJCJHDIbKFMJNZUIVHXJZCaIbJdJfIhJ
=长	w2_9J@JCJGJHIIZN]RJXJcJdIfH
=閉	wB_KJZF]ZcX
=開	p!H#Z(I-H3G4J7J9E:J=H>H?G@FBJCHH^IEKFMHNHPJSZTIUJVHXZZE[I]]^^aHbZcGdJfIhH
=間	e!Z#a%I(H*I+I,J-D/J0J1I2J3]4H6J7I8I9C:H;I=X>D?E@aAJBFCGDFGIHAIBJJK@LGMJNYOGPHRZSJTFUGVGWJXcYIZA[H]G^H_Ia[bFcHdGeJfEgJh^
=门	y(J*^,I9I:[HIIINIOHPIV]WIZI
=闭	w9J=JB[HIU_VIZH]Jb[
=问	i!G#B%Y&J(E)H*Y+I,F-E.I/H0H1I2J3E4G5J6I7H8I9C:[;I=F>F?^@EAIB]CFDGEZFGGHHJICJHKELIMENEOFP[RISHTGUFVEWIX]YJZa[G]F^I_HaFbGcZdGeHfGgIhF
=间	o!J#I%J(J*J,J-I0J1H2J3H4G6I8J9E;J=J>I?I@aAHBICGDIFJGIHEIGKHLJNJOGReSJTIUJVIXGYJZE]G__aFbJcEdHfEhG
=防	tH]SGT^ZJc[
=阻	|HYXX
=限	^!C#C%d&I(d)F*F+F,G-D.H/G1F2F3B4D5H6G7E8F9A:B;b<I>B?BAFBBCDDBEGFGGEHZIAJGKBLbMAOEQbRESFTDUAV@WEXbYG[D]C^E_EbBcEdAeGfCgDhC
=除	k#Z(J-I1]3J9F?I@IBZCJG]HFIIKJMIT]VJXIZG[^_XbIdIfIgIhJ
=障	w/JSbTGZH
=雑	|I[KHNY
=電	f!H#I%I(I*I+F-E/J0I1J3_4H6J7J9D:H;I=H>b?_@FAJBHDZGIHGIEKFLIMGNFO^PJRITIUIVHWJXGYJZD[I]F^J_IaZbHcHdHf[gJhF
=需	n!J#J(J*J+J-J3G9G=c>I?H@JBICaDGHDKJNIOJTJUHVHXIZH[J]J_JaHcJdHfJhJ
=非	w0Z1]HIgZ
=面	b!D#C%F&J([)F*F+d,F-D/G0G1G2I3A4F5H6G7F8G9D:D;F<J=B>X?@@CAGBACAD[EGFHGGICJHKBLFMBNDODPEQJRGSYTEUAVAWEXYYHZ[[Y^F_EaAbgcEdEeHfDgFhY
=音	|HYaY
=項	|(^-J?J@JIIKHZH^^
=須	|DYHFb^
=題	m!J#I(I-H3I4I9H:I=I>H?I@IB]CJDJEZHDIGKGMHNHOJPJSJT[UJVHXGZa[IaXbIc^dJfIhI
=願	w#_9[BIIIXIZG
=類	y:]HFI[
=页	j!H#G%I(Z)H*H+a,H-H/I0J1J3F4I6J7I8I9H:H;I=F>F?E@GAIBFCEDZEIFJGJHHIGJJKELIM^NHOGPGRJS[UEVEWIX[Z^[G]Z^I_HaEbCcHdHeJfHgI
=项	t(^3H=I>H?_C]DEHFIJTIVIZJ[[]J_JaFdJ
=须	u9J:Z@[CJHIK^LYOJZH
=预	|0c9HDJHJZIaHcH
=题	l!I#C%I(G)J*Z,I-H/J3H4I7J9H:H=H>H?_@HB^CHDHEZFJGJHBIGJJKGMFNGOHPHSITHUHVGWJX]Z][I]I^J_JaIbHc[dIeJfIhH
=飛	|3[7[
=食	|HHOZ]^
=驗	|>]HH
=验	c!E#D%H(E)H*Y+G,X-E.J/H0I1H2H3Y4G5J6I7G8I9H:F;H<J=D>Z?]@DAHBFCbDXEIFIGGH@IDJIKELHMFNGO_PGRGSHTFUFVEWIXXYJZB[F][^H_GaabFcGdFeIfGgHhE
@admin-reset	X!Z%G([*c+X/I1[7I:[>I?I@YCIDHEYGJJJKYMJPISJUFVHWHX]ZB[J]I^IaJbHcJd[fIgGhJ
@ask-helpdesk	g(b0[3G9Z>^@aBICJD[HCIJKJOJVJZCfHgY
@asking-how	O!B#A%@&I(?*G+A,E-B.G/B0B1@2F3I4D5G6E7B8D9A:B;G<G=E>??>@>AEB;C?D8EFFFGCH{I?JBK?LBMBN?OCPAQHRDSBT?U>V:WCXAYDZ5]C^C_CaBb@cAd=eBf<gCh@
@away	c!J#G%J(H*I+J,J-H/I0J1J3H4G7Z9i:I;J=H>C@EAJBFCHDJG_HZIHKGMDNHOJPIQ[RJSJTYUIV]XHZD[I]F_IaEbHcHdJfIgHhI
@change	D!@#A%?&F)D*B+B,?-;.E0A1A2A3?4@6=7Y8@9E:@;C<B==>E?<@iACBcC>D9EBFCGAH=I>JAKDLgM[ODPGQDRBS?T>UCVAW?X?YA[B]H^o_@a>bAcEd9e=f?hk
@chaser	X!F#A%E&I(C)H*E+F,G-@.G/F0F1E2H3A4E5H6H7F8G9v:D;F<I=D>??B@>AEB?CAD@EGFEGGH5I>JGK?LGMGNBOCPFQIRFSFTEUDVCWGX>YHZ:[E]A^H_Ea@bDcDdEeHfCgFhD
@check	q!XCZHHZ^
@denied	tTZZZ
@elsewhere	=!7#A%5&=(;)?*G+[,C-7.;/<0>1C2;3/4_5;6A889C:<;9<^=;>_?c@AA8BHC2D2E:F@GIH"I7J>K/L?MaN8O3P?QERBS7TBU4V>W9X3Y:Z7[D][^>_5a;b[c^d5e8f:gDh3
@field	*!b#g%D&7(])[*B+a,Y-I.</G0A1C2[3@5F6D8H9!:[;J<C=H>>A=B[C]DcE=F8G_HDI@JFL[MBO<PIQ=RFS_TeWYX>Y@Zh[f]?^Y_Ca>bccAdZe@fIgFh[
@greeting	N!>#E%@&E(B)B*?+A,B-A.C/@0A1A2D3A4?5D6C8B9y:>;G<E>B?Y@cA?C@DFEBF@GAHFI=JBK=LAM;NDO<P@QFR@S@T?UEVCWGXIZ?[?]:^B_@a:bDc>d?eBfIgA
@help	W!X%I([)G*b+I,J-F/I1J3G4I6J7H8I9f:G<^=I>E@YAJBYCGDDEHFJGIHbIEJIKFLJMGNFOIPGRJSHUFVDWJXHZY[G]H_IaDbEcIeIfGgJhG
@interjection	@!B#?%E)]*A+X,F-B.@/b1?2=5D6E7H8F9j:G;G<@>]@aA9BcCCDaE?FAG^H<LYNXOIPCQARGS?T^UDW[XCYIZG]C^A_[a_b]cFdBe@gBhH
@other-account	N!B#;%B&I(?)F*F+G,E-@.H/E0F1G2F3B4F5H6[7C8F9D;H<X=B>F?B@@AFB;CDDCEFFHGDHzI@JFK>LCMCN@OEPAQIRFSCTBUAV@WBXDYGZ3[A]C^C_Ea?b=cDd?e@fAgDh@
@register	G!<#<%>&E(:)<*;+q,@-:.C/F0@1@2C3H4?5B6A7>8@9<:<;@<C=<?c@8A@B]CjDpEAFAG?HXI8JGK7L>M;N9OcP<QBR@S>T>U:V8W=X;YZZ3[=]>^@_>a:b=c@d>eAf=g?h;
@reset	4!^#4%I&=(g)c*D+@,1-*.I/C0A1C283G4<5]6<7X8D95:e;<<==f>[?[@DACB]CAE_FHGAH?I/JJK9LBMEN;O9PbQ8RESgT;UgVfWjY>Z_]F^A_@a]bfcEd>e9fIgah4
@reset-failed	7#C%E(^)F*=+6,C-E.@/[0]1D2:3:5B6d7_8@98;B<J=[>;?D@dA@B9C=DEE]FDH6IYJYKeL^MCNeO<P]QFR?SATBU>VZW?X6YAZZ[b^f_Da8bBcBdFegf_gGhc
@reset-spoken-of	4!<#?&B(b)H*<+A-/.:/?0?1F293C4C5C7H8b90;4>J?A@bA@BdC:DGEEF?G?HBI0K;LfN<O1PHQISDT<UcV^W[XGYb[E]8^i_@a>bcdiehfbg]hc
@reset-word	1!Y#G%G&C(b)Z*C+?,G-Y.Y/Y0G3B4A5Z6H7[8Y95:I;:=Z>=?G@_AFC<DDE?FEG^HFJ[KYMJNYO8P[Q?RCS]TEW_XIYEZJ[Y_EaCb[cGfZg^hI
@second-factor	O!G#E%G(B)F+d,]-H.J/I0I1I2J3C4G6I7G8I9G:E;J<J=G>^?f@CAIBCC@D?EIFJGHHjIFJIKDLHMCNFOHPGRISHTGUEVDWHXGYJZ?[G]D^H_HaJbDcGdHeIfHgHhF
@thanks	Q!B%C&G(A)E*C+X,D-X.F/D0I1C2F3>4A5F7D8E9r:F;D<G=B>>?A@AABBnC@DBEEFCH5IBJDKHLJM>N@OAPCQHRYSDTBUAVFWFX>Z=]?^D_Ca?b@cAdBeEf@gEhF
@trouble	2#J&b(G)D*>+A,[-I.J/]0@1@243F5A6]7A8Z98:D;F<A>E@]A9BBC=D:EaFIGIHAIIKZL;M@NbOcP_QIRATDU9VEW:YDZu[C]2^[_Ha9b@dBeeg?h[
@unlock	M!>#g%J&H(@)D*E+E,D-A.G/B0E1e2D3@4C5F6E7C8D9F:B;F<G=B>A?>@>ADBgCGDGEFFFGCH>IAJDK?LAM?NAOEPBQGRCSCTjUBV>WEX@YFZ?[p]B^@_@aCb:cAdBeEf@gAhE
@works-now	M!=#9%?&F(;)A*A+=,B-<.D/G0B1A2C3<4@5D6B7@8A95:<;C<E==>9?<@7AAB"C=D8EBFGGBH2I:JAK9L?M7N=O@P?QER[S>TDU>V@W?X<Z.[<]:^I_@a:b;c>d>eCf:g@h<
~000	d!I#J%f&_-a/J0I2I4J9H:J=J>I?I@IAJBICIDJHZIHJHKGMJNGOIPHTIVJXIZE]J_IaIbJcJ
~001	[!H#F%E&k(H*I+J,I/I0I1I3F4I6J7I8J9E:I;I=H>G?H@GAGBGCGDGEJFdGIIFJIKGLIMGNCOIPIRJSITHUIVIWJXHZB[I]G^I_FaCbIcHdIeIfGgJhG
~002	f!J&I3I9I>E?J@JAICIE_HEIJKJNIS_TIXFZD]H_baDc]fJ
~003	f!J#J&J(I-J4E5f6J9J=J?I@JA_BHDIHXKINIOIPJRJSIUIVIZ_]J_JaIbIcIfFhJ
~004	c!H#G%c&^(G)J*J+J,G/I0J1J3[4H6g7J9E:I;J=I>G?H@HAHBHCHDHEJFGHAIEJHKGMINFRJSITIUIVIXHZD[J]H_HaGbIcHdIeHfHhH
~005	e![#E%e&_-^0I2I3I4I9G:J;J=J>I?J@IAJBICJDIFJHBIHJIKGMJNGOJPGTdUJVJXHZF[J]I^J_IaIbJcIfJhH
~006	u#]B^HG
~007	c!H#F%e&D(I*J,J-E/J2h3H4I9F:J=J>H?J@HAIBFCIDIFHHEIDJJKHMIOIPHTJUIVJXHZB]H^J_IaHbJcIeJfHh_
~008	c!J#H-J4F5fBHHCMGNdPJRJZCbHcIfI
~009	f,h3J4F?JBJJ[NIZE
~00^	o3ZHYNIZFf_
~00c	k%G-H2h3J9HHEIFNJXJZJaJ
~010	|6]HZ
~011	l,G6JZGcJdHegfI
~012	y3Y5Z
~013	|HY
~016	m1f3I4J5^9H>J?I@JCJIIKIMJNJUJVJZJ]JaJ
~017	r1_3ZHH
~018	w1aHE
~019	w1X@[B_fC
~01^	]!H#F%E&k(H)J*I+I,I-[/J1J3F4I6J7I8J9D:I;I=H>G?H@GAGBGCHDFEJFdGIHGIEKELIMGNCOHPIRJSITHUIVIWJXHZA[I]F^I_GaCbIcIdIeIfGgJhF
~01c	uH]
~021	|9JHJS_TJ
~023	Z!F#G%]&I(G)I*H+H,I-E.J/I0I1H2H3D4c5I6J7H8e9C:H;I<f=G>G?G@FA]BECGDGEIFHGHH?IEJJLIMGN_OHPHRHSHTHUGVGWIXGYJZB[I]F^J_]aFbGcGdHeIfGgIhG
~024	u-^HJZJ
~025	u-a?IHINIVI
~026	k-i3J9G?J@HDJHEIEKHNIOJXIZF]JaI
~02^	g!I%H&I3J4E9J<I@JA_BXHGNGZD_bc^
~034	i=JBJHGPJY[ZEcHdFeIfg
~03^	f!J#J&J(I-J4J5f6J9J=J?I@JA_BHDIHJKINIOIPJRJSIUIVIZ_]J_JaIbIcIfFhJ
~03f	wH[
~040	m%G&_3I4D8I9J<HA_HGNG__
~044	r3^9JBJHEZHfc
~048	|L_
~049	|3YO[
~04^	e!H#H%c&F(H,G/J3H4I6g9F:J;J=I>H?I@IAIBICIDIFGHDIHJIKHMINGOISITJUIVJXIZE]I_IaIbIcHdJeIfIhI
~053	q#FHDTd
~05^	d![#I%e&_(I)J-^0I2I3I4H8J9G:J;J=J>I?J@IAHBICJDIFJGIIIJIKHMJNGOJPGTIUJVJXIZG]I_aaIbJcIdJfJhH
~061	g#J%I-J3J4H8g9I<G@IAJBIHEIIKINbZE_JhJ
~062	h!J%_(J-J3I4F8E9H<gAIBJHGIJNFUJZG]J_IaJbJ
~06^	u#]B^HG
~070	d!I#I%e(I-F/J2h3I4I9F:J=J>H?J@HAJBHCIDIHEIEKIMIN[OJPHTJUJVJXHZC]I_JaHbJcJfIhH
~081	k%J4f8J9JHHNJ
~08^	c!J#H-J4F5fBHHCMGNdPJRJZCbHcIfI
~09^	f,h3J?JBJHEJ[NIZE
~0c^	k%G-H2h3J9HHEIFNJXJZJaJ
~0x8	b#J(I-J4E8d9I<d@IBHDJH[IIKIMJN[UJVJZD_JaJbI
~100	j-Z/JB_HHNJZbfJ
~103	i=JBJHGPJY[ZEcHdFeIfg
~104	uBJHHZHfc
~11^	j,G3[6I9JHJcIdHegfI
~120	|9JHFS_TJ
~123	i#J-g3_9G>I?J@ICIHBKHNJOIXHZG]IaHfJhJ
~12^	w5ZIX
~13^	|HY
~16^	m1f3I4J5^9H>J?I@JCJIIKIMJNJUJVJZJ]JaJ
~171	w3Z
~17^	y1_HH
~18^	i%J1a4e8J9IHCNIcJfJ
~19^	p4I8H9J<I@ZB_HINcZHfC
~1c0	uH]
~1f^	j8g9J<JBJHHNIZH
~200	X!G#F%G&J(F)H*H+I,g-F.J/H0I1H3E4C5j6g7H8I9E:H;I<J=G>G?F@FAHBDCGDFEHFHGIH?IFKFLIMDNEOHPFRGS]TGUFVFWIXGYIZ>[G]F^H_HaEbDcXdGeFfDgH
~201	b!H#H%I(I*J,E-G/J0I1i3G4F5_6Z7J8J9E:I;J=H>H?IAIBGCIDIEJFJGIHCIGJIKGMHNHOIPIRISITIUHVIXIYIZD[J]H_IaHbIcGdGeffFgJhI
~202	e!J#I(J+J-j/J3H9F>I?F@FBICJDIHAIXJJK[MJNFOIUJVGXHZA]IaHbJhH
~22^	y-XK[
~230	Z!F#G%]&I(G)I*H+H,I-F.J/I0I1H2H3E4c5I6J7H8e9C:H;I<f=G>G?H@FA]BFCGDGEIFIGHH@IEJJKFLIMGN_OHPHRISHTHUGVGWIXGYJZB[I]F^J_]aFbGcGdHeIfGgIhG
~234	k-e3_9G>J@JHDKJOIXIZHaI
~23^	t-bHFK[
~24^	u-^HJZJ
~251	|3]
~25^	u-a?IHINIVI
~26^	i#J%a-i3I4H9F<I>J?J@HAJBJCJDJHDIEKGMJNGOJVJXIZE]IaIhJ
~29^	w3J8_>EBICJEaHCXFZJ]JaD
~2c^	j%I4H8F9I<gHHNHZH
~2tm	nBGHGRfZJdGfG
~300	W%a&i(E)G*F+G,F-^.I/G0F1G2I3D4F5H6F7G8G9A:F;G<J=F>E?F@IAZBACFDDEHFcGHH<IDJHKCLGMFN^OEPGQIRGSFTEUFVFWHXDYHZ>[G]E__aBbFcEdGeGfDgHh]
~304	o%I4E8J<IA_HINH__
~306	a!H#H%^(H*J+J,J-G/J1J2J3G4C7J8f9F:I<g=I>I?I@HAGBGCHDHFJGJHBIGKGLJMHNaOIPJRJSITJUIVIXIZC[J]H_GaHbIcIdJfIgJhI
~308	k%J4f8J9JHHNJ
~310	b!J#J%I(J-I/J3J4J6J9F=I>J?J@HBcCJDHGJHBIIKIMINHPIUIVJXIYZZ_]IaIbJcGdEeHfghI
~320	]!H#F%G&I(H)J*I+J,g-G/I0I1I3F4H5J6h7J8J9E:I;J=H>H?G@HAIBFCHDHEIFHGJH?IGJIKGLJMHNFOHPHRISGTIUHVHWJXHYIZA[I]H^I_IaGbHcZdFeffFgJhG
~329	y8_
~32t	m=JBGHGRgZGdGfG
~330	W%a&j(E)H*F+H,F-B.I/G0G1G2I3D4G5H6G7H8G9B:G;G<J=F>E?F@JAZBBCFDEEHFcGIH<IDJJKDLGMFN^OEPHQIRGSFTGUFVFWHXEYHZ>[G]E__aCbGcEdGeGfDgHh]
~345	o-Z0X3aHGIX
~34^	f#J-d3J4J9G=I>J?I@IBICJDJHCIHKIMJNIPIUJVJXIY[ZD]IaJbJcGdFeIfghJ
~365	f#F*J/]=ZHEMZTcWYZHg[
~3f3	wH[
~400	y%J&aHI
~405	pAJ_b
~40^	m#dHITJZF
~425	|3]
~44^	r3^9JBJHEZHfc
~456	p3bHIIXOJZJ
~45^	|-[
~471	|3]HJZY
~474	m#dHITJZF
~48^	|L_
~49^	|3YO[
~500	m#FHYTd_I
~512	|3]
~530	yHY
~53^	q#FHDTd
~567	q3_HDIXOJc^
~56^	|3Z
~604	|L_
~619	u4I8H<IHHNcZI
~61f	j8g9J<JBJHHNIZH
~626	y%a4I<INJ
~62c	j%I4H8F9I<gHHNHZH
~632	y8_
~65^	f#F*J/]=ZHEMZTcWYZHg[
~660	|L_
~678	|3YIZ
~67^	u3_HJ
~680	yHFNIZHfa
~690	wH^
~700	d!I#I%e(J*J-F/J2h3H4I9F:J=J>H?I@HAIBHCIDIFJIEKIMINGOIPHTJUJVJXHZG]I_JaHbJcJfIhI
~711	|3]HJZY
~71^	u3ZHEc^
~740	m#dHITJZF
~78^	|3YIZ
~800	b!H#H%e&_(I*J,I-E/I1J2h4E9E:I=I>H?I@HAIBGCHDIEJFIHFIDJIKHMHNZOHPHRJSJTIUIVIXHZA]H^J_IaGbIcIdJeJf^hG
~801	uH]
~802	Z!F#G%]&I(G)I*H+H,I-F.J/I0I1H2H3E4c5I6J7H8e9C:H;I<f=G>G?H@FA]BFCGDGEIFIGHH@IEJJKFLIMGN_OHPHRISHTHUGVGWIXGYJZB[I]F^J_]aFbGcGdHeIfGgIhG
~818	k%J4f8J9JHHNJ
~900	u4GHbZJ
~99^	y-bHG
~^00	u3_>EBICJEaHBIIOZXFZI]JaD
~^01	w3Z
~^0x	b#J(I-I3J4E8d9I<d@IAJBHDJH_IIJJKIMJN[PJUJVJZC_JaJbI
~^10	|-[
~^12	t-[3ZIY
~^20	Z!G#H%H(G)I*I+I,J-D/I0I1i3G4C5k6I7H8J9F:H;J=H>G?GAIBECHDGEJFIGHHAKZLIMDNFOIPGRGSGTHUFVFWJXHYJZ@[H]G^J_IaGbEcFdHeIfDgHhH
~^30	w-b0JHFJJKI
~^31	b!J#J%I(J-I/J3J4J6J9F=I>J?J@HBcCJDHGJHBIIKIMINHPIUIVJXIYZZ_]IaIbJcGdEeHfghI
~^32	]!H#F%G&I(H)J*I+J,g-G/I0I1I3F4H5J6h7J8J9E:I;J=H>H?G@HAIBFCHDHEIFHGJH?IGJIKGLJMHNFOHPHRISGTIUHVHWJXHYIZA[I]H^I_IaGbHcZdFeffFgJhG
~^33	W%a&j(E)H*F+H,F-B.I/G0G1G2I3D4G5H6G7H8G9B:G;G<J=F>E?F@JAZBBCFDEEHFcGIH<IDJJKDLGMFN^OEPHQIRGSFTGUFVFWHXEYHZ>[G]E__aCbGcEdGeGfDgHh]
~^42	|3]
~^45	|3X
~^47	l#d3[HGTJ
~^50	yT]
~^63	y8_
~^66	|L_
~^68	yHFNIZHfa
~^69	wH^
~^80	Z!E#F%f&^(G)I*H+H,H-C.I/H0H1H2g3C4c5I6I7H8[9A:G;H<a=G>E?G@EA]BECFDFEIFGGGH=IBJIKFLHMFN^OGPFQJRHSHTGUGVGWIXEYIZA[H]E^I_]aEbGcFdGeHfFgHhE
~^aa	Z!F#C%E&J(E)H*G+H.J/H0]1^2I3E4G5I6H7H8X9B:G;H<J=F>C?YAGDIEIFHIDJHKCLYMENFOFPGQ[ReS]TaUFVEWIX_YYZB]E^H_EaCb[dXeXgHhI
~^ab	N#A%H&I(B*E,J/H0F1Y2G3A6F7E8E:G;]=^>[?YAGB_DGEIFHGFH]IZJHKCLHMDNGOIPDSXTYU^WGXCY][]]f^C_IbGcDeIf@gDhG
~^ac	=!f#Z%g&c(A)Y*J+G,Y-B.H/Y0I1A2a3C4=5B6F7B8D9<;[<B>Z@AA]B^CCFCGHH^JBKDL[MENAPdQdS>TGUFV[W=X@YCZI]>^c_^a;bAc?dHeBfFgCh_
~^ad	?#D%Z&[(b)k*n+A,h-C.C/=0@2A3I4=5B6A7d8[9@;B<C=B>??@@@AHB:CFDBEbF?GIHDI:JAK<LDM:N?O=PhQZR?SETAV[WJX@YBZC[>];_Da<b>c<d^eCfYgghC
~^af	L#_&I(G)F*D+X,G-J.H/a1J3C4G5G7D8Y9X:@;G=[>@?BA^B_D@EHFIGDI?JXKHL]NFOHQJR^SHT]UGWFYY[C]a^G_DcCeGf_gJhB
~^ag	K!I%I&H(C)X*I+b,E-^.H/C0l1I2G3C4D5F6F7E8_:C;E<H=H>C?C@^AEB_CJD?EGFFGCHGICJZK[LDNIOEPZQHSETHUCVDWFX]YFZX]F^I_FaGbDdFgDhF
~^ah	i#I-J9I>JBJHGIJK[RaTIXZZ[]Jh[
~^ai	k(J9Z@^BIGJHDIJKIMaPYUJVHWYZ^
~^aj	u8]9[V[
~^ak	]![#G%H(F)G*I,[-G.Z/X0J1Z3H4H6I7J8]9J:I;Z=G>H?H@GBGCHDGEJGIIFKDMINGPGQYRISJTJUZV_WHXIYJZI[I]I^J_JaIbIcHd^eagIha
~^al	G!D#G&F)Y+_,D-Y/H0B1H2D3Z4F5H6B7J8C9b:J;B=@?b@cAHBFCaD[ECFHGEHHJCKcMYNZOERASDTYUIV[Z7[[]C^c_@a@c@dDeCfCgEh[
~^am	]!H#H%H([)[*[+I,Y-F/G0J3G4I6J7G9G:H=H>HBDCHDFG]H]IFKYLIMFNFOIPZRJSITHUZVYX]ZI[J]G^H_HaGbIcad_eJfHgZhE
~^an	E!H#E&I([)B*G,B.D/A0A1E2I3G4H7X8_9^:_;I>a?Y@bAfBAE@F?GBHCIDJJKdMaNFO?P[QGR@SJTHUAVEWG]_^^_^aBcCdCeAf?h^
~^ap	O#B%[&H)D*]+_-].I/G0[2G3B4C5F6J7D8G:B;Y=B>[?fBCD=EEFIGIH^ICJELEM?OESFTFVJWDX@Y[Z@[a^D_[abbGcCdBeFf^gZhE
~^aq	r:X@^HIU[
~^ar	V!X#J%F(F)I*H,J-[1I2]3F6Y7I8I9X:H;b=H>H?E@EAHB^CFEJFIHaICKDLIMFNGO[TGUGVEWJXFYI^H_HaacHdEeIfXgIhF
~^as	Q!J%C(J*]+a,_-D.J/G0I1I2I4H5J6H7G8I9X:J;I=_>@?CAGBFC^DDFHGHHaJIKELbMGNEPFQJRHSHTEUFVDWHXIYJZJ[F]F^Ga^bGcGdEecfFh_
~^at	O!J#Y%Y&I(^*E+F,Y-B.H/D0D1G2G3H4E5H6F7G8F9J;F<I=]>A?H@FAFCBDAFGHXIHJEKJMJN]OEP]R[SXT[UFVGXdZ_]B_DaYcCdHfXh_
~^au	H!D#G%X&G(c)b*F+I,f-E.H0C2F5G6D7F8G9D:I<I=G>[?^@HACBEC[D]FDH]I?JFKBLXM?OAP@RBSCUbVbWHXEZ>[I]Z^B_GadbAcYdHeDfBhF
~^av	W!b#B%F(E)G*J+G,H-G/H0H2I3Z4D5I6I<J=X?^@IAGCXDEEJFIGHIGJHKdLHMDNEO[PXRHSJTGUZVZWHXIYIZD[E]b^G_GdGeIfXgH
~^aw	b#J%J(H)Z/I3H9Y:J>G?Z@aBYCHDXIFJIKEMIOJTJUYVIWJ]a^YaEbIgIhG
~^ay	o9Y@]DJHJIIZX]^f[
~^az	j!Z-Y/X9J:Z@IBJIIKIN_UZVZZGbYgZ
~^ba	J!a%B&G(@)D*C+H,G.D/F0J1C2E3E5E6a7C9I:A;D<F=^>F?Y@FAGBGCbD?EEF^GFHdJGKaLCM?N?OYPaQaSCTFUFVEWDXGZE[_]Z^B_FaDbXcFd^eHg]h?
~^be	C#A%Y(X)a*^+B-_.C/D0F1D2I3C5_7C8H9Z;d=H?]AIBXCYDYEJFDGIHAJALIMIN[OFQ[SCTCUDX_YGZB[A]c^Fd[eEfAgJhZ
~^bi	Z!H#Y%G(H)J+I,I-[.Y0I1Z2J3I4H6I7I8J9_:H;J=H>Y?XAIB[CFDEEJFJGIH^JILINFOEPIRISIUHVGWJXEYJ[F]E^H_Hb]cGdHeJf[ha
~^bl	I!C#h%A(J)J*E+B,Y-c.a/A0C1B2E3E4G5E6I7A8H9=:A;E<F=A>G?DACB:CIEFFDGCH[I>JaM=NFODPDRASGTjU@V@WFXeYDZ][I]I_Aa[bdc_dGfEgBhH
~^bo	T!F#B&I(c)E*X+E,G.G3?4^5G6I8b9[:[;Y<I>]?^@CAdCHD@EGFEGFH[I]JFKFLFMBNDO[QIRESEVAXB[C]B^FaAcCdBeFfGgGhI
~^br	N!A#B&I(H)D*Y+G-_._0E1G2Y3^4Z5X6E7D8E9A:C=H>E?GADBDCXDIEGHZIDJHK?LEMEN^OBPCSDTJVZWXXBY^[F]a^D_Ca_bcccdAfZgDhG
~^bu	W!C#X%F(c)H*G+H,I.J0I1d2J3I4G5J7G8H9b:F;H=b>Z?]@CAHBBDDEJFHGYIFJHKELIMDNEOEPYRHSGTIUFWIXD[J]E^Z_GaFbYcGdEeHgI
~^by	]!H#D%I(F)J*H+I,J-F/Y0J1Z3G4I6J7I8J9C;I=H?Y@dAIB]CGDFEJFJGJHEIDJJK[L_NFOGRJSITEUGVFWYXFZZ[Z]Y^]_HaFbGcHdHeJfIh^
~^ca	>!D%E&D*I+D,F-D.B/B0I1@2]3X5D6]7J8I9A:G<F=J>d?^@^AEBYCAEDF_HXIbJ?KBLHM[NDOIPFQ^RASZT@UCVAWAX<Z^]d^^a]cYd]e[fF
~^ce	T!E#]%G&J(I)F*E+G,H-D.I0I1H2J3_4H5I6H7F8I9C:H;I<J=E?D@ZAHB[CZD]EIFHHbJHKZLHM[NFO_PIQJRGSZTGVCWHXEYIZ>[G]Y^H_GbEc]dDeIfDgghC
~^ch	@!?#B%<&E)A*I+F,@-B/d0E1A2a3B4B6]7@8I9[;B<X=>?^@dACBaC]D?EFF_G?IZJYKILeMdO@QJRASCTCV@WAXBYIZX[a^f_Fb@cHdEeFf=ha
~^ci	]!F#a%G*H+I,I-c._0J1I2J3Y4G5J6^7I8I9];I<Y=F>D?E@CAHCFDFEJFHGJHJI^JIKDLIM]NGO_PHRGSGTGUEVFWIX^Y[Z@[H]D^I_HaYbFcCdIeIgJhF
~^cl	E!H#C%F&E)A*@+J-C.E/g0g2F3>4A5C6c8A9B;F<D=@>H?<@?A^B_C=DYECFBGFICJHK@LHN?ODP[Q^RbSITcUBV=WHX@ZE[B]_^F_gbdcYeDfAg[hH
~^cm	m)[H_KJLGRYZIg]
~^co	6!G#B%D&C(@)@*@+F-Z.i/=0B1c2b3]4Y5]7<8b9<:^;@<_=B>_?A@=A]B[D@EdFJGYHeIbJFK=L?MCOXPARaS;T>UEVIW[XY[D^Aaeb<cadEeYf^g:hD
~^cr	T!F#^(E)H*Y+H,Z/G0Y1H3F6^7E8]9F:F;I=E>F@JAIBBCFDFEIFHH^IFKELHMDNgOHPERFTHUFVEW_XGY[Z@[H]H^Y_JaGb[cEdEeYgG
~^ct	g@HBJHIKJM[^IbZhc
~^cu	O!_#Z%[&J(E)Z+I-[.I/G0G1H2Y4F5I6G7F8G9C;G<I=H>B?C@HCBEHFHH_I[KYMDNZPZRGUCV]WEYIZI]G_JaCbHcEdGeGfCgGhe
~^cy	k-I/a2Z9I=J>I@ICIHCI_KYMJNJO[TIXIZI_Ja^
~^cz	c#G%H(G)J*X+I,I-F.J/I0J1J3G4H6J7J8I9^:H;I=H>F?FAIBFDFEJFZGIH@IaJJLIMIOGRbSHTXUHV_WJXHYJZ_[H]F^J_Ia^bHcHdFeJfFgI
~^da	L!_%E&G(F)G*D+@.G/F1J2E3e4B5E6C8G9Y;F<I=?>a@XADBHCEDhEEGYH^JCKXM]N@OFPEQFRbSHUGVFWFYDZ?[@^XaHbHccdFeEfHgF
~^dc	y-_HGKI
~^de	@!b#G%d&](_)G,=-E/C0?1B2F3=4A5D6h7A9@:C;Y<G=E?@@_AZBDCID?EDFJG^HbIaKaLGM@NFOBPaQZTDUXVAWfXZYXZC[Z]Z_Ya>b]c@dIe<fXgAh@
~^di	D!f%F&c([+B,C-Y.J/Y0@1e2B3b5C6a8X:^<I=>>I?D@EABBGC=DBE@FIGEHHIZK_LBMDN_ObPAQISDTEU^VDX>Z>[F^D_Xc<dZeFgEhG
~^dl	r*X2_9J@JBICJHHI_J[NZZH
~^dn	y@^
~^do	A!Y#C%b&J(<)<+G,>-B.D0A1C2D3D4j5a6?7f8h9E:B;I<C=F>E?AAaB[C@DAEDFCGDHbJ^LGMDN^OYPdQHRCScTaU?V=W?XEYG[D^?_FaFbGcBd<e>fJg[hF
~^dr	W!G#a%]([*G+G,H/H0I2I5J6I7H8Z9D:G;I>^?EAHCYDJEIFHGXHIJ[KDLHMDNDOEPGR^TFUGYIZF[G]Z_Ha^dGeJgHhF
~^ds	|HY
~^du	X!Z&I(G+H,H-C/X0H1H2J3I5J6I7I8I9D:G;I=F>E?FAfBICZDIEIFIJIK_LHMYNEOXRHSGTbUGVEWIX^ZG[H][^H_GdFeHfIgIhF
~^dw	i!J#I(J)J*d-J9H?J@XA[BICZDJHEIZKZNJO[VIZE[Z]J
~^dy	r(Z>J@^HYIIZIa]
~^dz	Z!F%E)H*H+H,H-D/J0H1H2J3E4G5J6I7H8I9_;c=E@aAHB^CEEIFGGGIIJHKBOFQJSGTFVXX][F^H_GbEcFdFeIf]gHhD
~^ea	Z!Z#]%Y(I-_/J3I8H9I:J>H?I@[AYBGCJGJHIIZKbMHNXTIVJXIZA[J^JaIbIcJfZ
~^ec	a!I#H(H*J,Y-H3H4Y7J8Y9Y:I=G>]?F@YAJBGCIDHFZGJHDIGLJMENHOJRJSJUYVFWJXIZZ[X]H_IaHb^cId[eYhZ
~^ed	f#J*Y._9J=[?JCGHcIJPIVJZH
~^ee	m-I9I:J>H@HBJCZD]F]G[HHIHKcNJOJZF]JaJdJh^
~^ef	g![#Z%J-I1J3H9[=J>I?J@IBYCJDIGJHDIIKJMJNJOJQYR]UJVJXGZE[J][_ZaJbIcJdJf^hY
~^eg	t@IHJKJLJN^ZG^bhJ
~^eh	|9]HJPY
~^ei	Q!I%D&Z(G)E+F-G0G1H2I5I7I9G:_;J<J=A?H@[AGB@C]DXE^FIH[IDK]LFOYPJS[TFVHWJX_YH[D]Y^a_FaDbDcDdYeIfCgG
~^ek	p+[>]@ZDFHFZH[ZaIba
~^el	Y#G%H&[(G,J-]/I0J1J4H6I8J:Z;J=G>F?d@XAJB[CEDbEJFIGIHHIZJILIMFNZOGP]SGTHUBVaWIXFYJ[I]G^H_FbGcIdFeJfFgIhX
~^em	K!G#B%C&G(B)D*^+H,F-D.G/I0F1F2G3c4b5F6F7D8J9A:b;E<H=C>c?c@FADBEC[DfEFHYI@JDKALDM]OHPFQGRESETEVBWFXGYFZH[D]@^H_DaebGcDeEfCgYhA
~^en	?!^#@%>&C(B*C+E,H-].J/i0F2A4F5D6^7d9<:<;E<^=^><?C@JBaCJEBFBG=HBIHKEL@MJNFOcPDQFRGSeTfVZWAX@YYZ@^?_ZdJebf^gBhY
~^eq	w#]@IH[ZJgXh[
~^er	G!]#[%E&c(C)C*B+I,^.G1C2G5F6H7A8[9B:@;c<F><?[AIB^DIE^FDGDH]IHJGKEMBNHPARGScTBUAVBWGXIYIZc[C]@^IaCbBcFd?e^gBha
~^es	N!]#_&H(J*D,I/E0E1E2E3_4J5G6D7D9J;J<H=H?Y@XADBGC?D=EFG^HDJEKaLGM@NFRITDUaVZX[]@^Y_ZaXbHdXf]gJhZ
~^et	h(J*[-J0_3H9Z>H?J@IBJCbDIHBIGKZMINJOJRZUZXIZY]IaFcJdJeYfYhJ
~^eu	t:ZHIS^UIZH
~^ev	L#[%X&a(E*J+X,X-Y.H/C0G1F2G3E4E5G8G9Y:C;F<H=C>J?IAFB_CCEGFEI?JYLGNcODPYQHRES_TGUJXCYJZY[D]G_EaIbDdEe[f^gEh[
~^ex	H#@%A&](A*^+F,C-F/C0E1D2^3[4H5I6E7C8G9?:e<G=Z>J??@=BBC[D>EEFZGaHeIDK^LhMANHOXPGQXRDSDTEU@VFYE[D][^A_baHbBcBd?fCgCh_
~^fa	C!G(F)[*J+C-[.H/]1H2D3_4Y5_7F9=:D;[>@?;@EAIBCEGFdGHHaKaL@MDNGP_Q[SBTDUCW@Zg[B]=^J_Ba:bHeZfDg?
~^fe	O#Z&[(B)C*I+E,c-A.G0H1E2G3^4B5J6J7k9E=[>Y?A@CAEBXD?FEGCHCIGJEK@LDMANGOGP@QHRESGTCU_XAYH]^^D_@a@bZcDe_gD
~^fg	|@XHHN]
~^fi	E!H#Y%?&E(G)E*H+H,A-B.G/G0C1B2]5B6A7H8^9C:X;D=G>a?d@GAEBbCHD^ECFBGbIAJjK;MXNZPDQERGS>TEUHV;XBYIZA]b^G_daHbGcdd@eBfCg@hb
~^fj	yHJI[Q^
~^fl	]!I#H%J(G)[*I-X/I3G7J8]9G:H=J>D?H@GA_CIDHGIH]IGJJKFL[MGNGOITYU[V]X]ZI[J]H^[aCb^cIdIfHgYhH
~^fo	E#a%>(C)H*G+J,H-Y.E/?0B1H2G3e4Z5C6A7^8h:];A<D=D>H@JAdBACCEHFYHIJ?KELcMDO>PIQIRES_TGUFV>WDX^YB[Z]G^I_aaHbDcDdFeFfCgEhd
~^fr	H!Y#A%@&X(@)[*D,E-[.F/A0E1[2E4Z5G6Z8G9F:Z;a<F=e>I@YACBDCGEDFCGZIDJaKdM@NFOGPaQIRGTaUDV]YFZC]?^ZaEcZdDeCf?gH
~^fu	S!D#]%E&J*G+G,G-Y.Y/G0G1H2I3C4X5[6G7F8H:G;G<J>F?BAHBdCDDBEHFGJFK@LGMZNHPYQJRGSFTIUfV_WEX^ZZ[D]B^E_GaCcEdEeFfagGhB
~^fy	wCJD^HGI_aJ
~^ga	S!B#^%[(E)E*a.H3H4D5Y6G7E8F9A:g;G<H>X?A@^AFB@C^D^EGFFGFHGIBJGK_MbNBOAPEQISETDVBWGXXY]ZG[F]I^D_EaZbBcDdDeGfCgXh[
~^ge	E!C#b%Y&G(Y)^+[,X-_.H0I1G3?4G6A7H;H<D=C>aADE@H>IYJDLIMZOHP^QHRFSJTHUHVHWYZC]_^^abbGcXdZe?gHh=
~^gi	U#C%J([+I-[.J0H1I2X3C4F5J6H7F9X:I;H<J>A?C@bB[CDEHFHI@JGKCLHNYOEPGQJRXSFTEVCXYYI]c_XaCcFdEeJf_g[hX
~^gl	Y!I#I%I(d)_*Z+J,f3H4J6J7I9J=I>I?F@JBFCIEJHZIGKZLIMHNHOIPEUGVEWJXJZY[J]I^I_JaHbHcJdBeHfIgIhH
~^gm	b(I0c9I:h?J@IBJCJDHHXIIKIMINIOJVIZBaHcJhJ
~^go	R!G#E%E&J(D)D*E+G,G-D.I1G2H4H5I6H7a8G9e:a;G<I=Y>]?_AFB[CIDHEGFHGFHDJFK]MCNGOERYSFTDUCWGX[[Z]G^FaZcDdFeHgGhH
~^gr	K#F%A&G(g)G*B+H,C-?.J/J0H1C2F3F4B5E6D7C8C9e:Y;C<G=>>B?A@AABBIC?D>EIFCG]HdIZJBKFLGM?NJOBPkQGRCSBTBU?VoWBX?Z7[B]>_?a?b?cAd@fIgbh@
~^gu	S#Y%G(C)H*G-b/Z0I1I2J3Y4G5J6H7X8H9Z:i;I=F>D?E@IBCCEDDEIFHGHHYIJJHKFLHNEPZQJSHTZUGWIXGYIZA[H]E^H_XaEbFdCeafGgHhE
~^ha	B!@(D+D,E-Z.I/]0E1?4A5X6E7I8?9a:E<E=Y>d@JAEBCC^D_EZFCG_JIK^McP>QXR>SDT@U]VXWAXGY_Z[]a^Z_>aJbDc<d_eHfEgB
~^he	J!H%B&G(_)F+C,D.F/F0H1D2F3B4C5F6D7G8C9_;d<G=I>J@^ADB^CCEDGFH^IIKEMFNBOYPDQGS[U^VGW]YD[B]?^A_IbBcEdZeCfcg[hJ
~^hi	Q!E#E%F(D*I+F,H-I.I/F0H1H2I4J5h6H7E8Y9];H<I=D@[DaEHFHGGHFI=J]K]LGMDNfQJSFVEWFXEYIZ=[FaCcFeIgGhD
~^ho	L!A%B&G(B)b+F,E-I.E/B0E1D2G4J5[6F7F9_:d;E<H=C?A@gAJBECADEEYFEGEH_IDKALHMYNAOCP[QHRfSGTAUAV@WEXfZC[D]A^H_AaZcEdCeGhI
~^ht	y+XHJc^
~^hu	i%J-J9Z>]?ICHDHGIHDIZKHM]NJOIXJZD]JaIf]hc
~^hy	g-J9HBIHaIIKJZF_Hb_dbeJ
~^ic	t!X([/I6JBJH[MJVIZI^Jg]
~^id	Y!F#F%I(E)F*H+H-B/F0I1J3G4H6I7f8J9D:E;I=Z>XA^BYCID]FJGIHZIXJILHMFOHPHRISGT^UFVFWIX]Z^[H]F^G_EaCcJdGeJfHgIhD
~^ie	j-_>I?J@bBICZDXHFIHKDMJNJU]VJXJZE][aHfZ
~^ig	_!I#Y%I(G)G*]+I,J-G3Z4J5^7I9G=I>E?H@aAJBbCHDYH?IFKZLbMGNGO]RJSJUIVGWHXYZ?[H]Z^G_JaGbHcIdIfZ
~^ih	i-I3Z>H@IBJE]HHI[K^OHaIh]
~^ii	|HHYbbJ
~^ik	uLZZJ^^d[
~^il	|!X-_HIKIZJ[I
~^im	V!I#E%H(F)H,H-C/H0I1H2I4[5I6Y7Y8H9D;H=F>X?D@_A[BCCEEIF]GGH_JHKYLGMCRHSHT[UGVJWIX[YJZA]E_ZaEbcc^dFfEgH
~^in	>#>&E([)D*F+a,F-E.G/D0c1@2?3b5?7?8D9<:d;d<]>E@EA<BECZDeEFFAH^JGLGMFPAQYRFSYUHV[YCZF]Y^A_EbacbdHeIfEgEh]
~^ip	|H^
~^ir	p.X4YHJZ]cY
~^is	a!J(G,J-I/I3I9H:J=I>Y?H@IB_CJHYIHOJPISJUJVJXJZa]J^I_ZaIbJc]fJhY
~^it	oBYK]T[ZI
~^ja	a!J#I%I(X)J+^-]/J3F4J7J:I=H?G@EBGCHD]GJH]KcLZMGNFOXPITJUJVHWYXHZF[I]H^JaZbYcIfIgIhH
~^jd	|ZY
~^je	T&I*[+C,]-X.H0F1F2G3@4D5H6F7X8Y;H<I=B?_@[B[CbDHEFGYHEIZJHNZOHQHRJSETEVYXYYGZY[D]A^H_EaGbCcEdZeFfDgJhY
~^ji	w#GHaZG
~^jo	]!H#G%I*J+Y-G/J3H7H8_9J:H=H>]?G@ZAHBGCHFJG^H_IGJJNHOIPGTIUJV]X^Z?[I_EaHb]cHdHeJf[hH
~^ju	U!G%H&Z(G)I*I,I-Z.J/G0X1I2J3E5J6I7I9a;J=H>I?H@_AHCaDCEJGIH@IGJHKJM^NFRHSITGUGVDYJZY[a^Ha]cHdHeJfYgIhJ
~^ka	W!]#E%F+H,H-C.Z/G0H1H2J3_5J7]8H9C:];H<J>c?^AYCEDCFIGGHIIBJHKBLFM[OYPGSGWHYI]C_[aBcFdXeHhH
~^ke	J!A#^&G)I*H,E-J/J0Y2E3C4G5H6f7Z8F9A:I;H<G=]>E?G@aAEBCCEDbEFFDGZIDJEK[LXNYODPHQGRHSXTYVDW_YZZA]D_CbDcHhZ
~^ki	a!H#Y%J(H*J+J-[/J4I7J9H:I>F?a@CAJBDCGFJG]IHJJKZLIMYOIPJRJTYUIVHX^Y][I]E^^_IaDdIfJgJhH
~^kl	]!F#E(E)H*H+F,H-E.J/H0I1I2X3H4G5J6c7I8H9X:^;I=E>D?I@BAHB^EIFIGIHAJIKDLHMENDO[PGQXRcSHTHVEWZXFYI[G]_^H_Ha^bdcFdEeIfDgH
~^kn	W!H#G%G&](e)J*I+H,J-c/J0I1J3G4I6J7J8J9I:^;J=I>H?E@ICGFJGIHGIBJYLIM_OGPIRJTJUHVFWIXH[b]G^H_HbJcHdHeJfIgGh[
~^ko	H!c#^%[&E(J)^*@,J-?.E/?1@2a3X4Y7?8I9B:[<D=>>_?E@=AZBZC]D[E[HJJCKCL]MDN@OHP_QHR@SJTYU<VbYB]@^XaebEd@eZf;gChC
~^kr	]#F%F(H)H*a,Z-E.J/I0H1I2I3[4G5J6X7H8G9C:G;[<Y=J@HAHBDCaDBEIFYGGIaJHKBMGN_PFRGSGTHUFVEWGXEYHZ[[G]E_HbYcFdHecfDgGhF
~^kt	p@YC]HIQXVZ^]
~^ku	d!J#X%J(H*J-G3X4I7J8[:[=J>H?[@ZB]CHDGHYI]KYLJMHNIOJP^SYTXUIXIZB[J]H^H_JaFcJdIfHhG
~^kv	r#]>J_^g[
~^kw	n%Z4Z>_@JB[D^HGZHaI
~^ky	|/]
~^la	G!F#_&F(D*@+C,A.D/H0G1C2c3^4F5Y6H7C8[9@:@;B=^>c?>@XAGBYC@DCEIFAGIHZIaJ@K[LJMcNBOHP@QJRYT_UFVAWEYJ]b^>bed>eXfDgCh>
~^ld	X!H#H%H(I*J+J,I-G/J0J1I2I3G5g6I7J8G9G:I;J<l=I>I?I@HAIBHCHDGFJGIHAIGJHKILIMGNHOJPJRITHUHVIWJXIYIZG[I]H^J_HaHbHcBdGeIfFgJhI
~^le	M!_#A%B&H(G)C*I+D,E-c.G/c0F1E2[3a4X5^6F7E8H9><H=A>_?>B>CFDGEFFYG]H^IjJILDMCN^OCQHSXTBUBV@WEX@Z<[D]^^I_DaEbDcBdEeIfC
~^li	E!E#>%>(>)I*A+H,B-e.E/G0I1D2F3I5B6B8B9@:D;B<E=p>c?^@EAFBECDD@ECFGG]HcIYKJLAMBN@O@P@QbRFSBTYUIVDW@X_YCZ9]<^EaEbicZdCeFgAh=
~^ll	d!J#J(I9Y=J>a?[@HBZCIDIHHI]KHMJOJQXTJVHXFZG]IaahJ
~^lo	?#k%Y&C(@)A*<+F,E-C.D/]1B2d394G5D6a7_8>9B:D;@<B=C>G?B@CA[BDC;DBE_FAGCH^I_JFK;L]MHNbO<PDQCRES<TiUEV;WBX?Y@ZX[D]D^[_da9bicZd_eEhJ
~^ls	tHJJ^
~^lu	b!J#I%I(G*J+Y-G/I2[3I4J9a:I;J=Z>[?G@YAJBYDFF[GJHBI^KILJMGNXOIPJRJSZTIUIVGXG[J]a^J_JaFbHcIdJfHhG
~^ly	y/^B]
~^m3	k#F/[HIMXTag[
~^ma	C!]#d&E)X*J,E-_.G/F0B1@2Z3[4A5E7]8I9I:G;[<H=]>^?H@^A_BJCFDEEBGFJYLZMHNCObPBSCU>VDWEXfY[Z=[X]>^Z_Ea>bDcXd^eFgBhG
~^me	C!B%@(A*e+a,?-B.J/E0@1E3<4=5C6A7A8G9_:A;?<D=H>c?hAcBGChD_FYGDIXJAKZL?M>OCQDRYSCTAU=VbWDXCZZ[D]_^F_Hafb?c=dAeAfEg@hF
~^mg	j)Y7[9IHHNJgc
~^mi	A!^&D(F)D+B-F.D0@2?3F4D7Y8?9X:?<C=F>D?@@fBFCGEHG?H=IiJFKXL>MfN9ObQCRgSeTZU?V_WIX<YAZZ[Y]Z^;_[b=cYdXeCfHg]hI
~^mn	o#aDZO[VZZI
~^mo	F!E#_%?&E(C)D*H+Z,@-^/X0[2C4C5B6Z7I9]:F;A<D=Y?I@gA[B]C_DHEGFHK^LCNFPIQIRETDUFVZWBX^[D]E_YaDb?cAdBeAfHgX
~^ms	V!F#E%g(@)Z*H+I,I-F.J/H0I1I2g3F4H5J6I7I8I9F:G;e=F>F?F@EAHBDCFDEEIFHGHHCIAJHKELGMGNFOHPGQfRISHTGUEVCWIXGYIZA[G]G^G_HaFbFcHdEeHfFgdhG
~^mu	O!F&I(D)G*b+F-^/E0G1G4H6G7I9^:];G<I=E?H@[A_BHCIDFEZFFGFHYIbK[L_NBPDQJRFTHUCVEWFXXZ>_Ea^bEcDdFeGfCgJ
~^my	d(F)Y-H7J9Z>J?Y@GBXDIHYIIKGMJNJTHV^ZA[]bIhc
~^na	M#X%B&G(@*H+E,D-e.^/F0D1E3H5F6E7E:Z;C<G=E>B??@GAJBBDZFgGBHEIfJDKGLbOEPCUJVCWDZE[B]_^B_ZaIbadHeEfEgFhG
~^ne	E!I#C%^&F)@+C,H-A0F1I2C3E4H6B7D9H:?;C=^>J?G@cAABICbDaFBGBH_I^JGKFL_NZOHPaQ_RATAUXX?YXZ]]E^A_@aXbDcZdceJfGgZh?
~^nf	kHFJeZJ
~^ni	C!?#=%H&H-B.B1F2D3F4[5H6Y7G8F9];Y<C?[A@B>D^FDGHHCJ>L[MYOZPHRESXU_VaWIX?Z^^I_[acbCcIeFf_h^
~^no	E!E#@%=(=)c*B,@0F3A4>5H6A7E8^9d;G<D>D?G@bA>B_CGDfEBFFGHIZJJKFL[MeN^OBPDQERFSCTIUdV:XEYBZZ[E]H^A__adbYcFeAfAgCh>
~^nu	E!?#A%@&E(>)J*C+_,B-B.E/]0Z1F2D3n4@5D6H7B9::E;B<E=>>i?;@CAHCAD^EBFBGAHDIYJHK@M[NDOnQFRASAU@V>YCZ>[F]I^A_IacbDcBdCeCf>gEhI
~^ny	i!I#H%J(H-F/[0J3I4J6a7I8[9_:Z=I>H?Y@bBFCHD[HCIEKXLIMFNGOIPJTIUIVHXIZJ[X]Z^GaIbIcJdFeHfIhE
~^o3	n/X=ZHGMYT^WZZJ
~^ob	O!^%C&I(C)G*J+E,]-a.I/D0E2F3B4D5H6F7G8E9_:D;d<H=D>A?C@@AeBACBEGFIGcHBI?JJK@MINCODQIRESFTGUDVBWGXCYGZ>[[^Z_kaCbacBdBeFfBh_
~^oc	f)^*J-Z3J9I@HBIHBKILZSITIVYZcb[eYhJ
~^od	Y!G#[%](E)H-[/Z1Y3H5J6^7I8I9]:G;Z=G>]?E@XAHCFDDEHFHHBICKGLGN_OXP_RHSHUGVEWIXXYI[[]E^GaGbHcFeIfEgGhH
~^of	O!H#C%F&J(C)H*]+F,G-D.I/[0Y1D2H3X4X5I6H7G8H:F<I>Y?g@EAGBGCEDDEGFHH_IAJGLFMcNCOCPFQIRGSGTfVGWHX]YHZ@]C^F_FaBbFcEdFeIfGgehD
~^og	h!J#J-J3J9H>I?J@_A[BICJDJGXIHKHMJNJO[Q]RYVIX_ZF]J_^aJbJ
~^oh	g3_@JE[HIKJLZMYPJZF[__XdZ
~^ok	e!J&Z7e=ZBIHFVJZEbZ
~^ol	h1_3J@[BIDXHZIHKHZ[bXhG
~^om	q#J9JDZHFLYTJ]]c_dY
~^on	B#@&I(G)[*E+G,^-=.C/f0[1H2A3I4H5H6b7Y8C9H:B;H<J>@?[@HBIC^D<EfFGGDHDIGJDKYL?MIN^OGPXQFRDS?TbU>VCW@XBZA[b]C^G_^aBbBcdd_e^fXg_hE
~^oo	y3^@XZG
~^op	K!J#E%H&H(e)D*^+F,G-@.G/Y0E2F3G4B5G7C9A:D;E<[=A>Y?e@DAHBICaDBEEFFGCH[I?JFK?LJMEN@OEPdQGRGSDUGVCWGXHYEZD[f]E^e_Fa_bZcJgDhC
~^or	L!B#A%C&I(A)H*C+F,F-I.H/E0G1G2H3D4E5H6G8G9C:f;G=_>B?H@ABACCDCEcFdGaH_I@JFKDLENbOFP[QISETEUbV=WhXCYHZ:[E]B^E_ZaJbDcad_eFfCgFhE
~^os	m-I3J9H:^>J@YBICJGXHHKbMJNJO[VJX[ZFeYhJ
~^ot	X!F(_+H-Y/G0J1J3G4I6J8I:_;I=F>J@^AJBHCIEJF]G[HXIJKELIMFNGOHPESYTHUEVZWHXXZJ[]]G^I_IaXcIdHfXgIhG
~^ou	Q!F&J(X)G*H,H-C.I/F0H1X2H3C4F5J6H9A:^;H<I=F>_?C@]AGBaCJDJEHFGIBJYLFMfNDODPEQJRFS]TJUEWHXEY^ZH]D^F_FaDbGccdDeGfCgZh_
~^ov	^![#Z%H(F)H+H,I-Y/A0I2b3E4H6Z8X:H;c<[=H?H@[AICFDZEJFIGIICKDMDNGP[RHSaTCUHVHXGYIZA[I]G^H_FaDbHcGdIeJfYgHhH
~^ow	t#I(]@YHHPHVG^]
~^pa	3!<#H&H(Z)B*J,E-b._0F1A2]4>5E7Z8B9=:[;I=?>F@IAECIECFFHbI_J_KcLJMaN[OBP=QAR@S^T@VEWHXEYGZd[]]Y_@aAd]fJh]
~^pe	H!F#=%e&F(a*]+D,C-^.I0J1C2D3D4H5E6C7B8Y9^:G;c<I=I>c?Y@JAYB:FHJBKBMXNBOHPdQGRBSETCUDVaWAXcYHZ=[]]G^]_Ea?bEcCd^eDf?gD
~^pf	|![FZ
~^pg	y0bHEZJ
~^ph	G!F#X%E&H(@)C*a+[,E-F.G/C0F1F2H3d4E5G6G7E8F9@:C;F<H=C>h?Z@AAEB[C[DaEFFEGZHcI@JEK?LEMJNBObPDQHRESFTGVBWFXCYGZ@[B^E_DaebJcDdEeGfDhE
~^pi	U!F%H(D)G*_,H-H0J1I2J3C4G5J6I7c8I9X:J=J?I@XAHBHCbEIFIGHHZIcJIKCL]MYNDOEPERHSFTFUEVcWHYIZC[F]F^G_HaEcGdGeIgGh]
~^pl	N!C#X%J&I(C*G,G-Y.Y/E0G2Y3[4G5I6G7E8G9a:D;H<I=c@BCJDBEJFZGEHbJHKJLFMDNCODPDQIRFTHUDVBWIX]YIZ_[F]C^F_FcYf]gIhD
~^po	A!H%A&D(F)D*c+B,D.H/H0D1G2J3H4F5^6C7A8H:Y;E=B>E?]@]AGCGDZEFF?GGHaICJ[K[LFMaNhOFPCQFR>SGTGUEV_WhYBZC[H^I_GbEdCeBf;gehA
~^pr	?!D#B%D&B(Z)I*_+_,B-b.Z0Z2?4^5F6_8C9D:C<F=d>Z?aA?C[DIE[FFG:HHI>JYKHL[MAN[OBPbQDRATGU=V=W=XbYe[<]_^[aYb^cbd?eCf:gHh]
~^pu	U%H&J(a+F,F-G.I/F0H1G3a4J5I6X7E8];H<J=J>H@[AGGGHAI]JGKJLEMJNCOCQJRGSGTDV]WGX_YHZI]Z^Yb]cJhB
~^pw	c#I%b(IHEJ[L]ZJaJg_
~^py	r*Z9H?^@JLZX]ZJh[
~^qu	O!F%D&H(D)E*a,F-?.I1E2G3>5G6E7D9D:A;F<H=B>[?f@bAEBHDIEEI[KbLIMZNIOZPHQZSETHUIVGWFXZYIZ^^E_JaCbCcBdFeFfIgFha
~^qw	m-h3J9I@IHFIFKJNJXIZFaI
~^ra	W!D#d%e&J)G*F+^,H-Z.I/F0I1H3X4E5I6G7F:E;G<J=E>>?E@^AGBIC^DFFGGGHaIEJGKELFMAOAPFQIRGSGTEUEVCWHXaYGZB]]aXb[cBdGeGgF
~^re	3!G#>%^&E(a*C+f,=-A.F/_0Y1H2<3?4C6H7G8F:D;C<J=Z@EAABcCZD^F^GCHZIIJYK^LBNYO[PXQcR[SaT;VZWbZc[@^=_IdCeEhD
~^ri	N#I%e&H)C*I+J,H-A.H0[3?4C5J6Y7I9b:G;[<H=F>H?BADBZDJFJGDHIIEKZLEM?NaO^P]QHSJTHUJV>WYYF]H_CacbDcDdDeFfFgCh[
~^ro	O!C#B%E&I(h)i*d+D,E.H/F0G1F4C5G7D8F9Z:E;F<H=C>d?@@>AFBDC@DCEFFFGDHfIGJEKdLGM@N@OJPDQISDTDUBVEWFXBYGZE[D]A^C_DaEbCdDeGgDh^
~^ru	Q!G#C%C&Z(Z*X+G-C.J/Z1[2I3]4I7F:E;H?C@GCXDCEGFYGdJ^KELFMDNcOFR^SFUDVBWGXFYZZB[F]E^XaEbDdGfbgFhD
~^sa	B!E(E)E*H+H,@-Z/a0@2H3]4?5G6G8@9C:I;B<G=Z>9AcB;DGFIGCI_KdLEM=NbOaPCQcR@TGUZV^X]Za[B]A^IaAbHeGfAgDh_
~^sb	e%J-I3J4Y9I>J?JBYCJEYIIKHMIRYTYVJX_ZG[[]Jha
~^sc	J!E#B%H)H*F+_,D.I/B0G1D2F3I4C5G7C8I:A;E<H=J>_@HAGB@CDDGEDFZGeHZIBJDK_L[MINZOYPHRGSCTBU_WDXAYcZJ^CaHbfcFdIeGfYg]hE
~^sd	uHHPb
~^se	;!<%C(=)]*],H-[.B/A1E2[3B4b5c6c7J9C:;;D<[=?>=?^ABBJCaEEF?GGHZIFJCKHLGMINEO<RdSZTBU_V[WBX@YgZ?]c_IaIb<cdffgC
~^sf	w,[3[7[HI
~^sh	K#a%D&I(B)E*Y+b,G-A/]1G3C4F5H6G7[8F9B:[<I=C?Y@DAIB?DEEHFGGEHcI[KINIPDQISZTIWGYGZI[Z]]^__]b_cEdJeHfHgEhC
~^si	D!G#?%J&E(<)_*F+_-^0F1E2D3=6I7]:D;H<e=E>E@@CDD^EBF]H_IeJEK_LZM]NDODPFSZT]UGVBWAYXZ?^F_GbIc]eEfZgFhC
~^sj	m!]#H(G)a-J3J9I>H@IBXDIHHIGKIUdV]XJZE[J]JbJhJ
~^sk	Y!G&J(D)G*F,G-D.I/G2I5I6G7H8c9A:F;H<J=Z>Y?D@AAXBBCCD^EGFHGZH_IHJHLHNEP]QJRZSGTFVHWZXCYY[[]C^FaYbCcDeGfYg[
~^sl	]![#X%G)J*I+I,I-_/D0H1I2J4H6^7I8H9B:H;J=[>^@EAHBXCFDFFaGIH^IYJIKELIMENEOEPHSHT]UHVGZA[H]Y^I_GaEbGdDe[gI
~^sm	^!J#G%J(J-G/J3F4J7J9E:J>_?I@HBECIDIHZIYKGLJMINIOFTaVJXI[I][_Ja[bccJfHhI
~^sn	g!I#H%J&J(I)J4J6X9[:J=I>^?H@GBFCIDHFYIHKHMHNIOIPJRcSJTJUHVGXHZ^[I]G_JaHb[cJfIhJ
~^so	I!F#Z%D&F*E+E,C-b.J/C0C2C3H4D5E7E8I9a:J<X=E>C?Z@aA^BaCcEaFZGHHFJFLAM?ODQFRBSAU^V]WIXDYJZ][X]DaHcEdFeDgFh=
~^sp	P%H(C*D+D,F-X.X0E1E2F3a4B5F6D7C8E9H:B;J=B?I@HAEBDCDDDEZGEHZIcJ_KGLIM?N_OFPCQHRISDTdUXVEWEY^Z_[C]J^Ja^bZcDd]eDfBgHh@
~^sr	uBZHJcadZ
~^ss	H!^#D%D&I(>)a*F+Z,F/C0F1E2H3a4H6E8C9G:C;I<G=H>B?]@JB[CCD^EDFGGHH[IDJ[KDLBMDOFP]QHRES[UaV^W^XcYZ[F]C^H_DaEbZcEd?eDfAgChB
~^st	A!c#G%A&C(G)[,@.]0]1]2A4A7D8A9G:<<B=B>Z?B@IAYBECHFXGHHaJBKYMaNZO]PJQJR[SXTIUEXFZG]_^F_FbGc>d@eJfehJ
~^su	L#X%H&H(a)I*A+I,F.G/^0F1c2G3>5[6F<H>E?[@_AFBhC]GFHGIZKDLGNBOBPBQHSDTDUHWEXGZ[]F^G_[aFcBdBfAgIhI
~^sv	r0]9Z>IH[I[X[ZHaJbJ
~^sw	Y!^#G%H(G)J*H+I/H0J1X3H4I6J7I8I9E=G>]@^AGBCCGDFFJGHHIIEJIKZLZMFRGS[TJUaV_WJXHZ>[I]E^HaFb]daf[gIhX
~^sy	F!C#A%b&E(E)B*C,C-E.E/D0f1b2Y4^5D6F7A8a9>:D;C=@>=??@HADBJC@EDFBGiH_I^JAKZLAM_NJO?PIRfS?T?U@V=WDX@Y]Z>[B]>^@_Fa@bAc^dceBfegAh?
~^sz	n!G6]9Y:[<[=J?J@JBIDJHDIHKJU^VHZa]JaIbZdHfJ
~^ta	Q!C#^&I(C)E*F+F,F.H0F1F2G3A4Y5G6F7E9c:D;[<Z=I>[@ZAECCDIFGGaH[IEK]LDMcNBQIRESETHVBWGXIYYZJ[H]B_IabcEdAeEfBhZ
~^te	B!I#H%C&D(X)E*D+A,B-b/@0E1@2Z4B5B6D7>8F:a;B<C=a>d@IA>BZCYDZE@GEH[IEJGKBLcM_NGOdP@QFRET^UcVBWcXbYXZD[B^@_DaJcHeHfCgC
~^th	=#C%H&C(I*G+],@-Y/]0A1X2D3H5I6B7[8^9g:F;X<B>^A^BYCZEFFGGcHDKbLXM?NJQESITGV^YI]@^X_BbDcCdBeDfGgG
~^ti	G!F#[%F&F(A)I*F,D-B/@1A2B4X5D6G7G9X;B=Z>D?F@bAABZCJEBFBHIJBL_NEOHPaRiS?T[UFVHWEXZYHZA[F_DbFcbdagFhA
~^tj	m#J*J-J2[3J9]:J=J@HDJHCIIKJLXMJS]UFVJWJZFbJd[fa
~^tl	|Y]
~^tm	y-Y9J@[HHIJX^ZH
~^to	I!I#@%E&F*?+A,j-b.I1_5E6C:B;G<F=J?^@cAFB_CADIEDFCGDI@LAMFOCPHQFRbSbTIU_VIWFXbYJZG[B]@^Y_AaDbGcAdHeBfFgJh@
~^tr	I!D#d%J&G(F)D*E+G,D-^.Z/F0E1F2Y3D4C6D7F8C9=:Y;E<[=Y>D??@cAXC?DAEEFDGCH^IYJFLJMJN[OGPDQGSGTJUBVCWEXgYEZ]]Y^]_GacbGcJeGfIgFhH
~^tu	R!_#G%F&J(D)a*D+G-Y0H1G2I3E5H6G7G8H=E>]@ZAGCDDGEHFHHXIHK]LGMEN^OFPEQJRZSXUcVZWFXEZ;[G]J_EaHcDeXfHgF
~^tv	t)J*[DXHHL[ZJ[[
~^tw	Z#D%I(F)H*c+I,I-F0I1J3]4H6I7H8Z9D:G;J=G>D?F@bAeBJC[EHFIGJHJI[JIKXLINGOYPGRISXTYUHWIXFZI[H]F^H_DaEbHcGdHfHgIh[
~^ty	U!G#J%G(F)I*H+H-D.J/G0J1I2J3^4I5J6I7I8I9E:a;I>A?Z@dAHC]DDEJFIGXHEI]JILXMDO_RISIUHV[WJXEYJZE[a]Z^H_HaIbFcIdHeJfHha
~^ub	d!J%I+Z-I/Y9J:J=J>Z?J@FBGD_HEIHKHLJM[NIOaSYTIUJVJX^ZE]Y^JaHcJfJhI
~^ud	w/^B^Z[_J
~^uf	w9Z>]?XBIHFV^
~^ug	|HJK[
~^uh	|R]
~^ui	g!a#I&[(J9J:_>J@HBIDJG]HFIHKIMINXUYVIZZ]I^J_JaJbJdYfIhJ
~^uk	w>]FZH]ZFbZ
~^ul	j#J%J-H3I9H>J@^BIHEIFKeMHNIObXJZE]JaIeZhH
~^um	k/XEZIZZHc_d^fI
~^un	H!X#I%b&g(B)F*E+C,C.H0G2I3J5J6C7^8D9B:I;J<X=H>D?C@XACCADCECFaG]HHIGJIK>LAM]OIQGRESFTcUJVEY][e]D_@a@b^cEdZeBfChE
~^up	P!D#D%[&I(b*G+G,F.I/[0Z1f2G3D4B5_6F7F8E:E;]<I=D>H?D@DAFBYCIDYEHFGGDHZJFK@LYMGNcOGQIRDSFTIUDVCWGXIYEZG[X]C^C_EaDbBcBdHeDfeg_hH
~^ur	l#J-J1I4J9_>J@HBJDJG[H^IHKIMJZZcIdYfX
~^us	=!]%D&E(^)Y*Y+Z,G-Z.C/@0E1F3D4D5A6@7Y8Y9@:[;c<C=]>>?]AfBYCEDXEZG]HFJDKdL[M?NAOGP[R@SFTFUDWCXHY@[I]_^a_eaFbAc?dYe>fHgZhB
~^ut	R!J#^&X(^)Z*C.H/D0G2G4D5H6F7]8]9@:Z;[=]>H?G@CA^BADIG[H8I]JGLZMJNIOIQHRESEUBWEZ[]Z^__[aYcCeFfBgFhB
~^uw	|,Z3[
~^uz	[!X#G%G&J(Z)Y*F,Y-Y.J/J1I2J3D4H5J6I7Y8Z9D:G<J=J@EA]BECID[EIFHH@IXJIKaMENEP[RISGUFWHXFYJ][^^_]aHcGdFeIfGgHhG
~^va	Q!A#Y%B&H(A)]*Z+E,H-_0E1F2]3]4I5H6E7E8E:B;E<H=A>^AZCEEFFEGIIYJEKYLaOZQHUCWFX_YGZJ]@^B_Za^cCdFeFfChG
~^ve	D!;#e&D(@)?+G,G-E.C/J0I1d2G3]4F5Z7E8@9H:A;]=Z?IACBDCfDZE@FEG@HJIAJ]KZLXNIOEPFQJR>SET]U=V=W?XeYZZ]]b_FabbXdEe@f:gGhZ
~^vi	Q!F#^%E&I(H)I*H+Z,E-a.G/Y0I1F4C6E7D8F9E<H=B>>@]AEBDD>EFF]GGHbJJMaN[SETYUBVIWEX_]?^[_DaXbHcCdCeFfCgIh]
~^vo	O!Z#D%C&H(F)X*Z+Y,D-[2E3B5I6E7I8E9Y;D<H=G>G?]@bADBXC>DDFEI^JEK]M[N[OXPBQIRDSHUXV]WIYGZB[C]b^BbXeFfC
~^vr	m#H(J*Y+Z-H>H?]@]BICYDGHIIHKIM[NJOJT^X]ZI]JaIhZ
~^vu	g#I(J-J/I0[3Y6J9I:J=[>G?I@HBGC]DHHBIZKZNXOJTJUHVIZ_]JaJb^dJfIgJhZ
~^w3	m=JBGHGRgZGdGfG
~^wa	G!D#D%H&G(C)C*[+[,J-].J/Z0I1D3>4B5F8D9]:Y;D<G=E>a@eADBFCYEEFDI[KYLIMXNXODPAQGRCT@XcYG[c_CbJcCeEfAgF
~^wc	m%I9H;Z>J@_BIDHHGIIK]MYZZ][aIf]hI
~^wd	y,]HZe[
~^we	H!G#?&G(?)D*D+J,G-c.I/Z0I2E3D4H5D6J8I9J:F<F=G>F?@@]AFBfCcDFEHFGGIHYKGLGM[NYPHQFRESXTZUHVGWEXCZa]f_GaHc?d@eFgD
~^wh	D!I#G%[&X(])D*G+F,Z-A.H/I0I1G2E3^6X8C:H;E<G=F>F?H@CAFB;CFDFEFFIHbI]J[L@MINdO[PEQGRCSCUZVCWCXAZa]]^H__abcFdDeFfDgJhb
~^wi	?!B%D(G*G+_,b-I.I/Z0?1A2E3[4C5^6H7H8F9H;I<G=H>[?Z@bAYB[CBD@EDFYGJH^IGJEL]MbQDSCT@UAV<WCXIYB[c]?bbcHdEebf@g^h]
~^wl	d!J#I%I(E)I*J,Z-H3J4J6[8Z9J:I=H>J?J@GBHDHGIH]IIJ[KIMINIPIU]V_WJXJZC[J]J^baJbIcJdXe^fHgJhI
~^wo	G![#C%]&H(C)H*C+H,D-d/Z0I2G3G4H6E7_9D:H;G<G=FAGBfCHD?EEFFGGHbJFKCLYM^NGOGPEQGR[SEU@WDXAYJZc[@]@_BbHcBdJeDf]gFhH
~^wp	n#Z-J3H9J>I@JD[IIK[ObZFaJh]
~^wr	D!E#Z%[&G(>)B*D+I,_->.F/Z0_1X3[7C8X:A;F>D?A@CAZBJCBD?FJH]I?KBLBMBN=OZPZRaSCTEU?V>WCXXY][B]A^?_]aBddecf]gbhI
~^ws	l!J#I(I-]/J1]3I4J8J9Y>G?[A[CHDHHYIHKFMJOIRJS[TIUZVJXIZD]I^[_ZaHbJcIdJfGhI
~^wu	b#H%Z(F*J-H4Z9J:H=Y>[?^CIDHHJIHKZLJNHOJUXXI[J_]aHcJfIgJhI
~^wy	X!c#C%E&Y(Y+F,F/G0G2G4E5H6Y7F8F9@:C<X=]>B@AAFBAC_DFEHFFI^JGLaMDN]ODPEQ[RESFTEU]WFXCY^ZY[X^D_EaYcIgGhC
~^xb	rH^
~^ya	|>^HF
~^ye	[!^#I(I+J-Z/J1]3I9Y=]>_@[AJBGCIDHHBK_LYMINGPJVIXI]IbIcJfIhH
~^yo	L#H%H(B)I*D+^,G.I/H0J1Y2I4H5J6H8H9c:a;J<I=[AHBBE^FIGFJHLFMGNIOYPDQJRISGTXV[WJYI[F]G^G_HbFc^dXeGfGgFhX
~^yu	u?aHJZI
~^za	Q!J#_&G(?*Z+_,H-[.I0I1C2F4H5F7B9H;D<G>>?[@CABB_CDDZEDGZHFIXJDKDLIM@NaOGPYRFS@V>W]XFYY[Y]X^[_CaHbGdbeZf_gGh?
~^zb	k-c9J@ZBJEYHIX]ZI
~^zd	q&]9I>]HJQ^WZZIeZfY
~^ze	Y!F#C%E(X)H*F+[,F-^.]1H2]4F5J6H7G8H9A:Z;G<J=F>@?C@YCBEHGHH^I_JIK_LGMCOZPGQJRaSGTYV[WIXD]C^FaHbHeHfDgGhC
~^zg	j3H6]9]>_@HD[HGIIKINIOcZDaJ
~^zi	f!^#G*I-I3^9F>F?[DIHCI[KZMINJVYXJZE][^ZaXbJ
~^zl	y3YI[
~^zm	]!H#G%G(F)J*I+J,I-F/Y0J1J3F4I6J7Y8J9D:Y;J=H>[?G@fAIB]CGDFEJFIGJHDIDJJL]MYNGOGPHQJRISITGUGVFWJXGZY[Y]F^b_HaDbHcHdGeJfGg]ha
~^zn	h!I#Y%J(J-H2_3H4Z9G:H>H?^CIDHF[HHIaKGLJMINIOJUJVIXZZD[_]I_ZaIcJdJhH
~^zo	a#Y%I&Z(H*J,J/J3Y4H7I8Y9F:H>[?I@GAICHDZFIGIHCKZLXM]NXOFUIVHXHZC][_]aFbHcIdYfGgJhX
~^zr	h!J(^)Y*J4J>J?J@IBZCJDHH[KJM^PJUHVFWJZY[J][aJbHfJgY
~^zs	|ZIc[
~^zu	R!]#G%[&Z(]*I+I,G-F1H2J5I6X7G8H:^;G<J=X?JAIBXDBHFIDJIKXNDOGRGSHWIYHZX[J^E_Gb]d]eGfGhE
~^zw	X![#D&J(E)Y*]+H-D.J1H2I3J5I6X7G8]:F;H<J>D?E@_A]BDCaDCEHFHGGHDJHLXNHSGTFUEVEWHZH[G]D^G_GaEbEcZdce^f[hE
~a12	|-_
~a20	yHYIYZJ
~aad	a!H#E%F(G)I*I+J,I-G/I0]1^3G4I5J6J7I8I9E:I;J=H>H?G@GAHBFCGDGEFFIGXIGJIKGLIMGNHOHPIRfS_TbUGVGWHXFYZZA[I]H^J_FaGbYd^eYgI
~aag	i!I#[(J*Z+Z-J9H>H?HBZC]DGH[IHKILYMZOJVJXZZH]IaHhZ
~aai	uHGZ]aIf]
~aak	n-]3_9J@HBJCIDGHYIIKJNYXZZF]]aJhJ
~aal	e#H%J(I*H,J-G/]0X3H4X6_7J9^:Y=J>G?Y@FAJBGCHDGHFIZJJMXNGOJP_SJT[UZVHXIZC[I]I_GaIbIcIfJhI
~aam	q-Y2Z9I:Y>J@JF]HHIaKIZHh[
~aan	a!H#E%[(G)J*H+H,X.Y/Z0J1J2J3G4I6J7I8Y:H;I=I>C?[AHCYDZFIGIHBIFKDLZMFNIOHQ]RISJTHUIXaYJZG[[]F^IaEb^cIdZeZfGgJ
~aar	Z!G%G(F)H*a,H-_.J/X0H1I2I3D4]5J6G7G8H9C:X;H=G>b?^@ZAYBDCFDAEIFIGHHBIBJIM]NGPFRGSHUGWIYH[a]D^GaEb]c[dYeIgGhE
~aat	]!_#G%H)I*H+H,I-[/I0I1H2J3Y4I6I7H8I:H;Z=H>Y?]AHBFDEEIFJGIIDJJK^LXMFNJPGQZRHSHTHU[VZWJYJZE[Y]EbHcIeXgIhF
~ab^	u3YHHI_c[
~aba	j-J9F>[?JBJCGH]IJKJZE]eaH
~abb	k![3J9Y=YBXCJI]KJMJUYVJZH]YbYfJ
~abe	W!G#[%G)H*]+[,I-G.J/H0H1I2J3D4G5J6I7I8I:F;H=Y>^?_@^BDC[D^EIFIHDKILJNYODPHRISITXUFWHZE[Z]b^H_HaFbFcHeIfFgH
~abg	_#H%I*I+I,J-[0I1Z3H4Z7J8J9H:H=[>]?ZCGDFHEIFJJLJMHOYPIRJSITIU^VGWJXHYYZZ[I]^^I_HbHcIeJfEgIhG
~abi	Y!^#H%I)H*I+J,J-I.[3I4J7I9H:G;^=H>I?H@FBFDGGJH[IGLJMHNIOJPHSHTJUbVbWGXJZ?[I]H^I_JaIb[daeZfGgJhH
~abl	E!f#Z%B&G)a*B+B-[.Y/B0Y2E3E4Y5I6E7C8]9A:C;^<G=Z>I?X@BA^B_CXDBEFFDGFHZI?JIKCMEN?OHPHQJRCTHUaVbWFXAY]ZI]D^E_HaDcDeZfGgDh@
~abo	[#G%I(G)I*J/J3I7I8J9H:_;_=c>F@XBBCHDZGIIXJIKILFMHOJPHS]TIUFVEXIZ^[I]Y^I_IaGbHdIfIgI
~abr	d#G(J,X-]3H9H:J=Y>X?G@HBHCIDHH_IIKHLJMINIPZQXTYUZVHZA[]]E^^aYdJhJ
~abs	n%Z1Z9YBYHXKJY]ZF[[_Z
~abt	wK]OZV[ZI
~abw	w9ZR]
~ac^	T!E%G&J)F*]+G,G-B.I/X0G1G2H3]5I6Y7a8G9B;H<I>^?]@cAGBXFGGFH[I[JIKALFMINEOFRFTEUDVJWFYIZJ[^]D__aCbacHdFeGfCgFh[
~aca	Y!G&X(I)I*H/F0Z1Y2J4I6H8J;I=a>J?Z@YAHBCDJE[FHHCJIKCNXPHSXTGUHVDYJZI[H^I_Ha_bZdHf[hG
~acc	?!h#^%g&D(C)]+I-B.F1A2d3G4C5C6A7C8@9?<C=D>[@AA]CEEDFBHaIGJAKBL^MFNHOJPeQcR@S@THU?V]W?XBYB]A^d_Za=bEcDd@e?fAgA
~ace	Y(G)I*I+I,J/a0I1J2J3D6I7H8J9D:Z>[@[AIBDCFDDEIFJGII]K[LINEOZRISITGUGWJXFYJZZ[G]F^H_HaDbGccdFeIfGgIh_
~ach	I#^%H&G)C*F+C,I-a.F/H0I1B3C5F6J8X9Z:E;Y<F=D>I?AAICEEHFEGHHJK[L^M^NZOCPCQIRaSZTBVJWGYY]]^[_CaGccdXeDgD
~aci	V#E%]&X(H)H*J+G-c.J/H2J3Y4X5J6I8I9[:X;H<J=H?F@DAIC[EZHCJHKDOYPFQJTGUGVCXXYHZ>[G^HaYbFdGf[hE
~acj	[!F#F)H,G-E.J/H0^1H2J5J6I7I8H9E;I>Z?]@EAHCaD[E]FHGZHGJIKELHOXPFSGTGVEW]XFYIZB[G^IbFeYf[hG
~ack	D![#B%^&G(J)A*C+F,Y-D.F/E0[3I4I5]6a7B8Z9]:A;D>H??@DAXCJD>ECF[H[K[LAM@N>OBP^RXSBUAV>WDXEY]ZD[@]I^?_ZaGbHdeebf_g[h>
~acl	q#D%[;cAJH_LIZH
~aco	k#J(J-I3I?I@]BJC[D^IaKFMJNJ]J_YaJhH
~acq	r8]HEQbZF
~acr	mHb
~act	G!f#@%E&d(C)C*C+C,H-=/Z0Y1E2b3_4]5E7B8J9?:J<G?@@>C^DJEfFbGEIbJFK=LIMANAOFP>RHSBTHUaVCWDXEY[[A]H^Ha@bFcEdYgGh]
~acy	k.^3H7]:I>Y@JBJCIDYF[GZHFIGNXOIY]ZF_Za]cFdIg]hJ
~acz	Y!c#F%H(A+H-E/H0H1F2Z3J4G5I6Y7H8]9C:F;^<]=E>E@CAGBDCEDDEHFHHIICJHKDLYMENDOGPERGSETHUcV[WGXEY[ZH[G^_aHc^d_eZgGhE
~ad^	L#H%_(J)E-Z/Z1a3_4D6[7]8E9^:?;B<E=J>a?Z@AAABGCDDZEHGXHJIAJHK;LJM>OGP[QXR[SaUCVBW]XFY[ZG[A]Z_Ja?bCcHf]gHhG
~ada	M!_#]&H(@)C*B+C,X/Y1E2F3A4J5G7C8I9>;^=FAEB[CHD]E[FEICJEKGNBPYQXRIS^TbVIWGX]YEZG[B]X_Da]b]cBd_eEfHgFhX
~adc	f!I#I%I(J-J0^1_3I4J9H=J>J?J@HBHCJDIGYHAIIKIMIOJPJRfSHTIUIVJXHY[ZC]JaJbHdYeJhJ
~add	Y!H#I(H)J*I+J-G/J1J2J3a4I7I8c9H:Z=I@YAIC_GXH^KHLJMINHOJPHQYTIUHV[XIZC]I^H_IaGbIcFdJfIgJhJ
~ade	[!H#D(])]+G-a2^3H4J6J7H9G:X=X>E?F@[AJBCDFFJGIHaJIL^NFOJPHRJSJTEUHVFY]ZH[E]X^Z_YaFbFcDdIfGgI
~adf	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKHMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~adg	lHa
~adi	e#I%[(J+I-_3I=X?J@JBIC^HaIHKINJPJSYU]VIZEbIcIfJ
~adj	|HGZJb^
~adk	|@[B]HGMG
~adl	r9J>b?JDHHDIJS]ZH]IaIc[f[
~adm	A!D#A%H&D(e)l*o+C,i-?.E/>0C1Y2D3>4?5C6B7=8@9?:F;B<E=C>=??@>B;C:D>EfFBHCI;JAK<LEM<N?O@PkQZRASDT@UZV]XBYCZG[@]=^I_?a?b@c>d]e@f>ghh>
~adn	q-[@ZDZ
~ado	J#a%Z&G/B0H4]5I7Z8I9]:a;G=?>I?C@JAICEDYEHFIGCHIIEJHKZLEMJNAO]PZRFSXTYUbV]WHYJZ<[G]Z_BaYeCf@gBh=
~adp	n#b%YEFHDNXZJd]e[
~adr	j#J%J*J-Y3^9H:Z>[?Z@HBJCXD_F[HBIHKHMJO]VJXJZG]IaH
~ads	[!I#E%a(G)J*I,J-H0H1H3H4I7I8J9F:J;J=I>H?H@IBFCIDIEFFJGHH_IHJJKILJMHNIOJPJRHS^TbUHVHWIXIZE[J]H_GaIbIcHd]eYfdgJ
~adt	y-XS[cJ
~adu	]!_#[%G&b(F)J*H,I-G3H4J7I9H:I=]?I@FAHBDCJDHFIGGHCIGJXKFLZMGOJPHTYUIVHXIZE[I^]_Za]bIcHdIf^gXhY
~adv	n)Z-I9Z:[;YBIHHKJS^UHVJZ[
~adw	|(aHIZG
~ady	a!](I)I*^+a-E3I9E>G?H@^BGCIDCIHK^MIN_OJPJTJUIVGWYX[ZD[I]Hb^hI
~adz	l#J-I3I6]9H:Z>J@JBXDJHHIIKINIOcZGdagJhZ
~aex	|HGQ_ZI
~af^	y#[4Yb[
~afa	w.Z6YSJ
~afd	|V^
~afe	uHZJY
~aff	[!I%H([)[+^-G/I0J1J3F4J6J8X9J<^=I>H@GA[BEF^HDIGKHMHP^RJSIT[UDV[XI[J]I^J_IaHbIc^dZfGgZhJ
~afg	q+G-J7J9I=_>G?J@HB[CJDFHEIIK[NJZF]aa[fI
~afi	o3[6^<[HI
~afo	|2[aZ
~aft	L#_%X&I(I)F*F,G.I/a4H5H7E8Y:A;G?D@YA_B^CJDAEHFFGEI@L]MXNGOER_SITYUHVFWGYZZZ[D]Z^H_EaGcDeGfahB
~afu	uDXHZVZc]
~afw	|9[HY
~ag^	N#Z%D&I(B)E*D,F-B0J1F2G3H4H5G6F7a9_:]<H=C>J@]ADB_CGDDFFGFHbIIKJLYMANHODPCQIS[UFVFXZYGZF]C_DaZbZdbeGgEhJ
~aga	P![%F&I+d,G-B.I/F0G1H2I3E5I7H8Y:A;F>E?E@_AFB]C[DAEHFGGFHHMDN^OEP[QJRZSGUYVDWGXXYIZ]]HaIeHgGhG
~agd	r*[8YB[C]LZZJ
~age	F!A#=%D&F(G*Z+],B-c.a/H0n1B2G3A5D6B7a8J9B:J;C<J=A>E?b@:AEB9C?D]EGFGGEIDJ[KELCMENEOXPARCSZTEVCWIXbYDZX]Z^?_BaFb[cFeXfBgI
~agg	e#I%J(I3E8Y9G:J=I>Z?H@HAZBHCaDEIHKGNIOHPJRISHTJUJVIXZ]H^Xa^bJc^dJf_hI
~agi	^#G%J(I)I*I+c,J-a.[3E4H7I9F=I>E?F@FBECGD[EIHIIIKFLJMGNHPIRJSbTJUGV]WJXaZ][I]G_JaFcIdJfH
~agl	f#]-H4Y8Y9H>I?JBGCIDIEXIIKHMHNYRYTJUJVJX_ZF]JaJdJha
~agn	y*J9I?^HHX_
~ago	e!I%I(H)J*Z+I,J-I.[/J0J3G4I7I8J:H>H?[AJB]C[FJGIHIIELJMFNHOIRJTHUIVHX^YZZZ[H]G^J_IaGbIcYdHf[
~agr	n#Y9[=J@JBIHZIJM^X]ZG
~ags	q#[/H0J3[HIIZM^TJXJZG_Fh]
~agt	_!J#H%I(G)I+X,J0J3F4J9G:H=G>E?F@EBFC^D_EZGJI^LIMYPISHTHUHWZXY[H]H^[aGbHcIfGgHh_
~agu	g(I)[9Z=JH[VXXZ
~ahe	mHHRaTJbYcZ
~ahi	w>aHIfX
~ahl	d!J#G(J*J-a3_9I:J=I>E?b@FBGC^DGHBI_MINHOFTJUJVYZC[_]Y^JaFbJdJhH
~ahm	|/Y8Y
~aho	n>]@YHDK[X[ZIh[
~ahr	r-]1X>[@JHIIJK_OJZHfY
~ai^	]!H#Z%G(G)Z*G+X,[/I0J1X3F4H6X7I8J9I:G;J>D?^@]BED]EIFJGIIIJJK^LYMFNFOGPGRISJTHUHVGWXXbYJZA[]]E^I_HbHcXdIeJfFgJ
~aid	b/b3IBHDJHDJZKHMJNGS]UJVIZebJdGfJ
~aie	yH[Z]aI
~aig	u+][]bJ
~ail	A!F#C%H&^(A)?+B,E-?.F/a1F2D3a4G5[7F9=:c=E>d?a@@AHB@DeEIF]HdI:JGKFL@M]NFOGPZQZRFSETBU@V@WCX>Zd[?]@_BadbBd?eZfDgGhC
~aim	i-]HZIIKJOZW[ZHa[h[
~ain	F!J#X%[(C)H*B+a,H-E.G/Z0D1D2E3D4a5a6E7_8_9H:?;D<F=C>E?A@dA^BYC@D?EDF_GYHEIYJYKXLDMYN_OBPaSCT[UBVAXXYE[J]]^J_JaAbEcDdEeDfEhE
~air	a!Y#H%I/F3[6]7Z9J:_>[?H@FAJBZC[DEEIHBIGKEMHNGPJT]UYV[WXXIZJ[J]IaGbIdZfIhG
~ais	Y!I%F(E)Z*H,H-E.J0I1H3_4G5J6I7H8H9J:E;I<J=Y>^?Y@FAGBJC]DCFIGHH<JZKXLJMXO[QJRHSIUFVXWHX^YY[]]I^HaBc^eIfFgH
~ait	W!H%H)J*H+Y,J-F0J1I3F4J6J7J8J9];J=I>C@cAICEEJFJGIHBICK]LIM[OGPIRYSJTHUIWJXcYJZ@[Y]F^H_IbYcIdHf^gJh_
~aiu	m3H9Z>JHEI_OJZ[c[f]
~aix	q;YH[^ZbZd[
~aiz	|%^dJ
~aj^	f#I(H-I3H9F:I=I>[?I@^BGCJDFIHKINIOZSJUJVHZ]]ZaabIfZ
~aja	h!_#H%J(Z)]*Y+J-[/H0Z4J6[9G:J=J>G?]@GAYBGGJHDIZKCLJMIN[OZPJUHVHXHZB[J]H_IaIbJcJfHhH
~ajo	r8]9F>]I[VZbZ
~aju	r3]9[IX
~ak^	X!Z(F)H*H+H-b/H0I1I3^4G5X6I7I8I9D:F;I<Y=I>DEJF^GGHCI[KDLHMEN^ODPGRHSFTHU^VEWYYYZ?]F^H_Ha]c^dFeGf]gHhE
~aka	^!Z#F(F)I*I-X/I0^1I3H6X7H8]9E:H;J?H@EAIBECGDEEIFJGIHEIFJJLGMENGOHPYSITHUHVFWJYY[G]G^GaFbZdbe]f[hF
~akc	wZH^^
~ake	R!]#G(E)F+[,H-G.J/Z0I1I2J3D4G5I6H7G9D:F;a<[=Y?[@IAHBBGEHGIJK^L[MbNJOFQ_SGTGUZWGXFYYZD[J]F_FaIbFcFdZeXfH
~akf	u@^HHa[
~aki	r9[K^O[ZJ[Y
~akj	|3ZdZ
~akk	t-^
~akn	e!H#H%_(_)J*I-G/J2J3c4H5Z7I9E:I;I=]>F@GAIBGC^FIGJHXJJKFLJMHNHOFPIRJSITJUHVYXGZD[J]F^J_XaCcHdJfHgJhH
~ako	l!J#J(Z+Z-J.]2_3I9G@IB]CIDEF[HJIaKIPJUJVIXJZFaJ
~akr	tG_HZ
~akt	T!e%D&J(D)G*I+F-D.X/G1[2H3a4Y5I6F7F8Z9D:E;]=D>E?D@BAGBCCcDJEFFHGIHGIAJHKAMFNDPARFSGTFU]V^WEXBYIZH[F^H_FaCbHdae^fIgGha
~aku	k(Z3]9I=Z>JC^DJHEI[LXOIV]ZX]IaJ
~akz	u-J/ZKHOZZ]
~al^	D%D&E(^)[*H+E,c.E1[2C5Z7E8A:];B<D>C?H@YBADAEXGFHbI]JJKYLDMZN^O?PHQERXU>VFWEXYZ=[@^AaEbJcDdZeHgch_
~ala	X#D%F&J)G*H+G,H-[.Y/I0H1I2J3E4G5J6H7G8I9@:H;I=F@]B^CFFHHaIGJHK_LZNHOGSFTFUEVGWHY[]G^I_[aDbDcZdEeIfahF
~alb	j(J3X=[>J@]BXDJG[HFKJX[ZH][dY
~alc	q3I9[@YBJGYHHM[OJX]ZJ
~ald	e![#H%I(H*I+X-H1^3H4J7J8I9G:I=J>G?Z@^BFCHDbGJHAIDKEL_MIOJPYRITIUZVZWXXIZA[I]G^H_Ja]bIcJdXfHhG
~ale	T#X%C&G(B+I,J-A0F1F2H3J5H6F7H8F9J:J;F<I=C>F?H@IAED]EYF^GDHaIXJFKbM[PJQHSEUYVXWEXJYGZG[G]]^E_]bDc]dYeGfIgHhH
~alf	a!I%I(E)I*I-J/a0J3Y4I7J9G:I=H>H?IAJBGCIDXEbGIH?IYJJKYMXOJPHSYTHUHVXXHZY[J]]_IdJfJgX
~alg	j#J.Y9b>I?I@]BFC^DJHEIHKIM]XIZG]JaJc]fJhJ
~alh	i/Y4[;XF[HFNZZY
~ali	O!E#C%H&I(J)Z*C.I0F1]2G3_5H7G8F9D;G<I>_?ECDDAFFGCHZI>JFKAL^MZN[OcQHR[SYTGU[VZXCYFZ[]F^G_DbJcEdEeFfagGhG
~alj	t%[-Z?^@JHIK[ZI
~alk	l4[8I9b@JBXHEIJKHMHYYZF]_
~all	E!I#F&F(Z)Y*E,G-_0X1F2C3I5C6C7A8B9_:H;I<J>J?a@CAGB_CEDAEGF]GDH[IXKHLGMFO?QaRISZVZWFY@ZI[Z]I_CaZb]ccdBeFfJh=
~alm	mI[KJT[]ZdY
~aln	_#F%G&J*F+I,X.J/]0X1I2J3F4Y6_8I9D:G;I=G>Y?G@ZAXBECGDFE[FIGIHAIYJIKELHMENZOGQ[RISGUFVFWHYJZB[H]F^H_]aFbFc^d_eHgZhG
~alo	]!b#E%H(F)I+X,I-E/[0I1J3a4I6I7]8J9E:Z;J=H>C?^AHB^DBEJFJGJH>I[JIKDNFPIRISIUGVFWJXGZ@[^]F^G_[aEd[eJfHgJh[
~alp	w@[HYZX
~alq	yNY
~alr	d![%E(I+a-G3J9]>H?I@]BHCJDCIIK^MJNJOJVHXJZGhI
~als	]!I#[%H(I)c+H-G/J9H:J;J=J>H?H@HBGCGDHEIFJGJH[IEJXKFMGOYPIRZS[TXUGVGWJX^YJZE[J]H^JaHbGd[eFfGh^
~alt	L#D&H([)E*G+B,H-Y.J/Y2F3f4B6]8D9@;I<I=[>_@^ADBCC^D_EEFHGEHJIFJFKbLENEODQGRCVYX?Y[Z6]?^c_Aa?b@cBdaeEgHh[
~alu	m-I/X9]H]N[TZZF
~alv	j!J#H%J(F)a*J-I2Z3]4J9G:J=J>F?J@HCIDIHDIEKGMINJUcV]XIZF[J][aZbJhI
~alw	e!J#](I-H/J9J?J@]BGCJD_F[HGIGK_MJTY]I^JaIh[
~aly	y1]H[S^ZHfH
~am^	N!X#@%Y&H(E)Z*C+D,D-J.F/D2_3=4I5F7D8E:[<G>[?G@IADBICEDFEEFaGFHjI_JGK<LCMcN?OAPFQaRDSDTCUAWEX@Z@[X]G^I_JaabHcBdDeEfAgG
~ama	[!H%G(G)J*I+X,J-[/H0J3]4I6J7H8J9^:G;J=G>[?Z@]AZBJCFD_FJGIJIKBMENGOEPIQ[RJSJTHUHVFWXXZZ@[I]E^H_JabbGcIeJfHgIhF
~amb	T!E#F%H(F)I*I+I,I.J/X0I1I2J3E4H6H7[8I9E:X;I=F?F@gB_CFDFEHFIG[HBICJIKBL^M]NEOGPHRISHTFUFVJWIXFYJZ[]E^^_EaEc_d_eIfEgZh]
~ame	N#F%E&H(G)F,F-c.H/X0I1F2G3E5G6F7D8E9@:J;G<H=C>??C@YA_CDDBEFFdGDHaIcJGKbLFMAQHRCSGUDXBYJZX[D^G_FcEdDeFhD
~ami	d!J#J%I(H0X3Y9Y=J?H@XCHDIFXGJHJIHKaLJMYNZOHPISJUIXHZI[J]HaZbIcJdJfYh^
~amk	t#]=J@IB]DJHHIHKJU^VHZH]]aI
~aml	c!J#Z(J*J-I/J3H7^9G:I=J>Z?H@GBHCHDHH[IFKZMcNIOITJUJVJXJY[ZC[J]H_JaIbEcJfJgZha
~amm	]!G(Z)[*[+G,X-E/Z0X1Y2J3H4F5Y6^7H8H:H;J<J=G>C?EA^BFCGDDFIGIH>IEJJK^LJMFNFO^RYSHTYUZVYXGYY[I]F^I_FaZcGdJeIfDgZhG
~amn	o-]2Y3[9G:YBJDJF]HCI^KIOHUIVIZE]]aIfJ
~amo	_!H#I%I(H)[,J-I/I0Z3G4I7[8^9G:[>H?X@EAIB[CGGIIEK_LXMHNGOHRISITIUbVFWIXGYZZB[I]H^H_IaHbHcHd^eJhE
~amp	k-Y3c9G:J>G?J@GBIDIH_IIKIMIZDhb
~amr	j%JHFQfS]ZI
~amt	q,X8^9J?^DJHGKHZIa_
~amy	u*[0Z=[B[HH
~an^	L!D#G%a&^(H+^-H0C1^2F3J5G6H7E9Z;J=b>[?=@HA_CIDIECFHHDJFKbLJNYOBQGR[UYWGYCZE_[a<bXc?d[eGf=h?
~ana	V!F#Z&X(Z)F+G,H-F.J/F0J1I3F4J5I6H7d8Z9@;I=F?E@]AHBZEFFHGFHFIZJ^KJMENCOGP]QXRHSETEUEVCWHYIZX[F]Z^F_GaFb[cFdceYfYgIhD
~anb	u.X7Z>XJY
~anc	N!B%X&H(G)F*I,E-E/F0E2F3I4C5]6F7D8E9_;d<G@EAgB>CIDGEFFEGYHHICLFM_N@OARESETEUBVXWYXAY[Z;[D]c^D_ea?bacFdAeFfHgHhY
~and	H!G#D+D,D.E0B1E3_4>5C6H7Y9a;G<D=J>e@_AZBFDCEBFAHGIJJFMGN?OEQDRBSFTHUHVHX[YCZa[@]_^b_ZaEb?cJdFeGfChf
~ane	[!H)I*I+_,J-G/H3Y4Y7Y8Z9H:G>F?H@EAJBFCGDDGJHaIFKYMGNYOHPYRISIT_UGVZWJXH[I]G^IaGcHfHg^hH
~anf	m)J-I9[>G@IG_KIN]X^ZH]J
~ang	B!]%@&G(H*]+D,A/Y0B1A2[3<4I5D6A7A8H9::@;E<G=@>]@gAABaCDD?EFFHGAHXIZJFKELhM^NGOAPDQER@SDTFVAWBZ[]]^h_HbAcHe@gYhb
~anh	r@^BJHGKHX_Z^dIfI
~ani	J!>#@%A&H)B+C-A.F/D0E2F3E4C5F6X7G8D9@:f;D<Z=[>B@DADCADBEbFcGaH<I>K?M@NaOCPIQXRDS]TDUdVCWgXYYFZD]I^HaEb^c^d_gC
~ank	V#C%F&J(D)H,G-B.H/I0H1G2H3^4^6H7F8G9g:E;G<J=F>B?B@AAcBcCCEIFGGGHaI?KALFMCNEOEPHRGSGTEUEWHXDYH[E]C^F_EaCbacFdCeHfEgGhD
~anl	t#^)]*J-Y>J@GHXK]PJZI
~anm	_!I#I%J(I-I/J3J4J7J:I;J=J>E?G@XBZCID]HYIGKFLaM[NHOJPJSJTZUJVGXJZY[^]I^H_JaGbccIdIfIg]hF
~ann	A%J&X(X)Z*[+B,H-Z.C/?1C2E5G6b9A:_;D<[=Y>_?_AGBCCDEIFXG[HYIHJAKGLCNHOIPHQERBTGUCVEWGXGY[[X^[_^aAb@cZe^fCgG
~ano	U!Z#Z(Y)G*F+G,Z-^/F0[1I2J3D4H5J6H8Y9Z:Z;H=X?H@eAFBBC]EIGEJIMDOFPGRIUFVCX]YIZD]X^GaGbFcGdDeJfGhC
~anq	l%Y(Z3_=^KJOHV[XJZFaI
~anr	l%]-J3Z9H?_HFKJOJPJQbVJXJZJ]Ja]
~ans	R!Y&Z(C)E*D+D,X-J.I0F1F2]3]5H6F8Z9E;F<[>H@FAFBECFDZFXHaI[JGK?MGO@PDQ]RDS_UHWIXXYFZF[I]B_XbFdZeHfagIhG
~ant	F#?(F)F+]-X.J0G1C2H3:4[5I6B7A8B:f;C<E=G>^@HAABCDGECFBGEH[JJKgLEMYNDOFPBRAS^TGUeVDWfXYZ:[X]^^D_@cEeHfJgHh[
~anu	k!I@HBJHDKaP[TJ][_Zb[dIfXgZ
~anv	[!Z#H%G&I(]*D+J,G-X.J/J0H1I2J3B4H5J6H8]9A:F;Y<J=[>I@@A]BEC[EIFIGXHEJIKaMENEOIPZRISHTJUFWHXYYI]Z^^__aIcGdFeIfGgHhC
~anw	qHHMZNZ]Za[
~any	L!C#b%C(G*G+_,F-b.G/D2G3I5G6F7Y8a9[:];[<HAEC@D_EGFEGDIFJDKILHM@NXPJQHRFTYUcVGXYYG]A^Y_Ia@bCcDeFfBgIhB
~anz	m(J,Z3G8[9I=I>H@JCYDJHFI^OHU^VIX^ZH]XdGe[fJ
~ao^	U!E#E(^)Y*G+H/G1Z2I3[4G5I6H7I8H9_:Z;H<J=E>C?Z@HAGBHDCEZFHHEIBJHLJMJPFQJRJSXTFU]XJYI]^_Ga]bDc[dGf[gIhE
~ap^	V%G(G)I+I,H-F.J/I0I1H2H3D5g6H7I8G9F:H;I<l=H>F?G@ZAIBFC]DEEHFXGIH=ICJHKFLIMFNFOXPHSITFUGVGWIXGYIZF[G]F^I_GbGcFdGeYfEgIhH
~apa	b![#I%I([+J-G3Z4J9G:H=I>F@GAJBGC]GIH@IGMFNHOHRJTJU^VHXIYZZG[b]G_XaEbZcJdJf]
~ape	j#X-J9I<[>H?J@]BJH[IJKINYO[XIZJ^[a[hZ
~aph	a%E(a)Z@IBHDHKJMIPJVIZGgf
~api	Z!F#H%Y(F)H*H+H-E.J/Y1H2J5J6Y7H8[9Y:F;H<J>E?FAHBDCFD^EIFIHCI[JIKDLGMFNEPYSHTGUEVDWHXEY]ZX[G]F^GaEb^dce^fahE
~apl	l%^(H*Y>X?b@ICYHFMIPJZI[Ja[dIgY
~apo	i#I(I)I*Z-J1[3I9H:J>]?H@JA]BICJH_IIKIMJNJOJPISHUJVHXJZ]]I_YaJcYfJ
~app	N!C%^&H([)D*^+a-Y.G/Z0I1E2H5G6F7F8E9^;Y<H=B>b?c@HADBFEFFIGIHbIAJEKCM@OARISETBUBWDXH[D]F^J_CaabCcDdDeFh@
~apr	f!J%I(J+J-Z0_3H9I:^=I>I?G@HCJDIHIIFK^LJMHNGR^TYUJVJXH[[]^_ZaGbJcJdGeJfHhI
~aps	d!]#](J-I3J6X9G:J=d>H?J@FBHCJDIH[IHKEMINIRcTIUJXGZC[J]H^JaIbHfJ
~apt	U!H%I(G)J*G+I,J-F.J/G0I1J4I6J7I8J9E:H;J=H>E?[@CAIB^CGDFEIFJGIHdIGJIKELHMdNFOGPIRHSITHUHVGXGYJ[H]^^H_IaFbfcHdHeJfGhE
~apu	rAZHGZZ_ZbZfX
~aqu	o:X@]N]U[XJ
~ar^	C!?%D&I(Z)D*G+b,C-]/I0E1J2[5D6Z7I8E9I:E<B=@>Z?a@[A[B_CFEAFGG=HaI>JHKcLIM[OZPFQESCU9V@W>X]ZZ[a]B^aa@b]dEeZfIgFhG
~ara	L!J#B%F&H(]*X+D,C-@/_0_1J2d3E4I5G6E7F8E9F:E<G=J>G?cB>CXDZEDFdGIHBIgJEKBLEMXNCOGQIRISDT[VaZA[_]?^Ha>bDcHdFeFfDgFh_
~arb	u@ZHISZZJbZ
~arc	Z!C#F%E([)H*H+I,I/I0I1Z2X3C4G5J6H7H8G9B;Y=F>C?DAGB]CYDDEIF]G_HaJIKCLYMXNEO[PFRGSHTGUFVDWIXFYHZH[G]E^__]b[cFdaeHfHgIhZ
~ard	N!E%]&H(F)]*C+^,g.H/[0E1F3H4C5G6I9a:D;F<H=B>B?Z@XAECBD?EFFFH[ICJDLEM]NAOHQ^RHSHTFUCVBWGXHYdZ@[F]A^C_CaXb[cBdDegf?gGhD
~are	S![#B%H&H([)E*X+a,G-]/G0G1G2H3]4E5H6F7E8X9J;]<Z=J>AAYBECGEHFGH[IDJFK_LIM[NCOERFSETCUDWGXAYGZD[^]Z^]_[aFcYdDeGfCgFh_
~arf	c#F([)H*[-J3J9J:I=I>H?Y@[BJCGDJHEI[K^MINXPJTJV^XY[[]I^ZaHbJhG
~arg	g2^9J=JBJGdHCI]KJS]ZH]]cHdCeJfGhJ
~arh	|>]
~ari	P!Z#X%D&I(_)[*C+J,E-]/F0G1G2H3E4E5I6G9A:Y;^<I=^>B?JAbBCC[DDEGHDJEKHMCNBPGQIT[UJYH[I]Z^]_^aGcDdXeHfDgF
~arj	yH]b]
~ark	d!J#I(J-]2^3H9F>G?G@HBHCIFZHeKGMINIOJVIXIZB][aZbIcJfJ
~arl	_!Z(J-H/X3J9H:]=J>H?I@aBGCIDIHHIFK[MISYTHU[V^ZA[Y^YaJbJcJh^
~arm	j(J-J3J9Y>X?JBHHaIIKIMIUJVJXIZF[ZaGbcdIfJ
~arn	l-[3I8_9G>[@IDJK[MYNJVIXIY]ZE]J^JaJ
~aro	h!]#H*]3J9I>Z?[@HBICEHZIHKFMJOIPJTJV[XI[[]H_XaFbJdJf]hI
~arq	|2Z
~arr	V!_%F&J(F*G+J,I.Y1I2I3C5J6X7G8H9C:G;H=G?E@DAIB^CEEIFZGHH[IBK[LHMFNFOFQ[SJT_UEVEWIYI]J^G_GabcEeIf]gGhF
~ars	y-[3[
~art	I!F#>%F&G(D)B*E+X,D.X/F1B2E3G4B5E6C7X8F9I:c;C<H=F>a?>AFBeC@EFG[H_J]LDMANGOFPHQGRFTZU>V[WCXCZ?[@]^^B_[bfcBdBeBfggIh?
~aru	j#I0[3X9J>J?[@IAJBICJDIHHIHKHL[MJN_VZZF[Z]I^[_^aJfJ
~arv	w%J9I;cHHZJ
~ary	Z!H#I%G(^*I+J-F/I0X1Z2J4I5[7J8J9H:Y>Z?[@IBCCJD^GIHFIIJZKZL_MGNGOIPZRJSITJUGVFXJYZZ?[I]HaHbHcZd_fGgXhX
~arz	m&[(Z-J1]8J9I:ZBIIJKJNIZHcIdaeZgJh[
~as^	Q!E%G(D)G+H,H-Z0I1X3E4G5J6H7G8I9c:E;I=H>@?FCYDCGGHcIcJELHMENFOGPGRbSGTHUFVEXXYIZ]]E^FaEcFdEeZgGhE
~asa	]!F#](F)H*]+H,I-J/H0I1I2J4G6I7H8I9D:F=F>c@CAIBDDDEIFHGFH[ICJIK_LaNcOGPFSGTHUFVEWaXFYJZC[]^F_HaEcFdFeIfEgIhD
~asc	o(J9H>I?J@IBJCIHBI]KZVIZZ]_^[aJbXe]
~ase	O!D#]&J(J)F*G+F,G-Y.I/F0G1G3G5H8G:F;X<I=E>D?D@FAGCDEGFHG[HXIYJZK[NaOEPFQaRFSGTDUaVCWFXFYZZ[]E^]_EaEb[cGdceGfBgGhY
~ash	X!H%G(F)I*J+J,G-F/I1I2J3Y4X7I8H9G:H;J=G>X?H@DAIBCCIDGFeGcIFJHKDMfNFOIPHRGTIUHVGWJXHYJZ>[I]H^Y_HaFb]cFdEeYgIhG
~asi	Z#Y%I(I*J-a2Y3G4J7J9F:I=d>H?I@ZBGCHDIHFIYKGMIOIPITIUIVIX]ZF[J]I^Z_JaZbIcIeYfHhH
~ask	R!E#G(D)F*[+],]-E.J/H0G1H3E5J6X7G8[9E;I<J>@?C@BAHBCC_DEFIGHHaIIJIKGLaMGNFOXSHTGUGVEWIXHYX[G]G^GbId_e[fZh_
~asl	S!D%J&J)F*F+F.I/J1G2]3D4E5H6X7Y8G9E;G<I?CAGBYCCD]EFFGGEHJIXKYNXOEPDRGSDTDVIWEXEYHZc[Y]Z^]_EcDdaeEfBgEh[
~asn	q#I&]-I1[3G@JBJCJDGGIHDJ[LJMJNZT[UIZI[^^_fH
~aso	[#H%I(H)J+J-a1J3]4I7J8I9Z:I=I>F?EAZB[C]DZGIH?ICKEL[MGNcOISJT]UIVGWJXHZ_[J]H^H_IaFbIcIdJfHgJhY
~asp	q!Y9[@]HHIJa^
~ass	4!<%Z(])F*D+@-^0F1C2a3=4>5F7Y8D9@:I;D<Y=G>C?JABB]DFEEFAHYIcJbKcLYMaN^O>P=QDR@SGTBUGVAWGXBYDZa[]^[_@aHcHd^e^fGg]h_
~ast	L!G#_%[&H(@)F+G,E-H.^/I0E1E2E3>5I6J7D8X:f;E<G=I?C@dADBGCaDZEFHII_JEKeLZM>NDO]PEQHSCT[UJVDWDXHYFZG]E^A_IaGbHcHdGeZfIhC
~asu	wA]MXR[_[
~asw	|KZbXhJ
~asy	k-YA]HFI^KJ
~asz	o(Z)^-Z3I7X9J:[>JHHIJKIO[ZI_[
~at^	>!^#=%Y&H)D*=+A/H0H1Y3]7a8H9b:C;]<E=>>f@CA^BECDDFEEFHHbIHK^MFNcR?SET?WJXCZI[H]@_]aGb=cCdGeDf]gY
~ata	S!Z#C%D&I(B)F*F+J,X.Y/Y0F1G2G3a4G5H6Z7Z9A;Y<I?Y@YAEBaCFFGHCIDJFK[LGM[NAOCQISETCU]VFWXXEYGZ@[G]I^J_XbYcddXfBgX
~atc	V!H#G%I&I(^*I+G,J/H1I3A4I6b7I8J9F:I;J=I?HAfBDCFDFEJFJGIIDKILIM[NHOfPIRGSITHUIVHXGYJZ@[J]H^JbHcGdIeJgG
~ate	K!Z#G%I&G([)^*[+A/D0D2E3X4F5E6C9F:X<I>I?HA]CIDGEGFDGEHGIXJGKDLEM[NaO^PXQGRbTDU[VZW]XGYEZ]_Fa[b]cHdFeDgGh>
~ath	k?]@XDJFaHXKIZE
~ati	@#H%X&G*?+],Z-F.F/B0D1H2B3c4B5B6?7]9<;H<I>H?E@CAEBGCbD_EcF[G^H_IAJEK>LCNcODPHQZRISFT@UYV@WaX^YFZB[H]G^H_HadbAd^e^gHh>
~atk	q!]%Z9J>JC[DIH[IIP[XJZ]
~atn	o+J-I3I6]9J>[?[@ZBICHDHHDIFKbMJO[VZXJZFaIdIeYhJ
~ato	H!Y#a%H&F(Y)b*c,X-G.F/C0D2D3a4^5H6I7H8C9>;D<G=A>b?_@CABBECEDIEIFGGCIEJCK@LFNDOHPfRCSGVYWGXHYFZX[D^D_Da_b]cEfBgDh?
~atr	g(J0Z3H9I:_=[>H@]CJDJHEIcKIOHR^XJZGaIfY
~ats	m-]3I7Y9I>G@[BJCIEJHZK^MJNHO]XIZG]IaGc]eZ
~att	N#Z%[&H)G+E-_.H/D0J1E2^3a4G5H7E9B:I;I<I>E?C@bAEDIEFFJHXIZJEKIM@OERHSETZVAWFXc[D]^^[_DaZbBcGdEeIfAgHh_
~atu	Y!F#J%G(G)H*I+I,G-G/I0]3F4H6X7H8H9F:G;J<]>G?F@GAJBJCHDGEJFIGGH^IGJIKFLIMJNGOHPHRGSbTIU^V]WFXGYH]G^H_IaGbHcFd]eaf]gIh^
~atw	r-_Z]
~aty	yH[U]
~au^	_!J%I(I-G/Y3F4J6J8Y9[=I>X?[@XBXCGF[HDIFJJM^OGTJU^XI[X]ZaYbIdHfJhG
~aub	u#J9[?YHYI[ZH[X
~auc	c!J%J(I)J-Z3E4X9Z:J=H@HB[CZD[HXIHKGMIOIPJTHU]VHWYXIZJ[J]HacbIcIdJfHhJ
~aud	_!J(J-Y/]3J9I>J?JCJDJE[GJIIKILYMHN]VXYY[Z][^I_JaJbJdJfI
~aue	r#]M[fZ
~auf	_!J%I(G)J*J+],I/J3H4I7J9G:H=[>[?F@CB[CFDEGIHHIDJJKILcMDOJPIQZRZSJUHWJYJZ][H]]^HbGcZdGeJgZhG
~aug	p9^B[HDKZMJ
~auj	w@ZX]
~aul	b+J-J2]>J@^BICJDGEYHbIHKHWHY^ZGb^
~aum	|H^
~aun	yTX
~aup	yD[ZJh_
~aur	t6aHERa
~aus	P!G#a(Z*F,G-Z.J/Z0H1H2I4X7G9D:X=G>X?I@EBBDZEYFHG[HFIYJFMEPFR^SJUZX[YGZ?]_aBbGd^eHgIhD
~aut	J!E#E%Y&H(d)b*I+C,g-@.J/G0E1Z2F3^5I6F7G8F9A:J<H>^?^AEB?C[FFGDHaJFKGLDMDN@OCPBRDSGTYU^V_WDXBYFZ9[G]D^D_DadbCdBeEfBhD
~auv	n#[,[6X9JHEX[ZIc^dHh[
~aux	w)]*J4]A[
~av^	Y!]%G)G+G-E/X0Y1H3C4G5J6d7G8G9E:H;I<J=E>I?]@YAHBCC^EIFHG]IaJJMDOGPFQJRGSHTFUFVDWHXFYI]X_FaDb[cFdEeIfEgI
~ava	[!F#X(F)H*H+I,I-F.J/H1G3a4Y5I6J7H8I:G;I=Y?aAIBCCYDDEJFIGXH[IDJIK_LIMFNFOFRHSYTGUEWIXFYY[H^I_HaEcEfXgIhE
~avb	w>IHHIGKIZG]bf^
~avd	|([V]ZJ
~ave	I!J#E&J(G)X*]+E-J0J1F3^4D5]6F8E9Z:F;Y<G=_?EAGBFCbDaEFFHGJHZIaJFK[LFMCNXO^QHSDTBUGVFWIXHYFZH]Y_Ja@cGdEeJfIgFh]
~avi	k.[6Y?X@XBIM]UIVJWYZGa]bX
~avo	g#]3J8Y9J=J@YBICJIIKaNJR[UZVJ[JcJfXhJ
~avr	j-^@[HHKYZH
~avs	m!d#E;YBIHFIHKJU[]I_JfZ
~avu	|*X9JHIK^ZI
~avv	tB]HIZJf]
~awa	a#I%](H)Z/I3H9H:J>G?Z@aBYCHGJIGJIKELIMIOJTIUYVHWJ]a^^aEbHfJgIhG
~awc	y7^:Z
~awd	y#IB[D[Z^
~awe	|9]>XHH
~awi	a![#F%H(G)I*X+Y,I-^/I0J1I2Z4H6J7J8J9]:Y;I=H>F?F@aAIBDCGDDEJFIGJH@I_JJKDLIMFNGPGR[SITGUHVYWXXFYJZY[H]_^I_HaEbHcGdHeJfYhY
~awk	|5XR^
~awn	k%_(b9H;aBIDIHINJVJZGaJfJ
~axi	p-J3FIHOHXd
~ay^	N!^#H%F&J(C*J+F,G-D.H/C0H1G2I3C4F5H6G7E8G:G;G<I>J?H@gAFCGEHGFHYJHKILXOEPJQISaT_VEWFX^YJZ[]^_Ea[bFc[dFeHfEhJ
~ayb	uHIN[SXZI
~aye	m9J@^DJHJIIX]]]f[
~ayo	wHHc]f[hY
~ayr	r!XH_ZI
~ays	G#Y%E(C)E+I,F-^/Y0G1Z2H3G4G5G8F9C;H<I=Y>B?F@JBEFFGJIaLHMAO]PDQHRGUYV^XbYG[G]F^X_YaGdXfDgAh[
~ayu	t9ZIZZZ
~az^	m%Y(J*Z=[BJCXDIHFK]NYZ[hJ
~aza	i-_/[9I>J@[BYHFIHJZMIN]O[hI
~azd	yHYN_ZJ
~aze	r-ZV^ZJb[
~azi	V!D#D&X)G*I+I-D.J/H1H2I3^4I5J6H7J9^:Y<J=H>G?C@EAGB]D[EXFHHHJIKCLHN^OGQJS[UZW[YIZX[G]E^G_ZbEcFdHf[gYhF
~azn	rL]ZI^_dZeI
~azo	r-X/[@ZH[KJQYVY
~azu	m!Z(Z/X3I>IA]DJIJKJO]VZZF_[aJbYgZ
~azw	t-[2[9G:YF]HJI]
~azy	n#_3J9J>J@ZBJCJDHHFIIKJVZXaZG]Ia[
~ba^	m9I:Z=^@^BYCZDJHGNZZI
~baa	m*[-_4_9J>J?X@YHEIIKXMJNJVJZFaJdJfY
~bab	y![>F@YO]ZI
~bac	E!X#D%[&H(?)B*D+H,Z-@.G/G0[1X3A6a7D8[9J:B;F>H?B@CAZCCDAEDF]HFI@K_LBMBN?P_RZSCTBUCV?WCXIY^ZJ[B^@_]dfecf_g]h@
~bad	g!J#a%J)Y9JBYDJEYH]TIZH
~bag	i-H4Y9H>a?JBHCJEYIIKHMIRZX_ZE]JaJha
~bai	|HHZJ][bZ
~baj	w!a9G>]HIZFbZ
~bak	_!Z#F%X(F)I*I-E/I0^1I3H6X7H8]9F:H;J?H@EAIBFCHDEEIFJGIHEIFJJLGMFNGOHPYSITHUHVFWJYY[G]G^GaFbZdbe]f[hF
~bal	[!J(e)a*Z,f-Z3J:I=J?G@IBIDIEJHDKINIPFUHVFWJZC]J^JaJbJdCeIfJgHhI
~ban	Z!J#G%J(H*J+I,J-[.G/J2J3H4I6J7I9E:H=I>_?H@EAJBDCDDGGJHjIHKCLIMFNGOIRJSJTJUIVHXIZ?[G]e^I_JaFbEcIdGfIgJhF
~bar	]!F#C%G&J)I*G+H,I-^.J/H0I1I2J4[5J6I7H8I:G;b>a?_AHBEC_DJEJFZGIHAJJK[LHMENFOFPYRHSGUGVZWJXEYIZG[b]F^H_HaDbEcGdHeJhF
~bas	_!I#I%I(J+J-G0J1J3F4Z8J9G:H;J=c>G@HBGCbDGIaJJKFLJMHNJOIPIQcRITJUHVFXHYYZC[Z]G^J_JaHbZcHdGeJfGhI
~bat	i!Z#J-]3Y9G>X?H@IAZBICIDHH^IGKHMINJObRXVJXJZF][_JaI
~bb^	|[]h[
~bba	q![(Y9J;[>[CJHGI^ZG]Z
~bbe	m)]=ZBHDJK[MaOYUJVJZIaJbI
~bbi	q3Y=[BZHIUZ
~bbl	n.YAXDXHEIIK[LXZI[]][b]
~bbo	w7aHGKYSI
~bca	wH]
~be^	[!I#Y%I)J-F/_0[3G4I7I:H;J=G>^?FAXBFD[EIFJGJHHNJOJPXRJSJTXUHVFWJXG]a^IaFbHcGdGfGhG
~bea	f#I%I*Z,J-I3I4J8J9Y=I>H?J@IBbDHGHHXIHKHMZNIPIRJUJVJXZYJZF]JaGbJcYdEeHfchJ
~bec	S!G#Y(J)Z,I/[1J3H4I5X7H9H:X=J>I?H@GBECHE[GJI[JHKJMHOYPHRYVXXYYDZ?]Z_IaIbIdYeIfHha
~bed	m#J(J-I8Z9^:]@IB[CJDJHJIHKILXN[TJVZZF]IaJ
~bee	V!Y(E)[*H+I,J-Y/G3G4F5[7I9G:H=Y>FAJB_CHEJGIHEIIJXLIMGOHRIU[WZXZ[H]Z^G_XaXbGcHd[eIgHhJ
~bef	V!Y#G%I(H)J*I+H-I3G4H5[6J7I8I9H:H=I>F?E@]AIBCC_D]GJHIIDJHK^LGMXNFOGSIT^UIVGX[[H]c^I_Ib_cFdIfGgIhZ
~beg	j(J-I3Y9[>C@IBIDJFZHGIHKJOGQ]VXXaZ_]^aDbZdJfH
~beh	Z!H#G(b)a*c+H,[-H/E0G2I4F6G7G8H9B:G;_>D?D@DAFBECCDEFIGEHFICJIKGLHM_NJOGP]QJR]SGTJUHVJXEYI]D^HaCcFd^eIfDg]hZ
~bei	Y!G#G%_&^)I+J,[-G/H0J1J4[5J7Z8I9H:Z;[=F>YAJCGEIFJHHIEKBLYMEN_OXPJRITHUHVEWHXGYJZF[H^F_Ia]bIcXdEe[fFgHha
~bek	g!I#I%F&a(H)Y*I,J-^2Y3G4I6J9G:Y;Y=I>X?G@ZCHD^EIH]IGKFMHNHOJPITJUIXI[Y]I^J_JbIcJdGeJfIhI
~bel	a!H#G%H(F)I*]+I,J-]/G0I1H2J3G4H5]6I7I;J=H>]?_@DCGDEEHFJGIH=IBJJLIMFNdOGRZSJTIUEVEWbXHZ?[I^I_Ga]cGdYfIgIhX
~bem	y-^HJI[
~ben	P#[%[&Z(D-X.I/E2G3B5J7J9D;]<H=]>D?HA_BXCADJEFHDI_KFNGOZRXSEUAWEXZZ@[H]X_XaCbAcJd^e[gY
~bep	wHJQ^VYX]ZI
~ber	H!F#C&H)D*G+a,E-F.G/F1E3e5F6D7G8G9?:I;Y<G=D>c?H@IADBAD[EEFDGXHZIZJDK^LENCOfQHRHSJTZUCVZWEX^YFZ@]Y^B_BbBdAeEfHgD
~bes	d!I#I(J*Z+J-H2Y3G4Z6J9Z:H;J=Y>[@[AIBHC[HHIGKGNIOYUIVHXHY]ZE]G_]a[cIfIhZ
~bet	^!H#I%I(I)[*J-G/D0J1J4X5I6^7J8I9H;Z<[=I>H?H@cBFCHDHGXJJK]LJMHNGOJPIRJSJTHUbXHZD]H_IaIbHcadHfGhI
~beu	|:]
~bev	f!G#G%I(X)J*]+J,J-[/J0I3I4Z8J9F:I;J=J>Z?^@GAJBHC_HCI_KFLJMHNHOIPbUIVFXGZX[J^I_HaGbHcIdHfIhI
~bew	w(]*YC^HJ
~bex	|H]
~bey	|NX
~bez	p*Z?^CZDYHIIJQYY]ZJ
~bge	a#H%I*I+I,J-[0I1Z3H4Z7J8J9I:H=[>]?ZCGDGHFIFJJLJMHOIPIRJSITJU^VGWJXHYYZ[[I]_^I_HaXbHcIeJfEgIhH
~bi^	g!Y(J)Z+I9I@bBYD[HGKIMZVZZG
~bia	W!H#G%I(H)J*J+J,J-J/[0J3G4I6J9F:Z;J?H@cAJB_DGEJGJH?IFKDLZM[NGOIPJRJSITHXH[Y]G^__HaGb]cHeJg[h[
~bid	d!I(_)^*J-b:J@IBHHBIZKHLIP]QZUHVJZD^a
~bie	[!F#D%H(G)I*G+I-Z0H1I2J3H4H6H7[8J:G=D>Y?F@BAYEHFIHEICK]LHNIPHRISHT]UGVGWJXaYJZG[H]X^__]bGc_d^eJf[gHhZ
~bij	w1]8]HJIJK[MX
~bik	o?aH^ZH
~bil	T!]%G)F+H,H.[/H0I1I2J3^4[5I7I8H9D:G;]=E>c?F@DAHBBFIGHJIKDLHNFOIPFRHSFTGUaVaWFXFYHZ=[J^G_Gb_d_eYgGhE
~bin	c#J+[-J/H3[4J9I<]>G?J@JB]CJDHHaIJMJNIOJRJTJXJZH]I_JaIbHccdIfJ
~bio	e(J-H3J9J:J>J@aBXD]H[IIKHL]MHNJUJVIZZ]J^JaJb[hY
~bir	q%]HDI]ZJ^XdZfZ
~bis	n3Y9X@YBJHGIJK[MZZGg[h^
~bit	e#]%I(J-Y3I9Z>[?IBHCIDJG^HYIFKYMHNITIVJZ][G]H^[aHbIhI
~biu	w9[>]?]BJCXDJHG
~bje	S!_#F%F(F)I*H+I,H-D/F0G1G2I3F4F5J6H7H8F9F:G;e<J=G>F?G@DAfBECGDGEIFIGcIEJHKEMFNEOGRGSITGUGVEWIXGYIZA[H]F^[_jaGbGcFdEeHfDgHhE
~bju	n-Z:_?aCJHGIJP[QYZI
~bko	y5X9[HHZ]
~bl^	G!f#E%@&G(I)_*F+D,X-].X/B0C1J2F4c5E6I8^9A:A;^<G>]?[@HAZDCECFEGHICJHKGLGMCNAODQHRCSXTBU_VdW@XBY]ZH]A^G_JaCbJcFe[fEgBhC
~bla	]!I#G%H&Y([)I*I+H.Y0J1I3X4H6X7H9F:G;I=G@IAIBECDD_EIFJGIIDJIKDL[MFNEPIRISYTEUHVGXFZb[H^H_GaFbbcGdHeYfYgIhF
~ble	M#^&I)G*I+E-B.G/D0[1F2H3B4D6E7G8H9A:H;E<H>@?D@CA[BgDDE_FHGEIAJGKELEMHNAOEPGRFS^THUFVJXAYFZh[G]Z^F_CaXbHcadYeEfFgJhJ
~bli	_!H#E%H(F*I+X,J-F/J0J1J2J3C4J6J7I9Z:J;J=H>I?FAIBDCEGJHGJJK[L^MFRJSITFUHVGWJXGZb[^]F^G_IabbacHdHfHgJhX
~blo	I!@#k%A&H(@)]*B+C-e.b/@0D2D3?4H5E6D7B8D9?:B;F<F=B>D?>@IAECHD>EEFEGDH[I@JaKZLCM>NGOBP@RASATkU@V?WCXfYEZ<[f]?^I_BaAb_cadAeGf?gAh?
~blu	w9JH]K[
~bly	y>F@ZO]
~bma	mB]HYM_ZHhG
~bmi	kBJHDZd
~bn^	|-^=]HHIG
~bna	|5YHZ
~bno	|@[V]
~bo^	n9Z=^HHMIZIa]f]
~boa	a%J(I)I*I,c-H/J3J4J6J7J9F=J>I?HCIDIFZHaIGKHMHNIOJPITIUJVIXJZC]IaHbJcIdJedfGgJ
~bod	U!E#F%F(Z*H+^,J-a/G0I2J4H5I6Z7H8G9]:E<]=G>D?Z@ZAGBECDDYEJFHGZHCIJJJKCMGOHPXS_U^VIXFYJZH[H]GaFbGdZeIf]gGhG
~boi	u>^FJH^IJ
~bok	u/[3I9JHHIcTJ
~bol	c!Y#J%J(J*J-[1J3I7_8[9G:J=J>I?Y@GBICHDIHIIfKGMHNZOIRJSHVJXIZE]IaIbJcIfIgJhJ
~bom	|(ICJGYP^
~bon	r-[9_=[@JHFIFKGO^ZF
~boo	_#G-I/J3I9H>G@IB_HdM]NJTFZD[F]IaGb[cJf_
~bor	d!H#H%I(G*G+J,J-E/J0I1Z3H4[6J7J8Y9C:a;]=Y?cAHBFCGDGFJH=IDJJKILJMGOHPIRJSITHUZVIXFYZZY]Z_ZaHb_cHdEeHfFgI
~bos	m!Y([8_AXHEK[_Y
~bot	Y!F#G%H(_)H*^+I,J-J/G0X3Y4]7H8I9b:[;J=H>Z?Y@EAdB]DEEJFJGIHBIDJIKELIMGNGOYRISIT[UHVFWIXH]G_GaJbHcGdIfGhG
~bou	Y#F%H(^)H*I-[/I1J2J3G4J7X9F=]>E?GBACHDXH[I]JILFMGNHOIPIRJS]THUFVEWYXIYJZ[[I]G^I_JaDbGccdIgIhG
~bov	t2Z;_
~bow	w>]NZX]
~box	[!J#H%[(I+I-J3I9H:J=J>d?H@HBHCGGXHZIGKIMINHPJTXUIVJXJZC]I^^aZbJdZe^hX
~bp^	|4H5JJ^
~bpo	|T_
~br^	g!J#I%J(I)^*J+J-[2Z3I:Y=J>I?I@IBHDHF[HFI]KIMINIPZSJTZU_XYZF]JaIbJcIfG
~bra	V!D#E%[&J)G*Z+F-b/G0H1G2H3b4E5[6H7G8G9A:E;G<I=Z>Y?Y@GAFBAC^EIFGGZIFKHLGMBNBOCPFQJRHSDTJU]V^W[XDYJZB[I]A^Z_Ea_bXc_dFeGfZgGhE
~bre	^!H#H(I*J,J-_/J3b4H5Y7J9F:J<Z=]AJBEDEFZGIH[KELJMHN[OGPITJUIVXXIZA[I]D^J_IbXdHeJfIgJhI
~bri	_!I#F%I(H)J-G/I7J9_:I>G?H@GAIBFCGFYGIIGJIKGMHOHRJSJUHVGWIXI[[]X_GaHb_cYdbeZfHgJhH
~bro	S!I#B%D(E*F+G,F-J._/Z0G2Z3D4[5I6G7G8G9C:F;[<I=E>F?D@EAFBICFDDEHF]GFHYIBJGKCLHNZOFP^QZSITXUEV[WHXEY_[G]ebbcXdEeFf^gG
~bru	[!Z#H%H&I(])[*F.J/J1I2J3D4H5J6I8Y9D:Z;]>J@DA]BFCJDIEJFIH@JIK]MFNEPZRHSITJUGWIXFYJ]c^]_[aIcHdEeJfGgIhF
~bry	u3I9^HJa]
~bs^	|B[HJKZ
~bsc	r1Z9]=_@JBJHHKIY[ZH
~bse	m%Z9YBIH_ZF[[]H_ZaI
~bsi	i(]H[I[Z]
~bsl	q)^3JHIKIUbZJgY
~bso	w1[
~bst	j(J)Z-^3H9I:J>I?I@XB]DXHXIGKHMIOIUZVaZDaJhJ
~bt^	d!H#I%H*J-H/I3H4J9^:J;a=I>F@XBGCFDHIZK[MHNGSJTIUXVGWZZA[X]H^I_[a^cJdJfIgXhJ
~bta	y,[
~bte	t,_V[ZJ
~btg	|HaKGZH
~bu^	hCYHGKYcc
~buc	q3YHJIafY
~bud	|HX
~bue	w9]=XHGIJZJh]
~bui	d#[%J(J1e3J4X6Z9I:I=Z@IAJBIG]HEIGJJKIMJNHP[RIVIXHZG]J^Y_JdIfH
~buj	qDZHZMXZY
~bun	i!I#J%G/X7^8Z;a@JBJEZHEZGc^dYf[gJ
~buo	|9_>JHHaJ
~bur	m-X3H9^>[?a@JBJCYDJHCIJKJMJOIV^ZF]JaJ
~bus	i=dBICJH[ZXcXdIfJhI
~but	]!D%H(d-H/J0I1I3X4J9H:J;J=I>I?I@HBGCJDHG]HbKHMINHOJPZSJVIXJ]J_Ib]cIdJfGhJ
~buz	y>]HZaH
~bvi	o-d9JHIII
~bwe	u3Z9ZR]
~bwo	p#]*Y-^CIHJIHM]ZIhZ
~by^	p!Z+[@]BJDZHXKJZDh_
~byl	n9J?]@JBJHIIJKaPZVJWZZH]]
~byt	]!H#D%I(G)J*H+J,J-a/Z0J1J3G4I6J7I8J9D;J=H?G@eAIB]CGDGFJGJHEIDJJKBL_NGOGPHRJSITEUHVFXYYJZZ[Z]G^]_HaFcHdYeJfGh]
~c01	|JX
~c03	wH[
~ca^	Q#I&I)F*[+],F-G0G2H4D6G8G9@<I=[>B?ZA[B@CYD[EGFGGFHIIGLYM@NaPESITCUBVFW^XAYYZY[E]G_EabbceJfGgH
~caa	u%JEGZIdae[fJ
~cab	t9J=b@[BJHIZJ
~cac	a!I#G%I&](F,]-I3Y4J9H:I=H@HAJBXCaDEFJHHIIKHMaNHOYRJSJUIVHWJXHZC[J]Z_Ja_bYcIfIhH
~cad	Z!G(G)J*I+I,J-F0J1J2J3E4D5[6I7H9F:H=Y>ECXD]EJFJG[HaIDJIKDLaMYNFO[PHRHSITFUGVFWJXGYIZG[H^^_HaZbFcHdaeI
~cag	w-_0J?JCJHFKILYZJ[^
~cai	k(J-J3J4X6Z9J;Y@JAZBJIIKJS]TJZH]J^Z_JcZdZf]
~caj	y/I0[N^dJ
~cal	R!]#Z%E(E)F*F+G,H-J.I/[0F1H2H3Z4G5I7F8H9I;H<J=Y?^@DBZCEDCEHF]GFH]IHJIKYLGMDPFQcRYSYTFUZVDWGXFYIZJ[E]X^E_FaabDeHfEgYhH
~cam	R#D%F&I(E)Y*E,H-C.I/Y0H1H2I3Y4F5J6H7Z8H9C;H<J=F>I?E@gAFBbCEDCEHGGHZI@JHK?L^MZNEOEPFQJRGSHTEUEVHWHXEZ^^^_CaZcFeHfEgYh^
~can	C!G&G(Y)Y*Y+C-I.F/B1E2G4Y5I6_9B:I;F<I=]>^?[B;CDD]EIFZG_HGJCKILEMEOHQFRDSITHUCVGWEXIZY[X]b^Z__a@bCc]e_fBgF
~cao	X!F#G&X)Z*H+I/H1Y2J3Y4H5J6I8J;I=G>E?[AIBJDDEZFIHCIEJIKDPGSZTGU^YJ_Ha^bEcYdIf]hG
~cap	c!J#^-I>I?JBGDZFZI]KIMINHOISJTJXHZ[]_^JaJbZdJfJ
~car	U!F#G(Z)G*G+H,F-C.J/G0I1I2c4G5J6I7G8I9D=F>a@YAJBCCCDJEJF[GHH]IdJHKBMENYOEPGQJRHS[TEUFWIYI[Z]J^Y_GaEbbcEdZeIfFgHhZ
~cas	^!H#H%G(G*J+J-E/I2Y3E4I6J7I9^:H;]=I>b?G@DAJBJCGDXFJGIH[IaJJKEMFNYOHPJTGUHVGXIYYZ?[I]G^c_IaHbHcHd_fIgIhH
~cat	H!D#]&G)D+F,_.I/D0F1I2G3[4C5G6F7I8E9D:D;F<H=B>_?c@HAaBCCaDHEEFGGDHcJJKBLEM^NGPBQHRESDVAXHYGZY[F]Z^IabdAgFhC
~cau	S!H#Y+Y-X/[3I4I5X7I9J:Y;X?H@HAZCJE[HII[JIMHOZPIRZXZYDZB][_HaJbJdYeJfIhF
~cay	|HHc]f[
~caz	|,[
~cc^	p)Z@[BYHXJYcX
~cca	_!H#d%I([*J,G-Z/J3G4I9H:J>I?J@FBXCHDHIHK]MGNIPJSJT^UJVIZX[[]I_JaIbZfJhI
~cce	I#@%d&H(I)D*D+F,D/g0E1H2F3D4J5H6F7C8F9A:?;E<H=B>a?^ADBgCFD=EEFFGDHYJFKJLENIOZPaQbRESDTCUBVCWFXCYGZ_[J]A^@_BaAbIdBfHgEh]
~cch	e#Z-J/Y3J5Y9J?J@IBICJDJHEIIKXMaNIY]ZHg[h_
~cci	j!Y(J-J3Y>H?H@XBIIIKJN[V[Z_]XdI
~cco	B!f#^%c&F(A)_*Y,[->.F/@1E2d4B5E6D7F8C9E:]<E=I>C??@@A^BHCID[EGFEGXICJCK<LbMDNBOBP_Q]RCSBTZUBV_WAXEYDZH[X]B^e_]aBcAdDeAf?gBhD
~cct	m!^#^*Z2Z3H:Z>HDXHDP_THUJZB^Y_Y
~ccu	h)^*J3I>JH[LHSJTJZaeZ
~ce^	O%^&H(F)E+Z,F-Z.J/D0G1F3@4C5I6G7F8G9^;F<I=c>G@bEFFIGFJEK_LFM[NGOXP]RFSFTEUCWFXXYG[H]F^E_IcGdDfCgFhZ
~cea	m!J%J2ZAdHI_J
~ceb	cH^ZJaYcd
~cec	m<[HGLbZI
~ced	e!Z#J%H(I*J-F/X3I7I9G=I>G?H@_CHDHHDIYK_LJNHOIPITIUJVGXH[[]a^J_JaHbIcIdIeZfZh_
~cee	h#J/^3H>JB[HCM[S]X]ZHdHeZ
~ceg	w-X?^@IHIK[
~cei	^!J#J(G+J/Y3G9J=J>X@EBHCHDGGJH_I[NIOXUIVYXJ]Za[bIdJh[
~cel	X!H#[%I(G)J*H+H,J-E.J/I0J1J3[4H6J7I8J9C:G;I=H?D@DAHBDC[D^EJFIGIHcIDJIK[LIM_NGObPIRISITGUHVGWJXFYJZB[H]e^IaJbGcHdHeJfHgIhD
~cem	i+[-I>[@ZDJHXJ[YZZF][aG
~cen	M#B%E&I(E)H*D+F,F-@.H/H0F1F2H4E5F7D8F9@:F;H<I=p>A?BAFBACCDBEFFGGEHfJDK]LFMANAOCPCRXTDUBVCWDXCYGZ9[E]B^E_DaBbAccd@fAgihB
~cep	T!F#D%E(F)I*I+H,H-Z/b0H1H2I3Z4H6H7G8I9E:B;I<J=F>B?^AHB^DEEIFJGFHFI_JZK[LEMYNYO^PIRHSITHUGVEWIXGYJZ^[F]F_FaDbFdFe[fFgIh]
~cer	V(^*H+H,J-E0I1J3C4G6H8H9F:];I=Z>D@IAIB^CEDHFIGGHcIEJ^KDLHMENDOGPYRHSGTHVXWHYIZ]][^H_Ga[bXdEeIfEgHhF
~ces	K!_#C%b&H)D*G+I,E-A/c0F2G3@5H6G7E8G9B:C<I=Y>b?J@IAFBdDIEFFGGFHYIAJFK@LHMINAOEP_QbRFScTEU@VDWFXEYG[D^C_DaBdafBgEhC
~cet	n/Y3I>J?XGXHHIHKZOYZXh^
~ceu	|=]KIZ[
~cev	p9[OXa[
~ch^	C!Y#_&D)B*G+G,C-X.E0A2B3>4F6[7G8H9X:>;I<C=>?;@IAbB^DZECHZIDJGK_MdN_OePEQFRBS>TFV]WCXXYXZI[E^J_[bXcYdEeC
~cha	A#D%=&F(Y)H*X+A,D-G/c0B1E2b3@4G5E7B8J9X:C;H<]=?>Z?C@cADB_CCDDEEF_GAHXJGKDLeM^OCPEQIRASGT?U]VJWBXBY][G^h_Aa=bBdYfBh^
~chb	r4YVZZHf[
~chc	e!J#I%J(I+]-G/[3H9F:Z=J>F?]@[BEC_DFHBKZLJM_OHPJTIUJVIXI]G_JaFbJcJdJfIgIh_
~che	N!B#[&G(a)D*Y+Z,A-X.E/H0D1E3F4B5[6F7D8G9Z:J;[?Y@XAXBIC]D[FZHDIaJ[KFLYMENZOFRFSEUEV?WDYEZD[D]^^__Gbaf@gChC
~chf	|9[E]ZI
~chg	yM]
~chi	R#J%E&I(D)G*[,G-C.H/Z0I1I2Z3J4Y5Z6_7E9];G=D>a@<AFC[DBEHFFGIHJIXJHKCM[NJO]PER_SFTDVCWHYXZF[H]I^F_Ea[c[dEeHh[
~chl	d!J#J%J(I)Y-[/Z0J6b:I<Y=H>I?^@GB_CJDHGXHJIGKGMIPJTXUGVF[J]Y_IaJbHcYdHfIhI
~chm	h!H#I(J-J/a0X3I6[9H>J?J@[AZBICJDJIHNIOJP[T]XJZG]I_^aJcJdIfJhJ
~chn	g#X([-I:Z>I@HDJH]IJKIM]NJVIXJ]IaJbZgY
~cho	O#C&H(E)G*D-Y.J0F1F2F3G5H6G7F8F:B<H=D?[@aAdB@DAEGGDHBJIKaL]MIOCQHRFSFTCU[VFWFXCYGZI[d^E_ea^cIdFfC
~chr	O!A#E%c&X(@)D*C+D-E.I/C0_2I4[5I6Y7D8]9J:B;D>@@?AGBCCID@EDFHGeIBJGKELCMZN@OHP_R_SDTCUCV?WDY]ZH[D]C^Ba>bBdee_fdhA
~chs	h#J-I3X9J>[@^BHCJDJHFI_KYLaMXNJZG]J^JaIhX
~cht	D!F#H%^&F([)E*H.E/H0[1D3C5H8F9H;b<D=G>E?YACBEDIEJIZJDKHLZMHNaOHQGSITEUXV]W]XDZ[]Y_Ya]bHcIdZeIfHgFhZ
~chu	h!Y#J,Y9JFZMIR]UZVJYafJ
~chw	q*Y3[>J?]HY
~ci^	Z!F#Y%F)H*H+I,I-H.I/I0I1I2Y3I4H6I7Z8I9b=F>F?D@EAHB[CEDXEIFHGIHEIcJHK^LHM[PIRISYTFUDVDWXXYZa[F]E_GaXcGdFeIfEgGhE
~cia	U!X%F(E)H*G-X._/Y0H1Y2H3D4G5I6H7G8H9f:X;Z<J=X>C?D@XB^CDDDEIFZGHHFI[JIKCLGMDNEOFPHRGSFTFUDVJWHXEYIZD]^^X_GaCdYeHfZhE
~cib	w>GH[a[
~cic	y.YK_ZE
~cid	_#J%J&Z(G)J-Y/J3G4I7I8H:I=I>F?XA_CIDHIGKFMXNIO_PIRJSbTIUGVGXI^J_IaXbIcHdIhH
~cie	Y!X#J%a(_)J*I+J,I-J0I2J3D4I5^6I7I9D:Y;I=H>Z?DAIC[DFF[GIHBK]LJMaNFOEPHRXSITGUHVGWJXGY]Z@[H]F^I_IaYbGcHdHfGh]
~cif	g!J#J%I&b-I/J6b9I<Z>I@HBICJIXJGKGMJO_XIZD^IaZdJfJhI
~cij	r3Y@JHHIaO[
~cil	c!]#I%Z-f/]3H4Z9I>[@GBICIDIGJIZKGMINJOHPJXJZD]JaHhJ
~cim	e!G#J(H)I0J3J:H=J?IDIH^KJL^MINJPJSZUXW^XJZ^]YaIbIcJdJfX
~cin	h!I#a%Z(X-I3G:Z=J>Z?Z@HBHCJDJF]GJHAIIKJM_NIOIPJTJUHVGXaZG]HaIbIhJ
~cio	S!C#B%H)[*H+F-A.I/G3Z4H5I6G7I8H9I;G<I>J?E@GAHC]DJEYJGKBMXNXPJQIRITHU^V]XYZZ]H^HaXb_dCfa
~cip	i#J(Y)I*]3J6_>I?[@IKHMINbPIY]ZB]JbZcDdJfIhJ
~cir	r/ZHHN]ZIc[
~cis	i#J%Z(a)^-I:[=Z?J@IBJDJKINZPJUJVJXXZIcJfJhJ
~cit	i#I%I-^3I9a;]=J>F?I@IAJB]CIDJH^IGKHNJVI]I_JaJ
~ciu	t#[&Y-[HJNYTY
~cj^	t*Z+[:[=[C]DGHH
~cja	g!I#J%I(I+I-I3I9I:J=H?H@HCYE]GHKHMYNGOJS[UXVZW[XIZF]Z^XaIbJcZdIfZhJ
~cji	]!G#G([)I*G+J,H-F/I0^1I6J7I8H9F:H;J=[>F?a@GAIBFC[DZEYFIG[HIJJKGLJMGNXOYPHRXTHVGXGYJZC]G^J_XbGcGeZhH
~ck^	=!J#f&I(D)C+C-D/A1I2F3?4J5Y7B9Y:<;E=I>H?>@FAHBXDGEAFFHZIEJXM:N?O?RcSDTgU=V:WAX]ZJ[a]Y_IbZdee_fXh=
~cka	c!H#Z%G([*J-H/]0J1J3Y4Z8J9D:I=I>H?I@GAICHDFF[G[HIIGJZKIMHNIOJPYR_SITHUIVHXI[I]G_Ib[cHfFgJhI
~ckb	nHFZF^]d[e_
~ckd	|#]TY[J
~cke	W!E#b%F&J(E)I*H+H,H-J0I1I2]3Z4F5J6^7H8H9b:F;H<J=F>[@DAHBZCZDDEIFZGGHbI]KCLGMENEOFPGRFSGT[UFVEWHXEYIZH[E]D^J_HbDdFeGfFhE
~ckg	k(J0]:YBYE[HGKZM]UJZF
~cki	pK[TZ
~ckl	m(],G-^/J6]9G>I?I@ZBICJDJI[KIM[OITH]JaJeEhJ
~ckm	|HJI]
~cko	X#c%b(J-J3J@JBHHHIJKJMHTcZF[H^IbJf[gJ
~ckp	m%b>]HCdJ
~cks	P!E#D&Z*F+G-E.I/F0H2I7J9H:Z;F<I=_>D@CCXDIEIF_GGHFIDJJKALYMDNCOGPXRYTFUZVYW]XE[I^DbYcZd^eZf]gIhC
~ckt	f!]#]%J+J3I9G>Z?H@IBFCHD[H]IYKINJOIRJVIXI[J]Ya^bIcYfJhJ
~cku	f6bBJHbKIPZZF_XfI
~ckz	u(].YX]
~cl^	g#D9JBJHeK^LIUJZG_]f[
~cla	Y!F#Y%G(G)I*I+H-_0Z1J3F4H6^7H8J9F:J;I=G>J?E@YBDDXEJFJGHH_I]KYLYNGPHRISITGUHVFWYXFYJZY]X_HcHdFeJfGgIh[
~cle	d!J#]%]*J+Z-I/H0J6Y?H@JAJBYCJDHIJKIMJT]ZB]I^Z__
~cli	S!F%G(a)H*G,I-E/G0G1^2J3F4H5J6I7X8I9E:^<J=E>C?D@HAHCCD_EJFIGGIFLGMDNFPHQbRHSHTFUFVEWIXHYI[G]]^H_Ga]bgcFdFfYgGhF
~clo	I#>%A&G(B)D*D+E-@.D/j0h1B2E3A4C5F6a7H8D9F:C;E<F=@?B@>AaB^CCDBEDFDGIHFI?K<LCM]NAODP]QGRcTdUCVBWEXBYZZ>[A][^A_gaBbFc]dYeEf>g^hA
~cls	w%];cAJHDZI
~clu	Z!J#I%I)X*J+I-[/I0J1J4I6J7J9I:I=]>X?I@HAJBZCIDGFYGeIYJIKFLXMHNYOJRJSITHUEVaWJXJZC[J]J^H_GaIbIcIdEeIfGgJ
~cmd	n)[HaKJLGZIg]
~cn^	yha
~cne	|ZHha
~co^	Z!E#]%F(D)H*J+H,H-X/H0I4G6I7G8I:F;I=E>E?E@[AHBFEJFIGHHJIZJHKHLGM^PGRHSYT[UEVYWHXXYIZ^[_]E^HaEbbcFdHeIf]gHhB
~coc	m;Y?]CJDIG]HHLYZI^[d_fH
~cod	I!C#?%D&X(C)F*B+D,E-?.F0F1E2G3[4D5G6F7E8F9=:C;F<H=C>g?[@>ADB_C^D@EaFDGFHbICJEK=LEM@NBOHPEQHRDSETCUDVFWFXgYFZG[E]Z^F_DakbCcCdEeFfBgEh@
~cof	p1[2^@JH]IFR^XIZH]Z
~cog	h-^.Z3E7Z:J>I@JBIDJIFKXNJO]VYZGh^
~coi	l3J6Y9J>G?JA]C[KIObZJ_IaZ
~col	X!F#I%F(a*E+H,I-H.J/H0I1H2J3E4F5J6I7H9B:_;H=F>AAIBCCDDJEIGHH_I_JHLIMDNDO[PFQJRGSHTGUaVbWIXFYgZJ[G]Y^H_HaCbFcCdFeHgHhE
~com	E#Z%D&F(J+[,H-f.E/H0B1J3Y4D5D6B7F8[:]<E=C>H?H@FAEC<EBGEHeIcJILIMINZPXQIRBSJTHW[XIYCZE[Y][^F_GaFbBcBdHeHfEgChG
~con	;#@(=)@*@+F-].B/?1f2d4c5a7?8f98:_;=<c=A>C?7@DAYCaD?EeFXG[K@LCMFN@PAQZR_S=T<UAVFW]X@]D^A_Ia9bFcfeafagA
~coo	T!H#G%I(H)J*I+I,J-F.n/I1J3Z4I7I8J9Y:H;J=I>G?HAIBECHEJFJGJHHIFJIKFLJMGNGOIPIRISGTIUGVGWIXHZC[I]F^J_IaGbEcHdIeJfHgJhI
~cop	Z!I#I%I(J-G/J1J3H4G6_8G9G:J=G>C?I@GA[BHCIDJFIGfH]IDJbKHMDNGOGPIRHTIUJV_XH]I_XaEbIcHdJfHh]
~cor	N!Z#I%H&J(C)F*G+E-E.H/D0E2F3a4D6^7E8F9F:C<H=C>F@_AbCJDZGBHFIXJELEMbN]OaQIR]SFTZUGVAXBZY[E]A^D_JaYbDdCeIgEhd
~cos	n9[=YH_KJZGbY
~cot	r6YKXT_cJ
~cou	@!f#b%a&D(@)]*X+Z,Z-B.D/@1A2c3^5G6E7D8C:Z<D=D>G?=@@A]CFDZEDFDJFKBLaMEN=OIPeQ[RGS@UAV]W@XBYI]A^d_aa?bCcEdCeIfAg@hD
~cov	d!J)G3I=a>a?J@JBJD_G_IIKJNIVXZEaIfI
~cow	u!Y@^D[ZJ
~cpa	n%bHGdJ
~cqu	r8]HEQbZF
~cr^	|A[
~cra	f#J,H0[4[9I>]?JBIKJMIRJZE[Zb_cIe[f[
~cre	O!C#])F+],[-E.J/G1H2^4F5J6J7F8]9E:F;I<I=F>Z?a@EAGBACEDIEHFHHbJHKDMINEPDRHSGTFUFVDXGZJ[Z_^aFbgcFdGeGfEhJ
~cri	P!G#A%_&H(E)E+Y-E.I/D1E2G5G6]7D8[:B;E=]>F@BAGBGCADXEEFDGaHFI?JIKHLDM@NdO^PYSDTDU@V@W[XCY^[C]A^CaBb@dde[fdg^hD
~cro	L!C#@&I(C*X+H-D2H3C4H6F7b8F9C:D;G<H>A?C@AAGBBCDDCFFG^H[ICJYKCLEMXNIOEPDQIR^SiTcUCVCWDXDYFZ<[E]C^E_EbCc^dbeJfbgd
~cry	Y!I#I%I(J,I-H/J1J3H4H6h7J8J9H:J<e=I>J?I@IAJBGCJDIGJH>IHJIKHMINHPIRHSJTIUIVIXIYeZC[J]J^J_IaJbHdHeHfGhJ
~cs^	|H[
~ct^	A!X#A%?(<)@*?+C,]-F.D/H1h2[3I4^5A7I8_:B;a<F=F>H?>@?B=DCFBGeH]ICJ^K=LEMCOIPYReS>TEUCVBWCXB[>]D_aaBb@c[eYfegC
~cta	f!I(J,Z-_3Z4[9I=J>JBXCJIIKJMJUJVJXJZGaJc_fIhY
~ctd	|JZ
~cte	U!I#G(G)I+I,I-E/c0I2d3E4G5J6I7I9E:G;I=I>F?G@CDGFeGGHFIeJIKDLIMENIOHPFRHSHTGUHWGXHYIZZ]F^HaHbXcFdFeJfGgGhF
~cti	I!f#A%E&d(G)F*I+D-b/C0Y1D2E3>4C5Z6X7C9C:B<X=A>C?G@@BYCBD@EdFHGZIBJYK@M@NYOEPARDSDUcV_XCYcZ=[B]A^HaBbGcfd]fBgJh@
~ctl	i@[GZHGZZ
~cto	M#C%_&e(X*E+G,D-C.H/F0F1D2f3a4Z5G6D7Z8d9D:d;E<d=E>C?C@CAJDIEFGCHGI?JJKALEMDNBODPCQ_RESZUJVEXGYFZ>[F]D_caCbDcAeEfBgFhC
~ctp	y0]HFZJfGh_
~ctr	b(Z@GBHHGKIMZNIQc^IbYdIhc
~ctu	b*]-I3I4J>I@GCHDIFZGJHEI[KGNHOIR[VJYJZC[I]Jb]cIdHf_hd
~cu^	wB[aZ
~cua	o3H9J=G>I@HDJI[KYOZTXX]ZZhY
~cue	Z!b#[%X(G)]*Z-F/I0J2]3Y6J7I8J9H:X;I=E>H?G@FCEDZEJHGIEKYLZMHNHOIP]RJSITIUEV_WHXF[Y]H^Y_XaHbHcIfFgJhF
~cul	i2Z3H9J@HBGHGIcKJMJZ[^Jb]
~cum	fH]NaZJ
~cun	j(J3F4Y9J?I@XBYD]HEM[NXOJU^VIWZZHa^fJ
~cup	k%J(H*Y,X>a@IBJHDIYKJVIZ_aJ
~cur	N!D#H%X&I)^*_+_,G-E.I/D0H1E2H3H4F5H6F7E8G9D:E;[<d=F>G?_@EAIBCC]DYEHFHGFHXIZJGLDMJNGODPEQ_RGSJUFWGYcZD[E]E_FaEcFdFfDgFhe
~cus	Y!I#I%])J*J-a/^0J2I3G4J9H:I=F>G?HAJCIDHHbJ^KDMIOYPJTJUIVGWJXIZ^[J^I_IaFcJdJfIhH
~cut	w=]GZZHgX
~cy^	K!E#E%E&I(F)]*a+F,G-[.^0H1H2I3D4E5c6H7Z8X9D:G;H<I=C?H@]AJBBCYDBEGFHGFICJaKFLFMDNgOEPDRHSDTEVDWiXEYXZ=[F]D^FaCbEcCdEeGfFgChD
~cya	y)Z
~cyc	qD[HHIHK^NZ_]
~cye	|HFN_
~cyf	q3Y9J>J@JCJHEIaKHO[XIZJa^
~cyg	mAdHGZJ
~cyj	q7]:JF]GZHJ_Ja^dJg^
~cyn	t@IHHKJN_W^ZH
~cyr	u/aTJ
~cyv	j/JHGNe
~cz^	k(J-J6c9I@^BICaDJGJHDIHKIM_NJOJVIWYZF]JaJfIhJ
~cza	b!H#F%G(X)H*]+I,Y-G/I0J1J3E4I6J7J8I9E:H;Y=H>X?[@[AIBGEJFJGJHHIXJJKFLZMJPHRbSGT]UHVGWIXYYJZ][I]F^H_IaFb]cHdEeZfEgIhY
~cze	a!G#H%H(F)I*^+I-F.J/I0J1J4H6J7I8I9Z:H;Y=G>E?X@]AIBEDFEJFIGJHFJIK^LJMENIOFPGRHSFTIUGVZWIX[Y[Z^[H]Y^I_Ha^bGc^dFeJfGgI
~czk	y.b9JHJ
~czl	t9ZF]HJPZV]ZJ
~czn	m([2]3J8]9J<^>JHHIIKZQYZG_ZcY
~czo	]!a#H%H(D)X*I+I,I-H/J0J1G2I3G4I6I7I8H9F:G;^<Y=H>G?GAIBXCHDEFJGYH@IFJJKFLZNGOIPGQZRHSITJU_V_WHXHZA[I]Y^^_HaXcGdaeGf]gJhG
~czt	wHGIaM]
~czy	g!]#H%I(F)I*I+Y,J-Y3G4I6[8Z9F:I;[=]>[?G@FBHC[DDFIGJIGKFMGNHOIPISJU]VCWIXHY]ZA[J]Y_JaYbHcIeZfHgJhH
~d1^	w-[HJK[
~da^	J!X#]%E&F(B)B*@+B,X0H1D3D4F5E6H8[9];^=J>C?XABBYCDFCGJHIIEJCKdM_NGOBP^RHSCT_UZWXYF[@]D_CaYc?d_eH
~daa	n:]>_@YCJHHX[aG
~dab	w-G;ZG[HZ
~dac	q![#[*_BGCJHHS_UIVGZIbYfI
~dad	]!H#G%D(G)J+G,I-[/I0J1J2J3^4H6J7]8I9^:a;Y=G>H?[@JAIDaE]GXHEJJKCMFP^RISZTHUGVDWIXFY^Z@[I]F_HaFbGdGeIfFgJhF
~daf	wDYVZaY
~dag	m#I-I9d>G@^BICJD[EYHCIIKJNIVIX^ZG]HaEhI
~dah	t>aHHaJbZc[
~dai	|#ZHFZFh^
~daj	y![Z[dZ
~dal	c!]#G%H(H*I+J,J-G/[0J3F4J7J9D:I=I>^?GAICGD^FJGYH@M^N]OHPYQ]RJSJTXUHVGWJXYZB[I]_^J_YaEbHdIfHhG
~dam	r-YB[DZHGMJZJh[
~dan	R!Z#F&H(B)D*G+_,]-G/H0E1E2G3[4C5G6F8[9b;E<H=C?H@FAHB_D_EHGZHAJFKELGNDPBQHRDXXYF[D]G_ebFcBgIhH
~dap	X!H#H%H(I*J+J,I-G/J0J1I2I3G5g6I7J8G9G:I;J<l=I>I?I@HAIBHCHDGFJGIHAIGJHKILIMGNHOJPJRITHUHVIWJXIYIZG[I]H^J_HaHbHcBdGeIfFgJhI
~dar	T!X#F%G&X(^)^*F+I,E/Z1G2I3G4F5I6F8[9?:C<I=X>Z?H@XA]BACIDHEGFGHYI[JGLYNCQIRGTCUDWFX[YGZF[H]^^b_]aEcDdCfIgEhG
~das	g#J)Y+Y@IBHC[DaHEIJMJNJO^SYUYVJbJhJ
~dat	Q!D&I(Z)I*E+D-G.I/Z0Y1c2G3^4D5[6E7E8E:D;F=C>[?A@EAZDaEHFGGCHbI?JFK>LEM^NXPDQHR^SYTEUBVBWGXCYFZ?[E^C_DbHccdAf_g_hG
~dau	o#]@IKZM[fZ
~dav	o;Y?]@ZBIHFKZM^R]UIWZZIfJ
~day	S!^%I(F)H*H+F,J-D.J/G0J1I3F4I5J6I7G8I9X:F;J=Y?E@gAHBGEJFIGHH]KALHMENHOGPGR]SbTFUIVHWIX^Za[H]F_HaHbFcZdHeJfGgHhF
~dba	y>bHGZH
~dbe	t7ZA]N[_G
~dbl	m#^1[BYHI[^bHfJ
~dbo	|HZWY
~dc0	|JX
~dc^	i!J#J1[3I9I>J?J@IBHDIGZHDIJKIMJRfSITJUJVJXIY]ZCaJbHcYf[hJ
~dco	o!J#b%I0[1[3^9ICJHCIJRHYIZJcIdZfF
~dcz	t,Y@[O[Z[
~dd^	y-I>]@JH^ZI]J
~dda	t9^>[HGP_SYVHZH]HcJ
~dde	^!I#I%J(^)I+J,J-[1J3G4H7I8c9H=I>G?G@ZAIDJFIGYHFIZKFMJNGPHQYUIV]XIZ][J]I^I_IaHcIdJfIgJhI
~ddi	k7Z?ZCaDDN]ZG
~ddl	p<XZJ]a
~ddo	|-^7YHHNH
~ddr	c!J3b9J:Y?J@IBJD[HbZJaHcI
~ddu	y@Y
~ddz	y4[9[HHM]
~de^	H!A#C%F(H)I*G+D,C-F0E1D2X4B5G6D7B8F9<:F;E<F=F>e@DAJBYCaD=E_FCGDHcIYJDKEMaNDOHPBQGRBSYTEUFVEWDXcY][C]]^X_DadbFc?dBeEfDgIha
~dea	Z!b#H%I(I*I+J,J-I/I1J3F4J7J9E:J=I>a?HAJCIDGGJIGKEMINIOIPHRJSJTIU^VGWIXHYZZb]I^IaIdHeJf[gJ
~deb	h!J#^3J?JCJHDIaOJVJXJZG[_aJbZcX
~dec	[!I#I%F(G)Z*G+I,J-G/I3I4H5]6h7I8F9I>H?Z@YAYBECHDGEJFIGXHEJJKXMGOZPHR[SJTJUIVIWJXJYIZF[I]H^I_IaIbIeGfHgIhG
~ded	_#J(I)J,X-F/Y1Y3J4I7J8c9I>H?J@GAJCJDIGYHJI_KGM[NJPIQYUIV]XJZC_JaJbIdJfI
~dee	y>J@[HZI]
~def	S#G%J)I*G+F,I-H.J/H0J1I2J3G4H5I6I7G8I9H:I;I=X>F?J@YAICIDCFIGHHZIJJGKCLHN?OIRISZTHWkXFY[[J]D^H_Hb^cGdGeJfGhG
~deg	rBHHESeUEVGZHfF
~dei	k@_IJKZMZXYZ^aJhI
~dej	d#J(H+^-I9J:J=Z>I?H@[CHDGHCIIKbMJNJVGXYYXZ[[J]_^JaHbIfYhG
~dek	|6_dJ
~del	Q!@#a%b&Y(Z)E*D+Y,F.J/C0G2H3H4C5C6F7I8[9E:A<H=X?FBED?EIHbIIJFMGNHOCP[QHT]VZWHXBYG[^^C_baJdHfIgEhB
~dem	V!F(E)I,H-[/H0I2[3D5J6H7G9a;H<J>B?C@]AHDJEIFHGHJHK@MZNESJTFUEWGXfZ<]E^F_HaXcFdFeIgGh[
~den	G#Y%b&E(c)C+I,Y-[.G1D2C3>5J7c9H<E=B?]@EAaC^DDEGFIGIHEIaJ[MFNDOEPbQcSaTAUDWGXHY[Z=[G]@^Ya]bIc>d>eXf@gBhA
~deo	|HYbY
~dep	]!H#I%I(Z)I+J-F/H0J4I6I7I8J9G:G>F?F@EAHBZDHEIF^GZHGIEMGNHOISITGUGVaWIXEYZZE[H][^JaYbacXdFfahH
~der	F!F#C&J)c*]+H,c-].E/@0B2C3D4D5C7m9B:I;?=C?=@bAGBYCGD@EDF]GAHXIAJGKZLXMEN[OEP_QHRBS?T@UEVBWEXaZH[G]G^_b_c=dEeCfBgGhD
~des	L!d#H%F&X(d)I*[+F,E-H0F1I2G4F5G6]7D8G9A:I;]>C?G@bAFBICDDDEEFDGdJEKCL]MANGOBPIQHRHSCTZU_V>WDXAY[[Z^X_CaDbZcBd^eEfHgahI
~det	T!F#G%F&_(F)F+F,G-Y.J/H0G1H2H3G5I6X7Y8H9F:G;H<J=D>^?D@JAHBZCDDaFHGFHEJJK]N^OGRYS^TEUFVCXFZa^IbHcEd]eHfHgGhJ
~deu	d%X(I*_-J/Z3J>J?J@aA]CbDJHFKIMJNIO]PJVJZD]JhH
~dev	Z!H#X%F+I,I-[/H3I7J9J;J=I>_?HAJB^CIDGHdI]MHNJOJPISIUIVHXIZF[_]I^J_IaIcIdGeCfFhI
~dez	n(^9[A]HGWXZZ_H
~dfa	i/eBJHGMINJZJcJ
~dfi	yG]HIJY
~dfs	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKHMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~dg^	lHa
~dga	t-[
~dge	j._A[_Y
~dhe	j(Z=X@IBIDJHHS]U[V^WYZHdJ
~dhi	|2IHHK^
~dho	i%HHHPd
~di^	d#I(J*Z+J-J3I9]=X>a?I@XBGCYD]HIIIKIMJOJSYU[VG]IaXcIhJ
~dia	g([9X>I?X@]BIIJKJLZMIPJSJTIZE]]a^gIhZ
~dic	W&J(F)H*F,H-a.I/H0I1H4F5J6I7H8J:F;H=D?GAIB[CZEHFHGIHDI[KbLIMDNHOZPFQJRHSHTGVXWIXZYH[H]D^H_JabbGcJdGeJfEgIhY
~did	n9ZA_HIX]bZ
~die	^!Z#H)J,J/J0J1J3H6J7Y9I=H?F@ECIDHHJIFJJNZOIRaSJTJUHV[XIZ@[I]a^I_JaGcIeJfcgJhG
~dif	U!F%F(E)I+H/^0I1I2I3C4G6b7[8[9G;I<J>Z?C@bAJCGDDEIFIHHIIJHKZLGNYO[PHR]SHTGUGVFWIXFZD[G]F^[_GaFbGcFd^gYh[
~dig	S#[%F&I(E)G*E+F,G-A.I/F0H2I3b4F6H7G8H9@:Z;G<J=]>^?G@IAGB[DGEHFHGGHDIaKFLGMFNJObPFQJSGTFUDVDWGX^YHZ=[F]C^G_GafbFcFd[eHfDgHh_
~dim	j#I)_-J3Z?J@HBHCJDXIIKHMJNIU^VHZa]JaIbJdJhI
~din	k%J3J9I>I@JDJHbIJM]P]ZFbEcYeZ
~dio	p%Y>ZCYD[ZJ[X
~dir	P#D&e(]+F,F-G.H/F0E1f2G3e5H6E7c9C:b;E=D>@AHCEDEEEGDHDIBJJK@LFMBN]OBPDQHRESFTZUHV?W]X[YGZ=[F]D_^aBcBdXeGfAgFhC
~dis	O!g#D%E&H(X)Z*Y+F,F0H2H3A4_5H6Z7F:D;]<I=D?Z@DAEBBCDDDEGGFHaIIJJKJLGMDPIRDTFUbVBWDXEYZZ<^X_IaCbYcIdDeIfHgFhF
~dit	U#E(E)Z+H,I-]/[0I1I2I4H5J6I7H8I:I;_=X>EAIC]DAEZFIHbIZKDMYN_OHRISHUFVXZD[G]Y^J_GaGbGdFeIfGgH
~div	h%Z-a/[6Z9J>H@XBIDGHZIIKZNJO[PGUJZH
~diz	|N[ZI
~dj^	|HGZJb^
~dje	|.]
~dka	|*Z/Z
~dku	|B_HGMG
~dl^	j3J7X8]>Y?IBXCJDIGZIIKIMJVIZF]caHcZ
~dla	c#I%c(H*X>ZHGS]UJVJZIaJf[g_
~dle	g%J(H)[-J3J9I?J@XBJF]HbIZKHLGMJNJPZV]ZD]Jg]hJ
~dli	t3[9J>b?Z@[HDIIZIcJ
~dlo	qOYR[h]
~dlu	q-J2_9H@IBJCIDJHGI_KJNYZH]]aJh[
~dly	u1Y3XH^J[ZIaH
~dma	tHHIYQ_ZI
~dmi	A!D#B%H&E(e)l*o+C,i-?.E/>0C1Y2D3>4?5C6B7=8A9?:F;B<E=C>=??@>A@B;C:D>EfFBHDI;JAK<LEM<N?O@PkQJRASDT@U[V^XBYCZH[@]>^I_@a?b@c>d^eAf>ghh?
~dmo	t%_P_ZJ
~dmt	wA^HJ
~dn^	p#],Y4X9JHHIJKHN]TXZIh]
~dna	t*Y-YC^
~dne	f#J%Z(J*Y9I>I?Z@IA[BJC^DJHGIIKILeMJVJXJ]I_JaH
~dni	m-[3J>[@^MXOJ_[
~dno	y+[:JF]G[
~dnt	u-YHGKZNZZGh[
~dny	w#^DZO[XI
~do2	y-_?Z
~do^	G!J#]%X(A*F+[-[.I/@0F2H5D9]:[;E==?gABBaC]EAFFGDH@IBJAK[MFN<O^P]S_U_WEX_YGZI[G]F^G_@bCeFf=gAh[
~dob	j3I9^=H>J@^BJH_IIV[ZFa[
~doc	d#I3I9G>H@HB_CIDJHcIYZI]Ja^
~dod	r8_9JC[DIHGI]KZV[ZI
~doe	L!H%G&Y(Y)G*F,H-[/H0I4I5H6H9C:I;H<I=X>D?F@YAIBCCFDDEHFHHdI]KELYNaO[PESEVDWGXGZb[G]C^E_JaJbXcFdCeGgG
~dog	|-^HJIH
~doi	g#J*]:Z>J?J@HA]BIDJHDI[KXMJNJO]VIZG[]]Jh[
~dom	I!I#J%e&G(?)@*H+D,B->.G0D1C2G3C4k5c6D7h8g9F:A;D<F=@>H?XA]BAC@D@EEFDGGHCI<JaKFLDMFNaOBPgQJRCSBTcUBV?WDYEZ8[C]A^C_HaFbAcAd>eCf>g[hA
~don	^!X#I(H)I*I+X,J-F/[0I1J3_4F5I7I8I9F:H;J=I>G?F@HAYBdCDDYEJFJGIHGIEJIKBMFNFPHRISHTGUGVFWJXHYJ[I]f^I_FaDbHcHfHgYhG
~doo	f+Y-I;[>JBIDIH]IJKXNZXYY[ZE]]aJbYdXfJ
~dop	m3I9J>J?G@ZAaHFIIKIR[VJXJZF]]_[aIf]
~dor	S!H#E%E&J(Z)[*Z+F,[-C/G0H1G2H3C4b6Z7^9D:X;H<I=E>G?C@HBBCEDCFXGGIJJcKBLIM^NCOEP^QIRYSETEUYXEYYZD[G]Z^J_GaXbXd[eGgFhE
~dos	e!Z#I%Y(G)I*]+J,J-H/I3F4[7[8]9X=IAJBGCGD[H[IEKEMHNHOaPXRJSJTJUIVGXHZG[J]F_Ja[bJcJdJfIhH
~dot	y*[IHNZh]
~dou	m!J#[BJI[K_T]ZI
~dov	p-ZHFZ^
~dow	K!]%B&H(B)E*I+E,G-G.H/_0G1E2G3C4X5a6F7C8F9A:B<H>E?[@FADBBCHDBEGFFGEH[IBJIKDLEMcNHOEPDQIRDSfTGUCVBWEXCYGZC[a]H^X_FaBbecadJeGf^gchI
~doz	pHHI[KZV_Z[
~dpa	wEGHGKZNYd^e[
~dpe	|%[
~dpi	w<_
~dpo	m-E0Z9Z@]BJIJKJN]X]ZI_[aIc^
~dpr	j%I(_)F*D,J-I@JEJH]JJKJMINJP[ZHg^
~dpw	u#bHH
~dr^	j3^9J>[BICJIJK]MZQXZHhJ
~dra	a!Z#G%[)I*Y+[,H-E/I0I1]3D4[6J7H8]9E:G;I=G>F@bAIBFCXDEFIGHHIIEKCLGMDNFO]PGUHXEYJZJ[Y]E^a_HaEbGcHdHfYgZhJ
~dre	U!G%F(E)[*G+I,I-D.b/G0I1I2I3b4I5J6J7F8I9G:Z;J<J=G>Y@DAHBADaEFFIGHIJJHKDLHMENHOEPHRHSaTFUDVEWGXGYJZH[H]E^H_IaHb^c_dXeYfegEhF
~dri	Y!G#^%G(G)J*H,I/I0I3Y4G6I7I8X9C:Z;I=H>D?F@DAHBXCFD^EJFYGHHaJ[KEL^MGOFPHR]TFUHVHXIYJZ@[H][_Ia_bGcFeIfFgIhF
~dro	c!I#Z%_(^)Y+I,[3H4[9I:I=X>_?F@HBGCIDFG[IGJIKGMHNIOJPJRHSJUHVYXYZC[J_JaHbXc[dJeZfGhJ
~dru	k8^9J>G?J@[C^H^IIKJZF]Ja[
~drz	i#J,X-Y/^4JBJDJHGIIJYMJN_O[P[dIhJ
~ds^	c!Y#I/J3F@[BHDYHIIFMJNYOaVJZY^[aIe[
~dsa	p@aBJIHU[V[WJZH
~dsb	|HY
~dsc	i>]ZIbc
~dse	n9H>^@IHaZF]I
~dsf	|JZ
~dsk	|3aHJ
~dsl	yHHT_
~dso	|I^
~dsp	uN^ZJ
~dss	wG^HXR[
~dst	j#F%I&J(J-I9H?JBJCJFYH_IJRJS_TbXJZI_HaJfJ
~dsy	_%a(J-J0^1J9JBHEGGZH?MJNJRIUIVJWJZH]JcId]eZfe
~dsz	|6aZI
~dt^	d!J%J(I*[+Y/I3I7X9I:J>G?]@JBGDHHCIFJXK_L]OIPJSYTJVIXI[I]H^Y_JaHbIcHd^gZh[
~dta	yIJK[Z[hZ
~dto	h)bHI
~du^	f#Z%Y3G9J>_?I@JBJCXEXHFIIMIOJXJZIa_dZf[
~dua	k!Y%Z*Z/[9J>Z@ZAYC_HEK[PGZH
~dub	uA]KaZJ
~duc	a!](H)J-Y=H>H?J@HBGIIJdKILZPJTZV]ZA^X_JaZgJ
~dul	q4H5J@JHJJ]ZHdJgch[
~dum	|-GDYI^ZJ
~dun	_!I#G%J&b(I)Y,J-I/I3G4J9J:J=I>H?GCIDHIHKXMHNIO[PIRISJT[UIV[WJXJZ^[I]I^J_JaYcadJfIgYhI
~dup	i%J&J3HAdH[cIfI
~dur	_!]#E%^(H)X*I-G/J6J7J9H:I=H>F?H@GCHDHEJHAIHKGLJM]NIOZRJSITbUIVGXHY[[I]c^J_JaYdHeYgJhH
~dus	n!Z#[%J&IAJBHHDZF^[_]gZh]
~dut	p=_>IBJDJHJZZ]YaZf[
~duu	y@XHJT]
~duz	t#^9JHJXaZJ
~dva	o9Y;Y=[HXSJUIc^d]
~dve	|>IHYR[
~dvi	r)[-I:[BJHIKJS^UHZ[
~dwa	o?aBJHII]K[ZD
~dwi	k!J*a@YBJHHIJO]S^[[
~dwo	r*^A]CYHH
~dwr	k%b(_HCKJZGdXeJfI
~dy^	Q#C%E*_+d,G.I/I0H1Z2H3J4F5H6X7G8F9X:C<[=E>F@^AFBBCYDZEHFGHDIEJHLZMDN^OEPEQJS^TGU[VEWYX_YHZC[E]CaJbXd[eHfZgFhD
~dyc	|BJS_
~dyg	y@_
~dyn	q3Z>ZDYHYO]
~dz^	u(_9[>]?[CHHHZIaG
~dza	l#J%]-H3I6]9I:Z>I?J@IBICJDJFJHGIZKINIOaXJZYcJdagJ
~dze	|B[CX
~dzi	U!D#J%C&I(G)F*E+Y,E-D/F0F1E2G5H6F7E8F9_;b<I>X@aAEB[CIDHEGFEGEIEJFKELJMYNGOIQIR[X_ZZ[D]Z^F_Ea^cHdDeFfXgF
~dzn	w;]GYd[
~dzo	t#I%[3J9]BZHJO[
~dzw	y9[>]HHa]
~dzy	u>]@[BJHIR[ZZ
~e1^	|HJK]
~e20	u-aIF
~ea^	d!I(J)G-I9F>I?JBXDIFZH]IIKFMJNITJUIVJXJZcaJh[
~eac	U!_#]%[)H*I+I,J-^/D1I2Y4Y5J7H8X:F;J=G>Z?EBCCHEHFJGFHBIEJYK^NXPJRFTFVFWHZE[H]G_EccdGeIhY
~ead	P!Z#c%X&J(b+],G/G1F2F3Z4F5I6Z7G8F9Z:E;H<I=E>]?IAFCDDEFGH^IAJELFMCNCODPJQIR^SIT_UFVAWIZD]A^E_IaCb[cEdFeGfXgZ
~eag	k(I)[0]VZZXaI
~eak	Z!]#I%J-a1Y3X4J9H:J<]=J>I?I@XBFCJDHFZGJHIKGLJMIN]OJPJTJUZVHWJXJY[ZD]I^J_JbJeJfHhI
~eal	f!Z+J9^@YBJDIHYS_ZDf[
~eam	U#H)X*H+I,J-H/I0J1J3F4I6[7I8J:^;J=G>B?F@EAJBDCHDFEJFIGHHgIEKFLIMeNGOHPHRISHUGV^WIXHYYZF[H]F^HaEbGcHdIfHhF
~ean	]!G#I%^&[(J)J*]+J-G1J3G4I9F:I;J>X?I@^AcCHDHFJGJHFIGJJKFLIM[NFOIPJTFVHXYZX[J]Z__aGbJcJdJfIhG
~eap	yHIK[R[ZJ
~ear	R!^%C&J(D)H+c,H-^.I/F0H1]2I3D4G5I6H7G8G;I<J=C>X?YAGB^CDD?EIF]GCHXIEJGKbMZN[QJRGSHT[UGVEWIXFYHZ>[Y]H_]aDbHdFeFfagGhD
~eas	O!H%H(E)G*G+H,I-a/X0J1Y2J4H5I6J7G8I9b:F;J=D>C?GAHBZCFDIFIGHH[IaJGKEMFNbOHPGRHSGTIUFVEWJXYYJZe]F^F_GaGcGdGeIfGhF
~eat	V!D(F)G*H-E.J/G1H3E4F5J6I7G8^9]:F;I<H>F?E@GAGB[CHDEEIFHHYIEJHKZLHNDOHPFRGSETGU^V]WIXGZ?[H]F^Y_^aFdYecfagHhF
~eau	^!J#I%I(H+J-F/X3F4J6J8Y9_=J?[@XB[CGHCIEJJLJM^OGPJQZU]XI[X]Z^JaYbHdHfJhG
~eav	e!c#J/X9I>I?I@GBJG_HcIJKINJPJVIZBaJ
~eb^	tF]HYNZZHaX
~eba	H!D#C%^&I(A)D*G+F,Z-D/G0[1[3E5X7F9G;I=[>E?EA^BJDCEFGXIDJXKALDMENBOHRZSETDUAVBWEXFY_ZG[D]D^C_]aFbGdcecf]hC
~ebb	j!J#I)].Y3J9I=Z>I@IBGDJIIKHMaNJOYTZUJVJZG[[]YaIbYfJhY
~ebc	yH]
~ebe	c!J#]%J(I-G0[3I9I:[=J?HCIDGGJHXMFNGO]UJZA]Y^Ia^bIcJdIfJg[h[
~ebi	o)[I]ZI[XcZ
~ebl	e#a(J)[*I+Z-[3G9F=J>F?H@GBHCFDFHDIZK]MINZPJRJUIVHXZZE[^]H^Ja[bIcYfJ
~ebm	mB]HYM_ZHhG
~ebn	y5X=]HX
~ebo	Y!H#E%H(Z)Z+J-F/H1I3Y4I6[7J9X:H;Y<^=I>G?cB^CGDHGJIZLHM[NGOGPIRJSIUJVGXHZE]GbZcHdXeJf_gHhG
~ebr	Z!Z#G%H&I(])[*F,G-[.J/I1I2I3D4G5J6I8Y9D:Z;]>[?J@CA]BEDGEIFIHBJIK[MENEPZSHTIUFWIXFYI[J]b^]_[aHcGdEeJfFgIhF
~ebs	iH_I[Z]cJ
~ebt	r(Z@[XYZJ
~ebu	c4Y6X8Z@JDYEZNJRJZGbJcfdYfIgJ
~eby	w+[@[DZH[ZG
~ec^	Z!H#G%F(Z)J+I,I/I0J3[4H8J9E:Z;I=H>I?b@EAICIDDFJGIH>JJKYNGO^P[SITZUGVEWIXXZE[b]F^I_IaCdHfGhc
~eca	S!G#Y)Z*G,I/[0J3H4F5^7H9G:X=J>J?G@GBECHD]EZGJI[JHKIMIOYPHR_VXXYYDZB]Z_IaEbIdXeIfHhF
~ecc	d#Y-I/X3X5Y9I=J?I@IBICIDIHDIHKXMaNIVXXJY]ZG]JaJg[h_
~ece	Q#Y&J(Z)I*H+E,H-C/G0H2I4G6H7I8H9E:I;J<J=a@_AHBGDXFHGGHZICJIKeLGNDOCRHSFTGUAWFX[ZJ[I_Fa_cHdbeHfGgGhI
~ech	T!C#H%f&I(d)E*E+F/]1G2G3B5H7E8F9J:B;b<Y=B?B@ZAFBXCJDAF[GEHEIGLbP]RFSYUJV@WEYF[D_DaAc[dCfB
~eci	T!C%I&b(C*J+H,J-J/H0H1H2I3B4G6_7F8F9^:D;I<J>DBJCFDEF_GFI^JEKBLGM_N_OGPFQJRIS]TGUJWZXF[E^F_Ga[cEdEeHhD
~ecj	|I[
~eck	X!H#J%[&I(F)I*Z+H,F-E0I1I2^4I5^6I7I8I:G>F?F@CAIBCC_DZF^GHHJIcJ_KHLXMFN[OGPHRJSHTHUFVGWHXGYJ[G]X^Z_IbGcHdXeYfGgIhE
~ecl	j#](J-J@[BGC[DJIZK]MYO]ZDhH
~ecn	t@JZGhd
~eco	O!D#A%C&I(C)D,G-Y.I0H1F2H3]4E5G8_9B<I=D>[?J@bAFBXCeDXEGFGH^IBJaKFLEMFN@ObPEQIRESITJUJYGZI[G]X^E_EaEbFcDdHeGfDgFhc
~ecr	U!F#F%]&J)H-E/F1H2]5J6f7H8Y9E:G;I<I>X?_@GAHBDCHDEEHFGHIIEJHKILGMENCOHPYSHTGUFVDWIXGZF]G^F_^aFb[dbeYf^gXhE
~ect	>!I#<&d(D)D*C+A,[-[.B/E1g2f3Y5A8f9H;^<c=;>@?B@>BDC;D9E@FBGfI@K:LBM?NJOCPCQ[RdSETHUBVCWIX=Y[ZA[@];_ea?b?cefcgAh[
~ecu	Q!E#E%Y)X*_+_-G/Z0I1H2I3E4D5I6G7G8H9G:E;]<d=F>_?Z@AAHBCC[D[EHFIGGHGLGMDPEQ^RGSHUFWGYb[F]E_GcHdFeHfEgGhE
~ecy	yKZ_]
~ecz	m#J(J*Z-I.b3I9G>]?]@YBICYDYHDIHKINJQYXJY]ZH]HaHfJ
~ed^	C#^%E&F)@*[-H.G/Z0I2C4E6G7D8a9<:D;E=Y?XAECbDBFJI[JFK_LYMJOYPFRFSATHUEV^WDX_YFZ[[C]c_HaFbDcIdDeCgZhH
~eda	b(X)J+]-E/J2X3G4I7J9_:I;[=I>F?E@ZAIB]CFDYEXFJGIHALJM[NXOHPIRJSITIUGVGWJXG[I]F^YaHbGcIdHfYgJhG
~edd	t-H9I>I@HBJH_IHKJTJZa]IhJ
~ede	K#^%G&H)D*J+I,d-F.F0E1H2F3>4A6H7l8I9Y:C;E<G>C?DACB_DCEHGCIHJEKZLFMXNEOBQGRCT@UYXXYEZY]>^A_?cBd@eDgE
~edg	m._
~edi	Z!Y#E%I(F)I*Z+I,I-^/J0J1I3C4H6J7_8J9Z:E;_=Y>A?DAICJEJFIHaI[KCLINGOXPFRISIUFWIXbYJZ>[G]Z_IbDcXdHeJgIhF
~edj	|.]
~edl	m(I1X3J8^9G>H?I@IBXCIDIF]HEIHKIMJNIPZV]XJZD]aaHh[
~edn	g!H#a%[(I*[-I3G9H:H=J>Y?Y@EAZBICaDHFZGYHEIFNIOHPITJUJVIXF]I_YaGbJdJh[
~edo	^!I#Z%H+[,I-F/I0J1J3F4Z6I7]8J9B;J=H>]?Z@aAJCDDCFJGJHDIEJJLIMFNGOHPHRXSIT]UGX^Z]]F^I_IbHcIeJfGgJhZ
~edr	f-I4]8Z9H:]>J?J@JBIHcIIKJN[XJZI]JaIfJ
~eds	yFZ
~edt	h)bHINJ^]
~edu	m,X9J=J>JEXHXVI]beZ
~edy	|?^X]
~edz	k!J#I%H(X-I/J3J9];d>I?I@YBHDJHEIIKHMJNIOJRZS[TIUJXZZE][aGcJdJfIhJ
~ee^	a!I#I%Y(I)I*d+J,J-H/Z0I3I4J6I7I8J9H:I=g>H?H@[A_BHDGGJHFIFJJLJMHNIO[PHSJUIVHXIZD]I^J_HaIbIcIdDeGfFgJhH
~eec	b!J#J%Z(I+J,Z-I3H4Y6X7J9I:J>H?I@GBHDHEJFIGYHFIIJJKHMINFP]UIVGXIZY^IaJbHdae[f^hH
~eed	L!Z#X%I)G*Y+F,G-D/X2H3X4E5X6H9D:F;H<X=[>X?E@YAEBZCdEZFHGGH^I[JFKBLHMGNCODRGSGUEWGZ_]C^F_EaDbFcGeHhH
~eef	d#Z(I)J+J0J4J9H:J;I=Y>F?I@ZDZFYHIKFMIOHPIRJSJTIUYW^XJZY]H_ZaGbJcIdYfYhI
~eeg	y*[3[@ZCJHI
~eei	|S]
~eek	[!Y(H*J+I-G/X1I3^4G5Y6J7I8X:H>X?XAIBBCYDXFJGZHXJIKILGMGNYOGPIRHSJTGUHV]XIZ][I]F^I_ZaHcHdJfZgIhI
~eel	j#^-J9J:]>I@YBJHHIZKYX^dIfY
~eem	e#I%J(H-[3G9I:J;]>I?J@IBGCID[EYIYKZNIP[RZVIWJXJZ_]JbJhJ
~een	J!I#J%G)[*B+Y,F-^.H/@0D1E2F3C6]7C8G9>:A;F>X?ZAHBXD]EEGHHFI^K_MCNBOGPJQGRCSBTBU^V]W^XDYFZE[c]Z^B_IaZbcc^eEfHgDhD
~eep	V!G%I&J(H*I+^,J-X/I1J3G4J6J7[8J9H:H;J=H?F@_AIBDCGDXHXI]JIKXOHRJSIT_UHVFXGYJ]F^[_IbGcIdIeJgXhZ
~eer	R!C#_%B&H)b*a+Z,X-D.J/H1E3_4B6E7E8E9Y:B?F@^B]CCDYH@JFK[LJMINEODPXQGRDUDVJW[XbZF[C]H^B_HaCbBcFd]gYhZ
~ees	f3J4Y9I>J?IA^BJDJGGHFKZMZNJOJVJZ]]JbJc[dYfIhI
~eet	Y!J#J(J+Y-Z/Y>D?HBHCIDIH[IYKIMIN_OJVIWJ[^]aaIbIhY
~eez	|H^
~ef^	r!X9J=]>JHFQXZ]aHf[
~efa	d#J(J+I-I4]>]?I@^BICIDGHZIHKGNZVJY^ZE][aIb^
~efe	a!I#[%J&]([,Y-G/J3H4f5J9G=H>G?Z@HBHCIDIHZJIKHMHNHOJPJQXRJTIUJVJXIZC]I_JaHbYdIfIhI
~eff	pBZHJLYQYTY
~efi	U#H)J*G,I-I.J/I0J1J3_4H5I6J7G8I9H:J;I=X>E@EAJCIDDFJGIHEIFJHKDLHN@OGRIS[TIWkXGYJZY]E^H_HcGdGeJfG
~efo	N%E&I(C)G+F,G-C0I1G2H3a4E5Y6F7F8F9H:C;G<I=D>^?^AFB?C_DfFGGFI?JFK[NBOgPGQIRGSFTIUDVBWFXYYHZD[D]c^F_Eb[cCdEeGfDgFhG
~efr	y-[CJZ[
~eft	X![#]&J(F)G+G,E-I.J/I0H1G2I3I4G5Y6I:G;Y>I?F@YAXCXDZEIHZJHKCMFOEPIQJRYSGTEW]XDZ?[H]d_]aEbFcFeIf[gG
~efu	O!Y#C%b&I)[*F+H-]/c0H1H2J3D4E6F9E:I;H<I=^>D@YAHBBCEDEEGFFGEH>IbJaK]LGMAOYPZSDUHVYWGXEYI[F]F^FaEbDcEfDgE
~eg^	]!H#H%E&Z(b)]*b+J,I-F/J0J4H6J7J8J9F:H;I=H>F?F@aAJBGC^DEEJFIGJH?I[JJKFLJMHOHPcRJSJTIUHVDXHYJZA[J]Z^Z_HaZbIcIdIfIgJhI
~ega	T#C%h(c)E*C+F,E-B/G0G1G2G3A4D5H7G8J9Z:D<I=E?B@HAFBACBDBEGFEGEH^IDJGK?LFMCNYOCPgQXRYTFUCVbWGYXZE[F]a^F_EaYbYcBdCeGfCgGhD
~egd	q([8X:I@EC[DbHGIJKJTYVZZFhJ
~ege	[!G%H)I*H+J-F/I0I1J2J3^4G5Y6I7I9F:F;I?Y@DAIBDC]D_EXFJGbHDIJJXMEN^OYPGRISJUHVaWIYJZ?[G^_aDbGcHdIeXfGgJ
~egg	p!Y-J=[>]?J@[BHCJHIKJU[][aH
~egi	I!F#C%D&I(G)B*H+k,E-B.G/J0E1F2H3G4E5G6F7D8E9B:C;F<H=H?a@FAEB]CbDhEEGEH[IAK?LEMCOcP_QHRFSDTEUGVAWXXBY]ZD[D]C^E_DaAbJcGdCeFfBgEhC
~egl	i#J.X3I9H>H?]@HDHGYHCIHNbOJRYV[ZE][aIb[hI
~egn	u*Y=^>ICJHIZZa]
~ego	W#E([)E*H-Z.H/E0G1F2H4E5H6G7F8]9J;G>X?BBXC_DJEGFGH@I[JGKaLJM_NIOXPDQIRFSFTDUDVZWFXBYGZF[HaFbIc^e^h_
~egr	b!I#I%H(])I*Z-J/J3I6J7J9J;J=[>J?H@[BFDHEGH@IIKIMINJPJQ]SeTIUDWIXZZF]I_IaIbIcGdbe[fDgI
~egt	b#H%J(I+Y,X-^3I4J7Z9H:I=J>[?Z@IBICZD_GXHCKZMJOZPJTJUHVIXI[J]GaGbIcJfJhH
~egu	[!I#F*[+F,I.J/I0I2J4G5J6I7H8Z:H;I=Y>G?_@ZAHC_DJEIFIHDIDJIKDLIMFNZOFPGQXRHSYWIX[Y]Z@[H]a^I_HbGcGdGeIfEhZ
~eha	e!J#H%Y(F*J-_3H4I6J9F:J=J>G?Z@GBGCHDGHXI_K[MINHPZRJU[VHXIYZ]H^JaIbJcIdYh]
~ehe	_#G%H([)b*d+J,]-I/I0J1J6J7H8J9G:H;I=H>H?FAJBFCDDGGJHBKELIMGNFOHPaRHSHTYUIXFYJZI[X]F^I_HaGbGc[d_eJg^hH
~ehi	h!I/F0I1Z3[4J9[>H@IAHBIDJGFH@IJKJMaNXPJR^THX[ZF]I_]aGbYcJdJfH
~ehl	X!H#Z%Y&^(I)I+J-F/X0I1J3[4G6Z7H8Y9G;Y=]>G?HAIBECXDDE[FIGHHHJIKFLHMGPGRZTGUGWXXFZ_[X]G^J_HaFcGgHhF
~ehm	o?a@JHIIIK]N_ZH
~ehn	i)J-]@YHFIJJZKHMJN_Z^dZhJ
~eho	g!I#J%Z(a,Y-H1J3I4J9X:I;a=Z?I@HBICIDIHXIGKHNIOJPYUJVHWJXJ][_JaHbIcJfIhJ
~ehr	_!Z#G%X(I*Y+Z,J-H/J0I1Z3I4H9I:I;J<Y=_?YA[BGDHEZGIHCK[LJMINIOGPHSJUIVGX]Y]ZF[I]G^JaGbHcFeJgJ
~eht	X!J#G%G(F*H+J,I-^/I2X3[4H6I7I8J9E;J>^BFDYEIGIHIIZJJLJMZOHTJUHVJWJXGYY[Z]H^]_IaDbXcHeIfYgIhI
~ei^	Y!Y#a%H(G)I*a+I,I.J/X0J1J3C4H6I7I8J9D:G=F@bA^CXEJFJH?JILINZOYPHRISHVFWHYJZG[H]b^H_IaHbGcHdHfGgHhE
~eia	t#ZH]JY
~eib	Y!G#G%^&[(E)H*I+J-H/I1Z4Y6Z7I9H:G;I=Y>D?G@ECGDGEIHGIJKELJMGNFP[R[SITHUFVEWIXGYYZF[X]G^G_Ya]bFd_e]f[gYhF
~eic	Z!J%H(H)J*X+J,I-_/]0I1I2Z3]6I8J9F;I=G>E?GEIFZG[HFIdJJLINEO[PHR^SITGUHVGWJXGYIZA[H]G^I_GaFbGeJgIhJ
~eid	e!I#I%I(H)J*]/J3I9]:G=I>I?Z@GA[CIDGEHF[GYHGIFKHMGNeOJPIUFVHWbXIZJ]H^J_GaHbIcHdGfJhI
~eie	w#Y9^HE[X
~eig	X!G#I%a(F)I*G+I/_0[1I2I3E4F5J6H8H9E:[;Y>I?ZAHBCCFEJFIGHIDJZKGLFMDN^OZPaSHTIUGV^WIYIZE]F^aaEbJcGdDgHhD
~eik	q4^>JGZHHX[aZfZ
~eil	d!Y#I(I*Z+Y-Y/]3I4I9F:I;J>G?^@ZBICaIIMGNGOIP^SJTIXHZA[J]^_JaGbIcJdIfIgJhX
~eim	T!D%^&^(Z)H*H+H,Z.J/H0H1I2J5I7Y8H9H:^;X@CAICEDCFHGGHGIEKBQJRGS[TGWZXEYIZ[^F_Ga]dCeYfIh^
~ein	G!I)G,G-D/A1F2E3I4]5G6D7I:Y;I<F=[>G@JACCYD^EZFHGEI[JGK]MDNHPYRDSZTEUZW^XYZb]G^J_Aa]bCcEdEeDgD
~eio	m#J9I>]?J@JCZHHIZT^ZF]]aHbY
~eir	V!I#I%I(I-X/Z3I4J6J7G8_9Y:^;Z>G?FAJBBFYIDKJLZTIUZVZWIZB[^]H_JaIbHcIdXeJgHhY
~eis	b!J%H+J-G/G4I9Y:J;J=[>G?G@EBGC^DYFZIXKDMHNbPIRJTYUGWJXI[I]G^J_ZaGcIdZfIgJhX
~eit	Q!Z(B)H*X+[,E0Y3F4J5G6E<J>C?Z@ZAFBGCcDXEFGHHDI[JFK^LFNCOXPER]S_TZUBV@XYYXZG[C^D_JaEbCcYdBeHfZh[
~eiv	d(H3I:J>Z?IBICJDIHaV[][a[
~eix	o@_KZXYZ]hJ
~ej^	_!F#F%Y)H+I,H.J/I0I1I3D4H6J7I:Z;J@XAHDDFYI]KXMZNFOFP^RISIU]VXWGYJZG]Z^HaDbGcIeJfGgHhG
~eja	b!H(H+^-H/Y3H6J7J9G:I=Z>Z?GCGDEHDIFKbLJM_NHOITIUJVFXYZY[I]G^I_]aGbHcJdJfIh]
~eje	U!E#F%I(F)H*I+b,I-_/_0I1H2J3G4H6H7G8Z9G:G;J=H>GAIBJCGD_EIFIGGI[J_LHN^OIPGSHTHUHVFWHXHYJZH[H]^^F_FaHbFcFdGeIfGgH
~eji	|IY
~ejl	n(J+J3^9I>H?_@JBICGD^HEIIKJM[SJUJVJZF]IaafJhJ
~ejo	o0X3I?]HGP]Y^aIfZ
~ejs	yZ^
~ek^	_!Y#H%G(H*Z-F/Y1J3H4I5J6J7I8X9Y:H>X?H@YAJBCDZF[G[H]JJKJLHMFN^OIPJRISJTGUHWJXH[I]F^J_[aHbZdJfFgIhH
~eka	a!H#G%^&_(F)I*G+J-[/^0I1J2X3G4G6H7I8I:H;I=G>E?H@]A]BGCGDHEHFIGIIDKDLJMGN^OZPaRXSITHUIVGYJ[H]G^Ha^bHcHdDeHfGgGhG
~ekc	uEYNXcX
~eke	b!H%H&Y(])J*J,I1J2]3Y4I8J:H;I<[=^>D?G@YAJBHCEDZEXF[GIHAIaKFLJMHNHOHPJRHTIUIVHWJXIZ_[J]G^I_HaGbIcIdIf^hI
~eki	r7X9[>I@JB_HZZJaJ
~ekl	o#J9J>X?IB[CJD]]Za]
~eko	k%H(J)Z-Y3J:[;Z>H?I@[BYCIDYHYIIKHVYZG[Za[
~ekr	m(J+Z-J6_9I>a?JBIDFHEIIKHMINIXJZZ[Y]IaHbadIhJ
~ekt	a#F)J*J+I,J-G/H0I1J3]4H5Y6J7J9F:H;Z<J=H>F?X@XAcBFDFFJG^HEIEJJKGMGNHOGPHRJSJTHUIXHZA[I]F^I_eaGb[c]dGfHgI
~eku	u1]9_HIIHNZdJfJ
~el^	O!C#X%C&H(C)E*C+E,E-Z.G/D0E1E3^4[5Y6c7G8E9=:I;E<^=G?_A[B>DIEIFFG]HdIGK[N[OFPCRDTIU_X_Y[ZA[E^D_CbFcDeIfDgE
~ela	Z!E#a%I(E)H*H,I-D.J/G0I1H2I3D4G5J6H7H9Z:];H=^>[?DB@CDEHFIGHIIJIKBLGMXOYRGVEWFXDYIZ_][^G_Fbac]dFeIgHhH
~elb	g#J(H)Y-Z9I:I<[=I>[?I@ZA_B[DIHDIIKZMJNIUZVaW[ZB]I_GaIbIdIfJhI
~elc	k+J-b1J9Y=I>H@IBJDIIDK[N]ZH]Ia[hI
~eld	S![#[%E&I(B,I-B.I/F0H1G2H3b4E5I6G8G9I:G<I=D>D?C@FAFBYCADDEIFHGFHEIAJJK?L]NBOZPEQJR[SZT^UJWFXDYHZ^[^]C^CaabbcEdXeGfDhd
~ele	K!B#Y%_&G(D)B*Y,C.H/D0C2D3a4A5D9F:?;H<I=D>c?aABBFDdEDFBGcHXICJCK?LHMHNaOfP_QGRDSCTHUJV_W^X?YDZ>]G^D_]b?cAdGf@gCh@
~elf	P!E%F(?)f*E+H,H-E.I/F0H1H2H3F4G5I6H7E8H9F:E;H<I=H>D@CA]B]CFEIFIGFIGJIKYLEMENEPEQJRHSXTZUfVeWFXGYH[X]E^c_EbIcDdDeHf@gGhE
~elh	i#Y-I/Z3J9X?I@HBICIDIHCIHK[M_NIXJY[ZX]IaJbJh^
~eli	[!H#G%H(H)H*G+J,J-]/I0J1J3F4H6]7I8J:I;J=I>E?_AXBFCGDGHEIFJIKGLZMHNGOJPGQ_RZSHTaUDV[WJXFYYZZ[J]G^H_Ia^bbcHdHfHhH
~elk	o-Z3J9JHZI^KJN[OYZGh[
~ell	K!G#E%E&G(X)C*H+B,H-_.X/E1E2H3[4B5F6E8I9b:J<G=D>[?[@JADBCD_EIGZHYJELDMDPDQGRYSHTXU]V[WEX@YIZ=[@]a^HbXcAeHfBg_h_
~eln	f#J(Y*J,X-I3_6^9E:J=I>G?IBJG[I]KHMINaOHPIUIV[XIZE[J]IaGbJcJdIeIfJhY
~elo	_!F#b%I(H)J*H+I,I-Y0I1H2I3G4H5]6J;J=Z>[?ZAICGDGEJFJGIHGIDJJLIMENEOHRZSITGUHVHWJXGZE[[^I_ZaEbYd]fHhZ
~elp	T%I(d)E+J/I3H4J7H:G=I>F?F@XBXCIEJGIHYJYKELXMFNGOISHT[UGVEWJXGZ^[G]I^G_JaEbEcIdIf]gb
~elq	yM^
~els	_!I%J&_(I3^7X9H:[=I>I?[@XCIDGFIHGI]KGMHPISHTJUGVYXJZ[[J]I^IaFb[cJdFhI
~elt	h#Z(J+Y-H/I3[6[9I:J=I>a?H@ZA[BECFDFHBI^KGNHOIS[UHVIXIbJdJfIhI
~elu	b![#[%J(J*J+J,J-H/Z4I6[9F:I=J>Y?GAJC[D[IGK_M[NIOaPJTHUIVIXHZE[J]H_HaFbJcJdIfJgJhG
~elv	j(J)]/J0]HDI]VYXXZFb^
~ely	f#I&Y2Z9Z@^BXHFQ^
~em^	C#F%B&D(?)D*G+E,@.D/c0Z2C3E4I5C6a8G9H:I;@<D=G?<@[BbCHD_EfFEHHIHJBK_LEM;ODP^QERJSXUAW@X;YDZY[A]_^>_dbDccdce@gXh>
~ema	I!B%I&G(@)D*^+J,D.H/G0E1H3b4@5E6D7C8D9]:Y;D<G=A>[?bACCYDdFCGCH]IIJDKCLEM]N@OGPIQGTFUXV@WCXcYFZH[A][^B_EadbCcGdBeEhJ
~emb	W!I#G%G)I*H+I,J/H0J3G4I6J7I8J9E:J;[=I>D?GAJBECHDGFbGIIJJIKbLJMGNFOHPdRJSJTHUHVcXHYJ]G^G_IaGcHdFeJfHgIh_
~emd	|+J7ZDGHEY_
~eme	Q!E#D%Z(I*G+F,G-A.I/J0J1G3C6J7F8Z9D:E;H?D@ZA[B]GFHHIdKfLEMCOEQIRGSFUEVIWFXDZF[Z]D^G_EaGcZdXe[fHgIh^
~emi	W!G%H(G)J*I+I,I-F/a0H1I3D4H6H7I:I;I=h>F?G@DAHBFCZE_F^GIHJIDJJLIMGNaOHPHRJSJTHUHVHWJXGYIZ@[I]F^I_FaFbHcadFeJfGgI
~emm	m3J9G>aBJCJDJF]HYIIP[VJZGa[
~emo	T!E#E(F*G+X,I-I0H1H2I4X5I6H7H8X;H<J=[?[@CCEEIFHGFHHIGJ[LHNEOGPGQiSITGWIXXYbZ@[H]F^Y_ZaEbIcFdFeIfEgGhF
~emp	N%D&J(C)E*F+E,G-E.I/E0H1G2G3I4F5I6G7E9C:Z;G<I=D>X@dAGBADbEHFXGZHBI@JFLhN^ODPJQIRFSHTdVIWGXcYYZE[E]C_Fc^eFfDgF
~ems	o)^/]HHMJVZ
~emt	|R_ZJ
~emu	g#I(J*Y-I3H4e9G:J>G?HBICHHGIHKGMYOIPJSJUJV]XI]JaZhI
~emy	w+[cYd]fI
~en^	8!I#Z&G([)I+F,d-X.B/J0J1@2H3C4]5@6X7?9I:F;X<J=_>]?b@^ABBaDXEBFIGFHGIaJ?LGMDNDOERbS;TGUIVIX]ZX]^^C_DabbdcXdIeIg@
~ena	G!Y#G&G(D)]*G+B/C0D1C2Z3D4D5E6I8_:b;I<G=I>B?HAYBXC?D?ECF]GIHZIJJJK]LDMFNGOBPDQGRCSZTBUiV_WeX?ZE]@^G_>aEbGcDd[eZf>gChZ
~enb	|-^HHIGK^
~enc	L!^%B&H(C)F*E+E-F.H/D0F1G2G3G6[7D8F9E:F<d=m>B?C@JAcBDCBDEEFFFGBHcJHK?LXM]NEOHQHSETGUAVDXJYJZJ[D]G^EaJbDcBfAgFhA
~end	K!Z#]%I(H*G+D,F/G0E1Y2F4B5H7I8H:G;F<G>E?EAFBCCHDJEDFEGBHbI@JbK^L]MJNbOXPCRCT^VEWDZG[]]^^F_EaabHcYdGgChD
~ene	X!G#E%]&Y)Z+H,_.J/H0I1X2[3D4G5I6Z7H8H9G:Y;I<J>D?E@EAHBACFDEEIFJGGHAIZJZLXMDO[P[RGSGTHU[WHXXZE]H^a_GaEdBfegHhE
~enf	d-^1J<[>J@IBZHDIJJ_KZNFR[Y]ZGaGfI
~eng	Z!Y#Y%I(X)I*G+H,G-E/J2^4J9F:H;J=I?JBGC^I_J[KDMXN^OGPJSJTIUIVG]HaHbIcIdJfJhX
~enh	Q!D%G&J(H)F*F+F-X.I1G3D4G8G:F;G<I=C>Y?EAGC^DHEGF^G[HFI[K_N]OFPEQIRFSETDU_VBWIXBYHZa[Z^XcDd[eGfIgIh]
~eni	P!E#C%c(d)F*D+F,[.Z0F1F2F3F4E6F7E8F9X;Z<I=C@aAEBYDBEFFFGFHAIEJ_NYOCP^Q_R[TDUCVDWEYGZ?]B^aaJbCcXdDfI
~enk	q#HBHCYH[I_M]ZH^[
~enl	o!J7[HYZH]]_JbadJh[
~enn	U!F#E(H*G+G,E/Y0^1Y2I3J4E6G7X8H9H:H;G<J>D?JAICEG]HHK_L[MXNXPJQJS[TFUXW_XGYIZ=[__HaGbFcEeYf[gY
~eno	O!C#B%I&I(Z)C*H+I-[.H1F2Z3B4D5H9Y:];F<H>G?G@_AFC_DIEFFGGYHFIfKZNZODPGQHRESETBWEXJYG]H^X_DaGcHdZeFfBgD
~enr	c+Z/X@IBICZDcH^IHKIMZVIZF]JaJhJ
~ens	V#F&J(E)H*F+[,H-C/H0G1G2]3b4F5J6H8H9Y:G;H<J=^>^@BBICDDFEHFHG[HYIBJHKZMDODPFRGSGTFUEVDWIXFYY[F]I^]_Ga_bYcEfagHhD
~ent	9%B(F)H*?+B,_-].A/g0k2B3I4?5E7b8B9C:F;E<A=Z>A?C@CBcC?DFEBFFGEH^I]JBL?M<PER@SeTeUCVEWBX]YDZ@]F^?aZcadAe^f[g_hg
~enu	W!X%F)I,b-Z/H0H1I2J4G5J6H9F;_>F?J@BA_DGEHFIGXHYIaJIKILZMENERGSGUFWHYIZG[J^[_[aHbEcGeHfEhG
~env	f#J&Z-^3I9I:J=FBIEXIIKIVJWIXIZIabc_dZfJ
~eny	k%](J)J4b5X@JBIHDP^TZZG^^fJhJ
~enz	]!X%H&Z(H)J*I-G/J1J3[4H6J7I8Z9G:H=h>H?G@FBFCGEJFJGJIDJZKFL]OGPISITIUGVHWIYJZD]G^JaGbGcYeIfFgIhH
~eo^	h#H-J9H?^@HBICID_HDIIKIM^OITaZF]Ja_bYhI
~eof	y>[M]
~eon	c!Z#^%[*Y+X-I7Z9J@GBHDIF[HGIJKITZU^XJZIaI
~eop	X!H#I%G(Y)Y*[,J-a1J3G4J6J7J8^9];^=H>F?J@EAZBGEJG]HCJHKFMHNFOIPbRJSHTJUGVZWIXHZA[Y]I_HcHd^gHhH
~eor	|GYV[
~eos	u4[HJcXf]
~eou	q#XBJHXRJXHcc
~ep^	R%G&I(D)I*J+[,H0I1H2I3I4G5I6[7Z8H9D:E;G<J=F>I?C@]AFBBCJEJH]IYJGMIOEPZQJR^SGT]UEVaWHXDYHZ]]X^Y_FbDcFdGhX
~epa	[!J#H%H(Z)[*J-Y/I1J4J6J7I8I9H:G=H>_?G@YAJBDCIDFEJF^G[HXIEJYKELaMHNHOJPIRXSITHUFVaWJXHZC]G^^_IaHbZcYdHfGgJhH
~epe	g#]?I@IBIHFIJKcMJNJP^Q^X[ZDbJdJ
~epl	_!J#J%Z(H+J-F/I3H4C7J9Z:J=I>a?G@bAJBGCIDGIFKEMhNFOIUJVIXIZ?[J]H^I_JaHbYcHfJ
~epn	u*[4^?ZHHL]ZIaJ
~epo	Y!H#I%H(H)Y*Z-G/I1J3I4J7J:Z;G=H>F?F@FAIB[FJGJHbIEJJKGMHOIPHRXTIUHVJWJXYZ][J]]^JaHbHcXdIfZgJhI
~epr	f#I-G9I>JHGIIK[N_OYPYRZVHX^ZGh[
~eps	wDZHZRY^[
~ept	R!F%D(F)H*H+G,G-[/b0H1I2I4G5J6H7I8H9E:B;I<J=E>C?^AIB^DEEIFIGEHFI^JYK_LEMXNXO_PHQJRHSITFUGVDWIXFYIZ_[F]E_FaEbFeZfFgHh]
~epu	f%Y(J-I9H>Z?J@ICHDIHXIIKIMINJOJP^UJVJXFY[]Ia[b[cJdIf_gY
~equ	O!E%C&I(a)F*F+^,G.I/E1G2I3C4G5H6Y7G8G:E;H<a>C?G@BAGB^CeDGEdFHGGHYIaJFKDL^MEN]OFPCQHRHS^TFUCVDWGYGZB[G]H^F_FaFbJcZdHfCgIhJ
~er1	q-]HFb_
~er2	u-_
~er^	1!H%<&E(X,>-F.A/J0A1@2Z3a4]5b6^8G:_;[>^?E@ZA[CGD[EIG_HbIdJ_K]LEMBOeP^QHR[SGTCU;V?W>XIZE[E]]^[_^aabJcEd@e6hB
~era	I![#Z%C&E)A*B,_.G/F0B1[2H3G4J5D6I7k8Z<E=D>G?E@ZBGCBEBH[IFJHN@O@PfQIRGS^TCUBVJXAYGZI[A]C^H_EacbHdHeIgDhI
~erb	^!F#F%D(G)I*G+J,I-]/G0H1J3G4G6I7]8Z9E:G;e=G>E?_AHBECDDFEIFIGIH^IDJJK[LHMGNGOGP]SHTGUGVFWHXGZA[H]H^a_FaEccdXeIfFgHhG
~erc	_!J%I(H-G3H4J7J9a:J=I>G?H@FAJCGDHFXGIHAIbJ_KFMFOGPISJTHUJVZXHZY^J_JaHbIcZdGfHg_hH
~erd	O!B%[&H(J)a*_+],Z.J2E4_5G7F8H:F;]<G>d?DBICHDXGJH8IJJIKJLHMGOGP_RDSDTEUDVHWYX[YEZZ[B][^E_IaHbAcBd_eHfAgDhZ
~ere	I!@(X)A+a.I0Z2D3D4Z6a7[8J9G:Z;g<H=H>I?Y@_ADB>CIDEECHAIHJDKZLYMIOYPIQFSYTCU^VIZC[G]G_Bb@ddeZfIgIhA
~erf	a!I#I%[(G*I+J,J-G/Y0I1J3Z4X6I7J8J9]:Y;^=[>EAIBXCaEJFIGHHZJJKFLJOGPIRHSJTHUIVHWJXHZC[I]H^J_GaIcHdIfGhG
~erg	Z!E#_%I(F)H*Z+I,H-C/H0I1G2H3D4G5J6I7H8]9C:J;X=F?[@JAaBCCDDJEIFIGGH]IDJIKILGMBNEOFPEQJRHSHTaVEWHYIZc[]][^F_GbXdFeJfXgYhE
~erh	_#G%I(H*],X-G4I7J9H:H;Z=H>F?bBFCYD^GXHBIGKXNHO]PIQXSJTXUIVHX]Y[ZB[I]G^J_JcIdIfHgJhH
~eri	I!C#>%>&F(>)C*]+C-@.F/B0Y1C3]4X5E6J7F8I9F:H;f<F=F?F@JABBZCgDcEHFDHIJJLBMFNbPFQGRESBT?U@VAWXX]YFZE[B]a^Z_Aaab?cAeHhZ
~erk	^!H#]%[)I*H+J,^/J0J1Z2J3^4H6I7I8J9A:G;H<Z=H>[@JAJB^CEDDFJGIHFIEJJKIMZOZPHQ]RISITFUHWJX]YJZI[H]F^H_IaEbGcIdFeJgZhc
~erl	Y!_#E)J+H,I-E/I0J1I2J4H6I7H8I9G:X;G=_>^?]AIBJCaDYFJGHHDJJKHLbN]PHRISITFUGWHXFY]ZE[J][^E_GbJcDdGeJfHgZhE
~erm	N!I#?%g&I(b)H*E,G-e/H1F2G3A4E5H6G7E8F:C;b<I=G>_?A@IAFBZCCD>EYFHGEHHI>JEKHLDMBNAOGP[RFSETBVYWJXBYGZF]c^^_HaAbccEdDeFfHgEhG
~ern	M!_#J%G&F(E)D*H,E.G/I0D1E2F3f5F8I9G:e;]<G=@?YADBFCEDEEFFEGDHGIDKaLEMHQXRYSXTFUCVCWIXIZF[[]G^^a?bEcfdFeFfGgG
~ero	O#B%H&I(H)F+F-B.I0F2H3f5H6F8F9@:C<H=D>c?_BHC@DBEGFGGFHGJHKGLJNBOgPZQHRISETXUCVHWFYGZG[^]J^F_EaZbIcJeFfBgE
~erp	_!I#I%H)I*J-J/H9J=J>J?I@GBICZDYH^IHKILYMINGOZP^SJTIVIWZZD]Y^J_]aJbYcJdIfJgb
~err	E!Z#h%F&e(>)E*D,_.I/C1E2E4Z5D6Z7A9E:@;C<E=E><?=@ABaC=D@E]FBGDI>JEKELBM<OHP@RFScTcUFV@WFYGZc[b]^_Xa=c[d>e^fJgAhZ
~ers	K!H&H(])F*D,G-C.F1f2G3=4D5^6]7_8C9G:G;C<Y>Z@ZBXDXEIFEGDHYIGJDK@LEMHN@OGQJS_TCUXV[W]Y^[I]@^GaFcGd<eCfHgchJ
~ert	M#J%]&Y(E)H+H,E-d3H4J6D9@:C;[<^>D?I@YAECFEDGEHcIGKCLXMXRHSDU]VIW[X[YJZJ[C]E^IbFcFeHfChF
~eru	V!^#D&J(I)G*I+^,Z-C.J/G0]1H2J3Y5I6X7G8Y:E;H<I>[?C@GAHEHFHH@IFJHLZMHOZP[RXTFUEVCWGZH[F]CaId_e]f[hI
~erv	B!=#A%G&E(C)_*C+@,D-=.C/G1G2Z3I4e5e6e8?9I:@;F=>>@?D@>A@BIC@DDEEFcG<I@JAKBLENBO@P[QJRfSdTBUbW?X>YeZ=[?]:^Ca?b<cgdZfkg=h>
~erw	Y!F#H%_&J(G)H*F+H,G-F.J/Z0H1F3D4_5I6X7H9D:F;^<J>E@GAHBCD[EHFHGGHBICJIKbLGMFNER_SGUGVYWIXEYZZH[G]^^J_YaCbFcZd]eGfJgGh^
~ery	O!C#E%[&H(G+Y,G.H/E0J1G2X3I4E6G8F:D;F<I=E>ZAFBYCYD[EHFFGFHaI^JYKYLEN^PXQZRISaTHUGWGZJ[F]]_EbFcHdHeGfHgGhE
~erz	_!^#X%I(H*J+I-Z/I0J1I2J3d4I6J8J9[:_;J=H>D?H@DAJBDCGFXGIHCI[LYMYOFPIR[SJTIUYVGWXXFYJZB[I]G^I_JbGcGeJfFgJ
~es^	I!E#_%E&X(H)I*F+J,G-Z/D0G3_4I5G9C:G<H=Y?DAXB<CBD@EFFFGZHaIcJHKdL[NZO[PDQIRHSCUGWEZX]A_HbYcDdDeFgH
~esa	V!e#G%G)Y*H+I,I/H0J1J3F4H7I8^9H:];[=J>J?G@FAIBFCGDFEaFJGIHDIFJIKFMHN[OIQbSITIU_VJWGXGY[Z@[H]H^H_HaHb]cGeIfFgIhH
~esb	e#[1Y?GB^HHT^ZJ[abH
~esc	Q!_#B%X&X(B+J-I.J/D1E2F6Z7D9Z:C?a@AAECCD>EDGaH?IEJFKELDMANEO[RHTHU_VYWEXCY[Za]F^C_BaAbJcadcfZgIhE
~esd	h#J-J@bIJKIMINYPZR[UJZEbZdGf]g[
~ese	9#C&H(_)^+?,@-<.^1Y2C3J4H5^6D9E;I<H=]>J@HB^DCFeGYH?I=KCLFMDN>ODQEScTAUYVXWcXJYDZZ[C]Y^F_Ia_b]f]g_hF
~esf	mHbRXZJ
~esh	^!Y-J:J;Y=Z>J?J@]CJDZIYMJNJVHWY^I_IbXd]fHhI
~esi	c%J(I1I3X9J=Y>I@GBFDGGYIHKHOJUHVHXHZJ[Z^[_^bJdJfXh^
~esj	|#[]]
~esk	U!H#G%I(f)D*]+J-X/[3F4J6J7I8J9G:G=H>D?X@_BCCIEJGIHbIEJIKEL^MGOISHUHVEWJXHZF[H]G^Z_JaGbFcHdIfGgb
~esl	k#]-I3J6X9H>I?J@JB]CJDJGYHEIJKJMJOZU_XHY[ZG][aJhJ
~esm	i!J%J9I:];X>I?J@]A^BIDJG^HEIHKXMINJVJXIZF]J_IaJbYdafHh]
~esn	u-]3[>J@[HFIIK^NHOHZI
~eso	c![#G%]+J-H3I4X8G9Y:J=J?I@GA^BYCJDHGXH[IHKGNHOJTHVIXJZ_[J]Z_HaJbIfIhJ
~esp	T!E#b%G&J(F*G+H,G/E1H2I3I4F7H9]:G;H<J=F?D@YAYBCCDDJEGFHGHHYIaJHKGLHMINcOYPGQJRGSHT^UFVEWIX_YIZG]Y^H_]aJbIdGeIfIgHhD
~esq	rZ^
~ess	D#]%]&E(F*@+C,A-_/a0E1G2H3I4C5D6B7I8E9D:H;D<E=b>aBbD[EGFAGGH_IDJALDM@NGO>Q_RGS_TGVEZa[A]c^?_@abbIcHdZeFfAg>hD
~est	A#J%?&C)J*]+Y,?-J.F/<0D1E2E3E4A5E6]7E8g9a:h;C<B=Y>H?a@FAYBeCBDEEDF?GGIEJEKEMYNCOCPIQbS^T<U^V_XEY_[B]E^F_^bAcEdGe>fZgDhF
~esu	k/_@JBYD^HGMFN]R[ZF
~esv	y3Z
~esw	|.X
~esy	m%I=JBGGZHGReZJdXfG
~esz	i!]#I%J(I)J*J-Z/Z3F4J9F:G=I>H?G@]B]CaDHGIHBIFK]MbNHOIPYTJUJVHWYXI[I]I_IaHbFcJdJfIgJhH
~et^	6#?&D(])Z+C,>-?.Z/X2G3I4C6I8X:I<F=X>a?]@HBYCDDEEHG[H[IAKGLJMCNFO[QERFSZTCUXW[XEYIZY[G]b_ba]c^eHgbhD
~eta	W!D#F%F&_(Y*_+E,G.J/I0^1H2I3J4G7G8Z9C:Z;Z<J=F?D@BAGBZC_D]FEGIH?IBJHK]LHMENaOFRZSHTGUDVCXEYIZ^[GaCcFdGfFhZ
~etc	yHGWHZJd^e[
~ete	]!Z#F%])[+J,H-Y/I1I2I3E4H6J8H9];_=G>X?FAHBECDF]GYHFIYLHMFNEOGPIRHS[TGVFXFYJZ^[H]F^Y_HaFbGcGdJeJgIhF
~etf	qBIH_ZX
~eth	N!J#E%G(C)F*b+_,G-[.I/F0I1H2J3E4G5I6H7[8H9J:F;H<J=B>F?e@DAGBGCfDbEXFHGGHYJGLGMFOEPFQJRHSFTDUEVCW]XFYIZZ[F]Z^G_FaBcGdGeIfGgGhE
~eti	d!J#^%I(J-H/J1_3I8Y9I:J>HBECIIHKcNIOZSJTJUJVXX[ZY]H_JaHbHdJfIhI
~etj	u)]BJHJIJUbVJZJ
~eto	R#C%E&J)D*c+Z,a-B.H/F0G2H3Z5H6G8G9E;Y<I=J>A?e@@AXCeDDFHH@JZK@LEMINAPCQIS^TEUYV[YHZJ[H]B^G_^aAbBcDdJeHhC
~etp	|NIS[W]ZHbI
~etr	_!I%I(G)J*G+I,J-F1J3]4I7J8J9C;Y=G>f?GAJBFCFD[EJFJG[H?IbJJKZLHMFNGOFPHR]SJTIUEW[XGZZ[I^J_IaEbZcIdIfHgIhG
~ets	U!H#H%I*Z+Z,I-_/F1I2J3D4H6J8I:F;G=G>I?ZAIB@C[EIFIGGHAJZKHMENJPYQYRISZTFVGWIXGYJZD[H]D^F_GaZbFeIfgg[hY
~ett	M!D#G%I)X*],Z/a0F1F4G5F6F7G8Z9H<_=I>A?G@]AYBGC@D?EIFFH]IeJFKZLEMANcOHSHTCUGVHWZXBZH[H]G^E_Za]bCcDdBfFgCh[
~etu	X!Y#H%Y&Y([+a,_-G.J/I0J1H3G4I5J6I7H8I9E:F;I=F@EAHCGDdE^FIGHHHIGKYLIMGNGOIPERHSYTHUEVDWXXGYJZ>[H]J_ZaFb]cXdCebfFgGhG
~etw	Z!I#I%G(J*J-G/D0I1J4X5H6^7H8I9Z:I<[=I>G?I@]CIDHGJH[K^LJNFOJPIQ_RISETHUIVIXHYJ[I]H_IaHbHced^fEgHhI
~ety	p#^8]HFI[KHPZY[ZHdI
~etz	P!G#Y([)X*F+G,F-A0G1G2I3J4I5I6F9F:];G=Z>I@JAHB^GFHEIAJGK[OXPIRGTEUZV]W]X_YH[H^H_GaXbZdFeHg]
~eu^	l%Y3J9[=[@IB[KHXJZ^][aJ
~eud	|,]e[
~eue	[!J#G%I(H*J+Y-F/]3I4J7J9Z=I?G@XCGDYGJHZIYKYLZMaOHPJTJUIXJZI[^]Y^HaGbGcJdIfIhF
~eul	g#I(J*I3I9I>I?[@YCaDIHDIHKJNJPYSJTXU[V[XJZE[a]JaHcIfJhJ
~eun	m7Z9H>J?I@IBJIJKJMJZ^]caJdIgZ
~eur	R#[%I)X,Y-A/E0G1F3J4a5I7]8Z9B:_=F>D?B@IAXBACJDDEFFFGHJJKCLGMGP[R[S^THUHWJX[ZZ[H^YaZeIfGgFhD
~eus	i/XBaIJKcNJZB
~eut	^!J#J%J)J*J,J-X/I0J3G4I6d7J9H:G<Y=X>E@bBFCXDGFZHAIELJM_OIRJSYTHUZX[YJZF]H_JaEbFcIdEeJgJhX
~euv	r8ZC]PY
~euw	]!I#G(X*I+],I-E/Z0I2J3G4H6I7I8^9^:Y;I=I>I?F@_AJB_CEDZGJIGJJLHM_NDOGPIRISIUGWJXHYJ]X^G_IaGdFeJfHgJhE
~eux	^!J#I%J(I*^+Y-G/X3G4J5Y9G:I=I>[?G@aA[BGC_DFJJMGNHO[PITJUJVGXYZ^]H^IaGbJdIfJhE
~ev^	e#](J*X/J3H4J7^9G:I=J>E?J@EAIBHHZI[LJMINHRZTIUJVJXIZF[I]_^J_HbIc^d]f[hG
~eva	c!H#H%I(H)J*J+J-^/Y0I3H4I6I7J9G=I>G?GBZCHGJIbM_OIP^TJUHVHXH[I]Z^J_GaHcIdIf^hG
~eve	H#]&_(F)I*[/A0E2E4B6X7F8E;H<F=@@ZACB^CED^EDFGGHHFJ[L[MFNeOCP[QFRGS]UHVGXH]A_CbCcHdEeYfZgD
~evi	V#]%I(G)I,H-c/G0Z1J3H4I6J7I8J9I:H=I>b?F@GAIBYCYDFEJFJHaIDJJKaNEOXPIRJSITGUHVGWJXGYJ]G^J_HaHb[cIeCfEg[hF
~evl	|>[
~evo	a!H#I%F*J-G/H0J3F4^7J8[9G;J=I?]@_AJBGCJDIH]IGKZMINIOYPZSIUIXGZE_Xa]bHdIfI
~evr	u*[CXHILZ
~evu	u9[CJD^HIK]aH
~ew^	f*G+^-I3J8[>G?JBJCIDHIIK]NJR^cZhZ
~ewa	_#I(I)J*J-I1J3J4I>I?X@ICJH_IJMJNJRHSETIUIVYXJZF]XaYbJcgfEgH
~ewb	|+ID]
~ewe	c#I%_(Y)J/Z0I1Z3J4J9H:I>X?I@^BGDHFJGGIHJJKFLJM^NYPaRJUJVIXJYYZD]H^JaIcIdHfHhI
~ewh	o-Z7Z:^HEdI
~ewi	g(J*Y-Y/[3J9H@YB[C[DJHFIYK]M[TIXJZF]Ia[hI
~ewl	t%Y8^@[HEZJ_JdZ
~ewn	q([3_:^>IHIIIKHMIOIZIaJh]
~ewo	y(J)_H[ZG
~ews	y9^VX
~ewy	|(^
~ex^	mHZIbOJZG
~exa	o9J>IDIGZHYO]^XcZ
~exc	Y!Z#E%I(G)[*c+I,G-Z/J0J1I2X3H4J9G:I=H?HAJBFCGDHGcHcIGJJKGMGNIOJRJSJUGVYXZZC[I]H^G_HaHbIcIdGe]fHgIhH
~exe	w(])JHIL[
~exh	|K]XY
~exi	U!G#G%I(G)I*I+H,I-D/H0J1H2J3E5J6I7I9F:F;I=G>X?EA]CbDFEGFHGGHJIdJHLIMGN]OFPHRISHTHUGVFWXXFYIZD]F^H_daCbZc^dDeIfFgIhe
~exp	N!E#D%a&b(C)J*G,F-C.I/F0H1J2G4G5I6H7F8G9E:D;Y<I=_>D?D@@AGBACDDCEHF^GEHbIAJFKZLjMEO[PFQ]RGSFTGUDVDWGXFYHZ^[E]_^C_FbEcEdDeFfHgGhA
~ext	S!I#G%F(F)I*H+H,J-F/I0I1H2_3b4G6I7H8J9F:g;I=G@aAIBDCFDCFIGJHXIJJ]LeMENFOGQ[RISHTIUHWJXGZ>[G]C^F_HaXbFcGdFeYfHhE
~ey^	T!e#G%G)G*I+G,H-H.J/X0J1I2J3[4I5J8I9D:D;I>H?f@HAHBICGEJFIGYHII^JHMFNJO[RISHTHWIXHZB[J]E^F_FbFcHdIe^fXgYhF
~eyb	n#YH_ZJhX
~eyo	|-_HIKI[I
~eyr	m+^3I?[KZZI
~eys	g(I4J6h?[HGIJKJOGRFZF]IcGdJfG
~eyv	w3]?ZD[HFOY
~ez^	^!]%H)I*H,I-J/I0J1J2J4H6J7I8J9_:_;J=G>F?G@[AICGDFEIFIGJJJKJLIMHNZOJPHWIXaYJZ[[I^I_IaFbHcXeJfHhG
~eza	p+I9JB[D^UJV[ZJdZeIfJhZ
~ezc	|%J9JF]VY
~eze	c!Y#]%[(Z)Y*H,J3G4J8J9F:I>_?^@ZA[BGCHDGGJH@IIKFLJMHNIOHPHRJTJVGX^ZB[Y][^J_GaXbIfH
~ezi	o+Y3J4Z9[DHGZVZ_[cX
~ezo	w!YF]Z]
~ezp	q*Z?^CZDYHIQYY]ZJ
~ezw	y._9J[X
~ezy	w4]HHS_TJZH]]
~ezz	m*Z-J3J9I>J?^@IC^HFIZKJN[QXXIY[ZIaY
~f3^	wH[
~fa^	u#[IXN]
~faa	w;X
~fac	Z!I#H%I(G*]-f/X3F4J7J9H:I=I?H@FBFDGGJHeIFJJMGOJPJSJUHVYWJZ[[J]G^IaGcIdIfIhG
~fah	|1Y
~fai	H#G&Y(G)C*D+D,J-C.I/c0[2H3G4E5_6X8Y9D:E;[=A>@?A@HBCCADEEIFaIDK_LDMHNZP_Q^SETAUEVEWEXDYYZg[C]C_Fa@cYdBe]fHgBhD
~fak	y*[C^ZG
~fal	R!E#X&I)b*D+G,Z-A/Y0F1G2H3c4b7F8G9A:D<H=]>I?A@HAFBACYDZEFFaGEHDIHMBNIOIPXQISIT^UBVHWFX][E]B^H_FaAbCcFd_eIgEh]
~fam	yHXIX
~fan	u1[@JZ[]^
~far	k.Y6X9I>J?JA]CJHFIHKYM]NISIT[U]V]ZFhI
~fas	h!H#H)I+X-H3J9X>Z@ZBHCJDIHZKHNIOZRYUJVJXJaZb]hZ
~fat	r3Z9D:]B^DYHII[KJZG
~fau	_!J#I%J(I*J+I-H3[4Z9H:I=Z>H?H@_BHDEEXHaIYJJKFOJPJUIVJWHXJY]ZE[Z]IaHb]cJdIfJ
~fav	l#[-XHXK_ZZ
~faz	wHJNZV^
~fbo	|H]
~fd^	p;[AaHIK]OZZJ_HbY
~fdl	yI]
~fe^	n1Y@ZBJFJH^IJK[XJZG]ZfY
~fea	d!J%J(J)I,I-J3J8J9I:I=Y?IBIGHHYIJKINJSFU_VaWHXJZG]J^JcJd_ebfG
~fec	g#I%I-G/J1J3H4J9^:J;I>H?JB_CJDJGJHDIHJXKIMJNIT]UZVGXJ][^I_IaJbIfJg]hI
~fed	X!E#H%H(G)H*G+J,e-H/I1I3F4G6J7n8I9G:F=I>I?I@FAHBGCIDHEIFJGJHBIGJJKHLIMHNGOJPDRJSITHUHVGWJXHZB[J]I^G_CaHbHcIdEeJgHhH
~fee	|![3ZZI
~feh	X!H#Z%Y&^(I)I+J-F/X0I1J3[4G6Z7H8Y9G;Y=]>G?HAIBECXDDE[FIGHHHJIKFLHMGPGRZTGUGWXXFZ_[X]G^J_HaFcGgHhF
~fei	y![9]:]HH
~fel	m!J#]3_9H>^?I@IBHCJDIHAIIKIMISJUIVJXIZ[]IaHfIha
~fen	c!I#H%I(Z)Y-I4J9G:H;Z=[?G@ECHDHGXIFKZMGNHQZUGWJZZ[I]^^IaYb_cJdHfGhH
~fep	|JY
~fer	P!I%D&Z(C)E*_+E-A.H/[0H1G2H3J4e5G6b7E8[9A<I=F?e@EAGCDDAEGFGI]JEKXLGMIO]PEQIRZSFTBUZVCWGXCYJZB]X^F_EaBbFcEd]hC
~fes	y*Y>[WZ
~fet	t@X
~fez	|-Z
~ff^	_!I%^(])[+Y-I/I3I4J8X9J=I>Z?H@GBHCHF[G]HHIHJJKHMIP^QZSJUDV[XJ]J_JaIbJcJdZfHgJ
~ffb	|H]
~ffe	T!G%G(G)G*_+I,I-E/Y0I1H2J3I4G5J6a7G9F;[=G>[?_AIBICHDFEIGYK]NYOYR[SHTYWIXFYIZD^G_GaDbGcFdXfFg[hF
~ffi	P!F#C%^&J(]+X,H-D.J/[0G1D2H3Y5I6H7G8H:F;H<[=X>[@DAGBEC^DDEHFHIIJFKCLGMdNDPFQJRGSHTfUFVYWIXEYHZI[E]D^E_GaDbFcYdGeIfEgfhD
~ffl	k0]4[9JH^ZI
~ffn	|HYbX
~ffo	|+[DJ
~ffr	i-I2Z3]6Z9H>F?J@ICHDIHDIbKENJO^VJXIZGa^
~fft	y?ZA]
~fge	j#J(I-H3I7J9F=^>E?H@EBZCHDEHCIFKZL^MINHOIPJUJVYXIZ][J]baZbIfHhJ
~fgp	|@XHHN]
~fgr	|cX
~fi^	]#J%I&b(F*I-H/X3F7J9J:H>H?IBbCHHeIEKGMINYWIXJZE[J]H^HaFcIdJeJfJhG
~fia	o,Z3[6^<YHIIY
~fic	I!D#=%Y&H(_)G*Z-B.G0E1B2I3Z4F5F6E8E:G;D<[=J>b@FADBHCeEEFFGIIJJIK>LCMbN?PBQHRISDTdUBVJWDXGYEZY[A]]^J_CaebCdHeFfAgehI
~fid	l(G:J=J?hBIHBMIUJVFZCbI
~fie	^!G#E%J(I+I,J-G/J3b4J7Z:H;J=I?GAIC_GJH>IGJJKCLIMGNGPITIUJVGXXZH[H]Y_Ga[b]cJdIfJgJhd
~fif	y#Z=^ZI
~fig	P!E#G%D(C)C+H.J/G1G2J4G5I6G7F:C;J<X=C>E?D@JAHBBCEDGEjFHGIJGKFLHMFNCOGPCQJRGSFTFU?VeWhXJYHZ;[G]G^G_FaGcDegfAgGhF
~fij	y3[>]
~fik	i!J#I(I*Y-H4J7J9J?I@IBIC_DFH^I[KIMJO[VJX[ZD]Y_Ja[
~fil	N!H#B%C&I(])F*D+Z,G-@/C0G1F2_3c4X5F6G7E8G9A:D;F<H=E?A@@AFBACcDYEGFCGgHIIBJmKALFM^NAO^PDQIRFSFTDUDVCWGXDYGZ?[F]B^D_EaGdEeGfDg^hF
~fin	L!G%F&H(I*I+I,D-E.G0F1F2H3C5F6E7J8C9J:E;F<H=Y?X@DBfCCDAFFIAJJKBLDMGNEOAQHREUHVHWjX@[^]b^C_gaJcBd@eEgGhI
~fiq	y#^3Y@[HJ
~fir	R!X#C%I&J(I)F*I,H/F0H1F2H3B4E5H6G7F8c9D:a;H<Z=E>G?C@XAGC]D_EGFHGEHXIIJGKAL]MJNaO]PFQJRFSCTFU[VCW]XDYHZF[E]]^E_EaBbCcfdEeGfAgEh_
~fis	w3^>]BJHH
~fit	w3I?[C[HGKJO]ZEh]
~fiu	k/[>J@ZHGIYJYKJOZZ]
~fiv	g#^BJHEX^ZFa_
~fix	j%J*Y5_9H>_BIHCLJPIVJZJ^^fY
~fiz	n(Y,[3Y>Z?IBJC[DIHFaY
~fja	|Q^
~fla	g-Y@JBJKIL]MJZG^]b_
~fle	uA_BZHGT[X^ZG_IaE
~fli	e#J-H0]3J4[9H>HBIHdIIKIMJU]ZD]JaIbJcI
~flo	e![(J)]/J3I8^:I>I?J@HBHDJH]KJNIV^_YaIfIgZ
~flu	|H^
~fma	|#XX[
~fne	|HYbX
~fnu	w3_
~fo^	^*J+a-J9J>X?Z@JBJC]D_IHKIOJVIXJZG]JaJ
~fod	w,Z7Z
~foi	n#Z@^KJXaZFa[
~fol	]!H#J%J(G)X+Y-]/X3G4J7I8J9Z;G=I>G?H@ZAIBXDIFaGIJJKFLJN_OIPGSJTGUIVGXG[J]I_Ga[bHcId]f[gZhI
~fon	T!F%F&J(F)I+D,H-C.I/I0H1I2I3b4G5J6H7H8H9C:E;H<J=F>a?_@DAHBHDcEIFHGHH_ICJIKCLGNEOgPGQJRHSHTFWHXEYHZJ[G^H_GcFeIgHhE
~foo	f#[-X9I>]?X@IDaMINJO[ZH]IaE
~for	D%F(E)D*E+Y,A-Y.E/C0C1H3f4J6C7X8h:[;A=I>C?JA]B;CaDeFBI@JJKYLdMHNHO;Q[RATHUDV?WDX]YJZJ[]]_^HaAcDd@eAf=g@hb
~fot	|H[
~fou	U!F#^%G(F)H+I-G.J/F0I1G2J4^5I6H8I9E:F<J=F>D?E@IAbBYCEDEEYGZHGI[JGMENIPFS^TJUJVFWGYIZ[[H]F^J_caHbGcDdDeXfCgH
~fox	|.Y
~fr^	l-J2]3Y9J>H@JCIHFI]KFO_XIZHa^
~fra	Z#F%F&X(F)G*]+Z,G-Z.I/G0G1X2I3^5I6b7G8H:X;Y<Y=F>H?]@GAGBCCBDAEGFHKYMDOJQIRGSGUFVEWIXaYIZG[G]D_DaDdEeIfE
~fre	]!I#J%Z(H)I*J+J,J-Z0J3G4I6Y8J9I:Y=g>F?^CEDYEJGIIFJJKHMGNFOIRJSIUHV_WYXIYJZC[[]H^G_IaHbGcHdBeFfEgIhF
~fri	i#J(J-J/J9Z:J>G?H@[BJDJIHJ]KINIS^T_ZFa]gJ
~fro	J#C%B(B)^*C,G.G/B0G1Y2G3G4Z5I6b8J9B;_>J@GADBFEGFEGZHIJfK_MCOYP^RJSFUHWGYFZH]B^[_ZaXcZeFfCgH
~fru	j-I>J?]@]HEIIKcPXQZ
~fry	t3Z9JHGIaO]ZJ
~fs^	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKHMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~fsb	|N]
~fse	p)a-JBIDJHFSYUcVGZIdJfI
~ft^	K!F#D%H&H(A)I*Y+E,G-E.G2F3J4C6E7b8F9B:B;]<H>F?F@FAYIEJXKHL[MEN@OAPEQHRcSfTcUIVEXBZ@[C]^^HaYbBd[eEf[gdhB
~fta	|9J>]HJZ]
~fte	K!Z#c&I(G)E*E,F.H/a1I4F5G7E8[9Z:@;F=I>A?CA^B^CHDIEGFFGDI?KAL[NFOFQJRbSHUGVEWFX^YY[D]]^H_JaFcCeFfcgJhF
~fti	|@[IHKIN[
~fto	f.Y7JHFScTJZIccfJgH
~fts	|SX
~ftw	l1_BJH_IJJXZJ
~fue	r#]9]IJKJPYZHc]
~fug	n(X4[8^?ZCHDZHGT^
~fuh	t%XHJQXU[bY
~ful	]!I#I%I(H)J-G1J3H4]9G:J=J>F?JB_CJDIH]I_JJK[NIOYPJSIUGXJZZ[H]H^J_JaHcJeZfYhH
~fun	W!E#D%F(X)X*I+H,H-C.Z/H0H1I2I3D4G5]6H7G8H9B:I;H>D?D@HAIBdDHEIFIGGICJHKCLGM]NGRHSGTEUfVaWFXZZ^[F^F_ZaDcFdDeGf^gHhD
~fuo	u#_9[GXIJ
~fur	k>Y@JB]HFN]VYX[ZG
~fus	P!Z#D%_&I)[*G+H-^/c0H1H2J3D4F5I6G8G9F:I;I<J=_>E@YAHBCCFDEEHFGGFHAIbJbK]LGMBOYPZSDTFUHVYWGXFYI[F]F^G_EaGbEcFfDgEhX
~fuz	q-dHGNC
~fwa	|]Y
~fwe	y9[MIg]
~fy^	_#H%J*X-J3X9H:J?YBHCZDdH[IHJHKFLJN^VJXYZ@]I_JaIhY
~fyl	pD^HIIZKJN_
~fyr	|HIIa
~ga^	U!D%D(_*C+F,F-B.H/F0G1F2[3F4D5H6G7F8Y:D;F<I>Z?C@CAFDAEGFXGFHaI^JGKXLXNXOCP^RFTDV_WGXZYGZ;[c]A^E_Fa]bDdDeGf_gFhZ
~gaa	n%]3Y>^@IC[Z[aH
~gab	w#[DZKJN]
~gac	o(J3Y9J>I?]KJLZY]a^
~gad	]!I#E%b(G)I*G+H,I.Y/I0J1I2J3F4G6Z7I9^:G;I<Y=H>E?G@EAIBFCGFIGIHGIDJJKEMFNGO_PbRHSITHUbVEWIXGYJ[I]a^IaEb[cGdFeJgJ
~gai	R#Y%G&J(H)Y*H+d,I-E/G0I1J2J3H4H5J6J7J8Z:C;H=H>G?H@bAHB^CFDDFIGHHGICKYLGMJOHP]R[SJUHVGWJXZYJZ^bIeIfGgHhE
~gal	n(I)J*Z+[-J3I4[9J@IDHH]IIKJL^N]PJTIXIZGaJf[hJ
~gam	b!H#]%J(I)J+H,J-F/[0Y1Z3G4H5[6J7J8J9F:H=I>Z?H@DAJBGCFGJIDKaLJMcNHOHRISJTIUIVIXGY_ZA[I]G^J_IaGbFcFdHfGgZha
~gan	K!X%G&H)C*B+D,D.G/F0F1F2G3B5G6F7I8F9@:f;E<H=^>H?J@XAFB?D@EcFcGaH?IFJFK?MANbOCQHRESDTDUcVDWgYFZ>[C]Y^D_DbFc_d^eFfBgEhC
~gar	_!Z#H)J,H-F/I0J1I4H6[8I9b:H;J=H>C?EAZBECZDBEJFJGJHFJJKYLINGOFPHR[SYTGUIVGX_YIZI]Y^JcHdEeHfYh[
~gas	c#G%I(G*J-H3H4J7I9G:h=[>F?I@DBFCHDFHaIGKDLbMGNHPISJTHUGVGWJXH[H]Z^H_JaYbHcJdIfIhG
~gat	]#H%e)H*_+I,J-G.Y/J1J2J3G4J7J8J9F:H=X>F?HAIBFC]EJFIGGH>IEJJKDMGNGOIPcRJSITIUHVFWJXI[H^I_Ga[bcdIfIgHhH
~gav	d!I#J%[*Y,Z-I2Y3F>H?H@ZBIC[DcH@MJOFRYVJXHZX]Y^JaG
~gba	w-a4[?Z@JHGKIZG
~gcr	mYb
~gd^	_!b#G%I(G)J*X+J,J-G/Y0J1I2J3G4I6J7H8Y9E:];I=H>E?G@JAIB^C^D_FJGIH@KDM]OHP]RISIUIWJXHY]ZA[H^G_HaGbHdHeJfXhE
~gdo	|7]
~gdy	l+[1[@JD^HIL^WZZF^JdY
~gdz	|DJHZZ]
~ge^	F!D#@%C&H(E+],E.d/Z0E1E2F3?4D5F6D7b9A;G<J=C>Y?^ADB]FEGCIFJELBM_NEOIPCQGRES[TDXaYFZ^[^]__DaBbYdHfBg]
~gea	f-J@bHIIIKHM]NGZZ][^H
~geb	T#Z%E&H(Z)^*E,E-^/G1G2G3D5H6F8[9A:[;Z<I=H>F?a@DAZBADBFGH<JGK[LHMAO]QIRFSFTIUDWGYHZC]b^Z_YaZbHc]eHfC
~gec	wB[UGVZW^
~ged	r)X>I@[BJHYW[ZJ
~gee	[!I#D(])Z*H+H-E/I0[1J2I3J4Z5X6I7H8I9E:F;X>G?D@GAID_EJFIGHHBJZKILYMFOEPFRISGTHVYW_ZJ[Z^H_Ha_bJdFeIgIhH
~gef	i#J(J+Y-I4]8[>]?I@GBICHDJHGIIKIL]NYVIXZZD][_]aI
~geg	d!J(^*J+I,J-H3_4J9H=J?H@GBGCZDaHHIGMIO[UJVXZC[J]ZaFcJdIhY
~geh	X!G#E(E)H+I/H7I8I;I>_AIBDCFDEEIJIKXMYNEOGP]UXVIWHY]_HaDcZdYeGfZgHhE
~gek	p#J1]9J>X?JB[CJD]HEZZ]Za]dJfI
~gel	[![#[%F(G)G*[,G-X.J/Z0G1I2J4G5J6H7G8I9B;H=^>[?C@^AHCXEIFIGaH@IJJHLHMJN[PFSITEUEVEXEYIZZ[F^Ha]bFcGeIfEgIhG
~gem	a!I#X%[(H*I+J,J-F/I0G3Z4J6J7J8]9G;J=I>^?G@^BICEFJGIHEIXJJKCMFNFOHPHTIUHVGWIXG[H]c^H_Ia]b[cHeZfHhZ
~gen	H!H#D%G&D(E)B+E,H-^.H/>0n1D3D5B6@7E8^9^:Y;^<D>E?H@^ACBGCHEFFJH=IJKGMEODP?QFRAS>U[VEXdYDZY[D^b_DaIdDeGfAgDhZ
~gep	g#I-Z9I>J@]DJHIIIKILbN[X^ZC^_
~ger	N!]#Z%_&G)C*A+],H-Z.I0D3D4H6D7J8E9>=E>^?a@]BXC@EJGHH[IIJZKELGMJOXP^QZRDTDUAVBWCXEYEZ]]B^H_YaHbGcId[eFfGhI
~ges	P!a#d%J&I(@)Y+E,J/E1F2G3A4G6F7E8Y9B:[=A>Y@IAGB_CBDDFFGYHAI?JFKILEM]NEPET_UaVdWDXFYYZC]^^G_CaGbDdceIhB
~get	Q!F#^%D&J(G+Z,Z-[/F0H1G2H4G5I6H7G8F9E:H;I<I=E>H?E@EBACBDbEHFHGeHAKIL]MERGVFW[XDYHZa[Y^Y_[bEdCf^hG
~gev	c!H#F%J(I*_+I,J-G3_4X7J9G:I=J>J?G@GAJBGDcGYHBIFKYL[MINHPJRITIUJVXXHZD[J]H_YaFbJc^d]eJfYhJ
~gew	_#H%^(F)]+J/^0I1Z3H4I6J7I8J9F:H;I@^AJBXCHDHFIGFIFJJKZLHM_NXOIP_RISJTHUHWJXHZA[I^H_IaGbHcIdGfHhG
~gez	l![#I%]+Y>ZBJDGHHKIPJUYZE[[]]dXfJ
~gfe	l7dHJ
~gg^	d!](I-Y1[@IB[IJKIMINJSITJbYcYgJh]
~gga	uBYHZZE[^h[
~gge	c!I#J%J(H*J+Y-Y/J0J4J7J9F:H=Y>[?F@XAZBZCHG[IEKFMHOHPJRISJUZVHWJXH[I]^_^aHbGc[dIfHhH
~ggi	e#I%J(H-H3D8Y9[:I=I>Y?H@YAZBHCaDDHFIGKFNIOHPJSJUJVIX_]Ga]bJdJf_hI
~ggl	yHIK]
~ggn	m#J,X>HDJL]ZZ[JbbcIhJ
~gh^	Q!H#F%H(Y)J*[+^,J-[.J/I0J1I2J3I4I5J6J8I9G:J;J=H>E?IAIB[C[EJFIGJIaKYMHN^PZRISGTXUBVIWHZF[H^H_JaXdGfHhZ
~ghe	i!Z#I%b(a)J-I3I4J9E:J;a=J>I?J@GAJBJCIDJIXKIMJNZOJTJVIXIZF]I_[aIbJdIfJhJ
~ghi	|EZ
~ght	R!F%e(Z)E*G,I-E0^2I3F4[5H6H7G9]:F;^<J=F>G?E@[AHCFDEEZFHGFICLFNFO[P[QJSGTFVGWIYIZ@]E^[_FbEdEeIgGhX
~gi^	c!E#I%I)[*]+I,J2[3H4J7J8]9G:I=H>F?Z@[AJDEEJGJH[IZKEMHN_OIPGS[UFVEW^X[ZA[J]G_JaGbIcJfHgJhH
~gia	m!J2Z5ZBJHFIFMJN[PaV]ZI^Xf[
~gib	l!I)I/J4X9_BIDJIJKJMJNJSITJUJV]W[ZE[Y_]fY
~gic	r-Z=]BYR[ZC]]
~gid	o3H9ICbHIIJOJP[XZZX
~gie	wC^P^
~gif	u3]>JD^H[OXZFaF
~gil	l*Z/ZGZHGM^O]RZZJgY
~gin	N!Y#Z%D&I(I)E+c,F-]/C0F1F2G3G4B5G6F7c8F9@;[<I=J>D?Z@FBICJEFGEIYK?MGNAOGPIQIRFS]UCVFWFXbYGZ^[C]Y^b_Ja>bdcDdCeGfGhC
~gio	c#G%H(^*I,J-G3G4H8J9];J=I>Y?G@_AZBGDYHDIFKFNHOIPIRZSJTIU[VFX][J]Fa]bHcIdJf[hH
~gir	p?X@_BIHEMIQYVJWIXJZa]JaJf]
~gis	J!D#D%F&J(B)C*B+k,F.H0F1G2H3E4F5H6G7E8F9C:D;G<I=D?^@IAFB^CbDiEGFJGFHZIBK?LEMDNAOcPCQHRGSETFUAVDWDXDY]Z=[E^F_EaCbFcHdEeGgFhC
~git	^!I#_%J(H*J,H-E/H3a4J7J9F:H=I>E?G@DBFCFDGIaJXLJMIN]OaRISJTJUJVIXGZA[J]HadbJdJfJgJ
~giu	o3E4Y8Z>IC]DGHIKJOIX[aYcXfZh[
~giv	^!Y#I(a,Z-H/H3I7I9I>H?IAZB[CJDGHHIFMIN^TJUJVHXIZX]I^XaIbYg[hX
~giw	ygZ
~gl^	c#I(I3J7d:J=J?J@HBZDHH[IJMIN_SJVZZCbJhJ
~gla	m.YGXH[ZI]]b]
~gle	p9J>JAYHHK]N^O[ZH
~gli	^!I%I(H,J-I/J3H4^6J8X9F:H=H>F?^@JBFC]DHGJHFJJLJMEOHP_RXSJTHUHWJX^Z][X]G^G_IaGbEcHdHeJfGgIha
~glo	Z!I#I%I(e)_*Z+J,f3I4J6J7I9[=I>I?F@GCJEJIHKHLJMINIOIPEUGVEWJXJZY[J]I^IaHbHcJdBeHfIgGhH
~gly	w3[E]OJ
~gma	g3J9Z:h>X?J@IBJDIHZIHKIMINJOJVIZBaH
~gms	i(I0gHBZG
~gn^	N!I#E%C(I*G+Z,]-C.J/J0I1H3F5H6G7c8G9F:D;I<d=J>@AHBZCEDYEIFaGFH^IZJGKCL^NJOGPJQJRHSGTbUEVCWHXFYIZH[Z]D_HaAb^cFdEeGfFhI
~gna	h(J3G4Y9I<Y=^>F?[@ZBGCIDIIIKIMGTHUIVJXI]^aZfZgJ
~gne	y:Z<^HI
~gni	]!I#H%J(H*J+I-].[/I3D4J7Y9H:H=I>E?HBCCHDFIDJJL_NGO[PJSJTJUHX^[H]H^IaHb]cGdIfYgJhd
~gnm	yHY
~gno	f!J#I(I)G*^+J-X3]5^:J>I?J@HB]CID]HAIJKHLcVJWIZC][aJbJfJhJ
~go^	O#A%I&H(])F*E+H,I/D0D1D2[3X4B5H6E7C8Z9Z:F;E<I=G>d?D@HBICaEEFEGDH[IBJEKaLGMZN@PBQGRCSDTBUAWDX]ZX]F^J_IabbDc[e[gIh]
~god	j#J/X1J3I9E:J>H?JBHDJHFIGKYMJN[OZR]UJVJX^ZX]Ja_bJcHfHhX
~goe	_!J#[-I3Z9]=J>^?IBFCYDIHFIHK]L[MJNIOJTHVJXYZG[Z]IfZhG
~goi	n9]@JBIHIZbaI
~gol	tFYGXNZ
~gon	W!H#Z%G(H)H*H+H-H/I1J3F5I7H8J:H;J=]?aAIBYCHH?IGJIKFLaM[NGOIRITGUFVFWIZ>^F_XaEbhcDdHf[hG
~goo	_!I#D(I)G*J/J3I7c9d:J=I>J@IB]CHDHH[I[MIPJSJTJUHVIXIZC]IaIbJfJhI
~gor	f!I#H(H)J*Z-G3I4J9J:Y=X>H?]@JAJB[CHDHHCI^JJKYMINHOJS[TJUHV^WIX^[I]H_JaIbJcIdJfIhY
~gos	r9J:c@IBJIZNZ
~got	T!Z%H(C*I+H,J-G.Z/H1J2J3G4I6I7a8G9Y:b<J=Y>E?[@JAIBBCXDcEIFIGGJGKBLFMENCOIPHRJSHTHVGXFYJZ[[[]J_IaGbIc_eIfHgF
~gou	|>JB]Y]aG
~gow	k#G+J-J:I>I@JBaDIHZIIKIL[MITJUXVJ[[]Jb_cIhJ
~gpo	w)ZHJNZ
~gpp	|@XHHN]
~gr^	r)^3J>b?J@IHFIHK[MHOIVJY]ZH]I_ZaJ
~gra	P!C%E&I(_*E+D,E-A.H/F0H1a2G4B5Y6Y7F8E9c:G;[=Z>F?E@CAZCDDEEHFFH_JEKELFNEOEPBQ^RESbTCU@VCWEX[Z;[D]A^D_baBbAcAddf^gchC
~gre	Y![#c%G(_)G*X,H-F/]0I1Z2I3E4H5J6J7I9a:H;I=F>C?JAGBYCEDEEJFIGGH=IZJIKZMJNFOIPFRISGT^UGVBWJXEYJZH[a]F^GaEbYcGdJe^fGgEhE
~gri	e!J#I%^(d-I3I4J9G:b=J>Z?I@IBICHDHHGIHKHMJNIOIQZS[UJVGXJ]IaHbJcJfIhJ
~gro	S!F#G%D)G*I+H,H-F/G1I3F4H5J6I7H8H9E:G;H=E>E?F@IAHBDCGDEEIFIHdJIKELHMGOIPgRISHTHUEVkWHXGYIZF[H]F_FaGbFcHdBeFfEgHhH
~gru	Z!E#H%G(I)G*G+I,I-F/I0J1I3E4H6J7H8H9Z:E;I=F>F?E@DAHBDCGDEFIG^HIICJIKDLGMFOHPhRISHTIUEVlWHXFYJZ>[H]D^Z_FaFbFdGeIfFgHhF
~gs^	f#F-^/H0I9I:Y=[>J?[@JBHCJHZKHLYM^NHZE_HbJhZ
~gsa	n#J(])J*Y-J0d3G9I:J>I?I@JBJCHH]IIKHMJNIOJUJVHXJZE[^]IaGbJfHhJ
~gsb	y*[+J>ICID[
~gsc	b!I#I%Z(H-J0I3H4X6Y7J8[9H:I?H@GBFCHDHEJGHHHIJJJKHLIMHNHSJTJUIVIXHYY[J]I^Ja[bGdae]fZhH
~gsd	yL[ZJf]
~gsg	wC]DZEZ
~gsi	y3^DJ
~gsk	yEZHYWJZJaZ
~gsl	|/X
~gsm	u>J?IC^DIHG_[a_
~gsp	m#]BFHHK[WXXJZ[bHc^
~gsr	u+E?JCJDYG]HYW^
~gss	o+^3J6[>J@JBJCZDFKJSZZGaJba
~gst	n,a3[HGZHf]
~gsv	y*[9J?_
~gt^	R!H#@%D&I(B)D*I+],J-].H/E0J2Z3=4C5H7Z8X9?:C<I=E>^@]AEBFC_DbFFH^IaJFKJLHO]PDQHRITZVEWYXIYFZG]IaDcBeJgEh]
~gte	r3[4]TZ
~gth	e(I*I,H-I2_@ZCJI_KJN]ZG
~gu^	^![#H%J)Y*H/I3]4J7X9G=Z?H@YAJBFCIDGEYH[IGKHLXMZNHOHPJU[V[XIZJ[J]H^J_YaYbIdXfIhI
~gua	c#[-G/]3X7[9Y>H@GBJCJDIHDIHKaMZNIO[P]THVIXY]JaI
~gub	t>aD]HJZG
~gue	U#X%I(D)I*I+H,J-c/I1J3G4I6J7H9B:j;J>F?F@JAHBDCGDJEJFIGJHYJIKELIMGN[OGPHSYVXWJXJZ?[I]Z^I_GaGbHcGdIeJfHgIhG
~gui	_!H#I(I*I+Y,Z-F/I4J6J7I8J:I=H>G?EAdBXCGDGFYGJIDKGMHNHOIPIRISJTIUIVHXXYJZI[J]c^J_[aBbIcIdDebfGgJhH
~guj	|h^
~gul	p)Z-J3J9I>JF_GZHHIJN_O[ZIaI
~gum	u9]C[
~gun	[!G#D%](Z)H*_+G,H-Y/J0I1J2J3E4H6I7H8Z9[:G;^=G>X?aAIBCCaEIFJGIHBIEJJKDLHMXNHPFRISZTGUYVDX]YIZ@[I^I_Ia]bFcHdHeJfGgIh[
~guo	tAYYX
~gur	P!D#F%C&J(B)C*Y+F-F.I/G0H1G2I3X4G5I6G7F9I:B;I<X=B>D?^@IAHBADJEjFHGIHIJGKELGMFNBOFPBRGSFU>VdWhXEY[Z;[G]E^F_FaEcDegf@gFhF
~gus	l9[HDgc
~gut	y9a@JHIXJ
~guy	u#F@[HIT]cY
~ha^	O%F&I(X)E*F+F-X1J3C5H8F9Y:I;J<I=C>G?AAFCBD_EFFFGHK^M[N]OEPGRESETDUYWDXYYGZb]^^X_DaCbIcDd[eFfCgHh]
~haa	t3Z?]BIDJHEP[U]ZGb]
~hab	U%G)G*Y+Y,H-G.Y/H0H1I2J3E5J6I7H8I9C:F>_?E@GD[EIFJGGIFK^LHNIPXRHTHU^V^WGZD]_^H_HaAd_fEgH
~hac	e!I#Y-J3J9I:]=Y>J@]BIDIHbIIKIMXTJVZXIZF^XhJ
~had	wCXHYU]
~haf	q-I3]?ZDIK_ZHhJ
~hag	u>IBJH[IHK_aIh[
~hai	|LY
~hak	c!a#J(J9J;]>J?J@HBIDJHXIJKILZMINJUXVXZC]J^^cJd_eZfGhH
~hal	U%E&J(F*F+I-c/_0G2I3Y4D5H7F8H9[:E>A?CAFBECDEaHGIaJGKBLHNDOJPDQJRFTEU]VZWGY[ZD[J]a^E_Fa[bEcEd^eHhE
~ham	j3_9Z>G@IBXF[HCIJKIQYT[ZF^JaJfZhZ
~han	B!C#F%@(J*^+C,B-D/Z0C1J2E3@4E5E6A7F9b:F;D<]=D>d?C@cA[BcCFD@EGFBGEHXIDJFKBLeMaNAODPDQFRGSET?UFVCWCX?YYZY[I]G^h_ZaCbDeDha
~hap	c!_#J(H+I/_3G4X9]=J>E?F@EBHCIHIIHKGLYMHNGOZVIZ_^Xa[bGhG
~haq	|N]
~har	P!F#I%]&J(E*X+H,G-Z/_0H1H2e3E4F6G7I8G;F<I=H>D?^@ACEDFEIFcGFH[IbJGKBLGMDPEQ^RFTFUGVFWIXFYdZ=[G]F^__EaGbEcCdDfCgIhE
~has	O!C%H&I)D*E+E.H/H1E2[3B4D5H8E;F<H=G?AAECAD[EFGcJYMfN[ODPCQHRESCTCU^VGWDXJYFZb]H^Z_DaCcCd]eEfFgDhY
~hat	E!I#F%I)F*E+F,F-^/D0E1G2E3C4^5X7C8G9[:E;X<G=E>b?J@GAGBCDGFIG^HXI[J^KaLXMDN_O^PEQGRHSETFVJXGZ_]E^]aDbAcDdGeFgHh]
~hau	n3J9J>[BJDZHGIIK^U[VIXZZHh^
~hav	L!C#H&J(I)Z*Y+I,H/J1G2I3Z4G5^6[7G8H9Z:E;Y<I=_?YAJBACcD[EHHGIZJIK[LHMHO^QJRHSFTEYHZI[Z]D^Y_FaFbEcGdGfEgIh[
~haz	j-]/_9JHHIIJYMJN]O[hJ
~hba	t4YVZZHf[
~hbo	y@XSZ
~hce	f#J(J+^-H3H9G:Z>F?]BFC^DFHCK[M_OIVJXJZY]HaGgJhZ
~hci	y/]@_
~he^	m;Y?]DHG]HGLYNJZH[Z^Zd^fI
~hea	^!J#H%H(X+I,J-G/I1J3H4J6J7I8I9D:J=H>G?H@IB^CJFJHaIGJJM[NHOJR_S^TGUIVHXIYJZB[I]I_IaHbHdEeGfcgJhI
~heb	m(Z)]=Z@ZBIHIOZXXZI
~hec	Z!I%]&X(G)J*Z+I,F-A/I0I1J3G4J5^7J8J=I>G?G@CAJBCCaD[FIGIJ_KILYN]PISJTXUHVHWJXH[H]F^Z_IbHcIdYeZfHhX
~hed	u(a?HD]HH]Y
~hee	[!I&J(Z)a*c+H,[-I/J0H1H2I4G5J6I8I9Z:G;G?E@FAHBZCGGHHEJIKJLHMFNCOFP^RGSGTFW]XEYI[H]D^H_XaEbGcFd^eIfEg]hF
~hef	y(^,GH^RJZF
~heg	qB[HXa[
~hei	S#E%E*[+[,H-J/F0I1J2J4H5J6H7G8a9Z:];]>D?XAHB@CHDZEJF_ICJJKDL]NXPIRISHUIVZWGXXYJZ@[]]X^JaXbEcGgF
~hel	P%G(b)D+H,I-Z.I/F0I1I2J3D4H5I6I8I9b:D;J<J=F>C?ZAICEDIEHFIGGHYKBMBNGOXPJRITZUZVCWEXDYIZ[[E]F^E_GbGcGdGeIf]gfhH
~hem	^!I#I%F(G)^*I3Z7J9G:[=I>_?HBGF[G]IJJHLYMINZOHP^SJXJZC]IaIbIdEfJgHhI
~hen	F!F#Z(^)E+J,_-J.F/_0D1G3_5F7I8E9G:C;J<J=F>Y?cADB;C[DXEIFZGCHXI^K]LEMHOBPEQJSCUCV@WDXGYHZI[I]^_Ja_cbdCeFgD
~her	D!E#@%C&F(X)A*H+I,B.F/F0H1B2H3F4B6Z9a:[;i<E=C>X?bA[BGDHECFXIAJEKYLDMCNGOFQFRDSbTGUJVIW_[Y]C^C_Ya]b_cCeCfFgFhH
~hes	e!I#](I)I-Z/I3X7J=[>J@FBHCJDIGYHIIcNITGUIVZZ@^ZfYhJ
~het	a!Y#H%a(_)I*X+F-G/I1J2J3F4I6J7I8I9^:F;a=C>F?[@GAHBHEJF[GZH[IDJIKFLJMHRJSJTIUGVHWIXGY[ZG[J]G^I_ZaGcIdGfHgJhH
~heu	e-J3I9I:J>I?J@dBJCJIHKIMJR^SYUIVJX^]Ja[dJ
~hey	W!b#G%H(I)I*J+Z,J/Y1J3^4J7X8J9F:E;J=H>I?a@JAICHFJG[HBIXJJK]MHNIO]RJSJTIUYVYWJXJZD]H^H_HbHcIdIfYgZhG
~hez	o:^@YIZN[UZZI
~hgd	|@XM[
~hi^	qEYIZJXKXY[
~hia	d!J#Y(J-I/X6_9Y=I>Y?_@HBFCIDIH@IGMaNHOIPJTJUJVIXJZG]Ha]bIcJdJfIg[h_
~hib	m!J)Z-[3J4H5J7_HEJ^PZQXSHUIZJ^]gJ
~hic	V!I#I%[(H)I*I+I-D0J2J3G5X6J7]8J9H:I=I>b?G@EBFGJH^LFMHNbO[PHTJUIVGWJXIYXZI[J]G_Ha[bHcHdFeJg[
~hid	r*Y7I?JH[b_
~hie	^!I#G%I(G)J*X,J-F/]0J2X3E4I5Y9Y:];J=H>C?E@YAJBEC_DZFJGJIYJJM[NYOGPHRJSJTIVFX[ZE[I]Z^[_IaFbHcIdXgI
~hif	j3Z6[<X>IHFIYKFO[Z]aZ
~hig	uH]P[VJZHfX
~hik	y*]4]?XHJ
~hil	[!Z#I%I(G)X,Y-H/J0Z3^4I7I8X9]:H=]>H?I@GBFCJDXEJGIHCIIKHLHNHRYSIT_UYVHZE[J]a^H_JaIcIdXfHgJ
~him	o)ZBX
~hin	P!E%G(E)G,G-_/D0F2I5d7F8Y:G;G<I=F>_AHBFC_D_EHGCHAIHJILJM^PGQJRcSGVDWFYF]CaHcZdEeHfXgFhJ
~hio	q5X>YHI
~hip	y>^HJPY
~hir	_!J(I-J.X/J3Z7a>Z?IBHDZHIJ_KGMINIOJ_[aGb_hI
~his	L!D#J&J(X)H*C+G,G-F.H/G0G2F3I4F5c6H7G8_9b<H=Z>C?C@_AXCBDXEHFGI<JCKbNeOEQIRFSETEVbW[XDYG[E]D_GaFbCcIdFeGfCgEhF
~hit	l!J#I4ZA[BJDJHEJZN]TZZI_]bZ
~hiu	r!^>I@GB^CJHHIHKJU^ZG][hJ
~hiv	t2[3H>JHXO_
~hja	|K[ZY
~hl^	b!J#Z-b/J3[6X9H:J=I>F?Z@GBICaDGHCKGMZNHOGUJ[]]Y_JaDbIfJ
~hla	m/[6Y8XNYTYZ[
~hle	]!I#F&^(F)J,Y-Z/H0J1J3^4G6X7H9G;H=]>F?]AJBEDEE]FJGIHHI[JILIMHPHRZTIUHVGWYXGZ][X]G^G_JaIbIeIfFgIhE
~hli	|-^BZIJKJZH
~hlo	r)ZB_GYUHVJZJ][
~hlt	e#I%Z;[?ZBICYDJVYZI[[bXfZ
~hlu	o6b<Z?_NIZG
~hlv	y#_
~hm^	w/Y8YKX
~hma	w@X
~hme	o?a@JIIKZN_ZH
~hmu	k!H#J/a0Y3J6[9I>J@IA[BIDJHHIHJXKJNIOJP[T]XJZH]J_^cJdJhJ
~hn^	|N[Z]
~hne	b!I#Z%J(H-E/I0J3^4J:I=I?I@GBHCJEZGJHZIGJ^KGLZM_NHOJPIUJVHXI[^]H^IaIbYcJdXfIgX
~hni	n#I(]3Y7X:[BXHIZIdY
~hnt	k-]/X@ZHHJXKIN^ZZdZ
~hnu	yJYZ]
~ho^	d!I#G*J-H3G9F:I=J>Z@FCaDXFXHDMGNIOIUZV]XHY[Z^]GaHbJdHfHh[
~hod	Q!G#G%X(E)G*c+_,G-E.J/H0I1H2J4G5J6I7H8I9E:G<J=F>Z?e@HAGBICfDcEHFHGGIBJIKILGMGNEOFPGQJRISITFUFVDXFYIZG[H^H_FaXbGdHeJfHgHhG
~hoe	|K[LY
~hoi	f#H:J>I?c@]BICGDJHAIIKIMJNYZD[eaJhJ
~hoj	q@bX[ZI
~hol	W!F#H%F(F)c*Z+I,[/I1I3[4G8J9_;I=H?G@JAIBECGDFEJFJGIHZIDJILIMHNFPbRISHTIU_WIX[YJZH[I]G_HbGcIdHeJfHgHhG
~hom	a(J-I.G3G9F:g=J>a?I@IBYDJIIKHM[NITIUIVIXJ]J_YaIcJfJ
~hon	F!E#X%D&H(C)D*a+_,E-E.I/C0F1F2G3d4E5G6F7E8F:C;F<G=C>h?Z@IAEBZCZDaEFFEGGH[I?JELENAObPDQHRFSETGUJVEWFXCYGZ@[B^D_DaecDdEeFfDhH
~hoo	X!H#H%I(G)J*H+E-[/H3E7I8[9F:H=I>]?H@YAJBFDJGII[KYL_NYOHPJTIUaVGWJXIZI]]^H_HaZbHcJdXeJfH
~hop	f#J9[=H>X@IBIDZHbIJKIZHba
~hor	R#I&J(b)[*I+G,G-B.I0G1G3A5I6H7G8H:D;^<I=F>F?D@YAfBCDDEHFHGIH:I[JGLZMDNCOFQIRcSFUDVIWGXbYIZ?[G^E_eaYbEcEdFeIfEgGhZ
~hos	]#J%H(I*J+]0J1[3Y4I6J9H:I=Y>Y?I@XBECYDHFJGcHCI^MHNFOJRbTIXJYZZ=[I]I_]bIdYfEgJhI
~hot	[!H#G%J(I*J+J-H0J1J3G4I5^9E:I=F>F?G@GAJBGCHDHGIHjIGJJKHLJMGNHOIPJRcSITJUIVIXH[I]G^I_JaGbGcIdJfGgJhH
~hou	L!A#G%B(A)J+Z0F1F2H3[4Y5J6F7I8E9A;J<H=C?B@cADB]CIEYGBH]JXMZO[P_QISHTHU@VHXaYG[Y]B^F_]bFcDeE
~hov	u5X=[H]MY
~how	Q%H(F)H*H+c,I-F/Z1J3F4I5J6J7I8I9Y:H=H>F?^@EAIBDDDEJFJGIH[JXKDLYMHOYPGRXS^UXWIXGYJZG[^][^G_HaXbacHdEfGhF
~hr^	a!Z#I%X(I*Y+Z-H/J0J1Z3I4H9I:I<Y=_?YBHCXDHE[GIHDK^LJMINIOGPHRXSJTIUIVGX]Y]ZF[J]H^J_ZaGbIcGeJgJhH
~hra	g(J*Y-[2Y3Z?^DIHZI^KJQXZE
~hre	R!H#F%^&Z(C)F*F+G.I/F0I6X7G9Z;G<I>I?D@DAZBDCEDDEYGGIYJJKYLFMENCOJP[RYSGUEVEWJXCZa[F]D^EbDc[d_e[f_
~hri	]!H%Y(G)J*I+I/I0Z1I2J3G7I8Z:H;J>E@FAIBECYDGEIFIHGIGJILHMGNGOIPXSIVHWJX[Y][H^IaCbGdae^f[hG
~hro	P!D#D%[&J)I*F,G-A/H0]1F2H5I6G9E:H;G<Y=D>D?D@FAFB]CCEHFGGeHXIHLFM]OFPZQJR[SIUDVHWFX_YIZI[F]J^I_HbGdaf^hE
~hrt	wU[bYh[
~hru	|B]ZG
~hrz	|R]
~hse	o>]@aBIHHIJKIL]MYZJhZ
~hsf	|GaZG
~hst	p3YHJIaL^ZJ
~hsy	|G[HGM^
~ht^	D!H#H%e&F)H*G,E.H/I0[1G2G4^5H7D8C9Z:I;^<E=F?ZAEBEDCEYGFJCKCNIOXP]QHS@THVYWDZH[X]X^]_Za_bFgGh[
~hte	c!H#Z%a(_)I,X-H3J4J8J:I;_=H>H?I@]BGCHEXGJHGIHK[MINHPXR^S]UGWHXJZF[J]H^J_JaHbIcIdFfGhI
~hti	h#J%^(a-I0]3I4I9I:J;c=J>H@HBJCGDHIHKGLJMJNIOIS[UJVHWJXJZE]HbJcJdJfJhZ
~htl	e(I*[:J=I>J@HBIDHH[IXKHMJNePJSITIUHVIWcZD]JaJbIdJgIhJ
~hto	w,_HH
~htt	y+XHJc^
~htu	u,ZDZE]
~htw	R!F#H%H)G*F+G-[0]1H2Z3G4F5J7Z8H9G;G<J?EAICEEHFIGXHHKZLXN[OHPFQJRGSYTEU[VXXBYHZ^^Z_GaEcEd[eHfDgG
~hub	u,I@ZBJH_MIZFf^
~hui	m-J9H>a@HFZIYKIMJOJZEhc
~hul	|![U[
~hum	m-J9[>J?I@YBHHEIJKIN[U]VHWXZYa[bJfZ
~hun	r9JM^R]
~hus	k>^CJDJHEYb
~hut	m!^#_,Z-J>Y@IBJHFIJKIZF]YfY
~hwa	y3]H[
~hwe	w*Y
~hy^	t0YfZ
~hyb	i-J9JBJH^ZG_Hb^dbeJ
~hyp	wH]bZ
~ia^	O%I(Y)D*H-D.H0E1[2E4C6a7D8D9a;Z>D@bAJBDCIDBEHFDGDHCIAJIKBLYM[N^OBPCQ[SYTFUHVEWXYFZD[G^Z_CaabYd@eDfcgZ
~iaa	y4ZM[
~iab	w-IHFZa
~iac	w-J@[[]^_
~iad	^!H#Z%I(I*J+J-Z0X2Y3H4J7I9X:H=I>F@_BYCHDGEJIYKFLJMXOIP]RJSJTHUIVIX]ZD[J^J_JaXbHcHd]fIhG
~iag	o#[-J4[BGDJH^IIX[ZI]Jf^
~iai	uHIV[cZ
~iaj	y@[H]
~ial	N!D#Z&I*D,X-B0F1F2H3G4Z6F7E8F9H:I;F<H=^>AAFB^CFDCGDHbJJKZMbNFODQIRESXTDV]XCYIZa]E^F_EaHb[cCdBeEfZgGhJ
~iam	d!J#J(J9^:Y=Y>Z?[@GB[CIDIHHIGKGMHNIOISHT[VHXHZF]Ha]bIcJfGgJ
~ian	_!I#G%H(I*I+J,[-Z/I1J2Y4I7Z8J9J:H=I>G?H@[AJCHDFH^KYL[MGOIPIRISJUIVHWIXH[I]H^]_IaHbZcIdXhZ
~iao	q-Z9_IIZY][
~iar	]!I#H%J(X-I/J3H7Y9I:[=I>G?I@]CIDIIHKFLZMGNIPITJUIVXXIZZ[_]I^aa[cJfIgJh[
~ias	r-[.b3[9XHGIIZH
~iat	]!H%J(I*I+J,J/X0J3H4X7I9^:I=J?G@cAJB^CFDIHHIGJJKFLJMYNHOJPXRXTGUIVHX^ZA[I]a^I_HaGcHdHeJfHh[
~iav	r6_?[B]HEZIfZ
~ib^	m%Y9[>F?J@JGZHYKHO[PJY[fZ
~ibb	y7aHHSI
~ibe	Z!H#G%_&[(E)H*J+J-I/H1Z3H4Y6Z7I9J:H;J=Y>G?G@ECIDHEIHGIHKELHMHNGOJPZR]SITYUFVEWIXHYZZG[X]I^H_XaHbGdae]fXhF
~ibi	b!G#I%[(I)^*Z+J,J-_/J4^9H=J>J?J@IBGCIHBIILJMINHP]QZRJSJTIUFVIXIZF]I^^_IaIbIf_gJhJ
~ibl	Z#Y%F)E+J,J-[/I0F1J4b7^8J9H>]@]AJBCCHEJHYJIK]LIMGNHOIP[RGTHUBWIXGZY[Y]H_IaHbFfGgI
~ibo	|aY
~ibp	|4H5JJ^
~ibr	n)_BIHIT[UaVHZI^XfH
~ibt	j!I/J3J9_>HBJCIDJHXKIMJNJTJUYVJW[ZF[Y]J_]a_gY
~ibu	d%J/J0I1J3Y=]BJG]HbLXMJP[ZG_JcIfX
~iby	yZIha
~ic^	D!>#?&F(J)[*G+D,F->.E/X0Y1J3G4B5C6B7G8B9G:B;C<Z=]>^@aA]BYCBDHEAFDGEHbI?KDLEM^NCO?P@QERDS[TdUaVZWBXJYXZE[Z]<_Fa_bHc]dHeGfggah?
~ica	F!G#A(G)A*Z+D,b-?.I/I0D1D2F3_4A5E6E8D9A:F;D<G=G>^?c@JAcBDCeDGEEFEGCHbIAJHKCLCN]P@QGRIT@UHVDWXXGYE[B]]_CagbBcId@eDgEhI
~icc	yHEZ^b]
~ice	M#C%D&H(D)E*D+I,E-Y.H/E0F1F3?4B5F6F7E8G9^:C;F<I=p>??AADBACAEFFFGFHeIDJEKZLIMJNEOZPEQHRES]TEU@WEXAYFZC[E]A^F_DaEbBc^dDeYfBgF
~ich	D!H#H%I&F(I)F+Y,J.F1F3I4Z8F9X;Y<E=J>G@FAEBECaDZH]IbJDMJNbO]PGQHS?VXW[XD[IbFcEeI
~ici	U!F#B%^(])]*G,H-F.J/I0H1I3C4G5I6I7G8J9c:F;Z=F@CAGBZC_DAEIFIGHIaJHKJMDNDOEPFRGSXTIU[WHX^YIZC]J^H_GaBb^cEdFeIfbgH
~ick	O!C#@%D&I(Z)E*],E.H/I0G1F2H3J5H6F8E9^:B<]>a?F@IAEB[CHDYEGFEG]HFIHJEK?LaMFNAODPGQISFTGUDVEWGXDYGZY[C]_^c_Da^bccDddfCgGhD
~icl	mHcZJ
~ico	a!X#I%I(X)I*J-H/]2X3F4H6H7J9G=H>Z?G@FAJBJCHDXFYGJH@IBJJK_LJPJRXS[TIUGWJXIZE[I]G^I_HaGb]cGd[f^gZhX
~icr	N!E#B%F&J(D*Y+J-G/Y0J1X2I3E4F5H6G7b8H9E:E;H<I>C?F@CAHBDCFDEFHGFICJZKDLGMGNEOGPEQJR_ShTcUEVDWFXFYHZ>[G]E^F_FbEc_d[eHfYgdhF
~ict	[!I#J%J*Y-^/[3J4I8I9I=I>J?J@FBFCJDJH[JZKHMJN^PGQeXJZG]J^JaIb[dIfJhH
~icu	n*Z2Z3Y9J?_@HBFC[HFIJKJMJQXXJY[Z]^J
~icy	J!E#F%E&I(B)^*a+F,G0H1H2I3E4E5c6H8X9E:D;H<I=D>E?H@]AGBBCZDBEFFHGGICJaKHLFMDNlOGPDRHSETEUFVBWiXFYIZ;[F]D^F_EaCbEcFdFeHfFgChE
~icz	l!J%H(X)J*Y+Z-J9G;d=J>J?I@IBIDFIJNIPJQ]VJX_ZG]JaIbJ
~id^	P!E%F&J(I)E+D,H-B/Y0G1G2G3Z4E5H6F7E8E:H;G<I=J>F?I@@AeBXCDDIEEF[G]H]IYK?LXNcPCQIRZSITFUBVDW_XEYHZ^[E]C^]aBbZd]eFfDgEhE
~ida	S#D%E&I(C)E*G+[-^/F0G1G3C4E5H6G7Z8Y:a;G<I>[?]@GAZBFEFNGO]PERFS]TEUBVCWXX[YYZX[F]B^F_EaGbHdZeYgYhH
~idd	f(_-^3H9^>I?H@IBHCYDJHGIZKHZG]_^JaI
~ide	Q!G%E&I(B)C*G+X.H/Y0F1G2H3I4D5I7e8F:E;G<I=F>Z?F@GAbBJEHFGGFH]I[JFLJMJPCRZScTIUIVBWGXFYFZ^[E]H^D_GcCdBe^fFgD
~idi	j([-J2Z>J@_BJDJHFIDKJMZN[PJZEhc
~idl	oHJOYR[h]
~ido	V!E#D%E&Y(C)Z*F+F.I/G0H1G2H4b5I6Z7F8H9I:D;H<I=D>C?g@FAGB[CZDBEHFHHFIGJHKCLGM[NFO]PbQXR]TEUAVIXZYYZA[F]D_FaIbYcYeGgHhF
~ids	p3H9JDZH[IIKZR[SJT^fI
~idz	m(Z+[3J=^>[?[CHDEHFOZTZ]JaHb[
~ie^	[!Y#b(Y)J*^+I,J-G3G4J9G:Z=I>G?HAJGIIZJJKJLJMIO^PGRJSJUIX^ZA[I]I^I_HcIdJfJhH
~iea	r!X%[1[HJTYd[
~ieb	u(J)[0]F]K[ZH
~iec	b!J#Y%J(H)J*[+J,J3H4J9G:I=I>G?[CZH@IXKGM_NZOJPJQXRYS[UHVHWJXYY[ZC[J]GcIdJfGgJh[
~ied	Q!H#Y%D&I(B)F*Y,F.H0G1G2H3B4[7E8G;b<I=D>C@_AFB_CIDAEGFFGFH?IHJFK^LGNaOHQIRYSFTJWGXfYGZY[E]a^Z_XbEcDdEeHfCgF
~iee	|W[
~ief	q!X&^9J:X@IQXZ[
~ieg	i![#J&Z,Y-Y3Z7[9G=J>]?J@IBJCYDHGXHDIGKHNXOIXJZH]Ia]fIhI
~iei	|_]
~iej	c!I%J(J/Z3G8Y9F:J=J>[?H@ZAJBHDGHAIYK]M_NHOHUJVIXHYZ]H_^aHbIfJh^
~iek	h!Y#G%J(J,J-H3I9_:J>I?IAZB^CIDIGYHDIEKIMIN^OIRZUJVIXIZF]I__aIcJfJhI
~iel	[!G#]%H(H*H+I,J-[/I0J1J3b4I6J7I8J:H;J=I>Y?F@HA^BIEJFIGIHIIYJIKFLINEPIRJSJTHUHVGX_YJZH[H]E^IaCb[cIdHeJfIgIhb
~iem	^!H%H(F)I*H+H,J-[/I1J3E4H6J7H8J9_:G;J=H>F?F@_AIBHC^DZEIFZGJHGJJLIMHNFOGPZRIS[THU]V[WJXG]F^J_IbXc]dHgHhF
~ien	H!J#C%_(_)H*F+G,E-[.G1[2C3E4@5Y6B7X8F:]<F=@?B@bAAB_CEDZEDFDGAHDIcJHLXMZOIPGQ_RFT_UIVAWYXFYIZD[I]F_@aYcXeBfbh[
~ieo	u4[cXf]
~iep	pHFOYR_h]
~ier	K#=%C&G(F)F*H+X/G0I3Y4H5E6C8G9G:^>I@XACBECcD]EBFGJHKcLCMENAO[PbQIRBSFTFU[VFW^XZYEZA[E]]_Ha]b?cAeZgCh^
~ies	]![#F%F)J,I-_/I0J1I2J3E6I7H9_:H;J>D?G@BAJC]DEFJGYIDJIK_MENXOHR[SYTHUGWIYJZa[Z]G^F_IaGcGdFeIgIhD
~iet	M!@#?%J&F(X)Z*I,J0X1C2D3G5E6Z8Z9?;]<F?_@HABB=EGFCHEIYJFKbMYOZPXSBTHUFV^WHYXZY[J]J^^_ZaYbGcEdAeJfYgGhZ
~ieu	Z!H)J*H+[,Z-D/Z0H1J2J3F4G5X6H7H8]9^:[;I=G>G?E@_AXB_CDDYEJFJGIIFJILGM_NDOFPHRHSHTXUFWI]]^G_GaEcJdEeXfGgIhD
~iev	r-X7_HIR]ZJ_J
~iew	j(^*G>IHbI[ZJdZ
~iez	m!H%I&Z+I-I3J8J9F:J>I?]@YBGD^F]GIHEIJKJN_PJUIVIXJZZ]J_JaJbJdZeHfIhX
~if^	o![(Y3^5XHIQX
~ife	d!J%J+J,Y/[1X3J4J6X8Z9J>J?I@ZBHDHFJHDIIK_MJNHOZZF]Jd]eXf]gXhJ
~iff	V!F%](F)I+I,I-I/Y0I1I2I3Z4G5J6b7H9F;I=F>^?C@HAZBBCFDEEIFIIbJHLHNZOaPHQYR[SHTFUGVGWIXEYI[G]E^G_Ga]bGcEdXfFhE
~ifi	L!C#?%B&_(B)F*Z+F,]-C.I0G1F2G3_4G5G6F7X8F9D:B;E<H=B>Z?I@^AEB_ChDHEGFGGEHbIGK>LDMANDO^PDQIRESETCUCVAWEXXYG[C]a_DagbFcCdDeFfCgE
~ifr	m-J3Z6b9J<Z>I@JHDIYKHNJO^XIZHa[
~ift	e!I#X3[=]>H@XBID]LYR^TZ_JaF
~ify	b#H%J*X-J3X9H?Y@HBICZDdH]IIJHKFNJVJXYZA]IaJhY
~ig^	W!E#D%F&J)G*F,F-F.I/G2I6H7G8H9]:E;G<J=Y?J@HAGBAC[DYEHFHGGHDI^JHL_MYNJO^PFR]SGT[UDVDXGYHZ<[F^E_Ga^bEcHd[fGg[hf
~iga	Z#X%G(J)Y*E+F,H-B.X/H0H1I2I3I4F5J7H8H9_:F;HAGBDEIFIGHH;IIJIL^MXNFOEPXQJR[SGTEU]VDWIXDYIZ?[^]Y^G_Ga^bccZdFeIfZgHh^
~igd	d!J#J(I+Z-I/Z1Z3I4J9H:^=J>H?I@XBZCID]HDIGKHL]MZNIOJP^THUIVFWYXJ[J]I^HbJfHhH
~ige	T!D%a&I(B)G*F+G,J0E1G2H3C4D6F7Y8F9A:^;Y<I?B@cAFCJDGEGFFGFH>IHJXKXMIN]OZPaRFSFT_UDV[WGYHZX]C^a_DaCbXcEdJeGfDgFh^
~igg	l(J+Z-]3Y9]>]@JDIGZHJIIKJOJTXZFaI
~igh	R%g&J(a)D*F,H-D.I0^2G3D4Z5G6G7F8F9[:E;c<J=D>F?D@[AFBHCEDCEZFGGEHYIBKELENCOZP_QISFTEVAWDYHZ>]D^ZaJbDdCeHgF
~igi	Z!F#^%G(^)G+H,I.J/H0I1J2J3_4G6I7H8I9B:Y;^=H>C?[BDCaEJFIGIH=I^LIMGOaRISHTHUCVZWJXDYJZ@[H]E^I_IacbGcHdHeJfHgIhH
~ign	L!G#D%B(G*Y+X,Z-G.H/H0H1G2I5Z6F7b8F9D:F;H<f>>?J@CAGBZCDD[EGFaGDH[IXJFKALfNGOFPHQIRGSETaUCVBWEXDYHZD[X^I_Ja?bXcEdDeIh^
~igo	Y!X#G%H*H+I,J-F/J0J1J2J3Y4H6J7I8J9Z:G=G>_@GAIB[DXEJFJGJHFIDJJMFNHOEPIRISJTIUHVEWJX_Y[Z][Z]F^I_IadbHcHdIeJfHgJhD
~igr	e!H#G%I+J-I0J3I9I;a>I@JA^BICHDXGJHEIIMJNJPJVIZF]H^J_faJd^fJhJ
~igt	c!I#G%I(I*J+J,J-Y/I1Z3D4I7X8J9F:I=H>b@aAJCGDGGJHZKDMHNHPJSYT[UIVIXGZB[Y]Z^IaFcIdGfFhZ
~igu	N!D#E&I)C+F-E.I/E0G1F2H4E6F7E9J:B;]=B?E@FB@CJDEEjFGGHHHIGJGKYNGPCQIRFU>VdWgXEZ9[F]Y^E_FaGbJcCegf@gIhF
~iha	y>IIJK_ZHaIh^
~ihr	k-J3Z:XE]HII]KJOI
~ii^	w6]IIN[
~iis	yHXYbbJfH
~ij^	o#I(^-J8]9H:Z>ICZDIHEIHKZMJOIT^ZJ]Ia]
~ija	y-Z
~ijd	g!Y#G%J-H/J3J4[6J7J9I>I@aBICIHCIFL[NYPJRbSZT[VIXJZD]I^I_[aJbJcIdIfGhJ
~ijf	f!J#]%[(H*J-G1J4J8Y9H:[=I>G?I@FAJBGCHDIGYHBI^KGLYNZOYRITGUJVIXYYYZY]H_Ja^bIcJdGhI
~ijg	m1[3J9J>Y?ZCJDJIJOYZ_aX
~ijk	i#J-]9Z@^IJKYL[T]ZH^J
~ijl	w3IO[TYZIh]
~ijn	Y!^#_%G(E)I+H,H-E/I0I1J2I4H6I7H8J9^=H>_@FAIBJDGEJFJGIHIIXJJK^LGMINFO[PGRISITGUHVYWJXGYJZa[Y]F_HaEbGcIdHeJfHgJ
~ijo	|3]9G>]
~ijs	w-^A]_Z
~ijt	o%Z4Z>aD^HIZH
~ijv	c!I#I%H(H-J0J3I4Y6Y8[9H:I>H?J@HBGCJDIEJGIHIIJKILIMHNIPZUIVIXHYY]J^JaJbHdbe^fZgXhH
~ijz	a!J#G%I(G,J-H/Y3I4J7]9F;J=I>H?I@aAJBYDHHEIGKFL_MYNHOIPITGUIVHXIZ][[]H^a_HaHbHcJdIfJgXh]
~ik^	a!]&I(G)I*J-Z0J3F4I5X7I8I9G:I<Z?HAHBGD^FYG[HGIDMGP[RJSIUGVFWJXH[I]X^Z_YaYbZcIdIfHgJhI
~ika	_#G%G&J(X)I+G,I-E.J/J0I1I2Z3D4H5J6J7G8I9E:G=G>H?^@EAZBEC_EIFIGIIXJIKELHNFOYPFRISHTGUGV]WIXGYJZX[G]_^J_aa]cGdHeJfGhF
~ikb	q*]4_?YHHfZ
~ike	V!Z#G%G&I([)Z*F+X,G.J/[1I2I3I5I6H8X9E:Y;]<J=J>C?]A[BECIDGEIFHIZJHK_NJPZRHSGTIUFWIXFYIZI[I]Y^[_[aHcGdEeIfFgIhD
~iki	y-[.Z
~ikn	u?_@JHIa]b[
~iko	o!G(Z-J3ZA]DJHHM[SXX]ZI^[bZ
~ikr	rHYLYZI^^d[
~iks	rHILZZYaZgY
~ikt	j#I(I+I-]:J=Y>I?I@IBICID[HFIFK^MJOISYU^VGXZZF]Ia_
~iku	t2[8]<[
~il^	@#?%E)A+C,D-Z.F1E2H3f4H5Y7D9;:a<J=D>Y?_AGBCC]DcEJF[GFHcI>JFKHL>McNAOFP[QYS@TFUDV;WBXCZ^[=]Z^I_AabcFd@e[fJg[hA
~ila	]!X#H%H(G)I*H+I,J-E/[0J1[3]4Y5J6J7H8J9Z;J=Z>b?Z@ZAIBDC]D[EJFYGJIBJILHNGOEPHRJSZTHUFWJXGZ@[H]F^I_IbHcGdHeJfGgIhF
~ilb	a#I>c?JCHDYGZNJTY^Z
~ilc	|3H>JHIOJaa
~ild	c#J(J/[1e8Y9H=J>Z?J@XBIHIIIKJMIRJTJZF_JaIb^cJdIeJfI
~ile	S!D#Z%D(b)[*_+G,H-D/F0H1I2_3]4G5I6H7H8I9C:F;H=G>c?C@FAGBIC]EHFDGGIAJFKDLHNEO^PfQJRISHTFUFVDWIXFYIZ?[G]]^G_Ea^cEdGeIfGgGhE
~ilf	w3]9Z>ID[HI
~ilh	|HZI]ZH
~ili	P!Y%D&I*X+J.Z/I0H1G2H4Z5H6G7Z9B;^<I=E>C?^@CAXBADIEFFGGGHGJFKYLIMaNCOJP]QIRFSEUaVaWIXIZC[H^YaDbYcEd^fBgFhD
~ilj	uK[c^dZ
~ilk	q#Z3J>J@JBIM]O[TZX]ZI
~ill	H!^#Z%H&F)B*F+Y,G/^1]2D3=6H7G9]:I;F<I=I>Y?I@[ABBECYDCFCGBHGIZJBKGMcNCPGRHS@TaU@VIWDXBYZZX[c]D^J_XaEbJcId[gYhG
~iln	y2ZO[
~ilo	e!I%[-a3X9I:I=H>J?I@HBIC[DGGJH[IHKHMINJPIUIVcXI[HbJhI
~ilt	T!G#F%I(E)H,I-H.J0I1H2I3I4H5G7G8H9E:F;I=G>C?F@DAHBECFDEEIFHGhH>ICJmKDNEPXSHTGUGVDWIXGYIZ@[H_GbGdFeIfFhH
~ilu	[!I#I&^(J-J/d1J3I=J>J?JBGDJEJHXIJMGNXPIXJZa]J_IaIbJcZfHhJ
~ily	d#]-[/ZHEMJTZZDh^
~im^	S!E%d&^(H)G*I+H,Z.I/E0G1H2I4[5I7X8G9Y:Z=D?J@EAGBHCDDHEGFHGGH]IBJIK[MGO]PHQJSFTJVDXDYH[F^EaZbFdDe]fDgGha
~ima	Y#Z%H&I(G)J+I,I-[/I0J1J2I3D4H5J6I8J9C;I=G>Y?Y@dAZBDCDDFEIFIGIHHIaJIK]LIMINCRHSHTGUGVGWIXYYJZA[G][^I_HbdcHfGgJ
~imb	rIa
~ime	O!D#_%E&J(D)]*B,F.I/E0E1F2H3A4F5H6F7E9G:F;H<I=E>B@FAFC[D^EGFGHXIFJGKYNJOIPEQIRhSFTIUZVDYG[F]^^E_FaZbDccdDeGfFgGh^
~imi	[!E#H%G(E)F*D+H-I/J0J1J3F4I7I8I:F;J=G>E?^@IAXCFDEFJG]HYIXJJKYLXMGNGOHPFQaRJSXTIVXW[XdYJZX[I^I_IaGbFcHdHgIhH
~imk	|9I>bHDII
~imm	^!H#H%J(X)J+J-F/H3J4J9F:I;J=I>D?H@^A]BHCGE[GJHBIGLJM[NXObPISITZUIVHX]ZB[J]H^J_]a^cIdIeJfGh[
~imo	d!J#H%J(J-J9Z:J>F?J@aBGCYD^HBIXKFL[MHNIOXUJVIXb]IaHbJcJdJfJ
~imp	S!G#F%I)H*I+J,H-D.J/G0H1G2I4Z5I6X8H9F;H<J?IAHCEDHF[GGHaI_JGKYLFMJNEOERHSZTXW[YIZY[X]D_FaDc^dEfIhF
~ims	o)ZBX
~imu	_-I1]5^9I@_HZI^NJXZZF
~in^	;!G%C&D(_)f*j+],c-A.F1I2?3A4]5Z6=7a8[9A:D;@<A=G>D?A@XBFC;DFE]FYGBHZI[JGKIM?NFODPcQXRISITXUFWcXGYH[B^]_@aAdCe<f@gbhD
~ina	Q!e#I%C&I)I+a-b/F0_1F2H3>5H7E8F:E=D>X?^B[CAEcFFGFH_IAJFKALIMFNBOFP]QHS^TEV@WFX[YGZH[E^E_DbGcGdDeGfBgHhE
~inb	l9J:_>[BZDJGYHCIZJJKJP^ZGa[
~inc	H!H(B)]-Z/E1I2G3Y4[5H6]7E9E:A;F<F=[>H?J@@AYBHCFDAEEG^HFKDLHMZN^O^PaQJSbTEUHWDYZZI[G]H^A_FaFc[eFf]gFha
~ind	H#G%G&G(?)G*I+C,G-a.H/Z0D2E3[4Y5a6E7B8C9@:C;E=@>E?]@JAICCDGEHFDGXHYIIJCKBLFMgNBO@PCR[SDTDU@VGWIXFZ>[b]X_eaHbfc_dBeEg_hF
~ine	M!B#A%B&Y*Y+I,E0G1F2G3H5G6F8H;H<H=b?D@aAFB^CZDCFbG_HIIILFMFNGObPYS[UBWGX[YGZG[G]YaFcZdHeFfFgBhB
~inf	T!D#H%G(F)G*F+b,H.J/H0H1I2J3[5J6H7H8I9F:F;H<J=E?I@FAHCeDgFIGHIDJHKILJMGOFPFQ_RISHTHVCWHXEYIZZ[G]E^H_FaFbFcFdDeIfGgIhF
~ing	K!H#_%A&H(E)A*^+G-G.E/B0_1C2D3F5D7b8D9Z:I;X<F>F?F@FABBFC^DbFIGXHAI<JAMCOHP@RFSJTHUcW[YF[Y]_^@_AaebZdZeHfXgDhH
~inh	V!Z#I%F(F)I*I+I,I-X/J0J1J2J3F4I6J7I8J:J;f=H>G@HAHCFD]EIFZGHHGJILIMFNGOHRISITHVbWIXHYJZ^[Y]F^H_HaHbGcHdHeJfHgJ
~ini	F!J#>&F(b)f*c+B,_-@.E/C0C1J2D3?4Y5Y6C7X8Z9?:D;E<E=J>E?E@cABBbC=D?FBGAHAIcJFK;LEMFNYO>PbQIR@TJUYVIWfX>YCZb]a^H_?aCbZc>dJeBfGg_hE
~inj	wQZf]
~ink	R!E#J%H&J(E*Y+Y,X-^/G0H1H2J3D4Y5I7G8H9B;Z=E>C?D@EAHBACEDDEJFHGZHZJGMDNDOGPGSGTFUEVEWHXFYHZG]E^__^aIbjcXdYeIfEgG
~inl	j#I(J,X3H:I>F@IB]DYIJKIL]MJOGTJVJZ][I]IaJbacHh[
~inm	n9J@]IJK]ZZ
~inn	^!F#E%Y(^)G*^+J,H-^.J/H0I1I2I4G5J6Z7X8I:];H=F>H?]@_AGB^CDDBEIFHGHHCI^K]LHMENEODPFRHSHTGUFWHYI[]^H_]bFcFdGeIfFgHhE
~ino	l#I(X)Z*[-Z3Y9Z>H?IBJDIIJOIR[SJUYVHWZXJZI]IbIf[
~inp	w@_HI
~inq	q#]@JHEM^UYVIWZX^ZIbJ
~inr	m%],]0]9GDYE]HXZHaHdHfH
~ins	P!D#F%^&J(])F*J+^,G-C/H0a2H4G5I7J8H9D:G;H<c=E>F@YAHCGDbFHH^IcJaLGMCP^RGSFTFUDVIWGYBZ<]D_FaCbGc_dBeXfDgF
~int	F!@#E%A&I*J+[,G-^.D1A2C4G5a7F9?:H;J<D>I?X@GAGB=CIDFEAFAGGH]IJJILGO[RES]UDV[WCX][H][_^b[cddZhJ
~inu	T!G#[%F(E)H*H+H,H-D/F0I1I2H3D4G5J6I7H8I9D:F;J<J=G>GAHCEDEEJFIHCI[JHKFMlNFOFRgSHUEVDWIX]YHZC[G][^H_HaYbFcJdGeJfJgGhG
~inv	W#H%I(H*I+I,I-F1J3]4J7I8J9F:h;J=I>C?F@CAJBFCFEYGJHaIEJJK_MFN[O[PJR]SJTIUHVHXGZ?[Y]G^H_JaGcJdIfHgJhI
~inw	yN[U[
~iny	q9J@ZXZa]
~inz	r(Z8^:[HJN[
~io^	J#>&F(])^*G+H,A-J.H/B0E1C4Z5J6C7^8_:Z<F>_?CA_BGDHECFDGEHFIHJYKBM<OHQFSXU[X@YFZ][I]]^X_YaFbbc?eDf[gDh[
~iod	r9H=[@YHYNHX^
~iol	d@YEIHENgcJ
~ion	;!9#D%a)C,I.D/@0]1_2G4A6F7D8D99;Y<[=Y>:?^@:ACCaD]EgFGG[HcI<JEK=LDMHN[OARBSHTAUaVXW]XIY^ZI[Y]^^^_EaHbCcZdZe^gHh=
~ior	e#I(I-I3I4J:J>I?I@_BHCID[HDIGKaM^NITJVJX^]IaJbJdJf]gX
~ios	m#J-Y@IBJG^H]TJZG^^
~iou	a!I#]-]>^BIH@IHKbMYNGOZg^hJ
~iow	|K[W[
~ip^	k(J)I*^+X-I9J>]DZKIN]ZG
~ipa	q(]H]
~ipe	n+Z3I>Z?[@JBICJDJHHK]N^OJP[ZH]JaJ
~iph	y6_KJNJY]ZCcF
~ipi	|HHI[b]
~ipl	i#ZAbHIZX
~ipo	t9J:bHIgX
~ipp	f#^-I1]9I>GBGCID_GIHIIYKGNIO[PXU]XIZG]IaGfHhY
~ipr	r6[@[HGR]
~ipt	a!Y#J%G)J*I-I/J3D6]9I:J=]>H?F@HBYCHD^G_HYIIJJKHLJMHNHOHPFSJTJUIVIWJXJZ][I]I^J_ZaIbGcJdIfGgbhI
~iqu	d!J#[%Y+J-G4I5X7I9H:I=I>I?HBGCHGJIJJJK^MZN^OIPXSITIUIVHXHZD]H^Za^b[cIfIgJhG
~ir^	G!J#@%a&G)H*F+[,C-?/@2D3G4C5F7H8Z9@:]<_=b>DACBAC_DIEcFDGDHIIEJCLhMINDOAPFQ^RGSFTHUIV[WEX[YE[b^Ca[bJeIfGgAhD
~ira	c!I#E%J(J*I-I1Y3G4Z9Y:I=X>I?Y@HBHCGDHGJH_IIKILaMGSJTJUHVHWGXIZ]][aZbIdIf[hI
~ird	X#H%H(F)I,J-^/Z0I4I6I7_8J9I:G;J?^@[BDCFDGEJFYHBIBJ]K[L[MENJSHTIUHVGWJXY]F^GcHd^eIfGgGh^
~ire	M#B&e(Z+F,F-F.J/E0E1D2F3d5H6D7c9C:b;F=CAHBYCDDGEEGDI]JHKBLFMCN]OBPDQHRDSBT[UJV@W[XDYGZ=[E]Y_]aBceeFf@gDhB
~irf	yH[S[
~irg	p%J-J9JFaHIZ_
~iri	t%X/Z3ZDY
~irl	w@aZI
~irm	Z#F(H)I,J/I0J1I2J3C4H6J7I8b9E:c;J<[=H>Z?E@CAICZEIFIGGIEKDLHNdO_PHRISJTIU^VEWIXGZF]F^H_HaDb[cFdHeIfHgJ
~irn	|TX
~iro	f-J=F>J@XBICYEYHIIIMJNJSXUaVJWHXJZF]JaJc_dZfJh]
~irr	u%X4YcY
~irs	Z!Z#I%H)J*H+G-F/I0J1g3G4I6J7I8]9G:G;J=H>F?G@^AIBFCZD_EJGHH=JHKEL_MENEOHPIRISITJUFVGW_XHYJ[I]X^H_HaGbFcHdGeJfCgHha
~irt	qI_KJR]
~irv	|?[HIZ[
~iry	l@IH[KZLaUIZJ
~is^	H!B#[&G(Z+F,I.E0C2H3]4B5I6H7H8^9^:Y<F=[>I@cAYBXC[EEFCHJI>JDK^LGMYNXOYPYQIRFSBTGUGVdX^YJZH]E^J_DaBbCdHeDf?gE
~isa	G!e#J&G)[*A,B-?.J0G2F3H4F5I6I9A:b;^<F=]>??J@@BECHE_F]G_ICJFKELDMJOZQGRITEUdVFWbXEYXZJ[D]F^X_DaAbJcYeEfJgChB
~isc	c!I#H%I(I*J,J1I3Y4I6J7J8I:I=I>a?I@]AJCHE[FZGHIEJJMZNHOESITHUHVGWJXHYa[J]H^X_HbGc]fIgJhI
~ise	U!F#F(X*G+H,Y-H/b1I2J4G5J6H8H9F;H<J>F?^@EAHBFCEDGEaGbH@JIKHLHMENcOHQJRHSIVXWGXGYIZJ]E^H_Fa]c_d[eIgHhG
~isf	h/Y@XHDJYNeWIZGaI
~ish	]!E#H%I(G)H*[+J,H-H/X4I7J8J9G:I;J=G>F?Z@FAIBdCIEJFYGHHHIEJILIOIPXSHTHUIVHWGXI]b^G_]aCcIdDeHfIgXh]
~isi	X!I#I%H)Z*G+I,J-^/I0e1Y3I4H6J7I8J9F;J=E>GAJBGCGDGEJFJG]HaIXJJKIN_OYPHRISHUHWIXGYIZB[H]F^IaFbHcGdJeJgI
~isk	h!J#J(a*J-H/Z3H4I6J7J:[=J>I?I@IAJBHCJDIHdIGKIMJNIOIPJRISITHUJVJZD]I_HaXbJc^dYgIhJ
~isl	m,X-]/[4[6Z9J@EBIIIMJPZTJZ]_IhJ
~ism	h(I)X3F6]@ZA^BZHYKYLYMJO[RJY]ZF_IaJbYdJfIhJ
~iso	a!J#Z%Z([)J-H/X3I4J7J9I:I;Z=H>[?I@cCJDHHAIIJ[KHLXNIRYS[T]UHVFXJZB[J]JaJbIdGfIgIhI
~isp	^!I#H%I)J*^+J/J3F4b7J:J=J>F?]@FAZBHCHHYKGMGN]PIRISXTIUHVHXZYJZD[Z]H_ZaFdIhI
~iss	L#B%g&H(c)D*D+E.J1E2G3Z8F9F:C;a<H>G?F@DAGBXCYDHFZGCJEKILEOFP[RESITHUBV^W[XIYIZY]C^F_YaHeIfBgDhF
~ist	A!I#=%C&D(Z)e*a+j,b-a.C/D0@1?2A3@4B5_6I7=8D9D:<;A<H=B?_@CAaB]CaDhEEFFG>HEI8JFK_L?M:NYO^RGS=T=VEXAZ<[I]F^D_ca:b=c>e[g[hc
~isu	f#J%Y(I*J,Y-I/J0Y1J3G4I8Z9G:J=X>H?J@JBICIDGHDIHKHMINJO]RJTJUJVJXIY[ZG]I_JaIbJd]eafZh^
~isy	t<^dXf_
~isz	yI[VZ
~it^	F!I#F%b&F*E+],E.G0A2F3D4F5D6C7F8H:c;a<D=C>H?B@_AABFC]D^EJI^JJKXNZPIQ[T>U?WIXdYYZA[D_FaJbGcCdZeEf]gYhX
~ita	O!^#X%D&J(H)E*G+F,G-F.[/J0G1G2H3H4F5I9Z:^;h<I>B?[@GB@CEDBEGGIHHI]JIKYLFMHNHSETFU^V_WEX^Z@[E]H^E_EaCd[fCgG
~itc	[!^#Y%I(I*I+J.H/I1Y3J4J7J8J9G:I=H>Y@FAIBFCHDHGHIHJJKFL[MHNHOHRHSJUbV_XJZA[J]H^I_HaHb^cHd[eXf]gJhZ
~itd	t8Z=[HJR^
~ite	F!A%[&H(?)B+D,X.I/C0Y1Y5]9J:F;X>C?F@EA[BGCED?EDFJGZH[IbK;LCMINcOCSITDU?V?WXXEY]ZC[C]G^A_]a@b>c]dcecfZhE
~itg	f!a:_;X@GBIG]HFKJMJNJP_UYVZZD^IdXfI
~ith	E!D#I)X-D/[0C1D3a5I7G9F:]=Y>_?HAJB^CFEJF^I[J[KYNZO[PYQGRXTFUBVCWHXEZI]A^C_Ya]bHcIdDeFfB
~iti	Q!F+F,H-F.Y/G0I2I3D4G5I6I7I8H9G:Y;H=[>D?[AICZDFFHGGHYIHJHKCMINcOGQJRHSZUXVZWaXFYIZZ[Y]H^H_HbJcEdBeIfJ
~itl	k&[9J?GHcN[
~ito	V!E#C&J(D*G+F-[.Z0G1H3]4^6H7G8H9Z:];H<J=EAGBZCCFHG[H[I^JJKBLIMBN[O]PFQJRGSFTFVAW[[F]]_GaXbGcIdHeHfCgH
~itr	y-YH_ZJ
~its	a!I#G(I*Y+X0]3G4J7Y9X:I=H>G?^@GAZD[HIIXJYKYMJNEOZT[UIVGXYZA]HaHbIfJhZ
~itt	R![#[&H(C)E+F,F-[0]1F2G3[5H6I7F8F9Y:D;F<J=I?DAEDJEHFGGDHCIZJHKYLEO_QIT]UDWGXXYHZ_]b^]a@bJcDdBeIfHhF
~itu	W!F#F%^&J(E)H*G+G,Z-Z/G1H2J4]5J7G8^:F;I<I=X>C?C@YAIBECGDJEGFGHFIGJGLGMDNJOEP^SHTHUFVDWGXG[G]F^G_HaFbDcadde^f^hD
~ity	O#E%Y&J)X*^+Y,H-H/F0H1H2I3F4G5I6G7c8G9G:F;]<I=G>^?Z@FA]BCCXEGFIGGHZI]JHKFLHMFOHPEQ^RHSGUEVHWXYZZE[G]F_DaEcedFeHfFgGhH
~itz	w=ZZ]][
~iu^	g#Y%[(H*I+I,Z.^3H4I7J8J9E:I=H>H?Z@GDHIEKGL[MIOIPIR]SIUIVHXI[J]]^J_JaGcYdGeZfZhG
~iud	w-[@JB_ZI
~ium	d-I/I3H9I=h>I?J@GCIDIIGKHMJN_OIXJZG]J_IaIcIdIhJ
~iun	n3G4X8Z9J>I?IBJC[DGOIX[ZX][fZ
~iur	y9[>]?]BJHG
~ius	i!]#J3F9I>F@HB]CJHFI^OHU]VJZG][aXhZ
~iut	h&X/[9Z>J@YBJHFIXJYMJOZVJZ_aJhJ
~iv^	M!b&e(J)F*D+D,E.I/J0^1E2F3H5H6_7E8D9C:A<G=C>F?E@BB]D>EFFJGbH^I@KALHMBNGODPJRGSEU_WDXYY[ZE[[_Ya_bXcAdFeEhB
~iva	Q!d#G%H&H(C)^+F,_-G.^/G0G1H2I3]4F5I6b7G8Z9E:E<I=C>b@HAGBFCDEFHZICKCMDN[OZPCQISFTEU_VFWZX[YYZ:[F]E_DbDcCdEeYgFhD
~ive	P![%J&I(])F,Z/J1G2H3C4Y5H6Z7a8[9B:H=C>E?ZA[CBD>EIFGGIHCIBKYMCOZQIRJSETDUbWDZC[I]Aa^cEdae[fJ
~ivi	R%I&J(c)^*^+H-_.X/F0G1H2I3C4F5J6G7H9F:E;[=F>E?E@IAHBCCEDDEFFIGGHDIEJHKELJMGNDPdQJRHSGTGU[VIWGX^YJZF[H]G^G_FaFbGcgd^e[fCgHhF
~ivn	b![#G%X(G)J*J+J-J0H1J3I4X6Y7I8]9H:I>F?I@GAJBGCIDHEIGJHIIHKHLHMGNIPXSJTJUIVGXHYY[I]I^IaHbGdbe]f]hG
~ivo	b!^#_%J(H+J2^3a8J9F:I=I>X@FBHCGDZIGKGMHOYPJQZTJVIXGZF[J]H_IaXbIcIhX
~ivr	|HHT[a[
~ivt	|!X
~iwa	ygZ
~ix^	i-J5_?[HcIJKINIZC[]]J
~ixa	j(I;Y@^BJH[IIKYMJNJVJXXZ]]J^YaJdZhI
~ixe	q%J*Z>]BIHELJPI^_fZ
~ixi	yJ[
~ixo	|9I>^HJbZ
~iz^	i%_9ZGJHZMYTZZI
~iza	O!D#C&I(X)Z*D+^,d-D.H/G0]2H3C5I6F9C:[;G<X=I>C?B@CAGCDD@F]GdHDIIJFKHLHMZOFPDSDUIW_XDYFZ:[E]D^GaDbDdZedfegEhC
~ize	j(J9J=e@JBJCIH^IIKJNZUIVJZFbJfJ
~izi	e#I%J,[-I4J7J9Z=I>X?G@HCZDGHCIHK]MINJPJRJS^TJUGVGZE]XbZcIf_gJhI
~izo	t1[G[KZMZdY
~izz	a!J#J9J:Y;Z>J?I@IBICIG[HIIIMXOJPISIVZW[ZF]JbJdZf[
~ja^	Y![#X%F(D)Z*G+Z,H-[.I1Y2I4F5I6Y7H8H9B:E;H>GDFE[FHGEHEIEJHKaLGMaPGRHSYTFWZYI[F]]aDbEeHgJ
~jac	n([*Z3J9I?^CYDXHGI]KJNJZH]J_[h[
~jad	|-[HJ]]
~jah	u-]>[@JHJIJK_OJZHfZ
~jak	r([*X+[9[DFO[ZI
~jal	l(F)a-J9I>I@IDJHHKINJUdV^[JbJhJ
~jam	j+[1X?JDaHDL[WZa]
~jan	e!I#I(H)[*I+J-G0J2Z3I4I9F:I=I>F?I@ECIDGH@KbMHNHOJPIRJS]TIUaVGWIXHZG[J]H_JaIb^cId[fcgJhH
~jar	yHHQ^Z_dHfJ
~jas	|&]N[
~jat	|>]XYZI
~jaw	|+[HJZ[
~jd^	n-J4J9J>J@^CJDXHCIFKXNZRaSZZYaIcJfH
~jde	m!Z#H4]@ZHIL[MJT]ZH^J_[
~jdo	|ZY
~je^	f!](J*Y-I3J9H:J>H?I@_BHCIDXHAI^KXMINIOJTJUJXYZY]]aIbJhZ
~jec	P!_#F%F&J(E)H*H+H,G-[/]0H1F2I3E4F5J6G7G8F9E;a<I=G>F?FA^BCCGDFEHFHG[H^IZJ]KGLJN]OHQJRISHTFUGVEXGYHZF[H]G^Y_faGbEcDdEeGfDgF
~jed	g!I#J%[(H*_,J-I3J9I:I>I?ZA[BICdDIF[GYIGMIPJUJVHXI]J_IaGbJdJ
~jeg	o(I3Y8^9J:[>JCJDIHGIZK[O[V^XJZEaJ
~jei	|-YHJZ]
~jek	i!J;[>JAbBJG]IJZH]I_cdJfJ
~jel	|/[
~jem	y@YZZd]fI
~jen	|#I9^BJHYIJZH
~jep	|.]
~jer	wN^
~jes	W#H%F&J+a,G-[.I/F0G1H2I3C4F5J6H7Z8F:Z;H<J=D>C?^@YAFBZC]D^EHFHHCIZJHMYQIRGSFTGV[XDYHZE[E]D^J_GbEcGd[eHfE
~jet	[!I#Z%H(H)J*H+I,a-G/X0J1I2J3G4I6J7I8]9F:H;^=I>FA_CFGZHJIEKHLIMGOHPISJTHUHVGX_[I]G_aaGbZcHdHeJfHgJhY
~jf^	q#^2[8Z:]@JHGIIKJMZX[ZH
~jfe	r3Y@JHHIaO[
~jft	o3G>JGZHGLZOITIYZZ]a^fY
~jg^	q>[?ZCJHHZaaX
~jge	|1]MX
~jgt	|>HHYO[
~ji^	]!G#G([)I*G+J,H-F0^1I6J7I8H9F:H;I=[>F?a@GAIBFC[DZEYFIG[HXJJKGLIMFNXOYPGTHVGXGYIZC]F^J_XbGcFeZhG
~jid	|IY
~jir	w#GHaZG
~jk^	j-]9Z@ZL[T]ZI
~jkb	|@[K[
~jl^	m#I(J+J3]9I>I?_@JBHCGD^HFIIKJMZOZSJTXUJVJZE]JaZfJh[
~jle	|HJa_
~jmu	r3J>I@JDJHHI[KXO[ZYaJh^
~jn^	Y!^#_%G(E)I+H,H-E/I0I1J2I4H6I7H8J9^=H>_@FAIBJDGEJFJGIHIIXJJK^LGMINFO[PGRISITGUHVYWJXGYJZa[Y]F_HaEbGcIdHeJfHgJ
~jne	w:JF]G[a]gZ
~jny	yaXg[
~jo^	k-J3Y9F>]?[@HCIDIHDIIKZMIOIY^ZY]JaHbYdYfZhY
~job	w(Z>_HJKZZH
~joi	c!I#J%J3J4X7I8a:J=J>J?J@HAIBHG_H_IINGPGUJV]ZB_Fb^dJfZ
~jon	w9J>^HJc^
~jor	|DXI[
~jou	c#I%I(I*J+Y-Y3F4J8[9a:I=I>F?F@^AJBGCGHFIFKGM]OIPJUIVXXaZD[J]X^JbJcIdIf[hH
~jow	|I]P]
~jsc	|Z^
~jst	w-^A]_Z
~jt^	o%Z4Z>aD^HIZH
~ju^	|3^
~jud	m!J-Z9Z:^>J?a@JCJDJHFIJP[QYVJZG
~jui	yh[
~jul	u#[9^:[HJOZ
~jun	p-]>JCIDJHEIIZ]a_
~jus	V!G#H%I&Z(H)J*J/H0Y3G7I8X9_:H=I?I@^AICbDEEJGJHCJILXM^NHOGRISITHUHVEXF[a^IcIdIfZgJ
~jut	y@[X]
~jve	c!I#I%H(H-J0J3I4Y6Y8[9H:I>H?J@HBGCJDIEJGIHIIJKILIMHNIPZUIVIXHYY]J^JaJbHdbe^fZgXhH
~jze	|*ZCX
~jzi	a!J#G%J(H*I,J-H/Y3I4J7]9F;J=J>I?I@aBYCHDHHFIGKFL_MYNHOIPITGUJVHXIZ][[]I^a_HaHbIcJdIfJgXh]
~ka^	Y#I%D&I(X)G*F,F-A.a0]1G2Z3]6F7F9F:E<J=E>^?C@FBACCDAEHFYGGJGLGODP[RZSGUEVZWHXYYHZ][E][^F_^bXeFfCgHhD
~kaa	m-J/^0Y6_9J>]@IHCIIKIMHNJP[TYZH_HbJgY
~kab	|(]
~kac	f!J#J%J(H*X-I3H9H:J=J>[?_@]BHCaDFHCIGKHMHNJO[PJTJUIVI[I]Za_bIfJgXhJ
~kad	d!G#F%^(I,Z/b0I1I3G4G7I8I9D:J;J=I>G?I@EAIBYCHDHEJFIGZHFIGJIKHLJMGNGOIP^RHSITdUIVIX_ZD[J]H^J_GaFb]cGfEgHhH
~kag	wHYJ]
~kaj	yXY
~kak	y.]9JLYZ[
~kal	U![#A%D&F(A)D*C+F,E-A.H/b0]1F2G3B4D5H6c7]8F9B:C;F<I=C>B?C@AA_BECDEeFFGEHEI@JFK@LEMANbODQIRESCT[UCVBWDXIYGZ;[D]B^C_eaCbAcddfeEfag_hB
~kam	r2Z3[9Z>I@IBZHGIJMJXHZG]Ja_b[
~kan	Y%F&a(F+I,Z0I1I3F6X8I9D:[;I>]?_AZCFDEFIGHHHICJIKCLGM]PGR[SGV[WHYJ]Y^X_GaDbEcGdDeHhX
~kap	q9J>^^[bZfX
~kar	c#G%I(Y*I+I,J-F.[/J0I1J3G4H6J7J8H9B:H;J=G>^?G@FAaB]CHDGFJGJHXIEJXKELIMFN]O^RISITHUHVGXGZA[X]F^I_XaGbdcHdYeJfFgJhH
~kas	c!G#I%Y(G)J*J+J,X0H1J3I4X6Z7J8]9H:I>G?I@GAJBGCJDIEJHIIIKHLIMHNIOJPXSJTJUIVHXHYZ[J]I^IaHbHdbe]f]hH
~kat	f!_%J(H,J-G/J0J3b4I7^9E:];J=I>E?H@GBDCHDEFJHYI^KGLINHOGPIRJTHUIVHXHZY[I]E^I_]aFbHcHd]fIgJhH
~kaz	n#J(Z-]3J9J>I@ZA]DJIIKIN^O[ZF_[
~kba	o*]4_?Y@[HGKZZJaJfZ
~kbo	kZF^]d[e_
~kch	wZH^^
~kcj	uEXHJNXUZV]cX
~kd^	|#]TY[J
~kda	|![HX
~ke^	R!G#Z(E)H*G+^,I-Y.J/Y0J1I2J4H5J6I7H8H9B:G;]<[=GAIBBCEDHGGH^IXKaLZMbOHPJQ^RZSHUIVFWIXGYJZB[J]F^G_HaIbIcHdJeJfJ
~kea	|#^9F
~ked	^!I#Z%J*]+^-J3H>H?I@HBGCYH[IGLcOZPJTZVIZE[J]G^J_JaZbE
~kee	S!F#_%G&J(E)Z*F+],X-[/H0I1H2I3Z4G5J6H7Z8H9D:F;H=G?D@bAHBBCDEIFHH[JHMIOHQJRHSHTaUFVDWIXYYIZG]D^Z_GbEdFeIh^
~keh	y<Zh[
~kei	X!G#E([)I+H-G/I0^2J3J5J6I7H9H:J=a>G?D@ZAIBHCZDcEIFIHAIDJIKHLZMFPGRFSJTHVEWaY^ZI[H^H_IaYcXdEeIhF
~kel	d!a#I(I*J-[3I4J6_9H:J;X=I>H?YBHCXDII[KIMZNJPIUXXJZC]IaJbJcJdYeYfIhI
~ken	K!?#B%D(@)G*B+C,l.F/Y1I2^3G5G6C7I8C9D:G;J=Z>C?Y@IACB@C>EJFZHFI_JELZNDOHPHReT@VDWZX@YFZI_BbXcIdJeHfbgJ
~kep	m#_7XKXMITJZJd]
~ker	W!]%F&I(])Z+J,G-B0F1H2H3A4D5I6G8X9A:Y;[<I=J>A?X@IA_BCC^EHFHHeIJK@LJNCOJSGUFWHXDYYZI[I]X^[_ZaYbIdEeIfEgGhD
~ket	_!J#I(H-H3^9d:J=Y?H@GB_CIDHFZGJIEKFLJMHNIOXUJVIXI[J]IaFbIdJfJhI
~keu	|4^N]
~kew	wHJR_
~key	]!J%J(G+I-H/I1J3J4I6g7I9G:J=J>I?f@FAJBGCHDEGIH^IGJJKGMHNIOFPJRFTIUIVGXXZA[I]H^J_JaIbHcFdIeIfG
~kfa	u@^HHa[
~kfo	|3^=]@JHIZG
~kge	k(J0]:YBZE[HGKZM]UJZF
~ki^	R!D#E%G)H+H,H-D.n/H0I1H2J3E4F5X6J7H8I:E;I<I=F>E?F@JAHBZCFEIFXGHIZJGK]LHMENIPHRZSFTHUEVEWXXEYJZ?[H]D^I_HaDbIcFdGeIfFgHhF
~kic	o#G3[9GI[KJU[Z_]GaX
~kid	y3HDZHXK[
~kie	d!Z#F%J(H*J-a3Z4I:I=I>F?aBFCGDHKZMHOHPITXUIVZXYZB]H^J_JaFbHc[dHfJhH
~kil	m#Y@IBHHEKZM[R[SJTZX[Y^ZHhJ
~kim	|9]
~kin	m#J9XHbKJZYaG
~kio	p#JG^TJZH^_
~kip	k+Z1]@IBJDbGJKIMIZIfH
~kit	|#].IHY
~kj^	t-J3Z;]HJZH^_dZ
~kka	|T_
~kke	g!J#_)]-a9H@JBJIIVJX[ZI
~kla	h!J#I%Z&[(I+I-I/J6]9Z=I?G@GBaCZDEFJHEIHKGMIN[OHPITJUIVHXIZZ[J]__JaGbIfJhI
~kle	tI^
~kli	d!I#G%I(Y)[*H+G,F-[/I0J3G4J7I9E:]=G>D?FAJCFD^FJIYJJKFLIMFNFOGPGQYRJSITGVHWZXHZH[I^J_IaabecIdIeEfIgJhG
~klo	m,J3G4J6Z9J>J?J@IBJIIKJMJO_RdZH]Ja[bJcIdGfGh[
~klu	t%J2Z6cGZHIZJdI
~kly	rM]VX
~kma	|HJI]
~kn^	y3I9IEXH]aZ
~kna	b!G#F%^(b)J*H,J/J0J1J2J3b4H5Y6J7J8J9E:Y;I=]>E@EAIBYC]EJFJGJHFJJKELIMGNGOEPIRJSITIUHVXXGZA[I]Z^I_XcIdIfIgJhG
~kne	w#^?_@JHHIJKJZHh[
~kni	t-[HJIIU_VIaJbY
~kno	T!F#F%G&g(a)I*H+H,I-a/I0I1J3F4I6I7I8J9J:X;I=H>H?E@HBICHDJEIFIGHIBJXLIM^OGPHRJSHTIUGVFWIXH[b]F^G_Fb]cHdGeIfHgF
~kny	|3_>J
~ko^	e#H(Y+Z-J3I9H:I>I?]@YC_DEHCIHKHMGNJPZUJV^XI[b]IaHbHfJhI
~kod	d!I#H%I(H*I+J-G0J3[4I6J9C:J;J=H>a?Y@HAJDFHGKGMHNIOEPITHUJVGX_ZD[J]G_IafbHcIfJhI
~kog	r8d>H@JA[HFIJKGVJZH^J_[dJfJ
~kol	c!X#H%H(_)I*H+J,J-G0J3H4I7J8J9E:G;J>E?F@YBFCGDFH]IEKHLIMHN[OHPGSJTJUaVdWJXHYbZD[I]G^Z_JbHcIdIfYgJhG
~kom	S!Y#I%H&I*E+_,H-Z/D0]1G2G3I4C5H7E8F9@;]<I=D>]?A@GAFBGDYEFFZGIHEJGNIQHRESITaUGVEWGXIYGZa]A^E_DadbYdCeGfC
~kon	L!c#_%b&G(@)^+B,Y->.F/C0C1C2e3Z4c5[6C7B8B:b;G<E=I>I@<BaCZD]E_FJH7I:JGK<L^M?N>OFPbRCTDU<V^W[XFYDZE[Y^^_Za>b?dDe]f>gBhB
~kop	q6]8]H[
~kor	j#I%^(J-G.]3J4J9F>]?J@HBICJDIHIIaKHNJPJTJZD[[]J^JaJb^dJfJhZ
~kos	q9Y=BBJFZHeII
~kot	|AaHJ
~kou	X#c%b(J-J@JBHHIKJMHTcZF[H^If[gJ
~kow	X#a%F&I(Y)[*E,F/H0G1Y2^3]4E5I6H8Y9C:F<I=H>C?C@BA[BJEHFXHEI_JGLJNDPYQIRGSFTYUDWGYH[^]Y^]_[aGbHcEdEeHfEgFhF
~kpe	m%bHFdJ
~kra	b![#G%I)J*]+X,I-G/J0J1J3X4I6I7I8J9E:H;I>b?EAIBGC^DBEJFZGJHEI]JJKDLIMGN[OGPHRISJTIUHVGWIXFYJ]E^J_IbccHdGe[fHgIhH
~krb	|HaKGZH
~kre	i!I#^%J(H*Z+Y,]-J3I8J9H:J=X>I?IBGCGDHG_HAIXKYMINJOJPJSJUJVHXIZ][J]IaHbIcJdGe_f[hI
~kri	[!Y#D%Y(E)H*H+H,Y-G.J/H1G2J3E5J6X7H8[9E:G;I<J>J@EAHBECFDEEHFHGXIEJIKDLGMEO]PXSHTGUGVFWIXEY^Z[[G]E^GbEdce[f]g]
~kro	i#J%J(J*Z-I0Y3Z9H:I>J?J@JBJCZDIGdHYI^KIMZNIOJPJUJVJXJZG]I_JaIbJcJdIeYfI
~kry	j(H-I6a9H;]<[>I@GBJDJHEIHKHL]MJZE]J^abYd]eJfJhH
~krz	w-Z9I>[HaZJaI
~ks^	Y#J(H)J,Y-H3I9J>D?F@FBGC^DFHaLXNIVIXJZY[Jha
~ksc	[!H#G%Z&[(E)H*J+J,X-I/I1Z3H4Y6Z7I9J:H;J=Y>H?G@FCIDHEIIHKFLHMHNGOJPZR]SITIUFVEWIXHYZZH[I]H^H_ZaHcXdae^f[hF
~kse	T!H#H%J(Z)X*H+H,H-G/H0I1I5J6H8I9J:];H=]>G@GAJCZFXGHIGJIKDLXMGNEOIRXSXTHU]V]W^XGYJZY^G_IaYb[dJeHgGhG
~ksp	m7cHIZH
~kst	r#X/Z3I9JHFIcTJ
~kt^	T!Z%F&I(F)F*E+D-X.H0E2G3[4J7E8F:C;H<H=Y>H@HA^BZC^EFFFG]IDJFNBOIQYRDTDVJWFXX[F^D_aa]dXeGfGgE
~kta	f!Z)H*H7eDJHHPIVIZY
~ktd	y3ZD[
~kte	q3Z;ZGZHJLZZJ_]
~kti	V!d#X%F(E*F+I,Y-G.Y/I1I2J3F4Y5J6H7H8[:F;^>F?F@FAICEDEEHFIGHHHIEJJKFMINFOHPDRISHTHUcVaWFXDYJZJ[H]G^I_HaFbJc[d^e_gHhI
~ktm	y>YC[
~kto	g!I(X-J/]3[4Y:J=J>I?IA[BIC_H^IHMIXJZA]J^[_IaJcJfJhI
~ktu	i#I)J*Y-I1_3[4J8^@JBJCJDGHEIJKHNJPIdGf[ha
~kty	t!]QXd[
~ku^	h!J(^-I2Z3J8]9Z:J<[=J>J?IB^DJMEN[UJVIZC]JaIbZcIdYeYfJgI
~kuj	e!J#^(Z*J-H3[4J9]:J=Y>H?I@IAJBHC]DGHYKIMINIOGPJTIUJV[XIZ^[I]H_JaHbIdGfHhI
~kun	h#Y(I*J-I1[3X4J8[9X:[=J>H?]@GB^CIDHHZIHMJNJOJP_SYUIVXXJZF]I^JaGbJdHfGhI
~kup	f6bBJHbKIPZZF_XfI
~kur	o-J@^HII^K[TZZF
~kva	q#]>JFYMJ_^g[
~kwi	n%Z/Z4Z>aD^HIMJZH
~ky^	w@ZBIH]NIZZ
~kyd	|PaVI
~kyr	|/]
~kze	u-J/ZKHOZZ]
~kzu	t(].YX]
~la^	J!G#B%I&E(Z*@+E,E-H0G1B2D3E4E5F6J8G9^:X<E=I>b?@AHBYCADZEJGHHGI_JBKaLXMaOFQERDT>U_VJWBXC^Za@b]cIdFeEf[gHha
~laa	l#J(J-X/[3I9I=J>G?J@ZBZCHDXEJHYIGK]MHNJO[TJUJVJXZZE]IaZcIeZfJhJ
~lab	a!H#J(J)J-X3I4Z7J9I:a=[?Z@XBGC[DHKGLYMIS[TJUGVXZE[J]JaIbJcXdIfIhI
~lac	S!d#B%X&J*I+F-J/E0J1X2X4E5^7F8[9B:D<[=H>a@_AFBACDDHEGFGGDHZI[K?LHMBNDOEPDRFSDTEUbVZWJXDYZZ9[E]B^IaFb_c[dZeZfYgEhI
~lad	[#F%H&Y([)I*H+I-E/H0J1I3]4a6X9D;I=X>[?F@GAHBFEIFIGIIDKDMHNFPFRISaTEUGVFXHYJZ_[H]^^G_GaEcEdHeYfFgIhG
~lag	_!I#Z%I(H,J/X0G1J3F4I8^9I:I=H>D?H@FAIBFCZDaGJHFI[KFL[M]PITZUYVHXIZH[H]G^]_DaHcHd]fGgIhF
~lai	^!J#J&Y(I-[/X3I4J9I:I>G?IBFCIDIGJHHIDJHK^MHNESJTJUJVJW_XZZaaYbJcZdIfYh]
~lak	t#^>]HGXJ
~lam	f!Z#H%J(I-^/J7J9X:I=J>a@]BFCYDGH@KGM[N[OFPJQXTIUJVHXHZC]]aZbJfJhH
~lan	R#D%G(B*F+I,F-D/X0E1D2a3d4]6F7E8E9E;E<H=b>aAEBDCFEGFZGGHXIdJHLDMBO@PGQYSDV@WFXAZ][C]E^D_IaEbccAdFfJhA
~lap	T!H(F)J*I+I,J-F/G0I1J2J3G4I5J6I7I8J9D;J=b>D?F@@AIBaDGEIFJGIHcIDJIKBLHMdNFOGPHRGSITHUHVFWJYJZX[G]G^H_IaFbecHdHeJfFhF
~lar	Y!G#[%F&Z(F*G+E,I-[.J/G0H1H2[3Z4F5J6Z7H8H:E;H<J=F?D@FCZD_EIFHGHHaIYJHLHM[OXPGRGSHTFUFVEWHXDYXZE[F]a^H_FaAbEcEdEeHfDgHh_
~las	N!E#b%^&I(A)H*F+E,E-C/E0F2G3E7E8Y9C:D;F<H>[?A@[BJCDD?EGFcHEIDK^LFM@NCPCSDTaVFWEXJYG[b]a^]_XaGb_cJdCe_fFgXhA
~lat	U!F#J%J&J(E)H*G+H,H-b.[/I0I2J3D4c5J6H7G9H:F;I<J=F>E?D@YAGBBCEDZEGFHGHJHKJMXNcOEPFQJR[SYTIUFV[WHXEYY][^FbFc[dFfFgGhF
~lau	_!I#F%I(H*I,J-G3H4I6J7I9X:H=[>^@IBZCFDFE[GII^JJKHLaMCOIPJRYTGUGVGWJXHYJ^H_Ja[bGdGeJgYhJ
~lav	]!G#Y%I(H)I*I+I,X-Y0Z3H4I6^7I8J9J=H@_CFDYIYK]LYMGNHOIPIRISJTGUHVJWJXHZZ]Y_IaGcHdGeJfGgIhX
~lay	f![3J;J>G?H@JBJH^IZMZZE[]_IaZc]
~lb^	j(J3X=[@]BJG[HHK[X]ZGdYhJ
~lba	^!Z#F(F)I*I/I0^1H3G5J6X7H8]9E:G;I<J>^?G@DAIBFCGDEEIFJGIHEIEJILGMENGOHPYSITGUGVFWJYY[G]G^GaFbZdbe]f[hF
~lbe	q9I>J@]A^BXHGW[ZI]]_G
~lbo	a#I>c?JCHDYGZNJTY^Z
~lbs	m)Z@JB^HIKJU[VbZE
~lca	y3IGZOJX]
~lch	r3I>JHZN^OYa[
~lco	n)]-b9]>J@IBJDIHCIDK[NIUHVJZH]IhI
~lcu	y@ZBJM]
~ld^	J!J%D&H(@)[+H,H.I/I0E1c2F3b4[8I9G:J;J<G=A>B?I@HACBYCFD]EEFFGEHZI?KHLJMHNFOAPFQHSBV[WDXXYXZa[H]@_^a^bYcHd]eXf@gDhb
~lda	W!H#H%H(H)J*J+J,I-G/J0J1H2I3G5g6I7J8G9G:I;J<l=I>H?I@HAIBHCGDGFIGIH@IGJHKHLIMGNIOIPIRISJTHUHVZWJXIYIZF[I]H^I_HaGbHcBdGeIfFgJhI
~lde	X!I#G%E(C)a*J+J-F/I0J1^2J3F4I6J8J9F;F=Y?F@_AICGDEEJFZGHIBKBMYPbRZS]UGVEWIXH[^]G_HaXb^cHdGfGhH
~ldi	w3[CIO[R[
~ldn	u-YHGKZNZZGh[
~ldo	m(^HHIYKHNa
~ldr	i!]+Y1^3I8J9I>I@IBICJD_HFIJKILaNJRJTJVJWYZG]J^Ia^dZfIhI
~lds	j>]ZIbc
~ldt	y*]+[DJ
~ldu	h#J)Z3I>J?H@ZCJDJIJMIO]VIZa[JaZbXgZhJ
~ldw	yS^ZI
~le^	L!D%H&G(b)g*d,F->0F1F3_4C5G6F7D8E9I:I;X<H=G?D@DAEBbC]DHEFGcH[KFLDMBNcO[PCSDVJWCXJYFZB[D]C^I_Ba?bGcJdHeGfBgDhI
~lea	N!_%Y(B,H0I1X2I4G5I6H7F8H9a:E;H<J=E>A?A@GAGCEDCFHG[HeI]JDKELINHOGQJSFTXUJWIXXYIZ[]D_]aCcFdHeIfFgXhE
~lec	U#G%H(Y)J*G+H,J-G.J/H0H1H2J3E4H6H8H:J;G=Y>F@FAHCFDGFGGeHCIGJGKENFOIRHS]TJVcWZXGYIZ_^I_EcYeHfJhG
~led	h![#c%I(X*J-H3G9G:I=J>Y?JCHDIFZIXKGNIOZPYTYUJXFZF]HaFbIcJdJfJh[
~lee	c!H#F%I(H*H,J-D/J3b4I7J9G:H>G?_C_DGEYFJH@I]KDLJMHOGP[UJVZWIXI[a]Z^J_IaDbHdJfJhH
~lef	Q!I#Y%F&I(E)G+C,G-B.I/G0H1H2I3a4G6H7G8H9A:E;X<J=D>a?_@GBCCYDfEHFGH[IDJHKBLFNDOgPIQIRGSGTEUDVCWGXCYJZ>[F]c_HaHbEcFdGeHfHgGhD
~leg	R#D%b&Y(h)X*]+F,F-B.H/F0G1G2H3D4D5H6G7F8G9@:C;J<I>]AFBICYD^EFFFGHH_I@JGKYLFMCNGOXPgQHRGSFTFVdXBZ;[E]B_DaFbDcCdDeHfEgFhC
~leh	j)J-^@YHHJ[KIN]ZZdZ
~lei	]!H#G%H(F)I*_+J,I-a/H0J3F4X6J9E:I;I=H>Y?]@HA^BECFDFEHFIGIHHIXJJKYMGNdOXPHRJSJTIUEVFWbXHZD[I]E^I_Ga[bGcYdGfHhG
~lej	m!J#J3H9J>I?IBICJDHHDKILYM^P_U_VIX[ZH]]aHbJ
~lem	Q!C#X&I(B)F+E,F-A.H/I0F1G2I4E6F7E8J9H:C;E<I=I>^?BAFBeD_E]FXGFH;IEJFK_LEMBNDOCPJQIRGS]THUCWDXAYGZe]b^E_DaHbGcbeGfDgGhB
~len	Q!D#^&H)F.Z/E0F2b3C4Z5G6[7H8F;E<H=Z>b?]@FAEBECZDHEYGDHaI]JEKCN[OBPDQHREUCVFWFXAZ>]?^D_Ia]bEdIfJgFhA
~ler	O!C%C&](B,I.H0]1G2H3Y4e5c7C:I;F<H=A>A?A@DAYBJCBDaEYFFGEHZJbKCLEMIN_OGPFUDVBYF[X]B^EbDcIdFeGfGgDhB
~les	a#J-_6Y7^9I>[?HBHDJH^IYKIVJZJ]I_JaJbHd[eIfI
~let	N!B#Z%D&I(J*E,G-F.I/a0G2G4D5F6G7[9@:B;G<H=D>X?B@GB]CCDHEFFFGEHcIiJEK[LCMAO]PDQIRGSDTBUEVBWEXDYHZE[F]^^E_aa[bGcEdGeXfD
~leu	f#I%J(Z-Z/J0J3J4[6d9[<Z=I>J@IB[CJDJF[HCIHKGMINIRJTJUJVIXJZE]JaIbJcJdFfIhJ
~lev	c#I%J*X3H4J5^6I7I9H:[=J@]BHDHHAI]KGMINFP^UJVIXHZA]^_GabbJcId]eJfHhI
~lex	a-D9J@[BICIDJHIIgKHN^OIXJZD]JhJ
~lez	m(J-J/J3H4_9I:J=J>]?I@JB[DIGYHGIIPJS^TIUJVaZG]J_ZaH
~lf^	O!D#Z%F(>)d*C+H,H-E.I/^0G1H2I3E4F5G6G7E8H9J:D;H<I=G>C@DAGB]CED]EaFHGEHIJHLENEOHPCQJRHSYTZUcVfWFXEYH^c_EbDcDdDeHf@hD
~lfa	p3]>J@YHJIJL]TaZHhJ
~lfd	qAaHIK]OZ_HbY
~lfe	|6YZZ
~lfi	|I]NH
~lfo	u3[
~lfs	o)aBIDJHESYUcVGZIdJfI
~lfw	|]Y
~lga	w4]>]?Z@JHEKJc]fJ
~lge	n!Y3J>J@JBIDJHIIJKJL^O[ZX]]h]
~lgo	q.Y9^CZHJcIf[
~lgr	u/[B]_J
~lgu	o9_@^BFC[HIM^ZJ
~lh^	|N[
~lha	d%J(J/Z3J4[9H=J>H?J@GBICJDHF[HFIZKZM_NITJVIXJZY[J]IaJbIfJhZ
~lhe	|9[?^
~lho	p,X/Z@JHIK[Y[eXhZ
~li^	Z![%F([)_*[-G.J0I1I2J3D4H5J7H8I:];_>Y?J@GAYBCCDDCEIFIGHIGKCLHMDN_RISHTHV[WGXFY_ZZ]D^H_HbFcGdFeIfEgHhJ
~lia	_!J%I(H*I,J-D/J3H4a5J7J9I:J=I>E?G@EAJBGCIDHEXH[IFKGMcOIPHRXUJVIWJX^Z][J]H_JaYbIdIfIgJh]
~lib	l)_/JBIHHT_UaVHZH^X_JcJfH
~lic	C!H#?*a,H-F.I0C1B2D3;4>5_6C7G8F9D:><E=o>;?G@HA]B9C[DHEBFBGAHdI@J]KBLEM[NkOCPAQIRBS@TBU@V=WgXEYDZ?[A^@_?aFbfc=d?eHfFg?hA
~lid	Y!H#I%J(I*J+J-F/Z3_4J7J9F:H=J>c?CAJBECFDDGIIEJJKEL^MYOePJRaSJTHUIVHXF[I]H^I_JcIdIfHgJ
~lie	U!G%G&[(F)I+I,I-H/H1_2J3F4H5J6I7X8I9D:e;J=F>Y?X@DAIBaCGDEEJFIGXICJIK]MENDOHPYQcR]SITGVEWYXGYIZ?[G^G_IaDb]cEdFeHfXgI
~lif	n1Y4Y@YHJT]fZ
~lig	X!F#C%D&J+E,G.I/D0X1H2H4Z5I8G9Z:D;F=A>_?a@^AFBBCZEHFGH>IJJHL]MBNDODP]QITdWHXCZ=[[^E_EbadDeHfEgF
~lij	d!J#G%J(I-b3F9X:J>Y?I@]BHCIDHHHIGKYL[MINJOGT[VJXIZY]H^JaabIfJhJ
~lik	[!I#G%H(E)J*H,J-_.X/]0J1J2Y4F7I8I9F:H=H>F?^BED[EJFJGJHHJIK_LJM_OIRJSIUHVHWJXHZB[H]F^J_IaabacIdIfHgXhE
~lim	c!I#J%I(H)I*E+J3H7J9H:J=I>I?aAYBHCHDHG^HHIHKIMJNIPHQbSITZUGVZWJXeZD]IaIbHfJ
~lin	M!C#D%D&I(D)E+F,F-E/a0X1E2G4^5I7D8F9B;I<H=A?G@EAFB>CDDAEFFFGJH[IGJDK[LENbPDQbRDS^TYUEVBWbXDZA[F]H^I_[aIbjcddDeFfChA
~lio	l-[9X@[BICIHEKFMJNYZ^h^
~lip	t>IH^U^ZJ
~liq	p%[*Y/YDYHGM[NJ]Ja[b]
~lir	t3I>]@IHEKJLYOGZZa^h[
~lis	M!D#I%F&I)X*A+G,I-h.H/Z0G2F3H4C5G6F8I9@<H>F?c@HB^FYGEHGIHLJMGN@OHPZQ[RDSXTDXHZZ[Y]I^X_HaHcAdFeBf^gFhA
~lit	S!]#G%F(I)F+H-D.^0I1I2I3Y5I6H7G8H9D:D;Z=D@BAGBCCFDCEHFIGHIcJ[LGNcOFPEQJRHSETEUaVcWaXEYIZ<[J]E^G_GaCbYcFdaeXfDhE
~liv	d!C#I-Z/J3I4[7Z?I@_A[BJIHKHNGTZU]WJZD^J_Za^
~lix	wHaZF
~liz	^!I#J%H(I,I0J1]3H4H6J7Z8I9H:H=e>I?I@IBFCHDHEJGHHbIXK]MYNGOJPIRGSITJUGVGWHXJYJZA[J]IaIbHcHdEeHfdhH
~lj^	w%[-ZK]ZJ
~lja	|?^KZ
~lje	wN^
~ljo	wc^dZ
~lk^	f!^#J(J)Y+Y-Y/I3J4Z7J8H9^:J=J>I?J@GDHF^GJHEIGKFMGNZTIUJVJXHZA]^^YaJbJd[fIhI
~lka	t#ZBIHXM]T[X]ZJ
~lke	wHXO[ZIh[
~lki	w4J5[I_
~lko	f#I*J-Z3I9H:J>I?]@YBHC_DIIHKHMHNJPZV^XIZE[b]JaGbHhJ
~ll^	B#E%D&E(^)H*B+I,D/G1[2C3I4D6E7E8D9X;F<F=@>[AABFDEFXHeIFKILEMbOXPAQbR@SBTXUEVDW@XDZE[Z]a^F_Ja^ccdEeAgbhX
~lla	P#H&H([*C+F.Z/D0F1F2F3Y4_6E:]<H=G>Z?H@HAEBHCGHJIaJHK]LYMCODTGVZWHXBYEZEb^cDfAgE
~llb	_!Z#F%X(F)I*I-E/I0^1I3H6X7H8]9F:H;J?H@EAIBFCHDEEIFJGIHEIFJJLGMFNGOHPYSITHUHVFWJYY[G]G^GaFbZdbe]f[hF
~lld	w=]@ZHHR[ZIgX
~lle	L!F&H(_)G*Y+Z,D.I/J0D1E2F3F4b5b6E7E8D9[:D;D<G=H>J?^@FADB[CXD[EEFFGFH^IYJaK?LCMENYOFRDSHUFVdWDXFZH[_]A_CbBcAdBeEfGgDh@
~llf	q@ZL]TaZI
~llg	w!Y4]>]?Z@JHIKJ
~lli	_!H#Y%I(H)J*J-Y/b3G4Y7J9a:^=H>G?GAJBFCHDGFYGIH?IHJJKEL[MHNGRJSHTbUIVXWJXHYZ[H]H^J_HaHbIcIfJgIhG
~lln	c!J#I%J(E)G*I0J3I4J7I:G=Z>I@GB]CHDGHIIIJJKIMINGPXRZS]TIU[VXWYXIZ_]Ha[bJcHdIfZgHhI
~llo	O!E#I%H&J([)_*J+F-].X0H1H2J3E4G7G8H9d:G;H=E>J?]@]BBCDDBEHFHGGHBJFKILGMDO]PDQ[SGTHUYV[WGZ@[F]D^^b[cFfEhC
~llp	tH^
~llr	w(]@[HHI]ZJ
~lls	wI[J]O[ZI
~llt	f!J#J(H+J-H/X3I9Y:I=I>J?I@]BYCHD_HCKGMZN[PJSZTIU^XJYYZC]IbIfIgYhJ
~llu	k#[-J0^3]9J@JCXD[HJIIKGMZOZZJ]JaIfJhI
~lly	_!]%I(I)J-Z/^0H:I=^>I?J@IBeHGIHNIPJR[TIUJVXZ?[I]J^IaJcIfJhI
~lme	l@JDXHYI[T[Z]dY
~lmo	|ZZ][
~ln^	a!E#G%H(F)G*H+J,J-X/Z0I1J3Y4I6c7I8I9G:G;J=Z>F@JAIDFEHGZHGIFJIKFLIMGNIOGP]Q]RISZT]U[VXXGZG]G^Y_HaZcIdFeHfG
~lna	o2Y4X9I@IAZE]HGIZNJR[SITJX[_ZcJdJf[
~lne	h#I%J(Y)I*J,Z-I/_3I6J9G:J=J>I?J@IAIBICJDJHEI]KHMYNIPYT^VIXJZH]I__aJcYdXfJgXhJ
~lni	c!Z#H%I)I*I+J-H/]0Y1J4I6[7I9G:H=G>Z?G@FAJCGGJHCJJKGLIMGN_OJPHRITYUFVXXHZ^[G]H^I_HaGbEcGd[fZhH
~lno	|H]I^MIZJ
~lns	|0aZIdI
~lnu	y3[OZ
~lny	j!J(I)Z*J-J3J4X7Z9I@^A[BJKJN[TJZI_]c^dYfJgI
~lo^	N!D#Z&H*G+C-J.F/[0D1E2Z3B4C5I6G8E9b<G=F>I?b@[B[CbDGEEFDGCH>I^JIKFMGQGSCTJU[VYWEX@Y^[a]D^I_IaDbIcGeHf@hZ
~loa	g#I-ZBGHbJZKJMJTF[Fb^
~lob	[!J(e)a*Z,f:I=J>J?G@IBIDIHHIIKIPFUHVFWJZC]JaJbJdCeIfJgHhI
~loc	C!E#m%Z&F(@)F*B+B,J-[.[/I0C1E2D3?4H5E7A8G9A:A;E<F=A>A?>@IC@D?EDFDGBH[I=JZKGLAM>NHOFP@RdSITlUIV?X_YEZ>[f]?^E_FaAb_dEf?g@hC
~lof	|!^
~log	K![%F&I(@)D*D,J-A.G/E0F1E2G3]4C6E7d8E9C:Z;E<H=B>B?F@=AEBaCBD>EEFHGDHcJGK?LeMJNGOCPCQHRXSAUBV@WEXAYG]F^aa?blcEeFfBh_
~loj	|RZ
~lok	P#e%B&E(?)Y*A+D,B-J/c0]2E3@4B5F6d7Y8D9?:A;D<G=A>@?@@=A]BGCAD?EeFEGDHCI=JHKFLCM=N_OAQGSATeU@V?WBX[YEZ8[Z]?^A_da@bGcddfeDf]g_h@
~lom	q(JBIDYHYZ_
~lon	S#G%F&J(F)H+G,H-Y.J/E0H2e3C5I6Y7G8H9B;I<J=F>^?c@IA[BCCJDCEIF]GEHCIbLDM^N[ODPYRFSHUGV^WIXFYHZG[G]E^FaCbHcEeIfFgG
~loo	S!H#F%H(H)I*I,I-G.J/H0J1I2J3G4Z6I7H8I;J=H>D?E@CAJBbCHDFFJHbIEJIKFLaMdOFPIRZUHV[WIXHYJZa[H]G^FaGbDcFdHeJfXgIhF
~lop	i#G(H*J-H3F4J6Z9G:J=_>F?H@GBGCGDHH]IGKZLIMINHO^PJRYTJUJVIXI[]]Y^Ja]bIcIdGfGhZ
~loq	U!F#g%G(F*G+H,H-^.X/F0H2I3E4F5J6H7G8I9E:F;I=G>E?D@EAHBXCDEIFIGIIHJYKFLHMDOGPGRGSFTfUFVFWIYIZ@[a]Y^H_GaEb_cZdFeIfEgGhE
~lor	e#I%^(J+[,]-J3G5Y8^=J>Y?I@IBHCIDGHEIYKHMJNIOZPJTXUJVI[[]J_YaIfIhZ
~los	M#D%F&I)X*C+D-G.G/J0Y1D2Y3A5G8D:J;H<G=Y>a?AADBeDZEFFFGXHFIIKIMINXODPBQHSDTEVFWDXBYXZ_]d^X_[aBbFc[dXeEf@gC
~lot	b!I#b(J-H/J3I9I=H>J?I@HDHGXH_IHMINIPHT]UHVcXG][^J_JaJbIhJ
~lou	J!J#@%B&H(C)E*E+F,Y-B.H/j0h1D3C4E5G6_7J8E9B:D;F<H=A>C?C@CA_B@CEDCEEFFIAK>LDM]NCOFP^QHRGSETdUDVCWFXEZ=[C]B^B_gaDbBdZeEf@g_hB
~lov	r-a9ZKIZJ[I
~low	O#F%H([)b*J+G,H-d.X0I1G2I3G4G5Z6H7G8H9Y:F;I=E>CAGBACDDDEHFHGFHZI_JFKHLGMCNYPDQ[RYSFTFV[WGZA[F][^__FaDb^cDeHfFh[
~lox	|HaZG
~loy	h!Z:[>^@[G[HHOJZH
~loz	|I[
~lp^	^!Z(E-I9Y:J>I?I@IB[DIHXIYJZKHMINISJTYUJVIXIZb[I^HaFbGf^gIhI
~lpa	r@[H]
~lpd	Z#J(e)F*Y-Z3J9H:I>I?I@[BGIIKHLYMHNJSJTXUJVHXJZH[JbIgc
~lqu	tM^NY
~lra	w(]@[HHI]ZJ
~lre	d!]+a-G9H>I?J@_BHDDHXIJK_VHZGaX
~ls1	|Y]
~ls^	c%Z&[)c*J-I1I3I4J9H;b=J>J@JAIBHCJDJEIFJGJIIJ^KIMJNIPHUGVHXJYJZE_Jd[fX
~lsa	m(b:ZHGJ^VJZIbZ
~lsc	d!I#[-H/[3Y4X9H>H?J@IBHCHH[IFKGMGNIOZR[UJVJX_ZF]H_JaIb[cJdJfIh^
~lse	b&[3J7Y9I:[?[@YCJDHHFI^KHMINXPJS[UIVZZ^aGbJcJdHfHhJ
~lso	t+IDJHaZJ
~lst	w3aDJHJI[O[ZIfJ
~lt^	P&I(D)E-Z.H/b0X1G2Y3]5J6a7C8G9J:I;Y?G@XCHDIEGHXI^J^LGOGPZQIRFUXVDWEX[Z:]I_DbGcDeGfJg[hB
~lta	Z#E%Y(Z)I*H+X-E.J/H0[1J2J3_4H5X6I7I9E:a=_>D?C@]AIBDC]DaEJFIGIH@JIMFNFOCPIRISHTHUZVYWIXEZH[G]F^H_HaEb[dFeJfGgJ
~ltd	|@^HJ
~lte	O#I%C&I(G)J*E+E,F-@/H0F2H3d4C6I7X8F9C:B;I=B>a?YAFBDCHDHEGFFGfH>IAJiK_LFNFOBPCQIRESETDU]VYWFXDY]Z:[[]J^d_DaHbCd_eFfHgDh]
~lth	a+J-]3I?JBEDIHbIEJXKFOXS_TXUDZFdJfZh[
~lti	^!H%I&J(H*I+I,I-F/J3G4I6J7J9F:I=I?I@YAdBDCHD[EJFJGJHBIDJJKfLJMFNGOdPJRZSJTIUIVIXHZX[J]H^I_IaGbIcIdJeYfIgJ
~lto	k!J%I(X)J*I-H3I4Z9I:]=Y>I?[@HB^CHDIHBIHKHMJNIPYRXSIUYVGW^XJZG]IaIb[dJfI
~ltr	a!I#H%Z(X)H+J-E3F4E5J9G:]=I>I?G@aC^FJG]HJIEJeLJMENHOHSJTIUHXHZD[I]H^I_JaGbIcJdIfIgIhH
~ltu	q1ZHIb_
~lty	wEZHZWI
~lu^	m/]GYN[TZZH
~lua	yBZHZJXZI
~lub	|-Y
~luc	o6c9ZGZHGaJdI
~lud	^#J%J(I)Y+Z9I=X>Y?J@IBHCJDHFZGdHJJJKGLYMJNZOJTJUFVaZE^H_HaJcJdIfJhI
~lue	q9I@JC[H_K[ZI
~lug	e!H#H%I(G)]*I,J-G/J1I2^3G4I8J9F:I=H>I?H@FAICGDGGJHCI^KFMHOIPIRJS_THUaVGWIXHZC[J][_JaHbIcHeJfchY
~lui	j%J+J2Z3H>H@JB]CJDHGZHFIZKaO^VJZIhJ
~luk	j!]#J%J(I,X-J/Z3J4[6Y9H=[?J@YBYCJDJHFIIKIMHNJPZTJUJVIZ_]J^J_HaIcJdJhH
~lul	c#_+J-H3^9G:I>[?H@GBIC_DaIGKEM_NJO^TJVIXIZG]HaFbJhG
~lun	b!J#J%I(I+I-H0]2[3I4I6]9^:J;J=J>G?GAJBZCGF]GJHHI^KGLJMHNYOIPJRJSJTJUIXHZB[J]aaGbIcIdJfGhJ
~lur	]!I#I&^(J-J/d1J3I=J>]@XBGDIEJIIMGNXPIVJXJZa_IaIbJc[dJfHhJ
~lus	W!H(G)Z*I+Y,I-].J/G0I1J3]5J6a7H8I9E:G;I<X=Y>[?_@GDFEHF[JIKILHMFNEOEPHRHSHUGVFWIXZZD[H]F^H_IaDcYdJeHf[gahF
~lut	e!]#D(Y-G/Y2Z3F4J7J8]:J<]=^>[?J@GAICHDHIGKFMINIOGPIQXSHTHUIVJXIZG[J][_XaHbJc]dGfYgIhI
~luy	|=Z
~lv^	a#F(E)_*I-H3I4Y9F:I=I>G?HAJB_CHDIGIHEI_MINIOIPHRJTIUZV^XIYZZF]I^^aIb]fIgIhH
~lva	u3[OYXY
~lvb	u)]BJHJIJUbVJZJ
~lve	o#^/J0]2[HEIIK_NJXJZF]]
~lvi	n![>XDYZ]
~lwa	f(J-H9J@XBHD_F[HHIHK_TY]JaJh]
~lwe	|#]@[
~ly^	G!Z%[(E)[+I,J-c.I/X0G1X5E6D7C8Y:F<G>@?_@dADB^CcDAFIGZH>JHLCMXPJQYSITYUEWIXGY^ZE[b]D^H_GaAbEcAdEeEfAgZ
~lyc	j!J%I(I,Y/]3J4[6Y9G@JBZF]HFIIMJPZTJVJZ[_JaJdYfJ
~lym	|3YS^ZJ
~m36	k#F/[HIMXTag[
~ma^	T!H#B&I(D)G*G+F,F-D.J/F0G1F2H3C4E5H6G8Z9];G<Z=D>c@^AaF_H@JGKdLGMXQISFTEVDXBYGZX[F]X^G_EaIb]dEeJfDgIhH
~maa	c!I#F%J(I*Z-G/Z3Z4I9a:J=J>F?_@YBFDCHGIIKEM^NHOZPJRJUJVGXGZA[_][^JcIdYfHgIhG
~mac	Z!X#Y%H(Y)J*I+H,I/I0I1H2J3Y4X6I7I8I9Y;_=H>E?F@CAJBGC]D_EJFJGHH[JHKDLIMFNFPIR_SJTGUHVGYIZA[H]_^I_HaFbIc_dIf]gJhF
~mad	c#I(I)Z+H-[/J2^7J9Y:J=J>H@]CJDGF[GJHCIXKFNFQ[TJUJVIY]ZC]I^]_Ia]hH
~mae	|HGQ_ZI
~mag	d!J#J(X*Y-[3J9H:J=Z>J?I@HBHCaDGHCI^KGMGN[UIVJXIZE[I]IaIbecIdYfJhJ
~mai	C!H#C%X&E(=,A-A.D/X0B1F2I3_4_5^6B7^8]9?:e;B<E=F>e?b@GAYBJDeEBFAGFHcICJ[KELDMaNZOFP[QHRASATZU?V@WFYHZ8[H]<^C_Gaeb?c>dEeCf?h<
~maj	r)^3ZAZIX
~mak	]%Y+]-^3J9H=J>I?IBICIIJK]L]MJNXPIQ_XZZFhF
~mal	X#Y%G(E)b,G/Z0X1Y2I3a4G5Y6I7H8I9D:G;J<J=H>D?G@cAHBECCD[EIFIGHH;IcJIK^LIMENDOEP[RHSIUGVEWIXcYYZF[H]F^H_HaIbGdFeJfFgHhE
~mam	w8^=[HI
~man	K!A#b%^&H(Y)B*X+J,D-].I/B1E2H3]4a6E7c8]9Z:J=Z>=?H@[ACDGEDFEGCHJIIJ]KDLDMANCO?PZRDTZVFXfZC[B]D^C_EaBbDcAd^hJ
~map	t#^
~mar	U!F#C%E(E)H*H+H,H-a.J/I0I1H2I3E4G5J6H7G8G9Y:G;X=F?EAGBZCFEIF]G_H^IFJHKBLYNEOFQJRGSHT_UFVCWIZI[G]E^]_GaEbccFd_eGgH
~mas	_!Y#_%J*]-[2Z3E9F:Z=I>G?I@_BFCFDHEXHII[LXMHNIOHTJUIVIWIXaZE[I]I^JaHfIhG
~mat	N!^#Z%E&H(F)E*E,F.H/D0E1F3g4I5H6a7E8F9A:H;F<I>??H@]AeC[D[FGGEHHIAJIKCLEMCNGOdPDQ_RFSFTCVEWFXBYGZA[H]C^Gabb[cDdCeGfDgX
~mau	m#[(J)[*I,[-J9IBJHIPJX[ZHc^dHf[hZ
~max	q-J3F>JIHOHXd
~may	rHIIZN[SXZI
~maz	u3I?JC[D]H[
~mb^	u(I-G>ZCIHHI]KJP^ZIf[
~mba	|;^HIbZ
~mbe	K!E#D%F&I)G*J+^,H.H/D0H1H2I3f4F5I6G7G8G9D:F;H<I=E>b?B@HAGBFDYEGFIGEHZI^JFK^MCNGOePYQJRGSGTEUGVYWHYHZG[I]E^E_FaXbFcFdEeHfFgFhY
~mbi	S!E#E%G(F)I*H+X,I-D.J0H1I2J3H4H5J6H7Z8I9D;I=C?F@gB_CEDDEGFIGZHXICJIKFL^M[NDOGPGQJRISHUFVIWIXFYIZZ]E^^_EaEc^d^eHfEgYh]
~mbo	d!Y-[/X3J9H>J@GBJCHIfKGMHNZOJZG]JaJ
~mbr	c!J#I%H(H)J*H+J-_2Z3G4I9E:X=I>H?H@GBIDHFcGJHBIZMINIOIPbTJUHVaXY[J]HaHbIcJfIhI
~mcz	r@[L]TZ
~mde	|+J7ZDGHEY_
~mdl	n)[HaKJLGZIg]
~me2	w-_IF
~me^	F!F#Z%?&E(B)D*C+],C-e.E0A1C3J4Y5D6C7A8A9B:c<F=??FAaCGFaGHHYIeJIKaLDMGNGOFQFRfSDTEU@VDWYYF[A^C_BaabEcGdAeCfIgJhC
~mea	l&[*Z9HFZKJNHZZ^Y
~meb	d!J#F%I([)[-J3Y6]9Z:J;Z<^>J@YBHDJHHIXKILJOJPJSJVIZJ_XbJdZfXgJhJ
~mec	w.XHHZ_dJfJ
~med	f!J#H%J(H*I-H/J3H4I6J9E:J=J>F?I@_AJBHDYEIFaGJHGIFKGMINYOIPYTIUJV[XHZ^]a_IcZdJfJhH
~mee	Y!I#I%J(I)[*I-H/X2Y3I:J=Z>[?H@IA[BGCHDHGJIXK^MIN_OHPITJUJVHWJXYY[ZC[J]_^JaGbIcJdIf[hI
~meg	u@^bZ
~meh	a!Z#G%X(I*Y+Z-H/J0J1Z3I4H9J:I=_?YA[BHCXDHE[GIHDK[LJMINIOHPHRXSJUJVGX]Y]ZF[J]H^JaGbIcGeJgJhH
~mei	U!Z#]%X&J(D*G+H,G.J/G0I1I2J3G4^6H8X9[:I;H<J=E@DAIBCC]DYEHFHGHHIIaK]LGMBP]QJRHSHUFV^WHXEYIZ[[Y_HbEcGdDeHfDgHha
~mej	n(J+J3^9I>H?_@JBICGD^HEIIKJM[SJUJVJZF]IaafJhJ
~mel	Y!H#F%G(E*G+I-F/H0I1I2X3E4H5J6I8I:J;H=E>F?FAIB[CDFIGIHIIYKZL_NFOXPGR^TXUGVCWHXGYJZc[]]E^E_Ha]bacGdFeIfEgZ
~mem	W!I#H%H*H+I-G/H3H4J6J7I8J9G:J=J>E?G@IA]BJCHDGFaGIHIJJKdLJMHNFOHPbSJTIUIVdXH]H_HbHcIdFeJfIgIh^
~men	J!@#E%X(X*B+G,B-G.F/H0X1D2E3=4^7H8^9I;E<J>_?IACBXCFDAEGFXGZHaIcJJLGMDNYOGQFRCSAT^VXWBYGZX[Z]A^D_Ba^bXcZfFgF
~meo	a!Y#^%Z-H3I7Z9G>Z?J@GBGCJDHF[HIIIKHMZNIOJRITYU]VJXIZH[J]HaHcbdIfI
~mer	I!E#H%B&J(A)C*D+G,C-H.E/F1E2E3l4A5E7C9^:@;J<F=@>f?D@@AYCDDZEDFCGCIFJDK[LEMANCOmPBRHSFU@V=WDXIYD[B]C^F_AadbCcCdAeDf?gD
~mes	S!G)H*G+H,I-F.Y/G1J2X3H4H5J6I7H9I:I=F?XAZBXE[FIGIIGJIKGLIMFOIPISHXGZ[[H^I_HaceIfGgIhY
~met	K!F#A%D&I(A)D*g+b,D.H/D0G1F2H3@4D5H6F7E8F9A:C;F<H=C>a?jADBBCjDbFFHDIDJFK_LEMENDOEPCQIRFSETCU@VCXAYG[D][^Ea>cEdDeGfDgFhB
~mew	o-Z
~mez	y(I)[*JC[aZ
~mgd	|7]
~mge	o#JEZHIZIccd]gJ
~mgp	y)Z
~mgu	m9JHIgc
~mi^	j(J3Y9Y:[>H?I@YBHCJHXIGKHMIN[OZUYXIZF]Ja[bJhI
~mia	g!J#I%J(I-Z7[9G:I=J>H@]BHDHHFIHKaL]MHNIOJUJVIXJZX]I^^_IaIbJcJfYh[
~mic	M!D#J%E&J(D*Y-F/X0J1X2H3D4E5H6G7b8G9D:E;H<I>B?D@BAGBCCDDGGEIBJZKCLFMDNDOFPDQJR_ShTdUDVIWEXJYHZG]D^E_EbDc_d[eGfXgdhF
~mid	n3I9_BJCZHFZI]_
~mie	W!D#E%E&J(B)G*E+H,H-C.I/X1H2J3B4G5I6H7F8H9J:X;H=E>[@dAHB]DFFYGHHDIYJHKcLXM]NDQITFW[XEYIZY^]_GbEcFdEeIgYh]
~mig	c!G#G%I(J*J+J-H0J3H9I:J;a=J>HA^BHCHGJHEIHMIPIR^VIXJZE[J]G^J_faJbJd^fIhI
~mij	[![#_%H(F)J+I,I-F/J0J2J3I4I6J7I9^;I=I>a?H@HAIBEDIGJKXLHNHO]PHRISJTHUIVZXHZb[Z]G^F_IaFbHcJdIfIgJ
~mik	|HZ
~mil	k#I-[3J9]>H@HBICIDIF[HFIJK[OHZD]Za]c^dY
~min	>!D#A%H&C(c)k*n+?,h-H.A/;0@2@384I5I6?7F8J9A:B;?<B=>>>?A@bA=BFC7DBEeFIGGH@IeJ@K=LBMdN9OJPjQGRbS@TCV^X<Y@ZH[B^D_<aAb=c=e>f<ggh>
~mis	J![#D%h&G(d)G*D+E,^-?.G/c1D2E3Y4Y5J6[7C8J9>:C;b<G>@?G@EBHCXDFEcGBHHJHKCLDMHN]OHP^QIRDSCTBUIWZXCYHZC[J]?^HaGbFc[dGeIfJgC
~mit	T&J(A)E+F,H0H4F5I6H7H8H9[:D;G<J=I?C@ZBGCDEHFGGZHBIYJGLFMBO]PZQaRGSETEUDVcWGXcYHZ^[Z]_^^_FaDbCcFdDeHfD
~miu	e(J-I/I3I9H=h>I?[@ICIDIIGKGMINHVJXJZH]I_IaIcIdJhJ
~mka	|:^>^HGIJ
~mkn	t#]=J@IB]DJHHIHKJU^VHZH]]aI
~ml^	w7_ZIbI
~mla	d!J#Z(J*J-H3H9G:I=J>Z?I@FBHCHDHKZMcNIOITJVJXJY[ZE[J]IaIbGfJg[hb
~mle	uH^
~mli	|-J=ZNZ
~mm^	d#H(X)Y*J+[3I9I@GBHCHD^H@KGMHNIOJPJTZUJXYZ][I]IaabIgJhY
~mma	b!H#F%H(I)J*I+J,J-[/[0Y1Z2J4G5Z6J7J8I9C:H;J=I>_?H@[A_BGCHDGFbGHHJIEJJK^LJMGNHPYRISJTHUHVGYZZB[I]H^J_GaFbZcHdHeJfGhH
~mme	P!F#G%B&H(C)I*H,F-F/G0Y1F2G3g4D5G6Z7G8H9F:C<H=I>]?JAEBGCFD^EGFEIAJFK[LIMBNGOhPGQHSETZUCWFYFZZ]F^EadbHcGdBeFfAgEhX
~mmi	e%J(])]*]+J,Z-I3J?H@JBIDIHDKJMINJPZU]ZYg]
~mmo	i-dHFIJKIZI
~mmt	^!X#I%G(I*J+[,Z/I0J3J4I9I:^=I>F?G@HBICYE[HZIJM[NHO[PISIT]VIXIZF]H^J_Ia[dJfHg[
~mmu	rA^HDO[_^aJ
~mn^	r-]1Z:JF]HFI_UIZI
~mna	y3]9I>YHGZG]^
~mne	|2Z:[
~mni	k#a3J>JBIDZKIOZUJVZZ]
~mo^	T!D#B%E&J+],G-Z.H/G0X2I3F4E5I6G7G8[9_:[;H<I=[>Z@_A^BYCHD[EGFHGFHZKGL[MCNFOIPFQIRFSFTGVBWGXZY[[E]C^F_EaBbDcDd[gGh^
~mob	g!H#Z(J*I-G3_4J9F:I=I>c?H@GBGC^D_HBIEKFM^NIOZTJUJVIXGZD[J]Z_IbJdJfJgJhH
~moc	p([+Z>I?[CJDIHH]Z
~mod	a!J#H%I(H-[.[/I3H4G5I7]9I:I=I>H?H@cBZCGDIH[IGJZKELJMGNGPJUJVHXHZ>[I]I^^_IaGbIcIdGeJfYgbha
~moe	j*]3J9G:_@]BJCFEYHHIaK[LYZH
~mog	b!I%I(H*J+J-H/J3H4I8]9G:H=H>H?G@HAJBZC^DGF[HBIEKZLIMGNHOHP^QYSJTIUIV[X_Zc[[]G^G_IaGbFcJdJfIgJhF
~moi	r3[9ZHHIZK[ZZ
~moj	h(J*Y-I3I9Z:Z>I?J@GBHCIDXHCI_KYMINJOZTJUJV]XIZ[]JaIhZ
~mol	j!H#H%J(J-I/b0_3I6[7J9H>I@HAXBICJDIHEIHKFMXNHOIPZT^XJZF]I__aJbJcIdGhJ
~mom	p#Y@IHHMYaZh^
~mon	X#[%H(H)I*J+E-f0J1I3F6Z7I8Z9]:H=]>E@^AIBBFIGHHJIDK^MJNEOHRIS]TGVGWJXGZH[H]F^H_HaGbHcXdIfYgJhE
~moo	u)^3JHIKIUcZJ
~mor	O!H#[%G&I(I*F+_,G-D.H/D0G1]2I4E5I7E8E9b:D;H<I>_@fA_B]C]DHEGFFGEHAIIJGLFNFOIPDQISFTDUEVGWGXgZF[D]C^E_YaEbHcDdDeGfFgFhG
~mos	m3H7]9I>ICZD_HEIFKHN]O]RYVIfJ
~mot	X!H#X%G(H*J+J,J0Y1J2J3H4X6H8I9F:I;J=H?G@EAICHDGEJH]IDLJMGNYOHPHQiRISJTHUJVGXHYJZI[H]Z^I_YaHbIcXeJfGgJhG
~mou	|9JH_ZJ
~mov	X#I%X*H-G/H1F2J3]6I8Y9C:B;H>Z?]@EBCCJDFGYHaJZKELHMHNHOHPIQJRISJTHUIV]XZYbZB[J]G^Z__cBdHfIgJhH
~mow	h!I#I%_(I)I*H+X,J-[3H4J9F:J=J>G?H@GBXCHEJFIHYIGKZMHO[P]RZSJTJUJVHXIZ^[J]I_JaIcIdXfJgIhH
~moy	yC[DX
~moz	d!I#I)H*I,J-I/J4Y6]7J9F=]>I?[@]BYCIDFHDIZKJLIMXNHOJPXU[V]WJXIZB[I]I^]_IaGbJcJdIfJgJhH
~mp^	d#Y(I-H3[9J:J>I@]BGDJF[GZHBIGKELcNITYUIVZXJZA]J^IaJha
~mpa	V!H#F%G)Z*H,J-Y.J/H0J1I2J3G4H6J7X8^9G:b;I=H?XBDCGDDFIGHH^IALHMEN_OGPHRJS]TIUcVYWXXHYJZ=[^]G^H_HaEbHcHd[eIfFgIhF
~mpe	i#I-J9J@IHDIYT]X_]]^^c]
~mpi	q1]3J9J>IHYZZ][^XaFc]fJ
~mpl	P#G%F)G*G+D,I0I1H2I3@4G5H6I7F8G9C;I<J=G?E@_AIB_CDDYEHFHIhJIKXLFMENbO^PHQJRISFTEUFVCXEYZ[G]_^G_GaDbFcGdIfFgG
~mpo	O!J#G%H&J)H*I+J,H-H.I/F0H1H2H3^4Y5I8H9F;H<J?Z@aAHBICDDJF[GFHHIHJGKILcMJNCOERGS[TeWZXDYH]D^C_EaGc^dCfHh]
~mpr	^!G#F%I(H)H*I+H,J-G/J1J3Z4H6J7I8Z9F:];J>F?E@GAJCFD_FJGIHdI]K]LINaRISJTGU[VEWJXFZ?[H]G^J_IbGcHdIfGhF
~mpt	O!^#c%Y&J(C)Z+c-B.I/F0H1G2Z3Z4F5I6H7F8G9F;G<I=J>E?BBIDZEFFHGIHHIGJFKGLcMDOEPZRGSGTJUCV^WEXbYH]C^ZbJcEeGfDgGhD
~mpu	_!J#_(I/X3J9H:H>G?JBEDJICJJK[MdNGOISJVIXHZ][J^HaDb]fJhG
~mr^	kHGQf
~mra	|K^S]ZI
~mre	k3_9H>a@JDIHGIHKHOaXJZG]JaYhJ
~mrw	|-J@[HIIJX^ZH
~msa	i(I0gHBZG
~mse	i(I)_3I>[HCOHVZZG]]a^gJ
~mso	V!F#E%g(@)Z*H+I,I-F.J/H0I1I2g3F4H5J6I7I8I9F:G;e=F>F?F@EAHBDCFDEEIFHGHHCIAJHKELGMGNFOHPGQfRISHTGUEVCWIXGYIZA[G]G^G_HaFbFcHdEeHfFgdhG
~mst	p![%Z9J>JHYIIMIP[XJZ[f]
~msu	y/]MJ
~mt^	X#F%F(F)I*H+a,X-[/G0H1I2J3[4G5J7H8I:];[=G>J?E@EAZBDEZGIIFJJMYNFO[PGSHT_UHVFWJXCYI[H]E^HaabIdGeIfFgYhH
~mta	u3X9J?^HHKIZJa_
~mth	|HJZZbZ
~mti	|R_ZJ
~mts	y8_
~mu^	l*Z9I>^BIHXIIKIMZSXTXV]ZYfH
~muc	k#H-G9b@HHZIGKZX]ZIaIhJ
~mud	j#J9I@]BXIJKHMZXJZGa_gZhY
~mue	u3JH^IGMJO[YXa]
~mui	h#Z-_2Z>JH[IYXXZH]J
~muj	p3I>I@JDIHGI[KXO[ZYh^
~mul	b!I&J(J*J-G3G4e9G:I>H?I@HAdBICIDHHHIHKFMINHOFPJSITJUIVIXIZH]H_HaIbJcJfJhd
~mum	_-Z1]5^9I@^BJHYI^KJNIXZZE
~mun	n-c9HDIHGIJKIOZSZZ^aIhJ
~mur	k!H#J(J-J/a0Y3I6[9I>[@IAZBICJDJHGIHJXKINIOJP[T]XIZH]I_^aFcJdJfJhJ
~mus	S!J#E(F)H*c+H-E.X/H0J1J2I3[5X6I9D:_;J=G>G@[AHBCE]FIGHHCIcK^LbMXNEPFRISHTHUFVJWGXIYHZ@[]]Y_HaFbHcGdIeIfFgG
~mut	p3J9I>IA^DYIJ_^a[
~my^	i!J#I%J*Z+Z0Y3J9H:a=Z?J@HBHCIDHGJHDIHKILYMJNaOJUXVJXJY]ZG]JaJd[fGhI
~mya	w+XH[
~myc	|9]
~myl	|!^#^HJZJ]J
~mys	f#X(F)Y-H9I:J>J?Y@GBYDJIHKGMJN[TIV^ZA[]bJhc
~n22	|-Z
~na^	J!?#X&G(D)A*H+a,F/B0C1B2H4F7Z8Z9^;C<E>F?Z@bABBXCYFCGFHIIXJHKIMJNIOIPHQFS^TCUYVHWIXcZc]G^J_EaGb^cCdJeBfXgD
~naa	h!J(J2Y3J9G@HA[BICJDJF[HDI_KZMINIOJUJVJXIZB]HaJb]c]hZ
~nab	O!_#F%F(C)_*J+H,Y-E.Z/H0J1G2I3X6J7F8a:E>G@EA^BYCGDCEHFIHBIGKFLGMFNFOIPERISFTGU_VdWDXHYYZ=[X]H^F_BaGcIdYe^gGhG
~nac	U!d%F&J(J)H*Y+H,J-I.J0^1H3D5J6J7H8Z:F;Y<J=E>E?JAHBZDEEdFJIDJIKELbMGNCOFPFSGWIY[Z=[G]^^[_JaBbHd[eGgGhF
~nad	[!H%Y)G*F+F,I-E.J/H0J1J2Z3D4G6J7H8J9C:[;I=Y>]?Y@JAICED]EIFIGIH?ICJJKENGODPbRXTYUYWIXEYJZ][H]^^Ia^bHcFdGeIhF
~naf	y4YHFb[g^
~nag	Y!G%Y(])H*H+I,J-C.[/G1J3G4F5J6I7c8[:X<X=G>F?FAIB[CZEGFIGGHJICJ^KCLIMZNBOIPIQYRJTGUGVEWJXX[G^G_HaGbHcFdceYfGgJhF
~nah	|/Y8Y
~nai	o:^@GC[DHHDMXZE[_hZ
~naj	yO]h_
~nak	h!b#I0X2_3I9I:J;Y@JBJCJDJF[HFIbKIPHVIXIZHbJ
~nal	T#F%F&J(D)G*H+G,H-^.J/G0H1H2J5[6H7G8H9E:Y;I<I=E>I?I@XB_C_DCEIFYGYH^IFKDMGNFOERZS[THUEV[WJXEYIZ<[G]a^Ga_cEd[eZfIgGhF
~nam	S!D#C%E&J(D)H*G+J,H-f.I/E0Y1G2^3I4Y5H6H7G8G9B:X;Y<I=E>A?E@HAEB@CEDDEHFgGDHdIhJEKHLEMANIODPEQJRGSGTEUEVGWHXEYHZ=[]]C^EaEbIcIdFeHgGhH
~nan	S!D%E&X,H.I/D0Y1H2I3C4G5I7G8G9J:e;G<J?DBGCDDCEGFHGEHZIAKZLGMDNBOFPEQJRGS_TFUgVDWgYHZG[F^GaFbDcEdHeGfFgGhD
~nap	i!J#J%J(a-I3Y6Y9G:[?I@HBHCJDJIIKJOJRdUJVIXJZE]IaIbIdJfIhJ
~nar	^!H%](_)Z*H+J-Y/J2J3_4J7J9E:H;I>X?G@ZC[DYGJHGIYKXLIMHNXOHP[RJSJUHVEXG[I][^H_IaDbFdIfHgJhH
~nas	h!J#I)^-X3G9F:I>H?J@ZBHCJDIHDIZKbLaMJNJOZVIXJZE]J_ZaHbXhH
~nat	X#E%F)I+F,H-Y.I/H2J3c4G5I6X7G8H9C:];G<Z=Y>_?aAGBCCJEIFHH]IBJHKZLIMJNGOEPFQJRGSHTGUEWHXJYH[]_GbEcFdGeIfEgHhD
~nau	m>[F]T[
~nav	h#J.^3J4^9J>JHDIHMIOJSZTJZH]abafJ
~naw	|3[9]HHZJ
~naz	q-[2[3^9G:YF]HHI]KJ
~nba	|-^HHIGK^
~nbe	k#J%J&a*J-J3J4Z:JBZEJH[IJKJNJP]T_ZFdHfJgJ
~nbi	u.X7Z>XJY
~nbj	y:_ZJ
~nbo	e#J)J*J,c-J/J3I9H>Z?HCIDIGYIHJIKIMJNIPJZC]JaZcIedfGhJ
~nbu	yI^
~nc^	C!D#C%]&D(>)[*@+X,B.E/B0f1h2X3E5B7F8[:A;a<D=d>??@@@BICCDAECFFGfHcIDJFKFLEMYNCO@RfSFT>UEV@WBXCY[Z>[C]=^?_GaBbDcbdIeAfegChC
~nca	X!Y#E([)Z+[,I-D/I0I2J3Y4H6I7H8I9D:F<J=c>E?Y@DAGBDCYDbEFFIGHHEJIKCL[MENFOEPGSHTHWZXEYZZB[H]D^H_HbacGd^eXgIhF
~nce	U#H%F(F)I*X,J-F/I0J1J3F4G5I7I8I9D;J=e>F?FAXB_CFDFEIFIGHHZIDJIKDLIMFNFOGP]RISJUHVFWHYJ[H]f^HbIcHdFfGgIhF
~nch	R!D#E%b&I(D)G*F,F.J/G0]1F2G3I6F7F9B:E;G<Y=E>D?D@GAdCDDCEHFFGgHFIBJGKCLIM]NBOEPCQIR[SFTFUEVZWGXEYFZ?[G]]^E_faCcFdaeFf^gGhE
~nci	S#J%E&J(H)E*Y+G-C.I/J0G1J2X3A4F5]7F8H9I;Y<J=]>Y@IAZCCEHFHGGJJLZMaN^O]QJRGSaTDUHVHXDYYZZ[E]C^I_EaHcDeHfGgHhZ
~ncj	n=aHZ
~ncl	_#J%J)J+J-Y/J9J:J=[>Y?J@JB[CJDHFZG[H]IZKHNZOJPJTJUHV^ZEaJbJdGeJfHhI
~nco	P!E#_%E(D)G*E+G,X-H.X/F0H2H3_4a5X6Z7G8H:E;G<I=E>C?EA^B@CDDGEGFHGDHHIHKBLFMcNDO[PdQJRGSGTZUCVCW[YH[G^EaGcGdEfDgGhc
~ncp	n%bHGdJ
~ncr	Z!I#G%Y(I*J+J,J-G0Y1J3G6^7I8I9H:I<e=G>I?H@IAZBHCIDHFIGbH@IHJJKGLJM^NGOJPIRYSHTHUHVIWJXIZG[J]H^J_IaIbIcGd_eIfahI
~nct	i%J(Y-H3J5^>J?I@IDIHJI]KJMHNHTIUaV^[I^JaIdYhI
~ncu	uBZHY_X
~ncy	jAeNJSXZI
~ncz	t3I=_>[@JB]DHHIKJOJUJVJZG]]
~nd^	F!I#H%B(D)D*Z+F,E-[.G0G1J2C3G5G9^:B;C=B>H?Z@aA_BaCbDCEEH^I?JHNYODPCQIRJSXTEVBXZYIZF[H^@_gbCc_d=eBgCh_
~nda	S![%H&H(X)]*A+H,E-E.H/G0F1H2H3D4E5H6F7Z8a9b<I=X>C?G@^A]B@DHFGGYHYIJLHOGP]QIRISCTCVGWYXGYG[H]Y^[_^aFbHdCeGfCgIh@
~ndb	t7Z>aWXZH
~ndc	|3_HJ
~ndd	|7]
~nde	K!J#]&Y(G)B*H+C,D.F/I0E1[2E3Z4I5E6X7J9E:[;E=E?J@bCGDBEHF[GZHEI]JGLZNFO>PGRCSZTZU@VEXYYYZJ[[]X^b_bbbc?dCeGfChI
~ndi	Y#F%X(G)^+H,H-E/J0J1Z3^4]6J7H8J:G;I=[>XA^BECHEIFJGHHaJJKEMGNGOJPER[TGUZVEWGXIYJZC[I]E^IaXd_fFgGhG
~ndl	m3[7X>^?ZGZH[JZZFaGcJ
~ndn	|TZ
~ndo	K%D&I(A)E*E+D-_.H/[0F1E2I3B4B5b7D:D;G<H=C>??Y@?BFDAEFFFGEIBJaKDMdNFOCPDQIRESZTBUBVAWDYG[_]c_FbecXdHeIgbhb
~ndp	yHJc^
~ndr	a!I#Z%[)J*Z+H/I8^9F:I;J=H>D?E@aAJBFCYDEFJGJHXIFKXLHNHOHPHTYUIVXZ@[I^a_IaHbIdIfJgZhJ
~nds	a!X#H(I-I/I2Z3^9G=I>^?I@YBGCIDJKFMINXOaSJVIXJ]H^Z_JaHbJe[hI
~ndu	i#I%[-X3J@JBJHJKYRJTZV^YZZJbJcbdJfJ
~ndv	yHZSJc_
~ndw	y.XDXZ[
~ndy	o3Z>^BIDYHHO]S^ZJaI
~ne^	H!F#C&H(G)F+[,C-G.H/X0F1D2E3d4H5E6D7B8C9F:D;E<G=J>d?[@[ACBgC^EXFCGIHIIFJJLEMIOcQGRITGUbVCWEXEYHZA^Ha[bGdGeEfGh?
~nea	qHHNZQXTYZJh]
~nec	D!>#>%[&E(D)A*C+B,_-<.G/@0[1h2g3<4[5B6X7A8g9B:>;B<e>G?@@?AHBBCFDGE@FCG_HJI;JCK>LAMDN>OAP@Q^RdSAT>U>V=WBXAY_Z<[D]?^@a@bEcgdae]ffgBh?
~ned	g&J9Z>JBJFZHcJ[
~nee	M%J)G*Z+G,H-D/F1X2H3G4E5Y6H7H8F9E:E;Z<X=[>[?F@ZAFCcDEE[FIGGH_I]JGKCLHMINDOFPGRHSHTFUFWHZb]D^F_FaEbFcFeHfJgYhI
~neg	]!F#G%e(Y)G*F+X-E.J/H0I1I2I3F4G5X6H7H8X9D:G;I>E?GAYBECXDDEIFHGHHDJIKEMENGOGPdQYRHSHTHUGVHWIXFYIZF[H]FbGcZdYe_h]
~neh	k(J-a3J9I>I?_@HBJHDI_KZN_VJZE]IaI
~nei	k+J>I?ZBIDYHGIHK[NJOYZX]^
~nej	k!H#I%[(Z*Y-J3J9G:[>I?Y@IBIDJF[GYHFIZKJMJNIP]UIVYXJZG]J^J_IaIdY
~nek	f!I#I%^(I*I/_3H4I6J8J9F:J=I>G?IAJBICHDIF[GIHEIFJYKFMHN_O[PaRJTIUJVHXHZX]I_JaIbJc[dGeJfIhI
~nel	Y#Y%G&J)I*I+I-J/H0J1I2J3[4Y5J6H7[8I9Y:X;J<a=I>Y?ZAIBCCGDYFJIXJIKBLIMDNDOIPHRHSITIUIVFWJXGY^ZX[H_JbacFdZgIhF
~nem	d!J#J%I&Z(J0X3G7J:Y=^>X?IBFCXEXHAK]MJNHOYPIVIWHXI]I_JaYbJc[eZhI
~nen	T!D#[%G&[(C)Z+E,E-H.I/F1G2I3Z4X6F7[9X;G>X?I@ZAGB]DJEYFYGFHGIBKBLFMDNYOZPaQIRGU^WZXYZB^E_FbFcHfIhC
~neo	|@[TZ
~ner	Q!C#H%C&a(Y)I*D+E,^.E/C0F2Y3B5H7G9Y:f;G<Z=H>@?FAFB>CBDEEGF^G[IDKHLHM]N[OJPGQIRES_TFVZWFXJYGZE]E^_aJbJcHdFeFfbg[hB
~nes	Y!J#E%G(F*I+H,I-F.J/G0J1I2J3D5J6I7H8I9G:G;J=c>D?E@@AIBHD]EIFIGHHEIGJIKbLXMGRISYTGU^W^XGY][G_YaXbZdIeHgH
~net	U!E#F%G(F)I*I+H,H-J.J/[0G1H2X4D5H6G7F8Y9E;I=E>I?E@CAHBGCGDEEIFIGGHcICJ^KDLHMJOGQaRFSDTZUGVEWIXGYJZ=[F]H^G_]aIcidZeGfAg^hH
~neu	[!J#F%I(G*J+X,J-F/]3I4I6J7J9Z=H?GB[CFDYGJHYI]KYLZMaOHPJRJTIUIZH[^]X^HaGbGcIdHhG
~nev	m%H6]HCJZLaTYZH
~new	e+]-I1J3J4J8a9]>I?J@]BICIDYHBIGK[MJNHOJPJYYZJcZhY
~nex	V!H#F%c&[(F)J*J+J,I-F/I0J2I3[4H6I7I8J9I:H=H>F?H@bAJBICHDHEIGHH[JHKCLeMFNFOJRJSGTIUIXHZI[G]D^F_IaFbYc_dFeYfIgYhE
~ney	y=[]If]
~nez	|VYX]
~nf^	yHIMZNYX]
~nfa	p-ZKZZ^
~nfe	u#F6ZB]R]TIZ]
~nfi	O!D#F%E&J(B)C-E.I/F1F2I4G5I6F7F9H:B;I<X=B>C?C@HAGEjFHGHIDJGKELGMDNBO^PCQJRGSFTFU>VdWhXEYGZ?[F]J^F_EaBcCegf@gF
~nfl	rH^IYNY
~nfo	R!D#E%F&J(E)G*F+b,H-].J/G0H1G2I3[7G8H9F:E;G<X=D?I@CAGCeDgFIGZIFJ]KJLJMFOFPFQ^RISGTGVCWGYYZI[F]D^F_FaEbFcFdDeHfGgHhD
~nfr	i!J-I9[>IHGJeKJN[XYZIcJdI
~nfu	yHZhY
~ng^	A!E#_%A&E(G)I*[+F-A/H0H1D2d3E4H5C7H8B:D<G=@>J?A@bAACIDHFGGDHZIJJCKBLePHQDR^SFTZVGWEXGYGZa[@]Y^e_?a]bIdJeAfCgHh_
~nga	b![#_%J(I*X+J,J0Z4I8J9[:I=H>E?I@FBYC[I[MHNIOIPISJTJUHVGX_YJZD[Y]G^JaXbJcHdFeJfE
~ngc	mYb
~ngd	l!c3I9I>H@HBICJHDI[KGMINYVJY^ZI]Y_JaJfZhJ
~nge	F!_#]%G&F(G)A+E,D-C.E0A1G2E3H5D6A7@9<:D;^<I=H>a?]@eABBaCDD^EIFBGIH?IJJEKJLaMaOJP@QGRHSATEU[WYYE[[]^^]bFd[eAg[
~ngf	l7dHJ
~ngh	w@JIZN^
~ngi	h3I4X@JHGJ]N]QYXY_XfZ
~ngl	m3Z4]7[?YE[HIIJNYOIZIcJ
~ngo	f!J#I([+I-H2]3I9G:I@FBIC_H[IFMFNJOZVHXYZY]JaIbJhZ
~ngr	p(J)]3J=^>a?I@HCJHFIHK[MIOIVJY]ZF]I_ZaJ
~ngs	Y!F#E%G&J)G*^,]-D.J0c1I2J4E5I6_7G8I9C:E;F<J=E>F?Y@CAHBAC^EYFHICJIKJMENDOEPYQJRGTGUDVCW[XDYHZF[[]B^G_Ga_bZdFf^gHhD
~ngt	[#F%I(G)H*G+Y,G-F/I1I2b3I4H7J8J9G:J>F?H@[AJBFDEGJIdJJKELJN^OHPIRHU]VHXHYJZC[Y]G^J_Ib]cFdIeJf]gJhH
~ngu	f!J(J+I-J3I9J:J=X>H?GBHCXD]FZHHKIMJNZOZSZUaVHWZXJ]JaZbIcIfJ
~nha	Q%H&J(I)F*G+G-X.I1G3D4F5I8G;G<I=D?DAGBXCCD^EGFHGIIZK_N]OGPFRESFTDUZVYWEYHZ_^XaDcEd]eHfDgIhZ
~nhe	[!I#J%G&X(I3H;f=I>H?I@IAIBICIDHFaG^HFIGKINHPXUGVHWHXJZE]H^J_IaIcIdHfJhZ
~nho	g!J#H-H3H9H:J>Y@GCaDYFYHBKGMINJOJUZV^XIZ_[X]IaIdIfHhY
~nhu	n?J@YBHCXHFKJN[U^VHWXZYa[bJfZ
~ni^	N!F#B%b&X(c)D*Z+I-G.G/Y1E2E3C4D8E9@:J;Y<X=A?[ADBGCGDFEDFFGDHGIBJ[K[LGMFNbOJP[Q^RDS[UHVAWcYFZ@[J_Jd[fEgHhY
~nia	X!I#D&Z(])F+G,X-D.H/G0H1X2I4F5H6]7G8G9X:D=C>E@XAGBACDEIFGGGIJMDN^OFPFQ^RYS[TGWXYI[[^[_GaYdDeGfXgIhJ
~nib	l*]4a9J?XCJHDSYZHfIh_
~nic	H!E#C%E&G(G*J,I-C.F0J1G3H4Z9_;X<F=I?ZAFBJDAHHJCL[MJNIPJQZRHSHVaXHZY[X]Y^X_YbXcFeEf[
~nid	j(J,Z-[3J9I:J?H@ICIFZGZH[IJMZNJUHVIW_ZGaIgY
~nie	I!?#E%Y&X(]*I.C1G2B3D4Z5I7H8]:H;]<G>J?]A?CDD[EGFAGGHCIIJAKaLGMXO_PJQJSGUIV_WZXEYJZZ]D^G_^aZdEeJfZgFh[
~nig	b!I#X%I(G)J+Y,J-Z/J1Z3I4Z6J7J8J:H=H?G@YBDCZD]GJI]JJKDL]NGOHPHRJSITIUXVGXH[I]H^HbIcZfZgJhH
~nik	Z#F%H&H(Z)F*F,G0G1H2Z3C4G5I6H7F8Y9C:H<]>C?Y@IA]BDCJD]EHHEJHKFMDNHRHTIUXWGXEYIZ]]_^]__aZcEdEeHfFhE
~nil	k3I9J>^@_BZDZHHIJMYOIZJaJgX
~nim	Y!H#H%I(I)J*H,J-Y/I1[2J3G4H5]7J9D:[=I>G?I@hAJBGCHDHEJFJHJIfKGLJMYNGOHPHRISITHUIVHWJXGZB[J]G^J_IaGbHcIdIeXfIhG
~nin	Y!Z#E%H)H*H+G-F0X1I2J3D4I6I7H8I9F:F;I>C?B@ZAIBHFIGHHEIEJZKDL_MFNFOHPGSaTGU_WYZ^[[]E^H_HbZcIdGeJfZgHha
~nio	Y!G#G%](F)H*F+I,H/Y0I1I2J3G4b6I7a8a9E:H;J<J=G>F?FAIBYCGDGEIFIGHHDIEK[LINIOIPdRHSGT]UGVDWXXHYJ[H]__GaFbFcGdCeIfEgXhG
~niq	r%JHZIYP[
~nir	a!Y(^>I?YCIHGKIMIPXTJUHWGXJZ_]JaZbYfJhJ
~nis	H!F#A%E&G(_)g*e+@,_-F.F/B1C2E3D4D5E6D8B9E:_;C<F>C?C@=ABB]C?D@EbF[GeH=I=JCKBLBNYOIP_QFRIS@TBUdWbX@YD[B][^G_Ja>bCcXdaeCga
~nit	T!b#F*F+G,H-F.Z/H0I1I2J3C4G5J6I7J8I9G;I=]AHBXCFDFF[GYIDJIKDLGMZNBOFRHS[THUZW^XGYJZ[]Z_HcEdDeJ
~niu	o%](J,[-I.^9H=J>J@IBJHHIIKJL]NJR^WXZZ]JaJdIe[fIhI
~niv	k*Z4Z7b9I:J>ZBIDIHDMJUcZIcJ
~nix	yJ[
~niz	T!E#E%[&J(E)G*G+G,G-D.I/H0Y1H2I3D5J6H7G9E:_;H<Y>F?D@EAHBCCEDDF_GdH@ICJHKDLHM_N]OGPEQJR[SFTGVCWcXFYHZA[G^GaEddeGfagHhF
~njo	r-[9^BJHGIIUJf[
~nju	yh[
~nk^	O!D#F%F&I(C)G+Y,G-[.H/G0X1F2I5H7F8G9e;G<I=D>@?@@BAEB_CCEHFFH_ICJHLENBOEPGQISETDUCVCWGXCYGZH]C^J_]aZbjdFeHfDgEhH
~nka	m#I%J(J-I.[3J4J8J9C=J>Z@HAaB^CJDJHXIXKHMINJOJUJV[XIZF]J_IaIbId_fH
~nkc	|U[V]
~nke	j#J(I*J-I4J9I:J=J>H?JAaBFCXDIH^IYKGMZNJOJUJVIXJZD[J]GaJbZdIf^hJ
~nki	u#JH_V]
~nkj	w;^ZI^a
~nkn	b!I#J&f(I-H3]>JBJEJH]IJKINJOJSJZD_JbZdIgJ
~nko	h!I#I*[,[-I3Z4a9I:J>H@JBICGDHF[IZKIMJNJOIPYVHXJZF^ZaIbJ
~nkr	u0Z:JGcHH
~nks	|4ZR]
~nkt	e!J#I%I-H4J9]:I=Y>I?I@HB]CIDIGYHGIIKHL[NIU_XI]I^J_JaIbIcJdYeIfXhH
~nku	wHZZ^b]dH
~nla	q3I7[@ZBJD[OGZHbb
~nle	w#^@HHYdY
~nli	^!H#H%I(H)Z*H,J/c0J3I4J6J7H8J9I:J>H?I@FAJBGCIDIEJGJHGIEJIMYNFOJPHRJSbT^UJVIXJZB[H]Z^I_IaIbFcadFeJfGg[
~nlo	R!E(F)H*I+I-G.J/G0I1J2J3H4H6J7H8I9J:G;J=G>D?F@DAIBcCHDFFJGHH]IGJHKELYMFNGOJPGRHSHTcUGVFWIXGZZ[f]G^E_EaHbZcFdGeIfGgHhY
~nly	M!J#D%^)_.I1H2G3G4X5H6G7F9E;Y<I>E?bAEBACdDFEGH=I]LFMXOHPJRHSFTYUFWG[c]EaEbFcFdJeHfFg^hD
~nma	m9J@[D^HJIIK[
~nme	]!I#I%I)J-I/J3J4J7I:I=F>E?G@XBZCIDHEJGJH^IHKGLaM[NHOJPISITZUJVHXJZ[[^]I^HaGbcfIg[hF
~nmo	|@]
~nn^	R!F#H%C&J(F)H*Z+E,F.I/E0I1Y2I3A4I7X8G;G<I?_@HAGB^CHDEFGGEH_IFKJMJNBOJPEQISZTJUYV[WGXJYHZ][b]D_[a^bDcCdAeEfahG
~nna	e!I#H%I(X)J*J-Z3H4J6Z9G:c=I>G?I@^AJBGCHDGHHK^LJNHPIUIVXWIXIZC[_]Y_JaIbJcIdYfIhX
~nne	D!<#>%[&D(@)E*@+@,^-D.B/>0^1h2g3G4Y5A7?8g9I;@<f=B>I?>@FAFBYC>D?EDFGG_HHIAJCK?L@MDN?O?Q]RcS@T=U>VBW@XFYbZ<[B]C^>a=bHche[ffgCh=
~nni	o*^HEIJM^ZH]]
~nno	D&G(Z)[*]+E-X.F/B0X1E2G4Y5I6_9C:I;F<J=[>a?^B<CEEIFZG^HGJCKJLEMGOHQGRDSITHUCVEWFXDZY[X]G^[__aAbCc]e_fBgGhJ
~nnt	f!J#I%H&_(I*J-Z3]4[9G=I>H?[@FB[CHDIEIIFM^NXPHVIXI[J]J^HaHbJcJdFeZfIgIhZ
~nnu	_#I&Z(I*J-H3_7[9G=J>E?H@HAJBID_EIGJHYIGKGMINIO_PJTJUJVHWYXIZG]a^JaGbJcJdYfJ
~nnw	X!G#G(G*H+H,F-H/Z0Z1Y2J3G4F6H7Y8I:F;H>GCGFIG^KZL]MFOHS]TGUYW_XHYHZ@[H]F_IaJbGcFdZeZf]gZhY
~nny	w(_6]V[ZI
~no^	P!X#[%Y&G(B+G-a.I/B1E2F3[4I5G7D:X;E<H=Y@^BECGDbEFGGHFI^JELDM?NGOaPIQHTAU_W[XZYFZ8[F]ZbIdJeFfHgD
~nob	_!I&Y(J)I+Z-I1Z3J8J9J:H=J>G?JAJBFCHD]G[HIIIKINZSXU]VJWYXJ^YcYdXf]
~noc	Z!]#]%I(H)J*H+I,J-F/G3E4I7J;J=I>Y?G@bAJBICZDYEHFJGIHEIGJJLHMeNGPJRJSJUGVGWYXGZG[H]F^H_YaYbGcIdIfHg[hY
~nod	m*J9I:_=_>]@JDJIJUHZId]fJ
~noe	w3J>J@ZC^HHI^KJN[ZD]JaI
~noi	y@ZH[
~nol	u5ZHZIFN]
~nom	a!H#H%H)J*I+I,J-a0I1J2_3F4G6J7I8Z9C:];I=]>D?FAIBFDFEJF[HGIfJJMFNEOGRISITIUGWIZH[H]F^I_HaEbHdHfFgJ
~non	b!H#I(J)I+X-H/J3G9H:J>F?HBCCYDGGXHFIFJJKYNaOZPJSIUfVHXIZI]I^JaZbHfIhI
~noo	e+X-X1[3J9[>I?J@^BGCIDaHDIJKIL_MINJWXXJ]I^IdZhJ
~nop	n(c/Y9J:ZHFIJZEaZ
~nor	Q!C#B%J&J)c*[+G-Y.I1G2[4F5[8F9E;G<I=C?D@]AGB_CBDXEGFHGXHEIJLcN_OGQIRFSETCVIWDXEYHZY]I^Z_DaDcEd[eGfDgD
~nos	e!J#J%J&X(J)a3G4J7X9I=J>I@IBGCJDHF[GYHDJ[KHM]OYUJVHXJZB[]^J_XaIcXdJfJhZ
~not	@!G#I%I(Y+D,H/B1B2D3J5H6^7J9b;I<G=Z>Z?^ADBFD^EFGZIFJCKIMFNFODPIQERESFUBVAXDZ^[X]<_baacYe^f@gDhG
~nou	W!H#G%H(X)I+H,J1J2I4I6I8]9];J=J>H@^AIC]FJGIHHIaJHLHM]OGPIRJSHTHU[VHWJ]]^F_IaEcJdGeJfHgIhC
~nov	a!I%I(I*J+Z-F/Y3H4I7I8[9_=I>G?G@_B]CGDEHHI]JJKJM_OHPJSITHUIVHXY[I][_JaHdFfIgJhG
~now	Q!F#J%F&g(A+Y,G-^.H0G1G2H3I4F5H6G7G8];G<I=E?A@ZAHB]CCD^EGFGGHIAKZLEMbODPFQJRGSDTGUDVCWGYH[b]Z^EaHdCeGfDgD
~noy	|-Z@X
~npa	w!X@^HJ
~npo	w)[
~npr	K!Z#C%E&G(F)C*C+F,E-A.H/f0_1G2G3A4D5H6b7[8E9C:B;F<G=H>D?C@AAYBJCCDBEgGCHFIAJEK?LEM@NbOEP[QGRFSET_UBVAWDXEYFZ<[D]C^E_baCbCcfddeEf]gZhB
~nq^	y#]HHMZXZ
~nqu	g!J%Y(Y-J3^9J=^>J?I@IBIHIKIMXOHSZUXVYWZXXZEaIbIdJ
~nre	a!J(H*I+Z-G9J@IBICZD_EdHEIFKIMZNGUJVIZ^[J]JaJdIgJhJ
~nri	n,^0]9GDYE]HYZHaI
~nro	j%a9J?JD^H^PIQbVJZI]JdGfI
~nru	o3[9I>X?_a^
~ns^	T![&X)G*E,Z0I2H3^4F5I6G7Y9[;G@@AHBACGDYEJFYGXIYK[PEQJTZVJYIZC]DcDeJhI
~nsa	k-I3I9G>a?H@IBJCJDEH@IIKGMJNJOJQ]TJXJZ^]IacbIfJhJ
~nsc	e#J%J(I*J+a-I3I:J=Y?GB[CHDbGJIIKIMGNJOJPISJUIVIXJZF[J]I^]aIbHcJdEe[fIg^hJ
~nsd	j%HPb
~nse	Z!G#I&J,I/G0I3E4H6I7X9F:X;H<c=c>C?X@JCED^EHF^G]IDJHKFLHMEOJPFTGU]WFXGZ?]E_HbFdEeIfEgIhF
~nsf	yH_fX
~nsh	kH_Z]
~nsi	X#G%H(H*H,I-^0J1I2]3b4H6I7I8I9G:F;J<Y=G?FAdBECGEJFIGXI]K]LHMFNFOEPIRISJTIUGVFWIXZYJZX[^]F^H_HaEbGcGdHeIfGgHhJ
~nsk	t!]%[/XEXHI^[
~nsl	j#J2[3I8]9H<]=H>F?I@IBJDIH_I]KIMJNIQYSHVJXJZB]H_ZaHbJc^dIfJ
~nsp	j%J&bBJEXHDYJZF^Jcc
~nsr	|GZN[
~nst	T!E#F&J(F)G*J,G-G.J/G0a2Y4F5I6G7Y8H9J:I;H<J=E>G@]AHCEDBEHFHGFHdI[JbKBMCPFRFSYTFUCVIWGXEYIZC[F_FaBb^cDdZeJffgG
~nsu	]!J%a(a)I-H/Y1Y3H9G:e=H>I?H@HAJBCDIFJH@IYKIMINIOJPISITIU[VGWJXJZ]]IaIbIcHdJeYfIhI
~nsw	k#I&Y-I4]9Z?Z@JCJMIS^XYZH
~nsy	|0aZIdI
~nt^	8!a#[%_(C)J+^-^.C/H0j1C2_3@4C5^7?8A9@:d<@=C>B?<@CAYB^CDDIECFFGIH]I^JZK_MBNFOFPcQ]R9SXUJW[X>YAZA]H^^_ZbHcJdBfCg=hf
~nta	H!c%H&F(=)]*I+G,D-C.E/I0B1G2a3h4a6H7A8F9H;E<G=F@>A[BBCgD[EYF_G^H?JBKIM=NBO@QDR@SAT@UFVZWBXfYCZ_[J]BaHbJeBfAgBhA
~ntb	l#J%Y+J-I3b4J5Z9H=^>I?Z@JDGHDIXKJOHV[ZH]JaI
~ntc	y!^2H3JHIIIL^
~ntd	y!_HIZI
~nte	E!C#@%?*C+Z,F-].D/D1C2B3Z5I6J7E8I9@:D<D=J?]@EAAB;CHDZEAF@GIHDI]JFKbLFMYNZOdRES]UAVXX[ZE[G]faFcbd_eJg^h^
~ntf	|8Y
~ntg	m!I#[%J(I0]1]=JBZCJDJHGT[VIZI[_aJbJ
~nth	_#X%I(J+F-c1J3_6[8[9J:I=^>F?I@IBFCHDYGIHHIZJJKaNHOFPJTIVHXJZG[I]J^J_IaIbJcJdIfIhH
~nti	H!D%E&G)G*E+A,e-^/C1G2F3[4C5J6D7d8H9A:@;D=]>^?b@XA[B@DYEEFGHcI[JELHMaNBOBPGRDSGTJUIVEWDX^Z@[D^Z_AcGdXeCfFgChH
~ntl	_!I#^%J(I-a3J9J>H?I@_BFCJDIK[MJNISXVZZH[IaJhY
~ntn	u-HHGI[TZU^ZIbZ
~nto	K!b#c%b&[(A)[+B-H.F/F1C2a3H4@5E6D7B8F9]:a;I<G==>G?IBHC?DJEEFCGIH]I@JEK>LaM>NIOEP_RCSIU[VaX]ZG]D^^_Za>b?cHeGfZgEhE
~ntr	A![#>%@&D(C)F*A+?,C-H.C/j0G2C4g5f6G7e8>9?:G;A<A=^>:?<@BADBbC;D@E@FAGCHYIAJ_KGLGMHPBQGRHSfTgUFV<W@X;YCZZ[E]<^G_[aGbHdAeZf]gehH
~nts	d#[%I/J1X3I6d>J@IDJHHIGKIN[VJZC[bbIdJhI
~ntu	i)XNJbc
~ntv	w>]
~ntw	t#I*[-I4Y5I9_>I@IDIHGKJMHXaaG
~nty	r@[HYIaZH
~nu^	c!I#I%J&Z(I,a-G9G:I=J>F?H@ICID_EJH^MINIOZUIVHWYXJ]^_IaGbZcJfJ
~nua	e#H-I3[7[9H?I@GAJBICIDIIIK_LZMZNIOITZX]]I_XaHcJdYhI
~nub	j#J-J/a0]AZBJHHIJJXKINHOJPZTZ_YcIdIfJ
~nue	b!J#I%J(J)[*J-H/Y3G4I6J8Z9H=J>H?H@XBZCHMbOISJVIXY[J][aHdIfIhH
~nug	wC]I^ZI
~nui	|P]dIg[
~nul	pHJKJLX]d
~num	G!@#@%C&F(@)C*E+],D-E.E/A0D1C2E3p4B5F6D7C8D9<:A;D<F=@>j?C@?ABBBCGD^EDFCGCHDI[JDK?LCM>NCOoPARCSCTAUBV>WDXYYEZ<[B]=^D_BacbAcAdCeEfBgCh<
~nun	c#J(J+]1Y3H=J>H?I@HBHCJDbEXHEKJL^MJNIOJUJW]ZZ]IaYbIdYhJ
~nuo	c!J#^%I(J-F3G4J7I8[:Y=I?IB_CIHHIJLJM]OISJUJXJ[Z]ZaHdHfIgJhG
~nup	w([=YHG_]
~nur	y@YZ]
~nus	pIb
~nut	Q%D&I(G*I+I.I/E1F2G3D4E5H6F8J9E;^<I=J>B@HA^CDDEEGFHH@JGKEMlNDOIQJRgSEUCVIWFYGZC[G]Z^Z_ZaYbCcHdGeGfGhF
~nuv	g!J#I-J/^0]3I6Y9I>I@HAZBIDJHGIIKGNHOIPZTZZD]J_ZaIcIdIgXhc
~nux	wHaZI
~nva	X!Z#G%G&I(]*D+J,F.I0H1H2J3Z4H5J6H8]9A:E;Y<J=Z@AA]BEDYEIFIGXHIJHK^MDNDOaPYR[SGTIUFWHXAYI]Y^]_^aGcGdFeIfFgGhF
~nve	j-^3J9G@FBJDIEZHDIHKbN^VJZC[[aJgZhG
~nvi	Z!I#H%J(H-G/J3G7H9I:j=E>G?HBGCHDGGJH^IFMHNHOIPJSJTJUHVHWHXHZC[I]H^Ia[bHc^dYfIgJhH
~nvo	k&[(^H]OHa[
~nvr	|Xa
~nwe	nHGMZN^UZZH]YaZ
~nwo	X!G#G(G*H+H,F-H/Z0Z1Y2J3G4F6H7Y8I:F;H>GCGFIG^KZL]MFOHS]TGUYW_XHYHZ@[H]F_IaJbGcFdZeZf]gZhY
~ny^	M![#a(G)C*C+],I-^.J/C2F3J4c6Z8_9E:_<G=I>HADCADFEFGIIBKGLJM@P[QJRHSJT]U_XZZC]A^^_BbBcFd]eDfGgHhA
~nya	y+Z>X@[HI
~nyb	m+Z-^9[@IHHUZVJZZ
~nyc	g!I#]%J(]+J-[/J3I4J6c9G:J;]?Y@HA[BHCID_HDIHKHMHN[OHPXSJTIUIVXXGZB]H_HaIbIcIdHeIfIhI
~nyl	|@[K]ZI
~nym	d!I(X)Y*I-J/I3Z7Y9I:I>^@JAJBIDHHBIHL[MINIO]PXTIUJZX__aHbJc[dY
~nyo	k*X-I9^:J>J?J@]BIHZIJKJMINJP[UXVH
~nys	|)^@]HIUH
~nyt	b!J#I%J(H+J-E/[3]6J7[8Z9[:Y;Z=I>F?G@XBECDDcFJGJKJLIMFNGOIPJTIUIVHXIZ[[[]X^H_JaIbHcJdHfJhE
~nyw	|:ZQX
~nz^	i9I=cH^UZZI
~nza	b!Y#X%I&[*J-H3[4J8[9G:Y=^>H?H@GAJBGHJIZKGL]NXOEPJSJTJUIVIX^ZF]GaGbIcIfHhI
~nze	i!Y(J)],Z8[9J=bBJCJHCIINJUZVIZGc[dGe[fI
~nzi	j-JIJKJNZU]VYfY
~nzo	wJ]]Z
~nzu	y8^
~o12	|-aHG
~o20	t-d9J@JHIIJKJZH
~o36	n/X=ZHGMYT^WZZJ
~oa^	|9ZF]HJ
~oad	c!Y#F)Y-Z>Y?JBGHbJZKJZC[FaZb]
~oal	y?YHII]
~oan	yHIIYZ^
~oar	b(J)J*J,c-H/J4J6J7J9F=J>J?HCIDIHbIHKHMINIPJTJUJVJXJZC]IaHbJcIdJedfGgJ
~oat	r)a?[BJU_VJZH
~ob^	j#[-J9I=GBJHaIJNYXcZE
~oba	Z!I#I%J(e)_*Z+J,f7J9I:H=J?FCJEJHHIGKGLJMINIO]PFTIUGVDWJXIZB[I]I^JaYbIcJdCeIfIgHhH
~obb	q(Y>_DXHGIJLXZH[]bY
~obe	i-H9H>J@]BGDJHEIHKILJMIN]TZVYX^^JaJhc
~obi	_!F%I(H)J*H+I-E.J/I0I1I3^4H6J7I8J9C=G>b?F@DAYC[D_EJFIHHICJJKDM]OYPIRISJUHVGWJXaYJZF[H]^_^aJbIcHdHfHgIhE
~obj	S!_#F%F(F)I*H+I,H-D/F0G1G2I3F4F5J6H7H8F9F:G;e<J=G>F?G@DAfBECGDGEIFIGcIEJHKEMFNEOGRGSITGUGVEWIXGYIZA[H]F^[_jaGbGcFdEeHfDgHhE
~obl	U!E#E%X(F)I*H+H,I-D.J/G0H1I2J3E4H6H7G9Y:E;G=I>F?F@EAHBeCEDIEaGHHFIEJHKDMGNDOHPERIS^TGUGWDXDYIZf]F^G_GaDb[ccdGeIfHgIhF
~obn	y=[@[HJV]
~obo	[!H%I&Y(H)H*J+Y-G/J1Z3Z4J8I9b:G=I>E?I@JAIBECFD[FIG]HFIHKGMIN[OJPJU[VHWXXYZI]I^YbJf]hJ
~obr	j#J-I3H9d>J@IBICJHDIIKJLXOJZI]J_Xa[b]
~obs	m)^-J1[3JDJHFKXNJUbZIgY
~obt	q,bHI
~obu	rCYZY
~obv	o-d9JHIII
~obw	p#]*Y-^CIHJIHM]ZIhZ
~oc^	q3J:Y@IHFMZOZX[ZGh^
~oca	[![#E%G)G*H+H,G-F/_0H1J3F4H5J6Z7H9E;I=C>F?B@^A_CFDEEIFIGIIDJHKDNZOHPHRHSHTFU]VEW[XDYI[^_ZcGd]e[fEhY
~occ	Z!G#c%H(Y)]*H,G-Y/H3F4H7I9H:I=I>I?I@EAJCHDGHGIGK[LJMFNJOJPIRJSGTbUIVHZa[]]I_IaHb[cIdJeZfIgIhH
~oce	a![#H%I+X-G3G=H>F?HBDCHDHHEIYLJMHNIOXPIR]SaUJZI[J]daHcJeYfI
~och	V![#Z%E(F)H*Y,H-D/F0I2I3D4G6I7H8H:G;Z=G?]@bAYB^CZEGFHGYHBJIMdNDOFPHRHSIUFVFXEYIZE[J][bFcGd]eHfDgXhE
~oci	n!^&X-]3I8X9Y:X>J@ICJHEICK^VJXIZEa^
~ock	D!?#m%[&G(B)F*D+D-Y.]/A0E1D2E3B4J5F6D7B8E9>:C;G<G=C>F?A@JACCBDAEFFEGJH[I?JZKFLEM@NDODPBRdTjUBVBWEX_YFZ?[d]@^G_@aCb^cYdBeEfAgBhE
~oco	e!J#J(J3H9F:J=J>F?G@_CHDIHGIYM]NIOXRJUJVIXHYhZZ]IaGbIcEdJeJfGhG
~ocs	|H[
~oct	|HHV[
~ocu	j@JH^ZYb]
~ocy	|(]
~ocz	u-[9JHIM]b]
~od^	N!D#D%F&I(D)C*_+a,F-C.I/Y0H2H3]4H5H6H7H8F9a:E;G<I=D>I?g@EAEBYCcDbEFFGGFH_JGLFMDNDOCPEQIRFSFTEUCVBWEZD[F]I^F_DaZbDcEdEeHfDhI
~oda	X(G)J*]+I,J-F/H3H4I7H8]:G=G>F?F@dBJCZD]EJGIHEIEJJKDLIMYN[OIPIRJScTHX_ZI[I]H_JaIbIdHfYgIhH
~odb	m#^1[BYHI[^bHfJ
~odc	u@[O[Z[
~odd	n4Z9Z>a@JBJM[N]XJZG]J
~ode	I!C#@%D&X(E)D*Z+F,G/C0E1E2G3I4C5G6E7I8E9I:F;E<G=H>g?a@@ACB^CaD?EaFDGEH_IGJEKDLDMFNFOIQIRDSDTBUBWJXeYEZG[C]Z_CagbDcCdDeFfIgDhA
~odg	t-[
~odi	U!G#E%G(E)I+G,H-D.I/H0I1H2I4G6I7[8I9B:[;I>^@_AHBaC_DEEIFIGIHEIJJHKGLHMGNEOCPHRHSITHUGVEWIXbYIZ=[G]D^]_GagbGcGdFeIfEgIh[
~odk	y*Z/YBZ
~odm	r%_P_ZJ
~odn	u+Z9J?JHJN]O[
~odo	^!G#G%J(H)I*]+X,I-^/I1J3G4I7I:I=I>G?cAJCaDHEJHHIFKFMENFOHPIRIS]U_WIXFZB[J]H^J_IaHbHc^fHgIhH
~odp	r!J0Z9Z<^X]_[aI
~odr	i#J,X-Y/^4JBJDJHGIIJYMJN_O[P[dIhJ
~ods	|6aZI
~odt	yIJK[Z[hZ
~odu	b#Y%J(J-Y/J3G4G5I9I=I?I@GBFDIHJIGJdKHMINFOIPISJTJV^XIZH]Ja_cJdHeJfIgbhZ
~odv	y=]UId^
~ody	U!E#E%F(Z*Z+^,I-[.J/G0I2J4H5I6Z7I8G9]:E;X<]=G>E?F@ZAGBEC[DYEJFHGYHCIIJJKCMGOHPGS_TJU^VIXXYJZH[H]G_XaFbGdZeIf]gGhG
~odz	c!I#I%Z(G*I+J,J-H/J0J1H2J3Y4I7J8J9D:I;^=I>^@YAJDEFIHAIYLJMHNGOHPIR[SITJUHVHWJX[YJZ[[I]F^J_IabbHdYfFhH
~oe^	|ZY
~oed	r/X3J9^>H@JC[HGXIZJaZf[
~oef	|=]LY
~oeg	h!Z#H%X(Y*I,J-G3H4H9E:J?]@^BHC]DHI[KFLJMHNGOIPZRJUIV]XH]F^J_JaEbJcJfIhI
~oek	t9^>HEZZ]cX
~oem	|%H9GH_N[ZJdG
~oen	y(_HJQX
~oep	j!I(H3X9I:J;J>J?J@HBICJDJIGKHLJMJNIOJPbQ^UJVdZG]J^ZfJ
~oer	t6]HYOZ
~oes	L!H%G&Y(G)G*G,I-Z/H0I3a4J5H6H9C:H;I<I=X>Y?F@[AIB?CEDDEHFHHbIYL]NYO[PEQJSEVDWGZ_[X]D^E_IaGbYcGdDeHgG
~oet	c!J#I%J*].X3I9E:^=J>H?I@YCEDIEYHYI_LZMIN_OIPJUJVHXIZX]I^J_JaIdIfHhI
~of^	m!^(I*cC[HDZI
~ofd	yI]
~ofe	u>J?cOH
~off	P!H#C%F&J(C)H*]+G,G-D.I/[0Z1D3Y4X5I6H7G8H9I:F;Y<I>Y?a@FAGBGCFDDEHFHGYH_IAJGLGMdNCOFPFQIRGSGTfWIXDYHZA^F_FaCbFcEdGeIfHgehE
~ofi	b#J%H(c*J-F/I3a>Y?Y@GBGCaDHHCIHJIKHMFNHTJUJVJXIZE]I^JaIb]cIfJgbhI
~ofo	q@^H_MH
~ofr	u2Y3J>I?aaJ
~oft	M!D#C%F&J(D*Y+I-G/X0I1]2H3E4E5H6G7b8H9E:E;H<I>C?E@BAGBCCEDEFHGFIBJ[KCLFMINDOGPEQJR_ShTcUEVDWEX]YHZ<[F]E^FbDc_d[eHfXgdhF
~og^	h!I#J(J7[8a:]>J@IAJBHHGIIKJLZMIRYZD^J_[bJcJdXfJh_
~oga	o8^9J@JA]CJF]HGIIKIP^Z[
~oge	c![#D%I(G-I/J3^7I8^9H:H=G>F?G@JCGDGHIIGKZLJMINJOIPISITGUIVYW^X_Za[Z]H^G_JaHbIdJfI
~ogg	]#G%I(F)J+J-H0J3H4I6J7I8J9G:G=I>EAZBaCHDGIEJJLZMFNIOJPIRISITGUIVGXZZZ[Y]X^H_]aHbbcJdJfIgIh^
~ogi	S!X#^%H(F)H*G+[,H-C.J/E0J1I2J3F4G6I7d8I9H;I=G@CAIBHCFDCEIGHHZI[JGKDOXPGR[SETXUGVFWIX^YJ[E]E^c_HaAbdcGdGeJfFhE
~ogl	c#E(I+Y-I3J7c9J:J=I>J?IC_DJH[KGMHNHOJTJVIXJZ^]J^JaJbFfJ
~ogn	e-].[3E7Z9I:J>H?J@^BICJDIHXIFNJO]VYXJZF]JaJbJh]
~ogo	X!D#X%J(G)I*J+G-G/J3H4I5J7H9J:F=H>F?F@EB^CIDGGJHaIGJJKFLdM[NHPISZTGUFVFWIXHZC[X]F^G_IaIbicDdIfIhG
~ogr	h1[6^9Y<X>I?J@JBFDJQ]VJX[Z^aI
~ogs	h#F-^9J:Y=[?[@JBIH[IFKILYNHTYZH_]
~ogu	m!]#J3^7Z>JBIDJHGIJOJZI_ZdZh^
~ohi	p)[-[AXHJPZQXUJ^]
~ohl	m#]*Y-^@JCZHHIGKJM[ZHhY
~ohn	g3_@JE[HIKJLZMYPJZF[__XdZ
~oi^	f(I*Z-J3I8Y9H=J>H?G@GBYDJHCIYKHMJOJRYUJVYXI[[]]_Ya]cJdJf]hH
~oib	r)[-YPZQY^Y
~oic	c!J#H(J-G/J9J:J>D?b@]BGCGDIH]IHJ[KFMINXOETIUJVJZE[d]Ia[
~oid	y#^(J+J?GB]DHH]ZE
~oie	|(]HX
~oig	w4ZHJf]
~oil	|3]HJaG
~oim	w3[9[:XZ[
~oin	W#F%F(G)I*Y+I,I-^/G0J1J2J4H5J7G8_9[:Z;F=G>D?E@CA^BDCGDIEJFIG^HbJHKJLIMINDO_PEQJRISHTGUHVZWJXF[H]E_]aEbZcZdGeIfIgHhI
~oir	m9I@^BJCJIJKZTZV]ZZ[Jb[cI
~ois	e#X(I*[3H9F:I=J>F?^@[A[BHCZDHHHIGKIMHNIO[TJVXX_ZC[[]H^J_JaXhX
~oit	a!J#I%^(^)Z,J-G1Z3G4J7J9G:G;J=J>X?HBGCGD_FIGIHYI[KXL_MGOITJUIVGXXZD[J]G_JbIcJdXfHgJhH
~oix	y?]ZH[^
~oj^	qBYM[O[RYTY
~oja	y+[HJZ[
~oje	a%J(H*X+J-G4J7J9X:[=I>F?H@aAJBFCGHYI]K]LJMGNHOYPJSJTIUHV^XX[I]H^J_JaGbIcJdJfJhY
~ojo	yHJK[Z[h[
~ok^	P!E%F(E*F,H-G.I/b0H2Y3C5I6H7G8^:J<I=F@EAGBdCXDDEJFHGIHbICJGKGLFMeNHOEPFTXUEVEWGXZY_[G]E^F_JaBbJdFeGfBgJhE
~oka	T![#?%C(E)C*B+E,D-@.G/d0^1E2G3A4D5G6e7[8F9A:A;E<H=B>A?B@CA^BDCCDAEeFFGEH?I?JEK>LDM?NaPZQHRDSBTbUBVAWCXYYGZ:[C]A^B_eaBcddfeEf_gahA
~oke	T!F#E%E&J(E)G*G+H,m.J/F0H1G2J3D4[5J6H7G8G9B:G<J=F>B?[@FAGBCCGDDEHFHGGH[IDJGKDLGMFNHOGPEQIRfSJTGUFVDWIXFYJ[H]]^G_GaEcXdFeDfXgIhF
~oki	T!H#H%I(H)J+J,J.n/J1J3H4I7I8J9F:I=I?H@HAJBFCIDHFJGJHHIFJIKGLJMHNGOHPJRJSGTIUHVGWIXHZC[I]G^J_JaHbFcHdIeJfIgJhI
~okk	j!J#_)]-Z9I@JBJIJPJT_VJX[ZHaJ
~oko	b!G#b%J(I)Y*I+J,J-Z1Z3H4J8J9I:I=I>H?G@FAJCGDGGJHFIGKYLIMGN]OJPHRJSJT]UHVGWJXGYbZD[a]Z^J_JbGcHdIgIhH
~okr	|=[
~oks	u/[3I9JHHIcTJ
~okt	f7eHHX]ZF
~oku	n#_.XDJH[JXKYZHcXeZ
~ol^	O!Z#A%f&I(?)E*H+E,F.G/G0E1[2g3@4B5_6F7D8F:C;e<G>F?A@GAJB?DDEFFEGHHHI_JYKHMGNYPDQeRCSDTCUfVHWEXBYbZA[D]C^D_Da@bBcBdCeFfAgYhH
~ola	Y!G#I%G(G)[*I+I,I.J0J1H2J3J4^6I7H8Z9_:X;I=G>F?YAHBECIDGEGH=I^KELIMGNfOGPHQ[RHSFTHUaWHXFYJZB[I]G^J_HaJbHc[dGeJfGgIhG
~old	S!E#H%F)e*X+G,H-G.J/F0I1^2I3Z5I6I8H9B;F<J=G>A?E@ZAGBCCEDZEIFYGHHZIGJIKFLHMENaOIPaRGSGTHUDWHX^[G]E^Z_FaZb]cGd[eJfGgFhG
~ole	S!C#D%D&J(f)h*d+F,G-B.[0H2H4c6H7[8G9A:G;Y<J=E>a?GAGBGCBDGEHFHGFH[IEKCLFMENDODPDQJRGSETEVZWGXDYIZ<[E]D_FaCbEcFeIfEgE
~olf	w#^6YZF
~olg	k/[3I9J>J@IBZDJHGIJKJL^O[TJZX][_IcIfZh]
~olh	w-Z?^HIK[
~oli	I!C#D%D&H*b+E,F.Z0G1G2H3C4D5b6G7D8G:C;G<H=B>F@YAFB@DAEEFGGFHYICJaLEMBNmOEPDRGSCTDUCVFWkXDYHZ<[D]B^E_EaBbCcDdDeGfEgBhC
~olj	yN^
~olk	p)Z+Z-[4J5[DJF^HCIJKITJXJZHd]
~oll	M!H#D%B&I(d)[+I-?.H0F1F2G3F4d5d7C8E9Y:Y;F<H=G>??A@^AEBDCADXFFGGHbIEJaK?LEMFO^PDRESETGUCVdWEXIYaZH[C]A_DaGbBcCdFeFfXhB
~olm	yH_
~oln	g#F%I(I-H/b0_3H6[7I9F:I=J>G?I@FBGCIDHIZKELINHOHPYTbUJVHXHZD[J]H^Z__aIbIcIdFfIhH
~olo	X!G#G%G(Y)Z+H,I-D.J/H0I1I2I3D4G6I7H9A:F>B?_@YAHBICdDJEIGIH>I_JILHMEPYSGU^V_WIXEY]Z?[a]_^H_HaCbHcGdGeIfFhF
~ols	|H[I]
~olt	a!]%I)J*I-H/I0]1J3G4Y6J7J8X9G:H>E?Y@^AJB]CFDFGJHIIDJJK]LJMGNGOIPXSITHWJX_ZB[I]G^I_JaYb]cIdGfGhG
~olu	g/ZDZHZKHdIgb
~olv	b!Z#G(J-I3I4Y7J9G=J?HB_CIGJIZK_MHNIOHPJRJTJUJVHXJYZZY[J]I^^aIbIfIhH
~om^	H#B%J(E)]+J,F-Z.H/B0F1X2G3B4Y5H6X7I8I;_<G=I?IADBDCHDJEFFEG[HaJaKaMBOHP_RHSEUFVXWEYEZH[[]@^Z_]c]eFfAgGhI
~oma	K#X%a&H(D)B+E,D-?.H/Y0D1D2G3D4g5b6F7c8c9A:C;D<H>@A^BDCADBEEGGHHIAJ^KFLEMIN_ODPcRESET]UDVAWFYFZ9[E]B^D_JabbCcCdBeFfYg_hC
~omb	c!J#I(G+[-Z/H2Z9H:X=E>Y?H@HBHDFHaI[MINHOIP]UIVIXXZG^JaHbJcIdJfYhI
~ome	I!G#Y&F(X)F*H,C-f.D/G0H1E3G4d6Y7Y8Z:d;Z<Y=F?B@IABBCCGDBE^GJHGI[LFMINGO@PaQGRCSFTZUGV?WYYEZ_[B]J^F_DcBdEeDfYgDhF
~omg	wc_dY
~omi	[!I#I%_(G)I*G+I,H-D/I1J3H4b7b8a9H:I=H>H@FBFCHD^IGJ]KHMHNIOIP[RISIT^VGWJXIZE[J]H_IaYbHcIdDeIfFhI
~omm	S#C%A&I(C*F+^,J-e/J0Z1G2H3E4F5I6I7F8J9B:Y;Y<I?F@GAGBICJEJF^H[IGJHMCNBOGQIRFSFT^UDWGYGZa]J^E_EaadBeGfFhX
~omn	uHYZ^
~omo	Y!H#F%I([)J+[,J-F/J0J1J4I7I8J9^=H>a@_AIBCD^EJFJGJHaJIKDLIMFPHRJSITIUCVEWIXbZE[G]G^I_IaIbHcIdHfHgJh[
~omp	G#^&G(G)[*J+a,J.F0E2Y4B5E6D7H8]9?:_;D<F=G>@?E@GAGBYC>ECFDGDH]IeJFKJL_M[N^OYRCTGU]V[X@YEZF[[]]^H_Ia?bHcAf?gFhG
~oms	p![%Z9J>JHYIIMIP[XJZ[f]
~omt	d!J#J(H+_-Z3^7J9I;Z?I@HBGCHIHMINITZUJVJXEZ^]Ia]bIcXdJfJhI
~omu	o-_>^IJKJSYZ^
~omy	|!^#^HJZJ]J
~on^	8!C%[&H(b*Y+Y-].F/?1]2D4<5E6D7B8B9I;Y<[>_?c@AAFBICYDcEcFAGJH_I;JDK;MGN]PERCT@UaVEXEYXZB]d^]_AaYbacZdYfDgEh?
~ona	R#C%E&J(I)E*F,G-J/G0X1F2Y3X4F5[6G7F8H9Z;G<I=D>Y?HAGBaCaDDEGFXGZHaIALHNAOFQIRFTHUXV_WH[F_FaEcDeYf[gGhD
~onb	d!J#J&Y)J*J,c-I/J3I4Z9H?ICIDJHXIIKIMJNIPJSJUJZD]J_JaIdJedfGhJ
~onc	[!G#H%G(J)I*Y,J-G/I0J1J2Z4I6J7J8J9E:G;J=]?FAYBeCGD]EJFJGIIEJJKELIMGNGOEP^RJSIUXWHXFYJ[H]^cHdXeJgJhH
~ond	O!C#X%E(D)F+H,F-Y.H/I2H3G5H6]8_9[:D;G<X=G>E?A@eA]BXCdDCGFH^IJK?MIPDQHRESaTCUHVBWEXBYG_Ya@cIdHeGfDhH
~one	J!G%I&G(@)D*F+Y,F-?.F/I0F1D3_4A5E6J7G8X9=:@;D=Z>e?^@HACBbDXFDGEH^I=JCK]LANZO_RESBTAUdVJX@Z<[J^Ha[bFdHeIfIgY
~onf	O!D#B%D&J(B)C-I.I/E1F2I3J4F5H7F9G:A;I=B>D?C@GAGEjFGGHHZICJHKDLFMDO^PCQIRFSFTDU>VdWhXDYGZB[F]E^E_EaDbJcBegf@gF
~ong	K!^#_%D&I(C)F*H+E,]-F.H/G0F2e3_5H7E8G:H;G<H=E>Z?[@XAFBFCCDAFFGCHFI^JGLFMZNZO^QJRbSFUDVBWGXYY^[E]C^CaBcCdHeEfBhY
~onh	r&Y:YHFMZOZZHh]
~oni	Q!A#B%]&H(E)E*Z+C,E-F.J/E0a1E2G3E4d5G6E7D:B?X@BADBECHEFFDGjH]IAJFLEMaN@ODP]R[TDUAV@WEXCYDZE[D]A_FbIcAddeEfagEhH
~onj	r-[9^HHIIhZ
~onk	uF]PZV]ZJ
~onl	L!H#C%]&J(I)^-I/a1G2F3F5G6F7D9D;X<H>E?aADB?CdDEEFH=IZLGM[NIOGPIRFS_T_UEWF[c]DaDbDc]dGeGfDgahA
~onm	n,[=G@[cZdY
~onn	D!<#<&I(>)D*A+A,_-;.D/?0]1h2g4]5B7?8f9G:B;A<d=D>D?B@;AGCADJEDFFG_HFI9JBK<LDMCN<OJPEQ]RcSCT=UCVGW@X?Y^ZC[F]B^>aDbIchdZe]ffgBhB
~ono	T!G#]&Y(F*G,G-B/G0G1H2H3[7G;H<J=F@ID^EIGJHHJHK[LGOdQJRGSGTFUEVXXEYHZ<[_aBbEcFdJeHfFh^
~onp	K!Z#C%E&G(F*C+F,E-A.H/f0_1F2G3A4D5H6b7[8E9C:B;F<G=H>D?C@AAYBJCCDBEgGCHFIAJEK?LEM@NbOEP[QGRFSET_UBVAWDXEYFZ<[D]C^E_baCbCcfddeEf]gZhB
~onr	l*JEdHHNHcJ
~ons	W#F%Z&I(F*E+X,G-Y/G0H1G2H3C4F5I6H7G9Z:d;H<I?E@XAcCDEGF]G[HYIFJHLGMDNCOXPEQJTFU]WEYH[Z]D_FcEdDeIfGg]hC
~ont	A!d#a%_&C(;*A+@,F-b.E/D0?1D2b3h4h5f7E8C9H:[;B<A>E?A@@BICcDZF[GXH:I^JdKHL^MENCPXQHR=S=TDUAVYW>XGYCZ^[[]G^[a:b@cHdEe>f>g=hB
~onu	o>G?aCJD_OYZHaJ
~onv	m(^3J:c>[@JHFOXZI
~ony	e!a#I%I(X)J+Z/J3H4I6J7J8J9G:];[=I>G?H@HBGCJDDF[GXHGIGKHMHNHOZPaQYRJTIUHV[XI[J]I^H_IaYbIcIfGhJ
~onz	u)]MY
~oo^	|>^HF
~oob	u)^3JHIKIUcZJ
~ood	c!I#J(J)G*J3I9c:J>I@IB^CHDHI[K]MIUHVJXIYZZD]IaIbIcJdJfI
~oof	l(I*c3JC[HDI[ZJ
~oog	k#D7cH^ZG
~ooi	j(Z+X1[>J?J@IBZCIDaHEL_MJVJXJZF]J^IdZ
~ook	L!E#C%F&J(E*E,G-F.n/Y0H1I2H3C5I6H7F8]9J:H;H<I=F>F@AAGBdCIDDEIFGGHHbIBJGKELFMeNFODPFQJRFSHUEVDWGXDYHZE[F]E^F_IaBbIcDdFeHfDgJhD
~ool	a!I#I%H)J/G0J1_2Z3I4I7I8J9Z:I=I>Z?GBECIHXJ^OJPJRFSITIUaVHWJXHZI[J]I^J_JaGbHcIdIfGg^hI
~oom	e)Z-I>JGJHdMIRJZFc[f]
~oon	b#Z)X-I9Z:J>[@bBGD_IHKGLJMGNJO_UJVGXI]G^IaDhI
~oop	e!I#J%X(J-Y3]>J?IBGDIHXIIKILcMINJPZR]SJTGUJVIZ[[J]G^ZbGcJdHf[hI
~oor	N!I#C%F&I)Y*Z+G-b.H2X5G8E:J<H=G>J?I@IAEBIC@EJFGGZKZMXNZODPJQIRDTEU]V[WHYGZX]_^Y_Ca@bYd[eFfCgE
~oos	]#H(I*J+E-]3J9G>H@[BIDEH]LaMIOIVJZC]^^I_Ja[bJ
~oot	e#I%^-X@JBXH^TF[Ff^hJ
~op^	M!G%F&I(Y*F+E,F-^.J0F1G3C4D6G7E8F9H<H=B>G?C@DA]BYCDDCEGFFGeHfJ_K@MaNBODPXQYRCTCUCVYWFX_YCZI[E]C^H_EaJbcdDgIhE
~opc	h#J(a*J+J3I>I?_@JC_DFHFIIKJTJZH[_]J^[aG
~ope	Q!E%I&J(])G*F+G,G-D.I/Y0H2I4D5I7E9Z:G;H<X=[>_?G@HBBCEDCFHGGHYICJILFNCOFPhQIRFSGVAXEYGZD]Yadb[d@eFfXgFhH
~opg	n!a#G%I*Z3Z:I>IBYCID]HFOZXJZX_IhJ
~oph	y,XH]ZJ
~opi	e!J#J-H3I4I6_9H=H>C?J@XBHCJDJHeIGJ[KFOJVJXIZG]I^ZaDbZcJh^
~opl	Y!H#J%G(Y)Y*[-a1J3H4J6J7J8^9H:X;^=H>F?J@EAZBGEJG]HCJHKFMHNFOIPbSHTJUGVZWIXIZC[Y]J_HcHd^gHhI
~opn	i%Z(]+Y8[>J@ZB[DHHFKJMZUJVX[JhJ
~opo	e(Y*J3F9H:J=J>F?eCFDHIIKIMJNJOIPJR]UJVGXIZE][_[aFcJf]hJ
~opp	V!J%G(G)I*I+H,I-[.J/H0_2Y3F4H6I7I8I9D:H=Z>Y?FA[CFEJFIGFKDLHMBNFOYPGR^SGTHUGWIX]ZG]a^I_HaEcJdFeHf_gH
~opr	k4J9I>Z@YIJJZOHZJ^b
~ops	k-Z/[3]>H?GBGHDKJMHNXZ[aab]
~opt	S!E#D%E(Y)F*_+F,F-E.J/H1G2I3A4G5J7G8Y9F:F;H<^=E>B?c@DAHBBC^DBEHFIGFHEIDJHKDLaMENEPEQJR]SGVDWHYHZB[d^e_GbXcEd]eZfHgGhG
~opu	r-a9IH]ZH
~opy	o-Y6[8HA[IIOIZZ_Z
~opz	r(Z?]C[HH[ZaI
~oqu	T!E#h%G(E*G+H,H-^.X/F0H2I3E4F5J6H7G8I9E:F;I<J=G>G?C@GAHCDEIFIGIIHJYKFLHMDOGPGQJRGSFTfUFVEWIYIZ@[a]Y^H_GaDb_cZdFeIfEgGhE
~or^	>#>%J&c([)J*a+D-A.Y/H0E1F2a3J4_5H6]7G8_9;;B<a=C?Z@BAbBICADCEZF>GFH^ICJZKYLGM[NGOEP]Q]RDS_T>WHXBYI[C]]^D_ecYdBeXfFg>h?
~ora	O%D&I(Z)B*J+F-A.G/E0F1X3@4H5X6F7D8E9J:[;G<H=H>I@_A]CED@EGFGGJI?JFLdM]N^OCRaSYTcUBX_YGZ>[D]I^D_Ea_bBdCeJfJgEh^
~orb	f(_)X-a@JBJHBIZKHLIPZQYZE^_
~orc	X!I#I%J(I+Y-Z/I1I3J7J9Y:I<Z=Y>J@GBECIDFGJH[IFJ^LgMFNETJUJVIY[Z>[_]H^HaJbIcJdIfIgJhF
~ord	3!;#I&J([)B*A+>-c/Y0I1B2b3C4=5E6X7[8B9@;@=C>C?C@YA=B_CIDHECF@GZH^IcJ^KbL]M_NbOAP>QAR=SIT@VCWFX?YCZd[_^__=aEcDdafEgYha
~ore	O#D%E&H(E)a*Z+^,D-B.H/D0F1[2G3A5G7F8j;F<H=H?I@BAfB_CZDEEHFFGHHEIIJFMCOCP^QHSETFUIVFWJXZYFZ@[D^D__aEcDeEfCgEhG
~orf	y#[HJSZX]
~org	I!J#G%B&I(>)E*B+D,E-@.G/E0F1F2G3B4E5G6F7^8E9[:h;F<G=a>A@YAEB=CAD_EcFcG_HCICJDK>LCMANbODPGQHRFSDTEUbV?WgXYYFZJ]I^E_DaBbHcad_eEfBgChH
~orh	o#I5X9ZHIIJKITYZF]__]hZ
~ori	Q%]&I(b)_+I,G-I0G1G2G3[4D5_6G7Z8G;b<I=D>Z?HBBCCDGEJFGGJHBIEJGK[N_OARFSFTaUBVcWFXEYHZD[I]C^G_JaBb[cJeHfDhD
~orj	y>HHGZ_]]b]dHfJ
~ork	I!Z#D%_&X*C+F,F-?/Z0J4Y6F7^8X9@:G;H<H=H>Z?FAEBgCHDHEFFGGCHXIFJGKEM_NFPGQ]SATEU@WEXCZc[A]B_CaBbHc]eEf]gJhA
~orl	wR[SY
~orm	P!F#B&I(A)d+Y,E.I/G0H1H2H3i4I5H6H7F8F9C:H;G=G?A@GAECaDdFHGFHJIEJFLEMHO@Q^RHSGTFVBWGXDYHZF[E]B^I_EaCbDcEdCeHfFgHhf
~orn	X#^%G(F)H*H,H-C.J/D0[2J3E4Y5J6H7G8H9_;I=G>D@dAHBGCFEIFIGHJJLHMaNCOYPGRHSJTFUFVEWJXaYI[G]F^H_FaFb]cXeIfY
~oro	q)Z*^?IHHLZPYRYZI[]
~orp	k!J*J/IHHKJNbZG__
~orq	r/_HGKIL^NIZJ]^
~orr	O!C#F%J&I(D*G+F,Y-B.I/E0F1G2G3]4F6^7G8G9a:D;G<I=E?[@cA^BJCBFHGFHAIAJGKALFNCO[QJR^SGUEVCWIX_YHZb[F]B^D_XaZbEcHdFeHgFhe
~ors	_!G#_%](F)I+J,[/J0J1J3F5X6J7I8I;J=F>E@]AIBDDXEYHGIGJJLGMFNFOHPHRIS_UEVFWHXaZG[G]G^H_YaGeIfFgJhZ
~ort	F#<%D&F)F*[,@-H.E/I1e3@6B7I9F:Z<E=C?]@IAFBZCDDZEGFYHbIdNFO>PGQXRCS^T]V@XGZF[A]I^G_Aa=c[eHfDgehE
~oru	k#J-Y3J5Y9I?^@JHGK_SYT[ZGcZhJ
~orw	o3Z9IHaZI
~ory	R#E&e(B)Y*H+I,H-G.J/I0H1G2F3^5_6G7Z:c;H<X=H>H?F@HAFBYCHDFEHGGHFICK^LHMGN[OHPFQJRHSZT[VBXHYIZ@[H]G_^aGbFcFeHfFgHhF
~orz	k%[(H)[,Y4[8J9J:J@IB[DJHDIIMFNJP_VIZG[[]]dGeZfI
~os^	Q!Y#E%E&I*F,H.F/F0H1X2H4G5I6G:E;I<I>]?Y@[AGBbDFEIFGGbHCIYKHL^NIOFQJSGTZUGVGWIXFY[Z=]c^HaYbDc]eIfDgFhJ
~osa	y.X9]B[HI
~osc	f!G#I%J&X(J-H/H3F7]:c=J?I@GBFCJDHHEI]KGLJNJOYTIUJVIXJZB[]]I^Z_[cXfJhZ
~ose	R!C#G&J(X)Z*E+F.I2[3D4E5H8G9E;G<I=C@[AGBZCCD[EGFHGXIYLXN[OGPDQIRFSETCUaVJWFXEYHZ^]Z^[_EaCcDd[eGfCgE
~osh	o9J=HHc
~osi	n+Z4[9J=J>J@JBHDIIZKJLXXaZGaJf[
~osk	p#JG^TJZH^_
~osn	|-[FZ
~oso	N!E#B%F&J(D*Z+J/Y0J1X2I3E4E5H6G7c8H9F:F;H<I>C?F@CAGBDCJDEFHHBICJZKDLGMINEOGPEQJR_ShTcUEVEWEXFYHZ>[G]F^F_FaXbEc_d[eHfYgdhF
~osp	r!X#[-Y:^II
~osq	t8aAY_Z
~oss	S%C&J)]*E+G,G-D/F0D1G2I4]5H6Z7[;H<J=G>[?B@]AHCXDBFHHYIYJGKbLJMCNHO^PYQJRFTEUCV[WFX_YH[Z]I^G_HaCbCcEdIeZfDgEhX
~ost	O#?%I&H)Z+C,D-B.G/D0J1D2F3A4Y5F6D8D9I;H<H=Z>^ACB^CED^EIGIHcIELCNFOYQHRaTDUJVY[G]Y^D_^dCeJfBhA
~osz	l#[-J3J8^9_:_=H>I?J@JCJDIHXIIKIMHNJTJVJXJZF[I]]^JaH
~ot^	A#Z%]&F)X+A,I-F1B3I4Y5G6_7[9[:^;E<G>^?]@IAFB>CGD_EGF[G[HXIFJ@KFLDMBNEOEPJQ_R[SETIUCVHWFX?Z_[[]@_]a?bBc[e^fCgFhF
~ota	b!J#J%J(^-D2Z4J:Z>[?I@HBHDJHbIGMJNHOIPJQ[TJUIXIZC]JaFbIc^dIfJ
~otb	w-ZIX
~otc	y-]HFNHZE^a
~ote	S!E&J(C)F*G+G,F-b.I/D0E1G2H3E4E5I7F8F9_:E;a<I=D>@?^@CAFB[CXDDEGFHHcIEKCLFNCPcQeRGSGT[UEVBWGXCYG[I][^Z_DaAcDdAeGfDgEhB
~otf	p5_HJ_]
~otg	wH[V]ZI
~oth	L!H#B%I&Y([)G*Z,G.Y/D0Y1G2H3A4Y5G6I7G9F:Z<I=F@YAcB^CZD[EFHEI@JFKGL_MAPAQIT[UCYHZ_]B^D_Za_bYcDdEeHfJgHhG
~oti	^!J#Y%I)J*H+I-H3H7J8J9a:I>G?[BFCDGJHZJ[LIMHNJSJTJUHVHWIXIZ?[I]GadcJdJgJhJ
~otk	r9I>JI_Z[]^
~otm	l>JHdZJ
~otn	c!I#H%Y(H)J*J+J,X-H/I0Y3G4Y6Z7J8]9G:H=Y>H?I@GAJBGCIDHEJGIHHIHKHLIMHNIOIP[SJTIUHVGWJXHYY[J]I^I_JaHbHdce_f]hH
~oto	_!I#H%H(Z)J*I+I-G/J0H1I4I6J8J9X:X;J=E>E?F@GAJBECGDGHbIGKFLJOHPIRISJTJUHWJXHYj[I]G_JbHcEdHeIgJhH
~otr	Z%I(Y)H*G+H,J/I1J4I6J8J9G:_;J=]?F@_AJCZEZFJGIIZJJKELIMaNGOIPHRJSHVZWJXZZF]F^IbHdYfGgIhG
~ots	g0[6J@HBJGZIGKYMJN[T]ZH_[hI
~ott	a!J#H%J(G*J+J-G/J0J3H4I6J7I:G=I>]?H@DAJBGCHD]GJIJJJLJMGN[OHPJSJTJUIVHWJXbYJZ[[I^I_JaGcYdHf]gJh^
~otw	n3I9J:J=Y>]?J@JAaCYDYHZIHKJNJUIZE[[]JaJd[
~oty	y*[IHNZh]
~otz	r*YO[PYZH[[
~ou^	V#a%E(D)G*G+I,Y.J/^0H1H2I3D5I6H7G8H:E<J=Y>b?D@[B_CCEHFIGGH;IBJGK^LGM[NBRYSGTZU[XFYZ^HaIbDcEeXf[g[hG
~oub	c#J(H-J>_?I@HBXDIHXIIMISYVJZc[IaJbIdXfIhH
~ouc	k#J([-J1^9H@]BZHGKJNYP[VJZE^ZfYgX
~oud	J!F#C%A&G(B)D*D,X-A.G/j0h1J2F3A4D5G6_7I8D9@:C;E<G=A?E@FA^B?CBDAEDFEGJI?KJLDMbNAOCP]QGRFSDTdUCVBWEXCY[Z;[B]A^B_gaBbAdYeEf?gahX
~oue	yF[dY
~oug	P!I#F%G(Y)J*[+^,J-[.J/I0I1I2J3I4I5J6J9G:I;J=H>C?IAIB[CZEJFIGJHJIaK[MGN^RISGTXUBZG[H^G_IaXdGeJfHgXh]
~oui	d!J#c-J3J@HCJDJHDIJKIMINJT_VIXJZE[b]J^Zb]hI
~ouj	r3H9[>I?IDYHIM]TYXJaZ
~oul	P!B#H%F(E)G*G-_0I1H2J3Y4]7I8G;I<J=E?HAHBYDGEIGJH^IFK]LGOGPFSGTGUIVXWIXFZa[G]E^Y__bFe[fEgHhH
~oun	@!e#b%b&D(?)]*Y+Z,Y-A.E/?1A2c3[4I5D6B7H8A9A:Z<D=G>A?=@CAdBHCFEDFEG]HZIFJALaMBN=OJPfQ]RBSAU?V^W@XBYCZC]A^e_ea>bDdBe@f=g@hA
~oup	T!X#G%D)G*I+H,I-G/J1I3F4H5J6I7I:H=E>F?GAHBJCHDFEJFIHcIEJGKFLIMGOIPdRISITHViWHXHZA[I]G^G_GaHbGdCeFgHhH
~our	F#F%G&G(B)G+[,C.F/A0E2H3J4B5F6D7X9d:[;D<F>H@bAbB?CDD^EaFDGJHEI[LBNGPYQHRGSXUYV_WHXdZG[F]E^C_Eb@eCf]gD
~ous	[!J%J)b.X/J2Y3Y4J9^=I>H?H@XCHDGHYJYKFMHPISJTJU]VH[J]H^IaHcIdJfIhI
~out	H!D#c%_&Y(Y)G*D+G,I-H.I/B0E2F3^5H6E7E9E:[;E=B??ACBdCFDXFHGHH^JCKCLCM_NGOYP@QHRHScTbUIXFYE]@^F_Ea>bAcedDeDfEgBhG
~ouv	Z!I%H(G+H,X-D0J1J2J4I6I7I8[9_;J=I>IAJB]D[FJGIHYIDJILIM]NJOHPIRJSJUHVX]Y^IbYdGeJfHgI
~ouz	yHII]K]
~ov^	[!H#J%Y(G-H/H1J3H9F:J;^=Z@FAYBDCJGHJZKHLJMHNIPIRJTIUJVXX]YbZC[J]H^[_[a[cBdJfIgIhI
~ova	Z!G#E%G(E)I,I-C/Z0Z1J2I3C5J6H7F8J9E:Y;J=]>Y?E@YAIBaCZEJFIGIJHLGMbN^OEPHRJSHTHUGVFWIXZYJ[X]^^HaCcGdGeJfGgHhD
~ove	R![%E&J(H)D+E,G-Z/A1F2b4E5H7]8Z9]:C;b<Z=_>b?C@[AFBHCCD]EHFIG_H_IHJHKFLGMDNBPGQIRES]TBUEXDYGZC[E]D^EaDbFcDdFeHgFhD
~ovi	X!G#H%I(I*I+J/I0d1I4J6J7d9[:H=H>[?[AJDGEJHGIFJJKFMHOIPIRJSGT[UJVIXGYJZ@[J]G^H_Ga]b[cHdIeJfDhH
~ovo	f#]%J8a>I@]BXDJH[SIX[ZIcYdFfJ
~ovu	|S[
~ovv	w-]@ZTY
~ow^	D#J%B&Y*Z+[,C-^/_0C1B2Y3F4@5c6D7A8C9E:B;I=@>ABACED?EDFJGDHaJJKDLIMcOHPCQYRJTGWBX]YGZD[d^Y_CaEbgcHdBeIfFg_hZ
~owa	S!B#^%Y&I*C+_/D0F1[2G4X5G6_7J8[:F;F<X=H>I@?B]CADJEJFEHZI@JEKHNEPZRES[TZUXWXXHYGZY[_]X^D_CaAcGdFeFfIgIhD
~owe	W!G#G%H(F)a*H,J-C0J1J2J4X5H6J7H8I:X;J=G>F?FAIBICFD^EJFJGIH_I^JHM^N[OGPGRJSITHUHWJXGYJZI^G_HaFbEcHdFeJfJgehE
~owh	p3[9J>]AJHB__
~owi	f!G#H%I(I)I*H+X,J-[/J0]3G4I7I9[:I;J=I>E@FAIBFCGEIF[GJH@IFJJKZMHO[RJSITIUIVGWJXZ[J][^[_YaXbHc^fHgHhH
~own	O!]#B%A&e(Y*C,E-a.G0J1E2G3A4^5E6F7H9A:B;[<H>J?Z@[B>CGEFFEGIHILGMINGOIPIQIRDSfTFUBVFWEXCYFZD[X^^aGdBeFfXhB
~owo	m#Y*Y-_BYCYEXHGTZ
~owp	kHIbb
~ows	^!J#G(I-I.a3I9[:J>I?J@HCIDIHZIHKHMYNIOJUJVIXIZC]aaIbecFfJ
~owu	u#[7Y@ZBYHJX]ZJ
~owy	f#J(J-H/J3^4J9E:I=J>I?YB^CGD^IIKGMGNIR^TJUJVJXHZE]H_Za[bXcIfJhJ
~ox^	Z!I#G%J(J+J-I3I9H:J=J>d?H@HBHCGGXHaIGKIMINHPJTXUJVIXJZA]J^^aZbJdZe^hI
~oxe	|%^HFh[
~oxi	u-ZLZNI
~oxy	a0J1I3I4G6J9J?JBHCJDJH[NJRGYGZD]GaIb^cidJeJfDhJ
~oy^	k#]-X9XBJHDIJVYZJhZ
~oye	h!Y&Z3H:[>^@[CYG[KIOJZGa[
~oza	y9]G^HJ
~oze	e!I#J)H*I,[-I3J9F=]>H?IBFCJDHI^LIMYNJOJPXU]V]XJ]I^]_JaGbJdJeZfJgJhI
~ozi	t9IBYHJU_V_ZI
~ozl	y*ZHZ
~ozn	f#I(J-I4Y6]8Y9G>H?[@[BZCIDHHEK[MHNIOZR_SJUJVIXI[J]J^J_Ja[dIfH
~ozo	y!YI[
~ozp	|O]hY
~ozw	qBYHGK]MJV_ZZ
~pa^	q9JC_D[H]ZJaJeX
~paa	w#[HHTZX]ZH
~pac	a!J#I%J(I-I3_4I7c9J:J=I>H?I@HBHCIDGGJIdJZKFMINHOIRJTJUJVIZ@]J_caHbJfHhG
~pad	i#I%Z(J-Y0Z3H4^9H>a?JBIDIHGIIKHMIOJPJS]UJVJXJZE]HaGbJcZf^hJ
~pag	I#@%C&I(C+e,E-Y.c0F1F2G3@4D5G6I7c8E9B;G=D>D?_@=AEB<CCD[EJFEGDH[IIJCKCLDM@NEPDQHREScTGU^VDXaZ[[Z]^^C_JaCbZdIhX
~pai	k/G3c6^9J=Y>_?JBHCIHGIJOHVJXJZGaGcI
~pak	y3I=[>JO[h^
~pal	e([-_@[HYIJKXZGfJ
~pam	d!J#J%J(I*J-E3F4J9Z?G@GBICGDGFIHZIBKaMYNIOITJVIXH]H_JadbJh[
~pan	U!H#F%H(J)Z*I,J-Z.J/H0J1I2J3G4H6J7X8^9F:b;J=H>[?E@DAJBDCHDEFIGHH^IBJHKDLIMFNaOHPIRISaTFUcVYWYXHZ=[Z]F^I_IaDb]cHd[eIgIhG
~pap	p@YH^IGNZ
~par	J!I#F%D&G(^*X+F,C.X2D3]4A5E6C7Y8F9<:d<H=F>E?cB:C@ECFYG[H^J^KZLEMDN=OCQHVeXFZB[_]@^H_^aAb_dGeCfFgIhE
~pas	4!=%](])D*D+=,J-_/X0F1C2_3@4>5F7Z8D9>:I;F<X=B>B?J@XAHB]CYDFEDFAHXIcJbKeLYMbN^O?P?QBR?SHTAUGVAWGX>YDZa[]]J^[_?aFcHdaeZfGg]h_
~pat	a!J#I(_-_/J3H9X:J=I>_@XBFCHDZFaHAKFMHNHOXXJ]JaHbIdJfYgHhH
~pau	w#]HIR]XZZJ
~pay	m3^HaZH
~paz	y3ZI[_[
~pca	q(Z3[>J?XCYOI[[aH
~pci	r(ZC[[[
~pcj	r([?_CZDHHH[Y^YaI
~pda	V!I#J%H(^+J,I-F/^0[1a2J3F4G5^6H7H8H9Z:I;J=H?G@JAIBZCHDFFJGGHZIFJIKCLHN[OIPHRGSJTIUIVHXIYIZG[H]G^F_HaGbHcFdEeGfdga
~pde	Z#J(e)F*Y-Z3J9H:I>I?I@[BGIIKHLYMHNJSJTXUJVHXJZH[JbIgc
~pe^	a%J(I-H/X3I9J:_>E?J@YBHCIDIGZHJIYKHMIO]PZTJVJXIZI[J]IaYcXhd
~pea	_%J(J*X+b-[3H9H>F?_@IBICGDCIDKXMJN_OJPYYZZ[]JaI
~pec	W!H#F%G&c-I/J0J2J3Y4F5J6I7I8I9G:I=G>H?I@FAJBECIDGEJF[GIIaJaKFLIMHO[PIRISIUIXXYHZZ[J]H_IaHbIc_dGeGfGgJhF
~ped	W!H%I(H*Y+Z-G/H1J3X4I7J8J;J>I?EAJDFFJGJHBI_JJKZM]NGO^PJRJUIVGXbZD[I][^Y_JaBbIcZdIfIgJh^
~pei	r#[@JD[MYOZ
~pek	t9IA^EXHI_[c[
~pel	a!H#H%I(I)J*I+J,J-X/I3a4I7J9]:I;J=H>XAZBGCGEJFJGJHEIaKFLJMHNaOHPXQYRJSJTIUHVGWJXGZD[I]Y_IaZfHhH
~pen	R![#I%C&I(^)F*I+E,F.H0G1E2H3A4H5H7G8G;F<Z=Z>D?]AFDEE[FFGFHaI>JFKHQZRDSFTJUZVYXJYYZH][_Ea]bYeEfDgJhG
~peo	Y!H#J%G(Y)Y*[-a1J3H4J6J7J8^9H:X;^=H>F?J@EAZBGEJG]HCJHKFMHNFOIPbSHTJUGVZWIXIZC[Y]J_HcHd^gHhI
~per	F!@#a%g&E(a)E+A,C0J1J2C3F4F5D6B7@8E9Y:>;_=J>d@XADBDCGEXFGGDHGIFJCK@LDMBNHOJPiRDSDT]UJWAXaYCZB[b]E^]_DaacDdFeAfGgBh?
~pes	t!X9X?X@JHZIY
~pet	f#Z(J-Y3J5Y9Z:J>I?H@ZBICIDIHCIFKdMIN]VIX[ZC]Ia]bJfJhG
~peu	f)Y*J-J3H8Y9I=X>^?GBHCIDHHDIIKZMYOIU[VXX[Z[[Y]J^XaHbGfJhI
~pew	y(]3YKHMJh^
~pfa	yFZ
~pfe	|![3[
~pfy	rIZNa
~pge	n!a#G%I*Z3Z:I>IBYCID]HFOZXJZX_IhJ
~pgi	w3]D^OXZI
~pgm	y0bHEZJ
~pgr	f!J#I(I1b4G5]HYRJXHYJZGbHcJdYeJfagI
~ph^	a%E(a)Z@IBHDHKJMIPJVIZGgf
~pha	t!J,X/I=ZHJIXZH__
~phe	|6_KJNIY^ZCcF
~phi	rHaZG
~pho	G!F#X%E&H(A)C*a+[,E-A.G/C0F1F2H3d4E5G6G7E8F9@:C;F<H=C>h?Z@AAEB[C[DaEFFEGGHbI@JEK?MJNBObPDQHRESFTGVBWFXCYGZA[B^D_DaebJcDdEeGfDhE
~phr	k-[2YHZI^ZG
~phs	|GaZG
~pi^	b!H#X%H(H*J,I-H/J3H4Y6Z7J8X9G:I>I?I@FBGCHDHGHJJKELJNIOIPbTJUHVYXYYY[J]G^H_HaHbYcId_eHh^
~pia	o6[H_^XaFfZ
~pic	b(G*_>Z@bBXC[DJHEIZKHL]MENHZD[Jb]hG
~pid	c!I#I(J-I3I9[>H?H@GBGC]DGI[KHM^NJOIUIVHZF]JaIbac]dJfIh^
~pie	d!I#Y%J&Z(I)J*[+I-G3G4J7J9F:I=I>B?[AJBFC_D]FJH^IFKFLJOIPIQXSJTJUHVHWJXXY[[J]YaGbHcIdIfIh]
~pii	|6]
~pil	c!J#J(Y)J-H/Y1]3H9I:I=H>H?HBFDIHbKIMHNIPIUHVcXHZY]I^YaFbJhJ
~pin	f!J#H(I*J-Y/I3H4J7d9[=I>F?I@HBFCHDGI_JJKIMINJOIPJSITIUIVIXHZa]GaGbHcJdJfIgJhJ
~pio	yHHJ[b]
~pir	P!G#F%b(E)I*I+H,H-D/I0J1I2I3G4I6J7G8J9G:F;J<J=b>G?F@AAJBCCGDEEJFJGGH^IDJHK]LjNDOJPIRISITIUEVFWHXHZX[F]a^D_IaZbEcHdFeIfFgHhC
~pis	a!H%Z(G)J*I+I,X-F/Z0X1I3Y4H6I7I8Y9E:H;I<^=X>F?G@FAIBFCGD_EJFIHAJJKXLIMGNGO[RISITHUHWJXGYZZG[H]F^IaFbHd]e_fa
~pit	j-Y3J:^@ID]HIIaKJNJZI
~pko	|?]^]
~pl^	T!F#H%F)X*Z+I,I-_0I1I3D4H5J6I7I8]9D;]=F>H?G@CAbBDDIEIG[HaIaJGKDMFN[OEPaRISGTFUEVXWGXFYJZ@]G_FaJbIcGd]eIfIgGhF
~pla	T!F#G%F&[(F)H*G+H,H-I0H2I3F4E6H7F8H9C:E;I<J=c>]?C@aAJBIDYEIFHGEHcIFLGMCNCOFPGRGSYTJUEVDWYXFYZZX[_]E^G_GaYhY
~ple	N!C%G)G*G+D,H-A/G0I2I3@4H5I6I7G8H9b:D;I<J=C>A?EAGBaDZFHGGH^IgJEKGLGMFN[O^PGQJRHSFTCUGVCWIYIZ_[E]_^F_FaDcGdHfFgGhE
~pli	U!F#F%a&Y(J)H*[+F,X-C0G1G2X3C4A5G6H7G8F9C;_<J=D>X?b@HAcBDDHEHFGGGIHKDMgNZOFPDQJRHSHTFUFVDWFXFYZZ?[F]D^G_EcDdEeGfYgXhJ
~plo	f!Y3J:[>^@[G[HYOJZH
~plu	[!H(H)[*I+Z,J-^/I0J3^6J7J8J9E:I=[>]?Z@IAXDGF]GIHALIMHNGOEPIRISITYUHVGX[ZF[I]G^JaEcZeJf^gIhH
~ply	i)J*]-^9]@IHIIIK]N[ZChH
~pn^	|*[?Z
~pna	yH^XYZH[[
~pni	i%Z(]+Y8[>J@ZB[DHHFKJMZUJVX[JhJ
~pny	y4^L]ZJ
~po^	X#H%G(D)I*H+H,I-Z/I0I2Z3a4G6J7H9C:_;I=G>C?D@cAHBFCEDIEJFIHEIXJIKDLGMINGOEP^RXSITGUFVgWIXEYIZ?[H]Y^G_XaIbFc[dGeIfYhZ
~pob	y,ZTY
~poc	m-Y3J9H>[@^BIDJHCIZKJMbOJZEb]hJ
~pod	b!I)J*],J-G3H7J9Y<^=I>F@YB[D^HDIXKYLIMYOYSITIUHVaWIXHZJ[I]G^Z_JaGbIcJdIfJhG
~pog	p#^BIHHS]XbZH
~poi	^#J%H(I*[+J,J-^/J3[4J9G:Z;F=I>E?F@HAZBXDIGJH^IIJJKFMHNHOHPIRXSJTIUIVGXHZD[J][_caEbHc]dIf]gJhH
~poj	|+[HJZ[
~pok	y([@[O]ZJ
~pol	I!C#D%D&H(@*b+E,F.Z0G1F2H4D5b6F7D8F9A:B<H=B>B?Y@YAEB@DAEEFGGEIHJ_KELDMBNmOEPDRGSBTDUCV@WkXCYGZ8[E^X_DaCbCdHeFfDgBhG
~pom	o!^#](Z+J-J3I9]:J>H?J@IBHCID]IIKJNJOJUIVJXJZ[]HaG
~pon	X!H#E(G)H*],I-D.J/H1I2Z3J4a5J6Z7H8I9b:F;I>D?b@[AbBECDDIEIFIGHHGICJIK^LIO^PGRGTHUFVDWIYHZB]E^I_YaDbGcFdHeJfJ
~poo	o!]*Y@JHYZIc[
~pop	g#J-a3H9H>Y?G@YBHCJDJIJOIXJ]Jaa
~por	H!D#G%C&H(Y)F*[,D-D.H1d2F3E4H5Z6E7H8D9B:_;F<G=@>CBYCED[EIF]GCHeIFKBLbMJN[OBPAQ[RCTeUDVBWCXAYEZG[D]Y^F_CaAc^dDeGf?gehI
~pos	P!D#G%E&I*G+D-D.H/E0D2H4Z5G6Y7Z;F<I>]?_@XAFCCDJFGGEI@JFK[LJNDODP[QIRDSXTIVbWXXcYGZ[[[^F_DaGbJcCdHfGhE
~pot	g!J(I*J-E3H4J7J9X:I=Z>_?[@FC]H^IGKFM^NHOJTIUIVHXI[J][^JaGbIcIdJfJhH
~pou	Y!H%Z*]+G,I-F/I4H6J8X:I;J>E?^AJD_FIGZIEJIKCLIM]NHOIRIU[VaXF[X]G^H_JbGcFdJeJfFgI
~pow	b!I#Y%J(H*J-G/H0Y3H4Z5H7J:J=J>H@FAJCIDHHaIHJIKYMGNHOJPJSJTJUIVIWJXZZD[J]H_YaYbHcIgehI
~poz	i(J-J3I8Y9Z=J>H?IBGDIG]HDIIK[MHNJOZR[UZVIXJZ]]Ia[fI
~pp^	U!I#[%G(F)H*I,J-H/H1]2J3X4I5J6J7H8I9G:H=Z?FAIBACFD]EJFIGJH[IFJHKDLHMBP^R^SHTHUYVbWIXYZD[H]a^G_HaCbFdGeHf[gH
~ppa	c!J#I%Z(X*J+I-^0Z3H4Y9G:J;J>a?XBHCGD^H?MINIOIP]TJVYXIZB]I_JaGb[dIfXhI
~ppd	w1YHIMZf_
~ppe	U!F#E%E&J(^)H+a,H-[.I0I1I2J3G5J6I8H9E:X;G=E>H?b@HAXDCEIGHHDIJJIKBN[P^RHSHTGUFV]WHYIZ][F^Y_FaabGcGdHeIfF
~ppf	p3ZGXHIIZKJN_
~ppg	w3]D^OXZI
~pph	yLa
~ppi	n#[/ZHJP]XZ
~ppk	|?]^]
~ppl	Z!H#D%[)H*_+H,Z-E0I1Y3C4H5J6J7I8I9G:Y;]=G?YAHC_DZEJFJHbIHJIKFLHMFNXOIPFRJSIUGVFWHXHY[Z?[[]G^I_HbGcHdHeIf[gI
~ppn	yH^XYZH[[
~ppo	W!I#H%I(^)H*H,J-[/X0J1e2Z3G4E5_8J:G;J=H?E@[BDCFD[EXGJH]IXKGLJMHNGOIRHSITHUHV_WIXGYJZF[I]G^J_IaGbIcGdHeJfGhH
~ppr	c(J*C+J3G4[9_=J>_?[@GBGCJDIH_IIKIMHNIOIU[VZZE]I_Ya[bIfJ
~pps	t+XHIZ_g[
~ppt	j#^%Z(J0[3J9I>I?I@IBZC[DIHGIZKJOZPJVIXIZ]]IaH
~ppy	t/[9_HGKJZH
~pr^	H!^#D%D&I(=)e*E,E-E/C0F1E2H3a4H6E8C9H:C;I<G=H>B?]@HBZCCDXEDFGGGH]IDJ[LBMINXOEP]QHRES[UaV]W^XcYX[F]C^I_DaEbZcCd?eDfAgBhG
~pra	^#E%b(a)J*I+I,I-F/I0J1I2J3F4H6J7J8Z9X:G;_=H>F?F@aAICGDZFIGGHBIEJJKELHMENFPIR[SJT^UHWIXGY[[H^Z_HaEbGcHdGeIfXgJhY
~pre	D#E%@&E(>)=*B+D,A-].J/f0Z1Z2D3J4d5E6a8F9J:H;B<D=d>F?I@BBACED@EgFEGBHII@J@LBMDNeODQDRGS@T^UEV?WAXFYCZ9[A]J^B_eaZbBcdddeBg[hX
~pri	N!@#H%A&I(c*Y+I,E-X.^/E0E1F5H6e7F8E9A:C;F<H=A>^?a@HAEB>DZEFFFGEHaKGLDMDNdOIPgQHTCUJV?WFXAZA^Y_Ha>b]c@d@eDf@gHh_
~pro	D!C#C%B&E(G)H*[+b,C-].E/>0d1D2B4=5C6@7a8C:G;[>EA?B]DEEZFBG?HYI?J_K?L_M:NIOHPaQIR@S^UBVAW@XeYfZ_[>]Z^__=chd<eDf>h;
~prs	m+Y9JDcHG
~pru	k#I=]>[@HB]C^D[HDIJO[ZF]ZaJ
~pry	y6^>]?]DIHH
~prz	Y#D%Z&J([)G*E-J/Z0G1Y2H3B4E6G7J8Y9B:Z;G<I=F>a?H@JAFBGCJDJEHFYGEHAJGK[MXNIQIRYSFTEUEVDWGYIZX[F]^^Fa[b_cIdFfCgJhZ
~ps^	c#]+X-J/I3[=d>I?G@IBFDIHJIJKEMHTJXHZH]JaagZ
~psh	m6Y9IHYRcZI]J
~pst	u-ZDZHGZ_bY
~psu	|H[RY
~psv	|!^
~pt^	H![#e&H(C+c,J-H1D3J4B5F6d7D9A:J;D<a=E>>?[@GAHB[CGDFEDFEGCHIKGLdMHO[SCTDU@VXWCX_YFZX[J^IaDb@cGdEeDfEgZhH
~pta	k-J/]3I9H>J@IBJDJIZK]NJOZVJZZh]
~ptc	o@IBJH]IG]a
~pte	j/Z3J6b9J<Z>I@HHFI[KFMINFOJZZdIh_
~pti	Q!D#C%D&I)E*_+I,E-C.J0H1F2H3E4G5I6^7F8F9E:C;G<a=Y>B?b@CAGBIC]EGFGG[HFIGJFKCMENCOHPDQIRFSGVCWF[d]C^f_FaCb[cEd]e^fBgFhG
~pto	T!G%H(F)I*H+I,H-G.J0I1I2J3F4H5J6_7I8I9D:H;I=G>E?G@JAIB^CGDFEIFJGIHbIEJHKJLHMdNFOHPHRFSHTGUGVFWJXFYeZH[H]G^H_HaFbecGdHeHfFhF
~pty	j+J3]?HC[D^H>ZZa^bZd[eJ
~pu^	p%Z3J>[HHP[ZY]_aE
~pud	w3[BZDHZJeX
~pue	Z#G*X+H,H-E/I0J1I3E7G8[9[:G;J@XAJBJCJDDFJGIHXJILHNGOFPIRISITFUXVaWIXaYJZ][X]F_GaDbFdGeJgIhF
~pui	h%J-I6Y8Y9J>I@IBXC[HDIIKHMIPYXFY[ZF]Ya[b]cJdHf_gYhI
~pul	l(b-a9J:Z>J@JBJD[HJIJKIVJZFbY
~pun	h!J(X3_:J;X>I?J@IAZBGDHHCI]KHLXMJNHOJVFXJ^Z_^aJbId]fJhI
~pup	r([BJHZZF^[gY
~pur	p)ZBZHHKHMIPXVIZId[f]h]
~pus	k#Y-J2Y3Z9J>G?I@[BICJD[HGKHMHNJOIVJX[ZD]]a_bYhJ
~put	]!I#_(I/X3H4J9H:H=J>H?JBECIDIHXICJJKZMcNGOHSJVHXGZ[[J]F^HaDb_cJhG
~pwd	b!J#a%b(I9IHDKJL]PJTIVJZI]JaJg^
~pwn	wHJJ]
~py^	g!J(J-Z/Z6[8G9^=J>J?J@IA[GYIFMJNJOIPJRJUJVa_ZcJfJhJ
~pyt	r*Z9H?^@JLZX]ZJh[
~pzi	r(Z?]C[HH[ZaI
~qu^	Y!F#Z%F+H,H/^0H1H2I3]4G6H7G8^9J:F;I<J>E?EBBCIEIGHIEKYL[M^N^OEPGRGTYUFXYYIZ>[F]XaZcYeIgHhE
~qua	[!J#G(I+I,J-D/I0Y1H3F7J8J:H>E@[AICEDGEJFJGIIcJIK^LIMFNXPJSJTYUIVHWJX]ZZ[I]G^I_JbHcGdIeIfFh_
~que	K!C#g%I&H)E*_,E-X/C0E1H2F3?4C5G7C8E9F:A;E<G=B>]?cADB^DJEFFEH]IDJZMGNCPHQYS[TdU@VDWEYE[]]H^D_HaAbZdEeFfFgE
~qui	O!D%C&I)F*G+],H-B.I1F3A5H6G7F8[9F:F;G<a>C?^AGBGCdDFEdFGGFHDIaJFLZN^OEPEQ^RGSFTEU[VDXBYJZF]Z^E_EaCbIdIfE
~quo	q*[@JBJF[IFV[ZZ[]
~qwe	m-h3J9I@IHFIFKJNJXIZFaI
~r12	|-^HI
~r1^	rHJb_
~r20	r-cHIIH
~ra^	A!A#C%G&C+>,F-Z.F/j0I2?3D5F7d8Z9F:Z;E<E=]>A@[AJB>E>FCGGIXJIKHLGMXN;QGSeThUDVYWDX]YHZ=]>^GbBcJe_fagEhC
~raa	h!I#[(I*Z+Y-J3J9H=J>H?H@HBHC]DGGJHYIIKILYMYOJVIXJZa]JaGbIdIf[hZ
~rab	|3I9G>]?JHHa^
~rac	O!^#D&G([)E*G,E-@.I/]1F2d3H4J5G6E7X:X;F<HADDXEbFdGEHXIgJHK?MAOAPBQHRCTBUCVDWDXBZ?[E^E_Ia@cHd@e[fFgZhB
~rad	N#[%I&H(Y+a,Z/D1c2G3I4G5X6Y7a8D9?:I;F>_?G@JADDXEJFFGDHHI?JDK@LGMANAO]PZQGRISdTIUZWXYDZ@[F]H^Db?cFeDfZgBhX
~raf	c#Z3Y4J6^9H<a>[@IA[BIHCIJJJKIMIOJRJTJXJZ[aJc_fJ
~rag	]!G#D%H(F)G*b+[,H-E.J/J0H1I2J3J4_5J6I7I9X:G;H=H>C?c@CAYCCDYEIHXIDJIKDMENFOEPGRISHTHUGVFWJXgYI[H]E^I_HaCbFdHeJfXgIhZ
~rai	]!E%[)I*H+^-F/H3F4I7I8I:H;J=G>B?^@^AJBECYDCFJH^JJKELXMHOGPGSIT[UIVXWJXGZ>[^]b^Y_IaFcIdGfHgIh]
~raj	p3]9J@]BIHIKIMYZH]]f]
~rak	a#H)J*H,X-F.J/J0J1J3^4G5Y7I8J9E:H;J<J=X>E@GAIBFC^DYFZGHJIKHLIMFNGOEPGRISFTIU[V]WYXHZB]E_Ha]bYcZdHeHf]gIhI
~ral	b!]#]%J(Y*J,Z-G/G1b3_4J7I8I9I:I=X>G?JBGCIDHGJHEIGKGLYM[OFPHSaUZVIXIYYZG]IaHbIcHdGfFgIhI
~ram	e!Z#H%Y(I*Z-G1Z3]4Z8Y9F:J=Y>X?Z@GAJBGCGDGHbIEKHMHNGOFPJRJTJUFVGW[XIZD][aIbJcIdJfIhI
~ran	O!]#Z(>)D,I.G/D2G3A4F5I7B8D:Z;Z<G=@?J@aACBBCED?EIGYHbIGK]LFMEPGQaRCSFT]U@V[WHZE]Y^Z_AaZbbd@eEgZhZ
~rap	[!H#H%D(a)Y*G-H/J1J3[4J7J9_:I=I>G?Z@FBDCEDZGJH]IGJJKHLJMGNHOIPHSJTJUHVFWJXHZC[J]H^I_JaYb_cJdIfIgehI
~rar	S!F#H%F(B)G*G,G-I/E0Z1G3I5I6Y8G9C:E;H<J=J>A?]AGBaCCEHFHGHHZIAK?LaNCOEPFQJRaSHT_UEV@WGYXZ_]D^]_ZaDb]c[dDeYfB
~ras	Q!D#X)G*H+G,F-a.J/H0X1G2Y3E5H8G9H:G;I<J=F>C?F@HAHCGDFEHFIH[I^K]LJNYOGPGQJR_SGTFU[VEWGXFYHZ[]HaFcHd[e^fXgHhZ
~rat	F!J#>&F(^)e*b+_,_-H.E/G0B3E4?5D6J7g9E:I;Z<F=D>I?E@BBGC=DXEdGAHJIEJCKFLEMEN[ODPgQHRGS@TCUGVFWYXBYCZF[D]=^H_IaYbAc>dbe^fFhI
~rau	d#_%J(^-^3Z9H=H?J@HBHCXDGH_IGKFMINHOJTIVIXH[J]ZaYcJfIhJ
~rav	a!H#[)J*]+H,I-G/J1I3Z4H6J7J8J9C:H;J?FAIBFC^DDEJFJGYHXI]KELJMHN[OHRGSITHUIVGXFYZZX[J]G^J_IaGb[cGdXf_hG
~raw	c!H#G%c(b+J,J-H3H4J8J9[:I;_=I?ICIGIHCIGKHLIMHNHR]TIUIVGXH[I]H^Y_IaGbIcJdHeJfHhZ
~ray	uHGTa
~raz	^!G#[%I)I*Y,I1J3E4I9_:G;J=Y>F?G@]AIB[DYE[FJGJIEJJKXLHMENGOGPHRISIUGVFWIX^[H]E^I_Ya]cHdHfHg[hG
~rba	y)Z-YHI
~rbe	p@^BJH]SZZF]X
~rbi	a!J#I%J(_)J*H-]/I3I4J7J8[9H:I;J=J>H?I@FAJBHCHDIFJHXIXK]LHMINIOJPHRJSJTJUJVIXJZC[I]G^d_IaHb]cddIfJgJhH
~rbj	q-[?bCJHHP[QZ
~rbo	m-_BJG]HEP_QYZJ^Z_JbZfI
~rbr	|%I;Z
~rbt	w%J;aHaKGZF
~rbu	o!J%H7_;bHJ
~rby	|bZd]
~rc^	X!I%J(I+Y-[/I1I3J7J8G9I:I=Y>I@GA_BDCIDFH]IFLdNHPJTGUJVIY[Z?[_]HaJbZcJdJfJgJ
~rca	c%J(J;[>J@HBHG^HBIaKGL]VJZB^__JbJdceJfGhZ
~rce	_!I#I%I-G/I3H4J<Z=J>J?I@HAcBHCIDJGJHXIHJcKHLbMHNFSJTJVJZE]I^J_IaFbJcZdGfIg^hI
~rch	_!H#G%G(F)I+J,J0J1J2Z6I7I8I9B:I;I=G>D?FAHB^CFDFEJF^G[JJKELYMZO[PHRISITHUHVYWJXGYJZ[^H_^aEbXdFeJfXgIhG
~rci	j#X%Z(Z-J1]3J9b>JB]CJDJHEIHKJMJRJTJVJ[JaIcJfH
~rco	|9[FZ
~rcu	|I[gY
~rcz	u(]>J?JC]HFI]ZHa[
~rd1	y-[
~rd^	3!<&I(X)C*B+H,c-b.B/[0F1D2c3C4A5E7Y8D;@=@>E?DA=BaCCDGECFDH^IaJ[K_M^N]OBPCQBR?S?TAUIVBXCYEZd[^^__CaJc?d^ebf<hb
~rda	^!H#Z(I*I+J-F/[4I7[8J9Z:H;[=[?H@_AIBECHDGFJHAIEJJKaLJMaNFPIRISJTHVHXGYZZ][J]H^J_IbIcIdHeJfHgJhF
~rdb	wN[
~rdd	y-]@XHHNH
~rde	O!I#B&I(X)_*a,Z-[/J0Y1F2F3E4Y5H6[7Y8I9A:G;X=J>G?H@JBYC[DFFGI]JJLZNZODPYQ^RESETCUJVIX[Y_^F_Ca?bGcEd^eGfAgEhC
~rdf	|JZ
~rdh	j(J2I=X@JBIDJHEK]NJS]U[V^WYZGdJ
~rdi	a!I#I(J)]*J,J-]/J3H9F:I=J>c?IBGCHDYHXIZKGNIOIP_SJUGVIXHZH]IbJcIeYfIhG
~rdl	|@[H[
~rdn	kEZLcZI
~rdo	r-[3^BJD[HXKJZY
~rdp	i%I(_)F*D,I-D/J@]BJCJEJH^IJJIKXMIN]PEZGdJg^
~rdr	Z#H%H(G)[*J-G.c/I2J3J7H:I=I>J?I@GBCCJDHEGGIH@IGJIKGLJMGNISaTHUEVGWI[I]I^JaIb_cadYeZfegFhH
~rds	i)J-J@_BIDJGbHEIGJXMJN]UZVZWJZFbJdIhI
~rdt	j-H7Y>J?^BIHGIJKIL]MI^HaJd_h]
~rdu	m%Z>^d[
~rdw	j%b?aBJHEZEdXfI
~rdz	p%[-I3J9[>]DJHHIIXJY[Z[dJh]
~re^	K!G#E&H(G)G*H+^,G-G.G/C1_2G3E6J9E;E<G=J>I?XA^B_DDEHFEGBHGIYJEKbLIM?NGODPYQHRYSYTJVIWZYX[B]aaZdceEf@gB
~rea	L#F%Y&I(^)I*E+_.I/I0[1E3Z5F6Z7D8_9e:C;F=C>[?J@]ADBDCCDBGIHJI?K[LGMINaODPERDTCUDVCWIXJYY[D]A_YaJcadDeXf@hB
~reb	j4Z6Y@JB[HFMZZG[]f_hZ
~rec	E!E#C%d&c(_)E+@-I0F1D2B3d4D5H6E7_8H9F:^;]<J=B>Y?]ABBCCGDJEFG?HXIBJGKbL?MEO^PHQFSAUAVDXCYHZE]F_abGcCdCeBf?gChf
~red	R#a)I*H+_,[-[.Y/G0H2I4Y5I6H7]8G9F:E;a<J=X>C?I@EAHCCDCEXFHGGHYICLGNCOFQJRGSZTFYIZa[I]D^F_FbZcEdEeGhE
~ree	N!C#C%]&H(A)E+b-Z.H1F2H6[7F9A;F<G=e@CAFB?CEEFJEKGMENAOISETHXGZ][Y^D_EaAbdd[fZgFhE
~ref	N!X%b&I)[*E-[/c0I1G2I3[4e5G6F8F:H;G<I=^>A?ZAGBACCDCEGFFGEH>IbJaK[LFM@PYSCTDUFWFXDYH[E]D^F_DaDbEcDfCgD
~reg	I!B#B%F&I(@)F*H+k->.G/I0D1E2G3B4D5G6F7C8G:B;E<G=B?aADB]CdDiEEFEGbI?JJLDMXNcObPBQGRISFTCU@VCWCXHY[Z:[C]A^D_CbDcEdCeEfBgD
~reh	t)X3[ZY_]
~rei	K!B#X%]&Y)I*H-B.G/J0Y2I3B4[5G7H8J9B:J;D<G=_>CAHBbCXDAFHGXHEIDJFKBLFMINAOXPYS]TGV]WZXIZ^]B^CaIbJcXd[eXf_gXh@
~rej	V!E#F%I(F)H*I+b,I-_/_0I1I3G4H6H7H8I9H:G;J=H>HAIBJCGD_EIFJGHHXI[JaLIN_OIPGSHTHUHVFWIXHYJZH[H]H^FaIbFcGdGeIfGgH
~rek	n(Y3[9J=_@_CGDJHFIYKIMJVJZDaJb[hZ
~rel	d!J#E&X(I-F1Y4J6X9Z:J>I?I@GBFCJDXHYIHJJKFMJNIOJR[SZU^Z[[]]IbJc[dIhI
~rem	D!X#?%D&E(B)E*?+G,B-<.H/f0[2H3<5D6b9B:B;B<H=e><?H@EAXBGCADEEgFFG@HGJFKYLCM=N_O@QhRGS@TaU?V@WBXGY[Z;[C]=^E_eaCbBcdddeAgX
~ren	J!X#c%D(I)H+Y,F-F0F2D4A5F6[7C9G;b<Y=E>]?CAIBECCDDEHFYH]JDK_LDMISET]UFVZWGXJYDZ?[b][^Xa@cGd[eYfCgEhb
~reo	j#J9^?^@IBJCID_HCIHKIM^OIVYZD]Ja_hI
~rep	S!H#X&J(E*Y+J,I-D.J/F1I2J3E4B5I6I7G8I9[;F<J=E>b?C@_AGCEEIFIGHHbIAJIKaLHMgNXOFQJTGUGVEWHYJZH[G]H^F_GaEdGeHfF
~req	O!E#E%C&I(a)G*F+^,G.I/E1G2I3C4G5I6Y7G8G:E;H<a>C?H@BAGB^CeDGEdFHGGIbJGKEL^MFN^OFPDQHRHS^TFUDVDWGYGZC[G]H^F_FaFcZdHfCgGhD
~rer	X!D#I%D(E)[*_+_0I1I2J3D4F5J7[8H9F:Z;d=H>FAYCHD^FIGHIHJIKCLXMGNJOEPZQJRISHUFVJWYXFYH[F]E^GbFcJdEfEgHhF
~res	7#@%J&F(^)Z*G+<,=-?.[2A4C5]8e;E<F=[>G@EA_B]CFDFFcHHI;JHK=LFMFNCOCPZQ_RaSbT>UYWdYAZ[[A^B_XacbZcJdEeGfag[hB
~ret	T!a%D)E+J,F.I/F1]2[3c4E5I8[:Y;G<I=J>_?_A[BGCCDAEHFHGGHCIALEMCO^PCQITDUEVBWGXCYHZD[E]F^I_]cZeHfJgXhY
~reu	_!Y%I&Y(I+J-G3E4I7J9F:I=H>I?FBZCZDHIFKbMGNFPJRJSZTGUIVGWJXGZb[I]a^J_HaGbHcHdJfIhH
~rev	W#_%Z(F)I*F-_/G0Z1J3G4I6I7H8J9F:H;J=H>^?FAIBDCGDGEJGIJIKaO[PHRJSGUIVGWIXZ[J]F_IaGb[cHdFeJfZg[hC
~rew	a#I(J-I4I@IHaIJNJRISETIUJZG]IcgfEgI
~rex	u%IHHLa
~rey	g!_#J(a3J9J@IBJGJHDI[PJVGXIZF_Ie_gI
~rez	p*Z9J?_C[HGOJQXXJY[ZJ]]
~rf^	e(])I:J>I?Z@^HGI]K_MJNJVZXZZC^ZaIhJ
~rfa	r#[H[SYXZZFbZ
~rfe	o%J)Z9^;J@XHFPXZJ
~rfi	t3^9J:[>IC_HF
~rfo	e!J#F%^(H*[-J/Z3H9J=]>I@HBZCZDGHJIGKHNXOJTHV[XJZZ[]]J_IaJhI
~rfr	|@YX]
~rft	w;]H[S[ZJ
~rfu	r(X4[?ZCHD[HIIYNXZI
~rg^	n8]A^HZPISYZGcJ
~rga	M!C#D%D&J(A)E*C+F,F-D.H/G0G1G3D4F5I6G8G9D:f;G<I=_>D?H@BAGBBCCDCEcFdGbH=IJJGKCLFMDNdOEPIQIRGSJTGUcV@WhXDYHZD[E]X^E_EaCbDcad_eGfCgGhE
~rge	X!H#D%J(F)J*I+I,H-D/I0I1I2J3F4H6I7H9_;X=F?F@_A[BBCEEJFIGcIDJHKJLHMCNGOHPHRISIVFWHX[YIZe^GdAeHfFgYhE
~rgi	|ZZf]
~rgo	T!Z%H(C*I+I,J-E/H1J2Y3H4J6J7a8H:b=Y>E?]AIBCCFDcEJGGJGKBLGMENCOIPISHTIVGZ][[_IaHbIeIfHgG
~rgr	j!J#c>H@HBJCJDJHEKJMJTaXJZG[[b^
~rgu	q#H%I*^-I3J9H>J?^CJDJF_HDIJPJVJX]ZH]]aJ
~rha	k!Y#J3Y8X9Z>I@XBIDYGYHDIJKJO_X[ZC]J^J_]hZ
~rhe	d!J#H%J(I*^-H3G4J9I:I;Z=I>Y?bBICZD]HGIHKFMINIOIPJQXUJVIXXY[ZE[J]^aHbJcJfIhI
~rhi	n@XHJLXMZT^ZJbX
~rho	|,[HIK[
~ri^	Y!H#]%F)^*[+I,I.X/I2Z3F4H6J7I8J:G;I>F?X@YA[BEDCF]HFI^JHK[LHMFN_OHRJSGUGW[XGYJZ@[H]Y^I_IaGbHcHeJgIhG
~ria	[!H%H)J*I+I,I-[0I1I2J3F4H5X7I9E:H;J=a>F@bDEFIGIHaIBJIKGL[MFNYOIPIRHTYUHVGWJXZYJZ@[J]F^X_IaEb]dGeIgIhF
~rib	_!I%](I-I/I1H3X4I8I9Z:J;J=[>I?I@IAJBHCJG_HbIIKFMINIPYRITIUIVIXJYZZG]J_HaJbJcHeJf^hI
~ric	R!E#H%D&J)F*Z+I,Z-H/Z0Y1H2H4J6G7F8I9^:J;G<J=C>A?J@BAHB@CXE[FIGGHZKYLGMCNgOXPCQdRESJTGUCVGWaXG[E^]_FbCdCeYfCgE
~rid	Z#E%H(G)I+H-E/B0J1J2[3F4]6H7H8X:X;J>F?ZAICZEIFZGHH[IZKELIMFNXOGPHRHSZTGUGVIWIXGY[ZC[I]G^H_FaGbZcJddhG
~rie	O!]#]%J&I(J)G*E+^-A.I/E1H3D4F5I6H8G9D:Y;X<J=J>I?BAGBZCHD]EEGEHBIJKZLHMCN_OGPHQIRFS]TYUEVGWXXcYHZ_]C_Ea_bIcFdHfFgGhG
~rif	N!D#B%Y&I(C)G*^+G,I-C.J0G1F2G3a4D5H6F7H8G9D:D;E<I=C>a?@@EB^CiDbEHFHGFHFIEK?LFMBNCO]PERZSHTCUFVBWGX]YGZ^[E]b^D_EacbEcDdEeGfEgFhJ
~rig	Q!C#E%e&J(b)D*D+X,G-I.H/F0Z2G3A4D6G7E8G9b:Y;c<I=D>J?BBHCCDYEYFGGEHEI>L]MYNAPaQIRFSETJUDV@WIXCYHZ;[H]B^Ya_bIcFdHeHfDgYh[
~rii	|IIKXN[
~rij	]!G#F%Y(Z)I*I+I-F/H1H2J3F7I8^9E:];I<J@EAHBDCFDFEIFIHEIEJIKELHMFSIT[UGVGWIXEY]Z^[H]F^HbFdae]f[hF
~rik	u#Y5Z9YHHN[
~ril	d#Y/bHGIHK[TYZE]]
~rim	^!X#Z%I(G)I*C+I,J-E/I0J1J3C4Z6I9D:H;J=G?_AJBEC^D^FJH_IJJJLIOIRISITHUXVGWJXEYJZ@[I]]^IaEbXcIfGhc
~rin	U!E#I%G&J(I)F*_+Y-a.I/G0]1H2I4E5I7F8H:F;F<I=E@EAGC]DHEHFGG[H^JGKALGMDN^OCRGSYTJVDWHXEYGZ;[F_Fabb^cDdEeHgGhX
~rio	Q![#E%G&I(])[,E-B/E0G1G2H3]4C5H6G7X9F:[;Y<I=Z?G@HA_BACIEGFGGJHFIFJXKZNYOHPGQISDTHUIWYXYYGZY[I]Z^]aEcEd^eHfChY
~rip	]#I%F)I*H-G/I1J3D4J6_7J8J9H:I;I=]>F?E@[CGD^FJG_IHJJKZLIMGNFOGRZSIUIVHWIZ][I]G^I_YaHbFcIdHeJfFgahH
~riq	w5ZIJN[^]
~rir	r@HIIKIMJZI[cd[
~ris	X#E%X(])G*H,I1J3F4H6[8I9[:[=H>F?E@[AZCFDIEJGIHIIDJIKZLIMGN_P^R[SIV^WIXYYJZB]F^I_JaEbHcIdGeJfH
~rit	B!<#>%d&E(I)E*Z,Z-A.F/D0]2I4X7@8^9A:>;f<J>F?[@:BDEAFFI>KDL@M>N_OXP]Q^RZS@U;V=XHYaZD[?]>^A_Za=b@dgedf_g]h?
~riu	k#J-J9I@HB^IIKYNa][
~riv	N!F&H(b)Y*[,J-B.^/G1D2G5G6e7D9A:D;F<G=H>]@DAECADGEEFFGXH]IAK@LDMANAO]PfRJSETCUCV@WFXAY^ZJ[J]E^C_Ea_bBcGdaeYf_hG
~rix	yH_
~riz	^#J(_)^3X;Z?JBJCJHCNIT^UGVaZJ
~rja	y>HHGZ_]]b]dHfJ
~rje	|HZb]
~rk^	J!E#A%_&H*C+F,G/Z3I4J6F7E8Y9@:H;H<H=C>[?FAEBgCHDAEGFGGCH]IFJGKAM_NAPGQ]SBTCU@WFZc[B_DaBbIc]eEf]hC
~rka	r>[@JH[N[ZGh]
~rkb	wH]
~rkd	|![HX
~rke	d!Y#[%J(I*I,[-F3^4[7J9E:I<[=J>G?HBGCGFZHYIGKFMHNHO[PJTGUJXXZB[J]G^I_JaZbJcJdHfJha
~rkf	|!^=]@IHJZF
~rki	q(ZD^HZIIK[
~rkl	|&]N]
~rko	n%^2^3[HGIYKJTXZI
~rkr	y,Zd[
~rks	k#X7cZG
~rkt	i-J1[3J9C@JBaDJIJM^Q[VX]JdIfY
~rl^	g@HBJHIKJM[^IbZhc
~rla	_!Z#I(I+J-H/X3I7J9X:[;I>F@cBFDGHGIZKINXOITHUIVXXHZA[[]X^Y_HaHbIcJdJfJgZh^
~rld	yS]
~rle	g-J>]?[@JBYC]D_HGIIN]OXXJZGaG
~rli	h3I=]?XCaDEHIIJK_NJZH
~rlo	e!]#J%J(I-I3I9G:Z=[>X?H@EBGCHDGHZIGKFLcMINGOJRZTGU]V_ZI[H]Z^GaYbIdIfJhH
~rls	|H_cJ
~rly	j!]3]?J@^BGEYHJKGNYVGY^ZHcF
~rm^	U#E%Z(C+[,I-d.J/H0J1I3J4F5I6I7J8]9C:[;I>[?C@HAHDGEHFIGGHcIHJHKFLGMDNDO_PHRISHTGU^VDWHXFYJZA^F_GaCbdcHdGeIfGgHhb
~rma	S!F#D%F&J(B)d+Y,F.I/G0H1G2H3h5I6H7G8Z9E;G<Z=D>B?A@GAFCcDeFHHBICJGKCLGMEN]OAQ_RGSGTGUXVBWGXEYHZF[I]E^F_IaCb]cFdCeHfFgGhD
~rme	a#H%Z(Z)J*J-Z3Z4I8J9G:X=I>a?H@HAJBYCHDGHCIEK^LJMZNJRJTJUIVGXH[X]F^XaFb^cIdIfI
~rmi	Q!F#C%g&J(b)I*G+F,H-_/J1H2H3C4G5I6H7G8H9[:E;b<J=I?D@HAGBXCED@EZFJGFHXIAJGKFLFMDNJOEP[RHSGTEUEV[XDYIZ@[I]c^__FaEbJcFdFeHfEgGhC
~rmo	q#F-]9J>^BJHJTGXHZaaIdIhI
~rmu	t-J3JKIZG]Jhe
~rmy	r:]HJNaUYZJ
~rn^	K!^#Y%G(@)^*F+G-Y0E1E2F4Y5F8D9Y:[=A>A?H@aADBGC@DBEEFEGCIBK]LEMaOJPHQXRYTGU_WFXFYX[E]J^_aBbYgHhZ
~rna	V!I#G%F&J)H*G+F,H-B.I/H0Z2J3e4G5I6G7G8^9C:_;Z<J=E>]?^@?AHBCEIFHGHHAI_K]LGMINFQJRHS]TFUEVJWHX[YYZD[]_FaCbYcDdCeHgGhE
~rnd	w!]#]MGZJfZ
~rne	b#J(J-X3H4G:];]=H>G?HBICJDIIGKGMHN^OIPJRIVJZA]G^JaIcgdGeJfDgI
~rni	i!d#Y%J(J+[-H/J3I7[9J>H?J@YBHCGDGHCIDKbMJNJO[PIVJZEhI
~rno	c!I#H(I-H3[4J7J9]:]=J>H?J@aAJBGCJD[HCIGK^MINHOGTIUJVJX^ZE]I^J_[aIbJc]d[fIhH
~rny	|+Z>^
~rnz	y![
~ro^	K!I#?%E(X)B*F+F,F-C.I/G1D2F3d4@5E6D7H8E9B:G;D<G=@>g@EACEGFXGGIZJ^KDLEN>OfQGUEV[WHYDZ^[^]A^C_GbDcHeJfEh_
~roa	l!Z#I)Y>ZHYT[ZEa[
~rob	Q!C#H%X&J(D)G*E+F,G-@.I/F0G1H2I4F5I6G7E9^:F<I>H?C@IAXBdCCDHE_FIGFHGIAJGKAMDNZOXPCQIRGS]TGUDVGWCXgZf[E]C^E_FbBcbdEeGfFgGhD
~roc	Z!_#E%F(F)J*I-D0J1J3F4H6I7I8J9D=F>E?F@^AICIDFEIFJGJHAIDJIKYLXNGOHPHR[SaTHUHVFWJYIZZ]f_HaEcHeXfF
~rod	c!J#I(I)J*J-Y3J4J9H=I>H?Z@ICHDIHIIYJcKHMINFOIPJSITJV^XIZY]J_JaFcadYf[gIhJ
~roe	h!H#I%J(G9F:I;I=[>H?]@[BHCHDIHIIFKGLIMJNHOIPaQ^TJUIVdXIZF[J]G^Y_JbIdJfIhJ
~rof	a#J%H(b*J-F/I3a9H:J;Z=J>H?H@GBHCaDHGXIGJIKHMDNHPJSJTIUJXIZF]I^JaHb]cIdJfJgbhI
~rog	n1[9ZBHH[Z]
~roh	q)[-[HJP[QXUJ^]
~roi	g!J#]%_(_)^*J+I3I9I:J=J>H?F@IBICHDGHZIYKIMJNJOJPZQXUIVHXZZD]I^ZaZdJfJ
~roj	m9J:Y@IH_IJK[ZYhZ
~rok	]!G#I%H(I)I*Y,H-X/[0J2[3G4^6J7I8H9G:J;Z=H>F?GAIBECYDHFJGIIGJIMHOJPHQXRZTIUHVFWJXIYaZ[]_^J_IaHc]dGfYgJhI
~rol	M#C%B&I(h)j*e+E,F-B.H/J0G1E2E3F4i5h7C8E9C:B;F<F=B>A?B@@ADBHCADZEFFFGDHXI=JcKDMHNIPERJSDTFUBVFWFXCYGZ9[C]C^C_CaBbBcDdDeGfCgChC
~rom	I#F%A(A)^+d,F-I.H/C0G1Y2F3A4Y5I6Y7I8I9A;_<G=J?I@DADBDCHEFFEGYHZIDJ^K^LaMBOGP_RISFUGVYWFYE[Z^Z_YaJbIeFfYgG
~ron	I#[%Z&G(@)C*G,[-B/E0[1E2E3]4J7G8J:@;D=@>DACBHC@D@FCGiHYI@JaK=LCM^NEPZRcTFUAVGWCXYY]ZI[B]F^I_Ga@dceBf_hZ
~roo	a%^(G)Y*b-J3J4J9H:J>H?J@HBIC[DJGJHaIIKZMHNJOJPIRIVIZC]JaIcZdHf[
~rop	T!F%E(D)G*G+G,I-e.I/H0I2]3Y4E6H7G8H9C:F;H<Y?d@[AHBBCDDDFHGXHAI_J[KCLFMDNEOEPaQ[RFSZTGVJWHXdYHZ=[G]I^b_GaJdEeHfDgGhD
~roq	t>X@Z
~ror	J!]#A&e(I)C*C+E,Y-C.I1E2H4C5G6[7D9C:D;F<G>B?B@DAYB_CCDHE]FEGGJJKHLEMBNXPDQXRFScTFUDVHXCZb[D]A_]aAbCc^dCe^gEhA
~ros	M!D#G%E&I(C*Y-G0H2H3C4D5H6F7b8G9Z;G<I>A?B@@AGB@CDDCFGGDHEI^JYKGMGNCOEPDQIR^SiTcUDVCWDYGZ>[D^D_EbCc^dZgd
~rot	Q!C#C%X&I(B)E*G+E-b.H/Z0I1E3B4J5H7E8Y9?:D;a<H>Z?A@DAEBACHDBEFFFGILEMIOIPdQJSFTHUCVAWGX_YiZD]I_CaIbCcDd_eZf^hH
~rou	L!C#^%B&I)F*D-@/F0I2H3D4E5G6F8E9B:F;G<H=B>J?A@HAFBbCBDXEFFFHdIDJFK^LEM@N[OEPcQIRFSJTaVhWIXC[[]HcJdDeDhG
~rov	T!F#E%G(E)I+G,I-B.J/G0f1I3D5J6I7f8J9E:J;I=[>a?D@[AICZEIFJGIHYIDJHMEN[OFPHRISET]UGVGWIX[YIZ?[H]D^Fa_bYcFdHeIfDgGhE
~row	S#C%F&J*Z+b-C._/H0[1H2I4[5H6a8G9C:E;H<Y=F>G?[@_AGBGCEEHFHGGIAKANBQJRGSIUDVHWYXaYHZA[F]^^HbcdEfDgF
~rox	_-Z0J1I3I4G6J9J=J?JAJBHCJDJH[JJMJNGRGYGZC]G_JaIb^cidIeJfDhJ
~roz	k%J(I)I*Y,]3Z9H=J>[?I@HBYCJDIH]IIK[MHNIOZRZSJUJVJXIZE]IaGbIeZfI
~rpa	h%J/HHXZH_^dJgc
~rph	y!J/IZJ__
~rpl	yDYHHL[b[
~rpo	h)Z*I@IIJKINbVJWZZH
~rpr	i)J@IC[DXH^O[P_ZF]Z
~rqu	l#I*]/_2Z9J@HBICJDJHFIIKGL^MITJVZZX[]]]hI
~rr^	c!I#I%J-I3H4_9J=J>I?J@JBHCJDJGJHBIGKXMHNIOJSGTbUJVIXYZ]]^_JaHbXcIdJeYfahJ
~rra	[#]%G&J(E*F,^-b.Z/I0I1H2I3Z4[5J7H8H:F;H=G?E@HAHB]CEDDFYGIIAJHKYLHNGOFPFQ[SFUYVCWIX]YIZG[F]E^GaEdCeHgHh_
~rrb	uHHb_
~rre	N#b%G(D)G*G+G,Y-A.I/B0I1I2H3[6[7F8I9C:D;G<I=D>B?Z@ZAYCBFHGFHFIAJFLFNDO]QIR_SZTYUEVBWEXGYGZ[[^]C^D_HaZbDdCeHgFhh
~rri	Y!I#H(I*I+I-F/E0I3F6]9G:J=I>Y?G@ZAZB]CGFJGJH_IGKFMHNGRJTIUJVHXGZ_[X^J_JacbIcIfHgJhG
~rro	G!^#X&e(A)H*C+D,Z-A.G1D2G3J4B5F6Z7C9A:B;E<F=H>B?@B_CADEE]FDGEIBJGKELCM@OHPBRDScT^UBVDWHX]Zc[X_Za?bIc[dAe^gC
~rrt	b!J#e(J)Y-Y.Y3J>I@HCJDHIGKYMENITbUJVIZG[Y]HaJ
~rru	m#Z*Y+^3JBICJDFHJMINZZJ]a_XcJ
~rry	g#J-J3J9c:J@HBIDJIJKIXJZ_bJdZhJ
~rs^	_!J#[%^(G)J*J,]-F/X1J3H5X6I8[9Y:X=J?H@]AYBFCHDHEJFJHCIHJ]KELJMZNGOJPHRISHTHUHV]WJXHYYZG[I]H^I_]aIbIeIfGhI
~rsa	k%J(J*X-J3I6[9J=J>H?I@IBICJD_K_MZNIS[UIVIZF]J^[aJbJdIfHhI
~rsc	f!]%I(X+]-H/]3H4J6]9H<Z>F?Z@GBICGDHEYHDIZKHLZMIOIRZTJUJVIX^ZD]J^J_Ja[cYdHfHgJhI
~rse	i+Y-Y3J9J=J?I@IBZDcHBIJKINIS]UZW[ZCbJcJ
~rsh	g9IHZMIPYZHgd
~rsi	[!I#H%H(G)J*J+H-H0[1g4H5_6J7b8J9H:J=H?I@HBGCHDDGJH^IHJJKILGMHNIOJPHRISITIUIVIXIYaZE[J]HaIcHdCeHfFgHhI
~rsj	|1[H]dI
~rsl	u6[<[BJDYHGS^UJVJ
~rso	[!I#[(G)J*J+I3G7J9[:H>b?Z@^AJBFCGDHHZIHKGLIMHNHOYUYV[WIXaZG[I]I^JaEbHdJfHhH
~rsp	u+[-[CIHJ_]
~rst	Q#C&J(]*C+E,G-B/E0I1J2H3C4F6H8Z9E;G<I=Z>?@aAFBYCbDbFHGFH=IHJFK>L[MHNDODPIQIS]TEVYWbXCZZ^B_EaHcDdBeGg[hd
~rsu	j#^9H@YHIIJXbZ[
~rsy	m%J+J1g3I4J9H@JDIHEMGRJaJdHfF
~rt^	D#Y(F)J*F,A1b4F5Y6A7G9C:<<H>^?F@HAABdCCDZEEFYHcIaKHLJMDNFODPFQ[RBSHTbVAXJYHZH[B]Y^@_YaDb_dHeCf^gGhC
~rta	O!X#B%C&I(Y)D,E-Y.I/A1^2G3A4D6G7H8F9@:b;]<H=C>X?XBXCIEFFFGEH^IaKDMXNYOCPCQIRFTaUEVHWEXBZE[E]@_DaAb^dFeFfJgehZ
~rtb	i%J9H=J@JB_GHHJKIM[ZIcZdFeHfc
~rtc	yHHb^
~rte	W!X#E%I)H*Z+F,H-X/Z0[1H3E5G6H8I:X;H<Z=E@ZAJBCCDEIFIHZI^JIKaLGMDNXSGTFUHX^YIZ?[G^G_HaZbIcFdXeIhE
~rtf	p>XHIJYM^T]
~rth	i*X-[@IB]GYH@I[MYN^TYX[ZG
~rti	]!J#Y%J(H-H3H4J7J9F:H<Z=J>H?H@YBGCIDGGJHgI^KXLJMHNIOJP^RJSJTJUZXIYJZB[J][^Y_JaGbIdJfI
~rtk	|@[HFIGZJb^
~rtm	i(Y@IF_G]IJKJVa
~rtn	d!I-I/H8Y:g=J@HBGDJIHKHMHNJPJS]TJVJZD]J_[bJcJfIg[
~rto	i*Y-J/Y1I3E9I=J>IB^DIIYKJMJOYRXS[THVJXJYYZ[a[bJdIeJfF
~rtr	f%[(H,J/J1[4J=I@IBIF[HJKJMJRZSZUJVIZGd[e[f^gXhJ
~rts	t)J*[.]BJG^HFIJLZTIZI]^fI
~rtt	y4]9J?^HIXJ
~rtu	k!H%[+ZBYDIKJR[Y[b]cI
~rtv	|KX
~rtw	yL]Y]
~rty	b%J(J-f/J3I7a9I=J>J?J@GBICJDIIIJ_KGMINHVIXIZB]IaHbXcJhI
~rtz	d(I)X+J,J-[7X:J=Y@JBJCJDZIJKINIPJS[U]V[W_ZE]JcJdHfY
~ru^	m(J-I9I>Z?[@JB]CJDIH[IIKHO^VJZE]H_[aH
~rub	n3Z>ZHHNZT]ZIc[
~ruc	N!Y#E&Y(Y*E+F-C2H3I5J7I:[;E=]?J@DDGF[GFIAJJNAOFRXTEW[[G]I^CaZbYcXd]eYf]hB
~rue	m=^BYCZHFLXZE^_
~ruf	e!X#H3a4J9Z=J>X?^@HCZHDKHMJNIOYPJQZTJVIZD]Ya[cJfJhJ
~rug	]!]#F%Y(F)I*I-I/I0Z1I2J3G7I8_:G?G@JAIBDC[DEEIFIGGHCIEJILGMFNFOGRZSITHUGVGWIXXYX[H]F^HaEbZdae]fYhF
~ruh	m-J>J?]@]HHIIKcPYZF
~rui	[!Z#I%H&J(^)[*G,H/I1I2J3E4H6I8Y9E:Z;]@DA]BFCJDIEJFIH@JJK]MFNEPZRHTJUGWIXGYJ]Z^]_^aIcIdEeJfGgHhG
~ruk	t8^H]ZI
~rul	Z!J%H(H)J*Z,J-G/]3H4I7J8I9I:I=I>I?IBJDHGeIZJZKEMHNeOJPGRJSJTJUIVHWJ[J]J^J_HaIbIdGeJfEgIhI
~rum	j#J0[3X=J@IBIDJHCIIKJL[MINXSJVZZF[[][^[c]dGfIgc
~run	W!H%H)H+],X-E/H0Y1]3]4G5Y7I8I9G:H;I=G?E@JAJB[DZFJGYH?IIJZKIL]N[OGPYR[UFVEWIXGZ=[H]F_HbGcHdDeJfcgI
~ruo	t(^)]*[?HVJ
~rup	Z!E#H%G(I)G*G+[,I-G/I0J1I3D4H6J7H8H9D:F;I=F>F?E@DAHBDCFDCEIFIG^ICJIKELGMENFOHPhRISHTHUEVlWHXFYJZ?[H]Y^Z_FaGbFcHdGeJfGgHhF
~rus	m#F(Z,J-J4J9]@JAJBJH]IIKJN]PJTXVGZX
~rut	m!J#J%I-X3I9F>I?]@HAJBICJDIFZHEIHK^MJNIOJXJZF]b^^_ZbIdZhH
~rv^	i!I(J7J9J;Z>I?bBHDHFcHJIIMIVIZY]JbJfJ
~rva	t#X@[F^ZJ
~rve	J!D#I%B&H(C*D+E,E-B.G0F1D2D3A4f5f6f8C9A:G<X=A>B?B@AAEB@CBDBF[G@I@JEKDLEOEP_RfSCTDU@VBWEXCYcZA[E]A^DaAbBcceDfagDhC
~rvi	H!A#A&H(I)a*G+D,I-B.F/E0]2_3G5E8E9@:B;E=C>F??@AAEBZCBDHEDFHGBHGIBJEK@MXNBOEPJQGSgTGUdVZWCXCY[ZD[C]@^HaEbAccdZeXflg@hB
~rvm	|3_DZZIfJ
~rvo	rHXI]K]fI
~rvr	|MZY]
~rvu	|9aHGfJ
~rw^	y-I@[HHIIX^ZGh]
~rwa	g#J-I/[2Z3Y8Y9I>J?J@HBGCJDJH]IJKHMYTY][d_gJ
~rwe	_!H%^(I)J*H+J,I-J0J1G3G4]6Y7I8H9G:H;_>I?YAJBGCGEJFJGHHFIFJJKaLINHOHP[R_SIUIV[WJXGY[ZA[I]Y_IaFbHc[dGeHgIhG
~rwi	m%Z3J4]HIMJO[PFZH_]dXh]
~rwo	yK]Z[hZ
~rws	y@JC]D]ZIhZ
~ry^	I!G#D%E&d(H*D+B,D-C.G/C3a4H5a8H9b:b;D=C>I?H@FAHBFCCD^EEFHGBHZIYJ]K]LaMANaOZP^RFSYUEV=XAY_ZA[C]G_[aEbCcJd]eDfAgGhH
~ryb	k+Z-Y@[HFNJS^VYZD
~ryc	t#I(Y2I5X>J@IDZHFIJK_ZHa^
~ryf	k#J*Y-J3X?J@JC_DGHFIIO]X[ZG][a]
~rym	y9Z>[HG_[
~ryo	f%Z)[+X3X9Z>I?J@JBIHENJS^UJV]ZF^]hJ
~ryp	X!H#H%I(I)J*J,I-H/I0J1J3G4H5J6j7I8J9G:I<e=I>I?H@HAJBGCIDHFJGIH=IGJIKFLJMHNGOJPIRHSITIUIVIXIYeZB[I]I^I_IaIbGcJdFeGfGhI
~rys	n(I9J;^@HHHL]NJZG^ad^hI
~ryt	a#J%^+X3J7Z9H>[?Y@IBZDFIGJYKEOJPFTJXIZb]XbZfIhI
~ryw	l+J6]>]?_@JDHKJMYS^ZD
~ryz	|TZ
~rz^	d!I#Z%J(I,Y/_0X1I2J3]4I6J7J8J9G:[=I>_?I@GAIBGCIDGGIHHI[KXLJMXNHOHPJR]T[UIVIXGZE[J]H^J_ZaGcGdGeZfFgJhI
~rza	m-J1]3I:_B[DHHDIIKIMFNJU[VJWZXJZHbJcIdafIgJhZ
~rze	Y![#G%_&Z(D)H*G,F.Z0G1X2H3Y4F6G8Y9A:Y;G<I>_?D@[AGBADGEHF_GEIXJHKZLFMZNIODPEQJSGTEUEVEWGXXYJZ=[F]_^GaHb^dJfI
~rzi	|N[
~rzl	|@ZK]ZI
~rzn	y3^:X
~rzo	u([9^>HEZZI
~rzu	g!J#I-X/]3J4Z9I:J>I?JBIDIIHJYMIN_O[PZVJXJ][_JaJcJdHfJhI
~rzw	wDZLZ
~rzy	Z%F(])X*I+F,Z-I.I1H2I4F6H8H9C:Y;H<J=H>Z?J@IAGBICCEHFHGHHJIZJHKHNDOYP_R[SFTGUFVDWGXDYIZZ]C^G_IabcFdFeXgHh]
~s12	|9JHFS_TJ
~s1^	|Y]
~s50	p#GH[Tc_I
~s70	|H^
~sa^	U!H%C&J(C)Z+X,H-]/G0f1G2H3C4E7H8Y9I:Z;Y<J>c?B@DAGBHC^EHFGIAKdL_N]RFSGTHVBWGXDYHZC[[^E_FaCbGcFdDeHfCgHhC
~sab	R!g#G%H(Z)Z*G+J,I-Z/H1Y3G4I7I9Z:G;^=G>G@GAHBECHDGEIFJGIHYIGKGLIMHNGOJPFRJSHTIUaVCWFXIY[Z?[I]G_FaHb[cIdGgIhI
~sac	b!a#J(H)Z-J/[3I6Y;[@IBIIJLYNJPJTJU]VJY]ZH^YbYfHhJ
~sad	]!G#G%G(Z)G*_+H/H0I1I2J3G4I6I7I8J9F:G;J=G>F?Y@FAIBECFDFEaFIGHHEJJKeMGNcOGPYQZSHTHUFVDWaXHZ@[H]F^[_HaGbGcFfGgHhF
~saf	q.Z2[HZJYSJ
~sag	R!E#H%F&I(C)D*F,G-_.X/F0c2I3E4F5I6H7F8G9E:G;G<J=D>X@AAFC^DFE]FGGGJGMEN]OZPDQIRGSETGUHVHWZYHZa[F]E_IadbEcEdZfDgFhZ
~sai	a*J-H/b3G4J9I=Y>I?I@IBGCIDIEJHEIJJYMINJOYUIVGX[Ze[I]IaIbJfJh[
~saj	u9I>^DIHDZZa_
~sak	c!H#H%_(_)I*X+G-F/J1J2J3b4H5Z6J7J8J9D:H;I=]>E?_@GAHBHCaDXFJGJH?JJKELJMGNGOFPIRJSJTIUHVYXFY]ZD[I]F^I_XaCcIdJfIgJhG
~sal	[!G&I(F)H*H,I-D/H0I1I2J3Z6I7H8I;I=H>D@^AIBDDZEJF^GHHdIHKYLJNEPHRISITHUFVZWJXFYJ[]]F^H_HaDbHc]dHeJfFgJ
~sam	R!C#D&I(C)Y*F+F,G-?.H/Z0J1H2H4E5H7^8Y9H:D;H<I=C>C@_AeBACDDCEGFFGFHFJIKdLFMENGOXQhRESXTIU_VIWFXCYGZZ[E]C^F_GcDdDeFfDgXhC
~san	_!I#Z%^&Z(_*J-[3]9E;J>G?I@EAJBFCHD^GJHIKDL[PIS[TIUEVGXHZD]H^JaFbIcIdIfGhG
~sao	n%Y(Y1XHZ]Z^Y
~sap	o#]>H?XHYPZTIZYaHbZ
~sar	]!I#I%H)G*H+I-H.Y3F9H:I=]>G?]@GBHCZD]EJIGK^MHNHO[SJUEWHXI[I]X^J_JaHb]cIdcfH
~sas	qDZHIJ^
~sat	J!^#G%Z&H(H*E+G,C-E.G/H0H1E3G4G5G6I8G9C:c;X<J=[>A?CBGDFE_F]GaH=IBJINbOHQGTEUcWcXFZH[E][_GaAbEcZdZeDfJgFhB
~sau	|6Y
~sav	o-I3[9J=Z?J@JCGHaIGKINZZD]Hf]
~say	G!J#Y%E(D)F,F-^/Y0G1[2H3A4G5G8G9D;I<I=Y>B?B@GBECIDIFFHEIaLIMBNZO^PDQHRGUZV^XdYGZX[G]G^Y_YaGdYfDgBh[
~sba	i-I4Z9I>^?IBJCHDIEYIJKHMIQYRZX_ZG]Jha
~sbe	r(])J*[+I-Z>HBJCHDZHZIIN]ZJ
~sbl	a!I#[%J(J1Z3J?G@JBaCJHDTaVJXJZH[cbH
~sbu	yI]
~sc^	f#J(J-J3Z9^:];X=Y>X?J@HBGCJDHHCIYKHNJSZUIVGXHZ][J]J^YaIbJcYfIhZ
~sca	e(J-I=^>H?J@HBICHDJF[HaIEKHL^MIN^]Y^JaYbIc[fIhI
~sce	i)Z*J?]@HIJKYZXcXdJfJg_
~sch	I!a#H%X(E)H*F+[-B0J2F3C6]7A8Y9X:=;G>_?ZADBICBDBEEGIHEIAJDLEMFOIPYR]S@TDU_VHWAXXYdZF[D]?^FaHbacZdbebfZ
~sci	c!I#H%G(G*J,J0I1J3G4I6[7[:];J=H>F?H@GAJB[CGDGF[GIIaLJMHNIOIPIRJSJTIUHVFWJXHZY[I]^^Z_HbHc[dIfHhH
~scl	h-Z/dBJGXHFNIZJcJ
~sco	X!E#G%E&](F)I+I,H.Z/G0H1G2H3C4G6H7H8H9D:G;I<J=G>]?X@EAHBDCFDEEYGeHIIYJFKXLHMENDOGRGSHTHV]WIXHYI[Z]G^H_Fa_bYcaeIfGgIhE
~scr	N!F#C%X&I(F)E*D+a-B.H/E1E2H3X4J5H7E:D;F<H=Z>Z@?AHBGCBD[EFFFG_IIJEKFMENAOaRISETCUBVAWFXDYcZZ^DaCbdcId_f_g]hH
~scu	k3H9JCJIcU^ZJ
~sd^	l@]BXHIMIP[ZIbZdGf]g[
~sda	q@aKJNZR]ZG
~sdh	i%HHHPd
~sdi	yL[ZJf]
~sdp	wPa
~se^	X!H%G&[(G*I+I,J-G/H0J1J3C4I6I7I8J9X:G>Z?_AJCHD]EIFIGFHDI_JIKDN_OEP]QYRISHTJUGV^WIXGYYZY[H]Z^Y_IaDbGcHdYeJfXgIhG
~sea	i!Y(J-c3I9J>E@JAJBIDXF^GGHYIIKHMJNIOJZC__a[
~sec	M!D#D&J(Z*^+^,F-J.H/J0G1F2Z4C7E8^9C:E;[<d=E?a@_AFCfDZEGFGGFHYIIJIKALEMDNAOFPCQ^RESHTJUDVEWFYaZ=[H]X_EaIcEdEeGfC
~sed	V%Y)H+I,]-^0J1J2J3I4J8J9G:H;J=H?cAYBHCEDIEJFIHYIXJIKaLHNFOISJUIVGZC[F]G^H_GaHbHcIdIeJfHg_hG
~see	e#I%I(I-cA^BIGZHGI[P[VIXJZHdYfI
~seg	[!I#G(G)H*^+G,I-X.J/I0I2J4H6J7H8Z9X:H;I=_>G?_@XAHC_EIFJGIH=JJKCLIMGNFOGPFQYRHSYWIY]ZE[I]a^I_HbGdHeJfDh[
~seh	w-X@YZJ[Z
~sei	Y#X(E+[,I.Y/H0I3I4G5J6I7I;I=]>F?Y@BAJBYDZEIGHHDI^JIK^LGMFNCOYPGSZTHUEVJWXXYY[ZA[G^Z_IaJbIcFdEeHf_gH
~sel	K!A#H%B&H(=)g*C+F,F-C.G/C0E1E2F3A4C5F6^8E9B:A;I=D?Z@YAYBZCBDIEFFDGeHJIBMENGOEPAQ]RETXUgViWCXCZC]B^c_AaGbIc@dZeEf<gChH
~sem	l#J%Z-[3I4[9J>H@IBGCJD]FZG]IHK[MZPYRJVIZE]JfIhJ
~sen	D!>(I)B*B+E,H.H/H1F2Z3F4>5E6X7]8G9D;B<F=E>J??@]AGB^C<EAFJG]H^I^KeLXNaO?P>QHRES?T=U]V?W?XBYCZe[^^[aabJc?daeAf;gAhb
~ser	9!J#F%D&A)_*I,C-A.H/A0J1D3F4c5b6b8C9@;]<H>;?B@BA^BXC?FbG]HGIAJ@K@MFNDOAP^ReS_TBUaW>X@YcZC[E^X_baAbIcdd]eCfhg]hE
~ses	T!F#c%F&J(E)a*I+H,G-D.J/a0H1H2I3E4J5J6H8I9C:J;I<J=F>F?F@EAGBCCEDEE_FIGIHEJHLFMFNaOGPGQJRHSGTFUFVGWIXDYaZB[Y]g^I_FaCc_dFeIfFh[
~set	8#@%[(b)^*[+F,H-:.^2B3B4F5[6C9?:X;G<X=_@FAJB]EZFXGGHBI<JJK>LGMBN=OBQGRFScT@U]V]WeXJYCZ][C]]^D_Ga]b^dFeZf^gbh>
~seu	f#I(J*I-I3I7[9I>I?[@XCaDHHCIGKIMJNJPYSITXU[V[XJZC[a]IaHcIdJfJhI
~sev	j#_-J1[@[BJHGTGY[
~sew	|7Z:^ZHdI
~sez	r!Y-XHJI[
~sfa	mHGNcZJf]
~sfe	t,Z6Z7[H_
~sfi	f(J/YG_HEIJJdNYZEaJ
~sfo	m3[DJHbZJ
~sfr	p*_?aHHXZZJ
~sfu	c%J>JBaMYSJTJUHVYZ[[Je[fI
~sfy	q@YHIN_
~sge	f#Y%J(^)Y-I3I4[9I;J=J>I?H@JBHC[DXEXG[HCIJKJMJNJRITJWIXJYYZJ]IaIcXd[
~sh^	S!C#H%E&J(D)F*Y+G,F-D.I/X1G2H3Y5I7G8G9E:F;H<J=D@EAGBbCFEHFeGaIBJFKEMdOFQJRFSFTFUEVDXFZH[H]a^G_Zb^cEdBeGgHhE
~sha	Y!Z%I*[-H/J9H:Y=Z>G?IBHDIHcKHMINIPITJVHZB[J]I^baJcJfJhJ
~she	b#[-F/I9H>J?J@GBHK]NITIUJV[ZD[J^JaJgeh]
~shi	k*J7a>JD[HDPYSH^^
~sho	L!C%E&I(C)F*E+b,G-D/^1G3C4F5H7H8F9B<I=B>H?Z@DAGB@DEEHFHGEHfI[KGPEQJRcS[VIWGYGZY[[]X^J_ZaXbacEeHfCgFhC
~shs	|G[HGM^
~shu	o!^#_>Z@IHEIJKIZG]YfZ
~si^	c#Y%Y([*Y+Z-I3]9H:J=J?I@GBZCHDFGYKZLZMHOYTJUJVHXHZF[J]Z^JaHbJcJdHfIhH
~sia	b!J(J-[2Z3J4Z9H:Y=J>J?J@_BHCIDIIZKGMISJUIVJXaZF]JaIbJfZhI
~sib	Z#X%F)G*J,J-[/I0F1J3[4_6Z7^8J9J>]?F@]BDCIDHHZIGJIK^LIMHNHOIP[RHSGTHUHVCWJXGZZ[Y]H_IaIbFfHgH
~sic	[#G%H(H*]+Y,I-Y/I0J1J4G7I8I9B;Z=c>E?bAJEJFJGIH^IEJJLINGOGPYRISIUHVEWJX^YYZC]G^H_IaIbJcHdFeIfHhG
~sid	^!H#G%H(^)F*G+_,J-Z.X/^0I3F4G6J7I8I9F;J=H>D?J@FAZBFCJEJFIG^H^I^KFLJMGPDRISaUHXYYI[H]H^I_YaGbGcIdHfDgIhG
~sie	b!H%H(G)Y*G+I,J-G/J0X1Z3F4H6J7I8J9^:I;J=I>D?F@EAYBFCGFIG[IZK]LIM[O_PHSJTYUHVGZA[I]F^[_Ha^bIcHgJhG
~sif	r3Y9I>HHFIbKIO[ZJa]
~sig	L#D%B&J(I*E+Y,Z-E.H/H0H1G2I3C5F6F7b8F9Y:F;H<f>F?A@EAFCDDYEGF_GDH]JFKGLcM]NGOFPHQISETbUDVAWFXDYH[]]^^I_Ha>cCdDeFfCh]
~sil	g-a;Y>JHARJZE]I^[aadZf[
~sim	f-G3D9G>_?J@GBICIDIHJIeKaLXMJOEXYZF]IaFhG
~sin	L%Z&H(B)a*E+Z,G-_.I/I2I4J5J9B:I;F=b>F?E@GD^EFG[HCICK]MZNFOCPGTBVYWEXHYZZG[G]B^CaZbIc^dYeEfagIhE
~sio	N!F#]%e&I(^*D+E,G-A/E0e1e2[3a4G5]6F7F8G9B:F;^<H=B>A?B@AAFBACDDAEYFFGEHcIDJFKCLDMCNCOEPYQIRESETHUDWGXCY_Z?]c^F_FaAcHdAeEfAgEhX
~sir	u3I?_DIHEKHZ[a]h]
~sis	[!G#G%H(G)I*H+Z,]-J0J3C4I6I7I:G<Z=H>J?F@JAdBICGD_EJGHH?IFJIK_LIMGNHOZPHRZSJTJVFWIXZYJZA[X]G^I_]aHbHcIdEeefFgIhY
~sit	V!G#G%H(G)I+H,I-]/G0I1H3G4Z5]6I7a8I9F;I<J?E@DAICFDEEIFIGHHcIaKEN_OHRHTGUGVGWHYIZI[H_GaGbDc]eJfFgH
~siv	o-Z3Y4[6YHJeX
~sja	l!J#Z(F)a-I1Z3J9G>H@ICJDJHFIGKGMJNJUcV]XJZF[J][aJbJhI
~sk^	U!F#G%H(f)E*]+I,J/I1J3E4H5J6I7H8J9D;I=I>D@^AIBBCGEIFIG[HdIDJHKDL^MGOHRISGUFVEWIXGYIZG[H]E^__HaFcGdHeJgbhJ
~ska	g!I#H%J(H,[-H/Z3H4J:J=I>^?I@GA[BGCIDGIGKFMHNIOIPJRJSJTHUIVHZY[Y]G^Z_ZaXbccYdIfIhI
~ske	[!J#I%J(I)J*]+]-I3H7J9I>G?a@FBGCXDHH^IFKFLbNIOZPJR]TJUJVGZF[I]G^J_JaYbIcJgJ
~ski	f![#H+Z-I1[3Z9I>J@GBHCIDbGII[MFNIOJRZSJXJZF]Jc]fGhI
~skn	y/XEX
~sko	g#G%Y(G)I*I+I,J-I0J1I3^4Y6J7J8d9G:I=]>E?H@GA[BGCFDGEXGJIFKEMINIOHPGRISJTIUZW[XGYJ[[]H^I_YaXbIcIdHeJfGhH
~skr	[!Y#X%Y&J(E)H*G+G-F.I/H1G2J3D5I6X7G8[9C:G;H<I>J?E@CAGBDCEDDEHFHG[H^JILGNEOYPXSHTGUFVEWIXDY^[F]D^G_JbEdbe[fag^
~sks	Z(I)J,Y-H9J>D?G@GBHC_DGHaNJVJXJaHgJha
~skt	t/^H_ZF
~sku	w(_@YZFd[gJ
~sky	wH]PaVI
~sl^	u-J9I@IH[K[N]ZJa]
~sla	X!Z#D%F)G*H+G,H-E.J/[1H2J3J4G5J6Y7F8H9D:J;I=Y?E@CAHCFDZEHFdGGI]JIKYLIMINDPFQJRHSFTFU^WGYIZZ[F][^]_FaCbDd[eYfCgGhH
~sle	i(J-G6d<Z=J>JBIDIIZKHMINIS]TJUI[JbYfIgJhJ
~sli	j#I-[/G3J6X9I>J?J@JCJDIH]IIKIQYTZU_Y[ZH]Ia]
~slo	U!E#a(J)G*G+H-a.I/G0H1H2^3E4G5I6H7Z8H9D;H<J=E?EAGB]CDDZEIFHHZKILXNYOFPFQJRJSGT^UDVDWHXDYIZZ[[_FaEbJcDeGfEgGh_
~slu	_!Z#C)[*H+I-F.J/Y0H1H2^3C7J8Z9A:G;I<]=Z>^?G@DAGBZCEDEEIFIGHH?IDJIKDMFNFOFRHSZTFU_VFWHXF[G]X^HaFbGcZfchE
~sly	h!J%H(I,Y-X/]2Z3J4[6X9Y?JBGDJF]HEIIMINJPZTJVJZZ]J_JaJdYfJ
~sma	[!I#G%H(I-G/I1J3E4I6[7I8J9E:I>Z?H@GBDCHDGFJG]H[IXKZLJMGNHOZPJRHTaUIVIYJZB[I]H^J_HaXbdcHd_fFhI
~sme	w?IC_DJHIYXa[
~smi	wH]I]ZF_[
~smo	k(J)X9J@aAbBZHHIIKIMJXJZF_Hh]
~sms	y3I>[HEOGZJ]^a^
~smt	|HJZZbZ
~smy	u:]LZY^
~sn^	w1[HFT[X]^[fJ
~sna	h!J#I(J-]2Z3X6Y:J=J>Y?I@HBHCJDJKIMINJOJRcUJVIXIZE]IaIbXfJhJ
~sne	u#J&J9[FZHEZ]^[bZ
~sni	r&[3H9J@[DGFZHGIIK^NZZH[^fJ
~sno	u-_9Z>]IJKJNHZG
~snu	|3[OIZ^
~sny	|6[HJJ]
~so^	S!_#D%a&J(Y)H+D,G-B1G2Z4I5I6G7H8G9J:D;[<J=I>c?E@ZA[DCEHH[ICJGK[MBNCRHSFTEV^WGX^YJZZ[E]]_GaBcFdCeJfDgH
~soa	w9Z?YHY
~sob	u9XBZCYGY_Y
~soc	u-^8Y:YHJIEZZ
~sod	uIXN^
~sof	N!E#C%F&J(D*Y+I-F/X0I1]2H3E4E5H6G7b8H9F:F;H<I>C?F@IAGBCCFDEFHGFIBJ]KDLGMINEOGPEQJR_ShTcUEVDWFXEYHZ=[F]E^FaXbEc_d[eHfXgdhF
~sog	y@]MY
~soi	q@_HJMXNYTZZI
~sok	k#^3J9H@ZFYHFXbZZ
~sol	O!B#@%f&I(>)Y*F+E,E-@.G/D0F2f3A5G6F7E8F:C;e<H=J>@?]AEB^CbDCFJGEHCIFJFKGLDMBNAOCQeSDTJUXVZWFZE[]]B^X_EaDbBcGdGeFfCg_hB
~som	P#Y&J+J,H-d.I/I0H1G2I5I6X;X<[=G>D?GAFB>DFEbHIJIK^LGMHOEQJRGSFUYVEWHXEYIZ_[FaCbZcFeHfZgFhD
~son	S!I#_%D&J(E*G+H,H-a0I1H2H3Y4F5H6H7G9^:J;H<I=J>_?I@YAGD_GJHJI]JYKCLJMBNbPJQIRGTDVZXDYH[I]E^F_FbEdEeHfCg[hD
~soo	r(Y)Z*X@_HEIXVI^J
~sop	t(]1X@XP]VIZH
~sor	a#I(I)J-H1Z3I7J9]:I=J?I@ZB_CJDHHYIGKHMINIOJPXS]TYUHVGXIZ]]I^JaIbIcXfIgJhI
~sos	|!Y@[
~sou	c!H%I-I/]3I8G9G>J@XAfBZCJDJGXHYIIKGMZNITHVJZI]JbYfJ
~sow	m#J3]>J?H@ZA]DXHEIJKJL]MJT^ZGaIh]
~soz	u9JBYU]V_ZI
~spa	W#Y%F&J(E*F+G,H.Y/X1Y2I3_4E5I6G7a8G9G:E;H<I=E?]@FAGBBCCDBEIFGGGIdJGLHMCNDOIPFQJRESFT_UFVDWIYHZB[F]C^H_dabcHdFeIfCgGhB
~spe	O!Y#d%B&_(E*E+F,F-Y/D0F1J2G4C6F7F8G9I:D;F=D>@?B@]AEBDCBDFE]GFI_J_KELEMGNcPDQIRFSETaUYVGWFX]YZZA[_]A^D_Ea]cbeEfDgEhB
~sph	p2YH[I_ZH
~spi	l#I&Z(I-]/J9I:^=J@IBFHYIGKINXXJZa]HaJbIfJ
~spl	h/Y>Z?HH_IZZF[]aIgX
~spo	Y!G#D%H(J)H*]+I,I-F.J/F1I4a5J6Z7H8I9^:H;I=H>E@DA_BFDIEHFIGIHZIEJIKFLIMENeOZPGTFUFVFX]YI[H]Z^YaBbGcFdGeJfJgIhF
~spr	G!]#B%G&H(<)e*J+[,D.I/C0E1D2G3_4F6D7Z8C:B;G<G=G>H?Z@HB[CAD^ECFEGGI@J[KBLAMBNYOFP[QGRDS^T]U_V]W]XcY[ZZ[E]A^G_CaCb]cXd?eCfDgBhA
~spu	k3I9Z;Y>J@JKJLYNJX[ZI]^^ZaDd^
~squ	k8_9YAXBIKJVJZ^_YfZ
~sra	|+EDZH[
~sre	w,Y9^G_HD
~sri	yN[W^
~sro	r9J?]BZHHaJc_dZgJ
~srs	|8YdX
~sru	|-Z
~ss^	G#G%b&G(])E*B+I,C-^.G0D1E2E3Z4B5I6D8G9X:H;X<F=a>[ADBXC]EGFCGBHbI]KALCMINBO@PXQaS^THUDWXXIYH]F^Ga[bEdEeEf@g?hH
~ssa	O!E#I%Y&I*F+E,G-].Z/F0G1G3D4F5I6G7F9E:H=]@GAFCcFFI?JFKcOFPFQHRGSFUDVBWJX]YGZX[E]Y^Z_FabbHcGdceHfCgGhC
~ssb	|I]
~ssc	f!Z/d>I?ZBIDIHZKINIZGa]cJ
~sse	X!G#E%](G,H-J/F0H1I2I3D4H5J6a7Y8I9E:[;I<X=Y>_?Z@aAYB[CGDDEHFIHIJHKZLGNJODPHTGUJVDWIXFYI]Y^F_XaJcFdHeIfDgGhE
~ssf	_#J%J(I>JBaHHJbMXNJSJTJUHVXZZ[Je[fH
~ssi	M!E#_%e&H(a*D+X-A.H/H0I1E2G4]5G6X7X8F;_?@AEBHCBDDE[FEGDH]IGJELIMBNDOZP^QHRDSJTHUBVFWEXJYFZF]d^E_DaJbFcJdFeafDhH
~ssk	f(I+I>H?b@IBHCJDGH]IJKIMIR[SJUJVIZE[JbchJ
~ssl	j!J%I(I,Y/]3J4[6^9H@JBIF]HEIIKJMJPZTJVJYYZ[]J_JaJbJcJdYfJ
~sso	V!]#F%Y+H,I-E.J/H1X4G5J6I9I:F>_?F@[A[CCEIFHGGHZIFK^NDOGQJRHSGTFUFVaWHX_[F^I_IaCcGdGeIfFgH
~ssp	G!^#D%C&I(=)e*E+Z,E-D/C0F1E3b4H6E8C9G:C;I<G=H>B?[@IBZCCD^EDFFGGH]J[KDLBMDOEP]QHRES_U_V]W^Xc[F]C^H_DaEbYcDd?eDf@gBhB
~sst	e!]#H%J(I-I4J6Y9G:I;J=I>G?H@XCHDJF[HYIEKFMHN]PJT[UJV]XXZX[J][^JbJcJdJ
~ssu	X!G#H%H(E)I*I+I,I-F/b0J1J3H6J7H8J9F:G>I?EAJB_D]EIFIGIICJHKHLXOFPGRHSYTHU_VEWZXGYZZ^[H]X^G_HaYcYdGeIgHhE
~ssw	4!=(^)D*E+>-c/Y0H1D2_3>4?5G7[8E9A;C<Y=C>D?CA@B^CFDGEEFBIbJ^KbLZM_N_O?P?QCR@SITBUHVCWHX?YEZb[^^]_@aDcHd_eZfIg^ha
~ssy	|G^
~st^	?!G#H%F&I(A)E*G+A,@-Y.F/=0D1>2@3B4J5E6H7F8e9_:g;A<F=X>J?]@cA^B]C]ECFCGEH]I^JGKeL^MFNBOJRZSHUEXFYHZH[Y^?_aaEb@cEdJeFfEg=hb
~sta	A!d#G%B&B([*E,B.G/B0^2G4@5H7D9J:D;F<A=E>E?F@]A>BeDFEFFDGFH^I]JJK^MZN?OIPGS^TAU^VaXAYHZJ[E^HaYc<dAfe
~stb	y:XV[ZJ
~std	k(_HJ
~ste	F!E#C%G&F(G)G*Y+c,F.]/C1B2D4G5F7E8F9?:_;B<E=G>Z?^@YAbBZCaDcECFBG@H]IXJFK]MFNFOBQERaSHTBX@ZH[H]Y^?_Ea@bJc>d<e_fdgD
~stf	|H]
~stg	t*Y:^@IC[D]KIWYZI
~sti	M!a#E&I(G)E*a+A-H.H0F1_2H3C4G6[8F9Y:X;F<H=D>]?bAFB?EaGEHFIHJFKCLZM_NFOcPFSETYUEVBWG]B^C__a[bCcDeFfBgX
~stk	j-J2[3J9Z:^@YBXF[HFIYKHL[UYZG]JfJ
~stl	y9JH^IYZH
~stm	u-Z9[HGKYUXZJ_Z
~stn	r9J>_BZHIKJ^X__fGh[
~sto	K#[%J&H(F)I*C,Z.[/Y0]1Y2C3[4B5c6Z7H8G:B<G>X?E@IAYCBDBEFFEGDH_I@KZLHMGNbPDQHR[SZTAUAWEXAYD]a^EaFcIdEfagGhI
~stp	w=_H[ZI
~str	E!D#A%B&D(])g*d+j,]-D0A1B2D3B4C5F6B7B8H9=:@;C<E==>D?JAABXCHDiEGF]G@HFI?JIK:LAMAN]ObP[QcR@SHT?VEWYXCYb[F]I^F_Ga;bDcBeAg^h?
~sts	_!J#E%b(G-I3I7J9H:J=J>J?IAJBICIDJH]IIKJMJNJRJScTbUIVIXIZG]J_GaIbIfHg^
~stu	Y#F%I(G)Z*I+G,J-G/H3F4I5X6J8J:I=H?C@]AJBXCYD^FJG]H_JJLIMFNFOIPISITHUIV]X_Z][I]G_HaYbHcHdIeJfGhG
~stw	yD[HJQZY]
~sty	j#X,_3Z>J@ZBIIIMIOJZDh_
~su^	]!I#I%Z(F)J,Y-G/H0J3F4I7J8Z9F:I?GAJB_CHEJFJGIHGIGJJLIOHPHRYSITIUIVIWJXHYZZ_[I]H^H_YaGbHc^e_gIhG
~sua	V![#H%G(_)Z*E,F-E.J0I1I2J3I4H6I8Y9E:[;[=Y>E?C@JAaBEDJEIFJHGJIKXMFNERHSHTFUFWIXIYJZ^]]^^_[cGeJfGgIhE
~sub	d!J(Z-]/J3G9[=^>I?J@[BGHBIFKGMIOHPJZdaJbJhJ
~suc	U!G#X%G(F*J+G,J-G/f0J3E6I7I8J9E:H;J=G>E?G@_AIBfCFEIGIHDIFKFLHMZNCOGPGRISGUEWIX_YJZY[G]E^H_[aFbIdEeYfFgGhG
~suf	b%a(c-E3J9J>G@IBICaDIHHI_KIOJPJVIZE]JaHhI
~sug	|?JHZ
~sui	g#a+Z-Y1J3J:Y>Y?H@XB_CGHAIIKHMHNIRJTJV^XIY]ZD[ZaIcEfHhH
~suj	m0Z3I>JA[DJGXHHIJKIO^Y]ZJ_IdZfYh[
~sul	b#I(I-G/^3H4J7J9H:f;Y=I>I?I@HAJCIDHFJHBIGJJKGMENZU]VIWJXJZD]H^XaZbZcIhX
~sum	m!Y8Z?]HIKXR[ZF
~sun	b!I#H%I(G)J*H+I,J-F/I0J3F4[6J7I8Z9H:H;J>G?_AJD^GJHIJIKFLZMGOGPXRISZTIU_VFW[XGYJZH[I]Y^I_[aZdGeJfYgIhG
~sup	W!I#I%J(_)H*B+J-H/X0J1e3E5^7X8J9X:X=H?[BYCZDYEYGJIFKHMGNGOJPHRISITHUXVFWIXHZE[J]H^JaHbIcHdHfGgXhZ
~sur	f(Y-I=J>J?J@IBIDIHYIYKHZa[JbZeZ
~sus	l!]@XH^X[ZJ
~sut	|H[RY
~suy	|I[KZ
~sva	q#J0]9Z>IAJH[IZKJX[ZG_]aJbJhJ
~sve	w!^+JDGY^dG
~svo	y3Z
~svr	y*[9J?_
~sw0	|-c3JHDIGOI
~swa	p3J>J?Z@_C^HFZG[Z]]aEcY
~swe	h#I&Y-J4[9Z>J?Z@ICIDYMIS^XYZG
~swi	Z!^#H%I(H)J*I+I,X/I0J1X3I4I6J7I8I9G:H=H>]AHBDCHDGGHHFIHJIKGLZMGNGOGRGS[TJUaV_WJXIZ@[I]F^HaGb_cHdaeXf]gIhY
~swo	4!=(^)D*E+>-_/Y0H1D2_3>4?5G7[8E9A;C<Y=C>D?CA@B^CFDGEEFBIcJ^KcLZM_N_OBP?QCR@SITBUHVBWHX?YEZb[^^]_@aDcHd_eZfIg^ha
~sy^	k-YA]HFI^KJ
~sym	f!Z-]/X3J9I=JBJCIHEIcMINZX[ZE
~syn	F!?#@%e&E(D)B*B,B->.E/B0i1i2Y3G4^5D6E7A8a9>:@;B=@>=?@@=ADBDCAD=EBFBGlHXI<JAK<LAMbNCOAPHQJRgS?T@U?V=WBXAZ8[B]>^@_Ea@bAc]ddeGfhgAh@
~sys	[#J%H(I)J*I+Y-E/H0J1J3[4I6J7J8J9F:X=I>F?G@[AIBXCGDbFJGHHYIXKbLIMEODP[RaTIUIVGXHY]ZJ[I]H^I_IaGbIcIdIfHgJhE
~syw	t<^dXf_
~sz^	k#[(Y)^+J3J9Z:Z>J?J@IBGCJD[IYKJMJNJUJXJZG[IaJhZ
~sza	l([*X-_9I:^?J@JBJCJDXHEIINJZZ[[aJhI
~szc	m?I@^BJCbDJGJHJIIKJM_VJWYX]ZGaJfJ
~sze	l!J#I(I-I/J3I8^9^:J>H?H@IBYCIDIIHKILYMJN[SaTIVIWJXIZF]]aHcJfJhJ
~szl	u-J/[9H@JB_HGIIK_M[ZHfJ
~szo	u!^3H:_BJLYZI
~szt	y=IHZM]P[ZJbH
~szy	i!F#I(Y)J*J,I-]/J3H4J6b9]:I<[=J>F?IAJCZDZHDIGKELJMHOYPJUYVIXI[J]H^J_ZaHbYcJdIfIhH
~ta^	D!d#H&C(<)Z+H-[.I/I0A1C2^3]4D5I6X7]8Z:F;Y<D?a@bEBFEHEIXJBKdL]MFNBOIPYQIRCS@T<U]V_W=XGYCZY[G]B^Za?bXc@dFeEfAgEhc
~taa	_!_#G%I)J*I+H,J-X.Z/J0J1I2J4J6J7I8J:X;Z=J?^@FAGBGCJDFGIHEIFLYMGODQZRHU]V_XIZA[[]F_ZaFbIcJgJhY
~tab	S!J#[%J)I*F+G,H-[.I/H0^1H2I3J4F6H7J8G9D:I;Z<J=X>H@HAZFIGGHbIXJHKFNEOFQJTGUIVJWYXEZ][J^G_YaIb[cHdEeIhE
~tac	T!G#C%E&I(E)C*@+H,C-B.I/G0G1F2G3f4a5G6G7G9a:G;H<I=X>^?F@CAFBZCcDaE^FGGFHFI?JIKDLGMENEOCPBQIRESHT^UFVAWJXYYHZb[E]D^F_EbEccdFeGfDgFhD
~tad	X!b#F%H)H*I+I,J-]/Z0I1Y3I4H6I7I:^;]=F>H?F@DCEEIFJGIH?ICJJKDLIMXNHOYPGRISYTHUZV^WHYZZ@[I]]^HaFbYc]eIgJhG
~taf	c!I%I(])[*X+Y-J3I8Y=J>J?I@HBICIF]GXIIKIMJP]SJUDV]ZGbJc[d[fG
~tag	_!^#X%I(G*H+J-E/J0I1J3F4[5J6J7H8I:Z;Y=I>E?Z@[BFCFDJFIGXH^IDJIKGLIMFN]OHPIRJS_TIUGV]WJYJZ@[I]EaGbGcZdHfXgJhG
~tai	W!F#G%H&^)H*I+G,Y-]1J2I3H4H6J7I8I9J=H>J?G@EBECZD^EYFcG^H=IcJHKELJMHNXPHRYSIUXVFWYXH[I]H^H_HaHbGcHdHeJfIgIhH
~taj	yaZ
~tak	V!]#D%E(F)D*E+G,G-C.J/Y0I1I2I3b4[5I6H7H9D:F;]<[>HAJCbFHGEHEIGK^LGMbNDODQJRHSGTGU]VCWHXFYI]E_FaIbGdHeIfGhY
~tal	K![#E(Z)G*G+G,D-Z.H/@0a1]2F3]5F6D8D:a;E<HADCGDGFEGDJaKILBOBPGQGSZT]VGWJYI]?^E_YaXbYcCeGfIgehC
~tam	b!I#Y)J*J+I-[/H0Z3D4I6[7J9G:Y=[>[?G@]AJB[CGGJIGKELJMGNGO]PIRZSJTIUHWJXGZG[I]G^J_IaZbHcGdJfFhY
~tan	R!_%C&Y(C)[+J-J/F0G1Y4G5H6F7F9E:^;d>F@>ADBXCEDGEFFEGYHEI^JIKALJOFPIRESDTDU^VJWFYY[H^^aAbHcYfJgEh^
~tao	r(_3[:[HIZJ
~tap	f!J#X%Z(H*^-H3F4Y9G>a?JBHCcDZEIHCIFKGMINIOZPITJVIXI[I]IaEbJcJdIe]fJhY
~tar	M!F#D%G&G(a)D*B+X,D->/I0X1Z3F5X6D7D9X:F<X=E?I@]ACBdCIEIFFGbHFIBJHKdLBMaNGOEP@RESATIUDVHWHXAYX[E]X^Ba]b[cJd>fe
~tat	O#Z%C&I(A)H*H+E,I-C0Z1G3^4G6E8F9A:I<I=C>H?G@GAEB]C]D>EEFFGEHcIDJEK_LGMYN]PHREScTCWGXdYFZE[H]B_Da]cYdXfGhB
~tau	o6aHDRaZHa[fJ
~tav	p(Y/Z3^9J=J?JBJCIDIHEIcSJTJUJVHZG_ZfI
~taw	k*Z-J/J2[7]9I:Y>J@aBIDIHEIGKGMINIPJV[ZE]aaJ
~tax	|>XHZVJ
~tay	i@IBIHII[L^T]ZG[H]Ja]g[
~taz	c!I%J(G)J+J3I:H=H?HCJDHKJMINHS^UZV^W^XYZ^[J]J_JaJbIcJdJ
~tba	u-^HJ
~tbe	g%I(J9H=I@IB_DJGHIJKHMZNJPJUHVYWZZFaJcYdEeHfc
~tbo	rBIHDcd
~tbr	l#J%Y+J-I3b4J5Z9H=^>I?Z@JDGHDIXKJOHV[ZH]JaI
~tca	|HHb^
~tch	Q![%F&H([)H*F+E,I.G/E0I2I3@4F6a7G8G9C:F<I=E?H@GAeB@CCDBEHFGGFHYI@JJKFMXNEOePIQJRDSFTGU_V^WHXEYJZ=[G]]^ZbZcDdYf]gEhY
~tco	r!^%J-]2H3I@JHCIHL^NGPJWHZHd]e[
~td^	|JZ
~tda	p1]3Z>]?JCJDZZHfH
~tde	h(_8Z=[@JHFNIR[WZ
~tdi	w!_HIRXZI
~tdo	|@^HJ
~te^	J!>#A%B&E(Z)H*X+J,E-F.H/X0Y1G2D3>4X5X6Y7H9F:C;Z<E>c?^@EAABADDEDFBGHIZJBK]LEMaO[PJQJRaSFU>V^Y[Za]]aJbFdFeIgGhZ
~tea	T#G(Z*H+I,J-H/I1I4I6J8I:^;J=G>A?XAJBCCHDFEJFIGHHeIEKFLHMeOHPHQYRISHTHUGV]WHXHYYZC[H]FaDbFcGdHeJfH
~teb	H!D#C%^&I(B)D*G+G,Z-D.H/G0[1[3D4I5X7F9G:E;I>D?E@CA^CFDDEFGXIDJXKDLDNBOFRZSFTDUAVBWEXEY_ZG[D]E^C_^aXbHdcecf]hC
~tec	Y!H%E(Z)H*G+J,H-e.a/H0G1I2]3G4H6J7H8J9D:F;b=G>F?G@EAHCGDGEIF[GHHYIbKDLIMGNGPZRIS]UIVGWHXHYIZ>[H]F^Z_GaHbHcGdFeIfGgGhF
~ted	u1YHZZY
~tee	f!I#^%J(J*J+J-G3F9Z>F?HBGCHD^HJI_MGNFOIPZRZV]XJ[J]I^J_JaIbJ
~teg	]!G#I%I)I*^+H,I-]/H0I1J3E4J6I7I8J9G:H;J=Z>^?Y@XAIBGDDEEFJGJH?I]LJMGN^OFP_RJSZTHUFVDW^XGZB[I]G^IaFcGdbe^fFgHhH
~teh	c-[3[9J:J>H?ZBJCYD]HDIaKHMIVJXJZDaHfX
~tei	f![#[(J*J-F3G4J7Y9Z:I=H>G?H@EBGCHDHHIKDMINYOXRJTJU^X^]Ha^cJdJfYhH
~tek	m%J-X2^9I:J<[@JF]HHIbKJNJXJZIb]
~tel	L!G#Y%G&H)D*Y+I,H-J.Z/E1E2G3d4C5F6b7C8E9D;E=I>c?[@IAEBFCIDcEEFEGHIBJFKALDNHOfPBQYRDTaUZVZX@Z@[H]G^C_CaXb^cCdAeEfAgEhC
~tem	M%D&I(F*I,F.H/D0F1F2G4E5H6F7E8F;G<H>?@cBZCHDaHGJHKcLfMFOGPDQHR_SGTcWEXaY^ZA[C^G_DaAbEcXdCeGgE
~ten	D!G#Y(Z)a*H+C,^/B0Z1?3[4D5E6A7C8F9G:a<E=J>D?BAdBGDFECFGI^J?KELFNEOBQET<UcVEWdXhYDZY[F]^^E_BaAb@c?d=e[f_gD
~tep	[!Y#G%X(G)J*Z+H,J-G1J3F4[6]7I8J9F:G=I@FAIBFDXFJGJH_IEKHLZMHNGOHPXR]SITHUHVGWJXHZb[J]]^J_JaDbHcIdJfGgJhH
~ter	;!Z%H&D(C)>*@+Z,A-d.C/b0I1A2^3_4C5C6J7A9G:]<E=F@ZADCXEAFYG[HGIfJeK[LGMYN_PCR[SZTCU<V<WIX=YGZF[G]g_Ba>bYc[dXeCgX
~tes	X!F#G%G(F)H*I+I,J-F.J/G0I3]4H5J6I7H8G9_=b>E?FA]BcCGDEEJFIGIIEJILHMGNZOGPFQbRHSGTIVEWJXFZY[H]E^I_GaFdEeHfGgHhF
~tet	Z#I%G(F*G+I,I-E.J/H0H1Y3]5G6H7Y8I:F=C>X?E@JAIBICFDIFIH]JIKJLHMDNGOFRHTFU_V^WHYXZD[G^Y_YaEbEcEddeHgJh^
~teu	W!G(X)Z,Z-D/H0I1I6I7[8Z9E;X=H>G?D@CAZBFDHEEFIH[KFLIMHNEP]RGSHTGYI^Z_ZbYcFeHfEhF
~tev	h%H-J;Z?]HZI[JXKGNaZDhI
~tex	y>^?]DFHEa]
~tez	wQXZ[
~tfa	mBIHYM]T]Z^
~tfi	o5_HJJY
~tfl	uH_ZF
~tfo	y([>Y_]
~tga	y([L_TJ
~tge	f!a#H(I-I3]4J9I:c;X=J>H?J@FBHCXDZG]HEIHKGMINIPJUXVIXIZD]I_JaJbJdXfIhH
~tgl	r@JPaV[ZG
~tgo	|cY
~tgr	j!H#Z1]3J=J@JBZCJDJPITZV^ZE[_^JbI
~tgt	|HaKGZH
~th^	B!B#D)J*X+J,X-Z.X0G1A2Y3G5E7]9E:X;]<H@EAaB[CID_F^GHHCJJL[NYPJQFU@V=WHX?YDZc[B]D^A_Zabb[cHd@fBgHhJ
~tha	G#G&H(F+J,H-b.Y0F1Y2H3I4]5Y6F7C8D9a:G;Y<G=J>b@DA]B]DGG^HHIYJ[KYLYMDO[PGQHSFTJXFZC]A^^_HaGbCcEdHeGfIgI
~the	B!Y#?%F&G(Z*G,Z-I.F/^0E1E2J3^4C5D6F8Y9b;G<E=G>Z?dBBC]ECFXG_H^IJJCLZM?NJPFQGRISZTGUIWYZH[]]D^C_JbFdBeCfYgGhA
~thi	K!D&I(X)H*F,F-[/F0F2H3G4E5G7]8^9a<H=Y>C?B@cD[EGHGIGK[LJMJODQISETDVaWZXGYF[H]D_GbJcGdEeGfCgEhJ
~thn	u-GJ_
~tho	J!E#C%E)[*c+c,D.J/D0G2H3[5J6G8H9D:D;G<H=J>]?c@FAEB]CeDbEFG]MDO[PJQIRFSEU@XDYGZ:[Z]I^C_JaDbGcEeAfCgEhX
~thr	Q!F#I%H)J*F+Y,I-B.J/J0I1H2J4I5J6I8H9Z:J;J=F>E?E@IAHBaCEEIFIGIH[KaLGMGNZOHRHSJUFWGXaZ^[F_Fa^bGdHeXfHhZ
~tht	w,_HH
~thu	t,I9I>a@YBIHaIIKIZF
~thy	r0YHJfZ
~ti^	T!C#B&I(Z*J+G,H/F0J1G2G3_4E5H6F7Y;I=a>D?Y@FA]BIC]E[GZI^KDLEM]NXOBPIQJRISFTEU[W[XCYGZC[[_HaAbCgFhC
~tia	U!H#^%X*G+H-H/H0J1J3F4H5J6I7H8I;J>GAJBYCGDHFIGGH[IIJIKFLINDOIRIS[TIUZXGYJZ__Ib]cFdEeI
~tic	J!J#F%C&I(G)B+F,_-C/H0E1F2H5H6F7H8E9b:C;G<[>^?b@FAECFEFFHG^HcIDJGKHL[MAN[OEPHQHRESETDUAVFW[ZE[D]E^b_DabbBdceIfDgGhB
~tid	g#[(J+I3I4J6J7^9H:I=I>G?H@]BGCJD]IGK_MGNIOIRbSITIV[XJZD]IaIbIcIdGgXhH
~tie	V!D#G&J)Y*X+F-c0H1H2G3a4Z5I6H7_8H9D:D;G<J=Y>B?CAHBBD]EIH@IcJIKFMGO[PdRYUFVHWHXDYHZ@[E]D^E_ZbEdBeHfDgHhE
~tif	Z!Y#J%I)J*H+J,a-I3^4J7I9I:I=H>G?^@GBGDGHcJZKHLJMHNIOJPJRJSJUGVHWIXJZA[J]FadcIdJfIgJhI
~tig	Y#X%b(_)I*G+I,G-D/I0J1I2I3D4F5X6I7H8H9I:G;c>_?J@CAIBEDCFIGIHAIFJILGMZO^PJRYSYUFVEWHXDYXZH[H^G_HaZbFdFeIfFgIhc
~tij	i!Z#H-J9J>J@aBJCJDXHCIFL[NZRcT]VJZF^JcIfH
~tik	u!Y3^HHV[ZI
~til	I!^#G%H&F(Y)I*A+D-G/F1]2D3C6I8Z9J<E>Y@aBFCIDBFCGCHEIZJCLYMdNBRCSAT^UAVXWC[Y]B^J_]bZcId[fYh@
~tim	M!D#a%_&H(C)F*I.H/C0D1E2H3D4E5G6G7E8E:D;G<H=D>@?C@XCIDZFFGEI>JFKbLFNEOcPDQIRhSETJUEVCX]YGZJ[E]]^E_EaabCccdDfEgE
~tin	_!H#a%J(H*J+H-F/Y0_3D4I6^7J9I:I=I?F@cAJCGDDFZGJHDIEJJKXLYNFOXPJRYSJTYVHWJXbZ@[I]^^I_IbIcIdIfHgJhG
~tio	?!<#B%J&G(I)E*]+],J-].D/@0?1F2B3D4A7G8H9<:Y;G<_=_>??b@;AFBHCaDZEgG[HcI@JHK>LIMEN]OCPDQYRESFTFUbVHW]XJYXZE[Y]C^a_FbAcXdbeafGgGh>
~tip	c#a(I-I9H:a>I?J@IAaBICIDIHDI^KHMXNJOZTJVJXI]JaHhY
~tiq	r-H@JIJK^N]WXZGa[hJ
~tir	f!J#I(J-I.Z1a3J4Z8Y9I=[>J?]@IBGCGDYHAIIMJU_VI[Y]IaIbJcJfJ
~tis	g,[/X3X=JBYCJDIIFJYNdWIZFaZdG
~tit	^!I#Y(I*J+I,J-Y/H0J6J7e9J;J=H>I?E@]A_BFD^GJHaIGJJKDLIMHNFOGPJQXSITHUJVHZ@[I]H_FaHbGcHd[fIgJhG
~tiv	H!k#I%E&d(E)Z*H+B,^/C0]1C2D3Z4A5F6Y7A8]9@:=;]=>>H@=CIDCE@G[HAI=JGKFM?OAPDRBSATHUeWJXbY[Z8]@a>bJcddae_fCgIh>
~tiz	w9]>J?JK^ZHaI
~tj^	|3Z>]aI
~tja	j!J#I(I)[*J-J0J2[3I9H:J=J>I?J@HCJDIHCIHKHMJNIS]UaVGWIZE]JaJbHcId[fchJ
~tka	y9JZ[]^
~tke	y@[I[
~tki	o-J9[:J@YBJF]HHI_NXUZZJ
~tko	[!]#G%X&I(Z)Y*F,G-E.J/J0H1H2Y3D4G5J6I8Z9D:]<J=J>D?E@DA]CYEIFHHFJIKELZMFNEP]QJRISGTFUFWHXEYIZZ][^^_]aHb]cGdFeIfFgHhG
~tl^	k9J?GDJHZIXXcZH
~tla	y9IH^I^ZI]J
~tle	u&[NZc]
~tli	d(I)J*[:J=I>I@GBIDHIXMINeOJPJSITIUHVIWcZC]IaJbIcJdJfJgIhZ
~tlo	W!I%J(J+I-H3H4I7J9H>G?I@FBcCIDIHcIHKILJMeOIVIXJZC[E]I^J_JaIbGcHfJhH
~tls	y+JDGHEYb
~tly	[#Y(H-a/F3J9J>I?J@bBICJDJGYKXMJNISXVZ[I^J
~tm^	nBGHGRfZJdGfG
~tma	i-]3J9Z>IDJHcKXZG
~tme	g(Y3J:J@HBJCZF_G]HJIIKIVaZ[
~tmr	|-J@[HIIJX^ZH
~tn^	r,X3^>JHJSJc[dY
~tna	r>]HGIZKJTZV[ZHbZ
~tne	a!H#J%Y(H*J+J,Y-G/G0J3H4I7J8^9G:g>X?I@FAJCIDHGIHJIFJJKFLJMFNIOJPGRJS[THUIVHXIYJZB[I]H^J_ZaIbHeafXg[hI
~tni	j!J#I%J(J-H0Z3H9G:J=J>Z?J@YAJBHCIDHIEKbMHNIO[U]VIXHZE]I__aHbJcYdYeYfIhZ
~tny	h#J%J+J3I4Z6[8Y9J:J>J?[@IBICIDGKJP]UIVIXJYZZXaJbJcJdaeIfXhJ
~to2	|-_
~to^	D!^#c%^&Z(?)J+D-F.I/G0E1Y2X3_5E6D7D8D:[<C=<>E?G@DAFB]CGD^EAFBGGIJJHK@LZNHOYRFU[VcX]Yc[C]Z__a^bEc@dFeBg?h?
~toa	t)aU_VJZH
~toc	h!J(^)H*J,G-I3I9F=E>F?G@JBZCIDIIIK]MJNJRJVJXIYhZG]IaXcFfH
~tod	S!H#I%G(D)F*c+[,F-X.I/F0I1X2I3D4F5J6I7I8G:D;I<J=D>C?f@bAGCfDBEHFIGGHCIAJGK@LGOFPFRFSdU_VBX]YI[G]E_GaBbEcHdFeHfEhD
~toe	j!Z#I%Y(I,I-I3]4J6]9G>Y?J@GBICJDJHYIHKIMJNIOGP[UJV]XJZ[]HaFeJ
~tog	j(H6_<Y=Z?[@HCJIJKZTHVJW^
~toi	|b]
~tok	X!G#G%F&J(F)H*G+I,m-X/G0I1H2J3E4G6I7H8I9E:H;I=G>E?]@FAIBECGDEEIFIGHIEJIKELHMGNHOGPFQJRfSHTHUGVFWIXGYaZ?[I]F^I_HbGcFdGeDgIhG
~tol	Z!H#H(F)[*H+H,I-F3G4]7X9E=X>_?Y@XAJBCCFD]HFKYLIMGNYOGRJSJTHWJXYYZZ[[H]G^Y_IaGbIcId]fHgH
~tom	T!G%Z)G*I+I,H-^0G2H3X4I5I6J7H8I9E:G;J=Z>[?D@bAICGDEEIFJH]IJJZKILHMFNCOGPHRITGUFVEWIXb[H^G_GaccHdHeJg[hG
~ton	Y!C#G%F(g)Z*G+I,a-F.X/I0J1I2J3D4Z6J7G8I9F:Z;J=G?F@EAXBDCGDEEJFJGYHYJIKELIMFNGOHPGSbTIUFVDWIXH]G^H_IbZcaeIfFgFhG
~too	^!H#H%G(Y)Z*G+J,J/]0I1a2Z3H4H6J7I8Z9D:I;J=H>[?]@DBbDHFJIEJ^KELJMGNEOXRFSHTIUGVGWJXFYJZA[J]Y^Z_IaFbHcHdFfEgZhH
~top	O!Y#J%D(D*G+H,G-D0^2H3E4G5H6G7G8G9B:F;X<I=X>D?E@AA]B^CDDDEHFHGEHdICKBLJMcNDOFQIR[SETEUFVCWHXEYF[F]a^H_FaDbecGdDfahH
~tor	B!J#A%]&c(])a*_+D,I-9/H0H1?2d3a4]5_6J8a9E:e;H<c==>^?_@>ABB?CCD=EFFDG@H_I?JCKZLBMDNZODPcQ_RBSYUIVZWGXAYBZ;[@]:^G_baZcGeHfAg@h<
~tos	f!J#Z(J)_-[3I9I=G>J@XBXCJDHHaIIKINYUaVIXJZG]JaJfI
~tot	g!^%_(H-I2^3H4J9Y:Z;J>H@IBXCIDHHEIHKJLYNJOZTGUJXG[Y_ZcJ
~tou	Y![%G)a*G,H-Z0H1^2J3D4H6J7H8J9_:G;J=G?DAHB[CFEJFJGHH<IEKCLJNYOGPXSYTYU^VIWGXHYIZG]G^]_HaZbGcF
~tow	]!F#H%H(Z)G*H+H,J-a/H0I1I3Y5J6I7G8I9Z>G?E@EAZBYCFFIHYIEJIKELHM[NFOJPFRHS_TIU]V[WXXGZX]F^H_GaFbDcGdFeJhH
~toy	t#]-J9YHEKJVZ[XhZ
~tp^	y+XHJc^
~tpa	w@JHZS[ZFh_
~tpo	|NIW]bJ
~tr^	U#E%](G)F,G0I1I4H5I6I7J8I9E:Z;I<J>F?D@_AHBZCYD]EXFHGYHBI_J_KbLHNDOXPFQJRXSFTJUHVYXGYIZF[F]I_JaBcIeIfEg^hD
~tra	?!E#I%E&C(X)f*a+b-E.C/i0E2B3B4D5@6E7d8?9::[;?=[>E?>@YACC=DbECFEG@HbICJJKBL@MCNGQBSeTeVBX>YBZY^G_Xa<bFcCdHeYfZg^h@
~tre	U!I#Y&H(C)F*D+c,E.Y0H1H3H4G5I6H7F8H9C:G;G<J=E>B?Z@]AGBZCFD_F^GHHDIFKGLHQbRHTFUFVCWHXDYHZa[G^H_Ga_bEdEeHfEhD
~tri	L#[%H&H(X+a,G-B0I1F2H4E5H6G7F8E9C:Y;F<I=a>B?C@XA[CHEGH_ICJEK^LIMCNdOGPXQdRFSFUEVIWFXcYH[F]C_DbEcFdEeFfDgFhH
~trl	g@HBJHIKJM[^IbZhc
~tro	H#H%?&F)@*F+[,G-_0C1E3@4h5g6C7E8B9=:F;H<D=>>[?A@[AABaCID_ECFCGIH?IbJeK:MJNGPCQJRHTAU?VGWCXbY]ZY[G]?^FbBcFdGeD
~tru	_!I%X(F)J*J,H/I0J1Z3J4G5X6I7J8[:J=G>I?I@GAIBFDIFZGJHZIJKHMHNHRXSHTIUHVHWJXJYI[J]I^^_IaJbIcZeZf[gchH
~trw	|BJM]TZ
~try	c!Z#X(X+G3^>J?JAIBGCIH?IINXO_VIYbZE]J_Za[bX
~trz	d!I#Z%J(I*J+J,J-G.Y/I0Y1J3[4J9E:_=Y>Y?H@[AJBGCHFZGJKGM[NGOGPJRJSJTIUIVIWJXJZE[J]F_Ya]bIcHdIhI
~ts1	|9JHFS_TJ
~ts5	n#GH]Tc_I
~ts7	|H^
~ts^	T!H#J%I(Y+[,I-b/J0Z1I2J3C4I6I8I:I;G=G>I?FAYBBFIGZHCJ]MENXO[PZRJT[VHWIXGZD[H]F^E_FaZbGcXeJg[h]
~tsa	t-Z7Y9J>GH[IYLZNHTIXJZH]]aG
~tsc	u.]6bBJNIZI
~tse	]!J#H%b(F)J-J7J:J=J>ICJDJHEIYKZMINES[TXUGVHZC]G_JaIbHcGdIffg^hJ
~tsf	o*_?aHHXZZJ
~tsi	e([+X3I?IBJC[D^G[HELbPJZE
~tsl	|6_ZJ
~tsn	y-[9ZHX
~tsp	d#]%J)J*Z1X3I7^>J@IDJHEIGKJN]PJVJZD[bbIc[hI
~tst	k-J0^3J8^9J@ZBJCIHFIHK^MJO]S^ZGeZfI
~tsy	|G^
~tt^	M%F&H(F*_+J-Y0G1E2X4E5E6C7C9Z:G;E<^?@@YEEFEGGJEK^LBMJNaPARFSCTXUGVIWZXIZZ[X]a^[_BbFcBd@eFfZgE
~tta	[%Y(G)I*G+H,I-[0I1J3J4_5J6I7I9C:G;I=G>F?]@bAHCFEJFIGIHEIILIMINbRISHT_UIVFWIXEYJZ[[H]F^I_ZaGbGdGeJfGgIh[
~tte	M!B#[&I)I*C+F-].H/a0[1F2Z4D5G6E7G9F;F<H=I?C@^AECHDIEJFIGCIgJDK?LJMANXOFPHQHRZTDUBWDXdYGZ[[E]]_CbEdAfFhZ
~tti	Z![#]%e(J+J,X-[/J1J3]4I7J9[:I=G>G?H@[AZBECHDFGIHGIGJJKEMHOIRISIU^VFWIXFZB[I]H_IaHbHcIfHgIhH
~ttl	k+IDGHEXcY^ZJ
~tto	Z!B#E%I(c)I*H+H,I-E/H0I1I3[4H5J7I8Z9G<X=H>[?E@DAGB]EJFIHCJIK]LIMENEOZSZVEWIXFYJ^J__a[b]cGdGeJfFgIhF
~ttp	y+XHJc^
~ttr	b!J%J+Z-J0I1J3Y4J9J>I?JBICHDHG]HaI_K^MINIOIP[TJVJXIZC]J_JaIcIdJfGhI
~ttu	q*XKIZHha
~tu^	e!G%Y-J0]3I9J:I=H>J@IB]CJDHHZKIMINIPJScUEVFWZXJ]JaIbHcIdJeJfYhJ
~tua	a!J%I(I,J-G/J1_3I4H6J8J9I:J=I>J?H@FBFCJDIGHHGIZKDLJMYNGOIR^VIYIZ@[I]J^JaJbJcHdHeIfdhf
~tub	y>]HIKYZJc[
~tuc	d!J#I(H)]+I-J3J9G>J?J@YBHC[DaH]IINJPJTJVJXXZ__JbJfJhJ
~tud	f-J3J9Z>G?D@IDIG[H_IZKJNZTZV_ZH^Y
~tue	g-H@[BXIHKYQXR[XJZ@hd
~tuf	|G[HJZX
~tui	t@aH^ZIdI
~tuj	l%Y(^)Y*J+Y=I@JBIDIHYPIb^fX
~tuk	|>[RZaG
~tum	w1ZHIKZaZ
~tun	^!J#I%Y(I+J,X0J1X3I4]6J9H:J=I>Z?I@ZCHE[GJIHKHMHNGOIRISJTEUIVIWJX^YZZI_Jbbc]dIfFhI
~tup	a!H#H%I(H)I+a,_-I1J3Z4J6J7J8J9G=I>H?H@IAJBHCHDeE_GJIJJJKIMJNHOJPGRJTJUJVGWJXIZB]I^J_IaHbIcIdCecfHgJhJ
~tur	L!a#F%Z(@)_*X+G,Y-F0H1D2G3G5F6Y7D8_9A:F<[>D?F@EAEB@CBDCEEHFIFLDMAODPXTDUbV^WBXCYXZD[F]D^HaEb]dfebfXgHhF
~tus	n@YBZHHK[R[b_
~tut	e#J-a/J3F5Y9Z=I>I?J@HBYCJHZIEKFMINYOHS[TXU]VHXJZE]J_JaJdJgYhJ
~tuu	|9[
~tva	t*[>[HIL[
~tve	|KX
~tvi	wDY[]
~tw^	t-_
~twa	g%[-I0J1_9[>J@GBICJGJH]IYKYMJNJQYY[Z[aJdJfI
~twe	X!F#E%E(G)H*c+H,H-F0Z1I3Z5H6^7H8X9E:G;I<[>D?E@dA_BCC]DZEIFIGIHIIXJIK^LYMENEOYPFQJRHSZUGVFWHXEYIZ@[H]D^I_FaFbGcaeJfEgHhG
~twi	d!I#G(I-G/F3I7J9G=I>[?IAfBGDHEJH]IGKFMINIOISZVJXHZ][J]H_EaGbJcIfIh^
~two	P!G#E%G&J)F+F-Y.I1G2Y3J5F8G9[;F<I=I>G?CAGBYCCEGFHKXNZOFPDQ^RFTFUZVYZZ[Z^Y_FaBc_daeGfBgE
~ty^	L#C&I*],F-c/D0G1F2H4E5G6E7e9C:D;[>]@GA[B@C[FGGEHZI]J[KALFMYNJOEPIQ^RFSETHUDVEWEY]ZD[E]B_EbZc^eFfDgEhD
~tyc	t*[3JDJHHIHKZNYU]ZIh]
~tye	oNJcb
~tyf	yH]I^ZHcX
~tyk	yNZW]
~tyl	f#I-J3J9I:J>I?]@^BHC_DJHHIIKHMHNJPZV^XJZC[c]JaHbHhJ
~tym	p-X:X@[L]TZZJ
~typ	V!H#_%H(G)J*I+I,^-E/G1I2I3a4J6J8I9G:b;J=I>B?G@_AHCFDFFJGXHAIaJIKXLJMEO_PIRITHUJVGXFZF[H][^I_IaCbIcIdHeJfHgIhd
~tys	|a^
~tyw	t!]QXd[
~tz^	w>[
~tzd	tO[PYZH[]
~tze	Q#J%G(^,G-F/G1H2J4F5I6F9I:^;^=X>D@HA_CHDEEHHGI]JHKBMDNCQJRGSFVZWIYH[I]_^Y_ZaXb[eGfGhE
~tzi	|h_
~tzl	yC[DIHHMIg]
~tzs	|C^HYZG
~tzt	Z#](E)J*I,Z-I/X3H5X6J9H;J>IB^CGEYGIHAIDJJKbLJMYNHRJSITHUGVFWIX_[H]G_JaGcIdFfGgahE
~tzu	c#J(I+J,J-I3J:I=Y>J@IBICIDYIJKINZPIS[TXU[V[W_]YbIcIdHfX
~ua^	o#J3J>YHGL[M]T[
~uad	|3HHIO_
~uag	tZZ
~uai	m!Y3^7]>IHX_YdZ
~ual	Y!H(H*J+J,I-E0J1_2J3G6I7J8I:I=H>H?I@HBFCHDHGHICJIKaLIPFR^TIUIVHXIYHZE[I]H^I_JaIbHcGdDeIfdhf
~uan	b#G(J,I-E/J3I4J9E:I>GBZCGDHHYIFJJKZLJMHNHOIPJRJSJT]UIVIWJXbZa[I]H^IaHbIcJdJeJfIhb
~uar	S!Z%G&J(_)Z*E,F-C.I/Y1H2I4F5J6H7[8X:Z;Z<J>C?C@FA_BDDHEHFIH>IIJHKaNEOXPZSGTCUEWHX]YIZY][^^_ZcFeIfEgHhD
~uas	m*Z/[9J@ZAYC_HIK[ZH
~uat	j!X-I3H9J>Y?H@ZBHCJDJHFIhKIMJNIOHXJZD[JaIhI
~ub^	u,I-Y9]BJH]ZF
~uba	u>bHFN[ZI
~ubb	r3Y@YAZHGKbZI
~ube	]!H%G)J*J+X,J-G/b0[1J3I4I9G:H;I=H>^?H@FAXBED^EHFJGIHAIFKELIMZNFO_PYRJSXT]UHVHX]ZB^IaFbHc[dGfGhG
~ubi	j!Z>_?a@YBICXD[HEVZhJ
~ubl	b#J(H-J?I@HAYBXDJHZIIMISYZc[JaJdXfIhH
~ubm	kBJHDZd
~ubs	m([-^3H9[=_>I@YBIDXIGKHMJOHPJZF
~ubt	|?ZI[ZI
~uc^	h!^(IBJJZNYT[ZE^Z
~uca	j9I=I>H@XBJHZIIJZN_O]VIaZhJ
~ucc	X!H#G%I(H-J/f3H7J9I:J=I>G?J@^AJBgCJDHEJHAIIKHLJNEPHSHUFXI[H]H^I_IaIdFeZfGgIhI
~uce	|BYHJb]
~uch	X!G#Y)H+G,H0I1[2J4H6I7I8I9_;I=F>HAHBIEIGHH]IXJILHMJOFPYRHSIUGVFWJXbYIZY[H]E_]a]bGcFdFeHhF
~uci	r/^9IB^HJLYR[
~uck	M!X#A&Y)Y*D+D-C/J2H3H5I7H9Y:[;E<H=]>J?I@HAJCZDZGEI@JIN@OETDW[Z][F]H^Ba[bXd]eYfZhA
~ucl	|f]
~uco	o,X9[@[BXHHKJP[ZH]]dI
~uct	f-ZBJF[IJJcNHV_ZEbX
~ucu	k3E4Z9I>J?I@JBZD]HEMZNXOJU^VJWZZHa]fJ
~ucz	u6cGZHIZJdI
~ud^	J!G#?%C&H(B*D+F,Y-F.H/g0g1D2F3E4E5G6_7J8E9I:D;H<H=G>G?[@BAZB@CDDCEEG]HYIDK?LIM]OEP_QHRGSETeUCV[WEXEZ<[B]C^B_aaDbBdZeEf@g_hB
~uda	d!I#I%H(H,[-X/[0I3G4J7J8J9[:I=H>G?H@ZAHB]CIDHGJHCIGKFMGNIOIPJRJSJUIVHWJXHZY[I]H_eaGbIcIdIeYfHgX
~ude	]#Y%J(I)J*I+I/I1X3G4J7J8J9H:]=J>^?C@JAJB[CGDEGZHIJJLJMcNHOIPYQXSJTHUIV^XIY^ZB[I]H_IaHbHcIdHfIg[ha
~udf	i/eBJG]HEMINIZJcJ
~udg	wA[_Y
~udi	_!J(J-Y/]3Y9I>J?JDGE[GJIIKILYMIN]VXYY][^I_JaJbJdJfI
~udn	y-[
~udo	p#J@JB^HXT[ZIaaeX
~udr	t+]?Y@[HZKJZH[]
~uds	u0aHJ
~udt	rHFIIJYKbMZg]
~ue^	[!J#Y%Y(G,J-F/]3I4I6J7J9Y?H@JBZCGDYGJL]MaOHPITIUHVHWJXIZG[^]X^^_JaGcIdHfI
~uea	Z!G#d%J(I*I+J,J-]/I3H4I9I:I=J>G?E@EB[CGDHHJIHLJMHNIOJPJRJSHTbUHVHZF[^]I^J_JaIb]dIfIgIhH
~ueb	p=^>]BZCZZH]J
~uec	rZ^
~ued	Z#]*H+H,I-F/H0J1J3F7G:G;I>]?DAJBXCFDEFJGHHHIHJILHOGSHTEUXV_WIX]YJZ_[X]FaDbEeJf]gIhE
~uee	y#[
~ueg	yC[HZc]
~uei	g#_-H3I4J9I?JBICJDXKGMINIOJT^XIZE[Y]aaHbYhJ
~uel	^#I%I(H*J-G/H0[1J3E4J6I9H:I=I>]?F@DBECHDDGZHGIDK^LJM[O_RJSJTIUHVZZF[I]H^JaIb]cIdHfGhf
~uem	l%J8Y=Y>H@ZBID]H[PZS]U[ZGcJ
~uen	Y!a#Z(F)]*Y/I0J1J2]3Y4J6I7H8J9Z;H=G>G?E@ECEDYEIFYHXJJKBLZMGNEOHP]RISITHUEV_WHXEYJZE[Y]G^X_XaGbGcHeJfEgJ
~ueo	r#XHIT_XH[XbZ
~uer	]!H#a%I(I)I*Y+X,J-F/J1I3F4I6J7I8J9X:I=H>D?Z@cAJBDC^DDIJJJK^OHQ^RISITHUHWJ]F^I_JaEbGdIgI
~ues	N!I%F&I(Y*a+J,G-a.J/F0H1H2I3B4F5I6X7H:i;G<I=B>@?dAFBXCEEFFGGGHbIFJXKINCOJPCQHRZS]UDWGX]YGZ?[E]B^F_EaDbEdFeGfBgGhC
~uet	yEXH[MJa]
~ueu	wIZN[
~uev	e#J-H/Z3H4J8[9J>I?I@ZB[CIM_NXOIUJVJXJ[J][aJdJfJhH
~uf^	i-J3Z9Z>X?^@JCJHEL[NZOJQZXJZF]Ja]hJ
~ufe	k#J,Y-X9I=^>X?J@GCIDJHIKILYMIZ^]YaZfI
~uff	b%a(a+Y-E3I9Y>X?Y@HBFC_DGGZHEIZKHMINJOJPJTJV[XJZG]IaHhI
~ufg	o+Y8X@JHHL]V[ZZ]]
~ufi	r([-XI^KJ
~ufn	w3_
~ufr	wH]Q[
~uft	k0X>[@IB^HHKJL]MJR[ZGcZfY
~ufu	r%X3H8Y@JC]DYHJO]ZJ][
~ug^	f!^#I%I(I+X-G/J0[3H4I6I8Z9G:J=J>Y?I@GBHCGDFHBI[K_MHNGOIRJTJUZVIXIYJ[J][aGb]cIdYfGh^
~uga	m!X2Z9JIJSZTIU]ZHdIfc
~ugb	y4[9[?ZHI
~uge	m(Y8^@^QXTZZI
~ugg	u-X?JHY
~ugh	P!I#F%G(Y)J*[+^,J-[/I0J1I2J3I4I5J6J9G:I;J=H>D?IAIB^C[EJFIGJHJIaK[MFN^RISGTXUBZF[H^G_JaXdGeJfHhY
~ugi	k(I)]-J2[3J8]9J:J=J>J?IC]DJHGI[KGNJS[UHVIWJXJZG]IaIdYfIgYhJ
~ugo	yI[N[UZ
~ugr	l%_>]QZZY
~ugs	c!I#I%Z(H-J0I3I4X6Y7J8[9H:I>H?I@GBGCJDIEJGHHIIJKILIMHNIPXUIVIXHYY]I^JaIbHdae^fZgXhH
~ugt	p4[8[CZD[HIT^ZJ
~ugu	w9^HDK[
~uh^	w@_
~uhe	r?]@JHIIJKbPYZG
~uhr	q%XHHR]U[bY
~ui^	b!J#I%H(I+J-I/J2Y9G;J=X>^?H@ZBZCGDHGJHEIEK_MHNJO^PXRISJTIUZVHXEYZZE[J]H_JaZbZcIf^gXhH
~uic	q9XHEM]
~uid	a!H#J%J(I*J+Y,Z-G/J3H7J9H:J=Z>I?J@GAdCIDGGXIGKGLJMINIOIPIRJUJVIXJZH[J]I^J_[aJbIdDebfIhb
~uie	h-I3H9I>H?]@]BHC^DGHEIGK[LXMYOJXIZ[[Y]JaH
~uik	[!Z#I%H&J(^)[*G,H/J1J2J3E4H6I8Y9E:Z;]@EA]BGDIEJFIH@JJK]MFNEPZRISITJUGWJXGYJ]Z^]_[aJcHdEfGgIhG
~uil	]!H#b%I(I+J/J1e3G5J6Y7I8J9I:G=H>H?H@EAJCHDHGJHCIFJIKGLJMHNGPZRISIT_VFWYXHZC[a]I^]_IaIb[cHdHeJfHhH
~uim	w9[_Y
~uin	yF[gX
~uio	|3[>JHH]^aE
~uir	S!G#H%D(Y)H*I+^,J-F/G0Y1H2J3E4I5J6I7I8Z9F:G;J<a>F?G@ZAHCbEdFIGHHFIbJHKIL]MHOHPGQ_RJSHTHUGVGWIYIZ>[I^G_GaFfHgHhF
~uis	_!I#]%J*I+X-G/[0J1I3H4I7J9I@EAJBZC]EJFYGJHYKEMGNaOHPJRISJTGUHV]WJXHYIZB[Y]Z_IaGbIcGdHfG
~uit	Z!_#_&Z(G)I*H+I,H-^/H0H1I3F4X6I7G:]=I>JAHCEDFEJFHGaHFIYJIKDLHMEOHPXRHTGU[VFWIY]ZY[H]_^H_GaEbGcCeHfDhF
~uiu	|?JBZHIZI]^aJ
~uiv	t#]-Z2Z9I@IB[IIMIXJZJaJhZ
~uj^	Y!G(_*E,G-D/H1G2I4F6H8G9Y:F;H<J>B@FA^BCCYDGEHFHHYIXKJMGNEO]PGQJRGTHUFWHXEY[Z^[G]C^GaHbYeXgIhb
~uje	|d]fJ
~ujo	n3H9[>H?I@YDYHGM]TYXZZIaY
~uk^	w!^>[@[HHRYZJaG
~uka	yH^
~ukr	y>]H]ZFb[
~ukt	i%J(I,X/Z4[6Y8^9I=[?JBYCJDJHGIJKIMINJPZTJVIZ_]J^J_HaIfIhH
~ul^	a%G(G)I+J,J-H/H1I3G4F5I7J8J9E:I=G>F?Z@[AIBFCaDFEJF[GIHFIXJZK[LJNHOIRJSHTHU]VYXHYJZ[[[^I_IaEbGcHdGeZfFgbhH
~ula	Z!G#]%H&J(G*H+H,I-].J/H0J1I3[4e5J6I7I8H9B:F;I=H?D@DAHBEC]DaEJGIHFI]JIKJLIM]NZOZPHRISHTHUGVFWJXFYI[H]E^I_HaCbGcHdFeHfGgIha
~uld	P!B#H%G(E)G*G-_/H0I1H2J3X4]7I8F;I<J=E?H@FAHBYDXEIGJH^IGK]LGOGPFSGTGUIVXWIXFZa[G]E^Y__aJbFe[fEgHhI
~ule	Y!I#I%H(H)I,J-F/]0J1J3H4I7I8I9I>I?IAJBIDHGeIYJZKEMHNeOJPGRISHUIVGWJXJZB[]]Z^I_GaIbIdIfFhH
~ulf	|I]NH
~ull	[!H(G*J,J-F3G4[7J9Y:Y;X=I>E?GBbCZDEFJGJHXI[JJKFMGO[PISJUHXHZA]X_JaXb[cIdJfZgJhG
~ulo	y2ZHIZJ]]h[
~uls	r(b:ZHIVJZJbZ
~ult	V!I%E&I(F)I*G,I-D.J/[0I1I2[3D4H5J6I7H8H9C:d;I=G>G?G@_AdBHCFDCFHGHH[IAJGKcLHMBObPGSHTGUYVFWFXFY[[H]E^G_GaEb_cFfGgH
~um^	V!G#G%H(G)H*J+I,I/F0Y1Z4H5[6I7H8I9F:H;I=g>E?F@ZAIBDCFDIEIFIGIIYJIKDLXMHN^OGPGRYSGTGU[WIYIZF[X]F^Z_GaFbGcXdDeIgahF
~uma	l8Z9_>J?I@YBJC]DJHGIJKJN[UIWXZFaZ
~umb	N!F#F%H&J(F)G+_,I.I/F0I1H2I3f4G5I6H7H8H9E:G;I<J=E>c?B@EAHBIDZEHFIGGHXIaJHKHLHMDNJOePFRHSITGUHVEWIXYYIZD[G]D^H_GaZbGcGdHeIfHgHhC
~ume	R!F#E%G&J(E)H*G+F,H-D.I/H0H1H2I3h4H5J6I7H8I9B:F;H<J=F>e?D@CAGBDCCDFEIFHGIHDIZJHKBLHMDNEOiPFRHSHTFUFVEWHXZYIZ@]E^I_Ga^bFcFdGeIfGgHhD
~umg	tE[ZIc_dZ
~umi	y3[?^HJZJbX
~uml	q/Y=ZI[
~umm	V#F%I(H)I*H,J-G/H0I1I3i4H5J6I7I8I9D:H;H=H>^@EAIBFDaEJFIGIH>ICJJKHLIMGNFOgPHRISITGUHVFWIXEYJZA[I]E^I_Ha_bGcHdIeJfHgIhE
~umn	y1ZKZ
~ump	mHINa][
~umr	k3_9H>a@JDIHGIHKHOaXJZG]JaYhJ
~un^	^!J#I%I(H*J+H-[3C4Z7J9H:I=H>F?G@GBXDcHFIHJJKGMZNYOHPJTJU[VGW]XIZC[Ja^bccHdIfYhY
~una	b!J#J(H3J4^9[:I=I>J?FBGC]DHHAIHKIL[MJSXTYUHVJW]XJ][a^bIdJfIg[hJ
~unb	r&aH^T^ZGdIgJ
~unc	V!F#F%Y(Y)Y*I+Z,I.J0I2J3D4H5]6I8I9D:I=D>C?D@YAHB]CDD^EIFIGHHXI]JHLZNDOGRISHTFU_VYWZXFZJ[F]_^G_HaIcHeHhE
~und	Q#B%J&G(D)G*G+F,F-[.I/E0G2H3B4Y5H6G7]8Z;H<H=D>A?ZAbB[DCFaG_HHIGJHKYLGMCNJOEPFRFSYTGUGVCWYXXYZZC[E]D^I_daDbac_dBeFfBhE
~une	c#I%d&](H-Y3^4J9_<X@IBIGJHJIGJIKGLHMINHTF]XcJfJhJ
~unf	mBIHIIXMYNXX_]Y
~ung	P!C#G%Y&H*H+Y-A.H/D0[3E5G6Y7I8H9A:B;b=G?EAFB[CYEZFHJHKCLYMFNZO]QHTXVZW[XA[E^I_DaZbFcadDeGf^gIhG
~unh	y-Y0YHJ
~uni	]!G#G%F(G)I*F+G,I-Z/]0I1I3F4X5J6I7a8Z9D:F;I=G?]@EAIBCCFDDEIF_G_IEJZKFLINDOHP[RHSHTHUGWHXGYJZ_[H]b^I_YaFbFcIdGeJfGgHhG
~unk	[!G#F%H&f)I*I+J,I-F.Z/I3[4I6J7J8J9C:H=X>G?H@GAJB^CGDGEIFIGIHXIFJIKFLJMHNGOHSHTIUaV[WJXGZI]H^H_Ha^cIdFeIgHhH
~unl	S!F#Y(H)I-H/H3I4J7H:I>H?H@FBaCJDHGIIIJIKGLIMHNIPHRJSJTcUHVGWJXH[f]J^F_FaJbCcIeIfIgI
~unn	a#Y%J(H*J,J-I1Z3X4Z6J7J8Z=I>Z?I@IBYCIDGGHHFIHJYKGM]NIOJP^RZSITJUHXIZB_IaHcGdEeHfahI
~uno	m=Y?JBGCJHFIJM^S]UcVGZF
~unq	yS[
~unr	t-HZacY
~uns	_!I#J%H&b-]/X1[3H4I6J7Z9I:[>I?G@EBACIDGFJGJHYIILJMFOJPISHUYVEWIXJYY[I]G^G_IaGbGcYdHeJfZgIhI
~unt	@!f#a%a&D(>)]*_+Y,X-<.E/?1C2c3^4@6B7E8E9@:Z;Z<H=F>@A^BBCHDXEDFBGXHGIFJAKBLaNCOHPeQ[RAS@U>V^W@X[YEZD[J]A^g_^a?bHc?d[e@f@gChC
~unv	yg[
~unz	l-JHYU]VYZXfY
~uo^	r#]KXMIYXhI
~uoi	t*[8Z@JBJV[ZZ[]
~uol	i(^)[*Z3I9I=[>H?F@HBJC]DIHGIYKZNYOJU]VHZG]JhZ
~uon	|9_>JHHaJ
~uor	u#_9[GXIJ
~uot	u3[F[IGZ]
~uov	c#Y%I(J-G3G7I8[:Y=I?JB_CJHILJM^OISJUJXJ[Z]ZaHdHfIgJhG
~up^	P#D%C&J)E*J+^,^-D/G0J1F2I3D4F5H6^7F8I:F<I=H>C?C@FAFBFCEDcE]FGHgIGJEKBLGMDOFPeQIRFSFTFUJVhWFXEYJZ<[G]D^EaDbDcEd?eafBgFhF
~upd	W!I%H(^,J-F/^0]1_3G4H5^6I7I8I9Z:I;J=H?HAIBZCHDGGGH[IGJIKCLIMGN]OIPHRHTJUIVHXJYIZG[I]H^F_HaHbHcGdFeHfaga
~upe	h!J%J(H*X9Y=J>a?I@IB]DZHBIIKIMJOJVIZ_aIbJcYhJ
~upg	f!J#I(I1b4G5]HYRJXHYJZGbHcJdYeJfagI
~upi	q(Z@XBJHGP^V]ZF^Z_JgY
~upl	h%I&J3FAdDZH]_JcIfH
~upo	d9J@JHIP_VeZG
~upp	R!D#D%F&J(])E*A+F,G.I0G1e2H5]6H8G9F;H<J=D>F@DAIBGCYD[KBLZMGNaOIPcQIRFSFTIVfWFXJYHZD[Y]C^XaEbEcDdDeGhJ
~upr	k!J%_(b9H:J;a@IBIDIHIP]VIZEaJfJhX
~upt	p+^BIIJMJZI]^h^
~upu	|(Zf]
~upy	rGZVb
~ur^	B!J#J&Z(B*J+X,I-?.F/]0C1H2G4Z5C6E9b:[;G<c>B?D@bAGB;CBD[E_FEGDHHIJJAK?L@MGNDOIP]QHTGU[V[Xc[@]F^F_EcZdbe_gBhH
~ura	Q#C%G&I(D)E*Z+H.I0F1F2H5I6^7F8]9C:C;H=I>B@BAFBACIDBEjFGGEHDIDJGKCLDMGNBPJR_SET^UBXDYYZH[F]]^G_EbCcHd]efhD
~urb	|-YG]HIfI
~urc	c!H%X3Z4X8G>J@IAfCJG[HFIJKJMYNJPJTHVJZG]JdJ
~urd	a#H%Z(F*J-G4Z9J:H=X>Z?]@YCHDHHIIHKZLJNHOJUXXY[J_]aFcJfIgJhH
~ure	]!H#I%Y)H*_+H,I-G/H0J4H6J7I8I9[:[;J=H>]?a@EAJDEEHGHHJIJKDLIOGPGSJUEV]WbXGY][G]G^I_IaGcIfGgXhH
~urf	r)ZHXPZZFb[
~urg	u9]@IIIZ^
~uri	S!G#F%[(Y)Y*_+Y,H/I0J1I2J3H4H5J6H7G8I9F:H;]<J=G>Z?a@CAHBEC^DYEFFIGHK[LIMGNGOHPEQ_RISIUGWZYaZ@[H]G_HaEbXcIdGfFgHhJ
~urk	|d[
~url	t1J9ZHacJ
~urn	Q!c#J%F&X(D)a*F-I0I1J2J3E4E5I6H8H;X=FAGBCCEDHEHFIGGHBJYK[LGMFN[OHPEQJRGSXTGUaV[WFXGZC[H_ZaIb[eYgF
~uro	h!J(H)I*I3F9[:J?_@JBHCYDGEHIJMJOHPJS^UFVaWaZC]J_[bJ
~urp	w)[HJPXVJ
~urq	u*[@JBJV[ZZ[]
~urr	Y!J(J-H/F1I3H9I:J>H?IBGCHDGHYIFK]MJOIVIZ][I^JaJeXfJhf
~urs	h-I7X8Z?J@[BIDJGJHEIJJ^KJMZTJU[V^YZZF
~urt	f#I-G9I@GB[CJDIHCIdKFMJN_TZVJXZZFaJhZ
~uru	R![#E&Z(]*G+H,F-E1H2J5I8H9H:^;G<J=Z>F@GAICHDJGJHEIDJJKXNDOHPIQJRGSXTGUZVZW^YH[J^E_GaXb]d[eFhE
~urv	|LYZZ
~ury	w6]A]JYP]_J
~urz	h!J(J-H/_0Y3J9I:J>[@]BHDII]KYMGNIT_XJZD]I^J_[aJdJhI
~us^	H#Y%_&G)]*D,H-a/c0F1F2J3]4E6H7I<G=]>XAGBBCEDFGCHEIbJ_K^LGM?OXPESCTHUZWGX[YCZF[D^F_Da@bEdZeJgDhJ
~usa	_!I#H%J(I)J*I-_0Y3H4J:I=I>H?]@FBHDEHBJYKeMHNYOYUIVXWIXI[I]I^JaHbJdJfJhF
~usb	w-[>_CJHF
~usc	f3F9I>IB^CIHFIeKJOIZXc[
~use	>![%E&E([)_*Y+Z,I.F/A0A1D2C3E4A5B6@7Y9=;b<C=]>@@HAdB[CEDZE[G]HFIYJEK[LZM@NEOFP]RAS@THUGVIWEYYZI[I]]^__eaEbCc@e?f=gfhH
~usf	|QXf]
~usg	h#Z%J(^)Y-J3J4[9J=J>J?JBIDIG[HDMJRIYY]IaIcXd[
~ush	u>ID[HEZGa_b[
~usi	a!J#^%J(J*Y-H/H3I9I=c>I?I@FAZBGCHDYKaL[MINHOITXUJVIXYZG[J]I^J_IbJcJdHfIhG
~usl	j#J(I-X2^9Y=I>[?JDJHEIINJS^UHVJWJXJZG]IcJdXfc
~uso	n!]/^2Z9J=J>I@]BHCJGXIGKHNJU]ZH][dIhJ
~usp	m!]@JH^X[ZI
~usq	y9[@Yf[
~usr	w-Z8XdX
~uss	_!I#D%H(G*Z,I-F0J4H6a9Z;J<Y=G?[@_AJBYCFDFFJJJOHPIR[SIUGVDWJXGYJZB[X]Z^I_IaEbHcHdFeJfFgI
~ust	L!E#D%]&Y(E)E*]+H-]/H1H6F7F9];G<I=C>F?G@aAEBXCaDDEYFJGHH[I^JZL^M]NAOIPERFSJTDUDWIXGYI[^]Y^G_GaGcDdHeGfIgE
~usu	U![#G%H(_)Z*D,G-D.J/J0I1I2J3H5J6H8^9D:[;Z=Y>D?[@IAaBEDIEHFIH?IJJHMFNDRHSGTEUEWHXHYIZ]]]^^_^cGeIfFgHhD
~usw	t3J?ZC^HJ[Z]]aE
~usz	m#J(Z*Z,JBJCJIJL[N]X]ZI[[
~ut^	H!Y#c%A&Y(H)H*B+D,H.I/C0D1C2E3a4Z5I6D7C9D:D;D<J=[?F@]ACB_CHE[I^JCKILEMbNGOXQGRaSaTaVHYE[X]C_DaGb@c[dCeDgC
~uta	Z!G#X%J&Z(E)I*G+H-D/]0I1Y2Y3J4G5I6H8X9@:F;G<[=^>[?E@IAZBCCCEIG[H:IHMZNXPFRGS^TFUGVEWIXD]Z^^_aaDbEcXdYeHgGhD
~utb	rBIHDcd
~utd	t1^>^?JZHfH
~ute	R#a%E&H([*D+J,_-E.H0E1F2G4E5H6c9Y>??D@CAYB>CHDCEGFFGJHZIIJFKJLIMfNBOFPIQIRaSDUCVGWGXFYGZ][H]abXcCdFeFfBgIhA
~utg	wL_TJcX
~uth	N!H#F%G(b)Y*I+G,e-G/I0J1I3Z4H6I8J9I:G;I=H>_?b@FAIBFD^EHFJGHH_IFJIKELIMFNEOHPFRISIUEVJWIXHYJZ@[H^H_Ha[bGcZdFeHfHgIhG
~uti	W!E#X%G(Y)X*F,X-^/H1I2J4H6J7]9F;X=J>F?[@GAZBDDIEHFIHHIYJJK]M]NEPXSIUEWGYJ^]aIcGeJfGgIhF
~utl	Y#F+J-J3I4J9I>H?J@GBdCJDJH_IIKILJMeNJOITXVJZC[J]IaJbIcIhI
~utn	tHZSJc_
~uto	U!H#J%Y(a)b*I+G/F0F1]2H3A4E5I6H7F8H9X;Z<J>B?B@FAGB?CDDGEHFHGGH_IBJHKBLGMaNCOFPEQXSGT[UbVbWGXEYHZE]D^G_GaebFcFdEeHgZhF
~utr	a!I#F%^(Y)I*Z,I/J3G4J9F:a;J=H>I?G@dAJBFC_FYGIH@IEKXLJMGNIOHPISITIUGV[WIXY]G^J_YaGbJcIdHfJgJhG
~uts	l([-[G^HGPJVXZH
~utt	Y!C#[%b(c)I*J+J-[/I1J3H4J7J8J9Y:H;J=Y>I?HAJCHDGGIHDJJKELJMHOHPISZTYU[VFWJXI]H^H_Hb^cIdIgJhH
~utu	y1ZKZ
~utw	|%]Y]
~uty	wHaZG
~utz	W!X%G,Y/I2J3H4G6H9J;_>G@CA_CFDHEIFJGXHHI^JILZMFNFPXRHSHTYUGWHZC]^^]_]aJbFcGdIeIfEgXhG
~uur	u9[@XHHT[
~uv^	m#IC_DIHITYX[
~uva	h#[(J,_-I3G9H>H?Z@HBICIDHHAIJKHMJNJOJVJXZZD[J]J_Ya[c^dGhe
~uve	Z!H%G(G+H,I-C/_0[1I2J3F4H6Z7I8^9^;J=H>H?FB]CED]EIFIGIHXICKYLIM^NHOGP[RISIUGVJWJXGYJ]Y^I_XaEbYcIdEeJfGhD
~uvo	y3[:XDJV]
~uvr	yHZZJ[]h[
~uw^	]!I#G(X*I,I-E/[0I2J3G4H6I7I8^9^:Y;I=I>I?G@_AJB_CFD]GJIGJJLHM_NDOGPIRJSIUGWJXH]X^G_IaGdFeJfHgJhE
~uwi	|,Z3[
~ux^	^!J#H%I(H)[*^+Y,J-G/X0J1I3F4Z5X6J7J9F:I=H>[?G@^A^BFCYDEH[JJLJMGNGOZPGTIUIVFXYZ]]H^I_HaGbHcJdHfIgJhJ
~uxi	r@ZC_ZI
~uy^	|=Z
~uya	|I[KZ
~uys	u#F@[HIT]cY
~uz^	yHII]K]
~uzo	p#]9I>[HXXaZIaG
~uzy	]!X#G%G&J(Z)Y*G,Y-Y.J/J1I2J3D4H6I7Y8Z9D:G=J@EA]BECJEIFIH@IXJIKaMENEP[RISGUFWHXFYJ][^^_]aHcGdFeIfGgHhG
~uzz	q-dHGNC
~va^	S!J#G%I&I(B)Z*Y+E,F-H.H/[0I1F2G3J4E5H6E7E8F9?;G<I=Z?ZAGBaEFGYJHLIMdN_OCPFQIRFSFTEUIVBW[X]Z[]_^I_EcCdBeJfYgGhA
~vaa	t#X-^X[
~vab	w,[3IHF_[a]
~vac	p#[.^3[BIZZaI
~vad	c!_#[(F)Y3b6[9I:J=I>H?I@IBIDHFZHIKJOZSITJU]WJXJZD]JaIbJfHhJ
~vag	n(J0]=HFYHZI[RYSIZIaIc^
~vai	a!I#Z%I(I)J*I,Z-G3G4Z7J9G:I=[>[?^@HBGC[DGHYIGLJMHNJOJPJS[TIUGVXXZZD[I]HaHbIc]dGhX
~val	V!G#E%F(F)I*H+H-H.J/[0H1I2X3]4H5J6I7H8I:F;I=G>cAHCDEJFIH^IHLcNYOdPHR_SHTFUGWIXDYJZD[J]E^G_GaJbIcGdGeIgI
~vam	yYY
~van	U%D&H(Y+H-Y.H/G0F1G2G3@5H6F8[9]:D;Z<I=]>H?Y@ZAZCGEGFGH8JGKcMBNBOFP^QIRFSFTFUCVIWFYH[G]]^[_ba[b]cDfDh@
~var	Y#Z%I&J(D)Y*X,Z-[/F0Z1H2I3D4F5J7G8[:F;G<J=E>A?D@AA^BCCCDXEHFHGHHZIYJGK@LGMHOGPFQJRGT[UEWIXaZE[X]D^G__bDcEeXhb
~vas	u9I>[@IC[D]HJIIK]hJ
~vat	X!_#E%F&J(I*G+H,X-Z.Z/H0J1J3_6b7I8I9G:I=F>aAICHEIGHHXI^KELIMGO[P]RHSITHU]WHZ?[I]F^F_IaDbGcGdHfEgIhG
~vau	o2^H^
~vax	|3]>I@JK^
~vbe	u)]BJHJIJUbVJZJ
~vbr	w>IHHIGKIZG]bf^
~vde	|([V]ZJ
~ve^	H!D&J(]*[+F,J.I/F0J1C4D5]6I8G:D<I=^>I?E@XAYB<CbDaEEFIGIIaJIK_MDOXPGQHSDTGVGWHYEZI]E^X_IbHcCdZeJfI
~vea	b#I%J(J-G/Y3J8Z9Y?J@YBZCIHFIGM_U^VJZY[Y][aIbJdIhH
~vec	]!I#_%G(H*I+I,J-I3^4I5X6J7X9F=G>X?EAJBXCFDFGJH?IDJJKYLIM_NFOYPZRJSJTHUHVGWJX^Y[[H]G^I_JbHdHfHgZha
~ved	c!X%J([+J-X/I1J2Y4J7Y8J9[:J>[?X@GAJBICGDHG]HFIFKHMJNIOIPJSITHVYXHZY]I_]aXbIfIhI
~vee	m#^-I6]7[9J@IF]HGIYKYX^ZH
~veg	o.[6XHGIIMJZI]ab_
~vei	m(J*^-I9H;X?^C[DYHGIIKZNJP_VHXJZH]IdJ
~vel	]!I%I*I+H,J/Y3_4]5^9^:G=H@DAIBECEFJGJH]IEJJLJM^NGOHPIRISJTIU]VGWIXFYZZA[I]F^J_IaGdHfHh]
~vem	j#J/_0]3I6Y9J@[AZBJHFIIJXKHNIPZTZZF]J_ZcJdIgX
~ven	L%J&a(?)I,^/A1E2F4I5F7C8Y9I:H;E<G=Z>@?IADB_CGEEFHHJI@JaMANdOEP^RHSBTGUBVBWEXJ[J]F^F_GaHd[e^f]gHh[
~ver	=#b&A(:)>+D,E-C.E/D0F1b2Y4b5e6e8H9D:@;d<Z>X??A?BFCcD]EAFEGAH^IFKYM>NYOIRaS[U=VBWAYcZE[H]Z^I_Ha]bEc^dIeAgAhB
~ves	t!Y>]E[Z[
~vet	m(]2[3G>J?[@JCJDHHHJ^KIOZZI[Y^ZhJ
~veu	c#I%J+Z-J3H4Z9H>F?HBIDFIHM_OJP[RZTJVJXIYZ[X]IaFcZhY
~vev	yK^f]
~vez	f#_-J3I9]>J@[BZCJHEIHKIX_ZE]JaZdZ
~vi^	i![#Z*Y-Z3F6Y@JBJC[HFIIKJMJNJOIUJXaZJd[
~via	l#H3J9I:J>H?JHZIIKIM]UIVJWZXJZG]Iabf[
~vic	H!A#E%X&H)a*H+D,I-C.H/E0]1X2^3H4B5E6D8E9B:B;F=D>Z?@@BAEB^CCDHEDFEGBH^ICJFK@MCNBOFPAQGRGSeTFUeV[WDXDZD[C]A^HaFbEcbfjg@hC
~vid	W!F#G(G)I*G+I,H.J/H0I1H2I4[5J6[7c:a;I<J=F>X?Y@DAHCEEIFIGHIDJHKDLHMZOFQJRZSFTGUEVFWIYZZX[H]E^G_Fa[bZc]eHgIhF
~vie	U!Z#]%G&J(J*D-].X0Z1J4F5X6G7F:G;[=F>D?DAHBICDDCEHGGH[IXM]NDOERHSGT]U]WGX[Y[ZA[G]D_GaZcFd[e[fCgI
~vig	n.[ZG]XbZh^
~vij	w#^HJMZX[ZI
~vil	X!E#F%D(c)]*a+Z,I.J0H1H2J4H5J6H7H8I9D;I=G>G?Y@XAHBDC^DCEIFIGIHCJILIM]PfRISITEUGVEWJXGYI[[]E^H_FaEbGcGdGeJfG
~vin	a#I(J-f9I:J;]>J?J@XBICIGYHCIGKIL[MJNJUJXIZD[Z]J^_aJbJdZfIhH
~vio	Y!H#[(I+J-c3G7J9H:I=J>]?HCIDHEIGJH?IEJJKaNfO^PJTIUJVJWJXJZG]I^J_JaIcIdJfJg]hH
~vir	g!J%J-H/J3J7J9H=F?J@XBHEXFaGJHbIIKHMZNIPJR[UJVJWHZGaJc_dZ
~vis	Z!I#G%I(I)H*I+[-a/J0d1I3F4I6J7H8J9F:[;J=E>E@aBECGDDH]IEJIKELXMGNFOZPISYT]UEWJXGYJZY[H]F^G_JaZbGcFdGeJfDgHhF
~vit	X!H#I%J(I)J-H/I1J3H4J7J8I9Y:h=I>I?I@FAJBFCIDGEHGJHYIGKGMHNGOJPJUHVHXIZX[I]G^J_IaCcgdHeJfIhI
~viu	|-ZKZhI
~viv	|LYa]
~viz	m2XBYHHS_UIVIfa
~vla	|>[
~vme	|3_DZZIfJ
~vn^	c!H#I%Y(G)J*J+J,X0I1J3J4X6Z7J8^9H:J>G?I@HBHCJDIEJHJIIKILIMHNJPYRHTJUIVHXH[J]J^IaIbHdbe]fXhH
~vni	w!^#IRZZIf[
~vo^	X!]#Y%G(G)J*I,I-J/J1I2]3a4G6I7I8a9D:G;J=G>J?[@bAICFDXEJFJGIIEJIMFNIOXPHQYRISGTIUHVGWJZD]F_Ga^bGcXdGeIgIhF
~voc	n3J9Z:Y>J@ZBJHZIJKJMIOZXXZIh[
~voe	o([8XHYOZTYVZ
~vog	p+Z@XHIIYKIZ]hY
~voi	h3J9I>H?^@JBICJHbIJMJOEV_ZY[J]Ia[
~vol	[!_#I%I(Y)J*I,J0]2J3F4H6J7I8J9E:G;J=G@aAIBYCFEJFJGIHFIXJJK^L[MEN_O^PIRISJTGUGVEWIX^YJZ?[H]Y^H_Hb]cHdGfFgI
~von	k3Y4Z8Y:Y@ZBJDII]KJR]U[ZH_ZfG
~voo	^!G#F%H)]*_+G,I-a/I0I1[2I3G4Z6I8I:G;I>F@EAHBECFDJEJFJGXIEJJLHM[OIPXRISIU^V[XDZB[H]]^H_GaFcGeJgJhG
~vor	a!H#X%J(I-G2J4Z9G:I;J=I>ZAJBGCGDFGJHJI[K]LJM[NYODTXUIVHXHZI[H]c^I_ZaFbHcYdJfJgZ
~vos	|:]
~vot	e(J-I3YDHE[HFI^KIM[UJV[]Jd[
~vou	e#Y+[/X4J9]:J=J>H@[BZCIDJIGKbMJNHRJZF]JaIcIfYhH
~voy	u&[>Ya]
~vr^	uT[a]h[
~vra	c!J#G%J(I*_+Y-Y0J3I4I7J=J>G?^@XC[DFHGIFLYM]NIOIPJTJUIXbY[ZD[J]HaGbIcJdHfIhX
~vri	wHJMJP]T^[]
~vro	y?^@^HH
~vsl	|!^#FU[
~vst	o!b;YHHII]Jf[
~vt^	y!XHZ
~vu^	|9aHGfJ
~vue	p/J0]BHHEXXZ]b_
~vul	w?JC]D]HJK]aJ
~vun	|HJS[ZJbX
~vuo	k*X3Y9I=[>H?J@IC^DIHFIZK[MXNYUJZZhZ
~vut	w9[HHK^ZIaI
~vvi	o-]@ZB]HHSJTYZHf]
~w0r	|-c3JHDIGOI
~w32	m=JBGHGRgZGdGfG
~wa^	e!H#G%c(I)J*I,J-^/J1J2Z3H4I8_9X:I=I>Y?H@FAJBFCHFIGIHZKGLIMGNHOIP^QXRJSGT]UIVHXG[I]H^Z_IaGbHcXdHeJfHgIhI
~waa	l*]+I-J9I?I@HBJCFDHI[KXOJV[Za[]dJhJ
~wac	P!D%H&J)F*E+F-Z.I1G2Z3I5H6]7X8G;F<I>G?CAGBYCCFHNZOFPJRFSZTCUYVYYGZ_[]^Y_FcDdZeGfCgF
~wad	|O]hX
~wah	g#H-]3^>G?c@GBHC[DHHDIZKXMINIOHVYXJZD[a]Z^JaDhH
~wai	[!J(J-I3I9^>F?I@cCIDIHGIGKGLJM[NFOJTJVIXdZE[J]IbZhI
~wak	|HJI^
~wal	X!I%J(E)H*H+X,I/I1I3H4G6J8J9G:H=H>G?H@FAJCHEIFJGIHbIGJIKXLINYOIPIRGSCTGUFXHZI]_^J_IaGbGcgd]gFhG
~wam	y0Z>[B[HJOIaJ
~wan	K#X%G&H(I)I+c,J/[0E1Z2F3I5I6Y7J8D:I;F<[=A>XCYEFFEGII]JIKaLYNDOGPFQHRESYVEW[XYYIZD[b^B_Ca@cDdGeE
~wap	w@_HHZHcZ
~war	]!H#I%Y(H)J+J,I-D/Y0I1]2X3F4I7I:I=H>E?_AIBCCGDGGIHfIEKELJMDOIPIRITIUHVXYZZH[Y^I_JaXbHcIdIfGgHhH
~was	w:[>aHFaJ
~wat	m+J3G6]>a?[@]BJCJDGOHZD]Ja[dJ
~way	Z%I(F)Y*[+J/G1J3G4J7I8J9G=J>F?[@aAJCZD[FYGJHGICJGK[LIMHOHRJSIUXVGWIZI[I]b^X_JbGcIdJfJhX
~wbi	|+ID]
~wca	|:Z
~wch	|%J;[Z^
~wcz	o9I@aBIDJHHIJK]MYZF]]f]hJ
~wdc	u#bHH
~wdl	d#J%c(IHIg_
~wdr	y,]HZe[
~wdz	y#IB[D[Z^
~we^	k#I-H/]9J:[>J?J@ZCJD[HDIGKXLJM^Z[[Y]JbGhG
~wea	i-^/X9J@JHXIYKXZH
~web	_!J#I-H3I4I9G>H?J@HBZCJDJHcKHMaNHOJT]]XaHcHfJhF
~wec	n>]@_BIHHIJKZL]MYZIhY
~wed	e)b*I-I3J9H>I@IBHCIDYHZIILIMINIZH][a]h[
~wee	T%E&I(D)J*b+G,G-C.I/J0F1F2I5G6]7F8Z9G:E;H<Z=H>H?D@dA^C[DZEHFGIJJGKZLEPEQJRESFTDUEWHYGZZ[[]C^FaDbDc_dFeHgG
~weg	h!X#I(J3[9[:J=Z>F?J@GBFCHD^EZHEIHKGOITYU[VIZJ]c^IaIbIdJfJhJ
~wei	T!E#E%_(D)G*Z-X/a0X1G2I3H4E6F7I8J9Y;]<I=J>C?B@aA^BFCbEGGFH=IELHNaOZP_R]SYVCWFXCYGZD[E]]^G_EaBbIcDdBeGfC
~wej	uDIH^XJZadI
~wel	c!I#I(J*J+I-e1I3H:J=H>I?G@JBHC[DJHJKYMIN_OZS]UJVIXIZA[J]F_JaIcJfHhG
~wen	V!J#H%H(J)H+X,H-Y/Z0J1J3G4I7I8J9G:G;J>I@YAJBcEIGIH>JJK^LINJOHPIRISHTYUGVZWHXG]b_Jb[cHdXeJgIhE
~wer	O!B#B%[(G)E+J-d.H/B1^2F3E4b5E6Z8H9B:H;X<H=D?HAGC_DBFFGDI]JFKBPZQIR]SZTDUCWJY_[D]Y_DbBdCeHgehA
~wes	q-J9^B_H[IJKJZH
~wev	k7ZBJJ[TZ
~wew	|3^
~wez	w9[=YHX
~wha	P!F#G&Y([)C*E+G,I-I.J0I1G2J3I5I6X7I8I9[;I=G>B?E@FAHBDCIDGEIFHHXIaJYLHNaOYPHRHSHTDUGVIWIXFYIZd[G^JaDbEcGdGeIgHhb
~whe	L!I%X(^+H,[-H0F1G2I3_6X8H9J:Y;H<J=B?Z@DAFBCCCEJGGHaIDJYKZLENYODPHQJRGSXTHUEVCWGXEYHZY[Y]H^F_^aebYdDfDgE
~whi	R#G%Z(F*I+I,Y-B0X2I3[6I7Z8H9G:F=Z>[?G@CBCDFEIGHH]LDNaO[PHRISIT^VFWIXHYXZE[H]__GcFeIfIgZhY
~who	d+X-G>I@]BJDJGZHAKHNIO[UbV]ZB_aaJhI
~wi^	g!H#I%J(I)I*I+X-[/Y3G4J7J9[:^=I>F?H@GAJBFCHEJF_GJHBIEKZMGO[SJTIUHVFWYXHZ][J]]^[_IaHbJcHdYfJgHhI
~wia	k*J+Z,X-I0Y3Z9^>I@IBYCJDHHDIJMIOJXIZX]Ia]bJ
~wic	d#G(I+Y-I/J9H>I?I@cAfBGCIDIEJHXIIKFMINJTXXJ[J]I_FaHcI
~wid	j(Z+[-[3J>J?[CHDEHFO^R[UYZGaIh]
~wie	X!]%G&J(D)G*^-[.I/G0H1G2I3H4F5I7F8H9[:D;G<J=G?D@aA]B_DBEHFGGHHFIaJHK]LJMDNYPFQJRFSZTEUEVDWHXaYIZZ[F]C^GaBbHcEdFeHgHh]
~wif	d:J@YBJHdIJK[NJZCcJ
~wij	[!G#E(F)I+I,H-E/X0I1J2J3E4^5J6I7[8I9D:I;H=H>]?G@_AZCXDYEJFJGIHBIEJIKCL^NFPGRISYUHVFWJXGZX[Z]F^__[aFbGcHdGeJfHh_
~wil	[!H#G%I(J)J*Y/Y0H2Z4J6J7J9X:H=I?G@^BECZDDEJGJH^IEJJKYLJMXNGOHPYSJUIVGXHZY[]]_^J_IaGbHcJdHfI
~win	N%G(D)H*G+G,H-H/]0I1G2I3F4D5b6I7G8I9D:E;I<J=F>D?^@CAJBECFDEEIFHGHHYIAJFKELGMdNCOGPGRGSDTEUFVDWHXEYJZF[c^X_JaEbfcYdZeIgc
~wio	|-[V^
~wip	t+[3J>ZP]
~wir	[#I%H(G)J*X,J-[/G0I4I6J9I:H;J>X?^@]BFCFDHEJIDK]L]MGSYTIUIVGXYZI[Y]F^H_XbHcId^eIfGgHh^
~wis	h!J#J%Z*J-Z/I?J@]BICIDIHEIHK^M[NJOJPFRXTIVJXHZH]JaIbXcbd[fIgIhJ
~wit	D#I+J,X-G/Z0C1H2I3_5I7F9F:[;X>a?EAIB^CFEIF^GIHIKJLYNYOZPYQGSJTEUZVYWHXEYGZG]A^Ca]cHdIeH
~wiz	Z!J#H%H(I)J*H+a,f-H0]3I6J7J9I:J=I>F?I@HB]DEFJGZHGIHKHMINIOJPISJTIUJVIXIZ?[J]J^I_IaJbIcJdIeefHgIhH
~wka	|3^5Y?IHHaI
~wla	d!I#I%I(E)I*J,Z-H3J4I6[8Z9J:I=H>I?J@GBHDHGIH]IIJ[KIMINIPIU]V_WJXJZC[J]J^baJbIcJd[e^fGgJhI
~wly	u%Y8_@ZHEIHNGZI_Jh]
~wn^	S!^#D%C&b(D)G*G+I,I-c.J1H2I3F4_5G6H7E8H9E:E;Z<J=E?^AFBACHDDEHFHGGHIIFJ[KYLHOGPFRFSeTEUFVFXGYHZF[Y]D^J_DdEeHf[hE
~wna	|:^
~wnd	|HIS_ZJ
~wne	e#H&b([3]HDIJJ[KJNJPHVGZH^]aJ
~wng	|=_ZJ
~wni	[!X#H%^&J(c)Y*F+[,G-E.J/J0I1I2I3I4H5J6I8Z9D:G;_<J=I>E?E@ZA]BDD[EIFHH@IXJIKHMFNEPXQJRISGTHUFWHXFYJ]Z^^_]aHdFeHfFgHhG
~wnl	yH]
~wno	|KHMJh^
~wny	y!Yd[
~wo^	p#H-aDZHGKJTZY]
~woc	t*_A]CYHI
~wod	u#[*ZBZCZEY
~woh	m#]*Y-^@JAXCZHHIGKJM[ZGhY
~woj	o(J3ZBXHIK]MZOZTYVYZE
~wol	h#]%J(I+X-J.^3I4J>H?I@ZBHCHDHH^IZKGMFNHOIQ]T^UJV^XIZC]H_JaHfJhI
~won	o(I)^3J9Z>[@HBIDIHHIIK[MIOJPIVJ]H^Ya[hZ
~woo	R!F#F%J)G*F+G-_.J1H2Z3F4F5I7Y8H;G<J>J?EAHCEEHFIGXHGKYN[OHPFQJRGSYTDU[YHZ^^Z_GaDcEd[eHfEgG
~wor	3!@%[&J(Z)D*C+<,G-a/Z0H1C2^3>4@5H7a8F9A:H;A=A>C?D@XA>BdCCDDECF@GYH[IbJ]KaL]M]N]O?P>QIRDSHT?UFVCX?YDZe[[]G^]_=aFdaeZg]ha
~wou	g(G-a9G>Z@JBHHZIIKZN]VYZIhX
~wpa	kHHbb
~wpi	q#Z3J>JD]HIIJK[O_ZFh[
~wpr	|O]hX
~wra	u+[/I0[DGb_dJ
~wri	F!A#A%c&H)C*E+E,[-B.H/J0_1Z3G7E8Z9E:C;G>I?C@AA]BJCDDBEEHYIBJYK>LCMDN@PYR[SDTCU@V@WDXCY^ZG[C]C^A__aDb@deecf^g^hA
~wro	O#a&I(C)G*F+G,_-@.H/]1G2H3^5I6]7F8Z:E;H<I>B?C@IAGBICEDDFGGEIBJELGMDNBOZPZRdSFUEVDWHX^[F]D^D_FaDbXcGdaeYg^hX
~ws^	y9aHIZF
~wse	^#G(I-I.a3I9J>I?J@ICJDJHZIHKHMYNITXVIXJZE]aaJbecFhX
~wsk	|A]_[
~wsp	y1]9JH]ZJ^[fI
~wsz	m(J+J-]/J9Z>H?JCZDaHFIHKFMJOJS[TJUZXJZE]JaJhY
~wu^	w#[@ZBYHJX]ZJ
~wun	t?]DZH[L[MI
~wur	b#H%Z(F*J-H4Z9J:H=Y>[?^CIDHHJIHKZLJNHOJUXXI[J_]aHcJfIgJhI
~wy^	h(J-I3^9F:J=J?ZBICHDZIXKHMINJPIR^UZVJXHYZZG]H_Za[bIcJdIfJhJ
~wyb	t-Y?^HIIIK[V]]J
~wyc	t1[3]>IDZHIY[ZJaIcZ
~wyg	m#J(J-J9J:J=]>I@HBHDHH^IIKHLbMINJTIUJZX][^Ia[bJdJhI
~wyj	|&]N[
~wyk	u(Z)]*J-[GZPJQX
~wyl	e!d#J(H)Y*J-I1I3I6]8I9H:J;Z<Z=J>I?I@JBICIDIHDIIKIMJNIPJRIUaVHXIY]ZF]H^I_IaIcHfZ
~wym	d!I#H*X+J-G3H4J9E:H=Z>H?GB]C_HJI_LZMHN_OIPJUHVIXJZD[Z]I_JaGb]cIdZfIhI
~wys	n#J(_-J3I9I>J?I@JBIC]DHHEI]KJOJVJZ^]Ja[cJe]fJhJ
~wyw	|Q^
~x80	b#J(I-J4E8d9I<d@IBHDJH[IIKIMJN[UJVJZD_JaJbI
~xa^	k(I;Y@[BJH[IJKYMJNJVJXYZ]^YaJdZhI
~xac	u>IDIG[HIO]
~xam	y9I@[H[^X
~xao	yc[
~xbo	rH^
~xce	b!]#E2ZBJGJHeIJX]ZG[J]Je^
~xch	i(I)Z*d,J9J>ZBJCIHZZI
~xcl	g)Z-]=IGdHFLZPXUHV[ZI^I_IdJ
~xe^	u%^9J>]HDfZh[
~xed	u%J*ZBJHHLJPI^_
~xem	|HIL[
~xer	|([
~xha	|K]XY
~xi^	uJ[
~xid	|IZ
~xie	r@ZC_ZI
~xig	k3J9I@JCdHHI^NYZI
~xim	m-Y3F>JIHLYNIOHXd
~xio	k#J>IZ]aHb^c_
~xis	]!J#J(J-I/I3J4Y9J:I=I>]?G@EA^BGCHDIEIFJGIIFKZLJMJNGOHPJUJVIWZZ@]I^J_eaGcJdEfHhf
~xit	d-E@[BYIdKIN^ZF
~xo^	|9I>^HJbZ
~xpe	f%J&]+Z3]=IBIIHKINIO_ZacJdIeIfIhJ
~xpi	P!G#F%b(E)I*I+H,H-D/I0J1I2I3G4I6J7G8J9G:F;J=b>G?F@AAJBCCGDEEJFJGGH^IDJHK]LjNDOJPIRISITIUEVFWHXHZX[F]a^D_IaZbEcHdFeIfFgHhC
~xpl	l%I&a3J;]FJHGMJN]fZ
~xpo	n+J=FDJFbHaMFQ_ZFfJ
~xt^	_%J(I=J>J@cBGH]KGLbMINJPZVYZC]F^IbIdHe[gZhH
~xte	Z#J%H(I+J-I1J2^3c4J9I:g;J=J>F?H@GBHCIDHIJKYLJMINIOHQ]UIVHXJZD[J]HaGbJcIfIhI
~xto	y>^?]DFHEa]
~xtr	q2[HFJ_
~xts	oLbZJ
~xy^	a1J3J4H6JBHHXRHYHZD]GaJb^cidJfE
~xyn	|c]
~ya^	u+Z9^?J@HBJCIDHHEIZKXNIZJ
~yah	|>^HF
~yap	y+XH[
~yau	y)Z
~yb^	wHIN[SXZI
~ybi	y-ZK]
~ybk	y!H9[BJHHZ]b[
~ybo	a!J#X)J+^-^3J9Z>J?J@XCJDIHYIIKHNHS_UZXJZGdJ
~ybr	h(J-I9H?]@JBJH]IHKINJPJV[ZG]J_Gb]dbeJ
~yc^	m(Z)J,J6]8[?ZBJCIDJH[KYPJUJVFZH[[dGe[
~ych	c!I#[%J(]*J+I-[/J3Z4J9E:J;[>[?G@GAZBGCFDaHAIELJMHN]OHPYRJSJTJUHVXWJXFZC[J]G_Ha]bIdIfIhZ
~yci	p#J(b-I:[HFK]TYY[ZF
~ycj	|BJS_
~yck	f!I#G%H+J,X-I/]0J3H4Z6c8J9X:J=H>G?Y@GAJBYCHDYF[HBIGKIMHNIOHPYRJSJTHUJVHXI]H_Ia[bIcIfHgJhI
~ycl	uHHK^_]
~yco	w1[2IHIK]ZJ
~ycz	w*[IIK[NZ
~ydd	|PaVI
~ye^	m!Y&[@]G[
~yea	b!^(J-[1]9Z>^?X@JBIDIHCIYKbLZMJNIZ@]JbJhI
~yen	yC[DX
~yer	f!J-J3I9I:[>^?J@[BIDHEJHBIHKIMJN]OIXZZE]]_Ja[cbfZ
~yes	f9J=^>Y@_BJHHIJKFZ_
~yez	uZZ
~yfi	j!J#I(I*Y-H?I@JBJC_DGI[KIMJO]VJX[ZD]Za]
~yfr	m-J/J6b9H<[>I@ICIDJHDIaKGNIO[XHZFa^
~yga	m#J(J-J9J:J=]>I@HBHDHH^IIKHLbMINJTIUJZX][^Ia[bJdJhI
~ygn	w@_]]
~ygu	mAdHGZJ
~yja	|&]N[
~yje	|/[
~yjm	q(J3J>I@IDHHGI[NJO[Z^aIh^
~yjn	q7]:JF]GZHJ_Ja^dJg^
~yka	yB[NZ
~ykl	|)]GZPJ
~yko	|([QX
~yl^	r(H=_@[U^VHZDdZ
~yla	e!d#J(H)Y*J-I1I3I6]8I9H:J;Z<Z=J>I?I@JBICIDIHDIIKIMJNIPJRIUaVHXIY]ZF]H^I_IaIcHfZ
~yle	|KJZH]b
~yli	q!^#]-I/[9J=J@YBIDJHGIJK[LYR[ZF]HaIhJ
~ylk	f!^#I*J-J3I9H:J>I?]@YBHC_DIHEIHKHMHNJPZUIV^XIZE[c]HaGbHhJ
~yll	pD^HIIZKJN_
~ylo	p?]@JHJKaY]ZI
~yly	|P[W[
~ym^	e!H#J)Y*I-H/I3]7Y9F=I?GAJB]CJDFEJKHL[MHNHPXS[TIUGWJXIZC[J]H^J__aGc[dXfHhJ
~yma	f#I(X*Y-I0Z3I9H:J=Z>J?I@IBJCaDHHCI^KIM[N[OJSJUIVJXZZG]JaIbXcJdXfX
~ymb	g!Z-]/X9J@HCJHFIcKIMIN[ZH
~ymc	r@[L]TZ
~ymi	y-XO]dX
~ymo	m=Y>^DJHDZ[_[
~ymp	|@[K[ZH
~ymu	rDYL[[]aY
~yn^	rHJNaWZZGc]
~yna	wHZ
~ync	F!?#A%d&E(@)B*C,C-?.F/B0h1i2Y3H4]5D6F7A8a9?:A;C=@>??A@>AEBDCBD>EBFCGjHXI>JAK>LBMaNEOBPIRgS?T@U@V>WCXAZ9[C]?^A_FaAbBc^dceGfggAhA
~ynk	k!I#I%Z(I*J+I-I/J0_3G6I8I9F:H;J=H?I@IBICIDGGbHZIFKFM]NGOIPHRZSITIUJVIXHYJZC]G^J_HaHbHcHd]eJf]hH
~yns	|!](]HJ
~ynu	t3Z>ZDYHJO]
~yo^	|HHc]f[
~yon	a#J%Y)Z9_:I>G?G@[BFDJIHKHMHNGOJP[S^VZZI^[cJhI
~you	L#H%H(B)I*D+^,G-].I/H0I1Y2I4H5I6H8H9c:a;I<I=[AHBBE^FIGFHIJGLFMFNIOYPDQJRISGTXV[WJYIZJ[D]G^G_HbFc^dXeGfGgFhZ
~yp^	l#X,_3[HGIIKHMJOJh_
~ypa	|@[
~ype	X!I%I(G*J+J-F/H3Z7J9F:a=J>C?H@]AJCGDHFJGYHGIbJJKZLJMGOaPITIUJVHXGZG[I]]^J_JaCcJdJfJgJhb
~ypi	|=Y
~ypo	n-]3^@[IJNHOJZJ
~ypt	X!H#Y%H(I)J*J+J,H-G/I0J1J2J3G4H5J6j7I8J9G:I<e=I>H?H@GAIBFCIDHEJFJGIH=IGJIKFLJMHNGOJPHRGSITHUHVHXHYeZB[I]H^I_HaIbGcJdFeGfFhH
~yr^	m+^3I?[KZZI
~yra	|HIIa
~yri	r-X/bIJTH
~yro	r!XH_ZI
~ys^	F%D(C)E+I,E-^/X0F1Z2G3F4E5G6f8F9B;H<H=X>AAIBDFFGIHHIaLGMAO[PEQHRCTYUYV]XaYJ[F]E^X_XaFfBgAh[
~ysa	|HJP^
~yse	k#Y(F)_?Z@HBZHBKJTJUJV_ZC[^
~ysi	nHJZIhd
~ysk	u,]>[BJHHLYZ^
~ysl	uH[N^a]
~yss	n(I9I;^@YHGIIKIL]ZG^ad^hI
~yst	Y!I#H%H(X)I*H+X,I-D.J/G0I1I2J3Y4H6I7I8I:Y;I=H>D?E@[AHBYCYDbEIFHGHHZI]JJKbLGMDOCPHRaSITHWJXFY][H]F_HbGcGdHeIfFgIhD
~ysz	w([9ZBYHY
~yt^	k-c9J@ZBJHIX]ZHbZhJ
~yta	f!J#E(H*Y-H3I9F=J>Z?]@aBHCHDHHDIGKELaMINHOJPJTHUIVHXZZZ[[]G^^_JaGbIcJdJh[
~yte	l,Y3Z9H>J@_DJIHKHLYMJd[fIh_
~yth	[!J#J%^(J-I/I3H7^8J9H:I;Z=J>Z@FBXCDD^FJGJHXKHOIPFSJTIVIXHZc_JcJfHhG
~ytk	a!Y#I%I&J([)Y*G,H-G0I1J3F4I6J8[9G:H;X>G?G@FA^BGDYEJFIHCIZJJKHMGNGPXRJSHTHUGWIXG]]^^_^cHdHfHgIhI
~ytn	|3_>J
~ytt	d!J#H%J(H*I-G/_0J3H6J7J8[9[:Z=J>[?I@aB^CYDZHDIGKFLIMYNGOIPJTGUIVIXI[X]Z^H_JaHbIcJdHfIhF
~yty	|-Yb[
~yub	u?aHJZI
~yud	y9ZZ[
~yus	yIZ
~yv^	w3]?ZD[HFOY
~yvi	j/JHGNe
~ywa	g!J(J+I-_0Y3H6]8J9G<^=J>_?Z@HBHCIDFGJHDIHK]MINIOGPYUIVHXIZG]I_JaHbJcJeJf^hI
~ywh	n?ZHZMYS^ZE
~ywi	|-]P]
~ywn	u!ZQXd[
~ywo	y!YQ^
~yzo	|TZ
~za^	X&Z)H*]+G,G/H1H2I3Y4E5I6H8Y:X=[>D?Z@AAGEIFGGYHFIZKFL]MIN_O_PFSFTGUFVDWHXXYXZ[[Z]D^H_IaCbFcFdXeHfEgFhX
~zaa	|HYN[
~zab	c!G#_%J(I)Y*X+I-^/J3G4J7J9I:I=Y>I?]@GAJBFGJHIIGKZLJMHNGOJPYQXSJT]UYVHWJXHZF[Y]G^^_JaIbIcJdIfIgIhI
~zac	X!F%[(F)H*G+H,H-E.J/I0_1H2J3E6I7H8G9E:^;I<J?E@FAIBDCFDEFZGbH?ICJIKELIM]N_OFPGRZSGTHVDWbXFYH]X^I_GaEbGcXeGfdgH
~zad	b!I#H%J/Z3G7Z9I:Y=J>G?I@YBYCJIYMHNHOHSJTXUJV]WJX^ZD]JaJcIdafIgJhI
~zah	o-^3Z>JCZHHI]OJXY
~zaj	m([*Z-J3J6]9H?]@IBJCYDXHFIaNHO[XJZF]JaIhJ
~zak	p-]B]DJG_HG
~zal	q-J1]:J@]B_DJHFIJKHMIZF[]b[fIhJ
~zam	n#]%J-J9I=I?J@IB_DIHFIHKIMJU^VHXJZG]]aHd^fXhJ
~zan	k!F#I(I+J,Z-Z3J9Z:Z=J>J?J@ICJIHKIMINIOJUJV[XJZYaJbYd]e[fJhI
~zap	[!F#E%Y(F)I*H+H-F.J/Y1H2J3[5J6Y7H8[9D:[;I<J>E?E@EAHBDCFD]EIFHIDJHKDLGMENFPZSFUFVEWIXFY^Z[[G]F^GaDbFcXdce^fahF
~zar	W!F#F%G)H*G+f,e-F0I3H4I6H7H9G:]=G>E@FAIB[CHEIFIGZHDIFJILIMGNFOHPGRHSHTHUHVFWIXHYJZ>[H]H^G_GaHbGcGd[eefYgGhF
~zas	c#F%I(G)I*^+I,J/I0J1J3E4I7I9F:G=G>H?Z@[AIBFCGEIFZGIHJIEJJKELZNdOHPHRbSHT[UGVGWaXHZB[I]F^I_IaZbHcHdGfGgIhZ
~zat	[!J#J%I(^)^*J0Y3I8[9J:J<[=J?J@JBJCJDJF^G^IIMJNHPJSIUGV[WJXI^J_Xb[cJhJ
~zaw	l!]#G(J+J-_3F4J7J9G:[=J?I@HBGCJDZHDIaKIOJPJRITIUZVIWYXIZY]I_JaIbIcJfZhI
~zaz	c%Y-J3J:Z;Z?J@HBIDIGYHEIJKIL[MXVHW]ZF]J^^dZeIf[hJ
~zby	l-c9J@ZBJHIX]ZI
~zco	|VYZI[]
~zcz	m?I@^BJCbDJGJHJIIKJM_VJWYX]ZGaJfJ
~zd^	|N_ZJ
~zda	r&]9I>]Q^ZJe[fY
~zde	rO[PYW[ZG[[
~ze^	a!H#](^)Z*I+J,I-H3H4J7J9F=[>G?H@ZAIBECHDFHBI]LIMZNITJU]V]X^ZB[I]H^]_JbIcJdIfIgJhH
~zeb	k#J+Z-J9H:Z=[>J@aBID]H^IJKJNJVJZE]JhI
~zec	q%[.X9H>^?J@XC[DJF]HFIJKZZI]IaG
~zed	n!J%Y(J-J/J3H8^9J>Z?I@IBXCHDIHEIHNJOHS[TJVJXIZF]c_JaGb[
~zeg	g!I#I(J+Z,J-^.X3H4J9G:J>G?H@IBIHDKZR]UJVIXIZ^][aHb[cJfHhI
~zeh	|N[Z]
~zei	]#H%H(H*I,I-^/Y1J2Z3]4H6J9G;I=H?JAJBFDFEIFZGJHYIeKDLIMGNFPIR_SJT[UHVHWJXGYJZA[X]G^IaFcYeJfFgIhX
~zej	y8^
~zek	l(]-J3J9Y>H?I@^HZIIKJZH]Ja_
~zel	l!G(F)Z*I3J9I>I@JAaBYDJHFIIKZOYU[V_ZH_HaJb]
~zem	r*[9J@GIJK]V^ZYb[
~zen	Q!F#F&[([+H,Z-D/F1G2I4E5H6F7E8G9Z:Z=d?^@HAGDBEHGFICJGKCLYMDOFRFTFWGXZYX[F^DaZbXcadGgEhD
~zep	q-J/Z>[HXIJKHOYRYZ[
~zer	X!X%G)J,H-F/H0H1I3X4G5J6H9H;_>D?I@EA_CEDFEHFIGXI]JILZMEOZRGSGTXUFVZWHYIZF[J]a^[_[bFcFdJeIfE
~zes	m-J/Z1]3J8J9Z=J>J@YBJCJGJHFIZKcMZZF_YaIcJfGhJ
~zet	i!Z#G%[(I,Z-J2Z3J8Z9H:J=I>H?J@^BHCJDHIHKHMINJPIRZUXVIXIY[ZD]aaIbJe[fHhI
~zew	w-[:_
~zez	l!]#I%J+Y-I.^3J9G:Y>I@JBJCJDIF[HEIHKJNYTIUIX]ZH]Z_JaIcXdJ
~zga	r6]HJObZHhY
~zgl	y9^BX
~zgo	y-X9JN]O[
~zgu	t>aD]HJZG
~zi^	a!H#F%G(F)J*I,I-E.J/G0I1I3[4G6J7H8J9a:H;X=Z>^@IAIBYDBEJFIGIHCLHMENFPHRHSZUHVGWJYJZ[[I^I_HaYbYdIeJfGgIhY
~zia	b!J#I%I)I+Z-H/J3I4X:H=H>H?Y@FB_CIDDGIH[IFKGM^NHOJPYRJSITIUIV[XHZY[I]Y^JaIbHcJf^hH
~zic	q%I(I9H;dDZXJZ]]JaI
~zie	]#E%F)H*J,Y.J0I1I2J4H5J6J7H9a:];c@YAHB[EJFHGIHFJIKELHMFN^OGPGSHTHU[VEXYYJZA[H]X^I_HbFcGdHeIfFgIhF
~zif	w3[IZOZ
~zig	_!I#F%I(G*I,I-G/Y0J3I4I7]:J;I=I>G?H@aAJBXCGDGHJIFKDL_MXOIPIRJTGUIVGXHZ[[[]H^a_HaIbHcJdIfIgXhb
~zij	k![(J3]9H>J@HBXDJHIIZK]VZZH^Z
~zil	r3I9J>JBYHZTXY[ZIa^
~zin	j9F>I@XCJDJHFIIKINYR]U[V^X^ZF]Ja_cIfH
~zio	U!D#D)F*I+I-D.I/G0J1H3[5I6H7I8H9D<J=G>D@EAGBZCXD[EXFHGZHFIDJHLHOFQIS^TEU^VZWZYHZY]C_^aCcIdFfagXhE
~zis	q#[>J@cBIHIKJX^ZG
~zit	|@[HG]^
~zka	y.b9JHJ
~zla	w/[9H@JB_HEIJMZZJg]
~zle	|K_ZJ
~zli	r(J*[@YCZDIHYK]ZI
~zlo	q9YF]HIIZPZV]ZI
~zmi	]!H#G%G(F)J*I+J,I-F/Y0J1J3F4I6J7Y8J9D:Y;J=H>[?G@fAIB]CGDFEJFIGJHDIDJJL]MYNGOGPHQJRISITGUGVFWJXGZY[Y]F^b_HaDbHcHdGeJfGg]ha
~zn^	|aX
~zna	b!G#G%H&Y(F*J+Y,J-G/I0J1J2^4]6[7I8I9E:F;[>F?ZAJBXCGDDFZHFIaJJKHLYMGNFOYPIRJSJTIUHVGWJXGZA[^]G^]_XaGbHcHd[eHfGgJ
~zni	i!J#J-J2[3H4J8_9G<^>I?^BICJDIHEIGK_MHNJQYR_SJUJXJ]I_YaHdIfHhJ
~zno	q#[9J@[BXHHX[ZIa]cY
~zny	y3^:X
~zo^	j#]/[3Y9Z>J?J@XBICYHEIIKHNIOJX_ZZ]XaIdJhJ
~zoe	u9^>HEZZ]
~zog	|ZJh]
~zoi	yJ]
~zom	|-ZK^
~zon	X!c&Y*G+G,G-D/H0J2H4F5I6H7G9D:Y;^<[=J?E@BAGB[CEEIFXHEJHKDL^PEQYRISGTFU^V^WGXFYJZ@]E^_cEdaeFgHhG
~zoo	tHa
~zor	q@]BJHIKJMZZH]]f]
~zos	m!Z9J>^HBIJM]ZI]^_[
~zow	q1[GZHIQYTYVYdY
~zpi	q*Z?^CZDYHIQYY]ZJ
~zpo	|O]hY
~zre	i!J(^)Y*J4J>J@IBZCJDHKJM^PJSXUHVGWJZZ][aJbHfJgY
~zsc	|ZIc[
~zse	|C^HYZG
~zt^	[#](E)J*J,[/Y3J5X9H>J@ZB_CHEYGJHCIFJJKJMYNJOJRJSJTIUGVGWIX_[I]GaIbHcIdGeJfHgahF
~zte	m-E3J@HHGI_KdOZZFaJ
~zty	|HHMabH
~zub	|![V[ZI
~zuc	h#J,X-Y/^4J9I>JBIDJHFIHJYMIN_O[P[]]aJdHfJhI
~zuf	|%Y8Y
~zug	f#J%_-J4Z8Z9J>[?J@]CIDIIJKINJQZTYaJcJdZfH
~zuj	u([3J>JA]HJO]ZJ_[d]fI
~zun	c#J(I+J,J-I3J:I=Y>J@IBICIDYIJKINZPIS[TXU[V[W_]YbIcIdHfX
~zur	Q!Z#G&Z(]*G+G,F-E1H2J5I8H9H:^;G<J=Z>F@GAICHDJGJHGIDJIKXNCOGPIQJRGSXTFU[VZW^YH[J^E_GaXb^d[eFgXhE
~zus	q(].Y6Y9[CZDHHIX]ZI
~zwa	k!^#J(J-Z2Z3J9H>IBICJDIHDI]K]L]MJVJXJZ_]JdHfI
~zwe	b!J#I%J(J*_-H/Z9I:J=J>H?I@bA_BHCbDGHJIGMINHOXPJVJXZZE]HaIgJhI
~zwi	o9Y:Y@XBYF]HHIIK]M[XJZJc[
~zwo	q-J.^3J9Z>[BJHFIJKJMJV_ZH]Ja]
~zwr	c!I#H%Y(H)J*J+J,X-H/I0Y1J3G4X6Z7J8]9G:H=Y>H?I@GAJBGCIDHEJGIHHIHJJKHLIMHOIP[SJTIUHVGWJXHYY[J]I^I_JaHbHdce_f]hH
~zwu	wDZL[
~zwy	|)]*J9II]PI
~zy^	^!E#]%G(E)Y-^.J/H0I1I3E4X6I7H8I9E:G;Z=F>E@[AIBEC^DZEIFHGHHFJIKELYMENCP]RXS]TGUGWIX^YJ[H]E^Ha]cGdHeYfEgHhY
~zyb	y!H9[BJHHZ]b[
~zyc	f!I#H(c)I*J,I-H3I6]8[9I:Z=I>[?X@HBHCHDHIHK^LJMINJPISJUHVEXHZC[Z]Ia^bIdGeZfIhI
~zyf	u6c<]ZI
~zyj	o(J/Z3I>I@IDHHGIZNJO[Z^aIh^
~zyk	|-[^Z
~zyl	o!^(G=^@HDIHGKILYU^VGY^ZE]]dYfJ
~zym	o0[3J7Y>JHFM[O[_[aXfZ
~zyn	w!]9I>[HaaI
~zyp	y-]=X@ZHHNH
~zys	l(J,]-^3J9Y>Z?JB[CJDHHEIIKFOJUYVZXJ]JaI
~zyt	_!Y#I%H&J([)Y*G-F0I1J2J4I6J8[9F:H;X>Z?F@FA]BGDYEJFIHAIZJJKHMGNFPXRJSHTGUGWIXG][^^_^aIcHdGeJfHgIhH
~zyw	l!J-a0Y3I9I>[@IBIDJHHIIK]OHP^R^VIZG]JaJ
~zza	^!I#I)J*X+J3H7J9H:Y;Y>I?]@GBHCYDHG[HGNZOJPHQXSIVYW[XHYZZE[J]I_JaIbIf[hJ
~zzo	y3ZCZDY
~zzy	q-dHGNC`;
