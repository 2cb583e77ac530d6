// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.610 -0.350 -0.759 -1.836 -0.760 -1.334 -1.014 -1.792 -1.478 0.114 -1.704 -1.175 -1.238 -1.551 -1.826 0.032 -0.488 -1.584 -0.916 -1.396 -1.485 1.979 -0.582 -0.876 -1.925 -0.315 0.191 -0.098 -0.726 -0.673 0.249 -0.142 -0.314 -1.045 -1.062 -1.070 1.987 0.260 -1.380 0.087 -1.379 -0.371 -0.456 -0.663 -1.091 -1.929 -1.076 -0.743 -0.972 -0.562 -0.408 -1.490 -0.083 -1.399 1.455 -1.425 0.047 -1.415 -0.826 0.295 -0.987 -0.682 -0.966 -1.558 -0.535 -1.396 -0.683
15.213139304340558
!account-disabled	P!n#@%C&H(X)C*D+G,E-C.G/C0E1G2G3@4E5H6F7E8G9E:B;A<I=C>C?D@BACB@CDDCEEFGGEIBJFKBLCMDNCOEPBQHRGSETCUAV?WGXCYGZ=[E]C_@aDcEdBeGfIgDhD
!account-locked	L!F#m%A&H(C)C*B+E,D-@/C0E1E2D3@4C5F6D7C8E9B:A;D<G=C>A?C@CACCBD@EEFFGCHXI@JDK?LBMBNAOBPBQFRDSBTZUDV@WFXJYFZ:[Y]B^J_BaBb@cBdBeEfCgCh@
!account-not-set-up	pDJHJV^ZH
!ad-access-denied	R!B%i&H(a)E*F+H,F-C.H/D2C3C4E5H6F7E8E9H:B;_<G=C>D?E@DAGB?CEDCEFFHGDHJIBKJLBMCNCOGPIQERFSEUCVDWEXEYGZB[C]E^G_CaDbCcCdBeDfAgYhC
!ad-unknown-error	d!I&e-K3JBJHFKJNISIZC_IcJ
!admin-role-missing	S!D#G%[&J(k)J*I+H,G-E.I/G0H1H2J3F4H5I6H7E8H9H:A;H<J=C>D?C@FAHBACEDCEFFIGFHWIFJGKDLFMENDOIPBQJRHSFTHUAVFWEXFYIZ<[E]E^H_GaDbBcFdDeGfDgChE
!admin-sspr-disabled	Z!E#I%H(E)k*G+J,G-I/J0K1J3I4J5K7H8J9I:F;J=G>I?E@GAJBFCIDFEHGJHFIIJJKILJMJNFSGTIU@V@WFXHYKZA[I]I^H_JaHbGcIdGfHgEhJ
!admin-two-gate	U!F#G%F(A)G*l+G,D-F.J/H0I1I2J3F4H5I6I7H8I9G:E;H<J=F>E?I@DAHBFC@DDEFFJGHHDIEJHKFLHMGOGPAQJRISGTHUEVCWDXFYIZ@[G]F^H_HaFbHcHdFeIfHgEhG
!already-registered	^!I#J%J(I)J*I+i-H3H4K7J9J:I=I>G?D@GAKBCCDDAGJH@IHKGLJMJNIOEPJSJTKUIVHXIZE[J]H_JaHbHcJdJfJgKhI
!auth-token-error	h,aHGZJeI
!changed-too-recently	N!E#D%D&J(C)G*F+H,H-B.I/E0H1H2H3F4G5H6G7E8H9F:D;H<I=E>D?E@nAHBECEDDEHFIGFI>JFK?LCMHNFOGPFQJRHSFTGUEVCWGXDYHZ9[E]E^@_GaEbEcEdEeGfFgDhB
!cloud-service-error	]!F#I%I(C)E*H+I-H.I/H0J1I3H4I5J6J7E8J9J:E;K=E>G?F@IAJBBCGDEEIFJGIH>IIJGKGLIMHNHOJPFRGSkTHUJVDWGXFYJZ@[I]G^H_IaFbEc[dHeJfCgBhI
!cloud-sync-agent	Z!J#J%J(I*J+J,J-F/G0h1D3I4I6H7I8H9H:I;J=I>I?I@IAIBZCJDIEKGEIIJIKILJMGNIOJPHRDSJTHUJVJXIYIZE]I^J_GaHbIcEdCeHfBgIhJ
!code-not-received	M!C#D%C(@)C+C,E-B.F/D0E1F2G3[4C5F6E7D8E9@:A;D<G=A?B@@ADCHD<EDFEGDI?JEKALDMANAO?PDQGRESBTDUAV?WCXDYEZ>[D]J^C_CambBcCdDeFfCgChC
!connect-version-old	Y!G#G%G(E)I*I+J,H-G/F0F1j2G3F4D5H6H7H8F9F:H;I<I=F>G?H@GAHBDCHDGEJFJGFIGJHKGLIMFNHOIPGQIRBSHTEUIVHWJXGYEZC[I]I^J_FaGbIcCdFeEf>gFhH
!connector-password-too-long	c!I#G%D,J-G/K1I2g3H4K:J@IBFCJDJGHHEIBJJKHLIMHNIPJRJUKVIXJYJZF[J^H_JbKcHdGeJfDhH
!contact-failed	v3_HGZD
!contact-info-malformed	U!B#B%E&J(F)F*E+D,F-E.I/G0H1I2H3l4F5I6H7H8H9F:D;G<J=F>C?B@DAGBBC@DbEHFIGGH>IGJHKELFMFNEPDQIRISHTEUGVAWIXBYIZ?[F]E^F_Ea?bGcGdGeIfHgGhF
!cookies-disabled	U!E#D%F&J(E)G*G+H,H-C.m/G0H1I2J3E4G5H6H7G8H9B:E;G<J=F>D?E@EAGBBCEDEEHFHGGHDICJFKDLGMENDOFPGQIRHSDTFUEVEWGXEYHZ@[G]D^H_GaDbCcEdFeHfFgGhF
!corporate-policy-sentence	h@XBJHBIEKIN_V[
!dc-policy-hints-missing	[!I#G%I(I)J*H,J-E.J/H0I1I3H4@5j6I7I8J9H:I;I<H=I>H?I@GAHBGCGDHEJFJGIHIIGJCKELJMENCOIPHQJRISJTIUIVHWHXIYIZE[I]I^I_HaHbHcHdHeJfGgHhH
!dc-unreachable	[!F#G%H(H)I*I+J,I-F.J/G0I1I2J3F4j5D6I7G8G9H:G;J<Y=H>G?G@FAHBECHDGEIFJGGHEIGJHKGLIMFNWOIPFRGSGTHUHVGWJXHYHZ@[I]H^I_GaGbGcDdHeJfCgHhH
!decryption-key-mismatch	[!F#G%G&K(H)J*I+J,H-F.K/B0E1I3F4G5J6k7H8H9H:H;J<I=F>H?G@EAFBCCHDHEGFIGGHEIEJHKDLHMFNDOGPFQJRESITFUHVHWKXIYEZ@[I]H^F_DaGbHcDdBeFfDgXhE
!error-processing-request	u9JBIHESbZHcJ
!feature-not-enabled	r)JHHV_
!federated-password	V!F#F%E(D)F*H+I-C.J/E0I1H2J3F4G5I6I7m8H9I:D;I<J=E>F?E@BAHBBCGDEEIFIGGHBIEJFKCLEMDNDOJPDRISFTGUEVDWHXGYIZ>[G]G^C_GaFbCcGdDeHfFgDhD
!forest-config-changed	^!E#G%E(F)H*I+J,I-F.J0G1H2J3F4F5J6G7G8k9F:E;I<J=E>G?G@DAXBBCFDGEJFIGEH?IFJGKELHMGOIPFQJRGSHTIUGVFWIXFYGZ@[I]G^I_DaHbHcFdCeGfDgHhH
!inheritance-disabled	X!>#F%@&K(C)G*G+I,H-E.I/H0H1I2J3E4G5J6H7H8H9E:F;m<J=F>F?E@FAEBECEDEEIFHGEHEIEJHKELHMGNFOGQIRHSHTGUEVDWIXFYHZC[H]E^F_DaEbFcHdEeIfGgHhG
!ldap-signing-not-configured	^!J#J%I(I*K+J-I/K1K2J3H4H5H6I7J8I9H:J<h=I>J?J@IAKBHCGDIEJGIHHIGKILIMINHOJRJSJTJUIVIXJYHZG[K]J^J_IaIbJcGdJeJfHhJ
!licence-missing-organisation	V!G#H%G(E)H*I+J,J-F.J/G0I1I3F4I5J6I7H8I9F:E;I<K=j>G?G@FAHBDCFDFEFFIGGHWIEJIKFLHMGNEOIPHQKRISHTHUBVDWEXGYIZA[H]G^I_GaFbFcFdFeIfFgHhH
!licence-missing-user	f(J)I/J=e?J@KBHDJHJPJSJUHVGZCbJdIeJfIgJ
!lost-device	M!D#B%D&H(B)F*C,F-B.G/E0F1G2H3C4E5G6F7E8F9B:B;F<H=C>m?=@CAFBECBDFEFFGGEH]IAJFK@LDM>NCOFPEQHRFSETDUCVBWFXAYFZA[C^D_Ea?bBcDdEeGfDgDhB
!managed-on-premises	o/I7JHIZHdb
!method-not-allowed	U!F#G%E&J(^)F*X+E,H-D.H/G0H1I2J3D4G5I6G7F8H9D:E;G<I>@?l@DAGBBCHD@EHFHGFH@IDJHKBLGMDNDODPFQIRHSFTFUEVCWGXDYHZ>]C^F_Fa?bDcFdFeIfFgDhE
!not-enough-methods	S!E#D%E&J(E)G*W+B,H-E.I/G0I1I2I3A4G5I6H7H8I9D:E;G<J=E>G@BAFBBClEGFIGGHEICJGKDLGMFNDODPFQIRISGTGUFVBWGXDYHZ?[F]E^G_GaCbFcGdFeIfGgGhF
!not-in-scope-group	b!J(I)I/K:J=H?I@HBFDHGHHJNJPGUHVeWJZC[K^IbJgK
!not-registered	R!E#E%E&K(B)D+^,H-E.I/G0H1I2J3C4G5I6H7F8H9G:C;H<I=D>@@AAHB?DlEJFIGFHBIDJGKCLFMENDOEPFQJRHSFTGUDVEWDXEYHZ<[E]D^E_GaDbDcFdEeHfEgFhD
!object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-G/I0H1H2I3G4H6I7I8H9I:G;H<K=G>I?I@HAHBGCIDHEJFGGkH>IGJHKGLHMDNFOJPGRISJTIUHVDWJXIYIZE[I]I^GaIbIcGdBeHfDgIhH
!onboarding-failed	]!I#I%F(H-I/I0I1J3I4J6H7J8H:J=G>J?J@HBWDIEHGHHAJIKGLJMJNHPHRISIUIVIWJXJYHZA[K^I_JbIcGd@ehfBgIhH
!onprem-admin-action-required	_!H#J%I(F)J*K,J-K/I0J3I4Y6I7I8K:F=F>J?I@HBFCJDHEhGJHEJJKJMJNGPFSHUFVDWDXKZ>[I^J_IaJbHcCdFeWgGhJ
!onprem-complexity-refused	f!I#I%H(H*I+J,K-G/I0J3G4J6J7J8K9E:H;J=H>H?H@GAJBGCGDHEJFKGJHJIgKELIMGN[OHPJSJTJUIVHWKXHZD[J]G^K_IaFbJcIdIfIgKhI
!onprem-connectivity	T!F#F%F&J(E)H*H+I,G-E.I/G0G1F2I3E4X5H6E7G8G9E:C;H<H=C>F?E@BAHCGDFEAFHGFHDIFJGKFLHMENDOGPEQIRHSETGUBVEWGXDY[Z<[G]G^F_EaFbFcldCeFfBgFhG
!onprem-multi-match	[!E#G%H(H)J*H+K,J-G.K/G0J1J3F4I5K6J7I8H9F:H;H=G>H?H@GAjBFCGDHEJFJGHH@IGJJKGLIMHNHOHPGRJSITHUIVGXFYJZC[J]G^H_BaHbIcIdIeJfHgIhI
!onprem-policy-refused	Q!E#E%D&I(C)F*E+H,G.I/F0G1H2H3E4G5H6F7D8H9H:C;H<I=D>E?DAHB@CDDCEFFIGEHFJJK?LEMBNkOFPEQIRHSGTFUBVCW[XFYHZH[E]E^C_FaEbCcEdCeGgEhF
!onprem-success-cloud-failure	Y!I#H%F&J(H)J*I+I,I-E.J/j0F1J3E4H5J6G7F8I9G:I;I=G>G?H@EAGBDCHDGEIFJGIIDJFKELHN@OHPERJSITBUIVHWJXIYIZC[I]I^G_AaHbHcGdFeIfGgJhG
!ou-reserved-character	]!G#I%C&G(I)I*I+I,I-D.J/H0I1J2J3E4H5J6I7I8I9D:F;G<J=F?G@GAHBECHDGEHFjGDHBICJIKGLIMHNEOIPHQKRISITHUFVHWHXGYI[I]G^I_GaFbHdFeIfGgHhH
!password-contains-name	i#J-A:J@IBHFJGJHEIeKDMINHVJZC^JhX
!password-easily-guessed	N!C#J%C&I(A*C+G,D-o.G/C0E1F2F3C4E5F6E7C8F9C:B;F<H=C>B?C@=AEB?CCDBEFFGGCHII<KILCMAN;OEPDQHRFSETIUBVBWEXCYFZ;[B]C^J_EaCbCcDdBeFfCh@
!password-filter-refused	U!F#C%D&I(D)G*G+H,G-?.H/D0E1H2G3E4B5F6F7E8G9G:D;H<I=F>F?E@BAHB@CEDDEHFHGDHGIFJnKALFMCN>OGPEQIRHSGTEUDVEWGXEYHZ>[E]F^C_FaDbCcEdDeFfEgEhC
!password-never-expires	W!G#G%F(E)I*H+I,J-F/H0J1J2J3H4J5K6J7F8J9J:E;J<J=F>G?H@AAJBBCHDFEJGHIFJHKCLkMDNDOJPHRJSJTHUGVFWIXHYJZ>[F]G^@_HaFbEcHdEeIfHgFhB
!password-reset-done	f(H-J:J=H>K@YBbDIHYKJMZUFVGWIZA[K^IaJbIdIfJgJhH
!password-too-weak	S!E#D%E&J(C)H*F+E,G-J.H0H1H3A4F5H6G7E8H9D:C;G<I=E>A?E@?AGBACADHEHFGGFHJIlK>LFMCNZOCPGQIRHSFTFUEVDWHXDYHZ<[E]D^E_FaCbEcFdDeHfFgFhA
!password-used-before	P!G#A%D&J(A)F*X+G,G-?.H/C0G1H3D4F5G6F7D8G9F:B;G<H=C>C?C@AAGBCCCDJEFFHGEHXI;JDKmLDMANJOFPDQIRGSFTFUCVAWFXDYGZ>[J]C^C_FaDbCcEdCeFfEgDh>
!personal-account	v:ZHXZI
!phone-mismatch	V!H#G%I(H)J*H+G,I-E.J/H0I1J3H4H5J6G7J8J9F:G;I=H>??F@EAHBFCDDBEIFJGIHCIBJIKBLIMGNFOkPIRISITHUIVGWKXDYJZB[I]G^I_HbIcHdIeJfIgI
!privileged-account-denied	R!C#E%]&J(F)?*H+G,E-E.I/G0H1H2I3D4E5H6G7E8G9F:D;E<J=D>E?E@BAFBCCFDDEFFHGFHCIEJFKDLGMFNDOGPmQHRHSFTFUCV?WGXEYHZ?[G]F^C_EaEbEcFdDeGfEgAhF
!reset-in-home-directory	U!C#F%F(A)E*G+I,I-G.I/H0I1J2J3F4H5J6I7E8I9I:m;I<K=C>E?E@CAIBBCFDCEGFIGFHAIEJGKCLFMENEOIPDRISFTHUCVAWFXFYIZ;[F]G^E_GaFbDcFdFeIfFgEhE
!sam-remote-call-denied	Z!F#G%C&J(G)G*F+I,G-E.I/G0H1H2H3E4F5I6G7I8G9D:F;H<I=E>F?D@FAFBCCFDFEHFHGGHCIFJGKELHMHNFOGPDQlRGSHTHUGVEWIXFYEZC[I]G^H_FaEbFcEdEeGfEgGhH
!server-clock-skew	Z!I#G%H(I)J*I+J,H-G/I0H1F2I3G4D5I6G7I8I9G:I;I<J=H>H?H@GAIBFCHDHEJFJGFH?IGJIKGLIMENIOHPHRkSFTGUIVIXFYEZD[J]H^J_HaFbHcAdFeHf?gIhH
!servers-catching-up	S!E%D&J(C)G*F+H,H-B.I/Z0G1G2G3E4G5H6F7I8J9H:D;I<I=F?E@?AHB=CEDCEGFIGBHAIBJEK@LDMmNBOHPEQJRESGTFUEVEWGXGYGZ9[D]E^C_FaEb@dCeGfBgah?
!smart-lockout	T!C#A%D&J(F)G*G+H,G-C.I/D0H1H2H3E4G5I6H7E8H9G:E;H<I=F>F?G@BAGBBCFDDEHFIGGHFIDJGKDL_MDNDOGPEQIRGSFTmUGVDWIXBYIZ@[A]F^B_EaFbEcFdFeHfGgFhD
!sspr-disabled-tenant	T!G#H%F(A)J*D+I,I-G.I/I0I1I3G4J5J6I7F8H9J:@;I<J=B>F?E@DAJB@CHDBFIGGIIJHKGLHMGNDOKPERISETIUlV>WGXGYIZ@[H]G^F_IaFcFdFeIfDgDhH
!sspr-not-enabled-for-user	[!C#H%G*I+I-J.K/J3]4J7H8J:D=E>I?Y@EAJBDCHDBEHGHHDIIJIKHLHMINFPGSHTJUFVhXIZ?[G]I_JaHbGcIdEeIfHgHhH
!sspr-policy-not-set	e(I)I*Y:I=J@JBIDIEFHGNFUHWdZEdIgH
!throttled	R!D#^%F&I(D)F*E+G,G-H.H/G0G1H2G3A4F5H6G7G8H9B:D;F<I=D>C?E@@AEBACBDBEGFHGFHBIBJFKALFMENDODPDQHRFSDTCUEVDWHXmYGZ?[F]D^F_FaAbDcDdFeHfFgFhE
!tls-disabled	W!E#G%F&J(G)G*H+H,G-F.I/G0G1@2G3D4D5H6E7H8F9F:H;H=E>F?F@DAGBCCFDFEIFIGFHIIEJHKELHMFNGOGPFQHRCSGTGUEVEWIXFYlZB[I]G^H_FaFbFc?dCeFfAgFhG
!unlock-option-missing	W!F#G%F(D)G*H+I,I-E.I/I0I1H2J3G4I5J6I7H8I9J:E;I<K=E>F?D@CAIB?CDDEEIFJGGH?IFJHKELFMENFOIPGRISHTEUFVCWHXFYJZ>[m]G^E_HaGbAcGdGeJfGgHhE
!user-abandoned	[!K#F%F(D)G*H+H,I-E.H/F0I1H2J3F4H5I6I7G8I9E:F<J>C?D@CAHB=CCDBEHFIGGHIIEJHKCLHMDNEOHPGQJRGSXTHUEVCWGXFYIZB[G]k^G_GaDbCcFdGeIfBgFhF
!user-cannot-change-password	Y!G#H%E(D)I-F/I3H6K7G:F;K=H>H?I@@BBCJDGGHIGJJKFLBMENFPHTJUHVDXIZ;[G]I^j_IaJbHcIdEeJfJgIhA
!user-not-found-onprem	Y!C#H&I(G)I*I+I,I-G.J/D0G1I2J3D4G5J6G7F8H9H:F;G<J=F>G?G@GABBECGDGEHFIGHHDIFJIKGLHMGNEOHPEQJRISITEUIVFWJXHYIZC[I]G^G_kaGbIcFdDeHfFgGhH
!windows-screen-broken	S!G#G%G(D)H*J+I,K-H/I0J1J3H4J5J6J7F8J9I:F=F>G?J@HAKBCCHDFEIFJGIH:IHJHKHLHMFNDOJPHRJSGTIUFVEWHXHYJZ@[C]G^H_IaGblcFdHeJfGgGhD
!wizard-connector-not-found	v,KHFZJea
!wizard-licence	u=IHJe]
!writeback-not-enabled	S!C#F%[&I(B)B*C+G-D.I0C1D2H3D4D5G7D9H:D;G<G>E?D@CAFBDCFDCECFGHHIEJEKCLEMDNBOHQGRDSFTEU<V?WCXFYIZ>[E]F^D_HaEbCcBdjfIhC
!writeback-service-stopped	W!G#I%F(G)I*J+J,I-H/Z0D1C3H4F5H6F7F8G9H:I;I<J=G>I?H@GAIB@CIDHEJFJGDH=IHJGKHLIMENGOJPGQJR?SDTHUGVHWJXIZF[J]H^I_GaHbHcIdCfkgHhI
!writeback-unsupported-path	U!F#H%H&K(D)G*F+I,I-F.J/C0G1H2J3F4H5I6H7G8I9E:G;H<J=E>F?F@DAHBBCGDGEGFIGGHAIFJHKELGMBNEOIPEQJRISGTEUFVFWHXHYHZC[H]G^F_EaFbFcFdCeHfEgmhG
!wrong-current-password	U!G#D%F(F)I*H+J,H-E.J/G0I1J2I3F4I5J6H7F8J9I:E;I=G>F?G@AAIBBCGDEEIFKGGHFIBJGKBLFMBNBOFPIRISITHUGVFWIXGYJZ<[F]H^D_HaGbFcHdFeIfGgGhl
#account-disabled	P!n#?%B&H)B*D+F,D-B.F/C1F2F3@4D5G6E7D8F9D:A;c<H=B>B?C@AABB?CBDBEEFGGDIAJEKALBMCNCODPAQHRFSDTBU@V>WFXBYFZ<[D]B^J_?aCcDdAeFfHgDhC
#account-locked	K!E#n%>&G(A)B*A+C,C->.J/E0E1D2C3E4C5E6C7B8D9B:@;C<F=B>??B@BACBHC@DFEDFEGCI?JCK>LAM?NAOIP@QFRCSATbUCV>WEYEZ8[Z]A^H_AaAbDcAdBeEfBgAh?
#account-not-set-up	m!JHHVaZG
#ad-access-denied	P!G%i&H(b)D*E+G,E-B.H/D2B3B4E5G6E7D8D9G:B;b<G=B>C?D@CAFB?CDDBEEFGGCHGIBKILBMBNBOFPYRESDUBVCWDXEYFZ@[B]E_CaCbBcCdAeDf@gXhB
#ad-unknown-error	d!I&e-K3JBJHFKJNISIZC_IcJ
#admin-role-missing	S!D#G%[&J(k)K+H,G-E.I/G0H1H2J3F4H5I6H7E8H9H:A;H<J=C>C?B@FAHBACEDBEFFIGFHYIFJGKDLFMENDOHPDQJRHSETHUAVFWEXFYIZ<[E]E^H_GaDbBcFdDeGfDgChE
#admin-sspr-disabled	W!D#G(I)k+I,F-H.J/J0J1J3D4I5J6J7G8I9I:E;J=F>H?D@FAJBECHDEEGFKGIHEIIJIKHLIMINEOYP[RJSFTHUBV>WEXHYJZ@[H]I^G_JaHbFcHdFeKfGgDhI
#admin-two-gate	U!F#G%F(@)G*l+G,D-F.J/H0I1I2J3F4H5I6I7H8I9G:E;H<J=F>E?I@DAHBFC@DDEFFJGHHDIEJHKFLHMGOGPAQJRISGTHUEVCWDXFYIZ@[G]F^G_HaFbHcHdFeIfHgEhG
#already-registered	^!I#J%J(I)J*I+i-H3H4K7J9J:I=I>G?D@GAKBCCDDAGJH@IHKGLJMJNIOEPJSJTKUIVHXIZE[J]H_JaHbHcJdJfJgKhI
#auth-token-error	h,aHGZJeI
#changed-too-recently	N!E#D&J(B)F*F+H,H-A.H/E0H1H2H3E4G5H6G7D8H9F:D;H<I=D>C?D@nAGBDCDDDEGFHGFI>JEKBLCMGNEOGPEQIRGSFTFUDVCWFXCYGZ8[D]D^@_GaEbDcEdEeGfEhA
#cloud-service-error	]!F#I%I(C)E*H+I,K-H.I/H0J1I3H4I5J6J7E8I9J:E;K=E>G?E@HAJBBDDEIFJGIH>IIJGKGLIMHNGOJPFRGSkTHUJVDWGXFYJZ@[I]G^H_IaFbEcZdHeJfDgBhI
#cloud-sync-agent	Z!J#J%J(I*J+J,J-F/G0h1D3I4I6H7I8H9H:I;J=I>I?I@IAIBZCJDIEKGEIIJIKILJMGNIOJPHRDSJTHUJVJXIYIZE]I^J_GaHbIcEdCeHfBgIhJ
#code-not-received	L!B#C%B(@)C*I,D-A.E/C0D1E2G3[4C5E6D7C8D9?:@;D<F=A>_?G@?ACBHCEDJEDFDGCHJI>JDK@LCM@NAOGPCQFRDSBTCU@V>WCYEZ?[C]H^C_BambAcBdCeEfBgBhB
#connect-version-old	W!F#F%F&K(D)H*H+J,G-F.J/E0E1j2G3E4D5H6G7G8E9F:H;H<H=F>F?H@FAHBCCGDGEIFJGEIGJHKGLHMFNGOHPGQIRASGTEUHVGWIXGY]ZB[H]H^I_FaGbHcAdCeDf=gEhG
#connector-password-too-long	c!I#G%D,J-G/K1I2g3H4K:J@IBFCJDJGHHEIBJJKHLIMHNIPJRJUKVIXJYJZF[J^H_JbKcHdGeJfDhH
#contact-failed	s3_@YHGZD
#contact-info-malformed	U!B#B%E&J(F)F*E+D,F-E.I/G0H1I2H3l4F5I6H7H8H9F:D;G<J=E>J?E@DAGBBC@DbEHFHGGH=IGJHKELFMENEPDQIRISGTEUFVAWIXBYIZ>[F]E^F_Ea?bGcGdGeIfGgGhF
#cookies-disabled	U!E#D%F&J(E)G*G+H,H-C.m/G0H1I2J3E4G5H6H7G8H9B:E;G<J=E>D?E@EAGBBCEDEEHFHGGHDICJFKDLGMENDOFPGQIRHSDTFUEVDWGXDYHZ@[G]D^G_GaDbBcEdFeHfFgGhF
#corporate-policy-sentence	g@ZBJHBIEKIN^V[
#dc-policy-hints-missing	Z!I#G%I(I)J*H,J-E.J/H0I1I2K3H4@5j6I7I8J9H:I;I<H=H>H?I@GAHBGCGDHEJFJGIHIIGJCKDLJMENCOIPHQJRHSJTIUIVHWHXIYHZE[I]I^I_HaHbHcGdHeIfGhH
#dc-unreachable	Z!F#G%H(G)I*I+J,I-F.J/G0I1H2J3F4j5D6I7G8G9H:G;J<Y=H>G?F@FAHBECHDGEIFJGGHEIGKGLIMFOIPFRGSGTHUHVGWJXHYIZ@[I]H^I_GaGbGcDdHeIfCgHhH
#decryption-key-mismatch	[!F#G%G&K(H)J*I+J,H-F.K/B0E1I3F4G5J6k7H8H9H:H;J<I=F>H?G@EAFBCCHDHEGFIGGHEIEJHKDLHMFNDOGPFQJRESITFUHVHWKXIYEZ@[I]H^F_DaGbHcDdBeFfDgXhE
#error-processing-request	s9JBHHDSbZHcJ
#feature-not-enabled	r)JHHV_
#federated-password	U!E#F%E(C)F*G+I-C.J/E0H1G2I3F4G5I6I7m8H9I:D;I<J=E>F?E@BAHBBCGDDEIFIGEHEIEJFKCLEMDNDOJPCQKRISFTDUEVDWGXGYIZ=[G]G^C_GaFbCcGdDeHgDhD
#forest-config-changed	]!E#G(F)H*I+I,I-F.J0G1H2J3F4F5J6G7F8k9F:E;I<J=E>G?G@DAXBBCFDGEIFIGEH>IFKELHMWOIPEQJRGSHTIUGVFWIXFYGZ@[I]G^H_DaHbGcFdCeGfDgDhG
#inheritance-disabled	X!>#F%@&K(C)G*G+I,H-E.I/H0H1I2J3E4G5J6H7H8H9E:F;m<J=F>F?E@FADBECEDEEIFHGEHEIEJHKELGMGNFOGQIRHSHTGUEVDWIXFYHZC[H]E^F_DaEbFcGdEeIfGgHhG
#ldap-signing-not-configured	^!J#J%I(I*K+J-I/K1K2J3H4H5H6I7J8I9H:J<h=I>J?J@IAKBHCGDIEJGIHHIGJKKILIMINHOJRJSJTIUIVIXJYFZG[K]J^J_IaIbJcGdJeJfHhJ
#licence-missing-organisation	V!F#H%G(E)H*I+I,J-F.J/G0I1I3F4I5J6I7H8I9F:E;H<K=j>G?F@EAHBDCFDFEFFIGGIEJIKFLHMGNEOIPHQJRISGTHUBVHWEXGYIZA[H]F^H_GaFbFcFdFeIfFgHhH
#licence-missing-user	d%K(J)H/J7J=f?I@JBHDJHIPJSJTJUHVGZCbIcKdIeJfHgH
#lost-device	L!C#B%C&H(B)E*C+J,F-B.G/D0F1G2G3B4E5G6E7D8F9B:B;F<H=C>n?=@CAFBDCADHEFFFGEH]ICJEK@LDMANBPDQHRFSETDUCVBWFXAYFZ@[C][^D_Ea?bBcDdEeFfDgDhA
#managed-on-premises	o/I7JHIZHdb
#method-not-allowed	T!E#F%E&J(Z)C*b+D,G-D.H/F0H1H2J3F4F5H6G7F8H9C:D;G<I=J>@?l@CAGBBCFD?EGFHGFHAICJGKBLGMDNDODPEQIRHSETEUEVBWFXDYHZ=]C^E_FaDbCcFdFeHfEgDhD
#not-enough-methods	R!D#D%E&J(D)F*]+A,H-E.I/G0H1I2I3A4G5H6H7G8H9D:E;G<I=D>F?Y@BAFBBClEGFIGGHDICJGKCLGMFNDODPFQIRHSFTFUFVBWGXDYHZ?[F]D^G_FaBbFcFdFeIfGgGhF
#not-in-scope-group	a!J(I)I/J:J=H?I@GBFDHHIKJNEPGUHVfWJZC[K^IbJgK
#not-registered	Q!D#D%D&J(A)B+a,G-D.H/F0H1H2I3B4G5H6G7E8G9G:B;H<H=C>I@@AHB>CYDlFIGFHAICJHKBLDMDNBOIPDQIRHSETFUCVXWHXEYGZ;[D]C^H_FaCbCcEdDeGfDgFhC
#object-not-in-password-sync-scope	Z!F#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:G;H<J=F>I?I@HAGBGCIDHEJFGGkH>IGJHKGLHMDNFOJPGRISJTIUHVCWJXIYIZE[I]I^GaIbIcGdBeGfDgIhH
#onboarding-failed	[!H#I%F(H)K-I/I1J3I4J7I8H:I=G>J?J@HDIEHGHH@JIKGLJMJNHPHRISIUIVHWJXJYHZA[J^I_JbHcGd@ehfBgIhH
#onprem-admin-action-required	_!H#J%I(F)J*K,J-K/I0J3I4Y6I7I8K:F=F>J?I@HBFCJDHEhGJHEJJKJMJNGPFSHUFVDWDXKZ>[I^J_IaJbHcCdFeWgGhJ
#onprem-complexity-refused	b!I#I%H(H)J*H+J,J-F.J/H0J3F4I5J6I7I8J9E:H;I=G>G?G@EAIBFCFDGEJFJGIHHIfJJKDLIMGNbOGPIRJSITJUIVGWJXGYJZC[J]G^J_IaFbHcIdHeJfIgJhG
#onprem-connectivity	S!F#F%E&J(D)G*H+I,G-E.I/F0F1F2H3E4X5G6E7F8G9E:C;H<G=C>F?E@BAGCFDEEAFHGFHCIFJGKELGMDNCOGPERHSETGUBVEWFXDYaZ<[G]G^F_EaFcldBeFfAgEhF
#onprem-multi-match	[!E#G%H(H)J*H+K,J-G.K/G0J1J3F4I5K6J7I8H9F:H;H=G>H?H@GAjBFCGDHEJFJGHH@IGJJKGLIMHNHOHPGRJSITHUIVGXFYJZC[J]G^H_BaHbIcIdIeJfHgIhI
#onprem-policy-refused	M!C#C%B&G(A)D+F,F-a.G/^0F1G2G3C4F5F6E7B8F9G:A;G<H=B>D?B@ZAGB=CCDAEDFGGCHCIJJ^KCLCM@NjOEPCQHRGSETDU@VHWZXEYGZF[C]C^A_EaCbGcCdAeEfJgBhD
#onprem-success-cloud-failure	Y!I#H%F&J(H)J*I+I,I-E.J/j0F1J3E4H5J6G7F8I9G:I;I=G>G?H@EAGBDCHDGEIFJGIIDJFKELHN@OHPERJSITBUIVHWJXIYIZC[I]I^G_AaHbHcGdFeIfGgJhG
#ou-reserved-character	]!G#I%C&G(I)I*I+I,I-D.J/H0I1J2J3E4H5J6I7I8I9D:F;G<J=F?G@GAHBDCHDGEHFjGGHBICJIKGLIMHNEOIPHQKRISITHUFVHWHXGYI[I]G^I_GaFbHdFeHfGgHhH
#password-contains-name	f#J+Y-B:J@HBFDIFJGJHDIeJKKGLKMHNHVIZB^JhX
#password-easily-guessed	N!C%C&H(A*C+F,C-o.F/B0E1F2E3C4D5F6E7B8F9C:A;E<G=C>A?B@EAEB>CCDAEEFFGCHGI<J^KHLBM@N:ODPCQGRFSDUBVAWDXJYFZ;[B]B^I_DaBbBcDdAeEfCh?
#password-filter-refused	U!F#C%D&I(D)G*G+H,G->.H/D0E1H2G3E4B5F6F7E8G9G:D;H<I=F>F?E@BAHB@CEDDEHFHGDHHIFJnKALFMCN>OGPEQIRHSGTEUDVEWGXEYHZ>[E]F^C_FaDbCcEdDeFfEgEhC
#password-never-expires	W!G#G%F(E)I*H+I,J-F/H0J1J2J3H4J5K6J7F8J9J:E;J<J=F>G?H@AAJBBCHDFEJGHIFJHKCLkMDNDOJPHRJSJTHUGVEWIXHYJZ>[E]G^D_HaFbEcHdEeIfHgFhB
#password-reset-done	e(H-J:J=H>J@YBbDHHYKJMZUFVGWIZA[K^IaJbIcKdIfJgJhH
#password-too-weak	Q!E#C%D&I(C)G*F+E,G.H0G1G2]3@4F5H6F7E8H9D:C;G<H=E>A?D@AAGB@CADHEGFFGEHEIlK>LEMBN[OBPFQIRGSFTFUEVCWGXDYGZ;[D]D^D_FaCbDcJdDeGfEgEh@
#password-used-before	O!F#@%C&I(A)E+F,F-<.H/E0G1G2X3D4F6E7C8F9F:B;G<H=C>B?B@GAFBBCCDIEEFHGDI=JCKmLDM@NZOEPDQIRGSETEUCWEXDYGZ=[I]B^B_EaDbBcEdBeEfEgCh>
#personal-account	r:Z>EH^ZG
#phone-mismatch	U!G#G%H&K(H)J*H+F,I-E.J/H0I1J2K4H5J6G7I8J9F:G;H=H>C?E@DAHBFCDD@EIFJGHHBIBJIKBLIMGNFOkPHQKRISITHUHVGWJXCYIZA[I]G^I_HbHcHdIeJfHgI
#privileged-account-denied	R!C#E%_&J(E)>*G+G,D-E.I/F0H1H2H3D4D5G6G7E8F9F:D;C<J=D>E?E@BAFBCCFDDEEFHGFHBIEJFKDLGMFNDOGPmQGRHSFTFUCV?WFXEYHZ>[F]F^C_EaEbEcFdDeGfEgAhF
#reset-in-home-directory	U!G#F%E(A)E*G+I,I-G.I/H0I1I2J3E4H5J6H7E8H9I:m;I<K=C>E?E@BAHBACFDCEGFIGJHFIEJFKCLFMENEOIPDQKRISFTHUCVAWFXFYIZ;[F]F^E_GaFbDcFdFeIfFgEhE
#sam-remote-call-denied	Z!F#G%C&J(G)G*F+I,G-E.I/G0H1H2H3E4F5I6G7I8G9D:F;H<I=E>F?D@FAFBCCFDFEHFHGGHCIFJGKELHMHNFOGPDQlRGSHTHUGVEWIXFYEZC[I]G^H_FaEbFcEdEeGfEgGhH
#server-clock-skew	Z!I#G%H(I)J*I+J,G-G/I0H1F2I3G4D5I6G7I8H9G:I;I<J=H>H?H@FAIBFCHDHEJFJGFH?IGKGLIMENIOHPHRkSFTGUIVIXFYEZD[J]H^J_HaFbHcAdFeHf?gIhH
#servers-catching-up	R!E%D&J(C)G*F+H,H-B.I/Z0G1G2G3E4F5H6F7I8J9H:C;H<H=E>I?E@>AHB=CEDCEGFHGGHDIBJEK@LCMmNAOHPEQJSGTFUDVDWGXFYGZ8[C]D^CaEbFdCeFfBgah@
#smart-lockout	T!B#A%D&J(F)G*G+H,G-C.I/D0G1H2H3E4G5I6H7E8H9G:E;H<I=F>C?G@BAGBBCFDDEHFIGGHGIDJGKDL_MDNDOGPEQIRGSFTmUGVDWIXCYIZ@[A]F^B_EaFbEcFdFeHfGgEhD
#sspr-disabled-tenant	T!F#H%F(@)Z*D+I,H-F.I/H0I1I3G4I5J6I7E8H9I:D;I<J=B>F?E@CAIB@CGDBFIGGIIJGKGLGMGNDOJPCRISDTIUlV>WGXGYHZ?[G]G^F_HaFcFdFeHfCgChG
#sspr-not-enabled-for-user	Z!B#H%F*I+I-I.J/J0K1K3]4J6K7G8I:J=D>H?X@EAJBBCHDAEGGHHCIIJIKHLGMINFPHSHTJViWKXIZ>[G]I_IaHbFcIdDeHfGgGhH
#sspr-policy-not-set	e(I)I*Y:I=J@JBIDIEFHGNFUHWdZEdIgH
#throttled	R!C#^%E&I(D)F*E+G,G-G.H/G0G1H2G3A4F5H6G7G8G9B:D;F<I=D>C?E@@AEBACBDBEGFHGFHDIAJFKALEMENDODPDQHRFSDTBUEVDWHXmYFZ?[F]D^F_FaAbDcJdFeHfFgEhE
#tls-disabled	W!E#G%F&J(G)G*H+H,G-F.I/G0G1@2F3D4D5H6E7H8F9F:G;H=E>E?F@DAGBCCEDFEHFIGFHHIEJGKELHMENFOGPEQHRCSGTGUEVEWIXFYmZB[I]G^H_FaFbEcAdAeDf@gFhG
#unlock-option-missing	V!F#F%F(C)F*H+H,I-E.I/H0I1H2J3G4I5I6I7G8I9I:E;I<J=E>F?A@BAIB?CDDDEIFJGGH?IEJHKDLFMENEOIPFRISHUFVCWHXFYJZ>[m]G^E_GaGbAcGdFeIfGgGhE
#user-abandoned	Z!J#F%E&K(D)G*G+G,I-E.H/F0H1H2J3E4H5I6H7G8H9E:E<J=Y>C?C@IAGBACCDGEHFHGGHGIEJGKCLGMDNDOGPFQJTHUDVBWFXEYHZA[F]k^G_GaDbCcEdGeIfJgFhF
#user-cannot-change-password	Y!G#H%E(D)I-F/I3H6K7G:F;K=H>H?I@@BBCJDGGHIGJJKFLBMENFPHTJUHVDXIZ;[G]I^j_IaJbHcIdEeJfJgIhA
#user-not-found-onprem	X!C#H&I(G)I*I+I,I-G.J/D1G2J3D4G5J6G7F8H9H:F;G<J=F>G?G@GABBECGDGEHFIHCIFJIKGLHMGNEOHPEQJRISITEUIVFWJXHYIZC[I]G^F_kaGbHcEdDeHfFgGhH
#windows-screen-broken	S!G#G%G(D)H*I+H,J-H/I0J1J3H4J5J6J7H8J9I:F;K=F>G?J@HAJBCCHDFEIFJGIH:IHJHKGLGMENDOJPHRJSGTIUFVEWHXHYJZ@]G^H_IaGblcEdHeJfFgFhD
#wizard-connector-not-found	v,KHFZJea
#wizard-licence	r=ZHEdFe]
#writeback-not-enabled	Q!B#D%]&H(A)A*C+F,J-C.H/J0E1C2G3C4C5G7H9G:C;G<F=Z>D?C@AAEBBCEDBEBFFG^HFIDJCKALCMCNAOGQGRCSETDU<V>WBXFZ<[D]E^B_IaDbBcAdjeYhA
#writeback-service-stopped	V!F#H%D(G)H*I+J,H-G.J/Z0G1[3G5G6J7F8F9H:H;I<I=I>H?H@FAHB?CHDGEIFIGDH;IHKGLHMENGOJPFRFSCTHUFVGWIXHZE[I]G^H_FaGbFdAfjgFhH
#writeback-unsupported-path	U!E#G%G&J(C)G*F+I,H-F.I/A0G1G2I3F4H5I6G7F8I9D:F;H<J=E>F?F@DAHBACGDFEGFIGGH@IFJGKELGM@NEOHPEQJRISFTEUFVEWHXHYHZB[H]G^F_EaFbEcEdCeGfDgmhF
#wrong-current-password	T!G#I%F(F)I*H+J,H-E.J/G0I1J2I3F4I5J6H7F8J9I:E;I<K=G>G?G@AAIBBCGDEEIFJGGHFIBJGKDLFMANBOFPIRISITHUFVEWIXGYJZ<[F]H^C_HaGbFcHdFeIfGgGhl
+# #	S!G#I%H(G)I*H+K,J-G/G1g2H3]4F5J6I7J8H9G:I;J<J=G>F?H@cAIBXCFDHFJGIHKIEJIKELFMGNEOJSFTGUIVHWJXFYiZE[J]I^I_HaEbGcBdFeHfBgGhI
+# a	z@JI]
+# account	z3Z
+# admin	f(G*HHFMJPJTJgf
+# and	d-J1Z3IBHCJHEI]KZMWO]Y_ZEc]
+# are	z/FHJIJKZM^gK
+# at	x-ZHJI[KHO[ZF
+# beheercentrum	zdHg]
+# bit	v<_CJHKYJ
+# caracter	q2bHJII
+# char	j/X2c9J@IBIHDIXN[ZJ
+# character	d/Z2^HKIZ
+# day	n@]NJ
+# days	m![@XBJD[HWIJZZ
+# does	zbX
+# e	r>^IHOXYY
+# e3	v=aHIdD
+# et	xOZYX
+# for	z([H[NKPJ
+# from	vHIcZ
+# godziny	uXZ
+# heur	sXZ
+# hora	i@^HJX^
+# hour	d#K@aBJKJXbZFaH
+# hrs	x@YHJX]
+# i	xO]
+# in	s#J3ZHJK]TYaJ
+# is	o3YH^
+# it	zIJO^
+# l	xC]KX
+# la	z#J@HI^TZ
+# letter	zIZNK
+# login	ubX
+# may	zBIHaTK
+# method	m*Z?JC]HI
+# min	oRYZYa[
+# minut	g3J@JBJHIOJPZRba]cJfJ
+# minuten	vHHR_
+# n	zYX
+# non	zYX
+# not	o/[1H3YH]YH
+# och	x3W>IO[
+# of	o(K1[C_HFZY
+# on	i(]3X>JHGOJPXS]Y[ZJcK
+# ore	o@[X[
+# password	i%H(H@FBYGIH^IHK_MGNYZGgZ
+# peopl	z(ILXP]
+# portal	zgZ
+# random	xIJNY
+# reject	x/[@[II
+# reset	z?X
+# sinc	z1YHGIXNKS^
+# sms	x3a>EOIaE
+# so	r3]>JHHZJaIh]
+# sspr	q@]NK
+# still	vMXgK
+# stunden	o@^HJX^ZI
+# tecken	z2^HJIK
+# teken	z%J2]
+# this	z*K@YV[
+# time	zZY
+# timmar	vXY
+# to	l3J4]>ZCYHIIJK]OJcG
+# und	x3ZC^aE
+# user	p@YCZFZGXHGNYZI
+# uur	p3K@aHJX[
+# was	z@YHJIYYYZJ
+# when	z(Z
+# wrong	z#X
+# x	s1^HI
+# y	s3ZIIOZYYaI
+# zeichen	q-Z/Y2[HII[
+# が	s3a>KCJDIHJOHYX
+# つ	xC]
+# に	z3K?JC]IZ
+# の	v3I>]KJYX
+# を	zY^
+# 个	z2]HKIJK]ZI
+# 位	z2[CII]
+# 回	uK]X^
+# 小	o@ZXaaJ
+# 文	u2]CKHJI_KK
+# 日	x@Y
+# 時	o3K@YXb
+# 管	pgb
+# 还	z3YTX
+2008 r2	u5Y
+2012 r2	zHZ
+2016 acs	s1c9JHH
+2026 #	z-Z
+2837 the	z5X
+3040 admaexport	z5X
+31034 on	uZJf^
+32002 servicebuserror	zcZ
+32004 decryption	z6X
+32004 decryptionerror	x6X
+32009 authtokenerror	z,Z
+32009 error	v,Z
+32011 onboard	ze[
+33001 adunknownerror	k&_
+33001 hr	z&Z
+33001 unknown	x&Z
+33008 for	xHKN]^X
+3rd party	xJY
+6800 in	zHFNJZHf_
+80230405 object	uAJ__
+80230619 messag	xNX
+80230818 dominio	z4[
+a #	f(Z/X2^3Z>HBIHFIKKINYOIZHa^gK
+a 2008	z5X
+a 3rd	zJX
+a antiga	uHHM_h]
+a bann	z-Z
+a blank	z3[HGIKbZ
+a bot	x9Z
+a bug	z-H1[H[fJ
+a caixa	zHZ^Y
+a call	z?YHJZ]
+a cambiar	x#YZZ
+a cambiarla	x@X
+a capital	xIZ
+a celui	zOW
+a chang	qCZHY
+a changer	xZY
+a chav	z?[HH
+a choic	x?]HH
+a cloud	x*J,_/[HGdHgJ
+a code	i>G?IBJCJHaXXZ]]I
+a comma	v3ZF[HJaJ
+a company	zHZ
+a configuracao	vE]WJ
+a conta	j!Y#[%[)ZHGLZUJVJXIZX[W_Z
+a container	xF[GaHGZH
+a custom	vJY
+a customer	uHY
+a day	b!J#G-G/K9E@aDJHGIHKHMINGR[TJXdZD]Jf]hJ
+a dc	u4bHFcIfJ
+a de	vDZHIKZMX
+a dead	zhY
+a decryption	z6X
+a deja	v+YHJKY
+a desactiv	zUX
+a deux	s*_HJ
+a deviner	q-^HJ
+a different	k:Y>X?H@[GYHZ
+a directory	z)^HI
+a disabl	z!Z
+a domain	h%Y5Z8]GJHIM[PF_]
+a due	x*]AZCWHH
+a email	v*Y6F>I?HC]H]ZJ
+a ete	j!]%K4]9J?]@IB[CJDIHIIKMZVJZF_YdYfJgZ
+a fail	z@XHGZ]
+a failur	zKXZY
+a federat	x7JH]
+a few	q-H9JHGMZZ^
+a file	z#J;IH]
+a filter	xGXHEJa
+a forest	z8YHY
+a former	z>JIJK]OKZI^Y
+a fresh	z@ZBYHJLXZH
+a full	u@YHITZfZ
+a generic	u@IHHN[ZX^Z
+a global	m(^HJ
+a good	z)G9XH]UJ
+a gpo	rQW
+a group	m(I@FGXH^V[ZJ
+a guest	q:ZHY
+a helpdesk	q*X@XCJ
+a ja	x9J>]CWHJV[
+a jamai	v+[DZHFWZ
+a jour	r+[1YBXCJDJdKf]
+a kod	x>aHJZKaI
+a l	q([>Y@ZHIZJbXeZ
+a la	i%Z2Y3G>]?J@JBJHEIIKZMJN^O[XJZHaGbYdYfJ
+a laptop	xH]
+a le	z#J(XV[
+a licenc	u=^HG
+a list	q-^HEIZ
+a littl	xMY
+a lock	xbX
+a login	x>]
+a long	uHJIJMXOIXKZa
+a los	xDIHZ
+a lot	q9^ZJ
+a me	zHJ[[
+a meet	u]_
+a member	m(J>JPWV^
+a mensagem	x>]HFOXaW
+a messag	sHHZZaZ
+a mi	r(I)Y3Z9W>[@JHIIJK]OHVYZF
+a microsoft	n)[HHMXR]SXTId]fJgI
+a minha	xDJHKIXK]VXZG
+a minut	u@YB[HI
+a necessary	r)JHIUIVJd_
+a new	T#H%H(Z)J*G+[,J-E/G3J6J7J9H=I?F@ZAJB]CHDFIHJIKHLZNCOJPJTJUJXJZX[d][^F__aJbJdIeKfKgWhI
+a newly	z%Z@[_J
+a nice	v9[
+a nie	z=[HI
+a noit	z@ZcX
+a nouveau	zBX
+a nova	o9J@KB_HEK[MaZH]K
+a number	k>YD]IZOIZJ
+a nuvem	x/YMXgY
+a opcao	v(Z=X[X
+a organizacao	sW[dX
+a otro	z(^7XHJVJ
+a pagina	s+]-XDWHGVJXZZ]
+a palavra	n@]HJKHVXZXdX
+a partner	uH[
+a pas	g%Z(X)I*I+J,J-J/Y3I:J=Z?I@JCJDXEYHEIJKKMZNJPIUXV]WYZD][aHcIdX
+a passkey	x?WHY
+a password	V#G(D)J-J/Y6J:H<]=I>I?Z@bBCCJDHGIHZI_J]LGMDNDTXUIVIWXXYZI[F]Z^GbHdHeJfJgIhI
+a phon	m*W3FC]DaHDOJZIaI
+a phone	x6XCZ
+a pilot	xH_VG
+a pin	zHYIZ
+a plus	zF^HI
+a policy	l*JHCNBU[Wc
+a politica	l@XHIN_WY
+a posto	zB]MI
+a power	zHJg[
+a pre	z%W
+a privat	z@[DZHG
+a privileg	u%K(ZHHP]
+a problem	sEZS[
+a pu	z4XB]
+a que	xI[h[
+a quello	zOX
+a red	rHGKXS[Za]GbJhJ
+a redefinicao	j(IBJEIH[U^VWZ^
+a reimpostar	q(J=ZHJVXZXaWcW
+a reinitialiser	vVYZZ
+a replacement	z>[ZJ
+a reserv	rFYHY
+a reset	f!F(H*J/[7J:I=I?YBECXDHHbJJLZNJPJUXVIWYZFbJfJgZ
+a restart	vfX
+a restriction	rN^
+a role	k(^)Z*bBKCIHGZI
+a row	x#[@IHEN]TGX[]X
+a screenshot	zHGZ[
+a se	xBYZ^
+a second	g*Y+Z/X6]>H@ZBJC_DHZHaH
+a secret	x2[H^KF
+a security	p)]*F?J@GH[QZ
+a self	z(W
+a senha	Y!I#[%J+J-I/J3J7[:Y=H>X?I@FCIDYEJGKHGIZJWL[NZSJTJUFVJWKXGZ[]G^X_JaJbHd]fJhY
+a server	x5X7XHYZI
+a servic	xH_ZIfI
+a shar	s>GHa
+a sincronizacao	zGIHHM[f]
+a singl	v+XHW
+a slash	p3YF_HJaJ
+a sms	r<X>Y?_CXHBZHaY
+a special	rVZ
+a supplier	x:[
+a symbol	xIY
+a sync	v+[8X
+a system	zHZKKZX
+a team	vBJH_MGZJ
+a temp	u#J@YbY
+a temporary	pHXLXZJcY
+a test	xZY
+a third	qHYbZ
+a ticket	zZZ
+a token	v,_HHZJeH
+a troca	zHILXZ[
+a typo	u3[@Z
+a um	zEWPX
+a uma	zK[cX
+a un	m!J-I3G>Z@JAZHBIJK]P^VXXJZI_^
+a una	xHFK^ZJ[]
+a user	]!F#H%I)J*Z+]3J9H:J;J=J>I?J@]AIBEDIFIGHHdKHNJPET]VIXJZD]H^H_X
+a velha	v9KHFIKKJM_gWh]
+a vendor	xJ[
+a very	z2X
+a votr	zcY
+a way	r-F9JBHH]TXX]
+a week	v!]@II[KJZG
+a whil	x-IMZT[
+a whol	z@YHZ
+a word	mHZIZZJ
+a wrong	s#H@[HXTXZI
+a year	u!_-I@HBKH[L[NJZF
+aadc server	zcY
+aan de	qHHIZKIN_VZ
+aan het	r-XN[ZZ
+aangepast en	x@_HK
+ab ist	zL[
+abandon befor	x]Z
+aber nicht	s+[>J?[CJZF]]
+aber nur	vC]DIHJ
+abilitato alla	vV[
+able to	b!W#G(J3Y:X>J?FBcC]HFQYTJVIZYaJ
+about my	xHHIJZ]
+about password	x-ZBHHESYZ^
+about the	s!ZHYZI
+about to	zKY
+abroad and	z)ZHJ
+acce a	z!]>]HE
+acce au	v9JHbIKZJ
+acce refus	s%_P[QXZGdJ
+accept by	z/WH[
+accept cooki	x.Z
+accept it	r@XKWZK
+accept my	vHIKJaZ
+accept on	x/]IHhX
+accept pas	xIJK[OYZHhY
+accept sinc	z-Y?IHY
+accept the	o-H@IBZCZIJJJKYM]ZIhI
+accept them	z3]HGOJ
+acceso al	v>[BKDJH]
+acceso denegado	v%]HKPX
+access block	uHY
+access deni	b!K%Y([1ZBIHDPbQ^ZDfJ
+access has	sHXZ]^J
+access is	x%[HJ
+access my	z!I>HHEPKZ_
+access polici	uHY
+access policy	oH[
+access restrict	oHGQ_
+access right	x%^HH
+access the	r>WB_ZH
+access their	zHX
+access to	e%J>b?IBIDHMWZJc]
+access your	zdX
+accesso di	xb[
+accident and	z![?JHZZH]Z
+accord to	p@WNZUZZJ
+account a	x%[2[HGPG
+account ad	xLX
+account admin	z*],YPI
+account after	xHXLHZ^^H
+account and	p![#EBXCZHILYT]ZI
+account are	q!Y#ZA[HEPZTGVJZJ^Z
+account belong	z:Y
+account bloccato	z#]XG
+account but	x[W
+account cannot	u%_:YZF_IdGeI
+account di	x%W2XGX
+account e	q!Y#XHJ
+account enabl	zGZ_J
+account fail	x(ZHEP]ZX
+account for	m#Z%[2JHITZ_X
+account from	uH_ZJ_H
+account got	p)[BYVK
+account had	zZK^X
+account has	c!Z#[BJDYLYP[ZG[J_]dH
+account have	x!GHX^[
+account i	x!Z,ZZG
+account in	c!H#E%KA_BHGYH_MWPYTZVIZJdK
+account information	xDHEYHHZ^
+account is	W!e%I(I)J*K-J/J3G7J:Z=J>G@JAJCIHFIIKKLIOYP^T_VZXJZA^H_IdH
+account it	v!FH[P]
+account keep	x#[HJTJ
+account lack	u%Z3XHJ
+account lock	nHZ
+account lockout	x#ZHJ
+account may	x%[
+account msol	x%Z2Z
+account need	q!GH_QXZF
+account niet	z3ZV[WJ
+account non	sD[VZZ[
+account not	d!^#J%Y)J3G=J@JAJBHDXGJH?L]PIQ[V_WJ^W_I
+account of	m!E#J:[BJHaZJ
+account off	z!^
+account on	vA^PJVJZF^X
+account operator	oP]
+account option	q^^
+account out	zG[HJ
+account page	z+FDHH]hZ
+account password	i%H)J2c:I=_B[HFIILJMZVHZBfJ
+account per	xHIVaWJ
+account reset	u!I%[:YP[_K
+account secur	u#J+_D^HEZH
+account show	v#YHJ
+account so	x^Y
+account staat	z!]
+account still	z!J_[
+account tab	v!IHJPJ^_
+account te	zXX[Y
+account that	s!X%XHEL^ZK
+account the	sTY^W
+account to	p2YDYHHQ[VZ
+account too	r#KXZ
+account used	z%[,XHH
+account vergrendeld	z#]
+account was	m%]>ZHYZG^[
+account were	vZI^]
+account when	zHJbZ
+account which	z,Y
+account whil	z,[eH
+account whos	zLXZJ^Z
+account with	p;]@YHFNW
+account without	n[Z_Z
+acepta mi	zIHOZZYhY
+acesso ao	z3J>]HZ
+acesso negado	z%XPX
+acquir user	x3KHFQaZG
+action requir	z*JE^
+activ directory	Y!C%Z&e(F)J-J/Y3D4J6J:F?K@JAJEJFXHCIJKJPYT[UHVJZG^[_^cIdFfJgahJ
+activ pour	s3ZUKV]
+activ user	zMIg]
+activity progress	xHJZ[
+actuel et	zh]
+ad acceder	z!I%JBXHJZZ[]
+ad account	g![#[/JAYHCLYMJZJ_^
+ad and	s!I/ZM^ZJ_ZgH
+ad but	v/X
+ad connect	^,X-K/I1_4J8Z=KBJHYMZRJTGYYZYcIdJ
+ad connector	m%_2Z8]<YHCZJ_H
+ad deaktiviert	z!X
+ad ds	l%c2X3J
+ad e	v%[3YLW
+ad entra	v/^TI
+ad error	x&aNJZE^J
+ad est	z3X
+ad esta	zTX
+ad fail	z/[HJPZ
+ad for	u=ZHJMZ
+ad fs	o,X7[9KGIHeMFZJcI
+ad group	zHHP[
+ad has	r/E3aF]HEIGTWZJ_[
+ad is	p/Z3XHIII^X
+ad ist	q#J%J/K3ZHJTW^Yc[d[
+ad konto	v!X#ZLY
+ad kontot	z%YLZTJ
+ad la	z/Y
+ad ma	s#IMXT[gY
+ad mais	xMYTY
+ad mas	vMZTZ
+ad men	zMYTY
+ad mit	z3]AY
+ad nao	z![L[ZH
+ad nie	z/]LYTI_J
+ad not	k#J/J<]@XHELYMHT^ZIg^
+ad object	mGJHK_a
+ad on	x^[
+ad onprem	k!W/Xg[
+ad password	p-Z/FHJJHM]N]ZI
+ad pero	z#JMYT[
+ad policy	r/YBIHKN_
+ad refus	x/XJZNY
+ad reset	z_]
+ad right	z%]HGPZ
+ad says	qIYTX
+ad show	x#HHJT]
+ad so	z/ZA[
+ad still	u![
+ad sync	i/H0J1JMXRISFTIcJdZfcgJ
+ad the	s/_ZD
+ad took	v/Z
+ad user	h!]#I(I=IAYG[HJPJTXZIdZ
+ad y	z%Y3Z
+ad で	r!Z#G/XMXT[^[
+ad に	x_^gZ
+ad の	o!Y#]%I3XAXHINZPYTI^XgW
+ad は	v/_HKT]
+ad 側	vBY_]
+ad 没	zT]
+ad 账	z#YAXTK
+ad 里	q!X3Y>J@KMY^[_ZgK
+add a	m(J+J3Z8Y>HCIDZHaZJaJ
+add in	zH[
+add on	v.^HFJ^ZG
+add the	v-X
+added a	s4J8_HIIZZI
+added as	z%Y
+added the	s8ZHJQZ
+added to	v:ZVXZK
+additional detail	zWY
+additional security	vCaDEHI
+address book	z>JH]
+address i	zH[
+address on	v3[cJ
+adfs admin	z,]HH
+adfs and	z7Z
+adfs domain	z,X
+admaexport cpp	x5X
+admin a	v(^)G*YHZUJZH
+admin account	g!J%J(K)[*_,]:J=_CJHIOZPHUKVEWIZD
+admin action	x*IE_HJ
+admin and	i)ZHGP[WWZJ
+admin app	u*JHGMJga
+admin are	u)X*Z
+admin as	v#Y%YHI
+admin cannot	h)Y*^?GHGPYTX
+admin center	g)J*JMJPKS^ZHga
+admin credential	xH[eJ
+admin disabl	z)HU[
+admin do	zPY
+admin du	z%JP_
+admin for	u([)F*G,ZEYHDPJU]VX
+admin from	z)]HIP[dIgH
+admin get	v)X*[HJ
+admin gets	v(W)[VG
+admin group	zH[
+admin has	i!I)KEJHIU^V^ZI
+admin hat	uEHWZdX
+admin have	x)[*ZPJ
+admin here	x*Z
+admin i	m%J(X*_HD
+admin in	k,Z:YHIPXZKd[
+admin is	u)[
+admin it	u*ZEGVKZ_
+admin konnen	zPX
+admin may	x(Y)J^[
+admin microsoft	l*JHJMJSJgc
+admin must	s,[E]HHPKdJgI
+admin need	qCJE^H[
+admin nicht	r(Z)JUZVJdX
+admin nie	z(GEHU]VXWJZJdZ
+admin not	e%H(H)Z*J,K?XDIEHHGPXUYV^W[ZGd[gK
+admin of	v%F(Z:[HEN[P[ZG
+admin on	x)XEHHYUJdZ
+admin only	r*]?J
+admin page	s(J*IHYZIcJg_
+admin password	k(G*I,[/JEHHdIHKFNFPXZGdFgF
+admin portal	z/JgZ
+admin reset	g(H*[1c:K?G@ZBKEJL^PYSIUEVHWGZCdJgI
+admin right	z(J)JH]P[
+admin role	k(D)aH]ZJ
+admin see	z)^UF
+admin seem	z*X
+admin so	zHJVYZ[
+admin sspr	xPZ
+admin switch	x)Y
+admin to	n(I)F*E,Y:I=ZHDPJUXVdZEdHgJ
+admin try	x*X
+admin user	z(YZJ
+admincount #	gP_
+admincount set	xP[
+admincount steht	zPX
+admincount が	xPY
+administra en	zd^
+administracion de	zdJgZ
+administrador de	q(_)G,IP[
+administrador global	p(])X*H,^HJdJ
+administrador ha	zUX
+administrador nao	u(I)Z*JPKUYV[WIZHdX
+administrador not	u)ZUZVZWIZIdX
+administrateur a	xU[
+administrateur general	z)Y,^dI
+administrateur n	v(K*JEHPJUYV[WYZHdX
+administratora globalnego	x(Z)J*J,]
+administratoren durfen	z)[
+administratoren har	v)H*JEGVZWYd]
+adminsdholder reset	zPZ
+adob acrobat	xHZ
+adress de	z3HD]
+adsync dienst	zfX
+adsync not	zfY
+adsync servic	rHHf]
+adsync サ	xfX
+after #	q0Y
+after a	g!Y#H/Y@[L]MJT[ZDbZ
+after add	z%Z8YHJPJ
+after all	xBZHIZY
+after an	q0[@ZBXHFL]PZZEfHgZ
+after choos	z][
+after disabl	xHJY[
+after each	v#XBKHZf]
+after enabl	u0XBKHKJ[ZI
+after i	m9I>K@IHIR^Z_]DaWbJ
+after it	x-_IGNJ
+after my	z#[(]ZE
+after password	z#^@HBGHGLIMYZH^H
+after reset	xLYMY
+after restart	xB[HKZJfX
+after restor	x6XHX
+after sspr	zHIMY
+after the	^!J#J(J-J6J8J9K:E=X>JAJCKDKHFJJM^NJPJR[TYYZZZ]^^I_JaIcId]fYhH
+after thre	z#G@ZH]
+after try	zHJLHZ_^G
+after unlock	x%ZHJTY
+after we	s<XA]BYC[HHPIQXZE
+after writeback	x8Y
+after wrong	xHHX^ZK
+after you	z+X
+again after	u:E@KBHHZR^TZZJfX
+again and	k#[+J;IBEH^IKKGN[P^TKXKaY
+again at	x@aZD
+again befor	z@JHHX]ZI
+again but	z+[
+again it	zKX
+again later	j9J@HZ^bXcZ
+again to	z+Y8Y
+again today	v@Y
+again when	xHJJWKZZI
+again with	r@JKZ
+age #	n@]HK
+age is	r@Y
+age minimal	z@Z
+age or	n@XHFIIN[V[
+agent credential	r%]HI
+agent dc	v-_BKHJJJ
+agent de	q0]HGf]
+agent di	z0YfY
+agent is	oB]JWZIfZ
+agent not	u%I0a1JHDJZfI
+agent of	v0FH^
+agent on	x0]BJ
+agent show	xH]
+ages ago	zHJK[ZK
+ago and	n>J@aBJD[HGM^ZF
+aguard #	xXX
+ahora la	xHJZKh]
+ai chang	q>Y@Y
+ai deja	v@YK[ZJ
+ai essay	xKJN]
+ai mis	z@XI[
+ai oubli	v>JHYZZ
+ai pas	o(X@ICYHYKIZX]]
+ai perdu	z>Y
+ai plus	z>[
+ai que	xC^
+ai un	zCX
+ainda nao	x@ZGJHFM^WZ
+ajouter une	zH[
+aka ms	e+Z9JDbHHT[ZI
+aktiverat for	zVZ
+aktiviert wurd	zUZVX
+aktivierten grupp	zV[
+aktuell password	sHKKJZFha
+al cambiar	vZXdX
+al dia	xM]
+al eerder	xKZ
+al escribir	z%]4Y
+al nieuw	z9^HJZK
+al numero	z3J>[
+al prossimo	zL[
+al pulsar	zWXbZ
+al restablecer	u5ZCKHIa[
+al usuario	zLW^X
+al vecchio	z>W
+aldrig registrerat	xDY
+ale nie	vZJ[]aX
+algo de	z.Z9]HIZI
+all account	x%J2ZHZ
+all and	z(ZZI
+all cooki	u.]HJ
+all day	v#J9J@JBGHZT[f]
+all dc	xJ]
+all fail	z(]G[HFKJZI^X
+all fine	zBY
+all good	vB_HJKJ
+all her	z*]?GB]HHIJK[ZJ
+all i	zZX
+all my	uKZN]ZH
+all not	z-YHXNXcJ
+all of	n-I@XHEIKU^VJW^XJZX
+all other	vGZHIZX
+all our	u)]5X
+all password	zHYLINX
+all set	z+XB[HI
+all sort	z9HB]
+all the	n@JBJH_K_RKYX
+all user	n%])J=FBHFJHaLHMHUaVHZE
+all utent	v=[HJXZ^Y
+all were	zK[
+alla reimpostazion	vV[
+alleen bij	xP]
+allow by	v<YNXYX
+allow cooki	z.Y
+allow it	zNY
+allow to	c(_-X:J?F@HBJHCNJQ]V]ZC[I^_bIhJ
+allow token	zHX
+allow user	rUY[Y
+allowedtousesspr fals	q)Z
+allowedtousesspr is	z)X
+allowpasswordreset via	zbY
+alor qu	v+[BKDJHXMJ
+alor que	p#K3I>IHIIZO[TYZH[]h[
+already done	z@XB[HI
+already register	x+IH]
+already used	s-JH^KY
+als helpdesk	z(X
+als method	z?ZCIH]
+als registriert	z+Z
+alt del	i@JBJM[^JbYha
+alte nummer	x>X
+alte password	l#]HHMZh[
+alter the	v7XHKZI^_
+alterar a	v@J^^
+alternat email	v>^?HDKHH
+alternat phon	u>K?[HY
+although i	xHJKINYh]
+although it	v-]@JBHH[IF
+although its	z-]@YHH
+although our	z*W
+although the	rHIJZTY
+alway ends	zPYZZ
+am cannot	vDYH]ZJ
+am i	s(G9]HCIYV^ZJ
+am laptop	xH[MY
+am not	r(JIYV]ZJaX
+am on	x>X
+am pc	r@JHJM^T[
+am rechner	x#]HJMZXJZJb]gZ
+am selben	z@^ZJ
+am sperrbildschirm	zbX
+am stuck	zDYXZ
+ambient onprem	o/KBJEJHHNJcad_
+amministrator global	v([,ZHK
+amministrator non	uEIU[VZWWZIdX
+amministrazion di	zgX
+among the	z?[K[ZIhI
+an account	oA^HHTZZF
+an adfs	z,]HH
+an admin	c(])Y*W@YL]PGTYZB
+an advisory	zSZ
+an alternativ	z3I?HDKH_
+an answer	z9YDZHJ
+an api	zH^ZH
+an app	z?XDKHZ
+an attempt	xAX
+an attribut	zH[
+an den	z>XZZaK
+an die	v>X
+an earlier	zHHK]
+an enabl	uAZ
+an entra	r(H)]*Y
+an error	X![#J&Y(I,J/]0I3H9J>J?J@EBECJDXEJHDIIJWK[MJVZZb^ZaHbIcZeZfIgKhI
+an export	zH_MG
+an extension	v3Z
+an external	v:WH[
+an hour	e!K#I-J/I3K9F>J@[HIIJKIM[PZRXTJa]f]
+an ihren	zVXZY
+an incident	vS^
+an incorrect	qHHT]
+an issu	uBIHJKYQXZZ
+an object	rAX_Z
+an old	k#[1G4J5D;]>XAKH_KX
+an on	xdY
+an option	r*[?G^[
+an ou	sF]HZ
+an outag	v9GHISaZJ
+an unexpect	q3]ZY
+an unknown	p&ZHHb[
+an updat	v9^BIfH
+ancien mot	oMYZIh^
+ancora la	xHIM]
+and #	n/FM]Y]
+and a	h(J*X3Z9J<X>K@JE^HEIZL[NGPYVZZGaI
+and ad	x=J@^d[
+and again	m#Z+I;I@XBEH^KGN[P^TKZHaX
+and all	s@HB_F]TJZF
+and ask	qUWWX
+and at	xBEZ_
+and both	zAZ
+and call	z:]HJZY
+and cannot	c#]>X?H@ZDWKIVYZ[[I^J
+and choos	z+FDHHbIK]F
+and click	z:ICGDIHb]JbJ
+and clos	vBIZG]_
+and computer	z#HHHLWT[
+and confirm	x#JBZHK
+and creat	z8[HH
+and email	o*[>IB]CZDIHBgZ
+and enabl	x8Y
+and encrypt	g<_
+and entra	r/[6]BJHGcJ
+and everyth	z%]BHH[
+and forgot	s=Y>HDZHJU[ZGdZhY
+and get	rIHJZhX
+and gets	x3GCJDXKYO[ZJ
+and goes	zLX
+and got	o#[@YBJHJKZNJ_X
+and has	x-Y
+and have	vD[HI
+and he	u@YNGV[
+and i	c#J(J*I+Y-H3J>[?HBGC^DGHGI^KCNKV[ZX]ZaFfJh[
+and im	r*Y>J@XB^HFaI
+and in	z@JAYHJK[d]eJ
+and is	l-K@GBbHCLYOXX[ZFfF
+and it	Z*X-J/H3I?JBXCYDJHCI_K^NHOYVXXWZH]IbX
+and its	n-X>J?Z@[BKFZHGOZZG
+and left	z]]
+and may	v#XJW
+and microsoft	u/[1[HIRIcZfJgI
+and must	xVY
+and my	p![KEZ]
+and need	p#X*X?J@ICJHXIJZ]
+and nobody	s>GDZHGLXSJZZcZ
+and none	zBHGZHIIIKYN^ZGhJ
+and not	e!I%X&Y+[-J/X1Z9Z>H@^BFDZH@KDLXNYOJVJa[bJhJ
+and noth	m&Z9J>J?X@JBEDIHFNYRZZ^aZbJ
+and now	_!]#_%J(J*J+H/J8Z:J=[>XB@CJD_H?IIKXMJNIPJRKTJVXXY]I^X_HbIcKgXhI
+and offic	zMZgJ
+and on	q/H6ZH]TIcZ
+and only	xHJKI[]
+and our	x4]8JHFd]
+and password	i!I#X+X0Z1Z5]BFWYZJaHbXdIgX
+and phon	l*bHH
+and plus	zFW
+and put	z8]
+and pwdlastset	x%W
+and re	z8Y
+and refus	x/Z
+and reset	c!X%Y(H)Y*X/J0_1X5]7X@IAWBFCIHGMJPJRZVJZA]J^[bJgK
+and says	z7[HI
+and self	xHJ^[
+and show	uC[HHZJbZ
+and sinc	r1YQY
+and so	x-[HZaJ
+and sspr	r4W7Z?HHZJYZI
+and still	o(]/ZHGT[VZZJ[G
+and team	z>FH]MX
+and that	r4ZBXCZHJ
+and the	V#D%J(I)J*I+I.^/[1K3_5K6J7Y8I9J>b?D@YAXBZDHH?IXKYMDNFOHPIQXRJSJUYVIWJXJZC[I^I_JaXbZdKf[hY
+and then	g!I-J/[3J9J>I?K@HC[DKHGIHMJZ^f[hZ
+and they	u(XOX
+and this	x^X
+and today	z!Z@^HJNJZF
+and try	zXX
+and user	v(IB]HXZK
+and want	x8I@XHZ
+and was	s7Z:ZBZHYNJZHaH
+and we	zJX
+and when	x!ZKZZIhI
+and which	xdJg^
+and will	z9^
+and window	x#[B[HIMH
+and writeback	k%J2X<XAWHFRXcYdIeIfIg]
+and you	xH[KJ
+anderung bei	zL[ZK
+anforderungen der	zN[
+angeblich nicht	xIYKJN]
+annuair d	z:]
+annuair onprem	v3J7]_ZdZ
+ano pasado	zK^
+another admin	u(^HI
+another company	u:^HGSXZI[]
+another country	z!Z>X
+another forest	z_X
+another method	r?Y
+another one	v:[HI
+another option	vHIX^ZH
+another organisation	x:Z
+another password	x-Y
+another user	x=ZHY
+another way	z?XCY
+anslutn till	zc]
+answer with	z&Y
+ante de	r(J3Z:J>JBHCID^HEKGMIZH]^b^
+anvandaren ar	v![P]^K
+anvandaren far	zOX^[aZ
+anvandaren har	s=YA[C^
+any idea	s9F@IBGDKKYZa
+any longer	z>J?[GIHJ_[dH
+any more	b%J(Y+[-I/J1_4J6Y7J8J9F:J=Z?]@DAHBYCHDDGIHEIGK^MJNHPITIX_ZD]J^J_^cJdIeJfKgJhI
+any news	v9^
+any of	o@ZK]ZH
+any password	z8J@[HJN]ZF
+any problem	zV[ZH
+any recovery	zD^HI
+any security	xDY
+any updat	x9]BJHI
+ao redefinir	zZZa]
+aos requisito	vHIIZN[
+aparec como	x?[HIh[
+aparec na	z([?J
+api graph	xgY
+app alon	x9H?_CYDJHH
+app and	v?ZaI
+app asks	zH^
+app but	z?]HG
+app code	q(H?aCJHYaI
+app e	z>J?WC_
+app is	v?Y
+app not	s(I)I*^aYgK
+app notification	x?XCJHKaX
+app on	q>J?ZMJg]
+app password	u(JDKHbZG
+app registration	zHX
+app show	xHX
+app with	z(^ZI
+apparait pas	s([?ZDIHJbX
+apparently not	z-[HHIHV[
+appear again	z+X
+appear for	x*Z+_?HHCNY
+appear in	x-^>HHYKJ
+appear to	zHJTX
+appl id	n#GHbTI
+application event	v,]HI
+application log	xBYHBN[ZGf^
+apply to	v)J*]-J
+approv my	zHX
+approv sign	zHW
+approv the	x>]HEZIa]
+apre la	v-ZH^OWZJ]H
+apre plusieur	x#XT[
+ar avstangd	v![HIf[
+ar fel	v,Xh]
+ar felaktigt	z3ZhX
+ar for	o-a9J@[BIHFZJ^K
+ar inaktiverat	v!Z
+ar inte	j%[(I4]9^:I>G?J@JHDKIPJQZVaXIZFcId[fIhI
+ar last	u!J#XHYTIXI[]
+are #	zIY
+are block	z-[HI
+are cannot	xEYHJ
+are deni	xHHJJK[Q[
+are disabl	z![.XHIZJ
+are duplicat	vAY
+are fine	z/X
+are gett	zHX
+are in	zH[
+are lock	z#[HJ
+are miss	q(H=Z?JHHW^
+are need	z@]HF
+are not	b!K-Z/I0Z3X4J8X:X>X?^@YAJBGCGDJGXKIRKZF^X_IaIc[fH
+are ok	x8[
+are refus	o!Z%X(J)^-W/JHHIHKIPIVXZJ_JdZ
+are reject	x-^HF
+are requir	x=GCZHZ
+are set	z@ZHI
+are still	r-HHYPZ
+are the	v([HJIXNXZW
+are thes	xZJf]
+are told	v)[d^
+are two	zA[HJ
+are wrong	z%YHZ
+are you	p9bHDZJ
+arriv from	v6]HI
+arriv pas	nZb[ZaJ
+arriv plus	z4WZZ
+as #	z3ZHJ
+as a	i%X(F*_-[?^H@IYKJ
+as admin	x(F*_NY
+as an	uHZ
+as befor	zZZ
+as describ	z%[HJPHZY
+as domain	z%aPD
+as expect	s)XBKHGZ^dJ
+as guest	x:[ZJ
+as i	r%X(I)ZNZ]Z
+as if	v!Z+YHJ
+as inactiv	z0[
+as it	s/YZX
+as licenca	x=[
+as mine	z@KIGO_ZJ
+as password	u%I(]-JHJI_KHZF
+as permisso	z%Z(X
+as register	s+b3JDGHEOJ
+as soon	v(Y)Y*XVI
+as the	g!Y(Z+]@IBHCJH]IJKcLHMGNJQFVIZD
+as too	z-ZIY
+as well	p-ZC]HFTY
+as yesterday	z@IKGZ_
+asegures de	x3YCXOX
+ask for	oBJH_LXZHhJ
+ask me	v+YH[MI
+ask them	pWY
+ask your	x)JUZV]WJZI
+asked for	f*^>K?J@JC[DIHYZGa[
+asked to	m@KDXHJKIL_O[ZJ]JhX
+asks for	a-I>J?H@IBJC_DKH[IIKXaJh_
+asks me	l*Z>FCIH^ZXhZ
+aspettar #	zXX
+aspettar un	z@]
+assicurarsi che	z3YCYOX
+assign a	z(Z)[@JHEZHg]
+assign to	u%F=XH^
+at #	j@dB]HESJZGbI
+at aka	r7XHIT[
+at all	lB[DYHYNXU^VHZIbYcCd]eFfH
+at breakfast	x@]
+at ctrl	zbX
+at first	qHHLbZG
+at half	z@Y
+at home	m4X>[BEH[Z[
+at least	j/Z@[HDI_KIMJZJ
+at login	q+^>HHYZGaEb_
+at logon	rHFb]
+at lunch	v@XHE]]
+at microsoft	rHJS[TX
+at my	v@JB]ZF
+at next	hLabJ
+at once	x9IB]
+at our	v7[HJSGZFc]
+at password	z?XHKZY
+at reset	p(G)H*_3[5Z8X?FGXHF
+at sign	q+]>HDK
+at step	vHFZ^aZ
+at the	V!J#[%I)J+I,X0G1J4H6J7H8I9I:H;J?F@GAIBECYDFEKGIHBIJJ[LHMYNXPIRGSKTHUGVJWHXGYJZa[J]_^Z_JaKb^c[dIeZfYgHhJ
+at this	j+Y;Z@JVXWXcY
+at window	zHGM[hZ
+atend a	uNY
+atend aos	xHJI[NY
+aterstall losenord	v%Z(YBJHJZGb^
+aterstalla losenordet	p(W:YZYcW
+aterstalla mitt	zZ^
+aterstallningen misslycka	zZ^
+atkomst nekad	x%ZHJP]
+att anvandaren	zC[OZVX
+att aterstalla	p%[(a7X:K@JHJVJ
+att byta	sBJKIL[ZZ^^hI
+att det	sK[NWO]ZIh[
+att gissa	s-_
+att jag	v-JHEK^ZW]]
+att losenordet	zdZ
+attempt a	z@ZKIXY
+attempt at	z#]HJXJ
+attempt fail	x#[HITHZY^Z
+attempt on	z#JH[
+attempt the	z#JXZ
+attempt to	n!X@YAXHGXY
+attempt try	zXW
+attender #	u@YXY
+attendr #	zXX
+attribut admincount	uHIP^
+attribut is	z3[HI
+attual e	xKJh]
+au moin	zHKI[
+au moment	z@JaZh[
+auch nicht	z!WaX
+audit log	m-Z/YEZHDNHVZZY]]
+audit row	xBZ
+auf #	s>[PX
+auf das	x>[
+auf dem	g>J?JJWRZYXZIa[b^cJfZ
+auf den	sD[JY
+auf der	o%X-ZXZ
+auf die	s>ZaZ
+auf password	x:ZZHb]
+aujourd hui	x@ZHJX[
+aus den	zPYaZ
+aus der	u!Z*JHKPZ^]
+auth token	m,_HJ
+authentication admin	v(a)I*G,JHHPK
+authentication method	kC[D_HETJ]Z
+authenticator app	g(J*[>J?YHY
+authenticator asks	zHX
+authenticator code	v>J?^HF
+authenticator en	zHX
+authenticator gone	z>]HG
+authenticator not	n>Fa]
+authenticator on	v>J?IH^
+authenticator show	xHY
+authenticator was	z>]HH
+authenticator を	x>[?JH[ZI
+authoris to	zVY
+authorization policy	v)]UI
+authorization requestdeni	h(^
+auto upgrad	x1_
+autologon microsoftazuread	zH[cJ
+autoservicio esta	z)ZHJUZ
+av losenord	r%[ZJdXeX
+av tillbakaskrivn	v,ZZJdGe_
+availabl for	uUJV[
+availabl with	r=Z
+avant de	zD[HJXXb]
+avant la	z]]
+avec l	z>ZHIcY
+avec le	z3IBYHJK[O[aI
+aviso de	z@HBKH_ZH
+away by	z@]BZKIZK
+away from	z)[*JHYU[ZH
+ayer y	z@W
+b2b guest	uHX
+b2b user	u:[
+b2c custom	vH^NIWK
+b2c de	zH_ZI
+back at	zBJZ[
+back but	z!X@[ZI
+back de	x%ZdX
+back from	p!aHFKIZZ
+back in	qBXHJXY
+back nao	v%Z=Wf[
+back on	u/Y9[HWPZZJgK
+back the	p+W4XHF]XaZbZ
+back to	c!J-J/J6Z>H@IB_H@IJKdNHPK]F_Jb_dX
+back tomorrow	zXZ
+back with	z@YHINKZ[
+backup operator	vHJP[
+bad password	v#]HYIG
+bann list	rH]
+bann password	o-XHZ
+bann word	sHZ
+bara en	xCY
+battery died	zHJRYZK]]
+be #	u3_@GIJMX
+be a	vZX
+be able	n?GC]HIQY
+be added	u%XHJV[
+be allow	z.Z
+be at	x@Y
+be change	m@^BJHWZ[^J
+be clos	z9GB_HG]K
+be configur	q*Xe[
+be contact	n3^4[HJVG
+be decrypt	z6Y
+be different	xK[
+be disabl	z!EHaYF
+be enabl	qH^ZIdHe[
+be found	iGX_]
+be in	r-]@KHEM[VZZI
+be logg	z#Y
+be longer	u2FH^IX
+be not	z@[HG
+be on	v-[?XEJHFd]
+be open	x6]cI
+be process	z9IZ]
+be reach	s3[:H=JEIHFNJUGWIY[ZG_Ic_dJ
+be read	z%H6^
+be replac	x@aHFIJZG
+be reset	k:XC]DFPaW[ZF_G
+be set	r<ZH]
+be the	q3X?ZHFJXKWO[
+be unlock	x[[
+be updat	p%X/XHK
+be used	j(J3J?bCIPKZE
+becaus a	v#XHK
+becaus he	z(ZKXZI
+becaus i	uZY
+becaus it	j-^BYHINGO[ZI
+becaus my	xZH]]
+becaus not	zD[
+becaus of	e#J-J/Z4JEYIYJINYX]ZH
+becaus password	o8YVW
+becaus the	e#X%X-I5ZBJIYKXRZZI_XcFhI
+becaus ther	rAYTX
+becaus user	zTX^X
+becaus writeback	z/Jd[
+becaus you	o>XDYZJ
+becaus your	o:]EXHJNYVJWYZJ
+been #	zMJa[
+been block	rHY
+been change	x@IBXH_NYZE
+been deactivat	x!W
+been disabl	r![
+been enabl	h=ZHFUZVXd^eJ
+been lock	s#^ZI[J
+been on	vHHZ]
+been set	xBZDIHJV[WY
+been told	zhY
+been try	zHJXGZ]
+been turn	zUY
+been updat	zB]HIZJ
+befor but	zK]
+befor choos	z][
+befor i	qKJZZ
+befor it	r@]CJDJHIIJKGTZXJZJ]YaZhZ
+befor logg	xHJZHb^
+befor password	vHXZJ]Z
+befor submitt	zZH][
+befor the	o![1I@]BKC_DEM[
+befor you	uDXEYXW
+beheerder heeft	uEKUKV[WYd]
+behind the	v3]_ZaG
+bei der	m3X?Y@ZCJDXHFLYOZS]TXVKZGaJbX
+bei microsoft	xSXT[
+bei mir	o(Z*K>GDZHIV[^]
+bei niemandem	zSZ
+bei uns	o3J:XHJOXU^W[dZ
+beim aktivieren	z,YHJe^
+beim andern	r@HZY^Hh_
+beim anmelden	zH[
+beim password	z>^BJMKaY
+beim reset	x?[ZX
+beim ruckschreiben	z&]JXPXZI
+beim setzen	z&Z
+beim zuruckschreiben	v%[4[6Y
+beim zurucksetzen	l:ZHHLX]Za]
+beim zweiten	x@[B[
+being change	rN^
+being that	z;X
+being used	z%XH]KG
+belong to	n:]>[HGPXZJd]
+ben mijn	zDX
+benutzer erhalt	x3JOZa[
+benutzer hat	q=XAXDY]^
+benutzer ist	s!]CWGYHKPYZJ
+benutzer kann	r?YZH^_gZ
+benutzer wird	vL^X[ZH_W
+best practic	zY^
+bestaat niet	z>YHJ_[
+bestatigungscod kommt	zaZ
+between cloud	v/J6XHF_Jc_
+between connect	v4F<]HGc]
+between entra	z4^HE
+between the	sH]KW
+between two	zKZ
+bez #	z3_>HOHaH
+biezac haslo	zhY
+bij de	s([3Z7X?[BYCKDJOHZJaI
+bij het	xZXeYhY
+bin nicht	x9]DXHG
+bios updat	zHX
+bisherig password	xZIh^
+bit tls	x<_CJHJYJ
+bitt entsperren	z#Z%J
+bitt um	x9[HIZX
+blad podcza	xO[Z[eY
+blank page	xbX
+bloccato in	x#ZHJTZ
+bloccato per	x#Z)XTXXG
+block a	xH]cJ
+block all	v.[HJ
+block becaus	xH[
+block by	i-Z>[aJc]
+block cooki	s.[HJ
+block for	q#I)W@IHEXa
+block from	r4]HKXZcF
+block it	v>FH^
+block me	z@YHJXZ
+block my	zHZ
+block servicebu	zcY
+block the	m,^-JHEJZNZQYXWaYbXcF
+bloqu le	zHGJXc_
+bloqueada not	x#Z
+bloqueada por	x#^XE
+boa tard	z9[
+bom dia	z9^@JHJ
+bonn journe	u9[
+both are	x0YAZ
+both dc	x4]
+both domain	zAX
+both forest	xAZ
+both refus	zIKKJZ]
+bought a	x8Y
+bounc with	zH]aJ
+bouton reinitialiser	z([
+box cannot	zHHL[
+box is	xRZ
+box on	x!IHJPK^^
+branch of	z%^HJ_J
+brand new	s@YJZWZZI
+break glass	zH[
+break password	zFXHJcX
+break reset	zFX
+break the	xNY
+break writeback	z2YHJQX
+bricht ab	s,Z4Yc[
+broken after	z1YRJZIdKf]
+broken for	zHIUJVKZ^
+broken on	xHHR]
+browser in	z]X
+browser not	x.Z
+build is	z1a@IHEIJ
+build not	z1aHGZJdK
+bus connection	zY]cG
+bus listener	xB^cD
+business basic	m=dHGdI
+but a	z?]BJHHK[aJ
+but cannot	s?]HFMXbJ
+but entra	v/^II
+but for	q/YHYVZ
+but he	z+]HHLY
+but i	fBYD[HEKYM^]KbJ
+but im	z!X
+but in	v/_ZD
+but is	zVY
+but it	f*I-I/X>X@JBJCXIJNJO^VYZIaHhY
+but its	xVW
+but my	sHIVY
+but not	a(]*J+]@JBGGYJXKJLJMYNDPYVXZZ[J^IfJgXhJ
+but noth	zHILYZGaXb[
+but offic	x/[ZJ
+but only	xC_HHKIZX
+but our	zMY
+but sspr	z4Z
+but still	n/I?JHITXZD[__^
+but that	v[W
+but the	a!X-X/_3]7J@ZBJDJHCIJKIO]VFZE[Yf[hJ
+but ther	uHHIZaZ
+but they	x#H>G?[HIO[XZ
+but this	v+X
+but we	xcY
+but when	s*XHIPWZX_X
+button does	zHGZ]bW
+button for	x[XaZ
+button is	u(Z
+button on	xHYZJ
+by a	l#J)XGXHG]]
+by accident	u![?J@ZHXZH]ZfX
+by activ	v&X
+by ad	v%[
+by admin	z)GBXU]
+by an	v+XHW^[
+by another	r:Y@ZHZ
+by conditional	oHZ
+by default	v*EH^
+by design	v?XHEZK^^
+by email	x*Y:^HD
+by entra	z/YTX
+by gpo	sYYbY
+by graph	v(DH^g^
+by hand	z%Z@JPZ
+by himself	z)Z@X
+by hr	zHZ
+by it	u@^BHU[ZG
+by itself	x?XBZHI
+by mistak	o!]@]BJHHU[ZG
+by msft	z%Y
+by my	u!J1Z>[HIVXdY
+by myself	u#I)ZDIHHTJV[ZJ[^
+by on	z/HN]
+by our	o6]7X@XHDJY
+by phon	v*Y3[HGaJ
+by policy	v.X
+by samr	zQX
+by the	_#J(I)H*J-H3Y7I:H=[>Y?I@^B]DIEKGJH?KFLXMJPITIVXXKYX[J^Y_YaHbJc_dZeJfGgIhI
+by your	n-X?[DJEHVId[
+bylo juz	vKZ
+byta igen	s@[
+byta losenord	u@EKJLZZ_^WhH
+bytt for	z@[MY
+bytt i	xM]gY
+bytt losenord	v@Y
+c e	m3Y9J>ID[I]KYLXMJOJZI
+c est	h/K3E9G=J@YBZCIDZHDI]K]MJOYTYU[VIZHaHhY
+ca march	z9GB^
+ca ne	z3I@JHHO[Z^aH
+caixa de	z;YH]
+call about	z-[HJZ]aI
+call and	u>I?]BJZGa]
+call back	zBYKJZ^
+call from	zHIQXZ]
+call it	z/XHKZIhZ
+call me	oB]HCIJZY]JaZ
+call my	zHZ
+call not	x3YHIaZ
+call option	z?]
+call to	g>I?YQ[]Z
+cambi de	x>Y
+cambi la	s@Y
+cambiada en	z/YM[
+cambiar la	f#WHILXMJZ_^[hJ
+cambiata in	z/[MX
+cambiato la	x@]ZI
+cambio de	z@JBJH[
+came back	q!^HDKIZ_]Y
+camera not	zHaZJ_J
+can a	s@[HZZH
+can be	m9G?JB^C]DITZZI]K
+can chang	sPXVX
+can i	a!J%J(Y)J*I+Y-I3J9J=K?^@HBFCJDZHaIYJFKXMJNYOJRIX[ZY[J]D^JaGbIcIfHhI
+can log	s/YBXHXZI
+can not	rHILHZ]
+can now	zBY
+can only	p@XHZYJ
+can reset	a(Y)H=J?JDJEXGZHISXVZZYcZdWgK
+can sign	x/YB[HG_X
+can somebody	zHJIZZZ
+can take	zBKMYdX
+can the	n/F>J?WBIHeKFNJZH
+can unlock	s[Z
+can updat	z>]HI
+can use	rDXGZHHUZ
+can user	zBI[Z
+can we	o/HHa
+can you	f(J9_>E@JBGNJTJVHX]Z[
+cancell befor	sHIZH]^
+cannot access	q!IHIPJZ_dW
+cannot alter	x7XZJ^_
+cannot approv	z>]HG
+cannot be	Z!I#X%J(G)J,K-Z3Z5X6_7J:H=G>G?b@]BICHEIFJGIHHIFJKLYMINGPaSJTJUHVJWIYZZB[I^E_FbIc^dFgJhH
+cannot chang	[(IBIIJKILIMJZH^bhZ
+cannot complet	x#Z
+cannot connect	uH]
+cannot contact	p3[ZK
+cannot contain	vI[ZJ
+cannot decrypt	r6[
+cannot do	x-J?J@[HGIJKJZYd]
+cannot edit	v%W*YPJ
+cannot find	g!J#H3J4Y>GHZPKTIZC[^_ccIdI
+cannot get	f!F(I,Z3J>_?H@IGIHIIJZb^KaXcY
+cannot go	zKW
+cannot i	p*J?ZK]ZG[X
+cannot join	u4G8GHbZJ
+cannot log	g#^%I(H4K:J>H?H@HGJHJKIMYNKPKTGZd^H_HbIeKg_hH
+cannot open	o>[H]ZH
+cannot pick	z(H*a?HHG
+cannot reach	l0JGKRKZXb[c_fH
+cannot read	z>^HDZZ
+cannot receiv	x>^HH
+cannot remember	qDXHZKI
+cannot reset	R!X%I(_*C+H-J/J1J3H6I8a:Y=_?B@FBFCZD[F[GbH:IJJJKGLJMJPIRJSYUIXI[G]I^D_DaJbGcHdaeHgFhJ
+cannot resolv	z4[HGcX
+cannot reus	uKZZJ
+cannot set	l!Y(Z7YBKHHK[MK[J^H
+cannot sign	g7I>J?H@IBGHIIJKKT^Z_[]^J_JaJhJ
+cannot talk	x4[8JHHYY
+cannot the	z?ZVYZI
+cannot to	_(J0^3[:J=J>JBJEXHGN^SZVGZ]^De^hG
+cannot turn	ze[
+cannot use	d(F)X*]-]=]>[?Z@JCJGYHFIJZBbJ
+cannot verify	s3I>ZD[HHKJZHhZ
+cannot writ	z%aHJPH_IdGeIgH
+capital letter	x#X
+caps lock	s#^HJXIhZ
+captiv portal	zHHb]
+car il	z=Wg[
+car trop	zI[
+carrier and	z>[HJ
+case only	zI]NJZK
+casilla el	z^Y
+catch up	vHGM_
+ce matin	o#]@aZI
+ce mot	r(X-YKX
+celui enregistr	v3JO[
+celular e	v>Y
+celular y	zKJO]
+center and	zHZ
+center zuruckgesetzt	xgW
+centr d	sg^
+centro de	qHIc[dIg_
+chang a	x!XhX
+chang after	z-IBJH]
+chang and	u>JH[ZI^X
+chang at	iL^ZJ
+chang dialog	zhZ
+chang fail	zZZ^J
+chang form	r@KHJIXZIha
+chang his	vHJ^Z
+chang in	z@[NXZG
+chang is	u@_HIK[ZJ^JhI
+chang it	d@bBaHEZ@^Hh^
+chang its	xZH^]
+chang mon	v@X
+chang my	g>H@HBJDYIGKJZa^IhJ
+chang not	p7XBFGJHZMFVJZ^^XhG
+chang or	xBHH_ZF^K
+chang page	sZGha
+chang password	Y!F#G%E(G-[@EBEH^KJLFMHNIUJVJZ[^ahZ
+chang result	zB]ZI
+chang the	g(]BHH[LEVJYYZ[^XcJhG
+chang their	i@JBJGYHHLYPXV]hJ
+chang this	z@[ZG^Z
+chang was	z@YHILZ^Z
+chang your	mHW^[
+change a	zBHH^
+change at	vHFJ[LXM[ZJ
+change by	v@YZH^^
+change from	z+JC^DJHH_Y
+change in	o@XBYHFM[TJ^HdYgXhJ
+change it	d>I@]BbHEKJM^ZB
+change my	i3J>]MYOJZZhI
+change on	q/W@]EYHFMXZY
+change password	o@YB^HENK^J
+change the	j#Z/K8[@GBEEJHJIJK][XcXg^hJ
+change their	v@[BHZZ
+change to	r-Z@KH[NZUJ
+change too	zNY
+change yet	z/[@YNH
+change your	ucX
+changement de	z@Yd[
+changer de	x^Y
+changer le	x@FZ]hI
+changer mon	sBXZY
+character and	z2[HG
+character are	z/Z
+character but	z/ZIJ
+character in	qFbHXIB
+character password	x2[HH
+character which	vFZHIIZ
+charg pour	z3[SY
+chce starego	v>J@IHIKFMbZJh]
+che il	v3ZDZZKaXdX
+che l	vCZK[OY
+che la	u-^9J
+che non	o/J3J7H=J@JCZDIHIIIKGO]TJVYZaaHhZ
+check event	z%W
+check the	zHXNY
+chez nous	z@[U[
+chied due	v*Z
+choisissez un	z-X
+choos a	g-Y@YHIIIKGZH[Z]]h[
+choos another	v@X
+choos call	v>J]Ja^
+choos someth	q-[KYZJ
+choos the	x@KCGH]][
+ci sono	z9[?X
+cinco veze	z#[
+cinqu volt	zOJX[
+claim not	zH]
+claim that	x-XHGaZh[
+clav de	s,Z2X6_
+clav nueva	z:Y@YIJZJ]]
+clav y	z@HK]
+clean up	s%_/KHGTJUWZK_^
+clear the	vB[HCT^
+click finish	xBGHIZY]]bJ
+click forgot	s7Z:IDJH]ZD]ZbI
+click it	p@JD[HGZa]Eb[
+click on	uHY
+click reset	i(aBJHFZEaKb_
+click the	zZHbZ
+client allow	nQZ
+client is	x1GBJf^
+client says	zH^cJ
+client secret	xHZ
+clock is	xHJR]
+clock on	uH]
+clock skew	zR]
+clos my	z!^VJZK
+clos the	jBYHIZG]b
+cloud account	s!H/JHKMJTI_a
+cloud and	q/G6Z_Ic_
+cloud but	vgY
+cloud failur	x/[HK
+cloud identity	zA[
+cloud lock	z#JHJT^
+cloud lockout	x#JT]
+cloud not	r/^HFM[ZJ_KdW
+cloud only	p,Z=JH]gY
+cloud part	x/Z
+cloud password	xg]
+cloud policy	v/FH_
+cloud refus	v/aKJMER]
+cloud reject	z/Z
+cloud reset	x/J0JHGJXZ[d]
+cloud said	z/]dI
+cloud says	v!WdX
+cloud servic	x/XMY
+cloud side	v/]_YfH
+cloud still	v/HMZTY_X
+cloud sync	^%J/G0f1H6HBKGHH^MIRG_IcHdEfH
+cloud updat	x/^HJNH
+cloud user	l/H=GAXTJ_^d^
+cloudanchor user	uB[
+code and	r3JCYHIOZZZ]J
+code at	v>JH[Z_]JaE
+code authorization	v(KHY
+code but	xH^aI
+code de	z?ZHZ
+code est	zBX
+code for	u?XH^aD
+code from	rCZH[ZKaI
+code gaat	u>^C[HJaJ
+code goes	o>^HG
+code i	z>HHZZ^aE
+code is	r>X?YHI
+code it	zHJZ[
+code kommt	zC^aI
+code komt	z>ZHHa[
+code nicht	z>^HJaJ
+code niet	z>[aG
+code not	m>GBJH]ZE]Y
+code on	x?[HHZHaZ
+code page	z>IHEZJ]_aJ
+code par	zaY
+code part	x>Z
+code pin	z>HH[IZaJ
+code so	x3YXZ
+code to	s>YH]ZHaI
+code too	xXY
+code when	z3[HI]ZaJ
+code which	zHJa[
+codic arriva	v>XHJaZ
+codic via	xaX
+codigo de	q3Y>HCIH[XJa[
+codigo do	z3^>IHJaI
+codigo llega	vaZ
+codigo por	vaY
+codigo vai	v>Y
+codigo varia	vX^
+coincid con	u6XOX
+com a	nB^EXHHbYgY
+com e	zTX
+com erro	z3YHYSKZZ
+com from	zd^
+com not	xSZ
+com o	l-Z3IA[DJHGO^Z]cX
+com unblockuser	zBZ
+combin registration	s+[3ZDKHI
+come back	l#Y@XHDP[X]ZIf]
+come configuro	zHY
+come from	xHYJ]
+come in	z4X
+come through	zHHaZ
+come up	n+[-[9KDJHBIIKKNZW_ZJaI
+come when	z3Z
+comma in	zFZ
+commonly used	z-Y
+como administrador	x(]HJZJ
+como configuro	xH_
+como consigo	zD^ZI
+como recupero	z>^HIZI
+como registrado	x+_DIHI
+company account	z:Y
+company and	z7[HX
+company can	vSXUW
+company has	zHISWUZVJZJ[]
+company name	s-^HIII
+company not	zHJNYUX
+company phon	xH^
+company policy	xHKN[
+company portal	u:JH]NJ
+complain about	xIX
+complain that	u-JHDWZZ^
+complet it	zBHDJHHIEZE]a
+complet reset	sB[
+complet the	e+GD^H]IIOYZX]E
+complex enough	vI[ZI
+complexity age	l@XHFIIN]VZ
+complexity or	vHHNZ
+complexity requirement	rI[NI
+compliant with	uB]HFNX
+comply with	vHKN[
+compt a	u!^)[HHP[ZI
+compt ad	u#YHIL[TJ
+compt admin	z,[
+compt bloqu	z#Y
+compt d	x)[*ZPXUJ
+compt de	s%[2ZGXHJQX
+compt du	z%]
+compt est	m!]#ZHG
+compt invit	z:]HH
+compt mais	zV[[]
+compt msol	x%Z2[IH
+compt n	sD[V]ZI^X
+compt sans	x=ZHG[Y
+computer but	zMY
+computer by	z#X
+computer not	zH]aG
+computer says	vHHIIK^OK
+con adfs	z7Y
+con el	m3I4YAZHIO]_JcX
+con error	zHYZX
+con il	zO[
+con l	v-[cX
+con la	i-I/J:J@IB_EXHIIJKHMJZ]b[g[hJ
+con su	xZWcZ
+conditional access	hH^
+conectividad con	zcZ
+conector de	z%Y2X
+configur differently	z*X
+configur for	m<]GXHHVYWX
+configur password	h=JEHHIUJVJW_ZJdIe_
+configur the	zHFb]
+configur writeback	x,[
+configuracao onprem	uE]
+configuracion onprem	vE^
+configurar o	zeZ
+configuration de	xe[
+configuration for	rE]WI
+configuration not	xEYWGdJe[
+configuration of	zEZ
+configuration onprem	xE]
+configurazion del	zeY
+configurazion onprem	vE_
+confirm relat	z%W
+confirm that	s#JB[H^ZI
+confirm the	zC[HHO[aK
+connect #	g1bHER_YHcJfG
+connect and	v<]HF
+connect box	qHFR_Y[cJeJ
+connect cannot	p4^8GA[HH
+connect est	zHIcKf^
+connect esta	xRYfY
+connect health	z0KB]HZfI
+connect host	zcZ
+connect is	p1]4[HI
+connect ist	s,Z1ZHGf[
+connect la	zG]ZIdI
+connect log	xAW
+connect machin	sRXfY
+connect n	z4W
+connect nie	zcZfY
+connect not	rGZH[cHfZ
+connect obsoleto	z1[
+connect server	[0W1E2K4[5J6b<JBJGJHCRYYXZIc[dJfY
+connect servern	s4JHER]c]fZ
+connect servic	sHJ_XfY
+connect setup	x,ZHZ
+connect sync	v0Y1IHZM[fG
+connect the	zMYd]eJ
+connect to	j0XHaZJ
+connect token	u,_HJRJ
+connect v1	x1HHa
+connect version	x1Y
+connect was	z4[BHf]
+connect wizard	oe]
+connect writeback	z1ZfI
+connect で	x1]GZHIdZ
+connect の	r,Y1J2ZHGRZYYcJdKf[
+connect サ	rHHR]c[f[
+connect 服	s1J2[4GHJRZc[dK
+connection problem	zZJc[
+connection to	xfX
+connection with	zcY
+connectivity issu	mc^
+connector account	e%^(J2aBJHEQ]VJZI^I_I
+connector password	z2_IE
+connector spac	pGJHJ_^
+connexion window	vbX
+consegu redefinir	x=ZSZ
+consigo redefinir	s![(ZZX
+consigo trocar	zZ[
+conta de	r%Y*Z2ZHJdZ
+conta desativada	z!^ZH
+conta do	s2XHXL[
+conta esta	p!Y#XHJ
+conta foi	x!Z
+conta msol	x%Y2Y
+conta nao	uD[V[ZX
+conta para	xHJV_WJ
+contact admin	u)I*F,I3J4J?YDXE^HHPHVKgK
+contact data	z+XCX
+contact it	x>ZCJHGZ[
+contact me	x3[
+contact method	z>]?JDJHKZJ
+contact my	u!I3J9JCIH_VX
+contact op	zUXZZ
+contact the	v3J>[D[
+contact you	u3_HJZF
+contact your	d#Z)H*I,K3J:H=_DIEYHCVEXZZ_[JdH
+contain a	i-]F]HI
+contain the	o5ZHHI^ZH
+contain word	z-Y
+contain your	vHGI_ZJ
+contattar l	zZ[
+context cloudanchor	uB[
+contien una	z-Z
+contient un	z-^HI
+continu work	zB^HJZI
+contoso com	vB]
+contractor with	z3H:_HFaK
+contrasena actual	sZIh^
+contrasena anterior	xK[MXZH
+contrasena antigua	zMW
+contrasena de	pHJK^XZ
+contrasena demasiado	zIY
+contrasena en	o%Z6YZIb[dY
+contrasena es	xIX
+contrasena esta	vUZ
+contrasena not	jBJHZNYfXhW
+contrasena nueva	vHHIIKHNZZ[
+contrasena pero	v*XZH[]
+contrasena que	s4YJYNY
+contrasena se	xMYd]
+contrasena y	x#]KJNYZH
+contrasena ya	zK[
+control ldap	z5Z
+controlador de	m4a5XJZZK
+controleer of	z3YHKOXVY
+controleur de	r4^HJJX
+controller are	x4ZHG
+controller could	r4Z
+controller di	v4]
+controller is	s5JH^
+controller still	z5Y
+cooki and	v.IH]
+cooki are	z.Y
+cooki block	z.Z
+cooki de	x.[
+cooki must	vH[
+cooki on	x.Z
+cooki to	z.Z
+cooki を	z.[
+copy of	z6[8HA[HG
+corporat password	qHIN]
+corporat policy	vHJN^
+correct permission	z%X
+correo alternativo	z3YD[
+correo de	xZYa[
+correspond pas	rOZ
+corrispond a	xOX
+could chang	z@IB]HJZD^[
+could do	v4[HFV^ZG
+could i	z9]HG
+could not	],Y-J3[4[6Y9IBFDEHBIIPJVHYYZa]G_ZcYdGe]fJ
+could reset	sB^HJRYZG
+could someon	zHX
+could that	v5XFWIYZJ^X
+could the	zH_JXZH
+could you	n:YBGH]Z^
+count as	o+c-G3JDFOJ
+country code	l3]>HHFO_aF
+coup la	zUZYY
+cpp 2837	z5X
+creat a	r(DHb
+creat an	x(I2YGZHW
+creat by	v%[QX
+creat group	z0Y
+credential did	zH^ZG
+credential in	z,YHXeJ
+credential provider	v7JHFb_
+credential were	q%]HI
+criteri di	uNZWZ
+criteri fuzzy	z-[
+criteri locali	xN]
+criteri password	zNY
+criterio di	zW^
+cross at	zHIS[
+ctrl alt	g@IBJMZNK^JbYhc
+cuenta bloqueada	z#^XG
+cuenta de	l%X*^2[GWXZZIfJ
+cuenta del	u%YLZ
+cuenta esta	o![#Y
+cuenta msol	v%Y2Y
+cuenta not	sD[VZ
+cuenta para	zHJV_WJ
+cumpl la	u-XN[
+cumpl los	vIXNZ
+current one	m9JHGK]NZh[
+current password	f-J@YHDIINFVZZChc
+currently lock	r#ZHJ
+custom list	u-^HH
+custom passfilt	zJY
+custom policy	sHaJJNIWJ
+customer cannot	zZ[
+czekac #	zXW
+czekam na	z9Z>JHJXHa_
+czlonkiem grupy	xV]
+d abord	zD[h[
+d administrateur	u*[,YPX
+d administration	r)[HJUIg^
+d apre	v-ZHIOW][
+d authentification	v,]3[CIHI
+d avanc	z9Y
+d entra	zHZT]
+d essai	zX]
+d identit	x7]C[
+d inscription	v+[D]HD
+d origin	z:]
+d un	m!]:[@XZH
+d une	s6X8X9ZEX
+d utilisateur	z([-KHKI]b[
+da ad	z3YH[
+da conta	z2X3[dY
+da empresa	uHXN[cX
+da erro	xHKZ]
+da error	sHJZ]
+da indovinar	u-Z
+da ist	z>JCaHIZI
+da microsoft	s#JHXaZ
+da nuvem	v6[AZJY_X
+da para	v:Z@XHZZHc[
+da politica	x?]CIHGNZ
+da quando	x*XBZ
+da senha	x@[HKbZ
+da sie	z@_ZJeZ
+da solo	v)X@JBZCJIJU]ZI
+da sua	zEYdY
+da un	z:[HJa^
+dado de	x3_D[HJZK
+dag wijzigen	z@^
+dal cloud	zHJJXPZ
+dans connect	x,Y8XG]ZIfH
+dans l	b!^#J%X(J,Z-J3]7Z9J?H@JBICJHDIJKJNJPJT]U[VHXJZHaHcJeXfYgXhJ
+dans la	u?]DJHX
+dans le	g!J%J(J-[/X:J=J>X?H@IBIDXF]HHIHKIMISXUGVYXKZZaIbXfJgYhY
+dans les	v3H^Ya^
+dans mon	x3ZCYDXIZOIZI
+dans votr	zEXd[
+darf das	zV[
+darf ich	x(W@[
+darf nicht	vI]KYZG
+darum geht	z3Z^[
+das aktuell	zhX
+das alte	i#]/ZHGKJM_
+das andern	z*K7Y^]
+das bisherig	u@JBJHHMZZIgZh^
+das fenster	zHY][
+das kennwortruckschreiben	r%^(IdY
+das konto	o!Z#H,Z:YHXZI[[
+das neue	n/^@JBXHEK[M_NYZIgK
+das password	a#J%J(Z-^.X/F=I>Z@YIYMHN^UJVJ]K^Hd]hD
+das portal	xZY
+das ruckschreiben	o%F=ZBZH]Y[ZHdIeY
+das system	zHJK[
+das ultima	zK_
+das zuruckschreiben	x%[d^
+das zurucksetzen	m(J:J=ZEXZYb[
+dass das	xLYZY
+dass der	zO[VY^Y
+dass die	vU^VKaZ
+dass ich	xKY
+dass mein	vBXDZ
+dat de	x3[CZ^[
+dat het	rHJOYaZd]
+dat ik	s-JKaZY
+dat mag	z@II^KZ
+dato de	v3^DXHJ
+day #	z@HD^ZH
+day after	x@^BIZIf]
+day becaus	v@YHJXZ
+day befor	z@[HK
+day in	x@W
+day is	z@Y
+day old	z@Z
+day the	z@IZHfYg]
+dc agent	p-_0JB^HFJGhJ
+dc and	uHJJXQZ
+dc are	v1K5_HJ
+dc in	x4^
+dc is	o4c5aHEKHMKZGcF
+dc lack	z5_JK
+dc not	z4]MZ_G
+dc reset	zBIJ[
+dc that	z4_HH
+dc が	x4]5X9JM]
+dc に	z4[5XJX
+de #	r2[3F>JHHIYK[XJa]
+de 2016	z1^
+de ad	v%YHX
+de adivinar	s-[
+de adivinhar	s-^
+de admin	s%J)J*_HJP^VG
+de administracao	zgX
+de administracion	vdIg^
+de administrador	k*[,_
+de ante	r3G>^HIIJK_MZOGXK
+de app	x(G?^C[HGVJZGa]
+de autenticacao	z,Z3ZHJ
+de autenticacion	x,Z3[HJ
+de beheerder	qV[WYZYdY
+de caracter	zHJI^
+de celular	xHJaZ
+de changer	u@JZ[^WhX
+de cloud	o0Y6YHIT]
+de code	n3H>^CJHEXGa_
+de complexit	xHJIXN[
+de conectividad	xc[
+de cong	z!_HH
+de connect	o1X2[HEf^
+de connecteur	z%X2XQY
+de connectivit	zcX
+de connexion	p>KBIZ]bYcK
+de contacto	v3_CZHJ
+de contato	z3_
+de contrasena	g:K=J@IBGEXGYHYUaVGZJ
+de demand	z+ZX]
+de directory	v!]%J3]:IHIOG_I
+de dois	z*]HJ
+de domain	r4^HJJX
+de dominio	m4a5XJZZK
+de entra	sHIT[
+de escritura	xf[
+de fois	vX^
+de gebruiker	i!H#J(Z*J-I3[:X;[>J?IAYBYCWHDIGKHPJXYZH]H^Z_J
+de groep	x3KHIVb
+de grupo	x@[
+de hash	mGXHWMbdKfJ
+de identidad	x7_ZI
+de inicio	u>HHZZ[bX
+de l	e#J%W(X*J,]/J3]7J9J@HAKBHCHDHF]GJIHK[MIN]OIP]TIUIVFXJZE]I^J_ZbJcJdFfJhJ
+de la	Z#H*H+J,X-a/I0I7I:F=F?]@JAJBECXDEEGFZG]HJIBKFLJMENcOGPIS[TIUDWFYJ[I]YaEbZcGdDe_fEgIhG
+de laatst	x@]CJIJK^
+de le	x@^HYZIh[
+de licenc	z=X
+de login	zHJZZbZ
+de lokal	u6YE[HKUH_YdJgX
+de los	uHYPZV[ZJ
+de mauvai	z#Y
+de meld	x3I@JH]OZZJ
+de mi	x3K9]>JHIOZ
+de microsoft	s#JHYSYdJgY
+de mon	u>HH_aJ
+de mot	m#]@JBHH]ZJdJfY
+de mots	xJXNX
+de novo	vHIX[
+de nube	z6YA[
+de nuevo	z+Y
+de numero	o>[
+de organisati	zN[UGW[
+de pagina	q+]-K>JOZZ]
+de password	O#X%W(I)J+J-X0Y1J3J4J5K7W8J;J<J=G>J?H@KAKB[FJHJK[NZOJPHRJSHTHUGVHWFXHYJZ][X]Y_IaGcId]eHfKh[
+de phone	r3K>IO^XZ
+de portal	zBX
+de que	u3YCXOX
+de redefinicao	nBWEXHXNGSXUJW]ZGaZfY
+de reecritur	o%]0W6XHFZKcYd[fZ
+de registro	u+JD_OK
+de reiniciar	zBZ
+de reinitialisation	k(K*W=IDJNJSZUFVJW[ZGf^
+de reinitialiser	u7XBIEXZY
+de reset	v=XHKW]
+de rest	z*YHIMZP]
+de restablecimiento	oNKUHVJW]ZFcXf^
+de retour	z!]ZI
+de secour	v3[>[D[HD
+de securit	qCYDZHJPXQX
+de seguranca	s*Y9K?^CZHIQX
+de seguridad	p3J?^BJCZD[HGQX
+de senha	d%Y:J@HBIDJEYH[MJUbZD
+de servic	x2XdJfY
+de servico	z2ZSZ
+de servidor	x%JHJP^d[fG
+de sesion	zZ[
+de sincronizacao	x%ZRX
+de sincronizacion	u%Y2YGXHKRXdZfK
+de sms	v3I>JZJ]]a]
+de son	z!X3HO]
+de synchro	v%ZRW
+de synchronisation	zGYdY
+de telefon	uOYXX
+de telefono	s3IO[
+de tenant	xBJHIUYWZ
+de tentativ	vX]
+de terceiro	zJY
+de tercero	zJY
+de trocar	v@JZY^ZhX
+de tweed	zBZ
+de um	v@ZHZ
+de un	q@XAXHXVY
+de usuario	m!J(])H+J,I:JBJDEH^I]VIXZZHb]
+de vereist	x(Z=[C[HKZJ
+de vereisten	zIKKJN]
+de verificacao	sC[aY
+de verificacion	qC]
+de verification	uCYHGa]
+de verifier	zXY
+de votr	vDYI[
+de window	ub[
+de writ	x%ZHKdIf]
+deactivat me	z!Z
+dead end	zhY
+decrypt fail	z6[
+decrypt the	n6_ZG
+decryption error	z6X
+decryption fail	z6[
+decryption key	x6Z
+default domain	o@YHINZ
+defaultuser1 profil	zbW
+defin a	mHJW_
+defin in	xHW
+dei criteri	xN]
+deixa trocar	z@ZZY
+deja cambiar	x@XZZ
+deja ete	zKY
+deja restablecer	z(J=[BIHJKKVJZ[
+deja utilis	uKZ
+dejo de	zYYfZ
+del ad	uLZNX
+del chang	zhY
+del conector	x%ZHX_X
+del departamento	z(ZV[ZK
+del dominio	u%]HIP[TYVIdJ
+del gruppo	zV]
+del screen	xHYZKbY
+del server	zRY
+del servicio	zHJS^fH
+del servidor	x4XHZRYfJ
+del usuario	u(Z3[:Z?JHK_X
+del writeback	vBJHIeYf[
+delegat permission	z%X
+delegat right	u%X
+delet and	q8]HF_^
+delet by	zHG_]
+delet in	z_[
+delet on	x/I_]
+dell password	o%Z-YBJGZHHKKUZdW
+dell utent	u([3Y:Z?IHJdX
+della password	j@XEYHKNJU^VXWXZJaX
+dem alten	zMZ
+dem code	x>ZHFaZ
+dem connect	uRYfW
+dem ersten	zC^]XaF
+dem konto	z^X
+dem msol	z%Z
+dem neuen	zBZ
+dem neustart	xf[
+dem password	xH[ZZ
+dem sync	zRWfY
+dem updat	zBZZJfZ
+dem window	xfY
+demand a	zH[
+demand d	z+Zh[
+demand l	zKIZJh[
+demarr pas	zZJb[f]
+demasiada vece	uXZ
+demasiado corta	zI]
+demasiado facil	z-X
+demasiado intento	u#[
+den admin	x*FD[HGZ_bZ
+den anforderungen	zIIN]
+den anruf	z?^CJH[KJ
+den benutzer	x3XC[
+den code	s>[
+den lokala	q6ZE^NY_Y
+den reset	zVZZE]]bX
+den richtlinien	xNY
+den sager	x+ZKXOY
+deni access	m%^HH
+deni by	zH[^X
+deni for	q%F(ZHGP[Q]^XgI
+deni in	x%XHH^Z
+deni on	s%Y(Y
+deni when	v(ZHI
+depoi de	s#WBXHGRZ_ZfZ
+depoi que	zBX
+depui l	x3Z=YHJbZ
+depui la	rbZdJfa
+depui le	pBYHIPZgY
+depui que	v4XCZ
+der agent	zf]
+der anruf	z3X>[aW
+der anwender	zNZOZ
+der authenticator	z>I?WHX
+der benutzer	i3HAXHHIJO]PXX]ZJaZ
+der bestatigungscod	z>ZHJaX
+der cloud	k/Y0INZPZYZ_HcJdY
+der code	s>^HJ
+der dienst	xfY
+der drucker	zH[
+der grupp	sVa
+der haken	z;ZdY
+der hinterlegten	x3[
+der kennwortzurucksetzung	s?ZHIS]V[
+der link	vbX
+der list	z-Y
+der lokal	zf]
+der lokalen	uEZHKN^ZGc]
+der nummer	z3]
+der reset	vHINZWKXZZ]aJ
+der richtlini	v?Z
+der seit	vD]
+der server	zHIY[cIfY
+der uberprufung	z3JO]][
+dernier et	zIJK^
+des autorisation	x%Z(X;Z
+des benutzer	v3]dX
+des connect	z6X
+des information	zCYDY
+des mots	p-ZG[HH
+des nouvell	z9]HJ
+des password	q&ZZ]^JhI
+des ruckschreiben	x,]HHeY
+des server	zHKR[f[
+desabilitada not	z;Y
+desactiv dans	x!X
+desactiv sur	z;Y
+desactivado en	zUZ
+desactive pour	zUX
+desd el	s@YbZdIgZ
+desd que	r!X4XBXHJf[
+deshabilitada en	v;Z
+deshabilitado en	z(X
+desk phon	x>C?_BIH^aJ
+det angivna	zOY
+det ar	o#K-J9J>J@IBKHJKZMHO[P[U[ZXh_
+det gamla	o#]HIIJKXMXgZh^
+det gar	u(J@JKKZacWhJ
+det inte	q-J3J9J=Z>H@ZHKIZKZMGO[VJZGh]
+det kan	z3YM[OI
+det nya	xB[KZ
+detail context	xB[
+detail your	zWY
+detect that	xUZ
+determin that	vFYdW
+deu certo	zB^
+deux fois	x@]ZJ
+deux method	v*Y
+deux mots	z/]KXNJ
+deux preuv	zC[
+deuxiem method	zCX
+devic for	z#YHX
+devic is	sZY
+devic not	xH[
+devic writeback	vHadJeE
+devo aspettar	zXZ
+di accesso	u>GBIHYZZb[
+di amministrator	v*X,]
+di amministrazion	xg]
+di autenticazion	z,Z3YHJ
+di cambio	z@GH]LYZJ
+di connect	x2Xf[
+di contatto	v#J3_CYHI
+di dominio	r4[PY
+di entra	x7Y=XHJTY
+di microsoft	vSZaYfK
+di nuovo	r#[BZ
+di prima	v3G>^MZOG
+di reimpostazion	oNJS]UGVIW_ZEaXf[
+di sicurezza	r*Z3K?^C[HIQX
+di sincronizzazion	v%XGXRX
+di telefono	s3JOYXZ
+di un	q:ZHYMWVY
+di verifica	uCZHJa[
+di window	vb^
+dia entr	z@^
+dice che	k-]3I9H=J>ICJDZHHIIK^NJO[VXXJZGaJhZ
+dice que	f-[9F=K>J?JBJDXHHIXK^MJOZVZhY
+did it	n#Z>J?Z@[B[HFXZYZZC
+did not	f%J=J?J@YBDDXH]IJMJOJZ_]]aHfJ
+did resolv	z%Y
+did the	r>J@XB_DXHE
+did you	v3J9[HFO[U[VJZI
+die alte	s>^
+die app	x?[C[DIHJ
+die cloud	u/_TZgJ
+die eingegeben	vOZ
+die erforderlichen	x%](Y=[HJ
+die handynummer	zCX
+die ich	zC]
+die kennwortzurucksetzung	f)Y-J=[D[HFU]V[WWaYdJ
+die letzten	z-GK[O[
+die leut	z8XF]GXZJ
+die lokal	uEa
+die meldung	u)ZBXOZ
+die nummer	x3I>HO_aX
+die organisation	zEHUYW[
+die privat	z>Z
+die registrierung	z+IBZCJH[
+die richtlini	xCZHJN]
+die seit	j#K+Y-]3I9I>ZBJDIHFI]KHOZXXZI[Y]KaIhZ
+die sms	r*[>Y?JBZHEZIaa
+die telefonnummer	zOZ
+die verwendung	xV_
+dienst lauft	zfX
+dienst microsoft	zfX
+dies benutzer	z(X8X
+dies password	v(Y-ZK]
+diferida de	xdY
+diferida not	u%ZdFf^gY
+differ from	zHJKYO]
+differenc between	zH]
+different from	v/HHYK[
+different number	x3G>_HIOE
+different password	l#Z/^BIHFKGMJN]ZFgX
+digit and	uIEN^O[
+digit i	zKJO^
+digit not	zHJI^OGZJaZ
+digit off	zO[
+digitado nao	zOY
+dimenticato la	uBJZ^
+din organisation	vEXUZ
+directiva de	o*[HIN[UIW]
+directly to	x[X
+directorio onprem	u![3J7Z:K_YdX
+directory but	z!X/Y
+directory can	s:Y
+directory for	p:aHI_I
+directory is	s3_CXVGdW
+directory not	zBIT[U[VI_J
+directory onprem	k3K7[=WHI_ZdZg]
+directory ou	vF[
+directory role	x)_HG
+directory sync	z&K3JH_
+diretorio onprem	x7[HK_WdZ
+disabilitato in	x!Y
+disabl after	z!Z
+disabl and	u!I8YbZ
+disabl by	v!YHGfY
+disabl for	v!I)^*JHHUY
+disabl in	l!K(^HJ^[
+disabl inheritanc	z;X
+disabl it	zUX
+disabl on	m!Y;[HZYF
+disabl password	s(J)IHXU^
+disabl the	u!F?IHb
+disabl tls	uY[
+disabl user	x!](I)YZJ
+disappear from	x?XHGP[
+disattivato per	z!])XHJZI
+display the	zbX
+distribution list	vHZ
+dit moment	zC[WZ
+dit qu	z-Y
+dit que	o+Z>JCHDZHIKZOXTYZJh[
+dit wachtwoord	s([KX
+ditt konto	s![3ZTYVZZJ
+ditt losenord	zBYM^ZK
+diz que	l-[3J9H>I?J@ZBJCIDZHGIXOXXJZGaKdXh_
+dla calej	zHJU^
+dla organizacji	zEIWZdZ
+dll is	zH]JI
+dll passfilt	vJ]
+do ad	u3YL[MJNYPX
+do admin	uCJH]
+do anyth	x7]HI
+do cloud	z/JHZ
+do conector	z2X
+do connect	z1X2ZHJ
+do dominio	u%ZHJPXTZ
+do entra	x=XHHT]
+do escritorio	z3K9Z>[?[HHOI
+do grupo	zV]
+do grupy	zV^
+do i	Y)J+Y0J1Z3I9G:J>J?H@YBHCJDEHdKHMJOIPFTGXJZ][Z]JaJbIdIfHhX
+do it	l-H:W=Z>K?]HBIIKIOJVYZ[d]
+do meu	v9]H]ZI
+do microsoft	z=X
+do not	f%E*[-X3J;]>J?]BJDEGGHJO[VJ^XaJb]dJg^
+do odgadniecia	u-[
+do pais	z3a>HHHaI
+do password	zJY
+do resetowania	u(ZDYEYV[WHZJ
+do resetu	v%Z(Y?XZI
+do servidor	xHYRZ
+do tego	z>]HHMWbY
+do the	x*J5]NY
+do they	z3]:HHX
+do this	r+X-J:J@]HHUZV^ZF
+do user	v+E=HHaLZ
+do usuario	v(Z3Z:[?JHIZIdX
+do we	i-F1H=DHdL[TZZJ
+do window	uHHM[bX
+do writeback	z1^ZJdK
+do you	r3J9J>K?JDKH_O[VJ
+does a	vBHH]I^ZD]K
+does it	i#[&[=Y@[HHIXK[MZNIZA
+does not	T!J#K(G-G1Y3Z8Y9K=X>I?I@XBFCJDIEJGZHZKFN[OYPJUYWKZY]I^JaXbJcJdHgIhZ
+does noth	l#KL]NKTXZ_aHbZ
+does password	zHZ
+does sspr	v4Y=ZZG
+does that	v/Y=ZHJ
+does the	f#F%I-I1J2Y7X=EBJHaNJRXT]bJf[
+does writeback	zHIYX
+doet het	r(YBYHaZI
+dois je	zHIZ][]
+dois metodo	u*YCX
+doit etre	zK]
+domain admin	a%c(J)I*H;IPYgJ
+domain and	v/XBZHIK]^K
+domain controller	Z!J%J-F/Y3K5b7J8J=J@JAJBGDKIIJ_MYNXTWZI_KfKgJ
+domain feder	z7Z
+domain has	x/ZHITZ
+domain is	l/]4_7XHDJKNKSJT[ZIgJ
+domain not	v/INZg^
+domain password	x7XgY
+domain policy	k@[HGNZ
+domain was	x8[A[HG_H
+doman ist	v7[
+domand di	v*[?_HJ
+domanen admin	uPZ
+domanencontroller nicht	z4Z
+dominio federado	u7Z
+dominio federato	z7^
+dominio usa	z7[
+donc pas	zdY
+door de	zcZdZ
+dopo l	r!Y?HBXZJ]]aIf]
+dos metodo	qC]
+dostepu do	x#J>]H[
+down for	xHKNXfY
+down the	z4[>HHKZ[
+drift on	xRY
+droit de	x([HJX[^X
+dropp my	z>^HE
+dropp out	zHIV]]Z
+drucker druckt	xH^ZJ
+drucker im	xH^
+druckt nicht	xH^ZJ
+druckt nur	zH[
+drukarka nie	xH^
+ds connector	u%JHZ
+ds connectorkonto	z%[2X
+ds consistencyguid	uA]
+du compt	z#]2X3[HG
+du connecteur	z%]
+du coup	zCZ
+du domain	s%YHHP^T[
+du group	zHJPKV]
+du har	x(Z@[XXZJ
+du mot	k!Z%]*X3YHJNJZDd_
+du pays	z3^HK
+du serveur	u4XRZ
+du servic	vBXHXS^UGV[ZKfG
+due metodi	r*[C[
+due ore	z@[
+due to	k>JDYM[NXZHcZ
+due verifich	z*YCX
+duplicat entri	qA[
+dur password	z%YHJaX
+dur reset	x&Z?GHHKYZFa^
+dur the	q!X.XHF]Zd[fI
+durant la	u3FHJO]ZZ]Z
+duzo prob	zX]
+dwanasci znakow	zI]
+dwie metody	v*[C[
+dziala w	x?[HHM]ZI
+dzien dobry	s9^HJ
+dzis nie	z@YX]ZJ
+dzis rano	z#[@Z
+e a	j!J#Y%Y-I3J7W9I>Z?G@HBJDJHCK^NXUJVJXX[X]JdJf[
+e abilitato	sVY
+e adesso	u=ZHIK[XYZJ
+e agora	r=ZHJK]X]ZK
+e ancora	x@ZMZTX
+e bloccato	u#XHXKXTJ
+e dice	x+XDKKIO]h[
+e disabilitato	x!Y
+e diz	z+WIIOZh[
+e e	z3H>IIJKKO[ZKha
+e email	d!I+I-J3Y:I>Z?_@JBICXDZIJKJOZZI]K
+e eu	v(ZV[
+e gerenciada	xd_
+e gestita	zd^
+e gia	z+XKX
+e il	j!]3I:Y>XBIHKIXKJZJa]
+e in	x/YBJfYg[
+e la	m!X%J:Y=J>KBJGKHKIXKYUKXYZZaJf]
+e lento	z#JHaIH
+e membro	xV[
+e nao	g#J*J-H3I7Z9H:Y=^>G?G@ZBJCHDHHDI[K]MHUKVGXJY[ZZ]IaIh[
+e nell	zGY
+e non	i#I(J+Z-J3G7Y9I:Y=]>G?HBJCIDGHHI[K^MHNXTKUJVIXJYZ]JaHfJhY
+e o	j!X3E:[>]@YHFIIKIO]XJZJaZ
+e oggi	x@^
+e possibil	s3Y:YUZ
+e possivel	s4Y6XEX
+e quello	z3H>[OZ
+e sbagliata	zhX
+e senza	z3[LX
+e sono	z#[3J>]BXHIII
+e stata	xBYM]
+e stato	qHYVY_ZdX
+e troppo	z-Y
+e un	x3[HIIZ
+each reset	z%Y6W
+each time	n3JHZKZNY
+earlier password	zHHK]
+easily guessabl	o-Z
+easy to	o-[
+ecran de	rHJb^
+ecritur differe	x%K8[d]
+edit by	zHY
+edit pwdlastset	x%X
+een ander	u(Z*J-I:[@XHJK[ZJ
+een dag	u9J@bIJZJ
+een keer	x@[
+een method	z*Y?YHJ
+een nieuw	qBID[H[KIMIZY[[
+een tweed	zC]HZ
+een uur	v>KHIX_ZJaZ
+een verkeerd	x#]3ZXH
+een wachtwoord	xBZNY
+egal welch	zHJN[
+ein ander	x-H@WI]K[ZJ
+ein fehler	x:JZ^eX
+ein neue	l-J>G@YBID^HGIJKIL][^gX
+ein password	v-Y/ZNXX[gJ
+eine neue	x>YHZ
+eine zweit	vC]
+einen tag	v#J@_HJX]ZJ
+einer fur	zV[
+einer stund	zX]
+einfach nicht	z>IZXa[
+einmal andern	z@Z
+either xxx	v:X
+ekrani logowania	zbX
+el activ	zg[
+el ad	m%X/Z3YTZ^W
+el administrador	m(Y)I*I,JU[VXgZ
+el agent	z-XfX
+el ano	z-[
+el asistent	u,XdXe]
+el autoservicio	v)ZHFUafK
+el boton	x(]:Z
+el cambio	vLXZY
+el celular	u#ZCYHGMZ
+el centro	vdIg^
+el codigo	f9J>_@KBZCHHJIJOIZJa^
+el conector	z8[<X
+el correo	q3Z>JDIM_
+el dc	x4YJ[MZaK
+el directorio	n!](J3]7Z:XHI_YdX
+el enlac	zb[
+el entorno	sHJZKc_d]fJ
+el espacio	z3X_[
+el inquilino	zUZWX
+el mensaj	x3J>^HFOYaY
+el mio	z3G>KO]
+el mismo	v@[AZB[HJOXZJ_J
+el movil	xCX
+el navegador	zHK][bZ
+el nombr	u-^2Y:ZFX
+el numero	q3Z>JOZaJ
+el objeto	x;W_Y
+el portal	zTYgW
+el portatil	zMZ
+el proxy	zHJc]
+el registro	v4XBKDZHI]Y
+el restablecimiento	h!J(J)J:J=JBEDJH[SJUZVXZafHgY
+el servicio	rZJcYdGfa
+el servidor	pHGYXcYf[
+el sistema	z3ID[K[
+el sms	v3Y>K?XOJ
+el telefono	r3_?[CIDJHHOX
+el tiempo	z@YBJH[MK
+el ultimo	z@Y
+el usuario	d!I(J3E:I>JBWCZDXHFIJOZVXZH][^Z_ZdIgY
+ela nao	zVW
+elle a	zB[DZHJ
+elle n	z?ZHJVX
+eller mejl	z?JDYa]
+else can	x)X
+else in	z?ZPWZZ
+em uma	x%[X]
+email address	j3_:J>Y?JDGHYZWaI
+email alternativa	z3X>[?JDZHG
+email alternativo	x>Z?KDZ
+email and	j*bB[HFMHZJ
+email app	zHX
+email as	x>IC]
+email but	z?ZMKgX
+email de	q3Z>X?JCJDHHCaa
+email di	zHHa^
+email from	s>J?HH^Z]aHbG
+email goes	z3Z>IaK
+email i	z3KDHO^
+email id	zHZ
+email is	q!W3X>[DJ
+email not	u>]DKH]aD
+email on	m3c>E?GCZDIHEMYOIaG
+email personal	z?X
+email to	z:Z
+email with	o3G6G>G?JDJHYMIOJYJZIac
+email work	zHHMZ
+empresa y	z-Z
+en #	v>^IJOE
+en a	xCYHJI_
+en ad	o%Y/ZHJMXT[
+en charg	v3ZaZ
+en connect	u8XG[HJfJ
+en dag	x9G@aHHIJKJX]
+en dat	v@HI^KZhZ
+en de	u(Y*Y+Z>[CJDKHHK[aJ
+en el	Z!Z%G(G)I*I+I-G0J3[4H6J7Y8Y9G:W=H?H@FAIBDCFDYHGIGJYKGMYNHPHSJTWUXVXXGZE[J]G_XaFb[d]eXfJg[hH
+en este	zW[cX
+en gang	z@_
+en grupp	zH[
+en hij	x+[?JC^DGHKKJOY
+en ik	v#J9J>ZBZI[KJV[ZJaJ
+en kan	s(I)[BX
+en la	a#J%X(X-X/]0]2Y3J6I9I:J>G?HBHCHDJFYGJHJIIKHM[NJOXTYVJXIZF]IaYb_dGfGhJ
+en los	zJY
+en metod	z*[?ZHH
+en mi	n!K3F9J>JCYD_I[KJM[VJZZhJ
+en microsoft	xHJR[SJTZ
+en nu	s*[=[@YCIDZHHKKZK
+en onprem	n/[0]6XEJHHNJT]_JcJ
+en pann	xHXS]TJZKfX
+en raison	xEXcY
+en roug	xHJK[h[
+en sspr	z?ZDIHY
+en su	v:X;X
+en tant	z(X
+en team	z9JH_MI
+en timm	x>JHJX_a[
+en todo	zBXHKS[ZJ
+en una	v%[HJX^ZJ
+en une	zX^
+en veut	xC[KYNXZIh[
+en wil	z@[
+en window	z5YMZ
+enabl a	s)JHJUIVKd_
+enabl account	qA]
+enabl another	v?Z
+enabl by	sU[
+enabl cooki	v.ZHK
+enabl for	d!E(G)Z3]:J?YBIDHHBVcWJZFdJ
+enabl in	s!_8JHJU[VH
+enabl inheritanc	u;[
+enabl it	vVYZJ
+enabl none	vU[
+enabl on	m)Z8bBJGHHJMKUGVIdI
+enabl password	h=YBXHGU[VYWIeY
+enabl self	zHZVI
+enabl sspr	v)]BJHZJ[VDZI
+enabl the	k*YBXHE[]gY
+enabl writeback	j,]B_HIdCeZ
+enabl you	uHIV_
+encounter an	u3]HXZG
+encrypt is	z<X
+encrypt ldap	j<]
+end #	v3JO]
+end and	z>I@YB]HGKJZ[]JaG
+end of	o,ZHb
+end user	r+Z@GBZHGM[
+end with	v*J,]HH
+ended up	x/Z;X
+ends in	p!Y@]HIIIO[ZH^[
+ends with	mHDIJKJN[OYZ^e[
+enforc password	rHHK]
+engin return	u&Y_W
+enough for	s-I@HI]NYXZZG
+enough info	zDZ
+enough to	z(]@YHH^J
+enough verification	zCX
+ensur you	ue[
+enter a	o+[3Z>ID[HCKYOFZF]^
+enter any	zD_HJZG
+enter as	z4YHJZGh]
+enter is	vhX
+enter it	vKYNXhW
+enter my	xOZ
+enter not	q3IDHHKOa
+enter the	k-H3H>GBIH[IHK]NGO^VZZYaJ
+enter your	zaXhX
+enterpris admin	qP_
+entorno onprem	sHJZKc_d]fJ
+entr deux	z@]IJKZ
+entr le	zH[RXcY
+entra ad	W!H#I%J(H,X-Z1^3J4J7J8J=^@JH]JJMXNIRHSGTIYYZJ_JcHdHfa
+entra admin	p)[:XHY
+entra and	z4Y
+entra cannot	z7Y
+entra cloud	x0]HI
+entra connect	Y!J%I,G-I/F0X1X2J3K6I7J=HBGH_MKRGSITIYHZH_Ic?dIedfc
+entra for	x7XTJgX
+entra has	x/X3ZDHTJ_]
+entra however	zgY
+entra id	i7K=dNKdIeHfG
+entra lock	z#JHJT[
+entra lockout	z#JTY
+entra nao	z/[HJTZ
+entra nicht	x/ZcYfJ
+entra nie	x/_TYfK
+entra niet	z/ZT[
+entra non	z/]TZ
+entra not	l!J/c7Z=K@IBIHFMJZF_[gJ
+entra password	r-]/YBYHFNJ
+entra policy	x/ZB^HGJHND
+entra portal	uHJMZbJdY
+entra refus	z/[
+entra role	v)]*YHG
+entra user	x)X
+entra 不	z/]7GHHT]_J
+entri with	qA[
+entsperren ohne	x[Z
+entspricht nicht	p-XIJN^OY
+environnement onprem	sE[HIc_dX
+er al	z9^HJZK
+er das	x@HK[ZJh^
+er een	x@]CY
+er is	zZ]dY
+er nicht	r-]3Z@HCJE[HIK[NZZF
+er niet	r;ZHIKYQ[VYZE[^
+er sagt	x*H-[HJIJKIOXXYZ]
+er twee	x*Y/XCX
+er zijn	zA[CY
+era domain	zPZ
+erfullt die	zIZNWZJ
+erhalt kein	za[
+errada not	zRX
+erreur dans	z![EX
+erreur lors	z,XZZ
+erreur s	zZ]
+erro ao	u3JOYSYeZ
+erro na	xZ]hK
+error #	s/JH]S^TJZFcH
+error 31044	vZJf]
+error 32009	z,Y
+error 6800	zHFNJZHf_
+error access	u1[HFQ_ZI
+error after	z!YXY
+error al	s3IOZZZeZ
+error and	v!ZBHD[HHZ]
+error at	oB[GXHJ
+error code	p1[>KHY
+error connect	zcY
+error decrypt	s6Z
+error dur	z&ZKYZG
+error durant	v3JOYZ]
+error for	qE_JXSYZF^X
+error gett	p,[
+error has	zHHZ^
+error hr	u&Y2Y
+error in	jH]VZZGeZ
+error messag	kHYbZ
+error nella	zEX
+error not	xDZ
+error occurr	oHYZZeY
+error on	o&],I@[BGHFNZSKZH^Ke^
+error process	uBJHESaZG
+error return	v&X
+error says	zHKI]ZH
+error stat	z:X
+error upon	z%W
+error when	l@ZZYeX
+error whil	n0[3_BJHINIhK
+erscheint nicht	z+[DIHHa]
+es correcta	xHYMKhX
+es demasiado	zIY
+es el	u3E:Z>ZKIO]
+es fehlt	xCZIY
+es heisst	zOXZZ
+es heut	x@Z
+es incorrecta	u3ZhZ
+es ist	xCXWYZZ
+es la	v9IHYIJKZMJZXh]
+es miembro	xV[
+es nicht	r@YZG[Zh[
+es schon	z9Y
+es spater	z9J@YZ]
+es wird	zK[
+escribir la	z%]4Y
+escritura diferida	g,X8ZZJd^eYfZgW
+eso not	z3X
+esper #	vXY
+esperar un	x@^
+esqueci a	uZX
+est bien	xh[
+est bon	x3KBYHZMJa[
+est coche	x^[
+est desactiv	r!Y;Z
+est desactive	vHKL[dY
+est encor	xPZTZVJ
+est envoy	z>Y
+est gere	x7[ZId^
+est gris	z(Z
+est incorrect	rhZ
+est interdit	z)[-]HHIYKJUI
+est la	zHX
+est le	z3I>JHYO[
+est mort	xHZYY
+est pas	c%I(I*X3[:X=J>I?Z@JBJCIGXHGIIKHO]UHV[aId_hY
+est plus	z3K?[
+est refus	s-IKXNFOKZ[h[
+est rejet	zKYZJa[
+est temporairement	zTY
+est trop	s-_@]HJ
+est verrouill	q#[BK^[
+esta bloqueada	o#ZHZ
+esta contrasena	z(Y-XKX
+esta desabilitada	z!X
+esta desactivado	zUZ
+esta deshabilitada	s!Y;X
+esta en	s-Z3XGZ_Y
+esta fora	z4YGXSZ
+esta habilitada	qV[dX
+esta habilitado	vVYdX
+esta incorreta	zhY
+esta la	z?[BYKZOI
+esta manana	v#[@Z
+esta marcada	v^]
+esta not	z3XOX
+esta senha	x(X-Z
+estou bloqueado	z#Z-JTI[Y
+et depui	v=X
+et il	u>J?JCZHKIJOXZIha
+et je	l#I9K>[@]BYZX
+et l	x/ZNJcY
+et la	r![-XH]XXZH
+et le	r>YB[HEI[MX
+et les	vI[ZIdX
+et maintenant	zKZ
+et ne	zNX
+et un	zIX
+ete desactiv	xH[ZI
+ete supprim	x4[_Z
+ete utilis	vKY
+ett annat	x-K:]@ZHJK[ZI
+ett fel	zOXXJZ]
+eu nao	x(ZV[
+even though	x!XHIaZ
+event #	s%HGFHeMFNJPI
+event 31034	uYXdJf]
+event 33001	x&_HJNJZI
+event 33008	x#JBJN_
+event 4740	v#aHJZG
+event id	j%X&Y@JNYPXfW
+event indicat	s!YBXHJZYeK
+event is	z^X
+event log	m,]HEN^hJ
+event logs	u%Y_X
+event says	r6YB^G[HJNIZHdI
+event viewer	x%Y
+eventid 33004	x^Y
+evento 31034	zdIf]
+evento 32011	zeZ
+evento 33001	z&^NJ
+ever had	zK]
+every #	o#X@IBJH]KYPZZJ
+every day	xhX
+every few	vB^MJcXfX
+every five	xH[MI
+every hour	rHHP^
+every password	q-GHGIZKXN^ZK
+every reset	zBJJ^ZI
+every singl	vHXNZZI
+every time	m#I-Z@KD^HGTXZZ
+everybody else	z@Z
+everybody who	z@X
+everyon else	v)XPYV[
+everyth as	zHJZ_
+everyth fine	zB^ZG
+everyth in	x>^BIHGN]ZH
+everyth is	z%]+ZDGJYZJ
+everyth work	z#JBZ
+exceed the	zXZ
+excel macro	zHY
+excel sheet	zHX
+exchang admin	m(I)Z*cHEZJ
+exclud from	q)Z=JG[HIPYUIV[
+exig dos	zCZ
+exigenc de	xIYNY
+exist in	oAYHZWX
+exist mais	z>X
+exist on	zEJ_]
+exist one	zHHK[OJZHh^
+exist password	p-FIKKZZIh^
+exist sett	z%W
+expir and	o=X@JHGL[Z[
+expir flag	zLW
+expir is	rHJLZ
+expir jamai	vL]
+expir password	i#YBHHDK^LcZChJ
+expir set	rLY
+expir tomorrow	zHX
+expir which	zH^LG
+explain what	zZKf]
+ext account	z!J:]
+extend my	zHKK]
+extension is	p2_HH
+external partner	z:W
+external user	r:YH[
+extra password	zJY
+fa cambiar	xZZ
+fa e	z@[
+facil a	s-]
+facil da	x-Z
+facil de	p-[
+factor authentication	u3JHZ
+factory sett	z>YHZ
+fail after	x/J@IH_ZG
+fail and	vHJZX^XfX
+fail at	o3[7X>J@ZHFKJZ]
+fail attempt	zH]
+fail becaus	k#X8YAY_Y
+fail for	g!]#K%H(I)K3]>J@WA]BKDKGIMGPGVIZ^^KcX
+fail in	r/]FZHJZH
+fail on	s>HE[HGZZ
+fail reset	x%XHXZX
+fail sinc	r%Z8ZHYPKYW
+fail the	xHIPZXX
+fail to	i%J(^,Z0[3J6XF[HAKJPJQaZDcJeH
+fail user	u;ZHJPY
+fail when	z4HHZ
+fail with	e%Y&J/J3J8IBIFZHaNYP[Z@eZ
+fait parti	zK[
+falsch formatiert	z3ZOJ
+falta el	v3[5YCKVZ
+falta la	z3Z=X
+falta o	x3]VX
+falta un	x3ZC[OH
+faltan licencia	z=Y
+far ingen	vaZ
+far inte	q([)G*I,I>IHGIZKXX^Z[^ZaE
+far jag	x>]@JD^HZIJKHNJX[ZBhJ
+fast jag	zIZZHh]
+featur not	xHGU]d[eJ
+federado con	z7Y
+federat account	z7[HJ
+federat admin	z,Z
+federat domain	r7HH^
+federat to	z7X
+federat with	s7[
+federato con	z7Y
+fehler beim	s,X:[Z[^JhI
+fehler in	zE^ZI
+fehlerhaft authentifizierungsinformationen	z3Z
+fehlt am	z%W
+fehlt in	zHXVZ
+fel i	x,YEXeY
+fel losenord	z,[ZEdIh]
+fel vid	vZ^e[
+fell into	zHY
+feu bloqu	zHXc^fK
+few minut	oB]MYZJcXfX
+fido key	x?[ZJ
+field reject	zZFh^
+file for	u3[9K>JCHDZHYOI
+file is	p#J>_HI
+filenam or	p2_HH
+fill in	o+]>H?JD_HJOX]JhY
+filter are	zH[
+filter dll	pH]
+filter on	oGYJ^
+filter out	z_X
+filter product	zHJJZ
+filtro de	xJYZKa^
+financ folder	zHY
+find a	z4W
+find it	v_Y
+find out	xZZ
+find the	o?EGXH]ZI__dH
+fine at	z@YbW
+fine for	z(W
+fine grain	z@ZHJNY
+finish it	zBYZZ
+finish the	uBY]Z
+finn i	z-X
+finn inte	q*Z3I>W?[CJHEIJKJZE[_]J_ZaZhJ
+fino a	x9Z@YHGXY]Kf]
+firewall block	uH^cH
+first login	zL]
+first name	zI]hH
+first one	z@XNKh[
+first password	v>I@YDZ
+first sign	uHJL_ZH
+first time	zD[OJ
+five minut	sH]MI
+five time	o#Y-Z@JHDXYZIa_
+fix it	z@ZHY
+flash and	zbX
+flow activity	xHJZ[
+flow work	x)]HI
+foi redefinida	zBXM]ZK
+fois le	x@]ZK
+foljer inte	zN^
+follow messag	zdY
+follow the	q:Y=ZHDNZZ]
+follow this	z%X9Y=XHH
+follow up	z9Z
+fonctionn pas	zHXZ[
+football club	z-X
+for #	j!Z)K@^HIKGX_ZH
+for a	X!X#E%F)H*Z,Y-D3I4Y7X8J=I>G?H@KAIBGC]DFGHHYIGJIKWLZMHNHPHSJT[UJVBXbZ][J]X^I_XcGdJf]gIhG
+for account	s)ZHHL[VJ^X
+for ad	v%]2JHJLZTJdZ
+for admin	b!I%F(G)e*_,G?FDJHYPXUAVEWJZHaXgG
+for administratorer	z)Y*^?JHIPJ
+for all	h!J(G)I*H+Z-I3K=J?J@KDJGJJXKJL[MHNJPYSZUbVIW^XIZC^JaK
+for an	m,XBIDIMJXFZZ_WaJf^
+for another	z@X
+for anybody	z+[HJSYUZ
+for anyon	u(X@ZHDUYVKZ[
+for aterstalln	s?[E[HIZHbXfY
+for att	o%J(a9J@[BID[HFTYVIZH]]^J
+for both	z?HHZgX
+for chang	xHHLX^[
+for cloud	u0Z=KHX
+for credential	xH[
+for edit	zHY
+for email	v/YHHg[
+for entra	z,XHX
+for everybody	sUX
+for everyon	m3ZSXZJ^Z
+for global	z(J,XH]dI
+for group	zHZ
+for guest	zHX
+for half	z-I/HDKE_HEMZ
+for hela	zU[WK
+for him	z?HD^HE
+for insecur	q<]HJ
+for it	r.^8XHHZG
+for kort	xHJIa
+for latt	u-^
+for losenordsaterstalln	uDJEXHYV]fZ
+for manga	n#_9IHGX_
+for me	c!G#J(a-J3_9F:X?GBHCXH<IGKIOIPJUGV[XXZ_]JaGbKhY
+for mfa	o+J?^H]aD
+for microsoft	z)X
+for month	z+GD]LX
+for my	d!H#J)I*Y-J9Z:J>I?I@IBICIH[IJKKMHPFUKVdZH^JaJhY
+for noth	z9[BZZF
+for offic	z=Z
+for one	i?IBJCYHXKJPHVJZa
+for organisationen	zEHUIWZd]
+for other	z(IHKZ^
+for our	l(JHXP[TJUXW[
+for password	]%I(H)I-X1Z3]:I?^@IBGDXE[GbH@IKJXMJNGV]WIZ?^Ia^bJdIgJhJ
+for peopl	l(I*^-XA^HEPZZF[Z
+for policy	x5ZNX
+for privileg	u(I)W*_?KHHPI
+for registration	z+Z
+for reset	b!J(])D*G+X:J=G?b@JBGCJEXNGPKUIW^ZFaYbW
+for role	z(H)]HI
+for self	p)HB[D[UDV]ZH
+for six	z!Y;[ZI
+for some	p3Z>IE_HXZEf[hX
+for sspr	g)J+I?]BHCJD[PJSYZH
+for standard	x)]HI
+for such	z3ID[HJ
+for sync	v%J2XdY
+for team	vHJM[ZJgX
+for that	o-J9KAXBXG_HCIYJJN[VZZH_JdJ
+for the	R!F%Z)F*H+G,_1E2[3J4I5J6J7H8Y9X:[;I<J=C?C@BCFDEEFFJG]H_JHKIMZOIPYQYRISFU]VZWJXJYHZA[J]C^Y_[bGcGdFeFfGgJh^
+for this	c#Y%H(b)G*J+K1Y3[9Y=]?I@GA]BICHD[H?KINZPHTJUGV_WXZC
+for thos	v7Y@YZH[Z
+for thre	zH]
+for tillbakaskrivn	v%_PJdFf]
+for tomorrow	z>[XK
+for two	m(I*_3IC]HYKKZGhJ
+for us	r1H7Z8XHXUJZ[
+for user	i![#[)[+Y-J@ZBIVJ
+for verification	z>XHHX]
+for writeback	m0a1I5]BJG[HE_IdFeXfH
+for xxx	v:X
+for year	u1]>K?[HDKXZY
+for your	d)Z9^:I=JDXEGHYIJTZU[ZDdX
+fora do	v9[GZHHSY
+forbid the	x.W^[
+forbidden when	u(]-IH[PJ
+forc a	u-K@JBHIKKHLGMIZF[_
+forc chang	l@JLbZH
+forc me	z@ZHK
+forc to	u?YL[
+forest and	sA^ZI
+forest in	z8]HJ
+forest to	vHZ
+forest was	u8]
+forgot his	v)Y:]HE
+forgot it	q@^BJHHZ]
+forgot link	x7[:[HGZG^[
+forgot my	e!X>I?ZBKH[KJZE[_bZhI
+forgot page	vHZW[ZI
+forgot password	_!X(H7]:^=]>Y?X@GBHD[HILJMKNHVK[G]X^IbGgIhH
+forgot the	l:X>G@JD_I]
+forgot to	s!^@KDZHJU[ZEdZ
+forgotten password	xc[
+format #	z3[OI
+formato #	z3_CJOI
+former one	z3J>YIJK^OIZH
+forsok pa	z#]9JHHX[
+forsok vanta	xXY
+found 80230405	z_[
+found compliant	zB^HG
+found error	uAX_X
+found for	uAYG[dJ
+found in	o-YH[
+found it	x@[HH^X
+found that	vHZfJ
+found the	xAYB^HIZH]JaI
+four kind	zIX
+four option	q*Z
+fout bij	r3JHIOZZ_e[fKhK
+fout in	z,YeZ
+fragt standig	xHZ
+from #	r@ICZIIK^
+from a	f!Z(I6XHZKJR[ZJaJ
+from abroad	v#IHZT[ZH
+from ad	o!G&X/JGXHZLKPETHZI^I__d^
+from alter	z^]
+from another	z:WH]
+from backup	z_Y
+from being	qH^KGN]ZI
+from change	xBJHE^a
+from connect	z0Y
+from entra	r-I/GHXJ^
+from home	vB]HI
+from hr	z+^HJKJ
+from it	vVYZ]bG
+from last	u!Z/YHHKZ
+from microsoft	x7ZHFSHa]gH
+from my	l>^?I@ICGD_HYKHOJZI
+from our	u:ZHFbZ
+from parental	x![
+from password	uPZ
+from reset	v)[HJXYgJ
+from self	zHFUJV]
+from smart	zTW
+from sspr	z)[PJ
+from sync	x4[GYHEcY
+from that	z)[HJ
+from the	W!H#J%I(H)J*J+I-I/H3I4Z6Z7I9J:I;Y=K?]@FBJDHHEIGJYK_MGNXOYRIUIVHXIZJ[[]J^IaGc^fIg[hY
+from window	vHJMZ
+from your	s#J=X@Y
+front of	u3^7[HFaJ
+full name	z4ZIY
+full number	x3KIKO^
+funciona en	zMYZIb[
+fungerar inte	qH]Z]
+funktioniert nicht	zZZ
+fur administratoren	z)]*Y-J
+fur das	l%](I1X2YEXH]QWdJfK
+fur den	u3XAXC[VZZI
+fur die	e,X3J9X=ZBJCJD[KJV_WXZIaYdJ
+fur eine	zGZHZVJ
+fur einen	zXZ
+fur ihre	zdY
+fur sspr	v+IBYDIaZ
+fur unser	xH[UW
+furs zurucksetzen	z>X
+further action	zBXdX
+gaat naar	z>Y
+game site	zH^ZI
+gamla losenordet	zM[hY
+ganger och	z#Z>IHIIJKIX]ZHa^
+gar det	u9[=[>I@ZHIIHKZOJZGb[
+gar inte	m3J:J=Z>X?[@GDJI]MHNJOJPJRJVH]IaKbJf]hI
+gard l	x#WHHMZ
+gast in	z:Z
+gatt ut	z=[HJZZaZ
+gave it	x%[HIIZKYZI
+gave me	s@YHJXKZ^
+gave my	z@W
+gave the	u%Y(XHJRZ
+gave up	xZX]Z
+geandert und	u@]
+geandert werden	u!W7X@YZZ^J
+gebruiker heeft	sAZB]CZDH
+gebruiker is	v7X:[_]
+gebruiker kan	xZZ^^
+gebruiker niet	x+I@XDZ_Z
+geconfigureerd voor	zUGV[WZ
+geen code	x3J>GX[a[
+geen rechten	x%X(aHJZJ
+geen sms	x>KHJa]
+geen terugschrijven	z=ZHHcZdJgX
+geen verbind	zH[
+geht an	x>W
+geht bei	zZY
+geht das	xY]ZJb]
+geht es	z/Z@ZV[ZIgJ
+geht nicht	i-J1XFXHYIYKYMIVJZZ[YbKhJ
+gere par	z7[:[ZIdY
+geregistreerd voor	x+ID[
+gesperrt um	xT[
+gestern abend	x@^
+get 33001	zFX
+get a	i,^?X@ZIYJZKINJaWeH
+get access	u%I(YPY
+get an	kAXD[GXHEJZVY
+get any	xH[ZGaY
+get asked	v+X
+get code	x3[>[HFZGaJ
+get directly	z[X
+get email	z*Z
+get error	z8^HFZGbY
+get in	s>FHGZb
+get into	v!F:YH^
+get it	u-IHXYXgX
+get my	u9ZDWHI
+get not	v)XU[ZJ
+get password	z5XIX
+get past	z>GH[ZX
+get refus	v-J=XI[VXZI
+get the	g+Z3J>X?JCJDHHIZX]Iaa
+get this	x+Y
+get through	v-FH[Z[
+get to	x0Y>]DKHEZ]aK
+get told	uHJNYV^
+gets #	xHZSX
+gets a	u*[.XHIKXNJ
+gets an	vKYZY
+gets not	zTJU[a[gJ
+gets prompt	zLY
+gets refus	sHJI[PZ
+gets reject	v-XIX
+gets the	s+Z@XHJNY
+gets your	zVZ
+gett auth	q,Z
+gett error	vZJf]
+gett lock	u#[HI
+gett new	zHX
+gett the	xaY
+gewijzigd en	x@W
+gia registrato	z+[
+gia usata	zK]
+gibt es	o!J9_@XBJCJDIHZMKUZZJ[Y_[
+gick ut	z=]ZH]]
+ging es	z@Y
+give a	zHIZZ
+give an	xKYZFbZ
+give me	qHZZ[
+give out	zHJg]
+given a	x@ZB]ZH
+glass account	zH[
+gli account	v%J*[GXPJ[XdZ
+gli admin	z)X*[HI
+gli altri	x(XHJPXVZ
+gli amministratori	x)]*Z
+global admin	c([)X*_,^?HPJVJZHdFgJ
+global bann	z-Z
+global beheerder	v([)Y*I,^HJZJ
+globalen admin	x(W,[
+glomt losenordet	vBJDYZ^
+gmail password	x:JHaZEaG
+gmsa of	z0ZZI
+go back	rHJK[bX
+go nie	x?]HIKHMJNYOKZJgYh]
+go on	s.^@JBJHXLYZFhK
+go ther	z7X>]HG
+go through	m+Z@JB[D[HEI[KHPXTWfF
+go to	l#Y(J+H:]?K@IBJCKDFEHHaKHNJUHZZ[I^JbJh[
+goes back	zKZZJ
+goes nowher	v3[aJ
+goes on	z#]HIL]ZF
+goes straight	zHJ[[
+goes through	zKZ
+goes to	l>^
+going on	zHGZ]
+gone from	z?YD[HHKHbX
+gone through	z@XBZ
+good afternoon	z9[
+good enough	u?W@HHGIZKZNZ
+good morn	p9_HI
+googl workspac	o7cHIZH
+got a	g+Y>[HIZ^_X
+got an	nBGHZK[ZYaI
+got error	z%WZX
+got hack	xH^
+got in	zB_HIKJZE
+got it	v/X>J@GBaIJKIZC]I
+got lock	s#Y@YHIZX
+got the	o#Z%Y(I)^@ZHFKKVJ]X
+got turn	zIYdX
+gracia por	z9]
+graph api	o%G(JHIga
+graph v1	xg[
+grazi mill	x9]
+grey out	m!](XHHdHe_
+gross und	zIZ
+group and	zHJV[
+group are	xHIP^VJ
+group can	zHJV]ZI
+group for	zVZ
+group has	z@YHIV[
+group member	zHIPYVX
+group policy	o.YNZ
+group proteg	zHIP_VI
+group sspr	zHJNGV^
+group that	vHJV]
+group writeback	j%H=IHePFVHdFeHfIgJ
+grupo habilitado	uV]
+grupo piloto	zHX
+grupo protegido	uP]
+grupp die	zGZ
+gruppo abilitato	xV[
+grupy z	xV^
+guarda a	z#[7XHIMY
+guest account	vHZ_K
+guest e	z:^HX
+guest from	z:IH]
+guest in	r:_HFZI
+guest user	u:YHY
+guest wifi	xHY
+guten morgen	x9]
+guten tag	z9]
+ha abilitato	zU]ZJdX
+ha configurado	zUIVYWY
+ha definito	xUJW^
+ha det	v@JIJKHMYN[ZIh]
+ha habilitado	zU[VHdY
+ha le	z%Y=Y
+habe ich	s(Z-Y9J>YDYHZKJ
+habe mein	qHIZ][Y
+habe mich	v#YDY
+habe nur	zCX
+habilitada para	uV[
+habilitado para	sV]
+hace falta	x=Y
+had a	q![9]@JHGZHfZ
+had been	o-[8XBXHIfZ
+had befor	s@JCJKbZI]J
+had inheritanc	u;[
+had several	x*X
+had that	z-IK^ZJ^X
+had to	q>JDXHFMYZJ]a
+half an	x/IM]
+half of	s/Y=JD[E_GJHCSZVXZH]JgJ
+half past	z@Y
+half way	uHa
+hand back	x>^ZJ
+hand out	z@XL[
+hantera lokalt	zd^
+happen at	z7XLZZH
+happen if	z4YDZHXUG
+happen to	xZZ
+happen when	z/XHIZ^aH
+har aldrig	uDYWZ
+har anvant	zK_ZJ
+har bara	xCZ
+har bytt	z>X
+har gatt	z=[HJZZaZ
+har glomt	zDX
+har ingen	x=[LZNGTJW[
+har inte	n(^)[*J3K:J=I>[?K@[CIDYE[HGIHKHMJNIVYWHZDaJbKcJd]
+har kvar	zg[
+harder for	u-Z
+harder to	s-Y
+hardwar token	v?^ZF
+has #	p2I>HC^H^
+has a	e!J-]/W3a>IBIDIF^HEIISZTJXJZHaK
+has an	j3YAZF[HIIHSZ
+has been	a!Z#Z%J(I=Z@GBbDYH]IJJJMJSJUJVIW[ZD[I^I_ZaGhJ
+has change	r3J>[@JBGCJDHEYZa^K
+has disabl	xU[
+has expir	xHZ
+has got	z/Z8IA[IY
+has it	s!I(Y-J/[4JBJHYS]U^WIZG
+has not	X!I#J(H)H*I+I-J0Z3H4X:J=Z>J?IAJBFDaIJJJKHNHOJPYSJTXU]V[ZC[J]J^J__aHdXfIgI
+has noth	x@JBHC^DZHJZK
+has occurr	zHHZ^
+has one	x3]OI
+has only	sCZ
+has password	u@[HI
+has that	x!X3Z>YHJL[ZI
+has the	g!]#Y/Y3J;I=JAIBHDJHBKIS^TJU[_Z
+has to	j-H/X@bBJC[DEHIIXKYMJNIUIW^ZGcJ
+has turn	vUZ
+has two	x[]
+has user	s(]HJZJ
+hasel jest	xd]
+hasel nie	u%[dYfX
+hasel w	zeY
+hash sync	i%IBJGbHXM]ZE
+hash synchronisati	zGHM]
+hash synchronisation	uGIHaMG
+hash synchronization	xGXH[MG
+hasla nie	r/I0[>[@JDIKJMJZZ]]dI
+hasla z	xKZZIcX
+haslo bylo	vK_
+haslo i	x#]BZHIZI
+haslo jest	o7]@ZBIHHZId]h[
+haslo na	v%Z@ZZJbZ
+haslo nie	o([-X@JBKDJHJIIKINYZ^hJ
+haslo zmienion	zB_HGMG
+haslo zostalo	xBXM]
+hat das	x%[-X]X
+hat der	z/X
+hat die	qEZWY
+hat es	x/[B[gJ
+hat geklappt	zB[
+hat kein	r0Y=WHGUIW^cZ
+hat sich	vB^HH
+hatt ich	x9J>[K]
+hav issu	x@JBHZ]
+have #	zC[HH
+have a	e*X9]@IBXDKJXKIN[VK
+have access	x>[HH
+have an	r9YBJHZZX
+have at	xhY
+have been	u)^HHKXPJ
+have enabl	v*X
+have enough	z@X
+have enter	x@IDZKIN[
+have had	z*X
+have is	z=]@[HIdF
+have it	vHIK_ZE
+have just	xC[WZ
+have my	z-Z>FHFI[KIO[ZI
+have not	d*K+K-I0Y=X?Y@IBJCGD^GYHCIZNJOJZ_dXfI
+have offic	z=[HJdI
+have on	xCZHHOX
+have one	q*JC_HHKI[]gWhI
+have only	v=[?ZCXHG
+have password	uHYJW
+have permission	n(Y;JHZ^]
+have set	vDX[X
+have that	u-[KJUW
+have the	h=XDYFYHZPYZEe[
+have to	b(F*]-I1I3[5]9H:E>G?I@]BJCFHII[KAMYOXV]XY[[hY
+have two	u*Y/Y
+have used	zHJK[
+have writeback	z=JdZ
+hay que	v:]@^HJ
+he can	v/[FXHI_X
+he cannot	u=Y@X
+he change	x#ZHIKY
+he has	q/^3H8IA[D[HH
+he is	r(ZGXHJNGV]ZI
+he keep	x-H@XI[
+he not	s+XDXHXVG]]aIhX
+he says	uHJIJKXZ[]Z
+he tried	vZ]
+he was	x!Y@JD]HXVK
+health alert	zf[
+heartbeat de	zBJf^
+heb een	z*[DK
+heb er	zCXI]
+heb me	zDX
+heeft de	v*Y/XE]UG
+heeft geen	x%Y=ZNJW[
+heeft het	v#[-Y7X>JBY
+heeft wachtwoordherstel	xUWWZ
+heisst es	xT[VZZI
+hela tiden	x#]>JBJHZMKfZ
+hello or	zHGb[
+hello pin	q9J?GHcTJbJ
+help desk	v@YBJHXZWbK
+help me	q9KBZI]aH
+help with	xBHZ]
+helpdesk admin	k([*]HH
+helpdesk gave	z@X
+helpdesk reset	q@XHIL[
+helpdesk role	x*Z
+helpdesk used	z(HHKg]
+her account	o!_3X=YG[HGTIZJ_J
+her in	z_]
+her own	x:]@YHG
+her password	m(J:X@ZBGHJKGZa
+her phon	z#J>YHKTZ
+het account	zZ[
+het beleid	r-I?[HKN_ZH
+het bestand	zO[
+het huidig	xZJha
+het ingevoerd	zOZ
+het is	z9J>KHJMJU]ZKh]
+het niet	j*Z/[3Y>H?JH_IIKIMHVYZFaJbJh[
+het nieuw	v/XBZIX
+het nummer	v3[aZ
+het opnieuw	x*[DKVJWZ
+het oude	o#[HHMYgZh^
+het systeem	z3HD]HFK[UX
+het wachtwoord	i(Z7Y:Y@YBDDZHZI]KHMHNFVJ[K]JbJd]hI
+het weer	z@]BYHJ
+het wel	zV]
+het wijzigen	xZX^[hY
+het window	x[W
+heut fruh	r@^
+heut nicht	zZ[fY
+heut schon	x@]
+hey ther	z9]
+hi ther	x9]HHZK
+hier nicht	x:]ZJdZ
+hij niet	u3J=Y>HGZHGI]K[OXZIaJfX
+hij zegt	x+[CIDHOZhX
+him out	z#XHHXZ
+hint control	v5Y
+hinterlegt ist	zCXOZ
+hinterlegt und	xCXDY
+hinterlegten uberein	zOX
+hinwei dass	zUZ
+his account	x#JXZ
+his ad	x!^ZJ
+his own	o-H:]EKHGI]PXTYWJ
+his password	h(J-H/Z:_B[DZHCKJTZZJ^X
+history is	zHHNZ
+history not	z5]
+history requirement	mHGKXV[
+hit the	x-XHKgZ
+ho cambiata	z@[
+ho cambiato	s>X
+ho dimenticato	uBJZ^
+ho gia	zK]
+ho il	z(Y
+ho mai	zD_aJ
+ho perso	v>^HKZJ
+ho provato	zN[
+ho solo	z?JC_
+hoje cedo	v#W@Z
+hold a	v(])YHF
+home and	zZ^
+home directory	k3J:cHDZJ_I
+hora de	z@HZYh]
+hora esperando	x>JXGa_
+hotfix policy	x5[
+hour after	x@XMXZJ
+hour ago	o#J@^MX
+hour and	x#J@JHXX^ZKaF
+hour period	xXX
+how are	v9]HK
+how can	g*J+[BJD]IIJFKHN[X]ZZhJ
+how come	z*YHHKY
+how do	](J+Z/I0K3J:K>J?J@GBIDIHgKYLZPFVFbIfJ
+how is	zH[
+how long	j#F>GI_MaTYZEaJ
+how many	j#J+J-G9K@[DJH[IZK_XHZJ
+how much	xH]
+how password	zHYW]ZI
+how to	d)]+[-F9J=X@JBHDYH^KGUIVI[]]H
+however the	zgX
+hoy not	z@Z
+hr 80004005	x&aHI
+hr 80070005	z%Z
+hr 800700c	r2a
+hr 80230402	x4IAa_J
+hr 80230619	s4JJXN_
+hr 80230626	s%_4I<INJ
+hr 8023062c	x%J4I<aNJ
+hr 80230818	l%J4dHI
+hr portal	zH]
+http aka	zHY
+huidig wachtwoord	uZHh_
+hur far	z>^@JD^H[IKKHNJZC
+hur staller	zDKH]
+hybrid join	qb^
+hybrid user	xHE_Hd_
+hyper v	z9JH[bZ
+i ad	m!Z#J%I(K/_9J=K>J@HBJHGIHKIMZNJOJP[T[VIZG]J^]_KhJ
+i add	vH[
+i already	zK]ZI
+i alway	xD[HIK]ZG
+i am	b!J#X(X)]*I+J3J9I=J?HBICJD_H_KIMJOKV[XJZI[JbI
+i as	x(Y*[HH
+i can	k@XBJI[ZZ
+i cannot	Y#J(X)Z*Z+H,J-H3G4J6J7H8J:I=I>[?X@XBHCHDWFJGIHaKFMYNKOKPHTJXJZ[[I]J^G_FbHcHd[eJgK
+i chang	mBJHGZa^IhI
+i change	j>Z@HB[HFM_hJ
+i chce	x@ZC^
+i check	zHXNY
+i choos	p>J?JHINZ]Jaa
+i click	h+X@IBGDIHGIJKJNIZcaHb^
+i clos	r>]HGZ[]Y
+i come	x@ZHIN[
+i configur	z*X
+i connect	v,X1J8[G[HJRJd[eKfG
+i cooki	x.[
+i could	q@JB_HIZD]W
+i criteri	mHKNaWY
+i delet	x+]HX
+i den	xNZVZ
+i did	i#Z-X>J?Z@]BJHGIYKJOIZ]
+i do	l3J?[HFKIOZZ_hJ
+i e	z@X
+i en	s%]9J>IHHP]VYZJa[dZ
+i enabl	u*W8JHYVId]
+i enter	h,Z3G>J@ZCJDGHFIGOdZAaJh]
+i entra	v7]HFT[ZJ
+i find	rH_KI
+i follow	s:ZHEZ]
+i forgot	e7J:W>I?[@IDYKJZ[[IbZhH
+i found	xB_HYZH]JaJfJ
+i gave	m*Y,X?IC]DJHHIY
+i get	d(Z+Z9I:X@HBJDJIZKHVZZ]bX
+i go	o!Z#Z@IBKHZIIKZMJZE[I]Eha
+i got	l(H)[*KB_HYKIZHaH
+i gruppen	zV_
+i guess	u!Y-JHEI]V]ZG
+i guiden	z,XdFe^
+i had	i!Y-H9HBYHGIIKbZG][
+i have	X!K%K(I)J*Z+J-C3G:I>C?Z@YAKCbDZGJHIIDKZMHNXOF[_]H^JaHbKfJh^
+i join	zDYHFKYV[ZJ
+i just	i#K-[3X9J@XHZIJZH[_
+i katalogen	v!]#G3_HJOH
+i keep	sHJK[ZJa[
+i know	i-]?J@JDKHEIJMIN]TXZG[ahJ
+i left	sHHZI]_
+i lock	v#X
+i log	qHZKIZHh]
+i lokal	z7[HK_[
+i lost	o(H)^*K>JBJZ^]J
+i made	x@^HHMY
+i may	z(X-[
+i membri	zF[PX
+i molnet	u/]6XHIT^
+i mors	s#^@^KJZH
+i move	vFX
+i must	z*^HEhX
+i need	_(X+K1Z=X>ZBEI]KIMJPGVJZ_[JhJ
+i nie	n#I(J)Z3II]KZOZVJZXaJhJ
+i not	[!J#J%X(J)J*I-G/J3G7J9K:J>]?G@GBGC[DdHAIEKXMGNXOGPITKUJVXWKXIZb[Z]XaJbI
+i notic	z@[HJ
+i only	k*J:W>IHXIHK^OJZE[^
+i open	u([3Y
+i permessi	x(^
+i pick	x*J?Y
+i press	o3I>IBHHFXYZ_]Fa]bY
+i put	o3IBJHHK^OZZF][hZ
+i register	u?_CHHI
+i remov	zH^PFbX
+i requisiti	vHJIXN]
+i reset	g(I+X=]?J@ZBGD[HCKIMXNJVJZY]JaYbJgX
+i return	x![HEK[
+i run	zH_RIcJfH
+i see	oDII[KKN[O[ZF
+i set	i%Z)I*[?_BJDEH^KZWJZEbJ
+i should	s:^C]HE
+i sign	o,XDGHaaG
+i skipp	xD_HH
+i start	q@HBID_HE][
+i still	u=XHYMZZGaH
+i switch	z>[H^UD
+i teraz	v*Z=Z@JHHK]ZI
+i think	v#W3Z>JhY
+i tick	zLXeX
+i tried	g#Z3X@[BXHGNIVZXZZJa[
+i try	j#X-J@IN[X]ZJ
+i turn	xU]dJ
+i type	lHJIHKKOYZGh_
+i typed	i>GBJHII^K[O[hI
+i use	m>H?^HIOJZDhc
+i used	o(]?ZHKI[ZF
+i wait	xH]aG
+i want	e(H*I+Z-K:I>G@YCHDIHaIIKZLHNJhZ
+i was	d!])]+I3Y>H?HBFCKDXHDIJOIVJZJ]ahX
+i went	x@X
+i will	zHZ
+i wish	z[X
+i work	x(]:]HGZH
+i would	z?XHHK]hJ
+ich bekomm	zV[ZIaX
+ich bin	m9_>^BZDWHCVZZJaJ
+ich brauch	xH[
+ich das	u(XHXMZZJhY
+ich den	x-Z?]KK
+ich die	zH]
+ich ein	v@[D[HGIKZX[Z
+ich es	u@YK[
+ich hab	vC[DH]]
+ich habe	f#X*X>YDZHGNXZ[[Y
+ich kann	zZY
+ich komm	z#JHXVKZ]
+ich konnt	zBZ
+ich mein	u)XV[ZGaX
+ich mich	vT]
+ich mocht	x+Z>J?[CIDJHJ[Z
+ich nicht	p#])Z-I>Y?YCaDKHGKJVJ[J]I
+ich schon	z9JK]
+ich soll	s*G-YHJZ_
+ich will	v@ZZJ[[
+id 33001	x&Z
+id 33004	z%YPY
+id 33008	z@KN[
+id and	zAYHZaH
+id free	p/J=dHGTIdIeHfG
+id like	o+Y@ZDJHXI[
+id or	u#IHIT]
+id p1	x=[
+id rather	x@YHJ
+id was	xHW
+id が	zHXIZ
+idad minima	z@]
+idea what	zBJZ^
+idea why	v9I@GB_HJ
+identity five	zXY
+identity provider	o7__I
+idzi na	z>^
+idzi z	zHKTZZYb[
+if i	k!Z>WDZHIJ[ZJhZ
+if the	k3Y4[@WHFPYZKbX
+if you	f#Z1X>Z@HDZHHZGcYh[
+ignor the	z)I*[D[HJWJ
+igual a	xHJK^
+ihr admin	sUXV]dX
+ihr konto	oBXDYTXV[XXZJ
+ihr password	j:XBZCXHIM[P[UJZE^JcY
+ihre organisation	pE]WYdX
+ihren admin	zVXZY
+ihrer lokalen	zEZcY
+iis crypto	zYZ
+ik ben	p#_(H)Z*J9X:[>JB[HEKJXKZJaI
+ik een	v(Z*J@YH]ZJ
+ik heb	k([*^C]HJI[VJZI
+ik het	sK]ZJh[
+ik kan	q:K>J@JBZK^VJZ[[KhJ
+ik krijg	vHIZZaY
+ik mijn	z>J@XBXH]ZJ
+ik niet	v(YC[HGKIOIVZZ]aI
+ik ook	zN_ZJ
+ik weer	z@]HJX]
+ik weet	xHJKJ[_
+ik wil	v?^CJHZMJZIaHhX
+il a	uBXHJOYXYg[
+il cambio	v@JHILYZ^
+il cellular	u#[>YCZDIHJKJM[
+il codic	g9J>]@JBXCIDJHDIIOIXZZJab
+il dit	u+[CIDKK[h[
+il en	zC[HJI[ZI
+il est	q+XBJHXKHMITZU[ZHh[
+il faut	n5X=[C[HJMY
+il firewall	zHWcY
+il link	zbY
+il manqu	q3a=YCJHHOI
+il me	q([CZHYIYOYZJ
+il messaggio	x>]HFOYZY
+il mio	e![#X%K(X-J3K:I=K>G@JBHCJDXH]IZKHMJOaTIUJV]XJZEhI
+il n	r+[>K?ICIDIHGIZK^OIZG]]aHh^
+il ne	x@YHIh[
+il numero	o3[>IDKHJO[
+il pc	zHKMYgX
+il pulsant	z(Z:Z
+il reset	xZ[a[
+il ruolo	x(Y*Y
+il self	v)]BIHGUaVH
+il server	xHFc]fY
+il servizio	sBYfa
+il telefono	r3Y>Y?YHIOY
+il writeback	j%Y(K,Y6X=XHJRXYKZ]dY
+il y	vHJKWM[
+im #	zH[
+im a	r:Y
+im ad	d!]#J%J-I/[3^>J@IBHHFM[NKPJT[ZH^]_[aJbKfK
+im asked	r*ZHIaZhY
+im audit	zh[
+im browser	u#JHIM]T[ZGb[
+im buro	z9[>[HJ
+im ereignisprotokoll	zHIf]
+im homeoffic	z>[HHM[
+im in	s!I-J3E9G:JBcFIHDIHKKMHTKUJVFXJZF]J^K_IaGgK
+im lock	p#Y3YDYHJTJ
+im lokalen	o7Y_ZgX
+im mandanten	z:ZUYdY
+im microsoft	xgW
+im not	i(X-X:J>J?J@JBIHFIIUJVdZG
+im on	zH]
+im password	x-KIaKHZF
+im portal	x+J0YDJH^
+im still	z!Y
+im stuck	v9I@ZCZD[HDZ[
+im told	z:YHIZH^[
+im verzeichni	v3[OJ
+immer noch	xTY
+immutabl id	zAWHG_^
+impedir uso	zTX
+impossibl de	n6X>_@YHCKZ^J
+impressora nao	zH]
+in #	k#]@JHCIHKJO]THXZZ^[K
+in a	d!J#Z%Y-X/K4H5]>Z@XBIHDIWMYNZTGVYX]_I
+in account	sHHPY^Yh[
+in activ	i!H%[(GHET^^]_WgY
+in ad	T!b#X%J(G)H*I+K,J-F/b0I1I3_4J6K7H8I9I:H=H>G?H@EAYBBCIDIFYGHH<IEJJKFL[MaNFOJSIT]UIVFWKXHYKZ@[F]H^d_^aHbHcIdHeJfHgZhG
+in addition	z%X?ZHYZI
+in admin	rMFg^
+in aduc	m!]#XHFNXTYZI^Z
+in advanc	v9Y;XDW
+in after	x@JBYHGZ^^J
+in again	s8]@JKGZH[]
+in an	n!Z#H>[@IGXX[ZE^ZaJdY
+in and	p7YHYLXTJ
+in another	xAJHGKJSXZ[[]
+in any	x>G?JBHDZHZZ]
+in attempt	x#ZHGTY
+in azienda	zUZcX
+in block	v#KHYTZ
+in both	rA]
+in but	v?W
+in cannot	z-]HY
+in cloud	r7XHHM[TJ_HgX
+in connect	h%J,a0I1F2I4I8_B[EJG]H@RHYJZGcGdbeFfGhI
+in connector	x2Y8[HI
+in de	g!]%I(H,K/I0J3a6X9J>Z?IAJBGCIDJGJIIKIMJODPHT[UHV[WZXJZE]Ja[bJdJeXfJ
+in der	d!X/X0I3Z>J?YBJDKEZGJHYNYUWV^XYZE_HaJdXfJ
+in die	x)Z-JG[HJTZVZZI
+in domain	v!XGWHJPZ
+in een	s%]-J3I>K@HHHP]VIXaZJaJdZ
+in einer	zXZdZ
+in en	z3K>JHKI[KKO^ZJ
+in entra	_!J#E%G(]-]/Z1J4[7_:K=I@HAJBFHIIIMYSGTZVJZE[K^J_baKcJfGgHhJ
+in error	v@[H]
+in europ	xHHS^UIZJ
+in for	z-IT]
+in from	vG]H[_G
+in front	q3]7[HFaJ
+in het	o>IBKD[HDO_aIg^
+in his	x/]DZHJZI
+in ihrer	v:YEZ
+in intun	zDKHZ
+in is	r+Z7XZH[Z
+in it	e#J/F3_9K>[@GBFDIF]GYHBIdKFMJNZOFXIZD[K^K_JhJ
+in its	x?HFXH]
+in log	xHZZH
+in logs	z#GHXT]
+in lokal	x7Z_]dX
+in m365	x/[TY
+in march	z@]ZG
+in may	x8[
+in med	zB[ZHh]
+in mein	zZ[
+in meinem	zC]I[ZJ
+in method	z+ZDGHX
+in microsoft	v/Y
+in more	vAZ
+in my	h)Z@[KKMKNXZZ
+in not	r>IDZH[LYZE[]
+in o365	v/XMJTZ
+in offic	p/ZHHMCT^ZJga
+in on	nHbbE
+in one	v%_@ZFJHFZG
+in onprem	p0]6WHITX_Y
+in option	z?J[Y
+in order	z<[HJ
+in other	zHIS]ZG
+in ou	rF[
+in our	e!I-I3I8J:^=[BIHGKZLHNJUaVH_YdX
+in outlook	m3JBIHZMZOJ
+in page	rZFb]
+in password	s-]/GH^KHNZZGhJ
+in plac	z1I=XH[JX
+in repair	z>]HG
+in room	zH[
+in sap	z#FH^
+in says	z#X
+in scop	oG_HG
+in screen	m[XbY
+in servic	z7_HEUJ
+in sharepoint	z;JHZ
+in sinc	xHGZ^
+in spam	xHHa^
+in spr	u4[>YHHKZ
+in sspr	vBIHDTZUIV]ZI[Z
+in step	zH_
+in sync	xGXHY
+in te	u(]@JBY
+in team	k!YH[M]VGZI
+in that	x%ZHXTJ
+in the	J!D%E&X(_)H*F-H.G1Y2D3]4]5J6H7G8D9E:G<X=G>D?Y@JA]CCEHFdGZIKJJLFOCPDRFUYVbWHXEYGZD[D][aAbAcDd]gYh]
+in their	q:Z
+in this	l%^(E9IBXH[JIVHW]YXaX
+in to	e+Z/X>IBZDJH^TZ[G^GaDgX
+in too	v#HHJT]
+in two	uAZHX
+in un	z3JOJX^
+in was	zTW
+in what	zNXhZ
+in window	x/Z
+in with	h3J7K@JBYIIKGLXM^ZYh]
+in wizard	s,^HFZHdFe^
+in your	p%Y:[HFZI_X
+inactiv in	x0]HI
+includ a	xF[
+includ in	z=ZHGV^
+includ inheritabl	z;Y
+includ password	zHX
+incorrect password	v#WZJh]
+incorrect phon	z3IOZ
+incorrect user	xHJT[
+indicat an	xHJZY_Y
+indicat that	q!YBXHK
+indicatif du	z3^HK
+info again	z+aCJDJHG
+info is	v3ZC[DIHI
+info on	zD[
+inform de	z+GDZH]
+informacion de	u3[C[DXHH
+informaco de	z3ZC[HJ
+information d	z,Y3[
+information de	xCYDZ
+information has	xDHEYHHZ^
+information is	xCDDa
+information requir	v+^CIHK
+information to	v%WCZDYHKZI
+informazioni di	z3YC[
+ingen kod	v3Ia^
+ingeschakeld voor	vUHVXd]
+inherit permission	s%JHZ
+inheritabl permission	z;Y
+inheritanc broken	z;X
+inheritanc disabl	s;[
+inheritanc is	s;Y
+inheritanc off	v;Z
+inheritanc on	v;YHX
+inheritanc was	z;X
+iniciar sesion	xH]ZH[]aGg[
+inicio de	uZ[bX
+initial password	v@YHJhZ
+insecur sett	o<bHGZJ
+insid the	zHGIZJZ
+insist on	r<[@XBIHGK^ZG[ZhJ
+install on	x-JHHJ]
+install the	z0ZHJ
+instead of	r0X3]4Y>J?]HFaJ
+instellen omdat	zC[WZ
+instellen van	z*[DKVJWZ
+insufficient access	x%^HH
+insufficient authentication	zC[HJ
+insufficient privileg	iH^
+insuficient para	x(]HI
+inte aktiverad	zV[
+inte aktiverat	rEKUXVYd^
+inte andra	z@IZH^a
+inte anvanda	xP[
+inte ar	v:[KKO]VY
+inte aterstalla	n)[:[EWUJVGZ_[J
+inte att	r,X7X@XKJZ]hJ
+inte byta	o:X>J@]HKZX^XhZ
+inte for	x*[?ZHJSYZI
+inte fran	x4Y;]HHb[dKgZ
+inte har	z=[
+inte i	q7ZCJGWHGNJVZZI_]a[
+inte igen	z3J:YO[hY
+inte in	u%J3I;Z>IIJKIOIVJZbaH
+inte jag	z(YHJV]
+inte konfigurerat	xVZWZ
+inte kraven	xI[NW
+inte langr	v3J>aHGIKKIMKOIY]ZK_ZaJ
+inte med	xDIHIO[Q[VZ
+inte medlem	zV^
+inte pa	q([3J9_>HM^VGXJZHbJfZhJ
+inte tillbaka	x+Y0_>JHIKJZ[dHfK
+integration has	p=YHGdZ
+intento esper	zXX
+interfaccia di	zgX
+interfer with	zbX
+internet is	zH[
+into ad	z/Y3ZaK
+into an	xQX
+into entra	zTW
+into my	u!FH]ZY
+into the	o8XV[hZ
+into your	v:[HI
+invit as	zHY
+invit by	z:_HE
+invit to	u:_HD
+io not	z(ZVY
+is #	e1Y3Y@ZHEI[K[RYZG
+is a	g!X-K3Z=]?Y@HBIRWZI^Yc]hF
+is about	xKY
+is accept	v@XHJKGN^ZH
+is activ	v0E6[BbHGMGgK
+is already	zHJaY
+is alway	x@]BJHXNKZX
+is an	v(Y,YOY
+is another	x5X:^HH
+is asked	z+IH[
+is at	z>Z
+is back	z!YBX
+is bann	z-EH_
+is being	x1H4ZH[
+is black	z>^HI
+is blank	z3XHFZ]
+is block	n#Z4]@[BJHFTJXYZJ
+is brand	z@[JYZJ
+is broken	h4[;I>X?KBJRIUIVIZabIdJfZ
+is call	x-ZF]HIZJ
+is cannot	v3]VG
+is change	zBXPZ
+is connect	zB_cFfD
+is creat	xHJbZ
+is currently	r#ZHHSZ
+is dead	q!^3G>^BKHGOKZGbX
+is deni	o%_(GBJPXVYZJ
+is disabl	i!Y(H)Z*J;WH[
+is down	i/H4_HKS^ZFc]fW
+is due	xcY
+is een	z@ZHJZ]
+is empty	s?IBJCZD[HDNJZ[d[eJ
+is enabl	m3^VJ
+is enough	z*Z=IHZ
+is er	v9]ZK
+is fals	z)X
+is federat	o,Y7Z
+is filter	zGY
+is fine	i+Y4WBYDGJZP^fG
+is from	r1^>_HCOJ
+is full	xH^
+is generat	z^X
+is gone	mB[D[KHZG[Z
+is grey	o![(YHGeZ
+is hybrid	zdZ
+is ignor	z*ZHJLZ
+is in	i-F9H>YB^HFI^KJhJ
+is inactiv	oH[
+is incorrect	kZJh^
+is ingeschakeld	vVYdX
+is ingesteld	zUWg[
+is invalid	v3Y
+is it	e(J-E:I>J?JBFCIHcIGJYKXLGN_VJZY[JdF
+is kept	z7Xd]
+is limit	zG[HEVY
+is lock	_!J>JHcZJ[J^Y
+is manag	l-J7^:]@JBJHGZD^Kd_
+is miss	f(J3Z@JBFCJD_GJHGI^KJM]ZF[[bJ
+is my	o-[BKKKZYa[
+is need	o(E?XCZHa
+is niet	q3JC^DGHJIJV]ZF_Z
+is not	R#I%G(Z*X+W-F/I4G7X8[:Y<]=D>I?_@DB@CIDGHEMIPIRJSXTXUZZ[[X]J^FbIcIeIf_
+is now	uBWYY
+is off	g!X)[3Z<XBIHEOJU]ZZdY
+is offlin	q0Z4JH[fW
+is ok	uT]ZX
+is on	f#I+X,W-]=[>X@HBIHBIZQXX[ZI^YaYbZdF
+is one	r*Y-ZKWOZZJ
+is onjuist	zhZ
+is only	o*J/J>I?]@_CZHCKGTXZGgZ
+is our	v7]HXSJZJ
+is out	s1WG[H[
+is outdat	z1X
+is password	v(YZZdY
+is protect	x-I;]HG^^
+is ready	zB^eJ
+is refus	e!I%[-a/F=YBIHDJHK^NGVKZX^JhX
+is reject	n-IHII]KXNZZH
+is requir	p(^<X=J>J@JCHD[HFIX
+is reset	xHHT]
+is right	sBIHXZJa_
+is runn	zB]dJfJ
+is scop	zGXVW
+is select	zV[
+is sent	z+X
+is set	c!Z#Y%I@JB]G[HXJJKILXNIPJQYTJVJZC^Y
+is shown	v?_HI
+is slow	uH_cG
+is still	o!]HG_[
+is stopp	zfW
+is stor	x3]OJ
+is stuck	r)ZHY
+is switch	o1IL]dYfK
+is sync	xG]HHNGV[
+is te	v-[@]HHIWZK
+is temporarily	qTZ
+is that	g,F-J:[=YGEH^IZdJ
+is the	e#J-F>I@JBGHbIIKIN[Z][YbJ
+is ther	c!I#J(F-Z/J1H3J7J9Y:K>I?JBDCYDEH]IIJJLJS^TZUJVJX[Z]_JaJbHdJfJ
+is this	p+E-GHdZG
+is tick	r4ZHJLX
+is too	d2a5[@[HYKHNJZIfK
+is turn	r@YHHK[fY
+is uitgeschakeld	x!Y
+is unavailabl	x4]HHZ[^J
+is untick	udZ
+is vergrendeld	x#Z
+is well	z-^@GB[HFZE
+is what	zHZ
+is work	q#FB_HJZHf[
+is writeback	z0GH^RI
+is written	u0[BFHIRZZKfY
+is wrong	e#E-J3ZH_IJOERZXJZJbGh_
+is yes	z+YHJ
+issu creat	zQX
+issu ended	z;X
+issu for	z%Y
+issu so	xcY
+issu to	xcY
+issu when	zZX
+issu wher	x*XZGc]
+issu with	q=W@IBFH[Z_
+ist bei	q(Y?ZHHUYd[
+ist das	s>[UZZJ^XfX
+ist der	x;ZHZdY
+ist die	v<Y
+ist ein	u3^OJZ]eX
+ist er	zHJa]
+ist falsch	xHZ
+ist fur	r)Z-JHIU[VZ
+ist gesperrt	x#XHX
+ist im	q![dX
+ist kein	zC^WYaE
+ist mein	v!X>X
+ist mit	x7YHX
+ist nicht	n![G^HHIKTYZFdYfZh[
+ist nur	xCY
+ist zu	v1X@[HJIW
+ist zuruckgesetzt	z>XBY
+it a	o/WD]HZIYZF
+it accept	z9H@JB^CZHIKIZJ
+it again	i@_HIKYTXZDdZ
+it and	i/]>GBFHXIIKILXMXOYZZ]K^[gHhK
+it asks	j@IC]HDIJKZh]
+it at	n@^HFZJ]Z
+it away	v@HD[HGIKNYZa]F
+it back	s>KHFJYKbU[ZB
+it be	x2FHa
+it becaus	v/Z^X
+it but	s/aHFOZTJZI
+it by	v3[@XHIVWaJ
+it can	zBJG[HJMY
+it cannot	n,Z>KD]HHIXZD_]
+it check	zHHK[
+it claim	v-ZHGWYa]
+it complain	v@HK]
+it contain	x-X
+it demand	z.XhX
+it does	mHAIGKGMHZbaJbXh[
+it down	s/^HJKYNXfG
+it easily	v-Y
+it entra	u/_BKMK
+it every	xhW
+it fail	g-J3J5_6X>FBICJHCJJKZMINGOJPJXJZc]IaJhF
+it for	m(J:Y=[>J?Z@]BHHIPFUZVHfYh[
+it from	r#I?]B^HCTYbHgZ
+it gets	x-JI[
+it give	x8XAZHGZ]
+it goes	uHJKZ[[hI
+it had	x!XKX
+it has	l-a/J3Y9J@ICHD[HKKXNIOIXJZGaGdJ
+it i	vHJh[
+it in	k/H8[BHGXM[NXTZZI_JhY
+it is	^#J*J/I3J:K=G>I@WBYCKDJJZKZMIN[O]RZUJVHXIZI
+it just	o+X-J9J@EB[CJHIIGKHOKZa
+it keep	qHGKINJZ^hY
+it know	z-XK]ZI
+it let	x9I@^B]HIZE
+it lets	x@[HJKHhZ
+it lock	u#[@IHJX[ZF
+it match	z-ZOZ
+it may	z@YZX
+it mean	z&[HXNJ
+it meet	zKGN[
+it must	zK[
+it need	p=X@ZEJHWZId]
+it not	Z!J#J%J(I)I+Y-^/Z3F7X9I=H>G@JCGGKHYI]JJMHNHOZSJTJUJWKX_Z][G]G^I_IaJbIcKfIgHhG
+it off	z!^WIdJ
+it on	n>F@XMXNJV[YXZG][^WbY
+it once	z@[
+it only	x>YOZZK
+it out	x@ZHJV]
+it over	z@[BK
+it password	x-HBXHZ
+it possibl	sBJCIHaK]ZKdG
+it read	x%[(FH[UW
+it refus	m@^KYNXZD
+it reject	vHFN]
+it remember	vHJK]
+it right	x@_ZE
+it said	rBJHIJ[KIZ^
+it say	z@]HXZF
+it says	T!G%K(F*I-[/H3D6J7J9J:Y>H?I@HBGDZEHFKHBIYMJOaPJSJTJUKVZWXX[Za[K]J^H_KbIcZd[hI
+it seem	q-JHHI]KYP[
+it should	uHGZE^Z__a[
+it show	rHFO[Z]
+it so	o+X/Y3II^OGZI
+it still	u(YIYNZZW
+it stop	z!Z@JHGZZhY
+it stopp	zHIZ[
+it take	xBJHGM^
+it tell	m(]-Z3J9J:[@GBIDIEJHCIXKZUJV]
+it the	r/]@]HIKWU[ZEfH
+it then	v#[/ZBHZY[J
+it to	n.]3J>F@ZBJDIGZHCIJK[OJU]VZXJaJhJ
+it told	vX]
+it took	s/J@IBbCYHIKJMKXJZH
+it turn	x!^UE
+it up	u-]@JZJ^YdY
+it used	zBJHZZ[
+it violat	z/YNY
+it want	f*W+J-G/H3H9J:J>aBHC_DHH>IaKZMKNHOYW]ZA
+it was	h!E/Y3K>[@ZCJIIK^MJVKZZ]Y
+it went	uZY
+it will	u@JH_IJZF
+it with	u3J?[B]HEKZMHOWZG
+it work	g%J(_-J9F@EBdHBIIKIMGP[SJVJcKgJ
+it wrong	v#[@IB^HKOHZIhI
+it yet	zMX
+its a	v-]HIIJKH
+its been	xMJa[
+its declin	xHJIIO^
+its fine	zBXbX
+its long	z-^@YHH
+its not	o3Y>J?_@IHGVZZIhY
+its off	x8JU]ZId^
+its own	p6[9J?^B[E[HGNKZJ
+its password	xZH^^
+its peopl	z8]
+its refus	z-Z
+its right	x%I0[HI
+its the	rKXZIhZ
+its too	xDXK[
+its user	s8ZF[HJZG^Z
+ive a	z>IC]HGZX
+ive been	q-J@HHEKZXGZ_aYhX
+ive change	xBZMYZI
+ive forgotten	vDXHHZ^
+ive got	z>[BIHIZX
+ive had	u-IK^YXZK
+ive just	v@]ZHhZ
+ive not	z?KCKH[KZ
+ive the	zdY
+j ai	a#X*X-X3K9J@ZBXCIHEIYKHNYVKX[Z[]]aZhJ
+j avai	zK[]X
+j en	xCXZZ
+ja nao	z?Y@[KJ
+ja usei	zKY
+jag ar	u#[9^:X>GBZHCVYXJZJhJ
+jag bytt	z@X
+jag far	zaZ
+jag har	n*Z>ZCX
+jag in	zDKH]
+jag inte	x(Z>[HHOJZ[
+jag kan	s(J>H@JBKH]KIVI[_h[
+jag ska	xZZ
+jag skriver	zO[
+jamai inscrit	zDX
+je connai	zZG[a
+je dois	r-XHXKKXXh[
+je l	x@ZKZZJ
+je me	z@Jh]
+je n	e-J3J>W?H@GBICaD_IJKHOKVJZ[[Y][aKhI
+je ne	g)X3H9J>]?ZCJHFIJKZOJV^XKZ^
+je peux	z@JHHX]Z]
+je suis	k#^(Y+Z:Y>Z?J@HBYDHHEKJVZZD[[]YaJfJhJ
+je tape	zO[h[
+je valid	xHJZ^
+je veux	o+[@XBKCHDJHZZY[Z
+je vien	z@[
+je voudrai	u9J?X@]H[
+jede mal	zNZ
+jest czlonkiem	xV]
+jest nieprawidlow	xh]
+jest w	xGZHYI]P]VHZKdI
+jest wlaczon	xV]
+jest wylaczon	u!Y
+jest zablokowan	s#YK]
+jest zbyt	v-]@[BK
+jest zgodn	z-Y
+jeszcz nie	zEIHFM_WZ
+jetzt nicht	z@YDXXZ
+join the	zH[
+join to	z8[
+jusqu a	z9Z@Yf[
+just a	zCYHJ
+just fine	vZKf]
+just get	z[X
+just got	v@]
+just my	xC[
+just need	x3YHJ[[
+just not	z@KBKIIKJNWZ_
+just now	x@GB]ZH
+just one	vC^ZI[J
+just reset	zM_ZC
+just says	sIJZ^
+just the	u0[?YBICZfH
+just to	vBZZG]Z
+just unlock	u[XhY
+just want	q9X
+juz nie	v3J>_@KHHIKK[MIOIY[_ZaI
+juz uzywan	xKZ
+kan aterstalla	v=[BJD[
+kan de	x>[@YaH
+kan het	p3Y9I>J@_HIKJOGU]VZZG^XhJ
+kan ik	z(Z*KHZZK
+kan inte	e#J(E)Y*I,K-G0J4J6Z7I8^9H:X=H>_?IBHCJDGIHKYLJMGNIOIP]UIVDXIZX[Y]H^Y_KaIbIcJdDeZfJgJ
+kan jag	z(Z>HH]
+kan mijn	zZ]
+kan ni	z#Y9^DJHJKXZJaK
+kan niet	m!J3K:W>Z@IBIDJIJKZVDZ^[]^J_KaJhY
+kan stanga	zB]ZJ
+kan wachtwoord	z6]ZG^]
+kann das	v#X@[HY
+kann ich	s)X?YHZT[XYZJ
+kann mein	vZZ
+kann nicht	x4Y@XZY^K
+kann nur	z:[V[ZH
+kann password	vZH^_
+kann sein	z:YVZZH
+kann sich	v:XHGMZZYg[
+kanner inte	z:YHFM]gY
+katalogu lokalnym	z7[_[
+kazd haslo	zN^
+keep ask	qH_ZJ
+keep crash	zHZ
+keep fail	xH]
+keep gett	n#ZHHIJNXf]
+keep it	x7[@]HI
+keep my	vDXHIK]ZH[ZhI
+keep say	u#G@HHEKGNKTZZ]h_
+keep tell	uN[
+keep the	o7]@IBJHGKYLXZH^[gX
+keep try	x-HI]
+keep want	zHJMXgZ
+keep your	v#J+_D]HEZI
+keer fout	z#]HGTZX[ZG
+keer op	z@[a[
+kein berechtigung	z%X(]
+kein email	z>GD[HHa]
+kein lizenz	z=[
+kein neue	z:X]]
+kein p1	z=]
+kein recht	x%X(Z0Z;Z
+kein reset	z.X1ZW[ZI
+kein richtlini	xUJW_
+kein ruckschreiben	x0X8X=[
+kein sms	o3Y>J?JDJHJaa
+kein verbindung	zYX
+keinen zugriff	x>]
+kennwortruckschreiben ist	xd[
+kennwortruckschreiben nicht	zdZgX
+kennwortzurucksetzung aktiviert	zUZVX
+kennwortzurucksetzung aktivierten	zV[
+kennwortzurucksetzung fur	zEHW[
+kennwortzurucksetzung ist	u)Z-JCXUXf[
+kennwortzurucksetzung nicht	r?ZEZVYWKfX
+kennwortzurucksetzung registriert	xD[
+kept by	z7Y
+key after	xHZ
+key icon	x([MIVIg]
+key mismatch	u6]
+key not	v6F?XDHHWY^ZJ
+keys in	z#J6WHY
+keys not	x6^HJOH
+kies een	z-^@KHJKZZH
+kilka minut	zBKM^
+kilka razy	v#[X]
+kind of	xIX
+kiosk account	zGYH^^E
+kiosk browser	z.Y
+kiosk user	xG[HDZI^^
+klappt es	z%[:WZJ
+klappt nicht	zVKZ^
+klopt niet	v6[HZO[RZZKdHfI
+know it	x>[BYHFMZZG
+know my	i-J?J@XHXIJMHNJTX[_bIhI
+know the	r/ZHHMZZIhX
+know their	zHIKI[_
+know what	zHIMZ
+know which	xAXH[LI
+kod idzi	z>^
+kod przychodzi	x>[HKa[
+koden gar	v>^C[HJ
+koden kommer	x>[aZ
+kolleg hat	z@Y
+komm ich	v!W)Z-JD[HHZJ
+komm nicht	s#JVJZ_aI
+kommer inte	m#I%J+X-K0[3G6J:K;Z>ECIDIIIKFLYOGTHVIXJZ__Ka]cXdIh[
+kommt nicht	qHGTZZIa^cY
+komt niet	n+]3J6Y>KDIHHLYOZZJaZcY
+konfiguration fur	zEZ
+konnen ihr	qCYP]VXZHcZ
+konnen nicht	vF]PYZK
+konnen sie	xHZ
+konnt mich	zBZ
+konnt nicht	z,Z4]HHeW
+kontakta administratoren	z![)I*IPJZ_
+konto ad	zLZTJ
+konto ar	o#YHY
+konto fehlen	x%ZCY
+konto for	zV[XX
+konto ist	m!Y#XVX^Y
+konto jest	q!Z#YHJ
+konto nicht	v3XQZVZ
+konto nie	xD[V[ZK
+konto wurd	rHX_]
+konto zostalo	z!X
+kontot ar	u!^HJXI
+kontrollera att	x3ZCZOYVX
+krav tva	z*YCY
+kraver tva	z*W
+krijg geen	u>GHIZ^aZ
+krijg ik	z>]H]ZH
+kunnen niet	z8]HJP]
+kunt uw	zC[WZ
+l a	u+X-X/Z=[@XHINJ
+l accesso	zH[ZY
+l account	j!Y%Z3XDIHEIJVWZZ[[^J_[
+l activ	v&Z/ZNJgW
+l ad	e!]#J%Y-J/[3W>J?J@JKJNJPZT^VJZJdIfYhK
+l admin	v([?^EWHJ
+l administrateur	q(Z)J*J,]EJHJPIU]VGW[ZH
+l adress	z3Z>X
+l agent	s-Z0YHJf[
+l aggiornamento	xBYZJf]
+l ai	x@ZKZ
+l ambient	zc[
+l amministrator	m(Z)I*I,G-KDIHIPJU[V[Z]
+l ancien	f-J3F9J>_?H@IBJDIHDIIK[McOIZHaGh_
+l anne	x-]
+l annuair	m!X3a7[:Z>IDJHHZJ_YdJ
+l app	v(J?^C[HH
+l appel	x3J?ZHYa[
+l application	u>K?]C[HK
+l assistant	u+X,[HIe]
+l ecran	o+Y@ZHCZJ[Zb_
+l ecritur	x%Zd]
+l entrepris	rDXHJKJN^PZVI
+l environnement	vE[HIc^dK
+l ha	u-X/]@YBX
+l heritag	z;Z
+l heur	xHZR^
+l ho	q@]K[
+l horlog	zR[
+l imprimant	zH^
+l inscription	v+KDa
+l objet	x_X
+l option	r([?[DIHJ[Y
+l opzion	z(]
+l organisation	xW]
+l organizzazion	kNJU]VIW]ZKcW
+l ou	s%Z;XF^
+l sms	u3K?[CJ]]
+l uso	xTXUJV^
+l utent	f(J3F:J>J@XAXBWC[DXHEIIO[VZZH]Z^XaX
+l utilisateur	a!J#Z%J+X-I/X3Z:Z>I?IAYDWH@IFKIMIOZPYUIVYX[ZF[I]X^^bJdH
+l utilisatric	z@Y
+la acepta	z9IK[ZJh[
+la anterior	u@JK[M^ZJhY
+la aplicacion	z?Y
+la app	v?YCYHJa[
+la boit	v>^FJNX
+la cambi	u@]M[
+la cambio	x@JBZHJZGh]
+la case	z^ZdY
+la casella	vHZ^[
+la casilla	v^[dZ
+la chiamata	z3H>K?]HHKJa^
+la chiav	z?[HJ
+la clav	h#]@XD]IXKJLZMJbYhI
+la configuracion	xE^WK
+la configuration	xEYeY
+la configurazion	xE[WJ
+la contrasena	X!I#Z%X3I6X7[:I=I@YCJD]EJHGKGNZUHXXZX^XbId[fIgJhZ
+la cuenta	g!]%^2^3Z@IBJCKDJHIIILYVJZH[Z^Y_YfJhJ
+la de	x6XK]MX
+la del	zKa
+la directiva	k!I3J?[HGNaUJWYcJ
+la email	z?XHXaX
+la empresa	q-YHJN]U[
+la escritura	j%Y,Y=XZJeZfY
+la fin	z][
+la herencia	z;Z
+la impresora	zH^ZJ
+la list	u-ZDJH]
+la lista	x-[
+la llamada	v-J3[?HHYa^
+la mia	m!X-J9X:Y@ZBIDJHFIZKFMJNJVYZ_
+la mise	xBXf]
+la misma	vHJK[X[ZIbZ
+la nube	k#J-J/^0]HHJXNJPZT[_YcJdIfJ
+la nueva	nBZHEK[MaZGg^
+la nuova	n3J>I@KB^HDIIK]M_NZZF]JbW
+la oficina	z3J9Z>[?[HHOJ
+la opcion	x(Z[XdX
+la organizacion	nN[UIW[dW
+la ou	r;XF[GY
+la page	f*J+_-^>J?KCKDYHFUWVJX[ZY]XaI
+la pagina	g!K+^-]3J>J?J@JBJDYHGKJOJVIX_Z^]JaI
+la pantalla	r+XHFb_
+la password	Y!J#Z%G(J/I2J3J7X=G>X?HCJDXGIHGIYKCMYNIVIWIZ_[^]IdYeJfIgHhY
+la pc	xHIMXb[
+la policy	zN[
+la politica	vN_
+la procedura	z+XHJ]ZeY
+la que	zHIZKh]
+la rechaza	v-ZKYZJ
+la reecritur	d%Y(K,Y-J3J4Z8J9K>J?J@IDIFJGZHJKJMKNIRYUJVJZ[aKbJcIdZe[fXhJ
+la reescritura	q%J4Z6X=JRXZ[eX
+la regl	vC[GYKIN]
+la reimpostazion	g(I+J3Y:J>J?J@JBGDIH[SHU^VHZafI
+la reinitialisation	b%I(G)Y:G=H?H@JBECIHGMJNIPGSZU[V^Zb[K]XaJbIcHdHfEgJ
+la sincronizacion	uM[f]
+la sincronizzazion	xGIHFM[f]
+la stampant	zH_
+la strategi	j?]BJDIHZIIKKNaWYZI
+la sua	x!Y8X@JI[K[
+la synchronisation	v0YGYMX
+la universidad	zHXZZ
+la vecchia	m#Z3J9J>JBJHGIKM_ZIg[h_
+la verificacion	x3Y>W?JCY]Z
+la verification	vCYO[aJ
+la vieja	u9IHGIJKJM_h[
+la vm	vHJRXf]
+la vpn	vHaMJ
+la web	xM]
+lack permission	z(X
+lack the	o%[(Z3X5_BIHEJJ
+laps password	z@GH_ZJ
+laptop and	x#Y
+laptop is	qH^MKZJ
+laptop not	vBHDJH]MJZ[bI
+laptop show	zHFb]
+laptop still	vHFM^
+las cooki	z.Z
+las cuenta	v*]GXdX
+lasa upp	r#]HIZJ[_bJ
+lasst mich	xXZZ^
+lasst sich	p:Y@YH]ZJ
+last #	n@ZHIIJK^ZH
+last chang	x@]UYZF
+last i	xTZXY
+last month	n#[/Y6]8[=]HCKGZI
+last name	x-H@JH]IYKHZH
+last night	q@YH[KJNJU]ZDcZfY
+last page	p#KHDKHNZSJZ_]Ie^
+last password	xH_KGZI
+last step	n>J@KHFKXZY]]eY
+last two	qK]O]ZF
+last week	j/J8[:J>Z@EBECXDIG]HCKXTJV[Z^]J_]
+last year	s:ZHHK_ZF
+later change	zcX
+later the	z/YL[MX
+latt att	v-Z
+latw do	v-Z
+lauft nicht	x0Y
+lauft nie	vL]
+ldap password	r5Z
+ldap server	o5[
+ldap sign	sH]
+ldap traffic	j<]
+le autorizzazioni	z%]HJ
+le bouton	x([
+le centr	sg^
+le changement	vHJLXZ[
+le changer	x@]HKZJ
+le cloud	s/YP[gW
+le code	g3I>^?YCJFJIIZF]Jab
+le compt	h!Y%a(J3J@JBJHFLZZH[]^Z_]
+le dc	x-J4[9JHJJ[M[aI
+le droit	x%X([HJX[^XaK
+le fournisseur	z7]aZ
+le journal	x4XHH][
+le licenz	x=]
+le lien	qH[b[
+le meme	r@[HJK]UYZI
+le messag	xHIOYa]
+le mien	q3I>JHIIYK^O]
+le mond	x-]9[@JBJHGKJSYUZ
+le mot	_#I%Y(X-Z7[:I@IBCDJIYKGL[MFNYUJVJ^Xb[cJd[
+le navigateur	x.XHJ]XbZ
+le nom	u-bFWIE
+le nouveau	j-I/Y>J@IBZHGIIKZMaNEZ]gZ
+le numero	m3Z>I?KO]a[
+le pare	zHXc^fK
+le password	x/G0]H[ZI
+le pc	zHIM]
+le phone	v3E>F?HDIHGM]OZa[
+le portail	zT[
+le precedent	zHJMZh[
+le rapport	zDJH]
+le serveur	mHFRXYZc[fZ
+le servic	oHFUJZJc]dKfb
+le sms	s>J?]HJ]]
+le ultim	zHKK^OZaJ
+le vpn	xH^
+le web	zM]
+learn how	s=ZHG
+least #	s@IKKN[
+least eight	z/[
+least one	r-Z@WHII^NJZJ
+leav and	vHZ
+leav out	zG_HE
+leaver should	z!EH^
+leer seiten	zH[
+left for	z!Z@[C[DJHH
+left my	x>]HI
+left out	zG[
+left the	n>GA]HIZI]_
+leicht zu	s-aIH
+length complexity	k@YHFIJN[VZ
+les admin	x%K)Z*YHJPY
+les administrateur	v)]PJ
+les autorisation	z%[
+les autr	x%[*[HIVZZJ
+les compt	vGXPX[YdX
+les cooki	u.]
+les droit	s%](]HJ
+les licence	x=Y
+les mots	x/J0]HZKJdX
+les question	v?[
+les reinitialisation	zBX
+les utilisateur	v)[*J?JH[[YdX
+less than	v@^
+let me	f)[-J9H@^B]CJDHHHIINKVJX_]JhI
+let the	x=Y]X
+let you	zBZHJZJaY
+lets me	v@[HJKHhZ
+letter and	uI[
+letter in	r/[3^@ZHJIF
+libr servic	u)_BIHJUaVHZJfI
+licenc for	uHX
+licenc not	zHX
+licenca necessaria	z=Z
+licence and	zeX
+licence are	sHY
+licence for	r=[
+licence not	z=Y
+licence requis	z=X
+licencia necesaria	z=Y
+licenser sakna	z=^HI
+licenti ontbreken	z=^HI
+licenz necessari	z=]
+lien reinitialiser	vbZ
+lift the	xHJT[
+lijst met	z-^
+like #	u3Y@Y
+like it	z/XHJTY
+like the	x/[NZZJ
+like to	o+JH_ZJhJ
+limit to	zG[HHVY
+line of	z4ZHCM[c[
+link and	z7[ZG^[
+link at	vHFZHb^
+link between	z4WHEc^
+link in	xHZZ^bE
+link is	sbX
+link not	xZ]bF
+link on	p:YH]ZF
+link password	zbW
+link to	qHGZY_^bJ
+link under	sHGb_
+list des	z-XDJH]
+list is	zC]DJ
+list of	j-[IJK]NJQXV_cJ
+lista de	x-]
+listan over	z-Z
+literatur says	x[Y
+lithnet password	v-JHHJ]
+littl time	zMY
+live in	v-]HJZI
+live with	z7Y@ZHJ
+lizenz fur	x=Y
+llega al	z>X
+llega el	r>^aG
+lleva mi	zI^
+load and	vHYbX
+locali non	z6Y
+lock after	s#[@JBHHYLJZI^I
+lock and	v#Z>JHYTH
+lock becaus	v#YHI
+lock by	v#]HETZ[Y
+lock for	uTYXY
+lock her	z#_HD
+lock him	x#XHGTYXZ
+lock in	j#ZHYT[
+lock it	x#JTY
+lock me	v#Y@IHJTZZI
+lock my	xHX
+lock myself	q#[HI
+lock on	v#_@XHFXI
+lock out	^#a@KDYHBOZX]
+lock screen	d!I#JHWTJZG[Zbb
+lock the	r#^>KTJZJ^X
+lock to	pTZ
+lock user	xHJTZbX
+lock was	zhZ
+lock youv	zTY
+lockout after	v#ZHJ
+lockout duration	zHY
+lockout in	x#ZHH
+lockout threshold	xTY
+lockouttim and	x%W
+log for	zBYeX
+log in	b!H#]%I(H*J,J-J3H4J=K>F?G@IBXCJDJGJHbIIKGM^NJPJTIVHZ_[J]I^G_GaEbIhY
+log into	xHY
+log of	vHIZZ
+log on	l;W@JHGM[ZFg^
+log says	o/]HFMJZF__
+log show	o-ZBJHFJ]]aaIbJ
+logg in	lBaZJ^J
+logg into	vZIhZ
+logg on	p!Z(JBHHEZZbZhX
+logga in	zBZZF[]
+login attempt	x#[HZTGXI
+login do	zZJb]
+login fail	sHaZC
+login for	z>[ZJ
+login is	v![#YBJHCI[^^
+login not	s7JHGZ[bZ
+login page	z#Z7[:YHFSJTJZJ
+login says	z#XTXZFb[
+login screen	g?]HCZFbb
+logon is	zH[
+logon not	zHY
+logon screen	mHZMY
+logowania window	zbX
+logs from	v_Y
+logs in	v:YLX
+loguj sie	zBYZHh^
+lokal activ	z_ZdJgZ
+lokal ad	vN[gX
+lokal directory	z7[_YdZ
+lokal katalog	z7[HJ_[dZ
+lokal konfiguration	vE[
+lokal omgev	vEZHJUIc^dY
+lokal verwaltet	zd^
+lokala activ	z_[
+lokala ad	zgZ
+lokala konfigurationen	xE^
+lokala miljon	xEZc^
+lokalen ad	u_Y
+lokalen umgebung	sEZZHcadYgK
+lokalen verzeichni	x7Y
+long does	s#GHBI]KKM]TZXYZJ
+long enough	u-XIZNX
+long is	z>HH_ZI
+long number	zIJOIXJZa
+long password	x2[HJ
+long until	zHIMZ
+longer have	r>aHE
+longer offer	z?]HI
+longer than	v2Y
+longer valid	x>^?HHI
+look at	rZ]]XfJ
+look for	u#X4[HINZ_X
+lors de	o%_,^4XdG
+los administrador	x)Z
+los dato	z3[DY
+los permiso	x%](XdH
+los requisito	uHJIXN[
+los usuario	u)ZDGH^[XdZ
+lose my	z>XHJZX
+losenord ar	p%[(K@JHJKJU[ZH^]
+losenord har	xBYM^ZJ
+losenord i	x%YeY
+losenord pa	x%Y2[HIZIbZ
+losenordet ar	o-Y@[HKIZZJ^KhW
+losenordet fungerar	xB]HKMZZF
+losenordet hantera	xda
+losenordet har	vBKK_ZZ
+losenordet uppfyller	zNY
+lost its	s%I0[=YHEZJc]
+lost my	p>ZHX
+lost the	z(H)^*J>[HGZJ
+lower case	rIZN]ZJ
+lowercas letter	zIY
+lsa filter	zJ^
+lukt niet	v=]>WZX
+m a	z]Z
+m365 admin	vg[
+ma e	zOY
+ma non	p?XHHM]ZI[]aY
+maar een	v@YCZ
+maar hij	z@JO]ZH[[hX
+maar niet	vHHM[bZ
+machin is	s@FHZR]ZZ^J
+made a	z@YHIMY
+made the	z2ZHJ
+made us	zHHY^
+mag dicht	xB_ZI
+mag niet	u(])J@ZHII]K[VKZJ
+mai registrato	xDY
+mailbox and	zD[
+mais entra	z/]NJ
+mais il	v+]3Y@JCIDJHKIIKGO]ZJ[[
+mais je	xZI[[
+mais l	z[Y
+mais la	x-X
+mais pas	v3I>F?^HFMZbZd[
+mais tard	z@[Z[
+majuscul et	zIX
+make it	o+[-X@XZJ
+make me	x9IHHK_[[hG
+make remot	iHHQ_
+make sure	sH[
+make the	r%Z-JH]KGNYPGZI
+makkelijk te	v-Z
+mal escrito	z3_
+mal la	x#_-K4[HJKIZFhZ
+mam tylko	xC]
+manag by	q7ZEIHJZHd_
+manag on	q/Jd^
+manag the	x-J7[dX
+manageengin password	zJX
+management agent	i%]0J8]HFZJe[
+manca il	z3]5XHJ
+manca un	z([?ICZ
+manga forsok	u#Y
+manga ganger	x-WX]
+manqu les	z=X
+manqu une	z3ZIX
+many attempt	pHJX[
+many character	zHHI]
+many peopl	v+J-]DKH]
+many request	x#J-JH]
+many reset	zXY
+many time	d#[-]@IKJT[ZH
+many trie	z#IXZ
+many wrong	s#[HHTZ
+march pas	pG]HZLYZ[dJfH
+mas nao	u?[HIM]OIZD[^
+mas o	x/ZM[TX
+mas tard	z@[MJZY
+match found	pA]
+match the	nO]
+match what	uO]
+matchar inte	z6ZOX
+maternity leav	z![
+matter what	zNZ
+mauvai mots	z#Y
+may be	o@XHHS[W[aY
+may chang	z^Z
+may not	m(^-ZBIHCLJVJZH^^hJ
+may reset	x(I)HH_
+may succ	xcY
+mayb you	z@X
+me a	m9H?Z@ZDJH^IIKJXJZ^aH
+me and	vHXZKaY
+me as	x([*Y3ZHXVIZI
+me by	z!XCJD[
+me can	zVZ
+me chang	xB[
+me choos	z@IHEI]KIZH[[]Kh]
+me connecter	vHH[[b]
+me deixa	x@YKJZY
+me deja	k(K=K@IBXKYVJXZZ_aJhK
+me demand	xKIZJh]
+me dice	rVZZX
+me dit	s-YIZOYZY
+me for	u*[CJH[MI
+me from	zHJX[[Z
+me im	u(^VZZI
+me in	o![(X9HB]HXZE
+me it	u!X*ZHJVXZJ
+me la	u@]
+me llega	v>Ja[
+me lo	x>ZK]ZI
+me niet	zX[
+me nooit	zDX
+me noth	zDZZFa]
+me out	x#YHYXX
+me over	zB[HJ
+me pide	r*X9Jh]
+me pleas	z#Z9ZHI
+me refus	zH^ZY
+me repond	zVW
+me reset	uHXZ[
+me suis	xDX
+me that	x@XHGV[ZK
+me the	p(XHXaJ
+me to	b!J(G*J.]3G7]9F:[>J?IBHCFDZEJKHNJUIVHZb]JaFbXhI
+me try	x@HBIKKXaZC
+me type	x@]KZZGhI
+me use	zK[ZI
+me what	zZIh[
+mean that	xAX
+med det	xB[ZHh]
+medlem i	xV_ZK
+meet and	z]^
+meet complexity	zI[KG
+meet our	zHZIJ
+meet policy	zHFN_
+meet requirement	xIHN]
+meet room	qH[
+meet the	c/[IZVZZJ
+meet your	zNY
+mein alte	x>XHJK[
+mein drucker	zH[ZJ
+mein handynummer	zOY
+mein konto	j#^DXHGV[[IhZ
+mein nummer	z3YOXaX
+mein password	d#H(K-J?KBHCKHDKFVYZc[_]K^JhJ
+meldung dass	z)ZBY
+member of	kHGP^VY
+membro de	zPX
+meme jour	z@]ZK
+men inte	sHHM^NWV]ZJbZ
+mention the	zHY
+menu in	zdY
+merci beaucoup	u9]BZHI
+merci d	z9Y
+merci de	x#ZBGHZTKZZ
+mes collegu	zUYVY
+mesmo dia	x@_
+messag a	xNX
+messag d	zHZ
+messag not	zZZ
+messag on	zdY
+messag says	zUX
+messag the	sTX
+messag was	z?ZHGZ]
+messag when	sHHZYaZ
+messag with	v3JBYHEOGaa
+met de	o3J>JB]DJO[UX
+met het	xBZOX
+met it	zN[
+met verboden	z-^
+method and	u?ZDJ]X
+method are	z>]?IHJZJ
+method but	z*W+Z>I
+method defin	zC[HJ
+method for	z*J?Y
+method i	z?X
+method in	z?EH^TJ
+method is	q?_HI
+method not	u*[+]CHDIHH
+method register	p+H?JCXDXHX
+method requir	sH[
+method to	q*YC]HF
+metodo de	q?]CZHJ
+metodo e	z+Z
+metodo registrado	zDX
+metodo y	z+X
+meu celular	z>[HI
+meu numero	z3YIHO[
+mfa and	zHZ
+mfa for	zHY
+mfa keep	zHZ
+mfa prompt	u+KH^
+mfa sett	xHZ
+mfa sms	zH[aJ
+mgpolicyauthorizationpolicy allowedtousesspr	v)Z
+mi chied	z*Y
+mi clav	s#J:K>J@YCJDIIJKIZ_[[hY
+mi contrasena	m@IBHDIHFI[K[NJUJVIZ][[
+mi cuenta	g!]3D>YBJCID^IJKJTJV^XIZ[[J
+mi fa	xXZZX
+mi hanno	x!]HJZH][
+mi nombr	xI^
+mi numero	x3ZIHOX
+mi portatil	zH^
+mi sono	xD]
+mia password	vHHIJKHZa
+mich aber	zZH[[
+mich ausgesperrt	z#[
+mich nicht	vZ^
+mich nie	zDY
+microsoft #	]#J*H/_1K7H@JBJHDKKMIPIRISATdZJaJcGdFfIgf
+microsoft account	x#J>JH_
+microsoft authenticator	u>IH]
+microsoft com	i*JMJSJTKgc
+microsoft entra	d)^0X1X7JHIRISETGcIfb
+microsoft esta	z#GH]SZ
+microsoft has	sS_ZGdX
+microsoft lock	zTZ
+microsoft page	q7[HGTZ
+microsoft reset	v7YSYZJ
+microsoftazuread sso	zH[cJ
+microsoftonlin com	e.X7KHESbZIbJcafJgH
+middl of	uHI]_
+miembro de	vP]VW
+migration of	z1IH]fJ
+mijn account	k!Y#_%J3JBJHCPJV[Z[[F^J
+mijn nieuw	zKZ
+mijn oude	x>ZZIh^
+mijn telefoon	z#]HJ
+mijn wachtwoord	i(JHHIJKGVIZa[_^J
+min age	v@[
+mindesten #	zIZ
+mine has	xHW
+mine i	zOX
+mine is	mHJI[
+mine not	x([HHV[ZJ
+minha conta	i!]-K3JD]IIUJV_[J
+minha senha	j#J(JBHDFHFIYKYMIUJVHZa[]]KhZ
+minima de	v@^
+minima della	z@Z
+minimal du	z@W
+minimal kennwortalter	x@W
+minimalny wiek	x@Z
+minimum age	vHY
+minimum password	f@YH^
+minut after	z#Z@ZHG
+minut ago	o/H@[BIHGM_hX
+minut ahead	xRZ
+minut behind	xRY
+minut late	zHIRZaX
+minut later	z@YMY
+minut off	zH[
+minut sinc	uH]MHcY
+minuto atrasado	zRZ
+mio account	j!J#Y%I3HCJD_PJTIV^Z[^K
+mio numero	z3Y>JIJOY
+mir nicht	u(Z>X?WZX
+mis a	z1YMX
+mis companero	zVW
+mise a	xBXf]
+mismatch between	z6Y
+mismo dia	z@]ZK
+miss for	v([HI
+miss from	pCHD^HYVX
+miss in	z/JHJ_^
+miss on	n%[?YHJ[XbKdX
+miss or	x3[DJ
+miss the	x%X
+mit adfs	z7Y
+mit dem	m>YBZHCMYPXZYa[
+mit der	mHIOZY[ZYcZ
+mit entra	zHJfYg[
+mitgli einer	uPYV[
+mitt gamla	zKYZHh[
+mitt konto	m!^#[3JBJD[HFV][J
+mitt losenord	rHKIJKIVJZ_[^]KhI
+mix of	zIY
+mms 3040	z5X
+moge sie	zBX[]
+moge ustawic	z@Y
+moge zmienic	zZ[
+moge zresetowac	vZ]
+moje konto	o!Y*ZDZHZZI
+moment niet	zC[WZ
+mon ancien	z>Y
+mon compt	f!Z#Z3JBKCJD]HZUJVaZF[J
+mon mdp	s>XHFZ[h[
+mon mot	d(I-JBJIXKXMJNJZ_[_dK
+mon numero	u3ZIIO[
+mon ordinateur	xH_MZZJ
+mon phone	s#WHZ
+mon portabl	v>YC^HGM[
+month ago	zKZZI
+more detail	zH]
+more error	zB[ZH
+more information	s+^CHZX
+more it	z+[HJ
+more sinc	z)YGJ_X
+more than	jAbBIHHR[_G
+morgen wieder	zXZ
+morn and	o@aZG
+mot de	P%X(I)J+J0J1K4J8J;J<K=H?HB]GGHIJJKYOJPHRJSITIUHVHWFXIYJZ^[X]Y_JaHcJd]eHh]
+mots de	h#W-J/Z0]@IG[IIKZNZZHhJ
+moved from	z0YHYV[
+moved to	m!Y(Z3I=Y>[GZHCZI_^
+movil y	x>X
+mowi ze	q+Z-]9H>IBJCJDZHHIKK]O[ZGcJdZ
+moze zmienic	z@JZK^^
+moze zresetowac	x:YSZ
+mozna zamknac	zB]
+mozna zresetowac	z:[EWZK
+ms ds	uA]
+ms sspr	j7XHIT]ZJ
+ms ssprsetup	m+Z9JDbHG
+msft support	z%Y
+msol account	e%[2^;[HFPHQ]
+msol konto	u%[2Z
+msol kontot	z%[(J2Z
+msol n	z%[
+msol nao	v;X
+msol nie	v%](J;ZQZ
+msol non	u%ZQX
+msol not	r%X;X
+msoluserpassword not	zgY
+mucha gracia	z9]
+mudei a	x@Y
+muita tentativa	v#Y
+muita veze	v#Y
+multi factor	zHX
+multipl match	mA_ZJ
+musi miec	zH[IW
+muss ich	u@WHIMZ[[hY
+must be	b%Y-H3Z5J9I@ECZH^IXJZMZYFZJcJ
+must chang	kHELa^K
+must contain	vIY
+must enabl	v?Z
+must have	uDWI[hW
+must i	z*YHJOZ
+must not	vHEI_KX
+must wait	u@^HJ
+my account	Y%F(K*H+I,J-J2J?I@HAJBFC^DZGJH@IIKJLIOJPFUJVcZb_HbKhY
+my admin	i(G)J*]HFVaZX
+my authenticator	rH]
+my bank	x#HH]ZI
+my boss	x!Z@JHGZ[
+my browser	q.[
+my computer	k#XHJIIKJM]ZaaFcJ
+my contract	z!Y
+my current	uHGKYZEh]
+my daughter	xK[
+my desk	u>I?Z@GB]H]ZE
+my devic	u>]
+my email	r3JCXH]OJ
+my ex	u3J>bCKDJHDOK
+my exist	v@JHCIJK_ZGh^
+my former	x3I>^HI
+my gmail	z:IH_ZD
+my handbag	z>aBJHGZI
+my issu	v;Y
+my laptop	f#[H]MXZH
+my last	q#J-H>]@JB^HXOJZD
+my login	k!]#X-J:YBHHCIXKHMKTIZbbGhJ
+my mailbox	z>HH^
+my name	u-D3[>IHEIbKJZG
+my netflix	zH]ZG
+my new	g-I>G@_BJHXKCNJO[Za
+my number	i3YCJD^HFIFKJO]ZEaXhK
+my offic	x=I?XHZ
+my old	f9J>^@JHDIJKZh_
+my onprem	xF[
+my organisation	qE_WH
+my outlook	zHX
+my own	i(F*K,X-J7J:a>Z@_EJHBIIKHUHV^ZC[J^^bKhJ
+my passphras	zI[
+my password	P%I(A)J*X-_/I3J7J:G=ICIGJHBIZJIKCLEMHNJVEWIZf[b^CaXcJdZeJfJgI
+my pc	sH[MYZE
+my personal	z>JHZ
+my phon	]*I+J3F9I>[@JBHCXHYKJZZ]Ia_hK
+my phone	g#J3F>XBIC]DIHaOZZJ[I
+my previou	n!J>_@YHCO[
+my privat	q!F>JHaO[ZH
+my profil	s!XHY
+my request	z9^HH
+my reset	sBJHHZb
+my role	z(aBJHFZF^J
+my school	x>[HK
+my screen	z>KH]ZJhY
+my security	s+[>Y?YCEDH
+my sign	xHZ
+my sim	x>X
+my sms	zCZHGaZ
+my son	zH[
+my staff	z(ZHINY
+my team	sHHV[Z^
+my test	s;Z
+my ticket	x9]HJ
+my user	f!])J*^-X/Z3J9I:I;K>I?I@HAJBHDIHEKFNXOIV_ZZ[[]H^I_JaJhY
+my vpn	vMY
+my window	x#YHZZI
+my work	p3JBJHYO[
+my yubikey	z?^
+myself out	r#[HK
+n a	e%[(W)I*H+Y,J-J/X:I=J>J?H@JBJCJD]EYHBIJKJMZNJOKPHUWV]W]ZD][aHcIdW
+n accept	vIJK[OYZHhY
+n ai	i(W3J>X?I@IC^D^KH]]hJ
+n apparait	s([?ZDIHJbX
+n arriv	mZ_[Z
+n avai	zC[DX
+n en	uCYIZKYNWh[
+n est	a!J%I(H3Y:X>H?^@IBHCHHEIIKHLXO[UGV[WY[J]J^JaHd^fJgYhY
+n exist	x>[FJ
+n expir	vL]
+n y	xHJI]PZZG
+na #	v3I>[@]OK
+na auditoria	z/WEX
+na conta	z2]
+na de	zBY]^aH
+na ekrani	s@ZZJ[Zb^
+na hora	z@HZYh]
+na kod	z9I>[HHXHa_
+na komputerz	x#]M[XIZJ
+na konci	v2[3JD^HJ
+na lista	z-Y
+na minha	xD^HII[KJ
+na nowym	zH[
+na nuvem	u/X0]HJT[
+na ou	z%]
+na serwerz	zHKR]
+na stary	x>Z
+na tela	uHJb_
+naar het	x>Y
+nach dem	i/Z=JB[C]HXL]MJRYYZZGaEdY
+nach der	r3JHJY[ZY]_aJcJdJ
+nach einem	z@Y
+nagra ganger	z#[HJX]ZI
+nagra minuter	zBIM_
+name and	u+X-XHJIW
+name contain	zFX
+name has	xF[HWIH
+name in	q-[HGI_KGZGhH
+name is	s-Z3[HEI]KJZJ
+name of	o-aFZHGIE
+name or	s-XHKh[
+name plus	vHII]
+nao abre	z+XH[ZJbY
+nao aceita	q@IHJKYMIOYVKZZh^
+nao aparec	q(Z=XZE[_
+nao atend	pHJIZN[
+nao autorizado	xHJTXV[
+nao chega	uaY
+nao configurou	vUJV]WX
+nao consegu	z=Z@[HJ
+nao consigo	i!Z)W-K:J>[BJDEHDIIKZMJUKVIZa[]aKhI
+nao correspond	xOX
+nao da	z:[@ZHIZJc[
+nao deixa	uK]XZZZ
+nao e	k-K3H4X6X:I>H?[@KCKEXHEI[KIOYZIaJhZ
+nao esta	oHKV]ZKaXfX
+nao exist	x>XHJ_[
+nao explica	zNXZ[
+nao foi	u3YVXeX
+nao funciona	sH]PX
+nao grava	x0XG[HJY[
+nao ha	z3WDYWY
+nao imprim	zH]
+nao me	v@YDXKJZY
+nao not	z7[HJM]ZJ
+nao passa	x%J;X>YKYZY
+nao pede	z+YLY
+nao pode	o(Z)J-KHIIZK^MJVJZG^]hK
+nao posso	z>IHIV]X[ZJ
+nao recebo	va[
+nao reconhec	x:YOZZIh]
+nao sei	zKJZa
+nao tem	k%X)]*Z-K3]=Z?J@JD^HFIJKJLZMJNHUJVHWYZGaJ
+nao tenho	q(X3J>]CYD[ZI
+nar jag	s#G@KHHZZ[]h[
+nas inte	x4[HIcYf]
+nasta inloggn	zBJDJHZL^ZK
+ne correspond	rOZ
+ne demarr	zZJb[f]
+ne email	u3F>HCJDaHIZJaZ
+ne fonctionn	vHXZ_
+ne ha	xCZI[
+ne l	z=[
+ne march	o@JBJG[HYIJKJLYZ^dIfY
+ne me	u?XDXHJX[ZYaJ
+ne password	z%G;ZZ]
+ne peut	n=[@[HGU]VIZH[Z^YbI
+ne peuvent	u8YPZdX
+ne peux	o)X3J>_HIK]aJ
+ne pouvon	x3[cY
+ne recoi	xaZ
+ne recoit	z>JaY
+ne respect	uIZNW
+ne s	s+^HZZJfX
+ne se	x+YHJSY
+ne sont	u%Y3[GXI[ZI
+necessair pour	z(XDZdY
+necessary information	uD_HJZI
+necessary servic	r)JHIUIVJd_
+need #	s*XC^HG
+need a	b!J#G:I=Y@FBECIDJHbIJKIMIVIXXZa[I]J
+need access	qHZ
+need an	v0IH[
+need another	v?J@YCZHIKX
+need at	zHII]
+need for	p#Z%J1]=[HE
+need help	vZY
+need it	vH^PG
+need my	xZ[
+need one	x*Z=GC]ZI
+need p1	u=Z
+need password	x>[HI
+need the	p*Y>Y@XHCMH[[g^
+need to	[!Z%G(F*J+J.X5]:J=J>]?J@[BYE]KIMYPJQXVXZX[K]JaIdJgJ
+need two	oH^
+neem contact	zUXZZ
+nel cloud	uTZ
+nel log	zNW
+nel profilo	z3ZC[OY
+nel tenant	x:ZWZ
+nell elenco	z-Z
+nella configurazion	zEX
+nella directory	q!X3Z7[HGNJ_Xd[
+nella procedura	z,YeY
+nella schermata	vb^
+nello stesso	z@^
+nem email	x3J>JD]HJZKaZ
+nem not	zaX
+nessuna scadenza	xL]
+nest group	zVZ
+net on	uHKY^
+net user	v@Y^Z
+netflix password	vH_ZE
+network access	o%JBJHFQa
+neue nummer	z+[>WDJOJ
+neue password	c#H(J@JBZCID]HAIXKDLZM[VK[^]Z^KaJbJdJgZhH
+neue phone	s>XHX
+neuem phone	z>IHZ
+neuen password	sBZHGI]ZI^Y
+new account	z@YNX
+new ad	z!IHFM[ZJ_]
+new domain	v4I5K8Y=JAZHZ
+new forest	q8ZAJH^ZH
+new hire	u-X@XDZHJ
+new issu	xB_ZE
+new joiner	zHIVZ
+new laptop	qBIHbMH
+new number	uHHO[
+new one	]#I(I*J+J-H3J4J5J9H:J>E?H@]AHBYCHDIGKHCJJKcL]MbNDOITJXJ[Z^JaIbJcK
+new ou	x%YG[HJ
+new password	P!X#F%J(])J*H+K,I-C2I3J6_7G8H<J=I>]?GBfCIDEGEH7IGK@MeNaOKPKSJTJUHVFWHXJZZ[a]a^E_JaJbEcIdFeHfJhF
+new phon	d+^3K>J?HDJHaZK]J
+new rule	zGKHJc^fH
+new starter	oD[HXVZ
+new tenant	vWZdZ
+new user	p!E+[AGBFDKHaLJPI^J_G
+news on	z9Z
+next day	s@WHIYYZIg]
+next logon	jHILbbK
+next morn	z@YfW
+next sign	rLY
+next to	uHFI]NWVZ
+next year	z1I=GH_
+ni correo	u3HDaZHaZ
+ni email	z>JDYHIa]
+nic nie	r:W@JD_L[ZX
+nice day	z9[
+nicht aktiviert	mU[d_fI
+nicht an	o0ZOZa[
+nicht andern	oHKZX^_hI
+nicht angeboten	s*X>J?][Y
+nicht angehakt	zdY
+nicht angenommen	zh[
+nicht angezeigt	xH[ZI[[
+nicht anmelden	z[[gZ
+nicht auf	x%Z(J4Y5J?HHJZJa[
+nicht den	sIKN^
+nicht der	x-XOY
+nicht die	x%X3Z=ZUJ
+nicht durch	z4ZMYZJcY
+nicht eingeschaltet	zU[dZ
+nicht erreichbar	x4Zf[
+nicht freigeschaltet	vV_
+nicht fur	uDZV]
+nicht gefunden	v_]
+nicht im	q9]G]HEI]KHVJZGb[
+nicht in	q)Z-JHHMZTZV]
+nicht mehr	d!Z#I%J*Y-J4J:J=Y?[BJCGEZHIIGK]OIPITIVIXYYY]J_ZaHcIfYhI
+nicht mit	oO[PXZYgY
+nicht mitgli	vV]
+nicht moglich	s@IC[HHZ^[WbH
+nicht ordnungsgemass	zEZ
+nicht per	zP]VJZI
+nicht rein	zZ]
+nicht richtig	z%ZEY
+nicht selbst	z)ZV[ZH
+nicht unterstutzt	x5W7Z
+nicht weil	x-ZIZ
+nicht weiter	v:^>YHJZJ
+nicht zu	vIIKJN[ZJ]]aY
+nicht zurucksetzen	f(]:^=JCXF[HIcX
+nie ab	vL]
+nie da	z@_ZJeZ
+nie dostaj	x>IaZ
+nie dziala	g(X.X:J=K?Z@IBFDJHZIKKJMKNJPZUKVJZ]bJfahJ
+nie jest	i(I3J9K:X?Y@IBJCJDIGYHFI[KHMJNKOZPJUHV_ZY^KaHfJgYhI
+nie ma	i#J%](Y-J/J3J9K:K;I=Z>I?ZBWCID[EJHDIHKJMINHOJQZUIW[ZD[^]J_Ya[bJfJhJ
+nie mam	s#J(a>[C[KJVJZHaJ
+nie moga	s8]F[HJP^VIZI
+nie moge	h3K:J=K>J?JBFCJHEIJK^MJUJVZX[Za[[]K^JaIhI
+nie mowi	zNZYX
+nie moze	m(Y,K9I=]@WDJHHIZKJMKPJSYU]VGZF^^aJ
+nie mozna	p3Z4Z6]:ZDJZH
+nie otrzymuj	xaZ
+nie pamietam	v:X>ZHGKJZYaJh]
+nie podalem	zD_ZH
+nie pozwala	vHJK]Z[
+nie przechodzi	x>X@YKZ
+nie przychodzi	xa[
+nie przyjmuj	u(K3I>IDJHHI[KWMIOZZXaIh^
+nie robi	z:YLX
+nie sa	x%[3[G[dJ
+nie spelnia	pIYNa
+nie wygasa	xLaTJZK^K
+nie zapisalem	zD^
+nie zapisuj	v0[GXY[fX
+nie zgadza	uO]hY
+nie zna	z:[HGM[gY
+nie znaleziono	x4Z_]
+niet aan	k([)JIYKIN_VYZIaX
+niet beschikbaar	z*[4[HI
+niet bij	v#J(]7Z;K?[CKKJQ[VJZJaK
+niet de	z(Z:ZP]ZJ
+niet door	z;[HJK[cZ
+niet geconfigureerd	zUGV[WZ
+niet gevonden	z_^
+niet het	z>JMJO[UWh]
+niet in	o!K#J>JGWZ]_Xa]
+niet ingeschakeld	rV]d^
+niet is	zdY
+niet meer	n=[>X@HHGIKK_OIY[ZG_ZaJdIf]
+niet nog	xKZ
+niet ondersteund	x3]7ZdJgZ
+niet ontvangen	z>[aG
+niet op	u%[HHM]ZJbZdJ
+niet opnieuw	r(I:ZC[VIWYZZ
+niet overeen	u6^HIO[
+niet resetten	s(Y)Z*H:Y
+niet terug	x+Z0]HJK^ZE
+niet verder	z>KHIX[ZG]]aH
+niet waarom	zNYZ[
+niet wijzigen	s@H^^hY
+nieuw nummer	z>X
+nieuw telefoon	x>IH]
+nieuw wachtwoord	k(K-I:ZBZDIHGNGZ][J]]g[hJ
+nigdy nie	m+[D[HJL^WZZG^KaY
+night and	z@[NKZH
+nikt nie	x=ZDYHKSYZIa]
+nobody can	k&Y:J@XBJHHUZZZcZ
+nobody could	zRYZH^[
+nobody ever	zW[dZ
+nobody has	z1[9ZDZHH
+nobody in	pHJSXU_ZI_Y
+noch das	o!Z#[@JHGM]g[
+noch eine	xC[IX
+noch einmal	r9J@ZK[ZY
+noch nicht	p@ZEIHFMbW[
+nog een	v3JC^
+nog het	xM[
+nog niet	r9I>I@_CIDZGIIJKHMaUGVKWZZH
+nom de	r-b2YIG
+nombr de	p-^2[CYFXHK
+non accetta	x3IHJIJK]OZZX
+non arriva	va[
+non autorise	zTXV[
+non c	xD]
+non compar	v([?]HGZF[]
+non corrispond	vOY
+non e	d%J:W=Y>IBICKDHHEIIKGMYNJO[UXVZWYZG_XaIdXfZh[
+non esce	z+XcZ
+non expir	uHELaZI
+non funziona	pBJHZZZfZ
+non ha	h%Y(J*J+Z3I:J=X?GBJCJDXHGMYNIPKU]VXW[ZE]]aH
+non ho	o(^3H>[?J@ICYD]HGIJKINJ]]aF
+non l	z/[KIh]
+non la	x?WK]NZ
+non lo	z3W>[?YOH
+non me	vK]
+non mi	n(J>JD]IJKJX[Z]
+non part	v+WHIa[bY
+non passa	x%J;X>XKYZ[
+non posso	n(X9J>Y?K@YCJHHIIK]NJV[X[ZGaJ
+non possono	x8Z
+non puo	q([,H=Z@[HIZJ^Y
+non ricev	z>GH[a[
+non ricevo	zaY
+non riconosc	x3J:ZOZZIh[
+non riesco	q!J%JHIKKVKZa[]^J
+non rispetta	sN]
+non scriv	xGZHHY[fZ
+non si	o3K=Z>J@YH_IZKJSXXJZF]HaZ
+non so	zIIZa
+non soddisfa	vIXN[
+non sono	r%[,X3[?K@IDJHHKJV_WYZI
+non spuntato	zdZ
+non supportato	z1X
+non va	z@KHJIZZ^
+non valido	x3[RX
+non vien	x3[HX
+none in	zHHU[
+none of	s>Y@[BJGZHDIJKYN[
+nooit geregistreerd	xDY
+nor lockouttim	x%X
+normal user	n)X*[+XCJ
+not a	m4G7^8J>J@KHBV_
+not able	s3[:YBIHJVJZ]aJ
+not accept	_!J(J-].Y/I3X>I?]BADJGJHCIXKHLIN[O^TJVIZ]^H_JaJhY
+not access	p>b?IBJDIHHZKaK
+not acepta	xIGKYOZZXhY
+not activ	o!^([BJHFU]VGZI^J
+not activat	z=HHZVY
+not ad	f!]3J=JBJHHT[ZF^Y_a
+not allow	_(_+J-^/H9I:H<X?IBHDIHBIYKXMJQYUWV[ZB[H^_aJbGhH
+not among	z?]K[
+not an	v*[4Y?GHJKY
+not aparec	r(ZHIZI[^
+not appear	n*Z+X?^CJDEHITX
+not appli	v*X;^MJ
+not apply	u*]GXHI
+not arranca	xbZdGf]
+not arriv	j>JHaZJaJ
+not ask	x+b3H>JCJDGHZIIKHZE
+not asked	o*K+ZCJDXHYKILaZI]JaE
+not assign	zH^
+not assistent	z,XeZ
+not at	zHFN]ZY
+not authentication	x?JCKD]HI
+not authoris	zVY
+not autorizado	zTY
+not availabl	i4H=]?]HXSWUJVZZI
+not be	_,X-J3J9IBHHDIYVJZ__ZcYdHe]
+not becaus	z/Y
+not been	d4H5]=YBJHBIYNJU[V[WJZJd]
+not call	x3[aX
+not came	zHXZE]Ia]
+not chang	m#I@XBIHGL[ZE^_hJ
+not clear	v%IHZTY
+not code	s>GZ]aZ
+not coincid	v6XOY
+not come	i%F+Y;]>JHIZHa]f]
+not complet	o+GBED]HBIENKOGVJZZ]adJe[
+not complex	xI^NJZG
+not compliant	pH[NY
+not comply	uHJNaZE
+not computador	zM]
+not conecta	zH]
+not configur	f*J<]BKDZEGHEUJV[WaZG
+not connect	k%H0a1H4JBIGYH_cCfC
+not contain	o5ZHFI]
+not correct	sh^
+not cover	u=aG]HCIKNJVZdK
+not creat	zWYYY
+not cumpl	oHJIXN^
+not dc	u4^HGJZ
+not defin	nW[
+not deja	z=]K]ZEhK
+not delegat	x%]_J
+not deliver	xHJa]
+not detail	zHJZ_
+not dice	zV]
+not digit	uHYIaKINIOI
+not diretorio	p3_7Z>KHHOJdZ
+not display	q>I?HHaOKZG[[aKbX
+not do	o1^7[=I?KBJHFOKUZVIZ]dJ
+not done	z![%Z+FBHD]HJVI
+not effect	xLYTZ
+not email	r*J3E>GDaHEMIOJa[
+not enabl	Z!X%I(F)Z*I,J-I0J1J3J7J8a:H?X@JAIBEDGGFH>IJKJMINJPJU^VcWIZE^J_JaJd^fJgIhJ
+not enforc	z5XLX
+not enough	o([C_HDI[ZI^J
+not enroll	uD]
+not enter	x3H>JDaHH
+not entra	s7_HFZIa]
+not error	z@JBaKJZDaI
+not es	o9J:Y@KDJHJI[KGO[VZZJh[
+not escrib	zY[fZ
+not esta	kGYHIV]_XaZfX
+not exist	n>[EJGJWY_aaHdG
+not expir	]:JHZKILdZE
+not explanation	z&YHFNYZ[
+not fill	z>H?IDaHHZJ
+not find	xBK_^
+not finish	vBFDYHJZG]a
+not for	q(G)]*I?]@[BJHDP[VZ
+not forc	uHHL_
+not found	i-K3I4[6F?KAFBIGHHaZK_aaJ
+not from	s7[:ZHFSJTJ
+not funciona	rBGHXUKZ[fZ
+not further	uB[N^ZEdX
+not gave	z3I>HDaHIOIZFaI
+not get	f+^0Z>H?JBJCJDHHHIJ]Iaa
+not gets	v+XHFLXa[
+not go	m:J=J@YBHDZHAI^KGNJZ[]]dJfIg]
+not good	vHJI_
+not got	r%YCYHF]]aY
+not ha	n@XBKEYHJMZUZW[ZI
+not had	v=X@ICJK_hJ
+not happen	zHHZZaZ
+not hav	z@ZHKZFc]
+not have	a(Y)J:X;J=W>Y?JBJCZHXKZU[VGZF^ZdY
+not hay	sD[HHWZZKbYc[
+not help	q![BZHJTZZE
+not idea	r@GB_KEZ^
+not in	[!G(I)J+J-F3I:I=J>H?b@IBEDHGZHAIHKHLJMZNGPJUHVfWKXJZA[J]J^H_YbJgXhI
+not includ	n-X=^G]HBNJV[
+not inherit	u;^HI
+not internet	vH[ZFcY
+not it	z/[?XHIhZ
+not join	zG^_F
+not know	j&^-I>[@IAXBJHGIGJYKGMZZX[GbIh[
+not la	s9IK^ZIh[
+not let	f)[@YBFCJDHHJIHKINJVJX_Z^^IhI
+not licenc	xHY
+not licence	u=^HE
+not like	u/]NZ
+not link	uHJZKb_
+not list	z?^HGZI
+not llega	zH[
+not lo	u=Z>Z?[HKOGVZ
+not load	uH]
+not lock	qHIT]
+not logg	z![
+not long	z@JNY
+not longer	e!Z1X3J4Z>b?[@KIHLGTJVIZHaJ
+not look	zHJTYZ[fJ
+not luck	x@ZZX
+not match	b+J-H3E6^>I?K@JAEBKDHHHIGOeXKZF_]aHhZ
+not matter	s@JHIIHN[h[
+not me	g(J3I>HBHDXKYOJVIXYZ_aZhY
+not meet	_/XI[JXN^VYZF
+not mention	zH^KI
+not mesmo	z@^
+not messag	x(HHGZXa^
+not met	rHGIZN^
+not method	z>[CIDYHG
+not meu	z3Z9JC]HIM[OH
+not microsoft	vHHJ^TY
+not mind	zBaHIZI]GaI
+not momento	z#WEW
+not more	q@HBbHHIJNZXZZC
+not my	x(K)I*]-JHHO^VJZJ
+not need	xB^HXKYZDaI
+not new	v+[@ZB^HGZE
+not number	z3G>HH^I]OF
+not offer	i(I)H*_?ZHHU[ZH[YgJ
+not old	z@^HG
+not on	k)X-I1H=J?ZDKQYV_YEZH_JbXdYgY
+not one	x+X/ZHJNJU]WYZK
+not onprem	s/X6XTZgY
+not open	mH^WXZIc]
+not option	r?[C[DJHI
+not p1	x=]dJ
+not part	v=XG[HH
+not pasa	x%I;X>XGIHHKZM[
+not password	jBDG_HCI]MJN]WZZE[IdJfZ
+not permission	r%Y(Y@JHIV]ZI^E
+not permitt	r%X-^9J=X@JHIIYKJVIZD^^
+not phon	n>D?HDbHYMIOITJaE
+not phone	x3X?Z
+not policy	uBJHINIW_
+not portal	zTX
+not possibl	i#Z%I)K/K7]BHH@KJPZSJTJVGZ_[[d[
+not print	vHY
+not problem	z9JBaZC
+not prompt	g+c?JDGHALa
+not properly	rEY
+not proximo	zLX
+not pued	j(X,K@ZBJHGVZZZ^[gZ
+not pueden	x8ZdZ
+not puedo	f!J#J3G9K:I>[?J@YBGDHHYIIK[MJTJVGX[Z_[ZaHhJ
+not reach	n/H0XHHM[ZJa[gX
+not reachabl	z4X>^HFSZaF
+not read	uHYZ^
+not reason	z/JBZHJZ]
+not receiv	mH[ZGa]fW
+not recognis	o3H>JIKKGO^VZZJh^
+not reconoc	z:YOZhY
+not register	f+G?FCKD_H^UIVJZG
+not remember	s@JHEIHKGZ^h_
+not reset	f%J0[3H5X7Y:J=X?J@IBGDWHDLJNIR[VIWZZBaIbZcZfJh[
+not right	k%JE]HJIJO]P[WHdHh[
+not ring	sHIa^
+not run	vGJH]gY
+not runn	l0W1IBFHIRZZHfc
+not sale	v3Y?XC[aHcX
+not satisfy	q@XHYIJNZZJ
+not say	zNZ
+not se	e!Z*Y3[4Z6Y:I=I?X@IBGDJHJIYVHZX_WdGf^
+not security	v*[?JCJD[HI
+not see	sLZ[X
+not select	vG^HH
+not send	vH[aG
+not set	d#J%Z(]*I+X>J?G@IBJCDDaGJHCKHUJVbY^ZE^IaJgJ
+not show	e#I+a>HDJIWL[MIOEVIZEaZb]dJ
+not shown	z+X[Z
+not sign	u<XD^HFLHVIZ]^H
+not sms	n3]>JHHTJZIa_gJ
+not sound	xH]
+not sspr	v?Y
+not start	kBJH_ZJfZ
+not strong	zI[
+not such	rH]_Z
+not support	j(G1b7Y9ZHGVJZHgX
+not sure	zHIZ]
+not switch	v-JHGVaZJd[
+not sync	m0I1J4JGDHbMI_XfJ
+not synchronis	zGJH[
+not take	g-J;[<]?X@WBIDJH^IYLJNIZI
+not taken	xBKHFIJKZMIh^
+not target	sGaHJ_IdG
+not tenant	z:ZHHU[WX
+not tengo	p([9K>ZCYHZMJVKZJ
+not that	z@GHYKWNY
+not the	f(])K/W3F:a>I?JBICJDGHDKHNHOb_IaJhX
+not ther	p(Z>J?[HFZI[]
+not tick	o<[BJG_HDdaeD
+not tien	o%X(X3Y=XD[HJLZZJaI
+not to	q-Y/[HHIJNZO[ZIdI
+not token	z,Z
+not told	xD_HGYZZI
+not trigger	x+[HH
+not turn	d!H(J)_:I=JBJDIHJNIOGU_V^WJZF^Ia[dX
+not typed	zHGIY]^aG
+not understand	zHJZ^
+not unlock	uBJTZ[^_KbI
+not updat	r0[1^HBZZfJ
+not use	z-[dY
+not used	xIIK]ZI
+not vale	xHJI]
+not valida	z3]
+not verifi	zH]
+not want	s%Z-^/ZHHKFMJPJZG[ZhI
+not way	r>Z?ZCKD]HHZK
+not what	zJYKIOWZJhZ
+not window	zHXMZ
+not work	W%H(G)I-J/H0Y3[8[>E@EB>CJDIGJH_IHJJKILJMINHOHSKVEZf^GaEcJdHeJfXgIhJ
+not writ	o%ZdXeIg]
+not writeback	r=Yd]eE
+not written	k0[BIGJH^VKfJg[
+not yet	u0H1JD]GFHDKIMaRIbIfH
+note on	zH^
+noth after	z(]HJ
+noth but	z?]BJHIaJ
+noth come	zLYaZ
+noth else	q&[9J?YBXHHNXZ^aHfK
+noth for	xHGTZ_^
+noth happen	vHHLZa[
+noth more	xBYHJZ]
+noth on	z3J9J>JCGD_HIZJ
+noth open	zHIZHb^
+noth to	u-H9J@IB^C^DZHHKJLJTZZC
+noth work	vBAHJZbaI
+notification not	x?WCJHIaZ
+notification packag	zHGJ]
+nous avon	u8YdY
+nous ne	v3[EXcY
+nous somm	z:Y
+nouveau mot	k-H/YDJHGIIKGZ[[J]^gZhJ
+nouveau phone	vH]
+nova senha	v:ZBWZJ
+now able	zBZ
+now and	vKZZI
+now cannot	x>X
+now i	n!X+I>J?IDbHFZG
+now im	q@ZCXD^HHZH
+now is	zHZhX
+now it	k#I>Y@YBFHGX]Z^fJ
+now its	x#^@KDXHJ
+now lock	z#[XX
+now not	z>IBHHHKGV[Z[h]
+now noth	zBZ
+now refus	z#J@Z
+now reset	r(Z8[HGZI
+now that	z>IC]DXKY
+now the	m!]#[)X?[BID[HFKXZB^ZaI
+now they	v/YG[HIgY
+now user	z-XHJ
+now window	zHJgY
+nowe haslo	o-J:[@[D]HHIIKFMHZ][JhI
+nowego hasla	zDZZI]]
+nu gar	z=[>JIJK]
+nu niet	z@JK[
+nu wil	z@[
+nueva contrasena	sMYZHg^
+nuevo y	z+X
+number and	k3J>XHJO[XKZ]
+number but	u>HHXO]
+number end	v3KOZ
+number for	z3YDHHZ
+number format	z3Y
+number from	z?HH[
+number has	v3X>[HI
+number have	z3Z
+number i	n3HHHOa
+number in	l3]HZI]OB
+number is	i*X3Z>]DIIIZIaZ
+number match	sHaOE
+number not	m3F>GH[IIOaaI
+number now	z3G>_HJOE
+number of	h(K+X3E=H>G?J@XC]DGHcIGKEOJXaZI]JaJ
+number on	o>]DGHFO^
+number or	u3GD^HHIW
+number that	vDHO[ZZ
+number the	u3J>]BYHHZI
+number to	z+J>HCJDJH^ZHaZ
+number with	v3ZIHOZ
+number without	z3_>GHKOHZJ
+numer telefonu	s3YXY
+numero complet	zIJO]
+numero completo	v3HIFOa
+numero de	i>GOaX]aJ
+numero di	q3W>XHJOYXY
+numero digitado	z3KO[
+numero e	p3IIYO[
+numero enregistr	z3]OH
+numero et	zOZ
+numero non	z3I>[
+numero not	z3YaI
+numero que	r3J>KI[OZ
+numero y	s>YIX
+numeru telefonu	zDZO[ZJ
+nummer ist	z3^OJaX
+nummer komt	x3ZaJ
+nummer stimmt	v>HOXa[
+numret som	z3H>^OX
+nunca expira	sL]
+nunca me	vDX
+nunca se	zW[dY
+nuova password	q:[HGIYMXNZZG
+nur bei	vHIPXTYbZ
+nur das	z[Z
+nur die	v?ZC]DHHI
+nur e	z?XCZDIHK
+nur ein	x;[CZ
+nur eine	s*Y
+nur einmal	z@Y
+nur entsperren	v[]
+nur fur	x8XDIGZH[
+nur ich	zV[[Z
+nur mein	zC]
+nutzung zu	zTZ
+nuvarand losenord	xZHh]
+ny telefon	z>HH]
+nya losenordet	uB]HJMYZEg[
+nytt losenord	x:[IJKJMINJZ[[J]]hJ
+o ad	x%Z/ZTX
+o administrador	m(Y)H*I,IHJPKU[VZZ[
+o agent	z-XHJfX
+o ambient	xc^
+o autoatendimento	x)[HEU_
+o botao	z([:[HI
+o celular	s#Z>XC]DIHFMZ
+o codigo	g3]9I>YBZCHHEIJOJZJa_
+o email	zHHM[aX
+o entra	x/Z=YHY_J
+o link	xHXZJbX
+o mesmo	zA[OX
+o meu	s>JH]IZKJMIO^ZKaK
+o motivo	zZZ
+o numero	m3GO_
+o que	zHIIKOZZ[
+o reset	x!W
+o servico	uf_
+o servidor	vHHc[fX
+o sms	zaY
+o telefon	z>J?[DJHIOZ
+o una	z9]HJaX
+o usuario	e(J3H:J>JCWDYHEIJOZVXZF]X^]_YdJ
+o writ	j!K%X(J,Y6WHXKJZ]bKdZeZgI
+o365 still	zM[
+object are	zH_VK_K
+object could	lHK_^
+object fail	xAX
+object for	zAY^Z
+object has	x!];J_I
+object in	q;Y
+object is	q!];[_J
+object not	k!JAHG[HG_a
+object was	rHI__
+objekt im	z_]
+obwohl die	z>ICXaZ
+obwohl ich	v#]ZIh[
+occur only	x)^HI
+occurr dur	zeY
+och den	v+Z?IC_DKOX
+och har	x=ZDX
+och jag	z#I>[BZHZTJ
+och kan	v(H)]:Y
+och koden	z>_aF
+och nu	v#[*Z=[>J@IDYHHIIK[ZG
+och sidan	z+[HHOZX]ZJ
+och vill	z@_
+odmowa dostepu	z%ZHHP[ZI
+of #	j(G2[3JC^DJHIKJNJPZVKZYgJ
+of a	b!G#J(b)I+[-H/I3Z7I=I?[@IBHDJH[IHJXKHMZN[OJPGUJWJZH]J_JaIdIgJ
+of account	xH^ZI
+of an	o([)[HJRYZGaZ
+of another	r(X8[:Y@JHINY
+of attempt	zHIX]
+of connect	n0X1ZfX
+of days	z+I@[HZ
+of de	z3KHJOZVY_Z
+of entra	o1]=Z
+of four	zIY
+of hash	xG[
+of her	x:YK[
+of his	z#H:XHIKXXZ
+of it	o([BJHCIZMYTZVK][
+of its	v/[8ZHZNG
+of letter	z-^3JIIOI
+of method	uH]
+of microsoft	zSY
+of mine	z9JD^
+of my	a!J#X3G:Z;Y@JBJIYOYZY
+of offic	r1G3K9I?JHdMHTGXJgI
+of one	vCZHGZY
+of other	x(D-]:[H]ZI
+of our	b(I.I/Z0X1F7J:H=JBIDIE^HcIEKIUJVIZ[]JaYcEf[
+of ours	x7XBJY[
+of outlook	zHY
+of password	g(J<aBFGYHIKJMIU]ZY^IhJ
+of peopl	x-Y/XHHV[
+of register	zHX
+of remember	z-JHWKW
+of reset	v(J@JHYX]
+of scop	zG^HJ
+of sspr	x#HVXXZ
+of step	z/Y6^HBR^ZI]J
+of support	u1H4G5^H]
+of sync	u8ZG[PJZId]
+of that	q([-J4Z;[HDZK^J
+of the	P!G#H(D*I,H-^0H1[2X4C5J6Z7[8Z9X:G;^<I=X>D?GCIDJEIFXGXHYKJLIM[OHPZQJSGUGV[WIYHZX[I]H_EaFbEc[dHfHgFhJ
+of their	z@YKX
+of them	l)Y3Z>J@ZDYHDKZNZZI
+of this	v@FH^K[ZF
+of thos	xHJV]
+of time	z#J9JHGRHXJ]^cW
+of too	x#KXZ
+of upper	zIY
+of us	v-JHEU_VJW_XKZG
+of user	x(DHKZb
+of writeback	ze[
+of your	m>YEXHDK[N[
+off and	x8KHZUIbZd]
+off by	u![HJU[cZfH
+off for	j![?Z@KCJHFLXU_VJX[ZG
+off in	n!])Y;XHFd]fI
+off on	s;XbZ
+off password	rHXUY
+off reset	v!^
+off the	uMXYX
+off tls	xYX
+offer to	u(J)I*_;Z>X?IHG
+offic #	b#E(J*I/Y3I=b@JBKHCIIPKTbXX[JdEgb
+offic com	k#J/Z3JHGMHTeZHgI
+offic network	zBXTKd]
+offic not	zHJVW
+offic phon	m*Z3c>I?XHB
+offic portal	uHEMBgc
+offic still	x/[HJ
+offic until	zH]MJ
+oft falsch	z#]XY
+oft versucht	zXY
+oggi non	x@]HJKJX]ZJ
+ohne neue	xZI[^
+ok but	r-Z/JHJM]ZJgH
+ok cloud	v/]
+ok in	zHII]
+ok thank	x9Z
+okta so	z7]
+okta sspr	r7[
+old and	v@ZA^HIZJ
+old devic	zHX
+old domain	v4H5FA_HZ
+old enough	z@^HG
+old for	s/I0[1Y5[HGMZfJ
+old one	_!J/]@GBIHIIJKIMZOKZE_ZgYhc
+old ones	v>JHGK[YYh]
+old password	[#](H-I/G:J>J@DBCGJHCIEJJK[LJMcNETJZG[J]K^GbIgXhf
+old phon	m#X>^HZ
+old protocol	zHIY^
+old sync	z1GH^
+old tls	vHGY^
+olvid la	xDZZX
+olvid mi	vWXZ]
+om het	z(]HYMI
+on #	q1^9[BI
+on a	d!X%I;I>K?K@[BJHaKJMJYZ[ZbJdY
+on aadc	zHKRXY]
+on again	x!^BXZG
+on all	o-IBYH_J^KJYHZI^X
+on an	x<[>JHY
+on and	v!K#YH[I[XI
+on both	zA_PJZF
+on by	zJZ^[
+on connect	z6^HFYJfH
+on dc	qHZJaNF
+on domain	u4KHIJYQY
+on each	x%XHY
+on entra	p1YMYbKgW
+on every	vHIJXS]
+on file	e3_9J>[?JC^DYH?OaZJaGhJ
+on for	h:J=JBZDIHCVdZE^J
+on friday	vZX
+on her	x3X@JK^ZG
+on his	x#HHJTWXZ
+on holiday	z#J>[BK
+on it	u-Z>ZHJ
+on its	u-J9I?^B[E[HEaZ
+on laptop	xBZMJZX
+on leav	zDXHY
+on lockouttim	z%Y
+on m	x]Z
+on me	qIYKHZWh[
+on microsoft	zHISZ
+on monday	q@aBKHIZG
+on my	[!I*I+K-J9Y:J?H@IBGC_HYIJKJM[NKOGVYZZ[I]J^JaZb[hJ
+on ne	v=]?YHI[[bI
+on one	qHIZXf^
+on onprem	T!X#H(H)H*I,K-H0H3J4J6^7G8J9I:J=Y>J?J@HA]BFCIDIEaGHHHIIJIKILKMHNXPYRJSJT[UHVHXJYJZE[I]J^H_[aJbIc[d_eJfXhI
+on ou	z%^;KHI
+on our	l,XNYTZZX
+on page	z7^HHZI
+on password	j&](J@JBJDYNHU_VIWKZX^JdF
+on passwordprofil	z(_HIgH
+on pc	x/^HIMXgI
+on phon	zHHMJg[
+on phone	zHXaX
+on prem	Y!X%I(G)I*I-I/_0J1]3I4]7I8J9I:K=J?I@XBECIDIE^H@IFJIKIN^SHTXUIVGZB]J_caIbJd^fJgZhJ
+on purpos	s)ZGYHIPXVJ
+on record	q3_>Y?HC]DXHCKJZJaJ
+on reset	n5[8J<]BJHIZJ^W
+on security	zHY
+on self	x)EHZUZVJZJ^Y
+on sync	xHGR[YX
+on that	o-I?YHCLZPXYZ[]^W
+on the	L!C#]%J&K(E+D-].J/K1F3D4D5I6I7F8F9F:H;]<X=Y>G?Z@^AFCDDXEKFIGJHCIEJcKBMGN]PFR_UCWHXEYaZF[I][^]_Db^cHdFeZfFgHhZ
+on their	uHIPXV[
+on thes	zLYP]
+on this	h#K%I(J8b9]@IBHGHHCMJNJP^VHZJdH
+on to	o@JHIM[ZGg^
+on tuesday	z@YH[ZJ
+on two	uAYKKZ^
+on vacation	v>XZ[
+on vdi	zHZ
+on vpn	z#[HEMHg[
+on with	sBXHGZZ
+on work	xHJL]
+on writeback	q,[HHdX
+onboard to	xBEZFea
+once a	r*[HY
+once more	x+ZB]HJXIZI
+once per	x@Z
+one after	zHGL]
+one and	m/]BYK_MFZHhI
+one as	zh[
+one at	x@^IKKJ
+one befor	u/[D[ZF
+one but	z/YPX
+one cloud	x/XA]MI_J
+one day	r@bHIKJ
+one dc	zJW
+one digit	u3^HJIJ
+one for	z2Y=GH[
+one forest	vAZ
+one from	s/YHJK]ZHhY
+one i	m-HCJHFIHKaOJZF]Jha
+one in	o8IA]BHHGKZLJMZU]ZGhX
+one is	j*Y-I9H?IBICaDFHDIGKXNXZGf[h]
+one it	z-[@JIJKHZKh]
+one method	k*]CGHZ
+one more	x?IC^
+one not	p/F>J?J@YBJHHKJM^NJOJZX_Ih_
+one of	d(J)Y/Z3J@ZBJHCI]K]NEPKZY^Xf[
+one on	m3I>J@[AZC]DJHEMXO^ZF_H
+one ou	x%_FJHJZG
+one password	v@XgX
+one register	z+JDHO^
+one so	zHJhY
+one specifi	uN[
+one that	v-ZHIK]NGV[
+one the	u/XKZ_X
+one they	zHZ
+one time	z@W
+one user	i!J*J;Y@JA^BHCJDKHEKHNWPHVJZc_J
+one was	z/Z@X_X
+one work	zHGM^
+ones are	z)ZYZdX
+onlin but	zMXZIbY
+only a	p(Y)J?Z@JHFTXX[
+only after	vHY
+only allow	z?X@ZHJ
+only be	z[Y
+only chang	x@X
+only email	x?[HI
+only ever	x*Z?JK]ZI
+only for	l(H)]8Y?[CJP]VD
+only get	xJ[
+only had	z/JI]KI
+only has	vCY
+only have	l=[CZHYZKdJ
+only in	x!Y/JHIMJTXZZ_JgZ
+only letter	zI[
+only method	x?]CJHH
+only my	x>H?HCaHK
+only not	vHGIZV[
+only offer	x>Y
+only one	l*[?]BKIJKIZY
+only peopl	v(J)[/JGYP[
+only phon	zC[HG
+only reset	u?I@YCZ[X
+only sms	x?Z
+only some	x-H@ZIJVYZ[
+only the	h!X#J+J/J0X=Z>J@GBKC]HDIGK[TZZI[J_Z
+only tls	zYZ
+only use	x=HH]
+only user	v=JFYH]ZJdX
+only want	u>Y@JHJKGZJ[^
+only way	x?[YW
+only when	x%X3[HIK[PKZGaJ
+only work	zMX
+onprem a	z_Y
+onprem account	v!ZHGT[
+onprem activ	pFZ
+onprem ad	o/XHY_ZgZ
+onprem admin	m/JHeIIKGNFdHgH
+onprem and	x6]HIcJ
+onprem but	u_Z
+onprem configuration	mE]
+onprem de	vBIHJIJNYZIcJfa
+onprem directory	vB^HGNJ
+onprem domain	x![/X
+onprem environment	rcXdY
+onprem integration	l=^EIHEd]
+onprem n	zdY
+onprem nao	xc[
+onprem non	zd[
+onprem not	u!]#J6ZTX_K
+onprem para	vE_WI
+onprem password	pH]cY
+onprem policy	r/EH_NX
+onprem pour	zE^WJcJ
+onprem sspr	x!Z
+ons domein	z7W
+ontem a	z@ZcX
+onze organisati	zUY
+ook niet	x-YHHa]
+op #	z3G>^OF
+op connect	zHIR]fJ
+op de	m!J#Z%X-[9J;]>I@JCJHFXFZIa^fZ
+op dit	zC[WZ
+op het	sb]
+op laptop	zHFMZbZ
+op met	zUXZZ
+op mijn	zMZ
+op slot	v#^T]
+open a	s3YHZbW
+open for	zH[
+open the	m>Z?KHZTYWXZH]Z
+operador de	x%KPadJfJ
+operation fail	o8YAYZJ_Z
+opnieuw in	x(^@J
+opnieuw ingesteld	zB[M[ZJ
+opnieuw instellen	o%Y*Z:Z@IC[DIHHVGWXZYbY
+option are	z>Y
+option email	v*X?[DI
+option for	v*]?FDW
+option i	qDEH[[W
+option in	r#K%JBJHCTZ[Y^a
+option is	r(XHJ[Z
+option n	x([[Y
+option on	v<Y?WCZZJ
+option password	vLXd]eF
+option to	m?ZBGHILY[[dY
+option yet	v*Y
+optional featur	vHGd]e^
+or #	x<YOZ
+or a	uDZHFb[
+or an	u:Y
+or call	z>XHJaX
+or chang	x!X(XHIJX
+or email	s3G>FDaHJ
+or extension	p2_HH
+or history	l@YHDIHN]VZ
+or malform	z3Z
+or password	n#IIYT]ZIfZh[
+or pattern	o-Z
+or phon	z>ZHHaX
+or reset	zBHH^ZF^K
+order a	v>JH]
+order for	z@KH]XK
+ordnungsgemass eingerichtet	zEZ
+ore fa	z@[
+organisati heeft	uE]NIWZ
+organisation admin	z:Z=[EHP[UHWJZI
+organisation deaktiviert	zUX
+organisation har	zEYUZ
+organisation has	oE[UYWXZK
+organisation hat	sE]WY
+organisation licence	s=Y
+organisation n	vE]cJ
+organisation not	e:HNFU_W[
+organisation password	uEXNX
+organisation policy	vHIN^
+organisation rule	xN]
+organisation says	zIGN[
+organizacao nao	q=XEZNHUZWX
+organizacion not	sE[WX
+organizacja nie	uE[NIUWW^cK
+organizational unit	uFZGZ
+organizzazion non	q=XEYNJUYW[
+other are	xHJV]
+other but	z(JVYZ[
+other compani	z:ZS]ZF
+other one	sZKf]
+other ous	zG[
+other peopl	z(X-Y
+otra vez	r#[BYHHX]
+otrzymuj wiadomosci	zaZ
+ou for	zG]HJ
+ou is	o%ZF]G^HGZI
+ou n	z%YG[
+ou name	o-JFaHHII
+ou not	q%]G_HH
+ou path	vF]ZI
+ou r	u9JFcHIZI
+ou structur	uF[
+ou that	zGZ
+ou with	xF[
+ou without	zFZ
+ou の	xF]G_HG
+oubli mon	xZZ
+oud wachtwoord	zK[
+oude wachtwoord	xMXhY
+our ad	u/Y3]HITJ_]
+our adfs	z,X
+our admin	o(J)J1XHJSZUZZKdX
+our company	o8J:YHCUbVI
+our connect	x1WfW
+our dc	r4]5ZHFfZ
+our domain	m-I4Z5X8JHEK]T^
+our email	z3Ja]
+our entra	z1X
+our idp	z7]
+our intern	z@[
+our it	zPYUX
+our login	z7^HISHTJ
+our organisation	m:HEKHJUYWZZGc]
+our own	o([7aGYIHJZZEbK
+our password	uNZ
+our policy	r*[HJ
+our portal	x(Y:ZHH
+our proxy	z.W
+our reset	u/I:ZHZS[ZF
+our server	s6]HEMYfY
+our side	zBXNYZX
+our sign	x7_HH
+our support	z%J(YZIgY
+our sync	l2[4JGHH[d[f[
+our tenant	j:_=[HXLH
+our user	m(J-I/ZBJDJE_HDVJZY
+out a	zG[HH^Y
+out after	v#^HJZJ
+out and	xZZ
+out by	xHIV]
+out for	v(W
+out from	x3Z
+out in	x![#X(JHIeZ
+out of	]!J#I%J(I)J*J-H1Z3F4F5]6]8[=I>I?H@FAJBHCHFJGZI[JIMGNIOYPZRZTYVYX]ZG]]_KaIbJcGfIgH
+out on	u#]=]@XHGSK
+out password	zg]
+out sinc	x#Z@YHK
+out the	oBKGZHFJYL[RW_X
+out to	z@YHFc_
+out which	zIZ
+outbound #	zcX
+outlook com	r:ZHJ
+outlook fragt	vBJH]
+outlook keep	uH_MHZJ
+outlook ne	zMY
+outlook not	zH[MJ
+outlook password	zBIH^ZJ
+outlook pide	zBJH_MH
+outlook prompt	zHY
+outra vez	v+X@^
+outsid of	v([GYZI
+over #	x2b9JBJHFIH
+over mijn	z9^HJ
+over the	r@IB]HFMX
+overeen met	z6ZOY
+own account	zHJP^
+own admin	z*Y,X:ZHJgJ
+own company	s:_HG
+own organisation	z:_EHHJUHWIZJ
+own password	d(D)Y-K:F@FBJHFIGJYKILYNJUZVa[J^bdJhH
+own sign	z7_HFZJ
+p1 and	zHZ
+p1 or	z=IH]
+p1 to	z=]HI]I
+pa anvandaren	z!I(];[
+pa connect	s2[HHR_cH
+pa datorn	x#]9JHIMZXI
+pa en	x@YHKX_
+pa window	v5XHH[[bX
+paar keer	z#ZHITZX[ZH
+paar minuten	zH]
+page and	q#[+FDHH]ZG[J]Xg[
+page at	zHIb[
+page complain	zWX
+page de	uHJS[ZGh[
+page dit	zD]
+page fail	vbX
+page had	z>JHJZJ]^
+page i	xH[KH[]
+page in	zH^ZH
+page insist	xHJ[[
+page is	q7[?JHCSXTJXYZ_bJhJ
+page it	v:ZHK
+page m	zXY
+page me	z-YZZ
+page ne	x+]3XHIX[ZH
+page not	i)]+X-J.X:Y>[?YDHVJZH
+page now	x-X?XHIIIK[XZZH
+page of	vH[
+page only	x?X
+page refus	u)[:YK[ZD
+page says	b!K+I-H.Z7J:I=H?HCJEYNGOYUaV]WXXJ]JbJc[hH
+page show	r.Y/^?IHCSYUKZY]KbF
+page tell	u.^:W=XHHZG
+page the	z([HKNZVI
+page to	xgY
+page want	u.XD^HJZJ
+page with	vDYH[ZIhX
+pagina dice	vD_VJZZ
+pagina nao	z+XXZ
+pagina non	z+WX]
+palavra password	i-J@[BYHHKY
+palo alto	zcY
+pantalla de	s+XHIb[
+par l	r&Z*E/Y?^BJHH]Y^[dY
+par le	v7[cY
+par sms	vaZ
+para a	rDIHYK]WYZGbZdX
+para admin	x(F)[*^HH
+para administrador	x)X*]
+para el	uDJEYHYM[V]WJ
+para impedir	vTZ
+para la	u%Z>YUIWZ
+para o	r%Z0[HIM[dK
+para redefinicao	vEYV[WJ
+para redefinir	o(Z?[HH
+para repor	xHJVYc[
+para restablecer	j(]?ZBKDZEXHFVXZI
+para toda	vUZ
+para todo	xHIUa
+para una	zHY
+para usar	zV^WJ
+parc que	zZJ^XhZ
+pare feu	vHWcafJ
+parental leav	v![HZZI
+part de	zIY
+part fail	x%X/Y
+part of	k3X=]G^HBI_fJ
+parti des	zV[
+partner company	vH[
+party cooki	z.Y
+party password	pH^JXZH
+pas a	kHINZZb[ZaG
+pas accept	v-ZHII[KJZXhI
+pas activ	qU]VZWJZIdX
+pas active	vZId^
+pas aux	z*WIKN[
+pas celui	zO]
+pas changer	vZ[^Y
+pas d	v3Z8[CI[]
+pas dans	s3IGYHIa]
+pas de	m+Y,[0W3H;X>GDJHHOJU[VIWXZHa_
+pas defini	z%ZWX
+pas en	v/K0]EXaZdH
+pas encor	u@[DYGHHEM^UGW]ZJ
+pas enregistr	zCJD[
+pas l	z5Z:ZdZ
+pas la	u=YNZ
+pas le	o%X([@ZHIZJ^XaXhZ
+pas les	m%Y(^*Z3J?KCJD[HFIYK[NHOJVIZIaY
+pas mon	x:Z@IHKIJOYZGh^
+pas note	zZ[
+pas propose	z?]
+pas reinitialiser	u:ZZYcYdX
+pas sur	r([HJM]ZKfY
+pasado y	zK^
+passado e	zK^
+passfilt dll	rJ^
+passphras of	z2YHY
+password #	v@YKX
+password a	m#]HFKXM]ZHbW
+password abgelaufen	z>]BGHJZ[
+password actuel	uZHh^
+password admin	m%H(f)H*IHEPJVFZFgJ
+password after	p(J/ZHXM[ZDgZ
+password again	m#J@YBEHJK]NHZ^hJ
+password age	e@]H]NJ
+password agent	zHIJ_ZH
+password all	sBWH]NXZJ
+password and	^#a(I-G/X:]>IBFDJHDJZL[MJNZVZ[Z]JaGbJh^
+password andern	x^Y
+password are	m-G/J7XH[IJKGM^NZZ[hJ
+password as	o>X@KBKHIKcLIZBhJ
+password at	a#Y(K-J7^BZHDIKJHKJLZWWZD^Ib]cXhJ
+password attual	xZIh[
+password auf	zHJbZ
+password aufgrund	zcZ
+password back	xBXd^
+password be	z@[HFKY
+password becaus	g:[>XE[HINXVXZH^KdH
+password befor	xDY
+password belong	z:ZHIKJZId]h[
+password box	qHGIIKINGZGbbh[
+password but	e(H>Z?H@IBJC[HAIJKKTX[_bZhZ
+password button	q(WZHbZ
+password by	qHIKJN[aZ
+password can	rC]DFMXZH
+password cannot	c(J-I6Z<X@]HBIZNKPYZG^^c[dJeJhH
+password chang	e#^7W@IB]HFLHNKZ^^BhD
+password change	l/Z@IB[HFNHZF^]gYhJ
+password changeabl	z@Y
+password che	xJXN[WX
+password contain	o-YHII]ZH
+password contient	zI]
+password could	p%Y6X
+password count	z#Y
+password d	v(X
+password da	x@[ZHaXdX
+password darf	zIY
+password de	v,[BKH[ZGdX
+password dell	z2XdY
+password di	v,ZHZZH
+password does	eG[I[KXVZZG
+password due	vDZZH
+password dur	xJX
+password e	g#^(J7X:KB[HEIGK[MYNXVJZFdZhH
+password eine	v(X:ZEJH[dJ
+password eingegeben	z#ZHKKJXHZK]]hZ
+password en	xEX
+password entspricht	s-XNY
+password erfolgreich	xMX
+password erfullt	zIZNWZJ
+password erst	z@[
+password est	m-I7ZBHHYIJKJNFZZ^]d]
+password et	q-J@KBYh[
+password every	xH]MH
+password expir	j@IHXKDLDZbhJ
+password expiry	zH[
+password fail	u/GHDKZM[gIh[
+password falsch	zhY
+password field	pBIKIZYbYh]
+password filter	hH_IHJ]ZJ
+password first	z@JNXhY
+password fonctionn	zBY
+password for	_(^/X2^7W>Y@^BWDIIJLZMHNHVJZI]X^ChI
+password from	e#I%J-JIIKaN[ZC^J
+password funktioniert	uBXZ]
+password fur	v,ZH[ZJ
+password geht	vHJI[KIM]
+password gesetzt	vgY
+password gets	v-II]KIf]
+password got	xZ[
+password has	l(J=K@YB_H_KJMJNGUJWIZE^JdIhJ
+password hash	j7JBIGXHaM]ZE
+password here	u-Z:YZHdX
+password history	n5YH]NI
+password how	xKY
+password i	c#Z-G7Y@[BGDJHAIFKbMHN]ZH[Hh_
+password if	z>W
+password in	a#I%Z(H,^-I6X:[@FHXIILFM^NIUJVJZH[JdIeHh_
+password incorrect	xH]Z^hD
+password incorrectly	z#X
+password invalid	zHX
+password is	U!J#H%H(X-^/I3J7]:H=K>J?[@]BaDXGIHAI[KAMDPXSJTXUIVHZG[I]J^YbHcJdafYgJhW
+password issu	x@XBIHHZ]
+password ist	m@_B[HJIXKJZDh[
+password it	i!ZHXIHWYZH_[
+password just	v@ZKIZH]Z
+password kann	q4Y6[@XEZNJ[Z^JhJ
+password la	z-K>GH[KIN^
+password lack	z(XHJI^KHZI
+password lauft	vBZL[
+password length	v2[HJ
+password link	h7EH[ZGb^
+password list	p?IHXZE[^
+password live	s7[dX
+password lol	zH[
+password ma	zZF[^
+password mais	r*X/Z3ZNIZG[[
+password manag	zd[
+password management	zBZZYdI
+password manager	v2XH_ZG]J
+password may	u@KHJIXW[ZHcY
+password meet	zNK
+password mit	x/Z^XgJhZ
+password more	x@W
+password must	m@YHHI]KX
+password n	k%K7WHXIJKILXNKd^gZhI
+password ne	m%Y/K0[HJNZZXdGfY
+password need	s@IHFI[M[
+password nella	vb[d[
+password nicht	i@IHJKJP[VX^^hJ
+password non	h%Z/H0]@JBKHHIZKHUZhW
+password not	X%H/G7Y<X@IBDDJGJHXIXJIKJMZNbVIWJZX]J^IbJdJgI
+password noth	zLZZFh[
+password now	v/ZBZHHIKKIZY
+password nuova	x@ZBKHIIIKHNIZZ]]
+password of	b(Z)J-I@EHeIJKJNEPIZY^IbKdJgHhK
+password on	b(H/[BGDZKILKMJNJZY^^gI
+password only	q/JBHHHM]ZE^Xg]
+password option	oHJ^YbY
+password or	r<Z@KNY
+password oubli	u>ZBJHGZ]
+password page	n7ICZDIHHZ^
+password par	z7Y@ZZJ
+password per	xZX
+password permission	v%I(KH]
+password pleas	oBJZY
+password polici	zHZNJ
+password policy	^4J5Z@HJbKKLENaWHZH
+password pour	zUW
+password problem	zBIZ[
+password prompt	zBFHZKJZ[
+password protection	f-d/K0IBFIJJYKJZH^J
+password provisoir	z@[HJ
+password que	xK]
+password qui	zIJNZ
+password refus	x=Z
+password reinitialis	zBX
+password reject	u-IHIJGKHNHZ^hG
+password reset	L!I#H%H(<)Z*Y+J,J-H/F0I3_5Z6J7D8H:H<J=Z>Z?Z@CBDCJGFIIJDKYLFMGNCPGS[UcV]WaXZZG[E]E^Da_bEc]dCe^fXgHhE
+password right	q%](JHH^Z
+password rule	qGZHEI[JZNZZH
+password sap	zH]
+password selbst	xV[ZIaX
+password self	q-^@JBWHINXZH^J
+password set	n&]@IBZLYNIZF^J
+password she	z-HI]LZ
+password show	zZI[Z
+password sinc	v-ZHGIJKIZI[Yg[
+password spray	xHITZ
+password stay	vHHIJL^ZI^XgZ
+password still	zLY
+password stopp	zBJHJZ]
+password sync	e%J8_@KBEGdHAIJKJMZNJVEZJdHfJhJ
+password synchronization	q8[
+password that	f-_BHIJJ[KYLJNWZI
+password the	g-H/I@IBZC^IIJHNZZB[J]X^^hJ
+password thing	u>XHHZ^
+password this	o@^
+password through	p([BJH]KJMKgY
+password to	k%[BJH]IIKELIM_NIZKhI
+password today	s@ZB[ZH
+password too	rIY
+password tool	xJ[
+password tout	zH[MJVW
+password trop	p-Y2WIY
+password troppo	x-I2XI]
+password twic	v@Y
+password und	xHYZKhZ
+password updat	z(YN^ZEgI
+password vergessen	m#J:Z@IBHHYKJMKUYZZ[X
+password was	b-]@IBaHDIYKZNXZC^YdJhF
+password what	xZY
+password when	sHEKZZJ[]
+password which	q/[HKNH
+password who	zBKH[
+password will	xZYgX
+password wird	l@GHFIINXZ]d^h[
+password with	i-G/^@HBZHaKGMHNYZAgJhK
+password without	zBEH[I^ZC^J
+password work	h/]B[HCLWM]ZGbH
+password writ	x=Y
+password writeback	T%D(J,G-J/J1^2J6H7K8G<J@HBJFYH@IKKILKNIPXUJVJY]ZE^I_JbJdceehI
+password wrong	vhY
+password wurd	s@KHJK]M]ZJ
+password yet	xM[ZH
+password you	q@KZFha
+password zu	sBYIYL]ZH^Z
+password zurucksetzen	f(Z7W:IUJVIZ^b]dIfJ
+passwordneverexpir true	xLX
+passwordreset microsoftonlin	f.X7KHESbTJZIbJcafJgH
+passwordresetsuccess detail	xB[
+past the	x>GH[JYZW
+patch passwordprofil	x(X
+pattern that	p-Z
+pc and	x/^MJgJ
+pc e	zH]
+pc gilt	zgZ
+pc is	xH[
+pc not	v/XHKZYbZ
+pc says	z#ZHJ
+pc still	zMFg]
+pc with	p@KHFM]ZDbZg[hZ
+pc で	zMZ
+pdc emulator	x4]
+pede a	vHGIIKJM^h_
+pede dois	zCX
+peopl at	z^ZaX
+peopl cannot	x8_GIHJZK
+peopl in	u([FXGZHHZYgK
+peopl not	zLX
+peopl reset	x;[=JZIdZ
+peopl still	zCJI]LX
+peopl to	q-Z
+peopl use	x-_KJ
+peopl who	v-IHIPYVZ[Z
+peopl with	n(G)[*]-I/Y3J8J>J?XCZHDIJP_ZG
+per day	v@Y
+per favor	x#YZX
+per gli	v)Y*^HGVZ
+per i	z7W
+per il	v%[HKMYVZ
+per l	o2X9ZEJU[VXWXdX
+per la	m3Z9YDJEYHXM[UJV[WIZH
+per reimpostar	s(]?ZHI
+per sbaglio	z@[
+per sms	xC]aY
+per sspr	x/ZP]VJZJgJ
+per user	v=GH_
+perch l	x*XLX
+perdi meu	z>[HI
+perdi mi	x>Y
+perdi o	z>]
+perdu mon	x>Z
+perform the	u%](GHJPX
+pergunta de	x*Z?_CKHK
+perimetr de	zGZ
+permiso para	u%[([HJQWVK^XdI
+permissao para	x(X^Y
+permission are	xHX
+permission error	x;Y
+permission from	v;^HH
+permission inheritanc	uHY
+permission miss	u([
+permission on	p;WP^
+permission to	j%X(^;J@JBKV[ZHhK
+permitt to	z%YHHZF^_
+pero not	r3J>J?[HGMZOIZG[]bZ
+perso il	s>^HJZJ
+personalizada de	x-Y
+personn ne	z=ZZY
+peut pas	s@]HJ^Y
+peut reinitialiser	z=YU]VJZJ
+peuvent pas	z8YPZ
+peux pas	p)X3J>[HHK[VKZ^aJ
+peux plus	z>[
+phon and	d*a+Y3I>H?DB]CYDGZF]Ia[
+phon at	z>[HI
+phon call	r>I?_BIHFa]
+phon cannot	z>JDJH]
+phon contract	zHZ
+phon fell	z3H>]HJ
+phon field	z3^HH
+phon for	x>H?YDXHY
+phon has	v3X>IH]
+phon i	v#XD[HJ
+phon in	o3Y>^@XHFZJ
+phon is	o*Z>Y?]HC
+phon kept	z#^
+phon need	x>[HI
+phon not	k+Z3F>FDaHFMXaIhZ
+phon number	[+H3X>EBJCHDXHbIHOaZI
+phon on	z>HC]
+phon only	v3Z>H?HC]HGaJ
+phon option	z3[HZ
+phon or	o3H>HDaHIaJ
+phon sign	zH]
+phon stay	z>JHH]Ia_
+phon still	x#ZHHMY
+phon that	z>[HIZZ
+phon the	zHJZ[
+phon us	z!ZGXZK
+phon was	p>_?ZHG
+phon which	v>aHD
+phon with	z3X
+phone and	v>ZBJHX
+phone app	o(J)I*^>X?ZCHHG
+phone attribut	x3Z
+phone field	z3[HK
+phone in	z3Y
+phone is	v>XHK
+phone ne	z3F>I?JHIa_
+phone number	o>XBYHJ
+phone phon	s>WHY
+phone stor	z3^>JHGOJ
+phone verloren	x>]aJ
+phras or	p-Z
+pick a	o/X@]BZHGLZNJZF
+pick another	u-Y?Y
+pick the	z(I*]?I@[HGKJhI
+pide dos	s*YCY
+pide la	s9IBJHZIHKJMZh_
+piec of	x*ZCX
+pilot group	rH_VF
+pilot user	xHHVZ
+pin not	v?GH_I[ZH
+pin of	q>JH^IYZI
+pingfederat microsoft	x7[
+pisz ze	xI[VY
+piu tardi	x@[HJZXcX
+piu volt	xHYXZ
+pleas add	uH^
+pleas check	zZ[
+pleas contact	rHHWXZ^
+pleas disabl	z!GH]
+pleas give	xH]
+pleas help	u#XHHZ[
+pleas reset	zHHZ]
+pleas set	zBIH]
+pleas try	qbY
+pleas unlock	v#]BIHXTJ[H
+pleas upgrad	z1ZHH
+pleas use	xHJX^ZH
+pleas wait	sHGXYb[
+plus #	z-Y3YHIIY
+plus a	z4WZZ
+plus acce	z>^HG
+plus de	r2X=XBJHGbZcZfY
+plus le	vX[
+plus sign	x3XFZ
+plus tard	zZZ
+plusieur fois	x#ZHYX]ZIaK
+po aktualizacji	zBYZJf]
+podac dwie	z*^CK
+pode alterar	x@X^^
+pogingen wacht	zXY
+pojawia sie	xOYZ[
+policy and	rHYV[
+policy asks	zCY
+policy block	q.YHJN[QY
+policy but	o*Y/[HH
+policy control	q5[
+policy defin	xWY
+policy does	rHXNY
+policy enforcer	rJ^NH
+policy error	qBIHDJXKXN^ZI
+policy for	k)YHXNFUKW_
+policy has	xW[
+policy hint	f5dHINI
+policy is	m/YHWJ[NG
+policy not	p)I*aHEN]WHgJ
+policy of	u*XNZ
+policy refus	xN]
+policy requirement	uH]NI
+policy says	p*Y-J@]HFIJKJNZWK
+policy sms	z*KHJN]
+policy so	z-IHaKGLENI
+policy turn	zN[
+policy violation	v@Z
+policy want	vHZKINK
+policy was	x@XBXHIK[NJWX
+politica da	zN]
+politica de	k*Z.Y@XHGN[UIW_ZJ
+politica onprem	vN[
+poner la	u@YBXK[
+poner otra	x@^HJKKZJ[[
+ponowni pozniej	z@WTX
+poor connection	zcY
+pop up	x+YBED[HZZGaZ
+pops up	q?HBHHHMJNYZXaa
+por el	vHJ]ZcYgZ
+por eso	u3X
+por favor	s#YHYZX
+por la	x9]NY
+por outra	z:]@ZZJ[X
+por que	o#I*Y-J9JHGIHKGOIV_Z_[[hJ
+por ser	z3I>KHJI_KXOI
+por sms	vaY
+por um	z3XaY
+porqu me	z3H>ZHI]Z
+port #	q4]HEc]
+portabl est	x>YC[HH
+portal and	x:IDJH^K[ZEbJ
+portal for	z?HD^HH
+portal is	z-JHDZ^dY
+portal ive	zdY
+portal not	v:YHIKYMJZZ^JgY
+portal refus	s?]HEZ]
+portal reset	v/I0[HGMGZIg_
+portal says	o-]1^SJZIgF
+portal sinc	zSY
+portal want	zHHI[KGhZ
+portal web	zT]
+possibil reimpostar	xU[
+possibl to	o@JBHCIHbK]dG
+possivel redefinir	vEYcX
+pour l	xDYEJUGVZW[
+pour la	k%X3Y9XDYE]UIV_WGZIcJdJ
+pour le	z2XMY
+pour les	o%J)Y*[3Y>I?JDIHHM]PXVZaH
+pour moi	z(W
+pour recuperer	zC]
+pour reinitialiser	q(Z?^HIVJZJa[
+pour tout	xHIUa
+pour une	z%]9KHY
+pour votr	vdY
+pouvez vous	x#X9Z
+pouvon pas	x3[cY
+powershell not	zgX
+pre exist	z%W
+precisa de	z*X=]
+preferr dc	s4_
+preferr domain	x4[HJ
+pregunta de	x?^DK
+prem account	x%J(JHIPY_[
+prem ad	u!W
+prem configuration	zEZ
+prem disabl	s![
+prem domain	x4_HJZI
+prem not	z=X
+prem object	u_[
+prem policy	vNX
+prem user	zHYTJ_WdY
+premium licenc	z=X
+premium licence	z=JH[
+present in	z-ZNKOY
+present password	vHHKJZDhc
+press finish	zBIZ_]FaI
+press send	zHHXZZIa]
+press sms	x3Ja^
+prevent password	xF[
+prevent the	n,X@JH[KIN^ZHbYhJ
+prevent unauthoriz	qTZ
+previou one	r>HHJMYO[gY
+previou password	m#^@JHDK_NHZIgZ
+previou phon	x>_HD
+prima della	z3[9K>JCJHJ]_
+print operator	vHIP[
+printer at	zHZ
+pris en	x3Z
+privat e	x3^>YDJHF
+privat email	q3Z>[?JD[HIaH
+privat mode	x.Y
+privileg account	u%J*Y
+privileg ad	zHJPZ
+privileg role	u(H)^*]HGPJ
+privileg to	k(XHX
+privileg user	v(Y*^CIHFPX
+probleem met	zBJEZZ[
+problem de	uBHZ^
+problem reset	z=XSY
+problem with	oBGEZZ]
+problem z	xBHZ[
+problema com	zEYZX
+problema con	vEYZY
+problema de	pBHHJSYZ[bKc^
+procedura guidata	x,Ye[
+process at	zTW
+process request	xBJHGS_ZF
+product name	x-]II
+progress failur	zHJZ]
+prompt appear	z+_HF
+prompt every	x3K>IH_
+prompt for	k*ZBJDZL[
+prompt not	vHZ
+prompt to	q+YDJHYLY
+properly set	rEY
+prossimo accesso	zL[
+prosz o	zHZZX
+protect group	sP]
+protocol on	zHJY[
+prov their	zXY
+provid for	xHIN]ZJ
+provision agent	i0^B]HGfJ
+proximo logon	zLX
+proxy address	zH[
+proxy block	uH]cH
+proxy servic	uHGca
+proxy sett	xH]]J
+prueba de	z=]BZHJZJ
+przy zmiani	zh^
+przychodzi na	z>]aJ
+pued cambiar	q@WH[ZH^[
+pued restablecer	p!]=YZHcY
+pueden cerrar	zB[ZJ
+puedo entrar	xHIZa
+puedo restablecer	u(ZHJVJZZ
+puedo verificar	z3H>]
+puo cambiar	u@ZBJH]ZI^X
+put a	u@ZZIcY
+put in	s3]>HDZHHK]ZI
+put it	x8]HKJYU[ZI
+put the	s@IBJHGKXPZ][h[
+pwdlastset nor	x%X
+pytania zabezpieczajac	z*Z?^
+qr code	z>GBJHaKHXJaH
+qu il	m+]BKDJMJOZ
+qualquer senha	zNX
+quand je	vZ[hY
+quarter of	zHGRZa[
+quatr heur	z@[XZ
+que a	oNWd]h]
+que c	v-W3I>JD]HJO[aJ
+que ce	xOYh[
+que e	z@[I[KX
+que el	o*X3ZCX
+que es	z-ZI[
+que esperar	s9J@aHJXZ
+que esta	z-Z3KO[
+que fair	zCZHIZZ
+que j	p-XIZKZMYh[
+que ja	x+XK[
+que je	k#J+Z9J?J@HBJCYDIHFIJKWVYX]ZI[[]JaJh^
+que l	m+X4X>I?[C[DKHHTZUYaH
+que la	k%YCZKWWXZJdX
+que le	n%Z?XHJZJ^XaZdY
+que les	x+]3[HYKJZI
+que mi	zD[VZZJ
+que mon	s![C[D[HJZG
+que nao	q3J=JCXDIHFIHKIOYVXXJZ__YaJhZ
+que not	i3G4W9H@JC[DHHGKIO[V^ZX_YaJhY
+que o	sEX^[
+que reiniciamo	zB[
+que se	v+ZDJHY
+que soit	zNZ
+que soy	z9JD[HIV[ZK
+que tengo	zHJZJ[Yh]
+que ya	v+XK]
+quel que	zNZ
+quella di	xKZMZ
+quello registrato	xDGHIO^
+quelqu minut	zHJM^
+query sam	zQ[
+questa password	v(WKX
+question and	xD[HI
+question for	q(J*_?G
+question secret	x*E?a
+question vanish	z*^HH
+qui n	x;XHJZ[
+r d	uFbHJZI
+r2 domain	z5X
+raden is	z-Y
+rais number	zCY
+rais the	zC^DJH[KF
+raison d	zEX
+ran a	z!]@JHJZK
+ran into	xQX
+ran out	v#J9J=^HERGSJXJZI]acK
+re added	v8[
+re enabl	z!]BYHJ
+re register	q+^CJDF
+reach a	z4Y
+reach ad	x0YdX
+reach me	vD[HHKIaZ
+reach on	zgY
+reach the	p/HHXJZM[ZJb[cF
+read it	vHJZ_
+read on	z6ZHZZJ
+read only	z%]2J
+read that	vE[
+reason onpremisessuccesscloudfailur	z/Y
+reason synchronization	z&X
+reason that	z3YJX
+reboot the	xHFf]
+receb o	z>WaY
+recebo o	xaX
+receiv a	rH^KXZJaX
+receiv the	r>XaZ
+recently ran	zQX
+rechaza por	z-ZKYZJ
+rechten om	z%Z(^ZJ
+recoi pas	zaY
+record is	x#H>[
+recovery key	sHZ
+recovery method	zD[HI
+recuperar la	x>W
+recuperer mon	z>WHHZ[
+recupero la	z>_HJZH
+red cross	sIZS[ZGeXh[
+red error	xK[ZH
+red says	zIX
+red sms	xBGHII[NKZb]DaIbJhJ
+redefinicao de	k(JEZHZNHU^ZG
+redefinicao nao	xZXfZ
+redefinir a	k(X:[D]HI
+redefinir minha	xHXZY
+redefinir senha	u(XbY
+redirect to	z7_:IKIZH
+reecritur a	x8ZdZeZ
+reecritur du	u%YZHd_
+reecritur echou	z4[
+reecritur est	zHZYXdJfY
+reecritur ne	xG]HJZYdHf]
+reecritur non	z%[HJfY
+reessayez plus	zZZ
+referenc account	u#Y
+referenc to	xHZ
+refus a	zQX
+refus although	z-]/JIFKGNJZKh]
+refus as	v-[?YHHIFK[
+refus becaus	v-WK]ZJhJ
+refus by	p%X-J/ZHJIZJJN[
+refus car	zI[
+refus cooki	z.Y
+refus every	xNZZI
+refus it	p/]@KHJIIJ_KZMIZE
+refus lors	z%_ZGdJ
+refus sinc	v-]/J=]HJIJJKSJ
+refus the	o%X/Z?[HEJZZJ_JdJe[
+refus to	u?XH[KI
+register again	v+]
+register any	x+[
+register befor	rCaDGHJ
+register but	xCX
+register for	h)J?JB[CJDWH^UJVIZG
+register in	vCHDJHZJ[
+register is	v?^DIUIVJ
+register my	x+FD_
+register only	z+JC]DK
+register the	z+J?]CZHF
+register when	v+Z
+registrado el	zCX
+registrado para	z+JDXHZ
+registration is	zHZ
+registration not	z+]HF
+registration page	s+YDIHZ
+registration prompt	u+WDZHH
+registration screen	z+]DHHH
+registrato e	zBYCYDJ
+registrato per	x+JDXH[
+registrera sig	zBIDXH^
+registrerat mig	zDY
+registro de	z+JDEH_
+registry key	xDHHEY^
+regl de	xGYKIN^
+reimposta password	sHKb^
+reimpostar la	l@JDZUZZXaW
+reimpostazion della	mEYNJU]VXWXZJaX
+reimpostazion non	xZYf]
+reinitialisation de	rDYEYfZ
+reinitialisation du	s![*X3YZH
+reinitialisation en	z)[HXUZZJfJ
+reinitialisation est	uPZUW
+reinitialisation n	zVXW[
+reinitialisation ne	vZ[fX
+reinitialiser le	o%[([ZIa[bY
+reinitialiser mon	rBHHZZ]
+reinitialiser son	x:ZBXD[ZJ
+reinitialiser votr	xEXcY
+reject as	z-XIY
+reject becaus	qI^NI
+reject by	r/HN]
+reject it	p/]ZIhY
+reject my	vH[ZJ
+reject the	r/JHKM]NZhG
+reject with	x-Y
+relat to	z%W
+relatorio de	z+FD]H[
+remain lock	zTZ
+remember my	oHZIJZY
+remember password	q-IIJK]ZZ
+remember the	v@KHJZJh]
+remot call	iHXQ]
+remot desktop	xH_ZI
+remot sam	oHHQ_
+remotely and	z#JBYHJQZ
+remov an	z>H?IHa
+remov and	u8[>JHHV[Y]cF
+remov from	x?[HI_X
+remov it	zBJHX^]
+remov the	r%[9HHBJ]X]_X
+replac it	x@]
+repor a	xVYXWZY
+report a	zBKZZ]X
+report that	v@KHHZ_
+report the	xSY
+request for	zH]SGUIVIXZ
+request user	zPY
+requestdeni when	z(HH]
+requir authentication	xHJ][
+requir chang	zHJL^
+requir for	v0[=FdY
+requir licence	m=]HHe[
+requir method	zC_DJ
+requir screen	z+ZCIDY
+requir to	xCY
+requir two	xCXHX
+requir user	r+[
+requirement not	uI_NE
+requirement of	oNZ
+requisito da	zN^
+requisito de	rHHI]NZ
+reserv character	pFZHY
+reset #	zgZ
+reset a	i%I([)H*I?[BJH^MHZF
+reset access	x%KPY
+reset ad	z/Z
+reset again	x@^B[ZE
+reset all	zGZ
+reset an	x(^)E*FHYPJZE
+reset and	q(I3]BXHIV[]YbJ
+reset are	p!Z0[3K>[?H@]BIHHJXPKXKZH
+reset as	x5[DXdY
+reset at	o@XBIZXb]
+reset attempt	uHJXYZX^Z
+reset becaus	z5XZ]
+reset but	mBJHIJYLY]Y
+reset button	s!J(XBIHGZ^bJ
+reset by	i!J(J)]*J?Y@_DGHGLYUXV[WHZD]Y
+reset cannot	vHJZJ_^
+reset come	z4XHJfY
+reset configuration	zEX
+reset did	z#X
+reset does	v3]7YHGOJZI
+reset done	sBYHJZZg]
+reset email	u3Z>F?JBIHaMGZHaEg[
+reset enabl	xUX
+reset ends	r![HFN[VJZY
+reset error	q/JWY_[
+reset fail	Z!Z%H(E)I/G0[4H5[7I8Y:H;Z=H>I?I@HBECJDIEZFZGHH>JXMJPZQXSHUHVGWIXJYW]J^]aJbGc]eXf]gJ
+reset finish	zBaSIZE]JaI
+reset flow	qZ[
+reset for	b!X#J%K(X)[=J@JBJDXEFVFW[X[ZJaXdI
+reset from	i-I/JCXHFJ[NYP]ZJ_GbZgX
+reset function	zU[
+reset get	xJY
+reset gets	zJXc[
+reset group	xHFV_
+reset has	o=]BZGXSJU[ZJ
+reset hasla	zZ[
+reset her	q:YZY
+reset here	xWX
+reset his	sB[PXZH
+reset in	e!J%](C)I/J1^7^@]BDEKMDPHSZUHVHZA][_KdYga
+reset is	a!H(E)]*I/J=J>E?I@JBDDJEYGKJZKXPHSIU]WHZZ]]fHgY
+reset issu	zBGHIZ^
+reset it	g(I)J+X>J@^BZDIHDKZNJOZU[VGXJaJh[
+reset just	z4YZX
+reset lauft	z0J>[BIcZfZ
+reset link	h:YUHZ]aJb]
+reset mehr	z1Z=[
+reset menu	zdY
+reset method	z*H?[HY
+reset mfa	zH]ZJ
+reset my	_(B*Z>[DJKKMYV]Z^[JaZbH
+reset nicht	x?[HJUXfY
+reset nie	z=^ZF[ZbH
+reset not	Z!Z#[%J(G)a*J/I0[1J3X7Y>I@EBBCJDGGJH@JJKIM^NIPISGTIUHWXXKYW[[]I^I_JaZbHcJdHg]
+reset now	vDY^X
+reset of	q%I(^)K/J8Y:I>HPXd]
+reset ok	zB[MYZI
+reset on	l!I#H(X=YB]HDVJXZZDb_gW
+reset onlin	z#Y
+reset only	uTX
+reset operation	z%YAXZI_X
+reset option	s*WBIHEU[b[
+reset or	z!X=GHZJX
+reset other	x%I(c/J?HHHSIVEZIaJ
+reset page	W!X#H%J(D)Y*]+J-K.]/]3I7_:[>G?_@IBECJDHEJHXIYJIKYNHO]S[UDVHZ>[I^JaXdJfJgGhH
+reset password	T!J%b(])G*J/J0W7I=H?I@FB[DIGIHGKILJMHNIPGSYUIVJWX]J^GaJbdcJdIfGgJhI
+reset policy	e(J)G*_@JBHNFUJVJWbZIgI
+reset portal	u.XS^ZJgJ
+reset refus	q!]7Y=KdY
+reset right	x(Y0[;X
+reset says	m!^HJZIaX
+reset servic	iBFHHSXZEcZeaf_
+reset sinc	u#X+[6]B[DKHGZJ
+reset site	v.[HJS[
+reset still	v>[Z]bJ
+reset stopp	r0Y1Y=]HER^ZJ]GfI
+reset that	s(Y*XJYZI
+reset the	[#Y)I*J@YBXKKNJP[VJZY[HbJgJ
+reset their	d(H)Y*Z7K:YBGH^UXZD^JfY
+reset themselv	v(K)]HIVZgJ
+reset then	z=JD]HKZGdY
+reset thing	xBIDXZZ
+reset this	o([)JHIN^
+reset through	nN[PXgZ
+reset to	v/YK]ZDc]
+reset today	v@IHIS^ZXaI
+reset too	s#H/IHIS[X]ZJfW
+reset twic	z>JZY
+reset unsuccessful	zBEUJZ_
+reset user	p(H*]1[?YZG
+reset via	m/H5]MZZD^[g[
+reset want	v>]CXHHaJ
+reset was	r!J(J/J=IHJMZUIWZZZ]X
+reset went	pBbZE]I^WbJ
+reset which	z(DH_
+reset window	xH]MKZGbYcE
+reset with	m=HL[ZZ
+reset work	f%Z/X@^H@JWSKUJVGZX^_
+reset your	b(I)J7J:Z=K>Y?K@ICYEZH[VXZK^IaY
+resetowani hasel	zUX
+resetowani hasla	zUZ
+resetowania hasla	n(FU]V]ZGaY
+resetten lukt	z=]
+resetu hasla	z(Z
+resetuj haslo	s%Z(]ZFb[
+resolv the	x%Y4[HG
+resolv this	s9WdY
+resourc forest	zAYGZHI
+respect pas	uIZNW
+restablecer a	z(^HJVJ
+restablecer contrasena	oBKEXHHZJb^
+restablecer la	jBID^HHXZZJcY
+restablecer mi	xHWZZ
+restablecer not	z[Z
+restablecer su	z:ZBX
+restablecimiento de	o*WBJEZH[U]VGZIfX
+restablecimiento not	zBJZZfX
+restart adsync	zHJf]
+restart of	zHIf[
+restart the	u+YB]fG
+restor the	o6Z_Z
+restrict client	mHGQ_
+restriction prevent	qN_
+result success	q/ZB]ZI
+resultreason onpremisessuccesscloudfailur	x/Z
+return #	x=JHZS[gJ
+return an	o&ZHHc]
+return by	v&X
+return from	x![#YHJ
+return to	v>XHFK^b[
+richt ich	vH^
+riconosc la	z:ZZIh[
+rien n	zLY
+rien ne	zZ^
+riesc a	zcX
+riesco a	sZ_
+right away	x@aHJNJZE
+right but	xOZ
+right for	uEZH]MIWH
+right in	x%Z(Y)J/JHIP[SI
+right miss	z%^(K
+right now	xHZ
+right of	z%Y;]HD
+right on	p(YH[P^dI
+right to	o%_BIHH^^hI
+ring when	zaX
+riprova piu	z@[HJZY
+rispetta i	sN]
+riuscita a	zB[
+role are	x(H)_
+role can	z(K)[-J
+role cannot	v)[
+role holder	u(H)aHF
+role is	x([IJ^K
+room #	x(JBJZ^
+rotat the	o2YH_KI
+row says	zZG][
+rpc server	u4a6KHJfI
+ruckschreiben geht	x1XFXZKfZ
+ruckschreiben nicht	r5X=[PYY[ZHdJeYfI
+rule and	vN]
+rule for	xG]NIcI
+rule not	uGYHGJZN^
+rule on	zHIN]
+rule so	zGY
+run out	zZY]Z
+run the	x%I0ZHZ
+runn on	xHIR[
+runn the	zBXdJfY
+ruolo di	z*Y
+s affich	z+^HI
+s est	u#^B[HFZZ
+sager att	o#J-]3J9J>I@JD[HHIIK^OZVJZDdYhY
+sager den	z-Z
+sagt das	v-[IJKY_XdZ
+sagt die	u-J3JC]DII[O]W[XIZE
+sagt er	vE]IYXY
+said not	u/ZBJHKJ[O[ZHdI
+sakna i	v3Z=XIIOIV[_Z
+saknar behorighet	x%](Z
+sale market	zF]HKZJ
+sale que	xWX
+sam call	xHKQ[
+sam remotely	zQ[
+same anchor	kA^
+same as	r@IBIHJIJO[Z^
+same cloud	zAX
+same day	s@_ZG
+same ms	xAX
+same page	z#[ZI[J
+same password	m/^@HIJKcZAdI
+same user	o-[@]A]HGZDg[
+samego dnia	x@]
+samma dag	x@^
+samr harden	vQ]
+sap is	z#FH^
+sas token	zHIR^
+satisfy the	u@YH]NIZJ
+say that	zBZN[
+say the	xHIKIMJh^
+says #	v*X
+says access	z(YHY
+says account	x#Y
+says an	zZZ
+says choos	x-ZZJ
+says contact	vEEVIZa
+says disabl	v![HFU[
+says enabl	x!W.W
+says he	xKY]Y
+says i	h+J:^CZHGIZZD
+says im	u(GDXV]ZI
+says it	g!F6X=G@IEJH[IIZH_[d[hZ
+says its	o-]1ZHGIHKYU[ZH
+says lock	o#XHJTZ
+says my	e!X-]CZDJE[H[IFUWZB
+says not	b#J)X+J3G:Y=Z?K@HBJCZDFH@IXJZK[N^UJVJWJXHZ_]KaJdF
+says one	u*Z
+says our	v:J=YHIU[
+says password	n@YIYZIdX
+says reset	vZ]dX
+says someth	ubY
+says success	z/[
+says that	f-I@KBYEZIKKINJO^UJZI_X
+says the	^#]-I/K3K7Y:I@FDHE]HGIaKFNIOXTKUWVIWYXYZD^K_XdYhW
+says ther	uDYG[cWdJ
+says they	z!ZZI
+says too	x>JIJK]OKX[ZI
+says try	v-HIIKJX_
+says user	vH[ZH][
+says weak	zHII]
+says wrong	s/[KKOWZXhI
+says your	u:Jc]
+sbagliata ma	zh_
+scenario occur	z)Z
+schermata di	u+Xb^
+schlagt fehl	s6Y8XZ[
+schon einmal	x@XKY
+schon mal	uK_
+schon was	z9_
+schon wieder	x@_ZJ
+school account	x3HDZHJMY
+schrijft niet	zY[
+scop for	zGZ
+scop of	oG[HK
+scop to	zGXVW
+screen again	z+Y
+screen is	o+E>]HZZJ
+screen not	r+^HFbX
+screen notification	zbY
+screen reset	sHJb^
+screen says	xHHI]ZJ
+screen show	zHX
+screen will	zbX
+screenshot attach	zZY
+script powershell	zgZ
+se administra	xd_
+se aplica	z*[
+se cae	zZ[eY
+se connecter	vBXZ^
+se ha	zBXM[ZG
+se o	v3X:[OXZJ
+se pued	l![4X6YBHHXIZZD_JcXdJfZ
+seamless sso	sH^cH
+second attempt	zB[
+second chang	s@[
+second forest	q8_HHZH
+second monitor	zH[
+second reset	v@^
+second screen	zBIHH]^
+second step	zH]
+second time	u+[@ZBYHGZJ
+second try	uZ[
+second verification	xCX
+secondo la	z-[IY
+secret key	xH]
+secur channel	zHJY[
+security baselin	oQ^bZ
+security info	d+[3J>X?YB^C[IJZK
+security key	v?[
+security question	d#K(H)J*c?HCJDZH^XWZJ
+security tab	n;_HI
+security team	v%ZHHY[
+see a	uO[ZK
+see an	r%Y_X
+see that	u[X
+see the	q#XHWI]LZZI
+see what	xHEN]ZX]Z
+see your	z!Z
+seem to	o*W-^HEKYaY
+seen that	v-X
+seen too	z-^
+segun el	z]Yh[
+segun la	z-[HX
+segundo a	z-Z
+segundo metodo	xCX
+sei falsch	zhY
+sei nicht	xI[V^ZE
+sein password	o7X:XB[VYZG^]
+seit dem	qBYf_
+seit einer	z>Ha]
+seit heut	xZZfY
+seit will	z>[
+selbst zurucksetzen	q)YU[V[ZH
+select a	xJWVXZK]X
+select for	zG]HH
+select group	xHJV]
+select on	zHIL[
+select the	vHX
+selectiv password	uG^HJ
+selectiv phs	zG_HF
+self reset	p(H)c?JBJHEVHZC^[
+self servic	V!J#I%H(F)Y*J-Z/J0K3J7I:I=J>J?I@ICKGJH]KILHMIPJTZU_VaWJYJZ^[I^WaXcHdFeKfChJ
+selfservic voor	zHKU_VI
+sem #	z3_>IOGaK
+sem suport	z1X
+sem writ	z8[HGc[
+send a	v>W
+send code	zHIXZaY
+send me	r7ZH^aD
+senha atual	xh]
+senha da	v2XdX
+senha de	vHXK]UIZH
+senha do	o,ZH]K^ZF
+senha e	p@GBXHJK[N[ZJd^
+senha errada	zhZ
+senha esta	zUY
+senha foi	zBXM]ZK
+senha muito	z-Y
+senha nao	j%Z0[DKHXIKKINZZY
+senha not	u6XHJdZ
+senha nova	s@XBIDJHIIXKHNYZY]]
+senha o	zgX
+senha que	vHJJYN^ZJ
+senha usada	z-WHJK[
+senha velha	x#ZKZZK
+sent me	x?Z
+sent to	p+X7X>YHHZ^
+senza #	z3_>JOH
+senza scadenza	zL[
+server 2003	n(J5eBJHGRKSJVJZHcJfH
+server 2008	r5[
+server activ	z6Z
+server and	s4XHDcZf[
+server cannot	pYYZJ_[
+server clock	zRY
+server connect	uHHRXc]
+server di	zRX
+server does	u5YHXfJ
+server from	v6Z
+server geht	zRZ
+server has	v4Z6[RGfI
+server in	u4^HHZJfY
+server is	i4Y<YHHRXYJcJdJf^
+server lost	z4]HIRJfJ
+server mit	zfY
+server not	k5X6^<YHHQZRIYYcHfG
+server of	z7_cE
+server operator	sP]
+server policy	o5[
+server take	xM[
+server the	xfY
+server time	uR]
+server to	xcX
+server was	s4JHZMHRKcZfX
+server with	x6[HZ
+serveur connect	nHHRZYXc]
+serveur de	zRX
+servic account	g!J#J%_)J,Z0_2YBGHYIJMZPJVIZH^H_IcJeHfG
+servic adsync	xfZ
+servic bus	e9JB_HCSJUKY^cbfG
+servic cannot	zHHZI_^dHeGfI
+servic chang	z@XBZHJVI^X
+servic de	v2XHJf]
+servic desk	o(_*[3K>[?FBGL[VJZI
+servic does	zfZ
+servic est	z)[HHUZfZ
+servic fail	v0[HG
+servic for	v)YUIdZ
+servic indicat	x_Y
+servic is	lB]HFIYSZ
+servic microsoft	zf[
+servic not	lRZcJf^
+servic on	zHX
+servic password	b(J)GHXSZV]Z]^HaZcJdHfIgW
+servic principal	v(Y-IH_
+servic reset	b(I)X=HBXDJH^PJTXV]Z^cIfF
+servic start	zB]HE
+servic stopp	uHIf]
+servic unlock	xT]
+servic was	ve]fH
+servicebu window	jHHc_
+servicio de	x2ZcZdGfX
+servidor connect	nHFR[YWc^
+servidor de	u4WRZ
+serwerz connect	zHKR]
+set a	g!Y(H7X<X>X@[HEIJKGW[ZW[J^H
+set adsyncpasswordwritebackpermission	o%aHG
+set azureaduserpassword	xg[
+set but	xbW
+set by	uBZJX
+set for	z%KBKG]WY
+set in	o^Z
+set it	r>J@[HIK_ZD^XdY
+set msoluserpassword	kgb
+set my	z@[
+set on	q@ZHILXQZ
+set password	r%Z(a<]@IBHHAJ[KHMJZH^IhJ
+set so	xZJ^[
+set the	k%Z([@HBJH^KYZDfY
+set to	e%J.XBFHZLZPZZI^]
+set up	[!J#I%X(J)J+b-I0J3I9H>G?ZEYH_IJKIMJNIUKVaXJZE]J^J_JaHfJgJ
+sett for	sCKH^QX]JcI
+sett is	zH]LI
+sett of	o<bHGZJ
+sett the	z(Z@GHZPKZY
+setup page	z+YDYHJ
+setzen des	z&Z
+seul method	z?[HI
+several issu	z*X
+several time	u#]TH
+shar calendar	zHY
+shar driv	zHZ
+shar mailbox	o>GHZ^[
+sharepoint says	zH[
+sharepoint site	vHX
+she can	sB^HHLYZG
+she cannot	v!XZ[
+she change	x>J@YBG]]_X
+she enter	z3JKXOXhY
+she forgot	zZ[
+she gets	zHIN[
+she had	z#ZKZXHZK
+she has	vCFD^
+she is	x9G>[B]HFZH
+she not	xDXHJV]
+she pick	z@XB[IXNJZG
+she tried	xBEZ^
+she typed	z3ZHHNXaK
+she was	s>J@WBYHHV[_Y
+should be	r!E<FHbMX
+should i	o8JBZHJKXZ]d]fJ
+show #	uO[
+show a	o+[3KHGIXNZS[ZY
+show an	n/^0HCZHHS[VZZJ]J^K
+show as	u+K0XH[dJ
+show event	z#]ZG
+show inactiv	uH^
+show not	pMYb[
+show on	zHY
+show someth	vbX
+show that	z?W
+show the	jL[OXR[ZGbXdJ
+show up	lHG[Z]Ja[bY
+shut down	u!^>ZHGZJfZ
+si e	q+Z@WCJDFZ]fY
+si la	z@Z
+si puo	v@XBKH[I[ZI
+sich an	xVXZY
+sich das	z:ZKY
+sich nicht	o)X3ZZX
+sicher dass	zCYVY
+sidan sager	zD]OZZY
+sie das	xdX
+sie ein	x-]@JBKHHI]KZZG
+sie es	v9J@XXYZ[
+sie haben	s+Y@ZCJHJX]ZJh[
+sie konnen	xCYKXVZ
+sie na	x3J>[
+sie nicht	z*Y3X?Z
+sie nie	p(J+[6[?J@JBIH]M[SXVJZXaJhX
+sie sich	vOZVXZY
+sie sicher	zCYVY
+sie sind	vV_
+sie z	p3J4ZHIO]PJZ^
+sie zalogowac	zBX[]
+sie ze	x3YCZOX
+sign and	g<_
+sign in	R!I#J%J(I)I*J+_,]-F3I4J7a8J:H<I=H>C?E@EAJBXCIDCFXGIHaIFJJKGL]MZNGPISITbUIVIXHZY[[]H^EaCbXcIdIeJfJgH
+sign ins	z7]HH
+sign on	x7^HJZI
+sign up	s+JD^HYVGZJ
+sigu con	zMX
+sim card	v>[
+sim is	x#E>ZH[
+sin marcar	x;Yd[
+sin permiso	z^X
+sinc #	z-Z
+sinc friday	xHKYYfY
+sinc he	z!Z
+sinc i	i#W(H)b*G>ZBJDYHCIXMYVJXYZD[X
+sinc last	u-ZCYHGIJKITJUY_]
+sinc monday	r-H9J@JCXHDSIZbcZ
+sinc the	_!J%H)J1H6[8Y:I?IB[GEHaMDNHPYRJSKUXVXYYZG_FbXc]dGhY
+sinc then	jBJFZHHQXR[YXZDc[
+sinc this	o9IKJM[Z_
+sinc we	q1HHH_Xf[gX
+sinc yesterday	zB]ZG
+sincronizacao de	sGYHZMZ
+sincronizacion de	sGYHYM[
+sincronizzazion dell	zGZMY
+sincronizzazion hash	xH]MZ
+sind falsch	x%[,[HJcY
+sind nicht	u%ZV]
+singl sign	z7ZHJ
+singl user	z+XHK
+sitt losenord	xBZ
+six digit	xHHIJa_
+skipp the	xD^HJ
+skontaktuj sie	zZ[
+skriver inte	z0[>KHJY]
+slash and	z3YFXaJ
+slash in	rFaHE
+smart card	rZIb_
+smart lockout	f#JHWTa
+sms a	z>WaX
+sms an	zaZ
+sms aus	za]
+sms code	r>ICYH^ZHaK
+sms for	zaY
+sms goes	x3X>YHK
+sms me	o*Y3I>X?]HGXKZG_Ga^
+sms messag	j3Y>J?[BJC[HZZH]XaI
+sms met	zaY
+sms mit	x>ZHFa[
+sms ne	z3Z
+sms not	n>H?YZHa^
+sms option	z?XH[
+sms or	z>XHJaX
+sms the	x>[
+sms verification	xH[aH
+sms was	x?]BICJZX]Y
+sms when	zNYZFa[
+sms with	zH^ZH
+sms が	s3Y>]?JHIa]
+so ad	x/XJZ
+so cannot	zHJZIh]
+so i	k-Z/X@]BJDXIIKJNJZE][aId]
+so if	xcY
+so it	n3G@JAZDZHXIaKKNJOFZI
+so much	zHZ
+so nobody	vZH^[
+so not	m+X=^DYHHI]aIdG
+so now	zCZDJ
+so reset	x7X
+so tenho	x>JCaDJ
+so that	o%[+[-I3I>[@JBJDKH]KGLENIVXZE^a
+so the	h3Y;Y<X=XA^HDVJZG^YaJhY
+so they	z/Z
+so user	u+YMX
+so writeback	sGZ
+so you	zVX
+soddisfa i	vIXN[
+soit le	zNZ
+soll ich	vXZZJ
+solo il	zCZ
+solo se	z@[
+solo tengo	qC_DJ
+solo una	x@]
+som krav	z(ZC[
+some error	zZ[
+some of	q3Z;[>JHHZ]
+some time	vHJK[f[
+some user	u+JE_KZVXZH
+somebody reset	z6^ZZ
+somebody set	zHJfZ
+someth about	v!ZZI
+someth else	x?]@ZHIZJ
+someth harder	u-X
+someth i	v-J?JCJIIK^
+someth went	iHIZ_b^
+someth with	zBJKJZ]
+son compt	x![
+son mot	o(J:YB[CYDZHH
+sono mai	xDXWY
+sont pas	u%Y3[GXI[ZI
+soon as	v(Y)Y*XVI
+sorry but	xcY
+sorry you	vWX
+sourc anchor	zAI_Z
+sourc passwordresetservic	z&Z
+spac and	x3XIZ
+spac or	z3[>J
+spater noch	z9J@YZ]
+speak of	zNY
+special character	lF^H[IH
+specifi user	z-ZBZHINJ
+specop password	sJ[
+spelnia wymagan	uIZN]
+spelnia zasad	xN]
+split password	zgX
+sprobuj ponowni	z@WTX
+sql login	zHaNFZF
+srodowiskiem lokalnym	xc^
+ssl inspection	zcY
+sso com	zH[cJ
+sso was	zHZcJ
+sspr and	pT][G
+sspr at	z@]ZFbX
+sspr bricht	z^[
+sspr con	zPXZZ
+sspr da	z!Y
+sspr ein	z/ZHYgJ
+sspr fail	m![A]HFJ[KXNJZF
+sspr for	m!I(I)_*J@JH]PIVEWKZJ
+sspr fur	z)]H[VF
+sspr group	uHHVZ
+sspr in	zH]VGZZ
+sspr is	l@WNGV]Z]
+sspr ist	zVY
+sspr must	zbX
+sspr nao	x3YHJPXbY
+sspr nie	u!H+Z3[HGZJbZ
+sspr non	v+W3YHJVKWYbY
+sspr none	zHHU]
+sspr not	k)J3XBIPXUEV[Z[bY
+sspr on	z)ZPJVX
+sspr reset	vJX
+sspr says	sHJUKX[
+sspr user	zXW
+sspr with	z=ZHG
+sspr without	z7ZBKH_dF
+sspr work	q4X5]BIHIV^ZF
+sspr が	u)Y3[HKUZVKWJZJbY
+sspr の	u+[?JBXDJS]UJXYbK
+sspr 和	zP]
+staat er	xKJQ[ZF[]
+staat in	z9JK]
+staat nog	z![>Y
+staat op	zV[
+staat uit	r!]-K3I;]HHU[^J_IdZfZ
+staff but	x(])IHHP]
+staff not	z)]DZUF
+stag server	zHX
+staller jag	zDKH]
+stammer inte	v3K6]DIHJO[R[fI
+standard account	u(K)_HJ
+standig nach	xHZ
+star det	zNXVY
+star haslo	x#]HIMXhZ
+starego hasla	zMZ
+start again	z@JK[
+start niet	z+ZDJHHbZdJfY
+start on	sBIH[fY
+start the	uBYHH][
+startar inte	v+[HZMIZJbZf[
+startet nicht	vH^ZJf[
+stat this	z:X
+statu page	xSX
+stay grey	zI]
+stay silent	zHJa]
+steht auf	p)W-XPX[XfY
+steht da	z-ZI[
+stellen sie	zCYVY
+step #	r3JC[DJZ[aY
+step and	z@XH]
+stesso giorno	z@^
+still activ	z!Y
+still cannot	j([?IHFMYT^ZH[^bJhJ
+still fail	zKXZX
+still has	r#YHHL[
+still in	r/H1YH[TI_]
+still lock	sTY
+still not	m3H9Y>H@IHZMIO]aY
+still off	v!bHGTJ_J
+still old	x/IHFM^g[
+still on	q1_=XHIRJYJdJ
+still run	z5Y
+still show	xHZdJ
+still take	zMX
+still the	p!I-K/Y9K@JAIHGIHKFOJZa_ZgHhH
+still wait	z9[HJMHXHaY
+still want	pHJMZ
+still work	qLYM[ZI
+stimmt nicht	p,YOY
+stod inte	x3]gZ
+stop at	v9J;ZHGZ]hY
+stop the	sH[]HbZfI
+stop work	z1YHFM[
+stopp after	zHH]^
+stopp for	zHZMH
+stopp on	zHX
+stopp work	nBHHKZ^f]
+stor as	z3^HFOJ
+stor in	z7YHW
+stor without	x3_>JHHaK
+storung bei	zSZ
+straight to	x+]HG[[bI
+strategi de	o*WBKH^NYUJW]ZI
+strategi onprem	zIJN]
+strong enough	zI[
+structur contain	xF[
+stuck at	rZ[aZ
+stuck with	z@^ZI
+stunden warten	xXY
+su contrasena	s:YB]M[UJZF^X
+su cuenta	p!X3[DHV^ZH
+su organizacion	sEZUYWJZJcZ
+sua conta	q3YTWVYXXdX
+sua organizacao	oE]NHU[
+sua senha	q@[BWHJM[ZI^X
+submitt a	sZH][
+submitt new	z%W
+submitt the	zHIZ^
+success resultreason	x/Z
+success with	z/[HJ
+successfully complet	sB[
+successfully reset	vBX
+such as	u+JHXMY
+suis jamai	zDX
+sul pc	xHXMX
+support admin	u(H1_HHZJgJ
+support case	zFY
+support for	xHX
+support user	z#[ZI[J
+support with	z(X
+sur ce	z(XWZ
+sur l	j%Z;X>XHHRWZJ[ZaZb]
+sur la	x([HZ
+sur le	i>IBJDKHEJ[LZM[TZYYZJaIb[fW
+sur les	x5XJX
+sur mon	s9[HIM^ZJ
+sure that	xHY
+swap it	z@_HIZH
+switch from	z>[
+switch off	f![1H>J?XBJHIL]U]VJZJbYdXfZ
+switch on	m)JBYHXUJV^ZIdZeY
+switch the	xU]
+sync account	f!J%b2_@JBIGGH@P_Q[VJZJ^J_I
+sync agent	mH[
+sync and	s0W8YH[NGRHV[dI
+sync box	v4[HFRYcY
+sync cannot	z4XGYHYcF
+sync client	r1bHE
+sync error	xH]
+sync host	vHER^Y]fG
+sync is	q8XGYHJM[VK
+sync machin	r4]GJHAR]c_
+sync not	r0X1K8_BKGXHXMIVHdIfJ
+sync rule	oGaHG
+sync scop	vG]HH
+sync server	Z-K/[0G3J4^5H6Y9JBIGGH@KKMGN]PIR]Y]_JcbdX
+sync servic	j%[0JBZRI]IcJf]
+sync to	sGXH]ZI_GgX
+sync tool	v1aHHfI
+sync user	n7J=XGJZGd_fY
+sync version	z1Z
+sync vm	sHEfa
+sync with	zGYHJRX
+sync writeback	z0YHZ
+synchronisation de	zHJM[
+synchronizacja skrotow	zHXM^
+synchronization engin	s&YGJ_Z
+synchronization is	s8]
+system does	zHXIKKJZ[
+system error	uBHKGZa
+system is	z!F3]HZOG
+system not	xBJDIH^KH
+system says	z:]HFI[ZH
+t il	zH_
+tab of	s;]HHZZ
+tack for	z9]HH
+tag andern	z@X
+take a	n<]BHM^ZI
+take it	n@JB[HGIJZHgZhZ
+take my	u?X@HH_IHKFMH
+take the	pHZK[MX
+talk to	r4[8J9^HDYY
+target found	qG__IdI
+te kort	xI^
+te makkelijk	u-]
+te raden	r-[
+te resetten	z%Z(^ZJ
+te stellen	v(]@JBZ
+te vaak	u#X-]XY
+te veel	s#^HJX^
+te wijzigen	x@JL]^Z
+team and	z%[([HHMJgX
+team cannot	zHX
+team channel	zHX
+team keep	xHXMZ
+team meet	uH^
+team not	vHYMXVZZJ
+team phon	zHX
+tego samego	v@]bY
+teken in	zF[HKI]
+tela de	v+Yb]
+telefon nem	z3HD^
+telefonnummer im	v3]OJ
+telefono e	z>Y
+telefono ni	z3ID]
+telefonu w	x3Z
+telefoon kwijt	x>Y
+tell me	d!Z([-[.]3I9E:[>H?JBGCJDHEJHII[KXNXOJV[XKZI
+tell the	vD[HHIGKHNZTY
+tem as	x(X=Y
+tem que	z:]@Z
+tem um	zCZ
+tem uma	x-X=XNIWZ
+temp one	xKILYh[
+temp password	m#I@ZBIHHIJLcMHZG
+temporairement verrouill	vTZ
+temporarily lock	kHKT]
+temporary connectivity	pc[
+temporary one	v@IBJL]ZIhZ
+temporary password	o@YBJH[L]ZH
+ten minut	m-[/H@XHFM_ZJ
+ten sam	zA[OZ
+ten year	z>YHJ
+tenant and	v:XWZ
+tenant can	zUX
+tenant has	zHIS]
+tenant is	x:[=]HH
+tenant policy	z*W
+tengo el	zCZ
+tengo que	zX[[Y
+tenho mais	x3J>^
+tenho permissao	z(Y
+tent mais	z@[Z[
+tentativa aguard	zXX
+tentativi attender	zXX
+teraz nie	z=Z@JHIK]ZI
+terug naar	zK]ZEb^
+terugschrijven in	zH[dWeX
+terugschrijven niet	zPXdHfYgZ
+test and	xHJU[
+test user	q;[BX
+tez nie	z-[
+than #	q2Y@GH[RZ
+than a	z@]
+than once	vA[
+than one	mA__G
+thank a	u9^
+thank bye	z9Y
+thank for	p9aBXHGZE
+thank you	l+Y9[@JB]HI
+that a	s-[HHaZ
+that are	z!]HJZJ
+that arriv	v6XJW
+that be	u5XIXK[LWZJ
+that check	vJ^
+that cloud	xHY_Y
+that did	zB]HGZJ
+that does	zHFNGRYV[f]
+that forbid	z^^
+that harder	v-Y
+that i	l*Y@ZDWHEIJKZNZOJPJZZ
+that is	mHZK]^XhD
+that it	p>[HIXZZJ
+that its	vDXVY
+that ive	xDYH[
+that make	q-Z
+that my	o>YEZFXKIV]WHZHhZ
+that not	i-G4Z9J>F?J@JBJC^DILYO^VHZDhY
+that number	z3J>]HJ
+that object	z;]HG^X
+that one	o-]9I@JK_ZJ
+that option	v[X
+that ou	x%YG]HH
+that our	z1XJWUX
+that page	x-J?ZHFIY[]
+that password	i(K)[-J@JBJHaKHLJNIUWZJ^I
+that phon	u>Z
+that reset	s%[)K=JBGHFU^VEZ^
+that set	x+IGEH_gX
+that she	zBZZZ
+that site	zMX
+that some	z;X
+that the	^4J@[BZHEIIKJUJVJW[Za^[cJeJ
+that their	xJW
+that ther	x_X
+that they	o>]BZGXHE
+that user	o%J(^@ZGZHEJYPYVJZG^IdJ
+that was	o4[9Y>[BIDHKGO[ZJ_W
+that we	v!X
+that what	zSXVYZK
+that why	r!Z1XIYZI
+that you	vNXZXaYfJ
+that your	z3K>IBEHadX
+the #	qHHKYg^
+the access	x-JH^
+the account	Y![#I)K,[2H3H@IAIB_CID]H@IKLXPYTZVEZB^b_E
+the acl	v(KP]
+the ad	f#X%]2]8[BHHANYPJTXZI_[
+the address	v3[HX
+the adfs	z7Z
+the admin	b,_:Z?KDJH?MINYOZPJSXV]ZGeKgY
+the adsync	xHHf[
+the agent	s0a1JBIZJfH
+the alternat	vHY
+the app	c%J(_*J+H-J3I:J>]?b@IBIC_DGHIIIKHNJVJZD^IbIgJhJ
+the application	u([BYHAN[ZGf^
+the articl	sHZ
+the attribut	xP[
+the audit	l-J/ZBGEZH[KFVZYXZZ
+the authentication	x3WH[
+the authenticator	d(I*[>^?]CKHEZJaZ
+the authorization	z)[UI
+the b2b	zHX
+the backup	vH_fJ
+the bann	q-IH^
+the baselin	zH[QEYZ
+the bottom	x>YHJZ^
+the box	pBEHIKXZI^_dIe]
+the branch	s4FH]cX
+the browser	k.XB[H]cHhZ
+the button	x(]HFZ[
+the call	v3Y>J?[HFa[
+the captcha	o@JBJHZII]a
+the chang	c#J%J(J-H/F@FH?JZK[LXM_ZZ]KcKh_
+the change	xB_HF
+the checkbox	xe[
+the choic	x?Y[Z
+the city	z-Y
+the clock	uHIR[ZJb[
+the cloud	V#D%J(J/_0H3J6Z>J?K@HAGBIH[IHKEM_NHPIRISKTcVKYJZD[H]J^G_[bJcDfFg_hI
+the code	^/J>b?I@KHAIHKIOHZ[]baahJ
+the company	h7Z:H>Z@IBGHFIHN_VHW[ZD[Kd[
+the complexity	xIXKXNH
+the computer	s@Y
+the configuration	z,YEY
+the connect	b4^6XHCR]Y]ZJeZ
+the connector	c%G(J2a4[8I<_BJGIHIIHQ^ZI^J_ZcK
+the corporat	vN[
+the correct	z%XHJNGV[ZGc]
+the country	r3^HJaG
+the ctrl	zHY
+the current	h-X9J@YBXK^NGZJhZ
+the custom	v-IH]
+the customer	s(X/Y@ZHGNJ
+the day	z@^NJZK
+the dc	a(J-J0Y1J4[5^9J<[=J?JB[H?IJJdKEMINHQZVJZF]J^K_KbJcEdKfIhJ
+the delegat	x;ZKIP]
+the desk	s>H@YBJHJLZN]ZX^Y
+the devic	r>JH_KIbX
+the digit	xHGIKKJO^a[
+the directory	k&X3_BZNXU[VE_I
+the dock	zHY
+the docs	zHY
+the document	zHIZ]
+the documentation	xHY
+the domain	]#[%G(J-J/^5K7J8XAIGJHGIHJ]KHMINcP[RKSJVJZG^J_IaJcJgZhJ
+the door	uHZZHb[
+the email	m?JCYDFHHOXZ]a[bG
+the end	g,Y/J3I9I>F@GB_CJDJKYNJXJZ[]H^ZaGeYhI
+the entra	c#J/YB]HJJINCT]ZJdXgZ
+the error	pBHHGIEN]S]Z]]J
+the event	nBZGZHFN^dIhI
+the exist	s8YhY
+the extra	zHIIJJ_ZI
+the fail	r;^HENJZ^
+the featur	sHDU[VYe^
+the file	zHZ
+the filenam	s2]HJ
+the filter	oHGJbNIZJ
+the financ	rH[
+the firewall	pH[ZJc]gJ
+the first	k!J8Z>H@ZC]HKIJZ[bJhY
+the flag	zHK^[
+the follow	o@YHHIZdY
+the forc	vLX
+the forest	v8^EJHH
+the forgot	n7J:I>WDJWZZ]^Z
+the form	rHFIYZZh]
+the four	s*YHIN[
+the free	v=aCIHHdG
+the full	v4]HIIX
+the global	r-Y
+the gmsa	z0ZZI
+the group	h>J@XBIHENGPZVeZHdJ
+the guest	sHXRZ
+the guid	u=ZH[ZX
+the help	x9Z@YBIHZZF
+the helpdesk	o*Z9JDZZ]bK
+the home	o:bHH_I
+the hotfix	z5Z
+the hr	x0EHbZJ
+the internet	x-]HEZHb[
+the intranet	qH]N^
+the intun	z)Y
+the issu	r%Y
+the key	zH[]I
+the keyboard	x#ZHJ
+the kiosk	xG[HDZJ^^
+the lab	s8I?EHb
+the lake	z>X
+the laptop	oBIZW]Wb[
+the last	a#I-J>E?HBGDJGJHZIEK_MINWO[PJTIVKZa[J][bJeXfIhJ
+the ldap	r5Z
+the leaver	x!b@JHEZG
+the length	p2ZHFV[
+the letter	s/K=XHFIJZ^h]
+the licenc	u=_cF
+the link	iGZHIZYb_
+the list	k-E1K4J>I?bCKDIHFIJK[Q[V[_JcJ
+the lock	e!I#Z@JBKHBKIT[ZE[a]Kba
+the lockout	vT[
+the log	h&^6X@JBJHHIJZX]^
+the login	i#_-J7]HEIZTKXJZEb_
+the logon	qHFba
+the m365	xHJMYTZ
+the machin	zHDc[f]
+the mailbox	v>[
+the management	q%XHIe[
+the maximum	xHZ
+the meet	qHa
+the messag	k3J>JBYE[HDWXa^
+the method	x?^DIUIVJ]Y
+the mfa	vH]aI
+the microsoft	d#I/]7ZBJHHT[ZJaYgY
+the middl	sHI]_
+the migration	vHYK[ZH
+the minimum	k1]5]IYNI
+the more	z+ZCIDY
+the morn	v#Z@Y
+the msol	g%J2];]Q]
+the name	n-[F]HIIZKJ
+the necessary	zD[
+the network	zHIMXcY
+the new	V#H(F)J*K+K,K/]0K2J3J4I5J6_7I8X9I:I=I>F?K@EB]CHDGH=IFK^LFMdN]OKPJRJTJUIV_WJZH[F][^I_HaIcZdIeJfFh@
+the next	m@bKIPZhI
+the note	x@YH_NJZI
+the number	_+a-J3b9J>_?I@FBGCXDDIBNJOJPJX[ZD]IaZhJ
+the object	k![G[HG^[
+the offic	f)W/X3Y9]=J>HMaNJTFZKaKd]
+the old	X!G#]%J(I*J+J,J-I/Z1G3G4I5J6J7J9H:J;J=J>I?H@DA_BECIDIFJGIHHJJKJLIM]NGOHRJTHUJVJXJY_ZA[I]I_[aIbIcIdJfIg[hg
+the on	c/I4^BJE]HYPKTXZG_]fY
+the onboard	z,[B]HGeJ
+the one	d+J-J/]3G>X?I@IBJCHDFHCIIKbMHNJOcZB]IaJh^
+the ones	xK[OZ
+the onlin	v/[HI
+the only	q4Z>X?[CIHI
+the onprem	l!]([/WB^EIH[KJNJPH_KdHgJ
+the operation	f8XHIZ]_X
+the option	k?HBXH^LYZI^]dY
+the optional	zHId^
+the organisation	i:IHZIGN_UZW[cK
+the organizational	xFZ
+the other	j)Z?]CFG[HDf]
+the ou	e;]BJFdGJVJZF_J
+the p1	zH^ZJ
+the page	Z!I#I(J)Z*I.^/I3J7G9H>Z?^@FBFCIEYHEJJKIMJNEOFSHTJUbVXWXXFZ[[]][^I_JaGdZgKhE
+the partner	z8[
+the passcod	zHHa^
+the password	L!G(])H*X+I,I-Y/_0H1I3I5J6Y7a8I=H>J?E@IAJBIC[DXEIFJH<IbJYKJLEMXN_PIRJUEVEWIXJYIZX[F]F^YbWcIdYeY
+the past	z%JJKK]
+the pc	k#[/^BJHFJZMHXKb[hY
+the pdf	zH]
+the peopl	xFWG]HI^Z
+the permission	u%[(ZHBP]
+the phon	^!J#H+J-J/J9K>[B_CHDEHBIJKHNJO^U[VJXJZH]YaabIhW
+the phone	m*J/K3]>K?XCJHIg^
+the pictur	zHJZWb]
+the pilot	uB]HEV^ZH
+the pin	r>JH[ZIbY
+the plant	zaX
+the policy	g-G@ZBZCYH[IIJJKFNZVZWIZK
+the portal	a%J)K0[1^7J:G>J?Z@XBJD]HDIYJYMYN^SITJUXVJ]I^IaIbGgC
+the power	zH]
+the preferr	v4[
+the present	xZHh^
+the previou	n#^@JHDKZMYZIg]
+the printer	qH^NW
+the privat	x3^>YDJHE
+the problem	zFYZJ
+the product	z-YHGIIJ^
+the projector	zHZ
+the provision	v0HB^HK
+the proxy	oHYZIbYc[
+the reason	p3X@XHHIGJXN_
+the record	z#GH]
+the recovery	u>^HG
+the referenc	s#Y
+the register	z3J>^DJHEOX
+the registration	j+Z?KD_
+the report	z)[]X
+the requir	mHI]Xe[
+the requirement	pBYC[IHKJ
+the reset	N!_#C%Y(C*Y+G.]0I1H3F5G6I7Y8F:H;J>]?Z@DAWBZCGDGEGFIGFHBIGKFLHNYO[PDRHSYTHUFWCXZYJZa[F]b^Y_FbadGeJfEgChG
+the rest	q)WBJPZVYZ[
+the right	j%b@EBIKHP[VFZJ^]
+the robot	z3]HIaW
+the rule	o/Z@YGWHGIXNZZJ
+the same	Z!I#W%J(I*J/[0H1J3J7J8J9H:K=I>J?J@]A^BEDJFKGJHHIDKbMIPZRHZ[[G]I^J_JaHcJdHfJg[hI
+the scanner	vH[
+the school	xK[gZ
+the screen	s+FI]LZZ[
+the screenshot	xHaZE
+the second	k@]BZCZHD]]
+the security	h%Z([;^@K
+the self	u)[ZKaY
+the server	b4J5X<Y@IBJR]YXZH_]cHf]
+the servic	e%Y([,Z2J3Z>Z@FB^DZIJUHVJZJeH
+the set	z+[HIJ]
+the sett	oH]NYU[
+the setup	vD[HX
+the shar	r#YHYZF^[
+the shop	z>[HHZKbZ
+the sign	k#H7XD[H[T]VJZHaGbY
+the sim	x#EBHHbTE[F
+the site	n-_9JHAI[XZZIcXhZ
+the sms	e3X?GBHC]H^XJZC]Ya[
+the sourc	vAZ
+the special	zHFI^ZJ
+the specifi	x-ZBYHH
+the sspr	mDYHHVZ
+the stor	v-H3X>JHYIJO^
+the sync	V!H#I%b(J)J*K+J-I/Z0D1b2Y3G4]6Z7K8H9H;J=I>I?J@GAICJDIFJH>IHJIKILKMEN[OJP^QXR^SJTJUJVHXJY^ZH]G^I_GaJbJcadEfZgJ
+the system	h+]-J3[>J@[B[D[HEIFKXNIOFZ[hJ
+the tab	z][
+the tabl	x(IH_
+the team	xHYVZ
+the temp	q@ZKHLZh]
+the temporary	vBJH]ZIhZ
+the tenant	j)[-]=JBYUHWY
+the threshold	zHY
+the tick	z^[
+the ticket	x!FHbZD
+the time	n>JBHC]HaKIMKR^ZF]J
+the token	v-Z
+the top	zh[
+the train	z>JBJHGZJ]^
+the tutorial	x@GHa
+the two	qCJH_
+the unlock	m#JBIT^ZF[^
+the updat	x5ZHYMI
+the upgrad	v1DHXZIdZf^
+the user	R!C%E(^)F*I,J-F1J2K3[4H5K6I7G8F9J:[;]=Y>G?C@[A]B^CJDZFJH;KJL[MERJSITIUHVIYI[H^__ebEcHdEeFfFgIhX
+the valu	uHIN]ZJ
+the vault	xHaKF
+the verification	k+YCJHHXW]Xa[
+the very	vK^
+the vm	z6[RX
+the vpn	s4]
+the wait	z9GHDXa
+the warehous	zHXZX
+the web	kH]IFJYN[TZZGbZcH
+the websit	zHGI[Z[
+the weekend	o#X1GHHZ^f_
+the whol	o3J@YO[U[VYZG
+the wifi	vHX
+the window	d?ZBJMXZZ[X][bJ
+the wizard	e,aB^GZHEZGdZeZ
+the word	v-]HH
+the writeback	m6YGZHFdIe[fX
+the wrong	h@ZH[IJOJR^ZDg^
+the year	z-H1WI]
+their account	qLY[Y
+their authenticator	zHX
+their home	q:Z
+their identity	xXY
+their mfa	vHZ
+their new	zBZHIMX
+their own	m(I)Z-K:Y@ZHHUZVYZI
+their password	^)K*Z/J7J:Y@ZBBDYHIKGMIUJVZ[_d[fYhI
+their peopl	z8_GIHJ
+them to	oWY
+then i	x@[
+then it	rBZC]HGZ[aJ
+then nobody	zf]
+then not	vHKR]ZFc[
+then reset	z1XF[QYZH
+then says	sKHh]
+then the	o/X@JHGLYP[
+then try	x#[ZI[J
+ther a	d!J(G-Z/I1H3J7J9Y>J?HA]BFCJDJGJH[IIKJNJSKUJVKX[ZZ]J^Y_IbZcHhJ
+ther an	p9GSaZI]Y
+ther any	u>J?ZBHHDNYTZZ]bJ
+ther are	mA^GZdJ
+ther is	g(Z*J+Y-J3Y>H@KBID]HDWW_ZaKc]
+ther not	h*K9H?ZCJD^GZHEIXKJWXZHaYbZ
+ther was	o9J>HBJD^HEZ_]J
+thes account	vHKLZ^Y
+they all	zHJ
+they are	o/ZHJOX
+they attempt	x#H?WX[
+they can	o>]BZHF[X
+they cannot	o@WG]HHVWZIgY
+they get	z*YHJV[
+they have	x3[:EHY
+they need	zLW
+they not	s?ZHIaY
+they phon	z!ZGXZK
+they say	u3I@YBJHII]OXU]
+thing is	zZ^
+think of	xIZKJZJ[Y
+third party	i-H.X7_@IBJIJJ[KIZEbY
+this account	r(Y)J;XDXHJ^[
+this articl	xH[
+this did	z%Y
+this email	zH_ZG
+this error	vHIPZZY
+this event	o!YBXHIZY
+this featur	o=ZUXV[
+this happen	z9ID[HFZ[
+this is	j:]@ID[HJKKZWcX
+this management	r8^
+this mean	z9IHFZ^
+this morn	f9I@cHIKGM[Z]hK
+this not	v:Z
+this on	zV]
+this one	q%K9[@HB[HGP[ZI
+this ou	x%^(E9J;ZGY
+this out	z9[
+this page	z?HH_
+this password	i-Y@]HDIKKXVY
+this scenario	x)XHYJI
+this screen	z+Y
+this servic	zVZ
+this situation	zdX
+this tenant	vVIW[
+this time	j+Y9I@FB_HHKYVWWXZEcX
+this user	b#Y%G(_)H3[=]?I@IA]BICIDYH@LYNXPZUGV^ZB_K
+this week	u9F@YH]N]VJfI
+thos user	v7Y
+thos who	x@]HIV]ZF[Y
+though i	u+]HEMX
+though my	z+X
+though the	vHZOHaZbX
+thre days	x@ZHJ
+thre of	sIZaZ
+thre password	zHGIJKbZG
+thre time	qBIHHKFXIZaaY
+threshold is	zHY
+through a	zHHV[
+through at	zBW
+through authentication	vHZ
+through graph	z([HH
+through o365	zNY
+through on	zBW
+through our	z:Y
+through the	f+Z?JBXD[HFKIN]VJZX[K]XaKgZ
+through writeback	zPX
+throw an	zHJ^Xe[
+tick in	oG_HIZJ^]
+tick requir	zL]
+tick so	zGZ
+tick the	uHJZJdWe^
+tick user	xH^^F
+tien la	v#[7ZHJKJ
+tien permiso	x%Z
+tien un	z3X
+tier #	z!H(Y2J3JCJHGPaZI
+tijdelijk wachtwoord	z@[L]TIZJ
+till det	u9H>WB[gY
+till the	xfW
+till tomorrow	v@[XY
+tillbaka till	z-H>HHJK]ZJb^
+tillbakaskrivn av	q%[6]HJZJd]fI
+tillfalligt last	zT[
+time and	o#[@KHGR^XYZG
+time becaus	qVXWXZJ
+time befor	u-XMX
+time drift	xRZ
+time i	uBYKY
+time in	o#Y-[@GHHTHXaZI
+time is	zH]ZH
+time it	u3J@WKJOXZ]
+time not	u+YBGHJRWZ]
+time now	z#JBIDZKJXWZ[
+time on	pHZRY
+time out	x/JHIR^ZJc]
+time to	s#XHFM_
+time was	zR^ZG
+time with	u#JHJT[
+time within	zXY
+timed out	v]]c[
+tipo guest	z9K:aHI
+tls #	Y!J(J-J1E2J3G4H6J8K9J=I>I?J@HBGCIDJH]IHKHMINJOJPJRGSJTKUJVIXIYjZG_KaIbJcEdHeKfGgJ
+tls inspection	zHJcZ
+tls version	zHIY]
+to #	e>JCWIZK_PZZH
+to a	^!J(H-J2X3J4Y9[>X?IBIDJG]H[IHKZMIOIXKYJZD]]_[fJ
+to accept	x:EH]KXZHaZ
+to access	q%IBXH]
+to acquir	x3KHFQaZG
+to ad	j!I%Y(J-J/[0W4[:J=J@JHBKKPIRJTJZG_]bHd_fGg^
+to add	z(K)J*G+J8I>ICIDJH]V^
+to admin	s%I*_HFP[QYdH
+to allow	r.Y
+to an	p>EHZK[M[fJ
+to another	m!Y(Y9H:H=X@JFKHbKJZI_X
+to approv	vZIa]
+to ask	v(J*JDJHGV[Z^
+to be	^!Z%F(G)J*J-X/I3_4J5]:J=I>H?I@YBGC_DEEIHBIbMHNIOXPZQXUKV]XJZD[Z]I_JaJcJdZgJhJ
+to block	x.XHIaY
+to catch	vHGM_
+to chang	Z(^-J.]>H@IBGH<IIKHL_VGZa[J^a
+to check	x9JCJDaEYIJZJ
+to choos	m#J-H@[CZHXL_NKZJ]I
+to cloud	vH]
+to come	u+YHJX]
+to complet	jO[SXdX
+to configur	m%K=JHZTJWYe[
+to confirm	x+ZHY
+to connect	v4J8]HHMY
+to contact	sCJDZHFVXZ]dX
+to continu	x.Z
+to creat	xHX
+to date	z+DHa
+to defin	sHIWaZH
+to disabl	xH]
+to do	n1F9F:K=Z>JBbHFKHZ_]JhJ
+to email	r*Z>^?HDJYJaK
+to enabl	h)],Z=YBJHFUYVYWIZI[]dI
+to enter	v+[>IDHHFK[O[ZIhX
+to entra	rGJHGT[YY[Gc^
+to exist	z-[
+to expir	xHHKYZ[
+to factory	z>YHZ
+to fix	z8X@ZE[
+to forc	xHX
+to get	g,Z-I3Z?Y@^AXHEIJKIZ]aIeHhI
+to give	v([*Z@ICIHGIJZ[gX
+to go	r+Z.]:[>IEJHFUJZF]Z
+to guess	h-_HJ
+to haslo	sKXZY
+to have	p-J9IH_KXZGaX
+to his	s+]/Z:J@JHGZZg[
+to includ	zF[HJ
+to install	z0^HG
+to it	v>ZF[HGIJKYZ[
+to just	uHHK][Z
+to keep	n@^HFK_ZE[X^YhF
+to know	u+KH^LI
+to let	v=X?XBYHGZIaY
+to live	z-J@aHGNI
+to load	uZKbZ
+to log	m!J>JHbZZaG
+to login	sH_aG
+to look	z9[ZW
+to make	f+ZBJDXHHKJLYQ_
+to me	q9[HFVZZIaZ
+to microsoft	v>Jc[dX
+to move	vH[
+to my	c!J*J3J:^>a?Y@ZBJCIDHEJH^IJMWOKUIVIZD]JaE
+to none	o!I9J>H@JBHH]UaaJ
+to not	p%YH[
+to offic	zHY
+to okta	z7Y
+to on	zHHc]
+to one	v:]
+to onprem	zgY
+to our	m%Y4[7_:_GJHDZJcI
+to perform	p%](GHIPX
+to permission	z%W
+to pick	v@YHHLZ
+to prevent	pTZ
+to prov	u?[DY
+to put	xU[
+to re	v+[
+to reach	x>[@KD[HZKGcJ
+to register	g+d>J?JCGHFZJ
+to replac	x@YZHh[
+to reset	T!]#Y%X([)F*[+J-I/H0K3J6K7G;I=F>Y?_@XBJC_FZGHHEIJJJKGLIMIOYPFTIVZWFXIZZ[Y]I^F_HbFcIdHgGhH
+to resolv	sHKZYdY
+to restart	z+XH[
+to run	xH[]Z
+to sam	iHZQY
+to save	z=[HF]If]
+to see	x#Y-IHGNYTZZH]Z
+to servicebu	uc[
+to set	i%^([+F-K<]>X?K@JDGKZZE^J
+to sign	kMYT[
+to sms	u>_HGaJ
+to start	u0[HGfW
+to stop	z)[HXgJ
+to switch	u!])HH[ZFh[
+to sync	vGZ
+to take	xEZHHK[MY
+to team	u:X_X
+to that	v>]HI
+to the	T!F#I%D(G)K-I0X2J3J4[5J6I9F:I;Z>]?J@GCHDEEJFKGFH_JJK]LJNXOJRJSJTHVJWJXIYJ[I][^H_WaGb^cXdDe]fHhH
+to this	u9[HZKI
+to turn	v-G:X;ZH[VXZJ
+to type	xKHOXh^
+to unlock	eBZHJTHZH[_
+to updat	o%I([5]BHHEKHN^^IhZ
+to use	a(J.F4Z?Y@ICJDXH]UGV^YZZIbXdFeJ
+to verify	g#I*Y3F9H>J?J@JBJCYDbOIXYZI
+to wait	i@_HCM]XZ
+to what	z4YHFK_ZE
+to window	vB]ZGgX
+to work	qBIZ^fJ
+to writ	u%ZBXGXHJ
+to your	q+F7[:^DHEJHWUIZJcW
+toda la	zUY
+today and	sB[ZH
+today i	x@ZSY
+todo el	v-[BIHZMJUY
+toegang geweigerd	x%ZP]
+token are	zHKRZ
+token could	z,Z
+token de	x,^HJ
+token error	s,Y
+token for	z,_HJeH
+token issuanc	xH]
+token not	z?_HFR[ZE
+token sas	xR_
+token with	z,]ZJ
+told by	z%Y
+told it	u7[@YD]HIZI
+told me	o(J9I>JHEKKVKXZZb
+told my	zZH^[
+told that	r)[@ZHIUJVZ
+told the	s@YDZHINKZIdX
+told to	u4ZHIKYV[YYdX
+tolto il	z-J4[?]BICIHIU[
+tomorrow to	z@Y
+toner low	zH]
+too common	r-^
+too early	x!]@[HJKIZK]X
+too easy	s-XIY
+too late	zDZ
+too long	m2bHFII
+too many	[#a-_3X9H>K@FBJHYIFKGNKOIT]X]ZGaHhK
+too often	oX^ZH
+too old	n0Z1_4J5^HZKIMJSJTJdIfIgF
+too recently	x@YNYZJ
+too short	q-JHYI[NK
+took a	x8X>[BZHG
+took it	q/[B]HKZJ
+took the	u-Y/Z8ZBZHINJZJ
+tool is	v1^H^RGfK
+tool on	zBIJ]
+touch the	z1[HINZZH^[
+tous les	z.W
+tout le	x-]9[@IBIHFKJU_ZK
+tout les	vH_MH
+tout seul	zBZVW
+trie for	z@KHGXa
+trie our	z:]HG
+trie to	m![%Y([HYPHVGZI
+tried #	s@KN[ZX
+tried again	v@^BYKJZH
+tried everyth	xBJNIZ^
+tried it	v@JBEXYZ^hX
+tried the	o>J@IHJK^^Za[
+tried thre	zHJKHXKZ^
+tried to	e#E@[BJHFK_OZT[XXZJ^IhZ
+tried too	u#GHHXaZH
+trocar a	r@HZ_^WhI
+troi fois	za^
+trop courant	z-[
+trop court	v-JI_
+trop de	n#X@KHIXa
+trop facil	u-[
+tropp volt	xX]
+troppi tentativi	r#[XY
+troppo facil	v-[
+troquei de	v>X
+troubl with	zB]SXZK
+try again	c#X+J9G@BBGHFIKKGX^Zc[JcY
+try another	z-Y
+try any	x@HBIKKXaZC
+try for	zHJXGZ]
+try is	z-HHIK[NZ
+try to	b*W@^BIHHK[LHZ[^GaY
+tunnel app	zH[
+turn away	x-[@YHIKINX
+turn down	p-[@[HGIZK[
+turn it	s!^)J/[@JN[UGYKfGhJ
+turn off	b(K)]*I<Y?ZCJHHRKU]VJYZZHbZ
+turn on	_!H%K(I)^*K,Z-J3K:I;Y=I?J@JBIEJHEJKNHPIUaV]WIZE^HbJdYe[fJ
+turn out	rRY^[
+turn the	x4IJXN[
+tva metoder	v*]
+tva verifieringar	z*ZCXHI
+twee methoden	x*_
+twee verificati	v*[C]HH
+twic in	x#H@WTZ
+twierdzi ze	xh]
+two account	zA]PK
+two ad	uA]
+two contact	zHX
+two different	x/WHIgZ
+two digit	rIGJZO]
+two factor	v3JHZ
+two forest	vAXHZ
+two gate	u*ZCXHJ
+two hour	z#J@^H[KHXKZJaG
+two method	o*GH_
+two month	zKZZI
+two of	xAZ
+two option	x*X
+two password	q/]@JBJHEKZM[NJZEg^hK
+two proof	s(J*aHG
+two user	vA[HIPY
+two ways	v*[C]HI
+two week	v3Y@ID[H[KGZI
+two year	vK^ZF
+twoj konto	zTZ
+twoja organizacja	zEXUYWX
+tylko jedna	zCX
+tymczasowo zablokowan	zT[
+typ the	x#XHJ][
+type guest	x(J:_HI
+type my	xKHOXh[
+type the	vOXh[
+typed a	z@]ZE
+typed it	r3IB]IJZY]YaJhH
+typed my	s>GIJKZO^hG
+typed the	r3ZIGKI]]aIhX
+typo in	u3]@YHY
+u hebt	v(Z@[BJXXZI
+u kunt	xC[WZ
+u mnie	z(WV[
+u nas	z@[HKUZdZ
+uber das	xZY
+uber die	u%Z(X>[BJCIDZHJ
+udalo sie	x/]B]ZJ_J
+uit het	z3H?[HJOJT[a[
+uit op	x!J;^<YHJUZ
+uit voor	x(H)[*JU]
+um dia	x#I@^HKX]
+um erro	v3JOYSZZY
+um grupo	xPX
+um hilf	zZZ
+um metodo	z?[HG
+um problema	zSZZX
+um unbefugt	zTZ
+um usuario	z;XXXZZ
+uma hora	vX[a[
+uma palavra	x-YKZZK
+uma politica	x*XNHW[
+uma senha	v-X@ZBJHIKHMKZ]
+un altra	o-J:^@_DYHGIIKYZH
+un autr	s@[KX
+un chiffr	x3[IXOI
+un companero	zHY
+un criterio	x*YWZ
+un dia	s@_HHX[
+un error	o2Y3X@JEYHDO]XJZb
+un filtro	xJXa]
+un formato	z3Z
+un giorno	u@]HIX]
+un group	vP[
+un grupo	vVZ
+un gruppo	vPXV[
+un jour	v@]HGX]
+un messag	zZ[
+un metodo	v*X
+un mot	n-^HEIGK]NX
+un nouveau	pKJZY[[
+un numero	r3D>XI]OGX^
+un ora	x3JHIOJX]a[
+un problema	xBJZ]cZ
+un robot	z9^HJ
+un segundo	v8ZC]
+un seul	u;Y@[C]ZH
+un solo	r;ZC_IJZJ
+un usuario	vX]ZX
+un utent	zHKOKXZZZ
+un utilisateur	vZ[
+una contrasena	pHHIIK[NWZ[
+una directiva	x*YWX
+una hora	vX^ZJaZ
+una licencia	zH[
+una licenza	x=ZHZ
+una maiuscola	zI[
+una nuova	z:[IJKJZJ[]
+una password	v-W@WHHIJKKZ]
+una persona	z9[
+unauthoriz use	qTZ
+unavailabl when	x4[
+unblockuser true	vB]
+und das	z-Z@WKKdY
+und der	r0YNYcY
+und die	v>ZCXGX
+und es	u>GHEK[ZYa_
+und ich	r-Y>]@ZB]HIKIZJ
+und jetzt	x#[@Z
+und kann	r#X>W
+und leerzeichen	z3^IZ
+und will	z@Y
+under the	nBJHFZZbahJ
+une deuxiem	xCX
+une erreur	r3HHJOZZ^
+une heur	v3JHGX[a]
+une majuscul	zIX
+une seul	z?ZC[HI
+une strategi	z*Z
+unexpect error	q&H3^ZZ
+unexpir password	m%c(I-KIJKHLIZF
+unfortunately you	vNXZY
+uninstall the	u?JBIH]J]ZJ
+unknown account	zHJb]
+unknown ad	z&]ZH
+unknown error	k&^H[
+unlock account	pBH[^
+unlock at	zT[
+unlock but	u[Y
+unlock fail	z#G%[HETGZ][G
+unlock her	z#JHIT[
+unlock in	q#JHIT_[J
+unlock is	x[Z
+unlock it	s#]TZZG[H_K
+unlock me	v#ZHI[J
+unlock my	r#[BIHJ[XhY
+unlock not	p#IHHTY[^
+unlock only	u[Y
+unlock option	uBKHET][[
+unlock process	zTW
+unlock successfully	z#JB[TK
+unlock the	k#EB]Ha[G_J
+unlock their	u[Z
+unlock was	z[X
+unlock without	rBI[]
+unos minuto	zBJM_ZI
+uns nicht	z:XZZdK
+unser doman	z7Y
+unser password	z7XN[
+unterstutzt kein	x0XaZgZ
+until monday	zH^MJ
+until the	p@^BHHFM^PZZJ
+until tomorrow	p#J@_HHX^ZG
+up a	uDXHWWZ
+up again	q+]BHHYZX
+up and	zBZHJZ^]G
+up any	uDZ
+up at	v7ZHJZG]Z^Y
+up being	z;X
+up by	x%Z@JHZK[MGVY
+up for	l+W-JD^H@UJV]W^ZH
+up in	x?^DEHI_Y
+up on	p9X>J@YHEZZa]
+up the	n%[DYEYHFRZZY
+up to	z+DHa
+up with	v-]/ZHHNZZI
+up your	u+FH]VY
+updat becaus	s%X
+updat but	zMY
+updat fail	s/YHZN]ZD
+updat it	z3K>[HGKIh]
+updat mgpolicyauthorizationpolicy	v)Z
+updat mguser	m9JHJgc
+updat of	z0]1]BJHEfH
+updat on	r9_BKHEZZ
+updat password	z(YHIZ[
+updat the	m%J(Z/Y1[@ZBIHBKIN_^JfKhH
+updat your	zHIZ^hJ
+upewnij sie	z3YCZOX
+upgrad of	vfZ
+upon submitt	z%W
+upper and	zIFN^
+upper case	zIY
+upper lower	xNZ
+uppercas letter	zIX
+uppfyller inte	sIZN]
+uprawnien do	x%](]ZI
+uprawnienia do	z%[(]HJ
+us to	v*H:YH_
+usa pingfederat	z7[
+usar sspr	zPY
+usar una	zK[ZH
+use #	xK]ZI
+use a	o,Z4[?EH[JZKZZJdH
+use another	xHJX^ZH
+use entra	z0Z
+use it	r-[?]HH
+use my	r?ZHZKZZH
+use password	xVZ
+use phone	u-J?YH[
+use security	x*Z?J
+use self	vVX
+use sspr	o)Y7X:Z=YGYHXVIZJdF
+use that	x-]
+use the	h.F/Y>J?[DZH]YYZI
+use this	r-[HIV[
+use window	x?^HCb[
+used again	zH[KITZ
+used befor	sH]
+used by	x%[A[HI_I
+used for	o,X>^
+used password	x-^HJIIKH
+used recently	zKY
+used that	zKX
+used the	s-[4YHFIIT[ZI[Gg^
+used this	vKY
+used to	j([>K?a@JBGDKHBI[KGP]VKZYfJ
+used up	v#YHJX[
+user abandon	vHJ]]
+user account	p!FAGBHHbIWLKPIVHZJ^J_FdX
+user admin	o!J(])ZHJZF
+user after	zAZHY
+user and	r#H=]HHT[
+user are	m3Z7W:YaK
+user back	z!Z
+user but	z([)[HF
+user by	z(FH]
+user call	zBJZ[
+user can	f(F)X*a?EB]HFZJ^X_Hd_
+user cancell	sZH]^
+user cannot	Z(B)G6I7H>IAJBEDHFKGXHGKILJMJNJO[PYVIZ_[J]J^^_BcJdbfZg[hI
+user chang	sBDH]Z[^GhK
+user change	x@IBJHFJ[M[^Kg[
+user complain	z-YHJ
+user complet	z?W
+user confirm	zB^HHZJ
+user could	xB[ZJ
+user did	x@ZHIX[
+user does	x@YHJ_Y
+user email	zHY
+user enter	q3GHIKZOZZFh_
+user exist	xAY
+user fail	m(K3K7XAJF^GJHFKHUYZZ
+user fine	x)Y
+user flow	zH^ZI
+user for	v=GAXH[XXZY
+user forgot	z@IHKZ]
+user from	j(H8YBJH[PFTYZH^^_Z
+user get	p*Y+Z=ZBIHEU^VIZK
+user gets	o*[HIZZ
+user go	xHDZa
+user got	x#XHJ]YaJ
+user had	u;Z@ZKI
+user has	b!G(Z@JAYBEC^DZIENZTJVHZZ_Y
+user hat	x=YCZHKZI][
+user have	o*Z;]=ZHFMY
+user id	o-JHDI_KJT[ZHg]
+user in	d!J%](X-I/I7I8H;I?J@IA_BHCKDJFXGXHJJYKISJTHVZZX[[^Ia]gG
+user information	x3KHFQaZG
+user is	a!Y(I+Z3_B^DHHFKKTGVFXZZ][J^Z_YgJ
+user keep	z-^HHIXKI]K
+user lock	z#IH]TJ
+user lost	z=[HI
+user may	s(J+J@JS[ZG^]
+user must	u@Y
+user name	o+X-JH]IXOJZJhZ
+user need	q*]=HBJCIZ]
+user not	a(E+]7K;X=Z?K@ICHGIHDIGJYKIL_NKPJUKV]ZG]H_Za[d[gJ
+user object	k!];[HH
+user of	u7X8_HEZK
+user ok	x)_*FVF
+user on	q!Y-J>JBJMJ_adIg[
+user only	o*X+]CIHENXZ]
+user out	xH[ZH^X
+user outsid	xGY
+user password	f)Y1[@Y
+user read	zE[
+user register	s)J+G?_B^C[DDHDUJ
+user report	sBXHDZa]J
+user reset	j(G=Y@[B_HIM[V[Z?^]gH
+user says	s#YHKKZZY
+user see	x-]
+user sign	xBGHGM]
+user somebody	z;X
+user start	xBXHZ
+user submitt	vHKZ[
+user successfully	vBX
+user swear	z-XHJNX
+user that	z!]HJPYZI
+user then	zgX
+user ther	z8W_Y
+user to	d#Z+]9J:I@IBJDIH[KJLYUYVKZD^]
+user trie	vKZ
+user tried	zKZNXTX
+user two	zA^PJ
+user unlock	xBI[[
+user used	z/[ZJ
+user want	o+G-Y@YBJD]IX
+user was	g!^@HBbCIHCNIPZ]J^I
+user who	h!Y#J)]+J@_DZLYPXVJZD_X
+user whos	u-JG[HGIZZI_^
+user with	k!I(Y)Y:[H[LHZI
+user without	z?KDZGJdZ
+user work	z4X
+user1 contoso	zB]
+uses the	xK]ZGgY
+using the	v#Z
+uso nao	zTX
+uso not	zTY
+usr not	x+Y?JDJHIUJV]ZJ
+usual password	zK^ZH
+usuario de	xA[^Y_X
+usuario debe	zD[KJNY
+usuario e	vd[
+usuario en	xVZ_Z
+usuario nao	q(Z)J=Y@XDWHK^]
+usuario not	j!J(X)J,K8Z:XBIHHVZZ[^[gZ
+usuario nunca	za]
+usuario se	xBZdY
+usuario tem	zC[
+usuario tien	vAXC[
+utent deve	zBJD[HJNX
+utent disabilitato	zbY
+utent e	sIZdX
+utent ha	xAZ][
+utent non	n:Y=]HIZK^X_ZaZ
+utilis recemment	xKZ
+utilisateur a	vA[[Y
+utilisateur doit	zD[IJNZ
+utilisateur est	r:ZHJVXXZdZ
+utilisateur n	s([CZ
+utilisateur ne	r8Y@X^YaY
+uw account	r3ZC[HJTYVYWKXX
+uw beheerder	xWYd]
+uw organisati	pE[d]
+uw wachtwoord	u@ZM]WYZH
+uzytkownik ma	v/WA[C^
+uzytkownik nie	sDILXZ]^^aK
+uzytkownik nigdy	zaZ
+uzytkownika w	xV]__
+v1 is	zHYgZ
+vaak geprobeerd	zX^
+vacation and	x>YHFZ]
+vai para	v>Z
+validita minima	x@Z
+valu provid	xHIN]ZJ
+van connect	z2ZHHRJf^
+van de	i#J,Y-H3[4K9J:Z=J?KBGDJGXHXI[KGMKN]OJPJRXUJVaWKXIZF[J]IaGbJfI
+van een	u3Z:]OHV[
+van het	xNYOZUX
+van mijn	xHZaX
+vanish from	z!HHJKIZJ^J_^bX
+vanta #	vXY
+varia vece	v#[XZ
+varia veze	xXZ
+vecchia password	u#[KYMI
+vecchia per	zHKM^
+vece en	zX^ZK
+vece y	v#]@IHKX_ZJaJ
+veel pogingen	v#YXY
+vendor dll	zJ^
+verbindet nicht	zH^
+vereist licenti	z=^HJ
+verifica non	z>XaX
+verificacao e	z3I>JO[
+verificacao nao	x>YHJaY
+verificar l	z3ZXX
+verificar sua	z3YXX
+verification code	uH[ZI
+verification email	u>Ja[
+verification method	nCYHJ
+verification option	s>XB_CXHDZJaI
+verification setup	z+Y
+verification sms	xaX
+verification step	zC[DKHI
+verifier votr	z3[XW
+verifiera ditt	z3ZXX
+verifiez que	x%[3XVX
+verifiqu se	z3YOX
+verify me	u3H>KCFDcHHZHaJ
+verify your	p#J3^DFXZ
+verkeerd wachtwoord	v#],]XHZIhZ
+verlangt aber	zLY[Z
+verloopt nooit	zL^ZJ^K
+verrouill apre	z#Y
+version #	s1aHJLH
+version is	x1Z
+version of	m1]H]MJ
+versuchen sie	x9J@XXZZ]
+verwendung der	zV]
+very long	z2ZHJ
+veto the	zJW
+veze e	u#^-KXW
+vi har	z-XJX
+via de	zBX
+via graph	q(YDIHXg]
+via intun	zbY
+via sms	uaZ
+via sspr	uNY
+via the	xgZ
+vid nasta	zBJDJHZL^ZK
+viel versuch	zXX
+vielen dank	x9]BWHK
+viewer and	z%W
+vigencia minima	x@[
+vijf keer	z#YX[
+vill den	z*Z>J@JC[K]ZI
+vill ha	n#J*J-H/J9I:[>I?Z@FBJC^DJHHIXKGM]NIZ[[I]IaHh]
+vingt quatr	z@[XZ
+violat the	v/YNW
+virtual machin	xH^R[
+vm was	vRX
+voce nao	v:^ZJdX
+voldoet niet	oHIIZKJN_
+volgen de	zHYO[
+volt e	zX]
+volver a	vK_ZG
+vom admin	zd]
+von der	z;]GZHKOY
+von entra	v-[fX
+von kennwortern	zWY
+voor beheerder	z)[*_?IVK
+voor de	r-]9ZCIHFMYUYWW][aJbJ
+voor het	v*Z3]DJHFVJ]]bZ
+voor onze	zUY
+voor sspr	x+HH]
+voor uw	vWYd]
+voor wachtwoordherstel	o=XDIHJV_WJfY
+vorubergehend gesperrt	uT]
+votr administrateur	r*JEIV^WHZYd[
+votr compt	r3ZDJEJTXV^WH
+votr mot	qDYEWM]ZHcX
+votr organisation	lE]
+vous avez	vXW
+vous n	zVX
+vous ne	z(X:Z
+vous pouvez	zB^
+vpn client	u#[H[cJ
+vpn drop	xH[
+vpn not	z1JH]
+vpn se	vH_MK
+vpn に	zH]
+vuelv a	z+XBXHIbZ
+w ad	o!Z#J%J-I/^3J@JBJHILWTZZK^[_G
+w chmurz	r/_0Y6XHJIJMJT]_Z
+w connect	x1J8]GXHIcJd[eIfI
+w dzierzawi	z:]WZ
+w entra	z7]
+w grupi	zP]V]
+w katalogu	q![3^7Z:J>JBJHHOJ_Z
+w kreatorz	z,ZdJe]
+w lokalnym	z!Y_Z
+w organizacji	x=X
+w przegladarc	z.XZKb]
+w sspr	z!J+I?ZBHD]HXVIZJ
+w32tm resync	oBGHIRedHfH
+wacht #	xXZ
+wachtwoord gewijzigd	xBZ
+wachtwoord is	o-I@[HGK[M]ZHhX
+wachtwoord niet	l(H:[@FBJIJKWVJZ^[J^_
+wachtwoord op	z2[WZ
+wachtwoord opnieuw	r%Y(]@IHIbY
+wachtwoord resetten	xHXbY
+wachtwoord te	v-X^Z
+wachtwoord terugschrijven	v%]ZKeX
+wachtwoord van	v(]@ZHZZG
+wachtwoord vergeten	s>[DYHFZ]
+wachtwoord voldoet	v-X
+wachtwoord werkt	uBZMY
+wachtwoord wijzigen	v@KLZhY
+wachtwoord wordt	r-J@KNXZXd]hY
+wachtwoordherstel voor	zUZ
+wahlen sie	x-]@JBKHHI]KZZG
+wait #	oNJXZaY
+wait a	o9HBYHGX^ZI
+wait and	vHFaXb[
+wait for	l9_>J@HH[M]XFZIaI
+wait one	z@]HJ
+wait till	z@^HH
+wait until	xXX
+want #	v@Y
+want a	g*J-J/J>G?F@]C_DKHaKGNHWZZHaJhJ
+want another	u@]CYHI
+want cooki	z.Y
+want it	x/ZZJ
+want me	x>]@J
+want my	uBIH^KJZKh[
+want password	x-Y:YH]KJLGZJ
+want someth	v-JCZIHK^ZF
+want the	g/X3J>J@XHCKXM]O[WYYXZGg]
+want to	Z%X(F*G+a-J/J3J8I:X>b?HBFCEHZIFLHMHNIOIPITJUJVIWJXJ[_]IaHgJhY
+want two	v*XCXIHJZ
+was #	xR]
+was a	s(X9I>H@JBJD^HDR]Z[]I
+was able	n#FBbTK[J
+was accept	uB_KYNIZJ
+was added	u8Z:ZHJZK
+was an	oZZ
+was change	q(]-ZBJZF
+was clos	zBHY^fI
+was creat	z%ZGYHJ^X
+was deactivat	z!W
+was delet	m8]>[HE_]
+was deni	v/XPX
+was disabl	x!Y)W
+was enabl	zHZcJ
+was fine	zBHKIZ^
+was found	uB[HGK[hJ
+was given	v)Y@WB[HJZHhZ
+was in	vHGPYV[
+was invit	x:[
+was join	z8]
+was lost	z>JfY
+was moved	s(Z=YGGHX_Z
+was my	z>_HDZZ
+was not	i%^3J8HA[BCD[GJOXVHW[ZI_GdXe[
+was nun	z>WCYHKZZ
+was off	x!Y1ZfY
+was on	n!X>[HD][hY
+was prevent	xF[
+was refus	u!J)J/J=II[Z]
+was reject	s-ZN[
+was remov	p4X8Y?ZHG_]
+was reset	rBW][
+was set	q@]B]HHKILZNIZE^X
+was shut	v!^>[HHZJfY
+was stolen	sH]
+was successful	xBZMZZH
+was switch	s-ZB[HEf]
+was the	u>K?[@_HE
+was told	s%X4[7[HIKZ
+was turn	r)Z?[@ZHIKIUHbZ
+was updat	z/ZBHf[
+was used	v6XH]KJ
+was validat	zB^HG
+way i	x>J?^HJYW
+way to	i-F9I>Y@IBGC]D[T[X[ZI
+ways to	z*Z?[
+we added	x8Z
+we are	p([9XEYPKZW
+we can	x)K=aHYZE
+we cannot	m([)J:]=_@IEXHKNXPJVJZBcZdG
+we change	u+K<YC]DJHH
+we could	z3^DF
+we determin	xFY
+we encounter	v3]HJZH
+we found	x@]HFUX^X
+we get	u8J=IN]Z[
+we hand	z>]@XZJ
+we have	e0Y1J=_?K@JBICIJYNZOYTJVJWYZYdJ
+we limit	zG[HIQ[ZI
+we moved	z0Y
+we need	n=HHa
+we not	k&^-J1[=YBKGJHBU[VGWZZD_Zd^eKfJ
+we only	u=[HKdJ
+we put	zVY
+we rais	xC^
+we recently	xQX
+we remov	z_Y
+we reset	uLY
+we roll	z6[HJ
+we run	v%I0Z1ZHH
+we see	uSXZ^
+we still	z7Z
+we sync	z3]8[HFOJ
+we tried	z>JHKZ]
+we turn	u)WYY
+we use	o0Z7Y=IHFJ[L[ZJdZ
+we used	z4Z
+we want	vHZ[X
+weak password	x-[IFJY
+web server	vHbRIYEcF
+week and	q8[>]BGHFKHVZZ]fJ
+weet niet	zHJZa
+weil ich	x+[>JCJDIHJKZZJ][
+weiss ich	zZ[[Z
+weiss nicht	xAYNYZY
+weiter das	zHHMZg[
+wenden sie	xVXZY
+wenn die	zO[
+wenn ich	x(XHI[[aX
+went away	vB]HIZC]^aI
+went back	v]X
+went fine	z@Y
+went through	k@ZB]CJDWNKTXZI
+went to	zHJ][
+went wrong	g#J9J@JBGHFZbb_hJ
+werden zwei	xC[
+were deni	q%]HI
+were on	z1]7ZHF
+were sorry	m@JHKWYZ_cW
+were used	zK]
+werkt niet	r?XHZZYdJfZ
+weve detect	xUZ
+what are	q1HHXIXf]
+what do	o)H1H?JH[KHZ[h[
+what does	m%[&[/X9HHXKKNGZ[
+what else	zHFI_KJZH
+what happen	q4YHZUGZY]Z
+what i	oHIKXMZNHVYZJha
+what if	x4Y>YDXHI
+what is	i:[HZTGZ^
+what it	qHEIJK^ZZ
+what now	q#XCXHZZY
+what should	sHIZ[
+what the	mIJN[VZZZ
+what to	x1I9GHEKJZb
+what we	zOXSX
+whatever i	s@ZIJN^ZG
+when a	q-G3Z4YHW
+when an	z(IH[
+when click	sbZ
+when enabl	u,[
+when he	u#[
+when i	Z#Y%X(Z)Y3X9I?Z@FBIHGIHKHOHPGVJZY[[]IaZb[hZ
+when it	r(F-IHYK_ZDa^hI
+when my	x*YHIK[ZI
+when open	zHY
+when reset	m(^@[HFNX
+when sett	x(^HFPKZX
+when she	xKY][_Y
+when sign	s+[
+when submitt	zHJZ[
+when the	h%Y3[4HJXK[PJTZZF
+when they	r3[HHPYaK
+when user	z&XHZZJ
+when writ	x4XHJ_Y
+when you	z9WHHaZ
+wher can	s-[HYI[ZX
+wher do	m-G:XDGH_Z[dJfK
+wher i	z(]HJZH
+wher is	oGEHYZJ[[a^
+wher it	z-I5ZJZ
+wher my	v*XIJa]
+wher should	xHCZa
+wher the	oZHa]hZ
+which i	n%Z>_CZHCPJZHh[
+which is	s,Y@JHFI]YZ
+which meet	z/[NI
+which of	xHHIJN^
+which one	u@JHZNZ
+which role	x(HH]
+which rule	zKJN]ZJ
+which sett	xHZLI
+which was	u4X>YFZHI
+whil contact	u3_HJZF
+whil i	q!ZHFZI]_
+who are	z9]HIPZ
+who can	zQY
+who has	x(W
+who have	v)]HH
+who hold	z(X
+who i	zD_HJZJ
+who is	u#JH_
+who may	v-HQZVa
+who not	x!Z@[D[HGZF
+who were	x:G@[HYPYZH
+whol company	vHHU_
+whol day	z@^HJZI
+whol number	z3JHJO[
+whol tenant	zHY
+whos password	uHILXZH^Y_[
+why can	z(K@YV]ZG
+why cannot	n?]@JK]ZF[X
+why do	o*^+F@]CKHYKDLZZI[[
+why does	q!W#]@]HGKI
+why is	u*X>I?]BIHZaI
+why it	v1XHJI[ZX
+why not	r(K)I*]?YB[HFLZZH
+why the	v!ZHHZY
+wi fi	s#YH_
+wie lang	z@YHZ
+wie richt	vH^
+wie viel	z9JH]KZ
+wiec nie	zh]
+wiek hasla	x@Z
+wiel razy	zX]
+wifi password	uHY
+wijzigen wordt	z7Z@JL[ZHhZ
+wil de	z?ZMZ
+wil een	x@IBJH[IYKJMIZ]
+wil hij	x*Y=K>IC[K]aK
+wil ik	z@[
+wil nog	vC[M[
+will be	x3J9]>IHZZI
+will er	x-Y@IC[IKK[ZEhY
+will need	x>XHJ
+will not	m3Z@YFHH_IIMITWZIhJ
+will nur	xIW[[
+window #	j#KH[XJbZ
+window 2008	p4I5bHJMIbJ
+window and	x!Z/YB]HFMFhZ
+window anmeldebildschirm	x[X
+window hello	j9I?aHZZG
+window in	z]X
+window inloggningsskarm	zb[
+window login	m?]HEMKZJbXg[
+window logon	rHXM_bEgY
+window net	jHHc_
+window not	xb[
+window says	v#XZIbY
+window server	q5]HH
+window sign	r[X
+window updat	qHYZJbIf_
+window の	zbX
+window は	zHKM[gW
+window 登	zbX
+wir den	zH]
+wir haben	p-X=ZBJDZHHLXUZVJZYdY
+wir konnen	xcZ
+wird aber	u>]?[HJOJaJ
+wird abgelehnt	v@[NZZId[
+wird als	x-[KZZKhX
+wird im	z0Y_Z
+wird lokal	zd^
+wird mir	z?[
+wird nicht	i-H7X>K?J@ZIHNIOXZ[[[dJ
+wird verweigert	x=Y@[PYZJ
+wish the	z[X
+with #	k-X2Y3HBHHZIXO_ZEaI
+with a	]!H#H%J(X*]+Z/Z3^8K9J=K>H@^BIH]IEKGMGNIPI[J]J^J_^aEc[hI
+with adfs	zHZTI
+with admincount	zPX
+with an	b!Y#Z&X(K)Y*W:Y@JBIH]KIMFT[ZHaJbYeZ
+with and	xBJHJIIK]OZZHhY
+with another	z>_HXZH
+with change	x@HBDZb^J
+with entra	x/JHER^
+with error	v1[8IH[ZI
+with everyth	v>^BIHGN]ZH
+with extension	z3]HI
+with forc	xLY
+with his	s#J-HBJHFI]KZLJZZ
+with it	j/_3JHDIJKIOXTJbJg^h[
+with letter	x3[IH
+with must	zHJLY
+with my	h#J3H9]:Z>ZBHHCOJZbaHhJ
+with new	z/HHGM_gI
+with not	u>IBZH[KIMJZFh[
+with okta	z7Y
+with old	x#WBGHDM_
+with one	x*YC[HHZJ
+with our	qBZHYNXZG
+with password	mJXLHSXZ[
+with policy	xHDNaZI
+with role	x(])^HGIK
+with some	x4[HK
+with sspr	xBJHIZ[gZ
+with that	x-Y>ZHI_X
+with the	W,Z-H/X3F4J:I>Z?HAZBbGJH=IFLXMXOXPJZH]J_JacbYcXfJhH
+with their	v=HBZH[
+with this	xHJZZhY
+with us	z:Y
+with what	z-W
+with writeback	m=XHJJZZZ
+with your	m:Y=YEXHIcY
+within a	x@ZXXZI
+within the	z@[HJNKP[
+without #	z3]HI
+without a	s)Z*K9[@JHFZK
+without any	q?J@FB_DZHHVZWZZC
+without change	xBFHZ[Z
+without country	x3IO[
+without plus	v3]>J
+without reset	o[[
+without the	r3]4Z>HBJFXHHIIZI
+without writeback	z7ZGJH[
+wizard cannot	xHJe]
+wizard error	v,HH[ZEeY
+wizard was	zd]eG
+wlaczyc zapi	z6]8[HWdI
+wohl nicht	xC]ZX
+wollt es	z@Y
+word in	x-YHX
+word is	x-I@YH]
+word phras	p-Z
+wordt geweigerd	v@ZaZ
+wordt niet	r7Z?^@IHJNHZXaJdJfYgXhZ
+work after	u%ZBYHGLXPJZIfY
+work again	o@HB]HKR^ZE
+work and	zBIZ^
+work as	s%Z)XPH
+work at	q([9I@IMZZ^bJcJfJ
+work but	uHGMYaZ
+work correctly	xBXHX
+work everywher	vM]
+work fine	uZIbY
+work for	b%H(]*I:Z@[BDDJGJH@IKKKMYP^V]ZZ^ZbIfZgX
+work here	zBJZ[
+work if	u@[CKbY
+work in	l/]BIMZZFbJgX
+work just	xZKf]
+work not	zBJHIL[ZZ
+work now	p9HBaHKZIfJ
+work on	h.X>JB[HIZ]
+work only	x%_8YPC
+work phon	v>GH]
+work sinc	v1JHIZZf[
+work today	zBHZ^
+work with	p=XHHM[ZHgX
+work without	zBELXZ_
+would like	xhJ
+writ back	_!H#I(H)K+K-J/K0I1J3J4[8Z:J>I?J@HBGDKGIHFJJKGMJNJTKUIVJXJZX]J^KaJbGcXdaeXfYg_hJ
+writeback and	u=IBYHHZ[dZ
+writeback brok	z1Y2Y
+writeback cannot	qGY_YdI
+writeback could	uZJdHe^
+writeback dead	zYY
+writeback dell	v%[HJdX
+writeback dur	xd[eXfI
+writeback e	zBYHZfJ
+writeback fail	j0X1Y7Y<XHDRXYXZIdJe[fG
+writeback for	q0WBYG[dH
+writeback had	z8X
+writeback has	uBZHJdZeJ
+writeback heartbeat	zfY
+writeback in	n,IB]HZZId]eI
+writeback is	gB[ZJd]eXfX
+writeback keys	z6Z
+writeback need	v=[HEYX
+writeback non	r%ZHIPJZJdYeJf]
+writeback not	i0XBHGJ_ZdaeDfX
+writeback requir	x=XHJdY
+writeback servic	pHHZJ_^dFeHfY
+writeback stopp	o1[HFYXZHcXeJfZ
+writeback target	nG]_ZdG
+writeback to	uP[dI
+writeback v2	mHcPHVIdHeIfJ
+writeback was	uB[HJdGe]
+writeback with	x0F5WH^RI
+writeback work	p%J5WBDHbR^UFZGfJ
+written back	g/Y0^B[NJPYRZZI_JdHgY
+written to	x/ZGJH[
+wrong after	z#JP[R[ZF
+wrong code	u#HHJX^
+wrong global	z,Y
+wrong in	u3]OH
+wrong it	zO[
+wrong password	k#Z/Z@IHDIJKIT[Z]hG
+wrong time	uR[
+wrong trie	v#^HJXG
+wrong when	zZX
+wrong with	xHEZ_
+wrot it	z/]@ZNJfH
+wurd abgeschaltet	z!Y
+wurd das	x/XKX
+wurd im	z!J^Z_]
+wylaczon w	v.W<Z
+wymaganych licencji	z=Z
+xbox account	xHZ
+xxx or	v:X
+y a	rHYM[
+y ahora	r@YK[XZhK
+y dice	v+X-ZIIKHO]hZ
+y el	n:Z>YHJM[ZJcZ
+y en	xTX
+y es	z3H9JIJOZh]
+y est	xB]
+y hoy	x@[
+y la	m%X>J@JB[GJHIIXK[NXXZZIaJf]
+y los	z*XI]ZGdZ
+y me	x#_HHZH
+y mi	z!]HJa]
+y not	f!J#H(I)X7Y9H=^?H@ZBHCIDYIXMIOWVIZYaGhZ
+y pide	zC]
+y que	uIX
+y solo	x?YCX
+y ya	v=[?J@[HJKZY[ZJ
+y yo	v(Y9G>]CYVY
+ya la	x-IKaZJ
+ya not	l)[3G9J>_?Y@JBICJDIHEIJKZOHX]Y[ZIaF
+year ago	o>a@JHDKZZJ^X
+year and	x>J?[HIZZ
+yesterday and	x>[@ZHG
+yet admin	x*X
+yet the	x/[NHTY
+yo not	z(ZV[
+yo solo	zCZ
+you are	u+]DHHHKX
+you can	lEYHGZHaYb[
+you cannot	b:H>[@IEJHGKXVWWX^IdZhZ
+you check	zZ^
+you do	o+X9a:YHAZA^YaY
+you enter	shZ
+you get	x9[HYKJZI
+you have	c#Y=I>[@IBHDWHHIXO_VIe[
+you help	uHZ
+you know	uBYHIaY
+you may	u%YKX
+you must	kDZfJ
+you not	h%ID^HXUHVYZE^XaZh[
+you pleas	sZZ
+you reset	v(JBIVIZ_
+you see	zHIZ[
+you tell	zHZ
+you to	s7[HHUJV]
+you try	sHJaZcY
+you want	zZY
+you will	x3JH[
+your account	]!Z#[%I*K+]3]7J:[=IBJHHPIT[VZXXZG[I^H_JdJhK
+your admin	](I)D*F,I1J3J:H=[@KE[HBIJNJPIV_WYXYZ_^Jd]gJ
+your company	z-XHINZ
+your corporat	vHJNY
+your current	vHIZIh^
+your event	x_Y
+your last	zKY
+your new	z@KKWNX
+your on	k%XNXZJcZ
+your organisation	]7Z:E=]?ZEYHDU[VFZFc]
+your own	m:IV[ZY
+your password	Z%K(G)K:Y=H>W?J@ICXEZHdIXKGNFUHVEZFaXbJcYgKhH
+your phon	z3H>YDJHZ
+your request	z9HHFZ_
+your reset	x:^HH
+your support	x#[ZH[J
+your system	x!Y:]HG
+your team	z:_HEZH
+your user	xI[ZIdX
+your version	x1]HJ
+youv tried	q#ITYXZ
+z ad	z3YHZ
+z administratorem	xPKZ_
+z kodem	vaa
+z powodu	xEYcX
+za duzo	u#]9IBKHJX_ZJ
+za krotki	xHJI^
+zablokowan i	z.YHY
+zapi zwrotny	i!J#J%I-K3J4Z6Z8Y9J:J?K@JDJUJVJXJYYZXaKcJd_eI
+zapisu zwrotnego	n%Y,Y3J8[9J=YBJHGZIaKcXdYe_fX
+zapisywania zwrotnego	x%[ZJeXfZ
+zapomnialem hasla	xHJZ^
+zarzadzan lokalni	zd^
+zasad lokalnych	zN^
+zbyt latw	x-Y
+zbyt wiel	vX]
+ze srodowiskiem	xc^
+ze to	zO]
+zegt dat	r-]3J>JDZHJIIK[OXZHdZ
+zegt ie	x-YIZ
+zgadza sie	xO]
+zgodn z	z-Y
+zgubilem telefon	v>[
+zip file	zH]ZJ
+zle haslo	x#Z,[hZ
+zmienic hasla	x@GZZ^^
+zmienilem haslo	x@X
+zmienilem numer	z>X
+zresetowac hasla	o(J:[ZZcX
+zresetowac haslo	x!YBWDZHZZF
+zu erraten	s-aII
+zu kurz	vI^
+zu lang	z2[ZJ][
+zu leicht	v-_II
+zu meinem	v9YCID[K[ZI
+zu oft	o#[@JBJHIKJXcZH
+zu verhindern	xT[
+zu viel	p#]-Z3[>K@KHHIIKHOJX_
+zugriff auf	zH[
+zugriff mehr	x>]
+zugriff verweigert	s%_ZK
+zum zurucksetzen	r%X(X?]WYZI
+zur kennwortzurucksetzung	xWZcYfZ
+zuruckgesetzt werden	z:[E[ZI
+zurucksetzen am	zbX
+zurucksetzen die	zLYU[VI
+zurucksetzen fehlt	zbY
+zurucksetzen geht	o(KZ_
+zurucksetzen ist	x(YUX
+zurucksetzen nicht	p(J:JEYHKL]VYZFa[b[
+zurucksetzen von	zWY
+zurzeit nicht	zCYVX
+zwei anderungen	z@[
+zwei kontaktmethoden	zC[
+zwei methoden	v*X
+zwei nachweis	z*X
+zwischen zwei	x@ZK[
+zwrotnego hasel	z%[eYfJ
+zwrotny nie	xZIf]gY
+あ り	b%I(X)Y9]=]>J?XCIFYKIM[PJUJVXZD_XaJbIcXdHfJ
+あ る	o-I9G=K>]EYHCIJK[MJOXVWZ[d[
+い い	x+HD]HI[X
+い か	x,Z3[9[@JZZhJ
+い が	u+Z@YHJ[_^YhJ
+い き	zHJZ^
+い こ	xdXh]
+い し	z9[
+い た	p!Z>H?ZD[HJK]UZZG_ZaJ
+い て	j-J3X9J:[>H?Z@JB^CXDFGYHGIIJXKJMJN]OJXKZIaGdJf[hI
+い と	f!J%K-Y3H9H>I?I@[BJCGD]HFI[KYMHNcOHVJXYaJbJdKhY
+い な	e!I(H*J+X-H0J1[3D4J6J7J9H:H;J=^>F?G@HAJBHD_EJG^HCIGKILJMYNXOHPJV[W_XIZF]Z^J_YaGbJcJdKf[gJhJ
+い の	g!X([*J+Y-I9I:I>FBXCZDXE]HDIFKGM_NIOHPJVIXIZY][^H_JbIcJfJgKh]
+い ま	Z!J#[%Y)J*I+K-]3G4J6J8J9Y:G=GAXB^DYGKHFKELJMJNJOIPIRXU]V]WIXHYJZE[J]J^I_IaYbId]hK
+い も	z-]MXZJgY
+い よ	x?JH]X[
+い る	]#I*I,K-]/J0J1J2J3Z4J6J7Y9F:G;Z=H>E?X@FAIBGDCEJGIHGI[MENEOYPYRZSXTJVIWJYJZD]I^^_ZaZbGfYgIhY
+い ス	x>[H]ZI
+い パ	g-[:[>Y?J@JHIKHM^UJZX[KbJdJfJg]
+い 場	v:Z=ZYWZI_[
+い 番	x>Z
+う か	v9Z@Yh[
+う ご	v9^ZJ
+う す	zDXHGZ^
+う ち	zHJIYUZV]
+う で	s!]9J:]BYZK
+う と	o@]HKXYZKh^
+う に	u?IDKH[V[X]ZI
+う ま	v9Y@JHIZ_hJ
+う 一	p@_CYXJ
+え た	o%[9K>I?Z@bHHKIMWXXZHbYhJ
+え て	h!J#a%J(Z-I3I9I=K>Y?H@FDJIIK]L[MXTJUJVIX[ZX^JaHbJdJ
+え な	k(Z-K>I?a@KBJCJHFI^M[UJVHXYZHaKbJ
+え ま	p!]-KIKKYZZgZ
+え ら	z@]^Z
+え る	u#HHXM]V[ZI[[
+お ら	z3[dZ
+お り	o9^d[
+お 世	x9[
+お 試	z@ZZY
+お 願	x9]
+か か	r3Z9J>[?JHFM_ZHaY
+か っ	x3J9K>J?JHJMW]^aZ
+か な	i#Z3J4[9I>J?J@IBKCJH]IYKJMIXHYX_KbZcZdJfZhI
+か ら	c#I%I&Z(I)K,K/K0J4_5J6Y7J9H:J;Y=Z>F?HAJCIDJEJGJHFI]KFLJMFOIP[RJSKTIUIVGXJY][J]I^I_YbXcKdGfFh^
+か り	n-[9[@]AZHJIGKJMKXJZX
+か る	r-I3[9[>[?JKKM^ZC[^aJhJ
+か れ	u-Y9J@YJXLYXKh[
+か 変	x@[gY
+か 登	u?[C[DF
+か 間	zX[
+が #	n2[3Z@XCWHJPXXZ
+が あ	d(Y-[9H=]>I?JBHCZDZEXFYHAKZM]NGUJVJ_YaJbJcZdIfKhJ
+が う	zZ^hJ
+が か	zMXa[
+が ず	zHKRa
+が で	q9[@XEYHXZ]^JhI
+が と	u9_
+が な	j%](Y3_4I5[:G>IBJCIDXHCMJOKQ[TJUIW]ZD[ZaIb[dYfH
+が ま	vHDMdUIW]
+が も	z@X_[
+が オ	o0]HKU_ZH^YdIfJg[
+が ク	v/X6ZJY
+が グ	x(Z:[HHV[
+が サ	xHYZE[^f[
+が パ	m%X)Z7XEZGYHJU[VIZE^YaXdH
+が ブ	x#I.XH]
+が ユ	z![:Z
+が リ	rBYM[VYZEdYg[
+が ロ	r#[HYTKbZ
+が 一	s3Z6[?YCZDIHI
+が 不	u%X(^3^CJHJIJNZZJ
+が 二	s/^A]C^HI_J
+が 付	z3Y:[^W
+が 何	xZ]
+が 使	x-]IGKHZ]gY
+が 停	r!I4]HZUJZJf]
+が 入	s-WHKI_JXKJOJZ[^ZhJ
+が 全	x(XO]UZZK
+が 出	n([*X3I?EC]HFIJZZ[]a]fJ
+が 切	z;[=ZH[ZI
+が 動	r.WYYZFfa
+が 受	x>ZZZaI
+が 古	z0Z1[4J5]
+が 含	p-YIY
+が 変	v>[HX
+が 外	zZJda
+が 多	vHIX_
+が 失	x!]ZJ_[dZgJ
+が 届	o>ZB[ZIa[
+が 必	o%J:[=WC[DIHXI[LY
+が 悪	zE]HJZ]cX
+が 拒	s%X-[HXJX
+が 有	oMYUYV[ZJ^ZdY
+が 来	v>HaZdIf^
+が 検	z]^
+が 止	x!Z)YUZfZ
+が 正	p%Z,Z3^ZJdKh[
+が 残	z#X3^DIHK
+が 無	h!a-J8X;Z<Z>HBJCZHIIJKJMJOZVJZI_JaHbXdXfKhY
+が 発	zZ]eZ
+が 登	s+J3J?[CZHHO]
+が 組	vUWd]
+が 落	x4]9JHZMKRJf^
+が 表	p+[?[OZZI
+が 見	p([4]AZH[ZI_]gJ
+が 記	vcXfX
+が 足	x(]3I9IHII_ZH
+が 通	z;ZHJK]ZX
+が 違	r,Z6[>KHYRZZJh^
+が 選	z?][X
+き ず	x)[,^ZJgX
+き な	d!J%K*K,J-I/J0J4I6[8Z9J:X=[>a@XBFCJDHEIGJIHKHLKNGOITIUYWJXJZC[[^[_HaHbXcGdGeXfXgG
+き ま	^!H%J)K-I4[6J7J9I>X?ZCHDJH^IYMINIOJVKXJZ][J^I_JaZbHeKfGhJ
+き る	sHFIJVaX]ZIb[
+き 戻	i!J%J0Z3J4W8Z:J>I?J@IBIGYHEKJMJNJRXUJVJYX^K_XaJbIcZd^f_hJ
+ぎ ま	xI]ZI
+ぎ る	q-Z2^9I@YCJHFI[KIX]ZH
+く あ	z3XhX
+く い	v-[@KHHKJZ_hJ
+く し	x>Z@Z
+く だ	f#]-[7Z9X:J>J?IBYDKH[IIK[MHNHPJTKUJ[J^JaJgKhI
+く て	x1[9[>KHIKZZHa]
+く な	k#_,Z3Z9F=[>H@ZBJCJHGIJKHMJXZYXZFaIdKh]
+け て	x-[@XZY
+け で	v8]?ZC[DJHJZ[
+け ど	x@ZDWNZZZ
+け な	o#H-I3J9I>I?H@XCJIHK]NIO[SYXKZI[[]]aIhZ
+け 付	s/XIIK[NIO[ZXhZ
+け 取	u>[
+け 失	v;ZF]HKPXZI^X
+こ と	j%X(K-J9K:X=Y>J?IDYEYHGIZK[MXOWVWZGaY
+こ の	o(_8Y>JBYHIIJU[WZZI
+こ ろ	x8Y@X
+こ ん	v9_HI
+ご ざ	s9^
+さ い	f#]-[7Z9X:J>J?IBYDKH[IIK[MHNHPJTKUJ[J^JaJgKhI
+さ れ	V!]#](G)I*Y+Z0I1J4H5J6H8I9D:X;Z>D?]@FAIBHCXDHEHFKHHIDKJO]P^QYRHSIUFVJYIZA[Y]G^W_HaXbHcGeI
+ざ い	s9^
+し い	d!K#K%K(I+Z-]3I9I:Z=K>E?GBYCIIFM]OJPJUIVXXHZ[][_JaIbXdIfHg[hY
+し か	k3I9K>I?a@ZC_DFHFIYKKM]NJXJZGaGgW
+し が	sHJQ[RYYZZFdYf^
+し く	k%Z,Z-J3]9]@XBJCJHJKYXJdJhZ
+し た	V#Z(F)I*Y,H-J.J/H0H1J2J4Y5J7H8]:E;I=E>[?]@aB_CJDGEGFJGHHIIYJIKHMXNJQJRHSIUDVIWHX[]G^GaIcGdEgZhH
+し て	X!F#[(X)I,I-[/J0I1Y2J3F4H5J6I9J:H;I=F?I@]AHBHCZG[HJJKKXPYRISJWZXDY^ZC[G]H^HbGdYeIhG
+し な	q-K/[0Z6Z:Z>YDXHGMKNXZJ_]aIfI
+し ま	c!Z#J%I(J*Y-I3H6Y8W9Z:I=J?J@GB_DIEJHFIIKIL[NIOZPXTJUIVIXYZZ_YaJbZcKdHeXfIgIhK
+し ょ	x9[@Z
+し よ	x@ZXZ
+し 不	x4I8]HJc]fX
+し 訳	zZYcW
+じ て	vB^ZIcX
+す い	r-^
+す か	o%J3J9W=H?JBICIDIHeK[MH
+す が	j%X(X?ZDGHWVYZZ^JdZgXhJ
+す ぎ	k-[2]3J9GCIHEI_KHMJNIXcZEaKfKhK
+す と	qBXZIb_d[
+す る	a![%G(_)J-H/J3I6J9H:]=X>J?G@XBFDXHbIHMGN[OIPWUFVGWJXIZJ^I_XaIbGdFeYfI
+す れ	zDXHGZ^
+ず れ	zHKRa
+せ た	zf[
+せ な	u0[>JHGX[Y[Z^_ZaJfH
+せ ん	T#H+I,I.J/I0I1J2J4Y7I8I9D;J>Y?Z@XAIBJCJGIHYI^JJKZLIMGNHPJRISITHU[VZWGXFZ^[H]I^Ga[bGdXeIfIhI
+そ の	p%G-K3J9Z;[>[?[CJGaHFKIMKNJVJZIgX
+そ れ	xK[MY
+た い	m+Z3J9K>G?^@[BJCJDJH_I]MINJXIZH[ZaG
+た が	k!Z*Z-J/]3J9I:Y=J?I@YBICZDHHFIIK[MXNJPKUIVJXH_IaZdJfYgZ
+た け	z@ZN[ZZ
+た こ	z?JD[K]
+た し	o-KIZKJNaZJ
+た だ	z#HBX[]
+た と	v8Y@X
+た の	j*Y-J:K>[?]@]CJDJHGIXKHLXM]NIOJPYVJXKZGgJhZ
+た は	r%X3Z9YHIaXcZ
+た ば	v@^ZJ
+た ま	x#H3^DIHJTYZ^
+た め	i+[8X@XBIEYHFL[TYU]XYZE_Z
+た ら	k!Z#I-Y3J4I8[9K>I@WBXHFIYK[MINJOJTYXZYZZEaJb[dJfYhI
+た グ	rPa
+た パ	o:]HKK]MJZH
+た 電	xO[
+だ け	e!J#G%Z(I)Z*Z+K,K-F3I4K7K8Z9H:I;X=J>H?Y@HAJBGCZDGF[GJHGIYKJMHN[OIPZSKTZUJV^XIZJ[^]J_IaIbJcJdIfKgJhJ
+だ さ	f#]-[7Z9X:J>J?IBYDKH[IIK[MHNHPJTKUJ[J^JaJgKhI
+だ と	x-_IWKI
+だ め	x-^IXNZ
+ち は	s9_GZHHUZ
+っ た	e#Z%J+J-G/[3Y4H6J8J:I=^?KAJBHCJDGHHIGK_LKMINJOHTKUHVIXXYYZX][_HaFbIcIdIf[gJhH
+っ て	Z!a%J(G)J+I,J-[0J1J2K3H4I5K6I7Y=Y?E@GBFCFEIGYH@IYMHNEOXRXSJTIU[V]WJXJYIZC[I^Ya]bXcHdXeJfDgHhZ
+つ か	q4]AZHZZI_]
+つ の	m%]*[A]C^DIHG
+つ 必	z@X
+つ 目	z8]C]
+て い	R&J*E,H-^/I0G1X2J4F5J6G8I9A:I<J=X>F@GBXD^FIG]H@IZMKNIQIRZTKU^V]W]XGYFZ?[I^[aXbCcFdZeHf]gD
+て お	m3Z9]HJd^
+て か	s=^@YHIY^ZG
+て く	h#^-Y7Z9I>I?I@JBZHZIIK_MINIPJTHUJXI[JaJhI
+て し	u!]%KL]PXZGb]
+て と	z@ZXYZ[
+て な	zIJN^ZZhK
+て も	o#G*ZCYDKHGIJKJLZN]O[T[XKZHgY
+て る	zDJHIIJK[O]h[
+て コ	x>[aH
+て ロ	z#]1]HJ
+て 入	x#]8[9IB[aGdJ
+て 開	z#[HYXH
+で #	zR[
+で cooki	z.]
+で sspr	vHJWZZ[bY
+で あ	zOZVZ
+で き	X!F#K%H*H+I,[-G/H0I4Z5J6Y8X9G:Y;J=Z>a@XAJBYCEDGGHHXJJKJLIMGNEOGRITHUYV^WHXYZH[[]I^Y_FaEcJdH
+で し	r%X3[9[@YHJM^ZF
+で す	_![#I%H3X4J6J9]:X=G>G?F@ZAKC]DFEKH[K[LJNGOITJUJVHXFZY[J]J^H_Ja[bHfHhG
+で な	z:ZU[YXZJ
+で の	vEZUXgY
+で は	c!Z%J*J+Y-J3I4J6K7W9I:I>G?^BHCYDEEJHBIIKGM[NJSIT[U^V[XJZD]Z^J_IaHbXdHeJfGgY
+で も	sB[ZX
+で サ	x1]HZcJfJgY
+で パ	j(I*Z0]6]:I=KEIHJMZNJU]VZZB^XbXeYfI
+で ユ	r!^HIVZZI_[
+で ラ	xHJdZe^
+で リ	m!K%J(H:^=Y?JBJPKU]VFZE^Yb[fXg[
+で ロ	s#INZT[[Y
+で 入	v:[B[HJIKZHb^
+で 再	x@YcXg[
+で 変	n/[7[:[@IHIM[ZG^J_KgXh[
+で 待	z@[XY
+で 拒	s-K/ZHKN^aZ
+で 書	u0[4ZHIRYZJc]
+で 無	x!^BYLX
+で 管	uE]d_
+と う	v9_ZI
+と が	p=Z?JDZEYIKK[MYZI
+と こ	v8Y@X
+と し	u?J@ZH]XY
+と す	x@Z
+と の	uc[
+と は	z:ZI]ZJ
+と を	x%YCYHJOYVY
+と 一	x3J6ZC]OX
+と 出	k-]HHKHNZOZ_XdZhZ
+と 拒	zI[
+と 表	sNYZ[h]
+と 言	f!J+Y-^3I9G=K>H?I@YBICXDZHFIZKWMINZVJX[ZG]KaJh_
+ど う	v9ZHYZ[
+ど こ	vBICJDHH]KKS]TJZ_
+ど の	xBYHZN]ZI
+な い	P!A#A%H&H(])G*J+^,H->.I/J0[2G3W5Y6[9?<H>[?]ACB=CIECFGGZHHJFMXN[PGRDSIUIW_YYZI[Z]H_[a[dBeIf[gG
+な く	k#_3X9G=Z@JBZCXHFKIX[YXZGaH
+な し	m#J%H&[:K;[<Y=JDZHDLZMXT^U^VJWJXKZHbJdZfJ
+な ぜ	x#H*]HHZ][[
+な っ	c#[%J(J-I3I8W9]:I=Y>G@YBICJDJHFIJKYMJNJUYV[X^ZF_JaGbJfJhI
+な の	j#H(K*]+Z-[3H:]>J?KDIHEIYMKO[VI[Z
+な り	s#])[9HHIYXZYdK
+な る	z>JHHOZZJa]h[
+な ア	v%[;]A[
+な ラ	x=^HH
+に #	r2Y3]>JCKHJIYOHX]
+に sspr	zBJHYS]
+に か	z3[>]?KHHZZ
+に し	j(J-Z3I9X>J?[@XBJCJHFIYKZMINIPKU^XIZCaGb[d_fJhJ
+に す	r.X?JHaUKdIeZ
+に ち	v9_HI
+に な	c#G%J(J)Y-I3J7K8X9X:J=I>H?X@IBJCIHGIJK[MJNJUYVZXY[Z_YaZbKfJgJhJ
+に は	m%J(Z*[7]?HH_NJVJZI_[dJ
+に も	x>J@[HHKJZ[a^
+に よ	x-J?[DGUZ^]d[
+に ア	z>Z?HHHZJ[Wa^
+に エ	zO[eZ
+に コ	xF]HHaX
+に チ	vLY^]dZfJ
+に パ	sB]MYZFd[f]
+に リ	s:HBWHHS[UIW^ZGb^fK
+に ロ	v#XMYTZ
+に 一	z@ZA[_J
+に 何	xDIH_LYXZZI
+に 使	v>JKb
+に 入	s!KG[HIV[Z[
+に 出	z/X?]OJ
+に 同	zA[HIf]gX
+に 問	sEYZ]cZ
+に 変	v@[HIL[M[XK
+に 失	x8YBJZ^eZ
+に 届	x4[>[HJc[
+に 必	r%_=YHYUHd[fJ
+に 戻	v0]HKK^ZEb^dI
+に 所	vP]
+に 接	r4ZH^ZJ
+に 有	zA[
+に 登	z+[D]HJ
+に 表	zOZ
+に 設	zCYE[
+に 進	u:[X[
+の activ	xg]
+の ou	z%[CIG^HK
+の sms	z>Ja_
+の か	x(]*[ZX
+の が	z#YHJK]gY
+の た	s+[EZHGL]ZH
+の で	f!K(I-Y:[=J>[?G@]BZCIDZE[IXKINIOJPJUJVH[K^HbKfJgKhX
+の に	d!J#G%J*Y+]-F3D9F:J=K>D?aBHC]DEGKHAIYKYM]NFO^PXUJVYXGZG[[]I^J_JaJcKdJfKgIh]
+の は	z?JCKDJHJM[O]
+の ま	o!^%JBJHJL]MXZH[Xg]
+の み	z=YVZ
+の も	v3H>[@IHJKYOJ]]
+の を	o-Y>I@IHCIHKZMbNJOIXIZIha
+の ア	o#K%[G[HZLZV^ZJ
+の イ	zBJHJS]fX
+の エ	uE[UKf]
+の オ	x;[A[E[G[_HdJ
+の コ	x>J?ZC[aX
+の サ	z2[bY
+の チ	v;]GZHJLXZJ^ZdY
+の パ	^%J(^*J,J-F2_:E=J>I?IBFDIEIF]GIHYIHJ]K_LJMKN^UIVHWZZ=[I^H_JaJfHgZhb
+の フ	s7Y8^A^
+の ポ	u:[HHN^cZ
+の メ	qM[V_
+の ユ	m!I3K8[=Z?JA[DZHFVIZY_^bJdK
+の リ	h(J*Z:JHHQWU]VHWJaWb]dHfZ
+の ル	zG[HIN^ZI
+の ロ	x#]HXTIZJb[
+の 一	u-Z@KAZBKCJDJH[I[KJZJh[
+の 人	u%J(Y9J;J?K@YF]GZHHV_ZI
+の 件	z9]BX
+の 保	zPZ
+の 名	z-[F^KJ
+の 問	vBJHHZ]c]
+の 変	o@^LYMJZ^^IhG
+の 形	v3_
+の 後	z9Z?IHJ]^aK
+の 接	uHJca
+の 方	s?]HI
+の 時	vHIRccJdKfG
+の 検	v3JCZDJOZX[
+の 権	v%];XH]
+の 画	zbZ
+の 番	u3G>aHJKHO[
+の 登	u+Z?IBYDYHY
+の 確	xC[
+の 管	v([,Z8YPY
+の 要	xIZKJN^
+の 設	vH[VZYXdZ
+の 質	v*Z?^HK
+の 選	x?^CKHH[]
+の 間	z4XcX
+の 電	q3X?_DG
+は #	z@Z
+は あ	vH[MJV[d[
+は そ	z>Z[XgY
+は で	s:ZHHI[V^ZHb[
+は ど	x#JBJCJDHH_T[
+は な	v7]HHTZVZ
+は ま	x#IT[YY
+は も	v9J>^@XHIKZX]ZJaH
+は オ	o7[NYd^gZ
+は ク	zPYYXgY
+は サ	z3[
+は セ	z)]HIUY
+は パ	o(J7K8Y:J?[BJDYHJZG^__[dJgJ
+は リ	s)Y5[7[?ZHHUHVZZJ
+は 一	uCW
+は 以	xMZgY
+は 使	m>K?[CJHHI]KYM[
+は 前	u3H>[HHIKKZM]OKg[
+は 古	sHIMbZI
+は 問	z)[BJHZT[ZI
+は 変	z#J@YTYgY
+は 成	x/]B]TJ
+は 新	xHKM]gY
+は 書	xG[gY
+は 無	x)ZHXUJa]
+は 通	z%]CZ
+は 電	x?_DGaY
+ば か	v@^ZJ
+び 出	x+Z3ZDJHJQ]
+へ の	uHJMWQXc^
+べ な	xH][Z
+ま い	v!]-^NEPXZI
+ま く	xHJZahJ
+ま し	^!X#](J*Y-F3G4J6J9Y:I=I?H@FAXBbCYDFEJIYKHLJMZNGOHPITIUHVHWJX^Z^[J]J^K_JaEbHdJeXfIgIhI
+ま す	W#[+J,J-I.W6I7J8J9_:J>I@JB]CFEIGJH]IZKILIN[PJSJUJWJXIYJ[I]IaGbGeJfIgW
+ま せ	T#H+I,I.J/I0I1J2J4Y7I8I9D;J>Y?Z@XAIBJCJGIHYI^JJKZLIMGNHPJRISITHU[VZWGXFZ^[H]I^Ga[bGdXeIfIhI
+ま た	p#X%X3Z9Y@ZHIZJaXcZ
+ま だ	o#H9K@YBICKDYHCIJMdTZUIW[ZJdJ
+ま っ	x!ZHGRJ][f^
+ま で	l9X>J@[BIHGIJK[M_XWZF][fZ
+ま ま	j!]#H%J3^=J>J?K@JBICJHGKJL[OKTXUJZZbKg^
+ま り	z3Z@Z
+ま れ	o-ZHYIY
+み な	z+^DHHJTX
+み の	z+[HGV[
+め な	v3Z:[>]HHUJXZY]ZIaI
+め ら	q![)Y*X+ZCYDIHIUZZJ
+め る	vI]M[
+め パ	xEZ
+も う	k-I3J9H>^?K@_BYCXDJHGIJKXMJOJXZ_ZaGhJ
+も な	zHJTZa^
+も の	o-Y3H>[BJHGIJKaMYOGXIZHgXhY
+も メ	x3GD^aX
+も 入	v3X>J@JD[HHKJLYMJOJZ[]]aJ
+も 問	zB[ZJaX
+も 登	x3GD^
+や す	q-aIH
+や り	zX^
+ょ う	x9[@Z
+よ う	k!](K-J?I@[BJDJH[UJV[X^ZGaK
+よ る	z?[DGUZ^]
+ら し	u-[9J>J@YHJIGK]MJVZXIZIh[
+ら ず	v3Z@J]]dZgY
+ら な	j#I%J+Z/J0]3J4]6J9J;Y>I?JBIDJIJKYMYTXXJZX^J_ZaIbIdIfJhZ
+ら の	z@[JYaZ
+ら れ	i![#I)X+Z3G9I:J=X>]?J@]BJCXDHHZIIKHMINIOJPITJUYVJXIZ[^YaIcJfJhI
+ら パ	zZIb]
+ら リ	z=ZBXPY
+ら 書	v4J8]HJY_fZ
+り が	v9_ZI
+り で	s4[@_ZI
+り な	v(]3[C[DIHJIXOI
+り ま	^#Z%H)X*K-G9^=[>J@JAXBWCHEJI[KHOJPJUIXI^K_XaIbIcXdGfI
+る か	z-[I[
+る が	o%J-H3I9I=]>[?H@JCZHEIGKHMZN[O[VJZD[]_JaHbZdZfJhI
+る こ	n%X(K:Y=YCXEYHGI[KJMXOXVXZGaZ
+る た	r8YUX
+る と	k-Y9I@XHFKZMKN[XJZZhZ
+る の	o+J-F3I9I>I?ZDHHHIYKJO_V[aJhZ
+る よ	zCYV]ZJ[X
+る ら	z-]9K@ZIGKZXJZJ
+る パ	z-]UZZJ
+る 可	zcXgY
+る 場	zHJM]OZZI
+る 必	r#H.XD]HHNY[[
+る 方	xHbZJ
+る 権	z%I(_HKZI
+れ た	b!Z#[%I(J*I+K,X-Y3H4J6J7J8J9D:^;K=I?YBFCHGJK^LJMFNEP^RZUHVHX]ZD[Y]H^J_JaGbIcJdXeKfIgI
+れ て	[![#H(H*H,K-K/J0K3Y4J6J8J9G:G;X=]>_@IAJBHD]EJGIHHIJKEMFO]PGRZSJWYXEYJZA[I][^Y_GaDbHcHd^gHh[
+れ で	z=[h^
+れ な	f!J#Z%J([)I+],J-H3G4J6J9F:H;Y=J>K?F@YBHCFDEGYIGLYNGOYPJRJTJUJVIXZYKZ^]I^X_JbJcZdIfH
+れ ば	zDXHGZ^
+れ ま	^!W#X(J*Z-G9H:J=I>I?X@IB^CXDEH_IZKGLJM]PITIUIVHWKZ][J]JaDcJdJhI
+れ や	r-^
+れ る	c!I%I(J+X-G3G7Y9H:I;J=I>H?H@ZBIC[DZHCKJLYN_OYPXTKUKVIXFZ[]J^J_Kb[cJdIfJh]
+わ か	v9]@HHJZJ[^h[
+わ せ	xK[Z[
+わ っ	u/[=[>XaJ
+わ な	z-J6]HJIJNaZHdJhJ
+わ ら	z#JTYg[
+わ り	x>XBY
+わ れ	g!J+Y-X3J9H>H?I@YBJCYDZHGI]KYMIN[VJX[ZGaKh]
+を な	z>Z
+を リ	g%H(a)Y=I?ID[EXH]PWUIVHZGbIdIfJ
+を 一	zWZdZ
+を 何	v#YX]
+を 使	o!K%X*],Y7Z>I?ZHIKJU[VZZGdJ
+を 入	o-Y6]>JHJK[N[XIZHdJh^
+を 受	x/[aX
+を 変	l(J7J:K>[@XH]VK^ahI
+を 外	v#]8[=Z?]CKGZHGNJTIdH
+を 強	z%[HXL[
+を 忘	q:Z>JBGH]MJZ]
+を 押	zHKa]bZ
+を 持	v)_7XAZHIUJ
+を 更	z+Z1]MKfZ
+を 有	r(J.XUYVXZGdZe^
+を 止	x!].XHJU[ZJ
+を 求	r+ZCZDJM[
+を 満	o-JHJIYKJNcZJ
+を 無	sHYUZYX
+を 確	v%Y3[CYHIOYVYZJ
+を 聞	zM[h[
+を 要	xCWHIM[[X
+を 解	zTX
+を 設	v*^BYHX
+を 間	zX_hY
+ん で	x%Y-[3]HIK[ZG
+ん と	v?[DH
+ん に	v9_HI
+ァ イ	q2Z3JH^O]c]
+ア ウ	o#X(ZTZc_
+ア カ	_!^#Y%](G)Z*X-H0J2^4J6J7J8J:X;J=H>I?I@IAXBHCHDZEIGYIIKILXMHNIPYRKUFV]WI]K^[_IaJbHcHdHfHgHhI
+ア ク	n%a0X;[=J>XDJHJZ]_J
+ア プ	s(K>[?_C[HFVIZFa]gX
+ア ン	zA_HIQX
+ィ の	z*XJY
+ィ ザ	v,YZHe_
+ィ ル	vG[HJJ]VIaZ
+ィ レ	u:[d[
+ィ 情	xC[D[HJ
+イ ア	vHZQXc]
+イ セ	p9J=dHZZG
+イ ト	f%](I,Y3J4J6Y7Y8Y9J:J@JEJMJTIUJVHZE[J^J_KaJbIcIdbe^fYgJ
+イ ベ	s&[HJe[f[
+イ ル	v2Z3JHZO]
+イ ン	c!G#I(I)H*J,I-I/K0J3H4]5Z6J7[8[:H=G>H?I@JBZDJEKGKIJKILYNIPYQXS[TXUHXJZZ[[]K^J_IaIbZcGdHeJfGgZ
+ウ ィ	v,YZHe_
+ウ ォ	xHZc]
+ウ ザ	x.ZHJ]Yb[
+ウ ト	r#X(ZHETZc^
+ウ ド	j!J#I%I/a0^6[AXBIGJHGJXNJT]ZI_]bJdGfJ
+ウ ン	_!^#Y%](G)Z*X-H0J2^4J6J7J8J:X;J=H>I?I@IAXBHCHDZEIGYIIKILXMHNIPYRKUFV]WI]K^[_IaJbHcHdHfHgHhI
+ェ ク	p0J;ZAZG[HY__dJ
+ェ ッ	q;]GZHILXZH^_d]fI
+ェ デ	s,]7_
+ェ ン	q-Z0b8YHIUJZI_Jf[
+エ ラ	h!Z&Z(K,X3J9K:J=JBIEZOZVIXJZb^JbJcJdJe]
+エ ー	q-Z0b8YHIUJZI_Jf[
+ォ レ	q8bA^HG_YdI
+ォ ー	xHZc]
+オ フ	zU_
+オ ブ	r0J;[AZG[HH__dJ
+オ ン	_!Y#J(F)J*J,X-H/^0Y3I4I6^8J9J:F=F>I?I@IBHCJDIE_GIHDIIKIMGNZRKSJTJVFWIXJZC[I]J_]aIcXd[eYg^hI
+カ ウ	_!^#Y%](G)Z*X-H0J2^4J6J7J8J:X;J=H>I?I@IAXBHCHDZEIGYIIKILXMHNIPYRKUFV]WI]K^[_IaJbHcHdHfHgHhI
+カ ス	z-XHY
+カ ル	u![E]HJNZVKZHcX
+カ ー	xA_HXZJb]
+キ シ	zHIcbfJ
+キ ャ	z>[HIMZ][
+キ ュ	q%K*XC[DZHYPXQY
+キ ー	x6Z?_HJUJVJZI
+ク が	j:J@YBIHXMJYXZD^[bbd_eKfH
+ク さ	k#ZHXTZ[Z
+ク に	z%^@XdJ
+ク の	s%Z=JHGZJd[e]f[
+ク は	zBXHXT[
+ク を	o#[%J6]BJGZHHPYZIe]
+ク ア	v#X6[HGTZ
+ク ス	zH^
+ク セ	o%a;[=J>XDJHJZ]
+ク タ	n%[2Z4J8]<^HYZJ_]cK
+ク ト	n0J:Z;ZAZG[HHZI__dZfK
+ク ラ	i!J#I%I/a0^6[AXBIGJHGJXNJT]ZI_]bJcKdGfJ
+ク ロ	z#JBYHY
+ク ン	v,aHJR[
+ク 解	s#G1[BZ[]
+グ に	zNXfY
+グ イ	vHFMXZ]b[
+グ ル	j(J?JDJG[HGNJPaUJVdZIaJdJgJ
+グ レ	z(Z:[HH
+ゲ ス	v:aZK
+コ ネ	o%[2Z4J8]<^ZK_]
+コ ン	m#Z%I-J3J4]5]:Z>JBJF]GJHYM_NJZE_JaJbIfKhJ
+コ ー	g-I3I9J>^?X@IBYCZDKGZHDIJKGMHNJOKX_ZG_JaadKhJ
+サ イ	k7Y>IB[H^LZMITJ[]cIdJfJg[
+サ ポ	z1]3[HJfJ
+サ ー	c!I#J%J(I)Z*J,J-H0I1I2Y3H4^6Y7I8J9I:H=H>H?H@IAJCIDIEJGIHFIHKINIOJPIR_SZU]VGWJXIY]ZD[J]J^J_IaGbHcZd]eJfbgIhJ
+ザ ー	Z!]#I%H(])Y*G+I-G/I0I4K5J6H8X9H;X=X>F?F@GA^BIDZEHGIHHJJKGLIMFNJOHRISITIUFWIYIZJ]]^Z__bXcGe]fFhG
+シ ュ	r9KFZGYM_S[ZJ
+シ ョ	p,]7_HGR[ZJ]]^Y
+シ ー	g(J*_-[:H>J?ZBJDIEJHJIJKJMINbPJUHVIWaZEaJbJcJdJfKgI
+ジ が	vS[ZZaZ
+ジ ェ	j%J-Z0a4K6K;ZAYGZMJUIZH_^aJbKcJdIf[
+ス ad	u%YPY_[gJ
+ス が	k%W=_U_ZHf]
+ス で	u>ZcZgY
+ス と	zc[
+ス に	s%KF]HFMJUXZJ_]f[gZ
+ス の	p6Z=IH[NYUJZKfZg^
+ス を	v=ZUXZ]aKd]
+ス ク	u(]@[gW
+ス タ	x!I-XH_ZK
+ス ト	l8b:_=JA]BXHFUJVJZI_XdIfJ
+ス ペ	zHJ_^
+ス マ	o:K>[?JMZT[ZHaZb]
+ス ワ	P!F#J+I-^.J/X1I2[3G4I5J7X8J9K;I=E>I?G@IAHCFFJG[HJJYKYMYNYOIPHQJRHSGTGXFZ][Y]I^Z_IaFcGdXfJh[
+ス 構	zE^
+ス 許	u%_;]HK
+セ キ	r*XC[DZHJPXQY
+セ ス	o%a;[=J>XDJHJZ]
+セ ッ	U#J%G(Y+J,I-I.K/H0I1J2K3H6H8I9J;J=XAJBZCGEYFKGIIJJJKHLINFRHSZTHU[VYW^YJZY[J]Z^KaYdFeIfYgYhI
+セ ル	s)]Ua][fJ
+セ ン	i%J(J3K4J9J=cBJHYMIPJUJVJZF_KbJc[dIfIgb
+セ ー	rHHZ]a[fX
+ソ コ	s#ZH]M_ZH
+タ ア	x%[2[HZ
+タ ス	zHJ_^
+タ ム	z-XHY
+タ ン	v(_:[HF
+タ ー	g(J0K4[=J>J?JBKDKGZHaIKJ[MINJPJUIZH_IbJcZdJfHgb
+ダ ー	z7^HJ
+チ ェ	q;]GZHILXZH^_d]fI
+ッ ク	Z!G#_%Y(F)J*I+K-H/I0I1X3H4H5J6]7G9I:G;Y>G?G@GAJCIDHEIIIJJKHMENHOJRHSITbUHVFWJZB[_]I^[_HaGbZcGdbe]gGhH
+ッ シ	q9J=KBJFYGYM_S[ZI]]
+ッ セ	rHHZ]a[fX
+ッ ト	U#I%F(Y+J,I-I/H0I1J2J3G6H8H9[;I=XAJB[CGEYFKGHHXIIJJKHLHNFRXSZTHU[VYW^YIZX[I]H^JaYdEeHfXgYhI
+ッ プ	z6[D[R[
+テ ィ	o*W0XC[DZHHJXPXQY^Z
+テ ナ	r(J:^BJHIU^VJW_ZHbJ
+デ ィ	u:[d[
+デ ス	v(]@[ZK
+デ レ	s,]7_
+ト が	_!_#Y%G(F)J*J,J-J/J0^3I4J6I7J9K:[=F>I?I@JAZBIDIEIGJH[LJMHNKPIRKSJUZWJXJZZ[I^I__aHdEeJf_gG
+ト さ	u#X3[BYHKM]ZF
+ト し	oHZUJXZZIga
+ト す	p%I(^:[D]EYHHZF
+ト で	b!H%J(Y)Y*X,X-J3I7X9W:[=Z>Z?Z@GCJEHGKHAIJKIMXNJPZU[VZXJZA[I^H_JaHbZfFgHhJ
+ト に	k!G#J%X(J2X3I7Z8J:Y=J>J?KA]BHCID[HYIJMKPJUHVHW]XKZ_^K_JbJfJ
+ト の	j!J#K%](I-Z2^8[:I;Z>J?JAJGJLKMJS[UJVIZF[X^Y_JaYbJcXfIgJ
+ト は	j%G)]=JB[DJG[PXT[UIVZZJ^YfJ
+ト を	h!Z(G*Y3[8_:J>JAYBIDIEIHZMJPIU]V[WZZB_YbXdFfJgJ
+ト エ	zHYf]
+ト サ	xUIcXf_
+ト バ	g%](I,Y6Z8Y:J@KEJHFMJTIUJVIZF[K^JbIcJdbe^fYgJ
+ト ボ	z(]
+ト ポ	z*_WZZJ
+ト リ	s:[ZJbZd[
+ト ロ	r#J4^5]HDJXT[ZIfX
+ト ー	v,aHJR[
+ト 不	x=ZEXPX^Z
+ト 時	z5[?HHIa^
+ド が	a%J(I,Z/]0[2]3J4K6H7K:G=J>[?I@GAKBYCJDIGIHBIXKDLJMYPKUHVJXJZ][J^I_Ha[bHcJdEfGhb
+ド だ	z?ZBJT[
+ド で	l,X/XBXHIKZM]ZDe_gY
+ド と	z6[
+ド に	m-[BJHIIZK[NJS[ZI_]
+ド の	d*Z-Y6Y:J>IBJEKHGL]NJU^VIZZ[J^HaYb[fYhF
+ド は	f#I/[7]:K>W?JBICZHYIJKYNIPJZD[__IaId]fKgYhK
+ド を	[!J%G(])X*J,J-H/J0J6[8J:_=H>H?HCJDZGJHZIINJUFVGWJX^YK^^_HaYbFeJfGhK
+ド フ	zJ]
+ド ポ	r-JNa
+ド メ	m)I4^5[7]8[HEJWP[TZZGbJfJ
+ド ラ	q%[YXZId[eY
+ド リ	h%W(G:I=J?ZDGEYH[MJU[V^WZZC^K_[dHgI
+ド 同	v0_8YG^HJZK_JdH
+ド 変	xZZ^Z
+ナ ン	r(J:^BJHIU^VJW_ZHbJ
+ネ ク	o%[2Z4J8]<^ZK_]
+ノ ー	xBXHIM]b^
+ハ ッ	vGZHZM^
+バ ッ	g#K%](I,Y4J6^8Y9K:J@JEJHFMJRJTIUJVIZF[J^J_KbIcJdbe^fYgJ
+バ ー	g%K(K-J1J3I4_6Z:J=J>I?J@KBICJGKHGIJKJNKR_UIV_XKY^ZFaIbKcYdXfXgK
+パ ス	P!F#J%J+I-^.J/W1I2[3G4H5J8J9J;I=E>I?W@IAHCFFZGZJYKYMXNYOIPHQJRGSGTGVJXFYKZ[[Y]H^Y_IaFcGdXfJh[
+パ ソ	s#ZH]M_ZH
+パ タ	z-X
+パ ー	z.X:^HJJYZI
+ビ ス	i!J(K)[-J2Z:J=JHIMKS[U^VJZGbJdZfa
+フ ァ	q2Z3JH^O]c]
+フ ィ	vG[HJJ]VIaZ
+フ ェ	s,]7_
+フ ォ	o8bA]ZJ_YdI
+フ サ	u)]UafJ
+ブ ジ	r0J;[AZG[HH__dJ
+ブ ラ	v.ZHJ]Yb[
+ブ ロ	u#G.XH]X]
+プ か	z6[P[
+プ に	uHJP]Va
+プ の	rHJPYVb
+プ デ	v(]@[ZK
+プ リ	o(J=K>[?_@KC[H]NJVHZFa[cJ
+プ レ	a!Z#K(G)J*J,I-H/^0Y3I4J6^8J9I:G=Z>I?I@JBHCIDIEaGIHDIIKILKMHNZOJSJTJUFVFWJXJZE[J]J^G_]aHbHcXd[eJfXg^hJ
+プ ロ	n0^4J7^>J?KMJNJOYRJTKY[ZJ^Z_IaJcafE
+ヘ ル	v(]@[ZK
+ベ ン	s&[HJe[f[
+ペ ー	u.WSZ_^
+ボ タ	v(_:[HF
+ボ ッ	x9YH]
+ボ ー	z,[HJS[ZJe[
+ポ リ	g(J*_-[:I>J?ZBJDIEJHKIJKJMINbPJUHVIWaZEaKbJcJdJfKgI
+ポ ー	p1]3Z:Z?JBICJDZH]cXfH
+マ ホ	r#X>[?KMZZJaZ
+マ ー	z#JT[ZJb]
+ミ ス	f(J-K6X7K:I=JBJE[HHMJN^UIVJZH_Zc[d^fJg_
+メ イ	m)I4^5[7]8[HEJWP[TZZGbJfJ
+メ ッ	rHHZ]a[fX
+メ ン	r%JHYPXVa
+メ ー	i(K-J3Y9J:J>Y?]@JBHD_H[IIKIM[NIOJUJVIXJZD]J_JaYb[fJhJ
+モ ー	z.XQ]
+ュ リ	r*XC[DZHJPXQY
+ュ 同	vGZHZM^
+ユ ー	[!]#J%I(^)Y*H+I,H-G.J/I0I6H8Y9H:W;X=Y>F?F@GA^BJDZEIGIHJJJKGLIMGNJOHRISITJUFWIYJ]Z^[__bKcHdYeIfGhH
+ョ ン	q,]7_HHZK]]^Y
+ラ イ	c!J#J%[(H,Y-J0K3I4J6Y7J8X9I:I=c>J?J@IAJDJEJIJKKLKMINJQZRJTIUIVHZC[J^J_IaIbHcIdae^fXgIhK
+ラ ウ	h!J#I%I,J-K.Y/a0^6[=KAXBIGJHFJXNJT]ZG[J^K_]bZcJdGfJ
+ラ ー	g!Y%K&Z(J-K3I4]5[9K:J=I?JBIEZHHMJNJOZPKVIXJZa^J_JbIcJdIe]fJhJ
+リ で	z:[gY
+リ の	x?^HHVKZIa]
+リ シ	g(J*_-[:I>J?ZBJDIEJHKIJKJMINbPJUHVIWaZEaKbJcJdJfKgI
+リ セ	U#J%G(Z+J,I-I/H0I1J3H6H8I;J=XAJB[CGEZGIHXIJJJKHLINFRISZTIU[VYW^YJZY[J]IaYdFeIfYgZhI
+リ テ	r*XC[DZHJPXQY
+リ ン	p:JBKH_MKZFbb
+ル が	q3J:Z>I?JDIH]M[ZIa[
+ル で	zH]U[
+ル に	u3^>YDIHDN[ZIa]
+ル の	s?ZDKG[MJNZO]ZJ
+ル も	u3G>JDbHH
+ル を	x)_?ZHHUJY]
+ル タ	uG[HIJ]VIaZcZ
+ル フ	s)]UafJ
+ル プ	v(]@[ZK
+ル ボ	zH^
+ル ー	h!K(J-J3K:J=J>K?IDIG^HZIJKKMHN[PaUIVdZFaHcKdJfJgJ
+レ で	u!]/]6]7ZNJZK_IdWfJgI
+レ の	x6ZPX_[f]
+レ ク	u:[d[
+レ ス	p8bA]_YdI
+レ ポ	xBJDZH]
+レ ミ	f(J-J6X7J:I=]BJE[HIMJN^UIVIZH^K_YaKd]fJg_
+レ ー	o(Y,]4]7_:[HE
+ロ キ	zHIcbfJ
+ロ グ	oHDVJZ]][b^
+ロ ッ	b!H#a%I(J-J/J1Z3J6K7J:J=J>J?I@JCJGJIJKJMHNJPJTcVKXXZG[a]J^J_JaJb]cJdIfJgJ
+ロ ー	l!Z)_4]5]BWE]HDNYUIVIZEbI
+ワ ー	P!F#J+I-^.J/W1I2[3G4I5J7X8J9K;I=E>I?G@IAHCFFJG[HIJYKYMYNYOIPHQJRHSGTGXFZ][Y]I^Z_IaFcJdXfJh[
+ン が	o(_:ZHZMHVYZI^YaJ
+ン で	l#Z7[=JBYHDQYTZVJZX[]bIdJg[
+ン に	v4YHYMXU[ZG^Y
+ン の	v,YBJZ]cK
+ン は	zM_ZI
+ン を	z,[8]
+ン イ	m>JB[HZLZMJTJ[]cJg[
+ン ク	uZGbc
+ン コ	x4^5]HHJXZI
+ン ス	o!I%J9J=dH_ZF
+ン タ	l4JH^MJVYZJc[dKfIgb
+ン ト	Z!]#X%[&Z(D)Y+J.K/I0_1J2^4Y5Z6G7G9I:];I=E>G?G@GBDCGDXEHFJHGIGKHMENGOIRHSYTJUXVZW]XIYIZG[K]I^Y_FaGbDcEdGeXf[gFhH
+ン ド	z7[
+ン バ	sHJPXVa
+ン プ	b!Z(G)K*J,I-H/^0Y3J4J6^8J9J:G=G>I?J@JBICJDIEaGIHEIJKIMHN[SJTJUFVGWJZE[J]J^H_]aJbHcYd]eJfXg^hJ
+ン 画	vHJZIba
+ン 管	x)I,YP]
+ー か	x4]HKgY
+ー が	b![#J%I(F)J*X,J-G/I0H1J2K3E4^5Z7I8I9H:Z;I=G>F?F@HAZBGCJDFEHGJIFKHLJMGNEPHRGSJTJUGVYW^YXZ[][^H__aIbHcYdYgGhI
+ー だ	x)[8]ZJ^X
+ー で	e!I(I*I-I3J4J6Z:H;X=J>I?^DJGZIJKJMGN^PHUHV]WJXK[K]K_JaXbYcIdIga
+ー に	l-]9J=YA_CXHJIKJXNIZX_YaX
+ー の	g3Y:Y=JBIDHEYH^NXR_VJZFaKbXc[fF
+ー は	k(H)]7Y:I?]@KAYBID[HHMINXUIVHZE^_bJdIgY
+ー を	m*^4]?KHIN]UJVJWYYZZG]X_[dJ
+ー カ	u![E]HJNZVKZHcX
+ー ク	r,a.WHIR[ZKcX
+ー ザ	[!]#J%I(^)Y*H+I,H-G.J/I0I6H8Y9H:W;X=Y>F?F@GA^BJDZEIGIHJJJKGLIMGNJOHRISITJUFWIYJ]Z^[__bKcHdYeIfGhH
+ー シ	s,]7_
+ー ジ	i-Y0b8X:J>K?JBJHJMJNKSZUIVJZX_KaZb[cJdJf]
+ー ス	xHJQY_^
+ー タ	v4]:[HXVJaJc]fI
+ー ト	i#H%J(J*Y,I-H1]3X4J6J8J9I:[=J>I?G@JCIDYGJHWIIKIMZNIOJQ]RJTZUJVJWJXJZE[K_JaIbadFeJfZgJhJ
+ー ド	N!E#H%I&J)J*K+H,[-]1H2[3E4G5I8H9G;H<J=D>Z?I@GAFBXFIGZHHJXNXOGPGQIRGTFVIXZYIZZ[X]G^X_Ga[b[cFe^fIgJhZ
+ー バ	j1J3J4_6Z=K>J?KBIHHIJKJR_VJY^ZGaIcZdXfX
+ー ビ	i!J(K)[-J2Z:J=JHIMKS[U^VJZGbJdZfa
+ー プ	j(J:K?JDJG_HFNJPaUIVdZI_JaJdIgJ
+ー ラ	x4^5]HHJXZI
+ー ル	e!J#K%K(I)^+J-I3Y4J7K9I:I=K>Y?]@IAKBHCXD_GYH]IHKIMZNZOIPJSJUHVHXIZC[K]J_JaYbJcZdJfJgJhJ
+ー ン	x-XV[
+一 つ	o%]3I?XCcHGKJaI
+一 下	v#[9ZZXb]
+一 个	o%]3I9I;[?JC_DJHHIIKHOXVKXHa[
+一 回	x9[@_HIXI
+一 天	o#F@aCJDXHJX^
+一 小	vXa
+一 度	o@_WZXJdZ
+一 日	x@ZX_
+一 時	p@JL]T_ZHa]cZ
+一 步	z*]ZJe[
+一 直	o?J@KBKCJD[K[LXMJZZaY
+一 种	r?YCaHH
+一 致	p3I6aA^O[_H
+一 般	x)^HKaZcZ
+三 方	zJ[
+上 刚	x@Z
+不 一	x6[IJK]O]ZJ
+不 上	s3J9JH_O]SIaKc]
+不 了	g!I#F(^)J*G,F-H/J0I4X6I9H;J=H>^BGCIDJEJGIIHKFLIMGNHOIPJRGS[TKUGVGXKY]Zd[I]I^F_JaEbGc[dJfCgH
+不 会	zY[g[
+不 佳	zcZ
+不 允	vIZVJZJ^^
+不 出	z+[3_>KHIZHaI
+不 到	h!K(X,_-J0]3G4Z6I9J>Y?I@JCKGJHZIJKJMJNIOKPKVKXJZF__a[dIfIgJ
+不 匹	v6[O[
+不 去	u#[%J;ZKYZ]
+不 可	l%J(H)Y4^8[:K=XBJHFMJPXSJVHZH^]_KaJbJc]f[gH
+不 同	v3K6]G]O^RK
+不 回	v%J0]4J9HG[HEXKZ]c]fH
+不 在	o%K-J/I4I7Y9^=J>G?X@IBKG_HFKJMINKPJQ[T[V^XIZHaKbJcJ
+不 对	q(K*J-J3[6]9J?K@ICJE[GKHJIIKINIOIPJR]UJXKZ]_JaJcJfJh[
+不 开	u6^H]NISXZHbZ
+不 接	x3JHJI]N[O[ZJ
+不 支	u1[3Z?]HJZIgY
+不 明	z&[NZZ[
+不 是	r(I:Z@XOYPIS]UIV_ZFaK
+不 正	l%_(J,Z3^HITXZHh]
+不 知	zHJNXZ^
+不 符	o-YHKI[N_ZI
+不 能	d!I#J%J(X)I,J-H/J3G4J6J7I:H=_>[?YBHCHDIEIGKHEI[K[LJNGOIP^SHTJUZX]Z?[Y^__KaHbGcIgIhG
+不 行	n#K(H)^*G,H-Y3I4J8]:K=J>I?[@ICIHDKZM[NIOHPXVYXJ^J_JaJb[cJfJhI
+不 认	v:ZHFM[O[gZhX
+不 让	r>K?I@_HZKZX]ZZhI
+不 足	q%Z(a-K3Y9J=[>KCJHGI]KKNGVZZFaK
+不 过	uH]L_ZE
+与 本	vc[
+世 話	x9[
+丢 了	u>^DYaG
+两 个	s/^?J@IAbHJK[NJOJZH_J
+两 次	x*W@]CW
+两 种	p*[C^
+个 人	x#I?]DKHYOY
+个 密	v/]K]NKZJ
+个 林	z8^A_CJKIZJ
+个 用	x!K;]A]CIHJUJV[ZZ_I
+中 で	xHGS[]^dJe[
+中 に	z!]9IHGZJ]]eZ
+中 心	sPKfJgb
+中 的	o3Y6[O^PZZHcJfZ
+临 时	v!X@YLZ
+为 什	z#G*]HHZJ[]
+为 组	z*KVIW]d[
+么 办	zHFZ_
+之 前	z@Y
+也 没	z3J?JD]aZ
+了 し	zB]ZJ
+了 十	zN]RY
+了 密	m*Z>Z?K@ZB^KJMZZGhI
+了 手	s>ZCZ
+了 收	x>aaC
+了 谢	z9DB_HJ
+事 に	zB]
+事 件	s#Z&[BIEKHIS]VJZHe[f[
+事 可	zHKVa
+二 つ	m*Z/^8[>K?KA[C]HHK[_IaJ
+二 回	x*WBY
+二 次	zBY
+云 端	s!X/XBJTb_I
+五 次	u#XX_
+人 が	z@ZHJZJ][^Z
+人 に	z@YHZ^]
+人 の	x(YA]ZZ
+人 は	x+[DJHIVa
+什 么	p#G%G*[-KH]N_[]
+今 天	p@[X^ZI
+今 日	v>J@^HJX]ZJaJ
+今 朝	r#X@_MWZJ
+从 没	zDZHJW[ZId[
+他 の	z(^VZ
+他 们	z+[
+他 社	z:]JZ
+付 い	z%Y3Y^W
+付 け	r-Y/XHJIHK[NHO[ZWhZ
+代 理	o%K(J*J,K-Y0d3I4I9I>J?JBJCJDXEJGJHGJKMJNJPJRHUJVJYJZHaIcadIfWgJ
+令 牌	u,c3K9KHJR]ZF
+以 前	i-J3G>]?]@JHJIIK_M[OIPXVJ]KaJgZhJ
+件 を	vIZKJN_
+份 验	v,[3_
+会 社	n-Z3H8Y:Z>^?ZCJDJHFIJNZOIZJaY
+会 議	sH[Z[][
+但 没	z?]DJLX[X
+住 了	z#_9H>KHYZHaJcK
+体 で	zU^
+体 管	v(^)X*J,^UHZJdH
+何 も	u>ID[H[KILXNKTZXJZ[
+何 回	zX]
+何 度	m#_9G@JBKDJHZTYXaZI
+你 好	z9_HJ
+你 的	u9Y:ZU[VKZHcX
+使 い	z,Z?[KZ
+使 え	g![%J(J-H3K9K:J>H?_@HCIDIHFI^KXL[MZNJUHVXXXaJbIdJgYhK
+使 っ	o!K-Z3J7Z9H>Z?J@JCJHJIEKaOIU]VJXIaJhZ
+使 用	d!J(I)K*]-Z:J=K?J@YBJHIIGK^MJNYP^TZUHVYWJXXZGdI
+保 护	vPbVJZI
+保 用	zC[OZVZ
+保 護	qPcVI
+信 息	r3^C[D_HJZJ
+修 改	q@_^Jh]
+個 人	z>[?ZHX
+停 了	v!]0]4J9J>JHHSJY^ZHcHfY
+停 止	n!Z-J0Z4]9I>I?JIKKJU[XKY]ZJf[
+停 用	v![1]U[
+側 で	r![7[HHT[ZI_[
+允 许	p9J:K=J>KHIIZQYV^ZI[[^]
+先 に	s:[X[
+先 の	x3ZDZHZ
+入 っ	m9J:[>J@IDKG[HHI_JXKHLXMJOHUKV[ZH^YhZ
+入 れ	f!H#Z%I(J*J,K/Y3G6[8Z9F:H=I>E?H@HB_CHD]GKHCLJMYNXOYPJRKTIUJVHXFZ_[K]Z^J_JaEbJeJfJgKh[
+入 力	q#]3K9IHJO^hX
+入 的	r3JOa
+入 社	x@YD^HX
+內 部	zE]PZVJ
+全 体	r(^)X*J,^U[WJZIdH
+全 信	xC]DZ
+全 員	zU[
+全 局	s(^*H,_-[PIUJZIdH
+全 部	x-J4XBZNZO]
+全 问	v*[?_ZG
+公 司	m(K-J3J4Z8]9I=K>Y?JBJCJDKIJKJM]NaU[VJZH]KaIcJfJ
+关 了	s!]#I-J6]9H>HBGHFIJOKU]VJY[ZG]_aIbJfI
+关 着	z1J<ZHGRKU]cJf]
+关 闭	vBZHKU_ZKbZ
+其 他	x%]C]HK
+内 線	z3aHI
+册 sspr	z+[
+册 过	x+[DYHJ
+再 改	s@^
+再 設	x@Yg[
+再 试	u@ZBJXZZZ
+再 起	xB]fZ
+写 不	v0]4I9H>IG[HEIKY^ZGc]fG
+写 回	b!G#G%[(F)I*H,Y-I/I0F1J3G4X5J6Y7I8_9E:H;J<J>G?H@EAIBHCIDGEIFJGHIHJJKGLHMHNGPYSITIUFVFWIXGYYZI[I]I^H_HaFbFcDddeaf[hG
+写 字	xI^
+几 次	x#YHIX]ZKaX
+出 さ	z#^
+出 て	z?[NZ
+出 な	p([*X+Y3G>I?^C[DIHEIJKJNJOIZD[]aZ
+出 ま	oHJN[Z[hX
+出 る	o-]3J9JHHKXNZOZXK_XdZ
+出 现	r+Z?JHIOXZ_fYhJ
+出 错	s,[3IHJO]Z[aJcJe_fFhG
+分 か	u-]>JHXIHM^NW
+分 で	x)Y=JU]V[ZJ
+分 の	r-I3HI]O^V[
+分 机	z3b9J>JHH
+分 钟	uBJHIM_R^
+切 れ	r9I;[=^>J@JBJUJXJZZ]]a[bJ
+刚 改	u@^
+删 除	z3[_X
+別 の	z@ZK[
+利 用	z0[4]HJZI
+别 人	z%K(Y*]HJV[ZJ
+别 的	v([:[BZC]HKIJMJPIUJVIZY
+到 旧	x>Z
+到 短	za[
+到 那	z>^
+到 验	u>ZaX
+制 限	vHJQ]X_
+刻 が	zHJRa
+前 に	o(J-I3X9H:Y>H?J@YAJBICID[F]HEIEK[MYVJXIZI]__JaJb]dKhJ
+前 の	n-J3H>]@JHGIKK_M^ZEg_
+前 使	vKZ
+前 密	sh_
+前 用	xK^
+前 的	x3G>^IHK]MZOJPJ
+力 し	s#]9IO[hX
+办 公	z9Z>]?[HF
+务 台	z([@YZHgZ
+务 器	m%K(J0J1J2J3J4]6[8J9J=K>K?J@JBJGJHGKKOKRaSJY[ZJaIcZdZ
+助 重	xU]
+効 で	rHJMYZJ^ZbYdYgX
+効 な	xA[UZVX
+効 に	f(I.Y8X;XPKU]V^ZFdaeZfJ
+効 化	r!_#J)Y,[8[UIXJYXZKdDe]
+動 か	u.XPWYYZGf]
+勾 了	zLZZJ
+包 含	s-XHKIa
+化 し	z%[Y]
+匹 配	s6[A_OZ_J
+十 分	v(XC[R]
+単 語	v-Z
+印 机	r>JHa
+历 史	x5[HJIIKZN]
+原 因	rN]PXZ[a]
+去 了	x#[9I>JB^HJZF]]
+去 年	xKa
+反 应	z:[HZZI
+反 映	xM^ZIgZ
+发 到	u>_HK
+取 れ	x>[aH
+取 引	x:XH]
+取 得	z,_
+取 消	z?^BJG[HIZG]]
+受 け	m-K/]>ZIHK[NHO[hZ
+受 保	uPcVJZI
+古 い	i-I0Y1]3K9K:J>]?J@HBIDJGJHBIIKIMcNJY[ZFaIcJdJfHgYh_
+只 有	k(J)J*H,J-K3J9J;[?J@KC_HHIaMJP_ZEaJ
+只 能	v@][[bI
+只 要	z?ZCIHH[]
+可 が	z%](W
+可 以	r(KB^HIVbZJ
+可 能	n([3Z;[=X?JBHDJHHM]NYPKUIVIZIa^gX
+可 证	r%J3I9I=dCJDJH[IJVGXKZJaI
+号 が	l3^>XCIDIHHObaH
+号 と	v3JHJIYO_
+号 に	q3b>XHJOI
+号 の	uOZX[
+号 は	x>aKHOI
+号 も	z3GD[aX
+号 を	v-Z>[
+号 化	z6Z<[
+号 没	x3]>[VZaG
+号 码	g(K-I3d?IBJCIDGHFIHKJMJObVJZF]JaYhJ
+号 被	v!]>HH]OK
+司 的	x8]HJ
+合 わ	v6]HJN[ZYdJ
+合 公	xN_
+合 本	xN^
+同 じ	qA_HHK^OX_J
+同 一	uAa
+同 事	p(Y@XBKH^UKVbZJ
+同 僚	x([HYVZ
+同 期	i!I(I)Y-I/J0^4Z6I7K9J:J=H>J?J@IAIBJCKDJGcIJKILJMZNIOJPJR[SJUJVFZF]J^J_HaHbJcJd^fYhK
+同 步	h!I#I%Y(H)I*I,J-I/I0_4W6H7J8J9H:I;J=I>H?I@HAHBICHDIEJGcIIKHLJM]NIOHR^SJTIUIVGWJXIYJZF[J]H^J_IaHbJcId]eIfZgZhJ
+名 が	x2Z<[HH
+名 と	z<Z
+名 前	v-Y3J9J:[F]HJI]KIMJ
+名 字	z:]IZ
+后 再	v@ZBJZZ
+后 写	zRYd]fI
+向 导	v+[,ZHEZIdHea
+否 さ	n%X-J/ZHJJXN^PZZJaZ
+含 ま	o-ZHYIY
+启 用	h![%J(H)K*I,[/J3X7J:J=I>K@JA[BHDJEJHYKKPGV^XJZE_JaJcKd^e_fHgI
+员 不	u([)^*Z,HPZUJVGZE
+员 工	x3H@ZDXH[ZJ
+员 已	zP]UY
+员 帐	z*ZPZ
+员 没	v(H)YPIUJV[Z[d[
+呼 び	z3[Q]
+和 密	zP]
+和 符	zI[
+哈 希	vG[H[M^
+問 が	z*X?^HK
+問 題	i(K)Z=J?JB^EXHKKJMKTZVJXJZ_c^fK
+器 空	z__
+回 し	zK[
+回 不	x0^6JHKZHdHf^
+回 失	z!J#^4[HJZGdJeZ
+回 数	vX^
+回 时	z,]ZIdFe_
+回 来	x!^9]HH
+因 为	z+]/]HFLX
+国 番	z3[
+在 entra	z/I7ZHFT]
+在 し	z>[_^
+在 の	uh_
+在 一	zX^
+在 不	s?J@]K_ZH[[hI
+在 密	zGaHH
+在 本	o!X7]AKEIZJ_[d^fYgI
+在 用	x-^/W9JZIh[
+在 的	xOKPXZJ_]h_
+在 管	zg^
+在 网	zMX
+地 activ	xPXgY
+地 ad	q!Z/ZgZ
+地 没	z_[dKg^
+地 环	scad[
+地 目	z_^dZ
+地 策	zN_
+地 配	vEcPJZHcIgJ
+坏 了	uH[R[
+垃 圾	vHJab
+域 控	n!K#I%J(J-J3J4e5a<J=J>I?HBICIDJHFIJJ]KJM[NHRJSKTJUJVJXKZE]J_JaIbJdKfI
+域 管	x*JPaZH
+報 が	s,]3^CZD^HH
+場 合	q:Y=ZHIM[OZZF_[
+境 的	zcZ
+変 え	l#G9J>Z?K@eBJIJKIM]NKXGZF[[^YhI
+変 わ	o#J/[>ZTXaJgZ
+変 更	_!I%J(I-H3I7Z9I:Y=J?J@aB[CKDKHJIIKHL^NJUIVIXIZZ[J^a_JaJbIcJdIfIh^
+复 杂	zI[
+外 し	r#]8[?]CJGZHHNJPZTI[ZdH
+外 れ	zZJda
+外 部	v:cHKZG
+多 す	vHIX_
+多 次	r#_+KH[XXZI
+多 请	vXY
+大 写	xI^
+大 家	z-^9[>JHI
+大 文	zI]
+天 改	z@_ZHhJ
+天 早	x@W
+太 多	o#_9J@JHIXaZH
+太 容	x-Z
+太 常	z-_ZJ
+太 短	x-JI_
+太 长	z2_fJ
+失 或	z%[3]
+失 敗	h!Y#[%H(I,Y-J/Z3I4Y6Y7J9I:I;Y=I>I?J@JBHCJDJEJF[GJHFIJKJMJNJSJUIVIXIZ]]K_XaJbIcJe]fHgH
+失 败	i!]%I(J,]-J3I4Z6Y7K9J:K;Z=J>I?K@IBJDJEJF]GJHFIJKJNJOJPJSJUJVJ_IcJdZe]fJhI
+好 了	vB]RY
+好 几	zaX
+如 何	zHaMJUH
+如 果	u:[=ZYWZI
+始 ま	z+[3YHE][
+字 和	zI[
+字 母	s9KHJIb
+字 符	z2]F^HJ
+存 在	r>ZHKP[_baK
+安 全	o*Z?^BJC[DZHIPYQZZF
+完 了	u(]?KB^HIZI][
+完 成	x([B[HJZJ]]
+定 さ	x,ZCX
+定 し	r*^@YE[HXUJZJgZ
+定 で	x.XBYV[
+定 义	u-]HYWaZI
+定 了	x#[HJ
+定 義	zHIWa
+実 行	x%XfZ
+审 核	z/XEXNX
+客 户	z:[BYQY
+室 の	zH^ZI
+容 易	u-[
+密 の	z*X?^HK
+密 码	P!F&I)E*H+F-W.I0X1G2^3E4E5G7Y8F9H:Z;G<H=C>D??@YAFCCEHFHGYIXKXMZOEPGQIRFSETEVEWEXDYGZb[[]E^Z_Ea@b[cFd[gJh_
+密 碼	n!J#I(H-[3I:J=J>I?I@IBHDJE[HGI]KZMJNXUX^[aZbKfJgKhI
+密 钥	v6b?_HIVKZH
+对 管	z*[E]
+对 象	p!K3J;]>JA[GZHJOKZH_c
+対 応	x1[_[gX
+対 象	uGaHHVZ
+小 写	zI[
+小 文	zI^
+小 时	k3K9J>J?J@^CJHIIJKJOIX_ZHa_
+尝 试	oXb
+局 管	u(^*H,_PIUKZJdH
+届 か	v4[HIaYc[
+届 き	u>JHYZJa^
+届 く	x>_aJ
+属 し	vP]
+履 歴	x5[IJN[
+己 改	zBXVZ^[
+己 的	z@YO]
+己 重	x(J)ZU]ZJ
+已 注	u+bBJCIDXHI
+已 经	r*Z+[>]?IB[DIHI
+已 被	z!]
+希 同	vG[H[M^
+帐 户	h!Z#[%Z(H)K*X,[3Y:J=JA[BJCKDKHHKKOJUHV]ZJ[Z_KdK
+帮 忙	z9[Z[
+帯 を	z>]aK
+帯 電	v>XCYa[
+常 见	z-YaZ
+应 用	r%](I*Y-J3J:J=I>[?_BJC[HFIIKIMHPJTKUJVHZFa]dJgY
+度 お	x9Y@YZX
+度 か	x#^9ITZZJ
+度 も	o#Y9J@JDJHZWZXadZ
+度 変	v@Z
+开 密	z6^HJNIU[ZGdZ
+式 が	u3aCJ
+式 不	u3aC[ZH
+引 先	x:XH]
+強 制	zHYL]
+强 制	sBKDXL]ZJb^
+弾 か	z-Y@ZJY
+当 て	z-Y=^HK
+当 前	r#Xh_
+录 不	v3J>J?JHGZabJhJ
+录 界	xHJZIba
+录 里	z!]3[HJ
+形 式	r3cCI
+待 #	vXZ
+待 ち	z9ZXX
+待 っ	zXHa^
+待 つ	z@XXX
+後 で	xZZcXeZ
+後 に	q3I9H>I?I@ZBXHGKJR[XJZF]aaIf_
+復 号	z6bZJ
+微 软	r#H7ZR[S_ZHaXd[
+心 重	xg_
+必 要	c#G%](H-K3I9J:Z=]>J?IBIC_DXI^KJMHPJTJUFVHZG[Z_JaJbJcJd^fIgJ
+必 須	zHHXZb]
+必 须	o7Z@ZBJDZHIK]NXZI
+志 里	z]]cX
+忘 れ	o:Z>[?KBGHZKKMINJUKZ^
+忘 记	v:[>KHIPYZ]
+怎 么	pH_Z[
+性 が	x3_>IgY
+恢 复	z6]9KBYR]
+您 的	r(J3ZBXE[HJI[PJTXUIV[ZJ
+悪 い	zE]HJZ]cX
+情 報	q,]3]CYDaHHZK
+惑 メ	zHJa_
+想 再	x@aXJ
+想 用	x?aaH
+成 し	x%Y(KUHV[W_ZI
+成 功	r/_B_TIVKZK
+成 员	sPXUJVb
+我 不	u3J9[>[?JHFIJKJOIVbZJ
+我 们	n(J-X3Y9H:Z=]>J@ZCHDJHGIJOJU_VHXJZF[K_ZaJd[fJ
+我 只	xC[
+我 想	x?]HXaJ
+我 是	x(])Z:ZZH
+我 没	z%J(^C[ZI
+我 的	g![#W(H)J-H3F9X=I>J?I@JBICGDIH^I^KJMJNJO_PKUIV^XJ[I]J^KaIhI
+或 格	z3_
+户 一	zCYaX
+户 不	o!J(H7K8]:]@JG_HGKJOKP_UJVHZE^]hK
+户 在	p!aA[HITKVIXZ[[_[dK
+户 密	v2_7]HJIJZKdYfI
+户 已	u!YTY
+户 必	zD[NZ
+户 无	zL[gX
+户 是	z%[7[VZ
+户 没	q!J%^(G)^3H=[CJD]HGUIV]aJ
+户 的	s3]:_DJH]ZH
+户 被	v!XHY
+戻 し	k%J3K4X8[>J@JBJHFMJPXRXVJYY_KbJc[d[f^
+戻 せ	v0[>JHHK]ZY_ZfX
+戻 っ	z!_b]
+所 以	x!YIYLXZIh[
+所 属	uP]VY
+所 需	v%_=^HH
+手 机	e#[(K-J3^9H>_?HBJD_IGKJMZNJOZVJZH]JbKfJhJ
+才 能	zD_
+打 不	u3YH]SXZJbZ
+打 印	s>JHa
+找 不	v4]__
+承 が	z;_
+択 肢	u3J?_C[HG[]aK
+护 组	xP_ZI
+报 告	v+XBJDYH^
+报 错	sZb
+押 す	zZKba
+拒 否	g%^*J,Y/]3J9I?JBKCHIXJYMJN[O]PZVJZHaXfJ
+拒 绝	m%Y*J-W/^9J@XBKHJIJKIN[O^P[ZG
+招 待	z:_ZI
+拿 不	z,a9JHIZ[
+持 っ	x7Y=^AZ
+挂 了	x/J4]=J>K@JBJHGMISaTJZHaKf]
+按 钮	v(a:[HIZH
+换 了	s>ZM[
+授 权	zTYV[
+接 不	xHZcZ
+接 到	zHJYXa^
+接 受	u-I/Y3I@JHHI[O[Z]aK
+接 器	p2[4K8]<_HJIIZJ]K_]aJbJcHdJ
+接 続	k4ZH[ZHcc
+推 測	q-_ZJ
+提 供	v,[7_?[DZHHZJ
+提 示	j@ZHJK^LY_Wd[hX
+携 帯	m3]9J>_?IC[D]HJIJZH
+操 作	v(a8Y
+支 持	s1_3Z?]HJRJZIcJfJgX
+收 不	m3I>[HXa[
+改 一	x@^
+改 不	xZ]^HhX
+改 了	s/[@[MZZI_KgYhJ
+改 好	zB[
+改 密	m7K@EBKMJVJZ]^b
+改 的	z@^
+改 过	v@^BK
+敗 し	p8YBITZZ]^W_[
+敗 す	z!]
+数 #	zCZIY
+数 が	xXX
+数 の	zA__J
+数 字	q3J9JHKId
+数 过	zXX
+文 件	z2]HX
+文 字	n-J/Z2]3I9J@KCHF]HGIcKINJOJXIZJ
+新 し	e+Y-H1[8J9K:[>F?HBZCJIIKHM]UJVKXJ][aJbZdIg]hI
+新 入	z@YDZHY
+新 员	z3H@ZDXH[ZJ
+新 密	k-J:^HDJXKJNHZ[[Jg[hJ
+新 後	zBXZGcYf]
+新 手	z>GH]
+新 的	q-K3J9H:J>J?J@IBYIIK[MaNJOJVKZG[]]]bJfK
+方 式	r*YC_DXZJ
+方 法	f#J(I*X+^-J3J:I=K>I?b@JBHCaDGHaIIKJMJNIUIVJWKXJZGaJ
+无 效	z3K>JHJO]R^aJhZ
+无 法	i(Y3Y:YEYHHVJZX[]cYdJeYhK
+日 に	zX[
+日 は	x>I@ZHJMIX]ZK]]aI
+日 ま	u9Y@^HJXXZJf[
+日 パ	zD[
+日 変	z@^MY
+日 志	vEJNX]]cXfY
+旧 号	x>Z
+旧 密	o#]>IHJKYM_ZGgXhY
+旧 的	u>JCKHIIKK]MaZJ
+早 上	s#Y@Z
+时 内	zX[
+时 出	z3JO]ZJaKe[
+时 密	z@YL[
+时 锁	uT^
+时 间	s4J9J@]HIOKRdXJZIaJcHfH
+明 天	z@ZX]
+明 日	x@ZX^
+易 被	x-Z
+昨 天	q9K>K@]BJKJMXZI]]f]hJ
+昨 日	s@]MXZI]]fZ
+是 一	x@XOZ
+是 不	z@YS]ZI
+是 锁	z#FHITZ[]
+显 示	p+[DEHZIJO[ZHh^
+時 に	v5[?HHGL[O[a]
+時 の	z,]LXbZdI
+時 刻	xHJRb
+時 的	uT[cZ
+時 間	l3J>J@]HJIKKJRZXaa]fI
+智 能	zHFT]b^
+暂 时	vT^
+暗 号	z6[<[HJ
+更 が	o@XBYHJL[MJZ^^ZhG
+更 し	n7[@]BJHJM^ZI
+更 す	xH[hY
+更 で	k7J:[@[MJ^^hY
+更 改	p7]@]BIHKL]MJZE^[
+更 新	m+^1^8J9J>K@]BYCJDHHFZEdJf^
+更 禁	x@[
+書 い	z?[DGN^
+書 き	i!J%J(K-K0Y3I6K8Z9J:J>H?I@IBIGYHDKJMINJRXUJVJXJY^^K_XaJbIcZd^f_hJ
+替 え	zbZd[
+最 小	z@ZI^
+最 後	z@J]]eZ
+最 短	v@[
+最 近	s-K@]BIK_ZGgX
+有 #	z3YCHI_
+有 一	x;]CZZI
+有 効	e![%I(G)J,Z7J8Z:I=HAYBIDJEJIIKILYNYPIUZV^WJZD^X_IaJbJcJd]e^fH
+有 启	vA[VZdY
+有 域	z*JP_ZH
+有 我	vI]ZE[^
+有 注	zDZ
+有 重	v%X(YUJW[
+有 问	vE[ZWcY
+服 务	f!J#J%I(X)I*I,J-I/J0I1I2Z3H4[6Z7J8I9H:I;K=H>I?HAJCIDIEHGIHDIIKIMKNIOJPIR_S]TIUIVGWJXIY[ZE[J]I^J_IaGbIcYd]eJfbhJ
+期 が	z8YHGM]f]
+期 の	xGaHXMI
+期 サ	z4[HJR]
+期 ユ	z)[ZId^
+期 間	s=Z@^IIKJN[ZI
+期 限	k%J9J=Z>J@YBJIHKJLbMINZXIZYa[hJ
+未 启	zYXdY
+本 人	o!I+_-J3J>J?JBJHFMKPJZH]_^ahJ
+本 地	_![#H%H(E)H*G+I,H-G/_0[1I2J3G4H5J6a7Y8J9G:G;I=G>G?G@FBECGDGEaFKGGHCIGJJKFLIMFN[OHPYRISGTYUFVEWHXHYJZA[H]G^G_aaGbGc[d]eHfZg^hG
+机 丢	v>^aG
+机 号	p3^DZHJO[aH
+机 坏	xHZ
+机 没	z>Za]
+杂 性	zI[
+权 限	j!K%c(b3I:J;_=I>J@JBICKDJHZLKMJNKPJTJUIVHXJZEaIdIfIgJhK
+来 な	v>Ha[dIf^
+来 宾	x:_
+格 式	r3dCJOKZH
+検 証	s3G?IC_DJHIOZXZZJ]^aJ
+構 成	l%Y(I*K/J6J:J=JBICXEdHHNJPIUFVYW^ZE_KdFe_fGgI
+権 限	m%_(^;[H[ZGdJ
+機 種	x>_ZJ
+機 能	zUagY
+次 失	z#X
+次 尝	zXX
+次 数	sX^
+次 登	z#YHIL^
+止 さ	u![9I?]HZXJZJ^]
+止 し	uUJY]f[
+止 め	u!])Y.WHIU^ZJ
+止 パ	z-]
+止 期	x@[
+正 し	p%Z,Z3^ZJdKh[
+正 常	qB_HHS_T]UJZIbJfJ
+正 确	n%_(K,Z3XCZHIZHh]
+此 密	x%I([-X
+步 服	x4ZMKR_
+步 没	z%J0J3IC]HHMJaId[f]
+残 っ	u#X3]DIHJ_]
+永 不	vL_
+求 が	z>JH[IKX]ZJ
+求 さ	zC][X
+求 め	q*X+ZCZDJM[
+求 两	xCY
+没 了	u3I9H>b?[BJDJHFKKMJZH]J_[aFbZ
+没 写	z%I8^HIN]d[fH
+没 勾	v%J;]HJdaeJfF
+没 开	xHJU[VYZId[
+没 有	_!G#H%J(])[+I,I-H.K/J0I1J2J3Y4I5Z6J7J8H9E:F;H<I=]>D@IAHBFCZD^EHFJGJHEIFJJKHLIMFNFOHPGRJSITIW]XHYJZE[]]G^I_^a^bJcHdZeIf^gGhH
+没 权	z%]([
+没 法	v)Z:[>Z
+法 が	v?YC[HI
+法 を	q*X+Z?]DIH[NK
+法 重	m(J:ZE[HJPJZ^cZfJ
+注 册	i!J(J+c3J:J=K>I?IBXCKDaHYMKUJVJXJZGbJ
+浏 览	x.YHIZI]]b]
+消 え	z%[?[HJbZ
+済 み	n+b3J?IB[CGDXTXVZZJ[J
+測 さ	r-_ZJ
+満 た	o-JHJIYKJNcZJ
+火 墙	zH]SIZJc^
+点 了	z#J>IHIZJa^b^
+無 い	s3Z>J?KC_D_HGOI_YaI
+無 事	xB^
+無 効	f!e#I(J)W-J3F9J:J;Z<Z=J>JAKBICJDJHDIJLKMJNJO[PJRZUXVHXIYXZG^J_IaIfIgJhX
+無 期	u@KHYLaZI
+猜 到	x-Z
+环 境	scad[
+现 在	n9J>H?[@ZHJK^MIOJVJZEaJha
+现 错	xZ^fY
+現 在	o#X-JKJhb
+理 セ	pgc
+理 中	sPKfJgb
+理 员	b#I%I(])^*c+J,_-H/J0J3I4I6J7I8J:G;J=H>I?H@IAJBICHDHEZGJHFIIKHLJMJNGOJP_RJSJTIWZXI[J]I^J_IaIbJcIdZeJfIgHhI
+理 員	zPZU[
+理 由	xNZPYZ[
+理 者	a!K#K%J(])^*c,_-H3J7I8K:F=I>J?H@JBHCHDIEYHGIIKIMHNFP^WXXJ[J]K^J_JaJbIcIdYfIgWhJ
+環 境	vc^d[
+生 し	zZ]eZ
+用 sspr	x!WP]
+用 さ	x*^K]
+用 し	u%Y*]ZJgX
+用 で	x4]KXPYZI
+用 不	v?[KJZ]
+用 了	o(J,Z;Y>_?GBJDKHIKZOIVYZH
+用 写	u,]ZJe_
+用 密	p(J*ZV_dY
+用 户	[%E(^)Z*D,C-E.J/K0H1I2I4G5J6H7^8Z9J;[=Y>D?C@DA_BIEIFJIXJIKDLJMEO[PJQJRISHTDUCWHYJZJ]Z^[__aFcHdYeHfGgIhE
+用 新	xB[M[
+用 旧	vHFMa
+用 期	u=Z@[IIN[ZI
+用 的	s#X-Z?]A[HJKJOJQYTKVJZHhZ
+用 过	qK_
+由 于	uEZZJcX
+申 し	zZYcW
+电 脑	n9H>J?J@KH^KJMaZH]JaJb[gY
+电 话	j#J(J-J9G=J>G?^BJD[IIKIMHNKOaVIZH]X_IaabJfJhJ
+画 面	j!J#K(Z+_-J3H9J:J=J>Z?H@IBHCIHXIJKIMJNJOJTKUJVJXI]I_JaHbcfIhZ
+界 面	uHIZF[Zbb
+略 不	z.XN]
+略 要	zN[
+番 号	d!J-I3c9H=K>b?I@IBJCHHJIHKGMJNJObUJVIZG]KaJhJ
+発 生	x=ZZ]eZ
+登 录	h!J#I(J-J3H4K:J>E?G@JBZCIDIKIL[NJOJUJVJXKZ^[]]KaKbbhZ
+登 记	m+I3Y>Z?^BID_HEIKKJMJO[ZFaJhJ
+登 録	a!I#J%K(I*K+b-J3]:I=J>K?[@ICZDdIHKIMHNIOZPJTKUJVIXIZE[J_JaIbGcJdJfJgKhH
+的 な	xa[c^
+的 に	vT[XZ
+的 不	s>J@XIJK]O_ZJ
+的 号	p3_>ICKDIHIIKO]a[
+的 密	g!K%I(]-[3K6Z:I>I?J@IDJHHIIJXK[MINYVHZF^JaJbKdJf]gJhY
+的 帐	o!Y#[(J3ZA[HJPKUJV^
+的 成	xPXUJV^
+的 手	z3YO]aJ
+的 时	zRY
+的 权	z%^(ZHKZI
+的 电	u3[HJO^aJ
+的 管	x(]P]ZG
+的 组	r(J:[=J>JBJHHP[UZVbZI
+的 账	r!]#X(J)^:J>JG]HEIKOKUJV[
+的 连	vc^
+的 重	z>]EZZI
+監 査	z/XEXNX
+目 の	x8]C]
+目 录	p![(K3^:]HIZG_^dZ
+看 不	x#H(Z9K>^?HH]ZJaH
+看 到	x>J?]@YH]aJ
+知 道	s>GHZ[a
+短 す	z-KI^ZI
+短 使	x@[
+短 信	m-J9H=J>Z?_@JCIDIHGIIXKZH]]aa
+码 一	x@HBXKZLXXIZIa]
+码 不	g(J3F6I:J>I?]@IGJHXIFKHMHO[PKVJXJZ_^Ia[bJfJgXh[
+码 与	vO^
+码 了	x>JHGZa
+码 今	v@^
+码 以	zKY
+码 写	o%[(J@JBKPYZDd_eZf[hJ
+码 包	zI]
+码 发	u>_HK
+码 同	zGaHH
+码 在	u-[7]HHMYd[
+码 太	q-Y2[@ZHKI[ZIfI
+码 失	x!YZ]
+码 已	vBZM^
+码 我	z-XHJ[]
+码 时	x3JO]aKhZ
+码 最	u@[KX
+码 格	z3[
+码 没	v3_:[>HOIZHaH
+码 现	z@]ZJhJ
+码 的	s(Y>^VIZJ[[^ZaI
+码 策	uNaZK
+码 被	z@WKX^Z
+码 输	z#Z-IHJX_ZJ
+码 重	i!K(F*Y3X:H>K@JHXPIUaVZWJ[JaJbIdIf^gJ
+码 页	zhW
+确 保	zC[OZVZ
+確 認	h!I#J-J9J:J=J>_?I@JBXC_DZIIKJMKNKO]TIZE[Ja]hJ
+碼 重	xBJE]PJUZVYa[
+示 さ	i+Z3J?ZCJDIHZNXO]ZX
+示 密	zKXd]
+示 当	zh]
+社 の	p-J3I8Y:[>_?[CJHFN[OIaJ
+社 内	v-I>JBIHXKJN_T[U]ZG
+社 名	z-]
+社 員	x@]DZHY
+禁 止	k!H)]-bBJHGIIKYMJNJQXUHZJ^_fKhJ
+禁 用	k!d/J;Y=KHIKKUZZI
+私 の	x9Z:[DJHHO]VZ
+种 方	u*Z?ZHK
+种 验	s*XC_
+秘 密	x*X6]?^HIZJdJ
+租 户	s(J3K:^=JBIDJHHUaVHW_ZG
+稍 后	x@ZBJZZ
+種 変	x>_ZJ
+種 類	z:[HIIZ
+空 间	z__
+端 口	zH[c[
+笔 记	uB[HZKKM]ZHb]
+符 号	v-ZI]
+符 合	n-XHJI[NaZI
+第 一	xC[DY
+第 三	zJ[
+第 二	s8^@ZBXC[KJZI
+等 待	vXZ
+策 略	g!I#J%J(H)J*_,J/J3J4K6K9I:I=I>I?[@JBIDHEJHJIIKILKMJNdPISJTJUGVHWcXJZD[J]J^K_JaHbJcJdJfIgJhK
+筛 选	zG[HJJZaZ
+管 理	V!G#G%F(_)b*f+I,c-E.J/H0G1I2I3F4G5I6H7E9I;H<K=E>F?E@FAHBECDDEE[FJGHHBIFJIKELHMENBOHPcQJRHSGTFUXWZXGYI[G]F^G_FaFbFcEd_eGfDgehG
+系 方	xC_DYZJ
+系 管	x!WZ_
+系 统	uK^R[
+組 織	h(I*J=W>K?JBIDKE_F]HGIFMKPIU^VGW_ZEaKbJcYdZfJgJ
+絡 先	x3ZC]DZZJ
+継 承	u%J;dHI
+続 で	uH^YWZJ
+続 に	xc[
+続 の	xc^
+織 で	s:WNIU^W]ZI
+織 に	x=ZHJUHd]
+織 の	xEYN[UIW]
+组 中	zP^ZJ
+组 的	xPXUJV^
+组 织	k(I)J*I-J3J9I:Y>K?KBJCIDJEYF]G[HGIFKJMJNZPHU_VDWaZFaIbJcYdYfJgJ
+织 的	uE[N^ZJcZ
+继 承	u%H;dHIZH
+继 续	xX]ZJ]^aH
+缺 失	z%[3]
+缺 少	x=^HJIY
+网 页	xHIM_
+置 不	p%_(H5[7X=JE[HHPJS]UIVJ[ZaKbHcJfIgJ
+置 了	q(I*Z=^B^CZHJUIVJZGfJgZ
+置 你	zEXcX
+置 失	z!]/JZ]
+置 密	g!X%Y@JBHD]HHZY[Zb^dKeZfIgJ
+置 时	z*Z?IZXa^
+置 服	zEIfa
+置 的	vHJUJVagY
+置 策	z*ZHJUJVJW_ZK
+置 页	z(IDIHXS[UKZ[bJ
+者 が	n(H*J:JBJE[MJPJU]VZW[ZEdZg^
+者 だ	s)[*]P[UIZJ
+者 で	z(]:[HJ
+者 に	s*]-INIZ_d[
+者 の	x*],Z
+者 は	u(])]UI
+者 を	z(_)J*J,X
+者 ア	x*]P[
+联 合	q!J,_7c:JZI_I
+联 系	o(J*J,J3[C^HJKJPJZ]c]dK
+聞 か	zHXLYh[
+肢 が	v3J?^C]HG[]
+能 使	xPZ
+能 再	q@XMKXaZI
+能 性	zcXgY
+能 用	r*X3K>]?[CJHFKKLXM_ZJ
+能 自	xU]V]ZI
+能 重	o(J:K=a>K?I@JBYD^HIK]PISJUHVIZE[ZaJbHfI
+脑 上	x#YHJMZ
+自 分	o)Y-I3G=J>JHII[O]U[V^ZJ
+自 动	z9JHYOIa^
+自 助	p(I)^9JBGDKUcVIZG]IaI
+自 定	z-^HZZJ
+自 己	o(I)Y3K=K>JBYHIO[U[V^ZH^Z
+至 少	zCZI]
+致 し	u3J6^NYO[
+范 围	zGaHF
+落 ち	u4]9JHZMJRJSZUJVJaKdIeZf^
+行 す	zHZcW
+行 回	vX^
+表 示	i+Z3J?ZCJDIHYKJNXO[ZXh[
+被 垃	zaa
+被 拒	r%],Y@[P]aJ
+被 猜	x-Z
+被 禁	q!^)YPI
+被 锁	q#[-ITIX]
+複 数	zA__J
+要 が	p#H.XD]HHNY[[
+要 で	vC]DJHZIX
+要 と	xC]DJ
+要 な	n%_=]IYUHZJdZfJ
+要 两	v*ZCW
+要 件	vIZKJN_
+要 开	zIKZ[[]
+要 旧	z>JHJMa
+要 求	h+[-J3J9J:J=J>HBJC]DII[KKN_X[ZGaI
+要 等	z@^
+見 つ	s4]AZHIZJ_]
+見 ら	z@ZH^
+覚 え	vHJK_ZX[X
+规 则	zCXG]HHNX
+览 器	x.YHIZI]]b]
+角 色	x(])^*YHJVJ
+解 锁	n#[1[BYHJT]VJZJ[__JbH
+解 除	m#Y1[9IBYHIT[[]
+言 わ	g!J+Y-X3J9H>H?I@YBJCYDZHGI]KYMIN[VJX[ZGaKh]
+記 号	x-YI]
+記 録	ucXfX
+設 定	g*^-J3J9J:J>J?H@XDIE_HYMJOZPIUIWJZF^YaJbKcXdYgZ
+許 可	p%_.X;[HHQWV^
+証 方	zCY
+試 し	r@ZNZX^
+試 行	r9KX^cZ
+話 が	x3I>I?_HJOIaZ
+話 し	x?[C[DF
+話 に	r3[9Z>^?ZDGHG
+話 も	zD[
+話 を	z?JH]aY
+話 番	l3XDZHJO_XZZJaI
+認 が	z*Y
+認 し	v%YCYHJOYVY
+認 で	v>aBJCIDHHZO[VJZFaH
+認 コ	zaY
+認 証	p,^3^?YCJHXZJ
+認 識	z:[DJHHO]hX
+語 が	x-X
+語 句	z-]
+誰 も	x=YSYU^VIZH
+議 が	zZ]][
+議 室	zH^ZI
+護 さ	sPaVJ
+让 用	z?JH]K[LX
+记 了	x>K?_CYDHHI
+记 密	x:[>KHIZ^
+记 本	uB[HZKKM]ZHb]
+记 的	r3]>[?HCJDGHJO]PYZH
+许 可	q%J3I9I=dCIDJH]IJVGXJZJaI
+设 为	zU]V]
+设 了	x*[2[@Y
+设 置	x%]*ZH[ZJ
+访 问	v%Z9IHYP[Z]
+证 信	z3_
+证 方	xC]
+证 码	l3J>]HIa_
+试 后	zXX
+试 太	zX^
+试 次	uX^
+话 号	r3ZO_XYaH
+该 用	x!Y_^
+请 求	v9Y>GHZX[
+请 确	x3YCZOYVZ
+请 稍	x@ZBJZZ
+请 等	xXY
+请 联	z!XZ[
+请 选	z-Z
+谁 都	v(K=YD[HJS^U]VGZF
+谢 谢	r-J3K9_>J?JB]HFIJKJXJZIaJ
+象 外	zG^HIV]
+質 問	u*Z?^HJX[
+败 了	zZ[
+账 号	o!_-J3J>G@KBJH[IJOJVX^ZaJ
+账 户	g!Z%Y(E)]-J/K2a3G4K7J8J:[;J=I>J?K@IBICHDZEJGZIGKIL[MINIOJP[RJUHVXXJZE[I]I^Y_HaIbJcJdHfHgJhJ
+起 動	vB]ZKbZfZ
+足 り	u(]3Z9H>J?KCZDIHHI_OHZGaJ
+身 份	r,[3^7]D]HHZJ
+输 入	rO^
+输 错	u#a-IHIX^ZGaK
+过 不	v%J;Z>]HIKYZZ
+过 多	zXX
+过 密	s@^BJDX
+过 期	o9H=J>I?J@GBKDKHXKJLaMIXJ]^a[
+过 的	zKX
+运 行	vBIHISaUJVJZJcJf]
+还 不	z@[HGM]ZJ
+还 在	z_]
+还 是	n!X#J5Z9ZHIMZTZgZ
+还 要	s9J>ICaDJHHIIM_ZJaJ
+这 个	pGYHJK]V]_Z
+进 不	x#[Z^
+进 去	z9KB^ZHh[
+连 不	vH^SIc]
+连 接	j2[4J8]9J<_IIMJZI]J_]aIbJc]dJfJ
+迷 惑	zHJa_
+追 加	x8^C[DJHJ
+选 择	z-W
+选 项	u(]3J>K?_C[DIHG[YaI
+途 中	zHH]^dJe[
+通 ら	v;Z@YHHK[Z[
+通 知	r(J>J?YCHH]VIZFaa
+通 过	z/XPZZJ
+連 絡	r3ZC_DZHIZZ
+進 め	u:[X[
+過 去	xKZ
+違 い	v,Z3^h[
+違 う	o-I3J6[9I>J@IHXIIKZOYRZXIZIha
+違 え	p#a@JHHKIX_ZJaKhX
+適 用	z*_
+選 べ	v?[H][Y
+選 択	r-J3J>J?_C[DKHGKZVZZJ[[aJ
+那 个	u9JG]KbZI
+那 边	z8^:_ZJ
+邮 件	r3I9J>H?_CHDGHGM]aa
+邮 箱	o3[9H>^DaHZIJKJMJOJVJZH]JaE
+部 署	xE]PZUKV[
+部 部	zE]PZVJ
+都 不	u=Y@XU]VHZX
+都 没	u3K>HB[D_HFMJa[
+都 能	zBWVZ
+配 置	m!I%Y(H)J*H,J0J3J6J:J=IAKBJCZEdHHNKPGUGVZW[ZD_KaJdHeafEgH
+里 不	z7]HI^Z
+里 有	z3HF]HJIW
+里 没	zUKW]__
+里 的	x3]HJO]aJ
+里 还	zTX_X
+重 启	xB]fZ
+重 复	z9JAZHKK^
+重 置	W#G%F([)J*J+H,I-H.J/F0H1I2J3I4G6G7J8H;H<J=Y?I@FAHBZCFFJGHIHJHKELHNEOIRHS^TGU_VXW^XHYJZ^[X]F^F_GaYcIdDeGf[g[hG
+重 設	uBJE]PYUZVXa[
+録 が	z+[?KBZDI
+録 さ	n+I3Z>J?[CHDXHGO[
+録 し	l+Y>X?]C]DYHFZI
+録 は	zC^DJ
+録 を	x+ZHY
+録 済	s+c?IBHCHDX
+鍵 が	z6bHJdJ
+钥 不	u6d9J?_HIPKRJVJZFfI
+链 接	sMKZDbc
+锁 了	x#I[]
+锁 定	n#aHFTa
+错 了	z9I@JHYh^
+错 太	z#_-IXIZI
+错 误	o!J&ZE[HIZ[cZfXh[
+閉 じ	vB^ZI]Y
+開 か	x#]H[XHbZ
+開 け	zH]SY
+間 が	s=Z@]R[ZIfI
+間 に	u@[X^
+間 待	xXY
+間 違	m![#a-J3]9H>I?J@JBJDKHDIKKGMJNJOJX^ZIaJh]
+问 题	j#E(K*Z9K?^B]EZHEKJMJNJVJX^Z]cZ
+间 不	z@]R_ZJcJfI
+防 火	xH[SIZJca
+限 が	o%a(^;ZZGdJ
+限 さ	zQ[X]
+限 な	zHKL]
+限 に	zHZLZ
+限 の	z;XL_ZJ
+限 切	x9J=[Z[a]
+限 制	zQYX^
+限 没	z%[(J;_HJ
+限 重	z%J(^ZJ
+除 し	zT[
+除 済	zTZ
+障 害	zHHS^TJcZ
+電 話	d+J-I3_9H:K>]?_@JBJDXIJKJMJNJO]VJXXZH]Ka]fJ
+需 要	n%F=]?JCaHZMXZJ
+非 対	z1]gY
+面 が	x(J+^>]?JDHHHZ[aJbH
+面 で	vZJba
+面 に	v(]H]ZHbZ
+面 不	x+^DKHGX]ZFb]
+面 说	zD]Z[
+題 あ	z)[B[HZZG
+題 が	qEYZZc]
+題 な	vB]HKT[ZHaX
+願 い	v#]9[ZJ
+页 面	j#K(Y)K*J+a,J3I=J>J?JBJCHDZIKKJMJOJPJSZUIVHX[Z_[J]ZaHbH
+须 在	x7[:WXX
+驗 證	z>[CY
+验 证	a!H#H%X(H)J,X-I/K3Z4J7J:I;J=G>Z?]@HAJBIC_DWGJHIIHKHLJMINIO^PJRJSJTIUIVHXZZE[J][^J_Ia_bJcJdIfJgJhI
=#	@!A#<%9&?)9*@+B,:-B.=/G0@1c2j3j4?5;69788:99:7;:=B>H?4@fA>B=ChD>F@G;HCIcJ9KcL<M>NAO[P_Q=RaSfTaU8V;W;XcYgZ9[9]5^:_7aEbAcKd7e;f5gdh=
=0171	x3ZOXaI
=0x8023061f	j#K%J-J3J4J8e9I<I@KAJBIHGIJKJNHXKZG_I
=0x8023062c	m%J(J4J5K8E9I<d=J>J?JBJHHNISJVJXKZIaJbJ
=10014	z-XB]HGZJ
=1st	z/J=^JISHZJ
=2003	m!J(H)J4I5e6J7J:J=I>J?IBHDIHDKJMJNJPHRHSHUIVGWJYJZE]J_JaIbIcGdJfEgK
=2008	g#J(J-J4E5fBIHFJHKKMENIPJUJZC[JbGcJfJgJ
=2012	x4I5YHZ
=2016	p!H#J%J(J*J-E0J1f3G4G5]6I9D:I;I=I>G?G@HAIBHCHDIEJGJHBIGJIKFMHNIOHPJSJTJUHVHXIZG[K]H^K_IaGbJcIdJeJfIgJhJ
=2017	z1_HE
=2018	v1a9JHFcKfI
=2019	v1X@]
=2024	z-GHJI]
=2026	u-]ZJ^J
=24h	o#F-I?J@aBHHFIJKJNITHXbZHaIbJhJ
=2837	z5Y
=3040	z5Y
=31002	uB^
=31003	x9J?JBDDJGJHENIZcfH
=31019	z9HBaHDcJfD
=31034	g!J#J%G(I,J-I0J3J4I6I8J9I:K=H>J?J@IBCCJDJGKHCIJKIMJNIPGRJSJUJVJYZZA]J^K_JaIbJdDeFfggJhJ
=31044	p-K9H@JBFHEIJKJXIZGfc
=32002	uBIHFc_
=32004	i!I#H%G(J)J*K,F-H/J3G4I5J6f9F:J;J=I>H?I@JAJBHCIDIFJGJHFIHJJKIMJNJOIPIRJSITJUJVJXIZB]I_JaHbJcHdJeHfHhK
=32009	f!K#I%J(J*J,h-I3G6H7I9I:J=J>J?H@JBICIDJEJHBIJKJNGOJPJRKSJTJVJXJZC]J_KaHcIdKeHfIhJ
=32011	m!J#I%H,D-J/J3I4J6F9I=I>J@KBIFKHEIJKJNJOKPISJZD_JaJcHdFegfH
=33001	[!E#D%B&k(G)I*G+I,H-C.I/H0H1I2J3C4G5I6H7I8H9B:G;G<J=F>D?F@FAEBCCEDEEHFeGFH?IEJGKELGMFN@OGPFQIRISFTGUGVGWIXFYIZ@[H]E^G_CaCbGcGdGeHfEgHhF
=33002	l!I&JAJHGNKZF_d
=33003	v#K&I-KA_HIOHZJ
=33004	i!H#I%c&D(G-H3I4K6G9H:J;J=J>I?J@IAHBHCJDJEJFGHFIJJJKIMJNFOJP[QISKUJVIXJZG]J_GaJcJdJgJhI
=33005	s!a#J%KHJPJZH
=33006	z!K#^%JHH
=33008	i!J#H%J&I-J1K5J9JBEDJGJHCIIKJNePIRIVIXJZG^[_JaJbJcIfH
=3rd	xJZ
=4740	o!J#dBIHFTGZE[J
=50053	zHJTZ
=6329	n5Z8^BJGWHINIZJ^Z_K
=6800	s,J?JBJEHHENGZDfc
=80004005	x%H&a3KHGNI
=80070005	o!I%e(K-H/J2G3J4J9H:K=J>H?J@JAKBICJDJHBIJKJNIOJPFTKVJXJZG]JaI
=800700c	i!J#I%E(J*J-E2h3H4I9F:I;J=J>H?I@IAJBICIDJFKGJHBICJKKILKMINHOISJTJUJVJXHZH]I_JaGbJcIfIhJ
=80230402	x%I4G9J<JAaHINI_H
=80230405	q4J8JAGGHHI_b
=80230619	s%I4H8I9K<JAKHIJYNa
=8023061f	z8_9JHJNJZJ
=80230626	r%_4G8J9J<GAJHINH^X
=8023062c	q%G3J4F8J9I<bAJHINHZI_J
=80230818	j!J%G-J3I4e8H9H<J=K>J?KAIBKHFIJKJMKNHVJXKZI]J_IaJcJ
=8641	z1Y
=a	:#E%D&@(X*]+_-[.=/G081A3G5E6C7I8E9a:F;=<J>Z@cAFBECBDDEEF[GGHdI[M[NDOAP=QJSBTCUXWZX^YBZZ[^]a^GaAbGcAdGeCfDgDhE
=aadc	i!H#G%I(I)I*J,J-H/I0I1]3G4H5J6K7J8J9F:I;J=H>H?G@FAIBFCHDFEJFIGYHCIGJIKFLJMHNIOIPHRfSETGUHVHWJXEY[ZB[J]I^J_IaGbFdIeJf[gJhH
=aadconnectprovisioningagent	x0^HGfG
=aadsts50053	q#D9KHBTcZK
=aadsts50076	zH]
=aadsts53003	zHX
=aan	f!J#I%H(Y)G*H,H0J3H4J6[7I8J9J:G;J>G?H@DBGCHDYEKGIHHIXKDLZMHNbOIPGRKTJUHV]WJXIZI[G]H^[_IaXbIcJdEeJfGgJhG
=aangepast	u-]9K>J?K@_CJHGIKKIZJ
=aangevinkt	zLZZIdY
=aanmeld	zBJDIHXL^ZH^JhJ
=aanmelden	v@JBYHFKIMJTJ[]bZhJ
=aanmeldscherm	vHJZKb^
=aanzetten	z(J,[8[BJHIXJZIdFe[fK
=ab	g!I#I%G(G)J*J,Y-G/E0J3F4X5J6J7I9G:I;J>H?H@GAJBECGDHGJHIIJJYKGL]MFN_OHPIRZSITIUHVGWGXHYJZY[J]Z^Y_IaEbGcZdFe[fHgIhY
=abandon	o-JBJHYZG]^aH
=abbiamo	s=[BZHHKKUZYXfK
=abend	x@^ZJ
=aber	b#F%I(I)K*J+^-X/J3F4J7J9H:H;J>[?^BFCYDBGKHAIFKHLYMYNIOGSKT]UIVXXIZ@[^][^I_JaHbIcIdIfI
=abgebrochen	zHIIJ]^
=abgelaufen	q#J(J-J3J:I=^>[?I@HBCCHDJHXIJKJNJUHVKZX]ZaZbJdIfH
=abgelehnt	k!J%J)I*J-]/Y0I3J9I=I>I?J@[BIGJHFIIJJKGMJN[OJPIVJZ]_IaJd[gKhJ
=abgeschaltet	n!Y)ZBJHIU[VJY[ZJ
=abgewiesen	z!W-KHIK[a[
=abilitar	z.XdXeX
=abilitato	j(I*J?J@JBJDIHHPJU[V_WIZFd[fK
=able	b!X#F%J(G)J-K3Z:X>G?DBcC]HDKILJMJNJQZTGVFZX[J]I^IaHbJ
=abord	z:JBKD]HJZKh[
=about	a!X#F%J(I)G.W/I1K3I7J8K9J:H<W>H?HBACJD]EJGJI[JILEMHPJS^TIUFVDXJZ_[H]G^HaFbGdIfJgGhG
=abov	v(J;_>JGIPIZI_J
=abre	x!K+X9J?IDJH_VJZE]EbZ
=abrir	z@JZI[^
=abroad	o![#H)Z>[?IHJT[ZDa[bI
=absent	r%Y5X9ZBIHGYYZE[]_Z
=abwesenheitsnotiz	z9ZHZZJ
=aby	zBID[T[
=acce	i!Z#H%a(I)J*I,J-H/H3G4J9E:I=H>]?I@FAKBHCHDHGKH_IEJJKFMJNHOFP[UKVFXIZJ]IaGcJdGeIfIhI
=acceder	v!G#I%H3KIIKJLJMFNJPIVIZZ[^^JcJf[
=accept	W!D#B%C&J(E)H*H+H,H-Z.Y/Y0G1H2I4H5I6H7G8H9D:B;H<J=F>B?[AGBbDEEIFIGFHEIXLDM]N]O]PFQJRGSITEUGVDWHXFYIZX[E]F^C_EbFcGdGeIfGgF
=accepteert	z3KHYI]KGMGOJZZhH
=acceso	m![#J%[-J3J9J>Y?JBEDGH[IJKIMJOJPXVIZY]K
=access	S!E#F%_&J)H*G,G-C.I/D0I1X2I3D4H5J6I7G8I9E:I;I<J=F>b?X@CAHCFDAEHFIGGHZIEJGKDLGNEOGPaQbRHSFTEUIVDWJXJYIZX[H]G^F_GaEbGcYeGfFgFhE
=accesso	k![#H(I-K/J3F:J=J?H@ICIDFH]IHKGLZMJNJOJTJUJVHXIZZ[J]I^JaIb[cJhI
=accetta	u%J3G=J>H?I@IBJCKHGIGKZNIOZaJh^
=accettata	z/Y?YHH
=accident	u![>I?H@[BIHXZF]ZfY
=accidentally	z#Y
=accord	p@YNZU[ZH
=account	B!c#Z%b&C(?)^+J,[-:.C/;1@2c4?5B6@7E8?9B:[<B=J>C?;@?AaBFCJD[EDFBHXI=J@K8LaMBN<OCP_Q_R@S?U:VaW=XFYA[X]>^d_^a>bCc=dEe>f<g=hA
=acct	o![#^%J(I)J*Z/I1J2Z3F8K9J:Y=J>F?I@HBHCJGJHBIJKJLJMHP^RKTFUIVJXJZA[G^Z_YaJbJcJdJfJgJhI
=ace	x;X@IBHHHKGP_ZG^Z_K
=aceita	n!J#J(J-I3I9J:I=J>H@EBJCJDHHFKXMXNJOYUJVGXJZZ]IaJbJh^
=acepta	p!J#K-I/J3H9G:J=J>I?X@GBHDIHDI[K]NIOZVIaJbJh^
=acepto	z/]MJ
=acesso	q!]%W(J3G9J=G>[?I@IBICIDIHWIIKIOJPYVIZYaJ
=achter	zHDR_fJ
=acl	j!I#I%D(F)I*H+J,J-D/J0J1K3F4H5K6H7I9D:H;h=F>G?G@GAIBHCHDHEJFEGCH?IGJJKFLIMINFOGPZRJSHTIUIVGWJXGYIZB[J]F^G_GaFbIcHdJfHgIhH
=acls	x%]-J9J;b=JAHBJCJDJGJHBIKPIZF_I
=acquir	q%J3H8]:HCJDIPJQbZD_J
=acrobat	xH[
=acs	o!H#J%J(J*J-G0J1f3H4J5I6J9F:I;J=I>H?H@IAJBHCIDIEJGJHCIHKGMJNIOJPJSJTJUHVIXIYJZH]H_JaGbIcIdKfHgKhJ
=act	z![*IBIE[HHKJPJZZbIdHgJ
=actif	z!XQX
=action	q(I)J*GB[EaHEPJVKZHgH
=activ	U!Y#F%Y&e(I)C*F+H,F-D.I0E1G2G3D4E5I6Z7G8F9H:@;G<H>F?E@EA]BaCFDDEEFXGDH<IDKDLIMANHOGQHRFSGTZU_WEXGZ>[E]F^Y_[aGbFcCdCeGfFgchD
=activa	zHXLX
=activar	x,Z=JYXdJeZ
=activat	v!X=GH[VZ
=activation	x!H%J,[3HFJH^NJUIZFdGeY
=active	r%JHJNJUJVZZEd_hK
=activer	x.XHZUJVHZJdYeY
=activity	v)JBJHHNYUJVXZ[aJcJ
=activo	v!WQX^XdZ
=actual	o@IBJHIIHKIZFhb
=actuel	rHJKJZGhb
=ad	C!h%h&c(5)9*:+=,A-=.@/l0C2H3e4B5>6:7?8X96:6;B<b=B>8?7@=A_B7C7D6E<FDG=H8I:J=K3LcM_NaO7PaQ?R9S8ThU8V4W<X8YCZ4[A]7^f_la5b7cAe@fKgdh6
=adadminactionrequir	z*J4ZCJDJE]HG
=add	b!H#I%Y(C)G*D+F,H-I.]/I1I4I5K6J7J8X:H;J>B?C@FAIBGC]EJFJGJH^I]J_KGLJMHNGOEPEQXSJTIUIVZXGYKZA[J]G^J_HaEbJcIdJfJgGhH
=added	b!I(H)J*I+J,J-H1J2K3X4G8d9K:X=J>G?H@HAIBKCJFKGYHCIYKINKPHQZUIV^XKZB]K_IbJcIdJfHgJ
=addition	x%X?[HXVKZF^JeX
=additional	pCaDDHFWYZK
=address	b!H#J(I*I-I/J3a7J9H:Y>X?F@FAIBFDYHaIHKIMINKOHPKTJUJVIXJZH]I^J_GaEcFhJ
=adesso	o#K(J*[-J=Z>I?JBJHEIHK[VKXZZG]JaJh[
=adfs	_!H#G%H(G)H*F,]-E/H0J1K2K3G4H5J6J7h8J9E:G;J=H>G?H@HAIBGCHDGEIFJGIIFJIKELIMGNGOIPFRJSITCUHVHWJXHZC[J]H^I_IaGbHcIdHeJfHgGhH
=adivinar	s-[HK
=adivinhar	s-^HJKIZK
=admaexport	u3I5XDJHEQ_ZG
=admin	D!A#B&D(d)h*k+F,e-B.B/;0A1]2B3>4=5A6@7:8?9<:I;@<C=E>;??@>A?B:C9DAEaFAG=HII9J>K:LGM;NBOCPcRASFT?V[XBYBZD[>]<^G_>a>b?c<e?f=gfh<
=admina	z([*Z,ZCIHIZH
=admincount	a%H(I)K*G3J;J@JBJHDKJPcVKZI^IgK
=admindescription	x(H*KGaHGPJZGgJ
=administra	xHJd_fKgJ
=administracao	zgZ
=administracion	vdHg_
=administrador	[#I%G(])]*]+F,^-F/I0K1J3G4H5K6J7G8J:E;J=G>I?F@FAIBDCGDDGIHBIHJJKHLIMHNGOHP[RISGTIU]VXXHYJZY[I]F^I_HaIbHcHdZeJfFhH
=administrateur	e%G(X)[*Z+I,^-I3H7H:G=G?I@IBICIDEECHCIIKKMJNGSJU]XJZX[J]I^JcJdZfJgGhJ
=administration	q(I)[*HBKDJHFPIUGVJZJ^]dKg_
=administrationscentret	zHJZJg_
=administratora	r(Z)F*[,_DXHGPHZJdI
=administratorem	v(H)Z*HDIHHPHZ_
=administratoren	i!Z#J(F)[*X+I,F-G3I7I:I=I>K?J@JBHCIDJHDIKKJNIPCSJTKWYZ]d^fKgGhK
=administratorer	v(G)^*_,K?GCHDJHFPEUJVIZI
=administratorow	x(J)Z*^?HHGUIVJZI
=administratorzy	x(G)[HJPZVJZI
=adminkonto	x*],[CGHIZJ
=adminsdholder	i%C(JHXP_
=admit	z.YMW
=admt	xA]HH
=adob	o=FHcZG
=adpasswordpolicyerror	zNY
=adress	p:[?]CHD^HCOHZJaI
=adsync	b%J&W(K-K0J4J9J=J@KAXBGGJHCMKRJSKUJVJZGaKcIdJfe
=adsyncpasswordwritebackpermission	o%b(K0JHDdHfI
=aduc	i!^#Y(H*I@JBJGJHCJZNZT[ZE^[_J
=adunknownerror	i&bHGKKZF
=adusernotfounderror	z_^
=advanc	s9Z;[BJDXHI
=advic	z)]HXUK
=advisory	x)JBIHFS_UHVJZF
=affect	r-GBFFXHHJZPZT]VIZZ
=affich	u+^3IHGOZ
=after	M#_%X&G(G)C*C,E.G/^0Y2F3?4F5E7B9?:?;D>>?@A_B]CID@EIFEGAI>K?L]MYNHOAPKR_SFTYUEVCWDYZ[B][^G_AaDc@eEf^gFhA
=afternoon	r9[@]HIKJZI
=afterward	u-J/]2]8X@IBHCKHDMIZY
=again	R#Y%F&I(D)X*E+d,G-C.H/D0B1G2H3E4E5G6F7E8Z:A;E<I=E>C?D@aAFB_CCD@EGFFGEHEI?JHKZLDMFNIOEP]QHR]SFUEVDWGXYYGZ]^CaIbIeGfFgEhA
=against	u#I9H@IBHCID]HDIHJ[KJN[ZG^[
=age	](I-H/J9J>K@cBGDJHWIAJJKGLJMJNbPJVYZGgKhJ
=agent	T!C#D&I(C)G*G+E,E-_.H/C0k1B2G3D4I5F6E7D8Z9B:D;G<H=D>E?C@CAFB]CFDCEGFGGBJZKALFMCNAOFPDQHRDSDTDUCVCWFXCYFZ;[F]C^G_DaCbCcAdBf^gDhB
=agenten	x-ZHIcJf[
=ages	xHHIIK[ZHaX
=aggiornamento	xBYZHf^
=agli	v)X*ZHILX[Y
=ago	a!H#E%J(J*J+K-F/E3X9J:I>_?I@bAJBBCIDYH=IDJJKaLJMaNGOHTIVIXIZB[I]I_JaIbJcJgI
=agora	m!K#H(K-G3J9F:J=Y>J?IB]HCIHK[MINJOKSKTJUJVIX[Z[[J]IaIfKh[
=aguard	xXY
=ahead	r#J9IBIHHRbTI
=ahi	v7X:Z>^HHaF
=ahora	n-J/X9J:J>J@YBJHFIHK[MJNJX]ZF]Jh[
=ai	Z!G%F)H*Y+G,I-X.J/H0J1J2J3D4H5J6H7H8I9Z:F;I<K=E?D@XAIC]D[EIFJGHHDJILHMFOEPHQKRISHTHUFVDWHXYYIZZ[F]a^H_HaXbFcGdGeJfGgHhC
=ainda	p-J1X9J@^BHEIGHHCIIKIMaPYUHVGWZZG]JfJ
=aiuto	z9[BKHGZ]
=ajouter	zH]
=aka	e!K#K+Z-J3I7W9H>J?I@JBJCJDcHEMJNKSJT]UJVIXJZFaJ
=aktiv	s!^HIIJQYZH
=aktivera	x8]dHe]fK
=aktiverad	s!I(IA]BJCJHHUYV^ZI
=aktiverat	o!J)I*J:J=JEHHINKUXV]WIYXZJd_fK
=aktivieren	s!J#J%I,Y.X3J;]CKVJZIe^fKhJ
=aktiviert	g%I(J)J,J.Y8Y:K=I@JAXBHDJEJHEKJPHSKU^WIZHcId_fEgJhK
=aktivierten	zV[
=aktualisiert	z1]HGMZdHfHgY
=aktualizacji	zBZHJZHdIf^
=aktuell	r#J@KHHKHZEhb
=akzeptiert	v-I/Z@JHIIIKGNJOZZ[dK
=al	X!B#G&J)E*E+Z-B.I/D0Z1H2H4J5[6E7F8G9[:H;G<I=F>^?BAFCEDDEFFHGFHEIAJHK_L]NCOIPCQYRFSETEUCVXXHYIZK[D]C^J_EaYb^dGeZfJgFh[
=alarm	x>FCJH^XIZJaH
=alder	z@ZHKIJKINZ
=aldrig	j!J#J%H(I+Z-I0K1Z3G4J7K9G:J=J>G?I@GAKBFCID_HCIIKHLaMINHOJPHTHUJVHWYXJZE[J]I^Ga]bIcJdZeJfIgKhG
=ale	m%H3H8J>I?]@JBHDHGJHFIIKZMXOGTYXKZF[]]KcKd]eJfGgKhI
=alert	u,F-I3J4J9G?J@IBHDJHaIJKIRHXJZI]JaJf[
=algo	u-Y.[9]>I?JCZHFIJKJXKZG
=alguem	z@^
=alguma	x9[>I?JC[HIMJ
=alguna	z9[HXMI
=all	P!?#B)H*J+_,D-A/@0E1Z3>5J6D7D8C9>:@;B<F>??>@BABBeC>E[FXGYIXJYK]LIM>N[OAQFRFSJUdVBW]XIYFZ>[B]E^H_Ba?cAdEeCg@h@
=alla	i!H#I%Y(F)H*K-]/J3D4J7I9G:H=I>Y?G@HAJCHDEGIHXIEJJLIMGN^PGSJTKU^VYWJXIZB[I]H^H_JaFcJdHeKfHgJhG
=alle	f!I#F%Y(E)H*H+],J-F/G0I4H6I7I9Z:G;I=H>G?FAIBaCCDDEJFJGJHFIEJJKFLIMJNZOHRJSHT]UYVGWJXZYJZZ[I^I_IaFbHcGdFeJgGhI
=alleen	i!J#F%I(H*F+J,J-F/J3G4I6K9G:I;J>D?_@EAJBEC_DFH@JKKDLJMGNGOIP^SJUIVZXH[b]H^I_KaCbGcJdJfIg]hH
=allow	X!G#H%J(^)H*G+G,K-[.]0J1J4I5I6I7H8J9E:D;J<X=G>FAJBCCFDEEIFIGHHBIYJHKYLHMFOHPGQ^RJSHTHV^WGXYZ=]G^^_HaFbBcGeJfGgFhD
=allowedtousesspr	g)b9JHGNIPJ
=allowpasswordreset	h?KHFbb
=allt	z@ZB^ZH
=almeno	zCZHJI]
=alon	o(J*Y+J-G3K9F>J?b@KCXDGHCI[KINIZHaIhK
=alor	m#H+]3F9J>F@JBECJDFIZKIMFO[TZVJXIZE[]]IaIcJh[
=already	c!]#J(J)J+a-D3I9D>F?G@_CHDBIGJJK_MINIOHPKTKUIVFXHZG[J]HaXbIhJ
=als	b#E%H(^)X*Y+_,H-[/I1J4G5J6I8J9G:^;H>D?X@HBECADAEIFJGIHJIHJIKZLHMGNFO[PFRYSHTHUFVCWHXGZ?[Z]F^G_IaDcHdGeJfFgG
=also	n*X+H?JDJH^NXPZZIgY
=alt	e!J#J(H-I/J1X7I:I=K>I@]BFDKHIIHKFLIMZNGPKSJVJZH[I]J^FbYcJdJfIgJhc
=alta	x,[-J3I>J?H@JC[D[HHVKZJ
=alte	c!J#]%J(I-H/Y3G7J9J:J=J>a?J@EBECHDGGKH@IHJJK^LJM^NIOITIUJVJY[ZG[I]H^JaGbHcKdIfJh[
=alten	v4W5X>JHIM[
=alter	o!J#J(J-F/J7X:K?J@HBJDKGIHFIDJKKEMKN[PJVFZE[H^dbIhH
=alterada	z@ZBYKJ
=alterar	p(J7[HIKGMHVIZF^^_JdHh[
=alternat	m+J>]?Z@JBHCIDFK[ZJ^JaK
=alternativ	s!K3^:J>F?DBJC[DFH]IJKJXJaG
=alternativa	x!J3]:K>[?GCIDZHDKJMKaI
=alternativet	x(]+I3F>J?[@HCHDFHJKHVJZI[Z^[hI
=alternativo	q!J-J3a9I:J>[?E@JBJCGD^HEIJKIMIOFXJZJaFcK
=although	e!I#J)J*X-]/K3H;X>J?IBBCIDJHaICJYKDMJOYTYUEVJZE^K_KfIhZ
=alto	zcZ
=altra	o!K#J%K(I-G/K3I9J:^=K>J@bBICWDXHCIFKXMJNIUJVIXIZE]JaJhI
=altri	u(Y*XHHLXPYVZ
=altro	u(Z)H*J3J9J?G@XBZC_DJHHIIXJZGaH
=alway	f!I%K(I)I-E/H3I7J9H:I=J>H?H@XBECHD_FZHGIEJIKaLKMGOKPYSJTZUJVIXIZH]G^IaHbKgYh]
=am	X!D#[%G&J)Z*D+F,H-D.I0I1I2J3C4G5I6H7G8I9Y;Y<K=D>C?B@YAIBBCDD^EGFHGHJHKALGMbNEOEPFQJSFUEV_WHYHZE]C^J_HaYb]cGdFeIfFgXhE
=amanda	z@EBIHbIJKELJZChI
=amanha	x#K9K@[BJHIIKX^
=amazon	z#FHa
=ambient	n!I-I/H6J7I:J=J@IBGEGHEIIKINHTIZI_IaKcbdafJgIhJ
=ambito	vG_HJMJ
=amministrator	g#J%H(]+H,[-G3H4J:I>J?H@HBGCJDGHBIJKIMINIOKSJU[V[XJZ[]J_JbJcJeJfJgHhK
=amministratori	u(J)]*]?IHHNJPXVJZJ
=amministrazion	xg^
=among	u9J?^@IHHIJK_ZG^IhG
=an	I!X#E%B&Y)Y+H,X-?.E0J2I4G5A6H7E8E9H<[=C>F?AA^B>CDEAF[GJH^IEJYKYMYOJPERISbU?VHWCXEYCZ[[A]A_HaZdDe[fFgJh>
=anchor	f!K-K/H9IAbBZHDKJMJNKZI]K_]aI
=ancien	c!H%H(H*J-F3D6J7J9G:I;J=I>a?E@DAJBFCHDFGJH@IEJJK_LJMcNGOFRJTIUJVIXIYYZD[I]H^J_JaCcIdIfHh_
=ancora	k#J%J(I*J/J3H4J9Z:I=I>J?I@ZA]BICJDIEIGIHCIIKHM_NJOJPZTYUHVFWZXGZH]IaHfJhH
=and	@!K#^%H(C)F*]+F,>-I.H/_1Y3H4F7X8_9D:F;?<^=G>Y?F@_BaEHF[GDH<I]L[MDOYPDQIS>TEUGVHWEY][=][^G_IaHcYdDeCgK
=anda	z9Z@JHFP[VJZ]dJ
=ander	j!G#G%](X)I*F+H,J-A/I3E4I6Z7H8J9C:^;I=H>Z?H@^AHBEC^DDFHGIH@IZKaLIMGNFOHPFRJSJTJUJVHWJXFYJZA[I]F^G_IaFbIcJdIfIgIhF
=anderen	p!J%J(]*Z7J:]=J@ICGDKHGJXUKV^ZDaJ
=andern	b!I#H%G(G)I*H,J-G/J3H4J6J8K9H=I>G?H@ZBYCGDIGJIGJJKCMFNFOIPZSJTJUIVDWJXIYKZZ]H^b_IaHbHcHdIeIfIgIh[
=anderung	vL]ZH
=anderungen	z9I@]XJ
=andra	k!I#H%[)I*[,J-G/I0K3E4J6J8^9H:F;J=G>C?HAJCZDFFJGJIFKCLGMDNGOIPHSJTIUIVYXFZ?[G]F^^_HaHbIcJdIfIgI
=andrat	z*K3J@_BIHIZHgYhJ
=anew	v+^3J4J8[>I@KCHDGHAK[OJ
=anforderungen	vIENaZI
=angaben	z&X3KD[
=angeblich	o#J+[-I3I9J>J?J@HBJCGDFHFI^KYN[OYZG]IaHhX
=angeboten	n*W3X>G?a@JCIHGKJOHZG[YaJhJ
=angehakt	uLZd^fG
=angemeldet	zB[HGMKZHhZ
=angenommen	v/[@JIKNJgHh[
=angezeigt	r+G-J0Y3I>[@HBHCHDHH_IJKINIOHXJZF[[]JaJhI
=angivna	x,YHKOZ
=ani	s3H>G?FD_HFOIZGa^
=anixi	zJ[NJ
=anker	v9KAbCIHIKI_J
=anmeldebildschirm	p[YbZ
=anmelden	l(J,J-J3K7J:I>H?G@FBYIJKIL[MXSJTZVJZ[[Z^JaHdJfJgZhH
=anmeldung	l#J7Y:K@YBXCJHXIIKJLZMFOJSJTXVJZZ[I^KaJbYcJgZhI
=anna	z-IIYZZ
=annan	v(Z)J*J6Z:ZDJEJHGJXPJUJVJWJZZcJ
=annat	v-H3J9I:]>J@_BJCKDIHHIJK[NJXJZE]K
=anne	v-^
=annuair	k!Y%J(J/K3a7[9J:]=I>G?H@KAJBJCIDGEJHDIIKIMJNIUJVIXKZH_YaHcJdYhK
=ano	s-_3J9H:J?I@JBJHHIHKaMJNJOKZFhI
=another	X#D%F&J(])F*D+G,H-K.J/J0I1H2I3D4H6I7[8Z9Y:[;G<J>X?J@bADBBC_DAEIFFGCIBJGKXMDNKOFPEQJRJUGVDWHXZYIZE[X]F^FaGbEcGdGeJfHgJhC
=anruf	p-H3^9G>X?]@JCGDIHXIIKGMJOGVJXJZH]Ia[
=anslutaren	v%W4J5J8^9I<]=I>JHGIKQYdGfJ
=anslutn	zSIc^
=anslutningsproblem	zc[
=answer	i!J#E&Y(Z*H+J-E1J3G4[8K9^:I=J>H?X@GAIBHCGFKHZIIKHMHNIOIPHRHS]TIUIYJZE]I^J_HaIbHcHfJhJ
=ante	f#I%H(E)J*I+H-E/J0K3]4I6J7I8K9E:E;I=E>Z?^@EAHBDCCD]GJH>ICKaLJNGOCRJSITHUHVFWIXEYJZB[I]_^I_IaDb]cIdHfIgIhG
=anterior	m-J3I9J:I>H?J@FBICJDJHEIHKbM_NJTKXJZD]IaJgYhY
=antiga	r-J9J@KBJHFM_TJZJh^
=antigo	s5X>YYY
=antigua	xHKKXMXhY
=antiguo	v5X>YYY
=anvanda	s-J?Z@JCKHJK_P]VJZGhJ
=anvandar	q!H(G)[*G-G/K3H7[8J9E:J;W=Z>G?I@GA]BGCJDHHBI]KFMINIOIPFSJTJUJVGXDZ[[X]H^H_EaJbHdJgJ
=anvandaren	b![#F%F&H(Y)G*F,H-C.J0H1I2J3G4H5I6G8F9C<J=Y>A?C@GCYDYEHFIGYH<IBJIKAMDOXQJRHSGTEUFVYWHYIZI[F]]^__]aJbEcFdFeIfGgGhC
=anvander	z-_3J9J>[HJIJKCNJOGZHgXhJ
=anvant	v-I@JBJDKKaZG
=anwender	p-J3I>K?E@JBJCHDJKIM[NZOZZG]YaZ
=any	U!H#E%G&H(Y*D+Y,G-A.J/C0F1^2I3A5G7D8C9a:C;F<F>Z?[@FAAB[C?DbEEFFGBHDI@JAK_LFMCN]ODPCQIRGSCUDX]YFZH[D]B^F_aaJbHcCdBeDfCgDhB
=anybody	p(I)I+[-^9Z?J@GBIDJHGIIKJSXUZVHXJZXdIfIgK
=anymor	m/J3I7K:K=Y>_BJDHHBIJMHTIZZ_Z
=anyon	k#J%H)I*Y-H/J1J3I9^:G=K>G?G@]BGDIHXIGKGMGNHP]UXVF^IaJcJdKhJ
=anyth	i!J%J(J+I-F/J3H7]8J9J:H;[=I>G?F@FBFCEDaFJGJHYIZMHNIOJPJSKVHXI[Y]E_JaGbIhI
=ao	g!H#G%I(I)I*J+K,[-I/I0J3D4J6J7J8J9I:H;K>Z?F@GAJCFDGEHGKHHIHMINHO[PHQZRJSXTGUHVGWIXJ[J]H_IaZb]c]dEe[fEgIhI
=aos	uHGI[N]
=apagada	z<YBHHGU[fX
=apagado	zHIU[
=aparec	f%J(]*I.X3E9I:I>G?X@HBHCGDGHBIGK[MINJOYTJUJXIZB[c]IbXdJfKgJhY
=api	i%D(X@JBIH_LJPHSIXDZFgc
=aplica	v*]
=aplicacion	z?Z
=aplikacji	v%K(I*J9J>J?aCFDJHGIJMJOJTJUJVJZJa[bJgZ
=app	T!D#D%B&I(a)B*^+?,E-@.H/D0F1G2I3@4E5H6F7D8G9@:B;H<H=B?i@@AFB>CcD=EFFFGDHdI?JEK>LDMDNAOBPBQHRGSETDUCV@WDXBYGZ9[B]@^B_DaabFcEdDeFfDg]hB
=apparait	q([0X3J?[CIDGHGOZaIbY
=apparently	j-_9J:I?I@YBHCJDKH?IYKZNJVZZF[IhJ
=appear	d!J#X%K(I*Y+b-[3G9G>E?^@FAJBFCFDCGJIDKJLIMIN^OIPYVJXIZX[I]H^G_JaGcJhI
=appel	o(J-I3^9H>I?Z@JCJDIIJKHNJOIQZVIXIZKa^
=appen	v(I*J-I3H9I:J=J>G?^@IBJC]DJHEIIKIMKNJPJTJUJVIXJZE[J]Ia[bIgY
=appl	l#D(H-J:J=J>I?IBIHeIIKITGZD[IaJbJ
=appli	m%H(G*X-J/X3J9H:K;^=J>Y@YBHCIDJHDIIKJMGNZPJUIVFWJY]ZG]IaYbI
=application	h%G&J([*J,]-I3G9K>H?[@IAICYDJEKHJMHNZUKXJZC]H^J_GaGcHeJf^hK
=applique	z%[*[HH
=apply	q)H*]-HGYHZNIPJ_J
=appreciat	x-H9_BIHEZJ
=approv	k+J>Z?G@HBIHZZDa^bH
=approval	r+K3F9H>Z?I@IBJH_IJOGXKaE
=apps	v#G+Y/IHHPKX[g[
=apre	i!I#Z%I(J*K+J-X3G4J6J9H:I=H>H?F@IAHBXCIDIEKIHKGLJMHNHR[TZUJVIZE[J]^_ZaDbJcIdIfJhJ
=aqui	s:Y@^CJHEIKU]XHdW
=ar	U!a&G(J*D+D,I-^.H/C0G1E2D3B4Z5E6B8B:[;E<F=@?FABBYCBDDECFDGBJDKXLHM=NDPXRBTKU^V^WDX?YHZ>]>^Y_CaFbDcGeDgBh]
=archiv	z&GGXH^ZI
=archivo	v2]3JIKOY
=are	N&G(C)_+X,C-Z/F0Z1B2C4J5]6E9^:D;D<F=EA_BECGD?FGGGHJICJDKHLGMWNZP^QYSCTGWXXAZA[D]A_>a?bGdXeEfIg?h@
=arranca	x+XHIVJb[dGf]
=arret	s!^#X0YHFZGfW
=arriv	^!I#J%J(H-G6]8K9I:H=J>B?G@FAJBZCGDGGJIIKFLJMHNIOIPIRJTJUKVHXGZ^[Z^J_Ia_bJdIfHhH
=arriva	m>XHEJXZJa_
=arrivent	z0XP[
=arrow	u!^HIZJ
=articl	m9I;XBIHbNKYIZI
=arv	z!G;^
=as	P%a&G(X)W*b+c,I-Z.G0^1E3_4X5X7D8F9C;E<G=I>??Z@?ADBBCHD>ECFIGJH?IYKdLAMBOYPAQCSCTEUBVBWEYE[B]H^A_Ga@c@dFeEfBgBh]
=asap	v#^BIHELIPJTFZ^[G^I
=asegures	x3ZCYHJOX
=asi	z@WCY
=asistent	u+X,XBJHIdWe]fI
=ask	a!I%J(D)D*C+c,H-F/J3E4J7J:Y>F?E@DBDCIDJEGGIHXIGKCMHNFOIPHTIUZVdXH[I]J^IaIbJdGgGhF
=asked	_!I#H%I(I)I*^+^-G/J3E4K7J8K9H:J;K=J>E?F@DAJBECYDJEJGJIEKDLcOYPISJTIUJVGZF[I]E^H_IaYbKdJfKgJ
=asks	Z!J#H%K(F)G-F/I3H7J9G=H>C?D@CAJBEC_DDGJHbJJNHPJSJTIUJVHWKXH[I_JaEcKdJfJgGha
=aspettar	r@]HJX]aK
=aspetto	z3J9[>J@IAKBKCJHGIJKKXHZJa^
=assegnata	z=_HHZI
=assicurarsi	z3ZCZDJHIOY
=assign	n%E(Y)]=^@ZIHKILJZE^JdIg]
=assignment	zHX
=assinatura	z<Z=YHI
=assist	zBZZK
=assistant	u*K+Y,[HGVJZJdXe^
=assistent	r%I+ZBJHFVJZJdFebfJhK
=at	K!E%B&^(D)@*]+_-C.I/H0B1C2F3J4F6C7a8H9>:A<F=G>G?H@eCIDDEEFIGGHAIXKFLcM[NJOFPBQGR@VBX?YDZX[@]a^J_CaCbcfFg?
=ate	u9^>J?J@]BHHEIJKJSJZJ]JcJf]
=atend	o-K:JHGIZKKNaUJZH
=aterstall	s%Z([>J@JBGHGUJZDaJb_
=aterstalla	d!H#I%Z(_)Z*H+J,J-J0J3H6K:^=Y>K?H@CBFCIGKHJIHJKKFLIMGNGPHRJSHUDWHZY[X]H^G_JbBdHfGgHhF
=aterstalld	z+JBZDHHHR[gY
=aterstalln	k!E#I%I(E)G*I-J0J3H6J7J:F=[>I?X@HBFCHDHGJHHIIJIKJLKMJNFPYRJSZTIUXWYXH]H^J_Ja[cHdJgIhI
=aterstallningen	s(H:J=J?I@IBYCJDJHIPJSIUHVGWJZb[JaHbHfH
=aterstallt	x(J@JB[HJM[UJZGgZ
=ativar	z(K,ZHKYXdIeY
=atkomst	r!]#K%Z(J-J0J4J9G:J=J>H@IBICJH[IGKHMJP]TJVIXHZ[aIbJdKfJ
=atrasado	zR[
=atribuida	z=_HH
=att	]!D#F&J(b)F*E-a.[/F0G1H2H3K4E5H6G8G9A:B;G<J=C>E?D@YAEB>DGEFFHGFHHI@JGK[L[MDNZOZPDQIRGSFUDVKWHXIYHZJ]X^Z_EbCeHfEgF
=attach	vHFZ^
=attack	x#GHET_
=attempt	^#^%I(I*J+J-F/J3H7J9H:H=J>J@XBXCIDHGJHHIFJJKJLGMIN[OJPHRISJUJVHXcYJ[J]H_JaIbHcJfJgJhI
=attender	u@ZXY
=attendr	r@YHKXZ
=attiva	zHXLX^Y
=attivato	z%IU]WGd[
=attivo	xLXQYYW
=attribut	e!J%H&J(J-J/H0G1H3Z4I8J;K=H>J@HAIBHDKG]H_IJKILXMHNIOJP_RITJVJXJZE_IaJcGdIeJfEhJ
=attual	u@JKGZGh_
=atual	u@IHHIJKIZIha
=au	e!F%E(])Z*H+I,J-G/I0I1J2Z4H5K6I7I8Z9C:F;I=G>Y?F@CAXBDCHDFEJFJGIHYJJKFMFNHOEPEQXRJSHTGUYWIXFZC[H]Z^I_Gb^cHdHeKfGgIhZ
=auch	v!XaZ
=aucun	j!I#J%I(I)I*J+J-I3D4[9H:J>H?F@JBXD^FIHAJJKJMINYOHPJSITJU]VHWZXIZY]Ia]bHcIdIfH
=audit	c!J#J%J(J-^/[3I9H=J>J?J@DCJDJE[IIJJKDLXMGNZPKTJVZXJYY]^^F_JaIbJcIdIfJgJhY
=auditor	q)Z@ZHXJZYXZJ
=auditoria	v/WEXHINXcY
=auf	Y!G%Z&K(C*F+H,I/G1I2J3B5H6H7H8I9X;I<K=E>^?J@FAHBBCCEIFIGGHGIDJZKELHMCOIQJRXSGWFZ?]Y^Gabb^cEdFeIf[gFhG
=aufforderung	z+]DHHJLX
=aufgefordert	z+[DJHKL^ZG]J
=aufgetreten	z3KHJZ]eX
=aufgrund	zc[
=august	z9^HEdX
=aujourd	x>J@[HHKJX]ZIaI
=aun	z>J@JGGHFKKM_PYVJ
=aunqu	xHZMHTXhX
=aus	g!^#Z%Z(H)H*G,I-I/J0J3F4I6Y7I9I:X;J=G>E?H@HAJBDCFDFEIGJHAIHKIMDNIOIP^RISHTIUXVCWHXHYIZC[J]H^[_JabbYcFdHgHhJ
=ausgegraut	v(^:XHHaJ
=ausgeschaltet	s%J3K4J9KGKHIU[VIYKcId]fY
=ausgesperrt	x#]HI
=auswahl	x3H>JC^HHOI[[]]aD
=ausweisen	z?XDZHJ
=autenticacao	x,Z3[HXMJ
=autenticacion	u,[3[7W?JCIHXMI
=autenticazion	x,[3Z
=auth	j(Z*I,_?DCGD]HDPKRJZI]H_JaJcX
=authenticat	z)K,[7XHGdHeI
=authentication	a#J%J(^)E*B+H,J-J0J3X9H=J>E?H@JBICYD]EJGJH^KJNIPGTGUJVIXJZF]Z^KaDcYdJgJ
=authenticator	T!H#G%G(B)G*W+H,C-H/I0K3B4I6J7H8J:G;K=H>b?e@FAJBFCFDDEJGJH^IGJJKELIMENGOHPHRKSITHUHVFWJXHZ@[H]D^J_Ia_bFcGdIeJfIgIhG
=authentification	s,]3]?JCGaJ
=authentifizierungsinformationen	z3[
=authentifizierungstoken	z,]HF
=authoris	zVZ
=authorization	f(^)^NKUHVJ
=authtokenerror	v,_7JHE
=auto	v1_9KYJZJ
=autoatendimento	s!J#I(J)a,J-J3J:J?KBICJDIIJKJNJU_VFXIZF]JaI
=autologon	xH^cH
=automatic	z#ZaY
=automatica	q,K-J/J3D7J9G=H>I?F@JCJDJHYMJNJTJUJVJXZZJ]JaafK
=automatically	s#[(J)H0J9I:H=aBJEIHZVJZDaK
=automatisch	z@JHHX]
=autoris	v9J@[HFIJQYV]XJ
=autorisation	r%b(Z3J;ZHENIVJZJdH
=autorise	x3KDKHHTYV_ZJ
=autorizado	rHGQXT[V[
=autorizzato	zHHTYVZ
=autorizzazioni	s%](Y;[HIVJdJ
=autoservicio	q!J(I)_*J-I3J4J:J=IBFDHIJKJSJUaVGZHcJdKfF
=autr	l%[)I*Z+J,K-I3I9I:[=I>I?G@ZBJC^DGEJHBIIMKOKPJUGVZWIXH[J]JaHdJhK
=autumn	z1[HHKY
=aux	p#J)]*Y+J-J3K9I@JBKCJIHN]UGVJX]ZIcJfK
=av	b![#E%Y&K(A*E+I,Y-D.I/H0G1H2I3B4F5I6Z8F9B:E<[=E>D?F@CAHBBCZDDFIGFIZJHLGMEOFPIQJRFSFTHU_VBWHXEZ?[G]W^F_GaZbYd]e]gFhC
=avai	r?KBJC[DXHIK[ZI]X
=availabl	e!H#J(K)J*J-I3I4E7K9J:J=]>Y?]@JBEC[DFH_IHKGLJMHPJUGVYZF[J]JaJbGcIfJhJ
=avanc	v9_HFRX
=avant	m#J%J(I+J-H3H9G:H=I>G?Z@XBGCGDZHIIHKaMJNJOGUJVIZB[I]^_KaFb]cJfJhH
=avbruten	z!J3J9IBJCKHGIIKHZI]bbJ
=avec	g!I#I%F(I)J*H+K,J-H/X3_4J7Y9H:Y=H>W?J@HAKBZCFDEGJH@IJJJKXMGNFOZP]RKSJTJUHVFWJXHYK[I]H_KaCbIdIfIgJh]
=aver	xI[OJ
=avevo	z-J@JCXHKK]OK
=avez	r9]@XHFXX
=aviso	z@FBHH_ZE^J
=avoir	xBXDXHHZZ]Y
=avon	r8YFJHHU[VIZZaJdY
=avstangd	u!a%J8K9I;JBICJHDIGKJNJPKVJZJ]H^J_IaJcJfZ
=avstangt	z;[
=avvisa	zHHa]
=away	c!X#H%H(F)Z+I,J.J/G1J3E4I5J6J7K8J9E:H;I>D?Y@aAICHEJFIGJHXIEJGKCLHMGOHRISHTHUYVFWIYJZI[J]b^Y_IaAbGcIdJfIgHhE
=ayer	q9H>K@^BJDHHIIGKJMJZG]]f[
=ayuda	x9[HJZZ
=azienda	u8X:[@JHGUZcY
=aziendali	zN]
=azubi	x![BXV[ZG
=azureaduserpassword	vg]
=b	q#J%X(G-Z3J4J9G:K=K>J?J@ZBHF_GZHEIHKZMINIPJVH]JaJfJ
=b2b	g!H#I%I(I)J*I,J-E/J2J3D4I6K7K8J9F:h;J=I>F?H@IAIBFCIDIEJFHGIH[ICJKKGLJMINIOIPIRKSJTJUHVHXIZD[K]H_IaDbIcIdJfJgJhI
=b2c	i!G#J%J(G)I*J-I/I3I5K7I9J:G=G>I?H@HBECJDIEIGKHjIJJHKIMINDPHSETIUHVFWCXJZ?[K]J^J_JaHbHcIfGgIhJ
=b4	z#J-[9I@GBIHHIJK[MJNJXIZH[K][hJ
=back	Q!a#I%F&H(A)D*E+X-@.H0Z1C2G3A5E6Z7D8Z:D;F<G=I?BACBXCCDBEFFDGBH:I@JHKcLDMCN?OEP]RWSDTEVBWFZJ[B]Y^C_GaIb^cJdafZg^hA
=backup	f!J#J%I-K0J3J4J6a9I=J>J?I@JBGCKHaIKKGPZRIVJYJZDaJcIdKeJfE
=bad	o#a3^>G?J@JBICGDFHFIFMJTXXHZJ^JaHbE
=badg	p9HHaZI
=badpwdcount	v!I#a%H3J9IBJHFIKPJZJ
=baja	z!a#K3JHGKIZE
=banco	zH^ZG
=banida	z-[
=bank	m#F9E:J>IBIHbIJJZKIZD]KaJbG
=bann	e-X3K@HBJHcIHJJKGNJZJ^KhJ
=banner	z.GH]
=bar	x-IHHI^
=bara	e!F#C%G(F)H*E+I,I-D.J/F0H1I2J3F4G5J6H7I8I9C:F;H>C?_@ZAHBDCaDGEIFIGIH>IXJIKCLHMDNGOGP[QJRHSFUFVZWIXEYIZ][c]F^I_HaCbEcHdGeJfGgZhF
=barra	zF[
=base	z(I:]Q]ZH
=baselin	i?I@HBIHWIJKKQ]Y[ZIb^cK
=basic	m%J=dBICIHDPJYKZIdFeJfI
=basta	u%J-I3F9I:J@IBJCbHGIEKKVHXJZEaJ
=battery	s!I-J3J9H>J@JBIH_IGMJNKRYZG]]fK
=be	L!G%G&G(<)A*B+K,I-X/B0G1D2B3_4X5_6^7E8C:B;D=>>@?]@ZACBJC]DCEAFBGGHbI_N?OHP_RESHTCU?XAYHZ@[Z]?^@_IaFbEcYe[fBg@hE
=beaucoup	u9]B[HG
=becaus	R!E%J(I)F*H+W,H-Y.J/[0H1J2J3F4I5X7H9G=J?E@HBGCGEYFIGHI]JFMFOYPIQJRXTXXZYCZE[H][aHbGcGdZeGfFgIhG
=bedankt	u-I3I9^>KB[DJHGIKKKMJVKXJZG]JaJ
=bedrijf	v8Z:^HGKJ
=been	V!Y#X%J(B)]*F+G,I-Y.J/E0J2J3E4E5[6H7G9F:F<J=]>D@DAGBaCFEGFIGGHDIHKYLGMINJOFPFQJRGSETIU^WYXFYIZI[D]F^C_XaXbEcJd[eFfXgDhJ
=beendet	z?J@JZF]^
=befor	V!X#E%G&I(F)H*G+I,I-D0J1E2I3D4F5Z6H7G8G9E:F;I<J=F>C?B@^AFB?C^D]EXFIGGHHIAJFK]LEMYNCOEPHQJSGUHVDWIX[YIZH[F]d^F_Fb_cCdGeIfEgGhJ
=began	z>FBKHK]_
=begin	x-H9I>JBJFZHCIIXJZ_b[dJfH
=behauptet	vIJKIZJh_
=beheercentrum	vBJHJMJSJdFgb
=beheerd	vHJNGZIdagJ
=beheerder	g#H%H(Y)a*a+I,^-D/J0J3F4H6J7F8J:G;H=G>G?D@EAIBFCCDJGIHAIEJJKDLIMGNFOIPXRJSITIWZXEYJZX[I]F^I_HaHbGcHd]eJfHgHhG
=behind	i!J/E0G1[3]4I5J6I7J9F>H?K@IAGBHDJGEH@IIKJMaNYOJPJR_SJTFXIYJZF]J_WaEbZcGdIfFgI
=behorighet	u%](^9G;JVK
=behorigheter	u%F([9H:J;a>J?J@JIIVJZGaJ
=behover	v9KH_MYfK
=bei	Z!D#C%X&J([)D,G-D.J/G0H1I2J4G5I6H8I9F;[<J=D>B?X@JBBCED]EGFHGGHFJHKDL[MENDOZQIRGSaT^UYWYYH[G]D^^_GaEcDeHfCgEhD
=beim	Z!E#E%]&^)G+I,[-D.J/G0H1H2I4X5I7Y8G9F:Y;X=C>Z?X@HAHBHCDDIEFFHGGHBIDKEL[MDPIQISFTGUEVEWEXEYGZI[F_Ga]bEdBe]fCgFha
=being	h%W/H1G4Z;Y@HBHH^IJJHKDNaTIZE^I
=bekomm	u>KBJD[HFV[ZX[IaX
=bekommen	u)]>J@^BKHJVJZI
=bekommt	x%G3J:];Z?IDKH]ZEaFgY
=beleid	k!J#J%I(I)K*^/I3I6K7J9I:I=H>I?Z@GAJBIDFEGGKHEIHKHMJNcOJPIUHVGW^ZE]I_HaIbJcHdGhI
=believ	z-YHGR]
=belong	m(I/J7J:]>]GJHCIIKHMKNIPYZFd]gJh[
=below	u-]1H4K5^@IBJHBIEKGMJNIZE]JbZhX
=bem	x9]BGHFIJSJVJZJcJf]
=ben	k!K#^%J(F)Z,J-H3I4J9[:[;J=J>G?G@FAJBYCED]HBIHKJLKMINIOHPJRJTIUJVHXGZB[[]H_JaEbJcJdKfKhH
=benutzer	Y!Z#G%F&J(H)I*H,F-E.J/I0G1I2J4F5I6G9J;]<J>E@DAYDIEGFHGYHAI[JHKEL[MDNJOYQJRFSFUDWGXZYHZD[F]Z^^_^bDcEdJeHfCgXhD
=benutzerin	z+XB[HG
=benutzern	x*X;W[Y
=benutzerobjekt	zA]BILYXJZK]J
=benutzt	u,Z-[@JHGK[ZIgY
=berechtigung	z%X(];IHIaJ
=berechtigungen	o%[(X3K4I;a>K?I@ICHHYIJKJOJVJZH]JaJdJfJhJ
=bereit	u+Y-J@[HHK]ZG
=bericht	zDHHZa[
=beschikbaar	z*]4[6J>K?WHGZJfI
=best	v-J9]:I=K>I?KDJHGIJKJVIXJY^aJcJ
=bestaat	x>ZHH_]
=bestand	z3ICXO]
=bestatigung	s3J>Z@JC^DJHHMJOZZHaG
=bestatigungscod	x>[?KHGaZ
=betroffen	z;]G[HH
=between	c!I#I%J*I,J-H/C0H1I4Y5H6_7J8H9H<]=H>I?I@_AYBFCHDHEJGJJIK_MGNEOJPIRHSITHUJVKWIXGYIZC]I_EaJbHcbdGfEgJhJ
=bevat	x#J(J-^BJHGI^KHNJXJZH]H
=beveiligd	zPaVGdI
=beveiligingsgegeven	z9J?IC[D[HH
=beveiligingsvragen	x*]-I0K4J9H?_CJHIKJXIZI]JbJ
=bevi	z*ZC]HJ
=bevor	z!Y>JBKDJ]^
=bez	g!F#Y%D&[(G)J+J,I-G.K/I1[2I3_4H5J6I7I8[9F:G;I<Y>H?F@FAHBYCFEIFHGGH@IEJJKGL[MZNZODPGQKRHSITHUHVHWIXEYIZC]G^Z_ZaCbHcEdZeGfDhH
=bien	j!J%J-I/[3K9H:J=I>E?J@HB]CYDGE]HGIJKGMDNGTZUHVJWIXIZG_Ja]cGdGf^h[
=biezac	zhZ
=bij	a!C#C%D&K)F*E+G,Z-B.J/G0H1I2I3J4F5X6G7Y8F9D:E<J=E>C?ZAWBGCCEHFIGGHEJHKBL[MENDOZPYQZRFTIUEWGXCYGZ][E]E^XcJe^fCgFhY
=bijgewerkt	z1]HJMYdIgY
=bildschirm	x9J>]?JHXaIbG
=bin	g!H#_%I)H*Z+I,K-E/I3F4I7J9^;J=H>]?F@FAIBYCFDXEJFJGJH?IDKELIMGNGOIPISKTIUIVYXEZA[Z]Z^I_[aEbIcJdJfIgJhX
=binnen	z9I>HB^HH
=bios	x-JH^ZJ
=birth	z-XIW
=bis	o-K0K3J9^:J>H?K@YBFCIGJHIIIKJM]VJXJZG]Ia[
=bisherig	u@HBHHFKIM[ZFg[h_
=bit	q![<a@[BICHHJIIKGPIVJYHZF^J
=bitlocker	oH]
=bitt	k!I#^%G(I-[3J9[:I=J>J?J@IBGCIDJHXIEKEMHNITHVHXKZ_[F]I^KaIbJfJhI
=black	s!X9J>^HYZHaKbIfI
=blad	h!G#H%I&Y(])I*J+K,X-G.J/H0K1J3D4H6X7I8X9G:H;I=G>G?E@GAJBGCDDZEHFJGIHDIIJIKHLJMJNGOYPGRJSYTFUGVGXGYJZb^G_HaGbFcGdHe]fFgIhG
=blank	m-D3]7I9I?E@JBICJD^HGIFKISJTIZZ]JbY
=bleibt	r3J9K>GCJHWLYZJa_
=blev	u*Z@IBJDJHGIKKIZE]acId[eJfH
=blijft	x#I%K(J3F>I@JHHLZOHSJTGXIZ]a^bJfK
=blink	zHIZIa[
=blir	z#I@IHJKILZTJZY^Jh[
=blocca	r#[-HBJHYIJJXKGMGTJXIZ]cJeYhI
=bloccata	v#YBIXJaZb]
=bloccato	g!I#a%J(J*J-[/I3G4I:J>J?J@FAJBFCHDJHFIHMHNJPISIT_VJZF]J^I_HaIbJcIdKgI
=blocco	xHGT_bY
=block	U!I#D%G(G*G+G,[-a.a/H0I1G2I3G4[5G6I7H8I9F:G<I=H>J?F@_AHB?CGDEEIFIGHHIIDJ_LHMFOHPFQZRFSGTKUGVFWGXdYHZ>[C]F^X_HaIbGcZdFeHfGgEhF
=blockerar	z#I-H.YHZRHTIXJc[fH
=blockiert	q#H@IBKJXK[QXTZ
=blokada	v!J#H-I/D3K4J6I9J>JBKHFMJNJTbX]ZK_IaHbJcIdJ
=blokady	z#J9G@HHINJTKX]aKb_
=blokkeert	x.XHXcY
=blokuj	u#Z-I.Y9JBKDHH]JYNJOITHXIZIcYfJ
=bloqu	i%J(J*J-Z.X/H0J3I4J6J9G:J=K>J?J@XAJBGCHDIIGKGMIN[PIRISHT[UKVJX[YKZF[I]I_JaHbJc]dIfHgJhJ
=bloquea	u#Y-I.WBKHYJYKKMJTHZJcX
=bloqueada	d!I#b-H3J>J@IBHIJKIMJT[VJXBZJ[Hb_hJ
=bloqueado	g!H#]%J(I*H+J,K-^/H0J1J3H4I6J7J9I:I;K=J>H?H@DAKBECGDHEJHBIGJILJMHNJOJPHRJSFT^UHVIX_ZE[Z]I_IaHbGcGdIfJgHhI
=bloqueia	u#Z-J@KH]JYKJMJ
=bloqueio	xHFT_ZKb[
=bloqueo	vHFT^bZ
=bloss	v-I3I>J@JCaDJHFIYKHOJXJZE[[aJ
=blue	x+K9HH[ZYbW
=bo	s#K-Y/]6K9I>I@JBIDJHGKXLYMINHTHXYZE]]_JaIdKhJ
=boa	z9[HJ
=boit	s%J9I:I>^?J@JFHH^IHKJNXXJZJ
=bokstaver	z/Z9ICJHGI_THZJ
=bom	z9_@HBKDJHHXIZI
=bon	s-J3H9H>J?JB_DKHZIJKJMGOIVJZFa[h[
=bonjour	o-J9^BICZDJZK
=bonn	s9[HZ
=book	s3I>HHa_I
=bort	r!J%J(J*J-I0J3]4J6J8]9G:J=Z?[@HBHCHDIHDIGMJNIOJPJSJU[VJXIY[ZF]HaIbIcJdFeIfHgJhI
=borta	u!J%J(G*J-I1[3I9E:J;]?_@IAJBIDJHDIHKGXKZIbY
=bosqu	s!K8_9IAZCJHIVKXJZJ_Z
=boss	r!Z%I(]3I>JBGCJHCIHK[PJVJZ[bJ
=bot	n-I3J9c=I>I?I@IBICJDJHDIIKIMKNJVJXJZFaIgW
=botao	v(_9K:[HFVJZI
=both	a!F#H%H(F)I*^+H-G/F0Y2K3E4a5J7H8H9I:F=H>Z?@@FAeB[CXDDFJGJHFIEJIKFLHMDNGO[PIRHSJTHUJVHXJ[H]J^I_FaHbHcHdJfFhG
=boton	v(_:[HHVIZI
=bottom	x>ZHGZ^]I
=bought	v8Z>JJYWZ
=bounc	p!K#J(K*I-[3F7[9H:H>F?HAJBGCHDEH[IZKYMINIOJZB]JaDbJcKhJ
=bouton	s%I(b9J:ZBJHEVIZI
=box	_!E#F%F(G)I*J+K,H-E/I0J1H2H3G4Y5K6I7I8H9G:H;H=I>F?H@CAIB@CHDGFJGEHCIEJHL[MFNDOIPHQKR_SITHUIVGWIXHY^Z?[H]G^c_GaHbacFdDe[fKgHhb
=boxe	z%^(J9K@JHEKJZKh[
=bracket	x3_>HBJHFIJOIaH
=brak	i!G#G(F)I*H+G,Y-F.I/I0I1J2J4G5Y6J7I8I9G:G;J<I>E@GAIBDCWD[EIFIGHH=IFJHKHLIMENFOFPGRISETHU[VFWZXFYIZD]F^I_Ia^bXc[dGeGf^gHhI
=brakuj	m!J#J%J([*J-I3]9G:K=Y>H?H@JAJBJC]DHGKHCIYKJMJNJOFPJUJV[XJZF]H_IaGcJfK
=branch	l%^(J-H/K3K4E9I>I@HAIBGG^HKIJKHMENIV^ZH]F_JaJbJcWfIhJ
=brand	p-]@XBIIKJZKKVJWZZEbJ
=brauch	u>ZHZZ[
=brauchen	z*XMZ
=braucht	r#Y%E5X=J>ICJH_THZI]Ja]fK
=brazil	z!J#KH[ZHa[
=breach	s#K-b@JBJHDIIJYKENJZI
=break	i!J%J(J-H2Y3Z5J>K@JBFDJF[GJIHJIKJN^UJVKZDbIc^dHeJfIhK
=breakfast	v-J@^HGNJZIa[
=bricht	n!J%I(I,Z-K3G4Y5K7K9J:J=I>J?I@JBHCIDIHJJJLJMJNYOIPJRJSKUIVHWHXJZ[][^[aFbHc]dHe[fIgKhJ
=brok	k!G%H)J/]1W2^3H9I;Z=J?KBGDKHEJKMKPIQYRISKUIVIYbZE]H_JbFdIeHfEgK
=broken	c!I#I%I(I)H+J,G-F/G0I1I3H4^6H7I8H9H:J=H>C?FAHBECJDHEJFJGHIGJIKGLKMGOJPGR[TIUFVFXJZ^[J]Z^H_ZaIbXcZdFeIf]gKhH
=browser	^!H#D%I(F)J*H+I,I-F.a0J1J2J3F4H5J6I7I9G:G;I=H>F?G@EAHCFDGEJFIGIHYIEJIKDLIMZNEOGPHRISITWUHVFWKXFYIZI[H]a^H_HaFbdcCdIfGgI
=budget	z=GH]
=buena	v9[HHIHKIMJZGh]
=bug	v%J*X-G1[BGHaUEZIfG
=build	k#J%J(I-J1c3J4J6J9G=G>I?J@FBHDJGJHYIGKJPJRJSJVJZF_IaIbJcJdHeIfIgK
=built	u-Z6X:IHFIIKJP^VJ^Z
=bulk	v:E@JH^ZF^[
=buongiorno	u9]HJ
=bureau	v3F9X=K>Y?^@KBJCHDKHDIKKJMIOIV[ZJ]JaH
=buro	x9]>[HIZJ
=bus	d#J(J)J-H0I3H4I6J9G=J>E?I@JB_CJDHH?IJKJMINJOISGTJUHVIXJY^ZG]__JaHcbfG
=business	j%J-J=c?J@JBGCHIJKJPJYJZWeJfIgJ
=but	L!Y#@(Z)H*Z+a,F.J/e0G1E2H5G6J7C8D9F:A;G<G=I>B?^@HAFB?C^EDFGGYH?IBJJKJMbNJObPYQHRFSCTIUAVYWAXIYHZD[a]I^@_Ya[bJcHdAgH
=button	d!D#G%I(d)J-H3H9G:J;J=J>I?H@IBDCHDHGIHXIGKHMJNHOJPJSITIUJVHXJZY]I^J_JaXb^hJ
=buzon	x>[HXaG
=by	M!]#G%[(<)I*C+E,C-Y/D0D3X5D6W8C9B;D<Z@bC?DEEAFEHGKJLFMFN[OAPFQWRISAT_UaV[WFXDYWZ9]Z^_aGbFcWd[eDgWhC
=byc	z3Y9JHJI]
=bye	s#J-I3J4K9b=J>I?I@IBGCJDJHEIIKIMJNJVJXIYYZF]JaIcKfI
=bylo	r-J3K9J?]@HBJHGIIKbNJZG
=byta	g!I#D%I(G*J-G/J0K3I4K6J7I9G;J=I>E?H@bAKBICHDHGJHCIGKJL^MGNGOHPITGUIVGXGZ[[[]H^^_JaHbIcJdIfKgKhX
=byte	zL[ZEh]
=bytet	x>J@]HFIGKHMJOKZ]
=bytt	i#J(J*I-I/[3I9H:J>]?J@^B^CJHFIIKHMZNJOIPJTFXJZG[J]K_JaHfJgXhI
=c	b#I%G(G)J*J+I,J-F.J/G0I4H5K6H7I8I9A:F;H=F@YAIB[CDD]EIF[GGI_K_MDNFPHRISHTXU[VJWJXGYIZ@]F^H_HaIbGcGdGeJfFgIhW
=ca	k!I#G%G(J*I,J-H/I1I4I8J9C:J;K=J>H?H@YAJBaCHDHGIH?IGJKKFLJMHNHO[PYRJSJTXUJVHXGYJZ_[I]I^J_JaDb]cIdJfYhH
=cach	p#G(H.E/K3K9I:J>H@JBZIJKIMcVJZF]FaIb[cJgJhK
=cada	u#[@^CKHXIKMFXHZK
=cadastrado	q3F?Y@KC[DZHIOY
=cadastrei	zDY
=cadastro	z3I>I?JBJD[HGO^ZHaK
=cae	v9J>HBJIJKJOHXJZ[aZeZhJ
=cai	x-J3Y9I>DCKH]IIMJOFXI]KaY
=caixa	s(I9K;Y@JH[IJKJMJNJXKZJ^[aJd[
=calej	z3KHHU_
=calendar	qH^MJ
=call	V!B#F%D&J(D)F*E+G,H.I/J0H1G2G3_4F5I6G7F8G;G<I=C?_@?AGBYCDDBEHF^GEIIJKKILFMCNCOEPDQaRHSETEUEVDWIXEYGZY[D]Z^D_EacbDcCdFeHfFg[
=caller	s#^)J7J:HBXHEIXKYNIQZUJZYgKhJ
=cambi	k3J9J>X@bHHKIM[XIZIaJhJ
=cambia	uMKTXgZhY
=cambiada	s/Y@JB^HDM[TI
=cambiar	b!J%J(I-I/J3H7Z9J:G=J>J@[BICJDIH[KGLXMFNHTJUIVIXJZ]^]_IaJbIcJfIgI
=cambiarla	i!J#K-J3I9I:]>H@YCJDJHDIHKGLWMJTKUJVXXJZE[Z]J^[aJbJdKh]
=cambiata	l/Z3J7K9J:J=J>J@]B_CJHCIJKIM]TIZH^J_IaJcKhH
=cambiato	q>Y@]BJZG
=cambio	e!H#I%I(H)J-H/K3G4J9H:G=I>G?J@^AJCIDHGKH]IFKGL]MFNIOHPJSJTIUGVGWKXHZZ[I]H^K_KaGb[cIdIfIhX
=came	h!^#H%J+]-H/I3D4I6J9I:I=J>D?H@GAJB[CKDHGKHBIDJKKBLJMINIOHPJTIVHXHZ^]]^J_Ia[bHcKdJfJgJhI
=camera	s-H3I7J9I>I?K@HAJBHDJHeIHKHMHOHVIZB]J_HaHhH
=campo	s3a9J:G>G@FBGCKDIHDKJLJMIZF^J_IaYh_
=can	L!?%D(G)_,E-H.J/E0D1C2G3>4C5E6B7H9]:F;E<F=Y>E?H@[ACBbDGFZHeJ@KELFMEOAPGRCSITBUZV_WBX[YC[X]>^H_CaCbDcHd]eEf@gBh?
=cancell	n#J-K3J9G?J@GBECIDIIIKIMHZD]b_IaJcKhJ
=cancellato	z_Z
=cannot	D!H&D([)Y*Y+?-I.C/>0X1A2D4Z5H6_7J8W9?;D<J=Z>_?]AHB6CEDYEGFYG]HHIJJ?LCMDNJOFQDR@SHTGU>VDWCXBZX[X]=_[a@bBc[e_f@gFhJ
=canteen	zHYV[ZH
=capital	o#Y3HHGIaNJZI
=caps	s#_@XBJDJHHTIXGZJ^JhZ
=captcha	o#I-I/J9J>J@GAKBGDJH]IFKKLJMINJOJ]aaJbJhJ
=captiv	zHFZJb^
=car	n!J#G-H/Y6J9I>J?I@JBJH]IZKGL[MINJTJVKXJZF]ZaJdJg[
=caracter	h!I#J%H-I/J2b3F4J6J9H:H;J=J>G?J@HBICHDIF[GJHAIcKHMINIOHUIVJXIZG]IaIcJdKgJhI
=caratter	z3JFZI]
=caratteri	x%H2]@JHGI^
=card	i#J-I3F9H:I?Y@JBHCKDJHbIFKIMJNJOHTIXKZB[K]IaDb^hJ
=carrier	x>]BIHFOJaY
=carry	zH]ZFbJd[
=cart	z>^?KBIHDZHb]cK
=casa	s!K#I-H3I4J9F=J>b?I@JBICIH]IGKHMGNIOJUKXJZF]HaGcKdKfJ
=case	g!J#J%J(J-I/J7J9];Y=J>H?I@FBFCJDZFXGJHDIYKHLXMJN_OIPJTGVJY]ZF]K^ZaJcKd]gJ
=casella	p(J-G3I6K7J9G:J;Y@IBIDKGKH_IGKHLYNGUHVHZI]K^[_JaHbJcJdZhJ
=casilla	q:J;Z@JBJHIZJ^]d^fJ
=catch	uHEM_RJ
=categori	zCJI^JK
=caus	o#XBJQXZDa[c]
=causa	v+X>JEXHIOKZHa_
=ce	e!I#[%F(Y*J+J/K3F4J7J9F:I=Y>I?G@aBFCFDFEJHGIXJJK]LJMJNFSJTIUIVFWZX[ZA]H^J_JaXbIcIdIfJhW
=cedo	s#X@bBJHIKITKXJ
=cel	x#I9I>^@IBJCJHFIJKJXHZJa^
=cellular	m#[+J-I3_9H:J?I@JBICXD]HEIHKEMZNJOYVJXJZH]IaDgJhG
=celui	n3E9J>F?J@ICIDIHGIHKaOaXJZI]KaHhJ
=celular	f!J#]%J(J*J+J-H/J3X4J6K7J9F:H=J>]?G@FBGC^D]IGKDLJM[NIOZSHTHUJVIXHZF]G_JbJcJdKfJgJhG
=center	f)G*G-I/I=J@IBIHIMGPHS^UIVHWKZE^JbJc[dHgb
=centr	o!I/J:I=JBKSIZIfJgd
=centro	p3JBIHFMJUKc[dGfIgb
=centrum	zg^
=cerrar	zB]ZH
=certain	z([?JHGZJa[gI
=certificat	kH_
=certo	u/Z3D9J>FB^HHIKOHXIZJa]
=cet	z>XBJDXHJZId[
=cett	v%[*ZGYZJ
=cfo	z(Z-HT[
=chamada	z3^?IHIIJQY
=chamado	x9]BZHG
=chanc	u9]@]HJKIZH
=chang	I!A%?&H)E*B+D,F-F.Y/X0E1E2D3A4J5G6D7H8E9A:G;F<F=C>@?A@_ADCGDDEFFDGFH[I=KCLdM]NCOCPDQGRESDTEVFWEXCZZ[C]B^f_BaBbAdCeEfCgHhc
=change	P!C#H%E&I)F*E+D,G.H/Z0H1G2G3@4F5H6E7C9C:C;G=E>_?B@aAEBaD?FFGEHFI=LBMcNJO@QIRHSFTCUCWFXDYGZY[K^]_GaCbEcZdKeEfEg[hG
=changeabl	z@Y
=changement	n%J4J9J>J@aBGCJHCIFKJLXMINJUIVJXI^IaIb[d[fIhZ
=changer	f#G(I-I3J7K9J>H?I@[CIDJH]IHKEMFNIOJVHXJZZ[^]I^XaHbKcKdI
=channel	o:]<^@HDKHFIJMHY[ZG^K
=chaqu	z@JN]XJ
=char	i!K#J%J-H/X1J2c3H4K9G<J>J@DBFCHHAI^KHMJN^OJPIXJYJZFgJ
=character	Y!G#I%G(I)K*J+J-F/a0J1J2^3F4I6J7I9E:H;K=I>H?H@CAIBDCGDHEJFdGHHHIbJIKDLIMFOIPIRJSHTHUJVGXIYJZC[I]I^H_HaIbIcIdIfJgEhG
=charg	u3Z7X?KHISZaZcJ
=chat	z9^:EHZZD
=chav	u6_?[HDZJ
=chce	g!H#H%I(G)J+Y,J-D/H2J3F4J6J7J8J9D:Z;J=H>B?[AIBCC^DCEJFJGJHAJJK[LIM_OFPHRJSJTIUIVGXGYJ]E^I_IaCbHcHdIeJfIgHhZ
=che	b!F#E%F(F)H*G+X,I-Z.J/E0I1J2J3H4H5J6H7D8I9B:E;H=C>X?D@IAHBDCXD]EIFIGHHDI@K[MFNXO]PHQKRISFTFUEV^XCYIZ_[H]E_GaHbFcHeIfFgIh]
=check	_!I(F)I*[+G,J-B/D0J1H2J3G4J5^6I7I8H9X:H<K=H>F?G@BAJBYCaD_FJGHHDIBJ^KJLXMFNZOHPIRKSITIUGVGWHXHZ][F]F_IaHbGcHdFeHfGgIhE
=checkbox	o%J9J@JBHGJHDIKLXVJZD^^d[e^fJhJ
=checker	x-F/IHZIGJ_KJZG
=cheer	s#J-I3I9]>J?J@FB[CKDIHFIHKZNKOJXJZGaJ
=chega	r9JHHa^
=chez	n(J-K7X:_=X@ZBICJDJEKIJUYVIWIXIaJcJ
=chg	z@[HGcX
=chiamata	v-J3]9H>F?]@ICJDIHEIIKGOIXJ]Ia^bJhI
=chiav	v6^?[BKHEPK
=chied	l#I(K*Z+X-J3I9H:[>H?F@FBGC[DGKDLYM^NIOKUKVJXIZG]IaIhZ
=chiffr	o-J3Z9K>H@JCIDJHGIZKHO]XIZHaZ
=child	z8ZZJ
=chiuso	z!]3K9J=J>G?J@HBGCIHFIEKIOJU^ZE][hI
=chmura	z/YMYYX
=chmury	x!I#J6[A[BJHIJYNJOKP[ZI_H
=chmurz	r!I#J%K-J/_0Z3I6X9I>I?KAIBHDJEJGIHGIHKIMGNIOKPJT^XJZI]J_[aJcJdIfIgJ
=choic	i#G(I*J-E9J:J>G?_@]AJBHCFDIGKHAIHKDMHNYTIUJVIZF[daJhJ
=choisir	v-Z?[HZKJaH
=choisissez	v-ZHJKZ
=choix	z?]HGKJZF[^aK
=choos	]!H#F%H(G)J*G+C-[/H2K3G4J6J7J8J9D:H;J=H>D@]AIBBDBFJGHHXJXL^MFOFPJTIUIVGXHYKZA[Y]]^F_Ga_bHcIdIfJgJ
=chos	s?JC[HFI]NIZF
=christma	x-Z9[@JBJHEKYUXZH]J
=chrom	z.Z
=ci	r#J%J*K-K3X7X9[:K=Z>I?W@JBJCIDHHHIIKHMIUJVJXJZIaIh^
=ciagl	z#]BGDIMJOKfZ
=ciao	v-I9_@KHGXJZI
=ciasteczka	z#K-J.b9G>JHFIIZJ
=cifr	z3H9J>I@KCJHFI[KIO[XGZJa[
=cifrado	z6]<YHH
=cijfer	u#J-H3Y9H>J?K@GCIHFI_KIO[XGZIaI
=cinco	n!J#]3H:J@IBJHEM[OHVJXbZFaIbK
=cinq	u#[3H>JBGMXOIX^ZIaJ
=cinqu	s3HHFM[OHX^
=cinza	z(Z9J:[HH
=cis	zHIQYbZ
=city	v-[HJ
=claim	j-]/I3I9I=X>I?J@HBHCJDJHYIGJJKHNIOZW[XJZF]Ia[dIh]
=clarify	z%IH^ZG
=clav	a!D#Z%F(G)H*G+H,X-D0Z1I3E4G5J6^7G8I9I:J;I=F>K?D@[AHBCCEDZEIFJGGHGIZKZLYMBNHOGPFRHSHTEUFVEWHXHYIZ[[W]Y_FaEcFdEeIfEgGhY
=cle	v6]?[HFMJVJ
=clean	r#W%a-J/H;K=JBHHDTHUYZH_^
=cleanup	z=ZHDZJ_[
=clear	k#J%F*J+[.E/J9K?GBZCJDHH]IJKJLXMIPZT_ZD[J]G^[_K
=clic	zBKHIMJZIb_
=click	[!G#F%H(^)I*H,J-G.K/H0J1J3G4J6I7Z8J9D:E<K=F>D?E@AAIB?CCD]EJFJGIHJIDJHKCLHMGNEOGPIRISJTHUIVHWJXIYJZY[H]^^I_HaZbccIdHfJgH
=client	^!I#Y%H(H*J+J,J-G/I0G1a3H4J5K6J7J9E:b;J=I>F?H@DAJB]CIDHGIIGKGLIMGNIOHPJQbRISITGUHVGWJXIYJZD[J]G^I_IaFbGcEdGeJf]gIhE
=cliqu	z9K>IBIDZHFIKKJXKZI]Ia]b]
=clock	g!K#G%J,I-H/I0I1J3I4I6J9E:J=J>H?K@IAIBFCJDJGKHIIHJJKHMINJOJPKReS]TFUJXGYJZD[J]G_IaHbZcFdJfGgKhJ
=clos	a![#H%H(H)J*J+I,I-D.F/F0H1H2I3F4H5J6G7H8I:H;J<J=I>_?F@DAGBbCFDFEJFJGFH?IEJHKELHMENGOIPGQJRGSHTYUIVEWJXGY[[G]b^H_EaGbFc_dHfFgHhG
=cloud	L!G#>%?&F(@)B*A+D,Z-@.F/g0f1A2E3@4C5D6a8B9A:A;D<F=?>@?@@=AZBBCCDAEBFDGBHJI>JYK<LBMaNDOCP]QFRFSCTdUBV@WCXBZ>[@]@^?_aaAb@d[eCf=g_h@
=cloudanchor	l%I,K/H0I3H8K9H>I?JAFBZGJHCIJKKMIRKTJZI]H_eaHcIfJ
=cloudsynchronisierung	x0^HHfJ
=club	z-ZHJ
=cmdlet	r%I(I)[BJH^KILIMIVJZHg]
=co	q!J#G%K(J3I9Y:I=I>H?J@ZBFCXDGHDIJK[LIMINIOYTJVIXJZZ[]]JaIcJdJhH
=coch	zLX^XdZ
=coche	s%JHILZZK^[d^fJ
=code	L!B#?%B(A)E*A+C,D-=.D/B0E2F4C5E6D7D8D9=:B;D<G=B>e?]@=ABBYCZD@E_FBGDH_IAJDK<LDM?NAPCQGRCSCTBUCVGWEXdYD[D]]^D_BadbBcBdDeEfAgDh@
=codic	f#J(K*K+J-I9G:J=I>]@GBXCXDGHDIEKHMHNJOEUJVIXZZE]IacfJhI
=codigo	]!H#G%H(G)J*I+I,J-F.J/I0J1J2J4H5I6I7J8J9B:G;I=F>^@CAHBZCYDFEIFJGIHHICJJKELIMFNHOBPIRISITIUIVFWKXaYIZB[I]E^J_HadbIcGdIeJfHgJhE
=coffe	v9J?J@JH]KJRJXHZG][
=coincid	s6YKXOY
=coinciden	z/K6YA[HJKHO]_G
=colaboradora	z:]@]HH
=colega	r(]*J-K9J>I@JBJH]IIKIV[ZG
=collaborator	z:[HJ
=colleagu	n(H)]*H9J@JBKHZVZ
=collega	k!J#J%I(_)J*I-I3I4J9G:I=J>F?I@XBGCJDHH_IFKGMINHOJPIUHVaWKXIZD[K]IaGbJfJhI
=collegu	p(Z*J9H:J?I@YBKCJDIH]UYVYZX
=coloco	z3J>JIHK[O[ZJ
=coloquei	x-J@GBJDZHHIYKGMJNIZG]^aI
=com	T!I#B%D&I(E*A,X-Z0G1G3X4E5H6G8G9H;G<I=C>B@HAYB^CCD@FHGEHBIAJHKALFMGNCOZPGQIRFS_TdUBVBWDXBYH[D]C^F_DaAcaeHfBgbh[
=combien	z-J=EH[KZTZ
=combin	n+[/H3ZBKDHH[NK
=come	Z!G#X%C)F*X+[,I.J/H0E1J2I5I6H7H8I:G;Z<J=H?DAHBACEDHEHFIHZJ[MFOHPXRHSHTGUBVDW]XYYIZ;[H]E^G_Ha_bGcIeJf]gHhF
=comm	r+]-Y0W3JCIDHIZXJZIaH
=comma	s3Z>IF]HHaI
=command	zgZ
=comment	m-I3K?GCJDXHcIKKHUIVGZGaI
=common	k-c3K9I>J@IHCIHKGNIPW
=commonly	z-Y
=como	b!J#H%I(Z)G+],J-H/J0J3D4I6J7I8J9[:E=H>X@DAIBCCCDXEIGJHfIXJJKDLIMHNGOEPHRJSHTIUAVCWHXEYJZ=[G]H^I_JaDbGcIeJfHgIh^
=companera	z9H@JHZKJV^
=companero	s(Y@XVX
=compani	x(J:Z@JS^UKZE
=company	Y!E#E%H&K(F)F*H+G,I-Y.I/G0J1H2I3I4H5J6I7Z8_9F:b;I<J=G?D@BAHBACGDCEJFIGFI@JGKCLHMFNaOFQKRITHUdVJWYXGYJZ>[Z]F^G_GaDbGcGdXeIfGgHhF
=compar	o%J([-I3G:J=F>G?]@KBICJDIHGIGJ[K]MINHOYVJZI[]aHhI
=compartido	zH[
=complain	i#J(J.Z/Z4I@JBEHFIEJGK]MJNETJW]Z[]KgJh[
=complejidad	zHIIY
=complessita	xHHI]
=complet	^!I#X%I)J*K+D,K-G/I1J3D4K6K7J8J9I:H=I>F@JB]CHD]EHGJIFJJKGLIMINEO^PHUHVFWHXJ[J]_^I_HaFbHcGeYfJgJhI
=completo	r-J3D:J>IDKHFI[KKOaZJaJ
=complex	oHII^KJNZOJZF
=complexit	xHHIXN[
=complexity	d(K-D@^BGI^JJKIN]VZZE
=compliant	k-I@IBaMJNYZJ
=complicat	z-I@ZHJIZNJ
=comply	u@JHGIJNaZC
=compromis	z-EHYJ]
=compt	W!a#_%]&K(A)],X-C.I/G0H1G2]4F5I6F7F8G9I:[;G<I=J>E?E@BAYBICBEDFHHCIJJHKCLYMCNBOGP^RGSFU@VaWBXGYHZB[Z]D^]_ZaDbEcDdGeHfCgFhE
=computador	xM]ZH
=computer	a#](I+K-X/Y7J9I:G=J>I?IBDCJDHHHIBJIK[M^NEOFSITYVGXIZ_[I]F^GaEbYcGfIgHhF
=comum	x-[HHIKaZcY
=comun	u-ZHGZKaYcZ
=con	Y!G#J%E&J)^*F+G,G-Y.J/E0H2I3[7Z8H9E:];H<J=D>C?F@XAXB]CDD@FHGGH@I@JHKELFMENFO]RHSFTEUCVBWFXIYHZ_[F]D^F_IaHbXcZdEeHfCg[hY
=concern	z;X@FH]
=conditional	hBKH_
=conecta	vH^YX
=conectividad	xZIc]
=conector	j!J%Z2Z3G4G8_9J:J<]=K>I?JAIBICJHJIIKJPIQ[_^aJcIdDeJfHgJ
=conexao	xSJc]
=conexion	zSKc]
=config	x0]EHMKZIeZ
=configur	Y!I#J%E(F)G*]+J,Z-H/K0J1J3Z6J7I8I:F<]=D>I?H@XBECGECFIHAIHJJLJMJNHOKPGSJTHUDV]WbXJYHZA[J]J^J_IaKbZdYe]fHgIhI
=configuracao	pE^HJSZUJWHZGcIdJ
=configuracion	sE_UJWHZKcIdJ
=configurada	zHJVXWZ
=configurado	q%[*XCZHHUGVXWYcZdFeK
=configurar	sHXe^fF
=configurati	s3JCZDJE^HHUIVIWYZJdIeY
=configuration	b%J(J,X1J3J7I8Z:I=H@KBFCGDGEcGJNHPJUGVHWJZE_KcFdDe]fJgK
=configurato	zEGUHV^WYZJ
=configurazion	pEaHIWHZJdJeX
=configuro	p*K3H>GCKDHHaVXWZaJ
=configurou	vHKUHV^WXZJ
=confirm	h#H(K*X+Z-F3E9J:I?J@GBZCYDHEJGJHZIIKFLJMHNIO_VJXJZB[I]I^IaGbKcJdKeJh]
=confirmation	zC[DJHYZJaH
=conflict	v/JHZJYN[
=conform	u-[
=confus	zHXhY
=cong	z!_9JHF
=connai	z@IKJZE[a
=connect	H!?#>%B&E(>)@*@+A,b-:.C/<0]1i2_3:4[5@6[7?8c9B:<;A<G=<>=?>@>AFBFC=D<E@FBGcHGI<JBK=L@MEN=O?P@QHReS>T<U=V;WAX?Y]Z8[>]?^@_;a>b?c^d[e_fhg@h=
=connecter	p(K-J3J:J>J@KBYCJDHGKHHIJKIMJVJZ^[[]HaJb]cJdJfI
=connecteur	o%^2X3J4J8[<ZHGIINJQYVK_ZcJdI
=connection	h%K-J1H4J6J8J<^BDEKGJHJRIYbZF]H_JcXdJeJ
=connectivit	zcZ
=connectivity	i@IHGYXZFcc
=connector	X!D#F%_&J(E)H*I+I,F-F.K/H0C1E2e3D4]5H6H7H8a:F;J<d=H>G?G@GBBCGDHEHFIGCHGIAKGLGMGNFOJPIQ_RGSITGUIVEWJXIYGZA[H]H^DaIbHcCdEeGfDgHhH
=connectorkonto	s%Y2YH[
=connession	zHKSJc[
=connettor	q2X3I4J8[<ZBHHJIJPJQY_]cIdIfJ
=connexion	k#G%I-J1I3I>F?KCIDKEILXNKVJXHZ[[I]JaFb_c^fI
=consegu	r!K(K-I9I=]?J@ZBGDJHEIJKJSZU[VZZE]JaI
=consegui	vB^
=consent	z*IH^
=consider	v+X-^IIaK
=consigo	g!Z%H)X*I+J-G/J3I4J7J:F=I>Z?JBGCGD[EJGJH@IEKZLHMGNHOJPJTJUHVEWJXJZa[]]J^J_JaHbIcJdJfIgJhE
=consistencyguid	m!K3I9I=JAcBJHEKJZG_KfJ
=consol	x(GH_gX
=consta	x+]3JDHHHIJO[
=consultant	o-K3I9H:b=J>KBIHFIJKJU^WJZH]JcK
=conta	Z!b#[%X(C)]*X+Y-C.J/G0I1H2[3W4E5I6G7G8H9I;G<J=E>E?F@CCBDYEDFHHEIAJHKCLYMDNEOGP]QJRHSGTFUAV_WDXHYIZF]FaEbEcEeIfDgGhE
=contact	V!G%D&H(D)A*?+I,B-B.H/G0G1D2F3b4a5G6G7H8F9B:J;H<I=^>^?I@CADBECbD^E^FGGBI?JGKELGMGNEOBPBQHRESHTHVAYGZa[D]F^D_BaEbGcCdHeGfDgEhE
=contactar	x3J4^HJZJc[
=contactgegeven	z#I3_CJDJHI
=contacto	r#J%J-K3^4J:I>JBIC^D[HFIHKJVHZEhJ
=contain	^!I#G%I)J*J-]4I5Z:I=K>K@HBHDJEKF^GIH?IdJIKFNHPJTKVIXJZB^I_JbIcJdIfJgJhI
=container	s-H2J3I4J8J9I>I@JBJDKFaGbHCICVJZE^K_J
=contato	u#J%K)K*J,J-H3^4I:J?JBIC^DIHFIHOJPJUKVHXIZWaJdK
=contattar	x4Y=XDJHJVXZ[
=contatto	u!I#G%I3_BJC]DIHFIHVIXJZH
=contem	v#F-bBJHFIXKHTFXIZH
=context	uB]
=contien	p#E%K(J-b3J:J@JBHCJHCI]KHMJTGXHZE[J]IhJ
=contient	p!J#H%I(K-_3I9J:I=K@IBJCIHDI_JJKGMJNJTJVKXHZEaKcJhJ
=continu	o-J.[1Y3J>J?H@KB^HCKYMJVKZE]_aG
=continua	q#I3G>Y@JDJHEL[M]T[ZJaK
=contoso	rB^HIZI
=contract	o![/J3H=]>EH_JJOISIZI
=contractor	o3E:_>H?KBIDIGXHFVZZYaH
=contradict	v=IH^ZI
=contrasena	Q!B#X&J)E*I+E,F.I/H0G1G3B4F5G7Y8F9H:H;H<I=H>F?D@IAFBYCDFHHHIZK^LJMYN[OFPEQIRFSETEU]VFWFYGZ^]E_DaEbXcHd[eFfDh[
=control	i-I3G4G5b<IBKHFIJJINIO[ZJ
=controlador	m4a5XHIJZZH
=controleer	z3YHHOYVZ
=controleur	r4^HHJX
=controller	Y!G%G(H)J*J+J,J-D/Y1H3G4[5b6J7F8G9J:J=G>I?J@GAGBCCIDGFKGIIEJaKHLJMYNWOIQWRISKVIXIYJZE[J]I^J_HaHbHcHdJfHgFhJ
=convalidar	z3H>[HJOHXZ
=convert	z7D:IHaKJ
=convidado	s:b@IBKDJHFIJKKZI
=cooki	U!E#F%G&K(F)H*G+I,I-D.l/H0I1I2J3E4G5I6H7H8I9C:F;H<J=F>E?E@FAGBCCFDFEHFHGHIDJGKELHMFNEOGPHQJRISETGUFVEWHXEYIZB[H]E^H_GaEbDcFdGeIfGgHhG
=cool	x%J-K9^@ZBIHFIIZJaI
=coordonne	x3a:KD[HGKJZJ
=copi	v-I@IH[IHKFMEZJh_
=copier	x3H>EHaIIOIaJ
=copy	u!J-J4J6[8G9HA[BIGJIHOHRIZY_[cIfJ
=corporat	l*I@IHDIIKINcZG
=correct	i(J3F>GBHEYHFIKNDOJRaUIVZZC[J]IaZc]fHh^
=correcta	xHZMHhY
=correctament	z%[BZEZHHUJVKWJdG
=correctement	x%Z3YE[WHcJdI
=correctly	o@HZXgZ
=correo	i!I#H%I*K+J-I6J9E:J=J?^@FAJBGD_EJHHIHKFM^NJOFRJTJUJVIXI[J]I_Ka_bJcJdKfJgJhF
=correspond	n3G6YHJO[_YaJ
=correspondanc	zA]
=corretament	z%[EZWJZJ
=correttament	z%[BZEZHFUJVJWHZJdJ
=corrispond	v3J6WOZ
=corta	s-F2K9J@HBJDJHFIcKHNKZJhJ
=cortado	x!a=H>J?K@JBIHDIJKIY[
=cos	z-I.^3I9_>H@IBJDIHEIGKJMHOJXIZI]IaH
=cost	r9J=]@JH_ZFdJeJ
=cote	v/J6YHGSJT^cH
=could	U!E#H%I)G*H+G,X.I/I0I1G2J3[4_6X7F8H9[;I=E>F?F@BAHB]CFD@EHHFKDLGMFNFOGQJSFTIWIXGYZZ][G]E^Y_YaFbEdCe]fDgFhE
=count	i!I#X%J(J)H*Z+c-E/Y3F>I?I@JBHCHDBI[KJOGTJVIZF
=counter	vHFT]ZG]X^Y
=counterpart	z!I/GHKZI_^
=country	i!Z3^>HAHBIDIHBO_VJZJ_IaJ
=coup	n!]-J9I;X?I@HBGCZDIIJMHU^VHYZZH
=courant	u-]FJHFIJKJcYf]
=court	v-HI_
=cover	r%J*J-I/J3H4J9I=b>H@IBIDIG_HAIGKIMJNGOKRKVZZH]JaIcJdHfHgJ
=cpp	x5Y
=craig	z9KB^HH
=crash	m0[4]9K@GBGJJKKMIRIZFbJcIf[
=creat	b!G#J%X(A)J+J-H/I0X1J3J4I7J8^9J:J<J=K>J?JAIBDDJFHG[HaIJJJKIMJNGPGQXSJTKUJVHWXYYZC]J^]bYcIeJfHgJhJ
=credencial	z,[
=credential	d!K#a%[(G)K*K-I/K3J4J7F:J=I?J@JBFGKH]IIKJMINJPHSJTKVJXJ_Jb^eHfJhI
=criptografia	z6Z<YHG
=criteri	i#J%I*I-Z3H9J:J=J>J?]BHCGDHHDIGKHNbUHVIW]XKZG]IaJdJfJhJ
=criterio	o%J(J)K*_3J:J=J@IBGDJIIKHMJNaSJUHVJW^ZB]KaKdJfIgJ
=crm	p!J%G(F*J-J/K3J4J9E:J;J=J>G?J@GAJBGCJDIHfIHKIMHNJPIUJVEXIZF]HaH
=cronologia	x5[HJIEKXN^
=cross	q-J/J0J:J@IBJGIHYIZKKMJS[WJZEdIeZfJh]
=crypto	xHJY[
=ctrl	g(I-J/J7J:J>J@FBGIJKHLIMZNHVK^GbZgJhc
=cuando	s*X9I@FBJHEKJVJX]ZYhZ
=cuatro	z3I>IHHI^OJ
=cuenta	Y!a#[%Z&K(C)]*Z-C.J/F0H1I2]4F5I6G7F8H9F:Y;F<J=E?D@CCDEFFIHBIAJIKCL[MENEOFP]QJRHSFTEUAV_WEXIYHZJ[Y]E^ZaEbDcEdJeHfCgGhC
=cumpl	m:KHGN_UJWHZJ
=current	_!J#I%J(J/F1I3I9G:J>I?JCGDGIEJJK]LJMINDOHTJVYZ@[I]J^IaJeJhf
=currently	l#[=Y>HBIH[SZZFhJ
=curta	z-JDJHHIahK
=custom	d!J%^)J-_/J2H3I9J:J=J>K?J@IBHCJDKH[IJJ_KINFPJSJVKWHZF]J_HaIfJ
=customer	g/Y3H=J>G?J@XDHH[IJJIKHNHSXVJZ[^IaEhJ
=cut	x4]HHXX
=cycl	z@KHIK^NI
=cyfry	u-I3Y9G=K>J@JBJCJDKHEIaKHNIO]XJZGaI
=cyrillic	z/]IJ
=czas	z!J=K@[BHCKDJHFIIKIMJRaSKXKZH]JaJ
=czasu	xHGMZR[cZfJ
=czekac	v@[XX
=czekam	z9Z>H@IBJHHIJKKXEZIa_
=czemu	x(J*[9I?J@GBKCJHHIIKGNXOJV^XJZY[JaI
=czlonkiem	xUKV^
=czy	r!J-I9Y:J>J?J@YBFDJHaIIKJLJMIPIUJVYXJ^GaIdGfJhI
=d	W#D&I+X,]-E.H/D1G2G4D5G7X8Z:[;D<H=F>D?FAEB?CID[EJFdGHHEIJJILEOIPFQHRJTZU@VCWEXXYFZ@^C_Ea@dDfBgZ
=da	U!Y#A%B(B)K*G+H,D-[/B0E1F4C5F6Z8E9>:Z<H=?>D@bCYDCEHFXHFIJJKKFLDM?N_PCQGRJVYWCX?YEZ_[G]I^D_Fa[bIcXdFeXfHgCh@
=daar	z3K:^>[CJHHXJaG
=dabei	v*YG[HIIX
=dado	s!I#J+J-I3_4K:J>X?K@JBIDaHEIJKJOJVHXJZF]KaJhJ
=dafur	uDYH[V[ZJ
=dag	j!J#D%I(H*H,K-E/K3H4J6J7J9@:H;J=J>F?H@fAIBFCGDZHCICKBLJMHNHOHPJRKSJTIUIVHXaZA[I]I^J_KaHbIcJdJfJgKhX
=daher	vHIUJZJb[cZgY
=dahin	x3J>a?JHFaI
=dal	m!J#J-K0J3I:K;Y?J@JBHDJHHIKJXMGPZTYVJZH]K_HaYbZcYfHg]
=dalej	s#H(J*J-J3G9H:K>F?F@JBHCHDGHDIIKGLYM^NIOIPZTXUJVHX]ZF]]aFgJhJ
=dall	u3J9I;W>J@ZBKGXHHIJKKMI]]_KgX
=dalla	z!]3K>HBGGYHFIHK]OKZJhJ
=damit	v1WB[HFMHZHh^
=dan	s!J2Z3I9G:K>G@JA[BJC[HEK[MXVJZIaJ
=danach	xB[DGGJHH]Xf[
=dank	o!J#J-H3G9b>I?K@JB[DIHCIJKIMKVJXJZHaIbI
=dann	r3K7X9I>F?JBZC[HEZGa[
=dans	X![#C&H(C)G*D+E,Z0J1H2H3^4F5H6F7Z9A:X;I<I=H@BB@CID[EIF[G[HHIHJGK@LJMHNEOBPDQIRFTZXCZH[E]DcBdYfIgZ
=danych	x+J>YDaHHVJZG
=dar	v*Y:^?I@KC[DJEJHJUJVJWJZJ
=darf	f!J#J(])G*K-I/J3I4J7J9I:G=H>G?Y@]BHCHDIHCI]K_LJMHNHPJUJVZXYZA[J]H^ZaFbIcKdKfJhH
=darum	v!J-K0]3Z>J@IBJDHHFIIKJL]UJVHZJ^[aJfI
=das	P#I%^&G(G)D*C+E-^0C2Y4B7E8E9?:D;C<G??@EADD?EHFEGBHDIHKeLFMaN_OBPERHSDT@VDWCXAZD]H_Za>bIc@d[f@g[h^
=dass	e!H#I%J(J)Y*I+[3H7X:I=H>H?D@HBYEKGJIGLWMINIOYPISJU]WJZX[J]IaYbJcJfJgJhI
=dat	b!G#F%G(F)I+X,I-^.K/H0I1J2J3G4H5J6I8J9E:F;G=G>]?E@EAGBEEIFJGIHCIYK_MGNXO[PJRISHTYVDWIXEYJZI[H]E^Z_GbGcHdZeJfGgHh[
=data	o#H(K+X-[/J3F9I:K>Z?IBDD[HXIEKDMHNIOJXJZE]I^JaIbJc[dJgIhG
=databas	xH^SWZEbK
=datacenter	x=JH@ccdIgJ
=date	m+D1H3I4I9G>J@[BJDHH_KIMHRbYKZFaJcHfG
=dati	v!I#G%I+J3_>XBJCFD]HEVIXJZG
=dato	o!I#K%J+I-J3^4J>X?JBID_HCIIOJVIZFc[fJhK
=datorn	p!I#[(I)K*K-I0J3F4J9E:I;K>D?H@GBICJDHH_IGKEM_NIOISJTJUIVHXEZE]I_JaGbZcIfFhG
=dauernd	z#]BJMFf[
=dauert	xM[
=daughter	x>W@JK[
=day	W#B%F&J(D)W*G+G,I-A.I/D0I1F2I3E4G5H6G7F8G9_:C;I<J=E>C?E@iAGBDCDD^EIFHGGHAIAJEK>LDMAN?OGPFQJRYSGUFVCWFXdZ:[E]D^D_FaFbEcFdGeIfagXhF
=days	g![#J(J+F-I3G9G=J>I?K@^BFCHD[H]IWKGLINHOIVIXI]JaJhI
=dc	Q!?#H%=&E(>)A*@+B,@-].C/I0H1?2B3;4p5k6?7@8?9;:?;A<]==>;?:@BA@BFC=D=EAFBG>H4I;JjK;L@MdN<O>P>R?S@TAU>V=WAX=Y@Z7[A]<^@_=a;b=c<d=e?f?gIh=
=dc01	z0X4ZEIHJJY
=dc02	z-Z4ZEIJYNJ
=de	?#G%^&?([)6*Z+D,]-Y.E/@1G2Y3^4D5D7I8B9@;I<D=FACBEC]DHECHJJGKbLFMINZOGP[QESHTGUZVJWYXYYBZA[G^I_Ha_b[dGeJfbgEhF
=deactivat	m!]BHHGJYU[
=dead	j![#H%I(J+J-J/I1J3E4K6J9I=I>a?J@JAJBECJDJGJHEIHKJMHNKOHPHRISKTHVJXJYYZB]J_ZaJdGeIf]gJhY
=deaktiviert	i!^)Y;Y<Y@JBHHEPJU]VHWJZIcKdJfJ
=dear	x>X@Y
=debe	o.WBHDZHGI[KHNY
=debloquer	z#[XJ[X
=declin	o!K#K(I-J/Y3I>J@]BEDJHDK]O^UJZD]J_JbJgIhH
=decoche	x%J*J;Y?]CIDHG]HDIJNIZGdZfG
=decrypt	g-J/J6b@JBJIJKGNJRKZC^K_KeJfKhJ
=decryption	p6_HIZJ
=decryptionerror	u6ZHJ
=default	i*E-J@YBJHcIJKINYZH
=defaultuser1	qHFb^
=defin	f(J*G:I=J?GBHCZDINFUGVHWcZE
=defini	q%](H*Z:J=IBHDIHFNHUFVIW^ZFdHg[
=definida	x%[(KBIHINGUIW_ZGfJ
=definiert	zHJUJW^
=definir	u-KB]HFIFN_ZH
=definito	v=KNIUGWaZHfJ
=degrad	zSY
=dei	vHIN]
=deixa	p#J(I:J=J>J@[BIDJIJK[MJVJXZZ[^JaIbKhI
=deja	c#H%I(F)J*J+_-H/I3I6J7I9J=Y>G?F@XCEDCGJIIJKKbLIMHNHOJPJSJTJUIVEWJXYZ[[H]G^H_JaFbGcKdJfIhD
=dejo	x@IBZHHYYf[
=del	W!C#D%](X)F*I+G-B/E0F2H3Z4Z5G6F8F9C:Z;F<I=C>D?A@BB=CDDAEGFGGXHZIGJFK]NIQHRYS^UBVZWEXCYFZA[E]]^IaAbYdGgJh^
=delai	x@[EJFJHXIIZJc^dK
=dele	u-J;Y=Z@FHEI[KZZJ
=delegat	j!J%b(Z)J2J;Y@JAJBIGHHAKGNKP^VIZF]J_F
=delegation	v%_(J-J3J9I;I@JCKDJFJGINIP[VJZJaJ
=delet	d!D#G%G(J*J+_-J/D2J3F4G5D6J8]9J:F=J>Y?J@JAGBHCIDGEJGJH_IIJJKIMINIOGPGTFVHZF[J]J^J_eaIbIcHdJfJgJ
=deliver	x3I>JHHa]
=dell	d!J#E(Z)J*J,I/J3]6I9F>]@BAJBBCEDEF]GXHJIDJJK]LINYOIPJSITIUXVFWGXIYJZB[H]G^H_IaGbGcIdYfGgHhE
=della	c!H#H%G)J*J+K,K-Y/K3X4J6J7J9Y:E;J>F?GAIBECXDEEXGYHXICJKKCLIMGOJPHS[U]VZXHZB[I]^^I_ZaJbEcIdHfGgJhF
=dem	Y!W#I%Y&J(E)H*H+F,G-E.J1F2J4D6J7G8H9F:G;G<J?C@FAIB]CYEHFIGZHCIDKYLZMJNDOEQJR[SGTGVEWHXFY[ZB[F]H^Y_Ga[b_eGf]gFhF
=dema	z%]*Y9IHHKKMZXK
=demai	q#I-[1X2Z3I9G>I?I@ZBHCIDHHBIYKHMJNJOKXaZJ]JaHdKfIhI
=demain	v#J-I@^BJHHIJX]ZG
=demand	f#I%J(J*Y+Y-F.W3H9]=I>D?F@EBJC]DFIKKDLXNJOKUKVJXZZD[J]H^K_JbKdKfKgJh_
=demarr	zBJHIUJZHb[dJf]
=demasiada	p9J@IHFXb
=demasiado	j!K#Z-[2]3J9H:J?J@^BGCJDJHCI]KGMINKOJUKXIZIaHhI
=den	X!C#C%D&I(B)D,F-W.H/E0F1G2H3F4G7E8F9A:A<I=B>^?[@?B?C_E[FGGFI>KZLEMANaOYPJQHRFSEUZWEXAYFZJ[C]^^J_ZaHb]cZdDeGfCgD
=denegado	r%a9HKKP[VJZI
=deni	X!D#E%c&G(b)F*F+I,G-F.J0I1Y2G3F4H5J6G7G8H9G:F;K<J=H>E?F@CAGB?CGDGEIFHGGHEIDJaLGMGNDOHP^QaRHSFTGUHVHWJXGYIZD[I]I^]_EaHbHcFdGeGfEgDhD
=dentro	x>K@JHHI_ZIaJ
=deny	z@JBIHGLIZI^_hI
=departamento	z([IKV[ZH
=department	k!I%I(Y)J-I/J3I8I9H:I=K?J@GBHDJF_G]HEIHKGMKNKPJSKTJUIVaXJZK]I_JaKbJcIfI
=deploy	vbZ
=deployment	z%X;X
=depoi	l!K#X%J(J*K-J3I9J:J=I>H?F@JAIB]CYDJHBIJKJMKNJRZTJUJVGXIZE]]_ZaFbJcJdHeJf]hJ
=depui	c#I%F(H)J+J,K-G/I0J3Y4X6I7J8J9G:I;J=[>I?H@HAKBZCXDGEJGIHJIHJKLJMFNIOIPYTJUHVGWKXDY[ZD[J]H^J_Ia[b]cIdEeJf_gYhI
=der	P!Z#H&G(G)B*A+I,B-H.H0G1C2E3J5H6J7H9@:?;Z<F?Z@EAHB;CEDGEJGZHFI>JIKCN_ObPYQFRGSYTJUGV_WHX]ZA[C][^X_DaHbIcZdIf^gJhA
=dernier	p!J%J-I3H9J=J@HCIHGIDKbO]ZIaJeXhJ
=des	[!F#G&Y)F*G+F,_/I0H1X3Z4J5J8H9[:E;X>I?E@GAIBBDJEHFIG]HFIIJHLGMENFOGP[RXSHTIUEWHXFYHZJ[H]F_IaJbGcEdYe^gGhC
=desabilitada	s!Y;YHJVKbZ
=desabilitado	z!W(Z.X
=desactiv	g!^#J(H)X*J3J:J;Y=J@JBHDJLJNKPIVIY]ZE^JbZdJfI
=desactivado	s(H)ZU[
=desactive	s![3J<YHFL[UXZJdY
=desativada	r!^ZG
=desativado	z!W(H)YUZ
=desbloqueada	u#BB^HHT^[HbJ
=desbloquear	l#[1Z?EBIHG[^bK
=describ	x%]PGZZ
=description	z9KBGNJZ^fJ
=desd	j%J(J3J4Y9K:K=I>J?J@[DIGIHIIIKILJMGNJPZRJUIVJYKZJ]JaJbZcJdEeJf^gZhJ
=deshabilitada	o!].W;ZHI
=deshabilitado	u(XHJUYVIb[
=deshalb	n(K+W3Z=]@[BJDJGXHFKJUKZFaIdYfKhJ
=design	v?Y@KHDPXZH^^
=desk	d!G#G%J(])G*Z+J-G3F6J7J9H:I;K=I>F?Z@YCIDFGJH^IFJIKFL^NZOIPISITIUHVIXIYJZF[I]F^]_JaFbFcHdJfHgIhH
=desktop	s(J/^@JH_IJKJMJQJZDcJ
=desligada	x<YHFU]fY
=desmarcada	v%I;YG^HDNJ_Id^fH
=desperat	z#J@HHGKGXHZ_aH
=despu	v3I8W>JBZHE]^aE
=dessu	z>Z@]HH
=det	Y!B#]%B&H(@)D*B+E,J.F/]0D1G2G3E4C5G6D7D8E9G:A;E<H=K>F?A@^ACB[CED?EEFFGDH<I^JFKbLCMZN[O^QGRDSDTBVZWGX@YEZX[H]@^C_Ca@cIdJeFfCg^ha
=detail	d!F#I%H&^(G)J*I+G-H3E4J6J8J9J:G;J=H>J?H@EAGBZCFDaEZFEGHHHIHJIKFLJMHN]PGSGTHUGVHWWXIZa[J]H^I_GaHbHcIdIfIgHhI
=detect	uU[ZJdZ
=determin	sFZHFKZNHWYdX
=detta	z=[HIP[ZH
=deu	v@HB^HHZ]aJhH
=deux	e!I#J%I(H)H*a,K-G/]3G4K6J7J9H:I=I>H?I@_A[BGC_DHHBJJMHNEO]PHUJVGXIZC[J]I^J_JcJdJfKgJhG
=deuxiem	q@ZBZC_HIKIZFhJ
=deve	l(Z-I3I9J:I=K>H?G@IBFDZHBI_K[MJNZOIZH[K]IaJbJ
=deverrouiller	p#Z1XBJHFVKZJ[_bH
=devic	_!H#Z%J(H)J+F,I-E.X/H0J3J9K:J=J>_?H@HAIB]CIDHEJGKHeIEKFMHNFPJSHTFUIVJWKXJZH[J]J_HaHbYcIdFeDfEgJhK
=deviner	q-_HH
=devo	u#K@YHJXZ[Y
=deze	v(_HEVKWY
=dezelfd	x@ZA]_G
=di	S!A#X&H(A)C,]-H.I/D3]5E8E9@;E<G=C>G@JADBACZD@EJFFHDIIJIMFSXTJUJW^XYYDZD]A_Ca]b]dAeGfYgXh@
=dia	f!I#D%I(H)J*H+J-E/J3G4I6J7J8K9]:H;J=I>F?G@fAIBECFD[GJH@IFJJKDLIM[NHOHPJRJSITGUIWJXaYJZA[I]G^I_IaFbHcHdIfIgJhG
=dial	zH]
=dialog	rBIHYMIZJh^
=dias	z9Y
=dice	_!D#E%G&K(G)H,H-_.J/I0J1J2J3C5J6I7H8J9?:E;I=D>C?D@[AIBCCFD[EIFJGIH?IYJIKbLHMEO^PGRISHTIUFV]WIXGYIZ[[H]F^H_HaDbHcHdGeJfHgIh]
=dicht	r!]#Z%K-J3J9E>G@GB_CJDJHEIHKHNJOJU]VIXIZD]KaIhJ
=dictionary	z-GJ]NJ
=did	Z!F#X&K(F)H*H,I-G.J/^0H1H3C4H5I6H7J8H9Y:G;I<J=E>B?X@bAHB]CGDXEIFHGGHJJGKBLHMENFOXPFQJRGSHTZUXVCWHXWYX[G]]^E_FaBbHcGeHgHhI
=die	P!?#>&F(D+Z-X.F/]0F1C2E3E5E7D8Y9E:>;I=[>_?D@>ABC_DGEXG^HEJGK[MJO_PBU^VaXIYBZ<[Z]E_Ab?d?eGfJhH
=died	r!J3I4Z>F?IBHHEKIR[ZH]baIfJ
=dienst	m%J=J@JEJHGNKPJUJVKZIcXd]fb
=dies	k#J%H([-Z3X8X>W@GBHGZHIIIK[MINJOHUKVZZF]JaJbYdJfIhJ
=diferent	r+I/]3K6Z?J@KBJDGHDIJK]MJO[]J
=diferida	g!J(J*I,Y-J3I4H6I8Z9J:J>J?I@ICKDIGJHJKIMJNJOJRJUIVIZG^KbJcJd^eYfZgWhJ
=differ	p/[3I6Y>HHEIJKYO^ZJaKgX
=differe	x%H8[HJd^fJ
=differenc	u@HBJHaIJKJMJNKR[TIZJ
=different	_!H%I(G)H*X+J,J-J/Z0J1J2J3J4J6_7I8J9J:X;J=I>Y?F@XBCDGEKFJGXJIKYLIMXN[PIRISKTGUIVJWJXHYIZA[H]H^I_HaHbIcGdFeJfHhF
=differently	z*Y
=differenza	zHYLXRY
=difficil	z-Z
=digit	b!H#F%H(G)I*H+I,K-E/F3]4J6J7J9F:H;J=I>E?F@BBFCFDFFJGJHEIbJXLKMHO_PIRKTIUKVHXHZB[H]H^I_JabbJcJdJfJgIhE
=digitado	x3HO]aJ
=digito	u3Z9J>H@JCJHGIGKJXHZHa^
=dimenticata	z>YHHZZ
=dimenticato	s#K(I>J?KBGKKMJNJUJZ^aJbKdKhK
=din	u:JEYU[WJZJcZdJ
=dire	zHJKJN]ZX
=directiva	g!E%I(H)J*]3G6J7K:G=J?[BFDIEHGJHJIIKIMKNaPJSJUDVFW_XJZF]J_HaJbIcGdHfHgH
=directly	v@[HJZJ[Y
=director	z!J%H(a)G/J3K7K:H=J?JHHJIVJZF
=directorio	l!](G/J3^7Z:Z;K=I>I@JAJBIEJHENJOITJVIZJ_YaKbJcIdXgI
=directory	R#G&e(A)[*E+H,F-D.I0F1F2F3^5H6D7Z9E:c;F>C?D@CACB^DDEEGDH@ICKALGMCNFOCQHRFSFTYV@XFYFZ?[F]F^X_^aDbEcAeEfCg_hD
=directric	z(^
=direkt	z(J3J:J@]HJVKZIb]
=diretorio	o(G/J3_7Z9J:]=J>H?J@JBJDIHEIJKJMKNHOHTJVIZGaIbJdZ
=dirsync	n!I#J%G&K(J+I-H/K0H1g3G4H6I7K8I9D:I;J=I>H?J@HAJBFCIDFGHHBIIKILIMDNHOIPJRHTKUIVJWJXIYHZJ]I_IaGcIdFfCgIhI
=disabilitato	n!^HIVIbZ
=disabl	T!d#F%G&K(X)Z*D+I,I-F/F0I1Z2J3E4H5J7H9G:F;Z<K=E>F?C@EAFBBCGDFEFFIGGHZIHKGLIMHNFOIPDQJRISFTHUbVBWDXHYYZ>[H]G_CaFcGdFgFhI
=disappear	v%I?XHHP[
=disattivata	z;YUY
=disattivato	u![(W)W3JHEU[YXZG
=disconnect	z1I3H4I8J9J>_GJRJcJfI
=disk	z3J4H6I9HBJH_IIOJRJYJ_IcIfY
=disparu	x?]AJHEKJ_[aJbY
=display	l3H9J>F?FHaI[KKMJOHZE[]aHbY
=disponibl	u*X4ZCJDYHH
=distant	z4XHJQ[
=distinta	x/]6[HGIJK[MINJZK]KfK
=distribution	uH]
=dit	c!H#H%H(X)I*F+Y,J-Y/J0K3Z4I6J7I9G:G;J>_?E@FAJBGEHGJH@JJK[LJMGPIRKSJTYVXWXXF[F]F^J_IaBbHcJdHfIgJh[
=ditt	o![#H%J(H)H*H,J-F3Y:I=J>I@HCJDGEIHDI_KHLJM^NIOKPITYUHVYWIZC[J]I^JaKbJdJgJhJ
=divers	z/[XZ
=diz	k!I#I%J(J)J*H,J-Z3G4J7K9E:I=J>F?G@ZAKBGCFDZEJHCIWMINXOXPJSHTJUHXG[K]I_JaHcIdWfJgJh_
=dla	h!F#I%J(E)]*^+I,I-Y3G4J6K9F:H;K=G>I?E@GAIBECGDDEFGJH]IGJJKGLJMINGOJPDQYRKTIU_VYWWXHZD[I]I^J_JaGbGcIdYfHgHhI
=dll	e(J-J1I3J:K@IBEDJGIH[IIJeKILKMJNIRJUJVKZC]K^JaKbIcJfHhI
=dn	z/J1J3J4JBIFaGIZH]JcJeJfG
=dnia	x@^ZK
=dns	k!I#G%F(J,G-J/I0J3J4h5I6G7J8H9H:J=G>I?I@GBFFKGHHKIJJGKILIMFNIPEQJRHTJVIXJYIZ?[K]J^I_KaJbHdBeCfDgIhH
=do	J!>#>(_)>*I+G,H-C.C/A0A1]2Y5X6F8A9^:H;I<G>J?[@XBFC>D=EHFBGCHdI@JDNDO_PBQHRIUAV_W>X?YA[J]H^I_CaCbZdJeFfDgXhF
=dobry	r3H9^>J@HBJDJHGIJOJa[
=doce	z9J@KHII]KZ
=doch	z9H>JB_HJaJ
=dock	u9JHbbJ
=docs	xHZ^W
=document	o/J@JHYZ]
=documentation	pH]
=dodany	z8_9JHFV[ZIdJ
=dodici	z9JBJHII]K[aJ
=does	N!G#J%E&Y(G)E*E+G,G/E0G4J6F7Y9A:H;H<H=Z>A?F@ZAHB<CCDBEEFFHcI[KELXNXO]PAQHSCVGWEXFZ^[E]B^C_FbXcCdAeEgE
=doet	n%J(Y.X9I>I?J@GBWDKH^IHKILWMJNHOJVIZ[]JaJdIfHhJ
=doing	z9Z:ZHFZJ
=dois	i!J#H%J(I*^3I9H:J=J>I?H@HA[BGDHHGIGKEMJNGO]PJTJUJVGWJZY[]]I_JaHbJh[
=doit	m(J:I>I@JBHD[EXHEI]K[MJNYZI]JdJhK
=domain	M#Z%_&G(@)A*?+D,G-?.G/]0E1C2F3G4b5a6E7^8a9B:C;D<G=A>@?A@FAaBBCADAEEFCGGI=J]LEMINbOCP_RBSBT[UDVAWEXAYEZ:[D]B^Ga>bCcAdBeEfAgXhC
=doman	n3H4^7[8_=I>KBJCIHGIJPIVJZHdGfI
=domand	s#H%J)G*_-J3K4H9I?_@GCJHEKJNJPFTIVJX]ZIaJ
=domanen	q7XHGKJP[T]VJaIgY
=domanenadmin	zPZ
=domanencontroller	p4^5YHEJW
=domani	x@ZHHX^
=domein	q7Z8[HIT[ZJaJ
=domeinbeheerder	z9JHJPaVJ
=domeincontroller	s#J4aBJCKDJHGIIJXPJZHfJ
=domena	v%J4X7[8]9JHGZJdJeJ
=domeny	o!J#I%[(I)H*J-I/I3I4a5X7J8J:J=J>J@JBHDIGJHCIIJXKJMKNJOJP]SJTZUJVIXJZDaIcJdJeJfHgK
=dominio	_!H#H%](F)H*E+J,G-G/H0J1I2J3F4b6J7a8a9H:H;J<J=G>G?I@GAIBECHDGEJFKGIH?IFJZKHLJMHNGOHP]QKRISGT^UHVEWJXHYIZC[J]G^J_HaFbGcGdBeHfDhI
=donc	s3[>KD[HGOJZI]XaJdY
=dond	z+I3JBJCJDFH^Z]
=done	g!Y#J%Y(H)H*I+Z-G/]0J3C4F5H6J7I8J9F:I=G>E?FAIBcCHDWEJFJGIH?IFJGKCLKMGNGOFPGRISGTGUFVEWJXI[J]Y^J_GaFbHcIfIgZhI
=door	h#I%H(H*I+Y-F3G4I6J9H:J;Z=K>H?I@HAJBGCJDGHYIFJJKXMINZOIPIRJSJTHVIXYZC[J][_Ja[bZcYdYfIgJhI
=dopo	m!X%J(J-J3G4J9J:J=I>I?E@HAIBZCJDIHHIIKJMJNJPJR[UJVHXYZE]]_[aFbKcJdJf]hK
=dort	r(K7[8[:Y=I>Z@JBIF]UJVJZDaJ
=dos	e!G#H%I(G)H*_,I-G/]0J3G4J6H7J9F:G;I=I>G?G@[A]BGCaDEEJGJHGIFJJKXLIMENGO[RKSJTJUHVZWJXFZC[J]G^I_IaHbJcJdIfJgHhF
=dossier	r#J%K3D9[:J>G?J@IBJCHDIHZIFKHObPKVJXJZF]HhJ
=dostaj	x>HHXOJa[
=dostep	x![9IH[aJ
=dostepu	q#H%Z(J4J9J>[?K@JBJDIKIP[TJVKXKZXaI
=doubl	zHZ
=douz	x9KHFI^K[
=dove	z+J>XBIDHZ^aKdIfK
=down	Z!]#C%C&I(F)H*H+H,I.I/Y1G2I3E4]5E6G7D8G9C:E;Y<J=D>I?C@YAEB@CFDDEIFHGGHGKYLHMDNXOGPEQJRHSeTEUDVEWHXFYFZJ[F]C_EaDbBcXdGeHf^hF
=downgrad	z=a>JBIDJHIZI_J
=download	uBYH]aK
=doy	z9ZBJHEKJMIZ[bZhJ
=doze	zHHI]K[
=draait	z%JGJHFJZMHf^
=drei	z3I>]HIIZOIaI
=dreimal	z#[>FHHa]
=drie	x#]9J@JHFIXTJXIZJa[
=drift	rHIR_ZGcIfI
=drin	l#I+I-[3^9J>G?JB[DXHDI]KINJOGQWZE]I^YaGhI
=drittanbieter	z.XJX
=driv	o#^>JBIH[VJZG
=driver	vJ]aZ
=droit	k!J#J%b(_)Z*I,I-I3H9I:I=I>H?K@HBICKDIGJIHKIMJNJUIVGXZZG]J^XaGbJcJdIfI
=drop	o#JBIG]MJRHZJbZc^fI
=dropp	p(J=Z>_@KDJGJHBKIV]ZG]X
=drucker	q9JHbIJZGaJ
=druckt	s9JHaIJZGaJ
=drugi	z8^@ZHIKK]K
=drukarka	vH_ZH
=ds	i!I#J%c(J2X3H=JA]BJCIIKLKNJPIVIZI^J_IcJ
=du	Y%^&J)G*I+G-C.I/F0G1H3^4X6I7D8G9^:K;G<J>B?BAGBDCJDAEEFHHFIBJKKDLEMHNAO]P[QIR]S]TYV^WEXIYFZ:[D]C^C_FaJd_eFfBgIhE
=duas	m*[/[3J9G>J?K@ZAXBJC_DHHGIIK[MJNIOJVJXIZE]JaIdKhI
=due	a!I%I(H)I*b,J-H/Z3G4J6J7J9E:I=I>F?G@]A[BHC_EIGJHFIFJHKYMXOZPISJTIUJVGWJXHZB[J]H^I_JaGbJcZdHfGgHhG
=duplicat	i%H&H1H3F8J:J=JAcBIGIH]MJNJRKZH_IcHdIfE
=dur	f&Z(H,[.X1J6J:K=J>J?D@JBFDIGJH@KXPJSHVIZF[J][^Ia_bIcJdZe[fFgK
=dura	zHFT^
=durant	n!^#H%J-I3D9J:J=J>H?I@JBICHDJEJH@IKKHLJO]SHUKVIZZ]_aZbJcKfJhI
=duration	v#HHYT]
=durch	r3Y4Z@JBYGZHDMYOHZGbYcYfX
=durchwahl	z3^OJ
=durfen	v)ZPZQYZJ
=dus	x@JDYLXZGdIgYh]
=duzo	u#^-J3K9G@JBHHHIJKJMJXaZG]KaJ
=dwa	r!J#J%J(J*[-I/^3I6J9I>H@[A^BICJDIHFIHK[MINITJVJXJZD]J_JaHhJ
=dwanasci	x9IHHI]K[ZJ
=dwie	o!J#K(I)I*a-J3J9K?J@[BJC[DJHEIHKHNJO]VJXJZF
=dwoch	s(K*^-J9I?JA]CZHEIKNKZIaK
=dygn	v@_HIZK
=dziala	d!I#G%G)H*J+K,J-G.W/I0I3I4H6I7I8J9B:F;J=G>G?Z@DAJBaCIDEEIFJGHH]IEJJKFMZNFOJPZRISHTGUGVFWIXHYIZ[[I]H^H_IaHbFcHdGeIf_gIhF
=dzialu	zH^
=dziedziczeni	z!I;[
=dzieki	x@KB_HFZI
=dziekuj	x9_BIHHZI
=dzien	m#I(K-I3J9]:J;I>I?J@_BGCJD[HDIHKIMJNIUJX[ZH]JaGbJcJfJhH
=dzierzawi	z9J:]@JBJDIIJVJW[
=dzis	r#[-J9J>H@aBGHFKHX]ZE]JaH
=e	I![#]%B&C(E*G,?-D.J/@0?1@2A4D5A8X9F;@<G=^>b?]@aA=B_C]DDEEFDGAH?IdJ?K[LJMGNDOYP>QCRDSGTEWCXEZA[B^E_EaFc>dZe@f^gFh[
=e1	u=aHEZGdJgJ
=e3	h!G#I%H(D)H*J+J-J/J0K3H4J6J7J8J9I:F=i>D?E@EBDCHDGEIGIH_IHJKKELIMHNHOKPGRJSGTJUGVDWHXGYJZ<[I]F^K_HaDbFcIdBeJfCgHhJ
=each	d!H#_%Z(H*K+J-F/J3G4K8G9I:K>H?H@GAZBECIGIHJIHKbMGN[RJTIVJXIZD[J]H^J_JaGcIdKf[hX
=earlier	p-JK_NJZI
=early	v!]@^BIHGKGZH]X
=easily	m-]
=easy	m-Z@XHDI^KINIZJgX
=echec	z6XHKT[eX
=echou	m!Z%F(I,Z-J/Y3J4Z:I;W=F?I@IBGCJDHEIHEKJMINIPYSIUEVGWHZ][J]I_JaIbJcJdGeZfGgJ
=echouent	x%IF[HJdY
=ecran	m#I+Y4I9I>]?I@XBIHFKIMITIXKZF[Z]JaJbacIfK
=ecritur	v%Z/K8[@KHIKJNJZId]fJ
=edge	m.]BJH]MJZG
=edit	n#J%X*Y>J?J@KCJHaIJPHZG
=education	z9J=IH]VI
=een	Y!B%X&G(])D*]+E,E-^.H/E0F1H2G3X4D5G6F7C8F9F;H<I=A>D?F@aBDCbDIEEGDJIKHLEM@OGQHRFSDTDUAVFWEYGZY]A^B_Da]bCcDd[eGfDgFhB
=eens	z-I9I>IDJHJIJKaOJZIaJ
=eerder	uK_ZH
=eerst	s(J>G?J@FBFC[D_IIKGLJOKVJZEaIh^
=effect	vH[LYQET[
=efter	k![#]%I(I,J-G/J0J1H2J3F4I6J8H9F:I;I=H>G?I@HAIBXCIDHEJGHHCIGKHLJMHNHOHPIR]SJTIUJVIYJZC[I][^J_ZaGbHcHdHf^gJhY
=eftersom	z=WZKg]
=egal	v-IHHN^ZG
=eget	z@IBJJXLINJZG^_hI
=eigen	s%J(K:[BIHHJXKHLHZG^^hI
=eight	s/^@EHHMIX[^JhJ
=ein	[!I#C%E&J(D)G*G+H-[.J0I1I2[3Y4G5I6H7I8I:G;Y<J=D>B?C@_AGB@C]DZEHGGHIIZLYMENJOIPFQJRHSGTFUEVBWHYHZX[[]Y^EaFbEfEgJh]
=eine	]!G#F%G&J)E*Z+G,G-D/H0H1J2K3X4G5J6I8I9D:[;H=C>J?D@IAIBHCaDGEZFIGWHbJYLHMENDOIPEQJRZTKUEVEX[YIZI[F]G^Z_HaCbFcEdDeJfGgHhF
=einem	p,[-K3J7J:Y@XBJDKIJKIXJZYaZ
=einen	i!J#G%I&](X)K+J,J-H3Y4I7]9X:H=G>Z?I@^BFCFDEEJHIIGKHMJNIOIPISXTIUIVJX]ZF]I^JaFbJcJeJfIgJhJ
=einer	i3J7H8Y:]=J>F?Z@HAXBJCGDJEJHDIIKINJOIPYUJVZX]ZG]J^Ka[cXdYfJgI
=einfach	s(J-Z>G@ICKHFIKKZLWNIVIXKZ^]HaZ
=eingeben	z@JZJh[
=eingegeben	m#Z-H3H>I@HBHCIDHHFIIKYMJNIO]XZZE[J][aHdJh[
=eingerichtet	qDYE[HJV[WI
=eingeschaltet	xEJGJNJU]VJZId^fJ
=eingetragen	u*I3]>FDaHGZIaG
=einmal	m+W-J9G>J@^BJCKHHIHK^MINKTXXJaIhJ
=einrichten	x,[9FH]
=einrichtung	v,ZE_HJTJZIaJdKeXfJ
=either	i!Z%I(G-K>I@FBJDJGYHIIZKHMJNIS]VJ^Ha]hH
=ej	s#J%](J+F-J.]1J3I8I9J=J>G?H@JAJBDD]GJHCIJK]NKPFVJXJZG]JaZbJdZeHfG
=ekrani	s(K@ZBJHIKJNJXJZH[Zb_
=el	M#F%D&E(G)I*D+G.H/H0I1C2J3[6A8K9C=C>a@GDGFIGEHDICJHKBLDMYNEO]PBQERWSDUaXBYJZG[@]Z_Xc]dIfWgYhH
=ela	p!J#J-G/I3J4K9G:K=J>I?I@GB^CJD[HEIGKJMEOHSJTIUIXHZE]IaIbJfKhb
=ele	s(Z-[9JHGIIVKZG^X
=elenco	x-]HH
=eleven	x@ZNIRXZJ
=elija	z-ZKW
=elke	zHYZGh]
=ella	v@JBZD[HFKZZJ
=elle	o!Y-X3I>J?Z@KB[CIDZIJVWZHaIdI
=eller	k!J#I(H*J,X-[3X4J7J:J=J>G?E@HAJBGCGDaHBIEKFMJNXOIPKUJVHXJZY[J]H_YaZbJcZdJfKhI
=else	f!I#I%I&[(J)W*J+J-F/J3I7J9G:I=J>I?]@ZCHDGFIHFI^JIKELJMHNXOJRKSGTJUHVZXJZ][K]I^J_JaEbIcJfGgJhH
=elternzeit	x!]
=em	f#H%Z(G)I*H+I,I-H/H0J1K3D4G6J8J9D:F;J=F>a?F@JBICHDYEJFJGIH@IFJJKXLINGODPIRISXTEUYWIXZYJZX[I]F^I_IaDbXcHeJfZgJhG
=email	M!C#A%A&F(@)C*a+J,D->.F/D0E1E2F3a4?5D6A7C8D9?:Z;D<F=B>_?d@<ACCZDeEDFCGBH_I>JCK=LCM^N@OIPAQFRDSCTBUBVAWEX?YCZ?[B]A^B_Cadb?cBdDeFfCgXh@
=empecher	z?HH]TYaJ
=employe	r!Z%K)J@^BJG[HHVKZJ
=employer	v3I:]>^HEKJOHZI
=empresa	h!H#J(J)H*J-X3H8Y9J:^=J?J@GAJBHCHDHHHIIKGMIN_OJPZSKU^VIWKXHZG]J_KaGbJdJfIhK
=empty	l#J(J*J+I-I3]9J?E@IBEC[D]H=IJJJKKNJPJXI]Ia^bZd[eHfKhI
=emulator	u4a>J?JHHZIaJ
=en	I!G#E%[&B)F*Z+I,D-F.H1@2H4:5G6K8[9D=H>^?>@^AFBAC_DJEEGDHHI_LAM_NBOFPCQARHTZUXVEWGX^YHZB[A]G^D_EbYcGdXeGfYhZ
=enabl	N!a#D%F&J(A)[+F,X-C.X/E0H1D2H4F5H6K7E8a9E:B<I>D@BAaCED@EEFHGFHHIEKCLEMCNCOGPARGSETDUaVcWAXFYZZ;]F^F_AaEbFcCdXe]fBgJhD
=encontrado	x4X_Z
=encor	j!Z#[%J(J)J*J+K-J/J3G4J9K:J=G>I?J@^AJBHCIDXEIFIGFHAIHKJMaNJOJPYTXUEVFW]XJYKZY]JaIcIdIfJgJhH
=encounter	u3^HXZE
=encrypt	e6^<cBJHAZJ_KcHdJ
=encryption	u<^YYdJfI
=end	^#H%I(G)J*G+X,^/F1J3C4J6J7Y8J9F:H;J=J>E?G@DAHB]CFDEEJFJGILHMXNIO^RISITHUIVHXFYJZ][I]D^Y_HaGbGcHdIeXfIgGhJ
=ended	m!Y/[1[;YBIHD]YfJ
=endpoint	zHJc^
=ends	f!Y#G(J,I-J/G1F3G8J9J=I>J?K@ZBFDJHGIDJJKEMINZOaRKSHTXVGXJ^[_IaGcJe]fIgJhJ
=enforc	j-_1J5X<E@JBHDJHXK]LXNIY[ZG
=enforcer	rHKJ_NF
=engin	o&ZAXHH_Y
=engineer	zHZ
=enkel	x@XBHC[DJHGM^ZI]K
=enlac	vBJZGaJbb
=enligt	xIKOJZH]]bKh]
=enough	a!I%J(Z)J+H-Y/I3G7I9H:I>H?X@ZBDCaDIGJHDIcJJKHLJMHOHSJTJUIVGXYZ?[I]I^F_JaGbIcJdGgJhC
=enregistr	h+[-J/Z>J?G@HBHC]DaHCIHKINHVHXJZIaI
=enroll	rD^HXZI
=enrolment	xBJDKH_
=ensur	q=IHHIHKFN^e]
=enter	Y!F#H%I(G)I*H,Z.J/E0J1J2J3D4[5I6H7G8I9G:F;H=F>??D@JAGB@CDD_EJFGGGHAIAJFKYLGMDNZOfPGQJRHSITFUIVXWJXIYIZB[G]Z^F_FaEbGcHdHeJfHgFhd
=enterpris	p(J)IP_ZI
=enthalt	o#I-a/J3^:J=Z>G?J@HBGCJDIFXHDIZKEMJNKOGTIUJVJZH[J]K^JaHdJfIhI
=enthalten	vHZIY
=entorno	sBJEIHHZH_Jc_d^fGgJ
=entr	h#I%J(J)J*I,I-F/I3G4J6K7I9H:I=I>F?J@_B[CHDIEKGIH^IEJKK_MENIOJPJR[SGTGUJVIXG[J]I^J_JaDbKc]dHfDgJhG
=entra	H#9%=&D(C)X*E+@,C-Z.D/k1[2A3F4H5A6F7g8@9A:B;B<B=b>>?=@?A>BDC<D@E@FCGCHJI8JFK8LAN:O<P=QERJSfThUBV<WAX=YJZ=[?]>^>_^aDb<cJd@e_fbgJh;
=entrar	k!F(H)I*J+J-G/I3I4J7I:I=G>H?I@FB^CIDCHBIHKCLJMENJOJSJTFUJVFXHZa[]]G^J_IaJbadJfIgJhG
=entrepris	oBJDYHHKGN_PZVGZI
=entri	nA]HZTJ
=entro	r!J-G/J3I9J=J>I?J@JBYDHHGIGKHMJNJOHSITIVIXIZ_aGcKfIh_
=entry	xHIN[ZI^X
=entsperren	l!K#^%H1X@JBIDKHFKKTHVIZD[bbHhI
=entsperrt	vBYTZZJ
=entspricht	o-Z3IHJIHN^OYZI
=enviar	z#I9J>J@JHHaa
=environment	n=F@[HXcZdY
=environnement	s=KBJE[HFUKWIZJc_dXfI
=envoi	z>Y
=envoy	z>Y
=enzoic	z0JBKJ^
=er	Z!E#B%D&I(D)G*H,F-[.I/J0G1H2H4F5I6F7F8H9Y:K<J=I>@?B@HCaDAEXFGGFH>I_KaMBNXPEQZRFSETEUEWHYHZY[Z]C^E_EaHbFcEeHfEgGh]
=era	qHHP]R][Y
=erbjud	z-J3J>I?aCHHGIJOIPJVJZI[KaJ
=ereditarieta	z;^
=ereigni	s+J,W-YDIHYZJ_X
=ereignisprotokoll	xHFf]
=erfolgreich	q!J/[B^HHMZTIZI_IgJ
=erforderlich	z=X?JC[DGHJbY
=erforderlichen	u%](Y3H=[>K?ZCYDJHDIKOJZJ
=erfullt	zIZNXZH
=erhalt	x3HDJOZa^
=erin	x>I?[HHI^KIZJ
=erledigt	zB]
=erneut	zX[hW
=erp	z#FHcZJhE
=err	v#I&Y-JHFJYKIUJZ^[K]HbKdFe[
=errada	n!J(I*J,[-G3K4J9J?I@IBFDJEXHEKIMKOJR[SKTHUJVJX]ZFcJdHfIhb
=errado	z#],K-J3I4Z9H@KBIHZOJSJXIZH]KaJdJfK
=errata	v(J,[3[6Y@JBIHGKKZHcXdIeJhZ
=erraten	s-aHJIF
=errato	z3YHKOX
=errei	x#^-JHKZI
=erreichbar	v4Zf[
=erreicht	z@YHIc[fG
=erreur	h![#Z%I&Z(I)K-H/H3D4J6J7J9I:I=H>J?IBGCIDIHGIJKHMJNHOYPHSZTFUHVGWJXEZb[J]I^J_HaIbIcHdJeXfHhI
=erro	g%J&X(I)J/J4J6J7J9I:I=I>H?H@FAJBECIDIHKIIJJKHMJNHPJRJS[UJVGWIXFZa[J]J^I_IaHbIcHdJeZfGgKhY
=error	J!^#=%F&b(@)B*B+C-?1J4@5G7B8Y9@:D;G<E=H>??B@DAFBZC@DJE]FDGGH]ICJJKHLCM@OIPEQZRFSaT@UBVGWJXAYIZa[B]A_Za?bCcIdAe^fWgBhB
=erscheint	p(Z+]3H>I?H@JBJCJDGHDL[OXZFa[hJ
=erst	q-J>I@bBHC]HGIHKHMJZDaJhJ
=ersten	v@ZC_HHIJZH]YaEh[
=es	U!A#A&H(G)E*C+E,E.H0E1G2G3D4D5G6E8G9Z:Y;E<I=[>E?C@aAFBGCIDEEFFFGEHDI]JEKYLDMJO[PDQHRGSFUJVZW[YF]@^C_Xa]bJcFdCeGfChb
=esa	r%G*X9I=K@JBJG^HEIJK]NJOJPXVJXIZFdIfIh]
=esce	u+Y.YFYHGZZcZfJ
=escolha	x-[HHK[ZJ
=escrib	v%J3J?IBJG[HGIJOYY[ZKdHfY
=escribir	s%^4YBIHFZIdZfZ
=escrito	r%J+G3_4J>G?IBJCIDDHDOaZI
=escritorio	z3H9Z=K>]?[HFMKOG
=escritura	g!I(J*I,X-J3I4H6H7J8Z9J:I>I?I@ICJDIEKGJHIKIMJNJOJP]RJUIVHXKZG^JaJbJcJd^eYfYgWhJ
=ese	v;Z>]OG
=esist	z>YHJ_Z
=eso	u!Y3Y^W
=espac	z3JHJI]KJZG_[
=espacio	v3]>KCJHJI]KIOKZF_[hI
=espaco	zHHI]KIZG_[hK
=esper	u@YXZ
=esperando	v9Z>H@IHFXCZJa_
=esperar	o9G@aHGIJKIX]ZI
=esqueci	r>X@JBHKJUJVJZ^
=essa	v-X9JCJG[HGK^VIXKZIdI
=essai	q#Y-H=^@IBYHFIJVWX]ZFaJ
=essay	uHJKGN]XZZJ
=esser	u>JBJHFK]VXaZ
=est	Q!Y%?&H(F*G,D-Z.F/B0D1E2E4J5G6C7X8E9G:J<G=G>Z?Z@FADBYCGEBFDGJIGJFKXLZM?NAOXQGRISBTYU_ZI[F]@^Y_CbDcCd_eFf]gJh^
=esta	T!a#Z%A&J*E,G-[.H/G0G1H2G3Y5H6F7F8E9A:B<I=B>??ZAFBGCCD@EGFHGXHFI@JGKZMBNDOIPETIUcVZWFXCYIZG[E]C^]_JbCcDeFfZgEhY
=estagiario	zVY^X
=estao	v!K%[(J,Y.X3_HGKJZH
=estat	z>JHJK]YY
=este	s([3KHFW[cYdX
=estou	p#Z+X-F3J4K9Y:J=J>[?H@IBXCJHEIJKIMJOJTFUJVYXJZI[Y]Ja[fJ
=estoy	s#]+X-G3F9X:K>Y?I@IBHCIDJHDIJKHMJOJTJUJVZXIZH[X]JaJhZ
=et	X!Y#J%D&J(D)H*X+H,H-J0K1I2I4G5I7I8H9J;H=[>[?HAHB^CXDCEGGFHAI_JJKYLGPFQJSGTDUEVBWHXJ[J^G_FaFbXeHfFgFh^
=etap	x(J*[C]HJVJZIaIeX
=etapa	x*Y3J9JC_HIZIaIeY
=ete	f![#H%G(G)J*H+I,J-I/J3G4]6J7J9G:G=H?[@EB[CFDEEJGJHDIGJIK[LJMZNHOIPIRJSJTJUGVWWYXIZA[I^J_ZaIbHcHd[fGgZhH
=etre	r4Y>J@XBJHJK[PY
=ett	g!I#F%I(H)J*Y,J-X/J4I6J7J8J9E:[;J=H>F?HAIBEC^DFEJGJHAIFK_LIMGNXPIRKSITIUJVIXXZ[[H]G^I_IaXbIcHdIfJgJhF
=etwa	u-Z9]>J@GHEIHKGMYZ_aH
=eu	j!J%J(Y)J*I-G3F9G:J=J>C?Z@JBIDZEKIGK]MIOITJV_XH[J]IaFcJdIhI
=europ	v)KBIS^UGVJZHaW
=even	i!^#H%J-I3K9[>I?I@ZBECJDJICKHMXN_PZXIZB]JaZhX
=evenement	z%K&ZFJNJdIeZfY
=event	V#_%H&^(B)G*F+G,[.I/D0E1G3C4F5G6Y7F9C:E;K<I=D>F?E@AAIB_CFDDEGHZIBJIKALFMBN^OHPHQIRGSDTDUFVDWGXFZY[F]E^E_IaDbCcZdAeXfXgDhZ
=eventid	x^Z
=evento	m#X&_3JBIFIHGNHPJTKZKdGeYf]
=ever	j(J*Z-I/K9Y:J=J?F@FBHCHDZHDIGJJKaL[NGUYVJW[ZC^JdYhJ
=every	Y!G#J%F&J(I)I*I+F,J-I/G1I2J3E4J5J6I7I9D:H;I=G>D?H@XAJCGD[EJFJGIH[J[K]LHMBNaOGP_RISZUHVHWJXGZE[I]G^H_HaFdIeJgJ
=everybody	h!J*J+Z-Y@[DIHCIJKINHS^VXZD_JcJ
=everyon	d!I#J%Z(I)[*I+Z/K7K9X:I>G?G@GBDGKHBIHJJKHLIMINGOHPYS_V[XJZC]J^[_JaJbJcJgJhH
=everyth	c!H#H%^(I)K*J+Y,I/H1H2J3G4I6I7Y8I9E:I;I=I>[?Y@GAIB^CHDCFIGHHGIDJYKBLJOGPEQJRHSHTHUJVIXGZ_[H]X^I_IcGdIeJfDgKhF
=everywher	o@JBZGKHWKJMYNIS]ZC]I
=ex	j!J#J(H)I*G+J,J-J3G4K9I;G>b?H@IBJCGDGHKIIKJMJNKOHPdUJVDXJZG]JaHgK
=exactly	xG[HG
=exceed	vHIX]ZJ
=excel	f#E-J3K>JBKHdIKKJTJXJZI[K]J
=exception	v,J1IGJe^fI
=exchang	h!K#J(G)Z*d,I-J9G:K>Z?IBGCHH]IIKJLIMINJPIUJVIXFZD]J^JaJdHeJgIhI
=exclud	j)Z*J-J3J9J=GBIGbHFJJKJL[MJNJPYSKTJUGVZZI^G_HcJdI
=exempt	zCHHXL[
=exig	qC^DIIX
=exige	xC[HJI[KJ
=exigenc	xHIIZNZ
=exist	]!G#I(H)I*I+I,K/G0J1J3G4Y5J6I7I8W9H:F;J=H>]?E@EA^BCCEDEEGFGHJIDJIKZLIMFNDOFPIRJSJTHUHVFWZXHYJZ?]H^I_daDbIdDeJfGgIhc
=expect	o)Y+Z3J=IBHHBIHKIO]Z^dHeJfIhJ
=experienc	vHbJDZH
=expir	T!G%D(D)G*H+G,F-D.J/G0J1I2I3G4I5J6I7G8I9I:C;J<J=a>E?E@@AIB@CGDEEIFJGGH[IDJGK]LdNDOJPHRISHTIUFVDWGXGYJZ[[E]Z^D_Ha]bDcGdFeIfEgFhA
=expira	rL^
=expiration	v=ZHZL]
=expiry	o!I9J@FBJHXK[LbUJVJZH^I
=explain	q&ZGHHZMJNJZFf]
=explanation	z&ZHDNYZ[
=explica	vN[ZZ
=export	o-K1J3J9J:I=EBJDKFaGJHaIKMEVJZEcIfG
=ext	h!E#H%G(H)I*K-F/J2J3X4I6J7H8J9F:i;K=H>F?H@IAIBFCHDFEJFGGIHBICJJKHLJMINIOHPGRJSJTJUGVGWIXIZB[I]H^I_IaEbHcHdIeKfIgJhH
=extend	p!Y%I5Y@IBJK]ZJ
=extension	d!K#J%K(J*J+I-I0J1H2a3e4K9I:H=J>D?H@JBICJDHGHIHKILKMINJOGRJUKXIZF]EaFbJcHfGhJ
=extern	m-K3J9I:c;I>J?J@JHDIKKIQ^VIZIhJ
=externa	z:]HI
=external	h3K:^GYH]KJZJ
=externo	u:]
=extra	s-K/H@JIHJbKJZFdJeJgJ
=f1	z=]ZJ
=fa	j%K(J-I3J9H=J>H?J@[BHCJDIHHIYK[M[NKVJXZZ]]I^IaIdHeJfJhF
=faalt	x;X
=faccio	x#Z(J-IBJHXIJKILKNJVYZY^IhI
=facebook	vBJHaZEaH
=facil	h-d3J9J@JHEIIKHXIZFaK
=faco	x@KDHHZKJVYZZdJhJ
=factor	o3HCIDJHb
=factory	v(KBJH]ZH
=fail	K#H&C(G)?*A+B-B.F0]2F4C5^8Z9B:=;[<X=>><?>@HAYB7C>D;EIFbI?JWKXLDMHNHP_Q^RKSET>UEV=WBXDY[Zb[@]@^Y_Ga>d@e^fJg>hF
=failur	e!H#G%J&^(I)H+J,J-Y/Y1I3G6J7J8I:J=H>J?I@YAKBDCKDHFJGIHWIJJIMINZOJPHRISIUHVIWKXJYJZ^]I_IaHbHcYdJeIfEhI
=fair	r%J(J-H:[=J@EB^CZDHEKIJKILINIUHV[WI[J^JaKdJhH
=fais	xDXHIV^ZI
=fait	r+J?KCID]HFK[
=faktor	xC^H[KJZE
=falha	l%J(J-Y.W4[;Y=K@JBHHEPXVJZYcZdJ
=falham	zF]HHdX
=falhou	z,Y/ZHJeX
=falla	o%J(J*J3Z4[;X>KBHCIHFIJP[SIUGVEZ[]J^YbJcJfHgJ
=fallan	x%K3JF[HIIKdY
=fallisc	s;YBJHHUIVIZ[
=falliscono	x%IF[GJHId[
=fallito	x,Y4[HFdK
=fallo	u,[/Z3I6X?JHHTYeX
=fals	e%G(J)d*J-I/J3I9JCJEGHJIJJZKJNJPISJUFVHWJZJcXd]eEfJgI
=falsch	d!I#Z%Y(I)H*H+K,Z-E/I0J1J3]4X5J6I7J8J9G:J;I=H>E?H@GAJBFCEDGEJFJGIH[ICJJKDLJMENHPIR]SJTIUIVHX^YIZC[J]G^I_JaEbFdGeKfGgJh_
=falschen	z#ZHGT[bJ
=falta	g!I#I%Z(H)K*I,J-G/K3b4J5Y7K9G:H;I=Z>D?G@GAJBGC^DZGJHFKFLJMINIOCPJSKTKUIVZXEZC[K]H^J_JaDcJdJfJhG
=faltam	v3I=[CKD]HEZI
=faltan	r=]CXHHIX
=far	e!H#F%G(X)D*E+J,E-D/H0G1X2K3E4H5K6H7H8I9D:F;I=G?F@[AIBFCFD[EXFJGHI[JJKILGMEPGRHSITHUHWJX_YIZX[F]C^]_GbGcGdFeIfGgIhC
=fast	n!F#G+Y-J3I4J9Y>G@IBGDHHBIYKFMINHO[RXTYUIVIZXaJb^h[
=fatto	z9D:]B]DYHH
=fauss	zH[RZ
=faut	k!K#J(J*J-J3[5X9I:J=[>G?H@ZBHC[DGHJI]KHMXOIVJXJZFaGcJhH
=favor	o#]=JHZKJZZ[J
=favourit	x-Y3IHFIIK_PJ
=faz	x:X
=fazer	x#X9JCJDKHIQXV^
=featur	e!G%I(H)G*I+J,G-H.K/J0K1J3H4I6I7H8H9E:G;J<J=W>I?F@IAJBFCIDIEIFJGFHXIHJKKGLJMJNGOJPIRISETJU_V_WFXHYJZD[J]G^H_IaIbIcGd^ebfEgJhJ
=feder	u!J(J*J,[3H7_:JHIPJVJ_HdI
=federada	x*I,^HJ
=federado	o!J3J7b:JHJ_GdG
=federat	b!J#K%J(I)J*I,^1K3K4K7a:K=K@JBJGJKKMJNJPGVIZD^JaKdJfY
=federati	x3K7^HH_K
=federatiev	z7_@JZI_H
=federation	p7^:HZI
=federato	u,Y4J7_HJPH
=federerad	u,X7_HH_I
=fehl	p(J6Y8Y:J=JVKZZbI
=fehlen	o#J%^*X,I-H3Z9G:J;H=_>J?JBJHEIZKJNJOJVJXJZHaIcJ
=fehler	e!J#I%G&_(G)J*K,Z-H/G0K3E4G6I7F8Y9J:Y;J=E>J?H@XBGCIDHE]GIIGJIKGLJMJNYPGRISXTIUIVGWHXIZ_[J]I^F_JaGbJcFgHhE
=fehlerhaft	x3]DJ
=fehlermeldung	v3H@XHJOZZ]dW
=fehlt	e!I#G%Y(X-J3K7K:I;[>J@JBGCYDIHJIXMJNJPJUIVXXJZG[[]JaJbZcKdJfZ
=fel	a#_%D&X(D)D*F+G,^-B.H/D0G1G2I4X5I6X7E9B:D;H<I=B>C?C@AAFBBCDDAEYFGGGHFIAJFK@LGMDNAPAQIR[SXUDVBWGX[YFZ[[F]E^E_DaCbCcBdAeYfHgFhc
=felaktigt	x3^OGhY
=feld	x3Z>I@IHGIJKHZHh_
=fell	x3F>^HH]JaI
=fem	v#^-J3G9I>J@IBJCKDIHDMZOHRJX_ZH]GaHfK
=fenster	vBHHXZF][b]
=ferm	u!Y=J>K?JDJHEU]VHZG]]
=fermo	z0YfY
=festgelegt	z%[(I)J*ZUIWZ
=feu	v-HBKFJHXRJTJcafH
=few	k!K%J)J*J-E8J9E;J=J@GAHB]CIDJGJHGIHMYNGP_RIVJXJZ[]J_IaIcX
=fi	s#Y9J:J>JBJH_MJZI
=fica	v(J7[9J:[=J>J?I@IBHDJHDIKMJUJWHZ[]IaHgXhZ
=fich	x(]3I9I?JBICJD]HZIKOJVJZIaI
=ficha	x(^9H?E@JCKD_HHIIKJVIZH[J
=fichier	z2ZHX
=ficou	r!X9J>[BHHEMJRZXJZI]KaJd[fH
=fido	n!J(E)J4J6J7J:H=G>I?f@IBGDIHAMFPISIUGVDWJZA[I]JaIbGcIfH
=field	h!I-G/I3a7J>G?J@HAJBDDIGJH@IIJIKDLJMGNHOJUJVIXK[J]H^J_IaHb^gJhc
=figur	s+X-X9Y=J@HDIHZIZKJZE
=file	]!J#F%G(F)J*G+J-G/I2X3_4J6J7J9E:H;F=J>Z?F@GAIBEC^FDGHHcIDJGKHLJMFNGOaPGRKSJTJUJVIXHZB[J]G^I_GaCbHcGdJfJgJhE
=filenam	p2aHF
=filial	u4Z@JHIJJM_ZJaJ
=fill	o#J+]3I:K>G?G@JBID_HHMKOY]G^JhZ
=filter	[!H#I%G(H)J+J-G/F0J1H2J3E4E5H6J7H8H9H:H;J=H>G?H@FAJBDCIDHFIGbIDJgKFLJMFNIOIPHRHSITHUJVGWJXIYJZC[J]H^HbHcYdHeJfGgGhH
=filtr	q#J-G3I4H9I>J?K@JBICJDKGZHEIIJbKIMGNJOJUIVJXJZGa_cJdJ
=filtro	n(J-H3H4E5J9I:J>G?J@IBICHDIGZHFIIJcKJMFOHVHXJZG]Ka_bKcJhI
=fin	x>HB[]]aG
=final	z@JBWZY
=finalement	xB^HJZJ
=finally	x-J@FB_HGKJMJQXZFhJ
=financ	pH_
=find	b!G#E%I(I)J/I3F4X5K6G7I8E9J:I=G>C@FA[BECIDHFKH^IHJJKEMGOIPGSJTFVJXIYZZA[]]H^G_eaFbJcEdFeHfIgJhH
=fine	Z!G#G%G&K(I)]*I+Y,K-F/]0J3D6J7I8I9F:H;J=H>C?G@XAJBaCGDBGWHCICJXLIMFOHP_RJSITYUGVEWIXI[H]Y^I_FaFbXcGdJeJgIhF
=fingerprint	xBGH^ZGhY
=finish	f!I#Y%J(G)H*I+J,I-J/H0J3I4J6J7J8J9H:J=G>H?F@GAKBdCJEJFJGHH@JHKIMFNYOJPHRJSFTJUHVHWEXIYKZY[G]a_HaAbEcIdEeJfHgIhI
=finn	j!I#H%J(G)I*Z+H,J/J3D4J6J7Z9I:H;I=I?^@GAIBGCFDDGIKELJMGNGOXPISKTHUKVFXIYKZB[_]F^I_^aYbIcIdJfIgJhF
=fino	v9[>J@YBIHEIJKJMYXY]HaJf]
=firefox	z.ZHJ
=firewall	a!J#G%J(H)I*I,J-F.J/J1I3H4G6J7J8J9I:I=J>I?J@GBGCIDJEKGJHaIHJIKILJMINHOJPKRGSCTGUHVJXHYJZD[J]G_JaHbIcgdIfBgFhI
=firm	s!H-I8_:]=J>J?J@IBJDIGHHENJOIPJU_VJZD_IcJhI
=firma	m,K-J1J3I8^<]>J@JBGCIDHGJHZKIN]RJUXVJZG]J_JaKbJfJhJ
=firmy	s!H#J-I3J9H:]?JBHCJDJHFIIKJN_OJUYVIZHaIcIhJ
=first	]!Z#H%I)I*G+F,K-E/G0K1I3G4J5J6J7H8^9H:F;J<K=G>F?E@^AGBCC[D_EGFJGHH<JGKCLbMFNGOFPHRISGTJUDVEW_XHYJZI[G]Y^E_GaFbDcGdHeIfEgGhb
=five	f#^-Z3K4J9J>I?JBFCJDJJHKJMFNHTJX^ZC]I^Ja^hJ
=fix	m!I#J(J*I-H/K8X9^=I>I@XBYDIE^HGIHKHMHNJRJVHXIYJZZ]IaJbJcKdJfJgKhI
=fixe	z9I>]HFfZ
=fixed	s!J#J%G*Z1[;XHCLHPHVJZG^^fI
=flag	n@IBKHFL^MJZI^]hJ
=flagg	x-[BJHZKIZH^Z
=flash	v(IHEZHba
=flera	v!I#J+J-K3I9I@IAaBKCJDHHXIJKIOJT[XIZH_GaJ
=floor	sBJNYV_ZG
=floresta	s8_AXBKHG_ZdJ
=flow	m(I)]*J-J/I3I:H=J>J?J@JBHDJH]NHUIZX^IaHcKg[
=foderiert	x,Z7Z
=foi	h!W#K%J(J-J3X9G:J=J?J@HB[CJDGIJM^UHWXXHZF]KaXbJeXfJhK
=fois	i#Z+J-J3F9H:J>F?I@^AJBICJDHHXIHKJMIOHVJXcZB]H^Ka]hI
=folder	m%H(J3J;C>J@JF[H[PJZKa]
=foljer	z3J?JHIN_ZK
=folk	r)Z+[-[/I3K9J?K@IBJDIF^HBIIKJMINJOHTHXJZFd]
=follow	c!I(G)I*X-G/F1J3I4K5J7J8I9_=Z>H?I@]AKBFCJGJHHIXJIKGMJN[PFSJTJUIVEWJXIZX[J]J_JaJbHcJeJfIg[hI
=fonctionn	o-J>J?J@JB^DJFIHXMKNJUKZ_aIcJdJfIhK
=football	v-ZHIIY
=for	?!C%H&@(_)^*d+Y,Z/D1J2X3H4B6<7C8F9^:I=D>?B?CED_E^F<GbHaJBK<LJNHO;PJQYR9SETGU[VeW^XcY>ZB[C]D^H_HaFb>c=d>e@g>hG
=fora	o!I#a(J*J-H3F4X7I8K9Z:I=I>I?H@HAJBHCJDJGZHBIJKIMJOIPYS_TFUIVHXGZF]IaGcJfIhI
=forbid	r.XBJHGLIZE^a
=forbidden	m!J%K(b*J-_@JBJFJHIIYKGNJPGZG^J_J
=forbjudna	z-[
=forc	c!I#J(I+[-G3J7J9K:J>J?XBCCIDFHGIFJJKELdMENITJVKZ@[_]H^G_JbJhF
=forcechangepasswordnextsignin	pHHLbZH
=fore	z3JBICHDJHFP[VKXJZG]]b[
=forest	[!D#G%G(G)I*H+I,H-G.J/I0I1H2J3E4F5J6H7I8h9D:E;H<J=F>F?G@DAdBCCDDGEGFIH[IEJIKELGMGNGOHPGQIRHSITIUIVEWJXFYHZ?[H]F^HaHbHcFdGeGfFgIhF
=foresta	v!J3J8^AIBJHGXK_]dK
=foret	s!I#J3I8_A[HFXJ_ZcKdJ
=foretaget	zBJHFN]
=forever	xLY
=forget	xDX
=forgot	U!]#X%F(B*G+F,I-C.I/F0J1I2I3F4I5J6H7a8F9E:b;K<I=Y>H?ZAHB?CEDaEHFGGEHJJFKDLEMDNAOIPJQJRISFTGVDXFYIZX[[_HaGcEeGfFgDhF
=forgotten	m(I-J7J9K:G>J@EBGCID[HZIIKGNJUJWKZ][J]I^KbIc[h[
=forklar	z&]3JDJFJHJN[ZZ
=form	g!I#I,K-Z/J9J:Z>J?I@EAJBFCJDGHZIILJMHNGPKZI[J]H^G_JbJcJhc
=format	i-J3d9J>GCIDFHCNJOEXJZIaI
=formatiert	x3[OH
=formato	p3c>JCGDGHGOFXIaJ
=forme	x3b:JCJDHHJKKZI
=former	m!Z)J-J3F>^@HCJHEIGK_OGVIXJZE]K^YaJhJ
=forra	x3F9I>^@JHHIIKXM]OF
=forsok	m!J#^(J-I3H9E:J>I?J@ZBGCJDIHCKILJMHNJSJUIVJX^ZY^KaIbJhI
=forsokt	z#IX^
=forsta	z-J>J@HBJC]D]HJIKKJLJZDh[
=fortfarand	s1X@JHGKJM]T]ZIgJhI
=forut	z#K-G3I9H?^@JAKBJHGIKK^NJOJZEhH
=forward	x-K3H9G?IBJFWH^ZG]J
=foto	x#CHaTF
=found	X!F#H%G&J(H)I+I,I-I/G0I1I2J3D4[5I6D7G8F9G:H<J=G>F?E@XAcB^CGDFEFG^IEJIKZMFNDOHPGRISHTGVGWIXGYIZ?[I]E_baDbHcFdEeHfDgHhD
=four	h*[-I3J9HHBI]N]RJS^XIZG
=fournisseur	z3J7^HJZIaZdK
=fout	f#]%H&Y(F)H*I+K,W-E.J/H0J1I3B4Y5J6I7G9G:G;I=F>F?G@CAHBDCHDGEZFJGHHCIEJHKFLJMGNEOYPFRXSZUHVGWHXXYJZ^[I]J^H_FaGbHcFdFe[fEgIhZ
=fraca	z3JHHI]OIaJc^
=fragar	z+[BIDHHXKKOJZJh[
=fragt	r>JBHH_h[
=fran	i!Y#F%G&Z(H)I*G+H,I-E.J/H0H1Z2J3J5I6X7H8I9D:Z;[=F>X?FAHBGCEDFEJFIGXHBICJZK^LHMDNEPYQJRHSHTZUIVFWKXEYIZA[H]F^Y_EaDbYcFdFeJfGhD
=fras	z-^HJKJZI
=free	i%H)J-J/G0J4J6I7I8J:J=g?I@IBGCGDIGKHJIJJJKINKPISJUIVIYJZE[X_IbIcIdCeEfCgIhJ
=freigeschaltet	vKJUKVaZJ
=fresh	r!I/Z3J@YCJD]HCKYLYW[ZC
=friday	m!X9[@IHIJYVXYZfX
=from	J#D%>&W(C)]*?,I-J.E/A0F1Y2E3B4Z5F6Z7H8H;^<E@HABBFDJEDFCGYIGJ_K_MAP[QIRJSDTYUGWCYEZD]@^[_XaEcYeDf?gI
=front	p3^7[>IHDOWZI^YaH
=fruh	r@_HJ
=fruher	v3K9J>J?]HGK[PYZHaJ
=fs	o!J%I,Y-J3H7]9H=JAJGFHeMCNJPISJTKZH_IcFdIfI
=fue	sHXK[PX_W
=fuera	x#]-J9]>I?J@IBIGXHEIIKHMIPYVIZFhJ
=fulfill	zI[NH
=full	h!J#I%J(J*K-G/K3G4[9F:J>G?J@ZBECJDJEIFJGJH_KHLJMHNIO]PJTYUKVJXIZF[J]IaIcIf[hJ
=funcao	v(])^3J9K:I=K?HCJDJHFU[VKWJXJZH[KaI
=funciona	g!J#J%J(I)I*J-H3K4J7J:I=I>K?J@FB^CJDGGKHXIGKHLJMZNHOJPZSJUCVEWJXJZ]]IaIbZdHeJfXhI
=funcionar	xB[YYfK
=function	s([:ZBJHEU[ZHbX
=funf	x@JBGHFMZNZX^
=fungerar	m#J(J-J7J>I?I@FB_DIH[IIKILKMXNIOIVJXJZY^JaJbJcJdJfIhI
=funkar	v.]9EB_HEZHaJbJfJ
=funkcja	zBJHIU[V]ZIdYfJ
=funktion	x=JBHHIU_VFZJaJdIfZ
=funktioniert	n(J-J9J=[>J@JB^KINJUIVJZ]dGeJfGhJ
=funziona	n-J@JBZHZKIMYNJUIVIZYfZhJ
=fuori	v#^-J9Z>K?K@KBIGXIGKINJTJXJZJaI
=fur	X!D#D%Y&I(F)^*W+J,Y-E.J/G0E3H4E6G8X:C<J>D?D@CBEFHGXHeIDJGKBLFMENCOEPDRFSDTFUYVaYHZ=[F]D^F_GbEcCdGeFfYgIhE
=furs	z=Y>ZHJ
=further	r9I>J@HB[DJHEIJKIN^X[bJdX
=fuzzy	r-aHIND
=ga	o!K#H%J(F)a*H,b-E/J0J1I2I6J7J8I9H:I=H>H?G@[BFDHGFHYIGK[MGNGPJSHUHVGWJXJZA[H]I^GbIcHdFeEfGgKhD
=gaat	n(J3Y>^@JC[KIMIOISJXIZZaEdJ
=galler	x(J)J*[+[@KBJCKDGHFMZNJZHg[
=game	s#Z-J@IBKHcIJTFXJZA[J]JcI
=gamla	f!I#Z%I(H)J*H+J-G/H0J3F4J6J7J8K9F:G;J=H>]?G@DAJBFCEDEEJGKHCICK]LJMcNGOFPIRJSITIUIVHXHY[ZB[H]G^H_IaFbEcIdJfHgZha
=gammal	x0[1[4G5[8J9K<JBJGJHEY[cJdIeKfG
=gammalt	z!J-I/]9I@GHGIJK^NJPKZJaJ
=gang	x9J@_HWZJ
=ganger	m!J#^(J+I3H4J9H:I=I>E?I@[AJBHCHDFIFKDMHNJOFPJTKVKXbZC[J]Ha]dK
=ganz	xHJPYU[VJ
=gar	c!G#D%[&J)H*F+G,H-X.I/G0G1J2J3B4F5I6F8H:D;G<J=]>^?YAHBEDAEHFHGFH@IXJHKYNCOCPFQISGTFVBWIXDYGZZ[E^F_GdFeHfZgGhA
=gard	u#X@JHEIGK_MZOJgX
=gast	o:b@KBJKJUIZF
=gaster	z:^BJHKZJ
=gastgebruiker	z:_HJKJ
=gastkonto	v9J:_HIKHZK
=gate	p)I*a?HC^HDIJKHZJ
=gatt	x(J-J:J=[>G@]BHDIHGIGKHMJUKZZa[hJ
=gave	d!G#H%^&X)J*X+I,X-G/I1J2[3C4Y8K9I:I=I>E?F@ZAKBFCZDbEIFJGJH=LJMHNHODPIRZTJUKVHXE[J]Y^G_JaEbJcKfKhG
=geandert	h#J(J-I3J7X:J>J@aHEIIKHLJM]NJTJ^FaKhG
=geblokkeerd	o#[)[*I-Z3I7K9F>I@HBIDJIINIPISKUIVIWJXZZH[K]JaJbJcJdJhI
=gebruik	z>ZOITZ
=gebruiken	u0Y?ZHIK[PXZIaJdK
=gebruiker	^![#I%F&I(Y)[*B,F-@.I/I0F1I2I3J4F5I6G7Z8Z9D:J;]<J>C?@@EA[EHFHHFJHKBMDNHOXPXQIRGSFTDUEWGYH][^]_YbDcFdEeIfEgEhD
=gebruikt	o(J*[-]9J:J>J@JBJCJDGHIIHK_NJOJPXVHZF]JaJdGgY
=geconfigureerd	v*K:KEHHKUEV[W_
=geen	^!C#B(])Y*E+G-B/G0G1H2G3F4Z5G6F7G8G9B:B;E<I=Y>G?A@GAEBFD_EGFFGFHAJFKGLIMDNJOCPCQIRFSETEUXVWW^ZG[Z^F_Fa_cXdCeGhF
=gefallen	z>_BJHGZJaJ
=gefedereerd	v,]7ZHJ
=gefragt	z*YCIHYLZZJ
=gefunden	sAY_]
=gegeven	s3G>XBJC]D^VJZJ
=gehen	x4Z>XHIZIfZ
=gehort	x9[:Y>XHJKJOJP[UIWIZK
=geht	]!H#F%E(D)H*I+I,I-X.K1X2Y4F6H7G8J9D;I=K>_?DAJBDCFDDEIGHJILFM[NDOFPIRZTGUEWIXFYZZ[]E_HaBbWcFeHgEhD
=geklappt	x9JB]
=geldt	x*[+[?JBIDHHGMXNJZIg]
=geleden	z@ZMZ
=geloscht	z!H/J>[HGMITJ_]
=gelukt	z/[B[MJTJZI_H
=gemacht	z#]-H9J>JCJDJHGIHKJNJZG[J]]aI
=genau	u:J>_?IBYF]HGVJ]JaH
=general	x%J(Z)Y*I,^HJPHUKZJdG
=generat	o-Z2^>I@IBGHXKF^X
=generic	p@GBIHDJ[LKN[^^
=genoeg	z(K-I3G4I9I=J>H?J@ZC^DIHGI]KHMINJOKVJZC]HaGfJhK
=genommen	s-Z@IHGIFK]NJPZZZ[IhH
=genug	z-JIaKJNKZI
=geprobeerd	x#J-G9H@IBIHJIIN]X_ZI
=gerad	x!J/I>KBJHHS_TJ]Fc]fI
=gere	s%J-J5Z7]:[=JBIEJHHKJNJUHWIZDcJd^fKgJ
=geregistreerd	k(K*J+^-J3H?Y@KBYCFDZHGKJZJ
=gerenciada	xBJHId_
=gerida	z:]d[gK
=gesagt	z@WV[ZH
=gesamtstruktur	x8_AYZJ
=geschiedeni	z5ZHJIIKIN[
=geschlossen	xBXZI]]
=gesetzt	k#X%](G/Z4Y@IB[HEIKKJMFNJQXTJVKZF^[dJgZ
=gespeichert	x#^D]HJME
=gespeicherten	z3IO[
=gesperrt	c!G#a%I(I)Y*I+J,H-Y/H3G4J7K9J:J;I=J>H?I@EAJBCCGDGEKGJHXICJJKYLIMFNGOIPISJTbUHVGZD[]]E^J_IaGcIdIfIgHhH
=gestellt	zHJUZVZ
=gestern	m!J(J-H9J:I?H@aBICKHHKIM]UJVIZE]]_IaIcJfZ
=gestita	zBJHJd_
=gestopt	xHJSJfZ
=gestort	z=JBIHDR[S]]Fc]fH
=get	P!@#E%D&H(F*]+[,]-F.H/C0X1F2H4D6E8Z:H;G<F>[?C@[AKBACADIEFGKHDJ[KBLHMCNXODPEQJRISCTGU]V[WEXCYJZc]@^B_Ca_bIcJeCfCgJhF
=gets	Y#H%F&K)X*Y+],I-^/F1I2J3F4I5J6K8I9G:G;F=G>F?F@FAHBBCHDKEJFIGGHII]JXLYMHNGOWPZRITEUXWIXGYIZG[I]F^G_Ea[bHcYeJfXgJhY
=gett	d#[,]3J>G@IBJHJIHNWTJZXaYf]hK
=gevonden	x4ZHH_^
=gevraagd	x*[@KCWL[ZJ
=gewechselt	s-J9J>[@_BHHGKIMZZHaJ
=geweigerd	j!J#I%^(J*H/Z0I3I4J6J7J9H:H;K>G?JAJBGCIDJFIGJHHIJKFLKMHNYOJPaQXRJTJVIXIZD]I^I_KaYbKdGfJgJhH
=gewijzigd	m(J*K-J/[7Y9J:K>K@[B[HHIKM]THZE^IaJgXhI
=gewon	z(H)^*KKJVJZH]J
=gezet	z%](KDIKIZG]^dHfJ
=gia	o!K+[-G3J9I=J>J?H@[BICJDGHDIJKbNJOIVIXKZI]JaIhH
=gibt	n!G#K%J(J+I-I/H3J9_:J=I>J?J@XBGCFDFHZIHKHMHNHOITHUZVHW[XIZD[Y]J_[aIcJfJhJ
=gick	s#J(J,X-Z3J9I=]>J@IBWHHIIR[VJXKZD][aIbIfI
=gilt	m(J*Y+W/Z:J@HBHGZHDIJKJM^NKVJZI]JdKg]
=ging	r#J3J9G>H?J@XB[CIDJHEIJKINKXHZF]aaEfZ
=giorno	o#I-I4K9G>K@bBHCJD]HCIHKHMKNJTJVJX_ZF]JaJhJ
=gissa	s-_HIKJZI
=gisteren	s-K9I@[BIDIHFIKKHZG]^f]
=github	z(J,GBJHaLJRIZFaK
=giu	v/I3J4Y=HBHDJHBSbTHUHVJXKZEaHc[dKfIgI
=give	c![#H%I(a)I*Z,I-G/J3I7H8X9H=J>G?H@DAZBDCFDFEKHIIEMINGOHPJSJTJUIVHXGZ[]I^ZaIbZdJg[
=given	k!J%X(H)X,]-G/E3I8I9J:K=J>I?IB[C[DHHAIEJJKELJMIN_OJTJUJVIZI]J^J_Jg[hY
=glass	z*X3JH]
=gleich	s@ZHJK]
=gli	h!H#G%F)]*a+J,H-[3]4I7J9G;J=Y>F?E@FAJBHCGDFHHIFKGLJMHNHOISITIUHWJXHZG[W]H_IbJcJdXfJgHhI
=global	[!H#I%H(d)]*[+J,e-]/K3G4J6J7H8J:G=H>I?E@GAJBFCIDGEIGJHDIHJJKFLJMINGOJPCRKSJTKUEVDWHXIYKZA[J]H^H_JaHbIcKdBeGfHgEhG
=globalen	x(X)J,]
=globalnego	x([)H*H,^PIdJ
=glomt	p(I3J@JBGDYHYMJOJUKZ^aJbJdJ
=gmail	h!J%J(I*J-J3G4K9H:g=J?H@HBGCIDFH[IHKHMHNHOIPJSKUJVGXKZB]JaDbJcKfJgJhI
=gmsa	k0bGKHDMKZH
=go	[%F&K(F)G*E,I-D.]/F0H2K4H5I6H7X8H9C:Y;I<J=D>]@]AIBZCDDGEEFHGGHXIYJGMDNIODQJRHSEUDVDWGXEYH[E^H_FaCbIcEdDeHfCg]h]
=godta	z@JHJIIK[NJZYhZ
=godziny	o3J9G>J@[BJHHKKOIX_ZJa[
=goed	s/X3G9I>F@KC[E[HEIJKIMJOIUGXJZJaZf[
=goedemiddag	z9ZZY
=goedemorgen	z9]XIZJ
=goes	b!I#](J-I/I3]8J9F:J=J>^?H@YBECGDHHCIHK^L]MJNHOJPJSJTHVJX[ZJ[Z]H_JaDhE
=going	o#J(J-J9]:J>H?J@GBFCJDIHHIJLJVHXJZa]HaFbJgKhJ
=gone	d#G%F(H)J*F+J-H/I1J3E5J6J7J8J9F:H;I=]>Z?_@GAIB]CGDXEJFKGIHBIHJIKHLDMGNHOIPXRISITIUHVHWJXGYWZ@[Y^H_[aCbYcGdIfHgIhI
=good	c!G#I%J(I)E*H-I/I3H4J7J9c:H;J=I@JAJB[CFDGGJHHI[JJKWLJMHOIPIRJSJTJUFVHXGYKZB[J]G^K_JaGbIcJdJfJgKhG
=googl	k#E(J3K7c:Z=H?IBGH]SITJUJVIZEfJ
=gor	xBHDJHHLYZZbZhK
=gora	z9JQYV_ZH[J
=got	V!X&I(C)[*D-C.I/W0H1H3J4G5H6G7G8D9A:J<I=E>b?B@]AWBbDCEHFGGDH>IHJIKJMDNAPEQIRFSETDUDVJWHXEYHZa[D]a^FaFbDcEdJeGfFgFhB
=gpo	^!I#I%H(H)J*J,K-H/H1K3I4J6J7I9H:H=I>I?H@_AJBCCJDHGJHEJIKGLIMFNZOKPIQfRJSJTJUHVHXHY[ZE[J]I^J_JaHb_cHdJfIgJhI
=gra	z%H(^-J9I:[HFIK
=graag	x!J#]
=gracia	r#J-J9^>J@JBZHEIIKJVKZH
=grain	z@ZHHNZ
=grant	x%ZH[PI
=graph	a!I#J%B(_)Y+H-J/H3J7J9J:I=F>J?I@FBDDFGJHYIIJJKHLJMGNHPHSJTJUIVGXJZD]J^I_JaIbIcJdIfJgfhJ
=grati	z%I=JHbPJdEeIfI
=grava	x0Y9JCJG[HGY]dJ
=gravar	z%XHFd[fZ
=grazi	p#I(J-J3I9_=K>J@IB[HDIIKJMJVHXHZG_KaIgK
=great	s(J-J3J9_>I?K@IHDIJK]NJSHVIZJaJcHhH
=grey	h!a#J(Z3J8K9G;J=J@JAJBHCIGHHAI[LYNJPKUJVGZJ]K^I_Ge_gJ
=grigio	z%J(^9J:Z>JHIIJ]KaJ
=grij	z(^9I:[HFIKaJ
=gris	r%H(a3J9I:^HEIJVH
=groep	q!H(F-I3F9I:J;J>J?J@HAJBICHDJIFKHMKNIP[UIVcXJZH]I^J_JaHbKfI
=groepen	zHJP_VKdH
=gross	zI[
=group	T!D#F%B&J(E)D*F,G-E/E1H2J3D4G5H6G7G8G9D:F;G<J=B>D?DAGB@CFDCEGFHHdICJEKDLGMFOHPcQJRHSFTGUCVhWFXFYGZ?[G]E^E_DaFbFcFd@eDfDgDhG
=grund	zEXKKN[ZJcX
=grupi	z!J(K3JAJGIHIIIP]V]]I^I_I
=grupo	f!J%I(G)J*I-J3G9H:I=I>H?I@ZAKBICIDIGXHGIHKIMINJOJP_UIVeWJXIZF]H^JaIbJdJfJhK
=grupp	k!H(H3I:J=J?J@HBJCJDJGZHYIJKJNJP_UHVaXJZG]J^I_KdJfJ
=gruppen	u(I3J9I>K?J@KCKHGIJKJP[VbZI]IaJdJ
=gruppi	zP[VJ
=gruppo	o(I3H9K:KDKHEIJVcXKZI
=grupy	o!J(I9I:J?JBJGZIIKJPHSJUHVbZHaJdK
=guarda	q#^-I7]@IBJDJHCIKKZM[XKZFhJ
=guess	b!Y#]-c/J3I7I9G:H=J>J?JBGDIFJH>IZJJKHMKNISKTZV[ZB]J^JaJbKhJ
=guessabl	n-_HIZJ
=guest	]!F#E%H(B)H*H+I,J-C.J/J0J3E4I6I7I8I9@:h;I=F>D?E@BAGBECFDGEJFJGIHdIDJJKDLIMGNGOGPGQJRYSHTHUGVDWJXEYJZB[I]G^I_FaFbHcHdIeJfHgIhF
=gui	xHaZJgJ
=guid	n!J-J/I3J9I=]BIHZIIKJMJNJOJ]J_]dIgK
=guidata	x,YHJe]
=guiden	v%J+],XHDZGdEebfK
=guten	s9a:J>JHGKJXH
=guy	v(J*IHGLYPZVZZH
=guys	o#F9Y@[HEKJPZT]cY
=ha	W!E#B&H(A)D,E-H.H/X0F1G3F4G5G6F7E8G9H;D<I>?@]C^DZFJGEH9IYJFKILEMcNGOGPBQGTCUaVIW_XDYYZI[B]Z^D_CaGbBcBeGfBgG
=hab	j!J%J(I*J-H3H4J9I:I=H>E?E@GBFCbDCEKHAIGMINHOIPKSJTKUIVGWJXHZZ[H]caYbHcJfIhI
=habe	_!I#]%I(Y)H+W,K/I0J3G4J6J7J9D:G;J=G>W?G@FAJCYD]EJGJHJIJJJLIMXOEPIRJSITHUGVEWIXFYJ]b^J_JaJbHcIdHfIgJhF
=haben	f!J#G%I(J*Z,K/J0I3H:J=Z>H?H@XAXBECIGJHJLXNJOIPIUYVFWKX[]I^J_JaFbKcJdYeJfHhZ
=habilit	zHJV[d[
=habilitada	nAZBKHJUYVZZIdX
=habilitado	k!K(J9H:J@IBKHIIJKIUYVaWJYZZGd]fJ
=habilitar	v.YHYUGdGe[
=hace	m-K3J5W=Y@_BIDKIJKJMYUJXIZGhI
=hack	p!I#IBKHdZG
=had	X!Y#X&J(F)H+G,I.I0I1G2I3C4G5I6H7H:F;Z<I=J?CAHCHDHEIFHGFH9KgLGMHNCOIQJSHTEUGVDWIXCZ>[G]c^X_JaCbFcEdGeHfZgGhA
=hai	v(X@]BIHJXYZG
=hakchen	x<XZF^]
=haken	v;[HILXZJ^XdY
=halben	z!XBZHKaZ
=half	f!G%H(G)F*H+J-I/a0H1I3G4G5H6J7H8J9E:H;I=F>F?FAHBDCHDZEbFJGGIEJHKGMYNHOJPDRISYTFUFVYWJXEYJZH[I^J_GaXbJcIdIfHgX
=halfway	z][
=hallo	q-[9_>J?JCKHGIHVJXJZHaJ
=hammer	xHEKHT^
=han	s(Y@JBXDIHYNJVIXYZG^]hJ
=hand	l!J%Z(H-]7]9J=K>^BFGJHAIJKIL[MIPZRJSITJZF]J^GaJbKcJfIgJ
=handbag	z3K9I>b@KBHHEZF
=handels	u&[,XBJHIZHdHeYf^
=handl	v7YBJG[H[ZG
=handset	v3J9F>^@GBJHZKJOIZD]GaIhK
=handynummer	n-J3Z>Z@JCXDZHGKJMJO]ZIaG
=hang	u4Z>J?K@JBIH^ZDa]bXhH
=hangt	v1I4IRGSZYJcFf_
=hanno	m![#H%J(J)Z*Z,J-J3H4J6J9I:J=Z>Y?]@GBHCFDGHCIHKINIOIPGSJUHVFXHYJZD][aJcJdJfJhI
=hantera	x-J/J7IBJHJKJNJZJdagI
=happen	f!J(H*J+H-I3I4Y9E=J>F?D@GBECHDYIJKHLZMJNFOJUEVHZa]Y^Ga]bJhH
=happy	u-J/[9_>J@JHFIKKHMJZE
=har	Y%C&G(Y*X+D,E.H0F1G2G3I4D5G6E8F9A:A;F<I=_?C@WBICXD^GEHAM[N@OIPBQHRESDTCUZVJW]XFYF[D]@^Ca[bGcBdZeFhD
=harden	i%K(I)Y,J.Y?KBJHAPJQbRJYcZGcHdIeFfF
=harder	n-]HI
=hardwar	u?bBIHIZD
=has	J#H%D&F)E*D+@,D-Y.H/Z2H3b4G5C7J8A9F:>;B<I>I?>@XAWCcD_F^GGHGIGJDKILXMCNCO?QERASaTGU_W^XAYB]>^J__aBbDcDeBf@gAh>
=hasel	f!I#J%Z)I*J,J0J3F4H6I8J:I=I>I?I@GAKBGCHDFEJGZIIJ[LIMGN]PIQKRJSJTJU^VGWJXJYJZC[J]J^I_JaIbIcId]eXgKhG
=hash	^!I#H%C&J(G)I*J+J,I-F/I0F1H2I3E4H6H8H9G:G;J<J=F>H?G@FAIBCCHDGEJGbHdIFJIKDLIMdNDOJPFRGSITJUHVHWIXHYJZA[I]F^G_HaGbHcGdDeIfGgIhG
=hasla	[!G#F%E(W)F*G+H,I-G.J0Y1I2K3E4H5J6Y7E8I9J:W;J<K=D>X?E@CAIB@CGDZEKFIGGHIIDJHK^LINCOIPDQJRISFTGU[VXXHYIZa[E]Y^]_FbDdKeGfCgFhI
=haslem	v-K@[BJDJHHIJKJZ[b[cHd[gI
=haslo	W!H#Y&I(J)E*E+F.H/C0G1G2^3D4E5G6F7[8G9E;F<I=B?B@YAEB_CADZEFFHGDHEIZKJLXN^OEPCQHRFSETCUBVAWFXDYFZY[]]A_DaBcDeFfCgEh]
=hasta	u#I-J9^>H?J@YBHHDIIKIX[ZI]JaKf[hK
=hat	Z%Z&J(C)J*D+E,G-H.J1H2Y4F5I7F8H9E:G;E<J>C?CBaD^FHGEH>IXJGKCLFMANBOHPEQJRXTXU^W^Z?[F]_^E_GaAbEdIeHfChF
=hatt	q-H3H9F>[@HBJCJHFIIKaOHXYaHhJ
=hav	k#Y(J.W>JA^BCPHSYVJZHc]fKhJ
=have	L!A#G%J(E)Z*Z+G,F.J/H1E2F4D5^6E7C8E9[:D<G=aAGBACcDZEDFJHFKZLEMFO^QGRFSCTCVGYDZF[[]?^X_CaDbBcCdHfAgFh[
=hay	k!I#J%J(K-I3F4K9X:[=J>E?I@]BFCJD[EJGJHFIHKIMGNIOHSITKUHVGWZXGZD[J]Ja[bYc^dIgJhJ
=he	W!]#Z%G&J)H+_,I-I.J/]0I1I2J3B4G5J6I7G8E9F:H;I<J>B?BAYB^C]D_EIH>I^JGKYMANHOCQKRISHTFUGVYWHYIZE[H]_^EaFbFcGdHeIfHgF
=head	x([@ID]G[HEKFPWZG
=headset	u9H>JBJH_
=health	p+I,J/J0H1I7J8IB[DHGJRJSaTJZGcIdJeJ
=healthy	vf[
=hear	v-I3J>H?GBHHaVKZEaJ
=heartbeat	k#J%G(J,J-I0J1J3J4J6J8J9G:J=H>I?J@HB]DIGEHHIJKGLKMZNIPHSJUJVJXJYIZG_JaIbJcZdDeGfbgIhJ
=heb	f!J#J%I([)K*]+J-F/K3H4K7J9G:H;K=J?G@ZAJBFC_GKH@IZK]LJMHNGOHPJSKTKUIVFWJXHZY[I][^JaFbGcKdJfJhG
=hebben	q!J#I)]3^9K:K=Z@JAJBICFDJHFKJMXNJOZPKUJVJXJZI_KaI
=hebt	u([@[BHMJXYZF
=heeft	c!F#Y&J(F)H+G,I0H1I2I4I5J6I8J9G:F;F=Y>E?H@IAXBZC[EZFYGHJIKELIMGNDOEPFRHSHTFVXW_XGYIZC[I]F^H_YaFbHcGdYeJfEgGhG
=heisst	q#J3I:I@IBKF]HFIJKHMIN]OWT[VZ[K
=hej	q!K#I%K(J-H3I4J9c:J;J=I>G?H@HAJBGCIHDIHKIMJNIOJTJUJVIXGZF]J_KbJcJfJhJ
=hela	q#](J3F9I:I=J>E@JBFCKDJIIKHMGO]SZU[WHXJZHaHbIfZ
=held	z7ZHX
=hello	c!K#H(I*K-G/K3J9b:J;K=J>I?_@IBFCJIGKIMHNHOJPJSJTGUJVIXJZG[H]JaIcJfJgHhJ
=help	]!Y%I(A)H*H+J,K-E.J/H0J3G6J7H8J:F=J>G?F@HAIB^CHDFEJFJGHJYKELHMFNFOHPHSGTYUGVFWJXFYJZa[G]H^F_HaDbDcHdIeJf^gFhG
=helpdesk	Z!H#G%H(b)D*[+J,J-Z/I3G4J7I9F:G=H>G?E@ZBCCFEJGIIFJIKELZMINGOISGTXUGVEWIXGZH[H]I^HaHbEcJdHfIgbhI
=hem	v-J/I9J=[>H@HAKCJHGIHKYMGNZTIZG_[aJh]
=hemma	z!K#I-I3I9F>a@JBJCKDJHYIHKFMKXKZIaJbJ
=her	Y!a#[%G(B)G*Y+^,J-D.J/D0J1I2I4H5J6H7E8H9H:[;J<J>I?BAGCHDAEIFHG]H8JFK_MBNHPERHSGT^UEVHWHXGYJZ^[E][^D_]aEbDcGdFeJfHgI
=here	_%H)F+I,I0[1J3H4I5J6I7I8I:Z;I=G>EAIBACFDIEIFJGGH@JHKYMGNFOHPGRISHTJU_VDWYXGYJZK[H]H^G_Ia]bGcHdbeJfEgF
=herencia	v!J;^
=hergebruiken	zK[ZJ
=heritag	x!I;]
=hers	v@[HGKJV]ZI
=herstart	zB[HHfY
=herstel	uE[HIUGVY[Y
=herstellen	xYXaZ
=hes	n!a)J@GD]HDPITZUIXJZG_XbJ
=het	S!C&H)D+D,D-H.G/X0D1F2D3Y4C5F6B8E9E:G;A<G=A>C?J@bACBIC@EDFFGCHKIXJDKILANcObQGRDSCWJX?YHZD[F]I_JaHbYcFfAg]hb
=hetzelfd	x3H>JHIKJO^XWZKbZ
=heur	i!J#J(K-I3F9H:J=J>G?J@[BICHDJIHKINJOHR_UHVIX^ZG]Ja[cJdJfI
=heut	g(J-I3J9I:I=J?J@dBHCJHDIJKGSZVJXZ]JaIdJfXhJ
=hey	s!J#J(J-I3I4J9c:J;J=J>H?H@IAJBHCIDIGKHDIIKIMJNJOKSKTKUKVJXIZE]J_KaHcJfJhK
=hi	i!J#H(J)J*H+J-I3I4K9d;J=J>H?H@JAJBCCIDIGJHFIHJFKGMJNXOKPJSKTJUKVIXH]J^J_KaIbJcJfJhI
=hidden	z*Z3J?GCJH[^JbY
=hide	x7HHJb^
=hier	k!K(H-I3E7J9H:]=J>G?J@aBHCGD^HCIJKJLJMHNJOHPJUZVHXIZ@[J]]^JaIbJcJdZfZhH
=high	x!J(J3J?IH]P]VIZF
=hij	f!X#F%E)H+Z,H.K/G0H1I2I3B4H5J6H7I8H9B:G;G?D@CAHC_DCEIFIGYH=I]JIKaLHMDNFO_PGQJRHSHTGUGVDWIXEYHZ?[Z]E^Y_GaBbZcHdHeJgHhZ
=hilf	x9YHJZ[
=him	d%G(H)J*J+^-D/E1K3H4H5K6J7H8I9G:I=Z>E?DAaBXCGDZFJGIH?JIKZLYMCNHOIPHSJUIVJXX[H]G^I_]aIbHcJdJfJgHhG
=himself	s#X)Z@XHIZJ
=hint	d&Z*J3J4J5d9J>K@IBKCIHDIJJYKJMINETKVKWJZGaJcKgK
=hinterlegt	i#K*K-J3D?[@IC_DbHGIIKHNJOYVJZG]JaHhJ
=hinterlegten	v3[>XCJ
=hinwei	xHJN[UZWIZJ
=hinzugefugt	z8[VY
=hire	u-Z@YD[HHVXZJ
=his	Y!Z%G&J(B*W+c,H-A/^0J1J2J3I4G5I6I7I8H9I:b;J<K=Z>D?E@JCFDIEGFHH<I^JFK]LEMCNDOHRJSHT]UDVDWGXYYJZH[G]E^X_FaEbFcHdGeJfI
=historial	x5ZHIIEN]
=historico	z5YHIIGNZ
=historii	zIGKYN]
=historiqu	x5ZHJIIN[
=history	c%K(I-I/J3H4J5_=K>JBFCKDIICJGK^N_PIVZZF]K_JbIgJ
=hit	n#Y-]BJHCN[ZIaYgZ
=hits	v#H-J3J9K?J@JA]CJHGIIJXKJPITZVIZ]
=hittad	z!JA]ZJ_[
=hjalp	zZ^
=ho	^!G#[%E(])H*Y+H,J-C.J/H0J1K2J3B4H5K6I7H8J9E:E;I=F>_?G@ZAJBAC_DYEJFJGIH>JIMCODPIRJSITIUFVEWHYIZ][G]a^G_IaXbFcHdGeJfGgH
=hoe	m!I#J(I)J+J-I/J3I7J9Z:J=J>^?G@GBFCJHbKGLJMKNHPJSJT[UHVDXJZB[J]JaHbIfKhI
=hoje	o#X>G@bBJDJHFIKKHVJX[ZGaI
=hola	u-I3J9a:J>J@HBIHEIIKJNJUIXIaJ
=hold	j!H#J%K(Y)]*[-G/J1J3_4J7X9E:J=J>F?I@DAKBHCIDHIHKJMJNIOJPGRJSHTHUGVFX^ZC]I_JaXbIgGhJ
=holder	q(E)c-JHBKJNJPIVJZH^Y
=holiday	q!I-J9H>Z@HBGHYIHXJZ[bK
=home	b!I&I(H)I*J+J-G/J3F7J8J9D:e;J=H>_?H@GAJCJDIEHFJGJHKIGJJKFNHOJPIRJSKTHUGVHWIXH]I^J_EaHcIdJfHgHhJ
=homeoffic	z9I>[HHM]
=hon	x@HB_HHVZZH
=hoofdletter	x3II]
=hook	z8^:IHHJYZJ
=hop	x5Y9^HFMIZI
=hora	b!I%J(H)K*J,K-F/J1K3F4I6J7J9E:G;J=I>E?H@aAIBECGDHH@IFJKKELIMFNIOGPIRaSITIUHVGXcYJ[J]H^I_Ja^bHcIdJfGgKh[
=horlog	zR[
=hors	z4Z9ZBJGYHI
=hos	u-K7[@[HHIJSXZFd]eJfI
=host	m#J-J0K3J4H8K9F:K>J@IBIGJHZIIKJMJPJRbXHY]ZGaIbJcYfF
=hotfix	q5_HH
=hotmail	k!J#G-K3J9J:J>F?J@JBKDIHcZGaJ
=houdt	xHFJYMZg[
=hour	Y!F%C(F)G*G+H,I-I.J/D0H1G2J3D4H5J6I7H8H9@:F;G<J=F>C?F@fAFCFDEE^FIGDHHIBJHK@LHNEOGPcQJTEUHVDWIXcYIZE[G]F^G_GbFcFdGeJf]gGhG
=how	P!D#?%D&J(A)X*J+_,G->.C/C0E1E2G3@4F5G6F8D:B;C<H=H>A?@AFB;CADYEGFGGDHkI^JBK]LEM_ODPAQHRGSDTXUDV=YFZZ]A^G_EaAbBcDdIeGfCgChI
=however	oBJHYdYgY
=hoy	p9I:J>F?J@bBJHHIJKHMKX_ZG[JaH
=hr	Y!]#D%^&b(E)G*F+^,G-C.H/F0C1H2_3a4b5H6F7F8B9A:E;F<]=D>@?C@GA^BACDDCEGFFGFH[IAJJKALGMEN^O@PDQIRGSFTFUEVHWHXDYHZ?[G]D^JaCbEcEdGeGfEgFhC
=hrs	v!Z)I3J@YHHKJUHVJX]ZE
=http	q+YBZHJSHc[
=hui	x>J@[HHKJX]ZIaI
=huidig	r>K@HHJIJKJMKOKZD^Jhd
=hun	z8Z:ZHH
=hur	n!I#I%K(H)J+I-H/J3G7J9[:I=I>]?I@FBECJDYHdIELJMINFOIPJSJT[UHVDXHZ?[H]G^J_KaJbGcKdIfJhG
=husband	z>^CIDIHE
=hybrid	i!K(J*J,J-H/I6J9H:J>J?J@KAJBHGIH[IJJKKILJMGNJPHVIZE^I_Fb^dceIfKgX
=hyper	z9HH[IKZJaJb[
=i	>!Z&B(Z)],H-A/C0:1A2>485B7F8[9<:Y;><B=H?[@]A?BZDbE@FYGFHHI^J=KcL:MDN^O^P=Q?RCSAU9V]WFXIZc[Z]a^?_DbDc?dAeFf<gBhe
=ich	S!H#Y%B&H(Y+Y,D-D.G/D0F1F2G3>4C5G6E7D8G:D;E<H=A>]?]@[AFBJC[DYEGFFGEH^IAJEKZLCMFPCQHRESDUAVYWDXXYFZ][b]]^B_EaFbJcCdCeFfBgChX
=icon	s!]([)I6JBIHHMGVGZI^Ig]
=id	W!E#A%J&Z(B)G*G,G-?.J/H0G1H2H3D4F5I6F7Y8G9F;H<I=d>EBDDAEHGEH^IhK?LFMCNHOGQJRHSFUFVFWHXGYHZ=[I]C^C_ZaCbDcDdAeDfFgYhD
=idad	x@^HIIGNZ
=idag	z>I@XHGX^aE
=idea	k!G(I)E*J-K/J3J7J9D=J>G?I@HB[CKDGHYIIKGMJNIPISJUGVHXIZd]K^J_JaJfJhJ
=identical	z@ZHIK^ZF
=identidad	v-I7a=JD[HIIIKIZE
=identifiant	z,ZI[
=identit	v+J-J7^@JBJC[D[HHIJKJVJZFdJhJ
=identitatsanbieter	z7^
=identity	g!K#J(J-G/J3J7[9J:I=K>I?I@GAaBFCHDYH^IHKIMJNIQYTJXXZD^I_EaJbFcIhJ
=idp	x7^HJZJ
=idslock	z#J9JHFT]
=idzi	s(I-K/J3J4J7K9J:J=]>^?K@JBHDIHEIJKIMJOKTZVKXI]IaHb[
=ie	u#]-Y9JIYTKXJZH
=iedereen	z)K-^9JHHIJKDU^VJZI]JfJ
=iemand	x@[
=ieri	s9I>J@^BIDJHGIIKIMJNIZD]]aJf]
=iets	u#J.X3K9Y>I?J@[C[DZHFIJKIZJaG
=if	X!X#[%J(G)I/I1X4[5J8J:I>a?F@YBBCFD[HKIHJZKXLIMHNGOIPWSJUDVGXJZB]I^G_JbZcWdJeKfIh^
=igar	u#J9I@YHHIJKIZF]]f^hK
=igen	j#[%J(I*J-H3F4K7J8K9G:W=J>F?J@_B^CIDGHEIHKFLHMGNIO[UJVIXZZB[I]I^F_JaHbJdJfH
=ignor	o#H%K(H)F*^+J3^>H?J@IB]CJDZHAKGL]PKVIWHZC[K]HaI
=ignora	z5]BJHJLZfJ
=igual	q-J3J>J@HHHIJK_OYZH
=ihag	z3J9I>G@JHFIHK_OJZEaFh]
=ihr	c#G%H(I*I,J-J/J4I6K9Z;K>I?HB]GJHBJJKGLIM[OXP[SJTXVYWGZ@[I]I^GaYbHcXeJfIgIhI
=ihre	n-G3Z=H>J@JBJE]HII]KINJOHWYZJaJcKdXhJ
=ihren	z!XVYZZ
=ihrer	q:ZEZHJUJZIcZ
=iis	vBHH[YZZJ
=iiscrypto	z9IBJHERKVKYbZJbI
=ik	W!C#Z%B&H(Z+C,E-B.G/D0E1G2G3>4C5G6D7H8E9F:J;D<H=A>X?[ADB[CYDIEEFFGDH]IEJFK^LCM?PBQGRESDTBUFWEXKYEZ][_^B_CaZbHcDdCeFfBgDhZ
=ikryssat	zHJLZZId[eIfI
=il	N!I#I%H&F(G*K+[,H.D/A0B1C2C3[6G7E8B9A;A<E>^?H@FAABFC^DCEBFCGAIZJALDM]NFObPAQESJTHU[VJW@XFYIZD[H]X^?_Ga_bEdGeEf[ha
=ile	z-J9J=FH[K[TZaK
=im	O!Y#D%@&F)F+J,E0H1D2E3^5E6C7J8C9Y:];E=@?=@BAFBYCBECGKHGIYJCLEMZOGP@QFRCSBVaWIXDYDZC[D]C^Z_[cJdFeIfIhX
=imag	r-J.XBJHGKHMKZJ[Jba
=immediately	x.W@_HJZG
=immer	n*Y+K-J3J>I@FBJCHDYHEIIK[N]OZTYZH]JaH
=immutabl	z9IAXHEIJ_^aK
=imorgon	z#J@]HKX[ZJ
=impedir	s?GCIH_T[
=impid	z1JHE^Yc]fJ
=import	o+[-I3[>FDGF^IIOGQWZGaJ
=impos	v@WBJD[HDKKMKT[ZI[]
=impossibil	u4Y6YEWHIZJdKeX
=impossibl	h#I%J(G)K-I4]6X=I>_?H@]BGCKHDIHKYLIMINIPXSJUIVFXJZG[I]K^GaJbHcIdJfJ
=impostato	x*Y3JEZHJLXVZWI
=impresora	zBKH^MJZH
=impressora	zH]
=imprim	vH_
=imprimant	vH_ZJ
=in	<!Z#H&D(C)A*7+I,b-H.A/^0C1J2@3b4G5C6?7Y8[9>;D<H=;?E@?A_B_C>DCEFFeG^H]IJJ@KALGMbNCOFQ?R<SIT_V_WEY;ZE]@^]_]aAb>c>dYfAg_
=inaccesibl	z4ZHIcY
=inacessivel	z4ZHJcY
=inactif	v!Z(Z0XBKHIZJ
=inactiv	g-H0a3J4K9J:J?JBEH[NKSJU[VIXIZE]J^K_JaJbJcGfIgJ
=inactivo	z!^(J:K_IdJ
=inaktiv	v0[HH
=inaktiverat	r!_)J*J;ZHIPKVIZJ
=inbjuden	z:^@KHJZI
=inbox	v>_?JDJHCIIKHXKZHa[
=incidencia	z9[HJ
=incident	k(H)J7KBJHFScUIVJZGfJgG
=includ	c!K#H%J(I)H+J-X/I3Z4J6J9I:J;X=X>X?I@IAJBFCIDGFZG[JJKGMIN]OGPIRJSJTJUHV^XJYXZC]J_JaGbJcIdJfIgJhH
=incluir	zHJI]
=incognito	v.[HZMJ
=incorrect	_!I#H%G(I,[-H4J6X7K:J>I@HBECJDJGJIGJKKGLJMGNIO]PJT]VIZW^H_JaJbJcJdJh]
=incorrecta	p#W,]3Z6YHGdJhZ
=incorrectly	x#ZHI
=incorrecto	x!J3]HJOX
=incorreta	v,Y6ZhY
=indesirabl	z3GDJHEa_
=indicat	n![BYHEZY_Z
=indicatif	z3^?JHI
=indietro	zHIR^
=indiqu	u+W-Y4YHJdZ
=indisponibl	z4[?ZCIHESZUK
=indovinar	u-Z
=info	_!I#G%H(I)J*G+_-G/K0K4J7J9E:I;H=I>X?W@HAJB]C[D^EJGJIDJJKFLIMJNHOGPJQISJTJUJVFWKXGYIZE[I]H^J_IaGbIcIdJfJgKhI
=inform	u3IBICGHaZJ
=informacion	sBICYD_HDZH
=informacji	z3ZCJD[
=informaco	x3YCZD[HFZH
=information	b!F#I(G)I*I+[-H4Y7J8J:H;J=E>H?D@IAIBCCXD_EWFKGJHIIHJKKILJNGOJPGQaSKUHVEWJZ][I]H^H_IaGbHcJdGeWhI
=informationen	zD[UW
=informazioni	v%J?JC[D^HF
=infrastructur	zSXYY
=inga	x3F>FBYC]HXXKZIaI
=ingen	g!F#G%H(F)I*H+H,J-H/I0I3D4[5H6J7I8I9F:E;I=]>H?E@FAJBACFEHFKGIH@IFJHKGLYMGOGPIRJSFTFU^VEW_XFZI[H]E^J_Jaac]dFeJfGgHhG
=ingeschakeld	l%K(K*J3J:K=J>J@JA[BIDJHFKJUZV^WJZHcJd_fIhJ
=ingesteld	m#J%](I*^-I3I:I>J?I@IAJBZC]DCEXHEIIKHM[NIVXWJZE[J]IaKbJcXdEfJg[hI
=inget	j!H#F%G(H*I-G/J0I1H2J3X4I6I7J8I9H:K;I=I>E?IAJBECGD_EJGZH@IFJJKEL]MHNFODPJRHSJT[UHVIWKXHYK[]][^H_JaCbHcGdFeJf]gXhE
=ingevoerd	x3JO]hX
=ingevuld	z3I9J?JCHD_HIK]MKVJaH
=inherit	o%G;^HX
=inheritabl	z;[
=inheritanc	a!I#J%J-J3J9G;d?JAIBJCKDJGKPYVJZI_J
=inicia	z+XBJHJZJdIf]
=iniciar	v(JBHH[UJVKZE[]aFbZg[
=inicio	n!J#F(K-K3J>E?J@HBXCKDJL[THUIVIXIZX[I]IbacIh]
=initial	u(X@ZIIKJZIhZ
=initiat	zBYbY
=injoignabl	zBJHIUJf[
=inloggen	u(J3K:I;K=J>J?K@IBaDJHFIJKGMIVJZ][J]H^J_JaKbHhI
=inloggn	u#JBXDGL^ZF[Jb[hJ
=inloggningsskarm	xHHZJba
=innan	v(J3]9H:I>J@IAJBGCKD[HFIHK[OKZG][aI
=inne	q%]-I3J9G:I>F?J@aB]CIFJHGIHKZMJNJOJXIZG]IaIcKhJ
=innehaller	v,Y-a3J9J>K@JBHDJHEI[KHNJXJZF]J
=innerhalb	z@[BIHJX^
=inquilino	v(J3J:ZBKHHNJSKUZVHW^ZJbI
=ins	r#J%Z-I3J7^=J>_@IBHHCIJJKKJNJPJUJZF]KaId[
=inscription	n%J(K+Y3H=J>J?GB[CGDaGKHHUJXJaKbJ
=inscrit	o%J(J+_3J:J=H?HBZCJD^VJXJZIbJ
=insecur	n(J-K<d@HHCIIKJMHNIYJZG^JhJ
=inserito	x3J@JDaHHZJ
=insid	u(I-I3I>J@JBJG[HCIaJ[KINIOGZF^JhJ
=insist	o#I(I-J:J<[@[BFDIHCIIJJK[MIUJXYZC[[]JbJdKgIhX
=inspection	q-XHFc^
=instagram	s!CHa
=instalar	xH]
=install	d!H#K%I(I)K-E0a1[3I9I:J>J?J@IBGDJEKH_IHJ_KJPJSHTKVJYEZC^J_JbKcGeJfH
=installation	u,YHZZJeY
=installer	v>HH^
=instead	o0Y3]4Z>H?^@JEJHEZFh]
=instellen	m%Y*Z3K:Z>I?J@EC[DFIJKIMJNJVXWYZX[IaJbY
=instruction	zHZ
=insufficient	d!K%b(Y)J-J9J>J?H@JBHCZDJI]PIZF]KaJbJhK
=insuficient	x(]HG
=inte	O!;#;%I&C([*F+[,H-@.E0]1B2B3C4J5A6X9E:H<C=X>Y?^@GA?B9CHDCEJFAH>IYJ@LGM]OZPIRISATEUBV_WHXFYXZa]H_WbCcDdIeJfZgGhJ
=integration	i!I/I3K6I=^?JCJEEHANFTKVJZI_HcGdceZfJgG
=inteligent	zHFT]b]
=intelligent	x-K/J0KHZT_
=intentado	xXZ
=intentelo	z@[HIMHZYhK
=intento	m#[3F>IBXHHOGX_
=intercept	zBIHFJ]MJZJc]
=interdit	p!I(K)]-^/J3J9J:K=J>I@KBICJDHHCIYKFNIPZQYUGVIXJZI]J^Y_KcJdIfJgJhI
=interfaccia	zgY
=interfer	zHJbZ
=intern	p-J3X@[BJKJN]XKZHgZ
=internal	x:IH[KJSZcK
=internet	g%I+J,J-[0I1K3G4E6J8J9J:I=G>F?H@IBGDIGJIIKIMFNJPJRHSJXIYIZA]G^K_KaIbYcfdEeHfBgGhI
=interrupt	v+^DGHCIJ]^cI
=into	b!F#X/Y3Y8X:Z>H?J@HBEDJHZIJJYMJNJQYVZ[I^JaHbJhZ
=intranet	k(I-I/I:I=I@IBHEIHcIJJIN^RKSJTKUJVIZD]J_KaJbCcGdKeKfIg]
=introuvabl	v,[3F?JDJHE_[a]
=intun	g)Z-J/J?JBJDGH[IFNFWKZIaJbccKgJ
=invalid	j-J/Y3^>F?JBHCIDGHJIHKJMIO[R]XIZHaH
=invalido	v>ECJHHIKO^RZXJaH
=invent	x9G@FHEIKK_ZE[]hH
=invento	z-JHIKKN_ZH
=investigat	z9ZHIcX
=invit	c!J(I-I3I7J9I:e=I>I?J@GBHCJDHGJH^IHKHMJNIUJVIXJZD[J]J^JaEbJcIdJfJhJ
=invitado	q:b
=invitato	z:_HEIJKKZJ
=invoic	v3J?JHaOD
=io	q(Z3H9F>G?Z@IBJD[HGIGKIOJUIV_XJZG]KaG
=irraggiungibil	z4ZHJcY
=is	=!_#H%A&@(J*E+G,?-].?/B0A1]3Y4_6F7X8E9E:I;F=J>]?b@IA;BcDEE?FFGJHgI[JDKFLGMFNFOGPHQGSZTJVGW@XDYC[I]<_GaIb@cAe>g@hZ
=isso	v3X=ZHILX
=issu	]!H(D)I-G/G3G4J6J7I8K9G:H;X>F?F@HAKBaCJDGGJHGIHJILHOJPGQYSITIUIVHWJXJZ_[I]I^F_HaIbHcadIeJfHgIhG
=issuanc	x%JH^
=ist	R!^%@(E)Z*F+E-D.G/B0D2F3X5E6D8E9@:@;Z>Y?_@YAEBGC[D?EEFEG]HJJDK@LIM?NCOFPIQGRETJU^VIXBYGZG[B]G_CaZbDd^eHgE
=it	?!G#I%B&E(B)@*@,C-b.F/c0=1C2>3D4:6@7D8B9<:H;C<?=B>@?D@cAEBfE@GBH9IaKfLAMGNZO_PCQBRBS?TFUbVYYDZf[H^X_Fa>bBc@dJe=fAha
=its	T%B&I(D)C*G+H,G-a.J2G3J4D5G8]:F;F<H>B?[AEB^CDEXF]GCH?IAJ[KILEMANGOZPBQHR]SDUZWGXBYEZ@[E]C^__HaYbFcXdYeGfBgHhX
=itself	o>J@HBYCJK]SWT[UJVJZH]JaJ
=ive	^!H%I(G)J*G+I-A/H3E4J7J8J9E:G;K=H?ZAIBHCZFKGIHGJIKbOKPIRKSJTIUHWJZ_[G]F^H_JbHcIdXfIgHhY
=j	]!H%G(F)J+J,J.J/H0J3F4I5K6J7I8K9E:H;J=G?H@YAJCKDGEJFKGIH@JIKZLIOGPIRJSITIUHVJWIXXYJZa[F]]^H_Ia_bGcHdIfIgI
=ja	f!H#F%I(F)[*E+_,J-F/H0J3G4I6J7J8K9D:H;J=H>Y@]AIB_CIDAEJFJGIH@IEJJK_LHMDNGOHPFRJSIUGV_WKXEYJZ?[]]G^G_IaHbIcIdGeKfHgIhF
=jag	Y!C%C&I(^)C*Y+D,E-@.G/E0E1H2G3@4C5G6D7E8D:G;E<H=C>]?A@AADB^CXDYEFFGGFH^IIJFLCM@NZPBQGRFSDTBUCVXWGYFZZ[b^C_DaIcDdAeEfCgDha
=jahr	x!X-ZHJIJK]ZH
=jak	o!J#J(J)I3I9J:I=I>[?I@GBFCJD[HcIZKILJMINJPJSJUHVEXJZ@[J]KaIbHdJhJ
=jaki	u3I9]>IDJH]IJKJO[aI
=jako	x(]*Y+[DFHJZH
=jamai	h%H+[-J1Y3H9I:J=J>H?F@JBICHDaH@KJL]MJNJPJUKVJWZXJZI]J^KaZbJfK
=january	z@HBJIXK^
=je	U#]%A&H*A,F-B.G/C0F1F2F3>4D5G6E7E8F9Z:H;E<H=A>Z?]@_ADCYDZFFGDI=JEK^LCM>NBOJPCQGRDSETCUBV[WEYEZb[_]X^C_DaCcBdCeGfBgEh^
=jede	u+J@WDIHYKXNZ
=jeden	v!J(J*[9K;X@YC]HHIJVJZGaI
=jedna	v*XC]
=jednego	x(K@KA[C]HJVKZY_I
=jednej	x%]*Z9K>I?[CXFJHFIKZIaH
=jedoch	z3W?XCY
=jego	z8^@ICJHII[KJ]JaJ
=jej	z8]HFVYcI
=jemand	z7Z:K@YZZ
=jesli	v(J:[=ZHKYXZH
=jest	Z![%D&I)F*E+F,G-].H/E0F1H2H3A4E5H6E7]8D9I:I;F<I=C>B?]@HADB>CCD?EGFGHJI^JGKYMAPZQGRFSETGU[VZWGXCYFZG[D]C_HaWbEcDd]eGfF
=jestem	o!I#I(Y)Z+I-H3H4J9Z:Z=J>H?G@FAJB_CHD[HBIGKFLIMINIPISKTJUGV[XJZD]J_KaIbIcJdIfJgJhJ
=jeszcz	p%K(J*J-J9J:J>J?G@^BHCaDJEGGIHCIGKHM_NJUJVIWZXKZE]JaIdJfIhI
=jeton	v(J*J,b3JHFPKRYVJZKaK
=jetzt	g#]%I(J*J+K,J-F/Z3I4J7J8W9G:I=I>E?X@[BXCGDZHDIFKELJMINHOHTIUJVIXa[J]G^H_JbJcJdJfJgKhF
=jira	x#GHaZD
=job	r#J9^>[BHHJKIVJZI[X
=join	e!G#G%I(J)J*K-J/J3H4C5K6K7I8_9I:H;J=I>H?H@HAGBIFIG_HaIHJJMJNDOKPETJV[Z@[K]J^I_Cb^cHdJhJ
=joiner	zHHV[
=jour	j#I%J(K*J+[-H1Y3J9G:J=I>I?I@_CFHGIIKGNJPJVIX^YKZE]K^KaIbKcIdGf]hJ
=journal	v4YFIHENXZ]][
=journe	s9[
=julli	s#Z-K3H9]:]@JBJDKHEIIKJOZVJZHaJ
=june	z-[II
=junk	x9KCJDJHFMKa_
=jusqu	z3K9Z@YBJHJZJf[
=just	V!D#E%F&Z(G)I*G,I.J/E0Y1I2J3I5H6H7G8X9]:G;J<J=J>I?G@YAGBZC_DAEGFHGGH@IHJFKILYM]NFOCRGSGTEUFVBXCYI[b^FaGcFdGgGhI
=juz	i!G#F%H(F)]*H+[,J-C.J/H0I1J2J3D4G5J6H7I8I9C:E;I=G>a?CAHB[CEDBEIFIGIHHIDJJKbLGMDNFODPGRJSHTHUGVFWJX[Y[Z@[H]F^J_YaCbGcGdGeJfGgIhF
=kam	x>JBaHJZIaJ
=kan	V!B%H&I(I)X*?+E,C-?.H/C0C1G2G3X5G6]7E8Z:Z;C<H=[>b??@ZAEB[C@FGGCHHI<JEKYLAMYN>O?PZQGRDTBUZV]WDXBZX[^]>^[_Ba>b?cBd?e]fAgB
=kann	[%F(G*Y+I,G-D/F0I1I3X5K6Y8I9G:Z;I>[?^@XAJCDDGEYFJGGHFIDJIKBLFMZNCPGRHSFTXWH]D^[_HaBbDcFdDeIhI
=kanner	z*K:ZHEM]gZ
=kapot	z9H>]?IZJ
=kaputt	x>XHGb[fZ
=karta	z9J>^BJIJbZ
=katalog	z!J7[AIBJHHNJ_[d[
=katalogen	u!]#F3_>HBIHGOFZJ_YaJ
=katalogu	o![#I3^7[9J>G?KAJBGDHHDIIMJNJOHVJXIZI_ZaJbKcJdZ
=kazd	z-J@KKJN^ZI
=keep	V!D%G&I(F)I*F+],H/F0I1I2I3C4H5I6G7^8H:C;G<I=F?C@_AGB@CEDXEHFGHIIXJFKYMHOEQIRHSGT^UFVCWIXCYGZH]C^[_FaIbEcFdGeHfYgYhZ
=keepass	x@JH_ZI
=keer	l#a(J*K-I3G9G:K>G?J@^BJCJDHHIIHKHMJNKOGPJTYVJX^ZD]J^KaZhH
=kein	X!D#B&J([)G+G-D.X/F0]2H3H4H5H6F7F9E:H<J=_>E?A@XAGBDDbEFFHH?IAJGKFLYMDPDQIRDSCTFVAWbXCY^ZI[F^E_Ga]cXdCeHfJhE
=keinen	p3J4Y>[?K@ZCKDJHFXZZIaZ
=keiner	z+J=ZBJD[HHLXZJ
=kenn	z>H@KKJZE[_
=kennt	u:X@JHDIJKZM_ZK
=kennwortalter	x@Y
=kennwortanderung	v-K0J@HB[GKHXIIKILJMINJUIVIZH]K^[fJh[
=kennworter	h!J#J%J-X/^0_3J4J6K:J=J>J?J@FBHCHDHHIIFK^LKMGOJPKSJTJUJVJXJZI[J]IaJbJcIdXfFgZhI
=kennwortern	zWY
=kennwortrichtlini	x@YHZNZ
=kennwortruckschreiben	h!K%[(F,H-J0J1[3J4I6J8K:J=G?J@IBGDJGIKILJMJNJPZRZSJUGVGYJZG^IaJbJcId[e]fYgZhH
=kennwortzurucksetzung	b!H#J%H(G)X*I,H-G/J0I4I6J:H;I=Z>I?X@HBGD[GIHIIHKGLIMJNGOIPHRJS[TJU^V^W[XJZE[J]H^JaXbIdEeJfYgIhI
=kent	z9J:[HDM]
=kept	m#_/J7Y@IBIHGKYMGTHZHd]gJ
=kerbero	v#J3J4J9IBHHbZF
=key	a!G#I%J(Z)H*I+G,K-E/C0J1I3G4G6b7J8J9F:I;J<J=I>G?]@GAIBDCHDDEJFJGIHdIFJHKGLJMENEOIPIRESJTIUJVFXIY[ZB[J]E^G_GaHcDdHfDg[hH
=keyboard	o#[-J9HH^KKTKZHhX
=keys	h!J%J(H-H/J0J1I3J4G6f8J9G=J>I?[@IAHBHCIDHGHHDIHKHMINJOEPJRDTIUKVIXIYXZE]G_IaIbKcEdHeIfEgKhK
=kid	z#X@[BJHI
=kids	z3G>KD[HWIHK[ZJ
=kies	v-^@HHGIIKZMKNZZD
=kilka	q#[3K@IBGDJHEM^NJOIT[X]ZG
=kill	v.XHEY^ZK
=kim	z-G/XHII]KK
=kind	r9Y>YHGIY
=kiosk	l!J#G-J.Z9J?J@HBIG^H]LJNJTHVJZE]J^YaK
=klappt	m%[(I=J>J?H@JBJC[HGZ^]JaHfJ
=klar	x+H9]?J@IB[DEHHKJNJUJZD]]bJ
=klein	zHJI^
=kleinbuchstaben	zI]
=klick	zBJZGb^
=klientorganisationen	z(I:[UZWH
=klopt	s3F4J6[>I?IDJHYIKMJOZRZZG]JaZcKdGfGhY
=klucz	v(J3J6c9I?WBJHFIKOJYKZHaJcJdHfJ
=knappen	v%H(a-J9I:[@JBKHEIJVIZG
=knop	v(a9I:[@JHEIJKJVIZHaJ
=know	[!G#G%H&^(D)I*H+E,K-^.J0J1J3F4I5J6J7I8J:H;J=H>H?D@JBICGEJFJGGIAJXKXLEM[N[OGRJSIUGVEWIXHYJ[b]F^F_IbDcHdHeJfIgFhY
=known	l(I-^/H0J@JHBIJJXKHM[NHTJ_IbZc]fJgJhI
=kod	f!I#F%H(G)I*I+H,J-F.J/H0I1J2J3B4G5J6H7I8I9@:G;H=F>b?W@CAICYDDEIFIGIHEIBJJKBLIMDNGOCPGQJRHSHTGUHVGWJXaYHZ@[J]E^J_GaebHcGdIeJfHgIhG
=kodem	v9I>JHJZIaa
=koden	k!J#I%I(H*J-H0K3E4J6J9E:I;J=I>b?G@HAJBXCYDGHBIEKGMGNKOGPJTJUJVHXDZE[J]H_JabbJcJfKhI
=kodu	u3H9JHIOJa^
=kolega	zVZ
=kolleg	u(I*I@[HIPJ^]
=kollegan	v%I(^9I>K@ZHEKJV^ZH
=kollegen	r(]GYHJV[ZI
=kollegin	q![=[?JBZDJIJVZZG]KaJ
=kom	u#I-J3J9F:J>G?J@GB^CJD]HDIHKIMJNKTJVIXZZ[aIhJ
=komen	z(])H,I/I0[6[HDIJMJTJ
=komm	m#H)[-H:K>Z?KD]HIIJTIVGZ_[JaE
=komma	zF]ZH
=kommen	s0[:Z>J@JGYHZXZZHaJfJ
=kommer	i!G#F%F(G)I*I+W,J-E.K/H0[1K2J3A4G6F7H8I9E:F;Y=G?G@FAHBGCDDCEIFJGIHEIBJJKZLXMGNGOBPGQKRHSITZUJVEXDYJZ][H]F^H_Ga_bXdFeJfGgIhZ
=kommt	c!Y#I%J(I)J*J+^-H/I0J3E4I7J9J:Y;I=J>D?G@HAJBGCZEJGJHFIGMHNHPIRJSIT^UJVHXHZX[J]H^J_Ia_dJfIhI
=komork	x9I>[@JBIC]HIOZXJZGaJ
=komorki	zD^ZHaK
=komplexitat	zIFN^
=komputer	z9IBHHZIJM[ZFaJgY
=komputerz	x#]HJM]XGZH
=komt	i!K#I%H(I*K+]-Z/I0J4I6X7J9I:J;Z=J?I@HAKBHCFDEH@IGKYLYMHNHPJRJTZUJVIXDZI[J]I_Ia]bJcYfHgKhI
=komunikat	z3IHKOZZ[
=kon	x(J-J9I>H?^@IBaHEIJKKNJVKZDaJbI
=konci	u%I2[3H9K>JBKD^HGIIPXaI
=konfiguracja	zE]
=konfiguracji	vE]WHcJe]fI
=konfiguration	pE^HIVJWIZIcJdHe[fJ
=konfigurationen	vE^WKdJeZ
=konfigurerat	v)I*KDIHIUIVZW^ZK
=konfiguriert	q3YCYDJEFHFUHV[W]cY
=konnen	f!J#I%G(F)X3I4J:X>J?I@FB]CXDHF]H]LHMKNIP_SJUHVZWIXIZA[I]I^EaHbHcXdHeJfHgJhI
=konnt	n!J#J%I+K,Z-J3G4[9J:K=K>I?]@JBaCFDHHCIJKIPIVHXKZG^IaIcKdIe[fJhI
=konta	o!F#G%H(H)]*J,J-I1J2_3X4G6J8I:H=J>I?J@IA^BECFDFEFFJGZHDIDKFLIMHNJOJPXUHV^WHXIZD[J]J^J_IaJbJcIdXfHhI
=kontakt	x!I#K%K3F4I9I;K>I?KBKCbDIEJHEIGKJOJVIXIZE]JaHcZ
=kontakta	z![)F*F,IBKDHHIPHVIZ_dJ
=kontaktdaten	x3ZD[HJZJ
=kontaktmethoden	x>XC[DJ
=konten	s!K)^AZBHHIL[UFVFZH[XhK
=konto	T!e#a%]&I(A)B*J+E,Y-A.H/D0E1F2X3I4B5F6E7D8F9F:Z<H=C>A?B@@AECCD^ECFFGCI@JEK@L]MBNBOBP]RFSDU@VbWBXXYFZF[X]A^Z_[aBbCcBdAeFfCgD
=konton	u!I#I%H(I)]3J4J:G=J>IA_BJCJDIG]HFKKLKMJNKPIUIVHZG[X_JcJdZfK
=kontot	i!^%[(E)J,K-H2Z3G4H7K9K:X;H=I>G?I@GAIBYCGDGEIGIHBIFKHLYMINHOJTFUHWJXFZ[[Y]J^I_ZaIbJcHdIfJgKhI
=kontrollera	v!J#K(J-K3Y4J>JAKBJC[D]HHIJOYZHaJ
=kor	z0[1YHH
=korrekt	zEZZF^Jh[
=kort	q%X-G9IBJDJHEIcKKNIZH
=krav	n!J#J%J(X*X+J,K-I3F4K9H:I>H?H@IBJCaDEEJGKHAI]KHMJNZOJPJTJUIVJWKXIZF]IaHb]cKdJfJ
=kraven	vHIIZKIN[ZJ
=kraver	v*]=YHJ
=krbtgt	v(J=KBHHbKHZE]HbIgJ
=kreatorz	z,ZHIZIdHe^
=krijg	o!H#J%J(I*J3I4J9H:K=J>Y?Y@IBICGDIHXIGKHMKNIOIPKVIXIZ^]IaYbJcKdJfJhJ
=krijgt	z3I>HHYO[
=krotki	x9IHHI_
=ktora	zHJNYV]
=ktorego	x#YC]HJ
=kund	u-I3I9J:G?]@HB]DJH[IKKGMJ^JaGhJ
=kunden	u:_@JBYHGSZZHfK
=kunnen	n#Z%I(G*I-I3Y4J7I8[9Y;K=I>H?I@FAJBECGDHHXIHKGLJMJNIOIPaUJV[WKXIZE]I^J_JaHbIdHfIhJ
=kunt	v(H:[@KC]HJVHWZZJ
=kurz	u-J@JBJHII^bY
=kvar	s#]9J>JAIDKHGKJMI_^g[
=kwijt	p!K#K%Z-J3J4Z>a@IBJCJD]GJHFIJJKKJMJNKOJPKZEaJhI
=l	J!Y#F%H)>*A.B/Z0E1B2G3Z4H5I6?7I8@9A:D<C?bBDCHEIFYGCHAICJ@K^LWNIOFPJQCR^SDU^XEY@Z>[X^X_]eXgGh[
=la	C!X&A(A)@*B+[,D-b.A/H0J1=2X3E4H5C6J7J8?9G:F;D<@=]>X?]A;BJCBDJEGFFGIHHIIJDKaLHMdNcOEP?QESCTCUIVBWKXEZa_Fc>dYeXh_
=laat	x>GH[KIX[ZD]Ja[
=laatst	u#K*K-H3H9I>J?K@[BJCGDJEJHGIFK^MIO]ZHaJeZhK
=lab	n!K%J(G8E9I=I>I?D@JAHBHDKF^GFHcIJMKSJYJZB]J^]_IfI
=lack	g!J#J%]([-F/K3[4K5_:I>H?K@FBDCJDGGJHCIbJGKDMJNEOKPISJUHVJWYZB]I^IaJbHcKdIfJgIhI
=lacznika	v!K2]3JBJHYIHQZZI_]aJ
=lady	v!X#X@XHIXX
=laiss	z>J@IHGIJX[ZY]YaH
=lake	v>]HG
=lan	x9I>IHaZJ
=land	s!G#[/^3F>Z?JBJDJHEIJO[ZD[H]I_JaYbJ
=landervorwahl	z3Z
=landesvorwahl	z3[
=landlin	v1J3]4J9J>^?ZHBKKZJcHfJ
=lang	l!J#H%H(I*J,K-Z/I0I2_3H4J6K7K9H:J;J=H>E?I@[BGCHDIGJHEI]KELIMFNZOIPJRJSJT_UIVIXHZB[J]Z^I_IaEbHcIdIeJfGhH
=langr	s(I)]*K-H3G4J9J:J;J=H>a?G@GCHDJHDIEK[MFNIOFTJUIVHXIY]ZD[J]G_ZaGbIcJfJhI
=langt	z2^>I@IHDI]MJZH]JbJfH
=languag	zZX
=lanken	xBIIFZIba
=laps	o!K#K-J=c@EBIEJHZIIKEMINIZDbGgK
=laptop	V!G#Y%G(E)I*G+I,I-E.I/F0H1I2J3E4F5J6H7H8I9C:G;H<J=F>C?F@BAIB^CEDJEHFJGGHcIDJHKBLGMbNHOGPHQJRFSHTFUHVEWJXFYIZI[G]J^F_HaEbccGdHeIfDhD
=laptopi	zBHHJM[ZH]Ib[
=larga	z!X2Z9JBJHHI]KIaKfIhJ
=las	e!F%X(H)H*[+I-D.Y/F0[1I2J3Z4H7I8c9D:G;I<J>D@DAHBDCFDDEIFIIDKYLIMGNXO[PHQKRHSITGUGVGWIXYYIZB[H]F^I_GaFbHcFeIfFgIhE
=lasa	q#]>]?HHCKJMJZF[a]JbG
=lasst	k/K7J9J:X=J>J?J@ZBJCKH[IJKHOJVGXZZ[]J^JcJhH
=last	T!H#_%C&I(D)H*E+G,F-F.H/G1F2G3B4Z5H7G8]9H:E;G<H?AAEBHCID@EGFEGXIEJDKbLCM@NFPCQIRXSCTaU[WEXGYJZY^CaIbBdEe^fFgDhA
=late	rDZHER^ZKaX
=later	b!H%K(G*J+E-F3G4J6J8Z:J=I>H?I@[AJBACIDYEKGJH>IFJJKCLZM]NEOIPISHTXUJVJZ_[J]G^G_JaZc]dJfIgIhI
=latt	u-^HI
=latw	u-_HJ
=lauft	j#J%J(J-I3J4J7X8J:K=I>Z@FB^CKDJGIHCIIKIL]MHNJR[SJUJVIZD[J]I^IaHbJcYdHf^gJhJ
=laut	q%E3J7K>J@]BIE]I[KJNJRJS[TIXKZHaZgJ
=ldap	X!E#E%E&I(G)H*G+H,G-D.I/G0G1G2F3D5f6F7H8E9D:F;G<j=F>F?F@FAGBDCEDEEHFHGFHBIDJFKFLFMDNEOGPGQIRGSHTFUEVFWHXFYFZC[H]F^G_EaDbFcAdEeGfCgHhG
=le	K!I#C%a&E(Y)@*?+F,F-X.I/E1B5J8B9A:=;A<G=F?^@JADCDDFE@GFHFIFLYM^OaPFQDRGSDUHWFXDZF[IaabZcYdGeBfXhY
=lead	s(F*[-J3]>J?EBKHJPZZJaFbKg]
=leak	x-^IIKI
=learn	p.E/G=[IKM_
=least	j/Z9J@[BJCIHBI_KFMHNWZG^JhH
=leav	i!b#I%J(J)J-I/X3H6J8H9E:J=I>H?G@HAJBHCJG_HaIHJIKGNHPITKVHXJZC^J_IaGbJcJdJfIhI
=leaver	o!]>J@HBJH[ZE
=leden	z%JF[HKPZ
=leer	v3[HZ
=leerzeichen	z3^HIIZZJ
=left	b!J#H%H(I)H*G+H,K-G/H3D4J5Y7I9H:I;[=E?GA[BHDXEKFIGZIIJIKFLIMHNHOGRJSITIUIVHWJXGZA[J]c^YaGbIcJdIgHhH
=lehnt	vHGJ[N[
=leicht	r-c3H9J@JCKHHIEKJ
=leider	xIYZY
=lengt	z@ICJHJIZKHN[
=length	e%I-H/J2_9J>J@YBJCHHEI^KIN]OJVZZF_J
=lento	u!H#F-H3G9E:I>H?JBGCJDJHdIEKJMFNKOHUKVIXKZH]IaIfJ
=les	X!D#D%]&J(Z)]*[+Z,K-A.[/D0Y1H2H3[4E7J8G9C:G;G<I=H>G?I@BAFBGC@DGEFFGGWK[LGNIOYP^RFSFTEUDVIWFXCZ<]C_Ea[bHcEeHfEgEhC
=less	q-_9I>J@^BHHGIIKIZD
=let	a!H%J(G)Z*I+H-E/H3I4J7J9F:H=Y>H@^AJB[CGDDGJHAICJJKFLIMGNXOHPJRJSKUIVEX_ZZ[]^F_HbIcJdJfJgJhD
=letra	r#J-H/X3J9K=K>J@HBJCJDIHFIcKGOJTJVKZG[J]JhJ
=lets	q(J5ZBDDJH_IHJJKEUJZC]J^IhZ
=letter	^!G%H(H)I*J+I,J-X/b0J1I2J3^4I5J6J7I8I9F:H;I>E?F@HAHBDCFDGEIFIGHH@IeJGKEMCNXOBPHRJSJTGUJVHXGYJZI[H]F^H_EaFbGcHdGeKfHgEhY
=lettr	x/YI]
=letzten	r-D3I@JHGIHKbO[ZHaIbXeXfJ
=leur	x3X?KVX
=leut	x-]8X:K=JF]GXHIIIKGVJZG
=level	x&X5^@HBZHHZD
=leverancier	z:[HJJX
=leverantor	z:YJX
=lezy	z-J/I3J4[=JHGS^THZHaJ
=li	x:[>[HH
=libr	s!J#I(I)_-H/J=IBFDHHIPJSHT[UaVEXKZHcHdJfF
=library	z.YHIJXZI^Y
=licen	x9G=^>J@JH]IKKIZJ
=licenc	^#J(I)J-I3I4J7I9G:I;J=f>I?I@HAIBHCJDIGIH]IHJKKGLKMINIPJRJSITJUIXJZC]J^K_HaIbIcDfIgJ
=licenca	l!^-I3I9G:K=b>K?J@HAIBICJDJIGKHNJOKUJVJXIZI]KaIbJ
=licence	](J)J-I3H4H5H9H:I=d>J?J@IBHCIDIEJH_IFJJKIMJNIOIUGVHWIXIZE]JaJbJcJdFe[gI
=licencia	m=[H]
=licencji	p=_
=licens	z=HH_ZG
=licenser	v3J9J=_HG
=licenti	o-I3H9H=c>J?J@JCHIGKGUKVJZJaJ
=licenz	v=aHE
=licenza	s3J=a@JBJH[IJKIXJZHaJ
=lid	x(I>I?I@JBICJHEIIKKPJVbZI][aJ
=liegt	v-I7]9J>[GZHFIJKI]JhJ
=lien	o(K-JBHKKMJZHbccI
=lift	r#JHGT]
=ligacao	s(J-J3X9H=I>G?[@JCIDJIIKGMJOITJUJVIXIZJ]Ja^bJc[
=ligger	z-J3Z9I>^GZHDIHKJOIZJ
=lign	z4ZHIg]
=ligt	x-H7Z9J=J>^@JBJDJHDIHKINKSZTJVJZZaKbKfJ
=lijst	z-_HJ
=like	b!J#J%J(G)K*J+X-[/]7I8I9I:J=H>H@[BFCIDGGJHZIZJIK[MHSIUJVIZF[J]I^K_KaHbIcKdKfIhF
=limit	i!J#J%H(H)H*E+J-J1J2Y3H8J9J:J=I>H?GBICIDIG^IHKIMKNIPIQ_UJVYXaZD]JaJbJcJfIgJ
=limitacion	zX[
=line	m(Z-K3I4Y5I>Y@HBJDJHCIJKXM[RJZFbHcafH
=link	U!E#G%G&J(D)H*H+H,I-B.I/D0G1I2J3E4[5J6F7H8I9D:Y;I<J=C>C?C@CAHB@CGDDEHFHGWHYICJFKBLFMCNCOHPGQJRGSFTEUCVEWGXFYHZJ]E__aCbicYeIfEgEhF
=linux	v1J9IBKHbIGZHbJ
=list	X!I#G%E(D)F*F+E,H-c.J/H0I1G2I3D4F5G6H7H8H9D:E;H<J=D?c@CAGBACZDXEIFHGFH[JJKXLEMFNEOGPGQ^RGSHTGUFVYWIXFYIZ?[[]E^G_EaDbGcEdGeIfFgFhD
=lista	q-aHFKI
=listan	x-]
=listener	s,K-J9J=I?KB]DJHCIJPJRIYIZI_JcBdIeIfa
=liter	x-K3J9I?JHGIcKINIOIZIaIhJ
=literatur	x[[
=litery	x-H3G9H@JAJCJHEIbKHNJXJZIaJ
=lithnet	q-EJ_^K
=littl	r.XMZZJ
=live	j!D#J%J-[/I7[=J>E@_A]BIDJHZIGKGLKMJNFPITKVKZC^I_[dXhI
=lizenz	o(K9K=^>JBHDKH^UKVJZHaJ
=lizenzen	u3J9I=cCIEJHGIINJUHWJZI
=llamada	q-G/J3[9I:K=J>I@JBKCIDHIJKHNKOHQYTIVJXJZI]Ja^
=llega	k3I9K>_BKCJOIXJaY
=lleva	v-ZFWI_KJZI
=lo	e#D%G(G)I*I+I,J-F.K/H0J4I5K6I7I8J9B:H;I=X>^?[@EBDCFDJEJFJGIHCIYJJLINGO]PJRJTXUHVZWJXYYJ[I][^I_IaDbGcGdIeKfHhE
=load	j-[.X?JBHH^IJKJMJZDb_
=locai	z6ZA[_J
=locali	r/J6Y9JA[BKHFIKN^ZJ_J
=locally	z!^)K/]HEIIKJNJUKZG
=localment	xd[
=locat	x,I0J6JBKHDZE_^cIdFe^fF
=locatair	x:[BIDHHIU[VHWZZGbJ
=locatario	x(I:]?K@JBIHHU[VHWZZFbI
=location	sH]
=lock	M!?#i%D&J(E)E*F+E,F-B.H/B0G1G2G3F4E5H6F7D8G9E:E;G<I=D>A?D@DAEB<CDDHEFFGGDIBJEK@LCMCNBPCQHRDSETiUFVDWHYHZ:[Z]C^J_BaDbacCdDeHfFgC
=lockedout	u%JHHT^
=lockout	]!J#a%J-J/J3J@JBGHGJKKJMINJTcXKZG[G^JbJgJhK
=lockouttim	e#]%c(H@KBJHDPJZI[J^JgK
=log	S!A#[%E&^(@)E*E+F,X.I/^0G1G2I3A4J5K6J7D8G9E:D;J=C>@??@>AICCDBEZFDGCHGI@JZK?LEM]N_ODPHQIRGSDTEUGWFXDYGZa[C]d^A_Xa@bDcHdDeGf]g]
=logg	d!Y(G-J/J7J>J@HB_IIKILJMHNISKTIVJ[K]I^G_Kb[gIh^
=logga	x9JB[HZIKKJZD[^hH
=loggen	u,YBJZH]]bJcYfY
=login	T!Y#[%F&J(D)F*D+[,H-@.I/B0H1G2I3E4E5G6F7c8G9I;G<I=E>J@@AGBHCEDBEHFFGGH[I]JDK@NAOFPEQJRDSBUFVDWHXAYHZW[C]B^d_EaAbdcDdEeHfDhA
=logo	m(K-I7J9J:I>J?JBIHeIJKJZB]KaJbFhK
=logon	[!E#Z%I(G)H*J+H-H/I1J3H4H5H6J7H8K:H;J=H>G?E@EAJBCCIDFGHHJIGJIKGLcM^NHPGRJSHTFUEVEWJXHYJZ@[F]F^E_HaJbfcCdIfGhG
=logowania	v>HHXZHb_
=logs	i#E%Y7J:[@JBFH^JXLZMJNIT[ZF_Y
=loguj	zBZHIZFh^
=lokaal	o#J%I(J*J-I/^0Y6^7I9J:J>J?J@GAJBIDJGJHBIJKHMENGP[TYVJZF[I^K_FaJbJcJdXfJgYhI
=lokal	^#D%F&H(D)F*D+I,E-C.J/Y1H2I3D4G5J7Z8H9E:C;G<J=E>F?E@DA]CEDFEbFHGGHGICJHKBLGMDN^OFPDQJRFSEUDVEWEXEYHZA[G]D^E_^aDbEcYdceFfZhE
=lokala	i!H#I%J&I(H)I*J,K-H0J3H6Y7I9H:I=H>H?I@IAYBHCIDHE_HDIIKGMINYOIPGSJTIUGVHWHXIZE[J]H^I__aIbHc^dGf[gYhJ
=lokalen	h#J%J(I,J-K3I4J6K:H=J?J@IBICJDJE]HEIHKJLJN]SJTJUJVHWIXKZC^J_YaIbIcaeJfIgX
=lokaln	v!I6[BJHJP[TJZJ_JgZ
=lokalna	xE[HJSKf]
=lokalnego	v!J(JE[HHIKWJZK_[cYd[fK
=lokalnej	zE]WH
=lokalni	o!]#I(J-I/^0Z6Z7I:I=J>J?K@HBGDHEHGKHFIHKHMHNEPIT[UJVJXJZD[K^J_GbIcHd]fHgYhI
=lokalnych	x-J9JA[HJN__HcJ
=lokalnym	o!X/K3I7[9JAIBIEIHGNITJZJ_^c^dZgH
=lokalt	m!]#G%I(H)J*J+J-F/^0[3G4K6^7G8K9J:H=H>F?H@DAIBECIDFEHGJHCIEJJKCLJMFNDOGPYSITZUHVGXGYJZA[G]H^H_EaIbGcGd[eKgYhG
=lol	p#K(J-J/K3G4K9^:I=J>Z?J@[BGCJDIIGKHMJNIOIVJXJZC]JaHhI
=long	]!Z%G(I)J*J+J,J-[/G0J1J2f3E4I6J7I9F:H;K=I>B?F@JAJBDCHDFEKFKGHHCI]KJLGMaNZOERJSITZUIVGYJ[I]H^G_HaEbHcIdHfHgGhF
=longer	_!Y#F%J*J+J-G/I1X3F4Z9H:J=J>b?_@HAJBECJDGGFHHI^KGLDMZNGOIPJRKTJVGXHZB[J]J^H_[aGcJdFfJgJ
=longitud	z@IHJIWN]
=longueur	z@IHIIZN[
=look	e#Y(J+Y-I1J4[8J9Z=J>I?H@HBCDHHDIIJJKHMGNYRJSXTXVJZa[J^J_ZbIcJfFhI
=loop	m!I+H7J?JBEDKH[SITJUJWKZ]]EbFcJf]gJ
=loopt	x9J?JHFIJR^Z]fI
=lors	n!I#J%_(J,_-J/K3J4X5Z=I>I?K@JBIDJHIKJNIPISJUIVJcJfG
=los	c!E#H%[)Y+F,J-H/J3Y4I7I8J9I;K=H>H?H@GAJBDCGDFEJGJHZI[JXKFLJN^OIP[RKSJTJUHVXWHXIYKZB]H^J_IbHeJgJhG
=lose	z>ZHHZY
=losen	v#Z(K>I@GBKD^HCIHKGMJNJZ[[I]GbJfZhJ
=losenord	Y!E#J%]&J(Z)E*G+H,W-I.J/X0Z1H2]3F4G5I6D7I8G9G:X;H<I=D>B?E@FAHCEDCEEFIGEICN^OHPDQIRGSGTDVFWGXFYHZY[X^]_EaEcDfBgDhZ
=losenordet	[!F#C%D(G)F*F+H,G-Z.J/E0F1I2H3F4G5I6Y7Z8H9H:I;H<J=E>X?F@YAHBZCED]EIFJGFH?IZJGLXM[NHOIPFQJRISGTDUCVDWHXIYIZ]]D_FaHd]eHfE
=losenordsaterstalln	o(J)J:I=JBHDGEWHYNJU^V]WGZGbKcIdIfZ
=lost	_!F#E%E)]*G+I,J-F/H0Z1J2I3G4[5J6G7F8H9E:H<K=_>[?E@DAICGDWEJFJGGIEJJKELHMCNFOHPIR[SITHUHVGWJXGYI[G]Z^J_[aFbCdFeJfIgHhF
=lot	q9_BHZH
=low	x9KH]
=lower	o-J?KHII[N_ZG
=lowercas	u-H9JBJHHIaKJZF
=lsa	u/JHJJa
=lsass	uBJHFJ_ZI
=lub	q(H,Z-X3^9JDIHGIFMJN[cZ
=luck	v9[@[BGHHNJ
=lui	p%I(Z-K8[=X@ICKDKHFIJKHMJVHZG^[aKdWh[
=lukt	p(G-J:K=]>WBZCJDJHGIJKINIVHZ^[J]K^IhH
=lunch	m9G@ZB]HGIJKJMJXKZD]abJ
=lunghezza	x@HHII[N]
=lyckad	z%K/^3J6J9J@IB^HIMJPJTIZG_I
=m	o![#H3JXY]Z
=m365	k#E/]BIHEMXNJTaZI[Jg[
=ma	Z!C%Z&F)E*Z,E.H/X0F1F2F3G4G5H6E7E8[:C;C<I>B?Z@?BHDZEDGBHFIZJGK?LIMYNAPDQYRGSEUCWYXBYFZ=[b]B^DaYcDdFeXfCh^
=maar	e!I#F%I)J*]+X,J-I/Z0J1K3E4I6I7I8J9F:H;J=I>D?_@[AIBDDBGIH?IFKCLXM^O[PIRISJUIVEWJXEYJZB[_]H^GaIcIdYeKfGgG
=machin	e!H#G%G(H)J*J,J-E/H0I1G3G4Y6H7I8I9[:I;J=I>G?I@CAIBGCIDIFJGFH[IEJGKFLJMFNHOIPIR_SJTHUJVIXHYI]H^G_IaHbIcadJf_gJhH
=machtigingen	u#K%](^-I3J9I:J;_@HBICKDJIKKIVJXJZF^KaIbJdEfIhK
=macro	rH^
=made	g!J#G%X(G)Z+G-Z/H2_3J7J9J:J<J=J>I?H@_BECIDHEJGIHFIYJIKENEPJRJUKVIY^ZA[J]H^]_YaIbHcGdIfJgJhH
=mag	g!I#F%H(Y)F*F+I,G/I0I2J3F4G6H7I8J9B:G;H=G>C?E@bAHB^CDDEEJFJGIH?I^JJKaLHMFNEOFPHRISITIUHV[WIX]YIZF[G]E^Y_HaBbGcGdIeKfHgIhC
=mai	k!J#J%H+Z-J1X3E9G:I=J>G?H@JBHCGDbGJHAIJK]LXMJNIOJPJUJVHWYXIZE]IdZfJ
=maila	u(J3H9J>[?K@JCID_HDIJKIMJOJZFa[
=mailadr	z#J3^9I>[@HBICHHFIJKIXKZG
=mailadress	v3]C[DIHH
=mailbox	c!K#G+I-J3J4J9G>a?G@JBGCGDYGZIJKJMJNIOKTYXJZH^[aIbK
=maintenant	s-J9G@JB]HHIJKZXZ
=mais	[!H#D%D&J(E)Z+[,H-I.J/Z0I1I3B4G5I6H7G8H9J:D;H<J=[>[?^@HBICXD@EGFIH;IAJHK[MZPXQJRHSGUDWGYYZK[_]D^FaJcIeIfFgGhC
=maiuscola	z3JI]
=maiuscula	z3JI[
=maja	z!J)^3YAZHKIKKIZJ
=majuscul	vIZ
=make	]!I#J%Y(J)J*J+_/I3G7J9F:J=I>G?GBECGIJKZL^MHOIPIQ_TKUKVIWJXJZE[Z]I^J_KaJbJcJdJgKhD
=makkelijk	u-^
=makro	zH[
=mal	e!G#^(H)J*H+J,I-C/J0J1J2J3c4X5K6H7I8I9Y:F;I=G>F?G@[AHBDCEDEFHGHH@IEJIK]LIMGOFPHRYSITIUHVGWIXFYI[H]F^I_IaGbHcZdFeHfFgIhX
=mala	z#I-J@IHHI[KJX]cW
=male	z#[3]BJCJDKHHKINJZJ
=malform	v3[DI
=mam	m#H%I(a*J3J9I:I=J>]?H@GBICaDGHGIHKGMHNIOJSITJUJVGWJXJZY[K]IaGbJfJhI
=man	i!]#H%J(G)K*J+K-X/J0J3G4J6K7J8J9X:I;K=G>F?a@aAIBFCGEKFKGIH[IEKGLIMGNGOJPISITXUIVHXFZA]H^G_IaFbIcIdJfJgJhH
=manag	d!I#G%H(H)I*J-E/G0X4E6K7a8H9C:[=H>J?IAKB]DIEEGKHWIGJHKHMJNFPGSJTHUGVFXIZA[J]K^G_IaJbJcIdcfJgGhH
=manageengin	xHFJ^
=management	h#J%^(J-I0H8^=EBXGJIKKJNJPJdGe[
=manager	j!K#J%J(_)J*J-C2X3H7I:J<Z=K>H?I@JBEDHGKIFJZKEMINEQ[SHUJVIXJZ]^JaJbJdHfG
=manana	q#[-I@_HGIJKHTJX[ZJhJ
=manca	n#J%Y([-H3^4K9I:J;J=I>H?F@IBJCZDIHCKILKMJNJOEVYXGZH]I_KaGbYcKhJ
=mancano	v%J3G=[CID^HFI[
=manda	v7ZHKZ[
=mandanten	z:ZHJUYZIdY
=manga	m!K#_3I9F>I@HBJCKDJHCIIKYMIX_ZHaJhI
=manqu	o%J([-J3_9J=Y>I?ICXHBOFUJV[XHZI]KaG
=manquant	z%Z=]HD
=many	X!H#b%H(H)H*G+F,J-a.J/I0J1J2J4I5J6I7H8I:F;[=G>F?FAGBDCFDEEJFIGIHYJHKYLHMGNEOEPHQJRHT]UHVGWIX[YJZ@[H]H_HaDbGcIdGeJfIgIhF
=map	z3_CJHHOG_Z
=mapp	v#^ZJ
=marca	z-YHGZIh^
=marcada	q@JHJLY^^dX
=marcado	x@JKKZH^^dWhJ
=marcar	x;ZHJd]fI
=march	i!J#J%H(I-J3I4K6J9D:J=H?I@YB]CJDIG]IFKGLXM[NHOHPJTJUIVHXJZ[[J]J^JaHbXcJdFfYhH
=mark	x-_HFZJhX
=market	v9JF]HXZH
=mas	c!G#F%H(G)I+I,I.K/Y0I1J3C4H5K6I7H8J9D:F;I=G>B?ZC^DDEIFJGIH>ICJIKCM^OWPIRISHTZUGVIWIXZYJZF[^]F^IbYeIfGgHhX
=mast	k#H%K(H*]+J-J.X3I9G:Z=J>H?J@[BECFDXKXLZMINYOJUJVIZE[J]J^IaIbIfKhH
=master	z!ZH[ZK
=match	Z!G#G%H(G)I*I+F,I-[.J/G0J1J3@4H5J6]7I8I9E:H;I=G>C?F@CAcBDCEDEEJFJGHHJIBKILHMGNHOdPHRISITHUHVGWIXEYIZA[I]H^I_YaCbHcHdIeJfHgIhY
=matchar	v6ZAZHIOY_G
=mate	z9XBZHJVZZI
=maternity	x!aAIHJPJZI
=matin	o#]%J(J-J3K@bBICJIJKINITKXJZG[K
=matter	p!J-H2Z9I@FIDKIN[^Xh[
=mauvai	s#],]-JHHKIZIdGh[
=mauvais	v*K-J3K9J@KBJCJEXHDX]ZHc_
=maximum	vHYIIX[
=may	]!G%Z([)D*G+G,I/F0J1J2D3F4I6J7H8Z9E:F;J<J=G>F?E@XAIBACGDGEJFJGFH_IHKGLIMEOIPEQ[RJS[TFUFV_WZYJZ@[G]F^_bHdFeIfHgEhD
=mayb	uHEN]SYVIZHhX
=mayuscula	v3II[
=mdp	k#Z:I@]BICIHCKIMJNIVIXHZ^]HaHfJh[
=me	I![#d%A&D(^)Z*G+G,@-D/?0B1B2D3G4?5B6A8A9];A<D=<@^AACHDbE@FAG@HBJ@L?M:N@P=QCRAS>THU>VaW@XaYBZd^H_=bFc>d?eCf>g>h]
=mean	k&[(I*Z-J/Y9E@HFKIJKHOIZ^hJ
=meckert	x.X/W@Y
=med	d!G#F%G(G)[*I+H-Y.K/I0I1K2J3[4H5J6I7Y8J9Y:Z;H=F>DAICGDCFIGIHCJJLIMENFOXPZQZRISHTGUFWGXFYJ[G]D^H_HaIdGeJfHgHhZ
=meddelandet	x(K3J9J>H@EHZKIO[ZX^Ha[hK
=media	z9JHEXIZI]^aZ
=medlem	x(JHJV_ZH
=medlemmar	z9IF]HJP[VJZG
=mee	z@ZHJZGh]
=meer	k!H%H(H)[*H+J,J-I/J0J1K2Z3G4J6J8J9G:I;I=[>^?H@CAZBFCFDHGIHAIDK_LJMINIOEPHRJTJUIVFXZY[ZD[I]G^I_YaDbJcJdGf]gJhH
=meerder	x!J+IA_BICHDEH[_G
=meet	Y!I#H%J(H)J*J-G/Z3J4J7J:I=I>G?GBJCIDIEJFJGIH^IYJXKFLIMIN^OJPJSJTJUJVXWHXIZG[J]a^I_JaHbHcIdKfIgIhH
=mehr	_!Y#F%X(F*X+Z,H-E.K/G0G1Z2J3F4E5J7H8I9G:F;H=_>Y?Z@JBDCXDEEZFIGGHCJIK[LHMENGODPEQJRYSKTFUGVDWIX[Y]ZI[F]E^G_YaBbGcDeHgHhE
=mein	W!]#]%E&J(B*H+G,G-A.J/G0I1I2I3I4F5I6H7F8I9D:H;H<J=E>Z@DAIBDEHFIGGHZI^JHLEMBNEOYPEQJRHSGTHUEVaWHXEYHZ_[]]A_HbDcGdEeHfEgFh]
=meinem	r#K-H3I9Y@HBJCZD[HGIZK[NKZE
=meiner	z-K9]@JHJIJKIN]ZJ
=meint	v-_9E>JHIIIK[
=meio	x3I9H>H?J@JCZHEI[KJVKZF]]aH
=mejl	r#J*K+I-I3F9G>H?_@JBICJD[HFIHKJM[NJVKXKZH]JaYhJ
=meld	n#J(G*J-J3F9Z:J=J>F@FBWCHDJHWIJKHLJMJNJOZSKUJVGXKZZ[J^Ja[bHfJ
=meldet	o7Y:X=J@JBHHIJXKINKR]S[VJaJdJfH
=meldung	m!J(J)Z3H:K>J?FB[DJHGKXO]ZXaZ
=mellan	v3K7K9G=I>H@[CJGJHYIFK]MJOJR[SITJZH]KaKcJdKfI
=member	f%H(Z>G@JBIHHIJKHP]V_ZI]JdH
=membr	s*J9JF[HGP[V]
=membri	xF[HJPYVXZJ
=membro	p9JF[HFV_ZI
=meme	j!X(H)Y*J-J3Y9I:J>I?H@[A]CIDHHCIGK[MJNJPIUYVYXJZD]J^X_HaWhH
=men	e!G#F%G(I)H*X+Y,I-F/]0H1J3D4H6H7I8I9F:G;I=G>C?_@HAIBDDAEJGIH>IEJJKCLYM_OZPFRISIUHV_WJXGYIZ@[a]F^GaFbXcHdZeIfGgFhE
=meno	v-[CZHHKJZJ
=mensagem	r-I3I9I>]?H@JCJDFHBIHKGNKOXVJZ[]Ha_bJ
=mensaj	q-J2Y3G9F>]?I@IBJCJDGHBIIKHMJNJOXVIZZ]JaabJhI
=mention	r@KH_KGNJZJ
=menu	r-I9HBIHaIK]HdZ
=mer	z!J-J9I=I>H?G@HA]C]DJHJIGK^MKOJVJZG]J
=merci	k#Y(J-H3I9c>I?J@JBYCJDIIGKIMJNJOJTHVJXJ[I]JaHhJ
=merg	x#J-J1J8]A_HFPHZE
=merger	v-J9H:G>IA^HZKJUIWJXKZH]JaK
=mes	r#H%K(JBJH]K[UZVYZG
=mesma	z@JAXHJK[ZJb[
=mesmo	o3I9I=K>I?J@_A]CJDJHGIGKHMHOWTXVJXIZF]J_Ih]
=messag	V!G&X(G)F*G+G,I-E.Z/F0J1I3I4I5J6I7H8I:H;I<K=E>@?Z@BB[DFEZFHGHH[IAJGKALIMGN[OHPIQJRHSGUXVEXHZ[[H]I_GabcFdYeIfHgHhE
=messaggio	s(J-J3H9I>[?I@JCGDGHCIJKIOXPKVJXJZ[]Ia_hJ
=messo	u#X%I2Z3I>H@JD[HFIYKJVZZJaG
=met	^!J#E%F(F)Z+H,G-_.J/G0H1J2I3^4F5I8H:Z;H<J=E?EB^CDDAFHGGH=JJKELGMCNZO[P]QJRISGTFVDWEXEZZ[F]E^G_GaIdEeIfFhF
=metavers	zHI_[
=method	R!F#F%G&J(G)D*]+a,G-D.I/G0I1H2J3D4F5I6H7G8H9D:F;G<I=D?e@CAFBFCaDcEFFHGFHZIBJHKALFMGNBOEPEQIRITDUDVBWFXEYHZ>[F^G_EaAbFcGdFeIfGgGhF
=methoden	m(J*_+Z-K3I>J?H@JBIC[DGHFIJKJOJWZXJZJ]KaK
=metod	r*Z+^-J>J?_@JBJDGHEIIKINIOKZG]KaJ
=metoder	u(J*]CYHJIIKJ
=metodi	q*]C_HKIJ
=metodo	b!G#I%J(I)J*Z+Y,J-E3F4I7K9I:H;J=I>F?b@FAIBFCbGJHYIFKFLKMINEOGPJRJSITJUHVFWIXGZE[J]G^K_JaGbJcIdIfJhH
=metody	q!J#K(J*_?J@JCaDIHHIHVJZH
=metro	v3H9I>d?H@ICKDIHFIHKHMJOHVHXGZCaHhK
=mettr	x+]@XCHDIHYZJ
=meu	f!Z#H%H(X)I*H-E/I0J4I6J7J8J9[;I=E?E@EAIBDCXDEEJFJGJH]IZJJKCLINGO_PJRJSITHUGVEWJXFYJ[J]F^J_HaCbGcHdIfHgJhG
=mfa	Y!H#G%I(H)H*G+d,a-I/J0J1K3H4I6K7I9E:G;J=G>A@EAJBCCGDBEJFKGJHgIHJJKHLHMFNHOJPHRJSHTHUHVFWIXFYKZA[I]F^J_Ja>bFcHdJfHgIhJ
=mgpolicyauthorizationpolicy	s)]
=mguser	m/J9G@JBIHGgc
=mi	U!a%B&G(Z)I*I+H,E-?.G/D0E1G2F3A4C5G6D7D8F9[:G;D<H=A>[?E@HADB?CXD^EEFFGDJELCNAOZPDQHRFSCTBUAVZWIYEZd[Z]Z^C_CaHb@cCdCeFfBgD
=mia	k!X#I%I(G-F/J3G7J9]:Y=I>H?HBFCHDZGJHBIYKYLJMGNFOIUHXHZ^[I]H^IaGbIdJfIgK
=mich	e#_(J*I+Z-H3I7J9I:I=J>G@HBXCEDXHAIGKFLKMDNIOHSJT[UJXZZ_[Y]H^J_JaGbIcJfJgI
=microphon	zH_ZJ
=microsoft	M!A#<%C&H(B*^+H,C-G.G/^0J1[2G3A4B5F6D7d8E9C:G;F<G>@?A@?AEB=CBDAFFGDHFIAJ[KALDMGNBODPAQGR_SeTcUBV@WCXBYDZ<[C]C^C_Da]bCd[eEfYgehC
=microsoftazuread	zH]cH
=microsoftonlin	e(I)J*J-I.Y/I7H:J=J@IDKGKHBIIKIMINJSbTIVJZE[J]JaHbHcbdHfHgEhJ
=middl	sBJHGZJ]_
=miec	zH[IY
=miedzy	z9I@]GJHXR[dJfI
=miembro	r%J(K*J3J9J@JF[HHIIP^V[ZI
=mien	q-J3F>GHFIZK_MKO]ZJhJ
=mig	o!J#^%I(E)[*I+J,J-I3E4J6J9]:I=I>D?J@IBGCID^HGIGKFMFNJOZPJSJTJUHX[ZC[I]J_KaEfJhI
=might	r1Z@ZHHIJNX_Y
=migrar	zAJMJ_^
=migrat	s+J0J9I:I;]=K>IAZCJD[KJPJ_H
=migration	k!I#H%I,J-H1G3I9J;]=J?W@IA]BHCIDIGJHGIIKZLKMINIPKXJZE]G^J_]aIbJcJd^fG
=mij	x(I3D>JD[HGIIO^V[ZIaK
=mijn	Z![#_%C&J(C)G+G,G-B.J/G0G1I2H3G4G5I6G7F8I9];F<J=F>_?D@GAFBFCHDKEHFIGGJHKXLEMGNHO[PDQIRGSFTDUEVZWHXEYHZa[Z]D^C_EaEbEcGdGeIfFgGhX
=miljon	xE[HINJUJc^
=mill	x9^BJHI
=min	f![%H(H*I+J-G/J0I1J2J3G4I6J8J9Y;J=J>]?I@YAJBFDHGJIYKELKNFOHPHRYSJTGUJVHXFYIZ^[J]H^K_JaYbGcIdJgJhH
=mind	x!K*J3J9I>H?J@FBaDIHFIHKJMGOJVKZE][_IaGgIhJ
=mindesten	uCZHJI]
=mine	a!G#H%I(Z)H*Y+I-X/H1K3C4J7J9E:J=I>H?H@YBDCFD]FJGIH?I_JIKWLKMGNDOePIRJSITFUJV[WGXIZ?[W]I^K_JbIcJdKgF
=minha	a![%G(D)G+J,I-G.J/I0I1J2J3F4H5J6I7H8J9X:J;I=G>F?G@HAIBBCFD^EGFIGHHZIXJILHMCNHOHPHRISHTGUCV_WHXGYJZ][[]E^H_IaFbFcHdFeJfHgIhX
=minima	m-J9J@bHGI^KIMINJVJZI
=minimal	m-J@_BKCJHGI^KJMKVJXKZJ
=minimalny	u@_IK
=minimo	s9J@aHFI[KIMIZJ]K
=minimum	_!K#J(J*J-G1_3J4I5]9H=J>J?K@^BGCKHXIaJJKIMINFOJPISJUJVHXJZD]I^JaJbJcJgJhJ
=minn	zHJIKKZZZ
=minst	x*I3J9IAJC_DJHGI^OJVI
=minsta	z#K-J3I7J9K>J@_BGCJDHHBI[KHMHUJZGaKhI
=minuscula	vI^
=minut	Y!G#[%F(H)I*H+I,I/H0J1G2J3F4G5J6I7I8I9G:I;J=H>E?G@ZAIBXCGDFEJFJGHHJIBJIKCLHMeNFOFRdSHTHUHVGWKXFYIZ@[H]G^G_Ia]bHdHeKgH
=minuten	k#I(J-H4J:I>J@FBCCJGJHGIFKIMcNJRaUJVJYJZZ]IcIdKfHgJhJ
=minuter	u#J9J@HBFHGIJMbR]ZIcKfJ
=minuti	u@IBGHGMaRZ
=minuto	n@IBCIJKJMdR[UIVJXJZFaJfJ
=mio	c!Z%E(X)H+I,I-G/J0J2I4I6J7J9Y:E;I=G>A?H@FAIBCCED^EJGIHZIYKDLGMFNHObPFQJRKSITEUGV]WHXEYJZY[H]H^G_HbHcJdIfHgIhE
=mir	g#I(])J*G-I3I:I=J>J?]@ZBHD^HFIJKHMJOXPHUIV[XJZJ]I^[bJdJhK
=mis	l!K#G(]-J1Y2[3J9J:K>J?HBJDJIXKGMWNITJXJZC[J]]^JaJdKhJ
=mise	v%I=JBYMJZJdXf^
=mislukt	q#J%I,X-J/[0K3I4[6Y9H=I>I?I@FAJBECJHFIILKMHOJP[TIVKZ[]K^J_GaIcJdJfIgJhH
=misma	v:JBKHHK]X[ZFbZ
=mismatch	q3E6]O]aJ
=mismo	p(G)Z3J@]A]B[HGIKOXZG_HhI
=miss	Y!C#F%^&J(_)G*G+G,I-E.I/C0H1H2J3Z4G6G7E8H9B:F<J=[>B@CAEB@C]EEFGGEHBI^JGKDLIMYNDOFPBQIRHSCTFUFV[W^XFZ>[Y]D^H_]cEeIfEgGhF
=misslycka	o!J#K%G(H,J/J4[6J9H=J?K@IBGDIEKF]HFIJMKNKP[SJUJVHZ[]JaIbIcJdZeIfH
=misslyckad	x%J,Z/^3I6Y9JBJHGMKPITIZJ_IdKeY
=mistak	m!]#H(I)J-J3[9I>I?I@[B]CKDIHCIIKHNKOFU[VHXKZCaJhF
=mistyp	o#Y,_-K1I2I3Z8J>IAJBGCJGHHCIGKEMHOGTJZI[IcJdHfHh_
=mit	Z!F#G%F&J([+G,H-a.X0G1I2J3^4F5I8I9E:^;H<K?G@HAXBYCEDEEHGHH@IDJHKFP[RGSHTGUDVBWGXFY[ZE[G]E_GaXbEcZdDeIgZ
=mitarbeiter	x+J@[BJCIDGH]ZJ
=mitgli	rHHPYV^ZJ
=mitt	b![%E(E)H*Y+I,G-A.I/H0G1J2I4G5I6H7H8I9Z:E;H<J=F?G@BAHBACEEIFIGHHGIYJIK^LGMCNEO]PGQIRHSGTCUGVZWJXDYIZ^[[]Z^F_FaDbFcGdGeIfGgH
=mix	vI]
=mms	z5Y
=mnie	p#_-J3H9J>H?J@JBICKDZIIKIMJNJO[TJUKV[XIZF[JaIhJ
=mobiel	s*J-J3X9J:I>E?J@JBKC]D[HDIJKIM[O[XIZH_JaFhJ
=mobil	x>^BID^HJZFaG
=mobilen	s#[*J-J3H9H:J=J>Z?J@HBIC[DHHFIGKHM[OJXIZJ[J]Ja[hI
=mobilfunkanbieter	zHJa_
=mocht	q#J+[3J>H?[CHDGHGIJKYOIZJ[]]KaI
=mode	m-].Z4K9J>K?J@IBGH_ZE^JaJf]
=modifi	v@^B^CJHFKGZC^JhH
=modificar	z@IZG^Zh[
=modification	z#K7W@YBHZI^]
=modifier	s-J3H7]:J@ZBJCJHHIKKJMJZH^[_IaIdIh^
=modo	z.X=JHY
=modul	u%I/J4F5F=J@JBIHIJ]MINJPJZHcJdHeIfIgc
=moet	j#I%K(I*Y,K-H3I7X9F:Z=K>H?J@]AJBECFD[EZGKHCK[LYMJPJVJWK[J]K^H_KaKdIhI
=moeten	s*[-J.X3I9I:Z@JBICFDHHYI_KIXKZG
=moga	q%J(I*J3J8^9J=J>J?K@JBJCJDJF]HFIHKINJP_QXUJXJZF]JaI
=moge	g%I)J*J+J-H/I0K3G4I6J7I9G:G;K=H>G?GCGEJGKHAIFK^LIMFNHOIPHSITJUGVZWJX_Za[[]G^G_IaEbIcIdIfIgJhF
=moglich	s9J@GC[HFIKKJMJOJZ_[X^JaJbFhI
=moglicherweis	z#Z
=moi	n(Y)Y*J3I9G:J=J>I?I@HBHCZD]HDIJKIMJPIUIV_Z[aHhJ
=moim	z3[9ZIHKJOIZZ
=moin	s-[>XHGI]KJ
=moj	v![-J3F9H>_BIHFIJKIMJXJaH
=moje	j!X%I(I*Y-H3I4J7K9F:G=J>H?H@FAJBFCGDYI_KYLJMHNHOHPJSJTHUIXHZ[[I]I^J_JaHbJdJfJh[
=mojego	z3H:[>IBKDIHFIIKIO]V]ZHaJ
=molnet	n!F#G%I(J-I/^0J3H7K9G:J=J>H?J@IAHBHCIDIEJHCIHJYKGMZNHOJPZT^VJXIZH[K]H^J_[aJbJcHdIfJhJ
=moment	p%J(I:I>J?J@FBIC[DKHGMYVHWZZXaZbIh[
=momento	r#X3G>[EXUXZIcY
=mon	V!]%C&J(G)G*G+F,H-?.I/F0H1I2H3J4G5I6G7F8H9Z:K;G<J=D>Z?HAGBCC]EGFGGFHYIaJFLEMYNEPEQIRGSGTEUCV]WGXEYHZa[]]B^E_GbDcFdCeHfEgF
=mond	x-]3J9[=K>J?I@GBHCJDJHDKHMJOJSZUZVJZIaKcJ
=monday	g!I#[)I*J-E3J8I9E=I>G?I@_AIBECZDIGJIHJYKHMENIPISGTIUIVIXGZ_[K]JaKbJcYfI
=monitor	u9JHa
=montag	z9]@]HEZH
=month	f!X#Z%I)I+E-_1I3G6^7K8]:I=[>H?JAJBECJDZGIHEIGJJMXNHOHPIRJTIVIZF[J]J^J_HbJcIfIhJ
=more	X!J#F%H&I*F+a,H-J.I/C0G1_2J3D4E5I7F8D9?:E;H<I=X>J@CA_BdC]DCEFFGGEHCIXJGLGMDNJODPCQIRYSFTDUFWHX_YGZ@[G]C^E_YaGcEdDeFfFgFhC
=morgen	l-G9[:K=K>H@_BHCIDJHFIHKIMKNJXaZE]JaI
=morn	_!I#]%J(I)J+H-E/I1J3I4J6J7I8I9_:I=H?H@cAIBHCIDHFJGIHDIEKHLJMYNFOHPJRJSJTIUJVGXGYKZZ[I]I^I_IaJbHcHdKgI
=mors	s#_:J>J@_BIKGZE]KhI
=mort	x>WH[YZZJ
=morto	x>XYZ
=most	vC[HGN]VKZKfJ
=mostra	z3F>JIGO^
=mot	P&I(I)G*I+G-].H/I0F1G3G4F5H8G9E;G<G=E>H?F@KAGB[CIFGGBHFJGKXN_OFPDQIRGSETDUFVFWBXCYFZ^[X]X_EaDd]eDfHh]
=motivo	x#[-KHINXZZ
=mots	g#X%I(J-X/Z0]3J6I:I=J@FBHCJDJG[IEKZMHNYTJZE[K^J_JaKcJfJgJhH
=mous	z9HH_ZF
=mov	v%X3H:F>^?GBJaH
=move	m9G:D>J@KBJGJHcKJZJ_JaZ
=moved	g!Y#K%J(Z)J+J-J0X1I3F4I8I9I:J=X>Z?J@IAHBHCIDIG[IIKINJOJPJV[ZD]J^J_[aJcJfJ
=movil	p3[>XCY
=mowi	n!I#I(J)I*H+Z-]/K3H4J7K9E:J=J>F?H@HAKBGCGDYEJHDIGK]MINZO[PHSJTJUKVHXIZX]I_JaIcGdZfKgHhI
=moyen	x?XCZHX
=moze	i!H#H)F*H+J,H-H/J4I6J7I8J9E;K=^>G?GAJBECHDEEJFKGJHHIYKFLGM[NHOHPXSXTJU]V]WJXHZB[J]H^^_IaEbIdIfIgIhI
=mozna	k!J#I%J(H-I/I3Y4Z6[7I9H:Y>I?[@ZB[CHDGHZKHLIMHNGOJPJSJTKUIVGWKXIZB[I]I^F_JaHbJdHfJhG
=mr	x!KH[ZG][
=ms	a!F#I(I)H*I+Y,J-Z/F0J3G4E5J6J7Z8J9Y:I;I=H>G?F@GAZBGCHDbEJFJGJH@IFJIKFLJMHNGOHPHRJSaT[VGWJXGYJZB]H^I_IaGcGdJeJfFgIhJ
=msft	z%ZHJ
=msol	W!C#D%f&J(=)F*F+G,G-D.I/G0G1H2g3C4G5H6G7G8H9C:D;e<J=D>D?C@CAFBACCDCEGFGGFHAI?JGKBLEMENDOEPHQfRGSFTEUDVAWGXDYGZ=[E]E^E_FaCbDcFdFeHfFgKhD
=msoluserpassword	k%H/KHJKJMJZJ_KdIgb
=much	o#H-E9_>K@HAJDJHYIGK[NKOJTKZHaGhJ
=mucha	x9]@HHHIJKJX[ZK
=muda	xg]
=mudar	q(J@^BIDKH[KHVJZD^XhZ
=mudei	s@ZHHM[
=mudo	x#I-K9I>J@JHYIJMJXIZJaa
=muita	p#[
=muito	p#J-^2Y3J9X?JBKHEIYKKXIZI]JaJ
=multi	vAZHZ
=multipl	h#Z-KAaBJHHKJOITKXKYX_J
=mundo	x-a9F?I@JBICIHGIKKHOJS[UIVKXJZGaJhI
=musi	p!J#J*Z9I@HBGCHDYHYI]K]LZMINYOKVKZH^JaKdKhJ
=muss	i#I(K*[3H8Y9G:J>F?I@aBGCIDGHBIXKGMYVK[[]H^JaFbJdJhX
=mussen	v.Z7Y:Z@KBJHJIZUI
=musst	z#J-K3Z9I>J@XHIIGKJOJXJZJ]^aJ
=must	V#G(F)G*^+H,Z-C/F0J1G2I5Y6H7I8I9D:];I=F?Y@JAGBDDYE[FIGGHEIbJXKZL_NEPDRISHTGUGWGYDZA[J]G^E_GaHcFeIfEgE
=muy	x-Z2Z5X@JBJCJHGI]KKZGfH
=my	A!Y%:&C)@*]+G,B/?0A1E2@3A4=5A6>7?8?;B<B=<>h?I@JA=BBCWEKFBG;HfI]J>L:MGNBOaP?QBR>SET?U>VeW=X=YBZd[[]H^E_;bAc>dDe@f=g;h[
=myaccount	x-YhZ
=myapp	z+YBJH[
=myself	j!I#Z(E)Z-I7J:J=J>I?]@GBYDGHAIJKHNJTHV_XIZB[^]J^IbIhJ
=mysignin	p-JHGIJKIZFhc
=n	S!C#D&I*J,D-C.K0I1G2F3G5G6E7I8F9B<H>I?Z@EAFB>C^D^FCGYHAJENFOYPJQHRISETEV^W^XA[Z][^Ia@bGcBd]eFfAhZ
=na	T!>#X%Y&F(X)I*B+C,B-G.]0X1C2[3E4?6A7C8C9B:?;I<F=@>_?=@YAABGC=D[EIFCGAHFIFJXLAM[N@PAQER_TXU_V>WBZC]Z^FbacAdIeFfHgAh]
=naam	v3K9I:Y>J@JBKF]HGI_KHNJUIVJWJXJZJaIdK
=naar	m!J#G(J*J-H3I9G:H;K>X@HA[BHCHEJIHK[LKMJNIOJQXRITJXIZC[J]H_XaJb^c^dYfKhI
=nach	_!_#X%G(H)J+J,I-F/Y0H1I3E4F5K7I8Y9G:H;H=J>E?GAHB^CYDFEIGHIDJIKEL[MFNEOGPHRXSITXUGVFWJY]ZF[H]_^HaDeIfFgIhH
=nachsten	zL_ZGhJ
=nachweis	z*Y
=nada	e!G#Y%I(H)I*H+J,J-E.K/I0J1J3G4H6I7J8J9E;J=H>E?FAIBDCGD_EJFJGIH@IEJJKELYMENHOGPIRISITZUHVFXEYJZa[J]F^J_Ia^cIdGfXhF
=nadal	u!Z#K1X@HBIHIMZTY_W
=nadi	u!J=Z>K@IBHCHDYHHIJKJSZU]VGZXcHdXfJ
=nagon	s#X=[@[HXKKSZZIcI
=nagot	s!J#J.]3J9[:I=J>J?G@HC]DZHEIHKIMJXJZF]IaG
=nagra	s#[(J-J9[:J=J>I@HBFDJHDIHKJM_X]ZE[J]KaJdKhJ
=najpierw	zBID[HJZJh]
=name	X!E#B%G&I(F)H*H,H-d.I/C0I1H2G4]5H6G7G8G9C:D;G<I=F>B?E@AAEB@CFDDEFFcGEH[IdJELEMDNCOCPFQIRFSGTDUHVEWJXEYHZ;[H]C^EaCbFcEdGeHfFgFhI
=named	v-J4J9JF^GKHEIIN[ZIaKbY
=namen	v-Z:]FYHJKIZF
=namn	x-]3J9H:G=I>JBJF]HEI^KHNJOIUGVIWHZH]JaJfI
=nao	M!C#>&E)X*F,C-H.E/J1B2B3H4B5B7E8G99;H<D=Y>Y?XA?B7CID[EHFAGKHAIZJ@KZMWOZP@QFR@SCTJUGVaXFZb^I_Ja]bJcIdFeDgC
=nar	m!J#D%J*K-J3G4Y6K8J9H:J=J>F?J@GBGCJDIHAIIKHLJMJNJO^PKTIVJXZZY[]]J^JbJdIe]fJh[
=nas	q!J(J-J3I4[6K7X9H:J=J>J?J@[BICJDJEJHDIIKINISIUZVHXIYIZF[J]J^Y_KaIbJcYdZf[gJhJ
=nasta	zBHDGHZL^ZH
=nasza	z-[.X7YHH
=navegador	r!J#J.]3I9I:K>I?J@JBKDJHDIGMHOITJUJVJXJZE]_aIb^
=navigateur	v.ZHH]XbZ
=nazwa	z-[2[9IHJKJ
=ne	S!B#B%F&H(D+^,E-@.F/G1F2F4C7D9?<G=Z>GADB<CYDYEGFDGYHCIaJEKGMGNZPIQGRCTGVYWDXHZa[I]?^H_CabcJdAeEf]gFhH
=necesaria	z=[
=necesario	z%Y(YUJdZ
=necesita	v%I*Y1JBJCJD[H]fH
=necesito	vHZ
=necessair	v(Y=XBJCJDZHJUIZJdZ
=necessari	v(X3J=]?JC]DFHG
=necessaria	u%J(Y=[C[DGHG
=necessario	z.XUId[
=necessary	j%J)G*J+K3ICJDaHGUFVFYJZFda
=nee	z+E@]BKCJD]HE[Z
=need	N#I%I&I(J)D+D,F-A/C0E1[2F3I4C5Y6F7E8D9A:A;F<Y=Z>]?E@XADCcDAEZFGGDH_I^JDKALFN@OCPARFSFTCUDWEXGZ_[X]@^C_CaBbDc@eGfChG
=neem	zDIUYZ[
=negado	r%]9I@KBKKJP_QXVIZHdGfI
=negato	s%]HJP[QXVJZJ
=nehmen	s(J-K>J?_@JCJIKK]NKZHaH
=nein	x+HBJD[HH[Y^Z
=neither	u>G?[@JBJHFIJKYOZZY
=nej	x(J)]*H+EBJCKD]HFPH[Y
=neka	v(K*J-J.W3J9J>J@ZHFIGKHMJNYOJP[VHXJZ[
=nekad	n!J#J%_(J*J,X-X/_0J3J4I6J8K9G=J>I?J@FAKBHCHDJFJGJHJIIJJKIMINHP_QXRITIUKVJXJZE]J_JaJcJdFeJfHgJhJ
=nekar	u-J3J@JCKHFIIJ[KHN^O]ZF
=nel	e!G#G%F(H)I*H+I-G0H1J2J3Z4G5J7I8[9D:];I<K=G>C?F@GAHBDCYD^F[GHH>IEJIKGLIMGOHPFQJRISHTYUGV[WZXFZD[J]G^I_XaEbYc[dIeIfGgGhH
=nell	p-ZBKGYHGIJKJMJNJ^ZdZ
=nella	f#J%H&J(Z)K*J+J,X-H/I1K3^6I7Z9H=H>H?E@FBFCHD]GKHII]KDLJMINEOIPISJVGYJZC[I]I^I_XaIb]cIdXeWfIgHhH
=nello	u3J@^CJHF_Za[
=nem	n#J%X3D<X>F?HCID_HEI[MJOGXKZHa]
=nemmeno	z-ZCKHGa[
=nenhum	s:K=J>J?J@JBFCJHDIJKKMJSJU^VFZ^aJbJdJfZ
=nenhuma	u(J3J:J=Y?I@ZBHCYDIHFKIN[UHWXZDa[bJ
=ner	x>JBYKKZ]
=nere	x#J-J/I3J4]9J:J=J>K@IBJHDIKKJS^THZIaIc[dIfK
=nessun	p%J(J-J3F=I>H?J@ICJD^HCIIKJMINZOISJUIW[ZD]Ja[bYcJdIf[
=nessuna	o(J-I/J3J:J=I>J?I@FBGCZDIHDIGKHL]MJSGUJVJWW]]^JaYbIcXfJhJ
=nessuno	q!J%J)K9J:J=Y>J?I@GBGCHDWHFIGKILJNJS]TKUaVFWJ[J]J^JaGdJfJ
=nest	sHJV]WZ
=net	_!H#I%J(J*J-H/K0I1F2J3H4I6J8J9H:K;J=J>H?I@]AJBECIDJGJIGJJKHLJNHOJPJRISHTJUJVHXIYeZD]J^Y_JaIbHc_dJeJfHgIhI
=netflix	uHaZD
=network	e%H(K-H/G3J4K5J6I7H:H>G?J@HBJDJGJHYIHKJNIPKQaSETHVJZE[I]I_JbGcbdafGgGhJ
=neu	k!J#J+Y-H/J3G8[9I:J>E?I@ZBYCHD[GJHIIJKHNJOHTHUJV[ZD[J]J^J_IaYcJdJfYg[hJ
=neue	]#D%G(E)J*H+Y,I-I.K/]0I1J2I3F4H5J6H7H9[;I=G>X?FAJBWCBDXEIFJGHHJLZMaOEPIRJSITHUGVFWIXGYJZI[_]Y^G_IaDbFcHdFeIfGgYhD
=neuem	z>HH[
=neuen	qBZHJI^ZG^Y
=neuer	x@[BJH[MGV[ZFbJ
=neustart	xHKf[
=new	H!F#=%H&K)A*?+^,B-@.E0C1C2B3?4@5B6]7?8X9G:C;C<D=>>E??@ZAHBeC=DHEDFCIGJGKYLYMgNYOKP?QERBSATAU?V_WXXAYC[a]_^<a?bAc[dDeBf?hE
=newly	x%Z8^@[AKGJHFIIZH_H
=news	v9^HI
=next	^!I#I%G(G)J*K+J-H/I1F3I4J6K7I9H:I=E>H?H@cAJBCCIDIFJGIH]IXJJKCLbMGOJPYSJTJUJVZXIYXZ@[H]D^F_JaJbFcIdFe]gZhE
=nfront	k#H-I6JBIHCIJJeKIMJTIZHdIhJ
=ni	h!I#Y%X(J*J+K-I0J3D4J6J9[:G;J=I>A?E@GAJBFCGDdEJH@IHLJMFNIPJRKSJTIUIVHXGZB[I]H^J_JaabJcJdKfIgJhG
=niby	z@JHIZGha
=nic	n!J#H%J(J)K*I-I/J3G9I=J>F?EBGCHD^EJHCIIKHL[MHNHPITZUJVIXIZ][J]I^Ja[cJdJgYhH
=nice	q-J3K9b=F>J?J@IBJCJDJHEKHMJNIOJVIXJZGaI
=nicht	I!F#E%E&G(I)I+Y,J-C.D/J0J1I2K4]7J8@9D<E>H?^@HAEB7CYDCHCIZJ@LXQJRBS<V_WEXBZY[X]Z_Za]bIcGdZeEfZgJ
=nie	L!:#>&B(^)Z*C+^,F-B.G/X1J2A3J4J5@7H96:J;J<B=[>Z@KA<B;CDDaEGFHGIHAIXJ>L^NJO[R>SDTCV[W[XEZa]I^FaYbGcDdDeFfXgH
=nieaktywny	z!XHJd[
=niego	z-]9J>Y
=niemand	u7K9H:J=J>I?J@JBGCIDYHFS[UaVFZIaHcHfZgK
=niemandem	zSZ
=nient	o#I(K*J,Y-I9I:J>F?IBHCHD^HCIHKHMINJOHPJTXVIZX[YaYbKc]dKfJhI
=nieprawidlow	vh]
=nieprawidlowy	z3IHJOZR[
=niet	N!=#?&D(Z)X+Z,G-B.D0Z1B2B3I4F5C6[8I98:K<D?X@JA?B8DIEJFAHDI[JAKZMZO[PIRHS?UAV_WJXCZ[_YaXbIcBdAeHf]gGhW
=nieuw	a!G#E%E(C)I*F+G,G-C.J/Z0G1J2I3D4F5I6G7G8Z9];H<J=G?D@^AHB]CCD[EIFJGHIJJILFM^NBOFPGQJRISGTGUFVCWHXFYI]Y^F_GaDbJdEeIfFgYhC
=nigdy	k!J%J(J+Z-K1[3I4J9J:I=J>H?J@HBHCJD_GKHEIJKJL^MINJPJTJUIVHWZZD^HaXbJdYfHhJ
=night	m!J%J4H6J9X>I@XBHKGLKNHOKPJTJU[WI]J_JaJc[f[
=niks	s.X>J?J@JBIDJHHLZZYaZgY
=nikt	v(J+K-K3J9H:J=Z>J?IBICKDYHGIGKJMJOJPJSYU^VFZF]J_Ka[
=nim	z#J9I@JDJHEI^KIOKVIZGh^
=nimmt	q!K-H/I9J@HBJHZIZKWM^NJTJ_JaJgZ
=nine	s-K9J@^BJHFKGNHS^XJ
=ninguem	u+J-J9J:J=Z@JBHDXHHKKS]U[VGZYaIcI
=ningun	v+J4[CHD^HK
=ninguna	s(J3J?F@[BICZDJHGUIW]XIZFa[bI
=ninguno	zHHIWSJU^VJ
=nirgend	zBJHINYZ]
=nix	x-]3J9H>F?HD[HGa[
=nobody	_!F%H&Y(G)G*I+Z-E.J/H0J1Z2J3G4H5J6J7I8G9X:E;J=G>E?GAHBACDD[EJFHG[HGIEKEMGNYOIPHTHUaVGWXXG[I]G^Y_ZaHbIcXf^gIhH
=noch	]!]#X%G&J(G)H*F,I-C.J/D0I2J3C4H6I7H8I:F;H=G>Y?E@^AHBHC[DZEFFIGHHFIHJHLFMcNEOEPIQKRISHUEVEWYXEYHZI]D^F_YaYbEcGdGeIfFgYhD
=nochmal	r@YKX
=nodig	s*K5W=[BJCYH]MXfI
=nog	d!Z#X%F(G)I*F+H,I-E.J/E0H2J3A4F5J6H7H8I9]:G;H=G>D?D@]AGBDC^D]EHFJGEHDICJILHMcNFODPYQKRHSHTZUDVDWZXEYIZA[G]E^H_[aCbGcGdGeJfFgIhE
=noit	z@[cX
=nom	o!I%J-a2Y3H9I:Z>J?J@JBJCJDIFWHEI[JKKGMJNHOIVKXJZF]JaIhI
=nombr	m!J+J-]2]3H9H:Y=J>H?J@IBICXDHFXHEI^KHMINIOIUIVIXZZG]J_JaHbKcKfJhK
=nome	m!J#I%J(I-^/J2]3F4I6J7K9E:[;K=H>G?I@GAJBGCHDHF[GIHBIcKCLJMGNGOGPKRJSJTJUHVHWJXIZB]G_IaEbJcIdJfIhI
=non	L!;#;%J&D([*J,I-=.D/E1E2A4H5G6I7G8I99;X<D=^@JA?B6CED]EDFAGJH<IYJ@KYL[O[PBQIRCSHUJVcWZXHZ_^E_Ha[bFc@dJe?f^gChY
=none	c!E#G%I(I)F*H+Y-E/G1K3E4I5J6J7H8I9F:H;J=H>H?EAIBACWDDFIGXHFIBJHKYLIMHNaOZPGRKSGTJUeVEWHXGYJZE[I]F^G_JaZbFcIdIeKfGgIhF
=nooit	k!K#J%G(J*K+Y-I1[3H9I:I>H?J@GBGCGDaGJHCIJKJL_MINIPITJUJVJWXXIZD]I^GbKd[fJhI
=noon	x9I@^BFHIZY
=nope	u/Z9I>JBIHIIJMKNJOXZXa[
=nor	s%Y3X?ZHF
=norma	zHJN^ZI
=normal	g%I(H)a*]+X-J3I:J@YBYCFDHHEIKKJNJP^UJVIZH^JdIfIgJ
=nos	o(J)[5W7X=[HFJZMX
=nossa	x)^.XHIZJ
=nosso	z7Y
=nostro	x-X4J7YHIJ[MJ_YaI
=not	6!C#7%D(Y*I+b,@-A.B0Y283F4H5H6D7Z9<:G<Y=Z>B?a@BA9B:C>DfE?F<GZHDI]JCKELaMZO_P7QBR@S:ViW]X>YFZa]]^I_]aabHc>eDg[h^
=note	k#J%J(I)I*J-D/J3I4J6J:J;J=I>H?F@XBFCHDKGJHcIXJJKFLJMHNFOKPJTIVJXI[J]H^J_JaGbHcJdKhI
=notebook	m-I/J9H>J?J@IB^DIIIKYM_NJTKZE]JaJb[fJhJ
=noth	W!F#C%F&])G*D+X,H-@.Z/C0X1G2H3H4E5G6F7H8E9F:C;X<I=E>>?X@=ACBYDaEGFEGEH=IAJDK?L_MAOCPEQISET[UEVDW[XCZ_[E]B^E_Za_b]cDdFeHfBgE
=notic	p+J/Z8J?J@ZBID[IKKXNJZGfX
=noticia	z9^HG
=notification	h(G>I?Z@IBICEDIJ]MJUIZC^Ia_bY
=notig	x5X=ZBJH[IZZJdJ
=notr	o-].W7Y=Y@KHHUXZHaJ
=notwendigen	z=[CGD[EJUGWJdZ
=nous	i!K%J(K)J-J0Y3Y8Y9I=I>J?J@YBFCHDFFIHHIGKJMJNIPKSJTKU^VGXHZZ]JaHbJfIhJ
=nouveau	a!J#G%G(G,J-C/[0K2K3H4I6I7I8Z9Y=I?H@ZB[CGGJHDIDJHLIM_NJOIPIRKSJTIUHVHWJXJ[Z]^^J_JaGbGdFeJfGgYhE
=nouvell	r3J8Y9]BJCJIIKJMIZJaIb[
=nova	i!J#H%J(H)J*J+K-F/Z0J3I4J6J7J9F=H>F?HB^CHDFGJHFJJKXLJMaOJSJTHUHVHXH[G][^J_IaHbXcIdHfIgJhG
=novedad	z9]HJ
=novo	m%I-J8]9J?J@]BICKDHH[KJMJSJX[ZHaJcXdF
=now	P!a#_%A&G(D)Z*B+D,F-I.G/Z0F2G3?4I5G6J7C9@:E;F<G@XAGBfCXDeEFFEGXH9I;JCKXLDNGO?PBQHRCSYTAUIVGWFX_Y[ZC[B]K_IaAb@cIdDeFf@gY
=nowa	v%J8a9HBJDXHXMJPJSGZIaJcZdHeIfJ
=nowe	k!I#G%J(I)J*K+K-E/]2J3J6J7J9H:[=I>H?H@YCHD[GKHAIEKYLHM]NJOJPJSKTJUJVIXJZY[Z]G^J_IaHbEcJdHfIgHhD
=nowego	v9[>J@HBICKDYHEIJKHMZZE]]aJ
=nowher	q-J3Z9H>[?K@IAHBJDJGXHAIIZJ_^
=nowy	u3I>W@[CID^IJOJZJaK
=nowym	u-I3I9F>H?H@JB^DIHYKIMINJZG]KaHbZcJ
=nr	v!J-F/E3_AKHEIDKHNIO_VHZD_IhH
=ntp	m,J1E2H3I4H8I9J@JBJCJGIIIMGPJReXJYHZJaJcFeJfF
=nu	e!I#]%H(G)I*[+J,I-E/X0J3F4I6I7I8J9D:G;J=^>G?]@^AHBZD]EJFJGJH?ICJJK[LHMFNGOGPIRISITHUHVGWJXGYJZX[H]F^I_IaFbGcIdHfHgIhE
=nube	i#G%I(J-G/a0]3G4J6X7J9I:J;J=I>I?J@HAZBHCIDIEGGJHDIHJXKGLKNEOHPZT[UJVJXIZG]I_YaIbIcGdFfGhI
=nuestra	u)].Y7WBIHI
=nuestro	v7Y9I@HHIM]
=nueva	g#I%I(I)J*I+J-F/[0J3F4I6I7I9I=I>G?IBZCHEJGJHGIHJJKWLJM_NXOIPJTJUGVHWJXG[I][^J_IaHbXcIdHfIg]hF
=nuevo	m%J3I4K8[?I@ZBJCIDJH_OKSJcYdIfJ
=nulla	v:XLY
=num	x(WHJIXd[gK
=number	N!C#B%E&H(B)D*H+a,F.F/B0F1E2G3e4D5G6E7E8E9@:C;F<G=B>c?>@CADBEEEFEGCI]JEKDLEMANIOePBQHRESETDUEVAWGXZYFZA[D]?^E_Da[bDcDdFeGfEgEh>
=numer	f!I#I%J(I)I*J+J-G/J3_4J6J7J9E:I;J=J>]?H@GAJBHCGDDHAIDKFLJMINHOcPIRKSJTJUJVIYKZE]I^K_IaXbIcIdKfJgKhI
=numero	S!D#E%F&I(E)G*F+E,H-D.H/F0G1H2H3d4F5H6G7G8H9B:D;F<I=E>c?A@BAFBACADGEHFHGGH:IZJGK@LFMBNEOfPEQIRGSFTEUEVBWGX_YGZ@[G]D^G_Ea]bEcEdFeHfFgFhB
=numeru	s(J3W>ZCIDYHGIGKHOaXIZFaGhK
=nummer	[!F#F%H&J(G)H*G+W,I-D.J/G0H1I2J3e4H5I6H7H8I9B:G;G<J=G>^?D@DAGBDCCDHEIFIGHH=I>JIK@LHMFNFOfPGQJRHSHTFUGVEWIXAYIZA[H]D^H_Ga^bFcHdIeJfHgHhD
=numret	m!I#I(I*J-I3]4I6J9F:J=J>_?J@HAJBICHDGHCIEKFMINJOaPJRJSJTJVIXGZE]H_JbJcJgJhH
=nun	s:K>]@JBGCYDJHFKJX[ZZ]K
=nunca	d!I#H%I(J+]-J1Y3E7K9J:I=I>G?I@HBFCHDbHAIJKJL^MHNJOIPKSJUIVHW]XJZE]H^IaYbHdYeKfJhI
=nuova	h!H#G%H(H)K*J-E/X0J2J3D4K6I7H9I:Y=G?HB[CHDXGJHBJJKXLHM^OHPJSJTJUIVHWJXH[Z][^I_JaFcJdHfIgHhE
=nuovo	k#[%J+X3I4J8]>I?J@WBYH[PKSIXJZIaJcXdJfJ
=nur	[!G#D%G(F)[+E,H-D.J/F0I1J2J3D4H5J6I7X9X:X;Z>B?]@HAIBACbDFEIFJGXHEJIKCLHM[NDOFRISGVYWIXFYIZE[c]D^F_IaCbYcGdGeJfGhE
=nutzen	z0WPZ
=nutzung	zT[
=nuvarand	r-K>I@JHIKGOJXKZCaKhc
=nuvem	k!H#H%J(J-I/^0]3H4J6Z9G:J;K=J>I?J@HAYBHCJDIEHGKHDIHJXKFNFOIPZT[UKVJXJZH[J]H_ZaHbJcHdFfIgXhI
=ny	o#J%H(K3D4J8^9H=I>X?G@JBICFD^H_IKKHMHOEPJSHVKXIZH]JaHbKcYdGfIhJ
=nya	m!K#I(J*K-H3J9H:I=J>G?J@IB^CKDIHBKXMcNHOJTJVIXJZB[H]H_KaJcJdJfJgZhH
=nytt	o!I#F%H(G*J,J-E/[0I2J3I4J6I7I8[9]:Z=I>I?I@[AJBDCGD]EKGJHCIEKCLHMDNEOJPITIUHVIXIYJ[Z][^F_JaIbHcIdFeJfIgJhE
=o	N!F#B%I&E(F)E*@-J1A6E7A8A9B:H;A<D=X?Y@DDCEFFCG@HFI[JAK=LDM[NYO_PCQDSJTHU]WGXJYD[B]Ya[bCcXdIf]gC
=o365	k#I*I/X9I=[BIHEIKMXT^WZZHdJ
=obecn	z@JZHh_
=obiekt	z#J3K>JBKGZHI__dJ
=object	V!a#G%E&J(F)H*I+I,H-C/F0F1F2I3F4D5J6H7H8E9D:G;b<I=F>F?G@DA]BCCGDGEIFHG]H[IEJGKFMFNDOHQJRGSHTGUGVDWJXHYGZB[I]H^Z_eaGbHcEdEeHfCgGhD
=objekt	o-K/I0K3J6JA^GZHEIJKJMJNKVKZI^K__dHfHhJ
=objektet	v;X>JG[HFZJ_[
=objet	p!I-K;ZAYGZHD_]
=objeto	j!G-J3I:J;^@JA^BJCJDJGYHEIJKJMJNKOITJUJVJXKZG^X__dJhJ
=obrigado	s-I9aBJHHaJ
=obsoleto	z1]HI
=obtain	z,ZHJ
=obviou	x-]@HHJKJNX
=obwohl	l!J#]*Y-^/J3H9I>FBIDJHIIEKHM[NJXJZF[I]H_IaXh[
=occur	s)^*IHGNXTI
=occurr	m&KBIKGNKSIZ_eZ
=och	X!Y&E(D*Z+X,C-=.X/A0G1E2F4A5E6]8^9<:X;B=_>]?=ACB[DIEDGCH=IcJEKHLCMFNGP?QESATZUAVDWEXHYXZ?[G^B_AaDc@dAeCgJ
=od	r-J3G4J6J8[9G=J>I@^BWCJDIHDIHK]MHOYPJRJXIYIZ]]JaIdEfHhJ
=odblokowac	v#_BIHITJ
=odblokowani	z[]bG
=oder	i#K%[)J,Z-Y3[9X:Y=J>I?K@JBICHHDKIN[OJVJXI]JcXdJ
=odgadniecia	u-]
=odmowa	u%_(J*J-J9H>JFJP_VIZF
=odrzuca	o-Y3J4J9J@YBJHGIHJ[KXO]XJZXaIhJ
=odrzucony	z,Y4JP[QXZKdH
=odznaczon	x(I9J;]BJGYHIcKd[
=of	D!;#C%F&C(Z)J*F+E,J-b.A/I0K1^4E5I6[7X8Z9B;Y<^=B>=?B@FAWB@CZDXFHG^HdI]JEL=MGOJPXQDRYSFUIWHX^YF[@^@_?a>b>cHdBfEgAh>
=oferec	z?]CKHJaK
=off	R!g#D%B&I(A)^*A+F,F-@.X0E2G5D6D7D8C9?:B;Z<[=A>C?W@?ACB=CAD@EEFFGAHGIAJGK?LZMGN@PEQHRESCUcV=WBYaZ@[F]X^C_AaBbYcHd]eDf_gC
=offenbar	z/ZK]MJgH
=offer	b!K(G)F*_-J/K3K7K9J:J;Y=I>X?a@IBGCZDIHBIIKHMINIOJPKTIUZVHZD[Z]IaEbIgGhK
=offic	T!C#A%D&I(B+F,G-C.I/Z0F1B2G3]5G6G7F8G:E;G<G=]?I@FAEBBCCDCEFFGIAJFKALEMdNBOFPDQHRGSFTeUEVGWHXIYGZG[C]C^D_DaHbDcCdGeGfEgehC
=offlin	l*K-I0^3J9G>I?IBIH_IJKJMINKTJXJZG]JaKcKgJ
=oficina	x9Z>[?[HFMJOHXJ]J
=ofrec	x3H>H?aCJHJOHaH
=oft	o#[(J9J?J@GBHCJDIHFIJKGXdZE]JaJbJhJ
=often	m#X>K@JH[KKPHTKXaZCaJ
=oggetto	s!K3I;YAJGXHGZH^Y_a
=oggi	u9J>I@_HHIJKHX]ZHaI
=ogni	z@]HY
=ohne	h!I#J%J(J*J-J/H0I3a4J7J9I:I=J>Y?H@HAJBHCIE[GIHHIIKGLZMZNIOJPHTJUJVJXKZC[_]I^I_YaHbJcJdZfIgIhH
=ok	Y!B#C&H(B)^*B+F,G.G/]0E1G2H3E4D5F6J7D9f:C;G<I=B>?ADBaCHDAEEFFGEH=IKJFK?LDMINIOBPCQHRXSETKUDVFWEXCYFZ=[E]B^D_BcCeGfCg@hC
=okta	g7e=J?I@JBIDJHEPJSJUJVJZCbJ
=old	O#c%A&H(@)C*C,E-=.G1]2E3A4A5Z6I7C8G9>:A;[<G=B>c?@A^B9CAD>EEFDGBHDICJAKaLAMeN>O@PCQFRCSCTBUBV@WEXBYbZ>[B]B^Ga@bAcBdAeEfAg[hj
=older	p(J-I1a3J9I>J@]BICKDJIEKFNJOYPJZFbYhE
=olvid	qBHDYHFNIUJWXZ^bK
=om	d!F#E(b)H*G+a,I-E.[/I0J1J2H3F4H5J6I7G8I9];H=X>F?E@XAHBFCGDJEJFJGHH[ICJJKCLXMCNFOFQJRISHTXUFVCWHXF[E]E_HaFbFcHdFeJfWgIhD
=omdat	s(J9J:JBHC[DJHFVHWZZH]]aJg]
=omgev	v#I7J9KE[HHNJRJUH_Kc_dY
=on	?!G%H(C*A+D,H-I/Y0E1Z2A4?5H8X9K:A;Y<Z>J?I@HAXBEEcF=G>HCI:JeK>LZMEP_R]UHVYW;XCY]ZF]H^]_aaFbZcJd]fC
=onbereikbaar	z4[HJcY
=onboard	g!J#I%I)H*H,c-H/H3G4J6I7J9F:J=J>I?FAKCGDHEKFKGKIGJJKHMINHOJPHSIUIVIXJZC]I^J_JaGbJcIdHecfFgJhJ
=once	c!I#J%I(I)J*Z+Z-H/J3I9E:J=I>H?G@ZA[B^CHDHHIIHKFMINHOIP_VHXEZB[J]H^JaZhJ
=onde	z!K+I?KBHDJH]Z^dGfG
=ondersteund	x3]7Z@IHJZIaKdIgZhJ
=one	I!A#?%X&D(E)D*b+C,E-Y.D/a0E1E2I3E4?5Y6@7?8D9F:J;E<D==?E@cAbBCCeD?EBFCGBH=IHJDKiL_M]N?OaPFQDRBS@TBUHVAWHX<YDZE]D^F_Da<b?c@d@eCgIhf
=onedriv	i9I>J?JBJFGHdIKNKZJaI
=ones	h!I#I(J)Z+J-J/H3G4J6J7J9H:J=I>G?H@CAJBECJDIGJH@IHKcLINXO]PITJUIVHXKYYZD]I^Z_JaGcIfIgIhY
=ongeldig	x,J3Z>KCFHHIIO[R[aJ
=onjuist	v,[3[HIOGh[
=onlin	g!G#I%I(H)I*H,K-G/c3I4J6J7J9H:I=H>H?I@JAJBECIDIEHGJHYIEKDM]NHOJPIRKSIT_UJVIXFZA[G]H^J_GaJcFfIg^hE
=only	L!G#@%[&J)]+J-C.F/I1E2D3H5E6C7B9@:K;Z<F>H?aAAB;CdDCEDH?I[KILCNHOGPIRDSBTZUCVFWE[c]A^XaCbFcBdGeEfFgZh@
=onprem	K!]#?%D&E(D)?*@+D,A-=.F/a0_1D2E3<4F5E6c7]8C9A:=;C<E=H>A?@@<AYBEC@D?EeFKG@HGI<JAK<LBM=N[OBP[QERCSAT^U>V=W?XBYCZ;[A]@^@_ca@b?ccddeBf_g[h?
=onpremisesadminactionrequir	o!K/JEbHHNFcHdJ
=onpremisesconnectivityerror	p!J/J6KEHHHNH_IcadJfJ
=onpremisespolicyviolation	k/IEIHDNdZJcI
=onpremisessuccesscloudfailur	i/cBHEJHEMINHZJcI
=ons	q-[3K7X9I>I?J@]HGJZKJXHZJ_[aJ
=ont	u![(K)[3JHFMYUYVJZJ
=ontbreekt	p!J#J%Y+I-I3^4H5Z9H<J=H>G?Z@JAJBICXDGGJHDIGKIOFPJVZXJZF]J_JaHbX
=ontbreken	s#J%J,J-I3]9I:K=^>J?J@JBJDJHDIZKJNJVIXJZI]JaI
=ontem	q#J-J9I@]BHDIHGIFKGMINHZJ]^f]
=ontgrendeld	z#GB[T[[H
=ontgrendelen	r!H#]%J1]2JBJHFVHZI[ZbJfJ
=onthoudt	z-J3I9J>J@JCIHHIGKbOJaJ
=ontvangen	z>]aF
=onze	r)]MYOXUY
=ook	p#Y-X3J@HBJCJDKIIKJLZMFN_ZD^Ja]hI
=oops	v3^@YHIZE
=op	Z!F#[%[&I(J)J*D+F,F-J.H/E0E1F2Z3?4C6D7F8F:B;[=D>Y?B@XAEBBDIEFFGHAI@JXK?LEMXNCOCPGQGR_SET^UaVJWIZC[J]B^F_Da]bacFdCeGgDhI
=opcao	q#K(Z3J=X?WCZHHTI[Z^XaI
=opcion	r#K(Z3ICZDIHGTKZJ[Z^XaKdX
=opcji	u([+H-K3H>J?_BJCYDFHEIHOJZJ[Y_KaF
=open	]!H#Z%I)I*I+J,J-G/Y1H4F6[7H8J9I:H<K=G>ZBDCIDFGJHbIGJIKDLJMFNGOIPGRGTZUHVHXHYIZ=[G]Z^I_IaFb^cYdIeJfHgFhG
=operador	u%HHHPaaYdGfG
=operadora	xHEOJSITJZJaa
=operateur	u%J3I>XHFP]ZHa^dIfI
=operation	c#K%Y(X-I1^3I8Y9H@JAYBHDJEKHCIJJXKKMJNHZ_^J_ZaIbHeI
=operator	d!I#J%H*H3G4J7J9I:J>^?E@IBICGDJHDKJOIPbSJVIXJZE[J]I_JaabJfJ
=opgegeven	x*J,[3H>JCWD^HIOJZJ
=opnieuw	g!K#I%W([*Y+Y-H3I6K7I8[:X=I>G?I@ZB[CYDCEJHAIHJKKFLIMYNHOKPISKUJWX[G]I^HaHcJdHeJfIgJhG
=oppna	z(J-J3J9G>F?H@JBKCIDKHaIIKIMJOJVIXHZC[[]HaJfKhI
=opti	u([*J+I3G;K>I?_@JBJCYDGHEIJKILJNKOJVIZG]J^YaGfJ
=option	T!D#D%C&J)E*a+E,F-E.J/F0J1E2I3F4G5I6G7F8F9G:E;H<^=D>E?_@CAGBYC[DBEFFHGEHEIFJFKELXMFNDOGPCQIRHSGTXVGWFXYYHZ;[d]G^e_FaAbYcFdXeIfFgEhF
=optional	v,J9JBJGIHDVJ^Jd]e^fJ
=opzion	u(]BKC[DIHHTJZI[Z]K^XaG
=or	S#Y%E)J*E+H,H-Z.J/J0J1J2^4G5I6I7G8H9K;J<Y=D?I@EAFB>CEDaEHFIGGJJKFLJN_O[RGT^UFWHXXZF[G]J^D_HaZbWcJdFeIgI
=ora	o-J3F9I:K>G?J@ZBICHDJHDIIKJOGR^UJVJX^ZGa^
=oracl	z#EHaLITJ
=ord	x-^KJZHfZ
=order	n9H<[=I>E@HBGDIHbMIXHZI]IaI
=ordinary	v%I)YBJHEP^ZH
=ordinateur	v-J3K9G:J>J@GHbIIM[XJZFaI
=ordnungsgemass	x3XE[WJ
=ore	m@aHIIKKJX[ZJ
=organisati	h!I#J%I(I)J*I-J3I7J9J:Y;K>J?J@IAJBICIDGE]F[GYHEIHKJMINZPHVFW_XJZH]I^K_JaIbJdZfI
=organisation	Q!D#G%E(C)I*E+G,H-F.I/H0I1I2K3F4I5J6H8I9H:b;I<J=^>F@GAIBDCFDIEbGGH@ICJGKFLHMFN[OGQJRJSGTIUbV=WbXFYIZ;[G]D^F_GaFbEcaeGfFgFhG
=organisationen	n(J)I*I3K:I?KCJDJEZHGNYPJVHW]ZHaJd]
=organizacao	h(J:[=X@JBJDJEZGJHHIJU[VHWZZGaKfJ
=organizacion	h!K-J:Z?K@JBHDJEZGJHGN[UYVFWZZGcYfJ
=organizacja	r(I:H?JDJE]FJHJNFVJW^ZIcXdJfI
=organizacji	oHJIJN]UXWYdZ
=organizational	uFZG[HI
=organizzazion	h%I(H3J:Z=X@HBIDIEYGJHFMJNWU]VFW]ZGbJcXfJ
=origin	x:^ZJ
=original	z(J-[4JA[HDIFPZ
=orphan	z!H/GAJHJPJTIZI__
=os	i!H#I%I(I*X+H-G.X/K3_4J7J8Y9G:H;K=I>J?F@GAIBGCGDDF[GJH[IFKFO[SHTIVGXHZE]H_JaXbJcIdJfJhJ
=ospiti	z:]
=oss	z@[HJZHd]eKfI
=other	^!F#J%E)K*X+I,J-].J/F0J1K3G4I5J6J7G9G=F>F?X@EAJBCCCEJF]G]H]IFKEMIOIPHRKSZTIUEVYWGXI[F]I^H_HcIdIf[gIhI
=otherwis	x%[PG
=otra	i!H#Z(I*J+J-G3J7K9H:^=I>I?I@bEJHAIGLJMHNIOJPJSJTIUGVGXZZE[[]IaHbJcJdIfHhI
=otro	u(^*J3J7X:J>Y?I@KBIC[DHHEVYZG
=otrzymuj	xa[
=ou	P!=#=%m&?(;)@*?+?,F-B.B/?0?1@2@3B4=5B6>7@8=9F:<;e<C=?>??;@9A>B:C:D=E@FqGkH?I8J?K8L?M<NEO=P:QBR>SFT?U=V8W@X;Y@ZA[?];^>_?a=b=cBd:e@f9g?h=
=oubli	m%J(H?I@JBEHZKHMINJUJVJZa[JaGbIdIhI
=oud	s#I-I/[0X1]2J4H5Z6J<J@JBKGIHFK[MJZI[IcJdJfI
=oude	g!I#Z%I(I*H+I-H/H0J3F4I6I7J8K9H:I;J=J>_?G@EAJBGCEDDGKH=IFLJMbNHOFPIRJSITGUIVHXHY^ZB[J]H^J_HaFbHcHdHfHgZhc
=oui	x(J)[*I+^DGHEPHZJ
=our	K!>#A%G&F(Z*a+C,G-[/I2]6X7e8F9@:c;D<E=_>G?AADBFC@DAFIGBHFI<J_KDL@MFOWPXQIRHSJTJUbV<X?YEZ?[B]?^@aXbFcZeCfXgXh@
=ours	n-G1J7X8]=JBHGHHCJ^SKTKY[ZJcJgX
=ous	u%[(HGaHFVKZGfJ
=out	Q#e%B&H(Z)B*C+I,E-?.F/F0E2F3H4A5Y6Z7C8X9X:B;E<F>>?AACB;C@DFECFGGaHEKBM?NBQGRZSBTHUDWFYE[E]c_Fa@bBc]d@e[fEgJhB
=outag	r9E@JHGMJS_ZEc]
=outbound	r9J>IBFCKHDTIXJ]Kcc
=outdat	s1^4J>]?HCHDHZFeIfG
=outlook	W!I#A%I(I)J*I+G,I-G.J/H0J1J3F4G6J7I8J9F;J=I>D?G@CAJBdCHDHEKFKGIH^IEJJKFLGMdNFOFPJRISJTXUIVGYJZ>[H]F^I_GaGbFcFdJfHhF
=outra	j!I#G%[(H*J-F/J3I4J7J9H:^=H>G?I@dAJBECYD[EJFJGIHBIFKXLJMGNHOIPKSITIUHVHWJXGZA]I^K_JaIcIdHfJhG
=outro	s([*X7Y>ZDJHFV[ZH
=outsid	n(])J:XBIG[HGPHVYZGcX
=ouvr	x9HH]h]
=over	b#Y%G(H)I*H+G,J/H2b3F4I5K6I7[8J9Z:H;J<]=I>E?H@JAJCGFJGJHXICKELHNGOGSFTEUIVHXGYIZA[I]H^H_JaGbHcGdIf[gHhG
=overeen	u/J0I3I6^HGO]TIaH
=overnight	z#[@^BJHHKJPKZJ
=overrid	z/CH_LXNJ
=own	X!D#E%E&J(F+H-?/W0I1H2I3C4G5I6[7a8G9D:e;I<J=H>X?[@aAHCFDEFGH<IIK@MENAOJPZQJRFSETZUJVaWDXGYIZ=[D]F^a_FaDbCcDeHfFgDhB
=owner	u#H%J(]@ZBJHEKJPFVEZI^]
=p	z-^9HF]HGIIJKKJNHZIhJ
=p1	]!D#E%E&K(D)G*G+H,I-D.I/F0G1H2J3D4F5I6G7G8G9@:D;H<J=n>B?B@CAFB?CCDDEHFHGGHIIDJGKCLGMENEOGPDQIRGSETFUCVCWGXBYFZ<[G]B^H_FaBbEcEdBeFfBgEhG
=p2	r9J=_@JBJZJgK
=pa	Y!@%X&H)D*D+E,D-C.J/D0C1E2]3B4A7D9^:@;W=A>Y?@@CB=C@DBEJFFGCHFIHK=MZOFPDQFR_SDTYU]VYWDXZYJZA]@aZb_cFd@fFgDhC
=paar	u#Z>K@IBJHZIKMIT[X[ZF
=packag	xHXJ]
=pada	v4];XBJZKdJ
=padla	z(J9I>[@JBIHGS]UIXJZG]JaGbJf]
=page	K!G#F%C&F(C+a,C.c0C1D2F3A4C5E6C7c8B9@:X;E<E=E>D?a@:ACB8CBFCGBJ?KELAM@NEPBQFRCS^TFUYVEXXYDZX[[]a^?_AaBbZdIeXf@h[
=pagina	^!E#D%G(G)G*E+c,G-[.[/J0J1J2I3B4G5J6I7H8J9F;I=G>B?D@CAIBBCED]EHFJGIHHJJKDLHMFNGPFRIS_TIUDVBWHXbYJZa[H]E^I_IaCbFcHdGeJfGgIhI
=paid	z=_HGZI
=pais	u3d9I=J>D?HBJCFDJHDIJKJOGVJXHZJaE
=palabra	x-[HJ
=palavra	g#I%J-]7J?J@[BXHDIIKXNIUJ[JfJ
=palo	zcZ
=pam	z%J2_HF
=pamieta	x3J9J>J@HBKCJHFIFKbZHaH
=pamietam	v(K:Y>[?J@JHEIKKHMJZY]KaHh]
=panel	z>JH^
=pann	v/K@JHXS^TGZHfY
=pantalla	o#J+X9J:J>]?KBIHCKJMKVJZHaGb_
=paper	x@ZH]IFN[ZI
=par	d!Y#G%C&Z(H)J*D,I-E/X0J1J3I4H6G7]8I9H:Z;I=E>G?[@_AIBDCGDGEIFGGIH>IFJJKELIMGNIOIPHRISITHUFVGWHYXZ][I]W^[a]b]eHfDgKhH
=para	T!A#C%Z&J(Z*^+I,E-A.H/D0Y2G3A4E5H6F7I8F9C:H;F<I=J?^@HAXBBCGDaFGHXI@JFLJNCODSHU]VbXFZB[G]CaCbIdFeFfBgDhB
=parado	x0[HIfY
=parait	x@[HIIJKJV[ZHhZ
=parc	x+WHJZG^Yh[
=parcel	x3J>J?IHaZK]JaD
=pare	u-H?J@]BJFJRJTJXJaJcafH
=parec	z-[HK
=parent	x%I(J;^HH
=parental	u!^H[ZG
=park	u9H>J?IH_ZI
=parou	zBHHGRJYXdIf^
=part	b!H#I(G)I*J-E/[0I1J3^4J6J7I8J9I:G;J=[>[?F@EAJBEDFFFG^H<IaJHKFMHNFOFPHRJSHTHUHVYWJXHYJ[I]G^I_IaXcHdYeKfEgJhH
=partag	s%J@ZHbKJVJZF
=parti	o(J3J9I:I@JDJHCI]KZNJOJV]ZH]ZaJ
=partner	f!G#J%J(H-G/F0J3I4K7I8[9I:e=H>I?I@EAIBDCIDHGHH[IEJJKELJMENHPHSGTHUJVIXJZA[H]I^I_[aJbIcJdIfHg[hI
=party	h(J-E.Z/J7_@GBGGKIGJ^KGMJNHVJZB^KbYhJ
=pas	N!?#?%H&F(])E,J-I.G/F1D2D4@6I8X9<:F<E=J>>?X@YABB9CFDFFCH>JBKFM]OZPHQERES@UJVbX=Zb[_^G_AabcBdZeBfIgGhZ
=pasa	r%H3J;Y@KC[DIGGHEKZM[aJfKhI
=pasado	v?J@JHHIJKbNKZIhI
=paso	v*X3I?HC_HYMHZJaKeW
=passa	p#J%G-I3J;Z=J>Z@JC^DHHFIGK[LJMJNJUJVJZ^[J]J^JaHhF
=passado	v?I@ICKHGIJKbMKZF
=passato	z@[KX
=passcod	v3K>G?FBJDIH]KIZHa^
=passfilt	jHDJcKKZH
=passkey	j(I+G-K9J=J>J?a@HBGCHDEH]IJJKKJMINJOKUJVHZE[KbHhJ
=passphras	o-J2Y3J@JBJDJH]I_KJNJZF
=passt	x6XBZHKIJKHN]OXZJ
=password	4!=%J&H(Y)B*D+9-^.A/Z0F1G2_3=4<5F7]8E9>;A<Z=E>D?C@XA;B^CGDHEEFAGYHZIbJ^K_M_N]O;P<Q?R?S=TBUIVEX<YEZc[_^[_=aDcAd]eYf>h_
=password1	z-[ZJ
=passworddoesnotcomplyfuzzypolicy	z-a@IBJHGNHZG^H
=passwordneverexpir	uLZ
=passwordprofil	k%I(b-G/H3J=J@IBICIH?IKJIKIMHNIZG^JbJgbhJ
=passwordreset	c#G%J(H)I*J-H.c/H3J7G:I=I>J@HCJDJGJH@IGJJKGLJMHRKSbTGUJVIWJXKZC[I]I^JaGbFcadHfFgDhI
=passwordresetservic	i!Y#J%J&Z(G)J,X-J7H:J=K@IBCDJGHHAIIKILKMINKSDUHVIZB_XaKbGcGdIffgJhJ
=passwordresetsuccess	q/GAIBcHIZH_H
=passworter	z([@JHJIJKJN]VJZH
=past	n%H(J0J>E@YBKHXK^ZY
=pasword	xHIKZVZZHbYhH
=patch	k(a-J5YBHCJKKMIZJfXgG
=path	sFaHGIEZG
=pattern	k-^3J9J:K?J@HCJHGIFKHNJO[Z]hJ
=paus	z-J@JHHKJR]X[ZH
=payroll	u!Z>XH^ZH
=pays	z3^?JHI
=payslip	zH]ZK
=pc	X!E#_%F&J(C)G*F+H,H-C/c0I1I2I3E4G5I6H7E8I9D:E;H<J=F>A?D@?AHBBCFDEEHFIGGHFIAKBLFMfNDOFPFQJRHSGTKUFVDWHXCYIZA[E]D_FaDbecEdEeIfGgc
=pcs	q(I)J*I,K.X4J@JBIEGHaJJKINIPKZFb[dG
=pdc	m!G#H%I(I)J*I,J-G.K/J0J3F4g6I7J8K9C:G;I=I>F?F@HAHBHCHDHEJFJGJHAIGJJKGLJMGNHOIPIRJSGTJUHVGXHYJZE]H^J_HaEbJcHdIfGgJhI
=pdf	r-H?JBIHbIJKJZG
=pede	j!J#J%J(K+X-I/J3H9E:Y>E?G@GAKBFC[DGI[KFLXM[NJOHTIUJVIXGZF]IaHdJh_
=pedido	x9Z>F@JOIX[aX
=pela	v9^BIHGIJPZZG
=pelo	o:KHGKK]ZcYd]fJgX
=pend	x9JGKH^
=peopl	Y!E#G%C&I(W)Y*]+I,H-_0H1G2J3C4I5H6H7I8_9C:X;]<I=G>B?H@AA[BCDJEGG]H?JEKEMDNCOGPbQIRHSETGUDVXWFXEYHZI[X]F_EaJbJcEd]eIfIgGhF
=per	V![&I(Y*]+G-E.H0G3H4E5H6F7K8G:B;H<I=C?J@cAFB>D^FGIAJGK@LIMXNCOAQHRFSCU]V]WIZB[D]C^D_EbJcEdHeFfBhB
=perch	m!J#H%H(H*W-I/Z3I6J9F:J;J=H>F?I@GBICFDIGKHCIYKHMHNYOGPJTKUZV[WIXHZ^[X]Y^IaHdJgJhI
=perdi	m#G3K>a@JCID]OJZHaJ
=perdio	x%Z4X>[DJHIZIdX
=perdu	n%Y3K>_?IBJHIZJaJd[fJ
=perfect	z%J-J3J4K9_;J>IBJCKHFIJPJZHaK
=perfil	u*K3^9G:K>F?I@KC_DIHEIIKIMJOZXJZIaG
=perform	p%](F<XHGPY
=pergunta	u#F%H(J)J*^,J-I3J9H?_CHDIHFKJPHTIVIX]ZI]JaJ
=perhap	z![3H>J@JHFO]ZG
=perimetr	zG[
=period	p9F@[NEWJX_
=permessi	r%](^;X>JHGZJ]K
=permiso	i!J%_(^3J:J;[=I>J@JBJDJHIVGZI^XbKdEeK
=permissao	r%Y(ZVK^Y
=permission	W!H#F%a(b)G*H+J,J-E/F0I1I2I3G4H5J6J7I8J9E:I;_<K=E>F?E@CAIBDCHDGE^FGGHH]IHJIKHLGMHNFOIP^QJRJSITIUHWIXHYJZ?[F]E^H_GaHbGcHdHeJfIgHhF
=permisso	p%Z(Y;[HIKKZIdI
=permit	q%J(E-J/Z9I:J@[BJHZIHKJV]XJZC^[hK
=permitir	x.[[Z
=permitt	q%X(I-]/J9H=X>I@GBIGJHHIYLJMJNJPJVFZA]I^_dKhI
=pero	f!I#G%G(J*Y-H/Z3E4J6K7J8J9H:J=I>E?]@FAKBHDGGJHAIGKJM^NIOZRKTYUIVHWJXHYKZC[_]I^JbZcId]fFgJhH
=perso	o(J3J4X>b?[CJDFFHHDOJZHaI
=persona	v9]=JNJUKWYZJ
=personal	k#F>]?Z@YBICYH[TGZJaF
=personalizada	u-[H]SJWJZH
=personalizzato	z-ZHYZI
=personn	p%I(J-K3J9X:K=X>I?H@JBJCJDZHDIJKJS]U]VZ[IaJcHfJ
=personnalise	z-XH[ZJ
=pessoal	x#H>X?ZHYVX
=peut	i!J(I3J:J=]>H?G@ZBFCJDIHXIIKHLIM[NJPJU]VYXIZC[Y]I^XaIbFcJdIfIhH
=peuvent	r8ZHJP]ZJdY
=peux	m)X*I-I3G9H=J>_?G@JCJDGHCIHK[MKOGPIVGX[Z][J]IaFhH
=pgmsa	z!J0aHCZH
=phish	rH_ZEbI
=phon	J!F%D&G(?)C*a+Y,D-?.I/A0F1F2G3_4D5F6E7D8E9=:A;E<F=B>e?X@CACCYD_EDFDGHI>JDK?LCMJN@O_PCQGRESDTIVDWDXCYFZF[B][^C_Ca_cCdDeEfDgIhG
=phone	S!E#X%F&J(C)E+Z,G-C.I/D0H1I2I3a4G5I7G8H9C:E;H<I=E>c?[@BAHBHCYDXEGFHGFHYICJHK@LGNEOYPEQIRHSGTEUCVCWHYHZ>[D]C^G_Ea_bEcFdFeIfFg[hD
=photo	x#H9K>J@KGIH_ZHfJ
=photoshop	p9H=FHbZJ
=phras	n-_HIIYZJ
=phs	p!J#I%J-K3I4J5J8K9I=G>K@YAIBHCKG_H[JJKHLJMZNGPGTJXIZI^J_JaKd[gJ
=phsfilter	z(HG_HHPJZGgJ
=pick	e!K(D)I*^-X7J:K=I@aBXC[DIGJHCI]L^MDNFPJZA[I^J_JbJdJgKhF
=pictur	s#G@JBIH^bZhI
=pide	e!J#I%K*X+X-I/J3I7J9E:X=X>G?G@GBEC^DGH[I]KFLYMZNJOHTJVIXHZF]I^JaIbJdJgJh^
=piec	s*Z3I?JBJCXHGMYOIX]ZJ
=pieciu	z#[BJHIXZaJ
=pilot	l!K-J3J:J;W=KB[DIHXIIUJVY
=pilotgrupp	zHZPJVYZJ
=piloto	zHYVX
=pin	a!H%I(I)J*H+J,J-D.J/H0J3B4E5I6I7J8J9A:G;I=H>@?A@FAIBFCEDDEJFJGIHiIdJIKDLIMDNFOAPIRHSITEUIVHXEYJZ?[G]F^I_IaBcGdJfHgIh[
=ping	x7[9]BYCKDJHDIJTJZEcJfJ
=pingfederat	m-J7d9JHFSIaIgJ
=pisz	u9JHHI[PJV[Z[
=piu	e!F#H%G(H)Z*H+I,I-I/H0I1K2J3B4H6H7I8J9E:G;I=^>_A]BBCXDDEJFJGIIDJJKYLHMENFODPIRISHUFVDWJX_YZZG[H]F^HbHcXdIeJf]gIhF
=plac	q%J1G3Y=YH_JXZJdXfH
=plan	o!J-H/K1C3H4J7J9G:J=e>G@HBIDHGGH]IGJKKHNITJVFZD]I_JaIbKcKfI
=plann	r-FHb
=plant	p#X4J>JHDRJZYaYcIeZfZ
=pleas	T!D#W%F(D)F*G+H,I-G0J2J3I4H5J6I7H8I9c:E;I<K=B>C?F@CAHCGDGFIGHHbIXJELGNIOGPFQJRHSETCUEVEX[YIZa[B]E^F_GaEbXcGdFeIfGgGhG
=pls	m#_(J-GBFDKHJIIJKKHMJNITEXKZ_^JaJbKdJhI
=plus	Z!F#E&J(E)[*G+],H-^.I/G0H3^4I5I6G7H8H9A:F;H<I=]>[?Y@HAGBJDCEHF^GFH@JGKJLHMENEOBPFQIRGSFUEVDWIXYZI[G]D^HaGc[eHf^gGhE
=plusieur	p!I#]+J-J3I>J?J@KA^BJDHIJTZX]ZG]J_GaH
=po	k!H#]%I(H)J*J,J-H/J0J1J3G4I6J7J8J9H:H;J=H>G?G@EAJBZCGDGEJGIHAIHKGLINHOJPHR]THUIVHWK[[][^J_ZaEbIcHdHeJf]gIhH
=poco	x9I@_BGHHM^ZEhJ
=podac	z*_CHHK
=podalem	zDaZGaJ
=podcza	x(JDIO[SJZ[^JeZ
=pode	i!J(Y)G*I,I-G7J9J:H=Y>H?IBXCIDGHGIZK^LIM]NHOIPJUIWIXIZB[K]I^]aGbJhF
=podem	q#X-J9[>I?J@IB[CIDIHGIJKITIV^XIZFaHcI
=pogingen	q#]-J3J9J@IBJDKHEIJMKTKUKVKXaZGaIbJ
=point	m#J(J*J,J-_/J2K9H:J;J=J>G?I@HA]BHCHDIFIGJHCKEMINHOHPJSJVIXIZF]I_aaHbIcYhI
=pojawia	v+]3I9J@KDIHFOYZ[
=polaczeni	z3J9I?^@JHHIJKJNJcZ
=polaczenia	u3YOISGaYc]
=pole	v!J(H3[9H:K;]>I@IBHDIHDIKMJNIOJXJZJ]J^]_KaJcKd[h[
=polici	o@XH]NH
=policy	K!C#C%C&H(@*b+E,F-E0G1F2H3D4C5c6F7C8F9C:B;F<G=A>C?HAEC[DAEDFGGEHZIAJaKGLAMANgOEPCQXRGSCTCUFVDWgXDYGZ:[D]B^C_DaAbFcDdDeFfDgAhB
=policyn	zDJHHN]VJWZZH
=politica	d!I#K%J(I*[.Y/J3G9J:H=H>I?ZAKBGCHDHEIHGIHJJKGLKMINcPJSIUEVFWaXIZD]I_JaGbIcIdIfJgJ
=politiqu	v-J.X3J@KHXKJN^WXXJZH
=pomocy	z(]
=poner	o#K9J:I?K@aDJHEIIKZVJXIZF[[
=pongo	z9JDJKXMJO^ZK
=ponowni	p+]@ZBJDIHGTXZJ
=poor	u!]@HHHZIcZ
=pop	x+Z@JBDD[HYMIZE]Ja[hJ
=poprzedni	z3H>]HJKXMXOH
=pops	q>I?FBFHHMHNYZXaa
=popularn	z-]HJ
=por	Z!]#]%D&J(J)G,H.I/G0H1I2I3J4F6G7J8G9Y:];H<J=D>A?CAGBFCDDBFHHCI[JGKJMEOAPIQJRGTEUDV^WGXEYHZ_[Z^K_FbJdBeGfBgXhC
=porqu	m!I#I%K-J/_3F6J:J>ZBICKDIHCIJKFL^MGNGTIXIZF]^aIcJdJgZhJ
=port	i!J%K(J)I*^-J1F3J4[5J9F>H@IBIDJGJH_IJKJMINJPIRGTJXJYIZI]JbKc^dJfFgI
=porta	vA[HXcZfJ
=portabl	m9J>Z?H@IBZC^DYHAKIM[VJZG]IaGb^cJhK
=portail	x0X:ZDKHHT[
=portal	S!H#B%F&J(J)D*G+H,G/@0]1]2I3C4G5H6H7E8G9I:a;I<J=H>AAHBCCCDXEEFHGFJZKHLHNZOGPIQJRHSXTZVIWEXCYHZJ[F]C_FaDbEcCeGfIge
=portatil	o!J#J(J-I3H9H:H=J>F?H@IBZCIDHH^IFKIM^NHOJTIUJVJXJZG]JaHb]cIfJgHhK
=possibil	s(J3Z:ZDJHKU[VKWJ
=possibl	d!H#Z%E)G*I-G/G0E1H4H6J7[8H9J:G;J>F?J@YAIBBCFDHEKGGH^IHJIK[LHMHNIOIPYRFSFTFUFVCWIXGYJZ][[]G_IaIbGcGeJfHgGhG
=possivel	q3Y4Z6YDJEYHKZIcXdHeY
=posso	j!K#J%I(X*G-H/J3F4J7J9D:H;J=I?EAJBHCEDHGKHIIEK]LJMHNGOHPIUIV_XbZA[I]G^JaEbJcJfJgJhG
=possono	s3J8Z9I>K?J@ZCKHIKINJOKPXV^ZG
=post	q+J3[9]>J?]CIHCIIKJOIZFaJ
=posto	vB]HIMFV[
=potet	u#X9[@IBYMJTJZX^JhK
=potrzebuj	xD[H^ZJ
=pour	X!D#E%[(X*X+I,G-D.J/H0I4G5I6I7K8Y:C;I<J=I>E?Z@FAHB@DaEXFHGZHHIDJGKCLHM[NDOJPXQJRHU]V_XGYIZJ[F]E^G_IaXbGcDdGeHfCgFhE
=pourquoi	u#I(J*[-J9I?J@HBHCIDJHHIJKIV[ZZ[]aJhI
=pourtant	xKIh]
=pouvez	q#X(J-J3K9Y:Z@HB^DJVKXHZHaJ
=pouvon	x3[:XDIZKcY
=power	q(I-J/J4]5G9J@KBHH[JINJZIg_
=powershell	h-I/I9F?K@IBIH]IJKILFMGZGbJcKgchK
=powodu	v#]@JBKEYHIcY
=poza	z9]?JBHG]HF
=pozniej	u8Z@XHITXZYcY
=pozwala	v(I.X:K>JBIDHHGK]VJZ[]J
=ppe	zHKJZ
=pracownik	x![@[DZHGZJ
=practic	z9IY^
=prawa	z!J%_BJDJGIHGLKZH^[
=prazo	z@^
=pre	v%Y3KZHb[cI
=precedent	u(J-F7J9K>I@IBICJHBIGKaM]NIZF]JaJh[
=precisa	q(J*Y+J5X=]BHD[HYKKNJZIcJfJgJ
=preciso	x.XHZ
=predictabl	v!K#J-_9JHEXJaJ
=preferr	o4c5KEJHGIJJK
=prefill	z+[DKHJOI
=pregunta	u#I)J*],K-H9H?_@IBJCHDGHFKJPHVJX]
=prem	Y!Y%F(D)F*G+I,I-E.K/a0H1]2K3F4]5J7F8H9F:H;I<K=J>I?F@XBACFDEE^FJGHH>ICJFKFLJN^OHQJRISETWUGVDWJXHYIZ@[H]G_daFbGd^eIfGgZhG
=premier	z@JC]DXHIKHZEh[
=premium	f!J%J(I)J*J-H/G0J3F4J6J7J9G:I;J=g>H?G@GAKBICGDHEIIEKFLJMHNFOIPJTIUJVIXHYKZE]I_FaGbJcHdHfJgJhH
=prepar	z=JDJHaVHZFdH
=prerequisit	z=IH]
=present	k(J-[3I:K=J@GBZCGDIHDIJKGNGOYZA]J^HaIhd
=press	i!J#H-I/J3F9G=I>E?H@HBBCIDHH@IIKHOGTJXWZ]]Y_JacbXdK
=presto	z9Y?J@_BIHEaK
=preuv	x@KBJC_DIHI
=prevent	e#H,X-J.Y/JBHF[HYJJKGN^PJSITZXXZEbYcJdKhH
=previou	d!G#]-H/J3K>_?KBGDJH@IGKbMYNDO[TJZF]J^JbIg^hI
=previsibl	z-_9JHGXIZJ
=prima	l#I(H*J+J-H6J7K9F:H=I>]?[BDCEDYH@IEKJMXNHODSJTJUJVJXGZG]_^K_IaEb[cJhZ
=primeiro	x>I@JCZDYHHIIKJZHh^
=primer	x>H@HC[D[HHKJZIaJh[
=primo	z>J@HBJC[D]HGIIKJZFaJhY
=princip	z*[6JEJHFN]cKdJ
=principal	q([-F:^=KBHH^KJSJUIVJZJbJcKfI
=principen	u*J3J=K>J?]HEIJKJMJN_PKZI_K
=print	j#]&J>J?I@YH^IKNJP[ZF]JbJfF
=printer	g(J-I3J>G?G@JBJHeIIKJMJOKPKYHZG]GaIbI
=pris	u3[7X9KHJK[
=priv	x%I(]+I3J6]?[CHDHHFZJdG
=privat	d!D#E%J(H)J*G+I-H.Z/J1J3_4H6_7J8K9J=J>_?Z@YBFD[IHJJKGLKMINHOZPHRGSJTHUJVIXJYHZC[K]I^H_JaDbJcGdJfEgJhI
=privata	x!K#H6_8K>ZHXPJTHdHeGfJ
=privileg	_!H#J%C(b)^*a+J,I-H/H3H4I6J8K9I:J;J=I>I?F@HAIBGCDDGEJGJHEIJJJKIMJNHOIPbSJTKUIVFXJYKZE]I^H_IaIbJcIdIgJhJ
=pro	u@XHYaI
=prob	q#]-I3J9H=J>J?J@IBHCJDKHEIIKJMJNYXbZF]KaIbJcJ
=probeer	z@[BHMJTXZY
=probieren	zHJX_ZJ
=probiert	v#H-J9J@HBJCJHHNYX_ZYaJ
=probleem	vBGE[HHWIZ^
=problem	Z!E#F%Z(G)H*H+I,I-E.J/F0H1J4I6H7G9D:F;G>G?G@GAHBcCGDFE[GHH@IGJHKFLGMHNEOFPDRJS^TGUGWFXGYJZ_[I]F^G_FbGcXdGeIfGgIhG
=problema	f!J#I%J(K*J-I3H7J9G:I=X>I?I@GB]CGDJEZHCIIKGMKNIOJPJSXUIVIWIXFZb]I^KaHbGc]fHhJ
=problemi	zBXZIcZ
=procedur	v9J>I@KBHH]ZF]^bJ
=procedura	s+X,YBIHEZJ]^e[
=process	h!^#J(J+X-G3I6J9E:J=J?I@JDJHGIJKJNJPJSbVJXK[J]JaKcIeG
=prochain	zL[
=product	k-Z7]@IBJHAIFJdKINGTKZEbY
=production	z)J?JBIV_ZE
=profil	g!W%I(Z*J-H.X3_9I>F?I@IBFC_DHHFIHKJMFNJO[TKXIZF]IaFb_cKhJ
=profilo	z3Z9I>IC]HIOYaI
=program	z,Y-J1]9K@JBFH[ZJfJ
=progress	u)K9[BJHGUKVXZ[aJ
=prohibida	v-]
=prohibido	x!H)[BJHIP[QYUH^Y
=proibida	z-Z
=proibido	z)[HIP[QYUI
=project	x:Z
=projector	xH[
=prompt	]!I#G%J(I)I+d,K-G3E7J9G:J;K=J>E?D@FAKB@CFGJH]IGJJKELcMGNFOFPHTIVHXH[J]F^I_IaGbGcJgJhJ
=proof	n(F)H*b-I3J9J>J?J@IBHC^DKEJHBIIKIOJPHVKXJZF]JaIhJ
=properly	o3]?JEZVFaJ
=properti	s(J<ZBJHCPJU_VJZF^[bJ
=propon	x?_CJaJ
=propos	s>I?_HIZJaI
=propose	u3W?_CIHHaI
=propria	z^[
=prossimo	zL[
=prosz	r#^9[=J>JBHHXTJXJ[IaJ
=protect	j!J(J)K*J,J-D1I4K9G;b=I>J?KAIBHCJGJIGJJKJNIOJP[VJXJYJZB]I^]_GcJdFgHhI
=protection	d!J#I%H(H*K,J-e/H0E2K7I:J=J?H@IBBCKDJGJHZIGJYKGLJMHPITYUHZD[I]I^FbIcHdHeIfHgIhH
=proteg	zHGP_VG
=protegido	uP^
=protocol	q>JHCRJYdcEeJfH
=protokoll	x>IHDNXY_ZJa[
=prov	o0Z?[BJCWDYHFVKXXZJ
=prova	v#K=_>H?I@IBGC_DEHFKJMINKXJZF]IaJ
=provar	x@HD]HGIJKJNZX]ZHaJ
=provato	vHJN[XZ
=proveedor	x7]:XZJ
=provid	o@IB]HXN]ZE
=provider	f!G#J(J*J-H3G7b9J:I=J>]?H@HAKBGCGDIHEIIKHLKMJNIOHPJSJTJXHZE]G^I_Ga^b^cWhJ
=provision	g-H0_1J9J?JB]HWXJZFaJcJfG
=provisoir	z@]HH
=proximo	xLZ
=proxy	^!I#I%I&K(I)J*I+J,I/I0H1H2J3F4D5J6G7J8I9G:J;J<J=I>H?H@IAHBDCHDIEIFIGIH]IIJIKILIMGNHOIPHRESGTIUIVIXHYDZB]E^I_HaGb^chdHeHfAgJhI
=proxyaddress	zH^
=prueba	u=^>JBYCZDJHGZH
=przechodzi	v@YC]DIHHKZZI]JaI
=przed	x!J-K3[>IAJBGCHDJHFIIKIMIOJXJZH]__IaIb[
=przegladarc	z.XHJZHb]
=przez	n!]#H%H+Z-G.K3G4J6J9G:Z;J=I>H?I@HAIBHCHDGEKHCIHJJKHLJMJNYOKPJTHUHVIX[YIZF]Z_HaZbJcYdHfJhJ
=przy	i!E#I%H(H)I*H+I,Z-F/J3H4J5X6J7J8J9J:H=H>I?W@HAJBECGDZEJHAIHKHL[MIPGRJSIUIVIWJXIYJZY[J]I^HaZbZcHe[fHgIh]
=przychodzi	q3K9I>]HGXIZIa_
=przycisk	x(_9K:[BJHEZFaJ
=przyczyna	z3Y9KHJMJaZcZ
=przyjmuj	s(H-K3F9J:K=J>F?I@HBJCJDHHFI[KWLKNIO[VJZX]I^KaGcKh^
=pso	s#I%J-G3I:K=I@FBFCJDJHDIEJJKFMINfOJZA]JdIhJ
=pta	z-J0B9JHa
=pu	x4YB^HJZI
=public	xHXZJbY
=pude	zB[
=pudo	x4ZBZZJdHeY
=pued	b!Y#H(X)G*I+J,H-H/I6Y7G8I9F:I;J=Y>G?H@YAJB@CGDGGIHIIYKJLHM[NHOHPIRJSJTIU[V^WIXH]H^[_FaHbFdEfXgXhH
=pueden	m!I%K(I-J3J8Z9[:I=J>H?J@HB[CIDIHGIHKIPWV]XIZG[JaIbJdZfI
=puedo	f!G#H%I*H+I-H/J3E4I7I9F:F=I>]?F@YBCCKDCGJH]IEK[LIMGNIOHPJSJTGUHVCWKX_Z_[Z]H^I_JaEbHcJdIfIgJhF
=puesto	v3G8Z9J>H?]CYHJOHVZ
=puis	s%J(K+H3I6Y8Z=H?J@IBZC[DFHZKIVJXJZF][bJcJdIhI
=pulsant	v%J(a9J:Z>JHGIIVHZJ]KaJ
=pulsar	x(XHINJWYZJbZ
=punto	x-Z3YHIcZ
=puo	k!J#I(Z)H*J,F-G3I7J9G=]>I?H@[BECHDIHXIXKFLIMWNHOISKU]XIZA]I^XaHbIcJdJfIhG
=pupil	s([@XHDZD^]gY
=pure	z-I/J9JBZHII]MITHZHd]
=purpos	s)[GYHFPXVHdJ
=puse	v#Z-J3J>J@FBJD^HIIZKHMINJZE[K]]aGbJhJ
=push	v#E3J>I?JOJZGa_b[gW
=puso	x2Z9J@^BJHIIHXJZJg[
=put	c!Y#I%J(I)J+W-X3Z4I7J8[9G:I=J>E?IAJBCCIFKGIHAJWK]MJNGOYPXSKTJUZV]XHZ?]ZaHbIcYfJ
=pwdlastset	e#H%c(GHEPJTIVJZJg^
=pwned	xHGJ^
=pytania	x*Z9G?^@JCJHJNJX]ZI
=qr	z9J>E?I@JBGHaKFXGZI]JaF
=qu	h%K+]3I4X>I?HBFCZDEK]MFOYVJXKZG]JaJdJg[hJ
=quai	zH[KYfK
=qual	xH]MINZ
=quali	xH[NXfJ
=qualquer	zNY
=quand	o*Z-J9J>I?Y@GBICHHGIKKIMJNKOJX]ZZ]XaJhY
=quando	j#H3G9G:I>G?I@DCIH@IHKGLJMINJO[UKX]Z[[K]I^IaHbKcJeJfJha
=quanto	v!J-J9J=C?J@]H]IIKIT]XIZJaJ
=quarantin	x0[
=quarter	s@JK^RZZEa[
=quatr	v-J9J@[CHHGI^KIXZZHaI
=que	N!I#>&F(>)A+_,B-^.D/A0C1B2C3B4F5D6B7B8B;A<E=@>F?GA@B@C]D]EJFCG@HCKbLFMCN[OcP@QERES@TFUDVdWEYEZ_[^]<^XaBb?eCfEgAhc
=queda	zBHHGKJMHUJVJZ]_Zf]
=quedo	u!Y#K9E>]@JB[HDKJRZXIZIdX
=quel	r1J3G>[H^KJN[OIXJZJaKfJ
=quell	s%J3JG]H[TI
=quella	p#J-J3J9H:J=J>G?I@HBJCJDKHEIGK]MXNJOJUKVJXJZH]JaJhb
=quello	o+J3D>[?JCJDEHEIIKJOb_XaIhJ
=quelqu	u@IBIHYM^ZJ
=quer	s#J9J>H?I@HBJC_DHHGIYK^MJOJXJZH]JaJhJ
=querer	z:J@aDJHJIJKHZH
=queria	x#J-J9J>J?Y@aBJCIHHIJKHOKXHaJhJ
=quero	s+X3H>H?Z@IBHCIDIHDIIMHNJZZ[Y]JaHhZ
=query	xHGQ^ZJ
=questa	u(XHJKXUHV[
=question	]!I#F%I(B)F*c+G,J-D/J0K3H4J6J7J8J9D:G;J=H>E?d@GAIBDCDD[EIFKGIHXIGJJKELYMHNHOGPHQISITIUHVEWJX]YIZB[G]G^J_HaHbIcHdIfJgIhH
=questo	u(Z3[=Z>IDIHEOJZJ
=qui	n)K3F;X>[@JBIDJHDIFKHNYOHU[VIXKZ^^YaIdJfJ
=quick	v9Y@XFYHJ
=quickly	z9YBJHEM]
=quier	s3J>I@HC[HJIJK[M[ZIaIhH
=quiero	o#J+X-J3I9H:J>I?]@[BGCEDIHEIFMGNIOJXIZZ[Z]KaGhZ
=quis	z/[TK
=quit	x>Y@JBJHGNKZX]^
=quota	zH]
=qwerty	p!J%J-f3G4J9G=J>I?I@HBJCJDJHDIDJKKIMJNIOIVJXGZF]JaGcJ
=r	q#J%E-I2I3H9F;I=K>J@JAJCJDJFdGIHDIGKHNJPHQ[VIXJZE_JaJ
=r2	p4J5[HY
=raden	r-]
=rais	p(J+I3J>H?H@JCaDGH[I]KFZI
=raison	u#]@JEYHHPYZIcY
=ran	k!^#G(H)[-I/I3I4Y9H:K=^>I?I@GBIDHEIGJHAIIJIKINJPIQYRESGUJVHXGZD]aaJbJcHfJgG
=random	o-Y2YBIHFIFKZN]ZX
=rang	x9J>EBZHHKJZG]_
=rano	u#]@_BIHIKJXJZJ
=raport	xBHH^
=rapport	q+_-K3J9K?IBICIHW
=rather	u@[DHHX
=ratt	u#K%](]-J3G9I:I=J>H@GBICKDJE[HHIHKFLHMENHOIPKUHVIWJZC[K]K^[a[bJcJdFfJh]
=rattigheter	x%_0W9IHGdJ
=raus	u#_-I3]9J>H@JBICJDHHFIHKHOJXFZI]]aGdY
=raz	x9K@_HJ
=razy	m!J#a(J-J3F9H:J=K>H?I@[BGCGDFHCIHKHMINJOFTKVJXbZD]Ga]bKcKhJ
=rdp	x-J/I4I6I7I=G?JDJHbSHTHZE_IbZcJeHfG
=re	h![%I+_/K3I8_9J:D<J=J>J?H@KAJCFDCKJOJPJVIZH]JcJdJfJ
=reach	a!H%I(H)J-G/E1I3Z5K6E7H8I:E=E>Y?G@FAKBECJDYEFFJGFHFIIJYKCMZNDOJPJRGSHTIUEVIWFXZYZZH[K]I^J_EaZbZcceIfChJ
=reachabl	v3J4Z>^HDMKSZaEfI
=reactivat	x!aHGTI_IbJ
=read	c!G#I%a(D)J+J-G/I2G4J6^7J8J9Y:J=G>[?HAJBFCGDHEZGIHYIIJJKEMINEOJPHRKSYTIVGXIZa]D^I_EaFbJcHfIgJhI
=reader	q(_)[>JBIVGZFbI
=readwrit	x%J(^@JBJKHZE^J
=ready	zB^HIeH
=real	v9^ZG
=really	s9X@ZHGKZZH
=reason	d!I#J%J(J)J-F/X4J5K8H9H=J>H?JCIDHGJHCIEKGLWMINdOKPIRJSJVGWJZ__JaIbJcHfH
=reboot	mB[HCZG]KbXf_
=recall	z#X9H?JBJH^KHNJaE
=receb	xHZaZ
=recebo	u-XHIa[
=receiv	c(F)J*J+H3F9J:H=J>Z?F@HBECFDFGIH_IHMJNHOIUIV[WJXJ][^Ja[bJfXgJhI
=recemment	u@XHKK]
=recent	p(J-E9J:I@XBHHEIDK_N^ZHhI
=recently	k(K@aBJHFIIKYNYQYYYZC^J
=reception	zHZZF^]
=rechaza	n!J-Y3J4J9I:J>I?J@HBJCKHFIHJZMJN^O[VJXJaZhI
=rechazada	z.X/]@YHJ
=rechner	v#](I-J3H9H:J=K>I@HH[IHKIMYVIXHZF]IaHb]fJgZ
=recht	m#J%b(Y0Z3J:J;Y=I@HBHCKDIGJHELIMJRKUJVHYJZG]J^[aJbJdJfIgJhJ
=rechten	p!F#J%_(a)I-J2I3I9I:H;]=I>J@IBHCJDIGIHEIIKIMJNIPZUIVIWJXJZF[K]J^K_JaGbJdIfI
=reclam	x9JC[HGIZMZ
=recognis	l(J-^/J3C7[9I:J>F?J@GBFCIDGHIIDKXNHO]PKUIVZXJZE]IaGdJh^
=recoi	xaZ
=recoit	z>IHYa[
=recommend	u#J@IHbKJQEZH
=recommendation	z)GHaZH
=reconhec	x3I:Y>J@JHIIJOZZFh]
=reconoc	x3I:Z>J@GDJHIMJOZZEh^
=record	j#E-I3_4J7I9H:J>X?E@GAJBGC]IHJJKGMGNIO^TYZF]K^K_JaFhG
=recover	z>]HF
=recovery	h!K)F3I>^?IBJCIDaHXVHZFaJ
=recreat	u!IBIHFZI_a
=recu	za[
=recuperar	r%J(KBKHFVJZa
=recuperer	s#H>W@JBIC]ZZ
=recupero	s(I*Y,X>a@JBJCIHEZDaJ
=recusa	r-I3K9J@JHGIHJZKFNZO]VIZYaJhJ
=recusada	z3J@XI[NXOI
=recusou	z/_KI
=recycl	z3JAJBKHIK[ZI_]
=red	f!I#I%I(H)K*J,K-D/G3G4J6J7H8K9F:H=I>G?G@DAJBBCHDGEJFJGJHBIaJHK^LHMGNEOJPIS_TIUGVIWIXIYKZa[I]A^H_IaDbFcYdHeZfGgIh^
=redan	u+_?JBKCIDHHEK[
=redefin	z=]HIZH
=redefinicao	c!I%I(D)H*H+J,J-K3H4J7I:F=J>G?F@GCHDFEXGKHXKJMINDPHS[U_VYWZXJZ[[J]GaXbGcHdHgJhK
=redefinida	v@KBXHHM]UJWJZHgY
=redefinir	_!X#I%J(]*G+H,J-J/I0K1K3H4J6J7J8K:Z;J?X@DBGCGDXGJHCIIJJKGLHMGNGPXRJTIUFVWWCXIZZ]G^I_IaZbYfGgHhJ
=redemarr	zBYHIZJfZ
=redemarrag	zB]HH
=redirect	q#W(J7b:F@IBJDIHZKGNJUIZD[I^IbKdJhJ
=reecritur	_!G#G%](F)I*H+G,Y-F/I1I2J3D4Y5J7H9F:G;I<I>E?F@EAICHDEEGFFGZHCIHJHKFLHMGNDOJP]RWSITIUEVDWHXGYXZY[H]I^G_HaFbEd^e[f]gIhF
=reescritura	m!J,K-J/J0J3H4Y6W7K8X9H:J>I?I@IBIDIGIHHKIMHNIPHRWSKTKUJVIXJZZ]JaJbHcZdZgIhI
=reessayez	v@XHJTXZZ
=referenc	o#]
=refus	P!Y#A%_&G)]*D+E-].X/b0E1G2G3@4B5F6D8D9A:G;F<G=Z>A@YAEB=CBDBEEFDGBH?IcJbK[LEM@OXPIS@TBUCVXWDXCYF[D]C^A_AaCbAcBfCgD
=refuse	u%H(J-K3J:K=[@YBKHDKKN]P_VFZB^XdIfH
=regard	s%Y3I>W?GDJFJHXZ^aJ
=regel	u>KC[DJGZHEN^VKaJ
=register	T!G#I%I(G)D*F+d,K-G.J/H0J1K3C4I5J6J7I8I9E:G;J=G>^?^@EAHCbDXEIFJGHIGJYKDLIMHNGO[PGRJSHTIUBVBWGXHYIZA[H]E^H_HaGbFcIdHeJfHgHhG
=registr	xDY
=registrado	f(K*K+a3G@JBFDYHDO_SKUJVIXJZH]K
=registrati	v3K?IB[CFHZOJPJ
=registration	^!J(I)J*I+c,K-I0I3Z=J>I?H@JBBCED]GJHXKJNHOIPJUKVJWIZG[K]IaKbIcKfGgJ
=registrato	i+]3Y>F?G@JD[HFO]UJVIZFaJ
=registrazion	uBYCJD]HC
=registrer	x+Y?JBZCJDYHEOJ
=registrera	z+JBGDXH^ZJ
=registrerad	n(J+_3H>I?ZDXH@PJVJZJ
=registrerat	u+J3HD[HZ
=registreren	x+ZBFDXH[ZJ
=registriert	k+X3K?IBGC[D]HYKJOJVJZJ
=registrierung	q+[?J@JB]CEDXOJZJ]J
=registro	i!I(H)J+K-J3F:I>G?F@JB]CDD^HZIJKINJOGPISJUIVHXJYKZI_JaJbIcXdKfJhJ
=registrou	zBXCJH[ZJ
=registry	q+HDEHBJXYaZKb[eK
=regl	p-H3J@IC[DIGYHEKFMJN_V[ZH
=regola	zCYGYNX
=regra	zCYGYHKNY
=reimposta	q(Y=[@JBIHFUJVJZGb^fK
=reimpostar	f!K#K(])G*I3J:Y=Y>J?Y@EBJCKDXEXHGKGLJMHNJPISJUYVKWGXJZ[[X]I^JbFdJfHgIhJ
=reimpostata	v@JHIKKMZUJVJZHg^
=reimpostato	xB]DJZJ
=reimpostazion	a!H#J%E(C)H*H+G,J-J/J0I4H6J7I:D=H>F?E@ICGDDGIIJJKKILJMGNFOHRIS^TJU]VXW^XHZ^[H]G^J_GbJcFdGeJfXgHhJ
=rein	v!XHGIXZ^aJ
=reiniciamo	zB[
=reiniciar	xB]ZI
=reinitialis	r(J0X=K@JB_DIHHMZVJZGgX
=reinitialisation	[#H%D(@*J+G,H/I0H1J4I6I7G8J;J>H?C@FAJCEFIGHHEIIJILIMFNBOJPXRIS]TJUYV[WXXJYJZ_[F_IaHbHcJdBeJfZgKhI
=reinitialiser	_#H%Y(]*I+J-J3F4J:Y=Z>K?[@FBGCHDWGIHFIJJJKHLIMFNHOJRKTJUYVHWHXI[Z]H^IaYfFgHhI
=reject	Y!D#D%G&J(F)H*I+H,H-_.J/_0I1H2J3F4G5I6F7F8H9F:F;I<J=G>H?F@XAGBACHDGEGFIGFI]J^LHMXN_OJPFQJRJSHTGUIVGWIXHYIZF[H]H^D_DaIbDcDdFeHfEgEhX
=rejestracj	z+[?JBICJDDH_II
=rejestracji	x?IBJCJD]IJ
=rejet	x-XHIKZZHa[
=rejett	z.XJZ
=relat	x%Y
=relatorio	v(J3J>I?HBICIH_OIVJZH
=relay	zHGc^
=releas	s#E-I1]@IBJIIKGTZZG[_]J
=remain	p#H/YBGLYT^ZH
=remember	b!H#G(H+J-E/I3I6K7J:I=I>E?I@DBFCJGKHXJIKaLKMINEOIPJTJVHXIZX]J^FaKbHcIdJgJha
=remettr	z@YCIHGIIK_ZEhJ
=remot	b!J#H%I(I-J/K3J4J9H=K>E?I@KBIDJGJH_IJKJNJPJQaVJXJZE]J_IaJc]fJ
=remota	xQ[
=remoteaufruf	zQ]
=remotely	s#I>FBYHYQ^ZI
=remov	a!G#I%Z(G*I-I/G1I2J3D6I7J8X9D:I>B@EAZBCCFDEEKFJGGJ]KGLIMHNHOJPEQIRHSJTHUIVXX[YbZE[J]G^]_^aGcBdIfGgHhH
=remplacer	z@]HXNJZJ
=renam	r!J#J-I3J9J=J@JAIBFF_GIHaIGKJMFVJZE]J
=renew	s-J@YBIHEIHKYUYc[
=renvoi	x!W7XNW
=repair	v>^HHZJ
=repeat	o#YHGIIK^NYZJ
=repetida	v?J@IHJKbMKVKZG
=repetir	zK[
=replac	j#K(J-H3J9J>_?H@bBHDIIFKEMHNIZA[J]J^HbXhZ
=replacement	u>]J[ZH
=replicat	z%[HWZJ
=replication	v%I4IBJHYM^NGZHcH
=reply	x9^>J@GZI
=repond	u0XHIIIN]VX
=repor	v-J@JHGKKVYXXZYc]
=report	c!H#J%J(H)Z*K-J/I1K3I9J:I=I>G?H@GAJBXCIGJH^IJKIMIOJPISXUJVFXJZ]]Y^J_JbIcIfIgJ
=request	_!H#E%G(Y)I*F+X,J-D.J/I0J4I6[7I8I9Z:F<J=G>E?C@FAIB]CGDFEGFJGKH]IEJJKFLYMGNGOHPGQJRIS_TIUEVDWKYJZJ[J]E^J_GaIbHcZdIeIfDgJhH
=requestdeni	h(^
=requir	X!H#I%C(Y)G*I+a,I-G/H0Z1I2I3D4H5I6I7I8H9E:H;J<b>D?J@BAHBCCbEZFIGGHDJHKDL^MHNCOGPFQIRJSGTIUHVFWIXFYFZA[I]X^F_HaFbIc[eZfHgHhG
=requirement	^(I-H/H3I7J9I=H?KBYC[DKEIIbKKNYOJTJVZZD]J_JaJbXcIdKgJhF
=requis	s%[+J3I=X?ZC]DEHE
=requisiti	vHHIXN^
=requisito	o-J9J:IBJEKHDI[NaUJWJZJ
=reseau	z3H>FBKOIa]cZ
=reseci	z5Y?Ga]bK
=reserv	n7I9H<IBHFcHJIIMKZHfJ
=reset	:!Z#B&H(])[*X+=,>-:.X/X0Y1]2D3E4H5^6G7Z8X9B;J<I=^?ZBXDBEJFYH?I>KBMANAOGP[QCTCWaYDZ][E][^H_JaYb[cIeGfGg]hA
=resetowac	x(J:X=[HISJV[ZI
=resetowani	q(HBZHJSKU]WIZ[fH
=resetowania	g!H#J%I(X)G*H+J/J0K1J3I6J7I8K:E=F>G?F@HBDCIEZGJHDJJKILIMINFPGS_U[VZW[XHZI]H^I_JbFcFdFeKf[gGhJ
=resetten	f!H#I%X(Z)X*E,J-J/H0J2K3H8J:[;K=Y>G@DAJCIDGGJHFIHJJKGLJMHNGPERIUEVZWEXFZ]]G^J_IaZcIdJfEgHhI
=resetu	q!J%Z(X:I=IBXDHHYNJPJSIUGVHW[ZEbHcJfJ
=resetuj	s%Z(]@JBJZEb]
=resolv	i#I%Y4Y9Z?K@HB[DJGJHJIJKIPIVJYXcYdYfK
=resourc	u#J8GA^BKG[MXTH_I
=respect	sHJIYN[ZJ
=respond	v0YHIfY
=respons	x1J9_@KDJHZKJXIZJ
=resposta	z#G-J9Z?JBKHXKJTJX]ZHaG
=respuesta	z#I-I9[?J@JKKX]ZJaF
=rest	i#I%Y(F-H/J3H4J6J7K8I9F:H;J=I>G?H@GAJBDCIDIEKGJHDIGKGLZM^NIP_QKSJTJUHV]XI[I]H^I_XaZcIdJfHgIhH
=resta	xHKLXMK_Xg]
=restablecer	](^)G+H-J/I0J3J4I5Y6J8I;J=]>H?X@DAJBDCIDZEXGIH@IIJIKFLIMGNHOKPYRJSGTIUDWFXWYJZZ]G^I_GaXbZeKfDgGhI
=restablecimiento	c!D#H%G(E)G+J-J/K0I3H4J7J8J:D=F>I?G@IAJCHDEGJHXIJKJLJMINGPIRJSZTKUXW]XIZ^[J]Z^K_IaHbHdGfZgXhJ
=restart	h!J#K%J(I+X-J9E=J@EB^DIGJHFIJJKKGMHNJPJRISHUIVIXHZC]GaHbHcHfdgJ
=restor	g(J/H3G4I6_8I9I=J>H?H@JAHBIDJH_JJKJMKPISJTHZF]J_^aJbJcIfIgK
=restrict	jBHHYNFQ[V[
=restriction	n-J@IHGI[KKN_ZH^JhJ
=restrictremotesam	m%I4JBKHGPIQcZJdH
=result	k#J%K-J/a3J>G@GAJB]CKDJHBIJJJKIMEN[OHZ[aGdWhK
=resultreason	x/ZMK
=resync	n%I0J4J8J9I=IBEGJHFMKRfYJZHcJdEeJfE
=retir	o1^4X=Y?YBJCJDJRKSKZIfJ
=retour	x!a9KHFVKZF
=return	c![%G&](C)I*J+X,J-H/I3H4K6K7K9G:H=G>X?G@GAHBECJDGEIGIHHIGJYK]LKMIOJPIRKSZTIUIVHXIZC[I_^aGb]c]dIeJfIgFhG
=reuniao	z9H>J?JBJIIKJZZ]]
=reunion	x-K9I>J?IMJZ[]^aJ
=reus	m-JIFKaNYZA
=reussi	x/ZB]HKZK
=revient	x![+XHCTJb]
=review	q)K*F>H?JHaZJ
=ricev	x3H>FH[OZa[
=ricevo	za[
=richieder	x=XHJMZVX
=richiesta	z9^HFIKKJLXZH
=richt	v>IH_
=richtig	v%Z(IEZHIKIUKZHaYh[
=richtlini	h!I#K%I(H)H*]/Y3I7I:I=H>J?X@FBGCZDGEIHAIYKHLKMHNcOJPISHTHUFVHWaXJZC[J]I^J_IaHbHcIdHfJgDhI
=richtlinien	xN[
=riconosc	x3H:Z>J@JHJIJMJOZZGaJh]
=ricorda	z9J@JBKHJIIKaOHZJaIhI
=rien	k!J#I%I(J*J+K-H3F9G>F?G@FB[CFDaHAIGKFLXMHNHOJT[VIXJZY[I]J^Ia]bWcJdJhF
=riesc	v=ZHJS[ZFaHcX
=riesco	q!G#J%G(I:J@IBIHGIIKHLIMINJPJVHZb[]^HhH
=rifiuta	r9J>J@YCJHIIGJZKIO[VJZZaJ
=rifiutata	v/[@ZHGI[MJaJ
=right	V!H#H%f&J(])D*E+F,H-I.I/G0[1F2G3D4G5I6H7H8G9A:E;_<I=E>C?D@^AFBICEDCEZFHGEIBK@LFMFNBOZP_QIRGSITFUEV@WDXFYHZ=[F]E^]_EaZbFcIdDeIfEgEh[
=rimasto	z#]IHKJdZfJ
=ring	n#J*J3[9I:J>Y?G@HBHCJDIHAIJKGNIOIU]VIZD]GacbIhK
=riprova	z@[BIHHTXZY
=risk	xHaNJ
=risolto	zBYRZ
=rispetta	rIJKJN^ZJ
=risulta	x!Y#Z+X:KBKHG^Kh[
=riunion	z-J9I>J?IBJKJNJZX][aJ
=riuscita	v/X6WB]HI
=riuscito	zB^ZJ
=robaron	z>]HJZJ
=robi	z:YLY
=robot	r-J3[9a>H@JHCKKXIZFcI
=rojo	z3K9J@HHGIJK[MJZZh[
=rol	q!J#J(a)a*^,J3H:J;K=J>K?F@JAJBGCEDIHDIIKIPJUHVHZG[I]J^I_JaJfJ
=role	Y!E#H%F&J(d)h*e+H,H-D.J/F0J1J2J3D4G5I6I7G8I9D:E;H<J=E>D?B@DAHB@CBDCEHFIGGIBJGKDLHMGNDOGPEQJRISGTFUDV@WHXGYJZ=[G]F^E_GaFbFcHdGeJfHgEhF
=roll	l!K%J(b)]-J3G4J6[:H=J>H?J@IBJCIDJGKHFIIKGMJTJUHV[XJZG]J^J_IaJ
=room	i#K(G)[4J9J>I@JBGH]KJRITJVHZ[bJc[fJ
=root	u%X(JBJH[KIZDc^fKhI
=rosso	z>H@JBJHGIJK]ZZaIhZ
=rotat	j!K/J2]EJHbIGKGNEPJZK_KdJgJ
=rott	z>JHFIKKZMKh]
=rotto	z>^HJRXZHaH
=roug	x>I@JBKHHK[h[
=round	x+J@IBJDYHHIHK_ZIhI
=router	o9J>HBKHcIIKKMJZH
=row	m#[-I/Z3H@FBYHAIJKJMINZTFX[ZZ][
=rpc	m!I#I%H(H)I*H-H/K0I3G4i5G6C7J8J9D:I;H=H>F?D@HAJBHCIDHEJGJH@IGKELJMENHOHPHRDSHTJUHVFXIYEZD[J]G^J_HaFbJcCdFeJfAgJhI
=ruckschreiben	c!G#H%B&](G)G*I+J,Z-H/H3H7I8Z:G=]>H?H@EBXCHDHEHGGHDIHKGLHMHNGPYR[SITIUGVFWIXHY[ZK[I]I^H_ZaGbGcYdDeYgHhH
=rufnummer	x3_>XIJOJ
=rule	[!G#I%G(F)G+J,I-C/^0I1I2K3F4G5J6H7G8G9G:G;J=F>F?FAIBECGDFEIFHGeI]JZKCLIMFNfOIPEQJRGSHTHUGVDWHXIYIZ?[H]G^H_EaGbGcYdGeJfDgGhG
=run	e!J#J%G(H*K-I0Y1Z3J4I5Z6H8J9G=I>I?J@HBFCKDJGGHbIGNIOJPGRFTJUJVJXHYIZH]]^]_JaHbKcFdJfDgZhI
=runn	e%J(J)J-I/J1Z3J4J6K7H8J9J:J=I>H?I@IBXDIGJHHIIJZKJLKMINJPKR[SITJUIVI]J^K_IaJbIcGdEeGfagJhJ
=runs	o#I-I1Y@HBHDKIIJZKYMJNIRYTZZFf]
=ruolo	s(^)[*]?GCIDJHGVHZI
=rutan	z@IKHZJ^^d[
=s	i!I#]%H(I+^-H0J3Y4K6E7K9H:G=G>I?G@IBYCIDZEKFZGJH]IHKGMINIOIPITJUJVFYKZY[I]I^J_JaGbIcIdHfWgJhJ
=sa	g!H#H%Y(F)I*H+G,X-G/J0J3]4I5K6H7I8J9a:H;J>E?G@GAIBDCZDGEIFJGZIDJJKDLHMFNJOHPXRISITJUGVEWIXHYJ[H]G^H_HaFbHdEeIfFgIh]
=sabbatical	z!^HK
=sabe	z!J9^>I@KCIDJHHIIKIZ]
=safari	x.ZHJSI
=sager	j!G#G%I(H)F*F+Y,I-^/J0J3F4J7I9G:I=J>E?G@GAIBGCEDZEJHCIDK^LXMHN[OZPHSITGUIVFXGZY[I]G^H_IaHbIcJdXfJgHhZ
=sags	z#JHII[KJZFh]
=sagt	g!J#I%I(H)I*J+J,J-X3F4J6K7I9G:I=H>H?H@FBGC[DHEZHBI[LJMJNEO[PJRJSHTHUIVGW[XZ[J]IaFbJcIdXfHgHhY
=sai	z3Z>IFXOJaIcZfJ
=said	h!J)J*J-I/c3G4I9K=F?J@IAKBDCJDHEIGKHFIKJ[KDMINEOYUJVHZb[J]J_JaJbJdFfJgJhJ
=saisi	u>K?KO[XY
=saisir	zKIh]
=sakerhetsfragor	z)J*]9J?]HHXJZJ
=sakerhetsinformation	z+J3H?JC[DZHH
=sakna	k!I#H(G*I+H,J-H/J3a4G5Z6J7J9E:I<I=]>G?Z@GAIBGCXDCGJHBJJKFLJMINHOEPJSJTJUJV[XGZD[K]F^K_YaEcJdKfJgKhI
=saknar	m!I#I%^(a*I-H2J3]9H:I;H>F?H@HAKBHC]D[GKHDKGMINIOHPJTJUJVFXHZE[J]I^I_JaDbIcKhI
=sala	z9J>J?KH_KK
=sale	g!H#J%J&H(H)H*J+X-I/J4J9H:Z=J>F@EAJBGCZDFF_GJH@IGJJK[LJMHNGOHPISJUIV^WWXIZX]J^J_IaFfHhZ
=salesforc	n9J?JHcIJKILKZG
=sam	]!F#F%A&J(F)G*F+H,G-D.I/H0H1I2E3D4G5I6H7H8H9B:E;C<J=E>D@EAZBYCEDFEHFHGGHCICJIKDLGMFNFPDQkRISHTGU]VYWIXDYGZ@[G]F^G_EaBbGcFdGeIfFgGhG
=same	W!I%F(C)G*E+G,I-H.I/]0D1F2I3B4F5I6G7F8F9B:E;G<J=D>C?E@_AbB?CEDDEGFFGFH?KcLGMCOXPXQHRDUJVIWGXEYHZa[D]C^F_JaAcEdEeGfEg[hC
=samego	v@^ZJbZ
=saml	x7^?IZFbG
=samma	o#K(K-J/K3G9G=J>G@]A_BJHFIHKZO]VJXIZE]J_GaHbZhJ
=samr	j#K%H*J-I2J3J4J9J=J>K?IAJBKCIDJHCIJKJNJPJQfRKXJYHZI]K_JaJbJcIdKfJ
=samtalet	z3[9I>JDIHEIJKGOJXJZH]Ja_
=sans	f!I#]&Z(H+J,K-G/J3]4J6J7K9J:I=W?G@GAJCGDZFIGJHEIGKGN]OEPJSJTIUJVHWKXH[Z]I^KaGbIcIdJfJgJhI
=sao	v,Y-J3]9J>K?H@IC[DFHEI]KGZG]JaJcXhJ
=sap	i!J#A(F)J-J3I4J7J9J:E=I>J?J@HBFCJDGHiIJKILJMINJTFUFVHWJXJZ?[I^JaJbAcKdJfIgJhI
=sas	p!J#J,E-I3I6K9F;J>I?I@JBJCKDKHCIJKJMINJOHRfUJXIZI]JaHbJcJfIhJ
=satisfi	x/ZHGIHJZN[WJaH
=satisfy	q=J@YEJHXIGNZZG
=satt	u#J%I(I)I*[-J2[:J=J@ZBJCKDHE[HGIIKINGPKUIVJWJZD[J]]cJg[hJ
=satta	z%]@ZB[HHPJZHdJ
=save	u+J-F3I9G=[>J?I@GCEDHHaIEKGNZOJUIVKZD]FaJf]hJ
=saved	u#Y-J3[B[IIKIMJNKZE
=saw	x9Z@[BIHGZI
=say	e#D%K(I)J*I+[-E/H3E4J6J7J8K9F:I;J=D>D?F@[AJBXCGDHFJGIHFIYJJK@LJMFN^PJSJTZU[VHWJXHYIZ][I]G^J_IaFbJcJdJfHha
=says	H!H#Y%C(C)F*G,C-^.Y0D1]2F3=4D5G6I8C9@:X;G<I>??>@DBCCIDHFFGHHEI_KYLHM?O^P?QERDUYV^XbYD[D]H^W_WaGcXdYeIfAg>hY
=sbagliata	q9G>J?J@JBHEZH[IJKIMIRYVKXHZJ]Kh_
=sbagliato	v#W4ZHFRXX]ZJaJdKfJ
=sbaglio	x-I@[BJHIIKKJZIh[
=sbloccar	u#XHI[[
=sbloccato	z#E%K3JBZHIT[
=scadenza	sHIL_
=scaduta	x=_>J@JBJHDKILKVIZY]ZaJbJfJhJ
=scanner	uCJH^
=scenario	s)[AXH[JH
=schaltflach	z([
=schedul	z#XH[
=scheitert	p/J3[8X<XHHNKQXZH_ZeXfJh[
=scherm	u9I>]?I@[BJZG]JaKbW
=schermata	r(J+XBHDJHGUJZIbb
=schlagt	p(J6Y8Y:J=J@JHJNZVJZZbI
=schlussel	v6^?ZHJZI
=schon	c!G#I%I*I+_,J-Y/H0K1K3F4I6J7J9a:H;J=H>C?D@_AIBDCCDBEJFJGJHEICJJKaLIMYNEOGRJSITIUGXGYJZ@[H]E^I_GbYcIdIeKfHgHhX
=school	j!J(G)J-J/I3F7J9I:J>[?F@GBHCJDYHJIJJKKYMYNZSKUaVGWJ[J]JaGbIgXhJ
=schreiben	z%^
=schreibt	zCYIXgZ
=schrijft	u%J>JG[HGY[fY
=schritt	xBJC^H[]YaEeY
=schusestrongcrypto	n9JHIYa
=scop	d!J#K%J)K-I0J1K3J9I=J>J?J@JBIDJFIGeH>IHJFKILKMINIPHUJV_XJZH_IaJbIcIdJfIhJ
=scor	z-[HWIFKHNKZI
=screen	V!E#E%H(G)H*H+^,I-F/I0K1J3G4H6I7I8I9E:I;J=F>[?Y@DAIBACEEIFJGHIYJIKEL[NGOHPHQKRHSHTEUGVEWIXHYIZJ[[]Z^H_IaFbdcGdHeJfFgF
=screenshot	n?IBJH^LKZ[^IbJhJ
=script	f!]#J%H)J*J+I-J/J3E6J:J=I>G?I@FBEDGEJGIHeIIKGLJMHNIOIPGSKTJUIVIXGYYZA]J^C_]aJbHcJdJfJg_hJ
=scriv	xGZHFY[ZJfZgW
=sdprop	v%J(H;JHXP^
=se	U%B&I(C)E+^,E-A.H/J0E1F2F4Y5G7J8E;E<H=_?E@ZBJDGEHFGGJHXIGJEKANBOIPGQHRHSITIUGV@XDZ][^]A^DaAbHd[eWf]gJhA
=sea	z>]HEVW
=seamless	qHacF
=search	z9IAHBHDJHKMINJ_aaH
=season	u!Z-c@JBIHDIIKGNIZF
=seasonal	z![D[HGVJ
=second	Z#G%H(G)H+X,J-D.K/X0J1I2J3E4G5I6Z7I8_9D:I;J<J=H>B?D@dAGBZCeD@EIFJGHHGIDKELFNCOGPHQJRGSHTIUHVFWIXFYHZB]Z^H_GaCcFdIeJfFgIhD
=secondo	o#J-Y3K9J>H?J@IC[DJHXIWKIMJUJXIZF]ZaIfIhZ
=secour	v3[>[?ICID[HCaH
=secret	j*D+J2_3J>I?c@JBIDJHaIIKDLKZI
=secretary	x(]3[BJHEKJZJbJg[
=section	x%FH]
=secur	m!J#G+_4F<^@HBJCKD^H@IIKITJVHY]ZD^JcJhJ
=securit	o+J3IBHCYDZHGPYQYY[ZIfJ
=security	T!E#F%Z&J(Y)[*^+Z,G-I.I/F0H1H2I3E4G5I6F7E8G9F:F;^<H=E?[@AAGBXCYEHFIGGKELHMENEOGPCQ^RGSGUEVHWHXYY]Z?[G]F_GaFbYcHdFeHfEgF
=sedan	u*Z+J9I>J@]B]DHHHIGKHMYZI]K
=see	]#Z%Z(C)[*X+F,J/G1J4I5K6J7I8J9Y:H;K=G>G?G@CBDCGDDEJFJGHJIKELXMGN]OZPHRJTZUDVGXGYJ[Y]Y^HaHbIcHfIgGhG
=seem	h!K#J(F)J-]9I>J?JBHCJDJGJI_NIP[VHZF[J]J^IaXcKdJgWhJ
=seen	o#I-_9I?KCJHHIHKGNJXIZ]aK
=sees	vA^HDNWZJdJfG
=segu	z!W>YHJgX
=segun	u%I-ZBIDJKJZI]Yh]
=segunda	v8Z9]@YBZHGZJ
=segundo	m-Y3J8Z9I>H?JC_DJHIIIKIXIZEaIhZ
=seguranca	q%J(K*Z-J3H9G=J>J?^@KCYHFIJKIQXVIXHY[]IaIbK
=seguridad	o+I-I3G9H=K>J?^@KBGC[D[HDIJKJQYVJXIY[ZJ]JaK
=sei	j!J#I%J(J-X3I9X:H=J>E?I@GBICIDHIXKDLJMJNHOIPJUJV_XI[_]J^IaIbKfJh]
=sein	i![#I%J(I-I.Y/K3Y7Z9J:X=J>J?J@FBZCJDJHEIYK]LIMHNJOKPIUJVXXKZD[J]K^]aIbJdIfJgJhI
=seit	_!G#[%X(G,I-[/H0H1W2J3C5J6H7I8I9D:X;H?F@GAJBJCFD[EHFIGGHAIZJJLHMFNGOYPGQJRESJTHUHVDWHXZZF]X^G_IcEdEeHfagHhY
=seitdem	q8Z=[BJHGQYR^YWZHfJ
=seiten	zH]
=seither	x%K2Z=ZHGY]ZH
=selben	v@^A]HIZH_E
=selbst	l(J)[-K:H>J?I@HB]DJHEKJLJMJSKUZV_ZCfJhJ
=select	f!K%I(J-J1J4J7J8J9J=J>J@HBIDJG^HHIKKJL[MJNHPIU[V^ZC_IaKbIcJdKfIhK
=selectiv	qGbHBZK^JdK
=self	T!E#C%C(B)c*E+H,H-Y.I/F0G1H2I3G4H5H6G7E8H:E;I<I=J>E?C@CAIBGCGDXFIGEHXJHKELCMEOJPEQIRHT[U_V_WFXIYGZX[D]H^d_GbHcFdCeGf>hD
=selfservic	q)^-G9I=J?J@IBEDIHDIJKIMJSZUcVE]J^JaKcJdIfE
=sem	c!H%F&Y)J+J-G/I2K3_4H6J7J8[9F:G;J>E?FAIB[EIFJGIH>IEJJKFN]OCPHRJSGTGUHVGWIXEZA[Y]GaWbXc[eJfHgHhI
=sempr	s#J+J3J>J@IBGCJD]IIK]M[VJZEhI
=sen	x9J@[C]HJKJMZZJ
=senar	x#J-J@[BHHIKKTYXHZ[cXhJ
=senast	u-H3J9H>H@]BJCJHGIEKbOJZEaGhH
=send	d!H*I+J-H3G7Z9H:I=J>J?H@GBGCIDJH_IIKHLJMJNGOISJTIVJX[YH]F^J_Ja^bIcJfJhJ
=sender	z@JBHH^ZG
=senha	Q!A%I&I(J)C*C+D.H0X1F2X3B4C5F6I8F9F;F<H=B>J?AAEBXC@FGGKHFIZKaN^OFPCQHRDSCTBU]VCWEX@YFZ_^Y_CaEcCd]eJf@gGh[
=sent	h(H)J+X-I3X7X:H=K?Y@IBEDGHGIJKIOKUIXJZ]]Y^Ja^bJgJhI
=senza	g!I#Z%G&Z(I+I,J-G/J2K3]4I6J7K8[9J:H=W>I?H@HAJCHGIH@IFJJKGLZNYOEPHRJSKTJUIVHXGYJZX]IaFbIcIeJfHgIhI
=separat	v)X+JDIHahD
=september	z1[HG
=ser	k#J%J(X*J+I-H/K3J9H:[=J>E?[@WBHCEDFGKI^KaMFNHOEUJVHWJXHZE[J]HbKdI
=serv	s(J>I?_@KBJHYMJVJZG
=server	K!E#G%B&F(@)B*B+D,C-?.F0J1E2B3?4c5f6e7X8B9@:A;E<Z=>>@??@>ABB;C@D?FCG>HXI>JBK?LBMYNIOCRcSCTBU@V?WDXBYaZ:[C]@^Ba?b?cadFeCfagAhA
=servern	p#K-I0I1I2J3I4[6Y8J9I:J;J>I?J@JCJHAIIKIMIOJPJR[UJVIXKY[ZH_KaJcZdJfYhJ
=serveur	g!K#J%G,J-J0J1I3J4[8J9J=I>J?J@IBHDJGJHEIKKJNJP[R[SIUJVJXJY]ZG_JaJbKcZdXeIfY
=servic	K!@#@&G)Y*H+C-K.F/E0_3H4@5D6E8D9A:A;D=F>I??@BADBaCBEEFDG@HYIEJDK@MDNDOEP@QERIS^TIU^V^WBXCYYZH[B]@^JaGbCc]dXeXfcgBhB
=servicebu	h4JBJHDMKYIbJcb
=servicebuserror	zHJc[
=servicio	l!J%K(K2Z4K9J=J@JEKHCS]UDVGZEcXdIfb
=servico	m(K2Z4K9I=JEJHEIKRJS_UHVIZF]JcGf_
=servidor	d!H%E(I)J*H+J,H-H/J0H1G2I3G4^5J6]7I8H9F:H;J<J=I>H?G@FAIBDCHDHGHHHIHJJKHLIM^NJOHP]R[SFTIUGVGWKXHY[ZF[K]H^J_HaFbHcZdZeHfZgIhI
=servizio	n2X3I4J9J=JBXHES]UFVGZJ]IaIcIfa
=servono	vHZI^fI
=servu	z4K9_@KBIHFIJZIcJfI
=serwer	u-J1H4[6[9I?JBJDJHCKJRGZI]IaJc[fZ
=serwera	v4YGJH[IJMHRZ]JaIcYdYfH
=serwerz	z1J4KHIR]cI
=ses	z%Z8Z9JF[HH
=sesion	p(J3K:K>H?KBFHXIJKJUKVJXJ[]]ZaFcHg[h]
=session	j!J#[%G(H)K*J+K-G3H4J9F:J;K=H>I?H@HBFCIDHEJHXIIKFLGMINIOJPKRKSJTKUHVJXGYKZC[I]daHbZcHfJhZ
=set	M#H%b&Z(Z+_,D-B.J/H0I1D2E3A4C5D6B8D9?:D;F<^=A>B?J@aADB[CGDJEXFDGHI>L]MCNCOCPJRESCTAUFV]WYXBY^Z8[F]E^^_Aa@bIcAeJfGg_h>
=sets	o&X(])K-I/I@JBHHAIKJZKIMGNWg_hI
=sett	Z!E#G%H)C*_+Y,H-J/E0J1I2J3G5G6I8H9G:E;J<a=F?D@IAIBACEDBEHFJHcIEJFKDLFMEN^OJPEQXRISGTIUWVCW^XHYIZ@^H_HaGbDcIdGeHfFgE
=setup	c!H#H%G(F)H+a,_-I/J0J1I3I4J6I7J8I9F:J;J=G>H?G@HAJBFCGD^E_FJGHIIJHKHLJMIOJPERHTJUJVFWJXIYHZB[J]H^I_GaHbIcGdCebfGgIhJ
=setzen	n%K&Z)X:I<W=K?J@[BYHFL]MJNIV[ZB[I]I^IhJ
=setzt	xBJHHKHMJZ[g[
=seul	i!H#I%I(H*F-I3F4J6K9G:I;X=H>G?^@YBXCaDFEJGKHAIFKILKMINIOJPZSJTIU[V]XGZB[[]H^IaEbJcIdIfIgJhJ
=seulement	r#J*K=YBICIHFSJTZVK[^cIgXhJ
=seven	x@]ZI
=several	k#^*Y-I1[BGHDTFY[dKfI
=shar	d#X-I:H;G>D?I@IAXBGH_IGKIMJNKZB^cbIhI
=sharepoint	e%H*]-I9G:^;G>J?KBJH^IHKJNKPJZI]IcK
=she	Y!^%G&J(E)G*F+H,I-A.J/D0J1I2J4H5I6H7F8H9C;I<J=E?C@XAEBdCCD_EIFGGGH8JFK[MBN[PEQJRHSGTEUEV^WHXDYI[F]b^E_[aDbEcFdGeIfGgJh^
=sheet	vH^ZF
=shes	p#^)I-E@IBJHBIXKYNJTHUJV]ZH_Y
=shibboleth	x7aHGSGZI
=shift	z#W@YHGZ^
=shop	u-W>[@IHXZGbZfJ
=short	l#J-F/X?J@JBICZI_JJKHNEZE]J
=should	a!C#H%I(G)I*G+Y,K-G/H0K1J3F4H5J6H7X8G9G:]<E=E>G?E@IAKCZEKFJGHH^IEJJLJM[NEOIPIRISJTJUIVJWKXIYIZ][H]F_^aXbGd[eJfGgIhF
=show	S!H%E&I(D)F*I+b,G/[0J1H3B4H5I6H7F8H9E:G<K=F>E?E@GAGB?DAEHFIGGHYIJJ[KDLZMGOYPDQJRXS[TYWGXDYHZJ]Z^E_FbacFdCeHfEgEhE
=shown	j*H-I0Z>I?b@HBJDIHJIIKGLJMIOJZB[]^Ha[hJ
=shut	p!]#_-G/K3J9I;J>Y?H@GBGCKDJHBIHKGMJNJOJRHSIVKXJZC]Y^JbJcJfZ
=si	_!E%F&K(C)]*I+],G-D/H0H1I2I3B4F5I6H7G8H:Y;H<J=[>C?D@^AHBHCCD?EIFIGHHXJILGMDNEQJRGTFUEV_WHXEZZ]B^G_GbJcDdEf]gGhD
=sich	c#J%J(I*J+X,J-H/I4J7H9J:[=I>H?H@ZB[CHDFGJHWIGKXLJMXNIOYPHUIXJ]I^I_KcIdIeKgZhH
=sicher	zCZHIVZ
=sicherheitsfragen	q*]?]DKHHX[ZJ
=sicherheitsinfo	z+[CIDZHH
=sicherheitsinformationen	v3J?JCYD]HJ
=sicurezza	p%J)J*[-J3H4I9H=K>K?^BJC[HEIJKJNJOJQXVKXIY[ZIaI
=sidan	o!H#H%K(J)G*H+^,J-H.X3H4K9I:J>G?JBICHDYIGKHMJNJOYPIVHX]Z^]JaJdIhI
=side	k!I#J-G/b0J4G6J7H9J>J?J@IA^DJHGIHJIKIMGNXPGQERHS_TZXKYIZG[K^J_YaGcGfEgHhJ
=sie	V!X%F&G(I)J*G+],C.F0E1D2F5F7F8D9>:B<G=X>F?HACDXECFEGDHFIGJDLBN?ObPAQFR[SFTEU@V[WBXIYIZa]?^B_AaFbAc@dEe[fXgBh^
=siempr	z@KD[HFIJK]ZF
=siffra	z3ZHJI]OG
=siffror	z9KHEI_
=sig	p#J(I+X-J3I4K9I:J>E?J@ICHH[IJKZMINJOZRJVJXJZ[]KaIbKcIfZhI
=sign	O!C#H%E&J(C)D*F+^,]-@.H/H0H1G3F4D5F6F7d8E9E:B;G<c=B>>?@@?AFCDEGFaGDH]I[JDK@L[NIOFPEQIRGSDTbUCV@WFXCYG[Z]B^A_Ga@cCdDeFfCgChJ
=signal	x3H=J>H?IBGDJHZMFTHZH]^aJgI
=signatur	u3I<]>JHZOH
=sigu	o#JHGLZM]TZ
=silent	v>IBIDIHJMJZF]Haa
=sim	f!G#C%H(E)Z*G+Z,J-E.J/J0K3D4I5K6J7H8J9B:G;J=G>h?D@EAIBACFDBEJFJGIH_IEJIKDLIMDNGOGPGRJSITCUGVXWJXFZB[C]E^I_HaCbGcIdHfHgIhG
=simbolo	u9JHII_
=simpl	s-I/J3G>IBIHJIaNXOIXK
=simply	z=ZHHK^ZIhG
=sin	b!G#X&Y(J)I*H+I-F.K/I1Y2J3Z4G5K6I7H8Y9F:X<X=I>E?F@WAHBYCFEIFIGGHAIEJIKDN[OBPFRHSGTFUGVFWIXDZA[Z]Ga]bGd]eHfCgHhG
=sinc	Q!Y&H(B)_*B+W,D-].I/H0I1Y3B4J5F8Y9@:C;E<G=X>J?E@CAYDFEFG@HCIGNFOGPITBVFWFXIY_[K]C^CcadGeEfZhI
=sincronizacao	o%Z-J0X3J9J=J@KBKGYHXIJKHMYNKRXSJUKZI]JaJdIf[
=sincronizacion	m!K%X-I0W2Y3I9J:J=I>J?JBHCJDKGXIJKIMZNIRXSJUJZI]JaIbKcKdYf[hJ
=sincronizzazion	n-I3J9J=I?JBJDJGZHXIIKIMZNIRXSJTKUJZI]KaJdHf]hK
=sind	b!W#E%](G)X*Y+I,Z-[/X0I1J2K3X4H7I8J9H;I=F>H?J@YAIBJDZEJFJGHHCIGK[LHMFNGOJPGRHSHTFUEV]WJXGYIZD[G]G^H_HaFbHdEeIgHhG
=singl	m%J+X7Z=I@KIJNZZF^X
=sistema	o-I3B9K:K>G?HBICID_HEIIK_MHOJR]U[XJZEaIfJhF
=sit	x>J@YHHPYZEa]
=site	a!G#H%D&J(G)J*I+J,I-_.Z/F0H1J3F4^5]6H7H8I9D:G;I<J=G>J?F@DAHBECFDGEJFHGHHaIXJGKDLJNEOHPGQJRHTHUIVGWJYIZD[I]F^I_FaGbCc^dIeJfFgHhX
=sits	xHYJXPX
=sitt	u@JBZHJZH^[
=situation	z?JHXdY
=six	n!Y#G-I/Y3E9G:J;[=J>E?I@GBICJDGFIGJHII[KGNJOGVKX]ZCa^hJ
=sjalv	u(F)]*J9H:J>I@JBZHHIIKJNKU[V^XKZF[IaJhJ
=sjalvbetjan	x(J)]-J9J>JBIHGIIKIUaVGZI
=ska	s9IBKDJI^KJZZaX
=skarmen	z9J>]ZI[[bF
=skew	xHIR]cJ
=skicka	v#G3]HJIJaX
=skipp	o#K+Y1^9K>J@JBHDaGIHHKIMGZHfG
=skog	x!I1J4K8aA]BKCKHFRJZIcJdHeJfH
=skonfigurowan	zC[DJHJMJVJW[c[
=skontaktuj	z)JPJZ[
=skrev	u#^-J3J9F=J>H@GAJBICJDJHCIZKZMJNKOHXIZX[J]JaIf]hI
=skriv	x%J1J3J8J>JBJG[HEO[RIZJaKcJd[fZ
=skrivaren	zH_ZF
=skriver	q-K0[3H>FDKHEIIKGMKO^Y]ZF]JaIdKfIh]
=skrotow	v0JGYH[M^RJdJfH
=skyddad	z!JHIPaVFZI^K
=slash	l-K3Y>JBJFbHHIJZKaH
=sleutel	z0K6_?YHGdG
=slot	v#_/I6J9JIJT]XJZJgJ
=slow	o-Z9I>K@JBIHbIJMGRXSKZJ]KbJcE
=slowo	z#G-_HGIJKKTI
=slutad	x>JBGCGDJHIXIYXZK]]f]
=small	vHHI_KIZI
=smart	b!J#F%I(J-H/J3G4K7J9E:J=J>Y?J@IBDCJDIFJGJH_IFKILJMINJOJTaVJXIZD[I]I_JaIb[cJdJfHhJ
=smartcard	xHGZJb_
=sms	M!>#>%@&D(=)@*E+?,E-;.C/@0B1C2E3a4@5D6A7@8C99:>;@<J==>_?k@:A@B?CJD8EAFBGAHEI@JEK:L@M;NHO9P>QDRAS>T>U>V<WFXAYBZD[?]e^@_>amb>c?dAeDf?g?h>
=smset	z3F9H=J>[HDIIKJOEXJZG]]a^
=snapshot	m!J#I(I-J3I6Y9G:J=J>H?I@IBGCJDJHYIIKJMJRdSJUJVJXHZG]I_JaHbIcJfI
=so	P!A#E&H(H)H*A+],D-Z/[1E2F3K4I5F6D8E9E:A;X=[>F@_A_BCCbDZEFFEG^H@I]K<LIMFN=ODPGQGSCTIUFV]WDYGZC[]]J^c_Aa=bBcIeEfCgFhY
=soddisfa	vHIIXN]
=softwar	o-I1_9JBHH]IHJYZIcEfK
=soit	xN]
=solicitud	z9Z>FHZ
=soll	k#J(I)J*I-X9J:J?J@[BIE[IIKGNIPJVHX]Z]aKdKgJ
=solo	]!F#C%F(D*D+H,H-B.J/G0I1I2H3C4F5I6H7H8I9@:F;Y<J>B?a@XAGCeDAEHFHGHH=IXJIKCLHMGNFOEP]QJRHSETXU^VYWIXCYHZD[b]D^H_GaBbFcGdGeIfGgYhE
=solv	p#K%K-J3I9Y>J?IB[CIDKHCIHKHNJUJVIYZZF]K^^aJdJhK
=som	g!G#H%H([)H*X+],J/J1K2K3B4I6J7I8J9E:G;I>Z?G@DAGBFCXDBEJGIHEIYKYMHNXO[PHQXRJSITIUHV[WJXFYKZA[H]G^Z_YaEbHcIdIfIgIhH
=some	^!G#G%F)H+F-Y0K1J4Z6J7G8G9G:G;Y=G>E?EAHBCDDE^FHHGIBKZLKMHOIPYRISHTIUIWJXHZ[[I]E^H_HaGcHdHeKf[gI
=somebody	c!H#D%F(Z)[*J+J-F/I0J1H3Y4J6]7J8K9]:H;[<^=J>G?H@XAJBDCIDHFKGIHGIXKELHMINIOHPGRJSHVFWKXIYKZI[J]J_XaHbHcHdZeJgFhH
=someon	e!Y#^%[(J*X+X-E0J3G4J7Z9F;J=J?I@EAJBECHDGF[GIHJIGKFMJNIOHPIRJSJTZU]VHXHZI[J]I_JaFcIdKhJ
=someth	]!X#E%J(H)J*H+I,J-_/G3G4J6I7I8J9D:G;K>CBCDEE[FJGIHEI[JHK[MGOHPIRJSJTIUHVHWJXHZ_[I]Z^J_JaHb]cIdIfJgJhF
=sometim	z/JBGDYHIMZZ[
=somewher	v#X-[HEZX
=somm	v:YEYZJcX
=son	e!Z%G(F*J-F/K2X:[;X=H>H?IAJBYCWDXGJHIIGJJKFMHNZO]PISKTJUHVFWJXIZG[H]H^Y_JaIbHcIdHfIgJhF
=sonderzeichen	v-Z3H9J:JCJFZHHI]NJ
=sono	c!E#_(F*I-D/I0I1J2J3]4H5J6I7I8I9[;H=G@BBWDbEIFIGHH=IAJIKBLIMFNGOEPHQJRISITFUFV]XEYIZ@]F^H_GaDbFcHdGeJfGgIhE
=sont	j!I#I%Z(I+J,X-H.Y3a4I6J9J:I=I>I@IAJBFCZDJHCIXMJNHO]PIUJVIWKXJZD[JaHcJdHfJhH
=soon	p(Y)Y*X-K9Z?K@_BHHIKIVGZJ^H
=soport	v(]1Y9K@ZHHVIZJ
=sorry	h#I%J-I3H4K9a:I?I@EBFCJDHHBIHKHNIOIPIRJTKWXXHZa]I^JaJbJhI
=sort	u9CB_HGIJcYfJ
=sou	r)Y-I9J:Z?K@ICID_HFIHKIOKV]XJZDaKhJ
=sound	x9IH]
=sourc	m#X&ZAX_Z
=sourceanchor	o!I#J%H3JAcCJHI_H
=soy	o!I)Z+I3I9G:[>J?J@IBICHD_HDIGKJMJV_ZE
=sozinho	s-J9G>J@JBZCIDIHHIJKJU[V_ZEaJ
=spac	j3b4I6J>F@KBJDHGHIZRJYKZG_]aIcIfH
=spam	h!H#I%K*J-E3E4J9E:I;K=K>E?H@IBICFDFFJH_ICJKKFMINJOJTIUKVIXIZD]J^J_IabbJ
=spamfilter	z-K>JHFKJNJaa
=sparrad	v!J#^-[.]3F6K9F>I?J@JBEHBIFKIOJRISGTZX[ZG]G_KaHbIcJfHgJhI
=sparrat	x!]#E)[*I-J3I9JBJHGK^PHUJVJZKaJ
=spater	x9Y@YBIHIIJKJMJTXXKZ]aH
=speak	v9JNZY[
=special	h!K-I3I9I:J@HBJDJF^IZJKOKVZZE
=specifi	m-Z3H@JBZHFN]OZZJhI
=specop	i-K4G@KHEIJJcNHZH
=spell	z3]9J@[DJHGZI
=spelnia	p3I9JHJIZNaUKZJaK
=spenta	x!Z-I9J<YHEU]XJfX
=spento	z)KBHHDU[VIY[ZGd]eHfJ
=sperr	v/JHHSJT_X[ZJaHgI
=sperrbildschirm	uHFb_
=split	x/Z8JgZ
=spotkani	z9H>I?I@JBIIIMJNIZ[]^aJ
=spr	q-J4[>Y?Z@JBIHEIJK]ZGaGhH
=spray	u#IHDTa
=springt	zHIb_
=sprobuj	v@XHJTXZZcY
=spuntata	v;ZHGIKKKNI^[_Kd[
=spuntato	vLXd[fJ
=sql	u!H#J9JBHHeNEZA^JcIfJ
=srodowiskiem	xc_
=srv	z0H4HGHHERWSHZFc]f]
=ssl	p<_CHHEIIY]cXeHfG
=sso	o7[H_cE
=sspr	H!]#@%A&G(9)a*A+Z,C-@.K/E0C1B2F3a6B8@9H:@;G<E=H>=?]AJBXC>DHE?FDGFH]IBJ^KEL>MCOCP[QFRCS]UaV]W]X_ZY[G]@^I_@aCbZc>d;eAf;g@h@
=ssprsetup	m+Z3I9G>J?ICKDbHDSKVJXJaJ
=staan	z.Z
=staat	c!_#G%F(X)H*G+G,I-Z/H0I1H2I4H5J6H7G8I:F;Z=H>H?^@DAFBDCGDEEJFJGGHEICJJKZLYMFOHPHQ[RGSHTGU^V[WIXGYIZ?[[]E^X_DaCbGcIdXeIgHhE
=staff	e!G%F(^)Z*X+Z-I/I0J1J3G4J6K8Y9J=G>H?G@FAKBDCHDXF[GXHEIHJJKHLJMHP]RJSHUDV]WJXIYKZE[I]I^J_HaIbHcHd[fFgHhK
=stag	uHJf^
=staller	zBKDHH]
=stamattina	r#[-J@aBJHGKJZGcX
=stammer	s+J-J/K0J3E6]9I>D?I@JCJDFHEIIKGNIO^R]TJXKZH]Ia]cIfF
=stampant	zHaZI
=stand	u1Y?XcY
=standard	p(G)b*I3YHDZJ
=standig	xBIH]
=stanga	zB]ZG
=stangd	v!]9J>HBJHFIIKIMJOKY^][aJ
=stangt	z!J)H*J9HBIH]IGU_VHZJ]J
=star	j!H#Z%J(G)J*J-G/[0J3H5J6I7K9J:I=I>G?G@FAJBECIDFEJGJH@IFKYLJM_OZPISJTIUIV^XHY[ZC[G]G^J_IaHbEcJfHgZhX
=starego	o!J#H(I+J-G3H9G:K?H@EBFCHDEHCIGKaMaNJOGTJVJXJZE[I]GaIbJfJgJh^
=start	]!F#F%H(F)H*I-F/H0]1I3I4I5J6I7I8I9G:H;J=G>G?F@HAJB^CFDZGZICJXKYLIMDNFOGPGSGUGVFWKXHYIZB[J]_^I_GaIb]cEdFeIf[gHhI
=startar	u(J+[3J>I?I@KBIDJHXKIMFSKVIZG]KbZdJf^
=starter	m!]+I3K>G@^BID_IHKHMJNJVJZIhK
=startet	uBJH^MHVJZGbIdJf^
=stary	r0Z1[4H5Z<J>[BJGIHERJY[cJdIfF
=stat	o#J:XAZBJH^IJJKN^VIZF
=stata	s@HBYHGKXM]UKVJZHaZ
=stato	o3IBJS]UI_[dXfH
=statu	n!H(K0]3H9J@KDJHXMJS]UJVIaJcJfJ
=stay	i!I#I%J(I-H/H0J3H6K7K9H=J>F?H@FBDCJDJFJGIHEI[JJKHL]NHOJPJRISIT[UJVJXJZD[F]E_Ja^cIdIfXg_hH
=steckt	z-XHII^ZH
=steed	r#[3J>G@HBGCJDIHYIJKJMHP[TYVJZIfYhX
=steht	b!K#K%I(I*J-[/J0K3[6J7I9H:H;J=I>F?Z@HBGCXD]EKFJGJH@I^JJKGLYMGOHRJSJVHWKXHYJZB]I^H_JaEbIcJdIeKfZgJ
=stellen	p(]-J:J>I?J@GBYCYDGHYIIKJNJUIVX]Ja[
=step	a!I#G%I(G)I+G,J-F0J1I3E4I5J6]7C8J9F:G;J=G>C?G@FAGBDFIGHHaIFJILHMHNFOGPHR]SHTGUHVEWJXGZ_[J]^^I_HbGcHdIeWfEgIhG
=stessa	z?JBJHGK^ZHbY
=stesso	r/J3I9I@^A^BKHFIKOYZK_J
=stig	xHJQZ
=still	Q!a#H&I)F*E+B,G.H/H0F1a2H3@4J5X6F8G9_:E;F<H>[?A@?ADB>CADAE[FFGFHAJDK?L[MaNHOZPIQGRDSET[UEVJWHX@[[]B^C_^aXbBcDdCeFfDgXhH
=stimmt	k,Z>GE]HIOYTJZIa[dK
=stock	zH]
=stod	u1[3]7W8IHIKIRJaKcJdHfHgZ
=stolen	m>^BIDIMKZG]J
=stop	g!X#J%I(G)[-I.X/I0H1J2K3H6K8I9H:K;Y=H>J?J@FAaBCCJDIGGIHJIKGMYNIOJPJRFSHTKUJVFXJYD_JaJbXcHdHe[gGhX
=stopp	^#G%F(H)I*J+J,J-G.J/G0X1^2I3F4I5I6I7I8I9H:I=]>G?H@FAHB@CHDGEJFJGFIHJGKGLHMCNGOJPHR^SGTIUHVGWJXGZX[J]a^I_IaEbFdGeFf^gIhH
=stoppad	x0[HIZJfZ
=stor	d!F#H%H(I)J*H+J-C.^/_3b4I5J6I8K9G:H=H>@?E@GAJBECGFJGJHZIYJIKCLJMHNEO_PIRJTIUJVGXIZ@[J]G^J_HaEbHcIdJfJgIhG
=storag	x4ZHYZJfX
=storung	xS[
=str	v-X/XHGKZZH
=straight	r+^HEOJTJZI[]
=strategi	h!I%J(H)I*^+I/J3I:J=H>J?]BGCIDDEHHXIFKHMINaPISJTHUGVHW_ZC]IaHbJdHfJgJhJ
=strength	x(I)J*H,G@ZH[IZ
=strict	z.ZHINZ
=stricter	x*Z/^8J@JHHNHPH
=strona	o!I#I(I)H*I+[3I4J9J>I?J@HBGCID[HCKJMHPHS]UIVFWKX]Z^]JaHbJdJfHhK
=strong	q-H@]BIHFI[KJN]ZD
=strony	z+].ZDFHX
=structur	uF]
=stuck	d!H#G%J(F)]*H+F,J-J/J0H1J3G4J6J7I8K9D:I;J=I>G?G@XAJBCC]D_EJFJGIH[IGJJLJMHNHOIPGRISHTHUIVGXXYJZ[]H^I_HaYbHcHdJeJfGgJhH
=student	i!X%K)I-J0X3I>K?D@JBGDHG[H^IZKINIPIUKV^ZE^[gI
=stuff	x>JG[ZX
=stuk	z>]HGRZaF
=stund	s3K@JBYHFOJX_
=stunden	o@^HGIJKIX_ZG
=styl	z@]HYZE
=su	a!X#G%F)H*G+J,J-G/J0J1J2K7H9I:[=F>J?H@FAIBXCGDCEXGIH?I]JJKFLHMYNHOXPJSIT[UZV]WDZE[H]I^Y_IaGcXdHfGhJ
=sua	e!Y#H%I(G)J*J3X7J9J:G>I?ICIDGE[HCI]KXLJMZNEOJPJSJUYWJZC[J]I^WaHbIfIgJhH
=submit	q!Y9J@JBJHHMIZa]JaJbKfK
=submitt	m%XHEZ]]Z
=subscription	s=_BIHIZH
=subsidiary	z(]=IHZPI_Y
=succ	o)Z9I=J@[BYDJHFJZNJPIUIVI^KbKcY
=succeed	p#J/]3J>JBZHITYZHdG
=success	e!K#J%J(K-J/_=K>J@]BcCHDIH?IJKJMGNFPJTXUJVJXIZG[J]G^I_JaIbJcKdGhJ
=successful	r%JBXHXMZZDdIe[fH
=successfully	f#G%J(K>JBcHDTIV[ZE[I
=such	j!I+G3F9I;J=J>IBGCIDYGJH]IJKKMYNIOITJVJZH]J_ZaIgI
=suffic	z%J(^@JHFVIZI
=sufficient	z%X-E>GC]DIH]IJKJ
=suggest	z5W?IHY
=sui	z5WJY
=suis	i!J#^%I(Y*J+Z-H/J1I3H4J6K8J:Y=J>Z?F@EBXGJHBIHKFMHNIOIRISKTIUIV^YJZI[[]XaGbIcIdJfHhG
=suit	x#[@]HENJY]ZHcF
=sul	j-J.X/K3H4H:J<Y=K>H?I@JBFCJDHIJJ[KJM^NIOJTXXIZF]JaGb]cXfYgJ
=sull	r(J;[BICJHGRYZF]I^[a[
=sulla	z%Y;KBJHIb[
=summer	r!Z-IHKIZKZZJ
=super	x9XB]HFZH
=suport	s(Z1Y3^?IHHIK
=supplementair	z3IBIC^HHZI
=supplier	p#I:^@KH_IFXGZG
=support	[!H#X(^)G*H+I,J-G.J/G0J1b2K4D5]6J8I9]:E;J=G?F@IBCCGDDFXGHIEKGLIMINFOIPEQKRGSHTFUGVDWHXHYIZI[F]H^H_HaHcGdGeJfGgZhH
=supportato	z1X
=suppos	v%J7W
=supprim	v-J4[9J?JBJHEMJU[ZJ_ZfJ
=sur	[!D#E%[(X)I*G+H,I-H/H0H1I2I4F6I7H8I9X;Z=E?D@FAGBACDEIFIGFHDJ^KCLZM[NEOGPFQJTZWXXEYXZ?]E_GaZbadFeIgGhK
=sure	o(J>JDJHYKJMJNWZ^[J
=surnam	z-IHHI^
=suspend	u!Y9I@IHZX[ZG
=svc	xHYLKZIfX
=swap	u@aBJHFKJZFc[
=swear	v-X@JHHK[NX
=switch	]!^#G%F(F*G+H,J.J/F0H2J3E4G5J6H7H8H9D:E<J=E>X@CAFCFDEEHFIGFHJIFJGKDL[MFNEOEQJRFSGTIU_V^WIXHZ?[H]F^F_EaFb]cGdZf[gHhX
=symbol	h!Z%I-]/Y3I9H=J>K@FBHCGDJHDIaJJKGMGN]XJZE]KaJfJhJ
=sync	J!>#@%[&C(?)B*B,C->.E/C0e1c2[3H4_5B6K7B8a9>:@;A<C=E>=?@@=ADBDCAD>ECFBGfHYI=J@K=LAM]NDOARaS=T?U?V@WCXAYYZ8[B]?^@_Ba@bAcadZeBfagCh@
=synchro	r%Y/I0[3JHEKJMJNKaJcJdXf[
=synchronis	o%I0I3[GWH[MHPId^fJgJ
=synchronisati	x%I0KGEHKM[dKf]
=synchronisation	k%F0XBHGXH_M[NIZJfH
=synchronisiert	x3XHYdYfJ
=synchroniz	u%YGJHGMYdX
=synchronizacja	x%JGGM]ZJdJf[
=synchronizacji	s!J%[0Y3J4YBIG^HCMHNKR[_JcJdFfE
=synchronization	i%J&Z0J8]<]MEUJZH^J_ZdGfG
=sysadmin	z%IHIP^
=systeem	z3FD]HEK[UY
=system	]!E#I%H&I(G)H*I+[,J-B.J/F0I1J2J3[5K6H8I9D:X;J=G>E?F@]AHCFD^EIFHGGH^IWJHK_LGMDODPHSITGUHVFWJXFYI[G]F^G_GaEbHcGdGeIfHgIhC
=t	x%XDIHaTI
=ta	v#J3H9K>[@GA[BFDJHEIJKXM^OKZGaJhJ
=tab	h!G#I%H-J3K;_AIBHCKDJGKIJKJLJNJPGVJZI]Z^__IbJhJ
=tabl	v(G=JHaZH
=tablet	h!J#a(I-H/K9H:J=J>G?J@XBCDKHcIHJKKDMINJSKTIUJVIWJXJ[J]IaFcJhI
=tack	m!J%J(K-I3H4I6K9b;K=I>G?J@JAJB^CIDIGJHGIIKHMJPJRJTIUKVJXGZE[J]I_JaGbJcJdJfJ
=tag	k#G-I3J9[:J>I?K@cBHCIDIHDIHKHMJNJX]ZG]J^JaJhI
=tage	zX]
=tak	s#J(H)]*I+]-J9^=ZBJCJDEHFIJKJPHV^XIZFaJ
=take	]!G#J%H(H)H*H+J,K-C/I1K3H4I5I6J7I8I:H;^<]=H>KAJCHDEEXFJGFHXLGMcNGOIRJSJTIUIVGWJXJYKZC[G]H^F_HaXbHcIeJfIgY
=taken	n!I#K%J(J-H/]9H=Z?JBFHAIEKXMDNIPZRJSHTKU[VJXJ]J^[_JaJbJcJgGh]
=talk	p4[8H9^>JHGYYZIfJ
=tam	x9I:_@IBIHGIFK[VYXKZHaJdJhJ
=tambem	z-[
=tant	z(Y
=tape	u#Z3I9K>HHIKIO^XHaIh[
=tappad	z#J%[3H4Z9I>ZHFOJPJaI
=tappat	v-J>b@JBID]HFIJKIZD[KaIdJhJ
=tar	z3F9J>G@JHIIGKGO]h^
=tard	k#H(K-H3I9]:J=J>E?I@aBDCIDJHBIIKGLJMDNJOITYUJVJZ_]J^KaabJcJeJhF
=tardi	v>I@[BHHFMJZXaZcX
=target	i%J9J=JBJGeHGPJZKdCeIfH
=te	^!E#Y&J(b)H*E+G,G-c.I/H0G1[2[3A4D5Y6G7G8G9A:D;F<H=E>B@XAFBFCCEHFHGFHDIaJGKALZMCODPEQIRGSGUJVCWGX_YHZ@]C_FbDcEdFeHfDgHhC
=teacher	r(^-J@[BFHAKJN[UJ^[gI
=team	U#E&J*F+H,H-D.I/I0H1I2I3D4F5I6H7F8H:_;H<J=D>@?B@@AHCEDCEHFGGFHeIAKCLFMdNDOEPFQIRGSETFUEV]WGXDYYZI[F]C^FaBbEcFdGeIfFhC
=technician	r#GBYHGQZX[ZY
=tecken	s#I%I-J2_3J9H:G=I>J@JBHCIDIEKF]HDI_KINIUGVKWHXJZHhJ
=tego	o%J([-]3G9G:I=I>_?I@[BHCHDGHCIHKZLKNHOFPJSKUIVIXIZD]J_JaGbXcJdJfJhJ
=teken	q#J%H-H2]3J9H:I=K@IBJCJDJF]HEIaKHNIUIWJXJZHdJ
=tel	q!J#G%J(H-I3X9I:I=J>e?J@GBFCIDDHBIIKIMINJUIVJXHZ@[J]Ia_bHdIfJhI
=tela	r#H+Z>]@JBJDIHCIKTIZG]IaHba
=telefon	b!I#Z%I(H)J*Y+G,K-G.K/K3_4J6J7K9F:H;J=H?[@IAJBEDZEJGJHCIFKFLJMYNGO]PJRJSITIUHVGWJXJYJZD[H]W_IbHcIdIfJgJhH
=telefonata	zH[a[
=telefonen	v3G9J>[?ICJDEHXOYaI
=telefonnummer	h>GCID^HGO]X[ZJ]JaG
=telefonnumret	v3YOZ
=telefono	_!J#I%I(J*J+F-H3[4J9F:I=J?Z@HAKBHCJDYGKH]IGKHMFNIObSKTJUIVHWKXXZH]F_JaEbJcJfJhI
=telefonu	m9J?J@JBJCIDaIJOZXXZF]IaG
=telefoon	k#[*J9I:K>]?F@HBJCWD^IIKJMINKUKXGZG]GaDhJ
=telefoonnummer	q9KD]HHOYXYZIaI
=telemovel	v3]>[HD
=tell	_!Z%J([)I*I+I-[.^3F4J7J9C:[=X>D?FBCCJEGFJHIJILKMIN_OGPISKTXVZWJXHYIZG[J]G^I_JaIcIdKfJgJhI
=tem	d!F#F)[*Z+H,I-I/I0J1J2I4I5K6J8J9E:Y;I=Z>B?EBED_EHGIH?IaJJLYMDNDOZPGRJSITGUEVCWXXDYJZ@[H]F^I_HaYbHcHdGfHgJhF
=temo	x=^HHJWUZ
=temp	g#F%J(G)H-F/J3H7J9H:I=I>I?J@^BDCJDHF[GZHAIDJJKCLcNGOJPJSJTYUHVZXIZA[J]I^IaIcIdJfIgJh[
=templat	z9IHIY^
=tempo	r@aBFHXKIMXTKZIc]dJhI
=temporairement	v#IHJTZ
=temporal	x!X#J@ZHJLZTY
=temporalment	zTY
=temporaneament	zTY
=temporariament	vTZ
=temporarily	i#ZHJT[
=temporary	f(H-J:I>I?^BCDHHXIIKGLaMGNJSJTJVIZ@^IbJc]gJhY
=temu	x@[BJHJM[
=ten	d!H%J(K*H+J-Z/E3F4K8J9H:J=J?HA[BDCXDGGWHFIYKELIM^N]O_PJUJVIXHYKZG[J]H^I_IaXbKcJdKfJgJhX
=tenant	V!D#G%E&I(A)X+G,H-[.H/G0F1H2I3C4G5H6H7K8G9@:e;I<J>B?C@@AEBDCCDBEFFHGEH[ICJEKALDMENAOFPEQIRFSaTGUdV>WeXBYHZ>[E]D^F_DaCbCcEeFfChD
=tenemo	x=ZHJUYdX
=tengo	g!I#G%I(Z*J+G-I3H9F:I=J>Z@GBGCaDHIGKGMFNJOHTKVGXXZZ[W]IaHbKfKh[
=tenho	k!J#G%J(Y*J+J-H3G9I:I=J>[@GBFCbDYHEIHKGMHNKOHSKTJUIVIXHZY[Y]HaIhZ
=tent	x3H>J@[BIHJKJMHOIX[Z[aKhJ
=tentativ	p-I3IHDIHKKN]UJX_ZK
=tentativa	o#Z3G>JBZHGOIUJX_aI
=tentativi	o#]3F>JHFOIX_aJ
=tentativo	zB[HIXX
=teraz	o#J(H)J*Z-I/W:I=[>IBGCXDHHCIIK]LIMINIZ]]IaJdJhI
=terceiro	z.XJY
=tercero	z.XJY
=term	r#J-d3I9H>IHBIFKIXI]JaJ
=termin	x#G(I-]:K@FBJCJDGHDIEKGMGNJTI[J]bbJhJ
=terminado	z+J3E>_BZDGHJIJOEXJaJ
=terminal	x(J-IH]ZG]Jb[
=terminat	x4X
=terug	n!_#H%H(I*K+Y,K-H/I0]3I4I6H8[9G:I;J=I>Z?I@HBGCHDFGKHAIFK[LJMINHOHRJTJUHVIXHYJ[J]H_JaFb^cIdGeJfIhI
=terugschrijven	b!G#F&J(F)I*H+I-F/H0G1I2J3E4X5J6X7H8[9F:F;J<J>E?F@EAIBGCGDFEHFIGFHFIHJHKFLGMENEOIPXSHTHUGVGWIXEYY[I]H^GaFbEdae]fZgXhE
=terwijl	u#J3GHJO[TYZFh]
=test	a!F#G%F(F)I*I+J,J/H0J1J2J3F4I5K6I7H8G9^:C;Z=^>F?I@AAHBaCGDFEJFJGIHXIEKCLGMGNHOGPGQJRHSGVCXG[H]F^H_GaGbIdEeHfJgIhF
=texto	x3H4J9K:I>^?]@HBKCJDDHDKJOKZKa[
=tez	v-[3J>I@JDHHGIILZZIa^
=than	b!J#I(I)I+I-F/[1]2X3I4J6K9G=H>F?JAbBCDHGJHJIYJKKDLJMHNFR[TIVIXHZY[J]I^I_EaIbIdJgJhH
=thank	a!J#I%J(I)K*I+Y-E/J3G4I7K9d:I;J=I>F?I@EAHBaCIDFGIH?IHJJKGLJMINJOIPJRJSJTJUJVHXGZG]J^I_JaHbHcJdJfJgKhH
=that	H!I#G&I(G*J+G,B-_.W/D0D1J2C3D4^5Z6F7C8C9I:G;Z<E>c@GAFBYCJDHG[HGIIJ^M@OZPGQFRHSIVXXFZA[X]?^^aGb@cAdHeFgGhI
=the	4!E#A%D&D(H)B*?+G,Y-E.C/Y0B1J2Y6Z7G99:<;J=C>a?Z@EBcCBDGEFF_H_IGJaLANZQIR]SETIW?XBYH[E]d^]__a]cZdBfEh^
=their	U!G#G%F(J*Z+X,J-F/E0J1J2J3H4I5K6J7D8_9G:];Z<J>F?F@YAIBDCFFIGYIFJKKFLZRJTHV[WHYJZC[a]H_HaIbFcGdZeIgIhD
=them	_!J#J%F(H)Z*H+J-G1J3^6K7J8J9H:F>FBFDWEIG_IHJCKYL[MINZOGP[SJVHWXXIZB[J]J^J_JaJbJdEfIgIhJ
=themselv	r(H)]HGPJVZZJ[YgH
=then	Y#Y%F&J(F)H*G+G,I-F.J/b0I3B4I5J6I7H9G:H;J<K=E>B?D@IAIC_DXEJFXGGH:IBK]MENDODRZSFUIVFWIXEZ][F^H_GaHcZfZh[
=ther	Q!I#B&I)D*B,I.J/J0G1D2G3H4H7Z8J9c:B;H<G=B>F@EA_B?C[D[EFFZGZHAICJZKALCMGNHOBPCQHRES^UJV@WXYFZX[Z]E_ZaEdFeGfDgDhA
=thes	g!H(G)J-I/J3G7K9H:H=[>I@DAJBFCHDHGWIbJJKFLYMJOIP[SJUIVEXJYXZ?[I^Z_IaJf]gJhI
=they	W!c#D%F(J)F+J,H-I.J/Y0I1H2I3[4J5I7Z8H9C:D;H<J=F>J?ZAGCIEIFHG]H=IXJHKYMFNKO]QJRHSITFUYWHZC]F^F_FaIbFcGdGeJfYgZhE
=theyr	m%J+]3F>J?[@IBJDJHJIHKZNJPXVXXXZG
=theyv	v+J-J3[>H?ZCKD[HCIJKKOZZY
=thing	e!I#H(I)J*X+I/J3G7J8K9F:I=J?I@XBBC]D]GJHAIXJIKBLJMIOGRJTJUJVGWIXHZ_[J]HaYcJfKgJ
=think	i#X(K+]-a/J0K1I4G9C>F?KAJBDCJDFFJGIH?K]MHNHOIPJRZTIVJXIYHZB[X]J^J_JaJbIcGfHhX
=third	h(J-E.Z/J7_:K=J?KBGGJIGJ]KFMJNHSIVI^JaGbYgKhJ
=this	L!C&G(Y)H*@+F,E-D.G/E0E1Z2G3J4D5E6H7C8_9b:X;X<G=Z>@??@aAXB]CADYEHFEHJI>JBKYLIMJOCPZQGRDSCTFVbW[XAYGZI[C]C^Z_HaEbBcFdCeCfAgHhE
=thos	e!I#J%G(G*I+[-F/H1[4J9J:H=Z>Z?J@YBECIDFFJGbH>IIJYKGLJMFNFOJPYRHSITHUJV]XJZ?[X]I_HbHcIdZeKfGgIhJ
=though	d#J(I*_+_-I3K9J>J?J@IBDCFDHIHKHLZOFPJVJZF]J^Ia^h]
=thre	b!I#J%J(I)J*H+J-G/J0J1H3H4I6K7K8J:I=J>H?HAJBCDIGGIXJIKaLJMHNGOIPZRHSJTHUIVJWJXDZ_]G_Ja^bIcJdJfHgJh]
=threshold	oH__I
=throttl	p#J-J9HBJDJIJKJXbZI
=through	X!G#F*F+Z-B.J0I1I2J4I5J6J7X8I9F;J<K=F>D?DAIB_CDDZEIFIGKHIK[LGMEN^OIPXRISGUGWHXF[E]Y_FbJcYdGeJfJgZhF
=throw	p%J(]BISZZG^Xe]gJ
=thrown	x@ZBHHKJ^NHZE
=thru	z#XB]ZF]JbJ
=thui	z-I9G>aBJIHKHZJ
=thx	u!I#I%J(J*J-G/K3H4I6J9c:I;J=I>H?H@IAJBECIDHEKGJHDIGKGLKMIOJPKRJSJTJUJVIXHZE]H_JaGbJcJdJfJhJ
=tick	^!I#I%H(F)J,G-I/I1I3J4X6J7I8G9H:H<[=H>I@DBACIDIFIGaHFJHKHL_MHNHPHRIUIVIWKXJYJZ>[H]I^Y_GaJbIcHdbeXfFgHhG
=ticket	d!G#I%I(D*J-G/J3G4J6J7J9d:I;J=I>F?H@DB^CIDHFIGHHYIEJIKELHMGOIPJRJSITJUJVIWJXIZ[[I]H_JaGbHcHdHfJhI
=tiden	v#]6J9J>HBGHYKIMHR]ZJcIfX
=tiempo	r3J9J@^BFDYH[ZHc]hJ
=tien	c!G#Z%Z+I,J-E2J3_4I6J7Y9G:H;I>E?H@DBECXD[GJHAIZKXLZNYOHPIRWSJTXUJVGWJXFYKZC[I]H_IaFbHcHdHfHhF
=tienen	x)]*]3G9I>I@KBIDGHIIIKGO_PIUKVIZJaJ
=tier	v!F#J%J(Y)J2H3G:K=[?K@IBICGDJGJHEIIPaTIVJXJZF^JdFgJ
=tijd	x6J@]HEIKKJMXR^cJfH
=tijdelijk	r#I@[HHKIL]MJT]ZG^I
=till	_!E%F(E)H*G+I,I-B.I/H0G1I2I3E4G5I6H7H8H9@;H<J=D>Y?E@_AHBYC[DHEGFIGGHYIBJIKZLFM^NEOGPFQ]RGSFTJUFWHZ>]D^G_GaFbZc[eIf[hD
=tillbaka	m!]#G%G(H+Y,K-E/J0_3I4H6G7J8[9F:H;J=H>Y?I@FAJBGCHDFEKGJH@IEKZLIMGNGOHRITHUJVIXYYI[G]G^I_HaFb^cHeHfEgIhH
=tillbakaskrivn	c!E#F%[&J(D)G*G+I,X-G.J/H0E1H3G4X5J6Y7G8^9E:G;I<J>D?G@EAHBCCHDFEFFIGHHHIGJIKFLFMENGOHPYRFSHTGUFVEWIXE[H]H^FaEbEdbe^hE
=tillbakaskrivningen	x9JBXHIRZYXdJf[
=tillfalligt	u@ZHIKJLYSJT^ZG^IhJ
=time	Q!C#_%D(D)E*F+Y,F-[.G/C0C1E2H3A4C5F6E7E8E9G:C;F<H=D>@?B@JADD[EFFFGCHXIAJELFMYNFOEPEQHRgSETJUEVGXYYE[F]Z^C_Ea[bEdFeEfHgEhG
=timed	v#I6J9JEIHJ]^_Jc[
=timeout	o#H9IBIEHRIZJ]I_KccdIfI
=timm	x3I9I>H@JCJDJHHOIX_ZJa[
=timmar	s@]XZ
=tio	zBJHFN]RY
=tipo	v(I3J9H:aHF
=tiraram	z*J4[9K=Z?[CFHDIJMJNHaJ
=tjansten	r#J9H@JBYHFIJKJSKZHdIfb
=tls	V!D#F%D&I(E)F*F+G,F-D.H/F0D1@2F3A4A5G6C7G8D9B:F;F<^=C>B?D@BAFB?CADEEFFHGFIBJGKBLFMCNDOEPDQHR@SDTFUDVDWHXCYnZA[H]C^F_DaCbEc_d?eDf=gEhF
=to	=!J#B&A(Y)D+c,G-F/F0X1>2C3@4Y6F8E;E<K=E>d?X@ZA>BICXEFFJGFH^IFJ<KcMINFOKPDQ^R:S<V_WEXGYDZD^Ya?bBc_dGfAgJhG
=toda	o#Z-I>K?JBICJDJKHMHN_U]XIZIaJ
=todavia	v@ZBIEIHFM^UHVJW[
=today	^#G%I(G)I*I+J-E.K/G1J3I4J7G8J9Y:F=F>J?F@cCHDFFKGIHGIEJIKDLJMHNCOIPIRIScTHUFVFWIXbZK[I]H_JaEbHdJfIgHhG
=todo	h!H#H%J(J)I*I+J,J-_/H0K3H4I6J7I:I=H>I?F@EAKB]CGDHEJIHJKKFMDNIOIPJRJS]TWUaVFWIXFZA[J]J^J_JaIbHcGdJgJhI
=toegang	q![#I%Y(I*J,J-I3J4I9F=I>Z?I@FBICIDJHZIFKHMJNIOJP]UIVGXIZ]]HaFbJcJ
=together	xHZTGZZ
=token	Z!F#F%E&J(F)F*E+I,i-[.J/E0H1G2I3C4F5J6H7G8H9C:G;H<J=F>F?^@DAGBCCFDEEHFIGGIDJGKDLFMFNDOFPDQIReSGTGUGVEWHXEYHZ>[I]F^G_FaEbGcFdGeDfDgHhF
=tokenu	z,a-K3J9J>JHHZI
=told	_!G#H(D)[*G+G,I-G/G0J2J3F4Y5J6J7[8I9D;J>C?F@ZAJBBCGD]EJFJGIH@IDLIMFNZOFPDRJSJTGUFVZWJXZYYZ][G]H^Z_HaFbHcHd^fIgF
=tolto	u*I-H3J4Z9J=Z>I?]@IBFCGDJHDIJKHMINIPZU[VHXJZI]JdJ
=tolv	z9HBJHHI^K]ZIhJ
=tomb	z>[HHOJaIf[
=tomorrow	e!J#F(J-H3J9H>X?I@bBDDIHHIIKELJMHNJUJVJXc[I]I^JaHbKhI
=tone	z3G>JHa
=toner	x9JH^
=tonight	z4X>Z@FBJH[KJZF
=too	S#_%E&J(D)E*E,G-b.H/B1]2a3I4D5]6F7E9A:D;F<H=C>@?C@]AFB@CCDJEEFGGDHII[JEKJLFMBNEOAPDQIRESXTZUDVDWHX_ZA[F]H^D_EaXbEcCdCeFfIgBhB
=took	g!J#J(I)[*G/^3I8[9I>Z?[@EBaCXDIGJH?IHJJKFMFNFOJPGRIUKVJXFZB]FaFgJhJ
=tool	g!I#H%G)J*J,J/G0I1a2]4H5J6J7I8H9D:J;I<K=H>H?H@FAYBDCIDIFJH^IHJ_KGLKMHNFOJPIRDSHTIUHVJXGYJZB]I^J_HaIbIcHdGfEg[hJ
=top	v-JB]ZHh[
=torna	u!Y#I-X@JBHHFKJUJXZZIb_
=tot	m!J#I%J(H)K-I3I4Z7K9^:H=H>[?I@_BDCHDHGJHHIHKGNJPJRISJUHVYWKXHZD[J]HaHbFcHdIf_hI
=touch	v1_9JHEN[RJZF^]cJfJ
=toujour	o3E9Z>H?HBJDXHFM]OJTZXHZIaY
=tourn	z!J1Y3J=JBJDJHGMKSIUGVJWKZ^aIf]
=tous	s-H.X9Y=Y@IBHC[DJHHN]ZG
=tout	i!I#G%J(I)J-[/I3H4J6K7J9Z:J=H>H?H@ZB^CHDGEJIIKFLJMCNGOIPJRISHTZU_WIXIZC[I]I^[_JaHbIcGdIfJhI
=town	x-b@IBJFJHDIFKHNJZF
=tra	v(H3I9I>J?]@XCJKHMJNIOJRYV]ZGaI
=track	x#I.YH^RFXJZH
=trackingid	vBXNX
=traffic	h<_GKHDJITKc^
=train	p!F(F)I+J=I>I?K@EBEDIHZIJKIPJSJTJUKVIZB]c^[aKbJhJ
=traine	x@ZHFVXbY
=translat	v3K9HDIHbNJSJZE]JaG
=tras	q:JBZHDR^UJVJZG_ZdIfZg[
=trasig	zH]RZ
=travel	z?ICGHaZJ
=travell	x+J>HDJHa
=tre	s!J#]*K-J3H9I:J=I>E?J@FBICGDIHDI^MJNJOITKXGZF]IaahH
=tres	s#]-J3J9H>I@GBJCKHFKIMJNIOJWYXFZH]Ja_
=trial	s#J9J=a@JBHZHaKfJ
=trie	c!Z#Z%Y(Y*H+J-H3I9H:];J=J>I?J@FAJBFCIDIGIHIIGKXNZOIPJVDX_ZB]J^H_HaHhK
=tried	W%H&J(F)I*I+G,I-G.H/D0J1I2J3G4H5J6H7I8H9E:F;I<J=F>D?F@[AGCFDDEHFIGHH=IDJGK_LHMDNaOXPEQJRGSHUIWJXbYJZa[H]C_GaZbCcGdIeIgH
=trigger	q#Y(K+]TYZG
=troca	q!J(J-K:K@ZBGDJHYIJKILXMJUJVJXJZ[aJbYd[fH
=trocada	v/ZB[HGMZTH
=trocar	j#G(J-H9J:Z>I@^CJDIHDIHKGLXMINJTJUKVJXFZ][Y]J^ZaIbJdJ
=troi	v9J>J@JCJHJI[XJZIa^
=trop	b!I%I(I*J+J-b/J2Z3H4I6K7J9F:H=I>F?H@[AJBECHDHGIH?I^JIKDLJMGNHOHPJSJTJUJVIXcZB[I]G^J_JbJcIdJfHhF
=tropp	u@KHHX^
=troppi	r#]HIXZ
=troppo	m#J-^2[3I9I>I?I@[BHCJDJHDI]KIMJNJVIXIZI]IaHfJhI
=troquei	p>Y@Z
=trotzdem	s3JHIKJOZPYZF[[
=troubl	m(J-I=J@IB^HCIJJJKFS[Z[^KdKhJ
=troubleshoot	zBJZXd[fH
=trovato	x4X_]
=true	m#Y%K&X(I@JBZHCLZZC^a
=trust	x4J8J9JAIHa
=try	V#X%H&J(G)F+D,I-^.I/G0J1I2K3E4H5J6I7H8G:F;I<J=F>E?E@JAHBECFDGFHGIHCJGLDMIOFPFQKRJSGTJUFVCWIXdYJZc[E]E^C_GcYdHeJfGgIhJ
=trzeba	r.Y9I:[@^BJHFZJaJdJ
=trzy	z#]-J3I9I>J?K@HBICIDHHGI[KJNJOJXIZG]Ha[
=trzyma	z7YHEM]gX
=tudo	s#J-J9^B]HFKKTZUIVJXJZG_KaJ
=tuesday	s!J#I-H9H@^BHKHNZR]XIZD
=tun	zEYZ]
=tunnel	s-J4[>JHY]ZcHfI
=turn	T!_#H%D&I(C)b*C+G.X/X0G1G2I3D4C5G6G7F8G9C;X=D>DAGB@CGEFFHGEHDLFMENZODPCQISETGUbVZWDXFYYZ=[G]D_EaWcDdWeZfHgE
=tussen	x*K9I@XBJGJHZIJK[MIR[SJZIdIfI
=tutorial	v-I@GHbII
=tutt	x@ZIJN^ZI
=tutti	v)J-]9Z=J@JBJDJHFIJKFNJU[VHZIaK
=tutto	q/I:JB_DKHIMHS]TZUXVIWJXJZD_JaKbJ
=tva	g!G#G%H(F)G*c+I,H-E.J/]0J1J2J3F4H5J6H7I8I9B:H;H=F>C?F@aAaBFC]DEEIFJGJH@ICJIKYLIMGNFOZPFRISITHUIVEWJXEYJZA[I]F^H_FaFbGcIdHeKfIgHhG
=twaalf	z9IHHI^K[ZI
=twee	g!H#H%I(H)H*d+J,I-F/]0I3F4J6I7J8J9E:H;I=H>F?F@]A^BFC]DEEJGJHAIDJKLJMHNHO[PGRJSJTIUJVGWJXGZD[I]G^J_HaGbIcIdIfJgIhH
=tweed	o#J(J*I-I3]8]9G:J>E?I@HAIBYC]D]IGKGMJOIVJXIZE]JaHcK
=twelv	z@YBJCJI]ZE
=twenty	x@]BJHXKK
=twic	h!J#F(I)J+H-I/H7J9H=J>G?J@ZAcBECIDIEGIJKFNISJTYXJZZ[J]J^J_DaHcHdJfJ
=twierdzi	xh^
=two	R!A#E%B&I(>)B*d+D,E-@.G/_1E2G3J4E5G6Z7E8A9A:C;E<H=C>A?@@ZAhB>CeDGEZFGGCHXIGLCN@OXP[QHRCSFTDUEVAWGXBYEZD[X]A^B_?aBbDcBdDeGfGg[h@
=twoj	vBYHIM[T[ZJ
=twoja	zEXUXWYZJ
=txt	x%J-K3I4I7K9J>G?J@KBHCFDJHZIINIXJZD]Faa
=ty	z!J#I%K(J-H3I4J6K9a:J;K=J>I?I@JAJCIDIGKHEIHKHMJNJOJSJUJVJXIZF]I_JaHcJfJhJ
=tylko	f!H#F%I(H)H*G+I,J-H/J3G4I6J7J8K9F:G;K?[@ZAJBDC_DDEJFKGJHIIFJJKELIMENHOIPZRKSIUHV^WJXGZI[b]H^J_JaEbFcJdIfIhH
=tym	z%J([GYHHPX
=tymczasowo	xT]
=typ	q!J#^(H-I3G9H:[>H?K@HBHDIHBIXKFMHNIOZRITJXHZD][aIbKh]
=type	d!J#I%H(G*K-F/J3H9H:_=J>I?J@[AJBGCGDIG[HGIXJJKIMINXPITKVHXJZJ[I]I_JaJbJfKgKhc
=typed	_!H%J(J*J+J-H/G3]4Y9J:I=K>B?I@[BXCHDHEHFJGKH>I^K]LKMIO_PJTJWJXGZE]]^JaCbJcK
=typo	p3_>H@]BJDHIIKJOIZJaJ
=u	g!G#H%G(X)I*I+J,J-F/H0J3G4I6J7]8J9Z=H>F?F@aAHBCCXDEEIFKGIHAIEJJKJLHMGNGOIPHSHTHUYV^YJ[G]H^G_IaGbGcIdYeKfGgJ
=uac	r!IHFUGZIbb
=uber	n%Z(X3J7]:J=K>[@ICGDZHFLJaJ
=uberall	v/I@IHHM^S[ZI
=uberein	r6XO[
=uberprufen	z%[3XHJXY
=uberprufung	u3F>J@HC]DYHIIJO]XIZG][aI
=uberschritten	z#Y%I9JHIX^
=udalo	v/]3J@JB^HJMJTIZG_H
=ufficio	v%J(J3G9Z>]?XBGCHHEIIMJOJV]XJZI]J
=uhr	s#J3J4J9K=JBIHZIJMFRbYJZGbHcJfF
=uhrzeit	zHIR]
=uit	e!_#F%E(C)Y*D+I,H-C/G0H1X2H3Y4F5I6]7H8H9D:G;a<X=G>B?X@FAFBECEDEEJFIGHHBIEKCLGMFNEOBPWQJRESHTZUaVDWIXFYXZD[H]E^E_DbWcGdXeHgHhH
=uitgenodigd	z:_@JBJHHZH
=uitgeschakeld	o!a#J9I;Y>J@JHIUXVJWKZI
=uitgevinkt	zG[dZfH
=ultim	x%J-I3J9I@HBIHEIHKaMJNJO[ZGaHhJ
=ultima	p!K#J-H3J9I>JBIHFIFKbMINJO]VJZF]JaJeXhI
=ultimo	r3K@]HHIJKJMJO]XXZHaJeY
=um	_!F#A%F)G+H,H-Z/I0J1J2J3J4G5J6I7H8I9[=E>B@]AGBCCcDDFIGHIJKCLHNFOHQKUEVFWHXZYIZ[[G]E^G_HbFcBdWeIfGgIhF
=uma	c!G#G%Y(X)I*X+J,J.J/H0J1J2J3E4H5J6I7I8Z:F;H>D?E@]BCCXDFEHFIGHKXLIMDNXOEPIRISXTHUFVFWZYJZ[[H]E^H_HaXbHdGeJfHgHhE
=umgebung	s(J7J:JE[HIVJZFbJcbdYfJgH
=umlaut	s/ZHJI[
=un	O!G#<%?&F(_)A+B,B-].E/B0D1E4C5E6C7B9J:a<F=?>D?=@eB9CdDAEHFCGBIYJJLBNAOBQFRFSCT@U=WJXcYCZa[I]B^A_Zb@cHeDf?gFhB
=una	Z!F#B%]&I(D)H+H,G.H/F0H1H2G4F5I6G7F8Z:Z;H<I>B?D@_AFB?CDDAEHGEHZIYKaLEM@N]OBPGQIRGSFTEUDVBXYYHZY[X]B^F_FbDcEdEeHfEgFhB
=unauthoriz	qTZ
=unavailabl	r%I(J4^HDSZZ[^HfI
=unbefugt	zTZ
=unblockuser	v&XB^HJZJ
=und	U!J#^%D&I(F)F*Y+F-I/D1G2H4E5H6X9G;F=I>]?E@^AGBbCWDZEGFYGIH@I]JGKHLXMAOXPEQISETDUDVHXJZ?[F]Y^D_EaIbHcZdIeHfCgDhZ
=under	h!]#F%Y&I(G-E/J3G4J6K7H9J:I=J>I?H@GAJBCCIDHF_H>IYLIMHNFOKPJSJTJUKXJZJ[G]HaIbccJdIgJhE
=understand	xHGIJZ^hI
=une	^#D%Z&J(G)I*X+H,H-J.J/H0I1J2J4G5J7I8Z9Y;H=F>CAHBDC_DBGHIXKDLIMEPGQJRHUDVEWGYIZ][H]D^I_Ha[bHdGfGhF
=unexpect	o!J&]/J3^HHNISJZX_JcIfJ
=unexpir	m#I%c(F-H=K@KBJHJIHJJKELFMJNJZB[J]J^JbJdJgJhJ
=unfortunately	o-YNYZY
=ungultig	x>KHJO[RXaJhY
=unidad	xFZG[
=uninstall	u>J?HBGH]J]NJZH
=uniqu	z-XKZ
=unit	qF[G^HHdK
=universidad	zHYZZ
=university	v7b>[BKDIHDIJSJZG
=unknown	f!G#I%J&b(I-H/I3I@JBHEJH_JJKIMJNIPJSHTJZE[J^K_Hb[cJdIeKgI
=unlock	S!C&J(E)G*I+H,I-E.I/E0I2I3G4H5I6I7F8I9K:G;I<J=F>E?E@CAHB_CHDFEIFHGFIFJGKDLFMENFOJPEQJRGSHTcUGVEWIXEYIZH[f]H^C_CaHb@cGdGeHfGgF
=uno	p(J*Z-K3J9H?J@JBJCcDJHFIHKINJOIXJZHaI
=unos	zBHHJM_UJZG
=uns	n%I(K3H7Z9J:Y=J@JBJHGNIOYSJU^VIW[aJdZfI
=unser	f!J#J%I(X)Y/J1Y2Y3H4I7]=Y>I?G@FCHDGFKGJHZIIJIKILJNYPJRKSHTJU]VDWGXJYZZA[I]G^IaEbGcGdHfGgHhJ
=unserer	u-Z:[HZIJKH
=unspecifi	x%H&b-KBIHFNGZE^HeJ
=unsuccessful	v#X)JBCHISJUHVHZa
=unsupport	x/]1]HFIJMJ
=unter	zHJZHbXdZhZ
=unternehmen	xIJKHN^
=unterstutzt	o0X5Z7ZHHZJa[dKgZ
=untick	k!K#J%H(K-K3I8J9H;J<[=J>I?J@IAIBBDJFJG[HFIJKJMJRJXJZC]G^__JaJbIdbeIfJ
=until	_#E%H(H)J*K+F-F/H1J3G4X6K7J8J9G:I=I?X@cAJB@CHD[EHFJGHHEJJLIMbNGOIPYRJX^ZD[G]H^H_JaFbZcIdIeJfYgGhH
=untouch	z@YHJTYgX
=up	R#I%^&G(B)B*D+a,F-Y.G0E1E2H3@4F5F:B;I<H=B>@@BBBCFD^E[FFGCI?JDKCLEOBPDQGR[SDTBUCVaWaXJYGZX[W]E_ZadbHcBeGfIgDhC
=updat	U!F#H%G&I(^*H+G,G-B.I/^1a2H3C4E5]6E7F8F9[:F;G<I=E?B@IAGB]CBDBEHFIGEHXIDJGK@LFMFN[OFPEQIRESHTGUGVFWIXFYGZF[F]E^E_EaEbHcCdCeDf_ga
=upewnij	z3YCZOY
=upgrad	f!I#G%I(G,J-I/J1a3I4E5]6I8I9I=H>J@JAKBGCJDJGIHZIJJIMJNIOKPJRGSITHUJVKXFYGZD[J]J_JaJbFdZeGf_gG
=upon	v%Y-KHX
=upp	o#_(J=J>F?HBICJE[HEIHKJMINJUIVIWKZG[_]Ja]bGcJ
=upper	pHJNa
=uppercas	uHJI]
=uppfyller	qHHIZKINaZH
=uppgifter	z3JD_HIOWVJZI
=upphor	z@ILaTJZI^HhI
=uprawnien	r!J%](_9I:J;]=J>J@JBIDIHFNJUJVHZFaI
=uprawnienia	s%^(]8K9H;[>J@IBJDJHYVKZGaJdHeIfGhJ
=ur	u(K*I-J?]BJCIDJHFP[VYWIZFdJf[
=urgent	s!K9]>I@JZX
=us	d!Y#K(G)F*F+I-F/J1F3J4K7Y9H:a=I>J?H@FBECJDGEJIHK]LIMJNIPISIU_VEW^XGY^[J]H^I_JaHbGcIdIfFgJ
=usa	o-a7]9E=X?I@IBICIDKHGIJKHOJSHTJUJVJXJZHaZdKhI
=usada	r-XHGK^ZJ
=usamo	z0[1Y
=usar	l(J*I-J>J?^@IBJCHDJEJHHIJK^PYUJV^WHZDaJdK
=usata	r-[:K@GBJHHIIKaNKVJZIaJhJ
=use	S!D#C%D&J(A*]+E-c.D/J0X2I3D5I6G7W8E9C;H<I?a@?AGBHCBEFFGGXIEJXK_NEODPHQIRGSFUIV^WFXYYXZ8[D]E^D_DaFbJcDdGeEfEgFh_
=used	V!I%Z)E*D+F,]-^.J0I1I2I3H5J8H9F:F;H<J=E>X?c@@AYB?CBDIEGFGGFHZIXJGK^LFMJNCOGPXQJRISGTXUHVDWIYIZB[C]D^E_DaFbEcGdFeHfFg_hD
=usei	xK[
=useless	z7^?JHDZGbG
=user	?%A&C(])[*[+],@-K.A/A0>1E2D3D4?5>6;7I8J9:;c<@=]>:?>AcB_CHDYG_HFIHJFKHLXMCNGOGPZR=S@THUIW>XJY@]]^__caGb@c9dXe<f=gHhG
=user1	zB]ZJ
=useraccountcontrol	z!^#I2F3H4H@IAIBICIDIHEIGL^PHVK^I_K
=usernam	z/X:JBJHJIXZ[
=userprincipalnam	xB[
=uses	j-J4X7Y:X@HBJI^JJK[NISJZBgXhH
=using	h#Z-I/H:Y>K@ICID[IHK^LYNGOHTKUJVJZDaXgYhH
=usluga	s%J(J7K9J=J@JBJEJHHKKSHTKUJVKYWZI]JaKcJdHeIfc
=uslugi	v(I2[EKGJHHIKLXS]UHVJWHZIdZfI
=uso	k#J(J*J3B9J>b?I@IBIDIHEIHKIM^OBT]UGV^WIXGZE]JaGbHgJhZ
=usr	i!K#I%I(I)H+X-I/H3F7H9I:^<K=J>I?GA]BFCZDFEJH@IELIMGOKPJSITIUFV]WIXHZA[I]Z^Y_ZaJbHcJdIfKgJ
=ustawic	r@aHXZG
=ustawilem	z*[@IDJHJKJZG]]
=usual	vBIHHIJK_NKhJ
=usually	z/YHJNK
=usuaria	z#X@[
=usuario	T!Z#E%F&I(])Y*A+I,C-B.H/D0F1H2H3J4D5G6F8Y9B:^;Z<I=X>@?@@FAaBJEDFGHIJFKBMCNKOXPHQHRFSCTBUAWDYGZZ][^^_ZaIcCdXeGfChB
=usunieto	z*J-I3J4[?]CIHIIJKJNIOJZH]I_[
=usuniety	z8]HGP[VI_XdJ
=ut	r#J%J(H-I3J9I:I=_>G@HBFCJDGHZIIKGLXMJNHUJVJXJ[J][^JaZbIdJfIhH
=utan	i!G#Z%E&[(H)J*I+H,I-G.J/I1[2J3Z4G5K6I7H8[9G:G;I<X=X>X?G@CAFBYCFEKFIGHH@IEJJKCLXMYNZODPGRGSITGUJVHXFYIZA]F^Z_YaGbHcGdXeHfEgIhF
=utent	]!I#F%F&J(Y)H*H,G-A.J/I0G1I2I3E4H5J6G7E8I9D:];[=[>D?C@JA[CYEIFIH:I[JIKHLJMDOXQJRISETDUDWGXZYIZX[F]]^Z_[cGeHfFgHhE
=utenti	q(Z)Z*H+H,F-J3F7[8Z9I:I=J>J?I@HAZBHCHDEH^IJKIMJNIPIUKVIXHZH[X]J_IaJdJ
=utilis	k!K(J,[-^3K9G>J?K@JBJHGK[MYNJPXUJVHZGdJ
=utilisateur	Z!C#Z%H&J([)Y*D,E-B.I0H1I2I4G5J6H7[9F:Y;Y<J=W>D?B@GA]BJEGFHHHJHKCMCNHOXQJRGSGTFUBWFXYYH^]aFcFeIfEgHhG
=utilisation	zTYV[WI
=utilisatric	z+X@ZDX
=utiliser	v-Y?[PYVJ
=utilizador	s7[:J@JHJI[KGMHZI^X
=uur	k#G%J(I*K-H3E9G>E?I@bBGCGDIHCIHKGMINJOGPJTJUJVIXbZE]Ja^bIhJ
=uw	h#H%H(E)J*H-G3Z7I:X;J=H>I?J@XCZDEE[GJHDI]KGLIM]NHPHTYXXZB[I]G^H_JaJbHd[fJhI
=uwierzytelniania	z,Z3^DJHIZJ
=uzyc	v?[CIKZ
=uzytkownicy	z!J(H)]*I7[8^HHIJKJNKPGVJZI]J_H
=uzytkownik	d!]%H(D)G*I+X,J-F.J0I1J2K3C4H5J6I8G9H:F<J>F?F@HCZD[EIFJGXH@ICJIMFO[PZRJSGTGUFVIWIYJ[H]Y^Z_XbEcHdGeJfHgHhH
=uzytkownika	m!F#I%J(])J+K-H/J3X6J7H8J9H:Y=H>H?I@IAZBGCFDFEJGJHCI^KHLJMJNHOIPHSJTJUIV[XI[J]Z^H_]aHbHcIdJgJhJ
=uzytkownikow	x!F(Z)I*J+I,HA]CIDJHZIJPJZI_KbZ
=uzywan	uHJKa
=v	z9HH[IKZJaJb[
=v1	m1H4K=KBIH^MJZIfHg_
=v2	m%J0J6J=JGJHdPDVEYJdEeEfGgI
=va	i!H#I%I(H*J-H/H0J4J6J9[:Z=H>W?H@FCHDGGJHHKFLJM]NGOHPJRYSITYUHVHWJXIZ_[J]G^J_IaFbYcIdIfHgIhG
=vaak	u#Y-^9I@JHJIJNJXZZIaJ
=vacation	q#^>Z@IBGHJKJMJNJZ^
=vad	s9H=G>J@IBGDHGJH]IIKHMJN^ZZaJbJ
=vagu	x-[=IHZ
=vai	r>ZHFM[ZHb[
=valabl	zHFL[MXg[
=vale	p>I?WBIHDI]M^OIXKZKaJg]
=valeu	x9]B]HHXJZH
=valid	i!K#J(K,Y-H/Y3Y9J>Z?D@FBECJDHGJIEKGL]M[NFOIRZTIVJXHZZ]J^IaFbJdJgIhF
=valida	v3]>JHJLXhY
=validar	u3D>^DJHHIJO[XYZEaJ
=validat	s-IB_HFZJ
=valider	x3E>^DJHGOHXZZIaH
=validita	v@[HJIDN]
=valido	x3]OWRY
=valj	z-[@IHJK]ZG
=valt	v%J9K>JBKGZH_MJ
=valu	q/ZN^ZG
=van	Z!Y#B%A&Y)F+D-K/D0G1E2X5G6D7H8D9A:^;^<H=A>G?BACBFD?FFGYLDM@N_O]PYQHRXSEUEV^WJXBYEZB[C]@^C_BaBcAdDe[f[gEhA
=vandaag	v>I@[HJX]aI
=vanish	o!F#H%I(I)I*]-K3I9I:J;J=J>G?W@IAIBZDJFKGIHEIJKFLINGOJPZTIVJXJ]I^G_^aGbXcJ
=vanochtend	v#]9J@aBICHHHKHZI
=vanta	qX[
=vantat	z9I>ECJHJIJXEaa
=var	s+I.Y8J>KBJDFHZZ^dFeJfI
=vara	r#I(J)]-J.X3J9H>I@JBJDKHEI^KHMXUJVIXJZEh]
=varfor	u#E(J)J*]-J3J9J=J>H?I@FBKCGDJHGIEKGMHNZOIPJTIV]XIZ[[]]JaJhH
=varia	m#]3J9J>J@HA]BJHHIJKJOITJX^ZG[J
=vario	xA_HJOJT[_F
=varken	z3J9I?HD]HIa[
=vast	z-J9H>[?K@JBJHHIIK]ZXhI
=vastgelegd	z>I@HC[D_KJZGhJ
=vault	p2Z@JBHHbIIKDZI
=vdi	zBJH]
=ve	z(^3IHIOZVIZI
=vecchi	z5XHKKYY]ZJhJ
=vecchia	j!J#Y%J(J*K-I/Y3G6I9H:J=I>G?H@HBGCHDHHCIHLJMaNHOJTJUJVIXIZF[J]I^K_JaHbIcJdJfJg]h_
=vecchio	r0X5X>[HHYX
=vece	k!K#_(K3H9H:H=I>H?K@YBHCIDIHEIHKFMINKOGTJVJXcZC[I]Ia[bJhH
=vedo	z#H+J?[BJCHDHH_TJZHaH
=veel	s#^-J@IBJHGIJX^ZI
=vejo	z-X3H>H?]CJDIHXZJaH
=velha	o#Y-I/[1X3J9H>G?I@HBICIDHHBIGKXMaNIOKXIZE[K]IaJbIgXh[
=velho	x0Y5X9J>YCJHHY]
=vem	xH]JYT[dHfJ
=vencido	z9J>KH[MJa[
=vendor	nBIHFJdNFZFbK
=vengono	z3]?JDIGYHZ
=veraltet	z1]HJfJ
=verbind	xH[cY
=verbindet	zH^YXZJ
=verbindung	r/IHXYXZJca
=verboden	u!I-^/J0JHHP]QX_I
=verboten	z:KBIP[QYUJWI^[
=verder	v3I>H@JBZCKHFIIKINZX[ZD]^aEcJ
=vereist	q#J%J(Z*I-I3H9J:J=]>J?I@IBJCaDEHDKINJUEVGWJXJZH]JaIcJd]fJ
=vereisten	zHKIHKHN^
=vererbung	v!I#J;_CJHH
=verfugt	z%[3J7XCGD[HJ
=vergader	x#H9I=K>H?J@IIJKIPKZ^][aHbJ
=vergeben	x@]HFMGZHg]
=vergessen	k#G(I7J:Z=J@FBDCJHZKGMHNIUYVIZ][X]H^JaJbIdIhI
=vergeten	o#I(J3I9J>Z?IBHCIKJMKOJUIXHZ_[K]IaIbIhJ
=vergrendeld	m!H#b3I@FBHCIDKHEKILIMIT]VJXHZE[[^J_KaJbJhI
=verhindern	xT]
=verhindert	zKYLXZJbY
=verifi	q3H>IB]CHDZHXMHNJOJZZ]GaG
=verifica	o3F>X@JC^DHHEIJKKOXXJZG][aY
=verificacao	o3D@KBKC]DJHGO[XJZH]ZaW
=verificacion	m?GC_HFXJZI]Y
=verificar	m!J#H/J3Y7I:J=H>]@JBJCEDXHDIKKKOHTIX[Z[]I^J_JaHhJ
=verificati	q*Z3G?K@JBIC]DHIKKJMINIXJZI][aF
=verification	Z!I#F%H(H)K,I-I/I1K3H4H5K7I8J:J;I=H>Y?E@GAIB]C_DEEJGJHIIHJIKHLJMHNFOZPIRJSJTHUJVIWJXYZW[I]Y^H_Ja[bIcIdJfJgJhJ
=verificato	z#J>K@JBZCIHFXJZ^aI
=verifich	z*ZCY
=verifier	s+J3Y>]CHD[HGIJKIVJXYZHhK
=verifiera	v#J3YCKDIX]aJ
=verifieren	z3[XY
=verifieringar	z*ZCYHH
=verifiez	x%[3YHIVY
=verifiqu	z3YOXVX
=verify	d!I#E%J(J)K*Y+I-I3X4J6J9E:I;J=J?G@FBGCXDcGKHEIHKELJMJNIPJTIVGXYZA[J]H^I_IaIcJdKhY
=verkeerd	m!J#_%J(I*J,[-F3_4J7J9F:J>H?J@EBFCFDFHCIIKGLHMJNIPJTIVJXXZD[J]H^IaIcWdGh^
=verlangt	m#J@HBGC[DJHII[KJLYMYZH[Z]K
=verloopt	v@ILbTGZG^HhJ
=verlopen	u#I(I-J9I:K=]>F@IBHCIDHHWKGLINIUJVJXI[J][a[bJdKhI
=verloren	v>]HJaG
=verplicht	zBKCJDZHFL]b[
=verrouill	h!H#a-J3H=K>I@GBECJDJHFIJKILJMHNJT^VIXIZD[Z]J^[aJb]cJgJhH
=verrouillag	x#]-KBJHXKITYZI
=vers	r!YAYHGQY_[cY
=verschieden	u-I/^@ICIHII[KINYZI
=version	_!I#G%F(F)I*I+J,J-G/J0^1f2J3E4G5_6I7I8J9G:I;I<J=F>G?H@FAJBECHDGEIGIHZIGJIKILEMENHOJPGRHSITGUHVGWJXGYYZD[J]G^J_JaHcGdDeHfDgEhH
=versuch	uB[HIX]ZJ
=versuchen	v9G@XBICKHHIIKJMJTXX^Z]aH
=versucht	uX^
=vertippt	z#[
=vertrieb	zF]HXZH
=verwaltet	s7[@JHJKIZHcJdagIhJ
=verweigert	l!K%_-I3J4J:J;[=X>H?J@[BIGJHJIKKINIOJPYQXTKVIXJZD]JaIcJdHfJhK
=verwenden	v0Z=J?]KYVJZH
=verwendet	o#X-Y@IBJHGKaPYZHdIgXhK
=verwendung	s#I-K@IHEK[T]V_ZI
=verwijderd	x-J/I3]4]7J9J>J@JAJDJHHKJMIOJTI]J_^aIdK
=very	m%G2Z9Y@IBGIJK^NXZG
=verzeichni	n3]7Z:[@JBICXDJHHOHdY
=veto	sBIHGJaZI
=veut	p!Y-J3H=X>E?I@IC[DGHFIIKYM_NXOJTJZF]KaEh[
=veux	n#J+[9J>I?J@ZBHCFDHHZMIXJZY[Z]JaKhJ
=vez	j#Z+X-H9H:J>J?J@bCJDIIJKHMITJUJXZZGaJfIhJ
=veze	k!J#_-J3H9H=J>H?J@]AJBHCIDJHFIGKHMJOHTJVJX_ZE]Ia[hJ
=vi	n!I#I%I(J)J*Z0Z3X4I6J8J9Y:X=Z>H?I@GCHDFGJIHKHLZMINJOJPISJTJUIVIXGZF[J]I^I_JaIbIcJd[eJfHhI
=via	^#J%G(W)H*H+[-I/D3I4J5]7[8J;J=I>Y?G@IAJBJCJDEG^HBIIKGLKMZPJSITIUIVGWJXJZA]J^Z_EaXcJdKfIgbhH
=vid	j!G#G%H(F)H*J+H,[-I3H4H5X6I7I8I:H=H>G?F@EAKCIDXEIGJHFIHJJKGL]MINIO[PGRISGTJUGVFWJXIYJ[I]I^G_Xa[b[cHeZfDgIhY
=vieja	o!J#Y-I/[1W3J6J9G>I?J@HBJCJDHHBIGKXMaNIOKTKXJZF]JaJbJh[
=viejo	s0Y4Y5X>Z?IHIY[
=viel	m!J#]%J-_/J2Z3Z9C=J>F?J@FBICGDHHYIEMHNIOFTJVKX_ZG]HaHdJfKhI
=vielen	v#[-J3J9]HFXI
=vien	k#J%J-H/J3[4I7I9J=J@^BHCKDIIIJYKILYMJOIT]XYZI]JaHbJdKfI
=vient	z/J3GHEIHT[XJa^
=vier	v-I3J9JCJHFIaXHaI
=vietat	z-]HJ
=vietato	z)XQY^X
=vieux	z5ZHIYZ
=viewer	x%Z
=vigencia	x@]
=vijf	s#^-J3H@IBIDKHFIKKJMZOIVKX_ZGaH
=vilka	xDIH_NY
=vill	e!G#E%F(E)I+],I.J/Y0H1I2I3E4H5J6H7H8I9B:Y;H=F>B?[@ZAHBDC_DBEIFIGIH?JIKYLIM^OEPGQJRISHTCUGVFWJXEYH[]]C^H_GaBbGcGdGeJfGhX
=vingt	z@]HIIJX[
=vinkj	x-I9J;]@IHGKJLJXKZF^_aJhI
=vio	z+[@]DFHJ
=violat	s/YHJN[
=violation	u@[HHNY
=vip	x;Y
=virtual	v-J9J@JH^KIR[ZJ
=visa	v+[3K>JCJDGHXO[ZHaJfZ
=visibl	z(X:JEJH[MJNIUH
=visio	n=GH_
=visto	z+[-YDGHH
=viu	z+[@^DFHH
=vm	d!D#H%H(H)I*I+K,D-E.K/G0G1C2F3E4D5K6[7H8F9D:G;H<I=E>F?F@GAIBDCHDHEJFJGEH]IGJIKFLIMHNHOGPHQJRcSFTFUEVHWJXHYGZB[I]H^J_EaGbGcBdEeFffgIhH
=voce	n#J%I3H9[:^=J>I@[BHDJHFIIKIMHOZUJXXZFaJdX
=voglio	s+Y-K@YBICJDJHHIHKHMJNIZ[hY
=voic	u!I9J>E?ZBIIJMJOJZH]Ia^
=voicemail	z>IH_aG
=voldoet	n@JHFIZKGNbZIaI
=volevo	z?Y@^HGaJ
=volgen	u#J-J3H9I>I@JBHDJIJKIO[XIZH][aJfHh]
=volledig	z-K3E>IHII[O^XJaJ
=volt	l!K#X3F9I>F?IBHCIDIIHKIMKNJOFXcZI]Ja]
=volta	p!X#H(J+Z-J0Y3J9I:J>I?J@_BHCJDHIIKGTIUJVJXHZH]JaJb^hJ
=voltar	z@ZDIHIIJK^ZE
=volver	vHIIKK_ZE
=vom	i!X#I%F&Z(I)Z*J,J-G/J1J2X3I4]5G9J:G;[=H>I?GBFCJDJEKGXHAIGK]LJMHN[OIPGRHSJTJUFVYXJZB[I]H^H_JaHbJcXd[fXhG
=von	e!H#J%I(I)I*Y,J/I0I1Y3F4I6J7X9F:H;[=E>H?IBGCHDHEIFJGXHHJJKYLJMZNGO[PIRHSHTHUZVFWXXYYZZB[J]H^I_Ha[bIdYeJfIgGhH
=voor	]!E#D%Y)[*_+D,F-^.J/H0G1[2G4E5I6F8G:D;G<I>B@BAFBACDDFEYFIICJHKALFM[OFPCRGSFTGU^V[XEZ?[E]]^F_EaFcDdKeGgGhD
=vor	p-J3X>[?J@]BGDXHFIIKHM[NJOFRXXIZF][^JaHhJ
=vorhanden	xHJZF^J_^h[
=vorher	z#I5XHJIJKIZJ]_
=vorig	r3E9G>^@HBJHDIHK_MZOETJaHg]
=vorubergehend	sHIT]ZJc[
=votr	c#I%H(F)H*G+J,J-F3Y6K7I:[?ICGE]GJHBI^KGLJM[NIOJPHSKTXV[ZJ[I]G^JaIbId]fIgIhI
=voudrai	u-J9H?Y@^CJH[IKKJNJXJZIaJ
=vous	h!J#X%H-I.W9^:Y=J>H?JB]CJDJIHKIMJNJUJZG[K]JaGcKdJfK
=vpn	[!G%G&I(H)I*H+H,G-E.J/G0H1D2I3E4Y5J6G7H8G9A:G;H<H=F>B?D@EAHBBCGDGEIFIGFHgIDJIKDLHMgNEOGPGQIRDSETDUHVBWJXFYHZ@[G]C^H_GaCbDc?dHeIfCgYhG
=vraagt	s*J+[-J3J9I>H?H@KBJC[DFHXIIKJMZOIXKZJaIh[
=vu	z+]@ZDGHG
=vuelv	v!Y#J+YBXHDb_
=vuol	m#J%J(K*X-I3G9H:K=[>G?H@HBIC^DGHEI[K[MXNYOIUIVJXIZG]IaGdKfJgJhZ
=w	U![#C%J&E(?)B*A+A->/]0I1C2D3Z4@5D6H7[8[;B=F>[?C@=C>DXF]GXHBJGK=LGM]NBOXQERBSATZUXWYYBZ>[D_^bHcHeYf>h@
=w32tm	m%H0J4J8J9I=I>KBDGJHDMJPJRfYJZHcJdEeJfE
=waar	x+HBIDGHYZ^dJ
=waarom	s#G*]-I>I?I@GBJCFHEIIKFNYOJTJV]ZZ[]aKhI
=wacht	q#J%I-I3J9[:K>G@IBJC[DJHFIKKJMHUJVIZG]Ja^dY
=wachten	v@[XY
=wachtwoord	S!D#H&J)F*B+F-].I/B0E1G2[3C4D5H6X7Y8F9E:X;E<H=B?BAGBYCBD[EEFHGCHCIYK[LXOFPCQHRESDTCV=WJXBYFZ_[X^[_EaDcCdXfAhX
=wachtwoordbeleid	zN[ZJ
=wachtwoorden	o#K%I(F*Z/[0[6G7Z:H>J?J@EBFCIDGGKHZIHKFLIMHNZPITKUYVYWZXJZD[I]J^J_JaIbIcJdYfJgJhH
=wachtwoordherstel	i%J(H*Z6K7K:I=X?K@IBGCKDDHDLKS]U]V]WXZFbIcJdH
=wahlen	q#I-_3H:K=K>H?Z@FBGCFDII[LKMINHZC[[]H^IaIbKhH
=wait	[!H%I(G)J*I+I,J-E1J2K3G4J6J7J8J9]:E;J=H>D?G@cAICGDFEJFJGIHHIDJIKCLGM_NDOHPHRJSJTGUIVFWJXdYJZB[H]F^H_IbZcJdIfIgIhF
=walk	v@HBZHFKHMHNJZG]_aJ
=wall	xH[N[RI]J
=wallpaper	z>JH[
=wanneer	v*[9J>H?J@HBJDHH]IIKIVHX]ZH
=want	P!J#H&I(?)E*X+_,G-X/_0F1H2H3A4G5G6F7E8D9F:Y;H<I=E>_?J@]AGB;C_EGFFGEHYI]KYLJNEPCQHRHSFTBUCVAWXXDZ?[a]@^E_Fa@bEcFdEeHfEhZ
=war	o/E>JBYDIGJHIN[PYRKZJ]^_JcIdYfY
=warehous	z.XHYZY
=wart	x9]>FHGMIXJa^
=warten	p9I@^HIKJXY
=warum	v*X-JBJHHIJNZV]ZF[[^K
=was	J!]#@%X&F(I*?+F,D.D/J0C4X5C6H7E8a9X:F;I<C=F>_@YAIBcECFGGDHEJ?KXLHMCNJOGPJQFRaS@TCUEVBX>[C][^__[a<bFcCdDfJg>hG
=wat	u-I=F@IBHCKDIH^IIKIMINZZ]]JaHdJhJ
=watch	u>I@]HZOGZDa]
=way	d!H#H%J(I)J*H-B/H1J3G4J6J7J9C:J;I=H?d@EAJBCDZEJFKGJH[IEKHLJMINXOIRJSIT[UIVFXZZB^I_HaXbIcJdIfIgJhH
=ways	s(J*]3[>G?Z@HC]DJHDIJKIZF
=wczesniej	zK^ZH
=wczoraj	r9I>J@^BGDJHGIKKGMZZF]]aJf]hJ
=we	L!A#A%?&[(D*C+I,D-I.J/B0^1^2X3_5H7X9J:J;C=d>Y?D@HBECZDDGYH[I?K?L^M?OJPDQ[RASFTIUGVGXAZF[H]@^Ha?bAcCd[eAfFh@
=weak	m-^9JHYJXKINHZG
=web	_!G#B%H&K(G)J*I+J,J-E.J/K0I1I2J3E4E5H6G7I8J9E:H;I<J=H>E?F@EAIBCCGDFEHFJGHHgICKELGMeNXOHPHRESHTcUHVHWJXFYEZ?[G]F_GaEbFcHdHeIfEhH
=webblasaren	z.YHGKJZJ][b[
=webcam	zH]
=webmail	m-J>J@HBYDKHXKJM_NKZDhE
=websit	o-KHZIZNKZY
=wechsel	x-J@aHHKILYZI
=wed	x(IDIH_ZJ
=weder	x*I>HBKCID[HEMJZKa_
=wedlug	z3J9IBJHHIJNJSYZI]]aJh[
=week	c![%H(G*I+J-G/F0K1I4H5I6J7I8Z9D:F=H>Z?HAIB@D]FIG]H[IXJJKILGMGNZOIPHRISITFUGVXWJXIYJ[G]E^H_]aIbHcGdIeJfEgIhH
=weekend	m#Y1E4J9[@KBHHFRJVJZ]f_
=weer	o#I(K*J-I3G9F>H@bBaCHDIHDIHKFMJNKOJVKX[ZE]JaIfHhJ
=weet	s#K%K(J-J9K>F@FBICJDJIIKFMJNHOJVHZ][a^Jh[
=weg	k!I#G%I(H*H,I-G/H0J1Y3G4H5K6I8[9D:H;Z=I>Z?_@FAJBECGDGGJHHIFKHLJMGNGOIPIRZSJTHUIVIXGYZZE[J]^^J_IaFbZc[dGeJfHgJhI
=wegen	s#F+X>H@XBKE]H[NWTZZG
=weggeklickt	z>JBICJDZHFZZ]]aJ
=weigert	q#K%J*J-F/J3J>JBICJHDIGJZKGMKN^O]PKVJXJZZhJ
=weil	i!J%I(J*J+[-X/]0J3H6J7J9H:H>F?H@]BGC]DEEKHALJMFNGOHPISJTJWJXJZ@[J]__KaFbIcJdJfJgXhY
=weird	u-]/^7J@GBIF[HFIFKJMJNKPXZE
=weiss	o#J%J(J-I.X9[:I=J>J?J@FAYBICHHFIIKHNYVKZ[[Z]JaJbZhX
=weiter	m&W-I/J:^>X?J@IBJC]HBIIKHMZNJOJTYZE]IaHbJg[hI
=wel	p!I#J%J(G)^*G-J3I4J9Y:J;J=K>H?I@IBGCJDIHIKGMHNJOJP[V_ZD]H^K_IaHbZhJ
=welch	o%E+J-I=JBICKDHHbIKKJN]OZZJaKfK
=welcom	z-H9Y>HBIHEIJK^VJXJZHbY
=welk	s-I3J@JBJH]N]OZfI
=well	l*K+J-a/Y3I9J@EB[C]H@IIKGMINITYZBhI
=wenden	v!W*KHJVXZ^
=wenn	m(W-J3I7[:[@KBIDJIIKJMIO[ZF[[
=went	[!G#F%I(H)J*J+H,I-E/Z0I3G4J7I8J9E:H?FAJBdCEEJFJGJH>IFKGLIMHNEOGPGRHSGUIVGWJXGYKZZ[G]a_IaDb^cGdJgHhD
=wer	z#ZBJDHH^ZK
=werd	v*J+X-J>J@JBICZDIHIZY]]bK
=werden	c%E(F)J+H,X-D/F0[1J3^4]6Z8X9I:Y;[=H>E@YAIBJCWDEEZFKGJHIIZJJKDLHMENHOERJSJTIUHWJYIZH[G]E^E_IaEbIcHdDfGgGhE
=were	[!F#H%_(F)H*H-E/G0J1^3G4Y6I8I9E:C;H=G>HBBCFDFEIFIGHHDKYMHNFOHP]RISGUIVYWXXGY^ZZ[I^__HaGbGcHeIfGgHhI
=werk	z%]9J>]BJDYHHKJPJZF
=werkt	j#J%I(H-H3J6J9D:K=J>I?W@HBbCJDJIHKGM]NIVIZZ[K]IaJbIdGfZhI
=weryfikacji	s3H>J?ICaDIHGIJO^XKZHaI
=weve	l)J7ZBGHEJ[T[UZVJZJ^X
=what	R!C#G&X([)@*B+E,F-I.H0G1A2H3B5F7I8F9Z:X;F<D=B>F?C@>AEB>CGDDEGFFGJI_J]KWLFMJNXOYPFQHRFSITAUBWFXDYGZe[E^FaCbBcDdEeFgHhc
=whatever	m-I/J@YHBI[JXKGNbZFhH
=when	O#^%[([*Y,[-B.I/H0F1H2I3_5H6G7I8G9X:I;I<I=H>D?Z@IAGB>CEEHGEHYI?K_LEMIN[OFPFQIRGSGTGUEVCWFXEYHZF[X]I^E_Za]b^cIdEfEgDhW
=whenever	u6^HHJ]NHZHfK
=wher	]!H#F%G)I+D,K-J0K1Y3E4G5Y6I8J9G;I=H>D?G@DAIBBCGDCFJGCHbKBLHMGOEPIRHSITIUIVBWKXHYIZ^[Y]F^I_Habc]dFeJfCgI
=whether	o+H1J9Z=C?JCJDIHcJJ
=which	V!F#G%[(D)F*F+H-B.J/Y0I2I3E5Y6H7]8H9F:G;J<J=E>^?F@BBCDFEIGGHaJELEMGNdO]PEQJRISJTHUGVFWHXHYWZI[G]F_FbFcEdDeGgZ
=whil	^!Y#F%G&F(F)[*J+J,[-E/G0Z1J3^4H6I7E8I9G:E=_>G?H@FAJBCCKDGEHGHHCIIKFLFMYNEOIRJSIT_UZVGWJXJZC[I]b^F_IaIcHdXfGgH
=whit	vbZ
=who	Z#E%G)Z,I-J.J/G0J1I2J3D4F5I6I8H9Y:G;H<J=F>C?D@^BBD]EHFIGFHcICJGKGMFOEPaQ[RISHTHUGV]WIXHYIZ=[[]F^FaFbGcGdHeJfHgGhG
=whol	k!K(I)I-H3H:J>H@]BIDJIHKGNHO[U_V^WIZBhI
=whos	m+X-H3ZBIDJG[HAIZKILXNJZC^X_^hJ
=why	X#Z%G&^(A)K*b+D,I.I/E2J3C4H5I6H7G8H9A:E;I<J=D>B?^@^AICADCEIFHGFHDIXJGKXLZMEOFPGQJRISHTEUGWIXEYIZ_[Z]E_GaCbEcGdGeIfFgFhD
=wi	s#Y9J:J>JBJH_MJZI
=wiadomosci	xa^
=wide	x#XU]
=widz	z(]>J?[CGHJZIaH
=wie	g!I#F%I(H)J*I+H,K-D/I0I3E4I6J7J9X:I;J=I>C?CAJCDD[GIHfIIJJKaLIMENFO^PJRJSJTJUHVDWJXFYJ[G]F^J_JaCbHcIdIfHgIhG
=wiec	v>I@JDYHHKJLXZIaKgXh]
=wiecej	zA[BZCKHIPJVIZ[
=wieder	f![#[%J(I)K*J+Z,J-E3I7J9E:H;J=I>H?H@aAJBbCFDFHEIEK[LJMGNHOIPIRKTJUJVHX[ZA[X]F^I_JaFcJdJfFhG
=wiek	x@[
=wiel	r!J#H3I9J>J@IAbBJCIHFIJKIVKX^ZI_H
=wife	z@]FIHEIJK]NJZG
=wifi	d-J4J:H>J?I@IBGHfIHKINJOJZA]JaIcIfJhJ
=wij	z*Z:XCJ
=wijzig	x@]KJL[MKZI
=wijzigen	e!H%H(F*I,I-G/H0J3G4I6J7]9E;I=H>G?H@YAIBJCHDHGJHDIGJJKEL]MFNFOHPHSKTHUIVGXGZ^[]]I^a_GaGbHcJdIeJfIgIh^
=wil	f!J#H%H(G)J+[,J-D/H0J3F4J6J7J8J9E:Z;I>B?]@]AJBCC[DCEKFKGJJKK[LIMZOFPIRJSITHUIVGXGYJ]F^I_IaBbHcIdIfHh^
=wild	z/]9K@[CJHJTJ
=will	[!G#H%I(H)J*J+G,J/H0G1J4J6J8J9]:I;J=H>Y?E@ZAKBBCYDCEIFFGIH^IEKYLIMZNEOFPIRJSIUHVFWJXGYJZZ[]]F^G_IaIcHdGeJfH
=window	N#Y%D&I(A)E*C+D,F->/[0F1E2G3C4A5b6F7F8G9A:B;G<G=B>@?^@?AEBCCDDBEFFFGEHYI=JDK<LDMcN@OEPIQHRDSATAUCVAWFXBYHZD[b^Y_HaBbfcYdDeFgb
=wipe	v>CH^P[
=wiped	v#X+^3H>]?HBICKDFHCOKaJ
=wir	e!J#I%G(I+Z,J/I0Y1X6J8J:Z=Y>I?I@FCEGIHZIIKFMHNIOJPGSJUXVEWJ[J]I^F_JaIbIcXdWeHfEhG
=wird	[!I#G%E&J(D)G*X+I,H-Y.J/D2J3I4G6G7Z8I9E:D;H<J?^@]AIBBCCDCEHFIIAJFK]L^MDQJRHSGTFUFVDWHXWYHZJ[Y]B^DaWbFcEd_eGfJgHh^
=wish	z[Z
=with	F!B#H&I(Z,[-H/^0@1F2H4E5E7F9F:^;X=W>[?FAIBZCEDGF[HHIGMZNYOXPZQGSGTFU?V=WAX?YF[=]>^Ca^bFd?f@
=within	o#Y-J3K9J@_BIF[HDIJNHPZXYZF
=without	Y!F#F&Y(C)X*E+F,H-E/G0J1J2J3_4Y6I8I9Y:F;J<J=I>[?G@@AFB^CFEHGEHDI]JGKDMDN[O^PDRISETFUFWYXGYIZD[^]H^EaBcFeCfGgGhF
=wizard	Z!H#E%E&K(F)G*E+a,d-G0H3G4H6H7H9G:H;J<J=H>E?F@FAIB[CIDCEIFHGZHFIFJIKELIMFNGOIPGRISHTHUHVGWKXIYIZ>[H]H^G_FaIbGcGdHeefEgEhE
=wlaczon	r!K(JA[DKHHUXV]ZJ
=wlaczona	xUJVZZI^ZdY
=wlaczyc	s%J.Y6]8]=JBJH[PKUJVFYJZHdEeZfJ
=wlan	xH^ZK
=wo	u+J9J:X@JBFDHH[Z_dGeJ
=wohl	u(W7X@KC]HJIJKJZX
=wollt	p!X-J/Z9[@^HGIIKJMKNKZG
=woorden	z-]dZ
=word	a!J#F%J(H)I*J,J-b/I3H4J7I9E:I=G>H?GAJBDCHDHFJGJH_I_JIKILIMHNDOHTHUJVGXGZA[I]H^I_Ia^bIdIfIgJhE
=worden	m!Z%I(I*Z+H-I3[7X:J?J@HAJDXGZHYIJKIMINIOIVHZF]J^IaIfKhJ
=wordt	g!J%H(H*Y,K-D/I0J3J6J7Z:I=K>G?^BFCKDFEJHCIIKEL]MGOJPISKTJUIVFWKXJ[I]I^F_JbIcJd^fXh]
=work	K!E#?%^&G*A+D,E-=.W2F3I5Y6D7F8Y9?;G<F=C?D@JADBfC?D>EEFIGAIBJIKBMaN?OJPIQHRXSATDU?WDXAZd[@]@_BaAc?d?eBf^gJhD
=workday	z![0GH[ZKbI
=worker	x!]
=workspac	o(J7c:I=IBIHFSIVJZFfJ
=wort	x-]
=would	g(F-_3I7J9E:J>Z@GBFCJDIH_IFMJNYUIVYXJZG]KaIgYhF
=wouldnt	x-Y9JBGHFKJN[ZHh[
=wpisalem	x#]HIK]ZG
=wpisuj	u3G9J>IDIHJIJKIO_ZJh[
=wraca	z+[@JDFHIXJb_
=writ	Z!B#D%c&J(D)G*H+G-E.J/E0E1F2H4Y5H6K7H8Z9D:F;H<I?F@CAGBFCGDEEHFHHJIDKALGMFNEPIRJSGTFUFVEWHXDZI[G]E^E_XaFbCd^g]hE
=writeback	I!@#?&G(>)A*C+D,[-@.F/F0[1^3A4H5Y7D8X9H:A;I>B?A@BA^BGCCD@ECGYIBJXK?LAMCN?OHQYRZSCTAU?V>WBXBY^ZE[B]C^?_^aDb?dbecf^h?
=written	d!H#J%I)J,J-I/]0a1H3I4J6H8H9K;J=J>J@IAIBZGFIJJIKHNFPXRZTJVHXJ]J^K_FaIbIcIdDeHgZ
=wrong	R!B#a%H&I(B)F*F+G,_->.H0G1G2G3[4E5I6Y7G8G9X:E;H<I=F>B?C@IAGBHCFDEEHFFGEHZIBJDK=LGMENBO]QIRaSFUGVEWIX]YEZX[F]D^D_FaEbYcCdDeCfBgYh[
=wrongly	z3[E]HIIJOGUJ
=wrot	r-J/_4J>F@ZHCKWNHRJTJYJZY_KcIfFg]
=wurd	a#C%H(F)H*H+J-D0J1J2I3E4[5J6I7H8I9H:F;H<J=Y>[?ZAIBXCFDFEIFJGHHIIFJIK]LHMYNFOHRISIU[XG[H_]aDcHeIfGgGhF
=wurden	u%[(H+X3Y?ZAY
=ww	u#Z4K:J>]?J@ZBICID[HBIIKINKVJXJZ^[K]HaJbJhJ
=wybierz	z-ZHJK]
=wygasa	x@JLaTHZH^H
=wylaczon	j![(G)Z*J.X;[<ZBIDJHEVIZJbZ
=wylaczona	x!I1I9IBJHFRIUaVIYKZKcIdIf[
=wylaczony	x!bAJHHPJVKZH^I_IaJdX
=wymaga	z=ZCXIY
=wymagan	o(J*J-J3I9I=J?J@JC_DGHGI^KJN]UJXKZIaI
=wymaganych	x(Z=ZZJ
=wymusza	z*XHHLXZJ[]
=x	o#H1^@YHXIJKJTJZI
=xbox	uH_ZG
=xxx	v:Y
=y	R!Z#^%F&H(H)J,E-D.H/B0D1F2F3Y4B5F7Z8Y9;;D<H=]>^?E@^ADB^C[DDEEFIGBH<I_JIK[LENIOYQGRISBTGUBVHWDYZZB^D_CaDbIdIeEgIhZ
=ya	d!F#F%H(H)[*H+X,J-C/I0J1K2J3C4H5K6I7I8J9B:G;J=X>_@YAJBcCCDBEJFJGIH?IEJJKbLIMENGOCRISITHUGVEWJXYYZ[H]F^I_KaBbHcIdIeJfGgIhC
=yahoo	z>_HD
=year	a!^#H%I(E)J*J-Z/I1]3H4J7J8J9Y=F>]@DAJBCCIDGFJGIIXJHKbLZMHNDRJSJTJUHVGWJXHZ@[I]G_IaHbFcIdJfHgIhG
=yes	o!J#K%K(J)J*J+Y-I/_3I4I7J9^=I>H?H@HBFCJDIHCIHJJKIMINJOKSITHUKVIXJZE]J_JaHbKfJgZ
=yesterday	f#I*J-H/K3J9H:I=]>Y?I@^AIB]DIHGIGKCMJNISJVJXIZ^]JbJcKfKhI
=yet	_!Z#H%G(F)G,I-G0E1F3G4J5K6I7H8H9H:G=G>D?F@HAKB@CHD]EHFIGCHEIEJIKGLHMhNBOIPJRXSIUEV_XIYJZB[H]F^G_HaHbFcGdGeJfCgE
=yo	p!J#J(Y*J-I3H9Z:J=J>[?Z@GBHDYHDIGKHMINJOJTJUJVZXHZD]IaFfJhI
=you	N!C%D&H(E)@*C+Z,G-B.G/G0G1J2H4E5G6F8F9h:C;F<H=I>H@CAEBICBD^EJFFGDIFJGKILEMBNEO^PDQHRFSDTCUBV^WIXZYHZZ[D]B^J_HbKcHdIeYfBgFhZ
=young	z@aHEIIKIZI
=your	L%E&H(>)H*@+^,D-J/E0G1Y2G4D5G6F8E9c:a;G<G=[?H@BAFBCCGE^FFGCHJJDKXLCMGNHOZPCQGRFSCVZWGYJZJ[B]D^G_FaIbBc]dXeDfHgB
=yourself	z#X?JHIU[VWZG
=youv	m#F+KCZDHHGKXTZX[
=yubikey	u?aHIZI
=z	Z!Y#A%B&H)Y*B+E,E-Z.F/D0E1X2F3]4X5F8D:^<H=B>??X@IADBJC@D>FEH@IHKXLCM@O[P]QGRDSAUAVIWDXAYJZX[D]A^E_GbZcZdAeFgJhC
=za	h!G#Z%H(H)J*H+Z,H.I/I0I1Z2^3E4E5Z6H7I8I:G;H<I=G>D?F@XAFBHCEDDEIFIGGHCIcJHKCLHMFNEOGPHQJRGSGTHUHVGWJX^YHZA[H]E^I_HaXbHcEdGeJfEgIhG
=zabezpieczajac	x*Z3J9K?^C[DGHHIJNJXJZI
=zabezpieczajacych	z*XCJD[
=zablokowan	i!G#Z(J)Z*H+J-[.X3I:J=K>J?I@HAJBFCHDIIHK[MINIPGSJTZUHVHXIZG[[]J_KaKbJcKdJfJgJhJ
=zablokowany	x#^@JBKHIMJTZXK
=zahl	x-ZHHI]
=zalogowac	z#JBYDJHIIJKJ[]hJ
=zamknac	zB]ZJ
=zapi	i!H#H%F(I)J*I,I-H/J0J3G4Z6Z7J8Y9G:H;K>H?H@GAJCHDGEJFKGIIIJJKILIMHNIOJSJTJUGVHWKXGYY[J]J^H_JaHbHcHd_eFhH
=zapisalem	zD^HIKJ
=zapisanym	x3[II
=zapisu	n!J#J%Y(I)J*I,Z-I/J0J3H4I6J8[9G:J;J=Y>I?J@JAKBHCIDIEJGIHDIHKIMINJOIRJTJVJXIYIZF]I_JaHbJcXdYe_fXhJ
=zapisuj	u%J0[3J?KBJGYHGKJOJY]ZJcIdZeJfX
=zapisywania	x%[(JZHeXfZ
=zapomnialem	xBJHHUKZ^
=zaproszony	z:_HIMKZH
=zarejestrowany	s+a?[BJDFHD
=zarzadzan	x#J:[BJHJNId_
=zasad	o!J#J%J(I*I-H/K3H6J9I:I=I>J?[@JBICIDIEFFJGJHGIHKILJMJNaPJSITJUEVJWaZE]I_IaIbJcIdIfH
=zasadami	z-Y
=zasady	p#J(J)I*_-H3K?JBIDHHFIKKHN_PIUJVJWZZF]JdJ
=zatrzymana	zaYf]
=zawiera	v!K#F-a7JAJBJDKHEI^KITIZF[K]J
=zaznaczon	v@HHIL]ZH^_
=zbyt	m!J-b3J9H>J?K@ZBGCJHEIIKHVJX]ZFaJhH
=zdarzeni	x%K&[FJZIdKe[fY
=ze	e!J#G%I(H)I*G+Y,J-]/I0J4I6I7I8J9C:I;J=H>Z?E@GAHBECXEHFJGJHAIXJJK[LJMHO]RJSHTIUIWJXGYJZB[J]F^J_HaFbJc]d[eJfHgHh[
=zeby	u!K#J(K+[-J@[BGDZH]KJLJOJPJVGdJhH
=zegt	k!I#I%J(J*H+[-^3G4J7I9G:J;K=J>F?HAJBHCEHDK[LKMJNWOXPJSKTJUIVIXHZ[[J]H^J_JaHbJcJdYgJ
=zehn	z-JHGIHKIMJN[Z[
=zeichen	m#J%J-Y/[2]3HBHCGDJFXHDIbKGMJNJXKZH[J]KaJhJ
=zeigt	r%J0X3H>G?J@KAJBJH_IIOXRZXJZJ_YaHbXfJhJ
=zeit	z@]HXMYZH
=zelf	u(H-J3K9G>I?J@IB[HEIIKGNJU]V_ZF[JaJ
=zelfd	z3JA[HHK]
=zero	r3]>G@GBKIHO]TZXHZI
=zetten	v>J?J@^ZJ
=zgadza	s3I>KHJO]ZIaXhZ
=zgodn	z-Y
=zgubilem	u>aBJDIHIZH
=zich	v+G?KBXCJH_
=zie	z?[CIDIaH
=ziffern	x-J3[HIIWKJO[aK
=zijn	i!Z#H%[(G,Y-H3^6J7J9E=I>F@EAZBYDGGKHBIYK[LIMHNHOEPITJUIVYXIZD[J]I^Z_IaHbIdEeJfIgK
=zip	zBKH^ZH
=zit	q!I#[%J(X-I3H9H:I;J=J>H?J@GAJBICIDII]KYMINJOJP]SKTIUJV]XHZD]J^J_JaHbJdIeJfIgJhI
=zle	n!H#Z%J(H)J*I,[-G3]4J6J9E:J;J=J>G?I@GAIBFCFDEEJHCIGKGLJMGNHOIPJSJTGUJVJX_ZE[J]G^J_IaGbHcXdGeJfJhb
=zlozonosci	zI[
=zly	s#J-J3Z4]6]8J9I=J>J?J@IBHCJDHIIKJMINIRZX]YJZF]JaHbKcKdFfI
=zmiana	u7]@JHJLYZZ_IhJ
=zmiani	x>J@EBHH]KJLJMJUJ^FaJh^
=zmiany	v#J:J@[BIHFIJKJLZNKVJ^_hJ
=zmieniac	z#H-G@[BICJHGKJMJTKZJ[]^[
=zmienic	k#J(H-I:I=K>I@^BIDIH^IJKFLXMGNJUHVH[J^]aIdJfJhE
=zmienilam	x3G9I>]@]BHHFIJKIMZOGZJaFhJ
=zmienilem	q>Y@[
=zmienion	o/[9J@[B^HDMZTGZI^KcKdJfIgYhI
=zna	z:[HEM[gY
=znakow	s!J#J%J-J2_3I9H;J@IBICIDKHFIaKHMKNJOKXJZH]KaI
=znaleziono	v!J3J4ZA[BKHIVJ_]
=znam	x>HBHDJIIZE[ahK
=znowu	v#[-I9I@[B[HGKJX[ZGfHhI
=zonder	i!H#Z%G&Z(I*J+J,I-H/I1Y2J3Z4G6J7I8Z9I:H;J<X>J?J@CAHBYCFDYFHGIH>IGJKKGLZMYNZODPHRJTIVIXHYJZE[Y]I^Y_XaFbIcJdYfGgIhH
=zone	zHX
=zoom	s-IHaIEZH
=zostal	z_]dY
=zostalo	r#I:JDIH[M]TXUKVIZI
=zou	z>KHIIJKJOKV]ZJh^
=zresetowac	j!X(I)J3J7I:[>J?J@ICKDZEXHYKJMIPKSYUIVFWJZ][K]K^KaIbHdJfIgJ
=zresetowan	zBYHIM[ZJgZ
=zscaler	zRIZHc]fJ
=zu	Z!D#_%D(C)F*D+F-d.J/E0G2X4E5H6F7E8G:B;E<I=C?AAFEFFGGEH>I]JFKFLXMCNYOEQIRFSEVEWEXdYFZD][_EcEdCeFfDgEhA
=zugewiesen	z*X=Z
=zugriff	l#J%_3J4J9J=J>]?J@JCHDIHZIJKINJOJQXZW]JaI
=zum	i!H(W4Y6I:H;J=H>J?[@GA]BHCIDIEKGJHJIIKIL^MJNJPJRKTJUHVGWYZD[Z]I^J_EaIbYd[fF
=zur	k!J#J(J+^-J3G4K=J>I?[@IBIEIIIKINHOZSJVIWZXJZG]IaEbJc[dIfYhJ
=zuruck	m!_#H%H&](J-I/K3J4I=H?JBHCIDJHCIEK]MJNIVI[J]J^KaIbYcKdHeJfIgYhJ
=zuruckgesetzt	j!K%J(I0Y:Z>W?J@XB[E[HEKJM^UIVHZDbJdIfJ
=zuruckschreiben	o!K%^,J3I4[6Y9I=H>J?JBICKGXHFIKKIPIRJUIYJZGaHcHdbeJfEhK
=zurucksetzen	U!D#F%I&J([*G+H,H-H.J/G0H1I2K4F5I6G8H9J:];H<J=Y>G@DAJBYDFFZGGHHIGJGKCL[MFNEOIRGTHVZXFYIZZ[K]Y^E_Ha[b^cWeHfIgFhF
=zuruckzusetzen	v(^.Z:J@JBIHIVIX]ZIbK
=zurzeit	x#ZCZVY
=zusammen	u6Y9^HKZI
=zwar	z3XCY
=zwei	e!I#J%J(J)I*a-H/[3G7K9I:J;J=J>H?HA_BGCaDFHDIGKYLKMINHOZPIRJSJTKVIXGZG]G^J_JaGbJcJdJfKgIhI
=zweit	p@^BJCaDKHIKJZG
=zweiten	u@]B[HZZJ
=zweryfikowac	x#I3ZCJDJHIOIX_
=zwischen	r/I9I>J@YBICJGIHXIJK[MJRXTJXIc^dIfIhJ
=zwrotnego	k!J#I%](G)J*I,Y-H/I0I3G4H6I8[9G:I;J=Y>H?J@IAJBGCIDHEIGIHCIHKHLJMHNIOHRISJTIUIVIWKXIYHZD[J]I^J_IaHbIcXdZeaf[hH
=zwrotny	i!H#H%F(I)J*I,I-H/J0J3G4Z6Z7J8Y9G:H;K>H?H@GAJCHDGEJFKGIIIJJKILIMHNIOJSJTJUGVHWKXGYY[J]J^H_JaHbHcHd_eFhH
=あ	^!J#G%I&J)X*H+I,I-Y/I0I1J2I4G5I6H8I9_:I;I=[>Y@HAGCXFYGHHFIEJILHMZNEPFQJRHSHTHUFVYWHXGYIZI[G]G^KaDbDcYeIfE
=い	H#G%H&B(Y)E*@+Z,F-].J/E0Z2A3]4E7X8F9J:J<A=B>X?XA?D[EGF?GJHIIXJAKZLDPFQIRISHTHWYXHYJZX]A_YaWbJcGdFeCfZgG
=う	[!X#C%D&J(B)F*D+F,H.H/G0G1H3D4E5H6X7F8G9_;F<J=B>X?@@aAHDEEFFHGFIJJHKXLYM@NBPDQISFTIV[WFX^YFZY]D^Ea?bXcGdDeHfCgEh_
=え	[!X#]%X&J)I*J+D,G-A.I/G0H1I2H3B4F5H6F7E8G9A:B;H<J=D?a@cAGBGCBEFFIGFHHI[JHKZLYM]NCOFPFQJRGSGTCUAWFXZYF[]]E_EaAbWeHfDhJ
=お	g%J(G-H3Y4J6K7K9b:H=H>G?ICJDIHCIHKHLJMHNIOJSKUIVHWJZ[]J^I_JaHbFcJd^eKfIgIhI
=か	U!H#Y%@&X)C+C-Z.K/C0C1F2E3Z4[5D7B8J9]:@<G>E?X@^BAD=EDFFGBH_IXKEM[NFO@PYQFRCSCTIU@V>WDXDYZ[W^@cJd?eEfJgKh]
=が	H#A&A)I*C,J-G.I/X1G2X3_4Y7A8>9A:Y<I>X@FBBCYDAFGG>HIIXJFKALCMXNFOZP?QHR]SET;U[VGWZX@Z[[Y]Ja_cJdXe@f_gE
=き	U!I#E%A&H(J*B+D,Z-@.F/C1E2G3Y4Z5F7H8]9?;E<H=Z>_?[ADC?DCEHFGIIJFKELCMAN>OAQJSHTBV[WCY]ZJ[Z]C_IaJbGdZf]
=ぎ	k!G#H%I(J*J-[2^3G4J6J9C:H;J=I>H?IAJBHCFDIGJH@I_KELKMGNFOIPIRJTJUJVHXc[J]J_JaHbIcIdJfHgKhH
=く	Z!F#_%Z&I(I)G*D+G-X/G0F1Z2G3[4C5Z6E8F9[;E<I>[?HAFBXCGDCEFFHGEHGI@K[LDMJNAOIPCQHRFSGUBVIWFZ^[C]D^D_CbCcIdFeGfCgDhY
=ぐ	x!I=I>K@ZHHTZUIXJZ]bJfJ
=け	^!F#C%Z&J(D)Y*Y+F,G-X.H/Z0H1I2I3B4F5I6F7F8Z9A:C<J=E>J@ZAFBBCYDEEHF[GEHIJHLGMAN[PYQJRGTXUEV]WGXBYHZX[^]Z_DaDbEcDdDeHfEgE
=こ	a!E#H(^)H*G+G,I-C.J/G0I1J2J3B4G5J6H7G9^:a;I?B@IAHCJEWFJGHHJJJKXLHNDPFQKRHS[TEUYWXXEYHZX[H]F^G_FaZbFcJdIeIfEgJ
=ご	q9^:J>]?J@KBZDJHDUJaJcX
=さ	S!^#a&H(@)D*X+Y-Y0E1E2I4C5F6D7Z8C;Z<H=H>=?Z@EADDFECFGIXKIMINYO]P]QXRCSETHU@VJYDZ?[X]B_BbCcEeEfIhG
=ざ	s9^HJUKcX
=し	M!J#X(E)?*G,E.G/I0J2A5A6Y7G8[9X:I;I=>>Y@^AEB]DJEDFBH>JAM_OGQYRFS?VFYYZW[C]H^A_XaCbJcJeFgXhG
=じ	m!J%J-H0K3H6K8I9I>IA_B^CKHDIJK^MINIOXVJXJZE]Y_GaJcXdKfJhI
=す	P![%B&G(Z)I*F+C,I-Y/E0C1E2[4D5G7H8G9a:Y;C<G=E>A?C@ZAJDDEGFEGHH_IZJHLDNZOFPJSBTGUBVBWBX^YIZ[[E]@^DfFhF
=ず	l!H#J%H(H)[*J+H,^-H/J0J3Z4J6I7I8J9H:H;Z=I>H?H@FAJBGCJDZEJGJHCIIKHLJMGNIOIPIRaSKTIUHVIWKXHZE]]^J_IaHbHcIdXeJfGg[hJ
=せ	T#D&I+E,E.G/F1G2G4X5J7E8E9>:I;F<I?XAEBFCGFHGEI]JFK]LDMDNFPFQHRESETDUZVYWCYXZb[I]D^B_ZaYbCcGeEfJgJhE
=ぜ	x#F*^-J@ICIHFIIKJNKPJTJZ][]hJ
=そ	k!H#I%E(I*H-F3G6K7K8I9Y:];[=I>^?[@GAJCFDIGaHBIFKYLJNGOHPIRJTJUHVFWJXHZE]I^I_IaGbIcIdGfHgX
=た	O!Y#_&E(<)A,G-H.C/Z0A1B2B4Y5B6H7B8Y;@<E>[?_@]B[CBDGEFFCGGHBI]JBK]MJNZOIPYQDSAV?W?XaZG^>aCbIcCdDeHfIhD
=だ	Z!E%Z&I(B)[+E,E-_/E0G2G3F4D5G6E8Y:B<I=C>?AECZDHEEFZGCHFI[JGLEMaN[OHPXQHRFSET[U?V]WYXFYYZD[]]D^J_Ca@bDcIdFeGfBgBh?
=ち	j!H#Y%H(H)I*I,I-F.J/J0J1I2I3[4[5I6I7J8I9_:F;I=H>E?E@GAIBFCEDGEIFJGYHHJIKFLJMENGOGPHRFSYTHUXVZWJYIZD[I]G^I_HaDbHcGdEeZf]gIhH
=っ	W!^#W%E&I(A)E+C,F-]/Y0E1E2F4B5F6C7X8I;J<H=_>X?EB>CAEDFGH@KXMCN>PGQHRYSETCUYVZWEZD[D][^WaYcAeFgB
=つ	b!E#H%Z(F)^*Y+H,H-D.J/]0F1J2I3B4Z5H6F7G8Z9D:E;G=F>C@JA^BFCdDDEHFIGHICJIK]LHMENEOFPGRISHTGUEVEWIX]YIZ@[G]G^G_YaCbFcFdFeJfFgEhG
=て	M!^#[%W&E(J)G*E,@-^/C0?1Z2E3J4=5D6>7W8K:D;I<D=]>_?G@HAEBZCCDYEEFCGYH?JFLZMGO[PIQCSGTHUYVYWYYZZ>[A^X_GbFcBd[e@fYgD
=で	L!X%>&D(C)G*E-A.J2@5C7]9Y:];F=G@XA>DDFBHFIGJ@LEM[NGOGPGQKSGTZU_V^XGYFZG][^W_AaEb^cWeXfFgZhH
=と	U!A#B%I&I(B)E*C+Y,E-b/D0E1G2J3=4D5J6[:J;E<W=I>H@^AEBGCZFFGDH@I_JFLDMBNbO^PCQGSDTDUAVEWEXXYE[C]C^C_GaEbZcYeFfAgHhb
=ど	i!H#F%G(G)J*I+I-F/H3G4I6J7I8J9X:G;J=F>F?F@YAJCEDHEJGJH]IGJKKELIMFN_OHPIRJS]TYUHVGWJXEYJZb[I]I^I_HaFbGdHfGgIhG
=な	L!<#F&Y(Z)G*Y+],C-A.F/H0Y1I2@4J6X7I8J9H:X;Y=Z>X?[@KACB>E<FAHCIHJ@NZPBR=SFTXUHW]XIYYZE[[^J_Xa]bJdHeEfXgC
=に	L!D#A&C(E)D+X,>.I/F0J2I3]4I6<:F;B<C=B@HAZBGDBEJF_GEIIJJKYLJMKNJPJQBRHTFUHVZWJXYYAZI[I]a_]bZcIdYgD
=の	J!C#A&C(X);*]-D.D/?0=1G2X3X5D6G7B9A;J=I?^@IAZBCCZDEEXF^GYH[JJKZMZNXO]PHQFR_TCUCVZWGXGYAZ?]J^A_DaGc[dBeHgIh^
=は	Q!H#?%J&F)^+J,@-I.D/Z0A1B2C3E4B6?7]8E9Z:D;A<F=F>^?^@HAGBIC]DAE@FCJCKYLCMbNAOXPGQERAS?TaUYV[WAXFYJZ8[Y]Y^ZbCcEe@f>g_h=
=ば	o-J3Y7[9G=J>I@]BIDXHDIJKJMJXJZ]]YaIhJ
=び	v+Z3]?KDHHGQ^ZJ
=へ	sHYQXZJc_
=べ	s>H?]BZCIH]KIMJXJZK[ZaJ
=ほ	x+[>I?J@IBYDJHIOJZHcYh]
=ま	L!^%I&F(J)F*F+J,A-E/D0A1J2E3Z4I5E6G7C8D9_:F;A<E>I?G@YAGBbCEEHFDG@I^JFLJMaNHOHPFQDRFSATJVIWIXYYFZd[B^BaFbGcHeGhA
=み	i!I#H%J(I)J*I+c-]/J1K3E4J6J7J9G:I;J>F?C@GAJBZCCGJHIIZKFLJMGNHOGPHRJSJTXUIV^XZYJZF]I^JaHbGcIdIfJgHhH
=め	a!Y#]%F(F+],I-[/I0H1J2J4G5J6H9D;H=J>Z?BAIBCDFEWFJGHH?I]JJKBL]OEPEQJRHSIUaVDWGXYY[Z=[G]G^G_YaCbEcIdEeIfDgGhD
=も	Y!B#H%C&I(B)E*W+D,G-Y.G/D0F1G2H3D4E5G6E7E8E9>:A;E<I>]?>@[AEBYC[D^EFFHGEHFI>JGK_LYMGNYOJPCQHRFS]T[UXV?XaYFZJ[D^Da[bBcJeGfBgYhI
=や	j!I#I%J(J)J*I+I-a3Y4J6K7J9Y:I;J=H>E?E@CAJBGCGGJHCIZLJMENGOISJTIUHVGWJX[ZE[K][_IaGbIcYdJfIgJhI
=ょ	x9[@[ZI
=よ	h![#I%J(G)J*I+J-X/K7J9Y:G=I>J?X@[BFDCEHHYKELJMGNFOIPHTJUWVZWIX^ZA]I^[_IaGbHcIdZfGgGhH
=ら	W!Z#>%@&X(A+[,D-[.F/H0Y1E2F4[5E7C8Z9<:B;Z<H=Y>I?>@_ACBFCHD?EEFFGCIYK]LGMDNBO?PWQFRCSDT[VHWEXJY^ZX[B^IaFbYcBdHeEfGgXh^
=り	X!F%B&I([*F+G,Z/G0G1H2H3[4Y5H6E7I8F9b:G;F<I=]>F?J@[BIDIEEFXGFHEJHK@LFNIOBPFQIRGSFTFUDWGXXZX[E]E^HaAbJdIeGgHhH
=る	P!K#A&F(Y)H*E,A-]/@0A1C2Y4?5B6?8E9D:H<E>J?EAJB8DEEKFBG?I^JFMXN]ObPYQJSHT?UGVZW?XFYA[]]=^Z_XaWb]cEeJfHgCh_
=れ	O![#[%F&E(F)G+Y,E-J.G0A1B2E3E4>5E6I7H8I9F;Z<E=X>YA@CXDZE@FCGFIJJINYOZPXR_SAUCVAWJXZY@Z^]Z_=aGbHcJdXe@fBgEh[
=ろ	r-I8Z9[IYOJXJZIh[
=わ	a!E#D%F(G)I*F+X,H.I/Z0H1J2I3D4G5J6Z7G8H9X:G;H=Y?CAHBHCYEHFJGIHCIZJJK[LGMBN]OHPFQJRHSIUGVEWJXYYIZI[]]F^F_EaDbFcFdDeIfEgXh_
=を	O!G#I&F(_*Y+Y-J/I2B3B4Z6Y7J8]9=:Z;A<E=F?J@@AGBCCFDXFDGFHZJHKXMYN]OEPGQJR?SATFVDX^Y^ZB[F]D^X_HaZbDdJeZfDgChY
=ん	T!Y#D&I+E,E-^.G/F0F1G2G4X5J7E8E9Z:I;F<I?XAEBFCGFHGEI[JFK]LDMDNFPGQHRESETDUZVYWCXAZ^[C]D^BaYbCcHeEfFgJhE
=ァ	q2[3G9J>J?JCKH^IJNKO]SJZIaIc^
=ア	Y!]%^&I)Y+F-B.G/E0K1G2^3J4D5F7E8D9D;X<I>^?[@BA_BAECFHHIIAJGKBM@NAODPYRESDU@VYWDXEYF[H]D^Y_AbAc[dAeFf@gGhC
=ィ	g!J#I%I(G)J,X-H/J2K4J6I7H8J9I:Z=G>I?I@IAJBGCZDZEIG[HAIHJ]KILJMGNHOJQYRKTKUHVDXKZC[I]J^Y_KaYbHcHdZe_fGgHhI
=イ	X!@#C%W&Y(@)B*D+G-A.G/C0C1F2Y3W4Z5X7_8]9B:@;E<H=b>@?B@BACCDDBECFFGDHZIBKBMBNBOXQYRDU?VFWDXCYJZI[X]D^B_AaAb[cZd_e_hE
=ウ	Y!]%[&I)Y+G-B/_0]1G2^4D5G6Y7D8D9F;E<I=A>B?C@CAZB@CCECFHHIICKCMKNBOEQHRFSET^U@V[WEXFYJZG[H^X_XaCc]dDe^fAgGhC
=ェ	d!G#G%E(F)I*H+J,[-X.J/H0a1H2I3F4G5J6F7_9G:E;^=F>G?G@FAXBDCHDGEHFKG]HIIGJIKGNFOIPFQJRHSITHUEVFWIXHYHZA[G]H^^_^aFbFcEdZeGfZgFhG
=エ	d!X#I%G&Z(F)H*J-Y.J/I0b1I2K3F4]5J6G7H9G:F;J=F>H?GAIBDCIDGEZGHHFIHJHKGLJMGNFOYPGQKRHSHTIUEVEWIXGYHZa[I]I^F_FaGbEcFdEe]fZgGhG
=ォ	m!I%I(J,J-J3I4J6J7J8c9J:I=I>I?I@JA^BICIDJGJHYIJKIMINJPJSIUIVIXJZF_YbJc]dFeJfIgK
=オ	^!X#F%J&J(A)F*F+I,X-C.H/^0W1I2G3D4E5H6^8E9E:A;X=A>D?E@EBCCFDDEaFHH<IEJHKEMBNZOGQIRGSFTFU^V@WEXFYHZ>[E]F^X_caDd[eXg^hE
=カ	]!a#X%]&J(B)Y+H-G.I/G0F1H2^4E5H6F7F8E9H;G<J=C>D?D@EAaBBCCDXEZFIGXH[IDJHKELXMBOGPXQIRGSGTJUAV[WEXHYHZI]F^Z_DaEbXcJdCeGfCgChE
=キ	i!H#I%F(H)H+H,J-H/Z0J1J2K3G4H5J6Y7I8J9G:G;J=H>Y?_@HAJBECYD^EJGIHFIGKGLJMWNGOHQYRGSITHUFVEWIXHYHZD[I]Z^I_HaGbHcadHeJfFgHhJ
=ク	T!>#^%]&G)C*B+E,a-?/]0[3D4?5C6_7@8Z9@:F;Z<[=D>D?>@JAHBICAD?EAFEHJI@K@LFM=N?OCSCTaU?V=WCXIYJZA[^]B^W__a>bbcDdaeZfDgIhA
=グ	d!C#G%F(X)H*H+J,I-I.J/I0^1K2J3F4F6H7G8I9G:Y;I=E>G?E@IAHCGDFEHGZHGIGJJKGOHPaRISITHUEVdWIXHYI[H]Z^G_HaEb]cEdFeIfHgEhI
=ゲ	u(J*[:a=JBJHJUJWJZH^K
=コ	_!E%W&J(E)H*F+I,G-B.H/G0D1H2Y3B4Y5[6E7F8Z9C;F<]=E>]@CAEDDEGF[HHICKALFM]NCOEPFQIRGSGTEUEVCWHX^YZZ=[E]E^F_YabbCcDdDeHfCgEhC
=サ	^!C#E%D&J(D)Y*F+H,E-B/G0E1[2X4]6X8E9E;G<J=C>B?C@DAFBYCEDDEEFIGDICKCLYMFNCOFPDQIR^SXTDU]VAWFXEY]ZH[Z]E^F_EaBbJcXd[eFfagXhG
=ザ	Z!]#F%E&J(^)Y*D+F-C/E0E1H2H3J4I5H6D8Y9D;X<J=X>B?A@CA_BGDZEDFHGFHFJGKCLFMBNHODQIRFSFTFUBWFYFZG[J]]^[_aaJcCe^fBhC
=シ	a!E#F%F&I(C)F*_+H,Z-X/G0G1H2H3D4E6E7^8G9C:B;G<J=C>C@FAFBADCEDFYHHIDJHKDLGM^NbOGPDQIR]S^TGVBW_XEYFZ>[F]Z_EaCbCc_dCeHfAgChE
=ジ	f!G#I%G(G)J*J,H-X/I0a1J2J3G4G5J6G7I9G:G;Z=H>F?F@HAYBFCHDGEHGYIGJIKILIMENGOHPHRISYTIUFVGWIXHYI[H]I^H__aZbZcFdEeIf]gHhI
=ス	M!=#D&F(K*E+B,I-[.C0J1C2Z3>4A5D8^9?:Z<E=]>E?H@HC=EFF[IJMYNYOAPDQKRXSHTFUZVCWGX=YHZ[]@aJbXcHdXeFfZhX
=セ	S!H#D%Y&H(W)Z+E,C-A.F/C0C1E2E3@4E6B7H8B9B<H=a?H@GACBXCIEXFFGBIBJEKBLCMGN?ODPXRCSYTBUaW]XHYDZ[[G][^F_Ia[bHcXd@eCfXg]hC
=ソ	s#[-I3K9K:I>J@JBHH]KJMaNJXJZE[J^JaIbJfJgKhI
=タ	_!C#F%X&J(^)G*F+I,G.I/G0E1I2Y3E4Z5H6F7G8[9E:];H<]=D>D?D@FAFBECEDIEFFIGYHbIEJ[KFLGMCNDOGPDQIRGSGTGUDVJWHXFYGZ@[G]F^G_ZbDc_dDeIfBgbhG
=ダ	v-E/J3K7^BHHEI]KJMIS]TIVJZIbJfK
=チ	o#J%H(I1J8J9[:J;]=I>J?K@IGZHELXMIVIXKZE[J^__KbJcJd^eIfFhJ
=ッ	P!F#[&F)J*F+C-?/@0A2H3>4C6X7E8J:J<F>G?F@DABBZC?DIIAJCK@LEMZN=OCQESWTaW]YG[[^X_GaYcEd]eYfZh@
=テ	i!I#I%I(F)I,J-I.W/J0X3G4J5J6J7I8J9I:^=F>H?G@HAJCZDZEIGIHAIIJXKILJMGNIOJQYRZSHTJU^VEW_XIZC[I]J^Y_IaHbFcHeKfGgHhI
=デ	i!I%J([)I*I,]-J0J4H6J7a8I:Z=H>J?I@[BFCJEIGJHCMINHPGRKS]UFVFWJXKZD[J^HaJbGc]dZfF
=ト	N!Z#H%Y+G,_-D.G/?0[2[3I4H5Z6F7J8]:Y;H<D>E?D@CAZC;FCI=JEK<LGMIN:O@PGQXS[TGU]W]XDZJ[B]>^J_XaFbXcJdZe[h=
=ド	M!>#A%G&F(G)E*F+C,Z-[/[0X2[3>6Z7Z9A;B<F=?>Y?E@EAGCEDJEHFDGXHDOBQDRATYVFWHYHZY]Aa^bYcEe]fGhY
=ナ	p!I#K%J(G)J-I3I7J9I:b=H>I?H@JBFDHEKHDKJMGNIPJR]SIU^VGW_XJZC[J]J^I_JaIbGcJfGgJhJ
=ネ	n!J#J%[(J-J2[3J4H8]9J:I<^=J>IAJBICJGKHIIJMIPJTJVIXJZH_^aJbJdJfIgJ
=ノ	x-J9J:J>K?I@JBXHGIIKIM^ZIb^
=ハ	r%I-K3^4J6J9J:K=I>J?J@KBIDJGZHXIKKJM^NJOIRKSKUIVIWKXJZHaIbIdEeIf]
=バ	_!F#G%[&J(D)H*G+J,X-H.I/F0F1F2H3D4^6]7[8X9F:D;H<J=J>D?E@EAHBHCFDEEFFJGFHBIFJHKELGMHNFOGQIR_SFTDUCV]WHXFY_Z>[F]G^F_EaCbCcXdae^f[gDhF
=パ	O!A%H&I)I*J+E-^1F2]3B4E5G8G9F;E<H=B>F@GACCAFYGZJXKYNYOEPEQGRCSCTBVHWKXAYIZ][Y]D^Y_GaFcCdXeIfIgJh[
=ビ	g!G#J%G(G)[*I,H-F/J0^1[2Z3G4G5I6H7H8I9H:F;J=F>G?G@HAHCIDGEHGHHDIHJJKHMGNGOJPHRHS[TIU^VEWHXIZC[I]I^H_GaFbEdXeHfcgHhI
=フ	c!E#G%F(F)Z*G+J,[-D.I/H0G1I2Y3Z4F5I6G7_8b9E:C;H=F>D?E@FA]BECEDEEHFJGZHYIEJ[KELGMDNEOZPFQJRHSFTHUbVBWHXFYHZB[G]F^FbFcZdCeHfCgFhG
=ブ	i!I#D%I(J,J.[/J3I4J6I7K8I9I:I;Z=I>I?I@IAZBHCJDJGZIIKILJMYNJOJPJRJSKUJVIX[ZE[I]X^I__aHbZcIdGfHgIhI
=プ	X#D%G&H(J)D*B+E,C-@.G/]0_1F2F3A4A6a7]8D9A:>;D<H?YB@E_FGG[HFIAJFKALDM?P^QGSCTCU=VaWCXBYXZ:[B]B_Yb?c_dXeDfHg^hC
=ヘ	v(]:J@]HJPJVJZH
=ベ	q!J%K&[,I3J4J6J9J:J=JBJFKHFQYU[ZHcIdJe[f[
=ペ	u.XS[UJZI_^aJfJ
=ホ	p#Y(I:]>]?HBJCKDIIJKJM[NJUKZFa[bJ
=ボ	o!J#J%I(_*J,[-J3J4J6I9Y:[=J>I?IBHDJEKGJIKKJMHPJS[UIVGWJZF]J^K_JaHbIcJdIe[fIgI
=ポ	d!G#H%I(F)I*_,G-Z.K/I0I1]2I3X4G6H7K8H9H;J=G>E?Y@IAHBCEFGFHZIFJJKFLIMDNbOHPFQJRGSHTHUDVEWaXGYIZA[H]H^H_FaFbFdEeIfCgEhG
=マ	m%H(K,J-I3J4K9I:G=J>[?GAKBHCJDHF]GIHYIIKIMYNHT[UJVKXIZD[I]K_JaZb]cJdJfJhJ
=ミ	f!I#J(F)J*I,J-G/H0I3I4]6Y7G8J9I:E=]>H?H@IAHBGCHDHE]GJHBIHKILJMGN^OJRJUEVFWIXJYKZD[J]J^H_ZaGbHc[d^eJfEgahI
=ム	o!F#J%H(I3I5X6J7K9I:[=^>I?I@JAIBKCHDIEJH]IHKJMJNGOIPJR[UJVHXJZE_IaYbJc^dIfIgJhJ
=メ	_!F#F&J(D)E*F+G,F-A.I/G0G1I2H4]5Z6G7[8Z9D:D;H<J=E?Z@DAGBBD_EGFIGFHYIXKELGMYNCOEP[QIRHSGTXUEV]WGXDYGZH[E]E^F_Ea[bXcDdDeHfIhE
=モ	x.X3J>J?IHIQ^a[
=ャ	z3J9J>[?JHFMZ][
=ュ	k!H#J%F(H)J,J-H0J3H4]6J7K9G:H;J=H>H?G@IAJBFCYDZEJFZGYHXIHKHLKM_NHOJPWQYRJS[TJUHVHWJXIZE[J]H^K_IaHbIcIdHfGgIhJ
=ユ	[!]#G%E&J(^)Y*D+F,E-C.H/F0F1I2I3J4I5H6E7X8Y9E:X;X<J=X>B?B@DA_BHDZEEFIGFHGJHKDLFMCNIODQIRFSFTGUBWFYGZI]Z^[_aaJbIcDdYeEfChD
=ョ	o!I#J(I*J,]-I0_3I4J6J7a9H:I=I>J?J@JAJBICKDJEJGJHDMINIPIR]SJUIVHWKXJZF]]^Z_HaIbJcIdIfDgH
=ラ	Y#B%X&X(@)D*E+G,Z-D/_0]1G2F3A4W5[6]7C9A:A;E<H=b>C?C@JBDCDDCFXGCICKCLEMBNBQYRESETYUBV?WEXCZZ[C^AaBbIcAd_e]gHhC
=リ	R!H#D%C&H(X*[+D,C.F0C1E2F3E4E6B7H8C9C;D<H>W?_@HADBXC[EXFFGBIAJEK@LCMFN_ODQ]RCSYTBUXWbXGYE[F]B^G_Ib]cGdHeDgZhB
=ル	Y#D%C&I)[*D+E,E-A.G0D1Y2W4B5I6D7C8E9A;E<I=B>JADB@D]EYFGG[H^I@JYKALENYP_QHRESCTDUaVbWDXBYYZ:[D^C_BaXbAcYdAeFf?gGhB
=レ	Z#E%H&I)E*D,X-B/^1H2G3G4Z5G6^7[8b9C:Z;F<I>B?B@DA]BACBE_FHGCHFICJGKCLFMBNYOEQHRFSETEV@WEXEYFZ>[E]D^B_^aCbBdYeDg^hE
=ロ	Z#_%B&I(C)]*F+G,E-E/D0]1Y2J3C4X5]6D7Z8E9E:B;F<H=C>B?A@CAECCDDEZFIGDHFIDKCLJMEPCQHRDSDTcUBV@WFYYZH[a]Y_CaCb_c_dAeFfCgBhD
=ワ	P!A#G%I&I)J+E-^.G1F2]3D4F5H7W8G9H;F<H=B>F?E@HADCBFGG[HFJYKZMZNYOFPEQGRDSDTCVIXBYIZ][Z]E^Y_GaBcHdXeIfJh[
=ン	P![(H)I*H+C,]-G.C/Y0_1B2[6Y7X9>:];@<E=]>:?;@<A^BCC=DEE[GGHJI<JFK<MJNIO@RISHTIUKV]WXX@Y@ZD]Xa;b^dHeJfXg]h>
=ー	I!F#<%?(X)J*G+B,[/E0[3C4Z5H8G99;E<B=B>H?Z@BCJD[F@ICJHKGLHOAPKQXRYTAWYXHZ[[J]H^HaYb[eZfZgG
=一	U!?#F%]&G(?+B,C-G.E/A0C1E2E4A5E6^7B8C:@;Y<G=?>;?I@eAaBACfDHEGFDGAH?JDK[LXMBNCPDQFRBSBU?V=XbYD[B]@^B_>a]dIfAgA
=三	q!K#^3I9F=J>F?J@JBJCIDJHDI[J[KIMINIXEZH]JaabJfKhK
=上	c!D#Y(G)H+I,H-F.J/G0H1I2J4G5J6G7H8I9D:G;]<J=G?E@^AHBFCDEHF]GGH[JZKFLHMXNFOZQJRGSETFUGVEWJXJZ@[H]F^G_[aEbHcZdGeIgGhY
=下	j!G#Z(E)I*H+J,J-E.K/H0J1J2J3E4I5J6I7H8I9]:E;H=F>F?E@FAHBCCJDDEHFJGIH@IDJIKDL]MDNFO]PIRJS_TGUFVDWHXEYKZX[Z]G^H_HaCbbcHdGeJfEgHhF
=不	M!8#A%I&J(]*D+^-C.E/J0X2=3]4X5I6^7J9A:C<@>[?ZA;B4CED7EFF>GXH=J<KKLHMFNZOaSDTEU@V[W=XEZ][F]C^]_JbDc]d7e<fJgEhY
=与	j!J#K%Y(J-J/J3H4J6[7Z9H:I=J>J?I@JAJBICKHXIIKJMJNIO^R[SJTKUJVIXIZE]J_JaIbJc^dHfHgIhI
=世	v9[S[UKfK
=丢	u>^CIDZHIaE
=两	h!H#H%F(H)H*a+K,H-F/^0I2J3G4I6H7I8J9F:H;H=H>G?E@^AaBGC^DHEIFJGHHCIFJIKYLIMGNFO]PGRISJTHUHVGWJXFYKZB[I]G^I_FaDbIcIdHeJfHgIhG
=个	a!B#A%Y&I(X)D*C+F,F-J.G/[0E1G2Z3@4D5G6D7E8[9@:B<H=B>EAdBCC]D@EEFFG[HCJFKeLEMBO]PEQHRFSETCUYWEX?YGZE[J^DbCcDdDeGfDgEhB
=中	c!]#E%F&J(D)G*E+F,F.I/F0F1H2I4F5I6Y7F8G9A:D;G<J=D>X?C@EAZBCCEDEFHGFHFIZJHKBLHMDNDO[PXQIRGTJVBWGXDYHZ>[G]d^FaCbEcCe_fYgahD
=临	v!Y@YL[TX
=为	i!G#D%H(D)E*X+[,Z-H/[0I1J2K3F4I5J6I8J9I:F;I>H?EAHBFCEDFEFFJGHHHIFJIKEMGNEOGPDRJSIUZVaW[YJ[[]G^H_HaFbHcHdZeJfHgFhH
=么	j!J#E%E(H)I*[+I,J-G/J0K3I4J6K7K9H:I;J=I>J?H@GBGCGEJGIHcIIJJKILIMHN_OJPHRKSJTHUHVHWJXIZ[[]]H^JaGbHcJdIfIgJhI
=义	u!K(J*I-]9J:J=J>J?JBJCJDJEJHYIIKIUIVIWaZFaJdJfK
=之	r%J-K@^BKG[HGNKPKXIZEdHf]hJ
=也	q-Z/J3F>[?FBKCJD]HEIILXMJN[ZG]J^Ja[fKhK
=了	Q!X#Y%>&C+@,E-B.H1?3B4[5@6G7B8J9[:><C=G>e?^@FA>BbCJD<E>FAGFICJCKHLEMENBOCP=QBTBUIV@W@XAYZZ[[J][^FaYcHd<e@gJhI
=予	x3^9J>I?ICJDZF^IEKJVJXJZG]JaH
=事	i!G#X%G&Z(X)H*I+K,I-G/I0I1J3F4H5J6H7I8I:H;I=G>G?FAIB]CIDGEGFHGHHZIGJJKFLIMFNFOHPHRIS[UFVaWIXGYJZB[H]I^IaFbHcIdGe[fZgIhH
=二	e!G#H%F(F)H*b+I,G-D.J/]0H2I3F4H5K6G7H8a9E:F;H=G>E?D@^A_BZCbDDEIFJGHH@ICJJKXLIMENEO]PFRISITIUGVEWHXEYJZB[H]G^H_DaCbHcHdGeJfGgGhG
=于	p!K(J9J:IB[E[HJKJP_VHZFaJcXdJ
=云	i#E%F&K(F)I*H+I,I-F.J/^0a1I2J3F4G5J6]7G8I9F:G;H<K=G>F?G@EAYBECGDGEEFJGEHCIFKDLHMINCOFPZQJRISHTaUHVEWJXGZD[G]G^G__aGbHcEdCeIfChG
=五	p!H#_-J3I9H:J=J>I?I@FBJCJDKHEIJKHM]NJOJPITJVJXaZGaHbJdJ
=些	zG]H[ZJcIfI
=人	c!A#B%A&J)F*X+^,F-C.I/F0G1H2H3B4E5H6F7F8F9X:C<I=D>[?Z@[AYBBCBDHEFF_G]HXIDJHKCLFMBNDPFQIRFSGTDUXVaWGXEYHZH[E]^^__CaAbDcDdDeGfCgFhD
=什	p#E%E(I*],J-H@IBJCHDJGJH]IJKKMJNaPJTHUJVJ[]aJdJhK
=今	h!K(I-H3J6J7J9G:I=I>E?I@dBGCIDIHCIFKFLJNGOJPJTJUJVJXaZ@[J]I^G_JaFbIcJdKfIgJh_
=仍	x*J,JP]ZD[^
=从	q!H#J%G(H)I+J-K/J0J3I4I6J7J8J9I:I;[=G>J?I@JAJBHCID]EIGIIJKJLJMINHP]SITJUHVFW[XIZ][K]K^J_IaIbIcIdYeGfGgJ
=他	j!F#I%_(_)H*F+Z,I-F/H0K2K3G4J5J6J7J8K9F:Y;H=F>G?D@DAIC^EHFIGHH@IZJYKILIMYNFOHPHRJSHTIUEWIXGYKZB[H]H^[_JaDbFdIfHgEhH
=付	m!J#J%[(J*K-X/X3^4J6J8K9G:Z=I>F?HBICIDIHJIEK[MHNEO[PITJUJVIXH[J]I_JaHbJcJdIfIgJhZ
=代	m!I#I%G&K(F)H*G+J,H-X.K/I0d1I2I3^4E5J6H7J8H9C:H;I<J=G>D?W@IAHBFCFD]EGFJGGHAIHJHKHLJMENGOFPGRESITIUFVFWHXHYFZC[J]G^J_HaBbHcadFeIgFhH
=令	u#J(J*I,c-I3H4I6J9H>I?J@KCJDKHGIJKJMJNJOIPJR^XJZD]JaIcJfJhJ
=以	d#H%H(E)I*H,J-E/I0J1J2J3C4I6I7I8J9F:F;J=G>[?[@DAIB]CHDGEHFJGIHBJJK_MZNGOERJSIUFVbXGYJZC[I]G^H_HaEbHcHdGeKfHgZhY
=们	k!H#H%I(G)J+Z,J-X/J0K3X4K6J7K8J9D:];J=]>E?G@ZAIBHCDDEFKGJHBIFKHLJMHNIOZRKSJTHU_VDWIXGZB[H]I^J_ZaFbId[eJfGgIhH
=件	f!F%F&Z(E)G*G+I,H-E.I/H0I1I2[3C4E5[6G7H8H9X:F;H<G=E>B?^@EAHBHCCDAEFFGGHJHKDLHMYN^OGPFQJRISZTFUFVDWHXEYIZ@[F]F^H_JabbFcGdFeZfYgGhG
=份	n!J#I%J(I)K*J,[-]/J3^4J6]7]9I:I=I>H?G@IAKBID]GJHDIGKYMHNIOIRHSKTJUJVHXIZE[K]I_JaHbKcJdJfHhI
=休	z!c#I-I3J9HBJHEIKKJXIZH]KfJ
=会	e!H#G%G(F)H*F+G,H/H0I1I2I4E5J6G7H8X9C:X;H<J=X>]@DAHBFCDDEEHFIGHHZICJIKDLGMDNXPYQJRFSGTHUFVFWIXEYZZ[[G]b^H_GaIbFcEdFeJfEgXhF
=但	l!J#J%I)J*^,J-I/J3Y4K9J:J=J>I?[@HAJBHCYDFEJGKHEIIKHNHO^PIRJUHVHWJXJZD[_]JaGbJcKdJfIgI
=位	p!I#H%G(H)J*H+K,J-F/H0J1K2Z3Z4I6I7J8J9D:F;I=G>F?G@GAGBGCCDEEIFbG[HCI[JJKELJMGNFOZPGRISITIUGVFWJXFYJZD[I]H^J_Ia[bIcHdIfHgIhG
=住	u!I#_-I3J4J9F=K>H?J@IBHCJHXIIK^MJNJXJ]IaHcHhI
=体	r!K(^)X*H,_3J:HBJDJHJPIU]VIWHZGbJdFgJ
=何	e!G#^%I(H)J*H+G,J-C.J/I0J1K3D4H5K6I7J8J:G;H=G>B?E@CAIBDCDDXEJGHHcICJJKXMBNZOYPIRJSITXUDVGWJXbYI[H]F^I_GbFcHdGeKfHgIhE
=作	m!J#J(_*J-I0J3H4J6J7K8Y9H:Y=I>I?G@HCHEKGJHYIGKHLWMINHOHUJVHXJZD]J^I_JaIbKdGeJfagKhI
=你	n!J#J%J(F-H3F4J6J7J9b:]=I>F?H@IBFCIDHGKHDIIKIMINIO[PHSJTKUZVXWJXJZC[J]J^K_KaHbIdJfHgJhI
=佳	zcZ
=使	[#E&J(B)I*^+H-Z.I/G0H1I2I3B4G5I6G8G9B:C;H<J=D?aAGBJCHDBEEFIGFH>JHKeLYODP^QIRHSGTYVZWEYGZH[E]E^E_EaAbDcFdBeHfEgZ
=供	s(I,[-J/K3I7_:]>H?[@IBHCHDZHEKJLKMINJOJPJUJVIZD^JaJbJdJfJhI
=保	j!G#I%I(H)J*I,J-I/[0K3G6I7I9I:G=H>I?I@IAJBGCZDIEIF^GJHFIDKIMJNHOYPfTJUFWJXJZD[K]J^J_GaIbJcJdGeJfIgFhJ
=信	f!G#G%F&J(F)H*G+H,H-E.J/I0H1J2J3Z4G5I6H7I8I9C:F;G=E?]@FAHBED]EIFIGIH@ICJIKFLIMENFOEPHQJRISHTHUFVEWIXEYIZB[H][^I_FaebGcHdGeJfFgHhG
=修	p-J5X9J@_BJCJHHIKKJMINJRJXH^GaJh^
=個	u#I*K-K3J9I>[?Z@ICHDHEJIJK]MIN[PITJU[VJXKZHaH
=候	x+J3I?]CJDJHJOHX[aJ
=停	g!c#E%E&J(D*F+I,H-D.I/F0^1[2I3C4Z5I6G7G8G9A:E;G<J=D>B?D@FAGBDCFDFEFFIGEHXIDJIKCLGMCNFOEPEQJRESETEU^VDWHXDYaZ@[H]D^G_DaCbFcCdDeIfdgEhG
=側	o![)J7]:K=JBXDKHEMJNKPJT]UJVIZF[J^K_]bIcKdJfHgH
=僚	x!K([HYVZdK
=允	p!J#J(I-I.W3I7J9H:H=G>H?JBIDJHFIZKJLJMINIOKPJQYTKUIV^ZF[[^^aJbJhH
=元	v6]9J:X=K>KBJHGP[R]VKZHbZ
=先	h#F%I(G)J*I+G,J-F/I0J3^4]5J6I7I8X9G:a;J=G>G?D@FAJBHC[D^EIGIIDJJKYLIMDNFOEPGRISJTIUFVGWJXXYJZB[I]I^G_HaFbHcIdHfHgIhZ
=入	]!B%C&I(D)F*F+F,[.G0F1F2G3G4D5H6X7E8^9?;E<I=B>>?A@HAEB]CAD]EFFGGXHHI_KKOdPCQHRDSFTDUCWGX@YFZY[E]X_DaBbXcEeXfBgEh[
=內	xBJE^P[UHVHX[
=全	c!E#F%F&J(_)X+G,c.I/G0H1I2I3C5I6G7G8H9C:C;G<J=E>C?[AGCXEFFIGGH?IYJHKBLHMEN]O_QYRGSYTGU_VCWEXDYHZ=[G]E^G_FaCbEcHdAeGfDgDhE
=公	k!H#G%H(G)I*H+J,I-F/I0I1H2J3E4Z5I6H7I8]9X;I<K=G>^?Z@GAIBFCFDFEIFJGHHGIFJIKFLIM[NaOFPIRHSHTHU[VEWIXGYJZB[I]G^Y_HaEbGcFdIeJfFgIhG
=共	v>H?J@IH^VJZG^^hK
=关	l![#E%G(G)H*H+J,I-F.J/I0I1G2I3F4F5J6[7J8F9B:G;H<Z=F>D?F@GAHBZCGDGEIFIGGH?IEJIKFLIMGNHOFPHQJRFSHTHUcVDWJXFY[ZA[I]_^H_GaDbYcHdGeIf[gIhH
=其	s%](I-J3Z9I:^;K=J>I?H@IBIC]HGIJMJNKOJPKUIVKXJZFaH
=内	k!H#I%I(I)J*I-E/J3b4J6K7J9G:H=J>E?G@HBECJDHEKGYHXIGKFMGN_OFPXRJSITZU[VHX[ZD[I]J^J_JaFbGcIdHfHgYhH
=册	i!G#H%I(H)I*I+d,K-I/J3G4I7I:H;J=H>F?F@HAIBXCJDaEJGJHYIHJJKHLJMHNIOHPHSITIUGVGWJXGZD[I]H^J_HaIbHcJdIfIgJhI
=再	c!G#F%G&J(F)I*G+_,H-E.I/H0I1J2J3E4G5J6[7H8Z9[:F;I=F>H?D@cAHBXCEDDEHFJGHH?ICJIKILGMCNEOEPGQJRHSHUFVFWJXcYHZF[H]F^F_HaDbFdEeHgYhD
=写	^!B#A%]&G(A)D*C+G-C.G/D0Y1D2G3A5F7D8^9=:C;E<F>@?B@?AEBDCBDBEDFEHII[JEKALCMANWOEPYRJSCTCUAVAWEX@Y^ZF[D]B^C_Ca?bAdde_fahA
=况	x!K(I)J3J:J=Z?IBGDIHGPJSaUHVFWJXJZG[]aIbHfF
=几	r#Y(J=J>JBHHFM^UJX]ZGaX
=出	]!B#Z%C&I)E*H+^-X0F1F2G3Y4C5K6D7E8E9@:B;E<I=C>??]@@AFB@D@EHFGGEIHJGLJMAN]OaQ[RCSETEUBVAWFX?YFZa[Z]C^DaIbEc[e^fCgChI
=分	d!E#F%E&J(J*F+H,G.I/H0H1F2G3_4Z5H6G7G8F9B:C;G<J=[>??C@GAGBBDDEGFIGFHAIZJHLGMeNIOZPEQJRaSFTFUYV[WHXDYGZE[F]E^F_FaGbEcDdFeIfCgFhD
=切	m!H#I%H(G)J*J,J-H3Z4I6J7I8K9F:G;[=^>F?G@FAJCGDHEZGJIIKILIMHNHOJPHRISITJUDVFWHXGYZZX[I]]^I_Ia[b]cIdGfFgIhI
=则	x(J:]CYG]HFNYZH
=刚	r@aZI
=初	v#J-J>J@]BICJDZHHIJKIMINJXIZFb]h[
=删	x!H3[>IHJTJ_^
=別	x-H7[@[HJK[XI
=利	x0[4]BZDJHGUKZF
=别	o!H#H%F(^)G*Z,H-H/J0J3G4I5K6J7Z8J9F:[;I=F>G?G@IAHBYC[DFEHFJGHIEKGLJMXNGOIPDRJSJTHU[VYWIXH[H]G^J_IaGbHcIdGfHgHhI
=到	^!C#D%Z&I)E*E+F,^.H/C0[1G2H3X4]5G6C8F9Y:D;E<I=Z>[AYBBCCDBEEFGGDIBJFKBLFMANGODPCQIRDSYTCUCVBWGXXZ<[F]C^E_]a]cFdGeFhD
=制	i!G#F%F(G)H+H,I-G.J/I0I1J2J3F4X5[6I7H8I9G:G;H<J=F>F?E@DAIBDCFEJFKGIIFJYLaM]NEOHPGQ_RISHTGUFVFWIXbYJZB[I]H^I_GaCb]cHdHeJfHgIhH
=刻	x9JHGRcSJaJcJdJfJ
=則	z-I>JCYHJIGKINaOKZHhH
=前	]!B%D&I(B)E*C+F,E-G.G/F0F1G2F3I4D5G6E7E8G9>;E<H=B>]?Z@_ACB@C?EDF[GEH;JGKgLEM^NAO?P[QHRESFTDUIV@WGX?YGZ<[E]c^D_Ca?b^cDdBeGfDg[h[
=割	v(]+I-K3G9I=^>^?JAJCIDJHFIHNJZF]I_HaGbIdJhK
=力	p#]3H9G:[>IBIDJHFIJNJO_ZFhX
=办	s#J-K3I4J9Y>]?[@JBJCJDHHAKJMJNJOJXJZ_]IaH
=功	q!I#J%I(I/_3J6K9I:I=I>J?KAJBaCKDKEJHGIKMJPJSJTGU]VHWJXJZH]J^K_HaJbJeKfIgJ
=加	j!G#F%Y&J(G)I*H+J,I-_.J/G0G1I2H3]4F5I6G7I8f9D:F;H<^=D>C?F@GAGBECYDDEIFIGGHCJIKELHMENFOFPGQJRHSITGUGV[WIXFY[ZB[H]F^H_DaCbFcEdDeHfDgGhH
=务	f!G#H%F&J(X)F*F+I,G-F.I/G0F1F2Z3E4]5I6Z7G8F9D:F;H<I=D>E?EAHCFDFEEFIGEH@IFJHKFMINFOGPFQJR_S]TFUEVCWHXFY[ZA[H]F^H_FaDbFcYd]eHfbhG
=动	o!J#I%G(])F*G+],E-I/J0X3G4J6J9F:J;K=J>E?G@JBHCIDIEHGJHHIIKJMINJOFPHSKTKUIVGXIZF]H_JadbJcHdJfYgY
=助	m!G#H%I(Z)]*H-F/J3G4K6K7K9]:G;J=G>G?H@HAJBCCHDGEIGJIGJJKHLJMHNIOIPISIUcVFWJXIZH[I]F^J_IaEbHcJdIfHgIhI
=効	^!e#E%D(A*F+J,Z-E.Y/G0H1I2H3B4G5I6F7E8[9F:C;Y<Z=C>E?F@FAXBCCEDDEEFJGGHBICJIKDLZOZPCQJRYSHTHU]V]WFXEYYZ=[F]G_CaCcFd^e^fBgJ
=動	k!J#I%J(I-J.W0J3H4J9I:I=I>H?I@GB^DJGJHJIJKJMHNIRKSJUHVIXYYYZC[J]J_Jb[cIdGfcgIhJ
=勾	o%H(H1I4J7I8J:J;]=J>J@FBHDJGKHGKKLYMINJPJRJVIYJZC^aaJbJcJdaeHfDgJhG
=包	s-Y3JHHIbKJNIOIVKZJ
=化	n!^#G%Z(I)Z,[-I/K3H4J6Z8[9H:J;J<[=I>I?J@JAIBHCJDJEKGJHDIIKJLIMINIOIPHRJTKUFVIXGY]ZG]K^I_HaIbJcJd@e]fHgJhJ
=匹	s!J-K3I6[AaEJHJIJO[TJVJ_GaH
=十	s(X-J3I4I9J>I?H@JBJC[HGIJKJMJN_R]VKZHcJfH
=单	r!J#J(K/K2K3I4I9Z:I;J=I>I?I@JAJBXCIDJF^G]HXKIMJNIOJPIUIVHXJZG]I_JaHcJdJfJ
=単	r-]3I9J@KF^HHIZKINJXJZG
=卡	u!H#I%K(K-F/J3H4H6J7J9E:J=I>^?G@IAJBHCJDJEKFJGJHZIHKHMINIOIPJSJTIUKVGXHZZ]J_HaIb^cHeJfHhI
=印	p3J9I>G?IHcMJVJZIaJcIfK
=却	u*W+[:J>Z?]@JBHCHDGHDIJKJMIOJZF[]aJ
=历	x5[HHIGKZN]ZI
=原	m!J#J%J(G)K*J-H4J6J8K9G=H>H?H@HAKBHCXDIEJGJHEIGK]MHN_OISJTKUHVHWKXI[J]J^J_Ka]b[dJfHgJhX
=去	i!F#Y%E&K(G)H*E+I,H-D.J/H0H1J2J3E4[5I6G7I8]9C:Z;Y=F>B?[@EAHB[CDDGE[FJGGHBIEJIKbLHMDNDOEPFQIRISHTGUFVEWHXCYH[H][^I_GaEbGcGdGeIfGgFhY
=又	u#X%J(I8^9K:I=J>J@]BIDJHDIHKIMINIUJXJZD[JaJb[dIfJh^
=反	m!I#I%J(I*I-G/J0J3I6H7J9H:Z=I>H?H@JAJBECJDHEHIIKHLKM^NbOIPISIUHVIWIXIZI[J]J_Ha]cHdGfYgXhI
=发	m#I%J-J3Y9G;I=Z>^?KCIDIF]GJHDIJMINJOIVJXJZG]KaZfJ
=取	j!I#H%G(G)J*H,b-I/J0I1K3G4H6I7J8I9G;I=H>X?]@IAJBFCHDHEJFKG[HYIIKHMINIOHPIRISJTJUIVIXHYJZY[J]]^J_HaIbIcGdIeJfHgJhJ
=受	f!F#G%F(G)H*H+I,H.J/^0I1[2H3D4G5J6G7H8H9F:_;H<J=G?E@GAIBFCFDFEIFJGGHBJIKXLHMCNIO^PbQ[RGSITFUFVDWJXFYI[G]F^G_GaGbGcEdGeIfFgF
=变	z*Xg[hX
=口	zH[ZIc]fK
=古	h!I%I(I)J*J+J,I-F/J0Z1a2J3G4E5^6I7I8H9H:F;J=I>^?F@EAJBDCHDGEJGGH>IFJKKELIMcNGOHPIRHSKTHUHVHWJXHY[ZA[H]I^I_HaFbGcGdGeJfDgZha
=句	z-]IJ
=只	d!F#D%G(D)E*G+I,F-F.J/H0I1I2J3D4G5I6I7H8I9D:F;Z>F?a@YAGBFCaDDEGFHGHH>I_JIKELIMDNFOFP_QKRISGTIUFV[WHXDYIZI[b]F^I_FaAbDcGdFeIfHhG
=可	^!C#D%Z&I+G,F-C/F0F1H2G4]5G6E7G8Y9C:B;^<H=c>A?B@CAECBFHGDHJIBJGKCLEMYODRESCTDUBVbWFXCYFZ>[D]C^Y_CaWbCc[dBeGgHhD
=台	x(a)K*I:J@YPHSIUIVIZDfJgZ
=史	x5[HHIGKZN]ZI
=号	X!]#E%B&G(A)D*C+E,D.F/C0D1E2E3g4B5F6a7D8E9=:E;C<Y=A>e?>@@ACB@C=EDFZGBHDJEK<LHM?N?OhPBQGRCSCTBUAVGWFYDZ@[D]@_BbBcBdBeEfBgBh?
=司	m!I#I%I(H)J*I,I-G/J0J1I2J3G4Z5I6I7J8]9F;J=H>X?G@IAJBGCHDHEJGIIGJIKGLJM]NbOHPJRHSITIU]VGWJXIYKZD[J]H^J_IaFbHcGdJfGgJhI
=合	c!E#G%F(D)G*E+I,_.J/G0I1J2J3E4H5J6[7c8H9E:Z;I>E?F@GAHBECEDFEGFJGHH@JIKDLHMXNcO^PEQKRISHTHUFVDWIXGZG[G]H^FaEbGcGdCeIfFgIhD
=同	Z!@#A%X&G*A+E,C-?.F/G0c1E2E3K4Z5E7C8I9?:@;B<G=?>??@AbB@C@D@ECFEGfHXI@JDLBM]N?O]PHQGR_SCTBUAV]WDXEYDZ;[C]@^B_>a=bAcAdaeCf[hA
=名	e!F%D&F(F)H*G+I,G-a.I/G0H1I2^3A4F5H6G7Y8F9A:^;G<c=E>D?C@CAGBECHDFEGFcGGHCIbJHKALHMBNCPFQJRGSHTGUEVCWHXDYHZB[H]E^G_DaCbFcEdGeIfGgHhD
=后	d!I#F%X&I(D)G+I,G-E.I/F0D1G2I3C4D5H6E7G9A:E;F<H=Z>C?DAFB]CEDDEFFHGDH?IEJHKELFMCNEO]PDQIR]SDUDVCWGXKYZZG[G]_^F_YaAbFeXfbgZhE
=向	s!I#K%I(I)J*I+],Z-J3K9J:[=I>I?J@JBIDJEKGJHCKJOJPIUIVHXJZE_]aJbJcJdEebfIgJhI
=吗	r!K#J%E(J-J3J4K9]=I>J?J@[AKBICIDJHaIHKJMJNKVJXIZD_JaHdGeJfIhK
=否	f!H#H%a(G)J*G+E,Y/]0I1J2I3G4I5K6I7H8I9F:G;I=H>G?G@IAIBECDD^EJFJGIHBJZKJLIMFN[O]P[RISITGUHVEWJXHYJZD[Z]H^H_HbHcHdHeJfGgHhH
=含	h!H#I%J(I)J*K-b/J3G4J6J7J9F:H=X>H?I@HAJBHCHDIEJFJGKHHIdKGMHNFOGPITIUJVFXHZE[J]J^J_JaFbJcIdHfIgKhI
=启	f![#H%F(C)G*F+[,Z-H/F0I1J2K3X4H5J6H7G8I9J:E;J=D>G?G@FA[BYCHDEEEFJGIIHJIKGLIMGNHOJPCRISFTHUYV^WGXGZ?[G]I^H_GaFbFcGd^eafZgEhH
=告	v!J#K+X>I?JBHCJDYH^OKZK_J
=员	_!H#E%E&I(Z)_*c+G,a-D.I/G0F1H2I3B4F5H6G7E8G9F:B;G<I=D>D?DAGBDCCEXFHGFIEJGKDLGMENBOEPaQIRGSFTFUJVaWYXEYHZF[F]E^F_FaDbEcEdZeFfDgFhD
=呼	v3_9J>I?KHHOJQ^ZJ]YaJ
=和	j!I#I(I)I*J-H/I0J3X4J6Z7J9G:I;K=I>E?G@IAJB]CGDYEJGJHIIbKHMFNGO[P]RKSJTJUGVFXHZC[J]I^J_IbIcHdJfIgIhJ
=哈	v%J0J3I4J9I>KCHDJG[H[KJM^VJZJ]KaIdIfI
=員	o!K(J)J:J>I?[@]BHCJEJHXMIPZU_VIZGbKdKfKgI
=哪	q!J#J%J(J+G-I3G4J8J9H:I=I>G?I@KBHCIDFH_IIKIMJNYO[PITJVIXJZa_JaIcIdEeIfHhJ
=商	x3J9I:^>]?KDJHIZFaX
=問	g!H#F%H(F)Z*Y,I-E/I3G4H6I7I8J9G:G;J=G>G?^@GAKB^CHDHEXGJHFIFJJKELJMGNFOHPGRJSITZUHVGWJXYYKZa[H]J^I_IbHc^dGeJfGgHhH
=啥	v-H3J9G=J>J?H@HDJHFIHKHMKNIOIUJV]X[Z_aZhJ
=器	c!D#C&H(C)F*E+G,E-B/E0E1E2Y3A4c5F6Y7F8Z9I:E;E<_=C>@?]@CAEBBCBDDEFFGGDHGIAJZKBLEMGNCODPDQHR_SDTEUDVCWGXCYZZ?[F^E_[a[bYeFfKgDhE
=四	z-J3I9ICJHIIaKINJXJZIaJ
=回	Y#]%Y&F(>)B*G+D-?.E/B0^1D2E3=4J5E7B8]9[:@;C<E=H>A?>@ZABBFC@D?EBFDHEI=JDK]M>NAOAPYQJRISBTAU>V>WCX^[B]@^A_AaGbZc[dce_gGh>
=因	m!J%J(I+]-J/]6J9J:H=H>J?I@HBICIDJEXHDIIKHLXMIN[OKSKUIVHZY[Ka^bJdIfIhJ
=围	zGbHCMI
=固	v!J#J%](K-H3G4I8J9G=J>]?I@JAKBICIGKHCIIKJMJNHOHPKRGTJVJXJY]Z[]J_JaIcIdIfZgKhJ
=国	x3a>JOJaI
=在	Y!Y#D%A&G(@)C*B+B,C-[.F/F0C1H2F3>4A5F6C7_8D:X;C<G=@>b?XBCCAD?EAFFG_HEI?JELCN?O?PJQZRDSCTZU@VXWEXXYEZ<]@^A_da>bAcFdYfGg[hc
=地	_![#D%D&I(A)E*C+F,E-C.H/_0Z1F2G3C4D5G6_7Y8G9D:C;E<I=C>J?C@BBACCDCEaFHGDH>ICJFKBLFMBN[ODPXQHRFSCTYUBVAWEXDYGZ=[D]B^C_aaBbCc]d]eEfYg^hD
=圾	v=J>K?IBJDIHGUJVJZJac
=坏	u9JH]R[
=垃	v=J>K?IBJDIHGUJVJZJac
=域	g!F#E%Z&J(D)E*D+I,D-E.I/E0G1H2I3E4e5_6G7^8]9E:F;G<F=D>D?C@FAHBDCEDFEHFIGGH>IEJ]KELGMYNDOGP_QIRESETZUEVDWHXFYGZ?[F]F^G_EaCbEcEdCeFfChF
=報	q!I%J(J*I,^-J3^:I=J>J?IAKBJCZDaHDIIMKNJOJPJVIZH]KaJcJfKhJ
=場	p!K(H-K:Z=Z>J?JBHHZIKM[NIOZUJVJYXZC_]aJcJdIfJ
=填	z3H9J>ED]HHIKO]aH
=境	o!I*K-I/K6J7JBKEIHGKJNHPIUKZG_Icdd_fJgGhK
=墙	z9IH]SGZHc_
=声	zH]MHaY
=处	x-J/H3J4I7_9K:J=J>K@IBIHEKKMZS]THZJaJbJfJgJhJ
=备	x#K-J3^4J6]9I>G?GBJD]HEIIKIMIOKRIZI]IaFfJ
=変	[!D#B%F&K(C)H*G+H,H-C.I/Z0G1I2I3C4G5I6F7Y8G9C;H<K=E>a?B@fAHB[CHDEEGFJGGHJICJIKAL^M^NGOFPFQJRHSHUDVCWHXAYH[X]F^b_DaCbDcEdDeHfCgWh]
=复	m!I#H%H(H)J*I+J,J-H.K/J0I3G4D5I6]7J8I9Z:H;I=G>G?G@GAZCHDHEJFJGIIZJJK[LIM]OGPIR]SHTIUGVHWKXFYJZC[J]G^J_HaDbHcHdHeJfYgIhH
=外	h!H#Z%E(F)I*F+J,G-E.K/I0G1]2I3F4G5J6G7H8Z9F:d;H=X>D?Z@GAHBCCEDFEHFIGcHDIFJIKELHMCNCOGPYQKRFSITFUFVXWHXGYHZA[X]H^G_EaFbFcEd^eGfCgGhG
=多	g!G#^%I(I)J*I+G,J-G/H0I1J2K3G4H6I7I8J:I;I=B>H?H@EA_BFCEDGEJGIH]IEJJKXLJMHNHOGPIRJSITZUIVGXdZB[I]H^J_FaFbIcIdIeJfHgJhH
=大	o!I#J%J(K-]3G4J9X:J=I>F?I@HAIBGCHDIHDIaKGMINHOJPKTJUJVIX^ZF]I_IaGcJdJhI
=天	f!I#D%I(H)J*I+J,J-G/I0J3G4H6I7I8J9D:H;I=H>E?F@dAIBECEEJFKGIHIIEJJKXLINGOHPIRISHTHUIVHXcYJZA[I][^H_IaFbIcGdIeKf[gIhD
=太	e!G#]%G&J(G)H*G+I,H-c.I/H0[1Z2_3E4E5[6G7H8H9B:G;G<G=G>F?E@[AGBDCEDFEHFHGFH@I_JHKCLHMDNEOFPGQJRGSGTFUGVFWIX_YHZ?[G]F^F_GaCbHcFdFeIfDgGhE
=失	_!^#[&I(B)F*E+H,^-C.H/[0E1H2I4]5G6[7D9B:B;]<I=A>]?B@CAEB@CDEDF_GDHBIDJGKCLFMCNCODQHRFSDUAVBWFXBYGZY[E]EaCbCcCdZeafCgBhC
=她	z?HB[HHV]ZIbJ
=好	k!J#I%J(I*J-Z/K3H4I6J9b:I;J=I>F?H@GAJB[CIDIEJGJHJIGKHLJMHNIOIPJRYSJTJUIVHXHZI]I^J_JbIcHdJfIgKhH
=如	q(I3J9J:[=[BIDJHaMGUEVIYXZFaJ
=始	u!K+[-K3Y9G>H?I@ZBIDKHCIJMJOKUJVJXJZF]baJbJcKfJhJ
=字	d!E#D%D&I(F)G*F+H,G-?.H/Z0G1H2a3_4E5H6F7G8G9>:X;F<H=C>@?C@BAEBDC@DBEFFaGFH<IiJGKZLGMCNBOBPDQIRGSFTEUEVCWHXAYG[G]D^G_EaAbEcDdFeHfEgGhC
=存	l!H#]%X(I)J*J,J-G/_0I3F4I6G7G8I9F:H;J=H?H@GAIBHCIDHEJGIHBIGKGLJMZNGO^PZRJSJTGUIVGXHYKZG[J]I^H_aaFbJdGfFgF
=安	n!J%J(I)J*[-J3I4J9H:J=J>J?^@JBGC[DZHGIIKJMJNIOJPZQZSJUIVJXJZC]JaJcJdJgK
=完	k![#H%G(_)I*I+H,J-G.J/I0I1J4H5K6I7J8J9D:G;I=H>D?D@YAIBbCGDDEHFJGIH@IFJJKFLIMCNGOXPHRJSITIUFVEWJXGYJZA[J]d^I_HaEbGcGdJeKfFgIhH
=定	_!C#^%E&J(E)G*[+H/F0H1H2I3B4F5H6F7F8H9B:C;G<J=C>Y?AAFBJCHDCE]FHGFIBJHKDMCN_PCQIRGSFT_UAWcXCZY[E]E_EaAbDeGfDgXhD
=実	x%Y=XHJfZ
=审	z/YEXNX
=客	s9G:_>J@KB[HXMKQYUJVJZJ^JhJ
=室	u3J9Z>]?GH^KKXKZFaJ
=害	z/JHFS^THZJc[
=家	r!G#H%I(I)J*J-].K/J0J3Y4H6J7I8J:H;J=H>d?D@HAHBGCGDHEIFIGHIEJJKELKMFNHOFPIRJSITIUHVEXFYKZD[J]G^J_FaFbJcHdHeJgJhG
=容	s-]
=宾	x:_
=密	O!A#G%F&E)>*F+A,H-[.D/I1A2^3@4>5B6c8?9A;A<[=;>A?Z@XA@BHC<FCHHI]KZLGMXNXO>PGQDR?S?T>UXVCW?X@YBZa[Y]?^^_>aAbXcAdYeGgHh^
=对	e!C#D%H&I(C)F*Y+H,F-C.I/D0F1H2H4E5H6Y7F8F9A:D;[<I=D>B?C@CA^BDCBDDEZFGGXH@IBJGKBLFMDNBO_PCR[SGTXU[VBWGXDYG[E]C^E_caZbFcDdCeGfDgEhY
=导	v%J+],Z?K@KBJHDPJVKXKZFdFebfJhJ
=対	o#I(J-J0J1]3J6J9I:J>J?I@JAJBICJGaHDIYKIMHNJOKRKTJVZXJZH[I]J_[aIcJdHfIgX
=将	z3[ZKd[
=小	g!I#H%I(I)J*I,J-F/J0K1K2J3E4J6J9E:I;J=H>E?G@aAIBGCDDHEJFJGJHDIbJJKDLIMHNGOEPIRISJTHUIVIXaYJZD[J]G^K_Ja_bIcIdJfJgIhG
=少	o!J#I%H(])K*I-H3]4J6J9G:I;J=Y>G?G@JAIBHC[DEEJGKH[I^KYMHNIOCPJTJUJVGXGZE[J]I^J_JaFcJdJfJhI
=尝	oIJXbaI
=就	p!I#H%I(G)J*J,J-G/I0H3G4G6I7K8J9E:I;J=[>E?F@ZAJCIDJEJGIHBIFKFLKMHNHOFPIRJSHTJUHV_XHY^[J][^J_IbIcHfFgJhZ
=局	s!J(^)X*E,_-]3KHJIJKJNJOKPFUGVHZGdEeJgJhJ
=届	k-J3H4[9I:K>^?H@KBZCJIJKJMGNJVJXJYJZF]J_Ja[c[fH
=屏	u!I#G(H-^.W3H4J6K9F:K=I>^?F@JBHCIDJHCIFKIMJNKPKTJUJVJXIZC[J]HaDbacJfJhJ
=属	q!J(J-J3^9J:I=J>F?J@JBJCHDJHGIHKJMKNJOJPaUJXKZI]J^Z_JaIhJ
=履	x5[HIIHKXN]
=工	p#J%I(J-J3E4J6J9[:K=J>H?J@YBJDXGKH]IKKILKMJNJUJVJXJZC]J^JaJbJcJdHeJf^hI
=差	u*J3I4J9I>J?I@JBIC]DJH^MIR^SIXJZGaIcJdJfJ
=己	o!I#J(F)Y*K-H3H9H:J=H>G?IBYDJEJHFKILJMINJO[PISIU[V^XJZE^[aHbKcKfJhJ
=已	c!Z%G(D)G+c,G-G.J/H0I1I2J4H5J6I7H8J9J:E;I=F>[?CAHB^CDEFFJGHHCIGJIKELHM[NFOGP]RISHTYU^VHWHXGYJZ@[F]H^FaFbFcHdFeIfFgEhF
=市	z-b3K9I@JHIIEKIMJXJ
=希	u%J-I0J3I4J9I:^>J?JAKBICHDIG[HZIJKIM^NJVJXKZF]J_KaIdIfI
=帐	h!Z#[%Z(E)H*X,]-I3X7I8K:G;K=H>I?I@JA[BHCHDHEHGKHEIIKHLJMJNIOHPWSKUEV]WHZG[Z]J^J_HaIbJcJdHfJgHhJ
=带	v!J#J%K(I)^-I3b4J9F:]=I>F?JAJBJCIDIFKHCIFKJMHNJOIRKTJUIVGXJZH]J_JaGfJ
=帮	u#Y(]*J9^>J?JBHIKPHTHUIVIZY[J
=帯	m%K*J+J-I3[4J9H:J=J>a?F@JBHC[D]HIIGKIMINHOISKUJVIXIZE]J_KcJdKfJhK
=常	n!H#H%I(I)J*K-^/I0J3H4J6I7J9I:I=I>I?I@HAJBaCJDIEIGJHDIHJKKIMINHPIRJS_T]UFVIWIXIZD[J]I^J_IaXbGcIdIfFgIhJ
=年	q!J#K-]1a3I9G:J=J>G?H@HBJCIDJHEIHKaMJNJOJUJVJXGZI]I_JaIfJhJ
=应	m!F#I%[(D)G*X+J,I-F.K/I0]1I3E4H5J6I7H8H9F:[;G=D>Y?_@GA]BECZDDEGFJGIIEJJKELIMDNGOFPFQJRJSITFUEVCWGXGYJZA[G]F^H_YaZbIcFdDeIfFhH
=度	f!H#_%I(G*I+J-E/J3E4I6J7J8J:I;J=H>H?H@^AJBECEDGEJGJI_KELIMFNZOHPHRJSJT[UHVGWZX_YJZI[I]I^I_IaHbIcIdYeKfIgIhG
=开	i!F#D%E(D)G*G+I,H-F/G0G1I2I3E4F5I6a7G8]9E:C;I<J=D>C?D@DAIBBCGDDEFFJGGIDJIKEMENCOHPFQJRHTGUaWGXFZH[Z]_^F_GaDbbcEd[eFfBgFhE
=弄	z3J9I>J@HBHDKHHIJMHOJUKV]ZI]aaHfJ
=式	g!I#I%H(H)J*Y,H-J/K3g4I6J7J9I:H;J=I>F?G@HAJBGC^EJGJHDIGKGLJMHNIOFPJRJSJTIUZVGXHZA[J]I^J_IaFbIcIdJfIgJhH
=引	r#X:X@XH]TJUJg]
=強	x!I%]DJHXL]
=强	s+J9J=K>J?K@JBHCJDXIJL^MJNKXIZGaJb^
=弾	x-Y9J@[HHIKJ]ZK
=当	k!H#X%J(I*[-X3H4K9I=^>I?JA[BICIDJHDIHKGMINIOJPJTIUIVHXJZE]I^J_ZaJbJdIfJgJh_
=录	d!Y#D%G(D)G*H+H,H-F.J/H0H1I2J3[4F5J6H7G8I9H:Z;H=F>B?B@EAHBYCEDDEGFJGGHJICJIL[NXOEPFQKRISGTHUEVEWIXFYIZ[[[]F^G_[aEbbcGdXeIfFhZ
=形	r3c>JCFDJHIZIaK
=待	j#I-G3J9X:_>I?K@[BHCJDJHFIHKHMGNIUKX^ZEa]fKhJ
=後	h!I#I%H(I)J*I+K,J-G/J0I3E4H6I7J:H;I=H>E?EAIB[CGDHEIFKGHHAIFKELIMDNHOHPHR[SHUGVGWJXGYJZH[I]c^I_XaDbGc[dEeYf_g[hH
=得	u(Z,a:J>J@JHHKJVJZF^KdJgKh[
=復	v!J#K,J-J/J0J3J4K6c7J9I:J>IDKEJHHIJKJNHR]XKZG]K^J_IaJcJdIfJgJ
=微	q!D#E%K(H)J,K-H3I4H6J7Z9H:I=I>F?I@JBICJDJEJGJH_IIKIMJNJOHPIR[S_TJUIVGXJZD[K]J_JaWcId[fHgIhJ
=心	r!J%I(I*J8K9J:K=IBJDIEJHHMJPGSJUIVIWJZHaIbJcJdCeJf^gc
=必	_#D%](D)G*J+G,G-F/H0I1H2H3E4H6H7[8H9E:[;H<K=]>F?E@XAGBCC_D]EGFIGHHFI_JIKYLXMCNYOFPFQJRHSHTFUBVDWGXYYIZ@[Y]H^F_FaEbZcFd]eHfEgFhF
=志	u9J@JEHHINXZH]]^XcXfZ
=忘	i!J#I%J(E*J-I3I6J7I8K:^=I>[?D@HBACJEJGJH^IJJJKFLIMDNFPYSKUEVHWJXIZ_[H^IaEbEcJdGfGgHhF
=忙	z9[BJZ[
=応	u#I0[1]6J9J>JAJBIHFMKTJZJ[J_[a]cJdJfHgX
=快	x-J3I6J9]:J=J>I?I@JBHCKHDIIKJMJNJOJR^UIVJXJZ[[J]I_KaIb[hJ
=怎	o(J+I3J9I:K=J?G@IBHCIHcKJLJMJNJUJVJXJZ[]IaHbI
=性	o!J%I(H)J*J-J3^4J7I9I:H=G>E?H@IBECHDIEJHDIZKJLJMHScUFVFWIXIZD[J]J^Z_JaHbGdJfGgXhJ
=恢	z3J6]9H@JBZHJMJOJR]ZIaKfI
=息	p!J#K%J(I+J,J-J3^9J:I=I>I?HBIC[D_HFIIKJMJNJO^UJVHXKZG]IaHhJ
=您	l#J%F(Y)I*H,J-I3Y7J:G=I>I?J@YCJDHE[HFI[LKMINIOIPXTXUDVZWHZK[J^IaIbJcKdIfJgH
=悪	z*KE^HHVJZ]cXfJ
=情	n!H#I%I(H)J*I+K,]-I2K3]4J7K9J:H=Z>H?H@JAJBHCYDaEKHCIHKJMINIOJPIRJTJUZVFXJZF[[]I^J_JaHbIcIdJfIgJhI
=惑	z3K>IHGa_
=想	j!I#I%I(I*I+^,J-I/J0K1K3H4I6J7J9G:G;J=I>F?_@dAJBFCEDEEKGJHFIEJJKXLJMDNGOHPJRKSJTIUJVIXFZ[]F^J_JaCbIcJdIfIgJhH
=慢	z3J4J9G?KBICKH]MGR^ZJaIcJfI
=成	c!D#G%Z&J)F*J+I,F-G.J/^0G1I2J3E4G5I6E7G8H9E:C;H<K=C>E?DAGBaCYDDEdFIGGH@IGJIKFLHMENDOGQJRHSFTEU?VbW]XFYIZ>[G][^F_DaIbEdAe_fBgChG
=我	Z!Y#[%B&G(_+F,D-F.G/D0E1F2F3E4D5F6C7D8E;D<G=X>[@JADB?EHFEGCHII]JELDM?NEO_PAQGRESDTEVcWEX@YFZH[]]B^Ca@bBcCeEfAgCh]
=或	m!I#J%Z(I)J*J,Z-^0K2Y3^4J6K7J9I:I=H>I?I@IAKBICHDIEIHDIEKHLKMJN[OITJUHVHXIZE]J^J_WaIbJc^dJeJfJgJhI
=户	V![&F(X)^*H,J->.E/F0A1C2_4@5D6A7[9B:_<E>=?;@>A_BFCHEDFDGXHIJCK;LXM=NDOYRBSATFUXVZWZXJYDZB[I]X^Y_^a?bGc@eBf>gDh>
=戻	f!]#F%D(E)I*H+J,H-E.J/G0_1I2J3E5J6E7H8Z9F:E;H<J>C?E@EAGBDCHDFEHFJGXH>IEJJK]LHMENEOIRXSITHUEVEWJXFYX[G]G^FaEb]cZd^eHf_hE
=所	k!X#J%^(H)K*J-H/J3G4K6K7J9G:I;J=^>I?H@HAIBHCHDIEJGIHBKHMINHOIP[TJUZV]XIZE[J]I^H_HaHbJcJdIeJfJgJh[
=手	d!H#]%H&K(G)I*H+J,I-F.J/I0I1J2J3]4H5J6H7J8J9B:H;H<K=G>b?B@GAIBFCbD_EIFIGIICJJKELIMYNGOYPIRISHTGUHVGWJXHYIZD[H]F^I_GaGbGcGdHeJfFgIhG
=才	v:K@[CID_HIUJZK
=打	i!G#[%I(G)I*I+J,I-F/I0I1J3c4G6H7I8J9B:F;I=G>Z?D@FAIBFCHDEEHFJGHH^IEJIKEMENFOHPHRITHUZVEWIXFYJZB[H][^]_HaDbXcFdIeJfGgIhG
=找	s!H(J-K3I4]=K?JA]CKHIMKNJTKVJXKZK_aaIdJ
=承	m!G#G%C(F)J*I+J,J-H/J0J2J3G4I6J7J8J:H;g=G>H?G@HAIBHCFDHFKGHHKIEKGLIMGNGOHPIQKRKSJTHUIVHXHZA[H]H^H_GaGbIcIdHfIgJh]
=把	u!H#](H)I*I-I/K3I4J9G:K=J>F?I@JBFCJDIEJHEIIJYKHMHOIPITKU]V]WJXJZF[J]a_KaGbIfJgJhI
=択	r#I(J-H3G9J>H?a@KBIC[DHHDIIKZMJNIOITHVZXJZH[]]JaGcK
=护	v:JPcVGZG
=报	l#H%I)H*I,J-I/J3H4I7I9H:I;J=H>G?G@IAIBECGDXEIGJH_IIJJKILKMINHOIPZRKSITIUHVFWIXGZa[J]I^J_IaIbIcIdIeKfIgJhH
=押	v(X-J9I>JBIHFIIKIMHZHa]ba
=拒	a!E#E%b&J(E)F*B+I,[-W.W/a0F1H2G3D4F5H6F7G8G9B:E;F<I=F>D?C@WAEBDCADEEFFGGEHCJ^KELGMCNaOaPbQWRFSGTEUDVDWGXEYHZ?[F]D^F_Ea]bFcEdDeHfDgEhE
=招	z-J:_BJHIMIZG
=拦	u.Z9I?J@[BJHYJYMJZH]Ja[
=择	z-YKXaW
=拿	u#J%J(J*J,a-J3I4I6J9G=J>I?I@ZBJDXHEIJKHMJNJOIPIVJXIZX_KaIcIfKh[
=持	n!G#I%I(I)_*J,I-H0J1_2I3Y4H6I7Z8I9J:H=]>G?]@IAZBICIDHEKGHHCIHKILJMINHOIPIRGSITJUFVGXIYJZD[I]J^I_HaGbIcFdGfFgXhI
=挂	x!J(I-J/H3I4]7J9J:J=H>H?J@HBHCJHEIJKJMFNJRJSaTGUIVJXJZE]JaHcJf]gJ
=指	z,[3J9JHJ_a
=按	u(a-J9J:[>KBKG[HEMJVHZEfJ
=换	i!I#I%I(G)J*J/J0K3G4I6J7J8J9H:G=H>c?G@aAKBFCHDHEJGJIGJKLJMYNHOIPIRISFTJUHVGXGYJZB[[]H^J_JaHbYcYd[fEgHhH
=据	x*J,_3]BJCHD[HGIKPJZG
=授	zHJTZV]
=掉	v!J#]%J(K*I-I3G4I6K8^9G:J=J>Z?]@KBICHDJHZIJKIMHNIOJUJVJWKXJZF[K]I_JaEbJcJdIfJhI
=接	_!E#E&I(D)G*F+H,G-B.H/W0F1F2Z3A5H6E7G8_9A:D;F<_=D>B?C@CAFBCCEDCEEFGGFJGKCLFMBNIOYPDQIRFSETEUDVDWGXDZF[E]X^F_[aYbbcedCeGfBgDhE
=控	m!H#F%G(G)I*I+J,I-G/I0I1K2J3H4e5a6I7I8H9H:H;I<H=G>F?E@HAJBFCFDGEJGIHBIGJ]KGLIM[NEOIPHRGSHTHUGVGWJXHYJ[H]G^I_GaEbGcIdHeHfFgHhH
=推	q-_HIKIZH
=提	h!I#I%J(H)J*I+J,Z/I0J3G4J6J7_9H:G;J=I>G?Z@YAJBFCGDYGIHCIGJJK]LYMGOGPHSJTIUHVHXH[J]I^HaHbIcId[fIgH
=携	m%K(J*J+J-I3[4J7[9H:I=H>_?F@IBHC[D]HHIGKIMINHOISITKUJVHXIZD]I_JcJdJfIgJhJ
=操	v%J(a3J8Z9IHIIINKZJ
=支	p#H%J(J)I*J,J-H1_2J3Y4]6I8I9G:J=I>G?]@IAKBHCIDJGIHDIGJJKIM[NIOIPIRGSITJUIVHWKXIYJZE[J]J^J_KaIbIcGdJfEgXhJ
=收	j!J#J%I(H*K,I-H0J1I3D4G6J8]9]:J;K=Y>^?G@IAJBHCIDIGIHIIIKIMINHOIPJRJSJUJVHXHZF]I_IaYbIcGdJfGhJ
=改	^!C#B%F&J(C)G*E+H,G-H.I/[0G1H2I3D4F5I6F7_8H9C;G<I=E>C?D@fAFBYCIDEEGFIGFH>IDJGKBL]NCOEPEQIRFSFTBUDWIXAYHZX[Z]E^__BaCbEcEdDeHfCg[h]
=放	x!J#J3G9H:K=I>H?H@JBJCGDIIJKIMKOJUJVJXIZH]c_JaJ
=效	s!K#J(H*[,J-I3G9I:I=I>G?J@JBGCJDIIJKJM^NJO]PJR^UGVIXHZE[J]JaGbIcJfJgJhZ
=敗	h!Y#[%E(F)I*H+K,Z-G/Z0H1K3F4Y5J6Y7H9E:F;Y=F>E?G@GAHBDCHDGEGF]GHHBIHJJKGLHMGNGOIRISHUEVEWHXFYJZ][H]H_XaGbFcGe]fEgEhI
=教	x?]BJDFHbMKUIZI
=数	e!H#H%H(H)J*I+I,I-E.K/I0I1K2J3Y4H5K6H7J8I9C:G;I=G>F?F@FA^BECXDYEIFIGHHBIcJJKDLIM^NFOFPHRISITIUHVGWKXaYJZA[J]H^J_Ea[bHcHdHeJfGgHhG
=整	x!K3YBJEJHHOZPIU_VHWJZH
=文	j!I#I%C(I*I,J-F/Y0J2a3D4I6I7K8J9F:G;J=H>G?H@GAIBICEDHEJF]GJHZIeJKKELJMHNFOFPHRJSITHUJVIXFYJZE[J]H^J_IaGbIcHdIfIgJhG
=料	zCZHYOZ
=断	s!I#H%I(J*J,K-H0I3G6I8I9E:J;]=G>G?I@HAJBICHGIHAIGKGMINIOIPIRJSJTJUJVIXHYJZZ]a^J_HaGbHcbdIeJfFgIhI
=新	Y!C#B%A&H(A)E*D+^,E-A.G/]0C1]2F3@4B5F6B7C8^9@:_;E<G=C>F?>@^AEB]CADXEDFGGCH[ICKILDMdNDOBPAQGRESDTDUBVAWFXAYD[X]]^B_Ba@b[cHd?eFfXg]h>
=方	b!G#G%G(E)H*[+^,I-G/I0J1J2J3D4H5J6J7H8I9I;H=F>D?b@FAIBCCdDHEHGHHaIEJYKELHMFNEOFPGRJSHTHUCVEW]XFYJZ@[G]G^H_HaDbGcGdHeJfGgHhH
=无	e!F#G%G(X)H*H+J,H-G/I0J1J4I5J6I7H8J9H:X;J=G>E?F@FAIBECGDFEYFJGIHHIGJIKGLZMFO[R]SGU^VCWGXF[]]H^H_IaEbFdFeXhX
=既	z%Z+[CJDJHJhZ
=日	e!H#G%I(H)J*I+J,K-D/I0J3G4H6H7I8J:G;J=H>C?F@dAJBDCFDXEGGIHAICJKKBLHOGPIRISJTHUGVGWJXdYJZ@[I]a^HaDbGdHeJf]gH
=旧	e!F#Z%F&K(F)H*G+J,H-E.J/_0[1J2I3D4F5I6E7H8H9D:F;I<J=F>Z?D@DAGBDCEDEEHFIGGH>IDJHK]LHMeNDOFPFQJRHSHTGUFVFWJXGYcZ?[F]E^G_FaCbDcFdEeIfCh[
=早	n#X(J-F3I9[:K=K>H?J@dBHHBIIKGLKMJNJVKXGZY]I^JaIbJfJhH
=时	_!H#C%C&H(C)E+G,[-G.H/F0E1Z2F3?4A5G6D7F8F9@:C;E<H=C>D?I@aAEBAC@DCEEFGGDH<IAJFKAMGNCO_PCQHRfSDT[UCVBWFX_YFZB[E][^E_Da^bDc]d@e^f@gDh^
=明	k!H#G%H&a(H)J*I+J,J-[/J0I1J2K3E4H5J6H7J8J9C:G;I=G>E?F@]AIBFCXDFEIFGGJHYIDJJKFLJMGNXO[PHRISITIUHVGWJXaYJ[I]G^J_GaDbIcHdIeJfGgIhF
=易	s-]HJb[
=映	v:K>IBIH^KJM^XJZDaKbIg[
=昨	k!I#J%J(H-H/J3H4H6J7K8K9E:H;K=I>F?H@dBECIDHGKIFKELJMZNHOIPJRISITJUIVHXGYJZC[J]a^I_JaHbIdIf_gIhD
=是	_%X&J([)X*E+H-C.I/F0H1H2H3G4F5Y6G7]8H:a;G<I=D>Y?CAGBCCCDCEEFHGFH>IBJGKAMXNIO_QJRGSZUAV_WGXDYHZD[Z]E^E_FbEcEdFeHfD
=显	o!J#I(K+[-]3H9J:J>I?J@JAKBICIDDHYIFKHMKNIO[PJTKUJXHZE]JcJh_
=時	b!E#D%F(E)I*G+J,[-E.J/I0I1I2I3C4G5Z6G7H8H9E:F;H=F>D?C@YAGBCCEDFEHFJGHH>IEJJKDL_MJNEO^PFQJReSGT^UHVEWHXbYHZE[G]G^H_Ga_c[dBeHfBgFhE
=智	z/K=JHDIJKKT^XJZJb^
=暂	u!]#J:JHGT^_J
=暗	x3K6]<]>GHX
=更	Z!D#E%D&J(C)G*G+],G-F.I/F0G1^2H3C4F5I6F7^8E9C;G<J=E>G?C@dAHB]CDDBEGFIGEHCIBJHK@LaMXNFOFPEQIRFSGTFUDVCWHXCYFZF[D]E^d_EaDbCdBeGf[h^
=書	f!F#H%J(G)I*I+I,I-F.K/I0Y1I3E5J6G7I8Z9F:F;I>D?X@EAIBECGDDEIFJGYIEJJKELHMDN]OIRXSITIUFVFWJXFY^[I]H^G_XaFbFcZd_eIf_hE
=替	x?]DFHHZJb[d]
=最	g!G#G%G(H)K*I+J,J-D/J0J1J2J3F4H6I7I8I9C:H;J=G>F?G@aAIBCCEDGEIFJGIHBI[JJK^LHMDNFOHPGRISJTGUHVGWKX_YJZA[I][^I_IaZb[cXdEe]fGhY
=月	v9Y>X@IHGIJK_MJZGaI
=有	U!I#?%E&D*E+C/F0A1C2C4@6A7A9Y:<<C=X>;?E@>AWB;C^DXEKF_G@I]JBK>LJMDNEO>QERBSKTCVXWYX>YF[Z]>^H_Za^b@cEd_eZgC
=服	f!G#H%F&J(X)F*F+I,G-F.I/G0F1F2Z3E4]5I6Z7G8F9D:F;H<I=D>E?EAHCFDFEEFIGEH@IFJHKFMINFOGPFQJR_S]TFUEVCWHXFY[ZA[H]F^H_FaDbFcYd]eHfbhG
=朝	q#X9J>J@bBIHHMXXIZGhK
=期	^!B#D&I(B*E+G,F-B.H/E0^1G2F3I5G6D7E9@:C;E<I=a>@?B@^ADBACCDCEFFGGcI@JFK?LeNZODPDQHRZSDTEUBV@WGXAYFZJ[E][^C_Ca[bCcDd]eFgGhB
=未	j!G#J&[(F)I*Y+J,J-H0J1K3E4I6J7J8J9H:F=Z>G?F@IAIBDCGD^E[FJGIH@IJJJKHLKMINBOJPERJSITYUYVZWaXIZE[J]I^I_HaHbGcFeJfZgGhJ
=本	[!Y#B%B&G(?)C*B+],C-@.G/^0Z1Z2F3@4C5F6_7X8E9A:@;D<G=A>@?@@HBHCADGEaFFGBHEIAJEK?LCN]OBQGRESBTWU@VEWDXBYFZ:[C]]^^_aaAcZd[eDfXg_hA
=机	a!E#X%E&I(C)G*F+H,F-D.H/F0F1E2G3c4C5H6E7G8F9G:D;F<H=D>c?B@DAFBCCJD^EGFGGEHYIAJGKCLGNDPFQIRYSXTFUCVDWHXFYFZ>[F]C^G_EaHc[dFeGf]gFhE
=杂	zHJI[
=权	h!F#H%c(b)H*H+J,I-I/I1J2J3F4H5J6I7I8H9H:F;_<K=D>F?H@GAHBFCGDFEGFKGHHXIHJJKHLGMGNGOIP[QJRJSIUEVXWIXGYJZA[H]H^H_GaEbHcGdEeHfEgFhH
=条	x9JH^NZZJ
=来	e!]#F%F&J(E)H*H+Z,H-D.J/H0G1I2I3B4G5I6F7H8H:];H<J=E>A@CAHCEEHFIGGHBIBKXLGMDNEODPGQJRHSGTHUFVEWIX^YI[G]E^H_GadbXcGdDeGfZgGhE
=林	s!I#I%H(J)K*K,J-H/J0K1I3I4H6I8d9G:I;J=I>H?I@HAaBHCFDKGHHCIHKEMINIOGPJRITJUJVGXIYJZE]I_[aHbJcGdHeJfHhI
=果	s(I3I9^:]=ZCIDHHIMJUJVHYXZF[K_JaFdIfJ
=查	u#I%J(J)J*I,J0J9I=JE]HDKJOKPJUKVJYJZa_KaKc[dEeJfHgI
=査	u(J*J/X3J:J?KCJE_HFIJMKVIZ[]JaJcZ
=样	v#J-J3H9[:K>G?G@JBJCHHZIGK]MJNJO[VJXJZF]JaIhJ
=核	z/YEXNX
=格	o!J#J%J(J*J,^-I3d4J6J9I:J=J>H?JBJCGDIHGI]KJMKNJOFPIRJUJVJXJZE]J_JaHcIfJhJ
=桁	x%J-H3]9H>H?J@KCHDGHJIZKHNJO]XJ
=档	v%F3H?KH]OaZJaI
=検	p!K(J-K3D9I:J>H?EAIC_DGHDIIKIMJNJOZVJX[YKZG]^_HaHbKc[fJ
=構	k!H#K%Z(E)I*H,H-J/H0J3J4J6G7I8J9J:G=G>J?I@IAJCYDHEdGKHDKJLKMINGPFRKSJUCVYW^XJZB[J]J^I_HaIbHdCeafDgFhJ
=模	z-[.YNG
=権	k!H#I%a(b*K-J2K3H9H:H;[=H>H?I@IAJBHCIDJEKGJHZIHKILIMHNIOKPZTKUIVHXJZD[K]J^J_JaHbJcJdGfIgIhJ
=機	q!I(J-J3I9I:H=J>b?G@JBJIJKIPJUaVHZGaEfIgY
=次	b!G#a%G(H)H+G,I-G.J/I0I1J2J3E4H5J6H7H8J9D:H;H=G>C?F@cAHCJDEEIFJGHIEJIKELaMENFOFPHRGSHTJUHVGWJXeYJZ?[H]F^F_Ha]bFcGdHeJfGgHhD
=止	b!_#E%E&K(G)^*F+H,H-a/G0X1Z2H3D4[5I6G7G8G9C:E;H<J=E>B?YAFBCCFDEEHFIGGHIIBJHLFMCNDOEPEQXRGSGU_VDWIXEY[Z@[H]F^^_FaDbGcEdEeIf]gFhD
=正	c!F#F%a(E)H*G+J,^-F.J/H0H1J2J3b4H6G7G8I9G:F;I=E>E?F@FAHB^DFEZFJGHHAIFJIKFLHMFNFOGPEQKRHS_T_UDVDWGXFYIZF[H]H^H_GaEbFcFdDeHfDgGh^
=此	q%F([-X3JHIO^VKZI
=步	f!E#F%W&I(C)F*Y+H,G-E.I/F0a1H2H4W5H6D7G8F9D:E;F<I=E>D?D@DAEBECYDDEFFHGcHHIEJHKCLGM]NEODQIR^SGTFUEVBWGXEYGZ@[G]D^G_EaBbFcEd[eXfZgZhF
=歴	x5[HIIHKXN]
=死	z4I8KBJHIRGYaZJcHdJfZ
=残	u!J#Y+J3^CIDGHHIKOHPW_^
=段	v#J%K(J*[-J3]9G=F>E?J@JBJC_DIHZIFKIMIOJPJXJZF]KaIcJgK
=母	s-J/X3I9HCJHHIbKINJXKZIaJ
=永	v@JLaZI
=求	c!H#X%H(H)I*Z+^,I-E.J/J0J1J2J3F4I5J6I7H8I:F;I=F>B@EAIBEC_DCEIFJGIHXI[JJKFM]N_OFPHRJSJTFUHVGWJX^YJZC]H^H_HaJbHcJdHeJfHgIhF
=決	x@[B[XJZH
=没	U!<#=%X&X(Y)X*E,@-=.C/D0Y2A3J4<6@7A9E<Y=Z>[?J@=A>BHCIDbE>F@G>H8I;JAK<LFM[O=P=QCR@S?UGVZWaX=YCZC[Y]]^@_[abbZc=dbe?f[h>
=法	^!E#F%E&J*X+],H-F.J/H0I1I2J4G5I6H7F8H9H:[;H<J=E?a@DAHBBCaDAEXFJGGH_IEJHKDLGMENCOEPYQJRHSFTJUGVBWFXE[[]G^F_GaFbEdEeXhE
=注	i!G#H%I(H)I*I+d,K-I/J3G4I7I:H;J=H>F?F@HAIBXCJDaEJGJHYIHJJKHLJMHNIOHPHSITIUGVGWJXGZD[I]H^J_HaIbHcJdIfIgJhI
=浏	x.Z9J?JHFZG]^aKb]
=消	r!H#J%[(J*J,I-J/J0J3H4I6J8J9G:J=J>G?_@IAHBFCJDJEJG[HCIIKHLJMHNJOYPIRJUKVIXIZD[J]]^J_[aIbZcHdJfHgI
=済	n!K#I(J+c-I3H9J:J=K>I?F@JB[CDDXHJIIKJMINJOITYV[XJZH[G]JaJbIcJdKgIhJ
=測	q-_HIKIZH
=満	n-H?IIZKGMJNcZGaJ
=满	z=JCJHXIFNa
=火	x9HBKH[SGZHaKca
=灰	z(Z9J:]HH
=点	m!G#E%G(Y)H*H+H,J-H/I0J1K3F4H5J6I7I8I9F:G;H=G>C?E@EAaBDCDDZEHFJGHH@IHJJKDLINHOFPGRISFTGUIVZWHXFYJZY[G]F^J_Ga[bbdHeJfFgHhG
=無	_!e#D%D(E*F+G,G-D/F0H1I2H4G5I6G7F9C:D;Y<Z=E>B?D@CAEB[C]D[EGFIGGICJIKCLbMBNCOYQJRYSHTGVBWHXBYYZ>[F]F^EaXcFdKeHfDgD
=照	z9JHZOKR^TIZI
=版	v!I%J-I1]3I9F:J=a>I?JAJBJCGDIH]IHKIMJNJPKUJVJXIZH]J_IaIdFeJfI
=牌	s!K#J(J)K*I,c3H4I6J9H>I?J@KCJDJHGIJKJMJNJOHPJR]XJZD]J_KaIcJfJhJ
=特	z!J%J(]9J:K=JEJHJIIPaVIZHfJ
=猜	q-aHJ
=环	s!JEJHJNJPJZHcad]gJ
=现	i!H#G%I(H)J*I+Z,J-F0J3F4I6I7I8J9E:G;J=H>D?Z@YAICJDHGIHCIGJJK^LIMENGPHRJSJTIUIVGXIYK[I]G^G_GaFbIdIeIgHhc
=現	m#Y-G3J:JBJHHIJKGMJNIO[TJVJXJcZhc
=理	U!D#A%@&G(_)b*f+D,c-F.F/C0c1D2E3?4A5E6B7@8H9C:G;C<F=?>??>@@ABB>C>DEEZFFGBH:I@JCK?LCM>NEOBPcQFRASBTAVHWZXAYCZF[A]A^B_@a?b@c^d_eBfGgehA
=環	v-JHHNJc^d]gJ
=生	o!K#K%J(I)K*[-I3H9G:I=^>I?I@IBECHDYEIHEIIKJM[NIOJPJUHV]XIZZ[J]J_JaHbJdIeZfIgKhK
=用	Q!_#E&C.I/B0Y2B5B6=7]9<:D<C=_>X?^@DA]BCDIEFFBGFHAIEJ@KaLHMYNDQYR?S>UJVXW>XEYDZ?[F^]_[aDbCc<e[f:gGhE
=由	n!I#J%K(I*I,K-H4J6K7J9H:]=J>H?H@JBJCIDJEZGKH]IHKIMJNYOJVHXJZX]J_JaJd[fJgIhI
=申	v9JBJH_MHZYcX
=电	e!F%E&I(E)G*F+G,G-D.I/G0E1H2I4E5I6G7G8H9X:F;F<I=E>A?]@EAGBHCGDYEHFHGFH[IDJHKBLGM_NEO_PGQIRFSFTFUFVDWIYHZ@[G^G_Da_bZcFdDeHf]hE
=画	j!G#H%I(Z)J*J+_-H/K0J3E4I5K6J7J8J9G:G;I=G>[?D@GAJBECFEJGJHXIGKFLJMGNGOGPIRJSITHUGVGWIXFYJ]F^I_GaEbdcIdHfFgIhZ
=界	s(I3K=J>J?IBIDJHFMJSZUGVJZC[[bbfI
=略	g!F#F%G(E)F*a+J,G/G0I1J2J3G4H5J6H7H8I9F:F;I=F>F?[@GAHBECJDEEGFJGHHHIFJHKFLZMGNdOHPERISHTGUCVDWcXGYJZ@[G]G^H_GaEbGcGdFeJfFgFhH
=番	d!F#H%H(I)J*I+G,K-E.J/J0J1K2K3c4I5J6H7J8J9E:H;I=H>b?DAIBFCCEJFJGJHEIDJJKCLIMFNGOdPIRISITIUGVFWJYIZC[I]G^I_HaHbHcHdIfHgHhY
=発	x9J=[@JBJHJZ]eZ
=登	Y!C#G%E&I(B)E*E+a,F-D.H/F0G1G2G3[4D5G6E7E8F9F:A;E<I=C?_@BAFCYDfEFFHGEHKIAJFK@LZMINAO^PDQIRFSDTEUCVBWFXBYFZX[Y]D^E_DaAb_cDdDeHfD
=白	v-I.Z3J9H:J>I?G@JBICKDIHGI^KFMGXJZF]JaKbbhJ
=的	Q#G%E&C*?+@,J-].B/D0E2A3^4>5A6W7G8W9D:_;><C=F>_?G@EAIBJCGDCEXGHHDI^JFL?M^ObPXQIS>UGV^W?XBYAZ9]G_FaXbEdEeAfGgJh[
=監	z/XEYHKNX
=目	j!Z#I%I([)J*I+K,J-G/I0J3_4I6J7I8[9H:];J=H>E?FAGBWC[DGEIGIHBIGK[LIMHNGOGPHSJTIVGXGZC[I]H^H_]aDbGcIdYeKfGgIhH
=直	j!I#I(H)J*I+I,J-H/K3G4J6]7K8[9H:I;J=H>G?F@YAIBFCED[GJHZIHK^LXMENJOHPIRZSITJUHVHWJXFYJ[J]J_JaXbGcIdDeHfGgJ
=看	p!J#F%K(Y)J*J+H,J-I3G4H5[6J7K9F:J;K=I>[?Z@XBHCIDGGJH_IGKHMINJOJPJRKSJTJUJVHXJZX[J]H^J_IaCbJcIfIgJhJ
=真	x!K#H-K3J4^9_>H?IBHCJIJKJMJTIZG]IaIfJ
=着	r!J#[%K,K-I/J1H2J3I4I6K8I9H<Z=J>F?H@HAJBICIDJGIHCIIK]LXMFOHRHSKT[U[VHYKZF[J]J_IaIcGdJf]gIhH
=知	k!H#J%H&[(F)J*I+K,K-I/J3F4J6K7J9H:G;K=H>D?X@GCDDHEJGJHZIGKGLJMYOJPISJTIUHVEWIXI[a]I^J_IaabHcGdIfHgHhH
=短	f!I#H%H(G)J*H+J,J-I.J/I0I1J2H4H5J6I7J8J9D:H;H=G>X?^@ZAIBFCDDEEJFJGIHBIcJJKDLIMGNEOFPIRISITIUHVGWJXEYJZA[I][^I_GaabHcIdHeJfGgIhG
=码	N!A#G%F&D)?*D+A,H.C/I1A2^3_4>5B6H8@9>;@<C=<?FA@CCDIEEFBHHLGO[PDQCR?S?T>VAW@XZYAZ_[Y]=^Y_>acbXcAdZeGgHh^
=确	k!I#G%_(G)J*I,Z-H/K0J3[4J6J7J9I:I;J=H>H?I@HAJBYCYDIEIGJHCIHKHLJMINHOXPHSJTGUIVYXHZZ[H]I^J_KaGbIcIdIeJfIgJh]
=確	g!E#F(H)J+H,I-F.J/J0J1K2J3Z4H5K6I7J8J9E:F;I=G>_?E@FAHC_DYE[GJHJIEKELIMGNFO]PGRJSJTFUFWIXJYJ[G]I^I_Ha]bHcHdHeKfHgIhG
=碼	k!G#F%H(D)I*H,I-[/J0I1J4H5K6H7I8J9I:F;J=F>X?E@EAJBECHDGE[GHHBI[JJKZLIMFNXO[RJSITIUXWIXHZJ[H]I^[_JaXbHcHdHeJfGgGhF
=示	a!G#F%H(G)I*G+^,I-J0I1J2J3D4H5J6H7H8J9F:G;I=H>E@XAIBECDDAFJGHHYICJIK[LXMFNXO_PFRISITHUIWJXJYJ]G^HcGdZeJfHgGhb
=社	e!G#I%H(F)I*G+G,J-Y/I0J1J2J3C5J6I7I8X9E:b;J=G>]?X@^AIBCCCD[EIGIICJYKCLIMDNaODPGRISITZU^VFWIXEYIZ@[G]G^I_HbFcGdGeJfFgGhF
=禁	d!d#F%G(G)^*G+J,H-c/E0I1J2I3F4H5J6I7F8J9F:G;X=F>E?FAGBECGDGEHFJGHH@IDJILGMENFOFPDQ]RJSHTFUXVFWJXFYJZC[I]G^^_FaFbHcHdGeHfEgFhE
=离	z3J4^9F?K@]HFRIXJZI]KaIhJ
=私	p!I#J%I(Z)J*I+I-I3F4J6]8J:[=I>[?D@HBIDEGIHAIFKHMHNIO[PJUHVbXIYJZE[I]I^J_JaFbJcJdIfHgIhI
=种	k*[3H=Z>I?YBKCcDHHCKJMJNIOJTJVJXIZHaI
=秘	x*Y-J6^9K?_BJHFKKXJZGdH
=租	s!I%K(G)I*J3H7J9I:_=H>J?I@JAKBFCJDGEKHEMKNIPISJUaVDW_XIZD[J]J_JaIbHfJgJ
=移	q!J#J%J(J)J*I,I-H0K3F4J8J9F:J;K=J>G?H@JAIBICJDIGIHbIIKIMGNJOIP[TJUJVHXJZG]I__a]cJdIfIgJhJ
=程	x%J-J/K7]9I;J>K?IMJQ^
=稍	x@[BHTXXJZ[
=種	r(J:[=J>_?H@JCYHEIZVJZG
=空	o!H#H%H(G)J*I+K,J-G/I0J3a4H5K6I7J8J9D:F;I=G>^?C@XAIBGCEDFEHFJGIHBIaJKKELJMFNHOFPHRISHTIUHVFWJXGYJZB[I]G^J_^aEbHcZdJeJfGgHhH
=端	o!X#H%J(J-J/W0J1J3I6J:J=J>K@JAJDKEIHZIKKKNIPIQYSJTbUJVJXJZE[I^J_FaKbKc[dIeKfIgIhJ
=笔	u3J9I>J?I@KB[DIH[IKKHM]NJOJXJZE]Jb]cJ
=符	j!J#I%J(J*I,K-[/J0K2[3G4I6I7J8K9F:H;J=H>H?I@IAJBICGDIEJF]GIHCIaJJKGLJMHNaOHPISJTJUIVIWJXHZD[K]J^J_JaGbJcIdIfJgJhI
=第	n%K(I*J-J3H8^9K=J>J?H@ZBXC_DXHGIIJ[KGMIOJVJXKZE]K_KaF
=等	l!J#J%J*J-I3J6K9[=K>G?H@ZAJBICHDKHFIGKFMINJOIRJTJXZZF]IabcJdKfJhI
=答	z#E0]HHTIXbZHfI
=策	g!F#G%H(E)G*a+J,G/G0I1J2J3G4H5J6H7H8J9F:F;I=F>F?[@HAIBFCJDEEGFJGHHIIFJIKFLHMGNdOHPERJSHTHUCVDWcXHYJZ@[H]G^H_GaEbGcGdGeJfFgGhH
=筛	zG[HGJZaZ
=算	z#K+_-K9I?IBJCHDHHZIJNJZF
=管	V!D#B%A&H(^)b*f+E,d-?.G/D0C1E2F3A4C5E6C7F8I9E:X;D<H=@>A??@AADB@C?D@EZFFGCH<IAJEK@LDM@NFOCPcQGRDSBTBUXVIW[XBYEZG[B^C_AaAbAc@d_eCf>gehB
=箱	m!I#H%I(H)J*I+J,J-H/J0I3[4I6J9E:I;I=H>^@IAICHDaEKFJGJHYIGKGLJMHNIOGPJRJSJTIUIVGXHZE[J]G^J_IbIcJdIfHgJhI
=簡	x-[>GHIa]b[
=类	z9I:]HGI[
=系	j#H%I(F)I*G+J,G-H/J0J1K3[4J6I7I9J:I;J=I>I?H@JAJBHC_GJHEIGJKK^LJMINHOIPYR[SJTHUGVGWKXHZ[[J]I^J_IaHbIc]dGeKfIgHhH
=細	z-JH[N[ZK
=組	g!I%I(F)I*G-J3H4J7J9J=X>H?G@IBECIDHEaF^HDIDKIMHNXPXSJU_VCW_XJZB[J]J^J_JaHbGcYdZfGgGhJ
=絡	r*J-H3Z>K?I@JBJCaDZHFIIKHMJNJVKZZaJhI
=継	u!J%G(J-J3J;d=J?JCJHFIJKKVKZH^J_JaJdJhJ
=続	i!J#G%J(J*J-J/K3H4Z6J8J9G:I=I>H?F@IAKBICKEJHYIIKIMJNIPISIT[UIVIXHZC]]_IaGbIccdIfHg[
=線	v-K3a4H9H=J>H?IHXKJOJVKXJZH]KaIc^fHgJ
=織	h!J%I(F)I*G-H3I4K7J9J=X>H?H@IBECIDHEaF^HDIDKIMHNXPFSJU_VDW_XJZB[J]J^J_JaHbHcZdZfGgGhJ
=红	z3J9H@KDKIHK]OJZ]aJ
=级	x%I(J1I3J4I6J8H9H:I=^>K@IBGCGDIGIHEIHKJMJNJRGU^VJXKYJZE]J_JaJcGdGeKfahJ
=线	s!I#J%J(J)J-I3^4^6J9D:J=J>F?F@JBICJDIHaIIJKKJMINIOJPIQZRJSJTJUHVHXIZD]I^K_IaGbIcHdKfJ
=组	e!D#E%E&J(B)D*C+H,E-D.I/G0G1I2I3D4G5H6G7F8G9C;G<J>D?C@FAFBCCDDDEWF]G^H?IAJHKDLGMDNYOEPbQIRHSFTFU^VeWaXEYIZ>[E]E^F_FaCbDeHfEgEhF
=织	k!H#I%H(E)H*F,I-G/J0J2J3G4I5J6J7J8I9F:Y;J>H?H@IAIBGCFDGEYF]G[HCICJJKHLJMHNZOHPDRJSITIUaV@WaXIYKZC[H]I^J_IaFbHcYdYeJfGgHhI
=经	o([*Z+[3I:J>]?F@JB[CJDFHEMIPJTYUGVHZFhJ
=给	p!J#J%I(])Y,J-G2[3H4J6K7J:H=I>H?a@WBICGDJEJGJHCIGKHMINHOIPESJTKUFVZXHZY[I]H^JaEbHcJdJfJgIhH
=绝	m!I#I%Y(I)K*G,I/^0J2J3I4J6I7K9G:J;J=J>I?I@XAIBHCIDJEJFKGJHHIGKGLJMHN[O^P[RKSKTIUJVJXIZD[J]H^J_IbJcIdIfIgIhI
=统	uHIIKK_R[
=继	p!H#I%E(G)K*J-I3H4J9H:J;d=H?H@IAJBICHDHGJHEIHKILJMINIOIPJSKTIUKVIX[ZC]^_HaDbJcJdJfIhI
=续	x3J9I?IDJHIX]ZH]^aE
=缺	o!J#J%](I*K,J-I3[4J9H:J;J=a>I?I@KAJBICHDIGJHBIWKHLJMJNJOJPJUHV[XJZF]I^J_JaHcJdKeKfJhJ
=网	p!K#I%I(J-J0J3H4I6J8K9F:J;J=H>G?H@IBICJDJGJHbIIKGLJM_NIOIPIRJUJVJXIZD]G_JaGbIc^dJfHgJhK
=置	V#A&G([)G*G+C,C-C.F/A0B1D2G3F4B6A7F8C9D;D<G>I?F@CABBYCHE_FEGCICJCK?LCMJN?ODQGRCS]TAU_W^XEYEZ[^A_AcYd=e^fWg[hA
=署	u3J:J<^>JBIE]HDIIOKP[UHV[ZIgJ
=義	z*J?JHGUJWa
=老	r#]%J(I*K-I0J1[2J3G4H5^6K8K9J:I;K<H=J>F?G@JBICID]GJHEIFMFNGOIRKTJUJVIXJZE[H]I_KaFbJcJdJfIh]
=者	a!H#G%F(])^*d+I,a-D.J/I0H1J2J3F4H5I6H7X8H9I;I=F>F?D@DAHBDDEEYFKGHHAIEJJKELGMDNBOHP^QKRISHTHWXYI[F]G^F_GaFbFcEdYeHfEgXhF
=联	j#H%I(E)G*E+I,_-G/H0J1J3Z4I5K6I7d8J9I:F;I=H>H?G@FAHBGC^GIHEIGJJKFLIMGNFOGPERISITGUHVFWJXHZY[I]H^H_EaHbIc]dEeJfHgGhG
=聞	v9I>J@IHXIJKILZM[XIh]
=職	z!_9H?]DFHFXJ
=肢	u#J3H9K>H?aC]DIHDIJKIOITIVIZI[]aH
=能	[!A#B%C&H(Z)C*J+D,E-@.G/D0E1G2H3K4C5F6D7C8E9A:@;Y<H=^?[@WAEBIC@EBFGGDHDJFMaNHOBP[QHRETXUbWEX]YFZ9]B^^_CaXbXcDdDeFfYgGhA
=脑	n!J%K(J)K*J-I/J3H4J7J9E:I=J>H?G@HCIDHH^IIKHMaNIOHPJRJSHTIUJVJXHZE[J]H_JaGb[cJdKfHgYhI
=自	b!C#E%F&J(@)a*E+H,H-Y.I/G0H1I2I3@4E5H6F7G8H9A:C;G<I=B>A?BAGBYCDDCEFFHGFH^JZKCLFMCNDO^PFQIRGSDTIUeVaWFYHZ=[E]C^Y_Fa^bDcEdFeHfCgEhD
=至	zC[HII^ZJ
=致	o!J%J-I/J0I3F6a9J>J?JA_CJDKHHIIKKMKNYO]ZI_EaIcJdJgJhK
=般	x(I)^*JHHPJZIa[c[gJ
=色	u!K(_)^*Z3J=ICJDIHGIJUIVGZJ_KaI
=范	zGbHCMI
=落	u-I3I4]9H:J=K>J?JBJCKHZIIMHOKRGS[UGVHXJZI_JaHbKcJdGe[f^
=號	x!I#_(J-I3Z9G=J>H?JBICKHDIJKIO[UJVZXJZF]IaG
=行	c!E#E&J(B)]*C+H,E-X.I/G0G1H2I3C4E5I6F8[9@:C;G<J=I>B?_@DAFBZCEDEEFFIGFH]IHJHLHMXNDODQXRGS^TGUCWGX[YHZA[F]F^EaCbYdEeHf]gEhD
=表	g!I#I%K(J*J+[-[3Z9H:J>G?Y@IBICFDFHWIGKFMHNXO[PJTJVIZX]J_JaIcJdIfJgJh[
=被	^!d#_%Y&I(A)Y*C+G-a/E0F1G2F3A4D5G6E7F8G9A:B;D<H>E?B@[AEBACBDCEEFFGWI?JFKDLXMBNGOBQHRFSETEUAV@WGXZYGZG[D^]_GaZbCcDdDeGfCgEhB
=装	z,YJZ
=製	z-KIJJ[M]
=複	s!J-J3I4J9I>J?JAbBJCJDJHFIZKGM]VKXKZI_GaJfJ
=要	W!B#?&G(>)C+Y,C->/B0D1C2D3=4B6B7F8Y9=:b;C<G=b><?D@FABB=CfDHECFDGBHWIbJDK=LHMaN_O@P@QFRCSCU>V>WCX[YDZI[_]B^B_Aa=b@cAeDf?gAhZ
=見	l!G#G%I(Z)J*I+Z-_0J3H4]5Z6J7J8J9K:H=H>H?H@XA[BHCIDFEJGJIGKFLJMGNHPISJTHUHVGWJXIYJZX[I]J^I_^aGbHcGdGfGgGhI
=覚	v-K3K9J@IHGIHKaMJZX[YaJ
=见	u+]-]9YBJDEHJaZ
=规	xCYG]HEN^
=览	x.Z9J?JHFZG]^aKb]
=角	v!J(])^*Y-J3I9J=I>J?GBJCIDIHGI^KHMJUIVGXJZJ[J]J_JaI
=解	d!E#_%F&J(E)H*G+I,F-E.J/E0G1^3D4F5I6b7G8H9[:F;H<J=F>C?C@FAHBZCEDFEFFJGFHDIDJIKELGMDOFPEQJRGSGT_UFVDWIXEYHZE[b]F^F_DaEbCcEdEeHfDgEhE
=言	f!G#I%I(J*I+Y-^/J2J3F4J6I7J8J9C:J;J=H>D?F@YAIBGCYDZGKHCIZKXLIMEN[OJPIRITJUIVGX[YKZC[I]H^I_IaGbHcIdIfIgJha
=記	p-ZHGI]NKXJZJcXfX
=設	f!G#H%H(H)I*^+J,I-G/J0J3G4I6I7I8J9H:F;K=G>G?DAJDFE_GIIHJJKHMFO[RISJTIV[WFXHYXZB[H]H^X_IaYbGcXdXeJfGgZhH
=許	p!J#J%_-J.X3J:J;]=H>KBJDJGJHEMJNJPIQXV^ZI^I_JaJcJdIfJ
=訳	zZZcY
=証	j!I#J%J(H+I,^-I3[4H6J9I:H;J=I>G@IAIBIC^GIH[IGKGMGNIOYPJRJSKUJVHXZZC[I]]^J_GaFbIcIdIeJfIgJhI
=試	i!I#H%J(J*J-F3F4J9D:I=_>G?GAJBFCHDIHEIEKELJMINZOHPHRKUIVXXe]I_JaGbIcYdJfJgJhH
=話	b!H#I%I(H*I+H-F.J/J0J3_4H6I7J8J9X:H;J=H>[?_@GAIBGCWEJGJHIIFJJKFLJMGNGO^PIRISITIUHVGWJXXYZZE[I]H^J_Ha[bIcHdHfGgIhH
=認	d!E#F(F)I*X+E,]-F.J/I0I1J2I3]4G5J6G7I8I9F:X;H=F>_@FAHC^DXEIGGIDJJKELIMDNFOaPGRISITEUGWJXJYIZ?[F]G^H_Ga]bGcGdGeIfGgH
=語	q-bHKIHKINIOJZJ
=誤	v#]%Y(J,]4[9FBIHGXJZGcZdFfJ
=誰	x(J:K=Z?K@KDXHISYU^VFZFcJ
=調	z(J*J3J:JE^HGIJNKVIZaaKcJfJhK
=證	z>[CZHI
=識	z+J3J:[>I?ICIDHHFMJO]hY
=議	s-I9I>H?IH]MIZ[][aJ
=護	q!JPcUJVGgI
=认	p#H(I)J*J-J3^7J9I:Y=K>G?I@IBZCIDIHDIGKIMZNHOZPISHTHUJVHXJZC[H^JaIbIcJfKg]h_
=让	o#I(I+Z/J3I4J7J9I:J;K=J>H?F@_BJCHDIGJH^IIKZMHNIOHVHX][J]I^I_KaHbKcKfIhE
=议	z0J4J9H=K>G?JH]IJY_ZG]IaKfJ
=记	e!G#F%G&J(E)H*H+E,I-E.J/H0I1I2I4H5J6G7H8I9E:X;H<J=F>X?]@DAHCID^EHFIGHHHIBJHK]LGMXNXOZQJRISHTGUFVEWJXFYIZ^[F]F^G_GaCbYcGdGeIfFgGhX
=许	j!H#G%F(F)I,J-G.X/J0J1J3D4H5J6I7H8I9D:F;H=c>E?G@JAHBFCEDFEHFJGIHZIXJJKGLIMFNGOHPGQXRJSITHUGV]WJXFYJZD[Z]G^]_HaDbHcHdIeJfGgIhG
=设	l!H#I%[(J)I*^,J-I/J0K2[3H4J6J7J9H:H;J=H>H?H@YAJCIDIEJGIIHKFLJMGOJPHSJTJU[V[WHXIZC[I]]^J_JaHbIcJdIfHhH
=访	u%Z*I,J-J4K9F:J>J?I@JBJH[IJKJNJP]XIZ[aIcI
=证	^!D#C&J(C)F+H,X-D.H/G0G1H2H3Z4E5H6G7F8G9D:D;E<I=c>Y?[@CAEBCCaEFFHGEHXIBJGKCLFMCNDO]PEQIRFSFTEUEV@WGXYYHZ@[E][^F_Ea^bFcEdEeHfEgFhD
=词	v!J-b3K9HHGIHaI
=试	h!H#G%I(H)I*I+K,J-G/J0J3G4H6J7I8K9D:I;J=^>G?DAICHDHEIGIHCIGJJKFLJMHNZOGPHRJSHUGVZWIXe[J]H^I_IaEbHdJeJfHgIhI
=话	j!H#G%H(G)I*H+I,I-F.J/I0I1J2K4H5J6I7I8I9C:H;H=F>B?^@GAIBFCJD[EJFJGHHJIFJJKELGMDNGOaPIRISITHUHVFWJYJZC[I]a^I_Fa_bGcHdHeJfGgIhG
=该	o!Y#I%H(a)J*Z,J-J/J0J3H4I7J8J:J;I=H>I?]@JAJBICGDJEJG]HCIIKHMKPIRJTJUIVHWJXJZF[J]I^J_^aJbKcHdIfIgJ
=误	m!]#H%I&Z(H)J*K,I-E/J0K3[4I6J7J9H:H;J=H>I?H@HAJBHCIDIE[GKHDIIKFMJNIOGPHSJTJUHVHXGZZ[J]I^I_HaHbJcZdJeIfXgIh]
=说	i!G#F%H&Z(E)G*F+Z,G-].J/I0I1J2J3D4H5J6H7I8I9B:F;H=G>B?E@XAGBDCDDZFHGHHAIXJJK]LIMFNZO]PFQJRISHTHUGWJXXYJ[H]F^I_FaDbIcHdGeJfGgHh_
=请	f!K%Z(F)I*H+J,H/I0I1J2J4I6I7]8J9]:G;I=G>D?H@XAGBDDGFJGIH[IGJJKILIMENGPERJSIUHVXWJX[YJZ[[G]G^I_EaJbHeIfGgGhG
=谁	v(H:J=Y>K?J@JBID[HGPKS^U]VEZCaIcIfI
=调	z%J9JHHQ^
=谢	p!H#G%I(I)J*I-F/J0J3G4H6I9b:I;I=H>F?G@IAIB[CHDHEJFJGJHBIGJJKGLJMHNIOIPJRISITIUIVHXGYJZC[K]G^K_IaFbIcIdJfHgJhI
=象	l!H#I%I(I)K*J,K-H/I0I3G4J6I7J8J9G:H;^=I>F?G@HA[BICGDJEJFKGcHCIGKGLKMFNIOGRJTHUIVXXIZD[I]H^J_caGbJcIdGfIgJhH
=資	z,^CZ
=質	u#I*[-J?_HGIKKJX]ZI
=败	i!]%F(G)J*J,]-G/W0I3F4Z6Z7H8I9G:H;[=G>F?H@FAIBGCHDHEHF]GHHCIGJIKGLJMHNGOHPGRJSGUGVGWKXHYK[I]J^J_FaHbIcHdYe]fHgHhF
=账	d!b%X&J(A)[+H,G-D.J/G0G1H2a3B4F5I6F7G8G9H:[;F<I=D>B?F@DBCCCDYEGFIGYH[IBJHKDL]MENDODPZQJRFSGTHUCVZWGXEYHZF[E]D^]_DaCbFcFdDeIfCgFhE
=赤	z-I3J9J>I@HHIIJK]OJXKZZh]
=起	s(K@JB^HHLYMJPYUJZHbZdKfZgJ
=超	v!J%J2_3JCJDKEJHFIGKINJTIZG_KaKcadJ
=足	k!H#G%Y(c)J*I+H,I-E.J/I0I1J2J3[4E5J6G7J8]9C:G;H=Z>D?E@GAHBGCXDEEHFJGIH?IaJJKFLIMFN_ODPGQJRISITIUHVYWJXFYIZ@[I]G^H_FaDbGcFdGeJfFgHhG
=跟	x3G9Z>J?I@JCJHGIHK]MJNKO_VKXJZGaHhI
=跳	x#H%I+J3K4J7[8J9H=H>I?JBHCID]HDKIMKTJVKXJZC[K]JaGb^dDeJf^gK
=身	p!J(J,[-I/K3^7]:J=J>J?IB]D]HEIJKKMKOKTJUJVIZE]JaIhJ
=转	z%K(J-J3^4J9G:J=J>H?J@JAJBHCJDHEKHYKIMISIUIVIWJXJZ]aFbJfJ
=软	r!K#F(I-J3J4I6K7Z9H:J=J>J?J@JBJDKEJIKKJMJNJPIR[S_UIVIXKZE]KaXcId[fHgJ
=输	i!H#_%I(H)J*I+I,I-D/I0J1J2J3D4H5K6H7J8J9E:G;I=H>E?F@FAIBGCFDGEIFKGHHAIWJJKYLJMGNXObPIRISITHUIVGX]YJZ?[I]H^J_IaDbIcHdJfIgJhc
=边	v!J#J(J)K-J3J8^9I:_=I>I?J@[AJBJCHGJHGIHKGNJOIPJUJV[XHZG_JaJhJ
=达	v(I3I4Y9I=J>IBJEJHHIISJVIX[ZJa]cGf^gI
=过	_!E#D%Y&I(D)F*E+^,G-G.H0F1^2Z3B4D5H6F7F8F9A:D<I=C?B@]AFBAD^EGFGGCHDICK^L_MYNCODQIRDSFTFUDVCWYXIYG[F][^E_FaZbDcDdEeHfBgEhD
=运	s!J(H)J3H9I:J=H>]?HBFDIHDMJPISaUGVGWJXJZF[J]KaWbHcGdIf]gJ
=近	r-G?K@]BFHHIIKbMJNJPKXIZCgYhI
=返	u#K-I3J9^:J>[?J@KBFHGKJMJN[XJZGaIbJf[
=还	c#D%F&J(E)G*E+I,H-F.I/F0G2I4E5Y6G7G8H:D;G<J=E?CAFBCCbEFFIGFHBICJHKXLGMdNEOFQJRGSFT[UDVDW]XEYHZG[F]E^E_]aBbFcFdEeIfZgWhE
=这	j!I#I%H(I)J*J,J/K0J1J2K3J4I6K8J9G:J;I=Y>H?H@ZAICHDIFJG^HDIGK]LJMINJOHRJTIUZV_XGYKZG]H^J_ZaGbJcHdIfIhI
=进	m!H#]%J(I)J*J,J-G/J0J3F4H6J7K8J9_:H;I=G>G?F@HAJB]CGDIEIFKGJHCIFKELJMJNHOFPIQYRJSITHUIV[XFZZ[I]G^J_IaEbIdJfIgJhZ
=连	h!I#H(H)J*I+K,J-H.K/H0I1J2[3G4F5J6I7I8]9F:H;I<_=H>G?G@HAIBHCHDIEIFJGIH]IEJJKHLIMFNGOHPHRISFTHUHVHWJXIZE[J]G^J_]aFbGcbdFeJfFgHhJ
=迷	z3K>IHGa_
=追	x8^C]DHHH
=送	p!J#J(I-J3G4J6K9G:J=J>E?H@HBICHDGH^IHKHMGNJOIUJVIX]ZE]I_JacbJdJfJhJ
=选	i!G#F%G(Z)H+I,H.J/H0I1J2I3D4[5I6I7G8I9F:G;H=E>B?d@EAHBECXDDEIFJGYHJIEJYKELHMDNFOFPGQJRISHTFUFVZWJXFYJZA[X]E^]_FbGcHdGeJfGgHhE
=途	x9H>H?KHEZG]bdGe[
=通	g!G#I%Z(D)^*D+I,G-H/X0I1I2J3F4G5I6H7G8I9F:F;Y=F>D?^AHDFEHFJGGHYIEJJKXLIMDNEOGQKRGSHTHUEWGXFYI[G]H^H_Ha_bFc[dGeJfDgFhF
=連	p(J*J-H3Z7[:I=I>J?H@JBICaDZHDIIKHMJNJOJTJUKVIXJZYaIcZfJhI
=進	u:[HJX[ZI
=遅	x#J%J-J1I2J3I4I9I:J=J>IBJCJH]IJMENJR_XJZFa]cHfG
=過	u#X@[KZZI
=道	s-K3K>E?J@JHZIIKIMINWVJZW[baKdKhI
=違	f![#_%H(I)J*H+J,Y-C.J/I0I1J2J3[4H5J6Z7I8I9B:H;I=G>C?F@CAHBECFDFEHFJGGIDJJLHMDNXOXPHRYSITGUHVGWJX]YHZC[H]G^H_GaEbFcFdGeJfGgGhc
=適	v(J*_3]CJE[HJNIPJUIVIWIZHdJgJ
=選	l!I#G%I(G*I+J-Y3E4J6J7J9H:H;J=H>D?b@GAKBGCZDGEJGJIFLJMFNFOGPHSJTGUHVYWKXGZC[^]H^]_IaYbHcIdJfIgJhH
=那	n!H#H%I(H)I*I,J-G/I0J3E4H6J7[8]9E:_;I=H>a?F@GAHBGCFDIEJG[HBIFKaLJMGNGOEPHRJSJTIUHVEXHZC[J]H^I_HaFbJcJdJfHgJhH
=邮	j!H#G%H&J(G)I*H+I,I-F.J/I0H1J2J3Z4G5J6I7J8J9B:H;H=F>]?]@GAHBJCFDaEIFIGIIEJJKFLIMZNGOFPHRISHTHUGVFWJXGYJZD[I]E^I_Ga^bHcIdHeJfGgIhH
=部	k!I#I%G(X)I*I-D/J3F6I7J8J9F:c;J=G>E?E@FCGDGE[FJGJHBI^JKKELJMGNYOZPZRJSITJUDV_WIXHYKZA[I]I^I_JaFbHcHdHfGgHhG
=都	f!G#E%H&K(E)H*H+I,I-^.J/H0I1J3E4G5J6H7H8J9C:F;H>B?DAHB^CGD^EHFJGHHIIEJIKDLIMDN^OGPIQKRIS]THU_VIWIXFYJZY[H]G^H_GaZbGcFdHeJfGgHhF
=配	f!D#F&J(C)E*C+I,E-E.I/F0a1H2J3B4F5I6X7G8G9C:D;G<J=[>C?C@FA^BEDCEdFIGGH@IEJIKFLHMFNDOYPBQIRHSGTFUAW_XEYGZ>[G]E^H_Ca[bJdCeafAgChF
=里	b![%C&I(C)E*D+F,F-F.H0F1G2G4D5H6E7[8F9@:B;E<H=B>Z?]@GAEBBCCDBF[HHIKJGKCNCOXPEQHRFSDUWVaWYXDYGZ>[D]X^[_]aAbEcHdCeXfAhC
=重	U#A%C&G(Z)G*G,D-C.F/B0C1D2G3F4B6B7F8Y9D;D<G>H?F@BAZB[C@EZFEGCHHIBJCKZLCMIN?OEQGRCS]TBUaVYW^XEYEZ[]A^@_BaZcFd>eBf]g[hA
=録	_!F#G%H(F)H*H+b,J-H.J/I0J1J3]4H5J6I7H8I9J:E;I=F>H?[@FAIC[DeEIGIIDJIKILHMENEOZPGRHSHTHUFVEWHXEYIZ@[G]H^H_IaFbDdGeJgHhE
=鍵	z%K6cHHZI_JdH
=钟	r(J,J-J1J3I4G6K9H:J=I>I?K@JBGCJDJGJHDIJKJM_OIRcUIVJXJZH]KcHfFhJ
=钥	u!K%J(I)I-J/J0J3H4I6d7J9H:J=I>J?_@HAJBIEIGKHFIIKHMINHOIPHRHSJUHVHXJYJZC]J^J_JaIbHcHdJfFgJhJ
=钮	v(a9J:[HGVIZFfJ
=链	s(I9K:J>IBIDHIJKJMHNJUIXJZB[IaIbdcJfJ
=锁	c!C#c%G&J(E)H*G+I,G-D.J/C0G1Y2H3E4E5H6F7D8H9H:E;H<J=D>C?E@EAGCEDEEGFJGGHEIEJHKELGMBNEOFPFQJRGSETfUFVDWIXXYIZ>[c]F^G_DaEb^cEdFeHfDgDhE
=错	c!G#Z%F&Z(D)F*E+H,a-D.I/G0G1G2I3]4Y5I6F7F8G9C:E;H<J=E>C?C@AAGBBCEDDEYFHGGIDJGKCLFMFNDOXPCQIRYSFTEUDVDWGX_YHZa[F]E^E_FaBbEdBe]fHgFh^
=長	u!J#J%H(X-H2^3F4J9G:J=I>J?I@JBKCJHDIaKFMJNYOJUJVHXJZCaHcJdJfHhK
=长	v%K-J2a3J9I@JCIGJHGIZKKN]RJXIZJaJcJdJfG
=閉	v9JB_ZG]ZcX
=開	p!I#[(J-H3G4J9E:J=I>H?G@GBJCHH^IFKFMINHOJPISYTJUJVHXZZE[J][^]aHbZcHfJhI
=間	c!Z#_%H(H)J*I+J,J-D.J/J0J1J2J3[5J6I7I8I9C:H;J=Y>D?F@aAIBDCGDFEJGIH?ICJJKALGNYOEPHRYSJTGUGVGWJXcYHZB[I]G^H_IaZbFdGeJfDgIh]
=门	v*],J:ZHJIJNIOIV]WIZJ
=闭	v3J9J:J=JB[HHU_VIXKZHb[
=问	g!H#C%Y&J(F)H*Z+J,G-F.J/H0I1J2J3E4G5J6H7J8J9D:Z;I=G>G?]@FAIB]CGDGEZFIGHHHIDJIKFLJMENFOFPZQKRISHTGUGVFWJX^YJZa[I]G^I_HaFbHcZdHeIfGgIhG
=间	o!J#J%I(J*J,J-I/J0J1I2J3H4F6H8J9E:J;I=I>I?I@_AIBICHDJEKGIHEIHKHLJNJOGRdSJTIUJVIXFYJZE]H_^aFbJcIdIfEgKhH
=防	r#J-J3J9H>JBJH[KKSGT]XJZGaJca
=限	^!C#D%e&I(d)F*E+G,F-D.H/G1H2F3B4E5G6F7F8F9B:B;a<I>B?CAEBACCDCEFFHGEHZIBJGKCLaMAOEPJQaRFSFTDUBVAWFXaYGZH[E]D^E_EbCcEdAeFfCgDhC
=除	j!J#X%J(J-I1[3^4K6J9E:J=J>H?H@IBXCJDJG[HDIIKIMHNJOIPKRJSKT[VJXHZG[^]J_YaIbIcJdHfIgIhJ
=障	v/JBJSaTGZIaJcZ
=電	b!H#I%H(G)J*H+G,J-E.J/J0I1K3^4H5J6I7J8J9D:G;I=F>_?^@FAIBFEIFJGHIFJJKFLIMFNFO]PHRISITIUGVEWJXXYIZB[I]F^H_HaabHcHdHeJfZgIhG
=需	j!I#J%[(H)K*I,J-I0K3F4J6J8J9G;J=b>I?G@JAJBHCaEJKILJMXNHOIPIRJSJTIUHVHXIZF[I]I^K_IaGbJcIdHeJfIgJhJ
=非	x#J0Y1]BKHIfKgY
=面	b!D#D%F&J(])F*E+d,F-F/H0H1H2I3A4F5H6G7G8G9E:D;F<J=C>Y?A@DAGBACADZFIGGIDJHKCLGMCNIODPDQJRHSXTEUBVAWFXWYHZ[[Y]W^F_Ea@bfcEdEeIfCgEhY
=音	zHZaY
=項	z(^-I3I?J@JCYHHIIKHNJPKZH^^
=須	zDXHFX[b^
=題	i!J#J%J(H)Z*K-H/J3H4I6J7J9H:I=H>H?G@IB^CJDJEXHIIHKHMHNHOJPISJTZUIVHXHZ_[J^J_JbIc_dIeKfHgIhJ
=願	v#^9[BIHJIJXIZH
=類	z:]HFI[
=页	i!H#G%I(Y)H*G+a,H-J/I0J1J3E4I5J6J7J8J9H:H;I=F>F?F@HAIBFCEDZFKGJHGIGJJKFLJM^OGPFRJSZUFVEWIX[Z_[G]Z^I_HaEbDcHdHfHgI
=项	s!J#J%K(]*J-J3G4K;K=H>H?_A]BJC[DFHDIJKJMJNKTIVHXJZI[Y]I_HaFdJ
=须	o(J-J3J7[9I=K@ZBHCIDZHGK]MINYOIUJVKZF^JaKdKhI
=题	j!I#D%I(H)J*[,I-H/J3H4I6J9H:H=H>I?^@HB]CIDIE[GJHCIIJKKHMGNHOHPJSJTIUHVGX^Z][J]J^J_JaIbIc[dJeJfIhH
=飛	z3[7[
=驗	z>[CZHI
=验	a!E#E%X(E)G+I,Y-E.J/H0I1I2I3[4G5I6H7H8I9I:F;G<J=D>Z?]@EAGBFCaEHFJGGHFIDJIKELGMFNFO^PFQJRHSHTFUFVEWIXZYIZA[G]]^H_Fa_bGcGdFeIfGgHhE
@admin-reset	V!Y(^*b+X-Y/I1Z:Z=I>I@XBGCIDGEXGIJIKYMJPJSIUEWGXZZ@]I_JaJbGcIdZfIhI
@ask-helpdesk	d(a*I-J0[9Y>^?J@aBFCIDXHGKJOJVIXJZCfGgX
@asking-how	O!D#C%@&J(A*I+G,G-D.H/C0C1B2H3G4E5H6F7D8F9C:D;H<H=E>@??@@AFB;CGD;EFFHGDHyIAJCKALDMBNAODPCQIRFSCTAU?V;WDXCYDZ7]D^D_EaBbAcBd@eCf>gChC
@away	d!J#H%I(J)J*J+K,J-H/H3I4H6K7Y9h:I;J=H>D@FAJBFCIDJG_HYIIKHMENIOJPIQ[RJSJTYUJV]XFZE[J]G_JaEbIcHfIgHhI
@change	B!D#F%?&E)C*@+B,?-D.D0A1A2B3>4@6=7_8@9E:B;C<B==>G?;@hACBdCCD<E@FCGBHAI@JBKFLfM^OCQDRBS@T>UBVAW?X>YF[B]E^n_?a=bAcGd8e<f?hi
@chaser	X!J#C%F&J(E)H*F+I,H-A.H/G0G1H2I3B4F5I6G7H8H9u:D;F<J=D>@?C@EAFB?CBDBEHFGGGH6I@JHK@LGMGNEODPGQIRGSFTFUFVCWIX?YHZ;[G]C^H_EaCbFcEdGeIfEgGhE
@check	q!XCZHGZ_
@denied	rTZZZ
@elsewhere	=!;#B%9&>(;)A*D+a-9.=/C0>1I2=304_5<6>7W8:9@:<;8<^=??b@BA9BHC4D3E:FBGDH}I:J>K5LBM_N>O6P<QERBS7T@U6V>W;X;Y:Z8[G]^^?_6a:b]c]d6e:f=gDh4
@field	)!a#e%G&9(b)^+a,]-G.</I0B1I2Z3@5I6A7X8G9!:Z;H<C=G>??GA@B]C[D_EAF:G[HHIBJJL[MFO=PWQ<RFS[TdWXX?Y?Zh[f]C_Fa<bbcBd^eBfIgJh]
@greeting	K!>#E%?&F(B)B*?+B,C-D.D/A0@1D2E3?4@5D6A7I8C9w:B;H<E=F>E@cA@BWCDEBFBGAHBI>JEK@LAM<NFO?P@QERAS@TAUDVEWEZB[@]<^A_@a<bDcDd?eCfJgC
@help	V%I(Z)G*a+I,I-F/I0J1G3F6I7H8I9f:F;J<]=I>J@ZAJB^CFDEEHFJGHH_IEJIKFLHMGNFOIPERISHUFVCWJXGYJZX[F]G^X_HaDbEcHeIfGhG
@interjection	?!D#@%K(J)Z*C+],E-A.A/_0X1@2>5E6E7J8I9i:G;E<@>[?J@aA<BcCEDaEAFCG]H>JILZNYOHPHQBRGS?T[UDW^X@YIZH]A^@_XaZb_cEdFeCgBhH
@other-account	N!?#9%B&J(@)F*E+H,F-A.H/D0G1G2G3B4F5H6Y7D8G9E;G<X=A>H?B@AAGB;CDD@EFFHGDHyI@JGK?LDMDNAOEPAQIRGSCT>UBV@WCXCYGZ3[B]C^D_Fa?bAcDd@eAfAgChB
@register	F!;#=%A&E(8)<*;+p,@-;.C/E0A1B2C3H4C5B6@7>8@9<::;?<D=:?c@8A?BbCgDoE@FBG>HdI9JHK7L>M;N9ObP;QBRASAT>U9V7W=X:YYZ2[=]>^?_=a9b=cBd=eBf<g>h;
@reset	3!^#:%G&>(e)b*G+A,2-0.I/B0D1G293I4>5W6<7X8D97:f;><==e>^?[@EABBXCED^EaFHGBH?I1K:LAMAN;O:P_Q:RGSeT=UfVfWhY?Z[]H^@_@a_bfd?e9gbh4
@reset-failed	6#E%[&X([)G*B+:,D-H.@/_0^1E2;3>5D6c7^8@9::^;A<I=]><?E@bA?B:C?DGE_FEH6J[KdL_M@NdO9PaQGRCSDTBUGVYWBX8YCZX[a^d_Ga<bDcIdJeffagGha
@reset-spoken-of	3!@#C%]&C(]*C+B-8.?/?0@1H2;3C4E5C6I8_92:[;5?D@_A@BcC<DXF@G>HEI1K:LdN<O2QGRHSCT?UcV]WZXEY_[E]7^g_@aAbacXdgegfcg]h_
@reset-word	1!X#J%H&E(a)Y*B+B,H-Y.X/X0J3D4@5X6H7Z8Z97:H;><X=Z>B?I@]AGC=DCEEFKG[HDJ]K[NYO9PZQARESZTDVJW_XIYJZI[Z^Z_FaEb^fZg[
@second-factor	O!H#G%G(C)G+d,^-H/I0J1J3B4H6J7G8J9H:F;J=G>^?f@EAJBCCCDCEJGIHhIGJIKFLHMDNFOHPGRJSHTHUGVEWIXFYJZ>[H]D^I_IaIbEcGdIeJfHgIhG
@thanks	O!F#I%C&H(B)F*D+Z,F-Y.F/D0H1F2G3E4B5F6I7E8F9p:D;C<H=B>>?A@AACBmCADFEEFEGJH<IBJEKGM?NBOBPCQGRYSDTBUBVGWGXDZ>]A^D_Ca?bBcBdCeFfBgEhF
@trouble	2%G&b(H)E*@+F,]/Z0B1B2;3H5B6Y7F8Z99:E;C<C>B?J@]A<BAC>D=EYGIHDIHJXKYL<MBNaOcP_QIRFTFU>VEW<XIYDZs[B]6^Y_Ha:bBc]dAeeg?h]
@unlock	M!?#f%G&H(A)D*E+F,E-B.G/C0E1e2J3@4D5G6E7D8E9G:B;F<G=B>B??@?AEBeCHDHEFFGGCH?IBJEKALBM@NBOFPBQHRDSDTiUCV?WFX@YFZ>[n]D^A_AaCb;cBdCeFfAgBhF
@works-now	L!=#;%B&G(<)A*B+>,C-=.E/H0C1C2E3<4A5D6B7A8B96:<;C<F==>9?=@8AAB~C=D7EBFEGBH1I<JBK:L@M9N>OAP@QERZS>TFU?VAW@X<YHZ/[=]<^J_@a;b<c=d>eCf9g?h=
~000	c!H#I%d&Y(J,I-a/J0J2I4I6I9G:I;J=J>H?I@IAJBFCJDJFKGJH^IYJHKGLKMINFOHPHSITIVJXHZX[J]I^J_HaHbJcIfJ
~001	Y!H#Y%E&j(I)J*I,I/I0J1K3F4I5K6J7J8J9E:I;I=H>G?G@GAGCHDHEJFdGHIFJIKGLHMHNCOIPIRJSGTHUIVIWJXIYKZA[J]H^H_YaDbIcHdIeJfHgJhG
~002	d!J#J3H9J>E?JAJBXCIE_HHIHNJOJS_TJXFZE]I_baDc]fJhJ
~003	e!J#J%J&K(I3K4F5e6J9J:J=J>K?I@KA_BEDII[KJMJNIOJPJRJSIUJVIZ^]J_JaIbJcIfFhI
~004	^!H#H%b&](H)J*J+I,H/J0K3Z4I6f7J9F:I;J=I>G?G@IAICIDIEJFHGJHEIFJIKGLKMJNFOXPXQJRKSFTJUHVHXH[J]I_HaGbFcHdJfHgJhI
~005	c!^#D%d&^(J-]/J0J2I3I4I6J9F:J;J=I>I?J@IAJCJDJGJHEIIJIKHLKMKNGOJPGSJTcUJVJXHZE]J^J_HaIbJcJfIhI
~006	u#]BY
~007	b!H#G%d&E(I*K,J-F/J2g3I4J6J9F:J;K=J>H?J@HAJCIDJFJGJHFIEJJKILKMIOJPHSJTJUJVJXIZC]I^I_IaHbKcIeJfIh^
~008	a!K#I-J4G5fBGHCIJKKMHNdPJRJVJZC^YbIcJfI
~009	e,g3J4G6J?JBIHJJZNIZEeK
~00^	m&E,I3Y6JBJEJHJNISJZZcKfbhZ
~00c	i%H-I2g3J9I>KHFIGNJXJZJaJ
~010	z6[HY
~011	m,G6IZGcJdIeffJ
~012	u3X5YHZ
~014	v#]B[HF
~015	x>YBXHI
~016	m!J#I1e3H4I5]9G:J>I?H@IAJBHCJDKIHKHMJNJOKSJUJVJXKZH]J^K_]aIhJ
~017	r-X1_3XHFaJ
~018	u1_HG
~019	r1X9J@[BaHFfG
~01^	Z!H#G%F&j(I)J*J+J,J-Y/J3F6J7J8J9E:I;I=H>H?H@HAHCHDGEIFdGHHEIFKFLJMINCOIPHRKSITIUJVIXIZB[J]G^I_FaDbJcIdJeJfHgJhH
~021	z9JHKIIS__I
~023	X!G#H%[&I(G)I*I+J,J-E.J/I0J1J2I3E4b5I6I7I8e9D:H;H<e=G>G?G@GA[BECHDHEIFJGIH@IGLIMHN^OHPHRISHTIUHVGWJXGYJZB[J]G_]aFbHcHdHeJfHgIhH
~024	r-_HI
~025	u-a9K?JHINJVJ
~026	h-h3J9H?JHEIGKHNIVKXJZE^KaI
~02^	c!J%J-Y3I9JA_BZHKIJNHZE_cc]
~034	g%J=JBFHFPJYZZCdFeIfg
~03^	e!J#J%J&J(I3J4J5e6J9J:J=J>K?I@KA_BEDII[KJMJNIOJPJRJSIUJVIZ^]J_JaIbJcHfFhI
~040	i%I&_3J4H9JA_NIZI__
~044	o3]9JBIHEZIfb
~04^	a!I#I%c&G(H,H/J3H4J6f9G:J;J=J>I?I@IAJCJDJFIHDIIJJKIMJNHPYSJUJVJXJZD]J_IaIbJcIdJfIgJhJ
~053	o#FHDTc
~05^	b!^#J%d&^(J)J-]/J0J2I4I6J8J9G:J;I=I>I?J@IAHCJDJIIJIKHLKNGOJPGTIUKVJXIZE]J^J__aIbJcJdJfIhJ
~061	e%I-J3J4H8f9I<G>K@JAIBHGKHEIJKINaZF_IaJhK
~062	e!K%^(J-K3J4F8F9I<f=K>K?KAIBJHGNGVKZH_JaJ
~06^	u#]BY
~070	d!I#J%d(J-G/J2g3I4J9G:J=J>H?J@IAJBHCJDJHEIFKIMJNZOJPITKUKVJXIZD]J^J_JaHcJfJhH
~076	zHZ
~07^	z#J%H&EHINEZJ^Yh_
~081	j%J4e9KHINJ
~08^	a#I-J4H5eBGHCIJMHNdPJRJVKZC^YbIcJfI
~09^	e,g3J6J?KBIHDJZNJZEeK
~0c^	i%H-I2g3J9I>KHFIGNJXJZJaJ
~0x8	b!J#K&I(J-J3J4F8d9I<c=J>J?K@JAJBHDJH[IJKJMKN[SJVJXKZE_JaJbJ
~100	i-[/J3J@JBcHIIJNHZ_fH
~101	v9KBbHEfF
~103	g%J=JBFHFPJYZZCdFeIfg
~104	p9JBIHGZIfb
~105	zHZ
~11^	j,H3Z6I9J>JBKPJcIdIeffJ
~120	p#[-K9K@JBIHCIZKJLJS_TJZH^J_^hX
~123	h-f3_9G:K>I?J@IBJCJDKHAKHNJOIXHZG]JaHhK
~12^	q3[5XHYIY
~13^	zNX
~14^	v#]B[HF
~15^	v>YBX
~16^	m!J#I1e3H4I5]9G:J>I?H@IAJBHCJDKIHKHMJNJOKSJUJVJXKZH]J^K_]aIhJ
~171	x3YOXaK
~17^	v-X1_HF
~18^	h%J1_4d8K9IHENJ_KcKfJ
~19^	k%J4I8H9I<I@ZB_HDNbZH^XfF
~1f^	i8f9J<JBJHHNIZH_J
~200	W!G%F&D(F)H*H+J,f-F.J/H0I1I2J3E4D5i6e7G8I9E:G;I<J=G>G?F@GAHBBCGDGEIFIGHH=KFLHMENEOJPFRGS]TGUGVFWIXGYIZF[H]G^G_ZaEbEcXdHeGfDgH
~201	b!I#I%H(J*J,F-J/J0I1h3G4F5]6Y8J9E:I;J=H?H@WAJBFCIDIEJFJGIHCIHJIKGMHNHOIPIRISITJUIVIXIZD]I^K_IaHbIcGdGeffFgJhJ
~202	c!J#J(J-j/J3H9F:J=K>I?G@HBICJDJHAIXJKKZMJNFOIUJVGXIZB]J^IaHbJhI
~20^	x-ZHZ_I
~21^	z9KHIIIS__I
~22^	z-XK[
~230	X!G#H%[&J(H)J*I+J,J-F.J/I0J1J2I3E4b5I6I7I8e9D:H;I<e=G>G?G@GA[BECHDHEIFJGIH@IGKFLIMHN^OIPHRISHTIUHVGWJXGYJZC[J]H_]aFbIcHdHeJfHgIhH
~234	j-d0X3_9G>I?J@JHCKJOJXIZHaI
~23^	s-aHEK[ZJ
~24^	r-_HI
~25^	u-a9K?JHINJVJ
~26^	e#J%_-h3I4I9G<I>J?J@KAKCKDJHDIGKGMJNGOJVJXIZE]J_KaIhJ
~283	z5X
~29^	m3K5X8^>EBHCJE_HDXGZI]K^YaE
~2c^	h%I3K4H8G9J<fAKHHNIZH
~2tm	m%KBGHGRfdHfH
~300	S!Z%a&i(F)H*G+I,G-^.I/G0G1I2I3E4G5H6F7H8H9B:F;G<K=F>E?F@IA[B@CFDFEHFcGHH>IEJHKDLGMGN_OFQIRHSGTFUGVFWIXEYIZ>[H]F__aCbGcFdGeHfEgHh[
~304	k4HA_HH_a
~306	^!I#I%^(H)J*J-H/J2J3G4D5J6J7J8e9F:I;J<f=I>H?I@HAGBFCIDIEJGIHCIHKHLJMIN_OJPJRJSITJUIVIXIZC]I_GaHbJcJdJfIgJhI
~308	j%J4e9KHINJ
~310	a!J#J%H(J-I/J3H4J6I9F:J=I>I?I@HBcCJDIGJHBIHKILJMINHOJPIRKSJUJVJXJYYZZ]J^K_JaHbJdFfggKhJ
~320	[!H#G%G&D(I)J*I,f-G/I0J1K3F4H5J6f7I8J9F:I;I=H>H?H@IAIBECHDIEIFJGJH?IHJJKHLJMINGOHPHRJSGTIUIVIXHYI[J]H^J_HaGbIcZdGeefFgJhI
~329	n5X8^^Y
~32t	m%JBGHGRfZHdHfH
~330	T!Z%a&i(F)H*G+I,H-D.J/H0H1I2J3E4G5I6F7I8H9C:G;H=G>F?G@JA[BACGDFEHFcGHH=IEJJKELHMGN_OGQIRHSGTGUHVFWIXFYIZ?[H]F__aCbGcFdGeHfEgHh[
~345	m-Z0X3aHFIXOKZJaJ
~34^	e#J%I-c3J4J6J9G=J>J?I@IBECJDJHCIIKJMKNJPISKUKVJXIYYZC]JaJbKdFeIfghJ
~365	e#F*K/]=ZBIHEMZTcWYZIgZ
~37^	z5X
~400	u&_HYZJ
~402	x4IAa_J
~405	oAJ_a
~40^	m#cHITJZG
~44^	m3]9JBIHEZIfb
~456	n3bHIIXOJZKaJ
~474	o#cHITJZG
~500	j#EH[Tc_H
~530	uHY
~53^	o#FHDTc
~567	o3aHDIXOJZKc]
~619	q4J8H<IHHNbZI^X
~61f	i8f9J<JBJHHNIZH_J
~626	q%_4I<INJ
~62c	h%I3K4H8G9J<fAKHHNIZH
~632	n5X8^^Y
~65^	d#F*K/]=ZBIHEMZTcWYZIgZ
~678	v3YIZ
~67^	u3_HIIK
~680	sEJHFNJZGfb
~700	c!I#J%d(J-G/J2g3H4J9G:J=J>H?I@IAJBHCIDJIFKJMJNHOJPISKTJUKVJXIZG]J_HaHbKcJfJhK
~71^	u3XOWaKc]
~740	o#cHITJZG
~76^	zHZ
~78^	v3YIZ
~800	a!H#I%d&^(I*J,J-F/I2g4F6J9F:I;J=I>H?H@HAIBFCIDIEIFJGJHHIEJJKILJMINXOHPHSITJUJVIXHZA]I^I_IaGbJcIdJeIfagJhH
~802	X!G#H%[&J(H)J*I+J,J-F.J/I0J1J2I3E4b5I6I7I8e9D:H;I<e=G>G?G@GA[BECHDHEIFJGIH@IGKFLIMHN^OIPHRISHTIUHVGWJXGYJZC[J]H_]aFbIcHdHeJfHgIhH
~818	j%J4e9KHINJ
~837	z5X
~99^	z-aHG
~^00	s+J3^>E?HBICJE_HBIIOZSHUJXEZ]]JaDbH
~^01	x3YOXaK
~^0x	b!J#J&I(J-J/K3J4F8c9I:K<c=J>J?J@JAJBHDJH^IJJJKIMJN[PJSJVJXKZD_IaJbJ
~^10	u-]B[HINJ
~^12	s-Z3^HKIYZIaJ
~^20	Z!H#H%I(G)I*J,K-I/I0I1h3G4C5j6H7I8J9E:H;J=H?GAIBECHDHEJFJGHHAKZLJMENGPHRHSHTIUGVFWJXHYKZA[I]H^I_IaGbFcFdIeJfEgHhI
~^28	x5WHX
~^30	q-b9KBKHFJJKJNJ
~^31	a!J#J%H(J-I/J3H4J6I9F:J=I>I?I@HBcCJDIGJHBIHKILJMINHOJPIRKSJUJVJXJYYZZ]J^K_JaHbJdFfggKhJ
~^32	[!H#G%G&D(I)J*I,f-G/I0J1K3F4H5J6f7I8J9F:I;I=H>H?H@IAIBECHDIEIFJGJH?IHJJKHLJMINGOHPHRJSGTIUIVIXHYI[J]H^J_HaGbIcZdGeefFgJhI
~^33	T!Z%a&i(F)H*G+I,H-D.J/H0H1I2J3E4G5I6F7I8H9C:G;H=G>F?G@JA[BACGDFEHFcGHH=IEJJKELHMGN_OGQIRHSGTGUHVFWIXFYIZ?[H]F__aCbGcFdGeHfEgHh[
~^45	z3X
~^47	m!K#c3[BJTJ
~^50	xTZ
~^63	n5X8^^Y
~^68	sEJHFNJZGfb
~^80	X!F#G%e&^(G)I*H+J,I-D.J/H0I1J2g3D4b5I6H7I8]9B:G;H<_=G>F?G@FA[BECGDGEIFIGGH=IDKFLHMGN^OGPGQJRISHTHUHVGWJXFYIZA[J]G^J_]aEbHcGdHeIfGgIhF
~^aa	X!F%D&J(E)H*G+I.J/H0]1]2I3D4G5I6H7G8X9C:F;G<J=F>C?YAGBFDIEIFIHYJHKCLXMENFOGPFQZRdS]T_UGVEWIX_YXZA[W]E^FaCb[cJeXgHhJ
~^ab	M!Y#@%F&I(C*E+X,J/H0F1Y2H3D5J6F7E8F:G;Z=]>Z?YB]DJEFFJGFH]IXJJKDLIMFNIPDU]WGXCY[[^]e^F_IbHcEeIfAgFhG
~^ac	=!d#[%f&b(B)X*J+H,Y-B.I/X0G1D2a3E4>5C6F7B8D9<:J;Y<C@BA^B_CDDHFDGJH^JCKCLZMENEPcQcS@THUGV[W>XBYCZJ]?^a_[a=bBc@dIeCfEh]
~^ad	>#C%X&[(a)j*m+C,g-E.D/?0A2C4?5D6A7d8[9A;C<E=B>@?A@@AIB7CGDFE_FAGIHFI;JCK=LEM;N>OAPgQYRASETBUYVYXBYBZD[?]<_Ba<b?c<d_eEf[gghF
~^af	L#^&I(H)H*E+Y,G-J.I/_0X3@4G5H7D8X:A;G=]>@?BA]B]DAEJFIGEIAJYKIL[NFR^SHT[UGWGYY[D]_^G_DcCdWeGf]gHhC
~^ag	J!I%I&I(C*H+b,F-[.H/C0k1I2G3C4F5F6E7F8^:C;E<H=H>C?C@[AEBaCIDFEFFFGCHEIDJZK[LFNHOEPXQHRWSETHUCVEWFXZYF]G^IaHbEcJdGf_gDhF
~^ah	i-J9I>JBIHFIJKZNJRaTJXZZZ]Kh[
~^ai	i#I(J9Y:K@]BHEKGJHHIKKIM_PXUJVHWYZ_
~^aj	s8]9ZVZZJ
~^ak	Y!]#D%F(H)H*I+K,Z-G.Y0I1Y3J4H6I8[9J:H;Y=F>H?H@GA]CJDGEHGIIGJKKENGPFQXRISITIU]VaWHXHZH[I]I^I_IaHbIcGd^e_h_
~^al	F!E#H%J&F)X*I+^,F/F0C1J2E3X4H5G6B8D9a:I;C<I=??a@dAGBJCaD]ECFHGCHJIHJCKcMYNYOFRBSDUHV[Z=[]]D^a_@aBcDdDeDfFgJhZ
~^am	[!J#E%H(Z)[*Z+I,Y-F/H0K3G4I6J7H9I:G=J>H@IBCCHDFG]HaIFJKKXLIMFNFOIPXRKSITHUXVZX[ZJ[J]H^I_HaJbIc_d_eKfHgYhF
~^an	D!H#E%J&H(^)B*H,E-I.F/C0C1E2J3X4G5W6H7[8^9_:^;H=I>a@_AeBCE?F@GCHEIDJIKcMbNJOCQGR@SHTHUAVEWGYIZK]_^]_]aBcDdCeBf>h]
~^ap	M#F%X&H(Y)D*^+^-].J/F0]2H3D4D5G6J7F8I:A=C>W?eBDD=EEFIGHH]ICJFLDM?OKSJTHVHWDXGYZZB[_^D_ZaabFcCdBeFf]gZhF
~^aq	s:X@^HHU[XJ
~^ar	T![%F&H(F)I*H,J-Z1K2]3I4J6Y7I8J9Y;a=G>E?E@EAIB[CGDIEJFJGIHbICKDLIMGNGO^THUHVFWIXFYH^I_HaacIdEeJfXgIhG
~^as	P!I%B&J(J*Z+_,Z-C.J/G0H1I2I3K4G5I6G7G8H9G:G;H=_>A?B@JAFBCC]DEEJFHGGHXJHKFL_MINFOXPEQJRHSGTEUFVDWHXJYIZ][E]F^FaYbHcGdHebfEh]
~^at	N!J&I(]*E+F-B.I/E0E1J2H3G4E5H6F7H8F;G<I=]>B?I@GAHBXCCDEFGHIIJJFN]OEP[RZSXTZUXVHXcZ]]C_Ea[cEdFfXgIh^
~^au	F!C#H%]&G(b)a*G,f-H.I/I0D1X2F3Y5G6D7G8H9C:G<I=J>[?]@IACBACZD]FDH]I@JFK@M@OAP@RCSDUaVaWIXYZ?[I]]^B_EacbAdFeFfDgJhE
~^av	T!a#C%H&K(E)G*I+J,H-E0H2I3Z4D5J6H:J<J?^@BAGBICYEJFHGGH_IGJKKbLHMDNJOYQJRJTGU[VYWHXJYHZG[E]a^E_FaXcIdJeIgH
~^aw	c!X#J%J(I)Z/J3H9X:J>G?Z@_CJHXIHJJKEMIOJTJUYVIZH]a^YaDbJgJhH
~^ay	m9Z@]BKDJHIIIZY]]fZ
~^az	g!Y-Z/W9J:Z@IIIKIN^UXVZZGgZ
~^ba	J!a%C&G(@)D*D,G-Y.E/G1D2E3E5E6_7D9G:H;D<G=]>G@HAHBGC_D@EEF]GFHdJHK^LCM@N?OZP^Q]SCTGUFVEWEXGZE[_]Y^B_GaCbYcFd]eJg^h@
~^be	A#C%Y(X)^*[+E-^.E/C0E1E2K3J5]6K7D8H9X;c?ZCXDXEHFGGJHCIXJCLJNZOGQYRXSCTDUCXaYFZC[A]d^G_XaIdZeFfDh[
~^bi	X!G#X%F(I)I+J,J-]/X0I1Z4I5K6I7I8J9^:G;I=G>XAJBYCKDEEYFJHaJILINEOFPIRISIUGVFWIXDYJ[F]E^H_Hb[cGdFeJfZgZh_
~^bl	I!C#g%A*F+D,Y-b.a/A0D1D2F3D4I5E6G7B8I9=:A;H<G=A>F?GACB9CJEGFEGCHXI?J_M=NGOEPDRBSFThUAV@WGXdYDZ]]J_BaYbcc[dGfFgB
~^bo	R!G#C&I(c)E+G,G.H/J3F4^5G6G8b9^:Y;W<I=J>Z?]@DAcCJD@EGFFGFI]JIKILFMBNDO[QIRFSEVAXB[C]C^FaAcCdCeGfGgGhI
~^br	N!A#C&I(H)D+H-]._0F1H2Z3^6D7E8E9A:C;J=H>D?I@JAEBADJEFHXIEJJK?LEMIN[OBPBSFTJVYWXXAY^[H]a^H_Ja]bcccdAfZgDhG
~^bu	U!C#Y%F(b)H*H+I,I.J0I1b2J3H4G5J6J7H8I9b:E;H=_>Y?]@EAHBEDEEIFIGYH[IIJHKELIMENEOEPYQKRHSGTGUGVYWJXEZJ[I]F^Y_GaFbZcGdGeHgH
~^by	]!I#D%I(G)J*H+K,J-F/Y0J1Z3G4J6I7I8K9D;I=H?Y@dAJB[CGDGEJGJHEIDJKK[L^NFOGRJSJTEUHVFWYXFYJZX[Z]Z^]_HaFbHcHdHeKfIh^
~^ca	>!C#X%D&D*J+E,G-D.A/D1B2[5E6[8J9A:G;H<F=I>c?^@^AECAEDFaHZIbJ@KCM[NGPGQ[RBSZTBUCVAWAX<ZZ]c^]a^cZd[e[fFgI
~^ce	S!E#]&J(I)G*H+H,H-D.J0I1I2J3^4H5J6H7G8I9D:H;I<J=H?D@YAIBZCYD]EHFIH^KYLHM]NFO^QJRHSXTFVCWHXDYHZ=[H]Z^H_GaXbFc[dDeIfEgghD
~^ch	@!A#D%<&E)A*K+G,A-F/b0E1B2a3F4C6]7C8J9Z;B<X=@>J?Z@dACBaC[DBEEF_G@I[J]KHLcMbOAQGRBSCTDV@WBXAYHZZ[b]G^e_EbAcIdHeFf>gJh_
~^ci	Z!G#_%H*H+J,J-b._0J1J2J4H5J6[7J8J9[;I<Y=F>C?E@CAGBJCEDFEJFIGII]JJKCLIM[NGO[PHRHSGTGUFVFWJXdYZZA[I]D^J_HbGcDdIeJgJhF
~^cl	D!H#D%F&F)B*A-C.B/e0f1Y2F3>4A5D6b8B9C;F<E=A>H?=@AA^B]C>DYECFDGFICK?LIMZN@OEPYQ]R_SITbUBV>WJXAYXZH[D]_^G_ebdeEfBgZhK
~^cm	p)[H[LJRYZKg]
~^co	5!J#D%G&C(A)@*A-Y.g/?0B1d2b3Y5]6X7<8b9@:Z;@<_=C>Y?A@@A]B]DCEbGXHdIaJGK>LAMDOZP@RaS>T?UGVHWZ[F^Aadb?c^dEeYf_g<hF
~^cr	S!F#](@)G*X+I,Z-I/G0Y1I3F4X6]7F8[9F:F;I=E>F?X@IAIBGCGDEEIFHH_IFKGLJMENfOIPERGTHUEVEWaXGYYZA[H]G^Y_JaGb[cFdHgG
~^ct	g@IBJMZNK^JbYhc
~^cu	N!]#Y%]&J(G)Z+J,J-[.J/H0H1H2Y3J4G5I6G7H8H9E;G<J=H>E?D@HCCEGFIH_I]JZKYMDPZQKRHUCV^WEYIZJ]F_KaBbFcFdHeHfDgGhd
~^cy	j-I/_2Y9I=J>I@IBJCIHCI_KZMJNIOZPKTIXIZI_Ja]
~^cz	c#G%I(H)J*X,J-F.J/I0J3G4I6I7J8J9]:H;I=H>F?F@WAIBEDFEJFZGIH?I_JKLJOGRaSHTXUHV_WJXHYIZ^[I]G^J_Ia[bIdFeJfGgI
~^da	J!^#X%D&G(G)F*F+B.I/E1E2F3d4C5E6C8G9W:J;G<I=B>^@YAHBKCGDgEEGYH[JDM]N?OGPEQGRaSJWGXJYEZ@[B^XaFbIccdGeGfG
~^dc	v-_4Y9JHHKJNK
~^de	?!b#I%c&Y(_)G*H,>-G/E0?1F2H3@4C5C6g7B9?:C;Z<G=G>H?A@]CIDBEFFJG]H_I_K^LIMENHOEP]QZTDUZVCWeXZZB[]]W_Xa?b[cAe>fYgBhA
~^di	C!e%J&c(]+C,D.J/Z0A1e2C3_4W5C6]8X:_<H=@>E?D@FAAC?DAE@FKGDHHIZJIK^LCMEN^OcPCQHRKSCTGU]VBX@Z?[G^E_Wc>dZeHhI
~^dl	r*W2^9K@JBHCJHHI_J[NZZG
~^dn	x@]
~^do	@!X#G%^&I(>)=+H,A-C.F0A1D2E3D4h5_6?7e8g9C:C;H<C=I>F?BAaCADDEBFEGCHcJ^LGMBNZOZPcQGRESbTaU?V>W@XHYG[C^A_EbHcBd>e@fJgYhF
~^dr	U!G#_%^([*G+G,H/H0J1J2J5J6H7H8Z9D:F;I<K>^?E@JAHCYEIFIGYIXJ[KDLHMENEOEPIR^TFUGYIZF[H]Z_Ha^dGeJgHhG
~^du	X!Z&I(G+I,I-C0I1I5J6H7I8I9D:G;I=F>E?GAeBHCZDJEIFIHIIXJIK^LHMZNFRHSGTaUHVFWIX]ZG[I][^I_GcJdGeJfHgIhG
~^dw	g!J#J(I)J*c-J3K9H>K?I@XA[BHC]DGHJIZKXNJO[VIXJZE[Z]KaJ
~^dy	q(Y>I@^GKIJZIa]
~^dz	Y!F%E)H*H+I,I-E/I0H1J2J3E4G5J6H7H8I9^:Z;b=E@aAIB^CFEHFHGGHYIJJIKCOGQJSGTFX[[G^H_GbFcFdIeIf]gHhE
~^ea	Z!Z#]%Y(J-_/J3H8I9I:J>I?I@ZAYBFCJGJHGIZKaMITJVJXJZC^JaIcJfZ
~^ec	a#H(I*J,X-H3G4X7J8Y9Y:I=G>]?G@YAJBFCIDGEJFYGJHCIGLJMENHOJSIUXVFWIXIZY]H_IaHb^cHd[eYhZ
~^ed	e*X-K.Z9I=Y>K?JBKCHHdIJPIVJZF
~^ee	k-J9J:J>H@HBHCZD^F[GZHJIHKbNJOJUJVJWKZEaJdJh]
~^ef	e!Z#[%I-H1J3H4J9[:J;K>I?J@IAJBYCJEKGJHJIIKIMJNIOJPJQIR[TWUJVJZE[J]Y^K_YaIbJcJdJf]gZhX
~^eg	q-JHIKJLKN^ZF^ahJ
~^ei	O!J%D&Z(K)E+H,Z-F0G1H2I3X4K5I6J9G:a<J=A?J@YAJBACZDXE^FJHYIEK]LFOZPGSZTFUJVJWJX_YG[D]X^^_FaJbDcFdXeIfCgH
~^ek	o+Z>[@YDGHKZG[Z]KaJba
~^el	X#I&Z(F*G-]/I0J1J4H5J6H8J9J:Y;J=G>E?c@XAIBXCDD_EJFIGIHFIXLIMGOHP^SFTHUCV^WIXFYJZX[H]G^H_IbGdEeJfGgH
~^em	K!G#C%E&G(C)E*^+I,F-C.H/I0G1G2H3a4b5G6C7E9A:_;E<H=D>b?b@GAEBIC[DeEFHXIAJEK@LEM[OHPHQHRFSFTGVCWGXFYEZD[E]B^H_EacbJcFeFfDgXhB
~^en	>!^#B%?&G(B*D+F,I-].I/h0H1X2B4G5C6]7c8X9<:=;D<[=[>>?C@JB^CJEBFCG>HCIJKDL@NJObPFQHRIScTfVYWBX@ZB[Y^A_ZcYdGeaf]gDh[
~^eq	q#]9K@HH[IKXJZJhZ
~^er	F!]#]%G&b(D)C*D,^.I1H2I5G6J7B8[9A:A;b<F=I>=?[AHB^DHE]FEGEHYIGJGKEMCNIOYPCRGSbTCUAVCWGXIYHZb[D]A^JaCbDcId@e]fXgBha
~^es	L![#^&H(K*D/E0E1F2F3]5G6D7E9J;J<H?XADBEC@D>EEG]HFIYJFK_LHM@NHOXQJRHSZTDU_V[X[YYZG]A^X_[aXbIf_gHhY
~^et	e%J(I*Z0_3H9Y:K=J>G?I@JBICaDIEKH@IGKXNJOIRYUZXIZY]IbKcJdIeXfYhJ
~^eu	r:YS^UIZI
~^ev	K#[%Y&a(E*H+Z.J/C0G1F2I3D4E5G7K8H9X:D;G<H=C>H?GAGBaCEEFFGGIH^I@JJLIMGNbODP[QHRFS_THXC[E]H_FaHbFdDeZf[gDhZ
~^ex	G#C%B&Z(D*]+G,C-H.K/D0E1D2_3[4I5H6E7E8I9?:c<G=Z>J??@=B@C[D>EEFYG_HeIEK]LgMBNIPERESCTEUCVFWJYE[E]Z^C_aaHbCcDd?fIgCha
~^fa	D!F(G)Z*H+D-_.G/[1J2D3_4Y5^6I7G9>:D;[>@?;@FAJBAEHFcGHH^K_LAMDNGP^Q[SBTCUDWAXIZe[C]>_Ca:bJeZfEg?hY
~^fe	M!J#]%Y&[(B)C*G+F,d-A.H0H1G2H3a4C5H6I7j9G<I=X?A@DAECID@FFGDHDIGJFK@LEMBNIOHP@QHRFSFTDU_XAYJZY]^^E_Aa@bZe_gD
~^fi	E!H#[%>&F(G)F*H,B-D.I/I0D1G2]3X5B6A7G8]9B;B=I>^?b@IAFBbCJD]ECFBG^HYI@JhK>MXNZOYPFQGRES>TEV<XCYIZ@]a^I_caXbJccdBeCfDg@hb
~^fj	zHJIZQ]
~^fl	]#H%J(G)Z*I+J-W/I3G6J7J8]9G:H;J=I>E?H@FAaBHCHDGGIH^IGJJKFLZMGNJOHPJRJSJTYUZV]X[[J]H^]aCb^cIdIfHgXhH
~^fo	D#^%>&X(G)G*F,J.G/?0C1J2H3d4Y5C6@7]8g:[;B<D=G>H?HAeBCCCEGFYHJIJJ@KGLcMCO>PFQIRFS^TGUHV@WDX^YD[[]G_^aHbFcDdGeHfDgFhc
~^fr	G!X#B%@&Y(B)Z*E,G-[.G/A0F1[2F4Y5F6X8G9J:Y;_<G=c>J@YACBDCGDKEDFEGYIFJaKdMANFP]QIRHTaUFV^XWYGZC]@^ZaCcZdEeDfDgH
~^fu	R!D#]%D&J*I+G,G.Y/F0J1H2I3B4Y5Z6G7F8H:F;H<J>D?B@JAGBfCCDCEFFHHXJGK@LFMYNIOZPXQIRGSFTIUdV^WFX^ZZ[E]B^E_FaAcEdFeFf_gHhC
~^fy	x9JCID^HFI_aI
~^ga	R!C#^%[(E)E*_,J.I1X3D4H5X6F7F8G9A:f;G<I=K?B@^AFBCC]D]EFFFGEHWIBJGK^MaNBOAPFQHSETCUWVBWGXZY[ZF[F]I^D_FbCcDdDeHfDgZh]
~^ge	D!E#a&G)[*K+[,]-].I0D1J3C4H6B7J9Y;F<D=D>^?IAGE?H>IZJCLJMZOGP[QGRHTHUJVIWXZC]_^^a_bGcXdZe@hA
~^gi	U#D%H&K([*Y,X-[.J/J0H1I2W3C4G5J6H7G9Y:G;H<J>B?D@bEHFII@JHKALHNXOFPGQJSHTFUKVCXXYIZW]baCcGdFeIf^g_hY
~^gl	W!I#I%I(d)_*Y+J,f-Z/K3G4J6J7I:I=I>H?FBECIEJGJHXIHJKKYMHNGOJPESKTKUGVEWJXI[J]I^I_JaHbIcJdCeIfIgGhH
~^gm	b(J0b9I:g?J@JBICKDHHYIIKJMINJOKVIZBaE
~^go	R!G#G%E&J(D)E*E+I,H-D.I0I1H2I3I4I5I6G7_8H9d:a;G<J=Y>[?^AGB[CIDHFHGGHCJGK]MDNHOERYSFTEUCWGX^[Y]H^GaYcEdFeIgGhH
~^gr	J#I%A&H(e)G*B,C-?.K0H1D2G3E4C5F6C7C8C9d;C<G=>>B??@JABC?D?EIFEG[HbI]JCKGLGM@NIOCPiQGRDSBTCU?VnWCX@YJZ8[C]?_@a?bAcCdAfHgbhA
~^gu	R#Y%G(D)H*H-b/Y0I1J2J4H5J6H8H9[:g;I>C?E@JAJBBCEDDFHGGH]JHKGLHNEP[QJSHTZUGWJXFYJZA[H]F^HaEbGdCeafGgHhE
~^ha	A!B#W(D+E,E-Z.I/Y0F1A3K4B6C8@9^:E;H<D=Y>bAFBEC[D^EXFFG^JJK]McP@R@SDT@U]WDXEY^ZZ]^^Y_?bIc?d_eJfEgBhX
~^he	H!H%A&G(^)F+C,D.F/F0J1E2F3F4D5F6D7G8D9_:X;d<G=J@_AHB_CEEIGFHXIHKDLKMGNCOXPEQHRYS[U]W[XYYF[D]@^A_GaZbCcGdXeDfbg[hF
~^hi	Q!E#F%F&W(G*H+G,I-H.I/F0I1I2J4I5f6H7E8Y9[;G<J=E?J@]AZBHD_EHFHGGHEI=J]K]LGMENdQJRHSFWFXFYHZE[F_XaCcFeIgFhE
~^hj	v9[HIZ]
~^ho	L!B%C&H(F)b+G,F.F/C0F1F2H3J4I5Z6F7H9]:c;E<H=B?B@gAJBDCBDFEYFFGEH^IEKCLHMYNAOCP^QHReSGTBUCVAWGXfZC[E]B^H_BaXbXcFdEeGhJ
~^ht	q+XBZHJSJc[
~^hu	i%J-J3J9Z>[?IBJCIDIGIHEIYKHM[OJXKZD[K]KaIf]hc
~^hy	g-J9HBJH_IJKKMIPJZG_Hb_dbgW
~^ic	p![([/GBIHZMGVIZI^Kg[
~^id	Y!G#G%H(E)F*H+H,X-C/F0J1J3F4I6I7f8J9D:E;I=ZA^BXD[EJFJGIHYIYJIKXLHMFOHPHRJSGT^UFVFWIX]YJZ][I]F^G_EaCcJdHeJfHgIhE
~^ie	j-]3J>I?J@aBICZDXHEIHKDMJNJOKU]VJXJZD][aHfZ
~^ig	_!I#X%I(G)G*[+J-G3Y4J5]7J9G=I>E?I@_AKB_CHDZGKH>IGKZLbMGNHO[RJSJUJVHWIXXZ?[H]Y^G_JaGbHcJdIfZhJ
~^ih	f-H3Y:X>I@JBIDKE^HFI[K^OIUXWXZJaHcXh[
~^ii	zHGYa
~^ik	vKJLYZJ^^d[
~^im	U!H#F(F)H*X,I-C/H0I1H2J4[5I6W7X8I9E:J;I=F>Y?C@_A[BFCEF[GGH]JHKYLKMGOWRISGT[UFVIWHXYYIZA]E^X_YaDbbc^dFfFgG
~^in	=!I#@&F(X)C*F+_,J-F.E/C0c1B2@3c5?7A8E9>:b;a<]>E@DA>BJCXDeEHFBH_IXJIKJLGMFNHP@RJSYUJYCZI]Z^A_FbacadGeJfGgIh[
~^ip	xH[
~^ir	p4YHJZ]cX
~^is	Z!J(G)K-I/I4K9H:J=X>X?H@HAKBaCJGKIHJKKJOJPIQWSJTJUJVIZ_[J]J^I_YaIbJcadKfIgKhX
~^it	n9[@JBXK]T[ZG
~^ja	^#H%H(X)J+]-_/I0J3E4I6J7J:H;J=H?F@EAJBECGD[EKGIHaJKKbLZMFNHPIRJSJTIUIVIWYXHZJ[J]H^J_JbXcIfJgHhH
~^je	R!X#X&I*Z+E,].H0F1H2H3A4E5H6E7Z8Z9K:W;H<I=F>G?^@[AXBWC_DJEEGXHEI[JGKKNYQHSETEVYXYYIZW[D]B^I_EaJbDcDdYeGfDhY
~^ji	x#HHaZG
~^jo	Z!H#G*J+Y,K-G/J1X3H5K6J7I8^:H;K=H>]?G@ZAHBJCGFIG^H]IGJJNIOJPGRJTJUJV[X]YJZE[J]X_EaHb[cIdHeKfZhI
~^ju	T!G%Y&Y(H)J*H,J-Z/G0X1J5J6I7I9a;J=J>I?H@]AIBYC^DCEIFIGIH?IGJHKIM]NGRISITGUHVDYJ[a^HaZcHdEfYgIhI
~^ka	V!^#F%G)J+I,H-D.Z/G0H1I2J3a5J7[8I9C:];H<K>b?]AWBICDDDFIGGHJICJIKCLFM[PGQKRHSGWIXIZI]D^Y_]aCcFdXeIhH
~^ke	I!A#^&G)H*H,F-I/J0Y2F3C4D5G6d7]8H9H:H;G<G=[>G?I@aADBACEDaEFFEGZHZIDJEKYLXNYODPIQGRFTYVGW_YZZ@]E_CaXbFcGhY
~^ki	_!H#Z%J(H*J-Z/J4J6J7J9H:I;J>H?_@DAJBDCGFJG[HYIGJJKYLIMZNXOHPJRJSJTXUIVHX]Y[Z[[I]D_IaFbIdIfJgJhH
~^kl	[!G#F(E)I*H+G,I-F.J/H0I1J2X3G4H5J6c7H8I:a;I=E>D?I@CAIB[EIFJGIH@IZJIKDLHMENDO[PIQWRbSHTHVGWZXFYIZI[H]^^H_Ha[bccGdFeIfDgHhY
~^kn	W!H#H%G&](d)J*I+H,K-b/J0J3G4J6J7J8K9I:];J>H?E@ICHGHHFICJYLGM^NXOIRJUIVFWJXIZK[a]G^H_IbJcYdIeKfHgGhZ
~^ko	G!c#^%Y&F)]*@+Z,I-@.G/?0X1B2_4Y7@8I9D:[<D=?>^?F@?A^B[C_DZE[FXGIHJJDKCL[MCNAOJP^QGR@SGTYU=V_XJYB]A_JacbEd@e[f?gDhE
~^kr	[#F%E(I)H*a,Z-G.J/I0I1J2J3Z4G5J7H8H9C:G;Z<X=J>J@HAHBCC^DBEHFYGGHYIaJIKCMGN_PFQJRHSGTHUIVEWGXEYHZX[H]E_GaJbYcGdGebfEgGhG
~^kt	m@XC[HHNXOZQWVZ^[
~^ku	b!J#W%I(F*I-F4J6K7I8Z:^;J=I>G?[@WAJBZDGGKH]I[LIMGNHOJP_RKSXTXVWXIZE[J]H^H_JcJdHfHgKhH
~^kv	r#]HJ_]gZ
~^kw	o%Z4Y>_BZD]HGZHaJ
~^ky	z/]TK
~^la	G!G#a%I&F(C)K*A+D,B-W.E/I0F1D2c3a4H5W6F7F8]9?:A;B=[>a??@YAGC?DEEHFCGFI_JAK[LJMbNBOIP@QIRYT^UHVAWFYI]c^?bed@eZfEgCh>
~^ld	X!H#H%H(I)J*J,J-H/J0J1J2I3G5f6I7J8H9G:I;I<k=I>I?I@IAIBGCHDHEKFJGHHKIHJIKILIMGNHOJPJRISJTIUHVIXIYIZG[J]I^J_CaHbIcCdHeIfGgJhJ
~^le	L!]#B%B&J(G)D*I+E,F-c.D/a0F1F2[3_4X5]6E7F8K9><H=G>_?>AXB?CFDGEFFYG]H^IhLEN]ODQHTBUCVGWFX@Z=[D]]^H_DaCbDcDdEeIfD
~^li	D!G#?%>(>)I*A+I,C-e.F/F0J1G2G3I5C6A8C9?:E;B<E=o>b?[@FAFBHCDDAEBFIGZHcIYLAMEN>O@PAQ_RHSDTYVHWAX^YCZ:]>^E_XaHbhdCeHgHh>
~^ll	d!J#J(J/K3Y9Y:J=J>_?Z@HBXCHDHI[KHMJNJOIQXTJVHXFZG]Ia_hJ
~^lo	>#j%Y&C(@)B*<+G,I-C.C/[1D2b3:4H5D6_7_8?9@:F;@<C=B>F?C@CAXBCC;DCEbFAGCH^I_JDK>L]NaO@PDQDRES=ThUEV<WCX?Y@Z[[F]D^[_ca9bhcZd^eGgW
~^ls	uHIJ^
~^lu	a!J%I(G*J+Y-G/I2Z3H4J6J9a:I;J=Y>[?G@YAJBZDIF[GJHBI^KGLIMGNWOIPJRKSYTIUIVGXG[I]a^J_JaFbHcJdJfIhH
~^ly	v/^B]
~^m3	k#F/[HHMXTagZ
~^ma	C!]#c%Y&E(X)W+X,F-_.E/F0C1B2Z3[4B5F7Z8I9G:H;Y<J=X>]?J@^A_BECHDIEBGGJZKILYMHNEO_PBSDU@VCWEXdYZZ@[]]>^Y_IaBbDd^eGgB
~^me	A!C%A&X(B*c+a,@-C.J/F0A1G3<4>5C6A7C8G9^:?;?<E=I>b?fAcBHCgD]FZGBH]IYJFKZL?M@NJQDRYSDTBU@VbWDXC[E]_^F_Faeb@c>dCeBfEg@hF
~^mg	i)Z7Z9IHHgc
~^mi	@!]%H&D(E)D+D-I.D0B1X2@3C4D6I7X8@:?<C=F>B?A@fBGCHEIG>HCIhJGKXL?MfN:OaQCRfSdTXU@V_WIX>YB[[][^<_ZaXb@cWeDfJgZ
~^mn	o#_3K>JDZOZVZZI
~^mo	E!F#_%>&E(D)D*H+[,A-]0Z2F4C5B6Y9^:F;A<E?I@fAXBZC^DHEGFIGIIYK[LCNGPHQIRFTEUJWDX]YIZX[I]GaIb?cDdAeBfG
~^ms	U!G#G%e(A)Z*I+J,J-G/I0I1J2g3F4I5J6I7J8J9G:G;d=G>G?G@FAIBDCGDGEJFIGHHCIBJIKFLHMGNGOHPHQfRISITHUFVDWIXGYIZA[H]H^G_HaFbGcHdFeIfGgchH
~^mu	N!G&J(D)G*a+G-^/F0H1J4H5X6G7J9]:[;G=E>J?I@[A^BDCIEYFHGFHZIaK[L_NIPEQJRGTIUDVEWGYGZ?_Ea[bHcDdHeHfEgI
~^my	c!J#X(F)Y-J7J9Z>J?[@HDGH]IIKGMJNDTIV_XJZB[]]K^JbJhb
~^na	L%B&G(A*F+E,D-e.^/F0D1J3G5F6E7F:W;C<G=I>B??@GAIBHD[EHFfGBHIIeJDKGLbMJNHODPCSIVDWDXIZF[B]^^A_XbadJeEfEgChF
~^ne	D!J#B%^&F(J)A*H+C,G-D0C1I2D3G4I6B7F:?;C=]>J?H@bABBICaDaFCGCH^I_JHKFL_NXOHP[Q^RBTBXAYXZY[Z]F^C_CbDcZdbg[h?
~^nf	kHGJdZJ
~^ni	B!B#?%H&J+Z-B.D1H2E4]5H6X7G8H9[<D?Z@YA@B=D^FFGJHAIYJ?LZMZOXPGQJRFSXU_V_X?Z]^J_ZaabEcJeGf_h^
~^no	E!E#A%=&X(>)b*B,A0H3A4>5H6@7E8^9c;F<D>D?F@bA?B_CIDdEAFHGHIZKGL[MdN[OCPCQDRGSBTIUcV:XCYDZZ[H^A_^abbZcHdJeBfBgFh@
~^nu	D!A#C%@&F(?)I*C+_,D-C.E/^0Y1I2D3l4@5D6H7D9;:D;B<F=>>h?;@CAHBICAD]EBFCGAHEIZJGKALJM[NEOmPJQERBSAUBV>XZYDZ>[G^B_HaabDcBdCeDf@gI
~^ny	i!I#H%I(H*K-F/Z0J3I4J6_7J8Z9_:Y=I>H?Y@bBECHDZHIIFKXLIMFNGOIPITIUIVIXIZI[X]Z^H_JaIbIcJdGeHfIgJhF
~^o3	k/X=ZHHMXT]WYZK
~^ob	N!]%C&I(D)F*I+E,]-a.J/D0E2G3F4D5H6F7H8F9^:D;c<I=F>A?D@BAdBACEDIEGFJGbHII@JHK@LXMINEOEPIQIRFSFTIUDVEWHXCYGZ?[[^Z_iaEbacCdCeGfBgIh_
~^oc	e!K)]*J-[3J9H=Y@HBIHHKGLYOKSITIVYXJZbaJb[eYhI
~^od	X!F#Y%^(F)H+W-Z/Y1Y5I6^8I9[:J;Y=G>[?EAHBJCEDIEGFHHCIEKHLGN^OXP^RHSHTJUGVEWIYI[Z]F^GaJbEcIeIfEgHhG
~^of	O!I#C%G&J(C)H*[+G,G-D.I/Z0Y1E2I3Y5H6H7G8H:F<I=Y>X?e@DAFBBCJDDEGFHH]IBJGKJLGMbNDOCPEQIRHSGTdVEWIX]YHZC[X]C^F_FaCbHcEdGeIfHgdhE
~^og	h!J#J%K/K3I9H:K>I?J@_AZBICJDJGWIHKHMKNJOZQ[RYVIX_ZE]J__aH
~^oh	h3_>X?J@KBJEZHIKJLZMYPJZF[^_XaKdZ
~^ok	d&Z3K7d:J=YBIHEUHVJWZZEbZ
~^ol	i1_3J9J@[BHDXIHKHNJZ]hG
~^om	l9JCZDZEYHELXNKTJUJVJWXZH][c^dXgZ
~^on	B!Y#A(I)Y*F+H,_-=.D/e0[1I2B4I5G6b7X8D9J:A;I<I>C?Z@JBEC^D=EeFGGDHFIGJGKXL@MGNaOGPYQFRES?TaU@VAW@XBYHZB[a]D^H_^aCbEcbd_e^fYg_hE
~^oo	u3]HIZGaZ
~^op	J!J#E%F&H(d)D*^+H,J-A.H0F2G3H4C5G7C9A:D;E<Z=C>Z?d@GAHCaDBEEFFGCHXI@JHK?LKMFNAOEPcQGRFSEUIVDXIYEZG[f]F^d_Fa_bZcIdXgChB
~^or	J!B#B%B&J(A)I*C+F,F-I.H/F0G1H2H3D4F5H6G8G9C:e;G=^>B?G@BBACCDCEeFcG^H]I@JGKDLEMHNaPZQISETFUcV<WgXCYHZ9[E]B^E_YbCc_d^eFfCgEhF
~^os	m-I3J9I:]>J@YBICJGXHEKaMKNJO[VJXZaJeXhJ
~^ot	W!G(])J+I-Z/G0J3G4I5K6J:];K=F>I@^AJBGCJEJF[G[HZKGMGNIOHPESXTHUFVYWHZI[[]G^I_IaXbKcIdIfYgIhH
~^ou	O!I#J&K(Y)G*H,H-C.I/F0H1Y2I3C4G6H9A:^;H<J=F>^?C@]AGB_CIEHFHIBJYLGMeNDOEPHQJRGS[UFWHXHY]ZF]D^G_FaCbHccdEeHfDgXha
~^ov	[![#Z%G(F)H+G,I-Z/B1J2a3D4H6[7X8W9X:H;b<[=H?H@YBXCFDYEJFJGIIDKDNGPYS_TCUIVHXGYIZA[I]H^H_FaDbHcGdIeJfXgHhH
~^ow	u#I(]@ZHGPHVG^]
~^pa	2!=#K&I(Y)D*I,G-_._/J0F1E2[4>5E7Z8D9>:Z;H=B>E@IADDJEFFGH_I_J[KbLIM^NZOBP=QBRAS^TAVGWIXEYEZd[]]W_CaBd[eXfIh[
~^pe	G!F#<%e&G(a*]+F,D-^.J0H1D2E3C4F5E6C7C8Z9^:E;a<G=J>bAWB;FHJBKBLJMYNAPcQHRCSFTCUHV^WCXaYIZG[]]I^]_Ea=bDcBd]eDf@gE
~^pf	z![FZ
~^pg	z0aHDZK
~^ph	F!F%E&H(A)D*a+[,F-H.I/C0G1G2H3c4E5H6G7F8G9?:C;F<H=C>f?Y@BAEC[D_EFFFGYHbICJFK@LENBOaPDQHRFSETHVDWFXGYGZE[C]Y^E_EadbJcDdEeGfEgXhF
~^pi	T!F%G(D)F*^,I-H/K0J1J2J3C4G5J6I7c8I:I=J?EAHCaEIFIGHH^IcJIKFL]MYNGOEPEQKRHSFTFUEV_WHXXYIZD[G]I^G_HaDcGdGeJgGh[
~^pl	M!E#Y%H&J(D)Z*H+X,G-X/G0H1H2X3Z4F5K6G7F8G9a:D;G<I=c>J@CAWCJDCEJFZGEHbJHKILFMFNEOCPEQIRFTHUDVCX]Z^[E]C^F_HcZf[gJhE
~^po	@!I%B&D(G)E*a+C,E-J/G0E1I2J3I4G5[6A7D8I9Y:[;E=C>E?[@^AGCFD_EJF@GGHaICJZKYLCMaNeOGPDQIR@SGTGUJVaWgYAZC[H^G_EbFcXdBeDf=gehD
~^pr	>!F#C%F&B(Z)H*]+_,E-b.Z/J0W2@4[5C6]7Y8D9D:C;J<F=d>X?^A?C]EYFHG;HGI@JWKIL[MDN[OHPaQCRCTGU=V>W=XbYc[=]_^]b_ccd?eDf:gDh]
~^pu	R!J#G%E&J(_+E,G-I.J/F0H1H3^5I6X7E8[:J;H<J=I>J?J@ZAGBXHJI^JHLENCOCQJRGSGTDV[WIX^YIZI]Z^Zb[gZhC
~^pw	c#J%a(I9KHDJ]L]ZIaKg]
~^py	r*[9I?]@JLYX[ZJh[
~^qu	M!F%C&I(F)E*a,F-?.I1F2G3G5G6G7F9C:C;F<H=D>[?e@bAEBECJDIEEI[KaLJMZNHOZPFQYRYSDTIUHWFX[YIZY^E_JaEbCcBdEeGfIgHha
~^qw	o-f3J9I@JHGIGKJNKXJZGaI
~^ra	U!D#d%d&J)G*F+],H-[.I/F1H3[4F5I6G7F:D;G<J=D>>?E@^AFBGC^DFFHGGHbIGJHKCLFMBNIOAPGQIRHSGTEUEVDWHX_YGZD][b[cEdGeHgF
~^re	2!G#>%]&G(a*B+e,?-A.H/^0X2>3B4E6H7H8G:D;C=Z@DABB^D_EIF[GEHZJ[K]LCMYNXO]QaRZS^T<VYWbXJZc[B^?_HdEeFgJhE
~^ri	L!X#I%d&I)C,J-C.H0[3H4D5J7G9b:I;Z<H=G>F?C@YADBYDKEWGDHFIGKXLIMBN_O[P]QHTJUKVAWYXKYFZJ]J_CacbDcEdFeFfHgDh[
~^ro	O!F#C%F&I(g)h*c+F,E.H/F0G1H4D5G7E8G9[:D;F<I=C>c?@@?AFBAC@DCEFFGGDHfIFJFKbLGM@NCPCQISETDUCVEWFXBYGZE[D]B^C_DaDbEdCeHgDh^
~^ru	Q!F#C%A&Z(Z*X+H-C.J/Y1Z2I3[4I7F:E;H?C@GDDEGFXGcJ^KDLFMDNcOFR^SFUEVBWHXFYYZD[G]E^WaDbEcYdGfagFhE
~^sa	B!H(G)F*G+I,?-Y.X/^0A2H3^4?5H6F8A9C:I;B<G><@ZAaBACXDGGCHJI^KbLFM=N_OaPCQbRATHUZV]X]YHZb[C]C^IaBbIeHfBgGh]
~^sb	e%J-I3J4Y9I>J?JCJEXIIKIMIPKRYTXVJX^ZG[[]JaJcKdJfJha
~^sc	I!F#B%F)H*F+_,E-X.J/B0F1F2G3H4D5G7E8K9X:A;E<I=K>^@IAFB>CFDFEEFZGdHaIDJDKaL]MINZOWPHQIRFSCTBU^WEX@Yb^AaIbdcGdIeGfZg[hG
~^sd	u(JPa
~^se	:!?#Y%B&J(A)[*]+X,G-Z.D/A1I2[3A4a5a6a9B:=;C<[=?>@?[ACBZCaEFF?GIHXIJJBKILINGO>PIRcS[T@U]VWWCX@YeZA[X]c^W_FaGb?cddJfdgEhG
~^sf	u,Z3^7ZDJHI
~^sh	K#_%D&I(C)E*Z+a,G-D/[1H3B4G5H6G7[8F9F:[;G<F=C>I?Y@GAIBADFEHFHGFHcI[KINHPDQIVXWHYGZJ[Y]Z^__Zb^cFeHfHgEhC
~^si	C!I#B&E(=)^*E+a-^/Y0H1K2H3?6F7^9H:G;G<c=C>G@ACED[EBF]H_IeJEK_LXM]NDOGPGQFSYT]UFVDWCXGYXZB^G_FaGbHc]eEf[gFhC
~^sj	n![#H(G)_-J3J9H:J>I@JBXDJHFIHKHNKUcV]XJZE[J]JaJbKhJ
~^sk	Y!F%J&J(D)G*F+W,G-D.I/G1Y2I3K5I6F7H8b9@:E;G<J=Y?D@BAZBACGD^EIFHGYH_IHJHLHNDOZP]QIRYSGTFVHWXXCYX[[]C^Fa]bCcIeGgY
~^sl	]!Z#X%G(W)J*I+J,J-^/E0H1J2K4H6]7J8I9B:H;I=Y>]@FAHCHDGEJFaGIH]IXJJKELIMENEOEPHSHT]UIVGZB[I]Y^I_GaEbHdEeZfXgIhX
~^sm	^!J#G%J(J-H/I3F4J6K9E:J>^?I@GCIDIGJHXIYKGLJMHNIOERJSKT_VJXI[J]Z^J_Ja[bccJfIhH
~^sn	g!J#I%J&J(J)K-W9Z:J=I>^?H@HBECJDIFYHKIIKHMINJOJPJRcSJUIVHXHZ^[J]H_JaHb[cKfIhJ
~^so	H!E#[%K&K*E+G,H-a/C0D1Y2D3Z4E5E6J7E8I9_:J<X=E>C?Y@_A^B_CbDJE^FYGGHEJELBM@OFQFRCSDTJU^V[WJXEYJZ[[Y]D^X_IaEcBdFeDgHh@
~^sp	O%F(B)J*D+E,G-Z.X0E1F2G3_4B5F6D7D8E9J:B;H=B>I?H@IAEBDCDDDEZFXGDHXIbJ^KILGM?N^PBQHRJSCTcUWVHWEY]Z][C]J^J_ZabbYcEd[eEfCgEhA
~^sr	rBYEZHJc_dZ
~^ss	G!]#C%D&I(?)_*E+[,G/G0F1F2I3_6F8E9H:C;I<H=I>B?]BXCCDZECFHGIH[IEJ]KFLCMFOFPZQIRFS[U_V]W]X_YZZY[H]D_EaFbZcEd@eEfAgDhD
~^st	A!b#G%B&D(H)Z,A.]0Z1a2B4D7A8B9J:=;I<C=B?D@IAXBFCHEKFXGHH]JBKXM^N[O]PIR[SZTKUEXGZE]a^D_Ha[bGc@dBfdhJ
~^su	J#Z%K&H(a)H*A+I,F.G/^0F1a2G3H5Z6E9Z;J<H>F@^AFBfC[EIGGIZJJKFLGN@OBPBQHRISCTFUHWEXFZ_[I]E^GaFbXcCdAfAhG
~^sv	r#K0[9Z>H?JBXCJDIHZIZKKXYZGaIbJfKhJ
~^sw	Y!]#H%H(G*I+J,J/J0J3J4I6J7I8J9E:J=G>Z@^AHBICGDFEJFJGHIFJIKZLZMGNKOXRGSZTJU_V^WJXHZ>[I]F^HaFb[d_fZgI
~^sy	F!B#A%a&H(F)C*C+X,D-E.F/D0e1a2Y4_5D6G7C8_9>:D;C=B>>?@@HACBFCADZECFCGhH_IZJBKZLBM_NIO@PJReS@T@UBV?WDXAY[Z?[C]@^A_Ea?bBc]dceCfdgCh@
~^sz	o!G3J6Z9W:[<[=J?JBIHCIIKJU]VIZa]JaJbYdHfJ
~^ta	P!E#_&I(D)F*H+G,G.I0G1H2H3A4Y5H6F7F9c:D;Z<Y=J>X?I@[AFCCDJFHGaH]IGK[LEMcNCQIRFSETIVCWGXIYXZH[G]C_IaacHdCeFfCgKhZ
~^te	A!I#I%E&D(Z)F*E+B,E-b/A0E1B2Y4C5C6C7@8G9H:_;B<D=_>c?J@JA?BXCYD[E@FXGCHZIKKDLbM^NJOcPAQFRFT_UaVCWbXdZC[C^A_DaIcGfCgD
~^th	<#D%G&E(J+],@-X/Z0B1X2G6C7Y8]9f:F;X<C>[A^CWDXEEFHGbHDJXK_M?NJQETHV^YI]A_BbDcDdDeEfIhG
~^ti	G!E#Z&I(C)H*F,F-D/A1B2C4X5D6F7D;B=X>C?F@aADCJEAFCHJIXJEL^NEOHP^RhS@T[UHVGWFXZYHZC[G^H_FaJbHccdaeXgFhB
~^tj	m#J)K-J2[3J9[:J=J>K?J@IDJHCIIKIS[UEVIWJZEaJbJd[fa
~^tm	z-X9J@[HGIIKJX^ZF
~^to	I!J#A%E&G(I*D+D,h-b.J1a5E6B:A;G<F?]@aAFB^CBDGECFDGCI@JXLBMHOCPHQFRbSaTIU_VJWFXbYJZE[D]A^Y_AaDbHcBdGeCfGgIh@
~^tr	I!H#d%J&I(G)D*D+F,D-].Y/F0G1I2X3C4C5J6D7H8D9A;D<]>C?@@bA]B[C?DBEEFEGDHWIXJDLJN]PDQGSFTJUBVBWGXeYEZ]]Y^]_IabbFeIfJgJhH
~^tu	Q!_#F%E&J(E)_*E+H-Y0H1H2I3D5H6G7G8H9[:J=D>Z@YAHBXCFDHEGFIHWIGKZLGMDN^ODPEQJR[UcVYWFXEZ:[G]I_FcDeXfEgG
~^tv	s*ZBJL[ZJ[[
~^tw	Y!J#D%I(E)H*b+H,I-F0I3[4H6I7H8Z9D:G;I=G>C?F@aAdC]EJFJGIHHI[JJKXLINFOXPGRISXTYXFYKZJ[H]F^H_DaEbHcGdHfHgIhZ
~^ty	U!G#I%G(F)I*G+I-E.J/G0J1J2J3_5J6I7I8I9E:_;J>B?Y@cAHC[DCEIFIGXHCI]JILXMEO^RISIUHV]WIXEYJZE[_]Z^H_HaIbFcIdHeJfHh_
~^ub	_!J+Y,J-I4K7Z9J:I;K=I>Z?J@HBJCYD^HBIHKHLJM[NIO_SYTIUJVIX]ZI[J]Y^JaGbJcJdKfJhJ
~^ud	s/]B_ZZ_J
~^uf	v3J9Y>[?XBJHGV]
~^uh	zR[
~^ui	g!a#J%K&Z(J3J9J:^;W=K>J@IBHDJG]HEIIKJMJNXPKUYVIWJZZ]J_JaJdX
~^uk	x&J>[FZHZZGbZ
~^ul	i#J%J-H3I9H>J?K@]AKBIHDIFKdMINIOaZE]JaHeYhI
~^um	i/[BKEZIZZHcad]fIgH
~^un	H#J%a&e(C)G*E+D,C-Y.H0H1Y2I3I5I6C7_8D9B:I;I<X=H>E?CACBHCADEECFaGZHJIIJJK@LCM^OHQGRFSFTbVEY]Z[[d]D^X_AaCb^cFd[eCfDhE
~^up	O!D#D%[&I(b*G+G,F.I/Z1e2G3D4B5_6E7F8E9X:E;[<I=D>G?C@EAFB]CJEGFFGDH[JFK@LYMGNcQHRDSFTJUEVCWHXIYE[X]D^D_EaCbDcEdJeDfcg^hH
~^ur	g!X-J1J4J9^>H@JCKDJG[H[IIKIMJZZ]KaYcIdYfX
~^us	<!]%F&E(^)Z*Y+Y,F-[.C/A0E1E3G4F5A6@7Y8Y9?:[;b<C=Z>>?ZAdB[CFEZG[HHJEKdL[MANCOGPYR@SETGUEWCYB[G]^^__daEbAc>dZe?fFg[hC
~^ut	P!I#^%J&X(^)Y*D,H.H/I1W2G3J4E5H6E7]8[9A:[;Z=[>I?D@EA_BKEIG[H@IZJGLYMJOIQHRESDUAWD]Y^__[cDeFfBgFhC
~^uw	x,Y3]HY
~^uz	Z#H%G&J(Y)W*F,Y-Z.J/J1J2J3H4H5J6H7Y8Z9E<J@FA^BIDZEHFIHCJIK_MFNIPYQJRISGUFWHXJYI]Z^]_[aHcGdFeJfGhG
~^va	P!A#[%B&H(A)[*Z+F,J-].I0E1G2X3[4H5H6E7E8F:B;E<H=A>Z@XA[CEEFFFHGIZJELaMXOXPYQHUCWGX_YG]A^C_Ya^bIcHdIeFfCgYhH
~^ve	C!<#e&D(@)@+H,I-C.D1c2F3]4F5W7H8A9G:C;[=Y?F@YABBCCeDXE@FGGAHIIBJ]KZLYNIPHQIR?SDT[U>V?W?XeYXZY]b_DaabYdGeAf:gHh]
~^vi	P!F#_%E&I)H*H+Z,F-_.H/Y0J1K4F6E7D8G9C<I=B>>@^AEBAD?EEF]GGHbM_N]OXPJSFTYUBVHWFXa]@^Y_DaXcCdDeGfGgHh]
~^vo	M!Z#E%H&I(F*Z+X,E-Y.J1X2F3D5J6D7G8F9X:Y;D<H=F>G?]@aADC>DFE[FFGII^JEK]M]NZOXPBQIRESHUXVZWIXYYHZ@[D]a^C_IeFfE
~^vr	m#H*X+Z-H/J3J>H?[@[BICYDHHIIIKIMYNJOKT]X[ZI]KaIhY
~^vu	g#I(J-J/I0[3X6J9I=Z>H?I@IC]DHHAIYKZNXOJSKTKUHVIZ^]J_KaIb]dJfHgKhY
~^w3	m%JBGHGRfZHdHfH
~^wa	F!E#G&H(E)C*[+Z,I-^/Y0I1E3@4C5F6J8D9Z:X;D<G=E>_@dADBECYDKEEFEH[IZLGNXOEPAQGRDT@XaYG[b_CcBeGfCgJ
~^wc	m%H9H;Z>J@_BIDHHGIIK[MXOJZZ][aIf[hJ
~^wd	z,]HYeZ
~^we	G!I#A%J&G(@)C*D+J,H-b.J/X0I1X2E5D6H8J9H:F;J<F=D>F?B@[AFBdCaDFEGFHGHH^JXKILGM]NYPJQERFT[UHVGWEXDZ][X]e_HaEc@dBeFfIgHhI
~^wh	D!I%[(Y)H*I+G,Z-A.G/G0J1F2F3^8D9[:I;E<D=F>G?J@EAGB:CEDDEFFHGFHdIZJYLCMJNdOZPDQGRDSETJVBWDXBYIZ_]]^G_^a_cIdDeFfEhb
~^wi	>!C%D&K(H)I*F+_,a-G/Z0A1E2E4C5^6F7J8G;I<G=G?Z@aAYB]CAD?EEGJH]IHJGLZMbQERHSCTBU?V<WEXHYC[c]?aYbbcIdHeafAg]h^
~^wl	c!J#I%H(E)J*J,Y-G3I4J6Z8Z9K:H=H>I?I@GAYBGCJDHEIGJH]IIJZKIMINIPHSKU^V_WGXJZC[J]J^a_JaIbIcIdZe]fGgJhI
~^wo	G!Z#C%[&H(D)H*E+G,D-d/X0H2G4I6D7_9D:G;G<H=GAGBeCJDBEEFHGGH_IXJGKBLYM]NFOGPFQHRYSEUBWEXBZb[A]A_CbJcAeDf]gGhI
~^wp	l#Z-J3G9J>I@JD[IIKZNKObZEaJh[
~^wr	C!H#Y%Z&G(@)B*D+I,_->.G/Z0a1Z3Z7D8X:B;G>C?A@DAZCCD@EIHYI@KDLCMBN>OYPYRaSCTEU@V?WDXWY[[C]B^@_]aBdceaf[gahJ
~^ws	k!J#J%J(I-[/J1[3I4J8J9Y:J=J>H?ZA[BZCHDIHZIHKFLKMJOIRJSZTJUYVIXIZD]J^Z_ZaHbKcIdJfHhJ
~^wu	_#E%X(G)K*J-H4Z7K9J:I;J=X>Z?]CHDHGJHJIIK[LJMXNIOJU[VXXI[J_[aGcJfIgJhI
~^wy	W!c#C%E&Y(Z+G,G/G0H1X2H4F5H7G8F9A:C<W=[>A@BAFB@C^DDEGFGI]JHKJL_MEN]OEPEQZRFSFTFU[WGXCY]ZX[X^E_EcJeXgGhD
~^xb	uH^ZI
~^xx	xBX
~^ya	z>^HE
~^ye	Z!]#I%J(H)K*K-W/J1[3I9W=Y>^@[AJBYCJDHGKJJK^LYMINFSJVIXI[J]I_KbHcJfJgJhH
~^yo	K%H(C)J*D+^,G-K/H0J1X2I4H5J6I8I9b:a;J<J=[>X?K@JAIBGE]FIGGJHKWLGMHNHOYPFQJRISGTXVZWHZI[F]G^I_IbFc[dXeGfIgF
~^yu	u?_
~^za	P!H#_&H(@)I*Z+_,I-Z.J/J0K1E2F4I5F6J7B9G;D<G>??Z@EACB^CED[EBGXHHIYJDKELIM@N_OIRGSAV>W^XFYX[Y]X^Z_CaHbHdae[f_gGh@
~^zb	l-b9K@ZBJEXHGKKX]ZI
~^zd	o%J&[(K9I=X>[BJNXQ]WZZIeZfX
~^ze	X!F#E%E(X)H*F+[,G-].[1I2]4F5J6H7I8I9B:Y;G<J=F>A?C@[BJCBEHGHH^I_JIK_LGMFOXPFQJRaSHTYUXVYWIXD[K]D^FaIbIeIfEgGhG
~^zg	h3H6Z9[:K>^@HDZHGIIKIObZD
~^zi	c!]#G%[+I,X-H/K3^7J9F=J>F?ZAXBYCJHJIZKYLJMINIPJTJXHZD[J][^Y_JaXbJdFfJ
~^zl	xIZ
~^zm	]!H#G%G(F)J*I+K,J-E/Y0J3F4J6I7Z8K9E:X;J=H>Y?H@eAIB]CGDFEIFJGJHIIEJJL]MXNGOGPHQJRJSITGUGVGWJXGYJ[Y]G^a_HaDbHcHdHeJfGg[ha
~^zn	f!I#Y%J(J*J2_3H4Y9G:H;J=J>H?]AYCHDHF[GKHEIaKGLJMINHOJPJTJUJVIXYZC[_]I^K_ZaHcJdJfJhI
~^zo	_!K#W%H&Y(I*I+G,J/I1X2K3[4H6J7I8Y9F:G;J>Z?H@FAHEJFIGIHXJJKYLXM[NWOEPISJUIVGXGYJZB][_[bIcIdZfGgIhX
~^zr	e(])Y*J3J4K7J:Y=J>I?J@IB]CIHZKJLKM]NJPJUHVFWJXK[K]Z^KaIbIdJfJ
~^zs	zZIc[
~^zu	P!]#G%]&Z(]+I,H-F0Y1I2J3J5I8H9W:];G<J=XAIBXDCEXFWGKHFIDKZLXNEOGPIRGSJWIYH^F_Gb[d]eGfFhG
~^zw	V!Z#D%X&J(E)X*[+H-C.J1I2I3K5I7G8]:F;G<J>C?E@^A[CaDCEHFIGFHFJHLXNFSGTFUFVDWHZF]E^G_GaDbFc[dae^fYhE
~a20	zHYIXZH
~aad	[!G%E&K(H)I*I+K,I-F.K/I0^1^2J3F4I5J6I7I8J9E:H;J<J=H>H?G@FAHBDCHDGEEFIJIKFLHMGNHOIPIReS^TaUHVGWIXFYYZA[I]H^H_XaGbYd]eXgH
~aag	i!J#[*Y+Z-J3K9H>H?I@XBYC[DGHZIIKILYMYOJVJXZZH]JaHhY
~aai	uHGJXMKZ]aIf]
~aak	o-[3^9J>J@HBJCJDIHXIIKIMKNYXXZF]]aXcK
~aal	d#J%I(I)J*H,J-G/[0W3H6]7J9]:X=J>F?X@FAJBJCGDGGJIZJJLKNGOIP^SJT[UZVHXIZC[I]I_GaHbJcJfIhH
~aam	q-Z2Y9J:X>J@JF[HGI_KIZHaKhZ
~aan	_!H#G%Y(G)J+I,X.X/Y0J1K2J3F4I6J7I8Y:H;H=I>D?ZAHBICWDZFJGIHJIFJJKDLZMFNIOHQ[RJSJTHUIXaYJZE[[]G^HaEb^cIdYeYfGgJhX
~aar	Y!G%G(H)I*a,I-^.J/X0I1J2J3C4[5J6G7H8I9C:W;H=G>a?^@ZAXCFDBEHFIGGHHIBJIMYNIPFRGSHUGVXWIYHZI[a]E^GaCb[cZdXeIgGhH
~aat	]!^#H%H)J*H+I,J-[/I0J1J2J4I6I7I8J:G;Y=H>Z?]AGBHDFEJFKGIIDJJK^MFPHQZRHSHTHU]VYWJXXYJZG[Y]FbHcIgJhF
~ab^	v3Y9JHHI_cZ
~aba	i-J3I9G>[?JBICGDJH]IJZD]caH
~abb	k![3J=Y>JHJI]KJMKUXVJZI]YaJbYfK
~abe	T!H#[%G)G*^+[,I.K/H0I1J2J3C4I5J6I7I8J:F;H>Z?_@]BGCZD]EIFJHDJJKJMXNXODPHSHTXVIWIZJ[[]b^H_HaFbGeIfFgJ
~abg	_#I%H(J*I+I,J-Y0J1Z3H4Z6K7J8J9H:H=Z>]?YAKCGDGHFIGJJLJMHNXOXPIRJSITJU^VGWJXIYYZZ[J]^^J_IaZbIcIeJfFgIhH
~abi	V!_#I%I)I*I,J-H.[/K3G4J6K7J9H:G;]=H>H?H@GAZBIDGEJGJIGKXLJMHNIOIPHSHTJUaVbWGXIZ@[J]I^J_Ib[cJd_eYfGgJhH
~abl	D!e#^%C&G)_*D+C-[/B0X2F3H4X5J6F7D8]9A:D;[<G=Y?Y@DA^B]CYDEEFFFGHHXI?KCMIN?OIPGRDTIUaVaWHXDYZZG]F^E_GaGcGeXfJgJhA
~abo	[#G%I(H)I*K/J3H7J8J9G:_;^=b>G@YBBCID^EJGIHJIXJJKJLFMHOJPIS]TIUGVEXJZ][I]Y^J_IaFbHdJfIgI
~abr	d#G)X-Z3G9H:J=X>X?H@HBHCJDHH^IJKILJMINIPZQXTXUZVIXJZB[]]F^^aYdJhK
~abs	k%X1Y9Y@JBZH]KJY[ZE[Z_Y
~abt	v9JK[OYVZZH
~abw	u9ZOYR]
~ac^	S!H%F&J)F*[+H,H-C.I0G1F2I3^5J7_8G9B;G<I>[?[@bAGCJEJFHGEHZIZKALFNIOFRGTEUDVHWFXY[]]E_^aFb_cJdFeGfBgEhZ
~aca	W!G#X&W(G)I*H+X/G0Z1Y2J4I5J6H8J;I=_>H?Y@XAHBGEZFIHEJIKCPHSZTGVDXJYJ[H^I_Ha]bZdGfZhG
~acc	?!f#_%e&E(C)[*X+I-B.H/I1E2c3I4C5D6A7C8B9?<D=F>X@BA]BXCFECFCH_IIJCKBL^MFNIPcQbRAS@THU@V[W@XDYB]A^b_Ya?bDcDdBe@fAg@
~ace	Z(H)J*I+J,J/a0I2K6I7I8J9E:X>Y@[AIBCCHDDEIFKGII]KYNEOYRJSITGUFWJXFYJZX[H]F^I_HaGbJccdFeJfHgHh_
~ach	H#]&G)C*F+C,H-^.C/H0H1C3D5F6J9Y:F<G=D>J?AAHCFEHFFGHJXKYL]M^NXOBPDQHR_SYTCVIWGYXZZ[J][^Y_CbXcbdXeFfYgIhJ
~aci	T#F%Z(I)I*H+H-c.J/H3X4X5J6I8I9[:Z;H<K=G?G@DAHC[DXEZHGJIKDOXPGQJTHVCYIZA[H^HaXbFdIfZgYhE
~acj	Z!F#G)G,H-E.J/H0]1I2J5J6I7I8H9E;I=G>Y?[@FAHCaDYE^FHGYJIKELIPFQJSGTGVEW]XFYHZB[H^IbGcKdJeXf[hG
~ack	C![#D%^&G(I)B*C,X-E.G/F0]1Y4J5]6_7C8Z9]:A;E>J?@@FAXBYD?ECF[GJJXKZLBM@N@OCP[RXSDUBV>WFXEYZZD[A]I^@_ZaGbHddeaf_g[h?
~acl	r#E%[;bAJH^LJZH
~aco	i!Y#J(I-I9K:J=J>J?I@]BHCZD[HXI_KGMJNJUJ]J_YaIbJdJhI
~acq	p3J8[:JQaZG
~acr	mH_
~act	F!d#E%E&c(C)B*B+D,H->.J/Z1E2a3_4^5E7C8J9?:J;J<G>H?A@>C_EeFbGFIaJGK>LJM@NCODPBRISBTIUbVDWDXEYZ[A]H^I_Ha@bFcGfIgZh[
~acu	x>X
~acy	i!J%K(J,X-J.^3G7]:I>Y?J@JBICIDXF[GZHEIGKJMJNXOIPJUJY]ZF_Ya]cFdIg]hJ
~acz	X!c#F%F&K(B*K+G-F/H0I1G2Z4G5I7H8]9C:E;]<]=E>D@CBBCFDDEFFIICJIKELXMENDOFPERGSFTHUbV]WEXEY[ZH[H^^aJc]d_eZgGhF
~ad^	K#H%^(H)E+X-Y/Y0J1a3^4G7]8F9[:?;B<F>_@AAFBJCFDXEEGXIBJFK>LIM>OGP[R]S_UBVCW]XFYZ[A]Za?bFf]gGhF
~ada	M!^#[%I&H(@)C*B+D,Y-J/X1J2F5G7D9>:H;]=D>IAIBYCGD]EZFFIEJFKHNCRIS[TaVKWHX]YEZH[C]X_Da[b]cBd]eEfGgDhZ
~adc	d!J#I%I(I,Z-J0_1^3I4J9H=J>J?J@IBHCJDIGXHEIIKIMJNKOKPJReSHTIUJVJXHYZZD]K_JaIbIdXeJfXgJhJ
~add	W!H#J)J*I+K,K-G/J1J3a4I8c9I:Z=I@ZAHBGC^GWHaKHLKMINDOJPIQXTKUIV[XJZC]J^I_HaGbJcFdJfIgJhJ
~ade	Z!H#E([)[+I,J-_0K2]3H4J6I7H9G;K>E?G@ZAIBBDGEJFKGHHaIKJJL]MKNFOIPHRJSJTFUIVFY[ZI[E]X^Y_]aFbFcDdHfHgI
~adf	_#J(J*I,[-H3J4J7h9H:J=K>J?K@KBJDJIIKIMJNJPITFUKVJZGaJbKdJgJhJ
~adg	pHa
~adi	d#I%Z(J+J-_3H7K?J@IBGC]H^IHKIMJNJPJSXU[VIZHbIcIfJhJ
~adl	q9J>a?JDHHXIKS]YFZH]JaHcZf[
~adm	A!C#B%G&E(c)j*m+D,h-A.F/?0C1Z2E3B4A5E6C7>8B9@:F;B<E=D>>?@@>B;C:D?EdFCGKHDI<JBK=LGM=N@OCPiQXRBSDTAU[V[XCYDZH[A]?^I_@a?bAc?d^eAf>ghh?
~adn	q-Z@YDZ
~ado	I!X#a%Z&G+X/C0G1Y3J4[5J7[9[:_;H=@>G?C@IAJBICEEJGCHGIFJIK[LFMINAOZP[QJRFSYTXUbV]WIYJZ=[I][^K_Ca^dXeDf>gFh>
~adp	m#a%W9JEFHDWKZJd]eZ
~adr	g!J#J%J*J-Z3[9H:Y>Z?[@HBICXDaF[HEIHKHMJO[VIXIZF]JaH
~ads	X!I%^(H)I*I,J-G/J0H1I3G4I6J7I8J9F:I;J=I>H?H@HBDCHDIEFFJGHH^JJKGLHMHNHOJPIRIS^TaUIVHWIXIYJZD[I]H^I_XaHbHcGd]eXfdgI
~adt	x-]HJSZcK
~adu	[!_#Z%H&a(G)J*I,J-H3I4J6J7J9H:I=]?I@GAIBECJDHGIHEIHJXKGLYMGOKPHTYUJVHXJZE[J^^_Ya[bIcIdIf]gYhY
~adv	k(J)Z3W9Y:[;ZBIHES^UHVJZZ
~adw	x(_KJZG
~ady	^![%J(I)I*]+_-E3I9E:K=J>G?H@_B[DCHJIHJJK^MJN^OJPJTJUIVGWXXZZF[J]H_Kb]cJdJeJfJhJ
~adz	k#K-J3H6Z9H:Z>J@JBWDJHHIIKJNIObZGcKd_gKhZ
~aex	u5WHGQ_ZJ
~af^	z#[4YHJbZ
~afa	v.Z6Y
~afe	u,FH_JY
~aff	Z!H#J%H(])[+^-F/I0J1J3F4J6J8X9I;K<^=X>H@GA]BKF]HAIIKGLJMHP]RJSITZUDVZXHYK[J]I^J_HaJbIc[dYfGgZhJ
~afg	r+H-J9J=^>G?J@HBZCKDGHEIJK[NKOJZF]_a[fI
~afi	o3Z6^<[HH
~aft	L#^&J(J)F*F,H.I/a0Y3I4H5H7E8Y9J:B;G>K?D@YA^B[CJDBEJFGGEIAL[MXNHOER_SHTXUHVFWHYZZX[E]Z^J_EaFcDdXeHf^gHhC
~afu	rH]TKVZZKc]
~afw	z3I9[HXOZ
~ag^	N#Z%E(C)F*E,G-A/K0J1G2J3E4K5G6F7]9^:Z<I=C>H?K@^AEB]CGDCFFGFHbIJKJLYMDNJODPDQISYUJVCXYYGZD]C_DaZbZdaeHgEhJ
~aga	O![#X%F&J+c,H-C.I/F0C1I2I3E5I7J8X:B;F>E?E@^AGB]CYDHEGFHGFHEMFN^OFPZQJRZSFUYVEWHYHZ[]J_ZaHeIgFhH
~agd	r*Z8YBZC[LZZJ
~age	E!B#B%D&F(H*Z+^,B-b.a/H0l1B2H3A5D6B7_8J9B:H;C<J=A>D?a@;ADBHC?DXEGFJGEIEJ[KILDMENFOYPAQJRBSYTEUXVCWIXaYDZY]Z^@_AaGbZcDfXgI
~agg	d!J#I%I(I3E6K8X9F:J;J=I>Y?H@GAZC_DEEKGJIHKGNIPJRISHTIUJXXYJ]H_Ja[bJc_dJf]hI
~agi	]#G%I(I)I*H+b,I-_.[3E4I6J7J9G=I>F?G@FAKBECHD[EJGJHEKGLJMHNHPHSaTJUGVZWJXaZ_[J]G_JaFcJdJfIgJhJ
~agl	e#]-H4Y8Y9I=J>I?JBFCJDIEXIIKHMHNXOKRYTJUJVJX_ZF]JaIcJdJha
~agn	z*J9J?]HHX_
~ago	d!I%I(I)J*Z+J-I.[/J0J3H4I6J7J9W:H=Z>H?ZAJBZCZGIHHIELJMFNHOIRJTIUIVHX^YZZZ[I]G^J_IaGbJcXdHf[gJ
~agr	i!C#X9Z:K=J>J@JBFDIHcIGKJM_VJX[ZG]J
~ags	q#[/I0J3Z9J@YHHIZKKM]TJXIZG_Fh]
~agt	^#I%I(H)J+Y,J0K3E4J9G:H=H>E?G@GBEC]D^EYGJI^MXPJSITIUHWZXW[I]H^]aFbHcIfHgIh^
~agu	g(I)[*J9Y=JHZVXX^aJ
~ahe	nBJHHRabZcY
~ahi	v>_HIfW
~ahl	c!J#H(J*J-b/K3_7K9I:J;K=I>E?a@FBGC]DFGKHGI^LKMINHPJTJUJVXZC[_]Y^JaDbJcJdJhH
~aho	l>^@XHCK[X[ZIh[
~ahr	o!X-^1X3J>[@ICWHHIJK^OJZHaKfX
~ai^	Z!G#Y%F(F)Y*G+X,[/I0J1Y4H7J8J9I:G;I=Y>D?^@]BHCYD[EIFIGIHIIHJJK^LYMFNFOFPHRISITHUGVIWXXaZA[]]I^I_HbHcYdIeJfGgI
~aid	d#I/b3I4X=Z?J@JBFDJHEIJJZKGMJNHOYS[UJVIZcdHfJ
~aie	zHZZ]aI
~aig	n+]B[HIZJ[[
~ail	B!H#E%I&](C)@*Y+D,F-A.E/^1H2E3a4G5[6G7F9=:b=B>b?_@BAIBADdEJF]GJHcI;JHKFLBM[NFOIPYQYRFSFTBUAVAWEX?Zb[@]B_BabbCd@eZfEgFhF
~aim	j-[@KHXIJKJOYW[ZHaZh[
~ain	E!J#Z%Z(C*A+a,I-C.H/[0B1F2E3F4_5a6E7]8^9F:@;E<G=A>E?A@dA^BZC@DDEDF_GYHFIZJWKXLFMZN^OBP_QJSBT[UCV@XXYE[I]]aCbEcDdFeEfFhE
~air	^!X#H%H*J/F3^6[7Z9J:a=J>Z?H@FAJBZC]DGEIGJHAIHKGLXMINGPJSJT[VZWXXI[J]I_WaGbIdZfIgJhH
~ais	V!H%E(F)Y*J+W,I-F.J/X0I1J3_4G5J6I7H8H9G:E;I<J=Y>[?Y@FBHC]DBFIGIH@JXMWNJOYPXQJRISHUFVXWHX^YXZY[]]K^HaEc_eIfGgH
~ait	V!J%G)J*H+[,K-F1J3E4J6J7J8J9[;J=K>D@bAJBKCEEJFKGIHCIDK[LIM^RYSJTHUIWJXcYJZE[X]G^H_IbZcIdHf]h^
~aiu	m3I9Y>J@JBJHHI_OKZ]cZf]
~aix	r;YHZ^ZbZdZ
~aj^	e!K#J%J(I-I2X3G9G:I=J>Y?I@^BGCJDGIHKINIO[SJUJVHZ[]ZaabJcKfZ
~aja	g!_#I%I([)[*Y-[/H0Z4J6Y9G:I;K=J>H?[@JAXBGCYGJHCIZKDLJMIN]OZPISJTKUIVHXIZB]I_IaHbJcJfIhI
~ajo	p8]9G>[I[VYZXbY
~ajp	zBKDZh[
~aju	r3]9ZHJIXZK
~ak^	Y!Z#J(F)H*J+H-a/H0J1J3]4G6I7I8J9D:F;I=J>EAKDXEIF^GGHFIXKDLIMFN]ODPHRISFTHU^VEWYYYZ?]F^H_Ha]c_dFeHf]gHhE
~aka	^!Y#F%Y(F)I*I.J/I0]1J3H5K7I8]9E:H;J?H@FAIBICHDFEHFJGIHGIFJJLHMFNGOHPXSJTHUHVGWKYX[H]G^HaFbZdae]fZhF
~akc	xZI^]
~ake	Q!]#H(E)F+[,I-F.J/Y0I1I2J3D4G5I6H7H9G:F;_<Z=X?Y@JBFGGHGIJKZL[M_NIOFQ_RISGTGUZWGXFYYZC]F_GaXbFcFdZeXfH
~akf	v@]HIaZ
~aki	o3K9[>JDKH]IJK]O[[W
~akk	s-]
~akn	e!I#I%^(^)K*I-H/J3b4H5Y6J7J9E:H;I=]>F?W@HAIBFC]FJGJHXIWJKKGLKMINIOFPIRKSITJUIVXXGZD[J]G^J_WaCcIdKfIgJhI
~ako	l!J#K%J(Z+Z-J.[2_3J9H>K?K@JB[CIDFF[HJI_KINKPJUJVJXJZFaJ
~akr	uG_HX
~akt	R!d%C&J(E)H*I+G-C/G1[2I3_4Y5I6G7G8Y9D:D;[=C>F?D@BAYBICdDIEEFHGHHGIBJHKAMINDOJPARGSFTFU^V^WEXBZI[F^H_FaCbHdae^fJgJha
~aku	k(Z-J3]9I=Y>J?JC]DJHEIZLXOHV[ZX]JaJ
~akz	v/ZKIOYZ[
~al^	C!Y%F&E([)Z+F,b.F0X1]2D4J5X7E8B:[;B<D=J>A?G@ZBEDCEYFYGFHcI[JJK[LEMZN^O?PIQEUBVGWFXXZ=[A^CaFbJcDdZeJgbh^
~ala	U#D%F&J)G*G+H,H-Z.X/J0H1J2J3E4G5J7G8I9A:F;H<J=E@]B^CEE]FIGKH]IHJHK^LYMXNJOGQJSFTFUDVFWFYZZ[]F^I_[aDbEcYdJeIf_gYhE
~alb	i(K3X9K=[>J@]DJG[HDKJMJX]ZG]]cYdX
~alc	q.X3H9[@YBIGYHGKJM]OIX[
~ald	e!Z#I%I(H)J*I+Y,J-H0J1^3G4J6K7J8I9F:I;K=J>E?Y@_AJBDCGDbGJHIIDKEL_MHOIPXRJSJTIUZVYWXXIZA[I]H^H_Ja[bIcJdXfHhG
~ale	R#Z%C&H(E*I+I-A.J0F1H2I5H6F7H8G9H:I;F<I=C>E?H@HD]EWF^GDH_IWJFKbM[OJQHSEVXWIXIYGZF[H][^E_]aXbEc]dZeGfHhI
~alf	b!I%I(G)I*J-I/_0J3]4I5K7J9G:I;J=H>H?IAJBFCIDWEbGIIXJJKXMXNJOJPHSYTIUIVXXH[K_IdJfJ
~alg	h.X3J9a>H?I@]BFC]DJHJIIKIM]XIZG]Kc]fJhJ
~alh	h-X/Y4[;WBJF[HENZPXZYcX
~ali	M!J#C%G&I(I)Y*E.I0G1]2H3^5H6J7H8F9D;G<I>]?EB[CBDEFGGCIEJFKBL]MZNYOaQHR[SXTGUZV[XYYFZY]H^G_DbHcIdEeFfahG
~alj	s%Z-Z?]@JHIK[ZH
~alk	l4[8J9a@IHEKIMIYXZG]_
~all	D!I#E&F(Y)X*E-^1H2D3H5C6C7B8C9[:J;J<H?^@CAGBaCDDBEHF]GDHXIYJWKILHMHO@Q]RJSYTWVZWGXJYBZJ[[]I_CaZb^cbdAeFh>
~alm	i@KCXI[SYTZ]ZdYfJ
~aln	[!X#G%G*F+J,Z.K/[0X1J2J3F4X5J6^8J9E:G;I=G>X?G@YCHDFE^FJGHH@IYJJKFLIMFNZOHQ[RISGUFVFWFYJZC[I]G^H_[aFbGc]d^eIgZhH
~alo	Z!a#F%G(F)I+X,J-F/Z0J1K3_4I6I7[8J9E:^;J=H>C?_AHB]DBEIGIHEIZJJKENFPIRJSIUGVFWJXFYJZD[^]F^G_]aEdZeKfHh[
~alp	q-J9Z@[Z[
~alq	xNY
~alr	c![%F(J+_-G3J9[>H?I@]CJDDIIK^MJNKOJPJVHXJZI]JhJ
~als	Y!J#[(I)c+I,X-F/I3[6J9H:J;J=I>H?H@HAJBGCGDGEHFKGJH]IFJXKFMHRZS[TWUGVGWJX[YJZE[J]H^J_JaHbHdZeGfGh^
~alt	K#F&H(Y)F*F+C,J-X.I/X2F3d4D6Z7X8E9A<J=Y>^@]ADBJC^D^EDFIGHHFJFKbLFNDODPJQGRDVXX?YZZ9]@^b_Ba@bAcCd_eEgHh[
~alu	g-I/X9]HbJFN]TZZF
~alv	j!J#I%I(G)_*J-I2Z3[4K9F:J=J>F?JBXCIHBIFKGMJNJUcV]XHZE[J][aYbJfKhI
~alw	e!K#](J-G/J9J>J?K@]BGCJD_FZHGIGK^MHPXTYZI]J^JaJgXh[
~aly	v1]BJHYS]ZGfH
~am^	M!J#A%W&H(F)Y*E+E,H-I.G/E2^3=4J5F7E8F:Z<H>Y?F@IAGCDDHEEF_GGHiIbJHK<LDMbN@OAPCQ_RESCTDUBWEX?ZA[Y]I^J_HaabIcBdDeFfBgH
~ama	Z!G%G(H)J*H+X,J-Y/H0J2K3b4I6I7I8J9]:G;I=G>Z?Y@[AYBICED_EJFJGIHYJIKALXMFNGODPIQZRJSITGUGVFWXXZZ?[I]E^H_Ia_bGeKfHgIhF
~amb	S!F#I%G(F)I*I+I,J.K/X0I1J2J3D4H5J6H7[8J9E;I=F?G@fBaCFDFEGFJG[HGIEJIKBL]M[NEOGPHQKRISHTIUFVIWIXEYIZZ[X]F^]_EaEc^d^eIfFh]
~ame	M#I%Y(G)F,F-c.H0G1F2G3D4X5G6E7E8E9@:J;F<H=C>??C@[A^CDDAEYFcGCHcIbJGK_LEMANKOHQHRDSFTXUCVHXBYIZY[D^G_EaIcDdBeFhD
~amf	zHHaa
~ami	d!H#F%H(H)J*J/K0X3X4K9Y;K=J?HCHDIFXGIIGK_LJMYNZOHPIRKSJTIUJXHZG[J]H^K_JaYbJcJdJeJfXgJh^
~amk	r#]9I=J@IB[CKDIHZIGKJU^VIZG][aH
~aml	b!J#Y(J*J-I/J3H7]9G:I=J>Z?H@GBHCHDHH[IFK[MbNJOISKTKUKVJXJY[ZC[J]I^JaHbFcGfJgYha
~amm	Z!J%J(Y)Z*Y+H,Y-E/Y0X1Z2J3G4F5X6[7I8I:H;J<J=J>C?FA]BECHDDFJGIH?IEJJK]LJMGNFO_RYSITWUXVZXFYY[I]G^I_FaZcGdJeIfEgYhH
~amn	o-[2Y3Y9G:X=K>XBJF]HBI]KHNJOHUIVJWJZE]]aI
~amo	_!H#J%H(I)[-H/I0Z3F6J7[8]9G:Z>H?X@FAIBXCHGHIFK_MHNHOHRJSITJUaVFWJXHYYZC[J]I^I_JaHbIcId]hF
~amp	j3b9G:I>G?J@HBHDJH_IJKIMJZDha
~amr	j%J?KHDQeS[ZIfI
~amt	n,Y3]8^9I>J?]@JDJHFIJKGOXXKZIa^
~amy	v*Z0Z=[BZHH
~an^	K!C#H%a&](H+_,X-H0E1^2I3Y5F6G7G;J=_>[?<A_BGCHECFJHEJGKaNYOEQHR[SIUXWHYBZJ_Za<bZcEdYeHf?gHh?
~ana	U!F#Y%W(Z)F*J+H,I-H.J/G1J3E5I6H7b8Z9A;I=C?F@]AHB[DHEFFIGGHGI[J^KIMFNGOHP]QXRISFTFUEVDWIYIZW[G]Z^H_GaJb[cFdaeXfXhG
~anb	p7]HJJWa^
~anc	M!B#X&I(G)F*J,F-F/E0F1J2G4C5[6E7F8F9^;b<H=J@EAgBFCJDJEFFFGXHIIDJKKXLFM_N@OAQJRGSETGUCVXWYX@YZZ;[E]b^E_daCbacHdBeGfJgIhX
~and	G!F#E*Y+E,E.E0C1E3]4?5C6F7]9^;F<E=J>e@_AZBEDBEAFBGIHIIJJFMENAQDRBSGTFUGVGXXYCZa[@]_^a_XaHb@cJdGeGfFhe
~ane	Z!H)J*J+_,J-G/H4[6K7Z8Z9H:G;K>G?I@GAJBFCGDEEIGJHaIFKXMGNYOHPZRJSIT_UHVZWKXH[J]H^J_JaGcHeKfHg]hI
~anf	l-J3K6X9Z>H@IG^KIN]X]]KdJ
~ang	A!]#Z%?&F(I)J*Z+D,G/Z0D1B2[3;4J5D6A7B8H9::@;D<G=@>Z@eAAB_CCD@EEFGGAH[IYJHKGLfM]NHODPEQERASCTFVAWBYJZ[]]^fbBcIeAfIgXha
~anh	s@^BIHGKIX]Z^dIfI
~ani	I!>#?%D&H(K)B+D-B.F/E0E2F3G4D5F6X7H8E9A:d;D<Y=Z>C@CAEBICADBEdFcG^H?I?K@M@NaOCPJRES[TCUeVDWgXZYFZC]H^GaFb[c]d]gC
~ank	U#C%G&J(F)H,I-B.I/I0H1J2I3^4]6H7G8H9f:E;G<K=F>B?C@BAcBbCDEIFIGGH_I@KALGMDNEOEPHRHSGTFUFWIXDYHZJ[F]D^G_FaCb_cFdDeIfFgGhE
~anl	q#])[*J-Y>J@GBJHJK[PIa[cZdJ
~anm	]%I(I)J*J,Y-I/J3I4J:H;K=J>E?H@YB[CIDZIHKFLaMZNHOJPISITZUJVHXIZX[^]I^H_JaGbccIdIfJg[hH
~ann	A%I&X(Y)Y*[+B,I-Z.D/@1D2F3Z5H6a9A:^;D<]=Z>_?^@YAGB?CEEGFXGZHWIJJCKHLDNIOIPIQFRBTGUDVEWGXIYZ^[_]aBbBcYe^fDgH
~ano	T!Z#X&K(Z)H*F+H,Y-[/F0Z1I2J3B4H6H7Y8X9]:Y;H<K=Y?G@eAFBAC[EIGEIJJHMDOEPHQJRIUGVDX[YIZH^G_JaDbFcGdDeJfHgJhD
~anp	xBIH]
~anq	j%[(Y3a=^>JKJOHVZXJZGaI
~anr	k%Z-J3]9H;J?]CIIJKIOIPKQaVJXJZJ]Ja[
~ans	Q!X#I&Y(G)F*F+E-I0H1G2[3^5H6E8Y9I:J;F<Z>J@GBECEDWFXGXHaI[JGK?MGOAPCQ[RES]UGWIXJYJZG]B_YaFbFcYdYeJf_hH
~ant	E#?%H(I)G+[-Y.J0H1D2I3B4Z5K6B7C8B:d;C<F=E>_@JAABFECFCGEJIKeLDMXNDOEP@QJRBS]TIUcVDWdXXYJZ<[Y]^^D_@bXcFeIfIgJh[
~anu	m!I3K=X@IAKBIHCK_P[TJ][_Yb[dJfXgY
~anv	Y!Y#F%G&I([*D+K,F.J/J0H1J2J3E4H5J6G8[9A;X<J=Z>H?J@CA^BHC[EHFJGXHEJIK_MENHPZQJRISHUFWIXZYI]Y^]_^aFcGdFeJfHgIhC
~anw	o?HCJMZNYOYZJ]XaY
~any	M!B#_%C(H*H+_,G-b.H/D2H5H6F7Y8_9Z:];Z<H=I>WAEBGCAD^EGFFGDIHJEKJLIMANZOYPJQHRFTZUbVGYGZG]B^X_Ja@bCcEeGfCgGhB
~anz	j(J,Z3F8Z9I=H>H@JCYDJHFI]KKOHU]X]ZH]XdHe[fJ
~ao^	S!E#F%Y(])X*F+H/G1Z2I3]4G5I6H7I8I9_:X;H<J=I>C?Y@GAGBHDCEYFHHIICJHLJMKNJPFQJRJSZTFU]XHYH]]_Ga]bEcZdFf[gIhF
~ap^	U#Y%G(F)I+J,I-F.J/H0I1I2H3D5f6H7I8H9G;I<j=H>F?G@YAIBDC[DFEIFXGHHEICJHKFLGMGNEOXPHQKRXSITFUGVGWIXGYIZI[G]G^H_GbGcGdGeXfFgIhH
~apa	_![#J%I(Z+H-I/J0K3Y4J7K9G:H;K>F@HAJCZDIGIHHIHMFNHRKTJU]VJWJXHYYZG[b]G_XaGbYcJdIf]gJ
~ape	j#X-J3J9J<]>H?J@[BIHXIJKHNYO]XHZI]J^ZaZhZ
~aph	a%E(^)Z/K=I@IBHDIHZKKMJNKPJVJZGgf
~api	Z!E#H%Z(F)H*H+I-E.J/X1I2J5J7H8[9X:F;H<J>E?FAHBGCFD]EHFIHCIZJIKELGMFNEOYPYSHTGUEVDWIXFY[ZY[H]G^G_KaEb^dbe^f_hF
~apl	j%[(I*Z?a@ICYHHMJPJVKZIaZdJgY
~apo	h!J#G(I)J*Y-I1Z3I9G:I=J>[?H@IA[BGCJH_IJKIMINJOJPJSHUJVIZ[]I_YaHbKc[dJfJ
~app	M!C%Z&H(])E*^+_-Z.H/X0I1G2H5G6F7G8G9^;W<H=B>^?c@IAFBEEFFIGIHaIBJEKDLJM@ODPZRJSETDUBVIWEXJ[D]H^J_CabbEcDdDeGhA
~apr	d!J#X%I(J-Y0^3I4K9I:]=I>I?G@HAJCJDIHGIGK]LJMHNGR]TYUKVJ[Z]^_YaFbJcJdHeJfGhI
~aps	d!]#](J-I3J9H:J;J=b>H?J@HBGCJDIGJH^IHKFMINIRcTJUKVJXFZD[K]I^J_DaIbHcJfJhX
~apt	U!H%I(H)J*G+J,J-F.K/H0J4H6I7J8J9E:H;J=H>E?Z@CAIB[CGDJEJFJGIHbIEJIKELHMcNIOHPIRHSITHUIVGXGYJZK[I]^^H_IaFbecIdIeKfFhF
~apu	sAYHGZZ_YbZfX
~aqu	o:W@]HJN[U[XIgW
~ar^	B!?#Y%C&J([)D*H+b,C-].I/J0G2[4X5E6X7I8F9J:D;J<E=@>Y?_@YAYB]CGDXE@FHG=HbI@JGKcLHM[O[PFQESDU<VAW@X^ZZ[a]E^aa@b^cJdGeZfHgHhJ
~ara	K!J#A&H(]+E,D-@.I/^0_2c3E4J5G6D7F8F9E:D<H=J>I?bB>DYFcGHHHIfJEKBLFNBQJRJSDTZVaYGZB[^]@^I_Ja?bFcGdCeFfCgIh[
~arb	p3X:Y@YHXSZZIbZ
~arc	Y!D#G%E&H([)I*I,I-J/I0I1Z2Y3C4G5J6H7H8G9C=F>E?DAGBZCYDDEIF]G^HaJJKDLYNFO^PGRHSHTHUGVDWJXFYHZF[H]F^_aIbZcFdaeHfHgIh[
~ard	M!G%[&H(H)]*C+],f/[0F1H3I4D5H6H9^:D;F<H=C>C?Z@YAEBGCCD@EGFIHYIDJELEM]NBOIQ]RHSJTHUDVBWGXGYcZB[G]B^D_Db[cDdDegf@gEhD
~are	P![#B%H&H(Z)E*X+_,G-]/H0G1H2H3Z4E5H6F7G8W9K;Z<Y>AAZCJEGFGH^IEJFK]LIMXNFRFSETCUEWGXDYGZD[]]Z^Z_ZaDcYdDeHfDgEh^
~arf	d#F([)I*Z-J3J9J:I=I>H?X@[BJCGDJHDIZK^MHNXOKPJTKUJV^XX[[]I^YaHbJfKhH
~arg	d%J2^3X9H=J?J@JBIDJGdHCI[KJS[VJZH]]aXcHdDfHhK
~ari	N!Y#Y%G&J(^)Z*D+H,E-[.X/F0G1H2H3F4F5H6G9B:[;]<J=^>A?IAaBIC[DGEFGJHGJEKGMBNFPGQIRWT[UHWKXZYH[I]Y^[_[aIcDdZeHfDgJ
~arj	zBKH[b]
~ark	c!J#I%J(J-[2]3H4K9F:K=J>H?F@IBGCIDWFZHeKHMJOJVJXJZB]ZaYbIcJfK
~arl	_!Z%J(J-H/X3I7K9H:Z=I>H?I@_CIDIHHIGKYMIOJSXTHU[V]YXZA[Y^XaJbJcJdKfJh^
~arm	h(J-J3J9X:J?J@JBGDJHaIIKIMIUJVJ[YaGbbdIfIhJ
~arn	h!K(J-Z.G/H3H8^9G:X>Z?K@IBXCJDFHXK[M^NJTJUKVIXIY[ZF]J^J_KaJhK
~aro	f![#H*[3I9I:J>Y?Z@HBGCEHXIIKGMKOJTKUKVZXI[[]I_[aFbKcKdJf]hJ
~arr	U!a#X%F&J(F*G,I.Y1J2J3G4I5J6X7H8I9C:F;I=G?E@CAIB[CFDHEIFXGHH]ICK]LHMFNDOFQZSKT^UFWIYI]J^G_GaacFeIf^gGhF
~ars	m+I-Z3X=YBGCXD[HZKIOWZH
~art	I!F#?%G&G(F)C*F+Y,E.X/E1D2F3I4B5F6C8H9F:b;D<G=E>]?>AFBcC@DKEEFWG[HaJZLDMANGOFPJQFRJTZU@V[WDXDZ=[A]_^B_XaJbecEdBeEfggHh@
~aru	j!J#J-J0[3X9J>J?[@IAJBIDIHFIIKIL[N]VYZF[Z]I^Z__aIcJfJ
~arv	v#X%I(J9I;bHGVYZJ
~ary	Z!I#I%H(^*J+J-F/J0X1Z2K4I5Z6K7J8J9H:Y=J>Y?[@IBBCID]EJGIIJJZKYL_MGNGOJPZRJSJTIUGVFXJYZZ?[J]IaHbIcYd^fG
~arz	m%K&[(Z-J1[3K8J9J:Z=X>JBIIJKJNJZH_KaKcId_eZgJhZ
~as^	P!F%F(E)G+I,I-Z0I1Y3G4H5J6H7G8I9b:E;I=H>A?FCYDEEKGGHbIcJFLGMGNGOGPGQJRbSHTJUFVEYIZZ[Y]E^FaEcGdEeYhF
~asa	Z!G#](F)H*[+I,J-J/I0I1J2J4H6I7J8J9F:F=F>b@FAIBDDDEGFIGFIDJJK_L_NcOHPFSHTEUDVFWaXGYJZG[]^F_HaDcGdGeJfFgIhE
~asc	o(J9H>I?J@IBJCIDKHBI]KZVJZY]_^[aHbYe]
~ase	M!D#[&J(I)F*H+G,G-X.I/G0G1H3F5H8G<I=F>D?D@EAGCFGZHYIYJZK[NaOHPEQ]RHSFTEU_VEWGXIYZZZ]E^[_EaDbZcFdbeKfGhX
~ash	W!H%E&K(F)I*I+J,G-F/H1I2J3Z4Y5J7I8H9F:G;J<K=G?G@DAIBACHDFEJFdGbH_IEJHKDMfNEOIPGRGTIUGVGWJXHYIZ>[I]F^X_HaEb]cGdDeYgHhG
~asi	Z#Y%I(H*J-_2Z3H4J7J9G=c>I?I@YBECHDIGKHDIYKGMIOIPISKTJUIVIX]YJZF[J]J^Z_JaYbIcJeZfGgJhH
~ask	R!F#H%X(E)F*[+]-E.J/H0G1I2K3E5J7H8[9E:I;I<J>A?C@BAHBEC^DEFJGHHaIJJIKHLaMJNISHTGUGVEWJXJYW[G]G^Gd_e[fZh_
~asl	Q!G%H&J)E*F+G.I/K1H2]3D4F5H7X8G9F;G<I?CAGBZCCD^EHFHGEHJIXJJKZNZOFPCRGSETDUWVJWJXEYGZb[Y]Z^[_EcFd_eFfBgEh[
~asn	r#J&[-H1[3G@JBIDHGIHCJ[LKMJNZT[UIZJ[^^^fH
~aso	]#G%I(I)J-_/Y3[4J6J7J8I9Y:I;K=I>G?EA]C[DYEJGIHAIDKEL[MFNcOIPISJT[UKVGXIZZ[J]I^I_IaFbIcHdJfHgJh[
~asp	o!Y9Z@[HHIKXXZKa]
~ass	3!>%Y([)F*F+B-[0G1F2_3?4?5G7Y8E9?:J;E<Y=G>D?IABB]DGEDFBHYIbJ_KaM_N]OBP>QCRASGTDUHVBWHXCYDZb[]^Z_DaIbXcHd^e^fHg[h^
~ast	K!J#_%Z&H(@)E*X+I,E-J.]/I0G1F2F3>5G6J7G8X:d;E<H=G?C@bADBFC^D]EFHFI_JEKdLZM@NFO]PCQHSET[VDWDXGYH]G^B_IbIdGe[fHhD
~asu	r)X6YA[HGMYRZ_ZcY
~asw	xHKKYVYZKbXhJ
~asy	l-YA[HEI^KJ
~asz	p(Y)]-Y3I7X:Z>JDJHGIJKIOZZI_ZaK
~at^	>!]#?&I)D*>+A-X/G0E1X3Z7[8H9c:D;[<B=B>d@DA]BXCDDGEEFIGIHdIHK]LIMDNbOXPHQJRASHT?XC[J]A_XaHb?cDdFeEf^gZ
~ata	R!Y#D%D&J(A)F*E-Y.Y/Y0G1H2H3a4F5I6Y7Z8J9B:_<IAEB_CEEJFHHHIFJGK[LHMZNAOBQISGTCU^VDXDYGZ>[G]J_YaZbXccdYfC
~atc	U!H#H%I&J(])J*J+H,J-Y/H1I3A4I6b7J8J9G:I;J=I?HAeBDCGDFEJGIIEKILJMZNHOePIRHSITIUJVHWJXGYJZA[J]H^JbIcGdJgH
~ate	I!Y#E%H&H(Z)[*Z+A-G/F0E1H2F3Z4E5E6C:Y;J<I>I?HA]CGDJEIFEGEIZJGKCLFMZNbO[QFRaTDU]VXW[XIYDZZ[J^J_Fa[b]cHdFeEfXgEh?
~ath	k?[@XDJF_KIZE
~ati	?#J&I*?+[,[-H.H/A0D1K2C3c4B5C6A7[9?;I<H=X>H?G@CAGBJCaD^EaF]G[H[IAJHK>LDNbODPFQYRHSHT@UYVAW_XaYCZF[G]J^H_GabbDcJd]e^gJh=
~atk	q![%Z9J>JC[DIHZIIKKP[XJZ[
~atn	n#I+J-J3I6[9J>Z?Z@YBICHDHHHIFKaMKO[VYXJZGaHdJeXhJ
~ato	G#a%H&G(Z)a*b,X-G.F/C0D2E3b4^5G6H7H8D9?:I;D<G=B>a?_@CACBGCFEHFIGCHJIFJDKBLINEPfRESGVYWGXHYGZX[E^C_Ha^b[cEeXfDgCh@
~atr	f(K0Z3G9I:^=]>H?J@[BJCIHEIbKIMJNJOHR]VJZGfX
~ats	j-]3I7]9I>G?J@ZBJCIH[K]MJNGO[ZF]JaGcZeY
~att	N!X#W%Z&H)H+F-^.H/D0J1F2]3^4I5G6J7F9C:H;I<I>F?C@aAHCWDGIZJFKHMAOEQJRISETYUXVCWDXb[D]^^Z_DaXbBcJdDeIfAh]
~atu	Z!G%G(H)H*I+J,H-H/I0[3E4I7I8H9G:H;J<]>J?G@GAJBICHDGEJFJGHH[IHJJKFLJOGPHRHSbTIU[V]WHXHYI]H^I_IaGbHcFd]eaf[gHh^
~atw	s-]Z[
~aty	x3JHYU]XY
~au^	]!J%H(I-F/Y3E4J6J7K8Y9Z:J=I>Y?Z@XB[CGFZGJHEIFJJLJM^OHSJTJU]XIZW[X][bIdHfHgXhH
~aub	u9[?YCKI[ZH[W
~auc	a%E(I)J-Z3E4Y9Z:J@IBZCZD[FJIIKHOIPJSJTIU]VHWYXI[J]HacbIcIdJfH
~aud	_(K)X-]/Z3K9J>K?KBKCJE[HWIJKEMHN[VXYY[Z]]^IaJdJfJhX
~aue	p#[BIM[fY
~auf	[!I%H(G)J*J+],I/I1K4I6J9G:G;J=[>[?G@CB[CFDEGIHGIEKFLcMHOIPIQYRYUGWJXJYJZ[[H]]^H_JaYbGc]dGfZgYhG
~aug	r9]BXHEKZ
~auj	x@ZHJX[
~aul	b*E+K-J2X>J?J@_BHDHEXHdIIKDWHY]ZGb]
~aum	zH^
~aun	vHYMJTX
~aup	uD[ZJh_
~aur	s6_HDRa
~aus	N!F#_%J&J(X*G,G-Z.J/X0G1I2J4X7H9D:X=G>Y?I@FBCEXFIGZHGIYJFMEPGR]UYXZYGZA]_^JbGcYd]eGgHhF
~aut	H!C#D%Z&H(c)b*I+D,f-@.J/I0E1Y2G3a6E7I8F9@:I<H>]?^AEB>CZFFGCHbJGKGLEMCN@OCPCRDSHTXU]V^WEXXYFZ:[H]F^D_DabbCcJdBeEfBhC
~auv	m#[,[-K6X9JBJHEX]ZIc^dHhZ
~aux	r)[*J4ZAZDJ_KaZ
~av^	X!]#X%G)H+H-E0X1I3C4G5J6d7H8H9E:H;I=F>H?]@XAHBCC]EHFIG]IaJJMEOGPFQKRHSHTFUFVEWIXGYI]Y^J_GaDb]cGdFeIfEgI
~ava	Y(E)H*H,J-F.J/H1H2K3_4X5J6I7H8I:F;I?_@GAIBACZEIFJH^IEJJK_LHMFNEOFPJRKSWTHUEWIXIYX[H]X^H_HaDcEfXgHhE
~avb	x>JHHIGKIZH]bf^
~ave	H!G#F(F*]+F,I-J1F3[4G5[6F8F9Z:F<H=a>I?HAFBICaDaEFFIGII_JIKZLEMDNYO^PXQHSDTCUIVEWJXHYFZE[X]X_Ka@cGdGfIgHh[
~avi	j(J.Z6X>J?XDJEKH[M]VIWYZDa[bXhK
~avo	e#[3I4J8X9J=I>J@WBJCIHJIGK]MKNZPKR[UZVJXJZ^[JaJcJhJ
~avr	g-]@[BXHGKX
~avs	n!c#F;Y@GBHIIKJU[ZH]J^I_KfZhK
~avv	p@GB[HYZHa[f[
~awa	b%](H)Z/J3G4J9H:X>G?Y@_CJDYGJIHJJKELJMIOJTJUXVHWKZH]a^]_KaDbIcJfJgJhG
~awc	u7^:Y@GBJH]ZI^J
~awd	v#GB[DZHJTKVXZ][J
~awe	z9[>ZHG
~awi	_!Y#E%W(G)I+Y,I-[.J/I0J1J2Y4H6I8J9];I=G>F?F@_AHBGCGDDEXFJGIHEI^JJKFLIMGNFOYPGRZSHTHUHVXXFYJ[H]^^I_HaDbHcGdJeIhY
~awn	j%a(a,X9H:J;_=J>J?KBIDIE]NIUJVIZFaIbKcJdIfHhJ
~axi	p-K3EIHOGXc
~ay^	N!]#I%E&I(C*I+F,H-C.H/C0E1G2I3B4F5H6G7E8F9J:G;F<I>I?G@eAECGEHGEHYIYJHKHODPJQHS_T_VEWGX^Z]]^_FaZbHc[dFeHg[hK
~ayb	rHEN[SXZIgZ
~aye	l9J@^BKDJHIIIX]]]fZ
~ayo	xHHc[fZhX
~ayr	u!YH]ZJ
~ays	G#Y%E(D)G+J,G-].X/X0G1[2I4G5I6J8G9C;I<J>B?EBEFHGJI_LIMBO]PDQHRGUZV^XbYG[F]I^XaHcYdYfEgBhX
~ayu	o9ZI[ZZ
~az^	m%Y(J*Y=ZBJCXDJHEK[NYZ[
~aza	i-_/Z9I>J@[BXHEIIJYMJN[OZaYhJ
~azd	xHYN^
~aze	q-Y9JV]bZ
~azi	T!D#E&X)G*I+J-D.J/H0K1I2I3_4I5J6H7I9^:X<J=H>F?D@EAGBZD[EYFIHIJIKCLGN^OFQJSZU[VJWZYHZZ[H]E^G_[bGcIdGf[hF
~azn	sHJL[ZJ^^dZeJfK
~azo	p#G-W/[@[H^QYVX
~azu	i!Z(Y/W3I>J@KA[CKDJHYIJKJNIO[VZZG_ZaJcJgZ
~azw	s-[2Z9G:WF[HJI]
~azy	j#_3I9I>J@YBICJDIIIKIMJOHVYXa]Ja]
~ba^	m9J:Z=]@]BXCYHFNYZH
~baa	o*Z-_4^>J?X@ZHDIIMJNJZFaJdKfY
~bab	x!Z>G@XO[ZGa[
~bac	D!X#E%]&H(@)C*D,Y-@.G/G0^1Z3@6_7E8[:C;G>H?B@FAZCCDAEDF]HHIAK^LCMCN?P]RZSDTCUCV@WDY[ZI[C^A_]deebf^g]hA
~bad	j#a%I)Y9IBYDKEXH]ZH
~bag	h-H4Y9H>_?JBGCJEYIIKHMIRYX_ZE]JaIdKha
~baj	v!a9H>[HHKJZFbZ
~bak	_!Z#G%Y(F)I*I-E.K/I0]1J3H6W7I8]9F:H;J?H@FAIBICHDFEHFKGIHEIFJJKWLHMFNGOHPXSJTHUHVGYX[H]H^HaFb[dae]fZhG
~bal	X!J#J%J(d)_*Z,f-]3H7J:I=J>X?G@HBHCJDHEJHIKIMJNHPEUHVFWJXJZD]J^JaJbJdDeIfJgGhI
~ban	Z!I#F%J(H*J+J,J-[.H/J2K3G4J6J7J9E:H;J=I>^?H@EAJBCCDDGGJHhIIKCLJMFNGOIPJRJSJTJUIVHXHZ?[H]c^I_JaFbFcJdHfJgJhG
~bar	]!F#D%H&J)I*F+I,I-^.K0I1J2J4[5J6H7I8J:F;a>_?_@WAHBDC^EIFYGIH?JJKZLHMENGOFPYQKRHSHUGVZWJXEYJ[b]F^H_HaDbFcGdHeJgXhG
~bas	^!I%H(G)K+K-G0J3F4Z6J7J8J9G:[;J=b>F?K@FAKBFC_DGHXIaJJKFLIMINJOHPIQ_RITJUHVFWKXHYYZA[Y]G^J_JaGbZcHdGeKfGgJhI
~bat	h!Z-]3X9G:K?I@IAZBICJDHH^IGKIMJNJOaRXVJXIZF]Z_JaH
~bau	x3[4]
~bb^	vHHMK[]aYhZ
~bba	r![(Y9J;Y=J>[BICIHFI]ZG]YaJ
~bbe	l#J)[3]9J=Y@JBHCIDJHWKZMaOYUJVIZH]JaJbH
~bbi	q3Y=ZBYCYHIUYZK
~bbl	n+J.YAXBJIIKZLYZI[[]Zb]
~bbo	v7_HHKXSIZK
~bca	xH[
~be^	Y#Z%I)I/_0[3F4I:H;I=G>[?GAWBJD]EHGIHEKJOIPXRJSJTXUHVFWJXH]_^IaIbHcHdFfHhF
~bea	e#J%I*Z-I3H4J9Y:K=I>H?J@IBbCKDHGHIHKHMYNJOJPIUJVJXYYJZF]KaGcYdFeHfcgJ
~bec	Q!H#W%K(I)X,I-Y/Z0J1K3H4J5X7J9H:X?H@HBICIEXGJI[JHMGOXPHRXTXVZXYYDZC[J]ZaIbIcHdYeIfIha
~bed	k(J3J8Y9]:]@JBZCJDJHIIJKILXN[VYXJZG]JaJ
~bee	U!X(E)[*I+I,K-W/H3G4F5[6J7I9G:H=[>FAJBaCHEIFKGIHDIIKWLIMINYOHPHRJSXU]WXX]YK[G]Z^F_XbGcJdZeIfWgH
~bef	U!X#G%I(I)J*J+J-G1H3G4H5Z6J7J8J9H:I;K=I>G?F@^AIBCC^D]GJHJIEJIK]LHMYNGOGPJSIT]UJVGX[ZH[I]c^I_Ib_cFdJfHgIhY
~beg	k%J(J-I3Y9Z:K>C?J@IBIDKFZHCIHKJOGQ]VXXaZ]]^aDbZdKfI
~beh	X!H#G%[(a)_*b+I,]-H/E0G1X2J4F6G7H8I9D:F;^>D?D@DAGBDCBDFFJGFHDICJIKGLHM_NIOIP^QJR]SGUJVJWXXEYI]E^HaCcEd[eIfDg^hZ
~bei	V!H#G%^&^)I+I,Z-G/H0J1G4Z5J7X8I9H:[;Z=F>Y@YAJCEDIEIFJIIKCLZMEN^PJQKTHUGVGWHXGYJZG[H^J_Ia[bGdFe[fFgHh_
~bek	f!J#I%F&a(H)Z*J,J-]2Y3G4J6J9G:Y;X=I>X?H@ZCHD^EIH[IGKFLKMINHOJPITKXI[Y]I^J_JaJbJcJdHeJfJhI
~bel	^!I#G%H(F)J*]+J,J-]/H0J1I2K4I5]6I7H:X;J=H>[?^@GCIDEEHFJGHH?IBJJLJMGNcOGRYSJTIUEVEWaXHZ?[I^I_Ha]cHdXfIgIhX
~bem	u-^HIIZ
~ben	N#Z%Y&Y(C,Y.I/E2H7J9D;[<I=Z>F?HA_CCDJEEHGI_JJKFNIO[QKRXSEUEWEXYZA[G]X^X_WaBbBcId^eZgZ
~bep	vHIQ]VYX]ZJ
~ber	G!F#B&H)D*F+b,E-H.G/F3d4J5F6E7J8H9@:I;X<H=E>b?H@IAGB@D]EEFEGXHXI]JDK[LGNCOdQHRFSITXUDVZWFX]YFZ@]Z^B_Ca[bBdBeFfGgF
~bes	b!J#I%J(J*Y-I2Y3F4Z6J9Z:I;J=X>[@[AIBHC]EJHGIHKILKNIO[UHVHWKY[ZE]I_]aYdJfHhZ
~bet	_!I#I%J(J)[*J-G/D0J1J4W5J6^7J8J9H:J;Y<[=I>G?H@bAWBFCHDHGWIIJJK]LJMHNGOJPJRJSITHUaWJXHYJZC]H_GbIcadIfFhI
~beu	z:[=X
~bev	f!J#H%I(Y)K*]+K,K-Z/J0I3H4Y6J7K8K9F:I;J=J>Y?]@HAJBGC^GKHAI^KFLJMHNHOIPaUJVFXGZY[J]Y^I_GaGbIcJdHfJgJhJ
~bew	x([*YC]HH
~bez	o*Z3J?]CZDXHGMKNJPXQYY[ZJcY
~bge	_#I%I(K)W*I+I,J-Y0J1Z3H4Z7J8J9H:H=Z>]?YCGDGHFIGJJLJMHNXOIPIRJSITJU^VGWJXIYYZZ[J]^^J_IaZbIcIeJfFgIhH
~bi^	f!Y(J)Z+G9H@aBYD[HFKJMZVZXJZGaJ
~bia	V!H%I(H)J*J+K-H/Z0J3F4J6I7Y9F:X;J>J?H@bAJBaDGEJGJHEIHKELXMZNGOIPJRJSIWKXH[Y]G^^_HaGb]cHeJh[
~bid	c!H#K(a)]*I-b3J:J>J?KBHCKDJHFIXKHLJNJP[QZUGVJZD^__JcWgKhJ
~bie	Y!F#E%H(G)I*G+J-X0I1J2K3J4H5K6H7[8J9J:F=D>X?F@BCXFJGXHEIDK[LHNHPHRISHT[UFVGWIX_YJZG[I]X^^_[a[bHc^d]eJfZgGhX
~bij	v1[8]HIIJK[MWdJgX
~bik	r#J>J?_H]XIZIaJ
~bil	R!]%F(J)F+I,I.Z/H0I1J2J3[4Z5I7H8I9D:J;[=E>b?E@CAXBDFJGHHJJIKDLGNFOJPFRHSETFUaVaWEXEZ>^H_Ga[bad^fJgGhF
~bin	b#J+[-J/H3Z4J9I<]>H?J@KBZCJDIEKHbIJMJNJOJRJTKXJYXZH]JaIbHccdIfJ
~bio	c!J(J-I3J9J:J>I@^D]H_IIKIL]MHNJOJUJVIXJZY]JaJbZdJfKhX
~bir	n%]4XHDI]ZJ^XdYfZ
~bis	o3Y@YBIHFIJK[M[ZFgZh^
~bit	c!J#]%H(I-Y3I9Z:J=K>Z?IBHCIDJG]HZIFKYLKMHNITIVIXJZ^[H]H^ZbIdKhI
~biu	x9Z>[?[BJCXDJHGOK
~bje	R!^#G%F(G)I*I+J,I-E/F0G1H2J3E4F5J6H7I8G9F:G;d<J=G>F?G@EAeBECGDHEIFJGbIFJIKFMFNEOGQKRHSITGUHVEWJXGYIZB[I]G^[_iaGbHcFdFeIfDgHhE
~bju	o!J-Z:^>J?aCJHGIJPZQYVKZI
~bko	z5X9YHFZ]
~bl^	F!e%A&H)]*G+E,X-]/C0D2G3J4b5F6J8]9A:A;]<H>]?ZAZDDECFFGJHZIDJIKILGMGNAODQHRDTCU_VbWAXBYXZH]B^G_JaGbHcEeYfGgGhD
~bla	^!I#G%H&Y([)J*I+J.Y0J1K4H7H9F:H;J=I>Y@JAJBFCED^EIFJGIHIIEJIKEL]MFNFPJRJSXTEUHVGXGZb[I^H_HaFb_cGdHe[fYgIhF
~ble	K#^&I)F*J+F,I-C.H/D0Z1G2I3G4E6E7G8H9B:I;E<I=Y>@?E@DAZBfDHE^FJGEHIIBJIKELFMHNAODPHRFS^THUGVJXDYGZf[I]Z^G_CaXbIcadYeFfH
~bli	]!K#F%G(G)J*I,J-F/J0K3D4J6J7J9Y;J=H>H?EAJBCCFEKGJIXJJKZL^MGNXOKRJSITFUIVGWJXGZa[^]F^H_IaabacHdHfHhX
~blo	I!@#j%A&J(A)[*B+D-c.b/@0D1Y2E3?4J5F6C7C8E9?:A;H<G=C>C??ADCJD?EDFFGDH[I@JaKYLCM>NHOBPARBSATjUAV@WDXeYEZ<[e]@_BaDb_c^dAeHf?gBh@
~blu	v9JH[KZZX
~bly	z>G@YO[
~bma	m@KBYHZM^ZGhG
~bmi	i!X%WHEZb]Y
~bo^	n3J9Z=]>KGKHFMHXKZIa[cYf]
~boa	a%J(K)I*J,b-H/J4J6J7J9F=J>I?HAKCIDIFZGJH_IHKHMINIOJPISXTJUJVIXJZC]I^J_JaHbJcIdJedfHgJ
~bod	U!E#E%F(Y*H+^,J-_.J/G0I2J4H5J6Y7H8H9_:E;X<[=G>C?Z@YAHBECGDXEJFIGYHCIJJJKDMGOGS^UaVIXFZJ[I]G^X_XaEbGdYeJf[gGhG
~boi	s>]FJH]IK
~bok	v/Z3H9JHHIbTJ
~bol	c!Y#K%J*J-[/W1K3I7_8[9G:J=J>I?X@GBICHDJHIIeKGMHN[OJRJSIVKXIZE]JaHcJfIgKhK
~bom	z(IGYP]
~bon	i-Y3J9b=Z?JBICXDJIGKIO]VKXKZFaJ
~boo	b!K#H-I/K3I9H>H?J@JB]DJHbM]NKTFZC[G]J_JaIb[f^gX
~bor	d!H#I%H(G*G+J-F/J0I1Z3Y4Z6I7J8Y9C:_;[=X>H?bAHBECGGKH=IEJJLJMHNIOIPIRJSITIUYVIXGYZZX]Z^J_YaHb^cIdEeIfGgI
~bos	l!Y([3J8^AYBICJHDIJKZVKZZ_Y
~bot	Y!G#H%H(_)I*]+J,J-G/G3X4^7H8I9a:Z;J=H>Z?Z@FAdB^DEEJFJGJH@IEJIKFLIMENGOXRISITZUHVFWIXH]H_GaKbHcGdIfGgJhG
~bou	Y#F%H(^)H*I-Z/J1J3F4J7X9F=]>E?GAKB@CHDXEJHXI]LFMGOIPIRJS[THUGVEWYXIYJZ[[I]G^J_JaDbGcbdIgIhH
~bov	u2Y;_ZJ
~bow	v>[HJNZX[ZJ
~box	]!J#H%](I+J-J3I9G:I=J>c?H@HBGCHGXIHKHMJNIPJUIVJWWXIZB]J^_aYbJdZe^hY
~bpr	zcY
~br^	f!J#J%J(I)^*J+K-Z2[3I9X:X=I>I?J@IBGDHF[HEI]KIMJNJOJPZSJTZU_XXZF]JaIcIdKfH
~bra	V!E#G%X&J)G*X+G-b/G0H1H2I3_4C5Y6H7H8H9B:E;G<I=Y>X?Y@HAHBAC^EHFHGYIHKHLHMENEOCPFQIRHSDTJU]V^W[XDZ@]B^Y_Fa]bYc_dFeHfZgGhF
~bre	^!H#H(H)K,J-a/J3b4H5X6J7J9F:I;J=[AJBEDEFZGIH[KDLJMHNYOGPITJUIWKXHZ@[I]E^J_IbYc[dHeJfHgJhI
~bri	]!I#G%H(H)J-G/I6J7J9_:I;J>H?H@GAKBHCHFYGIIHJJKHMGOHRKSJTXUHWIXI[[]Y_GaGb_cZdaeYfIhI
~bro	S!I#C%D(E*G+H,G-H._/Z0H2Z3D4[5I6F7G8H9D:F;X<J=E>F?D@FAFBHCFDEEHF]GGIBJGKELHNXOFP[QYSJUEV[WIXEY^ZX[G]d_XbadEeGf]gG
~bru	X!Y#H%G&J(])Z.J/I1J2J3J4H5J6H7X8Y9E:Z;[>H@EA]BIDHEIFIHCJIK]LKMFNGPYQKRISHTJUFWIYI]b^[_[aIcHdEeJfFgKhF
~bry	r3J9^HIa[
~bsc	o1Y9[=_@JHGKIYZZG^X
~bse	l%X9XBIHbZF[[]I_YaJcJ
~bsi	m([H[IZZY
~bsl	o)]3YDJHHKINJUbZIdKgX
~bso	v1]
~bst	h(J)Z-^3H9J:I>I?I@XB[CJHZIHKIMIOIUZVaZD]J
~bt^	c!H#J%H(X*J+J-H/I3G4J7J9^:J;_=I>F@ZBFCHDGGKIZKZMHNHOZTJUXVGWZZA[X]H^I_Za]bXcJdKfJgX
~bta	z,Z
~bte	s,^HJVZZI
~btg	vBKHbKJZG]J
~bu^	gCXHFKYcb
~buc	q3YHJIafX
~bud	z=HH[
~bue	r9]=YHFIJZJh]
~bui	e!J#[%J(J1c3J4Y6Y9H:I=[>J?K@HAJBHDJG[HHIGJJKIMJNIP[RJVJXHZF^X_JaJcKdIeKfI
~buj	o!XDYHZXYZX
~bul	v:GH]ZH^Z
~bun	g!J#J%H(J,Y-J3J7a8Z:J;a@JBICJDJEYHDNJPJVJZFaJbKc_dWfYgJhK
~buo	q9_>JHI
~bur	m3G9]>[?a@KCYDJHDKJMJOIV^ZF]JaI
~bus	g9I=cBZCJIHNXXJcXfIhI
~but	[!D%I(c-I/J0J1J3X4J9H=I>I?J@IAJBFCJDIG[HbKIMINIOJP]SJTIVIXJ]K_Jb]cIfHhJ
~buz	x>[HXaI
~bvi	r-c9J@IHIIHKJ
~bwe	s3Y9ZOYR]
~bwo	l#]*X-]3K>HIHM[ZI]JaXhZ
~by^	n!Y#J+[-J9H:I@[BIDYH^IJKIMJVIXKZJ[Kh_
~byl	o9J?]@JBJDJHGIKKaPZVJWZZG]]aK
~byt	]!H#F%H(G)J*I+K,J-_/Y0J3G4I6I7I8J9D;J=H?G@eAJB[CGDGEJGJHJIEKEL^NGOGPHRJSJTEUHVGXYYJZX[Z]H^]_HaFcHdXeJfHh]
~c01	z4ZJX
~c02	z-Y4ZJX
~ca^	P#J&J(K)F*[+],G-F0G2I4E6F8H9@<I=[>C?YAZB?CXDYEFFHGEHFIHL[MANaPFSGTDUBVFW_XEYXZZ[F]H_EaabbfIgH
~caa	u%JEFZHd_eZfJ
~cab	s9J=b@[BJHIZI
~cac	^!J#H%I&[(G,[-I.F3[4K9H:I;K=H>J@HAJCaDGFJGJHKIIKHMaNHOYSJUIVIWJXGZG]Z_Ka^bYcJdKfIgJhI
~cad	Z!G(G)J*I+J,J-F0J1J2K3E4E5[6I7I9F:G=Y>D?JBJCXD[EJG[H^IEJIKDL_MXNFO]PHRISITGUGVGWJXFYIZF[I^^_HaYbGd^eIgJ
~cag	u-_9J?ICIHFKILYNJ[]
~cai	k-K3J6Y9I;X@JAZBJIJKJS[TJZI]K^Z_JcZdZf[
~caj	z/I0[N]dJ
~cal	R!]#Y%E(D)F*F+H,I.I/[0G1I2I3[4G5I7H8H9I;H<J=Z?]@DCFDCEHF]GFH^IHJIKWLHMDPFQaRXSXTFUYVDWHXFYHZJ[F^F_FaabEdXeIfEgYhJ
~cam	R#H%F&J(F)X*E+X,H-C.J/X0H1I2J3X4G5J6G7[8I9C;H<J=F>H?E@fAGBbCEDDEHGGH^IBJHK@L]MZNEODPFQJRISHTHUFVGWIXDZ[^[_DcFdHeHfEh]
~can	C!H&H(Z)Y*Y+C-I.G/B0X1E2G3K4Y5J6_7J9B:J;F<J=]>_?ZB;CED^EHFYG^HJJCKJLFMFOGQGRDSJTHUBVHWEXKZW[X]a^Z_^aBbDc[e_fCgG
~cao	V!F#G&W)Y*H+I.K/H1Y2J3Z4I5J6I8J9X;I>E?Z@JAHBKDDEZFIHHIEJIKDPGS[TGU^XJYI_Ha^bFdHf]gJhH
~cap	c!J#^-I/K9J>I?J@JDZFZHJI[KILKMJNIOJSKTJXGZZ]_^JaJbZdJeIhX
~car	U!F#H%J(Y)G*G+I,E-D.J/G0I1J2b3K4H5J6H7G8I9D=J>_@YAIBDCDDIEIF[GHHZIcJIKDMFNYODPGQJRISZTEUGWIYI[Z^Z_HaDbacFd[eIfFgHhY
~cas	[!H#H%G(G)J*J-H/I0K2X3I4I6I7I9]:H;[=H>a?H@DAJBJCGEJGIHYIaJJKELYMGN[OHPISJTHUHVGXIYZZ@[J]G^b_HaGbHcIdaeKfHgIhH
~cat	H!E#^%I&G)D+F,^-J.J/D0F1G2H3[4C5G6F7I8G9D;F<H=B>^?b@GA_C_DIEEFGGDHbKBLEM[NJOJPBQHRFSFVAXJYGZY[G]Z^HaadCgFhC
~cau	Q!H#X(J)I*J+X,J-X/Z0J3J4J5X7J9I:X?H@HAZCIEYGJI[JHMHOXRXSXTXXYYDZD[J]Za^bJdYeIfHhH
~caz	x,Z3Y
~cc^	o)Z@[BYJYcY
~cca	a!I#c%I(Z*J,G-[/J3G4J9I:J=J>I?J@GCHDIHHIHK]MGNIOKPJSJT^UJVIZX[Z]I^J_JbYcIfJgKhI
~cce	I!X#A%b&H(H)E*E+G,E-J/e0E2F3G4H5H6F7D8F9A:A;F<I=B>_?[ADBiCED>EFFGGDHXIXJGKHLGNJOYP_QaRFSDTFUCVCWGXCYGZa]B^A_BaCbHdBfGgCh[
~cch	f#Y-J/X3I5X9J=K?J@JBICJDJHEIIKXM_NJXJY[ZHaJbKg[h^
~cci	i!Y#Z(K-J3Y>I?I@XBHIJKJN[V[Z^]X^JdI
~cco	B!e#_%a&G(B)^*Y,Z-?.G/A0X1G2c4C5E6D7F8D9E:[;W<F>D?A@AA_BGDZEFFFGXICJDK>LaMENCOFP_Q^RDSCTZUCV^WBXGYEZJ]C^c_[aBcAdEeBf@gBhC
~cct	o!]#]*Y2Y3H:Y>I@JBJHDMKP^THZB[J^Y_Y
~ccu	i)]3I>IDJH]IJKJLHSJTKZ^eY
~ce^	N!J#X%[&I(G)F+Z,G-Y.J/E0H1H3@4F5H6F7F8G9]:Y;G<I=b>E@_EFFIGFJFK_LHMZNGOXP^RGSFTFUCWGX[YG[G]H^F_GbXcGdEfDgEhZ
~cea	m%J2ZAcHH_K
~ceb	b3J9JB[H[MJZGa[cbfJ
~cec	n<]HELbZI
~ced	c!Z#J%H(I*J-F/W3I6K7I9H=I>G?I@^CJDHEJIYK^LIMYNGOJPISJTIUJVHXHZI[[]a^J_JaIbIcHdIeZfYgJh_
~cee	i#J/]3J>KBYHCMZS]TWX[ZIdIeY
~ceg	x-X?]@IHHKZ
~cei	^!J#J%K(H*K+I/Y3G9J=J@FBGCHDGGJH[I[NIUIVYXJZX]Z^JaZbJdJh[
~cej	xA[BZZ[
~cel	W!H#[%I(G)J*H+I,K-E.K/I0J3[4H6I7I9D:G;I?D@DAIBCCZD^EJFJGIHdIDJJKZLIM^NHObPIRJSHTGUHVGWKXEYJZA[I]c^JbHcHdIfIgIhE
~cem	h+Z-H3K>Y@ZBJDGH^J]KYYYZF][aH
~cen	L#C%E&I(E)H*D+G,G-@.H/G0G1H2I4E5G7D8G9@:E;H<I=o>A?C@WAFB?CCDAEFFHGFHdJDKYLFMANIOBPDRXTEUBVCWEXCYIZ:[F]C^E_DaEbCcad@fCgjhC
~cep	T!E#D%E(G)I*I+I,H-X.X/a0H1H2J3Z4I5K6H7H8I9D:C;I<K=F>C?[AIBaDFEIFJGFHII^JYKYLFMYNZO[PIQKRHSJTHUHVEWIXGYJZ[[G]F_FaHbGdGe[fFgIh[
~cer	T(^*J+I,I-F0I1J4G6H8I9F:];J=Z>D@HAIB]CFFHGGH]IEJ]KDLHMENEOGPXRHSGTHVWWGXZZ]][^H_Ga]dIeIfEgGhG
~ces	J!_#D%a&I)D*H,F-A/b0G1Y2G3@5H6G7F8G9B:E;J<I=X>a@IAEBeEFFHGFICJGKALJMJNBOEP^QaRGScTHU@VDWGXFYFZ[[E]Y^D_DaCd^fBgEhD
~cet	l%Y*W/X3X>I?W@JBKDJGWHFIIK[NJOXh]
~ceu	v=[HJKKZY
~cev	o3I9ZOYa[
~ch^	B!Y#a&D(I)D+H,F-X.D0B2C3B4E6X7H8I:@;G<D==?=@GAbB^EAFXH^IFJFK^MdNaOdPCQERDS?TGVZWCXXZI[H^I_YbZcYdEeD
~cha	A#H%=&F)H+B,C-G/b0C1G2a3D4G5D7C8I9X:C;H<]=??A@cAGB_CEDDEDF_GAHWIXJJKFLcM^OEPFQGRBSET@U]VJWCXAY[[H^g_Fa@bBcKfDh^
~chb	r3X4ZVZZHf[
~chc	e!J#I%J(I+]-I/Z3H9F:Z=J>E?[@[BEC^DFHAKZLKM^OHPJTIVJXI]H_JaFbJcJdJfIgJh^
~che	M!A#[&G(_)D*X+[,A-X.D/G0E1E3E4C5Z6E7F8H9Z:I;Y<J?Y@XC[D^FZGKHGI_J^KELXMGOIPXQJRGSFUFVCWDYEZH[E^^_GbacXdXf@gChD
~chg	x@XB[DIM[
~chi	Q#J%D&G(D)G*Y,G-B.H/Z0I2Z3I4Y5Y6^7E9[;F=E>a@=AFBICZDAEHFGGEHKIYJIKEM[NHO_PER^SETEVEWH[J]I^H_EaZbZc[dEeHfYh[
~chl	c!J#J%I(I)Y+J-[/Y0J3J6a:H<Y=H>J?]@HBaCJDIEJHEIHKHMHPJTXUGVF[J]Y_IaIbHcZdJgKhJ
~chm	g!H#I-J/_0X3I6]9H:K>I?J@[AYBHDJEKGKIIJWNIOJPZT[VKXJZF]J_]aJcJdJfJhJ
~chn	c%J([-I3Z:Y@HDIHZIIKHM]NJOIQWUKVI[J]IaIbZgX
~cho	N!X#C&I(E)G*D-Z0G1H2G3G5H6F7F8G9Y:B<I=D?Y@_AdBFDAEGGFHBJJK_LZMIOCPIQHRISETDUZVFWFXCYIZH[d^E_ca[bJcJdGfEgI
~chr	N!B#E%b&Z(A)D*C+E-E.J/C0_4Z5J6X7E8]9H:B;D>@@@AGBECJDAEDFIGdHZIDJHKDLCM[NAOHP_R^SDTDUBV?WEYZZH[E]D^BaDbBdde^fchA
~chs	g#J-I9I>[@^BGCJDJHEI_KYLbMXNJZF]J^JaIhX
~cht	C!F#G%^&F([)E*J.F/H0Z1E3E4X5H8F9H;a<E=G>E?XACBBI[JFKJLYMHN_OGPJQGSITEUXV[W[XDYJZZ[Y]X^X_Xa^bIcHdXfJgGhZ
~chu	h!Y,Y9JBJFYMJPXR[UZVIY_dJfJ
~chw	p-Z3]>J?]KJaK
~ci^	X!F%G)I*H+J,J-J.I0J1J2Y3F4I6H7Z8I9a:J=F>E?D@FAHCFDYEIFIGIHGIbJIK]LIM[PJQKRJSYTGUEVDWXZb[G]E_HaZdFeIfEgHhF
~cia	T%F&J(E)H*G,X.^/X0H1Y2I3D4G5I6G7G8H9e;Y<J>C?E@YAXBZCDDDEGF[GGHII[JIKCLGMCNEOEPGRGSFTFUDVJWIXYYHZD]^_FaBbKdYeIf[hE
~cib	x>HHZaZ
~cic	z.YK_ZD
~cid	^%J&Z(H)J*K-Y/J3G4J6X7J8I:I=I>G?XA_CIDHIHKHMXNIO^PJRKSbTJUGVHXIZX^J_HbJcHdIhH
~cie	W!Y%_([)J*I+J,J0J2K3D5]6I7I9E:[;I=G>[?EAICZDFFZGHHEIWK]LJMaNFOFPGRXSITHUHVGXGY[ZA[I]G^I_IbHcHdHfGh]
~cif	d!J#J%I&b/J6b9I<Y>I@HCJHFIWJGKHMJO_PKXHZD^IaYcJdJfJhI
~cij	s-J3Y9K@JHHI_O[XJ
~cil	b!^#J%Z-e/]3G4Y9I:J>[@HBHCIDIGJHIIZKGMINJOIPJXJZE]JaGhJ
~cim	a!G#I%I(I)I0I3J:G=I>K?J@JCJDHH]L]MINISYW]XJZ]]ZaJbJdIfZgX
~cin	d!I#_(X-I3F:Y=J>X?Y@HBGCJDJF[GJHDIHKJM^NJOESKTJUIVHXdZF]HaGbJhJ
~cio	Q!C#F%E(J)Z*F+G-B.I/G2Y3Y4H5I6G7I8J9I;G<J>I?G@GAGBYC[EXIKJHKBNXOJPIQIRJTHU^V[]I^HaWb^dFfa
~cip	f#J(X)I*]-I3J6^9J:[=J>I?[DJKGMINcPISJUJVJY[ZB]J_JbYcEdJfIhI
~cir	q/YN[ZIc[
~cis	f#K%Y(_)]-I:Z=[>K?IBGDZKINZPJUJVJZI]JaJbJcJdKfJgJhJ
~cit	h!K#I%J-]3I9_:J;[=J>F?I@IAJB^CIDJH[IGKHMJNJSYUJVI]G_JaI
~ciu	q#[&Y-ZBJNZTYXY
~cj^	p(K*Y+Z3Y:Z=YBJC[DEH^IINK
~cja	f!I#J%I(H+J-I3I9I:I=G?H@HCXE_GHHXKHMZNGOKPJS[UZVXW[XIZE]Z^X_JaIbJcXfYhJ
~cji	]!H#H([)I*G,I-G/I0^1J5K6J7J8I9G:H;J=]>G?_@HAIC[DZEYFJG[HFJJKGLJMGNYOXPHRXTHVGXHYJZD]G^J_XbHcGeYhH
~ck^	<#d&J(D)D+F,Y-D/@2G3A5Y7B:=;F<Y=H>H?<@JAIBYEAFHIEKZM;N@OBRbSDTfU>V;WBX][b]Z_IaIbYcJdde^fYh?
~cka	c!I#Z%F([)J*J-I/[0J3W4Y8J9E:I=I>G?I@GAJBYCIDGEKF[GZHHIGJZKILJMHNIOJPYR^SJTHUIVHXH[J]H_Ib[cHdXfFgJhI
~ckb	oBJHFLXZF^]d[e^
~cke	V!E#b%E&J(E)I*H+I,I/J0I1J2[3Y4G5J6^7H8I9a:J;H<J=F>]@EAHCYDEEIFYGGH_I]J[KCLGMENFOFPGQJRGSGTZUFVEWHXEYI[F]E_GbDdFeGfEgJhF
~ckg	i(K0^:YBZE[HGKZM]VJZFdK
~cki	mK[TY
~ckl	o%K(],H-]6]9J>I?J@ZBGCJDJI[KHM[OJTIZI]JaJeE
~ckn	z3Ia[
~cko	X#c%a(J3J@JBHGKMHTcZG[I]D^JbJf[gK
~ckp	m%a>[HEdK
~cks	N!D#E%X&Y*F+H-E.J/F0I2J3J9H:Y;G<I=^>E@BBYCXDIF_GHHEIEJJKALZMENCOGPXRYTFUZVXW]XE[J^DbYcYd^eZf[gJhD
~ckt	f![#^%K+J3I9G:J>Z?H@IBDCHD[H[IYKHMKNKOIRJVIXIZI[J]Xa^bJcXfJhJ
~cku	d6aBYH_KJPZZFfG
~ckz	v(].YX[
~cl^	f#E-K9J@JBGHdIKK^LJNJZG_[f[
~cla	Y!F#Y%G(H)I*I-^0Y1J3F4I5K6^7I8J9G:I;I>I?F@YBDEJFKGIH[I]KXLYNHPGRISITGUIVGWYXGYJZX]X_HcHdFeJfGgHh]
~cle	e!J#]%]+Z.F/H0J6X=J?I@JBXCKDIHZIJKILXMJT]ZB]J^[__
~cli	S!G%G(a)I*H,J-E0H1_2K3F4I6I7X8J9E:^<K=F>C?E@HAHCDD_EJFJGHHGIGLHMDNGOZPIQaRISHTFUGVFWIXHYI[H][^H_Ha[bgcFdGfYgGhG
~clo	H#?%A&G(B)D*D+F,X-@.F/h0f1C2F3A4C5F6_7J8D9G:C;E<G=A?B@?A_B]CCDCEDFFGIHHI?K>LDM^NCOEP[QGRbTcUDVBWFXCY[ZA[C]]^B_eaBbGcYdXeFf>g]hB
~cls	x%[;bAJHDZI
~clu	Z!J#I%I*J+I-Z/J0J1K4J6J9I:I=Z?I@IAKBXCJDFFYGdHJIZJJKGLYMINZOIRJSJTIUFV_WJXJZD]J^J_HaIbJcIdFeJfHgJ
~cmd	r)[H]LJZKg]
~cn^	zZJh_
~co^	X!F#]%E(E)H+H,I-X/H0I4G6H7H8I:E;I=E>I?E@[AHBCEIFJGHHHIZJIKILHM[PGQJRHS[TZUEVXWHX]YJZ][_]EaGbacFdJeIfZgHhD
~coc	m%J;Y?]DJG[HFLXZH^[d_fG
~cod	I!D#@%D(C)G*C+E,F-@.G0G2H3[4D5G6F7F8F9>:D;F<H=C>f?Z@>ADB^C]D@E_FEGFHaIEJFK>LFMANCOGPEQHRESETDUEVGWGXgYFZG[F]Z^F_DaibDcDdFeGfCgFhB
~cof	q1Z2]3K9K@JBJH[IFKKR]XIZG]Z
~cog	i-].Z3F7Z9J>I@JBIDJIGKXNJO[VZZGaJh]
~coi	i3J6Z9J>H@KA]BKC]DKOaZI_IaZ
~col	W!F#H%F(a*G+H,J-G.J/I0I1I2J3E4G5J6H7I9B:];H=E>AAIBGCCDJEIGHHaI_JILJMENFOZPGQJRHSHTHUbVaWHXFYfZI[G]Y^I_IaBbIcDdGeIgHhF
~com	D#[%F&G*I+[,H-e.F/G0C1J4E5D6B7G8Z:[;J<E=A>G?G@FAIBXC<EAGEHeIbMIN]OZQERBTIWZXGYCZI[Y]]^G_GaJbCcEdIeGfFgBhG
~con	:#C(=)A*B+H,X-[.D/C1f2d4a5a7=8f99:^;><b=C>B?9@DAXB[CaDCEcFYG[K?LEMGNAPBQ[R^S>T<UBVIW]XBYX]E^A_Ja;bHcee_fbgChJ
~coo	T!H#H%H(H)J*J+J,J-F.l/I0K3[4I5K6J7J8J9[:H;J=H>G?HAIBDCHEJFJGIIFJIKGLJMHNGOIPJRJSGTIUHVHWJXHYJZD[J]G^J_IaGbFcHdIeKfIgJhI
~cop	Z!H#I%I-G/J1K3G4G6^8H9G:J=H>D?I@HAZBHCJDJFJGeH]IEJbKHMENGOGPJRITJUJV^XHYKZJ]J_XaEbJcHdJfHh^
~cor	L!Z#H%[&I(B)F*F+F,[-F.H/D0E1I2F3^4G6^7E8F9I:B<H=G>E?J@_AbBGDXE[GBHGIXJELEMaNZO_QIR]SETYUEVDXA[F]B^D_JaWbDcYdAeGgIhc
~cos	m9Z=YH^KJZJbZ
~cot	q6XHKKXT^
~cou	?!e#b%_&E(A)[*Y+[,Z-B.E/A1B2b3Z4J5G6G7D8D:Y<E=F>G?>@AA]CHDZEDFFIJJFKBL_MGN?PdQ]RHSBUCV[WAXDYI]@^b_^aBbCcGdEeJfAg@hC
~cov	d!J)G3H9J=b>_?J@JBICJD_G^IJKJNIVXZFaIdJfJ
~cow	s!Z@^DXHYZJ
~cpa	n%aHGdK
~cqu	p3J8[:JQaZG
~cra	d#J(J+X,J0Z4[9H=K>]?JBXKIMIRKVKXKZJ[Yb_cIe[fZ
~cre	N!D#[(E)F+],Z-E.J/G1I2^3J4G5J7F8[9F:G;I<I=E>Y?_@EAGB@CFDIEIFHHdJHKBLZMINEPDRHSGTFUGVDXG[X^W_]aFbecFdJeGfEhJ
~cri	N!I#C%_&H(E)E+Z-C.I/D1F2G4X5G6[7D8[:B;E=[>G@DAGBKCADZEEFEG_I@JJKILEMANcO_PXSDTEU@V@W[XBY^ZJ[D]B^AaAbAdde[fcg[hB
~cro	J!D#>%J&I(C*Z+H-E/[1Y3B4H6E7b8F9C:F;G<H>A?D@BAGBCCDDCFGG]H_IDJYKDLEMXNHOEPCQIR^SgTbUCVCWDXDYGZ<[E]D^E_EaYbCc]dbeHfagb
~cry	X!J#I%J(J,J-I/J3H4I6f9I:J<d=J>J?I@IAJBGCKDJGJHCIIJJKHMINIPJRHSJTJUJVJXJYeZC]J^J_IaJbIdHeHfHhJ
~cs^	xHY
~ct^	@!X#F%>(=)A*A+D,]-E.F/I1g2]3G4]5A7X8_:B;_<F=I>F?A@@B@DFFBGcHZICJ^K?LGMEOJReS?TFUEVDWCXB[?]E_^aBbBcZdXeYfegB
~cta	d!J%Y,Z-_3X4[9J=J>K@JCJDJIJKJMHUJVIXJZHaJc]dIfIhY
~cte	T!G#H%Z(G)I+I,I-E/b0J2c3H4H5J6I7I9F:F;I>G?H@DBKCIDFFdGGHFIeJIKDLIMFNHOHPFRISHTHWHXGZZ]G^HaHbYcGdIeJfHgFhG
~ctg	z3_
~cti	H!d#C%F&d(G)E+E-a/G1E2F3?4E5Z7D9D:A<Y=B>C?H@BBYCCD@EbFHGZIDJYKAM@NZOEPDRDSDUbV^XCYcZ=[C]B^JaBbFcedZfDg]hB
~ctl	h@[GZHI[XgY
~cto	K#E%_&d(X*E+H,E-C.I/I0B1E2e3_4[5G6E7Z8c9E:d;F<c=H>D?C@CAKDIEEGFHII@JJKBLFMCNCOEPGQ_RESXVEWIXGYFZ>[F]E_caCbEc@dHeEfBgZhD
~ctp	u0]BJHFfIh^
~ctr	b%J(Z4K:K@HBHHIKJMYNIPJQb^IbYdJhb
~ctu	_#X%J*]-J3I4J9K=J>J@HCHDJFZGJI[KHNIOJRZVKZC[J]KbXcIdHf^hd
~cu^	rBZHJaZcY
~cua	k-K3H9J=F>I@HDJHYI]KZMIOZTXX[ZXhX
~cue	X!_#Z%Y(G)]*Z-F/I0J2]4J6J7I8J9I:X;I=D?H@FCFDYEIHKIEKYLZMHNHOIP]RJSITHUEV_WHXIYK[Y]H^Y_XaHbHcHeKfFgIhF
~cul	g2Z3H9J@HCKDJHEIcMKZ[b]
~cum	c@KBJH_NaWJZY
~cun	h%I(J-K3E4Z9J>J?I@XD]HEKKM]NYU]VJWZZXa]bJfJ
~cup	h#I%J(I*Y>a@IBICZHHIYVJZ_aJ
~cur	M!E#G&I)^*^+^,G-G.I/D0H1G2I3G4E5H6F7F8H9E:E;[<c=I>G?^@EAHC]DXEHFIGFIXJHLDNBOHPGQ^RGUFWHYbZG[F]F_GaEcFdFfEgFhe
~cus	Z!I#J%[)J*J-^/^2J3G4J9H=F>G?IAKCIDHH_J_KEMJOYPJUJVHWJXIZ[^J_IaEbJcJdJfJhI
~cut	r=]GYHIZHf[
~cy^	J!E#F%F&J(I)]*_+G,H-].^0I1I2I3D4F5b6H7[8X9E:F;H<I=D?I@ZAKCYDCEGFIGGICJ_KELCMDNeOFPERISETFVFWgXFYYZ=[G]E^EaCbFcDdFeHfFgDhD
~cya	s)[
~cyc	oDZHHIIK_NYZJ_]
~cye	xHGN^
~cyf	q3X9J>J@JCJHEI_KHO[XJZJa]
~cyg	mAcHHZJ
~cyj	o(J,Y7]:I>JDJF[GZHIIJ_Ja]dJg]
~cyn	u@JHHKJN_W]ZH
~cyr	u/aTJ
~cyv	jHFNd
~cz^	j(J+H-J3J6b9I:K>J@]BGCaDIEIGJIIKIM^NJOJVJWYXKZF]KaJcJfJhJ
~cza	b!H#F%F(X)H*]+J,Y-G.K/I0J3E4I7J8I9F:H;Y=H>X?Z@ZAJBFEIFJGIHHIXJJKFLYPGQJRaSGT[UHVGWIXXYIZ[[J]G^H_HaGb]dDe[fFgHhY
~cze	_!H#H%H(E)H*]+J,X-F.J/I0J3X4I5K6I7I8I9Y:H;X=G>E@[AIBDDFEIFIGJHDJJK]LJMENJOERISGTIUHVYWJX[YYZ[[I]Y^J_Ha_bHc_dFeJfGgI
~czk	z.a9JHI
~czl	r9YF[HJPYV[ZI
~czn	k!J#K([2[3I8]9I<]>J@KBJDJIIKYPKQYXXZG]K_[cXdJ
~czo	]!a#H%G(E)W*I+J,J-H/J0J1H2J3G4I5K6I7I8H9F:G;]<Z=H>G?G@WAWCHDEEIFJGYH?IGJJKGLYNGOIPGQYRISITJU_VaWIXHZB[I]Y^^_HcFdaeHf[gIhH
~czt	x9JHHI_M]
~czy	e!]#H%I(F)I*I+Y,K-Y4I6Z8Z9F:H;Z=]>Z?G@FBHCZDDEIFJGJIGKFMGNHOJPISJU^VCWGXHY]ZB[K]Y_JaZbIeYfHgJhI
~d1^	x-[HJKZ
~da^	I#Z&G(C)B*?+C,Y0I1F4G5F6H8[9[;^=I>CAFBYCCEIFDGIIHJDKcM^NIOAP]RHSDT_UZWYYF[A]F^J_DaXcAd^eI
~daa	m3J:]>_@YBZCHHIXZaF
~dab	s*X-H;YGZHY
~dac	o![*^BGCJHZS^UIVJZIfG
~dad	Z!I#H%E(G)J+H,I-Z/J0J1J2J3]6I7]8I9^:_;X=G>H?ZAIDaE[FXGWHCJJKFMFNJP^RJSYTIUGVDWHXEY]ZC[J]F_HaFbHdFeIfFgIhG
~daf	sDXHZVZaX
~dag	k#I%J(J-I3J9c:J>F@_BHCJD[EYHAIIKJNHX]ZI[J]GaEhH
~dah	q>_HHaJbZcY
~daj	z![Z[dY
~dal	b!]#G%H(H)J*I-G/Z0K3E4J6J7K9D:H=I>]?GAJCGD]EJFJGYH@M]N[OHPXQ[RKSJTXUHVGWKXYYJZB[J]^^J_WaEbHdIfIhG
~dam	o-XBZDZHFMKZJh[
~dan	Q!Z#H&H(B)E*H+^,^-G/H0G1G2G3Z4D5H6E7W8Z9b;F<H=E?H@FAKB_D]EHFYG[H@JFKFLGNEPCQHREYH[E]I_cbGcBhH
~dap	X!H#H%H(I)J*J,J-H/J0J1J2I3G5f6I7J8H9G:I;I<k=I>I?I@IAIBGCHDHEKFJGHHKIHJIKILIMGNHOJPJRISJTIUHVIXIYIZG[J]I^J_CaHbIcCdHeIfGgJhJ
~dar	R#F%F&X(])]*F+I,E/Y1H2I3F4F5H6F8Z9@:F<I=Z>X?HA]BDDIEGFGH_IZJGLZMKNDQIRGSITDUCVYWGX_YGZC[H]]^a_]aCcDdCfHgFhG
~das	a!J#J(J)X*J+Y3Y:J=J>G?I@HC[D_IHMINJO_PJSYU[[J]IbJhJ
~dat	O!D%J&I(Z)G*E+D,J-H.I/Z1_2H3^4D5Z6E7E8F:C;G=C>[?AAYB[D_EGFHGDHaI@JGK>LEM]PDQHR]SYTFUDVBXCYFZ?[E]J^D_DaIbIccdAf^gahG
~dau	n#[@JBIKZM[fY
~dav	o;Y?]@ZBHHEKYM]R[UJWZZIfJ
~daw	zDXH^ZJ^J
~day	S!]%H(F)H*H+F,J-B.J/G0G1I3F4I5J6I7G8H:F;J=X>X?E@eAHEJFIGHHZKBLHMENHOGPGR[SbTGUIVHWIX^Zb[H]F_JaFbFcZdIeJgHhF
~dba	v9X>aBJHFZI
~dbe	r7YA]N[_G
~dbl	m#^1[BZHG[]bHfJ
~dc0	x-X4YJX
~dc^	i!J#J1[3J9I=K>J?J@IBIDIGYHEIJKIMKReSITJUJVJXIY[ZDaJbIf[hJ
~dch	r#[@KBHHEI[KJLKSJZH^K_^hY
~dcl	z0[
~dco	k!J#a%H0[1Z3]9I>JBJCIHFI[RIYJZI_KcJdYfH
~dcz	r(J,[@[HIOZZ[eY
~dd^	v-I>]@JBKH[LXZI
~dda	p(K-K9^>[BIHFPaSYVH]GcK
~dde	[!I#I%J(_)I+J,J-[/J1J4H6K7K8c9H=H>E?F@YAIBGDIFJGXIYJJKELJMINGOXPFQXRJSITJUGV[WKXIYKZa[J]H^G_HcIdJfGgIhI
~ddi	i7Z?YBJC_DEN]ZGeW
~ddl	p<WH[NFZJ]_
~ddo	u-_7[@JHINJZI^J
~ddr	a!J3a9J:Y>X?I@IAKBIDZHbIJZJ_IaHcH
~ddu	z@X
~ddz	z4Z9[HGM[ZK
~de^	H!B#E%G(H)J*D+F,D-G/Z0E2X4B5I6D7B8G9=:F;E<G=J>c@FBYCaD=E^FDGDHbJDKFMaNEOGPCQDRCTFUEVEWEXbY[[D]]^XacbGc@dDeFfDgHhb
~dea	Z!b#H%I(J*J-I/I1K3F4J7J9E:J<W=I>_?H@HAJCIDHGJHYIHKFLJMHNIOIPHRJSITIU^VGWIXIZb]J^I_XaIdHeJf[gJ
~deb	d#]3J?I@JBHCIDYHCIaKIOJUKVJXKZH[_aJb[cX
~dec	Z#I%E(G)Z*H,J-G0J3H4I5[6g7J8G9I:K>H?ZAXBDCIDGEJFJGYHGMGO[PIRZSJTJUIVIWJXIYIZD[I]I^I_HaHbIeHfIgHhH
~ded	]#J(I)K*K-F/X1Y4I8c9J>G?I@GAJBICJDJGYI^KHMZNKPIQYUJV]XJZD_JaJbIfIgK
~dee	x3Z>H@ZH[I[OH
~def	Q#G%Z)I*C+F,I-G.J/H0I1I2J3F4H5I6I7G8I9H;I>F?I@ZAICHDGFIGHHXIEJGKDLHNFOIRISZTHWjXFY[[J]D^H_Hb]dGeJfIhG
~deg	qBHSdUFVHZJfD
~dei	k,Z@^BJHHKZMZXXZ]aJhJ
~dej	a#J%K(I+^-I3J9J=Z>I?H@YBYCHDFHFIJKbMJNJVGXXZZ[J]^^JaIbIfYhG
~dek	z6_ZKdJ
~del	P!D#a%b&Y(Y)E*D+Z,H/C0G1X2H3Z4D5C6E7H8Z9F:E<H=X?F@FBBD?H^JFNHOHPZQHT]UYVZWJXBYGZH[]^B_bdIgEhB
~dem	U!G(E)I*X,I-Z/H0I2[3D5J6H7H9_:G;H<K>B?C@]AHCXDJEHFIGHIXJHK@MYNFRXTGUEVWWHXeZ>]E^G_HaZcEdIeJfYgHhZ
~den	F!X#Z%a&E(c)B*X+I,Z-Y.I1I2C3F5I7c9H;K<F=B?]@EAaBHC_DFEFFIGHHII_JZKJMFNDODP_QbS^TBUDWHXHYZZA[H]?a[bGc>dAeXf?gAhB
~deo	zHYbX
~dep	Y!H%H(Y)I*J+I,J-F/I0J5K6I7J9F:G=X>I?F@FAIB]CXDGEIF]GZHJIFKXLKMGNHOIRXTHUGVaWJXEYZZC[I]Z^JaXb_dFeJfahI
~der	E!G#C%J&I)b*[+I,e-Z.F/B0B1Y2C3G4F5C6K7l9C:J;?=D?>@bAICHDFEDF[G@HZIBJGKYMGNZOFP^QIRDS?T@UEVDWFXaZD[J]H^_b_cAdFeDfBgFhD
~des	K!d#I%F(c)I*Z+H,F-G0F2G4H5H6[7E8I9A:J;[>A?G@^AECFDCEEFEGbJEKDL]MFNIOBPHQHRJSCTYU_V?WDXDY[ZH[[^Z_CaIbYcCd]eFfIg^hH
~det	R!E#F%E&](E)E*J+G,G-Y.J/G0G1H2I3G4I5I7Z8H9F:J;H<J=I>]?D@JAGB^CDDaFHGFHDK[N]S]TEUFVCXGYJZ_^IbHcGd^eHfG
~deu	b%X(I*_-I/[3I9K>J?J@aA[CbDJHDMJNHO]PJVIZD]KhI
~dev	W!I#X%G)K+H,J-Y.X/H3H6K9J;J=I>^?GAJB]CHGJHcI[MHOIPJSIUIVHWJZF[^]I^J_IaGdHeDfGgJhJ
~dez	m(^9ZA[BKHEVKWXZY_IdX
~dfa	h/dBIHGMHNIZJ
~dfi	zG]HIJX
~dfs	_#J(J*I,[-H3J4J7h9H:J=K>J?K@KBJDJIIKIMJNJPITFUKVJZGaJbKdJgJhJ
~dg^	o=XH_
~dga	u-[
~dge	j.[=HAZH_ZH_X
~dhe	h(Z*Y=W@JBIDFHGS]U[V]WXZI
~dho	i%FPb
~di^	b#G(J*Y-J3I9[:J>_?IBFC[D^IIKIMJNKOJSXU[VHXJ]JaXfJhJ
~dia	e(Z7J9Y=J>I?W@^BGCXDJHJIJKJLZMIPJSKTJVKXJZE]]a^gIh[
~dic	T!X&K(G)I*H,H-a.J/J0I1I3Z4I5J6H7H:F;H<K=D?GAIB[C[EIFIGIH@I]KaMDNHOYPFQJRHSGTHUXWIXZYH[H]E^H_Ja_bGdGeKfFgHhY
~did	n9YA^BKOJX[]KbY
~die	]!Z#H,J/J0J1K3J6J7X9I:J;K=J?G@FCHDHEJIFJKNZR_SJTJUIVZWJXIZ@[J]_^J_JaFdXeJfbgJhH
~dif	T!F%J(E)H+G/^0I1I2J3E4G5K6_7[8[9G;I<J=I?D@aAIBYCFDCEIFJHYIIJHKYLIMJNYO]PIR[SHTFUGVFWHXEZC[G]F^]_GaDbGcFd^eXh[
~dig	R#[%F&J(E)G*E+G,G-B.I/F0H1X2I3_4F6H7H8H9A:Y;G<J=[>]?H@JAGBZDGEHFIGGHFI_KFLHMGNJOdPFQJSHTFUCVDWGX]YHZ>[G]D^G_GaebGcFd[eIfEgHh^
~dim	i!K#J(X)_-J3Z?J@IBGCJDZIIKIMJNJU^VGXJZ^]JaIbJdJgJhJ
~din	j)X3K9I>I@IHbIKM]P]ZFaJbEcXe[
~dio	q%X>ZCYDZZI[X
~diq	u-W4XdY
~dir	M#G&d([+G,F-F.H/J0F1f2G3c5H6D7c9C:c;E=G>@AGCFDEEEGDHFIBJJK@LFMAN[OBPHQHRESFTYUIV?W[XZYFZ=[I]D_^aBbKcBeFfAgZhC
~dis	O!f%J&I(Z)X*X+G,G0H1W2I3A4_5H6Y7G:E;Z<I=D?Y@EAEBACDDEEGGFH[IJJILGMJPHRETFUbVBWEXFZ<^X_IaCbZcIdEeJfKgFhG
~dit	T#F(F)Z+J,I-_/X0J1J2J4I5K6I7I8J:H;^>EAIBIC[DBEXFJHbIYKBMXN]OIRJSIUFVXYWZD[H]Z^I_HaGbHdFfHgH
~div	g%Y-_/Z3J6Y9J>HBJDGHXIIKZNKO]PGUJZGaJhW
~diz	xHYN[ZJ
~dje	z#J.]BIHX
~dl^	k3I7X8]>Y?IDIGZIJKJMJVJXKZF]baHcZ
~dla	c#J%b(H>YBKIINJPJS[ZIaIfZg]
~dle	g%J(I)Z-J3J9I>K@XBIDJF[H_IZKILJMJNJPXV^ZEg[
~dli	n3[9J>a?Y@ZHYKJYFZIcJ
~dlo	o%[HZNFOYRZh[
~dlu	q-J2^3J9I?J@JBICJDKHGI^KJNYSXVJZI]]aJfKhZ
~dly	v1Y3XH]J[ZIaH
~dma	pHIIYQ_ZI
~dmi	A!D#B%G&F(c)j*m+D,h-A.F/?0C1Z2E3B4B5D6C7>8B9@:F;B<E=D>>?@@>AAB;C;D@EdFCHDI<JBK=LGM=N@ODPiQJRBSDTAU[V[XCYDZI[A]?^I_@a@bAc?d^eAf?ghh@
~dmo	u%^P_ZI
~dmt	xA[HJ
~dmu	zA^
~dn^	o#],W4X9JBJHGIJKHN^TYZHh[
~dna	r*X-YC]
~dne	f#J%Y(J*X-J3J9I:K=K>I?Y@IAZBJC]DJHEIZKILcMJNJVJXJ]J_JaHhJ
~dni	k-[3I>[@]MZOJ_Z
~dno	z+Z:JF[GZ
~dnt	v-XBIHHKZNZZHhZ
~dnu	vEZ
~dny	v#^3JA[DZHJO[XHZJ
~do2	x-^?[HI
~do^	F#](@*G+[-[.I/@0F2J3K5D7Y9^:X;E<J==>I?eACB^C]DHEEFHGFHCIDJBKZMHN<O[P[S_U_WGX[YG[I]J^F_AbEeFf@gAh^
~dob	i3I9]=H>J@^BJH_IJKJVZZGaZ
~doc	a#J%K/K9G=J>I@HB]DJHdIYOKZX]Ja]bJhK
~dod	p3K8^9JC[DIHHI]KZV[ZI
~doe	M!I%F&X(Z)H*G+I,I-]/G0I4K6H7Y9D;I<J=Y>D?G@XAJBBCFDEEHFHHcI]KELYN^O[PDSFVGWGXHZ_[G]E^E_HbXcFdDeHgG
~doi	c#J(J*]3J:X>I?J@IA[BHDXHDIZKWMJO[VI[[]IaIhZ
~dok	z%FH^ZJ]]
~dom	H!J%c&H(?)A*G+E,D-A.G/Y0E1E2J3C4j5b6E7f8f9H:A;D<G=A>I@JA]B?CAD@EEFEGFHEI=J_KILDMFN_OCPfQJRCSBTcUCV?WEYEZ;[D]B^E_HaIbBcAd?eDf?gZhB
~don	]#I(H)J*J+X,J-F/Z0J3_4F5J7J8J9F:H;J=H>I?F@JAXBbCDDYEJFKGIIFJIKDMGNGPHRISHTHUHVFWKXGYJ[J]e^J_GaDbIcHfHgYhH
~doo	g%J(J+Y-I3J4J9K;Z>I?K@JBIDIH[IIKXMKNYTJXXYZZE]]a[cWdXfJhK
~dop	j-K3H9J=J>J?G@YAbBXCJDJHGIJKIR[VJZG][_ZaGf]
~dor	R!G#H%D&J(Z)Z*Y+G,[-D/G0H1H2I3D4a6Y7_9E:Y;H<J=E>H?D@GBBCEDCFXGGHHIJJcKCLJM]NDOEP_QJRXSDTFXEYYZE[H]Z^J_HaZbYd[eHgJhF
~dos	d!Y#H%X(H)I*[-I/J3E4Z6K7]8]9X;J=HAJBGCGDZH]IEKEMINIO_PXSJTIUIVGXHZG[K]G_Ja[bJcJdJfIgKhI
~dot	v*ZHJIINZZJh]
~dou	j!K#^BKI[K^T]ZJ
~dov	p-ZDJZ]
~dow	K!Z%B&I(B)E*I+F,G-H/]0H1F2H3D5a6G7E8F9A:C<I=X>D?Z@GAEBECIDCFGGFHZICJJKELFMbNIOFPIQIRFSdTHUCVBWFXCYGZD[_]H^X_FaBbdc_dJeGf]gbhJ
~doz	uHGI[KZV^ZYaK
~dpa	s%JEFHGKZWKd]eZ
~dpe	z%Z
~dpi	x<^
~dpo	m-E0Y9Z?J@^BHHJKJN]X[ZI_ZaHc]
~dpr	h%I(_)G*E,J/K@JBKEJH[JJMJNIPZZHg^
~dpw	v#a%IHH
~dr^	h#J%J3]9I>[BICJIJKZM[QXXYZHhI
~dra	_!Y#G%[)I*Y+[,I-G/I0I1[3C4Z5K6J8[9E;I=G>I@aAIBJCXDEEJFJGHIEKCLGMDNFO[PHUHXEYJZI[X]F^__HaEbGcHdHfYgYhI
~dre	S%F(E)Z*G+J-E.a/F0I1I2J3a4I5J6J7F8I9G:X;I<J=G>W@EAGBXD_EFFIGFIIJHKELHMENIOEPHQKRIS^TGUEVEWGXGYJZH[H]F^H_IaJb^c]dXeXfdgEhG
~dri	X!H#]%G(H)J*I,J/I0I1X3W4G6I7I8X9D:Y;I=G>D?G@HAICGD^EJGHH_J[KEL^MGOFPIR]TGUIVIXIYJZ@[I]]_Ia^bHcFeJfGgIhG
~dro	b!I#Z%_(^)Y*J+I,Z3H4Z9I:I>_?E@GBFCIDFG[IHJJKGLKMINIOJPJRHSJUIVXX[ZB_JaGbYc[dIeYfGgKhJ
~dru	g8]9I>G?J@XC]HaIIKJZF]Ja[
~drz	i#J-X/]4J6K9J:KBJDJHGIIJXMJN_O[PZaWdIhK
~ds^	e!X#I/J1H3G>J@ZBIDYIEKXNYOaVI^ZaIe[
~dsa	l:K@_BHDHIGU]V[WJZGdJfZ
~dsb	v@HH_ZJcY
~dsc	g>[ZIaJbb
~dse	o9G>^@IBJH_ZF]I
~dsh	zH^KX
~dsl	zHHT]
~dso	zHXI]ZJfJ
~dsp	uN^ZJ
~dss	xG^R[
~dst	d!J%I&J(J-I3I7K9H:J>J?I@IAJBGCJDJFYH^IXKILJMJNJS_TbXJZG]J^J_YaJbJcJdKfJ
~dsy	]%_(J-J0_1J3J9K=JBHCJEFGZHBKKMJNJPJRJUJVJWJZH]KaKcId]eYfdgJ
~dsz	z6aZI
~dt^	b!J%I(I*[+Y-Y/I0K3H6J7X9I:J;K=J>G?]@IBFCIDGEKGKHAIGK^L[MXOKPJSXTJUJVHXI[I]I^Y_JbIcHd]g^hZ
~dta	zKZZYhZ
~dto	g)bHJ
~du^	e#Z%X3H9K>^?I@JCXEXHFIJMIOJXJZHa^dZf[
~dua	k!X%Y*Y/[9J>Z@ZAWC^DKHEK[PGZH
~dub	uA]K_ZJ
~duc	_!](I)J-X7Z=I>H?J@IBFIHJcKILZPJTYV]ZA^XaYhK
~dui	zHKZ[
~dul	p-J4G5H@KBIHXJ[MKZIdJgbh[
~dun	[!I#H%I&b(I)X,J-I/I3G4J9J:I;J=I>I?GBYCIDHHIIIKYMHNIO[RJSIT[UIVZWJXIZ][I]I^J_JcafHgXhI
~dup	g%J3IAdH[ZJcKfH
~dur	_![#F%](H)X*I-G/J0K3Y6J7J9I:I=H>G?H@GAJBJCHDIEJHGIIJKKHLIM]NIOXRJSHTaUIVHWJXJYZ[J]c^J_JaXdHeYgJhI
~dus	j![#Z%J&KBIHHPKZE^]_[gZh[
~dut	q=^>JBJDJHHZY]YaYf[
~duu	x@[HIT[
~duz	u#]9IBKHJX_ZJ
~dva	m-J9X;Y=ZRKSJTKUHc_d]fJ
~dvi	p(K)[3X:[BJHFS^UHVJZZ
~dwa	o?aBJHHI[K[ZE
~dwi	j!K(J*a?J@YBICZDGIJO[S]VKZI[Z
~dwo	q*^A]CYHG
~dwr	j%a(^HGKJZGdXfJ
~dy^	P#D%D)J*_+c,H.I/G0H1Z2I3J4F5H6X7G8G9[:C<[=E>F@^AFC[DZEGFGHCIFJHLYMDN[OEPEQJS]THU^VEWXX^YIZE[F]DdYeGfYgEhD
~dyg	v@^
~dyn	m3Z>ZDZHXO[aJ
~dz^	s(_3K9[>[?[CIHFVXZIaG
~dza	k!K#J%[-H3I6Z9I:Z>I?J@JBICJDJHGIZKINIO_XJZXcJd_gJ
~dzi	T!G#J%C&I(G)F*F+Y,G-C/E0F1G2H5H6F7F8G9^;_<I@aAFB[CIDHEFFGGFHXIFJGKELIMYNHOIQHRZXaZZ[F]Y^F_Da[cHdGeGfYgF
~dzn	x;]GYdZ
~dzo	u#G%[3J9[B[HHO[TK[JhX
~dzw	z9Z>]HHZJa[
~dzy	s>[@[BJRZZY
~e20	u-aIF
~ea^	d!I#X(J)G*K-I9F>H?J@HBZCJDIFYHZIIJXKGMINJQWTIUIVJXIZcaJfJgYh[
~eab	z@Y
~eac	U!^#]%Z(X)I*I+J,J-]/E1I2Y4Y5J7H8X9J:F;J=F>]?E@JAXBBCIEHFJGFHCIEJZK[PIRGTGVGWGYX[I]G_EaIcbdJeIhY
~ead	O!Y#b%Z&K(^+],G/F0J1G2G3Y4J5I6X7J8H9Y:E;H<I=E>]?IAGCDDEFHH_IBJFLFMCNBOEQIR^SHT^UGVBYJZF]B^E_JaIbZcDdEeFfYgZ
~eag	m(I)[*J0]VZaJ
~eak	Z!^#I%J-^1Y4J5J9G:J<Y=J>I?ICIDIFZGIKGLJMIN[OJPJSJTJUZVGWJXJYZZB]J^J_JbIc]eJfGgJhI
~eal	d!Y1K8K9]BZKXS_ZDcK
~eam	S#H*H+J,J-G/J0J1K3F4I6Z7I8J:^;J=H>B?F@DAJCHDFEJFJGIHgIDKFLIMdNGOHPHRISHUHV]WJXGYXZI[I]F^HaEbHcFdIfHhF
~ean	[!J%]&Z)J*[-G3F4J9F:I;I?H@]AbBYCHDGFJGJHBIIJJKGLJMZNJOIPITGVHXXYKZZ[J]Z_^aFbJcJdJfJhG
~eap	zHIK[R[ZI
~ear	Q!^#Y%C&J(D)H+b,H-_.B/E0H1]2J3D4G5I6H7I8H:J;J<J=E?YAGB[CDDAEIF]GCH^IDJGKbM]NZPZQJRISGT[UGVEWIXFYIZ>[Y]FaDbGdGeGfahE
~eas	O!I%G(F*G+I,J-a/[0J1Y2J4I5J6I7H8I9b:F;J=D>D?GAICFFIGHHZI_JGKFLJMGNbOHPGRHSGTKUGVEXXYJZb[Z]F^G_GaGcGdHeJfGgJhI
~eat	U!E%J&K(A)G*H-E.J/G1H3F4G5J7H8^9[:G;I<I>F?F@IAHB]CHDFEIFHH]IEJHKYLJNHOIPERISDTHU]V[WJXGZ@[I]G^X_]aGd[ecfagGhF
~eau	]!J%I(I+K-F/Y0K3E4J6J7K8Y9_=I?Z@XAKB]CGGJHDIFJJLJM^OHPJQZSJU]XI[X][_JbJdHfHgXhH
~eav	e!b#J/X3J8J9H>I?I@HBIG^HbIJKJNJVJZC_KaJ
~eb^	q%YF]HZNZZGaY
~eba	H!E#D%^&J(C)E*G+G,Z-D.K/G0[1]3I4X5Y7I9H:J;J=Z>E?EA]CJDDEFGXIEJXKCLEMENCOIQXRYSFTEUBVCWFXGY]ZI[E]E^C_^aFbGdbebf[hD
~ebb	i!J#I%K)[.Y3]9I:J=Y>K?J@IBGCHDIHIIKKHLKM_NJOXTZUJVIXJZG[[]XbYfJhY
~ebc	zH[
~ebe	_#[%J(I)J*J,X-G/K0Z3H4J9H:Z?HBYCHGJMEO[PJZA[J]Y^I_Ja]bHcJdIfJgZh[
~ebi	m(K)ZI[ZJ[XcY
~ebl	d#_%K(J)Z*J+Z-Z3G9F=K>F?G@GBGCFDGHGI[K[MJNYPJRJUJVIXXZF[]]H^Ja[bIcXfJ
~ebm	m@KBYHZM^ZGhG
~ebn	z5X=[HX
~ebo	X!H#E%G(Y)Y+J-H/I0K1J3X4J6Z7J9Y:H;Y<]=I>E?bAKB]CGDGGIIZLIM[NHOGPIRJSIVGXIYKZC]HbZcIdXeJf^gHhG
~ebr	X!Y#G%G&J([)Z*K,G-[.J/I1J2J3J4G5J6H7X8X9E:Z;[<K>Z?I@EA]BICXDHEIFIHEJIK[LJMENGPYQJRJSHTJUFWHYIZJ]b^[_[aHcGdEeJfFgJhF
~ebs	mH]IZZYcJ
~ebt	s(Z@[BJXXZI
~ebu	b4Z6X8Y9J:J>K@JB[DXEYHHKJNJRKVKYKZGaKbJcedXfHgJ
~eby	u+[@ZBIDZH]VJ
~ec^	X#F%H([)J+J,J0J3Z4I8J9F:X;I>I?a@EAJCHDFFJGJHBJJKYNFO_P[SITYUHVIWJXYYJZD[a]G^I_IaDdHfGhb
~eca	Q!H%K(J)X*G,I-X/Z0J3H4G5^7J9G:X=K?G@HBHCID[EXGJI[JHMGOXPIR^TXVZXYYDZF[J]ZaEbIcJdYeIfHhH
~ecc	e#Y-J/X3X5X9I=J?I@IBICIDIHDIIKXM_NJOJVXXJY[ZH]JaIbJg[h^
~ece	O!J#Z&J(Z)H*J+E,H-D/G0H2I4G6H7I8H9E:J;I<J=_@_BEDYFIGFH]ICJIKcLGOBRHSFTGUCWEX^_Fa_cHdaeHfEgHhI
~ech	S!J#H%e&I(c)F*E+G-J.J/[1H2G3A5H7F8G9J:B;a<Y=B?B@ZAFCJDAEIFZGEHGIHLaP[RHUIV@WFYHZG[E_DaDc[dDfCgI
~eci	R!D%G&b(B+H,J/H0H1I2J3B4G6]7G8G9]:D;I<J>C@JCEEJF_GGI]JEKDLGM^N^PGQJRIS[TGVXWYXJ[F^F_GaYcIdEeHhD
~eck	X!H#I%Y&I(F)I*Z+I,F-E/I0J1I2]4I5]6I7I8I:F;J=K>F?G@FAIC^D]F]GHIbJaKGLXMFOGPHRJSHTHUFVGWHXGYJ[G]H^Z_IaFbHcHdXeXfGgIhF
~ecl	i#](J-J/Y3J>K@ZBGCZDJHIIYK[MXO]ZChI
~ecn	u>K@JHJKKZFhc
~eco	O#B%C&J(D)E,H-X.I0H1G2I3[4G5H8_9B<I=D>[?J@_AGCeD[EFFHH]ICJaKELEMGNAOaPEQERFSHTKUJWYYGZE[G]Y^F_EaGbGcDdGeGfDgFhb
~ecr	T!F#F%]&J)H-E.J/F1I2]3J5J6d7H8Y9F:F;I<I=J?^@HAHBGCHDEEHFGIEJHKELGMENDOHPYSHTGUFVEWIXGZH]G^G_[aFb[daeYf]hF
~ect	=!J#=&c(F)G*D+C,]-Y.C/H0K1f2e3X4X5C7W8e9I:X;[<b=>>@?E@@BEC=D:ECFCGdHJI@K<LCMAOEPDQXRdSDTJUCVDWIX=Y[ZB[C]=^H_ca@bAcdfcgJh[
~ecu	P!E#F%X)Y*_+^-G/X0H1H2I3D4D5I6G7G8H9G:E;[<d=F>^?Y@AAHC[DZEHFJGGHELGMDPGQ^RGSGUFWHYa[G]F_GaIcFdFeHfXgGhF
~ecy	zKZ_]
~ecz	m(J*Z-J.a3I9H>[?]@XBJCYDXHDIHKJNIPWQXXJY[ZH]IaGfK
~ed^	C!X#^%E&G(H)@*X+Z-H.G/X0E1Z2D3[4G6G7E8a9=:D;E?XAGCaDBI]JGK[LYPERGSBTHUFV]WCX_YIZ[[G]b_FaFbEcIdEeDg[hH
~eda	b!J#X(Y)J+[-F/J2X3G4J6J9^:I;Z=I>F?E@ZAJB]CFDYFKGIHCIXLJM[NYOIPIRKSITIUHVGWKXG[J]G^YaHbGcJdIfZgJhH
~edd	o#K-H3J9I>H@EBIHaIHKIOZTJZ_]J^IaZhJ
~ede	J#^%F&H)D*F+K,d-F.G0E1J2G3B4B6G7k8J:F;F<H>C?D@XACB^DDEIGDHXIHJFKYLFMXNCOAQGRDTAUYYEZY]?^C_@cCdDeEgF
~edg	k.[=XH^ZH
~edi	Y!X#G%I(F*Y+I,J-^/J0J1J3C4H5J6I7_8J9X:E;^>@?CAICHEJFJHbIZKCLINGOYPGRJSIUGWJXaYJZ>[H]Y_IbDcYdHeJgJhF
~edl	l(J1X3I8]9G:K>I?I@ICJDJF[HEKIMJNIPXSXV^XJZE]_aHhZ
~edn	g!H#a%Z(J*Z-I3G4K9H:H=J>Y?Y@FA^BGC_DIFZGYHCIGMXNHOHPITJUJVIXF]I_XaGbJdJh[
~edo	[!I#]%G+[,J-G/I0J3G4Z6I7^8J9C;J=H>]?Y@_AJCHDEEJGJHJIEJKLHMHNHOHRXSITZUHWJX]YJZZ[X]G^I_IbHcIeKfHgIh[
~edr	e3K4[8Y9I:[>K?JBIFHHcIJKJN[XJZIaJ
~eds	v&JFZcY
~edt	g)bHI^[
~edu	i,X9I=I>JBHEXH_VJZF]aeZ
~edz	k!J#J%G(X-I/J3J4K9[;c=J>I?I@YCKDJGJHIIIKHMJNIOJRZSZTIUJXZZD][_KaFbKcJdJfIhJ
~ee^	a!J#J%X(I)I*c,J-H/Z0J3H4J6I7I8K9H:I=f>H?H@ZA^BFCZDGGJHEIGJKMINIOZPHSJUIVHXIZD]I^J_IaIbIcIdDeHfFgIhI
~eec	_!J#J%[(I*J+J,X-I3H4Y7J9I:J>I?I@HDHEJFIGYHEIJJJKILKMINGP]UHVHWJXJYXZZ[K^J_JaIbIdaeZf]hI
~eed	L!Y%I(J)G+G,H-D0F1Z2I3Z4F5Y6H9G:F;H<Y=Y>Y?FAFB[CbEYFIGGH^I]JGKBLHMJNDOFPHRHSHUFWHXXZ]]D^F_FaDbFcFeI
~eef	b#Y(I)J+I,K0J4J6K9H:I;I=X>G?I@XAWBYCZEYFXGJHJKFLKMIOGPIRJSJTIW^XIZX[K]H^K_YaGbJcIdYfXgJhI
~eeg	z*[3Z@YCIHH
~eei	zHJS[
~eek	[!X(H*J+I-G/X1F3^4G5X6J7J8X:H;J<K=HAIBBCXDYFJGZHYJJKHLHMGNXOGPIRISJTHUHV]XIZY[I]G^I_ZaHcHdJf[gIhI
~eel	k#^-J3Y9J:]>G@YBJDJHHIZKYOHX]ZXaJdJfX
~eem	c#I(H-Z3F4K9I:J;[>I?J@JBGCIDZEXGJI^K[NIPZRZVIWJXIZ]]J^KbJhJ
~een	I!F#J%F)Z*B+Z,F-[.H/A0E1I2F3C6]7D8G9?:A;G=Z?ZB[D[EEGHHFI]JXK_MDNCOGPIQGRDSCTCU]V[W]XEYK[a]Z^B_HaYbac^dJeEfJgJhD
~eep	V!H%I&J(H*I+],J/I3G4J6J7]8J9X:F;J=I?F@^AIBDCHEKHXI[JIMIOHRJSIT^UIVFXFYJZJ]G^Z_IaJbHcIdJeKfYgXhZ
~eer	Q!D#_%A&I)a*_+X,Z-D/I0X1G3]4C6D7F8E9Y:A;K>I?E@]AXBZCADXEJGJHDJFK]LJMHNEOIPYQHREUFW[XbZF[C]H^C_FaBbCcJd]g[hZ
~ees	e-K3I4Y8X9I>J?IA]BHDJGHHCIJKYMYVKZ[]JaXbJc[dXfIhJ
~eet	W!K#H%K(I*J+]-Y/Y3J:J=J>E?H@IBHCJDFGJHaKFLJMJN]OJTJWJXJ[^]_^JaIbIcKhX
~ef^	q!Y7X9J=[>KBJHHQWZ]aHf[
~efa	b#J(J*E+J-I3K4[>]?I@^BHCIDHH[IIJKKHNZVJY]ZE]]aHb]
~efe	a!J#[%J&]([,]-G/J3H4e5J9H=I>H?Y@HBGCIDIEJIHJIKHMHNIOIPJQXRJTJVJXIZC]I_JaGbYdJfJhJ
~eff	oBYHZLYQJTZ
~efi	R#G%Z)J*G,I-H.J/H0I1J3^4H5I6I7G8I9I;I>F?I@IAICHDHFJGHHEIEJHKELHNHOGRISZTIWiXFYJ[J]D^H_HcHdGeJfIgX
~efo	L%E&I(D)G+H,G-B0J1F2I3_4E5X6F7F8G9H:D;F<I=D>]?]AFB?C^DfFHGFI@JGKXMXNBOfPFQIRHSFTJUDVBWGX_YGZC[E]c^F_Eb[cCdFeHfEgFhG
~efr	u-ZHXLXZY
~eft	W!Y#]%K&J(F)G*I+G,E-I.J/I0H1H2I3H4G6H9X:F;W<J>G?FAZBYCZJHKCMFNJOEPJQJRYSGTFW]XJYKZ?[H]c_[aEbGcFeJfZ
~efu	O!W#D%a&J)]*G+H-[.X/b0H1I2J3C4G5K6G9E:H;H<J=^>E@ZBBCFDEEHFGGFH@IbJbKZLGMCPXSDUFVXWGXFYH[G]F^HaEbDcEfGgF
~eg^	Z!H#I%F&Y(a)]*b+J,I-F/I0J3J4H6J7J8J9F:H;I=H>F?F@aAJBGC]DFEJFJGJHAIZJJKFLJMIOHPcRKSJUIVEWKXHYJZB[K]Z^Y_HaXbJcIdIfJgJhI
~ega	S#D%g(b)E*C+G,F-B/G0H1H2G3A4E5I7I9X:D<J=E?B@JAGBACCDCEGFEGEH[IEJGK@LHMCNYODPfRYSJTFUFVaWGYX[G]_^F_EaZbZcCdDeHfDgGhE
~egd	q([8W:J>K@FCZDbHFKJTYVYZF
~ege	X!F#J%F)H,]-F/H0I1J2J3^4H5X6I7H9F:E;H?X@GAHBBC]D]FJGaIHKJMEN]PFRISIUHV_WIYJZ>[G^^aJbGcGdIfFgH
~egg	q!Y-J=Z>]?K@[BGCKDXHEKKU[]ZaH
~egi	H!F#D%E&I(F)B*J+j,F-B.H0E1G2H3J4G5G6F7D8F9C:C;F<I=G?_@EADB_C_DhEEGEHbI@K?LEMCOaP^QHRFSETDUFVBXBY[ZA[D]C^E_Ca@bIcHdCeFfBgDhC
~egl	h#J.X3H9I:K>I?[@GCXDGGYHGIINbOJRXVZXJZE][aIbZhJ
~egn	q*X=_>IHHZYa]
~ego	V!W#E&J(Z)E*H,W-Y.H/F0G1H2H4E5H6F7G8]9I;G=J?BC^FHH>I[JGKaLIM_PGQIRGSFTDUDVYWFXCYFZG[GaIbIc^e^h_
~egr	a!I#I%H(])I*Y-J/J3I6J9I;J=[>J?I@[BFDHEGH>IJKIMINJOKQ[ScTJUEWJX[ZF]J_IaHbJcGdbeZfDgH
~egt	_#I%X(I)J+Y,X-]3I4J7Z9H:I;J=I>Z?YAKBHC[D_GXHBKYLJMJO[PJTJUIVHXHZW[J]H^JaGbJcJfJ
~egu	Y#F%H*[+G,I.J/I0I2J3I4G5J6I7H8Z:H;I=X>F?]@YAHBZC_EHFJHEIDJJKDLHMFNYOJPHQXRISXUXVXWHXYY[ZB[H]a^I_HbGcGdGeJfFh[
~eha	d!J#I%X(H*J-^3H4I6J9G:J=J>H?Z@GBFCHDHI^K]MINHPYRJUZVHXJYZ]I^JaIbKcIdZeKh]
~ehe	]#G%H(Z)a*c+I,]-H/I0J6J7I8J9I:G;J=G>H?FAJBECCDGGJHGJJKDLIMGNFOHPaSITYWYXGYJZJ]G^I_IaGbGcZd^eJg_hH
~ehi	g!H/G0I1Z3Z4J6J9[=K>H@IAIBIDIGGHAIJKJM_NXPJR^THXZZG]J_]aFbYcIdJfHgJ
~ehl	X!H#Z%[&^(J)I-F/X0J3[4G6Y7I8Y9G;X=]>G?HAJBDDFE[FJGIHGJIKGLIMGPGRYTHUGVJWXXFZ_[X]G^J_HaFgHhF
~ehm	m>J?_IJK[N_ZHaJ
~ehn	g)K-]/W=K>K@YBJHDIJJ[KHMJN_Z^dZhJ
~eho	e!I#J%^(_)J*J,]-H3H4J7J;_=X?I@HAKCHDFEKIGKHLJNIOJPXUIVHWJXI]Z^J_JbIcJdGfIgJhJ
~ehr	^!Y#F%X(I*X+Y,J-H/I0I1Y3H4H7J9I:I;J<Y=^>X?ZA]BFDGEYGIK[LJMHNIOGPHRXUIVGX[Y[ZI[I]G^JaFbHcGeKgJ
~eht	W!I#H%G(F*H,J-]2X3Z4J6I7H9F:J;J=J>]BFDYEJGIIYJJMZNKOGRXUHVJWJXHYXZY[X]G^[_IaDeIfYgGhI
~ei^	W!Y#_%H(H)I*a+J,J/X0J3D4I5J6I7I8J9E:G=F@aA]C[DXEJH>JJLINXPHRJSHVHWIYKZI[I]a^I_IaHbHcHdHfHgHhF
~eia	u#ZH[JY
~eib	X!G#H%^&Z(F)H*I+J-G/H1Y4Y6Z7J9H:G;I=Y>E?G@FCJDGEIHGKEMHNGPZR[SHTIUFVEWIXHYYZF[W]H^H_Ya]bGdae]fYgYhF
~eic	Y!I%H(H)I*X+J,I-^/]0I1J2Z3]6I8J9F;I=G>F?G@YCYEIFYG[HDIdJJLIMWNEO]PHR]SITGUHVFWJXGYIZ@[H]G^I_HaEbHeJgI
~eid	c!J#J%I(H)K*]/J3I4K7K9]:G;J=H>I?YA[DFEHFZGXHHIJKHMGNdOJUEVGWaXIZH]I^J_GaGbJcIdFfJhI
~eie	v-Z9]HE[X
~eig	W!G#J%_(G)I*G+G-J/^0]1J2J3H4H5J6H7I8I9F:Z;X>H?YAHBBCEEJFIGHH[IEJZKHLGMDN]OXP_SHTJUGV^WJYIZE]F^_aIcGdEeJgHhD
~eik	r3I4^>IGZHGX[aZfZ
~eil	b!X(I*Z+Y-Y/[3H4J6K7K9G:I;J=K>H?]@[AKBHC^HFLKMHNHOIP^SJTJVWXIZA[K]^_JaGcJdHfIhX
~eim	R!E%[&](Y)I*H+G,Y-J.J/G0H1I2J5I8H9H:]?X@FAICDDIFIGGIEKCLXMKNJQJRHSZTGWYXEYHZY^I_Ga_dDeYfJh^
~ein	E(W)G,K-E/@1F2E3G4[5F6E8X:Z;J<F=Z>HAED^EYFJGEHGI]JIK]MDNGPWRFSZTGUYW]XZZ_]I_Aa]bEcGdEeEgDhY
~eio	n-J3J9I>[?J@JCYHHIZKJT^ZF[X][aHbY
~eir	T!I#I%H(J*X-X/Z3I4J6K7G8^9X:];Y>G?GAJBEFXGXIEKILZMJTJUZVZWIZC[^]H_IaIbHcIdYeJgJhX
~eis	_!J%H)J*K+K,J-G/F0J4J6J7J9X:H;J=[>G?J@EBGC^EJFZGJIXKELJMGNbPJRJTXUFWIXI]G^J_YaIcIdZfIgJ
~eit	O!Y&K(C)H*W+Z,F0X2X3E5H6F:Y>E?[@ZAFBICaEFGHHEI[JFK]LFNCPGR[S^TXUDVCZI[H^C_KbDcXdBeIfYh[
~eiv	c(I+J3I:J>Y?I@JBHCIDIH_VZ][a[
~eix	o@^K[XYZ[aK
~ej^	^!F#F%Y(X)H+I,I.J/I0J1K2K3C4H5J6I7I:Y;I=JCYDDEXFYHJI]MZNGOFP]RJSHU[WGYI[K]Y^HaEbHeJfHgHhG
~eja	_!J%J(H+^-H/Y3H6J7J9H=Y>Y?GCGDDHHIGKbLJM^NIOITJUJVFZY[I]H^J_[aGbHdJfJh[
~eje	U!E#F%H(F)H*I+a,I-_/^0I1I2J3F4H5J6H7G8Y9G:G;J<K=G>GAHBKCGD_EIFJGHI[J^LIN^OIPGRJSHTIUGVFWIXHYIZF[I]]^F_FaYbFcEdGeIgG
~eji	zIY
~ejl	n!J(J+K3]9J=J>H?^@KBHCID]HEIIM[SIUJVJZE]IaabJfH
~ejo	m0X3I4W?[@JBXCJDJP[Y]ZIaJfY
~ejs	vHYZ[
~ek^	^!Y#J%G(H*Y-G/Y1J4I5K6J7J8Y:G;K=I?H@ZAJBCDZF[GZH[KHLIMGN^OIPJRJSJTHUHVXWJXHYK[I]G^J_[aHbYdJfGgIhI
~eka	b!H#H%]&^(G)J*G-Z/^0J2X3F4H6H7J8I:H;I=G>E?H@]A[BFCGDHEHFJGIHYIEJXKDLJMGN]OYP_SITIUIVGYJ[I]G^Ha]bHcHdEeIfGgGhG
~ekc	v;XEWNW^WcX
~eke	b!I%H&Y([*J,I/K1F2[3Y4I8J9X:H;I<Z=]>E?G@ZAJBGDYEXFZGJHBIaKFLJMINHOIPIRITIUIVHWJXIZ^[J]H^I_HaGbIcIdIf]hJ
~eki	r7X9Y>JB_H[ZHaJ
~ekl	n#K9J>X?J@JB[CJD]XJ]Za]
~eko	h%H(J)Z-Y3X:Z;Y>H?J@[CIDYHYIIKHVXZG[Y]JaZ
~ekr	m(J+Z-J3J6_9I>_?J@XBIDFHDIIKIMJNIXJZY[Y]IaGbacJdIhJ
~ekt	_#G)J*J+I,J-G/H0I3[4H5X6I7J9F:H;Y<K=G>E@XAbBEDFG^HHIFJJKGMGNGOGPHRJSJTIUHWJXGZA[I]G_daGb[c[dGfGgI
~eku	r1[3Y9_BJHHIINZZJfJ
~el^	N!B%G&K(D)E*G+E,E-Y.H/D0E1F3a4Z5X6b7H8F9>:G;E<]=G?]@IA]B@DHFGG[HdIGK[NYOIPCRDTIU^VYWIX]YYZ@[G^C_CaIbJcEfJgE
~ela	Y!D#a%H&K(D)H*H,I-D.J/G0I1I2J4G5J6H7H9[:Z;H<J=_>Z?DB?CDDIEHFHGHHZIIJIKALGMXNJOYRHVDWGXCYHZ^[I]Z^F_Fb_c^dFeIgHhH
~elb	e#K(I)Z-X3K9I:I<[>[?I@ZA^BZCJDIHGIIKYLJMJNJUZVaWZZB]I_GbJdJfJhJ
~elc	i%F+J-b9X=J>I@JBICKDHH^IEK[NZVJXJZH]IaYhI
~eld	P![#[&J(B-B.J/E0H1H2H3a4F5I6F8H:F;K<J=D>D?C@FB]CFDGEJFHGEHFIAJJK?L[MXNCOZPFQJRZSZT]WEXDYHZ][^]C^Ca^bbcGeGfCgZhc
~ele	J!D#Y%_&H(D)C*Y,D.I/D0D1Z2E3_4B5C9F:?;I<I=D>c?^ABBCDcEDFCGbHIIEJEK@LIMHN_OeP]QGRESCTIV^W]YEZ?[Z]J^C_]b@cAdGfAgChD
~elf	P!E%G(@)f*E+H,I.J/G0H1I2I3E4H5I6H7G8I9G:E;H<J=G>D@FA[B[CGEKFIGGHIIIJHKYLEMFNHOXPFQJRHSXT[UeVdWGXIYH[X]F^c_EbJcFdDeIf@gJhE
~elg	z9XHZ
~elh	j#Y-I/Z1W3J9X?I@HBICIDJHCIIK[M_NJXJY[ZW]IaIbJh^
~eli	]!H#G%I(I)I*G+J,J-[/I0J3F4I6]7J:I;J=I>E?^AWBECGDFIFJILYMINHOIPHQ[RYSIT_UFVZWKXFYY[J]H^I_Ia[bacHdIfHhI
~elk	k-Z3H9I>J@JBJH[I]KJN[OYZJcYfJhZ
~ell	I!I#F%G&G)C*H+D,I-_.X/E1G2H3_4C5F6G8H9a;I<G=C>Y?Y@GADBED^EIGYH]JHLDMFPBQGRXSITXUaVZWIXAYJZ>[@]_^H_XaXcGeHfCg^h^
~elm	zHFZ]aZ
~eln	d!J#J%J(X*I,X-H/J3b6^9E:J=I>F?IAJBIEKGZI]KHMINaPITJUIVZWJXIZE[J]H_IaGbJcJdHeIfIhX
~elo	^!F#b%I(H)J*I+I,J-X0J1H2J3F4H5]6J8K9J:Y;I>Z?XAIBICFDGEJGIHHIFJJMENFOGRYSITGUIVHWJXG[Z^I_ZaDd^fHhY
~elp	T%I(b)F*X+J/I3H6J7I:G=I>G?F@XAKB[CGEJGIHXJXKFLXMGNGOISHTZUGVFWJXGZ^[H]I^G_IaEbEcIdIeKf[g_hH
~elq	uHYM]
~els	b#J%I&^(I3^7X9H:Z=H>F?[@XBICIDGFIHDI]JJKGLJMIOJSGTJUGVXXJZY[K]I^I_Jb[cIdFfXhI
~elt	g!X#Z%K(K+Y-J/I3[6Z9I:K=J>_?H@[A[BECGDFHAI^KHNIOIS[UJVIXIZWaJbKdJfIgKhI
~elu	_![#]%J(J*J+K-H/Z4J6[7K9F:J;K<X=J>Y?HAJBWC[D[GJHGIGK^MZNJOaPJSJTHUIVIZD]H_HbJcJdIfJgJhH
~elv	i!X#J(J)[/J0[HDI[KJVXZFb^gJ
~ely	e#I&X2Z9Y>G@^Q]
~em^	B#F%C&D(?)D*F+F,D.E/b0Z2C3G4K5C6_8G9H:H;@<D=I?=@]B_CFD^EeFFHIJ@K^LFM<NYOEP[QESWTWUBWAX;YCZ][B]^^>_daYbFcbdbeAh=
~ema	H!C%G&G(A)D*_,E.H/G0E2X3a4A5F6B7F8E9Z;D<G=D>Z?a@XADCXDcFDGDH[IIJEKBLGMZN@OGPIQGTGUXV@WDXbYFZF[C][^C_FabbDcIdEeFhJ
~emb	V!H#G%F)I*H+J,J/I0K1Y3F4I6J7I8J9F:I;Z=J>D?GAJBECHEJFbGIHIIYJIKaLJMGNFOHPbRJSITIUHVdWKXGYJ]G^G_IaGcHdGeJfIgIh^
~emd	x7[DHHEY^
~eme	N!H#E%[(H*F+F,H-@.J/I0I1F3I4X6J7E8Y9D:D;H=J?D@YB^C[DXGFHXIcKeLFMCOGPIQIRGSHUJWFXDYJZJ[Y]D^I_EaEcYeZfHgJh^
~emi	V!G%H(H)J*I+J,J-H/a0I3D4H6H7I:I;I=f>G?G@EAIBHCZE_F[GIIEJJKXLIMGN_OIPIRJSJTHUHVHWKXHYIZ@[J]G^I_EaFbIc_dFeJfHgJ
~emm	k3J9G>_BJCJDKF[IJKXPYVKZGaZ
~emo	S!F#E(F*G+X,I-G0I1I2I3[4W5J6H7I8X;I<J=[>G?Z@DCEEIFIGGIHJ[KXLHNFOGPDQgSITGUXWIXXYaZ@[I]F^Z_YaDbIcHdHeIfEgGhG
~emp	N%F&J(C)E*F+E,H-E.I/F0H1H2H3I4F5I6G7F9C:X;G<I=E@cAIBBDaEGFWGYHEI@JFLgN]OEPJQIRGSGTdVJWHXaYYZC[F]C_Fc^eGfEgF
~ems	o(J)]/[HHMIVZZJgJ
~emu	h!J#[(J*Y-I3H4d9H:J=K>G?HBHCIHCIHKGLJMXOIPJSJUJV[XI]J_KaYcKhI
~emy	v+[HJcYd]fJ
~en^	7!G#Z&F([)H+K,c.A1C2J3I4Y5?7@9K:F<H=^>Z?^@]AGB_CZEBGFHGIaJALHMFNDOHPIRbS>TGUIVGXZZ[[X]]^D_FaabcdIgB
~ena	E!Y#H%J&H(D)[*I+C/D0E1D2Z3C4D5E6I7X8_9Y:a;H<G=H>C?HAYBXC@DCEFF]GJH[IJK]LCMGNGOCPCQHRDSYTCUgV^WcXEZJ]@^H_?aFbFcEdYeXf@gJhY
~enb	v-]/YHIIGK]gJ
~enc	K!^#X%B&I(D)F*E+F-G.H/E0F1I2H3F5I6Z7E8F:E<c=k>B?CAbBECCDCEEFFGBHdJEK?LXM[NEOHQHSETGUAVCXIYJ[F^FaGbEc@dJfBgEhB
~end	K!Y#^%H(K*F+E,D.I/G0I2F4C5H7G8G:G;H<H>C?DADBACGDIEFFFGCHcIBJaK^L[NaOXPGQGRET^VEWDYIZH[]]^^F_EaabIcZdFfJgDhD
~ene	W!G#E%Z&X)Y+H,b-H.K/H0I1X2]3D4H5J6Y7G8H9G:X;I<J>D?E@EAHBJCFDFEIGGH?I[J[LXMDO[P[RGSGTHU[VJWHYJZB]J^a_GaEcFdEfbgHhE
~enf	d#J-^@JBYIJJ_K[NGR[Y[ZHaGfJ
~eng	X!Y#Y%H)I*J+H,H-H/J2^3Z4J6K7K8K9F:H;J=I?JBFC^EJHJI_J[KELJMXN]OGPJSITIUJWKYK]H^JaXbIcIdJfJgJhX
~enh	O!D%I&J(H)F*F+G-W.J1H3D4H6J8H:I;H<J=G>X?DAGC^F]G[HEIZK_N[OFPEQJRGSETEU^VCWJXBYHZa[Z^XcEdYeJfJgHh^
~eni	O!D#F%c(c)E*D+G,].Y0G2G3I4E6E7G8F9X;Y<I=C@aAEBXDAEEFFGFHFIGJ_OCPZQ^RYTDUCVCWEYGZA]B^__JbDcXdCfH
~enk	n#I3J9J>IAZBGCXDJH^I^KJM]VIZG^[aK
~enl	n3J7ZBIHXUIVJZZ][_JbadJfJhZ
~enn	S!E#F%X&J*G+I,E.J0]1X2I3H4E6G7X8H9H;G<J>D?JAIBICFEIG[K^LZMXNWOXQJSZTHUYW^XGZ=[]_GaIbFcGeYfZgX
~eno	N!C#F&I(Y)C*G+I-].H1G2Z3B4D5G:Z;F<H>G?G@_AFC_FGGXHJIeN[OEPGQHRESETBWDXJYF]G^X_CaHbJcIdXeIfFgHhX
~enr	b+Z-J/Z9K>J@IBGC]DcH]IHKIMZVIZE]JaJbKhK
~ens	T#F&J(F)H*G+[,H-C0G1H2^3b4G5J6H8H9X:F;H<J=]>]@BBGCGDFEHFIG[HYIBJHMDNXOJRGSGTGUFVDWIXFYY[G]H^]_Ga_bYcIf_gGhD
~ent	7!J%H(G)H*>+D,^-].A/f0h1X2C3J4@5E7b8C9I:G;D<A>B?C@CAJBcCBDFEDFGGDH]I]JCL?M=NJPERAScTeUEVEWDX[YCZ?]G^@cadCe^f^gahf
~enu	U!Y#J%G&J)J*J,a-Z.K/H0H1I2J4G5J6H9G;^>E?I@CA_CXDGEHFIGWI_JIKILZMENGRGSGUFWHYIZD[K^]_ZaHbFcGeIfEhF
~env	c#J&Z-^3G9I:J=F>[@XEYHIIIKJMKVJWJXKZG_Jaac_dYfJgJ
~eny	l%Z(K)J-J4a5X@JBIHCJWP]TYZF^^fJhJ
~enz	[!X#W%G&Y(H)J+J,X-G/J3Z4H6J7I8Z9G:G;J=g>H?G@GAXCGEJFJGIIEJZKFL]OFPISITJUFVGWIYJ]H_IaFbHcYeJfGgIhI
~eo^	f!J#H-J3X9H?]@HBID^HFIJKIM]NKOIT^VKXJ]Ka_bXfJhI
~eof	z>[HHM[
~eon	d!X#a%Z*X+X-H3J7Y9I@HBHCJDJF[HIIJKINJTYU]XJZIaI
~eop	X!H#I%G(X)X*[+J,K-_0J1J3G6J7K8^9[:X;]=H>F?I@EAZBFDKEJG[HAJHKGMGNFOJPaRJSHTJUGVYWIXHYJZJ]I_HaKcHd]gJhI
~eos	v4[cXf[
~eou	m#XEJXHcc
~ep^	R%G&I(E)I*I+[,H/K0I1I2J3G4H5I6Z8H:D;G<J=F>H?D@[AFBAEJH^IXJGMGOEPYQJR^SGT[UFVaWIXDYJZY]Y^Y_FbEcGdHhX
~epa	[!K#H%H(Y)[-X.X/I4J6J7J8J9H:G;J=H>^?G@YAJBGCHDDF]GZH^IFJYKEL_MHNHOJPISITIUFV_WIXIZA[K]G^^_IaGbYdFfGgJhC
~epe	e!K#]%K(J+J3J:J>K?IBHCKDEHYIIKcMJP^Q]X[ZEaKbIdI
~eph	x3Z?JHY
~epl	_!J#J%Y(I*K+K-G/J0K3H4D7J9[:J=I>_?G@aAJBFCIDHGJIFKEMfNGOIUJVIXIZ@[J]H^I_JaHbXcIdKfJgJhX
~epn	v*Z4]?ZHGL]ZIaI
~epo	X!H#F%G(I)X*Z-G/I1J3H6J:Z;H=H>G?F@EAIB]EJGJHaIFKHMHNXOIPHRXTIUIWKXYZ[[J]^^JaGbHdIeKfZgJhI
~epp	zHYKIh]
~epr	e#J-J9I>JHFIIKZN_OXPYRZVHX]ZGaJhZ
~eps	vDZHZRX^[
~ept	S!E%D(F)I*H+H,H-Y.Y/a0H2I4H5J6H8I9D:C;I<J=F>C?[AIBaDEEIFJGFHDI]JXK]LFNZO]PGQJRHSITFUGVEWIXGYJZ][F]F_FaIbGe[fFgHh[
~epu	a!J#H%W(I-H9H:J=Z>Z?I@IBYDHGJH]IIKJMHNJOJP]TJUIVIXFY[]I_KaZb[cJdHf^gXhK
~equ	M!E%I&J(_)F*E+^,H.I/E1H2I3F4K5I6Y7G8H:E;H<_>B?G@BAGB]CdDFEcFHGGHYIaJHKFL]MEN^OFPDQHRHS]TFUDVKWGXGYGZB[G]J^F_FaDbJcZdHfCgHhJ
~er1	n-]B[HEZJb^
~er2	s-_HJ
~er^	1!H%=&E,A-E.D/G0C1E2Z3_4Z5_6Z8H:]>[?D@ZAZBICKD_EEFYG]HcIdJ^K[LEMCNIOfPZQFR]SFTBU<V@W?YJZI[H]]^Y_XabcFdAe8gIhE
~era	G![#]%B&F(I)A*D,b-J.F/E0D1^3F4I5D6H7j8X<F=C>F?E@]CCECHZIGJINCOCPeQJRFS_TCUEXCYHZH[B]D^I_EacbHdJeHgChF
~erb	]!F#F%E(G)I*G+J-^/G0H1J3F4G5J6H7_8Z9F:G;d=H>F?^AHBDCDDGEIFJGIH^IEJIKZLHMGNGOGP[RKSITGUHVFWIXGZB[H]I^__FaDcbdXeJfFgHhG
~erc	^!I%H(H-F3H4J6J7J9a:I;J=H>G?I@FAJCGDHFXGIHEIcJ_KFMGOHPJSJTHVYWJXHZZ^I_JaGbIcYdFfIgahH
~erd	N!D%Y&I(J)_*_+Y,[2F3[4]5G7H8I9I:E;Z<H>c?ECDGIHBIIJHLIMGNJOGP_RESDTFUEVIWZXZYEZY[C][^D_HaIbBcDd^eIfEgChZ
~ere	H!A(X)A+^,[.G0Z2E3D4[6_7Z8J9E:X;f<I=F>H?Y@aAJB>CJDCEBIGJGKYLZMGOYPHQFSXTDUZVGWJXXZB[G]G_Cb@cIdde[fIgIhA
~erf	^!I#J%](H*I+J,J-G/Y0J3Y4X6I8K9^:X;^=Z>FAJBZCaEJFJGHKFLJRISJTHUIVHWKXHYKZB[J]H^J_HaHcIdIfHhH
~erg	Y!F#_%I(F)H*Z+H,H-C/H0I1H2I3C4G5J6H7H8]9C<K=F?[A_BACCDHEIFIGGH[IEJIKILGMCNFPERISHT_VEWHYIZb[[][^G_HaHbXdGeJfXgXhE
~erh	]#G%I(H)K*],X-G/J4I7J9I:H;Y=H>F?_AKBJD_GXHGIHNHO[QWRKSJTXUIVGX^YZZA[I]G^J_JcIdIfHhH
~eri	G!C#<%C&G(?)C*[+E-A.G/E1E3Z5E7E8J9G:H;e<F=I>Y?HABB[CfDbFEHJIHJELBNbPGQGRGSBT@U@VDWXX]YFZE[B]_^Z_Aa^b@cAdWeIhZ
~erk	[!K#]%Z)J*H+I,]/I0J1Z2J3]4H6I8J9A:G;H<Z=H>Y?I@IAJB^CDDFEKFKGIHHIEJJKIMXOZPHQ]RISITFUGWJX]YJZG[H]F^H_IaDbGcWdEeJg[ha
~erl	X!_#E)J+I,I-E/I0J1J2J4I6I7I8J9G:X;G=^>]?[AIBICaDYFKGIHBJJKFLbMJNZPHRISITFUGWIXFY[ZD][^F_GaJbJcIdHeJfHgYhF
~erm	N!H#B%g&I(b)H*E,G-e/H1G2H3@4F5H6F7F8G:C;a<I=G>^?B@IAFBYCCD?EYFHGEHJIDJFKHLEMBNEOFPZRGSETBVYXAYGZH]c^^_GaBbbcGdHeGfEgEhH
~ern	L!_#J&G(F)D*G,H.H/I0D1E2G3f5F6I8K9H:d;]<H=A?WADBDCEDEEFFFGEHEIIJHKaLEMIRYSWTGUCVDWIXIZF[[]H^^_ZaCbFcddFeGfHgF
~ero	N#B%G&I(F)G+G-B.I0F2H3e5H6F8G9A:C<I=D>c?]BEC@DEEGFHGFHEJIKHLJNCOfPZQIRHSETWUDVIWGXZYGZD[^]J^F_EaXbJeGfCgE
~erp	^!I#H)J*J,J/G3X4J7J9J:J;K=J>J?I@GC[DYGKH]IHKHLYMINGOYP]SJTIUKVIWYZC[J]Y^J_[aIbXcJdIfIgb
~err	D!Y#g%F&d(?)E*C,^/D2G4Z5E6Y7A9C:@;D<E=D>=??@BB^C=DBEZFCGDI?JFKELCM=OJPARFSbTbUFVAWFXIYFZb[b]^a=cZd?e]fJgAh[
~ers	I!J#F%H&H(Z)F*H,F-D.G/X1e2J3@4C5]6Y7^8D9H:H;C<X@[AJDWFEGBHZIHJEKALCMGN@PIQIS_TAUXV]W]XZY][I]@^GcHd<eCgbhJ
~ert	L%[&X(E)H+J,E-c.X/W3H4I6D7E9@:B;[<]=J>D?H@YAGCIDJECGEHcIIKBMXOYRHSDU^WZX]YJ[C]F^J_WaYbGcGeHfBhG
~eru	U!]#E%X&J(J)G*I+^,Y-C.J/F0[1I2J3Z5I7I8Y9J:E;G<J=J>Y?C@GAHEHFHHDIFJHLZOZPZRXTFUEVCWGZG[G]EaGbXcJd^e[fZhJ
~erv	B!?#C%E&H(D)]*C+B,F-A.D/F0X1H2Y4e5d6d8A9H:@;F<X=?>A?D@?AAC@DDEFFcG<IAJAKBLHMZNDOAPXQIReSdTBU^VIW@X?YdZ=[@]<^Da?b=cedYfjg@h@
~erw	W!G%^&J(G)H*F+I,G-G.J/Y1G2Y4^5I9E:F;]<J=J>G@HAHBAD^EHFIGFHBIDJIKaLGMENER^SGTXUGVXWIXEYYZG[G]]^I_XaDbGc[d]eGgHh^
~ery	N!C#E%Z&H(G+[,G.J/E0J1H4F6F8G:E;G<I=D>X?JAFB]CZD[EHFGGFH]I^JYKXLFMJN]PZQZRJSaTHUJWHYXZJ[F][_EbHcHdGeHfIgGhG
~erz	]!]#X%I(H)J+H-X/I0J1J2K3d4I6J8J9Z:_;J=H>D?H@DAJBCCHDIEWFXGIIYLXOEPIRZSITIUXVIXEZA[J]G^I_JbHcGeJgI
~es^	I!E#^%E(H)I*H+J,G/E0G3_5I7Y9B:G;J<H=Z?EAXB<CDDAEFFFGYH^IbKeL[MINWO^PIQIRISDTJUHWH]B_GaXbXcDdDeFgG
~esa	U!d#G)Y*H+J,I/H0J3F4H5K7J8^9I:[;Z=I?H@HBECGDFEaFJGIHCIFJJKGMHNYOIQbSITIU^VJWHXGY[Z@[I]H^H_HaGb[cJeJfGgHhI
~esb	e#[%K1Y?G@JB]HFT^XJZJ[_bJ
~esc	P!_#C%Y(C*I+J-J/D1F2G3J6Z7E9Z:D?_@ACCD>EDG_H?IFJGKGLEMBNEO[RHTIU_VZWEXCYZZ^]H^D_Ba@bJcadcfZgHhC
~esd	g#J-J4X9J@_DKIJKIMINXPZRZZFbZdGf^gZ
~ese	9!Y#C(_)]+?,B-=.^1Y2E4J5^6F9E;I<I=[>I@IB^CIDDFcGYH?I>KELHMEN@QFSbTBUXVXWcYDZZ[D^I_Ia_b]f]g]hG
~esf	mHbRXZJ
~esh	_!Z%K-J:I;Y=Z>J?J@]CJDYHWIYMJNJVHWYXK^I_IaJbXd[fHhI
~esi	_%H(I-J1I7J9J=X>G@HAYBDCJEJGXHXIJKILJOJSJUHVGWKXIZI[Z^[_]aZbJdIgXh^
~esk	U!H#G%I(e)E*]+J/Z3G4J6J7I8K9G:G=H>E@]BJCHEJGIHbIFJIKEL^MJOISHUHVGWJXHZD[I]G^Z_JaGbEcHdIfHgahH
~esl	i#[(I-I3I6X9I:X>I?JB[CIDIGXHBIIKJMJOZU]VJWZXHY]ZF][aIdJhJ
~esm	i!J%J3J9I:[;W=K>I?J@]A]BICKDJG^HDIGKWMINJVJXJZG]J_IaJbYd_fHh[
~esn	r-_3Z@ZHGIKK]NJOIZG^J
~eso	_!Z#G%[(K+J-H/K3I8H9]:I=I?I@GA]BYDGGXH]IHKGNIOJTHUJVIXIZ^]Z_IaIbJfJhJ
~esp	S!D#a%F&J(F*G+H,G/E1H2I3J4F6W7H9]:F;G<J=F?D@XA[BGCDDJEGFIGGHYI_JHKHLHMINcOZPGQJRGSGT]UFVEWIX^YIZG[X]Y^H_]aHbJdFeJfIgGhD
~esq	pBJHXZ^
~ess	B#]%]&H(G*@+D,B-]/_0C2J3H4C5E6B8F9C:J;G<F=a>_AJBcDZEGFCGGH]IFJBLFMBNIOAQ^RGS_TJVGZ^[C]c^B_?abcGdYeGfCg>hG
~est	@#J%I&D)H*]+Z,A-I.E/>0D1F2F3I4A5E6Z7F8f9]:f;C<C=Z>H?_@FAZBcCEDFEEF@GDHZIFJEKEMYNCOGPGQ_S[T>U^V^XDY^ZH[E]G^E_[aKbBdFe?f[gIhH
~esu	g/_3J>H@IB[D^HDMFN[OIR[ZXaHdY
~esv	z3Z
~esy	m%HBGGYHGPJReZKdXfH
~esz	i!Z#I%J(I)I*J-Y/X3F4K9F:G=I>I?G@[B[C_DHEHGJHIIFK]LKMaNIOIPYTJUJVHWYXJ[I]J_IaHbFcJdJfIgJhH
~et^	6#@&E([)X*J+F,@-A.[2J4D7Y8Y:I<F=W>^?]@JCDDGEGG]ICKIMENGO]QERGSYTDW]XGYGZ[[I]a_ba^bXc]eGfJg_hG
~eta	V!E#F%J&^(Y)I*_+F.J/I0]1H2I3H4G7I8Y9D:Y;Y<J=F?D@BAGB]C^D[EYFFGHHFIBJIK[LHMEN_OFRYSJTGUEVCXEYIZ^[H]XaBcEdFfEhZ
~etc	v%KHGWHd]eZ
~ete	Z!Y#F%^)Y+J,H-X/I1J2J3E4H5K6I8I9Z;^=H?F@JAHBECDDIF]GXIYLHMFNEOGPGQKRGSZTHVGXEYIZ[[H]F^X_HaYbGcFdYfXgHhF
~etf	rBGH_ZX
~eth	N!J#F%G&K(D)F*_+_,G-Z/G0I1H2J3D4G5I6H7[8I9I:F;H<J=B>I?d@FAGBDCeDaFIGGH[JGLHMGNJOEPFQJRISHTDUEVCW[XFYIZX[G]Z^H_GaBcGdGeIfGgGhF
~eti	b#^%I(I+I-I/J1[3H4X8X9I:J>IBECHDGGJH^IIKcNIOXPJRJSJTJUJVXXZ[J]H_IaHbIcJdIfIhI
~etj	v)]BJHIIKKJUbVJZI
~eto	P!Z#D%D&J)D*b+Z,_-B.I/F0G2H5H6F8G9E:X;X<I=H>@?d@@CeDGFHHEJ]KALEMHNAO[PCQIS]TEUYV[XIYHZF[I]B^G_]aDbCcGdIeHgIhD
~etr	[!J%H(G)J*G+J,J-G/X1J3^6J8J9D;Y=G>e?FAJBICEDZFJG[HBI_JJKYLHMFNEOER]SITIUEWZXF[I^J_IaZbZcGdHfGgIhG
~ets	S#G%J&Y*Z+Z-^/E0J1I2J3E4H6J7X8I:G;G<K=F>E?YAHC[EIFIGFHEJXKIMENHPZQYRISXTFVKWIXGYIZB[H]D^F_HaXbFdKeIfegZhZ
~ett	L!E#H&I*[+X,[-J/_0F1G4G5F6E7G8Y9H:J;J<_>A?F@]BFC@D@EJFGHYIdJGKXLFMBNbOJSITDUHVHWYXDZJ[I]G^F_Za[bEcFdBfHgCh]
~etu	W!Y%X&Z(X+a,^-G.J/I0J1I2K3G4J5J6I7I8I9E:G;I=E?I@FAHBHCGDcE]FJGHIGKYLIMHOIPERISXTHUFVEWXXHYIZ>[I]I_[aGb]cYdCeafGgGhH
~etw	Z!J#J%H(J*K/D0J1J4X5I6^7I8I9Z:I<[=I>H?I@]AXBHCIDIGJIJK^NGPJQ_RJSFTHUJVJWJXIYJ[J]I_HaIbGcdd^fEgHhJ
~ety	o#]3H8[HFI[KHOZPZVKY[ZHdJ
~etz	M!H#X(]*F+H,F-A0J1H2I3I4I5I6F9F:[;G=Y>I?W@IAHB^GFHBIBJGK[MJNJOZPGRGTFU[V[W]X^YH[I^I_GaZbZdFeIg]
~eu^	k%Y-K3J9[=[@JB]KIMKXJZ]][aI
~eue	Z#G%I(H*J+X,K-I/[3I4J6J7J9Z=I?GBYCEDXGJHZIZKYLYM_OHPJSKTJUIXIZF[_]X_KaFbHcJdIfIgYhF
~eul	f!J#J(J*H-J3I9I:K;W>I?]@XC_DHHCIIKJNKPYSJTXU[V[XIZH[a]JaHcIfKhK
~eun	n-J3[7Y9H>I?I@IBJIIKJMJNKVKZ]]baJdJgY
~eur	O#[%J+J,Z-A/I0G1G3H4_5J6J7[8Y9B:]>D?A@IAYBDCIDEEEFGGHKALGMGPZR[S]TIWIX[Z[[H^Wa]eJfIgEhD
~eus	g-K/X@JB^HKIGK_NXSKZB_^fXhJ
~eut	[%J)K*J,J-X/I0J3G4I6c9G:G;K<Y=Z>F?J@bBFDGEKFZHHIFLIM_NJOIRJSYTHUYXZZD]H_JaDbGcHdEeKgIhW
~euv	o8YC^DKHJP[dX
~euw	Z!I#G(X)J+[,I-F/Y0I2K3F4H6I7H8]9^:Z;I=H?F@_AJB_CKEJGIIIJJLHM_NDOHPHRJSIUHXJYJ]X^G_IaFdGeJfHgXhE
~eux	[!J#I%I(I*^+Y-G/Z3G4J5X6K7K9G:I=I>[?G@aAZCaDFHHKXLKMHNGOZTJUJVGXXZZ[X]H^J_JaGbJcJdJfJgJhF
~ev^	e#]%J(J*X/J3G4J6J7^9G:I=J>E?J@FAJBJDJEYHXI[KXLJMINHPJRZTJUGVJXIZF[J]^^J_HbJc]d[fZgJhH
~eva	a!J#I%I(H)J*J+J-]/Y0I3G4J6H7J9G=I>G?H@KBXCHGIIaJELJM_OIP^TJVHXG[J]Y^J_EaHcIf^g[hH
~eve	G#]%Y&_(E)I*[,Y-K/A0E2G4B6X7G8E:I;H<F=?@YADBaCHD[EDFGGFHJJZL]MDNeOAP]QFRES[UJVFXIZI]C_CbDdFeYfWgD
~evi	U#[%I(G)I,I-b/G0Y1J3H4J6J7I8J9I:H;K=J>a?E@GAJBXDFHbIDJJK_NEOXPIRJSITIUIVHWJXGYJ]H^J_HaGb]eDfEgZhF
~evl	z>Z
~evo	^!J#H%F*J-G/H0J4]6J7J8[9H;J=I?[@^AJBFCHDGGKH^IGJJKYLJMINIPYSIUIWKZE]Y^K_ZaYbHdIgJ
~evr	v*ZHILZaX
~evu	u9ZCJD^HIK[aH
~ew^	f*G+^-I3J8[9K>H?JBICIDHHYIIK[OKR]ZHcZhY
~ewa	^!K#I(I)J*J-H3I4I9J:J>I@HBHCJDJHaIJKJMJNJPKRISETIUJVYZF]XaWbJcgfEgH
~ewe	b#J%_(Z)J+K/Y0J1Y3J4J7J9H:J=X>X?I@_BFDFFJGHIIKFLJM]NXOKP_RJUJVIXJYXZD]I^JcJdGfIhI
~ewh	s-Z7Z:]HEZJdH
~ewi	f#J(K*Y-X/Z3H9H?J@XBYC[DIHDIXK]MZNJOXTJVKXJZE]Ia]dKhI
~ewl	u%Y8^@ZHFZJ_JdZ
~ewn	o([3a:^>HCXDIHGIHKGMIZIaIh]
~ewo	q(J)^B]HZ
~ewp	zHKI]
~ews	u9^HJVX
~ex^	m-J9JBJCJH[IaNXOJZG
~exa	n9I>JDHG[H[O[PFUY^Xc[
~exc	Y![#F%J(H)[*b+J,H-Z/J1I2X3H4J6J9G:I;K=H?HAJBFCHDIGbHaIGJJKHMHNIOJRJSJUGVXXXZC[J]H^H_IaIbJcIdGe[fHgIhH
~exe	r([)J*KCIL[f[
~exi	S!G#G%H(G)I+I,J-F/H0J1I2J3E5J6I7I9F:F;I=G>X?FA[CbDEEGFHGIHIIcJHMGN]OFPHRISHTHUHWWXFYJZE[K]F^H_daCbZc^dDeJfFgIhd
~exp	N!E#I%_&a(D)J*F,F-C.J/H0H2H4G6H7H8H9E:C;X<I=^>E?E@@AGB@CEDCEHF]GEHaIBJBKZLhMFOYPFQ[RHSFTHUEVDWGXEYHZ_[E]_^C_FbFcEdDeGfIgGhB
~ext	R!J#G%E&H(F)I*I+H-E/G0I1F2a3b4G6I7H8J9F:f;I=E@_AIBHCFDCEJFIGJH]IJJ_LdMFNHOFQZRISHTIUHWJXGZ=[H]C^G_HbFcGdFeYfGhE
~ey^	S!d#E%H)G+H,I-I0J1I2J3[5J8I9E:E;I>I?d@JAHBJCHEJFIGZHII]JIMGOZRISITHWIZB]B^G_GaIbFcIdIe]fXgXhG
~eyb	o#Z9JH]ZKhX
~eyr	m+]3H?[HJKZZJ
~eys	h(J4J6f9J?ZAJBKHFIKOGRFYXZH]JcHfG
~eyv	v3[>J?ZD[HEOYZY
~ez^	[![#J)I*H,J-H/J0K1J2J4I6I8J9^:_;I>F?G@ZAIBXCHDFEIFJGJJJKILIMHNYPHWIX^YJZZ[I^I_IaYbGdWeKfHhH
~eza	q+JBYD^UJVZZJdZeJfJhY
~ezc	z%J9JF]VXcZ
~eze	a!X#]%Y(Z)Y*H+I,J/K3F4J6J9G:I;J>^?[@[AZBECGDFGJHGIJKFLJMIOHPHRKTJVGX^ZB[Y]Z^J_GbJcJfH
~ezi	n+Y3J4Z9ZAZBJDHGYVY_[cX
~ezo	x!X:JF]Z]
~ezp	p*Z3J?]CZDXHHNKPXQYY[ZJ
~ezw	z.^9J[X
~ezy	v4[CJHHS^TKVYZI][
~ezz	l*Z-J3I9I>J?^@IBKC^HFIYKJN[QWXJYZZIaX
~fa^	r#Z=ZHIIXN[
~faa	x;X
~fac	Z!I%I(H*[+J,K-e/X3F4J7J9H:I=I>J?H@FBECIDFEJGJHeIGJKMHOJPJSJUIWJZ[[J]G^I_KcIdIfIhG
~fah	z1YCX
~fai	I#H&Y(H)C*D+D,J-G.H/b0Z2H3K4E5^7J8Y9D:D;Z=A>??A@JBACDDHEJF_IFK_LFMGP_Q]RJSETBUEVFWEXEYYZd[C]C^X_FaAcZdCe]fIgBhF
~fak	v*ZC]HXZG
~fal	Q!F#X&J)a*E+H,[-E/Y0G1H2I3c4a6K7G8H9B:E<I=Z?B@HAGBACWDYEFFaGEHCMCNIOHPXQISHT^UBVGWGXZ[F]C^I_Fa@bDd^eIgEh]
~fam	v#HH^IX
~fan	r1Z@JBIHIZ]]^dJ
~far	j#J-J.Z3J6X9I=J?JA^BJCIDJHEIHKYM]NISJT[U]V[ZDhI
~fas	i!G#I)J+X-J3J9X>Z@ZBHCKDJKHMKNHOZRYTWUKVJaYb]hZ
~fat	s3Y9E:[B]DXHHI[KJZH
~fau	^!J#J%J(J*D+J-I3Z4Y9I:J=Y>G?H@_BGCYDEEXHaIYKGOJPKRXUJVJWHXJY]ZE[Z]JaHb]cJdJfJ
~fav	m#[K^ZY
~faz	vHINZV]
~fd^	o3I;ZA^HHK[O]ZJ_HaJbX
~fdl	xI]
~fe^	o,E-J1Y@ZBJH_K[NKXJZF][fX
~fea	d!J%K)J,J-J3J8J9I:J=X?IBIGIHYIKKJNJSGU_V_WIZH]J^JcJd_eafG
~fec	f!K#J%J-G/J3I9^:J;J>I?JB^CJDJHHIHJXKHMJNJOJQHT]UZVGXJ][^J_JaIbJfJg[hJ
~fed	V!F#H%H(E)H*F+J,f-H/I1J3D4H6J7m8J9G:E;K=H>I?I@FAHBFCIDHEIGJHGIHJJKHLIMHNGOJPDSITIUHVGWJXIZB[J]I^H_DaGbIcIdEeKgHhH
~fee	x!Z3Y9YHJZH
~feh	X!H#Z%[&^(J)I-F/X0J3[4G6Y7I8Y9G;X=]>G?HAJBDDFE[FJGIHGJIKGLIMGPGRYTHUGVJWXXFZ_[X]G^J_HaFgHhF
~fei	z![9[:]HH
~fel	j!J#](J-J3a7J9H=J>[?I@IBHCJDHHAIJKIMINJOJSIUIVIXHZZ]IaHcYfHh_
~fen	a!I#H%X(Y)X-H4J7J9H:G;Z=Z>W?H@EBJCGDGGXIGKYMGNHQZTJUGWJZZ[J]^^Ib^cIdHfGgHhI
~fer	O!H%H&Z(C)E*]+E,Y-A.I/[0H1H2I3K4c5G6_7F8[9B<I=E?d@FAGCJD@EFFGGJH[I[JFLHMGO^PGQIRYSFTBUZVCWGXBYIZC]Y^F_Ea@bGcGd]hD
~fes	r%Z*Y>[NXUYVJWY
~fet	s@X
~ff^	_!I#K%](])Z+Y-J/J3I4J8X9J=I>Y?H@GBFCHF[G]HJIIJKKHMIP]QZSJUEV[XJZJ[K]J_JaIcJdZfHgJ
~ffa	z=ZA_HI
~ffe	S!G%G(G)H*^+H,I-E.K/[0I1I2J4G5J6^7G9F;Z<J=J>Z?_@IAIBEDHEIGXHZK[OZQHRZSHTXVJWHXFYIZE^G_GaCbGcFfFgYhF
~ffi	O!F#C%^&J([)J+X,H-E.J/Y0H1E2I3Y4K5I6H7H8I:G;H<]=Z>Z@DAGBGC]DCEHFIHJJGKCLGMdNEPFQJRHSHTeUGWIXHYH[E]D^F_FaGbFcXdHeIfFgdhE
~ffl	l0]9JH_ZJ
~ffn	z[ZbW
~ffo	z+]DJ
~ffr	h%J-I2Z3[6Z9I>G?J@JCIDJHCIbKFNJO^VJXIZHa^
~fft	x?ZA[BZ
~fge	j#J(J,J-H/J3X7J9F:J=]>F?H@EBYCHDFHBIGKZL]MJNIOIPJUJVYXIZ][K]baYbJfHhJ
~fgr	zcZ
~fi^	[#J%I&a(H*I3F9J:H>H?I@WB_CHHdIEKGLKMJN[VJWJXJZE]H^HaFcJeKfJgKhG
~fia	n,Y3Z6^<YHGIY
~fic	H!F#?%W&H(^)F*Z-B.H0E1D3Y4F5F6E8F:G;D<[>b@FACBWCdEEFFGHHHJKK>LCMaN?PDQHRJSDTcUBVIWEXKYFZY[B][_CadbEdIeFfBgchJ
~fid	l(H:J=J?gBJDKHBMIUJVGZDbIfJ
~fie	]!G#G(I+I,J-G/J1K3a4J6K7Y8J9K:H;J=H?G@XAIC_GIHBIGJJKDLIMGNGOXPITIUIX[ZH[H]X_FaZb[cIdIfJgJhc
~fif	z#[=[
~fig	N!E#G%H&J(C)D*W+I-K.J/G0Y1H2J4G5I6G7F:C;J<Y=B>D?D@JAHBAC[DEEiFHGIHHJHKELHMFNCPCQJRHTGU>VdWgXGYGZ<[G]G^H_FcWehfAgFhF
~fij	u3]>[HK
~fik	h!J#I(I*X-H4K7K9K:J=K?I@JAJBHC^DFH^I[KIMJNJOZVJX]ZE]Y_Ja[cK
~fil	M!G#C%C&J(])F*D+Z,H-?/C0G1G2_3a5F6G7F8G9A:C;D<I=D>G?A@AAFB?CcEGFCGeICJkKALFM]NBOcPDQIRFSFTEUEVCWHXCYGZ>[F]B^D_GaccJdEeHfDg^hG
~fin	K!F#X&H(J*H+I,E-E.H0H1G2H3C5G6E7I8D9I:I;F<H=W@FBgCCDCFGGII@JHKCLEMHNJODQJRFTKUJVHWiXA[]]a^D_eaJcBd@eFhI
~fiq	v#]@[HIXJaJ
~fir	R#D%H&J(I)F*J,H-J/J0I1G2I3B4F5I6H7G8c9D:_;H<Y=F>G?C@XAGBHC[D^EFFHGEIIJHKAL^NaO[PFQJRFSCTFU^VCW]XDYHZF[E][^E_EaBbDcfdFeGfBgDh_
~fis	x3^9K>]BJHG
~fit	x3J>J?ZCZHFO[ZDaJh]
~fiu	k/Z>K@[HGIYJYKJOZZZ
~fiv	f#^-YBIHXKJMHNJX]ZEa^
~fix	i#J%I*X1Z5^9H>_HBLJPIVJZH^^
~fiz	k(Y,Z3]>Y?J@KBIC[DJZJaX
~fla	g-Y>J@IBFKIL[MIZX^^b_hJ
~fle	q3J9K>J@KAaBXDJHXIKKJT[X]ZH_IaE
~fli	f#K-I/J0]3J9I>H?JBIHdIJKJMJNYU]ZDaI
~flo	e![(J)[/J3J8^:I=K>J?J@HBHDJH[IXKJUJV^_YaIdJfJgZ
~fma	z#XX]
~fne	z[ZbW
~fnu	x3^>W
~fo^	^#J%K*J+a-J9H;J?X@JB]C[D_IGKINJOIVIXJZG]JaI
~fod	x,Z7Y
~foi	i#Z3I9J>I@^DJHXIJOKXbZFa[
~fol	[!H#J(H+Y-Z3G4J6J7J8J9];E>G?H@ZAJBYDIF_GIJJKFLJN_OIPGSJTGUJVFXH[J]I_HaZbIcIdZfZgYhI
~fon	R!F%F&J(F)I+E,H-D.I/I0I1J2J3_4G5J6H7I8I9C:E;H<J=F>_?]@EAHDbEIFHGHH]IDJIKDLHNEOfPHQJRHSHTGWHXYYIZK[G^I_GcFeIhF
~foo	d#Z*K9J>[?X@IDaKJMJNJOZZH]IaE
~for	C%F(H)D*E+Z,J-W.E/C0D1I3f6C7X8g9J:Z;A<I=H>E?HA_B;CaDdFEHJI@JJLdMIO;PIQYRBTJUGV@WDX[YHZK[]]a^J_Ka@cDdAeCf>g@ha
~fot	s#DHcTG
~fou	S!I#]%G(F)H+I-E.J/G0I1I2J4^5I6E8J9E:F<J=F>D?E@JAbB[CFDEG[HFI[JHMFNIPFS]TJUJVFWHXKYIZZ[H]F^I_dbGcEdDeYfDgH
~fox	z.Z
~fr^	j-J2]3X9K>H@JCJHEI[KHO_XIZIa^
~fra	Y#F%G&X(F)G*^+[,H-Y.J/G0H1X2J3]5I6b7G8H;Y<X=F>G?[@HAGBCCBDAEFFIIYKYLXMEQJRGSJUGVEWJX_ZH[G]E_EaDdEeJfF
~fre	^!I#I%Y(I)J*J+J,K-Z0J3G4I6Y7X8J9I:Y=f>G?]@XBJCFDXEJGJHXIFJJKIMHNHOIPJSIUHV_WYXIYJZE[Z]H^H_IaGbHcHdCeGfEgHhH
~fri	h#J(J-J/J6I9Z:J>H?I@]BJDKIHJ[KIMKNIS]T^XJYXZHa[gK
~fro	I#D%B(D)]*C,I.H/C0G1Y2G3I4Y5H6b8J;^@HAEBGEGFFGYHIJeK_MDO[P[QJRJSFUIWGYGZD]D^Z_XcYeGfCgI
~fru	i-J?[@[BJHDIIKbPXQ[aK
~fry	u3Y9JHGIaKJO[ZJ
~fs^	_#J(J*I,[-H3J4J7h9H:J=K>J?K@KBJDJIIKIMJNJPITFUKVJZGaJbKdJgJhJ
~fse	p)a-IBGHESYUcVGdKfH
~ft^	I!F#A%F&H(B*Z+F,I-F.G/Z1X2G4C6E7b8H9B:E;Y<H>D?E@FA[DJIEJXKIL[MENAOAPEQGRbSeTbUHVEXBZA[D]]^Ha[bCd[eFf]gchB
~fta	v>[Z[cJ
~fte	K!Z#b&I(H)F*E,J.H/_0X1J4F5G7E8Z9Y:A;F>A?C@XA]B[CHDIEIFGGDI@KALZNGOFPIRaSGUGVEWGX^YYZJ[D]]^I_JaEcCeGfahG
~fti	x@ZHIIIKJNZcY
~fto	e.X7KHESbZIbJcafJgH
~fts	zSX
~ftw	n1_BJH^IJJXZKcF
~fue	s#]-K9[>K@KBJIJKIMKPYTJZGc]fK
~fug	m%Y(X4Z8]?ZCGDZHFT]ZJ
~fuh	r%WQWUYbYfX
~ful	Z!I#J%I(H)I-G1J3G4]7K9G:J=I>F?IB^CJDIEJGJH[I^JJKZLJMWNIO^PJSIUHXIZ][I]H^J_IaHbKcIdIeZfYgJhI
~fun	U!E#E%E&J(Y*J+H,G-B.Y/G0J1I2I3B4H5Z6G7G8H9B:G;G<J>D?C@GBfDIEHFIGFHKICJHKCLFMZNGQJRHSFTEUdV_WFX]Z][F^F_YaYcFdEeGf]gIhE
~fuo	v#^9ZGXIJ
~fur	k>X@JBYKJN]VYX[
~fus	P!X#D%^&J)]*G+H-[.X/b0H1I2J3D4F5I6G8G9F:I;I<J=^>E@ZAHBBCFDFEHFGGFHBIbJbK[LHMCOXPYSDTFUGWGXFYI[G]F^H_EaGbEcFfEgFhX
~fuz	o-d@JHHNEZH^J
~fwa	z]Z
~fwe	x9[MIg]
~fy^	_#H%J*X-J3X9H:J=J?XBHCXDcH]IHJHKFNYVIXXZ@]I_JaJhX
~fyl	oCJD^HIIZKJNaZIaJ
~ga^	T!E#Y%D(_)W*C+H,G-C.I/F0G1G2[3C4E5H6F7G8Y:C;F<I>Y?C@DAFDAEGFXGFH_I]JGNWOHP]RGTDV_WGXXYIZ;[b]B^E_Fa^bDdCeGf^gGhY
~gaa	m%]3X>]@ICZKJMJXJZYaH
~gab	v#[DZHJKJN]
~gac	o3X9J=J>I?[HXKILZOJXKY]a]
~gad	]#F%a(G)I*G+I,I.Y/I0J1K2J3E4H6X7I9]:G;I<X=H>D?G@EAIBGCGEJFJGIIEJJKEMFNHO^PaRISHTHUbVEWIXFYJ[I]_^IaGb[cHdFeJgJ
~gag	x0]HIfI
~gai	Q#Z%H(H)Y*H+c,J-F/G0D1J2K3H4H5J6I8Z:D;H=H>G?H@_AIB_CFEJFIGHHEICKYLGOHP]R[SIUHVGWJXYYJZ]_XeJfGgHhE
~gal	l(I)I*Z+Z-I3J4Z9J>JBIDHHZIIKJL]MXN]PITIVKXIZFaJf[gZhJ
~gam	a!H#[%I(I)J+J,J-F/Z0Y1Z3G4H5[6J7J8J9F:H;K=I>Z?H@DAJBFCFEKGJH[IEJKK_LJMbNHOHRJSJTFUIVIXHY^Z@[H]H^J_JaGbIcHdIfGgXha
~gan	J!X%F&I(J)D*B+E,E.G/F0F1G2G3A5H6E7J8F9A:e;E<H=]>H?J@XAEB@CJD@EeFcG_HCIGJFK?MANaOCQHRFSDTDUeVCWgXXYFZ<[C^D_DbFc_d]eFfBgDhD
~gar	^!Z#J)J,I-F/I0J1J3X4H6[8I9_:H;J=H>F?E@HAXBDCYDAEJFIGJHIJJKXLINGOFPHR[SXTHUIVGX^YIZY]X^JaIcHdFeIfYh]
~gas	c#H%I(G)K*J-H3H4J7J9G:g;J=[>F?I@EAKBECHDFEKH]IGKDLaMHNHOKPJSJTIUGVHWJXHZI[I]Z^H_Ja[bHcWdIfJhH
~gat	]#I%d)H*^+I,J-G.Y/J2J3G4J6K7J8K:I=Y>F?GAIBFC[EJFIGGHAIFJKKDMHNGOIPbRJSITIUIVGWJXIZI[I^J_GaZbbdIfJgIhI
~gav	d!J#J%]&W*X,W-J2Z3G4X>G?H@ZBICZDbH@NKOGRYVJXH]Y^JaH
~gba	x-_4Z?ZCJHFKIZH
~gcr	nYa
~gd^	_!a#H%H(G)J,J-G/Y0J1J2J3F4J6J8Y9F:[;I=H>E?H@JAIB]C]D_EKFKGJH?IYKDM[OHP]RISIWJXHY[ZA[I^G_HaFbHdHfXhF
~gdy	k+Z1Z@JBKD_HHL^VKWZZG^JaXdXfK
~gdz	z+HBJDJH]Z]
~ge^	E!E#E%C&H(F+],E.b/Z0E1E2G3@4D5F6D7a8J9@:K;F<J=D?]@YADBXDIFEGDIGJFKXLBM^NHOIPFQGRES[TEUWX_YFZ[[]]__DaBdJfBg[
~gea	e-I3K@bHFIIKIM[NGZZ][^H
~geb	R!X#X%E&I(Y)[*I,J-]/F1H2H5H6F8[9B:Z;Y<I=I>E?_@GAZBDDDFGGJH@JGK[LGMAO[QIRFSFTJUDWFXXYGZA]b^Y_YaYbIc^dJeHfC
~gec	uB[EKUGV[W^
~ged	q)W3Z>G@ZBJDYHZOHW[ZJaJ
~gee	]#E(])Y*H+I-E/I0[1K2I3H4Z5W6I7I8J9E:F=X>G?E@HAHBHD_EIFIGHHAJ[KGLYMGNJOFPFQKRISGTHVYW^ZI[Z^H_Ha^cWdFeJhH
~gef	e#J(J+X,Z-I3I4]8Z=J>Z?I@GBICHDJHGIIKIL^NXUKXYZC]]_]bJcJdJ
~geg	a!J#Y%I([)J*H+H,[-G3a4J9I;J=I?H@HAKBEC[D_GJIFLJMIOZPJTJUJVXZC[I]Y^JaIbJcJdIfJhY
~geh	W!G#F(E)H*H+I,Z7H8J;I=I>^AJBJCEDCEIJIKZLKMXNEOGP[TXVIWHY]]X_HcXdZeHgGhE
~gei	zHJI]hZ
~gek	m#J+K1[3X9J>X?JBZCJD]HEOJXJZY]Za[fJ
~gel	Z!Z#](G)G*X+X,H.K/Z0H1J2J4G5J6H7H8I9B;H=]>Z?C@]AHEIFJG_HEIJJILHN[PFSITFUEVEXEYIZZ[G]X^HaZbGcGeIfEgYhF
~gem	[!J#Y%Z(H*J+K,J-E/I0H3Y6J7J8[9G;J=E>]?G@]AKCEFKGIHFIXJJKDMEPISJTIUHVGWJXGYKZY[H]b^J_Ja[bZcIeZfGgJhZ
~gen	F!H#C%J&E(F)B+G,J-].G/@0k1F3D5B6?7D8^9a;[<E>D?F@^ADCFDJEFH@IJJWKFMEOCP?QFRBS?UYVEXbYBZ][E^b_DaIdDeFgChY
~geo	x#]/XHH
~gep	g#I(I*Y-Y9I>J@]BYCKDIHFIIKILaNZVJX]ZB^_aKhK
~ger	M![#Y%^&H)D*A+],H-[.I0G2J3C4I6D7I8F9?=E>^?_@[BYC?GHHZJYKELGMWOYP]QYRESZTEUAVCWCXHYFZ]]B^G_WbHcId]eFfHgK
~ges	N!_#c%Y&I(A)Y+F,J-K/H0X1G2G3A4G6E7E8X9B:[=A>YB^CFDDFGHBI?JFLEM[NEPET^UbVcWDXEYXZB]^^I_CaFbDdaeGgXhB
~get	P!H#^%D&J(G+Z,Y-Z/F0H1H2I3K4G5I6H7I8G9E:G;J<J=E>F?E@GB?CDDbEHFIGdHFKIL]MEOYRGSJVJWZXDYHZ_[Y^Z_[bEdDf^
~gev	_!H#J%I(H)J*^+H-G/J0J3b4W6I7I9G:H;J=I>J?G@GAIBJCYDaEXGXHJIFJJKXLZMINGOIPIRISJTIUIWJXHYJZD[J]G^J_[aEbIc]d[fZgIhJ
~gew	]!J#H%](G)[+K/]0I1Z3F4I6J8J9F:H;I=Y@^AJB[CGDGFIGGHHIFJJKXLHM^P^RISJTHUHWJYJZF[I^G_IaXbHcIdFfHhF
~gez	j!Z#I%Z+X0W3J>ZBHCJDFH]IJKINJOJPJUYVJZE[Z]]aJdYfJhI
~gfe	m7cHI
~gg^	b![(I-X1Z3K>J@IB^IJKHMINJSJTJVJ]JbYc[h[
~gga	uBZHYIJKKZD[]h[
~gge	b!I%I(H*J+X-Y/J0J4J6J7J9G:H=X>Z?GAYB]CHGZIFKFMHOHRISJUZVHWJXHZY[I]^_^aGbGcZdJgJhH
~ggi	d!K#J%J(H-H3D8X9Z:I;K=I>X?H@XAZC_DEEKGKHDIHKGNIPJSJUJX]]H_Ka[bJdJf^hI
~ggl	x;Y@KHIK[
~ggn	m,X>HDIL]ZY[KbacJhJ
~gh^	P!H#H%J(Y)I*]+^-[.J/J0I1I2J3G4I5J6J8I9F<K=H>E?IAIBXCZEJFIGJIaMGN^OHP[RISGTXUCVIWIZF[G^H_JaZdFeJfIgXhX
~ghe	g!Z#J%b(a)K+J-I3I4K8K9E:I;_=J>I?I@GAJCJDHIXKIMJNZOJTJVIXIZF]J^J_ZaIbJdFfIhJ
~ghi	zEZ
~ght	R!G%d(Z)F*G+X,J-H0^3E4W5H6I7H9]:F;]<J=F>H?F@]AHBJCGDEEYFIGFIDLGNGOXP]QJSITFVFWJYIZA]F^Z_HbGdFeIgG
~gi^	b!E#I%I)[*]+J,K-K/J2Z3G4J6K7J8[9G:H=H>G?Z@]AJBICXDEEIGJH^IYKEMIN_OIPHSZTJUFVEW^XZZA[J]H^K_JaFbIcJfHgJhI
~gia	m!J2Z5ZBJHDIFMJN[PaV[ZI^X_Jf[
~gib	j!I)J-J/J3I4X9_=KBHCHDGIJKJMJNJOYTJV[W[ZE[Y_[aJfX
~gic	r,W-Z=]BWRZZD][
~gid	l3H9JCaHHIKOIP[XYZY
~gie	s!J:Z>JC^HXP^VKZI
~gif	q,X3^>KD]HZZEaG
~gil	k*X/Y@JBJGYHFIKM]O[RYZIg[
~gin	M!Y#[(J)E+c,F-].X/C0G1G2H3I4C5G6F7b8G9A:Z;Z<I=J>E?Z@FBICIEGGFIXK?LIMGNBOGPIQIRFS[UCVGWFXaYGZ^[C]X^b_Ja>bdcCdBeGfFgIhC
~gio	a#H%H(]*J,K-G0K3F4I8K9];J=I>X?G@_AZDXGJHAIFKFLKNIPIRYSJTJU[VGX[YK[K]G^K_Ja[bIcIdJfZhH
~gir	o3J=J?X@^BIHCMIQYUJWIXJZ_]KaIf]
~gis	I!D#E%F&J(A)C*B+j,F.H0F1H2I3G4H5H6G7E8G9D:C;G<I=D?]@HAEB_CaDhEGFJGFHaIBK?LFMDNAObPCQHRGSFTFU@VCWDXCY]Z;[E^F_EaBbEcIdEeGfJgEhD
~git	]!I#^%I(H)K*I+K,I-F/H3^4J7K9F:H;K=I>D?G@CBFCFDGGKHZIaJWKJLJMIN[ObPJRISJTIUJVIXGZA[J]H^K_JacbJcJdJfKgJhH
~giu	n3F4Y8Z>JC[HHKIOJVXXZaXcXfYh[
~giv	^!Y#I(_*Y,]-H/H3I7J9I=J>H?I@JAYBXCYDGHEIEKHMIN]PJTJUJVIXIZY]J^XaJbXg^hX
~giw	x3[gY
~gl^	a%J(J3J7c:W=H?J@GCYDHHZIJMIN_SJVYZCaKbJcKhJ
~gla	o.Y3J9XBJGXZH]]aXb[
~gle	m9J>J@XAZHGK[N]OZPXZH
~gli	]!I%I(H,J/I3G4^6J8X9F:G=H>F?]AJBEC[DEGJJJMFOHP^RXSJTHUHVZWJX]YJZ][X]G^G_JaHbFcGdHeJfGgJha
~glo	X!I#I%I(d)_*Z+J,f-Z3H4J6J7I9Z:I=I>I?F@GBJCIEJGKIIKHLJMINHOJPESKTKUGVFWJXJ[J]I^I_JaHbIcJdCeIfIgGhH
~gly	x3ZE[HKOI
~gma	g3I9Z:g?J@JBJCKDHH[IIKIMJNJOKVIZCaE
~gms	j(J0fHCZG
~gn^	M!I#G%C(J*G+],]-C.J/I0J1I3F5H6H7c8H9F:E;I<c>@AHBXCFEIF_GFH_IZJGKCL^NJOHPHQKRHSGTaUFVCWIXGYIZI[Y]E_HaAbYcFdFeHfFgYhI
~gna	f3F4Y9I<Z=_>F?[@ZBHCIDIIIKJMGOITIUJVJXI]]a[fYgJ
~gne	x3Z:Z<]HG
~gni	]!J#I%K(I*J+I-].Z/I3E7X9H:H;J=I>E?HBCCHDFGJHXIDJJL_NGOZSJTJUHX][I]H^JaGb]cHdIfZgJhc
~gnm	zHX
~gno	h!J#I(I)H*]+K-X3]5^:K>I?J@IBZCID[H@IJKILbNKPKVJWIZC]Z^KaJbJfKhJ
~go^	O!W#C&H([)F*E+J.J/D0E1F2[4C5J6D7D8[9Y:F;E<I=F>c?E@GAJBFC_EJFFGDHXIDJEKaLHM[N@PDQGRDSDTBUBVIWDX[ZY[W]H^J_HabbDc[e[gIh]
~god	i#K/X3H9E:J>H?J@XBHCKDJHFIHKYMJN[OYR[UKVJX_]Ja^cIfGhX
~goe	_!K#[-J3Y9[:K=J>[?I@XBICXDIEYHCIIK]L[MJNIOJTIUHVJXYZK[Z]JfZhH
~goi	o9]@JBIHIVJZaaI
~gol	uFZGXNZ
~gon	V!H#Y%G(G)H*G+H,K-G/I1J5I6J7H8J:G;I=]?^@KAIBYCGEJFJHHIGJIKFLaMZNGOIRITGUFVFWIZ>^G_XaEbfcCdHfYhG
~goo	_!I#E(I)G*J-K/J3I7b9c=I@JB[CIDIHZIZMJPJSJTJUHVIXJZC]JaIbJfJhI
~gor	e!I#H%J(H)J*Z-G3I4J9J:Y>I?[@IAKBZCIDJEJHCI]JJKYMIOJS[TJUHV^WIX^[I]I_JaIbJcIdJfIhY
~gos	r!K9J:b@JBJIYNZZJ
~got	S![%H(D*I+I,K-H.Z/H0K1J2K3G4J6I7_8H9X:a=Y>H?YAIBBCXDbEIFIGHJHKDLGMFNDOJRJSITHVGXGYJZZ[[]J_IaGc]eIfHgG
~gou	z>IB[Y[aJ
~gow	k!J#E-J3J:I>H?J@JB_DIIIKIL[MITIUXVIZ[[Z]Jb_cIhJ
~gpo	r)[HJNZ
~gr^	s)]3J>a?J@ICJHFIHK[MIOHVJY[ZH]J_ZaJ
~gra	O!@%D&I(^*E+E,H-A.H/H0G1a2G3J4C5X6Z7F8F9b:F;Z=]>F?E@EAYBHCDDFEHFGGJHbJEKELHNFODPCQ]RFSaTDUAVCWFX]Z;[E]B^E_aaAbBcHdcf[gchD
~gre	Y![#b%G(^)G+[,H-F/]0J1Z2I3E4H5J6I7I9_:H;H=F>D?GAGB_CEDDEJFJGFH<IZJIKZNFOIPFRHSGT^UHVDWJXEYJZE[_]F^GaFbYcFdIe^fEgFhE
~gri	e!K#J%^(d-J3I4J9G:a;K=J>Z?J@IBICHDIHHIHKINJOJQZSZUJVHXJ]IaHcJfIhJ
~gro	S!F#H%D(F)G*H,I-F/H1J3E4H5J6I7H8I9F:G;H=E>E?FAHBCCGDFEIFIHdIYJIKELHMGOIPeRJSITHUEVjWHXGYIZF[H]G_GaGbHcHdCeGfFgGhH
~gru	X!E#H%F(H)G*H+I,I-G/I0J1J3D4I6I7H8I9X:E;I=F>F?E@WAHBCCFDEFJG]ICJIKDLGMGOHPgRJSHTIUDVkWHXFYJZ?[H]E^Z_GaFbFcWdFeIfGgGhG
~gs^	f#F-]/I0J9J:Y=Z>J?[@HBHCJHXKHLYM]TXZE_Ih[
~gsa	m!J#I(])J*X-J0c3F4J9I:J;J>H?I@JBICHH^IHKHMINJOJPJUJVHXIZD[^]IaFbJcJfHgKhJ
~gsb	z*[+J>HCIDZ
~gsc	a!I#I%[(I*J-I/K0J3G4X6X7J8Z9H:I?H@HBICHDHEJGIHFIJJKKILIMHNHOKPWSJTJUIVIXIYX]J^JaZbHd_e]fZgWhH
~gsd	v3[HIL[ZJf^
~gsg	sC[DZEZHJ
~gsi	x3^
~gsk	zEYHWZJaZ
~gsl	z/X
~gsm	r3J>J?IC^DIHEZJ_[a_
~gsp	n#[BFHHK]NJWYXIZ[bIc]
~gsr	v+FDZG[W]
~gss	m+^3J6^BJCZDGHIKJSYZHaIba
~gst	m,_3Y@YHEZIaYf[
~gsv	x*[9K?^
~gt^	P!H#A&I(B)D+[,K-Z.H/E1X2Z3A4D5H6J7Z8W9@:C;J<I=E>]?I@]AEBCC^DaFGHbI_JGKILJOZPDQHRJTZVFWXYFZI[Z]HaDcBeJgDh^
~gte	p3Z4[TZ
~gth	d(K*J,I-J2_@[CJI_N[VYZG
~gu^	]!]#H%I)Y*H,K-K/J3]4J6K7X9F;K=Y>I?G@YAJBECHDFEXH]IGKHLXMYNHOGPJU[V[WJXYZJ[J]I^J_YbJfJhI
~gua	c#]-H/[3X7[9Y>H@HBICJDIH@IHKbMZNJO[P^TIVJZH]JaJ
~gub	s>_D[ZH
~gue	U#Y%I(E)I*I+I,J-c/I0K3F4I6J7H9B:g;J>F?FAHBDCGDJEJFIGIH^JIKELIMGNZOHPHSXUWVXWJXIYJZC[I]Y^I_GaFbIcHdJfIgIhG
~gui	^!H#I%J(I*I+Y,Y-F/I4J6J8J:I;K=W>G?EAcB[CGDHEKFYGIIEKGMFNHOIPIRJSJTIUIVHWKZG[J]b^J_ZaDbIcJdDebfGgIhI
~guj	zBYZHh^
~gul	o)Y-J3J9JDKF^GYHFN^OZZIaI
~gum	u9[C[
~gun	Y!G#E%[(Z)H*_+H,H-W/J0I1J2J3D5J6I7H8Z9Y:G;]=G?_AHBIC^EIFJGHIFJJKDLHMXNHPFQJRISZTHUXVDWXX[YIZ@[I^H_Ia[bGcGdGeJfFgIhZ
~guo	u>XAXYX
~gur	M!D#F%G&J(B)D*[+G-E.I/G0J1G2I4G5I6G7F9H:B;I<Y=B>C?]@IAGB@C^DJEiFHGIHGJGKFLGMFNCPCRGSJTJU>VdWgXDYYZ;[G]E^G_FaDegfAgFhF
~gus	k9[HDgc
~gut	s9aHIXJ
~guy	o#G9X@ZHGPYT[cX
~ha^	N%H&J)E*F+F-Y/J3C5H6I8G9Z;J<I=C>G?BAFCBD_FGGIHXK]MZN[OEPGRFSETDUZWFYGZ_]^_EaEbJcIdZeIfCgGh]
~haa	s-J3Z?[CJDJHDNJP[U[ZFb[
~hab	S!X#Y%G)G*X,I.X/H0I1J2J3E5J6I7H8I9D:F>[?F@HAXDZEIFJGHHJIGJJK]NJOKTHU_V^WGZE]_^H_IaFd]fEgJ
~hac	d!H#Z%K-J3Z9J:[=X>I?K@]BHDJHcIIKHMZTKUJVZXJZE]KaJdKhJ
~had	uHXKYU[VJZJ
~haf	o-J3[?YBZHJK^ZG
~hag	s-J>JBJDJHYIIK^MWZYaIh[
~hai	zLZ
~hak	b!_#J%J(K*K3J4K9J:J;[=J>I?J@IAYBIDJIJKJLXMJNJPJUYVZWJZD^]aKcJdaeZfGhI
~hal	T%E&J(E*G-b/]0G2J3Y4E5H7F8H9Y:F=X>A?CAGBHCDEaHJIaJGKELHMJNDOIPDQJRFTEU]VZWHYZZC]]^F_Fa[bFcEd]eHhF
~ham	i,Y-J3a9Z>G?G@IBXCJDJF[HJIIKGMJOJQXT[ZFaIfZhY
~han	B!C#J%@)J*[+D,E-F/Z0D2G3A4F5E6B7I8J9a:E;D<]=C>d?D@bAYBbCGDAEFFCGFIFJHKCLdM_NAOCPFQFRHSDT@UFVCWDX>Z[[I]G^f_[aBbDeEh_
~hap	b!_#J(I+J/^3H4W9]=J>F?F@FBHCIHJIIKGLYMHNHOZUFVIZ]^Ya[bJhH
~haq	zN]
~har	O!F#I%[&K(F*Y+H,H-Z/^0H1H2d3I4G5J7J8H;E<I=H>B?]@ABICFDFEHFbGFH]IbJHKBLGMDPEQ^RGTGUGVFWIXFYdZ>[H]F^__EbFcCdEfDgFhF
~has	M!E%I&I)D*D+F-J.H/H0J1F2[3A4D5G7X8E;F<H=E?AAECBD[EFGbH_JXMeNZOEPBQHRESCTCU]VHWHXIYFZa]H^Y_DaEcDdZeHfHgChY
~hat	E!H#G%H(Y)E*F+G,C-^/E0F1E2F3C4^5X7E8G9]:F;W<D=I>a@GAFCJDFFIGYHZI[J_K^MDN]O]PFQHRGSGTFXGZ^]F^[aDbBcCdGeFgIh[
~hau	l3H9J>ZBICJDZHEIIK[NKU[VHXXZHaXcXh^
~hav	K!C#I(G)Y*Z+I,I/I1G2I4G5]6[7G8H9[:E;W<J=a?XAIBDCcDZEHHGIYKYLGMHO]QJRISGTFVIYHZH[Z]D^Y_GaFbFcGdIfEgIh[
~haz	j-[/^6J9JHGIJJXMJN[OZaYhJ
~hba	u4ZVZZIf[
~hbo	v3YHKS[
~hce	g#J(J+^-H/K3I9G:Z=J>F?[BFC^DFHCK[M^OIVJXJZX]HaGhZ
~hci	x/[@^HJ
~hda	zHGI]
~he^	m%J+J;Y?]BJCXDHG[LXNKZG[Y^ZaKd^fH
~hea	^!J#H%G(X*K+I,I-G/I1I3H4I6J7J8I9I:J;K=H>F?G@KAJBbCJFJH]IHJJLKMZNHOJRaS^THUIVHXIYIZB[J]I^J_IaHbIdEeGfbhI
~heb	l#K(Y)[3]=Z@ZBICIHHOYZG
~hec	Z!I%Z&X(G)J*[+I,G-A/E0J1I3F4J5^7J8I=I>G?G@CAJC_D^FIGIIKJbKILYNYPIRKSJTXUHVHWJXIYK[H]C^[_IaHbIcIdYeZfHgJ
~hed	s(_9K?HD[HX]Y
~hee	Y!I&J(Y)_*c+G,]-I/J0I1I2I3I4G5J6H8I9[:F;G?E@EB[EZGHJIKHLHMFNCOFP^RHSGTFVJW]XEYI[G]E^HaEbGcGd]eIfEg^hF
~hef	z(^,GH^RJZF
~heg	oB[a[
~hei	Q#F%F*]+[,H-I/F0I1J2J3J4H5J6I7F8_9Y:[;]=Y>E?YAHBDCHDZEIF_GZIDJJKDL]MIRISJUIVZWGXYYJZB[^]X^IbGcFgH
~hel	O%G(a)E+I,I-Y.I/F0I1J2K3D4J5I6I7I8I9a:D;I<J=G>C?YAIBXCDDJEHFIGGH]IJKCMDNFPJTZUZVCWEXDYIZ[[E]F^F_GaJbEcFdGeIf]gehF
~hem	[!I#I%G(F)^*I-I3]7J9G:Y=J>^BFEJFZG]HZIHJDLZMINXOIP^SJUKZC]J_JaIbIdFfJgHhJ
~hen	E!G#[([)F+J,^-J.D/_0D1G3_5G7H8F:D;I<I=G>Y?bADB?CZDXEJFYGCHXIZK]LEMJOBPEQJSEUCV@WEXIYIZI[I]]^K_Ja]cadEeIfJgE
~her	C!F#B%B&G(X)A*K,C.F/E0J1E2H3E4B6X7W8J9a:[;h<F=B?aA]BFEIFXHYIBLFMENIOGPIQFRBSaTGUJVGW_[Y]F^D_Yaab_cEdHeDfHgGhI
~hes	c!I#](I)I-X/J9J:K=Z>J@FBGCJDJHJIbLXMJOJPZTHUJVYZA[J^Zf[hJ
~het	a!Y#H%b(^)I*Y+G,J-G/J1J3E4I6J7I8I9[:E;_=C>F?[@GAIEIF[GYHZIEJJKGLJMHNIOZRJSJTIUGVHWIXIYZZE[J]H^I_YaGcIdEeKfHgJhH
~heu	b(K-J3H9I:J=J>J?J@dBICJDKHJIIKHOJR^SZUJVJX_]JaZdJ
~hey	V!b#F%H(J)H+Z,J/X1J3^7X8J9F:E;J=H>I?_AICJFJG]H?JJK[MHNJO[RJTIUXVXWKXXZG]H^H_IaJbIcIdIfYgZhH
~hez	k:^=W@XBKIYN[UY
~hi^	oEYHYIZJXKXY[hK
~hia	d!J#X%J(J-I/W3X6^9W:J=I>Y?^@HBFCIDHH@IGM_NIOIPJTJUJVIXIZG]H_JaZcJdJfJgZh^
~hib	l!J)Z-[3J4G5I7_BKHEJ]PZQXSIUIZJ^[gJ
~hic	V!I#I%Z(E)I*I+J-E/X3G5X6K7[8J9H:I=G>b?H@EBEGJH_IWJHLFMINcO[PFTJUIVHWKXIZJ[J]H^Z_Ia[bIcHdGeJgZ
~hid	s*X7J?IHYb^
~hie	]!I#H%I(G,K-F/[0J2X3E4I5X7I9Y:];J=J>C?F@YAJBEC^DZEKGJIYJJLXM]OGPIRJSITJVIWJXZYJZF[I]Z^Z_IaGbHcHgI
~hif	j3Y6[<W>IHFIZKHO[XKZ[aZ
~hig	uH[P]ZGfW
~hij	z3IOZ
~hik	z*[4[HI
~hil	[!X#I%I&H(H)Z*J,Z-G/G0Z3]4J6K7H8X9[:G=^>J?I@HBECJEIGIHEIIKGLHNGOJRYSIT^UYVHXJZG[K]a^H_JaHcIfHgJ
~him	s)Z@X
~hin	P!F#J%F&X(E)G,H-_.J/D0F2I5c6J7F8X9K:F;G<I=E>^?JAHBCC^D^EHGCHBIIJJKKLJM^QIRcSFVGWFYFZZ[K]CaHcZdFeIfZgHhJ
~hio	q5X>YHJ
~hip	z>]HIPY
~hir	_!I(I-J/I3Y7^9K:J>Z?IBHDYJ[KGMHNIOJSJ]J^J_[aGb_hJ
~his	K!F&I(X)H*D+F,H-E.I/G0H1Y2G3I4F5b6I7F8^9b<I=Z>D?B@^BZCDDXEIFHI=JDKbNcOFPXQIRGSFTGVaWZXEYIZI[F]E^X_GaFbDcGdEeGfDgHhF
~hit	j!I#I-I3I4Y9J@JA_BICJDIHDIJJYKJN[PJTYVIZZ]K_^bX
~hiu	r!]>J@HB]CJHHIHU]ZF][hJ
~hiv	n&I2[3F>IH[OaZJ
~hja	u9[HHKZZ]
~hl^	_!J#Z-a/J3]9H:I=I>E?Y@IBHCaDGHCKGMYNHPKTKUJ[[]Y_JaFbIcJdJhW
~hla	m/[6X8XHKMJNYTYZZ_K
~hle	[!I#G%Y&^(G)J+K-[/H0J3_4H7G9G;H=[>F?ZAJBDCJDEE[FJGII[JILIMHPHRYTIUHVFWYXGYJZ][X]G^G_JaGbHcZfIgIhE
~hli	z-]BZHHZI
~hlo	r)ZB_GYHHUIVJZJ][
~hlt	d#J%Y;[?YBJCWHKVYZI[ZbYfY
~hlu	n/J6b<Z?^BXNJVJZFdJ
~hlv	z#^XJ
~hly	z@XB[HJ^JhJ
~hm^	v/X8YKX
~hma	r@X
~hme	n?_@JIJKYN_ZHaJ
~hmu	k!H#J-J/_0Y3I6]9I>J@JAZBIDKEKGKHGIIJXKJNIOJPZT]XKZH]J_]aJcJdJfJ
~hn^	xHIIKN[Z[
~hne	b!J#Z%J(I-E/I0J3^4J7K:I=J>X?I@GBHCJEZGJHYIGJ^KGLYM_NIOJPIUJVIXIZJ[]]H^IaGbYcJdXfI
~hni	h#H(]3]7X:ZHGOJQXXYdX
~hnt	i-[/X=K@ZBYHFJYKIN^Z[dZ
~hnu	zJXZ]
~ho^	d!I#H*J-H3G4K9F:I=I>Z@HC_FYHCMHNJOIPJSJTKUYV]XHYZZ][X]HaHbKdHfHh[
~hod	P!G#H(G)G*_+a,H-E.J/I0J1I2J4G5J6I7H8I9E:G<J=F>Z?d@HAGBFCeDbEHFIGHIDJIKHLHMHNFOFPGQJRISKTGUFVDXEYIZJ[H^H_FbHdHeJfHgIhH
~hoi	d#I(J-W>I?a@[BJCHDJHFIIKHMJVKZD[eaIhJ
~hoj	o>J@aHIX[ZI
~hol	X!F#J%G(J)c*Y+I,[/I1J3Z4G5K8J9^:J;I=H?G@KAIBJCGDDEJFJGIH[IEJILJNFP_RISHTIU[WIXYYJZF[I]H_HbGcIdIeJfIgHhG
~hom	_(J)K-I.I3H9F:e=J>a?I@IEJHJIJKHM[NJTJUIVJXJ]J_YaIcJfJgJ
~hon	F!E#W%E&H(D)D*a+a,F-F/C0G1G2H3c4E5G6G7E8G:C;F<H=C>f?XAECZD^EFFFGGHZI?JFLENBOaPDQHRFSETGVGWFXFYGZE[C]X^D_DadcDdEeGfEhI
~hoo	X!H#G%I(G)J*I+E-Z/I3I7J8[9F:H=J>^?J@YAJBDDJGII[JXKYL^NYOHPJTJU_VGWJXIZH[W]]^H_Ha]bHcJdXeKfH
~hop	i9Z=I>X@IBGDZH_KIZHb_
~hor	P#J%Y&J(a)[*H+H-D.J/K0H1I3A5I6H7G8H:G;]<J=F>F?D@YAeBJDDEHFIGJHAI[JGKILZMDNCOEQIRbSFUDVIWHXcYHZA[G^E_caXbFcFdDeIfDgGhZ
~hos	[!I#I%H(I*J+[/J0J1Z3X4I6J9H:I=Y>W?I@YBECYDGFJGbHEI]KJMGNFOJPXRaSJTIUJV[XIYZZ=]I_[bIdYfFgJhH
~hot	]!I#F%J(I*J-H0K3H4J5^9F:I=G>F?G@GAKBFCIDHGIHhIIJJKILJMHNIOJPJRcSITJUJVIXH[J]I^I_JaGcIdJfHgJhI
~hou	L!E#H%D(A)J+[0G1G2K3X4X5J6F8F9G<E=C?C@bAEBYCHEYGCJWMYOXPaQISGTHUAVHX_YH[Z]C^G_[aYbGcEeG
~hov	s=ZH^MX
~how	Q%H(G)I*I+b,I/Z1J3F4I6J7I8J9Y:I=H>F?^@GAJBCDDEJFKGIHZJYKELZMHOWPGRXSZTXUXWJXGYJZH[]]Z^G_Ib_cGdHeJfHhG
~hr^	^![#H%X(I*X+Y,K/J0J1Y3I4H7J9I:I;K<Y=^>X?ZBGCWDGEYGIHEK^LJMHNIOGPHRYTIUIVGX[Y[ZI[I]H^J_ZaFbIcGeKgJhH
~hra	f(J*W-]2X3Y9J?]@JBJDJHZI_KJNJQYZFaK
~hre	R!J#F%^&Z(D)F*F+H.J/F0J6X7H9]:J;G<J?D@DA[BDDDEYGHIZKYLFMENDOJP[RYSGUHVDXDZ][G]E^GbEcZd_e[f]
~hri	]!H%Y(G)J*I+J/I0Z1J2J3F7I8Z:H;J<K>E@FAIBFCXDFEJFJIGJJLHMGNGOHSIUJVHWJXZY[[H]J^HbGd_e]f[gXhF
~hro	O!E#E%Z)H*F,I-A/G0]1G2H5I6G9D:I;G<X=D>D?D@GAFBZCDEGFGGdH[IHLFM]NYOFP]QIRZSHTJUEVGWGX_YJZH[F^J_HaIbGcJdafZhE
~hrt	vHIUYbYfXhZ
~hru	xB]ZH
~hrz	zR[
~hse	n9K>]@aBIHGIJKIL]MYZIhZ
~hsf	z(KG_HJZI
~hst	o3YHJIaL^ZI
~hsy	rGYHZMaZJ
~ht^	D!I#J%c&G)H*G+Z,F.G/J0]1I2H4]5H7F8E9Z:I;]<F=F>J?ZAEBCDEEZGGHHJDKCNIP]QHSCTIVXWEZH[Z]W^^_YaabGcXgFh[
~hte	a!H#Z%_(^)J*J+J,X-H/J2J3H4J6J7J8K:H;^>I?J@]AKBECGEXGIIHKZLJMHNGOJR^S[TKUFWIYKZJ[I]H^J_JbIdJfFgJhI
~hti	e!K#F%a(a*K,J-I0[3H4I6K9I:I;c=I>H@GBHCFDHH_IIKGLIMJNHOIPJSZUIVHWIXIZD[K]H^IaJbJcIdEeJfHhY
~htl	b%J(I)J*[3J7J:J=I>KBICXDHEJH[IWKHMINePJSITJUHVIWcZD]JaIbJcJdJfJgGhJ
~hto	s,_
~htt	q+XBZHJSJc[
~htu	u,YDZE^HJeW
~htw	Q!F#H)H*J+H-[0[1I2Z3F4F5I7Y8H9H;H<J=J?EAICDEIFJGXHGKYN[OHPEQJRGSXTEU[XCYHZ]^Z_GaEcEdYfG
~hub	u,J@ZBKH_KKMIZGf]
~hui	n-J9H>_@IBJCKFYHIIYKIMKZFhc
~hum	m(J-J3J9[:J=X>J?I@XBGCWHCIJKIMJNZSJU]VGWWXJZZaZbJdJfY
~hun	r9KM]R]
~hus	k>]HEYagY
~hut	m!]#_,Z-J>Y?J@JBIHFIJKIPYRJVKZF]YfY
~hwa	x3^HY
~hwe	x*X
~hy^	s0YfY
~hyb	i-K9JBJH[MJZH_Hb]dbgX
~hyp	x9JH[bZ
~ia^	N%J(X)D*H-D.J0E1]2F4C6a7F8E9_:I;Z<X>E@bBCDBFEGCHDICKFLXM[N]ODPCQZSXTGUIVFWXXXYEZD[I]I^Y_Ca_bYdBeHfbgWhW
~iaa	z4YMZ
~iac	v#K-I@[HH[]^_
~iad	]!G#Z%I(G)K*I+J,Y-Y0X2Z3H4J6J7I9X:H=I>G@^AJBXCGDFEIIYJJKFLJOJP]SJTHUHVHWKX]ZC[K^H_Ja]bIcHd]fIgJhG
~iag	o#[-J4Z9JBGDJH^IIMKNJOJX_ZI]JaIf]
~iai	u,ZHHVZcZ
~iaj	x@[HZNYaJ
~ial	L!J#Y&J*F-D0G1G2H3F4X6F7F8G9J:J;F<I=^>B@KAFB]CHDGEJFYGDH^JIKYMbNFODQIRFSXTDV[XDYJZ_]G^H_EaGb[cGdCeFf]gF
~iam	d!J#J%J(K-J3Y9]:Y=X>Z?Z@GBYCIDIHGIHKHMINJOISIT[XIZG]IaZbJcJgJ
~ian	]!I#F%H(J)K*J,Z-X/I2Y4I6J7Z8J9I:H;J=H?H@XAJB]CIDFGJH^KXL[MFNJOIPIRJSJUHVHWIYJ[J]H^[_HaGbZcIhY
~iao	q-Y9_?JBJHJIIXJZY][
~iar	Z!I%I(W)K-H/J3H4J6K7Z9H:Y=H>G?I@[BXCIDIEKH^IIKFLXMFNIOJPITJUHXJ[^]I^^a[cJdJfIh[
~ias	p-[.a3ZHGIIZH
~iat	]!I%I(J*I/W0J3H4X7J9^:I>J?G@aAJB^CGDIGJHGIHJJKFLJMYNHOJPWRXSJTHUIVHX^YKZA[J]a^I_HaFcIdHeJfHh[
~iav	p6_?ZB[HEZJfY
~ib^	m%Z3J9[>G?J@JBJGZKIO]PJYZdJfY
~ibb	x7_HISI
~ibe	Y!H#H%^&[(F)I*J+J-I/H1Y3G4Y6Z7K8W9J:H;J=Y>H?H@FCHDHEIHGIHKFLHMHNGOJPZR]SITXUFVHWJXIYYZG[X]I^H_XbHdae]hG
~ibi	a!G#J%Z(H)]*Y,J-_/J4^9I:X=I>I?I@IBFCIDJHAIIKILJMINIOKP[QZRJSJTJVHWJXIYJZF]J^]_IaIbJf^gJhJ
~ibl	Y!J%F)F+J,J-[/I0F1J4a7]8J9H:J;J>]@^AJBCCFEIFJH[JIK[LHMFNGOIPZRGTHUCWIXFYJZY[Y]G^K_IaGbGfG
~ibr	o)^-KBHDKHHT[UaVHZI^XfI
~ibt	g!I-J/J3H9^=K>H?JBIDHH[KIMJNJOXUYVJWZXJZF[Y]J_[a^gX
~ibu	b%J/K0J1K3Y=^@JAJBJG]HaKKLXMKNKP^ZGcJ
~iby	zZIh_
~ic^	C!@#A&I)Y*G+F,I-A.G0Y1J3I4C5D6C7I8C9F:C;C<[=]>]?J@^A]B[CADHEBFEGDHaI>KHLHM^NDO?P?QERFSZTcU_VXWCYXZF[[]=_Ha^bIcYdHeHffg_h@
~ica	E!H#A(G)A*Y+E,a-?.I0D1E2G3_4B5F6E8F9A:D;D<G>^?bAbBKCcDFEFFFGBHbIAJJKCLDN]P@QGRJTAVEWXYF[C]]_CafbEcId?eEgEhK
~icc	zBJHDZ^b]
~ice	L#D%E&I(E)E*F+J,F-X.H/F0G1H3?4E5G6F7F8G9]:C;F<I=o>@?AAEBICCEFFGGFHcIGJFKYLIMJNEOYPEQHRFS]TFUAWFXBYFZD[G]C^F_DaDbCc[dDeYfBgE
~ich	C!J%J&F(F)F+Y,J.G1H2X4Z6J8F<E=I>G@GAFBHC^DZH]IaJ@NcO]PEQHRIS?VXWZXC[Ja[bFcFeIhX
~ici	T!I#C%^(Z)[*G,H-F.J0I1J3D4G5J6H7H9a:E;Y=E@DAHC^DEEHFIGHHHIaJIKJMENEOEPFRHS[TIUZWHX^ZC^H_GaBb]cIdEeIfa
~ick	N!C#A%F&I(Z)F*[+J,I.H/H0H1G2I3I5I6F8F9[:F;K<]>_?D@IAFBZCGDXEHFHG^HKJFKCL_MHNBOEPFQISFTGUEVEWGXDYGZZ[D]^^^_Da]bccEdcfDgGhE
~icl	l/HBJHcKJMIZJ
~ico	_!Z%I(X)I*J-H/]0J2X3D4H6I7J9G=H>[?G@FAJCHEJGJHAICJJK^LKRXS]TIUGWJXHZE[J]G_HaIb[cGdZf]gZhX
~icr	L!F#?%F&J(E*[+J-H/]1[2I3E4F5H6G7b8H9F:H;H<J>C?F@CAHBECEDEFHGFHXIDJZKDLGMGNEOGPEQJR_SgTbUFVDWFXFYHZ>[F]F^G_Ga[bEc^d[eHfXgchF
~ict	Z!J#H%I-]/[3J4I8J9J=H>J?J@GBFCJDIH^JYKHMIN]PHQcTKVXXJZG]J^JaIbXdIfJhH
~icu	k*Z2Z9K?^@IC]DJHEIJKJMKQWXJYZZ[^KaJ
~icy	J!F#F%F&J(C)]*_+H,H0I1I2J3F4F5b6H8Y9E:E;I<I=D>F?I@ZAGCYDDEFFIGGICJ_KFLCMDNjOHPEQWRISFTFUHVFWgXFYIZ<[G]D^F_FaDbFcFdGeHfFgDhE
~icz	k!J%G(Y)J*X+Z-K3K9G;c=J>K?I@JBIDGIJNJPJQ[VJX_ZF
~id^	O!E%F&J)E*Y+E,K-D0H1G2H3Y4F5H6H7F8F:G;G<I=W>H?H@DAdCFDHEEF[G[HXK@LZNcOYPCQIR[SJTGUBVDW_XEYIZZ[F]D^^_JaBbZcXd[eGfDgHhE
~ida	Q!H#F&J(C)F*G+[-]/F0G1H3D4E5H6F7Z8X:^;G<I>X?[@GAYEFIXMJNGOZPFRFS[TEUBVCWYX^YYZ][F]C^F_GaEbHdZeYhF
~idd	e!J#J%J(a-]3G9^>I?HBGCYDJIWKHNKPHVJXKZJ]]^JaI
~ide	P!G%E&J(C)D*G+X,X-J.I/]0G1H2I3E4E5I6J7d8G:E;G<I=F>Y?H@EAbCYEHFHGGH[I[JFLJMIPDQHRZScTIUGVBWGYGZ[[F]G^D_FcFdBe^fFgD
~idi	i(Z-J2Z3K=J>J@_BICJDJHJIDKJMYN[PKZEhc
~idl	o%[HIOYRZh[
~ido	U!E#F%E&Y(C)Z*F+F,X.J/G0H1H2I3X4a5J6Y7G8H9G:D;H<J=E>B?f@GAGBXCYD@EJFIHJIGJHKDLGM[NFO[PbR[TFUAXXYYZC[G]D_FaIbYcYeHfXgGhF
~ids	o3H9JDYHZIIKZPXR[SJT]ZJcYfI
~idz	m(Z+[3J=]>]?ZBJCIDEHFOZTZXK]JaHb[
~ie^	]!X#a(Z)I*^+J,J-G/K3G4J6K9G:Z;J=J>G?HAJGJI[JKLJMINXO]PJRJSJTIUJX^ZA[I]I^I_IbJcIdJfJgJhH
~iea	s!W%Z1[HJTYdZ
~ieb	s(J)Z0[F]K]ZH
~iec	_!J#X%I(H)I*[+J,J3F4J6J7K9G:I;J=I>G?ZAYCZGJHDIXKGM_NZOHQWRYS[UHVGWJX]YZZJ[J]G^J_JcHdIfGh[
~ied	P#X%D&I(C)F*X,G.H0H1H2I3C4Z6J7F8G9J;a<I=F>@@^AGBZCIDAEGFGGFHAIIJGK^LHN_QIRYSFTJWHXeYGZ[[J]_^Z_YbEcDdEeHfCgF
~ief	o!Y&]7X9J@IQWZ]
~ieg	f!]#I%J&Y(J*J,Y-X3[7]9G:J=J>]?I@HBHGXIFKFNXOIUJVIXIZZ]IaZcJfJhI
~iej	c!I%J(J*J/Y3G6J8X9F:J=J>Z?H@YAJBGCYDGH@IZK]M_NHOHUJVIXIYY]I_]aHbJdKfJh^
~iek	g!Y#H%J(J-H9_:J>I?IAYB]CIDIGYHBIFKIMJN_OJPKRYUJVIXIZF]J__aHcKdJfJhI
~iel	[#^%H(H)J*I+I,J-Z/H0J3_4I6I7I8J:H;I=H?F@IA_BFEJFJGIHXIXJIKHLKNEOZPIRJSITHUHVGX^YJZG[H]E^HaAbZcHdHeJfIgIha
~iem	[!G%H(F)I*H+I,J-Y/I0J4H6J7I8J9^;J=G>E?F@_AIBJC[DZEIFZGIHEJJLIMGNFOHPYRIS[THU]V]WJXGYJ]F^J_Hc]dHgHhG
~ien	G!K#D%a(^)J*G+I,D-].F1[2D3I4B5Y6B8F:Z<F=??B@aADB[CGDYEHFEGBHDIbJFKXLXMZOJPGQ_RFT^UIVAWYXEYHZD[H]H_@bXcZeCfbh[
~ieo	v4[cXf[
~iep	o(K,YHEOYR^h]
~ier	J!Z#?%B&G(G)H*G/F0J3X4H5F6D8G9G:^>I?J@YAEBJCbD]EBFGH[KbLCMHNAOZPaQHRDSETEU[VIW]XZYFZA[E][_Ga]b@cCeZfJgEh^
~ies	[!Y#G%F)I*K,I-_/I0J1I2J3G6I7H9_:I;I=Y>F?G@CAJBHC[DEEJGWIEJJK_MFNWOIR[SXTIUIWIYJZ_[Z]G^G_HcIdFeJgIhE
~iet	L!A#A&G(W)Y+X,H0X1E2E3G5F6Z8Y9A;[<G?^@IABB<EJFEHCIYJHKaMXNJOYSBTJUHV[WIXIYWZY[J]J^]_Za]bHcDdAeJfZgHhZ
~ieu	X!G)J+[,Y-D/Y0H1J2J3E4G6H7H8]9]:[;H=G>I?E@_A[B^CIEIFJGIIHJILGM^NDOGPHRISHUGVJXYZJ]]^G_FaDdFfGhD
~iev	q-X7_HIR[ZJ_J
~iew	h(^*H9J>IH_IZZIdY
~iez	j!H#J&Z+I-H8J9G:I=J>H?]@YBED]F[GIHJIJKIN_OJPIUIXIZY]J^J_JaIcJdYeIfI
~if^	o![(X3]5XHHQX
~ife	b!J*K+J,W-J/Z1X3H4J6X8Y9J:J>I?I@ZCJDHFJGJHJIIK^MHNIO[UJVJZF]JaJbJcJd]eXf[hJ
~iff	U!F%[&K(F)H+H,I-I.K/Z0I1J2J3Z4G5J6a7H9F;I=F>]?D@HAYBHCEDDEIFJHYIbJHLJNYOaPIQXRZSHTFUHVGWIXEYIZJ[H]F^H_Ga[bHcFdWfFhF
~ifi	J!C#@%E&_(D)F*Z+G,]-E.I/J0G1G2G3^4G5G6F7Y8G9D:B;E<H=F>[?H@]AEB_CfDFEFFHGDHaIGK?LDMANDO^PDQIRFSETCUCVGWGXYYGZJ[D]_^X_CaebIcCdCeGfDgE
~ifr	m-K3Y6b9J<Z>I@KHDIYKHNKO]XHZHaZdJ
~ift	e!I(J-K3]=[>IBID[LWR^T[VJ_JaFcJfJ
~ify	b#H%J*X3Y9H?Y@IBICXDcH]IJJHKGVIXXZA]JaJhY
~ig^	U!F#D&K)H*I,F-F.J/G0X2I3G4W6G7G8I9]:E;G<J=W?J@GAGBGC]DYFIGGHAI^JHL^M[NJO]PHQWR]SGT[UDVDXEYHZ=[H^E_Ga[bFcIdZfGg[he
~iga	Z#Z%F(J)X*F+G,H-B.X/H0H1J2I3H4G5J7I8I9_:E;H@FAHBDEHFJGHHCIIJIL^MXNFQJRZSGTEU[VDWIXCYIZ?[^]Y^G_Ga_bbc[dGeIfZgHh]
~igd	c!J#J%J(I*K+Z-I/Z1Z3I4K9I:^=J>H?JBYCJD^HDIHKIL]MZNIOKP^THUIVGWYXJ]J^H_JbJfIhI
~ige	S!D#J%_&I(C)G*H+H,J0F1H2I3B4E6F8G9A:[;X<J>J?C@cAFCIDGEGFGGFHEJXMJN[OZP_RGSGT^UDVZWGYH]C^__DaGbXcEdJeGfDgFh^
~igg	m#X(J+Z-[3X9[>]@JBKDJGYHHIIKJOJTWZFaI
~igh	Q%g&J(a)E*F,H-F.J0_2H3C5G6H7G8G9[:E;b<J=E>F?D@]AGBJCEDCEXFHGFHYICKELFMJNDPaQISHTEVAWEYHZ>]E^YbFdCeHgF
~igi	Y!G#]%W(^)H+H,I.J/G0I1J2J3]4G5J6I7I8J9B:[;]=G>C?ZBDC_EJFJGIHDI]KJLIMGObRISHTHUDVYWIXDYJZ?[H]E^H_HabbGcHdDeJfGgIhF
~ign	K!G#F%C(I*W+Z,[-F.I/H0H1H2K5Y6G7c8G9E:G;H<e>>@DAGBWCDDYEGF_GEH^IXJFKALeNGOEPHQJRGSGTaUDVBWGXEYGZF[X^J_Ia@cGdDeGfXh^
~igo	X#I%H*I+H,J-F/J0J4I6J7J8J9Z:G;J=G>_@GAIBXEJGJIDJJMFNHODPIRJSJTIUHVEWJX_Y[Z][Z]G^J_IacbIcHdIeJfHgJhF
~igr	e!H#H%I*J+J-I1H3I9I:I;_=J>I@JA]BHCHDXGJHHIIKWMINJPJVIXJZF]H^J_eaJcKd]fIhJ
~igt	a!H#G%H(I*I+I,J/I0X1Z4I6J7W8J9F:H;J=H>a?I@aAICFDFGJH^IXKDMHNGPIRWT[UIVHXGYKZH[X]Y^HaEcIdJfGgJhZ
~igu	L!E#E%X&J)C+G-D.I/F0I1G2H4E5J6F7E9I:B;[<X=A?F@FB?C]DCEiFGGHIFJGKXNGOXPDQIRGTJU=VcWgXEYJZ:[F]X^F_EaEegf@gGhE
~iha	z>JHIIJK_ZHaIh]
~ihr	g-I3Y:YBJE^HII]KJOJUXWXcX
~ii^	u6[IINZ
~iis	xYafI
~ij^	o#I(]-J/J8[9H:Z>J@JAJBKC]DIHDIHKYMJT]VJXJZJ]J_Ja[
~ija	u?JH]
~ijd	h!Y#G%J*J-H/J3Z4[6J7J9I>I?J@_AJBHCIHAIFLZNXOJPJRbSYT[VIXJZD]I^J_ZaIbJcIdIfGgJhJ
~ijf	e!J#[%Z(I*J-I4J8X9H:[;J=I>G?I@FAJBHCHDIGYHAI^KGLXNZOXPKRJSJTHUJVJX]YYZY]I_Ja[bIcJdHhJ
~ijg	j!J1[3I9I?Y@JBJCIDJH]IIKJNKOYXJZ^]JaXdI
~ijk	h#H-]3H9Y>K@]BJDJIJKXL[OYT[ZH^KaJ
~ijl	u3IO[TYZIh]
~ijn	W!^#^(E)I+I-E/I0I1J2J4I5K6I7H8J9^=H>^@GBKCJDJEJFJGIIXJJK]LGMHNHO[PGRISITGUGVXWJXGYJZ_[Z]F_GaFbIdEeJfGgIhX
~ijo	z3]9H>]
~ijs	u-]A]DWHJKK_Y
~ijt	p%Z4Y>_D]HHZH
~ijv	b!J#I(I-I0J3H4X6X7K8[9I:I>H?I@IBICJDIEKGIHHIJKILJMINIPZTJUJVJXIYX]J^JaIbHdae]fZgXhI
~ijz	_!J#J%I(H,J-H/Y3I4J6K7]9F:K;J=I>I?I@aAJBYDHHEIHKFL^MYNHOIPITHUJVIXIZ[[[]J^__HaHbIcKdJfJh]
~ik^	^!]%J&I(G)I*J+W-Z0J3D4J6J8I9H:H<Y>I?GCXD]EJFYGZHEIEJJMGNXOWPYRJSIUHVIWJYK[I^YaYbYcHdIfHgJhI
~ika	^#G%G(X)I+H,I-E.J0I1J2[3I4H5J6I7H8J9F=G>G?]@EAYBDC^EIFJGIHYIXJJKELINGO[PFRISHTHUHV[WIXFYJ[H]_^J__a[cGdHeJfHhG
~ikb	r*[4^?YHGfY
~ike	U!Y#G%G&J([)Y*E,G.J/Y1I2J5I6H8W9F:Y;[<J>C?ZA]BHDHEIFIHXIZJGK^LJPYQJRHSGTHUGWHXJYIZG[J]Y^[_[aGcGdFeJfFgHhD
~iki	z-[.Z
~ikn	v?^@JHIa]bZ
~iko	m!G#J(Y)J+J,J-J3X=X@KA[BICIDGH[IIM[OIPKSXVJX^ZH]J^[aJbYcJ
~ikr	sHXKJLYMJZI^^d[
~iks	sHJLZZYaYgY
~ikt	j#J(I*Y+J-[3J:J=X>I?I@IBICIDZHEIGK^NJOJSXU]VGXZZF]Ja^dH
~iku	u2Z8]<ZHJ
~il^	@!Y#A%G)F+E,F-Y.E0Y1G2I3d5Y6G7C9;:_=D?]AHBDC[DcEHF[GFHbI@JGKJL@MbNAPYQXRJSATEUFV=WCXCZ[[>][_Aa_cFdAe[fKg]hB
~ila	[#G%G(F)I*H+J,K-F/[0J1[3[4Y6I7I8J9Z;J=X>a?Z@YAIBCC[D[EXFYGJICJJLHMKNGOFPHRJSYTHUEWXXGYJZF[I]F^G_IbGcGdHeKfGgIhG
~ilb	c#J9J>a?JBJCJDYGYTX^[
~ild	b#H(J/Z1c3J8X9G=I>Z?JBICJDKH[IIKJMJPKRJTHVKZF]K_JaHb^cJdIeKfIgK
~ile	R!D#[%D(a)Z*_+H,I-E/F0I1J2^3[4H5J6G7H8I9C:F;F<K=G>b?D@JAHBFC[EGFEGGIBJGKELHNEO_PeQJRISHTGUGVEWIXFYIZ>[H]]^G_Ea^cFeJfHgGhE
~ilf	p3[9X>IDZHHZYa_
~ili	N!Y%D&J*X.Z0J1H2H3G4X5H6G7Z9B;]<I=I>F?]@DA^BEDJEFFHGHHGJFKYLIM_NDP]QIRGSDU^VaWJYXZC[H^YaBbYcEd^fBgFhE
~ilj	qEZHHKZOZc_dY
~ilk	l#Z3I>J@JBIDIHZM]NYOZTZX[
~ill	G!]#Z%J&G)B*F+Y,G/]1^2E3>5I6G7G8X9^:I;F<G>X?H@[ABBECYDCFBGBHIIYJCKHLWMbNCOKPHRJSAT_UAVJWDXDYY[c]E^IaGd]hH
~iln	z2YOZ
~ilo	e!I#K%Z(J)J-_9I:I=H>I?I@HBYCZDHGJH]IHKGMINJPIUIV_XIZJ[G]K^JaIbJhH
~ilt	S!F#F%G(E)H,I-H.J0H1I2J3I5G7G8H9D:E;H<J=G>C?F@DAHBCCEDEEIFHGfHAICJlKCLJNEPXQKSHTGUGVDWIXGYIZ?[H_JaebIdFeJfFhG
~ilu	]!I#I&](J)J-W/c1K3H9K=J>J?K@XBEDIGKIJJJMGNYOWPISJUJVXXJZ]]J_JaIbJcZdKfHhJ
~ily	c#]-Y/ZBJHDMJTZZEh^
~im^	S!F%c&](I)G*J+I,Y.J/F0G1I2J4Z5I8H9Y:X=G>X@HAGCDDIEGFHGGHZIBKZLYMHNJO[PGQJSGVEXDYHZJ[G^IaXbEdDe]fDgFha
~ima	X#Z%H&J(F)J+I,I-Z/G0I1J2J3H4H5J6H8J9C;I=G?X@dAZBBCDEIFIGHHYI_JJK]LIMHNDPHRGSHTHUGVFWIXXYIZ?[H][^I_HbccHfG
~imb	sIa
~ime	N!E#]%E(E)[*B+Y,G-X.I/E0E1G2I3A4F5H6C7F9G:F;H<I=E>B@IAFC[D^EFFHHXIIJGKWNJOHPFQIRfSGTIUZVFYGZY[G]]^E_FaXbFccdEeGfGgGh]
~imi	Y!E#H%G(F)G*F+I,J-H/J0J1J3F4I6J7I8J:F;J=F>E?^@HCFDEFKG[IYJJKXLWMGNGOHPGQ_RJSXTIVXW[XcYJZY[I]X^I_IaFbHcXdHfXhI
~imm	[!H#H%I(X)J+J-F/H3E4J9F:I;J=I>D?I@[A^BGCGEZGJHBIJJJLJM[NXOaPISIT[UJVHX^YKZB[J]H^J_Za_cIdIeKfHh[
~imo	c!J#I%J(J-J3X9Y:I=J>F?I@_BFCXD]HBIXKFL[MINIUJVIXb]IaGbJcJdJeWfK
~imp	Q!G#E)I,H-D.J/G0H1H2I4Z5I8H9F;H<J=Y?HAHCDFZGFH_I^JGKYLIMJNFOERHSZWZXJYI[X]D_FaIc]dEfJhG
~ims	s)Z@X
~imu	^-I1^5]9J@]BJHZI_MKNGVJXZZF
~in^	:!J#Z%C&G(^)e*h+^,b-A.G/Y0I2@3B4Z5Z6>7_8Z9A:D;A<B=G>E?C@YBHC<DEEZFZGBHYIYJHKHM@NDOGPbRJSHTYUHWcXCYF[C^[_CaCdEe>fCgahE
~ina	O!b#I%C&I)I*J+a-a.X/F0_1H2I3>5H7E8G:E=F?]B[CAEaFGGFH]IBJFKALKMFNBOFPZQKRXS]TDV@WFXZYG[F^E_EaHbHcZdCeHfBgHhE
~inb	k-K9J:]>^@JBYDJGYHCIZKHMKP^ZGaZ
~inc	G!H(D)Z*K/E4Z5G6[7F9D:F;E<F=X>G?I@BAZBICHDAEEG[HGKELIMYN^O]P_QJSaTFUGVJWEYZZI[G]I^B_EaDc[dXeEf^gFha
~ind	H#I&G(@)H*H+E,I-a/Y0D2F3_4Y5_6D7C8C9B:C;E<Y=@>F?Z@HAJBXCCDGEGFEHXIIJDKCLGMfNCO@PDR[SDTFUAVHWIXEZ=[b_daJbec_dBeFfIg]hF
~ine	L!D#B%C&Y(X+I0F1G2H3G5G6F8H:X;G<I=a>J?D@aAHB^DHFaG_HEKXLIMFNFOaPXS[UBWHX]YHZG[G]YcZdIeFfEgHhD
~inf	S!D#I%F&K(E)G*F+a,Y-J.J/H0I1J2J3^5J6H7H8I9E:E;G<J=E>J?I@FAGB[CcDgFIGHIDJHKJLJMHOFPFQ^RISJTHVCWHXFZ[[G]D^G_FaJbFcFdEfHgHhF
~ing	I!G#_%F&H(E)B*^+G-G.E/D0_1B2E3I5D6Y7_8E9Z:F;W<F=J>E?F@FAFBFC]DaFJGXHDI=JAMDP@RGSJTGUbVJW[YE[[]^^A_AacbZdXeJhH
~inh	V!Y%F(G)I*J+J,J-Y/J0J1K3G4I6J7J8K:I;e=H>G@IAICGD[EIFZGHHYJJLIMFNHOHRJSITIVaWIXHYJZZ[Z]G^I_HaGbHcIdHfHgJ
~ini	D#A&G(a)e*b+C,_-@.F/D0D2E3@4X5Y6B8Y9B:G;F<F>E?E@cABBaC?DDEJFDGAH>IcJGK<LDMGN[O>PbQIRATIVJWfX?YCZb[J]a^G_@aDbZcAeCgahE
~inj	xHJQYf[
~ink	R!H#J%H&K(F*X+Y,Y-^/G0H1I2J3I4Y5J7G8I9C;Z=F>C?E@EAHBACFDDEIFIGZJHMDNEOGPGQJSGTFUFVFWIXFYHZF]F^^_^aJbidZeIfEgGhJ
~inl	h#I(J3H:I>H?K@IB^CKDZHKIJKHL[MIOGVJXKZ][I]I^JaJbacIhZ
~inm	m9J@^HJIKK^ZX
~inn	]!F#E%X(])G*]-^.J/I1I2J3Y4G5J6X8I:[;H<J=F>H?[@_AGBYCDEIFHGGHCI]KZLHMENEOIPFQJRHSHTGUGWHXYYI[]^H_[bFcFdGeIfFgHhE
~ino	i!J#I)Y*Z-Z3Y9Y:X=J>H?JBHDIHJIIKJNIOGR[SJTJUYVGW[ZH]IaIbIdZf[
~inp	s@_HFNI
~inq	k#[3G:Y>J@JBHHJM[NKOIUXVIW[XaZIaJbJ
~inr	m%[,]0]9H?KDXE^HZKJNKZIaHdHfI
~ins	N!A#D%^&J(Y)F+],J-A/H0_2H3G4J5I8H9B:H;G<c=D>E@YAJCZDcEHFHHbIcJ_KJLFMCPZRGSETGUEVGWJYBZ<]D^K_FaFbGc_dBeYfCgE
~int	E!@#F%C*J+],H-].D1C2C4F5_7E9A:H;J<D>I?X@IAGB>CHDDEDFBGHH_JILGOYRDS]UGVZWDX^YJ[H][_]b[ccdYhI
~inu	S!G#Z%F(F)I*H+I,H-J/G0J1J2I3D4F5I6H7H8I9E:F;I<J=G>HAHCEDEEJFJHHIZJHKEMlNFOFRgSHUFVEWIX[YHZC[G]Z^G_HaXbFcIdGeJfKgFhG
~inv	W#H%I(H)J*I+J,J-F0J1J3Y4J6J7I8J9I:f;J=H>C?F@DAJBDCFEXGIHbJJK_MFNZO]PJR]SITIUHVIWKXFZ@[Y]G^I_IaHbJcIdHfGgJhJ
~inw	vN[UY
~iny	o9J@ZHJX^a[
~inz	p(Z8]:[HINZ
~io^	I#A&G([)]*E+J,B.I/B0F1E4Y6C7^8^:Z<F>]?CA_BFDJECFEGEHEIIJXKALXM=QFSXUXXEYHZY[J]^_YaDbacBeEfZgFh[
~iod	o9H=]@ZNGX^
~iol	d-J@YEIHHNfZJcJ
~ion	:!<#E%a(X)C+X-X.D/?0[1_2H4C6F7D8E98:J<Z=X>9?Z@<AEBZC_D]EfFJGXHaI=JFK<LEMGN[O@PWRBSITBUaW]XHYY[Z]^^[_DaIbFcZdZe^h>
~ior	b#I%J(I-I3I4J9Y:I=J>I?J@_CIDZHFIGKaM_NITJVJX]]IaIbJcJdJf[gX
~ios	i#I-Y.Y@JBJG]H_TJZG^X
~iou	b!I#[-]>^BIH@IIKaMXNIOZZIg]hJ
~iow	xK[NYWZ
~ip^	k(J)J*]+W9J>[@JBJCKDZKIN[ZG
~ipa	m([-I:]H]
~ipe	i*K+]3H9J=K?ZBICJDFIJK[MJNaOJPZZG]JaIhJ
~iph	z6_KJNJY]ZDcF
~ipl	h#ZAaHJ
~ipo	s9K:aHH
~ipp	f#]+X-J1]3X9I>G@XBGCID_GJHDIYKHNJO]PXU]VKXJZH]JaFfIhY
~ipr	r6Z@ZBJHFR[ZX
~ipt	]!Y#J%G)J*I-I/J3E4K6[9I:J=^>H?G@HCID^EJG^H_IIJJKHLJMHNHOIPGSJTJUIVIWKXG[J]I^D_ZaIbHcIdIfHgahJ
~iqu	a!I#[%W(J*Y,J0K3J5X7I9H=I>H?FAJBFCGGJHXJJK[LJMYN]SITJUIVJZK[J]G^Z_Ja]bZcIfHgJhH
~ir^	F!G#C%]&H(X)H*F+Z,D-B/@2E3J4I5F7G8Y9H:^;J<^=a>EACBCC^EbFEGGIFJDLfMGNIOCPFQ]RGSGTHVZWEXZYD[b^CaYbIdYeJfGgBhE
~ira	c!I#G%I(J*I-I1Y3F4[9X:I=Z>H?Y@IBGCGDHGJHXIJKIL_MGOKSJTJUHVIWHXIZ[][a[bJcJdIf[hJ
~ird	W!J#I%G(F)I+K,J-]/Z3J4I6I7a8J9I:G;J?]@[AKBCCFDFEJFXIBJYKZL]MFNJRJSHTIUHVFWJYJZK[X]F^FcHd^eIfJgIh]
~ire	J#E&d(Z+G,F-E/H0F1D2G3c5H6D7b9D:b;F=FAGDHEDGDI[JIKALGMBN[OAPHQHRESBTZUIVDW[XDYFZ<[H]X_]aCcdeFfAgXhB
~irf	zHZSZ
~irg	o%J3K9JF_HHZ_
~iri	u%W/Y3ZDYHJ
~irl	u@aHJZI
~irm	Y!J#G%K(H)I+W,J.K0J1J2J3C4I5J6J7I8a9F:a;J<Z=G>Z?F@DAICXEIFJGGHXIEKDLHNcO]PHRJSITIU_VEWIXGYJZF]F^I_HaDb]cGdHeIfHgH
~iro	e-J=F>J@YCYEYHIIIJWMINJSXU_VJWJXJZE]KaJc_dYfJh]
~irr	v%W4YHKcY
~irs	[!Y#I%H)J*I+H-G/I0J1f3G4I5K6J7I8]9F:H;J=H>G?G@]AIBDCZD^EIGIH=JIKFL_MENGOHPIRISITJUFVGW^XIYJ[I]X^H_HaGbGcHdGeJfDgHha
~irt	oH[I^KJRZZJ
~iry	o@IHXKZLaZJ
~is^	F!B#]&G(Y)J*I+F,I-W.F0E2I3^4B5H6I7H8]9^:X<F=[>G?I@bAYB[C[DHEFFDI@JEK]LHP]QIRDSBTHUFVdX^YJZJ[Y]G_EaDbDdIeDf@gEhJ
~isa	E!e#Y&G)Y*D,C-@0I2F3G4F5G6I9A:a;[<G=_>>?H@ABCCGDZE_F[G^HJIDJEKELDO^QGRITEUcVFWbXGZF[D]G_DaCbJcYeFgChB
~isc	a!J#H%H(J)J*J,J1I3X4I6J7K8I:I=I>_?I@ZAJCHEZFYGGIFKXLJMZNHODSITIUHVGWJXXY_[K]H^X_IbGc^fGgJhI
~ise	S!I#E%J&K*G+I,Y/a1J2J4G5J6G8H9F:X;H<K>F?^@DAHBECFDJE_GaHCJIKGLHMGNbOHQJRHSIWGXFYHZH]E^H_FaZbKc_dZeIgGhG
~isf	h-K/X3J=JJYNdWIZGaI
~ish	]!F%I(H)I*Z+K,J-H4I6J7J8K9G:I;J=H>F?X@EAIBdCIEJFYGHHJIEJILINWOIPZRJSHTIUIVHWHXI[J]a^H_]aCbHcIdEeJfHgXh[
~isi	U!H#I%G)Y*H+I,J-^/I0d1Y3H4H6J7I8J9F;I=E>FAJBXCFDFEHFJG[HaIYJJKGMXN_OXPHRISHUFWHXJYIZB[J]I^IaEbHcFdJeJ
~isk	g!J#J%J(_*J-I/Y3H4I6J7J:Z;J=J>J?I@IAKBHCJDJEYHcIHKIMJNHOJPJRJSITHUJVJWJXZZD]J_HaXbJc^dXgI
~isl	n,X-]/Z4Z6Y9J@EBHIIMJPZZ[_IaJhJ
~ism	f!K(G)X3F6[:X@YA[BXDJHXIJKYLXMJO]VKXYY[ZF^J_IaJbXdJfJhJ
~iso	^!J#Y%](Z)J*J-H/W0X3H4J7I9J:H;Z=H>Z?I@_CIDHGJHZIHJZKHMKNIRWS]T[UIVFXIZ@[I]I_JaGbHcYdEeJfIgIhH
~isp	]!H#H%X)J*]+J,J-J/J3E4a7J:I;J=J>F?]@FA]BGCFGKKGMGN[PIRITIUHVHWKXYYJZC[Z]H_XaWbXdIfXgJhI
~iss	K#D%f&H(b)E*F+F/J0G1F2H3[6I8F9D:C;_<H>G?F@EAGDHEXFZGDJEKGLEOIP[RESHTHUCV]W[XIZZ]D^F_YaHcXeIfCgDhE
~ist	@!H#>%F&E(Y)d*_+h,b-_.D/F0A1A2B3E4D5^6G7=8F9C::;A<I=B?^@DA^B^C^DgEBFGG?I9JGK^L>M;O]PYRJS>T>VHWJXAZ@]E^C_ba:b>c?e[fJg_hc
~isu	e(I*J,X-I/J0Y3F4I6J8Z9H:I;J=X>H?I@JAJBGCIDGEKHIIHKHMJNJO^RJTJUKVJXIYZZG]I^J_IbJd[e_fYh^
~isy	q%Z<]HJZJdYf^
~isz	uHJI[VZZ[
~it^	E#J%a&F)J*F+],G.H0C2F3D4F5D6C7F8I9J:_;]<E=D>F?B@]AABEC[D_EIHZI^JHNXOYPIQ[T?U>WHXcYWZ@[G_EbHcDdZeGf]hX
~ita	M!^%C&J(G)F*H+G,G-F.Z0H1H2H4F5I6I7Y9Y:[;g<J>B?[@FAYBBCCDEEGGIHHI[JJLFMINIOZRJSITHU[VaWEX[ZB[F^F_EaEd[fCgF
~itc	[!^#Y%I(I*J+J.F/I4J6K7J8J9H:I=H>W@FAICIDHGIHXIIJJKFLZMINHOHRISJU_V^XJZB[J]I^I_HaIb]cJd[f]gJhY
~itd	p8Y=ZHIR^
~ite	E!A%Z&H(@)C*J+D,X/D0Z1[2X3X5]6K7X9J:H=K>C?G@IAZBHCED@EDGZHZIbJXK<LDMKNbOCSHTDU@V?WYXEYZZD[D]H^A_]a@b?c[daebfYhF
~itg	e!_%J7K:^;X>J@HBIDKG]HEKJMJNJP_UYV[WJZE^JdW
~ith	D!E#J)X,Y-E/]0D1G3^5I7F:]=X>_?K@HAHB^CEF]IZJZKXMYN[OYPZQHTFUBVCWIXDZJ]B^C_Xa]bHdEeFfBhI
~iti	O+F,H-F.Z/G0J2J3F4H5J6H7J8I9G:Y;H<K=Z>E?[AICYFHGGIIJHKDMHNcOHQJRHSZVZWaXFYIZX[X]K^I_HcIdD
~itl	j&Z9Z=G?GBJHbNZZJ
~ito	U!E#B&K(E*G+G-Y.Y0H1I3[4]6H7H8I9Y:[;H<J=E?IAHCCEJFIG[H^I^JJKBLGMCN[O^PGQJRHSFTGVBW][G]]_GbHcGdHeJfCgHhG
~itr	z-XH_ZJ]I
~its	_!J#H%J(I*Z+X-G/J0]3G4J7Z9W:H;K=I>G?^@GAZD[GJHIIXJXKXMJNEOZT[UIVGXXZJ]H^J_JaHbIdJfIgJhZ
~itt	R!Z#[&I(D)E+G,F-[0]1G2H3Y5H6I7F8F9Y:G;F<I=H?D@JDJEGFGGDHFI[JJKYLEO^PJQIT]UDWGYIZ^]b^[a@cDdCeIfHhG
~itu	V!F#G%^&J(F)H*G+H,Y-Y.K/G1I2J3J4]5J7G8^:F;I<I>D?D@XAIBJCGDHEGFGHCIJJHLGMEOFP]SHTHUEVDWGXJYXZX[H]G^G_HbEc_dce^f]hE
~ity	N!X#F%X&J)Y*]+X,H-H/F0H1H2J3F4G5I6G7a8G9G:F;[<I=G>]?Y@HA]EGFIGGI[JIKELHMFNYOHPEQ^RHSGUEWXXXY[ZG[H]F_DaEcddFeGfEgGhI
~itz	u=ZUJZ[]Z
~iu^	e#X%Z(I)K*J+J,Y.]/K3G4J6J7J8J9E:I;J=H>H?Z@GB[DHHJIEKFLZMIOIPIR[SIUHVHZJ[J][^J_JaEcYdGeZfZgJhH
~iud	v-[B^ZJ
~ium	e-I/I3H9I=g>I?J@HBJCIDJIGKHMJN_OJXJZF]K_HaIcJdJhJ
~iun	n3G4X8Y9J>J?JBJC[DHOKVWXZ][aJcWfY
~iur	z9[>]?[BJHG
~ius	i![#J-K3F9J>G@HB^CJHEI]MKOIU]VKZF]ZhY
~iut	g&X-J/Z3J9Y>J@YBICJIYJXMJOZVJXKZ_hJ
~iv^	J!a#X&d(J)F*E+F,F0Z1F2G3J5H6^7F8E9D:@<H=F>E?D@BAYB]D>EEFHGaH_IAJJKBLIMANIOJQJRHSEU_WEY[ZG[Za]cBdEeFgahC
~iva	P!d#E%G&I(E)]+G,^-G._/H0G1H2I3Z4F5I6b7G8Z9F:D<J=B>a?XAGBGCFDXEFHYICKDMDN[OYPCQISFTDUbVFWYXYZ;[G]E_EbEcCdCeYfJgEhE
~ive	O!^%G&I(])F,Z-X1H2H3D4W5H6X7a8Z9B:G=G>E?[A]BJCID>EIFHGHHCIAMAO[QIRGSETEUbVYWEYXZE]Ba[bJcId_eYgZhY
~ivi	P!W#I%I&J(b)]*^+I-_/F0G1I2J3D4F5J6H7I9F:F;Z=F>E?E@HBGCFDDEEFHGGHEIEJHKELJMHNGOXPcQJRISGTGU[WGX]ZC[H]G^F_EaEbGcgd^e[fDgGhG
~ivn	a!Z#G%Z(G)J*I+K,Z-I/J1J3H6Y7J8]9H:I>G?I@HAJBJCJDHEIGJHGIIKHLIMHNIPXSJTJUIVGXHYY[J]I^IaHbHdae]f[hH
~ivo	_!^#^%I(I2]3_4J6K7K8K9G:H=H>X@EAJCHDZEJGJHKIGKGMHOYPJQYTJUZVHWHXH[J]I_IbIcIeKgJhX
~ivr	zHHTZa^
~iwa	v3[gY
~ix^	i#J-J5^9J?ZHcIJKINJZC[[]I
~ixa	k(I;X@]BJHYIJKZMJNKXXZ[^YaIdZhJ
~ixe	o#K%I*Y1[>[HCLKPIZI^^fX
~ixi	zJ[
~ixo	z9J>[HIaYbZ
~iz^	h%^9Y?JH[MXTZZJ
~iza	M!D#D)Z*D+^,c-D.I/H0]3B4J5I6F9D:Y;G<X=H>F?C@CAGBZCEDAE[F]GbHHIHJGKGLHMYNWOFPDSDUXW_XDYFZ;[F]D^H_KaCbEcJdZecfcgEhD
~ize	i3K9J:J=eBICJH^IJKJNYUHVIWKZFaJ
~izi	d#J%J(W,Z-J3Z4J7J9Y=I?G@HCZDHGJHGIIK[MINJOJPJRJS^TKUGVGZF]XbZcIf^gJhJ
~izo	s1[GZHJKZMZdXfK
~izz	^!J#J%Z9J:X;Y>I?I@IBHCIGZHXIILKMXOJPISJUZW[XJZF]J_KbJdYfZhJ
~ja^	W![#X%F(D)Z*G+[,I-X.J1Z2J3I4G5I7H8I9C:F;H>FDEE^FIGFHHIEJIKaLGMaPGQJRHSXTGVKWZYHZI[G]]aCbEeI
~jac	n#J([*Z-K3I9I>K?]@JBJCYHFI[KJOKVJZH]J_ZaJhZ
~jah	r-^3J>[@IHHIJK^OJZHaKfY
~jak	n([+Z3K9[DGH_O[ZKfK
~jal	j!J#J(G)_-J3J9Y:J=J>I?K@IBWDJHEKHMKNIUcV]XJZX[J]KaJbJhJ
~jam	h%K+Z1Y3J>J?ICJD_HFL[WZaZ
~jan	e!J#I%J(I)Z*J+J-G/K0J2Z3H4J9F:I=I>F?G@FAKBJCHDGEJGJHGIXKaMHNHOJPJRJS[TJU_VGWJXHZJ[J]I_JaHb^cIdZfbgJhI
~jar	zHHQ]Z^dHfK
~jat	z>[HZXYZJ
~jaw	v+[HIOYZ[
~jd^	o-J4J9J>J@]BJCJDXHDIGKYNYRaSZZYaJfH
~jde	n!Z#H-J/K3[4]@YHFKJL[MJT[VKZH^K_[
~je^	e!](J*Y-I3J9H:I=K>H?I@_BHCIDXHHI^KXNIOJTIUJXYZY[K]]aIbJhZ
~jec	P!^#E%F&J(F)H*I+I,H-]/]0G1G2J3F4F5J6G7G8G9E;_<J=G>G?GA]BCCGDGEHFIGZHaIZJ]LJN]OIQJRHSHTGUHVEWJXHYHZF[I]H_daHbFcEdFeHfHgF
~jed	e!I#J%Z(I*^+J,J-I4K9I:I=J>I?ZA^BICcDGFZGYIGMIPJUIVHXI]J_IaGcKdJ
~jeg	p(I3Y8]9K:Z>IBJCJDIEIHFIYK[O[V^WKXKZDaJ
~jei	x-XHGZ_aY
~jek	h!J/J3J;Z>J?K@JAaBJG]IJKJMKNJXJZH]I_baKdJfI
~jem	v7Y@XZYd]fJ
~jer	sHIN_O[
~jes	V!X%F&J*J+_,H-Z.I/F0H1I2J3B4F5I6G7Z8F:Z;H<J=I>C?]@XAFBZC[D^EFFHHKI[JHMXQIRGSFTGV[XDYIZC[F]D_GbFcFdZeHfF
~jet	[!I#Z%H(H)J*H+J,_-H/X0J1J2K3F4I6J7I8]9F:H;^=H>EA]CFEJGZHHIEKILIMHOGPISJTHUHVGX^ZJ[I]G_aaXbYcGdHeJfIgJhZ
~jf^	n#]2Z3I8Z:]@JBJHFIIKJMYOJX^ZIaJ
~jfe	s-J3Y9K@JHHI_O[XJ
~jft	p3H>JGZHGLZOJTIYZZ]a^fX
~jg^	o>Y?YCJHYIJKJZ_aX
~jge	x1[HYMXdJgX
~jgt	z>JHXOZ
~ji^	]!H#H([)I*G,I-G0^1J5K6I7I8I9G:H;I=[>G?_@HAIC[DZEYFJG[HJJJKGLJMGNYOXPGQKRXTHVGXGYIZC]G^J_XbHcGeYhH
~jid	zIY
~jir	x#HHaZG
~jk^	j#H-[9Y@YBKDKKKL[T[ZI
~jl^	l!J#J(J-J3]9I=K>H?^@JBGCJD]HFIIKJMZNKOZSITXUJVJZD]JaYbKfHh[
~jle	zHIa_
~jmu	s(K3I>I@JDJHHI[KWOZZXaIh^
~jn^	W!^#^(E)I+I,Y-E/I0I1J2J3X4I5K6I7H8J9^=H>^@FBKCJDJEJFJGIIXJJK]LGMHNHOXPGQKRISITGUGVXWJXGYJZ_[Z]F_GaFbGdEeJfGhX
~jne	x:JF[GZHKa]dJgY
~jny	x7YaWgZ
~jo^	i3Z9F>[?Z@GBXCIDHHIIIKYMIOIVJXJY]]JaHbYdYfYgKhY
~job	v(Y>_HGKZZH
~joi	b!I#I3J7J8_:J>J?J@IAIBIG_H^IJNGPHV^ZC_Fb]fY
~jon	v9J>]EZHIc^
~jor	zDXHII[ZZ
~jou	]#I%K(I*J+Y-Y1X3F6K8Z9_:I=H>G?G@^AJBJFJGKHGIGKHM[OJRJUJX^YJ[J]Y^JbJcIdHfZhI
~jpi	zBKDZh[
~jsc	zHYZ[
~jst	u-]A]DWHJKK_Y
~jt^	p%Z4Y>_D]HHZH
~jud	n!J-Z3J9Z:]>J?a@KBJCJDKHFIJKKPZQYVJZGaK
~jui	s%],Z3^HJOHdFhZ
~jul	r#Z3J9]:[HHOY
~jun	q-[>JCIHFIJZ[a_
~jus	U!H#H%I&Y(I*I/H0Y3J6J7I8X9^:H?I@[AJBZC_DEEJFJGJHBJILXM^NHOGRJSITHUHVEXF[b^IaIcIdJfZgIhJ
~jut	z@[X[
~jve	b!J#I(I-I0J3H4X6X7K8[9I:I>H?I@IBICJDIEKGIHHIJKILJMINIPZTJUJVJXIYX]J^JaIbHdae]fZgXhI
~jzi	a!J#K%I(H*I,K-H/Y3I4J6K7]9F;J=J>I?I@aAJBYCIDHHEIHKFL^MYNHOIPITHUJVIXIZ[[[]J^__HaHbIcKdJfJh]
~ka^	X%C&J(Y)H*G,G-B._0]1I2Z3]6E7G9F<J=D>[?C@GBACCDAFYGGHXJHLGODPZRYSGUEVYWGXXYGZZ[F]Z^G_^bYeGfCgHhE
~kaa	m-J/]0X6^9J>[@HBJIIKIMHNIPZTYVJZG[K_HbKgXhJ
~kab	z(]
~kac	g!J%J(H-I3H9I:J=J>Z?^@]BGCaDFHCIHKHMHNJO[PJTJUJVI[J]Z_Ja^bJcKfKgXhK
~kad	d!H#F%](I,Z/a0I1J3G4H7I8J9E:J;I=I>H?I@EAIBZCHDHEJFJGZHHIHJJKHLJMGNGOJP]RISITcUIVIX^YJZD[J]I^J_GaFb]cGfFgIhI
~kag	xHXJ]
~kaj	zXY
~kak	z.]9JHJLYZY
~kal	S![#B%D&G(A)E*D+G,E-A.H/b0]1G2H3B4E5H6c7Z8G9C:B;F<I=C>C?C@AA^BDCDEgFGGEHDI@JGK@LEMBNcODPXQIRFSCTZUBVBWBXFYGZ;[E]C^C_eaCbBcedeeEf_g_hC
~kam	q2Y3Z9Z>I@JBYHFMJXHZG]Ja^b[
~kan	X%F&_(F+J,Y0I1J6X7J8J9D:Z;I>[?^AYCEDFFJGHHHIDJIKCLGM]PGRZSGVZWI]Y^Z_GbFcGdEeIhX
~kap	r9J>^?K^[bZfX
~kar	b#H%H(X)J*J+I-F.Z/J0J3G4I6I7K8I9A:H;I=H>]?G@GA^BZCGDIGJH]IEJXKELJMGN[O]PJRISJTIUIVGXGYKZA[X]G^I_WaGbccHdYeJfGgJhH
~kas	b!G#I%Z(H)J*J,X-J/K0H1K3I4X6Y7J8]9H:I>G?I@HAKCJDIEIGJHHIJKILIMHNJOJPXSKTJUIVHXHYY[J]J^IaHbHdae]f[hH
~kat	d!^%I(G,J-H/J0J3a4J6J7]9F:_;J=I>E?H@HBDCHDEEJGJH[I]KGLJNIOJPIRJSJTIUIVHXH[J]F^I_^aFbHcHd[fJgJhH
~kaz	m#J(Y-[3I9J>I@ZA[BJCJDJHYIIKHN]O[ZG_ZaJhJ
~kba	p*[4^?Y@ZHFKYZJfY
~kbo	nBJHKLXZF^]d[e^
~kch	xZI^]
~kcj	uHJUZV[cXdX
~kda	z!Z0HHZ
~ke^	Q!G#Y(F)I*H+^,J-X/W0J1J2K3I4I5J6J7H8H9F:G;]<Z=G?IAIBGCFDHGIH_IYK]LZMaOIQ^RYSITJUIVFWIXFYJZB]F^G_HbGcHdJeJfJ
~ked	]!I#^%J(K*]+]-I3H9J>H?I@GBGCYHZIHKXLbOXPJTZVIZE[J]H^J_JaYbE
~kee	S!F#_%G&J(F)Y*G+],X-Y/H0I1J2J3Z4H5J6H7]8I:E;H=G>J?E@aAHBACEEIFIHZJHLKMGOJQJRHSHT_UGVDWIXZYHZF]D^Y_GbFdGeIh^
~keh	z<Zh[
~kei	W!G#F([)I+H-G/I0]2J3I5J6I7H9H:I=a>I?D@ZAIBFCZDbEIFJHCIEJIKGLZMGPHRGSJTIVEWaY]ZI[I^H_Ja[dFeJfJhG
~kel	a!_#I%I(I*I-[3H4J6_9H:J=I>H?YAYBGCXDHEJGJIZKIM[NIOJPIUYVYWIXJZE]IaIbJcJdYeYfHhI
~ken	J!@#D%H(C)G*B+E,k-X.G/W1H2]3G5G6B7I8C9D:H;G=X>D?X@IACB?CBEJFZHGI_JFKXLZNGOHPIQJReT@VFWZX@YFZG]J_GbYcHdHeJfbgI
~kep	m#^7XHIKYMJTKZKd[
~ker	T!Z%F&I([)X+J,F-B0G1I2H3F4D5H6F8W9A:Y;Z<J>AA_BEC]DJEHFHHeIJJZK@LINFRHSFUFWHYXZF[J]X^Z_ZbJdEeIfDgFhE
~ket	_!G#I%J(G-H3]7K9d:J=X?I@EB^CJDHFZGJIFJKKGLJMIOXSKUJVIZZ[K]IaFbIdJfKhI
~keu	z4]N[
~kew	xR]
~key	^!J%J(G*K+I-H/J1J3J4I6f7J9G:J=J>I?d@GAJBGCIDFGJH]IHJKKHLKMINIOGPJRFSKTIUIVHYWZC[J]H_JaIbHcGdIeJfG
~kfa	v@]HIaZ
~kge	i(K0^:YBZE[HGKZM]VJZFdK
~ki^	S!D#F%G)H+I,I-F.l/H0I1J2J3E4G6I7I8I:E;H<J=F>D?F@JAHCFEIFYGHHZIZJHK[LIMFNIPHQKRZSFTHUFVFWXXFYIZ@[I]E^I_HaDcFdGeIfGgHhG
~kic	o#F3Z9G>J@KBJHJI[KJOJUZXJZ^]FaW
~kid	z3HDZHXIJK[
~kie	c![#F%J(H*J-a3Y4J6K:I;K=J>F?_BFCGDHIXKZLJMINZOHPJSKTWUIVZXZZB]I^K_JaFbIc]dIfJhI
~kil	j#Z3J>J@IBHHIIJKYM]OYRZSJTYX[Y]fKhK
~kin	j#K9XH_aH
~kio	l#J.YG]H]TJZH^X
~kip	n+[1]@IBJDbHGKJMIZJfI
~kj^	u3Y;]@KHIZH^_dZ
~kke	h!J#^)[-_9H@JBJIJPKVJXYZIhK
~kla	e!J#J%Y&[(I+J-I/K6[9Z=I?G@HB_CYDFHFIHKHMJNZOHTKUIVJXIZ][K]^_JaGbJfJhJ
~kle	sI_
~kli	d!I#G%H(Y)Z*H+H,G-Z/J0J3G4J6J7J9E:a;K=G>D?FAJCFD^EJHHIYJJKELJMFNFOHPHQYRJSJTHVHWZXGZG[I^J_Ja_bdcJdJeEfIgJhH
~klo	m3G4J6Z9K>J?J@IBJIIKJMJO^RcZH]KaZcJdHfGh]
~klu	r%J2Y6cGZHHZJdI
~kly	v9WM]VXZH
~kn^	z3H9IBJEXH]aZ
~kna	b!H#G%^(b)J*I,J/J2K3b4H5Y6J7J9E:Y;I=[>E@FAIBXC]EJGJH@JJKELJMHNHOEPIRJSJTIUIVWXFZB[J]Y^IcIdJfJgJhH
~kne	x#]-K9K?^@JHGKJZHaIhZ
~kni	s-Z/WHJIJU^VJbY
~kno	T!F#G%G&e(_)I*H+H,H-a.K/I0I1J3F4I5J6H7I8I9I;I=J>H?E@HBICHDJEIFJGHICJXLGM]OHPKRJTJUHVFWIXHYJ[a]F^G_FaJb]dHeIfGgF
~kny	z3a>JOJ
~ko^	d!J#I(Z)J+Y-J3I4J9H:I?[@YC^DDHGIHKHMHNJPYUJV^XJZY[a]JaHbHdKfJhJ
~kod	d!J#I%I(I*I-G0J3[4J6J9D:I;J=G>_?X@HAJDFEJHFKGMHNJOFPJSJTHUJVHX^ZC[K]G_IaebIcIfJhI
~kog	r!J3I8c=J>H@JA^HEIJKHVJXJZH^J_ZdJfJ
~kol	_!W#I%I(a)I*H+I,J-H/K0J3H6J7J8K9E:H;J>E?F@ZAKCGDFEJHZIFKHLIMHN[OHPGSJU_VcWJXHYaZC[J]H^Z_JbIcIdIfYgJhH
~kom	R!Y#H%I&I)X*E+_,G-Z/D0^1H2H3J4D5H6X7E8G9@:Y;[<I=D>Y?B@GBFDZEFFYGHHIIYJHNIQHRFSIT_UIVEWHXHYGZa]B^E_DacdDeHfC
~kon	K!b#^%_&G(A)]*I+C,[->.F/C0C1D2d4b5Z6B7B8B:_;G<F=J>I@<A[B_C]DZE^HCI;JHK=L]M?N?OHPaRCTEU<V]WZXDYDZH[Z^^_Xa>b?cXdCe^f>gBhC
~kop	p6[8[HZ
~kor	i#I%[(J-G.[3J4J9G:J=K>]?J@HBICIDIEXIaKHMKNITJUJVJXJZD[[]J^JaIb]cIdJfXhY
~kos	q&J9W=B>JBICKFZHdIJKJZJaJ
~kou	X#b%a(J3J@JBIGKMHTcZG[I]D^JbKf[gK
~kow	W#_%E&I(X)Z*E,F/I0H1Y2]3]4F5I6G8Y9D:J<I>C?C@DA]EGFXHHI_JHLINGQIRHSETWUDWGYHZK[]]Y^[_ZaFbIcEdEeIfEgFhF
~kpe	n%aHJdK
~kra	b![#H%H)J*[+X,J-G.K/J0J3X4I6I7J8J9E:H;I>_?EAIBGC]DBEIFZGIHCI]JJKDLIMHN[OGPHRJSITIUHVGWJXFYJ[X]F^J_Ia]bbcHdHeZfHgIhH
~krb	vBKHbKJZG]J
~kre	i!J#]%I(H*Z+Y,]-J3I8J9H:J=X>I?IBGCGDHEJG^H@IXKXMIOJPJSJUGVHWZXJZ]]JaGbJcJdGe_fZhJ
~kri	Y!X#F%Z&K(F)I*G+I,Y-H.J/H0X1H2J3D5J7H8[9E:G;I<J>I@FAHBGCFDEEHFIGXIEJIKDLHMENXO^PXSITHUJVEWJXEY]ZY[H]F^HbFdbe[f]g[
~kro	g!K#J%I(I)J*Z+J,K-I0Y3Y4J9H:H=J>I?I@IAJBHCYDHEJGbH_I]KIM]NHOJPJRJUJVJXIZF]I_IaIbJcJdHeXfHhK
~kry	j%J(H-I6a9I:K;]<Z>J?K@GBIDJHEIIKHL]MJZE^__JbYcKd^eJfIhI
~krz	v-Z3J9J>[HaKKZJaH
~ks^	Z#J(I)J-H3J9I=J>D?F@FBGC^DGHaLXNJVJXJha
~ksc	Z!H#H%[&[(F)I*J+J,W-H/I1Z3G4Z6Z8X9J:H;J=Y>H?H@FCHDHEIHIIHKFLIMHNHOJPZR]SITIUFVFWJXIYYZH[I]I^H_YaGdae]fZhG
~kse	Q!G#H%H(Y)X*H+J,H-G/H0H1J5J6H8J:[;H=[>G?X@EAJBYCZFXGHIHJIKDLYMGNEOIPJRXSXTHU]V[W^XHYJZY^G_IaZb[dHeIfXgGhG
~ksp	o7cHIZH
~kst	s#Y/Z3H9JHFIbTJ
~kt^	S!Z%G&I(G)F*J+E.H0F1W2H3X7F8F:B;J<I=X>I?I@HA]B[C^FGG[HFIDJGNBQYRETDVJWFXX[E^D_^a[dXeIfFgH
~kta	f!Z)H*I7dBJDJPIVIZ[dJ
~ktd	v3ZCXD[
~kte	q3Y;Y>KGZHHLZZI_]
~kti	T!d%E&K(E*F+I,X-F.X/H1I2J4X5J6J7I8Z9K:F;]>E?F@EAZBYCFDFEGFJGGHFIFJIKEMGNFOFPFRISHTHUdVbWFXDZI[H]F^I_HaEbJc[d]e^fIgJhI
~ktm	s>XC_
~kto	e!I%J-J/]3X4Y9J:J=J>J?JAZBIC_H_IIKJMIOYPJXJZG]J^Z_IaIcJfJhJ
~ktu	e#I)J*X-J1^3Z4J8]@JCXDHHDIJKIMYNJOKPIUJdGfZgXha
~kty	s![QXdZ
~ku^	g!J%E(^*K2Z3J8[9Y:J<Z=J>J?JB]DJEJKXMFNZPJUJVIZHaIbYcHdXfJgJ
~kuj	f!J#[%K(Z*J-H3[4J6J9]:J=X>H?I@IAJBGC[DGHYKIMJNIOGPJTIVZXHZ][J]H_JaHbJdGfHhJ
~kun	e#Y%I(G*J-I1[4J7I8[9X:_=I>H?[@EAJB[CXDHH]IHKILJMINIOJP_SXTKVXXJZH[K]J^I_JaGbIcJdGfGhI
~kup	f6aBIHaKJPZZFfH
~kur	m-I3Y@]BICKI]KZMJTZZFaZ
~kus	vB]
~kva	q#]FYHI_]gZ
~kwi	o%Z/Z4Y>_D]HHMKZH
~ky^	v@YBFH]NJZ^
~kyd	zPaVI
~kze	v/ZKIOYZ[
~kzu	u(].YX[
~la^	H!F#C%G&F(Z*@+E,E-H0G1D2E3F4E5F8H9^:Y;H<F>a?@AHBXCAD[EZGIHFI_JBKaM^OFQERCT>UaVJWFXB^Z_XaEb]cHdHeEf[gFha
~laa	m#K(K*K-X/[3I9I=J>G?J@YBYCHDXIHK]MINJO[TJUKVJX[ZE]JaZcJeYfKhJ
~lab	^!H#I%I(I)K*J3I4Z9I:_=Z?Z@WBFCZDJHYKGLYSZTJUHVW[J]J^IaIbIcZdIfIgYhJ
~lac	R!d#C%X&J*I+H-K/E0H2Y3Y4E5]7F8[9B:D<Z=G>^@_B?CDDIEFFHGEHYIZK@LGMBNDOEPDRGSDTEUbV[WIXDYZZ:[F]B^HaHb^c[d[eZfYgEhJ
~lad	[#I%H&X(Z)I*H+J-E/H0J1J3[4_9J;I>Z?F@GAHBDEIFJGIHHIFKDMHNGPGRIS^TFUGVFXHYJZ^[I]^^H_GaEcEdHe[fGgHhG
~lag	_!I#Z%H(H)K*J,J/X0H1J3F4I8^9I:H;K=H>D?HAIBECYDaGJHJI[KFLZMZPISJTYUYVHXIZH[H]H^^_EaHcId]fJgIhF
~lai	]#K%J&X(I)X*K-Z/X3H4I9H:J>GBECIDIEJFJGIIDJHK]MHNDPJSITJUKVJW^XYZ]_JbJc[dIfYgJh]
~lak	o#^3]9J>[BGHFMKOHXHZ[
~lam	e!Z#I%J(I-]/J3Y4K7K:I=I>a@[BFCWDJHDKFMZNZOFPJTJUJVHXJZC]]aZbKfJhH
~lan	R#H%C(C*F+I,F-C/X0E1B2_3d4[6E7E8E9E;D<H=a>_AEBCCCEGFZGCH[IcJILGMBOIPGQYSDV@WGXAZX[G]E^D_IbbcIdGfJhB
~lap	T!H(F)I*I+J,J-F.K/G0J1K3G4H5K6I7I8J9D:J;I=a>E?F@BAJB_DJEIFJGIHcIDJIKCLIMcNGOHPIRJSITHUIVGWKYJ[H]H^H_HaEbdcHdIeJfFhF
~lar	X!H#[%F&Z(F*G+H,I-[.J/G0H1J2]3[4F5J6Y7H8H:E;H<K=E?D@GCZD^EIFIGHH^IXJILHM[PGQJRHSGTFUFVEWIXDYW[G]_^H_FaFbFcFdEeHfEgGh_
~las	N!E#b%]&I(B)G*I+G,F-D/F0H2G3F5H7F8Y9C:G;F<H=I>X?A@[BKCED@EGFcHEIDK]LGM@NDOIPDSETaVFWFYHZY[a]a^]aEb_cJdDe_fFhB
~lat	T!F#J%I&K(E)H*I+H-_/J0I2J3C4b5J6H7H8W9F:F;H<J>F?D@ZAGBACEDYEGFIGHHYJHMWNcOFPFQJRZSXTIUFVYWHXFYY][^GbHcZdGfGgHhG
~lau	]!I#G%E(H*J,J-G/Y1K3G4I6J8J9X:H=[>]@KB[CFDGEZGII^KHL_MDOIPJRYTHUHVGWJXHYJ^H_JaYbHcYdIeJfZgXhH
~lav	[!G#Y%H(K)J*I+J-Y0Y3H4I6]7I9J;J=H@^AJCGDYEJHJIYK[LXMHNHOJPIRJSJTHUHVJWJYKZ[]Y_IaGcHeKfGgIhX
~lay	g![3J;J>G?G@JBJHZIZMZOJZE[[_IaYc[gY
~laz	zNZ
~lb^	i(K3Y=[@]BIDJG[HGKZX]ZGaJdXhJ
~lba	^!Y#F%Y(F)I*I.J/I0]1J3G5K7I8]9E:G;I>]?H@EAIBICHDFEHFJGIHDIFJJLHMFNGOHPXSITHUHVGWKYX[H]G^HaEbZdae]fZhG
~lbe	o9J@]A^HGW[ZI][_G
~lbo	c#J9J>a?JBJCJDYGYMJTX^ZcY
~lbs	k(J)Z:J?J@JB]KKUZVaZD
~lca	z3HGZOIX[
~lch	m%F-X3I>JDJHaKJN[OXaZ
~lco	o)]-b9]>J@JBIDJHBIEK[NJOKUHVJZH]JhI
~lcu	x@ZBIHJM^
~ld^	I#Y&H(C)Z+G,J.G/H0E1a2F3a4[5J8I9H:I;H<E=B>B?G@GAHB[CHD[EGFIGFHYI?JJKFLJMINGODPHQGSBV[WDYWZ^[H]?_]a]bYcJdZeXf@gJha
~lda	W!H#H%X(H)J*J+J,J-G/J0J1I2I3G5f6H7J8H9G:I;I<k=H>I?H@HAIBJCHDFEJFJGHIGJHKHLIMGNIOIPIRISJTIUHVXWJXIYHZF[J]I^I_CaGbHcCdFeIfFgJhI
~lde	V!J#H%D(C)a*J+J,W-F/I0J1^3F4I5K6J8J9F;D=Z?G@aAIBXCGDFEJFZGIIBKBMYP_RYS[UHVFWJXH[]]G_HaWb^cHdHfGhH
~ldi	v3ZCHO[RZ
~ldn	v-XBIHHKZNZZHhZ
~ldo	m(^HFIYKINaZJaK
~ldr	i![%J+Y1^3I8J9I>I@IBHCJD_HEIJKJL_NJPJRKTJVJWYZG]J^Ja]dZfIhI
~lds	h>[ZIaJbb
~ldt	v*[+[DJHIMWg[
~ldu	d!K)Y3H:J>J?G@ZB[CJDJIJLYMIO]VJZ^[JaYbWcKgYhJ
~ldw	zS^ZH
~le^	K%G&H(b)f*b+X,F-A0F1G3a4C5G6E7D8F9I:J<H=G?E@DAEBbCZDGEFGbHYIYKHLDMGNcOYPBSDVHWEXIYFZD[D]F^I_Ba?bGdIeGfFgI
~lea	N!^%X(D+X,I.C0I1X2J4H5I6H7G8H9a:E;H<J=F>B?B@HAGCFDFEKFHG[HeI]JEKFLIMZNIOHQJSFTXUJVIYHZX[Y]F_[aCcFdHeIfFhE
~lec	S#I%G(Y)J*I+H,J-H/I0H1H3F4H6H8H:K;G=Y>F?X@DAHCGFHGdHAIGJJKENEOIQKRHS]TJVbWYYIZ^]X^H_Ec[eIhH
~led	f!Z#b%I(X*J-H3F9G:I;J>Y?JCHDIFZHJIXKGNIO]PZTYXEZE]IaFbIcJdJfJh[
~lee	a!I#F%J(H)K*H,K-D/J3a4I7J9G:H;K>H?^AJC^DFEXFKGKHCI[KDLJMHP[SJV]WIXHZY[a]Z^J_IaDbHcXdJfJgZhH
~lef	P!G#Y%F&J(E)G+E,H-C.I/G0H1I2I3_4G6G7H9B:E<J=D>_?^@HBCCXDeEHFHHZICJHKBLGNDOfPJQIRHSGTFUEVDWGXZYJZ>[G]b_HaIbEcGdGeIfHgGhE
~leg	P#D%b(f*^+F,F-B.I/F0G1H2H3D4E5H6F7G8G9A:C<J=J>]AFBJCXD]EFFGGHHaI@JGKZLFMCNIOXPfQHRGSFTHUXVcWJXBYXZ<[E]C_DaEbFcCdEeHfEgFhD
~leh	h-]/X@ZBKHFJ[KIN]Z[dZ
~lei	[!I#H%H(G)I*_+K,J-_/I3F6J9F:H;J=G>W?[A]BECHDEEHFJGIHFIZJJMHNdPIRJSJTJUFVFWaXHZG[J]F^I_GaYbHcYdFfHgKhH
~lej	m!J#J3I9J>I?HBICJDIHDKILXM]P^U^VIX[ZH]]aHbK
~lem	P!C#Z&J(C)F+F,G-A.H/I0F1H2I4E6F7E:C;F<I=I>]?C@YAFBeD_EYFYGFH>IFJGK^LEMCNFOBPHQIRGS[THUCWEXBYGZd[X]a^E_EbIcaeGfDgIhC
~len	O!C#]&I)G*Z.Y/E0F1X2a3J4Y5G6Y7G8F9J;D<H>^?Y@FAEBDCZDFGDHbI]JEKCN[OHPHQHRESJUDVJWJXBZA]@^D_Ka^bFcYdIfIgHhB
~lep	x3Z?JHY
~ler	N!B%C&[(A)J.H0[1H2H4e5b7C8J:I;F<I=A>A?A@EAZBHCFD^EWFGGDHXIXJaKBLEN_PFUDVCYFZY[Y]B^DaIbCdFeIfHgJhB
~les	_!J#J-^/J3J6X7]9I=K>Z?H@YAYBGCKDIH_IYKHLKMJNXTXVJXJZF]I_JaJbHcGd[eIfI
~let	N!B#[%C&J*E,G-G.K/_0G2H3Z4D5F6F7[9@:B;G<I=F>W?C@HAKBYCDDHEFFGGEHaIgJEK[LFMAO_PDQIRGSFTCUGVCWFXCYGZF[H]^^E_aa]bFcCdEfD
~leu	e!K#J%I(Y-Z/J0J4]6d9Z<Y>J@JBZCJDJF[HBIHKGMINITJUJXIZE]K_JaIbJcJdGfIgKhK
~lev	b*X3H4J5]6H7J9H:Z=J@[CJDIGJH@I]KGNGOKP]UJVIXFZA[K]^^J_FaabJcId^eJfHhI
~lex	^(K-D9J@[BHCIDJIfKGN_OIVXXKZD]JaJhJ
~lez	k!J(J-J/J3H4^9I:J=J>]?I@JAZBYCJDIGYHEIINKPJS^TJUJVaZG]J_ZaH
~lf^	P!E#Z%F(?)c*D+H,I.I/]0G1H2I3E4G5H6H7G8H9J:E;H<J=G>C@EAGB[CEDZEaFIGFJGLEMJNGOHPDQJRHSYTZUbVeWFXFYH[W]H^c_FbFcFdDeIfAhE
~lfa	q3[@YHIIJL]T_ZHhK
~lfd	o3IA^HHK[O]_HbY
~lfe	x6XZ[
~lfi	xI[NI
~lfo	s3_
~lfs	o)a-JBGHESYUcVGfH
~lfu	xaa
~lfw	z]Z
~lga	u4]>[?Y@KCJKIc]fJ
~lge	n!X3I>J@JBHIJKJL]OZXKZY][fJh[
~lgo	r.Y9]CYHJZIcKfZ
~lgr	q/[B]HKMY
~lgu	k9^>J@^BFCZKJM]ZJ
~lha	d%J(J-Y/Y3J4Z9I:J=J>H?H@GBHCIDHF[IYKZM^NJOKTKUJVIXJZY[K]IaIbIfJhZ
~lho	p,X/Y0XHHK[Y[eWhY
~li^	Y!Z%F(Y)^*Z+X,W.J/K0I1J2K3C4H5J7I8J9X:_;^>Y?IAXBFCDDCEIFJGHIHKDLJMEN^RISHTHV^WGXFY^ZX]E^H_GaJbFcGdGeJfFgHhG
~lia	_!J%J(I*J-D/J3H4^5J9I:J=I>E?G@EAJB[CIEXGJIGKGMbOIPIRYUJVIWJX^ZZ[J]I^K_JaWbJcXdIfIgKh]
~lib	m#K)^-J/JBHDJHHT^U_VKZH^X_KcJfI
~lic	B!J#A)I*_,H-I0C1D2E3<4?5^6C7G8G9D:@<F=n><?J@JA[BCCYDGEBFDGAHdIAJ[KDLBM[NiODPARCSDTBUAV?WfXEYDZB[D^A_?aEbec=d@eIfGg@hB
~lid	X!H#J%I(I)J*J+J-E/Y0J1J3^4J6J7J9F:H=I>b?F@IAJBXCFDDGIJJKFL^OcPJR_SITHUIVGX][I]H^H_IbIcIdIeJfGgI
~lie	U!G%G&[(F)I+I,I-H/H1_2K3E4I5J6I7X8J9D:e;J=F>X?X@BAIB^CGDEEJFJIBJJK^MFNEOHPZQbR]SITFVEWZXEYJZ?[H^G_IaDb]cEdGeIfYgI
~lif	n1Y4Y@XHHT]fY
~lig	X!F#C%C&J+E,G.I/D0X1J2H3K4Z5I8G9Z:C;F=A>_?^@^AFB@EHFHHGJHL]MANDOCP]QITcWHXBZA[[^E_EaYb_cYdDeHfF
~lij	d!J#F%J(J*J-a3F9X:J=K>Y?G@[BHCHDGHYIHKXLZMJNJOHSJT[VJXHZX]I^Ja_bIfJhJ
~lik	[!I#G%H(F)J*I-^/[0K2Y4G6J7I8J9G:H;K=H>G?^BDDZEJFJGJHHJIK]LJM^OIRJSIUIVHWJXIZC[I]F^J_Ia_b_cIdJfHgXhF
~lim	b!I#J%I(I)J*E-I3H4K9H:J=I>I?_AZBICHDHG]HFIIKIMJNJPIQaSJTZUIVZXdZE]IaHbJfJ
~lin	L!D#D%D&I(C)D+F,F-D/a1F2H4Z5I7D8F9B;I<H=A?J@FAFB@CHDAEEFGGIH_IEJEKZLENaPDQ_RES]TXUFVBWbXCYHZ@[G]I^H_[aGbiccdFeGfCg^hB
~lio	k+W-[@[BICJDKHDKGNXZ]h]
~lip	u>IH[U]ZJ
~liq	n%Y*[-J/X>K@JDXHEKJM[NJZY]Ja[b]
~lir	s+W3I>]@HHJKILYOFZYa^hZ
~lis	J!G#J%F&I*B+H,H-g.I/[0I2G3I4D5F6E8J9A<H>G?b@HAXB_EJFYGEHHIHJGLHMINAOJPZQZRFSWTEVXXJZX[Y^X_GaFbJcBdEeCf[gGhB
~lit	Q!^#H%E(H)F+I-B.^0I1J2J3X5I6H7G8H9E:D;Z=D@EAXBDCGDCEHFIGHHGIcJZLHNcOFPFQJRISETFU^VcWaXEZ=]F^G_GaBbXcFdafDgIhF
~liv	f!E#J-[/J3H4[7Z=K>I?I@^A[BIDKIIKINHPJTYU[VKXKZE^K_Za_fJ
~lix	sHaZEaY
~liz	[!I#J%H*K,I/J0J1[3E4I6J7Y8I9H:H=d?H@GAKBWCHDGEJGHHaIWK]MXNGOJPIRHSITKUFVGWHXIYJZA[J]IbIcHdHeIfchI
~lj^	x%Z-[K]ZI
~lja	z?^HJKZ
~lje	uHIN_O[
~ljo	uEZc_dZ
~lk^	d!](J)X+Z-X/I3I4Z8I9]:F=J>H?J@FDIF]GJIHKGMGNYOWTIUJVJXIZD]^^Y_JaHbJdZfIhI
~lka	m#[@JBIDIHXM]OKTZX[ZIcY
~lke	s3JN[O[ZIh[
~lki	x3J5ZI^
~lko	e!J#I(J)K*J-Z3I4J9H:J?[@YBGC_DGIHKHMHNJPYUJV^XIZK[a]JaHbHcYhJ
~ll^	B#H%F&E(])G*C+I,E-Y/G1]2D3I4F5J6D7E8D9[;G<E=B>ZA@BDDEHdIGLEMaOZPAQ^RBSBUFVEWAXEZF[[]^^E_Ha]bYcbdEeBga
~lla	O#H&I([*E+G.Z/D0F1G2G3[4^5J6H:[<H=G>Y?I@GAEBECFI_JIK[LYMCODPJTGUXVYWIXDYFZD^X_Yb]fBgFhX
~llb	_!Z#G%Y(F)I*I-E.K/I0]1J3H6W7I8]9F:H;J?H@FAIBICHDFEHFKGIHEIFJJKWLHMFNGOHPXSJTHUHVGYX[H]H^HaFb[dae]fZhG
~lld	q%]=^@YBXDGR[ZHdI
~lle	J!G#I%H&H(_)G*]+[,H.I/I0E1F2F3J4b5a6D7D8D9Z:E;D<G=G?]@FACB[CZDXEDFFGFH[IYJ_K?LCMGNYOKRDSGUHVdWGXF[_]A^J_FaXbDcEdCeFfJh@
~llf	r@YHIL]T_ZI
~llg	v!Y4]>[?ZHGKJZXcJ
~lli	^!I#X%H(I)J*J+J-Y/a3E4Y6J9_:^=H>I?GAKBFCHDFEKFYGIHEIHJKKEL[MHNGRJSHTbUHVYWKXHYY[I]I^J_IaGbIcIfHgIhG
~lln	b!J#I%I(E)H*I-J/J0I3H4J6J7I:F=X>I@GBYCHDFEZGJIHJJKILJMINFRYS[TIU[VZWYXIZ^]H^K_Ja]bIcFdHf]gHhI
~llo	N!F#G%I&J([)^*K+G-Z.Y0I1I2J3E4H7G8I9d:G;H?]@]BCCDDDEHFIGGHCJGLHMGO]PEQ[SGTHUYVZWGZC]E^]_XaJb]cFdJfFhD
~llp	zHZ
~llr	v(]9J>J@[I]KJZJ
~lls	uBJHJIZJ[O^ZI
~llt	c#J%J(I)K+J-H/W3H4J9Y:I=I>I@]BZCID_HBKGMYNZOJPJSZTIUaWKXJYYZC]I^JaXbIfIhJ
~llu	i#Z0^3^9J?JBJD[HIIIKHMZOYZJ]JaGfIhJ
~lly	]!]%J(I)I-[/^0K3K:I=^>J?KBdEKHDIIJJNIPJRZTIUJVXZ?[J]J^JaKcJfIhJ
~lme	h3J@JCXDWHXIZSXTZVKZ[dYfK
~ln^	a!E#G%G(F)G*H+J,J/Y0H1K4J6b7I8J9G:F;I=X>F@JAICJDEGYHHIGJIKGLIMGNGOGP[Q[RISYT[U]VZXGYJZH]G^Y_GaYbJcGdFeH
~lna	l-K2Y4W7K9J@JAYEZIZKKR[SITJXZZJ_YaJcJdJfZ
~lne	e#I%J(X)I*I,[/]3H7K9F:J=J>I?J@HAIBIDIE^HHI[JWKHMXNIOJPXT]UJVIWHXJZG]I^J_^aJbJdWfJhJ
~lni	b!Z#H%I)J*I-H/[0X3Y4J6Y7I9G:H;J=G>Y?G@FAJBYCHGIHGJJKGLJMGN_OJPHRJTYUFVXXHZ][H]H^J_HbFcGdZfXhI
~lnu	x3_>JOYaJ
~lny	g(I)Z*J-J3I4X6X7Z9I@^AZBIDJEJHIKJN]OXPKTJZJ_[c]dXgI
~lo^	L!E#Y&H*G+E-I.G/Y0E1F2[3B4C5J6G8F9a<H=F>I?a@]AKB[CbDJEEFFGCHBI_JHKFMFNXOXQGSCTIU[VXWFXCY][a]G^JaCbHcHeGfBh[
~loa	e#I-X9J>K?JFHHbIJKJMKTGZ][F]Ib]hK
~lob	Y!J#I%J(d)_*Z,f-[3I7J9I:G=J>J?G@GBHCJDHEJHYIIKHMJNHPEUGVFWJXJZD]J^JaJbJdCeIfJgGhI
~loc	C!D#l%X&I(@)F*C+D-Y.[/I0D1H2E3@4H5E6I7B8H9@:G;G<F=A>@?>C@DAEDFEGBHXI=JYKHLAM?NIOJPBRcSITjUJV?X_YDZ=[f]?^G_GaCb^dGf@gAhE
~log	J![%E&J(@)D*D-A.G/F0F1F2G3]4C6E7c8F9D:[;E<H=B>B?G@>AEBbCCD>EEFHGDHbJFK@LeMJNEOCPCQISAUBV@WFX@YFZZ]G^__Xa?bkcEeGfDgJh_
~lok	O!X#c%A&F(?*A+D,C/b0]2F3?4B5G6d7X8E9@:@;D<H=A>@?@@>A[BECAD?EfFFGCHCI>JGKGLCM>NaOBQGSATdU@V?WAXXYEZ9[Y]@^B_da@bHccddeDf[g^h@
~lom	pBIDYHZZ^
~lon	S!Z#H%F(G)I+H,I-X.K/F0I2d3C6X7G8I9B;I<J=G>^?b@EAZBBCJDDEIF[GEHFIcLEMaN]ODRFSIUGV]WJXHYHZE[H]F^GaCbHcFeJfFgH
~loo	R!H#E%H(H)I*I,I-G.J/I0J1J2K3G4Y5K6I7J8I;J=H>E?E@DAJBaCHDGFKHaIEJIKELaMcOFPIRYUIVZWJYJZa[H]G^HaHbEcFdIeKgJhF
~lop	h!X#J%J(I*J-I/K3F4J6Y9G:J=^>E?H@GBGCGDHH[IGKZLJMINHO^PJRYTJUJVIXIYK[[]Y^J_Ka]bIcJdGfGh[
~loq	U!F#f%G(F*G+I,I-].Y/F0H2J3F4G5J6H7H8I9F:G;I=G>E?D@FAHCEEIFJGIIJJXKELHMDOHPGQKRHSFTeUGVFWJXXYIZA[a]Y^I_HaEb^cXdGeJfFgGhF
~lor	b%](J+Z,^-J3G5Y8]9K:K=J>X@ICJDGIXKINIO]PJTXUJVIXJ[[]J_XaGcJfIhY
~los	L!J#F&I)X*C+E-H.H/I0Y1E2Y3A5G8E9X:J;G<G=W>a?A@XAEBcDZEHFGHEIGJJKJNZOEPBQHSDTFVFWDXCZ^]c^X_ZaBbGcZeIfGgG
~lot	b!I#a%J(J)J-H/J3I9I=G>I?I@HB]CJDIGXH^IHMINJPHSJT[UHV_XFZI][^J_JaJbIdJfJgJhJ
~lou	J!J#A%B&H(D)E*E+G,Y-C.H/h0g1E3C4E5G6^8E9C:D;F<H=B>C?D@DA^BDCFDDEEFFGKHZIAK?LEM]NDOFP]QHRGSFTcUFVDWGXEZ@[D]C^C_eaDbCdYeFf@g^hC
~lov	s-^9YHJKHZJ[IhJ
~low	N#E(Z)a*J+H,I-b.Y0I1H2J3J4G5Z6H7G8H9[:F;H>D?JAGB@CEDDEHFHGFIaJFKJLGMDNZPDQ[RXSFTFUIV[WGZC][^]_FaDb^cCeIfEh[
~loy	i!Y3J:[>]@[BJG[HEOKZI
~loz	zI[
~lp^	[!Y(E)K-H/K3J7J:I>I?I@IB^DIGKIXJZKHLJMINIOKPJSJTYUJVHXIZb[J^H_JaFbHcJf]gIhI
~lpa	x@[HY
~lpd	Z!K#J%K(c)G*Y-Y3J9I:I=J>I?H@[BFCHHWIIKHLYMJNJSJTWUJVHXJZG[J^KaKbHga
~lqu	pHYM]NX
~lra	x(]9J>J@[HGI]KJZJ
~lre	c![+_-G9G>I?J@_CKDDHYIIK_VIXJZI]JaX
~ls^	b%Y&[(K)c*K-I1J3I4J9I;a=J>J?KAIBHCJDJEIGJIJJ^KJNJPHSJUHVIYJZE_JbKd[fZgJ
~lsa	m(a:ZBJHFJ^NKVJZHbY
~lsc	c!J#]%Y)J*J,Y-H/Z3[4W9H;K=J>H?J@IBHCGDIHZIFKGMFNIOXPJR[UKVJX]ZF[K]I_JaHb[dIfIh^
~lse	d!K#J%K&Z3J7Y9J:[=J>J?]@YCJDIHDI]KHMJNXS[UIVYZ[^JaGbJcJdHfIhJ
~lso	m+JHaPYZJ
~lst	r3^>G?JBJDKHIIZO]SJUKZHaXfH
~lt^	O%J&J(E)F*E-Y.I/b1H3Y5I6^7E8G9I:G;W<K=I>H?H@ZB]CDDGEFHXI[J^KHLGOEPYQIRFU[VDWFX]ZA]I^H_DaXbJcDeJg[hB
~lta	Y#J(Y)I*H,W-E/H0[1K2J3^4I6I7I9E:_=^>D?D@]AIBHC[D_EIFJGIHBJJMGNGODPHRISHTHUYVXWIXE[H]F^H_HaEb[dJeJfGgJ
~lte	N%C&I(H)J*E+F,G-A.K/H0F2H3b4E6I7Z8G9C:C;J=C>_?YAFBECIDHEGFGGcHBIEJfK_LEMXNEOBPCQIRFSETEU[WGXDY[Z:[Z^c_Ga]bCcId^eGfJgEh[
~ltf	z(Y
~lth	a+J-]/K1K3J?KBWDIH_IEJWKGOXS_TWUEZFcJdJhZ
~lti	]!H%I&J(I*J+I,J-F/J3G4J6J9G:I;K=I?I@XAcBCCHD[EJFKGJHAIEJJKeLJMGNHOcPJRYSJTIUJVI]I^J_IaFbIcIdJeXfJgJ
~lto	j!J%I)K*J-H3I4Z9I:]=W>I?Z@IB^CHDJHBIIKIMJNJPXRXSJUYVGW]XJZG]JaIbZdJfH
~ltr	_!I#H%Y(X)H+J,K-E0K3E4F5J9G:];J=I>H?F@_AKC]EKFJG]HFIDJeMDNGOHRKSITJUHWJXGZJ[J]H^I_JabbIcHdIfIgIhG
~ltu	p1ZHHb^
~lty	xEYHYWI
~lu^	j/[3JGYHYN[OYTZZH
~lua	xBYH_JFZJ
~lub	z-X
~luc	m6c9Z@YGYHFNJdI
~lud	^#J(J)X*K+Z3X9I:K>X?JBHCJDHFYGcHHJJKILYMJNZOISKTJUHV_XJZE^J_IaIcJdIfJhJ
~lue	q9J>J@JCZH]KZ
~lug	d!H#I%I(G)[*I,J-G/J1J2^4I6J8J9G:H=H>H?H@GAJBJCGDGEIGIHBI^KFMIOIPIRJS_THU_WIXHZD[J]Z_JaGbIcHeJfbhY
~lui	h%J+J2Y3G>H@KB[CJDHGYHEIZKaO_ZJaJ
~luk	h!]%J(I,X-J/Z3I4Z6X9H:K=[?I@XB[CJDJHEIIKIMHNIPYTJUIVHXJZ_[J]J^J_IaIbJdJgKhH
~lul	b#_*K+J-I3_4K9H:I=J>[?H@HBHC^D_HHIHKEM^NJO]SJTJVJXIZG]H_KgKhH
~lun	a!J%I(J+I-H/J0]2Z3I4J6]9^:J;J<X>G?GAKBXCGDYF]GJHGI^KGLJMINYOIPJRJSJTJUIZB[K]aaGbIcIdJfGgJhJ
~lur	^!J#I&](J)J-W/c3I=J>[@XBEDIGKIJJJMGNYPJSKUJVJZ]]J_JaJbJcZdJfHhJ
~lus	V!G%J(G)Z*I+Z,I-].J/G0I3[4I5J6_7I8I9D:G;I<X=Y>Z?^@GAZDEEHF[HJJIKHLHMFNEOEPHQKRHSHUGVEWJXZZG[H]F^I_JaHcZdJeIf[g_hG
~lut	f![#E(Y-G/Y2Z3E4J6K7K8[:J<[=]>Z?J@JAICHDIEKHFIGKGMINIOGPJQXRKSITHUJVJXHZG]Z^K_ZaIbJc]dGfYgJhI
~lv^	^#G(F)^*I,K-H3H8K9Z:I;J=H>G?HAJBaCJEJGJHAI^JKLKMINJOJPIRKSKTIUYV]WKXHYZZE]I^^_KaHb]fIgIhH
~lva	u3[OWXX
~lvb	v)]BJHIIKKJUbVJZI
~lve	o#]%K/J0[2ZHDIIK^XIZF]]
~lvi	l![2Y3KDYOJZ]
~lwa	f-G/K9K>J@XBHCKD_FZHIIHK_MIPXTYZJ]JaKgXh[
~ly^	F!Y%[(G+I,J-b.H/W0I5F6E7D8X9X:F<G=Z>B?^@bADB]CbDBGZH@JIKXLCMXNYOJPIQZSHTZUDVHWIXHY^ZF[b]D^I_IaAbFcAdEeEfCgY
~lyc	j!K%H(I,Y/]3J4Z9H=J@IB[DJF[HFIJMJPZTJVIZZ_JaJbKdYfJ
~lyf	z-_HINJZI^K
~lym	z3WS]
~m36	k#F/[HHMXTagZ
~ma^	S!H#C&J(D)G*I+G,G-E/F0G1H2H3D4F5H6F8Z9]:J;F<Y>b@aA^BIDYF_H@JHKcLGMWQISJTEUXVCXFYG[G^G_DaGb]dEeJfDhI
~maa	b!J#I%J*[-I/Y3X4I6J7J9^:I;K=J>F?^@YAJBJDCGKHEKEM[NKOZPJRKUJVGXGZB[^]Z^IaIcIdXfHgI
~mac	Z#Y%X(X)J*I+I,I/I0I1I2J3]4W6H7I8I9X;^=G>E?F@DAIBEC]D_EJFJGGHZJHKDLIMFNFPIQJR^SITHUHVGYIZH[I]^^G_HaDbIc^dEeJf]gJhF
~mad	a!I#I(H)Y*J+I-Y/I2^3a7J9X:I=I>G@[CHDGFZHHKENFOHPJQZTJUJVIY]ZB[J]H^[_Xa]bIcIdIfJgJhH
~mae	u5WHGQ_ZJ
~mag	c!J#I(X*X-[/I3H9I:J=Y>J?J@GBHC_DGGKI^KGMGN[OKPJRJUIVKXIYKZB[I]JaIbdcIdXfJhJ
~mai	C!H#G&F(>*Y,D-A.E/[0C1H2J3_4]5]6A7[8[9=:c;B<E=G>d?a@IAZBHDeECFBGFHaIBJYKHLFM_NYOGPZQHRBSATZU@VAWGXXYGZ9]>^F_HacbAc@dFeDf@h=
~maj	q)]3XAYHJIYZY
~mak	Z#K%Y+^-]3I9H=J>I?IBHCIIJKYL]MJOKPJQ_VJXYZG[Y]KhG
~mal	V#Z%F(F)a*X,G/X0X1Y2J3a4G5X6I7I8I9D:F;I<J=H>C?H@cAHB]CCDZEIFJGGH<IbJIK]LHMENDODP[RHSHUGVEWJXcYXZD[H]F^H_HbGcIdEeIfCgHhF
~mam	x8]=[HI
~man	J!A#b%]&H(Y)B+J,D-].H/B1F2I3^4a6E7b8]:J>>?H@[ACBHDHEDFFGCJ]KCLEMANDO?PZRETZVFXdZA[B]D^E_EaIbDcBd^fJgI
~map	q#^:[
~mar	T!F#D%E(F)I*H+I,I-_.J/I0I1I2J3D4G5J6H7H8H9X:F=F>X?FAGBYCFEIF^G^H[IHJIKCLXNEOFQJRHSHT_UFVDWJZH[G]F^]_GaEbbcFd_eHfZgHhX
~mas	]!Z#^%I*[-Z2Z3H9G:X=I>H?I@^BDCFEXHJIZLXMHOISJTJUIVIWJX_ZE[J]J^J_JaHcJfIhG
~mat	M!_#Y%D&H(F)E*E-X.H/D0F1G3h4H5H6_7E8G9D:F;F<I>??H@[AdBHCXDZEJFGGEHFIAJIKBLEMDNHObPDQ^RGSFTDVCWFXZYGZD[H]B^Ga_bZcFdDeJfD
~mau	m#[(J)[*I,Z-J9J@JBJCKHJKJPIX]ZGc^dHfZhZ
~max	q-K3E>IIHOGXc
~may	oHGI[N[SXZI
~maz	r#FC[D]H^
~mb^	u(I-G>ZCJHHI]P]ZJf[
~mbe	K!E#D%F&J)G*I+_,I-W.I/E0H2I3e4G5I6G7G8H9D:F;H<I=F>a?A@IAGBDDZEHFJGFI_JGK]MDNGOdPYQJRHSGTFUGVYWIXXYHZF[I]G^E_FaZbFcGdFeHfGgGhY
~mbi	R!E#I%G(F)I*H+Y,I-D.J0H1J2J3H4H5J6H7[8J9E;I=C?F@fB_CFDDEGFJGZHZIEJIKGL]M[NDOGPHQJRISHUFVHWIXEYIZZ]F^]_EaEc^d^eIfEh[
~mbo	d!Y%K-[/X3J9H>J@HBJCIIdKHMIN[XJZF]KaJ
~mbr	a!J#J%I(I*I-^2[3G4J9F:W;J=I>H?I@GBIDHFcGJHBIZKXMINIOIPaSJTKUHVbXXZJ]I_JaHbJcJdKfJgJhJ
~mcz	s@ZL[TZ
~mda	sBJC[HHWYZK][g[
~mde	x7[DHHEY^
~mdl	r)[H]LJZKg]
~me2	x-^IF
~me^	E!G#[%?&H(D)D*B+[,D-d.E0B1D4Y5D6A7B8B9B:b<F=@>J?EA^BHCFDHFaGGH[IdKaLDMGNGOFQFReSDTDUAVEWXYFZ][B^C_Aa^bFcGdCeDgIhD
~mea	h&Z)W*Y9H@JBXFYKIZ[^Y
~meb	c!J#F%I(Z)Z-I3Y6[9[:J;Z<]>J@XBGDJHJIXKILKOJPJSJVI_XbKdZgIhJ
~mec	v.X@XBJHHZ^dIfI
~med	d!I#H%I(H*I+J-H/J3G4I6J7K8K9E:I;J=I>E?H@]AJBGEJF_GIIFKFMINXOXRKSKTJUJV]XGZ[]a^I_IaZcZdJfJhI
~mee	V!H#J%I(H)Z*I+I-H/X2Y3H4J6J7J8K:I;J=Y>Z?G@HA]BHCGDFFKGIH^KZLJMIN]OGPIRKSKTJUIWJXYYZZF[J]_^IbIdHfZgJhH
~meg	u@]bY
~meh	^!Y#F%X(I*X+Y,J-H/I0J1Y3I4H7J9J:I;J=^>X?ZA]BFDGEYGIK[LJMHNIOGPHRYUJVGX[Y[ZJ[I]G^JaFbIcGgJhH
~mei	S!Z#[&K(D*H+H,H.J/G0I1J2J3G4]6H7X8X9[:G;I=F@CAIBDC]DXEIFIGHHHI_K[LGMCP]QKRISHUGV]WIXEYIZ[[Z_HaIbEcGdEeIfEgHh_
~mej	n!J(J+K3]9J=J>H?^@KBHCID]HEIIM[SIUJVJZE]IaabJfH
~mel	V!I#G%G(E*G+I-E/H0I1J2X3B4H5J6H8J:J;H=E>F?FAIB^CDEJFJGHIXKZL^NGO[PIR]TXUGVDWHXFYJZb[[]E^F_HaYbacFdHeJfEgY
~mem	V#H%G*H+J-F/I4J6J7J8K9G:I;J>E?G@JAZBICHEJF_GIHGIYKcLJMHNFP_SJTIVdWJXHYK]H_HbIcIdGfJgIh^
~men	G!A#H%^(X*A+G,B-I.F/H1C2H3>4^8];E<I=I>^?H@JACDBEYFXGXHbIbLGMFNXOIQCRCSET^WCXJYEZY[X]D^D_Aa]bXcXfEgF
~meo	a!X#]%Z+W-G3H7Y9G>W?J@GBGCJDIEIF[HJIIKHMYNJOJPKRJTXU]VJXIZI]I_JaHcbdJ
~mer	H!F#E%B&J(C)C*E+K,D-H.E/E1E2F3k4B5E6J7E9Z:A;H<G=@>e?D@AAYBHCDD[EDFDGCIFJDK[LFMBNDOkPARJSEUAV>WEXZYDZE[C]C^F_AabbDcDdBeFf@gD
~mes	S!G%X)H*G+H,J-F.Y/H1J2Y3G4I5J6I7I9I:G=FA[BYEZFJGIIHJIKILIMGPHQKSHXFZY[I]X_HabeIfGgIhX
~met	K!F#B%D&I(C)D*e+b,E/E0G1G2H3?4D5H6F7E8G9A:C;E<I=C>^?h@XADB?CiDaFGIEJFK^LEMFNDOFPCQIRFSFTDUAVDXAYGZH[E][^E_Xa>cDdDeGfEgFhB
~mew	s-Z
~mez	z(H)[*JCZaZ
~mfi	zHHaa
~mge	n7JE^HHUHZHccd[gJ
~mgp	s)[
~mgu	m9JHJgc
~mi^	g!I%K(I3X9X:Z>G?I@XBKCJDXH]IGKHMIN[OYUXXIZH]Ja[bJhI
~mia	g!J#J%I(J-Z7[9G:I=J>H?K@ZBFDHIHK_L]MHNIOJPJUJVIXJ]I^]_IaHbJcJeJfYh[
~mic	K!F#G%E&J(D*[-G/]0J1Z2I3D4E5H6G7b8H9D:G;H<I>B?F@BAGBHCDDGGEICJZKCLGMDNDOFPDQIR^SgTcUEVGWFXJYGZF[K]E^F_FaZbDc]d[eHfXgchG
~mid	m3I9^BICZHF]^
~mie	U!E#E%D&J(C)G*G+H,H-C.J1I2J3B4G5I6H7I8I9J;H<K=E>Z?J@cAHBZDGEJFXGGIYJIKbMZNDQITEWZXEYI^[_GaJbFcJdEeIg[h]
~mig	c!G#H%I(J*J+J-H3H9I:I;_=I>IA]BGCHDWGIHGIHMIPIR]SKVIXJZD[J]H^J_eaIbJcJd]fHhI
~mij	Z![#_%G(G)J+J,J-F/J0J2J3H4J6J7I9^;I=I>_?H@IAIBGCJGJJKKYLHMJNIOZPHRJSITGUHVZWKXHZa[Z]G^G_HaHbHcJdJfIgJhX
~mil	h#F-[3J9]>H@HBICJDIEYFZIJK[NJOITIUKVKXJZE]Za[c^dYgK
~min	=!D#A%F&D(a)j*m+@,h-H.B/<0@1Z2A384I5J6?7F9B:B;@<C=A>>?B@cA=BFC<DEEcGFHCIfJBK>LCMeN:OJPhQGRaS@TCUYV^X=Y@ZF[D^D_=aCb?c=dXe?f=gghA
~mis	J![#E%g&H(d)G*D+F,^-?.G/a0I1E2F3X4X5K6Y7D8I9?:C;_<G=I>??F@EBEDGEbGCJIKDLEMGN[P^QJRESCTCVWWZXFYHZ@]A^IaEbHc[dFeJgC
~mit	R!X&J(B)F+G,G-J0H4F5J6H7G8H9Z:D;G<J=I>J?D@WBGCCEHFHGYHJIZJGKXLFMBOZPYQ^RGSETDUDVcWGXbYHZ[[Z]a^]_FaCbDcJdEeHfD
~miu	e-J/J3H9I=g>I?[@JBKCJDIIHKGMJNIVJXJZG]J_IaIcJdJhJ
~mka	z(K:^>]HF
~mkn	s#]9K=K@JB[DJHGIIKJU^VJZG]]aH
~ml^	x7^ZHbI
~mla	d#Y(J*J-I/Y3H9H:I=J>Z?J@GBHCHDHK[MbNJOITJVJXJY[ZE[J]I^JaHbHfKgXha
~mle	pHacH
~mm^	b#G(X)Y*J+Z3H9I=J@GBHCID^HIKGMJNJOJPJTXUJX]Z][I]H^Ka_bJdJfJgIhY
~mma	a!H#G%H(I)J*I,J-Z/Z0Z1Z2K4G5Y6J7J8J9C:H;I<K=I>^?H@]A]BFCHDHEKFaGHIFJJK]LJMHNHOYRJSJTIUIVHYZZB[J]H^J_GaEbZcIdHeKfGhH
~mme	N!G#F%B&I(E)J*I,F-J.J/J0Y1G2H3f4D5G6X7G8J9G:F<I=I>Z?HAEBECED]EJFFICJGK]LIMFNGOgPGQDSETZUDVIWGXXYFZX[J]I^EabbHcHdBeGfBgDhX
~mmi	c%J([)[*[+J,Z-I3I:J?I@JBHDIHCKJMJNJPYUZVYZZg[
~mmo	j-dHEIJKI
~mmt	]!W#J%H(J*K+],Y/I0J3G4I7K9I:]=J>E?H@HBHCYEZGKH[M[NHOZPJSIT[VIXIZJ]I^J_Ia]dJfIgZ
~mmu	qA_HDOY_]aJcW
~mn^	r-[1Z:IF]HFI^UIWJZJ
~mna	x3Z9I>YHEIJZF]^
~mni	j#_3I>IBICXD[KJOZUJVYXKZ]aJ
~mo^	S!E#C%E&J)I+],H.I/G0X2I3F4I5I6G7G8[9]:Y;H<J=]>Z?I@aA]CHDZEGFIGFH[KHLZMCNFPFQJRGSFTFVBWJX[YZ[F]D^G_EaAbEcDd]gGh]
~mob	f!I#Y(J*I-H3^4J6K9F:I=I>b?H@HAJBGC]D^GKHAIFKGM^NIOZSKTJUJVIXFZD[J]Y_Ia]bJcJdJfJgJhH
~moc	l([+Z9X>I?ZBJCJDHOKZX[[]ZaJ
~mod	a!J#H%H(I-Z.[/J3H4F5H6K7^9I:I=H>H?I@bBXCHDIIHJZKFLJMGNHPJUJVIXGZ?[J]I^^_IaGbIcIdGeJfYgaha
~moe	f#J(J*[3I9G:]>J@[CEEYI_KZLXVJ^JhJ
~mog	a!K%I(I*J+I-H/J3G4I6J8[9G:H;J=H>G?G@JAKC]DHEKFZGJHGIFK[LJMGNHOHP]QXSJTJUHVZX^Zb[[]H^H_JbFcIdJfIgJhG
~moi	n-Y3Z9Y>X@KHGIYK[OJZY
~moj	g%K(J*Y-I3H9Z:Y>H?I@HBGCIDXI^KXMIOZTIUJV[XIZZ]JaIhZ
~mol	j!H#I%J(K-I/a0_3I6]9H:J=K>I?K@HAXBICJDJEJHDIHJXKFMXNHOIPYT]XJZF]I^K_^aJbJcIdGfJhJ
~mom	i#Y3H:J>Y@HBJCZHHMXVJWXaYh^
~mon	X#[%I(I)H*J+F-e0J1I3F6Z7I8Z9Z:H;J=[>E@^AHBBFJGHHHIDK^MJNFOHPJRIS[THVFWJXFYJZY[I]F^H_HaGbHdIfXgJhF
~moo	s)]-K3H>J@IBZDJHGKINJUbVJhJ
~mor	O!G#[%G&I(I*G+^,H-E.I/D0G1]2I3I4F5I7E8F9a:D;G<I>a@fA^B]C[DGEGFGGEHAJGLFMWNFOIPEQISFTDUFVGWHXfZF[E]C^E_YaCbHcEdEeGfGgFhG
~mos	i-K3W7]9H:J>I?JBJCYD^HEIFKHN[O[RXVIa^fJhK
~mot	W!H%F(H*J+J,J0Z1J3G4X6H8I9F:I;J=H>H?G@FAIBJCHDGEJGXH[IDLJMGNXOIPHQgRJSJTIUIVGXHYJ[I][^I_XaHbIcYeJfGgJhH
~mou	z9JH_ZI
~mov	X#I%X*H-H/H1H2J3_6I8Y9C:C;J>Y?[@EAXBCCIDGEKGXH_J[KFLIMHNHOIPEQJRISJTIUIV[XYYbZC[J]G^[_^cBdIfJgIhI
~mow	h!J#J%^(J)J*I+Y-[3I4J9F:I=J>G?H@HBZCIEJFJIGKZMIOZP]RZSJTKUJVHXJZ[]J_JaIcIfJgIhI
~moy	xCZHX
~moz	c!I#I)H*I,J-I/J3Y4X6Z7J9F:Y=^>H?Z@ZAKBWCIDFGKHXIYKHLIMYNHOITJU[V[WJXIZB[J]I^[_JaGbJdIfJgJhH
~mp^	d#Y(J)J-H3Y9K:J>H@[BGDJF[GZHAIGKFLcNITYUJVZXKZA]K^IaJha
~mpa	U!F#F%G(W)Y*I,J-X.J/H0J1I2J3G4H5K6I7X8^9F:a;J=EBBCHDDEKFJGHH_IBLIMFN_PJRJS]TIUcVYWXXGYJZ>[^]G^H_HaEbIcHdZeIfGgIhF
~mpe	h#J-I3J9J>J?G@ICIDJH[IXKJT]VKX]][^^aHc]
~mpf	zaW
~mpi	q1[3J9J>IHYZX]Z^XaFc]fK
~mpl	O!J#H%G)G*G+D,I0I1I2J3C4G5H6H7G8H9D;I<J=H?F@_AHBaCDDXEGFIHHIgJILHMENcO_PHQJRISITFUGVGXEYY[H]^^F_FaCbGcFdHfGgGhJ
~mpo	N#G&J)H,H-G.J/F0G1H2I3^4Z5I8H9F;H<J?Y@aAHBJCDFZGFHEIHJGKJLcMKNDOERGSZTdWYXDYJ]D^D_EbKc^dCfJh[
~mpr	]!G#G(H)H*I+H-G/J0K1K2X3X4H6J7J8Y9G:[;J>F?F@HAJCGD^GJHaI]JXK]LIN_RJSJTHU[VFWJXFYKZ?[I]G^J_IbHdHfGhG
~mpt	N!^#a%Z&K(C)Z+c-B.J/G0H1H2Z3Z4G5I6G7G8G9F;H<I=H>D?CAYBID[EFFIGIHJIFJGKILcMDNKOEPYRGSGTKUCV^WEXaYH]D^ZaWcEeGfEgGhE
~mpu	^#_(J-X/X9I:H>I?J@JBIDIIDK[McNGOHSJTWVHXHZ][J^IaEb]cIfJhH
~mr^	jHEQe
~mre	j3^9I>_CJDJHFIHKIOaXIZH]JhJ
~msa	j(J0fHCZG
~mse	k(I)^3I>ZHDOGVZZH]]a]gJ
~msf	z%Y
~mso	U!G#G%e(A)Z*I+J,J-G/I0I1J2g3F4I5J6I7J8J9G:H;d=G>G?G@FAIBDCGDGEJFIGHHBIBJIKFLHMGNGOHPHQfRISITHUFVDWIXGYIZA[H]H^G_HaFbGcHdFeIfGgchH
~mst	n![%Y9J>J@KAZBXHXIIKJMIP[VJXJZZaJf]
~msu	z/[MI
~mt^	W#G%F(G)I*I+a-Z/G0H1J2J3X4G5K6X7H8J:[;Z=H>I?E@EAXBDEYGHIJJJMYNFO^PHRJSHT^UIVGWJXDYJZZ[I]F^I_Wa_bHdHeJfFgYhH
~mta	s,X3]9I?]DKHFIKKHOJZJa^
~mts	x8^AX
~mu^	l*Z-K3K9H>]?K@XBIIIKHMYSWTXV]XJZXaZcJfI
~muc	l#I-H9a@HIHKZX[ZIaI
~mud	i#K-J9J@[HZIJKIMYXJZFa_gYhY
~mue	s3JH[IJMKOZYXa[
~mui	i#Z-^2Y>JH[IXZH
~muj	o(J3I>I@JDIHHI[KWOZZWaXh^
~mul	b!I%K&J(J*J-G3G4d9G:I=K>H?I@HAcBICIDIHGIIKGMJNHOGPJSITJUJVIXIZH]H_HaHbJcJfKhc
~mum	]-X1^5]9I@]BIHYI_KJMJNGVJXZZF]K
~mun	k-b3I9H>J?KBJCJDJHFIJKIO[SZUKXJZ[cZhJ
~mur	j!H#J(K-J/_0Y3I6]9I:K>Z?J@JAZBHCJDJEKGKHGIIJXKJNIOJP[T]XJZH]J_]aGcJdJfJhK
~mus	R!K#X(F)H*b+H,X-G/H0J2J3Y5W6I9D:];J=G>H@[AHBBDZEZFJGHHGIbK]LbMXPFRISHTHUFVIWHYEZA[[]X_HaEcGdJeJfGgG
~mut	n3J9I>I?JA^DXIJ_]a[
~my^	j!I#J%I*Y+[0Y3J9H:_=Z>K?J@HBGCIDHGIHCIIKJLXMJN_OJPJUWVJXJY[ZG]KaIdZfGhJ
~mya	s+XHZhY
~mys	d!J#X(F)Y-H9I:J>J?[@HBXDHHZIIKGMJTIV_XKZB[]]KaJbJha
~na^	H!A#X&G(E)A*H+a,I/C0C1D2I4H7Z8Z9];C<F=H>E?Y@_ABBXFDGEIYJIKILKMHNIPFQFS[TCUXVIWIXbYJZa]J^I_DaJb]cHdIeC
~naa	h!J(J-Y2Y3I9H=K@HA[BICIEKF[HGI^KYMJNIOJTKUJVJXIZB]IaIb]c]dWfKhY
~nab	N!_#G%G(D)_+I,Y-F/H0J1H2J7H8_:F>G@FA^CGDDEHFJGXHGIHKGLHMGNFOJPERJSGTHU_VcWEXIYYZ>[X]I^H_CaHbJcIdWe[gKhH
~nac	S!a%F&J(I)H+H,J-J.J0^1H3C5J6J7H8Y:E;X=G>E?JAGB^DCEcFJHYIDJHKDLaMGNCOFPFSGVIWIYZZ?[G]]^Y_IbHcXdZeGfJgFhF
~nad	Z)G*F+H-E.J/H0I2Z3C4G5J6I7H9D:Y;I=Y>]?X@HAICED]EIFJGHHGIBJJKDNGODPaQKRYTZUXWJXEYIZ][H]^^Ha[cFdJeJgIhF
~naf	z4YHFbZg]
~nag	W!H%Y([)I*I+J,J-D.Z/G3G4I5J6I7_8Z:X;J<X=J>F?FAIBZCZEGFJGHICJ^KDLIM[NEOIPIQXRJTHUGVFWJXXYJZJ[H^I_HaFbHcGdaeYfGgJhI
~nai	o:^@HBJCZDHHDMXZE[_hZ
~naj	p3J9J>KBJCYDYHHMKO[ZJaYcYh^
~nak	g!a#J)K*J-J0Z2_3I9I:I;X@JBICJDJF[HDIaKJNJPIVIXIZHaJcYdJ
~nal	R#D%G&J(D)G*G+H,H-_.J/G0I1I2J5Z6H7H8H9F;H<J=E>H?I@YAZB_C^DGEIFXGYH^IEJIKDMGNFOERZS]THUDV]XDYIZ@[G]_^Ga^cEd[e[fHgFhG
~nam	R!D#D%E&J(E)H*H+J,H-f.I/F0X1H2^3H4Z5H6H7G8G9B;Y<J=E>B?E@HAEBECFDDEGFgGDH_IhJFKHLFMBNIODPFQIRGSGTFUEVFWHXEYHZ=[]]C^EaFbJcHdGeHgGhG
~nan	R!D%E&X,I.I/E0Y1I2I3J4D5I7I8H9J:d;G<J?DBICDDHEGFIGFHZIBKYLEMENBOFPEQJRGS^TFUeVEWeYH[F^GaJbDcEdGeHfFgJhD
~nap	i#K%I(_-J3X9H:Z=K?J@IBHDJIJKJRdVIXJZE]JaIbJfJ
~nar	^!H%](^)Z*I-Y/J2K3]4J6J7J9F:H;I?H@[CZDXEKGJHEIYKXLJMHOHP[RKSJUIVFXFZJ[J][^I_IaDbGdIfHgJhH
~nas	g!J#I(K)]3G9G:I>H?J@YBGCJDGHGIZKbL_MJNJOYZD]J^J_ZaGbXhH
~nat	W#F%F)I*J+G,I-X.J/H0I2J3b4H5J7H8H9C:[;G<[=[>^?_@JAGBFEIFIHZIBJHKZMKOCPFQJRHSHTGUFWIXJYI[]_GaXbFcHdGeIfFgHhE
~nau	k>]BXF]HGTZaY
~nav	i#J%J(J.^3J4]9J>JHBIIMIOJSYTKZX]_^IaJb_fJ
~naz	p-[2Z3^9G@KF[HGI[KJUKZKaK
~nba	x-]/YHIIGK]gJ
~nbe	k#J%J&a*J-K3J4Y:JBXEJHZIJKJNJP^T^ZFdIfJgI
~nbi	p7]HJJWa^
~nbj	z:^
~nbl	vB]
~nbo	d#K)J*J,b-J/J3I6J9H>^?HCIDIGXIHKHMKNJPJSJXJZD]JaYcIdJedfH
~nbu	zI]
~nc^	B!G#E%Z&G(>)Y*@,C.F/C0d1g2Y3F5C7G8[:A;^<F=b>@??@@BHCFDAECFFGdHcIEJDKGLFMYNBOAPIReSFT?UGVAWCXDYZZ@[D]@^@_GaAbEc_eCfegFhC
~nca	X!Y#F([)Z+[,I-D/I0I2J3Z4H6I7I8I9J:F<J=b>E?X@EAGBCCXDaEEFJGGHDJIKDLZMENGOEPHSGTHVJWYXDYZZB[H]D^H_HaJb_cGd]eXgHhG
~nce	T!H#H%F(G)I-F/I0J3F4G5I7J8J9C=d>G?FAXB[CFDFEIFIGHH^IEJJKDLJMGNGOGP]RJSJUHVFWIYJ[I]e^IbIcHdEeXfIgIhG
~nch	P!D#F%a(E)H*G,F.J/F0]1G2G3H4G5J6F7G9B:F;G<X=E>D?D@HAdBYCDDCEGFGGeICJGKDLIM]NDOFPCQIRZSFTGUEVYWHXEYGZ?[H]]^F_daIcFdaeGf[gJhE
~nci	Q%D&J(I)E*Y+H-B.I/H0G1K2W3A4I5[7F8H9J:X;Y<J=Z>ZA[BXCCEGFHGGHYIKJHKXLYM_N^O[PJQJRGS_TEUHVIXCYY[F]C^G_DaFbWcDeHfGgHhY
~ncj	n=aHZ
~ncl	_#J%J)J+I-X/K3X9J:J=Z>X?J@JBZCJDGFYG[HZIZKIN[OIPJTKUIV]YXZFaIbKcJdHfHhJ
~nco	O!G#^%D&W(D)G*G+H,[/G0I2H3[4a6Y7G8H:E;G<J=E>C?FA^BBCDDFEGFHGDHGKCLGMaNDOZPcQJRHSGTZUDVCW[XZYH[I^E_WaDcFdEeJfEgHhb
~ncp	n%aHGdK
~ncr	Y!I#H%X(J*J,J-G/J0Y3G6]7I8J9H:I;J<d=F>H?H@IAXBFCIDIEJFJG_IHJJKGLJM]NGOJPIRXSHTIUHVIWJXIZG[J]H^J_HaHbIcGd_eJf_gJhI
~nct	g!J%I(X)K-H3J5]=J>I?I@IBYDIHHI]KJMINITIU_V][I]K^KaIcJdYhJ
~ncu	sBZHZ
~ncy	jAcSXZI
~ncz	s3I=^>[@KB[DIHGKJUJVJZG]]
~nd^	E%G(E)D*Y+G,G-Z.G0I1H2D3H5H6I9[:A;D=D>J?X@^A^B^CbDCEEH^IBJFPBQETFVCX[YHZG[J^@_eaYbDc_d>eCgCh_
~nda	Q!Y#I%E&H)[*A+H,E-E.H/H0F1J2H3E4F5H6E7Y8^9a<I=W>D?F@[A_BEDIEJFHGXH]IHLHNYOJP]QHRJSCTCUKVGWXXHYGZZ[H]Y^Z_^aCbHdFeGfDgHh@
~ndb	q#J7Y9J>a@JBHIIUJWYZG_^hJ
~ndd	x7^
~nde	J#]%J&Y(G)B*H+C,D.G/I0G1[2E3_4I5E9F:Z;F=E?H@_CHDBEIF[GXHHIZJILYNFOCPGRDSZTYUAVEXXZH[Z^a_baYbac?dDeGfDhJ
~ndi	W#G%Y(G)],I-H/J0J1Y3]4]6J7I8J:G;I=Z>XA]BGCHEIFJGIH^JJKFMHPERZTHUYVEWHXGYJZG[I]F^Id^fFgHhH
~ndl	m3[7X>]?YBJGZH]JZZFaGcJ
~ndn	zTY
~ndo	J!J%D&I(C)F*H+E-_/Z0I1F3@4C5a6I7F:D;G<H=C>B?Y@?BICWDAEFFGGFHIIDJ^KDMcNEOHPGQIRESYTCUBVBWEXKYGZW[_]b_GbdcWdFeIg_ha
~ndp	zc^
~ndr	_!I#Y%Z)J*Y+I,J/I6K8]9G:H;J=H>D?E@^AJCXDEGJH]IFJJLHNGOGPISJTXUJVWXXZ@[I^__IaHbIdIfJgYhI
~nds	d!X#H%J(J-I/I1G2Y3]9G=H>^?I@XBGCIDJJKKGMJNYO_SJVHXJZK]H^Y_IaGcJe[fKhJ
~ndu	g#J%[-X3J@JBJKZRKTZV^Y[ZHbKcbdJfJ
~ndv	x-JHYRJSKTKc_fJ
~ndw	z.XZZ
~ndy	k3Z>^BIDZHHO[S^ZJaH
~ne^	G!F#E%J&H(H)F+[,D-G.I0D1E2F3b4H5E6E7D8D9F:F;E<H>a?[@]ACBeCZFDGIHGJJLFMIObQGTFUaVDWFXIYIZB[X^H_Ja[bHdHeEfGgXhC
~nea	qHFNZQXTYZJgZh]
~nec	C!@#@%[&F(F)B*D+C,_-=.H/@0Y1h2g3<4[5C6X7B8f9C:?;C<d=J>G?@@?AHBFCGDKEAFDG_HJI=JDK?LBMFN>OBPAQ^RcSBT?U>V=WCXBY_Z=[E]@^A_YaAbFcedae[ffgBh@
~ned	f&J9YBKHbJ]
~nee	M!X%J)G+G,I-D/G0G1Z2I3I4F5Y6H7H8G9E:E;Y<Y=Z>[?G@XAGCbDDEZFIGHHaI]JHKCLINDOGPDRISITFUIVWWHZa]D^F_GaEbGcCeIfJgXhI
~neg	]!F#G%d(Y)G*F+Y,Y-F.J/H0I1J2J3F4H5X6H7H8Y9D:G;I>E?GAXBECXDDFHGHHBJJKEMFNGOGPcQXRISHTHUGVGWHXGYHZE[I]GaYbGcYdYe_h]
~neh	i(J-^3J9J>I?_BICKHGI_KYN^OJVJXKZE]JaI
~nei	n+J>J?ZBIDYHFIHKZNJOY]]^Y
~nej	j!H#J%Z(Z*X3I9G:[>I?Y@IBIDJEZFZGYHIIZKJMJNIP[UHVWWIXJZF]J^K_IaHcIdX
~nek	g!J#J%](J*I/^3H4J6J8J9F:J=I>G?JAJBHCIDJF[GIHFIGJYKFMIN^O[PaRJSKTJVHXH]I_JaIbJcYdHeKfIhJ
~nel	Z%G&K)J*I+J/H0J1I3Z4Y5J6H7[8J9X:X;J<a=I>X?YAJBCCGDXFJHJIXJIKCLIMENEOIPIQJRISITIUIVFWJXHY]ZY[Hb_cFdZhG
~nem	a#I%J&Y(J)J*J,X/J3F4J6J7I:Z=]>X?IBEEXHAK[MJNHOXPIVHWIXI[J]I^J_Ja[bJc]eYgJhI
~nen	R!E#Z%E&Z(G)Y+F-D.J/F1H2I3[4Z6F7[;G>X?J@YAGCJE[FYGFICKBLFMDNZOZPbQIRGSIU[VYWYYJZB[W^D_FbFcIfJgIhD
~neo	z3X@[TYZJ
~ner	O!D#I%C&](Y)I*D+F,^.F/C0F2Z3@5G7F:d;H<Y=G>@?FAHBHCDDEEGF]G[IFJJKKLGM]N[OHPEQIRES^TFVZWGYF]F^_aIbJcGdFeFf^gZhC
~nes	Y!J#F%G(G*I+I,J-F.K/G0J1J2J3D4J5K6I7H8J9G:G;J=b>E?E@AAIBED[EIFJGHHDIGJJKaLXMGOYRISXTGU]W[XGY[[H]X_XaXbZcWeIgG
~net	U!F#F%F(F)I*I+I,H-I.J/Y0H1H2X3Z4E5I7G8X9F;I=E>K?F@DAHBCCGDEEHFIGGHcIDJ^KDLHOGQaRGSDTZUGVFWIXGZ=[G]J^G_]aGchdZeGfAg]
~neu	Y#F%I(H*J+X,J-I/[0K3H4J6J7J9Z;K=H?GB]CEDWGJHYI]KYLYM_OHPJRJSJTJUIWKYKZF[^]X_JaFbHcIdHgXhG
~nev	k%H6]HDJZL^TYZH
~new	e#K+[-H1I3I4J8_9^>I?J@]BHCIDXGJH@IYKZMJNIOJPJYYZH_JcYhX
~nex	V!H#F%b&[(F)J*J+J,J-G/I0J1J2J3[4I6J7J8J9I:I;K=E>F?H@aAJBJCHDHEIFKGHHYJIKDLdMGNHOJRJSGTJUJXH[G]D^G_IaFbZc_dGeZfIgXhE
~ney	z=Z]If]
~nf^	xBJHHMYNYX]
~nfa	o-Z>HKZZ_aYdJ
~nfe	s#F6YB[DGHYR[TJZ[fJ
~nfi	M!D#E%I&J(C)D*Y-D.I/F0X1G2J3I4G5I6F7F9G:B;I<Y=B>D?D@IAGC^DIEiFGGIHJIEJGKFLGMDNBO[PCQJRGTFU>VcWgXEYGZ@[G]I^G_FaBegfAgF
~nfl	rH[IYJXNZ
~nfo	Q!D#D%F&J(E)F*E+a,Y-Z.J/H0H1I2J3^7G8H9E:E;G=D?I@DAGBZCcDfFIGZIFJ]LIMGNZOFPFQ^RISGTGVCWH[G]D^F_FaDbFcFdEfGgGhE
~nfr	g!J-I6K9Z>IBJHFJdKJN[XYZIcJdJ
~nfu	xH]hX
~ng^	@!J#[%B&E(H)J*Z+G-D/G0H1C2c3H4I5D7I8C:F<F=A>J?A@aAADHFGGEHZJFKELdMZPFQDR]SHTZVHWFXGYHZ_[A]Y^c_?aYbIcXdHeAfBh_
~nga	_!Z#_%I(I)J+I,J0Z3Y4I6J8J9Z:I;J=H>D?I@FAJBXC[GJHXIZMHNIOHPISJTJUHVFX]YJZD[Y]G^J_JaXbJcIdGeKfF
~ngc	nYa
~ngd	m!b3I9I>H@FBICJHCI[KGMINYOJPKXKY]ZJ]Y_KaIfY
~nge	E!^#a%J&F(H)A+D,H-C.E0E1H2E3D5D6@7@9<:A;]<I=G>^?]@dAFB_CDDZFCGIHCJEKHL_MaPBQHRHS@TCUXWXYD[]]^^Z_XaXbHcWdZeCfJg[hX
~ngf	m7cHI
~ngh	u@JHJIZN^
~ngi	b&Y-J3G4X9Z>JHDJ]KKN]O[QYXX_XaJfY
~ngl	i3Z4]7Z=J?YE[HJIINYOIZHcJ
~ngo	d!J#I%J(Y+I-I2[3Y9G:I=K>X@GBIC_H[IFMGNJOZVHZY]JaIbJhZ
~ngr	o(J)]-J3I=_>_?I@IBJCJDJHEIHK[MINKOHVJXKY[ZF]I_YaJhK
~ngs	X!F#E%F&J)G*],]-E.J0b1J2J3Y4F5J6a7G8I9C:F;F<K=E>F?X@CAHBAC^DYFIIDJIMDNGOEPXQJRHTGUDVCW[XDYHZG[Z]B^G_Ga_bZdHf]gGhE
~ngt	Z!J#F%H(H)H+Y,H-F/I1I2b3H4H6J7K8J9F:J>F?H@ZAJBEDFEKGJIcJJKFN[OHPIRHU]YJZB[[]G^J_Ib[cGdJf[gJhI
~ngu	e!J(J+J-I3I9J:J=X>I?GBGD]FZHDKIMJNYOYSZU_VGW[]JaXbIcJfI
~nha	O%J&J(I)F*G+G-W.J1H3D4F5I6J8H;H<J=E?DAGCCD_FIGJIYK^N]OGPFRGSFTEU[WGYHZ]^XaFcFdZeJfDgHhZ
~nhe	Z!J#K%G&X(J3H:J;e=I>I?I@JAJBHCJDIEJFaG]HIIHKJNHOWPXUGVIWHXKZE]I^K_IaJcJdHfJhZ
~nho	g!J#H%J(X*K-H3H9H:I=J>Z@GCaDXFYHCKGMJNJOIUZV]XIZ][X]IaIdHfHhY
~nhu	n:J=X>J?J@YBGCXHDIKKJMKNZSKU]VGWXZ[aZbJfZ
~ni^	L!D#D%c&X(b)F*Z+I-G.G/X2F4C6J8E9?:H=B>J?Y@XAEBGCIDEFFGCHXICJZKZLHMINaPWQ^RESZTJUEVAWaYEZB[K_IaIcJdYfBgIhX
~nia	W!H#D%X&Y([)F+H,Y-D.I/G0H1X2I3W4F5H6]7F8G9W:C=D>FAGB@CDDIFGGGHXMDN^OFPFQ[S[TFWXYH[[^Z_Fa[dFfXgHhI
~nib	m*[4_9J?XCIHDSYZHfIh_
~nic	F!F#C%E&H(I*I,I-C.F/X0I1H2J3I4Z9_<G=I?ZAFBFDAHGJCL[MJNGPIQZRHSGUXV_ZZ[Y]Y_XaZbYcGeFf^
~nid	h%Y(J,Z-[3J9I:J=K?I@ICJDJFZGYHWIJKJMZNFUGVJW_ZGaIdKgX
~nie	H!A#E%Z&X(^*J+Y-I.D1I2C3J4Y5G7G8]:G;[<G?[A@CFDXEGFBGGHCIJJBK_LHMXO^PJQJRJSITJUKV^WZXFZX]F^H_]dDfZgIh[
~nif	zWX
~nig	b!I%I(H)J*K+Y,J-Y/J1Y3J6J7J8J:H=I?G@XBECZD]GJI]JJKEL[MYNGOIPHRJSITIUYVHXI[J]H^H_JbIcYeKfXgJhI
~nij	z3YCZOX
~nik	X!X#G%G&G(Y)F*F,G/J0H1I2Z3F4G5I6G7H8X9C<[>C@JA]BHD[EGJHKFMDOYRHTFUXWHXIYHZZ]^^[_^aZcDdEeHfFhE
~nil	k3H9J>]@_BYDYHFIKKKMYOIZJgX
~nim	W!H#H%J(I)J*H,J-Y/I1]2K3G4I5[6J7J9E:Y;J=I>H?I@gAIBFCGDHEJFKGJIfJJKGLJMYNEOHPHRISITHUIVGWJXGYKZC[J]H^J_IaGbIcIdJfJhH
~nin	Y!X#E%G)I*H+H-F0Y1I2J5J6I7H8I9E:E;I>C?C@ZAIBHFJGHHCIFJYKCL^MFNHOHPGS_THU_WZZ][Z]E^I_HaXbZdGeJfZgGh_
~nio	Y!G#G%Z(F)I*F+J,H/X0I1J2K3G4a6I7_8a9F:H;J<K=G>F?FAIBYCHDGEIFJGHHEIFJXKZLIOIPcRISHT]UHVDWWXHYJ[I]_^X_GaFbGcGdCeIfEhH
~niq	p%J?IDIH^IYPZ
~nir	]!X#J([+J-J3J:Y?XBWCIDXHCIJKILJMIN^PXTJUHWGXJZ]]I_KaYbYfIgJhJ
~nis	F!F#C%E&G(_)f*d+@,_-F.F/B0Y1D2F3D4E5E6D8C9G:_;C<G>D?D@>ABBZC?D@EaF[GcHBI=JDKBLCNXOFPbQFRHS@TBUbWbX@YD[B]Z^G_JaAbAcXdaeDgchI
~nit	R!c#F*H+G-G.Y/H0J1J2J3E4H5J6I7K8I9G:W;I=]AHBXCEF[GXHHIEJIKFLGMYNBOFRHS[THUXW^XGYIZZ]Z^J_HcJdFeJgI
~niu	l#J%[,Z-I.^9I:K=J@IBYCKDJHFIJKJL[PJR]UJXKZW]JaIbKdHeZfJhI
~niv	l*Y-J3J4Z7b9I:J>Y?YBGCJDIHCMJSJUbXJ]KaJcKfK
~nix	zJ[
~niz	Q!E#E%X(D)G*G+H,G-D.I/H0X1I3C5I6G7G9E:^;H<Y>F?D@DAHBDCEDDE^F_GcHJIDJHKDLGM^N[OGPFQJR[SETGU^VBWbXFYGZ@[G^GaDdceGf^gGhF
~njo	l-Z9]BICYHKIJfZ
~nju	v,Z3ZOHhZ
~nk^	O!F#F%G&J(D)G+Z,H-[.H/G0X1H2I5I6J7F8H9e;G<J=D>@?A@CAFB^CEEHFGH[IDJILFNDOFPGQISFTDUDVDWHXDYGZG]D_]aYbidHeIfEgEhI
~nka	k#J%J(J-I.[3I4J8J9C:K=J>X?J@HA_B^CIDIH[KGMINJOIPKUJVZXHZE]I_Ia[bId^fIhJ
~nkc	zUZV[dX
~nke	i#J(J*J-I3J4J9I:J=J>H?JAaBFCXDIH^IXKGM[NJOJUJVJXJZD[J]HaJbZdJf]hJ
~nki	rH_V]ZJ
~nkj	x;]HJZI^_
~nkn	a!H#J%K&d(J,I-H/K3_6I9I:K>I@JBIDJH[IJKHMJNIOISHTJZX[J]J_IaJbZcIdKfJgJ
~nko	g!I#J%K*[,Z-J3Z4_9I:J>H?J@JAYBHCGDHF[IZKIMINJOJPXTKVHXIZG^ZaHbJ
~nkr	r0Z:IBKGbHWNJZJdJ
~nkt	d!J#J%I*K-H4J8K9]:I=X>I?I@IBaCIGYHCIIKHL[MINIU^XIYJZX]I^J_JaHbIcJdXeIhI
~nku	xHXZ]b[dH
~nla	p3H7Z@ZBHD]MKOHZG_Jba
~nle	v#]@HBJHWKJZYeJ
~nli	[!J#G%H(H)Y*G,J/b0J1J3H4J6J7H8J9H:I>G?K@GAJCIDHEIGIIELJMZNHOIPGRJSaT^UIVHWJXGYKZ@[G]Y^I_HaXbHcadHeJfGga
~nlo	Q!F(G)I*J+I-G/G0I2J3H4H6J7H8J:G;J=G>D?G@EAJBcCHDFEJFJGHHZIGJHKELYMFNGOJPGRHSHTbUHVFWJXGYJZZ[e]G^F_FaHbZcGdHeJfHgHhX
~nly	L!J#D%])[-I.I1H2H3J5H6G7F9D;Z<I>H?_AFB@CcDGEGHAI[LGMXOIPJRHSFTYUFVHWHZZ[c]FaFbHcFdIeIfHg[hE
~nma	l9J>J@]D^HIIJK]aK
~nme	Z%I)J*J,Y-I/J3I4J:H=H>F?HB[CIDGEJHZIHKGLaMZNHOJPISITZUJVHWKXIZZ[^]J^H_JaGbcfJg[hI
~nn^	P!I#H%C&J(G)H*Y+G,I.J/E1W2I3E4I7X8G:X;G<I?^@IAGB[CHDGFGGEH^IENBOYPFQISZUYVZWGXHYJZ^[a]E_YaZbDcCdBeFf_hF
~nna	d!I#H%I)J*I+J-[3Y4J6Y7K9G:a=I>G?I@]AJBFCHEJGJHGK^LJNHOJPISJTJUIVWWJXKZG[^]Y^J_JaGbJcIdXfIhX
~nne	B!>#@%Z&E(A)D*C+B,^-E.C/>0[1g2f3G4Z5B7@8f9I:J;B<e=C>I?>@FAFC?D@ECFIG^ICJEK@LAMFN@O@Q]RcS@T>U>VCWBXHYaZ=[C]D^?a=bJcgeZffgCh>
~nni	p*]HCM]ZI]]aJbW
~nno	C&G(Z)[*[+F.G/B0X1F2G4Y5J6_7J9C:J;G<J=[>a?^AJB;CEEHFZG]HFJDKKLGMHOHQGRDSKTHUDVFWEXFZX[X]G^[_]aCbDc]e_fCgH
~nnt	e!J%H&^(I*J-Y3[4Z9H=I>H?[@FB^CHDHEIHJIGM]NXPHVIXI[K^IaHbJcJdGeZfIgHhZ
~nnu	]#I%J&Y(I*J-H/J3a4J6J7Z9F:X;J=H>F?G@HAIBHD_EGGIIGKGMHNHO^PITJUIVHWYXZZF]_^JaEbJcJdWfJgJ
~nnw	U!F#G%Y(J*H+J,F-J/Y0Z1X2J3G4F6H8I:F;H>GAJCGEJFJG]H[KYL[MGOHS[TGUZW_XHYHZA[H]F_IaJbGcHdXeZf[gYhX
~nny	v(^6[HJVZZH
~no^	O#[%Z&H(A*I+H,X-_/C1G2F3Z4J5G6H7D:Y;E<H=X>J@]AZBCCIDaEEGGHHI^JFLEMBNEO^PHQHTBU]WZX[YGZ=[H]Y_JaJbIeFfIgD
~nob	_!I&X(J)I+Y-H/J1Z3J8J9X:H=J>F?JAJBECHD[GZHHIIKHMJNYPKUaVJWYXJ]J^Y_YaJcYf]
~noc	Z![#]%I(I)J*H,J-F/H3E4J6J7I;J=I>X?H@bAJBGCZDYEHGJHEIHJJLIMdNGPJRJSJUGVHWXXGYJZH]G^H_XaXbHcIdIfHgZhY
~nod	m*J3K9J:_=^>[@JBJCWDKIJKKUGZIaJd[fJ
~noe	x-J3I>J@YC]HHI]KJN[ZE]KaJ
~noi	v@ZH[bJcX
~nol	s5ZH[IFN]
~nom	^!H#H%H)J*J+I,J-b/Y0I1K2^3F4H6J7J8Z9D:[;I=[>E?GAIBEDFFZHIIfJJMFNFOGRISITIUFWIYJZI[H]F^I_HaFbHdHfFgI
~non	b!H#I(K)I*K+X-H/J3G9I:J=J>I?HBDDGGXHIIEJJKYMKNaOYPJSJUeVHWJZG]I^JaYbIfJhI
~noo	f#K%I+X-X1[3J9Y>I?K@^BJCID_HDIJKIL^MJNKXJZJ]J^IdZhJ
~nop	o(c/Y9H:Z>JBJHEIJaY
~nor	O!C#E&J)b*Z+H-Y.I1G2Z4E5Z8F9F;G<I=C>I?D@]AFBbCBDYEIFHHEIHLbN_OGPKQIRESETCVHWDXEYGZX]I^Y_DaDcFdXeJfEgI
~nos	d!J#J%J&X)_3G4J7X9I=J>I?K@IBGCJDIF[GYHFIXJ[KIM^OYUKVHWKXJZB[]^JaHc[dJfJhZ
~not	@!G#H%H(Z+E,I/A0X1C2E3J5I6^9a;H<H=Z>Z?]ADBBCWD]EEGYIGJEKJMGNIODPIQERESGU?VBXEZ]]=^X_caacXe^f@gEhJ
~nou	U!H#I%G)I+H,J1J2J4I5K6I8]9[;J=I>H@]AIC]FIGIHGIaKILJM[OGPIRJSHTHU[VHWJYJ]]^G_IaDeJfGhD
~nov	a!J%I(I*J+Z-F/Y3H4J6K7J8Z9_=I>H?H@_BZCGDEGJI]JKLJM_OIPJSITIUIVHXYZJ[I]Z_JaHdFfIgJhH
~now	P!G#I%E&e(B+Y,F-].H0G1H2H3G4F5H6E7G8];G<I=F?A@[AHB]CCD]EGFHGIIAKZLDMaOEPGQIRHSGTIUEVCWGYH[a]Y^EaIcXdDeGfDgD
~npa	s!X@^BIHYNIZJ
~npo	p)[
~npr	J![%F&H(F)D*D+G,E-B.H/e0^1G2H3A4G5H6b7[8F9D:B;F<H=I>E?D@AAYBECDDCEfGDHEI@JEK@LFMANcOFP[QHRGSET^UBVBWCXEYFZ>[E]D^D_aaDbCceddeEf]gYhC
~nq^	u#[3JBJMXX^
~nqu	c!J%Z(X-J3^9J=^>I?I@IBHHIKINJOGSYVXW[X]ZEaHbIcJ
~nre	a!J(I*I+Z-G/Z9K=J>J?W@IBHC[D^EcHDIGKIMZNFPJUJVIZZ]JaJdJgJhK
~nri	m,]0]9HDXE^H[KJZIaIfJ
~nro	j%^9I;K?JBID^H^KKPJQaVJZIdIfJ
~nru	n3]9I>X?]CIH[KJOJZJ]Ka]
~ns^	S!Z)G*G,X-J/J0J2H3_4F5I6G7X9];H@@BDCGDXEIFYGYH[IXKYLJMJPEQJSJTZVIYJZB]EbJcDhI
~nsa	h%K-I2X3G9G:J>_?H@IBJDFHDIHKGMJNJOYQ]TJXJZ]]IacbJfKhJ
~nsc	c!J#J%I(I)J*J+_-I3H7J:I=X?GB[CHDbGJHXIIKIMHNIOJPISJUIVIWKXIZE[J]I^[aIbHcJdEeZfIgahJ
~nsd	i%FHYP_
~nse	X!H#J&K*J,I/H0I3D4H6I7Y9F;I<c=c>C?X@JBZCED[EHF]G[IDJIKELHMHOJPHTHU[WFXGZ?]E_HbFcZdGeIfEhG
~nsf	x#HH_fW
~nsh	mH^ZZ
~nsi	W#I%H(J*H,J-[0J1I2^3c4I5K6J7J8J9G:E;J<Y=G?GAcBDCGEJFJHFI[K[LHMFNFOEPIRISJTJUGVFWIXYYJZY[^]F^I_HaEbHcHdIeIfGgH
~nsk	u![%[/WEXHHKK^[
~nsl	i#K-K2[3I8]9G:J<]=H>F?IBIDIH_I]KIMJNIQXSIVJXJZC]H_[aHbJc^dIfJ
~nso	u(H-J9YH_ZI
~nsp	i%J&bBJHCYJZF^JccfK
~nst	R!A#D%Z&J(E)F,J-F.J/G0_2X3I4J5I6G7X8H9H:J;G<I=E>H@[AKBHCZDGEEFIGFHdIYJaKAMCOXPIRHTFUCVGXEZD[F]J_FaBb^cHdXfegF
~nsu	[!J%_(^)I-H/[1[3H9G:e=H>I?I@IAKBBDIFKGKHDKEMJNYOJPISJTJUZVHWJXJZ[]I_KbKcHdJeZfJgJhJ
~nsw	i#H&Y(Y*K-H3J4[9^>J?X@JCJH[KJMJPJS]XKZH_KbK
~nt^	7!^#Z%_(D)H+_-^.C0g1D2^3D4D5[6I7>8C9F:b<@=C>B?=@BBaCFDJEFFFGJHZI]J[K_M@NGOIPaQ]R:TXUHVXW[X@Y?ZA]J^Z_YbJcKdCfFg<hd
~nta	F!c#Y%H&F(=)[*I+I,C-B.F/J0B1I2_3f4a6G7B8F9J;C<H=H@?A]BDCgD^F_G[HAJBKJM>NBO?QERBSAT@UGVZWBXfYCZ^[I]D_GaGeCfCgAhA
~ntb	k#J%X+K-I3a4J5Y9H:I=]>H?Y@JBJCYDHHGIXKINKOHVYXJZG]JaI
~ntc	x!^2H3J:KIIL^PK
~ntd	x!_HHPJZI
~nte	D!C#C%A(K*C+Z,G-[.D/H1D2C3]5H6J7G8I9A:D<D>J?[@GABB=CFD]EDFAGIHCI[JEKaLFMYNYObRDS]UDVXX^ZE[H]daGcad^g]h^
~ntg	n!I#Z%I(J0[1]=JBYCJHGTYVIZI[^aJbJ
~nth	_#X%I(J)J+F-c1J3^6[7J8[:I=]>G?J@IAKBECHDXGJHHIZJJK_NHOFPJTIVIXJZF[J]J^J_IaHbJcJdJfIhI
~nti	G!D%E&H)G*E+A,d-]/C1H2G3^4F6D7e8I9@:@;E=Z>^?aA[BBDYEDFGGIHcIZJEKJLHMaNCOEPERDSHTIUIVFWDXZZA[E^Z_AcFdXeCfFgChH
~ntl	]!I#a(K-a3J:J>H?I@_BFCJDJHGK[LJMJOKSXVXZH[I^JaJhX
~ntn	v-HHFIZTYU]ZHbZ
~nto	I!b#a%_&Z(A)Y+C,Z-G.F/E1D2_3E4@5E6C7C8F9[:a;H<G==>H?J@IC>DIEDFDGHHbIBJGK>L_M@NHOFP^RDSHU[V_XYYI]F^^_Xa>bAeGfYgHhF
~ntr	@!Z#@%@&E(C)H*A+@,D-H.D/i0I2D4f5e6F7d8@9?:G;B<B=^>9?=@CADBaC>DCECFBGEIBJ^KHLIMIP@QGRISdTfUIV?WAX>YEZ][G]=^H_[aHbIcYdBeZf[gfhI
~nts	b#[%H/I1X3I6d>K@IBXCKDJHFIHKINZTXVJZC[a_KaJbIcJdJfJhI
~ntu	g)YDJHZIINHbb
~ntv	x>[
~ntw	s#I*[-I4X5J9^>I@JDHHGKJMIX_aGhJ
~nty	s@[BJIaKKMKZI
~nu^	b!I#J%J&Y(J*K,_-G.X4J9G:I=I>G?G@HBZCID_EHHZIKMINIOYPJTKUJVHWZZH]]_IaFbZcJfKgJ
~nua	d#I-I/J3^7[9H:Z=J?I@GAJBHCIDGHWIIK^LZMYNIOITYVIX[]J_XaGcJdXhI
~nub	i#J-J/a0]3J6WAYBJEJHGJXKJNHOKPZTZZJ_YcJdIfJ
~nue	_#J%I(J)Z*J/Z3G4I6J8Z9I=J>J?HBXCHLJMbOIPJSJVIXX[J]ZaHdHfHg[hH
~nug	s(XC[HKI^NXZH
~nul	q3J9JHIKJ]c_J
~num	F!A#A%C&G(A)C*D+],E-E.F/B0D1E2F3n4C5F6C7D8E9<:A;C<G=@>i?B@?ACB@CGD^EEFDGCHBIZJDK?LDM?NCOnPARDSCTAUCV?WEX_YDZ<[C]>^D_BabbBcBdDeFfCgCh=
~nun	b!K#J(J+]1Y3J:K=J>I?J@HBJCJDaEYHDKJL]MJNJOKUJVWW[ZY]IaXbJdX
~nuo	b!J#^%I(J-G3F4K6J7J8[9J:Y=I?I@XB]CILJM]OJPKSJUKVJXI[Z]Z^KaHdIfJgJhG
~nup	x([=YHFZJ_[
~nur	x@ZZ]
~nus	pHJIb
~nut	N%D&J(F)I*H+J-Z.J/I0I1F2H3H4E5H6F9E;]<I=I>C@HA^CGDDEGFHHFIXJGKELXMkNEQJRfSEUCVJWGYGZB[H]Z^Z_YaYbDcGdGeHfGhF
~nuv	g!J#J-J/^0]3J6Y9I>I@IAYBIDJEJHFIIJXKGNHOJPYTZXJZD]J_YaJcJdIhb
~nux	vHaIGZJ
~nva	W!Y#F%F&I(Z*D+J,F.J0H1H2J4H5I6G8[9A:J;W<J=Z>J?I@CA^BGDYEHFIHHIZJHK]LKMCNHO_PYQJR[SGUFWHXHYI[J]Y^]_^aDcFdFeIfFgHhG
~nve	g-^3J7D:I@GCJDIEZHYIHKbN]XJZC[[]JaIdKgXhH
~nvi	Y!I#I%J(I*K-H/J3E4K7I9H:h;K=E?HAJBHCHDIEXGJH_IFJKMHNHOIPJSJTJUHVHWIXIZC[J]H^J_Ja[bIc^dWfIgJhI
~nvo	i&Z(^3J>XBKH^ZIa[
~nwe	k?GCJMZN]OYUYZH]XaY
~nwo	U!F#G%Y(J*H+J,F-J/Y0Z1X2J3G4F6H8I:F;H>GAJCGEJFJG]H[KYL[MGOHS[TGUZW_XHYHZA[H]F_IaJbGcHdXeZf[gYhX
~ny^	M!Z#_%I(H)C*D+],H-].J/D2G4b6Z8^9B:_<H=I>J?J@XADBICBDEEFGHIEKFLJMANYPZRHT[U_X[Z@]B^]_BaKbBcEd]eEfGgGhB
~nya	v+Z>X@ZDGHXZJ
~nyb	p+Z-]9Z@JHISXUZVKZX
~nyc	f!I#[%J(]+J-[/J3H4K6b9H:J;[?Y@IAZBHCID^EJHCIHKHMIN]OHPZSJTJUIWJXGZC]I_HaHbIcIdHeIfIhJ
~nym	b#J%K)Y*I-I/I3Y7Y9I:I>]@JAYBJCJDGEJGKHFIHLZMINJOZSJTIUJXJ[K]J^J_^aHbJc[dWhJ
~nyo	k%K*X-J9^:J>J?J@]BJHXIJKJMJP[UXVI
~nyt	d!J#I%I(H*J+J-E/Z0K3_4K6J7Z8Z9[:Y;Z=I>F?G@YBECDDbGJKKLJMFNGOHPJUJVHXI[[^I_JaGbIcJdIfJgJhF
~nyw	z:ZQX
~nz^	g9J=c>KAZH]UYVJZI
~nza	a!Y#X%H&Y(X+J,K-H3Y4J6J8Z9G:X;J=]>G?H@GAJGJHJIZKGL]ODPJSJTJUIVJX[YJ]GaFbJcIfIgJhI
~nze	g!Y%J(J)[,Z3J8Z9J:J=a@JBIHCIJNJUZVJZGaJc[dHeZfJ
~nzi	i(J,Z-I@JB[IJKINYUZV]ZXfX
~nzo	xJ]]Z
~nzu	x8^VX
~o20	u-c9JHIIJKJZIaJ
~o36	k/X=ZHHMXT]WYZK
~oad	c!Y#G)X-X9J>X?HFHHcIJKINJ[F]IaYb]hJ
~oal	v#I?XI]
~oan	xHGIYZ[
~oar	a#W%J)J*J,b-H/J4K6J7K9F=J>I?HCIDIGKHaIHKHMINIOKPJSYTJUJVJXJZC]I^J_JaHbKcIdJedfHgJ
~oat	r)_?ZBJHHU^VIZH
~ob^	i#[-K9I=GBJH_NXXbZJ
~oba	W!H%I(d)_*Y+G,f-Z4J6K7I8K9I:H=I?FCIEJGKHXIGJKKGLJMINHO[PESJTIUGVDWJZA[J]I^I_JaZbJcIdCeIfIgGhH
~obb	o#K(Y+J9I:I>_@HBJHZIJKJLYZG[[bY
~obe	i(J-H3I9H>I@]BGCKDJHFIIKILJMIN[OJTZVYX_ZI^JaIhc
~obi	_!G#X%I(H)J*H+J-E.J/I0J1J3]4I6I7J8J9C=H>a?F@EAXCZD]EIFJHDIDJJKDM]OYPIRISIUHVGX_YJZF[I]^_^a[cHdHfHgIhF
~obj	R!^#G%F(G)I*I+J,I-E/F0G1H2J3E4F5J6H7I8G9F:G;d<J=G>F?G@EAeBECGDHEIFJGbIFJIKFMFNEOGQKRHSITGUHVEWJXGYIZB[I]G^[_iaGbHcFdFeIfDgHhE
~obl	T!E#D%X(G)I*H+H,I-D.J/G0I1J2J3G4H6H7H:E;H>F?F@EAHBeCEDHE]GHIEJIKDMHNEOFPEQKRJS^TGUFWFXEYIZc[X]F^G_GaIbZccdHeIfGgIhF
~obn	z=Z@[HJV[
~obo	[!H#J%I&X(I)I*J+Y-F/J1Y3Y4J8J9b:G;K=I>E?I@JAIBDCFDZFJG]HEIGKGMIN[OJPJTJU_VIWXXX[K]I^X_XbJf]hJ
~obr	g-I3I9d>J@IAKCJHGIJKJLXMKOJXKZK]J_WaZb]
~obs	l)]-J1]3XBJDJHEIJKXNJUaZIdJfJgX
~obt	r,aHH
~obu	o!XCYHIIINYXYZYcX
~obv	r-c9J@IHIIHKJ
~obw	l#]*X-]3K>HIHM[ZI]JaXhZ
~oc^	p3J9X:X@HBIHFMYOYX[h]
~oca	Z!Z#E%G)G*G+I,G-F.K/^0H3G4H5K6X7H9F:^;I=D>G?B@[A^CFDEEIFJGIHXIEJIKGNYOHQJRHSHTHUZVEWZXDYIZX[]_ZaXcJd]e[fEgJhX
~occ	[!H#b%H(X)[*H,F-Z/I3F4H6J7J9H:I;K=I>I?I@EAJCHDHHGIGKZLJMFNJOJPIRJSHTaUIVHZ_[[]I^J_Ib[cHdJeZfIgJhH
~oce	^!Z#H%H*J-G/J3G4K6J7J:Z=G>G?HBFCHDHEJHJIYLJMHNIOWPIR]SbUIVIZI[J]c^J_KaHcHeXfJhJ
~och	V!Z#[%E(H)I*Y+W,I-D.K/G0I2J3E4H6I7H8I:G;X=G?]@aAYBZC[EGFIGYHCJIMcNEOFPHRISIUFVFXEYIZF]ZbFcGd]eIfEhF
~oci	m!^&X-]3I8X9X>J@ICJDJHDIDK^VJXJZDa]
~ock	D!?#k%Z&I(B)G*E+E-X.]/A0E1F2F3B4K5F6D7C8E9@:C;I<G=C>F?BADCCDCEFFEGJH[I@JZKFLFMANDOIPBRcTiUDVBWFX_YEZ=[d]A^I_AaCb]cXdBeFfAgBhF
~oco	e#J(J3I4K6K9F:J>F?G@_CHDIHDIYM[NJOXPJRJUJVIXHYgZY]JaGbJcEdJfHhH
~ocs	xHY
~oct	zV[ZJ
~ocu	f@KBKHaZ]b[
~ocy	z([
~ocz	v-[9JHJKKM]b]
~od^	N!E#E%F&J(E)D*[+b,G-C.I/Y0H1X2I3_4H5H6G7I8G9_:E;G<I=E>J?f@IAFC_DaEGFHGFH]JGLFMDNEOCPEQIRGSHTEUDVCWFZH[F^G_EaYbEcEdEeHfEhJ
~oda	X(F)I*Z+J-F/I3G4J6J7I8]:G=G>G?F@cAKBICYD]EIGIHEIFJJKDLIMYNYOIPIRJSbTIX_ZH[J]H_JaGbIdIfYgIhH
~odb	m#^1[BZHG[]bHfJ
~odc	u@[HJO[Z[eY
~odd	n-K4Y9Z>_@JBIHHKKM[N^XKZGaJ
~ode	I!C#A%I(E)D*Z+G/C0E2H4C5G6E7H8F9H;D<H=J>e?a@BACB[CdDIE^FEGEH[IIJEKDLDMHNEOHQIRDSDTCUCWIXdYFZG[D]Y_CafbBcFdFeFfHgDhA
~odg	u-[
~odi	T!G#F%G(F)I+H,I-D.J/H0I1I2I4H6I7]8I9C:Z;I<K>^@_AHB^C_DDEIFJGIHEJIKGLHMGNFOBPIRHSHTHUGVEWJXbYIZ=[H]E^^_GafbHcGdGeJfFgIh[
~odk	z*Y/YBZ
~odm	s%^P^ZI
~odn	r+Z9J?JN]OZaK
~odo	Z!G#H%J(H)I*[,J-]/I0K3F4I6J7I:H;J=G>G?aAIBYCaDIEXGJHYIFJJKELJMFNFOHPIRJS[U^WHXFZB[J]H^J_IaGbIc]fJgIhH
~odp	r!J0Y9Z<]X[_ZaH
~odr	h#J(J-X/]3J4J6K9J:X=IBIDJHJIIJXMJN^O[PZVJaWdIhJ
~ods	u6aZI
~odt	zKZZYhZ
~odu	a!J#Y%I(J)J-X/J3H4F5H7Z9J:K?I@GBEDIHHIFJdKHMINGOJPISJTJUKV]XIZH]Ja]dIfIgahY
~odv	z=[HKUGd]
~ody	U!E#E%F(Y*Z+^,J-Z.J/G0J2J4H5J6Y7I8H9_:E;X<[=G>D?F@YAHBEC]DXEIFIGYHDIJJJKDMGOGPGS^UaVIXXZJ[I]G^X_YaFbGdYeJf[gGhG
~odz	b#I%X(G)K*I+J,J-H/J0J1J2J3Y4I6J7J8J9D:I;^=H>]@YAIDEEJFJH@IXLJMHNIOGPIR[SJTJUIVHWKX^YIZ[[J]F^J_IaabHdXfFgKhI
~oed	n/X3I9^>GCZEZHGKJUHXIaZf[
~oeg	h!Z#I%X(Y*Z-G3G4I9F:J;K?[@]BHC[DGHJI[KFLJMINHOIPZRKUIV[XI]G^J_JaEbJcJfJhJ
~oei	zB[DI
~oek	s9^>IEZIKZ[cW
~oen	x(^QX
~oep	j!J%J(H9J:J;J>I?JBICJDJHJIHKILJNJOJPaQ]UJVcXJZH]J^YdJfJ
~oer	q3I6[HXO^ZJfY
~oes	L!H#X%F&X(I)H*G+J,I-[/G0I3a6H7Y9C:I;J<J=Y?F@[AIB?CEDDEHFHHaIZL[OZPDQJSFVHWHZ^[X]E^E_GaIbXcGdDeHgG
~oet	a#I%I*[.W3H4K9F:^=J>H?I@XAJCEEXGJHZI_LYMIN_OIPIVHWJZZ]I^J_JaHcJdIfIgKhI
~of^	l!^(I)J*b@JBIC]HCIJKKPJZG
~ofd	xI]
~ofe	v3K>J?bHJOHaJ
~off	P!I#B%G&J(C)H*[+G,H-D.J/[0Y1E3Y5I6H7G8H9I:F;Y<I=Z>X?a@EAFBBDEEHFHGXH]IAJGLGMcNDOFPFQIRHSGTdVJWIXGYHZD[X^F_FaEbJcEdHeIfHgdhE
~ofi	_#I%H(b*J-F/I3^4K:J=J?X@HBGC_DHFKHEIFJJKHMFNHOaSKTJVJXHZE]H^J_JaEb]cJfJgahH
~ofo	q@]H^MHZJ
~ofr	v2Y3J>J?_IJOKaJ
~oft	K!F#@%F&J(E*[+I-H/]0J1^2I3D4E5H6G7b8H9F:H;H<I>C?F@CAHBDCEDEFHGFHXICJ[KDLGMHNDOFPDQIR^SgTbUEVDWFX[YGZ=[F]F^Fa[bEcZd[eHgchF
~og^	h!I#J(I3J7Z8_:^=J>J@IAZBGDJHFIJKJLZMJRZUKVKZE^J_ZbJcJdXfIh_
~oga	n(J3J8]9I>H@JAZCJDJF[HXIIKIMJP^XJZ[[K]JaJ
~oge	c![#F%I(G)K*K-I/K3]4K7J8^9H:H=G>E?GCHDJHHIGK[LJMJNIOGPISJTGUIVXW]X^Z_[Z]H^HaGbIcJdKfJhX
~ogg	Z#I%I(F)J*J+J,X-G0J3G4I6I7I8J9G:G=H>D?JAYBcCHDFEJIELYMENJOIPJRISITGUIVGXYZZ[Y]X^H_]aGbadJgIh]
~ogi	R!X#^%H(F)H*G+[,I-D.J/E0J1I2J3G4G6I7c8I9I:Z;I=G@DAIBGCGDDEJGIHZIZJGKFNGOXPGRYSEUHVFWJX[YJ[F]E^c_HaBbccGdHeJfFhF
~ogl	c#F(J+X-I/K3I7b9I=I>J?IC]DGH]KGMINIOJSJTJUKVIXJZ^]J^JaXbGfJ
~ogn	f-].[3F7Z9I:J>H?J@^BHCJDIHZIFMXNJO[UKVYXJZF]JaIbKh]
~ogo	W!D%I(G)I*J+H-G/I3H4I5I6J7H9K:F;K=H>F?F@FAJB[CIDFEJGJHbIGJJKFLcM[NHPHRJSYTFUFVFWIXHYJZF]G^G_IaIbgcCdIfHhG
~ogr	i%J1[6_9X<X>I?K@JBFHINJQ[UJX]Z]aIcJfK
~ogs	g#G-^:Y=[?[@KBHHYIEKILYNITZZG_]
~ogu	l![#J3^7Z>JDJHFIJOJZG_ZdZh^
~ohi	o!J)Z-[3KAXHIPZQXUI^]
~ohl	i#[*X-]3J>HBJC[HJIGKJM[]JaXhZ
~ohn	g/K3_>X?J@JBXEZHHKJLZMYPJZE[^_XaKdZfJ
~oi^	d%J(I*Y-J3J8Z9I:J=J>K?G@HAJBZDJHCIXMJRYUJVXXI[Z]]_Ya[cJdIf[hI
~oib	s)[-YHIPZQX^X
~oic	c!J#I(J*K-H9J:K>E?_@[BGCHDIH[IIJ[KFMHOETJVJZG[c]Ja[
~oid	x#]+J?FBZDHH[IIKGN[ZF
~oig	x4ZHIf[
~oim	x3[9ZIKZZ
~oin	V!I#F%G(G)J*Z+I,I-^/H0J2J3J4F5J7H8^9Z:Z;G=G>F?F@CA^BDDIEJFIG]H_JIKJLIMJNEO^PFQJRJSHTHUIVZWJXF[I]F_ZaEbYc]dHeJfIgHhH
~oir	i%J(J+J3K9Z:I=J?J@^BICIDZIJKYMJNKSJTYUKVZXIZZ[JaIbZcIfK
~ois	_!J%J(I*[+J3G9G:I=J>G?]@[A[BHCZDFIGKJMHNHOZPJTJUJXa[[^K_JbJhX
~oit	]!J#I%^(])Y*J,J-G1Z3G4J9G:G;K=I>X?HBFCGDaFIGIIZL^MHNZOJPJSJTJUIVGXYZC[J]H_JbIdXfHgJhH
~oix	z?]HJZG[]
~oj^	qBXHJMZOZRYTY
~oja	q+[DJEWHIOYUXWXZZ
~oje	_%J(H)K-H/K4J7J9X:Z=I>E?H@_AJBFCGEHH^I]K]LJNKOYPJSJTHUHV]WK[J]H^J_JaFbJcIdJfJgKhY
~ojo	zHJK[ZZhZ
~ok^	O!E%F(E*F,H-G.I/a0I2Z3C5I6H7G8]9H:J<J=F>K@HAHBcDDEJFIGHHaIDJIKGLGMdNHOEPFSKTXUFVEWHX[Y^[G]F^GaCcJdGeHfBhE
~oka	R![#A%C(F)D*C+G,D-@.H/c0^1G2H3@4D5H6d7Z8G9B:A;E<I=B>A?B@DA]BCCCDAEfFGGEH>I?JFK>LEM@NbPZQHRESCTaUAVAWBXXYFZ:[D]B^C_daAccdeeEf^g_hB
~oke	T!F#F%F&J(F)G*G+I,l-X.J/F0H1H2J3C4[5J6G7G8H9B:G;I<J=F>B?[@FAGBHCGDEEIFIGGHZIEJHKDLHMFNHOFPEQIRfTGUFVDWIYJ[I][^GaDdFeEgIhF
~oki	U!H#I%J(H)J*X,J.l/J3H4J6J7J9F:I;J=I?H@HAJBECIDIEKFKGJIGJJKGLKMHNHOIPJSHTJUIVHWJXHZD[J]H^K_JaHbGcIdJfIgJhI
~okk	j!J#^)[-Y.W3J9H@JBJIJPJT^VJXYZIaJfKhK
~oko	b!G#a%J(I)Y*I+I,J-Z/K1Z3H6J7K8K9J:I=I>H?H@GAJCGDGEKGJHHIHKYLJMHN[OJPGRJSJT[UHVHWKXGYaZD[_]Z^J_JbGcHdIfXgIhI
~okr	v=ZH[UHW[ZJ
~oks	v/Z3H9JHHIbTJ
~okt	f7dHGX[ZF
~oku	m#]%F.YDJHaJXKYTJXKZHeX
~ol^	N!Y#B%d&I(>)E*H+F,G.H/H0F1]2f3@4C5_6F7E8F:C;d<G=J>E?A@GAJB>DEEGFFGGI^JZMINYPEQeRDSETDUdVHWEXBYaZB[E]D^D_Da@bCcCdDeGfBgXhJ
~ola	Y!G#J%G(I)Z*I+J,J.J0J1J2J4^6H7I8Z9^;H=G>F?XAIBECIDFEGH?I]KELIMHNeOFPHQZRISFTIU_WIXFZC[I]G^J_HbHc[dHeKfGgIhH
~old	S!F#G%E)d+H,H-H.J/G0J1^2J3Y5J6I7Y8I9B:J;D=I>B?F@YAHBBCFDYEIFYGGHZIHJJKFLHMFNaOIP^QJRHSHTHUEWIX][H]F^Y_FaYb[cHd[eJfHgFhH
~ole	S!D#D%E&J(e)g*c+H,G-C.Z0I1Y2I4c6H7[8H9A:G;X<J=E>[?GAGBECBDGEHFHGGHZIGKCLGMHNDOIPDQIRHSETFUXV[WHXDYHZ=[F]D_FaCbFcFeIfEgF
~olf	x#]6XZG
~olg	i!J#J/[3X9K>J@JB[DJHIIJKJL]MXTJXJ][_JaKcJfXh[
~olh	u-Y?]HYKZ
~oli	H!D#F%D&I*a+G,G.Z0H1H2I3C4E5a6G7E8G:C;G<I=B>F@ZAFDAEDFHGFHXICJ^KJLBMCNlOFPERHSHTEUEVHWiXFYHZ<[E]C^E_EaBbDcDdEeGfEgChC
~olj	zN^
~olk	q)Y+Z-Z4K5ZDJF^HCTJZHd[
~oll	L#C%D&I(d)Z*Z+H-A.H0G1G2H3D4c5c7E8E9[:W;F<H>@?B@_AEBFCFFGGGH_IGJ_K?LEMGO_PDRFSETIUFVcWFY_[D]B_DaDbDcCdFeGfXgJhD
~olm	xH_
~oln	g!J#G%I(J-H/_0_3H6[7J9F:I;J=J>G?I@GBFCIDHEJGJHYIZKELJNGOHPXTaVHXHZC[J]H^Y_]aIbJcIdFfIhH
~olo	W!G#F%G(Y)Z+I,I-D.J/H0J1J2J3D4H6I7I9B:F>C?]@YAHBICcDJEIGIHBI^JJLHMFPZQJSGU^V^WJXEY]ZB[_]^^I_HaCbGcFdGeJfGgXhF
~olt	_!]%H)J*H,W-F/I0[3F4X6J7J9G:H>E?Y@^AJB_CEDCEJGJHIIEJJK]LJMGNGOGSITHVIWJX_ZJ[I]G^J_IaYb[cIdGeKfGgJhH
~olu	h%K/YBXDZKJZJ_KdJgb
~olv	_!Y#H(J-I2W3H7K9[=J?H@JAJB^GJHGIYK_MINHOHPITJUIVHXIYZZY[K]I^^aHbJfJhI
~om^	H#C%I(E)[,I-Z.I/C0G1X2J3B4X5G7I8I9X;]<G?JADBDCIDJEFFFGYH_IIJbKaMCP[QJRHSEUGVXWEYF[[]B^Z_ZaIc[eGfAhI
~oma	J#X%_&I(D)B+F,F-@.H/Z0E1F2G3C4f5a6F7a8c9A:C;E<H>AA^BBCBDBEFGHHIIBJ]KHLFMHN^ODPbRDSDT]UDVAWFXaYFZ:[F]C^G_Ka_bDcCdCeGfXg^hD
~omb	c!J#J(G+Z-Y/I2[9H:X=E>X?H@HBHDGGJH_I]LXMINIOIP[UJVIZF^K_KaHbJdJfYhJ
~omd	sBJC[HHWYZK][g[
~ome	I!F#[&G(Y)F*G,D-e.G/F0H1E3G4c7Z8Z:c;Z<Y=F?C@JACB@CIDAE]FXGIHFI[JYLFNGO@P_QGRDSFTZUIVAWYYFZ^[C]J^H_DaXcDdGeEfYgEhI
~omg	vEZHJUIc^dY
~omi	[!I#I%](G)I*G+I,I-D/I3H4b7a8a9H:I=H>G@EAJBFCHD]EJGKH]IGJ[KHMHNIOJP[RJSIT^VGWJXIYKZD[J]H^I_JaYbGcIdDeJfGhI
~omm	Q#C%A&J(C*F+_,I-d0]1H2I3C4H5I6H7F9C:[;X<J>J?F@IAGBFCJDXF]H_IHJIMDNBOFPJQERFSFT[UEVJWHYGZc[J^F_Ea^bKcXdCeGfEhX
~omn	uHXZ^
~omo	X!I#F%I([*J+Z,J-F/J0J4I6J7I8J9^;J=H>_@_AIBBDZEIFJGJHcJIKDLHMFNIPHRJSITIUCVEXaYJZF[H]G^I_IaXbHcHfHgIh[
~omp	F!X#_&H(H)Y*J+a,J.G/J0E2Y4B5F6D7I8[9@:^;D<G=D>C?F@GB[C?ECFEGDHXIeJHKIL^MZN^O]QKRDTHU]V[X?YE[[]^^H_Ia@bIc@eJf@gEhG
~oms	o![%Y9J>J@KAZBXHXIIKJMIP[VJXJZZaJf]
~omt	d!J#J%J(I+^-Z/K3]7J9J;Y?I@IBGCHHIIIKXMINITZUJVJXEZ]]J_Ja[bJcXdJfJhJ
~omu	k-]3I9J>]BKHFIJKJOXSXZ]aZcY
~on^	7!D%[&I(b*X+[-[.G/?0J1]2E4=5F6E7C8D:I<[>^?b@BBGCYDbEaFBGGH]I=JFK=MHN[PFRCT?UbVFXEZF]c^Z_@bbcYdYfFgGhA
~ona	Q#B%D&J(I)E*E,I/G0W1G2Y3X4F5Z6G7H8J9Y;G<I=C>X?HAGB_C_DIEFFXGYHaIBKILJNBOEPJQIRGTHVa[F^J_FcDeZfZgFhE
~onb	d!J#J%J&Y)J*J,c-J/K3I4Y6J9H>J?ICJDJIJKJNJPISJZD_JaIdJedfG
~onc	Z!G#H%F(I)I*X,J-G/J0J2Y4I6J7K8J9E:G=Z?FAYBdCGD[EIFIGIIFJJKELJNGOFP^RJSIUZWHXIYJ[I]^^JbJcHdYeJhI
~ond	O!E%D(D)F*J+I,F-W.H/I2H4K5H6]8_9Z:D;G=G>G?A@cA_BYCdDCGEH]IJK@MIPDQIRFS^TDUHVCWFXAYF]X_Za@cIdIeGfDgIhH
~one	I!H%K&G(A)E*G+Z,J-@.G/J0E1E3]4C5E7F8X9=:D;E=Y>c?^@JACB_DYFCGFH_I>JDK^LBMKNZO_RESBTBUcVGXBZ;^Ha[bHdIeIfIgY
~onf	L!D#C%H&J(C)D*X-G.I/E0X1G2I3H4F5H7E9F:B;I<X=B>D?C@IAGC^DGEiFGGHHYIDJIKDLGMDO[PCQIRGSJTEU>VcWgXDYGZC[F]E^F_EaCegfAgE
~ong	K!a#^%E&I(C)G*G+F,]-G.I/G0G2c3[5I7F8G9X;G<I=E>Z?[AFBDCCDBFGGCHFI_JHLDM]N[O]QJRaSFUEVCWHXYY^[F]D^CaBcDdHeEfChZ
~onh	s&Y3J:XHFMYOZZHh]
~oni	O!A#B%](E)E*X+D,D-E/E0a1F3E4a5G6D7D:A=H@AADCFEEFEGhHbIAJFLEMaNAODP]R[TDUAVAWEXBYDZH[E]A_FbIcAdceEf^gGhH
~onj	k,Z-Z3Y9]BJCYIJOIZKhY
~onk	sF[PZV[ZJ
~onl	J!J#C%[(J)[-G/_1G2G3H5G6F7D9C:J;Y<I>G?_AEBACcDFEFHCIYLGMZNIOHPIRGS^T_UFVGWGXK[b]DaDbGc[dGeGfFgbhB
~onm	m*K,[=G@[cYdX
~onn	B!>#=(>)D*A+B,_->.E/?0Y1g2f4]5B7A8e9I:B;B<c=D>F?C@<AGB[CBDIECFGG^HFI;JCK>LEMEN<PEQ]RcSDT>UDVIWBXEY^ZE[G]C^?aDbJcgdYe[ffgChC
~ono	S!H#]%Z&X(E*H-B/G0H1I2I3Z7G;G<J=F@IA[BJD^EIGJIWJHK[LGOcQJRHSGTGUFVWXJYJZ<[^aBbFcHdJeIfEgKh]
~onp	I![%F&H(F)H*D+G,E-B.H/e0^1G2H3A4G5H6b7[8F9D:B;F<H=I>E?D@AAYBECDDCEfGDHEI@JEK@LFMANcOFP[QHRGSET^UBVBWCXEYFZ>[E]D^D_aaDbCceddeEf]gYhC
~onr	l4XEcHHNHcJ
~ons	U#I%Y&J(F)K*E+X,G/G0H1H2I3C4G5I6H7G9^:c;H<J?E@WAbCDEFF[GZHXIFJHKILGMDNCO[PFQJTFUYWEYH[Z]D^K_FaXcEdDfGg_hD
~ont	@!d#_%]&D(;*C+B,I-a.G/H0?1E2a3g4f5d7D8C9H:Z;A<B>D?B@AAZBJCdD]F[H>I^JcKFL^MENBQGR=S=TCUCV[W?XFY@Z][Z]F^[_Ha;bBcGdFe?f>g@hB
~onu	l>I?_CJDaOXXWZH]KaI
~onv	k(]3G7D:a>Y@JDJH]IJKJVJXXZI
~ony	e!_#I%I(Y)J*K+Z.X/K3H4I6J7J8J9H:[;[=J>H?I@HAJBGCJDDEKF[GWHFIHKIMINJOYP_QYRKSJTJUHV[WKXI]I^H_IbIcIdXfHgJhJ
~onz	r)]MXUX
~oo^	z>^HE
~oob	v)]3HHIKJUbVJZJ
~ood	b!I#K(J)G*J3J9b:J@JB[CIDIIZK]MINYUIVJXJYZZD]JaIbHcJdKfI
~oof	k(I)J*b3J@KBJC]HDI[ZH
~oog	k#F7b:Y=KBJH]ZH
~ooi	j%I(Z+Y1[3J>J?K@IBYCIDaHDL^XJZG^JdZ
~ook	L!E#C%F&J(E*F,H-F.l/Z0H1H2I3C5I6H7G8]9G:I;H<J=F>G@AAGBcCIDDEIFHGHHaIBJHKELGMdNFOEPFQJRGSIUFVEWHXGYHZH[F]F^G_JaCbJcEdGeIfDhE
~ool	_!I#I%H(I)J*J/G0J1_2Z3G4I6K7I8J9[:I;J=I>Y?G@IBDCHH]J^LKOJPJRGSITJU_VHWJXIZG[J]I^J_JaGbIcIdIfGg]hI
~oom	f(I)Z-H>JBHGJHcIEKJMJRKVJZZcZf]
~oon	_!J#W%K)W-I6K9[:I;K>Z@aD_HYIGKGLJMGNIO]TIUJVG[J]G^H_KaDbKhI
~oop	d!I#J(J+J-X3^9K>J?IBFDIIJKILbMJNJPYR[SJTHUJVIXKZ[[J]G^YbHcIdIfZgKhI
~oor	M!I#C%J&I)W*Z+I-a.H/J0J2X3X5G8E:J<H=G>J?J@HAEBICDFGGYKZMXNZOCPIQIRDTEU[V[WHXIYHZX]_^Y_CaHbXdZeIfDgI
~oos	]#H%K(J*J+E-[3I9G>G@[BFDEH[JWL^MIOIVJXKZD[Y]]^I_Ja^bJhX
~oot	e#I%]>J@HB[HZKJMJNJTG[G]Jc[dWf]hI
~op^	M!G%F&J(X*F+F,G-]0G1H3F4D5I6F7F8F9F:J;J<I=C>F?C@DA]CCDEEGFGGdHeJ_K@M_NDOEQXRDTDUDVXWGX]YCZH[E]F^I_EaIbcdEgHhE
~opc	h#J(_*J+J3H>J?_@JBJC^DGHEIJKKTIVJZH[^]J^[aG
~ope	P!F%I&J(])G*E+H,G-D.J/X0H1Y2I4E5I7E9Z:E;H<X=Z>_?F@GBACDDCFIGGICLGNCOFPgQIRFSHUXVAXEYGaeb[dAeFgFhF
~opg	n!_#H%J*Y,Y:I>ICJD[IJKKOZPJXKZY_IaJ
~oph	x,WH^
~opi	e!J-I3H4J6^9H=I>D?J@XBHCJDKHdIGJZKGOIXIZG]I^YaDbZcKfJh^
~opl	Y!H#J%G(X)X*[+J-_0K1J3G6J7K8^9F:X;]=H>F?J@HAZBGEJG[HAJHKGMGNGOJPaRKSITJUHVYWIXHYJ[W]I_HcHd]gJhI
~opn	f([*Y+Y-J8Z:W>J@YBZCYDFHDIJKIMYNJZY[I^KaJdJhJ
~opo	b%J(Y*J4K9H:J=I>G?eAJBXCGDHHGIIKIMJOHPJR]UJVGZF][_ZaEcJdKf[hJ
~opp	V!I%G(F)I*I+I,J-Z.J/G0^1]2Y3E4H6H7I8I9C:G<K=Y>X?FAZBICFEJFJGFKDLHMCNFOYPGR]SGTHUHWJXZZJ]_^H_HaJbXcJdGeHf^gH
~opr	i(I,Y-J4J>Z@YBJDKE]IJJZMYNJOHWIXJZI^acJ
~ops	j-Y/[3]>I?GHEKJMINXZZa_b]hK
~opt	R!F#D%E(Z)G*^+F,G-F.J/H1E2I3E4G5J7I8X9G:F;H<]=E>E?b@DAHC[DCEHFIGFHDIEJHKEL_MFNEPEQJR[SHVFWHYHZD[e^e_GaHbYcFd]eZgGhJ
~opu	o!Z-a9JH]KJZH
~opy	s-Y6[8H9JA[IJOJ_Z
~opz	s(Z?]CZHF[Y^XaH
~oqu	T!F#g%G(F*G+I,I-].X/F0H2J3E4F5J6H7H8I9F:F;I=G>H?D@IAHCEEIFJGIIJJXKELHMFOGPGQKRHSETeUGVFWJYIZ@[a]X^I_GaDb^cXdGeJfFgGhF
~or^	=#?&a(])I*_+E,X-A.Z/J0C1J2a3I4_5I6Y7I8_9<:J;C<a=A?Z@BAaBECDDDEXF@GGHZIFJYLJM[NGOGP[Q[RDS^T?VYWJXAYI[D]_^F_ddCgAh@
~ora	N%C&J(Z)C*I+G-A.H/G0G1X3@5X6F7E8F9I:Y;G<I=H>I@^A]BJCEDCEFFHGII@JFKKLcM]N]OCRaSXTbUCXaYHZA[E]K^E_Ga^bDdCeIfJgFh]
~orb	d(a)X*K-a3KBIDKHGIXKHLJPXQXVJZE^_hJ
~orc	X!I#I%J(I+Z-Y/J1J3I4J7J9X:I=Y>J@HBDCIDFGJHXIFJ^LfMFNFTJUKVIXKY[Z>[_]H^H_JaJbJcJdJfJgJhG
~ord	2!=%X([)C*A+?-b0I1E2a3E4=5E7]8C9B;@=D>C?D@YA>B^CIDJEDFAGZH[IbJ[KaLZM^NaOCP>QBR?SHT@VDWHX@YCZc[^^^_AaGcDd_eXfGgZh_
~ore	N!J#D%D&I(E)_*X+],I-E.H/D0F1[2H3@5H7E8i;F<H=K@CAfB_CYDEEEFGGHHCJFMCODP]QHSETFUHVFX[YFZC[E^D__aCcDeEfDgDhH
~orf	z#ZHJSYX[
~org	G!J#H%B&I(>)G*B+E,E-@.G/E0F1G2G3F4E5H6E7^8E9[:g;F<H=_>C@ZAEB=CDD]EeFcG^HDIDJEK@LDMANaOEPHQHRFSDTEUdV>WfXXYGZH]I^E_DaBbHc_d^eEfBgChH
~orh	o#J5X9YHHIJKJTYZG]^_[hZ
~ori	P#X%b&J(_)^+J,H-I/J0G1H2H3Y4E5^6G7Z8G:[;a<I=D>Y?I@KB@CCDFEIFHGIHEIGJGK[N]OARGSET_UCVbWGXDYHZF[J]D^HaAb[cIeHfDhE
~orj	z>HHFZ^]]b[dHfJ
~ork	I!Y#B%]&X*D+F,G-@/W0I4Y5X6F7]9A:H;H<H=J>X?D@IAFBeCHDGEGFIGCIGJHKGM_NGPIQ[SATFUAWFXCZc[B]B_DaDbJcZeEf[gIhD
~orl	uR[SX
~orm	O!G#C&I(A)c.E/G0H1I2I3j4I5H6G7G8G9D:I;G=E?A@HAEB^CaDcFHGFICJGLFMFO?Q]RHSFTGVCWGXDYHZF[F]B^J_EaCbEcFdCeJfDgGhe
~orn	V#]%G(F)H*G-E.J/E0Z2J3D4X5J6G7G8H9^:J;I=G>E?J@dAHBGCFEIFIGHHWJJLHM_NDOXPGQKRHSJTFUGVGWJX_YI[G]G^H_GaEb]cZeIfWhJ
~oro	q#K)Z*]?JHGLZP[RYUKZG[]
~orp	h!J/I4YHFNbZH__
~orq	m/^3H>YHEKIL^MJNJZI]]gZ
~orr	N!B#D%]&I(C*H+G,]-A.I/D0F1H2H3Y4E6^7F8G9_:C;G<I?Y@bA_BHCCE_FHGEHFIAJFKALENBO[QIR]SFUCVGWGX^YGZ^[F]C^D_YaZbEdCeGgIhc
~ors	]!K#_%[(F)I+J,]/J0J1K2K3D4X5W6I7J8I;J=F>D@[AIBIFWHEIGJJLGMFNFRIS^UEVFWHXaYJZH[H]G^H_WgIhZ
~ort	E#?%H&F(W)F*Z,@-H.F/H1d3J6A9J:Y<E=C?[@GAECDDYEFFZGIHbIcNIOAPGRCS]T[VBXEZE[@]K^G_@a<bXc_dJeIfFgdhF
~oru	k#J-Y3J5X9I?]@JBJHGK^SZT[XJZFcZhJ
~orw	o3Y9I?KH^OZZI
~ory	O#D&d(B)Z*H+J,H-F.J0H1H2G3]5^6G7Y:b;H>H?F@HAFBZCJDFEHGGICK^LIMENZOJQJRHSZTZVEXHYIZ@[H]G_]aGbGcIeHfFg]hF
~orz	k!K#K%Z(I)Z,Y-J3J4Z8J9J:J>K@JB[CKDJHBIIMFNIP^VIZF[[][aYdGe[fJ
~os^	P#E%J&J*G,I.G/F0H1X2I4G5I6G:F;I<I>]?Y@]AGB^DFEIFHGaHAIXKIL^OFQISGTXUGWIXIYYZ=[[]c^IaYbEc[eIfGgFhJ
~osa	v.X9[BZHH
~osc	d!G#J%J&X(J-H/I3F4K7]:b=I?I@GBECJDHHGI[KHLJNJOXPJTJUIVIXIZG[]]I^Z_Za]bJcZdJfJhY
~ose	P!D#I&J)Y*E+H.I0X2[3E4E5H8G9F;G<I=C@[AGCCDZEIFIHKIXN]OGPDQIRFSETCU_VIWEXEYGZ^]X^Z_DaEcFdYeJfIgJ
~osh	p9K=IHa
~osi	m#F+Z4Z9J=K>JBHDJHYIYKJLYOJX_ZFfZ
~osk	l#J.YG]H]TJZH^X
~oso	L!F#?%F&J(E*[+J/]1Z2I3E4F5H6G7b8H9G:K;H<J>C?F@CAHBJCIDEFHGJHDIDJZKDLGMHNEOGPER_SgTbUEVDWFXFYGZA[F]F^G_Ga[bEc^d[eHfXgchF
~osp	r#[-Y:]IJ
~osq	s8_AY_Y
~oss	S%C&K)]*E+G,H-C/E0E1G2I3Y4]5H6Y7Z:X;G<J=H>Y?C@]AGDDFIGJIZJGKaMCNHO]PXQJRFTEUIVZWFX^YK[Y]I^G_GaEbDcGdHeYfEgEhX
~ost	M#?&H)Z+C,E-A.G/D1F2G3F4Y5F6D8E;F<H=Y>^ADB[CCD]EJGHHbIHKJLENEQHR_TCVX[H]X^E_Za^cJdDeIfEhA
~osz	j#]-J3J8]9^:^=G>I?I@ICJDJH[IIKIMINJTJXJ[J]]^JaHcK
~ot^	@!Y#Z%[&F)X+B,J-F/J1C3H4Y5G6^7Z9Z:];F<H>^?[@IAFBBCHD]EEF[GZIGJAKGLFMCNEOFQ]R]SGTHUCVGWEX@Z_[[]A_[aAbEc^e^fFgGhG
~ota	b!I#K%J(])K*K-E/J2[:Y>[?I@IBHCKDKEIHcIFMJNFOIPJQZUJVXXJZD_JaGbJc]dIgJ
~otb	v-XIX
~otc	v-_@JBHHFNJZD^_
~ote	R!E&J(C)F*H+G,G-b.I/E0E1H2H3E4E5I7F8G9^:E;_<I=D>??^@DAGBYCXDIEGFHGKHbIFKCLFNDPbQdRGSGTYUEVBWGXCYHZW]]^Z_DaAcDdBeGfDgEhC
~otf	m5_BJHH_b
~otg	xHYV]ZJ
~oth	L!H#B%I&Z(Z)F*X,G.X/C0Y1H2H3D4Z5I6H:X<I=FAbB_C]D]EGHHI@JEKFL^M@PBQITZUDVJZ][K]C^D_Ya^bYcDdEeHfJgIhI
~oti	]!J#Y%I)J*H+J-H3I4K7K8J9b:I>G?ZBFCCGJHYJ[MHNJSJTKUHVHWIXIZC[J]G^JaccJgJhI
~otk	s9H>JBJI^NJZZ]]
~otm	k#I>IHcZI
~otn	b!H#H%Z(G)J*I+I-H/I0X3G4X6Y7J8]9G:H;J=X>H?H@HAJCHDGEIGIIHJJKHLIMHNIOIPZSJTIUHVGWKXHYX[J]I^I_IaHbHdbe^f[hH
~oto	^!H#B%I(Z)J*I+I,K-G/J0I1J6I7J8J:X;I=E>E?F@GAJBECFDFEKHeIGJJKFLJMYNJOHPISITFUHVHWJXHYi[J]H^K_IbIcEdHeJgIhH
~otr	X!I%H(X)H*G+J,J/J1K4J6J8K9H:_;K=Z>J?F@_AJBKCYEZGIHGIZJJKGLIMaNHOIPHRJSIUJVZWIXYZE[X]G^JaXbHdYfGgIhH
~ots	e/X0[6K@IBJGZIHKZMJNYT[ZH_ZhJ
~ott	b!J#H%J(H*J+K-G/J0K3H4I6J7J:G=I>[?H@EAJBFCHD[EKGJLJMGNZOISJTKUJVIXaYJZ][J^J_JaGcXdIf[gJh]
~otw	o3I9J:J=Y>[?J@JA_BKCXDXHXIIKJOKUIVJZE[[]JaId[
~oty	v*ZHJIINZZJh]
~otz	q*YHJOZPYZI[[
~ou^	U!Y#a%E(E)G*G+J,X.J/]0H1I2J3D5I6H7G8I:E<K=X>a?D@XB^CDEHFJGGH;ICJGK^LGMZNDQJRZSFTZU^WIXGYZ^I_JaJbEcFdZeXfZgXhF
~oub	c%K(I-I=J>^?I@HB[DJHYIIJKMJOKSYVJZa[JaHbJdXfIhI
~ouc	m#K(Z-J1^9I@]BYHFKJNYP[VJZF^ZfY
~oud	I!F#D%B&H(C)E*D,X-A.H/h0g2G3A4D5I6^8D9A:C;E<H=A?E@GA]BCCCDBEDFFGJI?LDMbNCODP]QGRFSETcUEVCWFXCY]Z>[D]B^B_eaFbBdYeFf?g_hZ
~oue	xF[dY
~oug	P!I#H%J(Y)J*]+^-[.J/J0I1I3H4I5J6J9F<K=H>D?IAIBXCZEJFIGJIaKXMFN^OHRISGTXUCZG[G^G_JaZbKdFeJfHgXh[
~oui	d!I#c%K-J3I:K>J@ICJDJHHKJMINJT^VIXJZE[a]J^Zb[cJhJ
~ouj	o3H9Z>I?JDXHIM]TYXJaY
~oul	P!C#H%H(F)H*G-_.K0I1H2J3X4]8G;J<G=E?I@KAIBZDGEIHZIFKZLHOGQKSGTIUIVXWIXGZ_[G]E^Y__bFe[fEhH
~oun	@!d#b%_&E(@)]*Y+],X-B.F/@1C2c4J5E6A7H8B9A:X<E=I>A?>@EAdBICGEDFEG]HYIGJDL_MCN>PdQ]RCSAU?V^WAXDYCZD]A^b_ea?bDdCeAf>g@hA
~oup	S#H%E(G)G*I,I-G/I1J3H4H5J6I7I:H=E>G?F@JAIBJDFEIFJHdIFJHKFLJMGOIPbRISITIVgWIXGZA[I]H^H_GaGbHdDeGgGhI
~our	E#I%H(C)G+],F.H/B0E2G4D5F6D9c:Z;E<F>I?I@aAaBCCDD^E_FDHEI[LCNFP^QHRHTIUXV^WGXbYJZK[F]F^D_FbAdJeDf[gE
~ous	Y!I%H)a.Y/J2Y3W4J9]:X;K>H?HAJDFFJGJHZJZKGMHPISJTJU[VHXI[J]H^I_JaGfIgKhI
~out	H!F#c%_&Y(Z)G*D+I,H-H/B0E2G3Z5H6E7G9H:[;E<J=A?@ADBcCEFHGJH[JDKDLCM^NIOYPAQHRISaTbXFYE[X]?^G_Ea>bCcedDeFfGgDhH
~ouv	W#I%G(G)J*J+H,X-G/X0J2K3J4I6I7I8Z9^;J=H>IAXB^CJD]EJFJGIIDJILIM]NIOHPIRJUGWJYJZJ]Z^IaYbYdGeJfG
~ouz	xHII]K[
~ov^	Z!H#J%Y(H-I/I0X3G6J9F:J;^=Y?Y@FAYBDCIGHJ[KHLJMINJPEQKRJSKTJUJX]YbZC[K]H^[_[a[cCfIgIhI
~ova	Z!G#F%G(F)I*J+X,J-D/Z0Y1K2J3C5J6I7G8J9E:X;J=]>X?E@ZB]CYEJFJGIJILHMbN]OEPIRJSHTJUGVFWIX[YJ[X]^^HaBdHeJfHgHhD
~ove	R!Z%D&J(I)D*J+E,G-Z/A1G2a3J4E5I6X7_8Y9[:C;a<Z=_>a?D@YCBD^EHFIG^H^JHKELINCPFQIRHS]TBUFWIXDYGZB[E]D^EaDbFcDdEeHgFhD
~ovi	W!G#I%H(I)J*I+I,J/I0c1J3[4J6J7c9[:H;J=H>Z?Y@XAIB]CIDEEJGJIFJJKFMHOIPIRJSGTZUJVIXFYJZA[J]G^H_Ga[b[cJdHeJfEgIhH
~ovo	e#[%J3J8_>I?J@]DJH^SJXZZHcYdG
~ovv	x-[@ZTYZJ
~ow^	D%B&X*Y+Z,C-_.X/^0F1C2Z3D4A5b6D7B8D9K:A;F<J=C>BBBCFD?EDGEHaKGLIMcOHPGQYRJTJUIWCX]YIZD[d_CaCbecHdCeIfEg^h[
~owa	R!D#]%X&I)J*C+_/D0F1[2G4X5G6]8[:G;F<X=G>F?J@@AXB[CDFFHYI@JEKINIOKPWRFSZTYUXWXYF[^^D_CaCdEeJgJhG
~owe	V!I#G%H(F)a*I,J-F/X0J1J2K3X4Y5I6I7I8J:W;J=G>F?GAIBGCGD]EJFJGIH[I_JHLJM[NZOGPGRJSITHUHWJXHYJZJ]X^H_HaFbEcHdIeJgdhF
~owh	q3Z9J>[AJGXHC_^
~owi	d!H#H%I(H)I*H+X,J-Z/J0]3G4I6J7J9Y:I;J>F@EAIBECGEXFZGJHGIFJKKZLJMHOZRKSITIUHVFWIXY[J][^Y_XbIc^fGgHhH
~owl	z=YHJIJNHh[
~own	N![#B%A&c(Y*D+X,D-^.G1F2G3D4]5F6D7J9A:F;Y<H=Z>G?Z@]AYBGCIEFFFGIHIJXLGMINIPIQHRESeTFUBVIWFXFYFZJ^]aGc[dCeFhC
~owo	j#Y%[(J*X-^@JBXCXEXHIKKTZdKfJ
~owp	hHIbb
~ows	]!J#G(I-I.a3I4K9Z:I=J>H?J@HCIDIHYIHKGMYNHOJPKTWUKVIXHZH[J]a^K_JaIbdcGfJ
~owu	u#Z7X@ZBZHIX[ZJfJ
~owy	g#J(J*K-H/J3]4J6X7K9E:I=J>H?XAJB[CGD[HZIIKGMHNIPJR]SJTJUJVJXHZF]H_YaZbXcIfKhJ
~ox^	]!I#G%J(J+J-H.X3I9H:I=J>c?H@HBECHGXH_IGKGMJNIPJUJVIWWXIZ@[J]K^^aYbJdZe^hI
~oxe	z%^HFh[
~oxi	u-ZLZNJ
~oxy	]!J%K,K0I1I3H4G6I9I=J>J?JAJBGCJDJEJGJH^IJMINJPJRHSITKVJXJYGZD]H_JaIb^cidJeJfD
~oy^	j#]-X3H9W>ZBJHDIIVYZI[WhZ
~oye	j!Y&Z3H9K:Z>]@[BICYGZKJOJXJZGaZ
~oza	z9[G]HI
~oze	e!I#I)I*J,Z-I/K7K9F=]>H?IBGCJDHI]LJMZNJOIPXU[V[XIZJ]I^]_JaGbKdJeYfJgJhJ
~ozi	r9IBZHIU^V^ZH
~ozl	z*ZHZ
~ozn	e!J#J%K(I-I4X6[7J8X9G:X>G?[@YBYCIDGGJHYIKKZLJMGNJO]PKR^SJUJVIXIZJ[J]J^H_JaYbJdIfH
~ozo	x!XIZ
~ozw	rBXDJHGK[MKV^ZY
~pa^	r9JBJC^D[H[ZJaJ
~paa	r#ZHYMJTZX[ZH
~pac	_!J#J%J(J-I3b4I6J7b9J:I=I>G?I@IAJBGCIDGGHHJIdJZKFMINIOIRJTJUJVIXKYKZA]J_caGbJdJfHhG
~pad	h%Y(J-Z0Z3I4^9I>_?J@XBHDIHCIJKHMJOJPJS[UJXJZG]IaGbJcYf]hJ
~pag	I#F%D&H(D*I+d,E-Y.c0F1G2G3A4D5G6J7b8E9B;G=F>D?^@>AEB;CCDYEJFFGDJDKELDMBNEOXPDQHRFSbTGU^VDXaZ][Z]^^C_HaBbXcJdIeXhY
~pai	j/G3c6]9K=]>^?IBICHHJIJKKOHVJXIZFaGcJ
~pak	z3H=Z>JMJO[h]
~pal	b#K(Z-]:]@ZBZHYIJUJfJ
~pam	b!I#I%I(I*J-E3E4J9X;J=J?G@FBGCFDHFJGKHZIBJJK_LKMYNHOHPJSJTJUJVHXHZH]H^J_IagbJcJfJgJhZ
~pan	U!G#F%H(J)Y*I,J-X.J/H0J1I2J3H4H6J7X8^9F:b;J=H>[?E@EBBCHDEFJGHH]IBJIKDLIMGN_OHRISaTGUcVYWXXGYJZ>[Y]G^I_IaEb]cHdZeIgIhG
~pap	r@XH_IGNZ
~par	H#F%I&G(_+G,D-X.X/J1X2E3[4B5E6C8H9<:b<G=F>D?aB9C@FYG[HbJ[K[LFMEN>QIRJVdXFZA[^]B^I_]aBb_dDeDfEgGhC
~pas	3!>%Z([)D*F+>-]0G1F2^3B4?5G6X7Z8E9?:J;G<W=C>B?I@XAIB]C[DGEDFBHXIbJ_KcM_N]O@P>QCRASGTBUGVCWHX?YDZa[]]J^Z_CaHcHdaeZfHg[h^
~pat	^!J#J(^-]/J3H9Z:J=I>^?J@WBFCHDYF_GKHFJJKEMHNHOWRKUKVJZY[K]JbIdJgHhH
~pau	x#]HIR[XYZJ
~pay	n!Y3]?ICGHaZI
~paz	x3YHJIZKJ_]
~pca	o(Y3[>JCYHJOHSZZJ[ZaG
~pci	q(ZCZ[Z
~pcj	s([3J?_CYDHHH[Y^YaI
~pda	U!I#J%H(^*J+I,I-F/]0X1a2J3F4H5]6H7I8H9[:I;I=H?FAIB^CEDDEKGGHXIGJJKDLIN[OIPHRGSJTIUIVIXIYIZI[I]H^G_HaHbIcFdEeHfcg_
~pde	Z!K#J%K(c)G*Y-Y3J9I:I=J>I?H@[BFCHHWIIKHLYMJNJSJTWUJVHXJZG[J^KaKbHga
~pe^	_%J(I-H/W3H9J:^=J>C?J@YBGCHDIGZHXKJMIO^PYTJVJXI[J]IaXcXhc
~pea	_#Z%J(K*X+b-[3I9H>G?^@KBHCHDDHIIDKXLKMKNaP]XKYY]J^IaIhJ
~pec	V!H#F%G&c(J*J/J0J3Y4G5K6I8J9G:I;J=G>H?G@EAJBJCIDHEJF]GIHJI_JaKGLIMHO[PIRJSIUJVXYI[J]I_IaFc^dHeHfGgJhG
~ped	W!H%I(I)J+]-G/H3Z6J7J8J;J>I?DAJDDEIFJGJHJI_JKKYM[NJO]PJRJSKUIWJXaZD[J]Z^X_JaCbIcZdIfJgJh]
~pei	q#]@JDZMXOZ
~pek	u9IA^HG_Zc[
~pel	^!H#H%I(I)J*I+J/I3a4J6J7J9]:H;J=HAYBFCGEIFJGJHCI_KFLJMINaQYRJSJTIUHVGWJXGZJ[I]Z^J_IaZdZfHhI
~pen	R![#I%C&J(^)G*H+F,G.I0G1F2I3D4H5H7H8G9W;F<Z=X>H?[@XAHBGDGE[FGGFH^I?JFKHNXPYQYRESHVYXHYYZG][^X_Ea[bZeFfFgJhH
~peo	Y!H#J%G(X)X*[+J-_0K1J3G6J8^9G:X;]=H>F?J@FAZBGEJG[HAJHKGMGNGOJPaRKSITJUHVYWIXHYJ[X]I_HcHd]gJhI
~per	E!@#]%f&F(a)E+C,D0G2D3D4E5E6B7A8E9Z:>;]=G>c@YADB@CIFGGEIJJBKBLDMDNIPhRCSDT[WCX_YCZI[b]G^^_DaacCdDeBfFgAh>
~pes	q#I9X?X@JH^IYZK
~pet	c!Y#Z%J(I+I-X3H5Y9Y:I=J>H?H@XBGCHDDHXIFKdMIN[OJUKVHX]ZI[K]Ia[bIdKfJhG
~peu	b!K(J)X*J3H8X9I:J=[>]?G@XCIDHIIKYLKMYNJOIPYUZXZZZ[X]IaGbHcKfJhI
~pew	v([3XCYHKIJKHMJOXZJh]
~pfa	xFZ
~pfy	pHKIZNaZJ
~pge	n!_#H%J*Y,Y:I>ICJD[IJKKOZPJXKZY_IaJ
~pgi	r,X3^D]HIZG
~pgm	z0aHDZK
~pgr	f#J(I1a4G5]=KBJHZRIXIYJZGbHdZeJf_gJ
~ph^	a%E(^)Z/K=I@IBHDIHZKKMJNKPJVJZGgf
~pha	u!J/I=ZHKIXZH__
~phi	rH^ZG
~pho	G!F%E&H(B)D*a+[,F-A.I/C0G1G2H3c4E5H6G7F8G9?:C;F<H=C>f?Y@BAEC[D_EFFFGFHbI@JFK@NCOaPDQHRFSETGVDWFXGYGZF[C]Y^D_EadcDdEeGfEgXhF
~phr	h-]2XHZI_ZG
~phs	z(KG_HJZI
~pi^	a!H#Y%H(I)K*J,J-H/J3H4Y6Y7K8X9H:I>I?I@GAKCIDHGIKFLJNIOJP_SJTJUIVYYX[K]H^I_IaHbYcId^eIh^
~pia	o6[H^^XaFfY
~pic	b#J(G*^3J>[?J@aCZDJHIIZKKL]MFNHZE[JbXhG
~pid	b!I#J-J3I9Z>I?I@HBFC]DHIZKHM]NKOJUIVHZF]JaIbac]dJfJh^
~pie	b!J#X%I&Y(I)I*[+I,J-G3E4J6J7J9F:I;J=H>C?ZAJBEC^D^EJGKH_IFKFOGQXSJTJUHVHWJX[YZZY[J]X_JaFbHcIdIfIgJh]
~pil	c!I#J%K(X)J-H/Y1[3I9I:I=G>H?HBXDIHaKJMINJPISJUHV_XH]I^ZaFbJcJhK
~pin	f!J#I(J*J-Y/J3H4J7d9Z:J=J>F?I@IBJCHDGI_JJKIMJNJOIPJSITJUJVIXFZ_]GaFbHcJfIgJ
~pio	zHHJ[b[
~pir	Q!G%a(E)H*I+I,H-E/I0J1J2J3G4J6J7H8J9G:E;J<K=a>F?G@BAJBCCGDFEJFJGHH]IEJHK]LhNEOJPIRJSITIUGVFWIXHYJZX[G]_^E_IaZbEcHdGeJfGgHhC
~pis	^!G#X%[(G)I*I+J-F/Y0X1J4H5J6H7I8Y9E:H;I<[=Z>E?G@FAIBECGD^EIFJH@JKLIMGNIO^PXQJRISITHUGWJXGYY[I]G^IaFbHd]e_f_
~pit	k-Y3J:]@JD[HGI^KJNJZI
~pl^	S!F#J%F&K*Z+I,J-^0I1I3D4I5J6I7I8]9D;[<K=G>H?H@DAbBCDIEIGZH^I_JGKEMFN[OFPaRJSGTFUFWGXFZG]H_FaHbIcGd[eJfIgHhG
~pla	T!H#H%F&Z(F*H+I,H-H.I0I2I3E4E6H7G8H9D:F;I<J=c>Z?C@aAIBIDYEIFHGEHcIFLIMDNGOFPGQKRGSYUFVEWYXFYY[^]E^G_GdJhY
~ple	M!D%G)G*G+D,H-A/H0I1J2J3E4H5I6I7G8H9b:D;I<J=C>B?F@XAGB^D[EIFIGGH[IgJEKGLGMHN]O_PFQJRISHTDUHVGWJYIZ^[E]^^F_FaCcFdGfGgGhF
~pli	S!F#F%^&X)G*]+G-B0H1H3C4C5H6H7G8H9D:W;_<J=E>X?a@HAbBZDHEHFHGGIEKEMeNYOGPDRISHTGUFVDWEXDYYZG[G]D^G_EcEdEeHfXhF
~plo	g!Y3J:Z>]@[FHGZHYOJZH
~plu	Y!H#W(H)Z*J+[,J-]/J0J3]4K6I7J8J9E:I;J=[>[?Y@IA[DFEJF]GIHBKKLJMHNHOEPIRISITXUHVHX[[I]G^JaIc[eJf^gIhH
~ply	h)J*[-_9^@FBIIJK[N^ZB^JhH
~pna	x9J>H?KHaXXZE[Z]J
~pni	g%W([*Y+Y8Z:X>J@ZBZCYDGHEIJKIMYNK[J^KaKdKhJ
~pny	z4]HJL]ZJ
~po^	W#J%G(E)I+I,I-Z.K/I0I2Y3_4G6I7H8J9D:^;I=G>C?D@cAHBJCEDHEIFJHFIYJIKDLHNGOFP]RXSHTHUFVfWIXIYIZ@[I]X^HaGbGc[dFeJfXhZ
~pob	z,YTZ
~poc	n-X3J9H>Z@]BICJDJHCIYKJMbOKZFaJb[hJ
~pod	^!H)I*Z+I-G/J3I4J6J7I9X:]<]>F@[AJBXCJDbEJGKHDKYLIMZNJOXPJSITIUGV^WHXGZG[I]G^Z_JaFbHcIfIgJhG
~pog	p#]BIHHS]WKXaZIaK
~poi	]%H(I*[+J,J-]/J3[4J6K9F:[;H=H>F?F@HAZBYDIFKGJHZIJKFMINHOHPIRXSJTIUJVHXHZD[J][_aaDbIc^dIf[gJhI
~poj	v+[HIOYZ[
~pok	z(Z3J@ZO]ZJ
~pol	H!D#D%D&I(A*a+G,G.Z0G1H2H4E5a6F7E8G9B:C<H=B>B?Y@ZAFDAEDFGGFIGJ^KDLBMBNlOEPERGSCTEUDVCWiXDYIZ9[F_DaFbDdIeGfEgChH
~pom	m!]#](Z*J-J3I9]:J=J>H?J@IBHCJD]IJKJNJOJUIVJXIZ]]HaFcJdK
~pon	V!H#E%J(G)H*[+W,I-D.J/G1J2Z3H4_5J6[7J8I9a:F;H=H>D?_@[AcBHCCDJEIFJGHHAICJIK^LINXO^PGRHTIUGVFWIYIZB]F^IaDbHcJdHeKfI
~poo	o!]*X@IBIH[ZIc]
~pop	f#J(I,X-_3H9H>Y?G@YBGCJDJE]IJOIWIXJ]Ja_cJ
~por	G!F#H%D&H(Z)F*Z,F-D.H1c2F4I5Z6D7H8E9J:];E<G=B>G?JAJCEDZEHF]GCHdIFKALaMJN[OBPBQZRCTdUHVBWCX@YFZF[C]Z^G_Ca?cadEeFfAgehI
~pos	N!D#E&I*F+E-B.H/E0D2H3X4Z5G7Y9[;F<I>Z?_@[AECBFGGHIAJFKZNDOCPYQIRFTHVaXbYGZY[Z^F_DaXbIcEdFfJhE
~pot	e!J%K(I*J+K-E/K3J4J7J:I=Y>^?Y@EC[DZH]IGKFM^NHOJPKTJUJVHXIZX[J][^J_KbIcIdJfJgJhH
~pou	V!G%Z*[+J,I-F/I0J3Y4H5J6J7J8X;J=I>F?]AJDaFJGYIEJIKDLIM[NHOIRJUZVaXFYJ[W]G^H_JbHcIdHeJfEgH
~pow	a!I#Y%J(H*J-G/H0X3H4Z5H7J:I=I>H@EAJCIDIHcIHJIKYLGMGNHPJSJTJUIVIWJXYZD]H^I_YbHdKgdhI
~poz	i(I-J3I8X9Y:J=K>H?JBGDHG[HCIJKZMINJOZR[UYXJZ[]JaZfI
~pp^	U!I#[%G(F)H*I+X,J-G.K/H1a2J3X4I5J6I7I8I9G:H=Y>X?FAIBACFD]EJFJIFJHKELIMCP]R]SHTHUYVbWJXWZJ[I]a^H_IaCbGdHeHf[gH
~ppa	_!J#I%Z(Z*J+I-]0[3G4Y9G:I;K=J>_AKBFCHD[GJHBMINIP[SKTJXIZC_Jb[cJdIfWgKhI
~ppd	u1ZHHMXf_
~ppe	U!F#K%E&K(])J+_,H-[.J/K0I1J2K5J6I8I9E;G=F>H?a@IAYDDEIGHHHIKJIKCMKN[PaRISHTJUDV[WIYIZ[[F^Y_Ga_bJcHdGeIfG
~ppf	o3ZGWHHIZKJNaZI
~ppg	r,X3^D]HIZG
~pph	zL_
~ppi	n#[/ZBJHJP[XY
~ppl	Y!H#D%Y)H*_+J,Y-E0J1Z3C4I5J6J7I9H:Y;]=G?YAIC^D[EJFJHcIDJIKGLIMFNYOIPGRJSIUHVFWHXFYZZ?[[]G^I_GbGcHdIeJfZgJhH
~ppn	x9J>H?KHaXXZE[Z]J
~ppo	U!H%J(])H*H,J-Z.J0I1c2Y4E5^6J7X8J9Z:F;I=G?E@YBCCED[GKH[KFLKMGNFOHPJRHSHTGUGV_WIXFYIZG[G]F^I_HaYbIcGdHeJfFgXhG
~ppr	b(J*D+J3G4Z9^=J>[?[BGCJDIH]IJKIMINIOIUZVYXJZE]I_Ya[bIfJ
~pps	r#HBJHHXXZ^g[
~ppt	f#^%Z(J0[3I9J=K>J?J@IBYCZDJHEIZKJNKO[XJZ]]IaG
~ppy	s/[9_HFKJZH
~pr^	G!]#C%D&J(>)d*D+X,F-D/G0F1F2I3_6F8E9I:C;I<H=I>A?]@KCBECFHGHH[IDJ]KYLCMJOFPZQIRFS[U_V]W]X_[H]DaFbZcBd@eEfAgChI
~pra	]!Y#D%b(_)I*I+I-F.K/I1J2J3I4H6I7I8Y9Y:F;^=G>E?F@aAHCGDWE[FJGGHKIEJJKELGMENFPHQJRZSIT]UGWGXFYZ[G^Y_GaFbFcGdFeIgIhY
~prd	zcY
~pre	C%@&E(>)>*D+E,D-^.H/e0Z1X2E3H4b5E6_8H9I:F;B<E=c>D?F@CB?CFDCEfFFGBHEIBJALAMINdOFQERGSBT^UEV?WAXGYGZ9[C^B_eaYbDccdceBgYhX
~pri	M!@#G%A&H(b*Z+J,E.^/D0E1G3X4K5G6d7F8F9B:I;F<H=A>^?_@KAFB>D]EEFGGEH^KILDMDNdOHPfQHTBUJV?WFXAYIZA^Y_Ha>b[cAdAeEf?gGh^
~pro	C!D#E%D&E(I)I*Z+b,E-].G/>0c1F2C3H4>5C6@7b8C9I:F;X<J>D@JA@B]DEFDG?IAJ^K>L_M:NJOXP_QGRAS]UBVCWAXeYeZ^[?]Z^__=aJbYchd=eEf?h?
~prs	m+Z9JDbHG
~pru	h!K#I%]3Y=[>[?J@IB[C^DZHCIJKJNJOZVJZE]ZaI
~pry	x#J6]>[?[DIaK
~prz	X#D%X&J(])G*F-I/Y0G1Y2I3J4F6F8X9B:Y;G<I>a?H@JAFBFCJDIEGFYGEHCIJJHKZMYNJQIRYSFTEUEVDWGYK[G]^^Ga]b^dFeXfCgHh[
~ps^	c!K#[-J/I3[=c>I?GBEDIIJKFMHTJZG]Ja_gZhX
~psh	m6X9JBJHYRcXJZJ
~pst	s-Z3JDYHGXJZ^bY
~pt^	G!]#d&H(C*J+c,J-H1D3H4B5G6b7G9@:H;E<_=C>>?Y@FB^CEDHEDFFGDKFLcMHO^QJRXSDTFU@VXWCX]YG[J^EaEbAcGdFeEfGgZhI
~pta	l!J%K-J/[3I9H>J@HBIHZIZK[NJOYVJZYh]
~ptc	o@JBJH]II]a
~pte	h/Y1Z3J6a9J<Y=J>J@HBIDKHIIZKFMGNFTJVKZZ_JaJcWdIfJh_
~pti	O!E#D%D&J(X)F*^,F-D0I1E2I3H4G5I6]7G8G9F:C;G<_=Z>E?a@DAGBYC[EGFHGZHDIEJFKDMENDOIPDQJRGSGVEWGZG[e]E^f_FaAb]cEd]e^fCgGhH
~pto	T!H%H(G)I*I+J,I-G.J0J1J3F4H5J6^7J8J9D:H;I=G>E?G@IAIB[CGDJEIFJGIH_IFJILIMcNHOHPHRGSITHUHVGWJXGYdZF[H]H^H_HaFbdcHdHeIfFhG
~pty	l3[?HBHC[D]H?ZXa^bZd[eJ
~pu^	k!Y#I%Y3J>ZBYDJP[ZX]_aE
~pub	uHXPX
~pud	r3[4XB]DHZIdJeX
~pue	X#G%I*X+I,H-F/I0J1J3E7H8Z9[:F;J@XAIBJDDGIHYJJKXLHMXNHOFRJSITGUXV_WIX_Z[[Y]G_GaDbFeJhF
~pui	a%H(I+I8X9I:J=Y>J?J@IB]C]DGGJHXIIKJMHNJOKPXUIVIXFY[ZE]YaZb[cJdGf^gXhJ
~pul	j(a-a3J9J:Z>J@JBJDZHIIJKINJVIZFbY
~pun	h!J(X3_:K;X>I?K@JAYBGDIHBI]KINHOJUKVGXI^Z_^aJbJcXd^fJhJ
~pup	q(ZHZZF^[gX
~pur	m)Z-JBXGXHHIZKHMITKVIZHd[f]h[
~pus	k-J2Y3Y9I>H?I@ZBICJD[KHMHNJOITJVJXZZD][a^bZg[hK
~put	]!I#_(J-Y/X3J4K9H:H=J>J?J@JBHCIDHHXIDJKK[McNGOHSJVHXGZ][J]G^HaEb_cHhH
~pwd	c!J#_%a(I3K9IHDKJL]PJTJVKZIaJg]
~pwn	vHHJ^
~py^	h!J(J-Z/Z3K6Z8H9^=K>J?JAZDKGYIGKKMJNKOJPJUJVaZI_ZaKcJfJhJ
~pyt	r*[9I?]@JLYX[ZJh[
~pzi	s(Z?]CZHF[Y^XaH
~qu^	V!F#[%G&K+J,H-Y/[0H1I2J3X4J6G7H8]9I:E;H<J>H?D@WBACIEHGHIEJJKXLZM^N^OKPGQJRHTXUHX]YHZ>[F]XaXdJeIhF
~qua	Y!I#G(I)K+J,J-F/H0Y1J3E6J7J8J:J;J>E@[AJBJCEDHEJGIIbJIK_LIMENXOYPIRXSITYUHWJX^YJZZ[I]J^I_JaJbIcHdIeJfGgJh^
~que	J!C#f%H&H(X)F*^,E/C0E2G3F4C5G6W7E8E9F:B;E<G=F>[?aAEBZCJDJEFFFH_IDJYMJNCPGQXSYTcU@VJWEXJYE[]]H^E_Ha?bYdDeFfFgFhY
~qui	N!D%H&J)F*E+],I-C.I1H3G5H6G7H8Z9D:J;G<_>C?]AGBECdDEEcFIGFHCIaJHLZN^OEPEQ^RHSFTEUZVHXBYJZD]Z^E_EaHbIdHfE
~quo	o*[9K@JBJFZIFVZZY[]
~qwe	o-f3J9I@JHGIGKJNKXJZGaI
~r1^	oB[HHZKb^
~r20	q-cHHIIZJ
~ra^	@!B#F%H&C+@,G-Y.D/i2@3C5F6J7c8Y9F:Z;E<G=Z>B@[AIBBEBFCGGIYKILFMZN:QGRXSdTgUEVYWDX^YGZ=]@^GaHbCe^fagHhE
~raa	h!J#[(I*Y+Z-J3J9I=K>I?I@IBHC[DHGJIIKJLYMXOKVJXJZ_]KaGbJdJf[hY
~rab	v3I9H>]HGa_
~rac	N!_#J&F(Y)E*E,I-A.J/Z1G2b3J4K5G6D7Y8J;F<I>G?JADBIEbFcGHH^IfJHK@MBOAPBQHRDTCUCVDWCXCZ=[F^E_Ia@cHdAeZfEg[hC
~rad	M#[&I(X+a,Z/D0J1b2G3K4H6Y7a8D9@:G;E>]?H@HBIFGGDHDI?JEK@LIMANBO[P[QHRHSdTHUZWXYDZA[G]I^DaXbAeEgFhY
~raf	b!K#Y-J3X4J6^9H<a=X>Z@IA^BIDJHAIJJJKIMJNJOIRKTJVJXJZZ]K_JaJc]fJ
~rag	[!H#E%H(G)H*b+[,I-D.K/J0I1J4_5J6I7I:G;H=H>C?b@CAYCCDXEIIEJIKDLYMGNFOEPGQKRISHTHUHVGWJXfYJ[I]F^I_IaCbFdIfXgIhY
~rai	Y!E%Y)I*H+_-F/I3E4K6J7I8J:H;J=J>D?]@^AJC[DBFKH]IXJJKCLXMJPJSITZUIWJXGYJZ?[^]b^Y_IaDdGfHgIh[
~raj	p3]9J>J@]BJHHIJKJMYZH][f[
~rak	b#H)J*I,X-G.J/J0J3]4H5X6J7J8J9E:H;J<K>E@HAIBEC]DYEJFZGHJJKHLJMFNGOEPHRJSFTIUZV[WYXGZC]F_Ia[bYcYdIeIf]gIhI
~ral	a![#[%I(X,[-G/G0K1a3^4J7I8I9I:H>G?JAKCIDHGJHEIGKHLXMZOFPHRJSaUYVIXHYXZG]J^JaHbJcHdGfFgIhJ
~ram	c!J#G%X(J)J*Y-G/K0J1Z3_4Z6J8X9E:I;K>X?Y@HBECFDFGJHdIDKGLJMGNGOFPJRJSJTJUEVFWZXHZC[J]ZaHbJcHdIfHhI
~ran	O![(?)D,I.J/G2K3?4C5G6J7C8D:X;Y<G=@?K@aACBACEDAEHGXHaIIK[LFMDPGQ_RCSET[UCVYWIZD]Z^Y_AaYbbcWd@eFgXh[
~rao	z-XK]
~rap	Z!G#H%D(])X*G-G/I0J1K3Y4J6J7J9]:H;J=G>G?Y@FAJBCCED[GIH_IGJJKGLIMHNHOIPHSITJUHVFWJXGZC[J]G^I_Ja^b_cJdIfIgehI
~rar	R!I#J%F(B)G*H,H/F0Z1H3H5I8H9C:D;H<J=I>B?ZAJBaCFD^EHFIGGH[IBK?L_MWNCOIPFQJR_SGT_UEVAWGXIYYZ^]D^[_YaFb[cYdCeYfBgK
~ras	O!E#W)H*I+H,G-a.J/I1G2X3D5I8G9G:H;I<J=G>C?F@GAHBXCFFII_K[LJNYOGPGQJR^SITGU[VEWHYJZ[]GaFcHdYe]fXhY
~rat	D#?&F(^)d*a+^,_-H.E/E0F1W2X3I4?5D6K7f9H:H;Y<H=E>I?E@EBFC>DZEcGBIEJEKFLGMFNYOHPfQIRHSATCUIVGWYXBYE[E]>^J_JaYbBc>dae]fEhC
~rau	d#_%E(]-^3Y4J9H;K=J?J@HBHCWDHH_IGKGNIOJTIVJXGZJ[J]ZaXcJfJhJ
~rav	_!X#Y)J*[+I,I-G/J1J3Y4H6I7J8J9C:H;J?EAJBEC[DDEJFJGXHYI^KELJMGN[OGRHSITHUIVGWJXFYY[J]G^J_IaFb[cGdXf^hG
~raw	b!G#F%b(_)J*J+K-H/J4J6K7J8J9Z:H;^=H?HAJCIE[GIHDIGKHLIMHNGPJR[SJTHUHXHYK[H]H^X_IaHbHcHdGeJfGgJhZ
~ray	uHGT_
~raz	[!G#]%H)I*X,J-H3E4J6J9_:G;J>F?G@]AIB[DZE]GJHHIFLIMFNGOGPHRJSIUHVFWHX^YJ[I]F^J_Xa[bWcIdHfHgZhH
~rba	x)Z-YHJ
~rbe	j9J:Y@]BICJDJHbIKSYZFaJ
~rbi	_!J#I%J(_)J*H-]/I3I4J6K7J8[9H:I;J=J>I?I@HAIBGCHDIEJFKGKK[LIMINIOJPGRJSJTJUJVIXJYXZC[J]H^c_IaHb[ccdJfIgJhI
~rbj	q!K-[>K?aCJHHPZQY
~rbo	n!J-_BJG[HFP^QY^Z_JbZfI
~rbr	z%I-Z;Z
~rbt	s%J;a@KBJHbKJPJZE]I
~rbu	m%H,Y7a;aHH
~rc^	X!I%J&X(I+[-[/J1K3I7J8G9J:I<F=Y>I@HA]BDCJDFGXH[IGLcNHPJTHVIXKYYZ>[_]IaJbYcJdJfJgJ
~rca	c!K%I(J-J9J:J;Z>J@HBGDJG]HAIbKHL]MKVJXJZC]J^_bJdbeJfFhZ
~rce	_!J#I%I(J-G/J3I4J<[=J>J?I@IAbBJCJDJGJIIJcKILaMHNGPKSJTJVJXKZE]I^J_IaFcYdGfJgahJ
~rch	[!H#H%G&H(G)I+J,J-I0J2Z3Y6I7J8J9C:H;H=F>G?FAHB]CGDFEJF^G[H[JJKFLXMZO]PIRJSITIVXWIXGYJZZ^H_XaEbXdGeKfXgIhG
~rci	g#Y%Y(Z-J1[3J9b>JBZCKDJHJIIKJMKTJVJ[KaJfI
~rco	z9ZFZdX
~rcu	zIZ
~rcz	v(]>J?JC]HFI]VJZHaZ
~rd1	z-[
~rd^	3!?&H(X)D*A+G,c-a.D/Z0G1H2b3F4C5F7Z8E9H;@=A>D?EA=B^CEDIECFFH^I_JYK_M]N]OEPCQBR?S?TBUJVCXBYEZc[^^^_BbXc?d]eaf>hb
~rda	]!I(I)J*J+J-F/[0K4I6J7Z8J9Y:H;[=[?H@_AICHFJGJHCIEJJKaLJMaNFPIRJSITHVHWKXHYYZY[J]H^J_IaHbIcIdHeJfHgJhF
~rdb	vN[
~rdc	r#[@KBHHEI[KJLKSJZH^K_^hY
~rdd	v-_HINKZI^K
~rde	N!J#B&I)^*a,Z-Z/I0X1G2G3Y5H6Z7Y8I9B:I=I>E?IA[FGGJIZJILXNZOBPZQ^RESETCVJX[Y^[J]K^F_CaCbGcGd^eGfAgIhE
~rdh	h(J*Y2I=W@JBGDFHJK]NIS]U[V]WXZGdJ
~rdi	_!H#Y(I)[*J,J-]/J3H6J7K:I;K=I>b?IBIDXEJIZKFLJNHOIP^SJUGVIXHZG[K]I_JbJeZfHgJhH
~rdl	z@ZH[ZK
~rdn	iEZLbZJ
~rdo	o-[3_BJDZHWZX
~rdp	g%J(_)F*E,J-G/J@]BHCJEJHZIJJJKXMJNZPFZGdKg^
~rdr	X#H%G(F)Z*J-G.b/G0J2J3J7G8K:H=I>J@HAJB[CIDHEFGGH?IGJIKGLJMGNKPJRJS_TIUFVGWHXJ[I]I^IaHb_c_dYeYfdgFhI
~rds	f#J%I)J-J7J:I=K>K@^DGGaHZIFJXLJMHN[U[VZWIZC[K^I_JbIcJdHfXhH
~rdt	g%J(J*Y-H7Y>J?^BIDIHFKIL]MJVI^Id^fXh[
~rdu	n%Y>^HJd[
~rdw	i%a?aBJHEZEdXfJ
~rdz	o%[3J9[>[BJDJGKHEXJY[ZZaJdJh[
~re^	K!G#G&H(G)F*H+^,J-G.G/D1_2H3E4X6I9F;E<G=I>I?XA]B^DCEJFEGCHDI^JFKbLHMDNHODPZQGSYVIW[XZYW[C]_aYdceGf@gD
~rea	L#G%Z)J*F+^.I/I0[1F3X5G6Z7E8_9c:C;G=C>]?I@[AEBJCCDCEJGIHZI@KZLHMIN_ODPCRETCUDVDWIXHYYZJ[E]AaIcbdEeZf@hE
~reb	h4Z6X@KBXHFIKKJMYZH[[aXf^hZ
~rec	D!D#D%d&c(^)G+A-I.J/X0F1C2C3b4D5H6F7^8H9F:^;[<I=C>X?[ABBCCGEIG?H]ICJHK_L@MGNYO_PIQDSAUCVEXBYGZD[X]H__aXbEcFdBeBf>he
~red	Q#_)I*E+^,Z-[.Y/G0H2J4X5I6H7]8H9G:I;a<J>D?I@DAHCBDGEXFIGGHZIDLGNCOFQJRHSYTGUXYIZ^[I]E^H_FbZcGdFeGhE
~ree	M!C#C%[&I(C)E*J+b,X-X.I0J1G2H4W6[7G9A;F<H=c@DCEDIEEHJJFKGMENBOHSETGUJWXXGYWZ^[X^D_EaAbbd[fXgDhF
~ref	N%_&I)[*F,Y-Z.X/a0J1H2I3[4c5G6F8F9J:G;G<I=]>B?X@YAGB@CDDCEFFFGEHAIbJbKZLGMAPXSDTEUEWGXDYG[F]D^G_DaCbEcDfDgF
~reg	H!B#C%F&I(@)E*H+j,J-?.G0E1F2H3D4F5G6F7C8I:A;E<H=B?^ADB^CbDhEEFFGaHZI@KILENaOaPBQHRISGTDU?VCWCXFY[Z>[C]B^D_CbDcGdCeFfBgD
~reh	s!I)X3[MJOKZX_]
~rei	I!G%Z&Y)J*H+J-E.H/H3D4[5I7F9C;D<G=_>BAIBbCZDHFHGXHEIFJGKCLEMINCPYS[TGV[WYXIZZ]E^DbIcYd[eWf_hA
~rej	U!E#G%I(G)H*I+a,I-_/^0I1J3F4H5J6H7G8I9G:G;J=H>HAICGD_EIFJGHHZIZJ_LIN^OIPGSHTIUHVFWIXHYIZG[I]H^FaYbFcFdGeJfGgG
~rek	l#K%J(X-J3]9J:J=^>J@_BJDJEYIXKIMJNJUKVIZE]J^KaIbZhY
~rel	e!J#F&X(I-F1[3J4J6X9Z:J=J>I?G@GBDCIIHJJKGMJNJOJRYSYTXU]VJWKXJZ][^]GaJbIc[dJgKhI
~rem	C!Y#E%D&F(D)F*?+H,B-<.H/e0[2J3@5E6a7Y9B:@;C<G=c><?H@DAXB@CFDGEgFFG@JILCM>N_OAQfRGS@T_UAVBWAXGYZZ=[C]?^G_eaCbBcddceBgY
~ren	H!Z#c%D(H)H+W.I0F1Y2E4B5F6Z7D9I;_<X=J>W?CBFCEDFEDFYH^JEK^LEMKNEPJSFT[UEVZWHYDZ>[a]Z_IaDcDdZeZfDgEhb
~reo	g#J-J9]=K?]@IBID^HDIIKIM^OIVYXJZH]Ka_hI
~rep	R!F%K&J(G*Y,I-E.J/F0J1J2J3D4D5J6I7H8I9[:W;G<J=E>a?C@]AHBHCEDHFIGGHcIBJJK_LHMeN]OFQJTGUFVFWHYJZH[G^F_GaEbJdFeIfGgJ
~req	N!F#E%I&J(a)G*E+^,H.I/F1H2I3F5I6Y7G8H:E;H<_>C?H@CAGB[CdDFEcFHGGIaJIKDL]MFN^OFPEQIRHS]TGUDVHWGXGYGZC[H^F_FaEbKc[dHfDgFhE
~rer	V!D#F%D(E)Y*^+^-X.J0I1J2J3C4F5J7[8I9F:X;d>EAZD_FJGHIGJIKCMGNJOGPZQJRISHUEVIWYXEYH[G]E^G_JbFcXdFeXfHgGhF
~res	7#A&H(^)Y*F+=,?-?.]2C4D5]8e;E<G=Z>F@EA_B]CFDIEIFbHGI>JHK>LHMINEOIPYQ]R^SaT?UYWcYBZ][C^Daab[dIeHf_gYhC
~ret	R!a&Y(H)D+J.I/J1Y2[3a4J5I8Z:[;G<I=I>_?^A[BECCDAFHGFHJIAKJLEMCO_PCQITEUDVAWFXCYGZB[E]E^H_]c[dJfEgZhY
~reu	^!Y#X%I&Y(I+J-G3E4I6J7J9F:I=H>J?GBWC]DGGJIFJKK_MHPJSYTGUIVGWJXFZa[J]_^J_IaHbIcHdJfIgJhH
~rev	W#^%Z(F)J*F-_/G0Y3G4I6I7I8J:H;J=J>]?GAJBDCGDGEIGJJIKaNWOZPHRKSGUIVGWJXZYK]F_IaFb[cHdGeJfZgZhD
~rew	a#J(J-I4J@JBJH_IKNJRJSFTJUJXKZG]JaJcgfFgI
~rex	s%IHHL_ZJ
~rey	h!_#K(a9J@IBJGJHDI[LXPKVGXIZG_Je_gJ
~rez	n*Z9K?^BKCZHGIJQXXJY[ZJ][aJ
~rf^	f([)J:I>J?Y@]HFI[K^MKVZXYZD^YaIhK
~rfa	p#Z@KBJDKH_IJSYXYZGbZ
~rfe	o)Y9_@XHGPXZI
~rfi	r3]9J:Z>IC_HFIJOZZK
~rfo	d!J#F%^(H*[-J/Z3G9J=[>I@HB[CYDGHFIGKHNXOJTIUKVZXJZX[[]J_IaJhI
~rfr	z@[X[
~rft	x;]HZSZZIfK
~rfu	q%Y(X4Z?ZCGDZHGIYZI
~rg^	l-J3]8[A^CZHXIJPJSXZFaYcK
~rga	K!D#D%C&J(A)F*C+G,F-D.I/G0G1H3C4G5I6G8H9E:e;G<I=^>D?H@CAGBACCDCEeFcGaHBIJJGKCLFMDNbOEPHQIRHSITGUdV@WgXDYHZA[E]X^E_FaBbCc_d^eGfCgFhF
~rge	V!G#F%J(G)J*I+H,I-D/I0I1J2J3E4H6I7H9_;W=H?F@_AZB@CDFJGcHYIDJIKKLHMDNGPHRISIVFWHXZYIZd^HaIdCeIfFgXhF
~rgo	S![%H(D*I+I-E/I1K2Z3H4J6J7_8H:a=Y>H?ZAJBBCGDaEJGHJHKDLGMGNDOJRJSITIVGYJZZ[[_JaIeJfHgG
~rgr	j!J#c3J>H@HBICJDJHDKJMJT_XJZG[[b]hJ
~rgu	p#H%I*^-J3I9H>K?^CIDJF^GKHDPJVJX[ZG]]aJ
~rha	h!X-J8X9X>J@XCJDYGYHDIJKJO]X]ZD]J^J_[aZhY
~rhe	c!J#H%J(I*^,J-I3G4J9I:I;Z=I>Y?bBHCYD^HEIHKHMJNIOIPXQXUJVIY[ZE[J]]aGbJcJdJfIhI
~rhi	n?H@XBJHYMYT]ZJbW
~rho	z,ZHHK[
~ri^	Y!H#]%F)]*Z+J,I-J.Y/I2Z3E4H6J7J8J:G>F?X@[AZBDDEEJF]HBI^JIKZLIMGN_OHRJSHUGWZXGYJZ@[I]Y^I_IaFbHcIeKfXgIhG
~ria	Y!H#Y%G)J*I+J,J-[0J1J3F4I5W7I9G:H;J=a>G@bAYDEFJGIH]IBKHLZMFOHPIRITYUHVGWKXYYJZA]G^X_IaFb]dGeIgIhF
~rib	]!I%^(J-I/J1I3X8J9Y:J;J=]>I?J@JAIBFCJG^H_IIKGMINIPZRITJUJVJXJYYZH_IaJcHeKf]hJ
~ric	P!E#I%G&J)F*Y,Z-F/Z0Y1H2I3I4J6F7F8J9]:I;G<J=D>@?K@DAGBFCYE^FIGFH]IJLHMFNfPDQbRFSHTHUBW_XF[E^]_Fa[bDdEeWfBgD
~rid	Y#F(H)I+I-E/C0J1J2[3E4[5K6H7I8X;J>F?YAICZEIFYGGIYKFMFNXOGPIRISYTHUGVIWIXGY[ZF[I]G^H_HaGbYcHddfYgWhH
~rie	N![#[%I&I(J)G*E+]-C.H/E1H3D4G5I6G7K8G9D:Y<J=J>H?B@KAFCID[EEGEIJJEK[LIMCN_PIQIRFS]TXUDVIWXXbYHZa]B_Fa_bGcJdHfFgHhH
~rif	M!D#@%[&I(D)G*^+H,I-C.J0G1G2H3^4E5H6F7F8H9D:D;E<I=H>b?@@EB]CgDaEHFIGFHCIGJJK@LFMBNCO]PFR[SITDUFVGWGX]YHZ[[E]a^D_EabbEcDdEeHfEgGhI
~rig	P!E#H%e&J(b)D*D,G.I/F0Y2G3@4E6G7F8G9a:Z;b<I=E>I?B@YBICCDYFHGEHKI?L]MYNAP_QHRFSGUDV@WHXDYHZ;[I]C^Xa^bJcGdHeHfDgYh[
~rii	zIJKXN[
~rij	[!G#G%Z&K(Y)I*H+J-G/H0J1I2J3E5K7I8]9E:];I<J@EAIBFCFDFEIFJHKIEJIKELHMFSIT[UJVGWIXFY[Z][I]G^IbFd_e[f[hF
~rik	s#Z5X9YHGNY
~ril	d#Y-J/b@KBJHFIHKZMJTYZF]]
~rim	]!X#Y%H(G)J*C+J-E/I0J3I4Y6I9E:G;J=G?^@JAJBCC]D_GWH[KXLIOIPKRJSITIUXVHWJXEYJZA[J][^IaDbYcIfGhb
~rin	S!E#J%F&I(J)F*^+Z,X-_.I0[1I2I3Z4F5I6X7G8H;F<J=D@KAFCZDHEGFHGZH]JHK@LGMGN_OBQXRGSYTJVEWHXDYFZ;[F^I_Eaab]cDdEeIfJgE
~rio	O!Z#E%I&I([)Y,E-B/E0G1H2H3]4D5H6G7X9F:];X<I=Z?GA_BECIEFFHGJHGIGKXNYOJPGQIRWSCTJUGWYX[YG[J]Y^[aDcDd^eHfChY
~rip	Z!Y#I%G)I*H,J-H/I0K3E4J6^7J9H:I;J=]>F?F@ZCGD^EJG^H]IHJJKYLJMGNGOHRZSIUIVHWJXI[I]H^C_YaGbGdHeJfGg_hH
~riq	v5ZHJIKNZ^[
~rir	o:J@IBJDZIJKIZH[cdZ
~ris	W#I%[(^)G*H,I/I3J4H6[8J9Z:Z=G>F?E@[A[CFDHEJGIHJIDJJKZMGN_P^R[SIV^WIYJZB]F^H_HaDbHcHdGeJfHgI
~rit	A!<#?%c&F(J)G*Y,Y-@.G/G0^1Z2J3J4Y7B8]9B:?;d>G?Z@<EAFGIAJXKEL@M>N_OZP[Q^RZS@U<V=XHY_ZF[@]@^A_Ya=bBdfecf^gZh?
~riu	k#J-I9J=K>K?K@IB^IIKYMJN_][
~riv	M!F#J&I(a)X*Z,J-C.^/H1F2H4J5H6d7E8X9B:D;F<H=G>Z@EAECBDIEEFEGXHZIBK@LEMBNBO^PeQISETCUDVBWGXBY[ZI[K]F^D_Fa^bCcHd_eYf^hI
~rix	zHaZK]I
~riz	]#K%Z(])^3X:J;Z>K?JBJCJHGNJT]UHV_ZJ
~rja	z>HHFZ^]]b[dHfJ
~rk^	I!F#A%_&I*D+G,G/X3I5X6F7F8X9@:I;H<H=E>Y?D@JAFBeCHDCEGFIGDH[IGJIKCM_NEPHQ[SBTDUBWGZb[C_EaBcZeFf]hF
~rka	o>Z@JBKH_KJNZZGaIh]
~rkd	z!Z0HHZ
~rke	b!X#]%J(I)K*J,Z-F3^4[9E:I;J<Z=J>H?HBFCGF[GJHYIGKFLWMINIOZPJTGUJXWZC[J]H^J_JaXbJdIfJh_
~rki	q(YD]IKK[
~rkl	z&[N[ZZ
~rko	j%[-J2^3Z@JBIDKHXIXKIPWTXZHaY
~rkr	z,Zd[
~rks	l#Y7cHKZH
~rkt	g%J(J-I1[3J9D>J@IBbDKIJM]NJQ[VXZX]KaKbJdGfYhJ
~rl^	g@IBJKKMZNJ^JbYhc
~rla	]!Y%J(J-G/W3H4K7J9X:Z;H>F@cAJDGHEIYKGLXOISKTHUIXGZA[]]X^X_HaHbIdJfJgZh]
~rld	xS[
~rle	e-J3K>]?Z@JBZC^D_HGIJKJN[OZXJZGaG
~rli	i%[3H=[?XC_DEHHIKK^NJZI
~rlo	d!^%I(J-I3I6K9G:Z=[?H@EBFCHDHHZIGKFLbMJNGOJPJRZTGU[V^ZH[I]Z^HaWbIcJdJfJhH
~rly	i![3]@^BGEYHHKHNYVGY]ZIcG
~rm^	T#E%Y(C+Z,I-c.E/H0J1J3G4G5J6I8[9D:Y;I=H>Z?D@KAHDDEIFIGGHcIEJHKFLHMENFO]PJRJSHTHU_VGWIXGYJZA^G_GaCbdcJdHeJfGgHhb
~rma	Q!G#F%E&J(C)c+Y.J/G0H1H2I3i5I6H7G8Y9E;G<Y=D>B?B@HAFB_CbDeFHHAICJHKCLGMEN[O@Q^RGSGTGUYVBWGXEYHZH[I]D^F_HaCb[cGdCfCgFhD
~rme	_#I%Z(Z)J*K,K-Z3]4J7J9G=H>_?H@IAJBXCHDGGJHDIFK_LJMZNJRKSKTJUIVGXH[X]F^YaFb^cIfIgJ
~rmi	P!E#D%f&J(b)J*G+G,H-]/J1H2I3B4H5I6H7G8H9Z:E;a<J=I?D@GAGBXCEDBEZFJGFHYIFJGKFLFMDODP[RHSGTFUEV[XDYIZA]b^^_FaEbJcFdHeHfFgFhE
~rmo	r#G-]9K>]BJHHKJOJTHXHZaaJdJhH
~rmu	s-J3JKIOJZF]Jhd
~rmy	s!J9K:]BJHIN_UXZJ
~rn^	J!]#Y%G(?)^*E+I-W.H/H0D1F2F4Y5F6I8E:]=C>D?H@aADBCCADCEDFFGCIBK[LEMbNXOJPHRZTGU_WGXDYX[G]J^_aEbYgGhY
~rna	U!J#I&J)H*F+F-C.J/J0Y2J3d4I5I6F7G8]9D:];Y<J=E>[?]@?AGBJDJEIFGGIHDIbK[LGMHNEQJRHS]TFUEWHXZYWZH[]_FaHbYcDdBeHgGhD
~rnd	x![#]MGfZ
~rne	a#K%J-Y3H4G6K9X:[;[=I>H?IBHCJIGKIMIN^RIVKYKZA]H^KaIbXcfdHeJfDgI
~rni	f!d#X%I(J+Z,Z-I/K3W7[9I=K>I?I@YAJBGCHDFHBIEK_MJNJO[PIVJZF]JaXdKfKhI
~rno	a#H%K(I-H3Z4J7K9]:[=J>G?J@_AJBICJDZEJHBIFK^LKMINIOFSITJUJVIX]ZE[K]J^J_aaIbJc^d[fHgJhG
~rnz	x![
~ro^	I!I#@%F(X)B*F+F,I-B.I/H0J1F2F3b4C5E6D7I8G9B:G;D<G=@>f@FACEFFYGGI[J^KELEN?OfPJQGUGV[WHXYYEZZ[^]B^C_FaXbEcIeKfEh_
~roa	m!Z#I)Y>ZHXTZZFaZ
~rob	P!F%X&J(D)G*E+G,G-@.I/F0G1I2I4F5I6G7F9]:F<J>G?D@IBdCBDHE[FKGGHIIAJGKALJMEN[PDQIRHS]THUDVGWDXgYJZc[F]C^E_JbEcbdFeHfEgGhD
~roc	X!_#E%F(F)J*I-D.K0J1J3G4H5K6I7I8J9H=F>E?F@[AICHDEEIFKGJHGIEJIKZLYNGOHPHR[SaTHUGVEWJYI]e_HaEcJfGgKhK
~rod	b#J(I)J*J-Y/K3J4J7Z9I:J>H?Y@ICIDJEYHFJbKGMHNGOJPJSJTJUJV]WJXIZX]J_JaFc_dXfZgIhJ
~roe	h!I#J%J(H*J9G:I;I=Z>G?[@[AJBHCHDIHFIGKGLJMJNIOIPaQ]UJVcXIZF]H^Y_KaKbJdIfJhJ
~rof	^#J%H(b*J-G/I3]7K9H:J;Z=J>H?H@HBGC_DHGXHHIHJJKHLKMDNHObPJSJTJUJXIZE]I^JaFb]cIfKgahI
~rog	q,X1[9ZBGHXZZ
~roh	p!J)Z-[HIPZQXUI^]
~roi	e!J#[%a(^)]*I+I,J3I9I:J=J>H?F@HBICHDFH[IXMJNJOJPYUIVHXYZD]J^YaZbKcJdJfJ
~roj	m9J:X@JH_IKKZZYhZ
~rok	]!G#I%H(I)I*Y,H-X/Z0J2[3H4^6I7J8I9G:J;X=H>E?GAIBECYDIEJFJGIIHJJMHOJPHRYTJUGVFWKXIYaZZ]^^I_YaHcZdGfYgJhI
~rol	L#C%B&J(g)h*e+F,F-B.H/J0G1F2E3E4h5g7D8F9D:B;F<G=B>B?B@AADBGCEDZEFFGGDI>JbKDMINIOZPERISETFUDVIWFXCYGZ:[D]D^D_CaBbCcDdDeHfCgChD
~rom	H#H%B(C)]+c,I-I.I/C0G1Y2G3B4Y5H6X7J8I9J;]<H?I@FAEBDCIEGFFGXIEJ^K^LaMCOKP]QJRISFUHVYWGYGZI[Z^YaIcXeGfXgI
~ron	I#Y%X(@)C*D,Z-B/E0]1E2H3]4I7G8J:@;D=@>DAEBGC@DBFDGgH^IAJ_K?LDM_NGPZQKRbTFU@VGWDXWY[ZH[C]F^I_Ga@bJcJdceBf]gJhZ
~roo	b#J%[(E)X*b-I3I4J6J9H:J=J>H?I@GBEC]DJGJH^IHKYLJMHNIOJPIRJTJVHXJ]JaIbJc^dHfZgJ
~rop	S!F%F(D)G*G+J-c.J/H2]3Z4E6H7H8I9E:F;H<X?c@[AHBACDDDFIGXHBI^JZKCLGMENFOEP^QZRGSYTGVIWIXcYHZ>[G]I^b_GaHdFeIfEgGhE
~roq	p>X@Y
~ror	I!]#C&c(I)C*D+F,Y-B3I4C5H6[7E9C:E;H<G=J>C?C@DB[CDDKE[FFGHJJKHLFMCNZPFQXRGSaTEUEVGXDYJZb[E]C_[aBbEc]dDe]gEhC
~ros	K!E#C%E&I(C*Z-H/[0I1Z2H3C4D5H6F7b8G9Z;G<I>A?C@@AGBBCCDCFGGEHFI_JYKGMFNCOEPDQIR^SgTbUDVDWEYHZB[E^E_FaZbDc]dZeIgc
~rot	Q!C#C%Y&I(B)E*F+E,J-b.H/X0J1F2W3B5H7E8Y9@:D;_<H=I>X?A@EAEBBCHDBEEFGGHH^KHLEMJNIOGPcSFTIUDVAWGX^YhZF]I_CaGbEcDd^e[f^hI
~rou	K!B#^%C&I(F)F*D-@/H0I2H3B4E5J6F8F9B:G;G<I=A>J?B@IBaCBDYEHFGGIHdIEJGK]LEMANXOFPaQIRFSJT_VgWIXCZI[[]JcIdDeEhH
~rov	S!F#F%G(E)I*J+G,I-C.K/G0e1I3D4J5J6I7e8J9E:I;I=[>^?J@]BYCXEIFJGIIDJHKJMENZOFPHRJSET[UHVFWIX[YIZ?[H]D^Ga^bYdHeJfEgGhF
~row	S#B%F&J(J*X+a-B._/I0Z1H2I4[5H6_7W8H9D:D;H<Y=F>G?Z@^AGBHCIEIFHGGIBKANCQJRGSIUDVGX_YHZD[F]^^IbbdEeYfDgF
~rox	[!J#K%J,K-Y0I1I3H4G6I9I=J>J?J@JAJBGCJDJEJGJH^IJKKMINHOKPJRHSITJUKVJXJYFZD]H_JaIb^cidJeJfDhJ
~roz	j%J(I)I*X,[3X9H=J>Z?I@ICKDIH]IIKZMHO]RZSJVJXIZE]IaFbJcJdJeZfJ
~rpa	g%J/IZI_]dJgb
~rph	z!J/IZJ__
~rpl	zDZHHL[bZ
~rpo	f)Z@IGXHHIJKJNaVJWZZH
~rpr	f#J%Y,J3Z@IC]H]IJOZP^VKZF]ZaK
~rqu	i!K#I%K(J*[/^2Y3G9J>X@JBHCJDJHCIJKHL]MITJVZXJ[[]]aJgYhJ
~rr^	b!I#J%J(K-I/J0K3H4a9J>J?J@ICJDJEIGJHFIGJKMHNIOJPJSGTaUIVIXYZ[]^_JaHbXcHdIeXfagJhJ
~rra	[#]%F&J(F*G,]-a.Z/I0I1I2I3Z4Z5J7H8I9X:F;H=G?E@HAHBZCEDEFWGIIBJIKYLHNGOJPFQ[SFUXVCWIX[YIZG[G]E^HaDdDeHgHh_
~rrb	uHIb^
~rre	L!X#a%Z(C)G*F+F,]-C.I/B0H2H3X6[7E8I9D:C;G<I>C?X@YAZBHCBE_FHGFIAJFLFNAO]QIR^SZTYUCVEWDXEYG[]]C^C_GaYbEcWdBeIfIgHhg
~rri	W!H#H(H)K*I+J,K-F/E3J6]8K9H:H;J=K?G@YA]BYCFDJGJHbIGKFMGNFRJSJTIUJVIWJXGZ][W^I_HacbIcKfHgJhG
~rro	F!^#Y&c(A)H*E+E,Z-@.J1J2J3J4B5G6Z7C9A:C;F<G=G>C?BB[CBDGE[FEGFICJHKELDM@OHPDRESbT^UCVDWHX[Zc[Y^X_Ya@bJc[dCe^gD
~rrt	a!I#c(K)Y,K-Z.X/K3I>J@HCIDIIFKYMENIOKTaUJVIZG[[]HaIcJfKgJhK
~rru	m#Z*X+]-J3I@JBHCJDGHGIJMINYOKSYXJZI]a_[cI
~rry	f#K-J3J9b:J?K@HDJHHIJKIXJZ^]KbJdZhK
~rs^	[#[%](H)J*J+J,]-F/Y0J1J3G4Y5X6I8[;J=H>J?I@]AYBDCHEJFKHEIIJ]KELJMYNHOJPJRISHTIUHVZWJYYZI[J]H^I_[aHbIhI
~rsa	i%J(J*]-J6Y9J:J=J>H?I@HBHCID]K^MYNIOHS[UIVHZG]J^[a]bJdHfGhJ
~rsc	d!]%H(W+[-H/]0J3E4J6[7J9H:J<Y=J>F?Z@GBHCGDHEYGHIZKGLYMHOZRYSJTJUJX[ZC]I^J_JaYcWdGfGgJhI
~rse	g+Z-Y3J9J=K?I@IB[DbHCIJKJNJS]UZW[ZDcK
~rsh	g9IH]LHMJPXZJgc
~rsi	[!I#H%G(G)J*I+G-H/J0]1e4H5^6I7a8J9H:J;J?H@GAJBCDJEIGJH]IGJJKKLGMGNIPHRISITIUIVJWJXGYaZX[J]H_KaHcGdDeHfFgGhI
~rsl	v6Z<ZBIDZHFS]UIVJfJ
~rso	Y!H(G)J*I+I,J-X/J3E7J8J9Y:G;J>a?Y@^AJCIDHEJH]IHJKKHLIMHNGOZPJRKTIUXVZXaZI[H]I^IaDbIdJfHgXhH
~rsp	v+[-ZCIHH_[
~rsr	z*Z,Y
~rst	O#C&J([*G+D,G-B.K/E0H1J2I3H4F6H8Z9E;G<I=Y>A@aAFBYCaDaEZFHGFH>IGJHK?L[MHNEODPIQIS]TFUXVZWaXD^B_DaXcEdBeGfZhd
~rsu	i#]-J3J9H@XBXCJHIIIKKOKXbZZaI
~rsy	n%J0K1g3I4J9G@JBIDIGJHEMGRJaJdIfF
~rt^	D#Z(H)I*E+X,B1a3Z4G5X6@7D9F:?<H=I>W?E@HACBbCDDYEDFZHbI_KILIMENFODPEQYRDSHT_VAYHZJ[D]Z^@aDb_dFeEf]hC
~rta	N!Y#A%C&I(Y)D,F-X.J/A0X1^2G3F4E5J6F7J8F9@:_;[<I=DCIEFFFGEH]I_KDMXNZODPEQHRFT_UIVHWFXBZD[E]A_DaEb]cYdGeFgchZ
~rtb	i-J3K9H=J>J@JBaDJGHKIMZNJPJYJZI^KaJcYdFeHfchK
~rtc	vHIKWb^
~rte	V!X#E%G)I*Y+G,I-Z/Y0[1I3D5H6I8I;I<Y=F@XAKBECDEIFII]JKK_LIMERXSGTGUGX^YIZ?[H^H_HaYcIdYeJfXhF
~rtf	o>YHHJYM]T[
~rth	i*X-]>K@IBYHCIXKJM[N^TXXZ
~rti	Z!J#X(H*K-I3G4J7J9G:H<Y=I>H?H@XBFCIDHGJHfI]LJMHNHOJP^SJTJU]WJXIYIZC[J][^Y_JaGbIdJfIhJ
~rtm	k(Y@JBJF^G]HGKJV_
~rtn	e!I(J-I/H3J8Z:e=J@HBGDJGKIHKHMHNJPJS]TJVJZE]J_ZbKcJfJg[
~rto	i*Y-K/X1J3E9J=KB]DJIYMKOXS[TIVKXIYXZ[aZdIeKfG
~rtr	d%Z(H,J-K/J1Z4J:J=IBIDJF[HXKJMJNXPYRYSYUIVHZFaKcJdZe]f[gYhJ
~rts	s)K*Z.]3J>JBHG]HEIJLZOZTJZI]]dJfH
~rtt	z*K-K4[9J?]HJXJ
~rtu	h!H%Z+Y9K@JDIH[KJRZYZb[cJfX
~rtw	zHJL]Y[
~rty	c%J(J-e/J3I7_9H=J>J?J@GBHCJDJHZIIJ]KGMINHVIXIZC]IaHbXhJ
~rtz	a!J%J(I)W,J-Z0K:I=Y@JBIDZGKHIIJKHLKNHPJSZU]V]W_ZF]JdHf[
~ru^	k(J-J9I>Y?[@JB[CJHYIIKHNKO_VJXJZE]I_ZaH
~rub	n3Z>ZHHNZT[XJZIcZ
~ruc	L!X#G%X&X(X*E+G-C/J0X2I3H7J:Z;F=[@DAJBXDGF[GGHIIBNBOFRXTEUYW[XJ[I]J^Ca[bYd[eYf]hC
~rud	z-XBYDJ
~rue	i#X%X(J=]B]CYHDLXZD^_
~ruf	b!X#H%X*K3b4J9Y:J;J=I>X?[@HCZHJKGLJMINIOWPJQZTJVIZH[K]Y^J_JaYbKcIfJhJ
~rug	]!]#G%Z(G)J*I-G/H0Y1J2J3F7I8_:G?G@IAIBJCZDJEJFJGGHAIFJIKWLHMFNFOHRZSITHUGVGWJ[I]G^IaEbZd_e]fYhF
~ruh	l-J?[@]HEIIKbPXZG
~rui	Y!Z#H%G&J(])Z,G.K/I1J2J3K4H5J6H7X8Y9F:Z;[>H@EA]BJDIEIFIHCJIK]MFNGPZRITKUFWIYJ]Z^[_^aIcJdEeJfGgJhF
~ruk	p8^AXH_ZI
~rul	Z!J%I(I)J*Y-G/]3I4I6J7J8I9J:I=I>I?IBGCHDIFKGdI[JZKFMINeOJPGRJSJTJUIVGWJYJ]J^K_HaIbJcYdGeJfFgIhJ
~rum	i!J#J0[3X=J>J@IBHDIHCIHKJL[MJNXPKSJUKVYZF[Z]Z^ZaJc[dGfIgc
~run	U!G%G)H+[,X-E/H0Z1Z3]4G5X7J8I9G:G;H=G?E@IAIB[FJGWIHJZKHL[N[OFPYRZUGVCWIXFZA[H]E_HbGdEeJfbgH
~ruo	r(^)[*]?HHJVK
~rup	X!E#H%F(I)G*H+[,I-F/I0J1J3D4I6J7H8I9D:E;I=F>F?E@XAHBCCFDDEIFJG]IDJIKELGMENFOHPhRJTHUDVlWHXFYJZ?[I]Y^Z_GaFbGcGdFeJfGgGhG
~rus	o#F(Z,J-J9]@JAJBIH]IIKJNZPJTXVG
~rut	n!J#J%J(K-Y3H9G:J=J>I?]@HAJBHCJDJFZGJHEIIK[MKNIOJXJZE]a^]_[aJbJdZhH
~rv^	h!I7J9J;Z>J?aBHDIFbIJMJVJZXbJfJ
~rva	r#X@[F]HJZJgX
~rve	J!G#I%B&H(D*E+F,E-B.H0H1F2E3B4e5e6e7X8D9B:F<Y=A>C?C@AAEB?CCDBF[GAHXIAJEKCLEMXNKOEP]ReSCTEUAVBWEXDYbZ?[F]@^EaBbBcbeDfbgDhD
~rvi	H!D#C(J)^*G+E-F.G/E0[2]3F5E8E9A:B;E=C>G?@@AAEB_CCDHEDFIGBHIICJEKAMXNDOEPJQGSfTGUcVXWDXCY[ZD[D]A^HaDbBcbdXeYfjgBhD
~rvo	pHXI]K]VX
~rvu	z9_HH
~rw^	v-H@[BJDZHGIHKJX^ZEh[
~rwa	f#J-H/Z2[3X7Y8W9I:K=K>I?I@HBFCIDIHYIJKHMZNJOYTXVKXK][cJd_gJhJ
~rwe	]!H%](I)J*H+K,I1H3G4Z6X7I8I9G:I;^?XAJBECGDWEJFJGHHFIGJJKaLIMJNHOHP]R_SITWUIVZWJXGYZZA[I]Z_JaGbHc]dGeIhH
~rwi	k%Z3Z4[>J@JHHMJOZPGZG_[dXh[
~rwo	zDKHJK]ZZhZ
~rws	z>K@JC[D]ZHhZ
~ry^	G!I#C%F&d(I*D+C,E-B.H/F3_4H5^6I8I9_:b;D=E>G?I@FAGCDD^EDFIGBH[IZJZK]L_M@N^OYP_RGSZUGVAWIXAY^ZB[D]G_YaEbEdZeDfDgZhH
~ryb	h+Z-Y@[HFNJS^VXZF
~ryc	s#I(Y2I3J>J@JBHDZHDIJK_ZHa]
~ryf	k#J(J*Y-J?JBJC_DGHEIIO[X^ZH][a]
~rym	x9Y>[HG_]
~ryo	d%Z)Z+Z9X>I?J@JBHHEIJKKNJPWS_V[ZF^[hK
~ryp	X!I#I%I(J)K*K,I-H/I0J3H4H5J6h7J8J9H:J;J<d=I>I?H@IAJBGCJDIEJGIHBIHJJKGLJMHNGOJPIRHSITJUIVIXJYeZB[J]J^I_HaIbHcJdGeHfGhI
~rys	o(I9J;]@HBJHGL]NIZG^_d^hJ
~ryt	b!K#J%^+Y1J3J7Y9H>[?Y@IB^CJDFGKHHIGJXKFNWOJPFRKSJTJXJZ_[K]XbZcJfFhI
~ryw	m#I+K6[>[?]BYCKDHHYKJMXS]ZEaJ
~rz^	d!I#Z%I(I,X/^0W1K2K3[4J7K8J9F:Z=J>^?I@GAIBECIDGEJGIHII[LJNHOHPIR[SKT[UIVIXFZC[J]H^J_YaGcHdGe[gJhI
~rza	k!K#J-J1[3I8K9K:aBZDHHEIIKIMFNIUZVJWYXKZG]JaYbJcId_fIgJhZ
~rze	X!Z#J%]&Y(F)H*G,G.Y0G1Y2I3^4F6G7X8X9A:W;G<I>^?D@ZAGBACXDGEGF_GEHIJHKYLGMZNJODPEQISGTEUEVJWHXWZ=[H]^^Gb^cJdJfGgI
~rzi	zN[
~rzn	v3_:X>JHJaZ
~rzo	u([9^>IEZZI
~rzu	g!J#J%K*K-X/]3I4Y6J9H:J>I?JBHCKDJIHJXMIN^O[PZVJXJ][_JcJdIfJhJ
~rzw	u*X+JBJCJDYHZLZ
~rzy	Y%F(]*J+G,Z-J.I1I2J4F6G8H9C:[;H<J>Z?J@HAHBHCDDJEHFIGHHKIXJIKHNEP^RZSFTGUFVDWHXDYHZX[X]D^G_IacdFeXh]
~s12	p#[-K9K@JBIHCIZKJLJS_TJZH^J_^hX
~s20	z5X
~s50	l#FH[Tb_H
~s53	xHW
~s70	zH__K
~sa^	T!I%C&J(C)Y,H-[/G0e1H2I3B4F7H8Y9J:X;Y<J>b?B@CAGBEC]FHHJIBKbL]NZOYRGSFTFVBWGXCYGZG[[^E_FaXbHcJdCeHfGgGhD
~sab	Q!g#X%H(Z)X*G+J,J-Z.X/H0K1Z3G4I7I9Z:G;]=G>G@GAHBDCHDGEIFJGIIGKGLIMHNGOJPFRJSHTIUbVCWGXIYXZD[I]H_FaGb[cIdGgHhI
~sac	_!_#J(G)Z*X-J/Z6W:J;Z=J@HBHDIIKKJLXMJNJOITJUZVHY]ZF^X_JaXbYcJfHgJhJ
~sad	Z!G#G%G(Y)G*^+I/I0J1J3I4I6I7I8K9G:G;J=G>F?X@HAJBECHDFEaFJGHHDJJKdMGNcOGPZQYTIUEVEWaXHYKZ@[I]G^Z_HaFbHcFeKfGgHhF
~saf	p,F.Z2ZH^JY
~sag	Q!E#H%G(D)E*G,G-^/F0b3D4G5I6G7F8H9E:E;G<J=D@BAHC^DGE[FHGGHIJGMKN^OZPFQIRGSETHVGWYYIZ^[G]E^X_JadbHcEdZfDgFh[
~sai	_%J*K-H/b3H4J9J:J=[>I?H@HBJCHEJHCIHJYMJNIO]PJUIVJX]Zc[J]IaHbKfJhY
~saj	q2Y3I9I>]DJHDKKOXZYa_
~sak	b!H#H%^(^)I*X+H,J-G/J2K3b4H5Y6J7J8K9E:H;I<K=]>E?^@GAIBGC_DXEKGJH?JJKELJMHNHOESITJUIVXXFY[ZD[J]G^JaJcIdJfIgJhH
~sal	Z!G&I(F)I*H,J-E/I0J1I2J3Y4K6I7I8J9X;I=G>D@_AIBCDZEJF^GHHbIHKZLJNEOHPHRJSITHUFVZXFYJ[[]G^I_HaDbIc[eJfFgI
~sam	Q!F#H(C)X*I+G,H-C.H/Y0J1I2H4E5H7^8X9G:D;G<I=C>A@aAeB?CDDBEGFFGFHGJIKcLFMGNHO[QgRESXTIU^VHWGXCYFZ][E]C^F_FcDdDeGfDgWhC
~san	]!H#Z%^&Y(^)J+J,J-Z/J3]4J6J7Y9F;J=Y>H?H@DAJBJCGD]EKGJJKKDLZO[S[TIUEVFXGZG[X]H^HaEbIcIdIfGgJhG
~sao	n%X(Y1XHZ]Z^XdJ
~sap	o#]%J>HBJHXPZTHXJZ[[IaHbZ
~sar	[#I(Y)H*H+J,K-H.Y3F4J9H;K=^>G?[@GBICZD[EIGJIHK]LJMFNHOZTJUDXIYJ[J]X^J_JaHb[cIdafIgJhX
~sas	qDZHHJ^
~sat	H!]#H%[&H(J)W*E+H,C-F.G1F3F4G5G6H8H9C:b<I=[>C?CBFDGE_F]G_HBIBJHN_OIQGRJTEUbWbXGYIZE[E][_Ga?bEcZdYeDgJhB
~sau	z6YZX
~sav	o#W-H3Z9I=Z>J?J@IBZCGDJH_IGKHNYZC]Gf]hK
~say	G!J#Y%F(E)G*I,G-].X/X0H1[2I3A4G5I8G9D:W;I<K>D?B@HBFCJDIFHHFI_KXLJMCNZO^PDQHRHU[V^XdYG[G]I^W_XaIcXdZfEgChX
~sba	h-I4Y9I>[?IBHCIDJEYIJKIMIQXRYX_ZH]JaJdKha
~sbe	r(])J*Z+I,J-Y>HBKCHDZIJN[ZJ
~sbl	b!J#[%I(J-J1Z3I?G@JB^CJDKHDMJT_VJXIZI[bbI
~sbp	zcY
~sbu	zI]
~sc^	f#J%K(J-J3Y9]:[;W=X>X?J@IBFCJDHHBIYKINJSZTKUIVIXHZ[]J^XbKcZfJhZ
~sca	e(K-I=^>H?J@IBHCJDJF[H^IFKHL^MJN]YI]X^JaXbJc[fJhJ
~sce	h)Y*J3J?]@HBKDKHXIJKYcXdJfJga
~sch	H!a#H%X(E)H*D+]-D/X0J2H3C6Z7C8Z9Y:=;H>_?YAHCBDAEEGHHDIBJEKXLEMFR]S@TEU^VIWBXYYbZG[F]A^IaEbbc[daeaf[
~sci	_!H#H%G(H*J,J0I3G4I6[7[8K:[;J=G>F?H@FAJB[CGDGEJF[GHIaJKLJMGNIOIPIRKSJTIUGVFWJZ[[J]^^Z_HbIc]dIfHgJhI
~scl	g-Y/dBIGXHFMJNIZJcJ
~sco	X!E#G%E&[(H)I+J,I-X.Z/G0I1H2I3C4G5K6H7I8H9E:G;I<K=G>[@FAHBCCFDEEYFXGdIYJGKYLHMFNEOHQJRHSHTHUWV[WJXIYI[Z]G^H_Fa^bYc_eIfFgIhF
~scr	M!H#C%Z&I(F)E*E+a,J-C.I/E0J1F2H3W5H7F:D;G<H=[>Y@@AGBHCBD]EFFGG^H^IIJFKFMENBOaPIQJRISETDUBVAWFXCYbZX^AaCbacId^f_g[hG
~scu	j3I9J>KCJHIIbU]ZI
~sd^	j4Y@[MJPZbZdGf^gZ
~sda	o-J3Z9J@_BJCKKJNYR[ZE
~sdh	i%FPb
~sdi	xHJL[ZJf^
~sdp	v(KHXP^
~se^	X!H%E&Z(F*I,J-J/I0J1J3G4I6I7I8J9X>X?_AJBJCGD[EIGFHCI^JIKDNaOEP]QYTJUGV]WIXGYY[H]Y^Y_IaCbGcHdYeJfXgIhH
~sea	g!X(J-b3I9I>F?J@JAJBGDXF^GGHaIIKHMJNIOJVJZC_Za]
~sec	L!G#F&J(Z*^+^,F-I.I/K0H1G2[4C7F8^9C:E;[<c=E?_@]AFB[CeDZEGFHGFJJK@LEMENBOFPEQ^RFSGUEVDWGY_Z=[H]Y_FaIcEdFeHfEgJ
~sed	V%Y)H+H,[-^1K3I8J9G:I;J=I>X?bAYCEDIEIFJH[JIK]LINGOISJTXUJVGYKZD[F]G^H_GaHbHcIdIeJfHg^hG
~see	b#I%J(H-a3K9I?JA]BICJDJGYHFI^PYVIXJZY]J^KdYfH
~seg	Y#G%H(G)H*]+H,J-W/J0J2J3H4H5J6I7I8Z9X:I;I=_>E?^AHB[C_EIFKGIH?JJKCLIMGNGPHQXRISXWIY[ZD[I]a^I_HbHdHeJfEh[
~seh	u-X@XDKHYZJ[Z
~sei	W#X(F)K+Z,I-X.Y/H0I3H4I5J6I;I=[>G?X@DAJDZEIGHHDI^JIK^MFNCOYPGRXSZTIUFVJWXYZZ@^X_IaJbHcFdFeIf^gG
~sel	K!B#I%F&I(?)f*C+F,F-J.G/C0E1E2G3A4D5G6[8E9C:A;G=E?[@ZAXCBDGEGFEGdHIICLXMENIOFPBQYRETXUfVhWDXFZC]D^c_AaGcBdYeHf@gEhH
~sem	j%Y-[3I4[>I@JBHCKD[FYG[IIK]MZPYRKVIZEfIhK
~sen	C!=%Y(H)B*B+F,G.H/G1H2Z3G4@5D7[8G9F;C<G=E>J?@@]AGB_C;DYEHFKGZHZI]KdNaOAP>QFRES?T>U]V@W@XCYBZe[]^[_Ha^cBd]eEf@gGhb
~sep	p1ZH^hE
~ser	8#J%D&C(Y)^*I,D-C/A0J1F3F4b5a6a8C9?:J;Z<I><?B@DA[B[C@FaG[IAJAK@MJNDOCP[RdS^TBU^W?X@YbZE[D^W_aaBbJcdd[eDfggXhE
~ses	S!F#c%F&J(F)_+I,I-D.J/a0I1J2J3E5J6H8J9D;H<J=F>F?F@EAHBBCFDFE_FJGIHFIXJILFMFN_OHPGQJRISGTGUFVGWJXCY^ZB[Y]g^I_FaCc^dGeIfGgWhZ
~set	7#A%Z(b)]*Y+F,H-;.^2D3D4G5[6E9@:X;G<X=]?X@GAJB^EWFXGHH@I>JJK@LHMCNAOEQIRGScTAU]V[WdYCZ[[E][^G_Ga]b^dIe[f^g_h@
~seu	e!J#J%K(I*H-I3H7[9I:J>I?]@XC_DHHBIHKIMKNJPYSJTXUZV[XIZG[a]JcIdJfJhJ
~sev	h#^*X-J1[@[BIHFTGYZ
~sez	r!X(X-XHII[KW
~sfa	nHFIXNbRXZJf[
~sfe	s#H,Z6Z7Z9JH_
~sfi	f(J/YG_HCIJJdN[ZFaJ
~sfo	l3^DJHbZI
~sfr	n*_?aHHXZZJ
~sft	z%Y
~sfu	b%JBaHJMZTJUIVXZ[[Ke[fJ
~sfy	q@XHYIJNZZJ
~sge	d#Z%I(])Y-I0K3K4[9I=I?H@JBHCZDXEYG[HBIKKJMJNJPJRITJWJXJYXZJ]IaHdZfX
~sh^	R!D#H%D&I(D)F*X+H,G-D.I1H2H3[5I7H8G9D:E;H<J=D>J@FAGBbCEEGFeGaH[IBJFKEMcOFQJRFSETFUEVEXFZH[G]_^H_Yb^cEdBeGgHhE
~sha	X![%I*[-H/I7J:Y=Z>E?IBGCJDJHcKHMINIOKPJTKVHXJZA[J^b_KaIcJfJhJ
~she	a#[)K-F/I9G>J?J@GBYHZK[LGNITHUJV[ZB[J^JaJcJfJgdh]
~shi	m*K7_>JDZHDPXSI^]aJ
~sho	L!C#I%E&I(D)F*F+b,H-H/[1H3B4F5H6J7J8F9D<F=C>H?[@GAGBBDFEHFHGFHdI[KHNIPEQJRbSXVJWHYHZ[[Z^J_Xb^cFeGfCgFhD
~shs	rGYHZMaZJ
~shu	p!]#_-J>Y?K@JBJHEIJKIRKZF]YfY
~si^	_#Z%Y(Z)K*X+Y3^4J7J8K9H:I?G@FAYGXHXKYLYMGOYPISKTJUJVIXIZC[J][^IaGbIcJdHeJfIgJhH
~sia	b!J%K(J-Z1X2[3J4Z9H:Y=J?J@_BGCJDJGKIZKHMJSJUJVJXaZG]KaIfZhI
~sib	Z!J%F)H*I+K,K-[/I0F1J3Y4^6Y7]8J9I;K>]?H@^AJBCCGDJFKH]IGJIK]LHMGNGOJPZRHSGTHVCWHXGZZ[Y]G^K_IaHbGfHgH
~sic	X#G%H(H*[+Y,I/I0J1K4G7G8J9B;Y=b>E?aAIC[EJFJGHH_IEJJLINHPZRJSJUGVHWJX]YXZD[I]G^H_IaGcHdFeIfJhG
~sid	[!I#G%H(])G*H+_,J-X/a0J3F4G5K6J7H8J9F;J=H>E?J@FAZBGCIEJFJG]H^I]KGLJMGPEQERIS_UIXXYJ[I]I^I_XaJbHcHdHfEgHhH
~sie	_!G#X%G(G)X*G+I,J-G/I0Y1Z3E4H6J7J8J9]:H;I=I>D?F@EA[BECFEKFJG[IZJKK[LIM^O_PGSITXUHVGWKXXYJZE[J]F^Z_Ga^bIcGeKhH
~sif	r3X9J>HCJHEIbKIOZZJa[
~sig	K#G%B&J*H+[,[-D.I/H0H1H2J3C5F6G7c8G9Y:G;H<d>F?C@FAGBJCDEGF_GEH]JFKGLbMZNGOEPGQJSGTaUDVAWIXDYHZY[]]]^J_Ga?cDdDeGfDh]
~sil	e-a;X>JBIHFIKOJRKZD]J^[aad]fZ
~sim	f#K-H/J3D9H>_?J@GBHCIDJIdK_LYMKOFXXZE]JaFhG
~sin	K%]&H(B)_*F+Y,J-].J/I3H4J5J9A:H;G=a>F?D@FD^EFGYHDICK]LWMZNFODPFTBUJVYWFXFYZZI[G]C^F_IaWbIc^dZeEfahE
~sio	M!E#]%c&I(]*E+F,G-D/F0d1d2]3a4H5]6F7G8G9B:E;]<I=B>A?B@BAGCDDBEYFGGEHbIDJGKDLDMDNDOEPZQIRFSETIUEVKWGXCY]Z?]c^F_FaAcHdBeFfBgIhX
~sir	n-X3H?]CJDHKIZZ]Ka^h[
~sis	Z!H#H%G(F)J*H+Z,[-I/J0J3B4I6I7I8X9H;J<Y=G>J?GAcBECGD]EIGHH?IFJIK_LIMGNHOZPGRZSJVFWIXZYJZJ[X]H^I_[aGbHcGedfFgHhY
~sit	V!G#D%E(G)I+I,J-].X/G0I1I3F4[5[6I7_8J9E;I<K?E@FAIBICFEIFIGHHcI_JKKEN_RHTHUFVGWHYIZD[I_GaFbEcYeJfFgI
~siv	m-Y3Y4[6XEXHIZKcZdJeX
~sja	m!J#Z(G)_*K-I1Z3J9G:J=J>H?J@ICJDJHEIHKGMJNJUcV]XIZE[J][aIbJcKfJhJ
~sk^	T!F#F%H(e)E*]+I,J/I0K1J3E4H5J6I7H8J9D;I=I>E@ZAIBHCGEIFJGZHeIEJHKEL^MIOHRISGUGVFWJYIZD[H]F^Z_HaEbGcGdHeJgahG
~ska	g!I#I%I(H,[-H/Y0K3H4J:I;J=I>]?H@HA[BFCIDHEZIGKFMHNIOIRKSJTHUIVHWJZY[X]H^Y_YaWbbcXdIfIgJhI
~ske	[!J#I%J(I)J*]+[-I/J3H7K9I:K=J>G?_@FBFCXDHGKH^IHKFLbOXPJR[TJUJVHZF[J]G^J_JaYbIcJgJ
~ski	e![#H+Z-J1]3Y9I:J=K>J?J@GBHCIDbGIHIIZMGNIOXRZSJTJVKXJZG]Jc]dJfHhI
~skn	z/XEX
~sko	f#H%X(G)I*H+J,J-I0J1J3]4X6J7J8c9G:H;J=[>E?G@GA]BFDFGIIEKFLKMHNIOHRISJTIUZWYXGYJZY[Z]H^I_XaXbIdGeJfGgJhI
~skr	Z!W#Y%Z&J(E)H*G+H-E.I/H0W1H2J3D5I7H8[9C:G;H<J>J?F@DAGBFCEDDEHFIGZH[JIKJLGNFO[SHTGUGVEWIXDY][G]E^Ha[bEdae[f_g]
~sks	Z(I)J+W-I3J9J>E?G@GBHC^DGHbVJXJaIgJha
~skt	s/^H_ZF
~sku	u(_@YZFdZ
~sky	uH^PaVIZJ
~sl^	u-J9I>J@HH[K[N^ZKa[hJ
~sla	V!Y#E%E)G*H+H,I-E.J/Z1I2J4G5J7F8H9D;I=X>X?E@CAHBJCGDZEJFdGGI[JIKYLHMINDPEQJRHSFTGU]YHZX[G][^Z_FbEd[eXfCgFhH
~sle	i-G/J0J3J6d<Z=J>JBHDJIYKIMJNIPKS]TJUHZX_JaJbYfIgJ
~sli	i#I(J-[/G3I6X9I:Y>J?JBICJDIHXIIKIMKNJOJQXTZU^VJWZXJY]ZG]Ia[hK
~slo	U!H#a)G*G+I-_.I/J0H1I2]3E4G5I6G7Z8I9E;H<J=E?EAGB^CDDZEHFIIXKJN[OGPFQJSFT]UEVDWHXDYHZY[[_FaEcDeHfEgGh_
~slu	^!Z#C%J)Z*H+J-F.K/X0I1I2^3J8Z9A:G;I<[=X>[?G@DAGCEDEEHFIGHHAIDJIKEMFNFOERHSZTFU_VJWHXE[H]X^H_XaEbGc[fchF
~sly	i!J%H(I,Y-X/]2Z3J4Z9X=J?JBGDJF[HDIJMJNJPZTJVJZZ_JaJcKdYfJ
~sma	Z!I#G%H(H*K-H/I1K3D4J6[7J8K9F=K>Y?H@GBDCIDGFKG]HYIYKZLJMHNHOZPJRISJT_UIVHWKXYYJZB[I]H^J_IbccId^fFgJhI
~sme	o3I>J?JC^DJHEI]YWZJa]
~smi	xH[I]ZG_[
~smo	i(I)X3J9I>I@_A_B^CKHFIHKIMIOYXJ]J^J_HhZ
~sms	z3I>[HFOGZI]]a^
~smy	v:]@KHJLYY]
~sn^	v-I1[HDT[X]^[fJ
~sna	i!J#J(J-]2Y3X:J=J>X?J@IBGDJKIMJNKOKRcUJVJXIZF]JaIbXfJ
~sne	v#K&J9ZBKFZHDZ]^[bY
~sni	r&Z3H9J@ZCKDHFYHGIJK]NZZI[^
~sno	r-a9Y>]@JKKNJZF^J
~sny	z6]HJJ[
~so^	Q!^#E%a&J(Z)I+E,G-B.J1H2Y4G5I6F7J8H9I:E;Y<J>a?FAYDCEGGJHbIDJGK[MBNDRJSETEV]WGX_YJ[E]]_Fa@bHdBfD
~soa	u#J9[?XHZ
~sob	r9YBYCYGYHI_]
~soc	v-]8Y:YHJIEZY
~sod	sHKIXN^
~sof	K!F#@%F&J(E*[+J-G/]0J1_2I3E4F5H6G7b8H9F:I;H<I>C?F@IAHBECEDEFHGFICJ[KDLGMHNEOGPEQJR^SgTbUFVDWFXEYGZ>[F]F^Fa[bEc[d[eHfWgchF
~sog	z@[MX
~soi	n9[@_HGKJMWNYTZZH
~sok	j#]-J3I9H>J@YBXCKDJFYHEKJMJOKXbZXaIhJ
~sol	N!C#B%d&I(>)X*E+F,F-C.H/E0G1W2f3A4I5G6F7F8G9[:C;d<I=I>A?ZAEB^CbDAFHGEHBIFJFKGLEMCNBODQeSIUXVYWF[]]C^Y_EaDbCcGdEeGfDg_hD
~som	P#Y&J+J,I-b/H0H1H2I5J6X;Y<[=H>C?HAGB>DEEaHGJJK^LGMHOEQJRHSFUYVGXEYJZ_[FaDbYcGeIfZhG
~son	R!H#](D)J*G+J-_.X1H2I3_4F5H6G7G9]:I;H<J=G>^@XBJD_EIGIIZJXKCLIMBNaPJQIRGTDVXXDYIZE[J]E^G_FbEdDeHfDgZhG
~soo	o#J(Y)Y*X9Z@^BJIXVI^J
~sop	s([1X@XHJP]VIZH
~sor	_#I%J(I)J-H1Z3I4J9Z:I=J?I@ZB^CJDHIHKHMINIOJS]TXUHXIZ]]I^IaIbJcWfJgJhJ
~sos	z@[
~sou	b!I%I&X-I/]3I8H9H>J?K@XAdBZCJGXHWIIKHMZNJTHVKZH]JbYfJ
~sow	l!J#J3]>J?H@YA^BKCKHGIJKJL[MJNJT]ZFaHh[
~soz	s9JBZHKU[V^ZH
~spa	V#Y%F&J(F*G+H,H.Y/W0I1Y2I3_4E5I6G7a8G9H:D;G<J=E>H?[@GAFBACCDBEHFHGFIcJGKZLHMDNDPFQJRFSFT^UFVDWIYGZA[G]D^G_daecHdFeIfCgGhB
~spe	N#c%B&_(D*F+G,G-Y/E0G2H4D6F7G8H9I:D;F=D>A?C@]AFBDCBDGE[FZGFI^J_KFLGMHNcPEQIRFSET_UYVHWGX]YXZB[a]B^D_EaYbWcaeFfEgEhB
~sph	o2YH[I^ZH
~spi	l!K#I&Y(J-]/J3K9I:]=J>K?J@JBEDJHXIHJJKINYUJVJXJZb]HaIbH
~spl	i/Y3J>Z?GH]IZOJZF[[aIbW
~spo	X!F#E(K)H*[+I,I-G.J/F1I2K4_5J6[7I8I9^:H;I=G>E@DAaBDCIDJEHFJGIIFJJKFLIMENdOZPGTFUGVFX[YIZJ[I]Y^XaAbHcFdHeKfHgIhG
~spr	F![#@%F&H(=)c+],E.J/F0E1E2H3^6E7Z8D:B;F<G=G>G?Z@JAKCAD[EBFFGGHXIAJ[KDLBMDOGPYQHRES^T]U_V[W]X^Y[Z][F]C^HaDb]d?eDfEgChB
~spu	k#J3I9Z;Y>J@JBYHHKJNJX[ZJ]^^[aDd^fK
~squ	h(K3J8^9XAYBHKJOWUJVJZ]_YaJdKfZ
~sre	v,Y9]G^HDPXdK
~sri	zHJN[W]
~sro	o*X?[BYEZHHZJaJc_dYgJ
~ss^	E#G%_&G(Z)D*C,D-].H0D2F3Z4C5I6C8G:G<G=^>Z@XADB^C]EFFDGAHaI]KALEMHNFOCQ_S[UHWYXJ[Z]G^FaZbJcHdDeDf@g?hJ
~ssa	N!E#I%Y*H+F,G-].Y/F0H1H3C4G5I6G7G9E:F=]@EAGCcFGHJI@JGKbMIOGPGQHRGSKUGVBWKX[YHZX[E]Y^Z_FaabJcEdceHfDgGhD
~ssc	e!Y/c>I?YBHDJHZKJMINIZFa]cJ
~sse	W!H#E%[(G,I-H/F0H1J2I3B4H5J6_7X8J9F:]<X=Z>_?Y@aAYBZCDDDEHFIJHKZLGNJOIPISYTGUHVGWIXJYI]Y^FcGdHeIfDgFhE
~ssf	^%I(I>J@JBaHGJbMZNJTJUIVXZZ[KdKeZfJ
~ssi	M!D#_%c&I(a*F+X-A.H/G0E1F2H3Y4]5G7X8F9H;]?B@XAEBFCEDEE[FFGDHYIHJFMCNDO]P]QHRESJTGUHVEWEXHYFZE]c^F_DbGdGeafDgIhI
~ssk	g(J+I>G?a@IBHCJDGH[KIMJRZSJUJVIZE[KaKbcfKhK
~ssl	j!J%H(J,Y/[3J4Z6^9H=J@JBIDKF[HDIJKJMJNKPZTIVJYYZ[]K_IaIbJcJdYfI
~sso	V!]#F%Z+I,I-E.J/J0J1X3W4H5J6H9I:E=X>]?E@ZA[BICCDJEIFIGGHXIHK^NEOJQJRISGTGUFVaWIXa[G_HaAcGdGeJfGgH
~ssp	G!]#C%D&I(>)d*D+[,F-D/F0F1F3a6F8E9H:C;I<H=H>A?[CCDZECFGGHH[J]KFLCMEOFPZQIRFS_U_V[W]X_ZW[H]D^JaEbZcDd@eEf@gChC
~sst	c!]#I%J(J-H/K4J6X7J9G;K>H?I@XCHDJF[GJH[IEKFMHN[PJTZUIV[XXZY[J][^J_KaJbJcIdJhJ
~ssu	U!H#K%I(E)I+J,J-F/a0J1J3G6J7I8J9F:G>F?EAJB^D]GHICJIKGLXMJOJPGRISXTHU^VEWYXGYZZ^[H]Y^G_HaXc_dHeJgHhF
~ssw	4!?#X(])E*E+?-a/X0H1G2^3@4@5H7Z8F9B;C<X=E>D?DA@B^CGDHEEFCIaJ[KaLXM^N]O@P?QDRASHTDUIVDWIX@YEZb[^^[_DaEcHd_eZfJg]h_
~st^	>!H#I%H&I(C)F*I+B,D-X.E/>0F1?2A3F4J5D6H7H8d9^:e;A<G>G?Y@cA^BYC^ECFBGDH^I]JFKcL]MHNEOGPHQJRXSGUGXDYFZJ[]^@__aIb@dHeJfGg>hb
~sta	?!b#F&C([*F,D.F/B0[2H4B5H6I7E9I:E;F<B=E>D?G@]A@BcDGFFGDH[I^K]MYNBPFQJS[TCU^V_XCYIZD[G^E_Ka[c?dBfe
~stb	x:WV[ZJ
~std	h(^
~ste	E!C#B&F(F)G*Y+c,E-I.[/B1C2E3I5F7C8G9?:^;B<F=F>Y?]@YAbB^CbDbEGFCG@JIK[MFNGOEPHQERaSGTCUXXAYYZF[I]Z^?_DaEcAd@e_fcgG
~stf	xHYa^
~stg	o%Y(J*X:]>K@ICZD]HJKIUYVIWXZHdX
~sth	x>ZH[
~sti	L!_#E&I(G)E*_+B-I.I0F1_2H3@4H6Z7J8G9^:X;F<I>Y?aAGB?DKE^FWGFHBIGJFKDLZM]NEObPGSETXUFVEWG[X]C^D_^aZbDcDdJeFfC
~stk	j-J2[3J9Z:^@XBXF[HEIYKHLZUYXKZGaJfI
~stl	s9IH]IXNXZH
~stm	v-Y9[HGKYZJ_Y
~stn	s3J9J>_BXHHKJ^X_^aJfHh[
~sto	J#Y%I&H(G)I*C,Y.[/Y0[1]2D3^4E5a6X7J8H:C<G?D@JAYBJCBDAEFFFGCH^IBJXKXLFMHN_PCQHR[S[TBUBVYWEXAYE]_^EaHbHcJdEfagFhI
~stp	x=^HZZIaK
~str	D!C#@%C&E([)f*c+i,^-D.X0B1C2E3C4E5H6B7C8H9?:A;D<F==>B?KACBXCGDiECF]G@HWIAJHK<LAMBNYOaP]QbRASIT?VFWYXBYa[E]J^F_Ea<bFcBeBgah?
~sts	[!I%a(G)J*J,K-H/K3H4J6K7J9G:I;J=J>I?H@KAJCJDIGJH[IWKHLIMINIOJPJRJSaTaUIVIXIZE[J]J^I_XbIcYdJfHg]
~stu	X#F%H(G)Z*H+H,J-H/I3F4I6J8J:H;J=H?C@[AJCXD]EKFKG[H_JJLIMGNGOGPHRXSJTHUIV[XaZZ[I]G_Ha]bHcHdIeJfGhG
~stw	xDZHJPYQYY]
~sty	j#X,_3Y:[>J@ZBHGKIIKWMJOIZDdJfJh^
~su^	Y!I%X(F)I,X-G/H0J3F4I6J7J8Y9F:I>H?GAJB_CHDYGIHDIGJJKJLIMXOHRXSITIUIVHWJXHYZZ^[I]H^H_XaGbIcbe^hH
~sua	S!Z#J%G(])Y*E,F-F.J/J0I1J2J3J4H5J6I8X9F:^;Z=X>D?CA_BJEHFJHYJIKXMFNJOXPJQJRHSGTFUEWHYJZZ][^]_ZcGeJfFhE
~sub	b#J(Y-]/J3G9Z=^>I?J@[BHHCIGKGMIOHPJVKZb]XaIbJhJ
~suc	S!F#X%F(F*I+H,J-F/e0I3E5J6I7I8J9E:H;I<K=F>E?G@^AGBhCFEHGHHDIEKFLHMYNCOGPGRISGUFWIX_YIZZ[H]E^HaEbIdDeXfFgGhG
~sud	xHGUJZafJ
~suf	a%a(b-F3J9I>G@IBHC_DII_KIOKPJTKVHZD]JaHhJ
~sug	zHX
~sui	f#a(X+Z-Y/X3J:X>Y?I@XB]HAIIKHMHNGOKTKV]Y[ZH[Z]XaIcEfIhI
~suj	m-K0Z3H6Y9J>JAZDJGXHHIJKJNKO_Y[ZJ_IaKcJdYhZ
~sul	_(I-G/^3G4K7K9G:e;X=I>G?I@GAIBXCHDHEJGJH?IGJJKGMENYOHPJTJU[VIWJXJ]H_JaZbYcIdXgJhX
~sum	j!Y8Y?]BJIXKYR[ZE
~sun	b!I#I%H(H)J*H+J-F/I3F4[6J7J8Z9H:H;J>G?^AKBID^EJGJHHJJKFLZMHOHPXRJSYTIU^VEWZXHYJ[I]Y^I_ZaZdHfYgIhH
~sup	U!H(^)G*C+J-F/W0J1c3^5]6J7X8J9[:X;J=G?Y@JCXDXGIHYICKFMGNFOIPGRHSHTGUWVEWIXFYJZE[H]G^IaGbIcGdHeKfGgYhW
~sur	d(Y)X-I9J=J>J?JBICKDJH]I[KEN]VJXKZ^[K]EbZe[
~sus	n![@YH]XZZI
~sva	p!K#J0[3J9Z>H?JAJBWCJDHH[IZKJTKVKXYZG_[aHbJfKhJ
~sve	u!^>JDHHYY^dI
~svo	x3YOZ
~svr	x*[9K?^
~swa	m3J?Y@_C^HFZG[Z][aEcY
~swe	e#H&X(Y*J3J4[9]>J?Y@IBJCIDXHYMJPJS]XJZG]K_JaJbJcK
~swi	Z!]#H%H(G*I+I,Y/H0J4J6J7I8J9G:H=H>[AHBJCHDFEJFKGHIHJJKGLZMHNGOGRGSZTJU_V^WJXIZA[J]G^HaGb^cId_f[gIhW
~swo	4!?#X(])E*E+?-]/X0H1G2^3@4@5H7Z8F9B;C<X=E>D?DA@B]CGDHEEFCIaJ[KbLXM^N^OCP?QCRASHTDUIVDWIX@YEZb[^^[_DaEcHd_eYfJg]h^
~sy^	l-YA[HEI^KJ
~sym	f!Y-[/X3J9I=JBICIHEIbKXMIN[XZZE
~syn	F!?#A%c(E)C*C,C-?.F/B0g1h2Y3F4^5D6F7B8_9>:@;B=B>>?A@>AEBBCAD>EAFCGjHZI>JBK=LBMbNCOBPGRfS?TAU@V?WCXAZ9[C]?^A_Da?bBc[ddeHfhgBhA
~sys	Z!F#I%H(I)J*J+Y-F/I0J1J3X6J8J9F:X;K=I>G?G@ZAICHDbEJFJGHHYIXKaLIMFOEP[R_SJTIVGXHY][I]H^I_IaGbIcIdIeKfIgJhF
~syw	q%Z<]HJZJdYf^
~sz^	i!J#[(X)]3I9Y:Z=J>J?J@IBGCJDZHXIXKJMJPJTKUJXJZY[JaJhY
~sza	k([*Y-^3J7W9I:]>J?J@JBJCJDXHCIIMJNJOJZY[[cXhJ
~szc	n?I@]BJCaDJEIIIKJM_VJWYX[ZGaJ
~sze	k!K#I(I-J/J3I8]9^:J=J>H?I@IB[CJDJIIKILYMJNZPKS_TJVIWJXIZE]]aHcJfJ
~szl	u-J/Y9H@IB^HEIJK^MZZG
~szo	u![#J3H:^BIDJHZLXZI
~szt	z=HHZM]PZbH
~szy	i!F#J%J(X)J*J,I-[/J3H4J6b9[:I;K<Z=J>F?IAJCZDZEKHCIGKELJMIOYPJTJUYVIXI]I^K_YaHbYcIdIfJhI
~ta^	C!d%I&D(?)Y-Z0@1E2^3Z4D5H7]8Y:D;X<E?_@aAZE@FGHDIXJAKcL]MGNBPYQHRDS@T<U]V^W=XHYF[I]D^Z_JaBcCdGeEfDgChc
~taa	_!_#G%H(X)J+I,J-Y.Y/J0J1J4J6J7J8J;Y=J>J?]@FAGBFCHDGGIHIIFKXLXMHOHQZRISJU]V^XHZA[]]G^W_YaFbIcJgJhY
~tab	Q!I#]%I&K)I*G+H,I-[.J/H0]1I2J3J4G6H7K8H9D:J;Y<K=X>J@FAZFIGGH_IZJHKGMXNEOFQJTGUJVJWXXIZZ^GaHb[dHeIhE
~tac	R!G#G%C&I(E)C*@+H,D-B.I/G0G1G2G3e4a5H6G7H9_:G;G<I=Z>^?G@CAEBYCcDaE]FGGDHII@KDLHMFNEOCPFQIRFT]UHVAXXYHZ_[E]E^F_CbFccdHeGfDgEhE
~tad	V!b#G%H)I*I+I,J-]/Y0I1Y3F4H6I7I:];[=F>F?G@EA^CFEIFJGIH>ICJJKDLINGOYPHRJSYTHUZV^WHYZZ@[I]]^IaJbYcZdXeJgIhG
~taf	d!I%I(^)Z*X+Y-J1J3I8Y=J>J?I@IBGCIF[GXIJKJMJP[SKUEV[XKZG_JaJbJc[d[fHgJ
~tag	]%H(H)J*H+J-E.K/J0J3F4[5J6J7I8I:Y;X=H>F?Y@[BGCGDHEJFJGXHdIDJIKHLIMGN[OHPIRJS]TIUGV[WJYJZ@[I]F_JaFbHcZdIfZgJhK
~tai	U!F#G%G&])H*I+H-X1J2I3I4H5X6J7J8I9I:X;J=H>H?G@ECYD]EWFbG_H?IbJHKFLIMHNXOJPGRYSHVFWYXHZY[I]H^H_GbGcHdJeJfHgGhG
~taj	x>IaZ
~tak	U!]#E%F(F)E*E+H,G-D.J/X0J1J2J3^4[5I6H7H9I:G;[<Z>J?IAICcFIGFHEIIK]LGMaNEODQKRISGTHU]VCWIXFYJ[J]F_FbHdHeJfHhY
~tal	J!]#F%W&J(X)G*F+F,G-Y.I/@0_1]2G3^4J5F6D8D:_;E<HADCEDGFFGDJ_KILDOBPHQHRKSYT[VIWKYJZH]@^G_ZaZbXcCeHgdhD
~tam	_#Y%_)J*J+J-Z/I0Z3D4J6Z7J9H;J=X>[?G@]AJBYCHDXE]GJIFKDLJMGNGO]PIRZSITIUFWGXHZF[J]G^J_IaXbHcJdGeJfEgJhY
~tan	P!^%I&X(C)[+H/F0I1Y3X4H5H6F7H9E:];c>F@@ADB]CDDFEFFFGXHCI_JKKBLJPJRESDTDU^VIWFXJ[H^]_JaAbIcYgEh^
~tao	o%Z(^,X3^:ZHGZI
~tap	f!J#Y%Y(I*]-I3F4Y9G:K=J>_?JBFCbDYEIHBIGKGMJNIO[PJTKVIXH[J]IaDbJcIdJe[fJhY
~tar	K!G#E%D&H(_)E*C+Y,E->/J0X1Z3E5W6C7D=F>J?I@XACBbCFEHFIGaHEIDJIKbLDM_OGPARFSATJUGVHWHXEYX[F]Z^CaZbZdAfe
~tat	M!H%G&I(A)G*F+E,J-C0X1I3_4I5J6E8G9A:I<I=D>G?F@GAIB_C^D>EHFGGEHbIEJFK]LFMXN[PHRGSbTDUJWGXbYIZD[F]C_Ia]dYeJfGhC
~tau	o(J6_BJRaZGaZfI
~tav	p!J(Y/Z3^9J=J?IBICJDJHFIbPKSITJUJVHZF_ZaKfH
~taw	i%Z(J*Y-J/J2Z3J7]9I=K>J@_CJDIEZHGIGKJMINIPJUJV[WJZD]aaIcJdJfIhJ
~tay	i-K/K>I?K@IBHHFI[KJL]NJT[ZG[I]Ha^fXg^hJ
~taz	_!J%H(G)J*J+I4J:G=J>I?H@JCJDFHZKJMJNHOJS]U]V]W]XYZ^[K]J_JbKcGdJfXgJ
~tba	u-]HJ
~tbe	g(J-J3J8K9H=I>J?J@IBaCKDJGHKILKMYNJPJUHVXWZYJZG]K^JaIbKcYdFeHfcgKhJ
~tbo	rBHHEcc
~tbr	k#J%X+K-I3b4J5Y9I=]>H?Y@JBJCYDHHCIXKJNKOHVYXJZH]JaI
~tca	xHIb^
~tch	P!Z%F&I(Z)J*G+F,H-Y.E/E0J2I3B4G6a7G8H9C:F<J=E?I@FAdBECDDCEHFHGFHZIAKENEOdPJQJRESGTGU^V]WHXEYJZ=[H]]^[bZcEdXf[gEhY
~tco	o!^%J-_2H3J@IBICJDJHCIIL^NJPJVJWHZG^Id]eZ
~tda	o1]3Y>]?JDYZHfH
~tde	e(]8Y=Z@JNIR]WZZK
~tdi	v!_HHPJRXZI
~te^	I!@#C%D&E(X)H*X+J,F-I0Y1C2E3F4Y6X7G9G:D;W<E>a?]@JAAB=CIDJEHFCGIIZJCK[LFMaNKOZPHQJR_SDTIUBV]WKYZZ^]]aHbGdGeIgGhZ
~tea	S#H([*H+J,J-F/J1J6I8J:^;J=G>A?X@JAJCHDFEIFJGHHdIEKFLIMdOHPHQYRISHTIUGV]WIXGYXZI[H]FaEbGcHdIeJfH
~teb	H!D#D%^&J(C)E*G+G,Z-D.I/G0]1]3D4J5Y7G9H:E;J<X>D?E@EA]CFDDEFGXIEJXKFLENCOFQXRZSFTEUBVCWFXFY]ZI[F]F^D_^bIdbebf[hD
~tec	X!H%E([)H*H+J,H-d._/H0G1I2]3G4I5K6I7H8J9D:F;a=G>G?G@FAIBECGDGEIFZGHHYIbKDLIMGNHPXRJS[UJVGWHYIZ?[H]G^Y_HaHbHcGeIfGgGhG
~ted	r1Y>JZ[cY
~tee	e!I#^%J(J*J+J-G3E9Y:K>F?HBECHD]GJI_MENFOIPYRZV]XI[J]I^J_JaHbJfXgKhX
~teg	Z!G#I%H)I*^+I,J-[/H0J3D4J6I7I8K9H:H;J=Z>]?Y@XAIBECXDDEEGJHDI[LJMJN_OGP_RKSYTHUFVDW^XGYJZB[J]H^JcGdae]fGgGhI
~teh	b-Z3[9J:J>I?Y@JBJCXD]HCI_KHLXMJOKVJZD]K^JaHcXdKfY
~tei	d![#[(J*K-F3G4J7[9Y:I=H>H?I@EBFCHDJGJHIKFMHRITJU^WKX]]Ia]dJfXhI
~tek	m%I2]9I:K<[@JF[IaKJNJXJZHb[
~tel	J!F#X&H)D*W+G,H-G.Y/E1F2G3d4C5F6a7C8E9C:I;D=G>a?Y@KADBDDcEJFFGGHXICJGKBLDMIOdPBQXRFT_UZVZZ@[G]G^D_Ba^b_cDdAeEfDgIhA
~tem	M!G%G&I(F*I,G.H/D0F2G3J4G5H6E7F8G;F<I>@@cBYCHDaHFJHKbLeMHNJOHPDQHR^SFTcWFX^Y^ZB[D^F_DaAbFcXdCeGgD
~ten	B!H#W%J(X)^*H+E,^-J.I0[1@3]4C5C6A7D8G9I:_<F=H>D?CAdCYDEE@FHHYI^J@KELDMINGOCQET=UaVDWcXgYE[H]]^F_CaBbBc?d@e]f^gB
~tep	]!Y#G%X(H)J*Y+I,J-G3F4Z6]7D8J9F:H;J=H@FAIBFDXFJGJHbIFJJKJLZMINHOHPXR]SITHUIVGXHZ_[J]]^J_IaHbHcIdJfGgJhH
~ter	;!Y%I&E(D)>*?+Z,D-c.D/a1C2]3^4B5B7D9J:[;I<H=F?I@ZAEBJECFZHGIeJcK[LGMYN^PER]SZTDU>V>WJX>YFZI[G]e_BaEbZcYdYeEgYhY
~tes	X!F#H%G(G)H*I+J,K-I/H0I3[4I5J6I7K8H9]=b>E?GA[BbCGDEEJFJGIHIIDLHMGN]PGQbRHSGVEWJXFZJ[I]F^I_HaFdFeIfHgIhG
~tet	X#I%F(F*G+I,I-I.K/H0H1Y3Z5H6H7[8I:E=C>X?F@IAIBFCEDIFJH]JIKILGMDNFOGQKRHTFU^V]WHXX[G^Y_YaDbEcJdceHfYgHh^
~teu	T!E(W)Y,Z-D.X0I1I3Y6H7[8Z9E>G?C@DA[BIDHEEFIH[KDLIMHNFP]RGSGTHYI^Z_XaXbXcFeIfEhF
~tev	j%I-J3J;Y?]I[KHNaZDhJ
~tex	o,X>]?[@JBZDGHDa[
~tez	vHJQXZZaZ
~tfa	oBGM]T[Z]hK
~tfi	m5_HGJYa^
~tfl	q(XHaZE
~tfo	r([.F>XBJHZIJ_b
~tga	z([HKL^TJ
~tge	d!_#I%W(I)J-I3^4J9I:b=J>H?J@GBHCXD[G]HDIIKGMINIPJU]VGXJZE]J_JaIbJcJdZeKhI
~tgl	o@KHJP_V]ZH
~tgr	k!H#Z1]3J=J@JBXCJDKKKPJTYV^ZF[^bJ
~tgt	vBKHbKJZG]J
~th^	B!C#D&X(Y)I*X,[-Z.X/X0H1F2X3J5E7Z9C;Z<I?I@FA^B^CID_F^GHHCLZMWNYPIQFUAV@WJX@YFZb[B]F^B_XaabZcIdAeKfAgJhJ
~tha	F!J#G%K&J(H+J,D-a.X0F1Y4]5Y6G7E8E9_:H;X<H>b@GA[B_CJDFGZIYJ[MFNJOYPGQHSHTJXFZC]B^]_IaFbCcDdHeGfJgIhG
~the	A!X#@%E&H(Y*I,Z-H.H/[0E1C2K3_4C5F6G7Y9a:J;H<E=G>W?dBBC[DZECFXGaH^IJJGLZM@OIPJQHRHSZTHUHWZZI[]]F^C_IbEdFeEfYgIhC
~thi	J!F&I)G*H,G-[/F0G1X2H3J4F5G7Z8^9a<I=Z>D?B@bD[EHHFIGKZLJMIOEPZQISFTFVaWYXFYH[H]D_GcFdEeFfDgHhI
~thn	q-GJ_
~tho	I!E#D%G)[*a+c,G/F0H2K3X5J6G8J:D;I<I=J>]?b@DAECcDaEFFJG[MDPGQIRFSFU@VZXDYGZ=[]]K^D_JaHbHcEeBfDgE
~thr	R!F%H)J*F+X-B/I0H1H2J3I4H5J6I8H9];I=F>E?E@IAHB]CFEIFIGHH]JXKaLHMFNZOHPYRHSKUGWHX_Z[[F_Fa[bHdGfHgWhX
~tht	u,_HG
~thu	q,J-K9I>_@YBIH^IJKIZFgY
~thy	r0YHJfY
~ti^	R!C#C&J(Z*I+G/F1H2H3_4F5I6F=_>E@GA]BDC[E]GZI]KELGM]NXOAPIQJRISFTEU[W[XBYGZD[[_Ha@bDcHgFhC
~tia	R#^%Y*I+H,K-H/H1J3I4H5J6I7I8J;J=X>HAJBYCFFIGHIHJIKHLHMJNDOJRIS[TIUYVXXHYJZ^_Ib]dGeHgJ
~tic	I!H#F%D&I(H)C+E,^-B/H0F1G2H4J5H6F7I8E9b:C;H<]>]?b@HAEBFCGEFFHG^HcIEJFKHLZMAN]OFPDQIRFSGTEUBVFW[ZF[E]H^]_FaabCcIdbfEgFhC
~tid	d!J#Z%I(I+H3H4K7^9H:I=I>F?H@]BFCHDXH^IGK^MHNIOIPJRaSITJUKVZXHZC]H_KaIbIdHhI
~tie	U!D#I%Y&J)X+F-b0H1I2G3a4Y5I6H7_8H9J:D;G<J=W>B?DB@D]EHH=IbKGMGO[PcRYUGVJWHXFYIZB[F]E^G_ZbFdBeIfDgHhF
~tif	Y!X#J%H)J*H+J,a-I3a4J7J9J:H=G>G?]@GBFDHGIHcJZKHLIMGNIOJPJRJSJTKUGVHWIXIZ?[J]F^I_IaccIdIfIgJhI
~tig	W!J%b(_)I*G+I,G-E/H1J2I4F5X6H7H8H:F;b<K>_?J@CAIBCDCEYFJGHIFJILGMZO[PHQXRXSXUFVEWHXIZI[H^G_HbGdDeHfEgHhb
~tij	j!Z#H-J3K9J>K@_BJCJDXHBIGKXL[NYRbSJT[VJZF^JaKcJdKfG
~tik	s!Y3^>JCKVZZJ
~til	G!]#H&G(Z)I*C+F-I/F0X1^2E3B4X5J6H8Z:J;I<F=Y>Z@_BGCHDFFDGDHFIYJCLYMdNBPXRDSAT]UAVXWCZG[Y]B^J_[aJbZcId]fYhA
~tim	L!D#_%^(D)G*I.H/C0E1F2H3A4E5G6H7F8F9J:D;G<I=D>@?C@YCIDYFGGEI@JFKbLGNEObPEQIRfSETJUEVFX^YF[F]]^E_EaabEcbdEfFgE
~tin	]!H#_%H(H*J+I-F/Y0_3C4I6]7J9I:I=I?F@cAJBYCGDDFZGJHDIFJKKWLXNFOZPIRYSJTXVHWJX_YKZ@[I]]^J_IaFbIdJfHgIhG
~tio	>!?#D%I&I)D*[+]-].E/@0B1G2C3C4B5J7I8I9=:X;H<^=_>??_@>AGBJC^D[EeGXH]IAK?LJMDN]ODPDQYRESHTGU_VIW[ZI[Z]F^__FbDcXdaeafIgJh=
~tip	b!J#_(J-I9I:_=K>I?J@IA_BHCIDIHCI^KHMXNJO[TJVJXI]J_JaGhY
~tiq	q-H3J@JHWIJK]N]WWZFaZhK
~tir	d!J#J%J(J*J-J.Z1^3J4]8X9I:J=Z?]@IBGCGDYHJIJMJOKRKU_VIWJ[Y]JaIbKcIdIfI
~tis	e#J%J(J,[-I3Y9I=I>J?ICHDHEJHZIFJXKJMJNbWIX]ZE]J_Ja^cJdH
~tit	]#Y(H*J+J,J-Y/I0J6J7d9I:X;J=E>I?E@]A_BDD]GJHaIHJKKELIMHNFOGPJQXSITIUIVHZ@[I]I_FaHbGcHdZfIgJhG
~tiv	F!j#J%D&c(G)Y*I+D,[/F0X1D2E3X4A5F7B8[9A:<;[=B>H@?AZCJDCE?GZHCI>JGKFM?OAPFRCSATHUfWIX_Y]Z8]@_Ia=bIcdd^e^fCg[h@
~tiz	v9^>K?JK]ZHaI
~tja	j#J%J(I)[*K-J0K2Z3J9H:J=J>I?J@ICJDIEJHCIHKHMJNJS[U_VHWJZE]JaIbIcJdZfchJ
~tka	z9JZ[]^
~tke	z@[HII[
~tki	p-J9Z:I@XBJF[HHI^KJNWUYZI
~tko	Z![#H%X&J(Y)W*F,G-E.J/J0H1I2Y3H4G5J6H8Y9D:]<J>D?E@EA^CYEHFIHFJIKELXMFNIP[QJRISGTFUFWIXIYIZX]Z^]_[aHb]cGdFeIfFgHhG
~tl^	i-K?HDKHZIXKKMXXbZH
~tla	x3J9I@KH_I]ZH]J
~tle	p&Z=GHZIJN]c]
~tli	a!J%J(I)J*[3J7J:I>JBHCXDHEJHXMINeOJPJSITIUGVHWcZC]I^KaIbIcJdJfIgGhY
~tlo	U!I#Y%J(J+J-I3H4J7J9H=K>G?I@GBcCJDJGJHbIHKILIMcNKOHVJZB[F]I^J_IaJbHcIfJhI
~tls	xDHHDYa
~tly	Z!J#Y(J+K-a/G3J:J>I?I@bBHCJDJGYMJSXVXZJ^JaJ
~tm^	m%KBGHGRfdHfH
~tma	h#I-]3J9Y>H?J@JBJDJHcKXZG]KfJ
~tme	g!J(X*J-J3I9J:J>X?K@HAJBICaDIF^G]HFIIKIOKV_ZZ]JaJ
~tn^	p#J3_>JOJSJc]dX
~tna	r>[HFIZKJTYVZZHbZ
~tne	a!H#J%[(G)J*J,X-G/G0J3G4I6J7J8^9G:e;J>W?I@GAJCIDHEJGIIFJJKFLJMFNHOJRJS[THUJVHXIYJZB[I]H^J_YaHbIdXe_fWg[hI
~tni	i!I#I%J(J*J+J-H/J0Z3Y4K6J9F:I;K=J>Y?I@XAJBGCHDHEJHXIEK_MHNIOZPJSJU]VIXHZE]H_^aFbJcXdYeWfHhY
~tny	h!J#J%I+J-J3I4Z6Z8Y9J:J>J?Z@JCIDGMKPZUJVHXJYYZXaJbKcJd_eIhK
~to^	B!]#b%Z&X(A)J*H+G,X-C.H/E0E1Y2X3^5F6B7D8F:Y<D==>E?F@DAEB]CGDZEBFDGIH[IJK?LYNHO]RFU]VbXXYb[F][_^aZbGcDdJeBgAh@
~toa	s)_U^VIZI
~toc	h!J(^)H*J,F-J3I9G=F>G?G@JBYCIDJIIK]MJNJRJVJXHYgZG]JaYcFfH
~tod	R!H#J%G&K(D)F*b+[,G-X.I/F0I1X2I4F5I6H7I8G:D;H<J=D>D?d@aAGCfDCEGFIGGHGIAJHK@LGOEPFQJRGScU^VBX]YH[G]D^J_FaBbFcHdFeIfFhE
~toe	i!Z#I%X(I*Z,J-I3_4J6[9G:J=X?I@GBICIDHIHKHMJNIOFPZUJV[XJYKZZ[X]I_JaFbJ
~tog	k(G3K6_<Y=Z?[@HCJIKKYNJTHVJW^
~tok	W!G#H%G(G)H*G+I,l-Z/H0I1I2K3D4I6I7H8J9E:H;I=G>F?]@FAIBECGDFEIFJGHIFJIKELHMHNGOGPFQJReSHTIUHVFWJXGY_Z?[J]G^I_HbHcGdHeEgIhG
~tol	Y!H#H(F)Z*G+I,I-F3G4]6K7Y9E=X>X?Y@XAJBBCFD[GJKYLJMGNXOGRJSJTHVXXXYYZZ[I]H^X_IaGbIcGd]fIgH
~tom	U!H%Y)G*I+I,I-[.J0I2I4I5I6J7H8J9D:H;J=[>Z?D@bAIBGCGDEEIFJGJHYIJJ[KJLIMFNDOHPJRITGUGVGWIXeYJ[H^G_GabbGcIdHeJg[hG
~ton	X!D#F%F(f)Y*G+J,_-G.W/I0J1J3E5K6J7H8J9F:Y;J=G>K?I@EA[BHCGDFEJFJGXH[JJKFLIMJNGOIPKSaTGUGVDWIXH]G^I_IbZc_eJfGgFhH
~too	^!I#H%G(X)Z*H,J/[0J1_2Z3G4I6J7I8Y9E:I;J=H>[?]@DB_DHFJIFJ^KELJMFNHOXRFSITJUHVGWKXFYJZ@[J]Y^Z_IaFbHcHdGfFgYhI
~top	P!X%D&K(D*G+H,H-D0^1[2H3D4F5I6G7G8G9B:F<J>C?E@AA]BZCCDGEHFIGEHbICJJKBLHMcNFOFQIRZSETFUGVCWIXEYG[G]a^H_FaHbdcHdEf_gJhH
~tor	A#F%^&b(])a*^+D,J-;/J0E1@2d3]4_5^6H8a9G:e;G<b=@>^?^@>ACBBCDD?EBFDGBH]IBJEKXLCMEOFPcQ^RESZTJUGVZWFX@YCZ<[A];^H_bcGdIf@gHh=
~tos	d!J#Z%J(J)^*K-[3I9J=G>JB]CJDIH^IIKIMKNYSJU_VIXIZF]JaJcJfH
~tot	f!^%^(H-I2^3H4J9W:Y;J=J>H?JCJDHHFIGKJLXMJNJOYTHUJXGZZ[Y_YaJcJdKhJ
~tou	W!]%G)_*H,H-Z0I1]2J3D4H6J7I8J9^:G;J=K?EAIB]DJEIFJGHH@IFKELINYOHPXSXTXU^VJWHXKYIZH]G^]_HaXbHcFdJeJhI
~tow	Y!J#G%G(Z)G*H+I,J-_.J/H0I1I3[5J6H7G8I9Y;J>F?E@EAXBZCFDXEYFIHWIEJIKELHM[NGOIPERHS^TIU]V]WXXGYJ]F^H_GaJbEcIdEeJhH
~toy	s#]-J3H9X>XBKHFKJVYZJ[XhZ
~tp^	q+XBZHJSJc[
~tpa	v@IBJHXIJS[ZF^Jha
~tpr	x0]HIfI
~tr^	S!H#E%[(F)F,G0I1J3J4H5I6I8I9E:Z;I<J=I>D?D@_AICYD]EXFHGYHEI_J^KbLHMJNDPFQJRXSETIUFVXYIZI[F]JcXeIfDg_hE
~tra	>!F#G%D&C(Y)e*a+a,Z-E.D/h0G2C3D4G5@6D7b8A9;:Y;@=Z>C??@ZAGC;DbEBFEGBHbICKCLAMENFOJQCScTeVBX>YDZ[[J]K^Ha>bFcEdHeXfZg_h@
~tre	S!H&H(C)F*F+c,E.Y0H1I2X3F4I5I6H7H8H9H:F;G<J=F>B?Y@[AGB[CFDaF]GHHIIIJJKFLHQbRHTFUEVCWJXCYHZ^[G^G_GabbEdEfEgYhE
~tri	L#]%G&H(Y+_,G-D0J1G2I4E5H6G7G8F9C:X;G<I=_>B?C@XAYCHEGH^ICJEK_LJMCNcPXQcRFSFUEWGXbYGZY[F]B^I_DbDcEdEeGfDgFhH
~trl	g@IBJMZNK^JbYhc
~tro	H#H%@&G)A*C+[,H-^0E1H3?4g5f6C7F8C9=:G;I<E=>>Y?A@ZAHBaD_ECFDGIH>IbJdK;NGOZPCQIRITBUAVIWCX_Y[[I]A^FaZbDcHdHeD
~tru	[!H%X(F)J*J,I/I0J1Y3I4H6J8[9J:I=G>I?I@GCJDGEKFYGJIIJKKHMINHRWTIUHVHXJ[J]J^^_IaJbIcYeZfYgdhI
~trw	zHJM]TY
~try	b!Y(X+I3[9K>G?JAICJH?IINWO^VJXKYaZF]J_]aZbX
~trz	c#[%J(I*J-G.Y/I0Y1J3]4J6K7X9E:^;K=Y>X?H@ZAJBFCHEJFZGJKGLKMZNGOHPJRJSJTIUIVIWJXKZD]G_Ya]bJcHdIhI
~ts1	p#[-K9K@JBIHCIZKJLJS_TJZH^J_^hX
~ts5	j#FH]Tb_H
~ts7	zH__K
~ts^	S!J#I%J+Z,I-a0Z1J2J3E4I6I8I:H;G=G>E?FAXBAFIGZHIJ[MEO[PYRITZVKWIXGYKZH[H]F^F_FaXbHcXeJg[h^
~tsa	p-Z7[9J>GH[IYLZNHTJXJZG]]aG
~tsc	u.]/J6aBHNJZI
~tse	[#I%b&X(F)J-J7I:J=J>I@JBHCJDJGIHEIYKZMJNFPJS[TYUHVHZD]GaIbHcGdIffg[
~tsf	m*_?aHHXZZJ
~tsi	e([+X3I?IBIC[D_GZHDLaPJZF
~tsl	x6aZJ
~tsn	x-Z9YHX
~tsp	c#]%I)J*Z1X3I7_@IDJHDIHKJN[TXVJZD[abJcZhI
~tst	i-I0^3I8]9J=K>K?K@ZBYCIHEIHK]MKO[S]UJVJZG]KaIeZfG
~tsu	o/JBbHJZJ_KcY
~tsz	zHZaZcZ
~tt^	L&H(J)K*_-Y0F1F4E5F6C7D9Y:H;E<^>X?A@XAJDJEIFFGGJGK]LBMIN^PARDSCTYUGVIWYXIZZ]a^]_BaIbIcDd@eGfZ
~tta	Z%[&J(F)I*G+H,I-Z0J2K4^5I6I7I9C:G;I>D?[@aAWBXCFFJGIH?IILIMINaQKRJSHT^UJVHWHXHYJZZ[I]F^H_ZaEbGdGeJfGgHh[
~tte	M!C#X%J&I)J*D+F-[.H/a0[1F2Z4E5G6F7F9F:J;F<H?D@]AGCGDIEGFKGCIeJDK?LKMANXOFPHQHR[TEUCWEXcYIZ_[F][^J_CbFcIdBfFgIhZ
~tti	Y![#]%d,W-Z/J3[4J7J9Z:H=G>G?I@[AYBDCHDIEJGHHEIHJKKEMINIOIPJRJSIUaVGWGXFZC[I]I_HaHbIfHgIhI
~ttl	j9JBJDGHIMXXbY^ZJ
~tto	Y!C#E%H(c)I*I+I,I-F/H0J1J3Z4H5J7J8Y9H<X=H>[?F@EAGB]CXEJFJHFJIK]MFNFOYSZVEWIXEYJ_^aZb]cHdHeJfGgIhG
~ttp	q+XBZHJSJc[
~ttr	a!K%J+Z-J0J1J3Y4J9J>I?JBICHDIG]H_I_K^LWMJNJOIP]TJVJXIZC_JaIcIfHhI
~ttu	qHJKJZHh_
~tu^	e!H%X-J0]3H9J:I=I@ICXDHHXKJMJPJSbUEVFWZXJZZ]JaJbHcHdJeJfXgJhJ
~tua	^!J%I(J,J-G/J0J1_3I4H6J8J9I:J=I>I?I@FBXCIDIGHHIIZKDLJMZNHOIPJR]TJUJVIXJYIZ@[I]J^J_JaWbJcHdGeIfcgXhe
~tub	z9K>]HHKXZI]Jc[
~tuc	d!K#J(I)[+I0J3J9G>J?J@XBGC[D_H[IJNJPJTJVJXXZ]_JaYbJcKfJhK
~tud	d#J)J-J3I9^>E?D@HBYDIGZHaIZKHMJNZPJTYUJV]ZD]K^YaJfKgJhK
~tue	f-I9J@[IJKYNXQXR[XJZ@hd
~tuf	xG[
~tui	u>X@aH]ZIdI
~tuj	l!K%Y(^)Y*J+Y=HBIDIPJb^fX
~tuk	z>]HIRZaH
~tum	v1ZHIKYaY
~tun	Z!J#I%X(J*J+J/I0J1X3H4]6I9H:I=H?I@YAKCGE[GIH[IFKGMINJOHTFUIVHWJX_YY_Jbac[dGfFgJhJ
~tup	^!I#I%I(I)I+a,_-J1J3Y4K6K8J9F=I>I?H@IAKBHCIDdE^GJIJJJKIMJOJPGRJSKTJVHXJYJZC]J^K_IaIbJcIdDebfIgKhK
~tur	K!_#H%Y(?)^+H,X-G0G1E2H3F5F7D8_9A:E<[>G?F@EAHBBCCDDEDHHIFLEMBOCTDUbV]WCXCYZZE[G]C^JaIb[cXdeebgEhH
~tus	m@XBXKZRZZJb^fJ
~tut	d!K#J%J(J)J-a/J3F5X7X9Y:J=I>H?J@HB]CJHXIEKFMINYOHS[TXU]VHXJZD]J_JbKcKdJfKgXhJ
~tuu	z9[HI
~tva	u*Z>[HHLZ
~tvi	vHYKW[[
~tw^	u-^
~twa	g!K%Z1_3J9Z>J@HBHCJGJHZIYKXNKQXXJYZZ]aIcEdJfJ
~twe	Y!F#F%F(H)H*b+I,I-E0Z1I2J3Z5I6]7I8Y9E:G;I<Z>D?F@cA^BHC^DYEIFJGIHFIXJIK^LYMENEOXPGQKRHSZUGVFWHXEYIZ@[H]D^I_FaFbHc_fEgHhH
~twi	d!I#G(I+I-I/F3I4K7J9G:J=I>Y?I@XAeBGDHEIHZIIKGMJNIOISZTXVJXHZ]]I_EaGbKcIfJh]
~two	O!G#F&J)F+G-Y.J/J1H2Y3I4K5F7X8G9[;G<I=I>G?CAGCCEJFIHJKXNZOGPDQ]RFTFU]VYZZ[Z^Y_FaCbJc]d^fEgJ
~ty^	L#D&I*[,G-b/D0G1G2H4E5H6F7c9C:D;Z>Z@IA[CZFHGEHYI]JYKALFMXOEPHQ^RFSETIUEVIWFY]ZC[E]C^J_EbZc^eEfDgEhF
~tyc	q*Z3I9KDJHGIHKZNYU[XYZIaWh]
~tyd	z@[
~tye	pEJHJNJca
~tyf	xHZI^ZHcZ
~tyk	zNYW]
~tyl	e!K#I(K*J-J3J9I:J?[@^BGC_DGIIKIMHNJPYUKV^XJZG[b]KaHbHhJ
~tym	o-X:]@ZL[TYZI
~typ	V!H#]%H(G)J*I+J,^-E/H1J2J3a6J8I9G:a;J=I>B?H@_AICFDFEIFJHAI_JJLJMGO_PIRJSJTHUJWJXFYJZE[H]Z^I_IaCbIcIdHeJfHgIhc
~tyw	s![QXdZ
~tz^	s(X>]CX
~tzd	sOZPYZI[[
~tze	O!X#H%G(^*I,G-F0I1H2J4F5I6G9I:[;]=X>E@HA_BXCJDEEJHHI[JGKDLXMDNFO[QJRGSHV[WIYH[J]_^Z_YaXb[dJeHfFgJhE
~tzl	xCZDIHGMIg]
~tzt	X#[%Y(F)J*I,Z-J/Z0X3G5W6J9G;J>I@XB^CGEXGIH@IGJJKaLJMWNHRISITHUGVFWJX^ZI[H]G_JaWcHdFfGg_hF
~tzu	_#J%I(I*K,J-H0J4J:I=Y>J@IBHDYGKIJKILJNXPISZTWU]V[W_ZJ]YbIdHf[gK
~ua^	n3I>YHGL[M]TZ
~uag	zZX
~uai	j!X3a7[:[>IDJZJ_YaKdY
~ual	X!G(H)J*J+J,I-E0I1^2J3F5K6I7J8I:H;K=G>G?H@IAJCGDGEJGGH_ICJIKbLIPHR]SJTIUHVHWJXHYHZD[J]H^I_IbIcGdDeHfcgXhe
~uan	^!J#G(K*Y,K-G/J3G4J9F=J>FBXCHDHHYIFJKK[LJMHNHOXPJRJSJT]UIWIXaZ_[J^IaGbIcIdJeJfIha
~uar	Q!Y#Y%G&K(])X*E+J,F-D.J/X1I2I4F5I6H7Z8X:];Z<J>C?C@HA_BIDJEGFIHDIJJHKaNIOZPYSFTDUDWGX]YI][^]_YcFeIfEhD
~uas	m*Z/[9J@ZAXC^HIK[ZH
~uat	i!X-I3H9J>Y?I@YBHCIDJIgJFKIMJNIOHVKXWZD[JaHhJ
~ub^	r,J9[H]ZG
~uba	u>bHFNZZH
~ubb	r3Y>K@YAZKaZI
~ube	Z!I#J)J*J+X,I-G/a0[4I7X9G:H;I=H>]?H@GAZBGD]EHGIHBIFKFLIMZNFO^PYRJT]UIVGWKX[ZE^IaEbHcZdGfGhH
~ubi	i!Y(J>_?^@XCXDZHEKKVZ]K
~ubl	b%J(I-I=J?I@HAXB[DJH[IJJKMJSYVJZa[JaIdXfHhI
~ubm	i!X%WHEZb]Y
~ubs	k!K(Z-^3H9Z=_>I@YBHDXIHKHMJOIPJZG
~uc^	g!]#W(JBIJYNYT[ZF^Z
~uca	i9I=J>HBJHXIIJYLXN_O[VIaY
~ucc	V!H#I%H(H-H/e0J3I6K7J9I:I=H>H?I@]AIBhCIDHEJGJH?IIKILJNEPGSIUGWKXI[I]G^H_GaHcXdEeYfGgIhI
~uce	zBXHHZKaZb]
~uch	X!I#Y%H)H*I+G,H0J1[2J3H4H6I7I8J9_;H=F>GAHEJGGH]IZJILINJOFPYRHSITJUHVFWJXbYI[I]F^Xa[bHcGdGeIhG
~uci	r/^9IB^HJLYRZZJ
~uck	K!W#B&X)Z*D+E-C/I2H3G5J7I9X:Z;E<H=[?J@JAJCZDYGFIANAOEQJTDUXW[ZZ[H]I^Ca]bXd[eYfZhB
~uco	n9[@ZBYHGKKPZQWZI]]dJ
~uct	e-Y7[?K@JBIF[IHJcKJNHV^ZC
~ucu	i3E4[9J>J?IBXD]HDMZNYOKU]VJWZZXa]bJfJ
~ucz	s6cGZHHZJdI
~ud^	J!G#@%C&H(C)J*D+F,Y-F.H/f0e1E2G3H4E5G6^8E9H:D;H<H=G>E?Z@CAYBBCDDCEEG[HYIJKALJM^ODP^QHRGSETdUDVYWFXGYXZ?[C]C^C__aCbBdZeFf@g^hC
~uda	b!J#I%H(G,[/Z0J3G4J6J7K8J9[:I=H>G?H@YAHBaCIDHGJIHKFMGNJOJPJRJSJUIVHWJZZ[J]H_daGbIcIdJeYfI
~udd	xHGUJZafJ
~ude	[#X%I(I)I*I+J/I1X3F4J6J7J8J9H:[;K=I>]?C@KAJB[CHDEGYJJLJMbNHOHPXQWSITHUIV]XHY]ZA[I]H_IbHcHdIfIgXha
~udf	g/d9JBIG]HEMHNIZJcK
~udg	v=HAZHZ_X
~udi	_!J%K(J-]/Z3Z9I>H?JBJCJDHE[GKH]IIKEMHN[YY]]^H_JaJdJfJhW
~udn	v-[
~udo	k#J-J9]>KB_IJKJMKTZUJVKXIZGa_dIeX
~udr	q+]9J?X@]HYKJZH[[
~uds	r0aHI
~udt	sHFIJJXKaMZgZ
~ue^	Y#Z(G)J,J-I/[0K3H4I6J7J9Z;K?G@KB[CFDXGIL[M_OHPISJTIUIVHWJXHZG[^]X^]_JaGcIdHfIgWhJ
~uea	Z!H#c%I(I*I-[/I1X3H4J6J9J:I=J>H?F@EBYCHDHIHKKLJMHNJOJPJRKSHTbUIVIXWZF[^]I^K_JaIb[dIfJgJhI
~ueb	p%Y=]>]BYCYZH]JaJ
~uec	qBJHXZ^
~ued	X#]%I*G+I,I-F/I0J3F7G:F;J>]?E@XAICFDDFKGHHJIHJJLHOGRWSHTEUXV^WIX[Z^[X]GaEbFeJf[hE
~uee	x#Z
~ueg	z>KCZHYTJc]
~uei	f#^-H3I4J9I?JBICJDXHJKGNJOJT]VJXJZE[Y]aaHbYhJ
~uel	[#J%H(I*J-G/H0Z1J3C4J9H:J;K=H>[?G@DBICHDDGZIFK]LJM]O^RJSJTHUHV[YKZG[I]H^JaGb[dHfGhf
~uem	j%J+K-K8X:J=Y>H?J@ZBHCKD[H^IKKJPZS[UZaJ
~uen	V!_#Y%Z(F)[*Y/H0I1J2[3X4I5K6I7H8J9Z;H=F?F@FCEDWEHFYJJKDLYMFNEOHP]RJSHTGUEV^WGXJYJZG[X]G^ZaFbGcHeJfGgJ
~ueo	r#XHHT^XH[XbY
~uer	[!I#a%I(J)J*X+Y,J-F/I0J1J3F4I6J7I9X:H>D?Y@cAKBCC^DDIJJJK^OGQ^RJSITHUH]F^J_JaEbHcKdIgI
~ues	M!I%F&J(Y*_,G-_.J/F0H1I2J3J4G5I6X7J:g;G<I=E>@?bAFCEDJEFFHGGHcIGKINDOIPDQHRYS[UFWHYGZ@[F]C^G_EaCbEdFeHfCgFhD
~uet	zEXHZa[
~ueu	uHXIZNZ
~uev	c#J%J(J-H/Z3H4J6K8Z9K=J?I@YBYCIHXM_OISKUIVJXI[K][aJdIfJg[hI
~uf^	h-I3[9Z>X?]@JBKCHDJIXLZNYOIQZVKXJZE]Ja[hK
~ufe	h#J%Y,X-X9I:J=]>Y?J@GCIDJHJKJMIUJZ^]ZaYfI
~uff	_%a(_)K+Z-F3H9X?X@HBFC_DGGZIYKIMJNKOJPITJVZXJZE]IaHbKgJhJ
~ufg	n+Y3Z8W@JCJHFIJL]VZ][aKcY
~ufi	q([-YHFI]KGaYcX
~ufn	x3^>W
~ufr	uH[Q[
~uft	g#K-K3Z>Z@HB_CKHEIJKJL]MJRZVK^KaJc[dKf]
~ufu	p%W3H8Y@JC^DXHJO[ZJ][
~ug^	g!^#I%I(J+X-G/J0[3G4J6I8Z9G:J=J>X?I@GBGCHDGHAI^K^LKMINGOIRJTJUZVJXIYK[K]ZaGb]cIdYfGh]
~uga	k!W-K2Z9J@JBJIJSYTIU]ZHdIfc
~ugb	z4Z9Z?ZCJHH
~uge	l%J(Z8]=X@]HIQWTZZH
~ugg	s;X
~ugh	P!I#H%J(Y)J*]+^-[/J0I1I3H4I5J6J9F<K=H>E?IAIBYCZEJFIGJI_KXMFN^OHRISHTXUCZH[G^G_JaZbKdFeJfHgWhX
~ugi	j!K(H)]*J-J2[3Y8]9J:J=J>H?IC]HFI[KHNIOJPJS[UHVHWJXJZG]IaIcKdXfIgWhJ
~ugo	xIZN[UY
~ugr	k%_>[CJHYQ[
~ugs	b!J#I%[(I-I/K0J3H4X6X7J8[9I:I>H?I@HBICJDIEKGIHHIJJKKILIMINIPXSKTJUIVJXHYX]J^JaIbHd_e]fZgXhH
~ugt	n%Z3J4Z8ZCZDZHGIINWT]ZI
~ugu	v9]HDKZ
~uh^	r@^
~uhe	s?]@IHGIJKaPXZG
~uhr	o%WR[UYbY
~ui^	[!J#I(H)J+J-H/J2X6J9F;J=Y>]?H@YAKB^DGGJHGIFK_LKMGNIO^TIUXVHXDYZZD[J]I^J_JaYbZcIdIf^hI
~uic	r9Y@WHFM]
~uid	_!I#J%I(J*K+X,Y-G/J3H4K6J7K9G:J=_>I?J@GAcCIDGGXIGKGLJMHNIOIPJRKTJUJVJXJZG[J]I^J_ZaIbJcKdDebfIgJhb
~uie	h-J3H9I:J>H?[@]BGC]DFHEIGKZLXMYOKXIZZ[Y]HaW
~uik	Y!Z#H%H&J(])Z,G/I1J2J4H5J6H7X8Y9F:Z;[>H@FA]BJDIEJFIHDJIK]MFNGPZRISHUFWIYJ]Z^[_]aIcHdEeJfGhF
~uil	]!H#b%H(H)K*J+J,J/J1c3G4Y5J6X7J8J9I=G>H?I@EAJCIDHGIHHIGJIKGLJMHNGOJPZRISIT^VFWZXHZB[_]I^[_IaIbZcHeJfHgJhH
~uim	v9ZHI_]
~uin	xFZgX
~uip	xgX
~uir	Q!G#H%C(X)H*H+^-F/G0X1I2J3D5J6I7I8X9F:G;J<a>E?I@ZAIBJCbEcFJGHHFIaJJKGL[MHOHPGQ^RJSHTIUHWJYHZ>[I^G_HaHcXeXfHgHhF
~uis	[!H#]%])J*I,X-H/[0J1J3Z4I7J9I;J@FAJBYC]DFEIFYGIHXIXKELJMGNaOEPIRJSJTHUHV[WIXHYIZE[Y]Z^J_HaFbIcHdDeJfGgJ
~uit	Z!^#_%H&X(G)J*H+J,I-]0H1J6H7H:[=H>JAIBICEDFEIFIG_HDIYJIKELIMENIOHPXRHTHUZVFWHXJY]ZY[I]_^I_GaEbHcDdJeKfJhG
~uiu	z?IB[HIZJ]^aI
~uiv	r#]-[2Y9J@HB[IJMJXIZJaJhZ
~uj^	Y&K(_*F,H-G/H1H2J4G8G9Y:F;H<J=J>B@FA]BFCXDFEHFIIXKIMGNDO]PGQJRHTIUFWHXIYYZ[[H]D^GaHbZdJeYgIhb
~ujo	l3H9Z>H?J@YDXHFM[TYXZZIaX
~uk^	v!]>[@ZHGRYUKZJaG
~uka	uH_ZK
~ukr	z>[HZZGbZ
~ukt	g%J(I,X/Z3J4Z6X8]9I:K=[?J@JB[CJDJHFIIKIMINIPYTJVIXKZ_[J]J^J_IaIdKfIhH
~ul^	^%G(G)I+J,J-H/I0J1J3F4F5H6J7J8I9F:I=G>F?Z@YAIC_DFEJFZGIHIIYJZKZLJNHOIRJSHTIU]VXXHYJZ^[Z^I_HaEbGcHdGeYfFgahI
~ula	Y!I#]%H&K(H+I,J-].K/H0J1K3]4d5J6I7I8I9C:F;I=G>X?H@DAIBDC[DaEJFXGIHDI[JJLIM]NYOYPIRISGTHUGVFWJXFYIZI[I]E^J_HaGbHcHdFeIfGgHh_
~uld	P!C#H%H(F)G*G-^.K/H0I1H2J3X4]8G;I<G=E?F@FAHB[EIHZIGKZLHOGQKSGTIUIVXWIXGZ_[G]E^Y__bFe[fEhI
~ule	Z!I#I%I(H)I-F/]0J3H4I6J7I8I9I>I?JAJBFCHDHFJGdI[JZKEMHNeOJPGRJSIUIVFWJXJZE[[]Z^J_HaHbJcXdJfFhI
~ulf	xI[NI
~ulk	v:GH]ZH^Z
~ull	Y!I(H)K*J-F0K3E4[6K9Y:X;Y=I>G?HAJB_CYDFEJGJIZJJKFO_PISJUIXIZB]X_IaXbZcIdJfYgJhH
~ulo	x-K2ZBJHHZJ][h[
~uls	p(a:ZHHVJWWZJbY
~ult	T%F&I(F)I*D,I-D.J/]0J1J3D4H5J6H7H8I9C:c;I<K=F>E?F@^AbCFDCFIGHH]IBJGK_LHMCO_PGQJSHTGUXVFWFXJY]ZW[I]F^G_GaGb^cGeYfHgG
~um^	V!G#G%G(G)H*J+J,I/F0X1]3J4J5[6I7H8I9F:G;I=e>E?F@YAIBCCFDHEIFJGHHYI[JHKDLYMIN[OGPGRYSGTHUZVKWIYIZF]F^Y_FaJbGcYdDeJgbhG
~uma	l(J3J8Z9_:J=X>I?I@XBIC]DJHEIJKJNZUJWXXJZEaZ
~umb	N!G#F%H&J(F)H*J+_,I.I/F0I1I2J3e4G5J6H7H8I9E:G;I<J=E>b?B@FAHBGDYEIFJGGHXI_JHKGLIMEOdPFQJRISHTHUHVEWJXYYIZC[H]D^H_Ga[bHcHdIeJfIgHhC
~ume	P!F#F%G&J(F)H*G+G,H-E.I/G0H1I2J3g4H5I6H7H8H9C:F;H<J=F>e?D@CAGBCCCDIEIFIGHHJIYJIKBLHMENFOiPFRHSGTFUGVDWHX^YHZF[I]E^H_Ga]bFcFdGeIfGgGhD
~umg	rEZZHcadY
~umi	z3[?]HHKJZI
~uml	p/[=YIZgJ
~umm	U#G%I(H)I*H,J-H.J/H0I1J3h4H5J6I7I8J9D:H;H=H>]@DAHBEDaEJFJGIH>ICJJKJLIMGNFOfPHRISITGUHVFWJYIZA[I]E^I_Ha]bHcHdIeKfHgIhE
~umn	x1ZHKKY
~ump	kHHNaWJZJ][
~umr	j3^9I>_CJDJHFIHKIOaXIZH]JhJ
~un^	[!J#I%H(H*I+H-Z/J3C4[7J9H:I>F?F@GDbEJFJGJIFJJKGLKMZOHPITJU[VHW[XHZI[J^K_Ka^bbdHfXgIhY
~una	a!K#J%J(H/J3I4]9Y:I=I>I?GBGC[DIHCIHJKKILZMISWTYUIVIW[XJZ[][^Ia]bIdJfIg[hJ
~unb	o&_B[EKH[NKT]ZGdIgI
~unc	V!G#G%X(Y)X+Z,I.J0I2J3D4H5[6I8I9D:I;J=D>D?D@YAHB]CED]EIFJGHHYI]LZNFOGRJSHTGU^VYWYXFZH[G]_^H_IaIcHeIhF
~und	O#C%I&G(D)G*F+G-Z.I/E0G2H3H4Z5J6D7]8Z;I<H=D>@?YAbB^DDEJF_G_HHIEJJLGMCNHODPHRHSXTGUFVCWXXZYYZC[E]F^H_eaDb_c_dBeGfBgJhF
~une	d#I%c&](H-Y/J3]4J9^=J>J?J@JBIGKHGIHJJKGLIMINITG]XbKcJfJhJ
~unf	iBIHJIYMYNZXa]XaJ
~ung	N!B#H&H*G+X-A.H/C0[3E5G6X7K8H9B:A;a=F?EAIB]CXEZFIHZIXJIKDLXMJNYO[PJQHTXVZWZXD[F^H_DbFcadDeGf]gHhF
~unh	z-X0YHH
~uni	]!G#G%F(I)I*F+H,I-Z/]0I1J2K3E4W5J6H7a8Y9D:F;I=G?]@FAIBBCFDDEHF^G]IFJYKHMXNDPZQKRISHTHUGWHXGYJZ_[I]b^I_XaEbGdGeJfGgHhG
~unk	Y!F#G%H&c)I*I+J,H-F.Z/I0J3Z4I6H7J8J9C:H;J>F?H@GAIBaCGDHEIFJGIIFJIKFLJMGNGOHRJSGTIU_VZWJXGYJZ[[J]G^H_HabcGdIeHhH
~unl	S!G#W(I)I-H/H3J4J7I:J>H?H@GAKB_CJDIGIIIJIKGLIMHNIPHRJSJTbUIVHXI[e]J^G_GaJbDcJeIfJgI
~unn	_!K#X%I(H*J-H/J1Y4Y6J7I8Z;J=H>Y?H@GAJCHDHGHIIJYKGLJM[NIOIP^RZSITJUIVWXIZH[J^J_IaHcGdFeIf_gJhI
~uno	k=X?JBGCJHEIJKJM^S[UcVG]KfJ
~unq	sMJSZ
~unr	x-IHJZ^cY
~uns	]!I%G&a-^/W0J1Z3H4I6J7Z9I:Z;J=Y>I?H@EAJBDCHDGFJGIH^IILJMIOJPISHUZVEWIXJYX[I]H^H_IaGbHcXdJeJfYgHhI
~unt	?!e#a%^&E(?)[*_+[-=.E/@1D2c3Z4C6B7G8E9A:Y;X<J=H>AA^BACIDYEDFCGWHGIIJBKCL_NDOJPdQ]RBSAU?V]WCX[YDZF]A^e_]aBbGcAd[eAfAgBhB
~unv	zgZ
~unz	k-JB[HXKKU[V]ZXfY
~uo^	s#[>XKXMIYXhI
~uoi	s*[8Y@JBJCKHJVZZY[]
~uol	i(])Z*[-K3I9I=Z>I?G@HBJC]DHHFIYKZNXOJU[VIXJZG]JaIhZ
~uon	p9_>JHI
~uor	v#^9ZGXIJ
~uot	u3ZF[IGZ[
~uov	b!J#Y%I(J-H3F6K7J8[9J:Y=I?I@XB]CJHWLJM]OJPKSJUKVJXI[Z]ZaHdIfJgJhH
~up^	O#E%C&J(F)E*I+_,]-D/G0J1H2J3E4F5H6^7G8J9J:F;J<J=F>D?C@GAFBFCIDbE[FHGJHfIIJFKCLGMEOGPcQJRGSFTFVgWGXEYJZ=[G]E^FaDbFcEd@e_fBgEhG
~upd	U!I#J%I(^*K+J,J-F/^0X1_3G4H5]6I7I8I9[:I;J=H?FAJB^CEDDGHHYIHJJKDLIMGN[OIPHRHSJTJUJVIXIYIZI[I]H^G_HaHbIcGdFeHf_g_
~upe	e!J#H%J(H*X:J=J>a?J@HBZC[DYHEIJKJMKOXUKVIXJZ^aIbJcYhJ
~upg	f#J(I1a4G5]=KBJHZRIXIYJZGbHdZeJf_gJ
~upi	p(Z@WHEP]V]ZF^[gX
~upl	f%J&K3FAdBJDZFHH^ZJ_KcJfH
~upo	b-J3[9J:K>J?I@XBJDJHIIIKJP_UKVdZH]JaJ
~upp	P!C#G%F&J([)E*B+G,J.I0G1d2H3X5[6G8G;G<J=D>G@HAHBHCWDZIJJJKBLYMHN_OJPbQIRESETIVfWGXHYGZG]CaDbFcDdEeHhF
~upr	k!J%a(a9I:J;_>J@IBHDIMJNJP[UJVIZEaJbKdIfIhX
~upt	o+]-J@KBIHIIIKJMIZI]]h^
~upy	oGZUKVbZJ
~ur^	A&Z(D+Y-B.J/]0C1J2G3I4Y5D6D8W9a:Z;F<b>C?C@aAJB@CAD[E^FEGEIJJCK@LAMFNFP^QITGUXV]Xa[A]G^F_FbIcXdae_fXg@hI
~ura	P#C%I&I(D)F*X+I-J.I/J0I1G2I3H5I6]7F8[9C:C;H>B@CAGBBDDEjFGGEHCIDJHKCLDMGNCOYR^SIT]UAXDYYZH[G]]^G_EbDd]eegIhE
~urc	a!I&X-J3]4X8H>J?K@IAdBWCJG]HFIJKJMXNJOHPJTHVJZG]JaKdJ
~urd	^#E%X(G)K*J-G4Z7J9J:I;J=X>[?]@YCHDHGJHIIHK[LJMXNHOJU[VWXX[J_[aFcJfIgJhI
~ure	Y!G)H*^+I,I-I/H0J4H6J7I8J9Z:Y;J=J>Z?_@FAIBHCZDEEJFKGJHGIXKELIMXPHRKSIUDV]WbXGY][H]G^I_IaEdXeYfGgX
~urf	r)ZHXPYQWZGbZ
~urg	p9[@JBJIJZ^
~uri	R!G#G%Y(Y)Z*_+X,H.K/H0J1I2J3G4H5J6H7H8I9G:G;]<J=G>Y?_@CAHBWC]DYEFFJGHHJKZLIMGNGOHPIQ_RISHUFWYYaZA[I]G_IaEbXdGfFgHhK
~url	o!Z4K9ZH^cJ
~urn	Q!b%G&Y(B)_*F,X-J0I1J2J3D4H5I6H8H:J=DAGBACHDHEGFHGFHCIZJXKZLHMFN[OFPEQJTGUaVYWFXGZG[H_ZaXb[eXgF
~uro	d!J(H)I*I-J3F9Z:I=J?^@IBHC[DFH[IJKJMIOGPJS]UFVaW^XJZC]J_ZbJcWdJeWhK
~urp	s)ZGYHIPXVJ
~urq	u*[@KBKHKV[ZY[]
~urr	Y!I%I(J/F1K3I:J>H?IBJCHDHH^IFJJKZLJMINDOIXJZ][I]J^I_KcJfJhf
~urs	f-H8[?J@[BHDJGJHDIJJ]KIMZOIUZV]Y[ZFaY
~urt	f#J-G3J9I@GCJDIHBIcKGN_TZVJXY]JaJhZ
~uru	O!Z#E%Y&Z([*G+I,G-E0X1H2J5I8H9I:];G<J=Y>G@GAIBXCHDJEXGJHEIDKXNDOHPHQJRGSXTGU[VZW]YH^E_GaXb[d[eFfYhE
~urv	zH]LXZZ]E
~ury	x6[A[JYP[_J
~urz	g!J%J(K-H/^0X9H:J=K>Z?J@[AKBFDIGJI]KXLKMGNIOJPKT^XJZE]I^J_YaYdJfJhJ
~us^	G#Y%]&H(J)]*D+X,H-_.Y/b0G1I2K3Z4D6G8J;I<H=[AGBCCGDEGCHFIbJaK^LIM?PFSBTIUZWGXYYDZG[C^F_HaBbEcXd[eJgF
~usa	[!I#H%I(I)J*I-_/J0X4J9X:H;K=I>H?[@FAKBGDEGJHAJYKdLKMHNXOXSWTJUIVYWIXHZH[J]I^J_JaZbJdIfJgJhG
~usb	x-Z>^CKHG
~usc	e-J3G9I>HB_CJHDIeKJMKOJXJZXaIc[
~use	=![#Z%E&F(^)^*Z+Z,I-W.F/B0B1E2D3F4D5B6A7X9=;a<D=[>@@IAbB^CFDYEYG]HGIXJFKYLYMCNGOFP[RASATJUIVKWFZJ[H]]^^_eaEbEc@e@f?gdhJ
~usg	f#Z%I(])Y-J3I4[9J=J?J@KBHCKDJG[HCMJRJTKUXXJYYZK]JaHcWdZfX
~ush	r#F>JB^DZHIZHa_b[fJ
~usi	]!I#]%I(J)K*X+J-H/H3H7K9I=b>I?K@GA]BGCGDZH[K_LZMJOIPJUIVHXZYKZF[J]I^J_HbIcJdJfIhH
~usl	j!K#J%J(I)K-W2^3J7J9X:J=I>Z?JCJDJEJGJHDIIKKNJS]UHVIWJXJZG]IaYcJeKfb
~uso	o![/^2Y3K9J=K>I@[BHCJGXIFKHMJNKU]ZG][dJgZhJ
~usp	o![H]XZZI
~usq	z9Z@Yf[
~usr	x-Y8WIWdW
~uss	]#D%H(H*Y,J-H0J4I6a9Y;J<Y=G?[@_AJBYCGDFFKHWJKOHPIR[SIUGVDWJYJZB[X]Z^I_IaDbIcIdFeKfFgI
~ust	K!F#D%]&X(F)F*[+I-Z.J/G1G4J6F7F9[:W;H=D>F?H@_AEBZC_DGE[FGGFHXIZJ[KXL^M[NDOHPEQJRFSITEUDWIXHYF[_^G_GaEbKcDdHeJgH
~usu	S!Y#I%G&K(])Y*D+J,F-E.J/I0H1I2J5I6H8]9E:];Z<K>D?Z@KA_BJEGFIHHJHMFNIQJRHSFTEUEWGYIZY][^]_^aJcFeIfFhE
~usw	q3J?[C^HI[Z]]aE
~usz	l#J(Y*Z,JBJCJDWIJLZNZX[ZI[[aJ
~ut^	G![#c%B&X(H)H*B+D,G/B0D1D2F3_4Y6D7E9G:C;D<I=Z?F@]ACBZCIDHI]JDKJLEMcNIOXQGRaS_TaUXVIXJYF[Y]@^I_EaEbBcZdBeFfXgB
~uta	Z!F%I&Z(F)I*H+H-D/[1Y2Y4I5I6G7H8Y9A:E;G<[=]>Z?E@IAZBJCCEIGZH>IJMZOHPGRGS]TFUGVEWJXDZJ]Z^]__aGbFcWdYeIfXgGhE
~utb	rBHHEcc
~utd	s1]>]?JCJDJZIfH
~ute	P#a%D&I(Z*D+I,^-E.H0E1G2G3X4E5H6b9Y>??C@DAZBBCIDEEGFGGHH^IIJGKJLIMeNCOFQIR_SDUCVGWFXGYFZ^[H]_cCdGeGfBgGhB
~utg	xL^TJcX
~uth	M!H#G%G(a)Y*J+G,e-G/I0I1J3[4H6I8J9H:G;I=G>_?b@GAIBED^EIGGH_IGJJKFLIMGNFOHPFRISJUFVJWIXGYJZ@[I^H_Ha[bGdFeHfHgHhH
~uti	T!E#Y%G(Y*H-_.J1J2J4H5K6I7]9F:Y;W>J?Y@JA]BGEHFJHFJJK]M]NGPYSHTKUDWGYJZJ^[aFcGeJfGgIhG
~utl	V#E+J-I/K3H4J9I>H?J@GBcCJDKH^IIKILJMdNIOITXVJZB[K]I_JaJbIcIhI
~utn	sH[SKc_
~uto	T!E#Y%^(_)a*I+H-I/F0H1[2H3?4E5I6H7I8H9X:J;Y<J>C?B@EAGB?CDDFEGFHGFH^IAJHKCLFMaNCOEPESFTZUaVaWGX]YGZC]D^G_FadbFcDdDeIgYhE
~utr	a!I#G%](Y)I*Y,I/J3G4J9F:_;I=H>J?G@dAJBFC^DWFYGIH?IELJMHNIOHPISITIUGV[WI]G^J_ZaFbJcIdIfJgJhH
~uts	k([-[BKG]HFPJZHcY
~utt	X!D#[%a(c)I-Z/I1J3H4J6J7J8J9X:I;J=Y>J?HBXCIDGGIHHJJKELKMHNXOIPISZTXU[VGWJXI]I^I_Ib^cIdJgJhI
~utu	x1ZHKKY
~uty	x3JCJHaZG
~utz	U!Y#J%G(I,X2K4G6H7X9J;^>F?J@DA_CJDGEHFJGXHII]JILZMENHPYRHSHTXUFWHZC]]^]_[bFcGdIeIfEhG
~uur	s9[@ZHFT[
~uv^	j#I/YCaDIHHNJTYXZ
~uva	g#[%K,^-I3G9I:K>H?Z@IBICIDIHAIJKGMJNJOJVJX[ZC[J]J_YaZc^dHhc
~uve	X!G#K%F(G*J+I,J-F/_0[1J2J3E4H5K6Z7I8]9];J=J>I?FA[B]CEDZEIFJGIICKYLIM]NHOGP]RISITWUGVGWJXF]Z^IaJbYcHdHeJfFgYhE
~uvo	u3ZDZHKV[ZIcX
~uvr	s![9K@JH[ZG[[h[
~uw^	Z!I#G(X)J,I-F/Y0I2K3F4H6I7H8]9^:Z;I=H?F@_AJB_DYEJGIIIJJLHM_NDOHPHRJSIUHXJYJ]X^G_IaFdGeJfHgXhE
~uwi	x,Y3]HY
~ux^	Z!I#I%I(H)[*^+X,J-G/Y1J3F4Y5W6J7J9F:H;J=H>[?G@^A]BHC[DEEKGJH[IHKXLJMGNFOZRKSJTJUIVFXXZZ[W]H^J_HbJcIdHfIgJhH
~uxi	q@YBYC^ZH
~uys	o#G9X@ZHGPYT[cX
~uz^	xHII]K[
~uzo	p#]9I>ZBJX_ZJaH
~uzy	Z#H%G&J(Y)X*G,Y-Z.J/K1J2J3H4H5J6H7Y8Z9E<J@FA^BJDWEHFIHCJIK_MFNIPYQJRISGUFWHXJYI]Z^]_[aHcGdFeJfGhG
~uzz	o-d@JHHNEZH^J
~va^	R#H%H&I(C)Y*X+G,G-G.I/[0I1G2H3I4F5H6E7F8G9?;G<I=Y?Z@YAGB^EFFXGYHFJIMcN_OCPGQIRGSFTGUHVDW[XZZY]^^I_EcCdBfZhA
~vaa	u#X-]XY
~vab	v,Z3IHG_[a[
~vac	n#].^3Z@JBINKZ[aIhK
~vad	d!^#Z%K(F)Y3a6Z9J:J=I>H?H@JBHDHFYHEOZSITKU^WIXJZD]J^XaHbJcKfG
~vag	n#K(J0[9J=IBKFYHXI[RXSJTJXJZIaIc_fJ
~vai	]#Y(H)J*I,Z-G3G4Y7K9G:I=Z>[?^@GBEC]GKHYIHLJMHNIOJPIRJSZTJUGX[ZI[I^I_JaHbHc]dGgJhX
~val	T!F#G%E&K(F)I*H+I-G.J/Z0H1I2W3[4H5J6I7H8I:F;I<K=G>a@GAGBYCDDJEIFIH]JDKILbMZNZObPHQKR^SGTFUIWIXZYIZE]E^G_GaGbHcGdGeIgZhI
~vam	zYY
~van	S%D&H(W)J+H.H/H0F1H2H3B4J5H6E8Z9[:G;Y<I=[>H@[A[CJDYEFFGH=JGKbMBNEOHP^QIRISFTHUBVIWFYGZI[G][^Z_aa]b[cJfEhA
~var	X#Y%J&J(E)Y*X,Y-[/G0Y1I2I3D4G5J7H8[:F;G<J=E>A?C@BA^BFCCDXEHFIGGIZJHK@LGMJOGPFQJRGT[UEWIX_ZC[X]E^G_^bEcHeXhb
~vas	r-K>Z@ICZD^HIIJK[dXhJ
~vat	W!_#D%F&J(K*G+I,X-Y.Z/I0J1J3^4J6a7I8I9G:G=E>_@IBJCIEIGGHYI]KELIMHOYP[RHSITFUaVIWGZ@[I]F^GaDbGcFfEgHhH
~vau	o2YBKHbKE
~vbe	v)]BJHIIKKJUbVJZI
~vbr	x>JHHIGKIZH]bf^
~ve^	G!F(Z*[+F,H.J/F1E3H4G5[6I8H:D<J=_>F?GA[B>CbDaEEFJGHI_K^LJMCOYPIQHSDTGVGWIYEZH[X]E^Y_HbGcEd[fJ
~vea	a#I%J(J-F/Z3J8Z9Y?J@YBZCIHGIGJKM^U]VJZX[Y]]aIdHfIgYhH
~vec	[!H#_%G(I)K*I+J,K-H/Z3[4I6I7X9F;K=G?HAJCFDFGJH?IGJJKYLJM^NFP[RKSJTIUIVHWKXaYZZH[I]G^J_JbHdIfIgYh_
~ved	b%J([)J+I-X/H1J2X4J7Z8J9[:I>[?X@GAJBXCGDFGZHYIEKGMINIOIPKSJTHVYXH]I_ZaXbJfJhJ
~vee	l#]-I6]7[9J@IBJF[HGIYKYUJX]ZHaJ
~veg	p.[6XHGIJMJZH]_b^
~vei	m(J*^-J3J9I;X?^CZDYHFIJKYP_VHXJZH]JdI
~vej	z3J>J?]HXaJ
~vel	]!I%I*I+I/X3^4[5]9]:G=I@DAJBHCDGJHYIFJJLJM]NGOIPJRJSJTIU^VHWJXFYYZA[I]G^J_IaFdGfHh]
~vem	i!J#J/^0]3J6Y9J@[AYBJDKEJHEIIJXKHNIOJPYTZZF_ZaJcJdIfJ
~ven	K#X&a(?)H+K,_/A1F2H3[4I5F7D8Y9H:H;F<G=Y>A?IAEB^EEFHGIHYIBJ^M@NdODP^QIRHSBTHUBVAWEXJZI[J]H^G_GdZe^f[hZ
~ver	=#a&B(:)?+G,F-B.D/E0I1b4a5d6c8H9E:@;c<Z?>ACBHCbD]E@FGGAHXIEJJL[M@NXQHRaSZUAVEWAYaZC][^J_HaXbGc^eBgAhD
~ves	r!X9X>[EZHHZ[
~vet	m%K([2Z3G>J?[@JBJCJDGHGJaKJOYZI[Y^ZhJ
~veu	a#J%H*J+Z-I3H4Z9I:K>F?IBHDGIIM^OJPZRZTJUKVJXIYZ[Y]JaFcZdYfXhX
~vev	xHKK]f]
~vez	d#_-J3I9]:X=K>I?J@]B[CJDKHGIIKIMKNKOKVJX_ZF]JaYdY
~vi^	h!Z#Z*Y-Z3G6X@JBJC[DHIJMKNJOJX_ZJaJdZ
~via	k#I3G9J:J?JEKHXIHKIM]OJUIVJWYXKZH]Jaaf[
~vic	H!D#D)_*H+D-G.J/E0]2]3G4B5F6E8F9B:B;F=D>Z?@@AAEBaCDDHEEFFGBH^ICJEKAMDNCOFPBQGRHSeTGUcVYWDXDZE[D]B^HaFbFcbfigBhD
~vid	V!E#I(G)I*G+I,I-J.J/I0H1I2J3Z4[5J6Z7c:_;I<J=F>X?X@EAHCEDIFJGHHIIEJIKELHMZOFQJRYSFTHUEVFYYZZ[I]E^H_FaZbZc^eIfWgHhG
~vie	S!]#^%G&J(K*E-[0Z4I6I7H:F;Z=G>D?DBJCEDCEHGGIYM[NGODRJSJT[U^WGXZYZZ@[G]E^H_FaZbWcEdZe[fCgJ
~vig	o.Z@YHIZF]XbYh^
~vij	s#^3JHHMYX_ZJ
~vil	W!E#G%D(b)[*a+Z,I.J0H1I2J4H5J6H7I8I9D;I=G>E?X@WAHBDC]DCEHFJGIHGJILIM[NYPeQJRJSHTEUHVEWJXFYI[[]F^H_FaEbHcGdGeJfHgJ
~vin	_!K#J%J(J-e3J9I:J;[>J?JBHCJGYHGIHKJL[MJNJUJVJZC[Z]J^^aIcKdZfIhH
~vio	Y!H#Z%K(J*J-c3F6K9I:I=J>]?HAJBJCIDHEIGJH@IFJJK_NeO^PJTJUIVJWJXIZF]I^J_JaIcHdJfJg[hI
~vir	f!K%J-I/J3J9H:J=F?J@XBKDJEYF_GJH_IJKIMYNIPJRZUJVJWJXKZGaJc_dYgJ
~vis	W!H#G%H)I*I+[,K-_/I0c1J3H4I6I7H8J9E:Y;J=E>D@[AJCFDEEIFJHbIEJIKDMFNEO]PIRJSZT]UFWIXEYJ[H]F^F_Ia]bGcFdGeJfHgGhF
~vit	W!H#G%I(I)J*J+K,K-G/I0J3G4J6J7J8J9X:f;J=I>H?G@FAJBECHDGEHFJGJH^IGJKKGMINKOJPJSJUGVIWKXH[J]G^I_IaDbXcgdHeJfHhJ
~viz	m2XBXHGS^UIVJf_
~vn^	c!H#I%Z(H)J*J,X-J3J4X6Y7J8]9I:J>G?J@HBGCJDIEIGKHHIJKILIMHNJPYRITJUIVIXIYX[J]K^IaHbHdae]fWhH
~vna	x,XOY
~vni	v!]#JHIRYZIf[
~vo^	W!]#X%F(G)J*I,J-I/J1K2]3^4H6I7I8a9E:G;I=G?[@aAICFEJFKGIHZIEJJMGNIOWPHQXRISGTIUGVGWJXWZI]F_Ga[bHcXdHeIgHhF
~voc	m3J9Z:]>K@YBIHYIJKJMIOZZGhZ
~voe	n([3I8WO^TYVYfY
~vog	q+Z@XHIIYKJNKZ[hY
~voi	e(K+J-J3J9I:J=J?]@HBICIDYHbIGKFMIN[ODUJV^XJZY[JaZbJhK
~vol	Z!_#J%H(Y)J*H,J-J0[3H4H6I7I8J9E:F;I=H?J@aAIBXCFEJFJGIHGIXJJK^LZMFN_O]PIRISJTGUGVEWJX_YJZ?[H]W^I_Hb[cHdGfEgIhX
~von	h3X4Y8X9K=J@YBIDHI[KJR[UZVJ_]aJfH
~voo	[!G#F%X)[*_+G,I-_/I0H1Z2J4Z5J6H8I:F;I>E@DAHBCCFEXFKIEJILHMZOHRISIU]V[XEZB[H]]^H_GeJgIhG
~vor	_#X%J(J*J-G/J4Y7K9G:H;J=H>ZAJBFCFDFGJHGI[K]LJM[NXOJPKRKTXUIVIXHZI[H]b^I_YaFbIcXdIfJgZ
~vot	c%J(I*J-I3Y:[CJE]HEI^KJMZV[]Jd]
~vou	b%I+[4J9[=I>H?X@ZB[CIDHIGK_MINHPJRKTKUZWHXJZE]JaHcJdJfWhH
~voy	u&Z>Xa]
~vr^	r![9JHXTZZHa[h[
~vra	a!J#F%I)K*_+Y-Y/K0J3I4J6K7J=J>G?]@XAKCYDGHFIFLXM[NIOJPJTJUIXbYZZI[J]HaGbIcJfIgJ
~vri	v)JHJP[T^[[
~vro	z>K?]@^HF
~vst	p!a;YBKHEIJ]JfZ
~vt^	z!XHZ
~vu^	z9_HH
~vue	n!Y#K/J0[HEXWZ[b^fJ
~vul	x?KC[D]HIK]aJ
~vuo	k3X9J=Z>I?J@JBJC]DIHEIZKZNYUIVJXKZZaIhZ
~vut	x9YHGK^ZIaJ
~vvi	m-[BZHXIJKJSJTXZGaZf[
~w32	m%JBGHGRfZHdHfH
~wa^	c!H#H%b(H)J*I,J-^/J2Y3H4I6J8_:W;J=H>X?H@FAJBECIEJFJGIHZIJKFLJNHOJP^QXRKSGT[UIVGWJXHZX[J]H^Y_IaFbHdHeJfHhI
~waa	k*[+J-I9I?J@IBICFDHIZKXNXOKV^XKZ^[[hK
~wac	N!G&J)F*H+F-Y.I1H2Y3G5H6Z7X8G:Y;F<I>G?CAGCGEJFIN[OFPGRFSYTDUZYGZ_[[^Y_EcGdXeJfFgJ
~wah	f#I*K-^3^9K=J>G?a@GBHCZDHIYMJNIVYXIZD[_]Z^JaChI
~wai	[!J(J-H3J9]:H>G?I@bCJDIHIIGKGLJM^NGOJPJTJVIXdZE[J]I^JbYhI
~wal	Y!H%I(E)I*H,J0J1I3G4G6I7W8J9G:G;J=H>F?G@GAJCGEJGIHbIGJIKXLIMXNYOIPIRGSDTHUFXGYJZG]_^J_IaFbHcfd]eJgFhG
~wam	z0Z>ZB[HIOJaJ
~wan	K#W&H(J)H+b/[0E1Z2G5G6Y8C:I;F<Z=A>Y@XBFC[DJFEGIIZJJK^LXMINCOGPFQGRESXVGW[YIZF[a^C_CaBcDdGeH
~wap	u@_HHZHcZ
~war	]!I#J%Y(H)J,J-E/Y0J1]2Y3I4I6K7J:I;J=I>D?^@XAJBCCJDHGIHcIEKHLJMEOIPIRJTIUIXXYYZI[Y^I_JaYbHcDdIfHgIhI
~was	v3J:[>aBJHEZJaI
~wat	o#I+J3G6]>_?[@[BJCJDGKJOHZDaZdK
~way	Z#J%I(F)Y*[+J/G4J6K7I8K9F;J=K>D?[@_AJCYD]EKFXGJIDJHKZLIMGNWOIPXQKRJSIVGWJXJZG[J]b_JbHcIdJfJhY
~wcz	n9I@_BIHHIJK[MXZF][f[hJ
~wdc	v#a%IHH
~wdl	e%b(IHHg^
~wdr	z,]HYeZ
~wdz	v#GB[DZHJTKVXZ][J
~we^	k#J-I/]9J:Z>J@ZD[HCIGKXLKM]ZZ[Y]JbGdKhH
~wea	i-^/X9J@JH]KXZH
~web	b!J#I-I.X3I4J9G=J>H?J@HCJDJHcKHMaNIOJT]XJ]WaIcIfJhG
~wec	m-J9K>]@_BHDKHGIJKZL]MXZIhY
~wed	d)b*J-I3J9I>J@JBHCJDYIILJMJNJSXZH][a]hZ
~wee	T#Y%F&J(E)I*b+G,H-C.J/J0G1E2I3Y5G6[7F8[9G:E;G<Z=E>H?D@dA]C]DXEHFHHXIIJHKYLFPEQJRFSGTEUFWHYGZY[[]C^FaDbEc^dFeIgG
~weg	g!Y#F%K(J3Z9Z:J=Y>F?JBECHD]EZHIIHKHMXOITXUZVIXJZI]b^JaHbJcJdJfK
~wei	R!D#F%_(E)G*Z-X/_0X1H2I3G4E6F7H8K9X;[<J=H>D?E@aA]BFCbEHGFH>IHJXLHNaO[P^R[VGWFXCYGZE[K][^G_FaFbJcDdCeHfC
~wej	sDJH]Z_dJ
~wel	a!I#I%F(J*J+H-e3H4J7K:J=I>H?I@HCZDIHZJJKXMIN^OZPJS[UJVHXIZB[J]F_JaIcJdJfHgKhG
~wen	U#H%H)H+W,H-X/X1J3E4I6J8J9G=X>H@XAJBbCWEHFJGIHAK^LHNJRISHTYUFVZWHXF]_^J_IaKb[cGeJhE
~wer	N!D#B%[)E*J+I-c.H/B1_2G4b5E6X7J8H9G:E<H=B?GAGC[DBFFGDHXI^JGKCLJMIOHPYQIR[SZTEUCY^ZI[D]Y_CaGbBdCeHgdhB
~wes	s-J1I9]B^HYIKKJZH
~wev	g7YBIJ[TZUYZJdXgX
~wew	z3a>JaJ
~wez	v9[=Z
~wha	Q!F#I&Y(])B*E+H,I-J.J0J1C2J3E5I7J8I9[;I<F=D>E?F@EAHBCCIDGEIFIHWIaJ[LIN_OXPHRITDUEWIXGYIZd[H^IaEbFcHdHeIgIhb
~whe	K!I#[%X([*X+I,Z-G.K0G2I3^6X8H9X:Y;I<J=C>J?Y@FAGBECDDIEJGDHcICJYKXLFNXOEPGQJRGTHUFV@WHXFYI[Z]G^F_^acb[cXdDeJfCgFhW
~whi	R#G%Y&H(D)Y*H+I,Z-C0X2J3Z5X6I7Z8I9G:F=Z>]?H@DBCDGEIGHH^JHLENbO[PGRJSJT]VGWJXIZE[H]a_HcGeIfJgYhY
~who	d(J)J-H3Z:K>J@[BIDJGZHHIXKHNIOZU^V[ZB_aaJhI
~wi^	g!H#J%J(J)J*I+Y-[/Y3G4J7J9Z:[;K>F?H@HAJBFCHEIF_GJHAIFKZMHOZSJTJUHVFWXXIZY][^Z_JaGbJcHdYfKgHhI
~wia	g%K(J*J+Z,Z-I0Y3Y9^:J=K>H@FCJDGIJKJMIPJSKUJXI]I^Ia_bJcJfKhJ
~wic	d#G(J+X-I/I3J9H>H?I@bAeCHDIEIHXIIKHMJNJOKSKTXXJZX[K]J_EaIcJ
~wid	h%[(Z+[-Z9K>J?Z@KCIDEHGO]RZUYZHaIfJh[
~wie	W![%F&J(D)G*^-Z.I/G0H1H2I3J4F5I6J7G8I9Z:C;G<J=J?D@aA^B^DCEHFHGGIaJHK[LIMDNYPEQJRGSYTFUFVCWHX_YHZ[]C^GaFbHcEdFeHfJh[
~wif	c:J?K@YBJHeIIKZNJZD
~wij	Z!G#H(G)J+J,I-E0I4]5J6I7[8J9D:H;H=H>[?G@_AYCXDYEJFKGIHAIEJJKCL]NFOZPGRJSYUHVGWJXFYJ[Z]G^__ZaEbGcIdHeJfHh_
~wil	Z!H#I%I(H)J*X/Y0H2Z4J6J9[:I;K=I?G@^BDCXDEEYFHGJHZIFKXLJMYNGOHPYSJUIVHWJXH[[]_^I_IaIcIdHfI
~win	N#X%G(E)H+F,H-G/]0I1F2I3F4E5a6H7H8I9D:F;I<J=F>D?]@CBFCEDCEIFIGHH]IAJGKJLGMcNDOHPJQJRGSETEUFVDWHXEYJZD[c^X_JaEbecXdYeIga
~wio	z%[-ZHKV]
~wip	p+^3J?KDGHXP[
~wir	Z#I%H(G)J*W,J-Z/G3K4I6J7Y9I:G;J?]@]BFCFDFEJIEJJK]L^MGRJSXTIUIVGWKXXZJ[Y]F^GaXbHcHd^eJfKgJh^
~wis	e!J#J%Y(J*J-Y/I3H=K?I@[BHCIDIEYGJHJIHK]MZNIOXPFSJTIUJVJXH]JaIbXcbdZfIgIhJ
~wit	D#J)W+J,Y-G/[0C1J2I3^4K5H7F8K9J:[>b?F@HAGB_CEDJEJF]GJHGKJMXNZOXPZQHTFUYVWWIXDYHZH]A^Ca[bXdJeHfJ
~wiz	Z!J#H%H(I)J*H+a,d-I0[3J4K6J9I:J=J>G?I@IB[DEFKGZHHIIKHMINIPISJTJUKVJXJZ@]J^J_IaJbJcJdJedfGgHhH
~wla	c!J#I%H(E)I*J,Y-G3I4I6Z8Y9J:H=H>I?I@GAYBGCJDHEIGIH]IIJZKIMINIPHSJU^V_WGXJZC[J]J^a_JaIbIcId]e]fGgJhI
~wly	v%Y8^@ZHFIHNGZI_Jh[
~wn^	S![#D%D&a(E)H*G+J-b.J1I2J3F4_5H6H7F8H9E:F;Y<J=E?^AFBDCIDEEIFHGGHHIGJ[KYLHOHPFRHSdTFUFVIXHYHZD[X]E^I_EcZdGeIf[hF
~wne	d#H%J&^([,J-J3_6J9K>J@XBIDKHBIJJ[KINJOJPHSJVGZZ]J^[aIcJ
~wng	z=_
~wni	Y!Y#H%^&J(a*F+Z,G-E.J/J0J1J2I4H5I6H8Y9D;^<J>D?D@ZA^BIDYEZFIHIJIKHLJMFNIQIRISFTIUEWFXJYI]Z^[_[aGdEeHfEgGhF
~wnl	uBXH[
~wny	v!Xd[
~wo^	o#I%[-_DYHGKJTZY[fJ
~woc	q*^A]CYHG
~wod	q#[*YBYCYEXcW
~woh	h#[*X-]3J>HAWBYC[HIIGKIM[]JaWfKhY
~woj	m(I3Y:KBXDIHIK]MYOZTYVYZD
~wol	g#[%J(J+X-H.]3I4J6I;J=K>H@[BGCHDHH[IZKGMFNIOIPJQ[T^UJV]XIZB]I_JaHfJgKhI
~won	o(I)^3J9Z>[@IBHDIHHIJK[MJOJVJ]I^ZaZhY
~woo	Q!F#G)G*I+H-^.J1I2Z3E4F5I7Y8H;G<J=J>J?EAHCJEIFJGWHGKYN[OHPEQJRGSXTEU[YHZ]^Z_GaEcEdZfG
~wor	3!A%[&K(Z)E*C+=,H-_/X0H1G2]3@4A5H7_8G9A:H;A=C>C?EA>BdCCDFECFBGYH[IaJZK_LZM]N[O?P?QGRDSIT@UHVDX?YDZd[[]H^[_AaGd_eZg[h^
~wou	f(G-a9G>Z@IBFH^IIN]VYZGgXhW
~wpa	gHGI]ZKbb
~wpi	n#[3H>J@JD[HIIJK[OaZFhZ
~wra	u+[/I0[DGb^dJ
~wri	F!A#B%b&I)C*E+F,Z-B.H0a1[3H5X7F8Z9E:D;H>G?D@BA[CEDCEEGXICJYK@LDMDN@PYQXR[SETDUAVAWEXCY]ZI[D]D^B_^aEbAddebf^g]hB
~wro	O!X#^&I(C)G*F+H,_-@.I/[1H2H3[5I6[7G8Y:E;G<I>B?D@JAGCEDDFGGEICJFLGMENCOYPYRcSFUEVDWIX][G]D^E_FaDcHdaeZg^hX
~ws^	u9bHJZF
~wse	^!J#G(I-I.a3I9J:J=K>I?J@HCIDJHYIHKHMYNHOJPKTXVIXIZJ[J]a_JaIbdcGfJhW
~wsp	x1]BJH^ZJ^[fI
~wsz	m(J-]/J3K9Z:J>H?JBZCZD_HEIIKFMJOJS[TJUZXJZD]JaJhY
~wu^	v#Z@ZBZHIX[ZJfK
~wun	s?]BJDZHYL[MI
~wur	_#E%X(G)K*J-H4Z7K9J:I;J=X>Z?]CHDHGJHJIIK[LJMXNIOJU[VXXI[J_[aGcJfIgJhI
~wy^	i(K3]4J9F:J=J>J?YBHCHDZHHIXKHMJNJPIR]TKUZVJXGYZZH]I_YaZbJcJdJfJhK
~wyb	s-Y?]HHIJKZV]
~wyc	r1Z3[>H?JDWHXY[ZJaHcY
~wyg	o#J(J-J9J:I=]>H@HBHCKDHH]IJKHLbMJNJTIUJXJ][^IaZbJdJhI
~wyk	u(Z)]-ZGZHIPJQX
~wyl	e!d#K%K(I)Y*J-J1J3I6[8J9H:J;Y<Y=J>I?J@JAJBHCJDJGKHBIJKJNIPJRJU_VHXIY[ZG]H^J_JaHbXcIfZ
~wym	c!H#I%J(W)J*Y+J-G3H4K9F:H=Y>H?GB[C^DJEJGJI^LYMINaOJPJSJTKUGVIWJXJZE[Z]I_JaGb[cIdZfJhJ
~wys	m!K#J%J(_-J3I9I:J=K?I@JBGC[DHI[KJNKOJVIXKZ]]JaZbJcJdJe[fJhK
~wyw	z6ZQ]
~x80	b!J#K&I(J-J3J4F8d9I<c=J>J?K@JAJBHDJH[IJKJMKN[SJVJXKZE_JaJbJ
~xa^	k(I;X@YBJHZIKKZMJNKXYZ[^YaJdZhJ
~xac	u>JDHG[HGO]UZ
~xam	x9I@ZH^PF^X
~xao	xc[
~xbo	uH^ZI
~xce	b!]#G1K2Y3J>KBJGJHbIJKKX[ZG]Je]fJ
~xch	h(I)Z*c9J>ZBJCJH]XHZH
~xcl	h)Y-]=IBKGcHDLZPXUIVZZI^J_JdJ
~xe^	u%^9J>[HDfYh[
~xec	xf[
~xed	r%I*Y1[HFLKPIZI^^
~xem	zCJHWL[
~xi^	vJ[
~xie	q@YBYC^ZH
~xig	i3J9I@JCdDJHGI^NXOKZI
~xim	m-Y3E>IIHLYNIOHXc
~xio	i#J>IBWZ[aHb^c_
~xis	]!I#J(J/J3I4Y9K:I=I>]?H@FA]BFCHDHEIFJIGKZLJMINGOIPJTKUJVIWYXJZ@]J^J_daGdEfHhe
~xit	a-F@[BYIbKHN_VXZF
~xo^	z9J>[HIaYbZ
~xpe	e&]+Y3[=J@JBIH^IIJDKJNJO^Z]cJdIeJfIhJ
~xpi	Q!G%a(E)I*I+I,H-E/I0J1J2J3G4J6J7H8J9H:E;J<K=a>F?G@BAJBCCGDFEJFKGHH[IEJHK]LhNEOJPIRJSITIUGVFWIXHYJZX[G]_^E_IaZbFcHdGeJfGgHhC
~xpl	h%J&_*J-J3J;]AJCJDJFJGJHHMJN]Z_fZ
~xpo	k3J=GDKFaH^MGQ^ZFfJ
~xt^	]%J(J-J1H9K=G>J@bH]IXKGLaMIPYVYYWZC]F^IbIdIe[gZhH
~xte	X#J%H(I*J+J-H1J2_3c4J9I:g;J=J>F?H@HBHCIDHHZIJJKKYLJMINIOHPJQ[RKSJUJVHXJZE[J]G_JaGbJcIfHgKhI
~xto	x3K>^?[@JDFHDa[
~xtr	o&I/K2[IJJaZG
~xts	pHJLaZJ
~xx^	v3]BXHG
~xxx	v3]BXHG
~xy^	^0K1K3I4H6J9J?JAKBHCJH]MJNJRISJXJYHZD]H_KaJb^chfE
~xya	zH]
~xyp	zHGc^
~ya^	v+Z-K3K9]?J@HBJCIDIHFIZKWNJZI
~yac	xhY
~yad	zH]
~yah	z>^HE
~yan	z@ZDIHZZJ
~yap	z+XHZ
~yau	s)[
~yb^	uHGN[SXZI
~ybi	z-YK[
~ybk	z!H9ZBKHFZ]bZ
~ybo	a!J#X)J+]-^3J9Y>J?J@XDIHYIIKINIS^UZXJZH_KaKfJgX
~ybr	g3K9I?[@JBJHZIIKJMIPJV[ZG_Hb]dbgW
~yc^	l(Y)J,J6[8[=X?YBJCJDJH]IKPJVGZH[[dHeZ
~ych	b!J#[%J(])J+I-[/K3Y4J6J9F:I;[>Z?G@HAYBFCGD_EJHFIELJMHN_OIPZSJTJUHWJXFZC[J]H_Ha[bIdIfIgKhZ
~yci	p#J(a-J:[BJHEK]TYY[ZF
~yck	f!I#G%G+J,X-I/[0J3G4Z6c8J9X:J=H>G?Y@GAJBZCIDYEJF[GKHBIGKIMINIOHPYRJSJTHUJVHXIYK]I_IaZbIcIfHgJhI
~ycl	uHIK_NJ_]
~yco	x1[2IBKHIK]ZJ
~ycz	p*Z9JHHIIKZNZXYa[cY
~ydd	zPaVI
~ye^	q!Y&Z@]G[HI
~yea	_!^#J(I-Y1[3K9Y=H>]BGDIIYKaLZMJNGUJVJZB]JbIfKhJ
~yen	xCZHX
~yer	f!J-J3I9I:Z>]?J@[BHDIEJHBIHKIMJN[OIX[ZF][_JaZcafY
~yes	f-K9J=]>Y@^B]HGIJKFZ]
~yez	vZZ
~yfi	j!J#I(I*X-I?I@JAKBIC^DFI[KJMJOZVKX]ZE]Z_Ja[
~yfr	m-J/J4K6b9H<[>I?J@IBKCIDJHDI_KGNIOZXIZGa]cJdJ
~yfu	z-_HINJZI^K
~yga	o#J(J-J9J:I=]>H@HBHCKDHH]IJKHLbMJNJTIUJXJ][^IaZbJdJhI
~ygn	u@^CJHJ][
~ygu	mAcHHZJ
~yjm	r(J3I>I@IDHHHIZNJOZZ^aIh^
~yjn	o(J,Y7]:I>JDJF[GZHIIJ_Ja]dJg]
~yka	zBZNY
~yl^	q(H=^@[BKU]VHZDdY
~yla	d!d#K%K(H)Y*J-J1J3I6[8J9H:I;Y<Y=I>J?I@JAJBHCJEJGKHBIJKJLKMKNIPJRJUbVGWHXIY[ZF]H^J_JaHbXcHfZ
~yli	r!]#]-I/Y9J=J>J@ZBHDJHGK[LYNJRZUKXJZE]IaGfK
~ylk	f!]#I(J)K*J-J3I4K9H:J?[@YBHC^DGHJIIKHMHNJPYUIV^XI[b]IaGbHcJhJ
~yll	oCJD^HIIZKJNaZIaJ
~ylo	q?]@JHHKaY[ZH
~ym^	c#I%J)Y*I-H/J3Z4K6J7Y9F:Y=I>X?GAYB]CIDFEIGJHXIJKHLZMHNHS[TJUHWJXIZC[J]I^J_^aGcZfHhJ
~yma	e!K#J(X*X-I0Z3I9H:J=Y>J?J@JBIC_DHHBI^KJM[N]OJPKSKUIXYZH]KbXcJdXfX
~ymb	g!Z-[/X9J@IBKCJHFIbKIMJN[ZH
~ymc	s@ZL[TZ
~yme	xCHHZ
~ymi	v-XO[dX
~ymo	m=X>^DKHDZZ_Z
~ymu	oBJHYL[[[aZ
~yn^	sHIKJNaWYZGc]
~yna	s3XHYaZcY
~ync	F!@#B%c(A)C*D,D-?.F/B0f1h2Y3H4^5D6G7C8_9?:A;C=B>??A@?AFBCCBD?EBFCGiHZI?JBK?LBM_NDOBPHReS@TAUAVAWDXBZ:[D]A^B_Ea@bCc]dceHfggBhB
~ynk	j!J#I%X(I*J+J-I/J0^3G6I7J8J9G:H;J=H>X?I@IAJBHCJDHGaH]IFKFM]NGOIPHRZSITJUJVJXIYJZC]G^J_HaGbIcHd[eJf[hI
~ynu	n3Z>ZDZHJO[aJ
~yon	_!K#J%Y)Y+Y9^:H>G?H@ZBFDJIHKHLJMHNHOJP]S_VZZJ^Z_KaJcJhI
~you	K%H&K(C)J*D+],G-[/H0J1X2I4H5J6I8I9b:a;J<J=[?J@IAIBGE]FIGGHJJHLGMHNHOYPFQJRISGTXVZWHZI[D]G^I_IbFc[dXeGfIgFhX
~yp^	m#X,_3ZBIGKHIIJKHMJOJZKdKfJh^
~ype	X!I%I(H*J-F/I3[9G:_=J>C?I@]AJCGDHEJFKGYHFIaJJKZLKMHO_PITJWKXHZF[J][^J_JaDcJdKfJgKha
~ypi	z=[
~ypo	k-_3^>J@ZBJDJHIIKKKNJOKZH^Kc^
~ypt	W!I#Z%I(I)J*J,I-H/I0J3E4H5J6h7J8J9G:I;J<d=I>H?H@HAJBFCJDHEJFKGIHBIHJIKGLJMHNGPIRHSITIUIVIXIYeZB[J]I^I_HaIbHcJdFeHfGhI
~yr^	m+]3H?[HJKZZJ
~yri	r/bHKIJTI
~yro	u!YH]ZJ
~ys^	G%E(D)F+J,F-[.X0G1[2H4E5H6d8F9E;H<I>BBDFHGIHGI^LHMBO[PFQHRDTXUZV]Xa[F]GaGcXdYfCgBhW
~ysa	zHJP^
~yse	i#Y(G)_?]@IBYDHHBKJTJUJV_ZE[]
~ysi	oHINKZHhb
~ysk	u,]>[BJDJHHLXZ]
~ysl	u9KHYN^a]
~yss	n#J%J(H-J9I;]@YBHHEIHKHL]NJZF^__^d^fJhH
~yst	X!E#G%H&J(X)I*H+Y,J-D.J/H0I1J2K4J5K6H7J8I:[;I=G>D?E@[AHCXDaEIFIGHHXI[JJKaLGMEODQKR_SHTHUXWJXFY[[H]G^I_HbHcGdHeIfGgIhE
~ysz	v([9YBYHX
~yt^	k-b9JBIHXKJX]ZG^JbZhJ
~yta	d!J#E%J(H)K*Z-H3I6K7K9G;J=J>Y?[@aBICHDHHDIHKIL_MINHOJPJTIUJVIXYZY[[]H^^_JaFbIcJdJh[
~yte	k,X-J3]9H>J@_BJDJHYIHKGLYMJXKaJcJdZfJh^
~yth	^!J#J%](J+W,J-J/I3H4J6K7]8J9G:I;Y=J>Y@GB]CED]FJGIJXKIOIPFRJSIVIXHZ_^J_JcIfFhH
~ytk	^!X#J%H&K(Z)X*G,H-F.J0I2K3J4I5K6I7X8Z9G>F?F@GA^DYEIFJHFIYJJKHMGOXRJSHTHUGWIYJ][^]_[aJcHdHeJfIgHhH
~ytn	z3a>JOJ
~ytt	d!J#H%J(I*J-G/^0J3H6J7J8[9[:Y=J>[?I@_B]CYDZHDIGKFLJNGOJPJTGUJVJXI[X]Z^I_JaIbJcJdHfJhG
~yty	z-YHJbZ
~yub	u?_
~yud	u9[ZZ
~yus	vI[
~yv^	v3[>J?ZD[HEOYZY
~yvi	jHFNd
~ywa	f!J#H%Y(I+J-_0Y3G6^8J9H<]=I>^?Y@HBHCIDFGIIIK[MINIOHPWSJTJUIVHXIYJZF]I_IaHbJcJf]hI
~ywh	oBYHYMXS]ZE
~ywn	u!YQXdZ
~ywo	z!XQ]
~za^	W&X)G*^+G,H/H0I1I2I4F5I8X9J=Z>D?X@BAGDJEHFHGWHGI[KFL[MHN^O]PFSFTGUFVEWHZZ[Z]D_GbGfEgFhW
~zaa	xHYNZaZ
~zab	c!G#a%J(I)X*Y+J-]/J3F4J6J7J9J:I;K=X>J?[@GAJBECWGJHFIGKZLJMHNGOKPXQXSJT[UYVHWKXGZF[Y]H^^_JaIbIcJdIfIgIhJ
~zac	U!F%Y&K(F)H*G+I,H-E.J/I0^1I3D5J6H7H8G9E:];I<J?E@EAICFDEE]FZG_HFICJIKELHM]N]OFPFQJRYSFTHU[VDWaXFYGZI[J]X^I_GaFbGeGfcgH
~zad	a!I#H%I*J/Y3F6K7Y9J:W=J>G?J@YBYCJEJIXMINJOHPJSJTWUJV[WJX^ZE]JaJbKcIdbfIgKhJ
~zah	o-^3Y>J@KCZHGI[OIXYZJ
~zaj	m([*Z-J3I6Z9I>K?]@IBJCYDWHFI_NHO[VJXJZF]KaIhJ
~zak	p-]B[DKG_HFVJ
~zal	p-J1]:J@]B^DJHDIJKHMJ[[]JbZfIhJ
~zam	o#]%J-J3K9J:J=I>K?J@IB^CKDIHEIIKIMJU]VIXKZG][aHd]fY
~zan	k!G#J%J(J,Z-Z3G9Z:Y=J>X?J@JCKHJIIKJMJNIOJUJVZXJZYaIbYd[e[fKhJ
~zap	[!F#D%Z&K(F)H*G+I-E.I/X1I2J3[5J7H8[9D:Z;H<J>E?D@EAHBHCFD]EHFIIDJIKELGMENFOYPYSFTJUFVEWIXFY[Z[[H]F^H_KaCbGcZdbe^f_hF
~zar	W!G#G%G(Y)H*F+e,d-G0I3H4I6I7I9H:[=J>F@GAJBZCIEIFJGYHFIGJJKJLIMGNGOIPGRISHTIUHVFWJXHYJZ?[I]H^H_HaHbHcGd[edfYgGhG
~zas	b#G%I(H)I*]+J,K/I0J3E4I6J7J9G:F;J=H>H?Y@[AJBFCIEGFZGIHHIEKFLYNcOIPHRaSHT[UEVHWaXHZB[J]G^I_IaXbHdHfGgIhZ
~zat	Y!J#J%H&X([)^*K0X3I8Z9J:J<[=J>J?J@JCJDJF]G[HYIIKKMFNJOJPISJUFVZXI^J_WbZcJeJgJhJ
~zaw	k![#G(J+J-^3E4J7J9G:]=J>J?I@HBFCJDYIaKINJOJPJRJTJUZVHWYXJ[K]J_JaIbJcJfZhI
~zaz	a!K%[-J3I:Y;Y?J@HBHDIGXIJKILZMYSJUZVGW[ZF]J^]aJbJdYeIfZhJ
~zby	m-b9K@ZBJHHKKX]ZI
~zcz	m9J?I@]BJCaDJEIHJIIKJM^VJWYX[ZGaJcY
~zd^	zN^
~zda	r%K&[9I=Y>]HIQ]ZJeZfX
~zde	qHJNYOZPXWZZH[[
~ze^	_!H#](^)Y*I,I-H/K4J6J9F;K=]>G?H@]AIBECHDFEKGJHDI[LIMZNIPXTJU]VZX^ZC[J]H^[_JbJdIfIgJhI
~zeb	i+Z-J3J9H:Y=Z>J@_BHD]H_IJKJNJVI]JaJcKdJfKhJ
~zec	q%Z.X3J9I>]?J@XC[DJF[HFIKKYZH]IaG
~zed	m!J%Y(J-J/J8]9J:J=J>Y?I@IAKBYCHDIHIIHMXNIOHPKS[TJVJXIZE]b_JaGbZ
~zeg	f#J%K(J+Z,J-^.X3H4J7J9H:J=J>G?H@JBHHCKZPJR]UKVJXIZ^][aHbZcJfI
~zeh	zHHIKN[Z[
~zei	Z!W#I%G(I*I+H,I-]/X0X1J2Z3]4H6J8K9G;I=H?HAIBDDEEIFZGIH^IdJKKDLIMKNEOHR_SJT[UIWJXGYIZB]G^IaEeKfGgIhX
~zej	x8]HX
~zek	l(]-J3J7X9X>H?J@^BJCKH[IJKIMKZI]Ja^
~zel	i!G(F)Z*I-J3H9I>I?JA^BYDJHEIIKZNJO[U[V^ZG_HaJb[
~zem	q*Z9J@GIJK[V]aJbZ
~zen	P!G#J&[([+H,[-D/F0I1H2I3Y4F5I6F7I8G9Y:Y=c?^@FAGBXDDEIGGHKIDJGKDLZMDOFRGTGVWWGXY[H^Da[bYcadGfIgEhE
~zep	r-K/Y>[IJKIOYRXZZ
~zer	U!Y%G(I)H,G-F.K0H1J2K3Y4H5J6H9H;^>D?I@FA_CIDFEHFIGXHYI[JILZMDOZRGSGTXUFVYWHYIZE]_^]_ZbFcFdIeIfE
~zes	k-I/Y1[3I8J9Y:J=J>J?J@XBICJDJGJHDIZKbMXNKOJXKZE]J_ZfHhJ
~zet	j!Z#H%Y*J,Z-J2Y3J8Z9I:K=J>H?J@]BHCJDIIHKIMJNJPIRZUXVIXIY[ZE]aaIbJeZfIhI
~zew	v-Z:^HX
~zez	l!]#J%J+Y-I.]3I9G:X=J>I?K@JBJCJDIF[HDIHKJNYTIUIX[ZI]Z_JaYcXdJ
~zga	q3J6[HJOaZHhY
~zgl	v9[BYPY
~zgo	v-X9KN]O[
~zgu	s>_D[ZH
~zi^	_!H#G%F(F)J*I,J-G.K/G0J1J3Z4H6I7I8J9_:H;W=Z>]@IAIBYDDEJFJGJHGKJLHMFNHPHRISYUHVGWJYJZ[[J]X^I_GbXdIeJfHgIhX
~zia	a!J#I%I)J*J+Z,Y-H/J0J3I4X6J7J9I:H=H>H?X@FB_CIDDEJGIH]IGJKKGM^NHOJPYRJSITIUIVZXIZX[J]X^J_JaHbIcIf^gJhH
~zic	m%H(I+I3J9H;c>K?J@ICJDYH[OJVIXJZ[]IaI
~zie	Z#F%F)I+W,X-G.J0I1J2J4H5J6I7I9_:^;b@ZAIBXCXEIFJGHHGJJKELHMFN^OHPGQJSHTIU]VEYIZA[I]X^I_IaIbGcJeJfFgIhG
~zif	v3[IYOZ
~zig	_!J#J%I(H*I,J-G/Y0K3H4I6J7]:J;J=I>H?H@_AJBXCHDHHIIFKEL^MXOHPITHUJVHXHZZ[[]I^__HaHbIcJdJfIha
~zij	i!Y#J%[(J,Y-K3]9H>I@HAYBXDJHFIXK[OGVYZG^ZaJdF
~zil	s3I9I>JBYHYTXY[ZIa]
~zin	h-J3J9F>I@YBXCJDJHEIIKINZOJR[UZV^X_ZF]Ka^cJfG
~zio	S!D#D&W)F*H+J-C.J/H0J1I3]5I6G7H8I9H<J=H>C@DBZDZEXFHGXHGIDJHLIOEQIRJS]TFU^VZWYYIZ[]D^J_^aFdEeJfahE
~zis	p#[>J@bBIHIKJX]ZGaK
~zka	z.a9JHI
~zla	x/Y9H@KB^HDKKMYTKZJg]
~zli	r(J*[@YCZDIHXK[ZI
~zlo	o9YF[HIIZPYV[ZI
~zmi	]!H#G%G(F)J*I+K,J-E/Y0J3F4J6I7Z8K9E:X;J=H>Y?H@eAIB]CGDFEIFJGJHIIEJJL]MXNGOGPHQJRJSITGUGVGWJXGYJ[Y]G^a_HaDbHcHdHeJfGg[ha
~zn^	x/W3[XZ
~zna	_!G#H%H&Y(F)J*J+Z,J/I0J1J2^4[5J6Z7I8I9E;Z=I>E?ZAXCGDDFZI_JJKFLXMGNEOXPIRJSJTIUGVFWJXGYJZ@[^]G^[_XbHcJd[eHfHgI
~zne	z([ZJ
~zni	h!I#J*K-J2[3G4J8^9G<]=K>I?]AKBICJDIGJIGK^MHNIQXR^SKUJVJXJ]J_ZaHdIeJfHhJ
~zno	q#Z-K9J>J@ZBZHHX[ZIa[cYfJ
~zny	x3^:X
~zo^	j#[/Z3X9Z>J?J@ZBHCYHEIIKHNJOJX_ZY]XaIcJ
~zoe	v9^>IEZIKZ[
~zoi	zJ]
~zon	W!c#G&X*G+H,H-E/H0I2H4F5I6G7G9D;[<[=J?E@BB[CEDJEHFYHHJHKEL]PEQXRJSHTFU^V^WHXEZ?]E^^aIcEdaeGgHhK
~zoo	sHaIFZJ
~zor	o3Z@]BICZDKHHIJKIMYZH][f[
~zos	l!X3K9I:K>]DJHHIJM[VJZI]]_ZaWdZ
~zow	q1[GZHHQYTYVXdX
~zpi	p*Z3J?]CZDXHHNKPXQYY[ZJ
~zre	f(])Y*J3J4K7J:Z=J>J?J@IB]CIKJM]PJUIVGWJXKZW]ZaJbIdJfJ
~zsc	zZIc[
~zt^	Y#]%Z(F)J*I,Z/Z0X5X6J9H;K>H@ZB^CGEXGJHBIIJJLJMXNIOIPJRJSJTIUGVGWJX^[I]G_JaXbHcIdGeJfHg_hG
~zte	m-E3J9J@HHGI^KcOZPYZFaJ
~zub	x!ZV[ZI
~zuc	h!K#J-X/]3J4J6J9I:J>J?KBIDJHFIHJXMJN^O[PZXK][dIhJ
~zug	e#K%^-J3J4Y8Z9J>[?J@]BJCIDJHXIJKINJOJQZTY_JaIcJdZfI
~zuj	u%J(Z3I>JA]HHO[ZJ_[d]fJ
~zun	_#J%I(I*K,J-H0J4J:I=Y>J@IBHDYGKIJKILJNXPISZTWU]V[W_ZJ]YbIdHf[gK
~zur	O!Z#G&Z([*G+I,G-G0X1H2J5I8H9H:];G<J=Y>G@FAICHDJEXGJHKIDKXNCOHPHQJRGSXTGU[VZW]YH^E_GaXb]d[eGgXhE
~zus	m(].Y6Y9]@KCZDHHJX[ZI
~zwa	j!]#J(J-Y2Z9H:J>HBHDHHDI]K]L]MKUKVIXIZ_]JcKdGfJ
~zwe	^!J#I%J(J)K*^-H/Z4K9I:J=J>H?I@bA^CcDGHIIGLKMINHPJSJVIX[ZE]H^KaHbKdKfJgJhI
~zwi	k#J-K/J9X>JCHDHF[GJH[IHK[M[NJTKXJZI[Y]KaJbKc]dJfJhK
~zwo	r-J.^3J9Y>[BIHEKJMKV^XJZH]Ka[
~zwr	b!H#H%Z(H)J*I-H/J0Y3G4X6Y7J8]9G:H;J=X>H?I@HAJCIDHEIGIHHIHJKKHLIMHOIPZSJTJUHVGWJXHYX[J]I^I_JaHbIdbe^f[hH
~zwu	xD[HKL[
~zwy	z)]9II[PJ
~zy^	]!E#]%G(E)Y+X,X-].J/H0J1J3E4X6I7H8I9E:G;Y=G>E@ZAIBDC]DYEIFIGHHGJJKELYMFNDOIPZRXS[THUGWIX^[I]F^Ha]cGdHeYfFgHhZ
~zyb	z!H9ZBKHFZ]bZ
~zyc	d!K#H%J(b)I*J,I-I6[8Z9H:Y>Z@HBGCHDHHXIHK]LJMINJOJPISKUIVFXHYJZC[Z]Ia_bJdGeYfJhJ
~zyf	u6b<[ZI
~zyj	p(J-J/Z3I>I@IDHHHIZNIOZZ^aIh^
~zyl	o!](G9J:J=^@IBJDJEJHFKILYNJU_VFWGY]ZE][aIdYfK
~zym	n0Z3J7W9K>JHEM[OZ_Za[fY
~zyn	r![9I>ZH_IKKJMJXJcY
~zyp	u-_=[@YHHNJZH^J
~zys	k(J,[-]3J9Y:Z=J>Y?JB[CJDHHEIIKFOJUYVXXJ]JaIdJ
~zyt	]!X#I%H&J(Z)X*G-I.J0I1J2J4I5J6I7X8Z9G>X?F@GA^DYEIFIHHIYJIKGMGNKOXQKRJSHTHUFWIYJ]Z^]_[aGcHdGeJfHgHhH
~zyw	k!J-_0Y3I7W9I>Z@JBHCJDJGJIJK]MJNJOIP^R]VIZG]JaJdJfJ
~zza	[!I#I%Y)J*X+J,J3F6J7J9H:X;Y>I?[@FAKBGCXDHGYKJLJNZOJPISIUYW[XHYYZE[J]I^J_JaJbIfZgJhI
~zzo	z3ZCZDYHJ
~zzy	o-d@JHHNEZH^J`;
