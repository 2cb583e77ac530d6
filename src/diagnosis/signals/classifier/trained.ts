// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.929 -0.290 -0.969 -1.912 -0.785 -1.302 -0.982 -1.604 -1.401 -0.058 -1.598 -1.113 -1.458 -1.191 -1.417 -0.192 -0.510 -1.755 -1.273 -1.103 -1.467 1.778 -0.703 -1.237 -1.733 -0.583 0.096 -0.284 -0.457 -0.819 0.214 -0.290 -0.346 -1.505 -0.963 -1.268 1.977 0.339 -1.658 0.046 -1.560 -0.504 -0.691 -0.629 -1.003 -1.885 -0.753 -1.079 -1.285 -0.851 -0.661 -1.242 -0.350 -1.664 1.148 -1.112 -0.331 -1.446 -0.822 -0.021 -1.201 -0.982 -1.028 -1.938 -0.771 -1.465 -0.899
14.53245485545785
!account-disabled	P!n#@%C&H)B*D+F,E-B.G/C0F1F2F3A4E5H6F7E8F9E:B;A<H=C>C?D@BADBBCDDBEFFFGEHFIBJFKCLDMDNDOEPBQGRFSDTBUAV?WFXCYFZ=[D]C^J_@aEcEdBeGfJgEhE
!account-locked	L!E#m%A&H(C)C*C+D,D-@.J/C0E1D2D3B4C5F6E7C8E9B:B;D<F=C>A?B@DADBICAD@EFFFGCHJI?JDK?LBMBNBOCPBQFRCSCT_UDV@WEYFZ;[Y]B_BaCb@cCdBeFfCgChA
!account-not-set-up	oDJV_ZI
!ad-access-denied	R!C%k&I(a)E*E+G,F-C.H/E1F2C3C4E5G6F7D8E9G:B;_<G=C>D?E@BAGBACEDCEGFGGCIAKHLBMCNBOFPDQFRFSEUBVDWDXEYGZ<[C]E^J_CaDbBcDdBeEfCg[hC
!ad-unknown-error	d!I&e(J,J-J3J@JBJFJHFKJNJSHZD_I
!admin-role-missing	S!D#G%^&J(k)J+H,G-F.I/G0H1H2I3G4G5H6H7E8H9I:A;H<J=C>E?B@EAIBBCEDCEGFIGFHEIFJGKCLFMENDOIPBQIRHSETHUBVEWDXGYIZ<[E]E^F_HaEbBcGdDeGfEgDhE
!admin-sspr-disabled	Z!E#I%I(B)k*G+I,G-I.J/J0K1J3I4J5J7H8J9I:F;J=G>I?E@GAJBFCIDFEHGJHIIIJIKHLJMINFOJPFRJSGTIU@V@WEXHYJZB[H]I^H_JaIbGcJdFfHgEhJ
!admin-two-gate	U!F#F%G&J(A)B*m+F,D-F.I/G0I1H2I3F4G5I6I7G8H9F:E;H<I=F>D?J@DAGBFC@DDEFFIGGHAIEJHKELGMFOFPAQIRHSGTGUEVCWDXFYIZA[G]F^G_HaFbHcHdEeJfHgEhG
!already-registered	^!I#J%J(I)I*I+j-H/J3H7J9J:I=I>G?D@GBECCD@GJHAIHKGLIMJNHOEPISKTJUIVHWJXIZE[J]G^J_JaGbGcJdJfJgJhI
!auth-token-error	g,bHHZIeH
!changed-too-recently	O!F#D%E&J(C)F*F+H,G-B.H/E0H1G2G3F4F5G6G7E8G9F:D;H<I=E>D?E@oAHBCCEDDEHFHGFHJI?JEK>LDMBN@OGPEQIRFSETGUEVCWEXDYHZ:[D]E^@_GaEbFcGdDeHfEgDh@
!cloud-service-error	[!F#I%I(C)E*I+I-H.J/I0J1I3H4I5I7E8I9J:F=E>G?F@KAKBCCHDFEIFJGIH>IHJHKGLJMGNHOJPFRGSkTGUIVDWFXGYJZ>[H]G^H_IaGbEc^dGeKfDgBhI
!cloud-sync-agent	Z!J#J(H*J+J,J-F/F0i1E2J3I4I6H7I8H9H:I;J=I>I?I@IAIBHCIDIFKGEHJIHJIKHLJMGNIOIPGRDSJTHUJVJWJXIYHZE[J]I^J_FaIbJcEdCeHfCgIhJ
!code-not-received	N!B#C%C(A)C+A,D-A.E/C0D1E2F3[4B5E6E7C8D9?:A;D<E=A?B@@ADCHD<EEFDGCI>JEK@LCM@NAO>PCQFRCSCTCUAV?WCXIYEZ@[C^C_BambBcCdDeFfCgChB
!connect-version-old	Y!H#G%H(E)I*I+J,H-G.J/G0G1l2G3G4E5H6H7H8F9G:H;J<I=G>G?I@GAIBFCHDHEJFJGFHBIGJHKGLIMGNHOIPGQJRBSHTFUIVHWIXHYGZC[H]I^J_FaHbIcCdEeEf>gFhH
!connector-password-too-long	b!I#G%D(J,J-F/J1I2h3H4J:J>J@HBGCJDIGHHAICJJKGLHMHNIPJRJTKUJVJXJYJZF[J^H_JbJcHdGeJfEhH
!contact-failed	w3_HHZE
!contact-info-malformed	U!B#B%E&J(F)G*E+D,F-E.H/G0H1H2G3l4F5H6H7G8H9F:D;G<I=F>=?A@DAGBDC@DcEHFHGFH=IHJHKDLFMENEOHPEQIRGSHTEUGVBWHXCYIZ@[F]E^E_Ea?bGcGdGeIfGgGhF
!cookies-disabled	T!E#D%F&J(D)G*F+H,H-C.n/F0H1H2H3E4F5H6H7F8G9B:E;H<I=F>D?E@DAGBCCEDEEIFGGGH@IBJFKCLGMENDOFPGQIRGSDTGUEVEWFXEYHZ@[F]D^G_FaEbDcEdFeIfFgGhF
!corporate-policy-sentence	l@ZHFIGKIN_
!dc-policy-hints-missing	Z!I#F%I(I)I*H+J,J-E.J/G0I1I2J3H4?5j6I7I8I9G:I;I<G=I>G?I@FAHBHCGDHFJGIHIIFJCKDLJMFNBOHPHQJRHSJTIUJVIWGXHYIZE[I]I^I_HaHbHcHdHeJfGgIhH
!dc-unreachable	[!G#G%H(G)I*H+J,I-F.J/G0I1H2I3F4k5D6I7G8G9H:H;J<Y=I>F?G@FAHBGCHDGEJFIGGHEIGJDKGLIMFOIPFQJRGSGTHUHVGWIXIYIZA[I]H^I_GaGbHcEdHeJfCgHhH
!decryption-key-mismatch	]!G#G%G&K(H)J*I+J,H-F.J/C0F1I2J3G4G5J6l7H8G9H:H;J<I=G>G?G@EAGBFCHDHEIFJGGH@IEJHKCLIMGNCOGPFQJRESJTGUIVHWJXIYFZ@[H]H^G_EaHbGcDdBeEfCgHhE
!error-processing-request	u9IBJHDSa
!feature-not-enabled	s)JV]
!federated-password	V!F#F%F(D)F*H+I-C.J/E0I1H2I3G4G5I6I7n8H9I:E;I<J=E>G?E@BAIBCCHDEEJFIGFH=IEJFKCLFMDNDOJPDQJRISETGUEVEWGXGYJZ>[G]G^C_HaGbCcHdDeHfFgEhC
!forest-config-changed	^!E#G%E(F)H*H+I,H-F.J0G1G2I3F4F5I6G7G8l9F:E;I<I=E>G?F@DAYBDCFDFEJFIGDH?IFJGKELHMFOIPFQIRGSHTIUGVFWHXGYGZA[H]F^H_DaHbGcGdBeGfDgHhG
!inheritance-disabled	X!>#E%@(C)G*G+H,H-E.I/H0H1H2I3F4G5I6H7H8H9D:F;m<I=F>E?E@EAEBFCEDEEIFGGEHDIDJHKDLGMGNFOFQIRGSHTGUEVDWHXFYHZC[G]E^E_CaFbFcHdEeJfGgHhG
!ldap-signing-not-configured	^!J#I%I(H*J+J-I/J1J2I3H4I5I6I7I8I9H:J<i=I>I?I@HBICGDHEJFJGIHAIFKHLIMINGOJPJRISJTJUIVIWJXJYHZE[J]J^J_IaIbJcHdIeJfHgJhI
!licence-missing-organisation	W!G#H%H(F)H*H+I,I-G.I/F0I1I2J3G4H5J6J7G8I9F:F;I<J=k>G?G@FAHBFCFDFEHFIGGIEJIKFLHMGNEOHPGQJRHSHTHUDVDWEXHYJZB[H]G^H_GaGbGcGdFeJfGgHhI
!licence-missing-user	e(J)H/I7J=f?JBJDJGJPJSJTJUGVFZDbIdHeJfHgJ
!lost-device	M!D#A%D&H(B)E*C,E-C.F/D0F1F2F3=4E5G6F7D8F9B:C;F<G=D>n?=@@AFBFC>DHEGFFGEH]I@JFK@LDM>NCOFPDQGRESETDUDVCWEXBYGZ;[C]Y^D_Da<bCcEdDeGfEgDhB
!managed-on-premises	n/IHIZJdb
!method-not-allowed	U!F#F%F&J(])E*X+E,H-D.H/F0H1H2I3B4F5H6G7F8H9D:E;G<I=D>@?l@CAGBCCFD@EHFHGFH@ICJGKBLGMDNDOEPFQIRGSFTFUDVBWFXEYHZ>]C^E_Ea@bCcFdFeHfFgFhD
!non-admin-not-automatic	|)J:J=_EJVJZE
!not-enough-methods	T!E#E%E&J(D)F*Y+A,H-E.H/F0I1H2H3C4G5H6H7G8H9D:E;G<I=E>A@AAGBDClDIEGFHGGHBIBJGKCLGMENDODPFQHRGSGTGUFVCWGXEYHZ?[E]E^G_GaDbFcGdFeIfGgGhE
!not-in-scope-group	c!J(H)I/J=I?J@HBGDIGGHBNJPHUHVgWIZD^HbJ
!not-registered	S!F#E%F&K(B)D*E+^,H-E.I/F0H1H2I3D4G5H6H7E8H9G:D;H<H=E>A?H@AAHB@CJDmEHFHGFHBIDJGKCLFMENDODPFQIRHSFTGUAVGWDXFYHZ<[E]D^E_FaEbDcGdEeHfEgGhD
!object-not-in-password-sync-scope	Z!F#G%D(H)I*J+J,I-F/I0H1H2H3G4H6I7H8H9I:F;H<J=F>I?H@HAHBGCIDHEJFGGkH?IFJGKFLHMENEOIPGQKRHSITIUHVDWIXIYIZD[I]H^G_JaIbHcGdAeGfDgHhG
!onboarding-failed	[!I#I%G(H)J-I/I0J1J3J4J6G7I8G:J=G>J?J@GBZDJEHGHHAIJJJKGMINHPIRISIUHVHWJXJYHZ@[J]K^H_JbHcHd@ehfAgIhH
!onprem-admin-action-required	a!H%J(F/J3J6J7I:F=F>J?I@IBFCJDJEiGJHFKJMJNGPHSHUGVDWCZ?[J^J_JaJbHcFdGeGfIgIhK
!onprem-complexity-refused	f!J#I%I(I*J+I-F.J/J0J3G4I6J7J8J9E:I;J=H>G?G@GAJBHCGDHFJGJHAIgKDLIMGN]OGPJRJSJTJUIVHWJXGZD[J]G^J_IaGbJcJdJfIhH
!onprem-connectivity	T!F#F%F&J(E)G*G+H,H-E.H/F0G1F2H3E4Y5G6F7G8F9E:D;H<G=D>F?E@CAHBCCFDFECFGGEH?IEJGKELHMENDOGPFQHRDSFTGUDVEWFXDY[Z<[G]G^F_EaFbEcmdBeFfDgFhF
!onprem-multi-match	[!F#G%H(G)I*H+J,I-H.J/G0J1J2J3G4I5J6J7I8G9F:G;I=G>H?H@FAkBGCGDHFJGHHAIGJJKFLIMGNHOHPFRISITHUIVGWIXGYJZC[I]G^H_BaHbIcIdHeJfIgIhI
!onprem-policy-refused	Q!E#D%E&J(C)F*G+H,H-E.I/?0H1H2H3F4G5H6G7D8G9H:C;I<I=D>E?D@YAIBBCEDCEHFIGEH=IIK:LEMBNlOGPFQIRHSGTGUCVDXFYHZG[D]E^C_GaFbDcFdCeGfEgFhG
!onprem-success-cloud-failure	Y!E#G%F&J(H)I*I+I,I-E.J/k0F1I2J3E4H5J6G7E8I9G:H;I<J=F>G?H@EAGBECHDGEIFIGIIDJFKDLHMXN?OGPEQJRISITAUIVHWIXIYIZC[I]H^G_AaHbHcGdEeIfGgHhG
!ou-reserved-character	]!H#H%E&H(H)I*I+I,J-D.J/H0J1J2I3F4H5J6J7I8J9E:F;G<J=G?G@GAHBECHDHEIFkGDHAIBJIKGLIMHNEOIPIRISJTIUGVHWHXGYJZB[I]H^I_GaGbHcHdGeJfGgIhI
!password-contains-name	g#J-A@HBIFJGJHFIfKEMHNHVJZC^IhY
!password-easily-guessed	O!C#E%D&I(@*C+F,C-o.F/B0F1E2D3C4D5F6E7B8F9C:B;F<G=C>B?B@>AFB@CCDAEFFFGCI<KGLCMAN;ODPCQGRESDUBVAWDXBYGZ;[A]C^J_EaCbCcDdAeFfCh@
!password-filter-refused	T!F#C%D&I(D)G*G+G,G-@.H/C0F1G2F3F4A5E6F7D8G9G:D;H<H=F>E?E@AAGBBCEDCEIFHGDH@IEJoKALEMCN>OFPEQIRGSFTDUDVEWFXEYHZ>[E]F^C_FaFbCcEdCeFfEgFhB
!password-never-expires	W!G#G%G(E)I*I+I,I-G/H0J1J2I3H4I5J6J7G8J9J:F;J<J=F>G?H@AAJBDCHDFFKGGHCIFJHKCLlMDNEOJPIRJSITIUGVGWIXIYJZ>[F]F^A_HaGbEcIdEeIfGgGhB
!password-reset-done	j(H:J=JBbHZKJLJMZUGVHWJZC[I^HbIhG
!password-too-weak	R!E#C%F&J(C)H*F+E,G.H0H1G3A4F5H6G7E8H9D:D;G<H=F>A?E@@AGBBCADHEHFFGEHCImK>LFMCOBPGQIRGSGTFUFVDWGXDYHZ<[D]D^D_FaDbEcGdDeHfFgFhA
!password-used-before	P!H#A%E&J(B)F*F+G,G-?.H/D0H1G2J3F4F5F6F7D8G9F:C;G<H=D>C?C@BAHBACCDBEGFHGDHHI;JEKoLDMAOFPEQIRGSFTFUEVCWFXEYHZ9[J]C^B_FaEbCcFdCeFfEgEh?
!personal-account	|:ZHJ
!phone-mismatch	V!H#F%I(H)J*H+F,I-F.I/H0J1I2J3C4H5J6I7I8J9F:H;I<J=I>??F@EAIBGCDDAEJFIGIHCIAJIKBLIMGNGOlPIQJRHSJTHUIVGWJXFYJZB[I]H^I_HaBbIcIdIfIgI
!privileged-account-denied	S!C#E%]&J(@)@*H+G,E-F.I/G0H1H2H3E4E5H6G7E8G9F:E;F<J=D>E?E@CAFBECGDEEFFHGFH=IEJGKDLHMGNEOGPmQHRGSFTFUDV@WFXFYHZ?[G]G^E_EaFbEcGdDeGfFgBhH
!reset-in-home-directory	U!B#F%E(@)E*G+H,I-G.I/H0I1I2I3F4G5I6I7D8G9I:n;I<J=C>E?D@AAIBBCFDCEHFIGFHEIEJFKBLEMDNDOIPDQJRHSETHUCVAWEXGYIZ;[E]F^D_GaFbCcGdEeIfFgFhD
!sam-remote-call-denied	Y!F#F%C&J(F)G*F+H,G-E.H/G0H1G2G3F4E5H6G7H8G9D:F;H<H=E>F?D@EAGBECFDFEHFHGGH>IEJGKELHMGNEOGPDQmRGSHTHUGVEWHXFYEZC[H]G^G_FaFbFcEdDeGfEgGhH
!server-clock-skew	Z!I#G%H(I)J*I+J,H-H.J/I0H1E2H3G4D5I6H7H8H9F:I;I<I=H>H?H@FAIBGCHDHEJFJGGH?IGJIKGLIMENIOHPGQJRlSGTGUIVIWJXGYGZD[I]H^J_HaGbHcBdFeHf?gIhH
!servers-catching-up	T!F%E(C)G*G+H,H-B.I/Z0G1G2G3F4F5H6F7G8G9I:D;I<H=F>I?E@>AHB?CEDCEIFIGAH>IBJEK@LCMnNAOHPGQJRESGTDUEVEWGXGYGZ8[C]D^B_FaEbAcEdCeGfBg]h?
!smart-lockout	T!C#C%E&J(E)G*G+G,G-C.I/C0G1G2G3E4F5I6H7E8H9G:E;G<I=F>E?F@BAGBBCFDDEHFHGGHDICJGKCLaMDNDOGPEQIRFSFTmUGVDWHXCYIZ@[A]F^B_DaFbEcFdEeIfGgEhD
!sspr-disabled-tenant	U!F#H%G(@*E+I,I-G.J/I0J1I2J3G4I5I6J7F8H9J:@;J<J=C>G?E@DAJBACHDDEEFIGFHIIIJGKGLHMGNDOJPERISDTJUlV>WFXGYIZ?[G]G^F_IaGcGdEeHfDgEhH
!sspr-not-enabled-for-user	Z!B#H%G*I+I-J/J3[4J7H8I:D=E>I@FBECHDBEHGHHFIIJIKHLHMHNFPGSGUCViXIZ>[G]I_JaHbFcJdDeHfHgIhH
!sspr-policy-not-set	e(I)H*Z:I=JEFHHNFSIUGVIWdZFbJdIgH
!throttled	S!D#[%F&I(D)F*E+F,G-H.G/F0G1G2F3B4F5H6H7F8G9B:D;G<H=E>C?E@>AFBBCBDBEHFGGFH<IAJFKALFMENDODPDQHRDSETCUEVDWGXmYGZ?[E]D^F_FaAbDcEdFeIfFgFhE
!tls-disabled	X!F#F%F&J(G)G*H+H,G-F.I/G0H1A2G3E4E5H6F7H8F9F:H;H<G=F>E?F@DAHBDCFDFEIFIGFIEJHKELHMFNGOGPFQHRCSHTHUFVFWIXFYlZC[H]G^H_GaFbFcAdCeFfBgGhG
!unlock-option-missing	W!F#@%F(C)F*H+H,I-E.J/H0J1H2I3G4H5I6I7G8I9I:E;I<J=E>F?D@BAIB?CEDDEJFJGGH@IEJHKDLFMENFOIPGQJRISGTEUFVBWGXGYJZ?[m]G^D_HaGbAcHdFeJfGgGhD
!user-abandoned	[#F%F(D)G*H+G,I-E.I/F0I1H2I3F4H5I6I7G8H9F:F<J>D?D@DAHB?CCDCEIFHGGHBIEJHKCLHMDNEOHPGQJRGSXTHUEVDWFXFYIZD[F]l^G_GaEbCcGdGeJfDgFhF
!user-cannot-change-password	Y!G#H%G(D)J-G/I3I7H:G;J=H>H?I@@BDCJDHGHHBIGJJKFLBMENFPIUHVFXIZ<[G]I^k_JaJbHcJdEeJfIgIhA
!user-not-found-onprem	Y!C#H&I(G)I*I+I,I-G.J/C0G1I2J3D4G5J6H7F8G9H:G;G<J=F>G?G@HABBGCHDGEHFIGHHEIFJIKGLHMGNFOHPEQJRISJTEUIVFWIXIYJZD[I]G^F_kaGbIcFdDeIfGgGhH
!windows-screen-broken	T!G#G%G(C)H*I+I,J-H/H0J1J3I4I5I6J7E8J9I:F=F>G?E@FAJBDCHDFEJFJGIH;IHJGKGLHMENDOJPHRISFTIUFVFWGXHYJZB[D]F^G_IaGblcGdGeJfGgFhD
!wizard-connector-not-found	u,JHFZIea
!wizard-licence	|=IHJe[
!writeback-not-enabled	T!D#F%X&J(C)B*D+G-E.I0E1F2G3F4C5G7D9G:D;G<G=G>E?D@CAGBCCFDCEEFGHJIEJEKCLEMENCOHQGRDSFTFU?V?WCXFYAZ?[F]F^D_JaFbDcDdkhD
!writeback-service-stopped	V!G#H%E(F)H*I+I,I-G.J/Z0C1D3H4E5G6E7E8F9H:H;I<I=F>G?G@EAIBACHDGEJFIGDH>IGJFKFLHMENGOIPFQIRESCTHUEVFWHXIZE[I]G^H_FaGbGcIdCflgGhH
!writeback-unsupported-path	V!F#G(C)G*F+I,H-F.I/B0G1G2H3F4H5I6H7F8I9D:F;H<I=F>F?F@DAHBCCGDFEGFIGGH?IFJGKELGMBNEOHPEQIRHSFTDUGVFWHXHYIZC[G]G^F_EaFbEcFdCeIfDgmhF
!wrong-current-password	T!G#C%G(E)I*I+I,H-B.J/F0J1I2I3F4H5J6H7F8J9I:F;I<J=G>F?G@AAJBDCGDEEJFJGGH@IBJGK@LFMCNCOFPIRHSHTHUGVFWIXHYJZ=[E]H^C_HaGbFcHdEeIfGgHhm
#account-disabled	O!n#?%C&G)B*D+E,D-A.F/B0F1E2E3@4D5G6F7D8E9D:A;c<G=B>B?C@AACBACCDAEFFFGDHDIAJEKALCMCNCODPAQGRESCTBU@V?WEXBYFZ<[C]B^I_?aDcDdAeGfIgDhD
#account-locked	K!D#n%>&G(B)C*C+C,C->.I/A0E1D2C3A4B5E6D7C8D9B:A;C<F=B>??B@CACBHCADFEEFEGCHII?JCK>LAM@NAOBPAQERBSBTcUCV@WDYEZ:[[]B_AaBbBcBdBeEfCgBh@
#account-not-set-up	k!J)JHIVaZH
#account-not-verified	|3^DF
#ad-access-denied	Q!B%j&H(a)D*D+G,E-B.G/D1F2B3C4D5G6F7D8D9F:B;a<F=B>C?D@BAFB@CDDBEFFGGCHJIAKGLBMCNBOFP]QERESDUBVCWDXEYGZ<[B]D^J_CaCbBcDdAeEfBg[hB
#ad-unknown-error	d!I&e(J,J-J3J@JBJFJHFKJNJSHZD_I
#admin-role-missing	S!D#G%^&J(k)J+H,G-F.I/G0H1H2I3F4G5H6H7E8H9I:A;H<J=C>E?B@EAIBBCEDCEGFIGFHFIFJGKCLFMENDOIPDQIRHSETHUBVDWDXGYIZ<[E]E^F_HaEbBcGdDeGfEgDhE
#admin-sspr-disabled	W!D#I%F(D)k+I,F-I.J/I0J1I3H4H5I6J7F8I9H:E;J=E>H?D@EAJBECIDEEGFJGIHHIHJIKGLIMHNEOJP^QJRISFTHUBV=WDXGYJZ@[H]H^F_IaHbEcIdEeJfGgDhI
#admin-two-gate	U!E#F%G&J(?)B*m+F,D-F.I/G0I1H2I3F4G5I6I7G8H9F:E;H<I=F>D?J@DAGBFC@DDEFFIGGHAIEJHKELGMFOFPAQIRHSGTGUEVCWDXFYIZA[G]F^G_HaFbGcHdEeJfHgEhG
#already-registered	^!I#J%J(I)I*I+j-H/J3H7J9J:I=I>G?D@GBECCD@GJHAIHKGLIMJNHOEPISKTJUIVHWJXIZE[J]G^J_JaGbGcJdJfJgJhI
#auth-token-error	g,bHHZIeH
#changed-too-recently	N!E#C%I&J(A)F*E+G,G-A.H/D0H1G2G3E4F5G6G7D8G9E:D;H<H=D>D?D@oAGBCCDDDEHFHGEHII>JEKCLCMAN?OGPEQIRFSETGUDVCWEXDYHZ:[D]D^?_FaEbEcFdDeGfEgXh@
#cloud-service-error	[!F#I%I(C)E*I+I-H.J/I0J1I3H4I5I7E8I9J:F=E>G?F@KAKBCCHDFEIFJGIH>IHJHKGLJMGNHOJPFRGSkTGUIVDWFXGYJZ>[H]G^H_IaGbEc^dGeKfDgBhI
#cloud-sync-agent	Z!J#J(H*J+J,J-F/F0i1E2J3I4I6H7I8H9H:I;J=I>I?I@IAIBHCIDIFKGEHJIHJIKHLJMGNIOIPGRDSJTHUJVJWJXIYHZE[J]I^J_FaIbJcEdCeHfCgIhJ
#code-not-received	L!B#B%C(@)B+X,D-A.D/B0D1D2E3^4B5E6D7C8D9>:@;C<E=A>^?E@?ACCEDHEEFDGCHHI=JDK?LCM@N@PCQERCSBTCUAV?WBXIYEZ@[B]I^B_AambBcBdCeFfBgChA
#connect-version-old	X!G#F%G(E)I*I+I,H-F.J/F0G1l2G3F4E5H6G7G8F9G:H;I<H=G>G?H@FAIBFCGDGEJFJGFHGIFJHKFLIMFNHOIPGQIRASHTEUHVHWIXGYYZC[H]I^I_FaHbHcBdEeDf>gFhG
#connector-password-too-long	b!I#G%D(J,J-F/J1I2h3H4J:J>J@HBGCJDIGHHAICJJKGLHMHNIPJRJTKUJVJXJYJZF[J^H_JbJcHdGeJfEhH
#contact-failed	u3_@YHGZE
#contact-info-malformed	U!B#B%E&J(F)G*E+C,F-E.H/G0H1H2G3l4F5H6H7G8H9F:D;G<I=F>A?F@DAGBCC@DbEHFHGFH<IHJHKDLFMENEOHPEQIRGSGTEUGVBWHXCYIZ?[F]E^E_Ea?bGcGdGeIfGgGhE
#cookies-disabled	T!E#D%F&J(D)F*F+H,H-C.n/F0H1H2H3E4F5H6H7F8G9B:E;H<I=F>D?E@DAGBCCEDEEIFGGGH@IBJFKCLGMENCOFPGQIRGSDTGUEVDWFXEYHZ@[F]D^G_FaEbBcEdFeIfFgGhF
#corporate-policy-sentence	l@ZHFIGKIN_
#dc-policy-hints-missing	Z!I#F%I(I)I*H+J,J-E.J/G0I1I2J3H4?5j6I7I8I9G:I;I<G=I>G?I@FAHBHCGDHFJGIHIIFJCKDLJMFNBOHPHQJRHSJTIUJVIWGXHYIZE[I]I^I_HaHbHcHdHeJfGgIhH
#dc-unreachable	Z!G#G%H(G)I*H+J,I-F.J/G0I1H2I3F4k5D6I7G8G9H:H;J<Y=H>F?G@FAHBGCHDGEJFIGGHEIGJDKGLIMFOIPFQJRGSGTHUHVGWIXIZA[I]H^I_GaGbHcDdHeJfCgHhH
#decryption-key-mismatch	]!G#G%G&K(H)J*I+J,H-F.J/C0F1I2J3G4G5J6l7H8G9H:H;J<I=G>G?G@EAGBFCHDHEIFJGGH@IEJHKCLIMGNCOGPFQJRESJTGUIVHWJXIYFZ@[H]H^G_EaHbGcDdBeEfCgHhE
#error-processing-request	u9IBJHDSa
#feature-not-enabled	s)JV]
#federated-password	V!F#F%F(D)F*H+I-C.J/E0I1H2I3G4G5I6I7m8G9I:E;I<J=E>G?E@BAHBCCHDEEIFIGEHBIEJFKCLEMDNDOJPDQJRISETDUEVDWGXGYIZ=[G]G^C_GaGbCcGdDeHgEhC
#forest-config-changed	]!E#G%E(F)H*H+I,H-F.J0G1G2I3F4F5I6G7F8l9F:E;I<I=E>G?F@DAXBDCFDFEIFIGDH?IFJGKDLHOIPEQIRGSHTIUGVEWHXGYGZ@[H]F^H_CaHbGcFdBeGfDgEhG
#inheritance-disabled	X!>#E%@(C)G*F+H,H-E.I/H0H1H2H3F4G5I6H7H8H9D:F;m<I=F>E?E@EAEBFCEDEEIFGGEHCIDJHKDLGMGNFOFQIRGSHTGUEVCWHXFYHZC[G]E^E_CaFbFcHdEeJfGgHhG
#ldap-signing-not-configured	^!J#I%I(H*J+J-I/J1J2I3H4I5I6I7I8I9H:J<i=I>I?I@HBICGDHEJFJGIHAIFKHLIMINGOJPJRISJTJUIVIWJXJYHZE[J]J^J_IaIbJcHdIeJfHgJhI
#licence-missing-organisation	V!G#H%H(E)H*H+I,I-F.I/F0I1H2J3F4H5J6J7G8I9F:F;I<J=k>G?G@FAHBFCFDEEHFIGGIEJIKFLHMGNEOHPGQJRHSGTHUDVIWEXHYJZA[H]F^H_GaGbFcGdFeJfGgHhI
#licence-missing-user	d(J)H/I7J=f?JBJDJGJHJPJSJTJUGVFZDbIdGeJfHgJ
#lost-device	M!C#A%D&H(B)E*B,E-B.F/D0F1F2F3=4D5F6F7D8F9B:B;F<G=C>n?=@@AFBEC>DHEGFFGDH]IAJEK@LDM@NBPDQGRESETDUDVBWEXBYFZ;[C][^D_Da:bBcDdDeGfDgDhB
#managed-on-premises	n/IHIZJdb
#method-not-allowed	T!F#F%E&J(X)B*b+D,G-D.H/F0H1H2I3A4F5H6G7E8G9D:D;F<H=D>B?m@CAGBCCED?EHFGGFH@ICJGKBLFMDNCODPEQHRGSFTFUDVBWEXDYHZ=]C^E_Ea?bCcFdFeHfFgEhD
#non-admin-not-automatic	|)J:J=_EJVJZE
#not-enough-methods	S!D#E%E&J(D)F*]+A,G-D.H/F0H1G2H3B4G5H6H7F8H9C:D;G<H=D>A?Y@AAFBDClDIEGFHGGHBIBJGKBLFMENDOCPEQHRGSGTGUFVBWFXEYHZ?[E]E^G_FaCbFcGdEeIfGgFhE
#not-in-scope-group	b!J(H)I/J=H?J@HBGDHHANJPHUHVgWIZD^HbJ
#not-registered	R!E#E%E&J(B)C*E+_,H-E.H/F0H1H2H3C4G5H6H7E8G9G:C;H<H=D>H?G@AAHB@DlEIFHGFHAICJFKBLFMENCOHPEQIRGSETGUAWJXEYHZ<[D]C^E_FaDbCcGdDeHfEgFhD
#object-not-in-password-sync-scope	Z!F#G%D(H)I*J+J,I-F/H0H1H2H3G4H6I7H8G9I:F;H<J=F>I?H@HAHBGCIDHEJFGGlH?IFJGKFLHMENEOIPGQJRHSITIUHVDWIXIYIZD[H]H^G_IaIbHcGdAeGfDgHhG
#onboarding-failed	[!H#I%F(H)J-I/I0I1J3J4I7I8G:I=G>J?J@GBZDJEHGGH@IJJIKGMINHPHRISIUHVHWJXJYHZ@[J]J^H_JbHcHd?eifAgIhH
#onprem-admin-action-required	a!H%J(F/J3J6J7I:F=F>J?I@IBFCJDJEiGJHFKJMJNGPHSHUGVDWCZ?[J^J_JaJbHcFdGeGfIgIhK
#onprem-complexity-refused	d!I#H%I(H)J*I+I,J-F.J/J0J1J2J3G4I5J6J7I8J9D:H;I=H>G?G@HAJBGCFDGFJGIH@IgKJLIMGNaOGPIRISJTJUIVHWJXGYKZC[I]G^J_IaGbIcIdIfIhG
#onprem-connectivity	T!F#F%E&J(E)G*G+H,G-E.H/F0G1F2H3E4X5G6F7F8F9D:D;H<G=D>F?E@CAHBCCFDFECFGGEH?IEJGKELGMDNDOGPERDSETGUDVEWFXDY^Z<[G]F^F_EaFbFcmdBeEfDgFhF
#onprem-multi-match	[!F#G%H(G)I*H+J,I-H.J/G0J1J2J3G4I5J6J7I8G9F:G;I=G>H?H@FAkBGCGDHFJGHHAIGJJKFLIMGNHOHPFRISITHUIVGWIXGYJZC[I]G^H_BaHbIcIdHeJfIgIhI
#onprem-policy-refused	O!D#C%D&I(A)E*C+G,G-_.H/]0G1G2G3E4F5F6E7C8F9H:B;H<H=C>D?C@]AHBACDDBEGFHGDH;IGJXKCLDMANkOFPEQHRGSETFUBVBWXXEYGZF[C]D^B_FaEbBcEdBeFfDgEhF
#onprem-success-cloud-failure	Y!E#G%F&J(H)I*I+I,I-E.J/k0F1I2J3E4H5J6G7E8I9G:H;I<J=F>G?H@EAGBECHDGEIFIGIIDJFKDLHMXN?OGPEQJRISITBUIVHWIXIYIZC[I]H^G_AaHbHcGdEeIfGgHhG
#ou-reserved-character	]!H#H%E&H(H)I*I+I,J-D.J/H0J1J2I3F4H5J6J7I8J9E:F;G<J=G?G@GAHBECHDHEIFkGDHAIBJIKGLIMHNEOIPIRISJTIUGVHWHXGYJZB[I]H^I_GaGbHcHdGeJfGgIhI
#password-contains-name	e#J+Y-G:J@HBHDIFIGJHEIfKFLJMHNGVIZB^IhY
#password-easily-guessed	N!C#X%C&H(@*B+F,C-o.F/B0E1E2D3C4D5F6E7B8F9C:B;F<G=C>A?B@>AEB?CCDAEFFFGCI<J]KFLCMAN;ODPCQGRESDUBVAWDX@YFZ;[A]C^I_DaCbBcDdAeFfCh@
#password-filter-refused	T!F#C%D&I(D)G*G+G,G-?.H/C0F1G2F3F4A5E6F7D8G9F:D;H<H=F>E?E@AAGBBCEDCEIFHGDHBIEJoKALEMCN>OFPEQIRGSFTDUDVEWFXEYHZ>[E]F^C_FaFbCcEdCeFfEgFhB
#password-never-expires	W!G#G%G(E)I*I+I,I-G/H0J1J2I3H4I5J6J7G8J9J:F;J<J=F>G?H@AAJBDCHDFFKGGHCIFJHKCLlMDNEOJPIRJSITIUGVGWIXIYJZ>[F]F^A_HaGbEcIdEeIfGgGhB
#password-reset-done	i(H-J:J=J@ZBaDJHYKJLJMZUGVHWJZC[I^HbIhG
#password-too-weak	Q!E#C%E&J(C)G*F+D,G.H0H1G2[3@4F5H6G7E8G9D:C;G<H=E>A?D@?AGBBCADGEHFFGEHBImK>LEMBOBPFQHRFSGTFUEVCWGXDYHZ<[D]D^D_FaDbEcFdDeHfEgFh@
#password-used-before	O!G#@%D&J(A)F*F+F,F-=.H/F0G1G3E4F6F7C8F9F:C;G<H=D>C?C@FAGBACCDBEGFHGDHFI>JDKoLDMANYOEPEQHRFSFTEUDVBWFXDYGZ9[J]C^B_EaDbCcFdBeFfEgDh>
#personal-account	y:ZHH
#phone-mismatch	V!H#F%I(H)I*H+E,I-E.I/G0J1I2J3G4H5J6H7I8J9F:H;I<J=H>@?E@EAHBFCDD@EJFIGIHBIAJIKALIMGNFOlPHQJRHSITHUIVGWIXFYJZB[H]G^I_GaDbHcIdHfIgI
#privileged-account-denied	S!C#E%^&J(@)>*H+G,D-F.H/F0H1G2H3E4E5G6G7E8F9F:D;D<I=D>E?E@CAFBECFDEEFFHGFH<IEJGKDLGMFNEOGPnQGRGSFTFUCV?WFXFYHZ?[G]G^E_EaFbEcGdDeGfFgAhH
#reset-in-home-directory	T!D#F%E(@)E*G+H,I-G.I/G0I1I2I3F4G5I6H7D8G9I:n;I<J=C>E?D@AAIBBCFDCEHFIGJHEIEJFKBLEMDNDOIPDQJRHSETHUCVAWEXGYIZ;[E]F^C_GaFbCcGdEeIfFgFhD
#sam-remote-call-denied	Y!F#F%C&J(F)G*F+H,G-E.H/G0H1G2G3F4E5H6G7H8G9D:F;H<H=E>F?D@EAGBECFDFEHFHGGH>IEJGKELHMGNEOGPDQmRGSHTHUGVEWHXFYEZC[H]G^G_FaFbFcEdDeGfEgGhH
#server-clock-skew	Z!I#G%H(I)J*I+J,H-H.J/I0H1E2H3G4D5I6H7H8H9F:I;I<I=H>H?H@FAIBGCHDHEJFJGGH?IGJIKGLIMENIOHPGQJRlSGTGUIVIWJXGYGZD[I]H^J_HaGbHcBdFeHf?gIhH
#servers-catching-up	S!E%D&J(B)G*G+G,H-B.I0G1G2F3F4F5G6E7G8G9H:C;H<H=F>D?D@>AGB>CEDCEHFHHFIAJDK?LCMmNAOGPFQIRFSFTCUEVDWGXGYGZ8[C]D^BaEbAcDdBeGfBg_h?
#smart-lockout	T!C#B%E&J(E)G*G+G,G-C.I/C0G1G2G3E4F5I6H7E8H9G:E;G<I=F>C?F@BAGBBCEDDEHFHGGHGICJGKCLaMDNDOGPEQIRFSFTmUGVDWHXCYIZ@[A]F^B_DaFbEcFdEeIfGgEhD
#sspr-disabled-tenant	T!E#H%F(@)Y*E+I,H-G.J/H0I1I2J3G4I5I6J7E8G9J:@;I<J=B>G?E@CAJBACHDDEDFIGFHHIHJGKFLGMFNDOJPDQJRISDTIUlV=WFXGYHZ?[G]G^E_IaGcGdEeHfDgEhH
#sspr-not-enabled-for-user	Y!B#H%F*I+I-J/J3Z4J5J6K7G8H:I=E>I@EAKBDCHDBEHGGHEIIJHKGLHMHNFSGTKUGViXIYJZ?[G]H_IaHbFcJdDeHfHgIhH
#sspr-policy-not-set	e(I)H*Z:I=JEFHHNFSIUGVIWdZFbJdIgH
#throttled	S!D#[%F&I(D)F*E+F,G-H.G/F0G1G2F3B4F5H6H7F8G9B:D;F<H=E>C?E@>AFBBCBDBEHFGGFH<IAJFK@LEMENDODPDQHRDSETBUEVDWFXmYGZ?[E]D^F_FaAbDdFeIfFgFhE
#tls-disabled	X!E#F%F&J(G)G*H+H,G-F.I/G0H1A2F3D4E5H6E7H8F9F:H;H<G=F>E?F@DAHBDCFDFEIFIGFIEJHKELHMFNGOGPFQHRCSGTHUFVFWIXFYmZC[H]G^H_GaFbFc@dBeDf@gGhG
#unlock-option-missing	V!E#@%E(C)F*H+H,I-E.J/H0J1H2I3G4H5I6I7G8H9I:E;I<J=E>F?B@BAIB?CDDDEJFJGGH?IEJGKDLEMENEOIPFQJRHSGUFVBWGXFYJZ?[n]F^D_GaGbAcGdFeIfGgGhD
#user-abandoned	Z#F%E(D)F*G+G,I-E.H/F0H2I3F4H5I6I7F8H9F:E<J=Y>D?D@CAHBDCCDHEIFHGGHBIEJGKCLHMDNEOHPFQJSXTHUDVCWFXFYIZC[F]l^G_FaEbCcFdGeIfGgFhF
#user-cannot-change-password	Y!G#H%G(D)J-G/I3I7H:G;J=H>H?I@@BDCJDHGHHBIGJJKFLBMENFPIUHVFXIZ<[G]I^k_JaJbHcJdEeJfIgIhA
#user-not-found-onprem	Y!C#H&I(G)I*I+I,I-G.J/C1G2J3D4G5J6G7F8G9H:G;G<J=F>G?G@GABBGCHDGEHFIHDIFJIKGLHMGNEOHPEQJRHSJTEUIVFWIXHYIZD[H]G^F_kaGbIcFdDeHfFgGhH
#windows-screen-broken	T!G#G%G(C)H*I+I,J-H/H0J1I3H4I5I6J7H8J9I:F=F>G?E@FAJBDCHDFEJFIGIH;IHJGKGLHMENDOJPHRISFTIUFVEWGXHYJZA]F^G_IaGblcGdGeJfFgFhD
#wizard-connector-not-found	u,JHFZIea
#wizard-licence	|=IHJe[
#writeback-not-enabled	R!B#D%Y&I(B)A*C+F-D.H0C1E2G3D4B5F7J9G:C;G<F>D?C@AAFBACFDBEDFFG]HGIDJDKALCMCNAOGQFRCSETDU>V>WBXEZ=[D]E^BaEbBcCdke]hB
#writeback-service-stopped	U!F#G%D(E)G*H+I,H-G.I/Y0E1I3G4X5F6J7E8E9G:G;H<H=J>G?G@DAHB@CHDGEIFHGCH<IFKELHMENFOIPERDSBTGUEVFWHXHZD[G]F^G_FaGbFdAfkgFhG
#writeback-unsupported-path	U!F#G%J&J(C)F*F+I,H-F.I/@0G1G2H3F4G5H6H7F8H9D:F;H<I=E>F?F@CAHBCCGDFEGFIGGH?IFJGKELGM@NEOHPEQIRHSETDUGVFWGXHYHZB[G]G^F_DaFbEcFdCeIfDgmhF
#wrong-current-password	T!G#I%G(E)I*H+I,H-B.J/F0J1I2H3F4H5J6H7F8I9I:F;I<J=G>F?F@AAJBCCGDEEJFJGGH@IBJGKELFMBNCOFPIQKRHSHTHUGVFWIXHYJZ<[E]G^C_HaGbFcHdEeIfGgGhm
+# #	U!H#I%I(G)J*I+J,J-G/G0I1f2G3Z4F5J6I7J8I9G:J;J<J=H>E?I@aAJBXCFDIEJFKGIHJIEJJKELFMGNGOJSHTHVHWJXGYjZI[J]I^J_IaFbIcBdGeIfDgHhI
+# 4251234567	|3]HK
+# 4567	|3X
+# a	yI]
+# admin	f(F*IHGMJPJTIgf
+# administrationscenter	|g]
+# allow	|YY
+# and	h-J1Z3J>JHCI[K]MXO]YYZEc^
+# anvandaren	|C[
+# are	|#J/GIJKZM^gJ
+# at	w-YI[KHOZZG
+# befor	|KZ
+# beheercentrum	|dJg]
+# behind	|-Z
+# bit	|<^CJ
+# but	|aY
+# by	|I]
+# cannot	|([PZZI
+# caracter	q2b
+# caratteri	|2]
+# char	k/Y2c9J@IHEIXKJN[
+# character	d/Z2aHGIZ
+# day	q@]NJ
+# days	l![@YD[HZIIKJZZ
+# de	|?IC^
+# dia	|@Y
+# die	|>[
+# digito	|3Ga^
+# e	q>^IGOZYY
+# el	|CZ
+# en	|3IO[SZ
+# error	|SZ
+# fail	|ZX^X
+# for	|([
+# forbidden	|(X
+# from	wHJcZ
+# gebruiker	|CZ
+# geht	|H]Y[
+# godziny	uX[
+# has	|/]C[HJgI
+# heur	uXY
+# hora	l@]X]
+# hour	e@^KJXbZIaG
+# hrs	|@ZX[
+# i	|O]
+# in	w#IK]TY
+# is	sH^
+# it	yIJO^
+# l	wC^KX
+# la	y#J@II_TZ
+# left	|YX
+# letter	yIZ
+# may	yH_TJ
+# method	l*Z?JC]
+# min	u#XRYaY
+# mins	|aX
+# minut	i3J>JOJPZRba]
+# minuten	wHJR_
+# minuto	|RY
+# not	q/[1H3Z=XH]YJ
+# o	|CZ
+# och	y3X>IO]
+# of	q(J1[C_HDZY
+# on	k(^3XHHPXS]YZZJgH
+# ore	r@]XZ
+# out	|1X
+# outbound	|BIc^
+# password	k%G(H@HH]IHK^NZZJgZ
+# peopl	y(ICJLXP^
+# point	|-aHFIIKJ
+# portal	|g[
+# random	yNY
+# reject	w/[@ZII
+# requir	|C_HIIG
+# ruckschreiben	|1Y
+# sms	w3b>FOIaF
+# so	r3[>IHIMXaIh]
+# sspr	p@^NJ
+# still	uMX
+# stunden	r@^X[ZJ
+# tecken	|2_
+# teken	y2^
+# then	|@XHIK]
+# this	y*J@ZHJV[
+# timmar	wXY
+# to	o3J4]>[HJK]OJcI
+# trie	|TX
+# und	y3ZC^aF
+# user	u@XC[FZGXHJZJ
+# usr	|;X
+# uur	q@aX[
+# uzytkownik	|C[KX
+# was	y@YIYYYZJ
+# wrong	|#Y
+# x	s1]
+# y	w3YIHOZYYaH
+# zeichen	q-Z/Z2[IZ
+# znakow	|2_II
+# が	s3a>JCJDIOH
+# で	|TX
+# に	|?JC^IY
+# の	|>]
+# を	|Y^
+# 个	y2]IJK]ZJ
+# 位	y2[CII]
+# 分	|HJR_
+# 回	|K]
+# 小	r@[X^
+# 文	s2^IaKJ
+# 時	s@ZX^
+# 管	sgb
+# 还	y3YTX
+0171 123456	|3Z
+0x8023062c ldap	|<Y
+2003 dc	|5Y
+2003 ignora	|5]
+2008 and	|5^ZF
+2008 dc	|5X
+2008 r2	u5[
+2016 acs	r1c9JHI
+2016 年	|1a
+24h after	|XZ
+31034 and	|f[
+32004 decryption	y6X
+32009 error	w,[
+32011 onboard	ye[
+33001 adunknownerror	m&^
+33001 unknown	w&[
+33004 deni	|%]
+33008 for	|N]
+3rd party	yJY
+6329 with	|8_
+6800 in	|HFNJZIf_
+800700c nome	|2]
+80230405 object	s_a
+80230818 dominio	y4]
+a #	i(Z/Y2]>JHKKINYZHa^gK
+a 2008	|5X
+a 3rd	|JX
+a and	|@JHJK[
+a antiga	uHIM^h]
+a bann	y-Z
+a bit	|@]KI
+a blank	y3[HGbZ
+a block	|-^HF
+a bot	y9]HI
+a bug	|-HH]
+a bunch	|/Y
+a cada	|#Z@ZHH
+a caixa	yHZ^Y
+a call	y?YHIZ]
+a cambiarla	y@Y
+a capital	yIZ
+a chang	r@XBXLX
+a changer	|ZY
+a chaqu	|N]
+a choic	w?^HI
+a cinq	|#[HIMZ
+a client	|H]aJ
+a cloud	w,_/[HGdG
+a code	i>B?JBJCJHcZ^]I
+a comma	u3ZFZ
+a company	|8Y
+a conta	l!X#[%])ZHJLZVJZJ[X_Z
+a container	wF[GaHGZI
+a cool	|@Z
+a day	b#H-H9H@bBXDJHCIGJJKGMJNHR[TJXdZEf]
+a dc	u4bHGcHfJ
+a de	uD[HJKZMX
+a deja	y+Y
+a dele	|@JHII]K[
+a deux	u*^
+a deverrouiller	|[Y
+a deviner	s-^HJ
+a different	l:Y?H@[GYH[
+a directory	y)^HH
+a disabl	y!Y
+a disparu	|?[bY
+a domain	l5Z8[GIPF_]
+a dos	|AZ
+a due	y*ZAZHJ
+a email	w*Y>J?IC]H[ZE
+a ete	m!^4[9J>J?[@IBXCJDIHFIKM[ZG_YdZ
+a fail	y@XHGZ^bI
+a failur	yZX
+a fair	|:]@IB^ZG
+a federat	|7X
+a few	sBXMX
+a file	|#IHY
+a filter	wHFJ_
+a floresta	|8X_[
+a forest	|8Y
+a former	yIJK]ZJ^Z
+a fresh	|@YLX
+a full	y@YHITYfZ
+a generic	wHINZZX^Z
+a global	m(]
+a good	y)G9ZH]UI
+a group	qVY
+a guest	q:[
+a helpdesk	s*Y@X
+a impressora	|HZ
+a inni	|*^
+a ja	y9J>]V]
+a jamai	y+[DXHHW[
+a jour	u+[1YDJMXf^
+a kod	y>_
+a l	r([>Y@ZHIZIbXeZ
+a la	i%Z2Y3H>^?J@KBJHEIIKZMJN^O[ZGaGbYdZfJ
+a lake	|>]HJ
+a laptop	|H]
+a las	|X]
+a le	|(YV[
+a leaver	|!GH]
+a less	|-]HJ
+a licenc	s=^HG
+a licenca	|=Z
+a ligacao	|HIa^
+a limit	|@JX]
+a list	q-_HDI[
+a littl	|MX
+a login	y>]
+a loguj	|h^
+a long	u!X@JIIMXOJZa
+a los	|*Y
+a lot	u9_
+a manager	|-IHFZ^
+a me	|HJZY[[
+a meet	sHZ]^
+a member	oHHPYV_
+a mensagem	|>^HG
+a mesma	|K[bZ
+a messag	rHIZZa[
+a mi	s(J)X3Z9X>]@JHIIJK]OIVYZG
+a microsoft	q)]HHMXR]SXTIdYfJgJ
+a minha	wIXK]VXZH
+a minut	w@Y
+a moment	|MY
+a mowi	|+ZO[
+a msol	|%Y
+a necessary	q)JUHVIda
+a new	U#G%H(Z)J*G+],J-D/G1J3J6I7I9I=I>I?H@XAIB]CHDFH[IGJIKILZNEOJPITJUJVHXJZY[c]X^F__aJbIdIfJgXhH
+a newly	y%Y@[
+a nice	w9]@J
+a nie	y=[HJ
+a non	|H[ZI
+a nova	q9J@JB^HFIJK[MaZG]J
+a number	l3XD]HII[OJZJ
+a nuvem	y/YMYgY
+a opcao	y([[X
+a organizacao	sW[dY
+a otro	y(^7XVI
+a ou	|FXGX
+a p1	|=X
+a pagina	s+]-XDXHIVJXZZZ
+a paid	|=[HH
+a palavra	r@]KHVX
+a partner	u:JH_
+a pas	h%Z(X)H*I+J/X3J:J=[?I@JCJDZHFIIKJMZNJPIUYV]WZZE][aI
+a passkey	w?XHZ
+a passphras	|I]
+a password	X#I(E)J-H/Z6J:I<^=J>J?Z@aBECJDHGHH[IbJZKXLGMCNDSJTXUHVJWXZE[G][^GbHdHeJfJgJhJ
+a passwordreset	|SJc[
+a pdf	|H[
+a perdu	|%[
+a phish	|HZ
+a phon	n*X3F>JC]DbHDOJZJaH
+a pilot	|H[VJ
+a pin	yHYIY
+a plus	yF^HI
+a policy	k*JHENAUZWb
+a politica	oHINaWY
+a poner	|KY[]
+a pop	|BHD]H[MJ
+a posto	|B]HHMI
+a power	|g[
+a pre	|%X
+a privat	y@[DZHI
+a privileg	yP]
+a problem	sEZSZ
+a quarter	|RZ
+a que	|I[h[
+a quello	|OX
+a question	|DXHX
+a red	uHFIJKYS[Z_bJhJ
+a redefinicao	n(IU[Z^
+a reimpostar	s=ZBXHJVXZX
+a replacement	|>]HIZJ
+a reserv	wF[
+a reset	f!F(J/[:I=I?XBGDIH[LZNJPIUXVIWY]XbJfJgZ
+a restart	uHXfX
+a restriction	uN^
+a retir	|1Y=Z
+a role	n(Y)[*bCJHHZI
+a row	w#[@IHFNZTHX[ZJ]X
+a rule	|GY
+a sam	|QY
+a sandbox	|H[WY
+a school	|>YHIN[
+a se	|BZZ[
+a second	f*Z+Z/X6]>H@ZC^DIZHaH
+a secret	|2[
+a secur	|YZ
+a security	r)[*F?J@GH]QY
+a select	|V[
+a senha	]!I#Z%J(J-H/I7Z=I?I@HCIHHIZJXL[NZTJUHXGZ[]H^YaJbIcJd]fJhY
+a server	y5X7Z
+a shar	sH]
+a sharepoint	|*]HF
+a sincronizacao	|GIMZf]
+a singl	|+X
+a slash	q3YF_HGaJ
+a sms	r<Y?aCXHBZHaX
+a spac	|3^HG
+a special	sHGI[VZ
+a star	|9[OZZJ
+a starter	|@]
+a stricter	|*Z/ZPJ
+a supplier	y:Z
+a sync	w+[8X
+a team	wH_MFZJ
+a temp	u@YbY
+a temporary	rcZ
+a test	yZZ
+a third	qHHJ^bZ
+a tick	|BJZI^^
+a ticket	yZZ
+a to	|KIMJOXh^
+a token	u,a-XHHZJeG
+a troca	yZZ
+a tutti	|9]
+a typo	u3[@Z
+a um	|PXVX
+a uma	|K]
+a un	m-HHEIJK]P]VYZH_^
+a una	yHHK^ZJ[]
+a user	_!F#G%H(Z)J*[+Z-H/X3J9X:J;J=J>I?I@ZAIBJDIFHGHHeKGPIT]VIXJZE]I^H_XdJhJ
+a velha	uHGM_h]
+a vendor	wJ[
+a verificar	|XY
+a vpn	|H[
+a way	u-F@JBHH_TYX[
+a websit	|HY
+a week	y!]@JHII[KJZH
+a whil	y-IHKM[TZ
+a whol	|@Z
+a word	oHZIZZJ
+a wrong	s@[TXZI
+a year	u!a@IHJKXL[ZG^J
+aadc #	|1Z
+aan de	sHJIYKIN_VZ
+aan het	s-XN[
+aangepast en	y@_
+aanzetten terugschrijven	|,ZdIe]
+ab ist	yL[
+abandon befor	yHJ][
+aber nicht	u+Y>H?]ZG]]
+aber nie	|+[>JDJaY
+aber nur	|C[DI
+abilitato alla	wVZ
+able to	e#G(J:X?FBbC]HEQXTIVIZZ^J
+about miss	|IY
+about my	|ZY
+about password	w-Z@KBHHDIJSYZ_
+about policy	|WY
+about self	|HJS^UJZI
+about the	s!ZH[IXZI
+abroad and	y)ZaX
+abrufen des	|,Y
+aby zapobiec	|TY
+acabo la	|=^
+acabou o	|=^HJ
+acce a	y!^>]HF
+acce au	uHb
+acce refus	s%_P[QXZFdJ
+acceder al	|!JBJHJZ]f]
+accept by	yH[
+accept cooki	y.Y
+accept for	|?_ZF
+accept it	s@Y
+accept my	wHJKJZ[
+accept on	w/^II
+accept pas	wIJK[OYZHhZ
+accept sinc	y-ZHW
+accept the	rCZHHIJKYM^ZE
+accept them	y3]HIOJ
+acceso al	w>[DJH]
+acceso denegado	y%]
+access block	wHX
+access deni	c%X(]BKHIPcQ^ZF
+access has	wHY
+access is	w%[
+access my	|!H%I>GHEPJZ_
+access polici	wHY
+access policy	rH[
+access restrict	sHHQ^
+access right	y%^HI
+access the	w>Y@JB]
+access to	f%J>b?HDGHJZJaJc]
+accesso alla	|3J>]DJH[
+accesso di	ybZ
+accesso negato	|%X
+accetta la	|KIZYhX
+accettata in	|?YHJ
+accident and	y![?JHZZH]Y
+accord to	rHYNZUZZJ
+account a	y%[2[HKPG
+account ad	yAWLX
+account admin	y*],YPJ
+account and	q![#EBYC[HJLYT[ZI
+account are	p!Y#ZA]HEPZTGVJZI^Z
+account belong	y:Z
+account bloccato	y#]XG
+account by	|#Y
+account cannot	u%_:ZHIPJZI_HdGeI
+account chang	|hZ
+account di	w%X2XGY
+account does	|%X
+account e	q!Z#X
+account enabl	yG[_J
+account every	|HIP[
+account fail	y%J(ZHFP]ZX
+account for	m#Y%[2ITY_X
+account from	u:XH__I
+account got	p)[B[
+account hack	|HZ
+account had	|^X
+account has	c!Z2YDYHELXP[_]dG
+account have	|!G^[
+account how	|H[VJ
+account i	y!Y,[ZH
+account in	e#DA]BJGZHaKJLJPXTZVIZGdJ
+account information	|E[ZX
+account is	W!d#[%H(I)J-I/J3G7J:Z>F@JBHCIGJHHIIKJLIP_T_V]ZA^F_IdH
+account it	w!EH]P]
+account keep	w#[HJ
+account lack	s3Y
+account lock	nH]
+account lockout	w#Z
+account lost	|%I0Z=ZHJ
+account manager	|HIQ[
+account may	w%Z
+account met	|)]AX
+account moved	|G[HJ_X
+account msol	w%Z2Z
+account name	|-JI]
+account need	s!GHaZF
+account niet	|3[VZ
+account non	sD[VZ
+account not	d!]#J%Y)I3H@JBID[H@L]PJQZV]WJZX_IhJ
+account of	m!F:[Ha
+account off	y!_
+account on	uA^PJVJZH^X
+account operator	pP^
+account option	r^]
+account out	yG]HJ
+account outsid	|GZ
+account page	y+GDHH]hZ
+account password	h%H2b:J=^IILJMYZEfJ
+account per	wHJVaWJ
+account pgmsa	|0^HF
+account properti	|^[
+account reset	w!I%Y:YP[
+account secur	s#J+_D^HEZG
+account senza	|[Y
+account set	|BJHH^]
+account show	w!X#YTJ
+account so	w^Z
+account staat	y!]
+account still	|_[
+account tab	w!I#JHI^_
+account te	yXY[Y
+account that	wLX
+account the	uHXTZ^X
+account to	u%JHIQ]VY
+account too	w#JX[
+account tropp	|XY
+account unlock	|BYTX
+account used	y%[,YHI
+account user	|)[VG
+account vergrendeld	|#[
+account want	|*ZCJ
+account was	l!X%]>ZZI^[
+account were	yZI^[
+account when	|%X
+account whil	y,[eG
+account whos	y^Y
+account with	r;]@ZHG
+account without	q[Z_Z
+account writeback	|H[ZK
+aceita minha	|IIKHZ]hX
+aceitou a	|/[
+acepta en	|?YI^ZG
+acepta mi	y3JIGKJO[ZZhY
+aceptada en	|/]
+acesso ao	y3K>]HZ
+acesso negado	y%YPX
+acquir user	yHGQaZH
+actif dans	|!X
+action on	|E[
+action requir	y*IE]
+action you	|dX
+activ directory	_!C#H%[&e(F3E4J6J7K8K:GAKFXHDIJKJNIT[UJZH^Z__cKdI
+activ for	|([UYVI
+activ in	|UZ
+activ pour	uV]
+activar la	|,ZeY
+activation de	|,]dIeZ
+activo la	|dZ
+actual es	yhX
+actuel est	|hX
+ad acceder	y!J%JBYHJZ[[]
+ad account	g!Z#]AYHDLY__
+ad ale	|TY
+ad allow	|/[
+ad an	|GX
+ad and	s!I/ZM^_[gG
+ad are	|%YTJd]
+ad bez	|<Z
+ad but	u/Y
+ad change	|/^
+ad com	|3Z
+ad con	|3[
+ad connect	a/J1b8[HIMYTGYXcIfI
+ad connector	o!J%_2Z8]<ZHEZJ_H
+ad deaktiviert	y!Y
+ad does	|=X
+ad ds	o%]2YHY
+ad e	u%[3ZLX
+ad entra	u/^TI
+ad error	w&aNJZE^J
+ad esta	|TX
+ad fail	y/[PZ
+ad for	w=YM[
+ad fs	y,X7]ZJ
+ad group	yHIP]
+ad had	|/Z
+ad has	s/F3^F]HFIG_[
+ad is	p/ZII^X
+ad ist	r#J3Z>JTX^Yc]d[
+ad keep	|BJ^]
+ad konto	w!X#Z
+ad kontot	|L[TJ
+ad le	|%[^X
+ad lockout	|#Y
+ad ma	s#IMXT[gZ
+ad mais	wMYTY
+ad mas	wMZTZ
+ad men	yMYTY
+ad mit	y3^AYZJ
+ad nada	|T[
+ad nao	y![L[ZH
+ad nic	|T[
+ad nicht	|_Z
+ad nie	y/]LYTJ_J
+ad not	l#J/J<]HFLYMHT^ZIg^
+ad object	mGJ__
+ad objekt	|_Y
+ad ok	|/Z
+ad onprem	j!X/Z_Xg]
+ad password	o-[/GHJJIM[N]ZJ
+ad pero	y#JMZT[
+ad policy	q/YN_
+ad przyjelo	|/[
+ad refus	w/XJ[NX
+ad reset	y_]
+ad right	y%^HHPY
+ad said	|/[
+ad says	sIZ
+ad show	y#HT[
+ad so	y/ZA]
+ad still	u![
+ad sync	h/H0J1JHXMXRISETHcJdZfcgJ
+ad ten	|/HAXMZ
+ad the	y/aZD
+ad took	w/Y
+ad untouch	|TX
+ad user	g!^#I=IAXG[HGLXTXZI_YdY
+ad with	|3Y_YaJ
+ad y	y%Y3[
+ad か	|3Z
+ad で	q!Z#GMXT[^[
+ad に	w__g]
+ad の	s!Y#]%I3XAYNZTJgY
+ad は	u/_T]
+ad 已	|TY
+ad 接	|/[
+ad 没	|T[
+ad 账	y#YAY
+ad 里	q!X#J3X>JMZ^[_[gJ
+add a	n+J8Y>JCJDZHa
+add me	|(J)J*GHHV^
+add on	w.^HIJ[ZG
+add the	|-X
+added a	s4J8^HJIYZI
+added after	|8Y
+added the	y%J8XHKQZ
+added to	w:YVX
+addefaultdomainpasswordpolicy minpasswordag	|@^HJ
+additional security	uCaDEHH
+address of	|:Z
+address on	y3Z
+adesso non	|=[@JK[
+adfs admin	|,]HI
+adfs and	y7[
+adfs domain	|7Y
+adfs foderiert	|7X
+adfs page	|7Y
+adfs tien	|7Z
+admaexport fail	|HHQ_ZJ
+admin a	u(^)G*ZHZUIZI
+admin account	g(J)[*_,]=^CJHHPIUJVEWIZF
+admin action	w*IE_HJ
+admin and	i)ZHHP]ZI
+admin app	u*JHGMJga
+admin are	u)X*Z
+admin as	y#X
+admin asked	|*X
+admin at	|(J)H*[?J
+admin cannot	f)Z*^?GHGPZTX
+admin center	h)J*JMJS^ZIg_
+admin centr	|gZ
+admin consent	|*JH]
+admin count	|PY
+admin credential	y,ZeJ
+admin disabl	y)GU[
+admin do	yPY
+admin doit	|EX
+admin du	|%JP^
+admin e	|PY
+admin en	|gX
+admin for	u(Z)E*G,ZE[HEPJU]VXZH
+admin from	y)]HIPZdIgI
+admin get	w)X*[HJ
+admin gets	w)[VG
+admin group	|PX
+admin has	h!I)HEJHJU^V^ZJ
+admin hat	sEHUXVYWZdX
+admin have	w)[*[PI
+admin here	y*Z
+admin i	l%J(X*aHD
+admin im	w,X
+admin in	m,[:XHJPZd[
+admin is	u)]
+admin it	s*YEFVIZa
+admin kann	|*[aJ
+admin konnen	yPX
+admin manag	|dZ
+admin may	w(Y)J^]
+admin microsoft	lSJTJgd
+admin must	r,[E^HIPJdJgJ
+admin nao	|*[
+admin need	q*ZCJE^HJ
+admin nicht	s(ZdY
+admin nie	y(GU]VXZIdZ
+admin non	|*[
+admin not	d%I(H)]*I,J?XEGHIPXV^W]ZId[
+admin of	w%E([:[HFN[P[ZH
+admin on	yEGH[dZ
+admin only	w*X
+admin page	uHJg_
+admin password	o(F*I,]EHHbKINJPYZGdFgF
+admin portal	y/Hg[
+admin reset	f(I)X*]1c:J?G@ZEJLYPYSHUEVHWGZEdJ
+admin right	|)JHYP[
+admin role	l(E)aH^ZJ
+admin see	y)]UF
+admin seem	|*X
+admin sspr	wP[
+admin switch	w)Y
+admin the	|)_ZE
+admin to	l(I)F*E,Y:I=YHEPJUYVcZFdHgJ
+admin try	|*X
+admin turn	|DZUJ
+admin user	y(Y
+admincount #	gPa
+admincount steht	|PX
+admincount が	|PX
+administra en	|d^
+administrador de	q(_)H*X,JPY
+administrador del	|(Z
+administrador do	|(Y
+administrador global	q(])X*I,]dJ
+administrador ha	|UX
+administrador nao	u(H)Z*IPJU[V[WHZHdX
+administrador not	s(J)YU[VZWIZJdX
+administrateur de	|PZVI
+administrateur general	|)Y,]dI
+administrateur n	u(J)JEHUZV[WYZHdX
+administratora globalnego	y([,[
+administratoren brauchen	|*X
+administratoren durfen	y)[
+administratoren har	u)H*JEJUYVZWYd]
+administratorzy domeny	|P]
+adminsdholder reset	yPX
+adress de	|3ID]
+adsync dienst	yfY
+adsync est	|fX
+adsync servic	sHIf]
+adsync サ	|fY
+aduc does	|T[
+advic of	|)]
+after #	s0XHJ
+after a	j!Z/Z@[BXHEL[MIT[ZF
+after add	y%[8YPI
+after all	yBYZZ
+after an	q0[@YBYHJP[ZGfIgZ
+after choos	|HJ]]
+after disabl	|HJY[
+after each	u#XH[f]
+after enabl	|J[
+after enter	|HJZ[
+after holiday	|#X
+after i	l/J3J9J>J@HBZHFR]Z_]CaY
+after it	|-^IG
+after migration	|AZHI
+after my	|#[([ZE
+after password	y#^@GBGHGLIMZZH^G
+after reset	wLZMY
+after restart	|BYfY
+after sspr	yHIM[
+after the	_!J#J(J-K8J:E=J>JBZCJHGJIKJM_NJPJRZTYY[]^^IaIcHd]fYhH
+after thre	y#F@ZH^
+after unlock	w%ZTZ
+after vacation	|HIZ[
+after we	u<YA]C]HIPIZG
+after writeback	y8Y
+after wrong	wHJX^ZJ
+after you	|+Y
+again after	w:EBEHZR^T[
+again and	l#[+J;I@IBGH[IKKGN]P^TJaY
+again as	|K^ZJ
+again at	y@_ZD
+again befor	y@HHIX]ZJ
+again but	y+[HJ
+again it	|KX
+again later	m#J@GZ_cZ
+again not	|@^B[ZC
+again noth	|+[HJaY
+again to	|+Y8Y
+again today	u@Y
+again with	uBZKZZI
+age #	m@]
+age history	|N[
+age is	u@X
+age must	|@GH]
+age or	q@YHIIIN]
+age to	|@IH[
+agent and	|HJe]
+agent aprowizacji	|0^
+agent cloud	y0X
+agent credential	w%]
+agent dc	u-aHJJJ
+agent de	s0]HJ
+agent der	|0Z
+agent di	|0Y
+agent in	|-X
+agent inactiv	|0Z
+agent is	p0ZHIZHf]
+agent logs	|-X
+agent not	s%I0aHDJZ
+agent of	wHX
+agent offlin	|0Z
+agent on	y0]
+agent show	|0HH]
+ages ago	|HJK[
+ago and	n@_D[HGM]ZF
+agora nao	|=Z@GK]
+aguard #	wXY
+ahora dos	|*X
+ai chang	s>X@X
+ai deja	u@YK]ZJ
+ai ferm	|]]
+ai mis	|@XI[
+ai oubli	|ZZ
+ai pas	p(X@ICZHZKI]]
+ai perdu	y>X
+ai plus	|>[
+ai que	wC]
+ai un	|CY
+ainda nao	w@ZGJHHM^WY
+ajout au	|8[HJV[
+aka ms	i+Y9JDbHJTZZI
+aktivera tillbakaskrivn	|8]
+aktiverat for	yVZ
+aktiviert werden	|8YeX
+aktuell password	sKIZGha
+al activar	|,ZeY
+al cambiar	yZXdX
+al cambiarla	|@JZHh^
+al crm	|H^
+al dia	wM]
+al een	|>JHIXIa_
+al eens	|K_
+al eerder	wKZ
+al geregistreerd	|+^CJDFHJ
+al gewijzigd	|@]
+al giorno	|@YXZ
+al iniciar	|HYaHbZ
+al logon	|bY
+al mio	|!J3[OHZ^
+al nieuw	|9^ZJ
+al numero	|>[
+al prossimo	|LZ
+al restablecer	y5ZHIa]
+al usuario	|LX^X
+aldrig registrerat	yDY
+ale nie	|ZI[]
+algo de	y.Y9^HJ
+algo mas	|C[
+alguma novidad	|9Z
+all account	y2Z
+all and	|(]BXZJ
+all cooki	w.Y
+all day	u#J@IBHH[T[f^
+all dc	|JX
+all devic	|#XB[HJ
+all domain	|-I4[5JHHJY
+all fail	y(]G[HHKJZI^X
+all fine	yBZ
+all good	w9JBaHIKJ
+all her	|*]?FK[
+all in	|HZTJ
+all my	sIJKZN^ZI
+all normal	|P[
+all not	|-ZNW
+all of	r-J@XHDU^W_XKZJ
+all other	yGZ
+all our	w)[5XUJ
+all password	|NX
+all set	|BZ
+all sort	y9HB^HJ
+all staff	|+[
+all step	|HIZZ]Y
+all the	pH_KYRJYX
+all user	q%])J;J=GBIFJGIH_MFU_VFZF
+all utent	w=YXZ^Y
+all were	yK[
+alla losenord	|N]ZJ
+alla reimpostazion	wVZ
+alleen bij	yP]
+alleen mijn	|CZ
+alleen ontgrendelen	|[Y
+allow blank	|-JH]
+allow by	u<ZNXYX
+allow cooki	y.Z
+allow on	|/Y
+allow self	|UY
+allow to	d(^?F@HHCKINJQ^V^ZC[I^abIhI
+allow token	yHY
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowedtousesspr is	|)Y
+allowpasswordreset via	ybY
+alor qu	|+]DI
+alor que	s#J3I>JIZO[TYZJ[]h[
+already expir	|aZ
+already have	|+ZHGK[
+already register	w+HH^
+already set	|+_DIHE
+already used	s-JH]KZ
+als #	|R[
+als admin	|*X
+als geregistreerd	|+]DH
+als method	|?^
+als registriert	|+Y
+alt del	h@IHJM[^JbZha
+alt und	|@]ZJ
+alte password	l#[HHMZh]
+alter its	|^[
+alter the	u7YHJZJ^_
+alterar a	w^^
+alternat email	y3X>YHI
+alternat phon	u?[HY
+alternativ e	|3Z?JHZ
+although it	u-^@JBJH[IF
+although its	y-]@XHHOXTJ
+although the	uHJTZ
+altra volta	|@]
+altri si	|PYV[
+altri uno	|*Y
+alway click	|@JDaHH
+alway the	|-IT[ZZ
+alway uses	|K]ZG
+am anmeldebildschirm	|bX
+am i	u(GHFIYV^
+am laptop	yHZMY
+am lock	|#Z
+am not	s(JHJIZV^ZGaX
+am on	|HX
+am only	|([ZJ
+am pc	rM^T[
+am phone	|>IHFMYa]
+am rechner	w#]MZZJb]gZ
+am selben	|@^
+am sperrbildschirm	ybZ
+am stuck	yDYXZ
+am sync	|RZ
+am told	|@ZVX
+am window	|[XbJ
+ambient onprem	o/JHJNJcad_
+ambito della	|GZ
+amministrator global	w([,Y
+amministrator non	uU]VZZIdX
+amministratori di	|PZ
+amministrazion di	|gX
+among the	y?[K[ZJhI
+an account	o!JA^TZZG
+an adfs	|,[HI
+an admin	c(^)X*Y@YHYPHTYZC
+an agent	|HY
+an answer	y9[DZHI
+an app	y+J?XDIH]
+an attribut	|H[
+an e3	|HX
+an earlier	yHIK]
+an easy	|@YHHI[
+an empty	|C[HHZHb[
+an enabl	yAY
+an entra	y)Z*YHJ
+an error	Z![#J(I,I/]3H9I>I?J@FBGCIDYEJHAIIJXKZMJOJVZXJZc]H^ZaGbJcZeYfJhI
+an excel	|HX
+an exception	|HHe^
+an export	yH_MF
+an extension	w3Z
+an extra	|JX
+an hour	d#I%J/I3J9G>J@[HBIJKIM[P[RYSXXZa]f]
+an ihren	|ZY
+an incident	yS]
+an incorrect	s#JHKT]
+an intern	|HXgZ
+an issu	yBIKXZZ
+an mfa	|HX
+an object	y_[
+an old	l#X4J5E;]H_KX
+an on	|dZ
+an option	u*[?GHH^Z
+an ou	sF]G[HJ
+an outag	w9GHFSaZJ
+an sam	|QY
+an sms	|H]ZH
+an unexpect	u3[HX
+an unknown	r&[bX
+an updat	|0]HIfJ
+anchor in	|AX
+ancien mot	qZJh^
+ancien pour	|>IM_aH
+ancora bloccato	|TZ
+ancora la	wHIM]
+and #	u/GM]YYgJ
+and a	i(J*Y3[<YIZL[PZZGaI
+and ad	y@ZdZ
+and afterward	|2[HJZ[
+and again	m#[+J;IBGH[KGN]P^TJZHaX
+and all	uF]TJ
+and an	|?[FXHJ
+and another	|gX
+and ask	rCXUX
+and at	|ZY
+and both	yA[
+and call	y:[ZX
+and cannot	e#Y:X>X?I@ZKJLJVYZ[^J
+and choos	y+GDHHbIJ]F
+and click	y:ICGDIHb]IbJ
+and clos	yZH]^
+and computer	y#IHHT[
+and confirm	|%X
+and connect	|0G8IA[H]RI
+and country	|3Y
+and creat	y8[HI_X
+and does	|%GH[
+and email	s*]>I?ICYDJHEMYgX
+and enabl	w8Y
+and encrypt	g<_
+and entra	r/[6]HHcJ
+and everyth	y%]H[
+and forgot	s=Y>IDYHIU[ZHdZhY
+and from	|)[HJZY
+and gave	|%[HHZZ
+and get	uIHJZhY
+and gets	w3GCJDYKZO[ZJ
+and go	|HYbY
+and goes	yLX
+and got	o#[@ZHJKZNIZJ_Y
+and has	w-Y
+and have	uD]HIZJ
+and he	y@X
+and i	c#K(I*I+Z-H>[?JBJCZDHHEI^KDNIV[Z[]]aFfIh]
+and im	r*Y>J@YB]HFaH
+and in	yAXHJKZd]
+and is	q@GHJIXLYOXX[
+and it	[*Y-H/I3JBXCYDIHAI^K]MJNHOX]IbY
+and its	n>J?[@[F[HHZH
+and just	|8[
+and left	y]]
+and lost	|(Z>[HI
+and lower	|IGN]
+and may	u#X
+and mfa	|>JHX
+and microsoft	y/]1[HIRISKcYfJgH
+and must	wVX
+and my	u![>JHX
+and need	q#Y@IHHZ^
+and nobody	uD[HILXc[
+and none	yBJGZIIKXN]ZHhJ
+and not	g%Y&Z+]-J/X1Y3I>I@_BHDYHCIXKELXNYOJVJZHa[hJ
+and noth	n&[9K>J?YBIDJHGNZRZZZaZ
+and now	^!Z#_%J(J+H/K8Z:J=[>Y@ZBCCJDaHAIIKYMJNJPJVXXXZG]J^X_JaJbJcJgXhI
+and offic	|MY
+and on	q/H6[H]TIcYdJ
+and only	yHJKH[]
+and our	y4]8JHFd]
+and password	j!J#X+X0[1Z5^:KBJHYWZaHbXdH
+and phon	o*_HJ
+and put	|8]
+and refus	w/Z
+and reset	c!Y%Y(H)X*Y/I0^1Z5]@IAXBHCIHGKJMJPJR[VJZ@]I^[_JbJgJ
+and restor	|_Z
+and says	y7[
+and self	y^[
+and she	|#IBZ
+and show	uC[HHbY
+and sinc	r1XQX
+and so	w-[H[aJ
+and sspr	r7Y?HH[JZZJ
+and still	o([/ZHHNYT[ZJ[H
+and stop	|HJe]fX
+and symbol	|IFN^
+and team	y>GH[MX
+and test	|B[
+and that	u4ZC[
+and the	W#G%J(I)J*I+I._/]1J3^6J7Z8I9J=J>b?F@YAYDIGJH?IXKZMDNGOHPIQXRJSJUYVHXJZD[I^I_IaFb[dJf]
+and then	h!J/^3J@JBJCZHFIIKXZZ]If[hY
+and they	y(XOX
+and to	|BYMY
+and today	y!Z@^HJZF
+and try	|XX
+and typed	|Z[
+and unfamiliar	|HX
+and unlock	|H[TI
+and used	|#Z?YXI
+and user	yB]ZI^J
+and veto	|J^
+and want	|@X
+and was	u7[:ZHZZHaG
+and we	|JX
+and when	w!ZKZZIhI
+and which	wHXZJdJg]
+and will	|9]
+and window	|#[
+and writeback	j%J2Y<Y=YHGcXdHeIfHg^
+and you	|H[KJ
+andern darf	|^Z
+andern des	|@JZ]hI
+andern nicht	|Z[hX
+anderung bei	|LY
+andra losenord	|^YhY
+anforderungen der	|NY
+angeblich nicht	yN]
+ani maila	|D^ZI
+anixi password	|JY
+anmeldung kommt	|HX
+annuair onprem	w7]_Zd[
+annual leav	|H]
+ano pasado	|K^
+another admin	s(^HK
+another company	u:]HGSX[]
+another firm	|8[:Y
+another for	|gX
+another method	r?YCX
+another one	w:]HI
+another option	|HJX]ZHaX
+another organisation	w:Z
+another password	y-X
+another user	y=YHZ
+another way	y?XCZ
+anslutaren utan	|8^<ZdJ
+anslutn till	|SJc[
+anslutningsproblem med	|cY
+answer with	|&Z
+ante de	uCJHIMKZJ]_b^
+ante era	|PY
+antiga esta	|h]
+anvandaren ar	y![P]VJ^J
+anvandaren far	yOY^[aY
+anvandaren har	|=ZC[
+anvandaren kan	|^^
+any code	|>^HJaG
+any idea	u9F@JBHZa
+any longer	y>J?]_[dH
+any more	c(Y+[-J/J1]4J6Y8J9G:J=Y>I?[@FAHB]CHDEGIHEIHK^MJNIPITIX^ZA_[bWcJdJfKhI
+any news	|9]
+any of	q@ZK]ZH
+any password	y8J@[HIN]ZF
+any phon	|>HDZ
+any problem	|BXHHV[ZJ
+any progress	|9[
+any recovery	|D^HJZJ
+any security	yDY
+any updat	y1J9_HH
+any way	|HJNYTZ
+anyon in	|HEZ^
+anyon ther	|9X
+anyon who	|@ZPZZI
+ao ativar	|,[eY
+ao redefinir	yZ[a]
+aos requisito	wIZNZ
+apagado para	|U[
+aparec como	y?[h[
+api graph	wgY
+api reset	|gW
+aplikacji nie	|?_aJ
+aponta para	|A]_Z
+app alon	y9I?_CYDJHH
+app and	y?[aH
+app asks	yH]
+app code	r*J?_aJ
+app e	y>J?XC_
+app is	u?Y
+app may	|(aHD^J
+app not	s(I)H*^?JaY
+app notification	y?YCIHJaX
+app on	s>J?[g[
+app or	|?X
+app password	w+JDIHb
+app registration	yHZ
+app reset	|gZ
+app show	yHY
+app want	|?JH^
+app with	|(^HJZI
+app y	|?YCZ
+apparait pas	w([?ZDJ
+apparently not	|-ZHIIJV]
+appear again	|+Y
+appear for	y+_?JHENY
+appear in	y-^HI
+appl id	m#FHcTI
+application event	u,]HINJ
+application log	|HCN[ZHf_
+apply to	w*]
+approv on	|H[
+approv the	y>]HFa]
+apre la	y-ZH]OXZJ]I
+apre le	|HI]_aJ
+apre plusieur	|T[
+apunta a	|AZ_Z
+ar avstangd	u![HJf[
+ar det	|#[KJO[
+ar fel	wh^
+ar for	o-b9J@[DJHGZJ^J
+ar ikryssad	|^^
+ar inaktiverat	w!Y
+ar inte	l(J4[9^:J>H?J@JHGKJQZVaXJZGd]fJhJ
+ar last	u#YXI[]
+ar med	|I[K[
+ar mitt	|3H>^OZ
+ar sparrat	|!]#FHJK^
+ar stoppad	|fY
+ar svart	|9JH_
+ar tillfalligt	|TY
+are #	|IX
+are activ	|AY
+are affect	|FX
+are allow	|/Y
+are already	|+]DHHJ
+are asked	|*ZHY
+are block	y-ZHJ
+are deni	y%JHJJKK[Q[
+are disabl	y!].XHIZI
+are duplicat	|AX
+are exclud	|HIP]
+are fine	w/XZZ
+are in	|HZ
+are includ	|HXIEN^
+are kept	|HYKY
+are lock	y#[
+are mine	|OY
+are miss	q(I=Y?KHHW^
+are need	y@]HG
+are not	c-Z/I0Z4J8Y:X?_@YAJCEGXH[IJKIZG^Y_Hc]fH
+are ok	|8Z
+are refus	o!Y%X(J)]/JHJIHKIPIdZ
+are register	|+X
+are reject	w-^HH
+are requir	w=GCZHY
+are sent	|7Z
+are set	y@Y
+are still	y-HHZPY
+are stuck	|@XCX
+are support	|H]JG
+are the	u([HKIXNXPK
+are told	w)[d^
+are turn	|bX
+are two	yA]HJ
+are wrong	y%YH[
+are you	p9c@JHC
+area code	|3Y
+arriv abroad	|HIa[
+arriv from	|6]HI
+arriv pas	qZb[ZaI
+as #	y3[>J
+as a	j(E*_-[?]HAIZKJZX
+as admin	w(E*_NYZJ
+as an	u*Y
+as befor	yZ]
+as current	|KJh[
+as dc	|5]
+as domain	|%_PE
+as expect	y)XHGZ^dJ
+as guest	|:[HIZJ
+as helpdesk	|(X
+as i	u(I)ZHIN[]Z
+as if	|!ZKX
+as inactiv	y0[
+as it	s/YZX
+as licenca	|=Z
+as mine	yIHO_TJZJ
+as new	|IZKX
+as of	|K[ZG
+as old	|KJZGh^
+as password	s%J([-JI_KHZH
+as pergunta	|#I?XX]
+as permisso	|(X
+as register	u+bDFHG
+as senha	|0]H]ZIdJ
+as she	|DY
+as soon	y(Y)Y*XVI
+as the	f!Y(Z+]?Y@IBICIHIIJKdLHMGVHZB
+as to	|([4ZHHZJ
+as too	y-[IX
+as well	p-Z?IC]HITY
+as yesterday	|@IKHZ_
+ask for	qH^LX
+ask me	y+YHX
+ask the	|:]HGV[
+ask them	qCWWZ
+ask your	w)JUZV]WIZI
+asked for	f*^+J?JC[DILXZIaZ
+asked to	l@JCJDXIJKHL_O[ZJ]J
+asks for	b,Z-J?H@IC_IIMHaIh_
+asks me	n*Z>GCIH^ZXhZ
+asks to	|HX
+asks us	|*H:XH]
+aspettar un	|@]
+aspetto il	|a^
+assign a	y(Y)[@JHFZIg]
+assign to	y%GH_
+at #	j@dB[HENKZJbH
+at aka	y7YT[
+at all	oDXHGU]VJbYd[eG
+at breakfast	w@]
+at ctrl	|bX
+at first	rHJLaZG
+at half	y@Y
+at home	o4X>ZHY
+at least	j/Y@[HEI_KHNYZJ
+at login	r+^>HDJHZZIaEb^
+at logon	qHGZJb^
+at lunch	w@XHF]]
+at microsoft	r7XS[
+at my	yHYMXcJ
+at next	i@JLabJ
+at nine	|@^NI
+at okta	|7Z
+at once	wB]
+at our	w7[SGZGc]
+at password	|?YHJZY
+at reset	q(G)G*_5[?GGXHG
+at sign	r+^>GDJ
+at step	|HFZ_
+at the	V!H%I)J*X+I,X0G1J4H6J7J8I9I:I?F@FAICYDFGIHGIIJ[LIM[PIRGTHUIVHXHYJZb[J]a^[aJb^dIeYfXgHhJ
+at this	l+X;Z@JWXcX
+at what	|IY]Y
+at why	|ZY
+ate amanha	|@]
+atend a	yNX
+atend aos	wIZNZ
+aterstall losenord	u%Z(XHJZGb^
+aterstalla i	|7X:]HKZJ
+aterstalla losenordet	|(YZY
+aterstalla mitt	|Z[
+aterstalla sitt	|BY
+aterstallningen misslycka	yZ^
+ativar o	|,[eY
+atkomst nekad	y%ZP]
+att aterstalla	r%Z(a7XHJVJ
+att byta	s@XKIL[ZY^^hI
+att det	w-JKYO]hZ
+att forhindra	|TY
+att gissa	s-_
+att jag	|-JHFK^ZI]]
+att lasa	|[Y
+att losenordet	|dZ
+attempt a	y@ZKIXX
+attempt fail	w#[HJTHZX^Z
+attempt on	|XX
+attempt to	s@XHJZX
+attempt try	yXX
+attempt with	|TZ
+attender #	w@YXX
+attivando il	|,[eY
+attribut admincount	|PY
+attribut is	|3ZHH
+attribut not	|GIH[
+attribut set	|PY
+attual e	yKJh]
+atual esta	|hX
+au bureau	|>]
+au compt	|2[IIQX
+au dossier	|H_
+au milieu	|][
+au moin	|I]
+au moment	|@Ja[h[
+audit log	m/ZEYHGNHVZZY]]
+auf #	u>[PX
+auf das	y>[
+auf dem	j>I?JJYRZZIa]b]
+auf den	w>JD[JYaX
+auf der	p%X-ZX[
+auf die	u>]
+auf kein	|U[
+auf password	yZJb^
+aujourd hui	w@ZX[
+aus der	w!Z*JPZ^]
+aus und	|.X6Y
+auth method	|(X?FCJD^]J
+auth token	m,^
+authentication admin	u(a)I*G
+authentication fail	|HX
+authentication method	lC[D^HITJ]Z
+authentication phon	|3[DH
+authentication to	yHX
+authenticator app	j(J*[>J?X
+authenticator auf	|HZ
+authenticator cannot	|?X
+authenticator code	|?ZHI
+authenticator en	|HX
+authenticator gone	|>ZHI
+authenticator na	|H]
+authenticator non	|>HH[
+authenticator not	o>G?YHJa^
+authenticator notification	|?ZHFaY
+authenticator on	w>JH]
+authenticator pa	|HY
+authenticator perdido	|>ZHJ
+authenticator show	wH[
+authenticator sul	|HX
+authenticator sur	|>IHZ
+authenticator was	|>[HH
+authenticator zeigt	|>JH^
+authenticator を	y>]
+authenticator 通	|?]HI
+authoris to	|VZ
+authorization policy	u)]UI
+authorization requestdeni	j(_
+auto upgrad	y1_
+autoatendimento de	|HGU_
+automatica de	|H]aI
+automatically we	|=_ZG
+autoris a	|QY
+autoservicio de	|HJU^
+autoservicio esta	y)[UZ
+aux compt	|)[*XUJ
+aux exigenc	|IJN[
+av for	|(H)[U[VJ
+av losenord	udZ
+av pa	|<ZHJU[
+av tillbakaskrivn	w,[dGe^
+availabl for	wHJUJV[
+availabl with	s=Z
+avant la	y]]
+avec l	|>ZHJcY
+avec le	y3IBZHJK[O]aJ
+avez essay	|XX
+avez vous	|9]
+avstangd for	|UX
+avstangt pa	|;Z
+away after	|BJHJ]]
+away by	y@[BZKI
+away from	y)]*J@JHYU[
+away the	|?]PX
+b is	|@JG[HHK[
+b2b con	|:^
+b2b guest	wHX
+b2b invit	|H^aE
+b2b user	y:]
+b2c custom	wH^NI
+b2c de	yHaZH
+b2c still	|H[
+b2c user	|HY
+back and	|HFJZZIdJg]
+back at	|Z[
+back but	y!X@[ZJ
+back de	|dY
+back from	u!_HH
+back in	rBZHJXZ
+back nao	y%Zf[
+back negado	|P[QXdJ
+back on	u/Z9[HYPY
+back the	p4XHF]XaZbY
+back to	f-I6[>J@IBJHAIJKd]Gb]dY
+back tomorrow	yX[
+back with	|@YNIZ[
+backup operator	wPZ
+backup softwar	|HZ
+bad password	w#]
+bank password	|HZ
+bann by	|-X
+bann list	rH]
+bann password	q-Y
+bann word	uHX
+bara byta	|@^
+bara en	|CZ
+bara lasa	|[[
+base de	|Q[
+baselin the	|bY
+bate com	|HJO^
+battery died	yRZ]]
+be #	y3_@GIJ
+be able	o#W?FC^HJQX
+be added	yV]
+be allow	|.X
+be at	w@Y
+be back	|9]
+be change	l@[KJLIZ]^J
+be check	|5]KI
+be clos	y9IB_HF
+be configur	q*Xe[
+be contact	p3_4ZHJVG
+be decrypt	y6Z
+be different	wK]
+be disabl	|!EH^
+be enabl	sHZZIdHe[
+be enter	|4YHY
+be found	mGYHJ_[
+be in	u-]VZZI
+be install	|-IHXJZ
+be logg	y#X
+be longer	uIZ
+be not	y@[HI
+be obtain	|,Z
+be on	y-[EJHGd]
+be one	|K[PZ
+be open	y1J6]HZcH
+be process	|HFZ^
+be reach	s3[:JEJHHY[_Jc]
+be read	y%G6^HY
+be register	|+JC^DEHY
+be repeat	|KX
+be replac	w@bHGIJZH
+be reset	lC]DEP_W[ZG_I
+be select	|HJL[
+be set	u<ZHZ
+be the	q3Y?ZHGJXLX
+be unlock	w[[
+be updat	u%X/X
+be used	h(I3J7J?cCIZD
+be why	|IZ
+be written	|0XP[
+becaus a	|#X
+becaus devic	|HY
+becaus he	|(YZJ
+becaus it	k-[>JHIO]
+becaus my	wZJ]]
+becaus not	yD[
+becaus of	d-J/[4IEYHGIYJJNYX]ZHcW
+becaus password	s8ZUX
+becaus the	g#X-I5[HIIYNJR[ZJhI
+becaus ther	uTX
+becaus user	|TX
+becaus writeback	yd]
+becaus you	q>YDZ
+becaus your	r:]EZHJWYZE
+been block	sHY
+been change	|@JB[H^MJZEhK
+been deactivat	w!X
+been defin	|WX
+been disabl	q!Z
+been enabl	jHJUYVYd^eJ
+been lock	w#Y
+been on	|HIMWZZ
+been runn	|J[fW
+been seen	|-Y
+been set	|VYWY
+been through	|DXK[
+been told	|hY
+been try	|XGZ^
+been updat	|(IB^HHZJ
+befor but	yK]
+befor choos	|]Y
+befor enter	|D[KJZH]Z
+befor i	sHIKJZ[
+befor it	r@]HJIJKGTZXJZJ]YaZhZ
+befor logg	yHJZIb]
+befor logon	|HIb^cH
+befor password	w]Z
+befor the	p!]@]C_DEHI
+befor their	|MX
+befor tomorrow	|@GHIX]ZI
+befor we	|C]DJHI
+befor you	wDXEZ
+beheerder heeft	uVZWZd]
+beheerder niet	|)^
+behind and	|1[
+behind it	|-YHIN[
+behind the	y3]HJ_ZaH
+bei #	|HZIY
+bei dem	|+JD[^Y
+bei der	l3Y?Y@YDXHGO[S]TXZHaKbX
+bei leuten	|([
+bei microsoft	ySXTY
+bei mir	q(Z*J>HDZHJVZZI^]
+bei niemandem	|SY
+bei sspr	|SYXX
+bei uns	qOYU]W[ZId[
+beim abrufen	|,Y
+beim aktivieren	|,Ye]
+beim andern	s@HZY^Ih^
+beim anmelden	|H[
+beim kunden	|:Z
+beim password	y>^MKaZ
+beim reset	y?[
+beim ruckschreiben	y&^JXPYZI
+beim setzen	|&Z
+beim user	|3[
+beim zuruckschreiben	y%[4[6ZZJ
+beim zurucksetzen	r:[HJ][a[
+beim zweiten	|@X
+being change	uN[
+being refus	|N[
+being that	|;X
+being used	|H^KG
+bekomm ich	|D[ZY
+belong to	p:Z>[HIZJd]
+below the	|-J5^HIbZ
+ben mijn	|>Y
+benutzer erhalt	|OZaY
+benutzer fehlt	|=XVZ
+benutzer hat	s=X]^
+benutzer ist	u!]GYPY
+benutzer kann	s?YZH^^gZ
+benutzer konnen	|)XB]
+benutzer wird	wL]X]ZH
+bereich der	|G^
+bereit benutzt	|K]
+bereit verwendet	|KX
+bereitstellung agent	|0Z
+besid the	|CX
+best practic	|Y]
+bestaat niet	|HJ_[
+bestatigungscod kommt	yaZ
+between change	|@Z
+between cloud	u/K6XHFc_
+between connect	u4F<]HHc[
+between entra	y4^HF
+between reset	|@_HF
+between sync	|4Y
+between the	yH[
+between two	yK[
+bevat een	|-^
+bez #	|3_>HOGaI
+bez wygasania	|L]
+bez wyjasnienia	|&[N[
+bez zapisu	|8]d]fI
+biezac haslo	yh[
+bij aanzetten	|,ZdIe]
+bij de	w(]3Z?]HJOHaJ
+bij een	|?ZZ[
+bij het	yZXhZ
+bij resetten	|(Ja^
+bij volgend	|L^
+bin gast	|:X
+bin im	|>]
+bin nicht	w9]HHVX
+bisherig password	yZJh^
+bisogna aspettar	|@]
+bit later	|@]KI
+bit tls	|<^CJ
+bitt entsperren	|#Z
+bitt um	|9[
+blad podcza	yO[Z]
+blank page	ybY
+blank window	|bX
+bleibt aus	|LXa[
+blocca il	|cZ
+bloccato in	yTZ
+bloccato per	w#Z)XTXXG
+block after	|#ZTJ
+block all	w.Y
+block becaus	wH]
+block by	j-Y>[aJc[
+block cooki	r.]HJbJ
+block for	r#I@IHFXa
+block from	u4^XZcE
+block it	w>FH[
+block me	|@YHJXZ
+block my	yH]cI
+block servicebu	ycX
+block the	l,^-JHBJZNYQYaYbX
+blokady wraca	|b_
+bloqu le	yHGJXc_fJ
+bloqu un	|H[X]cJ
+bloqueada not	y#Y
+bloqueada por	w#_XE
+bloqueada temporariament	|TX
+bloss die	|C]
+blue screen	|H_bH
+bom dia	|9_@JHJ
+bort och	|8]=[
+bot how	|9Y
+botao redefinir	|([
+both are	w0ZA[
+both dc	|4[
+both domain	|AX
+both forest	yAZ
+both side	|A^PJZH
+boton restablecer	|(Y
+bought a	w8Y
+bouton gris	|(]:[HJ
+bouton reinitialiser	|([
+box and	|RXhX
+box cannot	yHIL[cX
+box is	wRZ
+box on	|!I#JHI^^
+bracket and	|3]aJ
+brak opcji	|C[[Y
+brak polaczenia	|3ZSIc[
+brak telefonu	|3JD_
+brakuj licencji	|=Y
+brakuj mi	|(]CZ
+brakuj wymaganych	|=Y
+branch of	y%_
+brand new	y@[WYZJ
+brand the	|H[
+brandvaggen blockerar	|HZc[
+brauch eine	|H[
+brauchen zwei	|*X
+breach and	|-^
+break glass	|HZ
+break password	yFXcY
+break reset	yFY
+break the	yNY
+break writeback	y2YQX
+bricht ab	s,Z4Yc[
+bring back	|+XbZ
+brok sspr	|Y^bK
+brok writeback	|QYcX
+broken after	yHYZJdJf[
+broken for	|ZZ
+broken on	wHIR]
+browser am	|M^ZI
+browser but	|bX
+browser not	w.Z
+build is	|1_@JHH
+build not	|1]HJ
+build of	|1X
+bunch of	|/Y
+bus connection	yY]cH
+bus listener	|cIf[
+business basic	l=dHHdI
+but a	|?]HIK[
+but ad	|NY
+but admin	|*X
+but at	|?[ZX
+but cannot	w%XMX
+but did	|H]
+but entra	w/^II
+but for	q/ZHYVZ
+but he	|+]HHLY
+but i	g>J?J@[D]HFKXM][X]JbJ
+but im	|!X
+but in	u*X/_ZD
+but is	|VX
+but it	e*I-I@JCXIJO_VXZHaGhX
+but its	|?XHJVX
+but microsoft	|*[WHgJ
+but my	wVY
+but not	a%X([*J+]@IBHDJGYHJJYKILJMZNDPYZ][I^HdJfJhI
+but noth	yHJLYZHaXb[
+but offic	w/[
+but only	w*K@JCaHHIJKHZ[
+but refus	|/Y
+but reset	s(X
+but still	q/H?JHIZC[a_^
+but the	c-X/]3^@ZDJHIIJKHOXVFZE[Zf[hJ
+but ther	wHJaZ
+but they	y>G?[HIO[
+but this	y+YHJ
+but we	|cY
+but webmail	|MX
+but when	y*XHJZY
+but which	|N[
+but you	|DZUI
+button disabl	|!D(_HJ
+button does	yHJZ]bX
+button for	yHY[XaZ
+button is	s([
+button not	|([
+by a	m#IBW]]
+by accident	s!Z?J@YHXZH]Y
+by ad	u%Z
+by admin	|)FU]
+by an	w^Z
+by another	s:Y@ZHY
+by attribut	|G^HG
+by conditional	rHZ
+by default	wHX
+by design	yHI^]
+by email	w*X:^HE
+by entra	y/ZTX
+by gpo	rYYbZ
+by hand	y%Z@JP[
+by himself	y)Z@X
+by it	u@[U[
+by itself	w?XBZHJ
+by mistak	p!^@]ZG
+by my	u!J1Z>[VX
+by myself	u#I)ZHITJVYZJ[^
+by now	|@HKJN[
+by on	|/HN]
+by our	r6]7XHFJZ
+by phon	y*X
+by policy	w.X
+by reset	|HIK]TY
+by security	|I]
+by sms	|H^aG
+by sspr	yTW
+by the	_#J%W(J)I*J-H/X3Y7I:J=]>Y?I@^AKDIGJHCKFLXPJRJTIVXZE[J^Y_YaIbJc_d[eJfGgJhJ
+by typ	|#Y
+by using	|HJMYaZ
+by your	n-Y?[EHVId]
+bylo juz	uK[
+byta en	|@^
+byta igen	u@[
+byta losenord	w@ELZZ_hF
+bytt for	y@[MZ
+bytt i	wM]gX
+bytt losenord	y@Y
+c e	m3Z9J>I@JD[HHI]KYLYOJZHaX
+c est	l-I3E9H>Y?I@YCHD[HFI^K[MIOYTYU[VHXJZHaHhY
+ca march	|9GB^
+ca ne	y3I@JHIO[Z_aJ
+cada #	|@^
+caixa de	y;YH]
+call about	y-[Z[aJ
+call and	y?]HJ
+call are	|?[HIQ[
+call back	|KJZ^
+call does	|HFa]
+call from	yHIQXZ^
+call it	|/Y
+call me	qB]HE]Ja]
+call my	yHY
+call not	w3YHIa[
+call option	y?[
+call to	j>I?ZHFQ_]ZaW
+call us	|:[HFK[
+call verification	|3Y
+cambi de	w>Y
+cambi hace	|@[
+cambiada en	y/ZM]
+cambiar la	iBJLYZ_^[hG
+cambiar solo	|@]
+cambiata due	|@Z
+cambiata in	y/[MY
+cambiata stamattina	|@Z
+cambiato la	w@^ZI
+cambiato numero	y>X
+cambio al	|LZ
+cambio de	|ZY
+cambio el	|B[HX
+cambio il	|HXhY
+cambio non	|@JZ^
+cambio rapido	|b]
+came back	r!_HIZY]Y
+camera not	|HaMJZH_I
+can a	s@ZHZ
+can anyon	|@]HXZG
+can be	n9IB^C]DFTZZJ
+can choos	|@Z
+can contact	|=_ZG
+can go	|BYHJLZ
+can i	b!J(Y)J*H+Z-I3J>J?^@GBHCJDYH_IZMJNZOIRIX[ZX[J]I^IaHbJcHfHhI
+can my	|-[HHV]ZH
+can not	|^Y
+can now	|BY
+can remember	|HJI[KJ
+can reset	b(Y)G8J=J?JDJEYGYHHUYV[Z[cZfJ
+can sign	y/ZBYHIZI_X
+can somebody	|HHI[ZZ
+can take	yMYdX
+can the	o/FHeKFNJZI
+can unlock	w#Y[X
+can updat	y3J>]HI
+can use	sDXGZHJ
+can user	yBH[[
+can we	n/HHa
+can you	h(J9_>E@JBHTJVHX^Z^
+cancell befor	wHJ][
+cancell the	|]X
+cannot access	w!H%IHEPIZ_dX
+cannot alter	w7YZJ^^
+cannot approv	y>]HH
+cannot be	Y!J#X%J(G)J,J-[3[5X6_7J:I<X=H>G?c@^BJCHEIGHHGIFKJLXMINHP_SJTJUJVJYYZD[H^E_GbJc[dFeXgJhG
+cannot chang	[>JBJHHKILIMJZG^bh[
+cannot choos	|@X
+cannot confirm	|HJO]
+cannot connect	sH]
+cannot contact	r3[4X
+cannot contain	uI^ZI
+cannot decrypt	q6[
+cannot do	w-J?I@]HGIIKJZYd]
+cannot edit	y%X*ZPJ
+cannot enabl	|dDe^
+cannot find	e!J#I4Z>GGXHZTJZA[]_ccIdI
+cannot get	f!E,Z>_?HIJZa
+cannot i	q*I?[@JK]ZJ[Z
+cannot it	|)ZHJZF_]
+cannot join	w4G8FHb
+cannot locat	|HHZI_^dHeYfI
+cannot log	h#^%J(I,J:I=J>H?H@IGJKJMYNJTGZa^J_HbIg_hI
+cannot login	|HJMYZ[bJ
+cannot open	q>[H]ZH
+cannot pick	y(I*a?JHG
+cannot reach	lHGbZcafI
+cannot read	|>^HEZX
+cannot receiv	w>^
+cannot remember	wHYKJ
+cannot reset	R!X%G(_*B+H/J1J3H5J6I8a:Z=^?C@CBFCYD]F[GbH;IJJJKGMIRJUIXJ[H]I^C_DaJbGcHdaeHgEhJ
+cannot resolv	y4[HFcY
+cannot reus	uK[
+cannot say	|HJZYh[
+cannot self	|)_ZE
+cannot set	n!X(Z7ZHHK]MJ^G
+cannot sign	i7J>I?H@JHJIJT^Z_[^^IaJhI
+cannot talk	w4[8JHIYY
+cannot the	y?[VYZH
+cannot to	c(G0^3]:J=J>JEZHJN^SYVFZ[^Ce^hG
+cannot turn	|dJe[
+cannot use	e(F)X*]-^=^>[DIGYHJIIZB
+cannot verify	r3I>ZD]HHKJZGhZ
+cannot writ	y%aHIPIZJ_HdGeHgH
+cannotchangepassword true	|HJZF^_
+capital letter	w#X
+caps lock	s#]XIhZ
+captiv portal	yHHb]
+car trop	|I]
+caracter especial	|I[
+caracter exig	|IX
+caracter reservado	|F[
+carrier and	y>]HJ
+cart sim	|>^HJ
+case letter	|IFN^
+case only	yI]
+casilla el	|^X
+catch up	yHGM_
+ce l	|=ZK]
+ce matin	q#[@aHIZJ
+ce mot	r(X-YKY
+ce n	|OZh[
+cel mudo	|HJaa
+celui enregistr	yO[
+celular e	|>X
+celular guarda	|#^HH
+celular novo	|>IH[
+celular y	|O]
+center and	yH[
+center not	ygX
+center show	|S]
+center zuruckgesetzt	|gX
+centr d	|gZ
+centro de	uHIc]dIg]
+certificat of	wHY
+chang a	yhY
+chang after	y-J@JBJH^LX
+chang and	u>JH^ZJ^X
+chang at	jHXL^ZJ
+chang becaus	|LY
+chang dialog	yh[
+chang does	|HHL]
+chang fail	yZ[^I
+chang form	qHJZJh_
+chang hier	|@]
+chang his	w^Y
+chang is	s@^HJK[ZJhJ
+chang it	e@aB^HHZB^Hh^
+chang its	wZI^]
+chang last	|HGU[c]
+chang mon	w@Y
+chang my	f>H@HH[IHKJZc^GhF
+chang not	p/J0J7X@IGHH[MEVJZ[hF
+chang on	|HJL^
+chang or	y@JBIH_ZF^J
+chang outlook	|B[HF
+chang page	sh^
+chang password	Z!F#I%F(H@DH]KJLHMINJUJZY^bdJhY
+chang request	|BZHHLZ
+chang the	i(]LIMJVJYYZ[cJhG
+chang their	l@IGXHHLYVZhJ
+chang this	y@[ZF^Z
+chang was	y@YHILZ^[
+chang your	n@ZHJ^Y
+change at	wHGJZLXM[
+change by	y@YHGVJZH^_
+change for	|@[ZI
+change from	yC^DJHI_Y
+change in	o@XBZHFM[TJZJ^IdYgXhJ
+change it	e>J@ZB_HIKIM^ZD
+change my	i3J>]BGMXOJZ]hJ
+change on	u/XE[HIMYZI
+change only	|@IIIK]gX
+change password	r@Z^J
+change the	l8[BHEJIJK]MJZH[XcYg[
+change their	u@ZBJZZ
+change to	w-[NY
+change too	|@Y
+change what	|HZ
+change yet	y/Z@YNH
+change your	wcX
+changement de	|@Yd[
+changer de	y^Y
+changer le	w@FHXZ]hI
+character and	y2ZFX
+character are	y/Z
+character but	y/Z
+character in	q-JFaH[IC
+character long	wIX
+character password	y2Z
+character which	yFZHJIY
+charg pour	|7XSZ
+chce nowe	|:]@JKJMFZ^
+chce starego	u>J@IHHKGMbZJh]
+che il	|3ZD[
+che la	u-^9J
+che non	q/J3J7I=J>I@JCZDJHIIIKGO]TJVYZ_aJhZ
+che sono	|+XD]
+check event	|%X
+check first	|Z[
+check on	|5ZEX
+check that	|DY
+check the	|HZ
+checkbox for	|e[
+checkbox is	|d^eJ
+checkmark next	|HJI[
+chez nous	y@[HXU[
+chied due	w*Z
+chied quella	|KJMZh[
+chied sempr	|HYM]
+choic on	|>J?ZHG[^
+choisissez un	|-X
+choos a	h-X@YHJIJKGZI]^hZ
+choos another	uaX
+choos call	waZ
+choos someth	q-]KYZJ
+choos the	yCGH]]X
+choos their	|@XLX
+ci accedo	|h_
+ci sono	y9[?X
+ciao a	|9]
+cinco minuto	|M[
+city name	|-X
+claim not	|H]
+claim that	yHHa[h[
+claim to	|NXaY
+clav de	s,Z2X6^
+clav nueva	y:X@YZJ]]
+clav temporal	|@ZLZ
+clav vieja	|#ZHIK[
+clean up	r%_/JHHTJ_^
+clear the	wHFT^
+clear whether	|+IDIH[
+click finish	wBIHIZY]]bJ
+click forgot	u7[:IDJH]ZC]ZbI
+click it	s@ID[HFIJNKZ_]GbZ
+click on	uHY
+click reset	k(aBKHIZGb^
+click send	|HFa_
+click sms	|aY
+client allow	qQZ
+client e	|:_
+client is	|1IdJf]
+client says	|H]cJ
+client secret	yH]
+clock drift	|R[ZI
+clock is	yR[
+clock of	wRZ
+clock on	uH]RX
+clock skew	yR]
+clos befor	|]Y
+clos my	y!_VJ
+clos she	|9JB^HHZI
+clos the	jB[HHZG]b
+clos user	|BY
+cloud account	r!IHJTJ_a
+cloud admin	|,]HJ
+cloud agent	|0[
+cloud and	p/G6[c_dJ
+cloud but	wgZ
+cloud cannot	|6]HI
+cloud failur	w/]HJ
+cloud identity	yA[_J
+cloud is	|4Y7X
+cloud lock	y#JHJT_
+cloud lockout	wT[
+cloud not	r/^dX
+cloud only	p,[H[gZ
+cloud part	y/Y
+cloud password	|gX
+cloud policy	u/IH_
+cloud refus	w/^KIMFR]
+cloud reject	y/Z
+cloud reset	yJXd]
+cloud said	|/]dI
+cloud servic	|/XMY
+cloud side	u/^_YfG
+cloud still	y/HHJMZTZ_Y
+cloud sync	_%J/F0f1I6HGGH[MIPJRG_HcGdEfH
+cloud und	|c]
+cloud updat	w/^NH
+cloud user	l/J=GAYHJ_]d^
+cloud wird	|d[
+cmdlet on	|H]
+coche dans	|LX^Y
+code a	|a[
+code and	s3JCYHJOZZ[
+code appear	|?X
+code arriv	|B]HGZF]IaX
+code at	yH[Z^]JaE
+code but	yH[aK
+code by	|>JHZaJ
+code de	|?[
+code est	yBY
+code expir	|HJa[
+code five	|HHa]
+code for	wH_aE
+code from	s>JCZH]aH
+code fur	|HY
+code gaat	s>]C[HJ
+code goes	o>_HF
+code i	y>HH[Z^aE
+code in	|HJX[
+code is	q>X?ZHG
+code it	|HJZ[
+code kommt	yC^aG
+code komt	y>ZHGa[
+code miss	|>IHHa[
+code nicht	y>^
+code niet	y>]aH
+code not	l>GH[ZG]YaX
+code on	|ZIaZ
+code page	y>HHEZJ]aaJ
+code par	yaZ
+code part	w>Y
+code per	|aX
+code pin	|>JHXIZ
+code so	w3XXZ
+code to	w>ZH[ZIaH
+code too	wXZ
+code which	yaY
+code wird	|>^aJ
+codic arriva	u>XHJaZ
+codic da	|a^
+codic va	|>X
+codic via	waX
+codigo chega	|a[
+codigo de	q3Y>HCJH[XJaZ
+codigo do	y3^>JHJaJ
+codigo llega	uHJa[
+codigo por	uaZ
+codigo va	|>X
+codigo vai	w>Z
+codigo varia	|X_
+coffe machin	|H[
+coincid con	yOX
+colaboradora externa	|:]
+colega ve	|(^
+colleagu get	|UX
+colleagu without	|(J)[
+com a	pB]EXHHbZgY
+com e	yTX
+com ela	|h_
+com erro	y3YHZZZ
+com from	yd^
+com is	|S[
+com o	m-[3JA[HGO^ZZcX
+com portal	|+X
+com で	|TX
+combin registration	r+[3ZDJ
+come amministrator	|([)J
+come and	|HZaJ
+come back	m#X@XHCNIP[X^ZJf[
+come configuro	|H[
+come from	|HZJZZJ
+come in	y4X
+come through	yHIa[
+come to	|0HHYfY
+come up	o+[-[DIHCIIKKNZW_aI
+come when	|HYaJ
+comma in	yFZ
+comment recuperer	|>X
+common pattern	|-]
+commonly used	y-Y
+como administrador	w(]
+como configuro	|HZ
+como consigo	yD_ZJ
+como implantamo	|H[
+como recupero	|>^HJZI
+como registrado	w+^DJ
+companera si	|V^
+company account	y:Y
+company ad	|8_HJ
+company and	|7[8Y
+company can	ySX
+company email	|:Z>JHYaJ
+company has	yHIUZVJ[^
+company invit	|:]HG
+company name	r-_HIII
+company not	yNXUX
+company phon	y>IH[
+company phone	|>^HJ
+company policy	wN[
+company portal	w:JH^
+complain about	wIY
+complain not	|IJNFWZh[
+complain that	sHFWYZ^
+complet it	yBHDJHGIDOYZE]_
+complet my	|OY
+complet reset	|BZ
+complet the	j(Y+GBXD_HXIHO[ZZ]D
+complex enough	wI]ZH
+complexity age	n@YHIIIN_
+complexity is	|IZ
+complexity or	|HIIJN[
+complexity requirement	uI^KYNE
+compliant with	yNY
+comply with	u-XNY
+compt a	w!X)[PZ
+compt ad	w#YL[
+compt admin	y,[
+compt bloqu	y#Z
+compt d	|)[*XUJ
+compt de	r%^2ZGXIJQX
+compt desactiv	|!X
+compt est	n!]#Y
+compt invit	y:]HJ
+compt mais	|V[[]
+compt msol	y%X2[II
+compt n	sD[V]ZI^X
+compt pour	|EJV^WI
+compt sans	w=YHH[Y
+compt temporairement	|TY
+compt trop	|XX
+computer but	yMX
+computer it	|-]HG
+computer not	yH]ZZ^JaF
+computer says	y#XK^ZE
+con adfs	|7Y
+con el	o3I4ZA[HIO]_JcX
+con error	|HZZX
+con ext	|:^
+con googl	|7Y
+con l	u-]cX
+con la	k-I@IB_EZHHIIKHZ^b[gXhI
+con su	yZZc[
+con un	|?X
+conditional access	jH]
+conectividad con	|c[
+conector de	|2X<X
+conexao com	|cY
+conexion con	|cY
+configur at	|d[eH
+configur differently	|*X
+configur for	r<ZGXHIVZWX
+configur number	|*Y@[HH
+configur password	k=JEGHIUJW_ZIdFe_
+configur the	|HGb[
+configur votr	|EJV^WI
+configur writeback	w,[
+configur your	|VY
+configuracao onprem	yE[
+configuracion de	|EX
+configuracion onprem	yE[
+configurar authenticator	|HX
+configurar o	|eZfJ
+configurati fout	|E]
+configuration de	yeZ
+configuration for	uE[WI
+configuration not	wEZWGdJe[
+configuration of	yEZ
+configuration onprem	yEZ
+configurazion del	|eY
+configurazion onprem	yE[
+confirm relat	|%X
+confirm that	uB[H^MJZHhJ
+confirm the	yC[HGO]
+confirm their	|+[
+confirm your	|3GHEO^ZHh[
+conflict with	|JX
+connai mon	|ZG[a
+connait pas	|HIMZ
+connect #	g1aHHR_YIcJfG
+connect and	w4Y<]HF
+connect box	sHFR^Y[eJfI
+connect build	|1Y
+connect cannot	q4^8GA[HI
+connect e	|fX
+connect error	|e[fI
+connect est	yHIf^
+connect esta	wRYfY
+connect for	|1[G[HIfH
+connect health	|0JH]
+connect host	ycZ
+connect is	q1]4[HH
+connect ist	r,Z1ZHJf[
+connect la	|G]ZJdJ
+connect machin	rRYfZ
+connect n	|4X
+connect nie	|cZfZ
+connect non	|cYfZ
+connect not	rGZHIcXf]
+connect obsoleto	y1Z
+connect provision	|0Z
+connect server	]0X1E2J4[5J6c8J<JHGRYZJ_JcZdJfZ
+connect servern	u4JHFR]c]fX
+connect setup	|,YH[
+connect sync	y0XHYMZfH
+connect the	|d]
+connect to	l0XH_cJ
+connect token	s,_HJRJ
+connect version	w1Y
+connect was	y4[f[
+connect wizard	qe[
+connect writeback	y1[eJfH
+connect で	y1]GYHHdZfH
+connect に	|8ZHZfJ
+connect の	u,Z1J2ZHHRYcJfZ
+connect サ	w4JHHR]c]fX
+connect 服	u1J2[4HHJRZc]
+connection between	|cW
+connection fail	|Y]cH
+connection problem	yc[
+connection with	ycY
+connectivity issu	oZJc^
+connector account	c%^(J2aHIQ^VJZJ^I_J
+connector and	|8[<Y
+connector option	|<]HH
+connector password	y2^IE
+connector spac	qHJ_[
+connector zonder	|8[<Y
+connectorkonto hat	|%Y
+connectorspac nicht	|_]
+connexion window	ybX
+consegu redefinir	y=YSZ
+consider comm	|+Y-[
+consigo entrar	|[^
+consigo mudar	|@X
+consigo outra	|D^ZJ
+consigo redefinir	s![(ZZX
+consigo trocar	|ZZ
+consistencyguid on	|AY
+consta como	|+[
+consultor b2b	|:^
+conta bloqueada	|#[XI
+conta de	u%Y*[,X2Y
+conta desativada	y!^ZI
+conta do	w2XL[
+conta esta	r!Z#Y
+conta foi	w!Z
+conta msol	w%Z2Y
+conta muita	|XY
+conta nao	uD[V]ZI
+conta para	yVaWI
+conta por	|![
+conta sem	|[X
+contact admin	w)H*E,I?YE^PIZFdX
+contact by	|4X
+contact domain	|3I4]ZI
+contact info	|3Z
+contact it	y>YHIZ]
+contact me	y3]
+contact method	y>]?JZI
+contact my	uCJH_VY
+contact op	|Z]
+contact the	w3J>[D]HGZJ
+contact you	w3_HJZF
+contact your	f!K(J)H*H,K3J:I=^DJEZHDPJVEXZZadI
+contactez votr	|Z[
+contain a	i-[F]HH
+contain part	|I[
+contain special	|FY
+contain the	q5XHII_ZI
+contain word	y-Y
+contain your	uHGIaZJ
+contato com	|Z]
+contatta l	|Z[
+contem palavra	|-]
+contien un	|#G-_HHTJ
+contien una	|-Y
+contient mon	|-II^
+contient un	y-^HIIJ
+continu with	|KY
+continua bloqueado	|TZ
+contractor with	y3H:_>JHGaJ
+contradict the	|H]
+contrasena actual	sZIh^
+contrasena anterior	yK[ZH
+contrasena antigua	yMX
+contrasena cambiada	|B]HIMH
+contrasena contien	|-XIX
+contrasena de	wK]ZH
+contrasena del	|H[dX
+contrasena demasiado	yIY
+contrasena en	q%[6YHIZIb[dY
+contrasena es	w-XIX
+contrasena esta	yUY
+contrasena funciona	|BZ
+contrasena not	lH[MXNX
+contrasena nueva	|HJIJKIN[Z]
+contrasena pero	yZI[]
+contrasena que	|JY
+contrasena se	|MYd]
+contrasena y	|#]NYZI
+contrasena ya	yKZ
+control ldap	y5[
+controlador de	l4a5XJZ
+controleur de	s4]
+controller are	w4Z5XHI
+controller could	w4Y
+controller di	u4]
+controller is	s5JH^
+controller must	|4Y
+controller refus	|JZ
+controller still	y5Z
+controller that	|4X
+convidado de	|:]
+cooki and	w.Z
+cooki are	|.X
+cooki banner	|.GH]
+cooki block	y.Z
+cooki de	w.Z
+cooki enabl	|.X
+cooki messag	|.Z
+cooki must	y.X
+cooki off	|.X
+cooki on	y.Y
+cooki reset	|.Y
+cooki to	|.Y
+cooki van	|.Y
+cooki が	|.Z
+cooki を	y.[
+cool down	|@Z
+copy of	y6[8HA[HHKX
+corporat policy	u*JHJN^
+correo alternativo	y3ZD[
+correo de	|a]
+correspond pas	uOZ
+corrispond a	|OX
+cote cloud	|T[
+could chang	|ZI^[
+could come	|-]
+could do	y4ZHFV^ZI
+could it	|Z[
+could not	_%I,X-J3Z4[6YBIDGHEIJVHYXZ^]F^J_Yc[dGe]fJ
+could reset	wBZRZZJ
+could someon	yHX
+could that	u5XFXIYZJ^X
+could the	|HZJY
+could you	n:YBHH^ZZ
+count as	q+c-GDEOJ
+count attribut	|PY
+count for	|*[+IDIHX
+country code	k3^>HHFO_aF
+creat a	sH]
+creat an	y2XGZ
+creat anew	|8[HJ
+creat by	y%[
+creat group	|0X
+creat with	|ZI^]
+credential did	|H]ZH
+credential in	y,YH[
+credential provider	u7IHHb_
+credential were	u%]
+criteri aziendali	|N[
+criteri di	yNYW[
+criteri fuzzy	|-[NJ
+criteri locali	|N]
+criteri password	|NX
+crm para	|H^
+cross at	yHHS]
+ctrl alt	g@HBJHJKKMZ^IbZhc
+cuenta bloqueada	y#^XF
+cuenta de	p%X*],X2[GX
+cuenta del	yLZ
+cuenta demasiada	|XY
+cuenta esta	o!Z
+cuenta msol	w%Z2Z
+cuenta not	uD[VY
+cuenta para	yV_WJ
+cuenta por	|!]ZG
+cuenta sin	|LY[X
+cumpl la	w-YNZ
+cumpl los	wIXN[
+current one	nHIK]NXhZ
+current password	e-J@YHEIINJZChd
+currently lock	q#Z
+custom account	|%X
+custom bann	w-[HH
+custom filter	|JY
+custom list	s-_
+custom passfilt	|JX
+custom policy	sHaNHWJ
+customer says	|ZX
+cyfry i	|I[
+czekac #	|XX
+czekam na	y9Z>JHJXIZJa_
+czlonkiem grupy	|V]
+d acce	|%[
+d administrateur	y*Y,Z
+d administration	y)[UJgZ
+d apre	w-ZHIOX][
+d authentification	y,]CJDXHI
+d entra	|T_
+d essai	|X]
+d identit	|7]CX
+d inscription	y+ZD]HG
+d option	|CJ[]
+d organisation	|GX
+d un	r:ZHYMX
+d une	u6Y8Y9[EX
+d utilisateur	y([I]bZ
+da ad	|3Z
+da conta	|2X3[
+da empresa	uHYN[
+da erro	|ZZ
+da error	wHJZ[
+da indovinar	s-Y
+da ist	y>J@JCaHIZI]J
+da microsoft	|SY
+da noi	|@Z
+da nuvem	w6ZA[JY_X
+da ou	|;XFZ
+da pagina	|HX
+da para	w:[@ZZJc]
+da politica	y?]CJ
+da quando	yBZ
+da senha	w@[bZ
+da sie	y@_ZJdJe[
+da sincronizacao	|GZ
+da soli	|V^ZJ
+da solo	w)X@JBZCJU]
+da un	|:[a[
+da verificacao	|CX][
+dado de	y3_D[ZJ
+dafur registriert	|DY
+dag wijzigen	|@]
+daher kein	|bZc[
+dal cloud	yJXPZ
+dalej chce	|HJM_
+dall interfaccia	|gX
+dans connect	w,Z8XG]ZJfH
+dans entra	|7X
+dans l	c!^#J%Y,Z-J3Z7[9J?H@JBJCJHFIIKIOJPJT]U[VIZHaIdGfYgXhJ
+dans la	w?]DJHZ
+dans le	g%J-]/X3X9J>X?H@IBJCJDZF]HEIJKJMISYUHVZZZaIbXhY
+dans les	y3IDJHG^Ya_
+dans mon	w3[CZDXIZOIZJ
+dans votr	yEXd[
+darf das	|V[
+darf ich	w@[
+darf man	|?[
+darf nicht	uI^KXZF
+darum geht	|3Z^]
+das alte	j#[/ZHGKJM_
+das bisherig	uHIMYZJg[h^
+das fenster	|][
+das kennwortruckschreiben	|%[(JdX
+das konto	r!Y,ZHJZI[[
+das neue	o/^@JHEIJK]M_NYZJ
+das nicht	|U[gY
+das password	c#J(X-_.X/G7J:K>Z@ZHGIYLJMHN^^Hd[gJhD
+das ruckschreiben	r=ZHZY[ZIdJeZ
+das system	yK]
+das ultima	y@KK_
+das zurucksetzen	p(J=[UXZZb[
+dass ich	|KX
+dat het	|OZdZ
+dat ik	wK_
+dat mag	y@II^K[
+dat niet	|O[
+data breach	|-^HI
+data on	|CX
+dati di	|#I3aDJHI
+dato de	y3_DX
+day #	|@GD^ZH
+day after	w@^BJZJf]
+day becaus	w@XXZ
+day befor	y@[
+day between	|@Z
+day is	|@ZNI
+day it	|9J@EBZX[
+day now	|XY
+day old	|@Z
+day one	|!Z@JD]ZF
+day sinc	|XY
+day the	y@HBXZJfXg]
+days in	|@X
+dc agent	s-aHJ
+dc and	uJXQZ
+dc are	y4X5_HJ
+dc be	|HJJ]
+dc crash	|0[4]ZI
+dc de	|-[
+dc down	|4Z
+dc in	|4[
+dc is	o4c5aHEKHZGcE
+dc lack	y5_
+dc not	y4]MZ_F
+dc preferido	|4_
+dc refus	|J]NF
+dc reset	yJZ
+dc says	|JZ
+dc that	|4_HJ
+dc too	|5X@ZKI
+dc が	w4]5XM[
+dc に	y4]5XJX
+dc の	|4[JX
+de #	r2[3F>J@JHIIYK[a^
+de 2016	y1^
+de ad	|<X
+de adivinar	s-[
+de adivinhar	s-^
+de admin	r)J*_P^VH
+de administracao	|gY
+de administracion	|dIg[
+de administrador	p(X*Z,^
+de alta	|C[D[
+de ante	q3I>^HJIKK^MZOG
+de app	w(G?^C[HIVJZGa]
+de aprovisionamiento	|0Z
+de autenticacao	|,Z
+de autenticacion	y,[3[
+de backup	|6Z
+de beheerder	uVZWZdY
+de browser	|]]
+de bureau	|>H?^HJV[
+de caracter	yI^
+de casa	|>JH^
+de changer	uKJZ[hX
+de cloud	q0XT]
+de code	m3I>]HFOJXHaa
+de complexit	|IYNY
+de conectividad	yc]
+de cong	|!^HJ
+de connect	p1X2[HFf]
+de connecteur	y%Z2XQX
+de connexion	r>JBIZ]
+de contacto	|3_
+de contato	|3_ZK
+de contrasena	jBJGYHIUaVHdX
+de copia	|6]
+de demand	|+ZX]
+de directory	w!]3^:JHIOG_I
+de dois	|*[
+de domain	s4]
+de dominio	l4a5XJZ
+de eisen	|N]
+de empresa	|PZ
+de entra	uT]
+de entrar	|HJb_
+de escritura	|dGf]
+de excel	|HZ
+de fois	wX]
+de funcionar	|YZ
+de gebruiker	u!J(];]?IIJKJ]I^[aY
+de groep	yHJVa
+de grupo	|PY
+de hand	|-^
+de hash	rGZHHMbfJ
+de hele	|U]WI
+de helpdesk	|(Y@Y
+de identidad	|7_ZJ
+de inicio	u>HHZZ[
+de knop	|([
+de l	g!J#J%Y(X,]/J3]9J:J@IBJCIDJF]IGK[MIN]OJP]UJVFXJZE]I_ZaIbJdFfJhI
+de la	[#H*H+I,Y-_/I0J4J6I7I:G=G>X?[BFCXDGEGFZG]HJIBKFLJMENcOHPHRXS[TJUDWFXHZI[I]XaFbZcHdCe_fEgIhG
+de laatst	y@]IJK_
+de le	y@^HJZJh[
+de licenc	y=Z
+de login	yZZbZ
+de los	|PZV[
+de ma	|9YH[ZH
+de mauvai	y#Y
+de method	|CX
+de mi	|3J9^>JHJOZ
+de microsoft	ySYdIgZ
+de modifier	|^[
+de mon	y>JH^
+de mot	r#]^X
+de navegador	|.Y
+de nieuw	|9JB^HJK]ZH
+de novo	uHJX[
+de nube	y6YA[
+de nuevo	|+X
+de numero	r>Z
+de organisati	yN[UGW[
+de otra	|:]
+de ou	|%YG[
+de outra	|:]
+de p1	|=^
+de pagina	r+]-J>JDHHXOZZ[
+de palavra	|GX
+de password	Q!H#X(G)J*J+J-[0X1J3I4J7X8J;J<J=G>J?GB]CJHHKZNXOJPIRJSITHUGVHWHXIZ^[Z]X_JaHcGd]eHfFgJh[
+de pc	|#[XJ
+de permitir	|.Y
+de phone	r>IO_
+de plus	|2Y
+de printer	|H^
+de provisionamento	|0Z
+de redefinicao	rBYEXHYNKSXW[ZG
+de reecritur	p%[6XHGcYdYfZ
+de regel	|C[N[
+de registro	s+JCJD^H^OJ
+de reinitialisation	p=JBZSYUFVJW]ZHf[
+de reinitialiser	u7XBJEXZY
+de reset	w=YUJW^
+de rest	y*YHJMZP]
+de restablecimiento	rBXEXHXUHVJW]ZGf[
+de rol	|*[
+de secour	w3]>[D[HD
+de securit	sCYDWHJQX
+de seguranca	s*Y?^CZHIQX
+de seguridad	r9J?^CZDXHIQX
+de senha	hUaZG
+de serveur	|P]d[fJ
+de servic	y2XdIfY
+de servicio	|2Z
+de servico	|2Z
+de servidor	wP_d[fH
+de sincronizacao	w%ZRX
+de sincronizacion	w%YGXRX
+de sms	w3J>J?JZI]^a^
+de soport	|(]
+de su	|EYIZ
+de suit	|@]
+de synchro	y%[RX
+de synchronisation	|GY
+de telefon	yOZ
+de telefono	w3HO[
+de temp	|MYTZ
+de tenant	yHIUZWZ
+de tentativ	uX]
+de terceiro	y.WJX
+de tercero	yJY
+de terminar	|]^
+de trocar	w^[hY
+de um	wH[
+de un	uHYVY
+de usuario	q(])I,JI[ZKb]
+de vereist	y(Z=[
+de verificacao	sC[aZ
+de verificacion	uC]
+de verificati	|CY][
+de verificatiecod	|aX
+de verification	wCZHJaZ
+de verifier	|XX
+de vorig	|9JK]MZ
+de votr	yI[
+de window	ub[
+de writ	y%ZdJf]
+deactivat me	y!Z
+decoche dans	|?]DJG]ZJdJfJ
+decrypt fail	y6[
+decrypt the	p6_KJZG
+decryption error	y6X
+decryption fail	y6[
+decryption key	|6Y
+default domain	r@ZNX
+defin a	nW_
+defin in	yWY
+definito criteri	|NJW[
+deixa trocar	y@[ZZ
+deja cambiar	|@ZZY
+deja enregistr	|+^
+deja restablecer	y(J=[BHHJVIZ^
+deja utilis	wKY
+dejo de	yYYf[
+del ad	sLZNY
+del ano	|K^
+del chang	yhZ
+del client	|:^
+del dc	|4^HH
+del departamento	|(ZV[
+del dominio	s%^HIP[TYVJ
+del gruppo	|V]
+del password	|GY
+del restablecimiento	|S[ZI][
+del screen	ybZ
+del server	yRY
+del servicio	yS^
+del servidor	yHZRZ
+del servizio	|HJS^
+del telefono	|H[
+del usuario	y([3[?ICJdX
+del wifi	|HZ
+del writeback	wHIeXf[
+delegat on	|PX
+delegat reset	|%Y;Y
+delegat right	s%Y
+delegat to	|%XHHP[
+delegation on	|%[HGP[
+delet an	|4J5EH_
+delet and	r8]HI_Z
+delet by	|HI_]
+delet file	|H]
+delet in	y_[
+delet my	|HY
+delet on	y/H_[
+dell account	|#J2X3]HJ
+dell organizzazion	|EYN[
+dell password	r-YGZHIU[
+dell ufficio	|>]?YBJHJ
+dell utent	|(]?HdY
+della pagina	|HX
+della password	r@YNJUZWX
+della reimpostazion	|HJS[VZ
+della verifica	|CZ][
+dem alten	|MY
+dem benutzer	|=Z
+dem code	y>]HFaX
+dem connect	yRY
+dem ersten	|C^]XaF
+dem msol	y%[
+dem neustart	|BXf[
+dem password	|HXZZ
+dem sync	yRXfY
+demand d	|+Zh[
+demand l	yKIh[
+demarr pas	|b[fZ
+demasiada vece	wXZ
+demasiado corta	yI]
+demasiado facil	y-X
+demasiado intento	s#[
+den admin	y*FD[HIZ^bY
+den anforderungen	|IIN]
+den anruf	|?_
+den code	u>Y
+den ha	|*ZC[
+den inte	|*[K]
+den reset	yVZZF]]bX
+den sager	|+ZOY
+den vill	|?JCa
+denegado en	|%[
+deni access	r%^HJ
+deni for	q%F(ZHIP[Q]gJ
+deni in	wHI^Z
+deni on	r%X(YPX
+deni password	|-IJ[
+deni self	|^[
+deni when	u(YHJ
+department and	|G[HIVY
+depoi de	uBYHHRZZJ_ZfZ
+depui l	|3ZbZ
+depui la	wHJbZfa
+depui le	uBZPZfJgY
+depui plus	|=YYX
+der abteilung	|V[ZJ
+der ad	|%[
+der anmeldung	|HXTZ
+der anruf	y3X>ZaY
+der anwender	|NZ
+der benutzer	rOYPYX]^XaX
+der bestatigungscod	y>ZaY
+der cloud	m/Z0JHJMJN[PZY[_HcIdZ
+der cloudsynchronisierung	|0Z
+der code	r>^
+der einrichtung	|eX
+der elternzeit	|!Y
+der filial	|4YMY
+der grupp	wV]
+der haken	|;[dY
+der hinterlegten	y3[OX
+der kennwortsynchronisierung	|G^
+der kennwortzurucksetzung	u?ZS]VY
+der list	y-Y
+der lokalen	wE[N]ZHc[
+der nummer	y3]
+der ou	|;]
+der reset	uHIN[WJX[Z]]JaK
+der richtlini	w?ZNX
+der rufnummer	|3[
+der seit	yD]
+der server	|HJY[cHfY
+der sspr	|VZ
+der sync	|HIc[
+der uberprufung	yO]][
+der zweit	|@[
+dernier et	|IJK^
+des authentifizierungstoken	|,Y
+des autorisation	|(X;Y
+des benutzer	|dY
+des information	|CY
+des mots	s-YGZHJ
+des nouvell	|9]HJ
+des password	s&ZZ]hI
+des ruckschreiben	w,]eY
+des server	|R[f[
+des sync	|1Zd[fJ
+desabilitada not	|;Y
+desabilitado not	|!W
+desactiv dans	w!X
+desactiv sur	|;Y
+desactivada en	|;Y
+desactivado en	yUZ
+desactivado para	|(J)Y
+desactive pour	yUY
+desactive sur	|L[
+desativada para	|UX
+desbloqueada en	|#JT[
+desbloqueada not	|T[
+desd el	u@Yb[dIg[
+desd la	|P[fZ
+desd que	s!XBZfZ
+deshabilitada en	w;Z
+deshabilitado en	y(X
+deshalb geht	|3Zd[
+deshalb kein	|=[GX
+deshalb nicht	|@Z
+desk phon	w>C?_H_
+desk reset	|L[
+desktop says	|H]ZH
+desligada not	|<XU]
+det ar	q-I>J@JKXMHO[P[U]ZIh_
+det fran	|K_
+det gamla	n#]HJIJKYMXg[h^
+det gar	|(I@IZ_
+det har	|-Z@]II
+det inte	q-J9J=[>H@[IZKZMGO[VJZHh]
+det kan	|BXM]
+det krav	|IY
+det men	|/Yb[
+det nya	wB[K[
+det sjalv	|V_
+detail about	|H[
+detect that	|UY
+determin that	|FXdX
+deu certo	|B^HJ
+deux changement	|@^
+deux etap	|*[C[
+deux method	y*X
+deux mots	|/ZKY
+deux preuv	|CX
+deuxiem method	yCX
+deve aver	|IZ
+devic for	|#XHZ
+devic is	wHZZX
+devic not	wH^
+devic writeback	yHadIeDfJ
+di accesso	u>HBIHYZZbZ
+di ad	|N[PX
+di amministrator	y,[
+di amministrazion	yg^
+di autenticazion	|,[
+di cambio	|LY
+di connect	w2Xf]
+di contatto	|#I3aDJHI
+di dominio	q4[PZ
+di entra	w7Y=YHITY
+di microsoft	ySZfJ
+di nuovo	r#[BZHJ
+di prima	u3I>^MZOH
+di provision	|0Y
+di reimpostazion	qEXHXNIS[UHVJW^ZEfZ
+di servizio	|2Y
+di sicurezza	s*Z?^C[HIQX
+di sincronizzazion	u%XGXRX
+di telefono	y3JOZ
+di un	u:[HYMX
+di verifica	uC[HIa[
+di window	wb[
+di writeback	|%[HJfX
+dia bloqueado	|#GHIXa
+dia entr	|@^
+dia perdi	|D^
+dial tone	|H[
+dice che	l-]3I9H=J>ICJDYHHIHK^NJO[VXZHhZ
+dice la	|-JZ_
+dice que	j-]9G>J?JCJDXHHK^MJOZV[ZGhZ
+did everyth	|ZZ
+did it	o#Z>J?[@YBJHGX[YZZI
+did not	f#W=I?J@XBGDXH[IJMJOJZa]]aI
+did sspr	|@]TZZF
+did the	u>J?J@XB^DXHI]I
+did you	u3J9]HFO]UZZJ
+die alte	u>^
+die anforderungen	|N[
+die app	y?[C[DI
+die cloud	u/^TZ
+die eingegeben	yOX
+die erforderlichen	y%X(X=[
+die funktion	|U_VI
+die hinterlegt	|>Z
+die ik	|>JC[Z]aJ
+die kennworter	|/[GX
+die kennwortzurucksetzung	j)Y=[D[HIUYVZWX
+die letzten	|-GK[O[
+die leut	y8XF]GX
+die lokal	yE_
+die meldung	|)Z
+die notwendigen	|=[CJD[
+die organisation	yEHU[W[
+die privat	y>Z
+die reset	|]]fZ
+die richtlini	|N]
+die roll	|(X
+die seit	q+Y-[9I>XDHHHI[KJOYXYZIhZ
+die sms	u*[>[?JB[HEZJa[
+die sperr	|T]
+die telefonnummer	yO[
+die van	|=JKa
+die verbindung	|c]
+die verwendung	|V^
+dienst fur	|dXfZ
+dienst lauft	yfY
+dies benutzer	y(Y8X
+dies password	u(X-ZK]
+diferida de	|dZ
+diferida not	wdHf^gZ
+differ from	y>JHJKYO]
+differenc between	|H[
+different de	|>JK]OY
+different from	u/HHYK]
+different method	|?HH^
+different number	y3H>_HJOE
+different one	|@[
+different password	m#Z/^BJHHKFMHN]ZFgY
+different reset	|*X
+dificil de	|-X
+digit and	sIEN]O]
+digit i	|O[
+digit not	|I^
+digitado nao	|O[
+dimenticato la	yHHZ_
+directiva de	s*[N]UIW]
+directorio onprem	u![7[_XdY
+directory any	|_[
+directory but	y!X/Y
+directory can	y:X
+directory for	u3I:aHH_H
+directory is	s3^VG
+directory not	yT[U]VJ_I
+directory onprem	w7[NJ_XdZ
+directory ou	yF[
+directory return	y&Y
+directory role	y)^HH
+directory sync	|%J&J3IAJH_
+directory user	|#IBZHHT[
+diretorio onprem	y7[dZ
+disabilitato in	|!X
+disabl after	y!Z
+disabl and	u!I8XbY
+disabl by	u!YHJfY
+disabl e	|!Y
+disabl for	u!I(X)]HIUY
+disabl in	k(^^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl me	|!X
+disabl on	q;Z
+disabl password	s(J)HU^
+disabl see	|!Y
+disabl self	|)Z
+disabl sspr	|)GHZUZ
+disabl the	w!G?IHa
+disabl tls	wYZ
+disabl user	w!])YZJ
+disappear from	w?XHHP[
+disattivato per	y!])XHIZI
+display on	|>IH^
+distribution list	wH[
+dit la	|-ZZ[
+dit que	q+Z>JCIDZK[OYTYZJhZ
+dit wachtwoord	s(ZKY
+ditt konto	r![3ZTYVZZJ
+ditt losenord	yBZM^ZI
+diz que	k-[3J9H>I?J@ZBJCIDYHHOXVWXJZGdXh_
+dla administratorow	|)Z*[?J
+dla adminow	|(J)[*[
+dla calej	yU_
+dla grupy	|H[
+dla organizacji	|WZdZ
+dll passfilt	uJ]
+dns cannot	|4[HF
+dns del	|4^HH
+dns for	|4]
+dns record	|H]
+do ad	u3YL[NZ
+do admin	u*[
+do anyth	y7]HI
+do ar	|SZ
+do cloud	y/JH[
+do connect	y1X2YfX
+do dominio	s%ZHJPYTZ
+do entra	w=XHIT]
+do escritorio	y3J9Z>]?[HHOI
+do grupo	|V]
+do i	Z+X-I0I1Y3J9H=X>I?I@]BICJDHHdKHMJOITGUYVJXJZ^[Z]IaJbJfHhX
+do if	|ZY
+do it	n-H=Y>J?^HCIJKJVYd]
+do jutra	|@[
+do meu	y9[HY
+do not	h%F*Z3J;]>J?]BJDEGGO[VJb[dJg^
+do now	|HGZ^
+do odgadniecia	s-[
+do p1	|=^HJ
+do pais	y3a>IHHaJ
+do password	yJY
+do resetowania	u([DYV[ZI
+do resetu	y%Z(Y?YZJ
+do servico	|S]
+do servidor	wHYRZ
+do sspr	|BYXZ
+do tego	|>]HJbY
+do the	w*J5^NY
+do they	y3]:G
+do this	u+X-I:J@]HGU[V^ZF
+do user	y+EH^LZ
+do usuario	|([?JdZ
+do we	l=EHbLZTZUJ
+do window	uHHM[bY
+do writ	|eZ
+do you	s3J?JH^O[VJ
+do zresetowania	|(]
+doce caracter	|I]
+documentation about	|HY
+dodici e	|IYK[
+does a	yI^ZF
+does an	|HX
+does entra	|-I/IH_ZK
+does it	j#[&[=Y@[IXKZM[NITJZA
+does not	T!J#J(H-H1Y3Z4I8Z=X>H?I@YBHCJDIEJGYHZJJKEN_OYPITIUYVIWJZY]I^JaXbGcJdFgJhY
+does noth	lHBL[TZZ^aIb[
+does sspr	u4Z=ZHYZG
+does that	|/Y=X
+does the	g#G%J-J2Z7X=FBIHaNJRXT]ZJbJf[
+does this	|9IHDZ_
+does writeback	|HJYX
+doet het	s(Y@JBZH_ZH
+doet niet	|LXbW
+dogs name	|-^HJIH
+dois metodo	y*Y
+doit contenir	|IX
+doit pas	|I]
+domain account	|!Y
+domain admin	b%c)J*H;JHJP]gJ
+domain and	u/XB[HIK]_X
+domain controller	Z!J%J-F/Z1J3J4X5c7I8J=I@IAJBGHXIIJaTWZIgJ
+domain feder	y7Z
+domain has	w/]HJTZ
+domain is	n4_7YHHTZ
+domain name	|4]HJ
+domain not	w/INZg]
+domain out	|8]
+domain password	w7XgY
+domain policy	l@[HJNY
+domain root	|%Y
+domain rule	|N]
+domain took	|/Z
+domain user	|#X
+domain was	w8[A[HH_I
+doman ist	w7Y
+domand di	y*Z?_HJ
+domanen admin	yPY
+domanencontroller nicht	y4X
+domeinbeheerder kunnen	|P^
+domena sfederowana	|7Z
+domeny nie	|P]
+dominio federado	s7[
+dominio federato	y7]PK
+dominio inaccesibl	|4Z
+dominio inacessivel	|4Z
+dominio irraggiungibil	|4Y
+dominio non	|PY
+dominio usa	y7]
+done and	|+]3JBXKI
+done in	|gY
+donne de	|3[>X
+door badg	|HZ
+door card	|HX
+door de	|cYdZ
+door fout	|XX
+dopo il	|BYR[
+dopo l	w!Y?HZI]]aKf^
+dos clav	|/[@HK]
+dos metodo	wCX
+dos paso	|*XC[
+dos prueba	|CX
+dos verificacion	|*W
+dostaj kodu	|aZ
+dostepu do	|>]
+down and	|4X
+down as	|KX
+down for	wNXfY
+down so	|#J4X^Y
+down the	|4[
+down to	|%F;]HJg]
+down today	|SZ
+doze caracter	|I[
+drie keer	|#]HJa[
+drift on	wRY
+drin das	|I[ZI
+droit de	w([X[^X
+dropp out	yHJV]]Z
+drucker druckt	yH^ZJ
+druckt nicht	yH^ZJ
+drugi raz	|@Y
+drukarka nie	yH]ZJ
+ds connector	sHZ
+ds connectorkonto	|2X
+ds consistencyguid	wA[
+du compt	y#]2X3[ZJ
+du domain	s%[HIP^T[
+du dossier	|3JO^
+du group	|PJV[
+du har	w(Z@[XXZJ
+du mot	q%ZVXZFd_hK
+du pays	|3^
+du reset	|5Za[
+du serveur	yRY
+du servic	wBZHIS^UGV[fG
+duas etapa	|*XC]
+duas senha	|/[@GK[
+duas verificaco	|CX
+due metodi	w*]
+due ore	|@Z
+due passaggi	|*XC]
+due password	|/ZK[
+due prov	|CX
+due to	m>JMZNXcZfJ
+due verifich	|*XCX
+duplicat entri	uAZ
+duplicat proxy	|H]
+dur password	y%XHIaY
+dur reset	w&Z?GHHKXZHa^
+dur setup	|,Z
+dur the	u!YHHZJ]Zd[fI
+durant il	|ZYa[
+durant la	u3GHJO]ZY]Z
+durch den	|HJbYcZ
+durfen sspr	|PZ
+duzo blednych	|#^XJ
+duzo prob	yX^
+dwanasci znakow	|I^
+dwie godziny	|@[
+dwie metody	y*[
+dwie weryfikacj	|*Z
+dynamic group	|H[
+dziala tylko	|P[
+dziala w	w?ZHHM]
+dziedziczeni wylaczon	|;Z
+dziekuj bardzo	|9]
+dzien dobry	w9^
+dzis nie	y@YX^ZJ
+dzis rano	|#[@Z
+e a	k#Y%Y-J3K9H>Z?G@GBJCJHEK^MXNYXYZH[X]Jf[
+e abilitato	uVZdW
+e adesso	w=[HJK[
+e agora	s=ZHJK[X[
+e ancora	w@ZGJMZTX
+e bloccato	u#ZKX
+e caracter	|I[
+e chiuso	|!]@JBJHJIIU^
+e corretta	|hY
+e dice	w+XKIO^h[
+e disattivata	|UX
+e diz	yIIOZh[
+e e	y3H>IIKO[ha
+e ela	|h]
+e email	g!I*J+H-K3Z:J>[?_@JCYDZIJKIMJOZZJaE
+e eu	w(ZV]
+e fermo	|fX
+e gerenciada	|d^
+e gestita	|d^
+e gia	y+XKX
+e giu	|4YS[
+e ho	|>JIZ]]
+e i	|8ZN[
+e igual	|KYOZ
+e il	l!]+I3J:Z>YBIDJIXKJZJa[
+e in	y/Yg[
+e io	|(ZVZ
+e l	|%X@Y
+e la	r!Y9JHIIXKZMXXZZJf]
+e lento	|#JHaIH
+e membro	yV]
+e microsoft	|7XRX
+e morto	|HX
+e muito	|-[
+e nao	f#J-I3I7Z9H:X=^>G?G@ZBJCHDIHEI[K]MHVGXJYZZX]IaIh[
+e ne	yCY
+e nell	y-WGY
+e nient	|@XD]
+e non	h(J+Z-J3I7Y9I:Z=]>G?HBJCIDGHEIZK^MHNXVHXJY[ZX]JaIfJhZ
+e o	j!Y3F9J:[>^@YHFIHKIO]aZ
+e oggi	y@^
+e ora	|@Z
+e os	|*X8Y
+e password	|(^
+e passwordreset	|.Y
+e pede	|C]
+e possibil	y3Z
+e possivel	y4Y6Y
+e post	|3I?]
+e quella	|K[MJh]
+e quello	y3H>[O]
+e recusada	|@XNX
+e rimasto	|dY
+e senza	y3]LX
+e so	|?Z
+e sono	y#]>[BXHIII
+e spenta	|!YfX
+e spuntata	|^[
+e stata	y@JBYM^ZJ
+e stato	y!YVZ
+e un	y3[HJI[
+e verificato	|Z]
+e3 e	|=_ZI
+e3 licenc	|HX
+each fail	|H[
+each reset	|%Y
+each time	oHZK[NZZJ
+earlier password	yHIK]
+easily guessabl	r-Z
+easy to	o-[
+echec de	|6X
+ecran de	ub]
+ecritur differe	w8[d^
+edge block	|.X
+edit by	|HZ
+edit pwdlastset	|%X
+een ander	s(Z-I:]@YK[ZI
+een dag	w@bIJ
+een fout	|OZZZ
+een gebruiker	|;XZ[
+een groep	|HZVX
+een keer	w@]
+een method	y*Z?Y
+een nieuw	sBJDZH[KJMHZZ[Z
+een tweed	|C^
+een uur	|HIX[ZJa[
+eerder gebruikt	|KX
+eget losenord	|ZJ^_
+eigen wachtwoord	|@J^^
+ein ander	wI]K[ZJ
+ein besser	|@_ZJ
+ein fehler	|:JZ_
+ein neue	n>I@YD^HHIJKJL][[gY
+ein password	|X]
+eine anderen	|JX
+eine eingestellt	|*X
+eine fehler	|E]ZJ
+eine fehlermeldung	|OYZZ
+eine neue	|HY
+eine zweit	wC]
+einen tag	w#J@_HJX^ZJ
+einfach nicht	|ZX
+eingegeben jetzt	|#[
+eingegeben nummer	|OX
+eingestellt ist	|*X
+einmal andern	|@Y
+ekrani blokady	|b_
+el ad	k%W/Z3ZMKT[gX
+el administrador	o(Y)I*JU[VYZJ
+el agent	|-Y
+el alcanc	|GY
+el asistent	w+X,Ye[
+el autoservicio	u)ZHGUa
+el boton	w(]:[
+el buzon	|>[aH
+el cambio	wLYZY
+el celular	w#ZCYHGMZ
+el centro	|dIg[
+el codigo	g3Y9J>^@KBZCIHHXXZJa]
+el conector	y8[<X
+el correo	w3[HKM_
+el dc	w4ZJ[MZ
+el de	|3J>[OI_Z
+el directorio	o!]3]7Z:JdY
+el enlac	yb[
+el entorno	wc^d[
+el grupo	|V^
+el mensaj	|>^HF
+el mio	|3HO^
+el mismo	y@ZA[B[ZI_J
+el movil	yCX
+el mundo	|-[SX
+el navegador	y][b[
+el nombr	w-^:ZFX
+el numero	u3]aH
+el objeto	y;X
+el pc	|M^
+el portal	|TYgX
+el portatil	|MZ
+el primer	|C[h[
+el proxy	|c[
+el que	|O^
+el registrado	|OX
+el registro	y/XD[]X
+el reloj	|RZ
+el restablecimiento	l!J(JBFHXSJUZZa
+el segundo	|@X
+el servicio	wBZdGf_
+el servidor	sHHcYfZ
+el sistema	|3JD[K[
+el sms	w3Y?X
+el telefono	r3_?[CIDIHGOY
+el tenant	|:YWY
+el tiempo	y@YH[MJ
+el ultimo	|@YeX
+el usuario	h3G>JCXHJOYVYZI][^Z_[aX
+ela nao	|VX
+elenco dell	|-Z
+elle a	|BZDZ
+elle n	y*X?[
+eller mejl	|DYa]
+else and	|@[
+em #	|>Z@XOJ
+em contato	|Z]
+em uma	|%]XZ
+email address	l3aDGZXaJ
+email alternativa	y3Y>]?JDYHG
+email alternativo	y>[?JDY
+email and	l(J*aHH
+email as	w>J?JC]
+email but	|?Z
+email client	|H[
+email de	s3[>Y?JCIDHHCaa
+email di	|HJa]
+email from	s?IH^Z^aHbF
+email goes	y3ZHX
+email i	y3IDGO_
+email is	q!X3X>[DJ
+email mit	|aY
+email not	u>^H[aE
+email noth	|DZ
+email on	l3c>E?GCYDIHFMYOJaG
+email option	|?Z
+email to	y:Z
+email with	p3I>G?JDJHEMIOJac
+email work	|HGM[
+email z	|3]?IHI
+empresa sspr	|PZ
+empresa y	y-Z
+emulador pdc	|4[
+emulator offlin	|4Z
+emulator pdc	|4^
+en #	u>^IJOE
+en a	wCYI_
+en ad	p#J%[/ZMXT[
+en ai	|C[
+en andra	|C^
+en anvandar	|;XXIZ]
+en blanco	|bZ
+en cach	|HIM]
+en charg	y7X
+en connect	s8XGZHJ
+en dag	y9G@_HIIJKJX]
+en dat	w@II^KZh[
+en de	s(Y*Y+Z>[HJK[
+en die	|8]JX
+en el	[!Z#J%I(G)J*I+I-H/X0J3_4I6J7X8Y9H:Y=I?H@GBGCFD[HDIHJYKHMYNHOFPHSJTYUYVYXIZF]G_XaGb[d[eXfHhH
+en entra	|7X
+en erreur	|HZZY
+en gang	y@_
+en gris	|(Y
+en grupp	|H[
+en hij	w+[?JC^DGKJOZ
+en ik	w9J>ZBZHII[KJV[ZJ
+en kan	u(I)Z@X
+en la	a#J%Y(X/^0]2X6I9H:J>G?GBHCHDIFYGJIIKHM[PJTYVIXJZE]IaYb_dGfGgJhI
+en libr	|)[HIU[
+en los	yJY
+en mesur	|EX
+en metod	y*[?ZHJ
+en mi	q!J3F9JCXD_HII]KIM[VJZXhI
+en microsoft	yR[SJT[
+en nu	s*[=[@YCJD[HIKKZJ
+en nuestra	|UX
+en offic	|TY
+en onprem	o/[0[6XHJNJT^_JcJ
+en pakt	|3I>JO[h]
+en pann	wHZS]TJZIfX
+en plac	|HZdY
+en raison	|EX
+en rojo	|K]h[
+en roug	yK[h[
+en sspr	|?YSX
+en su	w:X;X
+en team	|9JH^MH
+en timm	|X[a]
+en todo	|S]
+en una	|%[XZ
+en veut	wC[KXZIh[
+en wil	|@]
+en window	y5XMZ
+enabl a	r)JUHVJd_
+enabl account	uAZ
+enabl another	w?Y
+enabl by	sUZ
+enabl cooki	u.[
+enabl first	|!^
+enabl for	e!E(G)Z3]:J?ZDIHEVcWJZFdJ
+enabl in	w!]8JHIU[VH
+enabl inheritanc	w;[
+enabl it	wVYZJ
+enabl none	wU[
+enabl on	n)[8bGGUFVIdH
+enabl password	jHJU[VXWIe[
+enabl rule	|G[_J
+enabl self	|H]VF
+enabl so	|A[
+enabl sspr	y)]HFJ[
+enabl the	p*XHG[]
+enabl user	|8IA[
+enabl writeback	i,^BadCeZ
+enabl you	wV^
+encor desactiv	|!X
+encor l	|M[
+encor verrouill	|#]TY
+encounter an	w3]HZZG
+encrypt is	y<Y
+encrypt ldap	j<[
+encrypt off	|<Y
+end #	|3JO]
+end and	|>J@ZB^HGZJ]KaH
+end of	r,[1ZH_
+end user	u+ZB[HJZI
+end with	u,[HJ
+ended up	y/[;X
+ends in	r!Y@]HJIJO]ZH^[
+ends with	lHFKJN[OYZ^aJe[
+enforc for	|LX
+enforc on	|5Y
+enforc password	rK]
+enforc tls	|YY
+engin cannot	|_X
+enough for	s@HHEI]KZNZXZZH
+enough info	|DZ
+enough information	|CZDI
+enough it	|I[
+enough security	|C[DH
+enough to	|(]HJ^JhJ
+enough verification	yCX
+enregistr pour	|DY
+ensur you	|=JeZ
+enter a	o+[3Z>I@JD[HBKYOFZG]^
+enter any	|D^ZH
+enter as	|4YKJZGh]
+enter her	|OXhZ
+enter his	|h[
+enter it	uKYhX
+enter my	wOWVXZJ
+enter not	p3H>JDGOb
+enter phon	|3GO[
+enter the	k-I3G>F@JBJIIK]O^ZYaJ
+enter your	yaXhX
+enterpris admin	qP^
+enthalt ein	|-XFY
+enthalt worter	|-_
+entorno onprem	wc^d[
+entr deux	y@^IKKY
+entr em	|Z]
+entra ad	X!I#I-Z1a3J4K7I=^NJRHSHTIYXZHcHdIfa
+entra admin	w)X:XHZ
+entra and	|4X
+entra becaus	|TX
+entra cannot	y7Z
+entra cloud	y0ZHJ
+entra connect	[!J,G-I/F0X1J2I6H7I8H<J=HBJHbMJRFSITHYHZG_Hc?dFedfdhJ
+entra for	y7XHXTJ
+entra has	w/X3ZDITJ_]
+entra id	h=dNJZJdIeHfH
+entra is	|/I4]HHS[
+entra lock	yT[
+entra lockout	yTZ
+entra nao	y/[TZ
+entra nicht	w/ZcZfI
+entra nie	w/_TZ
+entra niet	y/ZT[
+entra non	y/]TZ
+entra not	j!J/d7[=J@IHGMINJZE_[fJgJ
+entra password	w-Z/XHJ
+entra policy	y/^NH
+entra portal	wMYdY
+entra premium	|=Z
+entra quanto	|T[
+entra refus	|/Z
+entra role	w)^*YHHTJ
+entra servic	|cY
+entra show	|MY
+entra smart	|HY
+entra subscription	|H[
+entra want	|/^II
+entra で	|!]7Z
+entra の	|#J-[HIT[
+entra 不	y/]7GHGT]_J
+entra 側	|7JT[
+entrar a	|Z_
+entri with	uAZ
+entro con	|BZ
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN^OY
+environnement onprem	wEZWJc^dX
+er al	|9^ZJ
+er das	y@IK[ZJh^
+er een	y@]CZ
+er is	|Z^
+er maar	|CY
+er nicht	r-]@IE]K[NZZG
+er niet	r;ZHJKYQ[VYZF[^
+er ontbreekt	|3ZCZOI
+er sagt	w*G-[IJKHOXXYZ^
+er schon	|KZ
+er twee	w*Z/XCY
+er wordt	|LZ
+er zijn	|CY
+era domain	yPZ
+erbjud inte	|?_HJ
+erforderlichen berechtigungen	|%Y(X
+erfullt die	yIYNXZJ
+errada not	y,XRX
+erreur a	|@ZZJeX
+erreur dans	y!]EX
+erreur lors	y,XZ[
+erro ao	wOYZXeZfJ
+erro na	yZXeX
+error #	uHZS^TJZF
+error 0x8023061f	|8Y
+error 32009	y,Y
+error 33001	|&Z
+error 6800	yHFNJZIfa
+error access	yHIQ^ZJ
+error al	s3IOZZZeYfJ
+error and	yD]HIZZ
+error appear	|HJZ^
+error at	qGXSX^W
+error code	uH[ZX
+error decrypt	y6Y
+error duplicat	|HY
+error dur	y&ZKXZI
+error durant	wOYZ]
+error for	sE_HDJXSYZG
+error from	|&YSZ
+error gett	q,Z
+error in	nHXV[ZGe[
+error mean	|HJZY
+error messag	lNX
+error not	yZ]
+error now	|B[S^ZE
+error occurr	rZ[eZ
+error on	p&^,H@[BIHENZSE^Je_
+error process	u9JBJHESbZJ
+error says	yHJI]ZH
+error sinc	|B[HIYZZH
+error upon	|%X
+error when	o@[HIZZeX
+error whil	n0[3_NJeX
+erscheint der	|L[
+erscheint nicht	y+[DJHJa]
+es ab	|N[
+es demasiado	yIX
+es el	w3G>ZO_
+es fehlen	|=_HJ
+es fehlt	wC[IX
+es heut	|@Z
+es incorrecta	s3[hY
+es ist	|WYZ[
+es la	|9JIJK[h]
+es miembro	yV[
+es nicht	r@YZI[Zh[
+es noch	|@]
+es spater	y9J@YZ]
+es wird	|K[
+escritura diferida	j,Y8ZHJZJd]eYfZgX
+esist piu	|_Y
+esper #	wXY
+esperando el	|a]
+esperar un	|@^
+esqueci a	wZY
+esqueci minha	|Z]
+essay de	|XX
+est arret	|fX
+est coche	w^[
+est consider	|+Y-[
+est desactiv	u!X;Y
+est desactive	uL[dY
+est en	|HYfY
+est encor	w!XPZTZVJ
+est enregistr	|C[
+est envoy	y>Y
+est eteint	|HJU[fZ
+est fauss	|H]
+est gere	y7[ZId]
+est incorrect	shZ
+est interdit	y)[-]HJIXKJUJ
+est mort	yHYYY
+est pas	e(J3X>J?[CHHHIHKHO]UJV]aJd^hZ
+est plus	|?]
+est refus	w-J@JNFZ]h[
+est rejet	|K[
+est rest	|!X
+est temporairement	|TX
+est trop	w-[@]HJ
+est verrouill	s#[^[
+esta apagado	|U[
+esta bloqueada	p#]
+esta bloqueado	|KY
+esta contrasena	y(X-XKX
+esta cortado	|!aHI
+esta desactivada	|;Y
+esta desactivado	yU[
+esta desativada	wUY
+esta deshabilitada	u!Y
+esta desligado	|U]
+esta en	s-ZGY_Y
+esta errada	|h]
+esta fora	y4YGXSZ
+esta habilitada	rV[
+esta habilitado	|VZ
+esta incorreta	yhY
+esta la	y?]BYKZOI
+esta manana	y#[@Z
+esta marcada	u^]
+esta not	|3Y
+esta registrado	|+Z
+esta senha	w(X-Z
+estado del	|S]
+estou bloqueado	|#ZTJ[Y
+et depui	|=YYX
+et des	|3Z
+et il	s>JCZIIOXZIhb
+et je	n9J>[@]BXHKVJZZ
+et le	rB[HFI[MX
+et maintenant	yKY
+et ne	|:X
+et un	yIY
+ete desactiv	|!X
+ete reinitialis	|BZM[ZI
+ete supprim	y4]_Z
+ete utilis	yKY
+ett annat	w:]@ZK[ZI
+ett fel	|OYZ]
+etwa neue	|9^HJ
+eu nao	y(ZV]
+eu so	|CY
+eurem tenant	|:X
+even though	w!XHJa[
+even when	|IEN]PZ
+even with	|NX
+event 31034	sYXdJf]
+event 32009	|,[
+event 33001	w&_HJNJZJ
+event 33008	y#J@JNa
+event 4740	u#aZG
+event log	p,]BJHGN^hJ
+event logs	y%X
+event says	s6YG[ZJdI
+event viewer	|%X
+evento 31034	ydJf]
+evento 32011	yeZ
+evento 33001	y&_NJ
+evento 4740	y#X
+ever had	yK[
+every #	r#XH[KXPZ
+every attempt	|N]
+every few	yB]HYMI
+every five	|HZ
+every hour	uHJP^
+every one	|KX
+every password	p-FHHIYKXN^ZJ
+every reset	|J]
+every singl	yHXNZZJ
+every time	n#I-Z@JD_HITWZY
+everybody could	|-ZVY
+everyon but	|VX
+everyon else	|)XHJV]
+everyon whos	|+Y3ZHI
+everyth as	yHJZ^
+everyth fine	|B[HJ
+everyth in	y>^HJN[ZG
+everyth is	y%]+ZDGJYZI
+everyth ok	|%[BWPG
+ex admin	|P]VJ
+ex administrador	|P]
+ex employe	|HZ
+ex has	|>]HJ
+ex husband	|>]HH
+exceed the	yX[
+excel bloqueada	|HY
+excel file	yHX
+excel macro	yHZ
+excel makro	|HX
+excel sheet	|HY
+exchang admin	l(I)Z*cHG
+exchang 管	|*Y
+exclamation mark	|-Z
+exclud from	p)Z=JG[HHPXUIV[
+exclud thes	|GY
+exempt from	|HIL]
+exig tres	|IX
+exigenc de	yIYNZ
+exist in	pAZH[WX
+exist on	yEJ_]dJ
+exist one	yHHKZOJZHh^
+exist pas	|[X
+exist password	o-FHXKYZHh^
+exist plus	|>[FJ
+exist sett	|%X
+expir and	o=XHILZZ]
+expir in	|HEZ]
+expir is	qLY
+expir jamai	wLZ
+expir password	g@JBJHIK^LbZDhJ
+expir set	wLX
+expir tick	|LX
+expir tomorrow	|HZ
+expir which	|H^LG
+expirada porqu	|HH]^
+expiry is	|HGL]
+export error	|H[
+ext account	|!I:]
+extend my	yK]
+extension cannot	|HX
+extension is	s2^HI
+extern invit	|:Y
+external collaborator	|:X
+external user	u:Z
+extra password	yJZ
+extremely long	|2Z
+fa cambiar	wZY
+fa e	|@Z
+facebook account	|HZ
+facil a	u-^HJ
+facil da	w-X
+facil de	q-]
+factor authentication	u3JHZ
+factory reset	|HZ
+factory sett	y>YHZZJ
+fail after	yZY
+fail and	|HJZYfX
+fail at	q7XHHKJZ^
+fail attempt	|H[
+fail becaus	q#Y8Y
+fail for	h!]%G(J)J3XA[PGVIZ_^J
+fail in	r/^FZHIZH
+fail on	uE]HIbX
+fail only	|K[
+fail reset	y%XZZ
+fail sinc	s%Z4J8ZHY
+fail the	wHIP[XX
+fail to	j%J(],[0[6XF[HBKJPJQaZEcJeG
+fail user	s;ZHJPZ
+fail when	y4GH[
+fail with	e%X&J/J3J8G<XBJFZH_NXP[Z@e[
+failur for	|ZZ
+failur in	|NHZ]
+failur onpremisespolicyviolation	|NZ
+fais pas	|V]
+fallo en	|/ZTY
+fals admin	y)W
+falsch formatiert	|3Y
+falta el	u3[5YVZ
+falta la	|3]
+falta o	y3[VY
+falta um	|3ZOI
+falta un	y3ZC[OI
+faltam licenca	|=[HJ
+faltan licencia	|=Y
+familiar and	|HX
+far ingen	ua[
+far inte	q([)G*I,J>JHGIYX^Z]^ZaE
+far jag	w>^@JD^HZIJKHNJX[ZChJ
+farlo da	|@JIJU^V^ZI
+fast jag	yI[ZIh]
+fast user	|!Ib]
+faut une	wCX
+featur is	|UX
+featur not	wHGU]d[
+federado con	|7X
+federat account	|7Z
+federat admin	y,[
+federat domain	u7Z
+federat global	|,X
+federat with	u7[
+federato con	|7Y
+federerad med	|7Y
+fehlen die	|=[
+fehler beim	r,Y:]@JZ[hI
+fehler in	yE_ZI
+fehlerhaft authentifizierungsinformationen	|3Z
+fehlt am	|%X
+fehlt die	|=X
+fehlt ein	|IY
+fehlt in	yHXVZ
+fel fast	|ZJh]
+fel format	|3[
+fel i	y,YeZ
+fel losenord	|,[ZFdIh]
+fel pa	|RZT[
+fel tillbakaskrivn	|4[6]ZIdIeI
+fel vid	w,XZ^eY
+feu bloqu	yHYc_fJ
+few minut	rB^
+fi at	|H]
+fich de	|([H[
+ficha para	|D_ZJ
+fido key	y?Z
+field reject	yZFh^
+fifteen minut	|#[
+file for	s3[CIDZHZ
+file has	|3Y
+file is	q#I>_
+file password	|H^
+filenam or	s2^HI
+fill in	o+]>H?HD_HFOXhY
+filter are	yH]
+filter dll	rJY
+filter drop	|G]HI
+filter in	|GXJX
+filter of	|GX
+filter on	rGYJ]
+filter product	yJ[
+filter refus	|JY
+filter register	|JZ
+filter reject	|JW
+filtr hasel	|J^
+filtro de	|JX
+filtro por	|GX
+financ folder	|HX
+find a	y4X
+find any	|4Y?IHY
+find her	|_[
+find it	w_Y
+find not	|H^KH
+find object	|GJ_Y
+find out	yZZ
+find the	m?EGYH]ZH__dH
+fine at	y@YbX
+fine grain	y@ZNY
+fingerprint sign	|H^ZJ
+finish it	|Z[
+finish the	uBZ]X
+finn inte	q*[3J>X?[CJHEKJZF[_]J_Za[
+fino a	y9[@YHGf]
+firewall blocca	|H[
+firewall block	uH[
+firewall blockt	|HX
+firewall blokkeert	|cY
+firewall bloqueia	|H[
+firewall chang	|HZcY
+firewall rule	|BXHZcH
+firma ldap	|<Z
+first check	|C]
+first code	|HH]]
+first field	|ZHh^
+first forest	|8[
+first login	yL[
+first name	|I[hI
+first one	|@XNIh[
+first password	u>I@ZDZ
+first sign	wL_ZG
+first step	|ZZfJ
+five password	|KX
+five time	p#YHFXZa_
+fix the	|EZ
+fixe it	|HIfZ
+fjarranrop till	|Q]
+flow work	|)^HG
+foi possivel	|3ZeX
+foi redefinida	|BYM]ZI
+folder in	|F]HH
+foljer inte	yN^
+follow a	|*ZPJ
+follow by	|@^
+follow messag	ydZ
+follow the	s:YHFIJNYZ^
+follow thes	|H_ZE
+fonctionn pas	yHXZ^
+football club	|-X
+for #	l![@_KGUKX]ZH
+for 24h	|XZ
+for a	X!Y#F%F)I*[,Y-E3J4Y9I=J>H?H@JAJC]DGGGIHJILZMINHPIT]UJVEXbZX[J]X^I_XaIcHdJf]gJhF
+for account	r)[HILZVJ^X
+for ad	y%]2IHJLZTJdZ
+for admin	a!J%E(G)d*_,G?FH_UAVDWJZHaXgH
+for administratorer	y)Z*^?IPI
+for all	h!J(G)H*H+Z-I=J?J@JDIGHIJKJLZMFNIPZSZUcVIW^XIZE^[aJfI
+for alla	|U_
+for an	n,X9XDHMIXFZ[_XaIf^
+for anybody	y+[HJSYUZ
+for anyon	s@ZHDUYVJZ]
+for aterstalln	u?[HJVXZJbX
+for att	o(a9J@[BJD[HETXVJXXZH]]^IhJ
+for both	|?GH[
+for chang	wHILZ^[
+for cloud	w0XHY
+for credential	yHZ
+for edit	|HZ
+for email	u/ZHIg[
+for en	|)JH[VFXHZ]
+for everybody	uUX
+for everyon	n3ZSX^Y
+for familiar	|HX
+for gammal	|1[4J5[HJ
+for half	y-J/HDJE_HHMZ]J
+for hela	yU]WJ
+for her	|!X
+for his	|TZ
+for insecur	y<Z
+for it	r.^8XHJMXYXZG
+for kort	wHII_
+for langt	|2^HJ
+for latt	u-^
+for losenord	|U[
+for manga	m#_9IHHXa
+for me	c!H#J(a-J3_9H>J?GBICXH>IGKIOJPJUGV[XXZ_aGhY
+for mfa	o+I?]DIH^aE
+for mitt	|V]
+for month	y+HD]HJLX
+for my	f!I)I9Z>J@JVcZFhZ
+for noth	y9[BZZF
+for number	|HY
+for offic	|=Y
+for old	|+ZHI
+for one	k)J?HAYCYHEPJVIZc
+for organisationen	yEJWZd]
+for other	|(JZ[
+for our	lH[P[TJUXWZ
+for password	]%I(H)H-X1Y3]7J:I?^@IBIE[GbHBKKMJNGV]Z@^Ha^bJdHeJhJ
+for peopl	o(J)H*]A]HEPZZH[[
+for policy	w5ZNX
+for privileg	s(I*a?JHIPI
+for registration	|+Z
+for remot	|QY
+for reset	c!J(Z)E*I:J?b@JBJCJEYHENGUIVHW_ZGaY
+for role	y(H)^HI
+for sap	|H^
+for self	p)ID]HXUDV]ZI^W
+for six	|!Z;[ZJ
+for some	uE_ZCf[
+for sspr	g)J*X+G?ZD]HXSXZI
+for standard	|)^HG
+for sync	w2XdY
+for tak	|9[
+for teacher	|(]HJ
+for team	wHJM]
+for that	o;XAYG_HEIYN[VYZI_JdI
+for the	S!G%G)G*F+H,_-F1G2[3I4J5J6J7H8X:];I=D>H?D@CBDCFDHEGFJG[HaJHOIPYQYRISFU_V]XHYHZ@]C^X_]bFcGdFeFfGh_
+for this	c#Y%G(a)G*J1X3Z=]?I@HA]CHD[H@KINZPITJUGV_ZC
+for thos	y7Y@ZZH
+for thre	yH]
+for tillbakaskrivn	y%]HIdIf]
+for today	|HIX^ZI
+for tomorrow	|>ZHH
+for tva	|@[
+for two	l(I*a3IC]HXZIhJ
+for us	s7Z8X
+for user	i![#])Y+Y-J@ZHXVI^J
+for verification	|>YHIXX
+for wallpaper	|HX
+for week	|@[ZI
+for writeback	l0a5]=JHIcJdFeXfJ
+for year	w1]>J?[@XHFKX
+for you	|)J=ZUFV]
+for your	d)Z9^:I=J@JEHH[IJTYUYZE
+fora do	u9[GYHISZ
+forbid the	y^Z
+forbidden when	y(Z
+forc a	y-JBJHIIJKHLIMJZG[a
+forc chang	m@IHXLbZG
+forc me	y@Z
+forc to	s?YLZ
+forest and	uA_ZI
+forest cannot	|8Z
+forest in	|8[
+forest later	|8Z
+forest migration	|_Y
+forest was	u8^
+foretaget policy	|HIN]
+forgot his	w)X:]HF
+forgot it	r@[HGZ^
+forgot link	y7[ZH^[
+forgot my	f?YHX[_bZhH
+forgot page	w?ZHYWZZH
+forgot password	b!X(H7]:^=^?Y@IBID[KILJMJNHUIZH[F]X^IbHdJgIhG
+forgot the	m:X>IDaI]ZF
+forgot to	s!^DYHIU]ZFdZ
+forgotten password	yc[
+forgotten the	|DY
+forhindra obehorig	|TY
+form for	|H]ZJ
+form is	|hZ
+form says	|:[HIZJ
+form want	|hZ
+format #	y3]OJ
+format dans	|3X
+formato #	y3_CJDJHJOJ
+former one	y>YIIK^OIZI
+forsok igen	|@[
+forsok pa	|#]HIX[
+forsok senar	|Z]cX
+forsok vanta	wX[
+forsokt verifiera	|XX
+fortfarand last	|T]
+found 80230405	y_Z
+found for	uAZ_X
+found in	r-X_Y
+found it	|@ZHI^X
+found more	|AZ
+found my	|KY
+found that	w*XH[fI
+found the	|>JAZB^HHZH]I_J
+found twic	|A_HH_G
+four kind	|IX
+four option	w*Y
+fout bij	r,XOZZaeZfJ
+fout en	|#]HIX[ZH
+fout in	y,Ye[
+fout op	|R[TZ
+fragt standig	|H[
+fran i	|@ZK]ZJ
+fran molnet	|JYP[
+fresh one	|/ZHJLX
+friend in	|S_ZF
+from #	w@ICXIJK]
+from 2018	|1]HG
+from a	h!Z6YH^KJR[aJ
+from abroad	u#IHZT[ZI
+from ad	n!G&X/JHZPDTH^H__d^
+from admin	|)]*JHH
+from ages	|HJK[
+from alter	y^]
+from another	y:XH[
+from attempt	|XX
+from audit	|HILZ
+from being	sH]KGNZZJ
+from change	wBJHE^a
+from cloud	|P]_I
+from connect	y0X4WHY
+from entra	w-J/GHYJ^
+from expiry	|HIL]
+from hash	|G]HG
+from him	|=[HHI[KIZJ
+from home	yHKZZbX
+from hr	y+^3XHJKI
+from it	wHGVYZ^bF
+from last	u!Z/ZHHKZ
+from microsoft	w7[HHSGa^gH
+from my	m>^?J@ICHD_HYKH
+from one	|C]DJHI
+from our	u:ZHGbY
+from parental	|![
+from password	sPZ
+from reset	w)[HIXY
+from self	|HEUJV]
+from sspr	y)[PI
+from sync	w4[GXHEcY
+from the	X!H#J%I(I)I*J+I-H/H1J3I4[6[7I:I;[?Z@EDHHCIGK^MGOZPZRIUHVHXIYJ[]]H^IaFc^fIgZhY
+from this	|H]VJ
+from two	|KZPZZJ
+from us	|U[
+from user	|H]
+from window	yMY
+from writeback	|HJP]dI
+from yesterday	|H[
+from your	r@YHZZJ
+front of	y7[
+fruher domanenadmin	|PY
+fruheren password	|K_ZI
+fue utilizada	|KY
+fuera de	|9]HHPZ
+full day	|@[
+full name	|IY
+full number	|OZ
+funciona en	yMYZJb[
+funciona not	|MZ
+fungerar inte	qH]Z]
+fungerar pa	|MY
+funktioniert nicht	yZ[
+fur admin	|)Z
+fur administratoren	|)[*Z
+fur das	r%[(I1X2YHZQX
+fur den	|3XV[ZJ
+fur die	g,Y9X=ZBJDZHZKJNJUYV_ZHdIfJ
+fur dies	|8X
+fur eine	yGZH[VI
+fur einen	|XZ
+fur ihre	ydY
+fur mein	|HYVX
+fur sspr	wBYHIa[
+furs zurucksetzen	|=X
+further action	yBYdX
+fyllt i	|D^
+ga cannot	|)_ZE
+ga password	|,aGJHGZIeIhH
+gaat daarheen	|>]
+gaat naar	y>Y
+gaat niet	|3ZHY
+gamla losenordet	yM[hX
+gang per	|@^
+ganger och	y#Z>JHJIJKJX]ZIa^
+gar det	s9Z=[>J@[HJIIK[ZHb[
+gar inte	m3J=[>Y?[@GDJI]MHNJVH]I^JaJbJf^hI
+gar nicht	|U[
+gar nix	|-]9J?JHJa[
+gard l	yMZ
+gast in	y:Z
+gast kann	|:Y
+gatt ut	y=[ZZa[
+gave it	w%[HJIZKYZI
+gave me	s>J@ZHIZ^
+gave my	y@X
+gave the	w%X(YRZ
+gave up	wZX]Z
+gave you	|D_HJOJZH
+geandert und	w@]
+geandert werden	w7X@YZZ
+gebruik te	|TY
+gebruiker heeft	|CZ
+gebruiker is	y_]
+gebruiker kan	wZ[^^
+gebruiker niet	|+IDZ_Z
+geconfigureerd voor	|UGVZW[
+geen code	w>GX[a[
+geen domeincontroller	|4^
+geen email	|DZaZ
+geen lid	|V_
+geen link	|bZ
+geen rechten	w%X(aZJ
+geen sms	ya[
+geen terugschrijven	|=ZHIc[
+geen toegang	|>ZZ^
+geen verbind	|H[
+gefallen und	|>^HJ
+gefedereerd met	|7X
+gegen die	|N[
+gehen nicht	|4Z
+geht das	yY]ZJb]
+geht der	|>[^]
+geht es	|@ZV[ZJ
+geht falsch	|H[RX
+geht im	|M^ZI
+geht kein	|3]
+geht nicht	i-J1X:X>JFXHXIZKYMJVJZZ[ZhJ
+geht noch	|>]
+geht seit	|ZYfZ
+geleden gewijzigd	|MZ
+generat a	|2XH]KI
+generator password	|KZNZ
+generic account	|^]
+geprobeerd uw	|XY
+gere par	y7[:[ZJdY
+geregistreerd voor	y+ID[
+gesperrt obwohl	|#]
+gesperrt um	wT[
+gestern abend	|@^
+get 33001	yFX
+get a	l,_?X@]IZJZKIZFaXeH
+get access	u%I(YPZ
+get an	lD[GXHEJZZX
+get any	yH[
+get in	s>FHGZ_
+get into	u!E:YH_
+get it	w-IHYgX
+get mgdomain	|7[
+get my	y9ZHJ
+get not	y)YUZ
+get older	|@_HJKJhI
+get past	|>GH[ZX
+get refus	u=XI[VX
+get the	e+Z3J>X?JCJDGHJZZ]Iaa
+get through	w-GH[Z[
+get to	y0Z>]HE
+get told	uNZV^
+gets #	y(YSY
+gets a	s*[KYNI
+gets an	|KYZY
+gets not	yHYTJU]a]gJ
+gets password	|)[VG
+gets prompt	|LY
+gets refus	s-XIYPZ
+gets reject	w-XIY
+gets the	s+[@XNY
+gets through	|c[f]
+gets to	|HJaY
+gett an	|HIZ]
+gett auth	r,Z
+gett lock	s#]HJ
+gett the	yaZ
+geweigerd in	|%]@J
+gewijzigd en	w@Y
+gewijzigd maar	|/[MY
+gia registrato	y+]
+gia stata	|KX
+gia usata	|K]
+gibt es	q!J/K9_MJTJUZZJ[Y_]
+gick ut	y=]ZG]]
+gilt das	|gZ
+ging es	|@Z
+ging jetzt	|!X9JBZ
+give a	|HIZ[
+give an	yKXZGb[
+give me	sH]ZX
+give my	|([
+give out	yg]
+given a	y@YB[KJ
+given the	|%X)Y
+glass account	|HZ
+gli account	w*[GXPJ[XdZ
+gli admin	y)Y*Z
+gli altri	w(XPXVZ
+gli amministratori	w)]*Z?K
+gli hanno	|=[
+global admin	d([)Y*^,b?JHHPJVJZHdFgJ
+global bann	|-Y
+global beheerder	w([)Y*J,]ZJ
+global e	|(I)[
+globalen admin	|,X
+glomt losenordet	wBIDZHJZ^
+gmail kan	|:[
+gmail password	|:JH_ZE
+gmsa de	|0Y
+gmsa of	y0ZZJ
+go back	sHJKZbX
+go nie	w>J?]HJKHMJNYZIgYh]
+go on	s.^HFLYZE]]
+go out	|3ZH[
+go ther	y7X>[HH
+go through	n+[B]DZHGIZKHZYfF
+go to	n(I*J+G:]>X?J@JCJDFEIH^KGUJZ]]K^IbJh[
+godta inte	|KIZ[hZ
+godziny temu	|@[
+goes back	yKZZJ
+goes nowher	u3[aJ
+goes on	y#^HIL]ZG
+goes to	l>_
+going on	|HHZ]
+going round	|KZ
+going through	|H[Z]
+gone for	|]Z
+gone from	|?YD[HJKH
+gone sinc	|>[HG
+gone through	|@X
+good afternoon	y9]
+good enough	u?X@IHHI[KZNZ
+good even	|9]HG
+good morn	r9^HI
+googl account	|#EH^
+googl workspac	m7cHHZH
+gor inget	|LY
+gora det	|V_
+got #	|IX
+got a	g+Z>ZHFIJZ__X
+got an	nBHHZKZZZ
+got distract	|HI]^
+got error	|ZZ
+got expir	|LIZ]
+got hack	yH]
+got in	|BY
+got it	u#K/X>I@FBbHJIHKHZB]H
+got lock	r#Z@YHJZX
+got stolen	|>_HD
+got the	o#Z%Z(I)^@ZHGKJVJ]YaI
+got to	|HFZJ]_
+got turn	yIZdX
+got unlock	|#JB[
+gpo client	|QZ
+gpo network	|HHQ[
+gpo restringir	|QY
+gpo says	|@X
+gracia por	|9[
+grain policy	|@Z
+graph api	p%G(Jga
+graph v1	yg[
+gravado sem	|3^HI
+grazi mill	|9]
+grazi per	|9]
+great job	|9^HJ
+great thank	|9X
+grey out	m!](XHHdHe_
+groep die	|V^
+gross und	|IX
+group are	yHEPaVI
+group autoris	|HJV]
+group can	|V]ZI
+group for	|VY
+group has	y@XVZ
+group manag	|0XHXVJ
+group member	yHJPXVX
+group only	|HJV[
+group policy	q.Y@ZNX
+group proteg	|P^VI
+group that	uHJV]
+group writeback	m%HHdPGVHdHeHfJ
+grupo habilitado	yVZ
+grupo permitido	|V]
+grupo piloto	|VY
+grupo protegido	wP[
+grupo que	|V]
+grupp die	yGZ
+grupp fur	|VX
+guarda a	y#Z7XHJMY
+guarda la	|#ZHHMY
+guess and	|#]
+guess my	|-[
+guest account	uH[
+guest e	|:_HJ
+guest in	q:_HGZI
+guest reset	|:X
+guest the	|R[
+guest user	w:ZHX
+guest wi	|HZ
+guten tag	|9^HJ
+ha abilitato	|U^VFZJdX
+ha cambiata	|BZ
+ha configurado	|VZWY
+ha configurato	|V_WJ
+ha dati	|D^
+ha definito	|NJW[
+ha det	uIJKIMZN[ZJh]
+ha due	|*X
+ha en	|C[I[
+ha ett	|C[
+ha gamla	|M_
+ha habilitado	|U[VHdX
+ha intentado	|XY
+ha le	|%Z
+ha nytt	|:]@HMIZ^
+ha perso	|%X
+ha pouco	|@[MX
+ha restablecido	|BXM]ZH
+ha tva	|*Z
+ha una	|=XFX
+hab den	|ZH]^
+hab nur	|C]
+habe das	|K[]X
+habe eine	|*Y>X
+habe ich	w([9I>YDXH]
+habe keinen	|>X
+habe mein	rHIZ[[Z
+habe mich	u#YDY
+haben die	|DZXZ
+haben zu	|XY
+habilitada para	uV[
+habilitado para	yVZ
+habilitar password	|dJe[
+habilito el	|HZUX
+hace falta	|=Z
+had a	u![HJZIfZ
+had been	q-[8XPX
+had befor	u@ICJKaZI
+had caps	|#Z@XXI
+had here	|K[
+had inheritanc	y;Y
+had is	|3J>_HG
+had my	|@[ZI
+had that	y-IK^ZI^X
+had the	|_X
+had to	s>JDXHHZJ]_
+hai provato	|XY
+halben stund	|BZaY
+half a	|Z[g[
+half an	w/IM[
+half done	|/^4J
+half of	r/Y=JDZE_GJHFSZUJVXZI]I
+half past	y@Y
+half the	|/X
+half way	w]^
+hand back	w>_ZJ
+hand liggend	|-^
+hand out	yL[^J
+handl for	|G[
+handl the	|7YHY
+hanno tolto	|=[?]
+hantera lokalt	|d^
+happen at	y7XL[ZG
+happen if	|4ZDZHG
+happen to	wHYZZ
+happen when	y/XHKZ]aH
+happy friday	|9[HJ
+har aldrig	wDXWZ
+har anvant	yK^
+har aterstallt	|BZM]ZI
+har bara	|CY
+har fel	|3[
+har forsokt	|XX
+har gatt	y=[ZZa[
+har inaktiverat	|![
+har ingen	w=]LZNGTJW[
+har inte	q(^)]*J>]@ZCJDYHIIIKHMJUHVYWIZDd]
+har jag	|DZ
+har kvar	|g[
+har losenordet	|-Z7X
+har redan	|KX
+har tappat	|>X
+harden brok	|QYYX
+harden gpo	|QZ
+harden the	|YX
+harder to	u-Y
+hardwar token	w?_ZF
+has #	r2X>GC_HY
+has a	e-]/X3a>IBJDIF^HHIISYaJ
+has an	l3YAZF[HIIH
+has been	c!Z(H=]@HB_DZH]JJMJNJSJW[ZD^J_ZaGhJ
+has change	w3J>[EZZX
+has determin	|NJWYdX
+has different	|*X/Y
+has disabl	wU[
+has expir	yHZ
+has got	|8IA[IX
+has him	|TJ_]
+has it	u!I(Y/[4JS]UZWI
+has non	|LZ
+has not	X!I%J(H)H*I+I-J0Z3I:J>G?IBHDaHXIJJJKJNJOJPZSJTYU[V[ZE[J]I^I_]aHfIgJ
+has noth	|@JBJC[D[
+has one	w3]OI
+has only	sIX
+has password	w@[HI
+has self	|VY
+has set	|E[
+has spac	|I[
+has that	y!X>ZL[ZJ
+has the	g!^#Y/Z;J=KAJBIHCNJS^UZZG_Z
+has to	j-J/X@bC]DEHCIXKYNIUIW]ZH
+has troubl	|SYZX
+has turn	uU]
+has two	|HI[^
+has user	y(]ZJ
+hasel jest	wd]
+hash sign	|FY
+hash sync	jG_H^M[ZE
+hash synchronisation	yH^MF
+hash synchronization	yGZ
+hasla lokalni	|/[6]
+hasla nie	s(J/I0[>[@HDIHXKJZX]]dJ
+haslo bylo	uK^
+haslo dziala	|B[ZJ
+haslo i	|#]HI
+haslo jest	o7]@YBJHIZId[hZ
+haslo konta	|2_IJ
+haslo na	u%Z@ZZJbZ
+haslo niby	|h[
+haslo nie	p(Z@JIJKIZ^hJ
+haslo rano	|@[
+haslo zawiera	|I^ZI
+haslo zbyt	|-X
+haslo zmienion	|B^HGMG
+haslo znam	|>JHX[]
+haslo zostalo	wBYM]
+hasta manana	|@YX[
+hat #	|RX
+hat bloss	|C[IZ
+hat das	w%[-X]X
+hat den	|BIU]ZJ][
+hat die	wUXWZ
+hat kein	r0ZHHW^cZ
+hat nach	|HJRZ][
+hat nur	|I[
+hat sich	|BZ
+hatt ich	w>[K^
+hav issu	y@JBJZ]
+have #	y@JC]HI
+have a	f*Y9_>X@HBHHYIKKJN[
+have access	w>[HH
+have already	|@X
+have an	s9JH_ZX
+have and	|@JHJKZZIh]
+have at	whY
+have been	u)_HHKXPJ
+have business	|=X
+have enabl	y*X
+have enough	y@X
+have enter	w@IDZKIN[
+have forgotten	|KJh]
+have is	|@[
+have it	uHJK_ZF
+have just	wC]WZ
+have lock	|#Y
+have my	y-Z>FHHI[KIO[ZI
+have none	|C[
+have not	e-J0Y=J?Z@JCGD]GZHDIYK]NJZ]dXfI
+have on	yC[HH
+have one	p*J-JC_HGKH[]hJ
+have only	u=]?ZCXHHII
+have permission	o(Y^Z
+have register	|HX
+have right	|(X
+have that	w-]KHUX
+have the	j=YDYFXHXZFeZ
+have to	c(E*X-I3[5]9J:E>G?I@^CIDXHFI[K@MYNJOXV]XY[[hY
+have troubl	|ZZ
+have two	w*X/Z
+have typed	|IYhX
+have used	yKZ
+have writeback	|dZ
+hay que	y:]@^
+he alway	|KY
+he can	w/[FXHI_X
+he cannot	u=Y@X
+he change	|KZ
+he chos	|I[KJZJ
+he has	r!X/[3I8IA]D[HH
+he is	u#X(YHJVYZI
+he just	|LY]Y
+he keep	y-H@YI]KJ
+he not	u+Y>JDYHG]]aJhX
+he reset	|K[ZG
+he says	yHJKZ]Z
+he used	|XZ
+he was	y!YD]
+head of	|([
+headset has	|H[
+health alert	yHJfZ
+heartbeat de	yf^
+heb de	|]]
+heb er	yCXI[
+heb geen	|([
+heb me	|DX
+hebt te	|XY
+heeft de	y*Y/X
+heeft een	|FZUId]
+heeft er	|CZI[
+heeft geen	w%Y=ZNJW]
+heeft het	w#]-Y7X>JBZ
+heeft wachtwoordherstel	yW[
+heisst es	yT[VZZJ
+hela organisationen	|UX
+hela tiden	y#]BJHXfY
+hello pin	r9JHbTJbJ
+help desk	u@ZHZ
+help me	sHZI]aG
+help with	wBJZ^
+helpdesk admin	m([*Z
+helpdesk gave	y@X
+helpdesk gets	|-[
+helpdesk reset	q@XHJL[gX
+helpdesk role	w*[
+helpdesk unlock	|TY
+helpdesk used	y(Gg^
+hem niet	|K[NY
+her account	n!_3X=YG[HHTIZJ_J
+her ad	|#ZHJ
+her in	|_]
+her method	|+^?JDJHJ
+her new	|hY
+her old	|BJKaZH
+her out	|#_HF
+her own	w:]@YHH
+her password	m:X@[HJKHZ[
+her phon	y#I>YTZ
+her to	|GWLY
+her user	|*]?F
+here becaus	|dX
+here but	|?[
+here can	|([)JUX
+herencia esta	|;Z
+heritag est	|;Y
+hes back	|!Z
+hes stuck	|D]
+het aanmeldscherm	|bZ
+het beleid	u-I?[N_ZH
+het huidig	wZKha
+het ingevoerd	|OY
+het is	|U]h]
+het later	|@[
+het met	|9YP[
+het msol	|%]
+het niet	j*[/[3Y9J>I?JH^IJKIMHNIOXVYZFaJbJh[
+het nieuw	|/XIY
+het nummer	u3[a[
+het oude	n#[HIMYg[h^
+het systeem	|3ID]HGK[
+het wachtwoord	l([@ZBJHJI]KJZFd]hI
+het wachtwoordbeleid	|NY
+het weer	|@]BZ
+het wijzigen	w@JZX^[hY
+het window	y[X
+het zelf	|BZU]
+heut fruh	w@_
+heut nicht	yZZfY
+hey bot	|9[
+hey ther	|9[
+hi bot	|9]
+hi ther	|9[
+hide the	|bZ
+hier nicht	y:[ZId[
+hier soir	|@]
+hij niet	s=Y>IGZHHI]K[OXZJfX
+hij onthoudt	|K_
+hij zegt	y+[CJDHOZ
+hij zijn	|BZ^[
+him in	|A]HI
+him on	|HITX_Y
+him to	|ZY
+hint control	u5Z
+hint not	|5Y
+hinterlegt ist	|CY
+hinterlegt nummer	|>Z
+hinterlegten uberein	|OY
+his ad	w!^ZJ
+his licenc	|=]HI
+his mailbox	|TX
+his own	p-H:^HII]PXTYUJWI
+his password	h(J-I/Z:_@IB[DYHDTZZF
+his phon	|+[DYHG
+history #	|KX
+history is	yHIIJKXN[
+history not	y5]
+history or	|NZ
+history requirement	qNY
+hit the	ygZ
+ho cambiata	y@[
+ho cambiato	s>X
+ho dimenticato	yHHZ_
+ho gia	|K]
+ho i	|(^
+ho il	|(Y
+ho mai	|D^aJ
+ho messo	|#XI[
+ho perso	u>^ZJ
+ho solo	y?IC_
+hoje cedo	y@Y
+hoje nao	|@[X[
+hold a	w(Z)ZHJ
+hold an	|*X
+hold for	|)I*]3]HE
+hold the	|7YH[
+holder get	|)]
+home cannot	|4Y
+home directory	m3I:cHEZJ_H
+home offic	|9J>]
+home organisation	|:[
+home tenant	|:]HI
+hora de	|h]
+hora del	|RZ
+hora do	|R[
+hora esperando	yXHa_
+hora y	|@[
+horario entr	|RZ
+hos microsoft	|SY
+hos oss	|@Zd[
+hotfix policy	w5]
+hour after	y@X
+hour ago	o@^MX
+hour ahead	|RX
+hour and	wHYX^aF
+hour is	|@XX[
+hour later	|HHZJa]
+hour old	|@^KHZJ
+hour then	|@JP[fX
+how are	u9^
+how can	i*I+]D[IIKHN[X]ZX
+how come	|*ZHIKZ
+how do	_(J+Y/I0IBKDJHfKYLYUYVDbJdJfJ
+how is	|H]
+how long	j#G>IHJI_MaTYZFaJ
+how many	i-F9J@[H_IZK]XHZJ
+how much	wH^
+how password	|HXW[ZI
+how should	|DZ
+how to	c)]+]-F@IBHDYHaKGUGVG[]]H
+hoy not	|@Z
+hr 80004005	|%J&_HJ
+hr 80070005	y%Z
+hr 800700c	|2[
+hr 80230619	w4IN_
+hr 80230626	|%_4I<I
+hr 8023062c	|4I<_
+hr 80230818	l%J4d9JHINJ
+hr import	|3X
+http myapp	|+XHY
+huidig wachtwoord	uZHh^
+hur far	y>^@JD^H[IJKHNJZC
+husband phon	|>]HH
+hybrid join	uHJb^
+hybrid user	yHE_Hda
+hyper v	y9JH]bZ
+i ad	k!Z#J%J(J/_9J>I@IAXHHIHKIMZNJOJP[T]VIZG]J^]hJ
+i add	wH[VJ
+i already	|K]
+i alway	wD]HIK^ZH
+i am	d!J#X(X)[*I+K>I?JD_H_KIV]XJZE[JbJ
+i as	w(X*[HK
+i asked	|XY
+i began	|]X
+i can	k@XHII[KIZ[
+i cannot	Z#H(Y)[*Z+H-H3H4J6J7H8I:H=H>[?X@ZBICIFJGIH_KEMXOJPHTJVJZ^]J^F_EaGbIcHdZeJ
+i chang	mZ_^HhI
+i change	l>Y@XBGHGM_Z[hK
+i chce	w@ZC^
+i check	|HY
+i choos	qHINZa^hK
+i click	i+X@HBIDIHHIIKJNIZcaJbZ
+i clos	s>ZHJZZ]Z
+i come	|N[
+i configur	|*X
+i connect	w,X1J8[G[HGRIdZfG
+i cooki	w.Z
+i correct	|R^
+i could	uBYZJ]X
+i criteri	oNaWY
+i dati	|#J3]>XHJ
+i delet	y+]
+i did	k#Z-X>I?Z@ZHGIZOIZ]
+i do	m*J3J?[HCIJKINXOZZ_
+i download	|H[
+i en	u%](K9J>H@JCJHJP]VYZJa[dZ
+i enabl	w8JH]VFd]
+i enter	g,Z3H>J@ZCJDFHHIGNIOcZBh[
+i entra	u7]HGT[ZJ
+i fill	|OX
+i find	rHbKH
+i follow	w:ZZX
+i forgot	f7J:X?Z@ID[KJZ[bYhI
+i found	y>KB^HYZH]JfI
+i gave	l*Z,Y?IC]DJHHIY
+i get	g%J(Y+Z:Y@KI[ZX
+i give	|([
+i go	s!Z@JHIIJKZMJZGha
+i got	l)[BZHZ
+i gruppen	|V_
+i guess	w!Y-JHGI]V]ZG
+i guiden	|,YdFe]
+i had	k!Y-I9JBYHIIIKaZE][
+i have	Y#J%J)J*Y+J-D/X3I9I:I=J>B?Z@ZBICaDZGJICK^MHNXOGZI[_]H^JaIfIh_
+i hold	|)[ZH
+i join	yDYHGKYVZZJ
+i just	l*J-[@ZH[ZI[[
+i katalogen	w!]#F3_>KHJ
+i keep	sK[ZIa[
+i know	j-]?I@IHDIJMIN]TXZD[bhH
+i left	sHG]_
+i lock	u#YHX
+i log	uKIMJZIh]
+i lokal	y7[EX_[
+i lokala	|_[
+i lose	|>YHJ
+i lost	o(H)^*KBJZ^]J
+i made	w@^HIMY
+i may	|-[
+i membri	yF[PX
+i microsoft	|TZgX
+i mistyp	|#YhZ
+i molnet	u/]HJT_
+i mors	s#]@^KJZI
+i move	uFXHZ
+i must	y*]HEhX
+i need	a1Y=Y>[BHI]KHMJVJZ_]KhI
+i nie	m(I)Z3JHHI^KZO[VJZYaJhJ
+i not	[%X(J)J*I-G/J3G7J:J>[?G@GBICZDcHCIEKXMGOGPIUJVXWJXHZb[Y]YaHbJhX
+i notic	y@]
+i only	l:XCXHHIGK]ZH[^
+i open	y(Z
+i organisationsenheten	|:HF]G]UIWJ
+i permessi	w(^
+i pick	y*I?Z
+i press	p3I>IBIHGXZZ_]Ea]bX
+i przycisk	|(Z:]HIZH
+i put	n3J@XHHK]OZZG][hZ
+i really	|9X@X
+i receiv	|HJZ[
+i register	s?aCF
+i requisiti	wIXN]
+i reset	g(H*J+X=]?J@YBHDZHFKIVJZY]IaZgY
+i return	w![HGK[
+i see	oDHHZI[N[OZZG
+i server	|MXYX
+i set	j%Z)H*]0J?_@[DEH^KYWJZF
+i should	s:^C]HF
+i sign	sH]aH
+i skipp	wDaHG
+i start	q@ID_HG][
+i still	yH[MYZIaG
+i teraz	w*Z=[@JHIK]ZH
+i think	|#XhY
+i tick	yLXeY
+i took	|-Z8Y
+i tried	h#Z@[BZHFNJVZXYZIaZ
+i try	l@JHHNZX]ZI
+i turn	|U[
+i type	nIINYOXZFh_
+i typed	i>G@JHII^K[O[hG
+i use	p>I?^HIIJOJZDhb
+i used	o([I[ZG
+i wait	yH]aG
+i want	f(J*J+Z>H@YCHDIH^IIK[NJZX[JhZ
+i was	d!^)^+I3Z>H?IBJDYHHIINJOJVI]^hX
+i webblasaren	|b[
+i went	y@X
+i will	|H[ZX
+i work	w(]:]HIZH
+i would	y?XHIK]hI
+ich an	|>HD[HIZ^
+ich bekomm	yV[ZIaY
+ich bin	m9_>^BZHDV[ZJ
+ich brauch	yHZ
+ich das	uHYMZhY
+ich den	|>J?]HY
+ich ein	w@[D[HIZX[[
+ich einen	|XZ
+ich es	y@YK[
+ich hab	yC[DI]]
+ich habe	h#X*X>YDYHHNXZ[[Y
+ich kann	yZZ
+ich komm	|VJZ^
+ich mein	u)XV[ZI
+ich mocht	y+Z>J?[CJDJ
+ich nicht	p#[)Z-J>X?YC_HHKIVJ]J
+ich schon	yK^
+ich soll	y*GZ^
+ich tipp	|OXh[
+ich wieder	|@YXZ
+ich will	y@ZZJ[[
+id and	yAZHZaG
+id free	o/J=eHGTIZJdIeHfG
+id like	r+Z?XI[
+id or	u#JT]
+id p1	y=X
+id password	|/YHY
+id rather	y@ZHJ
+id が	yHXI[
+idad minima	|@Z
+idea what	|ZZ
+idea why	y9JB[HIZY
+identity five	|XY
+identity provider	n7a_J
+idzi na	y>]
+idzi z	yHJTZZZb]
+iemand keek	|@Z
+ieri il	|@Yf]
+ieri non	|@XZH]]
+iets over	|.X9Z
+if i	m!Z>XDZHEJ]hZ
+if lock	|bX
+if the	l3Y4]@XHH
+if you	h#Y1X>Y@IDYHJZEcXh[
+igen i	|#^KK
+igen senar	|@[
+ignor the	y)H*]D[HJWJZJ
+ignora la	|5ZLY
+igual a	wK^
+ihag de	|IJK_
+ihr admin	uUZVZdX
+ihr konto	p3XDYTXVYXY
+ihr password	n:XBYCYMZP]UJVJZF^J
+ihre organisation	uEYWXdX
+ihren admin	|ZY
+ihrer lokalen	|E[
+iis crypto	|YZ
+ik ben	p#_(I)Z*J9Y:Z@JB[HFKJZJaI
+ik een	|(Z@Y
+ik er	|@YZJh[
+ik heb	l([*[C]HJI[ZI
+ik het	wHYK[h]
+ik kan	u@KBZK^VJ
+ik krijg	u>JZZaY
+ik niet	u(XC[HIKJOJV[Z]aI
+ik ook	|N_ZJ
+ik weer	y@^X[
+ik weet	|ZE[a
+ik wil	w?^CIH[MIZJaG
+ik zit	|(YVZ
+il a	yBYOZXY
+il cambio	y@JZ^
+il cellular	u#[CZDIHIKIM[
+il cloud	|MXgX
+il codic	g3I>[@KBXCJHEIIOJXYZJac
+il controller	|4Z
+il dc	|4[MZ
+il demand	|C]
+il dit	u+[CJDJK[h[
+il en	yC]I[ZJ
+il est	w+XHJKHTZU[ZIh[
+il faut	o5X=[CYMY
+il firewall	yHXcZ
+il link	ybX
+il manqu	r3_=YCJDXHIOI
+il me	r([C[HZIZOYZJ
+il messaggio	|>^HFZXaI
+il metodo	|+X?]CJ
+il mio	f!](X9X:J>G@JBHCJDYIZKHMJOaTJV^ZFaJhJ
+il n	r+[>J?I@JCIDIHIIZK^OJZG]]aIh^
+il ne	|@Yh[
+il nostro	|-X7X
+il numero	uOX
+il parait	|V[
+il pc	yMYgX
+il phone	|a]
+il primo	|C[ZJhY
+il pulsant	y([:Z
+il recupero	|*Z
+il refus	|KZ
+il reset	yZZa[
+il ripristino	|R[
+il ruolo	y(Y*W
+il self	u)]HHUaVG
+il server	wHGc[fY
+il servizio	sBYfb
+il telefono	r3Y?XHIOZ
+il writeback	m,Z6X=XBHRYZ]dY
+il y	|M[
+im a	r:Y
+im ad	d!]#J%J-I/[3_>I@JBHDJHHIJM[NJPJTZVJZH^]_]
+im asked	r*ZHHOXaYhY
+im audit	yhZ
+im back	|!X
+im browser	u#JHJM]TZZHb[
+im buro	|9[>[HH
+im connector	|4]
+im connectorspac	|_]
+im entra	|3]:X
+im helpdesk	|(X
+im homeoffic	y>[HIM[
+im in	s!I-J3F9G:I>JBdFIHCIHMHVGZG]J_IaG
+im lock	q#[TJ
+im lokalen	r7Y_YgX
+im microsoft	|gX
+im namen	|:]ZG
+im not	i(X-X?J@JHDIJUJVdZI
+im on	|H^
+im out	|9]HH
+im password	w-JIbKGZE
+im still	|!Z
+im stuck	u9I@ZCYD]HDZ[
+im tenant	|WY
+im told	y:ZHJVJZH^]
+im verzeichni	y3Z
+immer noch	yTX
+immer ungultig	|O[hX
+immutabl id	yAXHG_^
+imped o	|HJ^YcY
+impedir uso	|TX
+impedirn l	|TX
+impid que	|HHc]
+impossibl d	|@ZZJeX
+impossibl de	n6Y>_@ZHCIJKZ^I
+impresora not	|H]ZI
+impressora nao	yH]
+imprimant ne	|H^
+in #	l#]HEIIO]THXZZ[
+in a	f!J#Z%X-X/J4G5]>X@[BJHJNYTFVYX]_I
+in account	sHJ^Yh[
+in activ	j!G#I%]&J(G/XBYHFNJT^^]
+in ad	U!b#Y%J(G)H*I+J,I-F/c0I1H2J3a4I6J7H8H9I:H<J=G>F?G@EAYBDCIDIFYGHH=IDJIKFLZMaNFOIPYSHT]UHVFWIXIZ@[F]H^c__aGbHcJdGeJfIgYhG
+in addition	y?[HYZI
+in admin	rMFg^
+in aduc	n!^#X(JHHNYTYZH^Z
+in advanc	y9[
+in after	yBZHGZ]^J
+in again	s8]@JBYKGZG[]
+in an	o!Z>[HGX]ZE^[aIdY
+in and	p7YHYLYTJZY
+in another	yHHSX[^
+in any	y>G?JDZH[
+in at	|BY
+in attempt	w#YTX
+in block	w#JHZTZ
+in both	uA[
+in brazil	|HIa[
+in browser	|b]
+in but	y?X
+in by	|hY
+in cach	|HGM^
+in cannot	|-]H[ZH
+in cloud	q7XHIM[TJ_GgX
+in combin	|H[
+in connect	h,a1G2J4J8_BJEIG^HBRJZHcIdbeGfDhJ
+in connector	w2Y8[HJ
+in data	|-^HI
+in de	i!^%I(H/J3[9J:X>Z?IBIIJKJOGPIT[UIV]WZZDa]bJdI
+in den	|^Y
+in der	d/Z0J3Z=J>I?YBJDKEZGJNYOXPJV^X[ZF_HaJdXfJgJ
+in die	w)[G[TZVZZI
+in domain	u!XPX
+in een	w%]@IHJP]VIX]ZJdZ
+in en	y>JI[O^
+in entra	_#E%H(]-]/Z1J4[7_=I@IBIHDIJMYSHT[VJZD_aaJfHgJhJ
+in error	w@]H]
+in eurem	|:X
+in europ	yHJS^UIZI
+in for	|-IT]
+in from	wG]H[_H
+in front	u7[
+in get	|dZ
+in group	|HEP]VY
+in het	s3XD]HFOYaJg]
+in his	|/[DZHJZJ
+in ihrer	u:ZE[
+in inbox	|aY
+in incognito	|.X
+in is	w+Y7YZG[Z
+in it	f#J-Z/F3_>[@HBIDJF[GYHCIdKFMJNXOEXJZB_JhJ
+in its	w?IH]
+in log	wHZTYZI
+in logs	y#HHYT[
+in lokal	w7[_]dX
+in loop	|fZ
+in m365	w/[TY
+in may	|8Z
+in med	yB[ZIh]
+in mein	|@XVKZZ
+in meinem	yC]I[
+in method	|*JH[
+in microsoft	wgX
+in mijn	|!J3[OIVFZ^
+in more	wAZ
+in my	i)Z@]KJMJOYZY
+in new	|AX
+in not	u>IDZHILYZF[]
+in o365	y/YMITZ
+in offic	o/[HHMCT]ga
+in okta	|7X
+in old	|AZ
+in on	pH[
+in one	w%a;J@ZFJHHZG
+in onedriv	|HY
+in onprem	q0]6XHJTX_YdI
+in order	y<[
+in other	y*XS]ZG
+in ou	rF[
+in our	e!I-I3J8J:^=ZBJHCK[NJUaVG_XdX
+in outlook	n3IBJH]M[OI
+in page	sZHb]
+in password	s-]/IH]KINZZG
+in repair	y>]HH
+in sap	|#EH^
+in scop	pG_HH
+in screen	m[YbY
+in security	|?]HHZJ
+in servic	y7_HGUI
+in sharepoint	y;HH[
+in sinc	yHFZ_
+in some	|*X-]
+in spam	wHIa]
+in spr	u4[HJKY
+in sspr	wBJHCTZUIV^ZH[Z
+in stag	|HHf]
+in step	yH_
+in sync	wH[
+in te	y(]HY
+in team	k!XH^M[VGZH
+in tenant	|HZ_J
+in that	y%ZHYTJ
+in the	J!H%D&X(_)G*F-F.G/I1Z2H3_4Z6J7H8C9F:E<Y=H>B?Z@GA[BXCEFdG[IJJHLEMJODPDRFSJUJVaWHXFYGZE[D][^JaAbCcEd[h]
+in their	u:Y
+in this	l%^(D?JH]JHVIW]aY
+in to	f+Z/X:X>JDJH_MYTZZE[HaDgXhX
+in too	w#HT]
+in two	uAZHX
+in was	yHX
+in what	yh[
+in window	y/Y
+in with	i/J@JB]HJIJKGLXM]ZXh]
+in wizard	r,_HHZHdFe^
+in yet	|M_V[ZD
+in your	r%X:[HHZJ
+inactiv and	|0Z
+inbox or	|aY
+incident at	|SX
+incident in	|SZ
+incident microsoft	|SX
+includ a	|F[
+includ in	y=ZHHV^
+includ inheritabl	y;Y
+includ password	yHY
+incluir part	|I]
+incognito pagina	|.X
+incorrect on	|hY
+incorrect password	yZJh]
+incorrect phon	|3JOY
+incorrect user	yTZ
+indicatif du	|3^
+info again	y+aCJDJHF
+info is	u3ZCZDJHI
+info on	|DY
+info page	|HX
+info setup	|DX
+info was	|CZ
+inform de	|+FDYH[
+informacion de	y3[CZHJ
+informacji zabezpieczajacych	|D]
+informaco de	|C[
+information de	yCZDX
+information error	|HIQ^ZJ
+information has	|E[ZX
+information is	wCCDa
+information on	|CY
+information requir	y+^CIHH
+information to	wCZDZZJ
+informazioni di	|C]
+ingen domankontrollant	|4^
+ingen kod	u3Ja^
+ingen lank	|b[
+ingen tillbakaskrivn	|=ZHIc[
+ingeschakeld voor	wd]
+inget telefonnummer	|3HD^OG
+ingevoerd nummer	|OY
+inherit permission	u;Z
+inheritabl permission	y;Y
+inheritanc broken	y;X
+inheritanc disabl	w;Z
+inheritanc is	s;Z
+inheritanc of	|;HH[
+inheritanc off	y;Y
+inheritanc on	w;[
+inheritanc turn	|;X
+inheritanc was	y;Z
+iniciar sesion	yH]ZI[]aH
+inicio de	wZ[
+initial password	u@YhZ
+innej firmy	|:]
+ins ad	|%Zd[
+ins wasser	|>^HJ
+insecur sett	s<aHHZI
+insid the	|JZ
+insist on	s<[@JBIHGK^ZH[[hJ
+inspection by	|c[
+inspection on	|cX
+install on	w-IHJJ[
+install servic	|0^HF
+install the	y0Z
+instead of	s0X3]?^HGaJ
+instellen op	|%Z
+insufficient access	y%^HI
+insufficient privileg	l(]
+insufficient right	|%[(H
+insufficienti per	|(Z
+insuficient para	w([
+inte aktiverad	yV]
+inte aktiverat	uUIVZd^
+inte andra	y@JZI^a
+inte anvanda	yKYPZ
+inte ar	yO^VY
+inte aterstalla	p)[EWVHZ]
+inte att	u7X@YKJZ]hJ
+inte byta	p:Z>J@ZKJZZhZ
+inte for	w*[?ZHJSYZIcJ
+inte fran	w4Y;]HIKJb[gZ
+inte ga	|-GH]K]ZI
+inte ha	|K]N[ZI
+inte i	q7[GXHHVZZI_[a]
+inte igen	y:YO[hY
+inte in	u3J;Z>IIJKIOIVJZbaG
+inte jag	y(YV]
+inte konfigurerat	|EJV[WZ
+inte kraven	wIZNY
+inte langr	u>aHHIJKHMJOJY]ZJ_Z
+inte lasa	|>]HE[[bI
+inte med	wDIO[Q[VZ
+inte medlem	|V^ZJ
+inte pa	r([9_>IKJM^VIZI
+inte till	|HFM]gY
+inte tillbaka	w+Y0a>JDJHIKJZ[dH
+inte tillganglig	|4]?ZHJ
+inte varfor	|IJNZZ]
+integration has	sd[
+integridad do	|S]
+intentado verificar	|XY
+intentelo mas	|@[ZY
+intento esper	yXX
+interdit de	|^Y
+interfaccia di	|gX
+interfer with	ybX
+internet is	yH]
+internet line	|HEc_
+into ad	y/Z3ZaJ
+into lsass	|JX
+into my	u!FH^ZY
+into the	r8XV[
+into your	|:ZHJ
+invent a	|@J[]
+invit by	y:_HF
+invit chez	|:Z
+invit to	s:_HE
+invitado de	|:]
+io not	y(ZVZ
+is #	g@YHGI[K]RZZI
+is a	h3Z=]>J?Y@JFXHDIXKYRX^Y
+is about	|KY
+is abroad	|)Z>[HI
+is accept	w@YBXKFMIN^ZH
+is activ	y6[BZHI
+is all	|-J>JBKHFI^KJ
+is allow	|@JX[
+is already	yaZ
+is alway	w@^HYNIZX
+is an	u(Y,XOY
+is another	|:^HH
+is apparently	|-[IJ
+is at	y>]HJ
+is back	|!XBZHJ
+is bann	y-EH_
+is behind	|GGHHM]
+is being	|4Z
+is black	|>]HG
+is blank	y3XHFZ]
+is block	n#Z4]@[HHTIXYZI
+is brand	|@[
+is broken	h4Z>X?JH[NJRIVJZ_]IbIdJfZ
+is call	y-ZF[HJZJ
+is cannot	|3^VG
+is chang	|%GHaZG
+is creat	yb[
+is currently	q#ZHJSY
+is dead	p!^3G>^OJZGbX
+is defin	|WX
+is deni	o%_(HHHPYVY
+is dicht	|!]9JU]
+is disabl	h!Y(I)Z*JH]
+is down	i/H4^HFS^ZGc]fX
+is due	|cY
+is een	y@ZIJZ]
+is empty	r?ICZD[HDZZd]eJ
+is enabl	o3^
+is enough	y*Y=JHZ
+is entra	|HZ
+is er	y9^ZJ
+is expir	|ZX
+is fals	|)Y
+is federat	p,Z7Y
+is filter	yGY
+is fine	m+Z4XDGJ[P]fJ
+is from	r1]>^HE
+is full	|H]
+is gestopt	|fX
+is given	|HJZ]
+is going	|HHZ]
+is gone	l>I@JB^D[KHZF[Z
+is grey	n!](ZHHeZ
+is happy	|/[BYZJ
+is hem	|=[KJh]
+is ignor	y*ZLZ
+is in	k*J-G9J>XB[HGI^KJ
+is inactiv	q!Y
+is incorrect	lh^
+is invalid	u3Z
+is it	g(J-E:IBHHdIHJXLGN^ZY[JdF
+is kept	y7Xd]
+is limit	yG[HGVY
+is lock	a!J>HHb[J^Y
+is manag	l-J7]:]@JHHZEda
+is miss	e(J3Z@JBJCJD_GJHGI^KJM]ZF[[hJ
+is my	m-ZKJZYa[
+is need	p=J?XCYH[
+is niet	sC^DHIJV]ZF
+is none	|+ZHX
+is not	T#I%G(Z*X-F/I0J4F5J8[:X<]=G>H?_@EBDCIDFHEKFLIMJPJRJVXXKZ[[X]I^F_XaJbGcHeHf^
+is noth	|([CID]ZG
+is now	|YZ
+is off	f!X)[*J3Z<XBIHFPJU]ZZdY
+is offlin	q4XHYfX
+is ok	wT]
+is older	|1^@EH[
+is on	f#I+Y-]=]>X@HHCIYLXX[ZI^ZaZdF
+is one	s*Y-Z
+is onjuist	yhZ
+is only	o*J>J?]@_CZHEKGZHg[
+is opnieuw	|@JBZM[ZJ
+is our	u7^H[SJZI
+is out	sG[H]cJ
+is outdat	yHY
+is password	u(XZZdY
+is popular	|-^ZJ
+is protect	w-I;[HI^^
+is refus	e!I%[(J-_/E?XBJHEJIK[NEZYhY
+is reject	mHJI]KYNZZI
+is requir	q(^=J>JCHD[
+is reset	wHHT]
+is right	uBJHZOYZJa[
+is runn	|dJfZ
+is scop	yVY
+is select	yV[
+is sent	y+YHJ
+is server	|5Y
+is set	d!Z#Y%HB]G[JJKINIQZTJZC^X
+is shown	u?_HI
+is slow	uH_cG
+is sms	|>J?]HI
+is someth	|>F]]
+is sspr	|H]UJ
+is still	o!]>XHG_[
+is stor	y3]OI
+is stuck	u)[HZ
+is success	|BY
+is switch	oHIL]dY
+is sync	|G[
+is te	u-]@[HJIXZJ
+is temporarily	qTZ
+is that	n:[HGIYZJ
+is the	e#J(J-F1J9J>H@JBHHdIIKHMKN[Z][YbJ
+is ther	d!J#I(F-Z/J3J7I9Y>I?JBFCXDFGJH[IHJJKJS^TZUJVJXZZ[_JbHdJhJ
+is this	p+D-H9ZHcZI
+is tick	q4Z
+is tijdelijk	|TY
+is too	e2_5[@ZIYKH
+is turn	q)X@YHIK[fY
+is uitgeschakeld	w!Z
+is unavailabl	y4]HK
+is untick	wdY
+is vergrendeld	y#Y
+is well	|-^HHZG
+is what	yHZ
+is work	uB]ZGf[
+is writeback	y0GH^RI
+is written	y0[HIRZfX
+is wrong	f#G-J3]H^IJOERYXJh_
+issu ended	|;X
+issu so	|cY
+issu to	wcY
+issu with	u@IBEH]Z_
+ist #	|@XTY
+ist ausgeschaltet	|dXfY
+ist bei	q(Y?ZHIUYd[
+ist das	u>[UZZJ^YfX
+ist der	|;[dY
+ist die	y<YVX
+ist ein	w3^OJZ^
+ist falsch	wHZRX
+ist fur	w)ZU[
+ist gerad	|S]]Hc]
+ist gesperrt	y#X
+ist im	q!]
+ist kein	yC^WYaF
+ist mit	w7YHX
+ist nicht	l![G^HIIJNKTYZEdZf[h[
+ist noch	|@Z
+ist nur	|CX
+ist zu	u1Y@[
+it a	q/XD]IYKJZG
+it accept	|BXC[HI
+it again	i@_HJKYZDdZ
+it all	|#JB[TY
+it an	|@[ZK
+it and	i/^>HBHHXIIKILXOXZ]]J^[gHhJ
+it as	|KX
+it asked	|C[HIZYaJ
+it asks	j*X@IC]HDIJKYh]
+it at	q@_HHMXZF][
+it away	w@HD[HFIJNYZa]H
+it back	sHFJYKbU]ZB
+it be	yH]VJ
+it becaus	w/Y
+it befor	|@Z
+it block	|XZ
+it but	|/[ZJ
+it by	y@X
+it can	|GZMY
+it cannot	l,[6XD^HHIXZD_]
+it change	|BZZJ
+it check	yKZ
+it claim	u-ZHHWYa]
+it cloud	|/]4J
+it complain	u@IK[
+it contain	w-Y
+it demand	yhX
+it deni	|-IJ[
+it does	oHDIHKGMGZ_h[
+it down	u/_KYNXfG
+it earlier	|@X
+it entra	s/^MJ
+it expect	|IJO]
+it fail	h3J5_6X>J@GBJCJHDIJKZMJNIXJZb]IaJhF
+it for	m(I:X=Y>J?Y@]BJHEUZVGfYhZ
+it forc	|-JBJHIIJKHLIMJZG[_
+it from	u#IBYHFTYZZbJg[
+it gets	w-JI[
+it give	w8XA[HFZ^
+it goes	yKZ[[bIhI
+it had	w!XKY
+it has	l-b/J3Y@HBJCHD]HJKYOIXJZHaF
+it here	|ZId^
+it i	yHJh[
+it in	j/I8]BIGXM[TZZI_IhY
+it is	_!J#J*I/I3I=E>IB[CJDJJZKXMIN[O^R[UJVGXJZJ]J
+it just	q-I9J@HCJHJIGKHOJZbhJ
+it keep	rHGKINKZ]h[
+it know	y-XK]ZI
+it let	y@^BZHIZE
+it lets	w@[HJKIhZ
+it lock	w#^@HHJZF
+it make	|KZhI
+it manager	|(]
+it mean	|&]HYZI
+it must	yIJK[
+it my	|@YZI
+it need	p*J=Y@ZEJHXZId[
+it normal	|@Z
+it not	Z#J(I)J+Y-^/Y3G7X9J:I=I>GBDCHI]MGNIOYTJX^Z][H]H^J_JbJfIgIhI
+it off	|!_)JKJWIdJ
+it on	o>F@YHINIV[YYZI]]^XbY
+it once	y@[
+it only	w>YOZ
+it out	y@[V]
+it over	|@]
+it password	y-HBYHYZJ
+it possibl	uH^K]ZJdG
+it read	y%[HJUX
+it refus	m@^KXZD
+it reject	wHFN]
+it remember	wHJK]
+it right	y@aZE
+it runs	|TZf]
+it said	qHJJ[KHZ_
+it say	|@]HXZF
+it says	T!E%J(E*H-Z/G3D6J7J9J:Y=Y>G?I@EBIDZEIHCIXJJMJNEO_PJSJTJVYWYX[Zc[J]J^I_IbId[hG
+it seem	uHJKYP]
+it should	uHFZH^Y__a[
+it show	uHHOZZ[
+it so	s+X/Y3HI_OF
+it still	s(YIZNZ
+it stop	y!Z@JHGZ[hY
+it take	yHHM^
+it tell	l(]-Z3J:[>J@HDJHEIXKYV]
+it ten	|MXhX
+it the	s/]@]HJKXZGfH
+it then	|/ZZ[
+it till	|@]
+it to	n.^3K>F@[BJCKDIGZHCIJK[OJU]VZ]KaJhJ
+it told	uX]
+it took	w@JB_CYHIKJXKZJ
+it turn	w!_KJUE
+it up	w-]@JHI^XdY
+it used	yBIH[KJZ[
+it violat	y/YNX
+it want	e(J*W-G/H3H:J>_BJC_DIH?IaKZMJNHOYW]ZBaJ
+it was	i!E/Z>[@]BJDJK_OXZC]Z
+it went	yZZ
+it will	wH_ZF
+it with	u-J?]HGKZZG
+it work	i%J(^-J/J9G>J?Y@DBdHBIIKIMGP[VIZI
+it wrong	w#]
+its a	y-]IIKH
+its ad	|8Y
+its alway	|-IT[ZZ
+its been	yBXMKa[
+its declin	yHJIJO]
+its fine	yBYbX
+its internet	|HGc]
+its lock	|#Z
+its long	y-_@XHITJ
+its not	p>J?_HGVZZJhY
+its off	w8JU]d^
+its ok	|9^BH
+its on	|-^HF
+its own	p6[?ZB[E[
+its owner	|#J^Y
+its password	wZI^^
+its peopl	y8]
+its right	w%J0[HJ
+its still	|!X>X
+its the	wKXOX
+its too	wDXK]
+its user	s8ZF[HIZG^Z
+ive a	y>JC]HFZY
+ive been	p-J@GHEKZXGZ_aYhX
+ive change	wB[MYZJ
+ive forgotten	wDXHJZ^
+ive gone	|@X
+ive got	y>[BIHJZX
+ive had	w-IK^ZJ
+ive just	u@[ZHhY
+ive not	|?J@JH]KZ
+ive the	ydZ
+ive tried	|NXhX
+j ai	d#X-J9J>X@[CJDJHCIXKHMJNZXZZ^]]aZhJ
+j en	|CY
+ja esta	|+XBZ
+ja nao	|?X@ZKJ
+ja usei	yKY
+jag ar	u#Z9^:X>GBZHGV[
+jag det	|h]
+jag far	yaZ
+jag har	o*Z>XCX
+jag inte	y(Z>[HIKKZ[
+jag jobbar	|(Y>]ZI
+jag kan	u>JKJ[_h]
+jag loggar	|ZJh]
+jag saknar	|(ZC[
+jag skriver	|O[
+jak ustawic	|HY
+jaki wiesci	|9]
+jako admin	|([*XZJ
+jamai inscrit	yDZ
+je connai	|ZG[a
+je dois	|KJh]
+je l	|@YK[
+je me	y@JZJh[
+je n	f?I@HBJC_D^IJKHOJVJZ[[Z][hI
+je ne	h3H9J>]?ZCIHGIIK[OJV^Z[
+je peux	|@JHIKJX]Z]
+je suis	m#^(X+Z:Y>Z?J@HBZCHDHHEKJVZZG[Z]XaJfJhJ
+je tape	yO]h[
+je valid	|HJZ^
+je veux	p+[@XCIDJH[KJZY[Z
+je voudrai	w?Y@]H[
+jede mal	|NY
+jednego uzytkownika	|A]ZZ
+jednej metody	|*ZCY
+jest czlonkiem	|V]
+jest nieprawidlow	wh]
+jest tylko	|?Z
+jest w	wGYHZI]P]VHdI
+jest wlaczon	wV]
+jest wylaczon	u!X
+jest zablokowan	w-JK]
+jest zbyt	w-]@[
+jestem z	|([:[ZH
+jeszcz jednego	|C]
+jeszcz nie	yHGM_WZ
+jeton d	|,]HI
+jetzt gesperrt	|#[XX
+jetzt nicht	|@ZXZ
+jetzt soll	|XZ
+join domain	|4G8[H[PJZJ
+join the	|HZ
+join to	|8[
+join via	|G]_H
+jusqu a	y9Z@Yf[
+just 33001	|&]
+just a	|CZ
+just got	y@^
+just look	|#X]Y
+just my	wC[
+just not	|@JZ]
+just now	|BX
+just one	uC^HWZI[J
+just reset	yMaZC
+just says	w-J@JIHKJZa
+just the	w0[C[HIfJ
+just to	uBZZG]Z
+just unlock	yhY
+just want	r*J9XHX[X
+juz nie	u3J>_HJK[MJOIY]_[aJ
+juz uzywan	wKZ
+juz zarejestrowany	|+^DJHJ
+kan aterstalla	|=[
+kan de	|>]aH
+kan een	|KX
+kan het	p9J@aKIU]V[ZG^XhJ
+kan inte	d#J(E)Z*I-F0J3X4J6[7J8^9I:Y=I>a?JBHCJDIHDIHKZLIMHNIOIP]UJVDXIZZ[Y]H^X_JaIbIdEe[hX
+kan jag	|(Z>HHY
+kan mijn	|VJZ]
+kan ni	|#Y9^HJZJaJ
+kan niet	o!J#J:Y>[@IHJIJK[MKVDZ[[]^JhZ
+kan stanga	|B]ZJ
+kan wachtwoord	y6]ZH^]
+kann das	w#X@[
+kann den	|?]
+kann ich	s)X?YH[T[XZ
+kann inte	|O[hY
+kann mein	wZZ
+kann mich	|HJZ[[[
+kann nicht	w4Y@XZY
+kann nur	y:[V]ZI
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	y:XHJMZgZ
+kanner inte	y:YHEM]gY
+katalogu lokalnym	|7[_[
+kazd haslo	|N^
+keek mee	|@Z
+keep ask	sHZ
+keep crash	|HX
+keep fail	wH^ZJ
+keep gett	p#[HJZJf[
+keep it	w7]@]HXZE
+keep lock	|#X
+keep my	wDYHFK]ZI[ZhI
+keep on	|HGNYZ[
+keep prompt	|HZ
+keep same	|KX
+keep say	u#H@HHDIJKHTZZ]ha
+keep tell	yNZ
+keep the	p@JBJKZLXMJZI^]gY
+keep try	w-HI]
+keep want	yHJMXgZ
+keep your	u#J+_D]HEZH
+keer fout	y#]HHTZX[ZH
+keer op	|@Za[
+kein #	|@[
+kein anruf	|3ZaX
+kein berechtigung	|(^
+kein cooki	|.Y
+kein email	y>GDZHHa^
+kein gestellt	|U[
+kein kennwortruckschreiben	|f[gZ
+kein lizenz	|=Z
+kein neue	|:X]]
+kein p1	y=]
+kein password	|=[
+kein recht	w%X([0Z;Z
+kein reset	y1ZW[ZJ
+kein richtlini	yW_
+kein ruckschreiben	w8X=[
+kein sms	s3X>J?JDJHIa_
+keinen code	|X[
+keinen zugriff	y>[
+kenn ich	|>JHXZI[[
+kennt das	|HFM_
+kennworter sind	|-GK^
+kennwortern fur	|UX
+kennwortruckschreiben ist	wd]fJ
+kennwortzurucksetzung aktiviert	|U[
+kennwortzurucksetzung fur	|EHW[
+kennwortzurucksetzung ist	w)[UYf[
+kennwortzurucksetzung nicht	y?ZEZ
+kennwortzurucksetzung registriert	yDZ
+kept by	|7X
+kept using	|#Y
+key but	|?Y
+key mismatch	w6]
+key not	y+JDHHHY^
+keyboard and	|#X
+keyboard layout	|hY
+keys in	yHY
+keys not	w6_HHOG
+keys out	|6_HF
+kierunkowego kraju	|3]
+kies een	|-]@JHJKZZG
+kilka minut	|BJM^
+kilka razy	|#ZX]
+kind of	yIY
+kiosk account	|GZ
+kiosk user	|HHZJ^]
+klappt es	|%[:X
+klappt nicht	yZ_
+klein letter	|I[
+klick auf	|bZ
+klok van	|R^
+klopt niet	u6[HYO[RZdHfI
+knappen aterstall	|([ZJ
+know i	|-^HJKI[I
+know it	w>[BXHFMZZH
+know my	j-I?I@XHXKJMHZX[_bIhG
+know that	|-[HIaZ
+know the	sM[ZJhX
+know their	|HIKI[^
+know what	|HJM[
+know which	yAXHY
+know why	|&^ZH
+know your	|ZGh]
+known incident	|SX
+known to	|JX
+kod idzi	y>]
+kod przychodzi	w>]HIa[
+kod via	|aX
+koden gar	u>^C[HI
+koden kommer	y>[aZ
+koden skicka	|>X
+kodu sms	|aY
+kollegan kan	|V^
+kollegen konnen	|V[
+komm ich	w!X)[DZHJ
+komm nicht	wVJZaaJ
+kommen nicht	|GXH[aG
+kommer ihag	|IJK_
+kommer inte	m%J+X-J0]3H;Z>ECJDIHFIIKFLXOHTJVJXJZ__Ja[cYdIh[
+kommt an	|6YHJaZ
+kommt nicht	pHHTZZJa_cY
+komork i	|CZOZ
+komt er	|;[KZ
+komt niet	m+]DIHHLYO[a[cY
+komt te	|-]HHXGa[
+konfiguracja lokalna	|E]
+konfiguracji zapisu	|e]
+konnen ihr	wCZP]ZIcW
+konnen nicht	wF]PY
+konnen zurucksetzen	|)XVZ
+konnt das	|BZeZ
+konnt nicht	y,Z4]HI
+kontakta administratoren	|![)H*HPJZ^
+konten ohne	|L[[X
+konto ad	yLZ
+konto admina	|*Z,[
+konto ar	o#YTXVX
+konto fehlen	w%ZCY
+konto for	yV[XX
+konto ist	n!X#YVY^Y
+konto jest	s!X#X
+konto msol	|%]
+konto nicht	w3YQZVZ
+konto nie	wD[V]
+konto noch	|!X
+konto wurd	rHZ_]
+konto zablokowan	|#X
+konto zostalo	y!Y
+konto zu	|XY
+kontot ar	u!^XI
+kontot last	|#Y
+kontot saknar	|%](J
+kontroler domeny	|4^
+kontrolerach domeny	|JZ
+krav tva	y*ZCY
+kraven pa	|I[KK
+krijg geen	u>GZ^aY
+kunnen julli	|#[9[
+kunnen niet	y8]P]
+kwijt en	|>X
+l a	u+Y-X=[@YHI
+l accesso	yH]ZY
+l account	j!X%[3YDIHFPKVYXX[[_[
+l activation	|,]dIeZ
+l ad	f!]%Y-J/[HHIJKJPZT^VJZIdIfZgY
+l admin	u([*I?^
+l administrateur	u(Z)I,[PJU[VGW[ZH
+l adress	|3Z>X
+l agent	w-[0X
+l aggiornamento	|ZJf^
+l ai	|@YK[
+l ambient	ycZ
+l amministrator	o(Z)J*J,IEXHJPJU]VYZY
+l ancien	f-J3G9J>_?I@IDIHFIHK[MbOIZHaGha
+l annuair	p!Y3^7]>IHJ_Y
+l app	w?^C[HI
+l appel	|?[HJa[
+l appli	|?ZaZ
+l application	w?[CZ
+l assistant	w+Y,[HIe]
+l ecran	q+X@ZHEZI[Zb_
+l ecritur	w%Zd]
+l entrepris	rDXKJN_PZVI
+l environnement	yEZWJc^dJ
+l ha	s-Y/]@XBZ
+l heritag	|;Y
+l heur	wHZR^
+l historiqu	|5Z
+l ho	s@[K]
+l horlog	|RZ
+l imprimant	yH_
+l inscription	yD_HI
+l integration	|dXeZ
+l objet	y;X
+l option	r([?[DJ
+l opzion	y(]
+l organisation	yUJW]
+l organizzazion	pNJW^dX
+l orologio	|RY
+l ou	r%Z;XF_
+l sms	u3J?]CJ]]
+l uso	yTXV[
+l utent	l+X3I@XCYHHIJOXVZZJ]Z^X
+l utilisateur	f!J#Z(X+X-I3[:Y>J?I@JHFIIKJMJNJOYPYUJVXXYZF]Y^^dI
+la acepta	y9JK[h]
+la acepto	|/Z
+la anterior	u@JK[M^ZJhX
+la app	u?ZCYHJZJa[
+la auditoria	|cZ
+la boit	w>^FJ
+la cambi	s@^M[
+la cambio	w@JB[ZGh]
+la case	|^[
+la casella	wHZ^[
+la casilla	y^Z
+la chiamata	y>J?]HHKJa^
+la clav	k#]D]KJL[MJ]KbYhI
+la configuracion	|EZ
+la contrasena	]!I#Z%Y/J6X7Z=J@YBFKHNZUIbJd[fJhZ
+la cuenta	i!]%[2^3Z@IDJHHIJLYVJZE[[^Y_YfJhJ
+la de	yK]MX
+la del	yKa
+la directiva	o!J?[HGNaWZcJ
+la e3	|=_ZF
+la email	y?XHXaY
+la empresa	r-YHIN]U[
+la escritura	n,Z=XZJd[e[fX
+la fin	|][
+la herencia	|;Z
+la hora	|R]
+la impresora	|H]ZI
+la laptop	|B[HHMHbZ
+la licencia	|=Z
+la list	y-Y
+la lista	y-[
+la llamada	|HIa^
+la mia	l!X-J9X:Y@ZBJDJHFIZKFMJNJVYZ_
+la mise	|f^
+la misma	|KZbZ
+la nube	l#J/^0]6JHIJXNJPZTZ_YdJ
+la nueva	pB]HFK[MaZG
+la nuova	o>I@JB^HEIIKZM_NZZG
+la oficina	y3J9Z>[?[HH
+la opcion	y([?J[X
+la organizacion	q=YN]UIW[dX
+la ou	r;XF[GX
+la page	m+_-]>J?JCKDYIIKJXZaJ
+la pagina	k+^-]9K>J?K@JCJDXHJKJOJVJX^Z]aJ
+la pantalla	rHGb_
+la password	]#Z%H-G/I7Y=I>X?J@XCJDIGJHHIXKDMYNJUIVIWJZ^[^]IaJdYeKfHgIh[
+la pc	wMXb[
+la policy	|N[
+la politica	uN_
+la politiqu	|HJN^
+la procedura	y+XHJ]ZeY
+la propria	|^Y
+la prova	|=_HJZJ
+la prueba	|=^
+la que	|h]
+la quier	|K[
+la rechaza	y-[KYZI
+la rechazo	|-Y/[
+la reecritur	h,Z4Z8I>J@IBJDJFJGZKJNIPIRXUJVJZYbJdZe]fXhI
+la reescritura	p4Z6X=JRXZ[eX
+la registrazion	|+XDX
+la regl	yGXKIN]
+la reimpostazion	l(JBHHYSJUZZafK
+la reinitialisation	e!J%I(G)X:I=H?IBGHHMJNIPIS[U[V^ZbbKdIfG
+la rifiuta	|JY
+la sim	|>_HG
+la sincronizacion	wMZf]
+la sincronizzazion	yGIHKMZf]
+la stampant	|H]
+la strategi	l?]CJDIHINaWZZI
+la sua	w!Y8X@JIZKZ
+la sucursal	|M[
+la suya	|I[KZ
+la synchro	|d[f[
+la synchronisation	|GZ
+la use	|K[
+la vecchia	k#Z9J>JBJHGMaZIg[h_
+la verificacion	w3[?ICY]Y
+la verification	w3ICYO[aJ
+la version	|H^
+la vieja	s9IHIIJKJMah]
+la vm	uHIRYf^
+la vpn	wH_
+la vuol	|K]NZ
+la web	|MZ
+laat me	|X]ZI
+lack permission	y(X
+lack someth	|HHI_NJZI
+lack the	m%[(Z3Y5_HFJK
+lacznoscia z	|cZ
+lagt in	|CXDZ
+land in	|!J/^>]HHZI
+laps password	|@FH_ZJ
+laptop and	y]X
+laptop befor	|]W
+laptop is	rH^
+laptop not	yH^bI
+laptop request	|HY
+laptop says	|#ZHI
+laptop screen	|HX
+laptop show	yHFb^
+laptop still	uHEM_
+laptop will	|HIM]
+las clav	|/I0]6Y
+las cooki	y.Z
+las cuenta	w*]GX
+las licencia	|=Y
+las pregunta	|X]
+las ultima	|K^
+las upp	|#Y
+lasa upp	r#[HIZJ[_bJ
+lasst mich	wXZZ^
+lasst sich	s@YH[
+last #	pK^
+last chang	y@]UYZF
+last dc	|4]ZI
+last for	|TY
+last i	yT[XX
+last month	n#[/Y6[8[=[HCKH
+last name	y-H@JH]IYKIZJ
+last night	r@YH[KJU[ZEc[fY
+last one	|@YHX
+last page	qHDKINZSJZb]Ie^
+last password	yH_KH
+last quarter	|HIKYaZ
+last step	pHFZZ]]
+last two	pK[O]ZG
+last week	l)X/J8Z:J>Z@GBHCYG]HCKXTJVZZX_[
+last year	u:YK^ZG
+later on	|+HD[
+later opnieuw	|@[
+later the	y/YL[MX
+latest version	|1X
+latt att	w-[
+latw do	u-[
+lauft nicht	w0YfY
+lauft nie	uL^
+ldap not	|4G<[
+ldap onderteken	|<[
+ldap option	|<[
+ldap password	y5X
+ldap server	m5]
+ldap sign	s<[
+ldap signer	|<]
+ldap traffic	k<[
+ldap 署	|<^HJ
+le autorizzazioni	|%Y
+le bouton	|([
+le centr	|gZ
+le changement	|HJZ]
+le changer	w@^
+le client	|:XBX
+le cloud	r/YPZgX
+le code	g>^?YCJFJHFIIXXZG]Iaa
+le compt	j%^@JHGLZMJZI[]^Z_]
+le connecteur	|%W
+le dc	w-K4[9JJ]M[
+le droit	y([X[^X
+le journal	|NX][
+le licenz	y=[
+le lien	uHYbZ
+le meme	y@ZK[ZI
+le mien	s3I>JHJIYK^O]
+le modifier	|@Zh[
+le mond	w-]9[@IHHKJSZUZ
+le mot	a#I%X-Z6X7[:J@IBFHJIYJXKEL[MGNXUJZJ^Xb[dZ
+le navigateur	w.X]YbZ
+le nom	y-aIE
+le nouveau	l-J>K@JB]HGIIKYMaNHZ[
+le numero	p3X>JO[a[
+le pare	yHYc_fJ
+le password	w/G0]H[ZI
+le pc	yM[
+le phone	u3F>E?HDIHGM]OZa]
+le portabl	|B[HFb]
+le precedent	yMZh]
+le proxy	|c[
+le refus	|IIKHNXO^
+le remplacer	|@]
+le role	|(X
+le serveur	qHGYYc]fX
+le servic	sHHUJcZfa
+le sms	s3W>J?^HJIJ]]
+le texto	|>^?]HFaJ
+le ultim	yK_O[
+le vpn	|H[
+le web	yM]
+lead to	|HXg[
+learn how	ydX
+least #	s@IKKN[
+least eight	y/Z
+least one	s@XHII]
+leav and	yH[
+leav out	|G[HI
+leaver should	y!EH_
+leden van	|P[
+left for	y![@[C[DJHH
+left my	w>]HH
+left out	|GY
+left the	m>FA^HJZJ]_
+legacy protocol	|Y]cG
+leicht zu	r-aII
+length age	|HHIJN^
+length complexity	n@YHIIJN^
+length of	|2[HJ
+length requirement	|I^NE
+les admin	w)X*YPZ
+les administrateur	u)^
+les autr	w%[*[HJVZ
+les compt	wGX[YdY
+les cooki	s.]
+les donne	|3[>X
+les droit	w%Z(]HJ
+les licence	y=Y
+les membr	|P]VJ
+les mots	y/J0]H[KJdY
+les question	y?Y
+les utilisateur	|)[*J[Y
+less predictabl	|-W
+less than	w@Y
+let it	|NZ
+let me	g)[-K@]B^CJDHHEIIVIX^]JaJhI
+let the	w=YZY]W^J
+let you	yBZHJaZ
+letra cirilica	|/Y
+lets me	u@[HJKIhZ
+letter accept	|/^IH
+letter and	rHFIYZ[
+letter digit	|IFN^
+letter in	r/Z3^@ZHJIJ
+leut dort	|8XF]
+libr servic	s)^BJUaVHfI
+licenc cost	|HX
+licenc for	uHY
+licenc need	|=]HF
+licenc not	|=Y
+licenc was	|=^HI
+licenca do	|=X
+licenca necessaria	|=Z
+licence are	rHY
+licence for	u=]UJ
+licence miss	|=[HI
+licence necessair	|=Y
+licence not	y=X
+licence requis	|=X
+licencia de	|HX
+licencia necesaria	|=Y
+licenser sakna	y=^HJ
+licenti ontbreken	y=_HI
+licenz necessari	|=[
+lid van	|V_
+lien reinitialiser	wbZ
+lift the	wT[
+lightweight agent	|%I0^HJ
+lijst met	|-^
+like #	u3Y@Z
+like 12345	|-[
+like an	|I[
+like it	y/YHJTZ
+like that	|-Z
+like the	y/[NZ
+like to	r(J?XHZK]ZIhI
+limit of	|2XHJXZ
+limit sam	|QZ
+limit to	yG[HJVY
+limit who	|Q]
+limitada msol	|QY
+limitado a	|VY
+line of	|4[HFcZ
+link and	y7[ZH^[
+link at	uHGZHb]
+link between	y4WHEc^
+link does	|HY
+link fail	|UIb[
+link in	wH]Z^aJbE
+link is	wHXbX
+link not	wZ]bJ
+link on	p:YH[ZG
+link to	qHGZZ_abI
+link under	sHJb^
+list block	|-Y
+list is	y1JC]HX
+list of	l-YK]V[
+lista de	y-[
+lista personalizada	|-Y
+litery cyfry	|I[
+lithnet password	y-JHIJ]
+live account	|!FH^
+live at	|@]IJNJ
+live in	u-]ZI
+live on	|HI_[dY
+live with	|7Y@Z
+lizenz fur	w=YHY
+llega al	y>X
+llega el	r>_aJ
+lleva mi	yI^
+lo intent	|X^
+lo uso	|3H>_OG
+load a	|J[
+load and	wHY
+load the	|HIb[
+locali non	|6Z
+locat ma	|e]
+locat the	|HHZI_^dHeYfI
+lock after	s#[@IBHHXLJTJZI^H
+lock and	u#Y>HH]TG
+lock automatically	|#Y
+lock becaus	u#YHJ
+lock by	w#]HETZ[Z
+lock can	|HX
+lock for	wHYTY
+lock her	y#^HE
+lock him	|TZ
+lock in	kHYT[
+lock it	y#KTY
+lock me	u#Y@IHITYZH
+lock my	wHY
+lock myself	u#]HI
+lock on	u#a@XHGXI
+lock out	^#bHHX]
+lock screen	d!JHGTJZH[Zbc
+lock temporarily	|#[TJ
+lock the	s#^>JTJ^XbH
+lock to	pTZ
+lock user	wHJT[
+lock was	yhZ
+lock your	|HJTZ
+lock youv	|TY
+lockedout in	|#GT]
+lockout after	w#YTY
+lockout counter	|T[
+lockout duration	y#JHY
+lockout in	w#ZHJTJ
+lockout threshold	wTY
+lockout trigger	|TZ
+lockouttim ni	|%Y
+log in	c!I#^%I(J*I,J-J3J=J>G?G@JBWDJGIHaIJKGM^NIPJTIVHZ][J]J^I_GaEbIhY
+log into	|ZX
+log of	wHJZ[
+log on	o@JBXHHM[ZGg^
+log says	o/]6YHGMIZF__
+log show	o/JHHJ]ZY]aaIbH
+log what	|&]/YHIZI
+logg in	m#IB]HZhX
+logg on	q!Z(JHHZZbZhY
+logga in	|BZZG[]
+loggar in	|ZJh]
+login attempt	y#^TG
+login do	|b]
+login fail	sHaZC
+login is	u![#YHCIZ^^
+login not	r7IHGZ^bZ
+login page	|7[:ZHJSITI
+login says	yTYZGbZ
+login screen	jHGZJba
+login to	|H[ZG
+login was	|![HI^Z
+login with	|/HM^bJgJ
+logo de	|H[
+logon but	|LX
+logon cannot	|b[cH
+logon is	yH]
+logon screen	nMXbZ
+logs in	y:YLY
+logs on	|LX
+loguj sie	|h^
+lokaal niet	|0[6]HJZJ
+lokal ad	wN[g[
+lokal configurati	|E]
+lokal directory	y7[_ZdY
+lokal integration	|d]
+lokal katalog	y7[_[dZ
+lokal konfiguration	yE]
+lokal omgev	wHKc_dY
+lokal verwaltet	|d^
+lokala ad	ygZ
+lokala miljon	yc^
+lokalen ad	u_YgX
+lokalen konfiguration	|E[
+lokalen umgebung	uEZZIc_dY
+lokalen verzeichni	|7Y
+lokaln ad	|gZ
+long and	|@Y
+long does	s#GHCI]KJM]TZXXZJ
+long enough	w-Y
+long is	|>JH^
+long number	|IIOIZ_
+long password	w2Z
+long until	yHJM[
+longer exist	|4[HX
+longer have	r>aHE
+longer offer	y?]HJ
+longer support	|1X
+longer than	u2XIX
+look at	uHJZ[]XfI
+look different	|HX
+look for	s4[N[_Y
+look like	|TZ
+lors de	s%_,]HJdG
+lors du	|5Zd[
+los administrador	w)Z
+los controlador	|JY
+los dato	|3[DY
+los permiso	|(X
+los requisito	wIXN[
+los usuario	|)Z[X
+lose my	y>XHIZX
+losenord ar	pU[ZJ^]dY
+losenord for	|,[dI
+losenord fran	|@ZJY
+losenord fungerar	|ZY
+losenord har	yBZM^ZI
+losenord i	|-X
+losenord men	|L[ZG[]
+losenord pa	y%Z2[HIZIbZ
+losenord till	|BJH]ZJdZ
+losenordet ar	q-X@[BXIYZJ^I
+losenordet foljer	|-X
+losenordet fungerar	wB^HJMZZE
+losenordet hantera	yda
+losenordet har	w@JK_Z[
+losenordet innehaller	|-YI]ZJ
+losenordet uppfyller	|NY
+lost contact	|4]>ZHIcG
+lost his	|=ZHI
+lost it	|>GHFZ_
+lost its	r%I0[=YHEc^
+lost my	q>[
+lost the	y(H)^*K>[HGZJ
+lost their	|=]D[HJZH
+lower case	rIYN]
+lower digit	|IY
+lowercas letter	yIZ
+lsass on	|JY
+luck with	|9[@YZH
+lui a	|=Z^Y
+lui meme	|BY^Y
+lukt niet	u=]@KZZ
+m365 admin	ug[
+ma #	|#II[T[
+ma ci	|h_
+ma danych	|D^
+ma demand	|9^HI
+ma dwa	|*[
+ma error	|e]
+ma l	|?X[W
+ma non	s?YHHM]ZG[]
+ma star	|#]HIgZ
+ma uprawnien	|%]
+ma w	|_Za]
+maar een	w@ZCZ
+maar hij	|O^ZI[[
+maar kan	|ZG[]
+maar niet	wHHM]bZ
+machin is	s@FH^R[
+machin runs	|RY
+machtigingen om	|(]
+macro do	|HZ
+macro excel	|HY
+made a	y@ZHIMY
+made it	|-]@ZZJ
+made so	|ZG^^
+made us	|HIY^
+mag dicht	|B^ZJ
+mag geen	|I[KX
+mag het	|@X
+mag ik	|@YX]
+mag niet	s(])J@ZHII^K[VJZJ
+mai registrato	yDY
+mailbox and	|D[HJ
+mailbox that	|>]HG
+mais acesso	|>]
+mais entra	|/Z
+mais il	y+[@ICJIIKGO^[[
+mais pas	u>G?^HHM[bYd[
+mais tard	y@[Z[
+majuscul et	|IY
+make a	|ZY
+make him	|+YLZ
+make it	s+[@YZI
+make me	yHJK_hG
+make remot	lHHQ_
+make sure	wH]
+make the	r%[NZPGZJ
+make your	|-X
+makkelijk te	w-Z
+mal escrito	y3_
+mal format	|3X
+mal la	w#_4[@JHIKIZGhZ
+mam tylko	yC]
+mam uprawnien	|(^
+man fur	|HZ
+manag by	q-J7ZEHHJZIda
+manag elsewher	|7Z:]HKZHdI
+manag on	qd_
+manag servic	|0XHXVJ
+manag the	w-H7[HZdX
+management agent	m%]0J8^HGe[
+manca il	y3]5X
+manca un	y(]?HC]
+manca una	|3[IXOH
+mancano le	|=[
+manga felaktiga	|#^HJXJ
+manga forsok	u#YXX
+manga ganger	w-WX]
+manqu les	|=X
+manqu un	|3[CZOI
+manqu une	|IX
+many account	|;]HI
+many attempt	oX[
+many character	yHII]
+many code	|XX
+many old	|HJK[
+many peopl	w-]HZKK
+many request	yX[
+many reset	yXY
+many thank	|9Y
+many time	f#a-]@JKITZZH
+many trie	yXZ
+many wrong	r#[HITZXI
+mapp driv	|#^HH
+march pas	qG]H[LYZ[dJfI
+march sur	|M]
+mas nao	u?[HIM]OIZE[^
+mas o	y/ZMZ
+mas tard	y@[ZY
+match a	|-^HH
+match any	|AHKZ_Z
+match does	|H[OH
+match found	sA[
+match more	|A^BK_I
+match on	|_Z
+match our	|HFO^
+match the	oO[
+match were	|AX
+match what	wO]
+matin et	|@X
+matin je	|@]
+matter how	|HJIJh[
+matter what	|N[
+mauvai mots	y#Y
+maximo de	|3G>JOHX_
+maximum length	|H[
+may be	q(J3I@XHHSYW[ZHa[
+may chang	y^Z
+may not	k(^-[BIHCKJLIZI^]hJ
+may query	|Q[
+may read	|%YH[
+may reset	y(F)IH_
+may see	|%X
+may succ	|cY
+mdp ce	|@Z
+me a	n>I?Z@YDJH_IIXJZ]aG
+me and	waZ
+me as	y([*Y3ZVIZJ
+me but	|VX
+me by	y!XCJD[
+me can	|V[
+me chang	w@GB]
+me choos	|HGI]KJZJh]
+me connecter	yHIZX[[b]
+me deixa	yKJZZ
+me deja	o(J=J@JBZKXVJXZZ^aJ
+me demand	|KIh]
+me dice	y@XV[
+me dieron	|!]ZG
+me dit	yI[OZ
+me falta	|C^
+me faut	|H[
+me five	|a[
+me for	w*[CJHY
+me from	|HIX[[Z
+me im	u(^HIVYZI
+me in	r![(YBZHHZF
+me it	u!X*ZHJVX
+me la	w@[
+me laiss	|X[ZZ
+me llega	yaY
+me lo	y>[K[ZJ
+me manqu	|([CZ
+me niet	|X]ZI
+me nooit	|DX
+me noth	|D[ZGaZ
+me ofrec	|?[
+me on	|!Z@[ZF
+me out	w#ZHZ
+me pick	|@]hJ
+me pide	w9Jh]
+me pleas	|#Z
+me qued	|#_ZH
+me reclam	|IZ
+me refus	|HYZ[
+me registr	|DX
+me registrei	|DX
+me reset	uZZ
+me someth	|!Z
+me suis	wDZ
+me that	w@XHHVZ
+me the	q(XHYOXaI
+me this	|@YZI
+me to	c(F*I.]3H7]9G:[>I?I@IBICGDZEJKHNJOJUKVHXXZc]JaEhI
+me try	yBJKJX_ZE
+me type	y@]KZZGhI
+me use	yKY
+me what	yZJh[
+me why	|@]
+med det	wB[ZIh]
+med mitt	|9[KJZ]
+medlem i	|V^ZJ
+medlemmar i	|P]
+mee nu	|@Z
+meet and	|HJ]]
+meet complexity	|I]NF
+meet length	|@Z
+meet policy	yHIN]
+meet requirement	yIJN]
+meet room	rH[
+meet the	f/[HINY
+mehr auf	|>Y
+mein alte	y>XKY
+mein benutzer	|!]
+mein drucker	|H[ZJ
+mein konto	l#]DXV[[JhZ
+mein nummer	y3YOXaZ
+mein password	g#I(J>JBJHEKGMJVZZb[^^KhI
+mein phone	|#]MG
+mein telefon	|>YHJaZ
+mellan tva	|9J@[IJK]
+member are	|HJPXVX
+member of	mHIP^VZ
+membr de	|P]VJ
+membro de	yPY
+men alternativet	|?[DI[Z
+men erbjud	|?^
+men for	|*[V[
+men inte	sHHM^V]b[
+men kan	|ZG[]
+meno comun	|-Z
+mention of	|H^KH
+mention the	yHY
+menu in	ydZ
+merci beaucoup	y9[BY
+merci de	y#ZBIZZ
+mesmo dia	y@^ZJ
+messag at	|ZX
+messag is	|HJa[
+messag not	yZ[
+messag on	ydZ
+messag option	|?Y
+messag says	yUX
+messag the	|TX
+messag was	y?[HHZ]
+messag when	sHIZXaZ
+messag with	y3IHGa_
+messag you	y?X
+mesur de	|EX
+met de	rB^HHO[ZH
+met it	|NY
+met mijn	|9YZZ
+met uw	|cY
+met verboden	|-^
+method although	y*X
+method and	s?ZBXDI]X
+method are	y>]?JZI
+method but	|+[>H
+method for	|*H?YHZ
+method i	y?X
+method in	y?EHaTJ
+method is	q?_HJ
+method mais	|+[
+method nicht	|?^CJHJ
+method not	u+]CHDI
+method only	|CX
+method peopl	|C^
+method register	p+H?JCYHZ
+method requir	yH]
+method to	q*ZC]HG
+methoden #	|C^
+metodo de	w?]CX
+metodo e	y+Z
+metodo mas	|C[
+metodo y	y+XCX
+metody a	|*Y
+meu acesso	|!]>KHIZZ
+meu celular	y>]HJ
+meu chamado	|9]
+meu nome	|I_KI
+meu notebook	|H[M[
+meu numero	y3X>JIGO[
+meu telemovel	|3Z
+mfa al	|+ZDJHYaH
+mfa and	|HZ
+mfa code	|HZaH
+mfa for	|HX
+mfa keep	yHZ
+mfa not	|?[HYaF
+mfa prompt	yH[
+mfa registration	yHY
+mfa reset	|>JHZ
+mfa sett	|HY
+mfa sms	|HXaJ
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi acceso	|!]HHZZ
+mi cel	|>]aZ
+mi celular	|O]
+mi chied	|*Y
+mi clav	r#J>J@YCJDIIJKIZa[[hY
+mi companera	|V^
+mi contrasena	m(J:J@IBIDIHGI[KZMJVIZ_[[
+mi cuenta	i!^#X3FCHD_HGV^ZY[J
+mi fa	wX[ZY
+mi hanno	y!]>JZH]]
+mi manca	|(]?HC[
+mi nombr	|I]
+mi numero	w3YIHOZ
+mi portatil	|H^
+mi propon	|?Z
+mi sono	wD]
+mia password	u@JHHIJKHZa
+mia richiesta	|9^HJ
+mich aber	yZI[[
+mich ausgesperrt	y#[
+mich jetzt	|DXX[
+mich nicht	u@JZ^
+mich nie	yDY
+microsoft #	a#H*J-J/^7H@JCKHFIIKJMHPJRHSATdZJcGdDfHgf
+microsoft account	|>HH^
+microsoft authenticator	y>JHY
+microsoft com	jSITJgd
+microsoft entra	g)]1I7JRISDTGcJfcgJ
+microsoft for	|*W
+microsoft has	sS^ZHdX
+microsoft hat	|SZ
+microsoft is	|SZ
+microsoft keep	|H]aF
+microsoft lock	|TY
+microsoft login	|#HT]
+microsoft own	|*[TZgI
+microsoft page	r7[HHTZ
+microsoft reset	u7YSZ
+microsoft sinc	|cY
+microsoft sspr	|)X
+microsoftonlin com	f.Y7JHGSbTJZIcbfJgH
+middl of	sHJ]_
+miembro de	wP]
+mijn account	k!Z#_%J3J>JHFPJVZZ[[F^J
+mijn laptop	|MY
+mijn mobiel	|CXO[
+mijn nummer	|3ZOX
+mijn oude	|>XZJh[
+mijn telefoon	y#]
+mijn vast	|>[K]ZE
+mijn verzoek	|9^
+mijn wachtwoord	l(JIIKHMJVHZc[_^JhG
+min age	u@[
+min atkomst	|!]HJZ^
+min telefon	|>X
+mindesten #	|IZ
+mine at	|@[
+mine does	|IJO^
+mine has	yHX
+mine i	yOX
+mine is	oI[
+mine not	w([HHV]ZJ
+minha conta	i!]#X3J@JD^HIIIV_[J
+minha senha	j#J(J-JBIDGIZKXMJVGZ_[]hY
+minima #	|@II_
+minima da	|@Z
+minima de	y@Z
+minima della	|@Z
+minimal du	|@X
+minimal wachtwoordduur	|@Y
+minimalny wiek	|@Y
+minimo desd	|@^
+minimum age	uHZ
+minimum length	|HJI]ZI
+minimum password	g@ZH[
+minimum version	|5^
+minpasswordag #	|@^HJ
+minsta losenordsalder	|@aHIIIZJ
+minut after	y#Z@ZHH
+minut ago	o/H@]HGM^hY
+minut fast	|RY
+minut late	yHJRZaX
+minut later	y@YMY
+minut off	|RY
+minut still	|MKOJa[
+minut temu	|M[
+minut until	|M[
+minuten achter	|HJR[
+minuti fa	|M]
+minuto atrasado	yR[
+mio account	j%J3ICJD_HGPJV^Z]
+mio cellular	|3ZO[
+mio nome	|I^ZJ
+mio numero	y3ZOZ
+mio ticket	|9[
+mir fehlt	|(Y
+mir nicht	y(Z>X
+mis a	|1YMY
+mise a	|f^
+mismo dia	|@]ZJ
+miss at	|H^ZG
+miss for	u([
+miss from	oCID^VX
+miss in	y/J_^
+miss on	l%Z?YHJ[X
+miss or	w3[DJ
+miss the	w%X
+mistyp in	|,_HI
+mistyp it	|#Y
+mistyp the	|KIh^
+mit adfs	y7Y
+mit dem	s>[HEMYZZaY
+mit der	oOYY[ZYc[
+mit entra	|fZg[
+mit ruckschreiben	|P[
+mitgli einer	wP[VY
+mitt ar	|IZK[
+mitt arend	|9^
+mitt gamla	|ZJh[
+mitt konto	m!]#YD[V^ZG
+mitt losenord	rKJZ_[^hJ
+mitt nummer	|3ZOX
+mix of	yIX
+mn ww	|>^@[HJZI
+mnie nie	|HYVX
+modifi hier	|@]
+modifier son	|^[
+moet er	|*Z@Z
+moge odebrac	|>X
+moge sie	|BZZH[]
+moge uzyc	|KX
+moge zmienic	yZ[
+moge zresetowac	yZ[
+moi meme	|)YV[
+moje haslo	|HHZ_
+moje konto	o!Z*ZDZVX
+moment ago	|MY
+mon acce	|!^HHZZ
+mon compt	h!Z#[CID]UJVaZI
+mon email	|CX
+mon identifiant	|IY
+mon mdp	wHFZ]h[
+mon mot	h(J-JBFKXMINJZa[_
+mon nom	|-II^
+mon nouveau	|@ZZJ
+mon numero	w3ZIIO[
+mon ordinateur	wH_MYZJ
+mon phone	uHX
+mon portabl	w>ZC[HHM[
+monday and	|@YHJc[
+monday morn	|#Z@X
+monday with	|@Y
+month ago	yK[ZJ
+month old	|MY
+more detail	yHZ
+more error	yB[HXZH
+more information	u+^CGZZ
+more it	y+[
+more sinc	|)Y
+more than	iAbBJHIR[_G
+morgen wieder	yXZ
+morn and	o@_KJ
+morn the	|#Z@Y
+mostra #	|3IIIO]
+mot de	R!I(H)J*J,X-Z/H3I4J7X8K=H?GB]GHHGOJPJSITIUHVHWHXIZ^[Z]Y^X_KaHcHd[eIfGgJh]
+mots de	j#X-I0[@JGYIIKYN[ZIdXhJ
+mov the	|>^HG
+move from	|H^
+moved from	y0YHYVZ
+moved to	o(Z3I=Y>]GXHDZJ_^
+movil y	|>X
+mowi ze	q+Y-]3J9I>HBJCJDYHJIJK[O]ZHdZgK
+moze resetowac	|=ZVZ
+moze zmienic	y@JZJ^^
+moze zresetowac	y:YSZ
+mozna zamknac	|B]
+ms ds	wA[
+ms reset	|7Y
+ms sspr	s7YHJT[
+ms ssprsetup	m+Y9JDbHG
+msol account	h%X2^;[HGPHQ[
+msol konto	s%[2Z
+msol kontot	y%](J2[
+msol n	|%Y
+msol nao	u%X;X
+msol nie	u%^(K;ZQ[
+msol non	s%YQY
+msol not	r;Y
+msol password	|2X
+msol user	|%Y2X
+msol が	|;ZQ[
+msol ア	|%Y2Y
+msol 账	|%Y(J2[
+msoluserpassword not	ygZ
+much does	|HY
+much it	|BX
+mucha gracia	|9[
+mudei a	y@Y
+mudei not	|HKM[
+muita tentativa	u#Y
+muita veze	u#YXY
+multi factor	|HX
+multipl match	oA_
+muss ich	u@XHJMZ[[hY
+must be	c%Y-H1J3Z9J@EC[H]IZJYZJcJ
+must chang	lHGLa^J
+must contain	uIZ
+must enabl	w?Y
+must give	|*Y
+must have	uI[
+must i	y*XO[
+must not	wHEI_KY
+must register	|DZ
+must reset	|:[UJWI
+must the	|KZ
+must wait	s@^
+my account	Y%E(J*H+J,J-J2J;J?I@HAJBGC^D[GKHAIIKJLIOJPFUJVcZb_IdJhX
+my acct	|![3IDYZJ
+my admin	k(G)J*]>JHGVa
+my authentication	|?JH[
+my authenticator	sH]
+my bank	|HZ
+my boss	y!ZHIZY
+my browser	q.[HJ
+my choic	|@[
+my colleagu	yUX
+my computer	mM]Z]aFhJ
+my contract	y!X
+my current	sHHKYZEh]
+my daughter	yKZ
+my department	|VYZJ
+my deputy	|H^ZI
+my desk	u>I?[@HH_cJ
+my detail	|+ID[
+my devic	w>]HX
+my domain	|#X
+my door	|HX
+my e	|?IC[HY
+my email	sH]
+my ex	s>cDJHDOJ
+my exist	u@JHCIJK_ZFh^
+my former	w3J>^HH
+my gmail	|:IH_ZE
+my handbag	y>aHHZH
+my issu	y;X
+my kid	|@Z
+my laptop	g#[H^MXZJ
+my last	r-I>[@JHZOJZI
+my login	m!_#Y:ZBJHFIYMJTIZ^bHhJ
+my mailbox	|>GH]
+my messag	|9ZH]ZIaI
+my name	s-C3[>IHFIbKJZG
+my new	g>F@_BJHGKGNJO[Z[
+my notebook	|HYKX
+my number	j3ZCJD^HFIFKIO]ZGaY
+my offic	w?X
+my old	f-J>_@JHHIJKaOJZGh]
+my onprem	|FZ
+my organisation	rEaWG
+my other	|HHZ[
+my own	j(E*J-J:_>[@_HDIJKHUIV]ZC[J^^bJhJ
+my passphras	yI]
+my password	Q!I%I(@)J*Y-^/H2J3J7H:I=ICIDIGIH@IYJHKCLEMHNISJVFWIZh[b^CaYdXeJfJgHhF
+my pc	uMZ
+my phon	]*J+J3F9J>_?J@JBIHZOY]Ha_hJ
+my phone	g#J3H>]BIC]DJHZO[ZJ[H
+my predecessor	|1Z
+my previou	n!J>_@YHCO[
+my privat	q!F#J>JHaO]ZI
+my profil	r!XHYOX
+my register	|?X
+my request	w9_HFZJ
+my reset	uHIZ_
+my role	y(aHHZF^J
+my sap	|#HH^ZH
+my school	y>Z
+my screen	y>IH^hY
+my secret	|?]HJ
+my security	s+]>Y?YCEDHZJ
+my sim	w>X
+my sms	yCZHGa[
+my son	yHZ
+my sons	|HXI[ZG
+my staff	y(ZHJNY
+my team	rHJVZZ_
+my test	y;X
+my ticket	w9^HJ
+my train	|HFZJ]_
+my user	e!])J*^/Z3I9J:I>H?I@IAJBJDIHEKFNYOIVa[[]H^H_JaIhX
+my usual	|K]ZJ
+my vpn	yMY
+my window	y#X
+my work	q3JHZO[
+my yubikey	|?^
+myapp microsoft	|+XHY
+myself out	w#Y
+n a	f%Z(X)H*I+Y-J/X:J>J?H@JBKCID[HDIIKJMZNJOJPHUXV]W]ZE][aI
+n accept	wIJK[OYZHhZ
+n ai	i?I@IC^D_HXKIOJ]]hJ
+n apparait	w([?ZDJ
+n arriv	pZ_[ZaJ
+n en	sCYIZKYh[
+n est	c%J(I>I?^@JBICHHGIHKHO]UHV]WZ]JaId^hY
+n exist	w>[FJ[X
+n expir	wLZ
+n now	|@[ZI
+n y	yI]PZZH
+na #	|3I>[@]OJ
+na auditoria	yEX
+na connect	|RYYX
+na conta	y2]
+na czerwono	|K]hZ
+na ekrani	s@ZZJ[Zb^
+na empresa	|U[
+na hora	|h]
+na kod	y9H>[HIXIaa
+na komputerz	w#]M[XJZJ
+na konci	w2[3JD^
+na kontrolerach	|JZ
+na laptopi	|HGM[b[
+na minha	w@JD_I]KJVK
+na nia	|>_
+na nowym	|H]
+na nuvem	s/Y0^T]dJ
+na obiekci	|;X^X
+na ou	y%]
+na stary	y>Y
+na tela	u#Jba
+na troca	|ZXd[
+na tym	|([
+naar het	y>Y
+naar lokal	|c^dY
+nach dem	l/ZC]HYL^MJRYYZZGaFdZfI
+nach der	s3JY[]_cI
+nachweis bringen	|*X
+nagot nytt	|9^
+nagra ganger	|#[X]ZI
+nagra minuter	|BIM_
+name and	u+XIX
+name break	|FY
+name contain	yFY
+name has	yF]IH
+name in	q-^HGI_KHZFhI
+name is	r-Z3[HFI^KJZJ
+name of	p-_F[IE
+name or	r-Xh[
+name plus	wI]
+nao abre	y+XH[ZJbY
+nao aceita	p@IHJKYMJOZZZh^
+nao aparec	r(ZZE[_
+nao atend	rIZN]
+nao autorizado	yV[
+nao bate	|HJO^
+nao chega	waZ
+nao configurou	yV]WX
+nao conhec	|HHMZ
+nao consegu	y=Z@[HJ
+nao consigo	i!Z>[DGHFIIK[VIZ_[]hI
+nao correspond	yOY
+nao da	y:[@ZZJc]
+nao deixa	s@ZHJK[XZZZ
+nao diz	|VZ
+nao e	m3H4Y6X>H?[HFI[KIOZVYZIh[
+nao esta	oV^aX
+nao exist	y_[
+nao foi	u3YVYeX
+nao funciona	sZ]
+nao grava	w0XGZY[
+nao ha	y3XDYWZ
+nao habilitou	|U[VJZJdY
+nao imprim	yH]
+nao inicia	|+XfY
+nao me	wKJZZ
+nao not	y7[HJM]ZJ
+nao oferec	|?Y
+nao passa	y%J;X>YKY
+nao passou	|@[GKM[
+nao pede	y+XLY
+nao pode	q%X(Z)J@JHJI[K^ZH^]hJ
+nao posso	y>JHJV]X[ZJ
+nao quer	|K]
+nao recebo	ua[
+nao reconhec	w:YOZZHh]
+nao redefin	|=[
+nao respond	|0XfX
+nao sai	|3YcY
+nao serv	|?]HI
+nao tem	l%Y)]*Z=Y@JD^HILZVHZG
+nao temo	|=[UY
+nao tenho	s(X3J>]CYD[HJZI
+nar jag	w#F>J@JHJZ[[]hZ
+nas inte	w4[HJZIcXf]
+nasta inloggn	|L^
+nastepnym logowaniu	|L]
+naszej organizacji	|UX
+ne correspond	uOZ
+ne demarr	|b[fZ
+ne doit	|I]
+ne email	w3G>H?JCJDaHIZKaZ
+ne fais	|V]
+ne fonctionn	yHXZ^
+ne ha	wC[IZ
+ne le	|3Z
+ne march	o@JBIG[HZIIKILYZ_dIfYhJ
+ne me	s?YDYHJX[ZZaJ
+ne peut	p=Z@YHHU]VJZI[Z^YbI
+ne peuvent	y8ZPY
+ne peux	o)X3I>_HJK]ZX
+ne pouvon	|3Z:X
+ne recoi	yaY
+ne recoit	|>JHXaX
+ne reconnait	|:Z@Jh[
+ne repond	|0WIJN[
+ne respect	uIYNY
+ne s	w*X+]H]
+ne se	w+YHJSZ
+ne somm	|EX
+ne sont	yGXI[ZJ
+ne suffit	|?ZC[ZJ
+ne vient	|HJIKa^
+ne voglio	|@Z
+ne vuol	|C[IZ
+necesario para	|(XdY
+necessair pour	|(XdY
+necessary information	sD_HI
+necessary servic	q)JUHVIda
+need #	rC]HH
+need a	b!J#K%J*J:I=Y@FBGCHDJHdKIMIPJVIZ^[J]J
+need access	sHY
+need an	w0X
+need another	u?J@ZC[HJ
+need at	|@JHJI]
+need authenticator	|*JHZ
+need enabl	|!YHFV]
+need for	r#Z%J1[=]HE
+need help	wZZ
+need in	|%[
+need it	|HX
+need new	|BHIGMJZ]
+need one	w*Z=FC^IJZJ
+need p1	y=^HG
+need per	|HY
+need permission	|HZ
+need premium	|=X
+need reset	|%X
+need the	q*X>Y@XHDMJg_
+need tls	|HJYY
+need to	]!Z%I*I4K5]=J>[@]BZE]HGKIPIZY]JaIdJgJ
+need two	n*]CX
+neem contact	|Z]
+nel browser	|b[
+nel cloud	uT[_X
+nel gruppo	|V^
+nel log	yEX
+nel nome	|:ZFY
+nel profilo	|3[C[
+nel tenant	y:[W[
+nell ambito	|GY
+nell elenco	|-Z
+nella directory	r!X3Z7[HINJdZ
+nella procedura	|,YeX
+nella schermata	wb]
+nello spam	|HJa]
+nello stesso	|@]
+nem email	w3I>JD]HJa[
+nem not	|aZ
+nemmeno nello	|HJa]
+nere i	|HISZc[
+nessuna password	|ZG]]
+nessuna scadenza	yL[
+nest group	yHXVZ
+net not	|YZ
+net on	wY^
+net op	|YX
+netflix password	yH_ZF
+network access	r%JHGQ_
+network problem	|c[
+neu vergeben	|@[HIMIg]
+neue nicht	|/ZHGM[
+neue nummer	y+[>XDJ
+neue password	e#I(J-H@JBXCJD]HCKEL[M[ZX[[][bJgXhI
+neue phone	s>YHX
+neuem phone	y>HH[
+neuen password	|I]ZI
+new ad	yHFM[_^
+new branch	|GXHEMIV_]J
+new domain	u4H5J8Y=IAZH[
+new forest	r8[AJH_ZH
+new hire	w@XD]
+new joiner	yVZ
+new keyboard	|HZ
+new laptop	sH^MI
+new number	y>JO[
+new one	^!I#J(I*I+I-H3I9I:J>D?H@^AGB]CHDIGJHHKcL[MbNFOHVJZH^JaJgI
+new ou	w%YG[HJ
+new password	P!X#F%J(])J*I+K,J-C2H3K6_7G8H<J=I>Z?HBcCIDFGEH6IFK@MeNbPJSJTIUGVFWHXJ[a]a^D_JaJbEcIdFeHfJgWhE
+new phon	e+^>HDJHa]J
+new rule	|c[fH
+new starter	uD]VX
+new tenant	wW[dZ
+new user	p!F#J+[AHBHHbPI^I_G
+new web	|HYcZ
+next chang	|@^HF
+next day	u@XHJYYZJg]
+next logon	l@JLbbJ
+next morn	y@YfX
+next one	|@^hJ
+next quarter	|HX
+next sign	uLZ
+next to	wHII[V[
+next week	|H]
+ni adress	|3ED_
+ni celular	|D^
+ni correo	u3IDaZIa[
+ni email	y>JDZHIa]
+ni pwdlastset	|%Y
+nic nie	q@ID_L[ZY
+nice day	|9[
+nicht aktiviert	pdafI
+nicht akzeptiert	|KIOZZ]hH
+nicht als	|?[
+nicht an	q0XOZaY
+nicht andern	o7YZX^ahI
+nicht angeboten	r*X>I?^ZJ[X
+nicht angenommen	|ZHh[
+nicht anmelden	|ZI[[gZ
+nicht auf	w%[(I4Z5I?IZJa]
+nicht benutzen	|V[
+nicht dabei	|GZ
+nicht den	uIIN^
+nicht der	w-XOY
+nicht die	w%Y3Z=ZOY
+nicht drin	|QW
+nicht durch	y4ZMYZJcZ
+nicht eingeschaltet	yU]dZ
+nicht erkannt	|ZKh]
+nicht erreichbar	w4Xf[
+nicht freigeschaltet	wVa
+nicht fur	wDYV[
+nicht geandert	|@XZZ
+nicht gefunden	w_]
+nicht im	r9]G]HFI^KHVJZFaXb]
+nicht in	p)ZMYTZV]
+nicht mehr	f![%J*Z-J4J=Y?[CHE[HEIGK]OIPJRJTKVJXYYY]J_[aIcJdXfXhI
+nicht mit	sOYZYgX
+nicht mitgli	yV]
+nicht moglich	r@HC[HIZ_bH
+nicht noch	|K]ZI
+nicht ohne	|HFM[ZI[[
+nicht per	yP]ZJ
+nicht rein	y!XZ^
+nicht ruckschreiben	|6Y
+nicht selbst	y)ZV[ZI
+nicht synchronisiert	|HZ
+nicht uber	|(XCJD[
+nicht unterstutzt	|5X7W
+nicht verfugbar	|4[?ZHJ
+nicht vorhanden	|_]
+nicht weil	y-Z
+nicht weiter	|:[>Y
+nicht wieder	|+Z
+nicht zu	wIIKJN]]^
+nicht zugelassen	|@]QX
+nicht zum	|#Y?]
+nicht zuruck	|K[ZIgY
+nicht zuruckgesetzt	|E[ZJ
+nicht zurucksetzen	g([:[=JCXF[HJVHZX
+nie ab	uL^
+nie chce	|K]NZ
+nie da	y@_ZJdJe[
+nie dafur	|DY
+nie dostaj	y>JaZ
+nie dziala	g(X.X=J?Z@IBHH[KJMKNJPZVJZ[bJf_hJ
+nie idzi	|=^ZW
+nie istniej	|>]_[
+nie jest	k(J9J:J?Y@IBJCJDJGYHGI[KHMJNIOZUJV_ZZaIgXhI
+nie ma	h#J%^(Y+J-J/J3J9J:J;I=Z>I?Y@JBXCHD[HFIHKJMINHOJQZUJVXW[ZE[]]J_Ya[bJfJhJ
+nie mam	u(a>[C[HHKJVJZH
+nie moga	s8^F]P^VJZJ
+nie moge	i=J>J?JBGCJDIHGIJK]MJV[X]Za[[^IaJhJ
+nie mowi	|NZYX
+nie moze	l(X9I:X=]DJHIIZKJMJSYU^VGZG^^aJ
+nie mozna	r3Z4Z6]EXZJ
+nie otrzymuj	|aZ
+nie pamietam	u:X>ZHHZYh]
+nie podalem	yDaZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>X@ZK[
+nie przychodzi	ya[
+nie przyjmuj	s(J3J>IDJHHI[KXMIO[ZYaJh^
+nie rejestrowalem	|DX
+nie robi	y:YLX
+nie rozpoznaj	|O[hY
+nie sa	|G[
+nie skonfigurowal	|VZWY
+nie spelnia	qIYNa
+nie startuj	|!H+ZDKHJbZ
+nie ten	|O^
+nie w	|/]7]_J
+nie wchodzi	|;ZZ^
+nie wlaczyl	|(HU]VIZJdZ
+nie wychodzi	|3]>JaJcZ
+nie wygasa	wLaTJZJ^J
+nie zapisalem	|D^
+nie zapisuj	u0ZGXY]fY
+nie zgadza	uO^hY
+nie zna	y:[HGM[gY
+nie znaleziono	y4Z_[
+nie zresetuj	|(Z)[ZJ
+nieautoryzowanemu uzyciu	|TY
+niet aan	j([)JIXKHNaVZZJaY
+niet aangeboden	|?^HJ
+niet beschikbaar	y*]4[HJ
+niet bij	w(]7[?[HIQ[VJZJ
+niet de	|(ZP^
+niet door	y;[HJKZcY
+niet geaccepteerd	|@JNHZZhZ
+niet geconfigureerd	|UGVZW[
+niet genoeg	|@]C^IIZG
+niet gevonden	|_[
+niet het	|O[h]
+niet in	p!JVXZ]_Xa]
+niet ingeschakeld	sV]ZKd^
+niet meer	o=[@IHGK_OJY[ZE_ZdJf]
+niet nog	wK[
+niet ondersteund	y7[dJg[
+niet ontvangen	y>]aH
+niet op	u%]HGM^ZJbYdI
+niet opnieuw	w@XZ[
+niet overeen	u6]HIO]
+niet resetten	s(X)Z*J:Z
+niet te	|-ZLY
+niet terug	w+Y0]HJK^ZF
+niet uit	|3ZT[aJ
+niet verder	|>JHJX[ZG]^aG
+niet waarom	|NXZ]
+niet wijzigen	s@H^^hZ
+nieuw nummer	|>X
+nieuw telefoon	y>IH[
+nieuw wachtwoord	p-I:[BYDIHHKHNGZ^[J]]hI
+niewystarczajac uprawnienia	|(]
+nigdy nie	o+[DZL^WZZG^JaX
+night shift	|HIZ^
+nikt nie	w=ZDYSZZJa]
+nimmt er	|IX
+nimmt noch	|M^
+nobody can	l&Y:J@WHEUZZ[cZ
+nobody could	yRZZI^[
+nobody ever	|W[dZ
+nobody gets	|+XLX
+nobody has	|1[D[HI
+nobody in	rUX_Z
+nobody know	|>FH]
+noch das	n!Z#[HHM[g[
+noch eine	yC[IX
+noch einmal	s9J@ZIJK[ZZ
+noch gesperrt	|TX
+noch kein	|3JD]
+noch nicht	q@ZEIHHMbW[ZF
+nodvandiga licenser	|=]
+nog een	uC^
+nog het	wM[
+nog niet	r9J@_CJD[GGHEKIMbUGW[ZI
+nog op	|9[TX
+nog steed	|P]TY
+nog uit	|!]
+nom de	u-a2ZIH
+nombr de	s-^2[CYFX
+nome completo	|HJI]
+nome da	|-]FY
+non accetta	wIJK]OYZX
+non admin	|=_ZG
+non arriva	waZ
+non autorise	yTXV[
+non autorizzato	|TX
+non basta	|?XC[
+non c	wD]
+non chied	|+Y
+non compar	w([?]HHZH[]
+non corrispond	yOY
+non disponibil	|4[
+non e	f3X>I@XBJCJDHHGIIKIMZNJO]V[W[ZGfYh[
+non esce	ycY
+non esist	|_Y
+non expir	sHFLaZI
+non funziona	pHZZXfY
+non ha	j%Z+Z3J?GCJDXEKHHMYNIPJUZVXW[ZF]]aJ
+non hanno	|)[*[VJ
+non ho	p(_3H>Z?J@ICYD]HGIJKINJ]]aH
+non l	|/[KIMKh]
+non la	w?XK]NZ
+non lo	y3X>[?YOH
+non me	uK[
+non mi	n>KD[KJXZZ^
+non part	u+X3Y>JHIa[bY
+non passa	y%J;X>XKY
+non posso	l(Y*J>Z?J@ZCJHHIIK^NJV[X[ZG
+non possono	y8Z
+non puo	r([,I:X=Z@ZHJZI^X
+non ricev	|>HH[aY
+non ricevo	yaZ
+non riconosc	w3J:ZOZZIh]
+non riesc	|S[
+non riesco	r!J%JHIZa[]
+non rispetta	u-XN]
+non scriv	wGZHJY[fZ
+non si	o=Z>J@ZH^IYKJSXVJZG]Ia[
+non soddisfa	wIXN]
+non sono	wV_WYZJ
+non spuntata	|;Zd[
+non spuntato	yd[
+non sul	|HIM^
+non trovato	|_Z
+non va	y@JIZZ^
+non valido	y3ZRX
+none for	|+ZHI
+none in	|HJUZ
+none is	|IIKXN^ZHhJ
+none of	u@[GZHHKXN[
+nooit de	|+ZDJaZ
+nooit geregistreerd	yDY
+nor lockouttim	|%X
+normal benutzer	|)X
+normal staff	|)YP[
+normal that	|@Z
+normal user	p)Y*Z+XCJ
+nos controlador	|JY
+not #	|3[aJ
+not a	o4H7^?Y@JHEVa
+not able	y:ZBJHHZ[
+not accept	_!J-^/G>H?^@XBDGJH@IYKILIMJNYO^TJVJZ]^H_JhY
+not access	p>b?HDHHHaJ
+not acepta	w3JIGKXO[ZYhY
+not activ	n!^([HGU]VIZJ^I_J
+not activat	yHYVY
+not ad	f!]3J=JHIMXT]ZF^Y__
+not added	|VY
+not affect	|HHT]
+not allow	_(_+J-^/H9J:H<YBJDIHAMJQYUXV]ZB[H^_aJbHhH
+not among	y?]HJK[
+not an	u*[4Y?GKX
+not aparec	r(ZZI[^
+not appear	s+Y?_CIDEHJ
+not appli	w;^
+not apply	s*]GX
+not arranca	y+XbZdGf[
+not arriv	lH_
+not ask	w+b3JCJDGHZIJKGZF
+not asked	n+[CJDXHXKILaZI]KaE
+not assign	|H^
+not assistent	|,XeX
+not at	yHGN[ZY
+not authentication	wD[
+not authoris	|VZ
+not autorizado	yTY
+not availabl	h4G=^?[H[UJVZZH
+not be	c%I,XHIIZVIZZ_ZcZdHe]
+not becaus	y/Z
+not been	f4H5]HEIYUXVZZJd]
+not came	yZG]Ia^
+not capital	|I]
+not celular	|HZ
+not centro	|gY
+not chanc	|@[
+not chang	n#IBIHHL[ZF^^hJ
+not check	|5[ZZ
+not clear	w%IHZTZ
+not clickabl	|([
+not code	sZZa[
+not coincid	yOX
+not come	j%F+Z;]>JHHaYf^
+not complet	n+GBGD]HBIENKOGVJZ[]adJe[
+not complex	wI_ZG
+not compliant	pH]NY
+not comply	s-XHJN_ZE
+not computador	yM]
+not conecta	|H[
+not conector	|8]<XdG
+not configur	g*J:K<ZD[EFHFUIVZWaZG
+not connect	n%I0_1IGYcJfG
+not connection	|cX
+not contain	s5XHGI]
+not cooki	|.W
+not correct	rh]
+not cover	u=a>JG]HCIJVZ
+not creat	|WXYY
+not cumpl	q-XN^WJ
+not dc	s4_HGJ[
+not decrypt	|6Z
+not defin	qWZ
+not deja	y=]@XK]ZFhJ
+not delegat	w%^
+not deliver	wHJa^
+not detail	|ZZ
+not dial	|H[
+not dice	yV^
+not did	|DY
+not digit	|I^OI
+not diretorio	q3^7[HIdZ
+not display	u>IH_ZF[]
+not disponibl	|4[
+not do	r7]:IHGUZZY
+not domain	|4Y
+not done	y!]%Z+FBHD]VI
+not effect	yLYTY
+not el	|(Z
+not email	q*J3E>FDaHEMIOJaZ
+not en	|MZ
+not enabl	[%J(F)Z*I,I-I0J1J3J7J8b:H=J?X@KAJBGDHGEH@IJJJKJMINJPJU]VdWIYXZE^JaJd_fJhJ
+not enforc	y5YLX
+not enough	n([C^HDI[ZI^JhJ
+not enroll	yD[
+not enter	y3ID]HJ
+not entra	r7_HHZIa[
+not error	y@JBbHJKJZEaJ
+not es	q9JHKI[KHO]V[h[
+not escrib	yY[fZ
+not esta	lGXV]_Ya[fX
+not exist	l>[HXWY_baHdF
+not expir	]KJLfZF
+not explanation	y&ZHHZ[
+not fill	y>H?HDaHHZI
+not find	w_]
+not finish	uBIDYHJZF]a
+not fit	|6]HGRJcJfIh[
+not follow	|g]
+not for	p(G)]*I?[@[HDP[VY
+not forc	sHHL_
+not found	i-I4[AFGIH^_aaJ
+not from	r7[:ZHGSITJbX
+not fulfill	|I[NI
+not funciona	qBJHYPXZ[fZ
+not further	uBYN]ZIdX
+not gave	y3I>HDaHIOIZHaI
+not get	f+^0Y>H?JCJDHZF]Jab
+not gets	w+YHHLXaZ
+not gett	|aZ
+not go	l:J=J@YBIDZHCI^KGNJZ]][dIfIg]
+not good	wHJI_
+not got	s%ZCYHG]]
+not grupo	|V]
+not ha	q@XMZUYW[ZJdW
+not had	y@ICJK_ZJ
+not happen	yHHZ[^Ja[
+not hav	|@Z
+not have	a%X(Z:X=Y?JCZKYUZVHZG^YdX
+not hay	rD[HHW[ZJbYc[
+not healthy	yfX
+not help	p![B[HJT[ZE
+not idea	wB[
+not in	[!G(I)J-F3H:I=J>I?b@IBGDIGZHBIIKILJMZTIUHVfWIZB[J]J^H_XbJdJgZhI
+not includ	m=]G]HCNJV[
+not inherit	s;]
+not internet	ycZ
+not issu	|MYNY
+not it	y/[?XHIh[
+not join	yG^_G
+not know	i&^-I>Z@HAWBJHIIGJYKHMYZZ[F^JbIh[
+not known	|/HM]ZI_JbZ
+not la	r9IK^ZJh[
+not le	|^[
+not les	|+XG[
+not let	i)[@ZBGDHHFIIKJNJVJX^Z_^IhI
+not licenc	y=Y
+not licence	u=_HD
+not like	s/]NY
+not link	uZJb_
+not list	y?^HGZI
+not llega	yH[
+not lo	u=Z>Z?[OHVZ
+not load	sH[
+not lock	rHJT^
+not log	|M_ZDcX
+not logg	|!Z
+not long	|IX
+not longer	e!Z4Z>_?]DJIILGVIZJaJ
+not look	|HJTZZYfI
+not luck	y@YZX
+not made	|+IDIHZLX
+not manag	y7X
+not match	a+J-H3F6_>I@IADDHHFIGOeZG_]aHhY
+not matter	s@JHJIHN[h[
+not me	i(J3I>IBHDYKYVIXZZ^aZhX
+not meet	aHDIZN_ZH
+not meio	|HGI[ZJ]]
+not mention	yH_KH
+not mesmo	|@^
+not messag	y(JHHa^
+not met	sHIIZN]
+not method	y>ZDY
+not meu	y3YC]HJM[OI
+not microsoft	uHIJ^TY
+not mind	|BaHIZI]G
+not more	r@JB^HJNYX[ZJ
+not my	w)J*]-IHGO^VJZI
+not navegador	|b[
+not need	wB^HXKXZEaI
+not new	y+[@ZB[HGZF
+not nome	|:ZFY
+not notification	|?HHIa[
+not now	|/Z
+not objeto	|;Y
+not offer	j(J)H*_?XHHU[ZI[YgJ
+not offic	|TZ
+not old	|@]HI
+not on	m)X-J1HH[QYV[YEdYgZ
+not one	w+Y/ZHJNIU]WY
+not onprem	s6XTZgZ
+not open	mH^MJWXZJc]
+not option	q?[C[DJHH[XaJ
+not p1	y=]
+not part	u=XG]HJ
+not pasa	w%I;Y>XGIKZM[
+not password	m-JBIG]HCI]KJMJN[WZZF[JdJfY
+not pc	|MX
+not permission	q%[(Z@JHHV[ZI^E
+not permitt	s%Y-^=X@JHHIJVJZE^_
+not phon	l>D?GDcHYMJOJTJaD
+not phone	w?[
+not pick	|H[MFVY
+not pide	|+X
+not policy	sHJNIW_
+not pop	|+YHIZIa[
+not portal	|MXTY
+not possibl	h#Z%H)J7]@GBIHBKJPZSJTJVGZ_[[bJdZ
+not print	|HY
+not prompt	i+b?JDFHCLa
+not promt	|+Z
+not properly	uEY
+not proximo	|LX
+not pued	l(X@YHJVZZZ^Z
+not pueden	y8Z
+not puedo	g!J3K:J>Z?I@XBHDJHZIIKZMJVFX[Z_[ZaIbJhI
+not reach	n/H0XHJM[ZJa]gY
+not reachabl	y4X>^HGSZaF
+not read	uHYZ_]J
+not reason	|Z[
+not receiv	mHZZHa]fX
+not recognis	o3H>JHHKGO^VZh^
+not reconoc	y:YOZhY
+not recovery	|DY
+not register	h+FDbHYUHVI
+not remember	sHHIJKGZZh_
+not replac	|@X
+not request	|H^ZH
+not reset	f(H0[3H5X7X?J@IBHHFLJNJR[UJVJWZZDaJbZcZfJgKh[
+not respond	|0X
+not right	l%JE^IJO]P[WHdHh[
+not ring	sHJa_
+not run	yGJH^
+not runn	l1JBIHGR[ZHdJfa
+not sale	u3Y?XC[aHcY
+not satisfi	|JZ
+not satisfy	q@YHIN_
+not say	yNZZX
+not se	i!Z*X4Y6Y?X@JBIIZVIZXdHf[
+not security	w*[?ID[HH
+not see	yLZ
+not select	uG^HH
+not send	wH[aG
+not set	e%Z(])J*I+H>J?G@IBJCEDaGJHEKGUJVbY_ZG]H^IaJgJ
+not show	d#I+a>GDJH]MIOGPJVJZFa[b]dH
+not shown	yHJ[[
+not sign	w<YD]HJVJ
+not sms	l3[>JHHTJZIabgJ
+not sound	wH^
+not spam	|aZ
+not sspr	y?Y
+not start	lH^bXfZ
+not stor	|7XHJ
+not strong	|I]
+not such	rHJ_^
+not support	j(H1c7XHFZI
+not sure	yHIZ^
+not switch	u-JHGVadZ
+not sync	l0I1J4JGIHbLJ_[fJ
+not synchronis	yGIH[
+not take	h-J;[<]?X@XDJHYIYLJMJNI^JhX
+not taken	yHJIJKZMIZHh^
+not target	uG_dI
+not tell	|NX
+not tenant	y:ZHJU[WY
+not tengo	r([>ZCZH]MHZK
+not that	y@GHZNY
+not the	g([)J/X3E:a>H?I@JCJDFHDIJKGMJNHOcVJZX_HaJhX
+not ther	p(Z>J?ZHHZH[]
+not tick	o<[G^HEdaeD
+not tien	o%Z3Y=XDZLZaH
+not tienen	|)]*[
+not to	r-Y/[HJIJNZZJ^XdI
+not token	|,[
+not told	wD_HGY[ZI
+not trigger	w+]HG
+not turn	d!I(I)a-J3J:I=K@KDIHHNIPJU_V_WJZG^JdY
+not typed	yHGIX]_aG
+not understand	|HJZ]
+not unlock	sTY[__IbI
+not updat	s0[1_HAZZfJ
+not use	y-]dX
+not used	yIJK]ZI
+not vale	yHJI^
+not valid	|,XR[
+not valida	|3[
+not verifi	|H]
+not verify	|3]DG
+not want	s%Z-^/Z@JHHKGMJPIZG[]hI
+not way	s>Y?ZCJD]HIZJ
+not went	|CJDY]Y
+not what	yJZKIZJhZ
+not window	yHXMZ
+not wizard	|+]>H
+not work	Y%H(F)I-J/G0X1X3[8[=J>G@DB@CJDIGJH]IFKFLJMHNIOHVDZf^GaGbHdGeJgIhG
+not writ	q%ZdYeIg]
+not writeback	q=[GZdZeF
+not written	k0[GIH_VJ_JfIg[
+not yet	s0H1HD]GFHFKIMbRHbHfH
+note on	yH_
+noth but	y?]HK
+noth come	yLYaY
+noth else	r&[9J?ZB[HINXZ]aGfI
+noth ever	|LX
+noth for	wHJTZ_]
+noth happen	wHIL[ZXaZ
+noth is	|0[HJRZfJ
+noth more	yB[ZX
+noth on	y>JCHD_ZJ
+noth open	|ZIb[
+noth pops	|HGa]
+noth set	|W[
+noth to	u-H@HB_C[D[HJLJTZZDaJ
+noth work	yBBZaaJ
+notification are	|bX
+notification not	w?XCIHHaZ
+notification packag	yJ[
+notification when	|(JH[
+notify user	|H]
+nous avon	|8Z
+nous ne	y3ZEX
+nouveau mdp	|@XDX
+nouveau mot	m-IBXHIIIKFZ[]^hJ
+nouveau numero	|>X
+nouveau phone	wH[
+nova senha	w:YBYZI
+nova tem	|I[K[
+novo not	|8]dG
+novo sem	|>YcX
+now #	|(HD]g[
+now ad	|gX
+now and	yKZZJ
+now cannot	y>Y
+now i	p!Z+I?HDbHGZG
+now im	q@ZCYD]HIZG
+now is	yHYhX
+now it	j#J>Z?W@ZBJHHX[ZZfJ
+now its	w#^DX
+now lock	y#ZXX
+now not	y>JBHHIKFV[Z]h]
+now noth	yBY
+now refus	y@Z
+now reset	q(Z8[HHZI
+now that	y>IC]DXKY
+now the	l!^#[?[DZHHKWZC^ZaH
+now ther	|?Y
+now they	w/ZGZgY
+now user	|-X
+now window	ygX
+now writeback	|YX
+nowe haslo	o-J:[@[BXD]HIIIKFMJZ[[IhI
+nowego hasla	|@JDZZI]]
+nowy pracownik	|@[D[
+nowym telefoni	|H]
+nu ar	|#[@JB[KJ
+nu gar	y=[IJK]
+nu har	|/XDZ
+nu mag	|@X
+nu niet	|@JK]
+nu wachtwoord	|D[
+nu wil	|@Z
+nuestra organizacion	|UX
+nueva contrasena	wBYMYZI
+nuevo sin	|>XcX
+number and	j>YHJZ]
+number but	s>GHZO]
+number change	|>X
+number does	|OZ
+number end	|OZ
+number enter	|OX
+number for	y3YDIHZ
+number format	y3Y
+number has	u3X>[HJ
+number have	y3[
+number hr	|+Y
+number i	m3HHHOa
+number in	l3^>JI]OC
+number is	i*X3Y>^DIIIZI
+number match	rH_OF
+number miss	|3X
+number not	l3F>FHZIIO_aI
+number now	y3H>_HJOE
+number of	i(J+Z3F=H>H?I@XC[DGHaIGKIOHXaZJ]JaJ
+number on	o3X>]DGHEO]
+number or	s3GD^HHIX
+number register	|>Y
+number so	|3Y
+number symbol	|IX
+number that	w>JDIO[ZZ
+number the	s3I>^B[HHOJZJ
+number to	|+J>JCJDJH^
+number up	|>WKZ
+number was	|3]aI
+number with	u3[IHOY
+number without	y3_>HHJOH
+numer nie	|O]
+numer telefonu	y3X
+numer z	|3^
+numero completo	|3IIFO^
+numero con	|3]
+numero de	l3IOc
+numero di	w3I>ZOZ
+numero digitado	|O[
+numero e	o3IIYO]
+numero enregistr	y3]DJOH
+numero et	yOZ
+numero invalido	|3F>IO_
+numero le	|>X
+numero maximo	|3G>JOHX_
+numero nao	|3H>]OI
+numero non	y3I>[
+numero not	|3ZaI
+numero que	uI[O]
+numero saisi	|OY
+numero sem	|3]>JOH
+numero senza	|3]>JOI
+numero terminado	|3I>^OG
+nummer dat	|3H>^OJ
+nummer de	|3Y
+nummer der	|3Y
+nummer ist	y3^OJaZ
+nummer komt	w3ZOXaJ
+nummer stimmt	yOX
+nummer zonder	|3]>JOI
+numret stammer	|3I>Ha^
+nunca expira	sL]
+nunca me	wDZ
+nunca puse	|D^
+nunca se	yW[dZ
+nuova password	s:[HHIYKIMXNZZG
+nur bei	wHJTYbZ
+nur beim	|7Z
+nur die	w?ZC]DI
+nur e	|CZDI
+nur eine	r*Y
+nur einmal	y@X
+nur entsperren	w[]
+nur fur	y8XGZ
+nur ich	|V]ZH[Z
+nutzung zu	yTZ
+nuvarand losenord	wZHh^
+ny har	|3JD_OH
+ny telefon	y>GH]
+nya losenordet	uB^HJMZZE
+nytt losenord	w:]IJKJMINJZ[[J]]hJ
+o ad	w%Z/ZTX
+o administrador	o(Y)H*I,JPJU[VZZY
+o agent	|-Y
+o ambient	yc]
+o app	|?YC[
+o assistent	|+XeZ
+o authenticator	|HX
+o autoatendimento	w)[HFU_
+o botao	y([:[HJ
+o celular	r#Z>XC]DIHFMZ
+o codigo	g3]9I>YBZCIHEIJOJa_
+o connect	|HHcYfZ
+o controlador	|4Z
+o dc	|4[M[
+o email	|HIM[
+o entra	w/[=YHX
+o firewall	|H[
+o link	yHYZJbY
+o mesmo	|A]
+o meu	uIZKJO^
+o numero	r3HO_
+o outlook	|HX
+o pc	|MZ
+o portal	|:Y@ZKJ
+o primeiro	|C[hY
+o que	|IJOZZ[
+o relogio	|RY
+o reset	y!Y
+o servico	uBYf_
+o servidor	uHGc[fY
+o sistema	|KZ
+o sms	|aY
+o telefon	y3X>J?[HIOZ
+o test	|=^HJ
+o una	|9]HJ
+o usuario	j+X3I=Y>KDKHJVXZI]Y^]_Z
+o utilizador	|^X
+o window	|bY
+o writ	l%J(J,Z6XBJPJRXZ]d[eZgJ
+o365 e1	|=Z
+o365 still	|M[
+obecn haslo	|h[
+obehorig anvandn	|TY
+object are	|GIHaVJ_JfJ
+object could	q_]
+object for	yAY^Z
+object has	w!];J_I
+object in	u;X
+object is	u!]-J;[HG
+object not	iAIG[HI_b
+object was	rGJ_^
+objekt im	|_]
+objeto excluido	|GZ
+objeto nao	|_X
+objeto que	|_^
+obviou it	|-]ZH
+obwohl ich	|#]ZJhZ
+obwohl im	|M]
+occur only	|)^HJ
+och andra	|*]CJ
+och den	w+Z?IC_DJOY
+och det	|I^
+och har	|=[
+och inte	|7[T]
+och jag	|>[BZ
+och kan	w(H)]:Z
+och knappen	|(Y:]ZJ
+och koden	y>_aG
+och mitt	|IZK[
+och nu	u#[*Z=[>J@IDYHIIIK]ZH
+och pwdlastset	|%X
+och sager	|N[ZJh[
+och sidan	y+ZDJHJOZX]
+och tar	|3I>IIJKJMHO]h^
+och vill	y@_
+ocorreu um	|Z]
+odebrac kodu	|>X
+odmowa dostepu	y%ZHJP[
+odrzuca bo	|-ZKZZJ
+of #	k(I2[C_HEKJPZZ[
+of a	c!F(_)J+[-H/I3[7I=J?]@IDKEXH]IHKHN[PHUJVJWJZD[X]JaIbXdHgJ
+of account	|H]
+of an	o([)]PJRYZGaZ
+of another	r8[:YHJ
+of attempt	yX]
+of character	|IX
+of cloud	w6W
+of connect	n0X1]HHfX
+of contact	|CX
+of date	|HX
+of days	|@[
+of domain	yPX
+of entra	o1[=ZHI
+of federat	|7Y
+of forbidden	|-]HH
+of four	|IX
+of hash	|G[
+of her	y:YKZ
+of him	|A_HI
+of his	|:XHJKX
+of it	p([HDI[MYTZVJ][
+of its	w/]8ZNH
+of letter	|-^3JHHIJOI
+of method	yH]
+of microsoft	ySY
+of my	c#X:Z>J@JCXDJHZIXVXZ[aJ
+of offic	q1F9I?JHdMHTGgJ
+of one	uCZHHZ[
+of other	y-]:ZZI
+of our	g(I-X.H/Y0X7J:G=JBJDIE_H[IIKINJUJVJZ[]IaXfY
+of ours	|7Z
+of password	i(I<aHJKHNJU[XX
+of peopl	w-Y/YHHV]
+of privileg	|%J(JP]
+of protect	|HX
+of register	|HX
+of remember	|-IK]
+of requir	|C_DJ
+of reset	u(JHZX]
+of scop	yG^HJ
+of security	|+X
+of sspr	w#HX[
+of step	y/X6^HBR^ZJ]J
+of support	w1Y4G5^HF
+of sync	s8ZGZPJZJd]
+of that	q([-J4Z;[HFZJ^J
+of the	Q!G#C(D*H+I,H-].J1Z2[3E4E6Y7[8Z:G;^<I=Y>D?FBECGDIEHFYGZHYLIOHPXQJSFUFV]WHYHZX[H]J^J_GaGbEc[dGgFhJ
+of their	y@Y
+of them	n)Y@ZDYHGKZNZ
+of this	w@FH_K[ZG
+of too	wXY
+of trie	|X[
+of upper	yIX
+of us	w-JHEU^W_XJZJ
+of user	|(DZ_
+of what	|GY
+of window	|#Z
+of writeback	ye]
+of your	oEYKZNY
+oferec sms	|?[
+off after	|!XfX
+off again	|;IPZ
+off and	|8JUIb[d]
+off by	w![)F*JU]ZJc[fH
+off for	i![;X?Z@JCIHILXU_VJX[ZH
+off in	m!^)ZHGd^fI
+off on	ubZ
+off password	rHXUY
+off reset	u!^
+off self	|)GH[
+off the	wMXYX
+offer i	|?X
+offer to	u(J)H*^;Z?IHI
+offic #	d#G*I/Z3I@JHGIHPKTbdJgc
+offic a	|gX
+offic com	l#I/Z3JHGMFTeZIgH
+offic is	|/[4XZJ
+offic network	yBYTJd]
+offic phon	l*Z3b>J?XHB
+offic portal	sHEMCgc
+offic still	w/[HI
+offic too	|1FH_
+offic until	yH]
+oft falsch	y#]XY
+oft probiert	|X^
+often and	|XX
+oggetto non	|_Z
+oggi non	w@]KJX]
+ohne landesvorwahl	|3Y
+ohne neue	wZI[^
+ok and	|/Y
+ok but	r-Z/JM]gJ
+ok cloud	u/]
+ok in	yI]
+ok thank	w9ZBJ
+okta can	|7[
+okta reset	|7X
+okta so	y7Z
+okta sspr	q7[
+old and	u@ZA_HK
+old build	|1Y
+old devic	|HY
+old domain	w4H5FA_H]
+old email	|>^HXaE
+old enough	|@]HI
+old favourit	|K[
+old for	s/I0[1X5[HGMZdJ
+old job	|>[HI
+old one	a!J-J/[@GBJIIKIM[OJZF_Zhd
+old ones	wHIKJYZh^
+old password	[#Z(H-H/F:J@EBEGIH?IEJJK^LJMbNETJZC[I]J^GbIdJfJgZhg
+old phon	l>^H[
+old phone	|>X
+old protocol	yHJY^
+old sync	|1IH]
+old system	|@[HJI]KG
+old tablet	|#^HG
+old tls	wHGY]
+older than	|1^@EH[
+older version	|bZ
+olvid la	yDZ
+olvid mi	yHJZ^
+om het	|(]
+om onbevoegd	|TY
+on #	u1]9[
+on a	i!Y%JH^NIYZZI[[bJdY
+on aadc	yY]
+on advic	|)]
+on again	y!^BYZG
+on all	r-IBZJ[ZI^X
+on an	y<[>JHY
+on and	w#ZHZIZXI
+on annual	|H]
+on at	|UZVJ
+on both	yA_PJZH
+on by	yJZ^[
+on call	|9JH^ZI
+on connect	y6]HHfI
+on dc	rJaNF
+on domain	sJYQY
+on each	yHY
+on earth	|*X-[HJIJ
+on entra	u1XMYfJ
+on every	|HIJXS]
+on everyon	|)XHJV]
+on fail	|HHZ[
+on file	e*J3a9J>]?JC[DXH?OaZJaH
+on for	i:JDIHEUIVdZG
+on friday	yZY
+on her	w3YK^ZH
+on holiday	y#I>[
+on how	|H]
+on in	|dX
+on it	y-[>[HH
+on its	u-I?ZB]E[HJa[
+on laptop	yB[HJMI
+on last	|HFKJZ[]Je^
+on leav	yHY
+on lockouttim	y%Y
+on lui	|=Z^Y
+on me	u*XIYKHZZh[
+on microsoft	ySY
+on monday	s@aZH
+on my	]!J#J*J-J3I9Z?H@IBHCaH[IJM[OIVY[I]JaZbZhJ
+on ne	w=[?YHJ[[bI
+on one	wHJZYf[
+on onprem	T#I(I)H*G-H/H0H3J6^7G9I:J=I>J?J@HA]CJDIEbGIIHJIKIMHNXPXSJTZUIVHYJZD[I]I_^aJbJc]d_eIfXhI
+on ou	y%^HH
+on our	o5X:XNYTZ
+on page	y7^HHZJ
+on password	k&^(I)J-J@IBJDXNHU_VIZY^IdG
+on passwordprofil	|%J(_HJgH
+on pc	w/^HJgJ
+on phon	|HGg[
+on phone	y>JHYaX
+on prem	X!X%H(G)I*I-I/a0J1]3I4[7I8J9J:J?I@XBGCJDHE^GJHBIFJIKIMJN[SGUIVGZB[J]J^J_caIbId^fJgZhJ
+on purpos	w)[HJPX
+on record	q3^>Y?HC]DYHCKJZJaI
+on reset	l5[8J<]HJZI^X
+on security	|;Y
+on self	y)EHIU_ZJ^Y
+on some	|H]KJ
+on sync	wHHRZYY
+on that	p-J>I?YHDLZYZ[]
+on the	M!D#Y%J(G+E,I-^1G3J4E5G7E8G9G:F;[<Y=[>I?[@[AGBGCEDYFIH@IEJcKBMHNZPFRaUCWHXHYaZE]Z^Z_EbbcHdEe[fFgGhY
+on their	w-JHJV]
+on them	|%IP^dH
+on ther	|CY
+on thes	|LZ
+on this	k#J%H(J8b9Z@JBJGGHCMJP_ZJdH
+on to	r@JHIM[ZHg^
+on tuesday	y@YH[
+on two	wAZ
+on vacation	y>XZZ
+on vpn	y#[HEMJg[
+on with	uHGZ[hW
+on work	wHJL]
+on writeback	q,[HIdY
+on your	|:]HI
+onbevoegd gebruik	|TY
+onboard event	|,IB[eY
+onboard to	wBGZEeafJ
+once a	s*[
+once more	w+ZB^HJKJXIZI
+once per	y@Y
+once today	|@Y
+one after	yHIL]
+one already	|K]
+one and	m/^@JB[HJK_MFZHhF
+one as	yh[
+one at	w@_
+one befor	u/[D[KXZG
+one branch	|%]
+one but	|/ZMX
+one by	|HIK]
+one channel	|:]HI
+one cloud	yA[_J
+one day	r@bHHKJ
+one dc	|JX
+one digit	w3_IJOG
+one for	y2X=EH]
+one forest	wAZ
+one from	s/YHIK]ZIhZ
+one has	|NJWZ
+one i	o-H>JCJHGIHK_OJZEhb
+one in	p/J8IA]BIHFKZLIM[U]ZIhX
+one is	l*J+X-I9J?HCbDFHEIHOJZGf[h]
+one it	y-]IJKGh]
+one method	k*]HY
+one more	w?IC^IJ
+one not	p/G>I?J@YBIHJM_NIOIZG_Hh_
+one of	f(J)Y-J/Y@[HEI]K[NFZZfZ
+one on	l3H>I@[AZC^DIHDMXO^ZG_I
+one ou	w%_;JFJZG
+one password	wgX
+one piec	|CX
+one register	yDHO[
+one reset	|/]ME_Y
+one so	yhX
+one specifi	yNY
+one still	|MY
+one that	y,X-ZHJK[
+one the	u/XHJKZ_Y
+one they	|HY
+one to	|C]DJ
+one today	|@[ZI
+one user	i!J)J*I;Z@IA_BJCJDJHDKGPGVIZb_I
+one verification	|C[HJ
+one was	y/Z@Y_Y
+one which	|hX
+one work	|MX
+ones are	y)ZYZdX
+onlin but	|MX
+only #	|*X
+only a	s(Y?Z@JHHX[
+only admin	|^Z
+only after	|HZ
+only allow	y?X@Z
+only be	y[Y
+only chang	w@Y
+only change	|IJK^ZJ
+only email	w?[HI
+only for	p(H)]8Z?ZCJHEP]ZX
+only forgot	|?HZD[_
+only get	yJZ
+only got	|@X
+only have	o=[CZ
+only in	w!Y/IHIMJTXZ[_JgZ
+only it	|>J?IC]HJ^Z
+only letter	yI]
+only method	w?]CIHH
+only my	w>H?HCa
+only not	wHIIYV[
+only one	l*]?^HIIIKH
+only password	|(YgJ
+only peopl	w(J)]-J/JGYIJPZ
+only phon	yC[HJ
+only reset	w?I@XCZ[X
+only role	|)Z
+only small	|IZ
+only some	y@ZVY
+only take	|MX
+only that	|?[HY
+only the	h#I+I/J0Y=[>J?I@HC^DJHEIGJXKZTZZJ[I_Y
+only tls	yYZ
+only user	u=KFYH]dX
+only want	u>Z@JKGZJ[^
+only when	|%XK[PJZH
+only work	|MX
+onprem a	|_Y
+onprem account	w!ZHHT]
+onprem activ	sFZ
+onprem ad	o/XHX_Zg]
+onprem admin	u(JHaKJNJdHgI
+onprem and	w6]cJ
+onprem but	s_Z
+onprem configuration	mE]
+onprem de	|f^
+onprem desmarcada	|d_
+onprem domain	w![/YAK
+onprem environment	rcYdY
+onprem integration	pEJHId_
+onprem l	|EX
+onprem n	|dY
+onprem nada	|gX
+onprem nao	|c]
+onprem not	y!]6ZTX
+onprem ok	|/[
+onprem password	q/HH^NJcY
+onprem pero	|/Z
+onprem policy	u/FH_
+onprem servic	|_Jc]
+onprem setup	|E]
+onprem sspr	w!Z
+onpremisesadminactionrequir in	|EY
+onpremisespolicyviolation for	|NY
+onpremisessuccesscloudfailur in	|/[
+ontem e	|@Y
+ontgrendeld in	|T[
+ontgrendelen zonder	|[[
+onthoudt de	|K_
+onze organisati	|UX
+ook niet	y-ZHIa]
+op #	|3H>^OG
+op connect	yHJR]fJ
+op de	n!J#Z%X-[9J;]>I@JHGIJXGZHa^
+op het	sb]
+op laptop	|HGM[bZ
+op met	|Z]
+op mijn	yMY
+op slot	u#^T]
+opcao nao	|([?G[X
+open a	sH[bX
+open for	|1JH^cJ
+open it	|#]
+open on	|HJ
+open the	l>Z?JH]TYWXZH]Z
+operador de	wPadJfJ
+operateur de	|P]
+operation fail	s8YAYZJ_X
+operator membership	|PY
+opnieuw in	|(]
+opnieuw ingesteld	|@JBZM[ZJ
+opnieuw instellen	r%Z@JBYHJVJZZbX
+opnieuw wijzigen	|@X
+option email	y*X?[DJ
+option for	w*]?F
+option i	wDEH^
+option in	r#JHBTZZJ[Y^a
+option is	s?XZJ[Z
+option l	|^X
+option miss	|?Z
+option n	y([
+option on	w<YC[
+option password	wLXd]eF
+option sign	|<]HH
+option sms	|?Z
+option than	|*X
+option that	|^Z
+option to	m?ZBJHHLY[]dY
+option yet	|*X
+optional featur	wHGd]e^
+opzion non	|(]?H
+or #	|<XO[
+or a	y9[DZHEbY
+or address	|3ID]HJ
+or an	|:X
+or call	|aY
+or email	s3G>FD_HJ
+or extension	s2^HI
+or hardwar	|?X
+or history	p@YHGIHN_
+or is	|ZZ
+or malform	y3Z
+or more	|HY
+or part	|IY
+or password	m#JIXT]ZIfZh[
+or pattern	s-Y
+or phon	|>ZHJaX
+or reset	|@JBIH^ZF^J
+or the	|]X
+order a	w>IH]
+ordinateur est	|H_
+ore fa	|@Z
+organisati eenheid	|F]G[
+organisati heeft	|NJW]
+organisation admin	y:[=ZEIP[UJ
+organisation configuration	|E^WE
+organisation deaktiviert	yUY
+organisation has	rE]U[
+organisation hat	|EZWX
+organisation lack	|WY
+organisation licence	u=Y
+organisation n	|E[
+organisation ne	|GX
+organisation nicht	|dY
+organisation not	f:G=XNEU_W[
+organisation password	sEXNY
+organisation policy	uN^
+organisation rule	yN]
+organisation says	yIGN[
+organizacao nao	|WY
+organizacion not	yWYZJcZ
+organizacja nie	|NIW]
+organizational unit	sF[GZ
+organizzazion non	yNJW[
+os cooki	|.X
+os dado	|3[>Y
+os servidor	|MXYX
+other are	wHJV]ZY
+other but	y(JVXZ[
+other compani	|:ZHJS]ZG
+other do	|)HH[bX
+other in	|)[HJ
+other one	yZIf[
+other option	|(J*[
+other peopl	|(X-Y
+otra empresa	|:]
+otra vez	r#[BYHJX]
+ou contain	|FY
+ou desmarcada	|G^
+ou for	yG]
+ou in	|GZ
+ou is	p%ZF[G^HHZI
+ou n	|G[
+ou name	o-JF_HKII
+ou not	p%]GaHH
+ou path	uF]ZJ
+ou r	u9JFcHIZI
+ou structur	yF[
+ou that	yGZ
+ou with	wFZ
+ou without	yFZ
+ou の	wF]G^HH
+ou 名	|&JF]
+ou 研	|;JFa
+oubli mon	|ZZ
+oud wachtwoord	yK[
+oude voor	|HIM_
+oude wachtwoord	wMWhZ
+our ad	u/Y3ZHJTJ_]
+our admin	n(I1XS[ZJdX
+our app	|(]ZJ
+our company	n8J:XHEUbVH
+our connect	w1XfY
+our connector	|%]
+our custom	|-YHJ
+our customer	|:JH]
+our dc	s4]5ZHFZIf[
+our default	|NY
+our directory	|:X
+our domain	n-I4Z5X7K8JHGK]T]cJ
+our email	y3Ha^
+our gpo	|@X
+our help	|B[ZI
+our idp	y7]
+our it	|UX
+our login	|7^HJSGTI
+our logo	|H[
+our new	|dZ
+our organisation	l:JU]WZ
+our own	s([7^GYHHIHJZPJZI
+our page	|EJc]
+our password	uNZ
+our policy	r*Z
+our portal	w:Y
+our provider	|cX
+our reset	s/I:ZH]SZZG
+our server	|6]HGMX
+our servic	|*]?F@X
+our sett	|*^HH
+our sharepoint	|:]HF
+our sign	|7[
+our support	y%J(YgY
+our sync	n1_2Z4J8XGIHDRId[f]
+our team	|:[HG
+our tenant	j:^=]HH
+our university	|7^HI
+our user	n(J)J-J/Y:J=JDJE_HHVJZZ]J
+our vault	|2[HJ
+our websit	|HY
+out a	|G[HI^Z
+out after	w#]
+out again	|#]HG
+out and	yZZ
+out at	|>JHX][cJ
+out each	|#^HF
+out for	u(Y
+out in	w!]#X(JHJeZ
+out of	]#G%J(I*J-H3I4F5]6^8[=I>J?I@FBJCIFIG_HIIZJIKIMGNIPZRZTYVZXZZD]]aIbJcIfJgI
+out on	s#[=]@XHISJ
+out password	|g]
+out sinc	w#Z@Y
+out that	|@X
+out the	sJYL[ZX
+out to	|@YHHc]
+out which	yHYIZ
+outag at	|SGZHc^
+outag with	|SX
+outbound #	ycY
+outgo traffic	|cY
+outlook 2013	|HX
+outlook ainda	|HGM]
+outlook and	|MX
+outlook com	w:Y
+outlook e	|B^HFMG
+outlook fragt	|H[
+outlook keep	wH[MJ
+outlook not	yH]MH
+outlook password	yBIH^
+outlook pide	|H]MJ
+outlook says	|MX
+outlook が	|MZ
+outra empresa	|:]
+outra senha	|D^ZJ
+outra vez	y+X@[
+outsid of	y([GXZI
+outsid the	|VY
+over #	w2b9J@JHFIH
+over a	|HY
+over mijn	|9]
+overeen met	|OY
+overrid the	|/DH_
+own account	yHKP^
+own admin	|*Z:ZgI
+own company	w:^HH
+own organisation	y:aEIUIWI
+own password	f(D)Z-J:G@GHFIGJZKILYNKU[VaZF[J^bdJhH
+own rule	|/Z
+own sign	|7^HH
+p1 and	|=Z
+p1 licenc	y=Z
+p1 to	y=^HJ]I
+p1 trial	|=IH]
+p1 试	|=_ZJ
+pa anvandaren	y!I(];[
+pa connect	u2[HHR_cIfH
+pa datorn	w#]HJMZXJ
+pa domankontrollanterna	|JZ
+pa koden	|>HXIaa
+pa kontoret	|9_>[HJ
+pa kontot	|Z[
+pa laptopen	|HHM]bZ
+pa lasskarmen	|>Ib_
+pa ny	|HY
+pa objektet	|;X
+pa ou	|%]
+pa webben	|M^
+pa window	w5YHH[[
+paar keer	y#[HJTZX[ZH
+page and	w+GDHH]]Xg[
+page asks	|HY
+page at	yHJbZ
+page befor	|HIbY
+page complain	|WY
+page de	ySZZHh[
+page down	|SX
+page had	y>JHI]^
+page i	yH[KH[]
+page in	|H^ZH
+page insist	w[]
+page is	p7]HBSYTIXYZ^bJ
+page it	y:Y?ZZJ
+page know	|-ZDY
+page ne	|+]HJX[ZI
+page not	i)]+Y-J.X:Z>Z?YDIVJ
+page now	w-Y?XHJIJK[XZZH
+page of	wH^ZI
+page offer	|?[aH
+page on	|=JHZbY
+page only	|?Y
+page refus	s)[:YKZZE
+page said	|ZY
+page says	a)K+J-I.X7J:G=F?ICJEYNHOXU_V[WXXJZXbJc]hI
+page show	s+X.Y/_HES[ZHbI
+page sms	|>ZWY
+page still	|>X
+page tell	u.^:X=XHIZG
+page the	|([NZVI
+page to	ygY
+page want	s.XD_HIZJ
+page with	wDYHZZJhY
+pagina de	|S[
+pagina dice	|D_
+pagina nao	y+XX[
+pagina non	|X[
+pagina not	|X[
+palavra password	l@[BXHJKZZI
+palavra proibida	|-Y
+pamietam hasla	|:Y
+pantalla de	s+XHJb[
+par erreur	|!]@ZZI
+par l	r&Z*D/Y?^]Z^[dY
+par la	|Y[
+par le	u7]cY
+par sms	yaZ
+para a	uK]VJWYZHbZdY
+para admin	w(G)[*^HJ
+para administrador	w)X*]?J
+para desbloquear	|1Y
+para el	yM[VZ
+para impedir	wTZ
+para la	w>YUJWZdY
+para o	w0]HIM[
+para outro	|7XV[
+para redefinicao	yV]
+para redefinir	p(Z?[HIZJ
+para repor	yVXc]
+para restablecer	l(]?ZHIVXZI
+para sspr	|+JDY
+para toda	yUZ
+para todo	wHJUb
+para trocar	|:[
+para usar	|V^WJ
+parait il	|@ZhZ
+parc que	|@JZJ^Xh[
+pare feu	yHYc_fJ
+parental leav	y![H[ZJ
+parentesi sspr	|3]
+part do	|IYVZ
+part fail	y%X/X
+part of	j-J3X=^G_HCIaVJfJ
+partner company	uH[
+partner tenant	|:X
+party cooki	y.Y
+party credential	|bZ
+party password	pJ_ZI
+party product	|J[
+pas a	nNZZa[ZaG
+pas accept	u-[?XHIIYKJZYhJ
+pas activ	r(JU[V[WJZHdX
+pas active	uVXZGd_
+pas aux	y*XIJN[
+pas celui	yO^
+pas changer	wZ[^Y
+pas configur	|EJV^WI
+pas d	w3Z8[CJHJ[]
+pas dans	w3JGXHHa]
+pas de	m+Z,[3H;X=Y>F?JHIOIUZVIWXZIa_
+pas en	y/J0]EXdH
+pas encor	s@[DYGHHGM_UHW]ZJ
+pas enregistr	yD[
+pas l	|5Zd[
+pas la	u=YN[
+pas le	o(]@ZHJZJ^XaYh[
+pas les	n%[(]*ZD[HHIXK[NIVIZJ
+pas membr	|PJVZ
+pas moi	|(YVW
+pas mon	w:Z@JIJOZZHh^
+pas note	|Z[
+pas parti	|V]
+pas pourquoi	|Z[
+pas propose	|?^CJ
+pas reconnu	|hX
+pas reinitialiser	|ZZ
+pas sur	u([M]
+pas utiliser	|PY
+pasado y	|K^
+passado e	|K^
+passfilt de	|JY
+passfilt dll	qJ^
+passphras has	|I]
+passphras of	|2Y
+passt nicht	|6YOY
+password #	u2X@XKX
+password a	m#[BYHIM^ZFbX
+password ab	|/HN[
+password abgelaufen	|>[BGZ]
+password actuel	uZIh^
+password admin	l%I(f)I*IHGPJVGZH
+password after	p/ZHGMZZGgZ
+password again	l#J@XBIK^NHZ[
+password age	f@^HZ
+password agent	yHJJ_ZI
+password all	sBYH[NXZI
+password although	|HY
+password an	|@Y
+password and	^#_(I-I/X:]>JBDDJHCJZL]MJN[ZH[[]IaGh_
+password are	m-F/J7Y@JH]IJM^N[ZIhJ
+password as	n>WHIKcLIZBhG
+password at	c-J7_B]HHIJJFKJL[WXZB^Jb]cXhJ
+password attual	wZIh]
+password aufgrund	|cX
+password aujourd	|@Z
+password automatically	|=_ZG
+password back	yd^
+password be	y@ZHHKY
+password becaus	i:]>XDXE]HIVXZD^KdG
+password befor	wDZ
+password belong	|d]h[
+password box	q(JHHIIKINGZGbbh[
+password break	|2YHIN[
+password but	f(H>Y?G@IC]HCIIMJTX[_bZhZ
+password button	r(Y
+password by	qHJKJN[aZ
+password cambiata	|@JB]HHMJ
+password can	uC^DEHJMX
+password cannot	b6Y<Y@^HDI[PZZB^]c[dJeJhG
+password chang	h#^)X7WBZLHMXZX^ChG
+password change	j/Y@IB^HFMINGZF^[gZhH
+password che	|JXNX
+password checkbox	|ZG^]
+password checker	|JY
+password compt	|#X
+password contain	pHII]ZI
+password contien	|-II]ZI
+password contient	yI]
+password could	w%X
+password count	y#Y
+password dans	|%[d[
+password darf	|IX
+password de	w,]H[ZFdX
+password dell	y2XdY
+password della	|HZ
+password des	|dY
+password di	w,[
+password did	|/_ZD
+password dies	|(Y
+password dimenticata	|ZZ
+password does	fG[HXIYNXZG
+password doit	|IX
+password du	|2YHZ
+password e	i#_(J-J7XHGIGKZMZNXZFdZhI
+password easily	|-X
+password eine	w:[H^dJgJ
+password eingegeben	y#ZKIXHZJ]]h[
+password en	|EX
+password enter	|hZ
+password enthalt	|I]KJ
+password entra	|7X
+password entspricht	r-XNZ
+password erfolgreich	yMY
+password erfullt	yIYNXZJ
+password erst	|@[
+password est	n7[IJKHNFZ[^]d[
+password et	uZJh[
+password expir	j@IH^KELCZahJ
+password expiry	|H[
+password fail	s/HHEKZM[h[
+password falsch	yhX
+password field	oKIZYbZh]
+password filter	iHZIHJ^
+password for	c%J(^-I/X2^>Y@^BJDJKILZMHNJZC^IhJ
+password forbidden	|(^HH
+password forgotten	|H]ZJ
+password from	f#J%J-HHXIIK_NZZD^JhX
+password funktioniert	wZ^
+password funziona	|BY
+password fur	w,ZHZZJ
+password geht	wHJI[KJM]
+password gesetzt	wgY
+password gets	y-JIZKJf]
+password got	|LIZ]
+password has	m(I-X@ZB_HXMJNHZF^JhI
+password hash	iBJGXHcM]ZDdJ
+password hatt	|KY
+password here	u-Z:XZI
+password history	m5YHZNJ
+password i	d-J7Z@[BJDJHBIFKaMHN[h^
+password in	b#I%Z(G,^-J6X:]@FBXIIKILIM^NHUJVJZF^IdIeIh^
+password incorrect	yZ_hE
+password incorrectly	|#X
+password invalid	yHX
+password is	V!J#I%H-^/G7[:H>H?]@]B_DXGIHBI[JHK>LJMGSITXUIVI[J]JbIda
+password issu	y@XHHZ^
+password ist	m@_IXKJZDh]
+password it	l!ZHIWYZG_[
+password just	w@ZKIZH]Z
+password kann	q4X6[@XEZNI[[^JhJ
+password kein	|@[
+password kenn	|>JHXZI[[
+password l	|hX
+password la	y>HH[KIN^
+password lack	y(XI]KHZJ
+password lauft	uBZL]
+password le	|@[ZJ
+password length	w2[IJNJ
+password liegt	|7]
+password link	i7FH[ZGb]
+password list	r-X?IZF[^
+password live	s7[ZJdY
+password lost	|H_ZJ
+password ma	yZH[^
+password mais	yZH[]
+password manag	yd[
+password manager	y2XH^KJZH
+password marcado	|^X
+password may	w@JIXW[ZHcY
+password mistyp	|,_HI
+password mit	|hZ
+password more	w@X
+password must	l@XHII^KX
+password n	nHZIIKHLXd^hI
+password ne	p/J0[NZZXdH
+password need	sI[
+password nella	wb]d[
+password nicht	j7X@GKIP]VZ^_hI
+password non	j/G0]@JHIIZKIdJ
+password not	Z%H/F<Y@HDJJJL]M[N_UJVJZJ[Y]J^HdJgJ
+password noth	yKJL[ZFh[
+password now	y/[
+password nuova	w@ZBJHIIIKHNIZ[]]
+password of	c(])J-J@DEJHdKJLJNJZZ^IdHgIhJ
+password on	d(H/]2XBIDYKKLJMFZY^]dXgJ
+password once	w@X
+password onlin	|/JM_hH
+password only	r/JBJHIM]ZH^YgY
+password option	u^X
+password or	y<X
+password oubli	u>ZBJHGZ]
+password page	q:YCYDJHHZ]
+password par	|7X@ZZJ
+password per	yZY
+password permission	uHZ
+password pleas	rBJZ]
+password polici	|H[NJ
+password policy	a/J4I5X@IJbN]WIZI
+password problem	yZ[
+password profil	|([HI
+password prompt	yBHHXKJZ]
+password protection	g-d0IBJJYKJZI^JdK
+password provisoir	|@Z
+password provvisoria	|@[
+password que	yK[
+password recht	|%Z
+password recovery	|HY
+password refus	w=Z
+password reject	uHHJHKINGZ^hH
+password remain	|/Y
+password reset	M!I%G(;)Z*X+J,J-I/F0I3Z5Z6J7C8H:G<J=[>Z?]@CBCCJGEIIJCKYLEMHNCPGS[UcV^WaXXZJ[E]D^E_Xa_bBcZdBe^fYgIhE
+password right	q%]HI^Z
+password rule	qGZHEI]JZNZZH
+password sap	|H]
+password says	|-J^^
+password senza	|N[
+password set	o%X&^HINJZF^J
+password she	y-II^LZ
+password should	|HY
+password sinc	u-ZHHIIKIZJ[ZgZ
+password spray	yHKT[
+password sspr	|bX
+password stay	uHGL^ZI^Xg[
+password steht	|hX
+password step	|@X
+password still	|LY
+password stopp	yHGZ]
+password stuff	|G[HJ
+password sync	e%J-J8_BHGeHAIJKIMZNJVFZJdGfIhJ
+password synchronisation	|%GH]
+password synchronization	s8]
+password ten	|@[
+password that	f-^HZIJJZKZLGZH
+password the	h-I@JBIC[IIN^ZC]Y^_hJ
+password ther	|([DYZG
+password thing	wKJZ_
+password this	p@Z
+password through	r(ZHXgY
+password to	m%[@ZKJMZhI
+password today	s@^
+password too	sIY
+password tool	wJ[
+password trop	o-ZIY
+password troppo	w2XI]
+password twic	w@XZX
+password until	|@Y
+password updat	y(XN]ZEgJ
+password vergessen	n#K:X@IBIH[KIMKUZZY[Y
+password was	d-[B_HFIYKYNZZD^YdJhG
+password we	|@Y
+password what	yZY
+password when	rHFKYZI[]
+password which	u/]NH
+password who	yH]
+password why	|HHI[K[ZF
+password will	|ZX
+password wird	l@GHHIJNXZ]d]h[
+password with	j-F/_@IBXH]IZKFMINXZCbJgJ
+password without	y@JBHHZI^ZD^J
+password work	h/]B^HBM^ZGbG
+password writeback	V#K%F(J,F-J/J0X1]2J6H7J8G<J=H@HBFFXH=IJKHLJNIUKVJY]ZC[K^H_JbJddeegKhI
+password wrong	whY
+password wurd	s@IBZK^MZZI
+password yet	yM]ZH
+password you	p@JZF^Jha
+password zu	sIXL]ZG^Z
+password zuruck	|:XZZ
+password zurucksetzen	h(Z:IVJZZaYb^dJfJ
+password が	|%[HJ
+passwordprofil on	|HGg^
+passwordreset microsoftonlin	f.Y7JHGSbTJZIcbfJgH
+past the	y>GH[JXZX
+path contain	|FZZJ
+pattern that	s-Y
+pc and	y/^MJ
+pc gilt	|gZ
+pc guarda	|HJM]
+pc is	wH]dJ
+pc login	|^Z
+pc not	w/YMJb[
+pc says	y#Z
+pc still	|MFg]
+pc team	|MZ
+pc with	uHFM^ZHg[
+pc で	yMZ
+pc は	|MZg[
+pdc emulator	w4]
+pdc esta	|4[
+pdc is	|4Z5X
+pede a	uHHIIKJM^ha
+pede doze	|I[
+peopl at	|^ZaY
+peopl can	|)Y
+peopl cannot	y8^GJ
+peopl fail	|8[
+peopl in	w(ZFXGZHIZZ
+peopl not	yLX
+peopl reset	w;[ZJdZ
+peopl still	yI]LX
+peopl to	rHYVJ
+peopl use	w-_KJ
+peopl who	w-HHIPZV][Z
+peopl with	o(I)[*[-I/Z8J?XC[GXHDIINJP^ZI
+per #	|3J>[@]OH
+per 24h	|@Z
+per dygn	|@^
+per favor	w#YZY
+per gli	u)Y*^HHVZ
+per il	yMZV[
+per impedirn	|TX
+per l	r2X9ZVYWYdX
+per la	s9YHIM]V[
+per ongeluk	|!^@[HJ
+per reimpostar	s(]?[HI
+per sms	wC]aY
+per sspr	yDXP]ZJ
+per troppi	|#[XG
+per un	|EXZY
+per user	u=EHb
+perch l	|*XLX
+perdi meu	y>]HJ
+perdi mi	w>Y
+perdi o	y>]
+perdu mon	w>Z
+perform the	y%](G
+pergunta de	y*Y?_
+perimetr de	|GY
+permiso en	|%X
+permiso para	u%X([^X
+permissao para	w(X^Y
+permission and	|(Z
+permission for	|HX
+permission from	w;aHE
+permission in	|%X;GHZ
+permission inheritanc	w;X
+permission miss	u([PJ
+permission on	qP^
+permission seem	|(IH]
+permission to	j%Z(_;K@IHEV[ZH
+permit it	|(GV]
+permitir cooki	|.Y
+permitir que	|[Z
+permitt to	y%Z@JHIZG^_
+pero entra	|/[
+pero not	r>J?[HHMYZH[]bZ
+perso il	r>^ZJ
+personalizada b2c	|H^ZJ
+personalizada de	|-Y
+personn n	|D[
+personn ne	|=Z
+peut pas	u@Z^Y
+peut reinitialiser	y=ZU]VJZJ
+peuvent pas	|8ZPY
+peux pas	p)X3J>[@JHIK[VJZ^aJ
+peux plus	|>[
+phish email	|HX
+phon and	h(J*a+Z>E?FBaCXDGMIZG]Ha[
+phon are	|3]>IHEU^
+phon asks	|HY
+phon at	y>[HI
+phon authenticator	|>ZHI
+phon brok	|>X
+phon but	|H[
+phon call	r>I?^BJHGa]
+phon cannot	y>IDJH]
+phon contract	y3JHZ
+phon died	|>I]]
+phon fell	|3I>_HG
+phon field	y3^HH
+phon for	w>I?XHZ
+phon from	|HX
+phon has	u3X>JH]
+phon how	wHX
+phon i	w#XD]HI
+phon in	p3X>^@XHFZJ
+phon is	n*Z>Z?[HD
+phon kept	|#]
+phon need	w>ZHJ
+phon not	k+Z3F>EDaHFMXaHh[
+phon number	[+H3X>FCHDYHbIHOaZJ
+phon on	y>GC^
+phon only	y>J?IC]
+phon option	|H[
+phon or	o3H>IDaHH
+phon sign	yH^
+phon so	|@XDZHI
+phon stay	|HHa]
+phon still	y#ZHHMY
+phon that	y>]HJZZ
+phon the	yHHZ]
+phon to	|HGa]
+phon us	y!ZGY
+phon want	|?XMY
+phon was	q>a?[HE
+phon which	u>_HD
+phon with	|3Y
+phon without	|3F>]HHOZ
+phon work	|HJaZ
+phone admin	|g^
+phone and	u>Z
+phone app	o(K)H*[>X?]CHHJ
+phone attribut	y3Y
+phone der	|HY
+phone est	|3^>I
+phone field	y3[
+phone in	|3Y
+phone is	w>X
+phone mal	|3X
+phone ne	|3H>H?IHJa^
+phone ni	|3I>JD^
+phone number	n>ZB[HJ
+phone phon	w?IH[
+phone stor	|3]>JHI
+phone to	|>^HI
+phone verloren	w>Z
+phone with	|>[HH
+photoshop por	|HY
+phras or	s-Y
+pick a	p/X@]B[HHLZNIZG
+pick another	s-Y?Y
+pick one	|HIL[
+pick security	|*[?J
+pick the	y(J*]?I@[HFhJ
+pick up	|H[MFVY
+pide doce	|I]
+pide dos	s*YCX
+pide la	s9JHXIIKJM[h_
+piec of	w*Z
+pilot group	uHZ
+pin and	|#YHJbX
+pin del	|H[
+pin not	w>J?HHaI[ZG
+pin of	sH[IY
+pin setup	|HY
+pingfederat e	|7Z
+pingfederat microsoft	w7[
+pisz ze	yI[VZ
+piu tardi	y@[ZX
+piu volt	|#XX[
+plant in	|aY
+pleas add	wH]
+pleas call	|HGZ[
+pleas check	yZ[
+pleas clos	|9JB_HGIKZI
+pleas contact	wHHZ^
+pleas creat	yHY
+pleas disabl	|!GH]
+pleas enabl	|.X
+pleas enter	|IX
+pleas extend	yHY
+pleas give	yH^ZH
+pleas help	y#XHIZZ
+pleas install	|HX
+pleas order	|HY
+pleas reset	yHGZ[
+pleas set	|H[
+pleas specify	|H]JH
+pleas unlock	w#^TJ[H
+pleas upgrad	y1Z
+pleas wait	sHGXYb]
+pliki cooki	|.Y
+pls unlock	|#_HJTHZJ
+plus #	y-Y3YIZ
+plus acce	y>^HG
+plus and	|F[HJ
+plus de	r2X=YHHbZcZfX
+plus le	|X[
+plus sign	w3XFZ
+plus tard	yZZ
+plus the	|-HI]
+plusieur fois	|#ZX[ZJ
+po aktualizacji	|f^
+poczekaj #	|XX
+podac dwie	y*_
+pode alterar	y^^
+pogingen wacht	yXY
+point at	|AZ
+point vers	|AZ_[
+policy asks	yCZ
+policy block	s.YNZQY
+policy but	q*Y/Z
+policy control	w5Y
+policy defin	yWY
+policy demand	|CY
+policy does	sHZ
+policy enforcer	qJ_NH
+policy error	qHFJYKYN^ZH
+policy first	|W[
+policy for	k)YHYNEWa
+policy has	wWY
+policy hint	d5eHINI
+policy is	m/ZHXJZNGbX
+policy messag	|NZZJ
+policy miss	|WY
+policy not	p)I*aHFN]WGgI
+policy of	s*YHXNX
+policy refus	wNZ
+policy reject	|JIN[
+policy requir	uCX
+policy requirement	uNY
+policy says	q*Y@]HHIHKJN[WJ
+policy sms	|*JN]
+policy to	yHY
+policy turn	yN]
+policy violation	w@ZNJ
+policy was	yHJK[WY
+policy with	|/H@XHY
+politica da	|N[
+politica de	l*Y.XHGN]UJW_ZJ
+politica onprem	yNZ
+politiqu de	|WY
+poner la	|@ZKY
+poner otra	y@^[[
+pongo mi	|O^
+ponowni pozniej	|@X
+poor connection	ycY
+pop up	w+Y@JBGD[HYMJZHaZ
+pops up	r>J?IBIHHNZaa
+por api	|gX
+por el	w+X]ZcY
+por favor	s#YHYZY
+por grupo	|GX
+por la	y9[NY
+por outra	y:]@ZZJ[X
+por que	o#J*Y-J9JHIIGKFOIV_Z_[[hJ
+por ser	y3J>JHII_KXOI
+por sms	uaZ
+porqu la	|/[LZ
+port #	r4]HEc[
+port pour	|*ZHY
+porta #	|cY
+portabl est	y>ZC[HH
+portal and	y:IH^K[ZEbJ
+portal but	|M^bG
+portal de	|:YgX
+portal for	|?HD_HI
+portal is	|-IHFZ^dY
+portal ive	ydZ
+portal keep	|NZ
+portal not	u:YHIKXMKZZ^JgZ
+portal offic	|TZ
+portal refus	w@JZ^
+portal reset	u/H0[HGMHZIg_
+portal says	p-^1^NJSIZJgF
+portal show	|N[ZJ
+portal the	|HZ
+portal want	|HJI[KGhZ
+portal web	yT^
+portatil va	|H^
+possibl for	|(XVJ^Y
+possibl to	qBIHbK]dG
+posso reimpostar	|([)J
+posso riutilizzar	|KY
+pour empecher	|TX
+pour l	yDZUHVZW[
+pour la	p9YEZV_WGZJ
+pour le	|2XMZ
+pour les	o%J)Y*[>I?KDJHJM]PYV[aH
+pour moi	y(X
+pour mon	|V^
+pour reinitialiser	s(Z?]HHVJZJa[
+pour sspr	|?XDX
+pour tout	yHJUa
+pour un	|HYVJZZ
+pour une	|%[HY
+pour votr	ydY
+pouvez vous	|#Z9Z
+pouvon pas	|3Z:X
+power automat	|HJg^
+power button	|H^
+powershell la	|gY
+powershell modul	|g[
+powershell not	ygY
+powershell script	|HX
+poza zakresem	|G]
+pre exist	|%X
+precisa de	|*X=[
+precisam de	|MX
+predictabl password	|-X
+preferr dc	y4^
+preferr domain	w4[
+prefisso internazional	|3^
+pregunta de	y?^
+prem account	y%IHIPZ_[
+prem ad	u!X
+prem configuration	yEY
+prem directory	|_X
+prem disabl	r![
+prem domain	y4]HJ
+prem integration	|d[
+prem not	y=X
+prem noth	|TX
+prem object	s_Z
+prem ok	|/Y
+prem part	|/[
+prem policy	|NX
+prem user	yHYTJ_XdX
+premium e	|=^
+premium is	|=HH^
+premium licenc	y=X
+premium licence	|HZ
+present password	uHHKJZDhb
+press finish	yBJZ_]FaJ
+press send	yHHXZZJa]
+press sms	|3Ja^
+press the	|HIaZbX
+prevent from	|XX
+prevent password	|FZ
+prevent the	oH[KHN]ZIbYhJ
+prevent unauthoriz	qTZ
+previou #	|KX
+previou one	s>GHJMYO[gZ
+previou password	k#^HDK_NIZJgZ
+previou phon	w>_HD
+pric page	|HY
+prima della	|]_
+prima di	|@YHIb]
+print operator	yPY
+printer does	|HY
+printer doet	|H]
+printer want	|HX
+pris en	y7X
+privat e	w3^>YDJHF
+privat email	q3[>]?JDZaH
+privat mode	y.Z
+privat one	|@[
+privileg account	w*Z
+privileg ad	yPZ
+privileg authentication	|(^*KHI
+privileg on	|%J(JP^
+privileg role	s(I)^*]HIPI
+privileg to	o([
+privileg user	y*[?JHIPZ
+privilegiada onprem	|P_
+privilegio insuficient	|(Z
+prob poczekaj	|XX
+probeer het	|@[
+probiert jetzt	|X^
+probleem met	yBJEZZ[
+problem between	|cZ
+problem de	uBHZ_
+problem med	|EZWJ
+problem reset	y=XSX
+problem with	nBIEZZ]
+problem z	wBHZ[cX
+problema com	|EYZW
+problema con	wE[ZX
+problema de	rBJZ]c]
+problema di	|BJZZ
+problemy z	|cZ
+probowano zweryfikowac	|X]
+procedura guidata	y,Ye[
+process request	yHGSaZC
+product name	w-]IJ
+product on	|JZ
+profil pictur	|HZ
+projector remot	|HZ
+prompt appear	y+_HG
+prompt every	y>JH_
+prompt for	k*ZD[LZ
+prompt not	u+YHX
+prompt to	r+YDIHXLY
+properly set	uEY
+propria password	|^Y
+prosi o	|+[HY
+prossimo accesso	|LZ
+prosz odblokowac	|#]
+protect group	uPZ
+protect with	|H[
+protection block	|HJJY
+protection l	|-[
+protection proxy	|-X
+protection was	|-[
+protocol on	yY]
+prov their	|XY
+prov who	|DY
+prova p1	|=_HJZJ
+provato a	|XY
+provid for	yHJN[ZJ
+provid some	|H[
+provider does	|HY_J
+provider keep	|7]HG
+provision agent	k0aHF
+proximo logon	|LX
+proxy address	|H]
+proxy servic	sHIc_
+proxy sett	wH^]J
+prueba de	y=^BZHJ
+przez graph	|gW
+przy nastepnym	|L]
+przy reseci	|5Y?Ia]
+przy wlaczaniu	|,[dJe]
+przy zmiani	yh^
+przychodzi na	y>]
+pta agent	|0DHa
+pued cambiar	s^[
+pued restablecer	q![(J=YVWZHcY
+pueden cerrar	|B]ZI
+puedo entrar	|DJZ_
+puedo restablecer	u([VJZ[
+puedo verificar	|>Y
+puedo volver	|K]ZH
+pulsant e	|(Z:[
+pulsant reimposta	|(Y
+puo cambiar	w@]^Y
+put a	w@[ZIcY
+put in	s3Y>IDZHJK[ZJ
+put it	w8]JYU]ZI
+put my	|IYOZhJ
+put the	s@JHHKXPZ][h[
+pwdlastset igual	|gX
+pwdlastset nor	|%X
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHaKIXJaH
+qu il	y+]DIOZ
+qu une	|C[
+qualquer senha	|NX
+quand je	yHJZ[hZ
+quando la	|ZGh]
+quando posso	|HJX^
+quanto dura	|T[
+quarter of	yHIRZaZ
+que a	sNXdYh]
+que c	|3ID]O[
+que ce	yOYh[
+que dar	|*Y
+que e	y@[I[KX
+que el	y*X3Z
+que es	|-YIZ
+que esperar	w9K@_X[
+que esta	|-ZOZ
+que invento	|N^
+que j	sI[KZMYh[
+que ja	w+XK[
+que je	n#J+Z9J>J?J@FBJCZDIHHIJKXVYX[[[]Jh^
+que l	w>I?[C[TZaJ
+que le	s3X?Y^XdY
+que les	|+]HZKJZJ
+que mi	|D[VY
+que mon	yD[
+que nao	q3J>ICXDJHIIHKHOYVYZ__ZaJhZ
+que not	o9I>JCZDJHIIHKHO[V^ZY_YhY
+que numero	|3JO]
+que o	w*XEX^[
+que reiniciamo	|B]
+que se	w+Z
+que ser	|:]K[
+que soit	|NY
+que sou	|D]
+que soy	y9KD[V[ZK
+que tengo	|ZJ[Xh]
+que tenho	|[Zh[
+que todo	|-a9I
+que ya	y+XK[
+quel numero	|>[
+quel que	|NY
+quella di	wKZMZ
+quello registrato	yDHO^
+quelqu minut	|M]
+quer um	|C[IZ
+queremo que	|+Z
+query sam	yQ[
+questa password	uKX
+question and	|?HD]ZJ
+question can	|DXHY
+question for	u*_?G
+question not	y*W
+question secret	y*E?_
+question vanish	y*^HJ
+qui n	y;XZ[
+quier la	|M[
+quiero desbloquear	|?I[Z
+quiero otra	|@[
+quito el	|4[HKU[
+r d	uFbHJZJ
+r2 domain	y5Y
+radio button	|[Y
+rais the	|C_DJ
+rais to	|I]
+raison d	|EX
+ran out	w#I9H=_HFRFSIXJ]_cJ
+random str	|K[
+raport rejestracji	|+FDZHZ
+ratt att	|(]ZF^[
+razy probowano	|X]
+re added	y8Z
+re enabl	|!]BY
+re register	s+[CHDEHX
+reach a	|4X
+reach ad	|0XdX
+reach entra	|0J4JHIc_fJ
+reach me	uD[HIKIa[
+reach microsoft	|cY
+reach on	ygZ
+reach the	r/HHIJYM[bZcJ
+reach your	|cX
+read any	|6[>^HD
+read it	yHJZ_]K
+read only	|%]2I_J
+read that	uEZ
+read your	|H[
+reason is	|HINGZ_
+reason that	y3ZJY
+reboot the	wHFbXf]
+receb o	|aY
+recebo o	waX
+receiv a	q(JH^ZJaX
+receiv not	|HGV[Z[
+receiv on	|aZ
+receiv the	s>YHJa[
+recent ones	|K[
+rechaza la	|N[ZH
+rechaza por	|-[KYZI
+rechazada en	|/[
+recht fehlt	|%Z
+rechten om	y%Z(^
+recognis by	|MX
+recognis every	|K[
+recognis when	|KHh^
+recoi pas	yaY
+reconnait pas	|:Z@Jh[
+reconoc mi	|:YhZ
+record is	w#F>[HY
+recovery email	|>[
+recovery info	|DZHJ
+recovery method	yD]HJZJ
+recreat in	|_Z
+recuperer mon	|HJZ[
+recupero la	|>_ZH
+recusa a	|N[ZI
+red cross	rIZS[ZHeYh[
+red says	yIX
+red sms	yBHHII[Za]FaIbJhJ
+redan har	|KX
+redan registrerad	|+^DJHG
+redefinicao com	|BZHZZI
+redefinicao de	r(JHZU[ZI
+redefinicao nao	|ZXfX
+redefinir a	p(YBY
+redefinir minha	yHZZX
+redefinir nao	|[Z
+redefinir not	|7X:X
+redefinir senha	ubZ
+redirect to	y7^:JKHZI
+reecritur a	y8ZdZeZ
+reecritur du	yZHd^
+reecritur est	yHZYYfX
+reecritur ne	yG]ZIdIf]
+reecritur non	y%]HJfY
+reessayez plus	yZZ
+referenc account	s#Y
+referenc to	wH[
+refus a	|QY
+refus although	y-]/KIFKGh]
+refus and	|Z^
+refus any	|@[ZH
+refus as	u-[?ZHHIFK[
+refus becaus	u-XK]hJ
+refus by	p%X-J/[HJI[NY
+refus car	|I]
+refus cooki	y.Z
+refus it	r/^JYKZZH
+refus lors	|%_ZGdJ
+refus me	|)]ZI
+refus sinc	u-]=]IJJKSI
+refus the	o/ZJZ_JdJe[
+refus to	|KX
+refus via	|NY
+register again	w+]
+register an	|D[
+register any	y+Z
+register befor	sCaDH
+register but	wCY
+register for	i>X?JDYH]VI
+register he	|+Z
+register in	yJZ
+register is	y?^DJUIVI
+register my	w+GD_
+register one	|C[DG
+register only	|+HC]DJ
+register phon	|>Z
+register policy	|?JC[HJ
+register the	|CZ
+register to	|D[UI
+register user	|H[
+register when	|+Y
+registr para	|DX
+registrado para	|+JDY
+registrado y	|CZ
+registration not	y+^HF
+registration of	yHX
+registration page	s+ZDHH]
+registration prompt	s+YDYHI
+registration screen	y+[DHHH
+registration step	|D[HI
+registration wizard	|+[DG
+registrato e	|C[
+registrato per	y+JDZ
+registrei para	|DX
+registrerad men	|?[DI
+registrerat mig	yDY
+registrierung aufgefordert	|+Z
+registrierung erscheint	|+[DJ
+registrierung fur	|BZDX
+registro registrado	|+ED_HJ
+registry keys	|YY
+regl de	|GXKJN]
+rehir with	|!J_]
+reimposta password	rb^
+reimpostar la	r:XBXZX
+reimpostar un	|([)J
+reimpostata dal	|g]
+reimpostazion della	wNJUXWY
+reimpostazion non	|ZYf[
+reimpostazion self	|H]VG
+reinitialisation du	|VY
+reinitialisation echou	|UIZ^
+reinitialisation en	y)[HXUZZJ
+reinitialisation est	wPZUXVJ
+reinitialisation n	|VXW[
+reinitialisation refuse	|=]HIZG^Y
+reinitialiser dans	|7X
+reinitialiser le	s%Z(YZIa]bY
+reinitialiser mon	yBIHZZ[
+reinitialiser seul	|U]
+reinitialiser votr	|EX
+reject as	y-ZIX
+reject becaus	sI^
+reject by	s/HN]
+reject it	p/]ZIhY
+reject my	wH[
+reject reset	|J[
+reject the	s/JJIM]NZhH
+reject with	w-Y
+relat to	|%X
+relatorio de	|+FD]H[
+remain as	|/Y
+remain lock	|TZ
+remain valid	|HZ
+remember it	|HIKJZFh_
+remember my	qH][X
+remember password	w-IK_
+remember the	uh]
+remember what	|KJZ]
+remot call	lHHQ_
+remot desktop	yH_ZH
+remot sam	nHJQ^
+remota limitada	|QY
+remoteaufruf an	|QY
+remotely and	|QZ
+remov an	|>H?JH_
+remov and	w8[HJV[Y]cF
+remov from	y?[HI_Y
+remov last	|4X
+remov the	s%[9HHCJ]X]_Y
+remplacer tout	|@]
+renam a	|FZH[
+renam the	|FY
+renew it	|KZZW
+repeat lockout	|#Y
+replac it	w@^
+replac the	|bZ
+repond pas	|0WIJN[
+repor a	|VY
+report a	|HKZY]X
+report that	u@JHHZ^
+report the	ySY
+request could	|HFZ^
+request for	yH^SGUHVJ
+requir #	yCX
+requir authentication	yHJ][
+requir chang	yL^^J
+requir for	w0]=FdY
+requir licence	n=]HHeZ
+requir method	yC_DJ
+requir re	|+Y
+requir screen	|+[CIDXHI
+requir secur	|<[
+requir to	|*X
+requir two	wHY
+requir user	y+Y
+requirement not	sI_NH
+requirement of	sNX
+requisiti di	|IY
+requisito da	|N[
+requisito de	sHJI[N[
+reserv character	sF]
+reset #	ygZ
+reset a	j%I(])I?[H]MGZF
+reset ad	|/Z
+reset again	y@^BZZE
+reset agent	|0JZHf^
+reset all	yGZ
+reset an	w(a)E*FHZZE
+reset and	q(I3]HHV[ZY]Z
+reset any	|)Y=]
+reset are	q!Z0[@]JXPJZH
+reset as	w5[DXdX
+reset asks	|*[?ICXHJ
+reset at	n@WBJHJb^
+reset attempt	sXZ^Z
+reset becaus	|ZZ
+reset bricht	|HJN[WJZ]
+reset broken	|1XZY
+reset but	mHJJZLY]Z
+reset button	s!J(YHKZ^bI
+reset by	i!J(J)]*I?Z@_DJLYUXVZWHZD]Y^K
+reset cannot	uHJZJ_^
+reset cloud	|g^
+reset come	y4XfY
+reset complet	|B[ZH
+reset configuration	yEY
+reset did	|#Y
+reset does	u3]7YHHOJ
+reset done	uBYZZg]
+reset email	u3Z>HH_MHZHaHgZ
+reset enabl	yUY
+reset ends	q![HHN[ZX
+reset error	s/JWY_]
+reset fail	Y!Z%G(E)I/F0[3I5[7I8Y:H;Z=H?H@HBGCJDIEZF[GHHBMIP[QXSGUGVFWIXJ]J^[aJbFc]dJeWf]gI
+reset falha	|!Y
+reset flow	yZ]
+reset for	a!X(X)Z*X=KDXEGHJPIU[VDW[X[aXdI
+reset from	l-J/JHGJ]NYP]^X_IbZ
+reset function	|U[
+reset get	yJY
+reset gets	|JXc[
+reset give	|ZJ^[
+reset go	|7XB]fE
+reset group	wHGVa
+reset has	r=]GXJJSIUZ
+reset her	q+X:YZY
+reset here	yWY
+reset his	rB[PYZG
+reset im	|:X
+reset impossibl	|4]ZI
+reset in	d!J%](C)I/I1^7^=J@ZBEHHMEPJSYUHVHZB][_JdYgc
+reset is	_!H(F)]*I/J:J=F>F?J@JBHDJEZHZJZPHSJUZVYWH][fIgZ
+reset issu	yBJHJZ_
+reset it	i(I)J+X@^BFDJHDKZUYVGXJZYaIh[
+reset just	|4YZY
+reset klappt	|Z[
+reset lauft	|>]BJc[
+reset link	g:YUIZ^aJb]
+reset mehr	y1Z=[
+reset menu	ydZ
+reset method	|*H?YHY
+reset mfa	yH^
+reset must	|dY
+reset my	_(B*Z>[@HBJDJKJMXV]Z][Ja[bH
+reset nicht	w?[HJUXZJfY
+reset nie	|=^ZG[[bH
+reset non	|=_ZG
+reset not	Z!Z#[%J(E)a*J/I0Z1K3J7Z>J@GBDCJDGGJHAJJKHM^NIPISGTJUEWXYXZY[[]I^I_JaZbFcJdHg]
+reset now	uDY^X
+reset of	q%H(^/J8Z:I>HHXPYZHd]
+reset ok	|B]MXZI
+reset on	n!I(X=XHEZHb^
+reset onlin	|#Z
+reset only	uTY
+reset operation	y%XAXZJ_X
+reset option	rHFU[b[
+reset other	w%I(c/J?HHISIVEZHaJ
+reset page	W#J%J(D*]+J.^/]3J7_8J:Y>G?a@HBFCJDIH[IYJIKXMJNHO]S]UCVFWHZ>^IdIfJgGhI
+reset password	V%a(b)I7I=I?J@GBEDIGHHFKIMINJPIUIVJWYZI[I]J^GbddIgGhJ
+reset permission	|(IH]
+reset policy	f(I)F*aHHNFSJUJWcZIgI
+reset por	|gX
+reset portal	sS^gJ
+reset problem	|Z]
+reset refus	r!]7YZJdZ
+reset right	y0];Y
+reset says	l!]UJZJaX
+reset seit	|X[]]aJ
+reset servic	iBFHIUIZEcZe_f]
+reset show	|HHU]ZY
+reset sie	|(I=JBJSKZ_
+reset sinc	y#Y+[
+reset site	w.YSZ
+reset sspr	|UX
+reset still	w>]Z]bJ
+reset stop	|A]
+reset stopp	r0Y=]HGR^]GfJ
+reset succeed	|B[
+reset successfully	|BY
+reset that	w*WJY
+reset the	^)J*I@YB^PZWX[J_XbJ
+reset their	h(G)Z*Z:Y@JBIH_UXZC^IfY
+reset themselv	w)]HIVZ
+reset then	yD[HJZHdY
+reset thing	|@YDX
+reset this	r(]
+reset thos	|@[ZH
+reset through	nN[gY
+reset to	w/YK[ZG
+reset today	u@IBYHJS]ZYaJ
+reset too	u/IS[XYZJfX
+reset trie	|XX
+reset unsuccessful	yBHUIZ_
+reset user	p(H)J*]1]?ZZH
+reset verweigert	|;]
+reset via	p/H5]MZZD^[g]
+reset want	u>^CXHGaJ
+reset was	s)YMZUHWZZH]X
+reset went	oBbZD]H^XbJ
+reset which	|(DH_
+reset window	wH]ZGbZcE
+reset with	qHIL]
+reset work	f%Y@^HAJXSJUIVGZZ^_bJfX
+reset you	|HZ
+reset your	c(I)J7J:Z>Y@JCYDYE]HYVYZD^IaY
+resetowani hasel	yUY
+resetowania hasla	s(FDYU]V[ZH
+resetten lukt	y=]ZX
+resetuj haslo	s%Z(ZZGb[
+resolv the	|4[HG
+resolv this	wdY
+resourc forest	|AZG[HH
+respect pas	uIYNY
+rest of	|)YHKVZ
+restablecer a	y(_VI
+restablecer contrasena	pHHZIb^
+restablecer en	|7X
+restablecer esta	|(Z
+restablecer la	qVXZJcY
+restablecer mi	wHXZ]
+restablecer not	|[Z
+restablecido su	|BXM]ZH
+restablecimiento de	uEXH[UZVHZJ
+restart adsync	|HJf]
+restart help	|9IHEf_
+restart of	yf[
+restart the	w+YB^fH
+restaurado de	|6_HI
+restor the	r6YHJ_Z
+restrict client	pHHQ^
+restriction prevent	sN^
+restrictremotesam is	|Q[
+restringir client	|QY
+result reason	|/Y
+resync lost	|R]
+retour de	|!^HJ
+return #	yS^gJ
+return an	s&XHFc]
+return from	y![
+return to	u>YHHK^b[
+reus any	|KX
+review the	|HX
+ricevo il	|aX
+richt ich	|H^
+richtlini von	|*Z
+riconosc la	y:ZZIh]
+ricorda le	|K_
+rien ne	|BKZ]
+riesco a	uZ^
+riesco ad	|!JZ[[]
+rifiuta tutt	|@Z
+right away	w@bNJZE
+right but	wO[
+right for	yE[WH
+right in	w%Z(Y)J/JHJP[SJ
+right is	|;Y^X
+right miss	y%_
+right now	yHZhX
+right of	y%Z;]HF
+right on	sH]P[dH
+right one	|KJh[
+right to	p%_@JBIHH^^hI
+ring when	yaX
+riprova piu	y@[ZX
+rispetta i	u-XN]
+robot o	|9]HJ
+role administratora	|*Z
+role and	|)[*[CJHHZK
+role are	y(H)^HX
+role can	|)Z-IHX
+role cannot	u)]
+role do	|(X
+role holder	s(G)aHGPJ
+role i	|(J)Z
+role is	y(aHDIJZJ^J
+role not	|)[
+room panel	|H[
+root password	|H]ZJ
+rotat between	|KX
+rotat the	sH_KG
+row says	|]Y
+rpc server	s4bHJfI
+ruckschreiben bricht	|4ZHEc]
+ruckschreiben geht	w1XFYZJfZ
+ruckschreiben nicht	r5X=]PZY[ZHdJeZfH
+rule and	wN]
+rule exclud	|GY
+rule for	wG[HXNIcI
+rule is	|KIN[
+rule not	wGYHIJZN]
+rule of	|GYNY
+rule on	yHJN]
+rule so	yGZ_J
+rule that	|*ZPJ
+rule ther	|/[
+rule was	|BXNY
+run for	|H[ZH^]
+run out	yZZ]Y
+run the	y%I0ZH[
+runn on	wR[
+runn the	yB[dJfY
+ruolo di	|*X
+s est	y#^HJZ[
+sa dwie	|CX
+sa jaki	|9]
+sa mycket	|9[
+sager att	o#J-]3J9J>I@JD[HIIIK^O[XJZFdYhZ
+sager den	|-Z
+sags vara	|ZJh]
+sagt das	u-[IJKY_XdZ
+sagt die	uC[DJI[KJO[W[ZF
+sagt er	uE]IYXY
+said not	w/ZJ[ZJdI
+sakna i	w3ZIJOJV]_Z
+saknar behorighet	y%]([
+sale el	|3ZaH
+sale en	|K]h[
+sam block	|QX
+sam call	wQZ
+sam remota	|QY
+sam remotely	yQ[
+same anchor	mA^
+same as	r@HBJIIKJO[Z_[J
+same cloud	yAY
+same day	u@_NIZG
+same immutabl	|AZ
+same name	|_[
+same password	k/]@IKcZAdI
+same problem	|ZX
+same str	|/Y
+same user	r@]A]HHZE_Jg]
+samego dnia	y@^
+saml login	|7^HGZIbJ
+samma dag	y@]
+samr harden	|QZ
+samtalet kommer	|HJa_
+sandbox tenant	|H[WY
+sans #	|3]>IOH
+sans cess	|H]
+sap is	|#EH^
+sap password	|H^ZHbI
+sap user	|#DH^
+sas invalido	|RZ
+sas token	yR_
+satisfy the	u@ZNX
+save money	|=[HH]If]
+say how	|H[
+say my	|HIOYZIh[
+say that	|N[
+say the	yHIh^
+says a	|@]HJIJNJdX
+says access	y%I(YH[
+says an	|ZZ
+says ask	|V[ZI
+says authentication	|HX
+says but	|HHNXV[
+says cannot	|#Y%JH[
+says choos	w-]ZJ
+says contact	y!XEGVIZ]
+says current	|hZ
+says disabl	u![HIUY
+says go	|:[
+says he	yKZ]Y
+says i	h.X:^@JC[DXHHIZZE
+says im	u(GDYV^
+says it	g!F-X6Z=GEJH^ZC_]d[hY
+says its	n-^1ZHHIHKYU[
+says licence	|=Y
+says lock	n#XT]
+says my	e-]CZDIE[H[ZB
+says not	b#K)Y+J3G:Y?J@ICYDHHCJXKZN_UJVIWIXGZ__JhJ
+says one	s*[
+says our	w)J:J=ZHIU]
+says password	m@XZJdX
+says reset	uZ^dX
+says someth	wbZ
+says success	|/[
+says that	f-IEZHJKJO_ZE_Y
+says the	_#]-H/J7Y:J@FBJE^HJIaKGVIWYXYZ@_YdX
+says ther	uG[cYdI
+says to	|VY
+says too	wIIK]XZZJ
+says try	w-I@JIIKJX^ZZ
+says user	wHZ]X
+says weak	yI]
+says wrong	r/[ZZhG
+says your	s:JEJVXZIc]
+sbagliata ma	|h_
+sbaglio la	|@Yh[
+sbloccato in	|#IT]
+scaduta la	|=_ZH
+schermata di	u+Xb]
+schlagt fehl	r6Y8XZ[
+schon einmal	|KY
+schon mal	wK_
+schon was	|9_>J
+schon wieder	y@^
+schon zu	|-^KI
+school account	y3IDZMY
+schrijft hij	|G[fY
+schrijft niet	yY[
+schusestrongcrypto miss	|YY
+scop filter	|G[
+scop for	yG[
+scop is	|V]
+scop of	pGY
+scop to	yVY
+screen is	q+E>[H]
+screen just	|bZ
+screen not	s+^HFbY
+screen notification	ybZ
+screen reset	rb^
+screen says	wHII]bX
+screenshot attach	|ZZ
+script powershell	ygZ
+scriv piu	|Y[f[
+sdprop keep	|P[
+se acabo	|=^
+se activo	|dZ
+se administra	|d^
+se aplica	|*Y
+se cae	yZ[eY
+se connecter	yBZZ[
+se ha	|BXM]ZH
+se pued	n![4Y6YBIHKI[VJZFcXf[
+se quedo	|>]HJ
+seamless sso	yH[
+season and	|-^KJZJ
+seasonal staff	|DZ
+sec question	|?]HI
+second attempt	|B[ZI
+second chang	r@^
+second check	|@IBJCaDJHI
+second forest	u8_HHZG
+second monitor	yH]
+second phon	|+J>JCJDJH^
+second reset	w@_ZJ
+second screen	|HI]^
+second time	s+[@ZB[HF
+second try	wZ[
+secondo il	|][h[
+secondo la	|-[IZ
+secret expir	|H[
+secret of	|2[
+secret question	|?]HJ
+secretary give	|g[
+secur channel	yHJY[
+secur ldap	|<[
+security account	|HIQ[
+security answer	|XZ
+security baselin	nHHQ^bZ
+security info	d+]>Y?ZC^IJ
+security key	y?ZZJ
+security question	e(I*c?HDZH[ZI
+security reader	|(^HI
+security tab	r;^HJ
+security team	w%ZHHY[
+see a	u%XO[
+see an	w%X
+see how	|H[
+see my	|(G-JH_ZF
+see not	|Z[
+see the	rHXI]LZNJZI
+see what	|HFN]ZG]Z
+see your	y!Z
+seem to	p-^HGKXaY
+seen too	y-_
+segun el	y]Xh[
+segun la	|-[
+segundo a	|-Z
+segundo o	|ZIhZ
+segundo que	|C_
+sei nicht	yI[V^ZE
+sei zu	|-[
+sein password	qB[VZZG^]
+seit dem	sBZHIZJf_
+seit der	|#]%[
+seit heut	yZZfY
+seit will	|>Z
+seitdem kein	|=[
+selbst zurucksetzen	u)XU[V[ZH
+select for	yG]HI
+select group	wV[
+select on	yHJL[
+selectiv password	wG^HJ
+self chang	|HH^^
+self reset	o(G)cHFVHZC^[
+self servic	W!J#I%H(G)X*I/J3J7I:I>J?I@IBHDXGJH_KILIMINJPITYUaVaWJYJZ_[IaXbIcFdGeKfBgJhJ
+self the	|^[
+selfservic voor	yUaVI
+sem #	y3_>IOG
+sem mais	|BZN[
+sem opcao	|CZ[Y
+sem permissao	|(X^Y
+sem suport	y1X
+sem writ	y8]HHc[
+sen och	|@[
+send a	y>X
+send code	yHIXZaZ
+send me	r7[H^aD
+senha ante	|KY
+senha antiga	|hW
+senha atual	wh]
+senha contem	|-ZIY
+senha da	y2X
+senha de	wHZK]UIZH
+senha do	r,ZH]K]ZFdX
+senha e	q@GK[N[ZJd^
+senha errada	|hZ
+senha esta	yUZ
+senha foi	|BYM]ZI
+senha mas	|ZE[^
+senha muita	|#ZXI
+senha muito	y-Y
+senha na	ybX
+senha nao	j0[@JDJHZIJKHNZZY
+senha not	|6Yd[
+senha nova	sBIHIIXKENYZZ]]
+senha provisoria	|@[
+senha que	|JYN]ZJ
+senha velha	w#ZK[
+sent me	w?[
+sent to	q+Y7Y>YHH
+senza #	y3_>JOH
+senza scadenza	yL[
+senza writeback	|8]
+serv l	|H]
+server 2003	l(J5fHHSJVJZHcJfI
+server 2008	r5]
+server activ	|6Z
+server and	r4XHDcYf[
+server cannot	pHHYYZI_[
+server connect	wHHRXc]
+server di	yRX
+server from	|6Y
+server geht	|R[
+server has	w4Z6]HHRGfI
+server hat	|HIRXcY
+server in	w4^HFfY
+server is	j4YHHRZcIdIf_
+server ist	|fY
+server lost	y4]HJRJ
+server need	|HHM]
+server nicht	|4[d[fI
+server not	l6^<XHGQ[YYcHfH
+server of	|7_HD
+server only	|0Z
+server operator	sP]
+server policy	m5]
+server reboot	|fY
+server room	|H[
+server take	|MZ
+server that	|RZ
+server the	|1JHY
+server think	|6XR[
+server time	uR]
+server to	wHYcX
+server too	|YZ
+server was	r4IGJH]MFRIcZfY
+server with	w6[HZ
+serveur connect	sHIRZc]fJ
+serveur de	|RX
+servic account	g%_,[0_2[BJMYPJVHZH^I_IcJeGfG
+servic adsync	yfZ
+servic befor	|H^]HfH
+servic bus	fHDY^cd
+servic cannot	yHIZJ__dHeGfI
+servic chang	|@XVJ^Y
+servic de	y2XcJf^
+servic desk	p(_*]3J>[?F@YHEL[ZI
+servic does	|fY
+servic e	|U[
+servic est	y)[HJUZfZ
+servic fail	w0[HG
+servic for	wUIdZ
+servic has	|dXfX
+servic health	|SY
+servic is	mIYSZcIfY
+servic microsoft	yf[
+servic not	mHER[cJf^
+servic on	|fX
+servic password	d(J)H=Y@IBDDXHXSYVZZ]^Ha[fI
+servic principal	y(YH[
+servic reset	a(J=GBXDJHaTYUJV]Z^cJdJfF
+servic start	|B^HF
+servic stopp	uHGf]
+servicebu window	jHHca
+servicio de	y2ZdGfZ
+servidor connect	qHGR]c^fI
+servidor de	w4XRZ
+servidor entra	|HIRJcHf^
+servidor restaurado	|6_HI
+servidor rpc	|4^HJ
+servidor tls	|Y[
+servidor web	|H]
+servizio adsync	|fX
+servizio di	|2YfY
+servono dodici	|I^
+serwer connect	|HIc]
+session timed	|HI]]
+set a	h!X(G7Z<Y>Y@[HFIJKHW]^HhJ
+set adsyncaadpasswordresetconfiguration	|EGHHd]e[
+set adsyncpasswordwritebackpermission	n%bHGdK
+set azureaduserpassword	|gZ
+set but	y%XbY
+set for	|G[HJWY
+set his	|KYNJ
+set in	y/Y
+set it	r@[HFK_ZE^XdX
+set less	|@X
+set msoluserpassword	k%Jgb
+set my	y@[
+set on	p@ZQ[
+set password	r%Z(a<]@IBGHBJ[KHZG^IhJ
+set so	wZJ^]
+set someth	|E[
+set the	k%Y(ZH^KYNJZDfY
+set this	|@Y^Z
+set to	h%J.XBHHYLYZJ^]
+set up	^%X+a-J0J3I9H>H?[EXH^IJKIMJNJVaZF]J^IaH
+sets a	|&YZZ
+sett are	|(I?JW^
+sett for	sH_cJ
+sett new	|]]
+sett of	s<aHHZI
+sett the	|@GH[ZY
+sett to	|>XHJU]
+sett up	|WY
+setup page	|+XDY
+setup the	|H]
+setup thing	|D]HJ
+setup two	yHX
+setzen des	|&Z
+seul les	|P[
+seul method	|?ZHJ
+seulement deverrouiller	|[X
+several time	y#^HJTH
+sfederowana z	|7Z
+shar calendar	|HY
+shar login	|HEZF^a
+shar mailbox	pHY^Z
+sharepoint says	yH]
+she can	wBXLZZI
+she cannot	wZ[
+she change	|@JBI]]_Y
+she could	|BY
+she enter	yKYOXhY
+she forgot	|Z[
+she gets	|*JNY
+she got	|BY
+she had	y#ZKZXI
+she has	wCFD^
+she is	y9J>[B]HGZH
+she left	|![_X
+she logg	|#IBYhX
+she not	|DZ
+she pick	y@XB[IYNIZH
+she still	|!Y
+she think	|-II[
+she typed	|3Z
+she was	u>JB[HIKJV[_Y
+shorten the	|2ZHGX[
+should a	|HFM]
+should ask	|:]HH
+should be	u!EHa
+should i	p8JKXZ]d]
+should not	|HX
+should turn	|:Z
+show #	yOZ
+show a	o+[HCIXNZS[ZZ
+show abandon	|HF]_aJ
+show an	n/^C[HES[VZZJ^I
+show failur	|H]ZI
+show for	|+[
+show it	|J[ZJ
+show none	|HHU]ZY
+show not	rMYb[
+show noth	|HW
+show on	yHX
+show someth	wbX
+show the	lHZOYR[ZJbYdI
+show up	l>JHG[Z]Ja]bY
+shut down	s!^#J>ZHGZJfZ
+si blocca	|HIZ]eY
+si e	s+[@XDHHGZ]fY
+si pued	|V^
+si puo	w@]I[
+sich an	|ZY
+sich nicht	q)Y
+sicurezza non	|*[
+sidan sager	|D]O[
+side fail	|/Y
+sie do	|DZ
+sie ein	w-^@IHJI[KZZGhJ
+sie es	u9J@XXYZ]
+sie haben	r+Y@YX]ZJh[
+sie konnen	|CZ
+sie nicht	y*Y3Y?Y
+sie nie	o(J+[6[=J>J?J@IH]M[SXVJZXhX
+sie nim	|h^
+sie sich	|ZY
+sie sind	yV^
+sie z	s3K4ZO]PJZ]
+sie zalogowac	|BZZH[]
+siffra sakna	|3ZI[OJ
+sign and	g<_
+sign encrypt	|<Y
+sign in	S!I#I%J(J)J+],]-F3I4J6K7b8J:H<I=I>C?E@EBJCIDDFZGHHbIFJIKGL^M[NGPJSITcUIVIWJXH[]]H^FaCb]cIdHeJfIgI
+sign on	y7^ZJ
+sign up	sD_HJVH
+sigu bloqueado	|TZ
+sigu con	|MXgX
+sim card	u>[
+sim e	|+[>[DHHH
+sim is	|>Y
+simbolo e	|I]
+simpl word	|I[
+sin marcar	y;YdX
+sin mas	|BZNZZJ
+sin permiso	y^X
+sinc #	|-Z
+sinc 2018	|1]
+sinc ad	|/[@X
+sinc admin	|+[HIgZ
+sinc friday	|YX
+sinc i	i#X(H)b*G-J>ZDZHCVJXYZG[YhJ
+sinc it	|A^HFfI
+sinc last	w-[CZHHIIKITJUY_]
+sinc monday	wCXHEZ]c[
+sinc password	|7YdY
+sinc the	a%H)J1I8Y:I>JBZGGHaMENHPZRJUXYYZI_JbXdFfZhX
+sinc then	j1XFZHIQXR[YXZEc]
+sinc this	r9JBYKIM]Z^
+sinc we	u1HGXHIf[
+sinc yesterday	|ZXaX
+sincronizacao de	wGZM[
+sincronizacion de	wGZM[
+sincronizzazion dell	|GZ
+sincronizzazion e	|RX
+sincronizzazion hash	|M[
+sind de	|@]dJfZ
+sind nicht	yV[
+singl sign	|7[
+singl user	|+X
+site think	|-_HHII
+sits on	|HY
+sitt losenord	|BY
+six character	|/YHJIZ
+six digit	wHJIIaa
+six month	|!Z>JH[
+six time	|HIX]
+skew on	|RZ
+skipp the	yD^HI
+skonczyl sie	|=_HJ
+skontaktuj sie	|Z^
+skrev fel	|#_KJZI
+skriv inget	|G[HJfZ
+skrivaren fungerar	|H]ZH
+skriver inte	y0[>JY]
+skriver mitt	|O^
+slash and	|3YaJ
+slash in	sF_HG
+slow sinc	|H^cG
+small letter	|IZ
+smart card	uHYZHb^
+smart lock	|H[TJ
+smart lockout	f#JTa
+sms about	|<YZJ
+sms cannot	|?Y
+sms code	s>JCYH^ZJaH
+sms do	|HX
+sms fail	|3[
+sms for	yaZ
+sms from	|TJa]gJ
+sms go	|3Z>YHI
+sms goes	w3Y>YHJ
+sms me	o*Y3J>Y?^HFZF_Ga^
+sms messag	i3Y>J?^CZHYZH]X
+sms met	yaY
+sms mit	y>]HFaX
+sms n	|?]
+sms niet	|>]?JHE]Ja]
+sms non	|3Z
+sms not	m>Ha]
+sms number	|CZ
+sms option	yH[
+sms the	|>Z
+sms then	|C[HI
+sms under	|HJI[Z[bJhJ
+sms was	w?^BICJZZ]Y
+sms when	yNYZFa]
+sms wird	|?X
+sms with	yH^ZH
+sms が	s3Y>]?JHIa_
+sms の	|?J]^
+smth went	|ZZbZ
+snapshot cannot	|6X
+snapshot l	|HHR_
+so ad	y/XJ[
+so cannot	|DWh]
+so falha	|PY
+so how	|DZHGL[
+so i	j-Z/Y@^HXIHKINJZF][aId]
+so if	|cY
+so it	m3G>J@JAZDZHIIbOFZJ
+so much	yHY
+so nobody	uZI^[
+so not	l+X=^DXHHI^aIdF
+so only	|/[
+so password	|^Y
+so reset	w7X
+so tenho	w>JCa
+so that	o%Z+[3I>[HDZF^a
+so the	h3Z;Y<Y>XA_HEZJ^XhY
+so they	|/Z
+so user	y+YMX
+so writeback	sG[_J
+soddisfa i	wIXN]
+softwar is	|HX
+soit le	|NY
+soll ich	yXZ
+solo business	|=[
+solo il	yC[gX
+solo l	|C]
+solo quiero	|?I[Z
+solo se	y@Z
+solo telefono	|CY
+solo tengo	uC_
+solo una	y@]
+solv it	|@XBE^_
+solv she	|B[ZI
+som far	|QXVZ
+som krav	|(ZC[
+som registrerad	|+^DH
+some error	|ZY
+some hour	|@ZfX
+some information	|4ZC[DJHJ
+some more	|H[
+some of	y;XZ[
+some time	wHJKZZIf]
+some user	s+JE_HIKZVXZJ
+somebody from	|#JTYZ[
+somebody set	|HJfZ
+someon else	|HY
+someon tried	|#YZI
+someth about	w!ZZI
+someth else	y?[@ZZJ
+someth harder	u-Y
+someth i	w-JCJIIK^
+someth is	|BJHIZ^
+someth less	|-[ZH
+someth went	jZ^b]
+someth with	yKJZ^
+somm pas	|EX
+son compt	|!Z
+son mot	u@XB[ZJ^X
+sonderzeichen im	|FZ
+sono mai	wDXWY
+sono novita	|9]
+sont pas	yGXI[ZJ
+soon as	y(Y)Y*XVI
+soport y	|@Z
+sorry but	|cY
+sorry for	|9[
+sorry someth	|ZZ
+sorry you	uWY
+sourc anchor	y_Z
+soy de	|V]
+spac and	yI[
+spami tez	|a^
+spater noch	y9J@YZ]
+speak of	yNZ
+special character	lF]HZIJ
+special sign	|HII^ZJ
+specop password	yJZ
+spell it	|@[
+spelnia wymagan	uIZN]
+spelnia zasad	yN]
+split password	|gX
+spray attack	|HJT^
+sprobuj ponowni	|@X
+sprobuj pozniej	|ZZcX
+srodowiskiem lokalnym	|c^
+ssl inspection	|cX
+ssl tls	|YZ
+sso via	|7Z
+sspr 33008	|@[^Y
+sspr and	wT[[H
+sspr at	y@]ZF
+sspr block	|)WXX
+sspr com	|Z[
+sspr con	yPXZY
+sspr da	y!Y
+sspr ein	|HZ
+sspr en	|UZZZ
+sspr enabl	|UY
+sspr fail	o!]A]HGJ[KXNI
+sspr for	m!J)aH[PIVEWJ
+sspr from	|bX
+sspr fur	y)]H[VF
+sspr group	wVY
+sspr in	yH^VGZY
+sspr is	m)JHCU[Z^
+sspr ist	yVZ
+sspr it	|)Y
+sspr limitado	|VY
+sspr mit	|P[
+sspr nao	w+X3ZbY
+sspr ne	|+Y3Z
+sspr nicht	|)X
+sspr nie	s!H+Z3[HIZJbZ
+sspr non	u+X3YHJWYbY
+sspr none	yHIU]
+sspr not	k)G3X@JBJPYUFV]ZZbY
+sspr nunca	|HJW^
+sspr on	y)ZPIVX
+sspr page	|.ZHI
+sspr password	|J]ZI
+sspr pilot	|ZZ
+sspr says	sNXX[
+sspr without	y7YH^dF
+sspr work	q4Y5]BHV]ZF
+sspr が	s)Y3ZU[WIZJbY
+sspr で	|?^NZZJ
+sspr の	w+[?JBYDJHGS]UJXZbJ
+sspr を	|H]ZH
+sspr エ	|![ZY
+sspr 不	|7Y
+sspr 报	|!XZ[
+ssprsetup nunca	|DZ
+staat aan	|ZJ^]
+staat er	yQ]ZG[]
+staat erin	|?[
+staat het	|9YV[
+staat in	|9JK]
+staat niet	|(]?]HJ
+staat nog	y!]>X
+staat op	|V[
+staat uit	q!](J;]HHU[^J_IdYfZ
+staff but	y([)IHIP]
+staff cannot	|8Zd]
+staff get	|NY
+staff not	y)]DZUF
+staff student	|HIV^
+stag mode	|HHf]
+stag server	|HY
+stammer inte	u6]>JDIHJO[R]fI
+stampant non	|H]
+standard account	y(I)_HJPJ
+standig nach	|H[
+star haslo	w#]HHMXhZ
+starego hasla	yMZ
+start a	|HY]ZfJ
+start again	|KZaX
+start it	|TX
+start niet	y+YDIHIbZdIfY
+start on	sH[fZ
+start the	y][
+start with	|G]HJ
+startar inte	w+[H[MIbYfY
+starter password	|@]
+startet nicht	yH]fY
+stata reimpostata	|BYM[ZJ
+stata usata	|KX
+stato del	|HJS^
+stato disabilitato	|!Y
+statu page	|SX
+stay black	|HZ
+stay grey	yI]
+stay silent	|HHa]
+stay the	|g[
+stay valid	|HHL^ZJ
+steht auf	p-YPX[XfZ
+steht bei	|+JAXD[
+steht da	|-ZI]
+steht immer	|hX
+steht nicht	|NX
+step #	wC[DJHYIJZ]
+step and	|@XHZ
+step thre	|HYZX
+step to	|H_fJ
+step were	|HIZZ]Y
+stesso giorno	|@]
+still accept	|-HHZ
+still activ	|!X
+still asks	|MY
+still cannot	l([?IHGMYT^ZH[^^JbJhJ
+still fail	|ZX
+still federat	|7Y
+still has	r#ZHIL[
+still here	|!Z
+still in	r!K/H1YHZTI_]
+still is	|(Z
+still lock	sTX
+still need	|HHg[
+still not	n3H>GDJHZMIO^aY
+still off	u!bHF_J
+still old	w/IHEM]g]
+still on	w1]RIYIfJ
+still run	y5Y
+still take	yMX
+still the	o!J/ZAIHGIGKEOIZa_ZgJhH
+still ther	|9Z
+still uses	|4X
+still wait	y9^@JHGMGXGa[
+still want	sHIM]
+still work	sLYM[ZI
+stimmt nicht	q,ZOY
+stod inte	ygZ
+stop at	w;ZHGZ]hY
+stop the	rH]]HbZfH
+stop with	|!ZHZZI
+stop work	y1YHGMZ
+stopp after	yBJHG]_
+stopp half	|][
+stopp work	pBJZZf[
+stor as	|3_>JHEOI
+stor bokstav	|3JI^
+stor in	y7XHYZJ
+stor without	y3Z
+storung bei	ySZ
+straight to	|+]HH[[bI
+strategi de	sNZUJW^ZJ
+strategi onprem	|N[
+strength bar	|IY
+strong enough	|I]
+strong password	|@]NXZF
+structur contain	|FZ
+stuck at	wHYZ_
+stuck in	|H^
+stuck with	y@^ZH
+student account	|VX
+student cannot	|?EG[H]
+stunden alt	|@^ZJ
+stunden warten	yXY
+su connect	|YX
+su contrasena	wBZM[ZG^X
+su cuenta	p!X3[DHV^XX
+su organizacion	wEXZJc[
+sua conta	r3YVZXX
+sua organizacao	yEY
+sua senha	w@ZBXM]ZI^X
+submitt new	|%X
+submitt the	|HIZ^
+succeed and	|/Y
+success and	|@]TXZF
+success with	y/]HI
+successfully complet	|BZ
+successfully on	|BY
+such a	|/Y3ID[HJ
+such as	s+JHXMY
+such user	|HJ_^
+suffit pas	|?ZC[ZJ
+suis jamai	yDZ
+sul nuovo	|HX
+sul pc	y#XMY
+sul portatil	|HFM[b]
+sull account	|^Y
+sull utent	|;[
+sulla schermata	|b]
+summer again	|KZ
+support admin	s(I1aHIZJ
+support for	wHY
+support reset	|1XgY
+support writeback	|HY
+sur ce	|W[
+sur l	k%Z;YHE[ZaZb]
+sur le	k>JHGJ]LZM[TZb[
+sur les	|5X
+sur mon	s9[M^ZJ
+sure that	|HY
+sure whether	|NX
+swap it	y@_HJZI
+switch from	y>]
+switch his	|!^ZJ
+switch it	|V[
+switch off	f![?XHIL]U]VIZJbYdXf[
+switch on	oHGUYV_ZJdZeZ
+switch the	wU]
+symbol and	|/[
+sync a	|HZ
+sync account	e!I%b0J2^@JBJGFH@P_Q[VJ^I_J
+sync agent	l0[
+sync and	u0X8ZH]RIcKdHfJ
+sync box	u4[HFRYcY
+sync but	|G[
+sync cannot	|4YGYHI
+sync client	s1aHG
+sync en	|/J0]
+sync error	yH]
+sync heartbeat	|BJGIH[M[fG
+sync host	uHGR^Y]fF
+sync in	|8ZMY
+sync is	q8YM]
+sync konto	|2Y
+sync machin	s4]HDR[c]fJ
+sync not	s8_GZHYMIVIdIfK
+sync reset	|0X8Y
+sync rule	pG_HI
+sync scop	yG]HJ
+sync server	Z/[0G3J4^5J6Y@KBJGGH?KJMHNXPIR^Y]_JcbdXfY
+sync servic	i%[0JB]HYRJ]HcIfZ
+sync so	|GY
+sync softwar	|1_HF
+sync srv	|0JHIc^
+sync stop	|HYMZfI
+sync to	sGZMXZIgX
+sync tool	w1aHFRJfI
+sync user	r=YGHZHd_fY
+sync version	|1[HH
+sync vm	u6YHGf_
+sync was	|HIRYf]
+sync with	|GZRX
+sync writeback	y0YHY
+synchronisation de	|HKM]
+synchronisation des	|G[
+synchroniz user	|%X
+synchronizacji hasel	|G]
+synchronization engin	yGI_Z
+synchronization is	w8]
+synchronization servic	|<]
+system admin	|!X
+system does	yHXIJKJZ[
+system not	wBJDIH_KH
+system says	y:]HGI[ZI
+system think	|+]3I9I@JBJHJK]
+system will	|@[
+tab of	w;]HIZZ
+tack sa	|9[
+tak your	|9[
+take a	q<]BJHFKKM^ZI
+take anyth	|;[ZJ
+take for	|HHM]
+take it	o@JHIIJMYZIg[h[
+take my	w?XIJKJMHZ]
+take the	pH]K[MXZHhJ
+take to	|dX
+taken away	|@HU[^[
+taken it	|/^gI
+talk to	s4[8J9XHHYY
+tam nie	|:]VY
+target found	|GY
+te kort	yI]
+te lang	|2^
+te makkelijk	u-]
+te oud	|1]4K5[
+te raden	s-[
+te resetten	y%Z(^
+te stellen	|(]
+te vaak	s#Y-]XZ
+te veel	r#^X^
+te verifieren	|XY
+te voor	|-^
+te voorkomen	|TY
+te wijzigen	wL]^Y
+team and	|%Z(ZHI
+team asks	|>GH]
+team cannot	yHY
+team channel	yHX
+team chat	|:HH]
+team forgot	|:[HG
+team i	|:[HIZJ
+team keep	yMZ
+team lead	|gY
+team meet	wHZ
+team not	uHZMXVZ
+team phon	yHY
+team record	|H[
+team statu	|H]
+tego samego	w@^bY
+teken in	yF]I[
+tel como	|>^HJZI
+tela de	w+Yb]
+telefon authenticator	|>GH]
+telefon do	|?[HJOZ
+telefon i	|>X
+telefon nem	y3HD^
+telefonen och	|>Y
+telefonnummer im	w3]
+telefonnummer stimmt	yOW
+telefono e	y>X
+telefono in	|O[
+telefono ni	|3ID]
+telefono y	|>Y
+telefonu i	|3JD^
+telefoon kwijt	w>Z
+telefoon of	|3H>HDaHE
+telefoonnummer staat	|3]OG
+tell me	c!Z([-[.]3I9F:[>H?IBICJDHI[OJVZZI]J
+tell not	|GY
+tell the	uD[HIIGKIN[TY
+tell which	|NX
+tem as	|(X
+tem dado	|D^
+tem de	|K]OZ
+tem permissao	|%Y
+tem que	y:]@[
+temp one	yKJLYh[
+temp password	l#J@[BJHGIJLbMIZH
+temporairement verrouill	w#KTZ
+temporalment para	|TX
+temporaneament bloccato	|TX
+temporarily lock	kT^
+temporary connectivity	sc[
+temporary one	w@JBJHIL]h[
+temporary password	m@XH^KIL]ZG
+temu i	|@[
+ten minut	l/H@YHFM_
+ten sam	|A]
+ten time	|HKaYhX
+ten year	y>Y
+tenant and	u:XWZ
+tenant del	|:^
+tenant has	yHIS]
+tenant is	w:[=]HH
+tenant noth	|W[
+tenant user	|:X
+tenant wide	|UZ
+tengo acceso	|>[DJ
+tengo el	|CZ
+tengo permiso	|([
+tengo que	|@KX[[X
+tengo uno	|CX
+tenho mais	|>]
+tenho o	|>JC_
+tenho permissao	|(Y
+tenho um	|CX
+tent mais	y@[Z[
+tentativa aguard	yXX
+tentativi attender	yXX
+tentou verificar	|XY
+teraz nie	y=[@JHJK]ZH
+terug naar	yK]ZEb^
+terug van	|!^
+terugschrijven doet	|HIZ^
+terugschrijven geweigerd	|PZQX
+terugschrijven in	|H]
+terugschrijven mislukt	|4]ZJ
+terugschrijven niet	yPYdGfYg[
+terugschrijven staat	|dZ
+terugschrijven uit	|6[
+terwijl ik	|ZIh^
+test and	yU]
+test de	|B^HJWKZJ
+test do	|=^HJ
+test user	u;YBX
+tez nie	|-[
+than #	p2X@EH]RZ
+than a	|@Y
+than once	uA[
+than one	nAa_G
+thank a	w9]
+thank bye	y9Y
+thank for	r9_BYHJZF
+thank in	|9[
+thank you	l+X9]@IB[HH
+that a	w-XHIa[
+that appear	|-[
+that are	y!]HIZI
+that be	u5XHJIYKZLXZJ
+that box	|YZ^X
+that break	|FZ
+that check	wJ[
+that cloud	yHY_Y
+that connect	|4XG[HI
+that dc	|4Z
+that does	|HIRYf]
+that email	|>[HJ
+that forbid	|^^
+that group	|@XHIN[
+that has	|HXVY
+that have	|-ZHJ
+that i	m*Y@ZDXHGIJKXNZPJZY
+that id	|@Z
+that is	pHIK]^X
+that it	r>ZBYHJXZZJ
+that its	wDYVY
+that ive	wDYH]
+that make	u-Y
+that my	r>YE[FXKIV]WHZIhZ
+that nobody	|>EH[Z^
+that not	i-G4Z9J>F?J@JC_DIHXIHLHO_VIZEhX
+that number	y>^HJOJ
+that object	y-K;]HI^X
+that one	r-^9K@IHJIJK_ZJ
+that only	|=GHZ^Z
+that option	|HX
+that ou	w%YG]HJ
+that our	y1XUX
+that page	w-J?ZHFIY[]
+that password	j(J)]@JHZLZZJ^J
+that phon	w>Z
+that reset	r%[)JBIHGJXU^VFZ^
+that she	|Z[
+that site	|MX
+that some	|;X
+that the	_@ZBYGIHDIHNYUIVJW[Za^Z
+that ther	|_Y
+that they	p3J>]GXHG
+that turn	|UX
+that user	q([@YG[HHJYPYZG^IdIhJ
+that was	s4[>]DIHEO[_Y
+that why	u!YIYZI
+that you	yHYaZfI
+that your	y>JBHHadX
+the #	q3YHJKXg^
+the access	y-JH^
+the account	Z!Z%X,[2G3H@IAJB]CJD[GXHDIJPZTZUJVFZC[G^a_E
+the acl	wP]
+the actual	|hX
+the ad	g#X%]2]8[HCNYPJTXZI_Z
+the address	w3[HX
+the adfs	y7[
+the admin	a,_:Z?J@XH@MINYPJSXV]ZHgZ
+the adsync	yHIfZ
+the afternoon	|@Y
+the agent	r0aZIfI
+the allow	|?[HI
+the alternat	wHX
+the anchor	|AX_[
+the app	d(_+H-J3J:J>]?_@IBHC_DGHZIHKGNJOJVJZE]J^IgJhI
+the application	y(ZHBN[ZHf_
+the apprentic	|GYV[
+the articl	sH^
+the audit	l/ZBJEYHYVZYXZY
+the auditor	|@Y
+the auth	|(X
+the authentication	w3WHZ
+the authenticator	f(J*]>[?XHHaZ
+the authorization	y)[UI
+the backup	|H[
+the bank	|HX
+the bann	qH^
+the baselin	|YZ
+the basement	|4]HX
+the boss	|K]
+the bottom	|>ZHJZZ
+the box	qBEHHKYZI^_dHe]
+the browser	k.XH_KKcHhZ
+the button	y(]HIZZ
+the call	w3Z>J?[HEa[
+the cannot	|dX
+the canteen	|V[
+the captcha	q@IBJH[II]a
+the chang	c#J-I/H@GBFHDJYK[LHM]Z]h^
+the character	|/[IX
+the check	|-HHZ
+the checkbox	we[
+the choic	w?X[[
+the cis	|bY
+the city	|-X
+the clock	sHJR]ZJb]
+the cloud	W#D%J(J/b0J3J6[>J@HAHBFH]IHJJKDM]NFPJRISJTcVJYJZE[H]J^H_^bJcGfFg[hI
+the cmdlet	|H]
+the code	]/J3G>cDJH@IHKIOIZX]ca^hJ
+the company	h7Y:I>[@IBIHIIHKJN_VHW[ZE[Jd[
+the complexity	|IXNJ
+the computer	r@X
+the connect	c4^6YHIR]Y[fJ
+the connector	b%J2a3J4Y8I<_HJIIQ^ZI^J_X
+the corporat	wN[
+the country	q3_HJaG
+the credential	|H]ZH
+the current	j@YHHK^ZJh[
+the custom	wHZ
+the customer	s(X/X@[BXHHNJ
+the date	|HHR[
+the day	y@^NI
+the dc	a(J/X0Z1J3J4]5_<]=J?JBHHBIJJeKEMJNHQZVJZF]JbJcDdJfJgX
+the default	wHY
+the delegat	w;ZKJP]
+the department	|F_HGZI
+the desk	s>HLZN[^Y
+the devic	y>JH[
+the differenc	|H[
+the digit	yHHO[a[
+the directory	k&X3_HJNXU]VE
+the disabl	|!^;JHH_I
+the dock	yHZ
+the docs	|HZ
+the document	yIJZ]
+the documentation	yHX
+the domain	]#]%G(J-J/Y5G8XAJBYGKHFIIJ_KIMJNbP_THVJZH^J_JgZhJ
+the door	uHZZHb[
+the duration	|T[
+the email	l>X?JBJCZDFHKOXZ]a[bF
+the end	h,Z3J9J>G@GB_CJDJKYNJXJZ[]H^YaHeZhI
+the entra	e#J/[NHT]YXZJdWgY
+the error	qBJHHIEN]S]Z]]J
+the event	rBJG[HIN_dIhI
+the exist	u8YhZ
+the extend	|5XHX
+the extra	|JZ
+the fail	q;^HGZ^
+the featur	rHFU[VYe^
+the field	|hZ
+the filenam	y2[
+the filter	uHIJbNIZJ
+the financ	wHZ
+the firewall	qHYcY
+the first	l!J8Z>I@ZC[HJZ[bJhY
+the flag	y^[
+the follow	p@ZHII[dY
+the forc	wLY
+the forest	w8^EIHH
+the forgot	p7J?ZDJWZZY^Z
+the form	qHIIXZYh]
+the four	y*XNZ
+the free	w=bCIHJdF
+the full	y4[HJIX
+the gmsa	|0[ZJ
+the graph	|)]HJ
+the group	i@XBJHGPYVdZH
+the guest	uHXRZ
+the guid	yH^
+the help	w9Z@YH[ZE
+the helpdesk	o*[3J9J>JDZTXZ]
+the home	r3I:bHG_H
+the hotfix	|5Y
+the hr	|H^ZI
+the i	|?JZG[Zb[
+the identical	|@YK[ZG
+the installation	|HX
+the internet	w-[HFZGbZ
+the intranet	uHZN]
+the keep	|+YD[HJZJ
+the key	|H^]H
+the keyboard	w#Z
+the keys	|6Y
+the kiosk	|HI^]
+the kitchen	|#].IHY
+the lab	r8I?EHd
+the lady	|!X
+the laptop	p]Yb[
+the last	b#I-J>J@JBJGIH]IGKaMHO[TIZ]]ZaXfHhJ
+the latest	|1X
+the ldap	w5X
+the leaver	w!b@JHGZG
+the length	u2[HH
+the letter	sHEIGZ^h]
+the library	|^Y
+the licenc	u=_HH
+the licence	|=Z
+the lightweight	|%I0^HJ
+the link	jGZZYba
+the list	k-E1J>J?cDJHHK[QZ_J
+the lock	f!J#Z@JHDKHTXZF[_ba
+the lockout	u#IHXTZ
+the log	h&^6ZBGNJ]^
+the login	m#Z-K7YHGI[ZIb^
+the logon	sHJb]
+the m365	wMYTY
+the machin	yHEc]f]
+the mailbox	y>]HG
+the man	|TZ
+the management	y%XHJe]
+the maximum	yHZ
+the meet	rH]
+the menu	|H]
+the messag	j3H>JE[HFWYa_
+the metavers	|_Z
+the method	w?^DJUIVI]Y
+the mfa	yH[aH
+the microsoft	g#H7[HIT]a[g[
+the middl	rHI]_
+the migration	wHXK[ZI
+the minimum	l1]5]
+the more	|+[CIDXHI
+the morn	w#Z
+the msol	l%E2[;]Q[
+the name	o-YF]KJ
+the necessary	yD[
+the network	|HJMXcY
+the new	V!I#I(E)J*J,K-G/]2J3I4J6_7I8X9J:H=J>F@EB^CIDHH?IGJHK]LFMdN]OJPJRJTJUIV_WJZH[G]]^H_HaIcXdHeJfGh@
+the next	n@aKIP[ZJhJ
+the note	w@ZH_NIZJ
+the number	_+b-J3a>_?I@GBHCXDDIBK[NJPJX[ZE]IaYhJ
+the object	l![G[HI^[
+the offic	f)X/Y3J9]>IM]NJTFd]
+the old	X!H#[%J(I*J+J,J-H/Y0K1H3H4I5J6J7J9I:J;J>H?I@DA_BFCJDIFJGIHGJJKALIM^NGOIPIRJTHUJVJY_ZB[I]J_YaIbIcIdJfIgZhh
+the on	d4]E^HZNGPJTYZI_[dJfY
+the one	d+J-J/]3F?ICHDEHCIHKcMHNJOcZB]IaJh^
+the ones	wK[O[
+the onlin	|/]
+the only	r4Z?]CI
+the onprem	o!^([/YAJPHdJ
+the operation	l%X(Y8YHJ
+the option	m?EH_LYZJ^]dZ
+the optional	yHId^
+the organisation	i:IHGIGNaU]W[
+the organizational	wF[
+the original	|AZHIPZ
+the other	l)[?^CEGZHFbXf[
+the ou	e;]BJFcVIZH
+the p1	yH]
+the page	[!J#J(J)Y*I.]/I3I7G9J=I>Z?]@GBIEZHDJJMJNFOFSIUaVYWXXGZW[[]]aFdZhE
+the park	|HZ
+the partner	|8Z
+the passcod	yHIa^
+the password	M!G#G([)H*X+I,I-[/^0H2J3I6Z7]8H=G>I?FAJC[DYEJFJH:I_JYKFNaPGRJTXUDVFWIXIYJ[F]E^YcIeYhH
+the past	y%JK]
+the path	|F]HJIG
+the pc	n/^HJJZMJZJbX
+the pdf	yH]
+the peopl	wFXG]HJ^Y
+the permission	u%J(ZHFP]
+the phon	a#I+J-K>[B_CIDFHAIJKIMZNJO]U[ZEa_bIhY
+the phone	r3]CIHIg^
+the pictur	yHJb]
+the pilot	yHIV^
+the pin	sHYbZ
+the plant	yaY
+the policy	h@[CYHIIIN_WI
+the portal	a%I(Y)J0[1^7J:G>J?G@XD]HJIYJYMZN[SHTJVI]H^IaJbEgChH
+the power	|H^
+the preferr	w4[
+the present	wZIh]
+the previou	l#^@JHDK[MZZJg^
+the pric	|HY
+the printer	yH]
+the privat	w3^>YHF
+the problem	|FY
+the product	y-YHIIJJ^
+the projector	yH[
+the prompt	|LY
+the provision	y0Y
+the proxy	sHGZIbYca
+the reason	r3YIGJXLXN[
+the record	|#FH^
+the recovery	u>^HG
+the referenc	r#XHY
+the register	y>^DJHE
+the registration	j+[D_
+the remot	|HFc]
+the report	y)[ZJ]Y
+the request	|HGS[ZGc]
+the requir	pHI]XeZ
+the requirement	uNY
+the reset	N!_#F%X(D*Y+G-I.]0I1H3G5G6J7Y8E:H;J>]?[@CAXB]CHDEEHGFHFIHKDLHMINYO[PERHSZTHUGVHWDYJZb[J]_^X_Fb_cFdFeIfDgChH
+the rest	q)XP[VYZX
+the result	|/^MF
+the right	j%b@EBHHJKHP[ZK^^hX
+the robot	y3]HJaX
+the row	|BY
+the rule	n/Z@YGXHHIXN[
+the same	[!I#J(I*J-F/]0H7J8J9J=J>J@ZA_BFHJIEKbMIPZRIZ][I]I_JaIcJdIfJg]hI
+the scanner	yCJH[
+the school	wK[gZ
+the screen	s+FHYI]LZ
+the screenshot	yH_ZG
+the second	m@]B[HE]]
+the security	j%Z([;]
+the self	u)[aZ
+the sender	|H^ZJ
+the server	c4JGIHYMFR^YZZI_^cIf[
+the servic	f%X([,[2Y3[>Z@JBJDZHIUIVJZJeGf^
+the session	|HI]]
+the set	y+[HJJ]
+the sett	oH^NZU[ZJ
+the setup	wD[HX
+the seventh	|KX
+the shar	w#YZF^]
+the shop	y>[HIbZ
+the sign	j#I7XD[H_T[ZHaF
+the sim	|#IBHH_TF[E
+the site	n-a9JHAI[XZZIcXhZ
+the six	|aY
+the sms	d3X@JBIC]H^XJZF]Xa]hJ
+the sourc	yA[
+the special	yHHI^ZJ
+the sspr	pVY
+the staff	|Z[
+the start	|FXIHJ[
+the step	|@WZX
+the stor	y-H>JH[O]
+the student	|^Z
+the sync	W!H#I%b(J)I*J+J-I/Z0D1b2X3G4]6Z7J8H9I;J=J>I?J@GAIBXCJDIFJG]H=IHJIKILJMFOJP^QXR^SJTIUIVHXJY^ZH]F^H_GaJbJcbdEgJhJ
+the system	g+]-J3]>J@ZBYD[HIIENIOEZ_hJ
+the tab	|]Z
+the tabl	w(IHa
+the teacher	|@YZJ^Z
+the team	|V[
+the temp	q@[HJKILZh]
+the temporary	wH]KJZIhZ
+the tenant	l)Z-]=FUFW[
+the third	|ZZ
+the threshold	yHY
+the tick	|^Y
+the ticket	yH_ZD
+the time	q>IBEC]H^KJMJR^
+the tool	|JZ
+the top	yh[
+the town	|-_HGIJZI
+the train	y>IHHZI]^
+the traine	|bY
+the tree	|%]
+the tutorial	w@GHa
+the two	wH]
+the university	|7^HI
+the unlock	qHCT_[^
+the updat	y5Z
+the upgrad	w1IHHZJdZf^
+the user	R!B#Y%F(^)G*H,J-H1J3Y4I6I7H8F9J:^;]>H?D@[A]BZCJDZFKH;KILYMERJSITHUHVHWJYJZI[I^^_fbEcHdFeFfFhY
+the valu	uHJN[ZJ
+the vault	|2[
+the verification	k+XCJHJ]Xa]
+the version	|0]HI
+the very	|K^ZJ
+the virtual	|R]fW
+the vm	y6[HXRX
+the vms	|R_ZH
+the vpn	u4]
+the wait	y9GHEXa
+the wall	|H[
+the warehous	|HXZY
+the weather	|H[
+the web	nJZN[TYZFbZ
+the websit	yHHI[Z[
+the weekend	q#XHFZ]f^
+the whol	q3J@YHHO[U^VYZG
+the wifi	uHY
+the window	eHGMYZ[[Y][
+the wizard	d,cBaGZH@ZHdZe[
+the word	w-]HH
+the writeback	m6YG[HGJXdJe]
+the wrong	h,J@ZR^ZDg]
+the year	y-HI]
+the zero	|3IO]
+their account	sLZ[Y
+their ad	|8[
+their home	u:Y
+their identity	yXY
+their info	|+[
+their mfa	yHZ
+their new	|MX
+their own	n(H)Z-J:Y@ZHHUZV[ZI
+their password	a*Z/J:Y?J@XBEDYKGMIUJVX[^d[fXhH
+their peopl	|8^GJ
+them to	qCWWZ
+then a	|ZZ
+then an	|HGZ_
+then cloud	|/ZdI
+then entra	|/]
+then i	y@[
+then it	rC]HHZ]aI
+then nobody	|f]
+then not	wR[ZHc[
+then reset	y1XF[QXZI
+then says	rKIh]
+then the	o/Y@JHILXP[
+ther a	d!K(I-Z/I3J7I9Y>J?HA[BGCJGJH[IIKINJUJXZZ[[J]J^Y_JbYdJhI
+ther an	r9G@JSbZG
+ther any	s(J>J?ZHGNYTZZ]bJ
+ther are	pA]G[dI
+ther is	g(Z+Y3Y>IBJCXD]HG_Z
+ther not	h*J?ZGWHGWXZIaYbZ
+ther was	q9J>GD^HDSGZb]J
+ther were	|TX
+thes account	wHJLY^Y
+they are	u/ZOX
+they can	u3J>]HI
+they cannot	p@XG[HHVXZHgY
+they deactivat	|!Y
+they differ	|/Z
+they get	|V[
+they have	w3]:EHX
+they not	u?ZHIaZ
+they only	|D[
+they phon	y!ZGY
+they say	u3JHJI]U]
+they tell	|!X
+they told	|DXZY
+they use	|7Z
+thing and	|C_HHZIhJ
+thing is	|@JZ^
+thing like	|-XIX
+thing not	|Z[
+think its	|R[
+think my	|-Z
+think of	wIZKJ[Z
+think that	|KZ
+third party	h-H.X7_@JHFIJJ_KIZFbY
+third time	|ZY
+this a	|-H9[HX
+this account	q(Y;WDX^]
+this articl	yH[
+this department	|GZHIVY
+this directory	|WX
+this email	|H[ZJ
+this error	|HJZY
+this featur	o=[UYVZ
+this for	|VX
+this happen	y9JD[HGZ]
+this is	n:[@HD[KJcY
+this login	|^Y
+this management	u8^
+this mean	|9JHFZ^
+this morn	h9J@bHIKGM[Z]hJ
+this not	y:Z
+this object	|G[HH
+this on	y-JHJV^
+this one	wHHKXP]
+this operation	|1]HI
+this ou	w%^(D;ZGY
+this out	y9]ZJ
+this page	y?IH_
+this password	i-Y@]HEIJ
+this reset	|DXZZaJ
+this scenario	y)XHZJH
+this servic	yV[
+this situation	ydX
+this tenant	uWZ
+this thread	|9_BIHJ
+this time	l+X@GB_HHKYWXZEcX
+this user	c#Y%G(_)H+X3Z=]?I@IA]CIDYHALZPZUGV]ZB
+this was	|@[
+this week	w9G@ZH]ZXfI
+this year	|KY
+thos in	|VY
+thos user	y7YZK
+thos who	|@^ZG
+though i	w+]HEMX
+though ive	|?YHIhY
+though the	|HYZJbX
+thre days	y@Z
+thre of	sIZaZ
+thre password	yHHKaZH
+thre peopl	|P[
+thre time	p@JBIDJHHKGXJZbaY
+thre wrong	|#ZHX
+threshold is	|HY
+through a	|V[
+through all	|K]
+through at	yBX
+through authentication	wH[
+through graph	y(ZgX
+through o365	|NY
+through on	|/W
+through our	y:X
+through the	h(K+ZD[GXHJKIN]VJZZ_JgZ
+throw an	yHJ^Xe[
+tick in	pG^ZI^]
+tick requir	yL]
+tick the	uHJZJe^
+ticket can	|B[
+ticket clos	|@JB[
+tied to	|_[
+tien #	|3ZI[aH
+tien dato	|D^
+tien la	u#[7ZHIKJ
+tien permiso	y%Z
+tien que	|K]
+tier #	y!G(Z2I3JCIHGPaZI
+tijdelijk geblokkeerd	|TY
+tijdelijk vergrendeld	|TY
+tijdelijk wachtwoord	y@[L]TIZJ
+till det	u9IB[gY
+till sam	|Q]
+till the	wfX
+till tomorrow	u@]
+tillbaka till	y-G>IK]ZJb_
+tillbakaskrivn av	s6]ZJd^eIfJ
+tillbakaskrivn nekad	|P[QXdJ
+tillbakaskrivningen slutad	|YXf[
+tillfalligt last	yT[
+tillfalligt losenord	|@ZLY
+time alway	|ZZ
+time and	q#^@JHHR^ZG
+time becaus	sWY
+time befor	w-XMX
+time drift	wRZ
+time i	wKY
+time in	r#Z@JHJTHX_ZJ
+time is	|H^ZH
+time it	w@XB[HK
+time not	y+XRY
+time noth	|aX
+time now	y#JBJDZKJZ[
+time on	qHXRZ
+time out	w/IHJR^c]
+time password	|B_KJZD
+time she	|NZ
+time to	yHGM_
+time track	|H^RIZJ
+time was	|R]ZI
+time with	y#IT[
+time within	|XY
+timed out	u]]c]
+timmar sen	|@[
+tipo de	|IX
+tipo guest	y9J:aHI
+tiraram o	|4[?[CIHJNJ
+tls #	]!J-J1E2J3H4I9J=J>I@HBJCIHXIHKHMJOJPJRGUJVJXIYjZGaIcEdHfHgJ
+tls inspection	ycY
+tls secur	|YZ
+tls ssl	|<^CJ
+tls version	yHJY[
+tls1 #	|Y[
+to #	hHHIZKbZH
+to a	a(J+J-J1J3J4Y7X>X?IBJDJG[H_IHKZMJOJYKZE][_[fJ
+to accept	y:EB^HYKXfG
+to access	u#X
+to acquir	yHGQaZH
+to ad	k!J%X(J-J/X0X4[:J=JHCKJPJTJZG_^bHd_fHg^
+to add	|(J)J*G+J>JCIDJHZV^
+to admin	r%I*^HGP[QYdG
+to all	|N[
+to allow	s.[
+to an	r>HK]MZfJ
+to another	p(Y:H=X@IFJHbZJ
+to approv	ya]
+to ask	u(I*I@JDIV[Z^
+to be	a![%I(H-X/I3a4J5]9J>I?H@YBHC_DEEIH?IaKJMINJOJPXV]ZE[[]J_JcKdZ
+to block	w.XaY
+to call	|>[B^HIZEaI
+to catch	yHGM_
+to chang	[(^.]>H@IHBIIKGL^MHVGZa[J]J^_hJ
+to check	|D^EXHI
+to choos	l#J-H@YC[IJL_NJZI]J
+to click	|([HZZG
+to cloud	wH]
+to come	u+YX[
+to complet	n(YHHO^dY
+to configur	qEJH[TJWYe[
+to confirm	w+[HY
+to connect	y4J8]
+to contact	r3JCJD[HFVXZ]dY
+to continu	|.Y
+to creat	yHZ
+to date	y+DDJHb
+to decrypt	|6[ZJ
+to defin	uHJWaZI
+to disabl	|H[
+to do	p(J9F=YBbHAIJKHZ_]J
+to email	r*[>^?GDIaI
+to enabl	i)],ZUXVYWIZI[]dJ
+to enforc	|-]
+to enter	w+[>IDIHEK[O[ZIhY
+to entra	wHHT[YY[Hc[
+to exist	y-[
+to expir	|HGKYZ[
+to factory	y>YHZZJ
+to fix	y8Y@ZE[
+to get	m,[-H?Z@^KJZXeGhJ
+to give	w([@IHHIJZ]gY
+to go	s+[.^:[>HHGZF][
+to guess	i-^HJ
+to haslo	u-XKY
+to have	pH_ZGaX
+to his	u+]/Z@JZJg]
+to install	|0^HF
+to it	u>Z@JF[HHIJKYZ[
+to just	wHIK][Y
+to keep	m@^IJK_ZC[X^YhF
+to know	yHY
+to let	w=YBZHHZKaZ
+to lift	|TZ
+to live	y@aHIIJNI
+to load	wbZ
+to locat	|e]
+to log	m#JHaZ[aF
+to login	r#XHaaF
+to make	g+]DXHHKJLYQ_
+to me	s9XV[ZJaY
+to microsoft	y>Jc[
+to moj	|3J>[
+to move	wH^
+to my	c!J*J3J:^>b?Y@[BJCIDHHZIJMYUIVIZG]JaE
+to nie	|O^
+to none	p>IBJHZUa
+to not	sLZ
+to okta	|7X
+to on	|HHc^
+to one	w:]HI
+to onprem	|gY
+to our	m%Y4[7^8Y:_HAZIcJ
+to perform	r%](GHJ
+to permission	|%X
+to permit	|(GV]
+to pick	w@YHILZ
+to policy	|NY
+to prevent	pTZ
+to prov	wDYXY
+to put	yU]
+to re	|+[HG
+to register	g+c>J?JCFZI
+to replac	w@ZZIh[
+to reset	T!Z%X(a)F*]+J-J/H3J7G;I=G>X?_BFC_EXFZGIHDIJJIKFLJMHPETIUJV[WFXJZY]J^F_HbFcJdGgIhI
+to resolv	uZYdY
+to restart	|+XH[
+to reus	|K_ZE
+to run	yH[]Y
+to sam	mQ]
+to save	y=[HG]Jf]
+to security	|HIQ[
+to see	w#X-IHINYTZZH]Z
+to send	|>X
+to servic	|c]fF
+to servicebu	ycX
+to set	i%](Z+G<]>Y@IDHKZZF^IhJ
+to sign	mMXT[
+to sms	y>^HIaJ
+to someon	|:X
+to start	u0[HG
+to stop	y)[HZ
+to sts	|7_:JHGZI
+to swap	|@]
+to switch	u!])HH]ZEh[
+to sync	uGZHX
+to take	|EZKY
+to team	s_X
+to test	|BGH^
+to that	y>[HJ
+to the	V!I#H%F(G)K0Y3I4[5K6J8J9J:G;[=J>^@GBCCJDDGGH^IJJIK]LJNYOJRJSJTIUXVJWJXJ[I][^I_[aGb[cYdGe]fFhI
+to this	yH[
+to try	|-Y
+to turn	u-F:X;ZH]VX
+to two	|C]DJHGg[
+to type	yKHh^
+to unlock	g#GB[HITH[a
+to updat	p(]5]@IBIHCKHN_^JhZ
+to use	b(J/X4Z?Z@JDYHZUGV]YZZJbXcJdF
+to user	|HY
+to verify	h#I*X3F9I?J@JBJC[DbHJXYZI
+to vpn	|HX
+to wait	i@_HGMXXZ
+to what	y4ZHFKaZE
+to window	yHZMXZIgY
+to work	wBIKJZ_fJ
+to writ	y%YGX
+to your	p+G7[:^DHHYUIZJ
+toda la	|UY
+todavia not	|HHMZWZ
+today and	s@Z
+today i	w@[SY
+today is	|!ZZI
+todo el	u-[BJH[MJUZ
+toegang geweigerd	y%ZP]
+togs bort	|=[?]HJ
+token are	yRZ
+token code	|?X
+token could	y,Z
+token de	w,^
+token di	|,[
+token error	s,[
+token for	|,^HJeG
+token issuanc	yHY
+token not	y?_HGRZZE
+token sas	wR_
+token with	y,]ZJ
+told it	s7[@YD]HHKJZH
+told its	|N[hY
+told me	o(I9J>J@JHFX[Zb
+told my	yZH^]
+told that	u)[@ZUJVZ
+told the	u@YDZHINJZJdX
+told their	|NYd]
+told to	s4ZHJKYV[YZdY
+tolto il	y4[?]CJU[
+tolv tecken	|I^
+tomorrow becaus	|XZ
+tomorrow to	y@X
+too common	q-^
+too early	y!]@YKIZJ]X
+too easy	r-YIY
+too fast	|+YZ[
+too long	o2aHHII
+too many	]#a-_3Y9I@GHGIHKFOIT^X^ZHaG
+too much	|-HK]XY
+too often	nX_ZH
+too old	m0Z1^4I5^H[KIMJSITJdIgF
+too predictabl	|-^HG
+too recently	|@Y
+too short	r-JI^
+too young	|@]
+took a	|8Y>ZHI
+took it	r/[@JB^HJKJZJ
+took the	u-Y/Z8ZHJ
+tool is	w1^H]RGZJ
+tool made	|2]HJ
+tool on	yJ^
+top box	|h[
+tot morgen	|@[
+touch the	y1[HIN[ZH^[
+tout de	|@]
+tout le	w-]9[@HBIDJHHKJU_
+track tool	|H^RIZJ
+traffic of	|cY
+tre ganger	|#[>KKJa^
+tre volt	|a]
+tres de	|IX
+tres vece	|#]@JHJXJa]
+tres veze	|a]
+trial of	|=ZHJ
+trie for	|@JHHX_
+trie our	|:X
+trie to	l!]%X(ZHYKXPHVGZI
+tried #	uNZ
+tried again	w@^KJ
+tried all	|KXXX
+tried another	|Z]
+tried everyth	wKJNIZ_
+tried it	yXYZYhX
+tried once	|@JB_KJXJZI
+tried ten	|KFN_ZH
+tried the	p@HHJK^^ZaZ
+tried thre	yHJKHZ_
+tried to	g#F@]BJHHK_T[XYZJ^IhZ
+tried too	s#HHIXbZH
+tried with	|3KIFN[OZ
+trigger for	|+]HG
+tripp the	|@[
+troca nao	|Z]
+trocada not	|/ZMZTJ
+trocar a	u@IZ^^X
+troi fois	|a]
+trop courant	|-X
+trop court	w-JI^
+trop d	|X]
+trop de	m#X@JHJXa
+trop facil	w-]
+trop long	|2]
+tropp volt	wX]
+troppi tentativi	r#[X[
+troppo corta	|I]
+troppo facil	u-[
+troquei de	y>X
+trotzdem nicht	|ZI[[
+true and	|ZJ^[
+try again	f#I+I9J@ABHHGIIKGNJX^ZcaJcY
+try another	|-X
+try any	yBJKJX_ZE
+try for	|XGZ^
+try is	y-IK[NY
+try someth	|-^ZH
+try to	d@^HIK[^JaY
+trzeba czekac	|@Y
+trzy razy	|#]DJHJa]
+trzyma star	|HGM]
+turn away	y-[@YKINY
+turn down	o-Z@ZHHIZK[
+turn it	u!_)J/]@JHIN[UEdJfGhJ
+turn off	b(J)[*H<Y?ZCIPJRJU]VIY[ZIbZ
+turn on	_!H(H)_*J,Y-I3J:I;Y=J?J@JBKHCKJNHPIUaV^WJZE^IbJdZe[fJ
+turn out	y^Z
+turn red	|h]
+turn the	y4IJXN[
+turn this	|UZ
+turn to	|:[
+tussen twee	|@YK[
+tutto il	|BJHJS]UYZH
+tva bevi	|*Z
+tva metoder	y*]
+tva timmar	|@[
+tva verifieringar	y*ZCXHJ
+twaalf teken	|I]
+twee bewijzen	|*YCX
+twee methoden	y*^CJ
+twee uur	|@Z
+twee verificati	y*[C[HJ
+twelv i	|@XHKI]ZH
+twic in	|#IHIT[
+twic on	|A]_H
+twierdzi ze	|h]
+two account	|A^HJPJ
+two ad	sA[
+two check	|*]CZHE
+two connect	|6ZH]RHcGfG
+two days	|I[KJ
+two dc	|JX
+two different	wHIg[
+two digit	qIGJZO^
+two enabl	|8IA]
+two factor	w3IHZ
+two forest	uAYH[
+two gate	s*ZCX
+two hour	y#J@^H[KHaG
+two method	o*[CX
+two month	yK[ZJ
+two object	|A]_J
+two of	|AY
+two option	|*X
+two password	q/]@IHFKYM[ZFg^hI
+two piec	|*[
+two proof	s(J*aHG
+two role	|(IH]
+two server	|6XPZ
+two thing	|*YC]ZIhJ
+two user	uA]HIPY
+two ways	u*[C^HJ
+two week	y@JD[H]KG
+two year	wK^ZH
+twoj haslo	|BYM[
+twoj konto	yTY
+twojego konta	|3ZV[
+tylko jedna	|CY
+tylko komork	|C]
+tylko odblokowac	|[X
+tylko raz	|@^
+tymczasowo zablokowan	yTZ
+typ the	w#YKJ]]
+type a	|KZhI
+type guest	w(J:_HJ
+type my	|KHh[
+type the	wh[
+typed a	y@^ZE
+typed it	r#XOXZZ]YaJ
+typed my	s>GKZO]hG
+typed the	r3ZHJIGKIOJZX]]aJhX
+typo in	s3]@ZHXOJ
+u hebt	u(Z@ZXYZJ
+u mnie	yV[
+u nas	y@[U[d[
+uber die	w(X>[CIDZ
+udalo sie	|/]B[_J
+uhr am	|H[RX
+uit en	|6[Y[dH
+uit het	y3H?[OJT[a[
+uit in	|!^^J_J
+uit op	w(J;_<YHJU[
+uit voor	w(I)ZU[
+ultimo cambio	|@]
+um das	|.Y
+um dia	y#I@]X]
+um erro	yOYZZ
+um grupo	yVZ
+um metodo	y?ZHI
+um segundo	|C[
+um unbefugt	yTY
+um usuario	|;YZZ
+uma das	|K]
+uma hora	|XYa[
+uma licenca	|H]
+uma palavra	|KZ
+uma politica	|WY
+uma senha	w-X@YBJHIZ^
+uma vez	|@]
+un altra	n-J:^@aDXHHIJKYZH
+un altro	|(Z)JC[
+un ancien	|KX
+un autr	s@ZKX
+un cambio	|@]
+un chiffr	w3[IXOI
+un code	|HJIZX[
+un collegu	|@YH[
+un dia	w@^HJX]
+un error	p3X@JEYHEO[Za
+un filtro	|JX
+un giorno	w@[HJX]
+un group	wP[
+un grupo	wVZ
+un gruppo	yPXVZ
+un jour	w@[HIX]
+un metodo	u*X?X
+un mot	q-^@JHFIHK^ZH
+un nouveau	rKJMJZZ[[
+un numero	y3HI]
+un ora	|XZa[
+un partenair	|:[HJ
+un partner	|:]HI
+un poco	|@JM_
+un problema	|Z]
+un robot	y9^HJ
+un secondo	|C]
+un segundo	y8ZC[
+un seul	w;X@[C]ZI
+un simbolo	|I[
+un solo	u;ZC_IJZJ
+un usuario	|ZY
+un utent	|ZZ
+un utilisateur	|ZZ
+una contrasena	sHIIJK[Z[
+una directiva	|WY
+una dll	|JY
+una hora	|XZaZ
+una licencia	|=IH]
+una licenza	y=YH[
+una maiuscola	yI[
+una nuova	y:[IJKJ[]
+una ou	|%_9JHJ
+una password	wHIIJZ]
+una persona	|9]HJ
+una pso	|N_ZH
+una vecchia	|KY
+una volta	|@]
+unauthoriz use	qTZ
+unavailabl when	w4[
+unbefugt nutzung	|TY
+und der	uNZ
+und die	|>ZGX
+und es	y>JHFK[OXa]
+und genau	|F]
+und ich	u>]@ZB[HJ
+und jetzt	y#[@Z
+und kann	r#X
+und kein	|3GD[WZ
+und kleinbuchstaben	|IX
+und lasst	|@Z
+und leerzeichen	y3^IZ
+und schon	|.X9X
+und soll	|DXXZ
+und sperrt	|#].XMG
+und weiss	|hY
+under one	|%ZGY
+under the	nHHZZbahI
+une autr	|:]C[
+une deuxiem	yCX
+une erreur	s3HEXHJOZZ^
+une heur	|HIXXa]
+une licenc	|=IH]
+une majuscul	yIY
+une seul	y?ZCZHI
+unexpect error	r&F3^Z]
+unexpir password	l%d(I-JIJKHLHZH
+unfamiliar location	|HX
+unfortunately you	yZY
+unidad organizacional	|FXGY
+unidad organizativa	|FXGX
+uninstall the	w?JH]J]ZI
+unit cannot	|GZ
+unit d	|GX
+unit name	|FY
+unita organizzativa	|FYGY
+unknown account	|bX
+unknown ad	y&]ZI
+unknown error	l&_
+unlock account	uBJ[]
+unlock asap	|#]TI
+unlock but	w[Y
+unlock fail	y#G%[HFTGZ][G
+unlock her	|HHTZ
+unlock in	qT_[J
+unlock is	w[Z
+unlock it	wBZTZ_I
+unlock me	u#][J
+unlock my	r#]>JBIhY
+unlock not	q#IHITY[^
+unlock only	s[Z
+unlock option	sHET][]
+unlock successfully	y#IB]TK[J
+unlock the	m#CB]Ha[C_I
+unlock their	y[Y
+unlock themselv	|[X
+unlock without	qBH[^
+unos minuto	|BIM^ZJ
+uns nicht	|:X
+unser doman	y7Y
+unser password	y7Y:XN[
+unterstutzt kein	|0XgZ
+untick the	|BEHX^_
+until #	|@]ZG
+until friday	|!XVY
+until monday	yH^
+until the	q@^BJHFM]P[ZJ
+until tomorrow	p#K@^HIX^ZH
+until vpn	|HEM^
+until you	|IY
+up a	wDWHYWY
+up after	|BYMIZ]]J
+up again	r+]BIHXZZ
+up any	wD[
+up at	u7ZZI]Z^X
+up being	|;X
+up by	w%ZH[KZMFVY
+up for	l+X-JD^HAIJUJV]W_YXZI
+up her	|#Z
+up in	|?^DEHJ
+up mfa	|HW
+up not	|HJa]
+up on	q9X>I@YHHa]
+up the	r%[EYHHR[
+up to	y+DDJHb
+up with	w-]/ZHINZZJ
+up your	u+GDGH^VZ
+updat becaus	y%X
+updat fail	r/YH[N]ZD
+updat in	|/Y
+updat it	y3J>[HHKHh]
+updat keep	|H^ZF
+updat mgpolicyauthorizationpolicy	|)Z
+updat mguser	m9JHJgc
+updat of	y0[1]HFfI
+updat on	u9[HGZZ
+updat password	y(YHJZ[
+updat passwordprofil	|gZ
+updat the	m(Z/Y1[@YHCKIN_fJhH
+updat user	|([HJ
+updat your	yHJZ]
+upgrad entra	|HIf[
+upgrad of	wfY
+upgrad to	|1X
+upon submitt	|%X
+upper and	yIHN]
+upper lower	wN[
+uppfyller inte	sIZKKN_
+upphor aldrig	|L]
+uprawnien do	w%](]ZI
+uprawnienia do	|(]
+us as	|!Z
+us that	|GY
+us to	u*H:XH_
+usa pingfederat	y7]
+usar sspr	yPZ
+usar una	yK]ZH
+use #	y*XK[
+use a	p,[4[?EH^JZKYZJdG
+use adfs	|7Z
+use ante	|K[
+use any	|>^?JZI
+use entra	|0Y
+use it	u-[HYVX
+use my	s?[HYKYZH
+use only	|dZ
+use password	wV[
+use phone	u-J?YH[
+use question	|(G*[?ZHI
+use security	y*[?J
+use sspr	o)Y7Y:[=YGYHYVIZJdF
+use that	y-]
+use the	i/Y>J?[DZUIYZZJgW
+use this	s-Z?XVZ
+use window	|?^HDbY
+use writeback	|dY
+used again	yH[KHTZ
+used befor	uKZ
+used by	y%[A[HH_J
+used for	p,X>Z?X
+used graph	|gZ
+used password	w-_HJIIKH
+used recently	yKY
+used the	s-[HHIJT[ZJ[Hg^
+used this	wKY
+used to	k(Y?_@JBGHDI[KGPZZYfJ
+used up	w#YXY
+used with	|HYMX
+user #	|CX
+user a	|@]
+user abandon	|]Z
+user account	p!FAHBJHaPIVK^I_FdX
+user accountenabl	|G]_H
+user acl	|;^HGPH
+user admin	o!J(^)ZHJZG
+user after	yAYHZ
+user although	|HJTZ
+user and	s#I=]HHT[
+user are	o7X:Y
+user attempt	|@Y
+user attribut	|GGH]^X
+user b	|@]
+user blad	|!D(_HJ
+user but	y([)[HF
+user call	yZ[
+user can	i(G*_?EB[HF_Gd_
+user cancell	w][
+user cannot	Z(C)H3J6J7I8X:H=J>IAJBHDIGZHBKILJMJNJO[PYVJZ^^b_CdafZg[hI
+user chang	w@JBIH^^G
+user change	|JZ
+user complain	y-X
+user confirm	|B]HIZH
+user did	y@ZHIX[
+user disabl	|!Z
+user does	w@X_X
+user enter	q3GHJK[OZZGh_
+user every	|HJP[
+user exist	wAY
+user fail	m(K7X@JAJF^GJHFKHUYZZ
+user fine	|)Y
+user flagg	|H[
+user flow	yH]ZI
+user for	u=FAXH^XXZZ
+user forgot	|@IHIZ]
+user from	l8YBJHJTYZH^__[
+user get	r)J*Z+Y=[BJHEU^VH
+user gets	p*[ZZ
+user go	yHDZa^J
+user got	w#XBXHJ]YaJ
+user had	y;X@ZKI
+user has	d!G([+J/X?JAYC]DZIENZVI
+user hat	w=YCZHJZJ][
+user have	p;]CYHGMY
+user hold	|(Y
+user id	qHEI]TZZHg]
+user in	c%](X-J8H;I?J@JAaBIGYHEJXSITJVXZI[]^Ia^gI
+user information	yHGQaZH
+user is	b!X(J+Z3_B]DHHFTEVFXZ^Z_Z
+user ist	|#XGZ
+user it	|;ZHKdX
+user keep	y-^HHIYKI
+user left	|CID]
+user lock	y#JH]TI
+user lost	y=]HH
+user match	|AY
+user may	s(J+JLJSZZI^]
+user mfa	|HX
+user miss	|/J_^
+user must	w@Z
+user name	p+XI[h[
+user need	r*]CJHJZZ
+user not	a(F+]/J;X=Z@IBICGHDIHJYKIL_MKPJUJV]]H_YaZdZgJhJ
+user object	l![(J;[
+user of	u7X8_HE
+user ok	w(J)a*EVG
+user on	r!Z-JHXMIZI__dIg[
+user only	q*Y+]CIHFNXZ]
+user or	|HZ
+user ou	|GZ
+user out	|^X
+user password	h(I1]@XB[
+user phon	|#ZHGZ[
+user pick	|IZ
+user read	|EZ
+user register	w+I?[BXC[DHHI
+user report	sBIHGZa
+user reset	k(G=X@ZBaHGMZV[Z?^[gI
+user same	|@^ZF
+user says	s#Y%JHJKZZ[
+user see	w-[
+user show	yHX
+user sign	yBKHGM^
+user start	yH[]X
+user still	|L[
+user stopp	|BJHH]^
+user submitt	|Z[
+user swear	|HJNY
+user switch	|!Ib]
+user then	ygX
+user ther	y8X_Y
+user to	g+]:J@IDIH[LYUZZF[X^]
+user trie	w:XKZ
+user tried	yKZTX
+user two	yA^PJ
+user type	|:X
+user unlock	wBH[]
+user used	|/[ZJ
+user want	n+F-X@ZBKD]IX
+user was	l!_@IHHPYZ[^J
+user went	|BEZJ]^
+user who	h!Y#I(J)]+J@]D[LYPXZE_X
+user whos	u-JGZHHIZZH_^
+user with	m!I(X)X:ZHYZJ
+user without	yDZdZ
+user work	|4Y
+useraccountcontrol 66048	|L^
+uses his	|I]KHZI
+uses the	wHJK]ZGgY
+using a	|/XH[
+using it	|D[LZ
+using sspr	|/HHZ
+using the	|#Y
+uso la	|M]
+uso nao	|TX
+uso non	|TX
+uso not	yTY
+usr not	w+Z?JDJHJUJV^ZI
+usual password	yK^ZJ
+usuario ante	|]^
+usuario convidado	|:]
+usuario de	wA[^Y_Y
+usuario deshabilitado	|bZ
+usuario e	|XXdZ
+usuario en	|VZ_X
+usuario invitado	|:]
+usuario nao	s(Z)J=Z^]
+usuario not	l(X8ZV[Z[^Z
+usuario nunca	|a[
+usuario onprem	|_[
+usuario tien	|CZ
+usuniety z	|P[
+ut och	|=aZF
+utan #	|3^>JOH
+utan tillbakaskrivn	|8]dZ
+utent cloud	|A]
+utent disabilitato	y!XbY
+utent e	|IZdY
+utent guest	|:]
+utent ne	|C[
+utent non	q=Z^XaY
+utenti non	|(],I8Z
+utenza e	|![
+utilisateur a	y[Y]X
+utilisateur cloud	|A[
+utilisateur est	y:[X[ZJdZ
+utilisateur n	s([=XCZ
+utilisateur ne	u8Z^YaX
+utilisation non	|TX
+utilizador nao	|^X
+uur geleden	|@Z
+uur op	|>JHIXIa_
+uw account	r3[TYVZXY
+uw beheerder	|d]
+uw organisati	uEZWJcXd]
+uw wachtwoord	w@ZBZM^ZH
+uzyc starego	|KX
+uzytkownik ma	|C[
+uzytkownik nie	s@JLXZ[^^
+uzytkownik wylaczony	|!_ZJ
+uzytkownika w	yIJV]_^
+v host	|9JH^
+va il	|9ZZ[
+va lento	|H^
+vaak geprobeerd	yX_
+vacation and	|>XHHZZ
+vai para	w>Z
+valeu pela	|9^
+valida en	|3[
+validita minima	y@Z
+valj ett	|-XK]
+valu provid	yHJN[ZJ
+van connect	y1J2ZHHRJf^
+van de	j(X-J9J@XBJCYGYI[KHN^RXV_XJZI]JaIfJ
+van een	y:]V[
+van entra	|HJT[
+van het	|OZ
+van mij	|3IO^
+van mijn	|H]
+van password	|-YGX
+van terugschrijven	|eZfY
+van window	|b[
+van zwangerschapsverlof	|!^
+vanish from	y!HHJKI^I_^bX
+vanta #	wXY
+vara fel	|ZJh]
+varia vece	|#[X[
+varia veze	|X[
+vario objeto	|A__I
+vecchia password	s#[KYMI
+vecchia per	yHJM_
+vece y	y#]@IX^ZJaJ
+veel pogingen	u#YXZ
+velha e	|#[KJh]
+velho e	|Y[
+vendor dll	yJ^
+verbindet nicht	yH]
+verbindingsproblemen met	|cY
+verbindungsproblem mit	|cX
+verder geen	|B]N[ZJ
+vereist licenti	y=^HJ
+vergessen nicht	|>Y
+vergrendeld om	|TY
+verifica non	y>XaY
+verificacao e	|3H>JO[
+verificacao nao	w>YaZ
+verificacion not	|>X?IC[
+verificar l	y3ZXY
+verificar su	|XY
+verificar sua	y3YXY
+verificatiecod komt	|aX
+verification and	|BYZY
+verification code	uH[ZJ
+verification email	sa[
+verification goes	|HJZ[
+verification method	mCX
+verification sms	w>WaX
+verification step	|C[DJHI]X
+verificato un	|Z]
+verifier votr	y3ZXX
+verifiera ditt	y3[XX
+verify but	|CX
+verify me	u3H>JCGDcHIZHaI
+verify my	|ZIh[
+verify with	|CID]
+verify your	r#I3]DGX[
+verkeerd wachtwoord	y#Z,]XHZIhZ
+verlangt ich	|CX
+verloopt nooit	yL^^J
+verrouill apre	|#Y
+verrouill pour	|TX
+verschieden kennworter	|/ZNY
+version #	s1aLG
+version de	|1Y
+version is	y1[HG
+version not	|1]
+version of	k1]H_
+versuch #	|XX
+versuchen sie	w9J@XXYZ]
+versucht ihr	|XY
+verweigert beim	|%_
+very long	y2Z
+very password	|KZhX
+veto the	yJX
+veut pas	|KJh]
+veux mettr	|+[
+veux seulement	|[X
+veux un	|Z[
+veze e	w#_
+vi har	y-X
+via a	|GZ
+via ctrl	|MX
+via graph	p(XDHHZg]
+via intun	ybY
+via offic	|g]
+via portal	|/IM[ZH^[gJ
+via sms	saZ
+via sspr	wNX
+via the	ygZ
+vid aterstalln	|?IZZa^
+vid nasta	|L^
+vieja en	|M]
+vieja para	|M[
+vieja y	|#Z9JHIh]
+viejo y	|Y[
+viel fehlversuch	|#^
+viel versuch	yXY
+viel zu	|-]2Z9J
+vielen dank	y9]BYHJ
+vien de	|JYTZ
+vient pas	|HJIKa^
+viewer and	|%X
+vigencia minima	y@Z
+vill bara	|[^
+vill behalla	|KX
+vill den	y*YC[K]
+vill ha	l#J*J-I/I9H:[>I?[@FBJC^DIHHIXKGM]NJZ][H]IaIh[
+vill inte	|/]N[TJZJ
+violat the	u/Y
+virtual machin	yHZR]
+vm de	|HJf]
+vms time	|R_ZH
+voce nao	y(X:Y
+voce tentou	|XY
+voic call	|?[HZ
+voic not	|HIa[
+voicemail pin	|HY
+voldoet niet	oIYKINa
+volgen de	|O[
+volgend aanmeld	|L^
+volt e	|X[
+voltar a	|@Z
+volver a	wK_ZG
+vom admin	yd]
+vom connect	|f[
+von der	|;]GY
+von entra	u-[fX
+von kennwortern	yWY
+voor admin	|(I)Z*X
+voor beheerder	y)[*a?HVJ
+voor de	q-]9ZCIHHMYVJWY][
+voor het	|HJ]]b[
+voor iedereen	|U^
+voor onze	|UX
+voor sspr	|+IDZ
+voor uw	|d]
+voor wachtwoordherstel	q=YUXV^
+vor der	|DX][
+vorubergehend gesperrt	uT]
+votr administrateur	sEIV^WHZZdX
+votr compt	q3ZEKTXV^WIXX
+votr configuration	|EX
+votr mot	sBYEXM]ZH
+votr organisation	oE[dX
+vous avez	uXX
+vous me	|#Z9Z
+vous ne	|(X
+vpn access	|HX
+vpn client	y#[cJ
+vpn error	|H]SJZI
+vpn not	|1JH]
+vpn says	|HX
+vpn se	yH]
+vpn still	|HHMIg[
+vpn tunnel	|4[
+vpn に	|H^
+vraagt nog	|C[HJM]
+vuelv a	|+XHJbZ
+vuol due	|*Y
+vuol la	|KHh]
+vuol un	|C^
+w ad	m!Z-I/_3J@JHIT[^]_H
+w aplikacji	|?Ia]gZ
+w chmurz	r/_0YHJIJMJT]_[
+w connect	w,X8]GXHIcJd[eIfI
+w domu	|>^
+w dzienniku	|/XNX
+w dzierzawi	|:]WZ
+w entra	y7^
+w grupi	|P^V]_J
+w katalogu	s!]3^7Z:J>JBJHHOJ_Z
+w kreatorz	|,ZdJe[
+w laczniku	|8]<[
+w lokalnym	|_Z
+w naszej	|UX
+w nazwi	|:YF]
+w o	|=Z
+w organizacji	w=X
+w przegladarc	yb]
+w spami	|a^
+w sspr	|!J+I?ZD^HG
+w32tm resync	pBHHIRddHfH
+wacht #	wXZ
+wacht al	|>JHIXIa_
+wachtwoord bevat	|I^
+wachtwoord gewijzigd	yBY
+wachtwoord gezet	|ZI]^
+wachtwoord hergebruiken	|KZ
+wachtwoord is	n@ZBYHIK[M]ZGhX
+wachtwoord kwijt	|D^
+wachtwoord niet	n(I@GIKVIZ_[J^_hG
+wachtwoord opnieuw	s%Z([@JBYHJZIbY
+wachtwoord resetten	yHXbZ
+wachtwoord te	w^Z
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(]@ZH]KJZF
+wachtwoord vergeten	s>]DXHFZ]
+wachtwoord voldoet	w-X
+wachtwoord werkt	uBZMX
+wachtwoord wijzigen	y@JLZZY
+wachtwoord wordt	u@INXZXd]hY
+wachtwoordherstel staat	|UW
+wahlen sie	w-^@IHJI[KZZGhJ
+wait #	qNJXZaY
+wait a	o9JBYHIX^ZJ
+wait and	uHFaXb]
+wait for	l9]>J@HH]M^NJXEZJaH
+wait one	y@]
+wait overnight	|@]
+wait period	|9HHGX^
+wait till	y@^HI
+wait until	wXX
+want #	y@Y
+want a	g-J/J>D?G@]C_HaIXKGNHWZZIaIhJ
+want an	|?Y
+want another	u@]CZHJ
+want at	|/Z
+want cooki	y.Y
+want from	|HFI_KJZJ
+want it	|/Z
+want me	y>[
+want more	|HII_KI
+want my	yBJH]hZ
+want one	|KZ
+want password	y-Z:[H[KJLHZJ
+want phon	|*^>JCJHI
+want reset	|+FD]
+want sms	|?Y
+want someth	u-J?XCZHJIHK^ZF
+want the	g*K3J@XHCIJKXM_O[WYYXZGg[
+want to	Z%Y(H*G+a-H/J:Z>b?JBGCEIEKXMHNIOIPHTJUJVIWJXJ[_]HaHgJhX
+want two	wCXIHJ[
+war fruher	|PY
+wart seit	|aZ
+was a	r(W>G@JD^HDR]Z[]I
+was able	p#EBbHJTJZJ[I
+was accept	wBYKX
+was added	s8Z:Y
+was an	sSGZ^
+was block	yHX
+was broken	|NYRX
+was call	|]^
+was change	q([-ZZG
+was clos	yBHY^fH
+was creat	y%ZGY^X
+was delet	m8]>[HE_]
+was deni	y%X/X
+was disabl	y)X
+was ever	|D[WY
+was fine	|@Y
+was found	w-XK[hJ
+was given	w)YB[HJKJh[
+was hand	|>X
+was hav	|@IBJZ]
+was in	u>XHIV[
+was invit	w:[
+was join	y8]
+was left	|^[fX
+was made	|)[HH^Z
+was moved	w(Z=YGIHI_]
+was my	|>^HE
+was not	j%]8HA[BEDZGJHFOXVJW[ZI_IdYe[fI
+was nun	|CZZ[
+was off	w!Y1ZRJfZ
+was on	n!Y>[HEZX]XhY
+was prevent	|FZ
+was refus	wIZ
+was register	|>IC[DEO[
+was reject	yHYN]
+was remov	p4X8Z?ZHH_]
+was reset	qB[ZJ]]
+was set	r@]B[HHKJLZZF
+was shut	u!^#J>ZHGZJfY
+was stolen	w>[
+was successful	|MZZH
+was suspend	|H]
+was switch	w-[HHf]
+was taken	|=[@HHI^[
+was the	u>J?[@_HF
+was told	u4[7[KZZJ
+was turn	s)X?[@ZKIUHbZ
+was updat	y/ZHJMXfY
+was used	w6XKY
+was wrong	|R]ZI
+wasser gefallen	|>^HJ
+watch me	|@]ZG
+way and	|?[
+way through	|][
+way to	k-F9J>X@IBGC^D[HZNXT[X[ZIaJ
+ways to	y*Y?[
+we added	|8Y
+we are	w(]E[PJ
+we bought	|8Y
+we can	y=_ZG
+we cannot	m([:]=^EYPJVJZCcZdH
+we change	u<YC]DKHI
+we clear	|HGLYT[
+we configur	|HX
+we could	|3]DG
+we delegat	|HIP]
+we did	|HJYYdY
+we disabl	|)Y
+we downgrad	|=^
+we encounter	y3]ZI
+we exclud	|GZ
+we found	w@]HHUX^X
+we get	y8JHJN]Z]
+we hand	y>]@XZJ
+we harden	|YX
+we have	i0Y=]?JCHHJNZOYTJVJWYZZ
+we import	|+Y
+we invit	yHX
+we let	|=Y
+we limit	yG[Q[ZH
+we merg	|A^PJZH
+we migrat	|D[
+we moved	y0Y
+we need	p=JH_
+we not	l&^-J1[=YGIHDUYVIWZZD_Yd_fI
+we only	w=]
+we put	yVY
+we rais	|C]
+we remov	y_Z
+we reset	|LY
+we run	y%I0Z1[HH
+we see	uZ_
+we still	y7Y
+we sync	y3]8[HHOJ
+we turn	sYZ
+we use	p0X7Y=JHHJ[L[dY
+we want	uH][X
+weak password	w-]IF
+web e	|T]
+web login	|TZ
+web mais	|M]
+web not	|HIN[ZJ
+web pero	|MZ
+web server	w4IHaRGYHcE
+web vencido	|H]
+web で	|M[T[
+webben men	|M^
+webmail is	|HY
+webmail not	|MX
+wechsel wird	|@^
+wed like	|(JH]
+week and	q8[>]@XHGVZfI
+week befor	|H]KJ
+weet mijn	|ZE[a
+weil die	|/^
+weil es	|@_ZH
+weil ich	y+[>KCJDIK[ZI][
+weiss ich	|Z]
+weiss nicht	|AYNZ
+weist das	|/HN[
+weiter das	|HHM[g[
+weiter die	|C]TZ
+well known	|-^HHZG
+wenden sie	|ZY
+wenn ich	|[]
+went away	uB]HJZD]^aI
+went back	y]Y
+went fine	y@YBX
+went through	m@ZB]CINJ^X
+went wrong	h#J9J@JHIZab_hI
+werden admin	|*XE[ZJ
+werden zwei	yC]
+were deni	u%]
+were found	|AX
+were on	y1]7YHG
+were remov	|+XY]cF
+were set	|LX
+were sorry	o@JWXZ^cX
+were turn	|YX
+were used	yK]
+werkt niet	r?XHZdKfZ
+weve been	|J[
+weve detect	|UY
+what are	uHKIXNXf[
+what block	|HJJZ
+what can	|9aHDZC
+what connect	|GY
+what do	p)H?JHZKHZ]h[
+what does	n%Z&[/X9HH[NHZZ
+what else	yHFI_KJZJ
+what happen	r4Z]Z
+what i	pIIMZZDha
+what if	w4Y>YDXHI
+what is	h:[H_IJTGZahJ
+what it	qHEIJK^Z]hK
+what now	s>GCXH]ZX
+what role	|(a)F*HHEIK
+what should	sHHZ^
+what the	m#JN]VZZX
+what to	y9GHBKIZb
+whatever i	u@ZIJN[ZG
+whatever is	|I]ZI
+whatever she	|NYZX
+when a	u-G4XH[
+when change	uhW
+when click	wbZ
+when enabl	u,ZeW
+when he	y#XH]
+when i	]!X%Y(Y)Z*X3Y>J?Z@GHFIIKGOJPGVJZZ[[]IaYgJhZ
+when it	uHDK_ZEa]hI
+when my	w*XK[ZJ
+when open	|HZ
+when our	|%J(Z
+when reset	m([@[HHNYZI
+when sett	y(YHJZY
+when she	wKY]Z_Y
+when sign	y+Y
+when submitt	|HIZ[
+when the	j%Y*J3]4G@XKZPJTZZG
+when they	|7X
+when user	|&YHZZJ
+when will	|0HH[
+when writ	w%X4XHJ_Y
+wher can	r(J-ZH[I]NJZY
+wher do	p:YH[Z^fI
+wher i	|([ZH
+wher is	rZI[Za^
+wher it	y-I5ZJY
+wher my	yHXIJa]
+wher should	|HDZa^J
+wher the	oZHa]hZ
+which ad	|%[HJ
+which i	l%Z>^CZHCPIZHh[
+which is	sHHI]YZ
+which licenc	|=JHY
+which meet	|/[NH
+which number	|HIO^
+which of	yIIN^
+which one	uH[
+which permission	|%X
+which policy	|N]
+which port	|H[
+which role	|(X
+which rule	yKIN]
+which the	|VJ^Y
+which version	|1Y
+which was	w4X>XFZHJ
+whil contact	w3_HJZF
+whil i	r!ZHIZJ]_
+whil test	|U]
+whil updat	|NJZ[
+whil we	|=_ZG
+who already	|+IHZ
+who are	y9]HHPZ
+who can	y9XQX
+who change	|HY
+who did	|@[ZI
+who got	|LZ
+who have	y)^HG
+who i	yD_HIZI
+who is	w#IHb
+who left	|HY
+who may	w-IHYQZV^
+who not	w!Z@[D]HHZF
+who register	|+JDHH]
+who reset	|@[ZI
+who were	|@XPY
+who won	|H^
+whol company	uU^
+whol day	y@^ZI
+whol tenant	|HGU]
+whos password	uHIZH^Y_[
+why can	y@XV[ZH
+why cannot	o-J?^@JHJK]ZI[Y
+why did	|-GH[ZY
+why do	n*]+E@]HZKDLZZI[]
+why does	s!X#]@]HEKI
+why i	|ZY
+why is	s>I?]BJHZaK
+why it	uI]ZW
+why must	|KZ
+why not	q)J*]?YB[HELZZH
+why on	|*X-[HJIJ
+why the	w!YHHZZ
+why this	|9JHIZ^
+wi fi	s#YH^
+wie bekomm	|D[ZY
+wie lang	|@Z
+wie richt	|H^
+wie viel	|9IH]KY
+wie weit	|9[KZ
+wiec nie	|h]
+wieder gesperrt	|#^
+wiek hasla	|@Y
+wiel prob	|XX
+wiel razy	yX]
+wielkiej litery	|I^
+wifi at	|HJMY
+wifi code	|HW
+wifi de	|HZ
+wifi password	uHY
+wijzigen in	|7[LY_J
+wijzigen staat	|ZJ^]
+wijzigen wordt	y7[@JLZZIhY
+wil de	|?ZMZ
+wil een	w@JBJH[IYMHZ]
+wil het	|@[h]
+wil hij	y*Y=J>JC[K]
+wil ik	|@Z
+wil nog	uC[MZ
+will be	y3J9]>JHZ
+will er	w-Y@IC[IJK[ZFhY
+will not	r3Z@ZH^IIMJTXZFhJ
+will nur	y[[
+window #	l#JH]XJbX
+window 2008	o4H5bHJMIbI
+window account	|_Y
+window and	y!Z/YHIh[
+window anmeldebildschirm	|[XbJ
+window anmeldung	|bYg[
+window asks	|H]
+window befor	|b[cH
+window e	|M^
+window hello	m9J?bZI
+window in	y]Y
+window inloggningsskarm	|b[
+window login	ob[gY
+window logon	uM]gY
+window net	jHHca
+window not	wb[
+window says	u#XZJbZ
+window server	r5^HI
+window sign	q[Y
+window tell	|!Z#XZJ
+window updat	qHYZJf_
+window want	|H]
+window の	ybY
+window は	yHJM[gY
+window 登	|bX
+window 还	|gY
+wiped the	|>^HG
+wir haben	u-X=[DZdZ
+wir konnen	|cX
+wird aber	w>[?]aJ
+wird abgelehnt	u@[NZZJd[
+wird als	y-]KYhX
+wird beim	|hX
+wird im	|_Z
+wird lokal	|d^
+wird mir	y?]
+wird nicht	j-I?J@XIHKXNIOXZ[[]dI
+wird verweigert	y=Y@[PY
+wird vom	|dZ
+with #	l-X2Z3I>JHZIXO_ZFaI
+with 33001	|F[ZJ
+with a	_!H#I*[+Z/]3^8J9J>H@aBHIHKHMHNGPIZX__aF
+with adfs	yHZTI
+with admin	|)JP[
+with an	d!Y&Y)Y:Z@JGXH_KJMFTZaJe[
+with and	yHJIJK]OZ
+with another	y>_HYZI
+with change	y@IBJZ^
+with cloud	|0FH_RI
+with cooki	|.Y
+with different	|6Z@X
+with does	|KX
+with entra	y/IHER^
+with error	y8HH]ZI
+with everyth	y>^HJN[ZG
+with extension	y3^HJ
+with graph	|(XZIg]
+with his	r#J-HHFI]KZLIZ[
+with intun	|HZ
+with it	j/ZHGKIOYZDbJg^h[
+with last	|#]HGKX
+with letter	w3^IHOJ
+with must	yLY
+with my	j#J9[:Z>ZHCZa
+with new	y/HHGM_gJ
+with not	y>IH^KHMIh[
+with okta	|7Y
+with old	wBJHEM_
+with one	|*ZC]HJ
+with our	qB[HXZG
+with password	nBJJXSYZ]
+with policy	wHGN_ZH
+with reset	|BJZ]
+with role	y([)]IJ
+with same	|_Y
+with self	|BHZ]
+with some	|4ZHJ
+with that	y-Y>ZHJ
+with the	Y!K,[-H/X3E4J:J>Y?GAZB_CJDHGKH?IGLYMYPKZE]JadbZcXfJhH
+with their	y=HH]
+with this	wHIZZhY
+with two	|/[
+with us	y:Z
+with user	|!J(^HJZI
+with what	y-X
+with writeback	p=[HGJZ
+with your	m:Y=XEXHIcY
+within a	|@ZZI
+within the	|@]NI
+without a	s)ZHI[X
+without any	r@HB^DYHEVZW[ZF
+without change	wBFHZ[Z
+without country	y3IO[
+without digit	|I^
+without plus	u3^HJ
+without reset	r[Z
+without the	q3]4[>HBJFYHHIHZJ
+without writeback	y7YH[
+wizard asked	|,Y
+wizard cannot	yHJe]
+wizard error	w,GH[ZEe]
+wizard is	|+[DG
+wizard show	|HY
+wizard was	yd]eG
+wlaczaniu zapisu	|,[dJe]
+wlaczyc zapi	|6]8[HIdI
+wlan password	|HX
+wohl nicht	|C]
+word block	|-Z
+word in	w-XHX
+word is	y-J@YHZ
+word phras	s-Y
+wordt geweigerd	|@Z
+wordt niet	s7Z?^@HHJNGZXh[
+work after	s%ZBYHGLYPIZIfZ
+work again	qB[HJR^ZF
+work any	|1[
+work as	|)X
+work at	u(]4X@IBXHIZZfJ
+work but	sHIMXaZ
+work computer	|/[HJZX
+work either	|!ZZZhK
+work everywher	w?ZM[ZJ
+work for	c%H([*J/K:Z@[BGDJGJHBMZP]V[ZZ^ZaJbJfZ
+work here	|BGZ]aJ
+work if	y@[HX
+work in	l/]BIMYZGgY
+work last	|@JBHHJKJZ_
+work not	yHJL[ZZ
+work now	q9IBaZIfJ
+work on	kB^HCMKZ_
+work only	w%_8ZPD
+work phon	u>GH^
+work sinc	y1JZXf[
+work thank	|B]ZF
+work this	|Z]fI
+work until	|@JP[
+work with	rM[ZIgY
+work without	|LXZZ
+would guess	|-^HI
+would help	|HX
+would i	|N[
+wouldnt let	|NZ
+writ back	_!H#H(H,W0J3J4Z8Z:J>J?K@HBGDJGIHFJJKGNKPXUIVJXIZY]I^JbHcXdbeXfXg^hJ
+writ number	|3Z
+writ on	|%X
+writ pwdlastset	|%ZgH
+writ the	|%X
+writeback and	yBZdY
+writeback brok	y1Y2Y
+writeback cannot	qGZ_ZdHeX
+writeback checkbox	|d^eJ
+writeback configuration	|dIeZ
+writeback could	sdHe]
+writeback dead	|YZ
+writeback does	|AX
+writeback dur	wd[eXfJ
+writeback e	|HZ
+writeback fail	i0Y1Z7Y<YHEPKRYYXZIdJeZfF
+writeback fallito	|4[HJ
+writeback for	yG[dI
+writeback had	|8X
+writeback has	ydZeJ
+writeback heartbeat	|fY
+writeback in	m,HB^HZZId[eG
+writeback is	h/J=Xd^f[
+writeback keys	y6[
+writeback need	w=ZHFYX
+writeback negato	|QX
+writeback nicht	|2Z
+writeback niet	|dJe[
+writeback non	r%[HIPJZJdXeIf]
+writeback normal	|PX
+writeback not	h0Y1YBJGIHI_Zd^eDfX
+writeback password	|HGd]eJ
+writeback requir	w=YHJdY
+writeback says	|%X_X
+writeback servic	pB^HDZJ_^dFeJ
+writeback stop	|A^HE
+writeback stopp	p1XHGYYcYeJfZ
+writeback target	rG[_[dF
+writeback the	|,Y
+writeback to	w%IP]
+writeback v2	nHcPHVHdHeIfJ
+writeback was	ydHe]
+writeback with	w0F5XH^RI
+writeback work	sBEHbR^UEZGfI
+written back	h/[0]HYPYRYZH_JdIg[
+written to	|GIH]VJ
+wrocic do	|K_ZF
+wrong admin	|,Y
+wrong after	y#JP]R[ZH
+wrong code	s#GX_
+wrong current	yhX
+wrong entri	|HY
+wrong format	|3X
+wrong global	|,Z
+wrong in	s3]OH
+wrong it	|O[
+wrong number	|OY
+wrong password	i#Z-J/Z@HHEIJKIT[Z]hF
+wrong portal	|HIZHg^
+wrong time	sHZR]
+wrong trie	w#_XG
+wrong when	|ZY
+wrong with	yHFZ^
+wrot it	y/]@ZNJfG
+wurd abgeschaltet	y!Y
+wurd bereit	|KX
+wurd deaktiviert	|!Y
+wurd im	|!J^Z_]
+wurd in	|?Z
+wurd nicht	|V[ZI_X
+wurd vorubergehend	|TY
+wurd zuruckgesetzt	|BZMZ
+wylaczon dla	|)[
+wylaczon na	|;Y
+wylaczon w	u<[
+wylaczona dla	|U^
+wymagan sa	|C]DJ
+wymaganych licencji	y=Z
+x #	|#J@Z
+x still	|1Z
+xbox account	|H[
+y a	yM[
+y ahora	s@YK]X[hK
+y dejo	|YZ
+y dice	u+X-ZIJKIO]hZ
+y el	p:[>ZHJM[
+y en	yTX
+y es	|3I9JOZh]
+y est	|B]
+y hoy	|@Z
+y la	o%X@JBZGJHGIYK[NYXZZIaJf]
+y los	|*XI^ZH
+y me	|#_HIZI
+y mi	|!]HJa]
+y microsoft	|7XRX
+y not	e(I-J7Z9I=^?G@ZBICJDYHHIXMIOXVIaGhZ
+y olvid	|DZ
+y pide	yC^
+y simbolo	|IX
+y solo	y?YCW
+y ya	u=[@ZKZY[
+y yo	w(Z9F>]CXVZ
+ya esta	|+XBY
+ya fue	|KY
+ya la	y-JKaZJhJ
+ya not	m)]3H9K>a?Y@JBJDHHEIJKZOHX]Y[ZJaF
+year ago	r>aHE^X
+year and	y>J?[
+year it	|!ZKXZJ
+yesterday and	y>[@ZHI
+yet admin	|*X
+yet and	|>IDZ
+yet the	y/ZNHTZ
+yo not	y(ZV[
+yo solo	|CZ
+you are	u+^DHHI
+you can	mEZHGZHaYb[
+you cannot	d:J>Z@JDXHHVYWXZJ^Id[h[
+you check	|Z[
+you do	p+Y9a:YHBZC^XaY
+you enter	shY
+you for	|9Y
+you get	y9ZHYKJ
+you have	e#Y=I>[BHO_VJeY
+you help	w#JZY
+you know	sBZHJaY
+you look	|ZY
+you may	s%X
+you must	n?XDYHYfIhW
+you my	|D_HJOJZH
+you not	h@JD_HIUHVYZEa[h[
+you pleas	wHZ
+you register	|?[DJUIVI
+you reset	w(IBIHIVHZb
+you see	|ZZ
+you still	|HY
+you suggest	|?KHZ
+you tell	yH[
+you to	w7[HHUJV[
+you try	uaZcY
+you turn	|UZ
+you typed	|hX
+you unlock	|#Y
+you will	yH[
+your account	]![#X%I(J*K+]3[7J:Z=JCJDYEYHHPJTZUIV[XXZG^G_J
+your admin	](H)D*F,I1J3J:G=ZE]HBIJPGV_WYXYZ_^Jd]gJ
+your company	y-XNY
+your current	uHJZIh^
+your help	|9X
+your licence	|=W
+your not	|VX
+your on	m%Xc[
+your organisation	]7Z:D=]?ZEZHFU[VFZFc]
+your own	qV]
+your password	[%J(G:Y>X@JBFCXE]HcKHLJNHUIVGZE[JaXbJcYhH
+your phon	y3H>ZDJHZ
+your previou	|KX
+your quick	|9X
+your request	y9IHESFZa
+your reset	y:^HJ
+your security	|+GDHH]TZ
+your sign	|HY
+your student	|IY
+your system	w!X:[HH
+your team	y:_HFZI
+your tenant	|:[
+your time	|9[
+your user	wI]ZJdX
+your version	w1^
+youv exceed	|XX
+youv tried	u#HTXXZ
+z ad	|3Z
+z administratorem	|Z^
+z chmury	|JYP]
+z haslem	|@[
+z kodem	ya^
+z lacznoscia	|cZ
+z moim	|9ZZ[
+z nowym	|9IB^HHZJbZ
+z organizacja	|cZ
+z zapisanym	|OY
+z zeszlego	|K_ZJ
+z zewnatrz	|:]
+za duzo	s#]9JHJXaZJ
+za krotki	wI_
+za stary	|1]4J5[
+zablokowan aby	|TY
+zablokowan w	|T[
+zapi zwrotny	i#J%J3J4Y6[8Y9J@IBJDJPXUJXJYZZYd_eJfX
+zapisu zwrotnego	n%Z(J,Z3J8[9J=YHGPJZIcYdYea
+zapisywani zwrotn	|dY
+zapobiec nieautoryzowanemu	|TY
+zapomnialem hasla	wHJZ^
+zarzadzan lokalni	|d^
+zbyt latw	w-Z
+zbyt wiel	uX^
+zdaln wywolania	|Q]
+ze srodowiskiem	|c^
+ze to	yO^
+zegt dat	r-^3J>JDZIIK[OYZJdZ
+zegt ie	y-YIZ
+zeichen sein	|IZ
+zeigt kein	|>JH^
+zero a	|@HH[
+zero in	|3X
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH_ZK
+zit in	|P]VJ
+zle haslo	y#Z,]hZ
+zmienic hasla	w@GZ[^^
+zmienilem numer	|>X
+zmienion w	|MZgZ
+zonder #	|3]>JOI
+zonder terugschrijven	|8[dZfJ
+zoom password	|H[
+zostalo wylaczon	|!Y
+zostalo zresetowan	|BYM[
+zou niet	|V[h[
+zresetowac hasla	wZ[
+zresetowac haslo	|BZH[ZG
+zu erraten	r-aII
+zu haufig	|-Y
+zu kurz	uI^
+zu lang	y2[ZJ][
+zu leicht	u-_II
+zu meinem	y9XCJDZK[ZI
+zu oft	o#[@IBJHIKJXdZI
+zu verhindern	wT[
+zu viel	p#]-Z3[HIIIKHX^
+zu wenig	|C]I[aJ
+zugriff auf	|HX
+zugriff mehr	y>]
+zugriff verweigert	u%aZJ
+zum zurucksetzen	u%Y?]WYZJ
+zur kennwortzurucksetzung	|WYf[
+zur registrierung	|+Z
+zuruck beim	|&^ZJ
+zuruckgesetzt im	|gX
+zuruckgesetzt werden	y:[E[ZI
+zurucksetzen am	y@XbY
+zurucksetzen darf	|VX
+zurucksetzen fehlt	|bY
+zurucksetzen geht	u:XZ]
+zurucksetzen ich	|V^ZH
+zurucksetzen ist	w(ZUY
+zurucksetzen link	|HY
+zurucksetzen nicht	s(JHJL]VZZE]Ja[b]
+zurucksetzen schlagt	|Z]
+zurucksetzen von	yWY
+zurzeit nicht	|CZcX
+zwei methoden	u*X
+zwei nachweis	y*X
+zwei verschieden	|/[
+zweit method	|CX
+zweryfikowac konto	|X]
+zwischen zwei	|@ZK[
+zwrotn hasel	|dY
+zwrotny nie	yZIdJf]gY
+zwrotny odrzucony	|P]QXdJ
+あ り	g(Y9]=ZBXFZHIKJM[UJVXZD_ZcX
+あ る	u-H9G>]EZHEIJK[MJZ[d[
+い い	|+HD][X
+い え	|+HD][X
+い か	|9[@IZ]hI
+い が	u+Z@YZE[_^YhJ
+い こ	|h]
+い し	y9]
+い た	u!Z>I?ZD[K]_[
+い つ	|HIK]X]
+い て	l%Y-J3X9J:[>H@JB^CYDIGYHIIIJXKJN]OJZIaGdJf[hI
+い と	f!J-Z3I9H:J>I?I@[CHD[HHIZKYMINdOHVJXZZF[JaKbJdJhZ
+い な	f!I#J(H*J+X-H0J1[3E4J7J9I:I;J=[>G?G@HBID^G^HDIHKIMYNYOIPJUGV[WaXIZH][^J_ZaGbJcJdJfZhJ
+い の	h!X([*J+Z-I9H:I>FBYCZE]HBIFKGM_NHOIVIXI][^J_JbIcJdJfJh^
+い ま	^#[(X-[3I9Y:H=I>X?HCJD^HFKEOIPJTXU_V^WIXIZG[J^K_JaIbIcJd]
+い よ	|IXX[
+い る	^#I%I(J*J-^/I0K1J3[4J6J7Y8J9G:H;Z=H>E?Y@EAJBHCEDDGIIZMFNFOYPZR[SXTJVFWJYJZD]I^__ZaZbGfXgKhY
+い オ	|^Z_Z
+い ス	y>ZHY
+い ト	|,^
+い パ	i-[:]>Y@IIJKGMaZX[JbJ
+い 登	|+^DI
+い 設	|NZ^Z
+う か	y9Z@Zh[
+う ご	y9]
+う す	|DXHGZ^
+う ち	yHJIZU[V]
+う で	w!]:[BZ
+う と	q@^ZIh^
+う に	yV]X[[X
+う ま	y9Z@IHJZ_hI
+う 一	q@_CZ
+う 使	|>]KZ
+え た	n%[9J>I?[@bHIIJKIMXXYZHbYhJ
+え て	j!J#a(Z-I3I9I>Z?I@FBJDJIHK]L[MXNKUHVJX]aIbJdJ
+え な	j(Z>I?a@JCJHGI^M[UJVHXYZHbJ
+え ま	u!]IJKYZ]
+え ら	y@]^Z
+え る	u#HHYM]V[ZJ[[
+お ら	|d[
+お り	|9]
+お 待	|XX
+お 試	y@ZZY
+お 願	y9]
+か か	r3[9J>[?KHHM^ZHa[
+か っ	w3J>J?JHJ]^a[
+か な	h#Z3J4[9J>J?J@HCJH^IYKJMIXHaXbZcZfZhH
+か ら	e#I%J&Z(I0J3Z4_5J6Z7J9H:I;Y=[>G?I@XBJCIDJGJHBI]KFLJMGOJP[RJTJUJVHXHY[[J]I^IaHbXcIdIfGh^
+か り	r-]9[@]IIZH
+か る	r-I3]9]>Z?JBJM[ZC[^hI
+か れ	s-X@YIJJXLYh[
+か わ	|9]
+か 出	|?_HJaI
+か 変	y@[gX
+か 登	yCZ
+が #	q2[3]PX
+が pc	|b]
+が window	|gX
+が あ	i%J(Y-]3J9H=Z>IBIC[EZFZHEK[M[NDUJ_ZcXhJ
+が か	yMWa[
+が ず	yHJRb
+が つ	|H]
+が で	u9[@ZEYZY
+が と	y9^ZJ
+が な	j%](Y3]4J5]:H>I?XBJCJHCMJQ[UIW]ZF[ZaJb[dZfI
+が ま	uHEMdUJW[ZJ
+が ア	|D^V]
+が オ	s0^U[^YdIg[
+が ク	w/XJY
+が グ	w(Z:]HHV[
+が コ	|>[_Y
+が サ	yZF[^f[
+が ド	|%Z
+が パ	q7XGZU]VJZF^YdI
+が ブ	y#H.XH]
+が リ	|BZM]ZE
+が ロ	s#]bZ
+が 一	r3[6]?XC]DJHI
+が 不	w(^3[IJNZ
+が 二	r/^A]C^DKHJ
+が 付	y3Z:[
+が 何	|Z]
+が 使	y-]IGKIZ^
+が 停	w4^HIf[
+が 入	s-XI_JXZ[^XhJ
+が 全	yO]U[
+が 再	|+Zf[
+が 出	n([3J?FC]HFIJZZ[^a]hJ
+が 切	y;[=[H[ZH
+が 動	r.XHXZFfa
+が 受	w>ZNJZZaJ
+が 古	y0[1]4J5]
+が 同	|A^_J
+が 含	w-YIY
+が 変	y>Z
+が 外	|HJda
+が 多	wHJX^
+が 失	y!]d[
+が 始	|+[HG][
+が 届	o>YBZa]
+が 必	p5W:[=XCZDJHJI[LX
+が 悪	yE]Z]cX
+が 拒	s%Y-[JX
+が 有	rUYV[ZI^Z
+が 来	u>Ha[dIf^
+が 検	|]^
+が 止	w!Z)YUZfZ
+が 正	s3^h[
+が 残	y#Y3^DJ
+が 消	|%]bZ
+が 無	f!a-J3X9J;Z<Z>HCZHHIJKKMJOZVJYXZI_JaHdXhX
+が 発	|Z]
+が 登	r+I3J?]CZDIO^
+が 監	|/XEX
+が 短	|I]ZJ
+が 私	|:[HJVZ
+が 空	|3^>[HJZJ
+が 組	yd]
+が 落	w4]HZMJRJf_
+が 表	s+[?[OZZJ
+が 要	|=^NY
+が 見	w([4^HYZJ
+が 誤	|,]4[dI
+が 読	|3Z>^HJ
+が 足	y(]3J9II_ZI
+が 通	y;ZK]ZY
+が 遅	|H]MIZJa]
+が 違	q,Z6[HYRZZJh^
+が 選	y?^[X
+が 長	|2^
+が 開	|H^
+き ず	|,^
+き た	|![BZ
+き な	c!I%J,J-I/J0J4I6[8[9J:Z=[>a?X@YBICJDHEIGIIHKGNGOJPXTJUXWIXJZ=[[^[_JaIcHdFeXfYgI
+き ま	d!H-J3X4[9I>Y?XBHIXMJNJUHZ^^JaZbJdJfJhJ
+き る	rHHIJVaX]ZJb[
+き 戻	h!J(J0X3J8Z9J:J>I?J@HBJGYHFKJMINJRXUJVJXJYZ^J_YbIc[d^fahJ
+ぎ て	|X^
+ぎ ま	wI]ZJ
+ぎ る	q-Z2^9I@ZCJHGI]KIX]ZJ
+く あ	y3XhY
+く い	y-[@IHIKIZ_hI
+く し	w>Z@Z
+く だ	f#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[JhI
+く て	w#J-J1]9]HIKZZHa]
+く な	m#a3Z9G=[>I@YHGIJKHMKX[ZGaIh]
+く ら	|#I=IH]T[
+ぐ た	|TY
+け て	|-ZZY
+け で	y8]?ZC[
+け ど	w@ZDXN[ZY
+け な	o#G-I3J9J>I?I@YCJIHK]NJO[SYZI[[]]aJcJhZ
+け の	|?Z
+け ら	|/XNJZZ
+け 二	|*]
+け 付	u-J/XHJIIK[NHO]ZXhZ
+け 出	|N_
+け 取	w>[aJ
+け 外	|[[
+け 失	w;[F]PX
+こ と	uDYEYIZK[ZI
+こ な	|a[
+こ に	|>ZHJZ]
+こ の	r(_>JIJU]WZZJ
+こ ん	w9_HI
+ご ざ	w9]
+さ い	f#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[JhI
+さ れ	X!^#](G)J*X+Z,J0J1J2J4I5K6I8J9E:Y;[>D?^@EAJDHEJHDIDNYO[P^QYRHSJUFXJYJZ?[Y]G^X_HbHcHeKfHhJ
+さ ん	|![9Y
+ざ い	w9]
+し い	f!K#J(I+Z-]3J9I:[>E?GBZCIIFM]OJUJVXXIZ]][aKbXdJfIhX
+し か	n3I>J?^@ZC^DJHGIYM[NJZHaHgW
+し が	rQ[RZY[ZFdYf^
+し く	m-J3]9]@XBJHKIJKYhZ
+し た	X#Y(F)J,I-J.J/H0I1I2J4Y5J6X7H8]:E;I<K=F>]?]@aAIBaDEEIFJGHHFIXJIKHMZNIQJRHSIUEVFWGXZYHZX]G^HcGdGeJgXhG
+し て	Z!H#[(X)J*I,J-[/J0I1Z3I4G6I7X8X:I;I=G>X?E@[AJBECXDYEJG[HDOGPZRISJUXW[XEY^Z?[G]H^HaFbGd[eJhG
+し な	p-J/[0Z6[:Z>Z?JDYHHMJNYZJ_]aJfJ
+し の	|L[Z]
+し は	|=YK[
+し ま	h!Z-J3I9Y?J@HB[DJHIIHKIL[MIO[TJUJVJX[Z^b[
+し ょ	|9[@Z
+し を	|QXd[
+し 不	w4J8]HJc]fX
+じ て	yB]ZI
+す い	w-]
+す か	u=IH_K]
+す が	w(XVZd[
+す ぎ	j-[2^9GCIHFI_KHMJNJXcZGfKhJ
+す と	w-Kb_d[
+す る	f!Z%I(_-I/J7J9I:[=J>J@YBJCJDJH_IHMINZUFVHXJ^J_ZaJbHdFeZfJ
+す れ	|DXHGZ^
+ず れ	yHJRb
+せ て	|K[Z]
+せ な	s0Z>JHGX[Y[Z^_Z
+せ ん	Y#H%H)J*J+J,J/J0J4Y6J8J9D:J=Y>Z?YCHDYGJHZI]JJKZLJMFNIRJSJTJUZV[WHXGYJZ][H]I^HaXbHfGgIhI
+そ こ	|:]>[
+そ の	p%H-J9Z;Z>[?[GaHHKINJVJZJgX
+そ れ	|K]
+た い	l+Z3J9K>H?^@]CJDJH]I]MINJXIZH[ZaI
+た か	|9]
+た が	k!Z-J/]3J9I:Z=J?I@YBJCZDIHGIIK[NJUJXH_Ja[dJfYg]
+た け	y@ZN[ZZ
+た こ	|DYK]
+た し	rIYKINaZI
+た の	j*Z-J:J>]?]@[CJDJHHIXKHM]NIPZVJZGhY
+た は	|3[9Y
+た ば	w@^ZJ
+た ま	y#I3^DITYZ]
+た め	o+[@XEYHHL]TYZF_[
+た ら	l!Z#I-Y3J4I8[9J>J@XHFIYK[MJNJTZXYY[ZFb[dJfXhI
+た グ	|P_
+た パ	r:^K^MJZI
+た 新	|BY
+た 電	yCXDKOY
+だ け	e!J#G%[(J*Z+J-F3I8[9H:J;Y=J>H?Z@GBHCZDGF[GJHDIYMHN]OIP[TYUJV^XIZE[^_JaJdJhJ
+だ さ	f#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[JhI
+だ っ	|-II]
+だ と	w-aIXKJ
+だ め	w-^IXN[
+だ ロ	|#IT[
+ち く	|XX
+ち た	|4]f[
+ち て	|RJS[f[
+ち は	s9_GZHHU[
+ち る	|H]dJe[
+ち 間	|#[3^HH
+っ た	e#Z%J(J+J-G/]3Z4H6J7J8J:I=^BHDFHDIGK_LJMHNJOIUIVJXYYZZX[J][_IaFbIcJdIf[gJhH
+っ て	[!_#J%I(H)J+I,J-[0J1J3I4I6J7X8J9J:X=Z?F@EAJBGCFEJGYHCIYMINFOYPJRXSJTIUZV[WIYJZC[H^X_Xa]bXcHfEgJhZ
+っ と	|-[D[KJ
+つ か	w4^HZZK
+つ し	|CX
+つ な	|H[
+つ の	o%]*[A^CZDIHI
+つ 目	|8]C[
+て #	|IZX[
+て い	T#I%I&J*F,H-^/J0G1X2I4F5I6G8G9B<J>G?J@FAHBJCJD_EHFIG^HCIYQIRZU]V]W]XGYGZ@[I^[_XbDcHd[eIfZgG
+て お	w9]d[
+て か	u=^@YHJY]ZG
+て き	|![?[
+て く	j#]-X7Z9J>J@JB[HYIIKaMJNJTHUIZF[JhJ
+て こ	|a[
+て し	w!]L]PXZGb]
+て そ	|:]GZ
+て と	y@ZXYZ]
+て な	yDXN^ZY
+て も	q#G-XCZDIHJIJKJLZN[O]T[ZJgZ
+て る	yIJK[O]h[
+て コ	w>[aJ
+て ロ	y#]1]
+て 入	y#]8[9IB[aHdJ
+て 確	|3I>aZI
+て 開	|#[HYXH
+で #	|R[
+で authenticator	|>HH]
+で cooki	y.[
+で password	|dYeYfJ
+で sspr	wWZZZbY
+で き	[!E#I%I*I+J,[-H/I0I3X4Y6Z8Y9G:Y;J=[>b@ZCGDIGHKILJMHNFOHRJSJTHV_WHXYYJZE[[]I^Y_HaGdDgH
+で し	w3[9[@ZM]ZG
+で す	d!]#J3J7X9^:Y=H>H?G@ZC^DHGXK]NITJVJXHZD[J]JaZbIdXfJgJhI
+で の	|EZ
+で は	e!Z)X+Y-J3I4J9I:H>G?]BICZDHGKHBIIKHMZNJPISJT]U^V]XJZD][^JaJbXcJdIeJfI
+で も	uZY
+で ア	|>^ZJ
+で サ	y1^HZfJ
+で セ	|D[U[
+で パ	p(J/J0]6]:JHJUYV[ZG^YbXdI
+で ユ	w!^V[ZJ
+で ラ	yHIdZe^
+で リ	l!J%J(G:^=YU[VGWJZD^Yb]cXg]
+で ロ	s#INZT[[Y
+で 今	|@]
+で 使	|?^ZJ
+で 入	w:]B]IJMIZIb^
+で 全	|B[N[
+で 再	w@YcYg]
+で 同	|G]VI
+で 変	o/[7[:]>K@GBYHJM[ZH^IgZh[
+で 待	|@ZXY
+で 拒	u/ZN^
+で 書	s0Z4ZHIRZZJc]fY
+で 無	|!]LX
+で 番	|3IO]
+で 登	|+YD]HH
+で 管	wE]d^
+で 落	|S[dJe[
+で 認	|DY
+と う	y9^ZJ
+と が	wDYEYK]ZJ
+と き	|?ZhZ
+と し	|@Z
+と だ	|N_
+と の	yc[
+と 一	y3JC]OY
+と 出	l-]HIKGNZO[ZY_XdZhZ
+と 拒	|I[
+と 数	|I[
+と 表	w-JNZh]
+と 言	e!J+X-^3J9G:J>H?I@YBJDZHHIZMINZVJX[ZH]Jh_
+と 違	|K]OX
+ど う	w9ZHYZ[
+ど こ	wDIHXKJS]TJZa
+ど の	|N]
+な い	O!A#@&H(])H+],D->.H/I0Z2F5Y6]9?<G>Y?^AEB>EEFGGYHJJFMYN]PHRCSITJUDW^YZZH[Y]H_Za^dBeJf]
+な が	|-]HZIH
+な く	l#a%Y3X9H=[@JHHKIX]ZIaI
+な し	l#J%J&[:K;[<Y=J>J@JDYHFLZT^U^VJWIZHbJdZfJ
+な ぜ	w#H*]HIZ^[[
+な っ	e#[(K-J3I9[:J=Z>H@XCJDJHGIIKZMJVZX^ZF^X_JaHbJfJhI
+な の	j#G(J*]+Z-[3H:^>J?JDIHHIYO]VJZI[[
+な り	|#]9HZ[
+な る	|HJZJa]h]
+な ラ	|=^HI
+に #	w2Y3]IZOI
+に sms	|?[aX
+に sspr	|S]
+に か	|3]>]HI
+に し	k(I-Y3J9X>J?[@XCJHGIYK[MINIU]VJXJZCaIb[d_hJ
+に す	s.XH_UIZJdIe[
+に ち	w9_HI
+に な	f#G*X-J3J=J>I?Y@ICIHJIJK[MJTKVYXY[Z^X_YaZfJhJ
+に は	r([*]7]ZJ_[dJ
+に も	w>J@[HIKJZ]a^
+に よ	y!J-JUZ^]d[
+に ア	y>Z?HHIZJ[Xa^
+に エ	|O[
+に コ	wF^HHaX
+に チ	wLY^Zd[
+に パ	wMZZGd[f]
+に リ	u:IBYHIS[UIW^ZGb]
+に ロ	u#XMXTZ
+に 一	y@ZA[_J
+に 他	|C]JX
+に 何	yH^LYX[ZJ
+に 使	u>JKb
+に 入	uG]V]
+に 出	|/X?]OJ
+に 反	|N]g[
+に 合	|N_
+に 同	|A[HJf]
+に 問	uEZZ^cY
+に 変	w@ZCXHJL[M[
+に 失	yZ^e[
+に 対	|IZ_]
+に 届	w4[>[HJc[
+に 履	|5[KX
+に 必	y=XHZUHd]
+に 戻	u0^K_ZEb^dI
+に 拒	|-JIJO^P[
+に 接	w4YH]ZJcY
+に 時	|MWR]
+に 本	|+[DJ][
+に 権	|%Z
+に 無	|D^_Y
+に 登	|+[
+に 管	|*]
+に 進	|:[X[
+の #	|3^DJcX
+の dc	|4]M]
+の ou	y%]CIG^
+の か	|(]*[
+の が	|#YK]
+の た	u+[EYHHL]ZG
+の で	h!J(I-X3X9J:]=J>]?I@^BYCJDYE]HHIXKHMHNJOJVH^JhY
+の と	|?ZhZ
+の に	c!J#F%J*Y+]-E3E9G:I=J>D?aBICZDEGJHDIXKYM[NFO_PYRJUJVYXGZH[[]I^J_JdIgJh]
+の の	|@YK[
+の は	yM[O]
+の ま	p!^%J@JL]MXZGg^
+の み	y=XVZ
+の も	w>[@IHJKY]]
+の を	o-Y>I@IHCIHKYMbNJOJXJZJhb
+の ア	q%YAXG[LZV^
+の エ	|E]ZJ
+の オ	y;[A[G[_I
+の カ	|H_
+の コ	w?[C[aX
+の サ	y2[bY
+の ス	|#IG]HHT[
+の チ	w;]GZLX^Z
+の パ	a(]-F2_:F>I?I@GBHDIF]GIH[IHJ]K_LJMFN_UIVHWZZ>[H^HfIha
+の フ	u7Y8_A[HX
+の プ	|HX^[
+の ポ	|:[HJN[
+の メ	sHXM[PYV^
+の ユ	p!I8]=[?JA[D[HIVIZX__bI
+の リ	l(I:J=JBYEZHIQXU]VHWJb]dIf]
+の ル	yG[N]ZJ
+の ロ	w#]HYTJZJb[
+の 一	y-[I[ZJh[
+の 二	|*[AY
+の 人	s(X@YF]GZHJV^ZJ
+の 件	|9]
+の 名	y-ZF^
+の 問	yHJZ]c[
+の 変	q@_LYZ[hH
+の 対	|G^
+の 形	y3_
+の 後	|9Z?J]^
+の 接	uZJca
+の 数	|I[
+の 方	w?]
+の 時	uHIRcfH
+の 暗	|<XHY
+の 書	|ZGdZf]
+の 最	|@[e[
+の 検	|CXO[
+の 権	w%^;XH[
+の 画	|bZ
+の 番	w3J>_KHOZ
+の 登	w+[?JBZD[HH
+の 確	yC[
+の 管	|([,[
+の 継	|;^
+の 要	yIZKIN^
+の 設	wHZV[d]
+の 質	w*Z?^
+の 選	w?^[]
+の 電	u3X?]DJHYOIaX
+は sspr	|?^ZJ
+は あ	|VZd[
+は そ	y>[[XgY
+は で	wHJI[V^ZJb[
+は ど	|#IDJHZT[
+は な	w7]HGT[V[
+は ま	y#IT[
+は も	u9J>_HIKZX]ZJaH
+は オ	w7[d^
+は ク	|PZgX
+は セ	y)^*XHIUZ
+は パ	yZI^_
+は ボ	|(]9YHJ
+は リ	r(J)Z5[7Z?[HHUHVZZI
+は 一	uCX
+は 不	|)[C]
+は 使	n?[HII^M[
+は 分	|-]>IHZIJ
+は 前	s>[HHIJKZM]g]
+は 古	uHJMbZI
+は 変	y#J@YTYgZ
+は 成	|/]B[TJ
+は 書	yG[gY
+は 有	|!]VZ
+は 無	w)ZHYUIa^
+は 覚	|ZX[X
+は 解	|TZ
+は 通	y%]CZ
+は 電	|?[
+ば か	w@^ZJ
+び 出	y+ZQ^
+へ の	uQXc_
+べ な	y?X[Z
+ま い	y!]-^NEPXZI
+ま う	|L]ZHb]
+ま く	|@IHJZ_hI
+ま し	c!Y#](J-G3I9Y:J=J>J?I@GBbCYDHHFIXKGMYNIOJPJTIUIVJX[Z_[JaGbIfJhJ
+ま す	]#[(X-G.X3I4J7J9_=I>J?I@HBYCIDIIZKJMZN[OJWJXJZ[[J]K_JaIbI
+ま せ	Y#H%H)J*J+J,J/J0J4Y6J8J9D:J=Y>Z?YCHDYGJHZI]JJKZLJMFNIRJSJTJUZV[WHXGYJZ][H]I^HaXbHfGgIhI
+ま た	w#X3[9Z@Z
+ま だ	n#I9J@YBKDYHEIJMdTZUIW[ZI
+ま っ	w!ZHIRJ][f^
+ま で	o9X@ZBIHIIIKZM^XXZF]]fZ
+ま ま	l!]#H%J(J3]=J>J?J@JBICJHIKJL]TXUJZYbJg^
+ま り	|3Z@Z
+ま れ	u-YHZIX
+み と	|+^DI
+み な	y+^DHTX
+み の	y+[HHV[
+め た	|HJU[
+め だ	|-[IY
+め な	u3Z:[>]HHX[Y]ZIaJ
+め ら	q![)Y*X+ZCZDHHJUZ
+め る	uI]M[
+め ア	|TY
+も う	k-I3J9H>^@_BZCYDIHHIJKXMJOJX[_ZaHhJ
+も な	yHJT[a^
+も の	q-Y3J>ZHHIJKaNJOIXJZIhZ
+も や	|X^
+も メ	w3HD^HJaY
+も 何	|D]HIaY
+も 入	u3X>I@JD[HHKJLYOJZ]]]
+も 問	|BYaX
+も 登	y3HD^
+も 試	|X^
+も 間	|#Y
+や す	u-aII
+や り	|X^
+ょ う	|9[@Z
+よ う	q!]@]HJUJV[X[ZG
+よ る	|!JUZ^]
+ら し	s-[9J>J@YIHK^VZXJZIh[
+ら ず	w@J]]d[gY
+ら な	j#I+Z/J0]4]6J9J;Y>I?JBJCKDJHYIJKZMYXJ^JaJbIdIfJhZ
+ら の	|@[JY
+ら は	|b]gY
+ら れ	i![)Y+Y3I9J>Z?J@]CXDGHZIHKHMINHOJPJUYVJXIZ^^XhH
+ら リ	|=[PZ
+ら 書	u4J8]HKYafY
+り が	y9^ZJ
+り す	|X^
+り で	s4[@_ZI
+り な	w(]3[C[DJIXOI
+り ま	f#Z%J(X-H9]=Y>J?J@IBZCJHGI]KIMZNJUJXI_YaJbJcXdJ
+り 返	|9[f[
+る #	|I[
+る い	|HJX][X
+る か	|-[I[
+る が	m-H3I9J=]>[?I@JCZHFIGKHM[N[O[VJXJZD[]_KaIbZdZfJhJ
+る こ	|EYI[ZI
+る と	n-Y9J>J@YHIKZN[XJZZhZ
+る の	q+J-F3I9J>I?[CIDHHJIYKHOaV[hZ
+る よ	|V][X
+る ら	y-]@[IHKZZJ
+る パ	|-]UZ
+る 単	|-X
+る 必	w#H.X:X[]
+る 方	|H_UI
+る 権	y%J(^ZJ
+れ た	b!Z#[%J(J*I+J-Z3I4J6J7J8J9D:^;J=I?YBFCHGJHZIJK_LJMFNFOHP]RZUIVHX^ZE[Y]H^J_JaIbHdXfJ
+れ て	_![#H%J(H*J-I/J4J9I:G;X=[>_?X@EBGCFD]GIIIKEMFO]PHRZSJWYXFZB[I]]^Z_IaFbHcId]fHgJh[
+れ で	y=]HJh^
+れ な	e!I#Z(Z)J*X+]-G3H4J6J7J9G:H;Y=J?E@YBHCFDEGXIGLYMXNGOYPJRITJUJVIWJXZZ]]I_JbIc[dHfIgZ
+れ に	|-[HJZJa]
+れ ば	|DXHGZ^
+れ ま	d!Z#X%X(J-G3J9I>J?Y@IBaCYDGH^IYKHMZOJTJUIVJXHZY[JaEhI
+れ や	w-]
+れ る	c!H%J(J+X-I3H7X9I:I;J=J>G?G@ZBJC]DYHFKJLXMHNaOZPYRKVIXGZY]J^I_JaIb[cKdIh]
+れ ろ	|IYh[
+れ 直	|6]8[HJdH
+ろ と	|IYh[
+わ か	w9]@HZD[^h[
+わ せ	|K[Z]
+わ っ	u/]=]>WCX
+わ な	y-J6]HJIJNaZIdJhJ
+わ ら	y#JTYg[
+わ り	|BZ
+わ れ	f!J+Y-Y3J9H>H?I@ZBJCXDZHII[KXMJN[X]ZHh]
+を な	y>Z
+を リ	n%I(bEYHZUIVJZJbJ
+を 一	|WZd[
+を 何	yX]
+を 使	r,Z7Y>J?ZKJU]V[ZJ
+を 入	p-Y6]>J@JDJHJKZN[XJZIdJh^
+を 利	|0[4]ZI
+を 取	|,[HIZ^
+を 受	|/[
+を 含	|I^
+を 変	n>[@YHY^ahI
+を 外	u#]8[=Z?]GZHHNJTJdH
+を 失	|>aHHZJ
+を 強	|%[L[
+を 忘	q:Z>IBIDXH]MJZ[
+を 押	|HJa^bZ
+を 持	|)^7YHJUJ
+を 更	y+Z1]MJfZ
+を 書	|d]
+を 有	r(I.XHZUYZGd[e^
+を 止	w!]HJU[
+を 求	r+ZCZDIM[
+を 満	qIYKINcZI
+を 無	wH[UY
+を 聞	yM[h[
+を 要	yHIM[[X
+を 見	|+[5[DJ
+を 解	yTX
+を 設	y*[HX
+を 許	|.XQX
+を 選	|-[KZ
+を 間	y#JX_hY
+を 防	|TY
+ん で	y-[3[K[ZI
+ん に	w9_HI
+ァ イ	w2ZH^cY
+ア ウ	p#X(ZHXTYc^
+ア カ	a!_#Y%^(G)[-I0J2^3X4K:Y;J=I>J?J@JBICIDZGYHEIIKJLXMINJUFV^WJZF^Z_JaJbHcJdIfIgJhJ
+ア ク	o%_0X;[=J>XDJZ]_J
+ア プ	r>[?_C[HGVIZGa]gY
+ア ン	yAaHJQX
+ィ の	|*XJY
+ィ ザ	y,ZdGe^
+ィ ル	wG]J]VI
+ィ 情	yC[D[
+イ ア	yH[QXcY
+イ セ	r9K=cH[ZG
+イ ト	i#J(I,Z4J6Z7X8Y9JBIMJRKTJUJVIZF[J^JbHdae^fY
+イ フ	|3^
+イ ベ	w&[e[fZ
+イ ル	|2[HZ
+イ ン	e!J#I(I)I,J-I/J0J3I4]5[6J7[8[:I=H>G?J@JDJHHIJKILYNIP[QXS[TXUIXJZ[[[]K^J_JaJbZcHdHfH
+ウ ィ	y,ZdGe^
+ウ ォ	|H[cZ
+ウ ザ	w.Z]Yb]
+ウ ト	r#X(ZHHTYc[
+ウ ド	j!J#H%J/a0_6ZAYBIGJHHJXNKT]ZH[J^J_^bJdGfJ
+ウ ン	a!_#Y%^(G)[-I0J2^3X4K:Y;J=I>J?J@JBICIDZGYHEIIKJLXMINJUFV^WJZF^Z_JaJbHcJdIfIgJhJ
+ェ ク	p0J;ZAZG[HX_a
+ェ ッ	r;]GYHJLXZJ^^dZfJ
+ェ デ	u,Z7_
+ェ ン	u-[0bHI
+エ ラ	j!Z&Z(J,X3J=J@XE[OZVIZb^J_JbJdJeZfG
+エ ー	u-[0bHI
+ォ レ	s8bA[HH_YdJ
+ォ ー	|H[cZ
+オ フ	yHJU_
+オ ブ	r0J;ZA[G[HI_a
+オ ン	d!X#J%J(G,X-H/^0Y2J3J4I6^8J9I:G=F>I?I@IBICJDIE_GHHCIIKIMHNYRJSITJUGVGWIXJZD[I]I_ZaIcZd]eZfYg[hI
+カ ウ	a!_#Y%^(G)[-I0J2^3X4K:Y;J=I>J?J@JBICIDZGYHEIIKJLXMINJUFV^WJZF^Z_JaJbHcJdIfIgJhJ
+カ ス	|H[
+カ ル	w![E]NZZI
+カ ー	wAaHXb]
+キ シ	|HJcafJ
+キ ャ	y>[HJMZ][
+キ ュ	uC[D[QY
+キ ー	|?aHIVIZH
+ク が	l@ZHXMJUJZE^Ybbd[fI
+ク さ	l#YTZ[Z
+ク だ	|[[
+ク で	|=Z
+ク な	|;]d[
+ク の	u%YHFdYe^f[
+ク は	|7JHZT[
+ク を	p#[6]GZHIe[
+ク ア	u#X6]HHTY
+ク ス	|H]
+ク セ	p%_;[=J>XDJZ]
+ク タ	o%]2Z4J8]<]_]
+ク ト	q0J;ZAZG[HI_adZ
+ク ラ	i!J#H%J/a0_6ZAYBIGJHHJXNJT]ZH[J^J_^bJdGfJ
+ク ロ	|#IBZHZ
+ク ン	u,bHIR[
+ク 画	|b_
+ク 解	s#G1[BZ[]
+グ イ	yHJMXVJZ]b[
+グ エ	|0^
+グ オ	|LXbZ
+グ ル	o(J?JDJG[HGNJPaUJVdZI
+グ レ	y(Z:]HI
+ケ ッ	|9[BX
+ゲ ス	w:bZI
+コ ネ	q%]2Z4J8]<]HG_]
+コ ン	n#Z%I-J4]5[:Y>JBJF]GJHYM_NJZEaJbIhJ
+コ ー	f#J-I3I9J:J>^?X@IBYCZDJGZHDIJKGMHX_ZG_JabdJhJ
+サ イ	n7Y>IBZH^LZMITJZY[]cJ
+サ ポ	|1^HIfJ
+サ ー	d!H#I%J(I)[*J,J-H0I1I2X3H4^6Z7I8J9I:H=H>H?H@ICJDIEJGIHIIHKHNIOJPJR_SZU^VGWJXIY]ZD[I]J^J_IaHbHcYd]fagJhI
+ザ ー	_!^#J%J(^)X*G+J-H/I0I3G4I6I8Z9H;X=X>G?G@HA]BHEJGIHCKGLJMGNHOIPXRISJTJUHWIXHYK]]^[_^aJbYcIe]fGgIhG
+シ ス	|HJR[U[
+シ ュ	u9KFZGZHIM_S[ZJ
+シ ョ	q,Z7_HIR[ZJ]]^Y
+シ ー	i(J*^-[7J:I>J?Z@JBJDIIJKJMINbUIVJWaZEbJdJgKhJ
+ジ が	|S[ZZ
+ジ の	|H[
+ジ ェ	l-Z0a;ZAZGZMJZI__dJ
+ジ ョ	|0^
+ス が	n%Y=]HIUaZIf^
+ス で	|>ZHX
+ス に	u%KF]HFUYZJ_^f]
+ス の	|=IH]g[
+ス を	u(J=ZUYZ]d]
+ス ア	|2[
+ス キ	|?]D[ZJ
+ス ク	u(]@[ZJgX
+ス タ	|H[
+ス ト	n(J8b:a=JA[BZHGUJVJZH_XdI
+ス ペ	|_^
+ス マ	o>[?JMZTZZIa[b]
+ス ラ	|FZQY
+ス ワ	R!F#I%I)I*I+I-_.J0W1I2]3H4H5I6W7Y8H9K:X;I=F>I?D@JAICGFJG[JYKYLXMZNYOIPHQJRHSGTGXFYJZ][Z]H^Y_FaFcGdXeHfJgIhZ
+ス 拒	|%YPX
+ス 環	|d[
+ス 許	y%[;]
+セ キ	uC[D[QY
+セ ス	p%_;[=J>XDJZ]
+セ ッ	Y#I%I(Z*H+J,J-J/H0I3I4I5X6I8I9J;I=YB[CHDHEZGIIJJJKHLINGRISZTIUZVYW^XIZY[J]Z_IaYdDeIgWhI
+セ ル	r)]UbZJ][fJ
+セ ン	m(J9J:J=cHZMJPJVIZFbJc]dJfJga
+セ ー	yHJZ]aY
+ソ コ	s#[H]MaZH
+タ が	|DX
+タ ア	|%[2[
+タ ス	|_^
+タ ム	|H[
+タ ン	u(_:[HG
+タ ー	i!J(J4[:J=J>J?JDJG[HaJ]MJUJZI_JaJc[dJfIga
+チ ェ	r;]GYHJLXZJ^^dZfJ
+チ ケ	|9[BX
+ッ ク	Z!G#^(F)J*J+J-I/I0I1Y2J3H4H5J6]7G9I:H;Y>H?G@GAJCIDHEJIHJJKHMENIOJPKRHSITcUHVGWIXXYJZB[_]I^Z_HaHbZcHdae]gHhH
+ッ シ	s9JFZGZHGM^S[ZI]]
+ッ セ	yHJZ]aY
+ッ ト	X#H%I(Z*H+J,J-J/H0I1J3H4I6H8I9[;I=YAKB]CHDHEZGHHYIJJJKHLINGRYSZTHUZVXW^XHZY[I]H_IaXdCeIhI
+ッ プ	y6]D[HJR[
+テ ィ	p0YC[DZHJJXQY^Z
+テ ナ	u:ZBJHIU_VJW_ZJbJ
+デ ス	w(]@[ZJ
+デ レ	u,Z7_
+デ ー	|DWc^
+ト が	c!a#Z%I(G-J/J0_3I6J7J9J:Y=H>J?JA]BIDJGJMIPJUXWJXJZ][J^J_]aIcJdFf[
+ト さ	w#XBZM]ZE
+ト し	yH[g[
+ト す	u%J(^EYZH
+ト で	e!H(Y-J3J7X:^=[>Z?X@GCJDYEJHCIJKIMYNJPYV[XJZC[J^IaIbZdJfIhK
+ト に	p!I%X(J2Y7Y:ZA[BICJD]HHUHVIW]Z]bJ
+ト の	l!J%_(I-Z2^8[:J;ZBYGJHGMJS[UJVIZH^Y_JbJfJ
+ト は	j!I%H(J)]=JB]DIG[H[PYTZUHVYZJ^YfJ
+ト を	l![(G3[8^:IDIHYU[VYW[ZD_YbXdF
+ト バ	j(J,Z6Z8YBIHIMJTJUJVJZGbIdbe^fZ
+ト ペ	|HZSZ
+ト ボ	y([
+ト ポ	|*[W[
+ト ユ	|:]ZJ
+ト リ	|bZd]
+ト ロ	w#I4]5]HFJXTZZJ
+ト ー	u,bHIR[
+ト 不	w=ZEYPYZJ^Z
+ト 呼	|Q^
+ト 時	y5[?IHJa^
+ド か	|JYPZ
+ド が	_%J(H,Z-X/]0[2]3J6I7J:G>[?I@FB[CJDIGIHCIXKELJNJUHVIXJZ^[I^H_Ia^bGdEfHhb
+ド だ	y?[T[
+ド で	n,YBXHIKZM^ZFdGe^
+ド と	|6]
+ド に	o-[IYK[NKS[ZH_]
+ド の	g(J-Z:JBJHIL]U^VJ^Jb]fZhF
+ド は	i#I-I/[7]C[IJKXNJZE[aaJd]hJ
+ド も	|>]HHNZZJ
+ド を	a!J%H(]-G/J6[:_=J>G?IBGCJGJH]IINFPJUFVHWJX_^]_JaZbFfHhJ
+ド パ	|.XJY
+ド フ	yJ]
+ド ポ	uNa
+ド メ	l%X)J4^5[7]8]HEMJP]TZVKZHbJfJ
+ド ユ	|A[_Z
+ド ラ	yPXdY
+ド リ	p%X(H:JHZUXV^W[ZGdJ
+ド 同	w0aG^HIdI
+ド 変	wZY^Y
+ド 失	|,[e]
+ナ ン	u:ZBJHIU_VJW_ZJbJ
+ニ ン	|0^
+ネ ク	q%]2Z4J8]<]HG_]
+ノ ー	yBYHJM[b^
+ハ イ	|3^
+ハ ッ	|GZM]
+バ ッ	i#J(J,Z4J6^8Y9JBIHHMJRJTJUJVJZG[JbIdae^fY
+バ ー	i(J-J1J3J4_6Z=J>I?J@JBJGKHHIJKIPXR_UJV]Y^ZFaIcZdX
+パ ス	R!F#I%H)H*H+I-_.J1I2]3H4G5I7X8H9J;I=F>H@IAHCGF[G[JYKYLWMYNXOIPHQJRHSGTGXFYIZ][Z]H^Y_FaEcGdXeHfJgIhZ
+パ ソ	s#[H]MaZH
+パ ー	y.X:^JXZI
+ビ ジ	|0^
+ビ ス	j!J(J)]-K2Z7J:I=JBXMJS[U_VIZHbJcJdZfa
+フ ァ	w2ZH^cY
+フ ィ	wG]J]VI
+フ ェ	u,Z7_
+フ ォ	s8bA[HH_YdJ
+フ サ	s)]UbZJfJ
+フ ン	|3^
+ブ ジ	r0J;ZA[G[HI_a
+ブ ラ	u.Z]Yb[
+ブ ロ	u#G.XH]X]
+プ か	|6]P[
+プ に	wP]Va
+プ の	wHJVa
+プ シ	|R]^Z
+プ デ	w(]@[ZJ
+プ リ	o(J=J>[?_C[H[NJVHZFa]gY
+プ レ	e!Y#J%J(G,I-H/^0Y3J4J6^8J9I:H=Z>I?I@JBJCIDIE_GHHDIIKIMHNYOJRJSJTJUGVGWJXJZE[J]J^G_ZaIbHcZd]eJfYg[hI
+プ ロ	o0]4J7]RJY]^Zc_fH
+ヘ ル	w(]@[ZJ
+ベ ン	w&[e[fZ
+ペ ー	uHYSZ_^
+ホ に	|#Y
+ホ の	|M]
+ボ タ	u(_:[HG
+ボ ッ	y9YH]
+ボ ー	y,[S]e[
+ポ リ	j(J*^-[7J:I>J?Z@KBJDIIJKJMJNbUIVJWaZEbJdJgKhJ
+ポ ー	r1]:ZBJDYH]fH
+マ ホ	q#X>[HXMZZJa]
+マ ー	|#IHFT[b^
+ミ ス	rEXHJN]ZJcXd_gZ
+ム が	|5X=^
+メ イ	l%X)J4^5[7]8]HEMJP]TZVKZHbJfJ
+メ ッ	yHJZ]aY
+メ ン	wPYV^
+メ ー	i+K-J3Y9J:K>Y?]@JBID_H[IHKJMYNIOJVIXJZD]Ja[b[hJ
+モ ー	y.XQ^
+ュ リ	uC[D[QY
+ュ 同	|GZM]
+ユ ー	b!^#J%J(^)X*G+J,I-H/I0I3H4I6J7X8Z9H;Y=X>G?G@HA^BHDXEJGJHDKHLJMHNHOIPXRJSJUHWIXI][^[__cIdXeJfHgJhH
+ョ ニ	|0^
+ョ ン	r,Z7_HIZJ]]^Y
+ラ イ	f!J#J(H,Y3J4J6Y7J8Y9H:J=c>J@JBHDJIJMHQZRJTIUIVHZC[J]J^J_JaJbGcJdae^fYgJ
+ラ ウ	h!I#H%J,J-J.X/a0^6Z=JAYBIGJHGJXNJT]VJZG[J^J_]bZdGfJ
+ラ ー	i!Y&Z(I,X3J4[5[9J:J=I?J@XBJE[MJNJOZPJVIZa^J_JbIdJeZfGhJ
+リ の	y?^HIVJZJa^
+リ シ	j(J*^-[7J:I>J?Z@KBJDIIJKJMJNbUIVJWaZEbJdJgKhJ
+リ セ	Y#I%I(Z*H+J,J-J/I0I3I4I5X6I8J;J=YB[CHDHEZGIIJJJKHLINGRISZTIUZVYW_XIZZ[J]H_IaYdDeIgXhI
+リ テ	uC[D[QY
+リ モ	|Q^
+リ ン	qH^MJZGbb
+ル が	r3J:[>H?IDHH^M[ZHa]
+ル で	|H[U]
+ル に	u3^>XDHHFN[ZJa^
+ル の	y?ZG[NZ
+ル も	s3G>IDbHHaY
+ル を	y)^?ZHIUJY]
+ル タ	wG]J]VI
+ル フ	s)]UbZJfJ
+ル プ	w(]@[ZJ
+ル ボ	|H]
+ル ー	k!J(J-J:J>J?IDHG^HXIJKKMIN[PaUIVcZG]JaJdJ
+レ で	s![/]6]7ZZJ^JfJ
+レ の	w6]PY_[f]
+レ ス	s8bA[HH_YdJ
+レ ッ	|.XHY
+レ ポ	y+XDZH[
+レ ミ	q=^EXHIN]ZJcXd^gZ
+レ ー	p(Y,Y4]7_:[HF
+レ 構	|/JE_
+ロ キ	|HJcafJ
+ロ グ	qHHVIZ[][b^
+ロ ジ	|H[
+ロ ッ	a!H#_%J(J-J/J1Z3K7I:J=J>J?I@JCJDJGJIJKJMHNJTcVJXYZG[a]J^Jb]dHfJgJhJ
+ロ ビ	|0^
+ロ ー	p![)]4]5]BYE]HENYUIVJZGbI
+ワ ー	R!F#I%I)I*I+I-_.J0W1I2]3H4H5I6W7Y8H9K:X;I=F>I?D@JAICGFJG[JYKYLXMZNYOIPHQJRHSGTGXFYJZ][Z]H^Y_FaFcGdXeHfJgIhZ
+ン sspr	|3[
+ン が	p(_:[H[MIVZZI^Y
+ン で	o#[7[HFMXQYT[VJ[^bJ
+ン に	y4ZMX^Z
+ン の	y,YHIZ]
+ン は	|M_ZI
+ン を	y,[8]HX
+ン イ	p>IBZHYLZMJTJZY[]
+ン カ	|AaHJ
+ン ク	uHXZHbc
+ン グ	|0^
+ン コ	y4]5]HIJXZJ
+ン ス	r9K=cH[ZG
+ン タ	p=JH[VZZJc]fJga
+ン ト	]!^#X%]&Z(E)Z+J,H/I0_1J2^4Y5Z6I7H8I9I:[;I=F>G?G@HBECGEIFKH@IHKHMFNHOJRISYTJUZV[W]YJZB]I^Y_GaHbEcHdGeZgHhH
+ン ド	y7[
+ン バ	wPYV^
+ン プ	f!Y%J(H,I-H/^0Z3J4J6^8K9J:H=G>I?J@JAXBJCJDIE_GIHDIJKIMHNZSJTJUGVGWJZE[J]J^H_ZaJbHc[d]eJfZg[hJ
+ン ボ	|,[e]
+ン 時	|L^
+ン 画	wZJba
+ン 管	w)J,ZP^
+ー id	|I[
+ー か	|4]gY
+ー が	d![#J%J(F*J,J-G/J0I1J2K3G4_5[6I7I8J9H:[;I=H>G?G@HAZBHCGDGEJGJHXIFKHMFNGOXPIRGSJTKUHW^XIYZZ]][^H_]aFbGcZgJhI
+ー だ	|8]
+ー で	i!H(I-J6[7J:H;X=I>I?_@JBJCJDJG[KJMHN_PIUIVZWI]JbYcJdJg_
+ー に	q-^A_HJJXNHZY_Z
+ー の	n;XEYR_ZHbYc]fG
+ー は	q(I)[7Z?]MJVIZG^^
+ー を	o*[4]?JHJKJN]UJWYYZZH]Y_[dJ
+ー ア	|(Z
+ー カ	w![E]NZZI
+ー ク	s,bHIR[
+ー ザ	b!^#J%J(^)X*G+J,I-H/I0I3H4I6J7X8Z9H;Y=X>G?G@HA^BHDXEJGJHDKHLJMHNHOIPXRJSJUHWIXI][^[__cIdXeJfHgJhH
+ー シ	u,Z7_
+ー ジ	m-Z0bMJSZZY_JaXb[
+ー ス	yQY_^
+ー タ	u4]:[HYc]fJ
+ー テ	|.XJY
+ー ト	j#H(J*Z,J-I1]4J9J:[=J>I?I@JCJDXGJIIKIMXNJQ]RITYUJVJWJZF[J_KaJbacIdFeJf[hJ
+ー ド	P!E#F%G(J)H*G+H,]-^1H2[3F4F5H8G9G;G<J=E>Z?H@GAGFIGZHJJXOGPGQIRFTFVJX[YHZ[[X]G^X_Da^b[cFe^fHgHhY
+ー バ	l1J3J4_6Z>J?JBJHIIJKJR_VJY^ZGaJcZdY
+ー ビ	j!J(J)]-K2Z7J:I=JBXMJS[U_VIZHbJcJdZfa
+ー プ	n(J?JDJG_HFNJPaUJVdZIdJ
+ー ラ	y4]5]HIJXZJ
+ー ル	f!J#J(J)]+J-I3Y4J9I:I>Y?]@JBICYD_GYH]IHKIMXNZOJSJUHVHXIZD[J]J_Ja[bJdKfJhJ
+ー ン	|V[
+一 つ	n%]3H?XCdDJHHIJKIaJ
+一 下	w#[9ZKKXJZXb]
+一 个	p%]3I9I;[?JC_HJIIKGOYXHa]
+一 人	|;[Z[
+一 回	w9[@_HJXJZJ
+一 天	q#E@_DXX_ZJ
+一 度	p@^WZd[
+一 日	w#K@ZXa
+一 時	p@IL]T^ZGa^cY
+一 月	|K_ZJ
+一 样	|IJK]O[
+一 步	|*[e[
+一 番	|@Yh]
+一 直	p?J@JBJCJD]K[LXMIZZaY
+一 种	q?YCbHI
+一 致	r3J6aA[O]_H
+一 部	|I_
+三 回	|#]9KHJXHa^
+三 方	yJ[
+三 次	|>Ja^
+上 刚	w@[
+上 禁	|;Z
+上 还	|_]
+下 に	|%ZHJZJb]
+下 次	|L^
+不 一	w6]IIK]O]ZJ
+不 上	u3JH[O^SHc^
+不 了	g!I#I(^*I,H-J/J0I4X6I8J9I=H>_?IBHCIDJGIHHIGKFLIMGNHOIRFS[UHVHY^Zb[H]I^G_JaGbGc[dJfDgI
+不 允	yIZVJ^^
+不 写	|f]
+不 准	|R_fJ
+不 出	y+[3_>JZIaH
+不 到	i(Y,_-J0^3H4[6J7K9I>Y?I@JGJH[IJKJMJNJOJVJXJZF_^a[dIfJ
+不 匹	yO[
+不 十	|(XC]
+不 去	s#[%J;ZKYXJZ^
+不 可	j%J(G)Z4_8[BJHFMJPXSIVGZG^]bJc^dJf]gI
+不 同	y6^G]
+不 回	w0]4J9HG[HFZ]c^fI
+不 在	m-J/I4I7Z9^=J>G?X@IG_HHKJMIPJQ[T]V^ZGbJcKhK
+不 够	|@]C^ZJ
+不 对	p(K3]6]9J@ICJE]HIIIKINJOIR]Z]_JaJfJh[
+不 工	|ZIf_
+不 开	u6^HYNJSXZHbZ
+不 接	w3JI[N[O]ZJ
+不 提	|?]LX
+不 支	u1[7X?^HJZIgZ
+不 明	y&[N[Z[
+不 是	u(I@XOZPIS]VaZH
+不 正	o3_TXZJh]
+不 满	|IHNa
+不 知	|NYZ]
+不 符	p-ZIZNaZH
+不 管	|N[ZI]^
+不 能	c!I#J(X)I-I/J3J4J6J7I:I=_>[?YBICIDJEIGJHFIZK[LJNGOIP^SHTJUZX]Z?[Y^_aJbFcJgJhG
+不 行	m#J(H)^*H,I-X3J4J8]=J>I?]@ICIHFKZM[NIOHPYVYXJ^J_JaIb]hI
+不 认	u:ZHGMZO[gZhY
+不 让	s@_HIKZX]ZZhI
+不 足	q%[(_3Z9J=[>KCJHFI]KJNHVZZF
+不 过	sH]L_ZE
+与 本	|cZ
+与 登	|OY
+丢 了	u>^DYaG
+两 个	r/^?K@IAbK[NJZG_J
+两 次	y*X@[CX
+两 种	r*[CY
+个 ou	|%^GY
+个 字	|2]IZ
+个 密	u/]K[
+个 林	|8^A]KJZJ
+个 用	w;]A]CKUJV]ZZ_J
+个 说	|@[K]
+中 で	wHISZ]^dJe[
+中 に	|!]9JHJ]]
+中 心	wgb
+临 时	u!X@YLZ
+为 什	y#G*][]
+为 啥	|V]Z]
+为 组	yVIW]d[
+么 管	|*]
+义 策	|HZNJW]ZJ
+之 前	|@Z
+也 不	|-ZN]
+也 没	y3JD]a]
+习 生	|V^
+了 entra	|/^
+了 window	|gY
+了 个	|?]DJ][
+了 云	|/X_]
+了 十	|N]RY
+了 域	|4[g[
+了 密	s>[@[HHM[UYZHhJ
+了 手	u>YC[
+了 收	w>aaC
+了 新	|@ZBY
+了 旧	|HJYbZIfJ
+了 用	|!XZK^Z
+了 码	|>]
+了 第	|8^JYZJ
+了 解	|#[9^>IBGHIZH
+了 该	|?]G]HI
+了 还	|@ZC[ZI
+予 備	|3^DYHI
+事 件	u#Z&[BJHIS]ZJe]fY
+事 可	yVa
+二 つ	l*Z/^8[?KA]C^DJHHK[XKZJ_JaJ
+二 个	|8^C[ZJ
+二 回	y*X
+云 同	|0bGJdJ
+云 用	|A]_[
+云 端	uTb_I
+五 分	|HJM^
+五 回	|#^XZZJ
+五 次	|#XX[
+人 が	y@[ZJ][^Z
+人 だ	|;[F]
+人 で	|9Y
+人 に	y!J@XH]^]
+人 の	y(XA]ZZ
+人 は	w+ZDJVa
+人 メ	|>[?Z
+人 確	|D^
+人 邮	|>]?[DIaJ
+什 么	u#G*]HJN_ZJ[]
+今 の	|@HZIh_
+今 天	q@[X^ZJ
+今 日	u>J@_HJX^ZHaJ
+今 早	|@^
+今 朝	u#X@_ZJ
+从 来	|DY
+从 没	yDZW[ZJd[
+他 の	y(^VZ
+他 は	|%]CIHJM[
+他 社	y:]JZ
+付 い	y%Z3Z
+付 き	|3]HX
+付 け	s-YHJIHK[NHO]ZXhZ
+代 理	q-Y0d3J4I9JDXHHMJRHYJZJaJc_dJfG
+令 牌	u,c9JHIR]ZH
+以 不	|IY
+以 前	j-J3I9J>]?]@IIIK_MYOJPX]J
+们 没	|=^CJZJd[
+们 这	|@[U]
+件 を	wIYKIN_ZK
+份 验	|,[3[
+会 社	o-Z3J8Z:Z>_?[DIHGIJN[OIZI
+会 議	uHYZ]][
+会 议	|H^
+但 没	y?]DJLX
+位 数	|3JIZa^
+住 了	y#_9IHYZJ
+体 で	|U^WJ
+体 管	w(])Y*J,]UHdI
+何 か	|9]
+何 も	s-K>ID[H[KILXTZXJZ[aX
+何 度	o#_9G@JIJTZXaZJ
+你 们	|:[O[
+你 好	|9^HJ
+使 い	y,Z?[K[
+使 え	g![(I-I3K:J>H?_@HBJCJDIHGI^KXL[M[NJUHVXXY[JaJbIdKhJ
+使 っ	o!J-Z3J7Z9I>Z?J@JIEKaOIU]VJXIhZ
+使 用	i@ZIHK_NZPZT[V[ZI
+供 应	|:^ZJ
+保 护	|PaVJ
+保 護	|P_
+信 息	u3[C[D^
+信 验	|aY
+修 改	q@^ZY^Jh]
+個 人	|>[?Z
+停 了	u!]0]4J9J>JHISJY^ZHcJfZ
+停 止	p![-J0Y4]9I>IHGIJKJU]Y]f[
+停 用	u![1]U[
+側 で	u![7]HGT[ZI
+備 メ	|3^DYHI
+允 许	qHJIZQXV^ZI[[^]
+元 の	|:XbZ
+先 に	|:[X[
+先 の	y3[D[HZ
+入 っ	l:[>J@JDJG[HII_JWKILXMKOJV[ZHhZ
+入 れ	f!J#Y(J*J+J/Y3H6[8Z9F:I=I>E?H@FBaCHD[GJHDLKNXO[PJRJTIUJVIXGZ[[J]Z_JaFbIdXeJfJh[
+入 力	w#]9JOYhX
+入 失	|,]ZHe]
+入 的	wOZ
+入 社	y@YD^
+全 体	s(])Y*K,]U[WJZJdH
+全 信	yC]DX
+全 局	w(^*J,]PKZJdH
+全 部	yBZNZO]
+全 问	w*[?_ZG
+公 司	l(J-J3J4Z8]9J>Y?JBICJDKHGIIKJM]NbRJU]VJZHaJcJfJ
+公 室	|9Z>]HI
+关 了	r!]#H6]9H>H@JBHHGIJOJU^Y[ZF]_aJfI
+关 着	y<ZHHRIU]cJf^
+关 闭	wBZU_b[
+其 他	y%]C]
+内 線	|3_
+册 sspr	|+[DXHG
+册 报	|+ED^HZ
+册 过	w+[DZ
+册 页	|+^
+再 换	|@^
+再 改	s@^
+再 来	|X^
+再 設	y@Zg]
+再 试	s@ZBJX[ZZ
+再 起	yB^fZ
+写 不	u0]4J9H>IG[HFIJY^ZFc^fH
+写 回	d!H#G%Y(F)I*I+J,Y-J/I0G1I3H5J6Z7H8^9E:H;J<J>H?H@EAJBFCIDGEJFJGHHJIHJJKGLHMHNGOJSITJUGVFWIXGYYZJ[H]I^H_HaFbFcEddeaf]hH
+写 字	yI^
+几 次	|#XX]
+出 さ	|#^
+出 し	|Q^
+出 た	|/YZZ
+出 て	|?[N[
+出 な	o([+X3G>I?^C[DHHEIJNKOHZD[]a[hJ
+出 ま	rN[Z[hX
+出 る	m-]9K@JHINZO[XJZY_XdZ
+出 现	u+Z?KHIZacX
+出 错	w,Z3JHJO]ZZaIe]fFhH
+分 か	w-]>IHYIJM]NXZH
+分 で	w)ZU]V[ZJ
+分 の	u-I3II[O^V[
+分 公	|4[M^
+分 机	|3a9J>JHH
+分 遅	|R^
+分 钟	wBIHJM_R^
+切 れ	q9J;[=^>J@JHXUJZZ]]a[bJ
+刚 改	u@^
+初 に	|b]h[
+別 の	y@ZKZ
+利 用	y0[4]ZI
+别 人	y(Y*[V[
+别 处	|7[M[
+别 的	w([:]BZC]IJPJVIZJ
+到 令	|,aZI
+到 域	|%^4]
+到 旧	y>Y
+到 期	|=_ZH
+到 短	ya[
+到 那	|>]
+到 验	u>[
+制 密	|JZ
+制 限	wQ^X^
+刷 で	|H[
+刻 が	yRa
+前 が	|-FIa
+前 と	|-]IJ
+前 に	o-I9H:Y>H?J@YCJF]HGIDK[MZXJZJ]a_Jb]hJ
+前 の	p-I>]@JHHKaM]ZFg[
+前 使	yKY
+前 回	|@[K]
+前 密	sha
+前 改	|@[MY
+前 是	|PX
+前 用	wK]
+前 的	w3J>^@JIHK]MZOK
+力 し	w#]9JOYhX
+办 公	y9Z>]?]HHZJ
+加 固	|%]Y]
+加 密	|<^HJ
+加 符	|-[IY
+务 停	|f[
+务 台	y(]@YZHg[
+务 器	l(J1J2J3J4]6[8J9I>J?J@JBJGJHGKJR_SJY[ZJc[dZ
+务 账	|2]LX
+助 重	yU^
+効 で	uZJ^ZbYdZ
+効 な	|UZVZZJ
+効 に	h(I.Y;XH[U]VYZFbKd_eZ
+効 化	r!_#J)Z,[8[UHZJdEe^
+効 期	|IIKJL[N[
+動 い	|B[f]
+動 か	u.XZGf]
+勾 了	yLZ
+勾 选	|@JZI^^
+包 含	uIa
+化 さ	|!_
+化 し	|%]Y[
+匹 配	wA]O[_J
+十 分	wC]R]
+升 级	|ZIfa
+单 位	|F^G]IH
+単 語	y-Y
+印 刷	|H[
+印 机	uH^
+历 史	w5[IIKZN[
+原 因	|N]Z[
+原 来	|K]ZJb[
+去 了	w#]9J>JB_HJKJXJZF]]
+去 年	|K_
+去 掉	|8^?]HH
+去 查	|E]Z[
+反 应	|:]ZJ
+反 映	yM^ZHg[
+发 到	u>^
+取 れ	w>[aJ
+取 引	|H[
+取 得	y,a
+取 消	y?^BJG]HIZG]]
+受 け	o-I/]>ZHIIHK[NHO[ZXaIhZ
+受 保	|PaVJ
+受 邀	|:aHJZE
+古 い	i-J0Z1]4K9K:J>[?J@HBJGJHBIIKIMcNJY]ZFaKdJfIh_
+古 く	|1]5]
+只 有	l(J)J*I-J3J9I;[?J@JC^HJIaMJPaVJZGaJ
+只 给	|?[HJV]
+只 能	y@][[bH
+只 要	y?ZHJ[]
+可 の	|;]^Z
+可 以	sB]HJVcZJ
+可 能	w(];]BIHJM]NZ
+可 证	r3K9I=dCJDJH[IJVGZJaJ
+可 达	|4Yf^
+史 记	|IIKXN]
+号 が	m3_CIDIO_aI
+号 と	yIZOZ
+号 に	r3aOI
+号 の	|O[
+号 は	|3J>aKIOI
+号 も	|3HDZaX
+号 を	w-Z>[
+号 不	|IJO]^Z
+号 化	|<[
+号 和	|3[IYZJ
+号 没	w3^>[VZaH
+号 码	j-J3d>J?JBJCIDGHHIHMJOaVJXJZGaZhJ
+号 被	w!^
+号 说	|O_
+司 域	|4[M^
+司 的	w8]NW
+合 わ	y-J6]HJN[Z[dJ
+合 公	wNaZJ
+同 じ	sAaHIK^_I
+同 一	wAb_J
+同 事	q(Y@XH^KJVaZJ
+同 僚	y([HZVY
+同 期	j!J%Y(J-I/J0_4Z6I9J:J=I>I?J@IAJBJDJGcHDIJKJLJMZNIR[VFZG]J_IaIbJd]fZ
+同 步	i!I#I%Y(H)J*J,J-I/I0a1J4X6H7J8J9H:I;J=I>H?I@HAIBICIDIGcHDIIKHLJM]NIOJPIR]TJUJVGWJXJZF[J]I^J_IaHbJcJd]eJf[gYhJ
+名 が	y2[<ZHI
+名 前	u-X:ZF^I]KJ
+名 字	y:]IZ
+名 有	|F_IH
+后 不	|=Zf[
+后 再	u@ZZZ
+后 写	|BJRYd]fJ
+后 同	|%]MJdJf^
+向 导	w+[,[HFZJdHea
+否 さ	p%Y-J/ZJXN^P[
+含 ま	u-YHZIX
+含 め	|I^
+含 有	|-^HJIY
+启 用	j!](H,[/J7J:J=I@JBHH[KJPIV]ZDd]eafIgJ
+员 admincount	|PX
+员 不	s(Z)^*[,IP]UJVGZE
+员 失	|PX
+员 工	|3H@ZDZ
+员 已	|P]UX
+员 没	w(I)YUJV]d[
+员 的	|)Z
+员 账	|*Z
+呼 び	|Q^
+和 符	|I[
+哈 希	|G[HJM^
+問 が	y*W?^
+問 題	lB[EZHGIJKJMJT[XJZ_c^
+啥 都	|ZZa]
+器 不	|4]RJY]
+器 时	|R_fJ
+器 空	|_^
+回 し	|K[
+回 不	w0^6J@JZHdJf^
+回 复	|9]HY
+回 失	y!K#^4]HJZFdJeZ
+回 数	w9JX_
+回 时	|,]dGe^
+回 来	y!_9]HI
+回 没	|d^fJ
+回 要	|8^=X
+因 为	y+]/]HGLY
+固 ま	|Z]f[
+固 后	|%]Y]
+国 番	|3[
+在 ad	|!WT]_J
+在 entra	y/J7[HET]
+在 し	y>[_^
+在 の	sZJh_
+在 不	r?K@]K_ZG[[hI
+在 家	|-J9F>bHFZJ
+在 密	yGaHH
+在 本	u!J7^_]d^
+在 用	w-^9J>KHJZJhZ
+在 的	yZI_]h_
+地 ad	s/Zg[
+地 密	|6]
+地 改	|/]7^_H
+地 没	y_[dJg^
+地 环	wcad[
+地 目	|_^d[
+地 配	wEcZHgK
+圾 箱	|a^
+坏 了	sH]R[
+垃 圾	|a^
+域 控	l#I%J(J-J4e5a<J>I?I@JBJCIDJHFIJJ]KJM[NIPJRIUJZE[J]J_JaJbJdJfI
+域 管	w*JPa
+報 が	u,[3[CZD^
+填 了	|O]
+备 份	|6^
+备 用	|3^>JD]HHaJ
+変 え	k#G9J>Z?J@eIJKHM]XGZF[[^YhI
+変 わ	q#J/]>YCXTXg[
+変 更	a!H(I-H3J7Z9I:Z=J?J@aB[CJDJHFIHKHL^NIUJVIXIZY[J^aaJbIdIfIh^
+复 杂	|I[NX
+外 し	r#]8[?]GZHINIP[TJ[YdH
+外 の	|:[G]HI
+外 れ	|HJda
+外 部	u:dHJZH
+多 す	wHJX^
+多 少	|=FH^KZ
+多 次	r#_XZZI
+多 请	uXZ
+大 写	yI^
+大 家	y-^9[>JHI
+大 文	yI]
+天 不	|@GX^
+天 再	|X^
+天 改	y@^ZIhJ
+天 早	y@X
+太 多	n#_9J@IHJXbZI
+太 容	w-[
+太 常	|-_ZJ
+太 短	wIa
+太 老	|1[5]<J
+太 长	|2_
+失 敗	i!Y#[%J(I,Y-J/Z3J4Y6Z7J9H:J;Y=I>I?J@JBICJDJF[HFIJKJMJNJSKUIVIXJZ^[J_JbJe^fIgK
+失 败	h![%J(J,[-J3J4Z6Z7J9J;[=J>I@HBJF[GKHFIJKJNJSJVJdYe^hI
+好 了	yB]RZ
+如 何	|HaMJUI
+始 ま	y+[3ZHF][
+字 が	|I]
+字 と	|I[
+字 を	|/[IY
+字 和	|I[
+字 数	|I[
+字 母	s/XIb
+字 符	y2]F^IX
+存 在	u>Z_b
+学 校	|=JUaVHZI
+它 登	|ZJh^
+安 全	q*Z?_BJC]HJQZZG
+完 了	w(]B[][
+完 就	|@[][
+完 成	w([B]DKHJZI]]
+定 が	|HJNZd]
+定 し	u*[@Yg]
+定 す	|Z]
+定 で	|V[
+定 义	w-XHYNIWaZI
+定 了	w#ZTX
+定 義	|HJNJWa
+实 习	|V^
+审 核	y/XEXNX
+客 户	y9J:[BZQX
+室 の	|H]
+家 里	|-J9I>^H]ZJ
+容 易	u-]
+密 の	y*W?^
+密 码	Q!D%H&J)E*F+F.I0X1F2^3C4E5G6W8F9H:Z;G<H=D>D?@@YAGBICCDJEJFHGYIXJXKXM[NXOEPHQHRFSETEVFWEXDYHZc[Z]F^Z_EaBb[cFd[eGfJgHha
+密 碼	p#I(H-]:J=J>J?I@IBJHHI]KZMJNYPJUZ^[hI
+密 钥	w6a?_HIVJZG
+对 应	|A^_[
+对 管	|*[E]
+对 象	q;]>JA]G[HJZH_b
+対 応	w1]_[gY
+対 象	wGaHJVZ
+小 写	|I[
+小 文	yI^
+小 时	m9J>J?J@^CIHJIIKIOIX_ZHaa
+少 个	|(^KZ
+少 所	|=]
+尝 试	rXa
+就 我	|V_
+局 管	w(^*J,]PKZJdH
+届 か	w4]HJaZc[
+届 き	u>Ja^
+届 く	w>_
+屏 点	|ZHba
+属 性	|3^>IHJ^Z
+履 歴	w5[IIN[
+工 作	|ZIf_
+差 一	|C^
+己 改	yBZVZ^[
+己 的	y@YO]
+己 重	|)ZU]VJZJ
+已 停	|!WU]
+已 暂	|TZ
+已 更	|@[MX
+已 注	u+bBJDYHD
+已 经	y+[>^?HBXDJ
+已 被	|!Z
+已 解	|B[TX
+已 重	|BXM]
+希 同	|G[HJM^
+帐 户	l![#[(I3ZUJV][Z
+带 分	|3a9J>JHH
+帯 も	|>JD_HJ
+帯 を	y>]
+帳 號	|#_HHVZZJ
+常 性	|BJSaUJ
+年 の	|1]K[
+应 商	|:^ZJ
+应 用	r%](I3J4J:J=I>[?_C]HHIIKIMHPJVIZG_Ja]dJgY
+店 の	|4]M]
+度 お	w9Y@YZX
+度 か	|#]9ITZ
+度 も	o#Z9J@JWZXaZJdZ
+度 変	y@X
+廃 止	|1]?]HJ
+开 会	|HIZ]]^
+开 写	|8]ZId[
+开 密	|6^NJZHd[
+弄 完	|]a
+式 が	y3^
+式 不	u3cC]IKZG
+引 先	|H[
+強 制	|L]
+强 制	uDZHIL]ZIb^
+弾 か	y-Y@ZJX
+当 て	|-Y=]
+当 前	r#Xha
+录 不	y>JHHZabJ
+录 界	wHJZHbb
+录 里	y!]3]
+形 式	u3b
+役 割	|(]*X
+待 #	yXY
+待 さ	|:_ZI
+待 ち	y9[XX
+待 っ	yXJa^
+待 て	|@ZXY
+後 で	wZZcYe[
+後 に	r3J9H>J?I@ZBYHHKJR[XJZE]aaIfa
+得 で	|,^
+復 元	|6]R]
+復 号	|6a
+微 软	u7ZHJR[SaZHd[
+心 重	|g]
+必 要	f#G(J3J9J:[=^?J@JC_DHI_KJMJTJUGVJXJZH[Zd_fJ
+必 須	|HHb^
+必 须	u:Y@[K]LXZJ
+志 里	|]]cX
+忘 れ	o:Z>ZBIDXH[MIZ]
+忘 了	|>JH_ZF
+忘 记	w:[HJZ]
+怎 么	rH_Z[
+恢 复	|6^R]
+您 的	s(I3ZBYI]UJV]
+悪 い	yE]Z]cX
+情 報	s,[3[CZDaHJ
+惑 メ	|a^
+想 再	y@a
+想 换	|@Z
+想 更	|+[@[
+想 用	|>J?aaI
+成 し	y(JUGV[W_ZJ
+成 の	|EYe[
+成 两	|*XCY
+成 功	u/aB^TJZJ
+成 员	w(JP[VaZJ
+我 一	|K]ZIhW
+我 不	u9[>]?JHGIIKJOIVbZI
+我 们	n(J-Y3Y9H:Z=]>J@ZCHDJHJIIOJU_VHZG[J_ZaJdZ
+我 只	yC[
+我 忘	|Z[
+我 是	w(])Z:ZZH
+我 没	y(^C[ZJ
+我 的	h!^#Y(H-I3G9Y:X=J?J@JBICGDIHII^KJOaUIV_ZI[IaHhJ
+我 知	|ZE[a
+我 输	|IZZJh^
+户 sspr	|U]VJZZ
+户 一	yCZaX
+户 不	r(I8^:Z@IG_HJKJP^VHZF^]
+户 在	u!^VJ[[_]
+户 失	|;]ZHd[
+户 密	w2a7YIJdZ
+户 属	|P^VK^Z
+户 已	w!ZTY
+户 改	|LX^Z
+户 无	|:XL]
+户 没	p!J%^(G)^3J:J=]BJCID^UIV]aIdJ
+户 的	y:]
+户 被	w!Z#Y
+户 设	|2[
+户 还	|!Z
+户 验	|3IO]]^aH
+戻 し	i%J4X8[>J@IHGMJRYVJYZbJc[d[f^hJ
+戻 せ	u0Z>JHHK]ZZ_ZfZ
+戻 っ	y!_b]
+所 以	yIYZJh[
+所 属	|P]VY
+所 需	y=^
+手 机	e#[(J-J3_9G:J>_?H@JBJD_IGKIMZNJOYVJZH]J_JbKfJhJ
+手 段	|3JC_
+打 ち	|#[3^HH
+打 不	u3ZHZSXZJb[
+打 印	wH^
+打 错	|#X3^HH
+扱 い	|!Z+Z
+找 不	y4]__
+承 が	y;_
+承 さ	|;^
+択 肢	s3J?aC]HI[]
+报 告	y+XDYHZ
+报 错	sZa
+押 す	|ba
+拒 否	g%_*J,Z/]3J9I?JCHJZMIN[O]P[VJZIdJhJ
+拒 绝	l%Y*J-X/^9JIJJXKIN[O^P[ZH
+招 待	|:_ZI
+拿 不	y,a9JHIZ]
+持 っ	|7Y=^
+挂 了	w/I4]=J>J@JHHMISaTIZHf]
+按 钮	u(a:[HJZH
+挡 住	|H[KX
+换 了	u>ZM[
+换 新	|>^ZJ[]
+授 权	yTYV]
+掉 了	|>]?]HIaF
+接 受	s/Y3J>KHJI[O]Z[
+接 器	r2[8]9J<_HGIIZJ_^bJcIdJ
+接 有	|c[
+接 続	o4YH[ZHcc
+控 上	|J[
+推 測	u-_
+提 供	|7]?]HH
+提 示	l@ZK^LY_Xd[
+携 帯	o3]9J>_?JCYD^IJZHaI
+操 作	y(a
+支 店	|4]M]
+支 持	s1_7X?]HIRJZHcJfJgZ
+收 不	n3J>ZHYa]
+改 一	y@]
+改 不	yZZ^JhY
+改 了	u/[@[MZZIgYhJ
+改 完	|@[B[HHMJ
+改 密	l@DMJVJZ]^b
+改 成	|/XCY
+改 时	|@[ZEh^
+改 的	y@^
+改 过	w@]
+放 弃	|]b
+故 障	|HXS[
+敗 し	wTZZ^
+敗 す	y!]
+数 #	yC[IY
+数 が	yXX
+数 太	yXY
+数 字	q9JId
+数 据	|3^D[ZJ
+数 过	|XX
+文 字	l%J-I/Z2]3I9J:J@JCIF]HIIdKIXJ
+新 し	g+Y-F1[9J:[>F?IBZCJIHKGM]XKZY][bZdJfXhI
+新 入	|@YD[
+新 员	|3H@ZDZ
+新 密	m:^HFJXKJNIZ^[JhJ
+新 後	|ZGcZf]
+新 手	y>GH]
+新 的	q9I:J>J?J@IBZIIK[MaOJZH[[]]bJ
+新 过	|1[@[
+方 式	u*YC_DXZJ
+方 法	i*Z+^:J>J?bBJC[DHHYIJNIUIZI
+无 效	y3KHJO]R]hZ
+无 法	m(Z3ZE[HIUJVJZY[]cYdIeZ
+日 に	|X]
+日 は	w>J@ZHJMJX]ZJ]]aJ
+日 ま	u9Y@]XYf[
+日 パ	yD[
+日 変	y@^MZZJ
+日 志	yNX]]cX
+旧 tls	|Y_fJ
+旧 号	y>Y
+旧 密	o#]>I@JKZM_ZHgYhY
+旧 的	s>JCJHJIJK]Ma
+早 く	|-J9]HFZ]
+早 上	u#Y@[
+时 不	|1]?ZHJ
+时 前	|@^
+时 密	y@YL[
+时 钟	|Ra
+时 锁	uT_
+时 间	r4J9J@[HIRdZJcJfI
+明 な	|&^
+明 天	y@ZX^
+明 日	y@YX^
+易 猜	|-Y
+易 被	y-Z
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	s@^MXZH]]f[
+是 #	|3Z
+是 一	|@XOZ
+是 不	|@ZS]ZI
+是 旧	|g[
+是 要	|@YM[
+是 锁	y#FTZ[]
+显 示	u+]/XDFIIO]ZIh^
+時 に	u5[?HHIL[O[a]
+時 の	y,]LXbZdI
+時 刻	wHJRb
+時 的	uT[cY
+時 計	|R^
+時 間	n@]KJR[X^a]fI
+智 能	|HHT]b^
+暂 时	wT^
+暗 号	y6]<[
+更 が	r!J@YL[Z[^]hH
+更 し	p7[@]M]ZH
+更 で	l:[@[MKZX^]hY
+更 を	|L]
+更 改	q7X@[BJL]MJZE^[
+更 新	n+^1_@]BJDHHHZFcYf^
+更 禁	y@Y
+書 き	g!J(J-J0X3I8Z9J:J>H?J@HBJDJGXHEIJKIMINJRXUJVIXJY_^J_YaJbIc[d^f_hI
+替 え	|HJbZd]
+最 初	|b]h[
+最 大	|9IIJXa
+最 小	y@ZI^
+最 後	|@J]]e[
+最 短	y@[
+最 近	s@]BJK_ZH
+有 #	y3YCHI_
+有 一	|;]ZJ
+有 写	|9J=JH]ZJdFf_
+有 効	g!Z(F,[7J8Z:J=IDJHYIHKILYNZPJUZV[WJZC^XbId]e_fI
+有 启	wV[dY
+有 域	y*JPaZK
+有 开	|U]VJZHd[
+有 我	wI]ZE[^
+有 权	|([
+有 注	yD[
+有 登	|3GD^
+有 自	|)^
+有 这	|_]
+有 邮	|?]DJ
+有 重	u%Y(YUJW]
+有 问	wE[c[
+服 务	f!J#J%J(X)I*I,J-I/J0I1H2Z3I4[6Z7I8I9G:I=H>H?HAJCIDJEJGIHEIHKINIOJPHR^S]TIUIVGWJXIYZZE[J]I^J_IaIbIcYd]fbhJ
+朝 ま	|#X@Z
+期 が	|M]f]
+期 し	|%J3ZG[
+期 の	yGaHJ
+期 サ	y4]R]
+期 間	s=Z@^IIKIN[ZI
+期 限	k(J9J=[>J@YHXIHKJLbMINZXIZZa[dJhJ
+未 定	|HINHWa
+未 登	|D_
+未 经	|TZ
+本 人	n!H+_-J>J?J@XBJHHMJVXZH]_^ahJ
+本 地	c!Z#G%H(E)H*G+I,H-G.J/_0[1H2I3G4G5J6_7Y8I9G:G;I<K=F>G?G@FAYBECGDGEbFJGGHCIGJIKFLIMFNZOHPYRHSGTYUGVEWGXHYJZA[G]F^F_aaGbGc]d]eIfZg]hG
+机 丢	w>^aG
+机 号	r3]DYO[aH
+机 坏	wH[
+机 没	|>[HGa]
+机 还	|>[CZ
+杂 性	|I[NX
+权 的	|TZ
+权 限	j%a(b3J:J;_=I>JBJDJHXMJUJVHZHaIdIfJgJ
+条 件	|H]
+来 な	u>Ha]dIf^
+来 了	|!XB[
+来 宾	w:a
+来 没	|DY
+来 的	|JYb[
+査 に	|/XEX
+格 式	w3cZI
+桁 の	|I[aX
+検 証	w3I?IC_DJHJOZZJ]^
+構 成	o(H/I:J=JBKEdHIPJUGVYW^ZFcJdHe^fG
+模 式	|.X
+権 限	l%_(^;[HZZH
+横 线	|3^ZJ
+機 種	y>_ZJ
+機 能	|Ua
+次 修	|@a
+次 回	|L^
+次 失	y#XTX
+次 数	sX_
+次 登	y#XL^
+次 验	|*XCY
+止 さ	u!]9I?]HJ^]
+止 し	yY]fY
+止 ま	|![fZ
+止 め	s!])YHIU^
+止 パ	|-]
+止 期	y@Y
+止 未	|TZ
+止 語	|-_IJ
+正 し	s3^h[
+正 使	|TY
+正 常	uB]HJS_T^UJZJ
+正 确	r3]h]
+此 密	y%I([
+步 服	w4[R_
+步 没	y%J0J3IC]MJaId[f^
+步 范	|G^HI
+歴 を	|5[
+残 っ	s#X3]DJ_]
+永 不	uL_
+求 が	|>IHXX]
+求 さ	yC][X
+求 め	q*Y+ZCZDIM[
+求 两	yCY
+没 了	s3I9H>b?]BJDJHFKJMJZI]J_[aGbZ
+没 写	y%J8^N]d[fH
+没 加	|<^HIV]
+没 动	|%J>Ja^gZ
+没 勾	u;]HJdaeJfG
+没 开	wU]VZZJd[
+没 弄	|]a
+没 有	_!G#H(])Z+I,I-G.K/I0J1I2J3[4I5[6J7I8H9E:F;H<H=[>D@HAIBFCZD^EIFIGIHCIEJJKHLIMGNHOHPGRISITHVYW]XIYJZ@[]]G^I_^a_cId[eJf]gGhH
+没 权	y%]([
+没 法	y)Z:[>Y
+没 注	|D[
+没 继	|%J;Z]^aI
+没 记	|Z_
+没 通	|/X?Ia^
+法 が	y?Y
+法 を	u*X+Z?]HZUI
+法 重	q(IE[Z]cY
+法 验	|3[>Y
+注 册	j+d>K?JCIDaVJZH
+浏 览	w.YHIZI]^b]
+消 え	y%[?[bZ
+消 了	|?^G]HJZG
+済 み	m+c?IB]CIDXHFTXVZ[I
+測 さ	w-^
+満 た	qIYKINcZI
+满 足	|IHNa
+火 墙	|H[SIc[
+灰 色	|(Z
+点 了	|#J>IHJZJa]b^
+無 い	r3Z>J?JC_D^HHOI_XaI
+無 効	f!e#I(J)X-J/J3G9J:J;Z<Z=J>JBICJDJHEIJMJO[RZUXVHXJZG_JaJfJhX
+無 期	sH[LaZG
+特 権	|(]PZ
+状 况	|HKSa
+猜 到	y-Z
+环 境	wcad[
+现 在	n9J>H?[@[HJIJK^MJOJZDha
+现 错	|Z^
+现 问	|Z[cX
+現 在	o-JKJhb
+理 セ	wga
+理 中	wgb
+理 员	c#I%J(])_*c+J,_-H/J0J1J3I4I6J7J8J9H:H;J=I>I?H@IAJBICIDHEYGJHGIHKHMJNGOIP^RJSJTJWYXJ[J]I^J_IaIbJcId[fJgFhI
+理 者	c([)^*c,_-H3J7J9J:G=J>I?H@JBJCIDIE[HGIIKIMINGOJP]WXXJ[J]J^J_JaJbIcJdZfJgIhJ
+環 境	yc]d[
+生 し	|Z]
+生 效	|*]BJM]
+用 entra	|!^/J
+用 sspr	|!XP[
+用 さ	y*[K[
+用 で	y4^KXZI
+用 を	|TY
+用 不	u>J?ZKJZ]hJ
+用 了	o!X(J,[3J;Y>a?GHJKZOIUXZI
+用 写	w,]ZIea
+用 到	|%^=Z
+用 密	u(KV_
+用 户	_%G(_)[*F+Y,F-G0H1I2I3E4G5J6I7]8[:I;[=X>F?D@EA_BFDJEIFJHDIYJJKDLJMFNGOYQJRISITEUEWHXJYJ]Z^[_aaIcIdZeIfHgGhF
+用 新	|B[MZ
+用 旧	wHFM_
+用 期	u=Z@[IIN]ZI
+用 的	w#X?^QXZIh[
+用 自	|H[UZZJ
+用 过	qK_
+用 邮	|3^>JD]HHaJ
+用 重	|!]/JV]
+电 脑	n9H>J?J@JH^KJMaZHb[gY
+电 话	m#J(J-J9F=J>G?_BJD[HFIIKIMIOaVJZI]Y_Ia_bJfJhJ
+画 面	i!J#J(Z+_-J3I9J:J=J>[?H@IBICIHZIJKIMIOJUJVJXI]I_JaIbcfJhZ
+界 面	sHIZF[[bb
+略 不	|.XN]
+略 拒	|N^
+番 号	f!J-I3c9I>a?I@IBJCHIGKGMJObUJVJXJZHaJhJ
+発 生	|Z]
+登 录	i#H(J3I4J:K>E?G@IBZCIDIHXIJKIL[NJOJTJZ^[[bchZ
+登 记	l+I3Z>Z?^BJD_HGIJKJMJO]ZFaJbJhJ
+登 録	b!I#J(J+b-J3]:J=J?Z@IC[DdHJIHKHMINIOZUJVIXJZE[JaJbGdJhH
+白 い	|.Xb^
+的 に	wT[
+的 不	r3K@XIJK]OaZJ
+的 使	|TZ
+的 只	|CHI_
+的 号	s3_>IDIIKOYa[
+的 名	|I]
+的 密	j(^:J@IBXEXJXK]MJUZVHZF^JhZ
+的 帐	o!Z#[(J3ZUJV^
+的 想	|@^
+的 成	|P[VZZJ
+的 手	y3YO]aJ
+的 服	|6^d[
+的 权	|(Z
+的 林	|8_
+的 用	|I^
+的 电	w3[O^aJ
+的 码	|3J?^IHOJZJa^
+的 组	u:[HJP^Vb
+的 许	|=]
+的 词	|-_IJ
+的 账	q!](J)^:J>JG]IJUIV]
+的 连	yc]
+的 重	y>^E[ZI
+監 査	y/XEXNX
+目 が	|(]C[
+目 の	y8]C[
+目 录	s!]3[:XHJZJ_]dZ
+直 し	|8]@[dJ
+直 没	|aY
+看 不	y(Z>^?HHZZJaI
+看 到	|?^@YaJ
+知 道	u>FHZNX[a
+短 す	yI^ZJ
+短 使	y@[
+短 信	n3Y9H=J>[?_@JBJCIDIHHIHZI]]a_
+码 一	y@HKZLYXJZIa^
+码 不	h#K(J-X3H6I:J>I?]@GGJHZIEKHMINJOYVJXJZ^^Ia]h]
+码 与	|OY
+码 了	w>KHHZa
+码 今	y@^
+码 以	yKY
+码 但	|LXZE[^
+码 写	sP[VJZFdaf]
+码 包	|I]
+码 又	|ZHb[h^
+码 发	u>^
+码 同	yGaHH
+码 在	w7]HHMZdZ
+码 太	q-Y2[@ZI]ZHfJ
+码 已	yBXM^
+码 我	|-X[]
+码 报	|ZZ
+码 无	|O]h[
+码 时	y3JO]aJh[
+码 最	u@[KX
+码 有	|3[ZX
+码 格	|3[
+码 没	w3_:[>HOJZIaG
+码 现	y@]ZJ
+码 的	u(Y>]VI[[^ZaJ
+码 策	uNaZJ
+码 被	y@YKXZJ^Z
+码 输	y#Y-IHJX_
+码 过	|C[JY
+码 里	|IZ
+码 重	m(F:JBXDYHYUaVZbJdJ
+码 链	|ZJb]
+码 错	|,^@JZEdIh^
+确 认	|3ZB[
+確 認	j!I#J*X-J3X9J>^?J@JBYC^DZHGIIKJO[TJVIZF[Ja^hK
+碼 重	|U[VZ
+示 さ	p+[?ZDKNYOZZJ
+示 密	yKYd]
+示 当	|h]
+示 错	|ZJh^
+社 で	|@ZU[
+社 の	p3J8Z:Z>_?[DJHGN]OI
+社 内	u-I>JBJHZKJN_T[U]ZH
+社 員	y@]D[
+社 製	|JZ
+禁 止	j!H)]-bHGIIKYMJQXUHZJ^_hI
+禁 用	l!d/J;YHIKJUZZH
+私 だ	|IJVa
+私 の	w9Y:[DJHIO]VZ
+种 方	w*Y?Z
+种 验	s*XC^
+秘 密	w6]?^HIZJdJ
+租 户	u:[BIDJHJUaVHW_ZI
+程 调	|HJQ^
+稍 后	w@ZZZ
+種 変	y>_ZJ
+種 類	y:]HIIZ
+空 间	|_^
+笔 记	wB[HYM[ZHb]
+符 号	w-ZI]
+符 合	p-ZIZNaZH
+第 一	yC[DY
+第 三	yJ[
+第 二	u8^@ZC[ZI
+等 待	yXY
+策 略	i!J#J(H)I*_,J/I3J4J7J9H:J=I>I?[@IBICJDIEJIIKIMJNdOJPISKUGVHWcXKZD[J]J_JaIbJdJfJgJhJ
+筛 选	|G[JZ
+签 名	|<aHI
+算 已	|+_
+管 理	X!H#G%G&J(_)b*f+H,c-E.I/G0G1H2I3G4G5I6H7F8H9F;H<J=E>E?D@FAHBECEDEE]FIGHHBIEJIKELHMENCOGPaQJRGSGTGUYWZXGYI[G]F^G_FaFbFcEd_eHfFgdhG
+箱 也	|a^
+簡 単	|-[
+系 方	|C]DY
+系 管	|Z]
+系 统	yK^R[ZI
+終 わ	|=]BZ
+組 織	k(IBJEZF]HHIFNYU]VIW_ZFcZdZ
+絡 先	y3[C]D[HJ
+継 承	s;dHJ
+続 が	|c^
+続 で	|H^
+続 に	|cZ
+続 の	|c]
+続 不	|4ZcZ
+織 で	u:XUZW]
+織 に	|=YHJUHd]
+織 の	yEZN[UIW]ZJ
+红 字	|IJK]Z]
+组 的	|P[VZZJ
+组 织	l(H)J*I-J3J9J:Z?KBJCJDJEZF]G[HHIFKJMJN[PIU[VEWaZF[JaJcZdY
+组 里	|V_
+织 单	|F^G]IH
+织 没	|=XU]VJ
+织 的	wE[N]ZIc[
+经 授	|TZ
+绝 了	|-[/Y
+绝 访	|%[P[
+统 记	|K^ZJ
+继 承	s%I;dHJZH
+继 续	|X]]^aI
+缺 少	y=]IY
+网 站	|H_
+网 页	yM^TX
+置 不	r(I5[7XE]HJS][[bH
+置 了	u(J=_B[UJZGg]
+置 失	y!]/JZ]
+置 密	n%[(XBJHJUJVI[[b_
+置 按	|(Z
+置 时	|?IZYa^
+置 的	|V^
+置 策	|UJW_
+置 页	y(HDJHXS[Z]bJ
+署 名	|<^HJ
+老 密	|KXZJh^
+者 が	r(G:KE]U[VZW[ZFdZ
+者 だ	r)[*]P]UH
+者 で	y(]:[HJ
+者 に	s*^-JNIZ]dZ
+者 の	y*^
+者 は	u([)^UI
+者 を	y(_*J,Z
+联 合	s!J,[7cZJ_J
+联 系	s(K*J3]C]HJKJZZc^
+聞 か	yHXLYh[
+肢 が	u3J?^C]HI[]
+能 な	|;]NZ
+能 使	yP[
+能 再	q@YXaZH
+能 更	|@JZI^^
+能 用	q*X>]?[HHLXM^ZI
+能 自	yU]V]ZJ
+能 重	q=a?JBZK]SJUJVJZE[[bHfJ
+脑 上	w#XM[
+脑 还	|M]
+自 分	q)Z-I3H=J>JHIIZO^U[V_ZJ
+自 动	|9JHXOJa^
+自 助	q(I)^9JBGHXIKUdZG]IaJ
+自 定	|-XH[ZJ
+自 己	p(J)Y9J>JBYO[U[V^ZH^[
+至 少	|I]
+致 し	u3J6]NZO[
+色 的	|)^
+范 围	yGaHH
+落 ち	s4]9JHYMJRJSZUJdIe[f^
+虚 机	|HIR]cJf^
+行 了	|9D?JB_HJK]ZI
+行 回	w9JX_
+行 密	|?^H]ZE
+行 状	|HKSa
+表 示	o+[-J?ZDJNYOZZJh[
+被 打	|]^^^
+被 拒	q%],Z@ZP^
+被 拦	|@[
+被 猜	y-Z
+被 禁	r!])Y
+被 锁	q#]-IHJTJX]ZJ
+複 雑	|IZKINY
+要 が	w#H.X:X[]
+要 で	yC]IX
+要 と	yC[
+要 な	q=]CWHXIYUIZJd[fJ
+要 に	|LY
+要 一	|*XMX
+要 两	u*ZCX
+要 件	wIYKIN_ZK
+要 开	|HIZ][]
+要 新	|:_@IHGIIMHZY[J
+要 旧	y>JCJMa
+要 求	i+[3J9J:J=J>HC[DJI[KJMXN_X[ZHaJ
+要 的	|CZd]
+要 等	|@^
+見 つ	|4^HI
+見 ら	|@ZH]
+覚 え	wK_[X
+见 过	|+]-XDF
+规 则	yCXG]HJNY
+览 器	w.YHIZI]^b]
+角 色	y(])^*X
+解 锁	m#[1ZBYHJT^VJZJ[__JbH
+解 除	l#Y1[9IBYHJT[[]
+言 う	|-]IGKJh[
+言 わ	f!J+Y-Y3J9H>H?I@ZBJCXDZHII[KXMJN[X]ZHh]
+計 が	|R^
+記 号	w-ZI]
+記 録	|cX
+設 定	k*[>J?I@XH[MJNXVZZI^Yd[g]
+許 可	r%[.X;]HIQXV^
+証 ト	|,^
+証 方	|*X
+試 し	sNZX^
+試 用	|=_ZI
+試 行	u9JX^cY
+話 が	w3I>I?aDJOIa[
+話 に	w3]9X>^HI
+話 も	|DZ
+話 番	o3ZDYO_aJ
+認 が	y*Y
+認 で	w3X>aDIHJO]ZHaJ
+認 を	|C[
+認 メ	|a^
+認 証	r,^3[DX
+認 識	y:[HJO]hY
+語 が	|-X
+語 句	|-]
+誤 り	|,]4[dI
+読 め	|3Z>^HJ
+誰 も	w=ZSYU^VJZH
+調 査	|E]Z]
+證 碼	|>[
+識 さ	|O]hY
+議 が	yZ]][
+議 室	|H]
+護 さ	|P_
+认 我	|:[O[
+让 用	|K[LX
+记 了	y>J?aCYDH
+记 住	|K[ZY
+记 密	w:[HJZ]
+记 录	|IIKXN]
+记 手	|3GD^
+记 本	wB[HYM[ZHb]
+记 的	r3]>]?HCJDGO^
+许 cooki	|.Y
+许 可	q3J9I=dCJDJH]IIVGZJaJ
+许 用	|VJ[]^Z
+设 为	|U]V]ZJ
+设 了	w*]2[@Y
+设 置	|H[
+访 问	u%Z9IHXP]Z]
+证 器	|?_HJ
+证 我	|CZ
+证 方	yCZ
+证 明	|C]
+证 码	m3J>[HIXZa_
+证 邮	|a^
+试 太	yX_
+试 次	uX_
+试 用	|=_ZJ
+话 号	w3[O^aH
+该 用	|_^
+误 无	|E]ZJ
+说 不	|N[h]
+说 我	|D]K[
+说 明	|&[XZ
+请 求	y9Z>GH[X[
+请 稍	w@ZZZ
+请 等	wXZ
+请 选	y-[
+谁 都	u=YDZS^U]VIZF
+调 用	|HJQ^
+谢 谢	u#J-J9a>J?JB]HGIJKJZI
+象 上	|;^ZJ
+象 外	yG^V]
+質 問	u#J*Z?^HJX]
+账 号	p!b>IHJVYZJ^Z
+账 户	f![%](E)]-J/J2a3H4K7J8J:[;J=I>J?J@IBICGDZGZHHIGKHL]MINJOJP]RJUGVYWJZE[I]I^X_HaIbJcJdHfHgJhJ
+起 動	wB^ZJbZfZ
+足 し	|(]8]
+足 り	u(]3Z9HC[DIHJI_OHZH
+足 无	|(]
+身 份	u,Z3[7]D]HH
+载 入	|,]ZHe]
+输 入	wOZ
+输 错	s#a-IHJX_ZH
+过 不	w%J;Z>]HJKYZ[
+过 多	|XX
+过 密	s@]DZ
+过 期	n9H>I?J@GBJDJHYKJLaMJXJZX]^a]
+运 行	y%XBKHJSa
+近 #	|K_ZJ
+近 使	|K]
+还 不	y@ZHGM]ZJ
+还 在	y_]
+还 差	|C^
+还 是	m!Y#I5[9ZM[TZgZ
+还 没	|M^UJVJW]
+还 要	s3J9J>I?KCaHIIIMagJ
+这 个	qGYHJK]V]_[
+进 不	w#[Z^
+进 去	yB_ZIh[
+远 程	|HJQ^
+连 不	wH]SHc^
+连 接	n2[4J8]9J<_HGIIZI_]bJc]dJ
+迷 惑	|a^
+追 加	y8]C[
+送 れ	|>IH]X^ZIaG
+选 不	|?YG[
+选 择	|-X
+选 项	s(]3J?_C[DHHI[YaI
+途 中	yHI]^dJe[
+通 ら	u;Z@XHHK[Z[
+通 る	|%]CZ
+通 知	u?YCJHYVJZHab
+連 絡	w3[C]DZHJ
+進 め	|:[X[
+遅 れ	|R^
+過 去	|KY
+違 い	y,[3^HIKJh[
+違 う	n-I6[9I>J@IHYIIKZOZRZXJZJha
+違 え	q#a@JHHKIXaZJhX
+違 っ	|!]
+選 べ	w?^[Y
+選 択	q3J>J?_C[DJHHKYVZ[]aJ
+那 个	wG]KbZJ
+那 边	y8^:aZJ
+那 里	|7]HH
+邮 件	s3I9J>G?aCHDGHIIKM]a_
+邮 箱	o#J3[9H>^?XBJDaH]IJKJMIOJVJZI]JaE
+都 不	w=Z@YU]VJZX
+都 关	|U^
+都 没	w3J>HB[D_HFMIa[
+配 代	|0b
+配 置	p!J(H)J*J:J=IBJEdHIPIUGVZW[ZE_JcJdHe_fEgI
+里 不	y7]HI^Z
+里 有	y3KF^
+里 没	yUJW]__
+里 的	w3^O]aJ
+里 还	|#JTY
+里 重	|7Yg[
+重 启	yB^fZ
+重 复	yA[HJK^
+重 置	Y#G%J([)I*G+H,I-I.J/F0H1I2J3G4G6H7J8H;I=Y?I@EAIBZCGDHEYFIGHIHJHKELHNFOIRHS^TGU_VXW^XGYJZ][X]F^F_GdEeHfYg[hG
+重 設	|U[VZ
+録 が	|+[BZDJHH
+録 さ	q+I3Z>J?[HKO[
+録 し	n+Z>X?XC[D[HIZJ
+録 と	|OZ
+録 は	yC]
+録 を	y+ZDY
+録 レ	|+HD[H[
+録 済	s+c?JBJCJDXHG
+録 画	|+YD[
+鍵 が	y6cHIdJ
+钥 不	u6c?_@JHIVJZEfJ
+钮 灰	|(X:]
+链 接	sZDbd
+锁 了	w#I[]
+锁 但	|TY
+锁 定	m#_HITa
+锁 屏	|ZHba
+锁 着	|#JT]
+错 了	y9H@JHYZXh^
+错 几	|#XX]
+错 太	y#_-IXIZI
+错 被	|#EXaZJ
+错 误	r&[E[HJZ]h]
+锚 点	|Aa
+長 さ	|9JI]KIN[ZJ
+長 す	|2^
+长 度	|IZN]
+閉 じ	wB]ZI]Y
+開 か	w#[H]XHbZ
+開 け	|H[SZ
+間 お	|XX
+間 が	s=Z@]R[ZIfI
+間 に	y@[XZ
+間 違	m![#a-J3]9I>I?J@IDJHFIJKGMJNJX_ZJaIh^
+问 题	l#E(K*Z?^@JB]EZHEIJKJMIPJVJX]Z]c[
+间 不	y@]R_ZJ
+防 ぐ	|TY
+防 止	|TZ
+防 火	|H[SIc[
+阻 止	|HX
+限 が	p%a(^;ZHIZI
+限 さ	|Q[XZ
+限 な	yL]
+限 に	yH[LY
+限 の	y;XL_ZH
+限 不	|(]
+限 切	w9J=[Z]a]
+限 制	y@JQXX_
+限 没	y%](J;_HJ
+限 重	y(_
+除 し	y#JT[
+除 済	yTZ
+障 害	|HIS^TJ
+雑 さ	|IZKINY
+電 話	g+J-J3_9I>]?^@JDZHFIJKJO]ZIaY
+需 的	|=]
+需 要	q=^C_HJ
+非 対	y1]gY
+面 が	w+^>]?JDIHIZ]bH
+面 で	wZJba
+面 に	w(]H^ZHbZ
+面 の	|h]
+面 を	|+ZDZ
+面 不	w+^HHX]ZGb]
+面 没	|(^
+面 的	|HZ
+面 说	|D]Z]
+題 が	uEZZZcY
+題 で	|c]
+題 な	yBXT[aX
+願 い	w#^9Z
+页 能	|M^
+页 面	l#J(Y)K*J+_3J=J>J?JBICHDZIJKJMKOJPJSZUIVIX[Z^[J]ZaIbG
+预 配	|0b
+题 可	|*YB[
+飛 ば	|3Z7Z
+驗 證	|>[
+验 证	c!I#H%J(I)J*X,X-I3Y4J7J:I=H>Z?]@HBIC_DXGJHDIHKHLKMJNJO^PJRJTJUJVIXXZF[I][^K_JaabJdJhI
=#	A!A#?%:&?)8*>+A,:-D.=/F0=1a2j3k4?5;6:778:99:7;;<F=>?4@eA:B9CiD=EYF@G<H>IbJ9KcL<M>NAO^P_Q=R_SeTbU;V;W:XcYgZ9[8]5^:_7b?cJd6e<f4geh>
=0044	|3^>JHG
=0049	|3ZIIO[ZJ
=0171	w3Z>JOXaI
=0x80070005	|HY
=0x8023061f	k#J%J-J3J4J8e9I<G@JBIHFIJKJNHZF_I
=0x8023062c	l%J(J8E9J<dBIHHNJSJZIaJbJ
=12345	|-]
=123456	|3ZaI
=2003	k!J(G)I4I5f6J7J:J=I>J?I@JBHDIHDKJMJPHRHSHUHVHWJZE]J_JaIbIcHfE
=2008	f#I(J-J4D5f@JBJHEJHKJMFNIPJRJZD[IbFcJfJgI
=2012	|4J5Z
=2013	|HZ
=2016	o!I#I%J(I*J-F.K/J0J1f2J3G4G5]6J7J9E:I;J=I>G?G@GAJBHCHDIFJGJHCIFJJKFMHNIOIPIRJTJUIVHXIZG[J]I^J_JaHbJcJdJfJgJhJ
=2017	y1^HG
=2018	w1aHEfI
=2019	y1X@]
=2024	|-HHJI]
=24h	m#G-J?J@aBIHGIJKINJTHXcZHbJhJ
=30004	|-[HJ
=31034	i!J#J%I(J,J-I3J4I6J8I9I:J=H>J?J@HBHDJGJHDIJKIMJNIPGRJUJVJXJY[ZC^J_KaJbJcGdCeFfggKhJ
=31044	w-J9H@IBHHFIJKJXIZFfb
=32002	|BJHHc]
=32004	j!I#H%H(J*J,E-H/I3G4H5J6g9E:J;J=I>H?I@IAJBHCIDIFIGJHFIGKIMJNJOHPIRJSJTJVJXIZD[J]J_JaIcIdJeHfJ
=32009	g#I%J(I*J,g-I/J3H6G9H:J=J>I?G@JBICIDIHBIIKIMJNFOJPJRJSJVJXJZD]J_JaHcJdJeHfIhJ
=32011	l!J#I%I,C-J/J3I4I6F9H=I>J@IBIFJHDIJKIMJNIOJPISJZFaJcIdEegfGhJ
=33001	]!F#D%B&k(F)H*F+H,G-C.H/G0H1H2H3C4G5I6H7G8H9A:F;G<I=F>D?E@EAEBDCEDDEIFdGFH?IDJHKDLGMEN@OFPGQIRGSGTHUGVGWHXFYIZ?[G]F^G_CaCbGcGdGeHfFgHhE
=33002	q!I&HAHHHZE_d
=33003	y#J&IAaHIOH
=33004	r!I#H%c&D(G-G3I4J6G9G:J;J=J>I?I@HAHBICJDJFFHFIIKIMJNGOJQIRJSJVJXJZH]J^J_GaJhI
=33005	y!_#J
=33008	n#G&I-I5K@XBGHDKJNcPIXJZG^ZaIcKfJ
=3rd	yJY
=4251234567	|3]HIII
=4567	|3Z
=4711	|3]HHZ[
=4740	m!J#dBJHGTGZE[I
=50053	yHJT^
=5x	|#ZXX
=6329	y8_HJNJ
=66048	|HJL_
=6800	y,JHENGZFfa
=80004005	|%H&_3JHHNK
=80070005	m!I#J%e(J-H/I2G3J4J9H=J>H?J@IBICJDJHCIIKINIOJPFXJZF]J_JaJ
=800700c	j!J#H%D(J*J-E/J1J2g3H4H7J9E:I=J>H?I@HAJBHCHDIFJGJHCIBJKKHLJMINHOIPJRJTKUJVJXGZH[J]I_IaHbJcJfJhJ
=80230405	p4J8JAGGJHJ_b
=80230619	w%I4G8I9J<IAJHJJXN_
=8023061f	y8_9J
=80230626	|%_4G8J9J<FAJHJNH
=8023062c	u%H3J4F8J9I<bAJHINHZH_J
=80230818	j!J#J%G-J2J3I4e7J8H9H<H=J>J?J@JAIBJCJDJHFIIKIMJNGPJVJXJZI]J_HaJcJ
=a	;#D%E&@(Y)I*]+_,J-[.>/G081>2H3G5I6D8G9^:D;A<F>X@cAHBECDDDEAF[GHHaI^JXM]NDOAPCQESBTAWZX^Y@ZZ[[]b^DaAbDc?dEeCfFgAhI
=aadc	h!H#G%I(I)I*J+K,J-I.J/I0J1]3G4H5J6J7I8J9F:I;J=H>G?G@FAJBFCHDFFIGYHAIGJIKFLJMHNIOIPHRfSETHUHVHWIXFY[ZB[I]I^J_IaHbFcYdIeJf[gJhI
=aadsts50053	u#F-J9JHBTcZI
=aadsts53003	|HX
=aan	f#J%J(Z)G*I+J,I0J3I4I6[7I8J9I:H;J=H>H?H@EBHCHDYGIKDLZMHNaOIPHRJTJUIV]WJXIZB[H]H^[_IaXbIcJdDeJfGgJhG
=aangeboden	|>J?_CJHHaI
=aangepast	w-]9J>J?J@_CKHIKI
=aangevinkt	yLZZJdZ
=aanmeld	|L^ZI
=aanmelden	w#I@JBZHGKIMJTJ[]bZhJ
=aanmeldscherm	wZJb^
=aanroepen	|Q^
=aanvragen	|>I@IBKHIIJKJXaaI
=aanzetten	y(J,[8[@JHJZHdFe]fJ
=ab	f!J#I%H(G)J*J,X-G/E0J3F4X5J6J7I9G:I;J>G?H@GBGCGDGFJGJIIJXKGL^MFNaOHPIRZSITIUHVHWGXIYJZX[I]Z_IaGbHcZdFe]fGgIhY
=abandon	rZG]aaI
=abandonado	|]Z
=abbiamo	r=[BZHHKJLXUZYXfJ
=abend	|@^ZJ
=aber	f!I#G%J(H*J+]-I/J3F4J9H:I>^?^@XBHCZDBHBIHKFMJNIOET]UJVYXIZA[[][^J_JaJbIdJfIgJ
=abgebrochen	yHJII]_
=abgelaufen	r#J(J-J:J=_>Y?I@HBDCHIJKJUIVJZY]Za[bJdJfG
=abgelehnt	m!J%J)I-^/Y0I9J=H>H?J@ZBIGJHGIIKFMJN[OJPIZZ_IaJd[hI
=abgeschaltet	n!Z)XHJU]Y[ZJ
=abgeschlossen	|+JB^DI
=abgewiesen	|!WK[
=abilitar	y.XdZeY
=abilitato	o(JDJHHU]V]WHZGdZ
=able	e#F%J(H)J:Y>I?DBbC]HCKJLJMJQXTGVFZY[J]I^G
=ablehnung	|-XJY
=about	a!X#F%J(G)G/I3I7I8J9J:I<X=J>H?HBBCJD]GHH[I[JILDMHNIPJS^TIUEVDXJZa[H]G^HaFbHdHfJgHhF
=abov	u(J;a>IGIHXPIVJ_I
=abre	w+X9J?IHaZE]EbZ
=abrir	y@IHXZJ[^
=abroad	n!Z#G)Z>Z?IT]ZDa]bI
=abrufen	|,Z
=absent	r%Z5X9Z@JBIHGIJKJYXZE[]_ZhJ
=abteilung	|FXV[ZH
=abwesenheitsnotiz	|9ZHYZJ
=aby	|T[
=acabo	|=^HJZJ
=acabou	|9J=^HH
=acce	i!]#I%b(I)J*I,I-H/H3H4J9E:I=H>]?I@GBHCIDGFJGJH^IDKFMINHOGP[QXVGXJ[J]IaIdGeJfJhH
=acceder	u!G#I%H/JHXIHKJLJMGNIPIVHZZ[^^J_Jf]
=accedo	|9JHJMJh_
=accent	|/ZHJI[KJZG
=accept	W!D#C%C&J(E)H*H+G,H-Z/Y0H1H2H4H5J6H7G8H9G:B;I<I=G>B?^@ZAHB_DEEIFIGEHCIYLDM[N[O^PFQIRHSITEUGVDWIXGYIZZ[E]E^B_EaEbFcGdFeIfDgG
=accepteert	|=JHII]KHOJZZhI
=acceso	o![#J%]-J3J9I>Y?JBFDGH[IJKHMJOIVJZY
=access	T!B#G%b&J(Y)H*G,H-C.I/D0I1J2I3D4H5J6I7H8I9F:E;H<J=G>b?X@CAHCFD@EIFIGHIEJHKDLHNEOGPbQcRISGTFUIVEWIYJ[G]G^E_FaDbHcZeIfIgFhF
=accesso	j![#F(I/J3F:J=J?G@HCHDEH_IHKGLYMJNJOJTIUJVHXJZZ[I]I^JaJbZcJhI
=accetta	s%J3H9K>H?I@HBJCJDJHHIGKZNIOYh^
=accettata	y/Z?ZHH
=accident	s![>I?H@ZBJHXZF]Z
=accidentally	|#X
=accord	r#JHYNZU[ZH
=account	B!d#]%b&D(@)_,[-:.C/;1@2c4?5A6@7D8?9B:[<B=I>B?;@>AaBGCID]EEFAHYI=J@K8L_MBN;O>PaQ^R?S?U:VaW<XDY@ZI]=^e_^a>bAc=dDe>f<g>hA
=accountdisabl	|!]HGPIZH
=accountenabl	|!JG^_F
=acct	m!^#]%J(J)J*Z/H1J2Z3F8J:Z=J>F?I@HBHDXHAIJKIMIP^RJTFUHVJZA[H^Y_YaJbJcJdJfJgJhJ
=accurat	|3I>HDIHaLF
=ace	w;X@IAKBJHHKGP_ZI^Z_J
=aceita	m!J#J-J3I9J:I=J>H@FCJDIHFKZNJOZVGZZ]Ih^
=aceitou	|/[
=acepta	o!J#J-I/J3G7J9G:J=J>H@FBHDHHEI[K]LJNIOZVH^JbJh]
=aceptada	|/^
=acepto	|/[MI
=acesso	p!]%Y(J3G9J=I>[?I@IBJCIDHHYIJKIOJPXVJZZ
=acht	|CJHJI_KJZI
=achter	yHDR_
=acl	i!H#I%D(F)I*H+I,J-D.J/I0J1I3H4G5J6H7I8J9D:H;h=G>G?F@GAIBHCHDHEJFDGBH@IFJJKFLIMINEOFPZQKRHSITIUIVFWIXGYIZB[I]F^G_FaFbIcHdJfGgHhH
=acls	w%[-J9J;c>J?JAHCJDJGJHCIJKJPIZG_H
=acquir	s%J3I8^:ICJDIEJHCPJQaZE
=acrobat	|HY
=acs	o!I#I%J(J*J-H0J1f3I4J5J7J9F:I;J=I>H?H@IAJBHCIDIGJHDIHKGMJNJOJPJRJUIVIXIZH]I_JaHbJcJfI
=act	y![*H@IBIE]HHKJPIZ[bJdHgJ
=actief	|!XQY
=actif	y!XQZ
=action	p(H)I*FB]CJEaHEPIVJZHgJ
=activ	Y![#C%Y&e(J)C*G+H,F-D.I1G2F3@4E5I6]7F8F9H:B;G<H=G>F?F@FA[B^CGDEEFFXGEH=ICKDLHMENDOGPEQIRFSHTZUaWEXHZ>[E]F_^aGbGcDdGeGfIhE
=activa	yHYLX
=activar	y,[YXdJeZ
=activat	u!X3J=IHZVY
=activation	y!H%J,]3HFJH]NJUIZFdFeY
=active	sVXZEd_hI
=activer	y.XHZVIeZ
=activo	u!XQX^XdZ
=actual	p@IHJIIKIOJZFha
=actualizar	|1XHJf[
=actuel	sKJZFha
=ad	C!h#I%g&c(5)9*:+;,@-=.?/l0B1X3e4C5>6:7>8Z97:6;><b=D>8?6@8AaB6C7D6E=FDG<H4I:J?K3LbMbNbO7P_Q>R9S;ThU8V4W;X8YDZ2[?]6^e_la6b7cAdYeAfHggh5
=adadminactionrequir	|*IE^HH
=add	d!J#J%Z(E)G*D+F,I-I.]/J1J3F4J7J8Z9F:I>C?C@GAIBGC[DXH_I[J^KHMINGOFPFUJV]WKXHZA[J]G^J_JaHbJcJfJgHhI
=added	e!I%I(H)I*J+J,J-I1I2J3J4G7J8d9J:X=I>J?I@HAICJFJGYH@IXKINJPGQZUIV^XKZC]J_IbJcIdJfHgJ
=addefaultdomainpasswordpolicy	|@_HHNI
=addition	y?[HZZG^J
=additional	rCaDDHF
=address	e!H#I(J*J-I/J3b7J9H:Z>Y?G@FAIBICID]H_IHKJMIOITJUJVIXJZJ]I^J_IaEcHfJhI
=adesso	q*[=[>I?JHFIIK[ZH]Jh[
=adfs	_!I#G%I(G)H*F+J,[-E/H0J1I2J3H4H6J7i8I9E:H;J=H>G?H@GAIBGCIDHEJFJGIIFJIKELIMHNHOIPFRJSITDUHVHWJXIZD[I]I^J_IaHbHcJdHfIgHhH
=adivinar	s-]HJ
=adivinhar	s-_HJKJ
=admaexport	|DJHFQ_ZH
=admin	D!A#B%J&D(e)h*l+H,f-A.B/<0A1[2B3=4=5A6@7:8>9=;@<C=E>;??@=A?B:C:D?EcF@G=HHI9J>K9LDM<NAO?PcR@SGTAV]WIXCYAZC[>]<^F_>a?bAc=e?f=gfh<
=admina	y(]*Z,[CJHJPJVJZG
=adminaccount	|*[,X
=admincount	b%J*H3JHGIJPd
=admindescription	y(H*J3JGbHGPIZFgJ
=administra	|d_
=administracao	|gY
=administracion	|dGg[
=administrador	^#I%H(])]*]+F,^-F.J/J0J1I3G4H6J7G8I9I:F;J=H>H?E@FAIBFCHDEFJGIHAIHJJKHLIMHNHOHP[QJRISGTIU]XHYJ[J]F^I_HaIbHcIdZeJfFgFhH
=administrateur	f%H(Y)]*Z+I,^-J7I:H=H?I@JBJCJDGEDHFIIMJNHU[WXXJ]IcJdXfJgHhJ
=administration	w(J)[*HHIPIUGVJ^^gZ
=administrationscenter	|dIg]
=administrativ	|HHP[
=administrativa	|!J)_*JHJPJUF
=administratora	u([)G*Y,^HIPIZJdI
=administratorem	y(H)Z*HPHZ^
=administratoren	j!Z#J(E)Z*Z+H,F-H3I7I:I=J>J?I@JBJCJDGHFIJKJNIOJPBSITJUXWXXJZ]]JaKd_fJgG
=administratorer	u(G)_*_?FCHDJHGPEUIVIZJ
=administratorow	y(J)Z*^?HHIPGUI
=administratorzy	w(G)[P[ZJ
=adminkonto	w*],]CHZJ
=adminow	|(H)[*]HI
=adminsdholder	i%EHJPb
=admit	|.X7X
=admt	wA^HH
=adob	p=EHaZE
=adress	q3Z:[?ZCHD^HDOHaI
=adsync	d%J4J9JBHHCMJRIUJZGcJdJfe
=adsyncaadpasswordresetconfiguration	|%IEEHEWId]e[fJ
=adsyncpasswordwritebackpermission	n%b(J0JHDdHfI
=aduc	i!^#X(G*I@JBJGIHEJ[NZT[VJZD^[_I
=adunknownerror	j&aHGZI
=aduser	|HHZG^^
=advanc	w9[;ZBJ
=advic	y)]H[UJ
=advisory	|)JHGS_UHVJZG
=affect	r-HBIFYJZPZT]VJ
=affich	|+^3IHIIHOZZJ
=afgelopen	|9I=]>IHHK^OJZJ]IaI
=after	N#a%Y&G(I)C*B,D-J.F/^2E3B4F5E7B9?:?;D=J>??@@XA_B[CID@EIFCGAI=K@LZMYNGOBPJQJR_SHTZUEVFWDY[ZX[B]Z^F_BaFcAeDf_gHh@
=afternoon	r9^@[HIKJZJ
=afterward	s-J/]2[3J8Z@IBJCJHFMHZY
=again	S#Z%D&H(D*E+d,E-A.H/C0F1G2H3E4E5G6G7E8Z9D:A;E<H=E>C?E@bAEB]CCDAEHFFGEHGI?JDKYLDMBOEP]QHRZSGUEVCWGXYYHZ[^C_HbFeFgEhA
=against	u#I7XHEJ[KJN[ZI^[
=age	^(J-H/J9J@cBIHXIAJJKFNcVJXJZGbJhJ
=agency	|:Y
=agent	U!C#E&I(C)G*F+E,E-b.H/C0l1C2G3E4H5F6F7D8[9C:E;G<H=D>E?D@CAGBACFDDEHFGGBJ]KALFMDNBOFPEQHRESETDUDVEWGXDYFZ<[F]D^E_DaCbDcBdAfIgEhC
=agenten	|-ZHJ
=ages	yHGIJK]ZJaY
=aggiornamento	|HJZHf_
=aggiunta	|8]
=agli	w)X*YHJ[Y
=ago	b!H#F%J(J-G/E3J:J>_?H@bBFCIDZH?IEJJK]MaNHOJTJVJXIZA[J]JaIbJgJ
=agora	n#H(J-H/J3J4K7J9E:I=Z>I?IB]DIHCIGKZMINJRJSJTJUJVIXZZZ[J]IaJfJh[
=aguard	wX[
=ahead	s#I9IBJHGRaTI
=ahi	w:Z>_HIaE
=ahora	p#J-J9J:J>J@ZDKHGIIK[MJX[ZF]Jh]
=ai	^!G%G)H+G,I-J.I/H0J1J2I3E4H5J6I7H8I9[:F;I<J=F?C@WAIC^D]EJFIGIHEJIKJLHMDNXODPHQJRHSITHUGVEWIXXYJZY[F]a^H_IaYbGcHdGeKfGgIhC
=ainda	o-J1X9I@^BIGHHEIIKIMaPYUJVHWZZH]JfJ
=aiuto	y9[@JHHKJZ]
=ajout	|8[HHV[
=aka	i+Y3J9H>J?I@JBHCJDcHHIKKJSJTZVJXJZGaJ
=aktiv	s!_HKQXZI
=aktivera	y8]dGe]
=aktiverad	w(JHJUZV]
=aktiverat	r!J)J*JUGV^WJd_
=aktivieren	s!J#J%I,Y;]HXVJZJe]fJhJ
=aktiviert	k(J)J.Y8Y=JBJDIHGPJU[VXZIdafE
=aktualizacji	|ZIdJf^
=aktuell	s#J-J@JHHKGZEhb
=aktywn	|!XQY
=akzeptiert	u-H/[@JHJIHKFNJOZZ[
=al	Y!B#C&I)E*E+Z-C.H/D0Z1H2G3X4E5[6E7F8G9[:D;G<I=D>]?BAGBHCADBEGFHGFHHIBJGK^L[NDOXPCQYRFSETEUDWGYG[D]C_DaYb^dIeZgGhY
=alarm	y>FBYH[MJXJaH
=alcanc	|G[
=alder	|IJKIN[
=aldrig	j!J#J%I(H)K+Y-I1Y3H4J7J9G:J=K>H?I@GBGCID^HDIIKHLaMINIOIPIRJTIUJVIWYXJZE[J]I^Ga^bIdZeJfJhG
=ale	q#I%I-J3I8J>I?]@IBIDHGJHFIIKYMYOHTYZE[]d]eJfGhI
=alert	s,E-I3J9G?J@IBIDJHbIJKIRGXJZJf[
=algo	s-X.Z9]>I?I@KCZHGIIKJZI
=alguma	w9]>I?JC[HI
=alguna	|9[
=all	R!@#B&G*J+^,D-A/A0E2J3>6D7B8C9>:A;B<F=F>??>@CACBdC?E^GYHDIXKYM>N]OAQFRBUeV?W]Z<[B]F^X_Ba@bXcDdIeDgAh@
=alla	i!H#I%Z(F)H-]/J3E4J7I9H:H=I>Y?F@FCHDEIEJJLIMIN_PGU^WJXIZB[I]H^H_JaGdIfHhG
=alle	g!I#F%Z(E)G*I+^-G/G0I3I4G6J7J9Z:H;J=H>G?FAJB]CEDDFJGJHAIFJJKGLJN]OIRISHT]UZVIWJX[ZX[I^J_IaGbHcHdHgHhI
=alleen	h!J#F%I(G)J*F+J,J-G/I3G4I7J9F:I;J=X>D?_@EAKBGCaDGHBKDLJMGNHOIP^RJUJVZXHZC[b]H^I_JaCbGcJdJfIhH
=allein	|(J*]?[HJVJZHaI
=allow	X!G#H%J(^*F+G,J-].]0J1J4I5I6I8I9F:D;J<Y=G>F?WAIBDCEDEEIFIGHHEJHLHMEOHPGQ^RISHTHV_WGXYZ=]F^__HaFbBcGeIfGgFhD
=allowedtousesspr	h)b*J9JHGNIPJ
=allowpasswordreset	kHFNKbb
=allt	|@[B[
=almeno	|I^
=alon	q(J*X-G3J9G>I?a@JCXDHHCI[KHNIZIaH
=alor	q#H+]3F9J>G?I@IBHCIDEHFI[KHMIO[TZVJXJZG[]]IaIh]
=already	d!]#J(K)I+a-D3I9F>F?H@_BECHDBHYIGK_MJNHOHPJUIVFXHZE[J]IaYbJhI
=als	e#F%I(_)Y*[+_,I-Z/J3Z4H6J9H;J=H>F?[@DAIBGCCDCEJFJGJHBIGK]LIMHNGOHPGRZSJTIUHVEWIXIYJZ@[[]H^I_JaGbIcJdIfIgI
=also	u*Y+G?IDHH^ZJgY
=alt	e#J(I-J/J1X7I:J>I@]BGHFIHKFLHMZNHSJVJZH[I^EbZdJfIhd
=alta	y,[-J3J>J?G@IC[D]HIZJ
=alte	c!J#Z%J(I-H/Y3H7J9J:J=J>a?J@EBFCHDGH@IHJJK^LIM_NIOISJTIUJVJWJY[ZG[I]H^I_KaHbIdIfJh]
=alten	|5XMZ
=alter	o!J#J(J-F/J7Y@HGHHFIDKFMJNZPJVFZE[G^ebHdJhG
=alteracao	|7X@[
=alterada	|@ZBZKJ^IhJ
=alterar	r(J7[@GHJKHMJZG^^_JdHh[
=alterei	|@^KG
=alternat	o>Y?]@IBJCJDHKZ^K
=alternativ	u3_>G?FC[DHHXKJXJaI
=alternativa	w!J3]:J>[?GCIDYHDKJMJaJ
=alternativet	w(]+I3H>J?[@ICIDFHIKHZJ[Z^[hI
=alternativo	q!J-J3a9J:J>[?E@JCGD]HEKIMIOHaG
=alterno	|@DKaZHhI
=although	f!I#J%I)J-]3H>J?IBDCIDJHbICKDMINIOXTZUEVJZEdJfHh[
=altijd	|@GDZK]
=altra	m#J(J-G3J9J:_=J>J@cBIDXHDIGKXMINIVIXJZE]JhI
=altri	u(Y*YHIPYV[
=altro	s([)H*I3J?G@XBZC_DIHHIJPJZGaJ
=alway	f!I%J(H)I-E/H3I7J9H:I=J>I?HBFCHDaF[GKHEIDJHK_LJMIOJSJTZUJVIWJXI]G^IaGbJh]
=alweer	|#]@[BIHJKIZI^JhJ
=am	Z!E#Z%J(H)Z*D+F,I-E.I/F0J1I2J3E4H5I6I7G8I9D:G;Z<K=E>A?DAIBDCED]EIFHGHHXJIKBLHMcNGOEPEQJSGTXUFVaWHYIZ>]D^I_Ha[b_cGdFeJfFg[hG
=amanha	w#J-J9J@[BJHIIJKJX_
=amazon	|?KH^aJ
=ambient	o!I-J/G6J7I:J@HBIEIHGIJKHNGTIZI_JcbdafJgJhI
=ambito	uG_MJ
=amministrator	i%I(])I+I,Z-H3J4J:J>J?I@IBHDHHDIKKIMINJOKPXU]VXXJZY]J_JeJfJgI
=amministratori	s(J)]*]?HHIPYZJ
=amministrazion	yBJMJg^
=among	s9J?^@HDJHGIJKaZH^IhF
=an	J#B%B&X(Y*X+I,Y-A.D2I3Y4D5@6I7D8D9B:J<[=B>E?@AXB@CFEBF[H^ICK[LGM^OJPFS_TWU?VHWBXHYCZZ[A]=_FaZbHcIdFe[fGhB
=anch	|LXTY
=anchor	h9I@JAaHGKIMJNJOJZI_^aJ
=ancien	d!I%H(H*J-F/X3D6J7J9G:I;J=J>_?E@EAJBHCHDFHBIDJJK_LJMbNHOFRJTIUJVJXIYZZD[I]H^J_JaDbHcJdIfHha
=ancient	|5_KJMJZF
=ancora	j#I%K(I*J-J/J3H4J9Z:I=J>I?I@YA^BICJDJEJGGHEIIKHM_NJOJPZTXUHVGWZXIZH]IaIdJfIhH
=ancoraggio	|A]
=ancr	|A]
=and	A!I#^%G(C)D*[+H,?-F.Y/_1Y2G3H4H6Y8^9C:J;@<^>Z?I@^AYBYCJDIE>FXGEH=I^MDNXPFQHS9TCUCWDYWZJ[>]^^H_BaGc[dHeDfZhJ
=anda	y9Z@IHGP[Z]
=ander	i!G#F%](X)H*F+G,J-B/I2J3G4I6[7H8J9C:_;I=H>Z?G@]AHBEC^DDFHGIHAIZK_LHMGNGOHPFRISJTJUJVGWJXFYIZA[H]E^F_HaGbHcJdHfIgIhE
=anderen	q!I%J([*Z:[@ICFDJHJJXV_ZE
=andern	c!J#H%H(F)I*H,J-H/J3I4J6J9H=J>H?H@ZB[CHDIGJHDIFJJKCMFNFOJP[SJTJUIVEXIZ]]I^b_IaIbHcJdHeIfIgIh[
=anderung	w2XL]ZI
=andra	k!I#I%])I*[-G/I3G4J6K7I8^9H:H;J=G>D?H@YAJBHC[DGFIGJHFIFKCLHMENHOIPHSJTIUJVYXGZA[H]F^^_IaIbJdIfJgJ
=andrar	|gY
=andrat	y*J@aTJZJgZhJ
=anew	u+^3J4J8[>I@JCHDGHBIKK[OJ
=anforderungen	wIENaZI
=angaben	|&X3JDZ
=angeblich	q#J+[-I3I9J>I?K@ICGDFHHI]N]O[ZH]IaHhX
=angeboten	o*X3W>F?a@JCJHJKIOIZG[YhI
=angehakt	uLZd^fG
=angemeldet	|BXZIh[
=angenommen	|ZFh]
=angezeigt	y3J>]@JHJKJOIZG[]
=ani	y3H>H?FD^HFZGa]
=anixi	yJ[
=anker	w9J@KAaCJHIIJKI_J
=anknytn	|3_>HHJOI
=anmeldebildschirm	s[Y
=anmeldedaten	|#J,Y@IM^bJ
=anmelden	p(J,J7J:J>J?G@FBJIJKJL[MXNJSJTZVJZY[Z^JaHdJfJgZhG
=anmeldung	m#I/J@YBYCJDJIIKJLXMGNJOJSJTXVJZ[[HaJbYcJfJg[hH
=anna	y-IIYZZ
=annan	w([6[:[HGJXUJVJWKZJcJ
=annat	u-H9I:]>I@_DJHIIJK[ZF
=annoy	|-Z@YIJ
=annuair	n!Z3^7]>F?JDJEJHFIIKJNJOJ_ZaJcJd[
=annual	|9JH^
=ano	u-_9H:J>J?I@IBJHGIHKaMJNJZGhI
=another	X!F#D%G(])G*D+H,I.J0J1J2J3F4I5I6J8Z9C:^;H>[@cAFBECaDCEHFFGDHZIDJHKYLXMDNFOGPFRJUGVDWHXYYJZA[Y]F^FaJbFcHdHeJfIhC
=anruf	q-J3[9G>X?_CJHFIJKIOIXJZJ]Ja]
=anslutaren	u%X4J8^9J<^=I>JHIIKQZZJdGfJ
=anslutn	|SHc]
=anslutningsproblem	ycZ
=answer	l#G&Z*J+J-H3J4]9Z>I?Z@IBJCIDYKIMGNJOJXZZF]J_JaJbHcJ
=antal	|C]IJKJXY
=ante	g!I#I%I(G*I+J-F/J3E4J7J9G:G;J=G>[?^@FAJBHCDDHGJHBIEKaLJMXNIODRJSJTIUJVGWJXGZD[J]a^J_IaFb^cJdJfIgJhG
=anterior	n-J3J9J:I>H?I@FBJCJDJHGIHKcM^NJTJZD]IgZhZ
=antiga	r-J9J@JHHIKM_TJZJh^
=antigo	w5X>XYY
=antigua	yKXMXhX
=antiguo	u5X>XYY
=anvanda	u-I?Z@KCJHJK]P[VIZH
=anvandar	p!H%K(G)[*G-F/J3H7[8I9E:J=[>F?H@GA]BHCJDIHBI]KFMINIOJPFSJTJUIVHWJXEZZ[X]G^G_EaJbHdJhJ
=anvandaren	e!]#F%H&H([)G*H,J-D.J0I1I2J3B4I5J6H7G8G9D:G;Y<J>B?D@BAFBGEJFJGZH@ICJIKEMENFPYQJRISHTFUGVYWIXDYJ[G]]^__^bEcGdGeJfHgHhC
=anvander	|-_3J9J>[HKIJKCNJOHZH
=anvandn	|TZ
=anvant	u-I@IKbZH
=anwender	s*X@JHEMZNZZH]Za[
=anwenderin	|PY
=any	V!I#G%F&H(Y)I*D+Y,G-B.J/C0F1Y2H3A5G7C8C9b:C;G<F>X?X@JAAB_C?D^EEFFGBHAICJEKaLFMCN]ODPCQHRFSEUCX[YG[D]B^D__aIbJcDdBeEfBgDhB
=anybody	p(H)I+Z-]9[>J?I@GBIDJHHIIKISXUZVHXJZXdIfI
=anymor	l/J3J7J:J=Y>_DHHBMITIZZ_Z
=anyon	k#I%H)I*X-G/J3I9]:G=J>G?G@]BGDIGJHZIHKHMFNHP[UYVE^IaJcJdJhJ
=anyth	i!J%J(J+I-E/I3I7]8J9K:H;[=I>G?F@FBGCDDaFJGJHXIZJJMHNIOJPJTIVHXJZX[Z]E_JaJbIhH
=anzahl	|3JC[XZ
=ao	g!H#G%J(J)I*J+J,[-J/I3D4J6J7I8J9J:H=H>[?E@GBGCGDFEJIIKGMINIO]PIQYSITGUHVHWHZX[I]I^J_IaZb^c^dFe]fFgJhI
=aos	uHJIYN[
=apagada	y<YBJHHU[fX
=apagado	yHJU[_W
=aparec	j(^*J-H3I9J:I>I?X@HBICHDGHEIGKZMINJOJVIXJZA[c]I_KaJbXhZ
=api	k%D(E@JBJH[ZEgb
=aplica	y*[
=aplikacji	u(I*J9J>J?aCFDJHGIJMJTJVJ[Ja[bJgZ
=aponta	|A]HJVJ_Z
=app	U!D#C%C&I(a)B*]+?,E-A.G/D0F1G2H3A4E5H6F7D8G9A:B;G<G=B?i@?AFB>CcD=EFFFGDHcI>JEK=LDM@NAOBPCQHRGSETDUCV@WCXCYGZ9[B]A^A_DaabHcEdCeFfDg^hA
=apparait	w([?[CIDHHI
=apparently	m(I-_9I:J>J?I@ZCJHAIYKYNJV]ZF[IhJ
=appear	f#J(K*I+b-]3I9G>H?a@GAJBHCFDCGJHFIDKKLJMJN]VJXJZZ[J]I^J_JaIcJhJ
=appel	r-J3Z9I>J?[@JHEKIOJQZa]
=appen	u(I*I-H3H9I:J=J>G?_@IBKC]DJHEIIKIMJNKPJTJUJVJXJZE[I]Ia]bJgZ
=appl	k#D(G-J:J=J>I?I@JBICJDJHeIHKHSJTFVJZC[HaJbJ
=appli	m%H(G*X-J9H;^>Y?X@XBICIDIHGIJKJMGNYPJUIVGWJY^ZG]JaZbI
=application	l%H&J([*J,]-I3I>I?Z@JAJBICZDIEJHDMJNYXJZE]H_JaHeJfa
=applique	|%]*XHINJ
=apply	r)I*]-JGZHXNHPJ_J
=appreciat	y-H9_BJHEKJZJ
=apprentic	|GYHIV]
=approv	l9J>[?H@HBIDKHZZE]Ja^bI
=approval	s3H9I>]@IH_OJaF
=apps	y/IHJg]
=apre	l!J#Z%J(J+J-Y3G4J9H:J=I>H?F@IAJBXCIDJIHKHMINIR[TZUJVJXHZE[J]__[aEbJcJdJfJhJ
=aprovisionamiento	|0ZHJ
=aprowizacji	|0_HJ
=apunta	|A[_Z
=aqui	r:X@^CJHGU]XJdX
=ar	V!a#X%A&G*B+C,D-_.H/C0D1D2D3=4]5E6C7H8B:[;H<F=A?G@JACBXCCDGEFFDGCJEKXLJM>N@OXPZRBU^V_WDX?YEZ9]?^Z_Ea?bFcBdXeEfXgCh]
=archiv	|GXHY
=archivo	|-K2[HX
=are	O#I&G(D)],B-^/G0Y1B2C3Z5]6G8I9_:F;B<F=C>H?Y@WA_B>CFD?FHGHIBJDKXLFN^OIP^QYSCTGVXWXXBZA[E]A_>a@bDcXeEfFgBh@
=area	|3[
=arend	|9^KIZJ
=arranca	y+YHJb[dFf[
=arret	s!Z#X0YHIfY
=arriv	a!I#I%J(H)K*J+J-F1J2J3G6]7J8J9H:I;K=I>B?F@FAJB[CGDGGIIHKFLJMHNIOHPIRISJTJUJVHWJXGZ^[Z_Ha_bIcJdIfIhH
=arriva	m>YHEJYa^
=arrow	u!]ZJ
=articl	oGJHcUJYJZJ
=arv	y!G;^
=as	Q%^&H(Y)Y*c+c,D-^.G0]1E3_5X7F8G9A;F<G=G>A?[@>AFB=D@EFFGGHH>IXKcLAMAPBQGRESDTHUCVCWEYEZX[B]I^B_CaAbHcAdHeEfBgAh]
=asap	y#]HHTGZ[[I
=asignada	|=[
=asistent	w+X,YHJdIe]
=ask	a!I%J(C)C*B+c,H-F/J1J3F4J7I:X>F?D@DBGCIEGGJIGJJKCNFOHPHTIUZVdXG[I]I^IaHbJdFgGhG
=asked	a!I#I%J(I)I*^+_-H/I3F7J8J9I:J=J>E?F@EAJBGCYDIEJGJIEKCLcNIOZPIRJTIVGZI[I]E^H_HaYdJgI
=asks	[!J#H%J(F)G,Z-E/H3H7I9H=I>C?C@CAJBFC_DDGJHaJJKJMJNHPISJTIUJVGWJXHZX[I^J_JaDcJdJfJgHha
=aspettar	w@^
=aspetto	y9[>J@ICJHFIJKJXJZJa^
=assegnata	|=^HH
=assent	|HH_[aZ
=assign	o%F(X)^*J=]@ZDJHXIGKILJZF^Jg]hJ
=assignment	yHY
=assinatura	|<Y
=assistant	w+Y,[HGe]
=assistent	r%J+ZHEVJZJdFebfIhJ
=at	L!A#F%D&](C)@*^+_-B.H0C1C2E3D4F5X6D7a8G9@:A<F>H?G@cDEEGGGH@IXKELcMYOFPBQGRATIV>X@YDZY[@]a_DaAbcdJeIfJg@hK
=ate	u4K9^>J?J@]BIHEIJKJMJZJ]JcJf]
=atend	q-J:JHHIYKJNaZG
=ateranvanda	|!J-J9JHIK_
=aterstall	r%Z([@JBHHFUKZCba
=aterstalla	g!H#J%Y(a)Z*H,J-J3I:]=Z>G?H@DCIDFIHKFLIMGNGPHRJSHUFWIXJZZ[Y]H^G_JaHbCdIfIgHhG
=aterstalld	|HHR]gY
=aterstalln	k!E#I%J(F)G*I+K3I7J:G=[>I?Y@GBGCIDIEHIJJJKJMJNHPZRJS[TJUYWYXI]I^Ka]fGgIhJ
=aterstallningen	r(H:J=I?H@IBYCJDJHHRKSIUIVHWJZb[IbHfJ
=aterstallt	y(I@IBZM]UIZGg[
=ativa	|HY
=ativada	|VY^X
=ativar	y(J,[HJYXdIeZ
=ativo	|LXQY
=atkomst	r!]#J%Z(J-J4I9G:J>H@HBJCJH[IGKIMJP[TJVIXHZ]aIbJdKfJ
=atrasado	yR]
=atribuida	|=]HJ
=att	_!E#C&J(b)F*G+X,H-b.Z/G0H1H2H4F5I6H8H9A:D;G<J=D>B?EAGBBCDEIFHGGHEIAJHKZL]MDNZOXPFQIRHSFUFVJWHYIZE]X^Z_FaEbDcGdXeIfFgG
=attach	wHEZ^
=attack	w#FHFTa
=attempt	^#^%I(I*J+J-G/I3H7J9H:J=J>K?J@XBYCIDHGJHCIGJJKJLHMJN^OJPIRISJTJUJVHXcYJ[J]H^XaIbIcJfIhI
=attender	w@ZXX
=attendr	s@Y
=attiva	yHXLW^Y
=attivando	|(J,[eZ
=attivo	wQXYX
=attribut	f!J%H&J(J/I0H1I3Z4I8J;K=I>J@IAKBIDJG^HbIJKILZMHNJOJPZRITJXJZE^W_HaJcHdIfFhJ
=attual	u@JKGZFha
=atual	s@IHIIIKIZHha
=au	e!G#I%F([)Z*G+I,J-G/I0I1J2Z4H5K6J7I8Z9C:F;I=H>Y?F@CAZBDCFDEEJFIGIH[IXJJKFMFNHOEPEQXRISITFUYWHXGYJZA[G]Z^H_GaXb^cHdHfGgIhZ
=aucun	l!J#J%J(H)I*J+J-I3D4Y9G=J>H?F@IBYD^HBIJKJMJNYOHPJSJTJU^VHWZXIZF]Ja^bIcJfH
=audit	e!J#J%J(I)J*J-[/[3I7J9H=J>I?I@EBECJDJEZGJIHJIKHLXMIN[PJTJVYXJYX[J]]^G_IaHbJcHdHfIgJhY
=auditlog	|/XNX
=auditor	r)Z@YHHJYLXYX
=auditoria	uEXHJNXcZ
=auf	Z!I%[(C*E+G,I/G0I1H2I3C5H6H7H8I9X:F<J=E>]@EAHBCCCEIFIGHIDJZKELHMCODQJRXSGTXWEZ@]X^Hadb]cFdFeIfXgFhG
=aufforderung	|+[DHLX
=aufgefordert	y+[L^ZF]J
=aufgenommen	|8YV]ZH
=aufgetreten	|Z^
=aufgrund	|EXcY
=august	|9^HEdX
=aujourd	w@[HIX]ZIaJ
=aun	y>J@JGGHIKJMaPZVJfJ
=aunqu	|TXhX
=aus	h!^#Z%Z(F)H*G,J-J/J3H4I6Z7J9J:Z=H>F?H@HBFCFDGEJGJHCIHKIMENJOJP]RHSITJUYVEWHXIYJZD[J]I^[_Ja]bZcFdIgIhJ
=ausgegraut	y(^:XHIaJ
=ausgeschaltet	u4JHIU[VJcJd]fX
=ausgeschlossen	|)[GZUHVI
=ausgesperrt	w#]
=ausgewahlt	|V[
=ausrufezeichen	|-ZIX
=aussi	|>[?JHHLX
=auswahl	y3H>IC^HHOI[[]]aE
=auswahlen	|?[
=autenticacao	|,Z
=autenticacion	y,]3]?JCIHJhJ
=autenticazion	|,]HJ
=autentiseringstoken	|,]HI
=auth	j(Y*I,^?ECHD]HEPJRIZI]H_JaIcY
=authenticat	y)K,]7XHHdHeI
=authenticatietoken	|,]?JHI
=authentication	a#I%K(^)D*B+H-I3[9J:J=J>F?H@IBICYD[EIGIH^IJKIMJNHPGTGUJVIWJXJZF]Y^JaEc[dJgJ
=authenticator	U!H#F%H(B)G*X+H,D-H/I0J3D4H6J7H8J:G;J=H>b?e@FAJBGCADAGIHaIGJJKELIMENFOHPHRJSITIUGVFWIXHZ?[H]D^I_Ia_bFcHdIfIgIhF
=authentification	y,]CHDYHG
=authentifizierungsinformationen	|3[DJ
=authentifizierungstoken	y,^HG
=authoris	|VZ
=authorization	h(_)]HGUG
=authtokenerror	|,^HF
=auto	w1_9JUJYIZJ
=autoatendimento	s!J#H(J)a,J-I3J:J>K?J@JBICJDIIJKINJU_VHXJZF]JaI
=automat	|HHg_
=automatic	y#ZaY
=automatica	s(J-J/J3G7J9G=I>I?F@ICJDJHZNJTJZJ]Kab
=automatically	r#[(J)J0H9J:I=_EJHZVJZEaJ
=autopilot	|HZ
=autoris	w@]HGIJQYV]
=autorisation	u%](Z;ZHGNJdJ
=autorise	wDJHITXV_
=autoriser	|.Y[Z
=autorizado	rHJQXT[V[
=autorizzato	yHITYVY
=autorizzazioni	u%Z(Z;[HJ
=autoservicio	q!J(I)_-I3J4J:J>J?J@KBGDHIJKJSJUaVGZHfG
=autr	l#J%[(X)I*Z+J-I3J9I:[=J>I?G@XBIC_DGEJFJHDIHMJOJPJUHVZWIXJZF[J]JaIhK
=autumn	|1ZHJKY
=aux	s#J)]*X9I@JDYHEIHN[UGX]ZJ
=av	c!]#F%G(B*F+I,Z-E.I/H0I1G2I3D4F6[8F9C:F<Z=F>E?F@DAIBDCZDFFIGGH?I]JILHMFOGPEQJRFSGTHUaVCWHXFZ@[G]Y^F_GaFbZcFd^e]gGhE
=avai	|CXK[
=availabl	f!I(J)I*J-I3I4E7J:I=^>Y?]@IBGC]DHH_IHKFLJMIUGVYZF[J]JaJbIcIhJ
=avanc	|9^HHKJ
=avant	p#J(J-J3J9H:J=J>G?[@XBICHDIHEIHKaMJOHVJXJZD[I]]aHb]hH
=avbruten	y!J-J9IHHIHKGZI]bbI
=avec	h!I#H%F(H)J*H,J-H/I3_4I7Z8J9H:Y=H?E@GB[CFDFGJH@IEKXMGNHO[P[RJSJTJUIVFWJXIZX[I]H_JaDbIcXdIfIgJh[
=aver	|IZ
=avevo	|-J@JCXK]OJ
=avez	q9]HHXY
=aviser	|?ZHHZFa^bJ
=avon	y8ZHJU]VJZJ
=avstangd	s!a1J8J9I;I@JBICJHEIGKIMJPJRJVJZJ]H^I_If[
=avstangt	y;Z
=away	c#H%H(E)Z+I,J.J/G1J3F4I5J6J8J9E:H;J=J>D?Z@aAIBYCFDXEJFIGJHXIDJHKCLHMGOHRJSHTHUZVFWHXJYJZF[I]b^Y_IaBbGcIdIfIgHhE
=ayer	r9I>K@]BJDHHIIHKJMJZG]^f[
=ayuda	y9ZHJZ[
=azienda	w8X:[@JHGU[
=aziendal	|>YHJN[
=aziendali	|N]
=azubi	|![V[ZG
=azureaduserpassword	|gZ
=b	r%J(I-Y4J9G>J?J@ZBIDKF_G[HBIHKZMJNIPJVH]JaJ
=b2b	g!H#I%I(H)I*I,J-F/I1J2I3D4I7J8J9F:i;J=I>F?H@HAIBFCIDHEJFGGIICJJKGLJMINIOIPIRJSJTJUHVHWJXIZE[J]I^J_HaDbIcIdJfJgJhI
=b2c	i!G#I%I(G)I*J-I/I1J3J4J5J7I8J9J:G=G>I?G@HBECJDIEIGJHhIIJIKIMINDPISDTIUHVFWCXJZ?[J]J^I_JaJbHcJdJfHgIhJ
=b4	y#I-[9J@FBHHHIJK[MJNIXJZG][hI
=back	R!a#I%D&I(@)D*E-@.G0W1D2F3B5E6]7D8Z:H;F<F=H?BACBJCCDBEGFDGBH=I?JIKdLEMCNAOEP^SETDVBWD[B][^C_Hb[dbf[g_hB
=backup	h!J#J%J0J4I6c9I=J>J?J@IBHHaIJKFPYRIVJYJZD_XcJdJfG
=bad	q#_-J3_>F?JBJCHDEHBMJTZaIbE
=badg	qHaZI
=badpwdcount	u!I#b%H3J9IBJHFIJPJ
=baja	|!a#JBJHHKIZE
=banal	|-[@JHIIY
=banco	|-JH^KJZH
=bank	n#J9F:J@KBIHbIIJXKHZD[JbG
=bann	e-[@IHbIGJJKHZI
=banner	y.FH^
=bar	yHJI^
=bara	f!G#C%H(G)I*F+I,J-E.J/G0I1I2J3G4G5J6I7H8I9C:G;H>D?_@ZAIBECaDEFHGJH@IYJJKDLIMDNHOHP[QJRGSGUGVYWIXEYJ[c]G^I_HaDbEcHdHfGhG
=bardzo	|9]HJ
=barr	|FYIIK[
=barra	yF[
=base	|Q[
=baselin	i?JHCQaY[ZJb_
=basement	|3J4]>IHXfJ
=basic	l=d@KBJCIHEZJdFfH
=basta	w!J-J3F4J9I@ICbHGIEKJVHXJZE[J
=bate	|3I>J?JDJHHO_
=batem	|A[HJKJO^ZI_J
=battery	r!I#J-J3J9H>J@IBIH^IGMJRZZG]]fJ
=be	M!H%F&H(<)B*C+J/C0H1C2E3b5_6^7H8B9H:A;E=@>=?[@ZACC[DBEAFCGDHcI_MBN>OAP_RDSITEUAXBZ>[Z]@^=aIbBdGe[fBg@hF
=beamer	|3J9J>JH_IJZJ
=beaucoup	y9[BYHI
=becario	|V[^W
=becaus	S!E#X%I(J)G*H+Y.J/]0I1G2J3J4F5X7G9H:X;X<J>J?E@JBDCGE[FIGJHII]JFKJLXMFOYPJQJRZTXVJX[YCZB[H][^J_HaHbGdZeFfGhC
=bedankt	u-I3I9^B]DJHGIJKJMJZG]JaJ
=bedrijf	y8Z:]HHKI
=been	W!Y(B)]*F+G,I-Z.J/E0J2J3E4E5[6I7G9G:G<J=Y>D@FAHB^CGDXEHFIGGHFIIKXLGMHNHOFPIQKRHSETJU[WZXHYJ[F]F^D_YaYbEcFd[eFgF
=beendet	|?J@IZG]^
=befor	V!Y#E%G&I(E)G*F+F,I-H.I0J1H2I3D4G5[6H7F8F9G:F;I<I=G>C?B@]AFB@C^D]EXFIGGHII@JFK_LENCOEPIQJRHSFUGVDWHXZYIZG[F]c^F_FbacDdFeIfEgG
=began	y>FHJ]_
=begin	w-H9J>JBJF[HDIIKJXJZ_b]dIfG
=behalla	|KX[X
=behalten	|KX[Y
=behauptet	|IJKJZIh_
=beheercentrum	yMJSJdGga
=beheerd	yNHZJd_
=beheerder	h#H%I(Y)b*b+H,[-D/J0J3G4H6I7G8J9G:H;H=G>F?D@EAIBFCDDFEYFJGJHCIEKDLIMGNFOHPYRJSITIWYXEYJ[I]E^I_HaGbGcHd]eJfHgIhH
=behind	j!J/E0G1[3]4H5I6I9H>H?K@IAGBHDJGEH?IIKIMaNZOJPIR^TFXIYJZF]IaFb[cIdIfFgI
=behorighet	w%](_9H;IHH
=behorigheter	u%H(]9H;a?J@JHHIIVJZFaJbJ
=behov	|5Y=[
=behover	y1IH]MYfJ
=bei	[!D#E&J(])D,G-D.I/G0I1H2I4F5I6H7I8I9F;[<J=D>B?X@HBCCFD]EHFHGGHHJHKCL[MENDO[PFQIRGSaT]UZWYYH[H]D^^_GaBcDdYeIfDgEhD
=beim	]!E#E%]&^)G+I,[-E.J/G0H1H2I5I7Z8G9F:Z;Y=B>Y@FAHBACDDDEGFHGGHCIDKBLZMDOYPIQHRFSFTGUEVBWEXEYGZF[F^E_Ga]bIcYdBe[fCgGha
=being	k/I4Z;Y@GHZIJJHKDN^PITIZF^J
=bekomm	u>J@JD[HHV[[JaY
=bekommen	y(J)[@^HIUJZI
=bekommt	w%G3J:];Z?HDJH]ZEaFgY
=beleid	m#J%J(I)J*^/H3J6J7J9H:J=I>I?Z@GAJBHCIDHEHFJGKHFIHKGMINbOIPIUHVHW]ZE]I^J_HaIbJcHdFhH
=believ	y-YHGR]
=belong	o(J/J0J:Z>]GJHEIJKIZG_Jd]h[
=below	u-]1I5^@HHCIFKHMJNHZEbZhX
=ben	l#^(E)Z,J-I/J3I4J9[:Z;J=J?G@EAJB[CFDZHAIHKFLJMINIOHPJRJTIUKVHXGZD[]]H_JaFbJcJdKfJhI
=benachrichtigung	|?ZCJH[aI
=bene	|I[KJZH]Jf]
=benutzen	|V[
=benutzer	]!]#I%E&J(H*H,G-D0H1I2J3J4F5I6G7F;]<J>F@ABYCFDJEHFHGZH@I]JHKFLYMENDPXQJRGSGUEWGXYYHZC[F][^^__bDcFeHfChD
=benutzern	y*Y;X[Y
=benutzernam	|I[KIZI
=benutzerobjekt	yA]BJLXZK]J
=benutzt	u,Z-]@JHHIHKZZJgZ
=beperkt	|HJQ]V[
=berechtigung	|%X(^;JHJaJ
=berechtigungen	q%_(X4I;_>J?I@ICHHJIIKJOJVJZH]JaIdJhJ
=bereich	|G^dJfJ
=bereik	|3I>HG[OJa[
=bereit	s+Y@[HJIJK^ZG
=bereitstellung	|0[
=beschikbaar	y*]4]>JHHZJaJfI
=besid	|CYHI
=besser	|@_ZH
=best	w#J9]:I>I?J@JDKHGIJVJY^aJ
=bestaand	|AJ_Zh]
=bestaat	y>XHH_]
=bestatigung	w3I>Z@JC^DJHIMJO[ZIaG
=bestatigungscod	w>[HHa[
=beta	|HZ
=betroffen	|;[G[HJ
=better	|@[IIKI
=between	c!I#H%I&J(J)K*I,I-H/C0H1I4X5H6^7I8G9I:J<[=H>H?I@^BGCHDHGIIHJIKaLJMGNFOJPHRISITHUJVJWJXGYJZC[J]H_GaIbHcadGfEgJhJ
=bevat	w#J(J-^HHI^KIZH]I
=bevatten	|I]
=beveiligd	|IJPaVGdJ
=beveiligingsgegeven	y+J9J?IC]D[HJ
=beveiligingsvragen	y*[-H0J4J9H?_CJDJHJIJKJXIZJ]IaJbJ
=bevestigen	|9I>]?IHJIIKIZ]
=bevi	y*ZC^
=bewijzen	|*ZCY
=bez	g!G#Z%E&[(G)J*J+J,I-G.J/I1[2I3_4H5J6I7I8[9F:G;J<Y>I?G@EAIBFCFEJFHGGH@IEJJKFL[MZN[ODPHRGSJTHUIVHWIXGYIZD]G^Z_YaDbHcFdZeHfDhH
=bianca	|BJHGb^
=bien	r/Y3D9G>E@IBZCJHFIIKGMEOITZUJXJZJ_Ja[cIdJf_h]
=biezac	yh]
=bij	a!D#E%E)F*F+G,[-C.J/F0H1I2I4F5Y6G8F9D:F<J=E>C?[@XAYBBCCEIFIGHH>JIKCL[MFNEOZPYQZRFUFWGXDYHZ[[E]E^X_JaZcEe^fCgGhY
=bijgewerkt	|1]HJMY
=bike	|#I>IH]XJaJ
=bildschirm	y>]?JHXaIbJ
=bill	|*X
=bin	g!H#^%I(J)I*Z+I,J-F/I1K2J3F4I7I9^;J=H>^?E@EAHB[CFEJFIGIH?IDKDLIMGNGOIPHRJSJTIUIVZWJXEZA[Z][^I_[aFbIcJdIfIgIhX
=binnen	y9I>HB^HI
=bis	r#K-K3J9^:J>G?J@ZBGCIHDIIKJM]VJXJZG]Ia]
=bisherig	u@IBIHGKIMYZGg[h_
=bisogna	|@^
=bit	s![<^@]CHIIKFPIYIZF^K
=bitlocker	q9JH_
=bitt	m!J#^%H(J-[9[:J>J?J@IBGCIDIIEKFMINJTIVIZ][F]IaJhJ
=black	s!X9I>]@JH[ZHaJbIfJ
=blad	h!G#H%I&Z(])H*I+J,X-F.J/G1I3D4H6Y7H8X9G:H;I=G>G?E@FAJBGCED[EHFJGIHEIGJIKGLJMJNGOYPGRISZTFUGVGXGYJZc[J]H^F_GaGbFcHdIe[fFgJhH
=blanch	|b^
=blanco	|.XHJb[
=blank	l-E3]7J9I?E@JBJCID^HGIGKISJTIXJZ[]JbZ
=bledn	|,YHJZIh^
=blednych	|#_HJXH
=bleibt	s3J>FCJLXZIaa
=blev	u*Z@HDJHHIJKIZE]acJd[fH
=blijft	w#I(J3F>JBJHHLZOHTGZ]a_
=blijkbaar	|@[K[
=blink	|HIZJa[
=blir	y#I@IHIIJKILYTJZZ^Ih[
=blocca	q#[-HBJHZIJJXKHMGTJXJZ[eZhI
=bloccata	w#Yb]
=bloccato	f!I#b%J(J*J-[/H3G4I:K>J?J@FBHCIDIHJIHMHNJPISITaVJXXZF]J_HaJbJcIgJ
=blocco	wHGT_ZJbZ
=block	U!I#B%G(F)J*G+F,Z-a._/G0I1F2I3G4[5G6I7G8I9F:G<H=G>J?E@^AHBACFDEEIFHGHHHICJaLGMFOHPFQ[RESGTJUGVFWFXdYIZ=[B]F_HaIbDc]dFeHfFgEhF
=blockerar	y#J-JHZRITJc[fJ
=blockiert	q#I@JK[QXTZbJ
=blockt	|HX
=blokada	u!J#H-I/D4J7J9J>J@JBJHFKKMJNJTcX]ZJ_IaIbIcIdJ
=blokady	y#J9G@HHJNJX]b_
=blokkad	|HJT_aK
=blokkeert	wHYcZ
=blokuj	s#[-J.Y9JDHH[JZOITJZIcY
=bloqu	i(J*J-[/H0J1J3I4I6J7J9G:J>J?J@XBHCHDIIEKFMHN[PJRISIT]VJX[ZG[H]J_IaIbJc]dIfGgJhJ
=bloque	|#]ZI
=bloquea	s#Z-IH[JZMJTHZJ
=bloqueada	d!I#b-I>I@IBHHHIJKIMJT[XCZI[Hb_hJ
=bloqueado	f!H#^%J(H*I+I,J-^/H0J1J3H4I6J7J9I:H=J>H?H@CBECFDGEJHEIGJILJMINIOIPIRJSFTaUHVIX^ZE[Y]I_IaIbGcGdHfJgHhI
=bloqueia	s#Z@JH[JYMJ
=bloqueio	wHGT_ZJb[
=bloqueo	uHFT_ZJbZ
=bloss	u-I3I>JCaDJHGIZKHOJZE[]
=blue	y+J9HH^bX
=bo	s#J-Y/]9H>J@IBJDJHHIJKXLZMINITIXYZE]]
=boit	u(J-I9I:I>^?J@JDJFHH]IHKJXJZJ
=bokstav	|3HHJI^
=bokstaver	y/[9ICIHFI_KJTHZJ
=bom	|9_@GBJDJHGXIZJ
=bon	y3H9I>J?IBZOHZHa]h]
=bonjour	y9^@JHHZJ
=book	u3H>GH^
=bort	s*K-I4J8]9I=[?]@IBHCIDJHEIHKGMJNJPJU[XJY]ZF]JaJbJdFeJfI
=borta	s(H*J-I1[3J9F:J;^?_@HAJBIDJHDIHKGZJbY
=borttagen	|-I4]8J9J?JHJ_X
=bosqu	s8_9JAYHIZJ_Z
=boss	s!Z([3JBJHEK[PJZX
=bot	m#I(I-I/J3I4J7J9d:J=I>I?I@GAJBHCJDHGJHBIHKHMJNJOJPJRJVIXJZF[K_JaIgXhJ
=botao	u(_9J:[HGVJZI
=both	c!E#G%H(F)I*]+H,J-G/G0Y1J2J3F4^5J7H8H9I:F;J=I>Z?@@FAeCXDDFJGIHFIEJILIMHNHO[PERHSITHUJVGXJYJ[H]I^H_FaHbHcHdJfFhG
=boton	u(^:[HIVIZJ
=bottom	|>[HHZ[]I
=bought	u8Y>JW[
=bounc	q#J*J-[3G7[9H:H>F?HBJCHDEH^I[KYMINJOIZB]JaDhJ
=bouton	u%J(a)J9J:[BJHEIJVIZI
=box	_!E#E%F(E)I*J+J,G-E/I0J1H2G3G4Y5J6I7H8H9H:H;I=I>E?G@BAIB@CHDFFJGEHEIFJHLZMENDOHPFQJR_SITHUIVGWIXHY^Z>[G]F^c_GaHbacIdCe[fIgHhc
=bracket	w3a>GBJHFIJOIaH
=brak	g!G#G(F)H*H+G,Y-E.I/I0I1J2I3Y4F5Y6J7I8I9F:G;J<H>D@FAIBECXD[EJFIGGH?IEJHKGLIMENFOFPGQKRHSETHU]VFWZXGYIZD]F^I_Ia_bYc]dGeGf^gHhI
=brakuj	l!J#J%K([*J-I3^9G=Z>H?H@JAJBJC^DHHDIXKJMJNJOGPJV]XJZG[J]H_IaHbJ
=branca	|.XHIb]
=branch	n%_(J-J/J9I@HAHBIG^HBIJKHMENHV^ZI]G_JaJbJfIhJ
=brand	s-]@[KJNJWZZF
=brandvaggen	|#J-JHZRITJc[fJ
=brauch	u>YHXZ[
=brauchen	|*X
=braucht	r#X-K5X=H>IBJCJH]TIZI]Ja]fJ
=brazil	yH[ZIa[
=breach	s-b@IHFIHJWKFZI
=break	i%J-I2X3Z5J<[@IBGDJF]GJIIJIKJN^UJZHbIcYdHeJfJ
=breakfast	u-I@^HGNJZIa[
=bricht	n#J%J(H,Y3H4Y9I:J=I>I?I@JBICIDHJJLJMJNZOIRJUIVIWHZ[][aIbIc[dHe]fIhJ
=bring	|+XHIbZ
=bringen	|*Y
=brok	l!G%G)J/]1X2]3I8J9J;Z=I>X?J@JBGDJGJHEJJMJPHQYRHSJUIVIWJXJYaZF]H_JbFdHeGfDgJ
=broken	b!I#I%I(I)H*J+J,F-F/H0I1H3H4^5J6I7H8H9I:I;X=H>D?FAHBFCJDHFJGHHZIGJIKGMHOJPGR[TIUHVGWJXIZ][J]Y^H_IaIbYc[dFeIf[gJhG
=browser	^!H#D%I(G)I*I+I,I-G.a0K3F4H5J6J7I8K9G:H;J=H>E?G@EAJBFCGDGFIGIHZIEJJKELIMYNFOHPIRISJTXUHVFWJXHYJZB[H]b^H_HaGbdcDdJfHgI
=buena	|9Y@JHJIHKIMJZIh]
=bug	w*X-GBHHbUEZHfI
=build	m#J(J-J1d4K9H>I?K@GBJDJHCIHPJRJZIaJ
=built	s-Z6X:HGJIIKJNJP]VI^Z
=buiten	|%JG^HK
=buitengesloten	|#^XH
=bunch	|/ZKX
=bureau	u3H9Y>Y?^@JBJCJDJHFIJKJMIOJV[]JaJ
=buro	|9]>[HFZJ
=bus	e#I%J(J)J*J-H/K0I3H4I9H>D?I@HBHCJDHH?IIKIMINJOIPJRJSHTJUHVHXJY^ZH]__IaHcd
=business	k-J=d?J@IBICIIJKJPJZYdFfH
=but	M!Y#B&G(Z)G+a,F/d0F1F2G4E5F6I7F8D9F:A;G<G=G>C?_@JAFB<C_EFFFGYHAI?JJKIMbOaQHRFSCTIUAV[WAXBYHZG[a]F^@aZcIdAfJgD
=button	e!C#H%I(d)J*J-H3H7J9G:J;J=J>I?H@HBFCIDHGIHJIGJJKHMJNHOJPJSIUJVHXJZ]]I^I_JaXb^fJhJ
=buzon	y>[HYaG
=by	N!Y#J%^(=)H*F+H,C-Y.H/G0D1J3H4E5D7X8C9B;D<Z@cBIC@DFEBFDH@LIMEN]OBPGSAT]U_V[WGXBYXZ7][^__HaCbFcZdZeDhE
=byc	|9JI^
=bye	r#I(J-I/J3I4J9b:J=J>I?I@HBFCJDIHDIHKIMJNJOJRJVJXIYYZG]J_JaIcJdJfIhJ
=bylo	q-J9J?^@HBJHIIIKbZG
=byly	|P[VIW[
=byta	h!I#D%J(G*J-H/J3I4J6J7J9G:X;J=I>E?H@aBFCHDHGJHEIHKCL^MHNGOIPJTGUIVGXHZ[[[]H^^_JaHbIcJdH
=byte	yL[ZDh]
=byter	|H[ZFh[
=bytet	w>J@]HGIGKIMIZ_
=bytt	i#J(J*I-I/[3I9H:J>Z?J@]B_CJHDIHKHM[OIPITFXJZG[J^J_JaIfJgXhH
=c	d!G#H%G(F)I+H,J-C.J/G0I1J2J4H5K6I7H8I9A:F;H=FAIBZCCD^EJF[GHHHIaK^LWMENFPHRHSHTXU[WIXEYJZ@]F^H_HbHcHdGeKfFgI
=ca	l!J#F%G(I)J*I+J,J-G/I1H2J4I7J8I9C:I=J>E?H@YAJBaCHDHFJGIH@IFKFLJMHNHO[PZRHTYUJVHXHZa[I]H^J_IaEb]cIdIfYhH
=cach	q!K#G(H9I:J=J>H?J@JBHDJIJKJMbVIZG]HaIb[cIgJ
=cada	w#[@^HJMJXJ
=cadastrado	r3F?X@JC[DZHHOY
=cadastrei	yDY
=cadastro	|>J?JD[HGO]ZI
=cade	|H[
=caduca	|LZ
=cae	u9J>HIJKJOIXJZ[a[eZhJ
=cai	w3Z9I>EH^IIMJOGXJaZ
=caida	|SZ
=caido	|4ZHIS[ZI
=caiu	|9JHFc[dJf]
=caixa	r(I9J;Y@JH]IJKJNJZJ^[_Jd[
=calej	y3JDJHJU_ZKbK
=calendar	sH^
=call	W!C#H%E&J(D)F*E+F,H.I0H1G2G3^4F5I6G7G8G;H<I=E?a@?AGBZCEDCEIF^GEHFKJLFMCNGOEPEQcRHSFTEUFVEWIXFYHZY[D]Z^E_EacbEcCdFeIfFg[hE
=caller	s#^@JBYHGIYKZNJQXZE
=cambi	l9J@bHHIKKIM[OJXJZJhJ
=cambia	sMJTXgZhY
=cambiada	r/Z@IB]HFM[TIZJ
=cambiamento	|LX^Y
=cambiar	d!J(J-J3I7Z9J:H=J>J@[BFDJHGIJKGLYMFNHVJZ_^]_JbIfJgJ
=cambiarla	i!J#I3J9J:^>I@ZBHCKDJHFIIKGLXMJUJVXZE[[]J^[bJh^
=cambiata	k/Z3J7J9J>J?J@^B^CJHEIJKIM]THZH^J_IhH
=cambiato	q>Y@^BJZG
=cambio	f!I#J%J(I+J-H3H4J9H:H=J>G?I@bBXCIDIIGKHL]MGNIOIPJSJTIUIVHXIZ[[J]I^HaHb[cJdIfIhZ
=came	j!_#H+]-H/I3E4I9I:I=J>D?H@GAJB]DHFIGJHGIDKCLJMINJOHPJRJTJVHXIZJ]^^J_Ia]bJdJfJgJhJ
=camera	y-J3I4J9I>I@IAIBJHcIIKJMHZF_GaH
=campo	r(J3a7K9J:H>G@FBIDIHDIJKJLJMIZF^J_IaYh_
=can	N!@%B(G)_,E-E.F/C0D1C2F3?4C5E6C7H9]:F;E<F>D?H@ZACBaDFFZHfIJJBK@LHMFNXOAPDRBSJTBU[V^WAX]YD]?^H_BaCbGcGd]eEf@g@h@
=cancelado	|(K]^
=cancell	p#J3J9G>J?I@GBFCHDIHBIIKIMHZH]c_IaJhJ
=cancellato	|_Z
=cannot	D!H&D(X)Y*X+?-E.D/=0X1A2D4Z5G6_7J9?;C<H=Y>a?[@HAHB7CCDXEIFYG^HGIHJ?KILEMFNJOGQDR@SFTGU@VDWDX@Z[]<_]a<bAc]e_f@gF
=cannotchangepassword	|HGZE^a
=canteen	yHZV[ZI
=capital	n#Y3IHGIaZJ
=caps	s#^@XDIHITKXHZI^Jh[
=captcha	q#I-J/J3K9J>I@GAJBGDIH[IFKJLJMHNJOJ]abJ
=captiv	yHFZIb^
=car	q#G-I/Z6J9J>K?J@JHZI[KHL[NJTJZH]Z
=caracter	g!I#I%H*J-I/I2b3F4J6J9G:I;J=J>G?J@HBICHDIF[GJHCIcKHMJNIOIUJVJXIZH]IaJhI
=caratter	y3JFZI]
=caratteri	w%I2]@JHGI^
=card	j#J-I3J9H:I?Y@IBJHaIGKIMJTJZD[J]IaIb^
=carrier	w>]BJHFOJaY
=carry	|AXd[
=cart	y>^?JBIHFZHb]cJ
=casa	s#I-I3J9F=J>b?I@JBICIH]IGKHMGNJOKRJZG]IaJ
=case	j-I/J3F9];Y>I?I@JCJD[HEIXKHN]OJTGZG^ZaJd[
=casella	p(I-H3J7J9H:J;Y@IBJGKH_IGKINGUHVIZI^[aJbJdZhJ
=cashier	|@IZE^_
=casilla	r;ZHJ^]d[
=caso	|9^>J@JBYCJHHZH
=cass	|>YHHRX
=catch	wHDM_RIZX
=categori	yCJI_JJ
=caus	s#XQX
=cayo	|9JHGc]f[
=ce	f!J#Z%H(X*J+J/K3G4J7J9G:J=Y>G?G@aBGCFDGHBJKK^LJMHNFOXTIUIVGWZX[ZC]I^J_JaHbIcJdIfKhY
=cedo	u@bBJHJIJKIXJ
=cel	w#H3J9I>^?K@IBJCJHFIIKJXHZJa^
=cellular	o#[-I3]9H:J?I@IBJCYD]HCIGKEMZNJOZVJZH]IaFgJhG
=celui	q3F9J>F@ICIDIHHIHKaO_ZIhI
=celular	f!K#](J*J+J-H3Y4J7J9G:I=J>]?G@FBGC^D]IGKELJM]NJOZRJTIUJVIXHZF[J]G_JaEbJhG
=center	g)G*G-J=J@IBJHGMHPHS^UIVIZFbJc[dHga
=centr	r!J/J:I=JHXSHZIfJgb
=centro	s3JBJHGMJc]dGfHga
=centrum	|dJg^
=cerr	|HISJZG]_
=cerrado	|CJHJU^VHcY
=cerrar	|B]ZG
=cert	|PX
=certificado	|H^
=certificat	lH]
=certo	w/Z3E9J>FB^DJHGIJMKOGXJZJa]
=cess	|BHH^MI
=cfo	|(Y-HT[
=challeng	|DY
=chamada	|QY
=chamado	y9]@JBZHH^J
=champ	|3]>HHHZGh[
=chanc	y@^
=chang	J!@%?&H)F*A+D,F-@.Y/Z0E1E2D3A4I5G6D7G8D9A:C;F<F=C>??@@bADCCDAEFFDGEH]I?JIKELeMXNDOCPBQGRDSDTDVDWDXCZW[E]C^f_CaBbBdCeEfAgFhb
=change	Q!D#D%F&J)G*E+E,H.H/Z0H1G2G3A4G5H6F7D9E:E;H=F>a?C@aAFBaCXDAFGGFHDI>KXLEMcNJOAPFQIRHSFTCUEWGXDYG^Z_JaDbFcZdJeEfEg[hH
=changeabl	|@X
=changement	o>J?J@aBGHDIFKIMINJUIVJZX^IaIb[cJd[fIhZ
=changer	g#G(I*K-J3K9I>G?I@]BECJDJH[IGKELXMGNIOJVIXJZ][]]I^XaIbJdI
=channel	n:]<_@HDJIJKJMGY[ZG^JhJ
=chaqu	|N]
=char	j!K#J%I-H/Y1J2c3H8J9G<J>I@DBICHHAI_KGN^PIXJYJZFcKgJ
=character	Y!G#H%G(H)J*J+I-J/b0J1J2_3F4I6J7I8J9F:H;J=I>H?H@CAIBECGDHEJFdGHHCIbJHKDLIMFOIPIRJSHTGUIVGWJXIYIZC[I]H^H_HaIbIcHdHfIgFhG
=charg	w7XSZcJ
=chat	y9^:FHZZD
=chav	w6_?[HEZJ
=chce	f!I#H%I(G)J+Y,J-E.J/H1J2I3F4J6J7J8J9E:Z;J=H>C?]@JAJBCC^DDFIGJH@JJKZLIMaOFPHRJSJTIUIVGWJXGYJZZ]F^I_IaDbIcIdIfJgHh[
=che	d!G#E%H(F)I*H+X,I-Z.J/F0J1J2I4H6I7E8J9A:F;I=D?E@IAIBED]FIGIH@IAJXK[LJMFO[PHRISGTFUGV^WIXFYJZa[H]F_HaDbGcIdHeJfGgIh^
=check	a!J(F)I*[+H-A/H0I1J2J3H4J5_6I7I8I9Y:H=I>G?F@CBCCbD]EXFJGIHFICJ_LXMGN[OHPISITJUGVHWJXGZ[[F]F^H_IaIbHcJdGeIfHgIhE
=checkbox	n(J,J9J@IBIGJHDIJLYVJZE^]d[e_fJhI
=checker	y-FH[JY
=checkmark	|HHI]
=cheer	w#J-J3J9]>J@GBYDJHHIHKYZI
=chega	sHGa^
=chez	r:_@[BIIJUZVJWIZH
=chg	y@[HHcX
=chgd	|@YM[
=chiamat	|QZ
=chiamata	w-J3Y9I>G?]@JHEIIKHOI]Ja^hJ
=chiav	y6^?[HE
=chied	l#H*Z+X-J3J9G:[>G?E@EBFC]DHHYKDM^NJOJVJXIZG]IaJhZ
=chiffr	q-I3[9K>H@ICIDIHHIZKEO[XJZHaZ
=chiffrement	|<Z
=child	|8[
=chiuso	y!]3J9J>G?K@HBGCIHFIFKIOJU^VJZG]]hI
=chmura	|/ZMY
=chmury	w!J#J/J6]A]BJHIJZOJP]ZI_G
=chmurz	r!J#J-J/_0Z3J6J9J>I@JAJBJDJGIHHIHKIMHNJPJT^ZJ]J_[dJfJgJ
=choic	i#G(I*J-F:I>G?a@^AJBHCGDIH@IHKEMHNYTIUJVIXJZE[d]JaJhJ
=choisissez	w-ZKZ
=choix	y?]HIKIZF[^
=choos	]!I#F%H(F)J*G+C-]/H2J3G4J6J7I8J9E:H;J=I>E@]AHBJDCFJGHHZL_MFOGPJTIUIVHWJXHZA[J]^^F_Ga]bHcIdIfJgJ
=chos	s@JC]HGI]NHZG
=chosen	|-HI[ZH
=christma	w-Z9[@JHFKZUXZH]J
=chrom	y.Y
=ci	r#J7X9[=Z>J?X@JBJCJDJHHIIKHMIZJh_
=ciagl	y#]BIDIMJOJfY
=ciao	w-I9a@JBJHGIJZJ
=ciasteczka	y-J.b9G>JHGIIZI
=cifr	y3J>I@KHFI[KIO[XIZJa[
=cifra	|3]HJIJKIOZ
=cifrado	y6]<YHI
=cifratura	|6]<YHH
=cijfer	s#J-H3Z9H>J@HCJHFIaKIO[XJZIaI
=cinco	r#^3J@JBJHGM[UJVIX]ZHbJ
=cinq	y#]@JHFMZUJX[ZH
=cinqu	y#XHHM[UJVJX[
=cinza	y([9J:]HI
=cirilica	|/Z
=cis	|HJbZ
=citrix	|H_ZI
=city	y-ZHJ
=claim	k(J-]/I3J9I>H?J@HCIHYIGJJKGMJNIOYW]ZF]Ia]h]
=clarification	|HY
=clarify	y%JH^ZH
=clash	|6YLX
=clav	a!D#Z%G(I)G*H+G,Y-D0Z1I3F4G5J6^7G8I9I;I<J=F?C@]AIBCCCDYEIFJGGHJIYKYLYMBNHOGPFQJRGSHTEUFVEWHXEYIZ[]Z^K_FaEcGdEeIfEgGhX
=cle	y6]?]HFMJVJ
=clean	q%_-I/H=JHDTGUXZJ__
=cleanup	y=YHF_]
=clear	k#J%E*J+[-J/J?FBICIDFH[LXPXT_ZD[J]J^[_J
=clic	yBJHIZIb_
=click	]!G#F%I(_)I*G,J-F.J/G0J1J3G4I5J6I7[8I9E:D<J=F>C?E@@AIBACCD]EJFJGHICJGKCLHMGNFOGPIQJRHSJTHUIVHWJYJZY[G]_^H_Ga[bacIdFfIgG
=clickabl	|(]HI
=clico	|HIKJZJb_
=client	a!J#Y%H(H*J+I,J-H/I0F1a2J3I4J5J6J7I8J9G:a;K=I>F?G@CAJB^CIDGGHIGKGLIMFNIOIPIQbRHSJTHUHVHWIXIYIZE[J]G^I_IaEbHcEdFeJf[gIhE
=cliqu	y9J>JBJDZHGIJKJZJ]Ja]b]
=clock	g#G,J-I/I0J3J4J6J9G>I@IBGDJIJJJKIMJPJRfTGXIZD[J]G_JaJb[cIdKfIhJ
=clon	|4I6]A^HERGcHfI
=clos	_!]#G%I(G)I*I+I,I-D.E/F0H1H2I3F4H5J6H7H8I:H;J<J=I>^?F@CAGBcCFDFEJFIGGH@IDJHKELHMFNGOIPGQJRFSHTYUIVFWJXGY][G]c^G_DaGbFc_dHfFgHhG
=cloud	L!G#=%?&F(@)A*B+D,Y-A.E/g0g1A2D3@4C5D6_7J8B9A:A;D<E=?>@?@@=A[BBCCDAEBFCGAHII>K;LBMaNAOCP^QERFSCTeUBV@WCXBZ:[?]@^?_baBb@cYdZeCf=g^h@
=cloudanchor	o%I,J/H0I2J3H8J9H>I?JAFBIGJHEIIKJMIRJTJVJZJ]H_eaHcH
=cloudgebruiker	|A[_YdI
=cloudsynchronisierung	y0]HI
=club	|-YHJ
=cmdlet	q%H(I)]/JBJHaIJKGLGMIVJZGg^hJ
=co	s#G(J-I3I9Z:I=J>H?J@YBGCIDHHDIGK[LIMINJOZVJZ[[]]JaIdIhH
=coch	yLX^XdZfJ
=coche	sLY^[d[
=code	L!B#=%C&X(A)D*@+B,C-=.C/A0E1D2E3H4B5E6D7C8D9=:B;D<F=B>e?[@=ABB]C[DAE_FBGDHaI@JDK<LCM?N@PCQFRBSCTBUCVHWDXeYEZJ[C]^^D_BaebAcBdDeFfBgCh?
=codic	f#J-I3D9H:J=J>[@GBXCYDIHGIFKHMHNJOGVJXYZF]I_KacfJhI
=codigo	^!H#F%H(G)I*H+H,I-E.I/I0J1I2I3Y4H5I6I7I8I9B:G;I<J=F>]@CAHB[CYDFEJFIGIIBJJKDLIMFNHOBPIQJRHSJTHUIVFWIXaYIZC[H]E^I_HaebIcHdIeJfHgJhE
=coffe	wH[RJZJ]]
=coincid	yOZ
=coinciden	y/J6ZA[KIO]_G
=col	|-Z>XHI
=colaboradora	y:]@]HH
=colega	r(^-J9J>I@JH^IHKIV[ZG
=collaborator	y:[HJ
=colleagu	p(H)]*IHHUXZZ
=collega	m!J#J%I(_)J*J-I3J4J9G:I=J>F?IBHCJDHH_IGKHMINIOJPIUHVaXJZF[J]IaHfJhI
=collegu	s(Z9I@YH^ZI
=coloco	|3J>IIHK[O[ZJ
=coloquei	w-J@GDZHHIZKHMJNIZG]^aJ
=com	V!E#B%E&I(E)X*B+J-[0G1F3Y4E5H6G8G9D:X;G<H=C>D?J@HAYBXCCDAFGGEHBIAJHKALEMFNBOZPJQIRESaTdUCVBWDXCYH[C]C^E_DaIcbeHfBgahZ
=combien	y-I=EH]IJK[T[
=combin	m+[/H3ZDGH^NJdJ
=come	[!G%C)E*X+],I.J/H0F1I2I5J6I7H8I:E;[<J=H?EAHBCCGEIFIGXHXJYMFNIOGPXQJRGSHTHUBVCW^XZYJZ<[H]E^G_Ha^bGdGeJf^gHhF
=comm	u+]-[?YCIDIHGIZXJZIaJ
=comma	s3Z>IF]HHaI
=comment	o-J@JDYHaKHUIVHZG
=common	j-c9I>J@IHCIHKGNJZG
=commonly	y-[
=como	d!H#I%I(Z)H+],J-F/J0J3E4I6J7I8J9]:F=H>Z?Y@DAJBDCFDYGJHdIXJJKELIMHNGOFPHRJSITJUBVDWHXFZ=[G]H^I_JaGbHcJdHfHgJh^
=companera	y9IHZKJV^
=companero	y(YHY
=compani	y(I:ZHGS^UJZE
=compania	|NY
=company	Y!H#F%H(F)E*H+H,I-Z.I/G0J1G2I3H4G5J6I7Y8_9G:a;I<J=H>J?D@CAJBCCGDCEJFIGGI@JGKCLGMENaOFPHRITHUdWYXGYJZ?[Z]F^G_GaDbHcGdXeIfGgHhF
=compar	u([-I?]CJDIHDIHJZKJMJNHZF[^aJ
=complain	h(J.X/Z>JBIHAIIJHK[MJNGTIUJW]Z][Jh[
=complaint	|=JHESJWJZ^
=complejidad	|IX
=complessita	yHII]
=complet	c!J%J)J+D-H/I3E7J8J:H=I>G?I@FB]CHD^EJGJHHIEJJKGLIMINFO^PJSJUHVFWHXJ[J]_^I_IaGbIeZfJgJhH
=completar	|([HJ
=completata	|B^DGHHZI
=completo	u3F>IHGI]KJO^
=complex	pI_ZF
=complexidad	|HJIZ
=complexit	|HJIYNZ
=complexity	f-E@]BII_JINZZF
=complianc	|H[JZNE
=compliant	oH^NZ
=complicat	y-J@ZHJIZ
=comply	s-YHHN_ZD
=compramo	|8Z
=comprend	|3[=YHJ
=comprida	|2Z:JHFI^KJfJ
=comprimento	|@IHFI[N[
=comprobacion	|3G>JHIO[a[
=comprobar	|3[DZIJVJZJ
=compromis	|-DHZJZ
=compt	X!_#_%[(A)],Y-B.I/G0H1G2[3Z4E5I6G7F8G9I:];G<H>E?D@BCBEDFHH?IIJGKCLXMCNBOFP^RFSGU@VaWBXHYHZ=[Z]D^]_[aEbEcDdGeHfCgGhD
=computador	yM^ZI
=computer	b!J#](I+J-Z/Z7J9J:H=J>G?IBECJDJICJIK[M^NFOHSITXVGXIZ_[I]F^GaEbYfJgJhE
=comum	|-[HI
=comun	y-]HI
=con	Z!G#D%G&J(J)^*F+G,G-Y.I/E0H2H3^6G7Y8H9E:[;H<J=D>CAYB]CEDAEXFHGGHBI@JHKALFMENFO]PJRGSFTFUCVBWFXEYHZ_[F]E^F_DaEbYc[dFeHfEgZhZ
=concern	|@FH]
=condicional	|HZ
=conditional	jH^
=conecta	yH^
=conectividad	yZIc^
=conector	l%X2Z3H4H8_9J<]>JAJHEIJPIQ[_[aJcJdEfHgJ
=conexao	yc[
=conexion	ySJc[
=config	y0]HHZIe[
=configur	[!I#J%E(F)G*Z+K,Y-I/J1J3[4J6J7I8H:F<Z=E>J?IBGCHDYEIHDIGJILIMINHPHRJSJTHUCVZWaYJZ@[J]I^H_IaJbYdXe]fGgHhI
=configuracao	uE]WIZIeX
=configuracion	uE^ZI
=configurada	|HJVXWZ
=configurado	yUHVZWZ
=configurar	uHYe^fF
=configurati	uE]HHVJWYZIdIeZ
=configuration	b,J1J3J8[:H=IBHCHDHEdGJNHPJUGVGWHZEcGdDe]fJ
=configurato	yEIPJUHV_WYZJ
=configurazion	sE]HJWJZJeX
=configuro	s3H>HDIH^UJVYWZ
=configurou	y*JEJUIV]WXZJ
=confirm	h%X*X+Z-F3D8J:I?I@FBZCZDHEJHZIIKGLJMGNHOaVJXJZA[J]I^IaGbJcJdKeJh]
=confirmation	|C[DKaJ
=conflict	u-JH]JXNZcJ
=conform	|-]
=confus	yHZhZ
=cong	|!^9JHH
=conhec	|HHM[gX
=connai	|@HHKKIMJZE[a
=connait	|HHMZ
=connect	I!<#;%A&E(>)@*@+@,b-9.C/=0Z1i2^3;4[5@6[7>8c9B:<;@<H==><??@=AGBCC=D<E@FAGcI;JDK=L@MBN=O>P@QGReS?T<U>V<WAX?YZZ6[=]>^?_Aa>b@cbd^e_fhg@h@
=connecter	s2KBYCJDJHJIIKIVJZ][[]HaJb]cJdJfJhJ
=connecteur	q%[(J2X4J8[<YHHIHQY_ZdJ
=connection	h%J-I1H4J6I8J:J<^@JBEDJEKGIHJNJRIYbZF]I^J_JcZdIeJfH
=connectivit	|cY
=connectivity	i@IHGZEcb
=connector	X!D#F%_&J(E)H*I+I,E-F/H0H1E2d3D4[5H6H7H8b:E;I<d=I>F?G@GBDCHDHEJFIGDHDIBJIKFLGMFNEOJPHQaRFSITGUHVEWIXIYGZB[G]H^CaHbHcCdDeGfDgIhG
=connectorkonto	w%[2Z
=connectorspac	|_]
=connession	ySJcZ
=connettor	r2X3J4J8]<ZBJHFPJQX_ZcJdJ
=connexion	m#H%J-J1I3I>G?K@JBXCIDJEIIJSKXIZ[[I]IaFb^c]fIhJ
=conoc	|BKHHM[
=conosc	|HHMZ
=consegu	r!J-I7J9I=^?J@ZBIDJHFIJKJSZU[VYZFaJ
=conseguem	|8ZVY
=consent	y*HH_
=consider	u+Y-^IIaK
=consigo	h!Z#J%I*I+J-G3I4J7J:G=J>[?IBHCGD[HBIFKZLHMHNIOJPJUHVEWJXJZ_[]]I^I_JaIbIdJfIhE
=consistencyguid	l-J3I9J=JAdBJHEIJKJZG_JfJ
=consta	|+[DJ
=constraint	|@]HI
=consultant	p-J3I9I:a=JBJHFIJKIU_WIZH]J
=consultor	|:^HJ
=conta	[!b#]%X(C)^*Y+Y-C.J/H0I1G2[3X4E5I6H7G8G9I;F<I=E>D?E@BAJCBDXEFFGH?IAJHKCL[MENEOFP[QIRGSHTFUBV_WCXHYIZF]FaFbEcEdHeIfDgHhD
=contact	X!E#E%E&H(I)A*?,B-A.H/H0H1D2F3c4_5G6G7H8F9C:J;H<I=]>^?I@DAFBDCcD[E_FGGEI@JGKELGMGNFOBPAQHRESITGUHVBYHZa[E]F^D_DaEbIcCdJeGfEgFhE
=contactar	y3J4]HJZJc]
=contactez	|!X*JZ[
=contacto	u#J-J3_4J:J>J@JBJC[D[HHIHKJVJZEhJ
=contain	^!H#H%J)J*J-]4I5X:I>J@IAXBIDJF^GJH?IfJIKGNHTJVIZB^IbIcJdJhI
=container	s-G2J3J8J>I@JFaGaHCICVJZF^J
=contato	u#I)J*J,J-G3_4I:J>J?JBIC^DJHFIGKJOIPIUJVHXIZY
=contatta	|-IZ]
=contatto	y!I#F%J3aBJC[DHHFIHVJXJZI
=contem	u#F-bHFIYKHTFXJZI
=contenir	|IX
=contien	p#E(I-b3J:J@IBJCJHCI^KHMJTGXIZE[J]JhI
=contient	p#H%J-_3J:I@IBJCJFXHEIaKGMJNJTJXIZFcJhJ
=continu	q.Z1Y3J>J?I@JBYHDKYZG]_aH
=continua	r#I3H>Y@JDJHEL[M[T[ZJaK
=continuar	|>JHJX_ZIaJ
=contract	p!Z/J3H=^HZJISHcI
=contractor	q3F:a>HDJHCV[ZYaH
=contradict	wH]ZJ
=contrasena	S!B#X)F*F+F,G-X.I/G0G1G3C4C5G7X8F9I:I;H<I=F>D?D@IAHBXCEDHEFFHHHIZK^LJMYN[OFPEQIRFSFTDU[VEWEXFYGZ^]D_EaEbYcId]eFfAgFh[
=control	j-I3G4F5c<HHHIJJINIO[hK
=controlador	l4a5YHJIJJ[ZH
=controleur	s4^HH
=controller	Y!G%G(H)J*I+J-C/Z1H2K3G4]5c6J7F8G9J:I=F>I?J@EAGBDCJDHFJGIIEJbKILJMIOIQXRISJVIWJXIYJZF[J]I^J_HaHbJcHdJfHgGhJ
=controllo	|5YNX
=convidado	r:b@IHGKJZI
=cooki	T!F#E%H(F)H*G+I,I-E.m/G0I1H2I3F4G5I6I7G8H9E:F;H<J=G>E?E@FAHBDCGDFEIFHGHHHIDJGKELIMFNEOGPHQJRHSETHUFVEWGXFYIZB[G]E^H_GaFbDcFdGeIfGgHhG
=cool	|@Z
=coordonne	|3^:JD[HHKIZH]J
=copi	w-I@IH[IHKEMEOJh_
=copia	|6]HI
=copy	u!J6[8GA]HDIIKXOIRJZZ_[
=corporat	n*I@JHHIJKINcZG
=correct	j3E=J>FBJHJIJNIRaZE]IaZfIh]
=correctly	s@HZ[hY
=correo	l!J#H+J-I3W9E:J?^@FAJBHCFD_HDIHKGM^NJOGRJTJUJVJXJZE[J]I_Ja_bJcJfJhG
=correspond	p3IO[_X
=correspondanc	|AX_Y
=correspondent	|/J0I6ZA[_G
=corretta	|hY
=corrispond	yOY
=corrispondono	|/J6ZA]HI_J
=corta	r-F2J9J@HBJDJHGIcKIZIhJ
=cortada	|;[
=cortado	w!a=I>J@JBJHEIJKIY[
=cortafuego	|#J-J1JHZTIc]fJ
=cos	y#K-I.^3I9_>H@IBIDIHFIGKJMHOJRJXJZI]IaI
=cost	r=]@KH^ZF
=cote	w/I6ZHISJT_cH
=could	W!E%E)G*H+G,X-Z.J/I0I1H2J3[4^6Z7G8G9G;J<I=F>G?G@EAHBYCHDAEHHIJZKDLGMFNFOHPFQJSGTHUJWHXGYXZ[[H]H^Y_XaFbFcYdBe]fDgGhE
=count	i!I#X%J(J)H*Z+c-E3H>I?H@JBJCGDAHZI]KJOHTIVIZH
=counter	uHFT_ZG]X^Y
=counterpart	y!I/GSJZH__
=country	i3_AIBIDIHBIKO_ZJaJ
=coup	r!^9H;X>J@IBJIJMJU]VJYZZI
=courant	w-[HIKJf]
=court	w-HI^ZJ
=cover	s%J*J-J/J1J3H4J9J=a>G@IDIG_HAIGKIMINHRJV[ZH]JaIcJfH
=crash	l0[4[@HJJMIRHZGbJcIf]
=creat	d!G#J%Y(H)J+I-J/J3J4I8_9J:J<J>J?IAJBGDJG]IJJKKILJMJNGPHUJVGYYZC]J^]bZcIeJfI
=credential	e!K#_%X(G,Z-I/J3J4J7E:I=I?I@IBHGIH[IGJJKIMINIPHSJTJVIXJ^J_IaJb^eHfJhI
=criptografia	y6[<YHI
=criteri	k#I%J*J-Z3I9J:J=J>I?]@HBICGDHHEIGKHNbUIVJW^ZG]IaJdJfJhJ
=criterio	r(J*]-J:J=J@IBHDJIHKHMJNaPJSIVJW[ZA]JdJfI
=crm	o!J#J%G(F*J-J/J3J4J9D:I;J=J>F?I@FAJBHCJDHFJHgIHKHMGNJOJPIUJVEXIZF[J]HaI
=cronologia	y5ZHJIFKYN]
=cross	p(J-J/J0I7J:J@IBIGIHZI[MIRJS[WIZEdHeZfIh]
=crypto	|HJY[
=ctm	|B]HJZG
=ctrl	g(I/J7J:J>J@EBHHGIIKHLIMZNH^Fb[hc
=cuando	y9I@FBJHFKJX]ZZhZ
=cuanto	|=FH[TZ
=cuatro	|3I>IHHI^OI
=cuenta	Z!b#[%Y(C)]*Z-C.J/G0H1H2]3Y4F5J6H7G8H9G:X;F<J=E>E?D@CCBDZEHFHH=IBJIKCL[MENEOFP]QIRHSGTHUBV_WEXGYIZH[Y]E^ZaFbEcFdJeIfCgGhC
=cumpl	o-X:JHINaWH
=current	_#H(J-F/F3I9I:I>H?IBICHDGHJIDJJK]LJMIOHTJVJZ?[I]J^IaJeJhf
=currently	l#Z>GAXH_SZTXZEaJhJ
=curta	y-JDJHHIa
=custom	d!J#J%](J)J*J-a/I0J2G3I5J9I:J=I>J?J@HBJCIDJH[IHJ^KHNEPJSKUJWGXJZG]I_GaHcJdJfJhJ
=customer	h/X3I:I=J>H?J@YDHH^IJJIKHNHSYVJZ[^JaF
=cut	y4ZHJXX
=cycl	|HIK]
=cyfry	s-J3Z9H>J@JCJHEIaKHNJO]ZGaJ
=cyrillic	|/[IJ
=czas	y@[DKHHIIKIMJRaZH]J
=czasu	|MYR[fJ
=czego	|9J?I@IC]HJMJZ^dFfI
=czekac	w@ZXX
=czekam	y9Z>H@HBJHGIJKJRJXFZHaa
=czemu	w*[9I?I@GBJCJHIIIKHNYOJPJV^XJZZ[JaJ
=czerwono	|9J@IK^MJZIh[
=czesc	|9]
=czlonkiem	|HJV^
=czlonkowi	|F]PZVIZI
=czy	y-J9Z@[BJH]IJZJdH
=d	Z!E#D&I)X*J,]-J.H/E1G2G3J4D5H8[;E<H=D>G?H@IAFBBCGDYFdGJHFIILFMHOJPBQHRFSGT[UBVDWFX]YGZ=[Y^E_FaAcEdBfD
=da	V!Y#B%C(D)I*D+G,D-Z/I0E1E4C5F6Z8E9?:Z<G=@>E@_CYDCHCKGLEMAN^PBQGRISXWCX@YEZa[I^D_JbJd@eYgDhA
=daar	y:]>]CJHIXJaG
=daarheen	|>]aJ
=dabei	|G[
=dado	s!I#I+I-H3_4K:J>Y?J@JBICHDaHFIJKJOJVHZFhJ
=dafur	yDZV[ZJ
=dag	j!J#D%J(H*H,J-D/J3I4J6J7J9@:I;J=I>G?H@gAJBGCGD]HCICKBLJMHNHOHRJSJTIUIVHXaZA[I]I^JaIbIdJfJhX
=daher	yHJUJZJbZc[
=dahin	y3J>a?JHHaI
=dai	|*J?]CIHJP[
=dal	n!J3J7J;YBHHEJXMHPZTZVJZH_IbZcYfIg^
=dalej	r#I(J*J-J3H9H>F?G@IBHCHDGHCIHKGLYM^NJOIPZTXVIX]ZG]]aGgJhJ
=dall	s9I;X>J@ZGYHHIJMI]]gX
=dalla	y!^>HBGGYHGIHK]ZJhK
=damit	wB]HFMHZIh]
=dan	y2[9H>HC]HGIGK]ZI
=danach	|HJ]Xf]
=dank	q#I-H3H9b>I@JBZDHHDIIKIOJXJZH_JaIbI
=dann	w9I>F?JB[C[HFIJZG]Ia]
=dans	Y!]#D&H(D)G*D+E,[-X0G1G2G3]4F5I6F7Z9A;F<H=F@BAHBBCID]F[GZHGJGKAMHNGOAPDQIRETZXEYGZH[E]DaYcCdXfI
=danych	w+J>YDaHJVJZH
=dar	u*Y:^?I@JC[DJUJVJWJZJ
=darf	e!J#J(])H*J-I/J3J4J7J9I:G=I>G?Z@]BHCIDIHCI]K_LJMGNHPIUJV[XZZ@[I]H^ZaGbIdJfIgJhG
=darum	w0]3Z@JDIHHIIKJL]UKVIZJ^]aJfJ
=das	S%]&G(C)D*C+E-^0D2X4B5J7B8E9@:@;D<G??@DAEBFD@EDFEGBH>IHKfLAMbN^OCPBRDSDTAVIWDXBZC]J_Za@bIcBd[fBg]h^
=dass	q)[+Z3JCJDYHJIJNIUZVJZY^XdJhJ
=dat	f!H#G%I(H)J*H+X,J-]/H0J1J2J3B4I6J7H8J9E:I;H=H>]?H@DAIBHCFFJGJHBIZK^MGOZRISITZUIVFWJXGZB[I]F^[_HaDbHcIdYfIgJh[
=data	m#I(J-Z/J3E7K9J>Y?IBFD[H[IEKDMHNIOJXJZE]I^JaHbJc[dJgJhG
=databas	yHaIJZF
=datacenter	w3J=JHBcbdJfJ
=date	o+C1Y3H4I9I>J@JDGH^MIRbZJ_KcHfG
=datei	|3JHYO[
=dati	u!H#F%J+I3a>XBICGD]HEVIZH
=dato	q!H#J+H-I3_4J?JBICID_HDIJOJVIZGbKc[fIhJ
=datorn	p!J#](J-I3H4J9F:J>E?I@HBJCJDHH^IHKFM_NJOJUJVIXGZE[J]I_JaIbZcJfGhG
=dauernd	y#]HXMFfZ
=dauert	yHIM]
=daughter	y@JK[
=day	X#B%G(D)X*G+H,I-B.I/D0J1I2I3F4G5H6H7F8G:D;I<J=E>E?E@iAHBICED]EIFIGGHBI@JEK>LEMCN@OGPFQJRZSGTXUFVDWFXeYXZ:[F]D^D_GaFbEcFdGeJfagYhB
=days	g!]#J(I-I3H9G=J>I@^BICHD]GJH^KGLHNHOIVIXHZX]J^JaJhI
=dc	P!?#F%>&E(=)A*@+A,@-_.C/I0I1>2A3<4p5k6?7?8?9;:?;A<]==>:?:@BA@B;C=D=ECFAG=H2I:JjK:L@MdN<O>P>R>S@TDU>V=W@X>YFZ6[@]<^@_=a=b=c<d<e?f@gEh=
=dc01	|0WJX
=de	A#H%]&?(])6*[+D,[-Z.E/B1F3Y4F5D7G8B9C:H<E=G?Z@FA?BGC[DCECFJHIJIKbLIN[OGP]QFRISITJYAZB[C]Y^G_FaXb^dHeHfbgEhG
=deactivat	l!^(JHIJXU[
=dead	j!]#H%I(J*J+J-I/I1J3D4J7K9I=I>a?J@IAJBGCJDIGJHJIGKIMIOHPHRISJTIVIXIYZZC[J]J_ZaJdGeIf]gJhX
=deaktiviert	h!^)Y;X<YHHPJU^VHWIZJdJfK
=dear	y@YZX
=debe	w.XIZLX
=deblocag	|?HCHHI[^
=debloquer	|#Z
=declin	q(I-J>J@[BFHEK]O]UJZE]IbJgJhH
=decoche	w%K*J+J;Z?]CHDGG]HGIJKJNIZHdZfG
=decommission	|4YHHfY
=decrypt	g-J6cHGIJKHNIZD^JeJfJhJ
=decryption	q6^HIZJ
=decryptionerror	|6Z
=default	j@ZHaKINX
=defaultuser1	rHHba
=defender	|H[QY
=defin	h(I*G:J?H@HBJCXNGUGVJWdZF
=defini	w(J*XBJHJUGW_ZI
=definida	|BJUJW^ZI
=definiert	|W]
=definito	yBJNHUJW_ZI
=degrad	|SY
=degradation	|HHS^UFVIfG
=dei	|HIN]
=deixa	p#K(I=J>J?J@[BIDJIJKZMJVIWJXZZ^^IaIbJhH
=deja	f!H#I(F)J+_-H/I3J6J7J9J:H=[>G?GBXCGDEHGIHKcLIMHNIOJTJUJVEWJXZZZ[H]G^H_JaFbGdJfIhD
=dejo	yHJYZf[
=del	X!D#D%[)E*E+G-C.J/D0G2H3[4Y5G6F8F9C:X;G=C>E?A@DB?CCDBEHFGIIJFK]NHOIQHRYS_UCV[WEXEYGZB[D][_GaAbZdGgFh^
=dela	|8[
=delai	|@[EJHIIIc]dI
=delar	|A[HJI[
=delay	|@IHJM]^J
=dele	u;Y=[@GHEI[K[ZJ
=delegat	i!J%b(Z)J;Y@JAJBJGHHAKGNJP_VIZF]J_G
=delegation	u%_(J-J9I;J@ICJDJFJGINIP[VJaJ
=delet	d!D#G%G(J*J+^-J/D2J3G4F5D6J7J8]9J:F=J>Y?J@JAFBHCIDFGIHaIIJIKIMINIOHPGTEVHZH[J]J^J_daIbJdKgJ
=deliver	w3H>JHGa^
=dell	f!H#E%G([)J*J/J3[6J9F:H=H>[@FBDCEDDEXF[GYHHIDK]LJMGNZOIPJSJTJUYVFWHXJZD[H]G^I_IaIbHcIdYeJfHgJhF
=della	f!H#H%H)J*J+J-Y3G4J7J9Y:G;J=I>F?IAIBFCYDGFKGYHZIDKDLIMHOJPGSZVXXIZC[I]^^I_[aFbFcJdIfHgJhG
=dello	|HJR]
=dem	]!X#F%[(E)I*H+F,H-F.J/X0H1F2I3E4E6G7H8H9F:F;I<J?C@DAICYEIFHGYHGIDJXKWL]MKNDOGPFQJR[SHTHVEWHXFYYZD[F]I^Z_GaYb^cHeHfZgFhF
=dema	y%]*Y9IHJMZ
=demai	p#H-[1X2Y3J9F>I?H@YBICHDHHCIXKGMJNJOJXaZJ]JaHfJhI
=demain	u-J@_HHX]ZF
=demand	g#I%J(J*Y+Z-F/J3I9]=J>F?G@EBIC[DHIGKDNJOIVJX[ZD[J]I_JaIdJgIh_
=demande	|CX
=demarr	|ZJb[fZ
=demasiada	r9J@JHHXa
=demasiado	i#Z-]2Z9H:J>K?J@_BGCJDJHDI]KGMIOJZJaIhI
=den	]!D#C%E&I(B)D,F.H/E0G1G2H3I4D6F7F8G9A:C;J<I=C>]?^@@AFBBC^EGFGGGHDI?KXLGMBN_OZQHRFSFTXU^VYWFXDYGZF[D]^_XaGb]cXdEeIfDgE
=denegada	|P[QXfJ
=denegado	s%a*J9HKJPZVIZI
=deni	Y!E#F%c&G(b)G*F+I,G-I.J0I1J2G3G4H5J6G7H8I9H:G;G<J=I>F?G@HAHBCCGDHEIFIGHH?ICJ_LHMHNEOIPbQaRISGTHUHVHWJXHYIZ@[I]I^[_FaIbIcHdGeIfHgEhE
=dentro	|I_ZJ
=deny	y@JBJHHLIZJ^^hI
=depart	|!XHFTJb^
=departamento	|([HIV[ZH
=department	j!J%I(Y-I/J3I8I9J:I=J?J@GBIDJF_G]HIIHKGMJPJTJUJVaWK[J]I_JaJbJcJfI
=deploy	ybZ
=deployment	|;X
=depoi	o(I*J-J3I9J:J=J>I?F@JAJB[CZHBIIKIRZUIVGXJZE]^_ZaGbKcJdIf]hI
=deprecat	|1X
=depui	i#J%H(I)J+J-H/J3X6J9I=X>G?I@HBXCIDJEJGJHBIHKHMGNJOIPYRISJTJUIVIXEY[ZF[K]H_Ia[b]cIdGf_gZhJ
=deputy	|3J>JCJH^ZG
=der	Q!Z#H&G(J)B*A+I,B0J1C2E3Y4X5G6I7E9@:?;Y<F?[@EADB=CEDGGZHCI?JHKAN_OaPXQFRHSZTIUEV^WIX]Z@[C]]^Z_EaHbDc[dJfZgAhA
=derden	|.YJY
=dernier	s!J%J-I3I9I=J>I@GCIHHICKbO]ZIaKeYhJ
=des	_!I#G%E&Y)H*H+G,_/I0I1X4G5J8I9[:F;X<X=J>G?FAJBDDHEIFIG]HEIIJIKGLHMFNEOHRXSITJUFWHXHYG[H]G^J_IaFbGcFdZe^gIhD
=desabilitada	u!Y;ZbY
=desabilitado	y!X(Z.X
=desactiv	i!](I)X;YBJHIVJY]ZI^KbZfI
=desactivada	|;Y
=desactivado	s(H)YU]
=desactive	r!]3J<XHHL[UXZJdZ
=desativada	q!_UYWJZG
=desativado	y!X(H)YUY
=desbloqueada	s#CB^HIT^[IbI
=desbloquear	l#[1Y?F@JHI[^bK
=desbloqueiem	|[Y
=describ	|HXUJZZ
=description	|6JBIDIGINHZ_fG
=desd	l(J=J?K@]BYDJGJHFIIKJMGP[RJSJUHVJZF]JbZcKdEeKf]g[hJ
=deselect	|%H9H;JFHG]HGZJd]fG
=deshabilitada	p![;Z
=deshabilitado	u(XVJbZ
=deshalb	n(J3Z=]@ZDJGXHHKJZFaJdZfJhJ
=design	yHGZJ^]
=desk	d!H#G%J(])G*[+J-H3F7I9I:J=I>E?Z@]BCCIDFGJHaIGJJKFL^NYOIPISHTJUHVFXJ[I]F^]_JaGbFcFdJfGgIhH
=desktop	u/_H^IJKJZDcJfJ
=desligada	w<XHHU]fX
=desligado	|HJU]
=desmarcada	u!J%J;YG^HFNI_Id^fH
=desmarcado	|d]fJ
=desperat	|#IHIKHXIZ^aH
=despu	|3H8X>JHF]^aE
=dessu	y>X@]HJ
=deswegen	|-X.Y
=det	Z!B#]%D&H(@)D*B+D,E-Z.F/]0E1F2F3@4C5G6D7D8E9F:B;E<G>H?A@^ADB]CHD?EFFEGEH;I^JFKbLDM[N[O[QGRCSDTBUXVYWFX@YF[F]@^C_BaAcDdDeGfCg[hb
=detail	f!G#J%J&_(H)J*J+F-J3G:H=I?H@EBGCGDbEZFEGIHGIIJJKHMJN]PHSHUGVHXIZ_[J]I^I_IaJbHcJdJfJhH
=detalh	|N]
=detall	|N[
=detect	yHXUZ
=detenido	|fY
=determin	wFXHHKXNHWZdX
=deu	yB^HGZX
=deux	f!J#J%J(G)H*a,J-H/Z3H6J7K9H:I=J>H?I@^A]BIC^DIHDMHNHO]PHUJVHXIZD[J]J^I_JaJdIgJhG
=deuxiem	r@ZC^KJZGhJ
=deve	p([-J3J9J:J>I?HBKHFI^K]OJZJ[J]J
=deverrouill	|#IB[HITZ
=deverrouiller	q#X1XHHVJZJ[abG
=devic	d!I#Z%J(I+H,H-J=J>^?I@HAJBYDGHdIIKHMISJTHUJVJ_HaIbXcJdFeCfE
=deviner	s-_HH
=devo	|@Z[Z
=devolvi	|>Z
=dez	|N[RX
=deze	y(_HHWY
=dezelfd	yA^_G
=di	T!B#X&H(B)D,Z-H.J/D1H3Y5F8D9@:Z;E<G=I>J?XAEBHD?FFHEIIJHMISYTJVGW]YEZA]A_CaXb^dBeGf[gZhA
=dia	f!I#C%J(H)J*I+I,J-E/J3H4H6J7I8J9^:H;J=I>F?G@fAJBFCFD[GJHAIFJJKDLIM[NHOHPIRISITGUIVHXaYJZA[H]H^H_IaGbHcIdIfIgJhF
=dial	y>JH[
=dialog	rBIHZMIZIh^
=dice	b!D#E%H&J(G)H*G,H-_.I/I0J1J2I3C4H5K6I7H8I9?:F;I=D>B?D@[AIBECCDZEHFIGIH@IXJJKbLIMEO^PGQJRHSITIUFV^WIXDYJZZ[H]F^H_GaEbHcIdHeJfHgIh]
=dicht	s!]#Z-J3J9F>G@HB^CJDJHGIHKHNJOJU]VIXHZEaI
=dictionary	|-HJ]NI
=did	[!F#Z(F)G*H,J-H.J/^0I1I3D4H5I6H7H8G9Z:H;J<J=E>A?X@aAHCGDXEJFIGGJGKCLIMENIOYPFQJRGSGTYUXVDWHXYYXZZ[G][^F_FaBbFcGeHfHgHhF
=die	R!@#>%H&F(D+[,J.F/[0B1C2E3G5E6G7F8Z9E:?;I=]>_?F@;ADBFCaEXG^HBJIK]LFMHO]PBREU^VaYCZ?[X]F_AaGb?d>eHhF
=dieci	|N[
=died	q!I3J4Z>G?IBIHEIJKIR[ZH]baJfI
=dienst	p@IHHNJVJZHd[fb
=dienstkonto	|%XLZZI
=dieron	|!]*XHJZF
=dies	l#J%J([-Z8X=J@GBIGZIIK[MINKV[ZF]JbXdJfIhJ
=diez	|NZRX
=diferent	r+I/^6Z?IDGHFIJK]MJNJO[]J
=diferida	j!J%I(J*J,Y3J4I6I8Z>J?J@IBIGJHGKINJRJUJVJZGbJd^eZf[gYhI
=differ	q/Z3J6Y>HHFIKKYO]dJgX
=differe	w%I8[d^fJ
=differenc	y@IH[KJR[ZJ
=different	_!H%I(G)I+J,J-H/Y0J1J2I3C4J6_7I8J9I;J=J>]?G@YBEDGFJGXJIKXLIN[OHPHRISJTGUIVIWJXIYJZB[H]G^H_HaHbIcGdFfGhF
=differently	|*Z
=difficil	|-Z
=dificil	|-Y
=digit	b!I#H%I(H)J*I+J-D/G3^4J7I9G:H;J=J>F?G@CBHCFDGGJH@IaJYMINXO^PJRJTJVHXIZC[I]I^J_JacbJcJdJgJhE
=digitado	|O[
=digito	s3[9J>G@JCJHHIHKIOZXIZIa^
=dimenticata	y:X>XHHZZ
=dimenticato	w(I>JBHKJMJZ_
=dio	|+ID_HJ
=directiva	k!E%J(H)J*^,J3H6J:H=J>J?[@JBGCIDJEHGJIJKJMKNaPJSJUEVGW_ZF]J_HaJbIcGdHfIhJ
=directly	|@]ZJ
=director	|!J%H(_)J/J7J:HHIJJKJVJWJZG
=directorio	m!](H/J3]7[>IHHNJOITJ_XaJbJcJdY
=directory	V!J#D&e(A)Y*F+H,F-E.H/J0F1E2F3_5H6E7Z9D:c;F=G>C?D@DABCHDDEFGEHAICKCLGMFNFOCPDQHRFSGTXVAXFYGZ@[G]F_^aEbFcDdXeGfEhE
=directric	|(]
=direkt	y(J@]VJZIb]
=diretorio	q(J/K3^7[9J>I?KDJHFIJKJNIOITJVKdZ
=dirsync	l!I#J%H(J*J+H-I/K0H1g3G4H6J7J8I9E:I;J=I>H?J@HAJBHCJDFGHHBIHKHLIMDNIOIPJRGUJWIXIYIZJ]J_IaHcIdFfChI
=disabilitato	o![HJbY
=disabl	T!d#G%G&J)[*D+I,H-G/F0I1Y2J3E4H5I7G9G:E;Z<J=E>F?B@EAEBDCGDFEGFHGFH^IGJJKFLHMGNEOHPEQJRHSFTHUbVCWDXHY]Z?[H]F_CaFcHdDgFhH
=disappear	u%J?XP[
=disattivata	y;ZUY
=disattivato	s!](X3JHEU[VJYXZG
=disconnect	|1I2K3G4J>_RHcIfJ
=disk	y3J4H6J9HBKH_IIRI_JcIfY
=dismiss	|H^
=disparu	w?]HGKJ_[bY
=display	o3H9J>FDJHaIZMJOIZE[]aH
=disponibil	|4[HIfJ
=disponibl	u*Y4[HJ
=distant	y4XQ[
=distinta	y/]6]HHIJK[MINJZJhJ
=distract	|HG]^
=distribution	wH^
=dit	f!I#H%J(Y)I*H+Z,J-Y/J3G4J7J9G:I=I>a?F@FBGCDDYEJHBK[LJMGPJRJTYUIVZXF[G]G^J_JaCbIdIfJgJhZ
=ditt	m![#G(G)H*H-G3Z:I=J>J@GBXCJDGHFI_KHLJM^NJPITYUHVZWHZC[J]I^JbIdJhJ
=divers	|/]
=diversa	|6[>JHFK]
=diz	j!I#H(J)I*H,I-[3G4J7J9E:I=J>F?G@YBGCFDYEJHDKXMIOXPIRKSHTJUIXG[I]I_JaIcJdYfJgJh_
=dla	h!G#I%J(E)]*^+J,I-Z1J2J3G4I8J9F:H=H>I?E@FAJBECHDFEHFJGIHZIGJJKGLJMINHOJPEQYRJTJUaVZXHZD[I]I^J_JaHbGcIdYfHgHhI
=dll	e(J-J1J@IBGDJGJHXIHJfKHMJNIRJZD]K^JbJfIhI
=dlugi	|2]?JBJCIHII^ZI
=dn	|/J1J3I>KBJF_GJZH]I_JcJeJfG
=dnia	y@_
=dns	i!I#G%H(J,G-J/J0J3J4i5I6G7I8H9H:J<J=G>H?I@EBGDJFJGHIJJHKILJMFNIPEQJRHVJYIZ?[J]J^HbHdBeCfDgIhH
=do	K!>#A%F(])=+A,H-E.C/A0D1Y2X3Y6@8@9a:E<I=W>D?[@ZAJC;D<EEFBGFHbIAJEMINCO^PHQFRGUGV_W>XCYB[J]I^I_DaDbXdJeJfDg[hB
=dobry	u3G9^>J@IBJHGIIOIa]
=doce	y9KHII]K[
=doch	y9G>JBaHJaJ
=dock	w9JH_
=docs	|H[JI
=document	q#I@JHXIHZ]
=documentation	rH[ZJ[X
=dod	|HYY]bJdI
=dodany	y8_9JHFV[ZHdJ
=dodici	y9J@JHII]K[
=does	O!G#J%J&Z(F)D*D+E,G-J/F0G3X4H5F6F9A:I;G<G=X>@?B@ZAHB=CCDAEFFFHcIYKEN[O]PBQHSCTYVAWDXFZ_[C]A^C_HaHbYcCdBeFgE
=doet	n(X.W4J9H>I?J@GBYDJH]IHKJLXMJNIOIVIZ[]JdIfGhJ
=dogs	|-^HHIF
=doing	y9Z:Z@JHFZJ
=dois	n#H(I*]-J3J9H:J>J?HA]BHDJHFIHKEMJNIO]PJTKVHWKXJZF[]]J_IaJh[
=doit	q>JEXHHI^K]LX
=domain	M#Y%^&G(@)B*?+D,C-?.F/[0E1B2E3H4c5b6E7a8a9C:C;D<F=A>@?A@HA_BGCADAEEFCGHHII>J^KHLEMFNbOCPaQJRDSDT[UDV@WDXBYEZ:[D]B^Ba>bCcAdBeEfAgYhC
=doman	n3J4^7Z8_=ICIHIIJPIZHdGfJ
=domanadministratorer	|(J)I*IP]
=domand	u#H%J)G*^-J4H9H?_@GBJCJHEIJKJNJPGTIVJX]ZJ
=domanen	s7XHIPYT]aIgZ
=domanenadmin	yP[
=domanencontroller	p4]5[HEJX
=domani	y@[HIX[
=domankontrollant	|4^HJ
=domankontrollanten	|4^HH
=domankontrollanterna	|J[
=domein	r7Y8[HIT[ZJaJdJfJ
=domeinbeheerder	|9JP^
=domeincontroller	r#J4a5XDIHFIIJXPKZI
=domena	u4Y7]8]9IHHdJ
=domeny	m!J#I%](H)H*J-I/I3I4a5X7I8I9J:I=J>J@IBHDHGJHDIIJYKJMJNIOJP^TZVIXJZE[JaJbJcJdJeJfHgJ
=dominio	^!H#H%^(F)G*E+J,F-G/H0J1I2J3F4b6J7a8a9H:H;J<J=G>G?H@EAIBECIDIEJFJGIH?IFJZKGLIMGNGOHP^QJRHSGT_UHVEWIXIYIZC[I]G^J_HaGbGcHdBeHfDhI
=domu	|9J>^BJ
=donc	y3Z>JD]HIaI
=dond	|+H3JDGH[Z]
=done	g!Z%Y(G)H*I+Z-F/]0I3C4E5H6I7H8I9H:I=G>D?E@JAIBdCGDXEKFJGIH@IEJHKBMGNFOEPGRISGTFUFVEWIXI[I]Z^J_FaGbHcIfIgZhH
=donne	|3]>XHJ
=dood	|HYY]bI
=door	i#J%I(H*J+Y-G/J4I7I9I;[>I?I@HBHDGHZIGKXMIN[OJPJTJVIXZZC[J][_JaHbZcYdYfIhI
=dopo	p!X%J3H:J=J>J?E@IAJBXCJDIHEIJKJPJR[UJVIXJZE]]_]aHcJf^hJ
=dort	w8[>ZF]HHZH
=dos	f!H#I%J(G)H*_+J,I-G/[3H4J6I7J9E:H;J=I>G?G@YA^BHC_DGFJGKHDIFKYLIMGNHO[PXRJTJUIV[WJXGZC[I]G^I_HaIbJcJdIfJgJhF
=dossier	s#J3F9[:K>G?J@IBJCIDIH]IGKGOaVJZG]IaFhJ
=dostaj	y>HaZ
=dostalem	|(K*[@ZHJ
=dostawca	|:Z
=dostep	y!]9JHZ
=dostepu	s%Z(J4J9I>[?J@JBJDJKIP[ZZaJ
=dot	|1X3[>JHJaI
=doubl	yH]ZJ
=doublon	|AXK]
=douz	yHGI^K]
=dove	|>WHEZ^dIeJfI
=down	Y!]#C%C&H(E)G*G+G,I.H/Y1G2H3E4]5E6G7D8F9B:D;[<I=D?C@XADBCCFDDEIFGGGHFIIJIKXLHMCNXOFPEQIRDSfTEUEVEWGXFYFZG[E]C_EaDbCdFeHf]gXhF
=downdetector	|-JHFS_UJZI
=downgrad	|=^ZI
=download	yH^
=doy	y9ZBJHEIJKJMJZ[b[hJ
=doze	y@JHJI[K[
=draaien	|1XHJZ^aH
=draait	|%IGIHGJXMIf^
=drei	y3J>]HJI[KJOIaJ
=dreimal	|#[>JHIaZ
=drie	y#]HGIXXJZJa[
=drift	rHJR_ZG
=drin	n#I+I-[3^9I>G?J@IB^CIDYHEIYKJNJOGZE]I^XaHhI
=drittanbieter	y.XJY
=driv	q#^>JH[IJNIVJZF
=driver	wHJJ]aZ
=droit	n#I%a(_)[*I,I-I3I4K9I:I=J>H?J@IBICJDJGJHCIGKJMINJUIVGX[ZG]J^XaHdIfI
=drop	sG]RGc]fJ
=dropp	r(J=Z>_@JDJGJHBKIV]ZH]Y
=drown	|4]>]HCfJ
=drucker	w9KH_ZG
=druckt	yH^ZG
=drugi	y8^@YHJIJKJ
=drukarka	yH^ZH
=ds	l%]2ZA[HYPJVJZJ
=du	[!E%[&J)G*E+G-C.I/G0G1H3_6F7E8G9_:D;H>C?CAHCDDCEHFGH@IBKDLFMBNBO[PYQIR]S[TXV_WFYGZ=[D]D^E_Fd_eGf@gHhI
=duas	l*Z/]3J9G>J@ZAYBJC_DIHGIIKZMJNIXHZE]JaJdKhI
=dubbel	|AYHJK]
=dubblett	|AYIKK]ZJ
=due	c!I%I(H)I*a,J-H/Z3H4J6J7I9F:I=I>E?G@[A]BHC_DHEJGJHFIFJHKXLJMXOZPHRJTJUJVHWJXIZC[J]H^I_JaHbJcZdHfGgIhH
=duo	|7XHGb[
=duplicado	|AY
=duplicat	j%G&H1I3E8I:K=JAdBJGIH]MJNJRJZI_HcGdIfF
=dur	g!X&Z(H,Z.X=J>J?E@JBHDHGJHAKXNJSHVJZC][^Ia_bJdZe[fF
=dura	yHHT^
=durant	n!^#I%J*J-J3E9I:J=J>H?H@JBICIDJHAIJKHLJMJNJO]SIVIWJXIZZ[J]_a[bJfJhI
=duration	u#GHZT[
=durch	r4Z@IBZGZHEMYZGbYcZfX
=durchwahl	|3]OJ
=dure	|T[
=durfen	u)[PZQXZKdJ
=dus	|@JLXZIh]
=duzo	s#^-J9G@JBJHGIIKJMJXaZGaJ
=dwa	r!J#J(J*[-I/^3I9H>H@YA_BJCJDIHFIHK]MHNIPJVJXJZC]J_JaIhJ
=dwanasci	y9I@JHII]K[ZJ
=dwie	o!J#J(I)J*a-J?J@ZBJCYHGIHKHNJO]PJXKZF
=dwoch	u*^9I@JA]CZHGIJZJ
=dygn	y@_HJXX
=dynamic	|GJH[
=dziala	e!J#H%H)H*J+J,J-H.X/H0J3I4H6J7I8J9B:G;J=G>G?Z@DB_CJDFEJFJGHH^IEKELXMZNFOJPZRISHTHUHVFWIXIYJZY[H]H^H_IaHbFcIdHeJf_gIhF
=dziedziczeni	y!J;[
=dzieki	w>J@JB_HGIJZI
=dziekuj	y9_BIHIZJ
=dzien	o#I(J-I9]:J;J>I?J@_BHCJD]HFIHKIMJNIX[ZE]JaHbJfJhH
=dzienniku	|/XNY
=dzierzawi	|:]@JBJDIIJVJW[
=dzis	s#[-J9J>H@aBGHGKHX^ZF]JaH
=dzisiaj	|@]ZJ
=dzwoni	|9G>]HIIJKJZIa^
=e	J!^#^%C&C(E)I*E+X,?-B.G/A0?1@2@4D5A6Z8X9I;?<D=_>c?]@bA>B[C^DEEEFAGCH>IdJ?K]MENFOYP>QBRDSETEWGXFYYZB[D^D_=aCc<dZe@f^gEhZ
=e1	u=aHDZG
=e3	i!G#I%G(D)H*J+J-I/J3I4I7I8J9I:F=i>E?E@EBDCHDGEJGIH_IGKELIMHNHOJPGRISGTKUGVDWGXHYJZ<[H]F^J_IaFbFcJdHeJfDgIhJ
=each	d!H#_%Z(H+J-F/I3H8G9I>H?H@GA[BGCIGIIHKbMGN]RJTHVJXHZB[J]H^J_JaGbIcIdJf[hY
=earlier	p-JIKKaNJZI
=early	w!^@]HHKGZG]Y
=earth	|*Y-]HGIH
=easily	o-[ZJ
=easy	l-[@XHDI^KINIZKgX
=echec	y6XT[eX
=echou	n%F(I,[/Y4[:J;X=G?J@IBHCJDJEJHEKJMINIPYUGVHWIZ^[J]J_JaJdGeZfH
=echouent	y%JF[dZ
=echt	|9ZHIKJMJZIh^
=ecran	n#I+X4I9I>^?I@YBIHFKIMHTIVJZE[[]IbacJ
=ecrit	|>JK]gX
=ecritur	u%[8[@JHJKINJZHd]fJ
=edge	m.bHI
=edit	q#H%X*Z?J@JH_PHZI
=een	[!C#H%Z&H([)C*[+E,E-].H/E0G1G2F4D5H6F7D8F9H:X;K<H=B>@?G@aAEB?CcDIEGGEKILEM@QHRFSETEUBVHWEXJYHZ[]A^C_DaXbCcDd]eHfEgEhC
=eenheid	|:IF]G[IJWJdI
=eens	y-J9J>I@JDJIJKbOJZI
=eerder	u@JK^
=eerst	w>H@GBJC[D^HHIIKHOJVJZEaJh^
=effect	yLZTZ
=effectuer	|(YQY
=efter	m!]#[%J(I+J,J-G/J0J1H2J3F4I6J7K8I9H:I;J=I>G?I@HAICIDHGHHEIGKHLJMHNIOHPIR]SJTHUJVIXFYJZD[I]]^J_ZaHbIcHdHf^hZ
=egal	|-I@JHJIJKJN_ZG
=eget	y@IJXLINJZG^_hI
=eigen	s(J:[BJHIJZKILIZG^_hI
=eight	r/^@FHHIIMJTJX]hJ
=ein	^!G#C%E&J(D)G*G+H-].J/F0I1I2[3[4G5J6H7G8I:G;X<J=D>B?C@^AHBBCZD[EHGGI[KILZMFNDOJPFQJRHSHTGUEVBWGXYYIZX[Y]X^EaDbDcHeHfFh]
=eine	^!H#F%H&J)E*X+H,H-D/H0J1J2J3X4G5J6I7G8I9E;I=C?E@HAIBCCbDCE[FIGXHcJYKXLHMGNEPEQJRXUEVDXYYJZJ[G]E^Z_IaFbFcGdDeJfHgEhG
=einem	y@ZFXZ[
=einen	k!K#G%I&^+I,J-H3Y4I7Y9Y:I=H>X?I@^BGCFDDIGKGMJNIOJPIRKSYTJUIX]ZD[J]I^JaHbJcJeJfIgJhI
=einer	p8Y:[?ZCHHEIJKJP[VYZIaXdZfJgJ
=einfach	s(J-Z@ICJHFKZNIVJZ_]H
=eingegeben	n#Z-H3I>H@GBICJDGHGIHKYMJNIO]XYZE[J]]aIdJh]
=eingeladener	|:ZZI
=eingerichtet	wDYEZV[WIZH
=eingeschaltet	wNIU^VJZHd]fI
=eingestellt	|*X
=eingetragen	u*I3[>ECKDaHHZIaH
=einmal	n#J-J9H>J@]HIIHK^MITXXJZZaJhJ
=einrichten	w,[9FH]
=einrichtung	w,ZE^TJZIeXfI
=einschalten	|.Y6Y
=eisen	|N^
=either	p!Z(J@JDJGZHDIZKHMINJS^hI
=ej	r#J%^(J+E-J.]3I8I9I>F?G@JAJBGD]GJHCIIK]PFUJVJXJZF]Ja[bIdZeHfG
=ekran	|+[>]DFHGaH
=ekrani	s(J@ZHJXJZH[[b_
=el	N#D%F&E)F*A+E.E/I0H1C2C3_6A9B;J<H=@>a@CAXBHCIDDFHGDHGIBJJKALEMYNDO[PDQDSHUbXFYEZI[@][c]dJgXhF
=ela	r!J#J-G/I3J4K9G:J=J>H?I@GB]CJD[HEIFKFMFOITJXIZE]JaJhc
=ele	u(Z-]BYHGIIVJZG^Y
=elenco	y-^HH
=elevat	|HHP__G
=eleven	y@[NH
=elija	y-YKX
=elke	|HZZHh]
=ella	u+J@JBZD[HIKZZI
=elle	s*X3K>J?ZBZCIDZZJaJdJ
=eller	p#J(J-Z9X>I?G@JBHCHDaHEIFKFNZOIVJZG]Ja[hJ
=else	h!I#I%J&[(J)X*J-F/J3J7J9F:I=J>I?]BYCHDGFIHJI^JJKELJMGNXOJPIRJSHTJUHVZXJZ^[J]I^J_JaEbIfFgKhH
=elsewher	|7[:^HHUJZFdF
=elternzeit	y![
=em	g#G%[(F*H+I,I.J/H0J1J2J3E4G6J8J9C:G;J=G>a?E@IAJBDCGDYFIGIH@IEJJKYLINGOEPGRISYTEUYWHZ[[I]G^I_IaFcIdIfXhG
=email	N!C#A%A&F(@)C*_+H,D->.E/D0D1D2D3b4?5D6D7C8C9>:Y;D<F=B>_?d@<ACB>C[DeEEFCGBH_I=JCK<LBM_N?OHP@QERCSCTAUBVBWDX?YDZ?[B]>^B_Baeb@cBdCeFfCgZh?
=empech	|X[^Z
=empecher	|TY
=employe	q!Z@^G[ZI
=employer	u3I:^>_DJHDKJOHZH
=empresa	g!I#I(I)H*J-Y3H8Z9J:_=J?I@GBICHDHIIKGMIN_OJPYU^VHWJXIZG]J_JaHbJcJdJfIhJ
=empty	k#J(J*J+H-I3[?E@HBIC]D^H=IIJJKJXI]Ia^bZd[eHhI
=emulador	|4]
=emulator	s4b>IHGZH
=en	J!G#E%^&B(I)H*]+I,D-D.I1>2F3I4:5I7I8[9E:J<H>^?>@]AAB@CbEFGDHBI^LAMaNGOFPCQARGTZVHWFXXZC[?^E_CbZcCeFgJh[
=enabl	P!_#D%C&J(A)Z*H+E,Z-B.Z/E0F1E2H4E5G6J7C8a9F:A;Y<J=B>D@BA_BXCCD@EEFHGEHCIGKCLEMCNDOGPBRGSDTDUaVeWAXFZ;]E^I_AaDbDcDdZe^fBgDhD
=encontrado	y4X_Z
=encor	j#[(J)J*J-J/J3H4J=H>J?I@^AJBICIDYEJGFHCIHKIMaNJOJPYTXUEVFW]XJZD[J]JaJcJdIfJhH
=encounter	w3]HZZD
=encrypt	e6^<b?JBJHBZJcGdI
=encryption	w<^HHYYdJfI
=encuentra	|4X_Y
=end	a#I%I(H)J*G+X,^-X/F1X3D4J6J7Y8J9F:H;J=J>C?G@IAHB^CGDEEJFHGIHHLIMGNFO_RISITIUJVGWJXFYJZZ[I]D^X_HaDbGcIdHeZfHgH
=ended	n/[1[;YBJHFZJ]YfJ
=endpoint	yHJc^
=ends	f!Z#H(J,I-J/H3G8J9J=J>I?J@[BGHAIDJJKEMINZObPJSHTXUJVHXJ^[_JaGbJe[fJgJhJ
=enforc	i-^1I5Y@IBJDJHHK]NHY]ZG
=enforcement	|-HHJJZYY
=enforcer	qHJJ_NE
=engin	sAY_[
=enkel	y@YBHC[DJHIM]ZI
=enlac	u@JZHbb
=enligt	yHHIJZH]]h]
=enough	a!J#J(Z)J+H-Y/I3H7I9I:J=H>H?Y@ZBFC_GJHBIcJJLIMIOHSJTJUIVGXYZ@[I]I^F_JaHbJdJhC
=enregistr	i+]?G@IBIC[DaHEIHKIOXVIZJaJ
=enregistre	|?[DH
=enroll	uD[HY
=enrolment	|DJH^
=ensur	y=HHIe[
=enter	X!G%I(G)I*H+X,[-X/E0J1J2J3F4]5I6I7G8I9H:F;I=G>??DAFBBCED^EJFHGHH?ICJFKYLGMDNZOfPGQJRISITFUIWJYJZA[G]]^F_GaGbGcHdHeJfHgGhd
=enterpris	p(J)IP^ZI
=enthalt	o#I-_/J3^:J=Z>G?J@HBHCJDHFYHEI[KFMJOGTIUJVJZH[J]J^JaJdJfIhI
=enthalten	wH]IXdJ
=entorno	wEJHINKc^d]
=entr	j#J(J)J*I,J-G/J3H4J7J9I:J=J>F@_B]CIDIHEIEKaMINJPJR]SHTJUJVIXHZX]J^JaEcJdIfHhI
=entra	I#9%<&D(D*E+@,>-Y.D/k1[2@3D4E5A6H7g8>9@:B;A<A=b>=?=@?A?B8C<D:EAFBGBI7JIK8L@N:O<PAQBRHSgTiU>V<WAX=YJZ?[<]=^=_]aFb<cHd;eafbgJh:
=entrar	l!F#H(G)I+I-G/H3I4I7I:I=F>I?H@EB^CIDCHIIHKCLJMFNIOJSJTFUJVFXHZa[]]G^J_HaIbbcJfHgJhG
=entrepris	r-JDYHIKGN_P[VGZH
=entri	qA[HZTJ
=entro	s-H/I3I9J=J>I?J@IBYDIHGIFKHMJNJOISITJVJXJZ_aHfIha
=entry	yN[ZI^Y
=entsperren	l#^%H1Y@JBIDJHIKJTHVIZE[cbHhH
=entsperrt	yBZTXZI
=entspricht	p-X3IHJIFN^OYZJ
=enviar	|#I9J>J@IHHXJaa
=environment	o=F@[HXcZdZ
=environnement	wEZHIWGc^dX
=envoy	y>[
=enzoic	yJ]
=equivocada	|9J@HH[ZIh[
=er	[!E#B%E&I(C)F*J,F-[.I/J0H1G2G4E5I6G7F8H;X<I=E>@?A@HAGCbDAEZFGGGH<I_KaMBPEQZRFSFTDUEWGYH[Z]C^E_FbEcFdFeIfEgFh]
=era	rHJP]R][Y
=erbij	|8]CJIIK[
=erbjud	y-J>I?bCIHGIJOJVJZJ[JaJ
=ereditarieta	y;^
=ereigni	s,X-XFX_Y
=erfolgreich	u/[B[MXTI_H
=erforderlich	y=XC[DGHJbY
=erforderlichen	u%Y(Y3I=[?ZCYDJHFIJZJ
=erfullt	yIZNYZI
=erhalt	|3IOZaY
=erin	y>I?[HHI]KHVJZJ
=erkannt	|@JZHh^
=erkennt	|3YKJO[
=erlaubt	|?ZCJHII]ZG
=erneut	yX[
=err	u#J&Y-J>JHEJYKIUJXJZ^[I]HbJdEe[
=errada	m!J(H*J,]-H4J9J?I@HBHDJEYHEIKKIRZTHUJVJX]ZFcJdHfIhb
=errado	y#]3H4[9H?J@JBIHYIJKJOKSJXIZIaJdJfJhJ
=errata	w(I,[3[6Z@JBIHIZIdIeJhY
=erraten	r-aHJIG
=errato	|OX
=errei	w#_-H@JHJZI
=erreichbar	u4YZJf]
=erreicht	y@XHJc]fG
=erreur	i![#Y%H&Z(J)J-H/H3D4I7J9H:I=I>H?HBHCIDJHJIIKHMINHOYPIRJS[TFUIVHWIXGZa]I^I_HaIbIcIdIfHhI
=erro	i&X(I)J-H/J4J6J7J9I:I=J>H?H@FBHCIDIIIKHMJNHPISZUJVHWIXHZ_[J^J_IaIbIcIdJe[fFhY
=erronea	|,XHHZHh^
=error	L!]#>%E&b(?)B*B+C-A.G1C2F4@5E6I7A8X9@:A;D<E=H>??C@BAHB]C@DIE]FCGEH[IDJJKFLCM?NJOGPAQYRCSaT@UBVGWIXAZa[B]=a>bAcHd@e^fXgBh=
=errori	|HKTZ
=erscheint	r(Z+^3J>H?H@JCJDGHFL[OJVJZFa]hI
=erst	s>J@bBJC]HHIHKHZDhI
=ersten	w@[C^HJIJZH]YaEh[
=erzwungen	|+JD[LZ
=es	W!B#A&H(H)E*D+E,E-Y.G0F1F2G3F4D5G6F7D8G9Y;E<H=X>F?C@aAFB@CJDJEGFFGEH=I^JFLENXOZPCQGSDVYW[YG]A^DaZbIcDdCeGfCgDhc
=esa	r%I-J9I@IBJG]HFIIK^NJOJZFdJfJh]
=esce	s+X.XFXHGZYcYfJ
=escolha	y-Z@JHHK[ZJ
=escopo	|GZ
=escrib	w?JGZHIY[dIfZ
=escribir	w%]HGZId[f[
=escrito	r!K#J+G3_4J>H?IBJCJDCHFO_ZH
=escritorio	y3H9Z>]?[HFMJOFfK
=escritura	i!I%H(I*J,Y3I4H6H8Z9J:J>J?I@IBIGJHFKIMJNJOJP[RJUIVIZGbJd^eZfZgYhI
=ese	y3G;Y>]OH
=esist	|>X_Y
=eso	yIXLX
=espac	|I]KJZH_[
=espacio	y3[>JCIDJI^KHMJZF_ZhH
=espaco	|@JHJI]KIZF_ZhJ
=especial	|I]
=esper	u@YXZ
=esperando	w9Z>H@IHFXEaa
=esperar	s-J9H@aDJHHIIKIX[ZH
=esqueci	s>X@IBIHGVJZ^
=essa	wG[HHK_VJZIdJ
=essai	w#X-I=[@JHHX]ZI
=essay	y-JKGN^XY
=esser	|HIK]
=est	S#Z%@&H(E*H+H,D-Z.F/B0E1D2D4J5F6D8D:I<F=@?[@EAEECFDGGHGIIJILYMAN@OZPIQGRHSBTYU_VIXWYJ[A]@^X_BaHbAc@d_eEf_gCh^
=esta	U!a#]%D&J*E+I,F-Z.H/G0G1G2F3Z5H6F7E8E9@:B<H=B>??Z@JAFBICAD@EHFGGXHHI@JGKZLIMANCOGPDUdV[WEXCYFZG[E]C^[bCcEdFeGgEhY
=estado	|BJHJS^UJfI
=estagiario	|VZ^X
=estao	|.X3]
=este	y(ZHIW[
=esterno	|:Z
=estou	q#Z-G3I9Y:J>[?G@HBYCJHEIJKHMJOKTFUJVZXFZI[Y]Ja[fJhJ
=estoy	s#]+X-G9Y>I?I@IBICJDJHCIJKHMJTJUJVZZI[X]Kh[
=et	]!G%G&J(E)H*Y+I,I-D/F0H1I2I4H5J6X7H8I9H;I=_>Z?DAHBYCYDEEIGIH>I_KZLHNJOYPGQJSHTGUGVCWIXEZH^H_FaCbZcGdGfFgHh_
=etableringsagenten	|-J0aHFXJZGaJfJ
=etap	w(J*[C^HJVKZJaIeY
=etapa	w*X3J9JC_HJZIaJeX
=ete	i!_#I%I(H*H+H-G/J3H4[7J9G:I=I>G?[@ECFDEHAIGJJK]LJM[NIOIPIRJUIVXWZXIZD[I_ZaJbIcJdZfIhH
=eteint	|HGRJU]VJZJf[
=etre	|>J@XK]
=ett	j!I#G%J(I)J*Y-X/J1J3E4I7J8J9F:]=I>G?H@XAJBFC^DHHDIGK^LJMHNHPISJTIUJVIZ][I]H^J_JaHbJcIdJfJhH
=etwa	y9]>J@GHGIIKJZ^aJ
=eu	n!J#J(Y)J*I-G3F9G:I=J>C?[@GBIDZIGK[MJNJOIUJVaXH[J]JaFdJhI
=eurem	|:Y
=europ	yBJHGS_UGVJZGaX
=even	i!_#I9[>I?H@[BHCJDJHIICKHN_PZVJXIZC]JaZ
=evenement	y&[FINJdHe[fY
=event	Z#^%F&Y(C)G*G+F,[.I/E0F1H3E4G5H6Y7F8J9C:F;H<I=E>F?D@BAFB[CGDDEIFIGXHJIDJHKCLFMEN_OHPGQIRHSETEUFVEWHXF[F]E^DaDbDcXdBeYfYgGh]
=evento	m%I&_3J9JFIHHNGPJZJdGeZf]
=ever	k(I-I9Y:J=J?I@GBJCIDZHDIGJJK_LZNJUYVJW[ZE^JdYhJ
=every	]!F%G&J(H)H*I+F,J-J.J/G1I2J3E4I5I6I7H8I9D:G;J<J=I>E?H@YAJBYCGD[EJFJGIH[J[K]LHMCNaOHP_RFSZVGWIXGYJZD[I]G^H_HaFcGdIeJgJhF
=everybody	k!J(X)J*J+[-Y8J@XBXDJHDIJKINHS^VYZD
=everyon	f!J#I%Z(I)[*I+X/J3X7J9Y:I>G?G@GBFCIGJHEIGJIKGLIMINGOIS_UIV]XJZC]J^[_JbJcJhH
=everyth	c!I%^(I)J*J+Y,J/H1J3H4J6I7Z8J9E:I;I=I>[?Y@BAJBYCHDDFIGJIDJZKBLJOHPERISITIUJVIXGZa[I]X^I_IcIdJfFgJhG
=everywher	r?Z@IHGKJMZS^ZE
=ex	j(I)I*G+I,J-I3G9G;G>c?H@IBJCGDGHFIIKJMJOGPeUJVDXJZH]JaH
=exactly	wG[HG
=exce	|2]HHIJ
=exceed	uHIX]ZJ
=excel	f#D-J9J>IBJHeKKTIXJZJ[I]J
=except	|PYTZ
=exception	w,J1JGKHXe_fJ
=exchang	i#J(G)Z*d,H-J9G:J>Z?IBHCHIJKJLJMIPJVIZF]J^JaJdHeJgJhI
=exclamation	|-[HJ
=exclud	j)Z*J-J3K9J=GBJDJGbHGJJKJL[MJNJUFVZZJ^G_GcIdH
=excluido	|G[
=exempt	|HGL]
=exhaust	|3IHIK]XZ
=exig	wCZIY
=exige	w@JC]HJI[
=exigenc	yHJIYN[
=exigido	|C^HJIJ
=exist	^!H#I(H)I*H+I,J-I/G1J3G4Y5J6I7I9H:G;J=I>]?E@DA^BECEDGEHFGGFICJIKYLIMGNEOEPIRISKTHUHVFWZXHYJZ?]H^I_caEbJcHdDeJfGgIhc
=existent	|-IKJZGh_
=expect	s)Y+[3I=IBJDJHBIHKIO^YKZ^dGeJfIhJ
=expens	|HZ
=experienc	yH^ZH
=expir	T!H#G%D(D)G*H+G,F-E.J/G0J1I2H3G4I5J6I7G8I9I:D;J<J=b>D?D@@AIB@CGDDEJFIGFH]IDJGK]LeNDOIPHQJRHSGTIUFVEWGXGYJZ[[E][^C_Ha]bDcHdFeIfEgGhA
=expira	rL^
=expirada	|HFZJ]_
=expiration	yHXL]NJ
=expiry	n!J9I@FGJH[KZLbNJUIZH^I
=explain	w&ZHYMJZEf]
=explanation	y%J&ZHFNXZ[
=explica	|NZ
=export	q1J9J:I=EFbGIHaIJMENJZDcIfH
=ext	h!E#H%G(H)H*J,J-F/I1J2I4I7G8J9F:i=H>G?H@HAIBFCHDFEJFGGIHBICJJKGLJMHNIOHPGRJSJTJUGVGWIXIZ@[H]H^H_HaGbGcHdIfJgJhH
=extend	p!X%I5Y@JBJHYK]ZJ
=extension	f+I-J.X1J2^3d9J:J>E?HDHGJIIMJOGRJZH]JaGcIfI
=extern	m3J9I:c;J>J?J@IHFIJKIQ^VIZHhJ
=externa	|:]HI
=external	j:^ZI
=externer	|:^
=externo	u:]
=extra	uHFJ_gJ
=extremely	|2[HJ
=f1	y=]HJZJ
=fa	i(J-J3J9H=J>H?J@[BICJDIHDIYKZM[NJVJXZZ_]I^JaIdHeJfHhG
=faalt	w;X
=faccio	y(J-IBJHYIIKHNJVYZZ^JhI
=facebook	wH_ZJaH
=facil	h#J-d@JHDIIKIXJZF
=faco	y@JDJH[KIVZZYdJhI
=factor	p3GCJDJH_
=factory	u(JBJH]ZH
=faculty	|>X
=fail	K#J&C(G)?*@+A,I-C.F/X0]2F3J4E5_6X7J8Y9C:<;[<X=>>=?=@DB:C>D<EKFbI>KYLCMJPaQ_RJSFT>UDV=WBXEYZZc[@]?_Fa=d>e_fHg>hG
=failur	f!H#H&^(J)H+J-I/Y1I3G4J7J8I:J=I>J?J@YBFDJFJGIIJJJMHNYOJPHRJSJUIVGXJZ_]J^J_IaHbIc[eIfFhI
=fair	u(J-I:[@FB^IIKDLGNJUIV[WI^JdJhG
=fais	yDXHJV^
=fait	uD]HGK]
=faktor	|C^HYKJZF
=fala	|-JHIK^VJYXZI
=falen	|%HF[HJd[
=falha	m!Y#J(J4[;Y=JBJHFKJPWVJZYbJdIfK
=falham	yF]HIdX
=falhou	y,Y/ZeX
=falla	o%J(J*J3[4[;X>JBGCHDJHEIJMJP[SIUHVEZ[]JbJfJ
=fallan	yF]HJdY
=fallisc	u;ZBIHHUJVJZ[
=falliscono	w%JF[GJHJd[
=fallito	w,Z4[HF
=fallo	s,[/Z3J6X?JHJMJTYeX
=fals	f%H)d*I-I/J3I9I@JBYEHHDIIJ[KIMJNIPISJUGVHWIZJd]eEfJ
=falsch	f!I#Z%J(I)I*I+J-F/I1J2J3Z4Y6J7J9G:J;J=I>F?H@GBFCFDHFJGJH^IDJJKELJMFNHOZPIR[SJTIUJVIX_YIZD[J]G^JaFbGcIdHfHgJh_
=falschen	y#ZHIT[
=falta	f!H#H%](G)J*I,J-G/J3b4I5Z7J9G:H;I=[>D?G@GAJBGC^D[GJHBKFLJMHNIOCPIRJTJUIVZXFZD[J]H^I_JaEbJdJfJhG
=faltam	u3I=^CJD]HEZH
=faltan	u=[CXHI
=familiar	|HZ
=far	d!G#F%H)D*E+I,F-D.J/H0H2J3E4G5J6H7H8H9D:G;I<J=G?F@ZAIBFCFD]EYFIGIHXI[JJKFLGMEPFRGSITHUIWIX_YJZX[F]D^]_GaWbFcHdFeIfGgIhC
=fare	|@[HJIJK]ZI
=farlo	|9I?J@GCIHJIHKINJU^V^ZF
=fast	n!F#G+Y-J3J>H@IBIDIHDIZKGMJNIO[RYTYUJVJZXaJb^h[
=fatto	y9D:]B]DZHJ
=faulty	|EZHZWG
=fauss	yH]RZ
=faut	k#J(J*J3]5X9I:J=[>G?H@YBJCYDHI]KGMXOIVJXJZF]JaHhH
=faux	|4]HJhX
=favor	o#]=J@JHZKJZ[[I
=favourit	w-Y3JHGIJKa
=faz	w:X
=fazer	y#X9KHJQXV^ZI
=featur	d!H%J(H)F*H+J,F-H.J/J0K1I3H4H6I7H8H9F:G;J<I=Y>I?F@IAJBHCIDIEJFJGFHXIHKGLJMINHOIPIRISDTIU_V_WEXHYJZD[J]H^H_IaIbIcHd^ebfEhJ
=fechar	|@JB^ZJ^K
=feder	u!J,[3I7_HJPJVK_IdJ
=federada	|,[
=federado	q!J3J7b_HdG
=federat	d!J#J%J(J*J,^1J7c8J:J@JGIHEKKMIPGVJZE^IdJfY
=federati	y3K7^dJ
=federatiev	|7_@JZI_HhJ
=federation	r7^:IHXZI
=federato	w,Y4J7]HJPG
=federerad	w7aHJ_I
=fehl	q(J6Z8Y=JZ[bI
=fehlen	p#J%Z*X-I3I9H:J;J=a>J?J@JCXDJHFIZKKNJZH
=fehler	e!J#I%I&_(F)I*J,[-H/G3F4G6I7G8Y9J:X;J=D>I?HBGCIDHE^FJGIIGJJKGLJMJNYOJPGRJSYTIUIVGWGXHZ^[J]I^G_JaGcGfFgIhE
=fehlerhaft	y3^DH
=fehlermeldung	y3I@XHJOZZZ
=fehlt	e!J#G%Z(X*J,J-J4J7J:I;[>I@HBHCZDHJJKJLJMJNJPJRJUIVXXJZF[[]IaJbYcJdJfZ
=fehlversuch	|#^XI
=fel	a!X#_%E&Y(D)D*F+G,[-B.H/D0G1F2I3[4Y5H6Z7E9B:D;H<I=B>B?C@@AGBCCDDAEZFGGGHHI@JGK@LGMDNBPAQHRZSXUEVCWFX]YGZ[[F]D^D_DaCbCcDdAeYfBgFhc
=felaktiga	|#_9IHHXH
=feld	w3[>H@JHIIJKHZHha
=fell	y3G>_HEaI
=fem	y#^3I9J@IBJHEMZSJX]ZG]HbJ
=fenetr	|HJZI]Zb^
=fenster	wBJHJZF][b]
=ferm	u!Z?JHHU]VHZH]]
=fermo	y0XfY
=festgelegt	|*ZUJWZ
=feu	y-IHZRJTJc_fH
=few	n9J@GB_IINFP]RJZF_J
=fgpp	|@XHGN]ZI
=fi	s#Z9J:IH^MJZJ
=fica	u(J7[9J:[=J?I@HBIDJHEIJKKMJWHZ[]IaIgXhZ
=fich	y(]9H?IBJCJD]HZIJVJZHaJ
=ficha	w(_9H?E@ICJD_IJKJVIZG[IhJ
=fichier	|2Z
=fick	|*[9GB[HH
=ficou	s!Y9J>]BJHEIJMJR[ZJd[fH
=fido	m!J(E)J4J7I:H=H>I?g@IBGDIGJH@KJMFPISIUGVCWJZA[I]JaIbGcJfI
=field	f!I#H-G/I3a7J:J>G?I@HAIBEDIGJH@IIJIKDLJMGNGOIVI[J]H^J_IaHb^gJhc
=fifteen	|#]
=figur	u9Y@IDIH[IZKJZF
=file	^!J#F%J(F)J*F+J-G/I2X3a4J6J7I9F:H;J=J>[?E@GAIBFC[FDGHHcIBJFKGLJMFNGOaPIRJTIUJVIXHZC[I]F^J_GaCbGcGdJgJhF
=filenam	s2_3JHG
=filiaal	|4ZHIJJM[
=filial	s4[>J@JHIJJM_ZI
=filialen	|4YHFM]
=fill	o#J)J+]3J:J>G?E@JBJDaHCOX]J^JhZ
=filter	]!H#I%G(H)J+I-F/F0J1I2J3C4F5H6J7H8H9H:H;J=H>F?H@FAJBFCHDHFJGdH@ICJhKFLJMFNGOHPHRHSITHUJVGWJXIYJZD[I]H^H_HaZbIcZdHeJfGgGhH
=filtr	u#J-I4H>J@JGZHHJbMGUJ
=filtro	p-H3I4E5J9J>I@JDJGYHJIJJcMGOJVJZI
=fin	y3J>HB]KJ]]aG
=finalement	|B]
=financ	sH^
=find	a!G#E%I&J(I)I*I+J,K/I2J3F4Z6G7I8D9J:I=G>C@FA[BECIDGFJHaIGJJKDMGNJOIPGRJTGVIXJYZZA[]]H^F_eaFbJcEdDeGfHgIhG
=findet	|4Y=J_]dIfJ
=fine	^!G#H%G(K)[*I+Y-F/^3D6J7I8I9G:H=H>D?G@[AJBaCGDDFJGXHCICJYLJMFOIPZRJSJTXUGVEWIXI[I]Z^I_GaFcIdJgGhG
=fingerprint	yH^ZGbJhY
=finisc	|3Y>[OE
=finish	g!I#J%J(G)H*H+J,H/H3I4J6J7J8J9H:J=G>I?F@IAJBbCJEJGIH@JIKIMJN]PIRJSJUIVHWDXIZ]]a_GaBbEcJdDeIfIgJhJ
=finn	k!J#I(G)H*Z+G/J3F4I6J7Z9J:I;I=J?^@GAJBGCFDCGJKFLJMHNGOHPISJTIVGXIZB[_]F^J__a[bIcJfJhG
=fino	y9[>J@ZBJHF]If]
=fire	|HGIJ]_cJ
=firefox	|.Z
=firewall	b!J#F(J)I-F.J/J1H2J3I4G6J8I9I:J=I>I?I@FCIDIGJH_IHJIKILJMINHOKRFSCTGUHVJXIYJZG[I]H_IaHbIcgdJfCgJhJ
=firm	s!I8_:]=J>I?J@IDJGHHEOIU]VJZGhI
=firma	m1J3J8_:J<]>J@JBICJDIGJKJN]RJUXZF_JcH
=firmy	r!I#I-I9H:]?J@JBHCJDJHGIIKJNaOJUYVJZHaJcJhJ
=first	]![#H%I)H*G+F,K-E/G1J2J3G4J5J6I7G8^9H:F;I<J=G>E?E@_AGBECYDaEGFJGHH>IXJFKCLaMENCOFPHRISGTJUDVEW_XGYJZG[G]Y^E_FaGbDcGdGeIfEgGhb
=fit	|4I6^HERHYIcHfGh[
=fits	|3I>JHGIJKHNKO]ZFh]
=five	g#^-J>I?J@GBHCJDJHFJIX^ZD]Ia_hJ
=fix	q#J(J*H-I8Y=I@YB[DJE^HDIIKHMJPJVIZ[]JbJdJgJhJ
=fixe	y9I>]FXHFfZ
=fixed	w#J%H*Z;XBGHFLHPHVJZI^_
=fjarranrop	|Q^
=flag	m@IHHL^MJZI^[
=flagg	w-ZHZKIZH^Y
=flash	y(HHIKJZG^Jb^
=fler	|>JBZHGX^ZHaE
=flera	y9J@JA_HHIJKIT[ZJ_G
=flicker	|H]
=floor	wHFV_ZH
=floresta	s8^HH_[
=flow	p(H)^*J-J/I3H:G>I?I@JBHCKDIH^MJNIUJVJZX^IaGg[
=foderiert	w,Z7Z
=foi	i!Y#J(J-J3Y9F:J=J?J@GB]CJDHHEIJM^UHWYXIZEaJbIeXfJhJ
=fois	n#[3J9H>H?J@^BJCJIHKHMJXaZC]I^Ja[hH
=folder	p3J;F>J@IF]PJZJa]
=foljer	y?JHIN^ZJ
=folk	q)Z+[-[/I9J@IDHF^HBIHMJNIOITHXIZEd]hJ
=follow	e!J(G)I*Y-H/G3I5J7J9^=I>H?I@^BHCJGJHHJIKGMJN[PGSJTJUIVEWJXIZX[J]J^IaJbHdXfJg]hI
=fonctionn	w?J@JBZHXIIKJMJNIZ^aIhJ
=fonctionnalit	|V]d]
=football	w-YHIIY
=for	@!C%B&@(^)]*c+X,[-G.J/E1H3I4E6?7B8D9Z:I<I=H><?X@IAYB6CED_E^F;GaH_JCK<MXO9PFQYR:SETHU^VgW^XcYAZ?[@]D_EaHb<c;dAe?fXg<hG
=fora	n!J#a(J*I-H3G4X7H8J9Z:I=I>J?H@GBICIDJGYHBIIKHMJOJPYRJSaTFUIVHXGZF]IaIcJfIhI
=forbid	s.X@JHHLJZF^a
=forbidden	n(a-_@JFJHBIZKGZG^J
=forbjudet	|-YQZ
=forbjudna	|-ZHJ
=forc	c!J#J(I+[-G/J9J:J>J?X@IBDCIDFIFJJKDLdMENITJZ@[a]I^H_JbJhE
=forcechangepasswordnextsignin	oHHLbZG
=fore	yCHDJHGP[ZG]]b[
=foreign	|7XHJTX
=forest	]!E#G%H(G)I*H+I,I-H.J/I0J1H2J3F4F5K6H7I8h9E:E;J<J=F>G?G@DAdBDCFDGEGFIIEJIKDLGMGNGOIPGQIRHSITJUIVFWIXGYIZ?[I]F^IaHbHcGdFeGfFgIhF
=foresta	u!J3J8^AJHGZJ_]
=foret	s3J8_HH_[
=foretaget	yHGN^
=forever	|LZ
=forget	wDZ
=forgot	V!Z%F(A*G+G,I-C.I/F0J1I2H3F4H5I6H7a8E9E:a;J<I=Z>D?]AHBACEDaEIFGGEJEK?LEMCNAOHPGQJRHSFTGVDXFYIZY[[_GaGcEeGfGgDhG
=forgotten	m(H7J:G>J@FBHCJD[HZIIKFNIWJZ][J]J^JbHc[h]
=forhindra	|TZ
=forklar	|&]FJN]
=form	g!H#I,K-Z/J9H:Z=J>J?H@FAJBHCIDFHZIYLIMINGPJVIZI[J]H^G_JbIcJhb
=format	g#J-I3e9J>FCHDEHCIIKJNJODXJZIaIhJ
=formatiert	|3Y
=formato	u3_>ICGDHHHOG
=former	l!Z)J-J3F>^@HCJHEIGK_OGVIXJZF^ZaJhJ
=formulario	|-IKJZGh_
=fornitor	|:Z
=forra	y3G9I>^@JHJIJMZOF
=forran	|#J9_:J>G@[HHKKVIXIZHhJ
=forsok	m#^-I3I9G:J>I?J@ZBICJDIHDIJKILJMISJUIVJX^ZZbIcXhI
=forsokt	y#IX^
=forsta	y-I>J@HC]D]HKIJKJLJZCh]
=fort	|#I2[DJHFIFZ^]H
=fortfarand	s@JHGIJKJM^T]ZJgJhI
=forut	y-F3J9H?^@JBJDJHGIJK_NJOJZFhI
=forward	w3I9G?IH_ZG]JaX
=found	[!F#H%G(G)I+I,I.J/G0I1H2J3E4]5I6I7F8F9G:H;J<I=H>F?DAcBZCGDEEHFIGXIFJIKZMGNDOHPGQJRISHTGVGWHXHYJZ@[I]E_baEbHcFdFeIfDgHhD
=four	l*Y@YHEI[NZZHaY
=fourteen	|@JHHI]ZI
=fout	e#^%H&Y(G)H*I+J,Y-E.J/G0J1I3D4Y5J6I7G9G:G;J=G>F?G@CAIBFCHDGE[FIGIHFIDJIKELJMGNEOXPFRYSZUIVGWGXZYIZ^[I]J^H_FaGbHcGdFe[fDgIhZ
=fraca	|HJI]OIc]
=fragar	y+[BIDHHZKJh[
=fragen	|)J*Y>JDJHHVJXIZ^aH
=fragt	wBJH^MJh[
=framework	|HZYXZH
=fran	h!Y#F%G&Z(H)I*G+H,I-E.J/H0H1Z2J5I6Y7G8I9D:Z;[<J=F>X?FAHBGCFDEEJFHGYH?ICJYK^LHMDNFOFPYQJRHSHTZUIVGWJXEYHZB[G]F^Y_EaEbYcGdFeJfGgXhD
=fras	|-^HJKJ
=free	h%I)I-I/G0J4J6I7H8J:J=g?H@IBJCFDIGJHJIIJJKHNJPHSIUHVHYJZE[X^J_IbIcIdCeEfCgIhI
=freelancer	|:ZHH
=freez	|H^
=freigegeben	|HZV[ZH
=freigeschaltet	wKJUJVaZI
=frequently	|-]HXIGKG
=fresh	r!I/Z3J@XBICJD]HCKZLXW[ZD
=friday	n!X9[@IJYVXYY
=friend	|:J@JHIS_ZE
=fritt	|#J/IHHKITa_I
=from	K#C%>(?)]*?,E.E/A0F1Y2D3B4Z5F6[7H8H9@;a<E?F@GAABAEDFCGZIFJ_KaMBOJP_QHRJSDTXUHWCYCZC]?^Z_ZaFcZeDf?gH
=front	s7]HIOXZH^Y
=fruh	w@_KK
=fruher	u9J>I?]@JHJK[PZZHaJ
=fruheren	|@IHIIJK_ZG
=fs	y,X7]HKZI
=fue	u!WKY_X
=fuera	w#]-J9]>J?J@IGXHFIIKIMJPZVIZFhJ
=fuhrt	|HJU[ZIbY
=fui	|HFZJ]_
=fulfill	|I[NH
=full	k#I(J-H/K3G4Z9F>G?J@ZBFCJDJFJH^KHMINJOYTXVJXJZF[K]IaIcJf]hJ
=funcao	u(])^3K:I?GCJDJHHKJU[VJZH[JaJ
=funcion	|BIDJHGU[V[
=funciona	h#J(I)I-I7K:I=I?J@FB]DHIGKHLJMZNHPYSJUDVFWJZa]I^JbYdHeJfXhH
=funcionar	yBZY[fK
=functi	|!JHIU[V[
=function	s(Z)J:ZHEU[ZH
=functionality	|H]TH
=funf	yBIHGMZNZX]
=fungerar	n(J-J4J>I?J@GB^DIH[IIKIMXNJOJVJZYcJhJ
=funkar	w-J.]9EB_HEZHbIfI
=funkcja	|HJU[V]ZJ
=funktion	y=JBIHHU_VGZJdIf[
=funktionen	|HHU[V]ZJ
=funktioniert	q-J9I=]BZHJIJKINJUIVJZ^dJfHhJ
=funziona	n@JHZIJKIMXNIUJVIZXfY
=fuori	u#^-J9[>J@JBIGYIGKINJZJaJ
=fur	Z!E#D%X&J(C)^+J,Z-D.J/H0H4F6H7F8X:D;X<J=X>D?F@CAIBIDZEJFHGYHbIEJHKCLGMFNDOFPFRGSFTGU]VaWWYGZ>[F]E^F_HbEcFdIeFgFhF
=furs	|=X>YHK
=further	s@HBYDJHEN^X]ZIdX
=fuzzy	s-aHHND
=fyllt	|CJD_HIaI
=fyra	|9JCJHFI_
=ga	o#H%J(F)b*G,b-E/J1J2I6J7J8I9I:I=H>H?H@[BGDHGGIGKZMHNGPJSIUHVGWJZA[H]I^HbIcIdGeFfIgKhE
=gaat	o3Y>^C[KIOIXIZZaFdI
=galla	|L^TI
=galler	|*]+[DHHJ
=game	y#[-J@IH_ZF]JcG
=gamla	f!H#[%J(H)I*H+I-G/G0J1J3F4J6J7J8J9F:G;J=H>]?G@DAJBGCEDEFKHAICK[LJMcNGOGPIRISJTIUIVHXHY[ZB[H]G^H_HaFbEcIdJfHg[hb
=gammal	w0[1[4H5[8J<JGJHFRJY]cJdIfG
=gammalt	y!J-I/^9I@HHHIJK^
=gang	w9J@_HX
=ganger	p!J#^3J4J9I:J=I>F?J@YBJCJDIHEIGKEMINJOIXaZC[J]Ja^hI
=ganz	|HKPYU]
=ganzen	|U[
=gar	c!G#D%Z&J(J)H*F+G,H-X.I/F0H1I2I3C4E5I6G8G:E;G<J=^>^?Z@YAIBDDAEJFGGGHBIYJIKYNCOCPFQISGTGUYVBWHXDYG[E^E_GcFdGeHf[gGhA
=gard	u@JHFIGK_MZOJgX
=gast	p:bUJZF
=gasten	|:[
=gaster	y:_@JBJZI
=gastgebruiker	|:^KI
=gastkonto	w9J:_KH
=gate	p)I*a?H@JC^HEIIKGZJ
=gatt	w(J-J=[>H@]BHDIHHIGKHMJZZa[
=gave	d!G#G%[)J*Y+I,X-F/I1J2Z3C4J7K8K9I:I=J>G?E@ZAKBGC[DcFJGJH>LJMHNHODPIRZTJUJVGXE[J]Y^F_JaDbJcJdJfKhF
=geaccepteerd	|@HNFZZh[
=geandert	i-J/X>J@aHHIIKHM]NJTJ^GhG
=gebleven	|!YdZ
=geblockt	|-YHIRJc[
=geblokkeerd	n#])]*J-Z3J9F>I@HBIDJIHNJPITXUIVJWKX[ZH]IaJbJdJhI
=gebruik	y>YOJT[
=gebruiken	w0Y?[PZdJ
=gebruiker	b!]#F%G&H(Y)]*E,G-A.I/I0G1H2H3C4F5I6H8Z9D:C;]<I>C?A@CAYBEEIFHH@JIKBMDNDQIRGSGTDUFWHXFYIZX]]^^_ZbEcGdEeJfFgGhE
=gebruikt	q(J-]9J>J@JDJHIIHK_OJZG]IaJ
=geconfigureerd	yUFV[W^
=gedeeld	|>G@]H[ZJ
=geen	]!D#A(])Y*E+F-B/G0G1H2F4Y5G6G7F8G9B:B;E<I=X>G?@@EAGBID_EHFFGFHCJFKGMCOCPCQIRFSETEVZW^ZI[Y^F_Fa_bHcWdDeHgGhF
=gefallen	|>_BJHH
=gefedereerd	y,X7Y
=gefunden	w_^
=gegen	|N[
=gegeven	w+J3I>YD^OX
=gehaald	|*J?]CJDJHJNJP]
=gehackt	|H]
=gehard	|%[HIY]dJ
=gehen	w4Z>WHIZJfZ
=gehort	y9]KJOJP[UJWJ
=geht	^!G#F%E(D)H*I+I,I-X.J/H2Y3Y4F6H7G8J9D;I>_?DAJBECEDDEIGHJILGM[NDOFPJQJRXTHUFWIXFYZZZ[X]E^X_HaCbZcGeHgGhC
=geklikt	|#JDZa[
=geldt	|*^+[?JDHNJ
=geleden	y@[M[
=gelockt	|#a9G>IBGHHZJ[J
=geloscht	|!G/I>[HJMITI_]
=gelukt	|/]BZMJTI_G
=gemacht	y#]-J9J>IDJHIIIKJXJZH]^
=genau	y>]?JF]HIZI]JaI
=general	y([)X*J,]PIZJdG
=generat	u2]>J@JH[KG
=generator	|@JHIIJK[N[ZI
=generic	r@HBJHEJZN[VJZX^^
=generica	|^[
=genoeg	y(J-I3H4H9I=J>H?J@ZC^DIHHI^KHMINIOJVJZC]I_JaGfJhJ
=genommen	w%J-J@IHIIGK^NJPZZ[[JhI
=gens	|+^G^HIZGdHfG
=gent	|#J-I0I9^@JBIG[HGIIKJXJZIaJdJfIhK
=genug	|I^ZH
=geprobeerd	w#I-G9I@HBIIIN]X_ZJ
=gerad	y/IS_TJ]Fc]fJ
=gere	u(J-I5Z7]:]@JBJHJIJKINJUHWIZEcJd^hJ
=geregistreerd	k+_3J?Z@JBJCGD[HDKJZJ
=gerenciada	|KJNJd^
=gereset	|MJg^
=gerida	|:]dZ
=gesamtstruktur	y8_
=geschiedeni	|5ZIHKHN[
=geschlossen	yBYZI][
=geschutzt	|,[
=gesetzt	l#X%Z(G4YB[HEKJMGNJQYZF^[gYhJ
=gesloten	|BYHHZI]]
=gespeichert	y#]D]MF
=gespeicherten	|3JOZ
=gesperrt	d!H#b%J(I)Z*I+J,I-X/I3H4J7J9J:J;J=J>H?I@EBECHDFGJIDKYLIMGNGOIPJSJTbUIVGZE[Z]F^J_JaHcIdJfHgIhI
=gestellt	yU]VZ
=gestern	q!J(I-I9J:I>J?H@_BJHJKHM]UJVIZE]]_JcJfZ
=gestita	|HKNJd^
=gestoppt	|0]fW
=gestopt	w0XSJf]
=gestort	y=JBJHER]S^]Fc]fH
=gesynchroniseerd	|%IG[PJd[
=get	R!@#E%B&H(I*[+Z,[-F.H/D1G2H3F4E5H6F8[;G<F=X>[?D@[AFB?CBDIEFFJHJJ[KCLFMDN[OEPHRGSCTHU^VYWDXDYGZ_[J]A^B_Ca_bEcDeDfDgHhE
=getippt	|#]
=gets	Z#G%G)Y*Z+^,I-_/G0I1I2J3D4I5J7J8H9H:G;F=G>H?F@GAIBDCEDIEIFJGFHCI[JXLZMGNHOXPZRITEUXVIWIXGYJZG[H]E^F_Fa]cYeJfXgHhX
=gett	g#^,[>H@JHCIITJZXaYf[
=gevonden	y4[_]
=gevraagd	w*[@JCXL[
=gewechselt	w-J>[@^BIHHKIMZZH
=geweigerd	k!J#I%^(J*I/[0I2J3J4I6J7J9G:H;J=J>G?IAJBHCIDJFHGJIHJJKGLJMGNZPaQWRJTJVIXIZE[J]I^I_JaJbJdFfJhH
=gewijzigd	m(K*J/[9J@]B]HHIJM]THZF^JgXhJ
=gezet	y%](JDHHJKIMJZF]^dGfI
=gezien	|+ZDH
=gia	o+]-G3J9I=J>I?H@[BJCJDGHEIJKbNJOHVJZH]JaJhH
=gibt	p!G#J%K(J-I/H3J9_=I>J?JBICIDIIHKHMHNHOJSJTHUZVIW[XJZE[Z_]aIfJhJ
=gick	s#I(J-Z9I=]>J?K@IBYIIR[VJZD]]aJbIfJ
=gilt	n(J*Z/Z:K@IBJGZHFKJM^NJVJZIgZ
=ging	r!X#I3J9F>H?J@XBYCJDJHEIIKHNJXHZE]aaDfZhJ
=giorno	o#H(K-I4J9G>J?J@aBICJD]HDIHKHNITJX_ZG]JaJhJ
=gira	|=JGJHFMHVJZ[dKf^
=gis	|:JHaIHTIZGbGgG
=gissa	s-aHI
=gisteren	s(J9I@[DHHHIJKIZG]^f[
=github	|(J,GBIHaLIRJZF
=giu	u/I3J4Y=IBGHCSbTHUHZEaJc[fIgJ
=give	d!K#I%I(a)I,I-H/J3I7H8X9J>G?I@DAZBGCIDGIEMINHOISJTJVIXGZ[]I^ZaIbZdJg[hI
=given	l!J%Y(I)Y,]-I/H3I8J>I?J@XBZDHHEIIKFMJN_VIZJ]J^JhZ
=glass	|HZ
=gleich	w@YIJK^MJ
=gleicher	|AZ
=gli	h!G#G%G)^*a+J,I-[3X4I7J9G=Z>H?F@GAJBICHDHFJHBIFKHLJMHNHOIRJTIUHVXWIXIZG]I_IaIbJdXfIgHhJ
=global	^!H#I%I(d)]*Z+J,e3I4J6J7J8J:H=I>H?F@HBHCJDHEJGJHAIHKHLJMINIOJPDRJUFVDWIXIZA[J]H^I_JaHbIdAeGfHgFhG
=globalen	|,Y
=globalnego	y(])H*I,[PJdJ
=glomt	q(H3J@IBFDYHYMJOJZ_aJbJdJ
=gmail	h!J#J%J(H-J/J3H4J7J9G:g=J?G@HBICIDGHZIGKGMHNHOHPJVHXJZA[J]JaFbJfJgJhI
=gmsa	j/J0cGKHERJZH_J
=go	]#F%G&K(C)G*E,I-D.^/E0H1H2J4H5I6H8H9D:[;I<J=D>^?X@YAHB[CDDHEEFHGGHFIYJGMCNHODPIQJRHSETJUEVDWGXEYHZX[F][^E_FaCbJcFdDeHfBg]h^
=god	|-J9_@JBJHGZJ]H
=godta	y@IHJIHK[NJZZhZ
=godzin	|9IBIHIX[ZIa]
=godziny	q9G>J@[HIXZZIa]
=goed	w/Y3H9I>FC]HGIJKJOIZJaZf[
=goedemorgen	|9]@JHJXI
=goes	b!H#](J+J-I/I3[6K8J9G:J=J>_?HBECGDHHFIHJIK^L[MINGOJSJTGVJX[ZI[[]H_JaDbIfJhF
=going	q!J#J(J-J9]:J>I@GBGCJDIHIIJKXLJVIZa]IaGbJhJ
=gone	d#G%F(I)J*F+J-H/J1J3F5J7I8J9F:I;I=^>Y?a@HAIB[CGDYFKGIHBIHJJKELDMGNHOHPYRISITIUHVHWIXHYXZA[Y^H_[aDbYcHdIfHgJhI
=good	d!G#H%J(H)E*H+J-H/I3H4J7I9c:I;J=I>G@JAJB^CEDFGJHII[JJLJMHNXOIPIRISJTKUFVHWJXGZC[J]G^J_JaGbIcJdJfIgIhG
=googl	k#D(J7c:K=I?JBHH^SJTJVJZE
=gor	w@JBHDJHILYZ[b[
=gora	yQXV_ZI[J
=gosci	|:ZHX
=got	V!Y#X&I(G)[*D-C.H0H1G3D4G5H6G7F8D9A:F;I<I=E>a?B@[AXBbCJDCEIFGGDH@JGKIMDNAPEQIRFSETCUDWGXEYHZa[D]a^GaBbEcEdJeGfFgFhB
=gpo	^!I#I%H(H)J*I+J,J-H/H1J3J4I6J7H9H:H=I>H?H@_AJBDCIDHGJHHJJKFLIMFNZOJPIQeRJSJTJUHVHWJXIYZZE[J]I^I_JaIb^cHdIfIgJhI
=gra	y%I(^-J9I:]HGIJ
=graag	w!I#[9JHZVJ
=gracia	s#J-I9_>J@JB[HFIHKJXJZH
=graduat	|!Z>[HF
=grain	y@ZHINZ
=grant	|%ZHY
=graph	a!I%B(b)Z+H-J/I7J:I=I>J?I@FBFDEGJIIJIKHLJMGNHPHSJUJVGWJZD[J]J^H_JaJbIdIfJgehJ
=grati	y%J=JHbPJdEeIfIgJ
=grava	w0Y9JG[HJY]
=gravado	|3_>IHGaJ
=gravar	y%YHFd[fZ
=grazi	r#I(J-J3J9a>J@JB[HEIHKJVIXJZH_JaJ
=great	s(J-J3J9_>I?J@HBHHEIIK[NJVJZJaJhG
=greater	|HX
=grey	g!_#J(Z,J3J8K9G;J=J@JAJBICIGHHBI]LXNJPJUJVGZI]J^J_Ge_gJ
=grigio	y%J(^:[>JHJ
=grij	y(^9I:[HGIJ
=gris	s%I(_9H:^HFIIKJVH
=groep	q!H(F-I3I9I:J;J>J?I@JBICIDJIFKHMKNIP[UJVcZH]I^J_JaIfJ
=groepen	|P_dJ
=gross	|IY
=grossbuchstab	|I^
=group	V!E#F%C)D*G+G,G-F/E1H2I3D4G5H6G7F8G9D:F;G<J=C>D?DAGBBCGDDEHFHHcIDJEKDLHMFOHPdQJRGSGTGUCViWFXFYGZ?[F]F^E_DaFbEcGdAeDfDgFhG
=grund	|EYN[ZJ
=grup	|P^VH
=grupi	|!I(J9JGHHIIIP^V]]I^I_H
=grupo	h!J%J(G)J*I-J3H9G:I=J>I?I@HBICJDIHEIHKIMJOJP_UIVeXJZE]I^J_JaJbJdJfJhJ
=grupp	l!H(G)K3J:J=I?J@JBJDJGZHXIJKJNJP_UIV^XJZG]J^I_JdJfJ
=gruppen	w%J(I9I>J?JHGIJKIPYVbZI]IaJ
=gruppi	|P]
=gruppo	q(J3I9KHEIJVbZJ
=grupy	r(I9I:J?J@JBIGZIIKJPHUIVbZI
=guarda	r#^-I7]@IDJHDIJKXM[ZGhJ
=guardado	|3[KIOZ
=guess	b!X#^-b/J3I7I9H:H=J>J?J@HBHDIFJH?IZJIKGNJTYV[ZB]J_JaJhJ
=guessabl	p-_HIZI
=guest	^!F#E%H(A)H*H+I,J-D.J/J0J1K2J3F4I6I7H8I9B:i;J=G>E?E@EAHBECGDGFJGIHbICJJKELIMGNHOGPGQJRYSHTIUHVDWIXGYJZB[I]G^H_FaGbIcHdIfHgIhG
=gui	|H]
=guid	q!I-J/I3J9IH]IHKJNK_^
=guidanc	|-IH]
=guidata	y,Ye]
=guiden	w+[,YHDZHdEeafJ
=guten	y9a@HHGXIZI
=guy	y(J)K*I@JHHLZP[V[ZJ
=guys	w#E@[HIKJT]cZ
=ha	X!E#A&H(A)C,E-E.G0E1F3I4G5G6F7D8F9J;D<H=J>?@[AFC^D]EDGEH;IYJFKHLEMcNGOHPBQGSDTCUaVJW_XHYZZH[B][^D_CaGbCcDeHfCgI
=haadj	|HFZIb^
=hab	j!J%J(H*I+J-I3I4J7J9I:I=H>D?E@FBGCbDBHBIGMINHOHPJSJTJUIVGWJXHZ][H]caWbHfIhI
=habe	b!I#[%I(Y)H+Y,J-G/I3H4I6J7J9D:G;J=G>Z?E@GAKBECXD]GJHKIEJJLIOGPHRJSITHUGVEWIXF]b^J_JaEbHcJdHfIgJhF
=haben	i#G%J(J*[+X/I0J3I4J=[>H?I@XAYBHCGDYGJHENJOJPJVJX]ZF]I_JaGdYfIhZ
=habilit	yV[d]
=habilitada	qUZVZZJdX
=habilitado	o!J(I9H:J@JHJIJKIU[VaZFd[
=habilitar	u.YHZUGdHe[
=habilito	|HZ
=habilitou	|(IU]VHZGdY
=hace	n5X=Z@_BJHHIJKJMZZGhI
=hacerlo	|!J#K:]DJIJV]ZI
=hack	r!K#J9JHaZI
=had	Y!Y#Z%I&J(F)H+G,I-J.I0I1G2H3C4F5I6H7H9F:G;X<I=G?D@XAJCGEIFHGGH;KgLHMDNCOFPYQISHTEUGVDWHXCYHZA[G]c^Y_JaCbGcFdGeIfXgGhB
=hago	|-JBJDJH]IJKHZZhG
=hai	w(X@]BJXYZG
=hakchen	w@JZF^_hJ
=haken	w;[LYZJdZ
=halben	|BZHJaY
=half	e!G%J(G)G*H+J-J/b0G1I3H4G5I6I7H8J9G:G;I=F>G?GAHBECHDZE_FJGGH?IFJHKGMYOJPFRJSYTFUFVZWJXFZH[J][^J_GcJdHfHgY
=halfway	|]Z
=hallo	u#J-[9_>I?IBJCJHGIHKJVJXJZHaJ
=hammer	wHEKJT^
=han	s(Y@IBYHINKVJXYZH^]hJ
=hand	l!I%[(H-^7Z>_BGGJHDIKKIL[MIP[ZF]I^GfJ
=handbag	y9I>a@JBJHEZF
=handels	w&]FKHJZJdHeYf[
=handl	u7ZG[H]ZF
=handset	u9G>^@GBJH[KJOJZE]HaJ
=handynummer	s-I3Y>Z@IDZHHIJKJMJO]ZJaI
=hang	w4Z>IBJZHa]bY
=hangt	u1I4I@JRHSZYJcEf_
=hanno	m!]#H%J(J)Z*Z,J-I3G4J6K9I:J=Z>Y?[@GBICGDGHFIHKHNIOHPGSJUHVFXIYJZD][aJdJfJhI
=hans	|3J@GHJI^
=hantera	y-J/J6J7JHJIJKJNJZJda
=happen	g!K#J(F*J+H-H3I4Y9F=I>E?D@FBFCHHXIJKGL[MJNFOIVIZa]Y^Fa]bGhH
=happy	u-J/[9_>I@IBXHEIJKGZF
=har	Z%D&G(Z*X+D,E.H/J0F1F2F4D5G6F8F9A:B;F<H=_?C@YAEBHCXD^EDFXGFH;JJM[N@PBQHRESETDUYVHW]XIYG[D]A^CaYbGcDdZeGhB
=harden	j%J(I)Y*J,J?JBIHCPJQaRJYbZIcHdIeFfF
=harder	p-]
=hardwar	u?bBIHIZD
=hartung	|%]HJRJY[cHfJ
=has	K!Y#F%C&E)?*D+@,C-[/]3c4H5C8A9?:?;B<E=J>G??@ZAXBICaD_EXF^GIHEIGJEKFMFNBO?PJQER@SaTJUaW^XCYDZA]>__aBbAcFeCfDg?h>
=hasel	h!J%J)I3I4I:J=J>J?J@GBICIDGG[HDIJJ]LJMHN]TJU_VIWJZE[J]J^JbJd]fIhI
=hash	b!J#I%F(G)I+J-G/I0F1I2I3H4H6I7J8I9H:H;J=G>H?H@FAJBFCIDGFXGbHaIGJIKELIMdNFPGRGSJUIVHWIXJYJZA[I]G^G_IaIbIcGdDeIfFgJhG
=hasla	^!F#G%F(X)G*H+H,I-G.J0Z1I2J3G4H5J6[7F8I9J;I<J=E?F@HAJBBCGDZEHFIGGHGIDJIK[LJMJNDOHPFQJRISFTGU[VXWFXHYIZa[E]Z^]_GaGbDcGeHfDgFhJ
=haslem	u-J@[BJDIHIIJKJSJTKZ^b[cHd[gH
=haslo	X!C&J(J)E*E+F.I/B0G1F2^3D4E5H6F7Z8F9E;F<H=B?BAFB[CADYEHFGGDHFIZLYN[ODPDQHRESETCUBVAWFXDYGZ[[[]A_EaDcFdXeFfCgEh^
=hasta	u#I-J9^>I?J@YBIHEIJKIMJX[ZI]Jf[
=hat	]%]&J(C*D+E,G-I.I1G2Y4F5I7F8H9E:F;E<J>B?CAHB]D[FHGEHDIZJHKCLFMBNCOHPEQIRYU^W^Z@[G]a^E_FaBbFeHfDhF
=hate	|@[HJJXZH
=hatt	r-I3I9G>[@GCIHGIIKaOHXYZX]JaHhJ
=haufig	|-[KIXX
=haus	|9I>]BJU]VH
=hav	p@XA]BGHFPHSYZY^H
=have	L!A#H&H(H)Z*X+G,F.J/J1D2E3Z4C5^6E7C8E:D;Z<G=]ADB>CcDYEEFJGJHGIYJGK]LFMHO]PIQGRESCTBVIYEZD[Y]?_CaCbBcDdJfBgGh]
=hay	m!I#J(J-I:[=J>E?I@]BGCJD[HCIHKJLKMHNIOHUIVFW[XIZE[J]Ja[bYc[dIhJ
=he	Z!Z%H&J)H+a,I-E.J/[0J1I2J3B4H5J6I7H8E9G;I<J>B?B@IA[C[D_EIGJH@I]JGKXMEODRISHTGUGV[WHYJZB[H]a^GaCbGcHdHeJfGgH
=head	w([@ID]G[HFKFMJZG
=headset	s9I>JHa
=health	q+I0H7JDISaZIfY
=healthy	wfY
=hear	|-J3J9F>H?HHbNIZF_J
=heartbeat	l#I%I(J,J-J3J4J8J9H=H>J@HB[DIGFHHIIKGLJMZNIPHRIUJVJYIZG_JaJbJc]dDeHfcgJhJ
=heb	h!J#G%J([)J*[+J-G/K3I4J7J9G:I=J>F?G@]BGCaH@IYK[MGNHOGRJUJVGWJXHZY[I][aGbHdJfJhI
=hebben	s)]=[>JHHMXOZVJaJ
=hebt	s([@[BIMJXZZH
=heeft	f!G#Z&J(G)H+H,I0I1I2I4I5J6J8J9G:G;G=Z>E?IAIDZEIFYGHJIKFLIMGNDOFPGRHSHTFUYVXW^XHYIZD[I]F^I_ZaGbIcGdYeJfEgHhH
=heisst	s#J3J:J?J@JF]HHIJKHMIN]OXT[VZZE
=hej	y#I-I3J9a=J>I?I@HBHCJDIHEIIKJXIZGaJ
=hela	q#](I3G9J:I=J>E@IBGDJIIKIMHO]SZU]WGXJZHaIbIfY
=held	|7ZHZ
=hele	|U^WG
=heller	|-[CJDJHGIJZJa]
=hello	e!J#G(H)J*J-H/J3J7J9b:J=J>I?_@IBGCIDHIHKIMGNIOJPJRJSJTGUJVIXJ[H]J^J_JaJcJfJgHhJ
=help	_!Z%I(B)H*I+J-G/I3H4J7I8J:H=J>G?G@HAJB^CIDGFJGHHXIYJZKELIMGNGOIPIRJSHTZUGVFWJXFZ_[G]I^F_HaDbFcJdIf]gGhG
=helpdesk	Z!I#H%I(c)E*Z+J,J-Z/I3G4J7H8J9G:G=H>F?F@ZBDCIEJGJHIIFJIKELZMENGOIPXSHTXUHVEWIXHZF[H]I^HaHbFcJdHfIgchI
=helpdesku	|([@ZZF
=hem	u-J/I9J=[>I@HCJHHIHKZMINYTIVJZG_]aJdJh]
=hemma	y#I-I3I9F>a@IBIDJHZIHKFMJZIbK
=her	Y!^#]%G(B)G*Y+^,I-D.J/D0I1I2I3X4H5I6I7F8H9H:[<J>H?BAGDCEJFIG]H:JFK_MCNFPFRHSGT_UFVHWHXIYJZ][E]]^E_]aEbEcGdFeJfHgH
=heranca	|;]
=here	_#I%H)F+I,J0Z1J3I4J5J6I7I8H9Y:[;I=G>E@CAJBBCGDFEJFJGGHCJIKZMGNDOIPGRISHTIUaVDWZXGZE[H]H^G_Ha]bGcIdbeJfEgG
=herencia	w!J;^
=hergebruiken	yK]
=heritag	y!J;[
=hers	w@]HIKIV]ZI
=herstart	y(JB]HIbJfX
=hes	l!_)JD]HEPITZUIZG_XbJ
=het	V!C&H)C+D,E-I.F/Y0E1E2E4C5F6D7J8E9F:D;B<G=A>A@aADC@DIEFFEGDHDJEKILBNcOaQGRDSCWDX@ZE[D_BaIbZcDdXeGfBgXhd
=hetzelfd	|>JO[ZJbZ
=heur	l#J-J3H9H:J>I?J@[BICIIHKJR_UHVIX[ZG]Ja]dJfJ
=heut	j(J-J9J:J=J>I?J@cBJHGIJKGMJSZVJXZaJdJfXhJ
=hey	u#J-J3J9b>I?I@IBICJDJHEIIKIXJZGaJ
=hi	l#J(J*H-I3I9b=J>I?HBGCJDIIIJFKIMJNXUJVJXJaI
=hibp	|4G5HHJJ^
=hidden	y*Z?HH[bY
=hide	w7Hb^
=hier	l(H-I3E4K9H:[=J>G?J@aBHCHD]HDIJKELJMHNIOGPJUZVIXJZA[J]^^JaIbJcJdZfZhH
=high	y!J(J3J?IBIH^P[VIZG
=hij	f!X#E%G)H+Z,H.J/G0H1H2H3C4H5J6H7H8H9B:G;H<J?D@@AHC_DBEJFHGYH?I]JIKaLHMDNFO_PGQJRGSITGUGVCWIXEYIZ@[Y]F^Y_GaDbZcHdHeJgHhX
=hilf	|9ZZX
=him	e#H%H(H)J*J+]-D/F1J3I4H6J7H8I9G:J=Z>E?DAaBHCGD]FJGIHCIYJIK[LYMHNGOJPJSJUIXI[I]H^J_^aJbIcJdJfJgJhI
=himself	r#X)Z@XHJZJ
=hint	c&[*J/J3J4J5e9J@HCIHDIIJXKJMINEWIZHaJ
=hinterlegt	k-J3C?]@HC^DaHHIIKINJZG]JaIhI
=hinterlegten	w3[>XDJOX
=hinwei	|N[U[WIZI
=hinzugefugt	|8[
=hire	w@YD]HIVXZJ
=hired	|3]IJOI
=his	Z!]%H(B*Y+b,H-B/]1J2J4H5J6I7I8H9J:b=Z>D?F@IAJCGEHFHH=I_JFK^LDMDNCOHPXRJSHT]UFWGZD[H]F_FaFbFcHdHeJfIgXhX
=historial	y5ZHJIEN]
=historico	y5ZIGN[
=historii	|IGKYN[
=historik	|5YIJKIN[
=historiqu	y5ZIHN[
=history	c(I-I/J3I4J5a:J>JBIDJICJGK]NbPIXJZG]J_JbH
=hit	p#Y-ZHDN[UJZJaYg[
=hits	w#G-XA]HGJXPJTZVJ
=hitta	|!J&J4[_[
=ho	_!G#[%F(])I+H,J-D.J/H0J1J2I3C4H5K6I7G8I9D:E;I<J=G>a?F@YAIBBC_DYEJFIGHH<IJJIKXLHMCODPHRISITHUFVEWHXFYJZ_[F]b^G_IbFcIdGeJfGgH
=hoe	p!J#I(J)J-J/J3I7J9Y:J=I>]?I@GBHCJDZHbIIKGLKMJNIPJSJT[UHVDWJXIZC[I]JaIbHhI
=hoje	q>H@bDJHHKHVJX[ZF
=hola	w#J-H3J9a:J>I?J@GBIHEIIKJNJUIXIZI
=hold	i!H#I)]*]-H/I1J3_4J9F:I=J>F?I@DAJBICIDGHXIHKJMJNIOJPFRISHTGUGVGX^ZC]I_JaYbIdJfJgGhJ
=holder	q(F)bHDNKPHVIZI^Y
=holiday	q9H>[@HBJH]ZJ
=home	d&J(H)I*J-G/J3E7J8J9E:e;J=I>_?H@GAJBICJDIEIGJHJIHKFNGOJPJRKTHUHVHWHXI]I^J_EaHcJdJfHgJhJ
=homeoffic	y9I>[HIM[
=hon	|B[HJVZ
=hoofdletter	y3JI^
=hook	y8^:JHI
=hope	|9XZX
=hora	d!I#X%J(I)J*J-H/J1J2J3G4I7J9E:H=I>F?H@aAJBGCGDHHAIGKFLJMFNJOJPIRaSITIUHVGWJX_ZD[J]I^I_Ja_bHcIdJfGh[
=horario	|R[
=horlog	|R[
=hors	y4Y9[BJGXHJ
=hos	u7[@[HIIJSYZGd]fJ
=host	l#J-K0K1J3J4I9G>J@IBJGIIIKJMJRbXJY]ZGaJbJcXfF
=hotfix	q5_HI
=hotmail	l!J#I3I9I:J>G?JDJHcIJMJZIaJ
=houdt	wHFJZMZg]
=hour	Y!F%E(F)G*G+H,I-E.J/E0H1G2I3E4H5J6I7H8H9A:G;H<J=G>D?F@fAGCFDEEJFIGDHHIBJGK@LIMXNGOHPbQJRXTFUHVEWHXdYIZI[G]G^H_HbFcGdGeJf]gHhF
=hous	|-XBJJ]ZI
=how	R!D#@%D&J(A*F+a,G->.H/B0D1E2F3C4F5G6F7J8F9Z:B;G<H=C>A?@AFB=CAD[EHFGGCHiI]JDK[MaNXODPCQHRFSEUHV=XXYGZZ[Y]A^G_DaAbCcDdFeGfCgC
=however	uH[gX
=hoy	r9J:J>G?J@aBJDJHIIJKHX]ZI[JaH
=hr	]!^#D%^&a(E)F*F+^,G-C.G/E0G1G2X3a4a5H6G7E8B9A:E;G<]=D>@?C@HA^BCCDDBEHFFGFI@JKKALGMEN^O@PDQHRFSFTFUEVGWGXDYHZ?[F]D^G_FaCbEcEdFeHfEgFhC
=hrs	|)J@[HIKJUIX[ZI
=http	y+YHHc^
=hui	w@[HIX]ZIaJ
=huidig	r@HHJIIKJMJOJZD^Jhc
=human	|9]HI
=hun	|8[:[HG
=hundr	|HYTX
=hur	o!J#I(H)I-H/J3G7J9Z:J=I>[?I@FBGCJD]HcIELKMINGOJPISJT[UHVEXHZ?[H]H^I_KaJbGdIhH
=husband	y>^CIDJHE
=hybrid	k(J*J,I-H/I9H:J>J?J@JAJBHGIH[IIKILJMJNIPIVJZE^I_Fb]dceIfJ
=hyper	y9HH]IJZJb[
=i	>![%X&>([)^+J,E-B.I/E0;1>2<3G475B6K7E8[94:Z;<<B=G?X@]A>BFCYDdEDFXGBHFI^J?KdL:MEN[O^P@Q?RAS@U=V[WCYJZd[Y]b^A_FaZbAcAdAeGf=gBhe
=ich	T!G#Y%B&H(X+Z,D->.G/D0F1F2F3?4C5G6E7D8F:F;E<H=@>^?]@ZAFBGC]EIFEGDH[I=JEKZLCMHNHPBQGRESDU@VZWCXYYFZ^[a][^B_DaIbHcDdBeFfBgC
=icloud	|/IH[MJZJ
=icon	y!Z(])JHJVHZI
=id	Y!F#@%F(C)G*G,G-<.J/H0H1G2G3E4F5I6F7X8H9F:J;H<I=d>EBBDCEJFIGEHaIiK?LFMCNBOGPFQJRHSFUFWHXIYHZ>[G]C^D_ZaCbDcFdBeDfBgZhC
=idad	y@[IFN[
=idag	y>J@YHGX^aE
=idea	n!H#J(I)E*J7J9D=J>H?I@IBYDHHZIINJPJUGVHXJZaaJhJ
=identical	y@ZHIK^ZF
=identidad	y-H7_=JD[HJIJKIVJZFhJ
=identifiant	y,[IY
=identit	y-I7]D]HIIJKJZGdJhJ
=identity	g#I+J-G/I3J7^:J;J=J>I?I@GAbBICIDYH]IGKHNJPJQYSJTJZE]J^I_EaJbFcIhJ
=idle	|cX
=idp	w7^ZJ
=idslock	y#I9JHET^
=idzi	r(J-J/I3K4J7J9J:J=^>]@IBIDIHEIJKIMJOJTZVJXJ]HaIb[
=ie	u#]-Y9JIYZG
=iedereen	y)K-^9JHIIJKDU^VJZJ]JfJ
=iemand	y#X@]
=ieri	s9J>K@_BIDJHHIIKIMJNIZE]]aJf]
=iets	s#J.X9Y>I?I@[C[DZHGIIKIMJZJaH
=if	Z!X#Z%J(G)J+F/I1X4[5I8J:I=J>_?G@ZBECGDZGJHHIHJXKXLJMHNHOIPISJUIVHXJZC]I^FbYdIeKfIh_
=igar	u#J9I@XHHIJKIZE]^f^
=igen	j#]%J(H*J-H3H4J7J8J9G:X=I>F?J@_B_CIDGHEIHKJLHMHNIOZUJVIXZZC[H]I^E_JaIbJdJfI
=ignor	o(H)F*^3^@JBJDZHBL[PJVJWHZG^J
=ignora	y5]LZfJ
=igual	r-I3J>J@HHIIJK^OZZIgXhK
=ihag	y3J9I>G@JHIIHK_OJZEaGh^
=ihm	|;[IJKJN]
=ihr	f#H%I(H)H*J4J7I9Z=H>I?IDXHEIJKGLJMZOYP[SJTXWGXXZA[J]J^GaIbHfJgJhI
=ihre	r-I3[:J=I>J@JBJEZHJI]KHOHWXdXhJ
=ihren	|!XZZ
=ihrer	r:YE]HIUJWKZJcX
=iis	yY[
=iiscrypto	|9IBIHFRJUJVJYbbI
=ik	X!D#Y%C&H([+D,E->.F/D0E1F2F3@4C5G6E7D8E9F;E<G=B>X?^AEB]C[EGFEGEIEJFK^LCM?OXPCQGRDSETDUCVZWEYFZY[_^B_Da[bIcDdCeGfBgDhY
=ikryssad	|KJ^^
=ikryssat	yHJLZZId[eIfJ
=il	O#G%B&F(J*G+Y,J.C/A0B1B2B3]6G7E8A9>:J;B<D>_?G@HAABHC^DBECFBGAHGIXJALBM]NFObP@QDSJU^W@XIYBZC[F]Z^?_GaabEcIdGeFf]gIha
=ile	y9J=HH[K[TZZJ
=im	P!]#H%A&F)I*J+G,F.J0D1D2D3^5E6D7F8C9[:];C=@?>@AAGBaCDEDHDIXJDKHLFMZOCP@QFRCSCVaWGXAYDZG[C]F^Y_]bJd@eJfGhX
=imag	r-JHIKHMJ[Jbb
=imagen	|b^
=immediately	w*J.X@_HJZF
=immer	o*Z+J-J3J>H@FBJCIDYHGIIKZN]OZZI]JaJgJ
=immutabl	y9JAYHEIJ__
=immutableid	|A^HH_H
=imorgon	y#J@]X]
=imped	|HH^ZcZ
=impedir	wT[
=impedirn	|TY
=impedisc	|HF^Zc[
=impid	y1JHEXX^Yc^fJ
=implantamo	|H]
=import	o+Y-I3[>F?JDGF^HYIIOHQWZFaI
=impos	y@IBJD[HEKJMJT[ZJ[]
=impossibil	u4Z6YHIeY
=impossibl	h#J%J(G-I4[6Y=J>_?I@_BGHDIGKZLIMINHPYSJUJVFXJZI[I]K^FbHcJdIeWfJ
=impostato	|*Y3JV[
=impresora	|H]ZG
=impressora	yH]
=imprim	wH^
=imprimant	wHaIJMJZI
=in	=!]#F%X&E(A)?*8+G,b-I.B/Z0I2?3c4E5F6@8Z9<:X;D<G=>?F@<A^B]C=DAEJFdG_HZIHJCK@LFMaNEOFPHQ@R9SJTbUIVbWJY:ZI]@^X_^aFbAc:dZf?g]
=inaccesibl	y4[HJcY
=inacessivel	y4[cY
=inactief	|!Y
=inactif	w![(ZBJHJZJ
=inactiv	h![-H0_9J:JBJSJU[VIXJZE]JbJcJ
=inactivo	y!^(J_J
=inaktiv	w0[HJ
=inaktiverat	r!])J*J;ZVJ
=inativo	|!Z
=inbjuden	y:a@JHJZH
=inbox	w>]HDIJZIa]
=incident	k(H)JHGSbUIVJZGfJgH
=includ	c#I%J(H)H-W/I4J9I:J;X=Z>Z?I@HBHCJDIFZG[JJKFMJN[OHPIRJTJUHV^YXZD]K^J_IaIbJcJdJfJhH
=inclui	|-X=X
=incluir	|HJI]
=incluy	|-X=Z
=incognito	u.[HZMI
=incorrect	_!J#F%J(I,[-H3Z4J6Y>I@HBGDJGJHFIFJJKGLIMGNIO[PKT]VIZZ^H_JbKcJdJh]
=incorrecta	p(J,Z3]6YCIHIdJhY
=incorrectly	y#YHJ
=incorrecto	y!J3]DK
=incorreta	w6ZhZ
=incorreto	|3[OX
=indicatif	|3_HI
=indietro	yHJR^
=indirizzo	|3[DZHJOJ
=indisponibl	y4[?ZCHHESZ
=indisponivel	|4[?ZHF
=indovinar	s-Y
=info	_!I#J%I(I*G+_-H3X4J7J9H:I;H=J>X?Y@HBHC]D^IEKFLJMJNIOHQJTJVFXHYJZE[I]H_IaGcJdJhI
=inform	y3JCIH[
=informacion	w+JCXD]HHZJhJ
=informacji	y3[CID]
=informaco	y3HC[D]HIZH
=information	d!G#I(G)I*I+[-I3G4Y7J8J:H;J=G>H?E@IAJBHCZDaEYGJIHKHLJNGPGQaUIVFWKXIZX[J]H^I_IaHbIcJdHhJ
=informationen	|CXDZ
=informazioni	y%K+J3G?JC[D]HH
=inga	w3G>FBZC]HYZH
=ingen	f!F#G%I(E)I*H+G,J-G/I0I3E4]5I6J7I8I9F:E;I=^>F?E@EBCCFEJFJGJHAIFJIKFLYMHNJOHPIRISFTFU_VEW_XFZA[H]E^I_Iabc]dFeJfGgIhH
=ingent	|?IBJDHHHZHa]b[
=ingeschakeld	rHKUYV]ZHd^
=ingesteld	w(J*]-J?J@GBZDEHJKJM[NIVZZFhJ
=inget	h!G#F%H(G)J*H+J,X-F/I0I1G2I3Y4I6I7I8H9H;I=I>D?HAJBFCGD_GZHAIEJJKEL]MHNFODPIRGSJT]UHVIWJXHYJ[]][^H_IaDbHcGdEeJf]gYhE
=ingevoerd	yOZhX
=ingevuld	y3J9J?JCHD_HIK]MJaH
=inherit	p%G;_HH_J
=inheritabl	y;Z
=inheritanc	b!H#J*J-J3J9H;d?JAIGJIJKKPXVJZJ_I
=inicia	|+ZHJdJfZ
=iniciado	|]Z
=iniciar	wH[ZF[]aFbZ
=inicio	n!J#F(J-J3J>F?J@IBYCJDJL[NJTHUJVIXJZX[I]IbacJh]
=initial	s@ZHXIIKJNJZJhZ
=initiat	|bX
=injoignabl	yHIUIf[
=inlog	|ZGh^
=inloggen	|(J:JB^HIIJKIZ[]IbJ
=inloggn	u#I4KBZDIL^ZG[Jb[hJ
=inloggningsskarm	yHHZJb_
=innan	|9JAJHJIIK]ZJ]]
=inne	q#J%]-H9G:I>F?J@aB^CHDJFIHGIHKZMJNJOJXJZG[K]IaIhJ
=innego	|(]@[ZF
=innehalla	|HJI^
=innehaller	w-a3J9I>J@JBIDJHFI]KHZG]J
=innej	|!J:^BJJX
=innerhalb	|(J@[BIX]
=inni	|*^
=innych	|(]HJV]ZH
=inquilino	|HJSJUZVJW[bJ
=ins	u%[3J>^BJHFUJZJaJd]
=inscription	q%J(J+X3I=J?HB]CIDaGJHIPJUIXJZKbI
=inscrit	q+^?ICJD_HC
=insecur	r(J<c@GDJHCIHKIMGNHZF^IhI
=inserito	y@KD_HH
=insid	u-J3H>J?J@JG]HEI_JZNJOGZG
=insist	o#I(H-I:J<[@XBFDIHDIIJIK[MIUJXYZD[]]IbIgJhX
=inspection	q-XHGc^
=inspekcji	|EYNX
=instagram	|H[
=instalar	|HY
=install	e!H#J%I(I)J-E0_1Z3I9I:J>J?J@IBGDIHbIGJ_KISHTJVIYDZC]K^J_IbJcGeJfH
=installation	yHYYJeZ
=installer	y>HH[
=instead	r0Y3^>H?^@IHFZE^JaHh]
=instellen	p%Z9J>J@FBXDIKJMJUJVZZZ[IbY
=instruction	y#XH[
=insufficient	g%b(])J-J9J>J?H@JBHCXHAI]PHZGaJbJhJ
=insufficienti	|([
=insuficient	w(]
=inte	O!;#;%D&C([)I*F+Y,F-B.D0[1A2A3B5E6X9D:F;X<B>X?]@GA@B:CFDFEDF@H@IYJ@KILHM]NZO[PIQJRGSATFU<VaWFYYZa]H_XbCcDdIeJgHhK
=integration	k!J/J6JCJEFHDIJNGVJZJ_HcHddeZfJgJ
=integridad	|S]ZJfJ
=inteiro	|HJSZU]WJ
=inteligent	y-JHGT]b]
=inteligentna	|-JHHTZb[
=intelligent	yHIT_
=intent	|@IX_
=intentado	|XZ
=intentelo	y@[HJMIZYhK
=intento	p#]3G>JHIIJOHX^
=intercept	yGJHFJ^MJZJc]
=interdit	q)[-^/K3J9I>I@JBJDIHEIXKGNJPZQXUGVJZI]J^Y_JdIfJhI
=interfaccia	|gX
=interfer	ybY
=intern	q!X-J3Z@[KJN]OJZHgZ
=internal	yS[cJfJ
=internazional	|3_HI
=internet	g%J(J+J-[0I3F4E6J8J9I:I=G>G?H@GBICJDIGIHHIHKIMGNJPJRGSIVJXJYIZC]F^J_JaIcgdEeHfCgGhH
=interno	|3^>IOG
=interrupt	u+^DFHDIJZJ]^cJ
=into	f!E/Z3Z8Y:Y@IBIHYIJMJNJPJVZZY[I^JaHbJhJ
=intranet	m(I/I:J=J@HBHHbJIN]RJSJUJVJZD]JbCcHg]
=introduc	|GZ
=introuvabl	w,[3G?IDIHD_]a]
=intun	h)Y+J9J>J?JDINHZIaJbccJ
=invalid	i-J/Y3_:J>F?JBJCIDFHIIHKIMINJO[R[XHZH]JaGbX
=invalido	u>FCJDJHIO_RZaH
=invent	w9I@FHFK_NJZE[]hG
=invento	y-JN_ZH
=investigat	|9XcX
=investigu	|E[
=invit	d(J-I3J7J:e>J?J@GBIDHHZIIKHMJNJUJVJZE[J^JaDbIdJhI
=invitado	q:b
=invitation	|:EH^
=invitato	y:_HFIJZJ
=invoic	y?JHaOE
=io	q(Y3I9G>G?Z@ICXD[HGIGKIOJUJV_XJZH[JaG
=irgendwa	|.YDY
=irraggiungibil	y4[cY
=irrobustito	|%XYX
=is	=!b#H%E&@)J*E+D,D-].>/?0F1[2K3Z4b6H8B9E:F;G=C>[?b@IA:B[DHECFCHdIZJGKGLFMDNEOJPFQBSZVGW=XJYD]>^H_DaCb>c?dXe?fXg>h^
=issu	b!H(E)I-H/H3H4I7I8J9G:H=G>E?F@HBaCJDGGJIHJJLHOIPHRKSITIUHVHWJXJZa[I]I^F_IaIbHc^dIeJfIgJhG
=issuanc	yH[
=ist	S!^%A(I)X*G+D-D.G/B0J2E3Z5E6D8E9@:A;Z?_@YAEBCCZD?EEFEG]HGJEK>M@NDO@PIQGRFTJU_VHXAYCZF[B]G_CaZbGd]eCfZgI
=istniej	|>]HJKJ_[
=it	@!H%?&H(E)B*A+H,A-b.E/b0=1A2>3G4;6C7C8C9>:D;D<?=@>B?F@aAEBdDHE?FHGDH:I^KfL?MJO_PCQCR@S@TIUaV]WJYCZf[G]Z_Ea?bBc@e>f>ha
=its	T%B&I(D)D*F+G,G-a.I2G3B4D5G8]9Z:C;G<H>F?ZAFB^CDEYF]GCH@IBJXLEMBNFOZPCQHR]SDU^WFXBYEZ;[D]C^__IaYbIcYdXeGfBgJ
=itself	o?X@HBYCIK]SXT[ZH
=ive	^!I#Y%I(G)I*G+I,J-A/H3F4J5K6J7I8J9F:F;J=I?ZAIBIC[FJGIHFJIKaLJOHPIRJSJTIUHVFWIZa[F]F^H_JbHcIfIgG
=j	b!I%H(G)J+J,J-F.J/I2J3G4I7I8J9E:H;J=H?F@ZAJDFFJGJH>JJKZLJNZOGPIRISITIUIVGWJZ_[G]]^I_Ia^bHcIdIfIgJhX
=ja	g!H#G%J(G)]*F+_,J-J.J/G0J1J3G4I6J7I8J9D:H;J=H>Z@[AIB]CHDBFJGJH@IDJJK_LHMDNGOGPGRJSIUHV_WJXFZA[Z]G^G_HaGbIcIdHfHgIhE
=jag	Z!D#F%D&I(^)D*Z+D,F-@.G/E0E1G2F3A4C5G6E7E8D:J;F<H=C>^?A@@AEB^CZD[EGFGGFIHJFLCMANZOJPBQGRESETCUCWFYFZ][b^C_CcEdAeFfCgEha
=jak	p(J)I3I9J:J=I>[?J@GBFD]HbI[KILJMINJPJSJUHVEWJXJZ@[I^JaJbIdJhJ
=jaki	y3J9]>JHIO]
=jako	y(]*Y+[DFHJZH
=jam	|H]
=jamai	i%I+Z1X3I9I>H?F@IBICIDaHAIJKJL[MJPJVIWZXJZI]Ja]bJdXfJ
=januari	|IJK_
=january	y@IIXK]
=jdoe	|ZY
=je	W!C#^%B&H*B,E-?.F/C0F1D2E3?4D5G6E7E8E9[:I;E<G=B>Z?Z@_ADCZDZEFFEGEHHI<JEK[LCM?NAOJPCQGRDSETCUCV]WFYFZa[_]Z^C_DaDcDdCeHfBgFh_
=jede	w@XNY
=jeden	w!J(J*[9J;XC^HIIIVJZHaI
=jedna	w*YC^IJ
=jednego	w(J@JA]C]HJVJZZ_I
=jednej	w%]*Z9J>I?[CYFJHGZIaH
=jego	y8^9J@ICJHJI[KJ]J
=jej	|1J8]HGVYcI
=jemand	|@ZZZ
=jest	[!Z%E&I)F*E+E,G-^.H/D0G1G2G3B4E5I6F7Z8D9I:A;G<H=C>A?^@JAEB?CFD?EHFGGXI]JGKZLXMAPXQGRFSFTGU[V[WFXDYFZI[D]D_FbFcFd^eHfF
=jestem	p!I#H(Y)Z*X+H-H3I4J9[:Z=J>H?G@FB_CHDXHCIGKFLIMINIPJTKUHVZXJZD[J]J_JaIbJdJfJgJhJ
=jeszcz	o#J%J(I*J-J9J:J=J>J?G@^BHCbDIEJGHHDIGKHMaNJRJVHWZXJZE]JaJdJfIhI
=jeton	u(J*J,bHFRYVJ
=jetzig	|IJKJZIh_
=jetzt	h#]%J(J*J+J,J-F/[3J4J7J8X9F:I=I>G?Y@ZBYCGDZGJHEIFKDLIMINHOITIUJVIXaZW[J]G^G_JaIbJcJdJfJhF
=jira	w#GHaZD
=job	s#I9^>ZHEKIZJ
=jobbar	|(Z>]ZG
=join	f!G#I%I(J)J*J,J-J/I3H4D6J7H8_9J:H=I>G?H@GAGBJFJGaH_IGMJNEOJPETJV[Z@[K]J^I_Db^cJdIeJhJ
=joiner	yVZ
=jour	l#I(K+[-I1Y9G:J=J>J?I@_BICHHEIIKGNJVJX_ZE^JaJdHf^hH
=journal	|HINX][
=julli	u#[3I9^:[>H@IBJDJHGIIKIOZZHaJ
=june	y-ZII
=junk	w9J>JCJDJHFMJaa
=jusqu	y9Z@YHKZJf[
=just	W!E#E%G&[(E)G*G,I.I/E0Y1I2I3D5I6H7G8Y9^:E;I<J=H?D@]AGCbDBEIFIGGHBIGJGKJLXM^NFODPHRGSGTEUGVAXDYI[a^GaIcGdGeIgG
=jutra	|@]
=juz	h!H#F%I(F)]*H+],J-D.J/H0I1J2I3D4G6I7I8I9C:E;I=G>a?CAHB^CEDCEJFIGIH@IDJJKbLGMENFODPGRISITHUGVFWIX[Y[Z@[G]F^I_ZaDbGcGdHeJfGgIhG
=kam	|>JB^
=kan	X!B&I(I)Y*@+E,D-@.G/C0C1G2F3J5F6^7H8[:X;C<H=Y>c?@@ZAFB]CAD?FFGDH=I=JFKXLAMXN?O@PXQGRDTCU]V^WEXAYFZ[[^]?^[_Ba>b@cDd@e]fBgC
=kann	]!G%F(F*Y+I,H-D/G0I1I2J3F5J6Z8I9G:[;I>Z?^@YAJBXCEDDEYFJGHHEIDJIKBLFMYNCOZPGRHSFTXUXVXWGYI[X]D^Y_HaCbDcGdDeIhI
=kanner	y:ZHEM]gZ
=kapot	y9I>^?IZJ
=kaputt	wHGb[fY
=karta	y9J>^BJIJbZ
=katalog	y!J7[AIHHNJ_[d[
=katalogen	w!]#E3_>HBIDKHGOKZJ
=katalogu	q!]#I/J3^7[9J>G?J@JAJBGDHHEIIMJNJOHVJXJZJ^J_ZaJbJcJd[
=kazd	|-J@JKJN_ZI
=keek	|@]
=keep	W!D%G&I(F)H*F+^,H-Y/H0I1H2I3D4G5I6G7Z8H9F:E;G<I=F?C@^AGBBCEDXEIFGIYJGKXOEQIRGSGT_UFVCWIXDYH]C^Z_FbDcGdGeIfXgY
=keepass	y@JH_IJZI
=keer	m#a-I3I9G>H@_BJCJDHHJIHKIMIOJTZVKXZZDaZhI
=kein	Y!D#B&I(Y)I+F-D.X/F0^2G3I4H5G6F7E9E<I=_>A?AAGBFDbEGFGHAIAJGKHLXMDPDQHRCSCTEUYVAWaXCY^ZG[D^E_GaZcXdAeHfJhD
=keinen	q3J4Y>Z@YCJDJHGX[ZIaZ
=keiner	y+J=[D[HJLXZJ
=kenn	y>H@JHXKIZD[a
=kennt	s:Y@JHEKZM_YXZI
=kennwortanderung	w7W@IB[HIIJKJNJUJVIZH^]fJh[
=kennworter	j#J/^0^7X=J?J@GBICIDHHDIGK_MHTIVJXJZJ]IcJdYfHg[hI
=kennwortern	yWZ
=kennwortrichtlini	|NZ
=kennwortruckschreiben	j#K%Z(F,G0J1[4I6J7J8J:J=G?J@HBGDIGIKILJNJPXRZSJUHVGWJYIZG^IaJbJcJd[e]fYgZhH
=kennwortsynchronisierung	|G^fI
=kennwortwechsel	|@XL]
=kennwortzurucksetzung	e!I#I%I(G)X*I+H,H-G/J0J3J4I6J7X:H;I=Z>J?X@IBHCHDZGIIHKHLIMJNFOJPHRJS[TIU]V[WZXJZE[J]I^JbIcHdFeJfYgIhI
=kennwortzurucksetzungsrichtlini	|HIW^
=kent	y9I:]HEM]
=kept	l#^/J7Z@IBJMHTHZHd]
=kerbero	|9IBIH]RXZF
=key	e!G#H%I(Z)H*H+G,J-E/D0J1H2J3G4G6c7I8J9F:I;J<J=J>G?[@GAIBGCHDDGIHbIEJHKGMHNEOHPIRESJTIUIVEWJXIY]ZC[J]E^J_GaIbIcDdHfCgJhH
=keyboard	n#[9H@JH^IJZIhY
=keys	g%J(G-I/I0J1I3J4H5K6g7J8J9H=J>J?[@IAHBICIDHGHHIIHKHMJNJOEPJRCTIVIXJZE]H_HaJcDdHeIfE
=kick	|#G9F>JBJHFIHTXZ_]G
=kid	y#X@[HH
=kids	|3GD[HJIIK[
=kiedy	|#J9H?^@IBJHJIIKIX]ZJ
=kierunkowego	|3^
=kies	w-]@GHGIHKZMJNZZC[JhJ
=kilka	u#Z@HBGDIHGM^T[X]ZGaJ
=kill	u.XHEY^
=kim	|-GHHI[ZX
=kind	u9ZIZ
=kiosk	q#I-J9J@IBJGZHXTIZG^_
=kitchen	|#].GHYKJ
=klant	|:XB[
=klappt	q%[(I:X=J>J?I@JBJC]HHPIVIZ_aJ
=klar	w+H9]?J@HB[DEHHIKKJNIUKZD[K]^bJ
=klein	|I]
=kleinbuchstaben	yI]
=klick	yHJZGb^
=klickar	|HHZJb^
=klik	|HHMJb^
=klingelt	|>IDI]]aY
=klockan	|BKHHR^
=klok	|HIR^fK
=kloppen	|@IHJIIKIO^ZJh]
=klopt	s3F4J6[>I?IDJHYMJOZRZZH]Ja[cIdFfG
=klucz	w6c9J?XBJHGOJZHdHfJ
=knappen	u%I(a-J9I:]@JHFIJVIZF
=knop	u(a9I:[@IHFIJKJVJZH
=know	[!G#G%H&^(D)I*H+G,J-^.J/F0J1I2J3F4I5J6J7J8J9G:I;J<J=H>H?DCGEKFJGGHGIAJYLHM]NYOGPJRISIUGVFWHXHYJ[b]F^F_IbDcHdHeJfHgFhZ
=known	l(J-^/F0IBFHCIJJXKIM]NJTJZ[_HbZgJhJ
=kod	f!I#F%H(G)I*H+G,I-F.I/H0I1I2I3C4G5J6I7H8I9@:G;H<J=F>a@BAICYDDEJFHGIHJIBJJKBLIMDNGOCPGQJRGSHTHUHVGWIXaYIZ@[H]E^J_FafbHcGdIfHgIhG
=kodem	y9J>JHJZJa_
=koden	k!J#H%I(H*J-H3F4J6J9E:J;J=I>b?G@HAJBYCYDGHBIDKFMGNJOFPJRJTJVHXEZF[J]G_JacbJcJfJhI
=kodu	s3G9IHGIKOIa_
=kolleg	|(I*H@YHJ^^
=kollega	|H^
=kollegan	u%J(^9I:J>J@[HGKJV^ZI
=kollegen	u([GYV]ZI
=kollegin	s![(I=[BJDJV[ZH
=kom	u#I-J3J9G:J>G?J@GB^CJD[HFIHKIMJVIX[Z][JaIhJ
=komen	y(^)H,J/I0[6[HDIJMITI
=komm	p#J(J)[-I>ZDZHDIJMIVFZ_aF
=komma	yF]ZJ
=kommen	u0Y>JGYH[XZaK
=kommer	i!H#G%G(H)J*I+X,J-E/H0[1J2J3B4G6G7H8I9E:G;Z=H?H@FAIBGCEDDFIGIH?IBJJK[LXMGNGOBPHQJRHSITZUJVEXEYJZ^[H]G^H_Fa_bXcXdFfHgIhZ
=kommt	d!Z#H%I(I)I*J+]-H/J0J3E4H7J9J:Y;H=I>D?G@HAJBHCZEJGJHJIGKHMHNIOYPHRISIT^UJVHXHYJ[J]G^J_Ia]dJfHhI
=komork	w9J>[@JBJC]HIO[ZH
=komorki	|D_ZG
=komplexitet	|I[KI
=komputer	y9JBJHYIIM[ZIgZ
=komputerz	w#]HJM]XHZG
=komt	h#I%I(J+]-[/I2J3X4I6J7J9I:J;Z?I@IBICGDEHAIGKYLXMHNHOXPJT[UJVIXDZE[J]Ia^bJcYfIhI
=kon	y(I-J9I>H?^@IBaDJHFIJKJNKVJZE]JaJbH
=konci	u%J2[3G>ID_HIIIOJaJ
=konfiguracja	yE^WJ
=konfiguracji	yEYe]fI
=konfiguration	rEaHINJVJWHZJdIeXfK
=konfigurationen	|EYdJeZ
=konfigurerat	y(J)IDIEHPJUJVZW^ZJ
=konfigurieren	|e[
=konfiguriert	w3YDIEFHJUIVYW^
=konnen	j!J%H(G4J7J:Y=G>J?I@FB^CYDIF]HHLJNJP^UIVXXJZB[J]J^GaJbHdJfJhJ
=konnt	r%I,Z3I4]>I?]@JB[CHHFIIKIPJVIZG^IaIdIe]fJhI
=kont	|4JP]ZJ[YdI
=konta	p!H#G%I(H)]-I1J2_3X4G8J:H=J>I?J@IAZBGCHDGEJGZHGIEKFLIMINJOJPIUHV_WIXIZE[J^J_IbJcJdXfHhJ
=kontakt	y!H#J%J3E4I9H;J>H?JCbDIHFIFKJMJOJVHXIZE]I_JaGc[dK
=kontakta	|![)E*F+J,IDJHJPHVIZ_dI
=kontaktdaten	y3[D[ZJ
=kontaktmethod	|C]
=konten	s)^AXBJL[UFVGZG[XhJ
=konto	U!d#b%^&I(A)B+E,X-A.H/D0F1E3J4B5F6F7E8F9E<H=C>A?B@@AEBICDD^EEFFGCHAI@JEKAL[MBNBOCP]RESDUAVbWBXZYFZD]B^X_[aCbCcCdBeFfCgD
=konton	u#J%I(I)^3K4J:H>IA[DIG]HIIJLJNJPJUIVIZG[X_JcIdZ
=kontoret	|#I9_:J>[HHKJVHXIZHhJ
=kontot	i!^%[(F)J-I2Z3H4H:Z;H=I>H?I@HAJBYCHDGEJGJHEIHKILYMINIOJTEUIWIXFZX[Y]J^I_[aIbJcIdIhI
=kontroler	|4^HI
=kontrolera	|4_HEdJ
=kontrolerach	|JZ
=kontroll	|4H5[>JO]
=kontrollera	|3[D]OI
=kopii	|6]
=kor	y0[1XHJ
=kort	q%X-H9JBJDJHEIbKJZI
=kotwica	|9JAaHHIJKJZI
=kraju	|3^
=krav	m!J#J(Y)J*X+J,J-I3G4J9H:J=I>G?H@HBJCaDEFKHBI]KHMJN[OJPJUJVJWJXIZF]IaIb^cJdJfJ
=kraven	wIZKINZZK
=kraver	|*]=YCJ
=krbtgt	|(J=KBJHaKGZGbKgI
=kreator	|+ZDIHHe]
=kreatorz	|,[HIdHe[
=kreeg	|*[@ZCHHI
=krijg	q!J#J(J-K3J4J9J>Z?Z@JBICHDJHFIHKINJOKXJZ_]IaX
=krijgt	|>GHZO[
=krotki	w9JHIIa
=krypter	|<[
=kryss	|(H9H;^@JHIIJZI^[
=ktor	|^]
=ktora	|HJNYV[
=ktorego	|#X>KC]
=kund	w-J3I9I:G?^@IB]DIH[KGZHaG
=kunden	u:^@IBZHJSZZJfJ
=kunnen	o#Z(G*J-K3Z4I8]9Y=I>I?I@IBHCHDGHFIHKHNJOJP_UJVZXIZG]J_JaHdIfI
=kurz	s-I@JHJI_KJZJbX
=kurzlich	|@ZK]ZGhK
=kvar	s!J#]9J>HHIKIMH_^g[
=kwijt	o#J%Z-J3J4Z>a@HBJCJD^GJHFIJJKKIMJNJOJPJZEhI
=l	L!Z#F)>*@.C/Z0H1A2F3]4H6@7H8@9B:B<C>X?c@HB?CIDGFYG?H?IBJAK_LXNDODPJQCR^S@U_XGYAZ>[X^X_[aHcXeXfIgIh]
=la	E#J&A(B)A*?+[,D-a.@/G0J1<3?4C5D6I8A9I:I;E<?=_>X?[A<BJCCDEEGFHGJHFIFJFKaLGMdNcOFP>QBSBTBUIVCWIXCYIZa_FaIc>dYeYfZha
=laat	w>GHZKIVJX]ZD]Ja[
=laatst	u-H3I9I>J?K@[BJCGDJEJHGIFK_MIO]RKXJZHaJe[fJ
=lab	m!J%I(G)K*J8D9I:J=I>H?C@IAHBIDJF^GIHdIJKJMJVJZA]J^]_IfI
=lack	g#J%[(]-F3Y4J5a:K>J@GBGDHGJH@IcJGKDNEUJWYZC]I^JbIdJgJhJ
=lacznik	|%Y<[
=lacznika	y2]3KHJIHQZZJ_[
=laczniku	|8^<[dJ
=lacznoscia	|cZ
=lado	|7YHISZZJ
=lady	w!X#X@YXX
=lagt	|CXD[ZJ
=laiss	y>I@IHGIJX]ZZ]XaH
=lake	y>]HG
=lamnad	|9I>YHFIIZF]^
=lan	|9I>IH_
=lanc	|%Y+ZHH
=land	u!G/^3H>[?JHEIJZF]JaYbJ
=landcod	|3^9J>J?JCJHH
=landervorwahl	|3X
=landesvorwahl	y3]
=landlin	w1I2K3]4J9J>^?[HCIJKJZIcI
=landskod	|3_9J=J>J?JCJHHIHZJ
=lang	l!J#H%H(I)J*J-Y/I0J1J2_3H4I7J9H:J;J=H>E?I@[BHCHDHGKHAI]KELIMGNZOIPJRISJT_UJVIXHZB[J]Z^I_IaFbHcHdJeJfHhH
=langd	|3I9J>J@GHII^KHN[
=langer	|!]ZJ
=langr	r#J(I)^*J-H3G4I9J:J=I>a?G@FBJCHDIHEIEK[MFNIOGTJUJVGXIY]ZE[J]G_ZaGbIcJfJhI
=langsam	|#J3J9I>I@JHaIIMIZJaJ
=langst	|PY
=langt	y2^>I@HHEI^MJZIfJ
=languag	yZY
=lank	|b[
=lanken	wBJIFZIba
=laps	s#J-J9J=d@DHXIIKEMINHZEbG
=laptop	X!H#X%H(E)H*G+I,I-E.I/E0I1I2I3G4H5J6I7H8I9D:G;I<J=G>D?F@BAIB_CFDFEHFIGHHcIDJHKCLHMbNEOGPGQJRFSHTGUHVFWIXFYIZF[F]J^H_HaFbccHdGeJfEhE
=laptopen	|HFM]ZJ]Kb[
=laptopi	|BIHEM]ZI]Ib]
=larga	|2Z9JI^KIfIhI
=las	e!G%Y(H)H*[+I,H-E.X/E0[1H2I3G4H7I8d9E:G;J<J=X>D?K@DAHBFCFDEEJFHIDKYLIMGOZPFRHSJTHUHVGWIXZYJZA[H]F^I_GaGbHcFeJfFgIhE
=lasa	q#]>]?IHCKJMJZF[a]JbG
=lasciato	|9J>JCIHEZG]a
=lasskarmen	|>GHIZJb_
=lasst	l9I:J=J>J?J@YHZIIKHOJVHXZZ]]J^KhH
=last	T!I#_%D&I(D)I*F+E,E-E.G/G0G1E2G3C4Y7F8]9H:F;G<H>[?BAFB>CIDAEGFEGYIDJDKbLCM@NFPCQIRXSCTaUYWEXFYG^CbBdDe[fHgChA
=late	sDYHER^aX
=later	c!I(G*J+E-F3G4I6J7J8Z9Y:J=J>H?I@[AJBBCIDZGJH?IDJJKCLZM]NDOIPIRHSJUJVJZ][I]F^G_Ja[bIc]dJfIgHhH
=latest	|1Y
=latt	u-_HH
=latw	s-_HI
=lauft	k#J%J(J-J0Y4J=J>[@GB]DJGIHEIJKHL^MHNJR[UJVKZE[J]I^JaIbJcZdIf[hI
=laut	s7J@ZBHE]HEI[KINJRJSYTHXJZIaZgJ
=layout	|hZ
=ldap	W!F#E%E&J(F)H*G+H,G-D.H/G0H1F2F3D5g6F7G8D9E:F;H<k=F>E?F@EAGBECEDEEIFGGGH>IDJFKFLGMENEOGPGQHRFSHTFUFVFWGXGYGZD[G]F^G_EaEbFcAdEeGfDgHhG
=le	M!G#F%^&E)@*@+D,@-X.J/B1A3X5J6J8A9C:?;@<E?aABCGDDEAGBHBIHM_OaPEQDRESEUIWDXGYIZG[IaabYdJeCfYgJhZ
=lead	r(F*[-J3]>J?EBKPZSJZJaFg^
=leak	y-^@JHJIIKJ
=learn	wHFM[dZ
=least	j-H/Y9I@[CHHCIaKFLJMINYZH^JhI
=leav	i!a#J(J)K-J/Y3I8I9G:J=J>I?G@GBICJG[HaIHJJKGNIPIVHZD^J_IaHbJdJhI
=leaver	n!]>J@HH^ZE
=leden	y%JF[P[dJ
=leer	|3[HI
=leerzeichen	y3_I[ZJ
=left	a#G%H(H)H*F+G,J-G/H1J2J3D4I5Z7I9H:I;[=E?GA[DXEJFIGXIEJIKELHMHNHOFRJSJTIUIVHWJXGZB[J]c^ZaGbHcJdHgHhH
=legacy	|Y^cF
=lehnt	wHJJZN[
=leicht	q-c3I9JHIIEKJZJ
=leider	|ZZ
=lengt	|@IIZKGN[
=length	f%I-H/J2_9J>JBJCIHFI^KHN]OJZE
=lento	u!H#G-H3H9F:I>H?J@JBGCJDJHdIDKIMGNJOJZG]JaJ
=les	[!F#D%[&J(Z)]*^+[,F-B.[/D0X1H2H4F8G9C:F;G<I>G@BAGBDCBEGFGGYHEK[LHMXOXP]RGSHTFUEWFXEZ>]E_EaYbGcFeIfDgFhD
=less	q-a9J>J@YBJHGIIKIZE
=let	c!I%J(G)Z*H+I-G/H3H4J7J8J9G:I=Z>G?J@[AKBaCGDEGIH>ICJJKFLIMGNXOHPJRJTIUJVEX^ZY[]^F_IbJdJfJgJhD
=letra	q#J-H/X3I>J@GBJCJDHHGIcKHOJZH[JhJ
=lets	q)J5Z@[BGH[IIJJKFUJZC^Hh[
=letter	]!G%I(G)J*I+I,J.J/b0J1I2I3_4H5J6I7I8I9F:H;I<J=H>D?F@GAHBECEDFEJFIGHH<IfJHKDLJMCNXOBPHRISJTFUJVGWJXGYJ[G]F^I_FaFbGcIdIfIgEhY
=lettr	y/YI]
=letzten	r-E3I>J@JHIIGKbO[ZHaJbXeY
=leut	w-]8YF]GXHJIIKGZH
=leuten	|(]HJPX
=level	|5^HJZE
=leverancier	y:]JXZJ
=leverantor	y:ZJX
=lezy	y-J/I3J4]=JHGS_THZGaJ
=li	w:[>ZHH
=libr	r#I(I)_-H/J=J@JBGDIHISIT[UaVEZHcHdJfE
=library	y.XHJJXZJ^Y
=licen	y9G=Z>JH_IJKJZJ
=licenc	]#I%J(H)I*J-H/J1J3I4I7H8J9G:H;J=f>H?H@GAIBHCIDIGHH^IFJJKGLJMINIOJPIRISITJUGWJXIZB[J]J^J_HaIbHcHdIfHgIhJ
=licenca	l!_-I3J9H=b>J?J@HAJBKCJDJIGKHXJZIaJ
=licence	^(I)J-J3H4G5H9I:I=d>J@IBJCJDIEJH]IFJJKINIOIPJUFVHWHXJZF]JaJbJcJdIeZ
=licencia	n=^H]
=licencja	|9J=GH]
=licencji	q=^HH
=licens	y=HH_UJZG
=licenser	w3I9J=_HG
=licenti	o(K-I3I9H=c>K?J@JCIDJHXIFKGUJVIZJaJ
=licenz	w=^HE
=licenza	s3K9J=_@JHZIIKIZI
=lid	y(I>J?IBJHFIJV_ZJ][
=liegt	w-I7]9I>]BJGZHIIJKJ]J
=lien	q-IBIMJZHbbcJ
=life	|1ZBKHJZJfY
=lifetim	|@Y
=lift	sHIT^XX
=ligacao	u(J-J3Y9I=J>H?]@IHEIJKHOJVJZJ]Ja^bJc]
=ligar	|9]HIZJbZ
=liggend	|-^9JHJ
=ligger	y-J3Z9I>^GZHEIHKJOI
=lightweight	|%H0^HH
=ligt	y-H7[9J=J>^@JHFIHKJSZTJZIfJ
=lijst	|-^HJ
=like	c#J%J(F*J+Z-]/^7I8I9I:J=H>H@YBHCIDIGJIYJJK]MGRKSITXUJVIZE[J]I_JaGbHcJdJfJhE
=limit	h!J#J%H(G)H*E+I-J2X3J7K:J=I>I?FBICIDHG^IHKIMJNIPHQ_SJUJVXWJXaZD[KaJbIcJfIgJ
=limitada	|QZ
=limitado	|V[
=line	o(X3I4Z>Y@IDKHEIJKYRJZGbJcafG
=link	V!E#F%G&J(D)G*H+H,H-B.H/D0G1I2I3E4[5G6G7H8H9D;I<I=C>B?C@CAHBBCGDDEJFHHYICJFKCLFMCNCOHPGQIRGSETEUCVDWGXFYIZH[J]E_^aCbjc[eJfEgEhF
=linku	|HIb^
=linux	yH^ZG
=list	X!I#G%F(E)G*E+F,H-c.J/H0J1F2H3E4G5I6I7H8H9E:F;H<J=F?c@CAGBDCZDXEJFHGGJYLHMGNGOGPGQ^RISITGUGWIXGYIZ?[[]F^H_EaEbGcHdGeJfHgGhD
=lista	s-bHF
=listan	|-ZHJ
=listener	w=JHDPJYJcGdIeJfa
=liter	y9JHFIbKINIOJZIaJhJ
=litery	w-I3H9H@JAJHDIcKGNJXJZI
=lithnet	u-FJ_^J
=littl	uMX
=live	j!D#I%I-[/I7[=I>J@_A]BJDJIFJJKGLJMJNFPJTJVJZC[J^H_[dXhI
=livr	|HGT[a[
=lizenz	o(J9K=^>JBIDJH_KJVJZIbJ
=lizenzen	u9I=cCIHGIHNIUIWJZJ
=llamada	s/J9J>J?YDJHFKJQZTJa^
=llega	l3I>aBJHIXJaX
=lleva	u-ZFXI_KJZI
=llevo	|HJXHa^
=lo	e#D%H(G)I*H+H,J-F.J/H0J2J4I6I7H8J9B:H;J=X>^?[@CBECFFIGIH@IZJJLINGOYPGRITYUHV[WIXYYJ[H]]^I_HaDbGcHdIfHhE
=load	j-[.X?JGJHYIJJ[KIMIZEba
=locai	|6ZA[_J
=localement	|/ZHJZHd[
=locali	u/J6Z9IA]HGN^ZJ_I
=locally	y!^)J/]HEIIKINJUJZF
=locat	w,H0JHDZE_^cJdFe^fG
=locatair	|BHDHHJU]VIW[bJ
=locatario	|BJHHU]VIWZZJ
=location	sH]
=lock	M!@#i%D&J(E)F*G+F,G-B.H/A0G1G2G3E4E5H6F7D8G9F:E;H<I=D>A?E@FAEB=CFDGEGFHGEHXIBJEK@LCMCNCOGPCQHRDSFThUFVDWHXJYHZ:]C_BaEbacDdDeHfFgDhI
=lockd	|#]BIHHTY[G
=lockedout	w#JHIT]
=lockout	]!J#a%I(J-I/J3J7J9J>J@IBGDJIIJJKILJMHNJPJTcXJZF[G^I_JbJdJgJhJ
=lockouttim	f#[%c(HHCZI[J^H_JgI
=log	U!A#[%D&](A)E*D+E-B.H/^0G1G2H3C4G5H7D8E9E:H;G<H=C>@??@@AECDDCE[FDGCHIIAJXK@LEM^N_OEPHQHRGSDTGUJVIWEXEYHZ^[B]d^B_YaAbCdCeDf^g[
=logg	g!Y(F/J7J@HB[IJKKLJMHNJSJTHVJZY[J]I^HbZgJh[
=logga	y9JBZHZKJZE[^hI
=loggar	|ZGh]
=loggen	yBJHYMJZJ]]cY
=login	U!Y%F(C)F*E+],H-A.I/B0I1H2I3E4E5G6G7c8G9J;G<I=E?C@AAHCFDBEHFFGFHZI^JEKANCOFPEQJRESBTYUFVDWGXCYH[B]A^d_FaAbecFdEeHfEhA
=logo	m(J-I7J9J:J>I?K@JBIHeIJKJMKSJXJZD]JaJbHhJ
=logon	^!F#Z%J(G)H*J+H-I/J3I7H:H=H>H?F@DBECJDGGIH?IHJIKGLcM[NHPHSHTGUFVFWIXIYJZ@[G]G^F_IaJbgcDdIfJhH
=logowani	|#HB[HZTJ
=logowania	w>HZIb^
=logowaniu	|L^ZJ
=logs	j#F%X7I:[@IBHH^IJJXL[NGTZZF[JbJ
=loguj	|HJZIh_
=lokaal	n#J%J(I*J-I/^0Y6_7I:J>I?J@FAJBIDJGJHCIIKHMENGP[TYVJZF[I^J_FbIcIgYhI
=lokal	_!H#C%F&G(D)E*E+H,E-C.I/X1H2I3E4G5J6H7Z8H9E:D;G<J=E>E?F@EA]CFDFEbFHGGHJICJHKCLGMDN^OGPDQJRESEUFVEWEXEYIZB[G]D^F_^aEbEcZdceGf[hE
=lokala	m#H&J(H)J*J-I0J3J6J7J9I:J=J>I?J@IAZBHCJDHEYHEIIKHMIOJPHRJSJTIUJVIWJXIZE]I^J_^aJbHc^dHf]gZ
=lokalen	k#J%J(I3J4J7X:J=J?J@JBIDJE_HFKJN[PJSJTJUKVIWHZD_YaJbHc_dY
=lokaln	u!I6]BIHJOJP[ZI_JgZ
=lokalna	yE]HJSJVJWJf]
=lokalnego	wHHIJ_[c[d[
=lokalni	p![#I(I-I/^0Z6]7H:J=J>J?J@GBHDHEIGJHFIHKHMHNFPHSJT[UIVJXJZD[J^I_GbIcId]fGgYhI
=lokalnych	|9IA]HIN]_GcJ
=lokalnym	r!J/J3I7[9JAJBJEJHIIJNJSJTJZJ_^c]dZgH
=lokalt	m![#G%J(H)J*I+J-F/_0]3H4J6_7G8J:I=H>F?I@DAJBGCIDFEJGJHCIEJJKCLIMFNEOGPYRKSITZUHVHXGZC[G]H^G_EaIbGcGd[fHgYhG
=lol	s#J(J/J3G4J9^:J=K>Y?J@YBGCJDHHJIFKGMJNIOHVJXJZE]K_JaHhI
=long	]%G(I)J*J+I,J-Z/G0J1J2e3E4I5J6J7I8J9G:H;J=I>C?FAJBFCHDFFJGHHBI]JHKELHMbNXOERISJTZUIVHYJ[I]H^G_HaEbHcIdHfHgGhE
=longer	a!Y#E%J*J+J-G/J2Y3H4Z9I:J>_?aBICJDGGGHEI_KGLEMHNHOIVFXHZD[J]I^I_[aGcJdFfJgJ
=longitud	|@JN]
=longueur	|@IIZN[
=look	h+Y-J1J4[>J?H@JBEDIHFMJNZRJSXTYVJZ_]X^I_XbJfF
=loop	m!J(J+I7J?JBJH]SHUJWJZ]]EbGcJf]gI
=loopt	y9J?JHGIJR^Z^fJ
=lors	q%_(J,^-J/J5Z=I@JBJHGIJKINIPIUJVJcKeIfHhJ
=los	f!G#I%G)[*X+J,J-H/J3Z4I7J9I=I>I?I@HBHCIGJHCI]JYKFLJN^OJP[UIVZWIXJZC]I^J_JaJbJdIfJhF
=lose	y>YHGZY
=losen	w#Z>I@GBJD^HEIIKHMJNJZ][I]GhJ
=losenord	Z!E#E([)E*G+H,X-I.I/Y0Z1H2]3F4F5H6D7I8G9G:X;H<I=E>B?F@GAIBYCEDAEIFIGEHZI?NZOHPFQIRGSGTEWGXFYH^]_FaFcEeGfDgEhZ
=losenordet	^!F#D%G(I)F*G+I,H-Y.J/D0G1I2G3H4G5J6Z7X8H9H:D;I<J=F>X?F@YAIBZCED[EIFJGGHBIZJGLYMZNHOIPGQJRHSGTEUEVEWHXGYIZ]]D_FaGcFd]eJfGgG
=losenordsalder	|@aBIDJHFIFKJZGhJ
=losenordsaterstalln	u(J)JU]V[WIZI
=losenordsfilter	|JZ
=losenordspolicyn	|KJN^ZH
=lost	_!G#F%E)]*G+H,J-F.J/H0Y1I2I3G4Z5J6H7F8H9G:I<J=a>Z?E@CAICGEJFIGGIDJIKDLGMCNFOHPHQJRYSHTHUGVFWIXGYI[F][^F_[aFbBcXdEeJfEgGhF
=lot	u9_BJZI
=lots	|:X
=low	|9JHZ
=lower	n-JHIIZN_ZI
=lowercas	u-JBJHIIaZG
=lsa	w%J/JJ_
=lsass	sHIJ^ZJ
=lub	y3[IGN[
=luck	w9Z@YBIHHZX
=lugar	|7YS[TIZI
=lui	r(Z8[=Z@IBXCKHIIIKGMJVIZI^]dJh[
=lukt	s(H=]>X@XHJKJVIZZ^JhI
=lunch	m9G@[BZHJIJZE]_bJ
=lunga	|2Y9I=IHGI^ZJ]J
=lunghezza	y@HHJI[N]
=lyckad	|/^3J9IB[HIPITIZI_I
=m	|!]ZJ]X
=m365	k#E/[HGMXNJTaZJ[Jg[
=ma	Z!D%Z&F)E*Z,E.G/Y0F1E2E3G4G5H6F7D8]9W:C;C<H>??Y@?AEBJCHD[EFGBHHJFK>LIMYN@PDQYRESEUCVXWZXBYGZ;[b]B^DcDdEeYfCh[
=maar	f!I#F%I(I)J*Z,J-E/Z0J1J2J3F4I6I7I8I9F:I;I=I>D?_@[AIBFDCGIH@IEKCLXM^NGO[PIRISJUJVFXFYJZA[_]G^HcIdYfGgHhF
=machin	f!J#J-G/I0J1G3H4Z6J7J8J9K=J>I?J@CBJGGHZIHJGKGMGNIOJRaTIXJYJZI]J^J_JbIcadJf^hI
=macht	|bX
=machtigingen	w%J(^-I9J;a@IDJHIKJXJZHaIbJ
=macro	q#IH_
=made	h!J#H(H)Z+G-Y/J2^3J7J9J:I<K>I?H@^BGCIDGGIHEIZJJKENFPJUJVHY^ZB[J]H^^_HaIbJcJdJgJhH
=mag	f!I#F%I(Z)F*F+I,G-X.J/I0I1J2J3G4G6I7H8J9B:G;H=G>C?E@bAIB[CDDEEJFIGIH@I^JJKaLHMFNFOFPHRISJTIUHV]WIX^YJZG[F]E^Y_HaCbGcHdIfHgJhD
=mai	l!J#J%I+Y-J1X3F9G:J=J>G?H@JBICGDaGJHCIJK]MJNJOJPJVIWYXJZE]IdZfJ
=maila	u(J3H9J:K>[?J@IBJCIDaHEIJKHMJOJZFa]
=mailadr	|#J3^9I>]@GCIDJHGIJKIZI
=mailadress	w3]C]DIHI
=mailbox	c#G+H-J3J4J9H>c?G@IBICGDXGZHXIIKJMINHOKTZZI^ZaIbJ
=maintenant	w9GB[HJKZ
=mais	_#D%E&J(E)[*I+Y,H-J.I/X0I1I3?4G5I6H7G8H:D;H<J=[>]?[@IAGCXDAEHFIGGH=IAJHK[LJMZQJRGSHUEWGYZZE[^]E^GaBcFdXeIfGgGhD
=maison	|4J>]?JBJHGJ]MHZI
=maiuscola	y3II]
=maiuscula	y3JI]
=maja	y!J)^3ZA[CJDJIJKHZJ
=majuscul	wIZ
=make	_!J#J%Y(I*J+^/I3H9G:I=J>G?GBHCGGJIHK[L^MINYOIPJQ_VIWJXJZF]J^JaJbJcJdJhD
=makkelijk	u-^
=makro	yH]
=mal	f!H#_%H(H)J*I+J,J-D/J0J1J2J3d4Y6I7I8I9Y:F;J=H>E?HAIBFCFDEEXFJGIHBIEJJK]LIMGOFPHRXSJTIUHVHWJXGYI[G]F^H_IaHbHcHdFeIfFgJhX
=mala	y#I-J@JHGI[KJX]cX
=male	y#]3]@JBJDJHHKHNJZJ
=malform	u3[DI
=mam	n#J%J(b*J-J3J4K9H:I=I>^?H@GBHCaDGHBIHKGMHNIOIPJSJUJVGWJXJZY[J]IaHbJfJhI
=mamy	|=]HHJX
=man	j!^#I%J(H)J*I+J-X/J3H4J7J8J9Y:I=F>G?a@bAIBGCGFJGJIEKJLJMINGOJPISJTYUJVHXFZC]H^J_JaGbIcIdJfJgJhI
=manag	d!I#H%H(H)I*I-D/G0X3J4E6J7b8H9C:[=H>I?IAJB]DIEFGJHIIFJHKGLJMJNGPFSITIUFVEWJXIZA[J]J^G_JaJbIcHddfIgGhH
=manageengin	yHFJ^
=management	m%^(J-I0G8_GJHDZIdIe[
=manager	i!K#J%J(a)J*J-C2X3I7H:J<Z=J>H?I@JBGDHGJH[IFJ[KEMJNDQ[SHTKUJVIXIZ^]Y^JaJdGfHhI
=manana	r#[-I@_HHIJKHTIX]ZIhJ
=manca	m#J%[([-I3_5X9I:J=J>I?E@IBJC[DIHDKHLKMJOEPJVZXIZH[J]IaIbX
=mancano	w!J#J%J3H=[CHD]HFI[
=manda	y7[
=manga	l#_3J9F>I@HCKDJHEIIKYMIXaZIhI
=manqu	o([-K3_9J=Z>I?ICXHCOFV[XHZJaG
=manquant	y%Z=^HD
=many	X!H#b%G(H)H*G+H,J-_.J/H1J2I4I5J6J7H8I:G;[=G>F?FAGBECFDEFIGIJIKXLHMGNFODPHRHT^UGVGWHX]YJZA[G]G^H_HaCbHcIdGfIgIhF
=mapp	w#^NJZI
=marca	y-ZHGZIh^
=marcada	rLX^^dX
=marcado	wZH^^dXhI
=marcamo	|LZ
=marcar	y;ZdX
=march	j#I%H(I3I4J6J7J8I9D:J=H>I?I@ZB]CJDIFJG]IEKFLYM[NGOGPJTJUJVGXJZ][I]J^JaIbXcJdFfYhG
=mark	w-_HFZJhY
=market	yF]HYZH
=mas	d!G#F%H(G)I+I,I-Y.J/Y0J1J3C4H6I7H8J9D:F;I=G>C?[AIC_DEEJFJGIH@ICJJKCM^OXPIRISITZUHVFWIX[YJZD[^]F^H_IaDbYcHeJfGgH
=mast	p!J#I(J*^-J3J9G:]=J>H@[BHCFDIHFIXKYL[MIVJXJZG[J^JbJhH
=master	|!ZHZ
=match	Z!G#F%H(G)I*H+F,I-Z.J/G0J1I2J3@4H5J6_7H8I9E:H;I<K=G>C?F@CAdBECEDDEJFJGHIAKILHMFOdPHRHSJTHUHVGWIXFYIZA[H]G^I_YaCbGcIdHfHgIhX
=matchar	|A[OY_G
=mate	|9FB[V[ZI
=maternity	|!]AIHJ
=matin	q#]@bCJHFKJNIZH
=matter	p-I2[9J@GIEKJN[ZE^Yh[
=mauvai	s#],]@JHJKJXJZJdGh[
=mauvais	y#I-J3J9I?J@JBICJEXHDX]ZIc^
=maximal	|HIIIX^
=maximo	|3E>HOFX_
=maximum	wHZIIX[
=may	]!G%Y(X)D*G+F,I-J/F0J1J2J3E4I5J6J7G8Y9E:F;J<J=H>F?E@YAIBJCGDHEJFJGFH^IIKILIMEOIPEQ[RISZTFUFVZWZYJZ?[G]G^_aXbGdFeIfHgEhD
=mayb	uHFN]SX^JhX
=mayuscula	y3HI[
=mdp	m#Z:J@[BICJHCKJMJNIVIXIZ_]HaJh[
=me	J!Y#d%A&D(_)[+D,@-B/>0B1A2C3H4?5B6A8A;A<C=<@]AACJDbEAFAG?HDJ@KFL?M:N>P=QCR@S?U>VaW?XcYBZf[G^E_=aZbEc?d?eCf?g>h^
=mean	m&](I*Z-J/Y3J9EKHNFOJPJZ[hJ
=meckert	y.Y/X
=med	d!G#F%H(G)[*I+H,I-Y.J/H0J1J2I3]4H5J6I7Z8J9X:Z;I=G>E?XAICGDCEYFIGIH@JJLIMFNGPXQZRISHTGUGWFXFYJ[F]E^G_HaHdHeJfHgHhZ
=media	|9JHEXJZI]^aZ
=medio	|@KCZD]HJ
=medlem	|(JHJV^ZH
=medlemmar	y9HF]P]VJZF
=mee	y@[ZHh]
=meer	l!I#I%I(H)[*I+J,J-I/J0J1J2Z3H4J6J8J9G:J;I=[>]?H@DAIBHCGDGGIHBIDK_LJMINIOFPHRITJUJVGXZY]ZC[J]G^J_YaEbJcJdGf]gJhI
=meerder	|A^_G
=meet	[!I#I%J(H)J*I+J-G/Z3I4J7J:I=I>F?FBGCHDGFJGJH]IZJJKJLKMHN^OJPJTJUIVHWHXIZF[J]a^J_IaGbIcJdJfIgJhH
=mehr	a!Z#G%X(F*Y+Z,I-F.K/G0H1Z2J3G4E5I7H8I9G:G;I=_?ZAIBECXDFE[FIGGHDJJKZLHMFNHODPEQJSHTGUGVDWHX]Y]ZE[G]E^H_ZaCbGcDeHgHhE
=meier	|9^HE
=mein	X!]#]%E&J(B*H+F,G-A.I/G0I1I2I3J4E5I6H7F8I9E:J;G<J=E>Y@GAIBAEHFHGGH[I_JHLEMBNEOYPEQIRHSGTEUDVaWGXEYHZ_[Z]A_HbDcGdEeHfEgGh[
=meinem	s-H3J9X@IC[DZHHIZKZNKZE
=meiner	|-K9]@JHJIJKIN[ZJ
=meint	y-]9E>J@XIJK]XK
=meio	w3J9H>H?J@KCZHEI[KJZG]^aI
=mejl	r#J*J+I-J3G9G>H?_@IBJCHDZHFIGKIM[ZH]Ja[hI
=meld	r(H*J9Y>H@IBYCIHEIJKIOJVGWJZ[a]bI
=meldet	r:Y=J@JBIHFIJJYKHNJR]S]dJfH
=meldung	r(J)[3I>J?FDJHHKXO[UJVHZZa]
=mellan	y9G=J>I@[CJHIIGK]R[SITJZIfI
=member	f%H([>H@JBJHHIJKIP^VaZIdG
=membership	|PY
=membr	u*J9JF[HHP]VY
=membri	yF[PY
=membro	r9IF[HGPXV^ZJ
=meme	n(J)Y9J>I?I@ZA^BXCIDIHFIIK[OJPJV[ZE]J^Y_HaXhH
=men	e!G#F%H(I)H*Y+Y,I-F.K/]0H1I2J3E4G5J6H7I8H9F:G;I=G>C?_@FAIBEDAFJGIH?IEJJKDLYM_NFO[PFQJRISIUHV^WJXGYJZ@[a]F^GaFbYcHdYeIfGgFhE
=meno	w-]HH
=mensagem	u-I9I>]?H@JCJDEHCIIKGZ[]Ha_
=mensaj	u-K3J9G>^?I@JDGHCIJKIMJOJVIZY]Ja_bJhJ
=mensen	|+ZDJG[fJ
=mention	rHbKFNI
=menu	q-H9H>JHaIJZJ]HdZ
=mer	|9I=J>J?G@HC^IHK^ZH
=merci	n#Y(J*J-I3I9a:J>H?J@IAJBYCJDHHEIFKHMJNJOIPJRJTHVIXJ[I]JaHbJ
=merg	w1J8]AaHGPHZF
=merger	y#J-J9G:G>H@JA^H[KJOKUHWHZH]JaJ
=mes	|HJK]VXZH
=mesma	y@JAYK[ZJb[
=mesmo	q9I>J@^A^CJHHIHKHMITXXIZF_IaJh]
=messa	|@YHHNJZF]^
=messag	X!G%H&J(E)G*F+G,I-E.Z/F0J2J3J4I5J6I7H8I:I;I<J=G>@?[@CAHBEDFEZFHGHH]IBJHKBLIMHNXPGQJRHSGVFXJYIZ^[H]J^H_HaabGcGdXeIfIgHhE
=messaggio	u9I>]?H@JCHDGHCIJKIPJZ[]Ja_
=messo	s#W%I2[3J>H@JD[HGIZKIVZZIaH
=mesur	|EY
=met	_!I#E%F(E)Y+H,G-^.J/G0I1I2H3a4F5I6I8H:Z;H<J=E?DBZCEDBEYFHGGH<JHKHLGMDNYO]P[QJRHSFTGUDVDWEXEYIZZ[F]E^G_GaGcXdFeJfGhF
=metavers	|GWHJ_[
=method	R!F#F%H&J(F)D*^+_,G-D.I/G0I1G2I3D4F5I6H7G8G9D:F;G<I=E?f@CAFBJCbDcEFFHGFIBJHKBLFMGNBOEPEQIRHSHTEUEVBWEXEYHZ>[F^G_DaAbFcGdFeIfGgFhF
=methoden	m(J*_+Z-J3J>J?H@JBIC]DGHIIIKIWZZI]J
=metod	s#J*[+^-J>J?_@JBJDFHGIIKINIZG]KaJ
=metoder	w(J*]C[IIKJ
=metodi	u*]C]IJZJ
=metodo	d!I#H(H)J*[+Z,J-G3H4J:I=J>H?c@GBHCbDJHCIGKHMJNEOHPIRJSJTJUIVHWJXIZF[J]I_JaHdJfJhI
=metody	r#J(J*_?J@JCaDJHIIHVJZH
=metro	u-J3H9I>d?H@ICJDIHGIHKHOHVGXIZBaI
=metter	|@^ZJ
=mettr	y+]CIDHHZ
=meu	e![#H%I(X)I*H-F.J/I0K1J2J4I6J7I8J9];J=F?F@EAJBDCZDEFJGJHYIZKBLIMXNHOaPIRJSJTIUHVFWJXGYJ[I]G^J_HaDbHcJdIfIgJhG
=mfa	Y!H#G%J(H)H*F+b,a-I/J1J3H4H7H8J9E:F=H>A@DAJBCCGDBFJGIHiIHJJKILIMFNHOJPHRISHTHUGVFWHXGYJZC[I]F^J_Ja>bEcIdJfIgIhJ
=mgdomain	|7[
=mgpolicyauthorizationpolicy	y)[
=mguser	m/I9H@JBJHGgc
=mi	V!a%B&G(Y)I*I+F,E->.F/C0F1F2E3E4C5G6D7C8E9Z:E;E<G=A>Z?I@GAEB<D^EGFEGDHJJELCN@O[PCQGRESDTCUAVYWDXHYFZe[Y][^B_CaJb@cDdCeFfBgE
=mia	j!X#I%J(G-F/J3I7I9]:Y=J>H?H@YBFCHDZGJHAIYKXLJMGNDOIUIVXXIZ_[I]H^IaHbIdJfIgJ
=mialem	|9HBJCYHKK^ZI
=mich	h#^(J+Z-I7J9I:I=I>G?H@JBICFDXHCIHKGMDNIOHTZUJXZZ_[Z]I^J_JaHbIfJgJ
=microfono	|H]MJ
=microphon	|H^ZH
=microsoft	O!B#?%D&H(B*Y+H,C-G.F/Z0H1Y2G3C4C5F6E7c8F9C:C;F<G>@?C@?AEBACCDBFFGCHCI@J[KALEMHNCODPAQGR_SfTdUBVAWCXBYEZ<[D]C^C_CbCd]eFfZgehC
=microsoftonlin	f(I)J-I.Y/I7G:J=J?J@IBJDJHCIIJJKIMINISbTHVJZF[J]JaIbHcbdHfGgEhJ
=middl	rHGZJ]a
=miedzy	|9I@]HJR[fI
=miembro	s(J*J9JF]HIIIP]VZZI
=mien	s-J3F>HCJHHIYK^MJO]ZJaJhI
=mig	m!J#^%J(E)[*I+J,J-H3G4I6J7J9]:I=I>D?J@HBGCID^HJIGKFMGNIOZPIRJSJTJUHX[ZC[H]J^J_JaEfJgJhI
=might	w1Y@ZIJ
=migrar	|AJHJ__
=migrat	s#J+I0I1J9J;^>HA[CJD[PJ_H
=migration	k!I#H%I*J-H3I9I;]>J@IA^BJCIDIHDIIKZMINIXJZF]G^J_]aJd^fJ
=mij	w(H3E>JD[HIIIO^V[ZJaK
=mijn	[!]#^%D&J(C)G+F,G-B.I/F0H1H2G3H4F5I6G7F8H9];F<I=F>a?D@GAGBACIDHEIFHGGHFJHLEMJNDO[PDQIRFSGTDUFVZWHXEYHZa[Y]D^B_EaCbEcGdFeIfFgH
=mikrofon	|HY
=milieu	|HJZJ]]
=miljon	yHIc^
=mill	|9]HJ
=million	|-]9Y@JHGIIKHZH
=min	h![%I(H*I+J-G/J0I1J2J3H4I8J9Z:X;J=J>[?I@ZAJBHDHFJGJIYKFLJMINGOHPHTHUJVIXFYJZ[[J]H^J_IbHcJdIfHgJhI
=mind	y*J/J3J9I>H?J@FBaDIHGIHKJMFOIVJZF][_IaIgIhJ
=mindestalter	|@Z
=mindesten	yI[
=mine	b!G#F%I(Y)G*Y+J-Y/H1J3G7J9I=J>G?H@YBGCIGJHDI^JJMGNEOdPJRJSHTGV[WGXIZ?[X]IaHbJdJgF
=minha	a![%H(D)G+I,I-D.J/I0J1I2I3F4H5J6I7G8J9Y:H;H=H>F?G@HAJBDCFD^EIFIGIHJIXJILGMDNFOHPHQJRHSHTHUDV_WGXGYJZ_[Z]E^G_IaHbFcIdFfHgIhX
=minima	o-J9K@_HII_KIMJZJ
=minimaal	|IY
=minimal	q#J-J@_CJHHI^KJZJ
=minimalny	w@_IJ
=minimo	u9J@aHFI[KIMIZI
=minimum	a#J(J*I-G1]3J4I5^9H=J>J@_BIHYI^KIMINHOJPIRJSJUJVIXJZD]IbJgJ
=minn	|IJK[ZZ
=minpasswordag	|@_HHNI
=mins	|#XaZ
=minst	|9JHHI^
=minsta	y!J#J-I3I9J>J@_BHDIHEI]KHMIZGhJ
=minuscul	|I]
=minuscula	wI]
=minut	[!H#Z%G(G)J*I+I,I-G/I0J1H2I3F4H5K6J7I8J9F:I;J=I>D?G@[AIBZCHDFFJGIHEIBJIKCLIMeNGOFPXRcSITHUIVGWJXGYJZB[G]G^H_Ia]bIcGdIgH
=minuten	m#I(J-H4J9J:J>J@FBECJHCIFKIMcRaUJVIZZ]IcHfIgKhJ
=minuter	u@IBGHHIJMaR]ZH
=minuti	u@IBGHIMaRYZJ
=minuto	o@HBCHGIJMdR]UIVIZF
=mio	d!]%F(X)H+H,I-G/J0J2I4I7J9Y:F;J=H>A?H@FAIBDCED^GJIYKDLHMGNHOcPFQJRJSJTFUHV]WHXGZX[G]H^H_HaEbIcJdIfIgJhF
=mir	j(^)J*G-J3I:J>H?[@YBJD_HEIJKHMJNJOXPIUIVZXJZD]J^]aHbJ
=mis	o(]-I1Y2[3J9K>J?HBJHGKGNHXJZC[J]^^JaJhJ
=mise	y%JdXf^
=mislead	|@FH^
=mislukt	q#J%I,Y-J/[0J3I4[6Z7J9H=I>I?I@EAJBGCJDJHFIIKKLJMHNJOJPZTIVKZ[[J]J^J_GaIcJdIfIgJhH
=misma	|HIKZZIb[
=mismatch	r3F6]O]RJaJcJfJ
=mismo	r(H)Y@[A_B[HIZG_HhI
=miss	X!D#F%^&J(_)G*F+F,I-D.I/C0H1G2I3X4F6G7E8H9B:F<I=[>C@BAEBBC]EFFFGDHBI]JGKDLIMYNDOEPAQIRFSCTFUGVZW^XFZ>[Z]D^G_[bHcEeIfEgGhE
=misslycka	m#J%H(H,K/J4[6J9H=J>J?J@JBHDJF]HGIIKJMJP]SKVIZ[]JbJdZeIfI
=misslyckad	w%J,Z/^3J6Y9JHHIJMJPITIZJ_IdJeY
=mist	|%^(J
=mistak	n!^(J3]>J?J@]DJHEVJZDcX
=mistyp	m#Z,_-J/J1I2J3[8J>IAJBIGIHDIGKFMHOHTJZI[IdIfIh^
=mit	]!F#G%G&J(Z+H,H-a.Y/H0H1H2I3]4F5I6G7X8I9E:];H<J?D@CCFDDGHH?IDJHKFPXQJRFSHTHUDVCWFXFYZZF[G]E^F_GaXbEc[dEg[
=mitgli	uHJP[V]ZI
=mitt	b![%F(E)H*Z+H,H-A.I/H0H1I2H3Y4F5I6H7H8I9Z:F;I<J=G?G@BAHBCCEDWEJFIGHH@IYJIK]LGMDNFO_PGQIRGSHTDUHVZWJXDYIZ^[[]Z^F_FaEbFcHdGeJfGgH
=mix	uI^ZJ
=mn	|>^@]HHZG
=mnie	p#_-I3H9J>H?J@JBICJDZIIKIMJO[TJV[XIZG[IaJhJ
=mobiel	r*I-J3Y9I:I>E?J@JC]D]HFIIKIM[O[XIZG_JaGhJ
=mobil	y>]@JBID_HJZFaH
=mobilen	s#]*J-J3I9H=J>Z?I@HBIC[DHHGIGKHM[OJXJZI[J]Ja[hI
=mobilnummer	|O[
=mocht	s+[3J>H?]CHDGHIKYOJZJ[XaI
=mode	l(J-].[3J4J7J9J>J?I@HBHH_KJVJXKZE^IaJf]
=modifi	w@]B^HHKIZD^JhH
=modificar	y@IZH^Zh[
=modificarla	|@ZZHh[
=modification	y#J7X@YBJZH^]
=modifier	s3I7]@YBJCJHJIJKJMJZH^[_IaJdIh]
=modul	s%J/J4F5H=J@JBIJ]MIPJZGdHeJfIgc
=moet	n!I#J(J*Z-J3J9F:[>I?K@]BICIDKEZHGK[LZMJNJPJVJXJZH^IdJhJ
=moeten	u*[-J.W3J9J:[@IBJCFHII_KIZH
=moga	q(I8^9J>J@KBJCJF]HHIHKIP_QYUJZG]JaJ
=moge	h!I#G%I)J*J+I-H/I0J3H4I6K7I9G:H=G>I?GCGDEGJHCIFK]LIMFNIOIPISJTJUIVZWJX_Za[[]H^F_IaGbIcJdJfIgJhF
=moglich	r7X9I@FC]HFIJKJMJNJOIZ_]JbFhI
=moi	o(Y)X*I3J9G:J>I?I@IBICJD^HDIIKIMJPJUJV_ZY[JaIhJ
=moim	y3[9ZHJIIKJOIZ[
=moin	y-YHHI]KJ
=moj	u!]-J3G9H>a?J@JBKHGIIKIMJXJaH
=moje	j!Z%J(I*Z+J-H/K3J4J7J9F:H=J>I?H@FBGCGDYHBI^KZLJMHNIOHPJTIUJXHZ[[I]I^J_JaIbJdJfJh[
=mojego	y3I:[>IDJHIIIKIO]V]ZI
=moln	|/]6^@IHJIJKJNJOHTK
=molnanvandar	|A[HK_[
=molnet	n!F#G%I(J-I/_3H6H7J9H:J=J>H?J@HAIBICIDIHEIHJXKGMZNJOJPZT^VJXIZH[J]I^J_]aJcIdJfJhJ
=moment	u(J@GBIHFMZUJZXa[bJh[
=momentan	|ZIh[
=mon	Y!^#X%D&J(G)F*G+E,G-?.H/F0H1H2G4F5I6G7E8H9Z:J;F<I=E>[?CAGB>C[EHFGGFIaJFLEMYNBPEQIRFSGTEUDV]WFXDYHZa[]]B^D_FbDcFdCeHfEgG
=mond	w#J-]3I9[>J?H@FBHCJHEKGMIOJSZU[VJXJZIfJ
=monday	i!J#[-J9H=J>H?J@_BGCYDIHZIIJYKIMGNISHTIUJVJXHZX]JcZ
=money	|=[HE]Gf]
=monitor	uHa
=montag	|9]@]HEZI
=month	e!X#[%I(J)I+E-_1I3G6]7J8]:I=[?JAJBGCJD[GHHDIHJINGOIPIRJTIVHXJZH[J]J^I_HaJbJcIdJfIhI
=more	X#H%H*F+a,H-G.I/C0G1[2I3D4F5I7F8D9@:E;H<I>F@BAaBcC]DDEGFGGDHFJGKYLGMENIODPCQIRZSGTDUGWHX_YHZ?[G]D^E_XaJcEdEeHfFgGhB
=morgen	n#I-G9Y>I@aBICJDIHFIHKINKXaZFaJ
=morn	a!I#]%J(I)J+H-F/I1J3I4J6J7I8I9a:H=H>H?H@bAICJDGFJGHHBIEKILIMYNGOHPJRJSJTIUJVGXGZ[[I]I^I_IaJbHcHdJgJ
=morreu	|>XHZZH
=mors	s#^:J>J@^KGZFhI
=mort	y>YHZYZZJ
=morto	wYZ
=most	yC[HHKJ
=mostra	|3G>JIGO^
=mot	R!E&J(F)G*F+G-_.H/D0G1G3E4F5H8G9E:I;G<G=D>G?CAHB]CGDIFHGDHBJHN^OFPFQIRGSETDUEVDWEXDYHZ^[Z_FaDcXd[eEfBgGh]
=mote	|#H9H>G@KDIHDIHKJMJZ[]^
=motivo	|#]HINX
=mots	i#X%J(J0[6I:J@GBICJDJGZIEKYMHN[ZE^JdXfJhG
=mous	|9HH^ZH
=mov	y%X3I>^?IBJHEOJaJ
=move	l(J1H9H:D>IGIHeKIZJ_JaZ
=moved	i!I%J(Y-J0Y1I3F4I8I:J=X>[?J@IAJBJCJDIG]HJIIKIOJPJV[ZD]J^J_^aJfJ
=movil	s3[CX
=mowi	n!H#I(I)H*H+Y,J-]/J3G4J7J9E:J=J>E?H@GAJBGCGDYEJFJHFIGK[MINYO]PGSITJVHXIYXZZ]I_IaIcHdZfJgHhI
=moyen	y?XC[DXHJ
=moze	i!I#H)F*H+J,H-H/I3I4I6J7I8J9F=]>H?GAJBDCHDFGJHCIYKFLGMZNIOIPYSYTJU]V^WIXIZB[I]H^^_IaFbJcJdIfIgHhI
=mozna	m!J#I(I-I/I3Y4Z6]7J9H:J>J?]@[B[CIDHEXHGMJNHOJPJUJVHXIZE[I]J^I_JaJbJcJdIhI
=mr	|-X
=ms	d!G#I%I&J(I)G*I+Y,J-Y.J/F0J2J3G4D5J6J7Y8J9Y:I;I=H>F?G@FAYBFCHDbFJGJHAIEJIKFLJMHNGOHPHRISaTYVHWIXHYJZC]H^I_IaGbIcHdJfFgHhJ
=msg	|:ZcX
=msol	W!C#C%g&J(<)F*F+F,G-D.I/F0G1G2g3C4F5H6G7F8H9C:D;e<I=D>C?C@BAGBBCCDBEHFGGEHDI>JGKBLDMDNDOEPEQfRFSFTEUDV@WFXDYGZ=[D]E^D_EaCbCcFdEeHfEgHhD
=msoluserpassword	k%H/JKJ_JdIgb
=msonlin	|%JHHdHeJfJg_
=mu	|-H=[HH^[
=much	n#G-E9[@HH]IGK[NJOJXXZHaJ
=mucha	y9]@HHHIJKJX]
=muda	yg]
=mudar	r@^KIZF^XhZ
=mudei	u@YHIM[
=mudo	w#I-J9J>J@IHYIJMJXIZJaa
=muet	|9IH[IKMIa]
=muis	|9H>JH_IKZH
=muita	o#[XZ
=muito	o#J-a2Z5X9YHEIYKJXJZI]JaJ
=multi	yAZHY
=multipl	i#ZAbHHKJOITJ_J
=mundo	w-a9G?J@JBICJHHIJKIOJS[UJVJZGhJ
=musi	s*[9J@HCIDJHII[K]LZMJZIhI
=muss	l#I*[-H3J8Y9G>G?J@aBHCIDHEWHEKGMZNJXHZH[[]IaGdJhX
=mussen	u.Y7Y:Z@KBJIZUJ
=musst	y#J3Z9J>I@XHJIGKJOJZJ]^
=must	V#G(F)G*]+H,Y-B/F0J1F2I3Z5Z6H7H8I9E:[;J<K=F>I@JAGBDE[FIGGHFIbKZL_MFNEPCRISHTGUFWFYGZA]G^E_FaGbJcEdIeIfEgE
=musza	|*Y:Z
=muto	|>Ia]
=muy	w-Z2Z5X@ICJHHI]KJZH[JfI
=my	A!Z#J%:&C(F)@*^+F,@-Y.X/?0A1D2?3A4=5A6>7=8?9X:X;B<A=;>h@IA>B=C[FDG;HfIYJ=L:MHN@O_PAQCR>SDT?U=VeW<X:YAZd[]]I^?_;aYb?c?dBe@f=g;hZ
=myapp	y+YH]
=mycket	|9[BJHJ
=myself	l!J#Z(E)Z-I7J:J=J>I?Z@FBZDIHAIJKGNJTGV^ZB[^]J^JbJhJ
=mysignin	o-IHHIJKIZFhc
=n	T!D#H&I(Y*H,E-B.I0F1F2F3G4J5G6F7H8F9B:F<G>J?Z@EAFB?C]D_FDHDJEKJNEO[PIQHRJSFTEV_W]XBYG[X]]^H_Ja@bDcDd[eGfBhZ
=na	T!?%^&F)C*A+B,B-D.]/I0Y1A2[3J4>6B7B8B9D:@;H<E=D>_?=@YAAB@C=D]FCGAH@IDJYLAM]N@PAQDR^TYUaV=WAYGZH][^IbacEdIeHfEgAh^
=naam	w-I9I:Z>I@JF]HHI_KHOKUJVJWJXJZIaJ
=naar	m!J#G-H3J9H:I@HA]BJCIDIHDIHK]MJNIOIQXRITJXIZC[J]H_XaJb^c_dXfKhI
=nach	c!_#Z%H(H)J+J,J-F/Y0I1J3E4F5J7J8Y9G:H;H=F>F?GAHBXCXDFEJGIIDJJKFL]MENFOGPHRYSITXUHVGWJXFY^ZA[H]_^HaCdXeJfDgHhH
=nachsten	|L^ZIhJ
=nachweis	y*YCX
=nada	d!H#X%I(H)J*I+J,J-F.J/H0J1I2J3G4H6J7I8J9E;J=I>D?FAJBECGD_FJGHHAIEJJKEL[MENHOGPIRHSITZUHVFWJXFYJZa[H]G^J_Ia_cIdHfYhF
=nadal	u1X@HM[TY_X
=nadi	w+J=Z@JBICIDYHJS[U^VHZJcG
=nagon	y#X@[SZcH
=nagot	s#J.]3J9[:J>J?G@HC]DZHFIHKJMJZG[J]IaH
=nagra	u#Z(J-J9[:J>J@HBFDJHFIHKJM_X]ZD[JhK
=name	X!E#B%G&J(G)H*G,H-e.H/C0I1H2F4[5H6H7G8G9C:D;G<I=G>A?E@@AEBBCFDDEIFcGEHZIeJFLDMDNAODPFQIRFSHTEUHVEWIXFYHZ<[G]D^EaCbEcFdGeIfFgGhI
=named	w-J4J9J@JF]GJHGIIN]ZJbZ
=namen	w:]FZIWZE
=namn	w(J-]9I:G=J>JF]HEI^KHNJOIUGVIWIZH]JfI
=nao	M!C#<&E)Z*D+J,D-G.D/E1A2A3F4C5B7G8H99<C=[>Y?WA?B8CHDYEDFAH?IYJ@K[O[P@QHR?SEUGVbXFZc]X^Ka^cJdDeFgDhX
=nar	q#D%J*J-J3I4Z8J9H:J=J>F?J@FBGCIDIHCIIKGLJMKNJOYTIVJX[ZZ[]]J^IaIbJdHe^fIhZ
=nas	p!J(I-J0J3J4[7X9H:J>J?I@[BICJDJHEIIKINIPJRJSIUZVHXIYJZE[I]J^Y_JaJbIcXdZf]gJhJ
=nasta	|L^ZJ
=nastepnym	|L^ZJ
=nasza	y-].X7YHG
=naszej	|UY
=navegador	q!J#J(J.[3I9I:J>I@JDJHEIGMGNKOITJVIXJZG]_aJb_
=navigateur	u.ZHJ]YbZ
=nazwa	y-]2[9IHJKJ
=nazwi	|:YF]IJ
=ne	T!D#B%F&H(E*J+[,E-?.F/F0Y1E2E3J4C7C9?<G=Y>FADB=C[DZEJFDGYHDIaJEKIMJNZPHQGRCTFVZWDXJYJZ^[I]@^H_CaacGd>eFf[gDhI
=necesaria	|=Z
=necesario	|(YdY
=necesita	|*Y1JH[fI
=necessair	w(Y=YUIdZ
=necessari	w(X=[?IC]DGHH
=necessaria	w(Y=[C]DHHG
=necessario	y.XUId]
=necessary	i%J)G*J+J3JCJDaHDPJUFVFZHda
=nee	y+F@[CJD]HH[Z
=need	N!X%H&I)D*Y+D,E-B/B1Y2E3F4B5W6F7D8C9B:A;F<X=[>[?F@YACCcDAE[FFGDH^I]JDK@LEMHN@OCPGQJRESFTCUCWDXEZ_[J]@^C_CaBbDcCeGfChH
=neem	|-IZ]
=negado	q%^*J-J4J9I@JKIP_QXVJZIdHfI
=negato	r%^9JFJP]QX
=nehmen	s(J>I?a@IHHK]ZGaI
=nein	y+HD[HJ[Y
=neither	s>G?[@IBJHGIJKYOZZZ
=nej	w(J)]*H+ECJD]HGPI[Y
=neka	u*J-J>J@ZHGIHKHNYPZVIXJZ]
=nekad	m!I#J%_(J*I,X-X/_2J4I6J8J9G=J>I?J@FBICHDJFIGJHIIHJJKIMINHP_QXRITIUJVJXJZF]J_JaJcJdFeJfHgJhJ
=nekar	s-J3J=J@JHHIIJ]KHN^O]ZG
=nel	e!G#G%F(H)I*H+H-G0H1I2I3]4G5J6I7I8[9E:];I<J=G>D?F@GAHBFCYD]F[GHH>IEJIKGLIMGOEPEQJRHSITYUHV]WZXGYIZF[I]G^I_YaGbYc[dFeIfHgHhH
=nell	p-Z=XGYHGIJKJNJ^Zd[
=nella	f#J%H&J(Z+J,X-I/I3^6J7Z8J9H=H>H?E@GBGCHD]GJHHI]KDLJMINEOJPIVHWJYJZC[I]I^IaJb]cJdXeXfHgJhH
=nello	w>K@]CJHFa]
=nem	o#J%X3D>F?GCHD_HEI[MJOHZHa^
=nemmeno	y-ZCJHGa]
=nenhum	s>J?J@IBICJHEIJKJSJU^VFZ[bJdIfZ
=nenhuma	u(J:J?H@[BICYDIHHKIN[UHWYZDa[bJ
=ner	w9J>JBZHXIJKJZ[
=nere	w!J#J-J/H3J4]9J:J=J>J@HDJHDIJKJPJS_THUJZHaIc[dIfJ
=nergen	|9JHEXJZ]aZ
=nessun	p%J(J-J3G=I>H?J@ICID_HBIIKJMJNYOISJUIW[ZE]JaYbYcJdIf[hJ
=nessuna	n(J-J/J:J=J>J?I@FBHCZDIHDIGKIL]MJSGUJ]]^KaZbIcXfJhJ
=nessuno	r!J+K9J=Y>K?I@HBHCHDXHFIHKJS]UbVFWIZF]JaJcHfJ
=nest	sV]WZ
=net	a!I#I,K-I/J0J1H2I3I4H8J9I>I?I@[BHCIDJGJHXIHKHLJNJOJRGSHTJUJVIXIYdZE[J]J_JaJbIcadJfHgIhI
=netflix	wHaZE
=network	f!J%G(J-G/F3J4J5J6I7H:H>G?I@HDJGJH[IHKINIPJQ_RISETHVIYJZF[I]I^J_JaJbHcbd_fFgGhI
=neu	m!J#I+Z-H/J0Y3G8[9I:J>I?I@YBZCID[HBIJKHMYNJOITIV[ZD[J]J^J_JaJcKdIfYg[hI
=neue	^!I#D%G(E)J*H+Y,I-C.K/]0I1J2I3H4H5J6I7H9[;I=G>Y?FAJCDDZEJFJGHHILZMbOFPIRISITHUHVFWIXHYJ[_]Y^G_IaEbFcIdFeJfHhD
=neuem	y>GH[
=neuen	y>KHYI^ZG
=neuer	w@[BJH[MGV[ZFbJ
=neustart	|BYHJf[
=nevertheless	|HHNYTZ
=new	I!E#=%G&J)A*>+^,B-@.E0C1B2A3?4A5B6^7?8Y9G:D;C<D=?>F?A@[AJBcC>DFEDFCHXIHJDKYLYMgN^OJP?QERBSAT@U?V[WYXAYDZI[^]^^<a?bEc[dCeBf?hF
=newbi	|+H@YD]HJ
=newly	w%Y8^@[GJHDIIPJZH_I
=news	|9]HIZJ
=next	_!I#H%G(F)I*J+I-H/I1J2J3I4I6J7I9I:I=H>H?H@cAJBECIDHGHH^JIKCLbMGNHPZRJSJTJUJVYXIYXZ@[H]D^F_JaJbFcIdFe]gZhE
=nfront	k#H-I/J0K6J@JBIHEIJJdKIMJTIZH[JdIhI
=ni	i!I#X%X(J*I+J-I/J0J1J3@4I6J7J8J9[:H;J=I>A?E@GAJBECFDdFJHAIGKGLJMFNIOYPJRISJTIUHVHWJXHZC[H]H_JabbJcJdJfIgJhH
=nia	|9I>_HIXJZIaI
=niby	y@JHJZGha
=nic	m#I(I*J-J/J3G9I=J>F?EBHCHD_HDIHKGL[MGNHPJT[VJXIZX[J]I^Ia]dJgYhH
=nice	r-J9b=F>I?I@FBJCJDHHDKGMJNJOIVIXJZGaHhJ
=nicht	I!E#C%F&H(I)H+X,I-D.C/E0H1H3I4]6X7I8@9E;X<D>H?^@IAFB9CZDDHFJAKJLYOXRCS>UKV_WDXCZX[X]Z_[a]bFcEdXeEfYhX
=nick	|9H>aHEZH]I
=nie	L!:#9%I&B([*B+^,H-A.E/X0W1F2?3H4H5@7F8J95<A=]>[@FA=B<CGDbEDFEHBJ>L]O]PGQHR<SCTCUIV^WZXGZb^E_Ja]bGcCdBeGgIhX
=nieaktywny	y!Yd[
=nieautoryzowanemu	|T[
=niedostepn	|*]?[HHaI
=niego	|-]9J
=niemand	s7J9I:J=J>J?J@JBHCJDXHHRJS]UaVFZIaJcHfZ
=niemandem	|SY
=nient	m#I(J,Y-I3X9I:J>F?IBHCHD_HBIGKHMINJOHPKTXVJZY[YaZc[dJfJhH
=nieosiagalna	|4Yf]
=nieosiagalny	|4ZcY
=nieprawidlow	uh^
=nieprawidlowy	yO[R[
=niestandardowa	|-]BJHZZJ
=niet	O!=#<%I&D(Z)Y*J+Y,F-B.C0Y1A2A3G4G5C6Z98:I<C=Y@GA?B9DJEEF@HEIZJAKXMZO]PJRFS?UAV_WGXFZY[J_WaZbIcCdAeIf]gHhX
=nieudan	|,]9JHKe[
=nieuw	b!G#E%G(C)I*G+G,G-C.J/[0G1I2H3E4F5J6G7G8Z9^:Y;H<J=G>J?E@]AIB]CDD^EJFJGHIGJILFM^NCOEPGQJRHSGTGUGVCWIXGYI]Y^F_GaEbIdEeJfFgIhB
=niewlaczony	|YYd[
=niewystarczajac	|(^ZJ
=nigdy	l(J+[1[3J4J9J:J=J>I?J@GBHCJD^GJHFIJKIL^MINJTJUJVHWZZD^HdYfHhI
=night	m%J(J4H6J9Y>I?J@XBHDJHYKGLJNHPIRJU[VKWH]KaJc[f]
=niks	r.X>J?I@JDJHHLZMJZYaZgY
=nikt	u(J+J-J9I:J=Z>I?H@JBICJDYHHIGKIMJOJSZU^VEZF]J_Ja]gJ
=nim	y9J@JHFI^KIVIZHh_
=nimmt	r-I/J9J@JHXIXKXM^TJ_Jg[
=nine	s@_HJKINGRY
=ninguem	u+J:J=Z@JBIDYHJS]U]VHZIcI
=ningun	y+J4XCJD_
=ninguna	u(I?F@[BICZHGUIW[ZFa[bJ
=ninguno	|HHSJU^VJ
=nirgend	|HINXZ^[J
=nix	w-]3J9H>E?HDZHGIJa[
=nobody	_!F%H&Y(F)F*I+Z-F/H0J1Z2J3G4I5J6J7I8H9F:E;J=H>F?G@JAGBCCED[FHG[IFKEMHNZOJPHRXTIU]VGWXXGYJZJ[I]G^YaHbIcXf^gJhJ
=noch	]!^%G&J(G)H*E+F,I-C.J/D0I2I3C4G6I7G8I:F;H<J=F>[?E@^AHBJC[DZEFFHGGHEIGJHLFMdNDOEQJRHSHUEVEWYXEYHZH[G]D^E_YaZbEcGdGeIfFgYhD
=nochmal	w@Z
=nodig	s5X=[CYHYMXfJ
=nodvandiga	|=]HJ
=nog	c!Z#X%G(F)I*F+G,I-D.J/E0H2I3B4F5J6H7H8I9^:G;H<J=G>H?D@^AHBDC_DYEJFIGEH?ICJILGMcNFODPYQJRHSHT[UEVEWZXFYIZB[F]E^H_[aDbGcHdFfEhF
=noi	|:X@Z
=noir	|9JH]bJ
=nom	q!J%J-_2Z3H9I:Z>J@JBJDKHFIZKHMJNJOJXJZG]JaJhJ
=nombr	o!J#J(J+J-^2[3I9H:Z=J>H?I@IBICXDIHEI^KHMINIOJUJVJXZZG]I_JaIbJfJ
=nome	l!J#I%J(I)K-_/J2]3G4I7J9E:]=H>F?I@FAJBHCHDHF[GIHCIdKCLJMGNGOGPJRJTJUIVHWJXIZC[J]G_IaFbJcIdJfIhH
=non	L!;#;&D,C->.C/F1B2@3E4E5E7F8F99:J<C=_?Y@GA?B7CED]EBF@H?IYJ@KXLZO]PBQHRASIUEVdWYZb^C_Ha]bGcBdIe@f[gEhX
=none	c!H#F%I(H)E*H+X-E/G3E4I5J6J7H8I9G:G=H>C?EAJB@CXDDFIGXHEICJHKYLIMHNbOZPGRJSGTJUeVEWGXGYJZH[I]F^G_JaZbFcIdHeJfGgIhF
=nooit	j%I(K+X-J1[3I9I:J>H?I@GBGCHDaGJHDIJKJL_MHNJPJTJUJVJWXXJZE]H^GbJd[fJhI
=noon	y@^BJHIZI
=nope	u/YHJOXZEa[
=nor	u%Y3X?YHG
=norma	yN^ZI
=normal	i%J(H)b*[+X3H:J@YBJCFDHHFIJKJNJP]UJVHZH^JdJgJ
=nos	q)]4J5X7YHHJZMY
=nossa	w)^.XHJZJ
=nosso	y7Y_X
=nostro	w-X4I7XHIJ]MI_Y
=not	7!C#8%E*J+b,@-B.A/J1G263G4F5G6I8H9::F<Y=Z>C?b@?A8B9C?DfE>F:G]HCJAKELbM[O_P8QAR=S9ViWZX=YGZa[I]^^H_aabbGc@eDgYh^
=note	k#J%J(H)H*I-D/I3J4J7J:J=J>H?GBFCHGJHcIWJJKFLJMHNEOJPJRJTIVIXI[J]I^J_JaFbHcJdJhI
=notebook	m-I/J9H>I?J@HB^DJIIKXM^NIZE]JaKb[hJ
=noth	X!G#C%G&Z)F*D,G-@.Z/D0X1G2H3B4E5H6G7J8E9I:C;X<H=E>>?X@=ACB^DaEGFEGEH7IAJEK?L_MAOCPEQISFT]UEVDW[XCYIZa[E]A^E_Za_b]cEdFeHfCgF
=notic	q+J/Z8J?J@[BJD[HXIJKXNIZGfX
=noticia	y9^HH
=notifica	|CJHJZJ]Ja]
=notificacao	|?YCIHGZHa]
=notificacion	|CIHIZIa]
=notification	h(F>I?YCFDIJ[UIZEa_bZ
=notify	|H^KJZI
=notig	y5Y=ZI[ZJ
=notr	o-].X7X:Y=[@JHHIJUXZI_X
=notwendigen	y=[CGD[UIdY
=nous	l#K)J3Z7W8Y9J@ZBHCHDGEXIGKJMJNJSJU_VHXJaIcJfI
=nouveau	b!J#G%H(H,J-D/Y2J3I4I6I7I8Z9Y=J?G@YBZCFGJHHICJILIM_OIPJRJSJTJUIVHXJZX[Y][^I_JaHbHdGfIgJhE
=nouvel	|9J@IDZH[
=nouvell	s-I8Y9]IJMIZJbZ
=nova	i!I#H%J(H)J*J+J-E/Z0J2J3I4I6I7I9F=I>F?HB]CHDFGJHIJJLIMaOIPJRJSJTHUHVHXH[G]]^J_IaHbXcIdHfIgJhF
=nove	|@JHJI_KJ
=novedad	|9]
=novidad	|9[
=novita	|9]
=novo	m%J4J8]9J@^DJHYKJX[ZHcXdF
=now	P!_#_%A&H(C)Y*B+E,F-E.G0F1J2G3@4D5F7C9A:G;G<F=X@XAHBeCYDeEFFEH:I;JCKXLEMINHO?PCQGRCSYTBUGVJWEX_Y[ZB[B_GaCbAdCeFf@gZhX
=nowa	w8a9IHYSGZIc[dHeJfK
=nowe	j!I#G%J(H)J*J+J-E/]2J3I4J6J7J9G:Z=I>H?H@YCHD[GJHAIDJJKXLHM^NJOJPJRJSJTJUIVHXJZZ[Y]G^J_IaIbEcJdHfIgHhD
=nowego	w9]>J@GBHCJDZHFIJKHMZZE]]
=nowher	p3[9H>]?K@IAHDJGYHAIIZJ_^
=nowy	s3J>X@[CID^IJOJZI]J
=nowym	u-I3I9G>H?H@JB^DIHYKIMIZGaIb[
=nr	u!J#J-F/E3_9KAJHEIDKHNIOaVGZC_IhH
=ntp	l,J1F2H3J4H8ICJGIHCIIMHRfYIcEeJfF
=nu	f!I#Y%I(G)I*]+I,I-E/X0J1J2J3G4H6I7I8I9E:G;J=^>D?]@^AIB[D]FJGIH?ICJJK]LHMFNFOGPIRISITHUHVGWJXGYJZY[H]F^H_HaFbGcIdHfHgIhF
=nube	i#G%I(J-H/a0]3H7J9I:J;J=I>H?J@HAZBHCIDIEHGJHFIHJYKGNFOHPZTZUJXIZH[J]I^J_ZaIbIcGdFfHhI
=nuestra	u)].XBJHI
=nuestro	w7Y9I@GHJM^
=nueva	i!I#I%J(I)J*J+J-F/Z0J3G4J6I7I9I=I>G?HB[CHGJHIIFJJLJM_NXOIPJRJTJUIVIWKXI[H]]^J_IaIbXcJdIfIgJhF
=nuevo	n3J8]?J@ZCJH[SJcXdI
=nulla	u:XLY
=num	yIYdZ
=number	N!C#B%E&H(B)D*G+_,F.F/B0F1E2F3e4D5G6E7E8E9A:C;F<G=B>b??@CADBFDZEEFDGCHYI^JEKGLEM@NIOePBQGRDSFTDUEVAWFXZYGZA[C]?^E_CaZbDcDdEeGfEgEh>
=numer	h!J#I%J(I)I*J+I-G/J3a4J7J9E:I=J>_?I@FAJBHCHDDFKHCIDKFLJMHNIObPIRJTJUJVIWJXGZE[J]J_JaYbIcIfJgJhI
=numero	U!E#E%F&I(E)G*F+E,G-D.G/F0G1G2G3e4F5I6H7F8H9A:E;G<I=E>c?A@BAFBBCADIEHFGGGH;IYJGK@LFMBNEOfPEQHRFSFTEUEVCWFX[YGZ?[F]D^G_Ea^bEcFdFeIfFgFhB
=numeru	w3X>[CIDIHHIGKHO_ZGaH
=numerz	|3_>JHIIIOI
=nummer	[!G#F%H&J(G)H*G,I-D.I/G0H1I2I3g4G5I6H7H8I9B:G;G<J=G>^?D@DAHBECCDIEJFIGHH?I?JIK@LHMFNEOePGQJRGSHTFUHVEWHXCYIZA[G]E^H_Ga^bFcHdHfHgHhD
=numret	m!J#H(I*J+J-H/J3^4I9F:J=J>_?J@HAJBHCHDFHEIEKEMINJO_PIRJSJTJVJXGZE[J]H_IbJcKgJhH
=nun	w>[@JBGCZDIHFKJX[ZZ
=nunca	d!I#H%J(I)J*K+]-J1Y3E7J9J:I=I>G?H@HBFCGDcGJHBIIKIL^MHNIOHPJRJUIVGW]XJZF]H^IaYbHdZfIhI
=nuova	h!I#G%H(H)J*J+J-E/X0J2J3E4J6I7G9I:Y=H?HB]CHGIHDJILHM^OHPJSJTJUIVHWJXI[Z][^I_JaGcJdHfIgHhE
=nuovo	l#[%J3I4J8]>I@XBYDJHZPJSIZJcXdJfJ
=nur	^!H#E%H(F)Z+F,I-E/H0J1J2J3E4H6J9Y:Y;Y=J>B?]@FAIBCCbDIEJFJGXH>IXJIKCLHM]NEOHRISHVZWIXGYJZ@[b]D^G_IaDbYcHdGeJfHgJhE
=nurs	|@[VY
=nutzen	yP[
=nutzung	yT[
=nuvarand	r-J9K>H@IHIIJKHOJZCaJhd
=nuvem	j!I#H%J(J-I/^0^3H4J6Y7J9H:J=J>I?J@HAZBICJDHEJGJHEIHJXKFNGOIPZRJT[VJXJZH[J]H_ZaIbJcHdFfIgYhI
=ny	o#J%J3E4J8^9I=I?I@JBJCGD^HaIJKHMIOEPJSHXKZH]JaHcZdGfIhJ
=nya	m#I(J-H9I:J=J>G?J@HBaDIHBKYMcNJOJVIXJZB[I]I_JaJcJfJgIhH
=nyligen	|-J@[BJK]ZG
=nytt	m!I#G%I(G*J,J-F/]0J2I3J4J6I7I8]9]:Z=I>J?I@[BDCGD]GJHDIEKCLHMDNEOJPJRJTJUHVHXI[Y][^F_JaIbHcJdFeJfIgJhD
=o	O!J#C%H&F(H)F*B,G-I1A2H6E7@8A9D:J;B<D=[>Y?Y@BAJBICYDAEHFBGAHII[JAK=LDM]NZO_PEQDS@U_VIWGYFZF[A]Xa]bCcXf^gC
=o365	n#I*H/X4J9J=[HEIJMYT^WZZHdJ
=obecn	y@JZIha
=obecnego	|>J@JKJZFha
=obehorig	|TZ
=obiekci	|;XZJ^X
=obiekt	y>JDJG[__dJ
=object	W!a#G%E&J(E)H*H+I,H-C/F0G1E2H3E4D5J6H7H8D9E:G;c<I=G>F?G@CA[BECGDGEIFHG^IDJGKFLIMGNDOGQIRFSHTHUFVCWIXGYGZB[H]H^Z_faGbGcEdEeHfCgGhD
=objekt	p-J/I;JA_GZHGIJKJMJNJZI__dIfIhJ
=objektet	u;X>JGZHIZJ_]
=objet	q-J;ZAZGZHF_]
=objeto	j!H-I:J;^@JA^BJCJDJGZHHIJKJMJOJTJVIZF^X__hI
=obrigado	u#J-I9aBIHIKJaJ
=obsoleto	y1[
=obtain	y,[HJ
=obvio	|-_9JHJIJZJ
=obviou	y-]
=obwohl	p!J#]*Z-^3I9I>J@HCGHHIFKIM]ZG[J]I_JhZ
=occur	w)^HHNXTI
=occurr	q&J3JHFSIZ_e[
=och	X!X#Y%X&E(C*Z+X,D-=/A0C1D2E3J4@5E6^8^9<:Y;C=a>]?=ACDIEFGDH8IbJELDMGNHP@QESBT[UBVFWEXJYZZC[E]Y^B_AaFcAd@eCfXgKhY
=ocorreu	|9JZ]
=od	r3J4J6J8]9F=J>J@^BYCJDIHEIHK]MHPJRJXJYJZ]aJdEfGhI
=odblokowac	w#]BI
=odblokowan	|#GB[TY[J
=odblokowani	y[^bG
=odblokowania	|1]HI[XcJfI
=oddzial	|4[HGM]
=odebrac	|>Y
=oder	p-X9X@KHIN[aX
=odgadniecia	s-]
=odmowa	s%_*J-J9H>J?JBJFIP_VJZG
=odrzuca	p-Y9J>K@YHHIGJ[O]XKZYaJ
=odrzucaja	|N^ZJ
=odrzucila	|/_
=odrzucony	y,Y4JP]QYZJdHfJ
=odznaczon	w(I9I;]GYHJNKd[
=odzyskac	|>]@JBIDJHJZZ
=of	E!<#?%F&D([)F*F+D,E-b.@1a2X3I4C6]7X8Z9D;[<]=D>;?B@FB8C^EZG_H^I_JFKYL=MENZODPZQFRZSFVKX^YDZH[?^>_:a@b?cIdBfIg;h<
=oferec	y?^HJ
=off	R!g#D%B&I(A)]*A+E,E-@.X0E1X2F5D6E7C8B9@:B;Y<[=A>A@BACB?CBDAEFFEGAHDI@JDK>LZMFN@OCPDQGSCTIUdV=WAYaZ@]Y^C_AaCbXcId_eDf^gB
=offboard	|H]
=offer	c(G)F*_3J9J;Z?a@JBIDJHCIIKIMINJTIU[VIZE[]]JaFbIgG
=offic	U!D#B%D&I(C+E,F-C.H/]0F1B2F3]4J5G6G7F8G:E;G<F=G?J@EAFBGCDDCEFFGI@JFKBLEMcNBOFPDQHRFSFTfUEVDWHXCYGZE[C]C^D_DaGbDcCeHfDgfhB
=offlin	k#J*J-H0^3J4[9G>I?JBKH^IIKJMJRJTJXJZGcJgJ
=oficina	y3H9Z>[?[HFMJOIVK]J
=ofrec	w3H>G?aCKHJOIaH
=oft	o#[(J9J>J?J@FBHCJDHHFIJKGXdZF]IbJdKhJ
=often	l@JHXXbZCaI
=oggetto	s;ZGYHHZH^W__
=oggi	u9J>I@^HIIJKGX]ZHaJ
=ogiltigt	|>JO]
=ogni	y@]HZ
=ohne	g!I#J%J(I*J-J/H0I3_4J9J:I=I?H@HAJBICIE[GIHGIHKGL[MYNIOJPHUJVJZC[_]I^I_YaIbJdZfIgJhH
=oid	|5]
=ok	Z!C#C%X&I(B)_*B+F,F.G/^0E1G2H3@4D5G6J7D9f:C;G<H=C>??XAEBaCFDAEGFFGDH<IJJFK@LEMFOBPDQHSEUEVHWDXDYGZ=[D]A^D_Aa[bJcDeHfCgAhC
=okre	|=[
=okta	f7d=J?J@IBIDJHEKJPJSIUJVIZCbI
=old	O#b%A&H(@)B*B+I,D-=.F/J1^2D3@4?5[6H7B8F9?:A;]<F=C>c?@@JA_B;C@D=EEFDGAHAIBJAKaLAMdN>O@PAQFRBSBTCUBV?WDXBYaZ:[A]E^Ha@bAcBd@eDfAg[hk
=older	p(J-I1_3J9J>J@[BJCJDJIEKFNIOYPJZFbYhF
=olvid	sBIDYHFZ]
=om	g!G#F%W(b)I*H+a,J-F.[/J0J1J2I3G4I6J7H8J9]:G;I=I>G?GAJCIFJGJHGIEJJKELYMFNGOHPGQJRISITXUHVEWIXGZB[G]F^X_IaGbGcJdHfXgJhF
=omgev	w#I9JHHRJc_dY
=on	@!G%J(A)X*B+D,D0F1Z2B3Y4A5H6[9H:A;X<]=H>J?H@GAZBECXEbF=G=HCI<JeK=LZMEP^QHR[VWW:XDYaZB^[__aHb]d[fChG
=onbereikbaar	y4]cX
=onbevoegd	|T[
=onboard	g#H%I(J)H*H+J,c-G/G3I4I6I7I9F:J=I>I?FAJCGDIFJGJIGJJKGMINGPHRJSIUIVIXJYJZC[J]I^I_JaFbJcIdHecfEgIhI
=once	c!J#I%J(H)J*[+Y-I/I3J9E:J=I>G?G@^AZB_CHDHHIIHKEMINHOHP_VGXEZC[I]H^JaZhJ
=onde	|!J+HBJDJHYZ_dGfF
=ondersteund	y7[@JZIdHg[hJ
=onderteken	|<]
=one	I!?#<%[&D(A)C*a+B,E-X.C/_0C1@2I3D4@5Z6@7?8D9C<D==?B@dAbBHCeD>EBFBGCH<IJJEKjL_M[NAOaPEQDRAS@TAUFV<WGX<YBZI[H]@^A_Ea;b>c@d?eDfHgHhf
=onedriv	i4J9I>I?J@JBIGJHcIJZJaJ
=onelogin	|7Y
=ones	h#I)Z-H/I1J3I4J6J9I>H?J@CBGDJHBIJKbLJOZPIRJTJUIVIYYZE]I^Y_JaIcHfJgJhY
=ongeldig	w3]CGDJHIIHO[R[ZJaI
=ongeluk	|!^9J>J@[HGUKZI
=onjuist	yh[
=onlin	j!H#J%J(I)J-H/c=J>J@GBHHIIFKEM]NFPJSJT_ZD[H]J^J_JbHcGdIfJgHhE
=only	N!G#@%^&I(H)]+I-D.F/G1E2C3?5D6D7B9A:J;Y<F>E?aAAB=CdDCEDH<I^KILCOFPHRDSBTXUBWD[c]AaFbBcBdJeEfDg[h?
=onprem	M![#@%D&E(E)?*@+D,B-=.E/b0_1E2E3>4A5E6b7[8C9@:?;D<E=>>@?@@=AZB?C@D?EeG@HEI=JAK;LBM=NZOBP[QERCSAT^U?V=WAXBYDZ9[@]?^D_ba@b@ccdeeBf^g[h>
=onpremisesadminactionrequir	n!J(J/JEbHHIKNFcHdI
=onpremisesconnectivityerror	o/J6JEGHHNG_IcbdJfJ
=onpremisespolicyviolation	j/HEIHDNdcJ
=onpremisessuccesscloudfailur	k/cEJHFNHZJ_JcI
=ons	s-Z9I>H?J@]HGJZKJXJ_[aJ
=ont	w!])]3JHHMYZK
=ontbreekt	p!J#J%Y(J+I-H3_4H5Z9H<I=I>G?[@JAKBJCXDGGJHEIGKIMJOFPJV[XJYXZF[J]J_JaI
=ontbreken	u-J3[9I=_?J@JCFDJHEIZKJNJZJaI
=ontem	u#J-J9I@[BJDJHHIFKGMJNIZF]^cJf]
=ontgrendeld	y#GB[T[[H
=ontgrendelen	q!H#^1]HGVHZI[ZbJ
=onthoudt	y3J9JCJHIIGKbOJ
=ontsleutelen	|6_KJNJZH[K
=ontvangen	y>^aG
=onvoldoend	|(_HI
=onze	u)]MYOXUXVJ
=ook	s-Y@ICJDJHEIIKJLZN_ZEa]hJ
=oops	y3^@YHIZF
=op	Z!E#]%]&I(I)H*E+E,E.H/D0F1F2[3A4C6E7F8F:D;[=E>Y?BAFB@CCEHFGGKHDI?JXK?LFMZNDOBPDQGR_SET_U_WDYJZE[H]B^F_Da^badBeGfEgEhI
=opcao	r(ZCZHITJ[[^XaJ
=opcion	r([CZDIHJZJ[Z^X
=opcji	s(]+H3H>I?_CYDFHFIHOJZJ[ZaF
=open	^!H#[%I)I*H+J,J-G/Z1F3H4F5J6[7H8J9I:I<J=G>YBFCJDFGIHcIGJIKFLJMENGOIPFRFSITYUGVGXIYIZ>[H]Z^I_JaFb^cYdHeJfHgGhG
=operador	w%IHJPadHfG
=operadora	y>JHFZJaa
=operateur	wHGP]ZJa[dIfI
=operation	g%[([1]8Z@JAZHAMINIZZ^K_XbG
=operator	f!I#J%G(I*I3G4J7J9I:I>^?E@IBICJDIH@IJKJMKOJPbVIXJZE[J]I_JaabJdJfJ
=opgegeven	y3I>JCYD^OIZI
=opgetreden	|Z^
=opnieuw	i#J%Z(]+Y-I7J8[=J>H?I@ZBZCJDEHDIHKGLJMZNIRJUHVXXJ[G]I^IaJdHfJhG
=oppna	|9I>I?I@JCJH^IIKJOJVJXJZE[[]I
=oproep	|3Z
=opti	s([+I3I;J>I?_@JCYDGHFIIKIVIZG]J^YaGfJ
=option	U!D#D%D&J)D*a+E,F-E.I/G0H1H2H3A4H5I6G7F8G9G:F;H<^=E>B?_@DAGBAC^D@EFFHGEHGIFJFKELYMFNEOGPCQIRHSHTYVEWFXXYHZ<[c]D^d_FaEbYcFdYfFgFhF
=optional	w,I9JGIHDUJVI^Jd^e^fJ
=opzion	s(]C[DIHIZJ[Z^YaI
=or	U!G#X%G*F+H,J-Z.J0I1I2^4H5I6I7F8H9X:I;I<X=B>H?J@GAFBACFDbEHFIGGHGJGKDLGN_O[RISGT^UEVEWHXYYJZE[G^D_Ga]dGeJgI
=ora	q3I9J>I?J@ZBICIDJHEIIKJR^UIVIXZZGa^
=oracl	y#EHaLITJ
=orario	|R[
=ord	y-^
=order	n<[=I>E@IBHDKHcMIZJ]JbJ
=ordinary	w%I)ZHEP^ZH
=ordinateur	u#J-J3J9G:J>J?K@HHbIHKJMYRJXJZFaJ
=ore	p@_HJIJKJXZZJ
=organisati	j!I#J%J(J)J*I-J3J7J9J:Z>J?J@JBICJDIEZF[GZHHIHKJMJNXPHUJVGW^XJZG]I^J_JaJd[fJ
=organisation	R!E#G%F(B)G*E+G,H-I.I/H0I1H2J3G4I5I6H8I9H:b;I<J=^>G@EAIBECFDGEbGGH<ICJHKFLHMGN^OGQJRISGTIUbV>WbXFYIZ=[G]E^F_HaGbEc_eGfGgGhH
=organisationen	n(J)H*H:ICJDJEXHIPJVHW]ZHd]
=organisationsenheten	|:F=JF^G]HINJUGWHZJcJdI
=organizacao	l:[@JCJEXHJNZVIWZZHdX
=organizacion	k!J-J:[=Y?JBHDJGIHIN]VGW[ZFcZdX
=organizacional	|FYGY
=organizacja	wNGW]cZ
=organizacji	oN[UYVJWYdZ
=organizacyjnej	|:HF]G[
=organizational	sF[G[HI
=organizativa	|FXGY
=organizzativa	|FZGZ
=organizzazion	l:[@JBJCJDIGJHHUYVHW]ZHdX
=origin	|:Y
=original	y-[4JA[HEIGPZ
=orologio	|RZ
=orphan	y!H/GAJHJSJTIZH__
=os	j!I#I*Y-H3[4J8Y9H:I?J@HAJBICHDIF[IHKHO]VIXJYXZF]JaIdJhJ
=ospiti	y:^
=oss	y@[HJZId]
=ostatni	|3J9K>K@IHIIHK]O]ZH
=other	_!G#J%E(Z)K*Z+H-]/E0J3H4J5J7F8I9H:X;J=F>G@CAJBDCCDFEJF]G]HYIFKENHOIPISZTIUEV[WGXIZX[F]I^H_HcIdIfYgIhI
=otherwis	y%[PG
=otp	|3J>IHEZGa^
=otra	i!I#Y(I*J+J-G3J7J9H:_=I>H?H@bBXDIHCIGLJMHNIOJPJSJTHUHVFX[ZE[[]IaIbJdJfHhI
=otro	s(^*J7Y>X?I@JBJC[DGHGVXZG
=otrzymuj	|aZ
=ou	P!=#=%m&?(<)@*?+?,?-B.A/>0?1?2?3:4=5B6>7?8=9G:<;f<B=;>>?;@9A?B:C:D:EAFqGmH<I7J?K8L?M<NGO=P:QAR>S@T?U>V8W?X<Y@Z>[>]<^>_<a;b=c=d:eAf:g@h=
=oubli	o%J(G7J>X?I@IBDDJH[IJKGLJMHNJUJVJZa[IaJbIdHhH
=oud	r#J-I/[0X1]2J4H5[<I@IGIHGIKK[MJZJ[IcJdJfJ
=oude	f!I#[%J(I*I+I-I/H0J3G4I6J7J9G:I;J=I>_?G@FAJBGCEDDH>IGKXLJMbNHOFPIRJSITHUIVHXHY^ZC[J]G^J_HaGbHcHdHfHg[hb
=oui	|(J)]*H+]DFHIPIZJ
=our	L!>#A%I&G(Z)J*a+C,H-[.F/F0I1_2Y3E6X7d8G9@:c;D<E=^>F?>ABBHCAD>EZFCGBH?I<J_KDLBMFNJQFSHUdV<WHX@YCZ>[B]?^@aZbIc^eCh@
=ours	q-H7Y8[=JGHHDJ^SJTJcJgX
=ous	w%](GGaHHVJZGdJfJ
=out	Q#f%C&H(Z)C*C+E,E-?.F/G0E2E4A5Y6[7C8X9Z:B;F<F=X>??A@HACB>CADFEDFHGbHDIXJXKBM@NAODQGSBTHUDVYWEYFZJ[E]d_Aa@bBcZd@e^fDhB
=outag	r3J7J9E>J@IHCMJS_ZDc]
=outbound	r9J>IBFCKHDTIcd
=outdat	s1^4J>]?HCIDIZGcJeHfF
=outgo	|cY
=outlook	Y!I#D%I(I)J*I+H,J-G.J/H1J2J3E4G6J7H8J9G;J<J=I>D?G@CBdCGDGFJGIH^IFJJKGLHMdNGOFPJRISITYUJVGWJXIZ@[H]F^I_IaHbFcFdIfIhF
=outra	j!I#F%[(H*J-E/J3I4J7I9H:_=I>G?I@cBFCZDZFJGIHBIEKXLJMGNHOIPJSITIUIVHWJXHZA]I^J_JaJcIdHfJhG
=outro	s([*X7Y>YDJHHV[ZH
=outsid	o%J(])JG]PHUJVYZGcY
=ouvr	|HZh]
=over	e%I(I)I*H+H,J/H2b3G4I6J7X8J9[:I;J<]=I>F?IBECGDXFJGJHXICKELJMFNHOGRISHTFUJVIXHYIZC[I]I^H_JaHbIcIdJfYgJhH
=overeen	u0J3J6]HGO]TJaJ
=overerv	|!I;[
=overnight	y#[@^BJHIZJ
=overrid	y/CH_
=own	Y!D#E%E(G+H-?.I/X0I1H2I3C4G5I6Z7_8G9F:f;I<J=D?Z@aAHBXCGDDFGH9KAMDNBP[QJRGSETZUJVaWCXHYIZ:[D]F^a_FaDbDcDeIfGgDhB
=owner	s#H%I(]@YHEKJPGVFZJ^^
=p	|-^9HF]HDIIKJNIZI
=p1	]!E#E%E&J(C)G*G+H,H-E.H/E0G1G2I3E4E5I6H7F8G9@:D;H<I=o>B?B@BAGB?CCDDEIFHGFHHIDJHKCLGMENEOGPDQIRFSETGUDVCWFXCYFZ<[F]B^G_FaCbEcFdBeGfBgFhG
=p2	u9J=_@IZI
=pa	Y!@%]&H)D*D+D,D-G.J/D0E1D2[3>4@6Y7D9]:A;Y<X=A>]?A@?AYB>C@D@FEGDHGIEK=MZNXPBQFR_SDTYU^VZWCXYYFZD]AaZb_cAd@eYf?gDhA
=paar	w#[@JHGT[X]ZF
=packag	w>JHZJ]
=pada	u4];XdJ
=padla	y(J9I>[@IBIHHKJMJS^UIXJZF]JaHbJf]
=page	L!E#?%A&G(D)Y+_,C-I.c0C1D2E3?4C5E6C7c8B9A;G<E=D>F?a@:ACB;CDFCGBJ@KCLBM@NFPCQFRCS^TGVGXZYEZY[Z]_^?_AaDb[dIfAhY
=pagina	a!E#E%H(G)G*F+c,G-].[/I0J1J2I3C4G5J6I7G8J9E;I<K=G>B?D@DAIBCCDD[EGFIGIIJJJKDLHMFNFPGQJRHS_THUEVBWHXbYJZ_[H]E^H_HaDbFcHdGeKfGgI
=paid	|=]HG
=pais	u-J3d9I=J>D?HBICGHDKJOGVJXHaE
=pakt	|3G>HHJIJMIO[h^
=palabra	y-]HJ
=palavra	i#J-^@[BXHEIIKYNJZEdJ
=pam	|2^HH
=pamieta	y3J9J>I@HCJHGIFKbOJZHaJ
=pamietam	u:Y>[?J@JHFKIMJZYaIh]
=panel	|H]RJ
=pann	u/K9J@JHZS^THZGfX
=pantalla	q#J+X9J>^BJHAVJZGaHb_
=paper	y@ZHZIFN]ZJ
=par	e!Z#G%D&Z(H)J*C+J,I-E/X0J1J2J3F4H6G7]8H9H:Z;I<J=E>G?]@_AJBFCHDHEIFGGJH?IEJJKELIMGNIOIPHRHSITGUFVHWHXZYZZ[[I^Zb]eIfDhG
=para	V!B#C&J(X*^+H,E-A.H/D0Y2G3B4E5H6F7I8F9C:J;F<H=F?^AZBACJDaEEFFHHI@JFLGMYNCOESIU^VbXCZB[H]CaCbIeHfBgEhA
=parado	w0ZHJfX
=parait	w@[HJIJKJV[ZHhZ
=parc	|@HZG^Yh[
=parcel	|3J>K?GCJHaZJ]JaE
=pare	w#J-H>J?J@]HWIJRJTJXJaJc_fH
=parent	y%J;aHD
=parental	y!]H[KJZG
=parentesi	|3]
=park	w>J?IH_
=parol	|-Z
=parou	yHGRJYXdJf^
=part	b!I#I(G)I*J-C/Z0I1I3]4J6J7I8I9I:G;J=]>[?F@EAJBFCIDFFFG^H=IbJHKEMGNFOGPHRJSITHUHVXWJXHYJ[I]H^I_IaYcIdZfEgJhH
=partag	w@ZH_ZG
=partenair	|:]HH
=parti	p-J9I:J@JDJHDI]K[V]ZI]YaK
=partner	f!G#J%J(H-G/H3J7I8Z9K:e=I>J?I@EBECJDHGIHYIFJJKFMENHPHSGTIUIVIZA[H]I^J_YaJbHdIfIg]hJ
=party	g(J-E.Y/J7_:J@GBHGJHBIGJaKGMJNISJVJZC^JbYhJ
=pas	O!?#>%I&F([)E-G.E/F0X1C2B4?5J6I9<:E<D>>?X@IAAB:CGDIFAH?JBKGLHM]O[PFQDRESATIVcX=Zc[]]Y^F_@acbIc?dYeCfBgJhZ
=pasa	u%H;YC[DIGGHHKZM]ZJaJfJhI
=pasado	y?J@IHIIJKaZIhI
=paslagen	|PJZHd_eIfJ
=paso	w*X?HC_HJZJeX
=passa	q%F;[>[@JC^DIHGIIK]MJZH]JaJhF
=passado	y>K?J@HHHIJKaZG
=passaggi	|*Y9JC]HJ
=passaggio	|C[aJeX
=passcod	w3K>H?FDIH[KIa_
=passe	|CXGFHHM]
=passen	|6ZA]ZJ_F
=passfilt	i@JHFJcKJZH
=passiert	|>HHEa^
=passkey	j(I)J7J?c@GBHDJH]IJKIMIUIVGZE[JbGhJ
=passou	|@[GHKJM[
=passphras	q-J2Y@JHZIaKJNJZG
=passt	w6Y@JBZIIKHN]OXZJ
=password	5!<#X%I&J(Z)@*C+8,I-_.@/Z0D1C2a3;4=5D7]8D9>;@<Y=C>D?AA<B_CDDFEEF@GXHYIcJ^KaM_N^O;P<Q?R>S@TAUJVCWHX=YCZc[^^[_=aEc>d^eZf@gJha
=password1	y-^ZJ
=passwordneverexpir	wLX
=passwordprofil	m%H(a-G/I3J@HBJCIHAIJJHKIMGNHSJZG^JbJcJdJgbhJ
=passwordreset	c#G%J(H)I-G.c/H7G:I=I>J?I@HBECJDIGJHBIGJIKGLJMHRJSbTGUJVIWJZC[H]I^JaHbFcbdHfFgEhI
=passwordresetservic	m%J(G)J-J7J@IBDDJHBIIKHMINJSDUGVJZCbHcGdIffgI
=passworter	y([KJN^VIZH
=passwortern	|@GK]d]fHhJ
=past	m%H(J>E@YHYK^ZZ
=pasword	|KZbYhI
=patch	q(_-I5Y@JBJCIHGKJNJZJfYgG
=path	rFaHHIEZH
=pattern	m-a@IHGIHKJO[hJ
=paus	y-J@JHIKIR]X[ZI
=payroll	w!XH^ZH
=pays	|3_HI
=payslip	yH[ZJ
=pc	X!F#^%G&J(B)G*F+H,G-D/a0I1I2I3F4G5I6H7E8I9E:E;H<J=F>B?E@?AHBCCFDEEGFIGGHAIBKCLFMgNDOGPFQJRHSGUFVDWHXDYIZ=[E]C_GaEbdcGdDeIfGgdhC
=pcs	s(I)J*J.XBJEIH]ZFb]dGgX
=pdc	k!H#H%J(I)J*I,J-G.J/J0J1J2J3G4h6J7J8J9C:H;J<J=J>F?F@HAIBHCHDGFJGKHAIGKGLJMHNHOIPIRISHTJUHVHXIYJZE[J]I^J_HaGbJcIdIfHgJhI
=pdf	r-G>J?I@JBJHcIHKIZF[JhJ
=pede	h!J#I(J+X-I/I3I4J9E:X>E?G@GBGC[DHI[KFLXM]NJOHPJTIUJVIXHZF[K]I^JaIdIfJh_
=pedido	y9Z>G@JHXX]
=pedimo	|*Z
=pedir	|>E@IBJHIXaaG
=pekar	|9G>IA^HHZJ_[
=pela	w9^BIHHIJP[ZH
=pelo	qHI][cYdZgY
=pend	|H]
=pendant	|!ZHG]Z
=peopl	Y!E#G%C&J(X)X*[+J,H-_0H1G2J3D4G5H6H7H8^9E:Y;^<J=G>C?I@BAYBDEHG]HBJEKCMENBOGPaQIRHSETHUDVXWFXFYHZ@[Y]F_EaIbJcFd]eHfJgDhF
=per	X!^#X&I(X*]+I-D.I/F0G1J3A4E5H6G7I8G9X:C;G<I=A@cAGB@D^EIFGGXHJIAJGKALFMXNEOBQHRFSDU]V]ZC[D]D^D_FbEcEdJeGfDgYhC
=perch	o#I%I(J*Y-J/Z3J9F=J>F?H@FBJCFDJHEIXKHLXMHNYOGPJV]XHZ][X]ZaIhJ
=perdeu	|%[
=perdi	l>a@ICID]HDOIZI
=perdido	|>[HH
=perdio	w%Y4X>[HJZIdX
=perdu	m%Z>^?IBJHId[fJ
=perfil	w3^9H>G?JC_DHHFIJKJMJOIZJaJ
=perform	r%^(E<X=XHH
=pergunta	u#F%J(J)J*^,K-I3K9H?_CIDJHGKJPHTIVIX]ZI]K
=perhap	|![3H>IHGO]ZG
=perimetr	|GZ
=period	s9F@YHYIJNFWJX^
=permessi	q%[(^;X>JHGZJfJ
=permesso	|%X^X
=permiso	j%[(^;[=J>JHHVGZI^XdI
=permissao	r%[(ZVJZJ^Y
=permission	X!H#F%_(a)G*H+J,J-F/F1I2I3G4H5J6J7I8J9I:H;a=F>G?E@CAIBFCIDGEIFGGHH^IIJIKGLGMHNGOJP_RJSITIUHVYWHXIYJZ@[G]E^H_GaHbGcHdGeIfIgHhF
=permisso	q%Y(Y;[HI
=permit	q(F/]9I@]BJHYIJV]ZE^[hJ
=permitido	|V^
=permitir	w.[[[
=permitt	r%Y(J-^=X>I@GBJGJHEIGLJVHZB]J^_dJhI
=pero	h!I#F%G*X+K-H/[3F4J6J7J8J9H:J=I>D?^@EAJBHCIDGGJHCIGKFM^NJOZPIRJTYUJVHXIZD[_]H^JaIbZcJd[fGgIhH
=perso	n(J4W>b?[CJDGFHHEZGaJ
=persona	|9]HH
=personal	p>[?[@YDHPWaG
=personalis	|@^HIZG
=personalizada	w-ZH^SJWJZH
=personalizzato	|-YHZZI
=personn	q%J(J3J9Y=Z>I?H@IBJCJDZHEIKS[U]VYZF[JaJcIfJ
=personnalise	|H[ZK
=pessoal	|>X?YHJ
=peut	n(I=Z>J?H@YBGDJHEIJKIMZU]VYZD[Z^ZbFfJhJ
=peuvent	w8ZPY
=peux	m)X*I-I/J3F9G=J>^?HBICHDHHDIGK[MJOGPJVGX]Z^[I]IaGhH
=pgmsa	y!I%K0aHCZH
=phish	sH_ZJbJ
=phon	K!G#X%D&G(?)C*a+Y,D-?.E/B0F1E2F3_4D5F6E7C8E9>:A;E<F=C>d?X@DADB[D_EEFDGHHXI>JDK>LDMIN@O_PCQFRESDV@WDXBYFZE[B]Z^C_CaacCdDeFfDgHhG
=phone	T!E%F&I(D)D*I+Y,G-C.H/D0H1H2H3b4F5H6H7G8H9C:E;H<I=E>d?[@BAHBHCYEHFGGFHXIBJHK@LGNEO]PEQIRGSHTEUCVDWHXEYHZ?[D]A^G_EaabEcFdFeIfFg[hD
=photo	|0K9J>J@JGHHaRIZHfJ
=photoshop	o9H=FHc
=phras	r-]HJZI
=phs	s=G@YBIG]JJKJLJM[ZJ^J_JdY
=phsfilter	|(H*J3JGaHIPIZFgJ
=pick	d#J(E)H*^7J:J=I>I@_BZC]DIGIHDI[KFL^MDNEPIZA[H^J_JbIdJfJgJhF
=pictur	s@JHYb_
=pide	f#I(J*X-H/J3I7J9E=X>G?G@FBFC^DGHXI]KFLYM[NJOGTJVIXIZF[J]I^JaIbJdJfJgIh^
=piec	s*[?JBJHGMYX]
=pierwszy	|>J@IC]D^KJZHhI
=pilot	p-J3JDJIJUJV_ZY
=pilotgrupp	yH[PIVYZI
=piloto	|V[
=pin	a!H#J%I(H)J*H+I,J-D.J/H0J1J2J3C4D5I6J7I8J9B:G;I<J=H>@?B@EAIBFCEDDFIGIHhIdJIKDLIMDNGOBPIQKRHSJTEUIVHWJXFYJZ@[G]F^I_IaDcHdIfHgHh[
=pincod	|-J3J9I>HCJDIH[I]OJXJaJ
=ping	|7[9]@JBJHEIJZE
=pingfederat	l-J7d9I@JHGKJSI
=pisz	yHJI[VZ
=piu	h!H%H(H)[*H+I,J/I0I1J2J3D4I6I7I8J9F:H;J=^>^A[BDCYDDFJGIH?IDKYLIMENGOEPIRISIUGVEWJX^Y[ZG[H]G^HaDbHcIdIeJf]gJhF
=plac	r3ZH]JXZJdZ
=plan	p-I3H7J9H:J=d>F@GDIGGIGKHNIUJVFZD]I_JaJbK
=plann	r-EHb
=plant	o4J>JHDZZaZcJeZfZ
=plat	|3JHDS]TGZHc[
=pleas	V!D%H(E)G*F+H,I-E/H0J2I3F4H5J6J7G8I9_:E;J<J=B>C?G@CAHCFDEFIGHHaJDLIMGNFOHPFQJRHSFTCUFVEWIX[YJZb[C]E^G_FaFbXcGdFeJfHgGhH
=pliki	|.Z
=pls	o#_(J-F7JBGDKHFIHJJKGMJNITFZa[H^IdIhH
=plus	]!G#E&J(E)Z*G+Z,H-^.H/G0H1J3_5I6G7G8H9B:F;H<I=[>Z?X@IAHDDEIF^GFH@JHLGMENEOBPFQIRFSGUFVDWHX[ZE[G]D^HaBcZeIf^gGhE
=plusieur	u#]>JA[HHTZX[ZG]J_IaI
=po	m!I#[%J(H)J,K-H/J1I3H4I7J8J9J:I=H>G?G@FAJCHDGGJHCIHKGLJNIOJPIR]THUJVHWJXHZC[[]]^J_[aGbJcIdHf]gJhH
=pochi	|I[MY
=poco	w9I@_BHHHM^ZEhJ
=poczekaj	|XY
=podac	y*_CH
=podalem	y>KDaZF
=podcza	y(I@JDJO]SJZ]^J
=pode	l#K%X(Z)H*J,J-H7J:I>I?I@HBYCJDIHEIZK]LIM[NIUJWJZB]I^]aIbJdJhF
=podem	s#X-J9[>I?J@IBYCIDIHHIIKITIV^XIZFaJ
=podobno	|9I@[HHIJV]
=pogingen	q#^-J9J@IBIDJHFIJUJVJXbZFaJbI
=point	m!X#J(J*J,J-_/J2J7J9H:J;J=J>G?H@GA]BICHDIGJHFKEMINHOHPJSJTJUJVIXIZF[J]H_baIbIhI
=pojawia	|+]9J@JDJHHZ[
=pokazuj	|([3I>IIJKJO]ZIaJ
=polaczeni	y9I?^@JHIIJKJNKaXc[
=polaczenia	|3ZSGc[
=pole	u!J(H3[9H;]>H?J@HBHDIHFIJKJMJNIOJZI]J^]aJd[h[
=polici	rH^NGdJ
=policy	L!C#C%C&G(?*a+D,E-A/X0G1F2G3C4C5c6F7B8E9B:B;F<F=A>C?GAEB@C]DAEEFFGDHYIFJbKHLDMBNhOEPCRFSBTCUEV?WgXCYGZ:[D]B^C_CaAbEcDdCeFfDg@hC
=policyn	yDJHIN]WZZH
=politica	e!I#J%J(I)J*Z.X/I3I7J9J:H=I>I?Z@FBHCEDIEJHGIIJJKHLJMINdPJSIUEVFWaXJZD]I_JaHbIcJdIfJgJhJ
=politiqu	u.XHYN^WYZI
=polityka	|.XN[ZJ
=pomocy	|(]ZX
=poner	s:J?J@aDJHHIIKXVJZH[[
=pongo	yDJKZMJO^
=ponowni	r+]@YDJHJTX
=poor	s!^@HHIZHc[
=poorten	|*YH[fJ
=pop	w+Z-J@HBED[HXMHZE]J^Ja[hH
=poprzedni	|3H>]KYOH
=pops	r>H?FBFHHMJNZZIaa
=popular	|-^HJZH
=popularn	|-]HJ
=populat	|H[
=por	[!^#^%F&J(J)H,G.I/G0I1I2I3C4F5J6G7G8G9X:];H<J=E>B?CAHBCCDDCFHHEI[JHMFOBPFQJRGSHTFUFV_WGXEYHZa[Z^F_FbJdCeGfChC
=porqu	r!J#I/_6J@HDJHEKGL^MHNGTJZG]^hJ
=port	i(J)I*]-J1E4]5J6J9H>I@JBJGJH^IJMKPHRGTJYHZKc]fEgI
=porta	w1JA[HYcYfJ
=portabl	q9I>Y?I@JB[C[DZHBIJKJMZZI]JaHb]
=portail	|:[HIT[
=portal	U!J#D%D)D*E,G/@0Z1^2I3E4G5G6H7C8G9I:a;I<J=E>C?AAHBDCEEFFHGFHIJYKGLFNXOGPEQJRHSYTZVGWEXFYIZJ]B_FaEbHcDdJeGfFgfhJ
=portatil	p!I#J-J3J9I:I>H?J@HBYCJDIH]IGKJM^NITJZG]JaJb]gI
=possibil	y3[DIEY
=possibl	d!H#Z%E)F+K-H/H0E1J3X4H6J7]8I:G>G?JAJBDCJDIGGH^IIJIK[LJMHNJOIPYRGSFTGUGVCWIXHZ^[[]G_IaJbFcGeJfHgGhH
=possivel	u3Z4Z6YEXZJdIeY
=posso	i#J%I(Y*G-I3H4J7J9E:H=J>X?EAJBHCFDIHBIEK^MHNGOHPHUJV_XbZB[H]H^J_JaGbJgJhH
=possono	s8Z9I>J?J@[HHKINKV^ZG
=post	y+J3X?]CJOI
=postfach	|9KH^
=posto	wB]HGMGV]
=potet	y#X9[@JBYHGTJ^K
=potrzebna	|5Y9KHZ
=potrzebuj	yD[H]ZJ
=pouco	|@]MY
=pour	[!F#F%Z(Y*Y+F,H-F.J/H0I1J3D4G5I6I8Y:D;I<J=I>D?Z@HAIBBDbFHGZIDJHKCLHM[NDOIQJRGU[V_XFZH[F]F^G_IbFcDdIeIfCgGhF
=pourquoi	u#I(I*[9I?J@GBHCIHJIIKIOJV[ZZ[]hI
=pouvez	w#Z-J9Y@JB]HIXIZJ
=pouvon	|3[:YDI
=power	r(I-J/J4[5G9J@JBIH]JJNJZHaKg_
=powershell	h-J/H9H@IBIHYIJKHMFZHbJgdhJ
=powodu	|#]EY
=poza	y9]?JBIG]HH
=pozniej	u8ZHJTXZYcX
=pozwala	u(I.X>JBIDJHGK^VKZ[]J
=ppe	yJ[
=ppl	|-ZG[IJZJ
=pracownik	y!Y@[D[ZJ
=practic	|9IY^
=praktikanten	|!YHJV[
=prawa	y%^@JDJGJHJZH^[
=pre	w%YZGb[cI
=precedent	u(K-G7J>I@HBICJHEIFKaMYNJZFaJh[
=precisa	u*Y1J5X=[HYcKfJ
=precisam	|*XMX
=predecessor	|1[HJJX
=predictabl	u-a9JHE
=prefer	|-J4]HI
=preferido	|4_9J?IHJ
=preferr	r-J4aHHIJ
=prefill	|+]DJHJOI
=prefisso	|3_HI
=pregunta	u#I)J*^-H9H?^@JCHDIHGKJPIVJX]
=prem	X!Y%E(D)F*F+I,I-F.J/a0H1]2J3F4[5J7F8G9G:H;I<J>H?FBCCGDEE^FJGGH@ICJFKELJMHN[OIQJRISDTXUFVDWIXHYIZ?[G]F^G_caFbFd_eIfGgZhG
=premier	y@JC]DXKHZEh[
=premium	e!J#J%J(I*J+J-H/G0J3G4I6J7I9G:I;J=g>G?G@GBJCGDHEJIEKFLJMHNFOHPJRJTIUJVIXHZG[J]I^J_GaGbJcIdHfJgJhH
=premuto	|3J>IDZHHa]
=prepar	|=JDJH_VHZG
=prerequisit	|=IH]
=present	o@HBKHEKGZB^J_Xhc
=press	i!J#H(J-I/J3F9H=I>E?G@HBDCIDHH@IIKHOHPJRJTJXYZZ]Y_IacdJfJ
=presto	y9Z?J@_BIHE
=preuv	yC^DJHI
=prevent	e#I,X-J.X@HFZHYKFN]PJSITZXXZEbYcKdJhH
=previou	c!G#]-H/J>_BIDJH@IGKbMZNEO[TJZF]J^KbIg^hI
=previsibl	|-^HHXJ
=pric	|HZ
=prima	m!J#I(I*J-H3E9F:I=I>]?]BGCFDIHBIEKHMYNIOETJUJXHZH]__JaGb[hZ
=primeiro	w>I@JC[DXHIIIKJZIh^
=primer	y>H@GC[D]HHKJZIh[
=primo	y@HBJC[D]HHIJKINKZGhY
=princip	|*[-JHFN^cJdI
=principal	u(]H[fJ
=principen	y3J=J>I?]CJHFIJMJN^PJZI_J
=print	p#]?J@ZHXPYZG
=printer	k(I-J9J>H?H@IHdIIKJMJNIOJPJZF]GaJbI
=pris	u7XK[
=priv	w([+I6]?[CHDHHFZJdF
=privada	|6]
=privat	d!D#G%J(I)J*G+I-H.Z/J1J3_4H6^7J9J:J=J>a?Y@YBHDYGJIGJJKGLJMINHOZPHRHSJUJVIXIYHZC[J]I^G_JaDbJcGdJfFgJhH
=privata	y6_8J>[HGZIdHeH
=prive	|6Z
=privileg	a!H%D(d)^*a+J,J-J/J3J4I6J9J:J;J=J>I?F@IAJBHCGDGEJGKH>IJJJKJNIPaSJUIVFXJZF]J^I_IaJcJdJgK
=privilegiada	|!IBJP_
=privilegio	|([
=pro	w>X@Y
=prob	p#]-H3I9H=I>J?I@IBHCJDJHEIHKJMJNYVJXcZFaIbIcJ
=probably	|>F@ZKJO]
=probeer	y@[BIMJTXZZ
=probieren	|KJX_ZJ
=probiert	u#H9J@HBJCJHIKJNYXaZZ
=probleem	wBGE[WIZ^cJ
=problem	[!E#F%Z(F)I*H+I,I-F/F0H1I3G4I6H7G9E:F;G>G?G@FAIBcCHDFE^GHH>IGJIKGLHMHNEOIPDRJS_TGUGWEXFYJZ_[I]G^F_GaEbFcYdGeIfHgIhH
=problema	h#J%J-I3I9H:J=I>H?I@HB]CHDJE]HDIIKHMJNIPJSIUJVJWGXHZc]JaIbGcZhJ
=problemy	|cZ
=probowano	|#JX^
=procedur	y>IHJ]^
=procedura	s+X,YBJHFZI]^e]
=proceso	|HH]]
=process	j!]#J%K(J+X-H3I6J9F:J=I>J?I@JBEDJIJKJNJPJSbVIXI[J]I_KaIcJfJ
=processo	|HI]]
=prochain	|LY
=product	k-[@JHBIHJdKJNGZFbY
=production	y)J?IBHV_ZF
=profil	h%J(Z*I-G/J3a9I>G?I@HBGC_DHIGKIMGNJTJXJZF]IaIb^hJ
=profilo	|3[9IC]HI
=program	|1]@JBGH]ZJ
=progress	y)J9[BIHDZ]aI
=prohibida	y-]
=prohibido	w!I)[BJHJP[QYUH^Y
=proibida	y-]
=proibido	y!J)[HJP[QYUJ
=project	w:Z
=projector	yH[
=prompt	^!I#F%J(H)H*X+d,J-G/J3F4J7J9G:I=I>E?D@EBCCFGIH^IGJJKELbMFNFOGPGRJTIUJVHXHZX[I]G^I_HaFbFcIdJgIhJ
=promt	|+[DJ
=pronto	|9Z@[BJHJXJ
=proof	n(F)H*cC]HBPIZGaJ
=properly	q3^EZHXVFaI
=properti	u<[HDU^ZF^[bJ
=propon	w>J?^CJ
=propos	w3I>J?_HIZJaJ
=propose	y?_CHHKaJ
=propria	y^]
=prosi	|+[BJDIHY
=prossimo	|L[
=prosz	w#]9[BITJZJ[I
=protect	j!J(J*J,J-D1J3J9G;b=J>J@JAIBICJGIIGJJKINIOJP]XJYJZC]J^]_GcJdGgIhI
=protection	e!J#J%H(H*J-e/H0E7I:J=J?H@IBGDJGJHZIGJYKGLJMHPISJTXUHYJZE[I]I^GbIcHdGeIfIgIhH
=proteg	|HIP^VG
=protegido	wP]
=protocol	p1JHDRJYecEeJfG
=protocolo	|9I?ICJY_
=protokoll	w>HHDNXY_ZJa[
=prov	q*X0ZCXDYHGXYZJ
=prova	u#J=_>H?J@IBHC_DFHFMJZG]J
=provar	y@ID]HIIJNYX[ZH
=provato	yN[XY
=proveedor	|7[ZJ
=provid	r@JH[N[ZH
=provider	e!G#I(J*J-G3G7b9J:I=I>]?H@GBICGDIHHIHJJKGLJMJNHOIPJSITJVJXIZE]H^I_Ga^b_hI
=provision	h-J0b1JHXZFfJ
=provisionamento	|0[HJ
=provisoir	|@[HJ
=provisoria	|@]LXZI
=provvisoria	|@[LXZI
=proximo	yLY
=proxy	a!J#I%I(I)J*I+J,I/I0I1G2I3G4E5J6H7J8I9H:J;J<J=I>I?H@IAHBFCIDHEJFJGHHXIIJIKILIMHNHOJPHQJRESHTJUIVIXIYEZB]E^J_HaHb_chdHeIfAgJhI
=proxyn	|HJc]
=prueba	s9J=^BZC[DIHGZH
=prywatny	|+I6^?]CIDGHHdI
=przechodzi	w>X@ZC]DIHIK[ZI]JaJ
=przed	y!J(JBICIHGIJKJMIZG]a_Ib]
=przegladarc	y.YHIZJb]
=przeszla	|/[GIHJM]TJfI
=przez	n!]#G%I+Y-H.J/J1J3I4J9H:Z;J=I>G?I@HAJBICIDGFKHDIHKGLJMJNZPJRJTHUIVIX[YJZF[J][_HaHcYdHfJhJ
=przy	i!F#H%H)I*H+H,[-F/J3I4I5X7I8J9J:H=H>G@GBFCGDZHCIGKGL[MHNHPHRISIUIVIWIXIYJZ[[J]I^Ha[b[cIe[fGgIh]
=przychodzi	r9I>]HFXJZJa_
=przycisk	w(a:]HFZF
=przyjelo	|/[
=przyjmuj	r(H/J3G=J>F?I@GCIDGHEI[KYLJNHO[VJZX]I^J_JaGh^
=pso	r#I%J-G3J:J=I@FBICKDJHEIEJJKFMHNfOJZA]J^JdHhI
=pta	|!J-J0BHa
=public	yZJbY
=pudo	|BZZIdIeZ
=pued	d!Y#H)G*J+I,I-H/I0J3G4X6Y7H8I9F;J=Y>G?H@XBBCGDGGIHCIYJJKGLHMZNHOHPIRJSITHU[V_WIXIZI]G^Z_FaHbFdFfZgJhH
=pueden	p!J(I-J8Z9]:J>H?J@HB[CJDIHIIHKITJV]XIZEaI
=puedo	f!G#H%J*H+J-H/J3H4H6J7I9G:F=I>Z?E@XBDCIDIGJHYIEKZLIMGNIOIPJTHUHVCWJX_Z_[Z]H^H_JaFbHcJdIfIhF
=puerto	|1JH[cXfI
=puesto	w3H8Z9I>H?]CXOIVZ
=puis	w6Z8Z@JC]HGKIZG][dJhJ
=pulsant	u%J(a:Z>JHIIJKKVHZJ
=pulsar	|(XHJZJb[
=punto	|-Z3Z
=puo	l!J#J([)H*J,G-H3J9H=Z>I?H@^BHCHDIHEIYKFLJMJNIOIU]VYXJZD]J^XaIbIfJhI
=pupil	s([@YBJHGZD^]gY
=pure	|/JBZTHZId]
=purpos	w)[HHPYVHdJ
=puse	u#Z-J>J@FBID]HIIZKHMINJOJZE[J]^aIbJhJ
=push	w3J>H?JHDZFa_b[gX
=puso	y2Z@^HJII
=put	d!Y#I%J(H)I+J-X/H4H5J7J8[9H:I=J>E?IAJBECIFJGIH?JXK]MJNGOYPXTJU[V]XIZ?]Z_JaHbIcYdJfJgJhX
=puts	|EX
=pwdlastset	d#H%b(F>JHETIVJZJcKfJg_
=pwned	yHIJ]
=pyta	|@JL[ZJh]
=pytania	w*[9G?^@IDJHIIJNJX]ZI
=qr	y>F?J@JBIHaKGXHZJ]JaF
=qu	p+[>I?ICZDFHHIIK[OZZIhJ
=qual	|NZ
=qualcosa	|.X9]HH
=qualcuno	|@]
=qualquer	|NY
=quand	s*X-J9I>J?Z@HBJCHHDIJKIOJX]Z[hY
=quando	m#H-H9H:J>I?J@DBXCJHBIIKGMJNJOJX]Z^]J^IfJha
=quanto	u!J-I9J=C?I@]H]IIKIT]XJZIaJ
=quarantin	y0[
=quarter	r@JK^RZZEa[
=quatr	y-J@[CIHHI_KJZH
=quatro	|I]OI
=quattro	|HHI_
=que	R!E#<%A&F(>)B+^,B-^.D/A0C1B2C3B4@5E6B7@8B9I;B<E=>>B?HAABCCZD^FCGAH?KaLHMCNYOaPAQERASATEU>VdWBYCZa[^]<^Y_Ja;b?eEfGgBhd
=quebrado	|H[RX
=qued	|#_@JHIIJKHTIZFhJ
=queda	y9JBHHIKKMIUJZ]_Zf]
=quedo	s!X#J9D>[@IB]HEIKKJRZXJZIdXfK
=quel	u1J3I>[HYN[ZJ
=quell	wG]HHNX
=quella	q#J-J9H=J>G?I@HBJCJHFIGK^MYNIOJVJZH]Jha
=quello	q+J3F>[?JCJDEHHIIKJOa_X
=quelqu	y@JBIM^ZJ
=quer	s#J9I>G?H@GC_DHHGIYK]MJOJXJZIhJ
=queremo	|+[
=querer	|:J@_DJIJKHZH
=queria	w#J-J9J>J?Z@bBJCIHHIJKHXIaJhI
=quero	r+X3H>G?[@JBHCHDIHEIHMHNJZ[[X]JaGhZ
=query	wHIQ_
=questa	u(X-XKX
=question	^!J#F%J(B)F*c+G,J-D1J3I4J6J7J8J9D:G;I=I>E?e@GAJBFCED[EIFJGHHYIFKELYMHNHOGPHQIRJSJTJUHVFWJX]YIZB[G]G^J_HaHbIcIdIfJgIhI
=questo	|([
=qui	s)J3F;X>]HGIHKJOHU[VIZ[^ZaIfJ
=quick	y9Y@YHI
=quickly	|HFM]
=quier	u>H?J@HC[HJIJK[M[ZJ]KaJhH
=quiero	n+X-J3I9H:J>I?]@[BGCFDIHEIGMHNIOJXJZ][Y]JaHhY
=quit	y>YBJHHNJZI]^
=quitaron	|=X?]CIHJNJ
=quito	|4[HHU]ZJ
=quota	|HY
=qwerty	o#J%J-f3H4J7J9G=J>I?I@HBJCJDIHDICKHMJNIOIPJVJXGZF]JaGcJ
=r	q#J%F-I2I3I9F;I>J@JAJCJFeGHHEIHKHNJPGQ[VJXJZF_JaJ
=r2	s5]HJ
=raden	s-]
=radio	|[[
=rais	u(J+J>I?IC_DHHHI]ZJ
=raison	y#]@JEYHJZJ
=raiz	|%^PIdI
=ramal	|3^>HOGaG
=ran	p!^#G(I)[-I/I7J9F=_@GBJDIGJHAIIJHKHPIRDSGVIXGZE]aaJcHfJgH
=random	r-J2YHHIGKYN^ZH
=rang	y9H>EB[HGKIZI]_
=rano	u#]@_BIHJKJ
=rapidez	|9]
=rapido	|VJb^
=raport	y+XHZ
=rapport	u+_?ICJ
=rather	w+I@[DGHY
=ratt	w(]3H9I>H@HBIDJHJIIKGLIMENJOIVJZD^[a[h^
=rattigheter	w%a8J9IHHdIfJ
=raus	s#_-I3]9J>I@IBICJDHHGIHKHOJXGZI]]aHdZ
=raz	w@a
=razy	q#_(J-I3H9I>H?J@ZBHCHDFHDIGKGMINJOIVJXaZE[J]Ga[hJ
=rdp	|/I6I7H=GH^SITHZF_Ib[eHfH
=re	k!]%I+]/J1J3I8^<J>I?GAJBXCEDCOIPJUJVHZH]J_IcJdIfI
=reach	b!H%I(H)I-G/D1I3Y6E7H8I:F=G>H?H@GBGDYEFGFH>IIJXKDMZNEOIPIRGSHTHUGVHWIXZYZZH[J]I^I_Ea]bXcceIfCgXhI
=reachabl	u3J4[>^DKHDMJSZUJaEcJfI
=reactivat	w!aHHTJ_IbJ
=reactiver	|6Z8Z
=read	e!G#H%^(H)J*K+J,J-G/H0J1J2G4I6]7J8J9Z:J<J=I>[?GAJBHCIDHEZGGIHJJKEMINEOIPHRJSXTIVGXIZ^[J]G^I_EaFbJcHfIgJhI
=reader	r(_)Z>JBJHYVHZEbIfJ
=readwrit	|(a@IBJHGKHNJZF^H
=real	w9]ZG
=really	w9Y@XHIKYZI
=reason	h!I-G8I9I>H?JCJDIHFIDKHLXMJNbOJPIVJWJZa^J_JaIhJ
=reboot	mB^HDZG]IbXf_
=recall	y9H?HH^KHNJaE
=receb	yHZaZ
=recebo	ua[
=receiv	d%J(F)J*J+H-I3F9K:G=J>Z?F@HBGCGDFGIHaIHMJNHOIUHV[WJXJ][a]bJdJfXgJhI
=recemment	wK[
=recent	q(J-E9J:J@[BIHFIIKbZHhI
=recently	n@bBJHHKYZE
=reception	yHYZG^]
=rechaza	o%K-Z9I:J>J?J@FBJHFIGJ[MJN^O[VJhI
=rechazada	y.W/]@Y
=rechazado	|,X
=rechazo	|-Z/]NJ
=rechner	u#](I3I9I:J=J>I@IH]IIKJMZVIXHZG]IaIb]fJg[
=recht	m%a(Y0Z:J;Z=J@HBHDIGJHFLIMJRJUJVHYJZG]J^ZbIfJgKhJ
=rechten	o!F#J%_(a)H-J2I3J9I:I;]=J>J?J@IBHCJDIGJHFIIKHMJNJPZUIVHWJXJZG[J]I^J_JaHbJdIfI
=recib	|>FH[aZ
=reclam	w9J@JC]DJHHIZMZ
=recognis	k(I-]/J3C7[9J:J>F?J@HBICIDHHCIDKXNHO]PJUIVZXJZF]JaIdJh^
=recoi	yaZ
=recoit	|>HHYaZ
=recommencer	|HIX]ZIhJ
=recommend	|#HH^KJZH
=recommendation	y)FH_ZH
=reconhec	w3J:Y@IHIIJOZZFh]
=reconnait	|:[@HHJZKh]
=reconnu	|OXhY
=reconoc	w3I:Y>J@GHIMJOZZFh^
=record	j#E-I3^7I9I:J>Y?E@FBIC]DXIHKFMGNHO^TYZEaFhG
=recover	y>]HG
=recovery	i!J)F3J>^?ICJDaHZVHZEaI
=recreat	u!I/JAJHFZJ_b
=recu	|a]
=recuerda	|K_hJ
=recuperar	w!J%J>FHFZ_
=recuperer	wCZHHZZ
=recupero	s(H*Z,Y>b@IBJHGZDhJ
=recusa	q-I4K9J@IHHIFJZKEN[O]VIZ[hJ
=recusada	y@XI]NXOI
=recusado	|,X.X
=recusou	y/_KI
=recycl	y3JAJHIKZZJ_]
=red	g!J#I%J(H*J-D/H2J3G7H8J9G:H=J>G?G@CAJBCCHDHFJGJHFIaJIK]LHMGNFOIS_TIUHVJWHXJZ_[I]B^I_JaEbFcJdHeZfJgIh_
=redan	s+_?JCIDHHFK[
=redefin	|=]HJZI
=redefinicao	f!I%J(D)H*H,J3J4J7H:G=H>J?FCIDIHXKIMINGPHS]U^VYWZXJZ[[J]GaHbGcJdHgKhJ
=redefinida	w@IBXHJM]UJVJWJZGgZ
=redefinir	a!X#I(]*H+I,J-J/J1J3I4I8J;J>G?Y@DCGGJHFIIJJKGLIMHNIPYRJTIUEVXWCXIZZ]H^J_JaZb[cIdIfHgIhJ
=redemarrag	|B^HJZJfH
=redirect	r(J7a:F@JDIH]KFNJUIZD[J^JbJdIhJ
=reecritur	c!H#H%Y(F)I*I+H,Y-G/H1I2J3F4X5J6X7H9F:G;J<I>E?F@DAJBFCIDFEIFFGYHDIHJIKELHMGNDOIP[SITJUFVDWHXG[H]H^G_IaHbEd^e[f]hE
=reescrib	|0XPX
=reescritura	k!J#K%X(J,J/J0J3H4Z6W7J8X9H:J>I?I@HBIDIGIKILJMHNIPHRXUJVIXJZ[[K]J^JbHc[dZgIhI
=reessayez	u@XTXZ[
=referenc	n#ZHZ
=refus	Q!Z#@%a&G)[*C+E,J-^/b0E1E2G3@4B5E6D8D9B;F<G=[>A?GAEB@CBDBEFFDGBH>IbJaK^LEMAOYPISATBUGVZWDXCYFZG[C]C^A_BaCbBcIdJfAgC
=refusal	|JZ
=refuse	s%I(I:J=[@YHDKJN]P_VFZC^XdIfH
=regard	w%Y?G@XH]
=regel	sC[DJG[HFIJN_VJ
=registado	|3J>JCJD]OZZH
=register	U!G#H%I(F)E*D+c,J-G.J/H0J1J2J3C4I5J6J7H8I9E:F;I<J=G>^?^@DAGBJCcD[EIFIGGIFJXKCLHMHNFOZPGQJRISITHUCVBWFXHYIZB[H]D^H_GaFbGcIdHeJfHgHhG
=registerd	|+YCJD[HI
=registr	yDZ
=registrado	f(J+a-J3G@JBGDYHAKJO^UJVJZJ]JbJhJ
=registrati	w?JB[CIDXHH
=registratierapport	|+ED[HY
=registration	^(I)J*I+c-I0H3Z>I?E@JBECDDZGJH^KJNGOIPJUJVJZG]HaJbIcJdJfIgJ
=registrato	j+]3J>H?GBICYD[HCO]ZI
=registrazion	sBZCID]HE
=registrei	|DY
=registrer	w+X?JB[CJDYHG
=registrerad	m+_3I>I?ZBIDZHBPJZJ
=registrerat	w3ID]
=registrieren	|+^>JCIDFOJ
=registriert	l+X?J@JBICZD[HYKJOJZJ
=registrierung	r+]BYCIDZHHZK
=registro	i!J(J)J-I3G4K>G?F@JB[CED^HYIJNJPISJUIVIXJZI_JaJbJcXfJhJ
=registry	s+G?JCJDEHCJXYaZJbYeJ
=regl	s-I3JBZDJGXHGKFMJN^V]ZH
=regla	|GYNX
=regola	yCXGYNX
=regra	yCXGYNY
=rehir	|!HHJMI_^
=reicht	|*[?IC^HJKJVJZF
=reimposta	p(Y=[@JBIHGKJUJVJZFb_
=reimpostar	g(^)G*I:Z=Y>I?Z@GDHHHKGMHNJPISJUIWIZ[[Y]IaJbGfHgJhJ
=reimpostata	u(K@IBXHIKJM[UJVJZGg^
=reimpostazion	d!F#J%G(E)H*H+I-J/J0J3G4I6J7I:E=F>H?E@IBXCHDIGJIJKHMHNFOJPXRJS^TJUZVYW^XHZ^[I]H^J_HaHbGcGdHeJgI
=rein	w!XHIIXZ^aJ
=reinicia	|BJSIZHf^
=reiniciamo	|B^UIfH
=reiniciar	|B]ZG
=reinitialis	y@JBZM[ZGgY
=reinitialisation	_!J#I(A*G+G,I-H/I0J1J3H4I6J7H8J;J>H?C@HBZCFDJFIGHHGIJJJKILJMENCOJPZRJS]TJUXVZWYXIYJZ_[G_IaFbFcEdDeJgIhJ
=reinitialiser	c!I#I%X(]*J3G4J=X>H?Z@GBJCIDGGJHGIJKHLJMFNIOJPHUZVJWHXJ[[]H^JaZbXcJdIfGgJhJ
=reject	Y!E#F%H&J(F)H*I+I,H-_.J/_0I1H2J3F4G5I6F7F8H9F:F;I<J=H>G?G@XAHBCCGDGEIFHGFI]J^KILIMYN_OIPFQJRHSHTHUIVGWHXHYIZG[H]H^E_DaHbFcEdEeHfEgEhW
=rejestracja	|+JBYDX
=rejestracji	w?IBJCJD]HYIJ
=rejestrowalem	|DY
=rejet	y-XK[
=rejett	y.XJZ
=relat	|%Z
=relatorio	y>I?JCJDYHZOI
=relay	yHHc]
=releas	s#E-I1[@IH]IJKGRJTYZI[^
=relogio	|RZ
=reloj	|R[
=remain	p#I/YBIHYT]ZHaJ
=remember	d#H(G-E/H3I7J:I=J>E?J@FBHCJDHJIKbMINFOIPJTJVGXJ[X]J^FaJbJcJdJgKha
=remettr	y@YCJHHIIK_ZEhJ
=reminder	|@JH]KJ
=remot	c#J%I/J4J9J>F?IBJDJHZIINJQcVJZE_Ic[fI
=remota	wQ]
=remoteaufruf	yQ[
=remotely	wHIQ_
=remov	b!G#I%Z(G)X*I-I/G0I1I2J3G6I7J9D:J;I>B@FAZBDCFDGFJGGJ[KGLIMHNHOJQIRHSKTHUIVYX[YbZE[J]G^]_]aGcBdIfGgGhI
=removida	|*J8Y9I?^CJHIXJdJ
=remplacer	y@]HZNJ
=renam	r#J-I3J9J=J@IAHBFFaGFHaIGKJMEVJZE]J_JfH
=renew	r-J@YHDIHKYUXc]hJ
=renovar	|+[
=renseign	|3I9J>E?^D[HGaH
=renvoi	y7YNX
=reorganisation	|GYHJV[
=repair	w>^HDZJ
=repeat	p#YHHK[ZI
=repetida	w?J@IHJKbZG
=repetir	|#JKZ
=replac	i#J(I-G7J9J>_?H@cBHDHIEKDMHNIZB[J]J^HbYhZ
=replacement	w>]HJJYZH
=replicat	|%]HGMY
=replication	w4H@JHXM_NFZIcG
=reply	|9XHX
=repond	|0XHKIHN[
=repons	|#K9[@JHGX]
=repor	yVYc]
=report	e!H(H)Z-J9I:I=J>F?H@GAJBICIGJH^IIKINIOJPJSYUJVGZa]X^J_JbJcJfJgJ
=reprendr	|K]hI
=request	b!G#F%H&J(Y)H*E+X,J-D.I/H0J1J3H4I5J6]7H8I9[:F<J=G>E?C@DAIB]CFDFEFFJGJHZIEJJKFLYMGNGOHPDQIRHS_TIUEVDWJXXYI[I]E^J_GaJbHc[dHeIfDgJhH
=requestdeni	j(_HI
=requir	Y!H#H%D(X)G*I+^,H-G.J/G0Z1G2H3E4H5I6I7I8H9E:H;I<a=Y>D?H@BAHBECbEZFIGGJHKCL^MHNCOGPFQIRISHTIUGVGWHXFYGZA[H^E_HaGbHcZeYfHgHhG
=requirement	a(I-J/I3J9J=JBJEJIcKXN]ZEbYcJhH
=requis	u+J=Y?ZC]DFHG
=requisiti	wHIIXN]
=requisito	p-J9J:JHGIZN_WKZJ
=reseci	y5Y?Ga^
=reserv	p7I9I<IBJDJFdHHIIZHfJ
=reservado	|F[
=reservmejl	|(J3^=J?HBHDZHISIUIVJZGbJfH
=reset	:!]#A%J&I(])[*Y+>,=-80X1[2C3D4H5^6C7[9A;I<H=^?ZBYDCFYH@I=KALHMBN=ODP[QCRJT@U[WaYCZ][E][^EaZbZcGeGg^h?
=resetowac	w(J:Y=[HIV]ZJ
=resetowani	r(H?JBYHKSJU^VIWIZ[bJfH
=resetowania	j!I%J(Z)G*H+J3J7J:G=F>I?G@HBDCJGJHFJJKJLJMINHPHS_UZVXW[XHZI]I^IaJbFcJdHfZgG
=resetseit	|S^]GfJ
=resetten	f!G#I(Y*F,J-J/H0J1J2J3H4J5J8I:[=Z>G@DBYCHDFGIHIIHJIKFLJMINGPERITJUEVYWEXFZ[]F^I_Ia[cJdIfEgFhI
=resetu	s!J%Z(X:I=I?X@JBYDHHZSIUGVHW[ZEaKbHfJ
=resetuj	s%Z([@JBJZEb]
=resolv	m#H4ZB[KJPJTJZXcYdZfI
=resourc	u!J#J8GA_G[MYTG_I
=respect	uIZNYZJ
=respond	u0YHIfY
=respons	y9[HZXI
=resposta	y#F-J9[?JHXKJTJX]ZHaI
=respuesta	y#I-J9[?J@JHXX]aH
=resset	|HIb[
=rest	i#I%Z(F*X-G/I3I4I7J8I9F:H;J=I>G?H@FAKBGCIDIHGIGKGLZM[NHP_SJTJUGV]WKXIZJ[I]H^I_Ya[cIdIfHgJhH
=resta	wBJLYMJ_Yg^
=restablecer	_!X#J(_)G*J+I/J0J3H4J5Y6J8I;J=]>G@FBFCGGIHBIJJJKFLJMGNJPYRJSGTJUEWHXIZ[]G^I_GaYb[dGfGgIhI
=restablecida	|gY
=restablecido	|BYM]UIZF
=restablecimiento	f!E#I%I(F)G*I-J0J3I7J:F=H>I?GCIDHGJIJKILJMHNIPHSZUXW^XIZ^[J]Y_JaHbGcHdHfXgJ
=restart	i#J%K(I-J/J1J9E:J=J>I@EBaDHGIHJIIJJKFMGNJPJRHSHUIVIXHZD]GaGbGcHfcgJ
=restaurado	|6_HG
=restaurar	|HGR_
=resto	|M^bJ
=restor	i/H3J4I6[8I9I=J>I?J@JAHHaKJPHRJTHZG__cJfK
=restrict	lBIHGQ_
=restriction	p-J@JHHIZN^ZIhI
=restrictremotesam	l%J4I=JHHNJPIQcZIdHfJ
=restringir	|QY
=result	q/aHGMEN[dX
=resync	o%I0J4I8I9I=I>J@JBEGJHFPJReYJZHcJdEeJfE
=retir	r1_=Y?YCJHGZJfJ
=retour	y!_9JHH
=retri	|0YBJHHK]LGZH
=retry	|#[@XKJ
=return	d!]%H&Z(I)I+Y-H/I3H9I:I=J>W?G@GAHBGCJDGGIHAIGJZK]MINJOJPJS]TIUIVHXJZD[I_^aHb]c[dJfKgHhG
=reuniao	y9H>J?JIIZZ]]
=reunion	w9I>I?I@JCKIJMJZ[]^aJ
=reus	n-JHXIJKbNGZB
=reussi	y/ZB^_J
=reutilizar	|KX
=revient	y!Y+YHETJb^
=review	r(J*F>H?IHc
=riattivar	|6Z8Z
=ricev	y3I>FH[OZaZ
=ricevo	yaZ
=richiest	|>GH[XY
=richiesta	y9^HGKJLXZI
=richiesti	|9JC_HJIJZJ
=richt	|>JH^
=richtig	yKJZHa[h]
=richtlini	j!J%J(H)H*]-I3J7I:I=H>J?Y@GBGDHEJHEIZKHMHNcOJPISHTHUFVIWaXJZC]I_IaIbHcJdHfJgGhJ
=richtlinien	|NY
=riconosc	w3H:[>J@IHJIJMJOZZGh]
=ricorda	y9J@IHJIIKaOHZJaJhI
=rien	l#I%J(J-I3H9G:I>G?H@FB]CGD_HCIGKFMHNIT]VJXJZX[J^Ia[bXdJhF
=riesc	y:X=ZHJS[ZH
=riesco	r!H#J%H(JBIHGIIKHLJMINIPJVIZa[]^IhI
=rifiuta	q3J4K9J>I@YCJHIIEJZKIO[VJZ]aJhJ
=rifiutata	w/]@ZHGI[MJ
=right	W!E#I%f&K(Z)E*F+G,H-D.I/G0]1G2G3D4G5I6I7F8H9C:E;_<J=E>C?E@ZAGCFDDE]FHGEIBK@LFMINBO^PaQIRGSETFUEVCWDXFYIZ>[F]E^^_EbGcIdDeIfEgFh[
=rimasto	y#]IHKIdZfJ
=ring	n#J*J+J3H>Z?G@IBHCJDIHAKINIOIU]VJZD]GacbJ
=ripristino	|HJR]
=riprova	y@]BIHITXZX
=riscriv	|0YPX
=risk	yH_
=risky	|H^
=risolto	|BYRZ
=rispetta	s-YIJKJN^ZJ
=rispond	|0X
=risposta	|9[HYaI
=risulta	y!Z+Zh]
=riunion	y9I>J?J@JKJZY][
=riusar	|K[
=riuscita	|/Y6X
=riuscito	yB^ZI
=riutilizzar	|KY
=roadmap	|HX
=robaron	|>]ZI
=robi	y:ZLY
=roblox	|#J-IBJH_IIKJZE
=robot	q3]9b>H@IHDIJKJXJZFcJ
=rojo	y@HHHIIK[MJZ[h[
=rol	q!J#J(b)a*]3I:J;J=J?E@IBHCFDHHFIIKIPJUHVGZH[I]J^I_JaJfI
=role	Y!E#H%F&K(d)i*e+H,H-D.I/E0J1I2J3D4F5H6I7F8H9D:D;H<I=E>D?B@CAHBBCBDCEIFIGGHJIBJGKDLGMGNDOGPHQJRISFTFUDV?WGXFYIZ=[G]F^D_GaFbFcHdGeJfGgEhE
=roli	|(aHJVIZI
=roll	m!J%J(c)]-J3H4J6]:H=I>H?J@IBJCJDIGJHCIIKFMJTJUIV[XJZG[J]I^J_H
=rollen	|*[HI
=rollover	|HY
=rood	|9H@IHJK^ZIh[
=room	k)[4J>JH_RHVIZFc]fJ
=root	w%YH]KJZHhJ
=rosso	y>I@JBJHHK]ZZhY
=rot	|-JHJI]KIMJZFh[
=rotat	n2ZHaKINI
=rott	y>I@JHGIJK[MJh]
=rotto	y>^RXZHaH
=roubaram	|>^HGZH
=roug	y>JHJK]h[
=round	w+J@JDXHHIHK_ZHhJ
=router	o(J9J>HHcMJZI
=row	p#[-J/X3H9K@FBXHBIINZTFX[Z[]X
=rozpoznaj	|3J>JO]hY
=rpc	k!J#I%I(H)I*H+J,J-H.J/J0J3H4i5H6D7I8J9D:I;H=H>F?C@GAJBHCIDGFJGJH@IGKELJMFNHOHPGRCSITKUHVFXIYFZC[J]G^J_GaGbJcCdFfAgKhI
=ruckschreiben	c!G#G%C&](F)G*I+J,Z-H/I3H7I8Y:G=[>H?G@ECHDGEHGGHDIHKFLHMHNFOJPZRZSITIUGVFWIXHY[[H]H^G_[aHbFcZdFeYfJgHhF
=rucksetzseit	|C^HZKIZF
=rucksetzung	|!XZZ
=rufnummer	w3_>XIJOJ
=rule	[!H#H%H(F)G+J,J-D/^0I1I2J3F4G5I6I7G8G9G:F;J=G>G?G@WAIBGCJDFEJFIGeIZJZKCLIMENeOIPERGSGTHUFVEWHXIYIZ@[H]H^H_EaGbGdGeJfDgGhG
=run	h!J#J%G(H*J-I/K0Y1Y2J3I4H5Z6H8J9H=J>I?J@GBHCJDIGGHbIGKINIOJPJRETJVJXIYJZJ[J][^]_JaHcEdJfDhI
=runn	f%J(J,I/I1]7J8K=J@JGJHIJZR[SITJUIVJZD_JbJcGdEeEfa
=runs	o#H-I1Z@HBIHCIIJZKYNHRZTZZGf^
=ruolo	s(_)]*[?FCIDJHIUJVHZJ
=russia	|#GH]TZ
=rutan	y@JHJKIZJ^^d[
=s	q#^*X+]-H9I?I@JBJCJDJF[HZIIKHMJNIOJPJVHXIZY[J]JaJdIfJhJ
=sa	k!J#I%J(I)J*J+J-I3I4I6J7J9b:I=X>G?H@HBEC^DFFJG[IGKFLJMIOJPZRIUIVFWJXJZC[J]J_JaHbIcIdHfIh]
=sabbatical	y!^
=safari	y.ZSI
=safepass	|JZ
=sager	j!F#G%J(H)E*E+Y,I-_/I0K3F4I7H8K9F:I=J>E?G@HAHBHCFDZEJFJHDIDK]LXMIN[O[PGSITGUIVGXGZY[I]G^H_IaIbIdXfJgIhY
=sags	yHII[KJZGh]
=sagt	g!J#H%J(H)H*G+J,I-Y3H4J9G:I;J=H>H?H@EBHCZDFE[HDI[KXLJMJNEO[PIRISHTHUIVGW[X[[I]I^HaHbIcIdXfHgGhZ
=sai	y3Z>JFYOJaJcZ
=said	h-I/b3I4J=G?J@IBGDJEJHJIHJZKDMINEOIVIZb[J]J_JdGgKhI
=saisi	y3I>JO[
=sakerhetsfragor	|)J*[9I?]HHXJZJ
=sakerhetsinformation	y+J3IC[DXHJ
=sakna	k!I#H(G*I+H-G/I3a4G5Z6J7J9E:I<I=]>G?Z@GAIBHCXDCGJHAJJKELJMHNHOFPIRJSJTJUJV[XGZE[J]G^J_YaFcJdJfJgJhI
=saknar	m!I#I%^(a*I-H2J3]9H:I;H>F?H@HBIC]D[HDIIKGMINJOHUJVGXHZF[J]I^I_JaEbIhI
=sala	y9J>JHa
=sale	i!I#J&H(H)I*J-I/J4J9H:Z=J>F@EBHCZDGF_GIH@IGKZLJMHNHOHPIUJV_XIZY]I^J_IaFfJhZ
=salen	|?XHZ
=salesforc	n9JHbIJKJZG
=salta	|DZLX
=salvato	|3[>JHJOY
=sam	]!F#F%A&J(F)G*F+H,G-E.I/G0H1H2E3E4G5J6H7H8H9B:E;D<I=E>D@DAZCEDFEIFHGGH>ICJIKDLGMENFOFPEQlRHSITHU[V[WHXEYHZC[F]F^G_EaCbGcGdGeIfGgGhG
=same	W!D#E%G&I(D)G*E+G,H-A.I/]0D1G2H3D4G5I6G7F8F9C:F;I<J=E>E?F@]AbBACGDFEIFFGFHAKcLGMDOYPYQHRDVJWGXEYHZa[E]D^G_JaDcEdGeHfFg[hD
=samego	w@^ZJbZ
=saml	w7^ZGbG
=samma	p#J-J/J3I9H>H@[AaBJHGIIKZOXXJZF_GaJbZhJ
=samoobsluga	|HJU^
=samr	j%H-I3J4J9I>J?ICJDJHEIJKJNJPJQfRJYIZI_KbJcHdJfJ
=samtal	|3Z9I?^@KHIKH
=samtalet	|3JDJHGKJOJZJa_
=sandbox	|H[WY
=sans	g!J#]%J&[(J-H/K3]9J=Y?J@GBFCIDZFIHIIFKGMXN]OETIVJXJZG[Z]JaGbJcJdJfJhI
=sao	|@JC]DGHII^KIZFhJ
=sap	i!J#@(E)J-J3I4I7I9J:F=I>J?J@HBFCKDHHiIJKIMINJSJTGUFVHWJZ@[H^JbAdIfIgKhI
=sas	o!J#J,F-I3I9F>I?I@JBICJDJHCIIKJMJNJOHRfXJZI]JaIbJcJfIhJ
=satisfait	|N]
=satisfi	w/ZHHIGJZN[WIZIaI
=satisfy	q@ZHGIINaZI
=satt	w%I(J*[2[@ZDIHJIJKINIZE]^hJ
=satta	|%^@[HIPJZJdJ
=satter	|(X
=sauvegard	|6Y
=sav	|@ZHGR[]J
=save	s+J-G3J9G=[>J?I@HCEDHHaIEKGNZOJUJZD]FaJf]hJ
=saved	w#X3]IJZIbJ
=saw	y9Z@ZHGZJ
=say	e!H#D%J(I)J*I+[,J-E/H1J3E4J6J7I8J9F:I;J=E>E?F@ZAJBGCGDHEJFJGIHHIZJJKALJMGN^PIRJTZU[VHWIXHYIZ][I]H^J_IaFbJdJfIgJhb
=says	H!I#Z%D(C)F*I+J,C-_.X/X0D1[2E3=4D5D8C9@;I<E>>?>@BB>CGDIFCHBIaKXLFM?O^P@QDRCUXV_XbYD[D]D_XaDdZfAg>h]
=sbagliat	|@IHHX^
=sbagliata	q9G>J?J@JBIEZHZIJKIMIRYXIZIh_
=sbagliato	w4[HGRXX[
=sbaglio	|-I@ZHJKIZIh[
=sbloccar	s#XHI[[
=sbloccato	y#E%J3JB]HGT]
=sblocco	|1Y[Z
=scadenza	sL_
=scaduta	w=_>J@JBIHEKIVJZY]Z^KbJfJhJ
=scaduto	|>Ja[
=scanner	w>JCIH_
=sceglin	|@IHJK]
=scenario	w)YAXH]JG
=schakel	|H[VFdZ
=schannel	|HHY]
=scheda	|(]9J?FD]IJ
=scheitert	o3[8X=KHJNJQXZH_ZeXfJh[
=scherm	u9I>]?I@[ZH[X]JaJbX
=schermata	r(J+YBHDJHGKJUJZIba
=schlagt	p(I6Z8Y=I@IHJKJNZZ[bI
=schlussel	w6^?[ZI
=schnell	|-J9ZHHIJMJZ]
=schon	d!H%I*I+_,J-Y/I1J3G4I6J7J9a:H;J=H>B?E@]AIBFCDDCFJGJHAICKbLJMZNEOGRJSITIUHWJXGYJZ@[H]E^I_GbYcIdIfHgIhX
=school	j!J(I)J-J/I3F7J9I:J>[?G@GBHDYHHIJKYMYNZSJTJUaVGWJ]IaGbIgYhJ
=schragstrich	|3]FX
=schreiben	y%^
=schreibt	|IYgZ
=schrijft	sG[HHY[fY
=schritt	yC^]YaEeY
=schusestrongcrypto	n3J6K9JHIYa
=scim	|0JH_ZH
=scop	e!J%I)J-I0J1J3J9H=J>J?J@JBJDJFIGfH?IHJFKHMINIPHUJVaXJZH[KaJbIcJdIfIhJ
=scor	y-ZHZIGKHNJZJ
=scorsa	|*Z>JK]hJ
=screen	V!E#G%H(F)I*J+^,J-F/I1J3H4I6J7I8I9E:I=G>^?F@DAJBDCEEJFJGIIYJIKFLXNHOIPIRISHTFUGVFWIXIYJZ=[]]Z^I_IaFbfcHdIfFgG
=screenshot	p?JH_IJKJZ]^IbJhJ
=script	j![%G(Y+J/J3E=I>H?J@FBGDGGIH_IIKHLJMINJOIPGTJVJYXZB]J_[aJbHfJg_hK
=scritto	|>HDFHHK]O]
=scriv	wGZHGY]ZKf[
=sdprop	w(IHJP_
=se	Y!Y%D&I(D)E+_,F-B.H/E0F1F2G4Y5H7G8F:C;G<H=Z?FAGD@EIFGJFKANCOCPFQHRHV@XEYGZ][^]B^E_HaBbId]eXf[gEhB
=sea	|>]HG
=seamless	wH^
=search	y9IAHBJDJHXMI__aI
=season	s!Z-b@IHDIIKGNIZG
=seasonal	y![DZHGVJ
=sec	|9J?]BJHG
=second	[!G#G%H(G)H+Y,J-E.J/X0I1I2J3E4G5I6[7I8_9D:H;J<I=H>B?D@eAHBZCeD@EIFIGHIDKELGNCOGPHQJRFSHTHUHVGWHXFYIZE]Z^I_FaBcFdIfGgIhD
=seconda	|8Z
=secondo	q+J-Z9J>J@HBIC]HEIYKIXJZG]ZfJh[
=secour	w3]>[?ICID[HCaI
=secret	l*D+I2_3J>H?bCJDJH^IJKIPJcJfJ
=secreta	|)I*_,KPHVJ
=secretary	w(]3Z@JHFKJZIbJg[
=section	y%EH^
=secur	l!I#G(J+_4E<^@HCJD^H@IIKITIVHY]ZD^JbJcJhJ
=securit	r+JCYDXHHQYY[fI
=security	U!F#F%[(Z)Y*_+Z,G-J.I/G0H1G2I3E4G5I6F7E8G9F:F;^<H=F?[@BAGBECZDXEHFIGGHYJIKDLHMENEOGPDQ^RGSGUFVHWGY]Z?[G]F_GaFbZcFdFeHfFgGhJ
=sedan	u*Z9I@]BZHJIGKIMZZJfJ
=see	_!X#Y%Y(B)[*J+F,J/H1J3W4I5J6J7H8J9Z:H=H>G?I@CAJBECHDDEJFJGHH^JHKELYMHN^OYPHRISITZUDVGWJXGYJ]Y^IaHbGcIdHfIgGhF
=seem	j!J#J%I(F)I-]?J@JBJCJGJI]NJP[VGZG^JaY
=seen	q#J-aHHKIXI
=sees	|A^HDdJfG
=segu	y!X>YgY
=segun	u-ZDKHIKJSWZI]Xh]
=segunda	w8Y9]@YHGZJ
=segundo	n-Y8Z9I>H?IC_HHIIKIXIZFaIhY
=seguranca	r*Y+J-J3J9G=J>J?^@JCZHFIJKIPJQXVJXIY[]JaJ
=seguridad	q+I-I3H9G>J?]BJCZDYHFIJQXXHY[]J
=sei	l!J#J(J-Y3J9X:I=J>E?I@GBJCIDHIWKDMJNHOHPIV^XJ[_]J^IaJhZ
=sein	k!Z#I%J(I-J.Y3Z9I=J>I?J@FBZCJDJHGIYK^LIMHNJOJPJUJVYXJZD[J]J^]aJbIdJhH
=seit	b!H#Z%X(G*Y,I-Z/I0H1X2J3C4F5I6I7I8I9E:X;H>J?J@CAJCFD[EIFIGGH>IYJJLHMGNFOXPFQJRESGTIUFVDWHX[ZH[H]X^G_HcFdEeHfagHhW
=seitdem	u8Z=[BJHGQYR[ZIfJ
=seither	w%J2[=ZHFY]ZH
=selben	y@^A]HJZI_F
=selbst	n(J)[:H=J>K?I@HB^HGKIMJPJU[V_ZChI
=select	f!J%I(I-J1I3J4J7J8J9J;K=J@IBIDJG^HJIJJJKJL[MJNIPIU[V^ZF_IaJbIcJdJfIhJ
=selectiv	uGaHE^J
=self	U!E#D%B(A)b*D+H,I-G.J/F0G1H2H3G4H5H6H7E8H:E;I<I=I>F?D@EAIBECHDXEIFIGEH[JHKDLCMENFOJPEQIRHT[UaVaWFXHYGZX[D]G^c_FaXbEcBdCeGf=gFhD
=selfservic	q#J)^-H9I?J@IBGDHHEIJKIMJSZUcVEZG^JcJdHfF
=sem	c!H%G&Y)J*H+J-G.J/I2J3_4G6J7I8[9E:G;J>D?FAIEJFIGHH>IEJJKEN]OCPGRISHTGUHVGWIXFZA[X]GbXc[eJfGhI
=semicolon	|FZ
=sempr	u#I>J@HBGCID^IIK]M[VJZEhI
=sen	w9J@[C]HJKJMZZJ
=senar	w#J@[BJHIKJTXXJZ[cXhJ
=senast	w-H3J9I>I@]HHIEKbOJZHaHhJ
=send	e*J+J-I3I7[9J:J>I?H@GBHCIH]IJKHMJNGOJSJTIVJX[YIZI]FaabIcJfJhI
=sender	|@IBJH_ZHaK
=senha	R!A#J%F&I(J)C*C+D-X.H0W1E2X3C4C5F8E9E;E<G=A>H?AAFC@EFFFGGHHIYKaN^OEPCQGRDSCTCU[VEWCXAYFZa_CaBcBd^eFf@gGh[
=sent	g(H+Y-I7Y?Z@JBFDHHJIJKIXJ]Xa^bJhJ
=sentenc	|HX
=senza	g!J#Z%H&[,K-H2J3^4I7J8[9I:I=Z>I?I@HAJBFCIDZFJGJH@IEJJKHL[MXNZOFPIRJTJVKXHZH]IaGbJcIeJfHgJhI
=ser	p!J#J(Y*J-I3F9I:[>F?]@XBICEDHHDI^KaMFNIOFVHWJXJZF[J]IaGdJhH
=serait	|h^
=serv	u>I?_BJHYMJVJZH
=server	L!B#H%A&G(@)B*B+C,C-@.E0F1D2A3?4d5f6e8A9@:B;C<Z=?>A??@>ACB=C@D?FCG=HXI?JBK>LCNDOCRcSCTBU@V@WDXAYbZ<[C]?^Ba?b?cbdFeCfagBhA
=servern	q#J-J1I3J4[6Z8K9J;K>J?J@JCJHAIIKHMJOJPJR]VJYZZI_JaJc[dJhK
=serveur	j#J%H-K1I3J4[8J9J=J>J?J@IBJHCIJKJP[RZSJVJXJY[ZH_Jc[dYeJ
=servic	L!A#A%Y&H)Y*H+C-C.F/F0^1Z2Y4A5D6D8D9B:A;D=E>H??@DADBYCBEBFDG@ICJDK@LHMENAODP?QERGS]TGU_V_WBXCZF[A]@^G_XaHbAcbfdg>hB
=serviceaccount	|2[HHLYcJ
=servicebu	iHEMJbJcc
=servicestatu	|BJHHS^UHVIZI
=servicio	m(J2Z9J@JHFS^UEVGZFcHfa
=servico	m(J2Y4J9I@JBXHFIJRJS]UGVIZHcHfa
=servidor	d!I#I%G(I)J*I+J,H-H/J0J1G2H3G4]5J6^7I8I9E:I;J<I=I>H?F@FAJBGCIDHGIHFIIJJKHLJM^NJOIP]R]SGTJUGVHXHY[ZG]H^J_HaGbIcZdZeHfXgJhI
=servizio	m(J2X3J9J=J>J@JBXCJHEPJRJS]UFVGZJ]IaJcIfb
=servono	wHYI^fH
=servu	|4J9a@JBIHFIJRJZIcJfI
=serwer	s-I1H4[6]9I?J@JBJDJHDIJKIRFYXZH]IaJc[f[
=serwera	w4YH[RZaJdYfH
=serwery	|HJMYY]dJ
=ses	y%[8Z9JF[HJ
=sesion	r(J>I?JBHIJKJXK[]]ZaFbJcJh]
=sesja	|#[-J9JBIHIKJZI]]
=sessao	|HI][
=sessi	|#[9JHFXHZI]]aJ
=session	j#[%H(G-H3I7J9G:J=I>I?H@HBFCIDIHXIIKFLFMINIOJPJUHVJWJXHZB[I]daIbYcJfKhZ
=sessionen	|#_3J9KHDZJ]]
=set	N!X#J%c&Z(Z+^,D-?/H0F1D2D3A4C5D6B8D9@:E;D<^=B>C@aAEB_CHDJEXFEI>L]MCN@OCPERESCTBUIV]WYXCY^Z9[@]F^]_Ba@bDcBfDg_h>
=sets	m&Y([-I/J@IBJHBJ[KIMHNXgahH
=sett	[!F#G%J(H)D*_+Y,I-J/E0J1I2I3G5G6I7G8G9G:E;J<_=E?D@HAIBBCEDBEIFJGJHdIEJGKDLHMEN_OJPFQXRHSFTIUXVCW^XHYJZA[I^F_HaGbEcGdFeHfEgE
=setup	d!H#H%G(F)G+_,_-I/J0J1H3I4J6I7J8H9G:J;J=H>H?F@GAJBHCHD_E_FJGHIIJIKGLJMINGOJPDRHUJVFWIXJYIZB[J]H^I_GaGbIcGdBecfFgIhI
=setz	|:X
=setzen	p&Z)X:I?J@]BJHHKJL^MJNJV[ZC[J]I^JhJ
=setzt	wHIKIMJZ[g[
=seul	j!J#I%I(G)J*G+J-I3G4I7J9F:I=I>G?]@YBWCaDFFJHBIEKHMINIOIPZRJSJTIU[V]XHZC[[]H^J_JaFbJcJdJfIgJhJ
=seulement	s#I=Y@JBIHHSJTZZI[_cIgYhJ
=seven	y@^KHZJ
=seventh	|KY
=several	o#_-H1[HETFdJfI
=sfederowana	|7[HJ
=shar	f-I9J:H>G?J@HAXBIH^IHKJLJMJNITJZC^cbIhJ
=sharepoint	f#J%H*]-I/K9H:[;F>J@JHaIGKJMJPIVKZH]IcJ
=she	Y![%H(E)G*F+D,I-B.J/E0J1I2J4H5I6H7F8H9E;I<J=F?DAEBcCCDaEJFHGGH:JFK]LXMBN[PFQJRHSHTFUFVZWHXEYJ[F]a^E_ZaDbEcGdGeJfHgJh_
=sheet	|HZ
=shes	p#_)J-F@IHCIYKYNJTHUJV]ZH_Y
=shibboleth	y7aHFSGZIgJ
=shift	y#X@YHFZ^
=shop	u-X>[@IZHbZ
=short	n-E/Y?J@JCZHDIbKGNGZF
=shorten	|%J2Z9IHEX]
=should	a!C#G%I(F)H*G+Y-H/H1J3G4H5J6I8G9I:]=F>G?E@GAJBFCZFJGGH_IEJILJMYNFOIPIRISJTJUIWJXHYIZ[[F]F_^aXbGd[eJfHgIhE
=show	T%F&I(C)F*H+b,G-E/Z0F1H3D4H5H6H7I8H9E:G<I=F>E?F@FAHBADBEHFIGGIJJYKCMGOYPDQIRYS^TYUXVJWGXEYIZH[X][^F_FbbdDeHfFgFhE
=shown	j*H-H/K0Z>H?b@GCJDIIHKFLJMINJOJVJZC[^^IaZhI
=shut	o!^#a-H/J3J9I:J;J>Z?H@GBICJDJHBIHKGNJOJPKRHSIVJXKZD[J]Y^J_JbJcJf[
=si	c!F%G(D)]+_,H-E/H0I1I2I3E4F5J6I7G8I:F;I<J=X>D?E@^AIBDCDD@EJFIGHJILHMENFODQJRGTFUFV_WHXDYIZ[[X]D^H_HaXbFcEdFf]gHhF
=sich	g#J(J)X*J,K-J/J7J9J=J>I?I@[BXCGGJH]IIMXNIOJPIVHXJ]J^JdIgZhI
=sicherheitsfragen	s*[?[HIX[
=sicherheitsinfo	y+ZCID[HJ
=sicherheitsinformationen	wCYDZ
=sick	|9C@IBJDHHaIJKJVJZG
=sicurezza	r)J*Z+J-J3I4I9H>J?^BJC[DJHEIIKJNJPJQXXHY[ZIaJ
=sida	|-J.XH]cI
=sidan	q!G#H(J)F*G+^,J-H3H4J9H:K>H?JBJCIDXIGKIMJNJOZPIVHX]Z^aJdIhJ
=side	l!I#J-G/a0I4H6J7J9J>J@IA]BJDJHAIHJJKHMINYPGRIS_T[VKYIZD[J^J_YaIcGfEgKhJ
=sided	|H^ZI
=sie	Y!X#X%A&H*H+^,C.F/X0F1D2E3H5F7C8D9>:A;X<G=X>I?HADBECGDZEEFEGDHGIGJELCN@O_PCQGR]SITGUBWBYEZ_]@^C_Aa>bAcBdFe]f[gCh_
=siempr	|+J@JD[HHIJK^ZF
=siffra	y3ZHJI^OG
=siffror	|HGI_KK
=sig	w+[9J>F@IBIDHHGIKK[MIOJRJZ]cJfZhI
=sign	P!D#G%E&J(E)D*F+[,[-@.H/I0H1G3F4D5F6F7c8E9E:B;G<d=C>??@@?AGBFCDDXEHFbGCH[I[JEKAL]MYOFPFQIRFSETcUDVAWFXDYG[[]C^B_Ha@b]cCdCeEfCgDhJ
=signal	|3H=J>I?JBHDKHYMHTHZG]^aJgI
=signatur	u<ZHZMJ
=signer	|<^
=sigo	|9_HGKJXJZIaJ
=sigu	p#I3JDJHGLZM]TZhK
=silent	y>HBJDIHC]Haa
=sim	f!G#C%H(E)Z*F+Z,J-E.J/I0J1J2J3E4I5J6J7H8J9A:G;J=G>i?D@DAIBACFDBEJFIGIH]IDJIKDLHMDNHOGPGRISITCUGWIXFZB[C]E^I_GaCbGcIdHfHgIhG
=simbolo	s9J@JHJI_
=simpel	|I]
=simpl	s-J3G>IDJHDIbNXOH
=simply	|IJK^hG
=sin	b!G&Y(I)I*H+I-E.J/H1Y2I3[4G5J6I7H8Y9E:Z<X=I>E?FAHCFEJFHGHHAIEJIKDN[OCPFQJRGSGTFUGVFWIXFZA[Z]Fa^bGd[eHfDgIhG
=sinc	R%Y&H(B)a*B+X,D-_.I/H0F3B4H5E6J7I8X9C:G;F<G=X>J?H@EAYBXDGEFGAHDIILXMJNFODPHSFTBUYVGWEY]ZI[J]C^Bc_dGeEf[hH
=sincronizacao	p%Z-J0X9I@JGZHIIJKIMZRXZIdJf[
=sincronizacion	p%X-I0X9J=J>J?JGYHHKJMZNIRX]JaJdJf[hJ
=sincronizada	|d[
=sincronizamo	|%Jd^fH
=sincronizzati	|%JGYd[
=sincronizzazion	o-J9J=JG[HGIJKIMZNJRXZIdIf^
=sind	e!X#F%I(I)Y*X+J-]/X0J1J4I7I9H;J=H>H@XAJD[FJGIHAICK[LIMGNGOIPHRISITGUFV^XIYJZE[H]H^I_IaHbIcHdFeJfXgIhH
=singl	r7[@JKJN[ZG
=sirv	|?[DIHGVJZ[
=sista	|KJO^ZJdJeZ
=sistema	n-I3B:J>F?H@IBJCIDaHEIIK_MHOJR]U[ZGaIhF
=sit	|>I@YHIZEa]
=site	c!G#G%H&I(G)I*I+I,I-_.X/F0H1J3G4]5^6H7H8I9E:H;J<J=H>J?F@EAHBGCHDHEJFHGHH^IXJGKDLJNEOHPHQJRGTHUHVGWIXXYIZD[H]E^I_FaGbBc_dIeJfFgHhY
=sits	wHYPX
=sitt	yBYZH^[
=situation	y?IHYdY
=six	m!Y#H-I/Y3F9G:J;[=J>F?I@GBICJDGFIGJHJI[KFNJOHPJVJX]ZCaahJ
=sjalv	u(F)]9I>I@IBZHIIHKIU]V^ZG[IaJhJ
=sjalvbetjan	w(J)^-J9J>JBJDJHHIIKIUaVHZI
=ska	|9IHII_
=skarmen	y9J>]ZJ[[bF
=skew	wHIR^cJ
=skicka	w#H3[HJIJaX
=skip	|+Z@ID[HH
=skipp	o#J+Y1]9K@JBJDaGGHJKHMFRJZHfE
=skog	y1I8aHFRIZJcJdHfI
=skonczyl	|=_HGZJ
=skonfigurowal	|(IEIV[WZZJ
=skontaktuj	|)I*JPIZ^
=skrev	s#_-J9G:J=J>H@GAJBJCJDJHDIZKYMJNJOIXJZX[J]JaJf]hI
=skriv	y1I8JG]HGRIcJd[fZ
=skrivaren	yH_ZF
=skriver	q-J0[3H>FDJHFIIKGO^Y]ZF]IaIfIh[
=skrotow	|GZHJM]fI
=skrzynka	|9H>]H]IJKJXJZI_JaJ
=skyddad	|!JHJPaVGZI^J
=slab	|9JHGI[c[
=slapper	|X^ZI
=slash	m3Y>JBJFbHDaI
=sleutel	y0J6a?YHGTJZJdG
=slot	u#_/I9JIJT^XJZJ
=slow	n-[9I@JBJHcIJMGRXZJcE
=slowo	y#G-_HHIJKKTI
=slut	|9E=^>HBYHG
=slutad	w>JBJCHDJHJYXZJ]]dJf]
=small	uHHIaKIZI
=smart	c!K#F%I(J-G/J3H4J7J9E:J=J>Y?I@HBDCJDIFJGJHaIFKILJMINJOJTbVJXJZC[H]I_JaIb[dJfH
=smartcard	|HGZJb^
=sms	N!?#>%@&D(=)?*G+>,C-;.B/@0B1B2C3b4?5C6A7?8F99:>;@<I=>>^?l@9A@BBD8EBFAG@I@JBK9L@M;NGO:P>QDR@S@T?U?V<WFX;YBZD[=]g^@_=amb>c@d@eEf?g?hB
=smset	y3F9H>ZHDIIKJOEZG[J]^a^bJ
=smth	|BJHIZZbZ
=snapshot	n!J#I(I-J3J6Y9G:J=J>H?I@HBHCJDJHYIIKJMJRcUJVJXIZG]I_IaIbIcJfI
=so	P!B#F&H(G)E*B+],F-[.I/Y0F1E2F4G5F6E8D9C:B=[>I?X@_A_BBCbDYEIFEG^H?I^K?MCN>OBQGSDTHUCV]WEYGZ?[^^c_Aa=bCcIdJeEfCgGhZ
=societ	|-^8YID
=soddisfa	wHIIXN]
=sofort	|@^HIZI
=softwar	p(J-J0I1_9JBJH[IIJXNJfI
=soir	|@^KKZJ
=soit	|N[
=soli	|V^ZH
=solicitud	y9[>FH[
=soll	n(I)J*J-J@[BJE[HGIJKIVIX^ZZgJhK
=solo	]!F#D%F(D*E+G,H-B.I/F0I1H2G3C4F5I6H7G8H9A:F;X<J>B?a@XAGBJCeDBEIFGGHH?IXJIKCLHMENFOEP[QIRGSFTXU_VXWIXDYIZ?[b]D^G_GaBbFcHdGeJfGhE
=solv	r-J9H>J?JB]HGIIKIVJZG^^dJ
=som	j!I#H%J([)I*X+^,J-X/J2J3E4J7J9F:H;I=I>[?H@EAHBHCXDDGJHCIYKZLXMINIOEPHQXRJSJTJUJVXXGZB[I]H^Z_ZaGbHcJdIfJgIhI
=some	a!G#G%G)H+F-[1J3G4Y6J7G8G9I:G=G>F?FAGBFDDE_FHGXICKYMHNYOJPYRISHTJUIWJXHYJ[I]F^H_GaGcIdHf]gIhI
=somebody	d!I#D%G(Z)[+J-H/I1I3Z7K9I:I;Z<^=J>H?I@ZBECJDHHHIYKFLHMJNIOIPHSIUJVGXJ[J]J_YaJbIcIdZeJfYgHhH
=someon	e!Z#^%[(J)J*X+X-E0J3H7[9G;J?H@DBFCIDGF[GIHGIHKFMJNHOHPIRJTZU^VIXH[I]HaGcIfIhJ
=someth	^!X#F%J(G)J*H+I,J-a/G3H4J6I7H8J9E:G;J>CBCDEE[FJGIHEIZJIKZLJMGOHPIRJSJTJUHVHWIXIZ_[I]Z^I_JaGb[cJdIfIgJhF
=sometim	y/JBGDYHJMZZ[
=somewher	u-[DXHFZX
=somm	y:YEY
=son	j!X#I%J(I-H3Y:Z;X>I@YBZCJDHIHKHMHNZOZPJUJVIZC[J]J^ZaJbJdJhG
=sonderzeichen	u-Z3J9J:JFZHII^NJ
=sono	d!F#_%G(H*I,I-E/I0J1J2I3Y4H6J7I8J9];I=H@CAIBYCXDaEJFIGIH>IAJJKCLJMGNGOEPHQJRISJTFUGV^WXXGYJZB]G^I_HaEbGcIdHfHgIhG
=sons	|-IBJHYI]KIZE
=sont	o!K#J%J-H.Y3[:J>K?J@IBJCZDFGXHHIXNIO^ZFhH
=soon	s(Y)Z*X@_BIHDKJLJVG^H
=soport	u(]1X@ZHJVIZJ
=sorry	i#H%J-I3H9a:I>J?I@EBHCJDIHCIHKHNIOIPJRJVIWXXIZ_]I^JaJbJcXhI
=sort	u9FB^HGIIcZfJ
=sou	q)Y-I9J:Z@IBJCJD_HGIHKIOJV]ZDhJ
=sound	w9JH^
=sourc	q#XAZ_Z
=sourceanchor	n!I#I%H3I@KAcCJHJVK_H
=soy	o!J)Y+I3J9H:Z>J?J@IBJCID_HGIHKJMJV_ZF
=sozinho	u-I9H>J@JBYCJDJHIIIKIU]V_ZGaJ
=spac	j3_4I>IDIIYRJZI_[aJcJfI
=spam	i!J#J*J-E3F4J9E:I=J>E?G@IBJCEDEFIH_ICKGMINJOJTIVJXIZE]J_IacbJ
=spami	|DJHJa^
=sparad	|3[>JIGOZ
=sparrad	u!J#^%J-].]3G9E>H?J@IBFDJHCIFKJOJRISGTZX]ZF]GaIbIcJfHgJhI
=sparrat	w!]#E)[*I-J3J9JBJHIIJK^PHUJVJ
=spater	w9Y>J@YBJHIIIKJTXZ]aI
=spazi	|3[HJI[KIZI
=speak	u-J9IH^IJNYY[aJ
=special	g-H3H9J:J@IBJDJF]I^KKOKVZZF
=specifi	s3IN]OYhJ
=specify	|H^JG
=specop	j4FHGIIJdNHZH
=spell	y3]@[DJHGZI
=spelnia	q3I9J=KHJIYNaZJ
=spenta	w!Z-I9J<YHEU]fX
=spento	y)JBIHDU]VIY[ZGd]eHfI
=sperr	uHISJTaX[ZJaHgJ
=sperrbildschirm	uHFZJba
=sperrt	|#].YMF
=split	y/Z8JgY
=spotkani	y9H>H?I@IBIDJIIMINJZ[]^
=spr	q4[?[HFIJK]ZHaGhI
=sprawdzic	|;ID[VJZ^aJ
=sprawi	|9_HI
=spray	u#IHETa
=springt	yHIb_
=sprobuj	w@XTXZZcX
=spuntata	u;ZHHIJKKLXNIZJ^[d[
=spuntato	uLXd]fI
=sql	w!G#H3J9J>JBGHdIJPJZA^IcI
=srodowiskiem	|c^
=srv	y/J0H4HGIHGMJSHZEc^f]
=ssl	q<_CHHFIIY^dJeHfG
=sso	s7]HYZK
=sspr	H!]#A%?&G(8)a*D+Y,B-B/@0C1B2E3a4E6B8?9G:A;F<E=H>=?]@GBYC@DJEAFDGDH]IBJ[KBL>MAOCP^QERAS[TXUaV^W]Xd[E]?^G_AaDbZc?d;e@f<g@h?
=ssprsetup	m+Z3J9G>J?IBICJDcHDXJaJ
=staan	y.Z
=staat	c!a#G%G(X)G*H+F,I-Y/H0I1G2H3X4H5J6H7G8H:F;Z<J=H>I?^@DAGBECJDDEJFIGGHIICJJLZMEOCPFQ[RGSITGU^V]WIXHYIZ@[Z]E^X_DaDbGcIdXeJfXgIhE
=staff	e!G%G(^)[*X+Z-I/I0J1J3G8Y9J=I>H?F@GBGCGDXF]GYHAIHJJKGLJMHP]RJSITXUDV]WJXJZF[J]I^J_IaIbIcHd[fEgIhJ
=stag	wf^
=stagiair	|V[^X
=stagista	|V[
=stamattina	r#[-I@bBJHGZI
=stammer	r+I-J/I3E4J6]9I>C?I@JBJCJDFHFIHKHMJNJO^R]TJZH]I_Ja]cHfG
=stampant	|H^ZI
=stand	w1YHYZHcX
=standard	u(F)b*I3YHDPHZJ^J
=standig	|H]MJ
=stanga	|@JB]ZH
=stangd	u!]#J9J>G@JHGIIKIMJY^ZJ][fJ
=stangt	|)HBKU_VI
=stap	|C[EJaJe[
=star	j!H#Z%J(G)J*J+I-F/[3G5J6J7J9Z:I=I>G?G@EAJBGCHDEH@IEKWLJMaNHOYPIRJTIUJV^XHY]ZC[G]G^J_HaHbEcJdJfHg[hX
=starego	n!J#G(I+I-G3H9G?G@EBGCHDFHCIGKaMbNJOHTJVJZE[I]GaIbJfJgJh^
=start	^!F#F%H(F)H*I-G/H0[1H4I5J6I7I8I9G:I;J=G>F?G@JAJBYCID[GYH[ICJYKZLJMENGOHPHRGSHUGVFWJXIYHZ@[I]^^I_Gb]cEdEeIf^gHhH
=startar	u(J+[>I?I@JBJDIHZKJMFVIZHbYdJf]
=starter	p!]+I>G@]BJD_IHKIVIZJhJ
=startet	wBJH]MIZHbJdJf]
=startuj	|!G+ZDIHHb[
=stary	r0Z1]3J4H5[<I>ZBJGIHFRJY[cJdIfG
=starych	|5YK[
=stat	s#JH^IJJIZJ
=stata	u@HBYHIM^ZG
=stato	u!YHGS^UJVYfJ
=statt	|3ZOG
=statu	o!G(J0^3I9J@JDJHYKJMINIS]UJVJaJ
=stay	i!J#I(I-H/I3J9I>I@GBGDJGIHJI]KIL]NIPJSHT]VKZE[F]H^Xa]dJfJg]hI
=steckt	y-XHHI^ZG
=steed	u#]3J>G@IBICJDIIJMHP]TYZJfY
=steg	|*Z3GC]
=steht	c%J(I*I-]/J3]4I7J9H:H;J=J>F?Y@IBGCXD]FJGJHAI_JJKGMHOHRJUJVHWKXHYJZC^I_JaFbJdIfX
=stellen	y(^>J?I@JDJH]NJVJZI
=step	c!H#G%J(G)J+G,J-E0J1I3E4J5J6]7H8J9E:G;J=H>D?G@GAGBGFIGIH^IEJJKILJMGNFOGPHR]SITGUIVFWIXGYJZa[I]^^I_IaEbGcIdJfEgIhG
=stessa	|?JBJHIK^ZGbZ
=stesso	s9I@]A_HG_J
=stil	|HXa[
=still	R!a#I%E&I)F*E+E,G.H0F1a2G3@4J5X6F8F9[:E;G<H=D>[?A@=AEB@CBDBEHFFGEHCJEKALZMaOZPKQGRCSET]UEVCWGXAZX[Y]C^B__aYbBcDdDeGfCgXhI
=stimmen	|3J6XO]fJ
=stimmt	n,ZE]HJIJKJOYTJZHfJ
=stod	w1]7X8IHJRJdIfIg[
=stolen	q>c@JBJDIHEZG]J
=stop	f!X#I%H(G)[,K-H.W/I0H3H7J8I9I:J;Y=H>I?J@EAaBECIDIGGH]IGJIKGMXNIOJRFSHTJUJVGXJYD]I_IaJbXcHdHe[gGhX
=stopp	_#H%G(H)I*J-H/H0X1X2J3I4I5J6J7I8I9I:I=^>H?H@FAIBBCHDGFJGEIHJHKHLIMBNHOJPHR_SHTJUIVGWJXH[J]a^I_HaGbGdGeGf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!G#I%I(J)J*I+J-C.^/^2J3b4J5J6J9H:I=J>@?F@GBGCGDXHYIYJIKEMGNEO^PJRJTIUJVHXJZ@[J]H^J_IaFbHcJfJgJhH
=storag	y4XHYfX
=storung	yS[
=str	u-X/YHHKZZI
=straight	w+]HETJZJ[]bJ
=strategi	j!J(I)I*]+H=J?]@IBHCGDEEIHDIHKJMINbPIUGVIW_ZE]JaJbJdHhK
=street	|-^HIIH
=strength	w(H)I*G,F@ZH]IZ
=strict	y.ZHJNY
=stricter	w*[/^8JHJNGPH
=stron	|#H.ZH]ZI
=strona	s!I#I(I)H*I+[-J3I4J9J>I?J@HBHCJDZHFIJMIOIPHS]UIVHX]ZZ]JaJbJfH
=strong	r*X-I@^HHI[KJN[ZD
=strony	y+].YDEHY
=structur	yF[
=sts	|7_:HDJHEZG
=stuck	e!H#F%J(F)]*H+F,J-G/I0H1I3H4J7I8J9D:I;J=I>G?G@ZAJBEC[DaEJFJGHH[IFJJLKMHNGOIPHRISITHUIVGXXYJZ^[J]H^I_GbGcIdJeJfGgIhH
=student	k!X#J)J+J-J3I>J?DBJDHG[H^I[KINIPIUJV^ZF^Z
=stuff	|G]HHZY
=stuk	|>[HIRZaG
=stund	w9JBZHGPWX]aY
=stunden	q@^HJIJKJX[ZGaX
=styl	|@]HYZE
=su	a!Y#G%H(J*G+I,I-F/J0J1I2J7I9I:X=G>H?H@FAJCGDCFJGIHAI]JJKGLHMYNHOXT]V_WFZI[H]H^Y_IaHcXdHfHgJ
=sua	i!Z#I%J(H)J*J-J3X7J8X9I:I=J>I?J@YCIDHEXHFI]KYLJM[NIOJPJRKSKUJVXWEZC]I^XaIbIdJhI
=subito	|-J@[HGZZ
=submit	yHHZ^aJ
=submitt	r%YHFZ_
=subscription	w=_BIHJZI
=subsidiary	|(]=JPH_Y
=succ	s)[BYHIJZNJUJVJZHcZ
=succeed	p#I/^3I>IBZHJTYZJdH
=success	j#J,J/_9J@]BbHAKILJMINGPJUJXIZA^FeJhJ
=successful	yM[ZFe]fH
=successfully	k!J#F%I(J>I@KBbHGTHVZZD[G^I
=successor	|1X
=such	j+F3G>JBICIHZIJMYNJOJTJZJ]K_^aJgJ
=sucursal	|4XM[
=suffic	|(]@JHHZJ
=sufficient	|-F>GC]DIH]IJKJ
=suffit	|3J?[C[ZHaJ
=suggest	|?HH[
=sui	y5WJY
=suis	j#^%J*I+Z-I/J1H2J3I4J8I:Y=J>Z?F@EBZCDGJHAIHKFMINIOIRHTIUIV^XIZC[Z]X_JaGbIcIdJfGhG
=suit	w#]@]HFNJY^ZHcE
=sul	j-I.X/J3I4I:J<X=J>G?I@IBGCJDGIIJ[KJM_NIOITYXJZF]J_JaIb]cXgJ
=sull	q!J(J;[?JBJCJHHRZZG]J^[a]
=sulla	y%Z;JHJb]
=sumiu	|?^HJKIbY
=summer	s![-JIZKZNJ
=suo	|;Z
=super	w9ZB]HGIJZI
=suport	s(Y1XgY
=supplementair	|C^DGHI
=supplier	r:^HJZH
=support	^!I#J%J(])G*H+J-I/H0J1e3I4E5^8I:G=H?HBFCIDFEZGIHYIGKILJMINHPGRISHTGUHVFWIXIYJZH]I^I_JaIbJcHdGeJfHhJ
=supportato	y1XgX
=suppos	|7X
=supprim	w-K4]?IBJHFMJU]ZI_ZfJ
=sur	^!E#E%X(Y)H*H+H,I-F/H0J1I2I4F6J7H8I9Y:G;Z=G>D?D@DAHBCCDEJFIGHH@J^KDLXM]NFOFPGQJSIT[UYWXXFZA]E_Ga]badGeJfGgHhI
=sure	q(I>JDIHZKIMJNXZ^[I
=surnam	|-HI]
=sus	|8[9JF]HJ
=suspend	s9J@HH]IJX[ZF]K^K
=suya	|@II[KZ
=svar	|-J9[>JHGIJX]ZI
=svarar	|-X0]HGXJZI
=svart	|9G>IBJH_II
=svc	yHYLJZIfX
=svp	|HX
=swap	y@aHHZF
=swear	yHHKZNZ
=switch	]!_#G%G(F*G+H.J/F0I1Y2J3F4G5J6H7H8G9E:E<J=E>Y@CAFBDCGDEEJFIGFHJIFJHKDL[MFNEOEQJRESHTIUaV_WIXHZ?[H]F^F_EaFb^cFd[eXf^gHhY
=swojego	|@YHJK]VJZF
=symbol	h![#J%J-]/Y3I9H=J@EBICHDJHDIbKGMGN[ZFfJhJ
=symptom	|@[K]ZG
=sync	J!>#?%]&D(>)@*B,B-=.D/C0f1d2Y3I4^5E7?8a9?:?;B<B=A>=??@<AFBFCAD=EDFAGgHXI<J@K<L@M]NBO@RaS=T>U?V;WBXAYZZ9[A]?^?_Ea@b@cbdYeAfagDh?
=synchro	s%Z/H0[6JGIHHIJKJMINJdXf[
=synchronis	q%J0H3ZH[MJPJd[fJ
=synchronisati	|%I0JGEHFM[f]
=synchronisatieserver	|4ZR[fI
=synchronisation	o%EGZH^NJZJdIfI
=synchronisiert	w3XHZdYfJ
=synchronisierungsdienst	|GKf^
=synchroniz	w%XGIHHMZ
=synchronizacja	|%JGGHHM]ZJf]
=synchronizacji	r!J%[0Y4YDKG^HGMIRZSJ_JcJdGfF
=synchronization	l0J8]<]GXMJZI^J_[dGfH
=synchronizowan	|G[dZ
=synkservern	|4ZHJR]SITJfI
=sysadmin	|%JHIP^VJ
=systeem	|3GD]HFK[
=system	_#J%H(H)I*I+[,J-C.J/F0I1I2J3]4H6H7I8I9D:Y;J=I>D?F@]AHCFD[EJFHGGH^IYJHKaLFMCOCPISJTGUIVFWJXGYI[G]F^G_HaEbHcHdHeJfHgIhB
=systemet	|3JD[KZ
=szary	|:]HG
=szyfrowania	|6]9J<[
=ta	y3J>[@IA]BGHGKJM]OJZHaJ
=tab	j!G#H%H-J2J3J9J;^AJBICJDIIIKJLJNJPGVI][^__IbJhJ
=tabl	w(GHaPJVJZI
=tablet	k#^(J-J9H>F@YBGHcIIKGMJUJVIZE]IaI
=tack	n!J%K(J*K-H3H4I9a:J=I>G?J@HAIB^CHDIGJHFIHKHMIOJPJRHTIVJXGZF[I]J_IaGbJcJdIfJ
=tag	m#G(J-H3J9^:J=J>J?J@cBHCIDJHEIGKGMJX^ZD]J^JaJhI
=tak	u(I)]*H+]9[DEHGPHV]ZH
=take	^!H#I%H(H)H*H+J-E/G3I4I5J6J7I8I9J:H;_<]=I>JAJBDCHDFEYFJGFLFMcNFOJRJTHUJVHWJXJZH[G]H^G_GbIcIfIgX
=taken	o!J(J-H/^9J=Z?JBGDJHCIEJJKXMENIPZRJSHTJU[VJXJZD]J^[_JbJcIgFh]
=talk	r4[8H9YHFYYcX
=tam	w9I:a@HBIDJHIIFK[VXXJZIaJhJ
=tant	|(Y
=tape	w#[>IKIO]XJh[
=tappad	y#J%[3H4[9I>[HHPJaJ
=tappat	u-I>a@JBJD]HGIIKIZC[JaJdJhI
=tar	y3G9J>G@JHJIGKGO]ZJaKh^
=tard	l#G%J(J,J-H/J3H4J9]:J=J>E?H@^BDCIDIGJH@IHKFLJMDNJOITYUJVJXFZ^[J]J^Ja_bJcKeJfJhF
=tardi	w>I@[BIHFMJTWZXa[
=target	lGcHHZJ_YdCeIfH
=tarjeta	|9IBIHZb]
=taucht	|?XHHZGa]
=te	^!E#[&J(b)G*F+G,G-c.I/G0G1[2[3B4D5Y6H7F8G9A:E;G<G=F>BAGB@CCEIFHGFH?IaJGKALZMCOEPEQHRFSGUEVCWGX_YHZ>]C_FbDcEdEeIfEgHhC
=teacher	r(^@]BIHDN[UJZF^[gJ
=team	V#E&J*F+H,H-D.H/F0H1H2I3D4F5I6H7F8G:^;H<I=D>@?B@@AHBBCHDCEIFGGFHfIAKCLFMfNEOEPFQIRGSFTFUEV^WFXEYYZG[F]D^EaBbEcGdFeIfFhC
=tecken	s#I%H(J-H2_3J9H:G=J>J@IBICJDIF]GJHDIaKINJUGVJWHXJZGhK
=tego	o%J([-]3H9G:I=I>_?I@]BHCHDGHEIGKYMHNIOEPJUJVIWJXIZD]J_JaGbXdJfJhJ
=teken	p#J%H-H2^3J9H:H@IBJCJDJF]GKHGIbKHNJUJWJXJZHdJ
=tel	p!K#H%J(G-I3Y9I:I=J>e?I@FBFCJDEHCIIKHMINJUIVIXIZ@[I]Ia_bIdIhI
=tela	r#H(J+Y>]?J@IDIHDIJKJTHZF]IaIba
=telefon	b!H#Y%I(G)J*Y+G,J-F.J/J0J1J3_4J6J7J8J9E:H;J=H?]@FAJBEDZFJGIHGIFKFLIMYNHO]PIRJSITIUHVGWIXGYJZD[H^J_IaYbHcIdIfIgJhH
=telefonem	|>[?KDJHFO[
=telefonen	u3I>]?IDFHYOYaI
=telefoni	|>I?JH^
=telefonnummer	k3H>HCJD_HGO^ZJaJ
=telefonnumret	y3ZOY
=telefono	b!I#H%I(I*I+F-G/J3[4J9G:H=J?Z@HAJBHGJH]IGKGLKMHNIObPJRJSKTIUHVHWJXHZH[J]F_IaFbIdJfJhI
=telefonu	q9J>J?JCIDaIKOZZG]JaI
=telefoon	k#[(J*J3C9I:J>^?F@HBJCXD^IIKJMINJOZVJXJZG]GaD
=telefoonnummer	s3Y>JD[HHOY
=telemovel	w3^>[HE
=tell	_![([)H*H+J-].^3E4J7I9D:[=X>C?EBEEHFJHEJIMHN_OGPISKVZWJXHZF[J]G^I_JaHcIdJfJgJhG
=tem	e!G#F%X)]*[+G,I-E/I0J1J2I3B4I6J8J9F:Y;H=X>C?FAIBFCWD_EJGIHAIaJJLZMENFO[PGRISJTHUFVCWIXEYJZ@[H]F^I_HaYbIcIdHfIgJhF
=temo	y=[HIUY
=temp	f#F%J(G)I-F/I3I7J9I:I=J>I?J@^BFCJDHF[GZH@IEJJKCLdNHOJPJSJTXUHV[XIZA[J]I^IaJcJdJfJgJh[
=templat	|9IY^
=tempo	r@_BHHXKIMXZJcZdJhI
=temporair	|HIL[T[
=temporairement	w#HT[
=temporal	w!X#J@ZHKL[TY
=temporalment	yTZ
=temporaneament	yTZ
=temporar	|#HLXT[
=temporariament	yTZ
=temporarily	i#ZHGT]
=temporario	|!ZTY
=temporary	f#J(I-J3J:I>I?^BDDHIJKELaMHNISIVJZ@]J^HbJc]hY
=temu	w@[M]ZJ
=ten	c!I%J(J*J+J/E3F4J9H:J=J?HA]BFCGDHGXHEIYKFLJM_N^O^PJVJXIZI[J]H^J_IaYbJcJdJfJgJhX
=tenant	W!D#F%E&J(B+G,H.I/G0F1H2H3D4G5H6H7H8G9B:c;H<I=J>B?C@@AEB@CEDBEGFHGEH[ICJEKALFMDNAOGPEQIRGS]TGUeV?WfXCYHZ>[E]D^F_EaDbCcGeFfDgGhE
=tenemo	y=[UZ
=tengo	i!I#H%J(]+G-H3H9F:H=J>Y@EBHCaDGHXIFKFMENJOGVGXYZZ]IaHbJfJh[
=tenho	k!J#G(Y+J-H3G9I:I=J>Z@GBGCbDYHBIHKGMHOHTJUJVHXHZY[Y]HaJhZ
=tent	y@[BJKJMIZ[hJ
=tentativ	q-I3IHEIHN]UIX_ZJ
=tentativa	p#[3G>JHHOJUKXa
=tentativi	p#[3E>IHGOHUJVJXa
=tentou	|XZ
=ter	|IY
=teraz	o#J(H)J*Z-I:J=]>IBHCYDHHDIIK]LIMINJZ[[J]IaJdJhI
=terceiro	y.XJY
=tercero	y.XJZ
=term	q#I-e3J9H>IHCIFKJXJ]J
=termin	w#G(H-]@EBIDGHEIEKHMGNJTJ[J]bbJhJ
=terminado	y+H3F>_B[DFIJOE
=terminal	y(J-HH[ZG]Jb]
=terminar	|(K]^
=terug	l!_#H%I(I+Y,J-H/I0]3J4I6H8[9G:I;J=I>Z?I@GBHCHDFGJHCIFK]LJMHNIOIRITJUIVIXIYJ[I]H_JaGb^cIdGeJfIhI
=terugschrijven	c!G#F%C&J(F)H*I+I-H.J/H0G1I2I3F4X5J6X7H8[9E:F;J<I=X>E?G@DAHBDCHDFEHFIGFHHIHJIKFLGMFNFOIPXSHTIUGVGWHXEYZ[H]H^GaGbEdbe^fZgXhF
=terwijl	w#J3GHJO[TZZGh^
=terz	|.X
=test	c!F#G%H(F)I*I+I,J-G.K/H0I1J2J3F4I5J6I7I8G9^:C;X=_>F?J@CAGB_CHDFEJFJGHIFKDLFMGNIOHPGQIRHSGUWVEXGZX[H]E^I_GaHbJcHdEeHfHgIhF
=texto	y3I4J9J:J>]?[@HCJDEHDKIZJa]
=tez	w-[>J@JDIHHIJLZZIa^
=than	b!J#H(I)J+J-G/[1]3I9G=I>H@JAbBDDIGJI[KDMINFR[TJVIXIZH^I_DaJdJgJhH
=thank	b!J#G%J(I)I*I,J-F.J/I1J2K3H4H7H8J9d:H;J=I>F?H@DAHBaCHDGFJGIH@IGJJKFLIMHNIOHPJRISJTJUIVHWIXGZE[I]J^I_IaGbHcJdHfIgJhI
=that	I#I&F(C*H+H,G-_.X/D0D2C3?4^5[6G7B8C9@:G;Z<E=F>b@FAHBEDFEXFJG^HEIHJ]KYM@O]PGQHRISFVXXHZD]>^^_JaGb@cEdJeDfIgJ
=the	5!H#C%D&E(G)C*A+E,Z-D.H/X0H1I2Y3Z6X7D9::<;G=C>a?Y@DBYC@DHEHF^GIH[IDJaKJLAN_QHR[SFW?XF[D]f^^_^a]bYdBeIfEh_
=their	X!G#G%G(I*Y+X,J-H/E0J1J2J3H4J5J6J7F8a9I:];Z>F?DAIB?CGFIHXIFJJKDL[PFSHTHVZWGYJZF[^]H_JaIbGcHdYeIgFhC
=them	a!J#J%F(G)Z*H+J-H1J3[7J8J9J>I?IBHDXEJG_HIIJJFK[LZMJN[OGP[SJVGWXXJZC[J]J^I_JaJbJdEfIgIhJ
=themselv	r(I)^HGPJVZZJ[YgI
=then	Z%F&J(F)H*H+G,I-F/c0J3C4I5J6I7G8H9J:G;J=F>C?D@IAIBACaDYEJFXGGH;IBK]MFNDOGPXRZSFTJVFWIXFZZ[H^H_GaHc[eIfZh[
=ther	R!I#B&I)D*B,F-I.G/J0G1E2F3J4H5I6I7Z9d:B;E<G=E>F@GA]B<C]EFFYGZHBIDJJK>LDMINIOBPCQHRES[UJV@WXYFZ[[Z]@_ZaGcHdDeGfFgDhA
=therefor	|0X
=thes	i!I%I(G)J/J3H7I9I:H=]>I@EBGCIDHGXIbJJKFLYMJNIOJUJVFXJZ?[I^[_If[gJhJ
=they	Y!c#F%G(J)F*J+G,H-H.J/Z0I1H2I3]4H5I7Y8H9D:D;I<J=F>J?ZAHCIDYEJFIG]HCIYJHKEMFO]QJRHSHTGUYWHXGZD]F^J_FbGcHdFeJfZg[
=theyr	m+]3G>I?]@IDJHDIHKZVXZH
=theyv	w+J3]>H?ZCJD[HDIIOYZJ
=thing	f(I)J*X+I/I3H7J9F:J>H?H@ZBGC^D]HEIXJJKCMJOGRJVHWIXHZ][J]I^JaX
=think	i!J#Y(K+]-b/K1I3F4H9C>H?JAJBDCIDGFJGIH@K[MHNHOIPJRZTJVIXIYHZD[Y]J^I_JaJbHcGfHhY
=third	g(I-E.Y/J7_:J=JBHDJGJHBIGJ_KFMJNHSHVJ^JaHbYhJ
=thirty	|H[IZ
=this	N!B#J&G(Y)I*@+G,D-E.F/G0E1X2F4D5F6I7C8_9a:Y;X<F=Z>A?@@^AXC@DYEFFEGXI=JAKYLJMJOEQGRDSDTBVaW[XAYE[D]B^X_EaFbCcGdEeEfAgChC
=thos	f!G%G(H*J+[-I/H1[4J:H=Z>Z@ZBECJDHFJGcH>IJJXKHLIMGNGPZRHSJTGUJZ?[I]I^I_IbHcIdZfGgHhJ
=though	f#J(J*]+^-I?H@IBHCJDIHHIIKILZZF]J^I_Xa[bXh]
=thought	|VZZJ
=thre	b!I#J%J(H)I*H+J-H/I0J1I3H4J7J8J9G:I=I>I?IAJBDCHDJGHHYJIK^LJMHNFOIPYRGSJTGUIVJWJXDZa]H^Ja^bJdJfHgJh]
=thread	|9_@JBGHGZI
=threshold	nHbZJ_H
=thric	|#ZHJ[J
=throttl	p-J9HBJDJHGKJXbZI
=through	Y!G#F%H*F+[,J-B.J0J1I2J4I5J6J7Z8I9H;J=G>E?EAJB^CDDYEJFIHIK[LGMGN]OIRISGUFWGXGZY[F_FcYdGeJfIg[hF
=throw	r(]SYZF^Xe[gJ
=thrown	|@[BJJ]NHZG
=thui	y-I9G>aBJIHKH
=thx	w!J#G%J(I)J*I,J-G.K/J1J2J3H4H6J7J9c:I;J=I>G?H@HAIBECHDHFJGJHCIFKGLJMINIOIPIRHSJTJUJVIWJXHZE[I]I_IaHbJcJdJfIgJhI
=tick	_!I#J%I(F,G-I/I1I3J4Y6J7I8G9J:H<[=H>I?H@DBCCJDJFJG^H@JHKGLbMHNHPIRIUIVIWJYJZ?[H]I^__HaKbIcIdcfGgHhH
=ticket	e!I#H%J(G*J-F/I3G4J7I9c:I;J=I>G?H@CB_CIDHFIGIHZIDJJKELIMGNGOIPJRISJTJUJVIXIZX[I]H_JaGbIcHdHfJhH
=tid	|@^IHKJMY
=tiden	w#^6J>IBHKJMHR]cHfX
=tidigt	|@_
=tied	|!JHJMJ_[
=tiempo	r3J@^BGDZH[ZHc[dJhJ
=tien	e!H#Y%Y)J+H,J-E2J3_4I6J7Y9G:H;I>E?H@EBFDZGJHBI[L[NYPISJTXUIVFWJXGZD[I]G^H_IaEbHcHdIfHhF
=tienen	w)]*]3G9J>IBJDHHIIJKHO_PJUJVI
=tier	u!E#I%J(Z)J2G3G=]?J@ICFDJGJHEIIPaTIVIXJZG^JdFgI
=tijd	w4J6J@]HEIKKJMXR_cIfH
=tijdelijk	q#J@[HJKJL]MJT^ZG^I
=till	_!F%G(F)H*G+H,H-C.I/G0H1I2H3E4G5I6H7G8H9A:X;I<J=E>X?E@_AIBZC[DEEIFIGHIBJILGM]NDOGPGQ]RFSFUGWHXGYIZ?]D^H_GaDb[cZeJf]hF
=tillbaka	l!^#G%H(H+Y,J-E/I0_3I4H6H7J8[9F:H;J=H>Z?I@FAJBGCHDEGJHAIEKZLIMGNHOIRHTHUJVHXZYJ[G]H^I_HaGb^cHeIfFgJhH
=tillbakaskrivn	c!E#F%Y&J(E)G*G+H,X-I.I/H0F1H2J3G4X5I6Y7G8]9E:G;I<I=X>C?G@EAHBECHDFEHFIGHHGIGJIKFLFMENGOHPYRESHTHUGVEWIXE[G]H^FaFbEdbe^fXhE
=tillbakaskrivningen	yHJRZYXdIf[
=tillfalligt	s@ZLYSIT_ZH^IhJ
=tillganglig	|4]>J?[HHaJcJ
=tillrackligt	|>I@]HGI^KIMJZI
=tim	|(H*[>G?IHHZGa]
=time	R!D#a%D&I(D)E*F+X,E-X.G/B0D1E2G3B4C5F6E7D8D9J:C;G<G=F>@?B@HADD[EIFEGCHZI?JELFMZNHOEPDQHRgSETJUFVCXYYFZI[F]Z^D_Ea^bGdEeFfFgEhH
=timed	u#I6J9IEI]^_Jc]
=timeout	r#I9IBIRHZJ_JccdHfJ
=timm	|9J>HHIX]ZIa]bJ
=timmar	s@]XZ
=tio	|HGN]RZ
=tipo	u(I3J9H:bHF
=tipp	|OYh[
=tiraram	y4[=[?[CGHFIJNH
=titl	|?GH]IZZJ
=tjansten	s#J9H@IBZHFIJKJSJdJfb
=tjanstkonto	|2[HILY
=tjanststatu	|HIS]ZI
=tls	W!E#E%E&I(E)F*F+G,F-D.H/F0E1@2E3B4A5G6D7G8D9B:F;G<[=C>B?D@BAGBACBDDEGFGGFHGIBJGKBLFMCNEOEPCQHR@SETFUDVDWGXCYoZA[G]D^G_DaCbEc_d@eEf>gEhF
=tls1	|HJY[
=tmrw	|#J-H9J@[HGIGKIX^ZF
=to	>!F#A&A(^)C+c,D-G.Y/C0X1A2@3A4Z6F8E9?;H<G=B>d@YA;EIFJGEH^IEJ>KdLZNDOFPAQaR9S<TJUHV^WFXGYEZI[[a@bBc]dGfAhG
=toda	o#Z-I?JBJCJKHMIN_U]WJXJZIhK
=todavia	u@ZBIHGM^UIVJWZ
=today	]#G%I(G)I*I+J-F/G1J3I4J7G8J9X:F=G>H?F@dCHDFGIHJIEJIKDLJMHNCOJPIRISdTHUFVFWHXa[I]H_JaFbHdJfIgIhG
=todo	j!I#G(J)I*J+J,J-_/G1J3H4J7I9X:I=I>I?E@DBYCGDGHXIHJJKGMDNIOIPIRJS^TYUaVFWIXFZB[J]J^J_JaJbHcHdJfGgKhH
=toegang	q!]#I%Y(I*J,J-I2J3J4I9E=J>Z?I@EBICIDJH]IGKHMJNIOJP[UJVGXIZ]]HaG
=toegevoegd	|8YHJV[
=toestaan	|.X[Z
=tog	|/XBJU]ZJ
=together	yBXHZTGZX
=togs	|-J=]>J?]CJHHIJKIZJ
=token	Z!F#E%F&J(E)F*E+H,j-Y.I/F0H1G2H3D4F5I6H7F8H9C:G;H<J=F>E?^@DAGBDCFDDEIFHGGHJICJHKCLFMFNDOFPDQIRdSHTGUGVEWHXFYHZ?[H]F^G_FaEbFcFdGeDfEgHhF
=tokenu	y,b3KHIZI
=told	_!G#H(C)[*G+G,I-G/G0J2J3F4Z5J6J7Y8I9F=I>C?F@ZBDCGD^EJH<ICLIMGN[OFPERISJTGUEV[WJX[YZZ][G]G^Y_HaFbHcGd^fIgF
=tolta	|8Z;Z
=tolto	s*I-I3J4[9J=[>I?]@IBHCHDJHFIIKHMINJP[U[VIXJYWZI]JdJ
=tolv	y9IHII^K[ZJ
=tomb	y>]HHOJaIf[
=tomorrow	e#F(J-I9I>X?J@bBGDIHDIIKFLJMINJUJVJXd[I]I^JaHhJ
=tone	y3F>IH_
=tonight	|4^>Z@GHJKJZF
=too	S#_%E&J(D)E*E,G-d.H/B0W1]2_3I4C5]6F7E9B:D;G<H=D>A?CAFBBCCDIEFFGGDHEI[JEKJLGMCNAOAPEQHRDSYT[UDVDWGXaZA[E]K^E_EaZbEcDdCeFfGgBhB
=took	i(I)]*G/^3J8]9I>Z?[@EB^CXDJGIH?IIJJKFMHNGPGRJUKVJXGZD]HaFgJ
=tool	h!I#G%G)J,J-G/G0H1_2Z4H5J6J7H8I9F:J;J<J=H>H?H@FAYBFCIDIFJH]IGJ_KGMHNGOIPIRDSITIUHVJWJXHYJZD[J]I^I_IaIbIcHdGfFg[hI
=top	u-JB^ZGh[
=torna	w!Y#I@JBIHGKJUJX[ZKb_
=tot	l!J#I%J(H)J-I3I4Z7J9^:H=I>[?H@_BECHDHIGKGMINJPJRIUHVYWJXHZD[J]I^JaHbFcHdJf^hI
=touch	w-J1_HEN[RJZF^]cJfJ
=toujour	r3F9[>H?G@JDYHGM]OJTYXHZIaZ
=tourn	y1X3KBJHGMJSJUHVJZ^aJf]
=tous	y-J.X9YHJKGN]ZJ
=tout	l!J#G(J)J-]/I3H4J7J9[:K=J>I?H@YB[CIDGHCIHKFMFNGOIRJSITZUaVHWIXHZE[J]I^[_IaHbJcHdIfGhI
=town	w-c@HFJHDIFKHNJZF
=tra	w(H3J9J>J?]@YCJHFKINJOJRYV^ZG[JaJ
=track	y#I.YH_RGXJZG
=traffic	h3J<_GJHEJIMJTJc_
=train	r!F#J(J)J/J=J>F@HBFDIIIKIMXTKZD]c^[bJhJ
=traine	w@ZHHVXbY
=translat	y9IHaSJZEaH
=tras	sBXHER^ZG_ZfZ
=trasig	yH]RZ
=trava	|BJHFXJZ]eZhI
=travel	|H]
=travell	w>GDIH_
=travou	|#XHIRJcIf[
=tre	s#[-J3H9I:J=J>E?J@HBJCHDIHFI^KGMJOIXIZG]JabhJ
=tree	|%^@JHJ
=tres	s#^-J3J9I>I@GBJCJHFKIMJOJXGZIaa
=trial	r#J9J=b@HBJZI]KfJ
=trie	b![#Y%X(Y*H+J-I3J9J:X=J>J@FAJBGCJDIGIIGKWNZOJPJSKVDX_ZC[J]J^H_HaHgJhJ
=tried	Y!E%H&J(F)I*H+G,I-C.I/E0J1I2K3E4I5J6I7H8H9F:F;I=F>E?F@]AHBXCFDEEIFIGHH;I@JHK_LHMDNbPFQJRGSIUIWJXcYJZ_[H]F_GaXbDcHdHeJgHhX
=trifft	|A]]J
=trigger	q(J+^@JTZZE
=tripp	|@]HI
=troca	q@]BJHGIJKJXJZ[bYd[fI
=trocada	u/ZB[HFM[TG
=trocar	l#H(J-I9J:Z>I@^BJCJDJHEIHKHLXMJNJVJXFZ[[Y]J^ZaIdJhX
=trocou	|B[gX
=troi	y9J@ICJHJI]a]
=tromp	|#]@HKJZF^Jh[
=trop	b!I%I(I*J+I,J-b.J/I2Z3H4I7J9E:H;J<J=I>E?G@XAJBECGDHFJGIH?I]JIKDLIMGNHOGPIRJSJTIUJVIXcZB[I]G^I_IaXbIcIdIfHgJhE
=tropp	s@JHIX^
=troppi	r#[HJX[
=troppo	k#I-^2[3I4K5X9J>I?I@]BHCJDJHDI^KINJVIXIZI]IaIfJhI
=troquei	s>X@Z
=trotzdem	s*X3I@JHJKJO[PZZG[]
=troubl	p@JB]HEIJKFS[Z[dJ
=troubleshoot	|HKZYd[fH
=trovato	y4X_Z
=true	sHFLYZE^a
=trust	|4J8JAJH^
=try	X!Y%H&J(F)F+D,I-^.I/F0I1I2J3F4G5J6I7H8F:F;I<J=G>F?F@HAHBFCFDGEIFHGHH?JGLHMEOFPEQJRGSHUFVCWHXdYJZc[G]E^E_GcYdGeJfGgIhG
=tryckt	|#H+I>HBJCKD[HHIKa^
=trzeba	u.X9I:[@_HIZJ
=trzy	y#]-J3I9J>J@IBJCIDHHGI[KJOIXJZH]Ia]
=trzyma	y7ZHEM]gX
=tu	|9ZMZ
=tudo	|BZT[fJ
=tuesday	s#I-H9J@_BJHYKHN[R]XIZE
=tunnel	w4]]ZcJfJ
=turn	U!]#H%E&I(B)a*B+F/X0G1F2H3D4C5F6G7F8F9D;Y=E>EAGBCCDDIEGFHGEHFJILJMEN[OFPCQIRDSETGUbV]WDXFYYZ=[F]D_EcDdXeYfFgD
=tussen	y9J@YK]R[fJ
=tutorial	u-I=J@GHcII
=tutt	y@ZIJN^ZI
=tutti	u#J)J-^9[=J@IBJDJHFIIKENJOJU[VHZI
=tutto	u/I:KB[HFS]TZUYVJWIXJZE_I
=tva	g!H#F%H(F)G*c+I,H-E.J/]0J1J2I3G4H5J6I7I8I9B:H;I<J=G>D?F@_AbBGCYDEEJFJGJHAICJJKYLIMGNFO[PFQJRHSJTHUIVGWJXFZA[H]G^H_FaGbGcJdHfIgHhG
=tvinga	|KXZI[]
=twaalf	y9JHJI]K[ZJ
=twee	g!I#H%I(H)H*d+I,I-F/]0I3H4J6I7J8J9E:I;J=H>F?F@]A_BFCYDEGJHBIELJMGNHO[PGRJTIUJVHWJXHZE[I]G^I_GaHbIcIdIfJgJhH
=tweed	p#J*I3]8]9G:J=J>F?IAIBIC]D[IHKGMJOIVJXJZG]JaI
=twelv	|@YHHI]ZF
=twenty	y@^KJ
=twic	i#G(H)I-J/I7J9H>J?J@ZAcBGCJDJEIIJKGNITZZX[J]J^J_DaHcHdJhX
=twierdzi	|h^
=two	S!B#B%C&I(>)B*f+D,E-A.H/Z0J1E2G3B4D5F6Y7E8A9D:C<H=D>B?AAhBACeDIEFFGGCHYIHLDNAOXPXQHRCSFTEUEVBWFXDYFZ;[X]C^C_?aCbFcBdDeHfGg[hA
=twoj	uBYM[TZZI
=twojego	|(I3[V[ZJ
=txt	|3I4H7J9J>J?J@JBICEDIH[IHNHXJZF]Ga]
=ty	y#H(J-H3I4J9a:J=J>H?I@IAJCIDIHEIGKHMJNJOJRJVJXJZF]J_JaIfJhJ
=tylko	f!J#G%I(I)J*H+J,J-H/J2J3G4I7J9F:H>G?]@YAJBFCaDGFJHBIFKFLJMENIOIP[RJSJUIV_WJXHZB[b]H^J_JaEbFcJdIfIhH
=tym	y([GZPX
=tymczasowo	wT[
=typ	p#^(H-H/J3H9H:]>H?J@GBIDIHCIXKEMGNIO[RIXIZC[K]]aJbJh[
=type	e!J#H%H(F*J-F/I3H8J9H:_=J>H?J@ZAJBHCHDHGZHGIYJJKGMHNYPITKVIXIZI[I]I^J_JaJbJdJfJgJhc
=typed	_!J#X(J+J-H/H3]:I>B?I@ZBGCHDIH@I^K]MINHOaTJVIXGZF]^^JaC
=typo	p3_>I@]DIIIKJOHZJaJ
=tyst	|#H>IHWIJa^
=u	i!G#H%I(Z)J*J+J-G/G3H4I6J7[8J9[:G=H>G?G@aAIBECGDFFJGIHCIEJJKHLIMGNHOIPHRJSHTIUYV^WI[G]I^H_IaHbHcJdZfHgJ
=uac	y!JHJUGZIb^fK
=uber	u(X7Z>]@IBICGD[MJZI^J
=uberall	y/I@IHHM_S[ZI
=uberein	uOZ
=ubernahm	|/Z8Y
=uberprufen	|3YXX
=uberprufung	u3F>J@GC]DYHIIIO]XJZG][aJ
=uberschritten	y#Y%I9JHIX_
=udalo	|/^B[MJTJZI_H
=ufficio	w(J3J9Z>[?XBGCHHEIHOJV]XJZJ]J
=ugual	|HIK[
=uhr	s4JBIHZIJMGRbYJZIbIfG
=uhrzeit	|HIR]
=uit	d!_#E%G(C)X*E+H,G-C/G0H2G3]4F5I6^7G8G9C:G;a<X=G>B?Y@EAFBECEDEEJFHGHHBIDJXKCLGMENFOBPXQIRESHTZUaVCWHXFYYZD[H]E^D_DcFdXeHgHhG
=uitgenodigd	y:a@JBJHHMJZG
=uitgeschakeld	o!a#J9J;Y>J@IHIVJZJ
=uitgevinkt	yG[dZfJ
=uitgezet	|UZYX
=uitleg	|&[FJN[
=ultim	w-J3J9I@HBJHFIHKbNJO[ZGaHhJ
=ultima	q#J-G9I>J@XBIHGIFKbMINJO]VJZFeXhI
=ultimo	u@]HIIKKJMJO]ZIeY
=um	a!F#A%G)G+I,I-Y/I0J1I2J4G5J6I7H8I9]=F>CAIBDCcDEFIGHKCLIMGNGOJQJRHSGUFWIXXYJZZ[G]F^H_HaEbGcCeJfGgJhF
=uma	e!G#F%Z(X)I+I,J.J/H0J1I2J3G4H6J7H8Z:F;I>D?D@^AHBDCZDFFIGHHXKZLIMDOGPHQJRHSHTHUGVFYJZZ[G]F^H_HaXbHcIdHeKfHgJhE
=umgebung	u(JE[HJZGbJc_dZgI
=umlaut	s/YHKI[
=un	R!@#<%A&F(_)A+C,C-].E/C0E1D2D3X4G5E6D7A9I:a<F=@>=?B@dABB<CfDGEIFDGCHXIXLCN>OGQERCSBTBU>WCX_YDZc[H]>^A_]aEbAc>dYeEfAgDh@
=una	]!E#B%]&J(D)H+H,H.H/F0H1H2G3X4F5I6H7F8Z:Y;H<I>B?D@^AGB@CCDBEIGFH[IYKbLFMANZOBPFQIRGSGTEUDVDYIZ][Y]C^F_GbDcEdEeIfFgGhB
=unauthoriz	qT[
=unavailabl	r4^HFS[fJ
=unbefugt	yTZ
=unchang	|gX
=unclear	|=GH[
=und	X!H#^%E&J(H)G*Z+G-B/D0G1H2H4E5I6X7F9I;G=J>^?C@_AGB^D[EHFZH>I[JHKIMAPEQISFTDUEVFZ<[H][^E_FaHbJcYdDeHfIgFh[
=undefin	|HHNFW[
=under	g!]#E%Y&H(F-E/J3G4J6J7H8J9J:I=J>H?H@FAJBDCIDHF_H?IZLIMHNFOJPJSJTJUKVIXI[G]HaIbdcJdIgJhE
=understand	yHHZ^hJ
=une	a!I#D%Z&J(G)I+G,I-E.J/I0J1I2J3Y4G5J7I8[9Z:Y;I<J=E>CAIBDCaDCGHHJIYKDLJMENYPGQJRHSHUEVFWGYJZ^[H]D^I_IaYbHcGdHeJfGgIhG
=unexpect	q!J%K&],J/J3^HIMJNIOJSJ_JcIeJfI
=unexpir	l#J%d(F-H7J@JBIHJIHJJKELEMJNIZE[I]J^JbJdJgJhI
=unfamiliar	|HZ
=unfortunately	u-YZZ
=ungultig	y>JO]RXhY
=unhealthy	|0Z
=unicod	|/_?KHIIF
=unidad	wF[G[
=uninstall	w>I?HBJH^J^NIZG
=uniqu	y-XHXKX
=unit	pF]G]HI
=unita	|FZGZ
=university	u7b>[DIHEIJRJSJZHcI
=unknown	g!H#J%J&c(G,J-F/H3J7J@HBHEIFJH]IIJJKHMINJPJSHZC[H^J_IdGfJgHhI
=unless	|HJYXdYeH
=unlock	S!C&J(E)F*H+H,H-E.I/D0H1J2I3F4G5I6H7F8H9J:G;I<I=F>D?E@CAHB_CHDEEJFHGFIFJFKDLFMENFOIPEQIRGSGTcUEVDWHXEYI[f]G^C_CaHb@cGdFeHfGgE
=uno	o(J*[-J3J9H>J?I@JCdDJHGIHKIXJZHaJ
=unos	|BGM_ZH
=unreachabl	|HYcY
=uns	o%J(J3I7[=J>J@JHHNJOYSJU^VJW]ZF^Jd[fJ
=unser	g%J(Y)Z.X/K1X2Y3I4J7[:X=Y>J?F@GBECIDGGJIJJIKIMINZPJSIU]VEWHYZZC[J]G^IaFbHcIdIfGgHhI
=unserer	|:]
=unspecifi	|%H&b/J@JBIHFNGZE^HeI
=unsuccessful	u#X)JBEHJSJUGVHZb
=unsupport	w/]1[cJ
=unten	|!]-JHJI]MJZF
=unter	yHJZIbXdZh[
=unterbrochen	|%H;Z]X
=unternehmen	|KIN^
=unterstutzt	r0X5[7WHJg[
=untick	l!J#I%I(J-J3H8I9I<[=J>I?J@HAIBCDJFJG]HGIJKJMJPJRITJVKXJZC]G^__IaJbJcJdbeJfI
=until	_#J%H(H)K*J-G/I1K3G7J8J9H:J=I>G?Y@dAJBDCIDZGGHEJJKKLJMcNHOIPYTJX_Z?[H]H^IaFcJdIfZgGhH
=untouch	y#J@ZTYgX
=unverandert	|g[
=up	S!C#H%^&H(B)C*B+_,F-Y.G/J0E1E2G3A4D5F6X8X9G:B<F=C>C@@BDCHD_E]FFGCI?JEKCLDMJOCPEQGR[SETBUDVaW_XHYJZE_YacbIcBeHfDgDhC
=updat	W!G#G%F&J(^*H+H,G-C.I/]0[1_2H3C4E5]6E7F8F9Y:F;H<I=E?D@HAGCFDCEHFHGDHZICJGK@LFMFN[OFPEQIRESHTGUGVFWHXGYGZG[F]E^B_EaEbEcDdCeEfaga
=upgrad	g!I#G%I(F,J-H/J1b3I4E5]6K8J9I=J>J@IBHCIGIHXIIJHMJNIPJRGSJTHUIVJXFYGZE[I]J_JaJbFcGdYeHfagG
=upon	y%Y
=upp	o#^(J>G?I@JBJCJHEIHKIMJVJZG[_a]bG
=upper	oHJNa
=uppercas	sHII^
=uppfyller	sHIIZKIN_ZJ
=uppgifter	y+J3JD_OY
=upphor	y@ILaTKZJ^HhI
=upplast	|B[HITZ[J
=uppstod	|9JBIHIXJZ_
=uprawnien	q%](_9I:J;^=J>K@IBHDIHINJVHZFaJ
=uprawnienia	u%](]9H;[@JHJZHeJfJ
=ur	u*J-J=J?]CJHGP[VJZGdJf[
=urgent	|9^
=url	|H_
=us	d!Y%J(I)H*F+I-F/J1J3J4J7Z9I:_=H>J?G@FBFCIDGEJIGKZLHMINHPISIU^VGW_XGY^ZB[J]H^IaHbGdIfGgI
=usa	u-a7]9F?J@IBJCJHGIJKIOJSIZIhJ
=usada	y@JHJK^ZJ
=usamo	y0[1X
=usar	m(J)J*J-J?^@IBJCHHHIIK^PZUJV]WGZDhK
=usata	s-Z@FDKHIIIKaVJZHhJ
=use	T!D#C%E&J(@*^+F-c.I/J2H3D5H6G8F9E;H<I>Y?a@?AGBCCAEGFGGYIGK_MJNAODPHQIRGSFTXUBVZWFXXYYZ9[D]E^D_DaEbJcEdIeFfEgIh_
=used	V!G%Y(J)E*D+F,^-_.J0I1H2H3H4H5I8H9G:F;H<J=E>J?c@@AYB@CCDHEIFGGFHYIYJGKaLFMINCOGQJRISGTXUHVDWIYIZB[C]E^E_DaGbFcGdFeHfFgahD
=usei	yKZ
=useless	y7_HCZHbG
=user	@!X%B&C([*]+],B-F.@/B0>1C2C3G4=5>6<7D9?:Z;c<@=]>:?=AdB]CGDXE^G_IEJFKFMBNFOGPZR=S?TGUHW=Y=]]^a_eaHb@c:dZe<f=gFhH
=useraccountcontrol	y!^#I2E3H4I@JAJBJCJDIHFIGL^PH^J_J
=usernam	y:IHIIYZ]
=usertyp	|7X:Y
=uses	k(J-I/J4X7Y@HI^JJK[NISIVJZB_JgXhI
=usiamo	|0X1Y
=using	j#Z-I/H:Y@GBID[HYIHK^LYNGOHVJZCaYhG
=usluga	u(J7J9J=J@JBJHHSHUJZHdHfcgJ
=uslugi	u(I2]BXGJHHIJLXS]UIWIZIdZfI
=uso	k#J3C9J>b?I@HBJDIHGIHKIM_OBT]VZWIXIZF[J]JaHbHhZ
=usr	g#I%I(H)H*K+Y-I/G2J3F4J7G8K9I:^<J>I?F@JA[BECZDEEJH@IEKHLIMGOJRJSITHUFV]WGXGZA[H][^X_[aIbGcJdHfJgIhG
=usrs	|8YdX
=ustawic	u@aHYKJZH
=ustawilem	|*[@HDJKJZG]^
=usual	wBJHIIJK_hK
=usually	|/ZNI
=usuario	V![#I%F&I(_)Z*B,D-C.H/F0F1G2H3F4E5H6F8Y9B:];[<H=X>A?@@@AaBCDKEFFGH=JGKBMCNDQHRFSDTBUCWFXIYHZZ]]^^_[cEeHfDgFhB
=usunieto	y*J-I4[?]CIHJIIKJNJZH]J_[
=usuniety	y8]HHP[_XdJ
=ut	q#J(G-I3J9I:I=a>G?J@GBGCJDGH[IHKGLXMJNHUJVIXJ[J][^JaZbIdJfJhI
=utan	i!G#[%F&[(H)J*I+I,I-G.K/I1[2I3Z4G6I7H8[9F:G;I<Y=Y>X?H@CAFBFCFDXFHGHHAIEJJKCLYMXN[ODPGQJRGSJTHUJVHXGYIZB]F^Y_ZaGbHcGdXeHfEgIhF
=utanfor	|G_]J
=utelast	|#^HI
=utent	a#G%G&J([)I*H,H-B.K/I0G1J2I3C4I6G7D8J9D:];[=]>F?C@IAZBEDIEJFJH>I[JIKEMDNEQJRISFTEUFWHYJZ[[G]^^Z_YcHeIfFgIhE
=utenti	s([)[*G,F3H7[8Z9I:J@JAZHGIJMJNJPJVJZJ[Y_IdJ
=utenza	|!]
=utgang	|L_TI
=utilis	o(J,]-^3K9G?J@IHJKZMYUJVJZI
=utilisateur	_!C#Y%F([)Y*E,F-C.J/G0I1I2I3X4G5J6I7Z9E:Z;Y<J>F?D@DA]BEDHEHFHH@JIKDLJMCNEOXQJRGSITGUCWGYIZX^]aIcGeJfGgIhG
=utilisation	yTYV[WJ
=utiliser	w?[PYVJ
=utilizada	|KZ
=utilizador	s7[I[KGMIZI^XdI
=uur	l#G%J(J-I3G9G>E?I@cBGCHDJHDIHKGMINJOIPJTKUJVHX_ZD[J]Ja^bIhJ
=uw	j#H%J(G)J*I-G3Z7J:H;J=I>J?J@YBXCIDFEZGKHFI]KHLIM]NHPHTYUHVYWEXYZB[I]G^H_JaJbIcXd[fJhH
=uwierzytelniania	|,Z3[
=uzyc	w?[CIK[
=uzyciu	|T[
=uzytkownicy	y(H)]*H7[8^HIIIKJPGZJ]J_H
=uzytkownik	f!^%H(F)H*J+X,J-G0I1J2K3F4I6J7G8G9H:I<J>G?F@EAGBFCXDZFJGYHDIDJJMGNGOZP[RJSHTGUFVDWIXHYJ[H]Z^[_YbFcIdHfHgIhI
=uzytkownika	n!F#J%J&J(])J+J-H/I3H7H8J9H:J=I>H?H@IA[BICGDGGJHEI^KHMJNJOJPHSJTJUJV[XI[I]Z^H_]aHbHcJdJhJ
=uzytkownikow	y!G([)I*J,IA]ZJb[
=uzywan	sK_
=v	y9HH]IJZJb[
=v1	s1ZHJMIZIfJg]
=v2	m6J=JGJHdPEVDYJZJdEeEfF
=va	h!H#H%J(H)J*J+J-G/H0J3H4J6J7J9[:Z=H>X?H@ECHDFGJHIKFLJM]NGOHPJRYSITYUIVHWJXIZ_[J]G^J_IaFbYcIdIfHgIhG
=vaak	s#Y-^9I@IIJNJX[ZI
=vacation	s#]>X@JBHHIKJNJZ]
=vad	y9H=F>I@IBGCJDHHZIJKHMJN^Z[aJbJ
=vagu	|-Y=IHZ
=vai	s>ZHFM[ZI]Jb[
=vale	w3I>I?XHHI_OJ
=valeu	y9]B[HHIJKKZH
=valid	j#J-H/Y3Y>I?G@FBGCJDJGIIIKFL^M]NFOJRZTJXJZZ^IaFbJdJgJhF
=valida	w3[>JLXhY
=validar	w3E>^DJHIO]ZE
=validation	|3D>I?JDJHFO[a^
=valider	|3G>_HIZJaJ
=validita	w@]HJIEN]
=valido	y3[OYRY
=valj	y-Z@IHJK]ZH
=valt	yG[H^MJ
=valu	q/ZHYN]ZG
=van	[!Y#C%C&Y)G*E+F,E/D0G1E2X3A5H6D7E8D9A:^;_<H=B>E?CAEDBFEGZHDKXLEMAN^O]P]QHSFUDV_WDXCYFZA[D]B^D_BaAcBdAeZf[gFhB
=vanaf	|4Zb[
=vandaag	w>J@]X]aI
=vanish	o!F#I(I)H*]=J>J?Y@JAIB]DJGJHDIJKFLINIOJTIZJ]J^G_^aJbX
=vanliga	|)]*H-F>JK^PIZI
=vanligt	|-]HJKJ
=vanmorgen	|@^ZH
=vanochtend	w#]@^CIHJKIZJ
=vanta	sX]
=vantat	|9I>ECJHJIJKJXGaa
=vanuit	|!JP]_IdGg[
=var	s+H.X8J?JBJDFHZZ_dFeJfI
=vara	q#I(J)^-I.X3J9I>I@JBKDJHGI^KHMYOWUJVIXJZFh]
=varfor	s#E(J)J*]-J9J=J>I?J@GCGHHIFKGMINZOJPJTIV]XIZ[[]hH
=varia	r#^-J9J>J@IA]BKHHIJKJTJX_ZH[JaH
=vario	wA_HJT[ZJ_F
=varken	|9I?IDZHHa]
=vart	|-X>J_[
=vast	y#J-J9H>[@JHIIHK]OJhJ
=vastgelegd	|>J@HC]D^IJKJZIhJ
=vault	s2^@JBJH]KJZJ
=ve	y(^3JHIOZVJZI
=vecchi	y5XKYY]ZJhJ
=vecchia	h!J#Z-I/Y3H6J7J9G:J=I>G?H@GBGCHDIHDIHMaNGOJTJUJVJXIZF[J]I^JaIbIdJfJg]ha
=vecchio	r0X5X>ZHIYX
=vece	o#_3J9H=J>H?JBHCIDJHFIHKFMIOJTJXbZD[I]I^Ka[bJhH
=vede	|([>JHIIIVIXJa]
=veel	r#^-J9J@IHHIJX^ZI
=veld	|3[@JZIh[
=velha	n#Y-I/Z1X3J9H>H?I@GBJCHDHHCIGKYMaNIXIZF[J]IaJbJh[
=velho	w0X5Y9J>XHIY]
=vem	yHZJYT[dHfJ
=vencida	|BJHFKIZ_dJhI
=vencido	y9J>JH]MJa[
=vendit	|%X>JH]
=vendor	lBJHHJdKJNEZEbJ
=ventana	|BJHIZF][b[
=veraltet	y1^fJ
=veranderd	|@]
=veranderen	|@]BJKIZG^[hH
=verbietet	|(J*H@GCKHIK]^^hJ
=verbind	yH[cZ
=verbindet	yH^YXZH
=verbindingsproblemen	|cY
=verbindung	w/JHYbJc_
=verbindungsproblem	|cX
=verboden	u!J-_>JHGP]QX_I
=verboten	yBJP[QYUJWJ^[
=verder	w3J>G?J@JB[CJHGIIKHN[X[ZC]^aDcJ
=vereist	q(Z*I-I3J9I=^?H@IBJC_DEHFKINJUFVIXJZJ]JaJcJd]fJ
=vererbung	w!J#J;_
=verfugbar	|4]?[CJHH
=vergader	y#G9H=J>G?J@IIJKJMJPJZ]][aGbJ
=vergeben	y@]HGMGZIg]
=vergessen	k#G(I7J:X=J@IBECJH[KFMHNIUZVJZ][Y]G^JaJbHdHhI
=vergeten	p#I(J3J9J>Z?I@HBICJKJMJOJUIXJZ_]IaJbIdJhJ
=vergrendeld	l!H#a3J@GBJCJHGKILJMIT]XIZG[]bKhJ
=vergrendelscherm	|HIb_
=verhindern	wT[
=verhindert	yKXLZZIbY
=verifi	u3H>IB]CHDZMGNJZ]]IaH
=verifica	p3G@JC^DHHDIJOXZH][a[
=verificacao	o3D?JC^DJHGO[ZI]ZaX
=verificacion	n3Z?GC_DHHGOJZI]Y
=verificaco	|*XCX
=verificar	l!I#I/J3]7I:J=J>Z@JCEDYHEIJKJOITIVIX]Z[]H^J_JaIhJ
=verificati	s*[3J?J@JC^DHHEZJ][aG
=verificatiecod	|aY
=verificatiemail	|HGZIa^
=verification	[!J#F%I(I,J-I/I3F4I7I:J;J=J?H@GAJC_DFIHJJKHLJMHNEOZPJRJTHUJVJXXZZ[J]Y^Ha[bJcJdJgJhI
=verificato	y#H%J@JB[CIHFZ]aJ
=verifich	|*YCX
=verifier	u+J3Z>]CID[HHIJKIMJVJXXZIaJhJ
=verifiera	w3ZDJOZXX
=verifieren	y3[DJXZ
=verifieringar	y*[CYHH
=verifieringen	|3F>JC[DJHJKJXJ]]aJ
=verify	d!J#E%J(J*X+I-I3X4J7K9F:I;J=J?G@FBGCZDdHCIGKELJMINITJVHXZZA[J]G^J_IcJhZ
=verkeerd	o!J#^(I*J,]-F3^4J9F:J>H?J@FBHCGDEHFIIKHLIMJNJTIXYZD[J]H^JaIdGh^
=verlangen	|*YCIHGMGg]
=verlangt	oBIC[I[MZZJ
=verloopt	u@IHJLbTGZH^GhJ
=verlopen	s#I(I-J9I=]>F@HBHCJDIHYIJKFLJNIUJVIXIZX[I]]^Ja[bJdJhI
=verloren	u>^aI
=vermelho	|@JK]hZ
=verplicht	yDYHFL[b[
=verrou	|/J7JHJT_
=verrouill	h!I#a-J3H>I?J@FBFCIDIHGIIKILJMGNJT^VIXIZF[[]I^[aJb]cJgJhH
=verrouillag	y#]HIT[ZHbX
=vers	sAZHHQY_[cZ
=versao	|1YH[dH
=verschieden	s-I/_6X@ICJHJI]KHNXZH
=version	^!H#G%F(F)H*H+I,J-F/I0]1f2I3F4G5_6I7H8I9F:I;I<I=F>G?G@FAJBGCGDGEIFJGGH[IGJIKHLEMFNHOJPGQJRGSHTGUGVFWIXGYZZD[I]F^J_JaGcGdCeHfDgFhH
=versleutel	|<]
=versu	|*X
=versuch	u@XHIX_ZJ
=versuchen	w9G@YHJIIKJTXXZZ]aJ
=versucht	yX[
=vertrieb	|F^ZI
=verwaltet	wHJKJZIdagJ
=verweigert	m!J%_-J/X4J7J;]=X>I?J@]BJGJHFIJKINJPZQXTJVIZC]J_JaJcJdGfJ
=verwenden	|?]KXZI
=verwendet	r#X-Y@HHIK_ZI
=verwendung	u#J@JHFKZT[V_ZJ
=verwijderd	y-K/J4]9J@JMJTJ_]dJ
=very	m%H2Z9[@IBIIJK^ZF
=verzeichni	r3Z7Y:[@JBIHJZJdY
=verzoek	|9^HIZI
=veto	sBJHJJ_ZI
=veut	q3I9J=X>F?H@HC[DHHHIIKYM_OJTJZG]JaEh[
=veux	o#I+[9J>J?J@YBHCGDGH[KGMIZY[ZhJ
=vez	j#Z+X-I9I:J>J?J@_BYCJDJIIKHMJSJTJUIX[ZHfIhJ
=veze	m!J#^3J9H=J>H?J@ZBICIDJHFIGKHMJOJX_ZE]Ja[hJ
=vi	l!I#H%I(J)I*[+J0Z3Y4I6J8I9Z:Y=Z>H?I@FCHDEGJIGKHLZMINIOJPHRJSJTJUHVHWJXGZE[I]I^H_JaIbIcJd]eJfGhI
=via	_#J%H)G*H+[-J/E3I4I5]7X8J:I=I>Y?G@GAJBFCJDDG^HFIIJHKGM[PGSITIUIVGWJXJZ@[J]J^Z_FaZbXdJfJgbhI
=vid	j!G#H%J(F)H*J+H,]-I3I4H5Y6I7J8I:H=H>G?E@GBECIDYGJHBIHKGL^MINIO[PHRISGUHVGWJXIYJ[I]I^H_Xa]b[cIdXeXfEgIh[
=vidar	|HIX^ZJ
=vide	|3]>H?IBJHGMJSJUHZ^aI
=vieja	n#Y-I/[9G>I?J@HBJCJDIHCIGKXMaNIZG]IaKbJh[
=viejo	u0X5X>Y?JHIY[
=viel	l#]%I-_/J2Z3[9C>F?I@EBICGDGHYIEMGNIOHTIX^ZG]HaHdJhI
=vielen	w#[-J3K9]BXHGXI
=vien	o#J-I/J4J7I9J=J@^BJIIJYKILZT^XZZJ]JaJfJhI
=vient	y/J3J7JHFIHT]a^
=vier	w-J9JCJHGIbXJaJ
=vietat	|-[HI
=vietata	|-YHHP[_J
=vietato	y)XQY^X
=vieux	y5ZHJYZ
=viewer	|%Z
=vigencia	y@[
=vigent	|@GZEh_
=vijf	w#^-J@IBIHGMZVJX[ZG
=vill	d!G#D%G(E)H+],I.J/Y0H1I2H3E4H5J6H7H8I9B:Y;I<J=F>B?]@ZAIBDC_DBEJFHGIH@JIKYLHM^OEPGQJRHSITDUGVFWIXEYHZX[]]C^H_GaCbGcHdGfGhX
=vinkj	w#K-H9J;]@IHIKILJZF^aaJhI
=vio	|+]@[DE
=violat	r/ZN[
=violation	u@[NX
=vip	yZX
=virtual	y-J@JH[KIR]
=visibl	|(Y
=visio	p=GHaZJ
=visit	|:[
=vista	|-[9J@YHJ
=visto	y+]-YDGHJ
=viu	|+[@]DF
=vm	d!D#G%H(H)I*I+J,D-E.J/F0G1B2E3F4C5J6[7F8E9D:G;H<H=D>E?F@GAIBDCGDGEJFIGDH^IFJIKELIMGNHOGPHQIRbSGTFUFVGWIXHYGZA[H]H^I_DaGbGcBdEeFfggIhG
=vms	|BJHIR_ZF]JfI
=voce	p#J%J3I9Z:Y>I@[BJHHIIKIMIOZXXZI
=voglio	r+Y-J@YBHCJDJHHIGKGMINIZ[hZ
=voic	s!J9J>E?ZBIIJMJOJZI]Ia^
=voicemail	|HY
=voldoet	o(K-X@JHIIYKFNaOKVJZJaJ
=volevo	y?Y@^HGaJ
=volgen	u#J3I9I>I@JBIHIIJKIO[XJZH]]aJfIh]
=volgend	|L^ZI
=volledig	|3G>IHJI[O[
=volt	p#X3I9J>G?J@HBJCJDJHEIIKIOJXbZJ]Ja]
=volta	o!Y#H(J+X-J0X3K9I:J>I?J@_BICIDIIIKGOKTHUKVJXIZH[J]Jb_hJ
=voltar	y@YDIHJIJK_VJZEhJ
=voltei	|!_=IHH
=volunteer	|+J=XD]HI
=volver	wHJIJK_ZE
=vom	h!X#I%G&Z(G)Z*J,J-G/J1J2X3J4]5F8K9J:G;]=H>H?G@JBFCJDJGXHBIFJJK]LJMHN[OIPGRHSJTJUFVYXIZB[I]G^H_IaIbJcZd]fXhG
=von	f!H(I)J*Y,J-X/J0I1Y3I4I6J9G:H;]=F>I?IBGCHDIEJFJGYIXKYLJMZNFOYPHRHSITIVHWXXYYZZB[J]H^I_IaHbIdYgHhH
=voor	_!E#E%G)]*_+D,G-^.J/H0H1[2G3E4E5I6G7X8G:E;G<I>C@BAGBBCCEHFIGXHGIBJHKALFM[OFPDRGSFTHU^V[XBZ@[E]^^F_FaDcEeIgHhE
=voorkomen	|T[
=vor	q3I>[@^BHCJDXHGIIKHM[OHRYXJZG][^JaJhJ
=vorhanden	yZF^J_]h[
=vorher	y#I5Y@KDJHJIIKIZI]_
=vorig	s3F9G>]@HBJHEIHKaMXOETJaIg]
=vorubergehend	sHKT]ZJc[
=votr	e#I%I(F)H*H+J,J-F3Y7I>J?I@JCIDFE]GJHCI]KFM[NJOJPIUJV[WJ[J]H^JaJbId[fJgJhI
=voudrai	w9I?Y@]CJH[IJKJNJXJZJaJ
=vous	k#Y(X-I9^>IB[CJHFIINJZHaI
=vpn	[!G%H&I(H)I*G+G,G-E.I/G0H1C2H3E5I6G7G8F9A:G;H<G=G>A?C@DAHBDCFDFEIFHGEHgIDJIKELHMfNFOGPHQIRCSETDUHVFWIXGYHZ@[F]C^H_FaDbEc>dHeIfCgXhG
=vraagt	u+[-J9I>H?HBJC[DFIIKJM[OJaJh[
=vragen	|#G*Z-I9H@JCKX^
=vrij	|/IHIT_
=vroeg	|@_KK
=vs	|(Y
=vu	y+]@ZDGHIZJ
=vuelv	w!Y#J+YHEZJb_
=vuelva	|X[
=vuol	l#J%J*Y+J-I/J3H9H=[>F?H@GBJC^DGHFIZKZMYNYOITJUJVJXIZF]JaHbJdKfJgIhZ
=vuoto	|3[HFZ]
=w	U![#?%J&E(>)A*A+A->/^0J1B2C3]4@5D6B7Z8]9H;B=I>Y?E@?AHC>F[GYHCJJK=LGM]NDPIQDRASAT]UXWXYCZ8[B_^aYbJcIdJeXf>gXh@
=w32tm	o%H0J4I8I9I=H>J@JBEGJHEMJPJRfYIZHcJdDeJfDgJ
=waar	y+I>XDHZ^dJ
=waarom	s#H*]-I>H?I@GBJCFHFIIKFOJPJTJV]Z[[]hJ
=wacht	r#J-I9[>H@IHFIJKJMHXXZH]Ja_
=wachten	y@]XX
=wachtwoord	U!D#F%J&J)E*E+F,X-].I/B0E1F2Z3E4D5H8F9E;E<H=C>I?B@JAGBYCCEGFHGDHFIYKZLXOEPDQHRESCTCV=WEX@YFZ_[X^]_EaCbXcDd[eFfCgEhY
=wachtwoordbeleid	yN[ZK
=wachtwoordduur	|@Y
=wachtwoorden	p(H-J/[0[6G7Z:J@EBGDIHZIHKGLIMHN[PJUZVZZE[I]J^JaJbIcJdXfJhH
=wachtwoordfilter	|JZ
=wachtwoordherstel	k!J(I:J=Y@IBHDIHEMJS]U[V]WZZEbIdHfJ
=wachtwoordsynchronisati	|%JG^HJdJ
=wahl	|>I?]CHHIZI[[aJ
=wahlen	s#H-^3J>I?]@EBGCIDJHEI[KYLJMINJZD[[]I^IaJdJhG
=wait	[!H%I(G)J*H+I,J-F1I2J3G4J7J8J9^:H;J=I>D?F@cAICGDGEJFJGIHHICJIKDLHM]NCOHPHRISJTGUIVGWJXdYJZB[H]F^H_Ib[cJdIfIgIhF
=walk	y@KHGKHMINJZI]_hJ
=wall	wH[N[RI]J
=wallpaper	y>JH]
=wanna	|@]
=want	P!H#H&I(@)E*X+^,G-X/_0F1G2G3B4F5G6F7E8F9I:[;G<H=E>]?I@]AFB<C^EHFEGEHXI^K[NJOJPCQHRGSFTBUBVAXDZ?[_]?^C_Ea?bEcHdDeHfEhY
=war	p/E>JBZDIHJN[PYRITJZJ]^_JaJcHdXfX
=warehous	|HYZY
=warn	|.X9IH[
=wart	y9]>H@JHGMIaY
=warten	r9H@^HJIJKJXZaX
=warum	u*XBJHHIIMJNZV]ZF[]hJ
=was	K!^#A&F(I)Y*@+E,D.D0C2J4Y5C7G8a:H;I<D=G>a@YAIB_DXEEFIGFH?IXJ?KYLHMBOHPGQGR^S>TCUFVGX>YZZI[B]_^^_Za<bDcCdFg?hD
=wasser	|>_BJHH
=wat	y-J=E@IBIDJHZIJKIN[Z^]JaJ
=watch	s>I@^HZOHZCa]
=way	f!I#H%J(H)J*H+I-B/I1K3H4J7J9E:J;J=I?c@DBDDZGJIFJJKGLJMINYOIRJT]UIVHX[ZC[J]]^J_IaXbJcJdIfJhH
=ways	s(J*[?[@HC_HFIJKJZI[J
=wchodzi	|%I9J;[DIZ^]JaJ
=wczesniej	|K^ZH
=wczoraj	r9I>J@^BGDIHGIJKGMZZF]]f]hI
=wdrozeni	|,]9JHKe[
=we	N!?#A%>&[(E*D+I,D-H.H/C0]1^3a4E5G7W8Y9H;C=d>X?D@HBCDFEYFXGYHYI?JXKBL[M?OJPFQYRASFTHUEVFWYXAZC[H]?^Ia@bBcEd_eAfDh@
=weak	l-^9JIZJXKJNJZI
=weather	|9IH]
=web	a!G#C%I&J(F)I*I+I,J-E.J/J0J1I2I3E4D5G6G7I8I9E:G;I<J=H>E?F@DAIBDCFDFEKFIGGHdIEKELGMeNYOHPGRDSHTcUIVHWIXFYEZ@[F]F_GaEbXdHeJfFhH
=webben	|HIM^bJ
=webblasaren	y.YHHKIZJ][b]
=webcam	yH_
=webex	|H[
=webmail	o-J>J@HBZHYKJM_ZFhE
=webserver	|HZ
=websit	n4JHZI[NJZZ
=wechsel	w-J@aHIKJLXZI
=wechseln	|@Zh[
=wed	w(G+JDHHaZJ
=weder	y*H9J>GCHD[HFMIa^
=wedlug	y9JBJDJHHIJNJSYZI]]h]
=week	e![#H%I(G*I+J-G/F1J3G4H5J6J7I8Z9E:F>[?H@YAJBCD[FIG]H]IXJJLGMHNHOJPIRJSJTGUHVYWJXJ[H]F^H_]aIbHcIdIeJfEgIhH
=weekend	n#Y4J9[@JBIHCRITJVIZ]f_
=weer	r#I*J-I3H9E>H@bB_CHDJHFIHKFMJOIVJX[ZF]JaIfIhJ
=weet	u-K>F@FIIKGMINHOIVHZY[ah[
=weg	j!I#G%J(H*H,I-H/H0J1Y3G4H6I8[9E:I;Z=I>Y?_@FAJBFCGDFFJGJHEIEKGLJMGNHOIPHRYSJTHUIVHXGY[ZE[I]^^J_IaGbYc[dGeJfHgJhI
=wegen	u+X>GE]HXT[ZG
=weggeklickt	y>JCJDYHHZZ]]aJ
=weigert	p%J*J-F/J=J>J@JBJCKHEIFJ[KFMJN^O]PJVJXJZ[hI
=weil	j!J%I(J+[-Y/^3I6J7J9G:I>F?H@[BIC^DEHCIJKXMGNGOIPITJVIWJXJZ?[J]__JaGbIdJfJgIhY
=weird	u-]/_7J@HBJF[HFIFKJMJZE
=weiss	p%J(J-I.Y9]=J>J@GAYBJCIHFIIKHNYZZ]JaKbZhX
=weist	|/FJXN]
=weit	|9[HJKZ
=weiter	p&X-I/J:[>X@JBJC]HCIIKGMZNJOJTYZG]IaJbJg[hI
=wel	s!I#I(F)^*H-J3J4J8J9Y:J;I=J>G?I@IBGCJDIHFIHKGMIOIP]V_ZE[J]G^J_HaHbZhJ
=welch	s-J=HH[IJN]OZZJfK
=welcom	y-I9Y>IBIHFIJK^VJZIbX
=welcome2026	|-[
=welk	w-IHZKJN^O[ZHfJ
=well	l-a/Y?F@IC^HCIHKHMJNJTZZCbJhJ
=wenden	|!XZZ
=wenig	|,J-I>J?IC]DIHJI]XJaH
=wenn	|HJIJ[]
=went	^!G#F%I(G)I*J+H,I-F/[0I3G4I7H8J9F:H=I?G@XAIBdCFFJGIH?IFKDLJMINDOHPHRHSGTJUHVGWIXHZX[H]b_IaEb^cHdIgHhE
=wer	|#Y+JCJDFH]
=werd	y+XC[DJHG]]
=werden	e!J%E(G)J+J,X-E/G0[3I4^6Z7X8X9J:Y;]=I>F?E@YC[DGEZGJHCI]JJKDLHMFNHOIPHSJTIUHVGWJXHYJ[H]F^E_JaGbIcIdEfHgIhE
=were	^!F#G%^(F)H*H-E/G0J1]3H4H5J6I8H9F:G;H>G@GBECFDFFIGHH?KYMHNFOHP[RHSHUIVZXHY^Z][I^^_IaFbGcGeIfGgHhH
=werk	|%]9J>]HJKJPJZI
=werkt	l(J-H9C=J>J?X@IB_DJIHKGM]NJVIZX[J]JbJdHfZhI
=weryfikacj	|*[CXHJ
=weryfikacja	|>YCIDJHJZK]]
=weryfikacji	s3H>J?ICaDIHGIIO^ZGaI
=weve	n7[BIHFJ[TZUYVJ^X
=what	S!C#H&Z(])@*B+E,F-I.G0G1E2G3H5F7F8F9[;G<H=D>B?D@>AEBACGDFEGFFGII^JZLFMINZOXPEQHRESETAUDVGWFXDYGZd[D^FaCbCcDdDeGgFhb
=whatever	l-I/K@YHDIZJYKHN_ZGhH
=when	Q#Z%[(^*Y,]-D.I/H0F1G2I3]5H6H7I8G9E:J;I<I=F>C?Z@HAHBACCEIGFHZI@K_LFMJNZOEPHQIRGSFTHUEVCWGXFYHZI^E_Ya^bZcIdEfEgChX
=whenever	yDXJ[NHZJ
=wher	_!H#F%I)H+H1I2J3E4I5Z6J7H8J9F;I=I>D?F@CAIBCCFDEFJGHH[KCLFMGOEPIRISHTHUHVFWJXHYJZ_[Y]E^J_GabbJdIfFgI
=wherea	|/XPX
=whether	o+G9Z=D?ICJDHHcJINX
=which	W!G#F%](G)G*E+G-B.J0H2H3D5X6H7]8H9F:F;J<J=F>]?F@ABEDEEJGGH^LDMFNcO[PHQIRHSITHUFVHWHXGYXZJ[G]E_FbFcEdCeHfIg[
=whil	^!Y#G%G&J(G)Y+J,Y-F/H0Z3^4H6J7G8H9H:F=]>H?I@FAJBDCJDGEIGHHBIHKFLFMYNEOJRJSIT_UZVGWJXJZD[I]b^E_IaIcHdYfGgHhX
=whit	yb[
=who	[#E%G(G)Z+J,I.J/G0J1I2I3D4F5I6I8H9[:H;I<J=G>D?D@^BDCED]EGFIGFHdICJGKEMFOFP_Q[RISHTHUGVXWIXIYIZ>[X]G^EaGbGcHdHeJfHgGhG
=whol	l)I-H3G:J>I@]DKHCIGKGNHO[UaV^WIZDhI
=whom	|HG_^aI
=whos	l+Y-H3ZBJDIGZHBIZKILXNJPJZC^X_^hI
=why	Y#Y%F&^(A)H*b+C,H-J.I/E0I2I3C4G5I6H7F8G9B:E;I<I=E>B?^@aAICADDEIFGGFHFJGLZMENHOFPHQJRHSGTEUGWHXEYIZb[Y]E_GaCbEcHdFeIfFgFhC
=wi	s#Z9J:IH^MJZJ
=wiadomo	|9]HINY
=wide	|HIUZ
=widz	|([?]CGHIZJaH
=wie	i!J#F%J(I)J*J+J-F/J3H4J9X:I=J>C?FBFCGD]GJHcJJKaLJMFNGO[RJSJUHVDWIXG[G]GaEbHdJfJgJhG
=wiec	|>JKKLXh^
=wieder	g!Z#]%J(I)J*J+Z,J-F3I4J7J9D:H;J=I>H?H@_BbCGDFHDIFK]LJMHNIOIPIRJTJUJVHX[ZC[I]G^J_IaHcKdJfEhH
=wiek	|@Z
=wiel	r#H3J9J@JAaCJHHIJKJX^ZI_I
=wielkiej	|3JHJI^
=wiesci	|9]
=wife	y@]FIHFIJK]NJZH
=wifi	d(K-I4J:G>I?I@HBHHeIIKINJOJZA]JaIcIfJhJ
=wij	|*[:X
=wijst	|A]KI_Z
=wijzig	w@]KJLZMJZI
=wijzigen	e!I#E%H(F)J*I+J,I-G/H0J3H4H6J7]8J9E;H=H>G?HAJBDCHDGGJHEIGKEL]MENFOHPHRJTHUIVGXHZ^[]]H^a_FaGbGcJdHfJgJh^
=wil	f!J#H%I(G)I+Z,J-E/H0J2J3G4I6J7J8J9D:Z;I>C?]@[AJBDCZDCFJGIJJKZLIMZOFPIRISITHUIVGWJXGYJZX]F^I_IaCbGcIdHfHh[
=wild	|/]@[MJTK
=will	_!G#E%I(H)J*J+G,J/H0G1J4I6I7I8J9[:H;J=I?E@ZBECZDCEJFJGIHaIEJIKZLJMZNEOGPIRJSJTXUHVFWJXGZX[^]F^H_IaEbHcIdHeJfH
=willen	|+ZCXDJ
=window	O#Y%D&I(@)D*D+E,F->.H/]0G1D2F3C4A5b6F7C8F9A:B;G<G=C>A?Z@?AEB<CCDBEGFFGEH[I>JCK>LDMcN@OEPDQHRDS@TAUCV@WEXAYHZC[b_HaCbgcZdDeFgchI
=winter	|K]NJ
=wipe	|>GHYP]
=wiped	w#X+[3I>]?IBJHEOJ]JaJ
=wir	j%J+X-X/J1X3Y7Y=[?J@HBYCGGJHGKIPJZG^I_JdYeJfGhI
=wird	]#G%F&J(D)G*X,H-[.J/E0G2I3I4G6H8I9F:E;H<J?_@]AIBCCDDDEIFIHHIAJGK]L^MDNIQJRHSHTGUGVDWHXYYIZJ[Y]B^EbEcGd_eGfEgFh^
=wirft	|/J=JH[S[ZJ
=with	H!C#D&I(X,X-H/^0A1A2H4D5H7F9H:^;Y=X>[?GBJCGDFEJFZIDKIM]O]PZQDSHTFU@V=WAX?YE[>]>^D_Xa_bFd?fA
=within	p#Y@aF]HDNHXYZG
=without	Z!G#G%K&Y(D)X*F+G,G-E/G0J1J2J3^4Y6I8H9G:G;J<J=J>[?H@@AFB_CFDXEIGEHGI]JGKDMDN]O^PERISGTFUEWYXGYJZA[^]H^DaBbHcGeBfFgHhE
=wizard	Z!G#E%F&J(G)G*E+a,e-G.J0H1J2J3G4H5J6H7H9G:H;J<J=G>D?F@EAIB^CIDCEIFHG[HHIFJIKELHMFNFOHPFQJRHSGTGUHVFWJXHYHZ>[H]G^F_GaHbFcHdGeefEgGhE
=wlaczaniu	|(I,]ZIdHe]
=wlaczon	s(JUZV]ZJdX
=wlaczyc	u.X6]8]HXPJUJVFYJZHdEe[fI
=wlaczyl	|(F)JU^VGZHd[
=wlan	yH]ZJ
=wo	y9I:X@JBHHZZ^
=wohl	y(XC]HJIJVXZI
=wollen	|+[:ZDJ
=wollt	w/[9[@^HIIJKINJZH
=woln	|/GHJT_
=wolno	|9JBJH]I]KJMHVIZH
=won	|9JH^
=wonder	|@JZH^[
=woorden	|-^HJ
=word	a#F%J(H)I*I+J,J-a/I3H4J7I9F:I=I>H?FAJBECIDHFJGJH_I_JHKJLJMHNEOHTGUJVFXGZB[H]I^I_Ia^bJdIfJgJhD
=worden	r!Y*[@JBYG[HHKKUXVIZHdJ
=wordt	j%I(I*J-F/I7Y:J>H?^BFDIHDIGKFL]MGPJTJUJVIXJ[H]I^EaHbId_fJgJh]
=work	L!E#?%^&F(J*A+C,D-=/Z2E3H4J6D7D8X9>;H<F=@>I?HACBgC@D>EEFIG@HIIAJFKAM_N>OIPJQGSBTBU>WCXAZe[@]?_AaDbJcBd>eBf^h@
=workday	|![HYbI
=worker	y!]HH
=workspac	m(J7c=IBJHESJZE
=worldwid	|SY
=wort	y-[HJ
=worter	|#J-_HIIHKJTJ
=would	j(F-_3J7J9F>Z@HBHCJDJH]IGKZNZUJVZZH]JaIhF
=wouldnt	w-YHGKINZZHh[
=wpisalem	|#[HJK]ZG
=wpisuj	w3H>HDJHIIJKIO_ZJh]
=wraca	y+[@JDFHJXJb_
=writ	Z!B#C%c(C)G*H+G-E.J/F0F1G2H4Z5H7G8Z9E:E;H<I?F@BAGBBCGDEEIFHGHHIIDKALHMGNESHTGUFVEWGXDZI[F]E^E_YaGbCd_g]hE
=writeback	I!@#?&H(>)A*D+D,[-A.G/G0Z1Z3A4F5X7E8X9H:A;G=Y>B?B@AA^BICCD@EDIAK>LAMCN>OGQXRZSBTAU?V>WAXBY^ZD[A]B^>_]aDb?dcecf^h?
=written	f!H%J)J,J-J/[0_1J4J6H8J9J;J=J>J@JAJBIGFH]JIKIPYRZVG]J_FaHbIcJdFeIg[
=wrocic	|@IHJKaVJZD
=wrong	R!B#b%G&I(B)F*E+G,_-?.H0G1F2G3^4E5I6Z7F8F9Y:E;H<I=F>B?DAGBACFDDEJFGGDIBJEK=LGMFNBO]QIRaSGUGVEWHX]YFZX[F]D^C_FaDb[cCdCeDfBgYh]
=wrongly	y-J3[E]HJIJOGUJ
=wrot	r-J/_0K4J@ZHFKXNGRJTJYJZG_KcIfFg[
=wskazuj	|#JA]DJHJZJ_]
=wszystki	|@[NZZJ
=wszystkim	|9]
=wurd	b!X#F(F)I*H+J-E0J1I2H3F4Z5J6J7H8H9H:E;I<I=Y>[?ZAJCGDFEJFJGHHGIEJIK[LGNFOHQJRISIUXXG[H_]aEcHeJfHgGhF
=wurden	y%](H3Y?[
=ww	s#Y4J9J:J>]?J@YBICIDZHBIIKIMJVJXJZ^[J]HaJbJhJ
=wybierz	y-YHJK]
=wychodzi	|3]>G?JCJHJaGcZ
=wygasa	w@JLaTHZH^HhJ
=wygasania	|L]
=wygasl	|9J>IH[IJZJ]Ka]
=wygasla	|9J=^>JDJHHKJZD]]aJ
=wyjasnienia	|&]IJN[
=wylaczon	j!Y(G)[*J;[<[BJDJHIUXVJZJbZ
=wylaczona	w!I1H2J8J9IBJHFRHUaVJcIdJf]
=wylaczony	w!bHHPJZG^I_IbJdX
=wymaga	y=ZCYIY
=wymagan	o#J(J*J+K-J3I9I=I?J@ICaDGHHI^KIN]ZHaJbK
=wymaganych	w(Z=ZZJ
=wymusza	|[]
=wyskakuj	|HJLZZZ
=wystapil	|HJZ]
=wywolania	|Q^
=x	n#H1]@ZH]ZI
=xbox	|H]
=y	T!X#^%I&H(G)J+X,E-F.H/B0D1E2F4C5G7X8Y9;:X;E<G=]>^?E@_AEB[C[DHEFGCH9I_JJK[LHNIOZQGRGSDUBWDYZZ@[I^D_CaCbJcCdCeFgJhZ
=ya	e!G#F%I(G)[*H+W,J-C.J/H0J1J2I3D4H6I7I8J9B:G;J=Y>^@ZAJBbCDDBFJGIH>ICJJKbLHMENFOCPIRISITHUGVEWIXZY[[G]F^IaCbHcIdIfGgIhC
=yahoo	|>^HE
=year	b!_#I%J(G)J*J+I-[/I1]3H4J7J8J9Y>^?X@FAJBGCIDGFIGJHEIYJJKbLZMHNFPJRJTJUJVGXHZ>[I]H_IaHbGcIfHgJhG
=yes	s!I#J%J(J)J*J-H/_3I4H7I9^:J=I>H?H@HBGCJDHHDIGJIKHMHNJOJPHRJSHTHUJVIXJZE]I_JaHbJfIgZ
=yesterday	h!J#I*J-I3J9H:I=]>Y?J@^AIBHCJDIHFIGKDMJNISKXJZ_]JhJ
=yet	_!]#G%F(F)G+F,I-H0E1E3H4H6I7I8H9I:G=H>E?G@HBACHD_FJGCH=IEJIKHLIMhNCOISITXUGVaXJYJZE[H]G^H_HaHbEcHdGeJfCgEhJ
=yo	p!J#I(Y*J-H3H4J9[:J=J>[?Z@FBHDZHDIGKHMHNJOIUJVZXIZE[J]I_KaGfJhH
=you	O!C#I%H&H(E)@*C+Y,F-C.F/D0G2G4E5F6F8E9g:E;G<G=I>H@BAEBYCAD_EJFFGDHIIEJELDMBN@O^PCQHRESDTCUDV[WIXZYI[D]B_HcGfBgFhZ
=young	y@aHGIJKJZI
=your	L%F&I(=)I*@+^,C-I.G/E0G1Y2F4D5G6E8E9d:b;G<G=[?I@FAEB?CIE_FFGCJELCMEOYP@QGRFSAV[WJYG[C]D^G_FbBc]dXeCfCgB
=yourself	y#Y?JHJU]VXZG
=youv	o#FCZDHHITYX]
=yubikey	w?aHIZG
=z	[!X#A%C&H)Y*C+D,E-Z.F/C0E2E3]4X5F6X8D:a;X<G=B>??X@HAEC@D>FDH@IJLCMAO]P]QGRCSBUBVGWCXBYFZX[C]B^E_EbZcZdAeGhC
=za	g!H#Z%H(G)I*H+Z,H.I/H0I1Z2^3F4E5Z6I7I8I:G;I<H=G>D?FAGBCCFDDEJFHGHHGIcJHKCLHMFNFOGPHQJRGSHTHUIVHWIX_YIZB[G]F^I_GaZbHcFdGfFgIhH
=zabezpieczajac	w*[9J?^C[DGHIIINJXJZJ
=zabezpieczajacych	|D]
=zablokowan	i!H#X(J)Z*I+J-[.Y/J3J:J>J?I@HBFCHDIIGK[MINIPHSJT[UHVHWJXIZG[Z]J_KbJdJfJgJhJ
=zablokowany	w#]HJT[
=zabrali	|3I=[CJDJHGKJNJU]
=zabronion	|-YHJQZ
=zadan	|>HHXX]
=zahl	y-YHHI^
=zakresem	|G^
=zalogowac	|B[HJIJZF[]hJ
=zamknac	|B]ZJ
=zapi	i!I#G%H(I)J*J+J,I-I/J0J1J3H4Y6[7I8Y9G:H>H?H@FAJBGCIDHFJGIIIJJKHLIMINIOJPXSJTJUHVHWJXHYZ[I]J^H_JaIbHcIdaeGfXgXhH
=zapisac	|%Y/]TJfJ
=zapisalem	|D^HIIJKJ
=zapisanym	y3[IJOX
=zapisu	n#J%[(H*I,Z-I/I0J3G4I6J8[9G:J;J=Z>I?J@IBICIDIEJGIHDIHKIMINJOIPHRITJXJYIZF]I_IaHbJcYdZeagJhJ
=zapisuj	s0[1J3J?JGYHHKJOJY]ZJcJdZfYgWhJ
=zapisywani	|dZ
=zapobiec	|T[
=zapomnialem	w(J@JBJHHVJZ^dK
=zapora	|#IH^SGc[
=zaproszony	y:_HJMJZG
=zarejestrowany	s+a?[CHDHHE
=zarzadzan	y#J:[BJHJNJd^
=zasad	q#J%J(I*I-H/J3H4J9H:I=H>J?]AJBICIDIEJFJGJHGIHKILJMKNaPJSJTJUIVKW_ZF[J]I_IaIcIdIfI
=zasady	r#J(J)I*_-H@HBIDIHFIJKHNaPIUJVIWZZF]JdJ
=zatrzymana	|f[
=zawiera	u!K#F(J-a7JBJDJHFI^KITHZF[J]I
=zawierac	|9GI^
=zaznaczon	u@HL]ZG^_
=zbyt	l-c3J9H>J@ZBHCJHFIIKHVKX^ZGhI
=zdaln	|Q^
=zdarzeni	w&]HJNJZIe[fZ
=ze	h!I#G%J(H)J*H+Y,J-[/I0J4J6J7I9C:I;J=I>Z?E@FAIBFEJFJGJHBIYK[LJMHO[PIRJSITIUIWJXGZC[J]G^J_HaGbJc]dYfIgHh]
=zeby	w+[@[BID[HZLJVIZEhI
=zegar	|HJR^fJ
=zegt	l!I#I(I*I+Z-_3F4J7I9G:J;K=J>F?HAJBICFHFK[MJNXOYPJRJTJUJVIXIZY[J]H_JaHbJcJdYhI
=zehn	|-IHHIIKIMKN[Z]
=zeichen	m#J-Z/]2[3I@HBJCHFYHHI_KHMJNJTJXKZIfJ
=zeigt	q#J,J0X3I9J>G?I@JAJBJCJDJHaIHRZXJZJ_YaIbXdJfJhI
=zelf	w(H9H>I?J@IBZHFIIKGNJU]VaZH[IaJ
=zelfd	yA[HIK]
=zero	q3]>G@HIIO]TZXIZJ
=zeszlego	|>J@JK_MJZH
=zett	|%I2ZHIY[
=zetten	w@_ZJ
=zewnatrz	|:^
=zgadza	u3J>JHJO^ZIhZ
=zgadzaja	|6]HJIIKIO]ZH
=zgubilem	u>aBJDIHIZG
=ziffern	y-J3[HIKJO[
=zij	|B^HHV[ZEbJ
=zijn	j![#H%J(H*H-J3[9F=J>G?X@FBXDHHFIXK]LJMHNIOIUJV[XJZE[J]I^Z_JaHbI
=zip	yBJHaZH
=zit	p!I#](X-I3I8K9H:J=I>H?J@GBICIDJHYI]KYMINJOIP]TIV]XIZD]J^J_JaIbJdHeKfIgJhI
=zitten	|9I@[HFIJZJ]]
=zla	|1J2J4JEZHJR]cHfG
=zle	p!H#X%J(H)J*I+J,[-H/K3[4I9E:J;J=J>G?J@FAJBGCFDEHEIHKGLJMINHOIPJRJTGUJVJXaZE[I]H^J_IaHbHcIdGeJfJhb
=zlozonosci	|I[
=zly	s#J-J3[4]6]8J9I>I?J@IBJCIDGIIKJMINJPJRZX]YJZG]JaIdFfI
=zmian	|LZgX
=zmiana	u7]LYZY^J_J
=zmiani	y@I^Jh^
=zmiany	u#J@ZBJHHIJKILZMKVJZX^_hJ
=zmienia	|gZ
=zmieniac	y#I-H@[BICJHIKJMJTJ[]^[
=zmienic	m(I>J@^BGDJHYIJKGLXMIUJVIZY[J^]hF
=zmienil	|B[gZ
=zmienilam	w3G9J>]@^BIHGIJKJMZOHZIaFhI
=zmienilem	r>Y@[
=zmienion	o/[9J@]B^HDM[TGZJdJfIgYhJ
=zna	y:[BKHFM[gZ
=znak	|:IF]
=znakow	s!J#I%J-J2_3I9H>J@HBJCIHHIaKHXJZHaJ
=znaleziono	y4[HJ_[
=znam	y>HBIDJIIZF[ahJ
=znowu	w#[-J9I@ZBYHHKJX]ZHhJ
=zonder	h!H#[%G&[(I*J,I-H/J1Y2I3[4G6J7I8Z9I:H;J<Y>I?J@CAIBFCGD[FIGIH?IGKGLZMYNZOEPHRITIVIXIYJZF[Y]I^Y_YaFbIcIdYfGgJhH
=zoom	sH_ZI
=zostal	y_]dY
=zostalo	r!Y(JBYHJM^TXVJZH
=zou	yIJKJOJV]ZIh^
=zresetowac	n(J7J:X?J@JBXDIEYHYMISYUIVGWJZ^[JbHfJgJ
=zresetowan	y(JBYM[ZIg[
=zresetowania	|(^ZH
=zresetuj	|([)[*IZH
=zscaler	|RIZHc[
=zu	Z!D#^%D(C)F*E+F,E-d/D0G4E5H6F7E8G:B;F<H=C>I?AAGBJDXEGFFGFH;I]JFKDLXMCNYOGQHRESFVCWEXeYFZE[J]]_EaAcJdCeGfDgFhA
=zugang	|!ZHY
=zugelassen	|@]QXZI
=zugewiesen	|*X=X
=zugriff	m%a3J4J9J=J>]?J@ICHDIHXIJKINIOJQXZYaIdJ
=zum	j!I%X(X/K4Z6J:H;J=H>J?[@HA]BHCIDHIIKIL^MJNJPJRJTIUHVHWYZC[Z]I^J_EaJbXcId[fG
=zur	o#J(J+^3G=J>H?[@JBJCFHFIJKJNIO[UJVJWYZG]IaFbIc[dJf[
=zuruck	l!a#H%H&^(J-I/J3J4I=H?J@HBICJDIHDIFK]MJNIVJ[J]JaJbZdHeJfIgXhJ
=zuruckgesetzt	l(H:Z=J?J@XBYE[HFKIM^UIVIZDbIdIgX
=zuruckschreiben	r%Z3J4Z6Z9I=I>J?JGXHGKJPIRIUJYJZGaJcHdafF
=zurucksetzen	W!D#G&I([*G+I,H-H.J/G0I1H2J4F5I6G7E8H9J:];H<J=[>F@FAJBXDCFZGGHHIGJHKCLYMENEOHQJRGSHTHUXVYXEYHZY[J]X^E_GaZb]cZeGfJgEhF
=zuruckzusetzen	u(^.Y:J@JBJHJVIX]ZI]JbJdJ
=zurzeit	y#ZCZcX
=zusammen	|6Z9[HJZI
=zwang	|L^
=zwangerschapsverlof	|!_>IHJZJ
=zwei	g!I#J%K(J)J*a-I/[3H7K9H:J;J=I>G?I@XAaBHC]DGHFIGKYMINHOZPIRJSJVJXGZG]G^J_JaHbJdJfJgIhI
=zweit	p@_BJCbHIIJKJOJZG
=zweiten	y@XHZ
=zweiter	|8X@]HIZJ
=zweryfikowac	y#I3ZX^
=zwischen	w/I9H>K@ZBJHIK]RXXJc]hJ
=zwrotn	|dZ
=zwrotnego	m!J#J%[(G)J*I,Z-I/I0J3G4H6J8[9G:I;J=Y>H?J@IBICIDHEJGIHDIHKIMINJOHPGRITJUJVJXIYIZE]I_IaHbJcYdYeaf]gJhI
=zwrotni	|0[d[fJ
=zwrotny	i!I#G%H(I)J*J+J,I-I/J0J1J3H4Y6[7I8Y9G:H>H?H@FAJBGCIDHFJGIIIJJKHLIMINIOJPXSJTJUHVHWJXHYZ[I]J^H_JaIbHcIdaeGfXgXhH
=あ	d!H#H%F&J(X)J*I+J,J-Z/I0J1J2J4H5J6I7H8J9a;I=X>Z?F@EAICYDGEZFYGIH?IGJJKXLIMYNBOGPHRHSITIUEWHXFYKZH[H]G_YaFbFdYeJfFgI
=い	I#G%F&A(X)E*F+X,F-].I/D0Y2=3^4F6X8E9H:I<@=F?X@JA;BJD[EGF?JAKXLCMXPGQGRGSGTFZZ]@_YdFeEf[gF
=う	]!Y#C%F&I(B)F*E+F,H.G/F0G1G2H3A4E5H6Y7E8H9_;F<I=C>X?B@aAGBXDGEGFGGFIIJHLYMANBPEQISFTHV[WEXZYGZ]]D^Ea@bXcEdCeIfCgFh_
=え	]#]%Y&J)H+D,G-A.I/G0H1H2H3B4F5H6G7E8H9B:B;G<J=D?_@cAHBACCEGFIGFHGIZJHKYLYM^NCOEPJQIRFSGTCU@WEX]YH[[]E_FaBbXcGeHfDgI
=お	j!I(H-I3J4J9c:I=J>H?IDIHDIGKHMHNJPJUIVIWJZ][J]J_JaJbFd[fIhI
=か	W!I#Y%C&X)E*X+C,E-[.J/D0C1E2F3Z4[5E7B9^:@<G>F@^AEB>D@EEFEGCHZIYKEMYNJOAPYQFRCSDUAV?WCXFYZ]X^A_Ed?eFh[
=が	I#>&A)F*C,G-I.E1C3a4Z7@8;9B:Z;X<G=X@EBECYD?EXFEG>HIJGKBLBMYNCOZP>QGRZSET:U]VGWYXAYXZ[aadYe<fagC
=き	V!J#C%C&G(J*D+D,Z-A.F/C1E2G3[4Z5F6X7I8]9?;E<G=[>^?YAEBFC@DDEJFFIGJFKDLDMBN?OBSFTCUIV^WCY^[Z]CbGcYdYf_gI
=ぎ	j!J#H%J(J*J-]2^3I4J9D:I=J>H?JBHCFDIHCI_KEMGNGOJPJRJUJVJXcZC[J]J_JaIbJcJdIfHhH
=く	[!H#a&I(G)H*E+G,G/F0G1Y2G3]4C5[6F8G9Z;F<H>]?IAGCBDCEHFGGEI?K]LEMJNBOCPEQHRESGUCVCWFXZZ^[B]D^E_DbCdIeHfDgFhY
=ぐ	w!I=I@ZHJTZUIZ]bJ
=け	_!F#C%[&J(E+F,G.H/Z0H1H2H3C4F5I6G7F8Z9A:D;X<I=E@YAGBCCYDHEHFZGEHGJHLGMAN]OYPZQIRGTXUEV^WGXBYH[^][^G_EaBbFcEdEeIfFgG
=こ	f!F#H%H(_)J*H+H,J-D.J/G0J1J2K3C4G5J6I7G8I9^:_;I=F?D@DAJBFCFEXFJGHJJKXLIMFNEOEPHRHS]TFUZVDWYXEYIZ][H]G^H_GaYbGcHeJfFgHhY
=ご	s9]>]@JBYHEIJ
=さ	U!a#a%J&H(@)F+Y,E-Y0F1E2F4D5G6E7Z8E;Z<H=J>=?]@EAFDFEFFFHGIXN]OYP[QXRCSETJU?VHYFZ=[X]B_BbCcHeGfBhF
=ざ	w9^BJZX
=し	N%I&X(C)A*G,@.G/G2A5B6X7E8[9]:H=A>Y@^A@B]CXEAFBH;JALXMaOFPYQXRES@VEYZZX[C]G^=aBbJdZeBgXhH
=じ	o!J%J-I0J3J8I9I>JAbB]CKDJHEIIK^MJNJOJVJXJZE]Y_GdJhI
=す	T!^%A&H(])D*H+D,D-Y/G0D1E2Y3@4B5F7H8D9a:Z;D<G=?>???@[ADCXDCFEHYI[JJLFNZOBPIRISCTIUEVEWBX_YF[F]B^AaJbXcIdXgBhH
=ず	m!I#J%I(I*J+H,^-I/J0J3I4J6J7I9H:I;Z=J>G?H@FBHDZGJHDIIKHLJMGNJOJPJRbTJUIVJXIZF]]^J_JaIbIcJdZfHgYhJ
=せ	X#C%D&I)F*E+F,F.G/F1G2G5H6F7I8G9>:F;F<I>X?XAGBJCCDWFGGEI[JGK]LFMANHPGQHRESFTEUXV[WDYYZb[J]E^C_[bEcJeGgEhE
=ぜ	w#F*]-I@ICIHFIHKINJPJTIZ^[]hJ
=そ	l!H#I%E(H*I+J-E3G4J7J8J9Z:Z;[=I>^?[@FBXCHDHGaHDIFKZLJMGNGOHPJRITJUHVFWIXHZE]I^I_IaHbIcJdHfHgX
=た	P!]#_&E(<)B,B-I.C/Y0A1B2B3Y4Z5C6J7?8X;@<D>]?a@[B]CDDFEHFCGHHCIZJBK[NZOCQDSAUGV;W?Xa^?aCbJc>dDeChC
=だ	Z!H%X&I(B)Y+E,F-_/E0G1H2G3G4C5G6F8Y9J:B<H=C>?AFCXDHEFFZGCHDI]JGLEMbN[OBPYQHRESFT]U?V]WXXIYXZA[]]D^D_CaBbDdHeGfCgEh@
=ち	i!H#Y%I(G)I*I+J,I-F.J/I0J1H2I3[4[5J6I7I8I9a:F;I=H>E?F@FAIBFCFDGEJFJGYHHJJKELJMENHOGPHRESZTIUYVZWIYJZD[H]G^I_HaEbHcGdDe[f^gIhH
=っ	X!^%C&H(B)F+B,F-]/Y0E1D2F4B5G6D8D<H=_?E@JAEB@CDEFFGH@MEN?PEQGRXSETCVZWDXYYXZE[C]]aYcBeGgD
=つ	e!F#H%[(G)]*Y+H,H-D.J/^0G1J2H3C4[5H6G7H8[9D:F;H=G>C@EA]BGCdDCEIFIGHICJIK^LIMDNFOFPHRHSITHUEVFWIXZYJZB[G]G^H_JaDbGcGdGfGgIhG
=て	O!^#^&E(H)H*B,A-_.J/D0@1X2B3G4=5B6?8J9I:E<D=]>_?G@GAACDD[EAFBGZH;JFLZMHOZPJQCSITIUYVXWYXWYYZA[AbFcDd[eBgG
=で	N![#I%=&D(C)D*@-@.J2A5A7[8I9X:];E=H@YA@DHEXFBHEIGJALEM[NJOGPESGT]U_V_XHYBZC]]^Y_;aCb^cWeYfDgZ
=と	W!B#B%H&I(C)F*C+Y,F-b/D0F1G2F3?4D5G6Y8F:E;E=C?E@^AEB@CXD[FFGEH;I_JGKXLDM?NcO]PGQHSETDUBVAWEYGZH[C]C^D_JaAb[eGfCgEhc
=ど	l!I#F%J(H)J*I+I-F/H1J3H4I6J7I8K9Y:H;J=G>F?GBFCGGJHYIFKELJMHN_OHPIRIS]TXUHVHWIXEYJZb[I]I^J_IaGbHcIdIfHgJhG
=な	L!>#F&[(Z)C*[+[,>-C.E/G0Z1H2@4J6[7H8H9E:X;Z<I=Y?]@IA>B>CIE>F@HEIEJ@N[PBQJR<SDTZUHW[YYZE[Z^K_Xa^bIdJeGfZgG
=に	N!G#C%J&C(C)?+X,?.F/E1H2G3]4H6=:J;C<B=A?Z@GAZB@DBF^GEHGIGJJKYMINIPHQBRETGUHV[WHY?ZC[H]b_^aYb[d[gE
=の	K!A#A%X&B(W)<*^-F.B/?0B1G5D6F7A8I9D<K?_@IAZBDCZEYF]GZHXK[MZNYO[PFQDR^TDUFV[WEXFY@Z>^?_EaHc]dBgIh_
=は	S!H#?%I&F(Y)^*Y+J,A-I.D/[0A1B2C3F4@6@7]8B9X:B;B<E=H>^?]@EABBGC]D;EBFCGYHJJDLAMcN<O[PHQERAS@TbUXV^W@XHYDZ;[Y]Z^Z_HaHbDc?eBf=g^h=
=ば	p-J3Z7[9G>I@]BJDXHDIIKJMJXJZ]]YaJhJ
=び	y+[DIHJQ^
=へ	uHIMXQYZIca
=べ	w>J?^KJ[Z
=ほ	|+]>J?J@JDIOJh]
=ま	O!_#X%E&F)C*C+J,C-E.J/F0B1D2C3[4I5D6B7C8B9^:D;B<E=I>H?H@YACBaCEDHEGFDG@HCI^JHMbNIOGPGQERESBWJYBZd[C^?_HaHbHcIeDfYgXhC
=み	i!I#H%K(I)J*I+c-[/J1J3G4J7J9G:I>F?C@GB]CEGJHBI[KFLJMGNHOHPHRJSJTXUIV^WJZF[J]I^JaIbGcJdIfJgIhH
=め	c!X#Z%H(F)X+],I-[/H0H1I2J4F5J6H7H8H9E:Y;H=F>Z?B@JAIBDDGEXFJGHHBI]JJKBL]MXOFPFQJRHSIU^VDWGY^Z>[G]G^G_YaDbEcHdEeJfEgHhD
=も	Z!B#G%E&I(C)G*I+D,G-Y.G/D0F1F2H3D4E5H6F7D8F9>:B;E<I>_??@[AGBYC[D_EHFGGEHEI=JGK_LZMENYPDQHRES]T[UXV@XaYG[C]X^DaZbBcDeHfChH
=や	l!I#H%J(I)J*I+I-_/K3Y4J7J9Z:I;K=H>E?F@DBFCGGJHDIZKXLJMFNHOIRJTIUIVHWJX]ZE[J]]_IaIbIcJdJfIhI
=ょ	|9[@[ZJ
=よ	l![#I(G-Y3I7I9Y:H=J>H?I@]BHCIDIEJHEKELJMHNGOJPIUXV[WIXZZB]J^[_JaIbHdZfIgJhH
=ら	X!X#?%A&X(B+Z,E-].F/H0X1E2F4[5E7C8[9=:A;[<G>G?>@^AEB@D>EFFFGBHYIZK]LHMDNDO@QFRBSET[VHWDXGY^ZY[A_Ea?bZcAdIeFfFgYh^
=り	^!E#X%E&I([)H*G+G,Z/G0G1H2H3]4X5I6G7F8H9b:J;G<I=]>C?C@ZAGDBEHFXGGH>IZJHK@LGNDOCPFQIRGSGTGUDWGXYYHZY[F]E^JaCdBeHgGhI
=る	Q#@%H&F)H*A,A-^/?0A1B4?5C6@7J8A9B:G<E=H?DB;DCFBG?HJI^JFN[OaPYQHSIT?UHVYW?XJYB[[]=^X_]b]cBfHg@ha
=れ	P!]#[%E&E(H)H+X,@-J.F0A1A2A3C4>5C7H9B;Z<D>ZAABYDZEBFCGGIJJJMHNYOZR^SAUCVBWIXXYAZ[][_>aHbIeBf<gHh[
=ろ	y-J9YIZKIZJh]
=わ	a!E#D%H(F)I*F+X,H.I/Z0H1I2I3D4G5J6[7F8I9X:E;H<J=Z>I?CAICYEIFIGHH@IZJJK[LHMCN]OIPGQJRGSIUGVFWIX[YIZF[[]F^E_FaEbFcGdDeJfEgZh_
=を	Q!E#J&F(a*Y+Z,X/H0J2B3F4Y6[7J8]9<:Z;A<E=D@AABB9CDEHFDGGHZJIKZN[OBPDQIR?SATHUYVBX]Y_ZD[E]F^XbBeYfFg@hY
=ん	X!Z#C%D&I)G*F+F,G-_.G/F0F1H2H4X5H6F7I8G9Z:F;G<I=X>X?XAGCCDXFHGFIZJGK]LFM@NHPGQHRFSFTFUXV[WDXBYXZ[[D]D^CbEeGfBgFhD
=ァ	w2[3JH_SIZJcZ
=ア	Z!^%^&I)Z*G+F,E-B.H/E1G2^4D5G6Y7E8E9D;Y<H>^?]@BA_BBEEFHHDIBJGKBMANBOERDSDU@V[WDXHYG[H]D^Y_BaXbBcZdBeHfBhD
=ィ	j!J#I%J(I,Z-I/K0X3J6J7I8J9J:I=J>I?I@JAJBIC[DZG[HDIIJ^KJLJMINIPJQYRKUIVEZG[J]J^Z_IaJbIcJe^fIhI
=イ	Z!B#D%J&Z(A)C*E+F-B.G/C0C1F4Z5Y7^8]9B:A;F<G=b>A?C@BADCDDBEEFFGDHZIBKBMCNCOEPYQXRDSXU@VJWDXCYF]C^B_BaBb[cYd_eafYgGhE
=ウ	Z!^%]&I)Z*I+G-B/_0]1G2^4D5G6X7D8E9F;E<I=B>C?D@DAYBBCCDXEEFHHCICKCMINCOFPJQHRFSET^UAV]WEXJYHZ>[H^Y_[aDc[d?e]fBgIhD
=ェ	e!H#H%G(G)J*I+J,X-Y.J/H0a1I2I3H4G5J6H7_8H9G:G;_=H>G?H@GAZBFCHDHEJFJG^HJIHJIKHMJNGOIPHRHSITHUHVGWIXHYJZC[G]H^]__aGbGcGeGfDgHhG
=エ	g!Y#I%H&Z(F)I*J,X-Y.J/I0b1J3F4[5J6H7H8I9G:G;J=F>H?GAHBGCIDHE[GHHGIHJIKHLJMGNFOZPGRISHTJUGVEWIXHYJZb[I]I^F_EaHbFcHdFe[fCgIhG
=ォ	q%J(J-J3J4J6J7J8c9J:J=J>J?KA[BJCJDKGJHXKJSIUJVJZH_YcYdGfI
=オ	a!X#F%E&J(B)G*G+H,X-C.H/^1H2F3E4E5H6^8F9D:B;Y<J=A>D?E@DBDCEDDE_FHGXH=IEJHKEMCNYOGQIRFSETFU]VAWEXFYIZ?[E]E^X_caDcZd[eZfXg[hD
=カ	_!b#Y%^(B)[*I+H,F-F.J/G0F1H2^4F5I6G7F8F9H:X;G<J=D>D?D@EAaBDCDDXE[FIGXIEJHKELXMCOHQIRFSGUAV]WEYIZ?]F^Z_EaEbYcEdDeIfEgFhF
=キ	l!H#I%J(H)J+H-H/Z0J1J3H4H6J7H9G:H=H>Y?_@HBGCZD^GIHAIGKHNHOIPIQYRGSJTIUFVEWIXIYIZD[I][^I_JaIbGc_dIfFgIhJ
=ク	T!>#]%]&G)D*C+D,a-@/[0[3@4@5D6^7?8[9@:>;[<Z=E>D??@GBJCAD?ECFEGWI@K@LHMAN@OCQJSCTbU?V>WBYDZC[^]A_ba@bbc@dae[fJgJh@
=グ	g!E#H%I)I*H+I,J-G.J/I0^1J3F4G6I7G8J9F:Z;J=E>F?E@GAIBFCGDFEIG[H?IFJJKGOIP_RISITIUFVcWIXHYJZX[H][^G_GaFb]cFdFeJfGgHhI
=ケ	|9[BXZJ
=ゲ	u(I*]:b=JHJUJVJWIZG^J
=コ	_!E%Y&J(D)H*G+H,G-B.H/F0E1G2X3B4Y5[6F7E8[9B;F<]=E>]@CAFDDEHF[ICKALFM]NCOEPFQIRFSHTFUEVCWGX_Y[Z=[D]E^E_YacbCcFdDeIfDgGhC
=サ	_!C#D%E&J(D)Z*G+H,E-C/G0E1Z3C4]5H6Y7X8E9E;G<I=C>B?C@DAGBZCEDDEGFHGDICKCLYMGNDOFPEQHR^SYTDU^VBWFXEY][Y]E^E_EaCbJd[eGf_gFhG
=ザ	_!^#G%G&J(_*D+G-D/F0E1H2H3C4E5H6F8Z9D;Y<J=X>C?C@DA^BDCJEGFHGFH?JHKDLGMCNDOEQIRFSGTGUDWFXEYH]]^[__aHbYcEe]fCgFhD
=シ	c!E#F%F&I(C)G*^+H-Y/G0G1G2H3E4E5I6F7^8H9C:B;H<J=D>C@EAGBBCEDCEFFYHBIDJHKDLGM]NbOGPEQIR]S_TGVCW_XFYGZ>[E][_FaDbCc^dCeIfCgEhE
=ジ	h!H#I%H(H*J,I-Y/I0b1J2J3H4H5J6I7I8J9H:H;Z=I>G?G@IAZBGCIDHEJGZHXIHJJKHLJMFNHOJPIRISZTJUGVHWIXIZX[H]I^H__b[cIdFfGgJhI
=ス	O!=#C&F*A+A,I-Z.D0J1B2Y3?4?5C8^9?:Z<E=^>G?F@HAJC>EEF[HXIIMZNZOAPDTFUZVCWFX>YCZ[]@aFbYcFdWeBf[hY
=セ	V!H#B%Z&H(X)Y*I+E,D-C.F/C0C1E2D3A4B6C7I8C9B;X<H=b?F@GADDHEYFFGBIBJEKALDMHN@OERCSYTBUaW^XBYFZ_[F]]^F_BaXbHcYd<eEfHg]hC
=ソ	s#[-I:I>J@IBJH]IJKJMaNJXJZE[J^JaJbJhI
=タ	b!E#G%[(^)H*G+I,G-I.I/G0F1I2Y3F4Z5I6G7G8[9E:[;H<]=D>D?E@FAGBECGEGFIGZH_IEJ]KFLHMDNEOHPEQIRGSGTHUDWGXGYHZA[G]F^G_[aEbEc^dDeJfCg_hG
=ダ	y-F/J7^BJHFI]KJMJS]TIVJZIbJ
=チ	p#J%J(J9[;]=J>J@JGZHFLXMJVJZF[J^^dZeIfGhI
=ッ	R!F#]%H&F)H*A+B-A/A0B2D3@4@6Z7F:J<F>G?D@DADBZC@DHEXIAJDK?LHMYN?OCQETbUXW]XIYD[[^X_@cEd^eZh@
=テ	j!I#H%I(G)I+J,J-I/J0X3H4J6J7I9H:Y=G>G?G@HAJBXCZDYEJGIHBIIJXKILJMHNIOJPIQYRZSHTJU^VEW_XIZE[I]J^Z_IaIbFcIdIfHgJhI
=デ	l!I([)J,Z-J0J4I7a8J:H=H>J?J@ZBGEJGJHDMINIPHRKS]UFVFWJZE^H_IbHc]d[fG
=ト	P![#H%Z&X*J+G,_-F.H/>0[2Z3F4H5Z6H8]:Z;I<D>D?C@BAZC=FCHFI>JFK<LGMHN<OAPGS]TGU]W]XBZF[A]>_XaHbYcHd[e^h>
=ド	O!>#A%H&F(H)A*A+C,[-[/[2Z3?6Z7Z9A;B<E==>Y?C@ECGDHEGFDHBIJOBQDRATZVFWHXZYCZZ]@aabZc@dJe]fEgHhY
=ナ	r!I%J(I)J-I3I7J9I:a=H>I?H@IBFDGHEKJMGNIPJR]SIU_VGW_XJZD[J]J^IaIbGcJdJfIhJ
=ニ	|0_HJ
=ネ	q#J%](J2[3J4H8]9J:J<^=J>JAJBJGJHDIJMJPJVIZI_^aJbJcJfI
=ノ	y-J9J?J@JBYHGIIKIM[ZIb^
=ハ	u3^6J9J=I>JBJDJG[HDM]RKUJVIZHaIbJdFeJf^
=バ	c!F#F&J(D)I*H+I,X-F.I/F0F1F2H3E4^5H6^7[8X9F:F;H<I>D?E@EAHBDCGDFEHFIGFHEIFJHKELGMINGOHQIR_SFTDUDV[WGXFY^Z?[E]G^F_FaDbCcZdae^fZgGhF
=パ	R!A%F&I)D*E+E-^1F2]3D4C5F7X8D9F;E<H=A>G@GAEBHCBEJFZGYJYKYMXNXOEPEQGRCSCTBVIXAYFZ][Z]D^Z_Aa@cCeDfHgFh[
=ビ	h!F#I%H(F)]*I,I-G.J/I0^1[2Z3H4G5J6H7G8I9G:E;J=F>G?G@HAICHDGEHGHHGIGJJKHMFNHOJPHRGS[TIU_VEWHXHYIZC[H]I^H_GaGbEcGdYeIfdgIhI
=フ	e!E#H%G(F)[*H+J,X-E.I/H0G1I2Y3[4G5J6H7_8b9F:D;I=F>E?F@GAZBECFDEEIFJG[H[IFJ]KFLHMENFOHPGQJRGSFTIUcVBWGXGYIZD[G]G^FaFbFdCeIfDgHhH
=ブ	i!H#D%J(I,J.]/J3I4J6I7J8J9I:J;[=I>I?I@IA[BICJDIG[HXIIKILJNJOJPJRJTIUJVIX[ZE[H]X^I_aaIbZcJdGfIgJhI
=プ	[#C%C&H(I)E*C+D,C-@.F/]0_1E2E3B4B6a7[8D9A:?;D<H?[@JBAE_FGG[HII@JFKALDM?ODP^QGSCTCU?VaWCXCYZZ;[A]Bb?cadYeEg[hB
=ヘ	w(]@]HJVIZG
=ベ	s&[,I4J6J9J:J=JHHQYU]ZIdJe]fZ
=ペ	u.XHYS[UJZH_^
=ホ	q#Y9J:J>[?HCJDJHYIIKJM[NJZGa]
=ボ	n!J#J%J(_*J,[-J4J6J7J9Y:[=J>I?IBHDIGJHYIJKJMHPJS]UIVGWJZF[J]J^J_JaIbIcJdHe]fJgI
=ポ	f!H#H%I(F)I*^,G-[.J/H0H1]2I3H4G5J6H8H9H;J=G>E?Y@GAIBDCFEHGFH[IGJJKFLJMENbOIPHQJRFSHTIUEVFWaXHYJZA[G]H^H_HaGbFcEdEeJfDgGhG
=マ	l#I%H(J-I3J9H:H=J>[?GBICIDIF]GHIHKIMZNHTZUJXJZF[I]J^J_Ja[b]dIfJhJ
=ミ	p!G(H-G/I0I3J4^6I7H9J:H=^>I?IAJCIDIEXGJHDIHKJMIN]OJPJRJUHVIWJXJZF^J_GaHbJcXd_fGg[hJ
=ム	s!J5X9J:J=^>J?JCJHXIJNIR[VJZI_JaIc[dI
=メ	a!F#F&J(D)F*G+G,G-B.I/G0G1H2I4]5[6G7[8[9E:E;H<I=E?[@EAIBDD_EHFIGFKDLHNDOFP^QIRHSGTYUEVZWGXEYHZI[E]E^G_EaYbYcFdEeIfDhE
=モ	w.X>J?HCJHHQ^a]
=ャ	y3J9J>[?JHGMZ]]
=ュ	n!I#J%J(I-H0J3I4]7J9F:H=I>H?H@IAJBGCZDZFZGZHBIHKIM_NIOJQYRIS]UHVIWIZF[J]I_JaIbJcJdIfHgJ
=ユ	b!^#G%G&J(_)X*D+G,F-D.H/F0F1I2I3D4F5I6G8Z9E;Y<J=Y>D?C@DA^BDCJEGFIGGH@JIKDLGMDNEOFPXQIRGSGTHUDWFXFYH][^[__aIcFdYeGfDgGhD
=ョ	o!I#J(I,Z-J0^7a9H:J=I>J?J@JAJBIDJHEIKMINJPJR]UIVIWJZF]]^Y_IaIbJcIdIfJgJ
=ラ	Z#B%J&X(@)E*F+G,Z-D/^0]1F2F3B5[6[7B9A:B;E<H=c>C?C@JB@CDDCEXGCIBKCLEMENBQYRDSDTZUBV@WDXCYGZ][B^A_ZaBbIcCd_e]gHhC
=リ	U!I#B%F&H(Y)I*]+D,D.F0C1F2F3A4C6C7I8D9C;D<H?_@FAEC[DHEYFFGBIAJEK@LDMGN_ODQ^RCSYTBUYWbXBYF[E]B^F_Bb^cGdFeEfJgZhB
=ル	[#D%D&I)Y*C+E,F-@.G0D1Z4C5F6E7C8F9A:Y;F<H=B?YAEBAD]EZFGG]H_I?JZKALFNZOCP]QGRDSCTEUaVbWCXBY[Z;[C^C_CbAdBeGfAgHhC
=レ	_#E%D&I)F*F-B/^1G2F3D4Z5G6^7[8b9C;F<I=X>C?B@DA[BCCCE_FHGCHHICJGKCLFMBNXOEPJQHRESETEV@WDXEYGZ?[D]D^B_]aCbBcYd[eEg[hE
=ロ	Z#_%D&J(C)Z*E+F,E-C/D0[1X2F3D4X5]6E7X8F9D:C;F<H=C>C?B@CAGCCDCE[FIGCIDKCLJMENXOFPDQHRDSETcUBV@WEYZZH[a]Y_DaDb_c]dAeGfAgEhD
=ワ	R!B#F%H&I)E*E+E-_.H1F2]3E4D5F7X8D9H;E<H=A>H??@HAEBICCEJFGGZHIJYKYMZNXOFPEQGRDSCTCVJXBYGZ^[Z]E^Z_BaAcCdXeEfHgFh[
=ン	R!]%Z&X(H*A+B,]-F.C/X0_1B2Z6Y9>:[;@<D=^>;?<@<A^BDC=DFE]GGI<JFK<LJMINHO@RHTIUHV]XCYBZB]Z^X_Ja<b_cYdIfHg[h?
=ー	J!J#=%@)J*H+C,[.J/E0[1H3A4Y5J8E98;E<A=B>H?Y@ACHDZF?HZIBJIKELGOBPIRXTAWXXJZ][H^Ia[b]e]f[gI
=一	V!?#D%[&G(?+A,C-G.E/A0C1D2E3Y4A5E6]7B8C:@;[<F=@>;?H@dAaB>CgDIEDFCGAH?JDK[LYMCN?OXP@QFRASBU@V>X_YE[A]A^A_>a_cGdJfAgC
=三	q#^-J3H9F=J>F?J@IBJCIDJHDI[J[KHMHNJXEZH]JabbJfJ
=上	d!E#X%H(H)H+I,I-G.J/G0I1I2J3E4G5J6H7H8I9E:H;^<J=H?E@_AIBGCEEJF]GGHZJZKFLINGO]PGQKRGSETFUHVGWIXGZA[H]G^H_[aEbHc]dHeJgHhZ
=下	j!G#Y(E)I*H+I,I-E.J/H0I1I2I3E4H5J6I7H8I9]:F;H<K=F>F?E@EAIBCDDEIFIGHHAICJIKCL]MDNFO[PGRHS_TGUFVDWHXE[Y]G^G_GaDbccIdFeJfGgIhF
=不	M!8#A%D&J(]*A+[,J-A.G/G0Z2<3Z4X5J6_7H9B:@;J<?=Z>Z?Z@IA<B5CDD7EIF=GZH?IYJ=LHMFN[O_QHSFTHUAV^W<YXZ^[D]D^]_JaZbDcad7e>gChZ
=与	o4J7Z9I?JBJHZOXR[ZFc^dJfJ
=世	|9ZS[
=丢	u>^CJDZHIaD
=两	h!I#H%G(H)I*a+J,I-G.J/^0I1J2J3H4I6I7I8J9E:H;I=I>H?E@]AbBHCZDHEJFJGHHEIEJJKYLIMGNFO]PGQKRHSJTIUHVGWJXGZC[H]H^I_FaFbIcIdHfIgIhG
=个	a!C#B%Y&I(X)D*E+E,F-F.G/[0F1F2Y3@4D5H6E7D8[9@:C;X<G=C>@AcBBC]D@EGFFG[H?JFKdLEMBOZPCQHRESETDUYWDXAYGZE[G^DaXbCcEdDeHfEgFhB
=中	i![#G%I(F)H*G+J,H-F.J/H0I1I2J3E4H5J6I7G8I9B:F;I=F>Z?E@FAIBECHDHFIGIH@I[JJKELIMFNFOGPFRGSXUZVEWHXGYJZA[H]e^H_GaFbFcGdXe[fFgahH
=临	u!Y@ZL[TX
=为	i!G#D%I(D)F*[+[,I-I/]0J1J2J3H4I5J6J8J9H:F;J=G>H?G@GAIBFCGDGEGFJGHHCIFJJKEMHNFOHPFRJSIU[VbW[XHZX[]]H^H_HaGbHcIdZfIgHhI
=么	m!J#E%J(I)J*]+J,J-H/J3J4J7J9G:J=I>G?I@FBHCIGJH^IIKHLHMIN_OJPIRJSJTHUIVIWJXIZZ[]]I^JaHbIdIfJgJhI
=义	w(J-X9K=J?JHYNGUJVIWaZFaJ
=之	u@^G]HHZEdIf]hJ
=也	r#J(J-Z/J3F9K>[?F@JCID]HDIHKJLXMIN]ZG]J^Ja]hJ
=习	|9JV^ZJ^X
=了	Q![%B&C*H+?,F-B.C0J1>2H3@4Z5A6J7C8I9X:?<A=H>f?_@EA>B_CGD<E@F@GFIBJDKGLEMCNDOCPDQBSXTCV9W?XBY[Z][H]^^CaXcHd<eAhI
=予	y3^9J>J?JDYF^HFIEKJaJ
=事	j!H#Y%H&[)H*I+J,H-H.J/I0J1J2J3G4H5J6I7I8I:H;J=G>G?GAICHDFFHGHH]IEJJKFLIMFNGOHPHRHS[UFVaWIXGYJZC[H]I^I_IaGbHcIdGe]fXgIhH
=二	e!F#H%F(F)H*b+I,H-D.J/^0H1J2I3F4H6H7H8a9E:F;H=G>E?D@^AaBHCbDDEIFJGHHBICJJKXLIMENEO]PFRISITIUGVEWHXDYJZB[G]F^H_DaDbGcHdFfGgIhG
=于	y#J9J:IB[EYHJKJP^VIZGaJ
=云	j!D#E%G(F)H*H+I,I-F.J/_0a1H2I3F4G5J6Z7F8I9G:G;H<J=G>F?G@EA[BFCFDGEFFJGEHDIFJXKDLIMINDOGP[QJRHSHTaUHVEWIXHYJZD[F]G^F__aGbHcGdCeJfEhG
=五	s!H#_-K3J9H:J>I?I@FBJCKHEIJKHM^NJPJTJVJX^ZFaJbIdJ
=些	|1IG]HZcIfG
=人	c!A#E%B&J)F*Y+^,F-C.H/F0G1G2G3B4E5H6G7F8G:C<I=D>[?Z@[AZBBCCDIEGF_G^HIICJHKCLFMBNDODPFQIRFSGTFUXVaWGXEYHZG[D]_^a_CaBbDcEdDeHfDgFhD
=什	u#E*]-I9J@ICJHGIJN_TIZG[^
=今	i!J(H-H3J6J7J9G:I=I>F?I@dBICIDIHDIFKFLJMFNHOJPJTJVJXaZA[I]J^GaGbJdKfIh_
=仍	|*J,JP^ZD[^
=从	q!I#J%H(G)I+I/J3J4J6J7J8J9J:I;[=G>J?I@JBHCJD]EJGIHEIJKJLJMJNIP]SIUHVFW[XJZ][J^I_JaIbIcJdZeHfGgJ
=他	j!F#H%_(_)H*H+Z,I-F.J/G1J2J3H4J5J6J7I8J9F:Z;H=F>G?D@DAIBYC_DFEIFHGHHAIZJYKHLHMYNFOGPGRJSITIUEWIXGZC[F]H^Z_JaGbFcIdIfIgFhH
=付	m!K#J%Z(I-X3_4J9H:[=J>E?H@GBJCIDIIDK[MHNFO]PJTJVJXI[J]I_JaIbJcJdIfJhZ
=代	n!I#I%I(G)I*H,H-Y/I0d1H2I3_4E6I7J8I9D:I;J<J=H>E?F@IAIBHCGD_EJFJGHHCIGJHKGLJMFNGOGPHRESJTJUIVHWIXIYGZF[J]H^J_HaCbJc_dFfDgHhI
=令	u#J(J)J*I,d-J1K3I4I9H>I?J@JCJDKHGIJKJOIPIR]XJZEaIcJdJfJ
=以	e!H#G%I(F)I*I+J,J-E/I0J1J2J3E4I6J7I8J9F:G;I=H>Z?[@CAJB[CGDGFJGIHEJJK_NHOFRISJUHVbWJXHZC[H]G^H_IaGbHcIdIfIgHhY
=们	l!H#H%I(F)I+Z,J-Y/J1J3X4J6J7J8J9D:^;J=]>E?G@[AJBHCDDEFJGIHEIEKGLJMHNIOZPIRJSJTIU_VCWHXHZB[F]I^J_ZaGbHcJdZfHgIhH
=件	h!G#X%G&[(F)H*H+I,H-E.I/H0I1I2Z3D4F5]6I7H8I9Y:G;I<G=F>B?^@EAIBDCCDAEJFGGIJIKDLIMZN]OGPGQJRHS[TGUGVEWGXFYJZA[F]G^I_Ga_bGcHdFe[gIhH
=份	p#I(I*J,Z-]/I3Z4I6^7]9I:I=I>H?G@IBID]GIHDIGKYMHNJOIRHTIVHXIZF[J]I_JaHcJdJfIhI
=休	y!c#I-I9H@JBJHHIJKJXJZJ]KfI
=会	g!H#G%H(F)I*F+G,H-X/H0I1H2H3D4E5J6H7H8Y9C:Y;I<J=H>]?Y@DAIBFCEDEEIFIGHHYICJIKDLGMDNZODPZQJRESHTHUGVGWIXFY[Z[[G]c^I_HaBbGcFdGfGgHhF
=但	o#J%I)J*[,J-I/I3I9I>I?[@HAJBICHDGHFIIKILXMXNHO^PIRJTXUJVJZB[_]J_JaIdJfJgJ
=位	o!I#G%G(H)J*H+J,J-F.J/H0J1J2Z3[4I6I7I8J9E:F;I=H>F?G@GAHBGCDDFEJFbG[HDI[JJKELJMGNGOZPGQJRHSJTIUHVGWIXGZE[H]H^I_Ha]bIcHdIfIgJhG
=住	s#_-I9G>I?J@HBICJHXIIK]NJXJ]JaJhI
=体	s!K(^)Y*H,]:IBIHJPJU]VIWGZGbIdF
=何	g!H#^%I(H)J*H+G-C.J/I0J1J3E4H6I7I8J:G;H=H>B?F@CAJBDCEDXGIHaICJJMCNZO[PIRISJTYUEVGWIXbYJ[H]G^I_HbFcIdGfHgIhE
=作	r#J%K(a-J3I9H:[=J>I?J@HHHIGKILXMJNIOIVJZEaJdJf_hJ
=你	r#J(H-I3G4J9_:Y=J>G?I@IBHCIDIEYHFIIKIMINKO[PJRJUIVZZF[JaJhJ
=使	^#E%G(C)H+H,X.I/G0H1I2I3C4G5I6H8I9C:E;H<J=E?aAIBDCCDCEHFJGGH@IXJIKfLZMYODPYQJRHSHTZVZWEYH[E]F^F_FaBbDcHdDeJfF
=供	w7^:^>H?]DIHFOJZE
=保	s!H#J(K-I/]3I6J7I9I:H=H>J?I@JBJCJDIF^GJHIIEKIMJNIOJPdUIVDZG]J^J_HaJdIfIgJ
=信	h!G#F%G&J(F)H*G+G,H-F.I/H0I1I2I3Y4G5I6H7H8H9B:G;G=E>Y?^@EAIBECYD[EJFIGIHAIBJJKFLIMENGOEPHQJRHSITHUGVFWHXFYIZC[G]]^I_FaebGcHdFeJfGgIhG
=修	p5X9J@_BJCJHHIJKJMJNJRJXJZY^GaJh]
=個	u(J-K9I:J>[?Z@IBJCHDHHGIJK]MJN[U]VJZHaI
=停	f!d#E%F&J(D*F+H,H-D.I/F0^1Z2I3D4Z5I6G7F8H9A:E;H<I=E>A?D@EAGBDCFDEEHFHGEICJIKCLHMCNFOFPEQIRDSETEU^VDWGXEYbZ@[G]D^G_DaCbGcDdCeIfdgEhG
=側	r!]7]=JHEMJT]VJZG[JbI
=備	|3^DYHFaJ
=僚	y!J([HZVZ
=允	q#J(I-J3J7J9I:I=I>I?J@IBIHGIZKJLJMJPKQYUJV_ZG[[^^aJbJhI
=元	u*J6]9J:X>KHGNJP]R]UJVJZHbZ
=先	l!H#F%I(H)K*I+G-E/I0J1K3_4]5K6I7I8I9G:a;J=G>D?D@FBGCZD[GIIDJJKZLJMENGOFPIRISJTIUHVGWJXZYJZC[H]I^G_HaGbIcIdIfHgJh[
=入	^!C%F&I(D)G*F+E,[.G0G1F2G3H4D5H6Y7E8^9?;F<I=C>>?A@EAGB_CBD[EHFGGYHII_KJMJO^PDQHRDSFTEUCVXWFX@YG[E]X_DaAbZcDeZfCgGh[
=全	e!F#F%G&J(a)Y+G,_-D.I/G0H1H2I3D4F5I6H7G8H9C:D;H<J=F>B?]AHCZEHFIGHH@IYJIKBLHMEN]O_PCQYRGSZTHUaVDWEXDYIZ>[G]F^G_GaEbEcGdAeHfEgGhE
=公	j!I#G%H(G)H*I+I,I-F/I0J1H2I3F4Z5I6I7H8];I<J=H>^?Z@FAIBECFDFEJFJGHHAIEJIKFLIM]NbOFPIRGSHTIU]VEWHXHYJZB[H]G^Y_HaFbGcGdIfGgIhG
=共	w>G?J@IH_VJZI^^
=关	k![#D%G(G)G*H+J,H-F.I/H0I1G2H3F4F5J6]7I8F9B:G;I<Y=F>D?F@FAHB[CGDGEJFIGGH@IEJIKFLIMGNHOFPGQJRESHTIUcVEWIXGY[ZA[H]_^H_GaFbYcHdGeIf[gIhH
=其	w%^9I:Y?J@JC]DIHIIJZJ
=内	n!I#I%J(I*J-E/J3_4J7J9H:H=J>E?G@HBFCJDIGYH[IGKFMGN_OHPJRJSIT[U]VHZC[I]J_JaIbGcJdIfIgZhH
=册	j!I#I%J(I)J+d-I/J3I4J7J:I=I>H?G@HCFDbGJIHJJKILJMINIOIPISJTJUIVHWJXIZD[I]I^J_JaIbIcJdJfJhJ
=再	c!G#E%H&J(E)H*H+_,H-E.I/H0I1I2I3F4G5J6]7G8Z9[:F;I<J=E>E?D@cAHBYCDDDEIFIGHH@IBJIKJLGMDNEOEPGQJRGSHUEVEWHXdYHZH[F]F^F_GaFbEcXdDeHgZhD
=写	_!C#A%Z&G(A)D*D+F-D.F/D1C2F3B5F6X7D8^9=:C;E<E>@?B@?AEBACCDBEEFEHCI[JFK@LCMAODQJRHSDTEUBVAWDXAY_ZG[C]C^C_Ca@bAcYddeafahB
=况	y(I=J?JBGHHSaUHVGZG[]bI
=准	|4HR_cIfH
=几	y#Y(JBGHGM]UJX]ZG
=出	^!C#X%E&I)F+^-Y0F1E2F3Y4B5H6E7D8F9@:C;E<H=C>??^@AAGBBD@EFFGGEIFJGKILJMAN]O]Q[RBSFTFUCVBWEXAYFZc[Y]C^DbEc[e[f@gF
=分	e!E#F%F&K)X*G+H,H-X.I/H0H1F2G3]4Y5H6G7G8G9C:D;G<I=Y>@?D@CAHBBCXDDEHFIGFHCI[JHLHMdO[PFQJRaSGTGUXV]WGXEYHZ@[F]F^F_GaCbEcDdFeIfDgGhE
=切	n!H#J%I(G)J-I3I4J7I9G:G;[=^>F?H@GBGCJDHGJIIKILIMHNIOJPIRHSIUFVGWIXGY[ZY[I]]^I_Ja[b]cJdHfHgKhJ
=则	yCYG]HHNY
=刚	s@aMXZJ
=初	u#J-J>J@]BJD[HIIIKIMJNJXIZFb]h[
=删	|!J_^
=別	w-I7[@[K[XI
=利	y0[4^HHZF
=别	o!H#H%G(^)H*Z,J-I/J1J3H4J7Z8J9F:[;I=G>G?G@IAIBYC]DHEJFJGJHFIEKGLJMYNIOIPFRJSJTIU]VYWIXIZF[H]H^I_IaHbHcJdHfIgHhI
=到	a!D#D%Z&I)E*E+G,_.H/C0]1F2G3Y4]5G6D8F9[:D;F<H=Z>]AFBCCCDCEFFGGDHHIBJGKBLFMBNCODPCQHRDSYTDUCVCWGYGZ=[E]D^E_[a_cGdBeGgDhD
=制	i!G#F%F(H)I*I+H,I-G.J/I0I1J2I3F4X5]6J7H8I9G:H;H<J=G>F?F@CAJBECGDYFJGIHBIFJYLaM]NFOGPGQ_RHSHTHUGVGWHXbYJZB[H]H^H_HaDb]cIdHfHgIhH
=刷	|H[
=刻	w9JHHRcSJdJfJ
=則	|-H>JIGKINbZHhI
=前	]!C#I%E&I(B)F*C+F,E-H.G/E0G1F2F3@4E5H6F7E8G9>;F<H=C>^?[@_ADBAC@DBEFFZGEH=JGKgLEM]NBO@P]QHRESFTDUCV@WFXAYGZ=[D]d^D_CaAb_cEdCeHfEgXhZ
=割	w(]*X+J3H9J=]>^?JCJDJHGIIZG]I_IaHbI
=力	u#]9H:]>JBJDJHJOYZGhY
=办	w#J-J3I4J9Y>]?]@IBJCIDIHAIJKIMJNKOIZ^]IaH
=功	s!J#J%J(H/a3J9I:I=I>JAJB^HHIJMIPISJTGU]VHWIXKZH]J_IbJfJgK
=加	j!H#F%Z&J(G)I*H+I,I-_.J/H0H1H2H3Y4F5J6H7H8e9D:F;H<]=E>D?F@GAHBECYDEEJFHGHHAJJKFLHMENFOGPGQJRHSITHUHV[WIXGY[ZC[H]F^H_EaDbFcEdDeIfDgHhI
=务	f!G#G%F&J(X)F*F+I,F-F.H/G0F1E2Z3E4[5I6[7F8F9D:F;H<I=E>E?EAHCFDGEGFIGEHAIEJHKEMKNFOGPEQIR^S[TFUFVDWGXFYZZA[G]F^G_FaFbFcYd^eIfchG
=动	q!J#I%G(])E*G+[,G-J/J0Y3F4J9F:J=J>E?G@JBHCIDHGJIHKJMINJOFPHRJUHVHXJZG]H_IacbJcIdJfJgY
=助	n!H#G%I(Z)]*I-G/J3H4J7J8J9[:G;J=G>G?H@GBCCHDGEJGJIGJJKGLJMHNIOIPGRJSITJUdVHWIXI[H]F^J_IaFbHdIfIgIhI
=効	_!e#E%F(A*H+I,Z-F.Y/G0H1I2I3C4G5I6G7E8Z9F:D;Z<Z=C>E?F@FAHBDCFDDEGFIGGHIIBJIKDLYMENXO[PEQJRYSGTHU]VYWEXFZ=[F]G_FaDcGd^e_fCgG
=動	m#I(I.X3I9I:I=J>I?I@IB^DJGJIJKJMHNJPWUHVIZB[J]Jb[cJdIfbhJ
=勾	n%I(H4J6J8J;]=J>J@EBHDJGKHGKJLYMINJRJVIZC[J^abJcJdaeHfDhG
=包	u-X3JHIIbKJOJVJ
=化	n!_#G%[(H)Z,]-J3I4J6I8[9I:J<[=H>J?J@IBHDJGJHFIIKJLIMINJOJPIRJUFVIXHY[ZF[J^I_IaJbIdBe^fGhI
=匹	w3JA^O[_H
=十	s(X-J3I4I9J>J?H@JBJC]HGIJKIMJN_OJR]ZIcJfI
=升	|8J@JHJRIZGcIdJfa
=单	s!J#I(J-H/J2J3I4I9Z:I=J>H?I@JBYCIDJF^G]HZIXKHMJNJOJPIRJUIVHXJZF]I_JaHcJdJfJ
=単	s-[3J9J@JF^HHIZKIXJZJ
=卡	u!I#H(J*J-G/J3H4H7J9E:J=J>]?H@HBICJDJFJGJHZIGKGMINIOIPJRJTJVHXIZZ]J^J_HaIb^cIfHhI
=印	r9J>HHaZJ
=却	u*X+[:J>Z?]@JBICHDGHGIJKJMIOJZG[]
=历	w5[HIIGKZN]ZJ
=原	r(H-J9H=H>I?J@IBICIHGIGK]MHNaPJSJUIVIXJZY[J^JaIbZfJhY
=去	i!G#X%E&J(F)G*F+H,H-E.I/H0H1I2I3F4[5I6G7H8]9C:[;Y<J=F>C?[@EAHB]CEDGE[FIGGHCIDJIKaLHMENEOEPFQIRHSHTGUGVEWHXDYI[G][^H_GaEbHcGdFeJfGgGhX
=又	u#X(J8^:I=J@ZBJHFIHKIMJNJXJZD[Jb[dIfJh^
=反	o!H#I%J(H*I-G/H0J3J4K6I7I9G:[=I>H?H@IAIBECJDHEHHBIIKHLJM^NcOJPIRJSIUGVIWGXIZC[J]J^J_Ha]cGdFfZgZhJ
=发	p#I-J3[9G;J>]@JCHDIF]HFIJMIOIZHa[
=取	k!J#I%H(G*I,b-I/I0I1J2J3H4H6I7I8I9G;I=H>X?]@HAJBFCHDHEJFJG[HYIHKGMINIOIPIRISJTJUJVIWJXHYJZY[J]]^I_HaEbIcGdIeJfHgJhJ
=受	g!H#G%G(G)I*I+I,H-C.J/^0I1[2H3E4G6H7H8H9F:_;H<J=G?F@DAIBGCFDGEJFJGGH@IXJIKYLHMDO_P_Q[RFSITFUHVEWJXGYJZX[G]G^G_GaDbGcFdHeJfGgIhW
=变	y*Xg[hY
=古	h!I%J(I*J+J,I-F/J0Z1a2J3H4E5^6I7I8I9H:G;J<K=I>]?G@EAJBFCHDHGGH>IFKFLIMcNGOIPJRGTGUHVIWJXHY]ZB[G]I^H_HaGbGcGdGfEha
=句	|-]
=只	e!G#C%H(E)F*H+I,G-F.I/H0I1H2I3D4G5I6I7H8I9D:F;[<J>D?a@YAHBFC_DEEIFHGHH@I_JIKELIMENGOFP_QJRHSGUGVZWHXEYJZ@[b]G^H_GaBbDcHdFeJfHhG
=可	a!D#D&I+F,F-D/F0F1G2F3B4^5G6E7F8Z9C:B;_<H=d>B?B@DAEBXCBFGGDIBJGKCLEODRDSCTEUBVcWEXDYGZ>[C]C^Z_CaBbCc]dCeHfYgChE
=台	w(a)J*J:J@ZPISIUIVHZEfJg[
=史	w5[HIIGKZN]ZJ
=号	Y!^#G%C&G(A)D*D+D,D.F/C0D1D2D3g4B5F6a7C8E9=:F;D<X=B>d??@?AEB@C=EFFZGCHAJFK=LHM@NAOgPBQGRBSDTCUBVHWEX@YEZ<[B]A_BaXbBcCdBeFfBgCh?
=司	l!J#H%I(H)I*I,J-G/J1H2I3H4[5J6J7I8]9G;J=I>Y?G@IAJBFCHDHGIHDIFJJKGLJM]NcOHPJRHSITJU]VGWIXIZD[I]H^J_IaGbHcHdJfHgJhI
=合	g!F#G%H(F)H*F+I,[.J/G0I1J2J3F4H5J6]7c8I9E:X;J=G>F?F@FAIBFCGDGEIFJGIHCJJKDLHMZNcO[PFRISITHUGVEWIXG[G]H^G_EaGbGcHdDeJfHgHhE
=同	]!@#A%Z&G)C*B+E,C-@.F/G0c1D2D4Z5F6X7C8C9?:@;C<F=@>??@@GAdB@C@D@EEFEGgI@JELBM]N@OAPBQFR_SCTBUAV^WCXBYEZ<[B]@^B_>a?bBcBd_eDf[hA
=名	e!F%E&F(F)H*G+H,H-a.H/G0I1H2]3B4E5H6G7Y8F9A:^;G<c=F>D?D@CAGBECJDFEHFcGGH?IbJHKBLHMCNDPFQIRFSHTGUFVDWHXEYIZC[G]E^G_EaEbFcFdGeJfGgHhE
=后	e#E%X&I(C)F+H,F-E.H/F0E1F2H3C4D5H6F7F9A:F;F<H=[>C?DAFBZCEDEEGFGGDH@IDJHKDLFMCNEO]PEQIR]SCUDVCWFYZZH[F]a^F_ZaBbFcYeZfagXhE
=向	s!I%J(H)J*J+],[4J9I:]=I>I?I@JBIDJGKHDKJOJPIRJUIVHXJZG_]aJbKdEeafJhJ
=吗	y#J9^=I>J@[BICIHZIIKJZDaIdIfI
=否	f!H#G%_(G)J*G+D,Z/^0I1J2I3G4I6J7H8J9F:G;H=H>G?F@HAJBFCDD]EJFIGHHEJZLIMFN]O]P]RISITHUHVEWJXHZD[Z]H^H_IaHbHcIdGfHgIhG
=含	k!H#H(H)J-a/J3G4J6J7I9F:H=X>H?I@HBICHDIFJGJIdKGMHNIOGPIRJTIUJVGXIZE[I]J^I_IaHbJcJdGfIhI
=启	h!]#H%H(C)G*G+[,[-I/F0I1J3I4H5J6H7G8I9J:F=D>H?G@FAJB[CIDGEHFJGIIIJIKGLIMGNHOJPERHSFTIU]V[WGXHYJZ?[G]I^H_IaGbFcHd[eagFhH
=告	y+XBIDXHZZJ
=员	a!H#E%F&I([)_*c+G,_-E.H/F0F1G2H3B4E5H6G7E8G9C:C;G<I=D>D?CAGBDCEEYFGGFHBIDJHKDLGMENCOEPbQIRFSFTGUJV_WYXFYHZG[F]E^F_EaDbFcEd[eGfFgBhE
=呼	yQ^]Z
=和	l!J#I(J)J-I/I0J3Y4J6]7J9G:J=I>F?G@HAJB[CHDYHCIbKHMFNHO]P[RJSJTJUIVFXIZC[J]I^I_IaHbIcIdJfJgJhJ
=哈	|9JCJG[HHM^dJ
=响	|0^3I9H>J?IDJHFIJOGVJZJ]Ja^
=員	u>J@^BID[HHMJU_VJZH
=哪	s#J+I-J1I3H4J8J9H:J=I>I?J@JBJCJDFH]IIKINXO[PJRJVJZaaJcIdFeJfGhJ
=商	y3J9J:^>]HJZGaJ
=問	i!H#F%I(G)J*Y,I-E/I3H4H6J7I8J9F:H;J=H>G?^@GB[CIDIEZFJGJHCIEKELJMFNFOGPHRISITZUIVGWJXZZb[H]J^I_IbHc^dGfHgJhG
=啥	u#J-I3I9G=J>I?H@GDIHGIGKHMJNIOIUJV]X[Z^a[hJ
=器	d!F#C&I(C)F*F+G,E-C/E0E1D2X3B4c5G6Z7E8[:E;F<^=D>A?]@BAFBCCCDDEHFFGDHFIAJZKBLFMHNDODPEQHR^SETEUFVDWGXDYZZ@[E]Z^F_ZaBbYcXdXeHgEhE
=四	y-J3J9IHHIbKIZJ
=回	Z#Z&F(?)B*H+D-?.E/B0^1C2E3>4J5E7B8]9]:@;C<D>=?>@YACB=C@D?EDFDHEI=JDK]M>NFOBPJQHRGSBTBU?V?WCX][A]@^A_AaIbZc^dce_fXgHh?
=因	s(I+]/]:I=I?J@IBJCJDJEYHEIIKILYMIN]PJUJVIZYbJ
=围	yGaHEMJVJ
=固	u!J#J%](J-H3H4I8J9G=J>]?I@IBJCJHFIHKJMJNHOJRGVJXJY]Z[]J_JaJcJdIfZhJ
=国	y3_aI
=在	[#C%C&G(A)C*C+C,D-[.F/F0D2E3@4A5F6D7]8D:Y;C<G=A>b?XACB@CFD@EEFFGaHFI?JELDMFN@O@PGQYRCSCT[UAVYWEXBYFZ>]A^B_da@bBcBdXeGfAgZhd
=地	c![#C%D&I(A)D*D+E,E-C.H/_0[1E2F3C4D5G6_7Y8F9C:C;E<H=B>H?C@BAYBACCDCEbFGGCH>ICJFKBLEMAN[ODPXQHRESCTYUCV@WDXEYGZ=[C]B^B_aaCbBc]d]eFfYg^hC
=圾	|DIa^
=坏	s9IH^R[
=垃	|DIa^
=域	f!F#E%[&J(D)E*D+H,D-E.I/E0G1G2H3E4e5a6G7^8]9D:F;G<E=D>D?C@EAHBECEDEEHFHGGH?IDJ]KELGMYNDOGP_QIRESET[UEVEWGXFYHZ@[F]F^G_EaCbEcEdCeGfChF
=報	s!I,[-J3[:J>J?JBJCZDaHHIIRJVJZJhJ
=場	|BHH[M^ZF
=填	y3H9J>ED^HHO]aH
=境	r!I-I/J6J7IDJEJHGIJKJNHPJZI_IccdagIhJ
=墙	|H]SGc]
=声	|H[MGaZ
=处	y-J/G4J7[9J=J>JHFM[S^THaJbJfJ
=备	w#J-J3^4J6^9I>G?GD]HEIIKIMIRHZJ]JaGfJ
=変	[!C#B%G&J(C)I*G+G,H-C.I/Y0G1I2I3D4G5I6F7Z8H9C;H<J=D>a?C@fAIBZDDEHFIGGHGICJIKAL^M^NDOFPFQJRHSHUEVCWGXAYI]F^b_EaDbDcFdDeIfDgZh^
=复	m!J#H%I(H)J*I+J,J-H.J/J0J1J2J3H4C5J6]7I8I9Z:H;J=H>G?G@GAZBFCHDHFJGIIXJJK]LJM]OGPIR]SHTJUHVHWJXGZC[I]H^J_HaFbIcHdHfYgIhI
=夏	|>IKaZJ
=外	g!G#[%G(F)I*F+I,G-E.J/I0G1]2H3G4G5J6G7G8Z9F:d;H<J=X>D?Z@FAHBDCFDFEIFIGdHFIFJIKELHMCNCOGPYQJRFSITFUFVZWGXGYIZA[X]H^G_FaGbEcFd]eHfCgHhF
=多	g!I#^%I(I)J*I+J,J-H.J/H0I1I2J3H4H6I7I8J9X:I;I=C>H?H@DA]BFCFDHEJFJGIHYIDJJLJMGNHOHPIRISIT[UIVHWJXdZC[H]I^I_FaGbIcIdIfHgJhH
=够	|3I@]C^HJKIRJZGaJ
=大	n!I#I%J(J*J-^1K3G4I7J9Y:J=I>F?H@GAJBGCHDHFJGJHDIaKFMINIOIPJRJTJUJVIX_ZF]J_IaHcKdJhI
=天	f!I#C%I(G)J*I+J,J-G.J/I0J1J2J3H4G6I7I8J9E:H;J=H>E?F@dAJBECEFJGIHDIEJJLINGOHPIRHSITHUIVHWJXdYJZA[H]]^H_IaGbIcIdIf]gIhD
=太	d!G#]%G&J(F)H*G+I,G-c.I/G0]1Y2^3E4E5[6G7G8G9B:G;H<F=G>F?E@[AGBDCEDEEIFHGFH@IaJHKCLHMENFOFPGQJRESHTFUGVFWHXaYIZ?[F]G^F_GaEbGcFdEeJfDgHhE
=失	a!^#[%D&H(C)F*F+G,^-C.H/[0F1G2H4]5H6]7D8F9B:C;^<I=B>^?C@CAFBACDEEF_GDHEICJGKCLFMCNCOEQHRFSDUCVBWFXDYHZ[[E]E^I_DaDbCcEd[ebfFgEhD
=她	y?HB[HGV^ZIbJ
=好	q!K#H%J(J*J-Y/J3I4I7J9b:J=I>G?I@HAJBZCIDIGJHDIFKHMJNIOIPJRYSJUJVIXIZE[J]J_JaIbJcJdJfIhJ
=如	|9JBJHaMHUGZI
=始	s+[3Z9F>H?I@YBHDIHCIIMJUJVIXJZF]caJbJhJ
=嫌	|-^9JHII[ZJ
=字	c!E#C%D&I(E)G*E+G,G-B.G/Y0G1G2_3_4E5H6G7F8G9?:X;F<H=D>@?C@AAFBDC@DBEGFaGFH=IiJHKZLGMCNBOBPDQHRESFTEUFVDWGXBYH[E]E^G_EaBbEcEdEeHfEgGhC
=存	n!H#](J-H/_0I1J3G4I6H7G8J9F:I;J=H>X?H@GAJBICHDHGIHBIGKGLJM[NIO[PJRJSJTHUIVHXIYKZG[I]I^I_baGbJcIdIfFgHhX
=学	|(J=GHJSJUbVEZG
=它	|ZGh^
=宅	|3J9J>^?JH[VJ
=安	q(J*[+J,J3J9H>J?_BHC]HGIIKJNJOJPJQZXJZD
=完	l![#G%H(_)I*I+G,J-H.J/H0J1J2J3F4H6J7I8J9D:G;I=H>E?D@YAIBbCHDDEIFIGIHAIFJJKFLJMDNHOHPGRISITJUFVFWIXGYJZC[I]d^I_HaFbGcHdIfGgIhI
=定	b!D#^%G&J(E)H*Z+H,H-J/G0I1H2I3E4F5I6H7F8H9B:D;H<J=D>X?BAHBDCEDEEHFHGGICJIKDLJMCN^OEPFQIRGSFTaUDWcXEYIZ[[E]E^X_FaDbEcFdXeHfFg[hE
=实	|9JV^ZJ^X
=审	y/YEYNY
=客	r9G:a>I@JB^HZIJMJQYUJVJZJ^JhJ
=室	u9Z>]?H@KH]ZH
=害	|/JHGS_THZI
=家	q!H#G%J(I)J*I+J,J-].J/I0J1J3Y4H6J7H8J:H;J=H>d?E@GAIBGCGDGEJFIGIIEKEMGNIOFPIRISJTIUIVEWJXHZD[I]H^I_EaGbJcIdHgJhG
=容	u-]HJ
=宾	w:aZJ
=密	P!>#H%E&F)>*G+A-[.D1A2]3<4>5B6c8@9A;A<X=<>@?[ABBFC=DGEFFCGXHJI[KYLIMYNXO>PCQDR?S?T?VFW?X=YCZb[Y]?^]_?a;bYc?dXeAfEgCh_
=对	e!D#C&I(C)E*X+G,F-C.H/D0F1F2G4E5H6[7E8F9A:D;[<H=D>B?B@BA_BECBDDE[FGGXH@IAJHKALFMCNCOaPCRZSGTYUYVBWGXEYGZZ[D]C^E_caZbFcEdCeHfDgEhY
=导	w+],[?JBJHEPKZHdFeafK
=対	p#I(J-J0J1]3J9I:J>I?J@JAJBICJDJGbHEIYKIMHNJPJRJTJVZXJZI[H]J_]aJcJdHfIgY
=小	i!I#H%I(I)J*J,J-G/I1J2J3F4J6J7J9E:I;J=H>F?G@aAIBGCDDHFJGJHEIbJJKDLIMHNHOEPHRHSJTIUIVIWJX_ZD[I]H_Ja_bIcJdJfJgJhG
=少	p#I%J(])J*J-I3]4J9G:J;J=Z>G?H@JAJBHCFDFFJH[I^KYMINJOCPJUJVHXIZF[I]J^J_JaGbJdJfJhJ
=尝	r9JIJXa
=就	q!I#H%J(G)J*J,J-I/I0I3H4G6J7J8J9E:J;J=[>E?G@ZAJBGCIDJGJHCIFKFMHNHOGPIRJSITJUIV_XIY^ZX[J][^J_IaGbIcIfFgJhZ
=尾	|3E>b@JIGKEMJOF
=局	w(^*G,]PHUHVJZGdF
=届	l-J3H4[9I>^?H@JBZCJHEIJKJMHXJYJZG]J_Ja]c[fI
=屏	u!I#G(H-^3H4I9F:J=I>^?F@IBHCIDJHDIEKIMKNJPJRJUJVJXJZC[I]H_JaEbacJdJfJhJ
=属	u!H#J(J-I3^7J9I:I=J>E?I@JBICHDHGJHFIGKIMJNJOJPbUJVXZI]J^Z_JaJdJhJ
=履	w5[HJIGKXN]
=工	r!X#I(J3F4J9[=J>H?J@YBHDZHYIJKIMJNJZC]J^JaJdJf_hI
=差	u3J4J9I>J?J@JC^HYMJR_SIZIaJdIfJ
=己	p!J#J(G)Y-I/J3H7K9H:J=I>H?IBYCJDJHHKILJMINJO[PJSJU[V^ZE[J^[aJfJhI
=已	f!Z%I(D)G*G+c,G-G/I0J1I2J3F4I5J6J7H8J9J:F;J=G>[?CAJB^CEEIFJGIH@IGJIKFLHM]NGOGPZRISITZU_VDWHXHYKZA[E]H^GaHbFcIdGfHgGhG
=市	|-b9I@JHJIFKJ
=希	y-J9J:^>JBJCJDJG[HFKIM^ZFdJfJ
=帐	l![#[(F)I*J3Z:I=J>J?KBICJDIHJIJKJOIPIUGV^WIZH[[^JaJbJdJ
=带	u!J#I%J(I)^-H3b4J9F:]=J>F?JBICIDIFJHDIEKJMHOHRJUHVHZI]J_IaGfJ
=帮	y#Y(]9]BIHIPITIUJVIZH
=帯	o+K-I3]4K9G:J=J>a?G@IBHCZD^IGKIMINIOIUJVJXJZE]JaGfK
=帳	|#_-K9H>JBJHFV[ZH
=常	r!I#G(I-^/I3I4J6J7J9K:J=J>J?I@IB[CJDIHEIHKIMINIPJRJSaT^UGVIWIXJZD[J]J^J_IaJbHcJdJfHgJ
=年	u!J#J-]1a3J9G>G?H@IBJCIDJHFIHK_MJOJUJVJXHZH]J_JaJhJ
=应	l!G#H%](D)G*H+J,I-G/H0]1I2K3F4G5J6J7G8H9F:[;H=D>Z?_@GA]BFC[DEEIFJGHHCIEJJKELIMDNHOGPFQJRISITFUFVCWHXHZA[F]F^H_Za[bIcHdDeIfHgYhH
=店	|-J4]9HHJIJM]fJ
=度	f!H#_%J(G*J-F/J3G4I6J7J8J:I;J=H>G?H@[BFCFDGGJHJI_KELHMEN[OIPIRJSJTZUHVGWYXaZI[H]I^I_IaGbIcJdZfIgJhG
=廃	|-J1]9J?^HHKJZJ
=开	h!G#D%G(D)G*H+I,H-F/G0G1H2I3F4F5I6b7G8]9E:D;I<J=D>C?D@DAIBCCGDEEHFIGGHIIDJIKEMENCOHPFQJRGTGU^WGXFZI[Y]_^F_GaEbacEd^eGfCgGhE
=弃	|9J>I?ICIDJHJKJOJ]baJ
=弄	y9I>J@HBIHIIIMHOJV]ZI]aaI
=式	j!J#H%J(H)J*X+J,J/J3f4I6J7J9I:I;J=I>F?G@GAJBGC^GJHDIFKFLJMHNIOGPJRISJTIUZVHWJXHZB[I]J^J_JaFbJcIdJfJgKhH
=引	w#Y@XH[
=弱	|3K9JI_KJ
=強	y!I%]L^
=强	u#J9J>J@JBJD[HFIIL^XJZGb^
=弾	w-Y9J@[HJIJJ[
=当	l!H#X(I-X3I9I:J=]>I?JA]BJCJDJHGIHKHMJNJPJTJVIZE[J]I^J_ZaJbJdJfJha
=录	e!Z#C%G(F)G*I+G,H-F.J/G0H1H2I3Z4F5J6H7G8I9H;H<J=G>B?C@EAIBYCEDDEIFJGGICJIKIL[NXOEPGQJRHSGTFUGVFWIXGYJZ][[]F^G_[aEbccGdYeJfGgHhZ
=形	u3c>JCHDJHJIJZJ
=役	|(^*X
=待	l#I-G9Y:_>I@YBICJDJHGIGKHMGNJX]ZEa]hI
=後	j!H#H%I(I*I+J,J-G/J0I1J3F4H6I7I:H;J=H>E?EAJB[CGDHEJFJGHHBIFKDLIMDNHOHPIR[SHUHVGWJXDZI[I]c^I_YaEbGc[dFeZfagIhH
=得	u(Z,a7J@IHHKJVJZF^Jh[
=御	|4H5^:]HH
=復	w,J-J/J3J6c7J9I:J>IHGIJNIR]ZG^IdIfJ
=微	u(I4I7[9I=J>J?K@JBJHHIJKJMJPJR[SaUJVJZFaJcJd]fIgJ
=心	u!J%J(I8J9J=HDIEJHJMJPJSIUIVJWJZIaIbJdCf_gb
=必	d!G#D%I(F)I+H,I-G/I0I1H2I3F4H6J7I8I9E:^;I=^>F?F@YAIBFC_EIFIGIHGI_JJKZLZMENGOGPHQJRHSITGUDVFWHXFYJZB[Y]I^I_HaGb[cHd_eJfFgIhG
=志	w9J@JHINYZI]]^XcX
=忘	i#I%I(E-J/J3I6J7I:^=J>]?D@FBCCJGIH_IJJJKFLIMDNGPJSJUEVHWJXIZa[G^HaGbEdGfIgJhF
=応	s#I0[1]9J>JAJBIHFMJTJZJ[J_]a^cJdIfIgY
=快	w#J-J3J4J6J9]:J=J>I?I@IBHCJHEIIKJMJNJOJR^UIVJXJZ[[I]I_JaIb[hJ
=怎	r9I>I?J@IBIDXH_KKLIMJZ[]JaIbJ
=性	r%J(H3^4J7I9H:I=I>E?I@IBFCIDIHDIZKILJMHPJRJScUGVGWIXJZF[I]J^ZaIbHfIhJ
=恢	|6^9I@JHJMJOJR^ZI
=息	u+J3[=J>J?IC]D_HIIJVJaI
=您	n#J%G(Z)J-J3Z:I=J?J@ZDJHII]MIOIPJUGV[WIZF[J^JaJbJdJ
=悪	y*JE^HHVJZ]cXfJ
=情	p!I#J%J(I*J,[-I3[9J:I=J>I?I@JBHCZDaHEIIKJMJNJOJPKRJU[VGZH[]]J^JaJbJcJdJfIhJ
=惑	|>IHIa_
=想	l!J#H%J(I*J+^,J-H/I1J2J3H4I6J7J9G:G;J=I>F?a@dAJBFCFDEGJHBIEJJLJMENHOHPJRJTJUJVIXGZ[]G^J_JaEbIcJdIfIhH
=慢	y#J1J3J4J9GBJH]IJMGOKR^ZKaJcJfI
=成	e!E#G%G&J)F+H,F-H.I/_0G1H2I3F4F5I6F7F8H9D:D;I<J=D>E?DAGBaDDEdFHGGHAIGJIKFLHMENEOGQJRGSFTEU@VaW]XGYJZ?[G]]^F_EaFbEcEdCe^fCgFhG
=我	Z!]#]%B&G(^*G+E,D-I.F/C0E1E2E3G4C5F6D7C8D;D<G>ZAEB?EEFEGCH;I]JELDM@NBOaPBQGRDSDTEUZVcWDXBYF[]]B^Ca>bAcDeGfBgCh]
=或	y-X3]CKIGN]
=户	W!]#Z&G)]*D,@-?.F/F0B1B2_3G4@5E6C7Y9B:_;Y<E>>?<@>A_BDCFECFDGYH;JDK<LYM>N?PYRBSBTGUZV[W[XEYEZD[I]X^Y__aCbIcBeDf@g@h?
=戻	d!]#F%E(D)I*I+I,G-E.J/F0_1H2I3E5J6E7G8Z9F:E;H<J>C?E@CAHBECHDFEIFJH?IDJIK]LGMDNEOISHTHUEVEWIXFYZ[F]G^FaFb]cZd^eIf_hD
=所	o!I#J(I-H3I7J9H:J=^>I?H@HBICIDIGIHFKGMJNIOJP]U[V^XKZF[J]I^I_IaIdJh[
=手	d!H#]%H&J(F)I*G+I,I-F.I/H0I1I2I3_4H5J6I7H8I9B:G;H<J=G>b?B@FAIBFCbD_EJFHGIHIIBJIKDLIMZNGOXPHQJRHSHTGUGVGWIXFYIZD[F]F^I_GaHbGcHdHfGgHhF
=打	i!G#[%I(H)I*I+J,I-F/I0J1J2J3c4G5X6I7H8J9B:H;J=H>Y?E@FAJBGCHDEFJGHH]IEJJKEMFNFOHPHRHTIUGVFWJXGYJZB[H]]^]_HaGbYcGdIfHgIhG
=扱	|![+[DI
=找	y!J4]HJ__
=承	l!F#G%D(F)J*J+J,J-G/J0J1J2J3I4I6J7J9J:H;h=H>H?G@HAJBHCFDHFJGHHDIEKGLIMHNGOHPIQKRJSJTIUIVHWJXIZB[H]H^I_HaHbIcJdHfIgJh[
=把	s!H#](G)I*J-I/J3I4J9G:J=J>F?I@IBFCIDIHDIHJYKHMHOIPJU]V]WIXJZF[J]a_JaHbIdJfJhI
=択	q#I(J+J-H3G9J>G?a@JBIC[DHHEIIKZMINIOITIV[XJZI[]]JaHcJ
=护	|:JKJPaVGZI
=报	m#H%J)I*I+X,J-I/J3I4I7I9G:I=I>H?H@HAJBFCIEJH^IIKHMJNIOIP[RJSITJUHVGWHXHZa[J]J^I_JaIbIcKdJfJgJhH
=押	w-J9I:J>JHFIIKIMIUJZHa^ba
=拒	_!E#E%c&I(E)F*B+H,]-X.X/a0F1G2F3E4E5I6G7F8G9B:E;F<H=F>D?DAEBDCADEEGFFGEHDJ]KGLGMCNbOaPcRESHTFUEVEWFXEYHZ@[E]E^F_EaDbFcEdDeIfEgFhE
=招	|:_HJMIZG
=拦	u.X9J@[HZJYZI
=择	|-ZKX
=括	|3_HIUJVJZHbK
=拿	s#J(J*J,a-J3J4I9G=J>I?I@YBJDXHEIIKHNJOIPIVJXIZZaIcJfJh[
=持	p!H#I%J(J)],J-I1_2I3J4H6J7[8I:I=^>I?]@IBICJDJGIHCIIKJMINIOJPJRGSITJUFVGXIYJZE[I^H_JaIbIcFdHfGgZhI
=挂	w!J(H-I/G3J4]7I9J=H>H?J@GBICJHFIJKJMFNJPJRISbTGUIXJZE]JaIf]gJ
=指	|_a
=按	s(b9J:]@JBJG[HFIJMJVHZE
=挡	|H]KZ
=换	j!I#I%I(G)I*J-I/J3G4I6J7I8J9H:G=H>b?G@aBFCHDHGJIFJJLJMYNIOHPIRHSETJUHVHWJXHYJZC[[]G^J_JaGbYcZd[fFgHhH
=据	y,[3^CID[HIIJRJZGcJ
=授	yTZV]
=掉	u#](J*J-I3H4I8^9G:J=J>[?]@JBICIDJH[IIKIMINJOJUJVJWJXJZG[J]I_JaEbJdIfJhI
=接	c!F#E&I(D)G*G+H,G-D.H0G1E2Y3B5H6F7F8a9A:D;G<^=D>B?C@CAFBCCEDCEGFGGFJGKCLFMBOYPEQIRESETFUEVDWGXDYG[E]X^F_ZaYbdcddCeHfCgFhE
=控	l!H#F%H(G)I*I+J,I-G/I0J1J2J3H4e5a6I7H8H9H:H;I<G=H>F?E@GAJBGCFDGGHHCIFJ]KGLIM[NEOIPGRFSHTHUGVHWIXHYJZJ[G]H^I_HaFbGcIdHeIfFgHhH
=推	u-_HJKIZJ
=提	k#J(J*J+J,J-I/I3I4J6J7]9I:I>H?[@ZBHCIDIGJHDIHK^LZMHNIOGPJTJVJXK[J]J^J_YaJbJcJd[fJgJ
=携	n(J+J-I3]4J7[9G:I=I>a?G@IBHCZD^IGKHMINIOIUJVIXJZD]JaGdJfJhJ
=撤	|#I-I4b9I>J?HBICJHIIJKHMIXJZH
=操	y(a9IHJIHZI
=支	q#I)I,J-I1_2J3I4]6J7X8J9H=J>J?]@IBHCJDJGIHEIIKJM[NJOJPJRGSITJUJVHXIZE[J^JaJbJcGdJfFgZhJ
=收	k!K#I%J(H*J,I-H/J0J1I2J3E4G6K7J8]9^:I=Y>^?G@HBGCIDHGIIHKIMINIOHPJRISJUJVIXHZF[J]I^J_HaYbJcHdJfHhJ
=改	^!D#B%F&J(C)F*F+H,G-E.I/[0G1G2H3E4F5I6F7]8H9C:X;H<I=E>C?D@fAGBYCJDEEHFHGFH@ICJGKBL]NDOEPEQIRESFTCUEWHXCYH[Z]E^__CaDbEcFdDeHfDg]h]
=放	y!J#J3J9I=J>H?I@JBJCIDJHFIJKJOJZI]caJ
=故	|HYS]
=效	s#J(H)J*],J-J3H9I:I=J>H?J@IBFCJDJHXIJKJM]NJO]PJR]UHVIXJZE[JaHbIhZ
=敗	i!Z#[%G(F)I*I+J,Y-G.J/[0I1J2J3G4Y5J6Z7H8I9E:G;Z=F>E?G@HAIBECHDGEIF[GHHBIGJJKGLIMGNGOIQKRISHUFVFWHXGYJZ^[H]H_GaHbGcIe^fFgHhJ
=数	f!H#G%I(G)J*I+I,I-F.J/H0I1I2I3Z4H6I7H8J9C:F;I=G>F?F@EAZBDCZDYEJFIGHHCIcJJKDLIMZNGOFPHRHSITIUHVHWIXcYJZA[H]H^I_Ea]bGcHdHfHgIhG
=整	|BJUaVHWIZH
=文	k!J#I%G(I*J-F/Z1J2_3E4I7J9F:G=I>G?H@GAJBICEDIF]GJHEIeKELJMHNGOFPIRJSJTIUJVIXGZF[J]I^J_IaHbIcIdJfJgJhG
=断	s!I#H%J(J*J,J-H0I3H4G6I7J8I9E:J;]=G>G?I@GBICHDJGIHBIFKGMINHOHPHRITJUJVHXHYJZY[J]a^J_IaHbHcbdIfFgJhH
=新	Z!D#A%B&H(A)F*E+^,E->.G/^0C1]2E3@4B5F6C7C8_9@:^;E<F=C>F??@^AEBZCADZEFFFGCH[IAKHLCMeNFOBPCQGRDSETDUCVAWEXBYE]^^B_BaBb]d@eGfZgCh>
=方	e!H#G%I(F)I*]+^,J-G/J1J2J3E4I5J6J7I8J9I;I=G>F?b@FAJBFCbEJGIIEJZKELIMGNFOGPIRISHTIUCVGW]XHZB[G]H^I_IaFbGcHdHfIgIhH
=无	h!G#G%H(X)H*I+J,I-H/I0J1J3X4I5J6J7H8J9H;J=G>F?F@FAJBDCGDFEZFJGIIGJIKFL[MGNHO[PGR]SHTJU_VDWGXH[]]I^H_IaGbFdFeZfHgIhX
=既	|+[@KDIhZ
=日	e!H#F%J(H*I+I,J-D/I0J1J3G4H6I7I8J:G;J=H>C?F@dAJBECFDXEJGIHAICKBLHOGPIRISJTHUHVGWJXdYJZ@[H]a^H_HaEbGdGfZgI
=旧	e!F#Z%G&J(E)H*H+I,G-E.I/_0[1I2H3D4F5I6F7G8G9D:E;I<J=F>Y?D@CAGBECDDEEHFIGGH>IDJHK^LGMeNDOEPFQJRGSHTGUFVFWIXGYcZ?[E]F^F_FaDbDcFdDeIfCgXh[
=早	n#X(J-F3J9[:J>H?J@dBICJHCIIKFMHNJXGZY[J]J^JaIbJfJhG
=时	a!I#B%D&I(B)E*E+F,Y-C.G/E0F1Z2E3@4B5H6E7E8E9@:D;F<H=C>A?J@_AEBBC@DCEGFGGDH=IAJGKAMINDO^PDQHReSET]UCVCWFXaYGZA[D]]^E_DaabEcZd@e]fAgEh]
=明	j!H#G%I&a(H)J*I+I,J-[.J/I0J1J2J3E4H5J6I7I8J9C:G;J<K=G>E?F@ZAIBGCYDFEJFGGJHZICJJKELJMGNXO[PHRHSITIUHVGWIXaYJ[H]G^J_GaFbIcHdIfHgIhF
=易	s-]HIb[
=映	w(J:J>IBHDJH^KJM_NKUJXJZEbHg]
=昨	l!I#I(H+J-H/J1K3I4H6J7J8J9F:H=I>F?H@dBECIDHHEIFKELIM[NHOIPJRISITJUIVHXGZB[I]a^H_JaIbIcJdIfagIhD
=是	b%G&J(])Y*F+H,G-D.I/F0H1G2H4F5Y6G7Y8H:_;H<I=E?DAHBCCCDDEGFHGGH@IAJHKANFO_PJQIRFS[TXUDV^WGXFYIZ?[Z]F^F_FaDbEcGdFeJfEgY
=显	s#I+]-^/X3I9J>I@JBKCJDDHGIEKHNJO]XJZFaJh_
=時	d!F#E%G(E)I*I+I,[-E.J/I0I1I2I3E4G5Z6H7H8I9F:F;I=G>E?C@ZAIBECFDFEJFJGHH@IEJJKDL_MJNGOZPHReSGT^UEVFWGX]YIZF[G]H^H_HaadCeIfCgHhE
=晚	|9I>J@[HFKJLJZD]Ja_
=智	|/J=JHEIJKJT]XIZIb_
=暂	u!]#IHJT^_J
=暗	w6]<[>HHX
=更	[!C#D%F&J(C)H*G+],G-F.I/F0G1^2H3D4F5I6F7[8F9C;G<J=E>I?D@dAHBYCDDBEHFIGEH@IBJHK@LaMYNCOFPFQIRFSFTFUEVDWGXCYGZH[D]E^d_FaEbCdCeHf[h^
=書	f!F#H(G)J*I+I,I-F.J/I0X1H2J3F5J6H7H8[9F:G;I<J>D?F@DAIBGCGDGEJFJGYHHIEJJKELHMEN[OISITIUFVFWIXFY_[H]H^G_XaGbFc[d_eIfagXhE
=替	|HHb[d]
=最	i!H#F%I(I*J+J,J-E/J0J1J2J3G4H6J7I8J9D:I;J=H>F?G@aAJBDCFDGEKFJGIHDI[K^LHMENGOHPHRISJTHUIVHWJX^ZA[I]]^I_IaFb[cIdEe^fGgJhY
=月	y9Z@IHIIJK_ZG
=有	V!J#?%E&D*E+B-Y.H/F0B1B2B4@6A7@9X:<<B=X>;?E@=AAB;C^DXF_G@HEI]JCK>LIM=NFO?P[QERASJTEUZWXX@YC[X]>^G_Ya_bEcId_e[g?
=服	f!G#G%F&J(X)F*F+I,F-F.H/G0F1E2Z3E4[5I6[7F8F9D:F;H<I=E>E?EAHCFDGEGFIGEHAIEJHKEMKNFOGPEQIR^S[TFUFVDWGXFYZZA[G]F^G_FaFbFcYd^eIfchG
=朝	s#X9J@bMJZGhK
=期	^!B#C&I(B)G*F+G,F-B.G/D0^1F2F3J5G6D7E8G9@:C;E<H=a>@?A@]AEBBCDDBEGFGGcI?JFK@LeNZODPDQHRYSDTEUCV@WFXBYG[D]]^C_Ca^bBcEdZeGgEhB
=未	m!H#J&[(H)J*J+I-I3G4J7J9I:I=[>I?G@JAJBFCHD_FJGJHBIJKJMJNEOKPHRJSJTYUHV]WaXJZF]J^J_HaJbHcJdIfJ
=本	^!Y#A%C&H(?)C*B+],C-@.F/^0Z1X2E3A4B5F6_8E9@:A;D<G=A>???@FBJCBDIEaFEGBHCI@JEK?LCNYOBQFRCSBTXUAVGWBXBYFZ;[A]^^^__aAc[d[eDg^hA
=机	a!F#X%F&I(C)F*F+G,F-D.G/F0F1D2F3c4C5H6F7F8F9I:D;G<G=D>c?B@CAGBCD^EHFGGEHXIAJGKBLGNEPFQHSYTFUDVDWGXEYGZ>[E]D^G_DaJc[dEeHf^gFhE
=杂	|I[NX
=权	h!F#H%a(b)H*I+J,J-I/I0J1J2J3G4H5J6J7I8H9H:F;_=E>G?G@HAIBFCHDFEHGIIHJJKHLHMGNHOJP^QJRISITXUFVXWHXHYJZC[H]H^H_HaFbHcIdFeJfFgGhI
=条	yH]NYZJ
=来	e!]#E%G&J(E)H*H+Y,H-D.I/H0H1H2H3C4F5I6G7G8H:^;H<J=E>@@BAHCEDJEIFHGGHDIBJWKXLGMDNEOEPGQJRGSGTHUFVEWHX_YIZJ[F]F^H_GadbWcGdDeHf[gHhE
=林	s#I%I(J,J-I/J1I2J3I4H6J8d9H:I<J=I>H?I@HA]BICGGHHEIHKFMINIOHPJRHVIXJZE]J_]aIbJcGdHfHhI
=查	w#I(J)J*I,J0J9I=JE]HFIJKJOKPHVJYJZa_JaJcZdEeJfH
=査	s!J(J*I/X9J:J>J?JCJDJE^HGIIVIZ]]JaJc[
=校	|(J=GHJSJUbVEZG
=样	y3I9]>H@IBJHFIGK]MJO]ZGaJ
=核	y/YEYNY
=格	s(J,[-J3c4J9J>H?KCHDIHGI]KJNJOHPJRIXJZE]J_JaIcIfJhJ
=桁	w-G3]9I>I?J@KCGDGHJIZKHNJO]ZJaX
=検	s!J(J-J3F9J:J>H?FAJC_DHHFIIKIMJO[VKZG[J]^_IaHbJc[fJ
=構	o!H(E)J*I,I/G0J4J6H7I8J9J:G=H>J?J@JAJBHDIEdHFMINHPGSJUDVYW_ZC]J^J_IbHcHdEe_fEgI
=様	|9[@JBZHIZI
=模	y-^.XNF
=権	k!H#I%a(b*J-J3I9H:H;[=I>H?I@IAJBJCJDIGJHXIHKILJMHNIP[UIVHWJXJZE[J]I^J_JaIbIcJdIfIgJhJ
=横	|3_ZH
=機	r!I(J3J9I:I=I>b?G@IBJIIKIMJUaVIZGaEfJ
=欄	|@JHHMJZGb]h]
=次	c!G#a%H(H)I+I,I-H.J/I0J1I2I3F4H5J6I7H8J9D:H;I=H>E?G@cAIBFDFEJFJGIHHIEJIKFLaMFNGOGPHRGSIUHVHWIXdYJZ@[G]G^F_IaZbGcHdIeJfHgIhE
=止	b!a#D%G&J(G)^*F+G,H-a/F0X1Z2G3D4Z5I6H7F8G9C:E;H<J=F>B?Y@IAGBDCEDDEIFIGGHEIAJHLFMCNDOFPEQXRFSGU_VDWHXIY]ZA[G]F^^_FaEbGcFdEeJf]gGhD
=正	g!H#G%I(H)J*I+J,J-H/H0J1J2J3c4I6I7I9I:H;J=H>G?G@HAJB[CFDFEJGJHDIGJJKFLJMGNHOIPIRIS_T_UFVHWIXIZC[I]I^J_HaHbGcIdHfGgIh_
=此	y%G([-XKX
=步	g!F#E%X&J(C)G*Y+H,G-E.I/F0a1G2H4X5I6D7G8G9C:E;G<I=E>D?D@DAEBECYDDEGFHGcH@IEJHKCLGM]NEOFPEQIR]SHTFUFVBWFXFYHZA[F]E^G_EaCbFcFd]eZf[gYhF
=歴	w5[HJIGKXN]
=死	y4IHIRGYaZJcHdJfZ
=残	s!J#Y+J3^CIDGHJIJKKOI_^
=段	u#J(J*[-I3^9F=F>E?J@IBJC^DHH[IFKHMIOIPJXJZGaI
=母	s-J/X3I9HCJHIIcKJZJ
=毎	|HYIJKJh]
=永	u@JL_ZJ
=求	d!H#Y%I(H)I*Z+^,I-F.J/I0J1I2J3F4H5J6I7H8I:F;I=F>B@DAIBFC^DCEJFJGIH[IZJJKFM]N_OFPHRISJTGUHVGWIX^YJZC]H^H_HaFbHcHdGfIgIhF
=決	|@[BZZI
=没	T!<#<%[&Y(W)X*D,@-<.B/D2@4;6@7?9F;Y=Y>[?I@<A?BJCIDbE?F?G>H8I:JAK;LGM]NIO<P<QCR>S?UJVZW_X>YCZ>]^^?_Zacb[c=dce@fZgXh>
=沿	|-JIIKYN^hI
=法	c!G#F%H)X*Y+^,I-G.K/I0J1J2K3Y4I5J6J7H8I9I:Z;I=F?b@FAJBEC[DCEZFJGHIEJIKELIMGNEOGPGRISGTIUCVEWGXH[[]H^H_HaGbFdEeYfGgHhF
=注	j!I#I%J(I)J+d-I/J3I4J7J:I=I>H?G@HCFDbGJIHJJKILJMINIOIPISJTJUIVHWJXIZD[I]I^J_JaIbIcJdJfJhJ
=浏	w#K.Y9J?JHFZG]^b]
=消	r!H#I%[(I*J,J-J/I0K3I4I6J8J9G:J=J>F?a@HAIBFCJDJFKG[HEIHKHLJMHNJOJPIRJVIXJZD[J]]^J_[aJbZcHdIfHgJ
=済	m!J#I(J+c-I3I9J>I?F@JB]CFHCIIKJMINJOJTYV[XJZH[G]JbIdJgJhJ
=測	u-_HJKIZJ
=満	p-I?IIYKGNcZF
=满	y=JHXIFNa
=火	|H]SGc]
=灰	y(Z9J:]HI
=点	m!H#E%H(Y)H*I+G,J-H.K/I0J1J2J3F4H5J6I7H8I9F:G;I=G>D?D@EAaBDCEDZEJFJGHH@IGJJKDLINHOGPGRHSFTHUFVZWHXGYJZ[[F]G^I_Ga[bbcIdHfGgHhG
=無	_!e#C%E(D*F+G,G-D/F0H1I2G4F5I6H7F8H9C:D;Y<Y=E>B?C@CAGC^D]EHFIGGHYICJIKDLbMBNDOXPFQJRXSHTGVCWGXCYXZ?[F]F^EaXcFeHfEgG
=照	|#Z9JR^TJZI
=版	u!I#J(K-I1]3I9F:J=a>I?J@JBJCGDJH_IGKIMIPJUIVJXIZH[J]J_IaIdEeJfI
=牌	s#J(J)J*I,d1J3I4I9H>H?J@JCJDJHFIIKJOIPIR]XJZEaIcJdJfJhK
=特	y!J(]=JEJIIPaVHZHfJ
=状	|BHHHSaUJVJZIbJ
=猜	r-aHIIJ
=环	w!J7KHJZJ_Jcad]
=现	j!I#H%J(H)J*I+Y,I-G1J3G4I6J7I8J9F:H;J=H>D?Z@YAJBFDHEJFJGIHCIFK^LIMGNHOFPHRISJTIUJVHXGZY[H]H^G_GaGbIdJfIgJhc
=現	o#Y-HHJKGNJTJhb
=理	W!F#B%A&G(a)b*g+D,c-I.E/B0c1C2D3@4@5E6C7A8C9@:I;D<F=@>??>@@ACB?C?DGE[FEGBH<I?JDK?LDM?NFOBPaQFR@SBTBUYVIWYXBYDZE[A]A^B_Aa@bAc[daeDf?gdhB
=環	yHIc^d]
=生	r(I*]3I9G:J=I>J?J@IBFCJDYHGIJM]NJPJUIV]XJZ]aJ
=用	R!b#F%I&D(I*H+J.H/B0Z2A3I4X5B6>7X9;:B<C=]>Y?a@AAZBBDHE@FAGFH>ICJAKaLHM[NBOIQXR?S?VYW>X@YBZ?[E^^_[aHbDc>e]f<gGhE
=由	u!J#J(J*J-J3J4J9H:]>H?IBJCJEYH^IIKJMJN[PJUJVIZH]J_JcKd]gKhJ
=申	|9JH^MHZZ
=电	f!G%E&I(E)G*F+G,G-E.H/F0E1G2H4E5I6G7F8G9X:F;G<I=E>A?^@DAGBDCIDYEHFGGFHZICJHKBLHM_NFO_PFQIRESFTFUFVEWHXEYHZ@[F^G_Da^bZcFdDeIf]hE
=画	i!G#H%J(Y*I+_-H/J0J3E4I6J7I8J9G:G;I=G>[?E@FBFCFGJHYIGKFLIMFNHOGPIRJSITHUGVGWHXFYJ[J]F^I_HaFbdcIdHfHgJhZ
=界	r(I=J>J?IBIDJHEMJSZUHVJZC[[bc
=略	h!G#F%H(E)F*_+I,G/F0I1I2I3G4H5J6H7H8I9E:F;I<J=F>F?[@EAHBECGDEEHFIGHHJIFJIKFL[MGNeOHPERHSHTHUDVEWcXGYJZ@[G]G^G_FaFbFcHdFfGgGhG
=番	e!F#H%I(I)J*H+G-E/J0J1J2K3c4I6I7J9E:H;I=H>a?DAJBGCCFJGJHJIDKCLIMFNHOdPIRISJTIUGVFWIXFYJZC[I]H^I_IaHbHcIdIfHgIhZ
=発	|Z^
=登	Z!C#G%E&J(C)E*E+a,F-C.H/E0G1F2G3^4D5H6F7E8G9F:B;E<H=D?^@AAGBXCZDfEHFHGEHII@JFK@LYMGNBO_PDQIRESETDUCVBWEXCYGZY[X]D^E_DaBbacEdDeHfDgF
=白	u-I.Y3J9H:J>I?G@IBICJDIHGI]KFMGOJXIZF]JbbhJ
=的	S!Y#G%B&D(Y*?+A,@-Z.B/D0B2@3^4>5B7J8Y9B:a;@<C=I>^?F@EA@DCGHH>I]JJL@M_NJOaQHS?UEV_W?X=YBZ5_JbFdIeCfAh[
=盗	|3J>^HXZI
=監	y/YEXNX
=目	n!]#I%I(])J*I+J-G/I0J3[4I6J7I8]9H;J=H>F?G@JAIBICZDHGIHDIGK[LIMHNHOHPITJUIVHWKXGZE[I]H^I_[aEbGcJdZfHgJhI
=直	k!I#I%Y(H*K+I,J-I/K3G4J6]7J8[9H:I;J=G>G?F@XAJBFCFD[GJIGK_LXMENJOHPIRZSITJUHVIWIXFYJZY[I]J^J_JaYbGcJdDeIfGgJ
=看	s#J(Z)J,J-J3I4I5[9G=J>]?[@XCJHXIGKIMJPJSJVIZF]IaDcJfJ
=真	y#J-J3J4^9_>H?I@JBHCJHEIJKJMJRJZG]J_JaJ
=着	q#[-I/J1H2J3H4I8J9H<Z>F?H@HBICIDIGJHEIIK]LXMGOIRGT]U]VHZF[J]J_IaJcGdJf]gHhG
=知	m!H#J%I&[(G)J*J+J-I/J3G4J7J9G:H=H>D?X@HBHCFDIGJHXIGKGMYOJPJSJTJUHVEWIXI[a]J_HaabIcIdJfJgJhH
=短	g!I#G%H(G)I*H+J,I-G.J/H0I1I2G4H5J6I7I8J9D:H;H<J=G>Z?_@XAIBFCDDEFIGIHCIcJJKDLIMGNFOFPHRHSITIUHVGWIXFYJZB[H]]^I_Ga_bHcIdHfHgIhG
=码	O!>#G%D&E)?*?+@.C1@2[3a4>5B8@9>;@<B=<>Y?DAABJCEDDEFFBHIIJLHMXO[PCQCR?S?T>VCW?X]YBZa[X]=^X_>adbYc?dYeBfEgCh_
=研	|%J9H;H>IFaGJHIZH
=确	o#H-I3_9I>H?J@IBZCIDIHFIIKHMJNJOITIVJXJZ[[IaIbJh]
=確	j!F#G%I(I*X+I,J-F/K3X4I6J7J9E:H;J=H>^?G@FAJBZC^DZGJHCIEKFLJMHNGO[PJRJTGUIVFWJZY[G]I^I_Ia^bIcIdIfIhG
=碼	n!I#F%J(E)J*J,J-[/J0J1K3H4I6I7I8J9I:H=G>Z?E@FBGCIDIGIHDI]KZLJMGNYOJPGRJSJTJUZXI[I]J^]_JbIcJdIfIgJhF
=示	e!H#G%I(H)J*I+_,I-D0J1J2J3E4I6I7H8J9G:H;J=I>F?Y@YAJBGCFDBEJFJGIHIICJJK]LYMFO^PHRISJTIUIVGWJXGZH]I^HaGcHdZfIgIhc
=社	f!F#H%H(F)I*H+G,J-X/I0J1J2J3E4I6I7I8Y9E:a;I=H>]?Z@^AJBDCDD[EJGHHJICJYKCLIMDNbODPHRISJTZU^VFWHXEYJZ@[G]G^H_HaFbFcHdGfGgIhE
=禁	d!d#F%H(G)^*H+I,H-b/E0I1I2I3G4H5J6I7F8J9F:G;X<J=F>F?FAHBFCGDFEIFJGHHAIDJILGMENFOGPEQ]RISHTFVFWIXGYJZB[H]G^^_GaGbHcIdGeHfFgGhE
=离	y!X4^9F@]HFIJRIZJ
=私	p!I#J%J([*I+I-I3G4I6^8J:Z=I>[?E@GBICGDFGIHBIFKGMHNIO]PJRJUHVbXIZE[I]I^J_JaFbJcJdHfHgIhI
=种	m*[3I>I?Y@JCbDIHFIHMJOJXJZIaI
=秘	w*X-J6^9J?_BJHGKJZHdH
=租	u!I(H)I3I7J9I:[=H>J?I@JBFCJDGHGIJNJPJSJUaVEW_XJZF[J]J_JaIbHfJ
=移	u#J(J)J*I,I-I3G9G:J>G?J@JBJDIGJH]IIKJMJNJOIP]VIZJ]J__a[dJhJ
=程	y7^9J?JHEQ_
=稍	w@[BITXXJZZcX
=種	s(J:[=J>_?I@JHFI[VJZG
=空	p!I#H%I(G)J*I+J-H/I0J1J2J3b4H6J7I8J9D:G;J=G>^?C@YAIBGCFDFEJFJGJHBIaKELJMFNIOGPHRISITJUHVFWJXHZB[H]G^J_^aFbHcHdJfHgIhH
=站	|9JH_ZJ
=端	r!J#H1HBHHYNJPJQYTb[I_FcJfH
=笔	w3J9I>J?I@JB[DIHXIJKHM[OJZE]Jb]
=符	j#I%J(J*J,J-]/I2[3G4I6J7J8J9G:H=I>H?H@HBICHDIF^GIHEIaKFLJMHNaOHPIRJSJUIVIWJXHZC[J]J^J_JaHbJcJdJfJhI
=第	n(I-J3H8^=J>I?H@ZC_DXHIIIJ[KGMJOJVJZE[JaG
=等	p#J-J3J9[>H?H@ZBJCHHFIGKGMINJOHRJZF]IaafJhJ
=答	y#D0[@JHHTIXbZG
=策	i!G#G%H(E)F*_+J,G/F0I1I2J3G4H5J6H7H8I9E:G;I<J=F>F?[@FAIBFCGDEEHFIGHIFJIKFLHMGNeOHPERISHTHUDVEWcXHYJZA[G]G^H_GaFbGcHdGfGgGhH
=筛	|G[HIJ[
=签	|8J<aHF_J
=算	y+_9J?ICIDHH]IJZF
=管	X!F#B%C&G(_)b*g+D,c-@.E/C0C1D2E3B4C5F6D7F8D9A:Z;D<G=@>@??@AADB@C@D@E]FEGCH=I@JEK@LDM@NIOBPaQFRCSBTCUYVJWZXBYFZF[B]X^C_BaAbAcAdaeDfAgdhB
=箱	m!I#G%I(H)J*I+I,J-H/I0J1J2J3[4H6J7J8J9E:I;I=H>^@HAIBFCJDaFJGJH[IGKGLJMFNIOGPIRISJTIUIVHWJXIZE[I]G^J_HaYbIcJdIfIgJhI
=簡	w-[>FHIa]b[
=类	|(J9I:]HHI[
=系	p#H%J(G)I*H+I,G-H/I1J2J3]4J6J7I9J:J;J=J>I?H@FAJBIC[EJGJHEIGK^MINHOIPHR[SJTIUJVIXH[J]I_IaHbJc^dHfJgJhH
=細	yH[N[
=終	|9K=]BZZJ
=組	k!I%J(F)J*I-I3J4J7K9H>H?H@JBHCIDIEZF^HDICKHMHNYPISJU^VFW_XKZC[J]JaIbHc[d[fIgJhJ
=絡	w3[?JC]D[HHKIMJZIhJ
=継	s!I%H(J-J;d=J?JBJCJDKHGIJZI[JdJhJ
=続	m#G*J-J3H4Y9G=I>H?F@IBJCJHYIIKIMJNJSIT[VIXHZE]^_JaHbJccfJ
=線	w3_4I9I=J>H?JHYVJZIc^fH
=織	k!I%J(F)J*I-I3J4J7K9H>H?H@JBHCIDIEZF^HDICKHMHNYPISJU^VFW_XKZC[J]JaIbHc[d[fIgJhJ
=红	y3J9H@JIHK^OJZ]aIhX
=级	w(I1J3J4J8I9H:I=^>J@IBHCGDJGJHGIHKJMJNJRIU^VJZF[J]J_JaJcHdGfahJ
=线	r!J#I(J)J-I3^4^7J9D:J=J>G?G@IBHCIDHFJH_IHKIMINJOIPIQZRJSJUHVHWJXIZE[J]I_IaIbIcHfJ
=组	f!E#E%F&J(A)D*C+H,F-E.H/G0H1H2H3D4F5H6H7F8G9C:X;H<I>D?B@DAGBCCDDEEYF]G^H@IAJHKDLHMDNYOEPaQIRGSGTGUZVeW_XFYIZ?[D]E^F_FaDbEcYdXeIfFgFhF
=织	l!H#H%I(E)H*F+J,J-H.J/J0J1J2J3G4I5J6J7I8I9G:Z;J>H?H@IAJBGCGDHEZF]G[HEICKHLJMHN[OIPFRISITJU[VAWaXJZC[H]I^J_IaGbHc[dZfIgHhI
=经	r([+[3J>^?F@JCJDGHHMIOJTZUIVIZG
=结	|(J-J3I9^=]>J?JCIDHHHIJKJMJVIZI_IaFdH
=给	o!J#I%I([)Y-H2[3I4J6J7I:H=I>G?aBHCGDJGIHDIGKGMHNHOIPFSJTKUGV[WJXIZY[H]I^IaFbHdIgJhH
=绝	l!J#I%Y(I)J*G,I-X/^0J2J3I4J6I7J9G:I=J>I?IAIBHCIDIEJFJGJHIIGJXKFLJMIN[O^P[RJTJUJVJWJXIZD[I]I^J_IaIbJcJdIfJgJhI
=统	y@JHIK^R[ZG
=继	q!I#H%F(G)J*J+J-J/J3H4J9H:J;d=I>G?H@IBHCHDHFJGIHEIHKILJMINIOIPJRJTJVIX]ZC[J]^_IaEbJcJdIfJhI
=续	|#J3J9I>I?JDJHIIJX]ZH]_aG
=缺	q!J#I%Y(J*J-I3[4J7J9H:J=a>I?I@JBICHDIGJHBIXKHLJMJNJOJPJUIV]XJYXZH[J]I^J_JaI
=网	q#I%K(J-J0J3I4I6J8J9F=I>G?H@IBICJDJGJHaIHKGM^NIOIPIRJTXVJXIZD]I_JaHbIc^dJfH
=置	X#C%G&H([)G*B+C,D-E.F/A0C1D2G3B4B6C7H8C9D;D<G=Y>I?H@@ADBYCBDEEbFEGCICJDK?LDMJNAOEPIQGRCS^TCU^W^XCYFZ[^A_BcGd>e]g[hC
=署	y9J<^HFIIOKV]
=義	|?JHHNHWaZJ
=老	q#](I-I1[2J3F4H5_8J9J:I<H=J>F?H@IBICHD]GJHFIFMGNHOIRJTJUJVIXJZF[H]J_JaFbJcJdJfIh]
=者	c#I%H(])^*d+I,a-D.J/I0H1I2J3G4H5J6I7G8I9F;I=G>F?D@GAIBGCEDFE[FJGHHBIEJJKFLIMFNBOGP^QJRHSITIUXWXXGYJ[G]G^G_HaGbFcGdZeIfGgEhG
=联	m#H%J(F)H*F+I,Z-G/H0J1J3[4I6I7c8J9I:H;I=I>H?H@GAIBHC[EJGIHEIGKFLJMHNGOHPGRHSITHUIVGWJXHZX[I]H^H_EaHbJc^dFfIgHhH
=聞	w-J9J>J@IIIKILZM[XJh]
=職	|!a9IHJ
=肢	s#J3H9J>H?aBJC]DHHFIJKHMJOITIVIZJ[]aH
=能	^!B#B%D&H([)C+F,E-A.G/C0F1F2H3C4C5G6D7C8E9A:A;Z<H=]?]@YAFBICBDCEDFGGDH<JGM_OBP[QHRESXTXUcWEX^YGZ:]C^^_DaBbXcDdDeGf[gDhA
=脑	n(J)J*J-I/J3H4J7J9E:J=J>H?G@GBHCIDHH^IIKGMaNJOHPJRISITIVJXJZE[J]H^J_JaHb]cJdJfIgZhH
=自	c!C#E%F&J(A)a*F+G,H.I/G0H1H2H3A4E5H6G7F8H9A:C;G<I=B>A?B@JAHCDDCEGFHGFH^JZKCLGMCNEO_PEQIRFSETGUeVbWEXFYHZ>[E]C^X_Fa]bEcGdFeIfEgFhD
=至	|HJI^
=致	q-I/I0I3G6a9I>J?I@KA[CJDJHIIIKJNZO^ZJ_EaJdJhJ
=色	u!J(a)^*X=J?JBKCJDIHJIJUHVH[J_JaI
=范	yGaHEMJVJ
=落	s-J3I4]9H:J>J?J@JBJHYIIMHRGS[UHVHZH_JaIbJcJdGe]f_
=虚	|,K1H9JHFR]cHf^
=號	|#_-K9H>JBJHFV[ZH
=行	e!F#E%X&J(B)]*D+H,E.I/G0H1H2J3D4F5I6G7J8[9@:D;H<J=E>C?_@DAHB]CEDFEHFIGFH]IGJHLHMZNDODRGS_TGUDWGX]YIZC[F]G^EaDbYdFeIfEgGhD
=表	m!J#J+[3]9I>G?Z@IBJCHDGIIMINYOZVJXJZGaIdJh]
=被	_!e#_%Y&I(B)Y*C+G-_/E0F1E2F3C4D5H6F7E8G9A:C;E<H>E?B@ZAFBBCBDCEGFFHJI@JFKCLXMCNJOCPZQHRDSFTCUCVBWFX^YH[C]Z^]_DaBbDcEdDeHfDgFhC
=装	|JZ
=製	y4JJ[M^
=複	u-J3J4I9I?JA^HHIZKGM]NYZI_G
=西	|-]/YIG
=要	X!A#>%B&G(?)C,D->/A0D1B2C3>4B6C7B8Y9=:b;C<F=c>=?E@DADB>CfD=EDFDGBIcJDK<LJMbN^O@PAQFRBSCU>V>WCX]YEZI[_]B^B_Aa>bAcBdZeFf?gBh[
=見	o!J#H%J([*J+[-a0K3I4]5Z6J7J:I=I>H?H@XBICIDFGJIHKFMHNIPJSJTJUIVGWJXIYKZY[I]J^JaIbHcIdHfHgIhH
=規	|-GHIIHKINbOIXJZJhH
=覚	w9J@IHIIHKaMJ[Y
=见	w+]-]9YDD
=规	wCYG]HHN^
=览	w#K.Y9J?JHFZG]^b]
=角	w!J#K(])^*X-J3J9J=J>I?FBJCIDIHII^KHMJUHVHXJZJ[J]J_JaI
=解	d!F#_%G&K(F)H*I+I,G-F.J/E0G1^2H3F4F5I6a7G8H9]:G;H<J=F>D?D@EAIB[CFDGEIFJGFHAIDJIKELGMDNXOGPGQJRGSGTaUGVEWIXEYIZ>[b]G^F_DaFbCcFdEeIfEgFhE
=言	e!G#H%J(J*I+Y-^/J2K3G4J6J7J9C:H;J=I>D?F@YAJBGCXDZGJHEIZLIMFNZPIRITJUIVHX]ZD[H]H^I_IaHbHcIdIfIgKha
=計	|HIR_
=記	s-ZHJI]cY
=設	j!I#J(I)J*]-I4J6J7J9I:H=I>F?FBHCIDIGJH[IJKHMGNYPHRJTJUZV^WIXJZF[I]I^YaJbHcJd[fJg]hI
=許	r!J#J%[-J.X2J;]=IDJGJHGMJQXV^ZJ^J
=証	l!I#J(H+J,^-I3Y4I9I:I=J?E@IAIBIC_HYIGKGMINJOZPJRIVJXJZD[I]^^J_HaGbIcJdIfJhJ
=試	j!H#H*J-F3H4J9D:J=_>H?GBGCIDHHFIEKELJMHNZOJPHUIVYWJXe]J_JaHbIcYdJfJhI
=話	f!I#I%J(J*I+H-F/J3_4I7J:I;J=I>^?_@GAKBIDZGJHBIFKFLJMGNHO]PJRJTJUJVIXHY[ZE[I]H_IaXbJcIdIfHhH
=認	f!E#F%H(G)J*Z+F,^-F.K/I0J1J2J3]4G6I7I8J9F:X;I=G>_?D@FAJBYC^DZEJGIHAIEKELIMFNGO_PIRISJTFUHVEWJYJZA[F]H^H_Ha]bHcHdGeJfHgJ
=語	u-bHJIGKJNK
=誤	y#],]4[9GBJZHdF
=読	|3[>^HHZJaI
=誰	w(J=ZDXHISZU^VGZEcI
=調	y(I*J3J9K:JE^HGIIVJZadJfJhJ
=證	|>[HI
=識	y+J3J:[>I?JCIDHHHMKO]hZ
=議	u-I9I>H?JHZMIZ]][
=護	|P_VI
=认	o#H(I)J*J-J3^7J9I:Z=J>H?I@HBZCIDIHDIFKIMZNIO[PJRJSHTHUJVHXJZC[H^JaIbIg]h_
=让	p#I(I+[-J/J3J4J9I:J>H?I@_BJCJDIGJHZIIKZMHNIOIVIX][I]J^IaIfJhE
=议	y0J4J9H>G?JH^IJY_ZG]IfI
=记	e!G#E%G&J(E)H*H+D,H-F.J/G0I1H2I4G5J6H7G8H9E:X;H<J=F>Y?[@CAHCJD_EIFIGHHHIAJHK]LGMYNXO]PGQJRHSHTGUGVEWIXGYJZ^[E]F^F_GaCbYcGdGeJfFgH
=许	j!H#G%H(F)H*I+J,J-G.X/I0J1I2J3F4H6J7H8I9D:G;I=d>E?G@GAIBECFDFEJFIGIHZIXJJKGLIMFNHOGPGRISITIUHV]WIXHZD[Z]G^]_HaFbHcIdHfHgIhG
=设	n!I#I%I)I*[-J/J2[3I7J9H:I;J=I>I?I@XAJBGCJDIGIHXIIKHMGNIOJPIU]V[WHXJZE[I]]^J_JaIbJdJfJ
=访	s%[*I,J-J4J9F:I>J?I@JBJHYIJKJNJP]XJZ]aJcJ
=证	a!E#C%F&J(C)F+G-D.H/G0H1G2G3X4E5H6H7F8G9D:E;F<H=d>X?[@CAGBCCbEHFHGFIBJHKCLFMDNEO^PEQIRESGTEUFVAWGYIZA[D]Z^F_Ea_bFcFdEeIfFgGhE
=词	w-b9IHHIG
=试	i!I#G%I(H)I*I+J,J-G.J/I0J1J2J3H4H7H8J9C:I;J=^>G?DAICHDHEJFJGIHBIFJKKFLJMHN[OHPGRISHUGV[WHXd[I]H^I_IaGbHdJfIgIhI
=话	l!I#G%H(G)I*I+I,I-F.J/I0I1H2J4H5J6I7I8I9B:H;H<J=G>B?_@FAIBGDZEJFIGIHAIFJJKELGMENGOaPHQJRGSJTIUHVGWIXGYJZC[H]a^I_Fa^bGcHdHfGgIhG
=该	s!I#I%I(a*J,K-J3I4I8J;J=I>I?]BJCIDJG]HEIIKJNIPJRJVIZG[J]I^J_]aJcHdJfI
=误	q!^#H%J&[(J)J,J-E3H4J7K9H:I=I>I?H@HBICJE]HEIJKFMJNIOIPJUJVJXHZ[]J^I_HaJcJdJh]
=说	j!G#F%H&[(E)G*F+Z,G-].J/H0I1H2I3D4H5J6I7H8I9B:F;I<J=G>B?EAHBECDDYEJFHGHHBIXJJK^LIMFNYO^PGQJRHSITHUGWIXXYJ[G]F^H_FaEbHcHdGeJfHgHha
=请	g%J(I)J*J+J,I-Y/I0J1J2J3X4J6I7]8J9^:H;J=I>D?HAIBECHDHEJFJGJH]IGKILIMENHOGPHRJUJVHX^ZX[G]I^H_FaGbIdXfIgHhH
=谁	u(H=Y>J?J@JBID[HHS_U]VGZCcJfJ
=调	|HHQ_
=谢	r!I#F%I(H)I*I+J,J-F.J/I0J1J2J3H4G6J7I8J9c:I;J=H>E?F@GAIB[CGDHFIGIHBIFJJKFLJMHNIOHPIRHSITJUIVIWJXGYJZC[I]H^J_HaGbIcIdJfIgJhI
=象	m!H#H%I(I*J,J-G/I0I1J2J3G4I6J7J8J9G:H;^=I>F?G@HA]BICGDIFJGcHDIGKGLJMFNHOGPIRITHUIVYWJXJZD[H]H^J_baGbJcJdGfIgJhG
=質	u#H*Z-J9J?_@JHHKJX]ZI
=败	h![%H(G)I*I,[-H0J1J3H4Z6Z7G8I9G:H;[=G>F?H@FAJBGCIDIEIF]GHHCIGJJKGLJMHNHOHRISHUIVGWJXI[I]J^I_HaIbIcIdZe^gIhF
=账	c!c%](A)[+H,H-E.J/F0H1G2a3C4F5I6G7F8G9I:];F<I=D>C?F@DBCCCDYEHFHGYHBIBJHKDL^MENEOEP[QIRFSGTIUCV[WGXGYHZ@[D]D^]_DaDbFcFdDeJfCgGhE
=费	|*YH]dI
=赤	y-I9J>J@HHIIJK]ZZh]
=起	u(JB^HHLYMJUIZHbZfZ
=超	w!J%J2aDJHIIGKITIZHc^dJ
=足	j!H#G%Z(b)I*H+H,I-F.J/I0I1J2H3^4E5J6H7I8]9C:G;H<J=Z>D?E@FAIBFCXDEEIFJGHHAIaJJKELIMFN_ODPFQJRHSITHUHVYWJXFYIZ?[H]G^H_FaEbGcGdHfFgIhG
=跟	w#J3G9Z>J?I@ICIHIIGK]MIO_VJZH_JaHhI
=路	|%J-H3G9F>G?JF^GJH^IIOJaK
=跳	w#H%I(J+I3J4J7[8I9G=H>I?J@JBICHD]HEKIXJZC[J]JaGb^dDeJf_
=身	s,[-I/K3[7]=J>I?IBZD]HFIJTJVIZH]JaIhJ
=車	|3J>^H[ZI
=转	y(I-J3^4J9F:K=J>H?J@JBICIDHHYIJKIMIRJSIUJVIWJXJZ^aGbJfJ
=软	u(I4I7[9I=J>J?K@JBJHHIJKJMJPJR[SaUJVJZFaJcJd]fIgJ
=载	|#J,^9JHIIJZEe]
=输	i!I#_%J(H)J*I+I,I-E.J/I0J1J2J3E4H6I7I8J9E:G;I=I>E?G@EAJBGCFDHEJFJGIHCJJKYLJMGNYOaPIRHSITHUIVHX^Z@[H]H^J_HaEbIcIdJfIgJhc
=边	u!J#J(J)K-J3J8^9I:a=J>I?J@[BJCHGJHHIHKGOIPJUJV[XIZG_JaJdJ
=达	w(H3H4Y9I=I>I@JBIEIHHIIPKSIVIX]ZJ]Ja[cHf^gI
=过	_!E#D%Y&I(D)F*F+],F-H.H0F1^2Y3B4D5H6G7F8F9A:D<H=D?B@ZAFBAD^EHFGGCHHIBK^L_MYNCODPEQHRCSFTFUDVCWYXHYH[D]]^E_EaXbDcEdEeIfCgFhD
=运	w%X(J3I9J=J>]?IBGDJHFPKSaUIVIWJZHaIbIfJ
=近	r-H@^BHHIIIKbMJXJZDhI
=返	s#J-I3J9^:J>[?I@IBHHGIJKIMJN[UJXIZHbJf[
=还	c#D%F&J(D)G*E+H,H-F.I/E0G2H4E5Y6H7G8H:D;G<I=E?CAGBCCcDDEGFHGFH@ICJHKXLGMdNFOEQJRFSFT[UDVDW[XFYIZB[E]E^E_]aCbFcGdDeJfZgYhE
=这	m!J#I%I(J*J,J/K1J2J3I4I8J9H:J;J=I>I?H@[AJBJCHDIFJG^HFIGK]MJNJOHPJRITJU[V_XHZH]I^J_[aHcHdJfIhJ
=进	m!H#]%J(I)J*J,J-G/I1J3G4H6J7J8I9_:H;I=H>F?F@GAJB^CFDIEJFJGJHDIEKELJMHNHOFPIQXRISJTHUIV]XFZ[[H]H^I_HaEbIcIdJfIgKhZ
=远	|HHQ_
=连	k!J#I(I)J*J+K,J-H.J/H0I1J2[3H4G5J6J7I8]9F:I;J<_=I>H?H@HAJBHCIDIEJFJGJHYIEJJKHLJMFNIOIPIRISFTIUIVHWJXJYIZD[I]G^J_]aGbGcbdGfGgIhJ
=迷	|>IHIa_
=追	y8]C]DIHI
=送	s!J#I(I-J3F4J9G:J=J>B?G@HBHCHDFH_IGKHMGNJOJUJVIX]ZE]I_JabbJdJfJ
=选	i!H#F%H(Z)H+I,I/H0I1I2I3E4[5J6I7H8I9G:H;H=F>C?d@EAIBFCZDDEJFJGYHBIEJYKFLHMENHOGPGRISITGUFVZWIXHYJZB[X]F^]_FaCbHcIdGfHgIhE
=途	w9I>H?JHFIKZF]bdGe]
=通	h!H#H%[(D)^*E+I,G-I/Y0I1I2J3G4G5J6H7G8I9F:G;Y=G>E?^AIBFDFEJFJGHIEJJKXLIMENFOGPCRGSHTIUEWGXFYIZY[F]H^H_HaabFc[dGfFgHhF
=連	u3[7[:J=J>K?JBJC]D[HGKIMJVJZGhJ
=進	|:]>JHIX]ZI
=遅	w-J1J3J4J9J:J>IBJCJH]IJMFR^XJZHa]cHfI
=過	w#X@[KYZI
=道	u>E?J@JHZIIKIMJNXVJ[bhJ
=達	|9H=JHJIJUIX^ZHf^
=違	f!Z#a%H(H)J*H+I,Z-C.J/H0I1I2I3[4G5J6[7H8I9B:G;I<J=G>C?E@BAIBFCFDEEIFIGHICJJLHMEN[OYPHRXSITGUHVGWIX_YIZC[G]G^H_GaDbFcFdFeJfGgHhd
=選	l!J#G%J(H*J+J-Z3F4J7J9H:I;K=I>E?c@GBHC[DGGJHDIFMFNGOHPITHUJVZXIZE[_]H^]_JaGbIcJdJfJhH
=邀	|:aHHIIMIZC
=那	n!G#G%I(H)I*J+J,J-G/H0J1J2J3F4H6J7]8]9E:_;I=H>a?E@GAIBHCFDIFJG[HCIFKaLJMGNHOEPHRISJTHUHVEWJXIZC[I]H^I_GaFbJcIdIfIgJhG
=邮	k!H#F%H&J(G)I*H+H,I-G.J/I0I1I2J3Z4G5J6J7I8I9B:H;I<J=F>]?]@GAHBFCGDaEJFIGIHZIDJJKFLIMZNGOFPHQJRHSITHUHVFWIXHYJZD[H]F^I_Ga^bHcIdHeJfHgIhH
=部	l!J#I%H(X)J*J-E/J3G4I6J7J9F:d=H>E?F@FBZCGDHFJGJHCI^KEMGNYO[PIRJSJTJUGV_WJXHZA[I]J^I_JaHbIcJdIfGhG
=都	h!G#G%H&J(E)H*H+H,I-].I/H0I1I2J3E4G5J6I7G8I9C:G;I<J>B?DAIB]CFD_EIFIGHHFIDJIKDLIMDN^OGPGQJRHS^THUaVHWHXGYJZZ[G]G^H_GaYbGcGdGeJfJgHhF
=配	i!E#G%G&J(C)E*E+I,G-G.J/G0a1H2J3E4G5I6F7G8H9E:E;H<J=Z>E?E@GA[BECEDDEdFIGHHBIFJJKFLIMFNFOZPDQJRHSHTGUBW_XGYIZA[G]F^H_DaXbJcDdCe_fCgDhH
=里	a!]%D&I(B)E*E+G,F.G/I0F1F2F3Z4D5H6F7[8F9@:C;E<G=B>[?]@BAFBBCCDCF[HEIIJGKBLJNCOYPDQHRESEVaWYXEYGZ>[C]Y^[_]aBbEdBeXfChB
=重	W#B%G&H(Z)G*B,E-D.F/A0D1D2F3B4B6C7H8Y9D:J;D<G=X>I?G@?AZB[CADDEYFEGCHJIBJDKZLCMIN@ODQGRBS]TCU_VYW^XBYFZ[]A^@_BcHd>eCfYg[hB
=録	a!F#G%I(G)I*H+b,J-G/I0J1J2J3]4I5K6I7H8J9J:G;I=G>I?Z@FAJC]DdEJGIHHIDJJKJLHMFNFO[PHRISITHUGVFWHXGYJZA[F]H^I_HaGbDdGfHgJhD
=鍵	y6cHGZI_IdG
=鎖	|!J#_-^9H>I@IBJHEIIKIXJZE]J
=钟	s(I1J2J3J4H9I:J=J>J@JBFCJHEIJKJM^OJRcUIVJXJZIaJcIfH
=钥	u(I)I/J3J4I6d7I9H=I>J?_@HBIHFIIKHMINIOKPIRHSJUIVHXIYKZC^J_JaKbHcJdJfGhJ
=钮	u(b9J:]HHVIZF
=链	s(I9J:J>I?J@JBHDIIIKIMHNJUIXJZB[IaJbd
=销	|%Y9JH[ZJ
=锁	b!D#c%G&J(E)G*G+H,G-D.J/C0G1X2H3E4E5H6G7C8G9H:E;H<I=D>C?E@DAHCEDEEHFIGGHEIEJHKDLGMBNEOFPFQJRFSDTfUFVDWHXYYIZ>[c]F^F_DaFb^cFdFeIfDgDhD
=错	d!J#Z%F&Z(D)F*F+H,a-D.I/F0G1F2H3[4Y5I6G7F8G9C:E;H<I=E>C?C@AAHBCCEDDEZFHGFIDJHKCLGMFNEOZPDQIRYSGTEUEVEWFXbYHZa[F]F^E_FaBbEcEdBe[fBgGh^
=锚	|@KAbCIHJKHOJZI_JaJ
=長	s!J#J%H(X-H2_3G4J9G:J=I>J?J@IBICKHEIbKFMJNZUJVHXJZDaIfIhJ
=长	w2_3K9J@JCJGJHIIZN]RJXKdJfH
=閉	wB^ZG]ZcX
=開	p!I#Z(I-H3H4J7J9F:J=I>H?G@GBJCIH^IFKFMHNIPJSZTJUJVHX[ZE[I]]^]aIbYcHdJfJhI
=間	e![#a%I(I)J*I+J,J-D.J/J0K1I2J3]4H6J7I8J9D:H;I=Y>D?F@aAJBFCGDFGIHAIBJJKALGNYOGPHRZSJTGUHVGWJXbYIZB[H]H^H_Ha[bGcHdGfEgJh]
=门	y(J)J*],J9I:[HJIINIOIPIV]WHZJ
=闭	w9J:J=JBZHIU_VIZHb[
=问	h!H#C%Y&J(F)H*Y+J,G-F.I/H0I1I2I3E4G5J6I7H8I9C:Z;I<J=F>F?]@FAIB]CGDGEZFHGHHJICJIKELJMENFOFP[QJRHSHTHUHVFWIX[YJZa[H]H^I_HaGbHcZdHeJfHgIhG
=间	o#I%J(J*J,J-I/J0J1I2J3H4G6I7K8J9E:J;J=J>I?I@_AIBICHDJGIHEIHKHLJNJOHPKRdSKTJUJVIXGZF[J]H_^aGbJcFdHfFhI
=防	s#KH[SGT]ZJc[
=阻	|HYXX
=限	^!C#C%d&I(d)F*F+G,G-D.H/F1G2F3C4E5H6G7F8F9B:C;b<I>B?BAFBBCDDCEHFHGEHYIBJGKBLaMAOEQaRESFTEUBVAWEXaYHZI[D]D^E_EbBcFdBeHfDgEhD
=除	j#Y-J1[3J9G>J?I@JBYCJG[HFIJKJMIRJT]VJXIZG[^_XbJdIfJgJhJ
=障	w/JSaTHZH
=雑	|I[KHNY
=電	e!H#I%I(J*I+G-F/J0J3^4H6J7J9D:I;J=H>a?^@FAJBHDZGIHGIFKFLJMGNGO]PIRITJUJVHWJXHYJZD[I]G^J_HaZbIcIdIf[gJhG
=需	n#J(J*J-J3H9G=b>I?H@JBIC_DGHEKJNJOJRJUIVIXJZI[J_JaIdH
=非	w#J0Z1]BJHI[KgZ
=面	b!D#D%F&J(Z)F*E+d,G-E/G0H1H2I3B4F5G6G7F8G9E:D;F<J=C>Y?A@CAHBACADZEGFIGGIDJHKBLGMCNEODPEQJRGSYTFUBVBWEXYYHZX[X^F_EaBbfcFdEeIfDgFhZ
=音	|HXaZ
=項	|(^-J?J@JIIKIZH^^
=須	|DXHFb^
=題	l!J#I%J(I-H/J3I4I9H:I=I>H?I@IB]CJDKEZHEIGKGMHNIOJPJSJT[UJVIXHZ_[IbIc^dJfIhJ
=願	w#^9[BIIJXJZH
=類	y:]HFI[
=页	j!H#G%I(Y)H*G+a,H-H/I0J1J2J3F4I5J6J7I8I9H:H;I=F>F?F@GAIBFCEDZEIFJGJHJIGJJKFLJM^NHOGPGRJSZUFVEWHX[Z[[G]Z^I_HaEbDcHdHfHgI
=项	s(]3H=I>H?_C[DFHGIJTIVIZJ[Z]J_JaFdJ
=须	u9J:Y@[HJK]LXOJZH
=预	|0b9H>JDJHJZIaIcI
=题	l!I#D%I(H)J*Z,I-I/J3I4I7J9H:H=H>I?^@HB^CIDIEZFJGJHCIHKHMGNHOIPHRJSJTIUIVHWJX]Z][I]J^J_JaIbIc[dJfJhH
=飛	|3[7[
=食	|HHOZ]^
=驗	|>[HI
=验	c!F#D%H(E)H*X+H,X-E.J/H0I1H2H3Y4G5J6I7H8I9I:F;H<J=E>Z?]@DAIBFCaEJFJGHH@IEJIKELHMGNGO_PGQJRGSHTGUGVEWHXXYJZC[F][^H_GaabGcHdGeJfHgHhF
@admin-reset	Y!Z%G(]*c+X/J1[7I8J:Z>J?J@YBECJDIEYJJKYMJSJUFWIX[ZC]I^IaJbIdZfJgG
@ask-helpdesk	f(a*J0Z3G9Z>^?J@aBICJDZHEKJOJVIZCfHgY
@asking-how	O!C#A%@&J(@*G+C,F-C.H/B0C1@2F3I4D5G6E7C8D9C:B;G<G=F>???@>AFB<CAD9EGFGGCHzI@JBK?LCMBN@ODPBQHRDSBT@U?V:WCXAYDZ6]C^C_DaBbAcBd=eCf=gDhA
@away	c#G%J(I)J*I+J-H/H0K1J3I4G6J7Z9h:I;J=I>D@EAJBGCHDIG_HZIHKHMENIOJPIQ[RJSJTYUJV]XHZD[I]G_IaFbIcIdJfIgIhI
@change	C!B#B%<&F)E*B+B,@-<.E0B1B2C3@4@6>8@9E:>;D<C=>>D?=@hADBeC@D:ECFDGBH>I@JCKDLgM[ODPFQDRBS?T?UCV?W@X?YB[C]G^n_Aa?bBcEd:e=fAhj
@chaser	W!J#B%F&I(D)G*E+G,H-A.G/F0G1F2G3B4E5H6G7F8G9u:D;F<H=E>??B@>AFB?CBDAEIFFGFH6I?JHK?LGMHNDODPFQHRESFTFUFVCWGX?YHZ;[E]C^H_DaBbFcFdFeIfEgGhE
@check	q!XCZHHZ]
@denied	sTZZZ
@elsewhere	>!:#@%6&>(;)=*H+],D-7.;/<0?1B2;314a5;6B899C:=;9<]=<>X?^@BA9BDC4D7E<FAGFH~I9J>K0L?MbN9O4P<QCR@S7TAU6V@W9X4Y;Z9[C]a^=_5a;b^c_d6e;f<gCh5
@field	*!b#f%F&6(^)X*A+a,Z.8/H0B1E3A4I5H6A8G9!:[<B=H>>A;BYC]DcE>F8G]HCIAL]MCO=PFQ=RESaTeUZX>Y@Zg[e]C^X_Ba>bccEdYeCgIh^
@greeting	N!@#G%A&F(C)B*?+B,C-B.C/@0C1B2D3@4@5D6B7H8C9x:>;I<E>A?Y@aA@C?DIEDFAGAHDI=JCK>LAM<NFO=P@QER@SATBUGVCWEZ@[@]=^B_@a<bDc@d?eEgA
@help	X!X%I(Z)G*b+J,J-G/I3H4J6J7I8J9e:G<]=J>F@YBXCHDDEIFJGIHaIFJJKFMGNGOJPGRJSIUFVDWJXHZZ[G]H_IaEbGcJeIfHgJhH
@interjection	@!F#?%G(J)Z*@+Y,H-A.B/a1<2=5C6F7I8G9i:H;E<B>Z@_A;BbCDDaE=FAG]H=KXLZNZOGPCQDRES?T[UEW]XBYGZD]G^A_]a^b_cJdEe>gD
@other-account	O!B#<%C&I(@)F*F+H,E-@.H/D0G1G2F3D4E5G6Z7C8G9D;H=B>E?B@@AGB<CDDAEGFHGDHxI@JFK?LDMGNAOEPAQIRFSCTCUBV@WCXEYGZ3[B]D^C_EaAb@cEd@eAfBgDhA
@register	G!=#=%?&F(;)=*<+p,A-;.C/F0A1A2C3J4?5C6A7?8A9=:<;@<C==?c@9AAB[CiDoEBFBG?HYI9JHK8L?M<N:ObP=QBR@S?T?U;V9W>X<YZZ4[=]@^@_?a;bAcCd>eCf>g@h<
@reset	4!^#4&?(f)c*D+@,2-+.G/A0B1E293H4>5[6:7Y8E96:d;=<<=e>[?[@CADB]CBE_FHGBH@I/JJK;L?MFN9O9PbQ:RGSgT<UfVeWiY?Za[I]H^@_Aa[bfcDd?e:fIgah3
@reset-failed	7#C%F(])H*@+6,B-F.C/_0^1B2<394Y5E6d7a8B99;?<H=[>=?E@cABB9CADFE[FEH9IYKeL_MCNeO;P]QER?SBT?U@VYW?X7YCZX[a^f_Ea8bCcAdGeff_gGhb
@reset-spoken-of	4!=#A%Y&D(a)I*=+A-0.</?0?1C2:3C4F5F7H8a92;4?A@bABBeC8DGEEF>G@HCI0JJK:LfN;O3PJQGRISET;UbV^WYXGYb[D]9^h_>a>bbcFdhehfbgZhb
@reset-word	1!X#H%I&B(b)Z*C+@,D-X/X0H1H3E4A5[6E7[8Y96:G;<=Z>>?G@]AGBYC=DFE@FHG[HEJ^KZLHMINYO8P[QARCS]TGVIW_XIYHZH[Z^Y_DaDb]cJfZg^hI
@second-factor	P!G#F%H(C)F+c,]-H/I0J1J2J3C4G5J6J7G8J9H:F;J<J=G>^?e@DAJBDCAD?EJFJGIHjIGJIKELHMDNFOHPGRISHTHUFVEWHXGYJZ?[G]D^I_IaIbEcGdHeJfHgIhG
@thanks	Q!C%C&H(B)E*C+Y,E-Y.E/C0H1D2E3?4B5F6H7D8E9q:F;D<G=B>>?A@AACBlCADBEFFDH6ICJEKJM?NAOAPCQGSETCUCVFWEX@Z>]A^D_Ba@bBcCdCeGfBgFhI
@trouble	2&b(F)C*A+D,^.H/X0B1?253H4J5B6X7D8Y99:D;C<>>C?H@[A:BBC=D;E_GIHBJIKZL9MCNbOcP_QFRBTGU=VEW=XJYDZt[@]6^[_Ga<bCdBeefYg@h^
@unlock	L!>#f%J&H(A)D*E+E,D-A.H/B0E1d2D3@4C5F6E7D8E9G:B;F<G=B>A?@@>AEBfCGDGEGFGGCH>IAJDK@LBM@NBOFPBQGRCSCTiUCV>WEXAYFZ@[o]C^@_AaDb;cBdBeFfAgAhG
@works-now	N!>#:%@&F(<)A*B+>,C-=.D/H0C1B2C3=4@5D6C7@8B96:=;D<E=>>9?=@<ABB}C>D9ECFEGBH3I<JBK9L@M9N>O@P?QDRYS>THU@VAW?X=YCZ0[<]<^I_@a;b<c?d?eEf;gAh=
~000	e!I#J%e&^-a/J0J2I3X4J9H:J=J>I?I@IAJBICJDJHYIHJIKGMJNHOIPHTJVKXIZF]J_IaIbKcJ
~001	[!I#G%E&k(I)J*I+J,J.J/I0J1J3G4I6J7J8J9E:I;J=I>G?H@HAHBGCHDGFdGIIGJJKHLJMHNDOIPIRJSITIUJVIWJXIZC[I]H^I_FaDbJcIdJfIgJhH
~002	i!J&J3J9I>E?JAJCIE_HFIJNJS_TJXFZE]I_caEc[
~003	g#J&J(I4F5f6J=J?JA_BHDIGJHYKJNIOJPJRJSJUJVIZ[_JaJbJcIfF
~004	c!I#H%b&](H*J,G/I1K3[4I6f7J9F:J;J=I>G?I@HAIBHCIDIFGGJHCIFJJKGMJNGPKQJRJSJTJUJVIXIZE[J]I^J_HaHbJcIdJeJfJhI
~005	e![#E%e&^-]/J0J2H3I4I9G:J;J=J>I?J@IAJBICJDIFJHAIHJJKGMJNHOJPGRJTcVJXIZG[J]J^J_HaJbJcJhJ
~006	|#]BZHH
~007	c!I#F%e&D(I*J,J-F/J2g3I4I7J9F:I=J>H?I@HAJBGCIDIFIGJHDIEJJKHMIOIPHRJTJUJVJXIZC[J]J^J_HaIcJfIh^
~008	c#H-J4G5fBIHDKJMHNbPJZD^XbHcKfJ
~009	f,g3J4G6J9K?JBJJZNIZFaK
~00^	r3YNIZFf_
~00c	j#J%H-H2g3J9I>J@JHFIFNKXJaJ
~010	|6]HZ
~011	l,G6I9KZGdHegfJ
~012	y3Y5Y
~013	|HX
~016	m1e3J4I5]9H>J?I@JBJCJIIKINKZJaJ
~017	r1^3YHIaJ
~018	w1aHF
~019	y1X@[
~01^	[!I#G%F&k(I)J*I+J,J-Z.J/J1J3G4I6J7J8J9E:I;I=H>G?H@GAHBGCHDFFdGIHFIFKFLJMHNDOHPIRJSITIUJVIWJXIZC[I]G^I_GaDbJcJdJfIgJhH
~021	|9JS_
~023	Z!G#G%[&I(G)I*H+I,I-E.I/H0I1I2H3E4b5J6I7H8e9C:H;I<e=G>F?G@EA]BECGDGEJFIGHH@IFLIMGN^OHPHQJRHSHTIUHVGWIXHYJZB[H]H^I_[aGbIcHdHeJfHgIhH
~024	u-^HJ
~025	u-a?JHHNJVJ
~026	j-h9G?J@HHFIFKHNJOKXJZFaJ
~02^	j!J%I&I3J4F9J<IA_HGNHZE_cc[
~034	i=KHGPJY[ZFcIdFeIfg
~03^	g&J(I4J5f6J=J?JA_BHDIGJKJNIOJPJRJSJUJVIZ[_JaJbJcIfF
~040	m%G&_3J4E8J9J<HA_HGNH__
~044	s3]9JBJHFIJZHfb
~048	|L^
~049	|3YO[
~04^	f!I#H%c&F(I,G/J3H4I6f9F:J;J=J>H?I@IAIBICJDJFHHEIHJJKIMJNHOIRJSJVJXJZF]J^J_IaJcJdKeJfKhJ
~053	q#FHDTc
~05^	d![#I%e&^(I)I*J-]/J0J2I3I4H9H:J;J=J>I?J@IAHBICJDJGIHHIIJJKGMKNHOJPGTIVJXIZH__aJcJdJhJ
~061	g%I-J3J4H8f9I<F>J@IAJBIHEIIKINaZF_I
~062	h%^(J3J4F8F9I<f@KAIBJHGNGZG_J
~06^	|#]BZHH
~070	d!J#I%e(I-G/J2g3I4I9G:J=J>H?J@HAJBHCJDJHDIEKIMIN[OJPHRJVJXIZC]J^J_JaIfJhH
~081	j%J4e8J9JHINJ
~08^	c#H-J4G5fBIHDKJMHNbPJZD^YbHcKfJ
~09^	f,g6J?JBJHEJZNIZF
~0c^	j#J%H-H2g3J9I>J@JHFIFNKXJaJ
~0x8	c#J(I-J4F8d9I<c>J@IBIDJHYIIKIMJN[ZE_JbJ
~100	s-ZB[HGNJZ^fI
~103	i=KHGPJY[ZFcIdFeIfg
~104	w9JBJHIZHfb
~11^	i,G3Z6I9J>KHJPJcJdHegfJ
~120	|9JHFS_
~123	i-g3_9G>I?J@ICJHBKHNJOIXIZG]JaHhJ
~12^	w5Y
~13^	|HX
~16^	m1e3J4I5]9H>J?I@JBJCJIIKINKZJaJ
~171	w3YOXaJ
~17^	y1^HI
~18^	h%J1_4e8J9J<JHDNJ_JfJ
~19^	q1X4I8H<I@ZHHNbZI
~1f^	i8f9J<IHHNIZH_K
~200	X!H#F%G&J(F)H*H+J,f-F.J/H0J1I2J3F4D5j6f7H8J9E:H;I<J=H>G?F@GAIBECGDGEJFIGIHBIGKFLIMFNEOHPGRFS]THUGVGWIXHYJZ?[H]H^I_HaFbFdHeHfEgHhI
~201	b!I#H%I(J*J,F-G/I0I1h2J3G4F5^6Z7J8J9F:I;J=I>H?HAJBGCIDIFJGIHAIHJIKGMHNHOIPHRISITJUIVIXIYIZE[J]I^J_IaIbJcHdGeffFgJhJ
~202	d!J#I(J+J-j/J3I9F:J>I?G@FBICJDJHBKZMJNFOIVHXIZC]J_KaHbJhI
~22^	yK[
~230	Z!G#G%[&I(G)I*H+I,I-F.I/H0J1I2H3E4b5J6I7H8e9D:H;I<e=G>G?G@FA]BFCGDGEJFIGHH@IFKFLIMGN^OHPHQJRHSHTIUHVHWIXHYJZC[I]H^I_[aGbIcHdHeJfHgIhH
~234	j-e3_9H>I?J@JHDKJOJXIZIaI
~23^	s-aHFK[ZK
~24^	u-^HJ
~251	|3]HK
~25^	u-a?JHHNJVJ
~26^	i#J%_-h3I4H9F<I>J?J@HBJDJHEIEKGMJNHOJVJXIZF]J_JaI
~29^	w8^>EBICJE_HDXGZJaD
~2c^	i%I4H8G9J<gBJHINIZH
~2tm	oBHHHReZJdGfG
~300	W%a&i(F)H*G+H,G-^.I/G0G1H2H3E4G5I6F7G8H9B:F;G<I=F>E?F@IA[BBCFDEEIFcGGH=IDJIKCLGMFN[OFPFQHRGSGTFUHVGWHXEYIZ?[G]F__aCbGcFdHeHfFgHh]
~304	o%I4E8J<HA_HJNI__
~306	a!I#I%](H)J*J,J-H/J1J2I3H4C6J7J8e9F:I<f=I>H?I@HAGBGCIDIFJGJHCIGKGLJMINaOJPJRJSIUJVIWJXIZD[J]I_GaHbJcJdJfJgJhI
~308	j%J4e8J9JHINJ
~310	f%J(J-J/J3K4K6J9H=I>J?J@HBYDIGIHCIJKJNIPIUJXJYZZZaJcHdFeIfh
~320	]!I#G%H&J(I)J*I,f-G.J/I0J1J3F4H5J6g7J8J9E:I;J<J=H>G?G@HAIBGCHDHEJFIGJH@IGJJKGLJMINFOHPHRISHTJUJVIWJXIYJZB[J]I^I_IaHbIcYdGeffGgJhH
~329	y8^
~32t	n=KBHHHRfZGdHfG
~330	W%a&i(F)H*G+H,G-C.I/G0H1H2H3E4G5I6G7H8H9B:G;H<I=G>E?F@JA]BCCFDEEIFcGGH>IEKELHMFN[OFPGQHRHSGTGUHVGWHXFYIZ?[G]F__aCbHcGdHeIfFgHh]
~345	o-Z0X3_HGIXaJ
~34^	f#J%K-d3J4J9G=J>J?I@HBICJDJHDIHKINJPIVJXIYZZD]JaJcHdFeIfghJ
~365	f#F*J/]=ZHFMZTbWYZIgY
~400	y%J&_HJ
~405	pAJ_a
~40^	m#cHJTJZG
~425	|3]HK
~44^	s3]9JBJHFIJZHfb
~456	p3aHIIXaJ
~45^	|-[
~471	|3[HKZZ
~474	m#cHJTJZG
~48^	|L^
~49^	|3YO[
~500	m#FHYTc_I
~512	|3]HK
~530	yHX
~53^	q#FHDTc
~567	q3_HEIXc^
~56^	|3Z
~604	|L^
~619	u4I8H<IHHNbZJ
~61f	i8f9J<IHHNIZH_K
~626	y%_4I<INJ
~62c	i%I4H8G9J<gBJHINIZH
~632	y8^
~65^	f#F*J/]=ZHFMZTbWYZIgY
~660	|L^
~678	|3YIY
~67^	u3^HJ
~680	yHFNJZIfa
~700	d!J#I%e(J*J-F/J2g3I4I9F:J=J>H?I@HAJBHCIDIIEKIMINHOIPHRJVJXIZG]J_IaIbJcJfJhK
~711	|3[HKZZ
~71^	u3YHFOXaJc^
~740	m#cHJTJZG
~78^	|3YIY
~800	b!I#H%e&^(I*J,I-F/I1K2g4E6J7J9F:I=J>G?H@GAIBGCIDIFJGJHGIEJJKHLKMINYOIPHRJSJTJUJVJXHZB[J]I^J_IaHbJcJdJf^gJhH
~802	Z!G#G%[&I(G)I*H+I,I-F.I/H0J1I2H3E4b5J6I7H8e9D:H;I<e=G>G?G@FA]BFCGDGEJFIGHH@IFKFLIMGN^OHPHQJRHSHTIUHVHWIXHYJZC[I]H^I_[aGbIcHdHeJfHgIhH
~818	j%J4e8J9JHINJ
~900	|4GH_ZJ
~99^	y-aHHTJ
~^00	u3_>EBICJE_HCIIOZXFZIaD
~^01	w3YOXaJ
~^0x	c#J(I-J/J3J4E8c9I<c>J@IAJBIDJH^IIJKKIMJN[PJSJZD_JaJbJ
~^10	|-Z
~^12	s-[3YIYaJ
~^20	Z!H#H%I(G)I*J+J,K-D/I0I1h2J3G4C5k6I7H8J9G:H;J=H>G?GAJBFCHDHFJGHH@KYLJMENHOIPGRGSHTIUGVGWJXIYJZB[H]I^J_IaHbFcGdIfEgHhI
~^30	w-bHGJJKI
~^31	f%J(J-J/J3K4K6J9H=I>J?J@HBYDIGIHCIJKJNIPIUJXJYZZZaJcHdFeIfh
~^32	]!I#G%H&J(I)J*I,f-G.J/I0J1J3F4H5J6g7J8J9E:I;J<J=H>G?G@HAIBGCHDHEJFIGJH@IGJJKGLJMINFOHPHRISHTJUJVIWJXIYJZB[J]I^I_IaHbIcYdGeffGgJhH
~^33	W%a&i(F)H*G+H,G-C.I/G0H1H2H3E4G5I6G7H8H9B:G;H<I=G>E?F@JA]BCCFDEEIFcGGH>IEKELHMFN[OFPGQHRHSGTGUHVGWHXFYIZ?[G]F__aCbHcGdHeIfFgHh]
~^42	|3]HK
~^45	|3X
~^47	l#c3[HHTJ
~^50	yT[
~^63	y8^
~^66	|L^
~^68	yHFNJZIfa
~^80	Z!F#F%e&^(G)I*H+H,H-D.I/G0I1H2f3D4b5I6H7H8Z9B:G;H<_=G>E?F@EA]BECFDFEIFHGGH>ICKELHMFN^OGPFQIRGSHTHUHVGWIXFYIZA[H]G^H_[aEbHcGdHeIfGgHhF
~^aa	Z!G#C%E(E)G*G+I.J/H0[1^2H3E4G5I6H7H8X9C:G;H<J=G>C?YAHCXDIEJFHIDJIKCLXMENGOGPFQ[RdS]TaUGVEWIX_YXZB]F^H_EaDb]eYgIhF
~^ab	N!X#A%H&I(C*E/I0F1Y2G3B6F7E8F:F;[=]>Z?YAHB^DGEHFIGFH^IZJIKDLIMBNFOJPDSXTXU]WGXDY[ZY[]]e^C_IbHcEeIfAgEhI
~^ac	=!f#Z%g&b(B)Y*J+H,Z-C.H/Y1B2a3E4>5B6G7A8D9=:J;Z<C>X?I@AA]B^CCDIFDGIH^JCKDLZMFNBPcQcS?TIUGV[W>XAYDZI]@^c_^a<bAcAdHeCfFg@h_
~^ad	?#D%Z&Z(b)j*n+C,h-E.D/>0B2B3I4>5B6A7c8[9@;F<C=C>@?A@@AIB:CFDEEbFAGHHFI<JCK=LBM;N@O>PgQYR@SFTBUXV[WJXAYBZD[?]=_Ba=b?c>d^eEfZgghE
~^af	M#^&I(H)F*E+X,F-I.H/a3C4G5H7D:A;G=]>@?BA^B^D@EJFIGEI?JYKILZNFOIQJR^SIT[UGWFYY[D]a^H_EbJcDeGf^gIhC
~^ag	L!I%I&H(C+b,E-].H/C0l1H2G3D4E5F6F7E8_9G:C;F<H=I>C?C@]AEB]D@EHFFGCHGIEJZKZLENIOEPXQHSETJUDVCWFX[YGZ[]F^H_EaIbEdGfYgEhG
~^ah	j#J-J9I>JBJHFIJKZRaTJXYZ[h[
~^ai	k(J9Y@]BJGJHDIJKIM_PXVIWYZ^
~^aj	u8]9ZVZ
~^ak	[![#H%H(G)H*I,[-G.Z0J1Z3I4H6I7J8]9J:I;Z=G>I?I@GBHCIDGGIIGKEMINHPGQXRJSJTJUZV^WIXIYJZI[I]I^J_JaIbIcId^e_gJh_
~^al	G!E#G&F)X*J+_,E-X/G0C1H2D3[4F5F6B8C9b;B<K=A?b@cAHBJC_D]EDFHGBHIIFJAKbMZNYOFPGRASETYUJV[Z;[[]D^b_@aBcBdDeEfBgGh]
~^am	]!K#H%I(Z)[*[+I,X-G/G0J1J3G4I6J7H9G:H=H>GBFCHDFG]HYIFK[LHMGNFOIPYRJSITIUZVYX[[J]H^H_GaHbIc_d_fHgZhF
~^an	E!H#F([)B*H+X,A.F/B0B1C2I3G4F6J8^9^:^;J=J>_?Z@aAfBAEAF@GBHDICKcMaNHO@PXQGR@SDTHUBVFWFXXYJZI]a^]_]aBcFdDeBf?h^
~^ap	O#B%]&H(Y)D*[+^-^.H/F0[2G3C4D5G6J7E8H:B;X=B>[?fAYBCD>EFFJGIH[ICJFLEM@NXOESFTGWDXAY[ZA[_^D_ZabbGcDdCeGf^gZhF
~^aq	r:X@]HJU[
~^ar	V%G(G)I*H,J-[1J2[3F6Y7J8J:H;b=H>E?E@EAIB^CFFIGJHaICKELIMGNHO[THUHVFWJXFYI^I_HaacIdEfYgIhG
~^as	R!J%D(J*]+a,^-D.J/G0I1I2I4H5J6H7G8I:H;I=_>A?CAHBDC^DDFIGHH_JIKELbMHNEPFQJRHSITFUGVDWHXIYJ[F]G^Ga]bIcHdEecfGh_
~^at	N%Y&I(]*E+F,X-C.H/E0E2G3H4E5H6F7H8F;G<I=]>A?I@GAGCCDBFGGWIIJFKIN^OEPZRYSXT]UFVIXcZ_]C_DaYcDdGfZh_
~^au	H!B%X&G(b)a*F+I,f-F.H/I0D2F5H6E7F8H9D:H<G=G>Z?]@HADBCC[D]FEH]I@JIKCLXM@OBP@RBSCUbVbWHXFZ>[I][^B_GacbBcZdIeEfEhG
~^av	W!a#C%F(F)G*I+H,I-G/H0I2I3[4D5J6I<J?]@HAHCYDEFIGHIHJIKcLHMENFOZQJRGTHUZVYWHXHYIZE[F]b^G_GdIeJfYgI
~^aw	c#J%J(H)Z/I3I9Y:J>G?Y@_BYCIDXIGJJKEMJOJTJUYVIWJZH]a^YaEbJgJhH
~^ay	o9Y@[DJHJIJZY]]f[
~^az	j!Y-Y9J:Z@IBJIIKIN^UYVZZGbXgY
~^ba	J!b%B&G(@)D*C,H-Y.D/F1D2D3G5E6a7C9H:C;E<F=^>E@GAHBCCbD?EFF]GFHeJHK_LCM@N@OYP^Q_SCTGUGVEWDXGZC[_]]^B_GaEbXcGd^g[h@
~^be	B#A%X)_*]+E-^.C/E0G1D2J3F5^7B8H9X;c=J>J?ZAHCXFGGHHCJCMHN^OGQYSCTDUDX_YGZD[@]d^EdZeFfBgJh[
~^bi	Z!H#Y%G&J(H)J+J,J-[0J1Y2J3I4H6I7I8J9^:H;J=H>Y?X@JAJBZCFDFFJGIH[JJLINGOFPIRHSJUIVGWJXFYJ[F]E^H_Hb]cHdHf[ha
~^bl	I!C#h%B(I*F+B,Y-c.a/A0D1C2E3D4H5E6I7A8H9=:A;F<F=A>F?EACB;CHEHFDGCH[I?JaM>NGOEPBRASGTiUAV@WEXdYEZ][I]J_Aa[bdc_dFfEgBhJ
~^bo	T!G#C%C&I(c)E+F,G.G3@4]5G6I8b9Z:Z;Y<H>[?^@BAcCHD@EHFFGFH^I]JFLFMCNEO[QHRESETGVBXC[C]C^FaAcDdCeGfGgH
~^br	N!B#C&I(G)D+H-].^0F1H2X3^4Z6E7D8E9A:C>E?FAEB?DJEGHZIEJHK?LEMGN^OBPCSDTJVZXBY^[F]a^E_Ca^bccbdAfZgDhG
~^bu	W!C#X%G(b)H*H+H,I.J0I1c2J3I4G5J7H8I9b:G;H<J=b>Z?]@CAHBCDEEJFIGXHJIFJIKELIMENFOFPXQJRHSGUGWIXE[J]F^Y_HaGb[cHdFeJgJ
~^by	]!I#D%I(G)J*H+J,J-F/Y0J1Z2J3G4I6J7I8J9D;J=H?Y@dAJB[CHDGFJGJHFIDKZL^MXNGOHRISJTFUHVFWXXGZY[Y]Z^[_HaGbHcIdHfIh^
~^ca	?!E#X%F&D*I+D,G-D.C/C1A2[3X5E6[7J8I9B:H<E=J>c?_@_AFCBEFFaIaJAKBM[NEOJPEQ[R@SYTBUDVAWAX=YJZ[]d^]a]cYd[e]fF
~^ce	T!F#]%G&J(I)F*E+H,H-D.I0I1I2I3_4H5J6H7F8I9D:H;I<J=E?D@YAIB[CZD]EIFIHaJIKXLHM]NFO^PIQJRGSYTFUWVDWHXEYIZ>[G]Y^H_FbFc]dDeIfEgfhD
~^ch	@!A#C%=&E)A*H+F,A-C/c0E1B2a3C4B6]7B8H9Y;B<Y=??^@cADB_C[D@EHFaG@IXJZKILdMdO@PJQGRASCTEV@WAXCYI[_^e_EbAcIdGeIf>gJh_
~^ci	[!G#a%H*H+I,J-b._0J1J2J3Y4H5J6]7I8J9[;J<Y=G>D?E@CAHCFDFEJFIGIHJI]JJKDLJM]NIO^PGRGSHTHUFVFWIX^Y[ZA[H]F^I_HaXbGcDdIeJgJhF
~^cl	E!H#C%F&F(X)A*A-C.D/f0g2E3>4A5D6b8B9B;D<D=A>G?=@AA_B]C=DYEDFCGEHJIBJJK?LHMYN@ODPZQ]RaSBTdUBV?WHXBYWZF[C]a^E_fbccYeEfCgYhH
~^cm	p%J)[H_KJLHRYZIg^
~^co	6!I#C%E&D(A)@*?+I-].h/<0C1c2a3]4Y5[6X7<8b97:^;@<^=B>]?A@?A]BZDAEdGXHcIaJFK=LAMCOXP?QKR_S<T?UIVHWZXY[D]X^@aeb?ccdDe[f_g:hG
~^cr	U!G#](E)H*Y+H,Z-J/G0Y1H3F6]7E8[9F:F;I=F>F@JAJBCCGDFEJFIH^IFJGKELHMENfOHPEQJRFTHUFVEW^XGYZZB[H]G^X_JaHb]cFdEeYgG
~^ct	g@HBJHJKKMZ^IbZhc
~^cu	O!_#Z%]&J(G)Z+I-].I/E0H1J2Y4G5I6H7G8H9D;G<I=H>B?C@GBJCCEHFHH^I[JYMEN[PYRHUDV[WEYIZH]F_JaCbFcFdGeHfDgGhd
~^cy	j-I/a2Y3X9J=J>I@ICIHCI_KYMJNJOZTIXIZI_Ja]
~^cz	c#G%I(H)J*X+J,J-G.J/I0J1J2J3G4H6J7I8J9]:H;I=H>F?FAIBFDGFZGIHAIaLJMJOHRaSITXUIV_WJXJYJZ_[H]H^J_Ha]bIcIdFfGgI
~^da	L!^%F&G(G)G*C+B.I/E1G2E3e4B5F6C7J8G9Y;H<G=@>_AEBHCDDhEGGXH]JDM]N@OFPEQFRaSIUIVGWEYDZ@[AaHccdFeFfHgH
~^dc	y-^HHKI
~^de	@!a#G%c&Z(^)G*J,>-G/D0@1C2G3>4B5D6g7A9@:B;Y<G=F>I?@@]AZBED@EDG]H^IaK_LIMCNGOCP_QYTEUZVCWeX]YXZE[Y][a>b]cBe>fYgBhB
~^di	D!f#J%G&c(Z+B,D-X.E/Y0A1d2B3b5C6_:[;J<G=?>H?E@DADBEC>DBEAFJGEHFI[JJK_LCMDN_ObPBQGRISDTGU^VDX@Z>[E]X^Dc>d[eJgG
~^dl	r*X2^9J@JBJCJHII_J[NZZI
~^dn	y@^
~^do	A!Z#E%b&J(=)<+F,?-B.E0D1B2D3F4i5_6?7e8g9F:D;J<B=F>D?AA_BZCADBEDFDGDHbJ^LFMAN^OYPcQFRCScTaU@V<W?XFYH[C^A_EaHcCd<e@fJgYhG
~^dr	W!G#_%]([*G+G,H/H0J1J2I5J6I7H8Z9D:G;I<J>]?EAIBXCYDIEJFHGYHHJ[KDLHMENEOEPIR]TGUHYIZE[H]Z_Ga^bFcYdGeKgHhG
~^ds	|HZ
~^du	X!Z&I(G+I,I-C.J0I1H2J3I5J6I7I8I9E:G;I=G>E?FAeBIC[EIFIHIJIK^LIMYNFOXRHSHTbUHVFWIX^ZH[H][^H_GcJdFeIfHgIhG
~^dw	i!J#J(J)J*c-J9H?JA[BJCZDJHFIZKYNKO[PKVJZE[Z
~^dy	r(Y>J@^HYIJZJa]
~^dz	Z!G%F)H*H+H,I-E0I1I2J3E4G5J6I7H8I9^;b<J=F@_AIB]CFEIFHGGIJJIKCOGQJSHTGX][F]X^H_GbFcGdGeJf]gHhE
~^ea	Z!Z#]%X(I-_/J3I8I9I:J>I?I@ZAYBHCJDJGJHJIZKbLJMHNYTJVJXJZB^JaIbJcJfZ
~^ec	a!I#H%X(H*J,X-H3H4X7J8Y9Y:I=G>]?G@YBGCIDHEJFYGJHDIGLJMFNHOJRJSJUYVFWIXJZX]H_IaHb^cId[eYhZ
~^ed	f#J*Y._9J=[?JCHHaPIVJZJ
~^ee	l-J9J:J>H@HBJCZD[F[GZHIIHKbNJOJZGaJdJh]
~^ef	g![#Z%J-I1J3H4J9[:J=J>I?J@IBYCJDJGJHEIIKJMJNJOJPJQXR[VJXGZF[J][^J_YaJbJcJdJf^hY
~^eg	s-J@IKJLJN^ZG^ahJ
~^eh	|9]HJPY
~^ei	Q!I%E&Z(I)E+F-G0H1H2H3X5I7I9G:^;J<J=B?G@YAHB@C]DXE^FKH[IEK]LHOYPJSZTGVIWIX_YH[E]Y^__FaFbDcEdYeJfDgD
~^ek	p+Z>]@YDGHGZH[ZaJba
~^el	[#G%H&Z(H*K,J-[/I0J1J4I6J8J9J:Y;J=G>F?cAJB[CEDaEJFIGIHGIZJIKJLIMGNXOGP]RJSGTIUCV_WJXGYJ[I]G^I_GbHcIdFfFgIhX
~^em	K!H#B%D&G(B)E*]+I,F-D.G/G0G1F2G3b4b5G6F7E9A:a;F<H=D>b?c@GAEBAC]DeEGGJI@JEK@LEM]OHPHQGRESETFVCWFXGYFZF[D]B^G_DaebJcEeGfDgYhB
~^en	?!^#A%?&D(A*C+F,I-].I/h0F2A4G5D6]7c9=:=;G<^=Z>;?B@HB_CJEDFBG>HBIGJXKELANGObPGQHRGSdTfUXVYWBX@ZB^A_XcXdJebf^gCh[
~^eq	w#]@IHZZJgXh[
~^er	G![#Z%E&b(C)C*B,_.G1D2F5F6I7B8[9B:A;b<F>=?ZAGB^DIE^FEGDHYIGJGKEMANGP@RFScTCUBVCWFXIYIZb[C]@^HaDbCcGd@e^gCha
~^es	M![#_&H(J*D,J-X/E0F1E2E3_4I5G6D7D8K9J<G=I>H?Y@XAEBEC@D?EGG]HDJFKaLFM@NHPJRISXTEUaVZX]ZJ[K]A_YaXbJcXf]gJhZ
~^et	h(J*[-J0_3I9Z>H?J@IBJCaDIHBIGKYMJNJOJRZUZXIZX]JaFdJeYfYhJ
~^eu	s:YHIS^UJZH
~^ev	M!X#[%X&_(D*E+X,X-Y.H/C0F1F2I3F4F5G8F9Z:D;F<H=D>J@JAFBZCCEHFFIAJZLJNcOEPYQHRES_TGXCZZ[E]H_FaIbFdFe[f]gFhY
~^ex	H#@%A&](A*^+F,C-G.H/C0F1D2]3[4I5H6E7D8G9@:d<G=[??@=AXBCC]D?EFFYG_HeIDK[LgMBNIOYPFRDSDTFUAVGYFZI[D][^B_aaGbBcBd@fDgDha
~^fa	D%J(G)Z*J+D-].G/[0X1J2D3_4Y5^7F9<:C;Z>A?;@EAIBGDIEJFcGHH_K^LAMDNHP_QZSCTDUDW@Ze[B]>_Ba;bJe]fDg?hX
~^fe	N!E#Z&[(D)C*J+F,b-B.H0H1F2G3^4C5I6J7k9I<I=[>Y?A@DAED@FFGDHDIHJFK@LEMBNGOHPAQHRESGTDU_VXXAYHZZ]_^C_AaAbZcEeagE
~^fg	|@XHIN[
~^fi	F!G#X%?&F(H)H*I+J,C-C.I/H0C1C2]3X5C6A7H8^9C;E=J>^?c@GAFBbCHD]EEFAGbIAJiK>N]PDQERES?TAUIV=XCYJZA]a^H_caHbKcddAeDfDg@hb
~^fj	yI[Q]
~^fl	_!I#H%J(G)Z*I/I3G7J8]9G:H=J>E?H@GA^CIDHGIH^IGJJKFL[MHNHOISJTZU[V]X]ZH[J]I^[aCb[cJdIfHgYhH
~^fo	E#_%?(D)H*E,I-X.E/?0C1I2G3e4Z5C6B7]8g:[;A<D=E>G?J@IAdBACEEJFXGIHJIJJ@KHLcMCO?PHQGRFS]THUGV?WDX^YC[Z]I^I__aGbFcFdGeHfFgFhc
~^fr	H!Y#A%@&X(@)Z*E,E-[.F/A0E1[2E3J4Y5F6Z8G9E;a<F=d>J?H@YACB@CGEEFDGYHYIEJaKdM@NFOHP_QHRGTaUEV]WJXXYIZB]@^ZaEcZdDeDf@gI
~^fu	S!E#]%F&J*H+G,G-Y.X/G0H1H2H3C4X5Z6G7F8H:G;H<I>D?B@JAHBcCDDBEHFHHWJGK@LHMZNGPYQIRGSFTGUeV^WEX]ZZ[E]C^E_FaCcFdEeGfagGhC
~^fy	wCJD^HGI_aJ
~^ga	S!C#^%[(F)E*_.H3E4E5X6G7E8F9A:f;G<H?A@]AFBBC^D^EHFFGFHFIBJGK^MbNCOAPEQISFTDUXVCWGXYY][G^D_EaZbCcDdDeHfDh[
~^ge	E!F#a%Y&D(X)^+[,X-].J0I1H3@4H6C7H;H<C=C>^?JAFDXEAGJH>IZJDM[OFP[QGRCSHTJUGVJZE[J]a^^aabIcYdZeAfXgJh?
~^gi	V!H#D%H([-[.J0I1I2X3D4G5J6H7F9X:H;I<J>B?D@bBXCDEIFIIAJHKBLJNYOFPGQJRXSGTFVDXYYI]b_XaGcGdFf_g[hX
~^gl	Y!I#J%J(d)_*X+J,e3I4J7J9J:J=I>I?GAXBGCJEJHYIHKYLJMINIOJPFUGVEWJXJZY[J]I^I_JaIbIdCeIfIgIhH
~^gm	b(I/J0b9I:g?I@IBJDHHXIIKIMINJOJPJVJZBaH
~^go	R!H#F%E&J(D)D*E+G,H-D.I0I1G2H4J5I6H7_8G9d:_;G<I=Y>[?^AGB[CIDHEHFHGFHEJGKZMDNIOERXSFTEUDWFX][X]H^FaZbJcGdFeIgGhI
~^gr	K#F%C&H(g)G*B+H,D-?.J0H1D2F3F4C5E6D7C8C9e:Y;C<F=?>B??@AACBIC@D>FDG[HcIZJCKFLGM@OBPjQGRCSCTCU@VnWBX@Z8[B]?_@a?bAcCdAfJgahA
~^gu	S#Z%G(D)H*H,X-b/Y0I1J2J3Y4G5J6H8H9Z:h;I<J=F>D?E@HBDCFDEEJFHGHHZJHKFLHNFQJSHTZUHWIXGYJZB[H]F^HaFbGdDeafGgHhE
~^ha	B!B(E)J+E,E-X.G/[0F1@4A6F7J8@9]:D<D>b?JADBBC]D_FGG^K_McP>R>SDT@U_VYWBXGY^ZZ]b^Y_>bEc=dbeHfFgB
~^he	J!H%B&H(_)F+C,D.F/F1E2E3C4C5F6D7G8D9_;d<G>I@^AEB]CDDJEEGFH[IIKDLJMGNCOXPGQGS[U^VIW[YE[C]@^A_HaYbBcGdYeDfdg[hJ
~^hi	Q!F#F%G(E*I+G,I-I.I/F0I1I2I4J5h6H7G8X9];H<I=E@ZD_EIFHGGHHI=J]KZLGMENeQJRJSFUXVGWFXEYIZ>[FaCcFeJgGhE
~^ho	M!C%D&H(C)a+G,F-J.E/C0F1E2G4I5Z6F7I9^:c;F<G=C?A@fAJBDCBDFEGFFGFH_IEJYKALIMYNBODP]QHReSGTBUCVAWEXeZB[E]C^H_AaZbXcGdDeH
~^ht	y+XHIc^
~^hu	h-I9Z>[?ICIDIGHHGIYKHM[NJOJXJZD[J]KaIf]hb
~^hy	i-J9HBJH_IJKJZG_Hb_db
~^ic	u!Y([H[VIZI
~^id	Z!G#F%I(F)F*I+H-B/F0I1J2K3G4H6I7e8J9D:E;I=ZA_BXD]FJGIHYIXJIK]LIMGOHPHRISGT^UGVFWIX[YJZZ[H]F^H_EaCdHeJfHgIhE
~^ie	i-^>I?J@aBJCZDXHFIHKDMJNJU]VJXJZF][aHfZ
~^ig	_!I#Y%I(G)G*]+J-G/J3[4J5]7J9G=I>G?I@_B]CHDYH@IGKZLbMHNHO[RJSJUIVHWHXYZA[H]Z^F_JaIbHcJdIfZ
~^ih	i-J3Y>H@JBJE]HHI[K^OIaIh[
~^ii	|HHYa
~^ik	uLYZJ^^d[
~^il	|!X-^HJKI[I
~^im	U!J#F%H(G)H,I-D/H0I1H2I4Z5J6X7X8I9E;I<J=F>X?D@_A[BCCFEJF[GGH^JIKXLGMHRHSHTZUGVJWIX[YJZA]E^X_YaEbbc^dFfFgH
~^in	>#>%H&F(Y)C*F+_,G-F.H/D0c1B2>3a5@7@8E9>:c;b<[>E@DA=BECYDdEGFAH[JHKILGMFPARHSYV[WJYCZH][^A_FbbccdIfJgGh]
~^ir	p.X4YZ]cX
~^is	_!J(H-I/I3I4J9I:J=I>X?H@HBaIHOJPJSJUJVJZ_]J^H_YaJbJc^fJhY
~^it	o@KBYK]T[ZJ
~^ja	a!J#I%J(X)J+]-]/I3G4J7J:I=I?G@EBGCHD[GJH[KcLYMHNGOXPIRJTJUJVIWYXHZI[I]I^J_JaYbYcJfJgIhH
~^jd	|ZX
~^je	S&I*Z+D,]-X.H0G1G2G3A4D5H6F8Y;I<H=C>H?^@ZBZCaDGEGGXHHIZNYOIQHRJSETEVZXZYGZX[D]B^H_DaHbDcEdZeHfDgJhY
~^ji	w#GHaZF
~^jo	^!H#H%I*J+Y-G/J3H6J7I8^9H:H=I>[?G@YAIBHCHFJG^H_IGJJNIOJPGTJV[X^Z@[J]X_EaIb[cIdIf[hH
~^ju	U!H%I&Z(G)I*H,J-Z.J/G0X1J2J3E5J6I7I9a;J=I>I?F@^AIC_DDEJFJGIHAIGJHKJM]NGPIRISITHUHVDYJZX[a^Ia]cIdIfZgI
~^ka	W!]#E%G+I,H-D.Z/G0H1H2J3_5J6X7]8I9C:[;H<J>b?^AYCEDDFIGGHJICJIKBLGM[NXOYPGQJRJSGWHYIZJ]D_ZaCbXcFeIhH
~^ke	J!B#^&G)I*I,F-I/I0Y2F3D4E5I6e7Y8G9A;H<G=]>F?H@_AFBDCEDaEGFEGZIDJFKYLYNZOEPGQGRGSYTZVFW_YYZC]F_CaXbFcGgXhY
~^ki	b!I#Z%J(H*J-Z/J3X4J7J9H:I>F?_@DAJBDCHFJIIKZLJMZOIPJRJTYUJVHX^Y]ZX[I]F^^_IaEbJdIgJhH
~^kl	]!G#F(E)H*H+F,I-F.J/H0I1J2X3H4G5J6c7I8I9X:^;I=E>D?G@CAIB]EJFIGIHCIXJJKDLIMENDO[PIRbSHTHVFWZXGYIZJ[G]_^I_Ha]bdcGdEeJfEgI
~^kn	X!I#G%G&](d)I*I+I,J-b/E0I1J3G4I6J7J8J9F:];J=I>H?ECHFJGIHFIBJYLIM_OHPIRIUHVFWIXI[b]G^H_HcIdIfIgGh[
~^ko	H!c#^%Z&F(J)]*A+X,I-@.E/?1A2^3Y4Y7?8H9B:Z<D=?>^?E@>A[BYC[DZE]JEKBL[MENAOGP^QHR@SJTYU>VaWJYBZJ]B_KadbGdAe[f<gEhD
~^kr	[#F%G(I)G*a,Y-F.J/H0I1I2I3[4G5J6X7H8H9C:G;Z<X=J@HAIBEC_DBEIFYGGIaJIKCMGN_PFQJRGSHTIUGVEWGXFYIZ][G]F_HbZcGdIebfEgGhG
~^kt	p@YC[HIQXVZ^[
~^ku	d#X%J(H*J-G3X4J7J8Z:[=J>H?[@YB]CHDHHXI]LJMINIOJP^RKSYTYUJVXXIZC[J]I^H_JaGdJfIhH
~^kv	r#]>J_^g[
~^kw	n%Z4Z>^@JBZD^HHZHaJ
~^ky	|/[
~^la	G!G#_%H&F(C*A+C,B-Y.G/G0G1D2b3a4G5X6G7D8[9@:@;C=]>b?>AHC@DDEJFBGHHYI_JAK[LJMbNBOHP@QHSXT_UGV@WEYI]b^?bed?eYfEgCh>
~^ld	W!I#H%H(I)J*J+J,J-H/J0J1I2I3H5f6I7J8H9H:I;J<k=I>I?I@HAJBHCHDHFJGIHAIGJIKILIMHNHOJPJRITIUIVIWJXIYIZG[J]I^J_HaHbIcCdHeIfGgJhJ
~^le	L!]#B%C&H(G)C*H+E,F-c.G/b0G1E2[3a4X5^6F7E8I9?<G=A>_??BACFDHEGFXH^IiLEMEN^ODQGTBUCVAWEXAYXZA[D]^^J_DaEbEcBdEeIfD
~^li	E!F#>%>(?)H*@+J,C-e.G/F1F2G3I5C6B8B9?:B;C<E=o>b?]@FAFB@CDDAEDFHGZHbIYKILAMAN@O@P?QaRESDTYVEW@X_YCZ9[J]>^EaGbhc[dBeHgBh>
~^ll	d#J(I-W/J9Y:J=J>a?[@HBYCIDIHFI[KHMJOJQYVHXGZG]Ja_hK
~^lo	?#j%Y&C(A)A*=+G,G-D.D/]1A2b3:4H5D6_7^8?9<:C;@<B=D>F?B@BA[BEC<DCEaFAGCH^I_JGK=L^MINbO<PDQCRES>ThUFV<WBX>Y@Z[[D]F^[_ca:bic]d_eG
~^ls	sJ^
~^lu	b!J%J(H*J+Y-G/J2[3I4J9a:I;J=Z>[?G@ZAJDFF[GJHDI^KJLJMHNXOIPIRJSYTIUJVGXH[J]a^J_JaGbIcJdJfIhH
~^ly	y/^B[
~^m3	k#G/[HJMXTagZ
~^ma	D!]#b&F*J,F-_.D/E0C1A2Y3[4B5F7[8J9E:G;Z<H=[>]?I@^A_CGDFECGFHIJZKJLZNEOaPASDU?VCWEXfYZZ>]?^X_Ga@bFcXd^eIgBhI
~^me	C!D#J%A(B*d+_,@-C.I/F0A1E2I3=4=5C6B7A8G9^:@;@<D=I>b?gAbBCChD^FYGDIXJBKZL?M?NIODQCSDTBU=VbWCXEZZ[C]a^E_Faeb?c>dCeCfFgBhF
~^mg	j)Y7[9IHHgc
~^mi	A!^#Z&D(E)C*I+C-G.E0@2?3G4D8@9X:><B=J>C?B@eBDCDDJG?H?IhJFL>MfN9ObQBRfSeTYU;V_WHX=YCZY[Z]]^<_Yb=cYdWeFfIg[
~^mn	o#_DYOZVZZJ
~^mo	F!G#_%@&F(D)C*H+[,A-^0[1H2C4D5C6Z7I9^:G;A<D=Y?H@eAZB]C^DHEIFHGIIYK[LDNCOXPJQHRETEUIV[WCX^[E]GaDb@cDdCeCfJgY
~^ms	U!F#F%f(A)Z*I+I,I-G.J/H0I1I2f3F4H5J6I7I8I9G:G;e<J=G>G?F@EAIBDCGDFEJFIGHHCIBJIKELHMGNGOHPGQeRISITHUFVDWIXGYIZA[G]H^G_GaFbGcHdEeIfGgchG
~^mu	N!G&J(D)G*a+G-_/F0H1G4I5X6G7I9Y:Z;H<I=E>H?H@[A_BECIDFE[FGGFHYIbK[L_NCPDRFTIUDVFWFXXYJZA_Ea^bFcEdFeIfDgI
~^my	d(F)Y-H7J9Z>J?Y@HBXDIHYIIKGMJNJTHV^ZB[]bJhb
~^na	M%B&G(A*G+E,E-d.^/E0E1G3H5F6F7F:Z;C<G=E>A??@HBBDYFfGBHGIeJDKGLcOEPCSKVCWDXHYXZG[B]_^B_YaIbadIeFfFgFhG
~^ne	E!J#C%]&F)@*J+D,H-B.J0F2C3F4I6B7D9J:B;C=]>J?H@bABBHCbDaFCGDH^I^JFKFL_NZOHP_Q]RATAUXX@YXZ]]F^A_@bDcZdafHg[h@
~^nf	kHHJdZJ
~^ni	B!@#?%H&J+X-C.C1G2D3E4]5F6Y7G8F9[;X<C?ZAAB>D_FEGHHDJ@L[MZOZPGQJREUaVaWHX@YJZ^^I_ZabbDcIeHf_h^
~^no	E!F#A%>(>)b*C,A0G3B4>5F6A7D8^9c;F<D>D?F@aA?B^CHDeECFGGHIXJJKGLZMeN^ODPDQDRFSCTIUcV:XEYCZ[[E]J^B__acbXcHeCfBgCh?
~^nu	D!@#A%A&F(>)I*B+_,C-B.F/[0Y1I2C3m4@5D6H7C9;:E;C<E=?>h?<@CAICCD^ECFBGAHEIZJHKALKM]NFOmPIQERASAUBV>WJYCZ?[F^A_HabbDcDdCeEf?gEhJ
~^ny	h!J#H%J(H-G/Z0J3I4J6_7J8Z9_:Y=I>H?Y@bBFCHD[HDIFLIMFNGOIPJTJUJVIXIZJ[X]Z^G_JaJbIdFeIfIhE
~^o3	n*J/W=ZHGMYT]WYZJ
~^ob	O!]%D&I(D)G*J+F,]-a/D0F2F3B4D5H6F7H8E9Z:D;d<H=E>B?C@@AdBACCEHFIGbHBI@JHKALXMJNDODPHQHRESGTIUEVCWGXDYGZ?[[^Y_jaDbacDdCeHfCh_
~^oc	h)]-Z3J9I@HBJHBIXKILZSJTIVYZbb[eYhJ
~^od	Y!G#[%[(E)H-[/Y1Y2J3I5J6]7I8I9]:G;Y<J=G>[?EAICFDDEIFHHFIFKGLHN^OXP^RGSHUHVFWIXXYI[Z]F^GaHbGcFeJfFgHhH
~^of	P!G#F%F&J(D)H*^+G,G-E.I/Z0Y1E2H3X4X5I6H7G8H:F<H=G>X?f@EAGBFCDDDEHFHH^IBJHLGMbNDODPFQIRGSHTeVDWHX[YHZA]D^F_FaCbFcFeIfIgehE
~^og	h#J-J3J9I>I?J@_A[BHCJDJGXIHKHNJO[Q]RYVJX_ZF]J_^aJ
~^oh	g3_@JE[HHKJLZMYZF[^_XdZhK
~^ok	e!J&Z7d=YBIHFZEbZ
~^ol	i1_3J@ZBIHXIHKHZ[bWhH
~^om	q#J9JDZHFLY]]c_dX
~^on	C#@&J(F)Y*G+G,^-=.D/e0[1I2A3G4G5G6a7Y8C9G:B;I<I=J>A?Z@HBFC^D=EeFHGEHGIIJFL@MJN_OHQFRDS@TaU@VDWAXBZ@[a]D^H_^aCbBccd_e_fXg]hG
~^oo	y3]ZH
~^op	K#F%I&I(e)D*^+G,F-A.G0F2F3J4C5G7C9A:C;E<Z=B>[?d@GAHBICaDCEFFFGDHYI@JEK@LJMFNAOFPcQGRGSEUHVDWGXIYEZC[f]E^d_Fa_bYcJeXgDhB
~^or	L!B#B%C&J(B)G*C+F,F.H/F0G1G2H3E4E5H6G8G9D:e;G=^>B?H@BBBCDDCEcFdG_H]I@JGKDLENbOFPZQHSETFUaV=WgXDYHZ:[F]C^E_YbDcad_eGfDgFhF
~^os	l-I3J9I:^>J@YBICJGXHGKaMJO[VKXZZFaJeYhJ
~^ot	X!G(_)J+H-Y/G0J3G4I6J8J9X:^;J=F>I@^AJBICJEJF[GZHXKFLIMINGOHPESXTHUFVZWHXX[[]G^I_IaXbKcIdIgIhH
~^ou	P!I)G*I,H-C.I/F0H1Y2H3D4G6H9B:];I<I=F>^?C@]AHBaCJDIEIFHHXICJYLGMfNEODPFQJRFS[TJUFWHXEYZZH]D^G_FaEbHccdEeHfDgYh_
~^ov	]![#Y%I(F)H+H,J-Y/B0I2a3E4H6Y8X9X:H;c<[=H?H@[AJBFCFDZEJFJGIIDKDMGNGPZRHSaTCUIVHXGYJZB[I]H^H_FaEbIcHdIeJgIhH
~^ow	s#J(]@YHHPIVG^]
~^pa	3!<#H&I(Y)C*I,F-a._/J0F1C2]4>5D6W7Y8C9>:Y;I=@>G@HAFEDFFH_I^J^KcLJM_N]OCP>QAR@S^TAVFWHXFYDZd[[]Y_@aCd]eYh^
~^pe	H!E#>%d&G(a*[+F,D-^.H1C2D3D4F5E6D7B8Y9^:H;c<G=I>b?YAXB<EDFHJCK@MYNCOIPcQHRCSFTEUFVaWBXbYHZ@[]]I^]_Fa>bDcEd]eEfAgC
~^pf	|![FZ
~^pg	y0aHEZJ
~^ph	G!F#X%E&H(A)C*^+[,F-F.G/D0G1F2G3c4E5H6G7E8F9@:C;G<H=C>g?[@CAFBYC[DaEGFFGYHcI@JFK?LFNCOaPDQHRESFTIVBWFXDYGZB[C^E_DadcEdEeHfEgXhG
~^pi	U!G%H(D)G*_,I-I0J1I2I3D4G5J6I7c8I9X:J;I<J?GAIBJCaEJFIGGH]IcJIKDL]MYNDOFPEQJRHSGTGUEVcWHYIZB[F]H^G_HaEbXcHdGeJgGh]
~^pl	O!D%J&J(D*H,G-Y/F0H2X3]4G5J6G7F8G9]:D;H<I=b>J@CBXDCEKFZGEHaJHKHLGMENDODPEQIRFTIUEVCWHX]Z^[G]C^F_HcYf]gFhE
~^po	A%B&D(G)F*b+B,E.J/H0E1I2I3G4G5]6C7C8H:X;F<J=B>D?Y@]AHBJCHDZEFF@GGHaIDJ[K[LEM_NgOFPCQGR>SGTHUGV_WgXXYBZA[I^H_GbFdBeCf;gehB
~^pr	?!F#C%F&C(Y)G*]+_,C-b.X/J0[2?4]5C6^8D9C:B<D=e>Y?a@HA>BJC[DHE]FIG;HHI?JYKILYMCN]OCP_QDRBTHU>V?W<XbYd[<]_^ZaYb_ccd?eEf<gGh^
~^pu	T!J%F&J(_+F,G-H.I/F0H1H3a5I6X7F8[;H<J>I?J@ZAHGHHAI]JGKJLEMJNDODQJRGSGTDV]WGX^YHZI]Z^YaYb[cJdJhC
~^pw	c#J%a(I9JHEJ[KJL]ZIg^
~^py	r*Z9I?^@JLZX[ZJh[
~^qu	O!G%D&I(C)E*_,F-?.J1E2F3@5H6E7E9D:B;F<H=D>[?e@bAFBJDIEGI[KaLJMZNHOZPGQZSETJUJVIWFX[YHZ[^E_IaDbDcDdFeGgHhb
~^qw	m-g3J9J@JHGIFKIXJZGaI
~^ra	W!E#d%d)H*G+^,H-Y.I/G0I1H3X4F5I6H7G:E;G<J=E>??F@]AGBJC^DGFHGGH_IGJHKFLFMBOBPDQIRGSGTFUFVDWHXaYHZD]]aYb]cBdHeHgF
~^re	3!I#@%[&G(_*C+f,?-C.G/]0X2=3?4D6G7G8E:D;C<H=[@DABBaC[D^F[GCHYJYK_LBMXN[O]QaRXS_T;VYWaZc[B^=_HdCeFhE
~^ri	M#H%c&I)D*J+I,I-B.H0Z2J3?4D5I6Y7H9b:H;[<H=F>G?CAEB[DJEXFKGDHIIFKYLGMAN_O^P]QGTJV@WYYG]J_CabbFcEdDeGfGgDh]
~^ro	O!D#C%H&I(g)h*c+E,E-I.H/G0G1G4C5G7D8G9Z:D;F<H=C>c?@@>AFBDC@DEEGFFGDHfIGJFKbLHM@NBOJPEQHSETEUCVEWFXCYGZG[D]B^C_DaEbEdDeHgEh^
~^ru	Q!H#C%D&Z(Y+H-D.J/Y1]2I3]4I7F:E;I?C@HDDEHFXGcHIJ^KELGMENcOGR]SFUEVBWGXFYZZB[F]F^XaEbEcYdGf_gFhE
~^sa	B!G(F)F*F+G,A-Z/_0B2G3[4@5H6H8A9C:H;D<F=X>:AbB:CXDHGDI_KbLFM>NaO_PCQbR@TFUZV^X]YHZ_[B]B^GaBeHfCgDh_
~^sb	e%J-I3J4Y9J>J?JBYCJEXIJKHMIRYTZX^ZG[[ha
~^sc	J!F#C%I)H*G+_,E.I/B0H1E2F4D5G7D8J:B;E<H=J>^?H@FAGBACEDGEFF[GdH]ICJDKaLXMJNZOYPGQHRESDTCU_WDXBYcZI^CaJbfcGdIeJfZg[hF
~^sd	uHIPa
~^se	;!=#X%C(?)[*]+X,G-Y.B/B1F2[3C4a5a6b7I9B:=;D<Z=?>>?]ADBHCaDXEGF?GEIGJCKILHMJNFO>RcS[TAU_VYWBXAYfZ@]c_Gb>ceffgC
~^sf	w,Z3[7ZDJHJ
~^sh	L#_%D&I(B)E*Y+b,G-A/[0J1G3D4I5H6G7Z8F9C:Z;I<I=D>J?Z@FAJB@DEEHFGGEHbI[KHLJMJNHPDQISYWGYHZH[Z][^^_[b_cHdJeHfHgEhC
~^si	D!H#B&E(>)^*F+_-^0H1G2E3?6D7]:F;H<d=D>E@@CED^ECF^H^IdJDK^LZM[NEOEPFT^UJVCWAXJYXZA^F_HaHc]eFf]gGhC
~^sj	m!]#H(G)_-J9I>I@JBXDIHHIGKHUcV]XJZE[J]JaKbJhJ
~^sk	Y!H(E)G*F,H-D.I/G2H5I6G7H8c9A:F;H<I=Z>X?E@BAXBCCDD^EHFHGZH]IIJILHNEP[QISHTFUXVGWZXDYY[[]D^FaYbDcEeHfYgZ
~^sl	]!]#X%H(X)J*I+J,J-_/E0H1J2J3J4H6^7I8I9B:I;J=Z>]@EAIBWCGDGF_GIH]IYJJKELIMENEOFPHSIT]UIVHWJZB[H]Y^I_GaEbHdEe[fXgIhX
~^sm	_!J#G%J(J-H/J3F4J7J9E:J>^?I@HBFCJDIGJHZIYKGMINIOFRJTaVJXI[I][_Ja[bccJfIhI
~^sn	g!I#H%J&J(I)J3X4J6X9[:J=I>^?H@GBFCIDHFYIIKHMINJOJPJRcUIVGXIZ^[J]H_JaIb[cKfJhJ
~^so	I!G#Z%E&G*D+F,D-b.J/C0D2D4E5F6D7F8J9^=F>C?Z@aA_B_CcEaFYGHHEIXJGLBM@OEQERBSBTJU^V[WIXFYEZ][X]EaHbXcFdGeFgGh>
~^sp	P#J%H(B*D+E,F-Y0F1E2F3a4B5F6D7C8E9J:C;J=B?H@IAEBDCEDDEGGEH[IbJ^KFLIM@N^OJPCQGRISDTdUYVFWEY^Z^[Ca^bZcDd[eFfDgEhA
~^sr	uBZHJc_dZgJ
~^ss	H!]#D%D&I(>)_*F+Z,F/D0G1F2H3a4G6F8D9G:D;I<H=H>B?[@HBZCDD]EEFGGGH[IEJ[KDLCMDOFP]QHRESZTXUaV^W]XcYY[G]D^H_EaFbYcEd@eEfAgChD
~^st	B!d#H%A&D(H)Z,B.]0[1^2A4B7C8B:><B=B?C@IAZBECHEGFYGHHaJDM_O[PGQGR[SXUEWJXFZG]_^G_FbHc>d@fe
~^su	M#Y%H&I(a)I*B+I,F-X.H/]0G1c2G3>4J5[6F<H>F?Z@]AGBfC]FHGGHGIZKFLHNAOBPDQHRHSETFUIWEXHZY]G^F_[aGbYcCdBfBhG
~^sv	r0]9Z>IHZIZX[ZHaJ
~^sw	Y!^#H%I(G*I+I/H0J1X3I4I6J7I8I9F=H>[@^AHBDCHDFFJGHIFJIKYLZMGRGSZTJU_V^WJXHZ?[I]F^HaGb]cHdaeXf[gI
~^sy	F!E#A%a&F(E)B*C,D-D.E/C0f1c4^5D6G7A8a9?:D;C=A>=?@@FADBGC@DXEEFBGhH_IYJEKYLAM_NGO?PIQJReS@T@UAV=WDXAY]Z>[B]?^@_Ea@bBc^dbeCfdgCh@
~^sz	n!G6[9Y:[<[=J?J@JBIHEIHKJU^VHZaaJbYdHfJ
~^ta	Q!D#[&I(C)F*H+G,G.H0G1G2H3B4Y5H6F7F9b:D;[<Z=J>[@ZAFCDDJFGG^HZIGJJKZLEMcNCQIRESFTIVCWGYYZG[H]D_JabcIdBeGfDgJhZ
~^te	B!G#I%D&D(X)E*E+C,C-b/A0F1A2W4B5B6D7?8F9G:^;C<C=_>c@JA?CXD[EAFXGCH[IHJJKCLbM_NIOdPAQDRESGT_UbVDWbXbYXZD[C]X^@_CcIfCgC
~^th	=#E%G&D(J*E+],@-Y/]0B1X2F6B7Z8]9f:H;X<B>ZA]B[CXEGFGGcHCIKJXK_MANGQERITFV^YI]?_BbDcCdCeEfHgG
~^ti	G!F#[%H&F(B)I*F,E-B/@1B2B4Y5D6G7G9X;D=Z>D?E@aABBZEDFBGJJCL^NFOIP_RhS@T]UIVHWEXXYHZC[E]X_EbIccd_eYgHhB
~^tj	l#J*J-J2Z3J9[:J>K?J@HDJHCIIKIS[UGVJWJZGd[fa
~^tl	|Y[
~^tm	y-Y@ZHHIIX^ZH
~^to	I!J#A%E&G(J*?+B,i-b.I/J1_2J5E6C:B;G<F?]@bAGB^CADIEDFCGEI@JXLBMIODPFQFRaSaTJU_WEXbYJZH[C]B^X_@aEbIc@dGeCfGgHhB
~^tr	J!F#d&G(G)D*C+E,D-^.Y/F0F1F2X3E4D6D7D8D9=;E<^>D?@@cAXC@DBEFFDGCH^JDLJN]OGPEQFSHUCVDWDXfYFZZ[J]Z^]_HabbFeJfJgFhJ
~^tu	R!_#G%G&J(D)_*D+G-Y0H1H2I3E5H6G7G8H;X=E>[@ZAHCEDGEHFHIHJJK[LJMEN^OFPEQJRYUcVZWFXFZ<[G^J_FaIcEeYfFgG
~^tv	s)J*ZDXHIL[ZJ[[
~^tw	Z#E%I(F)G*c+I,I-F/X0I1J2J3]4H6I7H8Y9D:G;J=G>D?F@aAeBJC[EIFJGJHGI[JJKXLINHOYPGRISXTYUIWIXFZG[H]G^H_DaFbIcHdHfIgIh[
~^ty	U!H%H(F)I*H+I-E.J/G0J1J2J3^4I5J6J7I8I9E:_;J>A?Z@cAIBDC[DEFIGXHFI]JILXMEO^QJRISJUIV[WIXFYJZD[_]Z^H_HaJbGcIdHeJfHha
~^ub	c!K%I+Y-J/X9J:J=J>Z?J@EBHD_HDIHKHLJM[NJO_SYTIVJX^ZE[K]Y^JaHcJfJhJ
~^ud	w/]B]Z[_J
~^uf	w9Z>[?WBICJHGV]
~^ug	|HKK[
~^uh	|R]
~^ui	f!a#J&[(J9J:^=J>J@IBIDJG]HGIIKIMJNXPKUYVIWKZY]I^J_JaJbJfJ
~^uk	w&J>]FZH[ZGbZ
~^ul	j#J-H3J9H>J@]BIHEIFKeMINIObZFaIeZhI
~^um	j/XEZIZZHc^d^fJ
~^un	H#H%_&g(C)G*D+E,C.H0H2H5H6D7^8D9B:I=F>D?CADCBDDEDFaG]IIJHK?LBM]OIQGRESFTcVFY][d]G^Y_Aa@b[cGdZeCfDgXhE
~^up	P!E#C%Z&J(b*G+G,G.I/Z0Z1e2G3E4B5_6F7F8F:E;]<I=E>H?D@DAGCIDYEHFHGDHYJFK@LYMHNcOGQHRDSFUEVDWGYFZH]E^C_EaDbCcCeEfdg^hH
~^ur	l#J1I9_>J@GBJDJG[H]IIKIMJZZdYfX
~^us	=!^%E&E(])X*X+Z,I-X.C/A0F1D2I3D4D5A6@8Y9B:Z;b<C=Z>>?ZAeCFDYE[G[HHJDKdL[M@NBOGPYR@SFTGUEWBXIYC[G]_^a_daGbBc@dXe?fHhD
~^ut	R!J#^&X(^)Y*C.H/F0H1W2G4E5H6F7[8[9@:Z;[=]>G?F@DA^BBDIG[H9I[JGLZMJOIQHRESFUCWEZ[]Z^__ZaXcDeGfCgFhC
~^uw	|,Y3[
~^uz	[!Y#G%H&J(Z)X*G,Y-X.J1I2I3E4H5J6I7Y8Z9E:G<J@DA]BECJDZEJFIHAIXJIK_MFNFPZQJRISGUFWHXGYJ][^]_[aHcHdGeJfHgHhH
~^va	Q!B#Y%C&I(A)[*[+F,H-_.I/J0F1G2[3]4I5H6E7E8F:B;E<H=B>ZA[CFEGFFGJI[JFKYLaOZQHTXUDWFX^YG]A^C_Za^cDdGeGfDhH
~^ve	C!=#e&E(@)@+G,G-D.C/I1c2D3]4F5Y6J7D8A9H:C;[<I=Z?IADBBCfDXEBFFG@HHIAJ^KZNHOEPFQHR>SFT]U?V?W?XdYYZ]]b_FaabYdFeAf;gHh[
~^vi	Q!E#^%E&I(J)H*H+Z,F-a.G/X1G4D6E7D8G9D<H=B>@@[AFBED?EGF]GFHbJJM_N[OXSETYUCVJWEX_YX]@^[_DaZbIcDdDeHfDh]
~^vo	O!Z#E%C&I(H*Y+Y,E-Y.J2E3C6E7H8F9Y;E<G=G>G?]@aAEC?DDFFGJHII]JFK]M[N[OXPBQJRDSIUXV[WHXYYHZB[D]b^CeGfEhX
~^vr	l#H(K*Y+Z-H/J>H?]@]BICZDGHIIIKIMZT]X]ZJaJhZ
~^vu	f#I(J*W-J/I0[3Y9I:J=Z>G?I@HBGC]DHHCIYKYNXOJTJUIVIZ^]JaJb]dJfIhZ
~^w3	n=KBHHHRfZGdHfG
~^wa	G!D#D%I&H(D)C*[+Z,J-].J/Y0J1E3?4C5F6J8D9^:Z;D<F=D>^@dAEBFEFFEGJHYI[KYLINXODPAQFRCT@XbYG[b]J_CaXcCeFfAgF
~^wc	m%J9I;Z>J@_BIDIHHIIK[MYZY][aJf[hJ
~^wd	y,]HZe[
~^we	I!I#?&I(>)C*D,G-c.H/Z0I2D3E4I5D6I8J9H:F<F=F>F?A@ZAHBeCcDHEIFHGIHYKHLIM]PFQERFT[UHVHWEXEZ_]f_GaIcBd@eFgD
~^wh	E!I#H%]&X(])E*J+I,[-A.G/H0I1G2F3[6I8D9X:J;F<G=G>F?H@CAGB=CDDGEGFJGHH_I[JZLANdOZPDQGRDSDUZVDWDXBYJZb]]^H_^aabJcDdEeJfEhb
~^wi	?!D#I%D(E)I*F+^,a-G.I/X0?1A2D3X4C5^6I7H8H9J;J<G=I>W?Y@aAYB[CCDAEEH_IIJGL]MbQDRHSDTAUAV=WDXJYC[c]@bbcIdGebfBg^h]
~^wl	e!J#I%I(E)I*J,Z-H3J4J6[8Z9J:I=I>I?J@GBHDHGJH]IJJZKIMINJPIU]V^WJYKZC[J]J^baJbJdXe^fHgJhJ
~^wo	H!Z#D%[&H(D)G*C+H,D-d/Y0I2F3G4H6E7^9F:I;G<G=GAHBeCHD?EFFHGGHaIXJFKBLZM[NGOGPFQHRYSHUBWDXBYJZc[A]A_CbGcCdJeEfZgEhH
~^wp	n#Y-J3I9J>I@JD[IIK[OaZFh]
~^wr	D!H#Z%[&H(?)B*D+J,_->.F/X0_3]6X7D8Y:B;F>D?A@DAZBFCCD@FIH[I?KCLCMBN>OZPYRaSCTFU@V?WCXXY[[B]A^@_^aBdcebf[ga
~^ws	l#I(J-]/J1[3I4J8J9X>G?ZA[CHDHHXIHKFMJOIRJS[TJUZVJXJZE]J^Z_ZaIcJdJfHhJ
~^wu	a!W#I%Z(G*J-H4Z9J:H=X>Z?]CIDHGJHIIIKZLJNIOJUXXI[J_[aHfJgJhI
~^wy	W!c#C%E&Y(Y+G,G.J/G0H2G4E5I6X7G8F9A:D=]>A@AAGBBC_DFEHFGI]JHL_MDN]OEPEQYRESGTFU]WFXDY]ZY^E_EaYeYgGhD
~^xb	|H[
~^ya	|>]HF
~^ye	[!]#I(I+J-Y/J1[3I9X=]>_@[AJBHCJDHHEK^LYMINHPKVIXIZX]IbIfJhI
~^yo	L%H(B)J*D+],G.J/I0J1X2I4H5J6H8H9d:a;J<J=ZAIBCE^FIGGJHLGMGOYPEQJRISEUXV[WJYI[F]G^I_HbFc]eGfGgF
~^yu	w?aZI
~^za	P#_&H(?)J*Y+_,I-[.I/I0J1D2E4H5F7B9H;D<F>>?Z@CACB^CFDZEEGYHFJEKELIMANaOHRFSAUXV>W[XGYY]Y^Z_EaHbHcJdbe[fagHh@
~^zb	k-b9J@YBJEYHIKKX]ZJ
~^zd	q&[9I>]HJQ]WZZIe[fX
~^ze	X!G#D%F)H*G+[,G-^.[1H2[3X4F5J6H7G8I9B:Y;G<J=G>@?C@YCCEIGHH_I_JIK_LGMDOYPGQJRaSHTYUXVZWIXDZJ]D^FaHeJfEgHhD
~^zg	i3I6[9[>^@HDZHGIIKINIObZDaJ
~^zi	f!^#H*I-I3^9F>G?[DIHCI[KZMINJVYXJZF[J][^YaXbJ
~^zl	y3XIZ
~^zm	]!I#G%H(F)J*I+J,J-F/X0J1J3F4J6J7Y8J9E:Y;J=H>Z?H@eAJB]CGDFEJFJGJHFIEJJL]MYNGOGPHQJRISITGUHVGWJXHZX[Y]G^b_HaEbHcIdHfGg]ha
~^zn	g!J#Y%J(J*J-H2^3I4Y9G:H>H?]CIDIF[HHIaKGLJMINIOKUJVIXZZE[_]J_YaIdJhI
~^zo	a#Y%I&Z(I*J,J/J1X2J3Z4H6J7I8Y9G:H>Z?I@HAICHDYFJGIHFIXKYLXM]NXOFPIUJVHXIZD][_]aGbIcJdYfGgJhX
~^zr	h!K(])Y*J4J7K=J>J?J@IBZCJDHH[KJM^PJSXUIVGWJZY[J][bIfJgX
~^zs	|ZJcZ
~^zu	R!]#H%[&Z(]*J+I,H-F1I2J5I6X7H8H:^;H<J=X?IAIDBGKHHIDNEOGRGSHWIYHZX^F_Gb]d[eGfGhE
~^zw	X![#D&J(E)X*[+H-E.J1I2I5I6X7G8[:F;H<J>D?E@^A^BDCaDDEIFIGGHEJILXNHSHTGUGVEWHZG[G]E^G_GaFbFc[dbe^f[hE
~a12	|-^
~a20	yHYIXZI
~aad	_!H#E%F(H)H*I+J,I-G.J/I0]1^2J3G4I5J6J7I8J9E:I;J<J=H>H?G@GAIBFCHDGEFFIIGJJKGLJMHNIOIPIReS^TaUHVHWHXGYZZB[I]I^J_GaHbXd]eYgIhI
~aag	i!J#Z(J*Y+Y-J9H>H?H@XBYC[DGH[IIKILYMZOJVJXZZI]JaIhZ
~aai	uHHZ]aJf]
~aak	n-[3_9J>J@HBJCJDGHYIJKJMJNZXZZF]]aJhJ
~aal	d#H%J(I)J*H,J-G/]0X3I6^7J9]:Y=J>G?X@HAJBGCHDHHEIZJJNGOJP^T[UZVHXJZD[I]J_GaIbJcJfJhI
~aam	q-Y2Y9J:Y>J@JF[HHIaKIZHhZ
~aan	_!H#E%Z(G)I*H+I,X/Y0J1J2J3H4I6J7I8Y:H;I=I>D?[AICYDZFJGIHCIFKELZMFNJOHPHQ[RISJTHUJXaYJZG[Z]G^IaFb^cJdYeZfGgJhX
~aar	Z!G%H(F)H*a,I-^.J0I1I2I3E4[5J6H7H8H9C:X;H<J=G>a?^@YAYBDCFDBEJFIGHHCIBJIM[NIPFRGSIUHWIYH[a]E^GaDb[c[dXeJgGhE
~aat	]!_#H%H)I*I+H,J-Z/H0J1I2J3Y4I6I7I8I:H;Y=H>Y?[AHBFDEEJFJGIHYIDJJK]LXMFNJPGQZRHSITHU]VZWJYJZI[X]FbHcIeXgJhG
~ab^	u3YHHI_c[
~aba	j-J9G>[?JBKCGH[IJZE]eaH
~abb	j![9X=Y>J@JBXCJI]KJUYVJZI]YbY
~abe	W!G#[%G)H*]+[,I-G.J/H0I1J2J3D4H5J6I7I8J:G;I=X>]?^@]BDC[D^EJFJHDKILJNXODPIQJRISITXUGWIZD[Y]b^H_HaEbGcHeJfGgH
~abg	_#I%I*J+I,J-Z0J1Z2J3H4Z7J8J9I:H=[>[?YCHDGHFIGJJLJMHOXPIRJSITJU^VGWJXIYYZZ[I]^^J_HbIcIeJfFgIhH
~abi	X!_#I%J)I*I,K-I.Z3I4J7J9I:H;^=H>I?H@GBGDGGJH[IHKYLJMINIOJPISHUbVaWGXJZ@[J]I^J_JaJb[daeZfGgJhI
~abl	E!e#Y%B&H)a*B+C,X-[.X/B0X2E3E4Y5I6F7C8]9A:C;]<G>I?X@DA^B_CXDBEGFEGFHYI@JIKCMFN@OIPHRDUbVbWGXBY[ZI]D^G_HaFcFe[fIgDhA
~abo	[#H%I(G)I*J/J3I4K7J8J9H:_;^=b>G@YBDCIDZGHIYJJKJLFMHOJPIS]TJUGVEXIZ^[I]Y^I_IaGbHdIfJgI
~abr	d#G%K(J,X-[/J3H9H:J=Y>X?G@HBHCIDHHaIIKILJMINIPZQXTYUZVIZB[]]F^^aZdJhJ
~abs	n%Y1Z9YBYKJY[ZF[[_Z
~abt	wK[OZVZZI
~abw	w9ZHXR]
~ac^	T!E%H&K)G*]+G,H-B.I0H1H2H3]5I6Y7_8G9B;H<I>]?[@bAHFHGFH[IYKBLFMINFOFPJRFTFUEVHWFXXYJZH[]]E_^aDbacIdFeHfCgFh[
~aca	Y!G&W(G)I*H+X.J/F0Z1Y2J4I5J6H8J;I<J=_>G?YAIBDDJEZFIHBJIKDNWPHQJTHUJVEYJZI[H^I_Ha^bZdHf[hH
~acc	?!h#^%g&E(C)[+J,X-B.H1B2c3I4B5D6A7C8A9@<D=E>Y@AA]CFEEFCHaIJJCKAL]MGNGPdQbRAS@TIUAV]W@XCYB]B^c_Za>bEcDdAe@fAgA
~ace	Y(H)I*I+I,J/a0J1J2J3D6I7H8J9E:Y>[@ZAJBECGDDEJFJGII]KZNFOYRISJTHUHWJXGYJZY[H]G^H_HaEbGccdFeJfGgIh_
~ach	I#^%H&H)C*E+D,J-_.G/H1C3D5G:F;X<F=C>H?BAJBICEDJEIFGGHHGJZKZL^M^NYOCPBQGR_SZTCWGYYZY[J]^^Z_DaGbZcbdYeEgE
~aci	V#F%]&X(H)H+H-c.J/H2I3Z4X5J6I7J8I9[;I<J?H@EAIC[EZHDJIKDOYPFQJTHUGVDYIZ?[H^HaZbFdHf[hE
~acj	[!G#G)H+X,H-E.J/H0]1H2J5J6I7I8H9E;I<J=J>Y?[@FAICaD[E]FHGYHHJIKFLIPGQJSHTGVFW[XGYIZB[H^IbGeYf]hG
~ack	D![#B%]&G(H)B*C+I,Y-D.F/E0Z2J4I5[6a7C8Y9^:B;E>H?@@DAXD>EDFZGIH]KZLAM@N@OCP[SBUBV>WDXEY[ZD[@]J^?_[aHbHdeebf_gZh?
~acl	q#E%[;bAJH_LIZI
~aco	j#J(J-J3I>K?J@[BJC[D^I_KGMKNJ]J_YaJdKhH
~acq	r8]HFQaZG
~acr	oH_
~act	G!e#C%E&c(E)C*D+E,I-@/Z0[1E2a3_4]5E7C8J9?;J<F?A@>AJC^EfFbGEIaJGK>LJMBN@OGP?QJRHSCTHUaVDWDXFY[[A]H^Ia@bFcFdYgDh[
~acy	j.]3H7[:I>Y?J@JBJCIDYF[GZHFIGKJMKNXOIY]ZF_Za]cFdJg]
~acz	Y!c#F%I(A+H-F/G0I1G2Y4G5I6X7H8]9C:F;^<[=E>E@CAHBDCFDEEIFIIDJIKEMENDOGPERFSFTHUbV[WGXFY[ZH[G]Y^^aHc^d_e[gGhF
~ad^	L#E%^(J)E-[/Y1a3^4C6Y7Z8E9]:?;C<E>_?Y@?ABBGCFDYEJHJIBJIK;LIM>OGP[QXRZSaUDVCWZXIY[ZH[A][_Ia@bEcHf^gGhH
~ada	M!^#]&H(@)C*C+D,X-H1G2F3C4I5G7C9?:J;^=C>IAEB[CHD]E]FFIDJFKGMXNBRHS]TbUYWGX]YFZH[B]X_Ca]b^cCd^eFfIgGhZ
~adc	f!J#J%I(J-J/J0^1_3I4J9H=J>I?J@IBHCJDIGYHBIIKIMJOJPJReSHTJUJVJXIYZZDaJbIdXfY
~add	Z!H#J(H)J*I+J-H/J1J3_4H7J8c9I:Z=I@YAIBJC^GXH]KIMINHOJPHQXTJUIV[XJZD]I^I_IaGbJcFdJfIgJhJ
~ade	[!H#E([)]+H-_2]3I4J6J7H9G>E?G@[AJBCDFFJGIHaJJL^NFOJPHRJSJTFUIVFXIY[ZH[E]X^Z_YaGbFcDdIfHgJ
~adf	_#J(J*I,Z-H4J7h9I:J>J@JBJDJIIKHMJNJPITGZGdJgK
~adg	qHa
~adi	e!X%Z(K-_3J=X?J@JBJC]HXIJKJPJSYU]VIZHcIfJ
~adj	|HHZKb]
~adk	|@[B]HGMG
~adl	r9J>b?JDIHEIJS]ZH]JaIcZf[
~adm	A!D#B%G&E(d)k*n+D,i-@.F/?0C1Y2D3>4@5D6C7>8A9@:G;D<E=C>>?@@?B=C<D>EfFCGJHBI<JBK=LDM=N@O@PjQYRBSETAUZV]XCYDZG[A]?^I_@a@bAc@d]eAf>ggh@
~adn	q-[@YDZ
~ado	J#a%[&G/B0H2J4[5H7Y8I9[:a;F=@>F?C@ICDDXEJFIGCIFJIKZLFNCO[PYQGRESXTXUbV]WGXXYJZ=[G][_CaYeEfBgCh>
~adp	n#a%Z9JEGHDNXZJd]e[
~adr	i#J*J-Y3^9I:Y>Z?Y@HBJCXD_F[HBIHKHMKO]VJXJZH]JaH
~ads	Z!J#E%_(H)I*I,J-H/J0I1I3I4I6J7J8J9F:J;J=I>H?H@IBGCIDIEGFJGHH^IHKILJMINIOJPJRGS^TaUJVIWIXIZF[J]I^J_GaIbJcId]eYfdgJ
~adt	y-XSZcJ
~adu	]!_#[%H&_(F)I*H,I-H/J3H4J7I9H:I=]?I@FAIBECJDHFJGHHHIHJXKFLYMGOJPHTXUIVHXJZG[I^[_Xa]bIcIdIf^hY
~adv	n)Z-I9Z:Z;Y@JBIHHKJS^UHVJZ[
~adw	|(_HIKJZH^K
~ady	_!](I)I*^+_-F3I9F>G?I@^BZCIDCIHK]MJN_OJPJTJUIVGWXX[ZE[J]Ib]dJfFhJ
~adz	l#J-I3I6[9H:Z>J@IBXDJHHIIKINJOcZGcKd_gJhZ
~aex	|HHQ_ZJ
~af^	y#[4YbZ
~afa	w.Z6Y
~afd	|V]
~afe	uHYJY
~aff	[!I%I(])[+^-G/I0J1J3G4J6J8X9J<^>I@HA[BGF]H@IGKHMHOXP^RJSJT[UDVZXIZF[J]I^K_IaHbIc]dYfGgZhK
~afg	q+G-J7J9J=^>G?J@HBZCJDFHFIIK[NJOKZF]_a[fJ
~afi	o3Z6[<]HI
~afo	|2ZaY
~aft	M#_%X&J(J)F*F,G.I/a4H5H7F8X9J:B;G?D@YA^B]CJDBEJFFGEIALYMXNHOER^SITYUHVHWGYZZ[[E]Z^J_EaGcDeGf_gJhC
~afu	uDXHZVZc]
~afw	|9[HY
~ag^	O#Y%D&I(C)E*D,G-B0J1G2G3F4I5G6F7a9^:[<H=D>J@]AEBZCGDCFFGGHaLYMBNHOFPDQHS[UFVDXZYGZF]D_DaYbZdbeHgEhJ
~aga	P![%F&I(J+d,G-B.I/F0H1H2H3F5I7H8Y9D:B;G>E?E@_AGBZC[DAEIFGGFHGMDN^OFPZQIRXSGUYVEWGYIZ]]I^JeHfZgGhH
~agd	r*Z8Y@JBZC]LZ
~age	F!B#>%E&F(H*Z+],B-c.a/H0m1B2H3B4J5D6C7_8J9C:H;D<J=B>E?a@;ADB;C@D[EHFGGEHXIEJ[KHLDMENFOYPAQIRCS[TEVBWHXbYDZ[]Z^@_BaGb[cFeXfBgJ
~agg	d#I%J(J3E8Y9G:J=J>Z?H@HAZBICaDEIHKGNIOHRISHTJVJXY]I_Ja]bJc^dJf^hJ
~agi	^#G%J(I)I*I+b,J-a.Z3F4I6K7I9F=I>E?G@FBECGDZEJFJGJIJKGLJMHNHPHRJSaTJUGV[WJXaZ][I]G_JaGcJdJfIgJ
~agl	f#]-H4Y8Y9I>I?JBHCJDIEXIIKHMINXOJRYTJVJX^ZG]JaJha
~agn	y9J?]HHX_
~ago	e!I#J%J(I)J*Z+J-J.[/J0J3H4I6J7I8J:H>H?[AJB[C[FJGIIELJMFNHOIRJTIUJVHX^YZZZ[H]H^J_IaGbJcYdHf[
~agr	n#Y9[=J@JBIHZIJM^X]ZG
~ags	q#[/H0J3ZHIIZM^TJXJZH_Eh[
~agt	_!J#H%J(G)I*I+X,J3G4J9G:H=H>F?G@EBFC]D^EZGJI^LIMXPIRJSITIUHWZXYZW[I]H^ZaGbHcJfHgIh^
~agu	j(J)[9ZXY
~ahe	pHHRabYcZ
~ahi	w>aHJfX
~ahl	c!K#H(J*J-a3_9I:J=J>E?b@FBHC^DGHCI^MINHOFVXZC[_]Z^JaFbJdJhH
~ahm	|/Y8Y
~aho	n>]@YHEK[XZZIh[
~ahr	r-]1X>Z@JHJIKK^ZHfY
~ai^	]!I#Z%G(G)Y*G+X,[/I0J1X3F4H6X7I8J9H:G;J>D?]@[AXBED[EIFJGIIIJJK]LXMFNGOGPGRISJTHUHVGWXXaZA[]]F^I_HbIcXdIfGgJ
~aid	d-J/b3J=X@JBIHFIIJYKGMJNHS]VIZbdH
~aie	yH[Z]aJ
~aig	u+[[[
~ail	B!G#B%I&](B)?+C,F-@.D/_0X1H2D3b4F5Z7E9=:c=C>b?a@?AHB=DdF]HdI;JGKFLAM^NGOHPYQYRESGTCUAV@WBX@Zb[?]B_BacbDd?e[fDgHhG
~aim	k-]@JHYIJKJNJOYW[ZIa[h[
~ain	F#X%Z(D)G*A+a,H-E.I/Z0E1E2E3D4a5_6E7_8^9A:?;E<F=A>F?B@dA^BXCAD@EEF_HDJXKXLFMXN^OCP_QISDT]UCVAXXYFZX]]^I_IaCbDcDdFeEfIhF
~air	_!Y#H%I/F3[6[7Z9J:^>[?H@GBZC[DEEIHDIGKFMINHOJPJT]UXV[XI[J]IaHbJdZfJhH
~ais	Y%G(F)Z*H,I-H.J0J1I3_4G5J6I7H8H9J:E;I<J=Y>]?X@FAHBIC[DCFIGHH;JZKYLJOZQJRHSIUFVXWHX^YX[]^HaBc^eJfGgI
~ait	W!I#K%H)J*H+Y,K-F0J1J3F4J6J7J8J9[;J=I>D@bAJCEEJFJGIHDIDK[LIM]OHPIRXSJTIUIWJXcYJZB[Y]G^I_IbZcJdHf^gJh^
~aiu	l3H9Y>JHFI^KJZ[cZf]
~aix	q;YH[^ZbZdZ
~aiz	|%^
~aj^	f#I(I-J3I9G:I=J>Z?I@^BGCJDFIHKINJOZVIZZ]Za_bJfZ
~aja	h!_#H%J(Z)]*X+J-[/H0Z4J6Z9G:J=J>G?[@GAYBHGJHEIZKDLJMIN[OZPJUIVHXIZB[J]I_IaIbJcJfIhI
~ajo	r8]9G>]I[VZbZ
~aju	r3]9ZIX
~ak^	X!Z(F)H*H+H-b.K/I0J1I3^4G6J7I8I9E:G;J<Y>EBEEJF]GGHHIZJJKELIMFN^OGPHRHSFTIUZVFWXYYZA]F^H_Ha[c^dFeHf]gHhH
~aka	^!Y#F(F)I*I.J/I0^1I3H5J6X7I8[9E:H;J<J?H@EAIBFCHDFEJFJGIHEIFJJLHMFNHOHPXSJTHUHVGWJYY[H]H^HaFbZdbe]f[hG
~akc	wZH^^
~ake	S!^#G(E)F+[,I-G.J/[0J1I2J3E4H5I6I7H9E:F;_<[=Y?[@JAIBCGEHHIJK[L[MaOGQ_RISGTGUZWHXGYYZD[G]F_FaJbGcGdZeXfJhX
~akf	u@]HJa[
~aki	r9ZK]O[ZJ[X
~akj	|3ZdZ
~akk	s-^
~akn	e!I#H%^(^)J*I-H/J2J3b4H5Y7I9E:I;I=]>F@GAIBGC^FJGJKFLJMHNIOGPIRJSJTJUIVYWKXHZD[J]G^J_XaCcIfHgJhI
~ako	l#J(Z+Z-J.[2_3J9G>J@IB[CIDEF[I_KIPJVJXKZFaK
~akr	sG_HY
~akt	S!d%D&J(F)H*I+F-D/G1[2H3a4Y5I6F7G8Y9D:E;]=D>E?E@CAHBCCbDIEGFHGIHIIBJHKBMGNEPBRGSGTGU]V]WFXBYJZH[F^I_FaDbJdae^gGha
~aku	j(Z3]9I=Y>J?JC]DJHFIZLXOIV[ZY]JaJ
~akz	u-J/ZIJKHOYZ[
~al^	E#Z%B&E(])[*I+F,c.E0X1]2C4H5Z7D8A:[;B<D=I>D?EB=DBEZGFHbI]K[LEM[N_O@PIQDUBVGWCXYYJZ>[B^BaFcFdYgch_
~ala	W#E%G&J)G*G+H,I-Z.Y/I0I1I2I3F4G5J6H7G8I9A:F;I<J=F@[B_CFFIHaIHJIK^LZNIOGQJRJSGTGUFVHWHY[]H^J_[aEbEcZdFeIfahF
~alb	j(J3X9J=[>J@]DJG[HEKJX[ZG][dX
~alc	q.X3I9[@YBIGYHHM[OJX[
~ald	e!Z#I%J(H)J*J+X-H1]3H4J7J8I9G:I=J>G?Y@^BFCHDbGJHBIEKEL_MIOJPYRITIUZVZWXXJZA[I]H^H_Ja]bIcJdXfIhG
~ale	T#Y%D&G(E*J+H,H-A.I0G1G2H5H6F7H8G9I:J;F<I=C>F?G@IAFCJD^EYF^GEHaIXJGKaMZOJPIQHSFUYVXWEYGZH[G]]^E_[aYbEc]dZeHfHgJhI
~alf	b!J(F)I*J/a0J3X4I7J9H:I=I>I?IAJBGCJDXE^GJHAIYJJKXMXPISXTIUIVXXIZX]]_IaXdJfJgX
~alg	i.W9b>H?I@]BFC]DJHFIIKIM]XJZHc]fK
~alh	h!X/Y4ZF[HGNZPXZY
~ali	O!E#D%J&I)Y*D,J.J0F1]2G3_5H7G8F9D:I;G<I>[?F@JCED@FGGDH[I?JFKAL]M[NZObQHR[SYTEU[VZXCYGZ[]G^H_DbJcFdFeFfagHhG
~alj	s%Z-Y?^@JHIK[ZI
~alk	n4[8J9]BJHEKIMJYYZI]_
~all	E!J#J&G(Y)Y*F,G-_1G2C3I5C6C7B8B9^:I;I<I?_@CAHB^CEDAEGF]GCH]IXKGLHMGO@Q^RGS[TXVYWEYCZI[Z]J_Db^cbdBeGh<
~alm	mI[T[ZX]ZdY
~aln	^#F%G&K*F+I.J/[0X1I2I3F4X5J6^8I9D:G;I=G>X?G@ZAXBECGDFE]FIGIHAIZJJKFLIMFNYOGQ[RHSGUGVFWHYJZB[H]G^H_]aGbGc^d^eIgZhH
~alo	]!b#G%H(G)I+X,J-E/Z0J1J2J3_4I6I7[8J9F:Z;J=H>C?^AHB]DCEJFJGIH?I[JJKDNFPIRISIUHVFWJXGYJZ@[^]F^G_[aFdZfIh]
~alp	w@[HX
~alq	yNY
~alr	d!]%F(J+a-G3J9]>H?I@]BGCJDDIIK^NJOIPJVHXJZHhI
~als	[!J#[%I(J)c+H-G/I3X9H:J;J=J>H?H@HCHDFEIFJGJH[IFJYKFMHOYPIRZS[UHVHWJX^YKZE[J]I^JaIbHcIdZeGfHh]
~alt	L#D&H(Y)E*F+C,I-X.I/X0X2F3e4C6[8E9A;I<H=[>]@]AEBCC^D_EFFHGFHJIFJDKaLENCOEPJQGRDVXX@Y[Z7]@^b_Ba@bAcDdaeFgGh]
~alu	l-J/X9]H]NZTZZF
~alv	j!J#I%J(F)_*J-I2Z3]4J9G:J=J>F?J@HCIDIHDIFKGMJNJUcV]XHZF[J][aZbJhI
~alw	e#[(J-G/K9J?J@[BHCJD_FZHGIGK^MJTY]I^JaIh[
~aly	y1]HZS]ZGfH
~am^	N!Y#A%Y&H(E)Y*C+E,E-I.F/D2^3?4J5G6E7D8E:Z<G>]?G@HADBJCFDHEGF_GEHiI^JHK<LDMcN@OAPDQ_RDSETDUCWEXAZB[X]J^I_JabcDdDeGfBgG
~ama	[!H%H(H)J*I+X,J-[/H0J2J3]4I6J7H8J9^:G;J=H>Z?Z@]AZBICFD^FJGIJJKCMFNGOEPIQ[RJSJTHUHVGWXXZZB[I]F^H_IaabHcJfHgJhF
~amb	S!F#F%H(G)I*I+I,I.J0I1J2J3E4H5J6H7Z8J9E;I=G?G@fB^CFDFEIFIG[HBIDJJKCL]M]NEOGPHQJRISHTIUGVJWIXFYJZ[]F^]_EaEc^d^eJfFgXh]
~ame	N#F%E&H(G)F,G-b.G/X0H1F2F3F5G6F7E8E9@:J;G<H=D>@?C@ZA_BXCDDCEGFcGDH_IcJHK_LGMBQHRCSGTYUEVJXC[D^F_EcFdEeGhE
~ami	d!K#J%I(H)J*J/J0X3Y9Y=J?HCHFXGIHHIJK_LJMXNZOHPIRJUJXIZJ[J]I_JaYbJdJfYgJh^
~amk	s#]=J?K@IB[DJHHIIKJU^VIZH]]aI
~aml	c!J#Y(J*J-I/J3H7]9G:I=J>Z?I@GBICHDHH[IFKZMbNJOISJTKVJXJY[ZD[J]I^J_JaIbFfJgZha
~amm	[!J(Z)[*Z+H,X-F/Y0X1Y2J3H4G5Y6]7I8I:H;J<J=H>C?FA^BFCHDDFJGIH>IEJJK[LJMFNGO]PXQJRYSITXUZVYXGYY[I]G^I_FaZcGdJeIfEgZhH
~amn	o-[2Y3Z9H:Y@JDJF]HDI]KHOIUIVJWKZF]]aJfJ
~amo	^!H#I%I(I)[-I/I0Z3G4I6J7[8^9G:Z>G?Y@EAJBZCHGIIFK_LXMHNGOHRISITIUbVFWIXHYZZC[J]I^I_IaHbHcId^gJhE
~amp	j-X3b9H:J>G?J@HBIDJH]IJKIMJZEha
~amr	j%JHGQeS]ZI
~amt	q,X3X8^9J?^DKHGKIZIa^
~amy	u*Z0Z=[B[HI
~an^	L!E#I%a&^(H*I+^-J0D1_2H3I5D6G7E9Y<I=b>Y?=@HA^BFCIEDFIHBIXJHKaN[OCPIQERYUZVWWGYCZH]Z_[a=bZc@dZeJf>h@
~ana	V!G#Y&X(Z)G*J+H,I-G.J/F0J1I3F5I6H7c8Z9A;I=F?E@]AHBZEGFIGFHIIZJ^KIMENDOHP[RHSFTFUFVDWIYJZX[G]Z^F_GaFb[cGdbeYfYgIhE
~anb	u.X7Z>XJX
~anc	N!C%Z&I(G)F,F-E/G0F1I2F3J4D5]6F7E8E9Z;c<G@EAgB?CJDGEGFFHEIDKXLGM_N@OAQJRESFTFUCVYWXXAYZZ=[D]c^D_da@bacEdBeHfJgFhY
~and	H!H#D*Y+E,E.D0E1F3_4?5D6H7Z9^;H<D=J>d@_AZBFDCECFBGJHDIJJEMGN?OEQDRBSGTGUIVGWJXZYDZb[@]a^a_YaFb@dEeIfChe
~ane	[!H)I*J+_,K-G/H3Y4Y7Y8Y9H:H>G?I@EAJBGCGDDGJH_IFKYMHOIPYRISJT_UHVYWJXIZJ[I]H^IaHcIfHg]hH
~anf	l-J6X9[>H@IG^KIN^X^ZG]K
~ang	B!^%A&H(H*]+E,B/X0C1B2[3<4I5D6A7B8I9;:@;F<G=?>[@eAAB_CCD@EGFFGAIXJGKGLgM^NHOBPDQDR@SETHVAWBXXZY]]^f_HbBcJeAgXha
~anh	r@^BJHFKIX^Z^dIfI
~ani	J!?#A%A&H)B+D-C.F/D0E2F3F4D5F6X7H8E9A:e;D<Z=[>A@DAFCADBEbFcG_H<I?K@MANaOCPHRDS]TDUdVDWgXYYFZG]J^HaFb^c^d^gC
~ank	V#D%G&J(E)H,H-B.H/I0I1H2H3^4^6H7F8G9f:E;G<I=F>B?C@AAcBbCDEIFHGGH_I@KALGMDNEOEPHRGSGTFUFWHXEYI[E]E^G_EaDb_cGdDeJfFgGhF
~anl	s#])]*J-Y>J@GHXK[PJZI
~anm	_!I#I%J(I)J*J-I/J3J4J7J:I;J=J>E?H@XBZCID[HYIHKFL_MZNHOJPJRJSJTZUJVHXJZZ[^]I^H_JaHbbcIdIfIg[hF
~ann	B%J&X(Y)Z*Z+B,I-].C/@1C2E5G6a9A:^;D<[=Z>_?_@XAIBDCEDJEJFXG[HZIHJBKFLDNHOJPHQERBTGUCVFWGXHYZZX[X^Z_]aAbAcYe^fDgH
~ano	U#Z(Y)G*F+H,Z-^/F0Z1J2J3E4H5J6H7J8X9Z:[;H=X?G@dAGBCC]EIGEJIMDOGPHQJRIUGVDX[YJZD]X^G_IaFbFcHdDeJfHhD
~anq	l%Y(Z3_=^CXKJOIVZXJZGaJ
~anr	l%]3Z9H?^HGKJOJQaVJXJa]
~ans	R!Z&Z(C)F*D+E,X0G1F2[3]5H6F8Z9D:J;F<[>I@GAGBECFDYFXH_I[JHK?MHOAPDQ[RESXUJWHXXYGZE[J]CaJbGdYeIfagJhH
~ant	F#?(F)F+[.H0I1D2H3;4Z6C7B8C:e;C<E=H>]@IAABBDHEDFCGFH[JJKfLEMYNFOFP@QIRBSYTJUeVEWeXYZ;[Y]^^D_@aIbYcGeIgHh[
~anu	l!I@IHEKaP[TJZH][_Yb[dIfXgZ
~anv	[![#I%H&J(]*E,G.J/J0I1I2J3C4H5J6H8[9B:F;Y<J=Z>H?J@AA]BEC[EJFIGXHFJIK_MENEOIPYQJRHSHUGWHXYYJ]Z^]_^aIcHdGeJfHgHhD
~anw	qHHMZNYZJ]YaZ
~any	M!C#a%C(G*H+_,G-b.G/D2G5G6F7Y8_9[:[;[<HAFC@D_EHFFGDIFJEKHLHMANYPIQHRFTZUbVGXXYGZG]B_Ja@bDcEeGfCgIhB
~anz	l(J,Z3G8Z9I=I>H@JBJCYDJHFI]KJOIU^VIX^ZH]XdHe[fJ
~ao^	U!E#F(])X*H+H/G1Z2I3[4H5I6H8I9]:X;H<J=G>D?X@IAHBHDCEYFHHFICJHMJPFQJRJSXTFU]XJYI]]_Fa]bEc]dGfZhF
~ap^	V%H(G)I+J,I-F.J/H0J1I2H3E5f6H7I8G9G:H;J<k=H>F?G@YAIBFC[DFEIFXGIH?IDJHKGLIMGNGOXPHQJSJTGUHVHWIXHYIZF[G]G^I_GbHcCdGeYfFgIhH
~apa	b![#I%J([+J-G/J3Z4J9G:H=I>G@GBHC]GIH@IHMFNIOIRJTJU^VHWJXIYZZG[b]G_XaFbZdJf]
~ape	k#X-J9I<[>H?J@[BJHZIIKINZOZXIZI^Za[hZ
~aph	a%E(a)Z@IBIDHMIVJZGge
~api	Z!F#H%Y(F)H*H+I-F.J/X1I2J5J6X7H8[9X:F;I<J>E?F@JAIBDCGD^EIFIHCIZJIKELGMFNFPXSHTGUFVEWHXFY]ZX[H]G^GaFb^dbe^fahF
~apl	l%](I*X>X?b@ICYHGMJPJZJ[JaZdJgY
~apo	i#I(I)I*Y-J1[3J9H:J>[?H@IA[BICJH^IJKJMJOJPJSHUJVIXJZ]]J_YaJcYdK
~app	O!D#I%]&H([)D*[+_-Z.G/X0G1F2G5G6F7F8F9]<H=B>a?c@IADBGEGFJGJHbIBJEKDMAOBRGSETCUCWDXIYX[D]G_CaabDcEdDeGfXhA
~apr	e%J(J-Z0_3I9I:^=I>I?H@HCJDIHIIGK]LJMHNGR]TYVJXI[Z]^_YaGbJdHeJfHhI
~aps	f!]#[(J-J3J6X9H:J=c>H?J@FBHCJDIHYIHKEMINIRcTJXGZD[J]I^J_JaJbHfJhX
~apt	V!I%I(G)I*G+J,J-F.J/G0J1J2J4I6J7I8J9E:I;J=H>E?Z@DAIB^CHDFEJFJGIHcIEJIKELIMcNGOHPHRHSITHUIVHWJXGYJZH[H]^^I_IaGbecIdHfGhG
~apu	rAZHHZZ_YbZfX
~aqu	o@]N[U[XJ
~ar^	C!?%G&J(X)D*E+a,D-].I/G0F2X5E6X7G8F:F<C=@>Y?_@ZA[B[CGEBFHG=HbI?JIKaM]OYPEQESDU;VAW>X_ZZ[_]D^aa@b^dEeZgEhJ
~ara	K#A%F&H([+E,D-B.H/^0_2c3E4I5G6E7E8E9G:E<G>H?bB?CXDZEEFcGIHCIfJEKBLEMXNCOGQIRHSETZUWVaZ@[^]A^Ia?bEcIdGeGfFgEh_
~arb	u@ZHJSZbZ
~arc	Y!D#G%F([)I*H+I,I/I0I1Z2X3D4G5J6H7H8G9C;X=F>C?CAGB]CYDEEJF]G^H_JJKDLYMXNFO[PFQJRHSITHUGVDWIXGYIZG[G]F^^_[bZcGd_eIfIgIhZ
~ard	N!D%]&H(G)[*C+],g-I.H/[0F1G3J4D5G6H8J9a:D;G<H=C>B?YAEBICBD@EGFGHYICJFLEM]NBOIPJQ[RGSITGUDVBWGXGYcZ@[G]B^D_Ca[b[cCdDegf@gFhD
~are	R![#B%H&H(Z)E+a,H-[/G0G1G2H3[4E5H6F7E8X9J;]<Z=I>AAXBECIEIFGH[IEJGK^LJMZNCOERFSFTDUDWGXBYGZD[]]Z^[_ZaFcYdDeHfDgFh_
~arf	c#F([)I*[-J9J:I=J>H?Y@[BJCHDJHEI[K^MINXPJTKUKV^XY[[]I^YaIhH
~arg	g2^9J@KBKGbHEI[KJS]ZI]]_XcHdDfHhJ
~arh	|>]
~ari	P!Y#X%E&J(_)Z*D,F-[/F0G1H2H3F4F5I6G9A:Y;^<I=]>B?IAaBCCZDFEHHEJEKGMCNCPHQIRXT]VXXXYH[I]Z^]_]aHcEeIfDgH
~arj	yH]b]
~ark	d#I(J*J-]2^3I9F:J>G?G@HBHCJFZHdKGMJNJOJVJXJZC][aZbJcJ
~arl	_!Z(J-H/X3J9H:[=J>I?I@_BGCIDIHIIGKYMIOKSYTHU[V^ZB[Y^YaJbJh^
~arm	j(J-J9Y?J@JH_IIKIMIVJXJZE[ZaHbcdI
~arn	l-Z3I8^9G>Z@IK[MYVJXJY[ZF]JaJ
~aro	h![#H*[-X3J9I>Z?Z@HBJCFDJHZIIKGMJOJPJRJVZXI[[]IaFbJdJf]hJ
~arq	|2Z
~arr	V!^%G&J(F*G,I.Y1I2I3D5J6X7H8I9C:G;I<J=G?E@DAJB^CFEJFYGHHXICKZLHMFNGOFQZT^UFVEWIYI^H_GabbXcGeJf]gHhG
~ars	y-Z3Z
~art	J!H#?%G&G(D)B*F+X,E/D0K1C2E3H4B5E6D8F9G:b;D<F=G>_?>AFBbCAEHFXG[H_J]LCMANHOFPHQFRFSXT[U@V[WCXCZ?[A]_^B_YbfcCdBeCfhgJh@
~aru	j#J0[3X9J>J?[@IAKBICJDIHHIHKHLZMJN^VZZG[Z]I^Z_^aJfJhJ
~arv	w#W%J9I;cHIZJ
~ary	Y!H#I%G(^*I+J,J-F/I0X1Z4I5[7J8J9I:Y<J>Y?[@IBECID]GIIJJZKYL_MHNGOJPZRJSIUGVFXJYYZ@[I]IaIbHcZd^fG
~arz	m&[(Z-J1[8J9J:Z>JBIIJKJNJZI_KcId_eZgJh[
~as^	Q!F%G(E)G+I,I-X0I1X3F4H5J6I7G8I9a:E;I<J=H>A?FCZDEGHHbIcJEKJLHMFNFOHPGQJRbSGTIUGVEWIXXYIZ]]E^GaFcGdFeZgHhF
~asa	]!G#](F)H*]+H,I-J/H0I1J2J4H6I7H8I9D:F=F>b@DAIBDDDEIFHGFHZIDJJK^LaNcOGPGSHTFUGVFW_XGYJZC[]^G_HaFcHdGeJfFgIhE
~asc	o(J9H>I?J@IBJCJHCI]KZVJZY]_^[aJbXdJe]
~ase	O!D#[)F*G+G,H-X.I/G0H1G3H5H8G:G;X<I=F>C?E@GAHCDEHFHGZHYIZJZK[NaOFPFQ_RFSGTEU_VDWGXFZ[]E^[_FaEb[cHdbeHfCgGhY
~ash	Y!I%G(G)I*J+J,G-G/I1I2J3X4Y7I8I9G:H;J=G?H@EAJBECIDGFdGcIGJIKEMeNGOIPHRGTJUIVHWJXIYJZ?[I]G^Y_HaFbZcGdEeZgIhH
~asi	Z#X%J(J*J-_2Y3H4J7J9G:I=c>I?I@ZBGCHDIHFIYKGMIOIPJTJUJVJX]ZF[J]J^Y_JaZbJcJeYfHhH
~ask	S!F#H(D)F*[+^,[-F.J/G0H1I2J3E5I7G8[9F:I;I<J>A?C@BAHBDC_DEFIGHH^IHJIKGLaMHNGOXSITGUHVEWIXHYXZX[G]H^Gd_e]fZh_
~asl	R!D%J&K)F*F+G.I/J1G2]3E4E5H6X7X8G9E;G<I?CAHBXCCD]EGFHGEHJKXOFPDRGSETEUXVJWFXEYHZb[X]Z^[_EcEd_eFfCgEh[
~asn	q#J&[-I1[3H@IBJDGGJHDJ[MJNZTZUJZJ[^^^fH
~aso	^#H%J(I-_3[4J7K8J9Z:I=J>F?EAZC[DYGJHAICKEL[MHNaOIPJSKT[UJVHXIZ[[J]I^I_IaGbJcJdJfJgJhY
~asp	q!X9[@[HIa^
~ass	4!=%Y([)E*E+A-^0F1D2_3?4?5E6X7Y8D9?:J;E<Z=F>D?JACB[DFEEFAHYIbJaKbLYM_N^O>P>QCRASGTCUGVBWGXCYDZa[]^[_CaIbYcJd^e_fIg[h_
~ast	L!I#_%[&H(@)F+H,E-G.]/I0E1E2E3?5I6J7D9I:e;E<G=H?D@cAEBBCaD[EGI_JFKdLZM?NEO]PEQGSCT[VDWDXFYFZH]F^B_IaGbIcIdEeYfIgXhD
~asu	wA[MXR[_[
~asw	|KYbXhJ
~asy	k-ZA]HFI]KJ
~asz	o(Y)]-Z3I7X:Z>JHHIJKIO[ZJ_[
~at^	?!]#@&I)D*>+B,X-X/I0H1Z2H3^5X7^8H9b:E;]<D=>>e@DA]BBCDDGEGFHHaIHJXK]LHMEN_QHR?SFT@WIXE[H]B_YaHb?cFdGeEfagY
~ata	S!Z#F%E&J(C)F*F,X-Z.X/Y0G1H2G3a4G5I6Z7X9B;Y<I@YAFB_CDFGHEIFJGK[LGM[NBOCQIRJSFTDU]VGXIYHZ@[G]JbYccdXfC
~atc	V!I#G%I&J(])J*I+H,J-X/H1I2K3B4I6a7I8J9G:I;J=I?HAeBFCFDFFJGIIDKILJM[OePIRGSJTIUIVHWJXHYJZB[J]H^JbHcHdIgG
~ate	K!Y#G%J&H(Z)]*Z+A-H/D0D2E3Y4F5E6D7K9H:X<G>H?IA]CHDHEGFDGFHHJIKBLEM[NaO]QFRaTFU[VXW[XIYEZ]^J_Ea]b^cFdFeEgHh?
~ath	k?[@XDIFaHZKIZF
~ati	@!X%X&G*?+],Y-H.F/B0C1J2B3c4B5B6@7[9<;I<H>H?E@CAFBECaDaEbF[G]H_ICJFK=LENcOEPGQZRHSFTAUYV@W_X^YCZB[I]H^H_GacbAd^e_gHh=
~atk	q![%Z9J>JC[DJH[IIP[XJZ[
~atn	o+J-I3J6]9J>Z?Z@ZBJCIDHHEIFKaMJO[VZXJZGaIdIeYhJ
~ato	H!Y#a%H&G(Z)a*c-G.F/C0E2D3_4_5F6I7H8C9?;D<F=A>b?^@CACBFCFDJEIFHGCIFJDK@LGNDOIPeRESIVZWGXJYIZX[C^E_Ea_b]cFfDgFh@
~atr	g(J0Z3I9J:^=[>I@[CJDJHHIcKIOHR]XJZGaIfY
~ats	m-]3J7Y9I>F?J@ZBJCIHYK^MJNHO]XIZG]JaGc]eZ
~att	N!Y%Z&H)G+E-^.H/D0G1F2]3_4I5H6J7F9C:I;H<H>E?C@aAFDHEGHXIZJFKIMAOFRISFT[VBWFXc[D]^^Y_DaZbCcIdEeJfBgFh^
~atu	Z!G#J%H(G)H*I+J,H-H.K/I0[3F4I6X7I8H9G:G;J<[>G?G@GAJBICHDGEJFJGGH[IGJJKFLINGOIPHRHSaTIU]V]WGXHYI]H^I_IaHbHcGd^eaf]gIh^
~atw	r-^Z[
~aty	yHZU]
~au^	^%I(J-G/X3G4J8Y9[=J>X?Z@XBXCHFZHDIFM^OHTJU^XJ[X]ZaXbIdIfJhH
~aub	u9[?YCJHYI[ZH[X
~auc	c!J%I(H)J-Z3E9Z:J=H@HBZCZD[IIKHMJOIPJTIU]VHWYXIZI[J]IacbIcJdJfHhJ
~aud	a(J)X-Y/[3J9I>J?JBGCJE[IIKILYMIN]VXYY[Z][^I_JaJdJfJhX
~aue	r#[M[fY
~auf	^!J%I(H)J*J+[,J/J3I4I7J9G:H=[>Z?G@CB[CGDEGIHJIDKHLcMEOJPJQYRYSJUHVXWJYJZ][H]]^HbGcZdGeJgYhG
~aug	s9]BYHFKZMI
~auj	w@ZX[
~aul	c+J2]>J?J@^BJCJDGEYH_IJKHWHY]ZIaJb^
~aum	|H^
~aun	yTX
~aup	yD[ZJh_
~aur	s6_HERa
~aus	O!H#_(X*G,J-Y.J/Z0H1G2I5X7G9D:X=H?I@FAJBCDXEYFHGZHIIYJGMFPGR]SIUYX[YGZA]_^IaBbGcXd^eHgIhD
~aut	I!C#H%X&I(c)b*H+D,f-A.J/H0F1Y2F3]6F7H8F9A:J<G>]?]AFB@CZFGGDH_JHKGLEMEN@ODPBRDSHTYU]V_WDXCYFZ:[G]F^D_DadbDdBeFfChC
~auv	n#[,[6X9JBJHFX[ZJc^dHhZ
~aux	w)[*J4[A[PJ
~av^	X![%H)H+H-E0Y1I3D4G5J6c7H8H9F:I;I<J=F>I?]@YAIBDC]EJFIIaMFOHPFQJRGSHTGUGVDWHXFYI]Y^J_GaEb[cGdFeJfEhX
~ava	[!G#Y(F)H*H+J,J-F.J/H1H2J3a4X5J6J7H8J:G;I=Y?aAIBDCYDEFJGXH]IDJJK^LIMGNGOGPJRHSXTHUFWIXGYY[H]X^J_HaFbXcFfYgJhF
~avb	w>JHIIGKIZH]bf^
~avd	|(ZV]ZJ
~ave	I!G#G(G*Z+F,I-J1H3^4D5[6F7G8F:F;Y<H=]>J?FAEBGCbDaEIFIH]I_JGK]LFMDNXO^QHRJSDTCUHVEWIXHYFZE]Z_JaAcIdHfIgGh[
~avi	j.Z6Y>J?X@XBJM]UJVJWYZGa]bX
~avo	g#[3J8X=J@XBICJIIKaNKR[UZZX[JcJfXhJ
~avr	i-]@[BXHHKYZI
~avs	m!c#F;YBIHGIHKJU[]J^J_JfZ
~avu	|*W9JHJK^ZJ
~avv	sB]HIZJf]
~awa	b#I%](H)Z/I3H9I:J>G?Y@_BYCIGJIHJJKFLJMIOJTJUYVIWJZG]a^]aEbIfKgJhH
~awc	y7]:Y
~awd	y#IB[DZZ]
~awe	|9]HH
~awi	a!Z#F%I)I*X+X,I-].J/I0J1I2Y4H6J7I8J9]:Y;I=H>F?F@_AIBDCGDEFJGJHAI^JJKDLIMGNGPGRZSITHUIVYWXXGYJZX[H]_^I_HaFbHcHdIeJfXhZ
~awk	|5XR^
~awn	k%_(b9I;_BIDJHINJVJZGfJ
~axi	p-J3GIHOHXc
~ay^	O!]#H%F&J(C*J+G,H-D.H/C0H1G2I3C4F5H6G7E8G:G;G<I>I?I@fAFBJCHEHGEHZIXJHKJLXNXOEPGQISaT_VFWFX]]^_EaZbGc]dFeIfE
~ayb	uHIN[SX
~aye	l9J@]DJHJIJX[ZX]]f[
~ayo	wHHc[f[hX
~ayr	w!XH^ZJ
~ays	G#Y%E(D)G,F-^/X0G1Z2H3G4G5G8G9C;J<H>B?F@JBBFGIaLHMBO]PDQHRFUXV^XbYG[F]F_XaFdZfEgBh[
~ayu	s3J9ZIZZ[
~az^	m%Y(J*Z=[BJCXDJHFK[NYZ[
~aza	i-^/Z9I>J@[BYHFIHJZMIN]O[hJ
~azd	yHXN^ZK
~aze	r-ZV^ZJbZ
~azi	V!D#E&X(H)G*I+H-E.J/H1I2I3^4H5J6I7H9^:Y<J=I>G?C@EAHB]D[EYFHHHJIKDLHN^OGQIS[UZWZYIZX[G]E^G_ZbFcIdHfZgYhG
~azn	rL[ZJ^^d[eIfJ
~azo	r-X/[@ZH[QYVX
~azu	n!Y(Y3I>IA[DJIJKJO[VZZF_ZaJbXgY
~azw	s-[2Z9G:YF[I]
~azy	n#^3J9J>J@ZBJCJDIHFIIKJVZXaZG]Ja[
~ba^	m9J:Z=]@]BYCZHGNYZI
~baa	m*[-_4^9J>J@YHFIIMJNJVKZFaJdJfY
~bab	y!Z>G@YO[ZI
~bac	E!Y#D%]&H(?)C*D,Z-A.G/G0[3A6b7E8Z:D;F>H?B@EAZCCDAEEF]HIIAK_LCMCN@OJP^RYSDTCUCV@WCXIY]ZH[B^A_]deebf^g[hA
~bad	i#a%J)Y9JBYDJEYH[ZH
~bag	h-H4Y9H>_?JBHCJEYIJKHMIRZX_ZE]KaJha
~bai	|>JHI][bZ
~baj	w!a9G>]?JHIZFbZ
~bak	^!Y#G%X(F)I*I-F.J/I0^1I3H5J6X7I8]9F:H;J?H@EAIBFCHDFEJFJGIHFIFJJLHMFNHOIPXSJTHUIVGWJYY[H]H^HaGbZdbe]f[hG
~bal	[!J(d)_*Y,f3J:J=K?H@IBJDJHGKJNJPFUHVFZD]JaJbJdCeIfJgHhI
~ban	Z!J#H%J(H*J+J,J-].G/I2J3H4I6J7I9E:H=I>^?H@EAJBDCDDHGJHiIIKDLJMFNHOIPJRISJTJUIVIXIZ?[G]e^I_JaGbFcJdHfJgJhG
~bar	]!G#C%H&J)I*G+I,I-^.J/H0I1I2J4Z5J6I7I8J:G;a>_?_AIBEC^DJEJFYGIH=JJKZLIMFNGOGPYQJRHSHUHVZWJXFYJZH[b]G^H_HaEbFcHdHhG
~bas	_!I#I%I(J*J+J-G1J2J3F4Y6J8J9G:H;K=c>G?J@HBHCaDHIaJKKGLJMIOIPIQbRITKUIVGXIYYZC[Z]H^J_IaHb[cIdHfGgKhI
~bat	h![#J-]3Y9G:J>X?I@IAZBJCJDHH[IGKIMJNJOaRXVJXJZF][_JaI
~bb^	|[]hZ
~bba	q!](Y9J;Z>[CJHGI]ZH]Z
~bbe	m)[=Z>J@JAXBHDJK[MaOYVJZIbJ
~bbi	q3Y=ZBZHJUZZJ
~bbl	n.YAXDXHEIIKZLXZI[[]Zb]
~bbo	w7_HHKXSIZJ
~bca	wH]
~be^	[!I#Z%I)I-G/_0[3H4J7I:H;J=H>]?GAXBFDZEIFJGJHHNJOJPXRJSJTXUHVGWJXGZJ]a^IaFbHcHdGfHhG
~bea	g#J%J*Z-I3I4J9Z=I>H?J@IB]DHGHHYIHKHMYNJPIRJVJXZYJZGaGcZdFeIfd
~bec	S!H#Y(J)X*J+X/[1I4H5X7I9I:X>J?H@HBGCIEZHJI[JIMHOYPIRYVXXYYDZB[J]Z_JaIbIdYeIfIha
~bed	l(J-I8Z9^:[@IB[CJDJIIKILXN[VYZG]JaJ
~bee	V!X(E)[*I+I,J-X/H3H4G5[7I9H:I=Y>FAJB^CIEJGIHGIILIMINXOHPJRJSXUZWYX[[H]Z^G_XbHcHdZeIgI
~bef	V!Y#G%J(H)J*I+H-I3G4I5[6J7I8I9I:I=I>G?F@]AIBDC^D[EWGJHJIDJIK^LHNGOHPJRJSIT^UJVHXZZI[H]c^I_Ib_cFdIfGgIhY
~beg	k-I3Y9Z>C@IBIDJFZHGIHKJOHQ]VXXaZ^]^aEbZdJfH
~beh	Z!H#G(a)a*b+H,[-G.J/E0G2I3X4F6H7G8I9C:G;_<J>D?D@DAGBECCDEFIGEHGICJIKILHM_NJOGP]QJR]SHTJUIVJXEYI]E^HaDcGd^eJfEg[hZ
~bei	X!H#G%^&^)I+J,Z-I/H0J1J4Z5J7Y8I9I:Z;[=F>Y@XAJCGDHEIFJHHIFKBLYMFN^PIQJRITHUHVFWHXHYJZF[H^G_Ia[bIcXdFe[fFgIh_
~bek	f!J#I%F&a(H)X*J,J-]2Y3H4I6J9G:Y;Y=I>X?H@YCHD^EJH[IGKFMINHOJPITKUJXI[Y]I^J_IbJcKdGeJfJhI
~bel	_!I#G%I(F)I*[+J,J-]/G0I1I2J3H4H5]6I7I;J=H>[?^@DCGDFEIFJGHH>IBJJLIMGNcOGRYSJTIUFVEWaXHZ@[I^I_Ga]cHdXfIgIhX
~bem	y-^HJIZ
~ben	O#Z%Z&[(C.I/F2G3D7I9D:J;]<H=[>E?IA^BXCBEGHEI^KFNHOYSEUBVXWEXZZA[G]Y_XaFbBd^eZgX
~bep	wHJQ^VYX]ZJ
~ber	H!H#C&H)D*E+a,F-F.G/F1H3d5F6E7G8H9@:I;X<G=C>c?H@HAEBAD[EFFEHYIZJEK]LENDOeQGRGTZUDVZWEX^YFZ?]Z^C_BbCdBeGfIgF
~bes	d!J#H(J*Z+J-I2Y3H4Z6K9Z:I;J=X>[@ZAIBIC[HIIHKGNIOYRJUIVHXIY[ZF]H_]a[cJfIhZ
~bet	_!I#I%J(I)[*J-G/E0J1J4X5J6]7J8I9I:J;Y<[=I>H?H@bBGCIDHIFJJK]LJMHNHOJPIRJSJTIUaXHZD[J]H^K_IaJbIcadHfGhI
~beu	|:[
~bev	f!H#H%J(Y)J*]+I,J-[/J0I2J3I4Z8J9F:I;J=J>Y?]@HAJBHC_HDI^KFLJMHNIOIPaUJVFXGZX[J]X^J_GaGbIcJdIfJhJ
~bew	w([*YC^HJ
~bex	|H[
~bey	|NX
~bez	p*Z?]CZDYHIQYY]ZJ
~bge	_!W#I%I*J+I,J-[0J1Z2J3I4Z7J8J9I:H=[>]?YCHDGHGIGJJLJMHOIPIRJSJTJU^VGWJXIYYZZ[I]^^J_HaXbIcIeJfFgJhH
~bi^	f!Y(J)Z+I9I@aBXD[HGKIMZVZZG
~bia	W!H#G%I(H)J*J+J-I/Z0J3G4J6J9G:Y?H@bAJB_DHGJH@IFKELYMZNHOIPJRJSJWJXIZX[X]G^^_HaHb]cIgYh[
~bid	d!I(^)]*J-b@IBIHBIYKHLJP]QZUHVJZD^a
~bie	[!G#E%H(G)I*G+I-X0I1J2J3I4H6H7Z8J:G=E>X?F@BAXEIFIHEIDK[LHNIPGRISHT[UHVGWJX_YJZH[H]Y^__[bHc_d]f[gHhY
~bij	w1[8]HJKZMW
~bik	s?aH[ZH
~bil	S!]%G)F*X+H,I.Y/H0J1I2J3]4[5J7H8I9D:G;]<J=F>b?G@DAIBCFIGHJIKDLHNFOJPFQJRHSGTHUaV_WFXFYIZ>^H_Gb_d^eXgHhF
~bin	b#J+[-J/H3Z4J9I<]=K>G?I@JB[CJDHHaIJKJMJNIOJRJTJXJZG]J_JaJbHccdIfJ
~bio	e(J-H9J:J>I@_BWD]H]IHKHL[MHNJUJVJZZ[J]J^JaJbZhX
~bir	q%[HEI[ZJ^XdZfZ
~bis	n3Y>J@YBJHGIJK[MZZGgZh^
~bit	d#[%I(J-Y3J9Y:J>[?HBHCIDJG]HYIFKZMHNITJVJZ][H]I^[aIbJdKhI
~biu	w9[>]?[HH
~bje	S!_#G%G(F)I*H+I,I-D/F0H1H2I3F4F5J6H7H8G9F:G;e<J=G>F?G@EAeBECGDGEJFIGbHIIEJHKFMGNEOHQJRGSITHUGVEWIXGYIZB[H]G^Z_iaGbHcGdFeJfEgHhE
~bju	n-Z:^>J?aCJHGIJP[QYZI
~bko	y5X9ZBJHHZ]
~bl^	G!e#F%A&H(I)^*E+E,Y-]/C0C2F3J4b5E6I8^9B:C;^<H=I>[?[A[DCEDFFGHHYIDJHKILHMDNBODQIRDSXTCU_VcWAXCYZZH]B^IaDbIcGe[fGgBhD
~bla	]!I#G%I&Y([)I*I+I.Y0J1J3W4H6X7H9F:H;J=G@IAJBFCED_EJFJGIIDJIKEL[MFNFPJRISXTEUHVGXGZb[H^G_HaFbacHdHeZfXgIhF
~ble	M#Z&I)F*I+E-C.H/D0[1G2H3C4E6F7F8H9B:G;E<I>@?D@EA[BgDDEaFIGEIBJIKFLFMINBOEPGRFS^TIUHVIXAYGZf[H]Y^F_CaZbIcaeFfFgI
~bli	_!I#F%H(G)J*J+X,J-F/J2K3D4J6J7I9G;J=H>I?FAJBDCFGJHKJJK[L_MGNXRJSITGUIVHWJXHZb[^]G^H_JabbacIdIfIgJhY
~blo	I!A#j%B&H(A)[*B+C-e.a/@0D2D3@4J5E6D7B8E9?:A;G<F=C>C??@HAECID>EEFEGDH[I@JaKYLCM>NIOBP@RASATkUAV@WDXeYEZ>[e]@^J_BaBb^cadAeIf@gAh@
~blu	w9JH]K[
~bly	y>G@YO[
~bma	oBZHYM^ZIhG
~bmi	oHFZb
~bn^	|-^=[HIIF
~bna	|5XHZ
~bno	|@[V]
~bo^	n9Y=]>JGJHIMIZJa]f]
~boa	a%J(J)I*J,b-H/I4J6J7J9F=J>I?HCIDJFZHaIHKHMINIPITJUJVJXJZC]J^K_JaHcJdJecfGgJ
~bod	V!F#G%G(Y*H+^,J-_/G0I2J4I5J6J7H8H9X:F<]=H>E?ZAHBHCEDYEJFIGYHGJJKDMHOHPXS^U^VIXFYJ[H]GaFbHdZeJf]gGhH
~boi	u>]FJH]IJ
~bok	u/Z3I9JCKHHIcTJ
~bol	c!Y#J%J*J-[1J3J7^8[9G:J=J>I?Y@GBICHDJHJIeKGMHNZOJRJSIVKXJZE]JaIcJfIgJ
~bom	|(ICJGYP^
~bon	r-[9_=[@JHFIFKGO]ZG
~boo	b#H-I/J3I9H>G?K@IB^HcM]NJTFZE[F]IaHb[f^
~bor	c!I#I%J(G*H+J,J-F/J0J1Z3H4Z6J7J8Y9D:a;[=X?cAIBGCHDGFJGKH>IEJJKILJMHNJOIPIRJSJTIUZVIWJXGYZZZ]Z^J_YaIb_cIdEeIfGgIhX
~bos	l!Y(Z8_AXHFK[ZX_Y
~bot	Y!G#H%H(_)I*]+I,K-H/I0X3X4]7H8I9a:[;J=H>Y?Z@FAdB[DFEJFJGIHBIEJILIMHNHOXRISIUIVFWIXIZF]G_HbHcHdIfGhG
~bou	Y#G%H(^)H*I-Z/I1J2J3G4J7X9F=[>E?GBBCHDXH[I]JILFMGNHOIPIRJS[THUFVEWYXIYJZ][I]G^I_JaDbHccdIgIhG
~bov	s2Z;_
~bow	w>[NZX]
~box	^!J#H(J+J-J3I9H:J>c?H@HBICGGXHXIGKIMJNITXUJVJXJZD]J^^aZbJdZe^hY
~bp^	|4HJ^
~bpo	|T_
~br^	g!J#I%J(I)^*J+J-[/J2Z3I:Y=J>I?J@IBHDHF[HEI]KIMJNJOKPZSJTZU_XYZG]J_JaIcJfH
~bra	V!E#G%[&J)G*Z+F-b/G0H1G2H3a4E5Z6H7G8G9B:E;G<H=Y>X?Y@HAGBCC^EIFHGYHJIGKHLGMBNCODPFQIRHSDTIU]V^WZXEZB[I]B^Y_Fa_bYc_dFeHfZgIhF
~bre	^!I#H(I*J,J-^/J3b4H5X7J9F:J<Y=]AJBFDFFYGIH[KELJMHNZOGPJRJTJUIVXWJXIZB[I]E^J_IbXdHeJfIgJhI
~bri	_!I#G%I(H)J-G/I6J7J9_:I>H?H@GAJBFCHFYGIIHJJKHMIOHRJSJUIVHWIXI[[]Y_FaHb_cYdaeZfIgJhI
~bro	S!I#C%D(E*G+H,F-H.^/Z0H2Y3D4Z5I6G7F8G9D:F;Z<I=E>G?D@FAGBCCFDEEIF]GFHZIBJGKCLHNZOGP[QYSITXUEV[WHXFY^[G]dbacXdDeGf]gG
~bru	Z!Z#G%H&J(])Z*G.J/I1J2J3E4H5J6I8Y9E:Y;[<J>H@DA[BFCJDIEJFIH@JJK[MFNFPYQKRHSITJUGWIXGYJ]b^[_ZaJcHdFfGgIhF
~bry	u3I9^HJa]
~bs^	|B[HJKZ
~bsc	s1Z=_HIYZZJ
~bse	l%Y9XBJH_ZF[[]J_ZaJ
~bsi	l([HZI[ZY_X
~bsl	q)]3JHIKJUbZJdKgY
~bso	w1[
~bst	j(J)Y-^3H9I:J>I?J@XB]HXIGKIMIOIUZVaZDaJ
~bt^	d!H#I%H*J-I/I3I4J7J9^:J;_=I>F@XBHCGDHIYKYMHNHTIUXVGWZZA[X]I^I_[a^bXdJfJgX
~bta	y,Z
~bte	s,^VZZJ
~btg	|HaKGZI
~bu^	hCYHGKYcb
~buc	q3YHJIafY
~bue	w9]=YHGIJh]
~bui	f#[%J(J1d3J4X6Y9I:I=[>J@HAJBJG[HEIGJJKIMJNIPZRIVIXIZI^XfJ
~buj	qDZHZMXZY
~bun	h!J#J%H-J/X7_8Z;aBJEZHFZHbJc^dXfZgJ
~buo	|9^>JHJ
~bur	m-X3I9]>[?a@JCYDJHCKJOIV]ZF]JaJhJ
~bus	i=cBJHZZXdIfJhI
~but	]!D%I(c-I/J0J1J3X4J9H;J=I>I?I@IBHCJDIG[HaKILXMINIOJPYRJSJVIXJZY]J_Ib]cIdJfHhJ
~buz	y>[HYaH
~bvi	r-c9JHIIIKJ
~bwe	u3Z9YHXR]
~bwo	p#[*Y-^CJIIM[ZJhY
~by^	p!Y+[@]BJDYHXKJZDh_
~byl	n9J?]@JBJHIKaPZVJWZZH]]
~byt	]!I#E%J(G)J*I+J,J-a/Y0J3G4I6I7I8J9D;J=I?G@eAJB[CHDGFJGJHFIDKBL^MXNGOHPHRISJTFUIVGXZYJZZ[Y]H^[_HaGcIdXeKfHh^
~c01	|JX
~ca^	Q#J&J(J)F*[+],F-I0G2H4E6G8G9@<H=[>B?ZA[BACXDZEGFGGFHGIHLYMANaPESHTDUCVGW^XBYXZZ[E]H_EabbbfHgG
~caa	u%JEGZId_e[fJ
~cab	s9J=b@[BJHIZJ
~cac	a!J#H%J&[(G,]-I3Y4J7J9H:I=I@HBHCaDFFJHJIIKIMaNHOYRJUIVIWIXIZD[J]Z_Ja_bYcJfJgJhI
~cad	Z!H(G)J*J+I,J-F0J1J2J3E4E5[6I7H9F:H=X>ECYD]FJG[H_IEJIKDL_MYNFO[PGRHSITGUHVGWJXGYIZG[H^]_HaZbFcHd_eJgJ
~cag	w-^?JCJHFKILYZJ[]
~cai	k3K4X6Y9I;X@JAZBJIIKJS]ZH^Y_JcZdYf[
~caj	y/I0[N^dJ
~cal	S!]#[%F(D)F*F+G,I.I/]0G1H2H3Z4G5I7G8H9I;H<J=Y?^@DBXCFDDEIF]GFH]IHJJKXLHMEPFQbRXSXTFUZVEWHXFYIZH[F]X^F_FaabEeIfFgYhF
~cam	R!Y#E%G&J(F*E+X,H-D.I/X0I1I2I3Z4G5J6H7Z8H9C;H<J=F>I?E@fAFBaCFDDEIGGIBJIK@L^M[NEOEPFQIRGSHTIUFVHWHXEZY]Y^]_Ca[cGdJeIfFgXh^
~can	C!G&G(Z)Y*X+C-I.G/B0X1E2G4Y5I6_7J9B:I;F<J=^>^?[B=CDD]EJFZG^HFJDKILFMEOHQGRDSITHUCVGWFXIZZ[X]b^Z_^a@bCc[e_fCgG
~cao	X!G#G)Y*J+I.J/H1Y2J3Y4I5J6I8J;I=H>F?ZAIBJDEEZFIHDIEJIKDPGSYTHU^YJ_Ha^bFcYdIf[hH
~cap	c!J#]-I/J>I?J@JBGDZFZI[KILJMJNIOJSJTJXHZ[]_^JaKbZdJfJ
~car	U!F#I(Y)G*G+H,F-D.J/G0I1I2b4H5J6I7G8I9D=F>_?J@YAJBDCDDJEJFZGHIdJIKBMFNYOEPGQJRHSZTIUGWIYI[Y^Z_GaHbacEdZeJfGgHhZ
~cas	]!H#H%H(H*J-F/I2X3F4J6J7I9^:I;]=I>a?H@ECGDXFJGIH]I_KELYMGNYOIPJTHUIVHXJZA[I]H^b_IaHbIcId^fJgJhH
~cat	I!D#[&G)F+F,^.J/D0F1I2G3[4C5G6F7I8E9D:D;F<H=C>^?b@HA_BFC_DHEFFGGDHcJJKALFM^NIPBQHRESEVAYGZY[F]Y^IabdAgFhC
~cau	S!H#Y)I+Y/[1I4I5X7I9J:X?H@JAZCIE[I[JILXMGOZRYTWXZYEZD]Z_IaJbJdYeIfIhG
~cay	|HIc[f[
~caz	|,[
~cc^	r)ZBYHYJYZJcY
~cca	_!I#c%I(Z*J,H-Y/I3H4J9I:J>I?J@GBXCIDHIHK[MGNIPJRJSJT_UJVJ[Z]J^J_IaIbZcJfKhJ
~cce	J!X#@%d&I(J)E*E+F,E/f0F1H2F3E4H5H6F7D8F9B:@;F<H=B>a?]AEBfCGD>EFFGGDHXIYJHKJLENHOZP_QaRFSDTEUCVDWGXEYGZa]B^@_BaBbIdDfFgDh]
~cch	d#Y-J/X3J5X9J=K?J@IBICJDJHEIIKXMaNIY]ZHaJg[h_
~cci	i!Y(K-J3Y>I?I@XBIIIKIN[V[Z^]X_JdI
~cco	B!f#^%b&G(B)^*Y,[-?.G/@1E2c4C5E6D7E8C9F:[<F=J>D?@@@A_BHCJD[EGFEGXICJDK=LaMDNCOCPaQ]RDSCTZUDV_WAXEYDZH]B^e_]aCcAdDeBf@gChE
~cct	m!^#]*Z2Z3H:Z>HHDP^TIZB^X_Y
~ccu	l)]3I>JH[LGSJTJZ^eZ
~ce^	O%]&I(G)E+Z,F-Y.J/D0H1G3@4D5H6G7F8G9^;G<H=b>F@_DJEGFIGFJFK^LHM[NIOYP[RFSFTFUDWFXYYH[G]H^E_FbXcHdDfEgFh[
~cea	l%J2ZAcHI_J
~ceb	dH^aZcb
~cec	l<[HGLbZI
~ced	d!Z#J%H(J*J-F/W3I7I9H=I>G?I@^CHDHHEIXK^LJNHOJPITJUJVHXI[[]a^J_JaIbJcIdJeZfZh_
~cee	j#J/]3I>JBYHDM[S[X]ZIcJdIeZ
~ceg	w-X?^@JHIKZ
~cei	^!J#J(G+I/Z3G9J=J>X?J@FBHCHDGGJH^IZNIUIVXXJZY]Z^Ka[bJdJh[
~cel	X!H#Z%I(G)J*H+I,J-F.J/I0J1J2J3[4H6J7I8J9C:G;J=H?D@DAIBDC[D^FJGIHbIDJJKZLIM_NGOaPHRISITGUIVGWJXFYJZC[H]d^IbHcIdIfIgIhE
~cem	i+Z-I>[@YDJJ[YZZG][
~cen	M#C%E&I(E)F*D+G,F-@.H/H0G1G2H4E5F7D8G9@:F;H<H=o>A?BAFBACDDBEGFGGEHdIXJDK]LFMANBOCPCQHRXTEUBVCWEXDYHZ:[E]D^E_DaCbBcbd@fBghhC
~cep	T!F#E%E(F)I*I+H,H-Z/a0H1I2I3[4H6H7G8I9F:C;I<J=F>C?]AIB^DEEJFJGFHEI^JZK[LFMYNXO]PIQJRHSJTHUHVEWIXGYJZ^[G]F_FaEbGdFe[fDgHh]
~cer	V(^*H+I,J-F0J1J2K3D4H6H8I9G:Z;I=Y>D@IAJB^CFDGFIGGHcIFJ^KDLHMENEOGPXRHSGTHUXWHYIZ]]Z^G_Ga[bXdEeJfFgHhF
~ces	L!^#C%b&I(W)D*G+J,F-B.I/c0G2G3A5I6G7F8G9C:C<I=Y>b?J@HAFBdEFFHGFHXICJHKALHMINBOEP^QaRGScTFUAVDWFXFYGZZ[D]X^C_EaCdafCgFhD
~cet	n/Y3J?X@JHGIIKZOYh]
~ceu	|=[KJZZ
~cev	p3J9ZOXa[
~ch^	C!Y#_&D)B*H+H,B.F0C2B3?4H6Z7H8G:A;F<C=A?<@IAbBZDXEDFXICK[MdNaOdPEQDRBS?TGV[WCXXYX[E^I_Xb[cYdFeE
~cha	B!Y#E%>&F)H*Y+B,D-H/b0C1F2a3B4H5E7C8I:C;I<[=@?C@bAEB^CCDEEFF_GAHYJJKDLdM^ODPEQGRASFT@U]VIWBXBY][H]X^g_Aa>bCdXfEh]
~chb	r4YVZZHf[
~chc	d!J#I(I+]-H/Z3H9F:Z=J>F?[@[BEC^DFHBKZLKM_OHPJTIVIXIZX]H_JaGbJcJdJfJgJh_
~che	M!B#Z%E&G(a)F*X+Z,B-Y.E/G0E1F3G4C5Z6I7C8G9Y:I;Z<JAZBGC[D[FZHCI_J]KFLYMENYOFQIRGSFUFV@WDYEZE[D]_^^_Gb_dXeXf@gChC
~chf	|9[E[ZJ
~chg	yM]
~chi	R%F&J(E)G*Z,G-C.H/Z0J1H2Y3J4Y5Z6^7E9X;G=D>_?X@=AGC[DBEIFGGHHHIYJJKEM[NJO[PER_SFTEVDWHYXZH[I^F_Ea]bYc[dEeIfYh[
~chl	d!J#J%J(I)Y+K-[/Y0J6a:I<Y=H>J?]@GB_CJDHHJIGKGMIPJTXUGVG[J]Y_IaJbHcYdHfIhJ
~chm	h!I#I(J-J/_0Y3J6[9I>I?J@]AZBIDJGJIHJXNJOJPZT]XJZG]J_]cJdJhJ
~chn	g#Z(Z-I:Y>I@HBHDJH]IJKIM]NJVIXJZX]IaJbZgX
~cho	O#C&I(F)H*D-Y.J0G1G2G3H5H6F7F8F9Y:C<H=D?[@^AdBCDBEGGEHCIXJIKaL[MIODPJQHRFSFTDU[VFWFXCYGZG[c^E_da]dFfDgJ
~chr	O!B#F%b&X(A)D*D+E-F.J/C0_2I4Z5J6X7D8]9J:B;E>@@@AHBDCJDAEEFIGdICJHKELDMZNAOIP^R^SDTDUDV@WEY[[E]D^Ca?bBdee_fdhB
~chs	h#K-I3X9J>[@]BHCJDJHFI_KYLaMXNJZG]J^JaJhX
~cht	D!F#J%^&G([)E*H.E/G0Y1E3C5H8E9H;a<E=F>E?XADBEDIIZJFKJLZMIN_OHPJQHSJTFUYV]W[XEZ[]Z_Xa]bIcJdXfIgFh[
~chu	h!Y#J,Y9JBJFZMJR[UZVJYafJ
~chw	q*X3[>J?]HY
~ci^	Y!G#X%G)H*H+I,I-H.I/H0I1I2X3I4H6I7Y8I9_<J=F>E?D@DAHB[CFDYEJFHGHHGIcJHK^LIM[PIQJRISYTGUEVEWXXXZ^[F]E_GaXcHdFeIfEgHhF
~cia	U!X%G(D)H*G+J-X.^/X0I1Y2H3D4G5J6H7G8H9f;Y<J=Y>D?D@XB[CEDDEIFZGHHHI[JIKCLHMDNEOFPGQJRGSFTGUEWHXEYIZF]^_GaCdYeJf[hE
~cib	w>HH[a[
~cic	y.YK_ZF
~cid	_#J%J&Z(H)J-Y/J3G4J7J8H:I=I>G?XA^CJDIHXIHKGMXNIO_PJRJSaTJUHVHXJ^J_HaXbIcIdIhI
~cie	X!X%_(^)J*I+J,J0J2J3D4I5]6J7I9E:Y;I=H>[?EAICZDFF[GIHCK[LJM_NGOFPGRXSITHUIVHWJXGY]ZA[H]G^I_IaXbHcHdHfGh]
~cif	g#J%I&a-I/J3X6b9I<Y>I?J@HBICKIXJGKGMJO_XIZD^IaZdJfJhJ
~cij	r3Y@JHII_O[
~cil	c!]#J%Z-e/]3H4Z9J>[@GBJCJDIHDIZKHMINJOIPJZFaH
~cim	d!G#J%K(H)J0J:I=J?J@JDIH]L]MINJPJSYW]Z]]YaJbJcJdJfX
~cin	h!J#_%Z(X-J3G:Z=J>Y?Y@HBHCJDJF[GJHAIIKJM^NJOIPJSJUHVGWJXaZG]IaIbIhK
~cio	R!C#C%H)Z*I+F-B.I/G1J3Y4H5I6G7H9I;G<I=X>I?G@GAHBXC]EXFJHJJHKBNXPJQIRISXTFU]V]XYZZ]H^I_JaYb^cJdDfahJ
~cip	j#J(X)I*]6^=J>I?[@JKHMINaPIY]ZC]J_JbZcEdJfIhJ
~cir	r/YHHN]ZHc[
~cis	i%Z(a)]-I:[=Z?J@JBJKINZPJXXZFfJ
~cit	i#J%J-^3J9a;]=J>F?J@IAJB]CIDJH[IGKHNKVJ]J_J
~ciu	s#[&Y-ZNYTX
~cj^	s*Z+Z:[=[C[DHHH
~cja	f!J#J%J(I+J-J3J4K9I:I=J?H@HCXE]GHKHMYNHOJPJS[UYVZW[XJZF]Z^W_JaIbJcZdJfZ
~cji	]!H#H([)I*G,I-G/I0^1I2J6J7I8I9G:H;I=Z>F?_@GAIBFC[D[EYFJG[HIJJKGLJMGNXOYPHTHVGXHYJZD]G^JbHcGeZfXhH
~ck^	=#e%H(E)B+E,X-F/A1G2F3@5X7B9Z:?;E=I>F?=@HAIDIEDFGH[IDJ[KXLJM;N@O?RbS?TfU>V;WAX]ZJ[a][^W_JaJdde_fYh=
~cka	b!J#Z%G([)J*J-I/[0J1J3X4Y8J9E:I=I>J?H@HAJCIDFF[GZHHIGJZKIMINIOJPYR^SJTHUJVHWJXI[I]H_Ib[cIfGgJhJ
~ckb	nHGLXZG^]d[e_
~ckd	|#]HJTY[J
~cke	W!F#_%F&J(F)I*H+I,I/I0I1I2[3Z4F5J6]7H8I9a:F;H<J=G>[@CAIBZCZDEEJFYGGHaI]KCLHMENFOFPGQJRFSHT[UGVFWHXFYIZJ[F]E^J_GbEdGeHfFgJhF
~ckg	j(J0[:YBYE[HHKYM]ZFdJ
~cki	pKZTZ
~ckl	o(],H-]/J6]9G>I?J@ZBJCJHYI[KIMZOITHZI]JaJeFhK
~ckm	|HJI[
~cko	X#c%b(I-J3J9J>J@JBIGJHIIJKJMHTbXJZG[H^I_JbJdJf[gJ
~ckp	l%b>[HCdJ
~cks	P!F#E&Y*F+G-F.I/F0J1X2I3K7I9H:Y;G<I=^>D@CCXDJEJF_GHHGIEJJKALYMENCOGPXRYTGUZVYW]XE[J^DbYcZd^eZf[gIhD
~ckt	f![#]%J+J-X3I4K9H>Y?H@IBFCHD[H]IYKINJOIRJVIXIZK[J]Ya]bJcYfJ
~cku	g6bHaKIPYZG_XfJ
~ckz	u(].YX]
~cl^	g#E@KBIHeK^LJUJZH_]f[
~cla	Y!G#X%H(I)I*J+I-_0Y1J3G4I5J6^7I8J9G:J;J=H>J?E@YBEFJGHH^IZKXLXNGPHRISJTHUHVGWYXGYJZY]X_HcHdGeKfGgIh[
~cle	d!J#]%]+Z-I/H6Y?H@JBICJDGHZIJKILXT[ZC^Z__
~cli	U!G%H(a)H*H,I-E/G0H1^2J3G4I5J6I7X8I9E:]<J=F>C?E@FAICDD_FJGGIGLHMENGPHQaRHSITGUGVFWHXIYI[G]]^H_Ga]bfcFdFfYgGhF
~clo	I#?%A&G(B)D*D+E-A.D/h0g1C2E3B4C5F6_7I8D9F:C;E<F=A?B@?AaB^CDDBEEFEGHHFI@K=LDM]NBOEP[QGRbSETdUDVBWEXCYZZ?[B][^B_faCbGc]dXeFf?g[hB
~cls	w%[;bAJHEZI
~clu	Z!J#I%I)X*J+I-[/J0J1J3J4J6J7J9I:I=]>X?I@HBZCJDGFYGdIYJIKGLXMINXOJRJSJTJUFV_WJXJZD[J]J^H_HaIbJcIdFeJfHgJ
~cmd	q)[H_KJLHZJg^
~cn^	yh_
~cne	|ZHh_
~co^	Y!E#]%F(E)H+H,I-X/H0I4G6I7G8I:E;I=F>E?E@ZAIBFEJFJGHHIIZJIKHLJM]PFQJRHSYT[UEVYWHXXYIZ^[_]E^HaFbbcGdHeIf]gHhC
~coc	l;Y?]CJDIG[HILXZI^[d_fH
~cod	I!D#@%E&X(C)F*C+D,F-@.E0G1F2F3Y4D5G6F7E8F9>:C;F<G=C>f?Y@>ADB_C]DAE_FDGFHaIDJFK>LEMANCOGPEQHRDSETDUEVFWFXgYFZH[E][^F_DajbDcDdEeHfDgEhA
~cof	q1Z2]HYIGR]ZI][
~cog	h-].Z3F7Z:J>I@JDJIFNJO[VYZHh]
~coi	l3J6Y9J>G?JA]C[KJOa_JaZ
~col	X!F#G%G(a*F+I,J.J/H0I1H2J3E4G5J6I7I9C:^;I=F>BAIBDCEEJGHH]I_JILJMENEO[PGQJRGSHTHUaVaWIXFYgZI[G]Z^I_IaDbGcDdGeIgIhF
~com	E#Z%D&G(J*H+[,I-f.F/H0C1J4F5D6B7E8Z:[<E=A>E?H@FAFC=ECGEHdIcJJLJMIN]QIRBSJTJWZXIYDZG[Y][^G_HaFbDcFdGfGgBhH
~con	;#B%J(?)@*B+G-].C/?1e2c4b5a7>8f99:_;=<b=B>C?8@EAXC_D@EeFXGZIHK?LEMFNAPBQYR^S>T<UBVGW[XAYXZX]F^A_Ha;bHcgeafag>
~coo	T!I#H%J(H)J*J+J-G.m/J1J3Z4I7J8J9H:H;J=I>H?HAJBFCIFJGJHIIGJJKGLJMINHOIPJRJSHTJUIVHWIXHZD[I]G^J_IaHbFcIdIfIgJhJ
~cop	[!I#J%I-G/J1J3I4G6^8G9I=H>D?J@HA[BICJDJFJGeH[IFJbKHMENHOHPIRITJUJV_XI]J_XaFbJcIdJfIh^
~cor	N!Z#G%I&I(C)F*G+F-F.G/D0F2F3_4E6]7E8F9G:C<H=C>F?J@]AaBICJDZGBHFIXJFLEMbNYO_QHRZSFTYUIVBXCZZ[E]B^DaYbEdCgFhc
~cos	n9Z=YH^KJZGbY
~cot	r6YT^cK
~cou	@!f#b%a&E(A)]*X+Z,[-B.E/B1B2b3]4K5G6H7D8C9H:Z<D=E>H?>@AA]CGDZEEFEJFKAL_MEN>OIPeQ[RGSAUBV[W@XBYH]A^d__aAbDcFdDeIfBgAhD
~cov	e!J)G3I=a>_?J@JD^G^IIKJNJVXZFaIfJ
~cow	u!X@^DZZK
~cpa	n%bHGdK
~cqu	r8]HFQaZG
~cr^	|A]
~cra	e,H0Z4Z9I>]?JBJKJMIRIZE[Yb^cJe[f[
~cre	P!D#[)G+],[-F.J/G1I2]4G5J7F8[9F:G;J<I=F>Z?]@EAHBCCFDJEJFIH_JHKDMJNFPEQJRHSHTFUGVDXGZH[Z_]aFbgcGdHeHfEhJ
~cri	P!H#B%^&H(F)E+Y-E.I/D1E2G5G6[7D8[9F:C;F=]>F@CAGBGCBDXEFFEG_HGI@JFKJLEMANdO^P[SETEUAVAW[XCY^[D]B^D_JaCbAdde[fcg^hB
~cro	L!D#A&J(D*X+H-E2H3D4G6F7a8F9C:D;G<H>B?D@AAHBBCEDCFGG]H]ICJYKCLFMYNJOFPDQIR]ShTbUDVCWDXDYGZ<[E]D^E_EbDc]dafagc
~cry	Y!J#I%J(J)J,J-I/J1J3H4I6g7J8J9H:J<d=J>J?I@IBHDIGJH?IIJJKHMJNHPIRHSJTKUJVIXJYeZD[J]J^J_IaJbIcJdHeHfHhJ
~cs^	|HZ
~ct^	A!Y#@%@(?)@*@+E,]-G.G/I1g2[3I4]5A6X7J8_:C;_<F=H>H??@?B>DDFBGdHZIDJ^K>LEMCRdS?TEUDVCWBXC[?]D__aCbAc]eYfegD
~cta	f!J(J,Y-_3Y4[6X9J=J>J@JBXCJDJIJKJMJUJVJXJZGaJc^fJhY
~ctd	|JZ
~cte	T!I#G(G)I+I,J-H/b0J2c3E4H5J6I7I9F:G;I=J>G?G@DCJDGFdGGHEIeJIKDLIMFNIOHPFRHSITHUHWHXHYIZY]F^HaHbXcGdGfHgGhG
~cti	I!e#B%F&d(H)F*J+E-a/D0[1D2E3?4C5Z6X7C9C:C=A>C?G@ABYCBD@EdFIIBJXK@MANXOEPARDSDUdV^XCYcZ>[B]B^IaBbGced[fCgFhA
~ctl	j@[GZHIKJZX
~cto	M#C%_&d*F+G,E-C.H/F0F1D2e3a4Y5G6E7Z8c9E:c;F<c=F>D?C@CBGDIEGGDHGI@JIKBLFMDNCODPDQ_RESZUJVEXHYFZ?[F]E_baDbEcBeFfCgIhD
~ctp	y0[HFZJfGh_
~ctr	b%J(Y4K@GBIHHKJMZNIQb^IbYdJhc
~ctu	a#X*]-I3J4J>J@GCIDJFYGJHHI[KGNIOJR[VJYJZD[J]J^Jb]cIdHf^hc
~cu^	wBZHJaZ
~cua	o-J3H9J=G>H@HDJI]KYOZTYX[ZZhX
~cue	Z!a#[%X(G)]*Z-F/I0J2]3Y6J7I8K9I:X;I=E>H?G@FCEDZEJHIIEKYLZMHNHOIP[RJSITIUEV_WHXHZJ[Y]H^Y_XaIbHcIfFgJhF
~cul	i2Z3H9JHGIcb]
~cum	f@JH[N_WJZZ
~cun	j(J3F4Y9J?I@XBXD]HEMZNYU^VJWZZHa^fJ
~cup	k%J(I*Y,X>a@IBJHEIYKJVJZ_aJ
~cur	N!E#H%X&I)]*_+_,G-E.I/D0H1H2H3H4F5H6G7F8G9D:E;[<d=F>G?_@DAIBDC]DYEHFIGGHXIYJHLDNFOEPEQ^RGUFWGYbZC[F]F_GaEcFdFfEgGhd
~cus	Z!I#J%[)J*J-_/]2I3G4J9H:I=F>G?IAJCIDHHbJ^KDMIOYPJUJVHWIXIZ[[J^J_HaFcJdJfJhH
~cut	w=]GYZHgX
~cy^	K!E#E%F&J(G)[*a+G,G-Z.]0H1H2I3E4E5b6H7Z8X9E:G;H<I=D?G@[BCCZDBEGFHGGIEJaKFLGMENgOEPDRHSETFVCWhXFYXZ=[F]D^FaDbFcDdFeHfFgChE
~cya	y)Z
~cyc	qD[HIIHK^NY_]
~cye	|HGN^
~cyf	q3Y9J>J@JCJHFIaKHO[XJZJa]
~cyg	lAdHHZJ
~cyj	q7]:JF[GZHI_Ja^dJg]
~cyn	s@JHHKJN_W^ZH
~cyr	u/aTI
~cyv	i/JHGNd
~cz^	j(J6b9J>J@]BICaDJGJHEIIKIM_OJVJWYZFaJfIhJ
~cza	b!I#G%H)H*[+I,Y-H.J/I0J1J3F4I6J7J8I9F:I;Y=H>X?[@ZAJBGEJFJGIIXKFLYPHRaSHT[UIVGWIXYYJZ[[I]G^H_IaGb]cIdEeZfFgIhY
~cze	a!H#H%H(F)I*]+J-G.J/I0J1J2J4I6J7I8I9Y:H;Y=H>E?X@[AJBEDFEJFIGJHFJJK]LJMFNJOGPGRHSGTJUHVZWIX[YZZ^[H]Z^I_Ha^bHc^dFfGgI
~czk	y.a9JHJ
~czl	s9ZF]HJIJPZV[ZJ
~czn	m(Z2[3J8]9J<^>JHHIIKZQYZH_ZcY
~czo	]!a#H%H(D*I+J,J-H/J0J1H2I3G4I6I7I8H9F:G;^<Y=H>F?GAJBXCHDEFJGYH@IGJJKFLYNHOIPGQYRHSITJU_V_WIXHZB[I]Y^]_HaXcGdaeHf]gJhH
~czt	wHHIaM]
~czy	g!]#H%J(F)I*I+Y,J-Y/J3H4I6[8Z9G:I;Z=]>Z?G@FBHC[DDFJGJIGKGMHNIOIPISJU[VDWJXIY]ZB[J]Z_JaYbIcJeZfHgJhI
~d1^	w-]HJK[
~da^	J!X#]%E&G(C)B*@+C,X0H1E3E4F5F6H8[9[;^=H>CACBYCEFDGJHIIHJDKcM_NJOBP]RGSFT_U[YEZX[@]E^J_CaYcAd^eJfX
~daa	n:]>_@ZCJHHXZaG
~dab	w-H;YGZHZ
~dac	q![#Z*^BHCJHHS^UIVHZIbXfI
~dad	[!J#G%E(G)J*J+G,I-[/I0J1J2J3^4H6J7]8I9^:_;X=G>H?Y@IAJD_E[GXHFJKKDMFP]RISZTIUGVDWIXFY^ZA[I]F_HaGbHdGeJfGgJhG
~daf	wDXVZaY
~dag	m#J-I9c>F@^BICJD[EYHCIIKJNIVJX]ZF[J]IaEhI
~dah	s>_HIaKbZc[
~daj	y![ZZdZ
~dal	b![#G%I(H)J*J+J-H/[3F4I6J7J9D:I=I>^?GAJCHD]FJGYH@M^N[OHPXQ[RJSJTYUIVHWJXYZC[I]_^J_XaFbIdJfIhH
~dam	r-XB[DYHHMJZJh[
~dan	R!Z#F&H(C)D*H+^,]-H/G0E1F2F3[4D5H6F8Z9b:J;E<G=D?G@FAHB^D^EIFXGZHAJGKELINEPCQGRDYF[D]I_dbHcCgJhH
~dap	W!I#H%H(I)J*J+J,J-H/J0J1I2I3H5f6I7J8H9H:I;J<k=I>I?I@HAJBHCHDHFJGIHAIGJIKILIMHNHOJPJRITIUIVIWJXIYIZG[J]I^J_HaHbIcCdHeIfGgJhJ
~dar	T!Y#G%H&X(^)^*E+I,F/Y1G2H3G4F5I6F8Z9@:C<I>Y?H@XA[BACIDHEHFGHZIZJHLYNCQIRGSJTDUEWGX]YHZD[H]]^a_]aFcEdCfJgFhH
~das	g#K)Y+X@IBIC[DaHEIJMJNJO]SXUXVJbJhJ
~dat	P!D&J(Y)H*F+E-I.I/Z0Y1b2G3^4D5Z6E7E8F:D;F<I=D>[?B@FAZBJCIDaEHFGGDHbI@JGK>LEM^NXPDQHR]SYTFUDVCWGXCYFZ@[E^C_DbHcbdBeJf_g_hG
~dau	o#[@IKYM[fY
~dav	o;Y?]@YBIHFKZM]R[UJWYZJfJ
~day	S!]%I(G)H*H+I,J-D.J/G0J1I2J3F4I5J6I7G8I:F;J=Y?E@eAIBHEJFIGHH^KALHMFNIOGPHR[SbTGUIVIWIX]Z^[H]F_IaHbGcZdIeJfGgHhF
~dba	w>aHGZH
~dbe	s7YA]NZ_H
~dbl	l#^1[BYHIZJ[^bH
~dbo	|H[WY
~dc0	|JX
~dc^	h!J#J1[3J9I>J?J@IBIDIGYHEIJKIMJReSHTKUJVJXIY[ZDaJbIcYf[
~dco	o#a%I0[1[3^9I>JCJHCIJRHYIZJcJdYfF
~dcz	s,Y@[O[Z[
~dd^	y-J>]@IH]IJZI
~dda	s9^>[BJHGP_SYVIZH]IcJ
~dde	_!J#I%I(^)J-]1J3G4H7I8c9H=I>G?H@YAJCXFJGXHHIZKFMJNHPHQXUIV]XJZ][J]I^I_IaIcJdJfIgJhJ
~ddi	j7Z?ZCaDEN]ZH
~ddl	p]_
~ddo	|-]7YHINH
~ddr	d3a9J:Y>Y?J@ID[HaIJaHcI
~ddu	y@X
~ddz	y4Z9[HHM[
~de^	H!B#C%H(H)H*D+F,D-H0E1E3J4B5G6D7B8H9=:G;E<F=H>d@DAJBZC_D>E_FCGDHcIYJGKEMbNDOGPBQGRBSXTHUFVEWDXbY][C]^^X_EadbGc@dBeFfEgIha
~dea	Z!b#H%I*I+J-J/J1J3F4J7J9E:J=I>_?HAJCJDHGJIHMJNJOIPHRJSJTIU^VGWIXIYZZ^[J]J^IaIdHeJf[gJ
~deb	g!J#]3J?J@JCJHDIaOJVJXJZH[_aJbYcX
~dec	[!I#I%F(F)Z*H+J,J-G/I3I4I5[6h7I8G9J=J>H?ZAYBFCIDGFIHFJJMHOZPHRZSJTJUIVIWJXJYIZH[I]H^H_IaIbIeHfJgIhG
~ded	_#J%J(I)J*J-F/Y1Y3J4H7J8c9J>I?J@HAJCJGYI^KGM[NJPIQYUJV]XJZD_JaJbJdJfI
~dee	y>J@[HZI[
~def	S#H%J)I*G+G,I-I.J/H0J1I2J3G4H5I6J7I8I9H;I>F?J@XAJCIDDFJGHIGJHKDLHNAOIRISZTHWjXGY[ZX]E^H_Hb_cHdGfGhH
~deg	rBIHGSdUFVHZJfF
~dei	k@^IKKZMZXYZ^aKhJ
~dej	d#J(I+^-J9J:J=Z>I?I@ZBXCIDGHDIJKbMJVHXYYXZY[J]_^JaIbJfYhG
~dek	|6_ZJdK
~del	Q!A#_%b&Y(Z)E*D+Y,F.J/C0G2H3H4D5C6F7G8[9E:B<H=X?E@HBED@EJHbIJJFMJODPZQHT]VXWHXCYGZI[^^E_aaHdIfIgEhC
~dem	V!G(E,I-Z/H0I2Z3E5J6H7G9_:J;I<J>B?C@[AHEIFHGHJIK@MZNFTGUFWHXeZ=]F^G_HcGdFeJgHhZ
~den	G!Y#Z%b&E(c)C+H,Z-Z.G1D2C3?5I7c9I<E=C?]@GA_C]DDEHFHGJHDIaJZMGNEOEPbQbS_TBUEWFXGY[Z=[G]B^Xa]bJc?d>eXfBgBhB
~deo	|HZbX
~dep	]!J#J%H(Y)I+J-F/I0J6I7J9G:H>F?F@EAIBZDHEJF]GZHJIFLJMHNHOISITHUHVaWIXEYZZF[H][^JaYb_cXdFfahH
~der	F!G#D%J)b*[+H,c-[.E/@0B2C3F4E5D7m9C:J;?=D?=@aAGBYCID@EEF[GAIBJFK[LXMFNZOFP^QHRCS?TAUFVBWEXaZI[G]I^^bac?dEeEfCgIhD
~des	K!d#G%B(c)I*Z+H,E-H0G1J2G4F5H6[7D8F9B:J;[>D?G@aAFCDDEEFFEGcJFKDL[MBNGOCQGRISDTZU^V?WDXBY[[Z^X_CaEbZcCd]eFfIg_hG
~det	T!F#G%G&^(G)F+F,H-X.J/H0H1I2H3H4J5I6X7Y8H9F:H;H<J=E>]?DAHBZCDDaFIGGHFK[N]OGRXS^TFUFVDXFYJZ^^JbIcFd]eIfHgG
~deu	c%X(I*_-J/Y3J>J@_A[CaHGKJMJNJO]PJVJZEhI
~dev	[!J#X%H+I,I-[/I3I9J;J=J>_?GB[CIDHHcI]KXMIOJPISJUJVIXIZI[^]I^J_IaIcJdHeDfGhJ
~dez	n(]9[A]HHWXZZ_H
~dfa	i/dHHMINJ
~dfi	yG[JX
~dfs	_#J(J*I,Z-H4J7h9I:J>J@JBJDJIIKHMJNJPITGZGdJgK
~dg^	qHa
~dga	s-[
~dge	j._AZ_X
~dhe	j(Z=X@JBJDJHJS]UZV]WYZHdJ
~dhi	|2IHHK^
~dho	i%HHIPc
~di^	d#I(J*Z+J-J3J9]=X>_?IBGCYD]HHIIKJMJOJSXU[VH]IaXcIhJ
~dia	g(Z9X=J>I?X@]BIIJKJLZMIPISJTJZE]]^Ja^gIh[
~dic	V&J(F)H*G,I-a.I/H0I1I3X4G5J6H7H:F;I<J=E?FAIBYC[EIFIGIHEI[KaLIMEOZPFQJRHSHTHUXVXWIXYYI[H]E^H_IaabHdGeJfFgIhZ
~did	n9Y@JA_HJX]bY
~die	^!Z#H)J,J/J0J1K3H6J7X9I=H?G@ECIDHHJIGJKMXNZOIR_SJTJUIV[XIZA[J]a^J_JaGcIeJfbgJhH
~dif	U!G%G(E)I+H/^0I1I2I3C4G5J6a7Z8[9G;J<J>Z?D@bCIDEEIFJHIIIJHKZLHNYOZPHR]SITGUGVGWIXFZ>[H]F^]_GaFbGcGd^eXgYh[
~dig	S#[%F&J(E)G*E+G,G-B.I/F0I2H3b4F6H7G8H9A:Z;H<I=]>]?G@IAHBZDHEHFHGGHFI_KFLGMGNJObPFQISHTFUDVDWGX]YHZ>[F]D^G_GafbGcFd[eIfEgHh_
~dim	i#I)_-J3Z?J@IBHDXHJIIKHMJNJU^VHZ_]JaJbKdJhJ
~din	j%J3J9I>I@JDJHbIJM]P]ZGbFcXeZ
~dio	p%X>ZCYD[ZJ[X
~dir	P#D&d([*X+G,G-G.H/F0F1f2G3d5H6E7c9C:a;F=E>AAIBGCEDFEFGDHDICJJKALFMCN]OCPDQHRESGTZUHV@W[X[YGZ>[F]D_]aCcCdYeHfBgIhD
~dis	O!f#E%E&I(Y)Y*Y+G,G0H2H3B4_5H6Z7F:E;Z<I=E?Z@DAEBCCDDDEGGFH_IIJIKJLHMEPIRDTGUbVCWEXFY[Z=_IaDbXcJdEfJgFhF
~dit	U#F(E)Z+I,I-]/Y0J1J2J4I5J6I7I8J:H;^=Y>F@JAIBJC[DBEZFJHaIZKDMYN_OIRISIUHVXWIXXZD[H]Y^I_GaGbGdFeJfHgH
~div	h-_/Z6Z>I@XBJDGHXIJKZNJO[UKZHhW
~diz	|N[ZJ
~dj^	|HHZKb]
~dje	|.]
~dka	|*Z/Y
~dku	|B_HGMG
~dl^	i3J7X8]>X?IBXCJDIGZIIKJMJVJZF]baHcZ
~dla	c#J%b(H9K>YBJHFS[ZHaJf[g^
~dle	h%I(I)[-J3J9I@YBJF]HaIZKHLHMJNJPZV]ZDg]hJ
~dli	s3[9J>a?Y@[HDIJZJ
~dlo	qOZRZh]
~dlu	q-J2^9I@IBJCJHGI_KJNYSXZI]]aJh[
~dly	u1Y3XH]JZZJaG
~dma	sHHIYQ^ZJ
~dmi	A!E#B%G&F(d)k*n+D,i-A.F/?0C1Y2D3?4@5D6C7>8A9@:G;B<E=D>>?@@?AAB=C<D?EfFCGJHCI<JBK=LDM=N@OAPjQJRBSETAU[V]XCYDZH[A]?^J_@a@bAc@d]eBf?ggh@
~dmo	s%_P^ZJ
~dmt	wA]HJ
~dn^	p#],X4X9JHHIJKHN]TXZIh[
~dna	s*X-YC]
~dne	f#J%Z(J*Y-J9I>I?Y@IA[BJC]DJHFIJKILdMJVJXJ]J_JaH
~dni	l-[3J>[@]HJMXOJ_[
~dno	y+Z:JF]GZ
~dnt	u-XHHKZNZZIhZ
~dny	w#^DZO[XJ
~do2	y-^?Z
~do^	G!J#]%Y(A*D+Z-]/@0E2G5D8J9[:Z;D<J=>>H?fADB_C^ECFGGDHCIBJBK[MGN=O[P[RJS_U_WEX_YG[H]I^F_@aXbEdJeGf?gAh]
~dob	j3I9]=G>J@^BJH_IIKJV[ZFa[
~doc	d#I3I9G>H@HB^CJDJHbJJOJZYa]
~dod	r8^9IC[DIHGI]KZV[ZJ
~doe	M!I%J&Y(Y)G*G+H,I-[/H0I4I5H6H9D;I<J=X>D?E@YAJBECFDEEHFHHcIZKDLYNaO[PESFTXVDWGXHZa[F]D^F_HaJbYcFdDeIgG
~dog	|-^HJIH
~doi	g#J*]9X:Y>J?J@JA[BJDJHDI[KXNJO[VIZG[[]Kh[
~dom	H%e&H(?)A*I+D,B-?.G0E1D2I3C4k5b6E7g8f9G:B;D<F=A>H@JA]BCCADAEEFDGGHDI=JaKGLDMDN_OCPfQHRDSCTcUCV@WDYEZ9[D]B^C_HaEbBcBd>eDf?gZhB
~don	_!X#J(H)I*J,J-F/Z0I1J3_4F5I7I8I9G:H;J=I>H?F@HAYBcCDDYFJGIHFIEJIKCMGNGPHRISITGUGVFWJXHZX[I]e^I_GaEbHcHfHgYhG
~doo	g(J+Y-J;Z>J@JBJDIH]IJKXNZXYY[ZE]^aJbXdXfJ
~dop	l3I9J>J?G@YAaHFIJKJRZXJZF][_[aIf]
~dor	S!G#F%E&J(Z)[*Y+G,[-D/G0H1G2H3D4b6Z7]9D;I<I=F>H?C@HBCCEDCFXGGHIIJJcKCLIM^NCOEP^QIRXSFTFUYXEYXZE[H][_GaYbXdZeHgFhE
~dos	e!Z#I%X(G)I*]-H/I3F4[7[8]9X;J=IBGCGD[HZIFKEMINIO_RJSJTJUJVHXIZH[J]G_Ja[bJdJfIhI
~dot	y*[IHNZh]
~dou	l#[BKI[K_T[ZJ
~dov	p-YHGZ^
~dow	K!]%B&H(B)E*I+F,G-H.H/^1F2G3D4X5a6G7C8F9A:C<H>F?X@HAEB>CIDCEGFGGFH[IBJFKDLFMbNIOEPDQIRDSfTHUDVCWFXCYGZD[_]I^X_FaCbecadIeGf]gbhI
~doz	sHHI[KZV_ZY
~dpa	wEGHGKZNYd]e[
~dpe	|%]
~dpi	w<^
~dpo	m-F0Z9Z@]BJIJKJN]X[ZI_ZaIc]
~dpr	j%I(^)F*D,J-I@JEJH[JJMJNJPZZIg^
~dpw	u#a%JHH
~dr^	j3]9J>[BJCJK[MZQXZIhJ
~dra	_!Z#G%[)I*Y+Z,I-F/I0I1[2J3D4Z6J7I8]9E:G;J=H>E@bAIBFCXDEFJGHHJIEKCLHMDNFO]PHUIXEYJ[X]F^__HaFbHcIdHfYgYhJ
~dre	U!H%F(E)[*H+I,J-E.b/G0J1I2I3b4I5J6J7F8I9G:Y;J<J=G>Y@DAHBBD_EGFIGHIJJHKELIMFNIOEPHQJRIS_TGUEVFWGXHYJZH[H]F^H_HaIb^c^dXeYfdgFhG
~dri	Y!H#]%H(G)I*H,I/I0I2J3Y4G6I7H8X9D:Y;I=H>D?F@DAIBXCFD^FYGHH_J[KEL^MGOFPHR[TGUIVHXJYJZA[H][_Ha^bHcGeJfGgIhG
~dro	d!J#Z%_(])Y*J,[3H4Z7K9I:I=X>^?I@HBHCJDHG[HEIHJJKGMINJRHSJUIVYWJXYZC[J_JaIbIc[dJeZfHhJ
~dru	j8]9J>G?J@ZC]H^IJKJZF]Ja[
~drz	h#J,X-Y/]4J@XBJHGIIJYMJN_O[PZdI
~ds^	f!Y#J/J3G@[BJDYHDIFNZOaVJZX^ZaIe[
~dsa	p@_BJIIU[VZZH
~dsb	|HY
~dsc	i>[ZIbb
~dse	n9H>^@IHaZG]J
~dsf	|JY
~dsk	|3_HJ
~dsl	yHHT^
~dso	|HXI]
~dsp	uN]ZJ
~dss	wG^HYR[
~dst	j#F%I&J(J-I9H?JBJCJDJFYH_IJRJS_TbZJ_H
~dsy	^%a(J-J0^1J9JBIEGGZH@IJKJMJNJPKRIUJVJWJZHcJd]eZfd
~dsz	|6_ZJ
~dt^	d(I*Z+Y/I3J7X9I:J;K>H?]@JBHCJDHHCIGJWK_L[OIPJSYTJVIXJ[J]I^Y_JaHbIcId^gZh[
~dta	yIJK[ZZhZ
~dto	h)bHJ
~du^	f#Z%Y3H9J>^?I@IBJCXEXHFIJKJMIOJXKZIa^dZf[
~dua	k!X*Y/[9J>Z@YAXC^HEKZZH
~dub	uA]KaZJ
~duc	_!](H)J-Y9J=I>I?J@IBHDJHXIIJdKJLZPJTYV]ZC_JaZ
~dul	q4H5J@JJ[ZIdJgbh[
~dum	|-HDYI]
~dun	^!I#H%J&a(I)X-I/I3H4J9J:J=I>I?G@XCIDHIIKXMHNIO[PIRJSJT[UIV[WJXJZ^[I]I^J_JaYcadJfIgXhI
~dup	h%J&J3HAdH]_JcJfH
~dur	^![#F%](I)X*J-H/J6J7J9I:I=I>G?H@GCHDIHBIIKHLJM[NIOZRJSITaUIVHWJXHY[[J]c^J_JaYdHeYgJhH
~dus	o!Z#[%J&IAJBIHEPJZG^[_[gYh]
~dut	q=^>J@JBJKJZY]YaZf[
~duu	y@XHJT[
~duz	s#]9JHJXaZJ
~dva	o9Y;Y=[HXSJUIc^d]
~dve	|>IHYR[
~dvi	r)Z-J:[BJHIKJS^UHVJZ[
~dwa	o?aBJHHI[K[ZE
~dwi	j(J*a@XBJHHIJO]S][Z
~dwo	r*^A]CYHI
~dwr	k%b(_HDKJZH^JdXfJ
~dy^	Q#D%E*_+c,H.H/G0H1Z2H4F5H6H7G8F:D<[=E>F@]AFCYD[EHFGHGIFJHLYMEN]OEPEQIS]THU[VEWXX_YHZD[F]DaJbXdZeHgFhE
~dyc	|BJS^
~dyg	y@^
~dyn	q3Y>YDYHZO[
~dz^	u(^9[>[?[CHHHZJaG
~dza	l#J%[-H3J6[9I:Z>I?J@IBICJDJFJHHIZKINIOaXJZYcJd_gJ
~dze	|BZCX
~dzi	U!E%D&I(G)F*E+Z,F-B/H0G1F2G4J5H6F7E8F9_;a<H@_AFBYCIDHEGFFGEIFJGKELKMYNIOIPJQHRZXaZZ[E][^F_Ea^cJdDeHfYgF
~dzn	w;]GYd[
~dzo	s#I%[3J9]BZHJO[
~dzw	y9Z>]HHZJa]
~dzy	u>[@[BJHJR[ZY
~e1^	|K[
~e20	u-bIF
~ea^	f!J#X(J)G-J9F>I?J@JBXDJFZH]IIJXMJNJQXTJUIVJXJZ_aJh[
~eac	U!^#]%Z)H*I+I,J-]/E1I2X4Z5J7H8Y:G;J=G>Y?F@JAXBECIEHFJGFHCIFJYK]PHRGTGVFWHZE[H]G_EaJcbdIeIhY
~ead	P!Z#c%X&J(_+],G/E1F2F3Z4F5I6X7G8G9Z:E;H<I=F>]?JAGBYCEDDFHHZIAJFLFMCNCODQIR]SIT_UGVBWHXJZD[J]C^D_IaDb]cEdEeGgY
~eag	n(I)[0]HGVXaJ
~eak	Z!]#I%J*J+J-_1Y4J9H:J<]=J>I?I@XBHCJDHFYGIKGMJN]OJPJRJTJUZVHWIXJY[ZE]I^J_JbIfHgJhJ
~eal	e!Y9]DJHYS_ZEfZ
~eam	U#H)X*H+J,J-G/I0J1J3G4I6J7I8J:^;K=H>B?F@DAJBFCIDFFIGIHgIEKFLIMeNGOHPHRISIUHV]WIXHYYZG[I]G^HaFbHcIdIfIhF
~ean	]!H#I%]&Z(I)J*]+K-G1J3G4J9F:I;J?I@]AcCHDHFJGJHHIIKFLJMZNFOIPITGVIXYZZ[J]Z__aGbJcJdJfIhH
~eap	yHJK[R[ZI
~ear	R!^%D&J(E)H+b,I-^.J/G0I1]2I3F4G5J6H7H8H:J;I<J=D>Y?ZAGCDD@EJF]GCHZIFJHKaM[N]PXQJRGSHTZUHVFWIXGYHZ>[Y]I_[aEbHdGeGfcgHhE
~eas	Q!J%I(F)H*H+I,J-a/W0J1Y2J4I5J6J7H8I9_:G;J=D>C?GAICFDJFIGHH]IaJGKCMGNaOIPGRISHTIUGVFWIXYYJZc]F^G_GaGcHdHeJfHhG
~eat	V!E(F)G*H-F.J/G1H3F4G5J7H8^9]:G;I<I>F?E@IAHCHDFEJFHHXIFJIK[LHNEOIPFRHSETHU^V[WJXGZ@[H]G^X_^aGd[ecfbgHhF
~eau	^!J#I%J(I-F/X3G4J6J7J8Y9^=J?ZBZCGHDIEJJLJM^OGPJQYU]XJ[X]Z_JaYbIdHfJhG
~eav	e!a/X9I>J?I@HBJGZHcIJKJPJVJZDaK
~eb^	sF]HYNZZHaX
~eba	I!D#C%^&J(B)E*H+G,[-D/G0Z1Y3E7G9H:J;I=]>E?EA]DDEGIEJXKBLEMENCOIQXRYSFTEUBVBWEXFY^ZH[E]E^C_^aFbGdbebf]hC
~ebb	j!J#I)[.X3J9I=Y>I?J@IBGDJKHMaOYTZVJZG[[]ZaJbYfJhY
~ebc	yH^
~ebe	c!J#[(I-G0Z3I9I:Z=J?HCIDGGJHXMGNHO[ZB]Z^Ia]bIdJfJgZh[
~ebi	o(J)[I[ZJ[XcY
~ebl	d#_%K(J)[*J+Y-[3G9G>F?H@GBHCGDGHEIYK[MJNZPJRJUJVIXYZE[]]H^Ja[bJcYfJ
~ebm	oBZHYM^ZIhG
~ebn	y5X=[HX
~ebo	Y!I#E%H(Z)Z+J-G/H1J3Y4J9G:I;X<]=J>D?bB^CHDHIZLIM[NHOGPIRJSJUJVHXIZG]HbZcIdXf_gIhG
~ebr	Y!Z#F%H&J(])Z*F,H-[.J/I1I2I3E4G5J6I8X9E:Y;[<J>[?I@DA[BEDHEJFIHCJIK[MFNEPYQJRJSITJUGWIXFYJ[J]b^[_ZaHcHdEfFgIhF
~ebs	lH^IZZY
~ebt	r(Z@ZXYZJ
~ebu	d4X6X8ZDYEZZHbJcddYfIgJ
~eby	w+[@ZDZHZZH
~ec^	Z!I#H%G(Z)I+J,J/I0J2J3]4I8J9F:Z;I=H>I?a@DAJCGDEFJGJH>JJKYNGO^PZSITZUHVFWIXXZE[a]G^I_IaDdIfHhb
~eca	R!G#Y%J)X*G+X/[0J3K4E5^7I9H:X>J?G@IBGCHD]EZI[JHKJMIOYPIR^XYYDZC[J]Z_IaFbIdYeIfHhF
~ecc	c#Y-J/X3X5X9I=J?I@IBICIDJHDIIKXM_NIVXXJY]ZH]JaJbJg[h_
~ece	P#Y&J(Z)H*H+E,H-B/G0I2I4G6H7I8H9E:G;J<J=a@^AIBHDYEJFIGGHZICJIKdLGNEODQIRHSGTGUBWFX[_Fa_cIdaeIfFgGhJ
~ech	T!C%f&I(c)E*E+G/[1H2G3C5H7E8G9K:C;b<X=C?C@YAFDBFZGEHEIHLaP[QHRFSXVAWEYFZJ[E_DaAbJc[dDfBgJ
~eci	T!D%I&b(B+I,J/I0I1H2I3C4G6^7G8G9^:E;I<J>CCFDGF_GFI^JEKCLHM_N^PFQJRIS]TGWYXF[E^F_Ga[cFdEeHhE
~ecj	|IZ
~eck	Y!I#I%J&J(F)I*Z+I,F-G/J0J1J2]4J5^6I7I8I:G=J>F?G@CAJBCC_DYF^GHIcJ^KILYMGNYOGPHRJSITIUFVGWIXGYJ[G]Y^Y_IaGbHcIdXeZfHgIhE
~ecl	j#](J-J@YBGCZDJIZK[MYO[ZD]JhI
~ecn	s@JZGhd
~eco	P!D#A%D&J(D)E,H-X.I0H1G2H3[4G5H8_9C<H=E>[?H@bAGBXCeDXEHFGH[IBJaKELFMGNAOaPEQIRESIUJYG[F]X^F_EaFbGcEdHeHfEgGhc
~ecr	U!F#F%]&J)H-F.J/F1I2]5J6e7H8Y9F:G;I<I?]@GAHBECHDFEIFGHFIEJIKJLGMENDOHPYSITHUGVEWIXGZG]G^F_]aGb[daeYf]gXhE
~ect	>#<&c(D)D*D+B,]-Y.D/F1g2e3Z5C8e9J;]<b=<>@?B@>BBC<D:EAFCGdI@K;LBM@OFPCQZRcSETHUBVDWHX>Y[Z?[A]<^G_caAb@cefcgDh[
~ecu	Q!E#F%X)X*_+_-G/Y0I1H2I3E4E5I6G7F8H9G:F;[<d=F>^?[@AAHBDC[D]EIFIGGHGKILHMDPEQ^RGSHUFWHYa[F]F_GcGdFeIfFgHhF
~ecy	yKZ_]
~ecz	l(J*Y-J.a3J9G>[?]@XBJCYDXHEIHKJNJQXXJY[ZH]IaHfJ
~ed^	C#^%E&G)@*Y-G.F/X0I2C3Y4D6H7D8a9=:E;F=Y>JAFBGCbDBFJI[JHK]L[OXPFQJRFSBTJUFV^WDX_YFZ^[D]c_GaFbEdDeDgZhI
~eda	b#X(Y)J+]-F/J2X3H4J7J9_:I;[=I>G?E@ZAJB[CGDYEXFJGIHAKJLJM[NYOIPIRJSJTIUHVGWJXH[I]G^YaHbHcJdIfZgJhH
~edd	s-I9J>I@HBJH^IHKJZa]J
~ede	K#^%G&H)D*F,d-F.G0E1I2F3?4B6H7l8I9Z:F;G<G>B?DADB_DDEHGCHYIIJHKZLFMXNEOCQGRCTAUYXXYFZZ]?^A_?cBd@eEgE
~edg	m.a
~edi	Z!Y#E%H(F)H*Y+I,J-^/J0J1J2J3D4H6I7_8J9Y:E;_=Y>B?DAJFIHaIZKCLINGOXPFRISIUGWIXbYJZ?[H]Z_IbDcXdHgJhG
~edj	|.]
~edl	m(J1X3J8]9H>H?I@IBXCJDIF[HEIHKIMJNIPZV]XJZE]aaHh[
~edn	f!I#a%[(I*Z-I3H9H:H=J>Y?X@EAZBICaDIFZGYHEIGKJNIOHPJRJTJUJVIXG]I_YaHbJdJh[
~edo	]#Y%H+[,J-G/I0J3G4Z6I7]8J9C;J=H>[?Y@_AJCEDEFJGJHEIELIMFNHOHPHRWSJT[UHWJX^Z[[X]G^I_IbHcIfHgJhZ
~edr	f-I4[8Y9I:[>J?J@JBIGJHbIIKJN[XJZIaJ
~eds	y&JFZ
~edt	g)bHI^[
~edu	l,X9J=J>JEXHXVJ]beZ
~edy	|?]X]
~edz	k!J#J%I(X-I/I3J4K9];c>I?J@YBHDJGJHFIIKIMJNIOJRYS[TIXZZE][aGcJdJfIhJ
~ee^	_!J#J%Z(I)I*c+J,J-H/Z0J3I4J6I7I8J9H:J=f>H?H@ZA^BHDGGJHGIGMINIO[PHRJSJUIVHXJZE]I^J_IaJbIcJdDeHfFgJhI
~eec	b!J#J%Z(I+J,Y-J/J3I4X7J9I:J>I?I@HBIDIFIGYHFIIKHLKMINGP]UIVHXJZX^JaJbId_e[f]hH
~eed	M#X%I)G*X+G,H-E/X1Y2H3Z4E5X6H9H:F;H=Z?G@XAFBXCcDJEZFHGGH]I[JGKALHMHNDOERGSHUFWGZ^]D^F_FaDbGcFeIfJhI
~eef	d#Z(I)J+J4J9H:J;J=Y>G?I@YDYFYGJHJKFMIOHPIRJSJTIUYW^XJZX[J]I_ZaHbKcIdYfYgJhI
~eeg	y*[3Z@YCJHJ
~eei	|S]
~eek	^!Y(H*J+I-G/X1J3]4G5X7J8X:H<J=J>X?X@YAJBDCYDYFJGZJJKILHMGNHOHPIRISJTGUIV]XJYXZY[I]G^I_ZaIcJdJfZgIhI
~eel	j#^-J9J:[>I@XBJDJHIIZKYX]ZYaJdJfX
~eem	e#I%J(H-Z3G9I:J;]>I?J@IBHCIDZEYGJIYK[NIPZRZVHWJXJZ^bJ
~een	J!G#J%G&I)Z*C+Y,G-].I/A0E1F2F3E6]7D8H9?:B;E=XAHCXD[EFGIHHI]JXK_LJMDNDOGPJQGRDSCTDU]V]W^XFYHZE[b]Z^B_IaZbcc^dJeFfIgFhD
~eep	V!H%I&J(H*I+],J-X/J3G4J6J7Z8J9I:H;J=I?F@^AIBECHDXFWHZI[JIOHRJSJT^UIVFXGYJ]G^Z_IbGcIdIfXgXhY
~eer	R!D#_%C&I)a*_+Z,X-E.J/J0X1F3_4C6E7E8E9Y:C<J?G@]BXCCDYHAJFK[LJMHNEODPXQGRDSXUFVKWYXaZD[C]J^C_FaDbCcEd]gYhZ
~ees	f3J4Y8X9I>J?JA]BJDJGFHGKZMZVJZ]bJc[dYfIhJ
~eet	Y!K#J(J*J+Y-Y/Y3J:J=K>D?HBHCIDIH^IXKIMIN]OJVIWJXJ[^]a^J_JaIbJhY
~eez	|H^
~ef^	r!Y9J=]>JHGQXZ]aIf[
~efa	d#J(J+J-J4[>[?I@^BJCJDGIIKHNZVJY]ZF][aIb^
~efe	a!J#Z%J&]([,Y-G/J3H4f5J9H=I>G?Z@HBHCIDIGJHZIJJIKHMHNIOJPJQXRJTJUJVJXIZC[J]J^J_JaHbYdIfJhJ
~eff	pBYLXQZTY
~efi	U#H%J)I*G,I-I/H0J1J3^4H5I6J7I8I9I;I=X>E@GAJCIDFFJGIHFIGJHKELHNAOGRISZTIWjXGYJZY]E^I_IcHdGfH
~efo	M%F&I(D)G+F,G-C0J1G2H3_4F5Y6G7F8F9I:D;G<H=E>^?]AFB@C^DfFGGFHXI@JGKZNBOgPFQIRGSFTJUEVBWFXYYHZB[E]c^F_EaJb[cDdEeHfDgFhG
~efr	y-ZZZ
~eft	X![#[&J(F)G+G,E-I.J/I0I1H2H3I4G5X6I9X:G;X<J>I?FAXDYEIHZIIJHKCMFOEPJQJRXSGTFW[XDZ@[H]c_]aEbGcGeJf[gH
~efu	P!Y#D%b&J)[*F+H-]/b0H1H2J3D4E6G9E;I<J=^>E?H@XAHBDCFDEEHFGGFH>IaJaK]LHMCOYPYSDUHVXWGXFYI[G]F^GaFbEcIfDgF
~eg^	]!I#I%F&Z(b)]*b+J,J-G/J0J4H6J7J8J9F:I;J=H>F?F@_AJBHC^DFEJFJGJH=I[JJKFLJMHOHPbRJSJTJUIVEWJXHYJZC[J]Z^Y_HaZbJcIdIfJgJhI
~ega	S#D%h(b)E*D+G,F-B/G0H1G2G3B4E5I7G8I9Z:D<I=E?B@HAFBBCCDCEHFFGEH]IDJHK@LGMCNYODPfRYTGUDVbWGYXZE[F]a^F_EaZbYcCdDeHfDgGhE
~egd	q([8X:J@FC[DaHGIJKJTYVZZFhJ
~ege	Z!G%H)I*H-F/H0I1J2J3]4H5X6I7I9G:G;I?Y@DAIBDC[D^EXFJGaHFIJJXMFN]OXPGRISJUHV_WJYJZ?[G^_aEbHcHdJeXfGgJ
~egg	p!Y-K=Z>]?J@[BICJHHU[]ZaH
~egi	I!G#D%E&J(D)B*H+k,F-B.H/J0F1F2H3I4E5G6G7E8F9C:C;F<H=I?a@EAFB[CaDhEFGEHZIAK@LEMCObP_QGRFSETEUFVBXCY[ZE[D]D^E_DaBcIdCeGfCgEhC
~egl	h#J.X3I9I:J>H?]@HDHGYHCIHNbRXVZZE][aIbZhJ
~egn	u*Y=]>IHIZYa[
~ego	W#G&J([)F*I-Y.H/E0G1G2G4E5I6G7F8]9J;G?CBXC_DJEHFGGJH?I[JGK_LJM_OXPDQIRFSFTEUEVYWFXCYGZE[FaGbIc^e^h_
~egr	b!I#I%H([)I*Z-J/J3J7J9J;J=I>J?I@[BGDHEHHAIIKIMINJPJQ[SdTKUEWJXZZF]J_JaIbIcHdce[fEgJ
~egt	a#I%K(J)J+Y,X-]3J4J7Z9H:J;J=J>Z?Z@IBICYD_GXHDKYMJO[PJRJTKUIVIXI[J]HaHbJcJfJhH
~egu	Z!I#F*[+G,I.J/I0I2J4H5J6I7H8Z:J;I<J=X>F?^@ZAHC_DIEIFJHFIDJJKDLIMGN[OFPGQXRHSYWIX[Y]Z@[H]a^I_HbHcHdHeJfFh[
~eha	d!J#H%Y(G*J-^3I4I6J9G:J=J>H?Z@GBGCIDHHYI_KZMINHPZRJUZVHXJYZ]I^J_KaIbJcJdYh]
~ehe	_#G%I(Z)a*c+J,[-I/I0J6J7H8J9G:I;I=H>H?F@JAJBFCDDGGJHBKELJMGNFOHP_RHSITYUJXGYJZI[X]F^I_HaHbHc[d_g]hH
~ehi	h!I/F0I1Z3[4J9[>H@IAIBIDJGGHAIJKIM_NYPJR^THXZZG]J_[aGbYcJdJfH
~ehl	X!H#Y%Z&^)I+J-G/X0J1J3[4G6Z7H8Y9G;Y=]>G?GAJBECXDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_HaFcGgIhF
~ehm	o?_@JHIIJK]N_ZH
~ehn	h-]/X=J>J@YBJHFIJJZKGMJN_Z^dZhJ
~eho	f!J#J%Z(_)J*J,X-I1J3J4J9X:J;a=Z?I@HBJCIDIIGKHNJOJPYUJVIWJXJ][_JaIbJcJdKfJhJ
~ehr	_!Z#G%X(I*X+Y-H/J0J1Y3I4H7J9I:I;J<X=^?YA[BHDHEZGIHEKZLJMINJOHPHSJUIVHX[Y[ZG[J]H^JaGbIcGgJ
~eht	X!J#I%G(F*H+J,J-^/I2X3[4H6I7I9F;J>]BGDYEJGIIZJJMZNKOHTJUHWJXHYYZX[Y]H^]_IaEbYcIeIfYgIhH
~ei^	Y!Y#_%I(G)I*a+I,J-K.J/X0J1J2J3D4H5J6I7I8J9D:G=F@aA^CXDXEJFJH?JILINYOXPHRISHVFWHYJZG[H]b^H_IaHbHcIdHfHgHhE
~eia	s#ZH[JY
~eib	Y!H#G%^&[(E)H*I+J-H/I1Z4Y6Z7I9H:G;I=Y>E?G@ECGDGEIHIIJKEMHNFPZR[SITIUFVEWIXHYYZG[X]H^G_Ya]bGd_e]f[gYhF
~eic	Z%H(H)J*X+J,J-^/]0I1J2Z3[6I8J9F;I=H>F?G@XEJFYG[HBIdJJLINEOZPHR]SITGUIVGWJXHYIZA[H]G^I_GaFbHeJgJ
~eid	e!J#J%J(I)J*]/J3I4K7J9[:H=I>I?Y@HA[CIDGEIFZGYHGIGKHMGNdOJPIUFVHWaXJZJ]I_GaHbJcIdGfKhI
~eie	w9]HF[X
~eig	X!G#H%a(F)I*G+I/^0[1I2I3E4G5J6H8I9E:[;Y>I?YAHBDCFEJGHHXICJZKFLGMEN]OYP_SITIUGV^WIYIZE]F^_aEcGdEgHhD
~eik	q3J4^>IGYHHX[aZfZ
~eil	c!Y#I(I*Y+X/]3I4J7K9F:I;J>G?]@ZBIC_HIIJMHNHOIP^TJXHZA]^_JaHbIcJdIfIgJhX
~eim	T!E%]&](Z)G*I+H,Y-J.K/H0I1I2J5I7X8I9H:];X@DAICEDEFIGHHGIEKBQJRGSZTHWZXFYIZ[^F_Ga]dDeYfIgXh^
~ein	G)G,G-E.X/A1G2E3J4[5H6E7H:X;J<F=[>I?J@IADD[EZFJGEIZJHK]MENHRDS[TGUZW]XZZa]H_Aa^bDcEdEeEgD
~eio	m9J>]?J@JCYHHIZKJT^ZF[W]]aIbY
~eir	V!I#I%I(J-X/Z3I4J7G8_9Y:^;Z>G?FAJBCFYIEKILZPHTJUZVZWIZE[]]H_KaIbHcJdXeJgHhY
~eis	a!J%I+J-G/G4J9X:J;J=[>G?G@EBHC^DXFZKDMHNbPJRJTXUGWJXI[I]G^J_YaGcIdZfI
~eit	Q!Z(C)J*X+[,F-J0Y3F4J5H6F<J=X>D?Y@ZAGBHCbDXEFGHHFI[JFK]LGNDPER]S^TZUCVAXYYXZG[D^DaFbEcYdBeIfZhZ
~eiv	d(H+J3I:J>Z?I@JBJCJDIH_VZ][a[
~eix	o@^KZXYZ]hJ
~ej^	_!G#F%Y)I+I,I.J/I0J1J2J3D4H6J7I:Y;I<K@XAIDEFYI]MZNFOGP]RISIU]VXWHXXYJZF][^HaDbHfHgHhH
~eja	a!I(H+]-H/Y3I6J7J9H:I=Z>Y?HCGDEHDIGKbLJM_NIOITJUJVGXYZX[I]H^J_[aHbHdKfJh]
~eje	V!F#H%I(G)H*I+a,I-^/^0I1I2J3G4H5J6H7H8Z9G:G;J=H>HAIBJCHD_EJFJGHIZJ^LIN^OIPGRISHTIUHVFWIXIYJZI[I]^^G_GaIbGcGdGeJfGgH
~eji	|IX
~ejl	n(J3]9J>H?^@JBICHD]HFIIKJM[SJVJZG]Ja_fJ
~ejo	o0X3I?[HGP[Y^aIfZ
~ejs	yZ]
~ek^	a!Z#H%H(H*Z-G/X1J3H4I7J8Y9Y:H>X?H@[AJBEDZF[GZH^JJKJLIMGNYOIPJRJTHUIWJXI[I]H^J_[aHbYdJfGgIhI
~eka	a!I#G%]&^(G)I*G+K-Z/^0J1J3G4H6I7I8I:H;I=G>E?H@]A[BGCGDHEIFIGIIDKDLJMGN]OZP_SJTIUIVGWJYJ[H]H^Ha]bHcIdEeIfHgHhH
~ekc	u;XEXNXcX
~eke	c!I%I&Y([)J*J,J1J2]3X4I8J9X:H;I<Z=]>E?G@XAJBHCEDYEYFZGJHBIaKFLJMINHOIPJRHTIUIVHWJXIZ_[J]H^I_HaGbJcJdJf]hI
~eki	r7X9Z>J@JB_HZIJ
~ekl	p#J9J>X?JBZCJD[HGZY]Za]
~eko	j%I(J)Y-X3J:Z;Y>I?I@[BYCJDYHXIJKHVYZG[Za[
~ekr	l(J+Z-J/J6^9I>_?JBIDFHEIIKIMJNIXJZX[Y]JaIbadIhJ
~ekt	a!X#G)J*J+I,J-G/H0J1J2J3]4H5Y6J7J9G:H;Y<J=H>F?XAbBGDFFJG^HEIFJJKGMGNHOGPHRJSJTIUIXHZB[I]G^I_daHb[c]dHfHgJ
~eku	u1[9^HIIINZdJfJ
~el^	O!C%C&H(E)E*C+E,F-Z.G/D0E1E3^4[5Y6c7I8F9>:H;E<]=F?^@IA]B?DIEIFFG]HcIGK[N[OFPCRDTIU^X_YZZA[E^D_CbGcFeIfDgF
~ela	Z!F#a%I(E)H*H,I-D.J/G0J1I2I3E4G5J6H7H9Z:Z;I<J=^>[?DB@CEEIFIGHIIJIKBLGMZOXRGVEWFXDYIZ^[J][^G_Fbac]dFeJgHhI
~elb	g(I)Y-Y9I:J<[=I>[?I@YA_B[DIHDIIKYMJNJPJUZVaWZZC]I_GaJbJdJfJhI
~elc	k#K-b9X=I>I@IBJDIIDK[N[OXZH]Ia[hJ
~eld	R!]#Z%E&J(C,H-B.J/E0H1H2H3b4F5I6G8H9J:H<I=E>D?C@GAGBYCBDDEIFHGFHFIAJJK?L[MXNCOYPEQIRZSZT]WFXDYHZ^[]]C^Ca_bbcFeHfDhd
~ele	K!D%_&G(E)B*X,D.H/E0D2D3a4A5C9F:@;I<H=E>c?_@JABBHDdEEFCGaIDJDK?LHMHN_OfP^QFRCSDTGV^W]X@YEZ>]H^E_Zb@cBdGfAgDhD
~elf	Q!F%G(@)f*E+I,I-E.J/G0H1I2H3G4H5I6H7F8H9G:E;H<J=G>E@CA]B[CGEJFIGGIGJHKXLEMENFPEQJRHSYTZUeVdWFXGYH[X]F^b_EbIcDdDeIf@gGhE
~elh	i#X-I/Y3K9X?I@HBJCIDJHDIHK[M_NJXJY[ZX]IaJbJh^
~eli	[!I#H%I(I)I*H+K-[/I0J1J3G4I6[7I:I;J=J>E?_AXBGCGDGHEIFJILZMINHOJPGQ_RYSITaUDV[WJXGYYZX[J]H^I_Ia]bbcIdIfIhI
~elk	o-Y3J9JHZI^KJN[OYZGhZ
~ell	K!G#G%E&H(X)C*F+C,I-_/E1E2G3[4C5F6F7I8H9a:J;J<G=F>Z?Z@HAEBCD_EHGYHZJFLEMDNWPDQFRWSITYU^V[WEXAYJZ>[@]b^IcBeIfCg_h_
~eln	f(X*J,X-I/J3_6]9F:J=I>G?IBJGZI]KHMJNaOIPJUJVZXIZF[J]I_JaHdIeJfJhY
~elo	_!G#a%I(I)J*I+J,J-Z0J1I2I3G4H5]6J;J=Z>Z?YAJCGDGGIHGIFJJLJMENFOHRYSJTGUIVHWJXHZF[Z^I_YaFd]fHhZ
~elp	U%I(c)F+J/I3H4J7I:G=I>G?G@XB[CIEKGIJYKFLXMFNGOISHT[UHVFWJXGZ][H]I^G_JaEbFcJdIf[gahH
~elq	yM]
~els	d!I%J&_(I3^7X9H:[=I>I?[CIDGFIHGI]KGMIPISHUHVYXJZY[J]I^J_JaFb[dFeXhI
~elt	h#Z(J+X-H/I3[6[9I=I>_?H@ZA[BFCGDFHBI^KGNHOIS[UIVIXIZXbJdKfIhJ
~elu	a![#[%J(J*J+J-H/Z4J6[9G:I=J>Y?HAJC[DZIGK^MZNJO_PJRJTIUJVIXIZE[J]H_HaGbJcJdJfJgJhH
~elv	j#J(J)]/J0[HDI]VXZFb^gK
~ely	g&X2Z@^HGQ^
~em^	C#D%C&E(?)E*E+F,@.D/b0Z2B3F4H5C6_7J8H9H:H;A<D=E?>@[B^CID_EfFGHJIIJDK_LEM<ODP[QDRISZUBWBX<YDZ[[B]_^?_cbEccdceBfXgXh>
~ema	I!D#J%H&G(A)D*^,D-J.G/H0E1I3b4A5F6D7C8E9[;E<F=B>Z?bADBJCYDdFDGDH[IIJEKBLEM]N@OGPHQFTGUYVAWCXcYGZJ[B]]^C_DadbEcGdCeFhI
~emb	X#G%G)I*H+J/H3G4I6J7I8J9E:I;[=I>D?HAJBGCHDGFbGIIJJJKaLJMHNFOHPcRJSJTIUIVcWJXHYJ]H^G_IaHcIdFfIgIh^
~emd	|+J7ZDHHFY^
~eme	Q!G#G%Z(I*G+G,H-A.I/J1G3C4X7F8Z9D:E;H?D@YAYBYGFHJIcKfLEMCNXOFPJQIRGSGUFVIWGXEZD[Z]D^G_EaFcZdXeZfIgJh^
~emi	W!H%H(H)J*H+I,I-G.J/_0I1J2J3E4H6H7I:I;I=g>F?G@DAIBGCZE_F]GIHJIEJJLIMGN_OHPHQJRISJTHUIVHWJXHYJZA[I]G^I_EaFbIcadFfHgI
~emm	l#K3J9G>_BJCJDJF]HXIIPZVJZGa[
~emo	T!F#G(G*G+X,I-G/I0I1H2I3X4X5J6H7I;H<J=Z?Z@DBICEEIFIGFIJJ[KXLHNFOGPHQhSITHWIXXYaZA[I]G^Y_XaFbJcGdFeJfEgHhG
~emp	N%E&J(C)E*F+E,H-E.I/E0H1H2H4F5I6G7F9C:Y;G<I=E>X@dAGBEDaEHFXGXHEI@JFLgN^OEQIRFSGTdWGXbYYZD[E]C_Fc^eGfEgF
~ems	o)]/]HHMIVY
~emt	|R^
~emu	g#I(J*Y-I3I4d9H:J>G?HBICIHFIHKGMYOIPJUJV[XJZX[JaZhJ
~emy	w+[cZd]fJ
~en^	8#Z&G(Z)G+H,d.@/J1A2G3E4Y5@7@9K:E<G=_>Z?^@ZADB[EAFJGEHFI^J>LGMFNFOGPJR_S=TIUIVIWIX^ZY]_^D_Dacbdc[dHfZgA
~ena	G!X#G&H(D)[*G+C/C0D1D2Z3D4E5E6J8_:a<G=D>B?GAYC@D@EDF]GHJJK^LEMFNHOCPCQHRCTCUhV_WdX@YIZF]@^I_?aFbHcGd[eZf?gChZ
~enb	|-]HIIGK]
~enc	L!]%C&I(C)F*E+F-F.H/D0F1I2G3F5I6Z7E8F9E:E<c=l>B?CAbBDCCDEEFFFGBHcJJK?LXM]NFOHQHSETGUAVCXJYI[E]H^EaIbEcBfBgFhB
~end	L!Z#]%I(H*G+D,D.I/F0F1Y2F4B5H7I8H:G;G<G>F?EAEBCCIDHEEFEGCHbIAJaK^L[NbOXPCRCT_VEWDZF[[]_^F_FaabIcZdGgDhE
~ene	X!H#E%]&Y)Z+I,^-G.J/H0I1X2[3E4H5J6H7I8H9I:Y;J<J>E?F@FAIBBCGDEEJGGHBIZJZLXMEO[PZRGSHTIU]WHXYZD]J^a_HaFdCfcgHhE
~enf	d-]<Z>J@IBZHEIJJ_K[NFR[Y]ZHaGdJfI
~eng	Z!Y#Y%I(X)I*G+H,H-F/J2^4J7J8K9F:I;J=J?JBGC]I_J[KDLJMXN^OGPJRKSJTIUJVGWJ]I^JaHbIcJdJfJhX
~enh	P!D#K%G&J(I)F*F+G.I1H3D4H8G:G;H<I=D>Y?FAHC]DJEHF]G[HGIZK_N]OFPEQIRFSFTEU^VDWHXCYHZa[YcDd[eHfIgHh]
~eni	P!F#C%c(d)F*D+F,[.Z0G1G2F3G4F6F7E8G9X;Z<H=D@aAFBXDBEGFFGFH@IHJ^NZODP^Q^RZTDUDVDWEYHZ@]C^__JaJbDcYdDfI
~enk	q#I,JBHCYHZI^M[ZH^[
~enl	o7[HZZH]]_JbadIh[
~enn	U!F#E(I*G+G,F.J/Y0]1Y2I3J4F6G7W8I9H:I;G<J>D?JAJCEG]HJK_LZMXNYPJQJS[TFUXW^XGYJZ>[^]X_HaHbFcEeYfZgX
~eno	O!D#B%I&J(Z)C*I+I-[.H1F2Y3C4D5H9X:[;F<H>G?G@^AGC^EGFGGYHHIeK[N[OEPGQHRESETCWEXJYG]I^X_DaHcHdZeGfCgEhX
~enr	c+Z/X>J@IBICZDbH^IHKJMZVIZF]JaJ
~ens	V!J#F&J(E)G*G+[,H-C/H0H1H2[3b4G5J6H8H9Y:G;H<J=^>^@BCEDGEIFHG[IBJIKZMEODPGRGSHTGUFVDWIXFYY[G^]_Ga_bZcFfagHhE
~ent	9%C(F)F*?+C,_-].B/f0k2B4@5E7a8A9E:F;D<C=[>B?B@DBbC?DFE?FGGFH[I[JBL@M=OJPER?SeTeUDVGWBX]YDZA]I^@aYcbdBeaf]g_hg
~enu	V!Y#J%F&K)J,a-Y/I0I1I2J4G5J6H9G;^>F?J@BA_DHEHFIGXHXIaJIKILZMFNERGSHUFWHYIZF]X^[_[aHbFcGeIfEhG
~env	e#J&Z-^3J9I=GBIEXIIKJVJWIXIZI_Jabc_dZfJ
~eny	j%[(J)J4a5X@JBIHEJXLJP^TZZG^^fJhJ
~enz	[!X%H&Z(H)J*J-G/J1J2J3[4H6J7I8Z9G:H=g>H?H@FBFCGFJGIHXIEJZKFL[OGPISJTJUGVHWIYJZE]HaGbHcYeJfGgJhI
~eo^	h#I-J9H?]@HBICID^HEIJKIM]OIT_ZGa_bXhI
~eof	y>[HIM[
~eon	d!Z#^%Z*Y+X-H7Z9J@HBIDIF[HIIJKINJTYU^aI
~eop	Y!H#J%G(Y)X*Z-_0J1J3H4J6J7J8^9]:X;]=I>G?I@EAYBGEJG]HBJHKFMHNFOIPaRJSHTJUGVYWIXHYJZA[Y]I_HaJcId]gHhI
~eor	|GXVZ
~eos	u4[cXf[
~eou	q#X-JXHcbdK
~ep^	S%G&I(E)H*I+[,H0I1H2I3J4H5I6[7X8H9D:E;H<J=F>J?D@[AFBCDXH]IXJHMHOEPYQJR^SGT]UFVaWHXEYIZY]Y^Y_FaJbEcGdHeJhX
~epa	]#H%H(Y)Z*J-Y/I1J3I4J6J7I8J9H:H;J=H>^?H@YAJBDCIDGEKF]GZH[IFJXKELaMHNHOJPISITIUGVaWJXIZC[J]G^]_IaHbYcYdHfGgJhH
~epe	g#]-K:J?JBIHFKbMJNJP]Q]X[ZEbJdJ
~epl	a#J%X(H*K+J-G/I3I4D7J:J=I>_?G@aAJBHCIDHIFKEMgNFOIVIXJZA[J]I^I_JaHbYcHdKfJ
~epn	u*[4]?ZHHL]ZIaJ
~epo	Z!H#J%H(I)X*Z-H/J1J3I4J7J:Y;G=I>F?F@FAIGJHbIFKGMIOIPIRXTJUIWJXYZ][J]]^JaHbIcYdIf[gJhI
~epr	f#I-G9I>JHGIIKZN_OYPYRZVHX^ZGh[
~eps	wDZHZRY^[
~ept	S!G%D(F)H*H+H,H-Z/a0H2I4G5J6H7I8I9F:C;I<J=F>C?]AJB^DEEJFIGFHEI^JYK]LFMXNXO_PHQJRHSITFUGVEWIXGYIZ_[F]F_EaEbFe[fDgGh]
~epu	f%X(I-I9I>Y?J@HCIDJHYIIKIMIOJP]RKUJVJXGY[]Ia[b[cJdIf^gX
~equ	O!F%D&J(a)F*E+],G.I/F1G2H3D4G5H6Y7G8G:E;I<_>C?F@AAGBXCdDGEdFHGGHZIaJGKFL]MEN^OFPCQHRHS^TGUDVDWGYGZD[G]J^F_FaFbJcZdHfDgJ
~er1	q-]HHTJb_
~er2	u-_
~er^	2!H%=&F,@-F.B/H0A1@2X3b4[5_6[7I8G:^;Z<I>[?CA^BICJD[FYG]HbIcJ_KZLFMBOeP[QERXSFTGU<V@W>YJZF[E]^^Z_[aacGdAe9hC
~era	I!]#[%D&F(I)B*D,_.E/E0C1[2H3G4J5D6J7j8Y:J<E=C>G?E@[BHCBEBGJHZIFJINBOAPeQJRES]TCUCVJXEYCZJ[@]E^H_DacbIdIeJgEhI
~erb	^!G#G%E(G)I*G+J,I-]/H0I1J3G4G6I7^8Z9E:H;d=G>E?^AIBECEDGEJFJGIH]IEJJKZLHMGNHOGP[SITHUHVFWIXGZB[H]J^a_FaEcbeJfGgIhG
~erc	_!J%I(H-G3I4J6J7J9_:J;J=I>G?H@FAJCGDHFXGIHAIbJ_KFMGOGPIRJSJTHUJVZXHZX^J_JaHbJcZdGfIg^hH
~erd	O!C%[&I(J)_*_+[,Y2E4]5G7G8I:F;]<G>c?DBHCGDXGJH;IJJFKJLHMFOFP^RDSETFUFVIWYX[YEZX[C][^D_IaHbBcCd_eIfBgDh[
~ere	I!A(X)A+_.G0Z2E3D4Z5J6_7Z9G:Y;f<G=H>H?Z@]AHB>CIDFEEHCIHJEKZLZMGNJOYPFQFSXTDU]VHZA[H]H_BbAdde[gJhB
~erf	a!I#J%[(H*J+J,J-G/Y0J3Z4X6J7J8J9]:X;^=[>FAJCaFJGHHYKFLJOGPIRHSJTHUJVHWKXHZD[J]I^J_GaJcIdIfHhH
~erg	Y!F#^(F)H*Z+I,H-C.J/H0I1H2H3E4G5J6I7H8]9C<J=G?Z@JA_BCCDDJEJFIGGH[IDJIKHLGMCNFOFPEQJRHSHT_VEWGYIZb[[][^G_GbYdFeJfXgXhE
~erh	_#H%I(H*],X-H/J4I7J9I:H;Z=H>F?aBGCYD^GXHBIGKXNHO]PJQWRJSKTXUJVHX]YZZC[I]G^J_JcJdIfHhH
~eri	I!C#=%?&G(?)C*]+D-@.G/B0Y1D3]5E6I7F8I9H:I;f<F=G?GACCgDcEHFEHGIJJFLBMGNbPEQGRFSCT@UAVBX^YEZE[B]a^Y_Aa_b@cBh]
~erk	^!H#]%[)I*I+J,]/I0J1Z2J3]4H6I7I8J9A:H;H<Y=I>Z@IAJB]CFDEGIHEIEJJKHMYOZPIQ]RISJTFUHWJX[YJZH[H]G^H_IaEbGcIdFeJgZhb
~erl	X!^#F)J+H,I-E/I0J1J2J4H6I7I8J9G:X;G=_>]?]AJBJCaDYFJGIHHJJKGLaN]PHRISITFUHWHXFY]ZF][^F_GcDdHeJfHgYhE
~erm	N!H#A%f&I(b)H*E,G-f/I0X1G2G3B4F5H6G7F8G:C;b<I=G>^?A@IAFBYCCD?EHFIGEHHI?JFKFLGMCNBOGPZRFSFTBVZXCYHZH[J]c^^_HaBbccFdEeGfHgEhI
~ern	M!_%H&G(F)D*H,E.G/I0E1E2F3f5G6J8J9F:e;[<G=A>J?YADBGCEDFEGFEGEHEIEKaLFMHQXRXSYTHUDVCWIXJZE[[]H^^_Ja?bEcfdGeGfIgG
~ero	O#C%I&I(G)F+F-B.I0G2G3f5H6F8F9A:C<H=D>c?^AXBHCADCEHFGGFHEKGLJNCOfP[QHRHSFUDVHWFXXYGZG[]^F_FaZbJeGfCgE
~erp	_!I#I%H)J*J+J/G4J7J9J:J=J>J?I@GBICZDYH^IHKHLYMINGOZP]SJTIVIWYZD[J]Y^J_]aJbYcKdIfJgb
~err	F!X#g%F&d(>)E*C,_.H/D1F2D4Z5D6Y7A9E:@;C<E=E>=??@AB_C>DAE]FBGDI?JFKDLBM=OGP?REScTcUGVAWEYHZb[a]^a=cZd?e^gAh[
~ers	K!H#J%J&H([)F*E,H-C.G1e2H3>4C5]6]7^8D9H:H;D>Y@[BYDXEJFEGFHZIGJFKALDMHNAOHPIQIS_TCUYVZW[Y][I]@^GaGcHd<eDfFgb
~ert	M!J#J%Y&Y(G)H*J+J,E-c.X2J3I4J6E9@:C;]<]=J>E?I@YAFCGDJEEGEHcIIKCMXRHSDU]WZX[YJ[C]G^JbIcHeHfAhG
~eru	V!]#E&J(I)G+^,Z-D.J/G0]1H2J3X5I7I8Y9J:E;H<I>[?D@GAHEHFHH@IFJHLZMIOYPZRXTGUFVDWHZH[G]D_JaJd_e]f[hJ
~erv	B!>#A%G&F(C)^*C+A,E-=.D/G1I2Z4e5d6d8@9H:@;G=?>@?E@>AABGC@DEEFFcG<IAJAKBLGN@OAP[QHReSdTBUaW@X?YdZ=[@]<^Ba?b=cgdYfkg@h?
~erw	Y!F#I%_&J(G)H*G+I,H-G.J/Y0H1G3D4_5I6X7I9E:F;^<J>E@HAHBDDZEIFIGGHCIDKaLGMGNFR^SHTXUHVYWIXEYYZH[G]]^J_YaDbFcZd]eHfJgGh^
~ery	O!D#G%Z&H(F+Z,G.H/E0H1J3J4F6G8F:E;G<I=E>Z@IAGBZCYDZEHFGGFH_I^JYKXLFN[QZRISaTIWG[F]]_EbGcEdHeHfHgGhF
~erz	_!^#Y%J(H)J*J+I-Y/I1J2J3c4I6J8J9[:^;J=H>E?H@DAJBECGEXFXGJHCI[KXLYMXOGPIR[SJTJUYVHXFYJZB[I]H^J_IbHcGfGgJ
~es^	J!E#_%G&X(H)I*G+H,G-Y.J/D0G3^4I5G9D:G<H=Z?CAXB=CBDAEGFGGXHaIbJJKbL[MJNZO[PGQHRISCUHWE]B_GcFdDeGgH
~esa	U!d#G%G(I)X*H+J,I/H0J1J2J3G4H5J7I8^9H:[;Z?H@FAIBFCGDFEaFJGIHEIFJJKFMHNZOIQaSITIU_WGXHY[ZA[H]H^H_HaHb[cGeJfFgIhI
~esb	e#Z1X?G@JB]HHT^ZJ[abI
~esc	P!a#C(B*J/D1F2F6Y7D9X:E<H?_@BAFCCD>EEGaH>IFJGKFLEMBNFOZRHTIU_VYWEXCYZZ^]H^D_BaBcadcf[gJhD
~esd	h-J@aIJKIMINYPZR[UJXKZEbZdGf]g[
~ese	9!Y#C&I(^)]+@,A-=._1Y2D3J4H5]6D9E;I<I=]>J?X@HB]DBEXFdGYH@I>KCLGMDN>OEQESbTBUXVXWbYDZ[[E^Ga^b]eKf^g^hG
~esf	lHbRXZJ
~esh	_!Y-J:J;X=[>J?K@]BGCJDZHYIYMJNJVIWY^I_IaJbXd[fHhI
~esi	c%J(J1I3Y=X>G@HBGDGGYHXIHKIOJUIVHXHZJ[Z^[_]bJdJfXh^
~esj	|#[]]
~esk	V!H#G%I(f)E*]+J/[3G4J6J7I8J9H:H=H>E?W@^BDCIGIHaIFJIKEL^MIOISHUHVFWJXIZG[I]H^Y_JaHbFcGdIfGgbhH
~esl	k#[-I3J6X9I:J>I?J@JB]CJDJGXHEIJKJMJOZU^VJXHY[ZH][aJhJ
~esm	i!K9I:[;X>I?J@[A^BJCJDJG^HFIHKXMINJVJXJZF]J_IaJbXdafIh[
~esn	u-]3Z@ZHGIJK]NHOIZI
~eso	b![#G%[-H/J3I4X8G9Y:J=J?I@GA]BZCJDGGXH[IHKGNIOIPJTHVIXJZ_[J]Z_IaJbJfIhJ
~esp	T!F#b%G&J(F*G+H,H/E1H2I3I4F7H8J9[:G;H<J=G?D@YAYBCCDDJEHFHGHHXI_JIKHLHMJNbOYPGQJRGSHT]UGVEWIXaYIZG]Y^H_]aJbJdGeJgHhD
~esq	rZ^
~ess	D#[%^&E(G*?+C,B-^.J/^0F1H2H3J4E5E6B8F9D:H;E<E=a>aB_D]EIFBGGH^IDJBLFM@NJOAQ]RGS_THVFZ_[A]d^?_@aabIcHdZeHfCg?hI
~est	A%@&D)H*]+Y,?-J.F/<0E1G2E3H4@5D6Y7F8f9a:f;D<B=X>G?_@EAZBcCCDEEFF@GFIEJEKFMZNDODPHQaS^T>U_V_XEY^ZI[C]H^D_]bBcFdGe@f]gEhH
~esu	k/_D]EWHHMFN[R[ZG
~esv	y3Z
~esw	|.X
~esy	m%I=JBHGZHHReZJdXfG
~esz	i![#J%J(I)J*J-Z/Y3F4J7J9G:G=I>H?G@[B]CaDIGJHBIFK]MbNIOIPXTJUJVHWXXJ[I]J_IaIbGcJdJfIgIhI
~et^	6#?&E([)Y+D,?-@.Y/X2F3I4B6H8X:J<E=Y>^?]@HBXCEDEEHG[ICKHLJMCNFO[QDRESZTCUYWZXEYHZZ[H]a_ba^caeJgahF
~eta	W!E#F%G&^(X)J*_+F,H.J/J0^1H2I3J4G7H8Z9D:Z;Y<J=G?D@BAHBZC^D^FFHAICJIK[LHMFNaOFRYSGTHUEVCWHXEYIZ[[H]XaCcFdGfGhZ
~etc	yHHWIZJd]e[
~ete	]!Z#F%])Z+J,I-Y/I1J2I3E4H5K6J8I9[;_=G>X?F@JAIBECDDJF]GYHJIYLHMFNEOGPHQJRHS[THVGXFYJZ^[H]G^X_HaFbGcGeJfXgIhF
~etf	uBJH_NJ
~eth	N!J#F%H(D)F*a+_,G-[.I/F0I1I2J3D4G5I6I7[8H9J:F;H<J=B>G?e@EAGBGCeDbFHGGJGLHMGNIOFPFQJRHSFTEUEVCW[XFYIZZ[G]Y^G_FaBcHdGeJfHgGhF
~eti	e!J#^%I(J-H/J1^3J8X9I:J>HBFCIGJIHKcNIOYPJTJVXXZ[J]I_IaHbIdJfJhI
~etj	u)]BJHJIJKJUbVJZJ
~eto	R#D%E&J)D*c+Z,a-C.I/F0H2H3Z5H6G8G9E;Y<I=I>A?e@AAYCeDDFHHAJ[K@LFMINBOXPCQIS]TFUYV[YHZI[H]C^H_^aBbCcEeIgKhD
~etp	|NISZW]ZHbJ
~etr	^%I(G)J*H+J,J-G1K3]4J6J7J8K9D;X=H>e?F@KAJBFCFD[EJFJGZH@IaK[LHMGNGOFPHR]SJTIUFWZXHZY[I^J_IaEbZcIdJfIgJhG
~ets	U!J#G%I(X*[+Z,I-_/F0I1I2J3D4H8I:G;G<J=G>F?YAIBACZEJFJGGHBJZKGMEPXQXRISYTGVHWHXGYJZC[H]D^F_GaZbHeJffg[hY
~ett	M!E#G%H&I*[+X,Y-J/a0F1F3X4G5F6F7G8Y9H:J;J<_=I>A?E@[AYBJC@D?EIFFH]IdJHKXLFMANbOISITDUIVJWXXC[E]H^E_Za]bEcGdBfFgEh]
~etu	X!Y#I%Y&X([+a,^-H.J/I0J1I2J3G4J5J6I7H8I9F:G;J=G?H@EAHCHDdE^FJGHHIIGJXKYLIMHNGOIPFRISYTIUFVEWXXHYJZ?[H]I_ZaFb]cXdCebfGgGhH
~etw	[!I#J%H(J*J-G/D0J1J4X5I6]7I8I9Z:I<[=I>G?I@[CIDIGJHZIGK^NGPIQ^RISFTHUJVJXIYJ[J]I_IaIbGcdd^fEgIhJ
~ety	p#^8[HGI[KGPZY[ZIdJ
~etz	O!H#Y([*F+G,F-B0H1H2I3J4I5I6G8J9F:];G=Z>J@IAIB]GFHDIBJGKZMJOXPIRGTFUZV[W[X^YH[I^I_GbZdFeIg]
~eu^	l%Y-J9[=[@IBZIJKHZ]][aJ
~eud	|,]e[
~eue	[!J#G%I(H*J+X-F/]3I4J7J9Z=I?G@XCGDYGJHZIYKYLZM_OIPJTJUJVXXJZI[^]X^IaGbHcJdIfJhF
~eul	g#J(J*I3J9I>I?[@XCaDIHDIHKJPYSJTYU[V[XJZF[a]JaIcJhJ
~eun	m7Z9H>J?I@IBJIJKJMJZ]]bdIgZhK
~eur	R#Z%J,Y-A/E0H1G2J4a7[8Y9B:^=G>E?B@IAXBBCJDDEGFGGIHJKBLGMIPYRZS]TIUJX[ZZ[H^Xa[eJfIgFhD
~eus	i/XB_KaNJZCfX
~eut	^!J#I)J-X/I0J3H4I6c7J9H:H<Y=X>E@aBGCXDGFZHAIFLJM^NJOIRJSYTHUZX[YJZF]H_JaFbFcIdEgJhY
~euv	r8YC]PX
~euw	]!I#G(X*I+[,I-F/Z0I2J3H4H6I7I8]9^:X;J=I>I?F@_AKB_CEDZGJIGJJLHM_NEOGPIRJSIUHWJXIYJ]Y^H_IaGdGeJfHgJhE
~eux	]!J#I%J(I*^+Y-H/X3G4J5Y7J9G:I=I>[?G@_AZBGC_DFLJMHNHOZPIUJVGXYZ[]H^J_JaHbJdJfJgKhF
~ev^	e#](J*X/J3H4J6J7]9H:I=J>E?J@EAJBHDJH[I[LJMINHPJRZTJVJXIZG[I]^^J_HbJc^d[f[gKhG
~eva	c!I#H%J(H)J*J+J-^/X0J3H4J6I7J9G=I>G?HBYCHGJIaLJM^OIP^RJTJUIVHXH[I]Z^J_GaHcJdIf^gJhH
~eve	I#^&_(F)J*Y/A0D2G4C6J7G8D:J;I<F=A@XADBYCED[EFFHGHHDJ]L]MGNdOBP[QFRDS^VIWIXJYH]C_DbDcHdDeZfZgE
~evi	W#[%I(G)I,I-c/G0Y1J3I4J6J7J8J9I:I>b?G@IAJCXDFEJH_IEJJKaNEOXPIRJSJTGUIVHWJXHYJ]H^J_HaHb[cIeCfEg[hG
~evl	|>[
~evo	_!H#I%G*J-G/H0J2J3F4]7J8[9G;J=I?]@_AJBGDIH[IGJJKXLKMINIOYPYSIUIVXWJXHZE_Xa]bHdIfIgK
~evr	u*[HJLZaX
~evu	u9ZCJD^HJK]aH
~ew^	e*G+^-I3J8Z>H?JBKCIDHH[IIK[NJR]ZJcZhY
~ewa	_#I-I3J4I>I@ICKH]IJNJRISFTJUJVYXJZH]YaYcgfFgJ
~ewb	|+J@XD[
~ewe	d#J%^(Y)J/Y0J1Y3J4I7J9H:J>X?I@^BGDIFJGGIHKGLJM^NYP_RJVIXJYXZD]I^J_JaIcJdHfIhI
~ewh	r-Z7Z:]HFdI
~ewi	f*Y-X/Z9H>J?J@YBZC[DJHFIYK]M[TJZG]Ja[hI
~ewl	s%Y8^@ZHEZJdZ
~ewn	q([3_:^>IDJHIIIKHMIOJZIh]
~ewo	y(J)^HZZH
~ews	y9]VX
~ewy	|(]
~ex^	mHZIaZF
~exa	oDIGZHXO[^XcZ
~exc	Y!Z#E%I(G)[*b+J,H-[/J1J3H4J6J7J9G:I;K=H?HAJBGCGDHGbHbIGJJKGMHNIOIRJSJUGVXXZZC[I]H^G_HaIbIcIdGe]fIgJhH
~exe	w([)JHIL]
~exh	|K]XY
~exi	U!H#G%I(G)I+I,I-E.J/H0J1I2I3F5J6I7I9F:F;I=G>X?EA]CbDFEHFHGGHJIcJHLIMGN[OFPHQKRHSHTHUHVFWXXGYJZE[J]F^H_caCbZc^dDeJfFgIhd
~exp	O!F#E%a&a(D)J*G,F-C.J/F0H2H4G5I6H7F8H9E:D;Y<I=_>D?D@@AGBACEDCEHF^GEHaIBJFKZLiMEOZPGQ[RGSFTGUEVEWGXFYHZ][E]_^C_EbEcFdDeGfHgHhB
~ext	S!I#G%F(F)I*I+H,J-F/I0J1H2^3b4G6J7H8J9G:f;I=G@_AIBECGDCFJGJHZIJJ]LdMFNGOGQ[RISIUHWJXHZ?[G]D^G_IbFcGdGeYfJhE
~ey^	T!e#G%H)H*J+I,I-H/X0J1I2J3[4J5J8I9E:D;I>I?e@IAIBKCIFJGYHHI^JIKFMGO[PJRISITIUWWIXHZC[J]F^I_GbGcIdIe^fYgXhJ
~eyb	n#YH^hX
~eyo	|-^HJKI[I
~eyr	m+]3J?[HFIJKZVX
~eys	g(I4J6g?[AJDJHIIJOGRFZG]JcGdJfG
~eyv	w3[?ZDZHFOY
~ez^	]!]%H)I*I,J-H/I1J2J4I6J7I8J9^:^;J=G>F?G@ZAJCHDFEIFIGJHJJJKJLJMHNZOIPHWIXaYJZ[[I]X^I_IaGbJfHhH
~eza	p+IB[D^UJVZdZeIfJhZ
~ezc	|%J9JF]VY
~eze	c!Y#]%Z(Z)Y*I,J/J3H4J6J8J9G:J>^?]@XA[BGCHDGGJH@IJKFLJMINIOIPIRJTJUXVGX^ZB[Y]Z^J_GaXbJfI
~ezi	o+Y4Z9[DHGYVZ_ZcX
~ezo	w!XF]Z]
~ezp	q*Z?]CZDYHIQYY]ZJ
~ezw	y.^9J[X
~ezy	w4[HIS^TJZH]]
~ezz	m*Y-J3J9I>J?^@IC^DJHFIYKJNZXIY[ZIaY
~fa^	u#[HJIXN[
~faa	w;X
~fac	Z!I#H%J(G*[-e3G4J7J9I:I=I?H@FBGDGGJHdIFJJMHOJPJSJUIVXWJZ][J]H^I_JaHcIdIfIhG
~fah	|1Y
~fai	I#H&Y(H)C*D+D-D.H/c0[2H3H4F5^7J8X9D:E;Z=B>A?A@GBFCBDFEJFaIEK^LEMHNYP^Q]SGTBUEVEWEXEYYZe[C]C_FaAcYdBe^fHgBhF
~fak	y*ZC]ZH
~fal	R#Y%I&J)a*E+G,Z-A/X0G1G2H3c4a7F8G9B:E<H=^>J?A@IAGBGCYDYEGFaGEHDIGKKMBNIOJPYQHSIT^UCVHWFX][E]C_EaBbDcEd^gFh]
~fam	yHXIX
~fan	u1[@JZZ]]
~far	j-J.Y6X9I>J?JA[CJHFIHKXM]NJSJT[U]V]ZFhI
~fas	h!H#I)J+X-I>Z@[BJCJDJHZIXKINIOZRYTXaYb[hZ
~fat	r3Y9E:[B]DXHII[KJZH
~fau	_!J#J(J*J+I-J/J3[4Y9H:I=Y>G?H@_BIDFEYH^IYKFOJPJUJVJWHXJY]ZF[Z]JaHb^dJfJ
~fav	l#[HYK_ZZ
~faz	wHJNZV^
~fbo	|H[
~fd^	p;[A_HIK[OZ_HbY
~fdl	yI]
~fe^	o1Y@ZH[K[NJZG][fX
~fea	d!J(J)I,I-J3J8J9I:J=Y?IBKGIHXIJKJNJSGU_V_WHXJZG]JcJdaebfG
~fec	g#J%I-G/J1J3I9]:J;J>H?JB_CJDJGJHCIHJXKIMJNJT]UZVHXJZG[J][^I_JaJbJfJg]hJ
~fed	W!F#H%I(G)I*G+J,d-H/I1J3F4H6J7m8I9G:F=I>I?I@FAIBGCJDIEJGJHCIHJJKHLIMHNHOJPDRJSITIUIVGWJXIZC[J]I^G_DaHbIcIdEgIhH
~fee	|3Z
~feh	X!H#Y%Z&^)I+J-G/X0J1J3[4G6Z7H8Y9G;Y=]>G?GAJBECXDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_HaFcGgIhF
~fei	y![9[:]HI
~fel	l#]3_9I>]?I@IBIDIHBIIKJMJSJUJVJXIZZ]JaIfJh_
~fen	c!J#H%I(Z)X*J-I4J9H:H;Y=[?G@ECHDHGXIGKYMGNHQYUHWJZY[J]^^IaYb^cJdHfGgJhI
~fep	|JY
~fer	P!H#X%E&Z(C)E*^+F-B.H/[0I1G2H3J4d5G6a7F8Z9B<H=G?d@EAICEDBEHFGI[JFKWLGMIO]PFQHRYSFTCUZVCWGXDYIZE]Y^F_EaAbGcFd[hD
~fes	y*Y>[WY
~fet	s@X
~fez	|-ZIX
~ff^	_!I%^(])[+Y-J/J3I4J8X9J=I>Z?H@HBICHF[G]HGIHKHMIP]QZUEV[]J_JaIbJcJdZfHgJhJ
~ffb	|H[
~ffe	T!G%G(F)F*_+I,I-E/Y0I1I2J3J4G5J6_7H9G;Z<J=I>[?_CIDFEJGYHJK]NXOYRZSHTYWIXGYIZ@^G_GaDbGcFdXfFg[hF
~ffi	P!F#D%^&J(]+X,H-D.J/Z0H1E2H3Y4I5I6H7H8I:G;H<]=H>[@FAHBFC]DDEHFIIIJGKDLGMcNDPEQJRHSHTeUGWIXEYIZC[E]E^G_FaFbFcYeJfFgehE
~ffl	k0]4[9JH^ZJ
~ffn	|HX
~ffo	|+ZDJ
~ffr	h-I2Z3]6Z9H<Y>G?J@ICIDIHDIbKENJO_VJXIZHa^
~fft	y?ZA]
~fge	j#J(J-H/J3J7J9F:J=^>F?I@EBZCHDEHCIGKZL]MJNIOJPJVYXJZ][J]baZbJfIhJ
~fgp	|@XHIN[
~fgr	|cX
~fi^	^#J%J&a(J-H3G7J9J:H>I?I@XB^CHHcIFKHNZWJXKZF]I^HaGcJhG
~fia	o,Y3Z6[<YHIIX
~fic	I!D#?%X&H(_)G*Z-B.G0E1C2I3Z4D5F6E8F:G;D<]=C>a@FAECeEFFFGHIIJIK>LDMaN?PCQGRISDTdUBVGWDYF[A][_CadbCeGfBgdhJ
~fid	l(H:J=J?gBIDJHBMIUJVGZCbI
~fie	^!H#F%J(I+I,J-G/J3b4J7Z:H;J=I?HAJC_GJH?IGJJKDLIMGNGPITJUJVGXXZJ[H]Y_Ha]b[cJdIfJgJhc
~fif	y#Z=]ZJ
~fig	P!E#G%D(C)D+H.J/G0X1G2J4G5I6G7G:C;J=C>E?E@JAHBCCFDGEjFHGIHJJHKFLHMFNCOHPCQJRGSGTGU?VdWgXHYHZ;[H]G^G_FaGcEegfAgGhG
~fij	y3[>]
~fik	h!J#I(I*Y-H7J?I@JBIC_DGH^I[KIMJO[VJX[ZD]Y_Ja[
~fil	O!H#C%D&J(^)F*D+Z,H-@.J/C0G1G2_3b5F6G7E8G9B:D;G<H=E>I?A@AAGBBCcDYEHFDGgHJICJlKALFM^NBO^PDQIRFSGTEUFVDWGXEYGZ@[F]C^E_EaGdEeHfEg^hF
~fin	M!G%E&H*I+H,E-F.H0G1G2H3E5G6E8C9J:H;F<H=Y?X@FBeCDDAFFIAKBLEMHNEOBQHRFTGUJVIWiXA[^]b^D_fcCd@eFgGhJ
~fiq	y#]3X@[HJ
~fir	R!X#D%I&J(J)F*J,I/F0I1G2H3B4F5I6H7G8c9E:a;H<Y=E>H?C@XAGBJC[D^EGFHGEIJJGKAL]NaO[PFQIRFSDTGU[VCW]XEYIZG[E]]^E_EaCbDcfdFeHfBgGha
~fis	w3^>]BJHH
~fit	w3J?ZCZHHIKKJO[ZFh]
~fiu	k/Z@ZHHIXJYKJOZZ[
~fiv	g#^@JHHX^ZGa^
~fix	j%J*Y5^9H>_BIHDLJPJZJ^^fX
~fiz	n(Y,[3Y>Z?JBJC[DIHGaY
~fja	|Q]
~fla	h-Y@JBJHZKJL]ZG^]b]
~fle	uA_BYHGT[X^ZH_IaE
~fli	e#J-I/J0]3J4Z9I>G?J@JBJHdIIKIMJNXU]ZD]KaIcJ
~flo	g![(J)[/J3J8^:I>I?I@HBHDJH[KJNJV^_YaIfIgZ
~flu	|H^
~fma	|#XX[
~fne	|HX
~fnu	w3_
~fo^	_*I+a-J3X>X?Y@JBJC]D_IHKIOJVIXJZH]JaJ
~fod	w,Z7Y
~foi	n#Z9J>K@]KJX_ZFa[
~fol	]!I%J(H+X-[0K3G4J6J7I8J9];G=I>G?H@YAIDHFaGJHIJJKHLJN_OIPISJTGUJVGXHZX[J]I^I_GaZcJd[f[gZhI
~fon	S!G%G&J(F)I+E,H-D.I/H0I1I2I3a4G5J6H7H8H9C:F;H<J=F>_?^@DAHBHDbEIFIGHH^ICJIKDLHNEOfPGQJRHSHTGWGXEYIZJ[G]X^H_GcGeIgHhF
~foo	e#[9J>[?X@ID_MJO[ZH]IaE
~for	D%F(F)E*E+Y,A-X.E/C0D1I3f4J6C8g9K:Z;B<J=J>C?J@IA]B7CbDdFCIAKYLdMENHO;PHQYRASXTJUFV?WDX]YJZI[]]a^Ia@cFdAeBf>g@hb
~fot	|HZ
~fou	U!H#^%G(G)H+I-H.J/G0I1H2J4^5I6I9F:G;J<J=G>E?E@JAbBXCFDEEYFHHJI[JIMFNJPFQJSXVFWHYIZZ[H]F^J_baGbHcFdEeYfDgI
~fox	|.Y
~fr^	l-J2]3Y>I@JCJHFI]KFO_XIZIa^
~fra	Y#E%G&X(F)G*]+Z,H-Y.I/F0H1X2I3^5I6b7G8H;Y<X=F>H?[@HAGBDCCDAEGFHHXIYMDOJQIRGSGUGVEWIX_ZI[G]E_DaDdEeJfFhX
~fre	]#I%Z(I)I*J+J-Y0J3H4I6X8J9I:Y<X=f>G?^BGCFDXEJGJIFJJKHMHNGOIRJSITXUHV_WYXJYJZH[[]I^H_IaHbHcIdBeGfEgIhG
~fri	h#J(J-I/J9Z:J>G?I@[DJHXIHJ[KINIS^T_ZH_Ja[
~fro	J#C%C(C)]*C,G.H/C0G1Y2G3D4Y5H6b8I9C:J;_?G@GAEBCEGFFGYJeK_MDOZP]QJRJSFUHWGYFZD]C^[_YaWcYeGfCgHhJ
~fru	j-J>J?[@]HFIIKbPYQZ
~fry	s3Z9JHGIaKJO[ZJ
~fs^	_#J(J*I,Z-H4J7h9I:J>J@JBJDJIIKHMJNJPITGZGdJgK
~fsb	|N]
~fse	p)a-JBHHFSYUcVGZIdJfI
~ft^	J!H#E%G&H(B)J*X+F,H-F.G2F3I4C6E7b8F9B:C;[<H>F?F@FAZDJIDJYKIL[MENAOBPFQGRbSeTbUJVEXCZA[D]^^IaZbCd[eFf[gchB
~fta	|>[HJZ]
~fte	L!Y#b&I(H)F*E,F.H/a1J4F5G7E8Y9Y:A;G=J>A?C@XA^B]CIDIEIFFGDHJI@KBLXNGOFQJRaSHTXUGVGWFX]YY[D]^^IaFbJcDeGfbgIhG
~fti	|@[IHKIN[
~fto	f.Y7JHGSbTJZIcbfJgH
~fts	|SX
~ftw	o1^H]IJJX
~fue	r#]-J9[@JIJKJPYZHc]
~fug	n(X4[8]?YCHDZHHT]ZJ
~fuh	s%XHJUZbY
~ful	_!J#H%I(H)J-H3H4[9G:J=J>F?JB_CJDIH[I^KZLJNJOXPJSJUHXJZ[[H]I^J_JaHe[fYhI
~fun	V!E#E%F(Y)X*J+H,H-C.Y/H0I1I2I3D4G5[6H7G8H9B:H;H<J>D?D@GAIBcDHEIFIGGICJIKCLGM[NGPXQJRHSGTFUeV_WFXZZ][F^F_YaDcGdDeGf^gHhE
~fuo	u#^9ZGXIJ
~fur	m>X@JBXHGN]VYX[ZH
~fus	P!Y#D%_&J)[*G+H-^/b0H1H2J3D4F5I6G8G9F;I<J=^>F?I@YAIBDCFDFEHFGGFHAIaJbK^LHMCOYPYSDTFUHVXWGXFYIZH[G]F^G_FaGbEcIfEgFhW
~fuz	q-cHGNC
~fwa	|]Y
~fwe	y9[MIg]
~fy^	_#H%J-J3X9I:J=K?XBICZDcH[IHJHKFLKN^VJXXZA]I_JhY
~fyl	pD^HIIYKJN_
~fyr	|HII_
~ga^	U!E%E(_*D+G,G-C.H/F0G1G2[3G4E5I6G7F8Y9J:D;G<I>Z?C@CAGDBEHFXGFH_I^JHLXNYODP]RFTDV_WGXZYHZ<[b]B^E_Fa^bEdDeHf_gFhZ
~gaa	n%]3Y>]@ICZZYaI
~gab	w#[DYN]
~gac	o(J3Y9J>J?[KJLZY]a]
~gad	]#E%b(G)I*G+I,I.X/I0J1J2J3G4G6Y7I9]:G;I<X=H>E?G@EAIBFCGDJFIGIHIIDJJKEMFNHO^PaRHSITHUbVFWIXGYJ[I]a^I_JaEb[cHdFgJ
~gai	S#Y%G&J(H)X*H+c,I-D/G0I1J2J3I4H5J6J7J8Z9G:C;H=H>G?H@aAIB[CGDEFIGHHFICKXLGMJOHP]RZSJUHVGWJXYYJZ^_JbIeIgIhE
~gal	n(I)J*Z+Z-J3J4[9J@IDIH[IJKJL]N]PJTJXJZGaKf[
~gam	b!H#]%J(I)J+I,J-G/Z0Y1Z3G4H5[6J7J8J9G:H=I>Z?H@EAJBHCFGJIEK_MbNIOHPJRITIUJVIXHY_ZC[I]H^J_IaHbGcGdIfGgZha
~gan	K!Y%G&I(J)D*C+E,E.G/F0F1F2F3B5G6F7I8F9A:e;E<H=^>J?IAFB@D@EcFcGaH?IFJGK@MANbODQGRESETEUcVEWgYFZ>[C]Y^D_DbGc_d^eFfCgEhD
~gar	_!Z#I)J+X,I-F/I0J1J2J3G4H6[8J9a:H;J=H>C?EAZBFCYDCFJGJHFKYLINGOGPHR[SYTHUJVHX^YIZI]Y^JcIdFeIfZh[
~gas	c#H%I(G)J*J-H3I4J7J9H:h=[>F?I@EBFCHDFH_IGKDLaMHNIPIRKSJTIUHVHWJXI[I]Z^H_JaYbHcJdIfJhH
~gat	[#I%e)H*^+I,J-G.Y/J1J2J3H4I6K7J8J:I=X>F?GAIBFC[EKFIGGH?IEJJKDMHNGOIPbRISITIUIVGWJXI[I^I_Ga[bbdIfIgHhI
~gav	c!J#J%Z*X,X-I2Y3F>H?H@ZBJC[DbHAMJNJOGRYVJXIZX]Y^IaG
~gba	w-a4[?Z@JHGKIZG
~gcr	nYa
~gd^	_!b#G%I(G)I+J,J-G/X0J1I2I3G4I6J7H8Y9F:];I=H>E?GAIB]C]D_FJGIHAKDM]OHP]RISIUJWJXHY[ZA[H^G_GaGbHdJfXhF
~gdo	|7[
~gdy	l+Z1Z@JD^HIL^WZZG^JdY
~gdz	|DJHYZ[
~ge^	F!E#A%C&H(G+],F.c/Z0E1E2F3@4D5F6E7a8J9B;G=D>W?^AEB[DJFEGDIHJELCM_NGPDQGRES]TEXaYFZ[[]]__EaCbXcXdIfCg[
~gea	f-J@aHIIIKHM[NGZZ][^H
~geb	T!X#X%E&I(Z)]*F+X,F-]/F1H2G3C5H6G8Z9B:Z;Z<H=I>F?_@DAZBADCFGH>JGKZLHMBO[QIRFSGUEWGXXYHZC]b^Z_XaYbIc]eIfD
~gec	wB[UGVZW]
~ged	r%X)X>I@ZBKHXW[ZJ
~gee	[#E(])Y*H+H-F/I0[1J2I4Y6I7I8I9E:F;X=X>G?D@GAID_EKFIGHHBJZKHLYMGOFPFQJRISHTHVYW^[Z^H_Ha^bIdGeJgIhH
~gef	h#J(J+Y-J4[8Z>[?I@HBJCIDJHGIJKIL]NYVJXZZD][_]aJ
~geg	d!J%J(]*J+I-H3^4J9I;J=J?H@GBHCYDaHIIGLJMINWOZUJVXZD[J]ZaFdIhY
~geh	X!G#F(E)H*I+I/H0J7I8J;I=J>^AJBECFDEEJJJMYNEOGP[TXUXVJWIY]]X_HaEcZdYeHfYgHhE
~gek	p#J1[9J>X?JBZCJD[HFZY]Za]dJfI
~gel	Z![#[%G(H)G*Z,H-X.J/Z0H1I2J4G5J6H7G8I9C;H<J=^>Z?C@]AHEJFIG_HBIKJILHMIN[PFSITFUFVEXEYIZY[F]X^Ha[bGcHeJfFhI
~gem	_!I#X%Z(H*I+J,J-F/I0H3[6J7J8]9G;J=I>]?G@]BHCFFJGIHEIXJJKDMFNGOIPIRJTIUHVGWIXHZX[H]b^H_Ja]b[cIeZfHhY
~gen	G!I#D%H&E(F)B+G,G-^.F/>0m1F2J3E5C6@7E8^9^:X;]<D>D?F@]ABBFCIEGH?JXKHMDOEP?QFRBS?UZVDXcYDZZ[C^a_CdFeGfAgDh[
~geo	|/X
~gep	g#I(J-Y9I>J@[DJHIIIKILbNZX^ZC^^
~ger	N![#Z%^&H)C*A+],I-Z.K0E1I3D4I6E7J8E9?=E>]?a@[BYC@EJGHHZIIJYKFLIP]QYRDTIUBVCWCXGYFZ^]C^G_YaHbHd[eGfH
~ges	O!a#c&I(A)X+E,J.J/G1F2G3A4H6F7F8Y9C:[<J=B>Y@JAGB_CBDEFGGXHBI?JFKJLFM]NFPET^UaVcWDXFYYZB]^^H_CaGbDdbeHhB
~get	Q!H#^%E&J(I+Z,Y-Z/F0G1G2H4G5I6J7G8G9E:H;J<J=F>G?E@EBBCCDbEHFIGdH@KGL^MERGTJVFWZXEYHZa[Y^Y_]bGdEf]hH
~gev	b!I#F%J(J*_+H,J-H3^4X6J7J9G:I=J>J?H@GAJBHDbGYHCIGKYLZMINHPJRITJUJVXXHZE[J]H_YaFbJc^d[fY
~gew	_#H%](G)]+J/]0I1Z3I4I6J7I8J9F:H;I@^AJBXCHDGFIGFIFJJKYLIMaNWOIP^RISJTHUIWJXIZB[I^H_HaGbHcJdGfHhG
~gez	l!Z#I%[+Y>ZDGHHKIUYVJZF[Z]]dXfJ
~gfe	l7dHJ
~gg^	d![(H-X1Z@IB[HXIJKIMJNJSITJZXbYcYhZ
~gga	uBYHZZE[]h[
~gge	c!I#J%J(H)J*J+X-Y/J0J4J7J9G:I=X>Z?F@XAZBZCHGZIFKFMHOIPJRISJUZVHWJXH[I]^_]aHbGc[dIfIhH
~ggi	d#J%J(I-I3E8Y9Z:I=J>Y?G@YAZBIC_DEHDIHKFNIOHPIRJSJUJVIX^]H_Ja]bJdJf_hI
~ggl	y@JHIK[
~ggn	m,X>HDJL]ZZ[JbbcJhJ
~gh^	Q!I#G%H(Y)J*Z+^,J-[.J/I0J1J2J3J4I5J6J8I9H;J=F>E?HAJBZC[FJI_KXMIN]PYRJSGTXUCVHWIZG[H^H_JaXdHfIgXhY
~ghe	h!Z#J%a(a)J-J3I4J9E:J;a=J>I?J@GAJBJCJDJIXKIMJNZOJVJXIZF]J_ZaIbJdIfJhJ
~ghi	|EZ
~ght	S!F%d(X)F*G,J-E0^3F4[5I6I7G9]:F;]<J=F>G?F@[AICGDEEZFIGFICLGMFNFO[P^QJSGTFVIWJYIZA]F^Z_GbFdEeIgGhX
~gi^	b!E#J%I(I)[*[+I-J/K2Z3H4J7J8]9H:I=H>G?Z@[AJDEEJGJH]IZKEMIN_OIPGS[UGVFW^X[ZA[J]H_JaGbJcJfIhI
~gia	l!J2Z5ZBJHFIFMJN[PaV]ZI^Xf[
~gib	l!I)I/J9_BJDJIJMJNJSJTJUJV]W[ZE[Y_[aKfY
~gic	r-Z=]BYR[ZD][
~gid	o3H9J>JCaHIIJOJP[XYZY
~gie	wC^P^
~gif	w3[D]OXZI
~gil	l*Y/Z@JGZHHM]O[RYZJgY
~gin	O!Y#X%E&I(J)E*J+c,F-].X/D0G1G2G3I4C5G6F7b8G9A;[<I>E@GBHEGGFIXK?LJMHNBOGPIQIRHS[UCVEWFXbYGZ][C]Y^b_Ia?bdcEdDeHfGhE
~gio	b#H%I(^*J-G3G4I8J9[;J=I>Y?G@^AZBGDXHBIFKFNIOIPHRYSJTJU[VGX][J]G^J_Ja[bIcJdJf[hI
~gir	p?X@_BIHFMJQXWIXJZ_aJf]
~gis	J!D#E%F&J(C)C*C+k,G.H0G1G2H3F4F5H6H7F8G9D:D;G<I=E?^AGB]CaDhEHFJGFHYIBK@LFMDNBObPDQHRGSFTFUAVDWEXDY]Z>[E^H_EaCbHcJdEeHgFhD
~git	^!I#^%J(H*J,H-F/I3a4J7J9F:H=J>E?G@DBGCGDHI_JXLJMIN]OaPJRISJTJUKVIXHZC[J]I_JacbJdJgJ
~giu	o3E4X8Z>IC[DHHIKJOJX[aXcXfZh[
~giv	_#J(_,Z-H/I3I7J>H?IAZBXDGHJIGKIMJN^VIXIZZ]J^XaJbYgZhX
~giw	ygZ
~gl^	c#J(I3J7c:J=J?J@HBYDHH[IJMIN^SJVYZCbJ
~gla	p.XGXKJZI]]b[
~gle	p9J>JAYHIK]N]OZZI
~gli	]!I%I(H-I/J3H4^6J8X9F:H=H>F?]@JBEC]DGGJHFJJLJMFOHP^RXSJTHUIVXWJX]Z^[X]G^G_IaGbFcIdHeJfHgJha
~glo	Z!I#J%J(d)_*X+J,e3I4J7J9Z:J=I>I?G@GCJEJIIKHLJMINJOJPFUGVFWJXJZY[J]I^I_JaIbIdCeIfIgHhI
~gly	w3ZE[OI
~gma	g(J3J9Y:h?J@JDIHZIIKIMJNJOJVJZCaH
~gms	i(J0fHDZG
~gn^	N!J#G%D*G+Z,]-C.J/J0J1I3G5I6H7c8H9G:E;I<c=J>AAHCFDYEJFaGFH^IZJHKDL_MXOHPHQJRHSGTbUFVDWHXHYIZJ[Z]E_IaBb^cGdFeHfFhI
~gna	h(J3H4Y9I<Y=^>G?[@ZBHCJDIIIKJMHTIUJVJXJ]^aZfZ
~gne	y:Z<]HI
~gni	[!J#H%J(H*J+J-].[/I3E4J7X9H:H=I>E?HBDCHDGGJIDJKL_NGO[PJSJTJUIX][H]I^IaHb]cHdIfXgJhc
~gnm	yHX
~gno	f#J(I)H*^-X3]5^@IBICID[HBKJLcVJWIZG][^JbJfJ
~go^	O#C%I&H(])F*F+J,J.H/C0E1E2Z3Y4B5I6E7D8Z9Y:F;E<J=G>b?D@HBIC_EFFEGDHYICJFK_LGMZNAPBQGRCSDTCUCVKWDX[ZY]H^J_HacbEc[e]gJh]
~god	i/X3I9F:J>I?JBHDJHFIHKYMJN[OZR[VJX^a_cIfHhX
~goe	_!J#[-J3Y9]=J>]?IBGCYDIHFIHK[L[MJNIOJTIVJXYZI[Z]JbJfZhH
~goi	q9]@JBJHIZaaJ
~gol	sFYGXNZ
~gon	W!I#Z%H(H)H*H+I-H/J1J3G5J7H8J:H;J=[?_AIBYCHH@IGJJKELaNHOJRITGUFVGWIZ?^G_XaFbgcDdIfZhH
~goo	_!I#D(I)G*J-J/J3J7b9c:J=I>I@JB]CHDIH]IZMJPJSJTKUHVIXJZD]JaIfJhI
~gor	e!J#H(H)J*Z-H3I4J:Y=X>H?]@IB[DIHEI]JJKXMINIOJRJS[TJUIV^WIX^[I]I_JaIcJdJfJhY
~gos	r9J:b@IBJIYNZZJ
~got	T!Z%H(D*I+I,J-H.Z/H1J2J3G4I5J6J7_8H9X:_<K=Y>E?[@IAIBCCXDcEJFIGGJHKBLGMFNDOIPHRJSHTHVGXGYJZ[[Z]J_IaGc^eIfHgG
~gou	|>JB[Y[aG
~gow	k#G+J-J:I>I?J@JBaDIHZIIKIL[MITJUYVJ[[]Jb_hJ
~gpo	w)ZHJNZ
~gpp	|@XHIN[
~gr^	r)]3J>a?J@IHGIHK[MIOIVJY]ZH]J_ZaJ
~gra	P!D%F&I(_*E+E,F-B.H/I0G1a2G4C5X6Y7E8E9b:G;[>F?E@CAZCFDEEJFFH]JEKELFNFOEPBQ^RFSaTDUAVDWEX[Z;[D]C^D_aaBbBcBddf]gchD
~gre	Y![#b%H(_)G*X+X,I-F/]0J1Z2I3F4I5J6J7I9a:H;I=G>C?GAHBXCEDFFJGGH?IZJIKZMINGOIPFRISHT^UHVCWJXFYJZH[a]F^GaFbZcHdIe^fHgFhF
~gri	e!J#J%^(d-I3I4J9G:b=J>Z?I@IBICHDIHJIHKHMJNJOIQZS[UJVHXJ]JaHdJfIhJ
~gro	T!F#H%E)G*I+I,I-G/G1J2J3F4H5J6I7H8I9F:G;I=F>F?F@JAIBECHDFEJFIHcKELHMGOIPfRISITIUEVkWHXHYIZG[H]G_GaGbGcIdCeGfFgHhH
~gru	Y!F#H%G(H)G*H+I,I-G/H0J1J3E4H5K6J7H8H9X:E;I=F>F?E@DAIBDCGDEFJG^ICJIKDLHMGOHPgRISHTIUEVkWHXGYJZ?[H]E^Y_FaGbGdGeJfGgHhG
~gs^	f#F-^/H0J9I:Y=Z>J?[@IBIH[KHLYM^NIRJZF_GbJhZ
~gsa	n#J([*Y+J-J0c3G9I:J>H?I@JBJCHH[IIKHMJNJOJUJVIXJZE[^]IaFbJfIhJ
~gsb	y*[+J>HCJDZ
~gsc	a!J#I%Y(H-J/J0J3H4X6X7J8[9H:I?H@GBGCIDIEJGIHHIJKILIMHNIOJSJUJVIXHYY[J]J^Ja[bHdae]fYhI
~gsd	yL[f]
~gsg	wC]DZEY
~gsi	y3^DI
~gsk	yEZHXWJZJaZ
~gsl	|/X
~gsm	u>J?IC^DIHH_[a_
~gsp	m#[BGHIK[WYXJZ[bIc]
~gsr	u+E?JCJDYG[HYW]
~gss	o+^6[@JBJCZDGKJSZZGaJba
~gst	n,a3ZHGZHf]
~gsv	y*[9J?_
~gt^	R!K#A%E&I(B)D*G+[-].H/E0J2Y3=4D5H7Y9@:C<H=D>]?J@]AFBFC_DaFGH]I_JGKJLHO[PDQHRIT[VFWXXIYGZHaDcCgGh^
~gte	r3Z4[TZ
~gth	e(J*I,I-J2_@ZI_KJN[ZG
~gu^	_!]#H%J)Y*H/I3[4K7X9G=Z>I?H@YAJBGCIDGEYIGKHLXMZNIOHPJTXU[VXWJXIZI[J]I^J_YaYbJdXfJhI
~gua	c#]-H/]3X7[9Y>I@GBJCJDIHBIHKaMZNIO[P]TIVIZJaJ
~gub	s>_D]ZH
~gue	U#Y%I(D)I*I+I,J-c/I3G4I6J7H9C:h;J>F?F@JAIBECHDJFIGJHYJJKELJMHN[OHPHSYUXVXWJXJZ@[I]Z^I_HaGbIcHdIfIgIhG
~gui	a!H#I(I*I+Y,Z-F/I4J6J7I8J:I=H>G?EAcBXCGDHFYGJIDKGMHNHOIPIRISJTJUJVIWJXXYJZH[J]c^J_[aCbIcJdEebfHhI
~guj	|h^
~gul	p)Z-J9I>JF^GYHHIJN^OZZJaJ
~gum	u9[C[
~gun	[!G#D%](Z)H*^+H,H-X.J/J0I1J2J3E6I7H8Z9Z:G;]=G>X?_AIBCC_EIFJGIHBIEJJKDLHMXNIPFQJRIS[TGUZVEX[YIZ@[I^I_Ia]bGcHdHfGgIhZ
~guo	s5XAXYX
~gur	O!D#F%D&J(B)C*X+F-F.I/G0H1G2I3Y4G5I6G7F:C;I=B>D?^@IAHBBDIEjFHGIHIJHKFLGMFNCOGPCRGSFTJU?VdWgXEY[Z;[G]F^F_FaFcEeffAgFhF
~gus	l9[HDgc
~gut	y9a@JHI
~guy	w#G@[T[cY
~ha^	O!Y%F&J)E*F+F-X/J3C5H8G9Y:I;J<H=C>F?AAFCBD_EGFGGHK]M[N]OEPIRESETEUZWDXXYGZb]^_EaDcDdZeGfCgGh]
~haa	s3Z?[BJDJHFP[U[ZGb]
~hab	U%H)G*X+X,I-H/H0I1I2J3F5J6I7H8I9D:F>^?E@HD[EJFJGGIEK]LHNJRITHU]V^WGZD]_^H_HaBd^fEgH
~hac	e!I#Y-J3J9J:[=Y>I@]BIDIHbIIKIMXTJVZXJZF^WhJ
~had	wHYU]
~haf	q-J3]?ZDIK^ZH
~hag	u>IH[IIK^ZXaIh[
~hai	|LY
~hak	c!_#J(J;[>J?J@HBJDJHYIJKJLYMJNJUXVXZD^]d_eZfHhI
~hal	U%F&J(D)J*G-b/^0G2I3Z4E5H7F8H9Z:F=X>A?CAGBECDE]HHIaJGKELJNEOJPEQJRFTEU]VZWGYZZE[J]a^E_Fa[bFcFd]eIhF
~ham	j3_9Z>G@IBXF[HCIJKIQXT[ZF^JfZhY
~han	C!D#G%A(J)J*]+D,C-D/Z0C1J2G3A4E5E6B7G9_:E;D<[=E>d?C@aAZBcCFD@EHFCGEHZIDJGKDLeM_NBOEPDQERFSET@UFVCWCX@YX[J]H^g_YaCbEeEh_
~hap	c!_#J(H+J/^3H4X9]=J>E?F@FCIIIKGLZMHNHOZVIZ^^Ya[bIhH
~haq	|N]
~har	P!F#I%[(F*X+H,H-X/^0H1H2d3E4G5J6H7J8H;F<I=H>D?]@ACFDFEJFcGGH[IbJHKBLGMDPEQ]RFTGUHVFWIXGYdZ=[H]G^__EaGbFcDdEeYfDgHhF
~has	O!C%H&J)D*E+F.H/H1F2[3C4D5G8F:J;F<H=F?BAFCBD[EGGbJXMeN[OEPCQHRESDTDU^VHWEXJYFZa]I^Z_DaCcCd]eFfFgDhZ
~hat	F!I#H%I(X)F*F+H,G-^/E0F1I2E3C4^5Y7D8H9[:G;X<G=E>_@FAGBCCJDGFHG]IZJ^K_MEN^O]PEQHRGSFTGXHZ_]F^[aDbBcEdHeFgIh^
~hau	n3J9J>[BJDZHHIIK]U[VIXYZIh^
~hav	L!D#I&J(H)Z+I,I/K1H2I3Y4G5^6[7G8H9X:E;Y<I=[?YAGBCCbDZEHHHIYJIK]LIMIO]QJRHSGTFVJYHZG[Z]D^Y_GaFbFcGfEgIh[
~haz	j-[/^9JHHIIJZMJN]O[hJ
~hba	s4YVZZHf[
~hbo	ySZ
~hce	f#J(J+]-H/J3I9H:Z>F?[@JBGC^DGHCK[M_OIVJXJZY]IaGhZ
~hci	y/]@^
~he^	m;Y?]CWDIG]HHLXNJZG[Z^Zd^fI
~hea	_!J#H%H(X+I,J-G/I1J3I4J6J7I8J9E:J=I>G?H@IBXCJFJHaIGJJM[NGR_S^THUIVIXJYJZC[J]I_IaIbIcXdEeHfdgJhI
~heb	l(Y)]=Z@YBJHJOYXXZI
~hec	Z!I&X(G)J*Z+J,G-A/I0J3G4J5^7J8J=I>G?G@CBDC_DZFJGIJ_KJLYNZPISJTXUHVHWJXI[H]H^Z_IaIbIcJdYe[fHhX
~hed	u(_?HD]HI]Y
~hee	[!I(Y)a*c+H,[-I.J/I0I1I2I4G5J6I8I9Z:G;G?E@FAHCGGIHFJIKILIMFNDOFP]RHSGTFW[XEYI[H]E^HaEbHcGd^eJfFg]hG
~hef	y(^,GH^RJZG
~heg	qB[a[
~hei	S#F%F*[+[,I-I/F0I1J2J4H5J6I7G8_9Y:[;]>D?XAIBACIDZF_GXHXIDJJKCL]NXOJPGRISHUHVZWGXXYJZC[[]XaXbEcGgG
~hel	P%G(b)D+I,I-Z.I/F0I1I2J3E4H5I6I7I8I9a:E<J=F>C?[AIBXCFDJEIFIGGKCMBNHQJRHTZUZVCWEXEYIZ[[E]F^E_GbEcHdGeJf]gehF
~hem	]!I#I%F(F)^*I-I3Z7J9H:[>_?IBGFZG]IHJIKXLYMINZOIP^RKSJXJZC]J_JaJbIdFfJgHhJ
~hen	F!G#Y(])F+J,_.F/_0E1H3^5G6E7I8E9H:D;J<I=G>Y?bAEB=CZDXEJFYGCHZI]K[LFMIOBPFQJSDUDV@WDXHYH[I]]_Ja^bHcbdDeIgD
~her	D!E#A%C&F(Y)B*J,C-W.E/E0I1C2H3G4C6Y8I9_:Z;h<E=C>X?aA]BEDGEEFXIBJGKXLEMFNGOFPJQERBSaTIW_ZG[Z]E^D_Xa^b_cDeDfDgEhJ
~hes	e!I#^(I)J-Z/J:J=[>J@GBICJDIHJIbLXMJNJOJTHUIVZZ@[J^ZfZhJ
~het	b!Y#H%a(_)I*X+G-H/J2J3F4I6J7J8J9]:F;_=C>F?[@GAIBIEJF[GZHZIEJIKGLJMHNJPIRJSJTJUHVHWIXGYZZE[J]H^J_YaGcIdGfHgJhH
~heu	d(K-J3J9I:J>I?J@cBJCJIIKIR^SYUIVJX^]Ja[dJ
~hey	W!b#H%I)I+Z,J/Y1J3^4J7X8J9G:E;K=I>J?_AJCIG[HBIXJJMIO]RJSKTIUZVYWJZE]I_IbIcJdIfYgZ
~hez	o:^@YIZN[UZZI
~hgd	|@XM[
~hi^	qEYIZJXKXY[
~hia	d!J#Y-I/X6^9X:J=J>Y?^@HBFCHDIHAIHM_NIOIPJTJUJVJXJZG]Ia[bIdJfJg[h_
~hib	l!J)Z-Z3J4H5J7_?JHFJ]PZQXSIUIZJ^]gJ
~hic	V!I#I%[(G)I*H+I-D0K2J3G5X7[8J9H:I=I>a?H@EBHGJH]IXLFMINbO[PIRJTJUIVIWJXIYX[J]G_IaZbIcHdGeJgZ
~hid	r*Y7J?JHZb^
~hie	^!I#G%J(H)J*X,J-F/]0K2X3E4I5X9Y:];J=H>C?E@YAJBEC_DYFJGJIXLXMZNXOGPHRISJTIVGWJX[ZE[I]Z^Z_IaFbHcIdXgI
~hif	k-J3Z6Z<Y>IHFIYKFO[ZZaZ
~hig	uH]PZVJZIfX
~hik	y*]4[HJ
~hil	]!X#I%J(H)X,Y-H/I0Z3]4J7I8X9^:H=[>H?I@HBGCJDXGJHCIIKHLHMXNGRYSIT^UYVIZF[J]a^H_JaIcJfHgJ
~him	r)Y
~hin	P!F%G(F)G,H-_.J/D0F2I5d6I7F8X9B:H;H<I=F>^AJBHC^D^EIGCHAIJJJLIM^PGQIRcSGVEWFYG]DaHbYcYdFeIfYgG
~hio	q-X5X>YHJ
~hip	y>]HJPY
~hir	_!J(I-G/J3Z7^:J>Z?IBHDZJ^KGMINIOKSJ]J_[aGb_hJ
~his	L!E#J&I)I*D+G,G-F.I/H0G2F3J4F5c6I7F8^9a:X;X<I=Z>D?C@^CCDXEHFGHYI=JCKbNdOGQIRGSFTEVaWZXDYH[F]E_FaGbDcHdFeHfDgFhF
~hit	l!J#I4ZA[BJDJHFJYN]TZZJ_[bY
~hiu	r!]>I@HB^CJHHIHU]ZG][hJ
~hiv	s2[3H>IO^
~hja	|K[ZY
~hl^	b!J#Y-a/J3[6X9H:J=I>F?Y@GBIC_DGHDKGMZNHOGUJ[[]Z_JaDbIfJ
~hla	m/[6Y8XNYTYZ[_JeX
~hle	]!I#G&^(G)J,X-Y/H3^4H7H9H;I=[>F?[BEDEE[FJGIHGIZJJLIMHPHRZTIUHVGWXXGYJZ][X]G^G_JaHbIfFgIhE
~hli	|-]BZIJZH
~hlo	r)ZB^DJGYUIVJZJ]Z
~hlt	d#J%Y;[?YBJCYDJVYZI[ZbXfZ
~hlu	o6b<Y?^NIZH
~hlv	y#^
~hm^	w/Y8Y
~hma	w@Y
~hme	o>J?_@JIJKZN_ZH
~hmu	k!I#J/_0Y3J6[9J>J@JAZBIDJHHIIJXKJNJOJPZT]ZI]J_^dJ
~hn^	|N[Z[
~hne	b!J#Y%J(I-E/I3^4K:I=I?I@GBHCJEZGJH[IGJ^KGLYM_NHPIUJVIXI[^]H^IaIbYcJdXfIgX
~hni	o([3Y7X:[HJdX
~hnt	j-]/X>J@YHHJXKIN^ZZdZ
~hnu	y@JJXZ]
~ho^	d!I#H*J+J-H3H9F:I=J>Y@FCaDXFYHCMHNJOIUZV]XIYZZ^]HaIdHfGh[
~hod	P!H#G%X(F)G*b+_,H-E.J/H0J1I2J4H5J6I7H8I9E:G<J=F>Y?e@GAHBHCeDbEIFHGGHJICJIKILHMGNEOFPGQJRHSITGUGVEXFYJZH[H^H_FbHdHeJfHgHhG
~hoe	|K[LY
~hoi	f#I>I?b@]BJCHHBIIKHMJNXZE[ehJ
~hoj	q>J@aX[ZI
~hol	X!H#I%F(G)b*Z+I,Z.J/H1I3[4G5J8J9^;I=I?G@JAIBFCHDFFJGIHZIEJILIMHNFPaRHSHTJU^VXWIX[YJZ@[I]H_GbIcIdHeKfIgHhG
~hom	b(J-I.H3G9G:e>a?I@IBJIJKHM[NJTJUJVJWJ]J_YaIcJfI
~hon	G!F#X%E&H(D)E*^+a,E-F.I/C0G1F2G3c4E5G6F7E8F:C;F<G=D>g?Z@IAEBXCZD_EGFEGGH[I?JFLENBOaPDQHRESETHVEWFXCYGZB[B^E_DadcDdEeGfEhI
~hoo	X!I#H%I(G)J*I+E-Z/H3F7I8[9G:H=J>]@YAJBHDJGII[KYL^NXOIPJTJU_VGWJXJZH[J]]^H_HaYbIcJdXfH
~hop	g#J9Z=H>X@IBIDZHaIJKIZIba
~hor	R#J&J(a)[*I+H,H-C.I0H1H3B5I6H7G8H:D;^<I=F>E?D@YAeBDDDEIFHH:I[JHKJLZMDNDOFQIRbSGUDVIWGXaYIZ?[G^F_daYbFcFdFeJfEgGh[
~hos	[#I%H(I*J+]0J1Z3Y4I6J9I:I=Y>X@XBFCYDHFJGcHCI^KJMHNGOJRaTIXJYZZ>[J]I_[bIdXfEgJhH
~hot	]!I#H%J(I*J-I0J1J3H4I5^6W7J9E:I=G>F?H@GBGCIDHGHHhIHJJKHLJMHNIOJPJRbSJTJUJVIXI[I]I^I_IaHbIcIdJfHgJhI
~hou	L!B#G%C(B)J+Z0G1G2J3Y4Y5K6F8E9B<H=D?B@bAEB[CJEGGCH[MZO[P_QISITJUAVJXaYG[Y]D^G_]bFcFeG
~hov	u5X=[H[MY
~how	R%H(F)I*H+b,I-F/Z1J3G4I5J6J7J8J9X:I=I>F?^@FAJBEDDEJFJGIHYJWKDMHOXPGRXS^TXUXWIXGYJZF[^]Z^G_IbadFeJfHgJhG
~hr^	_!Z#J%X(I*Y+Y-H/J0J1Y3J4H7K9I:I<X=^?YBHDHEZGJHEK^MINJOHPHSJTJUJVHX[Y]ZG[J]H^J_ZaGbIcGgJhH
~hra	g(J*Y-Y2X3Z?]DJHYI_KJQYZF
~hre	S!I#F%^&Z(C)F*F+G.I/F0K1X6X7G9Y:J;H<I>J?D@EAZBECEDEEYGHHXIYJJLFMFNGP[RXSGUEVCWJXDZ_[F]E^FbEc[d^e[f^
~hri	]!I%X(G)J*I+J/I0Z1I2J3G7J8Z9X:H;J<J>E@FAIBECYDGEJFJHIIHJJLIMGNGOISJVHWJX[Y[[I^IaDbGdae^f[hG
~hro	Q!E#E%[&J)I*F,G-B/F0]1G2H5I6G9E:H;G<X=E>E?D@GAGBZCDEHFGGeIHLFM]NXOFPZQIRZSJTHUEVGWFX_YIZJ[F^J_FaJbIdaf]hE
~hrt	wUZbYh[
~hru	|B]ZH
~hrz	|R]
~hse	o>]@_BJHHKJL]MYZJhZ
~hsf	|(JG_ZH
~hst	p3YHJI_L^ZI
~hsy	|G[HGM^
~ht^	D!H#J%d&G)F*F+X,F.G/I0Z1H2H4^5H7E8D9Z:I;^<E=F>J?ZAFBFDDEZGGJDKDMIOXP]QISATHVZWDZI[X]Y^]_Ya^bGdIeXgGh[
~hte	c!H#Z%a(_)I,X-I2J3J4J:I;^=I>H?I@]BGCIEXGJHHIHK[MINIR^S[UHWIZG[J]H^J_JaHbIcJdGfGhJ
~hti	h#J%^(a,J-I0]3J4J9I:J;c=J>H@HBJCGDHIHKGLJMJNIOIS[UJVIWJXIZE]I^KbJcJdJfJhZ
~htl	d(I)J*[:J=I>J@HBIDIH[IXKHMJNdPJSJTJUHVIWcZD]JaJbIdJgJhJ
~hto	y,^HH
~htt	y+XHIc^
~htu	u,ZDZE]
~htw	R!F#H%H)G*G+H-[0]1I2Z3G4F5I7Y8H9H;H<J=J?EAICFEIFJGXHHKYN[OHPFQJRGSXTEU[XCYHZ]^Z_GaFcFd[eIfEgG
~hub	u,I@YGKH_MIZFf]
~hui	m-J9H>_@HBJFZIYKHMJOJZEhc
~hul	|!ZU[
~hum	l(J-J9[:K>J?I@XBIHEIJKINZU]VHZXaZbJdKfY
~hun	rM^R]
~hus	l>]HFYa
~hut	l!^#_,Y-J>Y?J@IHGIJKJRJZG]YfY
~hwa	y3]HZ
~hwe	w*X
~hy^	s0XfY
~hyb	k-JBKH[ZH_Hb]db
~hyp	w9KH]bZ
~ia^	O%J(Y)D*H-F.J/I0F1[2E4C6_7D8E9_:I;Z<Y>B@bBECHDBFEGDHCIBJJKCLXM]N^OBPCQYSXTIUIVFXXYFZC[G^Y_CaabZdAeFfcg[
~iaa	y4ZM[
~iac	w-I@[HJ[]^_
~iad	^!H#Z%I(I*J+J-Z0X2Y3I4J6J7I9X:I=I>G@_BXCHDGIYKFLJMXOJP]RJSJTHUJVIX]ZE[J^J_JaYbIcId[fIhH
~iag	o#[-J4[BHDJH_IIX[ZIf]
~iai	u,XHIVZcZ
~iaj	y@[H[
~ial	N!E#Y&J*E,X-C0G1G2H3F4Y6F7E8F9H:H;G<I=^>A@IAGB]CEDCFXGDH_JJKYMbNFODQHRESYTDV]XDYIZa]F^G_EaIb[cCdBeFfZgG
~iam	d!J#J)J-J9^:Y=X>Y?Z@GB[CIDJHHIHKHMINJOISHT[VHXIZG]Ia[bJcJfHgJ
~ian	_!I#I%I)J*J,Z-Z/I1J2Y4I6J7Z8J9I:I=I>G?H@[AJBGCIDFGKH^KYL[MHOIPJRJSJUJVIWIXI[J]I^]_IaIbZcIdXhZ
~iao	q-Z9_?J@JBKIIZY][
~iar	[!I#H%J(X-I/J3I7Y9I:Z=I>H?I@[CJDIIHKFLYMGNIPIUIVXXIZY[^]I^_a[cJfJh[
~ias	r-Z.a3[9X>JHHIIKKZH
~iat	]!I%J(J*I+J/X3H4W7I9]:I=J?G@bAJB]CGDIGJIGKFLJMXNIOJPXRXTHUIVIX]ZA[I]a^I_HaGcIdHeJfIh[
~iav	r6_?ZB[HFZIfY
~ib^	n>GGZHZO[Y[aXfZ
~ibb	y7_HISI
~ibe	Z!H#H%_&[(F)H*J+J-I/H1Z3H4Y6Z7I9J:H;J=Y>H?G@FCIDHEIHIIHKFLHMHNGOJPZR[SITYUGVFWIXIYYZH[X]I^H_YaHbHd_e]fXhG
~ibi	b!H#J%Z(I)]*Y+J-^/J4^9I=J>J@IBHCIDJHBIILJMJNIP[QYRJSJTJUGVIXIZG[K]J^^_IaJbJf_gJhJ
~ibl	Z#X%G)F+J,J-[/I0F4a7]8J9I>]@]AJBDCHGJHYJJK]LIMGNHOIP[RHTHUCWIXGYJZZ[Y]H^J_IaIbGfGgI
~ibo	|aY
~ibp	|4HJ^
~ibr	n)^BJHIT[U_VHZI^XfH
~ibt	i!I-K/J3J9^>HBJCIDJHYKJMJNJTJUYVJWZZF[Y_[a_gY
~ibu	c%J0J3Y=]BJG]HaLYMJPZZH_JcJfX
~iby	yZJh_
~ic^	D!?#?&G)Y*G+D,G->.F0Y3G4B5D6B7G8B9G:B;C<[=Z>]?I@^A[CBDHEBFEGFH_I>KELEM]NCO?P?QERDSZTdUaVYWBXJYYZE[Z]=_GaabHc_dJeHfggah@
~ica	F!H#E(H)A*Z+D,b-A.J/H0D1D2F3_4A5E6E8E9A:E;D<F=G>^?bAcBFCdDGEFFEGCHcIAJIKCLCMXN]PAQFRHTAUJVDYF[B]]_CagbCcJd@eDgDhJ
~icc	yHEZ^b]
~ice	M#C%E&I(E)D*E+I,F-X.G/E0G1G3@4C5F6F7E8G9^:C;F<H=o>@?A@IAEBACAEGFFGEHdIEJFKYLHMINGOYPEQHRES]TFUAWEXBYGZD[E]C^E_DaJbCc]dEeZfCgF
~ich	D!J#I%I&G(H)F+Y,I.G1G3I4Z8F9X;Y<E=J>F@FAHBEC_DYGJHZIaJDMJNbO]PGQHRJS@VXWZXC[I^JbGcF
~ici	U!F#D%^([)[*G+J,H-F.J/I0I1I3D4G5J6I7H9a:F;Y<J=F@BAHBYC^DBEIFIGHIaJIKJMENEOEPFQJRHSYTGU[WHX]YIZE]K^H_GaCb^cEdGeJfbgH
~ick	O!D#A%E&J([)E*[,F.H/H0H1G2H3J5H6G8F9^:C<[>_?D@IAFB[CHDYEHFFG]HIIJJFK@L_MFNBOEPEQISGTHUEVFWGXFYGZX[D]_^b_Da^bbcEdcfDgFhE
~icl	mHbZJ
~ico	_!Y#I%J(X)I*J-I/^2X3G4H6J7J9G<X=I>Y?G@FCHDXFXGJHAICJJK^RXSZTIUHWJXIZF[J]H_HaGb[cHdZf^gJhX
~icr	N!E#B%G&K(E*Y+J-G/X0J1X2I3F4F5I6H7b8H9F:F;I<I>C?F@CAHBDCFDEFHGFHXICJZKDLGMHNFOGPEQJR^ShTcUFVEWEXFYHZ?[G]F^F_FbEc^d[eIfYgdhF
~ict	[!J#J%J(J*X-^/Z3J4I8J9J=I>J?J@GBGCJDJH[JZKHMJN^PHQdXJZG]J^JaIb[dIfJhI
~icu	o*Z2Z3Y9J?^CZDJHFQXXJY[
~icy	J!F#F%F&I(B)[*a+G,G0I1H2I3F4E5b6H8Y9E:E;H<I=D>E?G@[AGBCCZDCEGFHGGIEJaKHLGMENkOGPERHSETFUGVCWhXFYIZ<[F]D^F_EaDbFcFdFeHfGgDhE
~icz	l!J%H(X)J*Y+Z9G;c=J>J?J@IBIDFIJNIPJQ]VJX^ZGaJ
~id^	Q!F%G&J)E+F,H-C/Y0H1G2H3[4E5H6F7F8F:F;G<I>B@@AdCEEFF[G[H[K@LYNcPDQIRZTHUCVEW^XFYHZY[E]D^]aCbZcXd]eGfEgFhC
~ida	R#E%E&J(D)E*F+[-]/F0H1H3D4E5I6G7Z8Y:_;G<I>[?[@EA[BFEGIYNIO]PFRFS]TEUCVDWXX[YY[F]C^F_EaGbIdZeZgXhG
~idd	f(^-^3I9^>I?I@IBICYDJHHIYKHZG]^^JaJ
~ide	Q!H%F&J(B)C*H+X-J.I/Z0F1G2H3J4E5I7d8G9J:F;G<I=G>Z?F@FAbBJCXEHFGGGHZI[JFKXPCRZScUIVBWGXEYGZY[E]J^E_FaXcFdBe^fHgE
~idi	i([2Y>J@_BJDJHFIEKJMYN[PJZE^Jhb
~idl	oOZRZh]
~ido	V!F#E%F&Y(C)Z*F+G.I/G0H1G2H3J4a5I6Z7G8H9I:E;H<I=E>B?f@FAHB[C[DCEIFIHHIFJHKDLHM[NFO[PbR[TFUBX[YXZB[G]E^J_FaJbYcXeHgHhF
~ids	q#J3H9JDYHYIJKZR[SJT^fI
~idz	m(Z+[3J=]>[?[BJCHDEHFOZTZ]JaHb[
~ie^	[!Y#a(Y)J*^+J,J-G/J3H4J9H=J>H?HAJGIHXIZKJLKMINWO^PIRJSJUJX^ZB[I]I^I_HcJdJfJgKhH
~iea	r!X%Z1[HJTYdZ
~ieb	u(J)[0[F]K[ZH
~iec	a!J#Y(H)J*[+J-X3H4J9G:J=I>H?[CYEXH@IYKGM_NZOJPJQXRYS[UIVIWJXYY[ZD[J]G_JcJdJfHgJh[
~ied	Q!I%E&I(C)F*W,F-K.H0G1G2H3C4Z7E8G;a<I=D>A@_AGB^CJDAEHFFGFH@IFJGK^LHN_OHQHRXSFTIWGXeYGZY[E]a^[_XbFcEdEeIfDgF
~iee	|W[
~ief	q!X&]9J:X@JQXZ[
~ieg	h![#J&Z,Y-Y3Z7[9G>]?J@IBJCXDIGXHDIGKHNXOJXJZI]Ja[fJhJ
~iei	|_[
~iej	c!J%J(J/Y3H4J8Y9F:J=J>[?H@ZAKBHDGHBIYK]M_NHOHVIXIYZ]I_^aIbJfJh^
~iek	h!Y#H%J(J-H3I9_:J>H?IAZB^CIDIGYHDIFKHMJN^OIPJRYVIXJZG]J_^aIdJfJhJ
~iel	[!H#]%I(I)J*H+J,J-Z/H1J3b4I6J7I8J:H;J=I?G@IA^BJFJGIHIIXJIKFLINFPIRJSJTHUIVHWJX_YJZJ[H]E^IaCb[cIdIfIgIhb
~iem	]!I#J%H(G)I*H+H,J-Z/I1J3F4H6J7H8J9^:G;J=H>F?F@^AJBJC]DYEJFYGIHGJJLIMHNFOHPYRHS[THU]V[WIXH]G^J_HbXc]dHgIhG
~ien	H!I#C%_(_)H*F+G,E-[.E1Y2C3F4@5X6B7X8G:[<E=@?A@aABB^CGDXEFFDGAHCIbJHKXMZNXOJPGQ^RET_UJVAWXXGYHZD[G]G_@aYbXcYeDfbh[
~ieo	u4[cXf[
~iep	pHFOZR_h]
~ier	K#=%D&G(G)F*J+Y/F3Y4I5F6C8G9G:^>I@YADBECbD]ECFGJJKbLDMFNAO[P_QHRBSGTGU]VHW]XZYFZA[E]]_Ha^bBcEe[gCh^
~ies	]![#H%F)J,J-^/I0J1I2J3F6J7H9^:I;J>D?G@CAJBJC]DFFKIDJJK^MFNXOHRZSXTIUHWIYJZa[Z]G^G_HaGcHdGeJgIhE
~iet	L!A#@%J&G(X)X*I,I0Y1D2D3G5F6Y8Y9@:J;[<F?^@HACB=EFFDGJHDIXJHK_MXOZPXSBTIUHV]WHYXZY[J^]_YaZbHcDdBfZgHhZ
~ieu	Z!H)J*H+[,Z-E/Y0I1J2J3F4G5X6I7H8]9]:[;I<K=H>G?E@^AXB^CDDYFJGIHJIFJJKJLHM_NDOGPHRISHUGWI]]^G_GaEdFeXfGgIhD
~iev	r-X7^@JHJR]ZJ_J
~iew	i(^*H>I?KHbIZZJdY
~iez	l!I%I&Z+I-I3J8J9G:J>I?]@YBGD]F]GIHEIJKJN^PJUIVIXJZ[_JaJdZeIfIhX
~if^	o![(Y3^5XHIQX
~ife	c!K%J+J,X-J/[1Y3J4J6X8Y9K>J?I@ZBIDHFJHGIIK^MJNHOZZF]Jd]eYf[hJ
~iff	V!G%](F)H+I,I-G.J/Y0I1I2I3Z4G5J6a7H9F;I=G>]?E@JAZBECGDEEJFIIbJHLINYO_PHQYRZSHTGUHVGWIXFYIZE[H]F^H_Ga[bHcFdXfFhF
~ifi	L!C#@%C&_(D)F*Z+F,]-D.I/J0G1F2G3^4G5G6F8G9D:B;E<H=C>Z?H@]AFB]CgDHEGFHGEHbIGK?LEMCNDO^PDQHRESETCUDVBWEXZYG[D]a_DafbHcDdDeGfDgF
~ifr	l-J3Z6b9K<Z>I@JHEIYKHNJO^XJZIaZ
~ift	f!J#X3[=[@XBJD[HELXR^TZ_K
~ify	a#H%J3X9I?X@HBICZDcH]IJJHKGVJXXZB]IhY
~ig^	V!F#D%F)G*F,F-F.I/G0X2H4X6H7G8I:E;H<J=X>J?I@GAHBBC[DYEIFHGHHDI^JHL_MYO]PFR]SHT[UEVDXFYIZ=[F^E_Ga^bFcJd[eXfIg[hf
~iga	Z#X%G(I)Y*F+G,H-B.X/H0I1I2I4F5J7H8I9a:F;H@GAHBDEIFIGHH<IJJJL]MXNGOFQJRZSHTEU[VEWHXEYIZ@[^]Z^G_Ga^bbcZdFeJf[gHh^
~igd	c!J#J(I+Y-J/Y1Z3J4J7J9I:^=J>I?J@XBZCJD]GJHEIHKIL]MZNIOJP^TIUJVGWYXK[J]J^H_JbJfIhI
~ige	S!E%a&I(C)G*G+G0F1H2H3C4E6F7Y8G9A:];Y<I>J?C@bAGDHEHFGGFHAIIJXMIN]OZP_RGSGT_UDVZWGYH]D^__DaCbXcFeHfDgGh^
~igg	l(J+[-[3X9]>[@JDIGYIIKJOJTYZEaI
~igh	R%g(a)E*F,I-D.I0^2H3D4Z5H6H7F8G9Z:E;b<J=E>F?D@[AGCFDDEZFHGFHXIBKFLFMFNDOZP_QISFTEVCWDYHZ?]E^ZbEdDeIgF
~igi	Y!G#]%G(^)H+H,J.J/H0I1J2J3_4G5J6I7H8J9C:Y;^=H>C?ZBECaFIGIH=I]KJLIMGO_RISITHUDVZWJXEYJZA[H]F^I_HacbHcHdHfHgIhI
~ign	L!H#F%C(I*Y+X,[-H.I/H0H1H2J5Y6G7b8G9E:G;H<e>?@DAGBDCED]EHFaGEH]IXJFKBLeNHOFPFQIRGSFTaUDVBWEXEYHZG[Y_IaAbXcGdDeHh^
~igo	Y#H%I*I+I,J-F.J/J0J1J2J3X4I6J7I8J9Y:G;J=H>^@JAJBZDXFJGJHGIDJKMGNHOEPIRISJTIUIVFWJX_Y[Z][Z]G^I_IadbIcIdIfHgJhE
~igr	e!H#H%I*J+J-I3I9I;_>I@JA^BICHDXGJHDIIKXMJNJPJVIXJZF[K]I^J_ed]fJhJ
~igt	c!I#G%J(I*J,J-Y/I1Z3D4I7X8J9G:I;J=H>a?J@aAJCHDGGJHZIXKDMHNIPJT[UJVIXHZC[Y]Z^IaFcJdHfGhZ
~igu	N!G#E&J)C+F-E.I/F0G1G2H4E6F7E:B;[=B?F@FBACJDEEiFHGHHHIGJGNGPDQIRFU>VcWgXEYJZ:[F]X^F_FaHbJcDeff@gKhE
~iha	y>JIJK_ZHaJh]
~ihr	j3Z:XE]HII]KJOJ
~ii^	w6]IINZ
~iis	yHWYafH
~ij^	o#I(]-J/J8[9I:Z>I@JCZDIHFIHKZMJOIT^ZJ]Ja]
~ija	y-X
~ijd	g!Y#H-I/J4[6J7J9I>J@_BJCIHCIFL[NYPJRbSYT[VIXJZD]J^J_[aJcIdJfHhJ
~ijf	f!J#[%[(I*J-G4J8X9H:[=I>G?I@FBGCIDIGYHBI^KGLXNZOYPJRJTHUJVIXYYYZX]I_Ja]bIcJdGhJ
~ijg	m1[3J9J>X?YCJDJIJOYZ_
~ijk	h#J-]9Y@^BJIJKYL[T]ZH^K
~ijl	w3JO[TYZIh]
~ijn	Y!^#^%G(F)I+H,I-F/I0J1J2I3X4I6I7H8J9]=H>_@FAIBJDHFJGIHIIXJJK]LHMJNGO[PGRISITGUHVYWJXGYJZa[Y]F_HaFbGcJdHfHgJ
~ijo	|3[9G>]
~ijs	w-]A]HJ_Y
~ijt	o%Z4Z>_@KD^HIZH
~ijv	b!J#I%H(I-J0J3I4X6X8[9I:I=X>H?J@HBGDIGIHJIJKILJMINIPYUJVJXIYY]J^JaJbHdbe^fZgXhI
~ijz	_!J#H%J(H)J,J-H/Y3J4J7[9F;J=J>I?I@aAJBXDHHFIHKFL^MYNHOIPIRJTHUJVIXIZ[[[]I^__HaHbIdIfJgYh]
~ik^	a!]&I(G)I*J-Z0J3F4J5X7I8I9H:I<Z>J?HAIBGD]FYG[HGIEMGPZRJSJUHVFWJXH[I]X^ZaYbZcIdIfIgJhJ
~ika	^#G%G)I+H,I-E.J/J0I1J2Z3E4H5J6J7H8I9F:G=G>H?]@EAZBEC_EJFIGIHXIXJJKELINFOYPFRISHTHUHV]WIXGYJZY[G]_^J__a]cHdHfHhG
~ikb	q*]4_?XHHfZ
~ike	W!Z#F%H&J([)Z*F+X,H.J/Z1I2I3G5I6H8X9E:X;[<J>C?]@IA[BECJDHEJFIIZJHK^PYQJRHSHTJUGWIXGYIZH[J]Z^[_ZaHcHdEeJfGgHhD
~iki	y-[.Y
~ikn	u?^HJa]bZ
~iko	o!G#J(Y3YA[HIM[SXX[ZI^[bZ
~ikr	rHXLYZJ^^dZ
~iks	rHJLZZYaZgY
~ikt	j#J(I+J-[:J=X>I?I@IBICJDZHFIGK^OJSYU]VGXZZF]Ia_
~iku	s2Z8]<ZHJ
~il^	A#A%F)B+F,E-[.D0Y1F2G3e4I5Y7C9;:a=C?^@HAGB?C]DcEJF[GFHbI@JFKHL?McNBOHPZQXRJSBTGUEV=WAXEZ][>][^I_AabcGdAe]fIg[hC
~ila	]!X#H%I(G)I*H+J-E/[1[3]4X5J6J7I8J9Z;J=Z>a?Z@ZAIBEC]D[FYGJICJJLINHOEPHRISYTIUGWJXGZB[H]G^J_IaYbIcHdIfHgIhG
~ilb	c#J>b?JCIDXGZTY^Y
~ilc	|3I>JHIOJa_
~ild	d-K/Z1d8Y9H>Z?JBJHHIIMIRJZHaIb^fJ
~ile	S!E#[%E(b)[*_+H,I-E.J/G0I1I2^3]4H5J6H7H8I9C:F;I<J=G>c?C@FAHBJC[EHFEGHIAJGKELINEO^PfQJRISITGUGVEWIXFYIZ@[G]]^H_Fa^cFdGeJfHgHhF
~ilf	w3]9Y>ID[HJ
~ilh	|HZI]ZH
~ili	P![%E&J*X+J/I0H1H2H4X5H6G7Y9B;^<I=F>C?^@DAXBBDHEGFHGIHGJFKZLIMaNCP[QIRFSEUaVaWJXJZD[H^Y_JaEbZcFd^fCgGhD
~ilj	uHJK[c^dZ
~ilk	q#Z@JBIM]O[TZX[ZI
~ill	H!^#Z%G&G)B*G+[,H/]1[2D3>5I6H7E9]:I;F<F=J>X?H@YABBFCZDDEEFCGBHIIZJCKHMcNDPHRHSATaUAVIWDXBYZ[b]E^HaFd[eXfXgWhH
~iln	y2ZO[
~ilo	f!J%Z-_3X9J:J=H>J?J@HBICZDHGJH[IIKHMJNJPIUIVcXJ[HbJhI
~ilt	T!G#F%J(E)H,I-I.J0I1I2I3J4I5G7G8H9F:F;I<J=G>D?F@DAIBECFDEEJFIGhH?IDJmKDNEQJSHTGUHVEWIXHYIZA[H]X_GbHdGeJfGhH
~ilu	_!J#J&^-J/c3I=J?K@XBHDJEJIJMHNXPIVXZ^_JaJc[fI
~ily	d#Y-Z/ZHET[ZEh^
~im^	T!F%d&](H)G+I,Y.I/E0H1H2I3X4Z5I7W8H9Y:Y=D?J@FAHBJCDDHEHFHGGH]IBJJKZMHO[PHQISGVDXEYHZI[F^FaYbGcXdEe]fDgFha
~ima	Y#Y%H&J(G)J+I,I-Z/I0J1J2I3D4H5J6I8J9D;J=G>X?Y@cAZBDCEDFEJFIGIHIIaJJK[LIMINDPJRHSHTHUGVGWIXYYJZB[G][^I_HbdcHfG
~imb	rIa
~ime	O!E#_%F&J(D)[*B,G.I/E0E1G2H3B4F5H6F7F9H:F;H<I=F>C@HAFCZD]EHFHGJIGJGKXOIPEQIRgSGTIUYVDYHZW[G]^^F_FaZbFccdEeHfGgGh^
~imi	[!E#H%H(E)G*D+I-G/J0J1K3F4I7I8J:F;J=G>F?^@IAXCFDEFJG[HXIXJJKYMGNHOHPGQ_RJTIVXW[XcYJZX[I^I_IaGbFcIdHgIhI
~imk	|9J>bHEII
~imm	]!I#H%J(X)I+J,X-F/H3H4J9G:I;J=I>D?I@]A]BHCGE[GJHCIGLJM[NXOaPISITZUJVHWKX[ZB[J]H^J_[a]cIdIfHh[
~imo	d#H(J9Y:J>F?J@_BGCXD^HCIXKFLZMINIOWPJUJVIXb]JaIbJcJdJ
~imp	R!G#F%J(X)G*J,I-E.J/G0H1H2I4Z5I8H9F;I<J?JAICEDHF[GGH_I^JHKXLGMJNFOERHSZTXWZYIZY[X]E_GaEc^dEfIgXhG
~ims	r)Y
~imu	_-I1[5]9J@^H[I]NJXZZF
~in^	;!J%C&E(_)e*i+^,c-B.I1J2?3B4]5Y6>7_8Z99:E;A<A=H>E?@@XBGC=DEE^FZGBIWJHKFM?NGOEPbRISJTYUGVXWbXGYJZY[C^[_?aDbXdDe>fDgbhF
~ina	P!d#I%D&I)G+a-b.X/F0_1G2H3?5H7E8F:E=E?]BZCAEcFFGFH]IAJGKALIMHNCOFPZQHS^TEV@WFXZYGZI[F^E_DaJbHcGdDeIfCgHhG
~inb	l9J:^>[@JBYDJGYHDIZKJP^ZHa[
~inc	I!F(D)[*H-Z/E1K2G3X4Z5J6Y7E9D:C;H<F=[>H?J@AAZBGCFDBEFG]HFKELJMZN^O]P_S^TEUJWEYYZH[G]I^B_GaGc[eGf_gGha
~ind	H#I%C&G(@)H*J+D,F-_.H/Y0E2E3]4Y5a6E7B8C9A:C;E=A>D?Z@IAJCCDIEIFEH[IHJDKALEMfNDO@PER[SDTFUAVHWIXGZ=[b]X_daIbfcadBeEg^hF
~ine	M!C#B%C&Y*X+I,F.J0G1G2G3J5G6F8I;H<H=b?D@aAFB^CZDDFaG^KXLHMBNFOaTIUCWFX[YHZG[G]YaIbXcYdJeGfFgBhD
~inf	U!D#H%G(F)G*F+b,I.J/I0I1J2J3[5J6I7H8I9G:F;H<J=E?J@FAHBECdDgFIGHIDJIKJMHOFPGQ^RISHTIVDWHXFYIZZ[H]E^H_GaFbGcGdGeJfHgJhF
~ing	J!I#_%A&H(E)A*]+H-I.E/D0_1C2D3F5D7a8D9[:G;X<E>E?D@HACBFC]DbFJGWHCI=JBMCNXOHP@RGTGUdWYYF]^^@_Aaeb[dZeJfYgEhH
~inh	V!Z%G(G)I*I+J,J.K/J0J1J2J3G4I6J7I8J:H;f=H>G@HAICGD]EJFZGHHHJJLIMGNGOHRISITIVaWIXHYJZ][Y]G^H_HaHbHcIdHfIgJ
~ini	F#?&G(a)e*c+B,^-@.F/C0C1I2D3A4Y5X6C8Y9@:D;F<E=J>D?E@bACB_C=D>FCGAHAIcJFK;LEMGN[O>PaQHRAUZWfX?YDZb]a^H_@aDb[c?eDfIg_hF
~inj	wQYf[
~ink	S!F%H(E*Y+Y,Y-]/F0H1H2I3D4X5H7G8H9C;Z=F>C?E@EAHBBCFDDEJFHGYHZJHMDNEOGPGQJSGTGUFVEWHXFYHZG]F^^_]aJbicXdXeIfEgG
~inl	j#I(J3I:J>F@JB]DYIJKIL[MJOGVKZ][I]IbacIh[
~inm	n9J@[IJK]ZZ
~inn	]!G#E%Y(^)G*]+J,H-^.J/H0I1I2I4G5J6Y7X8I:];H<J=G>H?[@_AHB]CDDBEJFHGHHDI]K[LHMFNEOEPFQJRHSHTHUGWHYIZX[]^H_[bFcGdGeJfGgHhF
~ino	l#H(X)Y*Z-Z3Y9Z>I?JBIDIIJKJOJR[SJTJUZVHWYXJZI]JbJf[
~inp	w@^HJ
~inq	q#]@JBKHFM]UXVIWZX]ZI
~inr	m%]*X,]0]9GDXE]HYKJZHaHdHfI
~ins	P!E#F%^&J([)F*H+],G-C/I0_2H4G5I7J8H9D:F;H<c=F>FAHCHDaFHH[IbJ_LGMDP]RGSFTGUEVJWGXXYBZ>]E_GaCbIc_dCeXfEgF
~int	F!A#E%A&J*I+],G-].D1B2B4G5_7E9@:I;J<C=H>J@FAGB>CHDEEBFBGGH^IJJILGMXO[PJQJRDS]TXUFVZWCX]ZY[H]]^J_]b]cedZhJ
~inu	T!G#Z%G(F)H*H+I,I-E/H0J2H3D4G5J6I7H8I9E:F;J<J=G>HAICFDEEJFJHEI]JIKDMkNGOFRgSHUFVEWHX]YIZC[G][^H_HaYbFcFdGfJgGhI
~inv	X#H%J(H)J*I+J,J-F1J3]4J6J7I8J:g;J=I>C?F@DAJBGCFEYGJH_IEJJK_MFNZO[PJR[SJTIUHVHWJXGZ@[Y]H^I_IaHcJdHfHgJhI
~inw	yN[UZ
~iny	q9J@ZXZa]
~inz	r(Z8]:[HJNZ
~io^	J#A&G([)]*G+J,B.F/B0F1D4Z5J6C7^8^:Y<E>]?CA_BHDIEDFDGEHEIHJYKBM=OHQFSZTXU[XBYFZ[[I]^_XaFbbc@eEf[gCh[
~iod	r9H=[@XHXNHX^ZJ
~iol	d@XEJHENfcJ
~ion	;!<#C%a(X)C,J.C/?0^1_2F4A6F7C8E9;;X<Y>9?[@;ADCaD]EfFHGYHcI=JDK<LDMHN^OAPXRASHTAUaW[XKY]ZJ]_^[_DaIbDc^dZeagHh>
~ior	e#I(I-I3J4J:J>I?J@^BHCJDZHEIGKaM^NITJX^]IaJbJdJf]gXhX
~ios	o#J-X@IBJGYH^KJZH^^
~iou	a!I#[-]>^BJHAIIKaMYNGOZZJbKg]
~iow	|K[W[
~ip^	k(J)I*]+X-J9J>[@JDYHXKIN]ZG
~ipa	u([H[
~ipe	n+Z3I9J?[BJCJDJHHK]N^OJPZZH]JaJ
~iph	y6_IJKJNHY]ZDcF
~ipi	|HHIZb[
~ipl	i#YAaHJZX
~ipo	s9J:aHIgX
~ipp	g#^-I1[3X9J>G@XBHCID_GIHGIYKGNJO[PXU]XIZH]JaGfGhY
~ipr	r6[@[HGR[ZX
~ipt	a!Y#J%G)J*I-I/J3E6[9I:J=]>H?G@HBYCID^G^HXIIKHLJMHNHOIPGSJTJUIVJWJXJZX[J]I^J_YaIbHcJdIfGgahJ
~iqu	d!J#[%Y,J-G4I5X7I9H:J=I>I?HBHCHIJJJK[MZN]OIPXSJTJUJVIXHZD]H^Za]b[cJfIhH
~ir^	G#@%a&H)G*F+Z,F-@/@1X2D3G4C5F7I8Y9@:[<]=b>GADBCC^DHEcFEGEIGJCLgMINDOBPEQ]RESFTIUJV[WEXZYE[a^DaZeJfGgBhE
~ira	c!J#F%J(J*I-I1Y3G4Y9Y:I=X>I?Y@HBHCHDHGJH^IIKILaMGSJTJUIVIWHXJZ[][aZbJdJf[hJ
~ird	X#I%H(F)I,J-]/Z0J2J3J4I6J7^8J9I:G;K?^@[BECGDGFYHDIBJ]K[L[MFNIRJSHTIUHVGWJXXZJ[X]F^GcId^eIfGgHh]
~ire	M#B&d(Z+F,F-E/E0F1E2G3d5H6E7b9C:a;F=DAHBFCEDHEFGDI[JHKDLGMDN^OBPDQHRESCT[UGV@W[XEYGZ>[E]Z_]aCcedYeGfAgHhC
~irf	yHZSZ
~irg	p%J-J9JF_HIZ_
~iri	s%X/Y3ZDYHK
~irl	w@aZJ
~irm	Z!H#H(H)I,J/I1I2J3D4I5J6J7I8a9F:b;J<Z=H>Z?F@DAJCYEIFJGGHXIEKDLHNcO^PHRISJTJU^VEWIXGZG]F^H_HaDb[cFdHeJfHgJ
~irn	|TX
~iro	f-J=G>J@XBJCYEYHHIHMJNJSXU_VJWHZF]JaJc_dZfJh]
~irr	u4YcY
~irs	Z!Z#I%I)J*H+G-G/I0J1f3H4I6J7I8]9G:H;J=I>F?G@^AIBFCYD^EIGHH>JIKEL_MENEOHPIRHSIUGVGW^XIYJZJ[I]X^H_HaHbGcIdGeJfDgIha
~irt	rHYI^KJR[
~irv	|?[HIZ[
~iry	n@IHZKZLa
~is^	H!D#[&G([*I+F,I.E0D2H3]4B5G6I7G8]9]:Z<F=[>H?J@bAYBYCZEGFDI?JDK]LGMXOYP[QHRDSCTHUHVdX]ZH]G_EaCbDdHeEf@gE
~isa	G!e#J&G)Z*B,C-A.I/I0I2F3J4F5G6I8J9B:b;[<G=^>@?I@ABECHE_F[G_HJICJEKELDMIOZQGRITEUcVFWbXEYZZJ[D]G^X_DaAbJcYeGgChC
~isc	b!I#H%I(I)J*J1I2J3Y4I6J7J8J:I=I>_?I@[AJCHE[FYGHIFLJMZNIOFSITHUIVHWJXHY_[J]I^X_HbGc]fIgJhI
~ise	U!G#G(X*G+H,X-H/a1I2J4G5J6H8H9F;I<J=K>F?]@EAHBGCEDFEaGbHAJIKJLIMENbOHQJRHSJVXWGXGYIZH]F^H_Fa]c_dZeJgHhH
~isf	h/YHEJYNeWIZHaJ
~ish	^!F#I%J(G)H*Z+J,J-H4I6J7J8J9G:I;J=H>G?Y@FAIBcCIEJFYGIHJIFJJLJNXOIRJSJTIUJVHWGXI]b^H_[aCcJdEeIfIgXh[
~isi	W!I#I%H)Z*G+I,J-^/I0e1X3I4H6J7I8J9F;J=E>GBHCGDGEJFJG[H^IXJJKGN_OXPHRISIUHWIXGYJZC[I]G^JaGbIcHeJgIhX
~isk	g!J#J(a*J-I/Y3I4I6J7J:[=J>J?I@IBICJDJHcIGKIMJNIOJPJRISITHVJZE]J_HaXc^dYgI
~isl	m,X-[/[4Z6Y9J@EBJIIMJPZZ]_IhJ
~ism	g(I)X3G6]@XA]BYHZKXLYMJO[RKY[ZG_IaJbYdJfJhJ
~iso	a!J#Z%Y([)J-H/X3I4J7J9J:J;Z=I>Z?J@bCJDIHBIIJ[KINJRXS[T[UHVGXJZC[J]JaJbIdHfIgIhJ
~isp	_!J#H%J)J*^/J3G4a7J:J=J>F?^@GA[BICGKGMGN]PIRISXTIUIVIWJXZYJZD[Z]H_YaFdIhI
~iss	L#C%f&H(b)D*F+F.I1F2G3Z5I6J7J8F9E:C;a<H>G?H@DAGBYCWDHEFFZGCJEKILEOEP[QIRDSHTIUDV^WZXIZZ]E^G_XaGeJfDgDhF
~ist	A!I#?%B&E([)d*_+i,a-a.C/E0A1@2A3C4D5^6H7>8E9D:<;A<H=C?^@EAaC_DhEFFFG>HFI8JIK]L@M;NZO^RHS>T>VDXEZ>[J]F^E_aa;b@cAe]g[hd
~isu	f#J%Y(I*J,Y-I/J0Y1K3G4J8Z9H:J=X>H?J@JBICIDHHEIHKHMJNJO]RJXJY[ZG]J_IaIbJd]eafZh^
~isy	s<^dXf_
~isz	yI[VZ
~it^	F!J#F%a&F*E+],E.H/I0B2G3E4F5D6C7E8I:b;_<D=D>G?D@^ABBFC]D]HYI^NYPIQZT@U@WHXdYYZ?[D_FbIcCdZeGf]gWhX
~ita	N!_#X%E&J(H)F*G+G,G-H.X/J0H1G2H3G4F5I9Z:];g<I>B?Z@EBACFDBEHGIHHI[LFMHNHPISETFU^V_WEX^YIZB[F]I^E_EaDd[fDgG
~itc	[!_#Y%J(I*J+J.I/I1Y4J7J8J9H:H=I>Y@FAIBGCIDHGIIHJJKGLZMINHOHRHSJUaV_XJZB[J]I^I_HaIb]cId[eXf]gJhY
~itd	s8Z=[HIR]
~ite	F!B%Z(@)C+D,Y/D0X5[:E>C?F@FAZBHCFD@EEFIGYHXIbK<LENcOCTDU@V@WXXFY[ZB[C]G^A_]aAb?c]dbebfZhF
~itg	f!_-K:^;X>J@GBIDJG]HGKJMJNJP_UYVYZE^IbKfI
~ith	F!F#G)X+J-E/[0D1E3_5J7G9G:];X=Z>_?IAJBZCGEJF]I]J[MXNZO[QGTFUBVDWIXEZI]B^D_Ya]bFcJdFeGfChI
~iti	Q!G#X+F,H-G.Y/G0I2I3D4H5I6I7I8I9G:Y;H<J=[>D?ZCXDEFHGGHZIHJHKCMINdOGQJRHSZVZW_XFYIZY[Y]I^I_HaXbJcEdCeIfK
~itl	k&[9J?HHcN[
~ito	U!G#D(E*G+F-Z.Z0H1I3]4]6H7G8H9Z:];H<I=E?J@JAHBYCCFIG[I]KBLHMCN[O]PFQJRGSFTGVBW[[G]]^J_GbHcHdIeJfDgHhJ
~itr	y-YH_
~its	a!J#G(I*X/J0^3H4J7Y9X:I=I>H?^@GAZD[IXKXMJNEOZT]UJVHXYZC]H_JaIbJfJhZ
~itt	S!Z#Z&I(D)F+G,F-[/H0]1G2G3[5H6J7F8G9Y:E;G=I?DAFBIEIFGGDHBIZKYLFNXO^PJQHT]UEWGXXYHZ^]a^]aAcEdDeJfHhG
~itu	W!F#G%^&J(E)H*H+H,Z-[.J/G0J1I2J4]5J7G8^:F;I<I>E?D@YAIBECGDJEHFGHFIHJILGMEOFP]SHTIUFVDWHXH[H]G^G_HaGbEcadde^f]hD
~ity	O#F%Y&J)X*^+Y,H-G/F0I1H2I3F4G5I6G7b8G9G:F;[<I=G>]?Z@GA]BDCXEGFIGGHYI]JHKGLHMGOHPEQ^RGSGUFVHWXYZZG[H]F_DaEcddFeIfFgGhH
~itz	w=ZZ]][
~iu^	g#Y%[*J,Z.]3H4J8J9F:I=I>H?Z@GDIHBIFKGLZMIOJPIR[SJUIVIXI[J]]_JaGcYdGeZfZgJhI
~iud	w-[@IB^ZJ
~ium	d-I/I3I9I=g>I?J@HCIDJIGKHMJN^OJXJZG]J_IaIcJdJhJ
~iun	n3G4X8Z9J>I?JC[DHOJX[ZX][cXfZ
~iur	y9[>]?]HH
~ius	h!]#J3F9J>G@IB]CJHGI^OIU]ZH][aXhZ
~iut	h&X/Z9Y>J@YBJHFIXJXMJOZVJZ^aJhJ
~iv^	L!b&d)G*E+D,F/I0^1E2F3I5H6_7E8D9C:A;J<G=D>G?F@BB^D?EFG^HaI@KBLJMCNGODPJRGSEU_WDXXY[ZH[Z^J_Ya^bYcBdFeGgIhC
~iva	Q!d#F%I&I(D)]+G,^-F.^/G0G1H2I3[4F5I6b7G8Z9E:D<I=D>a@HAHBGCEDXEGHZIDKDMDN[OYPCQISGTFUaVHWZXZYXZ<[F]E_EbDcDdEeZgFhD
~ive	P!Z%G&I(])G,Z1H2H3D4Y5H6Z7a8[9C:H=D>G?ZA[CCD?EIFHGJHDIBKYMBOZQIRGSFTEUbWEZD]Ba]bJcGd_e[hX
~ivi	R%D&J(c)^*^+I-_/F0H1I2I3C4G5J6G7H9G:F;Z=F>E?E@JAIBDCFDDEFFIGGHCIFJIKELJMHNEPdQIRISHTHU[WGX^ZF[I]G^G_FaFbGcfd^e[fDgHhG
~ivn	b!Z#G%X(H)J*J+J-J/J0I1J3I6Y7J8]9H:I>F?I@GAJBGCJDHEJGJHHIIKHLIMHNJPXSJTJUIVGXHYY[I]I^IaHbHdae]f[hH
~ivo	a!^#^%J(H2]3a9G:I=J>X@FBHCGDZIGKHMHOXPJQYTJVIXGZG[J]I_IaWbJcJhX
~ivr	|HIT[a[
~ivt	|!Y
~iwa	ygZ
~ix^	i-J5^?Z@JHbIJKINIZC[]
~ixa	j(I;X@]BJH[IJKYVKXXZ[^YaJdZhJ
~ixe	q%J*Y>[BIHEPJ^^fY
~ixi	yJ[
~ixo	|9J>]HJbZ
~iz^	i%^9YGJHZMXTZZJ
~iza	N!D#D&I(X)Z*D+^,d-E.H/H0]2H3D5I6F9D:Z;H<X>C?C@CAGCEDAF]GcHDIHJGKGLHM[NXOFPDQJSETJUHW_XEYFZ;[F]D^I_IaDbEdZedfdgFhD
~ize	i(J9J=eBJCJDKH^IIKJNYUIVJZG
~izi	e#J%J,Z-J4J7J9Y=J>X?G@HCZDGHDIIK[MJNJOKPJRJS^TJUHVHZF]XbZcIf_gJhJ
~izo	s1[GZHJKZMZdY
~izz	_!J#J9J:Y;Y>J?I@JBICIGZHJIIMXOJPISJVZW[ZFaKdZf[
~ja^	Y![#X%G(E)Z*G+Z,I-Y.J0X1Y2I4G5J6X7H8I9C:E;I<J>F@HDGE[FHGFHEIDJIKaLGMaPGQJRHSYTGWYYIZJ[F]]_IaEbFeJ
~jac	n([*Y3J9I?]@JBJCYDXHHI]KJNJZH_[h[
~jad	|-[]]
~jah	u-]>Z@JHJIKK^ZHfZ
~jak	r([*X+[9[DGO[ZI
~jal	l(F)_-J9I>I@IBXDJHHKHNJUcV][JhJ
~jam	i+Z1X>J?IDaHELZWZa[
~jan	e!J#I(H)[*J+K-G/J0J2Z3I4I7J9G:I=I>F?I@FCIDGGJH@KbMHNHOJPJRJS[TJUaVGWIXHZJ[J]I^J_JaIb^cIdZfcgJhI
~jar	yHHQ]Z^dHfJ
~jas	|&[N[
~jat	|>]XXZI
~jaw	|+[HJZ[
~jd^	n4J9J>J@]CJDXHDIFKXNZRaSZZZaJcJfI
~jde	m!Z#I4]@YHJL[MJT[ZH^J_[
~jdo	|ZX
~je^	f!](J*Y-I3J9H:J>H?I@^BHCIDXHAI^KXMINJOJTJUJXYZX[J]]aJbJhZ
~jec	P!_#H%G&J(F)H*I+I,H-[/]0H1G2I3F4F5J6G7G8F9E;a<J=G>F?GA]BDCGDGEIFIG[H[IYJ]KHLIN]OHQJRGSHTGUHVEWJXHYHZH[H]H_eaHbGcEdFeIfEgG
~jed	f!I#J%[(H*^,J-J3J9I:I=J>I?ZA[BICcDIFZGYIGMJPJUKVIXJ]J_IaHdJ
~jeg	o(I3X8]9J:Z>JBJCJDJHHIZK[OZV^ZE
~jei	|-XZ]
~jek	h;Z>J@JAaBJG]IJKJZH]J_bdJfJ
~jel	|/[
~jem	y@YZZd]fJ
~jen	|#I,J9]@KBJHZIJZH
~jep	|.]
~jer	wN^
~jes	W%G&K+a,H-[.I/F0H1H2I3C4F5J6H7Y8F:Y;H<J=E>C?^AGBZC]D^EHFHHDIZJHMZQIRGSFTGUYV[XEYHZE[E]E^J_GbFcGd[eIfF
~jet	[!J#Y%H(H)J*I+J,_-I/X0J1J2J3H4I6J7I8]9F:H;^=I>FA_CGGZHIIEKHLIMGOHPISJTHUIVGWJX^[I]G_aaGbYcHdHeJfHgJhY
~jf^	q#^2Z8Z:]@JHGIIKJMYX[ZH
~jfe	r3Y@JHII_O[
~jft	o3H>JGZHHLZOJTIYZZ]a^fY
~jg^	q>Z?ZCJHIZ_aX
~jge	|1[MX
~jgt	|>IHYOZ
~ji^	[!H#H(Z)I*G,I-F.J0^1I2J5K6J7I8H9F:H;I=Z>F?_@GAIBFC[DZEYFJG[HXJJKGLJMGNXOXPGQJTHVGXHYIZD]G^JbHcGeZfXhH
~jid	|IX
~jir	w#GHaZF
~jk^	j-]9Z@ZL[T]ZI
~jkb	|@[K[
~jl^	l#I(J3]9I>I?^@JBHCHD]HFIIKJMZOZSJTXUJVJZE]JaZfJh[
~jle	|a^
~jmu	r(J3J>I@JDJHHI[KXO[ZXaJh^
~jn^	Y!^#^%G(F)I+H,I-F/I0J1J2I3X4I6I7H8J9]=H>_@FAIBJDHFJGIHIIXJJK]LHMJNGO[PGRISITGUHVYWJXGYJZa[Y]F_HaFbGcJdHfHgJ
~jne	w:JF]GZHKa]gY
~jny	yaXgZ
~jo^	j-J3Y9G>]?[@ICIDJHDIIKYMJOJY]ZY]JaHbYdYfYhY
~job	w(Y>_HJKZZI
~joi	c!I%K3J7J8_:J>J?J@IAIBJG_H^IJNGPHUJV]ZC_Fb]dJfZ
~jon	w9J>]HJc^
~jor	|DXI[
~jou	c#I%J(I*J+Y-Y3G4J8[9_:J=I>G?G@]BHCHHFIFKGM[OIPJUJX_ZD[J]Y^JbKcJdIf[hI
~jow	|I]P]
~jsc	|Z]
~jst	w-]A]HJ_Y
~jt^	o%Z4Z>_@KD^HIZH
~ju^	|3]
~jud	m!K-Z9Z:^>J?a@JBJCJDKHFIJPZQYVJZH
~jui	yhZ
~jul	u#Z9]:[>JHIOY
~jun	p-[>JCIHFIJZ]a_
~jus	W!H#H%I&Z(H)J*I/H0Y3G6J7J8X9_:H=J?G@^AJCaDFGJHCJILXM]NIOGPJRJSJTHUIVEXG[a^IaJcJdIfZgJ
~jut	y@ZX[
~jve	b!J#I%H(I-J0J3I4X6X8[9I:I=X>H?J@HBGDIGIHJIJKILJMINIPYUJVJXIYY]J^JaJbHdbe^fZgXhI
~jze	|*YCX
~jzi	a!J#H%J(H*I,J-I/Y3J4J7[9F;J=J>I?I@aBYCIDHHFIHKFL^MYNHOIPITHUJVIXIZ][[]I^__HaHbIdIfJgYh]
~ka^	Y#I%E&I(X)G*F,G-B.a0]1G2Y3[6F7F9E:E<I=E>^?C@GBBCDDBEIFYGGJHLGOEPZRYSGUFVZWHXZYHZ[[E][^G_^bYeGfDgIhE
~kaa	m-J/^0Y6_>]@IBKHCIJKJMHNJPZTYZH_HgX
~kab	|([
~kac	f#J%J(H*X-I3H9I:J=J>[?^@[BHCaDFHCIHKHMHNJO[PJTJUJVI[I]Z_Ja_bJgX
~kad	d!H#G%^(I)K,Z.J/a0I1J2J3H4H7I8J9E:J;J=I>G?I@EAJBYCHDHEJFIGZHDIGJJKHLJMGNGOJP]RHSITdUIVIWKX_ZD[J]I^J_GaGb]cHfFgIhI
~kag	wH[J[
~kaj	yXY
~kak	y.]9JLXZZ
~kal	U![#A%E&G(A)D*D+F,E-A.H/b0]1G2G3C4E5H6b7[8G9C:C;F<I=C>C?C@AA_BFCDEeFGGEHGI@JGK@LEMBNbODQHRESCTZUDVCWDXGYGZ<[D]C^D_daDbBcddeeFf_g_hC
~kam	r2Z3[9Z>I@IBZHGMJXHZG]Ja_b[
~kan	Y%G&a(E+J,Y0J1J2J3F6X8I9D:[;I>[?_AZCFDFFJGHHIIDJIKCLGM]PGRZSGV[WHYJ]Y^X_GaDbEcGdDeIhX
~kap	q9J>]^[bZfX
~kar	c#H%I(Y)J*J+J-G.Z/J0J3G4H6J8I9B:I;J=H>]?G@GA_B]CHDHFJGJIEJXKELJMGN]O^RISJTIUIVHXHZA[X]G^J_XaGbdcIdYfGgJhI
~kas	b!H#I%Y(H)J*J+J,X/J0I1J3J6Y7J8]9H:J>G?I@HAJBHCJDIEJGJHIIJKILIMHNJOJPYTJUIVHXHYY[J]J^IaIbHdae]f[hH
~kat	f!^%J(I,J-G/I3a4J6J7]9F:[;J=I>E?H@GBECHDFHZI^KGLJNHOGPIRJTHUJVHXHZY[I]G^I_]aGbIcId]fJgJhI
~kaz	n#J(Y-[3J9J>I@YA[DJIIKIN^O[ZG_Z
~kba	o*[4^?X@ZHHKZZJfY
~kbo	mLXZG^]d[e_
~kch	wZH^^
~kci	|;X^X
~kcj	uEXHJNWUZV[cX
~kd^	|#]HJTY[J
~kda	|!ZHX
~ke^	S!H#Z(F)H*H+^,J-Y/Y0J1J2J3I4H5J6J7H8H9C:G;]<[=GAJBCCFDIGGH^K_LZMaOHPJQ]RYSIUIVFWIXHYJZE[G]G^G_HaJbHcI
~kea	|#]9G
~ked	^!J#Y%J*]+^-J3H>H?I@HBICYIGLbOZPJTYVJZG[J]H^J_JaXbF
~kee	S!F#a%H&J(F)Y*G+],Y-[/H0I1I2I3Z4H5J6H7X8I9D:F;H=G?E@aAHBCCEEJFHH[JHMIOHQJRHSHTaUGVEWIXYYIZH]D^Y_GbFcJdFeJh^
~keh	y<Zh[
~kei	W!G#E(Z)J+H-G.X/I0]2I3J5J6I7H9H=_>H?E@YAJBHCZDbEIFIHBIDJIKHLZMGPGQJRFTHUXVEWaY]ZI[H^H_IaZcXdEeJhG
~kel	c!_#I(J*J-[3J4J6_9H:J=J>I?YBHCXDIHJIZKIMZNJPJUXXJZD]JaJbJdYeYfIhJ
~ken	K!@#A%E(B)H*B+D,k.F/X1I2]3G5H6C7I8C9C:G;J=Y>C?X@HADBBC?FZHII^JFLXNHOHPIRdT@VEWZXAYFZG_BbYcIdIeHfbgI
~kep	l#^7XMJTJZJd[
~ker	W![#J%G&I([)Y,G-A0G1H2H3B4D5I6G8X9A:X;[<I>A@IA_BCC^EIFHHdKALJNDSHUGWIXEYYZH[I]Y^[_YaXdEeJfFgGhE
~ket	a!J#I(I-H/K3^7J9d:J=Y?H@EB^CJDHFYGJIFKGMINIOXRJUJVIXJ[J]IaFbIdJfJhJ
~keu	|4]N]
~kew	wR^
~key	]!J(G-I/J1K4I6f7I9H:J=J>I?e@GAJBHCJDHGJH]IHKHMHNJOGPJRFTJUJVHXXZB[I]I^J_JaJbHcGdIeJfG
~kfa	u@]HJa[
~kfo	|3^=]@JHIZG
~kge	k(J0[:YBYE[HHKYM]ZFdJ
~ki^	R!E#F%H)H+I,I-E.m/H0J1I2J3F4G6I7H8I:F;I<I=G>E?F@IAIBYCGEJFXGHIYJHK[LIMFPHQJRZSFTIUFVFXFYJZ@[H]F^I_HaEbJcGdHeJfGgIhH
~kic	o#G3Z9GBJDKI[KJOJU[Z^]HaW
~kid	|3HDZK[
~kie	d!Z#G%J(H*J-_/J3Z4I:I=J>F?_BFCGDHKZLJMIOIPIRJTXUJVZXYZB]I^J_IaGbIc]dIfJhI
~kil	m#Y@IBIHEKZM[R[SJTZX[Y^ZI
~kim	|9]
~kin	m#I9XBJHbKJZXaG
~kio	qGYHYZI^^
~kip	m+[1[@JDbGJKJMIZIfH
~kit	|#].IHY
~kj^	s3Z;]ZH^_dY
~kka	|T_
~kke	g!J#_)[-_9I@JBJIJVJXZZI
~kla	g!J#I%Z&[(I+I-I/J6]9Z=I?G@GBaCYDEFJHEIHKGMJN[OHPITJUIVHWJXIZZ[J]^_JaHbIfJhJ
~kle	sI_
~kli	c!I#G%I(Y)Z*H+H,G-[/I3H4J7J9E:]=G>D?FAJCFD^FJIYJJKFLJMFNFOHPHQXRJSJTHVHWZXHZJ[I^J_Ia_bdcJdJeFfIgJhH
~klo	l3G4J6Z>J?J@JBJIIKJMJO^RcZHaZcIdHfGh[
~klu	s%J2Z6cGZHIZJdI
~kly	yHFM]VY
~kma	|HJI[
~kn^	y3I9IBJEXH]ZJaZ
~kna	b!H#F%^(b)J*I/I2J3b4H5Y6J7J8J9E:Y;I=]>E@EAIBYC]FJGJHBJJKELJMHNHOFPIRJSJTJUIVXXGZB[I]Z^I_WcIdJfJgJhH
~kne	w#]?^@JHHKJZIhZ
~kni	s-Z/XHJIJU^VIbY
~kno	U!G#G%G&f(a)I*H+I,I-_.J/D0I1J2J3F4I5J6I7I8I9G;I=H>G?ECHEIFIGHIBJXLIM^OHPHRISJTJUHVFWHXHYJ[a]F^G_FaKbZcHdGeJfHgFhX
~kny	|3^>J
~ko^	e#I(Y+Z-J3J9H:J>I?]@XC_DFHCIHKHMHNJPZV^XJ[b]JaHbHfJhJ
~kod	d!J#H%I(I*I+J-G/J0J3[4I6J7J9D:I;J=H>_?X@HAJDFHIKGMHNJOFPIRJTHUJVHX_ZD[J]H_IaebIcJfJhI
~kog	r8d>H@JA[HGIJKGVJZH_ZdJfJ
~kol	c!X#I%H(_)I*H+J,J-H3I4I7J8J9E:H;J>E?F@YBFCHDGH]IEKGLJMHN[OHPHSJU_VcWJXHYaZE[I]H^Z_JbIcJdIfXgJhH
~kom	S!Z%J&I*E+^,H-X.J/D0]1G2G3J4C5H7E8G9@;[<I=D>[?B@GAFBHDYEGFZGIHHJHNIQHRESJT_UIVFWGYGZa]B^E_DacbYdDeHfD
~kon	L!b#_%b&H(A)]+B,Y->.F/B0D1C2d3[4c5Z6C7B8C:a;H<E=J>H@<B_CYD[E_FJH7I;JHK=L]M@N?OFPaRCTFU=V^WZXGYDZE[X^]_Ya?b@dDe^f?gBhC
~kop	q6[8[H[
~kor	j#I%](J-H.[3J4J9F>]?J@HBICJDII_KHNJPJTJZE[[^JaJb]dJfJhY
~kos	q&J9X=B>JBIFZHdII
~kot	|Aa
~kou	X#b%b(I-J3J>J@JBIGJHJIJKJMHTbXJZG[H^I_KdJf[gJ
~kow	W#a%F&I(X)[*E,G/I0H1X2]3]4F5I6H8Y9C:F<I=I>C?C@BA[BIEIFXHDI_JHLJNDPXQIRGSFTYUEWGYIZJ[]]Z^[_ZaFbIcFdFeIfEgFhG
~kpe	m%bHGdJ
~kra	b![#H%I)J*[+X,I-G/I0J1J3Y4I6I7I8J9E:H;I>a?FAJBGC^DCFZGJHGI[KDLJMHN[OHPHRISJTIUIVGWIXGYJZJ]F^J_IaXbccIdGe[fHgIhH
~krb	|HaKGZI
~kre	i!J#^%J(H*Z+Y,]-J3J8K9H:J=X>I?IBHCHDGG^HBIXKXMJNJOJPJRJSJUJVIWJXJZ][J]JaIbJdHe_f[hJ
~kri	Z!Y#E%Y(F)I*H+H,Y-G.J/H1H2J3E5J7H8[9F:H;I<J>J@EAIBECFDEEIFIGXIEJJKDLGMENXO]SITHUHVFWIXFY]Z[[G]F^GbFdbe]f]g[
~kro	h#J%J(J*Z-I0Y3Y9I:I=K>J?J@JBJCYDIGcHXI^KJMZNIOKPJVJXJZG]J_JaIcJdIeYfI
~kry	i(I-J6a9H;]<[>J@HBJDKHEIHKHL]MJZE^_bYd]fJhI
~krz	w-Z9J>ZHaZJaJ
~ks^	Z#J(H)J,Y-H/J3J9J>D?F@FBHC^DGH_LXMJNJVIXJZZ[Jha
~ksc	[!H#H%Y&[(F)H*J+J-I/I1Z3H4Y6Z7I8X9J:H;J=Y>H?G@FCIDHEJIIKGLHMINGOJPZR[SITJUGVFWIXIYYZI[I]I^H_ZaHcXd_e]f[hG
~kse	T!I#H(Y)X*H+H,I-H/H0I1I5J6H8I9J:[;I=]>F@GCZFXGHIGJIKDLXMGNFOIRWSXTHU]V]W^XGYJZX^G_IaZb[dJeIgGhG
~ksp	m7cHHZH
~kst	r#X/Z3I9JCKHFIcTJ
~kt^	S!Z%G&I(F)F*E+D-X.H0F2G3[4J7E8F:C;I<J=Y>H@FA^BXC^EGFFG[HJIDJGNBOIQYRDTEVIWFXY[E^D__a]dYeJfGgE
~kta	f!Z)H*I7dDJHGPIVJZYdJ
~ktd	y3ZD[
~kte	q3Y;YGZHJLYZJ_[
~kti	V!d#Y%F(H*G+I,Y-G.X/I1J2J3F4X5J6H7H8[:G;]>F?F@FAJCFDEEIFJGHHHIFJJKFMHNGOHPERISHTHUcVaWGXDZI[H]G^J_HaGc[d^e_gIhJ
~ktm	y>XCZ
~kto	g!J(X-J/]3Z4Y9J:J=J>I?JA[BJC_H^IIKIMJVXXJZB]J^[_IcJfJhJ
~ktu	i#I)J*Y-J1^3[4J8^@JBJCJDGHEIJKHNJPIdGf[ha
~kty	s!]QXdZ
~ku^	h(^-I2Z3J8[9Z:J<Z=J>J?JB]DJMENZVJZDaJbZcIdYeYfJgI
~kuj	e#](Y*J-H3[4J9]:J=X>H?I@IAJBHC]DGHYKIMINJOGPJRJTIV[XIZ^[I]I_JaHbJdGfIhJ
~kun	g#Y(I*J-J1[3Y4J8[:[=J>I?[@GB]CIDHHZIHKIMJNJOJP^SYUJVXXJZF]J^J_JaGdHfGhJ
~kup	g6bHaKIPYZG_XfJ
~kur	o-J@]HII^KZTZZF
~kva	q#]>JFY_^g[
~kwi	n%Z/Z4Z>_@JD^HIMJZH
~ky^	w@ZBJH]NIZY
~kyd	|P_VI
~kyr	|/[
~kze	u-J/ZIJKHOYZ[
~kzu	s(].YX]
~la^	I!H#B%J&F(Z*@+E,F0I1C2C3E4E5F6J8H9]:X;I<E=I>a?AAIBYCCD[EJGII^JCK_LXMaOFQERBTAUaVJWBXC]X^ZaCb^dGeGf]gGha
~laa	l(J-X/[3J9I=J>G?J@YBZCIDXHXIHK]MIO[TJVJXZZE]JaZcJeZfJhJ
~lab	_!I(J)J3I4Y7J9J:a=[?[@XBHCZDHHXIWKGLYMJSZTJUHVXZF[J]JaJbJcXdJfJhJ
~lac	S!d#C&J(J*I+G-I/E1X2X4E5]7F8[9B:D<Z=D>_@^AGBACEDIEHFGGEHZIZK@LGMBNDOFPDRFSETEUaVYWJXEYZZ:[E]C^IaEb_c]dZe[fZgF
~lad	Z#G%H&Y(Z)I*H+I-E/G0J1I3]4a9D;I=X>Z?F@GAHBFEIFIGIIEKDMJNGPFRISaTFUGVGXIYJZ^[I]^^G_GaFcEdHeZfGgIhG
~lag	_!I#Y%I(H*J,J/X0H1J3G4I7K8^9I:I=H>E?I@FAJBGCZD_GJHGI[KFL[M[TZUYVHXJZI[H]H^]_DaIcId]fHgJhG
~lai	_!K#J&X(I-Z3I4J9I:J=J>G?IBHCIDJGJHFIFJHK]MHNFSJTJUJVJW^XYZ_aXbJcZdIfYh]
~lak	s#^>[HHXJ
~lam	f!Z#I(I-^/J7J9X:I=J>_@[BFCYDGHAKGMZN[OFPJQXTJVHXHZD]]aZfJhH
~lan	R#F%G(C*F+I,F-D/X0F1E2a3d4[6F7F8E9E;E<H=a>_AFBECDEHFZGFIcJHLEMCOAPGQXSDTXV@WFXAZ[[C]E^E_IaEbbcBdFhB
~lap	U!I(F)I*I+J,J-F.J/G0J1J2J3H4I5J6I7I8J9D;J=b>E?F@AAJBaDGEJFJGIHbIEJJKCLIMcNFOHPHRGSITHUIVGWJXXYJ[G]H^I_IaFbdcIdIfGhG
~lar	Y!G#[%G&Z(F*G+F,I-Z.I/F0H1I2[3Z4F5J6Z7H8H:E;I<J=F>J?D@FBYCZD^EJFHGHHaIXJILHMZPGQJRGSHTFUGVEWHXDYXZG[F]a^H_FaBbFcFdEeIfEgHh_
~las	N!F#b%^&I(B)H*F+F,F-C/F0F2G3E5K7F8Y9D:D;G<H>[?B@ZBECFD@EHFbHIIBK^LEM@NEPDSETaVFWFXIYGZX[a]a^[aGb^cJdDe^fFgYhB
~lat	T!G#I%J(E)H*G+I,H-a.Z/I0I2I3D4b5J6H7G9H:F;I<J=G>D?EAHBBCEDZEHFIGHHXJIKJMXNcOEPFQJRYSYTJUGVZWHXGYY][^GaXbFcZdGfGgHhG
~lau	_!I#G%I(H*J+J,J-G3H4I6J7I9X:H=[>]@IBZCFDGE[GII]JKKHL_MDOIPJRYTHUHVGWJXHYJ^H_JaZbHcXdHgYhG
~lav	[!G#Y%I(J)J*J+J,X-Y0Z3I4I6]7I8K9J=H@^BJCFDXIYK]LXMHNHOJPIRJSJTHUHWJXHZZ]Y_IaHcIdGfGgI
~lay	i![3J;J>G@IH[IYMZZE[[_IaZc[
~lb^	j(J3X=[@]BJG[HIKZX[ZHdXhJ
~lba	^!Y#F(F)I*I.J/I0^1I3H5J7H8[9E:H;I<J>]?H@EAIBFCHDFEJFJGIHEIEJJLHMFNGOHPXSJTHUHVFWJYY[G]G^GaFbZdbe]f[hG
~lbe	q9I@]A^BXHFIJW[ZJ]]_G
~lbo	c#J>b?JCIDXGZTY^Y
~lbs	m)Z@JB]HIUZVaZE
~lca	y3IGYOJX]
~lch	r3JHZN]OXaZ
~lco	n)]-b9]>J@IBIDJHCIEK[NJUIVJZI]JhJ
~lcu	y@ZBJM[
~ld^	J%C&H(A)Y+I,J.G/H0F1b2F3b4Z5J8H9B;J<G=B>B?H@HADCFD]EFFGGFHYI?KHLJMINHOBPFQGSCV]WDXYZ_[H]B_]a^b[cJd[eXfAgDhb
~lda	W!I#H%H(H)J*J+J,J-H/I0J1I2I3G5f6I7I8H9G:I;J<k=I>H?I@HAJBHCHDHFJGIHAIGJIKHLIMHNJOJPIRITIUIVYWJXIYIZG[I]I^I_HaHbIcCdHeIfGgJhI
~lde	X!I#H%E(D)a*J+J-F/I0J1^2J3G4I6J8J9F;F=X?G@_AICGDFEJFZGIIBKBMYPaRYS]UGVEWJXH[]]G_IaXb^cIdGfGhH
~ldi	w3[CIO[RZ
~ldn	u-XHHKZNZZIhZ
~ldo	m(^HIIYKINa
~ldr	i![+Y1^3J8J9I>I@IBID^HFIJKJL_PJRJWXZG]J^Ia]dZfIhI
~lds	i>[ZIbb
~ldt	y*]+[DJ
~ldu	g#J)Y3I>J?H@ZBXCJDJIJMIO]VIZ_[JaZbXgZhJ
~ldw	yS^ZI
~le^	L!F%J&H(b)f*c,G-@0G1F3_4C5G6F7D8E9H:I;X<H=H?E@FAEBaCZDHEGFXGbHXKGLDMCNcOZPDSDVIWDYFZC[D]D^I_Ba?bGdHeHfCgDhJ
~lea	O!]%Y(C,I0I1X2I4H5I6H7G8H9_:F;I<J=E>B?BAHCGDFFHHdI]JDKCOHQJSGTXUJVHWHXXYIZZ]F_[aDcGdIeJfGgYhF
~lec	U#H%I(Y)J*H+I,J-H/I0I1H2J3E4H6I7J8H:I;H=Y>F@EAICFDGFHGcHDIHJHKFNGOIQJRHS]TJUXVbWYXHYIZ_^J_FcYeIfJhH
~led	g![#b%I(X*J-H3G9G:I=J>X?JCHDIFZIXKGNJOZPXRJTYXFZF]IaGbJdJfJh[
~lee	b!I#F%I(H)J*H,J-E/J3b4I7J9G:I>I?^AJC_DGEYFJHAI]KDLJMHOGPZRJUJVYWIXI[_]Z^J_IaDbHdJfJhH
~lef	Q!J#X%F&J(E)G+D,G-C.H/G0H1H2H3a4G6H7G8I9B:E<I=D>_?_@FBFCYDeEIFHH[IBJHKBLGNDOgPIQIRGSGTFUEVDWGXDZ?[F]c_GaIbEcGdGeIfIgGhE
~leg	Q#D%b&Y(g)X*]+F,G-C.H/F0G1H2H3D4E5H6G7G8G9A:C<I>]AGBICXD]EGFFGHHbIAJGKYLGMDNGOYPfQHRGSGTFVcXCYXZ<[E]C_DaGbEcDdEeIfEgGhD
~leh	i-^/X=K>J@YHHJZKIN]ZZdZ
~lei	]!I#H%I(F)I*^+J,J-a/H3G6J9E:I;J=H>X?[@HA^BECGDFEIFJGIHGIXKXMHNcOXPHRJSJTJUFVFWaXHZD[I]F^I_Ga[bGcYdGfHhG
~lej	l!J#J3I9J>I?I@JBICJDHHEKILXM^P^TXU^VIX[ZH]]aIbJ
~lem	Q!D#Y&J(B)F+F,G-B.H/I0F1G2H4E6F7E8J9I:C;F<I=I>[?BAGBeD_E]FYGFH<IFJGK^LFMCNFOCPIQIRFS[TIUDWDXBYGZd]b^E_DaIbHcaeHfEgHhC
~len	Q!E#]&I)F,J.Z/E0F1X2a3D4Y5G6Z7H8F9J;E<H=Y>a?[@FAFBFCZDHEYGDHbI[JFKCN]OBPDQHREUDVGWFXBZ>]A^D_Ia]bHdKgIhB
~ler	O!D%D&](B,J.H0]1H2H4e5c7C:J;F<I=A>A?B@EAZCBD_EYFGGEH[JbKDLFMDN^OGPFUEVBYGZI[X]C^EbEcJdFeJfEgEhC
~les	a#J-_/J6Y7^9I>Z?HBIDJH]IYKIVJZF]J_JaJbId[eIfI
~let	O!C%D&J(I*E,G-F.J/_0G2G4D5F6G7Z9A:C;G<H=D>Y?B@GB[CCDHEGFGGEHaIhJEK]LDMBNYO]PDQIRGSDTCUGVEWEXDYHZG[G]^^E__a]bHcEdGeXfE
~leu	f#J%J(Y-Z/J0J3J4[6d9Z<Z=I>J@IBZCJDJF[HCIHKGMINIRJTJVIXJZE]KaJbJcJdGfIhJ
~lev	c#J*X3H4J5]6J7I9H:[=J@]BHCJDIHBI]KGMINFOJP]UJVIXHZA]^_HabbJcJd]fHhI
~lex	a-E9J@[BJCIDJHJIfKJN^OIXJZD]KhJ
~lez	l(J-J/J3I4^9I:J=J>[?I@JB[DJGYHGIJPJS^TIVaZG]J_ZaI
~lf^	P!E#Y%G(>)c*D+H,I-F.J/^0G1H2I3F4F5H6H7E8H:E;H<J=G>C@EAHB[CFD]E]FIGEHJJGLENFOHPDQJRHSXTYUbVeWFXFYH[X]X^b_FbEcDdDeIfAhE
~lfa	p!J3]@YHJIJL]TaZI
~lfd	qA_HIK[OZ_HbY
~lfe	|6YZZ
~lfi	|I[NI
~lfo	u3Z
~lfs	o)aBHHFSYUbVGZIdJfI
~lfw	|]Y
~lga	w4]>]?Z@JHEKJc]fJ
~lge	n!X3J>J@JBJDJHIIJKJL]OZZX][h]
~lgo	q.Y9]CZcJf[
~lgr	u/[B[
~lgu	o9^>J@]BGCZHHM^ZJ
~lh^	|N[
~lha	d%J(J/Y3J4Z9H:J=J>H?J@IBICIDHFZHEIYKZM_NIPXVIXJZY[J]IaJbIfJhZ
~lhe	|9Z?]
~lho	p,X/ZHIK[Y[eXhY
~li^	Z![%G(Z)^*Z+X-H.J0I1I2J3E4H5J7H8J9X:];^>Y?I@HAYBDCEDDEJFIGHKDLIMEN^QJRISHTHV[WGXGY^ZZ]F^H_GbFcHdGeJfFgHhG
~lia	_!J%J(I*J-E/J3H4_5J7J9I:J=I>E?G@FBHCIDHEXH[IFKGMcOJPHRYVIWJX^ZZ[J]I_JaYbJdJfIh]
~lib	l#J)^/JBIHIT_U_VHZI^X_JcJfH
~lic	C!I#@)I*_,I-E.I0C1C2D3<4>5^6C7G8F9D:><E=n><?G@GA]B;C[DHECFCGAHdI@J]KBLEM[NjODPBQJRBS@TAU@V>WfXFYDZA[B^@_?aFbec?d?eJfHg@hB
~lid	Y!I%J(I*J-F/Y3_4J7J9F:I=J>b?E@IAJBFCFDDGIIEJJKEL^MYOdR_SJTIUJVHXFZJ[J]H^I_JcJdJfHgJ
~lie	W!H%G&[(G)I+I,I-H/H1_2J3G4H5J6I7X8J9D:e;J=F>X?X@CAJB_CGDEFJHHIDJIK]MFNDOHPZQbR]SITHVFWYXGYIZ@[H^G_IaDb]cFdFeIfYgI
~lif	n1Z4Y@YT]fX
~lig	X!G#D%D&J+E,G.I/D0X1I2H4Z5I8H9I:D;G=B>^?_@]AGBCCZEIFHH?JHL^MCNEODP[QITcWHXDYXZ=[[^E_EbadEeIfGgF
~lij	d#G%J(J-a3G9X:K>Y?I@]BHCIDHHGIHKYL[MINJOHT[VJXIZY]I^JaabJhJ
~lik	[!I#G%H(F)J*I-_/]1J2Y4G6J7I8J9G:I=H>F?^BFD[FJGJHGJIK^LJM^OHRJSIUIVHWJXIZB[H]F^J_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(H)I*E+J-I3H7J9H:J=I>J?_AYBHCHDHG]HIIHKIMJNJPHQaSITZUGVYWJXdZE]JaJbIfJ
~lin	M!D#D%D&J(D)D+F,G-D/_0X1F2G4^5H7E8F9C:H;H<H=B?H@DAFB?CDDAEGFGGJH]IGJDKXLFNaPDQbRDS^UGVBWaXDZA[E]I^I_ZaHbiccdEeGfDhB
~lio	l-[9X@ZBICIDJHEKFMJNXZ^h]
~lip	s>IH]U]ZJ
~liq	p%[*Y/XDYHGM[NK]Ja[b]
~lir	s#J3I>]@IHEKJLXOGZZa^hZ
~lis	M!C#I%H&I*B+H,J-g.I/Z0H2G3I4E5G6F8I9B<H>G?c@GBXFYGGHIIHLJMHNAOIPZQ[RESXTEXHYXZZ[Z^Y_GaIcBdFeDf]gGhB
~lit	R!^#J%F(I)F+H-E.]1I2I3Y5I6I7G8H9E:D;Z<J=E@BAHBDCHDCEIFIGHIcJZLHNcOFPFQJRHSFTFU_VbWaXFYIZ=[I]E^G_GaDbYcGdafDgJhF
~liv	e!E#I-[/J3H4[7Z?H@^A[IHKINHPJTYU[VJWJZE^J_Ya^fK
~lix	wH_ZF
~liz	^!I#J%I(J,J/J1[3H4I6J7Y8I9H:H=d>I?I@HBGCHDHGHHaK]MYNGOJPIRHSIUHVGWHXJYJZB[J]J_JaIbIcHdEeIfchI
~lj^	w%Z-ZK]ZJ
~lja	|?^HJKZ
~lje	wN^
~ljo	wc^dZ
~lk^	f!])Y+Y-Y/J3J4Z8I:K>J?J@HBIDIF^GJHEIHKHMINYOXTIXJYXZC]^^YaJdZfJhI
~lka	s#ZBIM]TZX]ZJ
~lke	wHXO[ZJh[
~lki	w5[I^
~lko	f#I*J-Y3J9H:J>I?]@XBHC_DJIHKHMHNJPZV^XJZE[baHbHhJ
~ll^	C#H%C&F(])G*D,E/H1[2C3I4D6F7B8C9X;H<D=B>YAABEDEEGFXGJHdIHKILEMbNXOYPBQ_R@SDTYUGVEW@XDZF[Z]a^E_Ia]ccdFeBgb
~lla	P#G&I([*D+G.Y/D0F1G2F3Y4_6E:]<H=G>Z?H@EAFBHCGIaJHK]LYMDODPITJUXVZWHXCYFZG^Xb^cEfBgGhY
~llb	^!Y#G%X(F)I*I-F.J/I0^1I3H5J6X7I8]9F:H;J?H@EAIBFCHDFEJFJGIHFIFJJLHMFNHOIPXSJTHUIVGWJYY[H]H^HaGbZdbe]f[hG
~lld	w=]@ZHHR[ZIgX
~lle	L!G&H(^)H*X+[,E.H/J0E1F2F3E4b5b6E7E8D9]:C;E<G=I>K?^@EADB[CXD[EFFHGFH_IZJaK@LDMBOGRCSITXUHVcWDXGZC[_]B^J_CaXbEcBdCeGfIgFhA
~llf	q@YL]TaZI
~llg	w!Y4]>]?Z@JHIKJ
~lli	^#Y%I(I)J*J-Y/a3G4X6J7J9_:]=H>G?GBFCHDGFYGIH@IGKEL[MGNHRJSHTbUIVYWJXHYY[H]I_HaHbIcIfIgIhG
~lln	c!J#J%J(E)H*J/J0J3I4J7J:G=Y>I@GB[CIDHHGIIJJKJMINGPXRYS]TIU[VXWYXIZ_]Ha[bIcIdIfZgHhJ
~llo	O!F#H%H&J(Z)_*J+F-[.Y0H1I2I3F4G6K7H8I9d:G;I=F>I?]@[BCCDDBEIFHGGHCIJJGKGLHMDO[PEQ[SGTIUYV[WGZD[H]E^]b]cFfFhD
~llp	yH[
~llr	w(]9J@[HII]ZJ
~lls	wIZJ[OZZJ
~llt	e!J#J(H+J-I3I9Y:I=I>J?J@]BYCID_HCKGMZNZPJSZTIU^XJYYZD]IbJdKfIgYhJ
~llu	j#Z0^3]9J?JCXD[HIIIKGMZOZZJ]JaIfJhJ
~lly	a!]#X%I(I)J-Z/]0I:J=]>J@GBcHIIHNIPJRZTIUJVXZ?[I^IcJfJhJ
~lme	l@JDXHZIZTZZ[dY
~lmo	|HJZY][
~ln^	a!E#H%H(F)G*H+J,J-X/Z0I1J3Y4J6b7I8J9G:G;J=Y>F@JAJCJDGEHGYHFIGJJKGLIMGNIOGP]Q[RISZT]U[VXXGZG]G^Y_HaZcIdGeIfG
~lna	o2Y4X9I@IAYE]HGIZR[SITJXZZJ_ZcJdJf[
~lne	g#I%J(Y)J*J,Z-J/^3I6J9G:J=J>I?J@HAJBJCJDJHEI]KHMXNJPXT]VJXJZH]I^J_^cYdXgX
~lni	c![#H%J)J*I-H/[0Y4I6Z7I9G:H=G>Y?G@FAJCGEXGJHDJKKGLJMGN_OJPHRITYUFVXXHZ][G]I^I_HaGbFcHdZfZhI
~lno	|H[I]ZJ
~lns	|0_ZIdI
~lnu	y3ZOZ
~lny	i!J(I)Z*J-J/J3J4X7Z9I>K@^AZBJKJN[PKTJZI_[c^dYgI
~lo^	M!F#Z&H*F+D.F/Z0E1E2Y3C4C5J6G8E9b;I<G=F>H?b@YBXCbDGEFFEGCH@I_JHKEMGQGSCTIU]VXWEXAY^[_]F^J_JaEbHcIeIfBh[
~loa	h#J-ZBFHaJ[TG[Gb^
~lob	[!J(d)_*Y,f:J>J?H@JBJDJHJIJKJPFUHVFZD]JaJbJdCeIfJgHhJ
~loc	C!E#m%Y&G(@)F*C+C,J-Z.Z0D1E2D3@4H5E7A8G9B:A;F<F=A>@?>@HCAD@EEFDGBH[I=J[KGLBM?NIOFP@RcSBTkV@WJX_YEZ@[e]@^G_EaBb_cZdEf@gAhD
~lof	|!^
~log	K![#J%F&J(@)D*E,I-B.G/G0G1F2G3]4D6F7c8F9E:Y;F<H=C>C?D@=AFBaCCD?EFFHGDHaJFK?LeMHNHODPCQHSBUBVAWEXBYGZY]G^_a@bkcEeGfCh_
~loj	|RZ
~lok	P#d%B&F(@)X*A+D,C/c0]2E3@4B5G6c7X8E9?:A;D<G=A>@?A@=A]BGCBD?EdFEGDHBI>JGKFLCM>N_OBQGSATeUAV@WBXZYFZ9[Y]@^A_caAbHcddeeEf]g_hA
~lom	q(JBIDYHYZ_
~lon	S#H%F(F)I+G,I-Z.J/E0H2d3D5I6X7G8I9B;I<J=G>[?b@GAZBECJDCEIF[GEHEIbJHLEM^N[ODPXRFSIUHV^WIXGYIZG[H]F^GaCbHcFeJfFgJ
~loo	T!H#F%I(H)I*J,J-G.J/I0J1I2J3G4Y6I7H8I9G;J=I>E?E@DAJBcCHDFFJHaIFJIKGLaMdOFPIRYUIV[WIXHYJZ_[H]H^GaHbEcGdIgJhF
~lop	i#G(H*J-I/J3G4I6Z9G:J=_>F?H@GBHCHDHH[IGKYLJMINIO^PJRYTJVIXI[[]Z^J_Ja]bIcIdGfGhZ
~loq	T!F#g%H(F*G+I,I-]/F0I2I3F4G5J6H7G8I9F:F;I<J=H>E?D@EAICEEJFJGIIIJYKFLHMEOHPGQJRGSFTfUGVFWIYJZ@[a]Y^H_GaFb^cZdGeJfFgGhF
~lor	e#I%^(J+Z,]-J3H5Y8]=J>Y?I@IBICJDGHEIYKHMJNJOZPJTXVI[[]J_YaIfIhZ
~los	M!J#E%G&I)X*D+E-H.F/I0X1E2X3B5G8E9X:I;G<G=Y>_?AAEBeDZEGFGHFIJKINYOEPCQGSDTGVGWEXCYYZ_]c_YaBbGc]dXeFfAgC
~lot	c!J#a(J)J-I/J3I4J9I=H>I?I@HCKDHH^IHMINJPHSJT[UIVcXG][^J_JaJbIdJfJgJhJ
~lou	J#@%B&H(C)E*E+F,X-C.H/i0g1E3C4E5G6^8E9C:D;F<G=B>C?D@DA^BBCEDDEEFFGJIAK?LEM]NCOFP]QHRGSFTdUEVDWFXEZ>[C]C^C_faDbCdYeFfAg]hC
~lov	s-_KI
~low	O#F%H(Z)a*J+G,I-c.Y0I1H2I3G4G5Z6H7H8H9[:F;I=F>DAGBBCEDDEIFHGFI^JGKFLGMDNZPEQ[SGTFUJV[WGZD[I]]^]_FaDb^cDeIfFh[
~lox	|H_ZG
~loy	i!Y:[>^@[GZHGZI
~loz	|I[
~lp^	^!Y(E-I:J>J?I@IB^DIHXIYJZKIMINJSJTYUJVIXIZ_[J^IaFbIf]gJhJ
~lpa	w@[H[
~lpd	Z#J(d)G*Y-Y3J9I:I=J>I?I@[BGIIKHLYMHNJSJUJVHXJZG[JaJbIdJgb
~lqu	sM]NY
~lra	w(]9J@[HII]ZJ
~lre	d!]+a-H9I>I?J@^BHDDHYIJK^VHXKZHaX
~ls1	|Y[
~ls^	c%Y&[)c*J-I1I3I9I;b=J>J?K@JAICJDJEJFJGJHGIIJ^KIMJNJPIUHVIZF^K_Id[fY
~lsa	l(a:ZHHJ^VJZIbY
~lsc	d!J#]-H/Z3Y4X9I>H?J@IBHCIDIH]IGKGMHNIOYRZX^ZG]I_JaIb[cJdJfJh^
~lse	f#J&[7Y9I:[>J?[BYCJDIHFI]KHMJNXPJS[UIVZZ[aGbJdHfHhJ
~lso	s+IDIH_ZJ
~lst	w3_DJHJIZOZZI
~lt^	P&J(F)E+W-Z.I/b0X1G2Y3]5J6_7D8G9J:I;X>J?G@YBGCFDIEGI]J_LIOGPYQIRFUXVEWFX[Z;]I^I_DbHcEdXeHfJgZhC
~lta	Z#F%X(Z)I*H-F/H0[1J2I3_4I5X6I7I9E:_=_>D?C@]AIBDC]DaEKFIGIHBJJKXMGNGODPHRISITHUZVXWIXFZJ[G]F^H_HaFb[cJdGfHgJ
~ltd	|@^HJ
~lte	O#I%D&I(H)I*F+F,G-A/G0F2H3c4D6I7Y8F9C:C;I<J=B>^?ZAGBDCHDHEHFGGeH>IBJhK_LGMXNFOBPDQHRESFTEU[WFXDY]Z;[Z^c_DaGbCd_eGgDh]
~lth	b+J-]3J7J?JBGDIHaIEKFS_TXUEZGfZh[
~lti	^!I%I&J(I*I+I,J-F/J3H4J6J7J9F:I=J?I@YAcBGCHD[FJGJHBIEJJKeMGNHOdPJRYSJTIUJVIXIZJ[J]I^J_IaGbIcJdJeYfJ
~lto	j!J%I)J*J-I3I4Z9I:]=X>I?Z@HB^CHDJHCIIKIMJNJPYRXSJUYVGW^XJZG]JaIb[dJfI
~ltr	a!J#H%Y(Y)H+J-F3G4F5J9G:]=I>I?G@aC]FJG]IFJeLJMENHOITJUIXHZD[I]I^I_JaHbJcJdIfJgJhH
~ltu	q1ZHJb_
~lty	wEZHZWI
~lu^	m/[GYN[TZZI
~lua	yB[HZJXZI
~lub	|-X
~luc	o6c9YGZHGdI
~lud	^#J(J)X+Z9J=X>Y?J@IBICKDIFZGcJJKHLYMJNYOJTKUGVaZF^I_HaJcJdIfJhJ
~lue	q9J@KC[H_KZZJ
~lug	e!I#I%J(G)[*J,J-G/J1J2^3G4I8J9G:I=H>I?H@FAJCGDGGIHCI^KFMIOIPIRJS_TIUaVGWIXHZC[J][_JaHbIcIfbhZ
~lui	i%J+J2Y3H>I@JB]CJDIGYHFIZKaO^ZJ
~luk	i!]#J%J(I,X-J/Z3J4Z6Y9H=[?I@XBXCJDJHFIIKIMINJPYTJVIZ^[K]J^J_IaIdJhH
~lul	c#_-I3^9H:I>[?H@HBIC^D_IHKEM^NJO]TKVJXJZH]IaFhH
~lun	b!J%I(J+I-H0^2[3J4J6]9^:J;J=J>G?GAJCHF]GJHHI^KHLJMINYOIPJRJSJTJUJXIZB[J]aaHbJcJdJfHhJ
~lur	a!J#J&^-J/c3J=J>]@XBHDIEJIJMGNXPJVJZ^_JaJbJc[dJfI
~lus	W!H(G)Y*I+Y,I-].J/G0I1J3^5J6_7H8I9E:H;I=Y>Z?_@HDFEIF[JIKHLIMGNEOEPHQJRHSHTXUGVFWJXZZD[H]F^I_JaEcYdJeIf[gahG
~lut	f!]#D(Y-G/Y2Z3F4J7J8[:J<]=^>Z?J@GAJCHDIHHIGKFMINIOHPJQXRJSHTHUJVJXIZG[J][^J_XaIbJc]dGfYgJhI
~luy	|=Y
~lv^	a#F(F)_*I-I3J4X9F:I=I>G?IAKBaCIDIGJHEI_MINJOJPHRJTIUZV^XIZF]I^^aIb]fIgIhI
~lva	u3[OYXX
~lvb	u)]BJHJIJKJUbVJZJ
~lve	o#^%J/J0]2ZHFIIK^XJZF]]
~lvi	n![>XDXZ[
~lwa	f(J-HBID_FZHHIHK_TY]JaJh]
~lwe	|#]@[
~ly^	G![%[(D)Y+I,J-b.H/X0H1X5F6E7C8Y9G:F<G=X>B?^@bADB]CbDBFJGZH>IXJJLDMXPIQXSITZUDWIXHY^ZD[a]E^H_HaBbEcBdFeFfBgX
~lyc	j%I(I,Y/]3J4Z6X9H=J?J@JBZF[HGIJMJPZTJVJZ[_JaJdYfJ
~lym	|3XS]ZJ
~m36	k#G/[HJMXTagZ
~ma^	T!F#C&J(D)G*G+G,G-E/F0H1G2G3C4F5I6G7I8Z9]:J;G<Y=D>b?J@]AaEXF_H@JGKcLGQISFTFUXVDWJXBYHZY[F]X^G_DaHb]dEfEhH
~maa	c!J#F%J(I*Y-G/Y3Z4I6J7J9a:J=J>F?^@YBFDCGJHGKEM]NHOZPJRJVHXGZA[^]Z^JaIcIdYfIgIhG
~mac	[!X#Y%H(Y)J*I+H,J/I0J1I2J3Y4X6J7I8J9F;^=H>F?G@CAKBGC]D_FJGHHZJHKELIMGNGPIR^SJTHUIVHYJZB[I]_^I_IaFc^dIf]gJhF
~mad	c!K#I(I)Z+I-Z/J2^7J9Z:J>I@]CJDGF[GKHDIXKFNFQ[TJVIY]ZD]I^[_Ia]hI
~mae	|HHQ_ZJ
~mag	c!J#J(X*X-Z3J9I:J=Z>J?J@HBHC_DHGJHCI]KHMHN[UIVJXJZF[I]JaJbecJdXfJhJ
~mai	C#F&F(=,B-A.D/X0C1H2I3^4^5^6B7]8[9?:d;B<E=G>d?b@HAYBFDdECFBGGHbICJ[KGLFM_NYOFPYQFRASBTZU@VAWEXYYHZ8[I]=^D_HadbAc@dFeDfAh=
~maj	r)^3ZAZIX
~mak	]%Y+]-]3J9I>I?IBJCIIIK[L]MJNXPJQ^XZZHhG
~mal	X#Y%G(E)b,H/Y0X1Y2I3_4G5Y6I7I8I9D:G;J<J=H>D?G@bAIBECDD[EJFJGHH=IcJIK^LIMENEOEPZQJRHSIUGVFWIXcYYZF[H]G^H_HaJbHdFeJfGgHhF
~mam	w8]=[HI
~man	K!A#a%^&H(Y)B*Y,E-[.H/B1F2I3]4a6E7c8]9Y:I=Y>=?I@ZAFDGEEFEGCHJIJJ]KDLFMANDO?PYRDTZVGXeYIZC[B]E^B_EaCbEcBd^hJ
~map	s#^
~mar	U!G#D%F(F)H*H+H,I-a.I/I0I1I2I3E4G5J6H7G8H9Y:F;X=F?EAGBZCFEIF]G^H]IFJIKBLXNEOFQJRGSHT_UGVDWIXIZH[G]F^]_GaEbccGd_eHgIhX
~mas	_!Y#^%J*[-[2Y3F9G:Z=I>G?I@^BFCGDHEXHJI[LXMHNIOITJUJVIWJX_ZF[J]J^JaIfIhG
~mat	N!^#[%E&H(G)E*E,F-X.H/D0F1F3f4I5H6_7E8G9A:H;G<H>??H@[AdBGCZD[FGGEIAJJKBLFMDOcPDQ^RFSFTDVDWFXCYHZ@[H]D^GaabZcEdEeHfDgX
~mau	m#[(J)[*I,[-K9I>J@JBJHJKJPJX[ZHc^dHfZhZ
~max	q-J3G>JIHOHXc
~may	qHIIZN[SX
~maz	u3I?JC[D[H]
~mb^	u(I-G>ZCIHII]P^ZJf[
~mba	|;]HJbZ
~mbe	K!G#D%F&J)G*H+^,H.H/E0H1J2H3e4G5I6G7G8G9D:F;H<I=E>a?C@HAGBFDYEHFJGFHYI^JGK]MDNHOdPYQIRGSHTFUGVYWHYHZF]G^E_FaYbGcFdEeIfGgGhY
~mbi	R!F#F%H(F)I*H+X,I-E.J0H1I2J3H4H5J6H7Z8I9E;I<J=D?F@fB^CFDDEHFIGZICJIKGL^M[NDOGPGQJRHSHUFVIWIXFYJZZ]F^]_EaEc^d^eIfEgXh[
~mbo	d!Z-[/X3J9H>J@GBJCIIeKGMINZZG
~mbr	c!J#I%I(I)J*H+K-_2Y3H4J9E:X=I>H?I@GBIDIFcGJHCIZMINIOIPaRJTJUIVaXY[J]I_JaIbJdJfJgJhI
~mcz	r@[L[TZ
~mde	|+J7ZDHHFY^
~mdl	q)[H_KJLHZJg^
~me2	w-aIF
~me^	F!H#Y%?&F(C)D*B+[,D-d.E0B1C3H4X5D6C7A8B9C:b<E=A>J?FA_BJCGDJEYFaGHHYIdK_LEMHOFQEReSETFU@VEWYYF[B]X^C_Aa_bIcHdBeEgJhC
~mea	l&Z*Z/X9HFZKJNIZZ^Y
~meb	d#G%J([)[-J3Z;Y<^>J@ZBIHJIXKILJVJ_XdZfXgJhJ
~mec	w.XHHZ^dJfI
~med	e!J#H%J(I*I-H/J3H4I6J7J9E:J=J>F?I@^AKBHDYEJF_GJHHIFKGMINYOJPXRJTJV[XHZ]]__Ic[dJfJhI
~mee	Y!I#I%J(I)Z*I+J-H/X2Y3I4J7J:J;J=Z>Z?G@IA[BHCHDHGJHZK]MIN]OHPIRJTJUJVHWJXYYZZC[J]_^JaGbJcJdIf[gKhI
~meg	u@]bY
~meh	a!Z#H%X(I*Y+Y-I/J0J1Y3J4H7J9J:I=^?YA[BHDIEZGJHEKZLJMINJOHPHSJUJVHX[Y]ZG[J]H^JaGbIcGgJhH
~mei	U!Z#[(D*G+G,H.J/G0I1I2I3H4^6H7X9[:H;H<J=F@DAIBCC]DXEIFIGHIaK[LGMCP]QJRHSHUFV^WHXEYIZ[[X_HbFcHdDeIfEgIh_
~mej	n(J3]9J>H?^@JBICHD]HFIIKJM[SJVJZG]Ja_fJ
~mel	X!H#G%G(E*G+I-F/H0J1J2X3E4H5J6I8J;H=E>G?FAJB[CEFJGIHJIYKZL^NGOXPGR]UGVCWHXGYJZb[[]F^F_Ha[bacGdFeJfEgY
~mem	X!J#H%H*I+J-F/I3H4J6J7J9G:I=J>E?H@IA[BJCHDGF_GIHJKdLJMHNGOHPaRJSJTIUJVcXIZJ]H_HbIcJdFfJgJh^
~men	J!A#F*B+G,C-I.F/H1E2E3>4^7I8^9I;E>^?IADCFDAEIFYGXHbIbLHMENXOIQFRBSBT^VYWBYFZY[Z]C^C_Ba]bXcZfFgF
~meo	b!Y#]%Z-H3I7Y9G?J@GBHCJDIF[HHIIKHMYNIOJPJRITXU^VJXJZJ[J]J_JaHcbdJfI
~mer	I!G#G%B&I(B)C*E+H,D-J.E/D1D2D3k4A5E7D9^:@;J<F=@>e?C@AAZBJCDDXEEFCGCHFIFJDKYLFMBNDOlPARISFUBV>WCXIYDZH[B]B^F_@acbEcDdBeFfAgC
~mes	T!H)H*G+H,J-F.Y/G3I4I5J6I7H9I:H=G?YAZBEE[FIGIHXIHJIKGLIMFPIQJSHXHZ][H]X^J_HabeJfGgIhY
~met	K!F#B%E&I(B)D*f+b,E.I/D0G1G2G3@4E5H6G7E8F9A:C;F<H=C>^?iAEBCCiDbFFHEIEJFK^LFMFNDOEPCQHRFSETDUBVEXBYG[E][^Ea?cFdDeHfEgHhB
~mew	r-Z
~mez	y(I)ZCZaZ
~mgd	|7[
~mge	o#JEZHIZIccd[gK
~mgp	y)Z
~mgu	m9JHJgc
~mi^	j(J3Y9X:[>H?I@ZBICJDXHEIHKIMKN[OZUYXJZHa[hJ
~mia	g!K#J%J(I-Y7[9G:J=J>H@]BHDHHFIHK_L]MINJOJVJXJ]J^]_IaJfYh[
~mic	M!E%F&J(D*X-F/X0I1X2H3E4F5H6G7b8H9E:E;H<I>B?E@CAGBDCDDGGEHYIBJYKCLGMENDOFPDQIR^ShTcUEVGWEYHZI]E^F_EbEc^dZeHfXgchG
~mid	n3J9^BJCZHFZJ]_
~mie	V!E#E%E(C)G*F+H,H-D.I1I2I3C4G5J6H7F8I9I;H<J=F>Z?J@cAHB[DIFXGHHEIYJIKcLXM[NEQITFWZXEYIZY^]_GbEcFdEeIgYh]
~mig	d!G#G%I(J*J+J-H0J3H9I:J;_=J>HA^BICHGJHDIHMJPIR]VIXJZE[J]H^J_eaJcKd]fJhI
~mij	[![#_%H(G)J+I,J-F/I0J2J3I4I6J7I9];I=I>_?H@HAJBFDJGJKXLHNHO[PHRISJTHUIVZXHZa[Y]G^F_IaGbHcJdIfIgJ
~mik	|HY
~mil	j#I-Z3J9]>H@IBICJDIFZHFKZOIZE]Za[c^dY
~min	>!F#C%H&D(b)j*m+@,h-I.A/<0A2@394I5I6@7E8J9C:B;@<B=?>>?C@bA>BHC8DBEeFIGFH@IeJAK>LAMdN:OJPiQGRaSATEUYV^X>Y@ZG[C]X^D_=aAb?c<e?f=gfhA
~mis	J![#E%g&H(c)F*D+E,]-@.G/a1D2E3Y4X5I6[7C8J9?:D;b<G>@?H@FBDDFE_GCJHKDLEMHN]OJP]QIRCSCTCUCWZXDYJZC]A^I_JaGbGc[dGgC
~mit	T(A)F+G,H0H1J4F5I6H7G8H9Z:E;H<J=I?D@ZBGCEEIFHGYH@IYJHLGMCO]PZQ_RGSETFUDVbWGXbYIZ[[Z]_^]_FaDbDcGdDeIfE
~miu	d-J/I3I9H=g>I?[@ICIDJIHKGMJNIVJXJZH]J_IaIcJdJhJ
~mka	|:]>]HG
~mkn	s#]=J?K@IB[DJHHIIKJU^VIZH]]aI
~ml^	w7^ZIbJ
~mla	d!J#Z(J*J-H3H9H:J=J>Z?J@GBICHDHKZMbNIOITJVKXJY[ZE[J]I^J_JaIbHfJgZhb
~mle	uH_
~mli	|-J=ZNZ
~mm^	d#H(X)Y*J+Z3J9I=K@GBICHD^HAKGMINJOJPJTZUJXYZ][I]I^JaabIgJhY
~mma	a!H#G%I(I)J*I,J-Z/Z0Y1Z2J4H5Y6J7J8J9C:H;I<J=I>^?H@[A^BGCHDGFbGHHJIEK]LJMGNHPXRISJTIUIVHYZZC[I]I^J_GaGbZcIdHfGhH
~mme	O!G#F%C&I(C)H*I,F-I.J/G0Y1G2G3g4D5G6Z7G8I9G:D<H=I>Z?IAFBGCED]EHFFIAJGK[LIMFNHOfPGQHSFTZUDWFYFZX[J]H^EacbHcHdBeGfBgEhY
~mmi	d%J([)[*[+J,Y-J3J?H@JBIDIHEKJMJNJPZU[ZXg[
~mmo	i-cHFIIKIZI
~mmt	^!Y#I%H(I)K*J+[,Z/I3G4I7J9I:]=J>F?G@HBICYE[HYIJM[NIOZPISIT]VIXIZG]I^J_IaZdJfIgZ
~mmu	rA^HEO[_^aJ
~mn^	r-]1Z:JF]HGI^UIZJ
~mna	y3[9J>XHGZH]^
~mne	|2Z:[
~mni	k#_3J>J@JBIDZIKKIOZVYZ]
~mo^	T!E#C%F&J)I+],H-Y.I/G0Y2H3G4F5I6G7G8[9_:Z;H<I=[>Z@^A^BXCID[EHFHGGHYKHLZMCNHOIPFQIRFSFTGVBWFX[Y[[F]D^G_EaCbEcEd[gHh^
~mob	f!I#Z(J*I-H3_9G:I=J>b?H@GBGC^D_HCIFKFM^NJO[TJUJVIXGZD[J]Z_JbJdJfKgJhH
~moc	p([+Z>J?[CJDIHHKX]Z
~mod	_!J#H%I(H-[.[/I3H4G5I7]9I:I=I>H?H@bBYCHDIHZIGJZKFLIMGNHOKPJRJUJVIXHZ?[J]I^^_IaHbIcJdGfYgaha
~moe	i*]3J9G:^@]BJCFEYHHI_KZLYZH
~mog	b!J%J(I)J*J+J-H/J3H4I8]9G:H=H>H?H@HBYC^DGF[GJHCIFKZLJMGNHOHP]QYSJTJUIVZWKX_Zc[[]H^H_IaHbFdJfIgJhG
~moi	r3Z9ZHHI[KZZZ
~moj	g!Y(J*Y-I3I9Z:Y>I?J@HBHCIDXHCI^KXMINJOZV]XJZ[]JaJhZ
~mol	j!H#H%J(J-I/a0_3I6[7K9I=J>I@HAXBJCJDJHEIHJXKGMXNIOIPYT]XJZG]J^J__aJcJdGhJ
~mom	p#Y@IHHMXaZh^
~mon	X#[%I(H)H*J+F-f0J1I2J3F6Z7I8Z9[:H=[>H@]AIBCFJGHHJIDK^MINFOHRIS]THVFWJXGZH[H]F^H_HaHbHcXdIfYgJhF
~moo	u)]3JHJKJUbZJ
~mor	O!H#[%G(I*F+^,H-C.H/D0G1X2I4F5I7E8E9b:D;H<I>_@fA^B^C]DIEHFGGEHAIIJHLFNFOIPDQISGTDUFVFWGXfYXZE[E]C^E_YaEbHcEdEeHfHgFhG
~mos	m3H7]9I>JCZD^HGIFKHO]RYVJ
~mot	X!H#Z%G(H*J+J,J0Y1J2J3H4X6H8I9G:I;J=H?G@FAJBGCIDGEJHZIDLJMGNYOHPHQiRISKTIUJVGXHYJZH[I]Z^I_XaHbIcXeJfGgJhH
~mou	|9JH^ZJ
~mov	X!H#I%X*H-H/I1G2J3]6J8X9D:C;I>Y?]@GAXBECIDGGYH_JZKFLIMHNIOIPIQJRITIUIV[XZYaZD[J]H^[__cBdIfJhI
~mow	h!J#J%^(J)I*H+X-[3H4J9F:J=J>G?H@HBWCHFJHYIGKZMIO[P]RYVHXJZ][K]J_JaJcIdXfJgIhI
~moy	yCZ
~moz	d!J#I)I*J,J-I/I4Y6[7J9G=]>I?Z@[BXCIDGHEIYKILIMXNIOJSWU[V]WJXIZC[I]I^]_JaHbJcKdIfJgJhI
~mp^	d#Y(I-H3[:J>I@[BGDJF[GYHBIGKELcNITXUJVZZA]J^IaJbXha
~mpa	V!H#G%H)Y*I,J-Y.J/I0J1I2J3H4I6J7X8^9G:a;J=I>JBECHDDFJGHH^IBKDLIMFN_OHPIRJS]TIUbVXWXXIZ>[^]G^I_HaFbIcIdZeJfGgJhG
~mpe	h#J-J9J@JHDIYT]X^]]^^c]
~mpf	|HX
~mpi	q1[3J>IHYZY][^XaFc]
~mpl	Q#H%G)G*G+D,I0I1H2I3A4G5I6I7G8H9D;I<J=F?E@_AJB]CDDXEIFHIgJJLGMFNbO]PIQJRISGTFUGVDXEYZ[G]_^G_GaDbFcHdIeXfGgH
~mpo	O!J#G%I&J)G*I,H-H.J/F0H1H2I3^4Y5I8H9F;H<J?Z@aAHBKCEDJFZGGHIIGJGKILcNFOFRGSZTdWZXEYI]D^C_EaIc^dDfIh[
~mpr	]!G#F%J(H)H*I+H,J-H/J1J3Z4H6J7I8Z9F:];J>G?F@HCGD^GJHcI]K]LIN_RISJTHU[VEWJXGZ@[H]G^J_IbHcIdIfGgKhG
~mpt	O!^#a%X(C)Z+c-C.I/G0H1H2Y3[4G5I6H7G8G9F:X;G<I=J>E?B@JAJD[EFFHGIHGIFJGKHLbMDOFPYRGSGUDV^WEXaYH]D^Z_XaXcFeHfEgGhE
~mpu	^#_(J-Y/X9I:I>H?JBGDJIEK[MdNHOISJVIXHZ][J^HaEb]hH
~mr^	jHHQe
~mra	|K]S]ZJ
~mre	k-J3_9I>_@JCJDIHGIHKHO_XJZH]JaXhJ
~mrw	|-J@ZHIIJX^ZH
~msa	i(J0fHDZG
~mse	j(I)^3I>ZHDOGVZZG]]a]gJ
~mso	U!F#F%f(A)Z*I+I,I-G.J/H0I1I2f3F4H5J6I7I8I9G:G;e<J=G>G?F@EAIBDCGDFEJFIGHHCIBJIKELHMGNGOHPGQeRISITHUFVDWIXGYIZA[G]H^G_GaFbGcHdEeIfGgchG
~mst	p![%Y9J>J@JBWHYIIMJP[XJZ[f]
~msu	y/]MI
~mt^	W#G%F(F)I*H+a,X-Z/G0I1J2J3Z4G5K7H8J:[;[=H>J?E@EAYBEEZGIIGJJMYNFOZPGSHT^UHVGWJXDYIZY[I]F^Ha^bJdHeJfGgYhJ
~mta	u3X9J?^HHKIa_
~mth	|ZZbZ
~mti	|R^
~mts	y8^
~mu^	l*Z9J>]BJIJKIMZSXV]ZYfH
~muc	l#I-G9_@HH[IHKZX]ZJ
~mud	j#J9J>J@[BWIJKIMZXJZGa_gZhY
~mue	u3JH]IGO[YXa]
~mui	g#Z-_2Y>JH[KKXYZH
~muj	p(J3I>H@JDJHHI[KXO[ZXaXh^
~mul	b!J&J(J*J-G3H4d9G:I>H?I@HAdBJCIDIHGIHKGMJNIOGPJSJTJUJVJXI]I_IaIbJhc
~mum	_-Y1[5]9J@^BJH[I]KJNJXZZF
~mun	n-b9IDJHGIJKIOZSZZ]aIhJ
~mur	j!I#J(J/_0Y3I6[9I>Z?J@IAZBICJDJGKHGIHJXKJNJOJPZT]XJZI]J_^aGdJ
~mus	S!J#F(F)H*b+I-F.X/H0J1I2I3[5Y6I9E:^;J=G>G@[AIBDE]FJGHHEIcK]LbNFPFRISITIUGVJWGXHYIZA[]]Y_HaFbIcGdHeJfFgG
~mut	p3J9J>JA^DYIJ_]a[
~my^	i!J#J%J*Y+Z0Y3J8J9H:_=Z>J?J@HBHCIDIGIHEIHKILXMJN_OJUXVJXJY[ZHaJcXd[fHhJ
~mya	w+XH[
~myc	|9[
~myl	|!^#]HJZJ
~mys	e(F)Y-H9J:J>J?X@GBYDJIIKGMJN[TIV^ZC[]bJhb
~n22	|-Y
~na^	J!A%J&G(E)A*H+a,G/B0C1C2G4G7Z8Z9];C<E=I>E?Y@_ACCXDJFDGEHIIXJIKJMINJPIQERKS]TEUYVJWHXcZa]I^I_FaGb^cDdKeDfYgD
~naa	h!J(K2Y3J9H:X@HA[BJCJDJF[HDI_KZMJNJOJRJTJVJXIZC[J]IaJb]c^hY
~nab	O!^#G%F(D)_*I+H,Y-F.Y/H0H1H2J3X7G8a:E;X=F>H@FA^BXCGDDEHFJHCIHKFLHMGNGOIPERISGTHU_VdWEXIZ?[X]H^I_DaGcJdYe^gGhG
~nac	U!c%F&J)H*X+H,J-J.J0^1I3E5J6J7H8Y:F;X<J=F>E?JAHBZDEEdIDJIKELbMHNDOGPFSHWHXJY[Z=[G]^^Y_JaBbJd[eGfJgGhF
~nad	Z!H%Y)G*F+G,I-E.J/H0J2Z3D4G5K6J7H9D:Z;I>[?XAICED]EJFIGIH@ICJJKELYNHODPaQJRXTZUYWIXEYJZ][H]^^Ia^bJcFdGeJhG
~naf	y4YHGbZg]
~nag	Y!H%Y(])H*H+J,J-D.Z/G1K3H4H5J6I7b8[:X;K=G>F?FAJB[CZEGFJGHICJ^KDLIMZNCOIPHQXRJTHUGVEWJXXYJ[G^G_HaGbHcGdceYfGgJhG
~nah	|/Y8Y
~nai	o:^@HCZDIHEIJMXZF[_hZ
~naj	yO[h^
~nak	g!a#I*J0Y2^3J9J:J;Y@JBJCJDJF[HGIbKJPIVJXIZH
~nal	T#G%G&J(D)G*H+H,H-^.J/H0I1I2J5[6I7H8H9F:Y;I<J=F>H?I@XBZC^DCFYGYH_IGKEMHNHOFQJRZS[TGUFV[WHXEYJZ=[G]_^Ga^cFd[e[fHgGhG
~nam	S!E#C%F&J(D)H*G+J,H-f.I/E0X1H2^3I4Y5I6H7G8G9B;Y<I=F>A?E@GAEBACFDDEIFgGCHaIgJFKGLFMBNJOEPEQIRFSHTFUEVFWHXEYHZ>[[]D^EaGcJdFeIgGhG
~nan	S!E%F&X,H.I/E0Y1I2I3D4G5I7H8H:d;G<J=I?DBHCEDCEHFHGFHZIBKZLGMDNCOFPEQJRGS[TFUfVDWfYIZG[F^GaGbDcFdIeHfGgHhD
~nap	i#J%J(_-J3X6Y9H:Z?J@HBIDJIIKJRdVIXJZE]JaJbJdJfJhK
~nar	^!H%[(^)X*I-Y/J2J3^4J6J7J9F:H;I?H@ZCZDYGJHHIYKXLJMHNXOHP[RJSJUIVFXG[I][^H_IaEbGdIfIgJhH
~nas	h!J#I)]-X3H9G:J>H?J@YBICJDIHDIZKbL_MJNJOYVJXJZF]J_ZaHbXhI
~nat	X#F%G)I*J+G,I-X.I/H0I2J3c4H5J7H8H9C:];H<Z=Y>]?aAHBDEIFHH]IBJIKYLINHOEPFQJRGSHTHUFWHYI[]_GbGcGdGeJfFgHhE
~nau	m>[F]HJTZ
~nav	h#K.^3J4]9J>JHDIIMIOJSZTJZI]ab_fJ
~naw	|3[9[HIZJ
~naz	q-Z2Z3^9G:X@JF[HHI[KJ
~nba	|-]HIIGK]
~nbe	j#J%J&a*J-J3J4Z:JBYEJHZIJKJNJP]T^ZG_JdHgJ
~nbi	u.X7Z>XJX
~nbj	y:_
~nbo	e#J)J*J,c-J/J3J6J9H>Z?HCIDIGXIHJJKIMJNIPJSJVKXJZC]JaZcJdJecfG
~nbu	yI]
~nc^	C!E#G%]&E(>)Y*@+W,C.E/C0e1h3F5C6F7E8]9I:C;_<D=d>??@@@BHCDDAEDFFGeHbIFJFKGLFMYNAO@PJReS@T?UFVAWBXCYZZ>[C]?^@_GaBbEcbdKeCfegEhC
~nca	X!Y#F([)Z+[,I-E/I0I2I3Y4H6I7H8I9E:F<J=b>E?X@DAHBECXDbEFFIGHHEJIKDLZMFNGOEPGSHTHWYXFYZZB[H]E^H_Hb_cHd]eYgIhG
~nce	U!J#H%G(F)I*X-G/I0J1J3G4G5I7I8I9D;J=d>E?FAXB^CFDFEJFIGGHYIEJJKDLIMGNGOGP[RISJUHVFWIYJ[I]f^HbIcIdFfHgIhF
~nch	R!D#G%_&J(E)G*G,G/G0]1G2G3H5K6F7G9C:F;G<X=E>D?DAdBJCEDCEHFGGfHHICJGKCLJM[NCOEPDQHRYSGTGUFVZWGXFYGZ@[G]]^F_eaDcEdaeGf^hE
~nci	S#I%E&J(I)E*X+G-E.I/J0H1J3B4F5[7F8H9I;Y<I=]>Y@IAZCDEHFHGGIJLYM_N^O[PJQIRGS_TEUIVIXEYYZZ[F]C^G_EaIcEeIfHgGh[
~ncj	n=_HZ
~ncl	_#J%J)J+J-Y/J9J:J=]>Y?J@JB[DHFZG[H]IZKHNZOJPJUIV]WJZFaJdHfIhJ
~nco	P!G#^%F&X(E)G*F+H,X-I.X/G0I2H3_4a6Z7G8H:E;H<I=E>D?F@XA^BACDDGEHFIGDHFIIKBLGMbNDO[PcQJRGSGTXUDVCW[YI[G^EaFcHdEfEgGhb
~ncp	n%bHGdK
~ncr	Z!I#H%X(J*J+J,J-H/J0Y1J3H6]7I8J9H:I<d=G>I?H@IAZBHCIDIFJGaHAIHJJKGLJM^NHOJPIRXSITIUIVJWJXIZG[J]I^J_IaIbJcGd_eJfagJhI
~nct	h!J%J(X)J-I5]>J?I@IDIHII]KJMHNHTIUaV][I^JaJdYhJ
~ncu	uBZHX_X
~ncy	iAdNJSXZI
~ncz	s3J=^>[@JB[DIHHKKOJZH]]
~nd^	F!J#I%B(E)D*Z+G,D-Z.F1J2C3F5F6I9]:@;C=C>H?Y@_A^BaCaDDEFGIH^I?JCNZOGPCQFSXTHVCXYYIZG[I^@_fbDc^d=eDgDh_
~nda	S!Z%G&H)[*B+H,E-F.H/G0G1I2H3D4F5H6F7Y8_9a<H>E?G@^A]BADHFGGYHZIHLHMXOFP[QHRJSDTCVGWYXGYHZX[G]Z^Z_]aFbIdDeHfDgJhA
~ndb	s7Y>aHXWXZH
~ndc	|3^HJ
~ndd	|7]
~nde	K#[&Y(G)B*H+C,C.F/G0E1[2E3[4G5F6X7J9F:[;F=D?J@aCGDCEIF[GXHFIZJILYNGO>PFRBSZTZUAVEXYYX[Z]Y^a_bbac@dCeHfDhI
~ndi	Y#G%J(G)]+I,I-F/J0J1Y2J3^4[6J7H8J:G;I=[A]BECIEIFJGHHaJJKFMGOJPGRZTGUZVFWHXHYJZD[I]F^I_JaXd^fFgHhH
~ndl	m3[7Y>^?YGZH]JZZFaG
~ndn	|TY
~ndo	K%E&I(B)E*F+E-^.H/Z0G1F3B4C5a7D9I:D;G<H=D>@@?BCCXDBEGFGGFIBJ_KCMcNFODPEQIRESYTCUBVAWDYHZY[_]c_FbecZdGeJgahb
~ndp	yc^
~ndr	a!I#Y%[)J*Z/J8^9H:I;J=I>E?H@aBGCYDGFJGKHIIGLINHOHPITXUJZA[I^__IaIbJdJfJgZhK
~nds	c!X#I%K(J,J-I/I2Y3]9G=I>]?I@XBHCJDJKGMJNYOaSJVIXJ]I^Z_JaGbJeZhJ
~ndu	h#J%[-X3K@JBJIJKYTYV]YZZIbJcbdJfJ
~ndv	yHZSJc^
~ndw	y.XDXZZ
~ndy	o3Y>]BIDYHHO[S^ZJaJ
~ne^	H!H#E&J(I)H+Z,D-H.G0E1D2E3d5G6D7B8D9D:E;E<G>c?[@]ADBfC]EXFDGHHIIHLFMGOcPIQFRJSCTCUbVDWDXFYHZA^G_Ja[bGdGeFfGhB
~nea	qHGNZQXTYZJh]
~nec	D!>#?%[&F(D)B*C+B,_-=.F/@0[1h2g3=4[5C6X7A8g9C:?;B<d>G?@@?AHBBCFDIEAFCG_I<JDK?LBMCN?OAPBQ^RcSBT?U?V>WCXBY^Z<[E]@^AaAbFcfdae[ffgCh@
~ned	g&J9Y>JFYHbJ[
~nee	N!Y%J)G*Y+G,H-E/F1Y2H3G4E5Y6I7H8G9E:E;Y<X=[>Z?H@YAGCbDDE[FIGGH]I[JGKCLHMINEOGPHRHSITGUGWHZb]E^G_GaEbGcFeIfJgYhJ
~neg	]!G#G%d(Z)G*F+X-F.J/H0I1J2I3F4G5X6H7H8X9D:G;I<J>E?GAYBFCXDEEIFHGHHGJJKEMFNGOGPcQXRHSHTHUHVHWIXGYIZF[H]GaXbGcZdXe_fXh]
~neh	j(J-_9I>I?_@HBJHEI_KZN^ZF]JaJ
~nei	m+J>I?ZBJDYHHIHK[NJOY]^
~nej	k!I#J%[(Z*X-J3J9G:[>I?Y@IBIDJFZGXHFIZKJMJNJP[UIVXXJZG]J^J_IaIdY
~nek	f!J#J%^(I*I/^3I4I6J8J9F:J=I>G?JAJBICIDJF[GIHEIGJXKGMIN^O[P_RJTJVIXHZX]J^J_JaIbJc[dHfIhJ
~nel	Z#Y%H)I*I+I/H0J1J2J3[4Y5J6H7Z8I9Y:X;J<_>Z?XAJBDCGDYFJHHIXJJKCLIMENEOIPIQJRHSITIUIVFWJXHY][H_Ib_cGdZgJhG
~nem	d!J#J%I&Z(J/J0X3H7J:Y=]>X?IBHCXEXHAK[MJNHOYPJVIWHXIZI]I_JaYbJc[eYhJ
~nen	S!E#Z%H&Z(F)Y+F,F-F.I/F1H2I3Z4Y6G7Z9X;G>Y?I@YAHB[EYFYGGHHIBKBLIMENYOZP_QIRGU^WYXYZB^E_FbIcHfIhD
~neo	|@[TZ
~ner	Q!D#H%C&_(X)I*E+E,].E/D0G2Y3B5H7G9X:d;G<Y=H>@?FAFB?CCDEEHF]GZHXIEJJKHLIM]N]OJPGQHRES^TFVYWFXJYGZD]G^__JbJcIdFeGf_g[hC
~nes	Y#F%H(G*I+H,J-E/G0J1J2J3E6I7H8J9G:G;J=c>E?E@AAIBHD[EJFJGHHHIGJJK_LXMGRISXTHU^W]XGY[[H]X_YaYbZdIeJgH
~net	V!F#F%G(F)I*I+I,I-I.J/Z0H1I2X3X4E5I6G7G8X9F;I=E?F@CAHBFCGDEEJFIGGHaIDJ^KDLHOHQ_RFSDT[UGVFWIXGYJZ?[G]J^G_[aGcidZeHfBg]hI
~neu	Z!J#G%I(H*J+X,K-F/[3I4I6J7J9Z=H?GB[CFDYGJHZI]KXLYM_OHPJRJSJTJUIWJYJZI[^]X^H_JaGbGcJdHhH
~nev	n%IHEJZL_TYZI
~new	f+]-I1J3J4I8a9[>I?J@]BJCIDXGJHBIGKZMJNHOJPJYYZIcYhY
~nex	W!H#F%c&Z(F)J*J+J,I-F/H0J2I3Z4H6I7I8J9I:H;J<J=H>F?H@aAJCHDHEIFJGHH[JIKCLdMFNFOIRJSGTIUJWJXH[G]D^F_IaFbYcadFeYfJgXhE
~ney	|=[HH]If]
~nez	|VYX]
~nf^	yHIMZNYX]
~nfa	p-ZKYZ^
~nfe	u#G6ZBZR[Z[
~nfi	O!D#G%E&J(C)C-E.I/F1G2I4G5I6F7F9H:B;I=C>E?D@HAHEiFHGIIEJGKELGMENBO]PCQJRGSFTGU?VcWgXFYHZ@[G^F_FaBcDegfAgF
~nfl	rH]IYNZ
~nfo	R!E#F%G(E)G*F+b,H-[.J/H0I1H2I3Z7G8H9G:F;G<X=E?I@DAHBDCdDfFIGZIFJ^MGOFPFQ^RISHTHVDWHYYZH[G]E^G_GaEbFcGdFeIfGgIhE
~nfr	h-I9[>I@JHJJdKIN[XYZIcJdJ
~nfu	yHZhY
~ng^	A!H#^%B&E(F)H*Z+G-C.K/G0G1D2b3H4H5C7G8B:D<G=B>H?A@aAACJDHFGGEH[JDKCLdPGQDR]SFT[VGWEXFYHZ_[A]Z^d_?a[bIcXdJeBfCha
~nga	b!Z#^%J(I)J+J0Z4J6J8J9Z:I;J=I>D?I@FBYCZIZKXLJMHNIOHPIRJSJTJUIVGX^YJZD[Y]H^J_KbJcIdGeJfE
~ngc	nYa
~ngd	l!b#J3J9I;J>H@GBJCJHEIZKGMINYY]ZI]Z^J_JaJfZ
~nge	F!^#^%H&F(G)B+E,F-D.E0B1E2I3G5D6B7@9=:D;]<I=H>_?]@dACB_CDD^EJFCGIH?IIJEKILaMaOIP@QIRHSATDU[XYYE[[]^^ZbHdZeBgYhY
~ngf	l7dHJ
~ngh	w@JIZN^
~ngi	h3I>JHEJ]N]QXXY_XfZ
~ngl	l3Z4]7Z?YE[HIIINYOIZHcJ
~ngo	e!K#I([+I-H2]3I9G:I@GBIC_HZIGMFO[VIXXZY]JaJbJhZ
~ngr	p(J)]3J=]>a?I@IHGIHKZMIOIVJY[ZG]J_YaJ
~ngs	Y!F#E%G&J)G*],]-D.J0b1I2J4E5I6^7G8I9C:F;F<J=E>G?X@CAIBAC^EYFIIDJIKIMENFOFPYQIRGTHUEVDWZXDYHZG[Z]C^G_Ga_bYcXdFf]gHhE
~ngt	[#F%I(G)H*G+Y,G-F/I1I2b3I4H6J7J8J9G:J;X>F?I@ZAJBGDFGJIcJKKELJN]OIPIRHU]VHXIYJZC[X]G^J_Ib]cGdJf]gJhI
~ngu	f!J(J+J-I3I9J:J>I?GBHCXD]FZHFKIMJNZOZSZU_VHWZXJ]JaYbJcJfJ
~nha	P%G&J(I)F*G+G.I1H3E4F5H8H:J;G<I=E?DAHBXCCD^EHFHGIIYK^N]OGPFRFSFTEUZVYWEYHZ_aEcEd[eIfDgHhZ
~nhe	Z!I#J%H&X(J3H;f=I>I?I@IAJBICJDIEKFaG]HIIGKIMXNHOXUGVIWHXJZE]I^J_HaJcIdHfJhZ
~nho	g!J#H-H3H9H:I>Y@GCaDXFYHBKGMJNJOIUZV]XIZ^]IaJdIfHhY
~nhu	n?I@YBICXHFKJNZU]VHWXZYa[bJfY
~ni^	M!G#D%a&X(b)D*Z+J-H.G/X0X1F2E3E4D8F9@;X=B?[AFBICGDEEEFGGDHFICJ[KZLHMGNbOJP]Q^RESZUGVAWbYFZB[J_Id[fFgGhX
~nia	X!J#D&Y([)F+H,X-D.I/G0I1X2H4F5I6[7G8G:D=D>CAHBACEDIEIFHGGMEN^OFPFQ]RXS[TGYI[Z]X^[_FaYdEeHfYgI
~nib	l*]4a9J?XCIHESYZIfJh_
~nic	G!E#D%E&H(H*H,I-D.F0H1H2J3G4Z9_;X<G=H?ZAGBIDBHHJDL[MJNIPJQXRHSHVaXHYJZ[[Y]Y_YaXbYcHeFf[gJhX
~nid	i(J,Z-[9I:J?I@ICIFZGZHZMYNJUHVIW^ZGaJgX
~nie	H!A#G%X&X(]*I+X.C1G2B3D4Y5E7G8]:G;[<E>H?ZA@CEDZEHFBGFHCIJJBK_LHMXNYO^PIQIRISHTJV_WYXFYJZX[J]F^G_[aYdFfZgEh[
~nig	b!I#X%I(G)J*J+Y,J-Z/I1Y3I4Z6J7J8J:H=I?G@YBECZD]GJI]JJKDL[NGOIPHRJSJTJUXVHXI[I]H^H_JaJbIcYfYgJhH
~nik	Y!X#G%I&H(Y)F*G,G0H1I2Y3C4G5I6H7F8X9C:I<[>C@IA[BDCJD]EIHDJIKGMDNHRHSXTGUYWGXFYIZ]]_^]_^a[cFdFeIfGhF
~nil	k3I9J>^@^BZDYHHMYOJZJgX
~nim	X!H#H%J(I)J*H,J-X/I1Z2J3G4I5]7J9E:Z=I>G?I@gAJBGCHDHEJFJGJIfKHLJMYNGOHPHRHSITHUIVHWJXHZC[J]H^J_IaHbIcJdIeXfJhH
~nin	Y!Z#E%H)I*H+H-F0Y1I2J3E6I7H8I9G:F;I>C?C@ZAJBHFJGIHEIFJYKDL_MGNGOIPHS[THU_WXZ^[Z]F^I_HbZdGeJfZgHh_
~nio	Y!G#G%](F)H*F+I,H/X0I1I2J3G4a6I7_8a9F:H;J<J=G>F?FAIBXCHDGEJFJGHHEIFK[LINIOIPcRISHT]UHVEXHYJZW[H]__GaGbGcHdCeIfEhH
~niq	r%KHYIYPZ
~nir	_!Y#J(]>I?XCIHGKILJMJPXTJUHWGXJZ_]JaZbZfJhJ
~nis	G!G#A%E&G(_)f*e+@,_-G.F/B0X1D2E3F4D5E6D8C9E:_;D<F>D?C@>ACBZC@D?EbF[GdH=I>JDKCLCNYOIP_QERHSATCUcVJWbX@YD[C][^G_Ja>bDcXdaeDg_hJ
~nit	T!a#G*G+H,I-G.[/H0I1I2J3C4H5J6I7J8I9G;I=]AIBXCFDFF[GXIDJIKELHMZNBOFQJRHS[THUXW^XGYJZ[]Z_HcFdEeJ
~niu	o#J%[,Z-I.^9H=J>J@JHHIIKJL[NJPJR]WXZYdIe[fJhJ
~niv	l*Y-J4Z7b9I:J>YBIDIHDIJSJUbZIaJcJ
~nix	yJ[
~niz	S!F#F%[&J(F)G*G+H,G-D.I/H0Y1H2I3E5J6H7G9E:_;H<Y>F?D@EAHBDCEDDF_GcH?IDJIKELHM_N]OGPFQJRZSFTGVCWbXFYHZA[G^GaFdceGf_gHhG
~njo	r-[9^HGIIf[
~nju	yhZ
~nk^	O!E#I%G&J(C)G+Y,H-Z.G/G0X1G2H5G6I7F8H9e:J;G<I=D>A?A@BAFB_CDEIFGGJH^IDJHLFNCOEPGQISFTEUDVDWGXDYGZG]D^J_ZaZbidGeIfEgEhI
~nka	m#J%J(J-I.[3J4J8J9C=J>Y?J@HAaB^CJDJIXKHMJOJRJUKVZXIZF]J_IaIbId^fH
~nkc	|U[V]
~nke	j#J(J*J-I3J4J9I=J>H?JAaBFCXDIH^IXKGMZNJOJVJXKZE[J]H_KaJbZdJf^hJ
~nki	u#IH_V]
~nkj	w;]ZI^_
~nkn	a!J&e(I-H/J3]9K>I@JBIH]IJKIMJNJOJSIZE[J_JdIgJ
~nko	g!J#I*[,[-J3Z4a9I:J>H@JBICHDIF[HXIYKJNJOIPXVIXJZG^ZaIbJ
~nkr	u0Z:JGcHIdK
~nks	|4YR[
~nkt	d#J%J-I4J9]:J=Y>I?I@IB]CJDIGYHDIIKHL[MJNIU_XJ]J^J_JaIbJdYeJfXhI
~nku	wHZZ]b]dH
~nla	q3I7[@ZBJD[OHZHbb
~nle	w#^@HHYKJdXeJ
~nli	^!I#H%I(H)Z*I,J.X/b3J4J6K7H8J9J:I>I?I@GAJBGCJDIGJHDIFJJM[NGOJPHRJSbT]UJVIWJXJZC[H]Z^I_IaIbGcadGeJfGg[
~nlo	R!E(G)H*J+I-G/G0I1J2J3H4H5J6J7H8I:G;J=H>D?G@EAJBbCHDFFJGHHZIGJHKELZMGNHOJPGRHSITbUGVFWIXGYJZ[[e]G^E_FaHbZcGdGeJfHgHhY
~nly	M!J#D%^(J)]-J.I/J1H2G3D4X5H6H7F9F;Y<I>F?aAFBBCdDFEHH=I]LGMXOIPIRHSFTXUGWH[b]FaGbGcFdJeIfGg[hD
~nma	m9J@ZD^HJIIK]
~nme	]!I#I%I)J*J-I/J3J4J7J:I;J=H>F?HBZCIDHEJGJH]IHKHL_MZNHOJPIRJSITYUJVHWJXJZ[[^]I^HaHbbfIg[hF
~nmo	|@]ZJ
~nn^	Q!G#H%D&J(E)I*Z+F,F.J/E0I1Y2I3B4I7X8G9J;H<I?_@IAHB[CJDFFHGFH_IELJNBPFQISZUYVZWGXJYHZ][b]E_Za^bDcDdBeEf_gJhG
~nna	e!I#I%I(X)J*J-Z3I4J6Z9H:b=I>H?I@]AJBHCHDHGJHHK^LJNHOJPJUJVXWJXIZD[^]Y_JaIbJcIdYfJhX
~nne	C!=#@%[&E(A)E*A+A,^-E.B/>0^1h2f3I4Y5B7@8f;A<e=C>I?>@FAFBYC?D?EEFIG^HIIBJCK@LAMDN@O@Q[RcS@T>U?VBWAXHYaZ<[B]D^>a=bIcheZffgDh>
~nni	o*]9XGJHEIJM^ZI]]bX
~nno	D&G(Z)[*[+E-X.G/B0X1E2G4Y5I6_7J9C:J;G<J=[>a?^B>CEEJFZG^HGJDKILGMGOIQGRDSITHUCVFWFXDZZ[X]G^Z_^aAbDc]e_fCgG
~nnt	f!J#I%I&_(I*J-Z3]4Z9H=I>H?[@GBYCIDIEJIFM]PIVIXI[J]J^IaHbJdFeZfIgIhZ
~nnu	_#J&Y(I*J-I/J3_4J7Z9G=J>C?H@HAJBID_EIGJHXIGKGMINIO_PITJUJVIWYXIZG]a^JaHbJcJdX
~nnw	X!G#G(J)W*H+H,F-F/Y0Z1X2J3H4G6H7Y8J:F;H>GCGFJG]KYL[MGOHS[TGUYW_XHYHZA[H]F_IaJbGcFdYeYf[gYhY
~nny	w(_6]HJV[ZI
~no^	O!Y#]%X&H(B*J+H-a.H/B1F2F3[4J5G6J7D:X;F<H=Y@]BDCGDaEFGGHHI^JFLDMANFO_PHQGTBU_WZXZYFZ9[F]Z_IbJdJeGfJgE
~nob	_!I&Y(I)H+Z-I1Z3J8J9I:H=J>G?JAJBGCHD]G[IIKIMJNYU[VJWXXJ]J^YaJcYf]
~noc	Z!]#[%I(I)J*H+I,J-F/G3E4I6J7I;J=I>Y?G@aAJBJCZDYEHFJGIHFIHJJLHMdNGRJSJUHVHWXXGYJZH[I]G^H_YaYbGcJdIfHgYhX
~nod	l*J9J:_=^>[@JCXIJUIZHaJd]
~noe	w-J3J>J@YC^HII^KJN[ZEaJ
~noi	y@YH[
~nol	u5ZHZIGN]
~nom	a!H#H%H)J*I+I,J-a0J1J2^3G4H6J7I8Z9D:];J=[>E?GAJBFDFFZHHIeJJMFNFOGRISJTIUHWIZH[H]G^J_HaFbHdHfGgJ
~non	c!J#I(J)I+X-H/J3H7J9I:J=J>F?HBDCXDGGXHHIFKYNaOZPJSJUeVIWJXJZI]I^JaYbIfIhI
~noo	e+X-X1[3J9[>I?J@^BHCJD_HEIJKIL^MJZE]J^IdZhJ
~nop	n(c/Y9J:ZHFIJZFaY
~nor	P!D#C%J&J)b*[+H-Y.I1G2Z4F5Z8G9F;G<I=D>K?D@]AGBYCCDYEHFHHEIKLbN^OGQIRFSFTDVJWDXEYHZZ^Y_DaEcEd[eHfDgE
~nos	d!J#J%J&X)_3H4J7X9I=J>I?J@JBGCJDHF[GYHDJ[KIM]OZVHWJXKZC[]^J_YaIcXdJhZ
~not	A!E#G%I(Z+D,I/A0X1C2E3J5G6^7H9a;H<G=Z>Z?]AEBID^EGGZIFJDKHMGNGODPHQERESGU@VAXEZ_[X]=_aaacYe^fAgEhI
~nou	V!I#G%I)I*X+H,J1J2I4I6I8]9];J=G>I@]AJC[FJGIHIIaJILIM]OHPIRJSITIU[VJWJ]]^G_IaFdGfHgIhC
~nov	a!J%J(I*J+Z-F/Y3I4I6J7J8[9_=I>H?G@_B[CGDFGJHJI]KJLJM_OHPJSJTIUIVIXYZJ[I]Z_IaIdFfJgJhH
~now	Q!G#J%F&f(A+Y,G-].H0G1H2H3H4F5H6G7G8]9I;H<I=E?A@[AHB]CCD]EHFGGHI@KYLFMbOEPFQIRGSFTHUEVDWGYH[a]Z^EaJdDeHfEgD
~noy	|-Z@X
~npa	w!X@^HJ
~npo	w)[
~npr	K!Y#D%F&H(G)D*C+F,E-B.H/e0^1G2G3B4E5H6a7[8F9D:C;G<H=B>D?D@AAYBCCDDCEfGDHFIAJEK?LFMANbOFPZQGRFSET]UCVBWEXEYGZ>[D]C^F_aaDbDcfddeFf]gZhC
~nq^	y#[HHMZXZ
~nqu	g%Y(Y-J3^9J=^>J?I@JBIHJKJMXOHSYUXVYWYXXZEaIbJdJ
~nre	a!J(I*I+Z-G9J>J@IBICYD^EdHFIGKIMZNGPJUJVJZ[]JaJdIgK
~nri	n,]0]9GDYE]HYZIaI
~nro	k%a4J9J?J@KBJD]H^PJQaVJZI]JdGfI
~nru	o3Z9J>X?^a]
~ns^	S![&X)G*F,Y/J0J2H3_4F5I6G7X9[;H@@AHBBCHDYFYGXIYKZPFQITZVJZC]EcEeKhI
~nsa	k-J3J9G>a?H@ICJDFHAIIKGMJOJQ]VWZ]]IacbJhJ
~nsc	e%J(I+_-J3I=X?HBZCIDaIJKIMHNJOJPIUJVIXJZG[J]I^]aJbHdEeZfJg^hJ
~nsd	i%HPb
~nse	Z!H#I&J*H,I-J/H0I3F4H6I7X9F:Y;H<b=c>C?X@JCFD]EIF]G]IDJIKELIMEOIPGTHU]WFXHZ?]E^J_HbGdFeJfEhG
~nsf	yH_
~nsh	oH^Z[
~nsi	X#G%I*H,J-^0J1I2]3b4H5J6J7I8J9G:F;J<Y=H?FAcBECGFIGXHGIZK[LIMFNGOEPIRISJTJUHVGWIXZYJZY[^]G^I_HaFbHcHdIeJfHgI
~nsk	s![%[/XEXHI^[
~nsl	j#J2[3I8]9H<]=I>G?I@IBJDJH^I]KIMJNJQYSHZC]I_YaIc^dIfJ
~nsp	i%J&bHDYJZF^Jcb
~nsr	|GZN[
~nst	T!E#F%X&J(F)G*H,G-G.J/G0_2X4F5I6H7W8H9J:G;H<J=F>G@]AHCFDCEIFIGGHbIZJaKBMDPFRFSXTGUDVJWGXFYHZE[F_FaBb^cEdZeJffgG
~nsu	]!J%a(_)I-H/Z1X3I9H:e=H>I?I@IBDDIFJGJHAIYKIMJNIOJPIRJSJTJU[VHWJXJZ]]I_JaIbJcHdJeYfIhI
~nsw	l#J&Y-J4[9Z?ZDXMJXZZI
~nsy	|0_ZIdI
~nt^	8!_#Z%_(D)H+^,X-].C/J0j1C2]3A4C5]7?8A9B:c<B=E>A?<@CAZB[CDDJE@FGGJH]I]J[K_MANHOEPaQ[R:UIW[X>YAZB^]_ZbHdDfEg<hf
~nta	H!c%H&F(?)[*I+I,D-B.E/G0C1H2_3g4_5I6G7A8F9I;E<H=G@>AZBDCfD[EYF^G]H?IHJBKHLXM>NBOAQDRASBT@UHVZWBXfYDZ^[J]C_JaHcXdJeCfDgBhB
~ntb	l#J%X-I3a4J5Z9I=^>I?Z@JDHHDIXKJOHVZZHaI
~ntc	y!^2H3JHHIIL^PJ
~ntd	y!_HHPJZI
~nte	E!D#A%@*C+Z,H-[.D/D0X1C2B3Y5H6J7E8I9@:C<C=F>J?[@GAAB<CFEBFAGHHDI^JFKaLFMZNZOcRDS]UBVYX[ZF[H]eaFbXccd_g]h_
~ntf	|8X
~ntg	l!I#Z%J(J0[1]BYCJDJHHTZVIZI[_aJbJ
~nth	_#X%J(J)J+G-c1J3^6Z7J8[9J:I=]>J?I@JBGCIDYGIHHIYJJKaNHOGPJTIVHXJZH[J]J^J_IaIbJcJdIfHhI
~nti	H!E%E&G)G*E+C,d-]/C1H2F3Z4C6E7d8H9A:A;E=]>]?aA[BCDYEEFGHbI[JDKILIMaNCOCPERDSGTIUIVFWDX^ZA[D^X_AbIcHdYeCfFgChH
~ntl	_!J#^%J(I-a3J9J>H?I@_BGCJDIK[MJNISXVZZJ[IaJhX
~ntn	u-IHGIZTZU^ZIbZ
~nto	K!a#b%b&[(A)Z+C,X-I.G/F1D2_3F4@5E6D7C8G9]:_;I<G=>>H?I@IBIC@EFFDGHH[IAJFK>L_M?NJOGP^RCSIU[V_X]YJZI]E^^_Za?b@cJeIfYgFhD
~ntr	A!Y#?%A&E(C)F*A+?,C-J.D/i0H2C4f5e6G7d8>9?:G;A<A=]>;?<@BADBbC<DAEAFBGCHXIBJ_KHLFMGPAQERGSeTfUFV=W@X<YFZ][E]=^G_ZaHbIdBe]f]gdhI
~nts	c#[%I/J1X3J6c>J@IDJHHIGKIMKN[OWVJZC[abIdJhH
~ntu	h)XNJbb
~ntv	w>]
~ntw	s#I*[-I4Y5I9_>I@IDJHGKJMIX_aH
~nty	s@]IaZH
~nu^	c!I#J%J&Y(I*J,a-H4J9H:I=J>F?H@HCID^EJH]MINJOYPJUJVHWYXJ]^_IaGbZ
~nua	e!X#I-J3[7[9I?I@HBJCJDIIJK_LZMZNJOJTZX]ZH]J_XaHcKdYfXhJ
~nub	i#J-J/a0]@JAZHIJXKJNIPZTZ_YcJdIfJ
~nue	a!J#J%J(J)[*J-I/Y3G4J6K8Z9H=J>H?HBYCILJMbOIPJSJVIXY[J]ZaHdIfIgJhH
~nug	wC]I^ZH
~nui	|P]dIgZ
~nul	p9JHJKJLXZK]c_J
~num	F!B#@%D&G(A)C*D+[,E-E.E/B0E1D2E3o4C5F6D7C8D9<:B;D<F=A>i?C@?ACBACHD]EEFDGCHDI[JEK?LDM?NDOnPARBSDTBUCV?WDXZYEZ=[B]>^D_BacbBcCdDeGfCgCh=
~nun	b!J#J(J+]1Y3H=J>I?J@HBHCJDbEXHEIJKJL]MJNIOJUJVWW[ZY]IaXbJdY
~nuo	c#^%I(J-G3G4J7I8[9J:Y=J?J@XB^CIHJLJM]OJPJSJVJXJ[Y]Z^JaIdIfIgJhG
~nup	w(Z=YHH_[
~nur	y@YZ]
~nus	pHKIb
~nut	Q%D&J(F)J*J+J.J/H0I1F2G3E4E5I6G8J9E;^<I=J>C?X@HA^CEDFEHFHHAJHKEMkNDOIQIRfSFUDVJWFYGZB[H][^Y_ZaYbDcDdHeHfGhG
~nuv	g#J-J/]0]3J6X9I>I@IAYBJDJHGIIJXKGNIOJPYTZZE]J_YaJcJdIgXhc
~nux	yH]ZJ
~nva	X!Z#I%G&I([*E+J,F.J0I1H2I3Z4H5J6H8[9B:E;X<J=Z?J@AA]BECJDYEIFIHGJIK]MDNEO_PYQJR[SHTKUGWHXBYI[J]Z^]_^aGcGdFeJfFgHhF
~nve	i-^3J:J?J@FBJDIEZHDIIKbN]VKZD[[aJgYhH
~nvi	Z!I#H%J(H-G/J3H4J7I9I:i=F>G?HBGCIDGEXGJH^IFJJMHNHOJPJSJTJUIVHWHXHZD[I]I^J_KaZbHc^dXfIgJhH
~nvo	k&Z(^H^OHa[
~nvr	|X_
~nwe	nHGMYN^UZZI]YaZ
~nwo	X!G#G(J)W*H+H,F-F/Y0Z1X2J3H4G6H7Y8J:F;H>GCGFJG]KYL[MGOHS[TGUYW_XHYHZA[H]F_IaJbGcFdYeYf[gYhY
~ny^	M![#_(G)C*D+],I-].J/C2F4b6Z7I8^9F:_<G=J>H?JAECADFEGGHIDKFLJMANYPZQJRGSJT]UaXZZB]B^]_BbCcGd[eEfHgHhB
~nya	y+Z>X@Z
~nyb	p+Z-]9[@IHISXUYVJZX
~nyc	f!J#[%J(]+J-[/J3I4J6b9G:J;[=X?Y@HAZBHCID^HFIHKHMINZOHPXSJTJUJVXWKXGZC]I_HaIbIcIdHeJfIhJ
~nyl	|@[K]ZI
~nym	d!I#J)Y*J-J/I3Z7Y9I:I>]@JAJBIDHHCIHKJL[MJNJO[SJTIUJ[J_^aIbJc[dX
~nyo	k*X-J9]:J>J?J@]BJHZIJKJMIPZUXVH
~nys	|)]@[HIUI
~nyt	d!J#J%J(H+J-E/Z3]6J7[8Z9[:Y;Z=I>G?H@YBFCDDbGJKJLJMFNGOIPJTJUJVHXIZY[[]X^H_JaIbIdHfJgJhF
~nyw	|:ZQX
~nz^	i9I=b>JBJH^UZVJZJ
~nza	a!Y#X%I&Z(X*J-H3Z4J7J8Z9G:Y=^>H?H@GBGGJIZKGL]NXOEPJTJUJVJX]ZG]HaGbJcJfIhI
~nze	i!Y(J)[,Z8Z9J=b@JBJCJHDIJNJUZVIZGc[dHe[fJ
~nzi	j-JIJKJNYU[VYZXfY
~nzo	wJ]]Z
~nzu	y8^
~o12	|-_HG
~o20	s-d9J@JHIIJKJZI
~o36	n*J/W=ZHGMYT]WYZJ
~oa^	|9ZF[
~oad	c!Y#G)X-Y>Y?JBFHaJZKJZD[FaZb]
~oal	y?XHII]
~oan	|HHIYZZ
~oar	a(J)J*J,b-I/I6J7J9F=J>J?HCIDJHaIHKHMINIPJTJUJVJXJZC]JaHcJdJecfGgJ
~oat	r)_?ZBJU^VJZH
~ob^	i#[-J9I=G@JBJH_IJNXXbZE
~oba	Z!I%J(d)_*X+J,e-J7J9J:I=J?GCJEJHHIHKHLJMJNJO]PFTJUGVEWJXIZB[J]I^J_JaXbJdCeIfIgHhI
~obb	q(Y>^DXHGLXZH[[bY
~obe	i-H9H>I@]BHDJHEIHKILJMJN]TYVYX^^JaJhc
~obi	_!G%I(H)J*H+I-E.J/I0J1J2J3^4I6I7I8J9C=H>a?F@DAYC[D^EJFIHGIDJJKCM]OYPIRISJUHVGWJXaYJZG[H]^_]cIdHfHgIhF
~obj	S!_#G%G(F)I*H+I,I-D/F0H1H2I3F4F5J6H7H8G9F:G;e<J=G>F?G@EAeBECGDGEJFIGbHIIEJHKFMGNEOHQJRGSITHUGVEWIXGYIZB[H]G^Z_iaGbHcGdFeJfEgHhE
~obl	U!F#E%X(G)I*H+H,I-E.K/G0I1J2J3F4H6I7H9E:F;H=J>F?F@EAIBeCFDJEaGHHIIEJIKEMHNEOHPEQJRJS^TGUGWEXEYJZe]F^G_HaEbZccdGeJfHgIhG
~obn	y=Z@[HJV[
~obo	]!H%I&X(H)H*J+Y-G/J1Y3Y4J8J9a:H=I>F?I@IAIBFCGD[FIG]IHKGMJN[OJPJTJU[VIWXXYZI[J]I^Xf[hJ
~obr	i#J-I3H9c>J@IBICJHEIIKJLXOJZJ_Wa[b]
~obs	l)]-J1Z3JDJHGIKKXNJUbVJZJdJgY
~obt	q,aHI
~obu	rCYZY
~obv	r-c9JHIIIKJ
~obw	p#[*Y-^CJIIM[ZJhY
~oc^	q3J:Y@IHGMZOYX[ZHh]
~oca	[!Z#E%H)G*H+I,G-I.J/_0H1K3G4H5J6Z7I9E;I=D>G?C@]A_CGDEEJFJGIIEJIKENYOHPHQJRHSITGU]VFWZXEYI[]_YcGd[e[fEgJhY
~occ	[!H#c%I(Y)[*I,G-Y/H3F4I7J9H:I=J>I?I@FAJCHDHHIIGK[LJMGNJOJPIRJSHTbUIVIZ^[[]I_IaIb[cIdJe[fIgJhI
~oce	a![#I%I*K+X-H/J3H4J6J7K=H>G?HBECHDIHFIYLJMHNJOXPIR]SaUK[J]d^J_JaHcIeYfJ
~och	V!Z#Z%F(G)H*Y,I-D.J/F0J2I3D4H6I7H8I:G;Y<K=G?[@aAYB]CZEGFIGXHCJIMcNEOFPJQJRHSIUGVFXEYIZF[I][bFcHd[eIfEhE
~oci	n!]&X-]3J8X9X>J@ICJHFIDK^VJXJZFa]
~ock	D!@#l%[&H(B)E*D+D-Y.[/A0E1E2E3B5F6E7C8E9?:C;H<F=C>E?B@IADCCDBEGFEGIH]I@J[KGLFMANEOEPBRdSDTjUDVBWEX_YFZ>[d]A^H_AaCb]c[dBeFfBgBhF
~oco	d!J#J%K(J3I4J9F:J=J>G?H@^CIDIIYM[NJOXPJRJUJVIXIYgZZ]IaHbJcFdJfGhH
~ocs	|HZ
~oct	|HHV[
~ocu	i@JH]IIZ]b[
~ocy	|([
~ocz	u-[9JHJM]b]
~od^	N!E#D%F&J(E)D*^+a,G-C.I/Y0H2H3]4H6G7H8G9_:E;G<I=D>J?g@FAFBYCbDaEGFGGFH[JGLFMDNEODPEQIRFSGTEUDVBWEZE[F^F_DaZbEcFdEeIfEhJ
~oda	X(G)I*[+J,J-G/I3H4I6J7H8]:G=H>F?F@dBJCZD[GIHHIEJJKDLIMYNZOIPIRJScTIX^ZH[J]H_JaIbIdIfYgIhH
~odb	l#^1[BYHIZJ[^bH
~odc	u@[O[Z[
~odd	n4Z9Z>_@JBJHIM[N[ZG
~ode	I!C#@%F&X(E)F*X+F,H/C0F1F2G3G4C5G6E7H8E9H:F;E<G=I>f?_@@ADB^CbD@E_FDGEH_IHJEKDLDMGNFOIQIRCSDTCUDWIXdYFZI[D]Z_CagbDcDdEeGfJgDhB
~odg	s-[
~odi	U!G#F%H(F)I+H,I-D.I/H0I1I2I4H6I7Z8I9C:[;I<J>]@_AHB_C_DEEJFIGIHGIJJIKHLHMGNFOCPHQJRHSITHUHVFWIXbYIZ>[G]E^]_GagbHcHdGeJfFgIhZ
~odk	y*Y/YBZ
~odm	r%_P^ZJ
~odn	u+Z?JHJN]O[
~odo	^!H#G%J(H)I*[+X,J-]/I1J3H4I7I:I=I>G?bAJCaDHEJHIIFKFMFNFOHPIRIS]U_WIXGZC[J]I^J_IaHbIc^fHgHhH
~odp	r0Z9Z<^@JX[_ZaI
~odr	h#J,X-Y/]4J@XBJHGIIJYMJN_O[PZdI
~ods	|6_ZJ
~odt	yIJK[ZZhZ
~odu	b#Y%J(J-Y/J3H4G5I9J=I?I@GBGDIHHIGJdKIMINGOJPISJTKV]XJ]Ja^cJdIeJfIgbhZ
~odv	y=[UId]
~ody	V!F#F%G(Y*Z+^,J-Z.J/H0J2J4I5J6J7I8H9X:F<]=H>E?FAHBHC[DYEJFIGYHHIJJJKDMHOHPGS^U^VIXXYJZJ[H]G_XaGbHdZeJf]gGhG
~odz	b!J#I%Z(G*I+J,J-H/J0K1I2I3Y4I6K7J8J9D:I;^=I>]@YAJDFFIHAIXLJMHNHOHPIR[SJUIVIWJX]YJZ[[J]G^J_IabbIdXfGgKhI
~oe^	|ZX
~oed	r/X3J9^>H@JC[HGXIZJaZf[
~oef	|=]HJLY
~oeg	h!Z#H%X(Y*J,J-G2J3H4H9E:J?[@]BHC[DHI[KFLJMHNHOIPZRJUJV[XHZX[J]G^J_JaFbJcJfJhJ
~oek	s9^>IEZZ[cW
~oem	|%I9H@JH^N[ZJ_JdG
~oen	y(^HJQX
~oep	j!J(H3X9I:J;J>J?J@HBICJDJIHKILJNJPaQ]UKVcZH^YfJ
~oer	s6]HYOZ
~oes	M!H#X%J&Y(H)G*G+H,I-Z/G0I3_4J5H6H9D:J;I<J=X>X?E@[AIB@CEDDEHFHHaIXKJL]NYO[PEQJSFVEWGZ^]D^F_HaGcIdDeIgG
~oet	b!J#I%J*[3I4J9F:^=J>H?I@XCFDIEYHYI_LZMIN_OIPJUJVHWKXIZX]I^J_JaIdIfIhI
~of^	l!^(I)J*b>JC[HEZI
~ofd	yI]
~ofe	u?bHJOHaJ
~off	P!G#C%F&J(D)H*^+G,H-D.I/Z0Z1E3Y4X5I6H7G8H9I:G;Y<H=H>X?_@FAHBGCEDEEHFHGXH_IAJHLGMcNDOFPFQIRGSHTeVJWIXEYHZB^F_FaEbGcEeJfIgehE
~ofi	b#J%I(b*J-F/I3_>X?Y@HBHCaDHHEIGJIKHMFNHTJVJXJZF]I^JaIb]cJfJgahJ
~ofo	q@]H^MI
~ofr	u2Y3J>J?aaJ
~oft	M!E#E%G&J(D*Y+I-H/X0H1]2H3F4F5H6G7b8H9F:F;H<I>C?F@BAHBDCFDEFHGFICJ[KDLGMINEOGPEQIR^ShTcUFVEWEX[YHZ=[F]F^FbEc^d[eHfXgchE
~og^	h!J#J7Z8a:[>J@IBHHGIIKJLZMIRYZE^J_ZbJcJdXfJh_
~oga	o(J8]9J@JA[CJF[HHIIKIP^Z[
~oge	d!Z#E%I(H-I/J3]4J7J8^9I:H=G>F?G@ICHDGHHIGKYLJNJOIPJSJTGUJVYW]X_Z_[Y]H^G_JaHbJfJ
~ogg	]#H%I(F)J*J+J-H0J3H4I6J7I8J9H:G=I>EAZBaCHDGIEJJLZMFNJOJPIRISITGUIVGWJXZZ[[Y]X^I_]aHbbdJfIgJh[
~ogi	S!X#]%H(F)H*H+[,I-D.J/E0J1I2J3G4G6I7c8I9J;I=H?F@DAJBJCHDDEJGIHYI[JHKEOXPHRZSETXUHVFWIX^YJ[E]E^c_HaBbdcHdHeJfGhF
~ogl	c#F(J+Y-I3J7c9J:J=J>J?IC^DJHZKGMINIOJTJVJZ^]J^JaKbGfJ
~ogn	e-].[3F7Z9J:J>H?J@]BJCJDIHYIENJO[VYXJZG]JaJh]
~ogo	Y!E%J(G)I*J+H-G/J3I4J7H9J:G=H>F?G@EB]CIDGGJH_IGJJKFLcMXNHPIRJSYTGUGVGWIXHZG[X]G^G_IaIbhcEdIfIhG
~ogr	j%J1[6^9Y<Y>I?J@JBFDJQ]UJVJX[Z]aI
~ogs	h#G-^9J:Y=[>K?[@JBIH[IGKILZNITYZH_[
~ogu	n![#J3]7Z>JBJDJHGIJOJZJ_YdZh^
~ohi	p)Z-ZAXHIPZQXUI^]
~ohl	m#[*Y-]@JCZHIIHKJM[ZHhY
~ohn	g3_@JE[HHKJLZMYZF[^_XdZhK
~oi^	f(I*Y-J3J8Z9H=J>H?G@GAJBYDJHCIXKHMJOJRYUJVXXJ[[]]_Ya]dJf]hH
~oib	r)[-YPZQX^X
~oic	c!J#I-H/J9J:J>F?a@]BHCHDIH[IIJ[KFMIOETJUJVJZG[c]Ja]
~oid	|#](JB[HJZF
~oie	|([HX
~oig	w4[HJf[
~oil	|3]HJaH
~oim	w3Z9Z:XZZ
~oin	W#F%G(G)I*Y+I,I-].J/G0J1J2J4H5J7G8^9[:Z;F=G>D?F@CA^BECGDIEKFIG]HbJIKHLIMINFO^PEQJRISITHUIVZWJXG[H]F_]aFbYc[dHeJfIgIhH
~oir	l9I@^BJIJKZTZV[ZY[JaKb[cI
~ois	e(J*[3I9F:J>F?^@[A[BICZDIHHIGKHMINIO[PJVXX^ZD[Z]I_JaXhY
~oit	_!J#I%^(])Y,J-G1Z3H4J7J9G:H;J=J?HBGCHD_FIGJHXI[KXL^MHOJRJTJUIVHXXZD[J]G_JbJcJdXfIgJhH
~oix	y?[ZH[]
~oj^	qBYMZOZRYTYZJ
~oja	y+[HJIXZ[
~oje	a!X%J(G-H/J4J7J9X:[=I>F?H@_BGCGHZI]K]LJMHNIOYPJSJTIUIV^XX[I]I^J_JaHbJcJdJfJhY
~ojo	y@JHJK[ZZhZ
~ok^	Q!E%F(F*F,H-G.I/a0I2Y3C5I6H7G8]9C:I<I=F@FAHBcCXDDFHGHHbIDJHKGLGMeNIOEPFTYUEVEWHXZY^ZJ[G]G^G_JaDdGeHfBgHhE
~oka	S![#@%D(F)D*C+F,D-@.G/c0^1F2G3A4D5H6d7Z8F9A:B;E<H=B>A?B@CA^BECDDAEeFFGEH@I?JFK?LEM@NaPYQHRDSCTaUCVBWCXYYGZ:[C]B^C_daBcddfeFf_gahB
~oke	T!G#F%G&J(F)G*G+I,l.I/F0H1G2I3E4[5J6H7G8H9C:G<J=F>B?[@FAHBDCGDEEJFIGGHZIDJHKDLHMFNIOGPEQIReSJTGUGVEWHXFYJ[H]]^G_GaEcXdFeEgIhF
~oki	T!I#H%J(H)J*X,J.m/J3H4J7J9G:I=I?H@HAJBFCIDIFJGJHIIFJJKGMINHOIPJRJSHTJUIVHWIXIZE[J]H^J_JaHbGcIdIfIgJhJ
~okk	i!J#_)[-Z9I@JBJIJPJT_VJXZZIaJ
~oko	a!H#a%J(I)Y*J+J-Y/J1Z3I4J8J9I:I=I>H?H@GCHDGGJHEIHKYLIMGN]OJPHRJSJT[UHVHWJXHYaZE[_]Z^J_JaWbGcIdIgIhI
~okr	|=[
~oks	u/Z3I9JCKHHIcTJ
~okt	e7d@JHHX]ZF
~oku	n#_.XDJH[JXKYZHcXeY
~ol^	O!Z#B%e&I(@)E*H+F,G.H/G0F1[2f3@4C5_6G7E8F9A:C;d<G>D?A@JB@DEEGFFGHHII^JZKIMINYPDQeRCSETDUeVIWEXCYbZD[D]D^D_DaAbCcCdDeGfBgXhI
~ola	Y!H%H(G)[*I+J,J.J0J1I2I4^6I7I8Z9^;I=H>F?XAIBECJDGEHH>I[KELJMHNeOGPHQ[RHSGTHUaWHXGYJZC[I]G^J_HaIbIc]dHfGgIhH
~old	S!F#H%F)d*X+H,H-G.J/F0I1^2I3Z5I6I8I9C;F<J=G>A?E@XAHBDCFDYEIFYGIHYIFJIKELHMFNaOJP_QJRGSHTHUEWHX^YX[G]F^Y_FaZb]cGdZeJfHgFhI
~ole	S!D#D%E&J(e)g*c+G,G-B.[0I2H4c6H7[8H9A:I;X<I=E>_?GAGBGCCDGEHFHGGH[IFKCLFMENDOEPFQIRGSETEVXWGXEYIZ=[E]E_FaDbFcFeIfEgF
~olf	w#]6YZG
~olg	k/[3I9K>J@JBYDJHGIJKJL]OZTJZX][_JcIfZh[
~olh	w-Y?]HIKZ
~oli	I!D#E%D&I*a+F,F.Y/X0H1G2H3D4D5b6G7D8G:C;G<H=B>G@XAFBADAEFFGGFHZIFJ_LFMCNmOEPERGSCTEUDVGWiXEYHZ9[E]C^E_EaBbDcEdDeHfEgChC
~olj	yN^
~olk	p)Z+Z-[4J5ZDJF^HDIJTJZHd[
~oll	M!I#E%C&I(c)[+H-@.H0G1G2G3F4d5d7D8E9]:X;F<H=H>??A@^AFBECBFGGHH_IEJaK?LFMCO^PERESETHUDVcWFY_[D]B_DaGbCcDdGeGfYhC
~olm	|H^
~oln	g#G%I(I-H/a0_3H6[7J9G:I=J>G?I@FAXBHCIDHGJIZKELJNHOHPXTbVHXIZD[J]I^Y_^aIbJcIdFfJhI
~olo	W!G#F%G(Y)Z+H,I-D.J/H0J1I2I3D4H6I7H9B:F<K>C?^@XAIBICdDJEJGIH>I_JJLIMFPZQJSGU^V^WIXFY]Z@[_]_^H_HaDbGcHdGeKfGhF
~ols	|HZI]
~olt	a!]%I)J*I-G/I0[3H4Y6J7J9G:H>F?Y@]AJB]CFDFGJHJIEJJK]LJMGNGOIPXSJTHUWVJWJX_ZC[I]H^I_JaYb]cIdGfHhG
~olu	h%J/YDZKI_JdJgb
~olv	b!Z#G(J-I3I4Y9G=J?IB_CJGJIZK_MINIOIPJRJTJUJVIXJZX[J]J^]aJbJfJhI
~om^	I#B(F)[,G-].I/C0G1X2I3C4X5G6X7I8H:H;^<G?EADBBCHEGFEGZH_JaKaMCOIP^QJRHSEUGVXWEYEZG[[]A^Z_]c]eGfBgHhH
~oma	J#Z%a&I(E)B+E,D-@.H/X0E1E2G3D4f5b6F7c8c9B:C;E<H>AA^BFCBDBEFGGHHIBJ^KFLFMFN^ODPbQIRESET]UEVAWFYFZ:[E]C^DaabDcCdBeGfYg^hD
~omb	c!J#I(G+Z-Z/H2Z9H:X=E>X?H@HBHDGGJH_I[LXMINIOIP[UJVIXXZG[J^J_JaHbJcJdJfYhI
~ome	J!H&G(Y)G*G,D-f.D/E0H1E3E4c7Z8Z9J:c;Z<X=F?C@GACB=CFDCE^FXHII[JYLGMJNHO@P_QGRCSFTZUGV@WXYFZ^[B]I^G_EcDdEeEfYgEhG
~omg	wHKc_dY
~omi	[!I#I%^(G)I*G+I,I-D/J3H4b7a8a9I:I=I>H@FBFCHD^IGJ[KIMHOJP]RJSIT^UXVGWJXJZE[J]H_JaYbHcIdDeJfGhJ
~omm	R#C%B&I(C*F+],I-d/I0Z1H2H3E4G5I6H7F9C:X;Y<I?F@HAGBICJF^H]IFJHKXMCNCOHPJQIRFSFT]UEWGYGZa]J^F_Ea_cXdCeHfGhY
~omn	uHXZ^
~omo	Y!H#G%I(Z+Z,J-F/J4I6J7I8J9^=I>a@^AJBDD]FJGJH_JJKDLIMGPHRJSITJUDVFWIXbZD[G]G^I_IaHbHcIdIfIgJh[
~omp	H!X#_&H(F)Z*I+a.H0E2X4C5F6D7H8]9@:^;D<F=E>@?D@HAHBYC?EDFEGDH[IeJHKGL^M[N_OYRDTIU^VZXAYFZI[[]^^I_Ja@bJcBf@gFhG
~oms	p![%Y9J>J@JBWHYIIMJP[XJZ[f]
~omt	d!J#J(I+^-Z3]7J9J;Z?I@IBGCHIIMINJTZUJVJXFZ]]Ja]bJcXdJfJhJ
~omu	o-^>]IJKJSXZ]
~omy	|!^#]HJZJ
~on^	8!F%[&H(b*X+Z-].D/=1]2C4<5G6E7B8C:I<Y=I>^?b@@AGBHCZDbEaFAGHHaI=JCK<MGN^PERBTAUbVGXGYXZC]d^Z_@aXbbc^dWeXfDgCh?
~ona	R#D%F&J(J)F*F,G-J/G0X1G2Y4F5[6G7G8J9Z;H<I=D>X?G@XAHB[C_DDEGFYGYHbIBKJLINBOFQIRFTHUXV_WFZX[F^J_FaFcEeZf[gGhE
~onb	d#J&Y)J*J,c-J/J3J4Y6J9H?ICJDJIIKIMKNIPJSJZD_JaIdJecfG
~onc	[!H#H%G(I)I*Y-H/I0J2Y4I6J7J8J9F:H;J=[?FAYBdCGD]EJFJGJIEKELJMGNGOFP]RJSIUYWHXFYJ[H]^^JcIdXgJhH
~ond	O!C%E&W(D)F+H,G-Y.H/J2G3H4J5H6]8_9[:D;G=H>F?A@dA]CdDDGFH_IJK@MJPDQHRES_TDUIVCWFXBYG]X_YaAcJdIeGfGhH
~one	J!I%H&G(A)D*D+Y,F-?.F/I0E1D3^4D5E6I7G8X9=:A;E=Z>d?^@IADB_DZFDGEH_I>JEKYLBNZO_RESCTBUdVHXAZ<[I^Ha[bGdGeJfIgZ
~onf	N!D#D%D&J(B)C-J.I/E1F2I3J4F5H7F9G:B;I=C>E?C@GAGEiFGGHHZIDJIKDLGMDO]PCQIRFSFTFU?VcWgXEYGZE[F]E^E_EaDbJcDegfAgF
~ong	K!_#_%E&I(C)F*G+F,]-G.H/G0G1I2d3_5H7E8G:I;G<H=E?[AGBACCDAFGGCHDI^JELGM[NZO^RaSGUEVCWGXXY^[E]D^CaBcCdGeEfCh]
~onh	r&Y:YHGMZOZZHh]
~oni	Q!B#C%]&I(D)E*Z+D,E-E/E0a1F2G3E4c5G6E7E:C=I?X@BAEBGCHDJEGFEGiHZIBJFLEMaNAODP[R[TEUBVAWEXDYEZE[E]B_EbJcBdceFfagEhI
~onj	r-[9^HIIIhZ
~onk	uF]PZV[ZJ
~onl	L!H#C%]&J(H)[-H/a1G2F3C5G6G7D9E:J;X<I>E?_AEB@CcDEEGH<I[KILGM[NJOHPHRGS_T^UFWF[b]EaFbDc]dHeGfEg_hB
~onm	n,[=G@[cYdY
~onn	C!=#=%X(>)E*B+A,_-<.E/?0]1h2f4]5B7@8f9E:C;A<c=E>D?C@<AGCBDJEEFGG^HGI;JCK=LCMCN=PEQ[RcSCT>UDVGWAX?Y^ZE[F]C^?aEbJchdYe]ffgBhC
~ono	T!G#]&X(E*I,H-B/G0H1H2H3Z7G;H<J=F@JBJD^EIGJHHJHKZLGOcQIRGSHTGUFVYXEYIZ=[^aCbFcGeIfFgIh^
~onp	K!Y#D%F&H(G)H*C+F,E-B.H/e0^1G2G3B4E5H6a7[8F9D:C;G<H=B>D?C@AAYBCCDDCEfGDHFIAJEK?LFMANbOEPZQGRFSET]UCVBWDXEYGZ>[D]C^F_aaDbDcfddeFf]gZhC
~onr	l*JEdHHNHcJ
~ons	V#F%Z&J(H)J*E+W,H-X/G0H1H2H3D4F5I6H7G9Y:d;H<I?E@XAcCEEGF[GZIGJILGMENDOXPEQITGU[WEYH[Z]E^J_FcEdDfHg]hD
~ont	A!e#_%^&D(=*C+B,F-a.F/C0@1E2a3g4g5e7D8C9H:Z;B<A>G?B@BBICbD[F[H;I]JdKFL^MDNCOJQGR=S>TEUBV[W>XIYCZ][Y]H^Z_Ja;bBcIdEe@f>g=hC
~onu	o>G?_CJD_OYZHaJ
~onv	m(^3J:b>Z@JHGOXZJ
~ony	e!a#I%I(X)J+Z/J3H4I6J7J8J9G:];[=J>G?H@HBGCJDDF[HIIGKHMINHOYP_QYRJTIUHV[WJXI[J]I^H_IaYbJcJfHgJhJ
~onz	u)]MX
~oo^	|>]HF
~oob	u)]3JHJKJUbZJ
~ood	c!J#J(J)G*J-J3J9c:J>I@IB^CHDIIZK[MIPJRKUHVJXJYZZE]IaIbIdJfI
~oof	l(I)J*bC[HEI[ZJ
~oog	k#E7cBJH^ZH
~ooi	i(Z+X1[>J?J@IBZCJDaHEL_MJVKXJZG]J^JdZ
~ook	M!F#D%G&J(E*F,H-F.m/Y0I1H2I3D5I6H7F8]9C:H;H<I=F>G@AAHBcCJDDFHGHHbICJGKFLGMeNGODPFQIRFSJUFVEWGXEYIZE[F]G^G_IaCbJcEdGeIfEgHhE
~ool	a!J#I%I)J/H0J1_2Z3H4J7I8K9G:J>Y?GAXBGCJH[J^OJPJRGSITJU_VIWJXIZI[J]I^J_JaHbIcIdIfHg]hJ
~oom	f)Z-I>JGJHdIKMJRIVJZFc[f]
~oon	a#Z)X-J9Z:J>Z@aBHD_HWIHKGLJMHNJO^VHXJZI]H^IaEhJ
~oop	e!J#J%X(J+K-X3[>J?I@KBHDIIJKILbMJNJPZR]SJTGUJVIZ][J]G^ZbHcJdIf[gJhI
~oor	N!J#C%F&I)X*Z+I-a.H/J5H8E:J<G=F>J?I@IAFBJCAEIFGGYKZMXNZODPJQJRDTEU]V[WHXJYGZY]a^X_CaAbXd[eGfDgE
~oos	]#I(I*J+F-[3J9H>H@[DFH[L_MIOJVKZE]^^I_Ja[
~oot	f#I%^@JBXH^KJTG[Ff]
~op^	M!H%G&J(X*F+F,G-^.I0G1H3D4D6G7E8F<H=C>F?C@DA]BXCDDCEHFFGdHeJ_K@M_NCOEQYRCTDUDVXWFX^YCZG[E]D^H_EbbdDgIhE
~opc	h#J(a+J3I>J?^@IC^DGHGIIKJTJZH[_]K^[aG
~ope	R!F%J&K([)G*F+H,G-E.J/Y0H2I4D5I7F9Z:F;I<X=[>_?G@IBCCEDDFIGGICJHLGNCOHPgQIRFSGVBXEYGZD]YaebZdAeFgGhF
~opg	n!_#G%J*Y3Z:J>I@JBXCID]HGOYXJZY_IhJ
~oph	y,YH]ZI
~opi	f#J-H3J4J6_9I=H>D?J@XBHCJDJHcIHJZKFOJXJZG]I^YaFbZh^
~opl	Y!H#J%G(Y)X*Z-_0J1J3H4J7J8^9H:X;^=I>G?J@FAZBHEJG]HDJHKFMHNFOJPaSITJUHVZWIXIZC[Y]I_HcId]gHhI
~opn	i%Y([+Y8[@ZB[DIHGKJMZUJVX[JhJ
~opo	d(Y*J3G9I:J=J>G?eCGDHHIIIKIMJNJOIPJR]UJVHXIZE][_ZaFcJf]
~opp	V!J%G(G)I*I+H,J-Z.J/H0_2Y3G4G6I7I8I9D:G<J=Z>X?FAYCFFJGFKDLIMCNGOYPGQJR]SHTIUHWIX]ZJ]a^H_GaEcJdGeIf_gH
~opr	j-K4J9I>Z@YIJJZOIZJ^a
~ops	k-Y/[3]>I?GBGHFKJMJNXZXa_b]
~opt	S!F#D%F(Y)G*_+F,F-F.J/H1G2I3B4G5J7H8X9G:G;H<]=F>C?b@DAIBCC]DCEHFIGFHFIEJHKELaMFNEPEQJR[SHVDWHYHZE[d^e_GbXcFd[e[fHgHhG
~opu	r-a9JH]KJZI
~opy	s-Z6[8HA[HFZX_Z
~opz	r([?]CZHH[YaJ
~oqu	T!F#h%H(F*G+H,I-]/F0I2I3F4G5J6H7G8I9F:F;I<J=G>G?D@IAICDDKEIFJGIIIJXKELHMDOGPGQJRGSFTfUGVFWIYIZ@[_]Y^H_GaEb^cZdGeJfFgGhF
~or^	>#=%J&b(Z)I*_+E,X-B.X0F1G2_3H4^5H6Y7F8_9<;C<_=B>X?Y@AAbBCCCDEEZF?GEH]ICJZKXLIM[NHOEP[Q[RAS_T>VYWHXBYH[D]_^E_ddDeZfHg?hA
~ora	N%D&I([)B+F-A.H/F0G3A4J5X6F7D8F9I:Z;G<H=H>H@^A]CFDAEGFGGIHYI?JFKILcM]N[OCRaSYTcUCWJX^YGZ@[D^D_Fa_bCcXdDgEh^
~orb	f(_)X-a@JHBIZKILJPZQYZE^_
~orc	X!J#I%J(I+Z-Y/I1J3J4J7J8K9Y:I<Z=Y>J@FBFCIDFGJH[IFJ^LgMGNETJUJVIY[Z>[_]I^H_JaJbIcJdIfJgJhF
~ord	3!=#H([)A*A+?-c/X0I1C2a3C4=5D6Y7[8C9A;@=C>D?C@XA>B^CHDHEDFAGYH]IcJ]KaL]M^NbOBP>QAR>SHT@VDWFX@YCZd[^^^_>aFbXcEdaeXfFgXha
~ore	O#F%E&J(E)_*Y+^,D-B.H/D0G2G3B5H7G8j9J;F<H=J?I@BAeB_CZDEEHFFGIHEIIJFMCODP^QGSFTFUIVGWJXZYGZA[E^D_^aEcDeFfDgFhH
~orf	y#[HJSYX[
~org	I#I%C&I(>)G*B+E,F-B.G/E0F1F2G3C4E5G6F7^8E9Z:g;F<G=_>B@YAFB>CAD^EbFcG_HDIDJEK?LDMBNaOEPGQHRFSDTFUbV?WfXYYGZJ]I^F_DaCbJcad^eEfCgDhJ
~orh	o#J5X9YHIIJKITXZF]__[hZ
~ori	Q%]&J(a)^+J,G-I/G0H1H2G3Z4E5^6G7Y8G:J;a<I=E>X?IBCCCDHFGGIHCIFJGKZN^OARGSFTaUCVbWGXEYHZG[J]D^H_JaBb[cJeIfEhE
~orj	y>IHGZ^]]b[dHfJ
~ork	J!Y#D%^&W*D+F,G-@/Y0J4Y6F7]9A:I;H<H=I>X?GAFBfCHDHEGFIGCIEJGKFM^NGPIQ[SBTFUAWEXDZc[B]B_CaDbGc]eEfZgIhB
~orl	wRZSY
~orm	Q!H#C&J(A)c+X,F.I/I0I1H2H3i4I5H6H7G8G9D:I;H=G?A@FAFBCCaDdFHGFHIIFJGLFMFNXO@Q^RHSGTGVBWGXDYIZD[F]C^J_FaDbEcFdEeIfGgHhe
~orn	X#]%H(F)H*H,I-D.J/E0Z2J3E4X5J6H7G8H9^;I<J=G>D?J@cAHBICFEIFIGHJJLHM_NDOYPGQJRHTFUGVFWJXaYJ[G]G^H_GaFb]cYeJfY
~oro	q)Z*^?IHHLZPYRXZI[]
~orp	k!J/IHINbZH__
~orq	r/^HGKIL^NJZJ]^
~orr	O!C#D&J(D*G+G,X-B.I/E0F1G2G3[4F6^7G8G9_:D;H<I=G?Y@cA]BJCCFHGFHAIBJGKCLFNDO[QIR[SGTJUEVCWIX_YHZb[F]C^DaZbEcJdFeIgGhd
~ors	^!H#_%](F)I+J,[/I0J1J2J3F6J7I8I;J=G>E@]AIBEDXEXHGIGJJLHMGNFOHPHRIS_UFVFWHX_ZJ[G]H^H_YaHeJfGgJh[
~ort	F!X#=%C&F)G*Z,A-I.E/I1e3A6B7J9I:Y<D=F?Z@IAGCDD[EHGJHbIcKINJO?PFRCS]T]VBXHZF[C^G_Aa>bXc[eJfEgdhE
~oru	k-Y3J5X9I?]@JHGIKK^SXT[ZGcZ
~orw	o3Z9IH_ZJ
~ory	R#E&e(C)X*H+J,H-G.J/J0H1H2G3^5^6H7Y:b;H=H>H?G@IAFBJCIDFEIGGHHICK^LIMHN[OGPFQJRHSZTZVCXHYIZ@[H]G_]aGbGcGeIfGhG
~orz	k%[(I)[,Y4[8J:J@IB[DJHDIJMFNJP^VJZG[[]]dHeZfJ
~os^	Q!Y#E%F&I*G,I.F/G0H2H4G5I6G8J:F;I<I>]?[@ZAHBaDGEIFHGbHEIWKJL]OFQJSHTYUGVFWIXFYZZ>]c^IaXbEc]eIfDgGhJ
~osa	y.X9[BZHI
~osc	f!G#J%J&X(J-H/H3F7[9X:c=J>X?I@HBFCJDHHGI[KHLJOXTIUJVIXJZC[]]J^Z_ZcXhY
~ose	Q!D#H%K&J(X)Y*E+G.I2Z3E4E5H8G9F;G<I=D@[AHBYCCDZEHFIGWIYN[OGPEQIRFSFTDU_VJWFXEYHZ^]Y^Z_EaDcEd[eGfDgE
~osh	o9J=IHb
~osi	n+Z4[9J=J>J@JBHDJIZKJLYX_ZGaJf[
~osk	qGYHYZI^^
~osn	|&J-[FZ
~oso	N!E#B%G(E*Y+J/X0J1X2I3F4F5I6H7b8H9G:F;I<I>D?F@CAHBEDEFHGJHBICJZKDLGMJNFOGPEQJR_ShTcUFVEWFXFYHZ?[G]F^F_FbEc^d[eHfYgdhF
~osp	r!X#[-Y:^IJ
~osq	s8_AX_Z
~oss	S%C)]*F+G,H-D.K/F0E1H2I4[5H6Z7[;H<J=J>Z?C@[AICXDBFIGJHXIYJGKbLIMCNHO]QJRFTEUDVZWFX^YIZX[Z]K^GaCbDcFdHeZfEgFhX
~ost	N#@%J&H)Y+D,E-B.G/D0J1E2F3B4Y5G6D8E9H;F<G=Z>]ADB]CDD]EIGJHbIELDN@OYQGR_TDVYZX[G]Y^D_]aXdCfDhB
~osz	l#[-J3J8]9_:^=H>I?J@ICJDJHXIIKIMINJTJXJZF[I]]^JaI
~ot^	A#Z%]&F)X+A,J-E1C3I4Y5G6^7Z9[:];D<H>^?]@HAFBACGD^EHF[GZIFJAKELFMCNEOFPHQ^RZSETIUCWFX@Z_[Z]@_]a?bDc[e^fEgGhH
~ota	c!J#J%J(]-E2X:Y>[?I@HBHCJDJHbIGMJNIOIPJQ[TJUJVXXJZEaGbJc]dIfJ
~otb	w-XHKIX
~otc	y-]HFNHZF^_
~ote	S!E&J(D)F*G+G,G-b.H/D0E1G2H3E4E5I7F8G9_:E;_<I=D>@?^@CAGBXCXDDEGFHHcIFKCLFNCPbQdRGSGTZUEVCWGXCYG[I][^Z_DaBcDdBeGfDgEhC
~otf	p5_HK_[
~otg	wH[V]ZJ
~oth	M!C#C%I&Y([)G*Y,G.X/D0Y1G2H3B4X5G6I7F9E:Z<I=FAbB_CZD]EGHFI@JFKJL_MCNJPBQITZUDYHZ]]B^D_Ya^bYcEdFeHfGgIhG
~oti	^!J#Y%J(X)J*J+I-I3I7J8J9b:I>G?ZBGCDGKJ[LJMIUIVIWIXIZA[J]HadcJdJ
~otk	r9I>J@JI_ZZ]^
~otm	l>JHc
~otn	c!I#H%X(H)J*J+J,X-I/I0X3G4X6Y7J8]9G:I=Y>H?I@GAJBHCIDHGIHHIHKHLJMINIOIPZSJTJUIVHWJXHYX[J]I^I_IaIbIdce_f]hH
~oto	_!I#I%H(Z)J*I+J-G/J0I1I4I6J7J8J9X:X;J=F>E?F@GAKBECGDGHbIGKGLJMXOIPIRISJTJUIWJXHYi[I]H_IbIcEdHeJgJhI
~otr	Y%I(X)H*H+I,J/I1J2K4I6J8K9G:_=]>J?F@_CZEZFJGIHJIYJJKGLIM_NHOIPHRJSIUIVZWIXZZG]G^IbHcJdYfGgJhH
~ots	g0[@IBJGYIHKZMJNZTYZH_[hI
~ott	b!J#H%J(H)K*J+J-G/I0J3H4I6J7I:G=I>]?H@EAJBGCHD[GJJJLJMGN[OHPISJUJVIWJXaYJZ[[I^I_JaGcYdIf]gJh^
~otw	n3J9J:J=Y>[?J@IA_CXDXHZIIKJNJUJVJZE[[]JaJd[
~oty	y*[IHNZh]
~otz	r*YO[PYZI[[
~ou^	V#_%F(E)G*G+J,Y.J/^0H1I2I3E5I6H7G8I:F<J=Y>b?D@[B^CDEHFIGGH;ICJGK^LHMZNCQJRXSGTYU]VXXGYZ^IaIbEcFeYf[gZhI
~oub	e#J(I-J7J>^?I@HBYDIHZIIMJSYVJZb[JaJbJdXfIhI
~ouc	l#J([)J-J1^9I@]BZHIKJNYP[VJZF^ZfY
~oud	I!G#D%B&H(B)D*D-B.G/i0g1H2F3B4D5H6^7J8D9A:C;E<G=A?E@FA^BACCDBEEFEGII@KJLEMbNBODP]QGRFSETdUDVCWEXDY[Z<[C]B^C_faCbBdXeFf@g_hX
~oue	yF[dY
~oug	Q!I#F%G(Y)J*Z+^,J-[.J/I0J1J4I5J6J9H:K;J=F>D?IAJBZC[EJFJHII_K[MHN]RISHUCZI[H^H_JaXdGfHgXh[
~oui	d!K#b-J3J@HBXCJDJHFIJKJMINJT_VIXJZF[a]J^Zb[cJhI
~ouj	r3I9[>J?JDXHJM]TYXJaZ
~oul	R!C#I%F(E)G*G-_0I1H2J3Y4[6X7I8G9E;J<J=F?HAIDGEIGJH^IFJXK]LHOHPGSHTHUIVXWIXGZ^[G]F^X_^bGcXe[fFgHhI
~oun	@!e#b%a&E(@)]*Y+[,Y-A.E/@1B2b3Z4J5D6C7G8B9B:Y<D=G>A?>@CAcBJCGEEFDGZHZIHJBL_MBN>OJPeQ[RBSAU?V^W@XCYCZD]@^d_ea?bDdCeAf>gAhA
~oup	U!Y#H%E)G*I+I,I-G/I1J2J3F4H5J6I7I:H=F>G?GAIBJCHDGEJFJHbIFJHKFLJMGOIPcRISITIVhWHXHZB[I]H^H_GaHbGdDeGgIhI
~our	F#I%H&H(D)G+[,D.F/B0E1X2G3J4C5F6E7X9d:[;E<F>H@aAbB@CDD^E]FEGJHEI[KILCNIP[QFRISFUYV_WHXcYG[G]F^E_FbAdIeDf[gD
~ous	[!J%J)a/J2X3X4J9]=J>H?ICHDHHXJYKIMINXOJPISJTJU]VH[J]I^IaHcJdJfIhJ
~out	H!F#b%_&Y(Z)G*D+G,J-G.H/B0E2E3[5H6E7F9E:Y;F<J=A?AADBcCFFHGFH^JFKDLCM_NJOXPAQGRHSbTbXGYE]A^F_Fa?bBcedEeEfFgChG
~ouv	Z!I#J%I(H+I,X-E1J2J4I6J7I8[9^;J=I>IAJB]D[FJGJHYIDJJLJM]OHPJRJSJUHVX]Y^JaXbYdHfIgJ
~ouz	yHJI]K[
~ov^	Z!H#J%Y(G-I/I0X1J3I6J9F:J;^=Y@FAYBFGHHXJZKHLJMIPIRJTJUJX]YbZD[J]H^[_Za[cCdJfIgIhI
~ova	Z!H#F%G(F)I*I+X,J-D/Z0Y1J2I3E5J6I7G8J9E:Y;J=[>Y?E@YAJB_CYFJGIHGJHLHMbN]OFPHRJSITJUGVGWIXZYJ]^^HaDcHdGeJfHgHhD
~ove	S!X%E&J(H)D+F,H-Z/A1E2a4E5I7]8Y9Z:C;b<Z=^>a?D@[AGBCCCD]EHFJG_H_IJJHKELHMGNCPHQIRFS]TBUFVYXEYGZD[F]E^FaEbFcEdFeHgGhD
~ovi	X!H#H%I(I*I+J/I0d1I4J6J7c9[:H=H>Z?ZAJBHCJDHGKIGJJKFMHOIPIRJSGTZUJVIXHYJZB[J]H^H_Ha]b]cJdIfEhH
~ovo	f#[%J4K8_>J@]BXDJH[SJX[ZIcYdG
~ovu	|S[
~ovv	w-[@ZTY
~ow^	D%B&Y*Y+[,C-^.X/]0D1C2Y3F4@5b6D7B8D9H:A;H=A>ABCCFD?EEFJGEH^IJKCLGMcOGPDQXRJWBX]YJZD[c_CaFbgdCeJfGg_h[
~owa	R!C#^%X&I*D+_-W/D0G1Z2G4X5G6^7J8[:G;F=H>G@?B[CCFFH[I@JEKHNFPYRESZTZXIYGZX[^]X^D_CaBcIdFeGfIgHhE
~owe	W!H#G%I(F)a*H,J-D.J0J1J2J3X5H6J7I8I;J=H>F?GAJBICFD^FJGIH^I]JHM]NZOHPHRISITHUHWJXHYJ]X^H_HaFbEcIdFfJgdhF
~owh	p3Z>[AJGXHC_^
~owi	f!H#H%J(I)I*H+X,J-[/I0]3G4I6J7I8K9Z:I;J=I>E@FAIBFCGEJFZGJHAIFKZMIO[RJSITIUJVGWJXZ[J][^Z_XaYbIc^fIgHhI
~own	O!]#B%A&d(X*C+X,E-_.G1F2G3B4]5F6F7H9A:C;Z<G>H?Y@[AXB?CGEGFEGIIJJXLGMJNHOIPHQHRDSfTFUCVFWEXDYFZE[X^]aGdCeGfXhC
~owo	l#Y*Y-_@JBYCYEXHHTYZJ
~owp	kHIba
~ows	^!J#G(I-I._3I9Z:J=J>H?J@HBICIDIHZIHKGMYNIOJUKVIXJZC[J]a_JaIbdcGfK
~owu	u#[7X@ZBXHJX[ZJ
~owy	f#J(J-H/J3^4J7J9F:I>I?YB]CGD]IIKGMHNIR]VJXIZF]H_Ya[bXcJhJ
~ox^	]!J#G%J(J*J+J-I.X3I9H:I=J>c?H@HBHCGGXH^IGKIMINHPJUJVJXJZC[J]J^^aZbJdZe^hI
~oxi	u-[LYNI
~oxy	_0J1J3I4H6J9J=J>J?JBICJDJH[NJPJRHSKYGZE]H_JaJb^cidJfE
~oy^	k#]-X9YBJHDIJVYZJbXhZ
~oye	i!Y&Z3I:[>^@[CYGZKJOJZGa[
~oza	y9[G]
~oze	f!J#J)I*J,[-I/J3J7J9G=[>H?IBGCJDHI]KWLJMYNJOJPXU]V]XJZJ]I^]_JaGdJeZfJgJhJ
~ozi	s9JBYHJU_V^ZI
~ozl	y*ZHZ
~ozn	f#J(J-J4Y6[8Y9G:K>H?[@ZBZCJDHHEKZMHNIOZR^SJVJXI[J]J^J_JaZdIfI
~ozo	y!YIZ
~ozp	|O[hY
~ozw	qBYHGK]MJV_ZZ
~pa^	q9JC^DZH[
~paa	w#[HJTZX[ZH
~pac	a!J#J%J(J-I3_4I7b9J:J=I>G?I@HBHCHDGGJIdJYKFMINIOIRJSJTJVIZA]J_baHbJdJfHhG
~pad	h#J%Z(J-Y0Z3H4^9H>_?J@XBIDIHHIJKHMIPJS[UJXJZE]IaHbJcZf^
~pag	J#A%D&I(E+d,E-X.b0F1F2G3A4E5G6J7b8E9C;H<J=D>E?_@>AFB>CCDZEJFFGDHYJDKCLEMANFOXPDQHREScTGU[VEXaZ[[Y]^^C_JaDbYdIeX
~pai	j/G3c6]9J=Z>_?JBICIHGIJKJOHVJXJZGaGcJ
~pak	y3I=[>JO[h]
~pal	e(Z-_@ZHXIJKXZHfJ
~pam	d#J%J(I*J-F3G4J9Y?H@GBICFDJFJH[ICK_MYNIOIPJRJTJVIXI]I_IadbJhZ
~pan	V!H#G%H(J)Y*I,J-Z.J/H0K1I2J3I4I6J8^9F:a;J=H>[?F@DBECHDFFJGHH]IBJIKDLIMFN_OHPIRISaTGUbVXWXXHZ>[Z]G^I_IaEb]cHdZeJgIhG
~pap	s@YH^IGN[
~par	J!J#E%E&G(^+F,D.X/J2D3]4B5E6C8F9<:c<F=G>F?bB;CBEDFYG]H[J^LDMEN>OCQIRISYVeXFZA[^]B^H_[aCb^dHeEfHgJhE
~pas	4!=%[([)C*E+>-^0F1D2_3A4?5F6X7Y8E9?:J;F<X=B>C?I@WAIB[C[DFEDFAHXIbJaKdLYMaN_O?P?QBR@SGTCUGVBWGX?YDZa[]]J^[_AaHcJdaeZfHg]h_
~pat	a#J(^-^/J3I9X=J>^@XBHCIDZF_HBKFMINIOX]KaIbJdJgHhH
~pau	w#]HJR]XY
~pay	p3^H_ZI
~paz	y3ZHJI[_Z
~pca	q(Z3[>JCYOJ[ZaI
~pci	r(ZCZ[Z^X
~pcj	r([?_CYDHHI[Y^YaI
~pda	V!I#I%H(]*J+J,I-G/]0[1a2J3G4H5]6H7I8I9Y:I;J=H?G@JAIBXCHDFFKGGHYIGJJKCLHN[OIPHRGSJTJUIVIWJXIYIZI[I]H^F_HaHbHcGdEeHfcga
~pde	Z#J(d)G*Y-Y3J9I:I=J>I?I@[BGIIKHLYMHNJSJUJVHXJZG[JaJbIdJgb
~pe^	a%J(H-H3I:^>E?J@YBICIDIGZHJMIO]PYTJVJXIZH[J]JaYcXhc
~pea	_%J*K+b-[3J9H>I?_BJCHDDIDKYMJN^PYYYZX]JaJ
~pec	W!H#F%G&c(I*J,J-I0J2J3X4F5J6I7I8J9G:I<J=G>H?I@FAJBFCIDHF[GIIaJaKGLJMHO[PIRISIUJXXYI[J]I_IaHbIc^dGeHfGgJhG
~ped	X!I%J(I+Z-G/H1K3X4J7J8K>I?EAJBEDGFJGJHEI_KZM]NHO^PJRJUJVGXbZE[J][^X_JaCbJc[dJfJgJh^
~pei	r#[@JDZMYOY
~pek	s9IA^EXHI_Zc[
~pel	a!I#H%J(J)J*I/I3_4J7J9[:I;J=IAZBGCGFJGJHEI_KFMINaOIPXQYRJSJTJUJVHWJXHZE[I]Y_IaZbJfIhI
~pen	S!Z#J%D&J(^)F*I+E,G.H0G1E2H3B4H5G7H8G;F<Z=Z>F?[AGDFEHFGGFH_I?JGKHQYRDSFUZVYWJXJYY]]_Ea]bYeGfFgJhI
~peo	Y!H#J%G(Y)X*Z-_0J1J3H4J7J8^9H:X;^=I>G?J@FAZBHEJG]HDJHKFMHNFOJPaSITJUHVZWIXIZC[Y]I_HcId]gHhI
~per	F!A#_%g&F(a)E+B,D.I2D3F4D5E6B7A8F9Z:?;_=J>c@XADBDCGEGFGGDHIIGJCK@LFMDNHOJPhRBSET]VYWAXaYCZC[a]G^]_DaacEdFeBfFgBh>
~pes	s!X9X?XHZIX
~pet	e#Y%K(J-Y3J5Y9Y:J=J>I?I@YBICIDJHDIGKdMIN]OJVIX[ZD]Ja]bJfJhG
~peu	e-J3H8X9I=X>]?HBHCIDIHDIIKZMYOIU[VXX[Z][X]JaIbHhI
~pew	y(]3YKIMJZJh^
~pfa	yFZHX
~pfe	|![3Z
~pfy	rIZKJN_
~pge	n!_#G%J*Y3Z:J>I@JBXCID]HGOYXJZY_IhJ
~pgi	w3[D]OXZI
~pgm	y0aHEZJ
~pgr	f#I(I-J1b4G5]HYRJXIYJZHbIcJdYf_gJ
~ph^	a%E(a)Z@IBIDHMIVJZGge
~pha	s!J,X/I=ZHJIXZI__
~phe	|6_KJNHY]ZDcF
~phi	sH_
~pho	G!G#X%E&H(A)C*^+[,F-A.G/D0G1F2G3d4E5H6G7E8F9@:C;G<H=C>g?[@BAFBYC[DaEGFFGFHcI@JFK?LWNCOaPDQHRESFTHVBWFXDYGZC[B^D_DadcEdEeHfEgXhF
~phr	k-Z2YHYI_ZH
~phs	|(JG_ZH
~pi^	b!H#X%I(I)K*J,J-H/I3H4X6Z7J8X9G:I>H?I@FBGCIDHGHKELJNIOIPaTJUIVZXYYY[J]H^I_HaIbYcJd_eIh^
~pia	o6[H^^XaGfY
~pic	b(G*^>Z@aBYC[DJHHIZKHL]MENHZE[Jb]hH
~pid	c!I#J(J-I3J9[>I?H@HBGC]DHI[KHM^OIUIVHZG]JaJb_c]dJfJh^
~pie	d!J#Y%J&Z(I)J*[+J-H3G4J7J9G:I=I>C?ZBFC^D]H]IGKGLJOIPIQXRJSJTJUIVHWIXXY[[J]Y_JaHbIcJdJfIh]
~pii	|6]
~pil	c!J#J(X)J-I/Y1[3I9I:J=H>H?IBGDIHaKIMHNJPIUIVcXI]I^YaEbJ
~pin	f!J#I(I*J-X/J3I4J7d9[:J=J>F?I@HBFCIDGHXI^JJKIMJNJOIPJRJSITJUJVIXHZa]GaGbHdJfJgJ
~pio	yHIJ[b[
~pir	Q!H#F%b(E)I*I+H,H-E/H0J1J2I3H4I6J7H8J9H:F;J<J=a>F?F@AAJBCCHDFFJGGH^IDJHK]LiNEOJPIRISITIUFVFWHXHZX[F]a^D_IaZbFcIdGeJfGgHhC
~pis	a!H%Z(G)J*I+I,X-G.K/Y0X1I2J3Y4H6I7I8Y9E:H;I<]=X>F?H@FAIBFCGD^EJFJHAKXLIMGNGO[RISJTHUHWJXHYZZF[I]G^IaGbId]e_f_hX
~pit	j-X:^@JD]HII_KJNJZI
~pko	|?[^[
~pl^	T!G#H%F*Y+J,I-^0I1I2J3E4H5J6I7H8]9E;]=G>H?G@DAbBEDIEIGZHaI_JGKDMGN[OFP_RISGTFUFVXWFXGYJZC]H_FaHbJcHd[eJfJgGhG
~pla	U!F#G%G&Z(F)H*H+H,H-J0I1W2I3E4E6H7F8H9D:E;I<J=b>[?D@aBJDYEJFHGEHbIGLGMDNEOFPGQJRGSYUFVEWXXGYZ[_]E^G_GfXgHhY
~ple	O!E%G)G*G+E,I-A/G0I2I3A4H5I6I7G8H9_:E;I<J=C>A?EAHBaDZFIGHH]IgJEKGLHMGN]O^PGQJRHSGTDUHVDWGYIZ][E]_^G_FaDcGdIeXfGgHhF
~pli	U!G#F%a&Y)H*Z+G,X-C0G1H2W3C4B5G6H7G8F9D:Y;_<I=E>X?b@IAcBEDHEHFHGGIHKDMfNYOGPDQIRHSHTGUFVDWEXFYZZ@[G]D^G_EcEdEeHfYhG
~plo	g!Y3J:[>^@[DJGZOJZH
~plu	[!I(H)Y*J+Z,J-]/I0J3^6J7J8J9F:I;J=[>[?Y@JAXDGF]GIHBLJMHNHOEPIRISITYUIVHWJX[ZG[I]G^JaFcZf^gJhH
~ply	i*[-]@IGXIIK[N[ZDhH
~pn^	|*[?ZHJ
~pna	yH^XYZH[[
~pni	i%Y([+Y8[@ZB[DIHGKJMZUJVX[JhJ
~pny	y4]L]ZJ
~po^	W#H%H(E)I*H+I,I-Z.J/I0I2Y3a4H6J7H9D:^;I<J=G>C?D@bAHBFCFDHEJFIHHIXJJKDLHNGOFP]SITHUGVfWIXFYJZ@[H]X^HaJbGc[dGeJfYhZ
~pob	y,YTY
~poc	m-X3J9H>Z@]BIDJHDIZKJMaOJZFaKb[hJ
~pod	b!I*],J-G/J3I4K7J9X<]=I>F@XBZCJD]HEKYLIMYOXSJTIUIV_WJXHZJ[I]H^Z_JaGbIcJdJfJhG
~pog	p#]BIHHS]XaZH
~poi	^#J%H(I*Z+J,J-]/J2J3[4J7J9G:Z;F=I>F?F@HAZBXDIGJH^IIKFMINHOHPIRXSJTJUJVGXHZD[I][^J_baEbIc]dIf[gJhH
~poj	|+[HJZ[
~pok	y([@ZO]ZJ
~pol	I!D#D%D&I(A*a+F,F.Y0G1G2H4D5b6F7D8G9B:C<H=B>B?X@XAFBADAEEFGGEIIJ_KELEMCNmOEPDRGSCTEUDVAWiXDYHZ:[E_DaCbDdHeGfEgBhH
~pom	o!]#](Y*J+J-J3J9]:J>H?J@IBICID]IJKJNJOJUJVJXJZ[]IaH
~pon	X!H#E(G)G*[,I-D.J/G0X1I2Z3I4a5J6Y7H8I9a:F;I<J=I>D?a@[AbBECDDGEJFIGHHDICJJK]LIO^PGQJRGTIUGVEWIYIZC]F^IaEbHcGdH
~poo	o!]*Y@JHXZJc[
~pop	g-_3I9H>Y?H@YBHDJIJOIZGa_
~por	I!F#G%C&I(Y)F*Z,E-E.H1d2F3F4I5Z6E7H8E9C:^;F<G=A>C?GCFD[EJF[GCHeIGKALaMJNXOCPAQZRCTeUGVCWCXBYEZG[F]Y^F_CaAc^dDeHf@gdhH
~pos	O!D#H%F&J*G+E-D.H/E0D2H4Z5G6Y7Z:X;G<I>[?_AFCDDHFGGFIAJFK[LHNDODPZQIRETHVbWXXbYHZ[[Z^F_DaHbJcDdGfGhE
~pot	g(I*J-E/J3I4J7J:I=Z>^?Z@EC[H^IGKGM^NHOJTJUJVHWJXJ[J][^J_JaGbIcJdJfJhI
~pou	Y!H%Z*[+H,I-G/I4I6J8X:J;J=I>F?]AJCJD_FJGYIEJJKFLJM]NHOIRIUZVaXG[X]G^I_JbHcGdJfFgI
~pow	a!I#Y%J(H*J-H/H0Y3I4Y5I7J:J=J>H@FCIDIH_IHJJKYMGNHOJPJSJTJUJVIWJXZZD[J]I^J_YaYbHcJgehJ
~poz	h(I-J3I8Y9Z:J=J>H?JBHDIG[HDIIK[MINJOZR[UZVJXJZ[]Ja[fI
~pp^	V!J#Z%G(F)H*I,J-G/H1]2J3X4I5J6J7H8I9G:H=Z?FAIBCCFD[EJFJGJHZIFJIKDLIMBP]R]SHTIUYVaWIXYZH[I]a^G_HaDbGdHeIf[gH
~ppa	c!J#I%Y(X*J+I-]/J0Z3H4Y9G:J;J>_BHCHD]GJHCMJNIOJP[TJVYXJZC]I_JaHb[dIfYhI
~ppd	w1YHIMYf_
~ppe	V!F#E%F&J(^)H+a,H-].I/J0I1I2J3H5J6I8I9F;G<J=F>I?b@IAXDDEJGHHFJIKCN[P^RHSHTHUGV[WHYIZ][F^Y_FaabGcHdHeJfH
~ppf	p3ZGXHIIYKJN_
~ppg	w3[D]OXZI
~pph	yL_^K
~ppi	n#[/ZHJP[XZ
~ppk	|?[^[
~ppl	Z!H#D%[)H*^+I,Y-F0J1Y2J3D4H5J6J7I8I9H:Z;]=H?X@JAIC^DYEJFJHbIHJIKGLIMFNXOIPFRJSIUGVFWHXHY[Z@[Z]G^I_HbGcIdHeJf[gIhH
~ppn	yH^XYZH[[
~ppo	W!I#I%I(])H*H,J-Z/X0J1e2Y3G4E5_8J:G;J=H?E@[BECGD[EXFJHZIXKGLJMHNGOIRHSITHUHV_WIXHYJZF[I]H^I_IaHbIcHdHfHhH
~ppr	d(J*D3I4[9^>_?[@GBHCJDIHZIJKIMINJOJUZVYZE]I_Ya[bJfJ
~pps	uHIZ^g[
~ppt	j#^%Z(J-K0[3J9I>J?J@IBZCZDIHGIYKJOZPJVIXIZ]]IaI
~ppy	s/[9_HFKJZI
~pr^	G!]#D%C&J(>)d*F+X,F-E/D0G1F2H3a4G6F8D9H:C;I<H=H>B?[@GBZCDEEFGGGH[IEJZKXLCMINXOFP]QHRESZTXUaV]W]Xc[G]C^I_EaFbYcDd?eEfAgChH
~pra	^#E%b(_)J*I+I,I-F/I1J2J3G4H6J7J8Z9X:H;^=H>F?G@aAICGDYFJGHHAIEJJKFLHMFNGPIQJRZSJT]UHWIXGY[[H^Y_HaFbHcIdHeJfYgJhZ
~pre	D#E%A&F(>)>*B+E,B-^.H/e0Z1Y2D3J4c5E6_8H9H:F;B<D=c>F?G@BB=CFD@EfFFGCIBJALBMENeOEQDRFS@T^UFV?WAXFYDZ8[B^C_daZbCcddceCgZhY
~pri	N!@#H%B&I(b*X+J,E.^/E0E1F4J5G6d7F8F9A:C;F<H=B>^?a@IAFB?DYEGFFGEH_KGLDMENcPfQGTDV@WFXBZB_Ha?b]cAdAeEfAgHh_
~pro	D!D#D%D&E(J)H*Y+b,D-Z.E/>0d1E2B4>5C6@7_8C9J:H;Y<H>F@HA@BZDFE[FDG?HYI?J_K>L^M;OIP_QHR@S^TIUCVBW@XeYeZ_[?][^^_=bZcgd=eEf>h=
~prs	m+Y9JDbHG
~pru	j#J=]>[?J@HB[C_DZHDIJKKOZZF]ZaJ
~pry	y6]>]?[DIHI
~prz	X#D%Y&J(])G*F-I/Y0G1Y2H3B4F6G8Y9B:Z;G<I=G>_?H@IAGBHCJDIEHFYGEHBIJJHK[MYQIRYSFTFUFVEWGYJZX[F]^^Fa[b^dGeYfDgIh[
~ps^	e#]-J/J3[=c>I?H@HBGDIHJIJKEMIXHZB]Ja_bXgZhX
~psh	n6Y9J>KBJHYRcZJ
~pst	u-ZDZHHZ^bX
~psu	|H[RY
~psv	|!^
~pt^	H!]#d&H(C*I+c,K-H/I1D4B5F6c7E9B:K;E<_=D>??Z@GAHB^CHDHEEFFGDHHKELcMIO]QJSDTFUAWCX^YFZX[J^JaFbAcHdEeEfDg[hH
~pta	k-J/[3I9H>J@HBJDJIYK[NJOYVJZZh]
~ptc	q@IBJH[II]a
~pte	j/Y6a9J<Z=J>J@HHGIZKGMINFOJZZ^JdIh_
~pti	Q!E#D%E&J(X)F*^+I,F-D0H1G2I3G4G5I6]7G8G9F:D;G<a=Y>C?a@DAHC]EGFHGZHFIEJGKCMFNDOIPDQIRGSGVDWGZJ[d]D^f_FaCb[cEd[e_fCgFhH
~pto	U!H%I(G)I*I+I,I-G.J0J1J2J3G4I5J6^7I8J9D:H;J=H>E?G@JAIB]CHDFEJFJGIHaIFJILIMcNGOHPHRGSITHUHVGWJXGYeZD[H]H^I_HaGbdcHdHeJfFhG
~pty	k3[?HC]D]H?ZWa^bZd[eJ
~pu^	p%Z3J>[HHP[ZY]_aE
~pud	w3[BZDIZJeY
~pue	Z#G%J*X+I,I-F/I0J1I3E7H8Z9[:H;JAJBJCIDFFJGIHYJJLHNHOGPJRISITGUXVaWIXaYJZ[[Y]F_GaDbFdGgIhF
~pui	g%J-I6X8Y9J>I@IBXCZHDIJKIMJPYXGY[ZG]Ya[b[cJdHf^gYhJ
~pul	l(a-a:Y>J@JBJDZIJKIVJZGbY
~pun	g!J3_:J;X>J?J@IAYBHDIHDI]KINHVGXJ^Z_^aJbId]fJhI
~pup	r(ZHZZG^[gY
~pur	p)ZBYFXHHKHMJPXTJVJZId[f[h]
~pus	k#Y(K-J2Y3Z9J>G?I@ZBICJDZHGKIMIOIVJX[ZE]]a^bYhK
~put	]!J#_(I-X/X3J9H:I>I?JBFCJDIHZIDK[MdNGOISJVIXHZ][J]G^HaEb_cJhG
~pwd	b!J#_%a(I9I=J>JHCKIL]PJZIaJg^
~pwn	wJ]
~py^	i!J-Z/Z6Z8H9^>J?J@IA[GYHFIHOJPJUKVa_Z
~pyt	r*Z9I?^@JLZX[ZJh[
~pzi	r([?]CZHH[YaJ
~qu^	X!G#Z%G+H,H/]0H1I2I3]4G6H7G8]:F;I<J=J>E?EBCCIEIGIIEL[M^N^OFPGQJRHTYUFXYYIZ?[F]XaZbXcYeJgHhH
~qua	]!J#G(J+J-E/I0Z1I2J3G6J7J8J:H>E@ZAJCFDHFJGJIcJJK^LIMGNYPISJTYUIVIWJX]ZZ[I]H^I_IbIcHdJeKfGgJh_
~que	K!D#f%I&H)G*^,E/C0F1I2F3?4C5G7C8E9I:A;E<G=B>[?aAEB[EGFFH[IDJZMHNCPGQXRJS[TcUAVEWEYF[]]J^D_HaAbZdEeGfHgFhX
~qui	O!E%C&J)F*E+]-C.I1G3B5H6G7F8Z9E:H;H<_>D?]AJBBCcDFEdFGGFHDIaJGLZMXN_OEPEQ^RGSFTFU[VEXCYIZE][^E_EaCbIdIfF
~quo	q*Z@JF[IFVZZZ[[
~qwe	m-g3J9J@JHGIFKIXJZGaI
~r12	|-^HI
~r1^	rb_
~r20	r-cHIIH
~ra^	A!B#E%H&C+@,F-Z.D/i0J2?3D5F7d8X9G:Y;E<E=[>A@[B>E?FDGGKHLGMYN<QFSeTgUFVXWDX]YHZ=]?^HbBeafagEhE
~raa	h!J#Z(I*Y+Y-J9I=J>H?I@HBHC[DGGJHZIIKILYMYOJVJXJZ_[JaHbJdIf[hZ
~rab	|3I9H>]?JHHa]
~rac	N!^#D&H(Y)E*G,F-C.I/[1F2c3J4I5G6E7Y;F<H?JAEDXEbFcGEH[IfJIK?MBOBPBQHRDTCUDVDWDXCZ>[E^E_Ha@cHdAe]fEgZhC
~rad	N#Z%I&I(Y+a,Z/D0J1b2G4I5X6Y7_8D9@:I;F>^?H@GAEBJDXFFGDHFI@JEK@LHMBNBO[PZQGRHSdTIU[WXYEZA[F]H^DbAcGeFfZgChY
~raf	c#Y-J3Y4J6]9H<a>Z@IA[BJHCIJJJKIMJOJRJTJXJZZaJc^fJ
~rag	]!G#D%I(G)G*b+[,I-F.J/I0H1I2J3J4_5J6I7I:G;H=H>C?b@DAYCDDZEIHXIEJIKDMFNGOEPGQJRISITHUGVFWJXfYJ[H]F^I_HaCbFdHfXgIhZ
~rai	]!E%[)J*I+^-G/I3G4I7I8J:H=H>C?^@^AJBECYDDFJHZJJKGLXMJOHPHSJT[UIVXWJXHZ@[^]b^Y_IaFcIdGfIgJh]
~raj	p3]9J>J@]BJHIKJMYZH]]f]
~rak	a#H)I*H,X-G.J/I0J1J2J3]4G5X6J7H8J9E:H;J<J=X>E@GAIBFC^DXFZGHJJKHLJMFNGOFPGRISFTJU[V]WYXHZC]F_Ha]bYcZdHeIf]gIhI
~ral	b!]#]%J(X,Y-G/G1a3^4J7I8J9J:I=X>G?JBICIDHGJHFIHKHLXM[OGPHRJSaTJUZVIXIZJ]J^J_JaIbJcIdGfFgIhJ
~ram	f!Z#H%Y(J)J*Z-H1Z3[4Y8Y9F:J=X>X?Z@HAJBGCGDHH_IFKHMHNHOGPJRJUGVHW[XIZD][aIbJcJdJfJhJ
~ran	O!]#Y(?)D,J.J/G2I3A4G5H6J7B8D:Y;Y<G=A@aACBDCED?FJGXHbIFKZLEMEPGQ_RCSFT[UBV[WFZC]Z^Y_AaZbbd@eFgZhZ
~rap	[!H#H%D(_)X*G+X-H/I1J3Z4J7J9^:I=I>G?Y@FBECFDZGIH^IGJJKHLJMHNHOJPHSJTJUHVGWJXHZD[J]H^I_JaYb_cJdIfIgehI
~rar	S!F#H%F(C)G*G,G-I/E0Y1H3J5I6X8G9C:D;H<I>B?[AGB_CCDXEIFIGHHZIBK?LaMYNCOEPFQIR_SGT_UFVAWHYXZ_]D^]_YaEb]c[dDeXfB
~ras	P!E#X)H*H+H,F-a.J/H0X1G2X3F5I8G9H:H;I<J=G>C?F@HAICGDGEIFIHXI_K[LJNYOHPGQJR]SHTGUZVFWGXGYHZ[]HaGcIdZe^fXgHhY
~rat	F#?&F(^)d*a+_,_-H.E/E0C1X3F4?5D6J7g9H:I;Z<F=>?D@CC>DZEdGAIDJCKFLFMEOFPfQJRGSATCUIVFWYXCYDZG[C]>^H_JaZbBc?dbe_fFhH
~rau	d#_%J(^-^3Z4J9I=I?J@HBHCXDGH^IHKFMJNIOJTIVJXH[J]ZaYfJhJ
~rav	a!I#Z)J*[+I,I-H/I1I2K3Z4H6J7J8J9D:I;J?GAJBGC^DDFJGXI]KELJMHN[OHRHSJTHUIVHWJXGYZZX[J]H^J_HaGb[cGdXf_hH
~raw	c!I#G%b(a,K-I/J3H4J8J9Z:I;^=I?ICIGJHDIHKHLIMINHR[TIUJVGXI[I]I^Y_IaHbIdIfHh[
~ray	uHHT_
~raz	^!G#[%I(I)I*X+J,J1J2K3F4I6J7J9^:H;J=X>F?G@[AJB[CJDXE[FJGJIEKXLIMFNGOHPHRISIUHVGWIX^[H]F^J_Ya]cHdHfHgZhH
~rba	y)Z-XHI
~rbe	q@^H[SZZF]X
~rbi	a!J#I%J(^)J*H-]/J3J4J7J8[9H:J;J=J>I?I@FAJBHCHDIFJK[LIMINIOJPHRJSJTJUJVIXJZC[I]H^c_IaIb]ccdIfJgJhI
~rbj	q-Z?aCJHHP[QY
~rbo	m!J-_BJG[HEP_QY^Z_JbZfI
~rbr	|%I;Z]X
~rbt	w%I;aHaKGZG
~rbu	o%H7_;aHJ
~rby	|bZd[
~rc^	X!I%J(I+Z-Z/I1J3J7J8G9J:I=Z>I@FA^BECIDFGXH]IFLcNGPJTGVIYZZ?[_]IaJbYcKdJfJgJ
~rca	b%K(J;[>K@HBIG]HCIaKHL]VJZD^_bJdbfGhZ
~rce	_!I#I%I(J-G/I3I4J<Z=J>J?H@HAcBICIDJGJHXIIJcKHLaMHNFPJSJTJVJZE]I^J_IaFbJcZdGfIg^hI
~rch	^!I#H%G(G)I+J0J1K2Y6I7I8J9C:I;J=G>D?FAHB^CFDFF^GZJJKFLXMZO[PIRISJTIUHVYWJXGYJZ[^I_^aFbXdGfXgIhG
~rci	i#X%Z(Z-J1[3J9a>J@KB[CJDJHEIHKJMJRJTJVJ[J_JaJfI
~rco	|9ZFY
~rcu	|IZgX
~rcz	u(]>J?JC]HGI]ZHaZ
~rd1	y-]
~rd^	3!=&J(X)C*B+H,c-b.D/[0F1D2b3C4B5E7Y8D;@=@>E?EA>B_CDDGECFEH]IaJZK_M^N]OCPCQAR?S@TBUJVCXBYEZc[]^^_DbXc?d^ebf=hb
~rda	^!I#Z(I*J+J-G/[2K4I6J7Z8J9Y:H;[=[?H@^AIBECHDGFJGJHAIEKaLJMaNFPIRISJTHVIYZZ[[J]I^J_IbIcJdHfHgJhF
~rdb	wNZ
~rdd	y-]@XHHNH
~rde	O!J#C&I(X)_*a,Z-Y/J0Y1G2F3G5H6[7Y8I9B:H=J>G?HBZCZDHEXFGHGI[JGLZNZODPYQ]RESETCVJX[Y^^G_Ca@bHcDd]eGfBgEhD
~rdf	|JZ
~rdh	j(J2I=X@JBJDJHEK]NJS]UZV]WYZGdJ
~rdi	a!I#I(J)[*J,J-]/J3H9G:I=J>a?IBGCHDYHXIYKGNIOIP^RJSJUHVIXIZH]I_JaXbJcJeYfIhH
~rdl	|@[H[ZJ
~rdn	jEYLbZI
~rdo	r-[3^DZHYKJZX
~rdp	i%I(^)F*D,J-E/J@[BJCJEJH]IJJJKXMIN[PEZGdJg^
~rdr	Z#H%H(G)Z-G.b/I2J3J7H:I=I>J?I@HBCCJDHEGGIHAIGJIKGLJMHRJSaTIUFVHWHZJ[I]J^JaIb_cadYeZfegGhI
~rds	i-J@_BIDJGaHGIHJXMJN[UZVZWJZEbKdIhJ
~rdt	j-I7Y>J?^BIHHIJKIL]MJ^Id^h]
~rdu	m%Z>^d[
~rdw	i%b?aBJHEZEdXfJ
~rdz	p%[-J3J9[>[DJHHIIXJY[ZZh]
~re^	L!H#F&I(G)F*G+^,G-G.G/C1[2G3F6I9E;E<G>H@IA^B_DCEIFEGBHGIXJEKaM@NGOEPXQGSXVIWZXXYX[C]baZdceGfAgC
~rea	M!Y#G%Y&I(])J*E+^.I/G0[1F3Y5G6Z7E8_9d:C;G=C>Z?J@[AEBICDDBGJI?KZLHN^ODPCRETDUEVDWIYY[E]CaJcadEeYf@hC
~reb	i4Y6X@JBZHGKJMZZH[[]Jf^hZ
~rec	E!F#B%c&c(^)E+A-H.J0F1D2B3d4D5H6G7^8H9G:^;[<H=C?[ACBACFEGG?H]ICJJKaL@MGNXO_PFQDSAUAVAXDYGZG]G__aXbGcEdDeCf>gEhe
~red	R#_%J)H*G+^,[-[.Y/G0H2I4X5I6H7]8G9F:H;a<J>D?I@FAHBXCCDDEXFHGGHYIDKJLGNDOGQIRGSZTGYIZa[J]E^F_Fb[cFdEeGhE
~ree	M!E#D%^&I(B)E+b-Z.H0J1G2H3X6Z7F9A;G<G=d?G@BAGB@CFEGJFKGLJMENBOISFTIUJXEYXZZ[Y^D_EaBbddZeXfZgFhE
~ref	N!X%a&I)Z*E-[/b0J1G2I3Z4d5G6F8F:I;H<I=]>BAGBBCDDCEGFFGEH@IaJaK[LGMBPXSDTEUGWFXEYH[F]E^F_DaDbFcHdJfDgE
~reg	I!C#D%F&I(A)F*H+k,J-?.G/I0E1F2G3C4E5G6F7D8G:B;F<G=C?^AEB]CdDhEFFFGaHII?KHLENcOaPBQGRISHTDU@VCWCXGY[Z;[C]C^E_DbFcGdCeFfCgD
~reh	s!J)X3[ZX_]
~rei	K!C%]&Y)H*H-C.H/J0X2I3B4[5I7G8J9C:J;D<G=_>CAHBbCZDCFIHEIFJGKBLFMINCOXPXS[THV[WYXIZ]]C^DaIbJd[eXf^gXhA
~rej	V!F#H%I(G)I*J+a,J-_/^0J1J3G4I5J6H7H8I9H:G;K=H>HAICID_EJFJGHIZJaLJN^OIPGRISITIUHVGWIXIYJZI[I]H^G_JaIbGcHdGeJfGgH
~rek	n(Y3[9J=^@_CGDJHGIYKIMJVJZEaJb[hZ
~rel	e#E(J-F1Y4J6X9Z:J>J?I@GBGCJDXIIJJKGMKNJOJRZSZU]ZY[]]IbJc[dJhI
~rem	D!Y#@%E&F(C)E*?+G,B-=.F/f0Z2H3=5E6a9C:B;C<J=d><?H@EAXB?CCDEEgFGG@JGKXLCM=NaOBQgRFS@TaU@VAWBXGYZZ<[E]?^G_daDbCcddceCgY
~ren	I!Y#c%F(I)G+Y,G-F.H0G1X2D4B5F6[7C9F;a=E>[?DBDCCDDEHFYHXJFK^LDMHNHSGT]UFVYWGXIYDZ@[a]Z^XaAcFdZeZfEgEhb
~reo	j#J9]?]@IBJCID^HBIHKJM^OIVYZDa_hJ
~rep	S!G#X&J(E*X+J,I-H.J/F1I2J3F4C5I6I7G8I;F<J=E>a?C@^AHBECFEIFIGHHbIBJIKaLIMfNXOGQJTHUGVFWHYJ[G]I^F_GaFdGeIfG
~req	O!F#E%D&J(a)G*E+^,H.I/F0X1G2I3D4H5I6Y7G8H:E;I<_>C?G@CAGBXCdDGEdFHGGIaJGKFL]MFN^OFPCQHRHS^TGUEVEWGYGZE[G]K^F_FaGc[dHfDgGhE
~rer	X!E#H%E(E)Z*_+_0I1J2J3D4G5J7[8I9G:Y;d=J>EAYCHD^FJGIIIJIKDMGOFPYQJRISIUFVJWYXGYIZX[G]F^HbGdEfFgJhG
~res	7#@%I&G(])Y*H+=,>-?.]2B4D5[8e9J;E<F=[>G@EAaB]CFDFFbHHI=JGK=LFMHNEOFPYQ]R_SaT?UYWcYAZ][C^C_ZacbZcJdFeHfagZhC
~ret	T!_%E)E+J,G.I/F1]2[3b4F5I8[:X;G<I>^?^AZBHCCDAEHFHGGHEIALEMCO_PDQISXTEUFVCWHXDYHZF[F]E^I_]cZeIfHgXhZ
~reu	^!Y%I&Y(I)J+J-G3E4I6K7I9F:I=I?GBYCZDHFKGJIFKaMGNFPIRJSZTGUIVHWJXGZb[I]_^J_HaHbIcIdJfIhH
~rev	W#^%I(G)I*F-^/G0Y1J3G4I6I7I8J9F:H=J>^?GAJBECGDGEJGIHYJIKaO[PHRJSHUIVHWJXZ[K]F_IaGbZcIdFfZgZhD
~rew	b#I-I4J@IH^IJRISFTJZJ]JcgfF
~rex	u%IHIL_ZJ
~rey	g!_(a9J@JBJGJHEI[PJVGXIZG_Je_gI
~rez	p*Z9J>J?^CZDJHHOJQXXJY[ZJ][
~rf^	e([)J:J>J?Y@]HGI]K_MJNJVZXYZC]K^ZaJhJ
~rfa	r#ZH[SYXZZGbZ
~rfe	o%J)Z9^@XHFPX
~rfi	s3^9J:[>JC_DJHG
~rfo	e!K#F%^(I*[-J/Z3H9J=]>I@HBYCYHJIHKHNXOJTIVZXJZZ[[]J_IaJhJ
~rfr	|@YX[
~rft	w;]HZSZZJ
~rfu	r(X4[?ZCHDZHIIYNXZI
~rg^	n8[A^HZPJSYZG
~rga	M!C#D%D&J(B)E*C+F,G-E.I/G0G1H3E4F5I6G8H9E:f;G<I=^>D?H@CAHBBCDDCEcFdGaH?IIJHKDLGMDNcOFPIQIRGSJTGUbVAWgXDYHZB[F]X^F_FaCbDc_d_eGfDgGhF
~rge	X!H#D(F)J*H+J,I-E/I0I1J2J3G4H6I7H9^;X=G?F@^A[BCCEEJFJGaIDJIKILHMDNHOGPHRISIVGWHX[YJZd^HdBeIfGgXhF
~rgi	|ZZf]
~rgo	U!Z%H(D*I+I-E/H1J2X3H4J6J7_8H:_=Y>E?[AJBDCGDbGGJHKBLGMFNDOJPIRJSHTIVGZ[[Z]J_IaHeIfIgG
~rgr	j!J#b>H@HCJDJHFKJMJT_XJZH[[b]
~rgu	q#H%J*]-J3J9H>J?^CJDKF^HEIJPJVJX]ZH]]
~rha	j!Y3Y8X9Y>I@XBIDYGYHEIJKJO^X[ZD]J^J_[hZ
~rhe	d!J#H%J(I*]-I3H4J9I:I;Z=I>Y?aBICYD]HFIHKGMJNIOJPJQXUJVIXXY[ZF[J]^_KaHbJfIhI
~rhi	n@XHJMYT]ZJbX
~rho	|,[HIK[
~ri^	Y!H#]%F)^*Z+I,J.X/I2Y3F4H6J7I8J:G;I>F@ZAZBEDDF]HCI^JIKZLGMFN_OHRISHUGWZXGYJZA[H]Y^I_IaGbHcIfXhG
~ria	Z!H%I)J*I+I,I-[0J1J2J3G4I5X7I9E:H;J=b>G@bDFFIGIH_IBJJKFLZMGNXOIPIRHTYUIVGWJXZYJZA[J]G^X_IaEb]dHeJgIhF
~rib	_!I%Y(J-J/J1I3X4J8J9I=]>J?JBHG_HaIIKILXMINJPZRITJUIVJXJYZZI_IaJcHf^hJ
~ric	R!F#H%D&J)F*Y+G,Z-H/X0Y1H2H4J6G7F8H9^:J;H<J=C>A?J@CAHBACXE[FJGGH[KXLIMDNgOXPDQdRFSITFUCVHW_XG[E^]_FbDdCeYfCgF
~rid	Z#F%H(H)I*J+H-E/C0J1J2[3G4[6H7I8X:X;J>F?Y@JAICZEJFYGHHZIZKELJMGNYOGPIRHSYTHUGWIXGY[ZE[I]H^H_FaHbYcIddhH
~rie	O![#[&J)G*E+^-B.I/E1H3F4G5I6H8G9D;X<J=I>I?CAGBZCID]EFGEHDIIKZLHMCN_OHPHQIRGS]TXUFVHXcYIZ_]D^X_Fa^bIcFdIfGgGhJ
~rif	N!D#A%Y&I(D)G*]+G,I-C.I0G1G2G3_4E5H6G7G8G9D:D;E<I=D>a?A@DBZChDaEIFHGFHFIFK@LFMBNDO]PERZSHTCUGVCWGX]YHZ][E]a^D_EabbEcEdFeHfEgGhJ
~rig	Q!D#F%e&J(b)E*D,G-H.H/F0Z2G3A4E6H7E8G9b:W;b<I=E>H?BBJCCDYEYFGGEHDI?L^MYNBPaQHRFSFUEVBWIXDYHZ<[H]C^Xa^bJcGdIeHfEgYh]
~rii	|IIKXNZ
~rij	[!H#G%X(Y)I*I+I-G/H1I2J3F7I8]9E:];I<J@EAIBECGDGEJFIHFIFJJKELHMGNWSIT[UHVGWIXFY[Z^[H]G^IbGdae]f[hG
~rik	u#X5Y9ZHINZ
~ril	d#Y-J/bHEIHKZTZZF]]
~rim	^!X#Z%I(G)I*C+I-E/I0J3D4Z6I9E:H;J=G?_AJBEC]D^FJH^JJLIPJRISITIUYVGWJXFYKZA[I]]^IaEbYcIfGhb
~rin	V!F#J%G&J(J)E*_+Z-a.H/G0]1H2H4E5I7F8H:G;F<I=E@FAGC[DHEIFHGZH^JHKALGMDN^OCRFSYVDWHXEYHZ;[E^J_Faab^cEdEeIgGhX
~rio	Q!Z#G%F&I(])Y,F-B.J/F0G1H2H3[4D5H6G9F:Z;X<I=Y?G@IA_BBCIEGFHGJHGIGKYNYOHPHQIRXSDTJUJWXXYYHZY[I]Z^]aFcEd^eHfChY
~rip	^!X#I%G)I*I-H/I3D4J6^7J9H:I;J=]>G?F@ZCHD^FJG^IHJJKZLJMGNFOHRYSIVIWIZX[I]H^I_XaHbGcIdIeJfFgahH
~riq	w5ZIJNZ^[
~rir	r@HIIKIMJZI[cd[
~ris	X#E(])G*H,J/J1J2J3F4H6[8J9Z:Z=H>F?E@ZAZBJCGDIEJGIIDJJKYLIMGN_P^R[SIV^WIXYYJZB]G^I_IaEbHcIdGfH
~rit	B!=#?%c&F(I)F*Z,Z-A.F/C0[2I4X7A8]9B:>;e>F?[@;BBEBFEI?KEL@M>N_OXP[Q]RYS@U=V<XHY_ZF[@]?^@_Za>bAdfedf_g[h>
~riu	k#J-J9J=K>K@HB]IIKYN_][
~riv	N!G#J&I(a)X*Z,J-D.^/G1E2G5G6d7E8X9A:D;F<G=I>[@EAFCBDIEFFFH^IAJXK@LEMBNBO[PeQJSFTDUDVAWFXBY]ZJ[J]G^D_Ea^bCcGd_eZf_hH
~rix	yH_
~riz	^#J(^)^3X;Z>J?JCJHDNJT]UHVaZJ
~rja	y>IHGZ^]]b[dHfJ
~rje	|HZb]
~rk^	K!F#B%^&H*D+F,G/Z3I4J6F7E9A:J;I<H=D>Y?GAFBfCHDAEHFIGCHZIFJHKBM^NBPIQ[SBTDUAWFZc[B_DaDbHc]eFf[hE
~rka	r>Z@JH[N[ZGh]
~rkd	|!ZHX
~rke	c!X#[%J(J)J*J,[-F3^4[7J9E:J<Z>G?HBHCHFZGJHYIGKFMHNIO[PJTGUJXXZB[J]H^J_JaYbJcJdIfJh_
~rkf	|!]=]@IHJZF
~rki	q(YD^HYIJK[
~rkl	|&]N]
~rko	n%^2^3[HGIYKITXZH
~rkr	y,Zd[
~rks	j#X7cZH
~rkt	i-J1[9D@JB_IJM]Q[VXdIfYhJ
~rl^	f@HBJHIKJMZ^IbZhc
~rla	^!Z#I(J-H/X3I7J9X:[;I>F@cBFDGHJIZKINXOITHUIXHZB[Z]X^X_HaHbIcJdJfJgZh^
~rld	yS]
~rle	g-J>]?[@JBXC[D_HGIJKJN]OYXJZGaG
~rli	h3I=[?XC_DEHJIJK^NJZI
~rlo	e![%J(I-I3J9H:Z=[?H@EBHCHDHH[IGKFLbMJNHOJPJRYTGU[V_ZJ[I]Z^GaXbJdJfJhH
~rly	j!]3]@]BHEYHIKHNYVFY^ZIcF
~rm^	U#F%Z(C+Z,I-d.J/H0J1J2J3J4G5I6I8[9D:Z;I=J>Z?D@HAHBXDGEIFIGGHaIIJHKGLHMDNEO^PHQJRISHTHU]VEWIXFYJZA^F_GaDbdcHdGeJfHgIhb
~rma	S!D#D%F&J(C)c+Y,F.J/H0I1H2H3h5I6I7H8[9F;H<Y=E>C?B@HAGBDCcDeFIHEICJHKCLJMFN]OBQ^RHSHTHUXVCWGXEYIZE[I]E^G_JaDb[cFdEeIfGgHhD
~rme	_!X#I%Z(Z)J*J-Y3Z4J7J8J9G:X=I>_?H@JAJBXCHDHGJHCIEK^LJMZNJRJTJUJVGXH[X]F^XaGb^cJdJfI
~rmi	Q!F#E%f&J(a)H*G+G,H-_1H2H3D4H5I6H7G8H9[:E;b<J=I?D@GAHBYCFDAEIFJGFHXIAJHKDLFMEOEP[RHSHTFUFV]XEYIZ@[J]c^^_FaFcGdGeIfFgGhE
~rmo	q#G-]>]BJTGXIZ_aJdIhJ
~rmu	s-J3JKIZG]Khd
~rmy	r:]BJHJN_UYZJ
~rn^	K!^#X%H(@)^*E+G/J0F1H2F3I4Z5F6J8D9X:Z=B>B?H@]ADBICADBEFFEGCIBK]LHMaOJPHTIU_WGXFYY[F]J^^aCbZgHhZ
~rna	W!J#G%G&J)H*G+G,H-C.J/I0Z2I3e4G5J6G7G8^9D:^;Z<J=F>Z?^@@AHBDEJFIGIHCI^K]LHMINFQJRHS]TFUFVJWHX[YXZE[]_FaCbZcEdCeHgGhE
~rnd	w![#[MGZJfZ
~rne	c#J-Y3H4G:[;[=I>H?IBJCJDIHGIGKGMIN^OJRIZD]G^JaJcgdHeJfFgI
~rni	i!c#X%J(J+Z-I/J3I7[9J>I?J@YAJBHCHDGHDIDKaMJNJO[PIVKZFhI
~rno	c!J#H(J-I3[4J7K9[:]=K>H?J@_AJBHCJDZHDIHK]MINIOHPJTJVJX^ZE]J^J_ZaJc]dZfJhH
~rny	|+Z>]
~rnz	y!Z
~ro^	J!J#@%F)B*G+G,I-C.I/G1E2E3c4B5F6D7I8G9C:G;D<F=A>f@FADEGFYGGIYJ_KDLEN?OfPJQFUGV[WHYEZ^[]]C^C_GbEfFha
~roa	l!Z#I)Y>ZHXT[ZGa[
~rob	Q!D#I&J(D)G*F+F,G-@.I/F0G1H2I4F5I6G7F9]:F<J>H?D@JAXBdCCDJE_FJGGHGIAJGKBMENYOXPCQIRGS]TGUEVGWCXfZe[F]D^E_FbEcbdEeHfFgGhE
~roc	Z!_#F%G(G)J*I-E0J1J3G4H6I7I8J9D=G>E?F@^AICIDFEJFJGJHBIEJJKYLXMXNGOHPHR[SaTHUHVFWJYJZZ]e_HaFcHeXfG
~rod	c#J(I)J*J-Y3J4K9H=I>H?Y@ICIDJHFIYJcKHMINGOJPJSJTJV]XJZ[_JaGc_dYfZgIhK
~roe	h!I#I%J(G9G:J;J=[>G?[@ZBHCIDIHIIGKGLIMJNIOJPaQ]UJVcXIZF[J]I^Y_JbJdJfJhJ
~rof	a#J%I(b*J-G/I3a7K9I:J;Y=J>H?H@HBHCaDHGXHXIGJIKHMENHPJSJTJXJZF]I^JaIb]cJdJfJgahJ
~rog	u1[9ZBHZ[
~roh	q)Z-ZHIPZQXUI^]
~roi	g!J#]%_(^)^*J3I9I:J>I?J@IBICIDJHIIYKJMJNJPZUIVHXYZD]J^ZaZ
~roj	l9J:Y@JHaIJKZZYhZ
~rok	]!G#I%H(I)I*Y,H/[0J2[3H4]6J7I8I9H:J;Z=H>G?G@JAIBFCYDHFJGIIGJJMHOJPGRYTJUHVGWJXIY_Z[[J]^^I_IaHc[dGgJhI
~rol	M#D%C&J(g)i*d+E,F-D.H0G1F2D3G4h5g7C8E9D:B;F<F=C>A?B@@AEBICADYEGFGGDHYI>JcKDMDNIPFRHSETFUCVFWFXCYGZ:[C]C^D_DaCbCcDdEeHfDgDhC
~rom	I#G%B(B)]+c,G-I.I/C0G1Y2G3C4Y5H6Y7I8I9B:I;_<G?E@EAEBACHEGFFGXHZIDJ^K^L_MCOHP^QIRISFUHVXWFYF[Z^Z_YaIcYeGfYgH
~ron	I#[%Y&G(@)C*F,[-A/E0]1E2E3[4I7G8J:A;D=B>EADBFCADAFCGhHZI@JaK>LDM^NGPYQJRbTGUAVHWCXYY[[C]G^H_FaAdbeCf^h]
~roo	c%^(G)X*b-J3J4J6K9H:J>H?J@HBICZDJGJHaIIKZMHNJOJPIRIVIZC]JaJcZdHf[
~rop	T!G#X%F(D)G*G+H,I-d.I/H0J2[3Y4E6I7G8I9D:F;H<X?c@ZAHBCCDDDFIGXH?I^JZKCLGMENEOEP_QZRFSZTGVIWHXdYIZ>[G^b_GbFcXdEeIfEgGhE
~roq	s>X@Y
~ror	J![#B&d(H)C*C+F,Z-C.I1F2H4D5G6[7E9B:D;F<G=J>C?D@EB^CCDIE[FEGGJJKGLFMCNXPCRFSbTFUEVHWJXDZa[E]A_ZaBbDc]dCe^gEhB
~ros	M!D#H%E&J(C*X-G0G2H3D4E5H6G7a8G9Y:X;H<I>A?C@@AHBACDDCFGGEHHI^JYKHMGNDOFPDQIR^ShTbUEVDWDYGZ@[E^E_EbDc^dZfXgc
~rot	R!D#C%Y&I(B)E*F+F-a.H/Y0I1F3C4J5H7E8Y9@:D;_<G>Z?A@EAEBACHDCEFFGGIKHLEMKOIPcQJRJSFTHUDVAWGX^YhZD_CaHbDcEd_e[f^hJ
~rou	M!D#^%C&J)F*D-@/E0I2H3E4E5G6G8F9B:F;G<H=C>J?B@JAGBaCBEGFGHcIDJHK]LEMAN[OFPbQIRFTaVhWIXD[[]IdEeEhH
~rov	T!G#F%G(F)I+H,J-C.J/G0e1I2J3E5J6I7e8J9F:I;J=[>_?D@ZAIBCCYEJFJGIHXIDJHMEN[OGPHRISET[UHVGWIXZYIZ?[H]E^Ga_bYcHdHeJfEgHhF
~row	S#C%G&J(J*Y+a-C._/I0Z1H2I4Z5I6_8H9D:E;H<Y=F>E?[@^AHBBCFEHFHGGIBJXKBNCQIRGSJUEVGWXXaYHZA[F]^^IbbdEfEgF
~rox	^-Y0J1J3I4H6J9J=J>J?J@JBICJDJH[MJNGPJRHSJYGZD]H_JaJb^chdJfEhJ
~roz	j%J(I)I*Y,[3Y9H=J>[?I@HBXCJDIH]IIKZMHNIOZPKRZSJVJXJZE]JaHbJeZfJ
~rpa	h%J/HHYZI_^gb
~rph	y!J/IZJ__
~rpl	yDYHHL[b[
~rpo	h)Z*I@JIJKINaVJWZZI
~rpr	i@IC[H]O[P^ZF]Z
~rqu	l#I*[/^2Y9J@HBJCJHFIIKHL^MJVZZX[[]]hJ
~rr^	d!I#J%J-I3H4_9J=J>I?J@JBHCJDJGJHCIGKXMHNJOJSHTaUJVIXYZ[]^_JaHbXcJdJeYf_gJhJ
~rra	Z#[%G&J(E*G,^-a.Z/I0J1I2H3Y4Y5J7H8H:F;I<J=H?E@HAHB]CEDEFXGIIBJIKZLINGOFPFQZSFUXVDWIX]YIZI[G]E^GaEdDeIgHh_
~rrb	uHIb_
~rre	N#b%G(D)G*G+G,Y-A.I/C0H2H3[6[7F8J9C:D;G<I=E>D?Y@YAYCBEXFHGFHGIAJGLFNDO]QIR^S[TXUEVCWEXGYHZ[[]]D^D_HaZbEdDeJgGhh
~rri	Y!I#I(I*I+J-F/E0J3G6]9G:J=J?G@ZAZB]CGFJGJH]IGKFMHNHRJTIVHXGZ^[X_JabbJcJdXfIhH
~rro	H!]#Y&d(A)H*C+D,[-A.G1E2F3I4B5F6Z7C9A:B;E<F=H>B?BB^CADFE[FDGFICJHKDLDM@OHPBRDSbT^UCVEWHX]Zb[X_Xa@bIc[dBe_gD
~rrt	a!J#d)Y-Y.X3J>I@HCJDHIGKYMFNJTaVIZG[Y]HaJcK
~rru	m#Z*X+^3JBICKDGHIIJMJNYZJ]a_X
~rry	h#J3J9b?K@HBJHEIJKIZ_dZ
~rs^	_#[%](H)J*J,[-G/Y1J3H5W6J8[9X:X?I@]AYBGCIDHFKHCIIJ]KELJMZNHOJPHRJSHTIUIV[WJXHZJ[J]H^I_]aIbIeJfH
~rsa	k%J*X-J3J6Z=J>H?J@IBICJD^K_MZNJPJS[UIVJZG]J^[aJdIfIhJ
~rsc	e!]%I(X+[-I/]3I4J6[7J9H:J<Y>G?Z@GBJCHDHEYHEIZKHLZMJOIRYSKTJUKVIX]ZD]J^J_Ja[cZdHfHgJhI
~rse	h+Y-X3J9J?I@IBZDbHCIJKJNJS[UZW[ZD
~rsh	g/J9JHYMIPXZJgd
~rsi	[!J#H%H(H)J*J+H,K-H/J0[1f4I5_6J7a8J9H:J;K=H?I@HBHCHDDGIH_IHJJKILGMHNIOJPHRHSITIUIVHWJXHYaZE[J]HaIcHdCeHfFgHhI
~rsj	|1[H]dJ
~rsl	u6[<[DYHHS]UJ
~rso	]!I#[(H)J*J+I3G7J9Z:I>a?Z@^BFCGDHHXIHKHLJMHNHOYUYVZWIX_ZH[I]J^J_JaFbIdJfIhI
~rsp	u+Z-[CJHJ_[
~rst	P#D&J(]*D+E,G-C/E0K1I2H3C4F6I8Z9E;G<I=Z>@@aAGBZCbDaFHGFH>IHJHK?L[MHNEOEPJQIS]TFUXVYWbXCYIZ[^C_EaHcEdBeGgZhd
~rsu	j#]9H@YHIIJXaZ[
~rsy	l%J1g3J4J9H@JBJDIGJHEMGRJdIfF
~rt^	D!I#X%I(G)J*F+X,B1b4G5Z6A7H9F:<<H>[?F@IABBaCDDZEFFXHcI_KGLIMENFODPEQYRASGTaVBYH[B]Z^A_YaGbadGeCf^gIhD
~rta	O!Y#B%D&I(Z)D,F-Y.I/A1^2F3B4E5H6G7G8F9A:a;[<I=DBXCIEGFFGFH]IaKDMXNYODPDQHRFTaUIVHWEXCZC[G]A_DaBb^dFeGgdhY
~rtb	k%J9J=J@JBZGIKJMZZJcZdFeIfd
~rtc	yHIb]
~rte	W!Y#E%J)H*Z+F,I-X/Y0Z1H3E5G6I8I;I<Y=F@YBCCEEJFIHYI^JIK_LHMEPXQJSHTGUIX^YIZ@[H^H_HaZbJcGdYeJhF
~rtf	p>XHIJXM^T]
~rth	l*X-]@IBXGYHBIZMYN^TXX[ZH
~rti	]!J#X%J(H*J-H3H4J7J9G:H<Y=J>H?H@XBGCIDGGIHeI^KXLJMHNIOJP]RJSJTJUZXIYJZC[J][^Y_JaGbIdJfI
~rtk	|@ZHFIHb^
~rtm	j(Y@JF^G]KJVa
~rtn	f!J-I/J8Y:e@HBHDJIHKHMHNJPJS[VJZD[J]J_XfJg[
~rto	i*Y-J/X1J3F9J=J>IB]DJIYKJMJOXRXS[THVJXJYYZ[_Ja[dIeJfG
~rtr	f%Z(H,J/J1Z4J=I@JBIDJF[KJMJNYRYSYUJVIYJZGdZe[f]gXhJ
~rts	s)J*Z.]BJG]HGIJLZTJZI]^fJ
~rtt	y4]9J?]HI
~rtu	k!H%Z+YBXDIKJR[Y[b[cI
~rtv	|KX
~rtw	yL]Y[
~rty	b(J-e/J3I7_9I=J>J?J@GBICJDJHXIIJ_KGMJNISJVJXIZC]JaHbXhJ
~rtz	d(I)X+J-[7X:J=Y@JBJCJDYIJKINHPJS[U[V[W_ZF]JcJdIfY
~ru^	m(J-J3W9I>Z?[@JB[CJDJHZIIKHO^ZE]I_ZaH
~rub	n3Z>ZHINZT[ZHcZ
~ruc	N!X#F&Y(X*E+F-D/J2H3I7J:[;F=]?J@CDGF[GGHIIBNBOFTEUXW[[H]I^CaZbYcXd[eYf]hB
~rue	m=]BYCZHGZF^_
~ruf	d!X#H,X3a4K9Y:J=J?]@HCYHEKHMJNJOYPJQZTJVJZD]Ya[cJ
~rug	]![#F%X(F)I*I-I/H0Z1J2J3G7I8_:G<J?G@JAIBEC[DFEJFIGGHCIEJJKXLHMFNFOHRZSITIUHVGWIXYYX[H]G^HaFbZdae]fXhG
~ruh	m-J>J?[@]HHIJKbPYZG
~rui	Z!Z#G%H&J(])Z*G,H.J/I1J2J3E4H5K6I8Y9F:Y;[>I@EA[BFCJDJEJFIHAJJK]MFNFPYRITJUGWIXGYJ]Z^]_]aJdFfGgHhG
~ruk	s8^H]ZI
~rul	Z!J%J(I)J*Y-G/]3I4I7J8I9J:I=I>I?JBIDIGdIZJYKFMHNePGRJSJTJUIVHWJYJ]J^J_HaIbJdGeJfFgIhI
~rum	j0[3X=J>J@JBIDJHDIIKJLZMINXSJVZZG[Z]Z^Zc[dGfIgb
~run	W!H%H)I+],X-F/H0Y1]3[4H5X7J8J9H:H;J=H?F@JAKBYDZFKGYH@IIJZKIL]N[OHPYR[UGVEWIXGZ>[I]G_IbGcIdEeIfcgI
~ruo	s(^)[*[?HVJ
~rup	Y!F#H%G(I)G*H+[,I-G/I0J1J3E4H5K6J7H8H9D:F;I=F>F?E@EAIBDCGDCEJFJG^IDJIKELGMENGOHPgRISHTIUEVkWHXGYJZ?[H]Y^Y_FaGbGcHdGeJfGgHhG
~rus	q#G(Y-J9]AJHZIJKKN[PJTXVGZX
~rut	m!J#J%J-X3I9G>I?]@IAJBICJDJFYHEIHK]MJNIOJXJZF]b^]_YbJdZhI
~rv^	i!I(K7J9J;Z<K>J?a@KBIDIFcIJMJVJZYbJfJ
~rva	s#X@[F]ZJ
~rve	K!E#I%C&I(D*E+F,E-C.G0G1F2D3B4f5f6e8D9B:G<X=A>C?B@AAFBACCDBFZGAHWIAJEKDLFNFOEP^RfSCTEUBVCWEXDYcZA[E]B^EaBbBcceEfagEhD
~rvi	H!B#B&I(I)_*G+E,J-B.G/F0]2^3G5E8E9A:B;F=D>F??@AAECCDIEDFHGBHDICJEKANBOEPJQGSfTFUdVZWDXCYZZD[C]A^FaEbAcddZeXfkg@hC
~rvm	|3^DZZI
~rvo	rI]K]fJ
~rvr	|MYY]
~rvu	|9_HH
~rw^	y-J@ZHHIIX^ZHh]
~rwa	g#J-I/Z2Z3X8X9I>J?I@HBGCJDIH]IJKHMXNJTX][d_gK
~rwe	_!I%^(I)J*H+J,I-J0J1H3G4[6Y7I8I9G:H;^>I?XAJBGCGFJGHHFIGJJKaLINHOHP[R_SIUIV[WJXHYZZB[I]Y_IaFbHc[dHeIgJhH
~rwi	l%Z3I4]HJMJOZPGZH_]dXh]
~rwo	yK]Z[hZ
~rws	y@JC[D]ZIhZ
~ry^	I!E#E%F&d(H)I*D+C,E-C.I/C0J2I3_4G5_8H9b:a;E<J=E>H?H@GAIBECCD^EFFIGBH[IYJ[K[LaMBN_OXP^RFSYUGV=XBY^ZC[C]I^J_YaFbFcId]eEfCgJhG
~ryb	k+Z-X@XBXHGNJS^VXZG
~ryc	s#I(X2I5X>J@IDZHFIJK_ZHa^
~ryf	k#J(J*Y-J3X?JBJC_DHHFIIO]X[ZG][a]
~rym	y9Z>[HG_Z
~ryo	f%Z)Z+X3X9X>J?J@IBIHGIJKJNJS_V]ZG^[
~ryp	X!I#H%I(I)J*J,I-H/I0J1J3H4H5J6h7I8J9G:J<d=I>I?H@HAJBGCJDIGIH>IHJJKGLJMINGOJPIRHSITJUIVIXJYeZC[J]J^I_HaJbHcJdFeHfGhI
~rys	n(I9J;]@IHHL]NJZH^_d^hJ
~ryt	c%^+Y3J7Y9H>[?Y@FBYCJDFIGJYKEOJPFXIZa]XbZfIhI
~ryw	o6]>[?^@JDHHGKJMYS]ZGdK
~ryz	|TY
~rz^	d!I#Z%J(I*J,Y/^0X1J2J3]4I6J7J8J9G:Z=J>^?I@GAJBGCIDGGIHHI[LJMXNIOHPJR[T[UJVIXGZE[J]I^J_YaHcHdHeZfGgJhI
~rza	l-K1[3J:_BZDIHDIIKIMFNJU[VJWYZHbJcId_fIgJh[
~rze	X!]#G%^&Y(H)H*G,G.Y0H1Y2H3Z4F6G8Y9A:X;G<I>^?D@[AGBBDGEHF^GEHIIXJHKYLGMZOEPFQISGTEUFVFWGYJZ=[G]^^GaIb^dJfIgJ
~rzi	|N[
~rzl	|@YK]ZJ
~rzn	y3^:X
~rzo	u([9^>IEZZJ
~rzu	g!J#J(J-X/]3J4Z9I:J>I?JBIDJIHJYMIN_O[PZVJ][_JaJcJdIfJhJ
~rzw	wDZLZ
~rzy	Z%F(])X*I+G,Z.I1I2I4F6H8H9D:X;H<J=I>X?J@HAHBJCDEIFHGHIYJIKINDOXP^RZSGTHUGVEWGXEYIZ[]D^GabcGdGeYgJh]
~s12	|9JHFS_
~s1^	|Y[
~s50	p#FH[Tb_I
~s70	|H^
~sa^	T!G%E(D)Z,H-]/G0e1H2H3D4F7G8Y9I:Y;Y<J>b?C@DAHBIC]EIFHHJIBKcL^N[RFSGTGUXVCWGXEYHZD[[^E_FaCbHcGdDeIfDgHhF
~sab	R!g#G%H(Z)Z*G+J,J-Y/H1Y3G4I7I9Z:G;]=G>G@GAHBFCHDGEIFJGHHZIGKGLJMHNGOJPFRJSHTIUaVDWFXIY]Z@[I]H_EaHbZcIdGgIhJ
~sac	b!a#J(H)Y-J/Z3J6X;Z@IBIIJKJLXNJPJTJU[VJWKY[ZH^X_JbYfHhJ
~sad	]!G#G%H(Y)G*^+I/H0I1I2J3G4I6I7I8J9F:G;J=G>F?X@FAIBECGDFEaFJGHHFJJKdMGNcOHPXQYSITIUGVEW_XHZA[H]G^Z_HaGbHcGfHgIhG
~saf	q.Y2ZHYJY
~sag	R!E#I%F&J(C)D*D,G-^/F0b2I3F4F5I6H7H8H9E:F;G<I=D>X@BAGBDC^DGE]FGGGJHKXMFN]OZPEQIRGSETGUHVGWYYHZb[F]F_IadbEcFdZfEgFh[
~sai	b-I/b3H9J=Z>I?I@HBICJDJEJHGIGJYMJNJOYUIVHX[Zb[J]JaJcXhZ
~saj	u9I>]DJHDZYa_
~sak	c!I#H%^(^)I+H-G/J2J3b4H5Y6J7J8J9E:H;I<J=]>E?^@GAIBHC_DXGJHAJJKELJMHNHOFPIRJSJTJUIVYXGY[ZE[J]G^IaDcJdJfIgJhH
~sal	[!H&I(F)I*H,J-E/H0J1I2J3Z6I7H8J;I=H>D@]AJBECXDYEKF^GHHcIHKYLJNFOJPHRISITIUGVZWJXGYJ[[]G^H_HaEbIc[dHfGgJ
~sam	Q!D#D&I(C)X*G+G,G-@.H/Y1H2G4E5H7^8Y9H:D;H<H=D>C@_AeBACEDCEHFFGFHEJIKcLFMFNJQgRESYTJU_VHWFXDYGZ[[E]D^F_GaXcEdDeGfDgXhD
~san	_!I#Z%]&Z(_*J-Z/J3]9E;J=X>H?I@FAJBFCHD]GJHJKDL[PJS[TJUFVGXIZD]H^JaGbIcJdIfHhG
~sao	n%Y(Y1XHZ]Z^XdJ
~sap	o#]>HH[PZTIZX[JaHbZ
~sar	]!I#I%I)G*H+I-H.X3F9I:I=^>G?[@HBHCYD]HJIHK]MHNIO[UEWHXJ[J]X^J_JaIb[cJdbfIhX
~sas	qDZHJJ^
~sat	J!^#G%Z&H(I*D+G,D-G.H/I0J1E3G4G5G6I8G9C:b<J=[>B?DBGDEE_F]G_H<IBJJNbOHQGRJTFUcWbXFZH[E]]_FaAbEcZdZeEgEhC
~sau	|6Y
~sav	o-I3Z9J=Z?J@JCGDJHaIGKINYZE]Hf]
~say	H#Y%F(D)G*J,G-^/X0H1[2I3A4G5G8G9D;J<I>C?C@FBCCIEWFGHEIaLIMBNYO^PEQHRGUXV^XcYHZX[G]G^X_YaGdZfEgCh[
~sba	h-I4Y9I>[?IBICIDJEYIJKHMJQYRZX_ZHha
~sbe	r(])J*Z+I-Z>HBKCIDZHZIJN[ZJ
~sbl	a!J#[%J-K1Y3J?G@IB_CJHETaVKXJZI[c^JbI
~sbu	yI]
~sc^	f#J(J3Y9^:[;X=X>X?J@GBFCJDHHCIYKINJSZUJVHXIZ][J^YaIcYfJhZ
~sca	f-I=^>H?J@IBICIDJFZH^IEKHL^MJN]]Y^JaYbJcZfJhJ
~sce	i?]@HIJKYZXcXdJg^
~sch	I!b#I%X(D)I*F+[-C.J2F3D6[7A8Y9X:>;H<J>^?YAEBJCBDAEGGHHCIBJEKXLEMGOJR[SATEU_VHWBYcZH[D]A^FaGbacZdaebf[
~sci	c!I#H%H(H*J0J3H4I6[7[:];J=H>G?H@HAJBZCGDHF[GIHIIaLJMHNJOIPIRJSJTIUIVGWJXIZY[I]^^Z_HbIc[dIfIhI
~scl	h-Z/cGXHGNJ
~sco	W!E#G%F&[(G)I+I,I-Z.Z/G0I1H2H3C4H6H7H8H9E:G;I<J=H>]@FAIBECGDFEYGeIYJGKYLHMFNDOGQJRGSITIUXV]WIXHYIZX[Y]H^H_Fa^bYcaeIfGgIhF
~scr	N!H#D&I(G)E*E+a-C.I/F1F2H3Y5H7E9G:D;G<H=[>Z?G@@AHBHCBDZEHFGG^IJJGKHLJMFNBO_QJRISETDUCVBWFXDYc^EaCbdcJd_f_g]hG
~scu	k3H9JCJHJIbU]ZJ
~sd^	l@]BXHIMJPZZIbZdGf]g[
~sda	q-J@_HXKJNZR[ZG
~sdh	i%HHIPc
~sdi	yL[f]
~sdp	wP_
~se^	Z!H%G&Z(G*I+J,J-F/I0J1J3D4I6I7I8J9X:G=X>Y?^AJCJD[EJFIGFHEI^JJKDN_OEP[QYRISHUHV^WIXHZX[H]Z^Y_IaDbHcIdXeJfXgJhH
~sea	i!Y(J-b3J9J>F?J@JAJBJDXF^GGHXIJKHMJNIOJVJZC__aZ
~sec	M!E#D&J(Y*^+^,G-J.H0H1G2Z4D7E8^9D:E;[<c=E?a@^AGCeD[EGFHGFIJJHKALEMENBOFPCQ]RESHUEVDWFY_Z>[G]X^J_EaJcDdFeHfC
~sed	V%Y)H+I,]-^1J2J3I4J8J9H:I;J=J>J?cAYBJCFDIFJHZIXJJK_LINGOIRJSJTXUJVGZD[F]H^H_GaIbHcIdIeJfHg_hG
~see	e#I%I(I-bA]BJGYHGI[NKPZVIXJZHdYfI
~seg	[!I#G(G)H*]+G,J-X.J/I0J2J4H6I7H8Z9X;I=^>E?^@XAHC_DJEJFJGIH>JJKCLIMGNGOGPFQXRHSYUXWIY]ZF[I]a^I_HbHdHfEh[
~seh	w-X@XZJ[[
~sei	Y(F+Z,I.Y/H0I3J4G5J6I7H;I=]>F?Y@CAJBXDZEIGHHEI]JJK^LHMFNCOYPGSYTIUFWXXYY[ZB[H^Y_IbJcGdEeIf^gH
~sel	K!B#G%C&I(?)f*D+F,F-C.H/D0F1E2F3B4D5G6]8E9C:B;I=D?YAYBYCBDHEGFEGcHJIBMFNJOFPAQ]REUfVhWDXDZB]C^c_BaGcAdZeFf=gChI
~sem	l#J%Z-[3I4[9J>I@IBHCJD]FYG[HXIIK[MZPYVIZFfJhJ
~sen	D!?%W(J)C*B+G,H.I/G1H2Z3F4?5F7]8G9G;B<E=F>I?@@[AHB^C<EBFJGYHYI_KdNaO?P?QGRES@T?U]VBW?XBYDZd[]^Za_cDd_eBf<g@hb
~ser	9#H%E&A)^*H,B-A/B0I1D3G4b5a6a7I8D9@:J;[<I><?A@BA^C@EZFaG[I?J@KAMHNDOAP]QJRdS_TBUaVIW>XAYbZE[D^X__aCced[eEfhgZhG
~ses	T!G#c%G&J(E)_*I+H,H-E.I/_0I1I2I3F5J6G8I9C:I;I<J=F>I?F@EAHBCCFDFE_FIGIHEIXJILFMGN_OGPFQJRHSHTGUGVGWIXEY_ZB[Y]g^I_FaDc_dGeJfGh[
~set	8#A%[(a)]*[+F,G-;.^2C3B4F5Z6B8J9@:Y;G<X=_?X@EB]E[FXGHHDI>JIK>LHMBN?OCQFRFSbT@U]V[WdXJYCZ[[D][^D_Ha]b^dGeZf^gah@
~seu	f#I(J*I-I3J7[9I>I?[@XCaDIHDIHKIMJNJPYSJTYU[V[XJZD[a]JaHcJdJfJhJ
~sev	k#_-J1[@]HGTG
~sew	|7Z:]HKZHdI
~sez	r!X-XI[
~sfa	mHGIXNbf]
~sfe	s,Z6Z7Z@KH^
~sfi	f(I/YG_HFIJJdNYZFaJ
~sfo	m3[DJHbZJ
~sfr	p*^?aHHXZ
~sfu	f#J%JBaHHMYTJUHVXZ[[Ie[fI
~sfy	q@YHIN_
~sge	f#Y%J(])Y+J-J3I4[9I;J=I>H?H@JBIC[DXEXG[HDIJKJMJNJPKRITJWIXJYYZJ]IaIcXd[
~sh^	T!D#H%F&J(D)F*Y+H,H-E.J/X1H2H3X5I6J7H8G9E:F;I<J=E@FAGBaCFEHFdGaHJICJGKEMcOGQJRFSHTGUFVEXG[H]a^H_Zb]cFdBeGgIhF
~sha	Y!Z%I*Z-H/I9I:Y=Z>G?JBIDIHbKHMINIPIVIZB[J]J^aaJcJ
~she	a#]-G/I9I>J?J@GBHK]NITIUKV[ZE[J^JaJgdh]
~shi	l*J7_>JD[HEPXSI^]aJ
~sho	M!D%E&J(C)F*E+b,G-C/]1G3C4F5H7H8F9C<I=C>H?[@EAGBADEEHFHGEHdI[KGNIPEQIRbS[VIWGYHZY[[^H_YaXb_cIeHfDgFhC
~shs	|G[HGM^
~shu	o!^#_>Y@IHEIJKJZG]YfZ
~si^	c#Y%Y([*Y+Z-J3]9H:J=J?I@GBZCHDFGYIXKYLYMHOYTJVIXHZF[J]Z^JaHbJdHfIhI
~sia	b(J-[2Y3J4Z9H:Y=J>J?J@_BHCJDIIZKHMJUJVJX_ZG[JaJfZhI
~sib	Z#X%F)G*J-[/I0F3Z4^6Y7]8J9J>]?H@[BECIDHGJH[IGJJK]LIMHNHOJP[RISHTHUHVDWJXHZ[[Y]H^J_JaJbGfHgI
~sic	[#G%H(H*[+X,J-Y/I0J1J4H7H8J9C;Y=c>E?aAJDXFJGIH^IFKJLINHOGPXRISJUHVFWJX]YXZD[J]H^H_IaIbJcIdFeJfJhH
~sid	]!H#G%H(])G*G+_,J-Z/^0I3F4G6J7I8J9G:J;J=H>E?J@GAZBGCJFJG^H^I[KFLKMHPDRIS_TXUIXYYJ[I]I^I_YaGbHcIdHfEgJhH
~sie	a!H%H(G)X*G+I,J-G/J0Y1Z3F4H6J7I8J9]:I;J=I>D?F@EAXBFCGFIG[IYK[LJMZO^PHSJTYUHVGWJZA[I]F^Z_Ha]cIgJhH
~sif	r3Y9J>IHFIaKIO[ZJa[
~sig	L#E%C&J*F+Y,Z-E.I/H0H1G2J3C5G6G7b8G9X:G;H<e>F?B@HAGBECDDYEHFaGEH]JFKHLcMZNHOFPGQISFTbUEVBWFXEYH[]]]_Ha?bXcDdDeGfDh]
~sil	g-a;Y>JHBRJZF]J^[aadZfZ
~sim	f-G3D9H>^?J@GBICIDIIdK_LXOEXYZF]JaGhH
~sin	L%Y&I(B)_*E+Z,G-_.J/I2J3J4I5I6I9C:I;G=b>F?E@GD^EGG[HDIDJJK]LXMYNFOCPGSFTCVYWFXHYZZH[G]C^DaZc]dYeFfbgIhE
~sio	N!F#[%d&I(]*E+E,G-C/F0d1d2Z3a4H5]6G7F8G9C:F;^<H=C>B?B@BAGBBCEDBEGFGGEHcIDJGKDLDMDNDOEPZQIRESETHUEWGXDY^Z?]c^G_FaBcGdBeFfDgEhX
~sir	u3I?^DIHEKIZ[a]h[
~sis	Z!H#G%H(G)I*I+Z,[-I0J3C4I6I7J8X9H:G<Y=H>I?G@IAcBECGD^EJGIHAIFJIK_LIMGNIOZPHRZSJTJVGWIXZYJZB[X]H^I_[aHbHcIdEedfGgIhX
~sit	X!H#G%H(G)I+I,J-]/G0I1I2K3H4Z5]6I7_8I9F;J<J?E@ECGDFEJFIGHHcI_JJKEN_OHQKRHTHUGVGWHYIZE[H^X_GaGbEc[eJfFgI
~siv	o-Y3Y4[6XHJcXeX
~sja	l#Z(G)_-I1Z4J9G:J=J>H?J@ICJDJHGIGKGMJNJUcV]XJZE[I][aJbJhJ
~sk^	U!G#H%H(f)E*]+I,J/J1J3F4H5J6I7H8J9E:X;J=I>D@]AJBCCHEJFJHcIEJIKDL^MHOHRISHUGVEWIXHYJZH[H]F^__HaFbJcGdHgahH
~ska	f!J#H%J(I,[-H/Y3I4J:J=I>]?I@HA[BFCIDHIGKGMHNJOIPJRJSKTHUJVIZY[Y]H^Z_YaXbbcYdJfJhI
~ske	[!J#J(I)J*]+^-I3H7J9J>H?a@FBHCXDJHZIGKFLbNJOZPJR[TJUJVHZH[I]H^J_JaXbIcJ
~ski	f!Z#H+Z-I1[3Z9I?J@HBICIDaGIIZMFNIOJRZSJXJZG]Jc]fFhJ
~skn	y/XEX
~sko	g#H%Y(G)I*I+J,J-I0J1I3]4X6J7J8c9G:I;J=]>E?H@GAZBGCGDGEXGJIFKEMINJOHPGRISJTJUZWZXHYJ[Z]H^I_YaXbIcIdHfHgJhI
~skr	Z!Y#Y%Y(E)H*G+H-F.I/H1G2I3E5I7H8[9C:G;I<I>I?F@DAGBDCFDDEIFIG[H]JILGNFOXSHTHUGVEWIXEY][F]E^G_JbEdbe]fag]
~sks	[(I)J,Y-I>E?G@GBIC^DHH_NJVJXJZXaHgJha
~skt	u/^H^ZF
~sku	w(_@YZGd[gJ
~sky	wH]P_VI
~sl^	u-K9J@IHZK[N]ZKa[
~sla	X!Y#E%F)H*H+H,H-F.J/Z0X1I2J3I4G5J6Y7G8H9E:J;I<J=Y?E@FAICGDZEIFcGGI]JIKWLIMINEPFQJRHSGTGU^WGYIZZ[F]]^[_FaDbEd[eZfDgGhI
~sle	i(J-G/J6d<Z=J>JBIDIIYKHMJNIS]TJUIZX[JbYfJgJhK
~sli	j#I-Z/G3J6X9I>J?J@ICJDJH[IIKIQYTZU_Y[ZH]Ja[
~slo	U!F#a(I)G*G+H-_.I/J0H1H2]3F4G5I6H7Y8H9D;H<J=E?EAHB]CDDYEIFIHXKJNXOGPFQIRISGT^UEVDWHXEYIZZ[Z_GaFcDeHfEgGh_
~slu	^!Z#C)Z*H+I-F.J/Y0I1I2^3D5J7J8Z9A:G;I<[=Y>]?F@DAGBYCEDEEIFIGHH@IDJJKDMFNGOFRHSZTFUaVFWHXF[H]Y^HaFbGc[dJfchF
~sly	h%I(I,Y-X/]2Y3J4Z6X9Y=J?J@JBGF[HEIIMJNJPZTJVJZZ_JdXfJ
~sma	[!I#G%I(I*J-G/I1J3E4I6[7I8J9F:I>Y?H@FBECHDHFJG]HZIYKYLJMHNHOYPJRITaUJVIYJZB[I]H^J_HaXbdcId_fFgJhI
~sme	w?JC^DJHIYXa[
~smi	wH[I[ZG_[
~smo	k(J)X9J@aAaBZHHIJKJMJXJZF_Hh[
~sms	y3I>ZHFOGZI]]a^
~smt	|ZZbZ
~smy	u:]@JLZY]
~sn^	w-J1[HFT[X]^[fK
~sna	h#J(J-]2Y3X6X:J>X?I@IBHDJKIMJOJRcUJVIXIZF]J_JaIbXfJ
~sne	u#J&J9Z>JFZHEZ]^[bZ
~sni	r&Z3H9J@ZDGFZHHIJK]NZZH[^
~sno	u-_9Y>]IJKJNHZG
~snu	|3ZOJZ]
~sny	|6[HJJ[
~so^	R!^#E%_&J(Z)H+E,H-C.I1H2Y4H5I6G7H8H9J:D;Z<I=J>b?E@YAZDDEIH[IDJHK[LJMCNCPIRHSFTEV^WGX^ZZ[E]]_JaBbJcGdDfEgH
~soa	w9Z?XHY
~sob	u9XBZCYGY_Y
~soc	u-^8Y:XIEZY
~sod	uIXN]
~sof	M!E#B%G&J(D*Y+I-F/X0I1]2I3F4F5H6G7b8H9F:F;H<I>C?F@JAHBDCFDEFHGFICJ[KDLGMINEOGPEQJR^ShTcUFVEWEXFYHZ?[G]F^FbEc^d[eHfXgdhF
~sog	y@[MX
~soi	q@_HJMXNXTZZJ
~sok	j#]9H@YFXHFKKXaZY
~sol	O!C#A%e&I(>*E+F,F-A.H/E0G2f3B5H6G7F8G9X:C;e<H=I>A?]AFB^CbDBFHGEHCIFJFKGLEMCNBODQeRJSETIUYVYWFYGZH[]]C^X_EaDbCcIdGeHfDg_hC
~som	Q&J(W+J,I-c.I/I0H1H2I5J6H9J;X<[=G>D?HAGB@DGEaFXHHK]LGMHOEQJRGSGUYVGWHXEYIZ_[FaDbZcFeIfZgGhD
~son	T!J#_%E&J(D*H+I,H-_0J1H2H3Y4F5I6H7G9]:J;H<J>^?I@YAGD_I[JZKDMCN^PGQIRHTEVZXEYHZH[I]E^G_FbFdFeIfEg[hE
~soo	r(Y)Y@_HFIXVI^J
~sop	s([1X@XP]VIZI
~sor	a#I%K(I)J-H1Y3I4J7J9^:I>K?I@ZB]CJDIHZIHKHMINJOJPWS[TYUHVGXJZ]]I^JaJbJcYfIgJhJ
~sos	|!Y@[
~sou	c!I%I-I/]3I8H9G>J?J@XAeBZCJDJGXHXIIKHMZNIPJTHVJZI[J]JbXdJfJ
~sow	l#J3]>J?I@YA[DXHFIJKJL[MJT]ZHaIh[
~soz	u9JBYU[V^ZJ
~spa	W#Y%F&J(F*G+H,H.Y/X0J1Y2I3_4F5I6G7a8G9I:E;H<I=E>J?]@GAGBCCCDBEJFGGGHXIcJHLHMDNEOIPFQIRFSFT^UFVEWHYHZC[F]D^H_cabcJdGeJfDgGhC
~spe	O!X#d%C&_(D*F+F,G-Y/F0G1J2G4C6F7F8G9I:D;F=D>A?C@[AFBDCBDFFXGFHXI^J_KFLFMHNcPEQHRESFT_UZVHWFX]YYZB[_]C^D_Da[bXcbeFfFgEhB
~sph	q2YHYI_ZJ
~spi	l#I&Z(J-]/J9I:^=J>J?J@IBGIHKINXVJXJZa]HaIbIfK
~spl	l/Y3J>ZH]IZZF[]aI
~spo	X!H#E%I(I)H*]+I,I-F.J/F1I2J4a5J6Y7H8I9]:H;I<J=H>E@DA^BFDHEIFIGIIFJJKFLIMFNdOZPGQJTGUGVGX]YI[H]Z^YaCbHcGdHgJhG
~spr	F![#B%F&I(=)c*I+],E.J/C0E1E2G3^4F6E7Y8C:B;F<G=G>F?Z@HBYCBD^EDFFGFIBJZKBLBMCNZOGP[QGRDS]T^U_V[W[XbYZZZ[E]B^F_DaDb[cZd?eDfDgBhB
~spu	k#J3I9Z;Y>J@JKJLXNJX[ZI]^^[aEd^fJ
~squ	j8_9XAXBIKJVJZ]_YfZ
~sra	|+EDZHZ
~sre	w,Y9^G^HD
~sri	yN[W]
~sro	r9K?[BZHIaJc_dZgJ
~srs	|8XdX
~sru	|-ZIX
~ss^	G#H%a&G(])D*C+I,C-^.G/I0D1E2E3[4B5H6D8G:G;X<F=_>ZAFC]EGFDGBHaIZKALDMINDO@Q_S]TIUFWXXJ[Y]H^Fa[bFdEeFfAg@
~ssa	O!E%X&J*F+F,G-].Y/F0H1H3E4G5I6G7F9F:F=[@FAGBBCcEWFGI@JGKcOHPFQHRGSFUDVBX[YHZY[F]Y^Z_FaabIcFdceIfDgGhF
~ssb	|I]
~ssc	f!Z/c>I?YBJDIHYKJNIZHa]cJ
~sse	X!H#E%](H,I-H/F0I1I2I3E4H5J6_7Y8J9F:[;I=Y>_?Z@aAYBZCHDEEIFIJIKZLHNJOEPHTHUJVDWIXFYIZK]Z^G_XaJdGeIfDgGhE
~ssf	a#J%J(I>J@JB_HFJbMXSJTJUHVXZZ[Ie[fI
~ssi	M!E#]%d&I(a*E+X-B.H/G0J1F2G4]5G6X7X8F;_?BAFBGCCDDEJFFGDH[IGJFLHMCNEOZP_QHRESJTHUCVHWEXJYGZG]d^F_DbHcJdFeafFhH
~ssk	f(J>I?b@HBHHZKIMJR[SJUJVIZE[Jbc
~ssl	i%I(J,Y/]3J4Z6]9H=J@JBJF[HFIJKJMJPZRKTJVJYXZ[_JaJdYfJ
~sso	V!]#G%X+I,I-E.J/I4G5J6I7J9I:F<J>^?F@ZA[CEEJFIGGHZIGK^NEOJQIRHSGTGUGVaWHX_[F^IaDcHdGeJfGgH
~ssp	G![#D%C&I(>)d*F+Z,F-E/C0F1F3a4G6F8D9G:C;H<H=H>B?[@HBZCDD]EEFGGGH[IXJZKDLCMDOFP]QHRES^UaV]W]Xc[G]C^G_EaFbYcDd@eDfAgChC
~sst	d!]#I%J(I-I4J6X9G:I;J=I>G?I@XCIDJF[HYIEKFMIN]PJTZUJV]XXZX[J][^J_JbJcJdJhJ
~ssu	W!H#I%J(F)I+I,J-F/a0J1J3H6J7H8J9F:G>I?EAJB_D[EIFJGIIDJIKHLXOFPGRHSXTHU^VFWZXHYYZ^[H]Y^G_HaYc[dGeJgHhF
~ssw	5!>(])D*E+?-b/X0H1E2_3?4@5F7Z8E9B;C<Y=C>D?DAAB]CGDGEEFCIaJ]KbLZM^N_O@P?QCRASITDUHVCWHX@YEZb[^^[_AaEcId_eZfJg]ha
~ssy	|G^
~st^	?!I#I%F&J(B)D*H+A,B-Z.G/>0E1?2?3C5G6I7E8e9^:f;A<F=X>J?[@bA^BYC[DHEDFBGEH]I^JIKdL^MFNBOHPIRYSJUGXGYIZF[Y^?__aEbAcIdJeHfHg>hc
~sta	A!d#H%D&C([*E,B.F/B0]2F3Y4A5H7C:E;H<A=E>D?H@[A?BbDFEGFGGEH^I^K^MYN=PES^TDU]VaXAYH[E]W^F_IaZc<d@ff
~stb	y:XV[
~std	j(_
~ste	F!G#C%F&F(G)F*X+b,F.[/B1B2D4H5F7E8G9@:_;C<E=F>Y?]@XAbCaDbEEFBG@HXJJK[MINGOEPHQERaSITCXBZF[I]Z^@_Ea@c@d=e_fdgD
~stf	|H]
~stg	s*Y:^@IC[D]KJWYZJ
~sti	M!a#E%H&I(G)E*_+D.H0G1_2H3A4H6Z7I8G9[:X;G<I=D>[?aAEB@DIE[GEHGIGJFKDLZM^NFObPGQISFTYUGVBWG]C^D__aYbDcEeGfC
~stk	j-J2Z9Z:^@XF[HFIYKHL[UZZGfJ
~stl	y9JH^IYZH
~stm	u-Y9ZHHKYZJ_Y
~stn	r9J>_BYHIKJ^X__fHh[
~sto	K#Z&H(F)J*D,Z.Z/X0[1Y2C3Y4C5b7G8H:B<G?E@IAZCBDBEGFFGEH^I@JWKYLIMGNbPBQHRZSZTBUCWEXAYC]_^EaGbJcJdDfagGhI
~stp	w=^H[ZI
~str	E!E#A%D&E(])g*c+j,]-D.X/J0B1B2D3C4C5H6B7C8I9=:@;C<E=>>AABBXCIDiEHF]G@HFIAJIK;LBMBN]OaPZQbR@SGT@UXVEWXXCYa[E]J^F_Ga<bFcCeBg^h@
~sts	_!J#E%a(G)J*J-I3J4J7K9H:J=J>I?IAJBICJDJH[IIKJNKOKPJRISbTaUJVJXJZG[J]J_HaJbJcJfIg^
~stu	Y#F%I(G)Z*I+H,J-G/H3G4I6J8J:I;K=I?C@]AJBXCXD^FJG]H_JJLJMGNGOIPISITHUIV]X_Z[[I]H^W_HaYbHcIdIfGhH
~stw	yDZHJQYY]
~sty	i#X,^3Z>J@ZBIIIKXMJOJZEh^
~su^	]!I#I%Z(F)J,X-H/H0J3F4H7J8Y9F:I?GAJB_CHGIHHIGJJLIOHPHRXSITIUIVIWJXIYZZ_[J]I^H_XaHbIc^e_gIhG
~sua	V![#J%I(_)Z*F,G-F.J0I1J2J3I4H6I8Y9F:[;Z=X>E?D@JA_BFDJEIFJHBJJKXMGNERISHTFUGWIXKYJZ^]]^]_ZcHfHgIhE
~sub	f!J(Z-^/J3H=^>J?J@]BHCXHDIGKJMJOIPJZbaJ
~suc	V!H#X%G(G*J+G,I-J/f0J3F6J7I8J9F:I=G>F?H@]AIBeCGEIGJHDIGKFLIMYNDOHPIRISHUFWIX_YJZ[[G]G^E_ZaGbJdFeYfFgHhH
~suf	b%a(b-F3J9J>G@IBIC_DIHII_KIOJPJVJZF]JaHhI
~sug	|?KHZ
~sui	g#a+Z-Y1J:X>Y?H@XB^CHHAIIKHMHNIV^XJY]ZE[ZaIcEfIhI
~suj	m0Z3I>JA[DJGXHHIJKJO^Y[ZJ_IdZfXh[
~sul	b#J%X(I-H/^3H9H:e;Y=J>I?J@HBHCIDIHCIGKHMENYU]VJWJXJZE]I^Y_KaZbZcJhY
~sum	l!Y8Z?]HIKXR[ZG
~sun	b!I#H%I(H)J*H+I-F/H3F4[6J7I8Z9H:H;J>G?^AJD]GJHJJJKFLZMHOGPXRISYTIU_VFWZXHYJZG[I]Y^I_ZaZdHfXgIhH
~sup	W!I#I%J(^)H*C+J-H/X1e3E5^7X8J9X:Z=H?ZBYCZDXEXGIIFKHMGNHOJPHRISITHUXVFWIXIYJZE[J]I^JaHbIcHdHfHgYhX
~sur	g(Y-I=J>J?J@JBJDJHYIYKIZ_[JbZeZ
~sus	n![@YH]X[ZJ
~sut	|H[RY
~suy	|I[KZ
~sva	q#J0]9Z>IHZIZKJX[ZH_[aJbK
~sve	w!^+JDHHYY^dH
~svo	y3Z
~svr	y*[9J?_
~sw0	|-b3JHEIGNJOI
~swa	q3J?Y@_C^HHZH[Z]]aF
~swe	h#J&Y4[9Z>J?Z@JCJDZMJNXXZZHbJ
~swi	[!^#H%I(H*I+J/I1X3J4J6J7J8J9G:H=H>]AHBECIDGGHHFIHJJKGLZMHNHOHRGS[TKU_V_WJXIZA[I]G^HaHb_cIdaeXf]gJhX
~swo	5!>(])D*E+?-_/X0H1E2_3?4@5F7Z8E9B;C<Y=C>D?DAAB]CFDFEEFCIaJ]KbLZM^N_OBP?QCRASHTDUHVCWHX@YEZb[^^[_AaEcId_eZfJg]h_
~sy^	k-ZA]HFI]KJ
~sym	f!Z-[/X3J9I=JBJCJHEIcMINZXZZE
~syn	F!@#@%d&E(E)B*C+K,C-?.E/B0h1h3G4^5D6G7A8_9>:@;B=@>>?@@>AEBCCAD>ECFBGkHYI=JBK=LAMaN@OAPGQIRfS@T@UAV=WBXAZ9[B]?^@_Da@bBc^dceHfggChA
~sys	[#J%H(I)J*I+Y,K-F/H0J1J3Z4I6J7J8J9F:X=J>F?G@ZAICGDbFJGHHXIXKbLHMFODPZRaTIUJVGXHY][I]H^I_IaGbIcIdIfIgJhF
~syw	s<^dXf_
~sz^	k#[(X)]+J3J9Z:Z>J?J@IBHCJD[IYUJXJZG[JhZ
~sza	l([-^9J:]>K?J@JBJCJDXHEIINJZZ[[hJ
~szc	l?I@]BJCaDJGJHJIIKJM_VJWYX[ZHaJ
~sze	l#I(I-I/J3I8]9^:J>H?I@IBYCJDJIHKILYMJN[PJS_TIVJWJXJZF]]_JaHcJ
~szl	u-J/Z9H@JB^HGIJK^M[ZH
~szo	u!]3H:^LYZI
~szt	y=JHZM]PZbH
~szy	h!G#I(X)J*J,I-[/J3H4J6a9]:I<[=J>F?ICZDZHDIGKELJMIOYPJUYVIXI[J]I^J_ZaIbYcJdIfJhI
~ta^	C!d#J&D(=)Y+I-[.I/I0@1E2]3^4C5I6X7]8Z:E;Y<E=J?^@_AXCXECFGHFIXJBKcL]MENCQHRAS@T>U]V_W=XGYCZX[G]D^ZaBbXcCdEeFfCgDhc
~taa	_!_#H%I)I*J+I,J-X.Y/J0K1I2J4J6J7J8J:X;Z=J?]@FAHBHCJDFGIHGIFLXMHOEPIQZRISJU]V^XIZB[[]G_ZaGbJcKgJhY
~tab	S!J#X%J(X)I*F+H,I-].J/H0]1H2I3J4G6H7J8H9D:H;Z<J=X>G@HA[FIGGHaIZJHKGMXNFOGQJTGVJWYXFZ[^G_Yb[cIdFeJhF
~tac	S!G#D%E&I(G)C*A+J,D-B.H/G0H1F2G3e4_5H6G7G9_:H;H<I=X>^?F@CAFBYCbDaE^FGGFHEIAKDLGMFNEOCPCQHRFSHT_UFVBWJXYYHZa[E]E^F_EbFccdIeGfDgFhE
~tad	W!b#G%H)I*I+I,J-[/Y0J1Y2J3G4H6I7I:^;[=G>G?F@DCFEJFJGIHAICJJKDLINHOYPGRISYTHUYV^WHYYZ@[I][^H_JaFbXc[eJgJhG
~taf	d!J%I(])[*X+Y-J3I8X>J?I@IBICIF[GXHJIIKIMJP]UEV[ZGaJc[d[fH
~tag	^!^#X%I(H)J*H+J-F.J/J0J1J3G4[5J6J7I8I:Z;Y=I>E?Y@ZBFCGDHFJGXH^IDJJKHLIMGN]OIPIRIS^TJUIV]WJYJZA[I]GaHbHc[dIfYgJhH
~tai	W!G#H%I&^)I*I+G,X-[2J3G4I6J7J8I9J=I>I?H@FBFCZD^EYFbG^H?IcJIKFLJMINYPHRYSIUXVFWXXH[J]I^H_IaIbGcIdIeJfIgIhH
~taj	y>JaZ
~tak	W!]#E%G(F)D*E+H,H-D.J/Y0J1J2I3a4[5I6I7H9F:F;]<[>I@YAJBCCaFIGFHEIIK]LGMaNEOGQJRHSHTHVDWIXFYJ]F_FaJbHcXdHeJfHhZ
~tal	K!]#E(Y)G*G+G,E-Z.H/@0_1]2F3[5F6E8D9D:_;F<HADCGDGFFGDHYJ_KILCOCPGQGRJS[T[VHWI]@^E_XaYbZcEeGfJgdhD
~tam	a!I#X)J*J+I-Z/H0Z3E4I6[7J9H:X=[>[?G@[AJBZCHDYGJIFKELJMGNHO]RZSJTIUIWJXHZH[I]G^J_IaZbIcHfFgKhY
~tan	R!_%D&Y(C)[+I/F0J1Y4H5H6F7G9F:];c=X>F@>AEBYCDDHEGFFGXHCI_KALKMJNXOFPGRESETEU_VJWFYY[H^^aBbJcYfJgFh^
~tao	r(^3[:[HIZJ
~tap	e!J#X%Y(H*]-I3G4Y9G:J>a?JBHCbDYEJHCIGKGMJNIOZPITKVIXI[I]IaFbJdIe]fJhX
~tar	M!G#E%H&H(^)D*C+X,E-?.J/I1Z3H5Y6D7C9[:G=G>J?I@YADBbCJEIFIG_HFIDJIKcLCMaNIODPARDSBTIUEVHWHXCYXZI[E]Y^Ba]b[d?fe
~tat	O#Z%C&J(B)G*H+F,J-F.I0Y1G3^4I5I6F7J8G9A:I;X<I=C>H?E@FAFB[C^D?EFFGGEH_IEJFK]LFMYPIRESbTDWHXcYGZE[G]C_Ea]cZdYfIhC
~tau	o(J6_HDRaZHa[fJ
~tav	p(Y/Z3^9J=J?IBJCJDIHFIbKJSJTJVIZG_ZfI
~taw	j*Z-J/J2Z7]9I:X>J@_BIDIHFIGKHMINJPJV[ZE]aaJ
~tax	|HZVJ
~tay	i@IBJHJI]L]T[ZH[I]Ja]g]
~taz	c!I%J(H)J3I:H=H>J?H@JCJDJKJMJNHS^UYV^W]XXZ^]J_JaJbIcJdJ
~tba	u-]HJ
~tbe	i%J(J9J=I@JBZDJGHKIMZPJUIVYWZZHaJcZdFeIfd
~tbo	rBIHEcc
~tbr	l#J%X-I3a4J5Z9I=^>I?Z@JDHHDIXKJOHVZZHaI
~tca	|HIb^
~tch	Q![%G&I(Z)I*F+F,I.G/E0I2I3A4F6a7G8G9D:F;I<I=F?I@FAeBBCDDCEIFHGFHXIAKFNHOdPIQJRDSGTGU^V]WHXFYJZ?[G]]^ZbZcEdXf[gEhY
~tco	r!^%J-]2H3I@JBJDJHCIHL]NHPJWHZId]e[
~td^	|JZ
~tda	p1]3Z>]?JCJDZZHeKfH
~tde	g(^8Y=Z@JHFNIR[WZ
~tdi	w!_HHPJRXZI
~tdo	|@^HJ
~te^	J!?#B%B&E(Y)G+I,E-G.I0Z1E2D3@6X7H9G:D;Y<E>b?]@EABBACIDEEEFCGHHXIYJDK[LFMbO[PHQIR_SGU?V^WJYZZ_]^^KaJbHdFeJgGh]
~tea	T#H(Z)X*H+J,J-F.J/I1J2J4I6J7J8J:];J=G>A?X@IAJBECIDFEJFIGHHfIEKFLIMeOHPHQXRISITIUGV]WHXHYXZD[H]GaEbGcHdHfH
~teb	I!E#C%_&J(B)E*G+G,[-D.I/G0Z1Y3D4I7G9H:E;I=X>D?E@DA]CGDDEGIDJXKELENCOFQXRYSFTEUBVCWEXFY^ZH[E]E^C_^aXbIdbebf]hC
~tec	Y!H#Y%E(Z)H*H+J,I-d._/H0G1I2]3G4I6J7H8J9D:F;a=H>F?G@FAIBECGDGEJFZGHHYIbKELIMGNHPZRIS]UHVGWHXHYIZA[I]G^Y_HaHbHcGdIeIfHgGhF
~ted	u1YHYZZ
~tee	f!J#^%J(J*J+J-G3F9Y>F?HBFCHD]I^MGNFOIPZRZV]XJZX[J]I^J_JaIbJdJ
~teg	]!H#J%I)I*]+I,J-[/H0J3F4J6I7I9G:H;J=H>]?YAIBGDEEFFJGJH@I[LJMGN^OGP^RJSZTJUGVEW^XHZB[J]H^JaGcHdbe]fGgIhI
~teh	c-[3[9J:J>I?Y@JBJCYD]HEIaKHMJVJZEaIfX
~tei	f![#[(J*J-G3G4J7Y9Y:I=I>G?H@EBHCHDHHHKDMINXOXRJTJU^WJX]]Ia^cJdJfYhI
~tek	l%J-X2]9J:J<[@JF[HHIaKJXJZJb[
~tel	L!G#Y%H&H)D+J,J-I.Y/E1F2F3d4C5F6b7D8E9C;E=H>c?[@JAEBDDcEFFFGHIDJGKBLDNJOfPBQXRDT_UZVZXAZB[G]H^D_CaYb_cCdAeGfBgEhA
~tem	M#J%D&I(G*I,G.H/C0G1I2G3J4E5H6F7E8F;G<H>@@cBYCHDaHEJJKbLeMIOGPDQHR^SFTcWEX_Y^ZA[C^F_DaBbFcXdCeHgE
~ten	D!I#Z(Z)^*I+D,].F/A0Z1@3[4D5D6B7D8F9G:_<D=J>C?CAcBCDEECFGI_JAKFLENHODQDSIT=UcVFWdXhYDZZ[F]_^E_CaBbCc@d?e]f_gD
~tep	_!Y#H%X(H)J*Y+H,J-G1J3F4[6]7I8J9F:H;J=I@FAIBGDYFJGJH^IFKHLZMHNHOHPXR]SJTIUIVGWJXHZa[J]]^J_IaEbHcJdJfGgJhI
~ter	<!Y%I&F(C)>*@+[,D-b.C/a0I1A2]3a4C5A6I7B:[<E=E>I?J@YAEBHECFZGZHFIeJdKXLFMYN_PFQJRYS[TFU=V=WIX>YGZI[G]g_Ba?bZc]dXeFfXgXhZ
~tes	Z!F#H%H(G)H*I+I,J-G.J/H0I3]4H5J6I7I8H9^=b>E?GA]BbCHDEEJFJGIHGIFJJKXLHMGNZOGPGQbRHSGTJVEWIXG[I]F^I_GaFcIdFeIfGgIhG
~tet	Y%G(F*G+I,I-E.J/H0I1Y3[5G6H7Y8I:F=C>X?E@IAJBJCFDJFIH]JJKILHMENHOFQJRHTGU_V]WHYXZF[G^X_XaEbFcFdceIfYgIh^
~teu	W!H)Y,Z-D/H0I1I6I7[8Z9E=I>I?E@CAZBFDFEFFIH[KELIMKNEP[RGSHTHYI]X^Z_YbYcGeIfFhF
~tev	j%I-J;Y>K?]HZIZJXKHN_ZDhI
~tex	y>]?[DGHEa]
~tez	wQXZ[
~tfa	pBIHZM]NJT[ZZ
~tfi	o5_JX
~tfl	uH_ZF
~tfo	y([>Y_]
~tga	y([L^TJ
~tge	f!_#H(J)J-I3[4J9J:b=J>H?J@FBHCYDZG]HFIIKHMINIPJUXVIXJZE]J_JaJbJfIhI
~tgl	r@JPaV[ZH^J
~tgo	|cY
~tgr	j!H#Z1[@JBYCJDJKJPITYV^ZF[_^JbJ
~tgt	|HaKGZI
~th^	C!B#B)I,Z-Z0G1B2Y3I5F7[9D;[<H@FAaBZCID_F^GHHCIXL]MXNYPHQEUAV>WJX?YEZb[B]E^B_YaabZcId@fAgJhH
~tha	G#G&H(E*J,H-b.W0G1Y2J3J4]5Z6G7D8E9a:G;Y<G=J>a@DA[B[DFG^HEIYJZMEO[PFQISGXGZC]B^]_HaGbCcFdHeGfHgJ
~the	B!X#?%F&G(Z)J*H,Z-I.F/^0E1E2J3^4C5E6F8X9a;H<E=I>Z?cBCC[EDFXG_H_IIJDLZMAOJPGQHRHSZTIUIWZZH[]]C^E_IbEdCeCfXgEhD
~thi	K!D&I)I*G,G-[/G0G2H3I4F5G7Z8^9_:X<H=Y>C?B@bD[EHHIIGJXKZLJMJNJOEQISFTDVaWZXGYG[I]D_FbJcGdFeGfDgFhI
~thn	u-GJ_
~tho	J!E#D%E)[*b+c,F.J/E0H2J3Y5J6G8H9E:D;G<I>[?c@FAGBZCdDaEGFJG]HJJIMEO[PHQIRFSFU@XEYHZ;[Y^CaFbGcEeCfDgEhX
~thr	S!G#J%H)J*F+Y,I-C.J/I0I1H2J4I5J6J7X8H9Z:J;J=G>F?F@JAHB^CEEJFIGIH[K_LHMGNYOHRHUGVJWGX_Z^[G_Fa]bIcXdHeXfHgXhY
~tht	y,^HH
~thu	s,I9I>_@YBJH_IJKIZF
~thy	r0XfY
~ti^	S!C#E&J(Y+G,I/F1G2G3_4F5I6F9J:X;J=_>E?Y@GA[C[E]GYI^JJKELFM[OBPHQJRHSFTEU[WZXCYGZ=[[_HaAbDgFhD
~tia	U!H#^%X*H+H,X-G/H0J1J3F4I5J6J7H8J;J=X>GAKBYCGDHFIGHHZIGJIKFLINDOIRIS[TIUZXGYJZ__Ib]cGdFeH
~tic	J#J%D&I(H)B+E,^-D/G0F1F2H4J5H6G7H8E9b:C;I<[>]?b@DAFCGEFFIG]HcICJGKHLYMAN]OEPDQHRESETEUBVGW[ZF[D]G^a_EabbCdbeJfEgFhC
~tid	f#[(J+J3I4J7^9H:I=I>G?H@]BHCJD]IGK_MHNJOJRaSITJV[XJZE]IaIbJcIdHgXhI
~tie	V!D#H%X&J)X+H-b0H1H2G3a4Z5I6H7^8H9E:D;G<J=Y>C?DAIBBD[EIHCIbJJKFMGO[PdRYUFVIWHXDYIZA[F]D^E_ZbFdBeIfDgJhE
~tif	Z!Y#J%I)J*I+J,a-I3^4J7I9I:I=I>G?]@HBGDHHaJYKHLJMINIOJPJRJSJUHVIWIXJZA[J]G^K_JaccIdJfJhJ
~tig	Y#X%b(_)I*G+I,H-E/H0J1J2I3D4F5X6I7I8I:G;b<J>^?J@CAIBEDDEXFJGIHAIFJJLHMZO^PHRXSYUGVFWHXEYXZI[H^H_HaZbGdFeJfGgIhb
~tij	i!Z#H-J9J@_CJDXHDIGL[NYRbT[VJZF^JcJfH
~tik	u!Y3^>JHIV[ZJ
~til	I!^#H%G&G(Y)H*A+G-G/F0X1]2D3D5I6I8Z;J<F>Y@aBGCIDBEDFDGEHGIYJDLXMdNCPXRDSBT^UBVXWC]C^I_[bYd[eXf[hB
~tim	M!D#a%^&H(D)F*I.H/C0E1F2H3C4E5G6G7E8F:E;G<H=E>@?C@YCJDZFFGEI?JFKbLGMWNFObPEQHRgSETJUEVDX[YGZI[F]^^E_EaabEccdEfEgE
~tin	^!H#_%J(H*J+I-F/X0_3D4I6^7J9I:I=I?F@cAJCGDDFZGJHFIFJJLYNFOXPIRYSJTXVIWJXaZA[I]]^J_IbIcIdIfIgJhG
~tio	?!>#B&G)D*[+]-[.F/@0@1H2B3C4A5J7H8I9=:Y;H<^=]>>?a@<AHBEC^D[EfGZHcIBJIK=LJMFN^ODPDQXRESFTGUbVHWZYXZE[X]C^__EbBcZdaebfJgGh=
~tip	c#_(J-I9H:a>I?J@HAaBICJDIHDI]KIMXNJOZTJVJXI]JaHhY
~tiq	r-HIJK]N]WXZHaZ
~tir	e!J#I(J+J-J.Y1_3K4Z8Y9I=[>I?]@IBHCGDYHBIIMJU_VIWJ[X]JaJdJfJ
~tis	g,[/X3X=JBYCJDIIGJYNdWIZGaZdG
~tit	^!I#Y(I*J+I,J-Z/H0J6J7d9I;J=H>J?F@]A_BGD]GJH_IGJJKELIMHNFOHPJSITIUJVHZA[I]H_FaHbGcHdZfIgJhG
~tiv	G!j#J%E&c(G)Y*I+C,]/C0[1D2D3Z4A5F6Y7B8]9A:>;]<J=?>H@>CJDDEAHCI>JHKEM@OAPDRBSBTHUeWJXbY[Z8]Aa?cdd_e_fCgEh?
~tiz	w9^>J?JK]ZHaI
~tj^	|3Z>[aI
~tja	i!J#J(I)[*J-J2Z3J4J9H:J=J>I?J@ICJDIHDIHKHMJNJS[UaVHWJZE]JaJbIcJd[fc
~tka	y9JZ[]^
~tke	y@[I[
~tki	o9Z:J@YF[HII^NXUZZJ
~tko	[!]#G%Y&J(Z)X*F,G-E.J/J0H1I2X3E4G5J6I8Z9D:]<J=J>D?E@DA]CYEJFIHFJIKELZMFNFP[QJRHSGTGUFWHXFYJZY][^]_[aHb]cHdGeJfFgHhH
~tl^	j9J?IH[XbZI
~tla	y9JH]I^ZI]J
~tle	u&[NZc]
~tli	d(I)J*[7K:J=I>J@HBIDHIXMINdOJPJSITJUHVIWcZD]JaJbIdJfJgIhZ
~tlo	W!I%J+J-I3H4J7J9H>G?I@FBcCJDJHbIHKILJMdOHRKVJXJZD[F]I^J_JaJbHcIhI
~tls	y+JDHHEYa
~tly	]#Y(I-a/G3J9J:J?I@bBICJDJGYKXMJNISXVZ[I]J^JaJ
~tm^	oBHHHReZJdGfG
~tma	h-]3J9Y>I@JDKHcKXZHfJ
~tme	h(Y3J@IBJCYF^G]HJIJKJVaZY
~tmr	|-J@ZHIIJX^ZH
~tn^	r,X3^>JSJc[dY
~tna	r>[HGIZKJTYVZZHbZ
~tne	a!I#J%Y(H*J,Y-H/H0J3H4I7J8]9G:e;J>X?I@FCIDHGIHJIFJJKGLJMFNIOJPGRJS[TIUJVIXJYJZB[I]I^JaIbIe_fXg[hI
~tni	i!J#I%K(J-H0Y3H9G:J=J>Y?J@YAJBHCIDIIEKaMINJOZU]VIXIZF]J_^aIcXdYeYfJhZ
~tny	h#J%J+J3J4Y6Z8Y9J:J>J?Z@IBICJDGP[UJVIXJYYZXaKd_eJfX
~to2	|-^
~to^	D!^#c%^&Y(?)J+D-E/G0F1Y3_5D6C7D8E:Z<C==>F?E@CAHBZCGD]ECFCGHIJJJK?LZNIOYREU^VbX]Yc[C]]_^a^bFcAdFeEgAh>
~toa	s)_U^VJZI
~toc	g!J(])I*J,G-J3I9G=F>G?G@IBZCIDJHXIIK[MJNJRJVJXIYgZG]JaYcFfH
~tod	S!H#I%G(D)F*c+[,G-Y.I/F0I1X2I3E4F6I7I8G9X:E;I<J=E>C?e@bAHCeDCEHFIGGHGIAJHKALHOFPFQJRFSdU_VCX[YI[G]E^J_GaCbFcGdFeIfEhE
~toe	j!Z#I%X(J,J-J3]4J6[9G>X?J@GBICJDJHXIHKIMJNJOGPZV]XJZ[]IaG
~tog	l(H6^<Y=Z?Z@HCJHJKYTIVJW^
~toi	|HJb]
~tok	W!G#G%G(F)H*G+I,l-X.J/H0I1I2J3E4G5J6I7H8I9E:H;I=G>F?]@FAIBECHDFEJFJGIHGIEJJKELHMGNIOGPFQJReSITIUHVFWIXGYaZ@[I]G^I_HbHcGdHeEgIhG
~tol	Z!H#H(F)Z*H+I,I-G3G4]9F=X>[?XBDCGD]HCIXKXLJMGNYOHRJSJTHVYXXYZZ[[I]H^X_IaGbJcId]fIgH
~tom	U!G%Z)G*I+I,I-^.J/I0H2H3X4I5I6J7H8I9E:F;J=Z>Y?D@bAIBICGDEEJFJH[IJJZKILIMGNDOGPHRITHUGVFWHXbYJ[H^G_GacbHcHdHeJgZhG
~ton	X!C#G%G(f)Y*H+J,_-F.X/I0J1J2J3E4Z6J7G8J9F:Z;I=G>J?F@EAXBECHDFEJFJGXJIKFLIMGNGOIPGSaUGVEWIXH]G^H_Ib[caeJfGgGhH
~too	_!I#H%H(X)Z*H+K,J/[0I1_2Y3H4H6J7I8Y9F:I;J=H>[?]@DAXB_DHFJIFJ^KELJMGNFOYPXRFSITIUHVGWJXFYJZB[J]Y^Z_IaFbHcIdGfFgZhI
~top	P!Y#J%E(D*G+H,H-D0^2H3F4G5H6G7G8G9B:G;X<I=X>D?E@AA]B^CDDDEIFHGEHdICKBLJMbNEOFQIRZSETFUGVDWHXFYE[F]a^I_FaDbdcHdEf_hH
~tor	B#B%]&c([)a*_+E,H-:/H0I1@2c3_4]5_6E8a9E:d;G<b=>>^?^@?ACB=CCD>EHFEG?H^I@JEKYLCMFN[OCPbQ^RBSYTJUIVYWFXBYCZ=[A];^G_baZcHfBgBh=
~tos	f!J#Y(J)^-[3J9I:K=H>JCJDIHaIIKINYSJU_VIXJZH]JaJfI
~tot	f!]%^(H-I2^3I4J9Y:Y;J>H@JBXCJDIHEIHKJLXNJOYTGXH[Y_Z
~tou	Y!Z%G)a*G,H-Y0I1]2J3D4H6J7I8J9_:G;J=G?EAIB[CGEJFJGHH<IFKDLJNYOGSYTXU_VJWHXIYJZH]G^]_HaZbHcG
~tow	]!G#H%H(Z)G*H+I,J-a/H0J1I3Y5J6I7G8I9Z>G?E@EAZBXCGFIHYIFJIKFLIM[NGOJPGRHS_TJU]V[WXXG]G^H_GaHbEcHdFeJhI
~toy	s#]-J9YHEKJVZ[XhZ
~tp^	y+XHIc^
~tpa	w@IBJHZSZZG^Jh_
~tpo	|NIW]bJ
~tr^	U!J#E%[(H)F,H-J0I1I4I5I6I7J8I9E:Y;I<J>D?D@_AIBYCYD^EXFHGXHCI_J_KaLHNEOXPFQJRXSFTJUEVYXGYJZF[FaCcHeJfFg^hE
~tra	?!F#G%F&D(Z)e*a+b-G.D/h0F2B3E4E5@6E7c8@9;:Y;@<X=Z>D?>@YADBXC=DaEDFDG@HbICKBL?MENGQARISdTeVBX?YEZY[I]J^Fa=bFcDdHeZfZg^hA
~tre	U!I#X&H(C)F*D+c,F.Y0I1I3G4G5I6H7G8H9C:G;G<J=E>C?Z@[AHB[CGD_F^GHHDIHJJKGLHNXPJQbRHTGUFVDWHXDYHZ_[G^H_Ga^bFdEeIfFhE
~tri	M#[%I&I(X+a,G-D0I1G2H4E5H6G7F8F9D;G<I=_>B?C@XAZCIEHFXGXH^IAJFK^MCNdOGQdRFSFUFVIWGXbYH[F]D^I_DbDcFdEeHfEgFhJ
~trl	g@HBJHJKKMZ^IbZhc
~tro	H#J%@&G(J)A*D+[,H-_0D1E3@4g5f6C7F8B9=:G;H<D=?>Y?A@[ABBaCID_EDFDGIHAIbJeK;MGNHPCQGRHTBU@VGWCXbY[[G]A^FbDcHdHeE
~tru	_!I%X(G)J,I/J0J1Z3J4H5X6J7J8[:J=G>J?J@HAJBGDIFYGJIJKIMINIRXSITJUIVHYI]J^^_JaJbIcZeZfZgbhI
~trw	|BJM[TZ
~try	c+H3]>I?JAJBHCJH@IIO^YaZF]J_YaZbX
~trz	d!J#Z%J(I*J+K-H.Y/I0Y1J3[4J9F:_=Y>Y?I@[AJBHCHFZGJKGM[NHOHPJRJSJTJUJVIWJXIZE[J]G_Xa]bJcIdIfXhJ
~ts1	|9JHFS_
~ts5	n#FH[Tb_I
~ts7	|H^
~ts^	T!J#J%I(Y*X+[,I-a0Y1I2J3D4I8I:I;H=H>F?FAXBCFJGXHEJ[MENYO[PXRITXVHWIXHYJZC[H]F^F_GaZbIcXeJg[h]
~tsa	s-Z7Y9J>GH[IXLZNHTIXJZH]]aG
~tsc	u.]6aBJNJZI
~tse	]!J#I%b(F)J-J/J7J:J=I>I@ICJDIHEIYKYMJNESZTYUHVHWJZD]G_JaJbIcGdIffg^
~tsf	o*^?aHHXZ
~tsi	d([+X3J?JC[D^GZHHLaPJZF
~tsl	|6_ZJ
~tsn	y-Z9YHY
~tsp	d#]%J)J*Z1W3J7^@IDJHFIGKJN]OXPJVJZD[bbIc[hI
~tst	j-J0^3J8^9J@ZBJCIHFIHK]MKO[S]ZGeZfJ
~tsy	|G^
~tt^	M!X%E&H(G*^-Y0E1E4E5F6D7C9Y:G;E<]?A@XEFFFGFJHK[LBNaPBQIRESDTXUIVIWYZ]]a^Z_BbIcCd@eGfYgHhX
~tta	Z%Y(G)I*G+I,J-[0J1J2J4_5J6I7H9C:G;I=G>F?[@aAHCFEJFIGIHBIJLIMHNaQJRISITaUIVGWIXFYJZ[[H]G^H_YaGbGdGfHgIh[
~tte	M!C#X&I)I*D+F-Z.H/a0[1F2Z3X4D5G6F7G9G;F<H=K>J?D@^AFCGDIEJFJGCIfJEK?MBNYOFPGQHRZTEUCWDXdYGZ[[F]]^K_CbFdCfFhZ
~tti	Y!]#]%d(J+J,X-Z/J3]4I7J9[:I=H>G?H@[AZBECHDGGIHHIHKEMINIOIPJRISJU]VGWIXGZC[I]I_HaHbIfHgIhI
~ttl	k+JDGHGXbY^ZJ
~tto	Z!B#E%I(c)I*I+H,I-E/H0J1J3[4H5J7I8Y9G<Y=H>Z?E@EAHB[EKFJHAJIK]LIMFNFOYSYVEWHXFYJZX^J_^a[b]cHdHeJfGgIhG
~ttp	y+XHIc^
~ttr	b!K%I+Z-J0J1J3X4J9J>I?JBICIDHG]HaI_K^LXMINJOIPYRJTJVJXIZC_JaJcJdJfHhI
~ttu	qKJZHha
~tu^	f!H%X0]3I9J:J=I>J@IBZCJDHHZKJMJNJPJSbUFVGWZXJaIbHcJdJeJfY
~tua	_!J%J(J,K-G/K1_3I4I6J8J9J:J=I>J?H@FBGCJDIGIHII[KDLJMYNHOIPJR^UJVIYIZA[J]K^JbJcHdHeJfdhe
~tub	y>]HIKXc[
~tuc	e!J#I(I)]+I-J3J9G>J?J@YBHCZD_H]IIMJNJVJXXZ^_JbJfJ
~tud	g3J9Z>G?DDIG[H_IZKJNZTZV^ZG^Z
~tue	f-H@[BXIIKYNXR[XJZAhd
~tuf	|G[HJ
~tui	s@aH]ZIdI
~tuj	l%Y(])Y*J+Y=IBJDIPIVJb^fX
~tuk	|>[RYaH
~tum	w1ZHJKYaZ
~tun	]!J#J%Y(J*J+I,X/J0J1X3I4]6J9H:J=I>Y?I@ZCHE[GJIHKHMINGOIRISJTFUJVIWJX^YYZI_Jbbc]dIfGgJhJ
~tup	_!I#I%I(H)I+_,_-J1J3Z6J7J8J9G=J>I?H@IBICHDdE^GJIJKIMJNIOJPGRJVHWJXJZD]J^J_IaIbJcIdDebfIgJhJ
~tur	L!_#F%Y(A)^+H,Y-G0G1E2G3H4J5F6X7D8_9A:F<Z>D?F@EAEBACCDCEEHEIFLFMBODRJTEUbV^WCXDYYZF[E]C^HaFb^cYdeebfXgHhH
~tus	n@XBYHIK[RZb_
~tut	e#J)J-b/J3G5X9Z:J=I>I?J@JBYCJHZIEKFMJNYOHS[TXU]VHWJXJZE]J_JaJdJgYhJ
~tuu	|9[
~tva	s)J*Z>[HILZ
~tve	|KX
~tvi	wDX[[
~tw^	s-_
~twa	i%Z-J0J1^9Z>J@GBJCJDJHZIYKYMJNJQXY[Z[aJdJfI
~twe	X!G#F%F(G)H*b+I,H-F.J0Y1I2J3Z5I6]7H8X9E:G;I<Z>D?E@cA^BDC]DYEIFJGIHHJIK]LXMENGOYPGQJRHSZUGVFWIXFYJZ@[H]E^I_FaFbHc_fEgHhH
~twi	e!J#G(I)J-H/G3I7J9G=J>Z?IAeBHDIEJH[IHKGMJNJOJSZTXVJXIZZ]I_EaHcJfJh]
~two	P!H#E%G)F+G-Y.I/J1G2Y4I5F7W8G9[;G<I=H>G?CAHBXCDEHFINZOGPEQ]RFTFUZVXZZ[Z^Y_FaCc^d_eHfBgE
~ty^	M#F&I*]+X,G-b/E0G1G2G4E5G6F7d9C:D;Z<J>Z@GA[BAC[FGGEH[I]J]KBLFMYOEPIQ]RFSETIUEVEWEY]ZC[E]C^J_Db[c]eGfDgEhE
~tyc	s*ZDJHIIHKZNYU]ZIh]
~tye	oEJHJNJcb
~tyf	yH[I^ZH
~tyk	yNYW]
~tyl	f#I*J3J9I:J>J?]@^BHC_DJHHIIKIMHNJPZV^XJZC[baHbH
~tym	p-X:X@ZL[TZ
~typ	V!I#_%H(G)J*I+J,^-F/G1J2I3a4J6J8J9G:a;J=J>B?H@^AIBECFDFFJGXHBI_JJLJMFO^PIRJTHUJVGXGZE[H][^I_IaCbJcJdIfIgIhc
~tys	|#Ka^
~tyw	s!]QXdZ
~tz^	w:X>[
~tzd	sO[PYZI[[
~tze	Q#J%H(^,G-G/I0I1I2J4F5I6G7J9J:];^=X>D@HA_CHDEEIHHI]JHKCMDNDQJRGSFV[WIYH[J]_^Y_ZaXb[eGfGgJhE
~tzi	|h_
~tzl	yCZDIHIMIg]
~tzs	|C]HZZG
~tzt	Y#](F)J*I+J,Z-J/X3I6J9H;J>K@XB]CGEYGIHAIDJJKbNIRJSITHUHVGWJX^[I]G_JaHcIdGfGgahF
~tzu	b#J%J(I+J,J-I:I=X>J@JBICIDYIJKINYPISZTXU[VZW^ZJ]YbIcIdIfX
~ua^	o3J>YHHL[M]T[
~uad	|3I>JHIO^
~uag	yZX
~uai	m!Y3]7[>I_YdZ
~ual	Z!I%I(H*J+J,J-E0J1^2J3H6I7J8I:I=H>H?I@HBFCHDHGHIDJJKaLIMWNXR]TJUIVHWJXIYIZE[I]I^I_JaIbIcGdEeIfdhe
~uan	b!J#G%X-F/J3J4K9F:I=J>HBZCGDIIFKZLJMHNHOISKT]UIVIWJXbZ_[J]I^IaIbJcKfIha
~uar	S!Z#Y%H(^)Y*E,G-D.J/X0X1I2I4G5J6H7Z8X:Z;Z<J>C?C@FA_BEDIEHFIHAJIKaNEOXPYSGTDUFWHX]YI][^]_YcGeJfFgHhD
~uas	l*Y/[9J@YAYC^HJKZZH
~uat	i!X-I3H9J>X?H@YBICJDJHIIgKIMJNIOHXJZEaIhJ
~ub^	u,J9[H]ZG
~uba	u>aHFNZZI
~ubb	r3Y@YA[HGKaZI
~ube	[!H%G)J*J+X,J-G/a0[1J3I4I9G:H;I=H>^?H@FAXBED^EIFJGIHCIFKFLIMZNFO^PXRJSXT]UIVHWJX]ZB^IaFbHc[dGfHhH
~ubi	j!Z>_?_@XBICXDZHFKJVZ
~ubl	d#J(I-J7J?J@HAYBYDJH[IIMJSYZb[JdXfIhI
~ubm	oHFZb
~ubs	m([-^3H9I=^>I@YBJDXIGKJMJOIPJZI_X
~ubt	|?ZI[ZI
~uc^	h!^(JHJJZNYTZZG^Y
~uca	j9J=J>H@XBJHYIIJYLXN_O[VIaZ
~ucc	Z!I#H%I(H-J/f3I7J9J:J=J>H?J@ZBeDIEJH@IJKILJNFPHSIUGXJ[H]J^F_JaJdGeZfHgJhJ
~uce	|BYHJZJb]
~uch	X!H#Y%I)H+G,I0J1[2J4H6I7I8J9[;I=F>HAIBFEJGHH^IYJJLIMJOGPYRHSIUIVFWJXbYIZY[I]F_Za]bHcHdGeJhG
~uci	r/^9IB]HJLYRZ
~uck	M#B&X)Y*D+D-C/I2H3H5J7I9X:[;E<H=]>J?I@IAJCYDZGFIAMJNAOEQJTEUXWZZ[[G]I^CaZbXd[eYfZhB
~ucl	|f]
~uco	o,X9[@ZBXHHP[ZI]]dJ
~uct	f#W-Y?JBJFZIJJcNHV^ZFbX
~ucu	j(J3F4Z9I>J?I@KBYD]HEMZNYU^VJWZZIa]
~ucz	u6cGZHJZJdI
~ud^	J!H#@%C&H(C)J*E+F,X-F.H/f0f1E2G3D4E5G6^8E9I:D;I<H=H>F?Y@CAZBCCDDDEFG[HZIFK@LJM^OEP^QHRGSETdUCVZWFXFZ=[C]C^C__aDbCdZeFfAg]hC
~uda	d!J#I%I(H,[-X/Z0J3H4J7J8J9[:I=H>G?H@ZAHB]CIDHGJHDIGKFMHNJOJPJRJSJUJVHWJXIZY[I]H_eaHbJcIdJeZfIgX
~ude	]#Y%J(I)J*J+I/I1X3G4J6J7J8J9H:]=J>]?CAJBZCGDEGYHJJJLJMbNHOHPXQXRJSJTIUIV]XIY]ZB[I]H^X_IaHbIcIdIfIgZha
~udf	i/dG[HFMINJ
~udg	wA[_Y
~udi	a(J-Y/[3Z9I>J?JBGDHE[IIKJLXMJN]VXYY][^I_JaJdJfJhX
~udn	y-Z
~udo	p#J@JB^HXTZZIa_dJeX
~udr	s+]?X@[HZKJZI[[
~uds	u0_HJ
~udt	rHGIJJYKaMZg[
~ue^	[!J#X%Y(G)K+X,K-F/[3I4I6J7J9Y>W?HBYCGDYGJL[MaOIPISKTJUIVHWJXIZI[^]X^]_JaHcJdHfIhI
~uea	Y!H#c%J(I*J+J-]/I3I4J7J9J:I=J>H?F@EBZCHDHHJIHLJMHNIOJPJRJSHTbUIVIZE[^]I^J_JaIb]dIfJgIhI
~ueb	p=]>]BYCZZH
~uec	rZ^
~ued	Y#]%J*H+I,I-F/H0J1J3F7H:H;J>[?EAJBXCFDFFJGHHHIHJJLHOHSITFUXV^WIX]Z^[Y]FaEbFf]gIhE
~uee	y#[
~ueg	yC[HZc]
~uei	f#_-I3J4J9I?JBICJDXJXKHMINJOJT]XJZF[Y]aaIbYhJ
~uel	^%J(I*J-H/H0Z1J3F4J6I9H:I=I>[?G@DBFCHDEGZHDIEK]LJM[O^RJSJTJUIVZZH[I]I^JaIb]cJdHfHhf
~uem	l%J8Y=X>H@ZBJD]HZPZS[U[ZH
~uen	X!a#Z(F)]*Y/I0J1J2[3Y6I7H8J9Z;H=G>G?F@ECEDYEJFYHXJJKCLYMGNEOHP[RJSITHUEV^WHXGZF[X]G^X_XaGbGcHeJfFgI
~ueo	r#Y-JHIT^XI[XbZ
~uer	[!I#a%I(I)I*X+Y,J-G/I1J3G4I6J7I9W:H=I>D?Z@cBDC^DDIJJJK^OHQ^RISITIUHWJZJ]G^I_JaEbHdIgJ
~ues	N!I%F&I(Y*_+J,G-a/F0H1H2I3C4G5I6Y7I:g;H<I=C>A?cAFCEDJEGFGGGHbIGJXKJLXNDOJPCQHRYS]UFWGX]YGZB[E]C^F_EaDbFdFeHfDgGhD
~uet	yEXH[a]
~ueu	wIZNZ
~uev	d#J-H/Y3I4J8Z9K>I?I@YBZCIM_NXOIVJXJ][aJdJfJhH
~uf^	i-J3Z9Z>W?^@JCJHFLZNZOJQZZG]Ja]hJ
~ufe	j#J,X-X9I=^?J@GCIDJHIKJLXMIZ^]YaZfI
~uff	a%a(a+Y-E3I9X>X?Y@HBGC_DGGZHFIYKIMJNJOJPITKV[XJZG]JaIhJ
~ufg	o+Y8X@JHGIJL]VZZY]]
~ufi	r([-YI]KI
~ufn	w3_
~ufr	wH]QZ
~uft	j0X>Z@JB^HHL]MJR[ZGcZfZ
~ufu	r%X3I8Y@JC[DYHJO[ZJ][
~ug^	f!]#I%I(J+X-H/J0[3I4J6I8Z9G:J=J>X?I@GBHCHDGHCI[K^MINGOIRJUZVJXI[J][aHb]cJdYfHh^
~uga	l!X-K2Z9JIJSZTJU]ZHdJfc
~ugb	y4[9Z?ZHI
~uge	m(Z8]@]QWTZZI
~ugg	u-XHX
~ugh	Q!I#F%H(Y)J*Z+^,J-[/I0J1J4I5J6J9H:J;J=F>E?IAJB[C[EJFJHII_KZMGN]RISHTXUCZH[H^H_JaXdGfHgXhY
~ugi	j(I)]-J2[3J8]9J:J>J?IC]DJHGI[KHNJS[UIVIWJZG]JaJdXfIgX
~ugo	yIZNZUZ
~ugr	l%_>[CJQZZX
~ugs	c!J#I%Y(H-J/J0J3I4X6X7J8[9H:I>H?I@HBGCKDIGIHJIJKILIMINIPXUJVJXIYY]J^JaJbHdae]fYgWhI
~ugt	p4[8ZCZDZHIIKT]ZJ
~ugu	w9]HEK[
~uh^	w@_
~uhe	r?]@JHIIJKaPZZG
~uhr	q%XHHR[UZbX
~ui^	a#I%H(I)J+J-I/J2Y9G;J=X>]?H@YBZCGDIGJHDIFK^MHNJO]PXRISJTIUZVIXEYZZF[J]I_JaZbZcJf^gXhI
~uic	u9X@XHEM]
~uid	a!I#J%J(J*J+X,Z-G/I3I4J6J7J9H:J=Z>I?I@GAcCIDGGXIGKGLJMINIOIPIRJVJXJZH[J]J^J_[aJbJdEebfIhb
~uie	h-J3I9I:J>H?[@]BIC]DHHFIHK[LXMYXJZ[[X]JaI
~uik	[![#G%I&J(])Z*G,H/I1J2J3F4H6I8Y9F:Y;]>I@EA]BGDJEJFIHAJJK]MGNFPZRISITJUHWJXGYJ]Z^]_[cIdFfHgIhG
~uil	^!I#a%J(I+J/J1d3H5J6Y7J9I:H=J>H?I@EAJCIDHGJHCIFJIKGLJMHNHOJPZRISIT^VFWYXIZD[_]I^[_JaIbZcIdJfIhH
~uim	w9[_Y
~uin	yFZgX
~uio	|3Z>JHH]^aE
~uir	S!H#H%E)H*H+]-F/G0Y1H2J3F4I5J6I7I8Y9F:G;J<a>F?H@ZAIBFCaEdFIGHHGIbJIKJL[MHOHPGQ^RJSITIUHVGWIYIZ?[I^G_HaGdJfIgHhG
~uis	^!J#]%J*I+X-G/[0J1J2J3H4I7J9J=I@EBYC]DJEJFYGJKFLKMHNaOHPJRITHUIV[WIXIYJZC[Y]Z_HaGbJcIdHfH
~uit	Z!_#_&Z(G)I*H+I,I-^.J/H0H1I3F6I7H:]=JAICEDFEJFHG_HEIXJIKELIMEOHPXQKRHTHU[VFWHY]ZX[H]_^H_GaFbGcDdIeIfEhG
~uiu	|?IBYHIZI]^aJ
~uiv	s#]-Z2Z9J@HBZIJMIXJZJhZ
~uj^	Y!G(_*F,G-E/G1G2I4F6H8G9Y:F;H<J>B@GA]BDCYDGEIFHHXIXKJMHNEO]PFQJRGTIUGWHXFYZZ^[G]E^GaJbZeYhb
~uje	|d]fJ
~ujo	n3H9Z>I?I@YDXHHM]TYXZZIaY
~uk^	w!^>Z@ZHHRYaH
~uka	yH]ZJ
~ukr	y>]H[ZGbZ
~ukt	i%J(I,X/Z4Z6Y8^9I=[?JBYCJDJHGIJKIMINJPYTJVJZ^]K^J_IaJdJfJhI
~ul^	_%H(G)I+J,J-H/H1J3G4F5I6K7J8J9F:I=H>F?Y@ZAJBJC_DFEJFZGJHCIXJZKZLJNIOIRJSITIU]VXWJXIYJZ][Z^I_IaFbHcIdHeZfFgahI
~ula	Z!H#]%I(H*H+H,J-].J/H0J1J2J3Z4d6I7I8I9C:F;J=H?E@DAIBEC]DaGIHGI[JJLIM]NZOYPHQKRISITHUHVGWJXGYI[H]F^I_GaCbHcIdFeJfGgIh_
~uld	R!C#J%F(E)G*G-_/H0I1H2J3X4[6X7I8G9E;I<J=F?G@HAIDXEIGJH^IGJXK]LHOHPGSHTHUIVXWHXGZ^[G]F^Y_^bGcXe[fFgHhI
~ule	Z!J#I%J(H)I-F/]3H4I7I8I9I>I?IAJBHDHGdIYJYKEMHNeOJPGRISIUIVGWJXKZC[[]Z^J_HaIbIdIfFhH
~ulf	|I[NI
~ull	]!H(H)J*J-G2K3G4[7J9Y:X;X=I>E?HB_CZDEFJGJHYIZJJKFMHOZPISJUIXIZA[J]Y_JaXb[cJdJfZgJhH
~ulo	y2ZHI]]h[
~uls	r(a:ZHIVJZJbZ
~ult	V!J%F&I(G)I*H,I-E.J/[0J1I2Z3E4H5J6I7H8I9D:c;I<J=G>F?F@_AcBECFDDFHGHHXIBJHKbLIMCOaPGQJSITHUZVGWFXGY[ZG[H]F^H_GaEb_cHeWfHgI
~um^	V!H#G%H(G)H*J+I,I.K/F0Y1Z4J5[6I7H8I9F:H;J=f>F?F@ZAIBECFDHEIFIGIHYIXJIKDMIN^OGPGRXSGTHU[WIYIZE[X]G^Y_GaFbGcXdEeJgahG
~uma	l(J8Z9_>I?H@XBJC]DJHGIJKJNZUJWXZFaZ
~umb	N!G#F%H&J(F)H*J+_,I.I/F0I1H2I3e4H5J6H7H8H9E:G;I<J=F>b?D@FAHBIDZEIGGHYI_JHKHLIMEOdPFQJRHSITHUHVEWIXYYJZE[G]D^H_GaZbHcHdHeJfHgHhC
~ume	Q!G#F%H&J(F)H*G+F,I-E.I/G0I1I2I3h4H5J6I7H8I9C:F;I<J=G>e?D@CAHBDCCDGEIFHGHHHIYJIKBLHMDNFOiPFRGSHTGUGVEWHXZYIZG[J]F^I_Ga^bGcGdHeJfHgHhE
~umg	sEZZIc_dY
~umi	y3[?]ZJbX
~uml	q/Y=ZHXIZ
~umm	V#G%I(H)I*H,J-I.J/H0J1J2J3h4H5J6I7I8J9D:H;I=H>]@EAIBFDaFIGIH?ICJJKHLIMGNFOfPHRHSITGUIVFWIXEYJZA[I]F^I_Ha^bHcIdIfHgIhE
~umn	y1ZKZ
~ump	lHINaWJ][
~umr	k-J3_9I>_@JCJDIHGIHKHO_XJZH]JaXhJ
~un^	]!J#I%I(H*J+H-Z/J3D4Z7J9H:I=H>F?G@GBXDbGJHGIHJJKHMYNYOHPIRKTJU[VHW]XIZC[J^J_Ja]bbcIdIfXgJhY
~una	a#J(I/J3J4]7J9Z:J=I>J?GBHC]DIHAIHKILZMJSXTYUIVJW[ZX][a^bIdJfIg[hJ
~unb	r&_H]T]ZHdIgJ
~unc	V!G#I%H(Z)X*J+Z,I.J0J2J3E4H5[6I8I9E:I<J=D>D?D@ZAIB[CED_EJFJGHI]JILYNEOGRISHTGU_VZWYXGZJ[G]_^G_HaIcHeIhF
~und	Q#C%J&G(D)G*G+G,G-].I/E0H2G3B4Y5I6G7[8Z;G<H=E>A?Y@XAaB]DDF_G[HHIGJIKXLGMCOEPFQIRFSYTGUGVCWXXXYZZE[E]D^I_caEbac_dCeHfBhE
~une	d#J%c&[(I-Y/J3]4J9^=J>J?J@IBIGJHHIGJJKILHMINITG[J]X^JcJfJhJ
~unf	lBJHJIXMYNXX_]X
~ung	O!E#G%Y&H*G+X-A.H/D0[3D4J5G6Y7I8G9B:B;a=H?FAGBZCYEZFIJIKDLYMJNYO[PJQHTYVZWYXA[F^I_DaYbFcadEeGf]gIhF
~unh	y-X0XHJ
~uni	]!H#G%G(H)I*G+H,I-Y.J/[0J1I2J3G4X5J6I7_8Y9D:G;I=G?]@EAIBDCFDEEIF_G^IEJZKFLJNDOHPZRHSHTHUHWHXGYJZ_[H]b^I_XaFbGdGfGgHhH
~unk	Z!G#G%I&e)I*I+J,I-E.Z/I3[4I6J7I8J9C:H=X>G?H@GAJB^CHDGEIFJGIHXIFJJKFLJMGNHOIRJSHTJUaV[WJXHYJZI[J]H^I_Ha]cIdFeJgHhH
~unl	S!G#X(H)H-H/H0K3I4J7I:J>H?H@GB_CJDHGIIIJIKGLIMINIPHRJSJTcUIVHWJXI[f]J^F_FaJbDcJeIfJgI
~unn	a#Y%J(H,J-J/J1[3Y4Y6J7J8Z=J>Z?J@HCJDIGIHFIIJYKHM]NJOJP^RYSITJUJXJZD_JaIcHdFeHf_hJ
~uno	l=Y?JBGCJHFIJM]S[UcVGWJZFcJ
~unq	yHJS[
~unr	y-HZ^cX
~uns	^!J#J%H&a-[/X1Z3I4I6J7Y9I:[>I?H@EBBCIDHFJGJHYIILJMFOJPIRXSHUZVFWIXJYZ[I]H^H_JaGbHcYdIeJfYgIhI
~unt	@!f#a%a&E(?)[*_+Z,X-=.E/?1C2b3]4A5I6B7D8E9A:Y;Y<H=F>AA^BCCIDXEEFCGYHJIHJBKAL_NCOHPdQ[RBSAU?V]W@X[YDZE[J]B^g_^a@bEc?d[e@f@gChC
~unv	ygZ
~unz	l-JHXU[VYZXfY
~uo^	r#]MIYXhJ
~uoi	s*[8Y@IVZZZ[]
~uol	h(^)[*Y3I9I=Z>H?F@HBJC]DHHGIYKYMXNXOJU[VIZGaJhZ
~uon	|9^>JHJ
~uor	u#^9ZGXIJ
~uot	u3ZF[IGZ[
~uov	c#Y%I(J-H3G4K7J8[9J:Y=J?J@XB^CJLJM^OJPJSJVKXJ[Z]ZaIdIfJgJhH
~up^	P#E%C&J)E*J+^,]-E/G0J1G2H3D4F5H6^7F8I:F<I=H>D?D@GAGBGCEDcE]FHHeIHJFKCLHMEOGPdQIRFSGTGVhWFXFZ=[G]F^FaEbEcFd@e_fCgFhG
~upd	W!J#J%I(],J-G/]0[1_3G4H5]6I7I8I9Y:I=I?H@JAJBYCIDGGHHZIGJJKCLIMHN[OIPIRHTJUJVIXJYJZI[I]I^F_HaIbHcHdFeHf_ga
~upe	h%J(H*X9Y=K>a?I@IB[DZHBIJKJMJVJZ^aIbJcY
~upg	f#I(I-J1b4G5]HYRJXIYJZHbIcJdYf_gJ
~upi	q(Y@XHHP]V[ZG^Z_JgX
~upl	h%J&J3FAdDZH[_JcJfH
~upo	d3J9J@JHJP^VdZH
~upp	R!D#D%F&J([)E*B+G,G.I0H1f2H5]6H8G9G;H<I=D>F@FAJBHCYDZFHJJKCLYMHN_OIPaQIRFSFVeWFYHZE[Y]DaEbEcEdGeHhF
~upr	k!J%_(b9I:J;_@IBIDJHIP[VJZFaJfJhX
~upt	p+^BJIJKJMJZI]^h^
~upu	|(Zf]
~upy	rGZVa
~ur^	B&Z(D+Y->.H/[0C1I2F4Z5F6E8X9c:[;G<b>C?D@aAHB<CBD[E]FEGEHJIHJCK=L@MHNFOIP]QHSGTIUZV]Xb[A]I^F_EcZdae_fYgBhI
~ura	Q#C%I&I(D)F*Y+I-I.I/J0G1F2H5I6^7F8[9C:D;H>B?X@CAGBACIDBEjFGGEHDIDJHKCLDMHNCPJR^SET^UBXDYXZI[G]]^G_EbDcHd]eegJhE
~urb	|-XG]HIfI
~urc	c!H%X3Y4X8H>J@IAeCJDJG[HGIJKJMYNJPJTHVJZH[K]J^JdJ
~urd	_#I%Z(G*J-H4Z7J9J:H=X>Z?]@YCIDHGJHHIHKZLJNIOJUXXY[J_[aGfIgJhI
~ure	]!H#J%Y)H*^+I,J-H/H0J4H6J7I8J9[:Z;J=H>[?_@FAJDDEHGIHIKELJOGPGSJUEV]WaXGY][H]H^I_JaGcIeWfGhI
~urf	r)ZHYPYZGbZ
~urg	u9]@IIIZ^
~uri	S!G#G%Z(Y)Y*_+Y,I.J/I0J1I2J3I4H5J6H7H8I9G:H;]<J=G>Z?_@DAIBFC^DYEFFJGIJJKZLJMHNGOHPFQ_RISIUGWYYaZA[I]G_HaEbXcHdHeWfGgIhJ
~urk	|d[
~url	u1J9ZH_
~urn	R!b#I%F&X(E)_*F-I0I2J3E4E5I6H8H9H;X=F>JAHBDCFDHEHFIGGHBKZLJMFN[OHPFQJRFSXTHUaVZWFXGZE[G_YaJb[eYgF
~uro	g!J(H)I*I3G9Z:J?_@JBICYDGEIMJOHPJS]UFVaW_ZD]J_ZbK
~urp	w)[HJPX
~urq	u*[@JVZZZ[]
~urr	Z!J(K-H/G3H9I:J>H?IBHCIDHHXIFK[MJOIVJZ[[I^JaJeXhe
~urs	h-I7X8Z@[DJGJHGJ]KJMZTJUZV^ZG
~urt	h#J-G9J@GCJDIHCIdKGN_TZVJXZZGhZ
~uru	Q!Y#F&Z([*G+H,G-F1H2J5I8H9I:^;G<J=Z>G@FAICHEXGJHFIDNDOHPIQJRGTGU[VZW]YH^F_GaXb[dZeFfXhE
~urv	|LXZZ
~ury	w6]A[JYP[_J
~urz	g(J-I/^0Y3J9I:J>[@[BHDJGJHJI]KXMGNJT_XJZE]J^J_ZdJhJ
~us^	H#Y%^&H)Z*D+X,J-_/b0F1E2H3^4D6H7J8J<G=[?IAFBCCEDEGDHGIbJaK_LJM@PGSCTJUZWGX[YDZE[C^D_EaAbEdZgDhJ
~usa	_!J#I%J(I)J*J-_/J0Y3I4J:I=I>H?[@FBHDFGJHCJYKcMINYOYUIVYWIXJ[J]I^J_JaHbJdJfJhG
~usb	w-Z>^HG
~usc	e3G9I>IB]CJHEIeKJOIZXc[
~use	>!]#X%F&E(Z)_*Y+Z.F/B0B1E2C3E4A5B6A9@;b<D=]>@?J@GAcBZCFDZE]G[HHJFKZLYMANFOFP[RASATJUGVJWDYX[H]]^^_daGbEc>e@f>gd
~usf	|QXf[
~usg	g#Z%J(])Y-J3J4[9J;J=J>I?J@JBIDJG[HDRIUXYYZJ]JaIcYd[
~ush	u*K>ID[HEZHa_bZ
~usi	_!K#]%J(J*Y-H/H3I9I=c>I?J@FAYBHCHDYHXIXK_L[MJNHOITXUJVJXYZH[J]I^J_IdHfIhH
~usl	j#J(I-X2^9Y:K=J>Z?J@JDJHFIINJS]UIVJWJXKZG]JcJdXfc
~uso	n!]/^2Y9J>I@[BICJGXIGKHU]ZH][dJhJ
~usp	p![H]X[ZI
~usq	y9Z@Yf[
~usr	w-Z8XdX
~uss	^!I#E%I(H*Y,J-G0J4I6a9Z;J<X=G?[@_AJBYCGDGFJOHPIR[SIUHVEWJXGYJZC[X]Z^I_IaFbIdFfGgJ
~ust	L!F#D%[&Y(H)E*[+G-^/E1G6G7F9];H<I=C>F?G@aAEC_DDEYFHGIHZI]JZKXL^MYNBOHPCRFSJTEUEWIXGYI[^]X^G_HaHcEdGeHfJgG
~usu	U!Z#I%H(^)Y*D,G-E.J/J0I1I2J3H5J6H8]9E:[;Z<J>E?Z@IA_BEDJEIFIH@JIMFNEQJRHSGTEUFWHXIYJZ^]]^]_^cHeJfGgHhE
~usw	s3J?ZC^HJ[Z]]aF
~usz	l#J(Y*Z,J@JBJCJDXIJLZN[X[ZI[[
~ut^	I!Z#b%C&X(F)H*B+D,I.H/E0D1C2E3_4Z6D7E9D:D;D<J=Y?F@[ACB]CHDJEZI]JEKILEMbNIPJQGR_SaTaVHWJYE]E^H_EaGb@c[dDeEgC
~uta	Z!G#X&Z(F)I*H+H-D.J/[0J1Y2X4H5I6H7J8X9A:F;G<[=]>Z?E@IAZBDCDEJGZH;IIMYNXPFRGS^TFUHVFWIXE]Z^]__aDbFcYdYeIgGhD
~utb	rBIHEcc
~utd	s1]>]?JZIfH
~ute	R#a%F&I(]*E+J,^-G.H0F1G2G4E5H6b9Y>??E@CAZB?CHDCEHFGGIH[IJJGKILIMfNBOFPIQIR_SEUDVHWGXFYGZ][H]abYcDdFeGfCgIhB
~utg	wL^TJcX
~uth	N!H#F%G(a)X*I+G,e-G/I0J1J2J3Y4H6J8J9I:H;I=H>^?a@FAIBFD]EIFJGHH_IGJJKFLIMGNEOIPFQJRISIUEWIXHYJZA[H^H_Ha]bHcZdFeHfIgIhH
~uti	W!E#X%H(Y)X*G,X-]/H1J2J4H6J7]9F;X>F?[@HA[BEDHEHFJHEIXJJK]M[NFSIUEWHYJ^]aIcHfHgIhG
~utl	Y#G+J-J3H4J9J>H?J@GBdCJDJH^IIKJLJMdNJOHTYVJZD[K]IaJbIcIhI
~utn	sHZSJc^
~uto	U!E%X(_)a*H+G,J/G0G1]2H3B4F5I6H7G8H9X;Y<J>C?B@FAHB@CEDGEHFIGGH_IBJIKCLGMaNDOFPESGTZUaVbWGXEYHZE]E^G_GadbGcGdEeIgZhG
~utr	_!I#G%^(Y)I*Y,J/J3H4J9F:_;J=I>J?G@dAJBGC_FYGIHAIELJMHNIOHPISJTIUHV[WIXX]G^J_XaGbJcIdIfJgJhH
~uts	l([-[G^HJPJVXZI
~utt	Y!D#Z%a(c)I*J-Z/I1J3H4J7J8J9X:I;J=Y>I?HCIDGGIHCJJKEMIOIPJSZTYU[VGWIXI]I^H_Hb^cIdJgIhI
~utu	y1ZKZ
~utw	|%[Y[
~uty	wH_ZI
~utz	W!Y%G(J,Y/J2J3I4H6I9J;_>G@CA_CGDIEIFJGXHHI]JJLZMFNFPXRHSHTYUGWIZC]^^[_[aJbFcGdJeIfFgXhG
~uur	u9[@XHIT[
~uv^	l#HC_DIHITXX[
~uva	h#Z(J,^-I3G9H>H?Y@HBICJDIHBIJKGMJNJOJXZZD[J]J_Ya[c^dHhd
~uve	Y!I%H(G)J*J+I,J-D/^0[1J2J3G4I6Y7I8]9^;J=H>I?GAXB[CFD[EJFJGIICKYLIM^NJOGPZRISJTXUHVIWJXG]Y^IaFbYcJdFfHhE
~uvo	y3Z:XV]
~uvr	y@JHZZJ[[h[
~uw^	]!I#G(X*I,I-F/Z0I2J3H4H6I7I8]9^:X;J=I>I?G@_B_CGD[GJIGJJLHM_NEOHPIRJSIUHWJXIYJ]Y^H_IaGdGeJfHgJhE
~uwi	|,Y3[
~ux^	]!J#H%I(H)[*^+Y,J-G3G4Y5X6J7J9F:I=I>[?G@^A^BGCZDFH[JJLJMGNHOZPGRJTJUJVGWJXYZ[]H^J_HaGbIcJdHfIgJhJ
~uxi	r@YC^ZI
~uy^	|=Y
~uya	|I[KZ
~uys	w#G@[T[cY
~uz^	yHJI]K[
~uzo	p#]9I>ZXaZIaG
~uzy	[!Y#G%H&J(Z)X*G,Y-X.J1I2I3E4H5J6I7Y8Z9E:G<J@EA]BECJEJFIHAIXJIK_MFNFP[QJRISGUFWHXGYJ][^]_[aHcHdGeJfHgHhH
~uzz	q-cHGNC
~va^	S#G%I&I(C)Y*X+F,F-H.H/Z0H1F2G3J4F5H6E7E8G9@;G<I=Y?YAGB_EGFXGYJIMcN_OCPFQIRFSFTGUGVCWZX[Z[]_^H_EcDdCfZgJhB
~vaa	s#Y-]XZ
~vab	w,[3IHF_[a]
~vac	p#[.^3[BJZYaJ
~vad	c!_#Z(F)Y3a6[9J:J=I>H?I@IBHCKDHFYHEKJMJOZSJTJU]WJXJZE^XaIbJfIhJ
~vag	o0[9J=IFYH[I[RYSIXKZIaJc^
~vai	_!J#Z%J(I)J*J,Z-H3H4Y7J9G:I=[>[?^@HBGC[DHHYIHMINJOJPJSZTJUGXZZE[I]IaIbJc]dGfXhX
~val	V!G#F%G(G)I*H+I.J/Z0H1I2X3]4H5J6I7H8I:G;I<J=H>a@GAHCDEJFIH[IIKILbNYOcPHQKR^SHTGUHWIXEYJZE[J]F^G_GaJbIcGdGeJgIhJ
~vam	yYZ
~van	U%E&I(Y+H-Y.H/G0F1G2G3A5H6F8Z9[:D;Z<I=[>I@ZAZCGEHFGH9JGKbMBNCOFP]QIRFSFTHUDVIWFYHZI[G]]^Z_aaZb]cEfEhB
~var	X#X&J(D)Y*X,Z-[/F0Z1H2I3E4F5J7G8[:F;H<J=F>A?D@AA^BDCDDXEIFHGHHYIYJHK@LGMIOGPGQJRGT[UFWIX_ZF]E^G__bEcFeYhb
~vas	u9J>Z@IC[D]HJIIK[hJ
~vat	X!_#E%G&J(J*G+I,X-Y.Y/I0J1J2J3^6a7I8I9G:H=G>aAJCIEJGHI]KELJMHO[P[RHSITHU^WIZA[I]G^FaDbHcGdIfFgIhH
~vau	s2^H]
~vax	|3[>IK^
~vbe	u)]BJHJIJKJUbVJZJ
~vbr	w>JHIIGKIZH]bf^
~vde	|(ZV]ZJ
~ve^	H!C(Z*Y+F,I/F1D4D5[6J8G:D<I=[>I?F@YB>CbDaEFFJGJI_KaMEOXPGQHSDTGUKVGWHXXYFZJ[X]G^Y_HbGcDd]fJ
~vea	b#J(J-G/Y3J8Z9Y?J@YBYCIHFIFM_U^VJZY[Y][aJbJdIhH
~vec	]!I#_%G(I)J*I+J-H3^4I6J9F=G?EAJBXCFDFGJH?IEJJKYLJM^NGOXPYRJSJTIUIVGWJX^Y[[H]G^I_JbHdIfIgZha
~ved	c!J%J([-X/I1J2Y4J7Y8J9[:I>[?X@HBJCHDHG[HHIFKHMJNJOIPJSJTIVYXIZY]I_]aXbJfJhI
~vee	m#]-I7Z9J@IF[HIIYKYX^ZI
~veg	o.[6XHGIIMJZI]_b^
~vei	m(J*^+J-I9H;X?^C[DYHHIIKYP^VHXJZI]IdJ
~vel	^!I%I)J*I+I,J2J3_4]5]9[:G=I@EAJBFCFGJH[IEJJLJM^NGOIPIRJSJTJU^VHWIXGYZZB[I]G^J_IaGdHfIh]
~vem	i#J/^0]3J6Y9J@[AZHFIIJXKHNJPYT[ZF_YcJdIgX
~ven	M%I&_(@)G,^/B1F2H4I5F7D8Y9J:H;F<G=Z>@?IAECHEFFJHIIAJaMBNdODP[QIRHSCTIUCVBWE[J]F^E_GaIdZe_f]gIh[
~ver	>#b%H&B(:)?+D,E-C.D/D0F1a4a5d6c8H9E:@;c<Y?@@JA@BECcD]EBFFGCH]IFKYM?OGQGR_S[UAVDW@YbZI[G][^I_Ha]bGc^dHeCgAhE
~ves	r!X>]EZHJZ[
~vet	l%J([2Z3H>J?Z@JCJDHHIJ_KIOYZI[Y^ZhJ
~veu	c#I%J+Z-J3I4Z9I>G?HBICXDGIIM^OJPZRYTJVJXJYZ[X]JaGc[dXhY
~vev	yK]f]
~vez	f#_3I9]>I?J@YBZCJHFIHX_ZF]JaZdY
~vi^	i![#Z*Y-Y3F6Y@JBJC[HFIIKJMJNJOIUJVJXaZJdZ
~via	l#H3J9I:J>H?JHXIIKIM]UJVJWYXJZH]Jabf[
~vic	I!B#E&I)_*H+D,J-C.H/F0]1X2^3H4C5F6D8F9B:C;F=D>Y?@@BAFBYCDDIEEFFGCHZICJFKAMDNCOFPBQGRGSeTFUdV[WDXDZF[C]B^GaFbCccfjgAhD
~vid	W!F#G%G(G)I*H+I,I.K/H0I1H2I4[5J6[7c:_;J<J=G>X?X@EAIBICFEJFJGIIEJIKELHMZOFPZQJRYSFTHUFVFWIYYZY[I]F^H_Fa[bZc]eIgIhG
~vie	T!Y#[%G&J*E-]0Z1J4F5X6G7F:G;Z=H>F?D@JAIBICDDCEIGHH[IYM[NEOFRHSHT]U]WGX[Y[ZB[G]E_GaZcFdZe[fC
~vig	n.Z@XZG]XbYh^
~vij	w#^HIMZX[ZI
~vil	X!E#G%E(c)]*_+Z,I.J0I1I2J4H5J6H7I8I9E;I=G>E?YAIBEC^DCEIFIGIHDJILIM]PeQJRISITFUHVEWJXGYI[[]F^H_FaEbHcGdGfHhX
~vin	a#J(J-e9I:J;[>J?J@WBICJGYHDIHL[MJNJXJZD[Z]J^^aJbJdZfIhH
~vio	Y!H#Z(I*J-c3H9H:I=J>]?HCIDIEIGJH?IFK_NeO]PJTJUJVJWJXJZH]I^J_JaIcIdJfJg[hI
~vir	g%J-I/J3J9H=G>J?J@XBHEXF_GJHaIIKHMZNIR[VJWIZHaJc_dZ
~vis	Y!I#H%I(I)I*J+[-_/J0d1I3G4I6J7H8J9F:Z;J=F>E@_BFCGDEH]IEJJKELXMGNGOZPISZT]UFWJXGYJZX[H]G^H_JaYbHcGdHfEgHhG
~vit	X!I#J%J(I)J-I/I3I4J6J7J8J9Y:g=J>I?I@GBFCIDHEHGJHYIHKHMINGPJSJUHVIXI[J]H^J_IaDcfdHfIhI
~viu	|-ZKYhJ
~viv	|LXa[
~viz	l2XBXHHS_UIVJcJfa
~vla	|>[
~vme	|3^DZZI
~vn^	c!H#I%Y(H)J*J,X0I3J6Y7J8]9H:J>G?J@HBHCJDIEJHIIJKILIMHNJPYRHUJVHXIYX[J]J^IaIbHcXdbe]fXhI
~vni	w!]#IRYZHf[
~vo^	X!^#X%G(G)J*I,J/I0K1J2[3_4G6I7I8a9E:G;J=H?[@aAICHDXFJGIIEJJMGNJPGQXRISHTIUHVGWJZE]F_Ha^bHcYdHeIgIhF
~voc	n9Y:X@YBJHYMJOYXXZIh[
~voe	o([8XHYOZTXVZ
~vog	p+YBJHJIYKIZ[hY
~voi	h9I?]@IBJCJH_IJMJOEV^ZY[J]Ja]
~vol	Z!_#J%I(X)J*I,J-J0[2J3G4I6I7I8J9E:G;J=H@aAJBYCFFJGIHBJJK^LZMFN^O^PIRISJTGUGVEWIX^YJZ@[H]Y^H_Hb[cIdGfFgJhX
~von	k3Y4Y8X:Y@YBJDII[KJR[U[VKZH_[fH
~voo	^!G#G%I)[*_+G,I-a/I0I1Z2I3H4Z5J6I8I:H;I>F@EAIBECFDJEJFJGXIEJJLHMZOIPXRISIU^VZXDZC[H]]^H_GaGcHgJhH
~vor	_!I%J(I*K-G/J2J4Z9G:I;J=I>Y?XAJBGCGDFGJI[K[LJM[NYOERJSXTXUJVIXHZH[H]b^I_ZaFbIcYdJfJgZ
~vos	|:[
~vot	e(I*J-I3YDIE[HGI]KIM[V[]Jd[
~vou	d#Y+[/X4J9]:J>H@ZBZCIDJIHKaMJNIOJRJZG]JaIcJfYhJ
~voy	u&Z>Xa]
~vr^	uT[a]h[
~vra	b!J#G%J(J)J*_+X-Y0J3J4J7J=J>G?]CZDFHFIFLYM]NIOJPJTJUJXaYZZE[J]HaHbJcJdHfIhX
~vri	w@JHJMJP[T^[[
~vro	y?^@^HI
~vsl	|!]#FU[
~vst	o!a;YHHIIfZ
~vt^	y!XHX
~vu^	|9_HH
~vue	p0]BIHFXXZ[b^
~vul	w?JC]D]HJK]aJ
~vun	|HJS[bY
~vuo	j*X3Y9J=[>H?J@IBJC]DIHFIZKZMXNYZZaJhZ
~vut	w9ZHHK^ZIaI
~vvi	o-[@ZB[HHTXZHf]
~w0r	|-b3JHEIGNJOI
~w32	n=KBHHHRfZGdHfG
~wa^	d!I#H%b(I)J*I-^/I2Y3I4I8_9X:I=I>X?H@FAJBGCIFIGIHZIJKGLJMHNIOJP]QXRJSGT[UJVHWJXH[J]I^Z_IaHbHcXdHfIgJhJ
~waa	l*[+J-J9J?J@HBJCGDIIZKXOKV[Z_[[
~wac	P!E%H)F*F+G-Z.I1H2Y5H6[8G:X;G<I>G?CAHBXCDFINZOFPJRFSYTDUZVXYGZ^[[^Y_FcEdZeHfDgF
~wad	|O[hX
~wah	f#H-]3]>G?b@GBHC[DHHEIYKXMJNJOIVYXJZD[_]Z^JaEhI
~wai	[!J(J*K-I3I9^:J>G?I@bCJDJHJIGKGLJM]NFOJTJVJXdZF[J]IbZhI
~wak	|HJI]
~wal	Z!I%J(F)I*I+Y,J/I1I2J3I4G6J8J9G:H=H>F?G@HBGCHEIGIHaIGJILIMXNYOIPJRGSETHUGXH]_^J_IaGbHcfd]gHhH
~wam	y0Z>ZB[HJOJ
~wan	K#W%I&I(J)I+b/[0F1Y2F3H5F6X7J8D;F<Z=BCYEGFEGJHII[K_LZNEOHPFQGRESYVFW[XXYIZI[a^B_Ca@cDdGeG
~wap	y@_HJZI
~war	^!I#I%Y(H)J+J,J-E/Y0I1[2W3G4I7I:I=I>E?^AIBDCGDHGIHeIEKELJMEOJPIRITIUIVXWKYYZI[Y^I_JaXbHcIdIfHgIhI
~was	w:[>aHFaJ
~wat	o+J3H6]>_?Z@[CJDHOIZDa[dJ
~way	Z#J%I(F)Y*[+J/G3H4J7J8J9G=J>F?[@_AJCZD]FYGJHIIDJHK[LIMHOIRJSIUXVGWIXIZI[I]a^X_JbHcJdJfJhZ
~wbi	|+J@XD[
~wca	|:Z
~wch	|;ZZ^
~wcz	o9J@_BIHHIJK[MYZF]]f]hJ
~wdc	u#a%JHH
~wdl	d%b(IHHg^
~wdr	y,]HZe[
~wdz	y#IB[DZZ]
~we^	j#J-I/[9J:Z>J@YCJD[HDIGKXLJM^ZZ[Y]JbGhH
~wea	i-]/X9J@JHYIYKXZI
~web	b!J#I-I3J4J9H>H?J@HBXCJDJHdKHMaNIOJT]XJ]XaIcJhG
~wec	n>]@^BIHHIJKZL]MYZIhY
~wed	e)b*I-I3J9H>I@HBICIDYIILJMJNISWZH][a]h[
~wee	U#X%F&J(E)J*b+H,H-C.I0G1G2I3X5G6[7F8Z9G:E;H<Y=G>H?D@dA^C[DZEIFHIGJHKYLFNDPEQIRFSGTEUFWHYH[Z]D^FaEbEc_dFeIgG
~weg	g!X#J(I3Z9[:J=Y>F?J@GBGCHD]EZHFIHKHMXOJTYUZVIZJ]b^IaIbJdJ
~wei	T!E#F%_(E)G*Z-X/a0X1H2I3I4E6F7I8H9X;]<J=I>C?C@aA^BFCbEHGFH?IELINaOYP^R[SXVDWFXDYGZE[E]]^G_FaBbJcEdCeHfD
~wej	uDJH]Z_dJ
~wel	c!J#I(J*J+I-e1J3I:J=H>I?GBHC[KYMIN^O[S[VIXJZA[J]F_JaIcJfHhH
~wen	W#H%H(I)H+X,H-Y/Y0J3G4I7I8J9G:H;J>I@YAJBbEJGIH>JJK^LIOHPJRISHUGVZWHXG]a_Ib[cHdXgIhE
~wer	O!C#C%Z(G)E+I-d.H/B1]2F3F4b5F6Z8H9C:I<H=E?H@HAJC^DBFFGDI]JGKCPYR[TFUEWJY_[D]Z_DaJbBdDeHgdhB
~wes	u-I1J9^B^HYIJKJZH
~wev	j7ZJZTZ
~wew	|3^
~wez	w9[=XHX
~wha	R!F#I&Y(])C*F+H,I-I.J0J1H2J3H5I7I8I9[;J=G>C?F@FAHBECIDIEJFIHXIaJYLINaOXPHRHSHTDUGVIWIXFYJZd[H^IaEbGcHdHeJgIhb
~whe	M!J%Y(]*X,[-J0G1H2I3]6H8H9J:Y;I<J=C?Z@EAGBDCCGIH^IDJXK[LFNXOEPHQJRHSXTHUFVCWHXFYIZZ[Y]H^G_^adcJdEfEgF
~whi	R#G%Z(F+I,Y-C0X2J3Z6I7Z8I9G:F=Z>[?H@DBEDFEJGHHZKJLDNaOZPIQJRISIT]VGWIXIZG[H]__HcGfHgYhY
~who	e)J+X-H>J@[DJGZHAKHNIOZUaV[ZD_aaIhI
~wi^	g!I#J%J(J)I*I+X-[/Y3G4J7J9Z:]=J>F?H@GAJBFCHEJF_GJHBIFKZMHO[SJTJUIVFWXXIZ[[J]]^Z_IaHbJcIdXfJgHhI
~wia	k+Z,X-J0Y3Z9^>I@IBXCJDHHDIJKJMIOJXIZX]Ja]bJ
~wic	e#H(I+Y-J/J9H>I?I@cAeBHCIDJIIKGMJNJTYXJ]J_FaIcJ
~wid	i(Y+[-Z3J>J?Z@KCHDEHGO^RZSXUYZHaIh]
~wie	X!^%G&J(E)G*^-Z.I/G0I1H2I3I4F5J7F8I9Z:D;G<J=H?D@aA]B_DBEIFHGHHEIaJIK]LHMENYPFQJRFSYTFUFVDWHX_YIZZ[F]D^GaCbIcFdFeIgHh[
~wif	c-K:I@YBJHdIJKZNJZC
~wij	Z!G#E(G)I+J,I-F0I1J2J3F4]5J6I7Z8J9D:I;H=H>]?G@^AZCXDYFJGIHBIEJIKCL]NFPGRISYUIVGWJXGYJ[Y]G^__[aFbGcIdGfIgXh_
~wil	]!H#G%J(I)J*X/Y0H2Y4J6J7J9Y:I=J?G@^BFCYDEGJH^IFJJKXLJMYNGOIPYSJUIVHXI[]]_^J_IaGbIcJdHfI
~win	N#X%H(E)H*H+H,I-F.J/]0I1H2I3F4E5b6I7G8I9E:F;I<J=F>E?[@CBACGDFEIFIGHHZIBJGKFLGMcNDOHPGRGSETEUGVEWHXEYJZF[b^W_JaFbfcYdZeIgb
~wio	|-[V]
~wip	s+Z>XP[
~wir	[#I%I(G)J*X,J-[/G0J4J6J9I:H;K?^@[BGCGDHIEK]L^MGSXTJUIVHXYZJ[Y]F^HbHcId^eJfHgHh^
~wis	h!J#J%Z*J-Z/J?J@[BICJDJHFIIK^M[NJOJPFTIVJXIZIaJbXcbd[fJgIhJ
~wit	E#G)X+J-G/Z0C1I2I3^5J7F9F:[;X>a?FAIBZCFEIF]HIIXKFLZMXNZOZPXQGTFUXVXWHXEYHZG]B^C_Xa]cIeI
~wiz	Z!J#H%I(I)J*H+a,e-I0]3J4J6J9I:J=J>F?I@HB^DEFJGZHIIIKHMINIOJPISJTJUJVIXJZA[J]J^I_IaJbIcJdIeefHgIhH
~wka	|3]5X?IHHaJ
~wla	d!J#I%I(E)I*J,Z-H3J4I6[8Z9J:I=I>I?J@GBHDHGIH[IJJZKIMINJPIU]V^WJXJZC[J]J^baJbJcJd[e^fHgJhJ
~wly	u%Y8^@ZHEIINGZJh[
~wn^	S![#D%D&b(E)G*G,I-b.I1H2I3F4^5G6H7E8G9E:F;Y<J=F?]AFBBCHDEEIFHGGIEJZKYLHOGPFRFSeTFUFVFXGYHZE[Y]E^K_EdEeIf[hE
~wna	|:]
~wnd	|HIS_ZJ
~wne	e#I&a([3]HDJ[KJPIVGZI^]
~wng	|=^
~wni	Z!Y#H%]&J(b)X*G+Z,H-F.J/J0J1I2I3I4H5J6I8Z9D:G;_<J=J>E?E@YA]BEDZEJFIHAIXJIKGMFNFQJRISGTIUFWHXFYJ][^]_[aHdFeIfFgHhG
~wnl	yH]
~wno	|KIMJh^
~wny	y!Yd[
~wo^	p#I-_DZHHKJTZY]
~woc	s*^A]CYHI
~wod	u#[*YBYCYEX
~woh	l#[*Y-]@JAXCZHIIHKJM[ZHhY
~woj	o(I3YBXHJK[MZOZTYVYZE
~wol	h#[%J(I+X.]3I4J>H?I@YBHCIDHH^IYKGMHNIOJPJQ]T^UJV^XIZC]I_JaIfKhJ
~won	o(I)^3J9Z>[@HBJDIHIIIK[MJOJPIVJ]I^Y_Ja[hZ
~woo	R!F#F%J)G*G+H-_.J1I2Z3G4F5I7Y8H;G<J=J>J?EAICEEIFJGWHHKXN[OHPFQIRGSXTEU[YHZ]^Z_GaEcFd[eIfEgG
~wor	3!A%[&J(Z)D*C+=,H-a/Y0H1D2]3>4@5H7_8G9B:I;A=B>C?EA?BdCCDDEDFBGXHZIbJZKaL^M[N]O?P?QGRCSIT@UGVDX?YEZd[[]G^[_>aGdaeZgZh_
~wou	h(G-_9H>Y@JBJHZIIKYN]VYZHhX
~wpa	jHHba
~wpi	q#Z3J>J@JD[HIIJK[O_ZFh[
~wpr	|O[hX
~wra	u+[/I0[DGb_dJ
~wri	G!B#A%b&I)C*E+F,[-C.H/I0^3H7F8Z9F:C;G=X>H?D@AA[BHCEDCEFHYICJZK?LDMDNAPYQXRZSETDUAVAWDXCY^ZH[D]C^A__aEbAddecf^g]hB
~wro	O#a&J(C)G*F+H,_-A.H/[1G2H3^5I6]7F8Y:E;H<I>C?D@JAGBBCFDDEXFGGEIBJFLGMENCOZPYRcSGUFVDWHX][F]E^E_FaDcHdaeZg]hZ
~ws^	y9aHIZG
~wse	^#G(J-J._3I9J:J>I?J@HBICJDJHZIIKHMYNITWVIXKZE[J]aaJbdcG
~wsk	|A]_[
~wsp	y1]9J>JH]ZJ^[fJ
~wsz	m(J+J-]/J9Z>H?JCZD_HFIIKFMJOJS[TJUZZEaJhY
~wu^	w#[@ZBXHJX[ZK
~wun	s?]DZH[L[MI
~wur	a!W#I%Z(G*J-H4Z9J:H=X>Z?]CIDHGJHIIIKZLJNIOJUXXI[J_[aHfJgJhI
~wy^	g(J-I3^4J9F:J=J?YBICHDZIXKHMINJPJR]U[VJXHYZZH]I_Za[bJdJfJ
~wyb	s-X?]HJIJK[V]
~wyc	s1Z3]>IDZHIY[ZJaIcZ
~wyg	m#J(J-J9J:J=]>I@HBIDHH]IJKHLbMJNJTJUJZX][^Ia[dJhI
~wyj	|&[N[
~wyk	u(Z)]*J-[GZHKPJQX
~wyl	d!d#J(H)Y*J-I1J3I4K6[8I9H:J;Y<Y=J>I?I@JBICJDIGKHDIIKINJPJRIUaVHXJY]ZF]I^J_IaIbXcIfZ
~wym	c!I#I*X+J-G3H4J9F:H=Z>H?GB]C_GJHJI^KJLYMIN_OIPJUIVIWJXJZE[Z]J_JaHb]cJdZfJhJ
~wys	n#J(_-J3I9I>J?I@JBIC[DIHEI[KJOJVJZ]]Ja[e[
~wyw	|Q]
~x80	c#J(I-J4F8d9I<c>J@IBIDJHYIIKIMJN[ZE_JbJ
~xa^	j(I;X@ZBJH[IJKYXYZ]^YaJdZhJ
~xac	uDIG[HIO]
~xam	y9K@ZH[^X
~xao	ycZ
~xbo	|H[
~xce	b![#F2Y3JBJGJHdIJKKX[ZG[J]Je^
~xch	i(I)Y*c9J>ZBJCJHYZI
~xcl	g)Y-]=IGcHFLZUIVZZJ^I_IdJ
~xe^	w>]HGfYh[
~xed	u%J*ZBJHHPJ^^
~xem	|HIL]
~xer	|([
~xha	|K]XY
~xi^	uJ[
~xid	|IZ
~xie	r@YC^ZI
~xig	j3J9I@JCcHHI]NYZJ
~xim	l-Y3G>JIHLXNIOHXc
~xio	k#J>IBXZ[aHb]c_
~xis	]!J#J(J-J/I3J4Y6K9K:I=J>]?H@EA^BHCHDIEJFJGIIFKYLJMJNGOHPJUJVIWYXJZ@]J^J_daGcJdEfIhe
~xit	c-F@[BYIcN^ZF
~xo^	|9J>]HJbZ
~xpe	h&[+Y3[=JBJHXIIKJNJO^Z]_JcJdIeJfI
~xpi	Q!H#G%b(E)I*I+H,H-E/H0K1J2I3H4J6J7H8J9H:F;J<J=a>F?F@AAJBCCHDFFJGGH^IEJHK]LiNEOJPIRISITIUFVFWHXHZX[F]a^D_IaZbFcIdGeJfGgHhC
~xpl	l%I&_;]FJHIMJN]ZXfZ
~xpo	o=GFaH_MFQ^ZFfJ
~xt^	_%J(I-K>J@bBHH^KGLbMJNJPYVYYXZC]F^IbIdIe[gZhH
~xte	Z#J%I(I*K+J-I1J2]3c4J9I:g;J=J>F?H@HBICIDHHXIHKYLJMINJOHPJQ]UJVIXJZE[J]IaHbJcJfIhI
~xto	y>]?[DGHEa]
~xtr	q2ZHFJ^
~xts	oLbZJ
~xy^	a1J3J4HBIHYRHYHZE]H_Jb^chdJfE
~xyn	|c]
~ya^	u+Z9]?J@IBICIDHHFIZNIZJ
~yah	|>]HF
~yap	y+XH[
~yau	y)Z
~yb^	uHIN[SX
~ybi	y-YK[
~ybk	y!H9ZBJHHZ]bZ
~ybo	c)J+]-^3J9Z>J?JCJDJHYIIKHNIS^UZXJ
~ybr	j(J-I9I?]@JBJHZIIKJPJV[ZH]J^J_Gb]db
~yc^	m(Y)J,J6]8[?YBJCJDJH[KXPJUJVGZH[[dGeZ
~ych	c!J#Z%J([*J+I-Z/J3Z4J6J9F:J;[>Y?G@GAZBGCGDaHAIELJMHN]OIPXRJSJTJUIVXWJXFZD[J]H_Ha]bIdJfIhZ
~yci	p#I(b-I:[HFK]TXY[ZG
~ycj	|BJS^
~yck	f!J#H%H+J,X-I/[0J3H4Y6c8J9X:J=H>G?Y@HBXCIDXF[HBIGKIMINIOIPYRJSJTIUJVHXJ[J]I_Ia[bJcJfIgJhJ
~ycl	uHIK^_]
~yco	w1[2IK]ZJ
~ycz	w*[IIK[NZ
~ydd	|P_VI
~ye^	p!Y&Z@]G[
~yea	b!^(J-Z1]9Z>^?XBJDJHGIYKaLZMJNIVJZA]JbJfKhJ
~yen	yCZ
~yer	f-J/J3I9I:[>]?J@ZBJDHEJHBIIKIMKN[OIXZZF]]_JaZcbdJfY
~yes	g9J=]>Y@]HHIJKGZ_
~yez	uZZ
~yfi	j#I(I*Y-H3X?I@JBJC_DGHXI[KIMJO[VJX[ZE]Za]
~yfr	l-J/J3X6b9H<[>I@HCIDJHEI_KGNJOZXIZGa]
~yga	m#J(J-J9J:J=]>I@HBIDHH]IJKHLbMJNJTJUJZX][^Ia[dJhI
~ygn	w@^CK]]
~ygu	lAdHHZJ
~yja	|&[N[
~yje	|/[
~yjm	q(J3J>I@IDIHHIZNJO[Z^aJh^
~yjn	q7]:JF[GZHI_Ja^dJg]
~yka	yB[NZ
~ykl	|)]GZPJ
~yko	|([QX
~yl^	r(H=^@[U]VHZEdZ
~yla	d!d#J(H)Y*J-I1J3I4K6[8I9H:J;Y<Y=J>I?I@JBICJDIGKHDIIKINJPJRIUaVHXJY]ZF]I^J_IaIbXcIfZ
~yle	|@JKJZI]a
~yli	q!^#]-J/Z@YBJDJHGIJK[LYRZZG]IaJ
~ylk	f!]#I(J*J-J3J9H:J>I?]@YBIC_DJHEIHKHMHNJPZUJV^XJZE[b]IaHbHhJ
~yll	pD^HIIYKJN_
~ylo	p?]@JKaY]ZI
~yly	|P[W[
~ym^	d!I#J)Y*I-I/I3]7Y9F=J?GAJB[CJDGEJIJKHLZMHNHS[TJUHWJXJZC[J]I^J__aHc[dXfIhJ
~yma	e#J(X*X-I0Y3J9H:J=Z>J?J@IBJC_DHHCI^KIMZN[OJSJUJVKXZZHaJbYdXfY
~ymb	g!Z-]/X9J@HCJHFIcKIMJN[ZH
~ymc	r@[L[TZ
~ymi	y-XO[dX
~ymo	l=X>^DJHEZ[_Z
~ymp	|@[K[ZH
~ymu	rDYLZ[[aZ
~yn^	rHIKJN_WYZHc]
~yna	wHZ
~ync	G!@#A%d&F(@)B*C,D-?.E/B0g1h3H4]5E6H7B8a9@:A;C=A>??A@?AFBDCBD?ECFCGiHYI?JBK>LBM_NBOBPHQJRfS@TAUAV?WCXBZ:[C]@^A_EaAbCc^dbeIffgChB
~ynk	j!J#J%Y(I*J+J-I/J0^3H6I7J8J9F:H;J=I?I@IBICJDHGbH]IFKFM[NHOIPHRYSJTJVJXIYJZC[J]G^J_HaHbIcHd[eJf]hI
~yns	|!](]
~ynu	s3Y>ZDYHJO[
~yo^	|HIc[f[
~yon	a#J%X(J)Y/K9^:I>G?G@ZBGGJIHKHLJMHNHOJPYS_VZZJ^Z_JcJhI
~you	L%H(B)J*D+],G-[.J/H0J1X2I4H5J6H8H9d:a;J<J=Z?JAIBCE^FIGGJHLGMGOYPEQJRISEUXV[WJYI[E]G^I_HbFc]eGfGgFhX
~yp^	l#Y,^3ZHGIJKHOJh^
~ypa	|@[
~ype	Y!J%I(G*J-G/H3Z7K9G:a=J>C?I@]AJBGCGDHGYHHIaJKKYMHO_PITJVHXHZF[J][^J_JaDcJdJfJgJha
~ypi	|=X
~ypo	n-]3^@ZIJNHOJ
~ypt	X!I#Z%I(I)J*J,I-H/I0J1J2J3G4H5J6h7I8J9G:I<d=I>H?H@HAJBGCJDHFJGIH>IGJIKGLJMHNGOJPHRHSITIUIVIXIYeZC[I]I^I_HaJbHcJdFeHfGhI
~yr^	m+]3J?[HFIJKZVX
~yra	|HII_
~yri	r-X/aIJTH
~yro	w!XH^ZJ
~ys^	G%E(C)F+J,F-]0G1Z2H3G4F5G6e8F9B;J<H>BBBFFHIIaLGMAO[PDQGRCTXUXV]XaYH[F]EaFdYfCgBh[
~ysa	|P^
~yse	k#X(G)_?Y@IBYHBKJTIV^ZE[]
~ysi	nHJZIhc
~ysk	u,]>[BJHILXZ]
~ysl	uHZN]ZKa]
~yss	n(I9I;]@YHHIJKJL]ZG^_d^hI
~yst	Y#G%H(X)I*H+X,J-D.J/G0I1I2J3Y4H5J6I7I8I:Y;I=H>D?E@[AHCYDaEJFIGHHYI]KaLGMEOCPHQKR_SITHWJXFY][H]G^I_HbHcHdHeJfGgIhE
~ysz	w([9ZBYHX
~yt^	k-b9J@YBJHIKJX]ZIbZ
~yta	e!J#E(H)J*X-I3J9G=J>Z?[@_BHCIDIHEIHKEL_MINHOJPJTIUJVIXZZZ[[]H^]_JaHbJdJh]
~yte	l,Y3Z9H>J@_BKDJIHKHLYMJdZfJh^
~yth	^!J%^(J-I/I3I7^8J9G:I;Z=J>Z@DBXCED]FJGJJXKHOIPFSJTJVIXHZb^J_JcJfHhH
~ytk	a!Z#J%I&K([)Y*H,H-G0J1J2J3F4I6J8[9G:H>G?G@FA]BGDYEKFJHCIZJJKHMHNGPXRJSHTHUGWIXH]]^^_]aJcIdHfIgIhI
~ytn	|3^>J
~ytt	d!J#I(I*J-H/^3H6J7J8[9[:Z=J>Y?I@_B^CYDZHDIGKFLIMXNHOJPJTHUJVJXJ[X]Z^H_JaIbIdHfJhF
~yty	|-Yb[
~yub	w?aZI
~yud	y9ZZ[
~yus	yI[
~yv^	w3[?ZDZHFOY
~yvi	i/JHGNd
~ywa	g!J(J+J-_0Y3H6[8J9H<]=J>^?Z@HBICIDGGJHEIIK[MJNJOHPXUJVIXJZG]J_JaIbJf^hJ
~ywh	r?ZHJMYS]ZG
~ywi	|-[P]
~ywn	u!ZQXdZ
~ywo	y!YQ]
~yzo	|TY
~za^	X&Y)G*[+G,H/G1I2I3X4F5J6H8X;X=[>D?Y@AAHDJEIFGGXHIIZKFL[MJN_O^PFRJSGTGUGVEWHXYYXZY[Y]E^I_HaDbGcGeIfFgGhZ
~zaa	|HYN[
~zab	b!H#_%J(I)X*X+I-]/J3H4J7J9I:I=Y>I?[@GAJBFGJHHIGKZLJMHNHOJPYSJT]UZVIWJXHZF[Y]H^^_JaJbIcJdIfIgIhJ
~zac	X!G%Z(G)H*G+H,H-E.J/I0_1I2J3E5J6I7H8H9E:^;I<J?E@FAIBECFDFFZGaH@ICJJKFLIM]N^OFPGQJRYSGTHVEWaXFYH[I]Y^I_GaFbHeHfdgH
~zad	a!I#H%J/Y3G7Y9J:Y=J>G?J@ZBYCJIXMHNHOISJUJV]WJX^ZE]JaKcIdafIgJhJ
~zah	o-^3Z>JCZHHI]OJXYZK
~zaj	l([*Y-J3J6[9I>J?]@IBJCYDXHGI_NIO[XJZFaJ
~zak	p-[B[DJG_HG
~zal	q-J1]:J@]B_DJHFIJKIMJZF[[]Jb[fIhJ
~zam	n#]%J-J9J:J=I>J?J@IB^DIHGIHKIMJU^VHZG]]aHd]fY
~zan	k!G#I(I+J,Z-Z9Z:Y=J>J?J@ICJIIKIMJNIUJVZXJZYaJbYd[e[fJhJ
~zap	[!G#E%Y(F)H*H+I-F.I/X1H2I3[5J6X7H8[9D:[;I<J>E?E@DAIBECGD]EIFIIDJIKELHMENFPYSFUGVFWIXFY]Z[[G]G^HaEbGcYdbe^fahF
~zar	W!G#F%H)H*G+e,e-G0I2K3H4I6I7I9H:]=H>E@FAJB[CJEJFIGYHEIGJILIMGNGOIPGRHSHTHUHVFWIXHYIZ?[I]H^H_HaHbGcHd[edfYgGhG
~zas	c#G%I(G)I*]+J,J/I0J1J3E4I6J7I9F:G=G>G?Z@[AJBFCGEJFZGIIEKFLYNcOHPHRaSHT[UHVHW_XHZC[I]G^I_HaZbIcHdHfGgIhZ
~zat	[!J#J%I(])^*J0X3J8[9J:J<[=J>J?J@JBJCJDJF^G]IIMJNHPJSJUGVZWJXJZX^Jb[cJhJ
~zaw	l!]#G(J+J-_3F4J7J9H:Z=J?I@HBGCJDZHEIaKIPJRITJU[VIWYXJZX]J_JaJbJcJfZhJ
~zaz	c%X-K3J9J:Z;Y?J@IBIDIGYHEIJKILZMXVHW[ZF]J^]dZeIf[hJ
~zby	l-b9J@YBJHIX]ZJ
~zco	|VXZI[]
~zcz	l?I@]BJCaDJGJHJIIKJM_VJWYX[ZHaJ
~zd^	|N^
~zda	r&[9I>]HJQ]e[fY
~zde	rO[PYW[ZH[[
~ze^	a!H#[(])Y*I+J,J-J/J3H4J7J9F=[>G?H@YAJBECHDGGJHCI]LIMZNITJU]V[X^ZC[I]H^]_JaXbJdJfIgJhI
~zeb	j#J+Z-J9H:Z=Z>J@_BID]H^IJKJNJVJZF]JhJ
~zec	q%[.Y9H>]?J@XC[DJF[GJHFIJKYZI]JaH
~zed	n%Y(J-J/J3H8]>Y?J@IBXCHDIHEIHNJOIS[TJVKXJZF]b_JaHbZ
~zeg	f!J#I(J+Y,K-^3H4J7J9H:J=J>G?H@IBIHEKZPJR]VJXIZ^][aIbZcKfIhJ
~zeh	|N[Z[
~zei	]!X#I%H(I*I+J,I-^/X1J2Z3]4H6J9G;J=H?IAIBFDGEJFYGIHZIdKDLIMGNGOIPIR_SJT[UIVIWJXGYJZB[X]G^IaFcYeKfGgIhX
~zej	y8]
~zek	l(]9X>H?I@]BJHZIIKJXXZHa_
~zel	l!G(G)Y*J9I>I?K@JA_BYDKHGIJKZOYU[V^ZH_HaKb]
~zem	r*Z9J@GIJK[V]ZXbZ
~zen	Q!E#G&[([+H,Z-E/F0I1H2I3X4E5H6G7E8G9Y:Y=c?^@GAHDBEIGGICJGKCLZMDOFRFTGVXWGXZYX[G^EaYbYcadGgEhE
~zep	q-J/Z>[IJKHOYRXZ[
~zer	W!Y%G(J,H-F/J0I1J2J3X4H5J6H9H;^>D?I@FA_CFDGEIFIGXI]JILZMEOYRGSHTWUGVZWHYIZF]a^[_[bFcGdJeIfF
~zes	l-J/Z1[3J8K9Y=J>I@YBJGJHFIZKbMZZF_YaJcJfH
~zet	i!Y#H%Z(I,Y-J2Y3J8Z9I:K=J>H?J@]BICJDHIHKIMINJPIRZUXVIXJY[ZD]aaJbJe[fHhI
~zew	w-Z:^
~zez	l!]#I%J+Y-I.]9G:Y=J>I@JBJCJDHF[HEIHKJNYTJUJX[ZI]Z_JaJcXdJ
~zga	r6]HJOaZIhY
~zgl	y9]BX
~zgo	y-XN]O[
~zgu	s>_D]ZH
~zi^	a!I#G%H(F)J*I+X,J-F.J/G0J1I2J3[4H6I7I8J9a:H;X=Z>]@IAIDCFJGIHDLIMFNGPHRHSZUIVHWJXXYJZ[[I]Y^I_GaYbYdIfHgIhY
~zia	b!J#I%I)J+Z-I/I3I4X:I=H>H?Y@FB_CIDDGJH[IGKGM^NHOJPXRJSJTJUJV[XIZX[I]X^JaIbIcJf^gJhH
~zic	q!J%J(I9H;c@KDZZ[aJ
~zie	]#F%G)H,Y-G.J0J1I2J4H5J6J7H9_:];b=I@XAIBZEJFIGIHEJJKELHMFN^OHPGQJSITIU[VEXXYJZA[H]Y^I_HbGcHdHeJfFgIhG
~zif	w3[IYOZ
~zig	^!J#G%I(H)K*I,J-H/X0J3I4I6J7[:J;J=I>G?H@_AJBXCHDHHJIFKEL^MYOIPIRJTHUJVHXHZ[[Z]I^__HaIbIcJdIfJgYha
~zij	j!Z(J3[9I>J?W@IBXDJHIIYK]VZZH^Z
~zil	r3I9J>JBYHXTYY[ZJa^
~zin	i9F>I@XCJDJHFIIKINYR[U[V^X^ZGa_cIfH
~zio	T!D#E%J&X)F*H+H-D.J/H1I3[5I6H7G8H9E<J=H>D@EAGBZCXDZEYFHGYHGIDJILHOFQIRJS^TFU^VYWZYHZY]D^I_]aDdGfagXhF
~zis	q#[>J@bBJHIKJX]ZG
~zit	|@ZHG]]
~zka	y.a9JHJ
~zla	w/Z9I@JB^HFMZTJZJg[
~zle	|K_ZJ
~zli	r(J*[@YCZDIHYK[ZI
~zlo	q9YF]HIIYPZV[ZJ
~zmi	]!I#G%H(F)J*I+J,J-F/X0J1J3F4J6J7Y8J9E:Y;J=H>Z?H@eAJB]CGDFEJFJGJHFIEJJL]MYNGOGPHQJRISITGUHVGWJXHZX[Y]G^b_HaEbHcIdHfGg]ha
~zn^	|/WaX
~zna	a!H#G%H&Y(G)J*J+Y,J-G/I0J1J2^4[6[7I8I9F:G;Z=J>F?ZAJCGDEFZHEIaJJKGLYMHNGOYPIRJSJTJUHVGWJXHZB[^]H^[aHbIcHd[eHfHgJ
~zni	h!J#J-J2[3I4J8^9G<]>I?]BICJDIHFIGK^MHNJOKQXR^XJ]J_YaIdJfIhJ
~zno	q#Z9J@[BXHHX[ZIa]cY
~zny	y3^:X
~zo^	j#[/Z3Y9Z>I?J@XBICXHEIIKHNJOJX_ZZ]YaJ
~zoe	u9^>IEZZ[
~zog	|MXZJh[
~zoi	yJ]
~zom	|-Y=JK^
~zon	W!c&Y*G+H,H-E/H0I2G4F5I6H7G9D:Y;]<Z?E@BAGBZCFEIFXHGJIKEL]PEQXRISHTGU_V^WGXFZ@]E^^cFdaeGgHhI
~zoo	sH_
~zor	q@]BJHIKJMYZI]]f]
~zos	l!Z9J>]HBM[ZI]]_Z
~zow	q1[GZHIMXQYTYVXdY
~zpi	q*Z?]CZDYHIQYY]ZJ
~zpo	|O[hY
~zre	h(^)Y*J4K=J>J?J@IBZCJDIKJM^PJSXUIVGWJZZ][bIfJgX
~zsc	|ZJcZ
~zse	|C]HZZG
~zt^	Z#](F)J*J,Z/Y3J9H@YB]CHEYGJHDIFKJMXNJOJPKRJSJTIUHVGWJX_[I]H_KaIbHcIdGeJfHgahG
~zte	m-F3J@HHGI_KcOZZF
~zty	|HIM_bH
~zub	|!ZV[ZJ
~zuc	h#J,W-X/]4J9J>JBJDJHGIHJYMJN_O[PZ][aJdIfJhJ
~zuf	|%X8Y
~zug	f#J%_-J4Z8Y9J>Z?J@[CIDJHXIJKINJOJQZTY_JaJcJdZfI
~zuj	u(Z3J>JA]HJO[ZJ_[d]fJ
~zun	b#J%J(I+J,J-I:I=X>J@JBICIDYIJKINYPISZTXU[VZW^ZJ]YbIcIdIfX
~zur	Q!Y#H&Z([*G+H,G-F1H2I5I8H9H:^;G<J=Z>G@FAICHDJEXGJHHIDNDOGPIQJRGTGU[VZW]YH[J^E_GaXb^d[eGgXhE
~zus	q(].Y6Y9ZCZDIHJX]ZI
~zwa	j!]#J(J-Z2Z3J9H>IBICJDIHEI[K[L]MKVJXJZ^dHfJ
~zwe	a!J#I%J(K*^-H/Z9I:J=J>H?I@bA_BHCbDHHJIGMINIOXPJVJXZZE]HaIhI
~zwi	o9X:Y@XBYDJF[HHIIK]M[ZIc[
~zwo	q-J.^3J9Y>[BJHFIIKJV_ZIa]
~zwr	b!I#H%X(H)J*J+J,X-I/I0X3G4X6Y7J8]9G:I=Y>H?I@GAJBHCIDHGIHHIHKHLJMIOIPZSJTJUHVHWJXHYX[J]I^I_IaIbIdce_f]hH
~zwu	wDZL[
~zwy	|)]*J9II]PJ
~zy^	^!E#[%G(H)Y,X-].J/G0J1J2J3F4X6I7H8I9E:G;Y=G>E@ZAIBEC]DYEJFIGIHEJJKELYMFNCP[S[THUHVIWIX^YJ[H]F^Ha]cHdIeZfFgHhY
~zyb	y!H9ZBJHHZ]bZ
~zyc	e!J#H(b)I*J,J-H3J6[8Z9I:Z=J>Z@HBHCHDHHXIIK^MJNJPIUIVFXIZD[Z]Ja^bJdGeZfJhJ
~zyf	u6b<[ZI
~zyj	o(J-J/Z3J>I@IDIHGIZNJO[Z^aJh^
~zyk	|-[^Y
~zyl	o!^(G=^@HDJHGKILYU]VGY^ZE][dY
~zym	o0Z3J>JHFM[O[_[aYfZ
~zyn	w![9I>ZHaaJ
~zyp	y-]=X@ZHHNH
~zys	l(J,]-]3J9Y>Z?JB[CJDIHFIIKFNXOJUZVYXJ]JaJ
~zyt	_!Y#I%H&J([)Y*G-G.J0I1J2J4I6J8Z9G:H>Y?F@FA]BGDXEJFIHBIYJJKHMGNGRJSHTHUGWIXHYJ][^^_]aHcIdHfIgIhI
~zyw	l!J(J-a0Y3J9I>Z@IBIDJHHIJK[OIP^R]VIZH]J
~zza	^!I#I)J*X+J3H7J9H:X;Y>I?]@GBHCXDGGZHHNZOJPHSIVYW[XIYZZE[K]I^J_JaIbJdXf[hJ
~zzo	y3ZCZDY
~zzy	q-cHGNC`;
