// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-1.122 -0.597 -1.252 -1.691 -0.820 -1.075 -1.038 -1.568 -1.654 0.001 -1.545 -1.177 -1.336 -1.027 -1.905 -0.300 -1.154 -1.908 -1.432 -1.010 -1.298 1.772 -0.628 -1.445 -1.876 -0.225 0.067 -0.531 -0.388 -1.084 0.132 -0.195 -0.678 -1.558 -1.056 -1.093 2.027 0.287 -1.412 -0.195 -1.356 -0.367 -0.673 -1.006 -1.240 -1.479 -1.071 -0.940 -0.995 -0.716 -0.475 -1.143 -0.309 -1.102 1.351 -1.462 -0.045 -1.388 -0.898 -0.034 -1.282 -0.735 -0.828 -1.712 -0.560 -1.153 -0.467
13.350109159862832
!account-disabled	P!p#>%C&H(Y)B*D+F,F-B.F/C0F1E2F3@4E5H6F7E8E9E:A;A<H=C>B?D@AADBACCDBEFFFGDHFIBJEKBLCMCNCOEPBQFRFSDTAU@V>WFXCYEZ<[D]B^J_@aDcDdAeGgDhC
!account-locked	L!>#o%B&H(C)C*D+E,E-@/C0E1D2E3B4E5G6E7C8E9A:B;E<G=B>B?C@EADBFCBD@EGFFGCI?JCK?LCMANBODPBQERDSCT_UCV@WEXCYEZ;[J]B_CaCbAcCdBeFfCgBhA
!account-not-set-up	m!JDIV_ZG
!ad-access-denied	R!B%l&H(b)E*E+G,F-C.H/E1F2B3B4E5G6F7D8E9G:B;b<G=B>D?E@CAFB@CDDBEFFGGCHIIALBMBNBOFPDQERFSETHUAVBWDXEYFZ;[C]D^I_CaDbBcDdBeEfBhB
!ad-unknown-error	d!I&f-J3J@JHFKJNISIZD_I
!admin-role-missing	R!D#G%]&J(m)J+H,G-F.H/G0H1H2I3F4H5I6H7E8G9H:A;H<I=B>E?B@EAIBBCEDCEFFIGFHHIEJFKCLEMENDOIPBQIRHSETGUAVDWDXFYHZ:[D]E^E_GaEbAcFdCeGfDgChD
!admin-sspr-disabled	Y!E#H%H(F)m*J+I,G-I.J/I0J1I3H4J5J7G8I9H:E;J=E>H?D@FAJBECHDFEHFJGIHHIHJIKHLIMINFOJPGQJRJSFTHUBV>WEXHYIZA[H]H^F_IaHbFcIdEeJfHgEhI
!admin-two-gate	T!F#F%G&J(A)F*n+F,E-E.H/G0H1G2J3E4H5I6I7G8H9E:E;H<I=F>D?I@CAGBFC@DCEFFHGGHAIDJHKDLGMFOFPAQHRHSGTGUDVBWDXEYHZA[G]E^F_GaEbGcGdEeIfGgEhF
!already-registered	[!H#I%J(H)I*H+k,J-G/J3H4J7I8J9I:H=H>E?C@FBECBD@GIHAIGJJKFLIMHNHODPISJTIUHVFWIXHYJZD[H]G^I_IaFbGcIdIfIgJhH
!auth-token-error	f,cHEPJZHeI
!changed-too-recently	N!F#D%E&I(C)E*F+H,H-A.G/E0G1F2G3F4G5H6G7D8G9E:D;H<H=D>C?E@pAHBDCDDDEHFHGEI>JEK>LCM@N@OGPEQHRFSETEUDVCWEXDYFZ9[D]D^@_FaEbEcFdCeGfEgDh?
!cloud-service-error	Z!F#I%I(C)E*I+J-G.I/H0I1H3H4I5I7D8I9I:E=E>G?E@HAJBCCHDFEIFJGIH>IHJGKFLIMGNGOJPFRHSlTGUHVDWFXFYIZ=[H]G^G_IaGbJc^dGeJfDgBhI
!cloud-sync-agent	Y!J#J(H)J*J+J,I-F/F0j1E3H4H6G7I8G9H:I;J=G>H?I@IAIBHCIDIGDIHJHKHLJMFNHOJPGRDSITHUJVIWJXIYGZD]I^J_FaHbIcDdCeGfCgHhI
!code-not-received	L!B#C%C(@)B+A,E-@.D/C0D1D2F3[4C5F6E7B8D9>:@;D<F=@?:@?ADCHD;EEFDGBI>JDK@LCM?N@O>PCQERDSBTBU@V?WBX=YCZA[C^C_BaobAcBdCeEfAgBhA
!connect-version-old	X!H#F%G(E)H*H+I,H-F.J/F0F1m2G3F4E5H6G7G8F9G:H;I<H=F>G?H@FAIBECGDGEJFJGEH@IFJGKFLIMFNHOIPGQHRBSGTEUHVGWIXGYFZB[G]H^I_FaGbHcBdEeEf=gFhG
!connector-password-too-long	a!I#F%D(J,J-E/J0J1I2j3G4I6J:I<J>J@HBFCJDIGHH@IBJIKFLHMGNHPJRITJUJVIXIYJZE[I^G_JbJcGdFeIfDgJhG
!contact-failed	u3aHHZD
!contact-info-malformed	T!C#D%F&I(F)G*F+D,G-E.H/G0H1G2H3m4G5I6H7G8G9E:D;H<I=E>;?B@DAGBCC@DcEHFHGFH<IJJHKELFMENEOFPFQHRHSHTEUFVBWHXDYGZ?[G]E^F_Ea>bGcFdGeIfGgGhE
!cookies-disabled	T!D#D%G&J(E)F*G+H,I-C.n/G0H1H2I3E4H5I6H7F8G9D:E;H<I=E>D?E@EAHBCCEDFEHFHGGH@ICJFKDLGMENDOGPGQHRHSCTFUEVDWFXEYGZ@[G]D^G_GaEbCcEdFeHfFgGhE
!corporate-policy-sentence	l@ZHFIGKJN_
!dc-policy-hints-missing	Y!H#F%H(H)H*G+J,I-D.I/G0H1G2J3G4@5k6H7H8H9G:H;I<G=G>F?H@EAHBHCFDHFIGIHIIEJBKDLIMENBOHPGQIRGSITHUHVHWGXHYGZD[H]H^I_GaGbGcGdGeIfEgGhG
!dc-unreachable	Y!F#F%G(G)H*H+I,I-E.I/F0H1G2J3E4l5C6H7F8G9F:G;J<Z=G>E?F@EAHBFCGDGEIFIGGHBIEJCKFLIMEOIPEQIRFSFTGUGVFWIXGYGZA[H]G^H_FaFbGcCdGeIfBgGhG
!decryption-key-mismatch	Z!F#F%G&J(G)I*I+I,G-E.I/C0E1H2J3F4G5J6n7G8G9G:G;I<I=F>F?F@DAFBECGDGEHFIGGH?IDJGKBLHMENCOGPEQIRESITFUGVGWIXHYEZ?[H]G^G_CaGbGcDdAeDfBgFhD
!error-processing-request	s9IBIHDSbZJ
!feature-not-enabled	sV]
!federated-password	W!F#G%F(D)F*H+I-D.J/E0I1H2I3G4H5I6I7n8H9J:E;I=E>G?F@BAHBCCHDFEJFJGFH=IEJEKCLFMDNDPDRISETGUEVDWGXHYIZ>[G]G^C_GaGbCcHdDeHfFgEhD
!forest-config-changed	[!E#F%E&J(E)G*H+H,H-E.I0G1G2I3F4E5I6G7F8m9E:D;I<I=D>F?F@CAYBCCEDFEIFHGDH>IEJFKDLGMFOHPEQHRFSHTHUFVEWHXFYFZ@[H]F^G_CaGbFcEdBeFfCgGhF
!inheritance-disabled	W!?#E%?&J(B)G*G+H,H-D.H/H0H1H2J3E4H5J6H7G8G9B:E;n<J=E>E?E@DAEBFCDDEEIFGGEHBIDJHKDLGMFNFOGQHRGSHTFUDVCWHXEYGZB[G]D^E_DaEbEcGdDeIfFgGhE
!ldap-signing-not-configured	]!J#I%I(H)J*J+J-H/J0J1I2I3H4I5I6H7I8H9H:I<j=H>I?I@GBICFDHGIH@IFJJKHLIMHNGQJRISJTIUHVHWIXIYGZG[J]I^I_HaIbIcGdHeJfGgJhH
!licence-missing-organisation	V!G#H%H(E)H*H+I,J-F.I/E0H1H3F4I5J6I7G8I9F:E;I<J=l>G?F@EAHBFCEDFEGFIGGHIIEJHKFLHMGNEOIPGQIRISHTGUDVCWEXGYHZA[H]F^H_FaGbFcFdFeIfFgGhG
!licence-missing-user	d(J)H/H7J=g@JBJGJPISITJUGVFZC^J_JbIcJdGeJfGgJ
!lost-device	L!D#A%D&G(B)D*B,F-A.E/D0E1E2G3<4E5G6E7D8E9@:B;F<G=B>o?=@?AFBFC=DFEFFEGDHYI?JEK@LDM=NBOHPDQFRESETBUCVBWDXAYEZ;[C^D_Da:bBcDdDeFfCgChA
!managed-on-premises	m/I7JHJdb
!method-not-allowed	S!F#F%F&I(_)E+D,H-C.G/F0G1G2I3A4G5H6G7E8G9A:D;F<H=C>??n@BAGBCCDD?EHFGGEHAIAJGKBLFMCNCODPFQGRGSFTEUDVBWEXDYGZ>[X]C^E_Ea?bCcEdEeHfEgEhC
!non-admin-not-automatic	z:I=aEJZE
!not-enough-methods	R!E#E%E&I(D)F*Z+B,H-D.G/F0H1G2I3B4H5I6H7F8G9C:D;G<I=D>A@@AGBCCmEGFHGFH>IAJFKCLFMDNDODPEQGRGSGTFUEVCWFXDYGZ@[F]D^F_FaCbFcFdEeHfFgFhD
!not-in-scope-group	a(H)H/J:J=H?J@HBGDHGFHANJPHUHVgWIZC[J^H
!not-registered	R!F#E%F&J(B)D*F+H,I-D.H/G0H1H2I3D4H5I6H7E8G9F:C;H<H=D>A?I@AAHBACJDnEGFHGFHAICJFKBLFMENDOEPFQHRHSFTFU@VEWDXFYGZ<[E]C^E_FaDbDcFdDeHfEgFhD
!object-not-in-password-sync-scope	Y!F#G%D(G)I*I+I,I-E/H0G1G2I3G4H6I7H8H9H:E;H<J=F>I?H@GAGBFCHDGEJFFGmH>IFJGKELHMDNEOIPFRHSITHUGVCWHXIYHZC[H]H^FaHbHcGdBeHfDgHhF
!onboarding-failed	Z!I#H%F(G)J-I/H0H1H3I4I6G7I8G:I=F>I?I@GBZDIEHGGH@IIJHKFLJMHNGPGQJRHSITJUHVGWIXJYGZ?[J^G_HbGcGd?ejf@gIhG
!onprem-admin-action-required	a!I%J(G/J7J:F=F?J@HBGDIEiHFKJNGPISIUGVEWCZ>^J_JaJbHcEdGeHfIgI
!onprem-complexity-refused	d!I#I%I(H)J*I+I-F.I/J0J1J3G4J6J7I8J9C:G;J=G>G?G@EAJBGCFDGFJGIH@IhJJKDLIMGN_OGPJQJRJSITIUHVGWIXGYJZC[J]G^J_IaFbIcIdIfHgJhG
!onprem-connectivity	T!G#F%F&I(E)G*H+I,H-E.H/F0F1F2I3E5H6E7G8G9E:D;I<G=C>F?F@CAHBCCFDFECFHGFH@IFJGKFLGMENDOHPFQHRDSETFUDVEWFXDY[Z<[H]G^F_EaFbDcmdBeEfCgFhF
!onprem-multi-match	Z!D#F%H(G)I*G+I,J-G.J/F0I1I2J3F4I6J7H8G9E:G;H=G>G?H@EAlBFCFDGFIGHH@IFJIKFLHMGNHOHPFQJRISITGUIVFWJXGYIZD[I]F^G_AaGbHcHdHeJfHgGhH
!onprem-policy-refused	P!F#D%E&I(C)F*F+H,H-E.H/?0G1G2H3E4G5H6F7D8G9H:C;I<I=D>D?DAIBBCDDCEGFHGDH=IJK:LEMANmOGPFQHRHSGTFUBVCXFYGZG[D]E^C_FaEbDcEdBeGfDgEhH
!onprem-success-cloud-failure	W!D#G%G&J(G)I*I+H,I-D.I/l0E1H2J3E4H5I6G7E8H9F:G;I<J=F>F?G@CAGBDCGDFEHFIGGICJEKDLGN?OGPFQJRHSHT@UHVFWIXHYHZB[H]G^F_@aGbGcFdDeHfFgGhE
!ou-reserved-character	[!G#I%E&G(H)H*I+I,I-D.I/G0I1J2I3E4H5J6I7H8I9C:E;H<J=F?F@GAHBECGDGEHFlGCH?IBJHKGLIMGNEOIPHQJRISITGUFVGWGXGYIZC[I]F^I_GaGbHcGdFeIfFgHhG
!password-contains-name	e#J-@:J@GBHFIGJHEIgKCMHNHVIZB^IbJhZ
!password-easily-guessed	N!D%D&H(A*C+F,D-p.F/B0F1E2F3C4E5G6E7C8F9B:B;F<G=C>B?C@?AFB@CCDBEFFFGCI;KCLDMAN<OEPDQFRFSETCUBVAWDXBYEZ;[C]C^C_EaCbCcDdAeFfCh@
!password-filter-refused	U!F#D%E&I(D)G*H+H,H-?.H/D0E1G2G3F4B5F6G7D8G9H:D;I<I=F>F?F@AAHBBCEDDEIFHGDH=IDJpKALFMCN>OHPFQIRHSGTEUDVEWFXFYGZ=[E]F^C_FaFbCcFdCeFfEgFhB
!password-never-expires	W!G#G%G(E)I*I+I,J-F/H0J1J2I3H4J6J7G8J9J:F;J<J=F>G?H@AAJBCCHDFGHHCIEJHKCLlMCNEOJPIRJSITHUGVFWIXIYJZ>[F]G^@_HaGbDcIdDeIfGgGhB
!password-reset-done	j@GBcH[MHUJVJZC^IhH
!password-too-weak	Q!E#C%E&I(B)F*F+G,G-G.G0G1F2Z3A4G5H6G7E8G9D:C;G<H=D>A?E@?AGBACCDJEHFFGEH<InK>LEMAOCPFQGRGSFTEUDVCWFXDYFZ;[E]D^D_EaCbDcFdBeGfEgEh@
!password-used-before	O!G#A%E&I(B)F*F+G,G->.G/C0G1F3E4G5G6F7D8F9E:C;G<H=C>C?C@CAHB@CCDCEGFHGDI:JDKpLEM@OFPEQHRGSFTEUDVBWFXDYFZ9]C^C_FaDbCcFdBeFfDgDh>
!personal-account	z:Z
!phone-mismatch	U!H#F%I&J(H)I*G+F,J-E.I/G0I1I3A4I5J6H7I8I9D:G;I<J=G>=?E@DAIBFCDDAEJFIGHHAIAJHKALIMFNFOmPHQIRHSITGUHVFWIXEYIZA[I]G^I_GaAbHcHdHeJfGgHhJ
!privileged-account-denied	S!C#E&I(@)@*I+G,E-E.H/F0G1G2H3D4E5H6G7E8F9F:D;F<J=D>E?E@CAFBDCFDEEGFGGEH<IDJFKDLGMFNEOGPoQGRGSFTEUCV?WFXEYGZ?[G]F^D_DaFbEcFdDeGfEgBhG
!reset-in-home-directory	T!B#E%E(@)D*G+H,I-E.I/G0H1H2H3E4H5I6H7D8G9I:o;I<J=B>E?D@@AHBACFDCEGFIGEHDIDJFKALEMDNDOIPDQIRHSDTGUBV@WDXFYIZ:[D]F^C_FaFbBcFdDeHfEgEhD
!sam-remote-call-denied	Z!G#G%C&J(G)G*F+I,H-E.I/G0H1H2H3G4F5I6H7H8G9D:G;H<I=E>F?F@FAHBFCFDGEIFIGGH=IFJGKELHMHNFOHPEQmRGSHTHUGVEWHXFYEZC[I]G^H_GaFbFcEdEeHfEgGhH
!server-clock-skew	X!I#F%H(H)I*H+I,H-F.I/H0G1D2I3F4D5I6F7H8H9E:H;I<I=G>F?H@EAIBFCGDGEJFIGFH=IFJHKFLIMDNHOHPGQIRmSETFUHVHWIXFYEZD[I]G^I_GaFbGcAdEeHf?gHhG
!servers-catching-up	R!E%D&I(B)F*F+G,H-A.H/Z0F1F2F3E4F5G6E7G8F9G:C;H<H=E>H?D@=AGB>CDDCEHFHGAH?IAJDK?LCMoNAOGPFQHRDSFTCUDVDWFXFYFZ8[D]D^B_EaDbAcDdBeFfAg[h>
!smart-lockout	T!D#B%F&J(F)G*H+H,H-D.H/D0G1H2I3E4G5I6H7F8H9F:E;H<I=F>E?G@CAHBCCFDEEIFIGGH@IDJGKCLFMDNEOHPFQIRGSGToUGVDWHXCYHZ?[A]F^F_DaFbEcFdFeIfGgFhE
!sspr-disabled-tenant	T!F#H%G(A*E+I,I-G.I/H0I1H2J3G4I5J6I7E8H9I:@;J<J=B>F?E@CAJB@CHDDEEFIGFHHIHJGKFLGMFNDOJPEQJRISDTHUmV=W?XGYHZ>[G]F^E_HaGcFdGeHfCgDhG
!sspr-not-enabled-for-user	Y!B#G%G(D*I+I-J/I3]4J7H8I:D=E>H?Y@DBDCHDBEHGHHAIIJHKGLHMHNFPGSGTJUCVjXIYJZ>[G]I_IaHbFcIdEeHfGgIhG
!sspr-policy-not-set	d(I)H*Z:H=I@IEEHGJJNDSIUFVHWeZFbJdJgH
!throttled	R!D#_%F&I(D)E*E+F,G.G/F0G1F2G3B4G5H6H7F8F9A:D;G<H=D>B?E@>AFBACBDBEHFGGEH;I@JEKALEMDNCOEPDQGRESETBUDVCWFXnYEZ>[F]C^E_EaAbDcDdEeHfEgEhD
!tls-disabled	W!F#G%G&I(G)F*H+H,H-E.H/G0G1A2H3D4E5I6E7H8F9E:G;H<G=E>E?F@CAHBDCEDFEIFIGFHHIDJGKELHMENFOGPFQGRCSGTGUEVEWHXFYnZB[H]G^G_FaFbEc@dCeFfAgFhF
!unlock-option-missing	V!F#@%F(D)F*H+H,I-E.I/H0I1H2J3G4I5J6I7G8H9H:D;I<J=E>F?C@AAIB?CDDEEIFJGGH?IDJGKCLFMDNEOIPGQIRHSHTAUEVBWGXFYIZ?[n]G^D_GaGb@cGdEeIfGgGhC
!user-abandoned	Z!E#F%F(D)G*H+G,J-E.H/G0H1G2J3F4I5J6I7F8H9E:E<J>C?D@BAHB?CBDBEIFHGGHCIDJHKCLHMDNFOHPGQIRGSZTGUDVCWFXEYHZF[G]l^G_FaDbCcFdGeIfCgFhF
!user-cannot-change-password	X!H#G%G(C)I-G/I2J3H6J7H:F;J=G>H?I@?BCCJDHGHHBIFJIKELCMDNFPITJUGVEWJXIZ=[F]I^l_IaIbGcJdDeJfIgIhA
!user-not-found-onprem	W!B#G&I(F)H*I+H,H-F.I/B0F1H2J3C4G5J6G7F8G9F:F;F<J=E>F?G@FABBFCGDFEGFHHDIEJHKFLGMFNEOGPEQIRISITCUHVFWIXGYHZC[H]F^E_maFbHcEdCeHfFgFhF
!windows-screen-broken	S!G#F%G(C)G*I+H,J-G/G0I1I3H4I5J6J7E8I9H:E=E>F?E@HAJBDCGDFEIFIGHH:IGJFKFLGMDNDOIPGQJRISGTGUEVDWGXGYHZA[D]F^F_HaFbmcGdGeIfFgFhD
!wizard-connector-not-found	s,JHFZIea
!wizard-licence	z=He[
!writeback-not-enabled	S!D#E%G&I(C)B*D+G-E.H0D1E2G3E4D5G6D7D9G:D;G<G=G>E?D@CAFBBCFDCEDFHHFIEJDKCLEMDNCOHPJQGRDSFTFU=V?WCXFYAZ>[E]G^D_IaFbDcCdlhC
!writeback-service-stopped	U!G#H%E(F)G*I+I,H-F.I/Y0C1B3G4H5H6D7E8F9G:G;I<H=E>G?G@EAHBACHDHEIFIGCH;IFJFKFLHMDNFOIPFQHRDSDTGUDVEWHXHZG[H]G^G_EaGbFcJdBflgFhG
!writeback-unsupported-path	V!F#G%I(C)F*E+I,H-G.I/B0G1G2I3F4H5I6H7E8H9E:F;I<J=F>F?F@CAHBCCGDGEGFIGGH>IFJGKELGMBNEOIPEQIRHSETCUFVEWGXHYHZB[H]G^F_EaFbEcEdCeIfEgnhF
!wrong-current-password	S!G#C%G(E)H*H+I,I-A.I/F0I1H2I3F4I5J6H7F8I9H:E;I<J=F>F?G@@AIBCCFDEEJFJGFH?IAJGKBLFMANBOFPHQJRHSHTGUFVEWHXGYHZ;[F]G^C_GaFbEcHdDeIfFgGhn
#account-disabled	O!p#=%B&G)A*D+E,E-A.E/B0E1E2F3?4E5G6E7D8E9C:A;b<G=B>A?C@AACB@CCDAEFFFGDHEIAJEKALCMBNBODPBQFRESCT@U?V>WEXBYDZ<[C]B^I_?aCcCd@eFfIgDhB
#account-locked	K!=#o%>&G(A)B*C+D,D->/A0D1C2D3A4D5F6D7B8D9A:A;D<F=A>>?B@DACBECADGEEFEGBI>JBK>LBM?N@OCPAQERCSBTdUBV?WDXBYDZ9]A^H_AaBb@cBdAeEfBgAh?
#account-not-set-up	j!JDHVbWJZG
#account-not-verified	z3^DF
#ad-access-denied	P!A%k&H(c)C*D+G,E-B.G/D1E2B3B4D5G6E7C8D9F:A;c<F=B>D?D@BAFB@CDDBEEFGGBHHIAKJLAMBNAOFPYQERFSDTGUAVAWCXDYFZ:[B]D^H_CaCbAcDdAeDfBgXhB
#ad-unknown-error	d!I&f-J3J@JHFKJNISIZD_I
#admin-role-missing	R!D#F%]&J(m+H,G-F.H/F0H1G2I3F4G5I6H7E8G9H:@;H<I=B>E?B@DAIBBCEDCEFFIGFHHIEJFKCLEMENDOIPDQIRHSETGUAVDWDXFYHZ:[D]E^E_GaDbAcFdCeGfDgChD
#admin-sspr-disabled	V!D#H%G(G)m+H,F-H.I/H0I1H3G4I5I6J7F8H9H:D;I=D>F?C@DAIBDCHDEEGFIGHHFIGJHKGLHMHNEOJP_QIRISETGUBV=WDXFYIZ?[G]H^E_HaGbEcHdDeIfFgDhH
#admin-two-gate	T!F#F%G&J(@)F*n+E,E-E.H/G0H1G2J3E4H5I6I7G8H9E:E;H<I=E>D?H@CAGBFC@DCEFFHGGHAIDJHKDLGMFOFPAQHRHSGTGUDVBWDXEYHZ@[G]E^F_GaEbGcGdEeIfGgDhF
#already-registered	[!H#I%J(H)I*H+k,J-G/J3H4J7I8J9I:H=H>E?C@FBECBD@GIHAIGJJKFLIMHNHODPISJTIUHVFWIXHYJZD[H]G^I_IaFbGcIdIfIgJhH
#auth-token-error	f,cHEPJZHeI
#changed-too-recently	M!E#C&I(A)E*E+G,G-A.G/D0G1F2G3E4G5H6G7D8F9E:C;H<H=C>C?D@pAGBCCCDDEHFGGEI>JDK=LCM@N?OGPEQGRFSETEUCVBWEXCYFZ8[D]D^?_FaEbDcEdCeGfDh?
#cloud-service-error	Z!F#I%I(C)E*I+J-G.I/H0I1H3H4I5I7D8I9I:E=E>G?E@HAJBCCHDFEIFJGIH>IHJGKFLIMGNGOJPFRHSlTGUHVDWFXFYIZ=[H]G^G_IaGbJc^dGeJfDgBhI
#cloud-sync-agent	Y!J#J(H)J*J+J,I-F/F0j1E3H4H6G7I8G9H:I;J=G>H?I@IAIBHCIDIGDIHJHKHLJMFNHOJPGRDSITHUJVIWJXIYGZD]I^J_FaHbIcDdCeGfCgHhI
#code-not-received	K!A#B%C(?)A,D-@.C/B0C1C2F3^4C5E6D7B8C9>:?;C<E=@>^?E@>ACBJCEEDFCGBHGI=JCK?LBM?N@OGPBQDRCSATBU@V>WAXBYCZ@[B]J^B_AanbAcAdBeDfAgAh@
#connect-version-old	W!G#F%F&J(D)H*H+I,H-F.I/F0E1m2G3E4D5H6F7G8E9F:G;I<G=F>F?H@FAHBECGDGEJFIGEHGIFJGKFLHMENGOIPGQHRASGTEUGVGWHXGYXZB[G]G^H_EaGbGc@dEeEf=gEhG
#connector-password-too-long	a!I#F%D(J,J-E/J0J1I2j3G4I6J:I<J>J@HBFCJDIGHH@IBJIKFLHMGNHPJRITJUJVIXIYJZE[I^G_JbJcGdFeIfDgJhG
#contact-failed	s3a@YHGZD
#contact-info-malformed	T!C#D%E&I(E)F*F+D,G-D.H/G0H1G2H3m4G5I6H7G8G9E:D;H<I=E>F?E@DAGBCC@DcEHFHGFH<IJJGKDLFMENEOIPFQHRHSGTEUFVBWGXCYGZ?[G]E^F_Ea>bGcFdGeIfFgGhD
#cookies-disabled	T!D#D%G&J(E)F*G+H,I-C.o/G0H1H2I3E4H5I6H7F8G9D:E;H<I=E>D?E@DAHBCCEDFEHFHGGH?ICJEKDLGMENDOGPGQHRHSCTFUEVDWFXDYGZ@[F]D^G_GaEbBcEdFeHfFgGhE
#corporate-policy-sentence	l@ZHFIGKJN_
#dc-policy-hints-missing	Y!H#F%H(H)H*G+J,I-D.I/G0H1G2J3G4@5k6H7H8H9G:H;I<G=G>F?H@EAHBHCFDHFIGIHIIEJBKDLIMENBOHPGQIRGSITHUHVHWGXHYGZD[H]H^I_GaGbGcGdGeIfEgGhG
#dc-unreachable	Y!F#F%G(G)H*H+I,I-E.I/F0H1G2J3E4l5C6H7F8G9F:G;J<Z=G>E?F@EAHBFCGDGEIFIGGHBIEJCKFLHMEOIPEQIRFSFTGUGVFWIXGYIZA[H]G^H_FaFbGcCdGeIfBgGhG
#decryption-key-mismatch	Z!F#F%G&J(G)I*I+I,G-E.I/C0E1H2J3F4G5J6n7G8G9G:G;I<I=F>F?F@DAFBECGDGEHFIGGH?IDJGKBLHMENCOGPEQIRESITFUGVGWIXHYEZ?[H]G^G_CaGbGcDdAeDfBgFhD
#error-processing-request	s9IBIHDSbZJ
#feature-not-enabled	sV]
#federated-password	V!F#G%F(C)F*H+I-D.J/D0I1H2I3G4H5I6I7n8G9J:D;I=E>G?E@BAHBCCHDFEIFIGEH=IEJEKCLFMDNDPDRISETGUEVDWGXHYIZ=[G]G^C_GaGbCcHdDeHgEhD
#forest-config-changed	Z!E#F%E&J(E)G*H+H,H-D.I0F1F2I3F4E5I6G7E8m9E:D;I<I=D>F?F@CAYBCCEDFEIFHGDH>IEJGKDLGOHPEQHRFSHTHUFVEWHXFYFZ@[H]F^G_CaGbFcEdBeFfCgDhF
#inheritance-disabled	W!?#E%?&J(B)G*F+H,H-D.H/H0H1G2I3E4H5J6H7G8G9B:E;n<I=D>E?E@DAEBECDDEEIFGGEHBIDJHKDLGMFNFOGPXQHRGSHTFUDVCWGXEYGZB[G]D^E_CaEbEcGdDeIfFgGhE
#ldap-signing-not-configured	]!J#I%I(H)J*J+J-H/J0J1I2I3H4I5I6H7I8H9H:I<j=H>I?I@GBICFDHGIH@IFJJKHLIMHNGQJRISJTIUHVHWIXIYGZG[J]I^I_HaIbIcGdHeJfGgJhH
#licence-missing-organisation	V!F#H%H(E)G*H+I,J-F.I/E0H1H3F4I5J6I7G8I9F:E;I<J=l>G?F@EAHBECEDFEGFIGFHHIEJHKFLHMGNEOIPGQIRISGTGUDVHWEXGYHZ@[H]F^H_FaGbFcFdFeIfFgGhG
#licence-missing-user	b(J)H/H7J=g@JBJGJPISITJUGVFZC^J_JbIcJdGeIfFgJ
#lost-device	L!C#@%C&G(A)D*B,E-A.E/D0E1D2F3;4E5G6E7D8E9@:B;F<G=B>p?<@?AEBFC=DGEFFEGDHYI?JDK?LCMCNBOJPDQERESDTBUBVAWDXAYDZ;[B]Y^C_Da9bBcCdCeFfCgChA
#managed-on-premises	m/I7JHJdb
#method-not-allowed	S!E#E%E&I([)B*a+D,G-C.G/F0G1G2I3A4F5H6G7E8G9A:C;F<H=C>@?n@BAGBCCGD?EGFGGEHAIAJFKALFMCNCODPEQGRGSFTEUCVAWEXCYFZ=]B^D_Ea>bCcEdEeGfEgDhC
#non-admin-not-automatic	z:I=aEJZE
#not-enough-methods	R!D#D%E&I(C)E*_+A,G-C.G/F0G1G2H3B4G5H6H7F8G9B:D;G<H=C>@?]@@AFBCCmEGFGGFH>IAJFKBLFMDNCOCPEQGRGSFTEUEVBWFXCYFZ?[F]D^F_FaBbFcFdEeHfFgFhD
#not-in-scope-group	_(H)H/J:J=H?J@HBFDHHANJPHUHVgWIZC[J^HbJhJ
#not-registered	Q!D#E%E&J(A)C*E,H-D.H/F0H1G2I3D4H5I6H7E8G9F:C;H<H=C>E?G@AAHB@DnFHGFH@ICJFKBLEMDNBODPFQHRHSETFU@XEYGZ;[D]C^D_FaDbDcFdDeGfEgFhC
#object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,I-E/H0G1G2I3F4H6I7H8H9H:E;G<J=E>I?H@GAGBFCHDGEJFFGmH>IEJFKELHMCNEOIPFQJRHSITHUGVCWHXHYHZC[H]G^F_JaHbHcGdBeGfCgHhF
#onboarding-failed	Y!H#H%F(G)J-I/H0H1H3I4I7I8F:I=F>I?I@GBZDIEHGGH@IIJHKFLJMHNGPGQJRHSITJUHVGWIXJYGZ?[J^G_HbGcGd?ejf@gIhG
#onprem-admin-action-required	a!I%J(G/J7J:F=F?J@HBGDIEiHFKJNGPISIUGVEWCZ>^J_JaJbHcEdGeHfIgI
#onprem-complexity-refused	c!I#H%I(H)I*H+I,J-E.I/I0I1I3F4I5J6J7H8I9C:G;I=F>F?GAIBGCFDFFIGIH>IhJJKDLHMGNcOFPIQJRISITIUHVGWIXFYIZB[I]F^I_HaFbHcHdHfGgJhG
#onprem-connectivity	S!F#F%F&I(E)G*H+H,H-D.H/F0F1E2I3E5H6E7F8F9E:D;I<G=C>E?F@CAHBCCFDFECFGGEH@IEJFKELGMENDOHPFQJRDSETFUCVEWFXDYaZ<[G]G^F_EaFbIcmdBeEfBgFhE
#onprem-multi-match	Z!D#F%H(G)I*G+I,J-G.J/F0I1I2J3F4I6J7H8G9E:G;H=G>G?H@EAlBFCFDGFIGHH@IFJIKFLHMGNHOHPFQJRISITGUIVFWJXGYIZD[I]F^G_AaGbHcHdHeJfHgGhH
#onprem-policy-refused	N!D#C%D&H(A)E*C+G,G-].G/]0F1F2G3D4F5F6E7C8F9G:B;H<H=B>D?C@ZAHB@CCDAEFFHGCH;IHJ[K@LDM@NlOFPEQHRGSETDUAVAWXXEYFZE[C]D^B_EaDbBcDdAeFfCgDhG
#onprem-success-cloud-failure	W!D#G%G&J(G)H*I+H,I-D.I/l0E1H2J3E4H5I6G7E8H9F:G;I<J=F>F?G@CAGBDCGDFEHFIGGICJEKDLGN?OGPFQJRHSHTDUHVFWIXGYHZB[H]G^F_@aGbGcFdDeHfFgGhE
#ou-reserved-character	[!G#I%E&G(H)H*I+I,I-D.I/G0I1J2I3E4H5J6I7H8I9C:E;H<J=F?F@GAHBECGDGEHFlGCH?IBJHKGLIMGNEOIPHQJRISITGUFVGWGXGYIZC[I]F^I_GaGbHcGdFeIfFgHhG
#password-contains-name	d#J-B:J@GBHFIGJHDIgKGMHNHVIZB^HhZ
#password-easily-guessed	N!D#Y%D&H(A*C+F,D-p.F/B0F1E2E3C4E5G6E7C8E9B:B;F<G=C>B?C@>AFB?CBDBEFFFGCHJI;J^KBLCMAN;OEPDQFRESDTCUBVAWDX@YEZ;[C]B^B_EaCbCcDdAeFfCh?
#password-filter-refused	U!F#D%D&I(D)G*G+H,G->.H/C0E1G2G3F4B5F6G7D8G9H:D;I<I=E>E?F@AAHBBCEDDEIFHGDHDIDJpKALFMCN>OHPFQHRHSGTEUDVEWFXFYGZ=[E]F^C_FaFbCcFdCeFfDgFhB
#password-never-expires	W!G#G%G(E)I*I+I,J-F/H0J1J2I3H4J6J7G8J9J:F;J<J=F>G?H@AAJBCCHDFGHHCIEJHKCLlMCNEOJPIRJSITHUGVFWIXIYJZ>[F]G^@_HaGbDcIdDeIfGgGhB
#password-reset-done	i-JBbHZMHUJVJZC^IhH
#password-too-weak	P!D#B%D&H(B)F*F+G,G.G0F1F2^3@4F5H6F7D8F9C:C;G<G=D>A?D@>AGBACBDIEHFFGDH;IoK=LDM@NJOCPFQGRFSFTDUDVBWFXCYFZ:[D]C^C_EaCbDcEdBeGfDgEh?
#password-used-before	N!F#@%D&I(A)E*F+F,G-<.G0F1F3D4F6F7C8F9E:B;G<H=C>B?C@DAGB@CCDBEGFHGDHHI?JCKpLDM@NXOEPEQGRFSFTDUCVBWEXDYFZ8]B^B_EaDbBcEdAeEfDgCh=
#personal-account	w:ZHJ
#phone-mismatch	T!H#F%H&J(G)H*G+E,I-D.H/G0I1H3G4H5J6H7H8I9D:G;I<J=G>E?E@DAHBFCDD?EIFIGHH@I@JHKALHMFNEOmPHQIRHSITGUHVEWIXEYHZA[I]F^H_GaDbHcGdGeJfGgHhJ
#privileged-account-denied	R!C#D%[&I(@)>*I+G,E-E.H/F0G1G2H3D4E5G6G7D8F9F:D;D<J=C>E?E@BAFBDCFDDEFFGGEH<IDJFKDLGMFNEOGPoQFRGSFTEUCV>WFXEYGZ>[F]F^D_DaFbDcFdDeGfDgAhG
#reset-in-home-directory	S!E#E%D&J(@)D*G+H,I-E.I/G0H1H2H3E4H5I6H7D8G9I:o;I<J=B>E?D@@AHBACFDCEGFHHDIDJEKALEMDNCOIPDQIRHSDTGUBV@WDXFYIZ:[D]E^C_FaFbBcFdDeHfEgEhD
#sam-remote-call-denied	Z!G#G%C&J(G)G*F+I,H-E.I/G0H1H2H3G4F5I6H7H8G9D:G;H<I=E>F?F@FAHBFCFDGEIFIGGH=IFJGKELHMHNFOHPEQmRGSHTHUGVEWHXFYEZC[I]G^H_GaFbFcEdEeHfEgGhH
#server-clock-skew	X!I#F%H(H)I*H+I,H-F.I/H0G1D2I3F4D5I6F7H8H9E:H;I<I=G>F?H@EAIBFCGDGEJFIGFH=IFJHKFLIMDNHOHPGQIRmSETFUHVHWIXFYEZD[I]G^I_GaFbGcAdEeHf?gHhG
#servers-catching-up	Q!E%D&I(B)F*F+G,G-A.G/[0E1F2F3E4F5G6E7F8F9G:C;H<H=D>G?D@=AGB>CDDCEHFHGIH?I@JDK>LCMoN@OGPEQHRGSFTCUCVCWFXFYEZ7[C]D^B_EaDbAcDdBeFfAg^h>
#smart-lockout	T!D#B%F&J(F)G*G+H,H-D.H/D0G1H2I3E4G5I6H7F8H9F:E;H<I=F>B?G@CAHBBCFDEEIFIGGHDIDJGKCLFMDNEOGPFQIRGSGToUGVDWHXCYHZ?[A]F^F_DaFbEcFdFeIfGgFhE
#sspr-disabled-tenant	S!F#G%F(@)Z*D+I,H-G.H/H0I1H2J3F4I5I6I7E8G9I:@;I<J=A>F?E@BAIB@CHDDEDFIGFHGIHJFKELGMFNEOJPDQJRHSCTHUmV=W?XFYGZ>[F]F^D_HaGcFdGeGfCgDhG
#sspr-not-enabled-for-user	X!A#G%F(C*I+I-I.J/I0J1J3[4I6J7G8H=D>H?X@DAJBDCGDBEHGGH@IHJHKFLGMGNESGTIVjXHYJZ<[F]I_HaHbEcIdDeHfGgHhG
#sspr-policy-not-set	d(I)H*Z:H=I@IEEHGJJNDSIUFVHWeZFbJdJgH
#throttled	R!D#_%F&I(D)E*E+E,G.G/F0G1F2G3A4G5H6G7E8F9A:D;F<H=D>B?E@>AFBACBDBEHFGGEH;I@JEK@LEMDNCOEPDQFRESETAUDVCWFXnYEZ>[F]C^E_EaAbDdEeHfEgEhD
#tls-disabled	W!F#G%G&I(G)F*H+H,G-E.H/G0G1@2G3D4E5H6E7H8F9E:G;H<F=E>E?F@CAHBDCEDFEIFHGFHHIDJGKELHMENFOGPFQGRCSGTGUEVEWHXFYnZB[H]G^G_FaFbEc@dBeDf?gFhF
#unlock-option-missing	U!F#?%F(C)F*G+H,I-D.I/G0I1G2I3G4I5J6I7G8H9H:D;I<J=E>E?A@AAIB>CDDEEIFIGGH?IDJGKCLFMDNEOIPFQIRHSGTJUEVBWGXFYIZ>[n]F^D_GaGb@cGdEeIfGgFhC
#user-abandoned	X!D#F%E&J(C)F*G+G,I-E.G/F0G2I3E4H5I6I7F8H9E:D<J=Z>B?C@GAHBECBEIFHGFHBIDJGKCLGMDNEOGPFQISZTGUDVBWEXDYGZD[G]l^G_FaDbCcEdFeIfIgEhE
#user-cannot-change-password	X!H#G%G(C)I-G/I2J3H6J7H:F;J=G>H?I@?BCCJDHGHHBIFJIKELCMDNFPITJUGVEWJXIZ=[F]I^l_IaIbGcJdDeJfIgIhA
#user-not-found-onprem	W!A#G&H(F)H*I+H,H-F.I/B1G2J3C4G5J6G7E8G9F:F;F<J=E>F?G@FABBFCGDFEGFHHCIEJHKFLGMFNEOGPEQIRHSITCUHVFWIXGYHZC[H]F^E_maFbHcEdCeHfFgFhF
#windows-screen-broken	S!G#F%F(C)G*I+H,J-G/G0I1I3H4I5J6I7J8I9H:E=E>F?E@HAJBDCGDFEIFIGHH:IGJFKFLGMDNDOIPGQJRISFTGUEVDWFXGYHZA]F^F_HaFbmcGdGeIfFgEhD
#wizard-connector-not-found	s,JHFZIea
#wizard-licence	z=He[
#writeback-not-enabled	Q!C#D&H(A)A*D+F-C.G/I0B1C2F3D4C5F6C9F:C;F<F=Y>D?C@AAEB@CEDBECFGG]HCIDJCKALDMBNAOGPGQFRCSETDU<V>WBXEZ=[D]F^B_JaEbBcBdme[fIhA
#writeback-service-stopped	T!F#G%D&J(E)F*H+I,G-E.I/X0E3F5G7D8E9G:F;H<G=J>F?G@DAGB@CGDGEIFHGCH9IFKELGMDNEOIPERCSCTFUDVEWGXGZG[G]F^G_DaFbEd@flgEhF
#writeback-unsupported-path	U!F#G%I(C)F*E+I,H-G.I/A0G1G2I3F4H5I6H7E8H9E:F;I<J=F>F?F@CAHBCCGDFEGFIGGH>IFJGKELGMANEOIPEQIRHSDTCUFVEWGXHYHZB[H]G^F_EaFbEcEdBeHfEgnhF
#wrong-current-password	S!G%G(E)H*H+I,I-A.I/F0I1H2I3F4I5J6H7F8H9H:E;I<J=F>E?F@@AIBCCFDEEIFJGFH?IAJFKBLFM@NAOFPHQIRHSHTFUFVEWHXGYHZ;[F]G^C_GaFbEcHdDeHfFgFhn
+# #	U!H#I%I(G)I*I-G/G0I1f2I3[4H6I7J8I9G:I<J=H>F?I@bAJBYCGDIGIHIIEJIKFLFMFNGSITGVHWJXGYiZH[J]I^I_HaFbFcDdGeIfDgHhI
+# 4251234567	z3^HJ
+# 4567	z3Y
+# a	zI]
+# admin	g*JHGMIge
+# allow	zYZ
+# and	f-J1[3J>JCJHCIZK[O^Y[ZEc^
+# are	z/FIJK[M^
+# at	w-ZHII]KHZG
+# befor	zKZ
+# bit	z<_CJ
+# but	zaY
+# by	zI^
+# cannot	z(]PZZG
+# caracter	o2cHJIG
+# caratteri	z2^
+# char	j/Y2d9I@HHCKJN[ZJ
+# character	c%J/Z2bHFIZ
+# day	o@^
+# days	k@YD[HYIJZ[
+# de	z?IC_
+# dia	z@Y
+# die	z>]
+# digito	z3Fa_
+# e	o>_IFOZYZ
+# el	zC[
+# error	zSZ
+# fail	zZX^X
+# forbidden	z(Y
+# from	uHIc[
+# geht	zH^Y[
+# godziny	uX]
+# has	z/]C]DJHHgJ
+# heur	sXY
+# hora	j@]X^
+# hour	d#J@_HHKJXaZJ
+# in	w#IHJK]TZ
+# is	sH^
+# it	zIJO_
+# l	uC_KX
+# la	w#J@HI_TZ
+# left	zYX
+# letter	wI[
+# may	zH]
+# method	mC^
+# min	wa]
+# mins	z#XaX
+# minut	i3JMJOJPZR_a^
+# minuten	wR_
+# minuto	zRZ
+# not	o/[1I3Z=YH^
+# o	zC[
+# och	z3[YY
+# of	p1[@JC_HDZZ
+# on	lHJPYS]Y[
+# ore	p@]XZ
+# out	z1X
+# outbound	zBJc_
+# password	m%G@IH[N[
+# peopl	z(HP^
+# point	z-bHEIJ
+# portal	zg[
+# random	zNZ
+# reject	w/]@YII
+# ruckschreiben	z1Y
+# sms	u3c>FHJOIaF
+# so	s3]aI
+# sspr	u@]
+# stunden	p@^X[ZJ
+# then	z@YHGK]ZJ
+# this	z@Z
+# timmar	wXZ
+# to	n4^CYHJK]cG
+# trie	zNX
+# und	w3[C^aF
+# user	s@YC[F[GYHIZI
+# uur	q@^X^ZI
+# was	w@YI[YY
+# x	s1^HJ
+# y	u3YIHO[YYaH
+# zeichen	o-[/Z2^I]
+# が	q3bCJDIHIOHYX
+# で	zTY
+# に	z?JC^I[
+# の	z3J>^KI
+# を	zY^
+# 回	zK]
+# 小	sXa
+# 文	q2_CJHJIbKJ
+# 時	q@ZX^
+# 管	uga
+# 还	z3[TZ
+0171 123456	z3Z
+2003 dc	z5Z
+2003 ignora	z5^
+2008 and	z5_ZE
+2008 r2	s5[
+2016 acs	u1bHH
+24h after	zXZ
+31034 and	zf]
+32004 decryption	w6Z
+32009 error	u,]
+33001 adunknownerror	o&^
+33001 unknown	w&Z
+33008 for	zN^
+3rd party	zJY
+4740 usuario	z#Y
+6329 with	z8_
+6800 in	zHFNJZHf_
+800700c nome	z2_IJ
+80230619 messag	zNX
+80230818 dominio	w4]
+80231343 object	z_[
+a #	h-X/Y2]>JIGKINZZIa_
+a 2008	z5Y
+a 3rd	zJY
+a and	zFXHJK]
+a antiga	sHIM^h^
+a bann	w-[
+a bit	z@^KH
+a blank	z3]HHbY
+a block	z-_HF
+a bot	w9]HH
+a bug	z-GH^
+a bunch	z/Z
+a cada	z#[@[HH
+a caixa	wH[^Y
+a call	w?YHIZ]
+a cambiarla	w@Y
+a capital	wIZ
+a chang	p@XBX
+a changer	zZZ
+a chaqu	zN]
+a choic	w?]
+a cinq	z#]HIM[
+a client	zH]
+a cloud	w*J,_/YHJdF
+a code	h>BCJHcZ_]J
+a comma	s3[F]HJaJ
+a company	z8Z
+a conta	j!Y#[%])[3JHJL[ZI[X_Z
+a container	wF[GaHHZH
+a cool	z@[
+a day	a#G-H9H@aHBIGKFMJNGR]TIXeZDf^
+a dc	s4cHFcG
+a de	sD[HJKZMY
+a deja	w+Z
+a dele	z@JHHI]K[
+a deux	s*_
+a deverrouiller	z[Y
+a deviner	q-^HJ
+a different	j:Z?E@]GYH]
+a directory	w)_HG
+a disabl	w!Y
+a disparu	z?]bY
+a domain	j5[8^GHPE_]
+a dos	zA[
+a due	w*[A[HH
+a email	w*Z>I?IC^H[ZE
+a ete	k!_-J4]9J>J?]@IBYCIDIHFM]VJZF_Yd[
+a fail	zHHZ^bI
+a failur	zZX
+a fair	z:]@IB^ZF
+a federat	z7Y
+a few	qBYMY
+a file	z#JHY
+a filter	uHEJa
+a floresta	z8X_[
+a forest	z8Y
+a former	zIJK^ZJ^Z
+a fresh	z@YLY
+a full	w@YHITYf[
+a funcao	z*X
+a generic	wHIN[ZY^Z
+a global	k(^
+a good	w)G9ZH]UI
+a group	pGXV[
+a guest	q:[
+a helpdesk	q*Y@Y
+a impressora	zH[
+a jamai	w+]DYHHW[
+a jour	s+[1YMXf^
+a l	p(]>Y@ZHIZJbYeZ
+a la	g%[2Z3G=J>_?J@JBJHFIIKZMIN^O[QXZGaGbXdZfJ
+a lake	z>]HI
+a laptop	zH[
+a las	zHJX]
+a le	z(YV[
+a leaver	z!GH]
+a less	z-]
+a licenc	s=^
+a licenca	z=[
+a ligacao	zHIa_
+a list	o-aHDIZ
+a littl	zHYMX
+a login	w>]
+a long	wIJOJZa
+a los	z*Y
+a lot	s9_ZJ
+a manager	z-IHEZ_
+a me	zHIZY[]
+a meet	q9JH]NJ]_
+a member	nHHPYV_
+a mensagem	z>^HFZX
+a mesma	zK[b[
+a messag	sZZ
+a mi	q(I)Y3[>]@JHIIJK]OHVYZG
+a microsoft	p)^HIMXRXSYTIdZ
+a minha	u@JIYK^VXZG
+a minut	wTX
+a mix	zIX
+a moment	zMY
+a msol	z%Z
+a necessary	o)IUGVIdb
+a new	T#G%H([)J*G+],J-D/G1I3J6J7I9H=I?G@[AIB]CGDEH]IAJIKIL[MHNFOJPJTJUJVHWJXJZY[d][^F__aJbHdHgXhI
+a newly	w%Y@[
+a nice	u9]@J
+a nie	z[Y
+a non	zH]ZH
+a note	zHX
+a nova	o9I@JB_HDIJK[MaZF
+a number	j3XD^IZOIZJ
+a nuvem	w/YMYgZ
+a opcao	w([[Y
+a organizacao	qW]dY
+a otro	w(^7YVIZJ
+a ou	zFXGX
+a pagina	q+]-YDXHIX[ZZ
+a paid	z=[HH
+a palavra	p@^KHVX
+a partner	s:IHa
+a pas	f%[(X)H*I+I,J-J/Y3I:J=[?H@JCIDYEXHEIIKJM[NJPHUYV]WZZE]]aI
+a passkey	u?YHZ
+a passphras	zI]
+a password	W#I(D)J-I/[6J:H<_=J?Z@^BDCJDHGHH[IbJYKZLHMDNESJTYUHVIWZZD[G]]^FbHdGeJfJgJhH
+a passwordreset	zSIc]
+a pdf	zH]
+a perdu	z%[4X
+a phon	m*Y3HC^D_HDZIaI
+a pilot	zHZ
+a pin	zI[
+a plus	wF^HI
+a policy	j*JHDKXNBU[Wc
+a politica	mHINaWZ
+a poner	zKZ[]
+a pop	zBGD]H]
+a posto	zB^HHMH
+a pre	z%X
+a privat	z@YD[HJ
+a privileg	wP]
+a problem	qE[S[ZJ
+a quarter	zRZ
+a que	zI]h]
+a question	zDXHY
+a red	uHFS]Z_
+a redefinicao	l(IBJHXU[Z_
+a reimpostar	q=[BXVYZX
+a replacement	z>]HJZJ
+a reserv	uF[
+a reset	e!F%J(J4X:H=J?YBGCXDHH[LZPJUXVHWZ]YbJgZ
+a restart	ufX
+a restriction	sN^
+a retir	z1Y=Z
+a role	l([)]*cCIHHZI
+a row	w#]@IHHTGX]]Y
+a rule	zGY
+a sam	zQZ
+a sandbox	zH[WY
+a se	zB[HJZ]
+a second	f*[+[6]>J@[C^HHZJaG
+a secret	z2[
+a secur	zY[
+a security	p)]*F?J@FH^QZ
+a select	zV[
+a senha	Z!I#[(J-H/J7Z=I>X?J@GCIHII[JYL]N[TIUHVHXHZ[]H^Y_JaJbIcJd^fIh[
+a server	z7Z
+a shar	sH[
+a sharepoint	z*^HE
+a sincronizacao	zGIM[f]
+a singl	z+X
+a slash	pF_HG
+a sms	s>X?^CXHCZJa]
+a spac	z3^HF
+a special	sHHIYV[
+a starter	z@]
+a stricter	z*Z/ZPI
+a supplier	z:[
+a sync	u+]8Y
+a team	wH_MHZI
+a temp	s@[bZ
+a temporary	qc[
+a test	zZZ
+a third	oHHJ_bZ
+a tick	zZI^^
+a ticket	zZZ
+a token	s,a-XHGZJeG
+a troca	wLXZZ
+a tutti	z9]
+a typo	s3[@[
+a um	zPXVX
+a uma	zK]
+a un	k-H@JHEIJK^P_VZZH__hJ
+a una	wHGK^[]
+a user	_!I#G%G([)J*[-H/X9Y:I=I>I?I@]AIBHDIFGGGHdIXKGPIT]VHZE]H^I
+a velha	sHFMah^
+a vendor	uJ]
+a verificar	zXY
+a very	w2Y
+a vpn	zH]
+a way	u-FH]TYX]
+a websit	zHX
+a week	w!^@IHII]KIZH
+a whil	zM]
+a word	mHZIZZJ
+a wrong	s,XTX
+a year	u!a@IL]ZG^J
+aan de	wIZKIN[
+aan het	wNZ
+aangepast en	z@[
+ab ist	wL[
+abandon befor	wHI][
+aber nicht	s+Z>H?]ZF]^
+aber nie	z+[DJaY
+aber nur	zC]DH
+abilitato alla	uV[
+able to	d#F:X?EBcC^HEQXTHVJZZ^J
+about password	u-[BGHFIJSYZ^
+about policy	zWY
+about self	zHJS^UIZI
+about the	q!ZH^IYZH
+abroad and	w)ZaX
+abrufen des	z,Z
+acabo la	z=^
+acabou o	z=_HJ
+acce a	w!^>]HE
+acce au	s9JHcZJ
+acce refus	q%aP]QXZFdI
+acceder al	z!JBJHJZ^f]
+accept by	wH[
+accept cooki	w.Z
+accept for	z?_ZF
+accept it	q@YKX
+accept my	wKJZ[
+accept on	u/^IJ
+accept pas	uIIK]OZZGhZ
+accept sinc	w-ZHX
+accept the	qIJKYM^ZE
+accept them	w3^HHOIZJ
+acceso al	u>ZH^
+acceso denegado	w%^
+access deni	a!J%Z(^HIPcQ_ZE
+access has	uHY
+access is	u%[
+access my	z!H#J%H>HHEPIZa
+access polici	uHY
+access policy	pH]
+access restrict	qHGQ^
+access right	w%^HH
+access to	d%I>c?HDGZIaJc^
+accesso alla	z3J>]DJH[
+accesso di	wb[
+accesso negato	z%Z
+accetta la	zKIZZhX
+accettata in	z?ZHH
+accident and	w![HZZH]Z
+accord to	pHYNZU]ZJ
+account a	w%[2[HJPF
+account ad	wAXLX
+account admin	w*],ZPJ
+account and	q!Z#FC[LZT]ZI
+account are	o!Y#[A]HFP]TFVIZI^Z
+account belong	w:[
+account bloccato	w#]XG
+account by	z#X
+account cannot	s%a:ZHJPIZH_HdGeH
+account chang	zhZ
+account di	u%X2YGY
+account disabl	w!X
+account e	o!Y#X
+account enabl	wGZ_J
+account every	z%JHIP[
+account fail	w%J(ZHEP^
+account for	l#X%]2ITZ_X
+account from	u:XHZ_I
+account got	pBZHX
+account hack	zH[
+account has	a!Z2[DYHDLYP[_^dG
+account how	zH]
+account i	w!Z,[ZG
+account in	d#E@JA^BIHbLJPZTYUJVHZGhJ
+account information	zEZZZ
+account is	V!b#[(H)J-I/J2I3J7I:[=J>E@IBHCIGIHFIIKILJPaT^V]XJZ@^EdI
+account it	u!EH]P^
+account keep	u#[HITJ
+account lack	q%Z3Z
+account lock	m#IH]
+account lockout	u#Z
+account lost	z%I0[=Z
+account manager	zHIQ[
+account may	z%Z
+account moved	zG[HJ_X
+account msol	u%[2[
+account name	zI]
+account need	q!G%IHaZE
+account non	qD]VZ
+account not	b!]#I%Z)J3G@IAJBHD[GJH@KJL]PJQ[V_WI_JhJ
+account of	l!E:[Ha
+account off	w!_
+account on	sA^VIZG^Y
+account operator	pP]
+account option	pZJ^]
+account or	zHX
+account out	zG^HI
+account outsid	zGZ
+account page	w+GDHH^h[
+account password	g%G2d:J=_HJIILJMYZDfJ
+account per	uHIVbWI
+account pgmsa	z0_HF
+account properti	z^]
+account reset	w!J%Z:Z
+account says	zVX
+account secur	s+aD^HDZG
+account senza	zLX[Y
+account set	zBJHH^^
+account show	u!X#YTJ
+account so	u^Z
+account staat	z!]
+account still	z_[
+account tab	u!J#JHI^a
+account that	uLX
+account the	sHXTZ^X
+account to	s%IHHQ]VX
+account too	u#JX[
+account tropp	zXY
+account unlock	zBZTX
+account used	w%[,YHJ
+account user	z)[VF
+account want	z*[CH
+account was	j!Y%]>[ZH^[
+account were	wZI^]
+account whil	w,]eG
+account whos	wLY^Z
+account with	p;^@YHF
+account without	o[[_Z
+account writeback	zH]
+aceita minha	zIHKGZ]
+aceita not	z/X?X
+aceitou a	z/Z
+acepta en	z?ZHJI^ZGhJ
+acepta mi	wIGKIO[ZZhY
+aceptada en	z/]
+acesso ao	w3J>^H[
+acesso negado	w%ZPX
+acquir user	wHFQbZH
+actif dans	z!X
+action on	zE]HJ
+action requir	w*IE^
+action you	zdY
+activ directory	_!F#I%]&e(G3E:IFYHBJXT]UJZG^[_[dJ
+activ in	z!XU[
+activ pour	sV^
+activar la	z,[eZ
+activation de	z,]dIeZ
+activo la	zdZ
+actual es	whX
+ad acceder	w!JBZZ[[^
+ad account	g![#]HD__
+ad ale	zTZ_Z
+ad allow	z/[
+ad an	zGY
+ad and	q!J/ZM^_[gH
+ad are	z%Yd]
+ad but	s/Y
+ad change	z/_@J
+ad com	z3[
+ad con	z3[
+ad connect	a1b8]HEMYRJTJYYcHeXfF
+ad connector	n!J%_2[8^HDZI_H
+ad deaktiviert	w!Z
+ad did	zTY
+ad does	z=X
+ad ds	m%Z2ZHZ
+ad e	s%[3[
+ad entra	u/]
+ad error	u&bZE
+ad esta	zTX
+ad fail	w/[HJPZ
+ad for	u=YM]
+ad fs	w,Y7]
+ad group	zHIP]
+ad had	z/[
+ad has	sF]HFTX_]
+ad is	o/Z3XIH^X
+ad ist	p#I3[>ITX^Zc]d[
+ad keep	z^]
+ad konto	w#Z
+ad le	z%[^Y
+ad ma	q#JMXT[gZ
+ad mais	uMYTY
+ad mas	uMZT[
+ad men	wHJMYT[_Y
+ad mit	w3_AYZJ
+ad nada	zT]
+ad nao	w!]L[ZG
+ad nicht	z_Z
+ad not	j#J/J<^HELZMHT_ZHg_
+ad object	kGIHJ_a
+ad objekt	z_Z
+ad onprem	h/Z_Xg]
+ad password	o-]/JJHN[
+ad pero	w#JMZT[
+ad policy	o/ZN_
+ad przyjelo	z/]
+ad refus	u/ZJ[NX
+ad reset	z_Z
+ad right	w%^HHPZ
+ad said	z/]
+ad says	sI[
+ad show	z#HT[
+ad so	w/ZA]
+ad still	u![
+ad sync	i/JMXSGd[fb
+ad the	w/bZD
+ad took	u/Z
+ad untouch	zTX
+ad user	e!^#H=IAZG[HGTXZI_[d[
+ad y	w%Z3[
+ad か	z3Z
+ad で	o![#F/X@JMXT[^]
+ad に	u__g]
+ad の	q!Z#]%H3YAZNZTIgZ
+ad は	s/aT^
+ad 已	zTZ_Y
+ad 里	s![3[M[gJ
+add a	m8YD]H]ZJ
+add me	z(J)H*FV_
+add on	u.^HHJ[NJZG
+add the	z-X
+added a	s4I8_HIZI
+added after	z8X
+added the	w%J8YHIQ[
+added to	u:ZVX
+addefaultdomainpasswordpolicy minpasswordag	z@^HJ
+additional security	sCaDE
+address of	z:Z
+address on	w3Z
+adesso non	z=[@JK]
+adfs and	w7]
+adfs foderiert	z7X
+adfs page	z7Z
+adfs tien	z7Z
+admaexport fail	zHGQ_ZJ
+admin a	s(_)F*ZH[UIZH
+admin account	e!J(J)^*a,]=_CHUIVDWIZF
+admin action	u*IE_HJ
+admin and	i)[*IHIP]ZJ
+admin app	uHEMJgb
+admin are	s)Z*]UJ
+admin as	w#X
+admin asked	z*Z
+admin at	z)I*[?J
+admin cannot	e)]*_?FHFPY
+admin center	f)I*JMHS^UJZHga
+admin centr	zg[
+admin count	zPX
+admin credential	w,Z
+admin disabl	w)HU]
+admin do	wPY
+admin doit	zEY
+admin du	zP^
+admin e	zPY
+admin en	zgY
+admin for	s([)E*G,[E[HDPJU]VYZI
+admin from	w)]HIPZdJgJ
+admin get	u)X*[HI
+admin gets	u)]VF
+admin group	zPX
+admin has	f!I)JEJHJU^V^ZJ
+admin hat	qEHUYVZW[dY
+admin have	u)[*[PJ
+admin here	w*Z
+admin i	j%J*b?JHD
+admin im	u,Y
+admin in	k,]:YHIPZd]
+admin is	s)]
+admin it	q*ZEDVHZb
+admin kann	z*]aI
+admin konnen	wPY
+admin may	u(Y^]
+admin microsoft	mgb
+admin must	q,[E^HIPIdIgI
+admin nao	z*[
+admin need	p*ZCJE^HI
+admin nicht	q(ZdZ
+admin non	z*[
+admin not	c%H(H)^*I,J?XEHHIPXV[W]ZJd[
+admin of	w%F([:]HGP[ZG
+admin on	wEHHZdZ
+admin only	u*Y
+admin page	uHIga
+admin password	m(G*H,^-JBIEHHcKIPYZGdFgF
+admin portal	w/Ig]
+admin reset	e)X*^1d:J?F@ZEILZPZSGUDVGWGZDdI
+admin right	z)IH[P[
+admin role	j(E)aH^ZI
+admin see	w)]UE
+admin seem	z*Y
+admin switch	u)YUX
+admin the	z)_ZE
+admin to	j(H)E*D,Z:I=ZHDPJUYVdZEdFgJ
+admin try	z*X
+admin turn	zDZUJ
+admin user	w(ZgY
+admincount #	hP_
+admincount steht	zPY
+admincount が	zPX
+administra en	zd^
+administrador de	o(a)H*X,IPY
+administrador del	z([
+administrador do	z(Z
+administrador global	o(^)Z*H,^dI
+administrador ha	zUX
+administrador nao	s(H)[*JU[V]WHZHdX
+administrador not	q(J)ZU[VYWIZIdX
+administrateur de	zP[VH
+administrateur general	z)Y,]dI
+administrateur n	s(J)JEHPJU[V]WYZGdY
+administratoren brauchen	z*X
+administratoren durfen	w)]
+adminsdholder reset	wPY
+adob acrobat	zHY
+adress de	z3HD]
+adsync dienst	wfY
+adsync esta	zfX
+adsync not	zfY
+adsync servic	qHIf[
+adsync サ	zfY
+aduc does	zHJT[
+advic of	z)]
+after #	q0YHJNX
+after a	j!Z@[BYHDL[MIT]UXZG
+after add	w%]8YPG
+after all	wBZZZ]J
+after an	p#J%J0[@ZBYP]ZFfIg[
+after choos	z]]
+after disabl	zY[
+after each	w#YHYf]
+after enabl	zJ]
+after enter	zHJZ]
+after holiday	z#X
+after i	k3I>J@JHFR^Za]CaY
+after it	z-^IG
+after migration	zA[HH
+after my	z#[(]ZE
+after password	w#^@GBFHGLJMZZI^G
+after reset	uLYMZ
+after restart	zBZHIfY
+after sspr	w/XHJMZ
+after the	]!I#G(J-I6J8I9J:D=I>IBZCJDJHIIJJIKJM_NIPJRYTYYZ]_^HaIcId]fZhG
+after thre	z@ZHZ
+after unlock	u%[TY[J
+after vacation	zBJHHZ]
+after we	u<ZA^C]HIPJZF
+after writeback	w8Y
+after wrong	uTJX^ZJ
+again after	u:EBDH[R^T[ZJfX
+again and	l#[+J;I@EBGH]KGN^P_TJXJaZ
+again as	zK^
+again at	w@_ZD
+again befor	w@GHJX^ZH
+again but	w+[
+again in	uHX
+again it	zKY
+again later	k@FTXZ_c[
+again not	z@^B]ZB
+again noth	z+[aY
+again to	z+Y8Z
+again today	u@Y
+again with	sBZKZZG
+age #	n@]
+age history	zN]
+age is	s@Y
+age or	p@ZHHIJN]
+age to	z@GH]
+agent and	ze]
+agent credential	u%]
+agent dc	u-_HJJJ
+agent de	q0_HI
+agent der	z0[
+agent di	z0Y
+agent in	z-Y
+agent is	n0[HIZHf[
+agent not	q%I0aHDJZ
+agent of	zHY
+agent offlin	z0]
+agent on	w0^
+agent show	z0IH^
+ago and	m@^D[HGM]ZF
+agora nao	z=[@GK]
+aguard #	uXY
+ahora dos	z*X
+ai deja	s@ZK]ZJ
+ai ferm	z]]
+ai mis	z@XI[
+ai oubli	zZ[
+ai pas	n(Y@ICZH[KI]^hJ
+ai perdu	w>Z
+ai plus	z>[
+ai que	uC_
+ai un	zCZ
+ainda nao	u@[HGM_WZ
+ajout au	z8]V[
+aka ms	i+Z7X9JDcT[ZI
+aktiverat for	wV[
+aktiviert werden	z8ZeY
+aktuell password	qKIZGhb
+al activar	z,[eZ
+al cambiar	wZYdX
+al cambiarla	z@JZHh_
+al crm	zH_
+al dia	uM^
+al eerder	wKZ
+al giorno	z@YX[
+al iniciar	zHZaGbZ
+al logon	zLXbZ
+al mio	z3]OGZ^
+al nieuw	z9^HJZI
+al numero	z>[
+al prossimo	zLZ
+al restablecer	w5[HIa]
+al usuario	zLX^X
+aldrig registrerat	wDY
+algo de	w.Z9^HJ
+algo mas	zC[
+alguma novidad	z9[
+all account	w2[
+all and	z(]BXZJ
+all cooki	u.[
+all day	u#JBJH]T]
+all dc	zJY
+all devic	z#YBZHI
+all domain	z-I4]5IHGJY
+all fail	w(]G]HHZI^X
+all fine	wBZ
+all good	w9IBaHH
+all my	sHJIJK[N]ZI
+all normal	zP]
+all of	s-JHDU_VJW_ZJ
+all other	wG[
+all our	u)]5X
+all password	zNX
+all set	zB[
+all sort	z9GB]
+all staff	z+[
+all step	zHIZ[]Z
+all the	oH^NXYY
+all user	o%^;I=GBIFIGIHaMFUaVFZF
+all utent	u=ZX[^Y
+all were	wK[
+alla losenord	zN_
+alla reimpostazion	uV[
+alleen mijn	zC[
+alleen ontgrendelen	z[[
+allow blank	zH]ZJ
+allow by	u<ZYY
+allow cooki	w.Z
+allow on	z/Y
+allow self	zUY
+allow to	b(a-X:J?F@HHCKHQ]UJV]ZB[J^bbIhI
+allow token	wHZ
+allow user	uUY[Z
+allowedtousesspr fals	u)Z
+allowedtousesspr is	z)Y
+alor qu	z+^DI
+alor que	q3H>JBJHJI[O[TZZI[]h]
+already expir	zaZ
+already have	z+ZHGK]ZI
+already register	u+JH^
+already set	z+aDHHE
+already used	q-JH^KZ
+als #	zR]
+als admin	z*Y
+als method	z?^
+als registriert	z+Z
+alt del	iM]bZh^
+alt und	z@^ZI
+alte password	j#[HHMZh]
+alter its	z^]
+alter the	s7ZZJ^a
+alterar a	u^_
+alternat email	w3Y>X
+alternat phon	s?]HX
+alternativ e	z3Z?JHZ
+although it	s-^@JBJH[IF
+although its	z@YOY
+although our	z*X
+although the	sHITZ
+altra volta	z@]
+altri si	zPZV[
+altri uno	z*Z
+alway click	z@JDaHGZJ
+alway uses	zK^ZF
+am anmeldebildschirm	zbX
+am i	s(FHEIYV_
+am laptop	wHZMZ
+am lock	z#Y
+am not	q(IIZV^ZGaX
+am on	zHX
+am only	z([ZI
+am pc	pM]T[
+am phone	z>IHEMZa^
+am rechner	u#]MZZJb]g[
+am selben	z@^
+am sperrbildschirm	wb[
+am stuck	wDZX[
+am sync	zR[
+am told	z@[VX
+am window	z[YbI
+ambient onprem	m/JHINJcbda
+ambito della	zG[
+amministrator global	u([,Z
+amministrator non	sU]VZWXZJdY
+amministratori di	zPZ
+amministrazion di	zgY
+among the	z?]K]ZJhJ
+an account	n!J:XA_HJTZZG
+an adfs	z,]HG
+an admin	b(a)Y*X,X-J@YHZPGTYZBgX
+an answer	w9[DZHJ
+an app	w+J?XDIH^
+an earlier	wHIK]
+an empty	zC]HHZGaJb[
+an enabl	wAZ
+an entra	w)[*YHJ
+an error	Y![(J,I/^3G9I>I?J@FAJBFCIDYEJH@IJK[NHOIVZXJZd]HaGbIcZeZfIhI
+an exception	zHIe_
+an export	wHaMF
+an extension	u3Z
+an extra	zJY
+an hour	b#J%J/H3J9F>J@]HDKIM]P]RYSYTJXZa^f^
+an ihren	z!XZZ
+an incident	wS]
+an incorrect	q#JT]
+an intern	zHYgZ
+an issu	wBJKYZZ
+an object	w_[
+an old	j4J5D;^HaKX
+an on	zdZ
+an option	s*]?JHI^[
+an ou	qF_G^HI
+an outag	u9GHESbZH
+an sam	zQ[
+an unexpect	s3]HZZX
+an unknown	p&[bX
+an updat	z0^HHfJ
+anchor in	zAZ
+ancien mot	oKJZIh_
+ancien pour	z>HMaaH
+ancora bloccato	zT[
+ancora la	uHHM^
+and #	s/FM]YZ
+and a	h(J*Y3YIZL]PZZI^J
+and ad	w=J@Zd[
+and afterward	z2[HIZ[
+and again	l#[+J;IBGH]KGN^P_TJZJ
+and all	wF]HJ
+and another	z/XgY
+and ask	pUXWX
+and at	zZY
+and both	w6XA]
+and call	z:]
+and cannot	c#Z:Y=Y>Y?I@ZKILJZ[^J_J
+and capital	zIX
+and choos	w+GDHHbIJ]F
+and click	wCGDIHb]I
+and clos	zBJ][
+and computer	w#IHHT[
+and confirm	z%X
+and connect	z0G8IA[H^RI
+and country	z3Z
+and creat	z8]HH
+and does	z%FH]
+and email	s*[?JHFMZgY
+and enabl	u8Y
+and encrypt	g<a
+and entra	q/Y6^HGcJ
+and everyth	w%]H]
+and forgot	s=Z>ID[ZFd[hZ
+and gave	z%]HGZZ
+and get	sIHJ[hY
+and gets	u3GDYKZO[ZJ
+and goes	wLY
+and got	n#[@[K[NHZH_Y
+and has	u-Y
+and have	sD]HJZJ
+and he	w@Y
+and i	c(I*I+[-H>Z?IBICZDGHBI]KENJV[ZY]^aIfIh^
+and im	q>J@YB^HFZXaJ
+and in	wAYHIKZd]
+and is	p@GHJLZOYX]
+and it	Z*Z-I/I3JBXCYDIH@I^K^MINHXIZI]JbZ
+and its	m-X?Z@YF]HGZG
+and just	z*X8]
+and left	w]]
+and lost	z([>[HH
+and lower	zIGN^
+and may	u#Y
+and microsoft	w/]1]HIRISJcZgI
+and mine	zOX
+and must	uVY
+and my	s!]>JHXaJ
+and need	o!X#Z@HHHIJZ^
+and nobody	wD[HILYSJc[
+and none	wBIG[HJIIN^ZH
+and not	f%Y&Z+]-J/X>I@_BGDZHCIXKELXNZOJVJZIa[hJ
+and noth	m&]9J>I?J@JBHDJHFNZRZZ]a^
+and now	]!Z#a%J+H/J8[>X@[BBCJDaGXH@IIKZMINJVYXYZH]I^Y_JaIbIgYhI
+and offic	zMY
+and on	p/G6[H^TIcYdJ
+and only	wHJKH[^
+and our	w4]8JHFd^
+and password	j!J#X0[1Z5^:JBIHHWZZIbXdH
+and phon	m*a
+and put	z8^
+and pwdlastset	u%Y
+and recreat	z_X
+and refus	w/[
+and reset	b!X%Y(H)X*Y/I0a1Z5^7X@IBHCIFXHGKJPJR]VJZ@]I^[_JbIgJ
+and restor	z_[
+and says	w7[
+and self	z^Y
+and show	sC[HHaJbZ
+and sinc	s1YQY
+and so	w-]H[IJaJ
+and sspr	p7Z?HHZJZZI
+and still	m(]+X/[HINZT]ZJ[G
+and stop	ze]fY
+and symbol	zIHN^
+and team	zMX
+and test	zB[
+and that	u4[C[
+and the	V#F%I(I)J*I+I.^/^0J1J3[5J6I7[8I9I=I>a?E@ZAYDHGIH@JIKYMENGOHPHQXSJU[VHXIZD[I^H_HaFb[dJf]gX
+and then	g!J/^3J>J@IBIC[HEIIZ[]Jf]hY
+and they	w(YOY
+and to	zBYMY
+and today	w!Z@_NJZF
+and try	zXX
+and unlock	zHZTJ
+and used	z#Z?YXI
+and user	zB]^JfX
+and veto	zJ^
+and was	w:Z
+and we	zJX
+and when	u!ZKZZIhI
+and which	uHXZJdJg^
+and will	z9^
+and window	z#]
+and writeback	h%J2Y<Y=[HFcXdIeIfHg^
+and you	zH[KI
+andern darf	z^[
+andern des	zZ]hI
+andern nicht	zZ[hX
+anderung bei	zLY
+anforderungen der	zNY
+angeblich nicht	wN]
+anixi password	zJZ
+anmeldung kommt	zHZ
+annuair onprem	u7]_Zd[
+annual leav	zH^
+ano pasado	zK_
+another admin	q(^
+another company	s:^HG[^
+another firm	z8]:Y
+another for	z/XgY
+another method	p?ZCY
+another one	u:[HJ
+another option	zX]ZIaX
+another organisation	w:[
+another user	w=ZHZ
+another way	w?XCY
+answer with	z&Z
+ante de	sCIHGMJZJ]ab_
+ante era	zPY
+antiga esta	zh^
+anvandaren ar	z!^_Y
+any idea	s9F@JBHZb
+any longer	w?]_]dG
+any more	b(Y+[-I/J1^3J4J6Z8J9F>H?]@FAHB]CHDEGJHEIGK_MJNIPITHVIX^ZA__cJdJhI
+any news	z9^HJ
+any of	o@[K^ZH
+any password	w@[HIN^ZF
+any phon	z>HD[
+any problem	zBXHHV]ZJ
+any progress	z9]
+any recovery	zD^HJZJ
+any security	wD[
+any updat	w1I9aHF
+any way	zHJNYTZ
+anyon in	zHDZ^
+anyon ther	z9Y
+anyon who	z@ZP[ZI
+ao ativar	z,[eY
+ao redefinir	wZZa]
+aos requisito	uIZN[
+apagado para	zU[
+aparec como	w?]h]
+api graph	ugZ
+api reset	zgY
+aponta para	zA^_Z
+app alon	z?[CZHH
+app asks	wH^
+app code	q*I?_HX
+app e	w>I?YCa
+app is	s?Z
+app may	z(aBJHD^J
+app not	q(I)I*^aX
+app notification	w?ZCHHIaX
+app offic	zgY
+app on	s?[MJg]
+app password	u+JDIHa
+app registration	zHY
+app reset	zg[
+app show	wHZ
+app want	zH^
+app with	z(^HJZI
+app y	z?YC[
+apparait pas	u([?[DJ
+apparently not	z-[HIIHV]
+appear again	z+YDIHX
+appear for	w+a?JHFNY
+appear in	w-^HJKJ
+appl id	o#EHdTGZJ
+application event	s,^HINJ
+application log	zHCN[ZGf_
+apply to	u*]-J
+approv sign	wHX
+approv the	w>]HDa]
+apre la	w-[H]OY]I
+apre le	zHJ]aaJ
+apre plusieur	zT[
+apunta a	zA[_Z
+ar avstangd	u!^UX
+ar fel	wZJh]
+ar for	q-_HIIZ
+ar inaktiverat	u!]
+ar inte	m#J9_HFV_ZEd^fJ
+ar last	u#]XI
+ar stoppad	zfY
+ar svart	zH^
+are #	zIX
+are activ	z6XAZ
+are affect	zFY
+are allow	z/Y
+are already	z+]DH
+are asked	z*[H[
+are block	w-[
+are deni	wHJK[Q]
+are disabl	w!].XHIZH
+are duplicat	zAX
+are exclud	zHIP]
+are fine	u/XZ[
+are in	zH[
+are lock	w#]
+are mine	zOZ
+are miss	o(I=ZHHW_
+are need	z@^HF
+are not	a!J%J-Z/I0Z4I8Y9J:X>J?_@YAICEDJGYH]IJKHVYZG^Y_Hc]fGhJ
+are ok	z8Z
+are refus	m!Z%X(J)]-X/JHIIHJXKJPIZJd[
+are register	z+Y
+are reject	u-^HH
+are requir	wC[
+are sent	z7Z
+are set	z.X
+are still	w-GHZPY
+are stuck	z@YCY
+are the	s([IXNY
+are told	w)YUJd_
+are turn	zbX
+are two	wA^
+are wrong	w%XH[
+are you	n9c@JHDZI
+area code	z3Y
+arriv abroad	zHIa[
+arriv from	z6^HH
+arriv pas	oZb[ZaH
+arriva il	waY
+arriva li	z>X
+as #	z3ZHI
+as a	j(E*_-[?^HAZZdX
+as admin	u(E*_?JNY
+as an	s*X
+as befor	wHIZ^
+as current	zKJh[
+as dc	z5^ZJ
+as disabl	z!X
+as expect	w)YHGZ_dJ
+as guest	z:]HGZJ
+as i	s)Z*JHHN[][
+as if	z![KX
+as inactiv	w0]
+as it	u/Y
+as licenca	z=[
+as mine	zIIO^
+as new	zI[KXZJ
+as of	zK]ZG
+as old	zZFh^
+as password	s%I(]I_KHZG
+as pergunta	z#I?XX^
+as permisso	z(Y
+as register	s+bDEHF
+as senha	z0]H]ZIdI
+as she	zDY
+as soon	z)Z*X
+as the	f+]?Y@IBICIHGIJKcLHMIZChX
+as to	z(]4ZHIZJ
+as too	w-]IX
+as well	p-Z?IC^TZ
+as yesterday	z@HKGZ_
+ask for	oHaLX
+ask me	zHY
+ask the	z:]HFV]
+ask them	oUXWZ
+ask your	u)JU[V^WIZH
+asked for	e*^+J,XC]DHHILYa^
+asked to	k+Z@ICJDXIIKHLaO]]J
+asks for	a+J,Z-I>J?H@HCaDJHYIHMJaIh_
+asks me	m*ZCHHZZXhZ
+asks to	zHX
+asks us	z*HH]
+aspettar un	z@]
+aspetto il	za_
+assign a	w(Y)]HFZIg]
+assign to	w%F)XH_
+at #	h@dB[HENJZIbH
+at aka	w7YHIT[
+at all	mDXHFNXU^VHWXb[dZeG
+at breakfast	w@]
+at ctrl	zbX
+at first	qHJLaZF
+at half	w@Z
+at home	m>ZH[
+at least	h-J/Z@]HDIaKHNXZJ
+at login	q+_>GDJH[aEb]
+at logon	pHGb_
+at lunch	w@Y
+at microsoft	p7YS[
+at my	wHY
+at next	g@JLbbI
+at nine	z@_NI
+at okta	z7Z
+at once	w@XBY
+at our	w7ZSFZFc^
+at password	z?YHIZY
+at reset	p(G)H*a5[?FGYHF
+at sign	p+_>GDI
+at step	zHFZ_
+at the	U!H%I)J*X+I,X0G1I4H6J7J8I9H:I?E@DAICXDFGHHFIJJ[LIM[OGPIRGTHUIVHXHYJZb[J]a^Zb]dHeZfXgG
+at this	l;ZWYcZ
+ate amanha	z@^
+atend a	wNY
+atend aos	uIZN[
+aterstall losenord	zZIb]
+aterstalla mitt	zZ[
+aterstallningen misslycka	zZ_
+ativar o	z,[eY
+att aterstalla	u%[(_VJ
+att byta	z@[
+att det	zK]O]
+att gissa	u-^
+att losenordet	zd[
+attempt a	w@[KHXY
+attempt fail	u#]TG^Z
+attempt on	zXX
+attempt to	s@YHIXXZX
+attempt with	zTZ
+attender #	u@ZXY
+attivando il	z,[eY
+attribut admincount	zPZ
+attribut is	z3[HH
+attribut set	zPY
+attual e	wKJh^
+atual esta	zhY
+au bureau	z>]
+au compt	z2[IHQY
+au dossier	zHa
+au milieu	z]]
+au moin	zI]
+au moment	za[h]
+audit log	k/ZEZHGV[ZY]]
+auf #	s>]PX
+auf das	w>]
+auf dem	h>IJYRZZIa]b^fX
+auf den	uD[JZaX
+auf der	n%Z-[HYX[
+auf die	s>^
+auf kein	zUZ
+auf password	wZIb^
+aujourd hui	u@ZX]
+aus der	u![*JP[^^
+aus und	z.Y6Y
+auth method	z(X?FCID^
+auth token	m,_HI
+authentication admin	s(a)I*G
+authentication fail	zHX
+authentication method	kC[D_HC]Z
+authenticator app	j(I*]?YaI
+authenticator auf	zH[
+authenticator cannot	z?ZHJ
+authenticator code	z?[HH
+authenticator en	zHX
+authenticator gone	z>ZHI
+authenticator na	zH[
+authenticator non	z>GH]
+authenticator not	m>G?[HHa^
+authenticator notification	z?ZHFaY
+authenticator on	u>JH^
+authenticator pa	zHY
+authenticator perdido	z>ZHJ
+authenticator show	wHZ
+authenticator sul	zHX
+authenticator sur	z>HHZ
+authenticator was	z>]HF
+authenticator zeigt	z>IH_
+authenticator を	w>^ZJ
+authoris to	zVZ
+authorization policy	s)^UH
+authorization requestdeni	k(_
+auto upgrad	w1_
+autoatendimento de	zHGUaZJ
+automatica de	zH^aI
+automatically we	z=_ZG
+autoris a	zQY
+autoservicio de	zHJU_
+autoservicio esta	w)[U[
+aux compt	z)]*YUI
+aux exigenc	zIJN]
+av losenord	ud[
+availabl for	uHJUJV]
+availabl with	q=Z?JHX
+avant la	w]^
+avec l	z>[HIcZ
+avec le	w3HBZHIK]O^aJ
+avez essay	zXX
+avez vous	z9]HJ
+avstangd for	zUY
+away after	zBJHJ]^
+away by	w@]B[KHZJ
+away from	w)]*J@JHYU]
+away the	z?^HJPY
+b is	zG[HGK]
+b2b con	z:_
+b2b guest	uHX
+b2b invit	zH^aE
+b2b user	w:^
+b2c custom	zH[
+b2c de	wHbZH
+b2c still	zH]
+b2c user	zH[
+back and	zHEJYZIdJg^
+back at	zZ[
+back but	w!Y@]ZI
+back de	zdZ
+back from	u!]ZJ
+back in	sXY
+back nao	w%[dJf]
+back negado	zP]QXdJ
+back on	s/Z9]HYPZ
+back the	q4YHGa[bZ
+back to	e-J6]>I@IBJHAIJKe]F_Jb]dZ
+back tomorrow	wX]
+back with	z@ZNIZ[
+backup operator	uP[
+backup softwar	zH]
+bad password	u#^HJ
+bank password	zH[ZJ
+bann by	z-X
+bann list	pH^
+bann password	p-Y
+bann word	sH[
+bara en	zCZ
+bara lasa	z[_
+base de	zQ[
+bate com	zO_
+battery died	zZJ]^
+be #	w3a@FII
+be able	n#X?FC^HJQY
+be added	wV]
+be allow	z.X
+be at	w@Z
+be back	z9^
+be change	j@]HXKJLJZ]^J
+be check	z5^KI
+be clos	w9IBaHE
+be configur	o*Xe]
+be contact	n3_4YVG
+be decrypt	w6Y
+be different	uK^
+be disabl	z!DH^
+be enabl	qH[ZIdGe]
+be enter	z4ZHY
+be found	lGY_]
+be guess	z-Y
+be in	s-^HJV[ZH
+be install	z-JHYJZ
+be logg	w#Y
+be longer	sIZ
+be not	z@[HH
+be obtain	z,Z
+be on	w-]EIHFd]
+be one	z@JK]P[
+be open	w1I6]HZcH
+be process	zHFZ^
+be reach	q3[:JEJHHY[ZJ_Jc^
+be read	w%G6^HZ
+be repeat	zKX
+be replac	u@bHGIJZH
+be reset	jC^DEPaW]ZF_H
+be select	zHIL]
+be set	u7X<ZHZ
+be the	o3Z?ZHGJYLX
+be unlock	u[]
+be updat	u%X/X
+be used	g(I?cCHHYZC
+be why	zIZ
+be written	zPZ
+becaus a	z#Y
+becaus devic	zHX
+becaus he	z(ZZI
+becaus it	j-]O]
+becaus my	u]]
+becaus not	wD[
+becaus of	b/[4HEZHFIYJJNXX^ZI
+becaus password	q8ZUX
+becaus the	e#X-I5ZHIIYR]ZJhJ
+becaus ther	sAXTX
+becaus user	zTX^X
+becaus writeback	wd]
+becaus you	qDZVX
+becaus your	q:^EYWYZF
+been block	qHY
+been change	zB[H^ZEhJ
+been deactivat	u!Y
+been disabl	o![
+been enabl	hUYVYd]
+been lock	u#Z
+been on	zHJMXZ[
+been runn	zJ]fX
+been seen	z-Z
+been set	zVZWZ
+been through	zDYK]
+been try	zXGZ^
+been updat	z(IB^HH
+befor but	wK]
+befor choos	z]Y
+befor enter	z@JD]KIZH][
+befor i	qCXHIKIZZ]X
+befor it	p@]CJDJIJKFTZZJ]ZaYh[
+befor logg	zZGb]
+befor logon	zHIb^cH
+befor password	uHX][
+befor the	o!]@]C_DDHH
+befor tomorrow	z@GHIX^ZH
+befor you	wE[
+behind and	z1]
+behind it	z-YHIN[
+bei #	zH[IZ
+bei dem	z+JD[^Z
+bei der	j3Y?Z@ZDXHGO]S]TXZHaJbY
+bei leuten	z(]
+bei microsoft	wSXT[
+bei mir	o([>GDZHIV[ZI^]
+bei niemandem	zSY
+bei sspr	zSZXX
+bei uns	o3JHJOYU^W]ZId]
+beim abrufen	z,Z
+beim aktivieren	z,Ze^
+beim andern	q@IZX^Ih_
+beim anmelden	zH]
+beim kunden	z:Z
+beim password	w>_BJMIa[
+beim reset	w?]ZJ
+beim ruckschreiben	w&^JYPZZI
+beim setzen	z&[
+beim user	z3]
+beim zuruckschreiben	w%[4]6[
+beim zurucksetzen	p:[=JHJ][a[
+beim zweiten	z@Y
+being change	sN[
+being refus	zN[
+being that	z;X
+being used	zH_KF
+bekomm ich	zD[HJZ[
+belong to	o:Z>ZHJd^
+below the	z-J1J5^HHZJb[
+ben mijn	z>Y
+benutzer erhalt	zOZaY
+benutzer fehlt	z=XV[
+benutzer hat	q=X]_
+benutzer ist	s!]GZPZ
+benutzer kann	q?ZZG^_g[
+benutzer konnen	z)XB]
+benutzer wird	uL^X]ZH_X
+bereich der	zG_
+bereit benutzt	zK]
+bereit verwendet	zKX
+bereitstellung agent	z0[
+besid the	z?YCX
+best practic	zY^
+bestatigungscod kommt	waZ
+between change	z@[
+between cloud	s/J6YHEca
+between connect	s4E<^HHc]
+between entra	w4^HE
+between reset	z@_HE
+between sync	z4Y
+between the	wH]
+between two	wK[
+bij het	wh]
+bill admin	z*X
+bin gast	z:Y
+bin im	z>]
+bin nicht	u9]HG
+bisherig password	wZHh_
+bisogna aspettar	z@]
+bit later	z@^KH
+bit tls	z<_CJ
+bitt entsperren	z#Z
+bitt um	z9]HJ
+blad podcza	zZ]
+blank window	zbY
+bleibt aus	zLXa]
+blocca il	zcZ
+bloccato in	w#XT[
+bloccato per	u#[)XTXXG
+block after	z#ZHZTIZJ
+block all	u.[
+block becaus	uH]
+block by	h-Y>^c]
+block cooki	q.]bJ
+block for	p#I@IHDTJXb
+block from	s4^XZcE
+block it	u>EH^
+block me	z@ZHJXZ
+block my	wH]cI
+block the	j,^HAJ[NYQZaZbY
+bloqu le	wHFJXcafJ
+bloqu un	zH[X]cI
+bloqueada en	z#X
+bloqueada not	w#Z
+bloqueada por	u#_XD
+bloqueada temporariament	zTY
+bloqueado desbloquear	z#Y
+bloss die	zC]
+bom dia	z9_@IHI
+bot how	z9Z
+botao redefinir	z([
+both are	u0ZA]
+both domain	zAY
+both forest	wA[
+both side	zA_ZG
+boton restablecer	z([
+bought a	w8Z
+bouton gris	z(]:]HJ
+bouton reinitialiser	z(]
+box and	zRXhY
+box cannot	zHHL]cY
+box for	z<X
+box is	uRZ
+box on	z!J#JHI^^
+brak telefonu	zD_HJ
+brakuj licencji	z=Y
+brakuj wymaganych	z=Z
+branch of	w%_
+brand new	w@]WZZI
+brand the	zH^ZJ
+brandvaggen blockerar	zHZc]
+brauch eine	zH[
+brauchen zwei	z*X
+breach and	z-^
+break glass	zH[
+break password	wFXcY
+break reset	wFY
+break the	wNZ
+break writeback	w2YQX
+bricht ab	q,Z4Zc[
+bring back	z+XbZ
+broken after	wHZZJdJf]
+broken for	zZ[
+broken on	u;YHGR^
+browser am	zM^ZI
+browser but	zbX
+browser in	z]X
+browser not	u.[
+build is	z1_HG
+build of	z1Y
+built a	z6X
+bunch of	z/Z
+bus connection	wY^cI
+bus listener	zcIf]
+business basic	n=cHIdJ
+but a	z?^HHK[
+but ad	zNY
+but at	z?]HJ
+but cannot	u%XMY
+but entra	u/^IH
+but for	sH]
+but i	f>I?J@]D^HFKYMZ[X]I
+but im	z!Y
+but in	u/_HZZC
+but is	zVY
+but it	d*H>XCXHIKJOYVZhY
+but its	z?XHJ
+but microsoft	z*[WH
+but not	_!J%Y(]*J+^-J@HBHCJDHGZJYKILIM[NCPZVXZ^[H^HfJhI
+but noth	zLZaX
+but offic	u/]
+but only	u@JCaHIIIKIZ[
+but refus	z/Z
+but still	o/H?HHITXZC[a_^
+but the	b-X/]3^@[DJIJKHNJOYVFZE[Zf[hJ
+but ther	wHJa[
+but they	z>F?ZHJO]
+but this	w+Z
+but we	zcZ
+but when	w*XHIZY
+but which	zNZ
+button disabl	z!E(_HI
+button does	wZ[bZ
+button for	wHZ[XaZ
+button grey	z(X
+button is	q([
+button not	z([
+by a	m#J]^
+by accident	q![@ZHYZH]ZfY
+by activ	w&Y
+by ad	s%[
+by admin	z)FU^
+by an	u^[
+by another	s:Y@[HY
+by attribut	zG^HG
+by conditional	pH[
+by default	wHX
+by design	wHH^]
+by email	u*Y:^HD
+by entra	w/ZTX
+by gpo	pYZbZ
+by himself	w)Z
+by it	s@]U[
+by itself	w?YB[HJ
+by mistak	o![@]ZGcX
+by my	u!J>[VY
+by myself	w#JHJTJVZ[]
+by on	z/GN^
+by our	q6]7XHGJZ
+by phon	w*ZHJ
+by reset	zHJK^TY
+by security	zI^
+by sms	zH^aF
+by sspr	wTX
+by the	^#I(I)I*J-J3Y7I:I=]>[?H@^DIEJGJHAKELXMJNXPITIVYXJYXZD[I^X_ZaIbIc_d[eJfGgJhI
+by typ	z#X
+by using	zMZaZ
+by your	l-X?[EHVHd]
+bylo juz	uK]
+byta igen	u@Z
+byta losenord	z@HZ]
+bytt i	wM^
+bytt losenord	w@Y
+c e	k3Z9J>H?X@JD[HGI]KZLYOJZHaX
+c est	j-H3E9G>Z?I@ZBXCHD[HEI_K]MIOYTYU]VHXIZGaHhZ
+ca march	z9FB_
+ca ne	w3H@JHHO^Z_aI
+cada #	z@^
+caixa de	w;YH^
+call about	w-[Z]aI
+call and	z?^HJ
+call are	z%I?]HHQ]
+call back	zKJZ_
+call does	zHEa]
+call from	wHIQYZ^
+call it	z/Z
+call me	pB^HFIJ]Ja]
+call my	z?XHJ
+call not	w3ZHIaZ
+call option	w?]
+call to	h>I?ZHFQ_][
+call us	z:]HFK[
+call verification	z3Z
+cambi de	u>Y
+cambi hace	z@[
+cambiada en	w/ZM]
+cambiar la	gBIKJLZMJZa^]hG
+cambiar solo	z@]
+cambiata due	z@[
+cambiata in	w/[MY
+cambiata stamattina	z@Z
+cambiato la	u@^ZI
+cambiato numero	w>X
+cambio al	zLZ
+cambio de	zZY
+cambio el	zB[HX
+cambio en	zLX
+cambio il	zHYhZ
+cambio non	z@JHJZ^
+cambio rapido	zb^
+came back	q!_HJZZ
+can a	q@[HY
+can anyon	z@]HYZG
+can be	n9IB_C]DHT[ZI
+can choos	z@[
+can contact	z=_ZG
+can go	zBYLZ
+can i	a!J(Z)I*H+Z-H3J>I?^@FBGCIDYHaIZKXMJNZOIRHX][J]IaGcHfHhH
+can my	z-]HGV]ZH
+can not	z^Y
+can only	s@Y
+can remember	zHII]KI
+can reset	a!J(Z)G8J=J?JDJEYGZHHSXUXV[ZZcZfJgJ
+can set	z:X
+can sign	zBZZI_X
+can somebody	zHII[ZZ
+can take	wMYdY
+can the	n/D7X?XHeKENIZH
+can unlock	w[Y
+can updat	z3J>^HJ
+can use	sG[
+can user	wBH[Z
+can we	nHaZI
+can you	h(J9_>D@IBHTJVGX^Z]
+cancell befor	u]]
+cancell the	z]X
+cannot access	w!H%H>HHEPIZadY
+cannot alter	u7ZZJ^_
+cannot approv	w>^HG
+cannot be	X!J#Y%J(F)I,J-Z3Z5X6_8J:H=G>F?c@^BICHEIGGIEKILYMINHPaSJTIUJVIYYZD[H^E_FbIc]dEeXgIhG
+cannot chang	[HELJMJ^chY
+cannot choos	z?X@X
+cannot confirm	zO]
+cannot connect	qH_
+cannot contact	q3[4ZZJ
+cannot contain	uI^ZJ
+cannot decrypt	q6]
+cannot do	u?I@[HHIIZZd]
+cannot edit	w%X*ZPJ
+cannot enabl	zdDe_
+cannot find	e#H4Z>HHXTJZA[^_ccJdI
+cannot get	e!E,Z>]?H@JZb
+cannot i	p?ZK]ZG
+cannot it	z)[HJZF_]
+cannot join	u4G8FHb
+cannot locat	zHIZI__dHeYfH
+cannot log	g#_%J(I:H>I?I@HGJKJMZTGZa^J_GbIg_hJ
+cannot open	o>[H]ZG
+cannot pick	z(I*^HG
+cannot reach	jbZc_
+cannot read	z>^HDZY
+cannot receiv	u>^
+cannot remember	wHJZ]
+cannot reset	Q!J%G(a*B+H-J/I1J3G6I7X8a:[=]?C@BBFCYD]F]GbH<IIJIKFLJMINJUJXIYJZX[G]H^C_CaJbFcIdbeGgEhI
+cannot resolv	w4[HEcZ
+cannot reus	uK[
+cannot say	zZYh]
+cannot self	z)_ZD
+cannot set	l!Y(Z7YHIK^MJ^G
+cannot sign	g7J>I?G@HHIIHKJT^Z_[^^HaJhJ
+cannot talk	u4]8JHJYY
+cannot the	w?[VZZH
+cannot to	b(H0^3]:J=I?JEZKJN_SYVFZ^^CaJe_hF
+cannot turn	zdIe]
+cannot unlock	z[X
+cannot use	d(E)X*^-Z=^>]?G@JDIGYZB
+cannot verify	q>ZDZKIZGh[
+cannot writ	w%bHJPIZJ_HdGeHgI
+cannotchangepassword true	zHIZF^a
+capital letter	u#X
+caps lock	s#^@XHJXI
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
+ce l	z=[K]
+ce matin	o#]@bHIZJ
+ce mot	p(X-YKZ
+ce n	zOZh[
+cel mudo	zaa
+celui enregistr	w3JO]
+celular guarda	z#_HH
+celular novo	z>HH]
+celular y	zO]
+center and	wHZ
+center not	wgY
+center show	zS]
+center zuruckgesetzt	zgY
+centr d	zgZ
+centro de	sHIc]dGg^
+chang a	whZ
+chang after	w@JBIH^LX
+chang and	s>IH_ZI^Y
+chang at	iHXL_ZJ
+chang becaus	zHJL[
+chang dialog	wh]
+chang does	zHHL]
+chang fail	wZ]^I
+chang form	pHJZIha
+chang hier	z@]
+chang his	u:X^X
+chang is	q@_HIK[ZI^JhJ
+chang it	d@bB_HHZ@^Hh^
+chang its	wZH^^
+chang last	zHGU]c[
+chang mon	u@Y
+chang my	e3J>IHYIHKJZc^IhF
+chang not	n7X@IGIH[MEVJZ]hG
+chang on	zHIL_
+chang or	w@JBIHaZF^J
+chang outlook	zB]HF
+chang page	qh^
+chang password	Y!F#H%D(G@CH^LGMHUJZ[^chZ
+chang request	zBZHHL[
+chang the	g(^HXLHMJVIYYZ]hF
+chang their	n@JGYHELZV[
+chang this	w@]ZF^Z
+chang was	w@YHIL[^Z
+chang your	mHJ^[
+change at	uHGJ[LXM]
+change by	w@YHFZH^_
+change for	z@]ZH
+change from	wC_DIHI_Y
+change in	m@XB[HFM[TJ^HdXgYhJ
+change it	d/XB_M^ZF
+change my	g3J>^BFMXOJZ^hJ
+change on	s/YE[HIMZZJ
+change only	z@IIIK]gY
+change password	p@[
+change the	j8]@JBGEIHIIJK^MIZH[XcYg]
+change their	s@YBIZ[
+change to	u-[NY
+change too	z@Y
+change yet	w/[@ZNH
+change your	wcX
+changement de	z@Zd]
+changer de	w^Z
+changer le	u@FHXZ^^JhH
+character and	w2[
+character are	w/[
+character but	w/[II
+character in	o-IFaH[IC
+character password	w2Y
+character which	zFZ
+charg pour	z7XS[
+chce starego	wHHMa
+che il	z3ZD[
+che la	s-^9J
+che non	o-J/J3J7I=J>H@JCZDJHIIHKGO^VYZaaIhZ
+che sono	z+YD]
+check event	z%X
+check first	zZZ
+check on	z5[EYHJ
+check that	zDZ
+check the	zHZ
+checkbox for	zdJe[
+checkbox is	zHJd_eI
+chez nous	w@[U]
+chied due	u*[
+chied quella	zKJM[h]
+chied sempr	zHYM]
+choic not	zNX
+choisissez un	z-Y
+choos a	f-Z@ZHIIJKFNJZH]_h[
+choos another	saX
+choos call	uaZ
+choos someth	p-^KZ
+choos the	wCFH^]X
+choos their	z@XLX
+ci accedo	zh_
+ci sono	w9]?Y
+ciao a	z9]
+cinco minuto	zM]
+city name	z-Z
+claim not	zH^
+claim to	zNXaY
+clav de	q,[2X6_
+clav nueva	w:Y@ZIJZI]^
+clav temporal	z@ZL[
+clav vieja	z#[HHK[
+clean up	q%aHHUX_]
+clear the	uHGT_
+click finish	uBIDJHIZY]^
+click forgot	u7]:JH]ZE
+click it	q@HD]HFIJNJZ_]Hb[
+click reset	j(bBJZEbZ
+click send	zHFa_
+click sms	zaY
+client allow	oQY
+client e	z:_
+client is	z1Gf^
+client says	zH]
+client secret	wH[
+clock drift	zRZZI
+clock is	wR^
+clock of	uRZ
+clock on	sH]RY
+clock skew	wHJR]
+clos befor	z]Y
+clos my	w!^VI
+clos she	z9JB_HGIJZG
+clos the	jBXHJ]_
+clos user	zBY
+cloud account	p!HTI_b
+cloud admin	z,^
+cloud agent	z0]
+cloud and	n/F6[7X_JcadJ
+cloud but	ug[
+cloud cannot	z6]HI
+cloud failur	w/[
+cloud identity	wA]_J
+cloud is	z4X7X
+cloud lock	w#JHIT_
+cloud lockout	u#JT^
+cloud not	q/]
+cloud only	o,[=GH]gZ
+cloud part	w/Y
+cloud password	zgY
+cloud policy	u/GH_
+cloud refus	u/^KJMFR]
+cloud reject	w/[
+cloud reset	wJZd^
+cloud says	sTX
+cloud servic	z/XMY
+cloud side	s/__ZfG
+cloud still	z/HM[_Y
+cloud sync	a%J/I0f1IGGH[MIRG_IcHdGfH
+cloud und	z6Xc]
+cloud updat	u/^NH
+cloud user	j/JAYHETI_^d_
+cloud wird	z7Xd]
+coche dans	zLX^Y
+code a	za[
+code and	q3GCZO[Z[
+code arriv	zB^HFZF]HaX
+code at	wH^Z^]IaD
+code by	zHZaJ
+code de	z?[
+code est	wBY
+code expir	zaY
+code five	zHHa]
+code for	uH_aD
+code from	s>JC[H]ZJaG
+code fur	zHY
+code gaat	u>[
+code geht	u>X
+code goes	n>aHE
+code i	z>HHGZ^
+code in	zX[
+code is	p>Z?[HE
+code it	zHJZ]
+code kommt	wC^aG
+code miss	z>JHFa]
+code nicht	w>_HH
+code niet	w>]aF
+code not	j>HH]ZG]YaY
+code on	zZIa[
+code page	w>GHD]aaI
+code par	waZ
+code part	u>Z
+code per	zaX
+code pin	zHYIZ
+code so	u3XX[
+code to	wH]ZH
+code too	uXY
+code which	zaY
+code wird	z>^
+codic arriva	sHIa[
+codic da	za_
+codic va	z>Z
+codic via	uaZ
+codigo chega	za[
+codigo de	o3Y>HCJH]XJa]
+codigo do	w3_>IHJaJ
+codigo llega	sHJa[
+codigo por	saZ
+codigo vai	u>Z
+codigo varia	zXaaJ
+coffe machin	zH^
+coincid con	wOZ
+colaboradora externa	z:^HI
+colega ve	z(^
+colleagu get	zUX
+colleagu without	z)]
+com a	nB^EYHHbZgZ
+com e	wTYgY
+com ela	zha
+com erro	w3ZH[ZZ
+com from	wd^
+com is	zSZ
+com o	k-[3JA]HGO^TXZZ
+com で	zTY
+combin registration	s+[3ZDJHI
+come amministrator	z([)J
+come and	zH[aJ
+come back	l#X%J@XHCNIP]X^ZJf]
+come configuro	zH[
+come from	zHZJ[ZI
+come in	w4YaX
+come through	wHHaZ
+come to	z0HHYf[
+come up	m+^-]DIHBIINZW_aH
+come when	zHYaJ
+comma in	wF[
+comment recuperer	z>X
+commonly used	w-Z
+como administrador	u(^ZJ
+como configuro	zH[
+como consigo	wD_ZJ
+como implantamo	zH[
+como recupero	z>_HIZI
+como registrado	u+^DJ
+companera si	zV^
+company account	w:Z
+company ad	z8aHH
+company and	z7[8X
+company can	wSX
+company email	z:ZDJHZaJ
+company has	wHIUZVJ[^
+company invit	z:]HG
+company name	q-]
+company not	wNYUY
+company phon	wHY
+company policy	wN]
+company portal	uH]
+complain about	wIZ
+complain not	zNFW[h]
+complain that	sHEW[Z^
+complet it	wBGDJHGIDOYZE]b
+complet my	zOY
+complet number	zOX
+complet reset	zBZ
+complet the	h(Y+HD^HYIHO[ZZ]E
+complex enough	uI^ZH
+complexity age	n@YHHIIN_
+complexity is	zIZ
+complexity or	zHIN[
+complexity requirement	uI_KXND
+compliant with	wNY
+comply with	s-YNY
+compt a	u!Y)]HIP[
+compt ad	u#YAXL[
+compt admin	w,]
+compt bloqu	w#Z
+compt d	z)]*YUI
+compt de	p%^2ZGXHJQY
+compt desactiv	z!Y
+compt est	l!]#YHJ
+compt invit	w:^HJ
+compt mais	zV[[]
+compt msol	w%Y2[II
+compt n	qD]V^ZI^X
+compt pour	zV_WH
+compt sans	u=YHI[Y
+compt temporairement	zTY
+compt trop	zXX
+computer but	wMX
+computer it	z-]HG
+computer not	wH]ZZ^IaG
+computer says	w#YK_ZE
+con adfs	z7Y
+con el	m3I4ZA[HIO^_JcX
+con error	zH[
+con ext	z:_
+con googl	z7Z
+con l	s-]cY
+con la	i-I:J@HBaE[HHIIKHZ^b]hI
+con su	wZ[c[
+con un	z?X
+conditional access	hH^
+conectividad con	zc[
+conector de	z2Y<X
+conexao com	zcZ
+conexion con	zcY
+configur at	zd[eH
+configur differently	z*Y
+configur for	p<[GYHIVZWY
+configur password	j=IEGUIWaZIdJe]
+configur the	zHGb[
+configur votr	zV_WH
+configur writeback	u,]eH
+configur your	zVY
+configuracao onprem	wE]
+configuracion de	zEY
+configuracion onprem	wE^
+configurar authenticator	zHY
+configurar o	ze[fJ
+configuration de	weZ
+configuration for	sE^WI
+configuration not	uE[WGdIe]
+configuration of	wE[
+configuration onprem	wE[
+configurazion del	zeY
+configurazion onprem	wE^
+confirm relat	z%X
+confirm that	wBZH^ZGhJ
+confirm the	wC[HHO]aJ
+confirm their	z+[HY
+confirm your	z3GHEO^ZGh]
+conflict with	zJY
+connai mon	zZF[a
+connait pas	zHIM[
+connect #	i1bHJR[YIfI
+connect and	u4X<^HF
+connect box	qHFR_Y]eJfI
+connect build	z1Z
+connect cannot	o4_8HA[HI
+connect e	zfY
+connect error	ze]fI
+connect est	wHHf_
+connect esta	uRYf[
+connect health	z0JH]
+connect host	wcZ
+connect is	o1^4[HF
+connect ist	p,Z1[HIf]
+connect la	zG^ZJdJ
+connect machin	pRYf[
+connect n	zRX
+connect non	zcZfZ
+connect not	pG[HIcXf^
+connect obsoleto	w1[
+connect provision	z0Z
+connect server	[0X1E4Z5J6c<JHHRZZJ_JcXf[
+connect servern	zHFR[c]
+connect setup	z,ZH[
+connect sync	w0YHZMZfH
+connect the	zd]
+connect to	k0XHa
+connect token	w,]
+connect version	u1Y
+connect was	w4[f]
+connect wizard	pe]
+connect writeback	w1ZfI
+connect で	w1^G[HFd[fH
+connect に	z8[H[
+connect の	s,[2[HGR[YXcIf[
+connect サ	u4IHHR]c]fZ
+connection between	zcX
+connection fail	zY^cF
+connection problem	wc[
+connection with	wcZ
+connectivity issu	nc^
+connector account	b!J%^(J2bQ^VIZI^H_J
+connector and	z8]<YZJ
+connector option	z<^HH
+connector password	w2_IE
+connector spac	o_^
+connectorkonto hat	z%Y
+connectorspac nicht	z_]
+connexion window	wbY
+consegu redefinir	w=ZS[
+consider comm	z+Y-[
+consigo entrar	z[^
+consigo outra	zD^ZJ
+consigo redefinir	q!](ZZY
+consigo trocar	zZ[
+consistencyguid on	zAY
+consta como	z+[
+consultor b2b	z:_
+conta bloqueada	z#[XI
+conta de	s%Y*[,Y2Z
+conta desativada	w!^ZH
+conta do	u2XL]
+conta esta	p!Z#Y
+conta foi	u!Z
+conta msol	u%Z2ZIJ
+conta muita	zXZ
+conta nao	sD[V]ZI
+conta para	wVaWI
+conta por	z!]
+conta sem	z[X
+contact admin	u!X)H*E,H4J?ZE_PIZGdY
+contact data	wCX
+contact domain	z3I4]ZI
+contact info	z3[DJ
+contact it	w>XHIZ]
+contact me	w3[
+contact method	w>^?JZJ
+contact my	sCJHaVY
+contact the	u3I4Y>[D]HHZJ
+contact you	u3aHJZF
+contact your	d)H*H,J-I3I:H=^DIEXHDIIPJVDXYZbdH
+contactez votr	zZ]
+contain a	g-^F^HI
+contain part	zI[
+contain special	zFY
+contain the	o5YFJHIIaZI
+contain word	w-Y
+contain your	uHGIaZJ
+contato com	zZ]
+contatta l	z-JZ^
+contem palavra	z-]
+contien un	z#G-aHHTH
+contien una	z-Z
+contient mon	z-HI^
+contient un	w-aHIIJ
+continu with	z.XKX
+continua bloqueado	zT[
+contractor with	w3H:aHFaJ
+contradict the	zH]
+contrasena actual	qZHh^
+contrasena anterior	wK[ZI
+contrasena cambiada	zB^HHMH
+contrasena contien	z-XIY
+contrasena de	uK]ZH
+contrasena del	zH[dX
+contrasena demasiado	w-XIY
+contrasena en	o%[6ZHIZIb]dZ
+contrasena es	uIY
+contrasena esta	wUZ
+contrasena funciona	zBZ
+contrasena not	j-X@JH]KINX
+contrasena nueva	zHJIJKHN[Z]
+contrasena pero	wZI[]
+contrasena que	zJZ
+contrasena se	zMXd]
+contrasena y	z#^KJNZZH
+contrasena ya	wKZ
+control ldap	w5]
+control miss	z5Y
+controlador de	j4_5ZJ[ZJ
+controleur de	q4^HJ
+controller are	u4[HH
+controller could	u4Z
+controller di	s4^
+controller is	q5JH_
+controller must	z4Z
+controller refus	zJZ
+controller still	z5Y
+controller that	z4X
+convidado de	z:]
+cooki and	u.Y
+cooki are	z.Y
+cooki banner	z.GH^
+cooki block	w.[
+cooki de	u.]
+cooki enabl	z.Y
+cooki messag	z.[bJ
+cooki must	w.X
+cooki off	z.Y
+cooki on	w.[
+cooki reset	z.Z
+cooki to	z.Y
+cooki が	z.[
+cooki を	w.^
+cool down	z@[
+copy of	w6]8HA]HHKX
+corporat policy	s*JN_
+correo alternativo	w3ZDZ
+correo de	za]
+correspond pas	sOZ
+cote cloud	zT]
+could chang	zZH^]
+could come	z-^HJ
+could do	w4ZHFV^ZH
+could it	z5XZ[
+could not	]%I,Z-I3[4]6Z@IBHDFHFIIKJVHYYZ_]E^J_ZcZdFe^fI
+could reset	wB[ZI
+could someon	zHZ
+could that	s5XFXIZZI^X
+could the	zHZJY
+could you	o:ZBJH[Z[
+count as	q+b-FDEHY
+count attribut	zPX
+count for	z*]DH
+country code	j3^>HHEO_aE
+creat a	sH^
+creat an	w2YG[
+creat by	z%Z
+creat group	z0Y
+creat when	zbX
+creat with	zZI^]
+credential did	zH^ZH
+credential in	w,YH[
+credential provider	s7IHIb_
+credential were	u%]
+criteri aziendali	zN[
+criteri di	wNYW[
+criteri fuzzy	z-[NJ
+criteri locali	zN^
+criteri password	zNY
+crm para	zH_
+cross at	wHGS]
+ctrl alt	g@IBJHJM[^JbZhb
+cuenta bloqueada	w#_XF
+cuenta de	n%Y*],X2]GY
+cuenta del	wAYL[
+cuenta demasiada	zXY
+cuenta esta	m!]
+cuenta msol	u%[2[
+cuenta not	sD[VZ
+cuenta para	wVaWJ
+cuenta por	z!^ZG
+cuenta sin	zLZ[X
+cumpl la	u-ZNZ
+cumpl los	uIXN[
+current one	mK]NYhY
+current password	c-J@YHGIINIZBhe
+currently lock	p#[
+custom account	z%X
+custom bann	u-]HH
+custom filter	zJZ
+custom list	q-_
+custom policy	uHaNI
+customer says	zZY
+czekac #	zXZ
+d acce	z%]
+d administrateur	w*Z,Z
+d administration	w)]UIgZ
+d apre	u-[HIOY][
+d authentification	w,^DXHI
+d entra	zHJTa
+d essai	zX^
+d identit	z7]CX
+d inscription	w+[D^HF
+d option	zCJ[^
+d organisation	zFXGY
+d un	p:[HYMX
+d une	s6Y8Y9]EYXJ
+d utilisateur	w(]I]b[
+da ad	z3Z
+da conta	z2X3]
+da empresa	sHZN]
+da erro	zHJZ[
+da error	uHIZ[
+da indovinar	q-[
+da ist	w>J@JCbHIZI]J
+da microsoft	zSY
+da noi	z:X@Z
+da nuvem	u6[A[JZ_Y
+da ou	z;ZFY
+da pagina	zHY
+da para	u:[@ZZJc]
+da politica	w?^CIHJNX
+da quando	wB[
+da senha	u@]HJbZ
+da sincronizacao	zG[
+da soli	zV_
+da solo	u)X@IBZCJU^
+da un	z:]a]
+da verificacao	zCY][
+dado de	w3aD]HJZJ
+dafur registriert	zDY
+dag wijzigen	z9J@_
+daher kein	zb[c[
+dal cloud	wJYP[
+dall interfaccia	zgY
+dans connect	u,Z8YG]ZJfH
+dans entra	z7Y
+dans l	a!_#J%Z,Z-J3Z7[9J:J?H@IBJCJHDIIKINJPJT]U[VHZGaHdFfYgYhJ
+dans la	u?^DIHZ
+dans le	e-[/X3Y:J>X?H@IBJDZF^HDIIKJMISYUHVZZZaIbXhY
+dans les	w3IHG^Ya_
+dans mon	u3[CZDYI[OIZH
+dans votr	wEYd]
+darf das	zV[
+darf ich	u(X@[
+darf man	z?]
+darf nicht	sI^KZZG
+darum geht	z3Z^]
+das alte	h#[/ZHGKJMa
+das bisherig	sHIMZZHg[h_
+das fenster	z]]
+das kennwortruckschreiben	z%](IdX
+das konto	p!Z,ZHIZI[]
+das neue	m/_@IHDIIK]MaNYZJ
+das nicht	zU[gZ
+das password	a#I(X-a.Y/F:J=J>Z@[HGIYLJMGN^^Id[gJhC
+das ruckschreiben	p=ZH[QXY]ZHdJeZ
+das system	wK^
+das ultima	w@JKa
+das zurucksetzen	n(J=]UYZYb[
+dass ich	zKX
+dat ik	wK^
+data breach	z-^HJKJ
+data on	zCY
+dati di	z#I3bHI
+dato de	w3_DY
+day after	u@^BJZJf]
+day becaus	u@YHJX[
+day befor	w@[
+day between	z@[
+day is	z@[NI
+day minimum	z@X
+day now	zXY
+day old	z@Z
+day one	z![@JD]ZF
+day sinc	zXZ
+day the	w@HBXZIfYg]
+days in	z@X
+dc agent	s-aHJ
+dc and	sJZQZ
+dc are	w1J5_HI
+dc be	zHJJ^
+dc crash	z0]4^@JZH
+dc de	z-]
+dc in	z4[
+dc is	m4d5bHDKHZFcEfJ
+dc lack	w5_
+dc not	z-I4_AIM[_F
+dc preferido	z4a
+dc refus	zJ^NE
+dc reset	wJ[
+dc that	z4_HH
+dc が	u4^5Y9JM]
+dc に	w4]5YJY
+dc の	z4]JY
+de #	p2]3E>J@JHGIYK]XJZJa^
+de 2016	w1_HI
+de ad	z<X
+de adivinar	q-[
+de adivinhar	q-_
+de admin	q)I*^,XP_VI
+de administracao	zgX
+de administracion	zdHg]
+de administrador	n*[,_HJ
+de alta	zC]D]
+de ante	o3H>_HJIJK_M[OG
+de app	z?bHHaJ
+de aprovisionamiento	z0[
+de autenticacao	z,[
+de autenticacion	w,]3]
+de backup	z6[
+de beheerder	zUZd[
+de bureau	z>H?^HJV[
+de caracter	wI_
+de casa	z>IH_
+de changer	sKJZ[hX
+de cloud	p0ZTX
+de code	n3H>YHGOIXJaa
+de complexit	zIYNY
+de conectividad	wc]
+de cong	z!_HI
+de connect	n1Y2]HERYf^
+de connecteur	w%Z2XQY
+de connectivit	zcX
+de connexion	p>JBIZ^bX
+de contacto	z3_
+de contato	z3aZJ
+de contrasena	hBJGZHIUbVGdX
+de copia	z6]
+de demand	z+[X]
+de directory	z3]OG
+de dois	z*]
+de domain	q4^HJ
+de dominio	j4_5ZJ[ZJ
+de empresa	zPZ
+de entra	s-XT^
+de entrar	zHHb_
+de escritura	zdGf]
+de excel	zH[
+de fois	uX^
+de funcionar	zYZ
+de gebruiker	z/Y;_
+de grupo	zPY
+de hash	qHGMcfJ
+de identidad	z7aZI
+de inicio	s>GH[Z[bX
+de l	e#I%Z(Y,]/J3]9J:I;X?X@HBICIDIF]GJIGK]MIN^OIP^UJVFXJZD]I^J_ZaIbJdFfIhI
+de la	Y!X#G%X)J*H+I,Y-_/I0I4I6I7I:F=F?]BECZDFEHF[G^HJIBKELIMDNcOGPHS[TIUDWEXGYJZF[I]ZaEb[cGdCeafDgIhF
+de le	w@_HJZJh[
+de licenc	w=Y
+de login	wZ[bZ
+de lokal	zcX
+de los	zPZV]
+de ma	z9ZH]ZH
+de mauvai	w#Z
+de method	zCY
+de mi	z9^HJOZ
+de microsoft	wSYdGg[
+de modifier	z^[
+de mon	w>JH^
+de mot	p#]^Y
+de mots	wNX
+de navegador	z.Z
+de novo	sX]
+de nube	w6ZA[
+de nuevo	z+Y
+de numero	p>[
+de otra	z:]
+de ou	z%ZG]
+de outra	z:]
+de p1	z=^
+de pagina	zO]hX
+de palavra	zGX
+de password	O!H#Y%X(I)J*I+J-]0X1J3H4J7Y8J9J;J<J=G?F@JB^CJDIHFK[NYOJPHRISHTHUFVHWGXHYJZ^[Z]Y_IaGcGd]eGfEh[
+de permitir	z.Z
+de phone	p>IO_
+de plus	z2Y
+de printer	zH]
+de provisionamento	z0Z
+de redefinicao	pBYEYHZNJSXW[ZG
+de reecritur	n%]6YHFcZdZf[
+de registro	qCJD_H^OJ
+de reinitialisation	n=J?JB[SZUFVJW]ZHcJf]
+de reinitialiser	s7YBJEYZZ
+de reset	u=ZHJUIW_
+de restablecimiento	pBYEYHXUHVJW^ZFf[
+de retour	z!X
+de secour	u3]>[D[HD
+de securit	qCZDXHJQY
+de seguranca	q*Z9J?_C[HHQX
+de seguridad	p9J?^CZDXHIQY
+de senha	fGXUbZFdX
+de serveur	zP]d[fI
+de servic	w2XdJfX
+de servicio	z2[
+de servico	z2[
+de servidor	u%JP_d]fG
+de sincronizacao	u%ZGXRX
+de sincronizacion	u%ZGXRY
+de sms	za^
+de soport	z(]
+de su	zEYIZ
+de suit	z@]
+de synchro	w%[RY
+de synchronisation	zGZ
+de telefon	wO[
+de telefono	uO[
+de temp	zMYT[
+de tentativ	sX^
+de terceiro	w.XJY
+de tercero	w.XJY
+de terminar	z]^
+de trocar	u^[hZ
+de um	uH[
+de un	sHYVZ
+de usuario	o(^)I,JI]VJZJb^
+de verificacao	qC]aZ
+de verificacion	sC]
+de verificatiecod	zaX
+de verification	uC[HIa[
+de verifier	zXX
+de votr	wI[
+de window	sb]
+de writ	w%[HJdIf^
+deactivat me	z!Y
+decoche dans	z?^DIG^ZJdJfI
+decrypt fail	w6Z
+decrypt the	o6aKJZG
+decryption error	w6Z
+decryption fail	w6[
+decryption key	z6Y
+default domain	p@ZNX
+defin a	lWa
+defin in	wWY
+definito criteri	zNJW[
+deixa trocar	w@[ZZ
+deja cambiar	z@XZY
+deja enregistr	z+_HJ
+deja restablecer	w(J=]BHHJVJZ^
+deja utilis	uKZ
+dejo de	wYYf[
+del ad	qAXL[NY
+del ano	zK_
+del chang	wh[
+del client	z:_
+del dc	z4aHG
+del departamento	z([V[ZJ
+del dominio	q%_HIP[TZdI
+del gruppo	zHJV]
+del password	zGZ
+del restablecimiento	zBJS[ZH]]fJ
+del screen	wbY
+del server	wRZ
+del servicio	wS_fJ
+del servidor	wH[RY
+del servizio	zHJS^
+del telefono	zH]
+del usuario	w([3]?IdX
+del wifi	zHZ
+del writeback	uHHeYf]
+delegat on	zPY
+delegat reset	z%Y;Y
+delegat right	q%[
+delegat to	z%XHHP[
+delegation on	z%]HGP[
+delet an	z4I5DHa
+delet and	s8^HH_Y
+delet by	zHI_^
+delet in	z_]
+delet my	zHZ
+delet on	w/H_[
+dell account	z#J2X3^HJ
+dell organizzazion	zEYN[
+dell password	p-ZGZHIU[
+dell ufficio	z>^?YBJHJ
+dell utent	z(]?HdZ
+della pagina	zHY
+della password	p@ZNJUYWY
+della reimpostazion	zHIS]V[WJ
+della verifica	zC[]]aJ
+dem alten	zMZ
+dem benutzer	z=Z
+dem code	w>]HEaX
+dem connect	wRY
+dem ersten	zC^]XaF
+dem msol	w%[
+dem neustart	zBXf[
+dem password	zHXZ[
+dem sync	wRXfZ
+demand d	z+[h]
+demand l	wKHLXZJh]
+demand that	z.X
+demarr pas	zb[fZ
+demasiada vece	uXZ
+demasiado corta	wI^
+demasiado intento	q#]
+den admin	w*GD[HGZ_bZ
+den anforderungen	zIIN^
+den anruf	z?a
+den code	s>Z
+den reset	wV[ZE]^bY
+denegado en	z%]
+deni access	q%^
+deni for	o%G(ZHJPZQ]^X
+deni in	u%XHH^[
+deni on	p%X(ZPX
+deni password	z-JJ[
+deni self	z^[
+deni when	s(Z
+department and	zG[HIVZ
+depoi de	sBZHGR[ZJ_[fZ
+depui l	z3ZbZ
+depui la	uHJb[fb
+depui le	sB[P[fIgZ
+depui plus	z=ZYX
+der abteilung	zFXV[ZJ
+der ad	z%]
+der anmeldung	zHXTZ
+der anruf	w3Y>[aX
+der anwender	zN[
+der benutzer	p3JOZPZX]^X_XaY
+der bestatigungscod	w>[HJ
+der cloud	k/[0JHJN[P[Y]_HcIdZ
+der cloudsynchronisierung	z0[
+der code	p>^
+der einrichtung	zeY
+der elternzeit	z!Z
+der filial	z4YMZ
+der firma	zUX
+der grupp	uV^
+der haken	z;]dZ
+der hinterlegten	w3]
+der kennwortsynchronisierung	zG^
+der kennwortzurucksetzung	s?[HJS^VZ
+der list	w-Z
+der lokalen	uE[N]ZGc]
+der nummer	w3_
+der ou	z;^
+der reset	sHIN[X[Z]]J
+der richtlini	u?Z
+der rufnummer	z3]
+der seit	wD]
+der server	zHIRJY]cGf[
+der sspr	z+XV[
+der sync	zHIc^
+der uberprufung	w3JO^]]
+der zweit	z@[
+dernier et	zIJK_
+des authentifizierungstoken	z,Z
+des autorisation	z(X;Z
+des benutzer	zdY
+des information	zCZ
+des mots	q-Z7XG]HI
+des nouvell	z9^HI
+des password	q&[Z]hI
+des ruckschreiben	u,^HJeZ
+des server	zR[f[
+des sync	z1[d]fJ
+desabilitada not	z;Y
+desabilitado not	z!X
+desactiv dans	u!X
+desactiv sur	z;Z
+desactivada en	z;Y
+desactivado en	wU[
+desactivado para	z(J)Z
+desactive pour	wUY
+desactive sur	z<XL[
+desbloqueada en	z#JT]
+desbloqueada not	zT]
+desd el	s@ZMJb[dHg]
+desd la	zP[f[
+desd que	q!Y*YBZf[
+deshabilitada en	u;Z
+deshabilitado en	w(X
+deshalb geht	z3ZZJd[
+deshalb kein	z=]GY
+deshalb nicht	z@Z
+desk phon	u>B?aH_aJ
+desk reset	zL]^J
+desktop says	zH^ZH
+desligada not	z<YU]
+det ar	uK]P]
+det gamla	o>YM^ZJg]hY
+det gar	zZ]
+det inte	w@^O]ZJ
+det krav	zCXIZ
+det nya	z/XIY
+detect that	zUY
+determin that	zFXdY
+deu certo	zB_HJ
+deux changement	z@_
+deux etap	z*[C[
+deux method	w*X
+deux mots	z/[KX
+deux preuv	zCX
+deux verification	zCX
+deuxiem method	wCX
+deve aver	zI[
+devic for	z#YHZ
+devic is	uHYZY
+devic not	wH]
+devic writeback	w,JHbdIeDfJ
+di accesso	s>GBIHZZ[bZ
+di ad	zN]PZ
+di amministrator	w*X,[
+di amministrazion	wg^
+di autenticazion	z,]
+di cambio	zLZ
+di connect	u2Xf]
+di contatto	z#I3bHI
+di dominio	o4]PZ
+di entra	u7[=ZHJTY
+di microsoft	wSZfJgX
+di nuovo	p#]+XBZHJ
+di prima	s3I>_MZOH
+di provision	z0Y
+di reimpostazion	oEXHYNIS]UGVJW_ZDfZ
+di servizio	z2Y
+di sicurezza	q*[9J?_C]HIQX
+di sincronizzazion	s%XGXRX
+di telefono	wO[
+di terz	z.X
+di un	s:]H[MX
+di verifica	sC[HIa]
+di window	ub]
+di writeback	z%]fX
+dia bloqueado	z#GHIXb
+dia entr	z@_
+dia perdi	zD^
+dice che	j-]3I9G=J>ICJDZHHIHK_O]VXZGh[
+dice la	z-HZa
+dice que	h-]9F=J>I?JCJDYHHK_MJOZV[ZGhZ
+did everyth	zZ[
+did it	n#[?Z@YHGX[YZZI
+did not	e#X=I@ZBGDXIJMJOJZb]^
+did the	s?J@XB^DYHJ]JaJ
+did you	s3I9^HFO]U[VJZH
+die alte	s>_
+die anforderungen	zN]
+die app	w?[C]DJ
+die cloud	s/_T[
+die eingegeben	wOY
+die erforderlichen	w%Y(X=[
+die funktion	zUaVI
+die hinterlegt	z>Z
+die kennworter	z/[GY
+die kennwortzurucksetzung	h)Z=[D]HIVZWY
+die letzten	z-FK]O[
+die leut	w8ZF]GY
+die lokal	wEaNXWJ
+die meldung	z)[
+die notwendigen	z=[DZ
+die organisation	wEIU[W[
+die privat	w>[
+die reset	z]]fZ
+die richtlini	zN^
+die roll	z(Z
+die seit	o+Z-[3I9I>XDGHHI[KJOZXZZJhZ
+die sms	s*]>]?JB[HDZJa[
+die sperr	zT^
+die telefonnummer	wO]
+die verbindung	zc^
+die verwendung	zV_
+dienst fur	zdYfZ
+dienst lauft	wfY
+dies benutzer	w(Y8Y
+dies password	s(X-[K]
+diferida de	zdZ
+diferida not	udGf^g[
+differ from	wHJKZO]
+differenc between	zH]
+different de	z>JK]OY
+different from	uK^
+different method	z?EH_
+different number	w3H>_OF
+different one	z@[
+different password	k#Z/_BJHGKEMHN^ZFgY
+different reset	z*X
+dificil de	z-Y
+digit and	qIHN^O]
+digit i	zO]
+digit not	zI_
+digitado nao	zO[
+dimenticato la	wHGZa
+directiva de	q*[HJN]UIW^
+directorio onprem	s![3J7[_YdY
+directory any	z_[
+directory but	w!X/Y
+directory can	w:Y
+directory for	s3H:bHH_H
+directory is	q3_VF
+directory not	wT[U[VJ_J
+directory onprem	u7]NJ_Yd[
+directory ou	wF[
+directory return	w&Y
+directory role	w)_HG
+directory sync	z3GH_
+directory user	z#IB[HHT[
+diretorio onprem	w7[d[
+disabilitato in	z!Y
+disabl account	zHX
+disabl after	w!Y
+disabl and	s!I8YbZ
+disabl by	s!ZHIfZ
+disabl for	s!H(Y)^HIUY
+disabl in	j(^^]
+disabl inheritanc	w;Y
+disabl it	wUY
+disabl me	z!Z
+disabl on	o;[
+disabl password	q)HU^
+disabl see	z!X
+disabl self	z)Z
+disabl sspr	z)GHZUZ
+disabl tls	uY[
+disabl user	w!Y)Z
+disappear from	u?XHHP[
+disattivato per	w!^)XHHZH
+display on	z>HH^
+distribution list	uH]
+dit la	z-ZZ]
+dit que	o+[CID[HJK[OYTZZJh[
+dit wachtwoord	wKZ
+ditt konto	zTYXZ
+diz que	i-[3J9H>J?J@ZBJCIDZHHOYVXXJZFdYh_
+dla calej	zHJU^
+dll on	uJ[
+dll passfilt	uJ]
+dns cannot	z4]HF
+dns del	z4aHG
+dns record	zH^
+do ad	s3ZL[NZPX
+do admin	u*[
+do anyth	z7]HI
+do ar	zS[
+do cloud	w/I0YH[
+do connect	w1Y2ZfY
+do dominio	q%[HJPYT[
+do entra	u=YHHT^
+do escritorio	w3I9[>]?]HHOH
+do grupo	zV]
+do i	Y)J+Y-I0H1Z9H>I?H@^BHCIDHHdKHOITGUZVJXJZ^[[]IaJbHfIhX
+do it	l-H=Y>I?_HCIIVZZYd]
+do meu	w9]HY
+do not	f%D*[-X3J;^?]BJDEGFO]VJ^Xb[dIg^
+do now	zHFZ^
+do odgadniecia	u-]
+do p1	z=_HJ
+do pais	w3b>IHHaJ
+do password	wJZ
+do resetowania	u(^DZZG
+do servico	zS]
+do servidor	uHZRZ
+do sspr	zB[DIHJXZ
+do tego	z>^HHb[
+do the	u*J5^NY
+do they	w3]:IHX
+do this	s+Y-H:J@]HGU[V_ZE
+do user	w+DH_L[
+do usuario	z([?IdZ
+do we	jH_LZT[
+do window	ub[
+do writ	ze[
+do you	u3J?JHXO]ZY
+doce caracter	zI^
+documentation about	zHZ
+dodici e	zIZK[
+does a	wHXI^ZE
+does entra	z/IH_ZJ
+does it	j#]&]=Z@ZHGIYKXM[NIOXTJZAhJ
+does not	S!I#J(G-G1Y3Z4I8[9J=Y>H@YBGCJDHEJGZH]JIKDMJN^OZPITIUYVHXJZY]I^JaXbJcIdFgJhY
+does noth	jHAL^T[Z^aHb^
+does sspr	s4Z=YH[ZF
+does that	z/Y=XHJ
+does the	e#G%H-I2Z=EBJHaNJT^ZIbJf[
+does this	z9JHDZa
+does writeback	zHJYX
+doet het	uH^YX
+dois metodo	w*Y
+doit pas	zI^
+domain account	z!Y
+domain admin	b%b)I*I;IHIPa
+domain and	s/X@JAXB[HHK]^J
+domain controller	X!I%J(J-G/Z1I3J4[5c7I8J=H@HAJBGDJIHJbKJZH_JcJfJgI
+domain feder	w7[
+domain has	u/]HIT[
+domain is	l4a7[HHNJT[
+domain name	z4^HI
+domain not	u/INZg^
+domain out	z8^
+domain password	u7XgY
+domain policy	j@]HJNX
+domain root	z%Y
+domain was	u8]A]HF_I
+doman ist	u7[
+domand di	w*[?_HJ
+domanen admin	wPZ
+domanencontroller nicht	w4Y
+dominio federado	q7]
+dominio federato	w7]
+dominio inaccesibl	z4Z
+dominio inacessivel	z4Y
+dominio irraggiungibil	z4Z
+dominio non	zPZ
+dominio usa	w7]
+done and	z+^3IBXKI
+donne de	z3]>X
+door badg	zHZ
+dopo il	zBYR]
+dopo l	u!Y?IZI]^f^
+dos clav	z/[@GK]
+dos metodo	u*X
+dos paso	z*XC]
+dos prueba	zCX
+dos verificacion	z*X
+dostaj kodu	za]
+dostepu do	z>^
+down and	z4XfX
+down as	zKX
+down for	wNX
+down so	z#I4Y^Z
+down the	z4[
+down to	z%E;^ZJg^
+down today	zSZ
+doze caracter	zI]
+drift on	wRY
+drin das	z-XI]ZI
+droit de	u([X[^X
+dropp out	zKJVZ][
+drucker druckt	wH^
+druckt nicht	wH^
+drugi raz	z@Z
+drukarka nie	wH]
+ds connector	q%IHZ
+ds connectorkonto	z2Z
+ds consistencyguid	uA]
+du compt	w#]2X3]
+du domain	q%]HHP^T]
+du dossier	z3HOa
+du group	zV[
+du mot	o%[VYZFd_
+du pays	z3_HJ
+du reset	z5[a[
+du serveur	wRZ
+du servic	uBZHHS_UGV]ZJfG
+duas etapa	z*XC]
+duas senha	z/[@GK]
+duas verificaco	z*XCX
+due metodi	u*]
+due ore	z@[
+due passaggi	z*XC]
+due password	z/[@JK]
+due to	k>JMZNYc[
+due verifich	z*YCX
+duplicat entri	sA[
+dur password	w%YHIaY
+dur reset	u&Z?GHGKYZGa^
+dur setup	z,[
+dur the	s!Z.XHHZH][d[fI
+durant il	zZYa]
+durant la	s3GHJO^ZZ][
+durch den	zHIbZc[
+durfen sspr	zP[
+duzo prob	zXZ
+dwie metody	w*^
+dynamic group	zH[
+dziekuj bardzo	z9]
+dzien dobry	u9_HI
+dzis nie	z@]
+e a	i#Y%Y-I9H=J>[?G@GBJCJHEK_MYNYXYZG[X]Jf[
+e abilitato	sVZ
+e adesso	u*X=[K]
+e agora	q=[HJK]X]ZJ
+e ancora	u@ZGJM[TY
+e bloccato	s#ZKX
+e caracter	zI[
+e chiuso	z!^BIIIU^ZJ
+e corretta	zhZ
+e dice	u+XKIO^h[
+e disattivata	zUY
+e diz	w+XIIO[h[
+e e	w3H>JO[ha
+e ela	zVXh^
+e email	g!I>[?[@JC]D]IJKIMJO[aF
+e esqueci	z>X
+e eu	u([V]
+e fermo	zfX
+e gerenciada	zd_
+e gestita	zd^
+e gia	w+YKY
+e giu	z4ZS[
+e ho	zHJIZ]]
+e i	z8ZN[
+e igual	zKYOZ
+e il	j!]+I3J:[>YBIDIHXIXKJZIa]
+e in	w/Zg]
+e io	z([VZ
+e l	z%X@Z
+e la	p!Y9J>JHIIYK[MXX[ZJf^
+e lento	z#IHbIG
+e membro	wV]
+e microsoft	z7YRY
+e morto	zHY
+e muito	z-[
+e nao	e*J-H3I7Z9H:Y=_>H?G@[BICHDHHEI[K^MHOXUJVFXJY[ZX]IaIh[
+e nell	w-XGZ
+e nient	z@XD]
+e non	f(J*J+[-I3H7Z9I:Z=^>G?IBJCHDFHDIZK^MGNYUJVHXJY[ZY]IaIfIhZ
+e o	h!Y3F9J:[>^@YHFIHKIO^ZJaZ
+e oggi	w@^
+e ora	z@Z
+e os	z*X8Z
+e password	z(_VJ
+e passwordreset	z.Z
+e pede	zC]
+e possibil	w3[EX
+e possivel	w4Z6YEX
+e pwdlastset	zgX
+e quella	zK[MJh]
+e quello	w3H>]O]
+e recusada	z@XNX
+e rimasto	zdZ
+e sbagliata	zhX
+e senza	w3^LX
+e so	z?[
+e sono	w#]>]BXHIIJ
+e spenta	z!YfY
+e spuntata	z^]
+e stata	wBYM^ZI
+e stato	w!YV[
+e un	w3[HJI[
+e verificato	zZ^
+e3 e	z=aZH
+each reset	z%Y
+each time	oK[NZZJ
+earlier password	wHIK]
+easily guessabl	p-[
+easy to	o-[
+echec de	z6XeX
+ecran de	sb^
+ecritur differe	u8[d^
+edge block	z.Y
+edit by	zHZ
+edit pwdlastset	z%X
+een ander	w:^@ZHJJX
+een dag	w@aHJZJ
+een groep	zHZVZ
+een keer	u@^
+een nieuw	zH]
+eerder gebruikt	zKZ
+ein ander	u@XI^K[ZJ
+ein besser	z@_
+ein fehler	z:IZ_
+ein neue	l>I@YD^HGIIKIL][]gY
+ein password	zX^
+eine anderen	zJY
+eine eingestellt	z*X
+eine fehler	zE^ZI
+eine fehlermeldung	zOZZ[
+eine neue	zHZ
+eine zweit	uC]
+einen tag	u9J@_HJX^ZJ
+einfach nicht	zZX
+eingegeben jetzt	z#]
+eingegeben nummer	zOX
+eingestellt ist	z*X
+einmal andern	z@Y
+einmal pro	z@Y
+el ad	i%Y/Z3ZMJT[gY
+el administrador	m(Z)I*J,JEXU[VXWXZI
+el agent	z-Y0X
+el alcanc	zGZ
+el asistent	u+X,YdJe]
+el autoservicio	s)[HGUb
+el boton	u(]:[
+el buzon	z>]aH
+el cambio	uLYZY
+el celular	u#[CYHGM[
+el centro	zdHg]
+el codigo	e3Y9J>^BZCIHJXYZIa_
+el conector	w8]<Y
+el correo	u3[M_
+el dc	u4[J[M[
+el de	z3I>]OI_Z
+el directorio	m!]3]7[HJ_XdY
+el enlac	wb[
+el entorno	uc^d]
+el grupo	zV^
+el mensaj	z>_HF
+el mio	z3GO^
+el mismo	w@[A[B[ZI_J
+el movil	wCX
+el mundo	z-]SY
+el navegador	w]]b[
+el nombr	u-_:[FX
+el numero	s3]OXaH
+el objeto	w;X
+el pc	zM^
+el portal	zTZgX
+el portatil	zMZ
+el primer	zC]h[
+el proxy	zc[
+el que	zO^
+el registrado	zOY
+el registro	w/XD[HJ]Y
+el reloj	zRZ
+el restablecimiento	jBFHXSJUZVXZafJ
+el servicio	uBZdGf_
+el servidor	qHHcZf[
+el sistema	z3ID[K[
+el sms	u3Y>J?X
+el telefono	p3_?]CJDIHGOY
+el tenant	z:ZWZ
+el tiempo	w@ZH]MJ
+el ultimo	z@Z
+el usuario	f(J3GCXHIOYVYZH]]^[_[aX
+ela nao	zVX
+elenco dell	z-[
+elle a	zB[D[
+elle n	w*X?[VX
+else and	z@[
+em #	z>[@XOJ
+em contato	zZ]
+em uma	z%^HJXZ
+email address	k3bDGaI
+email alternativa	w3Y>]DZHF
+email alternativo	w>[DZ
+email and	j*bHHgX
+email as	w>IC^
+email but	z?Z
+email client	zH[
+email de	q3]>Y?JCIDHHBaa
+email di	zHIa]
+email from	q?IH_Z^aHbG
+email goes	w3[>GHZ
+email i	w3JCJDGO_
+email is	p3Y>[DIHY
+email mit	za[
+email not	s>^H[aD
+email noth	zD]
+email on	l3d>E?HCYDEHDMZOIaG
+email option	z?Z
+email to	w:[
+email with	n3H>GDJHCMIOJac
+email work	zHFM[
+empresa sspr	zPZ
+empresa y	w-[
+emulador pdc	z4^
+emulator offlin	z4]
+en #	s>aIIOE
+en a	uCYHJIa
+en ad	n#J%[/ZMYT[
+en ai	zC[
+en blanco	zb[
+en cach	zHHM^
+en charg	w7X
+en connect	q,X8XG[HI
+en el	Y!Z(G)I*I+I-G/X0J3_4H5J6J7X8Z9G:Z=H?G@FBGCFD[HBIGJYKGMYNHOFPHSITXUYVYXHYJZF[J]H_YaGb[dZeXfGhG
+en entra	z7Y
+en erreur	zH[Z[
+en gang	z@^
+en gris	z(Z
+en grupp	zH]ZI
+en kan	u@Y
+en la	^%Z(X-Y/^0]2Y4J6I9H:I;J>F?GBICGDHFZGIIHKGM[TYVJXJZF]JaZbadFfGgJhI
+en libr	z)]HHUZ
+en los	w5XJY
+en mesur	zEY
+en mi	o!J3F9JCYDaHHI]KIM[VIZXhI
+en microsoft	zT[
+en nu	u@[D]
+en nuestra	zUY
+en offic	zTZ
+en onprem	m/]0[6YHINJT^_JcJdJ
+en pann	uHZS^TJZIfY
+en plac	zHZdY
+en raison	zEY
+en rojo	zK]h[
+en roug	wHJK]ZXh[
+en sspr	z?ZHJ
+en su	u:Y
+en team	z9JHaMH
+en todo	zHJS^
+en una	z%]HJX[
+en veut	uC]KYZIh[
+en window	w5ZMZ
+enabl a	p)JUHVJda
+enabl account	sA]
+enabl another	u?Z
+enabl by	qUZVJ
+enabl cooki	u.[
+enabl first	z!_
+enabl for	c!E(G)Z3^?YDIHEVdWJZFdJ
+enabl in	u!^8IHHU]VH
+enabl inheritanc	u;]
+enabl it	wVZZI
+enabl none	uU]
+enabl on	l)[8cGGUFVIYXdH
+enabl password	h)JU]VXWIe]
+enabl rule	zGZ_J
+enabl self	zH^VF
+enabl so	zA[
+enabl sspr	w)]HFJ]ZJ
+enabl the	o*XHG[]
+enabl this	zVX
+enabl user	z8JA[
+enabl writeback	h,^BadBe[
+enabl you	uUJV^
+encor desactiv	z!Y
+encor l	zM]
+encor verrouill	z#]TZ
+encounter an	u3]H[ZG
+encrypt is	w<X
+encrypt ldap	k<]
+end #	z3JO^
+end and	z>J@ZB^HFZJaJ
+end of	p,[1ZH_ZI
+end user	wB]ZI
+end with	s,[
+ended up	z;X
+ends in	q!Y@^HIIIO^ZG^[
+ends with	jHGKJN[OYZ^e]
+enforc for	zLX
+enforc on	z5Y
+enforc password	qHJK]
+enforc tls	zYZ
+engin cannot	z_X
+enough for	s@HHEI[K[NZX[ZH
+enough info	zDZ
+enough information	zC[DH
+enough it	zI]
+enough security	zC[DH
+enough sinc	zIX
+enough to	z(]HI^J
+enough verification	wCY
+enregistr pour	zD[
+ensur you	z=Je[
+enter a	n+[3]>J@JHCKYOFZG]_
+enter any	zD^ZH
+enter as	z4ZZGh]
+enter his	zh[
+enter it	sKYhY
+enter my	uOXVYZJ
+enter not	n3H>JCJDGHJOchJ
+enter phon	z3GO]
+enter the	j-I3H>GBJDXIJK]O_ZZ]J
+enter your	zaXhX
+enterpris admin	uP]
+enthalt ein	z-YFY
+enthalt worter	z-_HJ
+entorno onprem	uc^d]
+entr deux	w@^IJKZ
+entr em	zZ]
+entra ad	X!I#I-[/Y1b3J4J7J=aHCJJNHRISIYYZHcHdIf_
+entra admin	u)X:XHY
+entra and	z4X
+entra becaus	zTX
+entra cannot	w7[
+entra cloud	w0[HJ
+entra connect	[,H-I/G0Y1Z3J6H7J8J=HBJHbRGSITIYHZF_GcBdGebfe
+entra for	z7X
+entra has	u/Y3ZDI_^
+entra id	i=dNJZJeJfI
+entra is	z/I4]HGS]
+entra lock	w#JT^
+entra lockout	zTY
+entra nao	w/]T[
+entra nicht	u/[PXcZfJ
+entra non	w/^T[
+entra not	j!J/c7[@IHGMINJTYZE_[gJ
+entra password	u-]HJ
+entra policy	w/]NH
+entra portal	wdY
+entra premium	z=[
+entra quanto	zHJT]
+entra refus	z/[
+entra role	u)_*XHITJ
+entra servic	zc[
+entra show	zMZ
+entra subscription	zH]
+entra want	z/^IH
+entra で	z!^7[
+entra の	z#I-[HIT[
+entra 側	zT]
+entrar a	z(JZa
+entri with	sA[
+entro con	zB[
+entsperren ohne	u[[
+entspricht nicht	n-YIIN_OZ
+environnement onprem	uEZWIc^dX
+er al	z9^HJZI
+er das	w@IK]ZIh_
+er maar	zCZ
+er nicht	p-^@HE^K[NZZF
+er sagt	u*H-[HJKHOXXZZ^
+er schon	z+XK[
+er twee	w/YC[
+er zijn	zCY
+era domain	wPZ
+ereigni 33001	zFX
+erfolgreich zuruckgesetzt	zBX
+erforderlichen berechtigungen	z%Y(X
+erfullt die	wIZNX
+errada not	w,XRX
+erreur a	z@ZZJeX
+erreur dans	w!]EY
+erreur lors	w,XZ[
+erro ao	uOZZXe[fJ
+erro na	wEXZYeX
+error #	sHZSaTJZE
+error 0x8023061f	z8Z
+error 32009	w,Z
+error 33001	z&Y
+error 6800	wHFNJZHfa
+error access	wHHQ_ZJ
+error al	q3IHJOZZZe[fI
+error and	wD]HJZZ
+error appear	zZ^
+error at	q=XGY
+error code	sH]
+error decrypt	w6Z
+error duplicat	zH[
+error dur	w&ZKYZI
+error durant	uOYZ^
+error en	zEX
+error for	uEaHDJXZI
+error from	z&YSZ
+error gett	p,[
+error in	mHYV[ZGe[
+error mean	zHIZZ
+error messag	mHXZY
+error nella	zEX
+error not	wZ[
+error now	zB[S^ZD
+error occurr	qHJZZeY
+error on	o&^,H@[BHHDNZSE^Jea
+error process	s9JBIHESbZI
+error return	w&Y
+error says	wHII^ZH
+error sinc	zB]HJY[ZH
+error upon	z%X
+error when	m@[HIZ[eY
+error whil	l0]3_BJNHZXeX
+erscheint der	z+XL]
+erscheint nicht	w+]DIHIa^
+erst morgen	z@X
+es ab	zN[
+es demasiado	wIY
+es el	u3F>[KJO_
+es fehlen	z=_HJ
+es fehlt	uC[IY
+es heut	z@Y
+es incorrecta	q3]hZ
+es ist	zWZZ[
+es la	z9JK[h]
+es miembro	wV]
+es nicht	p@YZG[Zh]
+es noch	z@]
+es spater	w9J@YZ^
+es wird	zK[
+escritura diferida	h,Y8[HIZJd^eZfZgZ
+esist piu	z_Y
+esper #	uXZ
+esperando el	za^
+esperar un	z@^
+esqueci a	uZY
+esqueci minha	zZ^
+essay de	zXX
+est coche	u^[
+est consider	z+Y-[
+est desactiv	s;Z
+est desactive	sL[UXdZ
+est en	zHYfY
+est encor	u!XP[TZVI
+est enregistr	zC]
+est envoy	w>Z
+est eteint	zHHU]f[
+est fauss	zH]
+est gere	w7]ZId^
+est incorrect	qhY
+est interdit	w)]-]HHIZKJUH
+est mort	w>XHYYY
+est pas	c>J?[@JCIHHIHKHO^UIV]^Jd_hZ
+est plus	z?^
+est refus	u-INEZ]h]
+est rejet	zK[
+est rest	z!Y
+est temporairement	zTY
+est trop	u-]@^HJ
+est verrouill	q#[^]
+esta apagado	zU[
+esta bloqueada	n#^
+esta bloqueado	zKY
+esta contrasena	w(X-Y
+esta cortado	z!aHG
+esta desactivada	z;Y
+esta desactivado	wU[
+esta desativada	uUX
+esta deshabilitada	s!Z
+esta desligado	zU]
+esta en	q-]GY_[
+esta errada	zh^
+esta fora	w4ZGXS[
+esta habilitada	pV]
+esta habilitado	zVZdX
+esta incorreta	wh[
+esta la	w?^BZK[OHZJ
+esta manana	w#[@Z
+esta marcada	s^]
+esta not	z3[
+esta registrado	z+[HI
+esta senha	u(X-[
+estado del	zS^fJ
+estou bloqueado	z#[TI[Z
+et depui	z=ZYX
+et des	z3[
+et il	q>J?JC[IHOYZIhc
+et je	l>[@^BXHJVJZ[
+et le	p>YB]HEI]MY
+et maintenant	wKZ
+et ne	z:YNX
+et un	wIY
+ete desactiv	z!Z
+ete reinitialis	zBZM[ZH
+ete supprim	w4^_Z
+ete utilis	wKY
+ett annat	z9J:^@]HI
+etwa neue	z9^HJ
+eu nao	w([V]
+eu so	zCZ
+eurem tenant	z:Y
+even when	zIDN^P[
+even with	zNX
+event 31034	uYXfZ
+event 32009	z,]
+event 33001	w&^FXHIZI
+event 33008	w#I@JNa
+event 4740	u#aZG
+event log	o,^BIHFN_hI
+event logs	w%Y
+event says	q6ZG]ZIdH
+event viewer	z%X
+evento 31001	we]
+evento 31034	wdHf^
+evento 33001	w&aNI
+evento 4740	w#Y
+ever had	wK]
+every #	q@JH[KXP[
+every attempt	zN[
+every few	zB^
+every five	zHY
+every hour	sHIP_
+every one	zKX
+every password	n-GHHIYKXN_ZJ
+every reset	zJ^
+every singl	wHYNZ
+every time	n#I-[D[HJTYZZ
+everybody could	z-[VZ
+everyon else	z)ZUIV]
+everyth as	zZ]
+everyth fine	zB]HIfI
+everyth in	w>_HIN[ZG
+everyth is	w%]+[DGJYZI
+everyth ok	z%]PF
+everyth work	zYX
+ex administrador	zP^VJ
+ex employe	zHZ
+ex husband	z>^DJHG
+exceed the	wX[
+excel bloqueada	zHZ
+excel file	wHX
+excel macro	zHX
+excel sheet	zHY
+exchang admin	m)Z*bHG
+exclud from	n)[=IG[HIPYUIV[
+exclud thes	zGZ
+exempt from	zHIL]
+exig tres	zIX
+exigenc de	wIYNZ
+exist in	nA[H[WX
+exist mais	z>X_X
+exist on	w_^
+exist one	wHIKZOJZGh_
+exist pas	z[X
+exist password	n-FKZZHh^
+exist plus	z>[FJ
+exist sett	z%X
+expir and	m=X@JHHL[Z]
+expir in	zHDZ^
+expir is	pLZ
+expir jamai	uL[
+expir password	h@JBIHDK_LcZDhJ
+expir set	uLX
+expir tomorrow	zHZ
+expir which	zH_LG
+expirada porqu	zHH]_
+expiry is	zHGL^
+export error	zH]
+ext account	z!I:]
+extend my	wK^
+extension cannot	zHY
+extension is	q2_HI
+extern invit	z:Z
+external collaborator	z:Y
+external user	s:[
+extra password	zJY
+extremely long	z2[
+fa cambiar	uZZ
+fa e	z@[
+facebook account	zH[
+facil a	s-^HJ
+facil de	o-]
+factor authentication	s3IH[
+factory reset	zHZ
+factory sett	w>YHZ
+fail after	wHXZY
+fail and	zHIZZfX
+fail at	o7YHHZ^
+fail becaus	o#Y8ZAX
+fail for	g!^%F(J3Y@XA]PGVHZ_^I
+fail in	p/^F[HHZH
+fail on	s6XE]HI
+fail only	zK[
+fail reset	w%YHJZ[
+fail sinc	q%Z4I8[HZ
+fail the	uHIP]XY
+fail to	h%I(],[0[6YDJF]HAKJPJQaZEcIeF
+fail user	s;[HIPY
+fail when	w4FH]
+fail with	d%Y&J/I3J8HBJFZH_NYP]ZAe^
+failur for	zZZ
+failur in	zNHZ]
+failur onpremisespolicyviolation	zNZ
+fais pas	zV]
+fallo en	z/ZTZ
+falsch formatiert	z3Y
+falta el	s3[5ZVZ
+falta la	z3]
+falta o	w3[5XVY
+falta um	z3ZOI
+falta un	w3[C]OH
+faltam licenca	z=[HH
+faltan licencia	z=X
+far ingen	sa^
+far inte	w@XKX
+farlo da	z@JU^V^ZI
+fast user	z!Ib^
+faut une	uIX
+featur is	zUY
+featur not	uHFU^d]eJ
+federado com	z7X
+federat account	z7[
+federat admin	w,]
+federat and	w,Y
+federat domain	s7Z
+federat global	z,X
+federat to	z7X
+federat with	s7Z
+federato con	z7Y
+fehlen die	z=[
+fehler beim	p,Z:]Z[hI
+fehler in	wE_ZI
+fehlerhaft authentifizierungsinformationen	z3]
+fehlt am	z%Y
+fehlt die	z(X=X
+fehlt ein	zIY
+fehlt in	wHXV[
+fel vid	zZ^
+feu bloqu	wHZc_fJ
+few minut	qB_HJZJ
+fi at	zH^
+fich de	z(]H[
+ficha para	zDa
+fido key	w?]ZI
+field reject	wZEha
+fifteen minut	z#[
+file for	q3[>JCID[HZ
+file has	z3Y
+file is	o#J>a
+file password	zH^ZJ
+filenam or	q2aHH
+fill in	n+]>G?HDaHEOXZX
+filter are	zHY
+filter dll	pJ]
+filter drop	zG^HI
+filter in	zGXJX
+filter is	zJX
+filter of	zGYNX
+filter on	qGZJ[
+filter out	zGX
+filter product	wJ[
+filter refus	zJZ
+filter register	zJZ
+filter reject	zJX
+filtro de	zJX
+filtro por	zGY
+financ folder	zHX
+find a	w-X4XHX
+find it	w_Y
+find object	z_Y
+find out	wZZ
+find the	k?DGYH^ZH_adH
+fine at	w@YHJbY
+fine grain	w@ZNZ
+fingerprint sign	zH^
+finish it	zZ[
+finish the	u]Y
+finn inte	w3J>J?^HHZJ[_
+fino a	w9[@YHHf]
+firewall blocca	zH[
+firewall block	sH]
+firewall blockt	zHX
+firewall blokkeert	zcY
+firewall bloqueia	zH]
+firewall chang	zHZcY
+firewall rule	zBYH[cG
+firma ldap	z<[
+first check	zC^DJ
+first code	zHI]]
+first field	zZGh^
+first login	wL]
+first name	zI]ZJhH
+first one	z@YNIh]
+first password	u>I@[DZ
+first sign	uL_ZG
+first step	zZZ
+five minut	uRZ
+five password	zKY
+five time	n#YHFXZa_
+fix the	zE[
+fixe it	zHHfZ
+flow work	z)^HG
+foi possivel	z3ZeY
+foi redefinida	zBYM^ZI
+folder in	zF]HH
+follow messag	wdY
+follow the	s:ZHDIINYZ^
+follow thes	zH_ZD
+fonctionn pas	wHXZ_
+football club	z-Y
+for #	l@aKFUJX_ZH
+for 24h	zXZ
+for a	X!Z#E%F)H*],Y-G3I4Z9H>G?H@CC^DFGGHZIHJJL[NHPITZUJVDXbZY[J]Z^H_XaIbJcGf]gJhF
+for account	p)[HIL[VI^X
+for ad	z%^2IHId[
+for admin	_!J%F)d*_,H?EH_U@VEWJZHaXgI
+for all	g!I(G)G*H+[-I3J?I@JDJGHIJKJLZMENIPZSYUcVHW_XIZF^[fJ
+for an	m,Y9YDHMIXFZ]_YaIf^
+for anybody	w+[HJSZU[
+for anyon	q@ZHCUYZ]
+for aterstalln	uVZbZ
+for att	w(_TYZJ
+for both	z?HH[
+for chang	uHHLY^]
+for cloud	w=GH]
+for credential	zHY
+for edit	zHZ
+for email	ug]
+for every	zHX
+for everybody	uUX
+for everyon	m3[ZJ^Z
+for half	w-J/HEaHHMZ]I
+for hela	zUY
+for her	z!X+X
+for his	zTZ
+for insecur	w<[
+for it	q.^8YHIMXYXZG
+for kort	wHII_
+for latt	u-^
+for manga	p#ZX]
+for me	b!F(a3^9G:X>J?GBICYDXH>IHKHNJOJUGV[XYZa]JaFhY
+for mfa	n?^DHH_aD
+for month	w+GD]LY
+for msol	z2X
+for my	e!H#J)I-J9[>I?J@JHYUJVeZDhZ
+for noth	w9[BZZF
+for number	zHY
+for offic	z=Y
+for old	z+[HH
+for one	i?IAYCYHFNXPIVIZd
+for other	zZ[
+for our	jP[W[
+for password	[!J%I(H)H1Z3^7J:I?_@HBHE]GcHBJXKJMJNFV^Z?^Ha^bJdHeJgJhI
+for peopl	m(J)G*]A^HDPZZG[[
+for policy	u5[NX
+for privileg	q(I*b?JDJHHPI
+for remot	zQZ
+for reset	a!I([)D*H+Y:J?d@JBJCIEYHENFPJUHVGW_ZFaZ
+for role	w(G)^HH
+for sap	zH^
+for self	o)I=ZD_HFUCV^ZH^X
+for six	z!Z;]ZI
+for some	sEaZBf]
+for sspr	g*X?]DYSXZH
+for standard	z)^HG
+for sync	u2XdY
+for tak	z9]
+for team	zHY
+for ten	z-X
+for that	nAYG_HEN[VZZH_IdH
+for the	R!F%F)F*F+G,b-E.J1F2[3H4H5I6I7G8Y:^;I=F>F?D@CAJBDCEDFEGFIGZH_JHMXOIPYQYRISFU_V[XJYGZ@]B^X_]aYbEcGdEeFfFh_
+for this	b#Y%H(b)G*I3Z=]?I@HA]CHD]H@KIN[PHTJUGV_WXZC
+for thos	w7Z@ZZG
+for today	zHGX_ZJ
+for two	k(I)J*a3IC]H[hI
+for us	q7[8X=JHX
+for user	h![#])Z+Y@[HZVI^J
+for verification	z>YHJ
+for visio	zHX
+for wallpaper	zHX
+for writeback	j0b1J5^GXHIdFeYfH
+for year	u1^?[@XHEKX
+for you	z=ZUEV]
+for your	b)[9a:I=J@JDXEGH[IJTZU[XIZDdX
+fora do	s9]GZHHS[
+forbid the	w.X^[
+forbidden when	w(Z
+forc a	w-IBJHJKHLIMIZF[a
+forc chang	k@JLcZG
+forc me	z[Y
+forc to	q?XL[
+forest and	sA_ZH
+forest cannot	z8ZZJ
+forest migration	z_Z
+forest was	u8]
+forgot his	u)Y:]HF
+forgot it	p@]BJHGIJZ_
+forgot my	d:X?YHXZI[abZhI
+forgot page	w?[HXWZZI
+forgot password	a!Y(H7_:^=^?ZBHJJKILJNHUJ[G^IbIgJhI
+forgot the	l>HDaI]ZF
+forgot to	s!_D[ZDd[
+forgotten password	wc]
+form for	zH^ZI
+form says	z:]HHZJ
+form want	zh]
+format #	z3Z
+format dans	z3X
+formato #	w3aCJDJHJOI
+former one	w>YIIK_OIZI
+forsok vanta	uX]
+found 80231343	w_[
+found for	uGX_X
+found in	p-Y_Y
+found it	z@Z^Y
+found more	zAZ
+found the	zA[B^HIZH]JaJ
+found twic	zAaHI_GcJ
+four kind	zIX
+four option	u*Z
+fout bij	wZ^
+fragt standig	zH[
+friend in	zS_ZF
+from #	u@ICYIIK^
+from 2018	z1^HF
+from a	f!Z6YH_JXKIR]
+from abroad	s#IHYT[ZJ
+from ad	m!F&YH[PETHZI^H_ad]
+from admin	z)^*JHH
+from alter	w^^
+from another	w:YH[
+from attempt	zXY
+from audit	z-XHHL[
+from being	qH^KFNZZI
+from change	uBJHE^b
+from cloud	zP^_H
+from connect	w0YHY
+from entra	w-JJ_
+from expiry	zHIL]
+from hash	zG^HG
+from him	z=[HHI]KI
+from home	wHIZ[bY
+from hr	w+_HIKI
+from it	uHFVZZ^bG
+from last	u![HIK[
+from microsoft	u7[HISFa_gI
+from my	l3J>_?I@ICHDaHZKHOJ
+from our	u:ZHGbZ
+from parental	z!]
+from password	sGXHIPZXX
+from reset	u)]HJXY
+from self	zHDUJV^
+from sspr	w)]PJ
+from sync	u4[GYHDcY
+from the	V!H#I%H(H)I+J-H/H3H4[6Z7I;[>E?[@EDGHDIFK^MGOZPYUJVHXHYJ[^]H^IaFc^fHgZhY
+from this	z=JH^VJ
+from two	zKZPZZI
+from us	zU]
+from user	zH_
+from writeback	zHJP]dJ
+from yesterday	zH[
+from your	q@ZHZ
+fruher domanenadmin	zPY
+fruheren password	zK_ZJ
+fue utilizada	zKY
+fuera de	z9]HHPZ
+full day	z@]
+full name	zIZ
+full number	zO[
+funcao de	z*X
+funciona en	wMYZJb[
+funciona not	zMZ
+fungerar inte	oH]Z_
+fungerar pa	zMY
+funktioniert nicht	wZ[
+fur admin	z)[
+fur administratoren	z)[*Z
+fur das	p%[(I1Y2ZHZQX
+fur den	z3YV[ZJ
+fur die	e,Y8X9X=ZBJCJD]H[KJNJUYV_WXZIdIfI
+fur dies	z8Y
+fur eine	wG[HZ
+fur einen	zX[
+fur ihre	wUXdY
+fur mein	zHYVX
+fur sspr	uBZHIa[
+furs zurucksetzen	z=X>X
+further action	wBZdX
+ga cannot	z)aZE
+gaat naar	w>Z
+gamla losenordet	wM]ZIh[
+gar det	z@^
+gar inte	zZ]
+gar nicht	zU]
+gar nix	z-]9JDJHJa]
+gar till	z>Y
+gard l	wHIMZ
+gast in	z:Y
+gast kann	z:Z
+gave it	w%]HII[ZJ
+gave me	q@[HIZ_
+gave my	z@X
+gave the	u%X(YHJR[
+gave up	w][
+gave you	zDaHJOJZG
+geandert und	u@]
+geandert werden	u7Y@ZZZ
+geen code	zaZ
+geen rechten	w%Z(aHHZJ
+geen sms	zaX
+gefallen und	z>_HJ
+gegen die	zN[
+gehen nicht	z4[ZJ
+geht das	wY^ZIb]
+geht der	z>[HJ^]
+geht es	z@[V[ZI
+geht falsch	zH]
+geht im	zM^ZI
+geht kein	z3^
+geht nicht	g-J1X3J:X>IFXHYIYKYMIVIZZ[[hI
+geht noch	z>]
+geht seit	zZ[f[
+generat a	z2YH^KH
+generator password	zKZN[
+generic account	z^]
+gere par	w7]:]ZJdY
+geregistreerd voor	zDY
+gesperrt obwohl	z#]
+gesperrt um	uT[
+gestern abend	z@^
+get 33001	zFX
+get a	k,_?X@]IZJZKIZEaYeH
+get access	u%I(YPZ
+get an	lD]GXHFJZVX
+get any	zaZ
+get in	q>GHFZ_
+get into	u!E:ZH]
+get it	u-JHYgZ
+get mgdomain	z7]
+get my	w9[HJ
+get not	zU[
+get older	z@_KIhJ
+get past	z>GHZZY
+get refus	s=YI[NIVXZI
+get the	d+Z3J>Z?JCJDGZZ]Ia_
+get through	w-GH[Z]
+get to	w0Z>^HE
+get told	s)XN[V^
+gets #	z(YHJ
+gets a	s*].XKYNI
+gets an	zKYZZ
+gets not	zH[TJa]
+gets password	z)[VFdX
+gets refus	sIZP[
+gets reject	u-YIX
+gets the	q+]@YDJHJNY
+gets through	z@Jc[f]
+gets to	zaY
+gett an	zHIZ^
+gett auth	p,[
+gett lock	s#]
+gett the	za[
+gewijzigd en	w@Y
+gia registrato	w+^
+gia stata	zKY
+gia usata	zK^
+gibt es	o!J9aMJTJU[ZJ[Z_]
+gilt das	zgZ
+gilt noch	zgX
+ging es	z@ZRX
+ging jetzt	z!X9JBZ
+gisteren mijn	z@X
+give a	zHIZ[
+give an	wKYZFb[
+give me	sHZZ[
+give my	z([ZJ
+give out	zg^
+given a	w@YB]KI
+given the	z%X)Z
+glass account	zH[
+gli account	u*[GX[YdZ
+gli admin	w)Z*[HI
+gli altri	u(YPZV[
+gli amministratori	u)^*[?J
+gli hanno	z=[
+global admin	c(Y*_,b?JHHZIdF
+global bann	z-ZHJ
+global e	z(I)[
+globalen admin	z,Y
+glomt losenordet	uBHD]Z^
+gmail kan	z:^
+gmail password	zH_ZEaJ
+gmsa de	z0Y
+gmsa of	w0]ZI
+go back	uK[
+go on	s.^HFLZZF]]
+go out	z3ZHZ
+go ther	w7Y>]HF
+go through	n+[B^HHI[KIfE
+go to	l(I*J+G:^>Y@ICJDFEHH_KGUIZ]^Jh]
+godta inte	zZYh]
+goes back	wKZZI
+goes nowher	s3]aJ
+goes on	w#^BJHHL^ZF
+goes to	l>_HX
+going on	zHGZ]
+going round	zKZ
+going through	zBJH[Z]
+gone from	z?YD]KI
+gone sinc	z>[HG
+gone through	z@X
+good afternoon	z9]
+good enough	u?Y@IHIIZK[NZ
+good even	z9]HF
+good morn	p9^HI
+googl account	z#EH^
+googl workspac	o7cHHZH
+got a	f+[>[HHZa_X
+got an	nBIHJK[Z]
+got error	zZZ
+got expir	z@JLJZ]
+got hack	zH^
+got in	zBY
+got it	u/Z@FB^ZF
+got lock	p#Z@ZTJZX
+got stolen	z>aHC
+got the	o#[%Z)ZHI]ZaI
+got to	zHF]_
+got turn	wIZdX
+gpo network	zHGQ]
+gpo restringir	zQZ
+gpo says	z@Y
+gracia por	z9]
+grain policy	z@[
+graph api	sg_
+graph e	zgX
+graph v1	wMJg[
+gravado sem	z3_>JHI
+grazi mill	z9]
+grazi per	z9^
+great job	z9_HJ
+great thank	z9Y
+grey out	k!](YHGdGea
+groep die	zHIVaZI
+gross und	zIX
+group are	wHEPaVJ
+group autoris	zV]
+group can	zV]ZI
+group has	zV[
+group manag	z0YHX
+group member	wHIPZVX
+group only	zHJV]
+group policy	o.Z@YHXbJ
+group proteg	zP_VI
+group that	uV[
+group writeback	o%HHdPGVIdIeJfJ
+grupo habilitado	wV]
+grupo permitido	zV^
+grupo piloto	zVZ
+grupo protegido	uP]
+grupo que	zV]
+grupp die	wG[
+grupp fur	zVY
+guarda a	w#[7XHIMZ
+guarda la	z#[HGMZ
+guess and	z#^
+guess my	z-]
+guest account	sHZ
+guest e	z:aHJ
+guest in	q:_HFZH
+guest reset	z:Y
+guest the	zR[
+guest user	u:ZHX
+guest wi	zHZ
+guest wifi	zHX
+guten tag	z9_HJ
+ha abilitato	zU^VFdY
+ha cambiata	zBZ
+ha configurado	zUJVYWZ
+ha configurato	zV_WI
+ha dati	zD_
+ha definito	zNJW[
+ha det	zMZgX
+ha due	z*X
+ha habilitado	zU]VGdY
+ha intentado	zXY
+ha le	z%Z
+ha perso	z%X4X
+ha pouco	z@]MY
+ha restablecido	zBYM]ZH
+ha una	z=XFY
+hab den	zZG]_
+hab nur	zC]
+habe das	zK[]Y
+habe eine	z*Y>X
+habe ich	u([9I>YDYH]
+habe keinen	z>Y
+habe mein	pHIZ][Z
+habe mich	s#ZDY
+haben die	zD[X[
+haben zu	zXZ
+habilitada para	sV]
+habilitado para	wV]
+habilitar password	zdIe[
+habilito el	zH[UX
+hace falta	z5X=[
+had a	u!ZHIKXZIf[
+had already	z/X
+had been	s-]
+had befor	s@HCIKbZJ]J
+had caps	z#Z@YXI
+had here	zK]
+had inheritanc	w;Z
+had is	z3I>_HG
+had my	z@[ZH
+had to	q>IDYHGZJ]a
+hai provato	zXY
+halben stund	zB[aY
+half a	zZ[g]
+half an	u/IM]
+half done	z/_4J
+half of	q/Z=JD[E_HFS[UJZI]H
+half past	w@Z
+half the	z/X
+half way	u]_
+hand back	u>_
+hand out	wL]^J
+handl for	zG[
+hanno tolto	z=[?^
+happen at	w7XL[ZG
+happen if	z4ZD[HH
+happen to	wZY
+happen when	w/XZ^aG
+happy friday	z9]HJ
+har aldrig	wDY
+har inte	z>^D[HG
+har jag	zD]KY
+har redan	zKY
+har tappat	z>Z
+harden brok	zQZYY
+harden gpo	zQ[
+harden the	zYX
+harder for	u-X
+harder to	u-Y
+hardwar token	u?_ZF
+has #	q2Y>HC^HY
+has a	d!J-]/X2Y3a>I@IBJDIF_HDIISZTJXJ_X
+has an	j3YA]F[HIIHSX
+has been	a![(H=]@HB_DYHXJINJSIUJVJW]ZD^I_[hI
+has change	w3J>]EZHHZZ
+has determin	zNIWZdY
+has different	z/Y
+has disabl	uU]
+has expir	wH[
+has got	z8JA[IX
+has him	z_^
+has it	s!I(Z/]4JS^UZWJ
+has non	zLZ
+has not	W!H(G)G*I+I-I/X0Z4Y:I>H?HAJBGCJDaHXIIJJKINIPZSITYU]V]ZE[J]I^I__aHbIfHgIhJ
+has noth	z@JBJC]D[HJ
+has one	u/X3^OI
+has only	qCY
+has password	u@]HJ
+has self	zVY
+has set	zE]
+has spac	zI[
+has that	z!XL]ZJ^J
+has the	e!^#Y/[=JAJBHHCS_U[ZF_Z
+has to	i-J7X@aC]DDHEIXKZNHUJW^ZH
+has troubl	zSZZY
+has turn	uU[
+has two	zHJ[^
+has user	w(]
+hasel jest	ud_
+hash sign	zFY
+hash sync	hGaH^M]ZD
+hash synchronisation	zH_MF
+hash synchronization	wG[HX
+hasla nie	zZZ
+haslo bylo	uK]
+haslo dziala	zB]ZI
+haslo jest	p-Xd]h[
+haslo na	wb]
+haslo niby	zZJh^
+haslo nie	pHJIIN[ZahI
+hasta manana	z@ZX]
+hat #	zRY
+hat bloss	zC[I[
+hat das	u%]-Y]X
+hat den	zBJU^ZJ][
+hat die	uEXWZ
+hat kein	p0[HGUJW^cZ
+hat nach	zHHR[]]
+hat nur	zI]
+hat sich	zBZ
+hatt ich	u9J>]K^
+hav issu	z@HBIZ^
+have #	w@IC]HIZJ
+have a	e*Y9_>^@HBIDJKIN[
+have access	u>]HH
+have already	z@Y
+have an	s9JH^ZX
+have and	z@JKZZHh]
+have at	wIX
+have been	s)_HGKY
+have business	z=Y
+have enabl	w*X
+have enough	w@XCX
+have enter	z@IDZKIN[
+have forgotten	zKJh^
+have is	z@[
+have it	uK^ZF
+have just	uC^WZ
+have lock	z#Z
+have my	z-^>GHJKJO]ZJ
+have none	zC[
+have not	d-I0Y=J?Z@ICGD^GZHJK^ZYdXfI
+have o365	z=X
+have one	n*JCaHHKHZY[^gXhH
+have only	u=]CYIJ
+have permission	m(Z^]
+have register	zHY
+have right	z(X
+have that	u-]>XKI
+have the	i=ZDZFYHGZIe[
+have to	a(E*X-I3]5^9I:D>E?H@_CHDZHGI[K@NJOYV]XZZI[[hZ
+have troubl	zZ[
+have two	u*Z/Z
+have typed	zI[
+have used	wKZ
+have writeback	zdZ
+hay que	w:]@^
+he alway	zKYhX
+he can	wFY
+he cannot	s=Z
+he change	zKZ
+he chos	zI]KJ
+he has	s!X8JA]
+he is	s#Y(ZGXHJVYZG
+he just	zLY]Y
+he keep	w-H@YI]
+he not	u+ZDZHG]]aI
+he reset	zK]ZG
+he says	wHIKZ][
+he used	zXY
+he was	w!Z@JD]HJ
+head of	z([
+headset has	zH[
+health alert	wHJf]
+heartbeat de	wHJdJf_
+heb er	zCZ
+heb geen	z(]
+heb gisteren	z@X
+heb me	zDY
+heeft geen	z%[
+heisst es	wT]V[ZJ
+hela organisationen	zUY
+hello pin	p9I?JHcTJbJ
+help desk	s@ZH[bI
+help me	sI]
+help with	uBJZ_
+helpdesk admin	k([*[HJ
+helpdesk gave	w@Y
+helpdesk gets	z-[
+helpdesk reset	o@YHJL]
+helpdesk role	u*[
+helpdesk unlock	zTZ
+helpdesk used	zg[
+her account	m!_3Y=ZG[HHTI_J
+her ad	z#ZHJ
+her method	z+^?IDJ
+her new	zhZ
+her old	z@JBIKbZH
+her out	z#_HF
+her own	u:]@YHG
+her password	l:X@]KHZ^hX
+her phon	w#I>YTZ
+her to	zLZZJ
+here becaus	zdX
+here but	z?]
+here can	z([UY
+herencia esta	z;[
+heritag est	z;Z
+hes back	z!Z
+hes stuck	zD]HJ
+het aanmeldscherm	zb[
+het beleid	uNbZH
+het msol	z%^
+het niet	m@YH]V]YXZI
+het nieuw	z/YIZ
+het nummer	w3HOXa]
+het oude	n>YHHM]g^hY
+het wachtwoord	p(]HIZJd_
+het wijzigen	wh]
+heut fruh	u@_
+heut nicht	wZ[fZ
+hey bot	z9]
+hey ther	z9]
+hi bot	z9]
+hi ther	z9]ZJ
+hide the	zbZ
+hier nicht	w:]ZHd[
+hier soir	z@^
+him in	zA^HH
+him on	zHITY_Z
+him to	zZZ
+hint control	s5[
+hint not	z5Z
+hinterlegt ist	zCZ
+hinterlegt nummer	z>Z
+hinterlegten uberein	zOX
+his ad	u!^ZJ
+his licenc	z=]HI
+his mailbox	zTY
+his own	n-H:^HGI]PYTZUIWJ
+his password	g/[:_B^DZHDZG
+his phon	z+[DYHF
+history is	wHIN[
+history not	w5^
+history or	zNZ
+history requirement	oKXNZ
+hit the	w#Xg[
+ho cambiata	w@]
+ho cambiato	q>X
+ho dimenticato	wHGZa
+ho gia	zK^
+ho i	z(^
+ho il	z(Z
+ho mai	zD_aJ
+ho messo	z#XI[
+ho perso	s>_ZI
+ho solo	w?JC_
+hoje cedo	w@Z
+hoje nao	z@[X]
+hold a	u([)[HJ
+hold an	z*X
+hold for	z)I*^3]HE
+hold the	z7YH[
+home cannot	z4X
+home directory	l3H:dHDZJ_H
+home offic	z9J>^
+home organisation	z:]
+home tenant	z:]HJ
+hora de	zh^
+hora del	zRZ
+hora do	zR[
+hora esperando	w9JXHaa
+hora y	z@[
+horario entr	zR[
+hotfix policy	w5[
+hour after	w@YMXZI
+hour ago	m@_MY
+hour ahead	zHXRX
+hour and	wHIX^aJ
+hour is	z@XHJX]
+hour later	zHGZIa^
+hour old	z@_KHZH
+how are	u9_HG
+how can	g*H+[D]IIKGN]X]hI
+how do	^+Z/I0I?J@IBJDJHfKZLYUZVDbIdJ
+how is	z:JH]
+how long	j#G>JHGIaM_TZZE
+how many	h-F9I@[H_I[K^XHZI
+how much	wH^
+how password	zW]ZH
+how should	zDZHX
+how to	b)]-G@IBHDZHdKHUGVF[]]G
+hoy not	z@Z
+hr 80004005	z&aHJ
+hr 80070005	w%]
+hr 800700c	z2_
+hr 80230619	uNa
+hr 80230626	z%_4J<INJ
+hr 8023062c	z%J4I<aNI
+hr 80230818	n%J4e9JHINJ
+hr import	z3X
+huidig wachtwoord	wZEh_
+hybrid join	sb_
+hybrid user	wHE_Hda
+hyper v	wH]b[
+i ad	q!^3Z9J@JHGIJM]T[_XgJ
+i add	uH]VJ
+i already	zK]ZI
+i alway	wD]HHK[ZH
+i am	b!J(Z)]*I+J>H?ID^H^KIV^XJZFbJ
+i as	u(Y*]HI
+i asked	zXZ
+i began	z]Z
+i can	j@YI[KHZ[
+i cannot	Y#H*]+H-I3H4I6J7I8J:H=I>]?X@ZBICIFIGIHYKFPHZa]J^G_FaHcId[eJ
+i chang	mHIZ_^J
+i change	k>[BFHGM_ZZ
+i check	zHZ
+i choos	oHINZa^
+i click	i+Y@HBHDIHEIIKINIZd]GaJb]
+i clos	q>ZZZ]Z
+i come	z@XN[
+i configur	z*Y
+i cooki	u.]
+i correct	z3JR^ZJ
+i could	sBYZH]X
+i criteri	m-XNaWZ
+i dati	z#J3^>XHJ
+i delet	zHZ
+i did	j#[>I?Z@[HHI[OJZ^
+i do	k*J-J3J>J?]HCKJO[Z^hJ
+i download	zH[
+i en	w>IV]ZHa^dZ
+i enabl	u8JH]VFd]
+i enter	e,[3H>I@[CJDFHHIIOcZBh]
+i fill	zOY
+i find	sHbKG
+i follow	z:Z
+i forgot	e:Y?Z@HD^KIZZ[JbZhG
+i found	zB^ZH]JaJ
+i gave	l*[,Y?IC^DJHHIZZH
+i get	e%J(Y+[:Y@JDJI[KIZZ
+i give	z([
+i go	s!ZHJK]ZHh]
+i got	k)ZB[
+i guess	z!ZHHI^ZG
+i had	j!Z-HHGIHKbZE]]
+i have	X#J(J)J*Z+J-D/Y3I9H:J=J>D@]BHCbD[GJIAKaMHNXOGUJZG[a]HaIfIh^
+i hold	z)]ZH
+i join	zHGKXV]
+i just	m*IH^[Y
+i katalogen	z3]
+i keep	qK[a[
+i know	j-^?H@IHFIJKXMINYTYZE[ahH
+i left	s>HHHZJ]a
+i let	z.X
+i lock	uHZ
+i log	sKIMJZIh]
+i lost	m(I)^*JBIHJZ_]J
+i made	w@]HHMZ
+i may	z-]@X
+i membri	wF]PY
+i mistyp	z#Yh[
+i molnet	wTZ_Y
+i mors	z@Y
+i move	uFY
+i must	w*^HEhY
+i need	_1Z=X>]BGI^KHMJZahI
+i nie	q>XIY
+i not	Z%Z*I-G3G>]?F@FBIDdH>IEKZMGNIOGPGVZXIZa[X]YbIgJhY
+i notic	z@Y
+i only	j:XHHIIKYZH[_
+i open	w([
+i permessi	u(^
+i pick	w?X
+i press	n3I>IBIHGXZZ_]Ea^bX
+i put	m@IHIK^O[ZH][hZ
+i really	z9X@Y
+i receiv	zZ[
+i register	q?aCE
+i requisiti	uIXN]
+i reset	e(J*I+X>X?I@YBHD[HFKINJZYa[gZ
+i return	u![HFK[
+i see	nDIH[I]N]ZG
+i server	zMYYX
+i set	h%Z)I*]0J?_@]DEH^KZWIZDbI
+i should	q:_?JC]HFZJ
+i sign	sH[aH
+i skipp	zD[HI
+i start	o@IDaHHZI]]
+i still	zM[ZH
+i tick	wLYeZ
+i took	z-Z8Z
+i tried	f#[@]BZHENJV[XZZDaZ
+i try	j@HHINZX^
+i turn	zU]
+i type	mHJIIKJNZOZZFh_
+i typed	h>GIZK]O]hH
+i use	n>I?_HIZChb
+i used	o(]I]ZF
+i wait	wH^aH
+i want	e(J+[>IH^IJKZZXh[
+i was	c!^(X)^+I3Z:X>G?HBHCJDYHIIINJOIVJZH]ahX
+i went	w@X]X
+i will	zH[
+i work	w(]:[HIZI
+i would	wK]hI
+ich an	z>GD[HIZ^
+ich bekomm	wV[ZIaX
+ich bin	k9_>^B[HCV]ZI
+ich brauch	wH[
+ich das	sHZM[ZJhY
+ich den	z?^HY
+ich ein	u@[D[HHIJZY[]
+ich einen	zX[
+ich es	w@YK]
+ich hab	wC[DH]^
+ich habe	f#Y*X>ZDYHGZ[[Y
+ich kann	wZY
+ich komm	zZ^
+ich mein	s)XV[ZH
+ich mocht	w+[>J?]CJDI
+ich nicht	n#])[-I>X?Z@JCaHGKIVI]J
+ich schon	wK^
+ich soll	w*HZ_
+ich tipp	zOXh[
+ich wieder	z@ZX[
+ich will	w@ZZI[]
+id free	q=cHIeJfI
+id like	q+[I[
+id or	s#JT]
+id p1	w=Y
+id password	z/XHZ
+id が	wHYI[
+idad minima	z@Z
+idea what	zZ[
+idea why	w9IB]HI
+identity five	zXY
+identity provider	l7b_I
+idle timeout	zcY
+idzi na	z>Z
+ieri il	z@Yf]
+ieri non	zZG]^
+if i	l!ZDZHFJ]ZHh[
+if lock	zbX
+if the	m3Z4]HH
+if you	h#Y1X>Y@ID[ZDcYh]
+ignor the	w)I*]D[HIWJZJ
+ignora la	z5[LZ
+igual a	uK_
+ihr admin	sUZVZdY
+ihr konto	n3YCXDYTYVZXYZJ
+ihr password	l:XBYCYM[P^UIVIZE^J
+ihre organisation	sEZWXdY
+ihren admin	z!XZZ
+ihrer lokalen	zE]
+iis crypto	zY[
+ik ben	s#[9ZB[HG
+ik heb	l(^CZZJ
+ik het	zK^
+ik kan	uB]VJZ[
+ik krijg	sHIZ]aZ
+ik wil	w?]H[[X
+il a	wBZOZXZ
+il cambio	w@JHJZ^
+il cellular	s#]CZDJHIKIM[
+il cloud	zMXgX
+il codic	e3I9J>]@JBXCIHDIIXZZIad
+il controller	z4[
+il dc	z4[M[
+il demand	zC^
+il dit	s+[CJK]h]
+il en	wC]HJI]KJZJ
+il est	u+YHIKGTZU]ZHh]
+il faut	m5X=]CYMZ
+il firewall	wHZcZ
+il link	wHXbY
+il manqu	p3a=YCJDXHIOI
+il me	p([C]HZIZOYZI
+il messaggio	z>^HEZYaI
+il metodo	z+X?^CJ
+il mio	d!](Y-J9X:J>G@JBHCJDYIZKHMIObTJUJV^ZFaIhI
+il n	p+]>J?ICHDHHHIZK^MJOIZF]]aIh^
+il ne	z@Yh]
+il nostro	z-X7Y
+il numero	s3XOY
+il parait	zV]
+il pc	wMZgY
+il phone	za^
+il primo	zC]ZJhY
+il pulsant	w([:[
+il recupero	z*Z
+il refus	zKZ
+il reset	wZ[a]
+il ripristino	zR]
+il ruolo	w(Y*X
+il self	s)^HHUaVH
+il server	uHGc]fY
+il servizio	qBZfb
+il telefono	p3Y?YHIOZ
+il writeback	k,Z6Y=YBGRZYIZ]dY
+il y	zM]
+im a	s:X
+im ad	b!^#H%I-I/]3_9J>H@IBHDJHGIJM[TZVJZG^^_]aJfJhJ
+im asked	sOYaX
+im audit	wh[
+im back	z!Y
+im browser	s#IHJM]T[ZGb]
+im buro	z9]>[HG
+im connector	z4]
+im connectorspac	z_]
+im entra	z3]:X
+im homeoffic	w>[HIM]
+im in	sBcHDZI]JaI
+im lock	p#ZTI
+im lokalen	p!X7Y_ZgX
+im microsoft	zgY
+im namen	z:^FXZG
+im not	h(Y-Z?J@JHDUIVdZI
+im on	zH^
+im out	z9^HG
+im password	uIbKHZF
+im stuck	wCZD^HHZJ
+im tenant	zWZ
+im told	w:ZHJVJZH^[
+im verzeichni	w3[
+immer noch	wTX
+immer ungultig	zO]hX
+immutabl id	zHG__
+imped o	zHI^YcZ
+impedir uso	zTY
+impedirn l	zTX
+impid que	zHGc^
+impossibl d	z@ZeY
+impossibl de	l6X>_@[HBIJK[^I
+impresora not	zH^ZI
+impressora nao	wH]
+imprimant ne	zH^
+in #	mHDIIO_TIXZZ^
+in 24h	z@Y
+in a	e!J#[%X-Z4G5^9J>Y@ZBJNITFVZX^_I
+in account	q^Zh]
+in activ	h!I#I%](HBYHET^^]_Z
+in ad	T!c#](G)G*I+J,J-G/b0I1H3^4J7H8I9I:H=H>F?G@DAXBDCHDIFYGGH<IGJIKGLYMbNGOJPZSIT[UHVEWJXHYJZ?[F]G^d_aaGbHcIdGeJfHgYhH
+in addition	w?[HZZI
+in admin	sgY
+in aduc	m!^HHNYTZZI^X
+in advanc	z9X
+in after	wBZHGZ^^I
+in again	q8^@JBZKFZE[]
+in an	n!Z>]HHX^ZD^[aIdZ
+in and	o7ZHYLYTJZ[
+in another	wHHSX[^
+in any	w>GDZH[
+in at	zBY
+in attempt	wHJTY
+in block	uHYTZ
+in both	sA]
+in brazil	za[
+in but	zHX
+in cannot	z-^H]ZG
+in cloud	p/E6X7YHIM]_JgY
+in combin	zH[
+in connect	h,b1H8_BIEIG]HARJZGcIdbeGfEhI
+in connector	w2ZHI
+in data	z-^HJKJ
+in de	p3]HIOGTXV]ZJ
+in den	z^Y
+in der	b/Z0J3[>I?ZBJDJEZGJNZOYPJV_X[ZE]J^J_GaJdXfJgJ
+in die	w)[T[V[ZI
+in domain	u!YGYPX
+in entra	_!H#D%G(]/[1I4[7_=I@IBHGYHDIJMZSHT_VIZD_aeXfGgI
+in error	u@]H^
+in eurem	z:Y
+in europ	wHIS_UIZIaX
+in from	uG]H[_H
+in get	zHJd[
+in group	zHEP]VZ
+in het	wIZg^
+in his	z/]D[HJZI
+in ihrer	s:ZE]HJ
+in is	u+Y7ZZG[[
+in it	f-Z/J3]>]@HBIF[GZHDIbKGMJNYZC[J
+in its	u?GH^
+in log	uHYTZZI
+in logs	w#GHZT[
+in loop	zf[
+in m365	w/[TZ
+in may	z8[
+in mein	zZZ
+in meinem	wC]I[
+in method	z*IH[
+in microsoft	uSITYgY
+in more	uA[
+in my	j@ZMJOZTJZ[
+in new	z-XAY
+in not	s>IDZHJLXZF[^
+in o365	zT[
+in offic	m/[HFMBT^ga
+in okta	z7X
+in old	zA[
+in on	o!XH^
+in one	u%b;I@[FJHGZF
+in onedriv	zHY
+in onprem	o0^6XHITX_Y
+in order	z<[HI
+in other	zS^ZG
+in ou	sFZGY
+in our	d!H-I3I8I:_=[HEK[UbVG_Z
+in outlook	lHZM^OI
+in page	sZIaJb^
+in password	u-Y/HH]IXKINZZG
+in repair	z>]HG
+in scop	oG_HH
+in screen	k[ZbX
+in security	z?]HIZI
+in servic	w7_HF
+in sharepoint	w;GH]
+in sinc	zHFZ^
+in spam	wHIa]
+in spr	s4]>XHHKY
+in sspr	w?ZHDT[[Z
+in stag	zHJf]
+in step	wHa
+in sync	uH]
+in te	z(]
+in team	j!YH_MZVGZH
+in tenant	zHZUX_I
+in that	z%Z
+in the	I%B&Y(])H*F-G.F1Z2G3b4]5J6J7I8C9E:G<Y=H>@?[@HA]BZCDFeG[IFJGKJLEMIODPBQJRGSHTJUIV_WHXEYGZD[D]]^I_XaBbAcEdZgYh]
+in their	s:Z
+in this	k%^(D?IH[VGW^ZIaY
+in to	e+[:Y>JH]MZT[ZE[GaEgYhY
+in too	u#HT]
+in two	sAZHY
+in was	wHX
+in what	wh[
+in window	w/Z
+in with	g/J@JB^IIKFLYM]ZZ_Jh]
+in wizard	uHIe[
+in yet	zM_V]ZD
+in your	p%Y:[HFZJ
+inactiv and	z0[
+incident at	zSX
+incident in	zS[
+incident microsoft	zSZ
+includ a	zF]
+includ in	w=YHIV_
+includ inheritabl	w;Z
+includ password	wHZ
+incluir part	zI]
+incognito pagina	z.Y
+incorrect on	zhY
+incorrect password	wZJh^
+incorrect phon	z3JOZ
+incorrect user	wT[
+incorrect when	zhX
+indicatif du	z3_HJ
+info again	z+_HJ
+info is	s3[CZDI
+info on	zDY
+info setup	zDY
+info was	zC[
+inform de	z+FDZH[
+informacion de	w3]C[
+informaco de	zC[
+information de	wCZDX
+information error	zHHQ^ZJ
+information has	zEZZZ
+information is	wCCDb
+information on	zCZDJ
+information requir	w+^CIHJ
+information to	uCZDY
+informazioni di	zC]
+ingen kod	ua]
+ingeschakeld voor	wVZ
+inget telefonnummer	z3HD^OI
+inherit permission	s;[
+inheritabl permission	w;Z
+inheritanc broken	w;Z
+inheritanc disabl	u;Z
+inheritanc is	q;Z
+inheritanc of	z;IH[
+inheritanc on	u;[
+inheritanc turn	z;X
+inheritanc was	z;Z
+iniciar sesion	wH^ZI[]aG
+inicio de	uZ[bX
+initial password	s@ZhZ
+innej firmy	z:^JX
+ins ad	z%[d]
+ins wasser	z>_HJ
+insecur sett	s<aHH
+insid the	zJZ
+insist on	q<[@JBIHGK^ZH[]hJ
+inspection by	zc]
+inspection on	zcY
+install adob	zHY
+install on	u-JJ[
+install servic	z0_HF
+install the	w0[
+instead of	q0Y3^?^HGaJ
+insufficient access	w%^HH
+insufficient privileg	j(^
+insufficient right	z%[(I
+insufficienti per	z(Z
+insuficient para	u(]
+inte aktiverat	uV[
+inte ar	zO]V]
+inte aterstalla	q:ZZ]
+inte att	w@[Z[
+inte byta	s@YZZ
+inte foretaget	zNY
+inte kraven	uHJIZKJN]
+inte pa	w#J9_HGM[ZI
+integration has	qd[
+integridad do	zS]
+intentado verificar	zXY
+intentelo mas	z@[ZZ
+intento esper	wXY
+interdit de	z^Y
+interfaccia di	zgY
+internet is	wH[
+internet line	zHDca
+into ad	z/[
+into lsass	zJX
+into my	u!EH^
+into the	q8XHGV[ZX
+invent a	z@J[^
+invit by	w:aHE
+invit chez	z:Z
+invit to	q:aHD
+invit user	z:X
+invitado de	z:]
+io not	w([V[
+is #	e@ZHGI]K[RZZJ
+is a	h3[=]@JFXHFKZRX^Y
+is about	zKZ
+is abroad	z)Z>[HI
+is accept	u@YBXKFMIN^ZI
+is activ	w6]BZHH
+is all	z-J>JHEI^KJ
+is allow	z@JX]
+is already	waZ
+is alway	u@^HYNIZY
+is an	s(Z,YOY
+is another	z:_HJ
+is apparently	z-]IH
+is at	w>]HJ
+is bann	w-DH_
+is behind	zGGHGM]
+is being	z4[
+is black	z>^HG
+is blank	w3YDJHEZ^
+is block	l#[4^@[HJTHXYZI
+is brand	z@]ZI
+is broken	f4[H^RJVJZ^bIdJfZ
+is call	w-ZF]HIZJ
+is cannot	z3^VF
+is chang	z%FHaZG
+is creat	wb[
+is currently	o#[HJSZ
+is dead	n!_3G>_HJOJZGbX
+is deni	m%_(GHIPZVY
+is disabl	f!Z(I)Z*J;YBJH]
+is down	g/H4_HFS_ZFc^fY
+is due	zcZ
+is empty	p?ICZD]HDZ[d]eJ
+is enabl	n3_
+is enough	z*Z
+is entra	zHZSX
+is er	w9^HJZI[X
+is expir	zZY
+is fals	z)Y
+is federat	n,[7Z
+is filter	wGY
+is fine	l+[DFJZP^
+is from	p1^>_HCOJ
+is full	zH^
+is gestopt	zfX
+is given	zHJZ]
+is going	zHGZ]
+is gone	kB^D[KIZE[ZbX
+is grey	l!](ZHHe[
+is happy	z/]BYZI
+is ignor	w*ZL[
+is in	i*J-G9JB^HGI_KIZXhJ
+is inactiv	p!Z(XHJ
+is incorrect	jh_
+is install	zJX
+is invalid	s3[
+is it	f-E:I?J@HBGHfIHJXKYLGN^VJZY[IdE
+is kept	zd]
+is limit	wG[HFVY
+is lock	_>GHc[J^Y
+is manag	j7]:]@JHGZEda
+is miss	c(J3[@IBID_GJHGI^KJM]ZE[]
+is my	k-[3JKJZXa[
+is need	n=I?XCYH_
+is niet	sDHV^ZIdX
+is none	z+[HY
+is not	R#I%H([*Y+X/H1X2J4E5J8[:X<]=F>G?^@EBCCHDBHDKDLJMIPIRJUXXJZ[[[]I^E_YaJbGcHeHf^hY
+is noth	z(]CID^HJZF
+is now	zY[
+is off	d!X)]3[<XBJHFPJU_ZZdY
+is offlin	o4XHYfX
+is ok	uT^
+is older	z1^@EH[
+is on	f#I+Y-]=]>Y@HHFIZX[ZJ^YdE
+is one	s-[=JHX
+is onjuist	zh[
+is only	m?^@aCZHDKHZGg[
+is our	s7^H[SJZI
+is out	sH]
+is outdat	wHY
+is password	uZ[dY
+is popular	z-^
+is protect	u-H;]HI^^
+is refus	c!I-b/E?YBJHDJJK^NEVJZ[^JdJhZ
+is reject	kHJI]KXNZZH
+is requir	q(^=G>I?XCGD]IJ
+is reset	uHHT]
+is right	sHZOYZJa]
+is runn	zdJfZ
+is scop	wGXVY
+is select	wV]
+is server	z5Z
+is set	b![#Y%I)JB^G[JJKHNIQZVJZA^Z
+is shown	s?_HJ
+is slow	sH_cG
+is sms	z>I?_HH
+is someth	z>F]^
+is sspr	zH]
+is still	m!^HG_[
+is stor	w3]OI
+is stuck	s)[HY
+is success	z/XBY
+is switch	mHIL]dZ
+is sync	zG]HJ
+is te	w-YIY
+is temporarily	oTZ
+is that	n:]HFIZZI
+is the	d#J*X-F/J1I9I>H@JBGHeIHJJKGNZZ^[XbIhJ
+is ther	c#J(F7I9[:J>J@XBHCYDFGJH[IIJJS_T]UIXZZZbG
+is this	q+E-H9]Ha
+is tick	o4[
+is too	d-X2_5]@ZIZKGZJfI
+is turn	o)X@ZHHK[fY
+is uitgeschakeld	w![
+is unavailabl	w4^HJ
+is untick	udZ
+is vergrendeld	w#[
+is well	z-_HGZH
+is what	zH[
+is work	uB^HJZGf]
+is writeback	w0GH^RI
+is written	w0[HHRZfY
+is wrong	d#G3]>JH]IJKJOERZXJha
+issu ended	z;X
+issu so	zcZ
+issu to	ucY
+issu with	s@HBEH^Za
+ist #	z#J@XTZ
+ist ausgeschaltet	zdXfY
+ist bei	o(Y;X?[HHUYd]
+ist benutzer	z^Y
+ist das	s>[UZZI^YfX
+ist der	z;]dZ
+ist die	w;X<YVX
+ist ein	u3^Z^
+ist falsch	uHZRXhX
+ist fur	u)[U]
+ist gerad	zS^]Ic]
+ist gesperrt	w#X
+ist im	o!]
+ist kein	wC^WZaE
+ist mit	u7YHY
+ist nicht	j!]G^HHIJTYZEdZf]h]
+ist noch	z@Z
+ist nur	zCY
+ist zu	s1Y@[
+it a	o/YD^IZKJZG
+it again	h@_HJKYTYZCd[
+it all	z#JB]HITY
+it an	z@]ZI
+it and	h/^>GBGHYIHKILYOXZ]]J^[gIhJ
+it as	zKY
+it asks	h@IC^HFIIKXh]
+it at	q@_HHZE][
+it away	u@GD]HGIJNYZa]H
+it back	s>JHGJYKcZB
+it be	z5XZ[
+it becaus	u/Z
+it befor	z@Z
+it block	zXZ
+it but	z/]ZJ
+it by	w@XVX
+it can	zG[MY
+it cannot	m,[D]HHIYZC_]
+it change	z@IB[ZI
+it check	wHIKZ
+it claim	u-[WZaY
+it cloud	z/^4J
+it complain	s@IK]WX
+it contain	u-Y
+it demand	w.XhY
+it deni	z-JJ[
+it does	nHDIHKGMGZabIh[
+it down	s/aKYNXfG
+it easily	w-Z
+it entra	s/^
+it expect	zIJO_
+it fail	f3J5a6Y>J@GBJCIDJHDIJK[MJNJOJXJZc]IaIhF
+it for	l(J:Y=Z>J?Y@[BJHEU[VGXJfYh[
+it forc	z-IBIHJKHLIMIZF[a
+it from	u#IBYHEMITZZZg]
+it gets	wI]
+it give	u8YA[HGZ]
+it goes	wKZ[]bHhI
+it had	uKY
+it has	k-b3Y@HBJCGD]HDKZOIUXXJZI
+it here	zZId^
+it i	wHJh]
+it in	i/H8^BIMZTZZI_JgYhZ
+it is	^#J*I-Y/I3I=H>IB]DJJYKXMIN[R[VIXJ]J
+it just	p@IIGKIZa
+it keep	qHJZ_
+it know	z-Z
+it let	w@_BZHJZE
+it lets	u@[KHh[
+it lock	u#^@IHJZF
+it make	zK[hI
+it manager	z(]HJPX
+it mean	z&^HXZH
+it must	wK]
+it my	z@ZZI
+it need	n*I=Z@ZEJHYZId]
+it not	Z!J#I(I)J+Z-^/Y3H9I:J=F>G@IBCCGI_KYMGNIOYSJTJUJX_Z_[H]G^J_JbJfIgIhH
+it off	z!_)JdJ
+it on	m>E@ZHINHV[YYZJ]]^XbZ
+it once	w@[
+it only	u>YO[ZJ
+it out	w@[V]
+it over	z@]
+it password	w-G@JBZHZZI
+it possibl	sHbK]ZIdF
+it read	z%]HIUX
+it refus	l@_IXKZZD
+it reject	uHFN^
+it remember	wK[
+it right	z@_ZE
+it runs	zTZf]
+it said	pHJJ]KIZ^hJ
+it says	S!E(E*G-Z/H3F6J7J9I:Z=Z>G?I@EBIDYEHHBJJMINJO]PJSJTIV[X]Zc]J^HbIdZ
+it seem	sHJKZP]
+it should	sHFZF^Z_aa[
+it show	sHGO[Z]
+it so	s+Y/ZIY
+it still	s(YN[
+it stop	w!Z@IHGZ[hY
+it take	wHHM^
+it tell	j(^-[3J:]>I@HDIEJHDIYKZUJV^
+it ten	zMXhX
+it the	u/^@YHJfG
+it then	z/[Z[
+it till	z@^
+it to	l.^>F@[BICJDHG[HCIJK[OJU^VZXJZXaI
+it told	uX]
+it took	u@JBaCYHH
+it turn	w!_)JUE
+it up	w^YdZ
+it used	wBIH]KIZ[
+it violat	zNZ
+it want	d(J*Y-G/J3I>]BJC_DGH?I_K[MJNGOZW^ZBaJhG
+it was	g!E/Z>]@^BJDJHIIJK_OXZB]Z
+it went	wZZ
+it will	wH^ZF
+it with	u-I?]HGK[ZG
+it work	j(]-J9F>I?Z@FBdHCIIKIMGVI
+it wrong	w#]
+its a	w-^HJIJKH
+its ad	z8X
+its been	z-XOJa]
+its declin	wO]
+its fine	wBZHJbY
+its internet	zHGc]
+its lock	z#[
+its long	z-Y@Y
+its not	o?_HGVZ
+its off	w8IU]d^
+its ok	z9_BG
+its on	z-_HE
+its own	o-J6[?ZB]E[
+its owner	z#I^Z
+its password	u@JZH^_
+its peopl	z8]
+its right	u%J0[
+its the	wKYOY
+its too	u-JDZK]
+its user	s8ZF]HIZH^X
+ive a	w>IC^HEZZ
+ive been	o-J@GHEK[XGZbaY
+ive change	wBZ
+ive forgotten	wZ_
+ive gone	z@X
+ive got	w>[BJ
+ive had	wKZ
+ive just	u@]ZH
+ive not	z@JCJH^K[
+ive the	wdY
+ive tried	zNYhX
+j ai	b#X*X-I9I>Y@[CIHBIXKHMJNZXZZ^]^aZhJ
+j en	zCZ
+ja esta	z+YBZ
+ja nao	z?Y@ZKJ
+ja usei	wKZ
+jag ar	z#]9^HF
+jag bytt	z@X
+jag far	wa]
+jag har	o>[CYDX
+jag kan	zZ[
+jag skriver	zO^
+jak ustawic	zHY
+jaki wiesci	z9^
+jamai inscrit	wDY
+je connai	zZF[a
+je dois	zKJh]
+je l	z@YK[
+je me	wh]
+je n	e3J9J?H@GBJCaD_IIKGMJOJVJZ[[Z]]hH
+je ne	f3H9J>]?[CIHGIIK[OJV^Z]
+je peux	z@IHIX]Z^
+je suis	k#_(Y+[:Z>Z?J@HB[CHDHHDKJVZZF[[]YaJfIhI
+je tape	wO]h[
+je valid	zHJZ^
+je veux	n+[@XCIDJH[KJZZ[Z
+je voudrai	u9J?Z@^H]
+jede mal	zNY
+jest nieprawidlow	wh]
+jest tylko	z?]
+jest wlaczon	uV^dX
+jest wylaczon	s!ZUXdX
+jest zablokowan	w#Y
+jest zbyt	z-Y
+jeton d	z,^HI
+jetzt gesperrt	z#[XY
+jetzt nicht	z@ZX[
+jetzt soll	zX[
+join domain	z4G8]H[PJZJ
+join the	zH[
+join to	z8]
+join via	zG]_H
+jusqu a	w9[@Yf[
+just 33001	z&^
+just a	zCZ
+just got	z@Y
+just look	z#X]Y
+just my	wCY
+just now	zBX
+just one	u*XC_[I
+just reset	wMbZC
+just says	u@JIGKIZb
+just the	w0[CZHIfJ
+just to	uB[
+just want	p*I9Y[Y
+juz uzywan	wK[
+kan aterstalla	z=^
+kan de	z>]aG
+kan een	zKX
+kan het	s@aZI
+kan inte	k:Y>]@IHHZ^^]hI
+kan mijn	zZ^
+kan niet	w:]HHVFZ][Y
+kann das	u#X@[
+kann den	z?]ZI
+kann ich	q)X?ZH]T[XZ
+kann man	z?X
+kann mein	uZY
+kann mich	zHJZ][[
+kann nicht	u4Y@YZZ
+kann nur	w:]V]ZH
+kann password	wZG^_
+kann sein	w:YV[ZH
+kann sich	w:YHIMZg[
+kazd haslo	zN_
+keep ask	qH[
+keep crash	zHX
+keep fail	uH^ZH
+keep gett	n#]HINXf]
+keep it	u7]@]HZZE
+keep lock	z#XHJ
+keep my	wHFK]ZJ[ZhI
+keep on	zHGNZZ]
+keep prompt	zHZ
+keep say	u#H@HHFKHTZZ^h_
+keep tell	wNZ
+keep the	n@JBJHJKYLYMIZJ^]gX
+keep try	u-II]
+keep want	zMXg[
+keep your	s+aD^HDZG
+kein #	z@[
+kein anruf	z3ZaY
+kein berechtigung	z%X(^
+kein cooki	z.X
+kein email	w>GDZHHa^
+kein gestellt	zUZ
+kein kennwortruckschreiben	zf[g[
+kein lizenz	z=Z
+kein neue	z:ZHJ]^
+kein p1	w=^
+kein password	z=]
+kein recht	u%Z([0[;[
+kein reset	w.X1[W]ZJ
+kein richtlini	wUJW_
+kein ruckschreiben	u8Y=[
+kein sicherheitsinformationen	zDX
+kein sms	qDJHIaa
+keinen code	zX]
+keinen zugriff	w>]
+kenn ich	z>IHXZI[]
+kennt das	zHFM_
+kennworter sind	z-FK_
+kennwortern fur	zUY
+kennwortruckschreiben ist	ud]fJ
+kennwortzurucksetzung aktiviert	zU[
+kennwortzurucksetzung fur	zEIW]
+kennwortzurucksetzung ist	u)[UYf]
+kennwortzurucksetzung nicht	w?[EZWJ
+kennwortzurucksetzung registriert	wD[
+kept using	z#Z
+key but	z?Y
+key mismatch	u6^
+key not	w+J?XDHY^ZJ
+keyboard and	z#Y
+keyboard layout	zhY
+keys in	w6XHY
+keys not	w6Z
+keys out	z6aHE]J
+kierunkowego kraju	z3^
+kind of	wIY
+kiosk account	zGZ
+kiosk user	z=XHHZI^]
+klappt es	z%]:X
+klappt nicht	wZ_
+klick auf	zbZ
+know i	z-_KJZJ[JhJ
+know it	u>[BYHGMZZG
+know my	j-H?H@ZHEMHTXZ][abIhG
+know that	z-[HIaZ
+know the	sM]ZJ
+know their	zHIKI[_
+know what	zM[
+know which	zAY
+know why	z&_ZG
+know your	zZFh^
+known incident	zSY
+known to	zJY
+kod idzi	z>Z
+kod przychodzi	z>Z
+kod via	zaZ
+koden gar	z>Y
+koden skicka	z>Y
+kodu sms	zaZ
+kollegen konnen	zV]
+komm ich	u!X)[D[HJ
+komm nicht	uHJVJZaaI
+kommen nicht	zGYH[aG
+kommer inte	wHHZ]a]
+kommt an	z6YHIa[
+kommt nicht	n,XHGT[ZIa^cZ
+komt niet	qHIO[a]
+konnen ihr	uCZEXP^ZH^J
+konnen nicht	uF]PZ
+konnen zurucksetzen	z)YVZ
+konnt das	zB[ZJe[
+konnt nicht	w,Z4]HIeX
+konten ohne	zL][X
+konto ar	o!Y#YTXVY
+konto fehlen	u%ZCZ
+konto ist	l!Z#XVZ^Y
+konto jest	s!Z#Y
+konto msol	z%^
+konto nicht	u3YQ[VZ
+konto nie	wV^
+konto noch	z!Y
+konto wurd	p!YHYTX_]
+konto zablokowan	z#Y
+konto zostalo	z!XTX
+konto zu	zXZ
+kontot ar	w!Z#ZXI
+kontot saknar	z%^
+krav tva	w*[C[
+kraven pa	zI[KJNX
+krijg geen	ua[
+l a	s+Y-Y=]@YHI
+l accesso	wH^ZY
+l account	h!Y%[3ZDHHFVYXX[]_]
+l activation	z,]dIeZ
+l ad	d!]%Z-J/^>J@JHGIJKJNJPZT_VJZH_JdHfZgYhJ
+l admin	s([*J?_EX
+l administrateur	s([)I,[PIU[VGW[ZH
+l adress	z3Z>X
+l agent	u-]0Y
+l aggiornamento	zf_
+l ai	z@YK[
+l ambient	wc[
+l amministrator	m([)J*J,I-IDJEXHHPJU^VYZ[
+l ancien	e-J3F9I>a?I@HDIHEIGK]McOHZHaGhb
+l annuair	n!Z3^7]>IHI_Z
+l app	u(I?_C[HH
+l appel	z?]HIa]
+l appli	z?[a[
+l application	u?]C[
+l assistant	u+Y,[HIe]
+l ecran	o+Y@ZHCZJ[[ba
+l ecritur	u%[d^
+l entrepris	pDYKIN_P[VH
+l environnement	wEZWIc^dJ
+l ha	q-Y/]@XBZ
+l heritag	z;Z
+l heur	uHZR_
+l historiqu	z5[
+l ho	q@]K^
+l horlog	zR[
+l imprimant	wH_
+l inscription	wDaHH
+l integration	zdXe]
+l objet	w;X
+l option	p([?]DJ
+l opzion	w(]
+l organisation	wUHW^
+l organizzazion	nNJW_dY
+l orologio	zRZ
+l ou	p%[;YF_
+l sms	s3J?^CIHJ]^
+l uso	wTXV[
+l utent	j+Y3ICZDJHHIJOYPYVZZJ][^YaX
+l utilisateur	d!J#Z(X+Y-H3[:Z>J?H@IBJHEIHKIMINJOYPZUJVYXZZF[J]Z^^bJdI
+la acepta	w9IK[ZJh]
+la acepto	z/[
+la anterior	s@IK[M^ZJhY
+la app	s?ZCZHIa]
+la auditoria	zcZ
+la boit	u>^FJ
+la cambi	q@_M[
+la cambio	u@JB[ZGh]
+la case	z^[
+la casella	uH[^[
+la casilla	w^[
+la chiamata	w?^HHa^
+la clav	i#^>XD^KIL]MIbYhI
+la configuracion	zE[
+la configuration	zeX
+la contrasena	Z!I#[%Z/J6X7[=I@YBEKINYUI^XbIdZfJh[
+la cuenta	g!^%]2_3Z@JDIHGIIKJLZVJZE[[^Y_YfJhJ
+la de	wK]MX
+la del	wKbZJ
+la directiva	m!J?]HFNaWZcJ
+la e3	z=aZE
+la email	w?XHYaY
+la empresa	p-ZHIN]U[
+la escritura	l,Z=Yd[e[fY
+la fin	z]]
+la herencia	z;[
+la hora	zR]
+la impresora	zH^ZI
+la laptop	zB]HFMGb[
+la licencia	z=Z
+la list	w-Z
+la lista	w-^
+la llamada	zHIa^
+la mia	j!X-I9Y:Z@ZBIDJHEIZKFMINIVZZa
+la mise	zf^
+la misma	zK[bZ
+la nube	j/^0^6JHIJYP[T[_YcJdIgX
+la nueva	nB^HEK[MaZG
+la nuova	m>J@IB_HCIIK[MaNZZF]JbX
+la oficina	w3J9Z>]?[HG
+la opcion	w([?I[Y
+la organizacion	o=XN^UHW]dY
+la ou	p;YF]GX
+la page	k+a-]>I?ICJDYIIKJXZZY
+la pagina	i+_-]3J9J>I@JBJCJDYKIOIVIX_Z^aI
+la pantalla	p+XHFba
+la password	Z#Z%I(J-I/H2J7Y=H>X?IDIGJHHIZKCMYNFUHVHWJZ^[_]IaJdZeJfHgHhZ
+la pc	uHJMXb[
+la policy	zN]
+la politica	sN_
+la politiqu	zHJN_
+la procedura	w+YHI][eZ
+la propria	z^Y
+la prova	z=aHJZI
+la prueba	z=^
+la que	zh^
+la quier	zK[
+la rechaza	w-[JXKYZH
+la rechazo	z-Y/]
+la reecritur	f%X,Z-J4[8I>J?J@IBJDJGZKIMJNIPIRYUJVJZZbIcIdZe]hI
+la reescritura	n4[6X=JHXRZZ[eY
+la registrazion	z+YDY
+la regl	wGXKIN^
+la reimpostazion	j(JBHHZSIUZZbfJ
+la reinitialisation	c!I%I(G)Y:H=H?HBGHJMJNIPHS[U]V^ZcbJdIfH
+la rifiuta	zJY
+la sim	z>aHF
+la sincronizacion	uM[f^
+la sincronizzazion	wGHM[f^
+la stampant	zH^
+la strategi	j?]CJDHHINbWZZI
+la sua	u!Y8Y@II[K[
+la sucursal	zM]
+la suya	zI[KZ
+la synchro	zd]f]
+la synchronisation	zG[HJ
+la use	zK]
+la vecchia	i#[9J>JBJHGIJMaZIg]ha
+la verificacion	u3[?ICZ]Z
+la verification	u3ICZO]aJ
+la version	zH_
+la vieja	q9IHHMah]
+la vm	sHIRZf_
+la vpn	uH^
+la vuol	zK]N[
+la web	zM]
+lack permission	w(Y
+lack the	k%[([3Z5aHE
+lagt in	zCYD]
+land in	z!J/^>]HHZH
+laps password	z@FHaZI
+laptop and	w#X]X
+laptop befor	z]X
+laptop is	pH_
+laptop not	zHY
+laptop request	zHY
+laptop says	z#[HH
+laptop screen	zHY
+laptop show	zHFb]
+laptop still	sHEM_
+laptop will	zHHM^
+las clav	z/I0]6Y
+las cooki	w.Z
+las cuenta	u*^GY
+las licencia	z=Y
+las pregunta	zHJX]
+las ultima	zK^
+lasa upp	z[_
+lasst mich	uX[Z_
+lasst sich	q6X@ZH[
+last #	nHJK^
+last chang	w@]UZZF
+last dc	z4^@JZI
+last i	wHIT_XX
+last month	m#]6[8]=]HCKG
+last name	w-JH]IZKHZI
+last night	p@ZH[NJU[ZEc[fY
+last page	uHFZ[e^
+last password	wHaKHZJ
+last quarter	zHIKYa[
+last step	oHFKJZ[]]eX
+last two	nK]O^ZG
+last week	j)X8[:J>[@FBHCYDJG]HBKYV[ZY_]
+last year	u:ZK]ZH
+later on	z+HD]
+latt att	u-^
+latw do	u-]
+lauft nicht	u0ZfY
+lauft nie	sL_
+ldap not	z4G<]
+ldap option	z<[
+ldap password	w5Y
+ldap policy	z5X
+ldap server	o5^
+ldap sign	q<]
+ldap traffic	l<]
+ldap 署	z<_HI
+le autorizzazioni	z%Z
+le bouton	z([
+le centr	zgZ
+le changement	zHIZ^
+le changer	u@^
+le client	z:YBY
+le cloud	p/ZP[gY
+le code	e3J>_?YCJFJHGIIZF]Iab
+le compt	h%_@JBJHFLZMJZI[]^Z_^
+le connecteur	z<X
+le dc	u-J4]9JHJJ]M[
+le droit	w(]X[^X
+le journal	zNY][
+le licenz	w=]
+le lien	sHYb[
+le meme	w@[AXK]ZH
+le mien	q3HHIIZK^O]
+le modifier	z@[h[
+le mond	u-]9[@IHGKISZU[
+le mot	^#H%X-[7]:I@IBEHGJXKDL]MFNYUJZJb[dZfJ
+le navigateur	u.Y]YbZ
+le nom	w-aFXIE
+le nouveau	j-J>J@IB]HFIIKZMbNFZ[
+le numero	n3Z>JO]a]
+le pare	wHZc_fJ
+le password	u/G0^H[ZHdX
+le pc	wHJM]
+le phone	s3E>E?GDHHGM]O[a]
+le portabl	zB]HFb^
+le precedent	wM[h]
+le proxy	zc]
+le refus	zIIKHO_
+le remplacer	z@]
+le serveur	oHGRYYXc]fY
+le servic	qHGUJc[fb
+le sms	q3X>I?^HJIJ]]
+le texto	z>^?]HFaJ
+le ultim	wK_O[
+le vpn	zH]
+le web	wM]
+lead to	zHXg[
+learn how	wdY
+least #	q@JN[
+least eight	z/[
+least one	q@XI^
+leav and	wH[
+leav out	zG]HJ
+leaver account	w!X
+leaver should	w!DH_
+left for	w![@[C]DJHG
+left my	u>]HH
+left out	zGY
+left the	l>GA^HGZI]a
+legacy protocol	zY^cG
+leicht zu	p-bII
+length age	zHGN^
+length complexity	m@YHHIIN_
+length of	z2[
+length requirement	zI^NE
+les admin	u)Z*ZPZ
+les administrateur	s)^
+les autorisation	z(X
+les autr	u%]*[HIV[
+les compt	uGY[YdY
+les cooki	q.^
+les donne	z3]>X
+les droit	u%Z(]
+les licence	w=Y
+les membr	zP]
+les mots	w/J0]H[KIdY
+les question	w?Z
+les utilisateur	z)][Y
+less predictabl	z-X
+less than	u@Z
+let it	z.XNZ
+let me	f)[9J@]B^CJDIHFIINJVJX^]JaJhH
+let the	u=YZY]X^I
+let you	wB[ZIaZ
+letra cirilica	z/Z
+lets me	s@[KHh[
+letter accept	z/_IH
+letter and	pHFZ]
+letter digit	zIHN^
+letter in	u/[
+letter number	zIY
+leut dort	z8ZF^
+libr servic	q)_BJUaVHfI
+licenc for	uHZ
+licenc need	z=]HG
+licenc not	z=Y
+licenc was	z=^HH
+licenca do	z=YHX
+licenca necessaria	z=[
+licence are	q=[
+licence for	s=]UI
+licence not	w=Y
+licence requis	z=X
+licencia de	zHY
+licencia necesaria	z=Y
+licenser sakna	z=^HJ
+licenti ontbreken	z=_HH
+licenz necessari	z=[
+lien reinitialiser	ub[
+lift the	uT]
+lightweight agent	z%I0^
+like #	u3Z
+like 12345	z-]
+like an	zI]
+like it	w/YHITZ
+like that	z-Z
+like the	w/[NZZJ
+like to	q(J?XK]ZIhJ
+limit of	z2YHJX[
+limit sam	zQ[
+limit to	zG[HGVY
+limit who	zQ^
+limitada msol	zQZ
+limitado a	zVZ
+line of	z4[HEc[
+link at	sHGZGb^
+link between	w4XHEc^
+link does	zHY
+link fail	zUIZJb]
+link in	uH]Z^bF
+link is	uHX
+link not	uZ]bG
+link on	p:ZH[ZF
+link to	qHCZ[_a
+link under	qHIZJba
+list is	w1IC]HY
+list of	j-ZIJK^QXV]
+lista de	w-^
+lista personalizada	z-Y
+lithnet password	wHGJ_
+live account	z!EH^
+live in	s-^ZH
+live on	zHI_]dZ
+lizenz fur	u=ZHY
+llega al	w>Y
+llega el	p>_aF
+lleva mi	wI_
+lo intent	zX^
+lo uso	z3H>aOF
+load a	zJ]
+load and	uH[
+load the	zb[
+locali non	z6Z
+locat ma	zHJe]
+locat the	zHIZI__dHeYfH
+lock after	u#_@IBGHGZI^H
+lock and	s#Z>GH^TG
+lock becaus	s#ZHI
+lock by	w#^HFT[
+lock can	zHX
+lock for	uTY
+lock her	w#^HE
+lock him	zTZ
+lock in	j#YHZT[
+lock it	zTY
+lock me	s#[@IHITZZH
+lock my	uHZ
+lock myself	u#Z
+lock on	s#a@XHFTJXI
+lock out	^#aHCX^
+lock screen	c!JHFTJZG[[bd
+lock temporarily	z#[TJ
+lock the	q#^>ITH^YbI
+lock to	nT[
+lock user	wT[
+lock youv	zTY
+lockedout in	z#GHJT^
+lockout after	u#XTZ
+lockout counter	zT[
+lockout in	u#ZHH
+lockout threshold	w#JTY
+lockout trigger	zHJT[
+lockouttim and	u%Y
+lockouttim ni	z%Y
+log in	c!J#^%J(I*I,J3J=J>G?G@IBYGIHaIJKGM^NJTHVHZ^[J]I^J_GaEbIhZ
+log of	zHIZ]
+log on	m#X@IBYHHM[ZFg^
+log says	qHIZF__
+log show	mHHJ]ZY]aaHbH
+log what	z&^/YHHNJZH
+logg in	nB[HZ^JhY
+logg on	q(JHIZ[bXhY
+login attempt	z#^TF
+login do	zb]
+login fail	sHaZC
+login is	u![#ZHCTJ^^
+login not	q7JHGZ^b[
+login page	z7]:ZHJSHTI
+login says	z#XTY
+login screen	hHGZJbb
+login to	zH]ZH
+login was	z![HI^Z
+logo de	zH[
+logon cannot	zb[cI
+logon is	wH]
+logon screen	nHJb]
+logs in	w:ZLY
+logs on	zLY
+lokal ad	uN]g[
+lokal integration	zd^
+lokal omgev	zcXd[
+lokal verwaltet	zZJd^
+lokala ad	w/Xg[
+lokalen ad	s_ZgX
+lokalen konfiguration	zE]
+lokalen umgebung	sE[ZIc_dZ
+lokalen verzeichni	z7Z
+lokaln ad	z/Xg[
+long does	q#GHAI^KJM]T[XXZH
+long enough	u-Y
+long is	z>JH_ZJ
+long number	zIJOJZa
+long password	u2]
+long until	wM[
+longer exist	z4[HY
+longer function	zbY
+longer have	p>bHE
+longer offer	w?^HI
+longer than	u2Z
+longer valid	z>X
+look at	uGXHJZ[]YfI
+look different	zHY
+look for	s#X4]HIN[_Y
+look like	z?JTZ
+lors de	q%_,^dF
+lors du	z5[d]
+los administrador	u)[
+los controlador	zJZ
+los dato	z3]DY
+los permiso	z(X
+los requisito	uIXN[
+los usuario	z)[[X
+lose my	zHIZY
+losenord ar	pHIKHU^ZG^^dYhY
+losenord fungerar	zZ[
+losenordet ar	p-[BYHJIZZIhY
+losenordet fungerar	uB^HIM[ZD
+losenordet hantera	zda
+losenordet har	zK[
+losenordet uppfyller	zNZ
+losenordsaterstalln ar	zUY
+lost contact	z4^>ZHHcF
+lost his	z=ZHI
+lost it	z>HHGZ_
+lost its	p%I0[=ZHEc^
+lost my	pHZZZ
+lost the	w(I)_*J>[HGZJ
+lots of	z:X
+lower case	pIYN^
+lower digit	zIY
+lowercas letter	zI[
+lsass on	zJZ
+lui a	z=Z^Y
+lui meme	zBY^Y
+lukt niet	wZ^
+m365 admin	sg^
+ma ancora	zTX
+ma ci	zh_
+ma demand	z9^HH
+ma error	zHJe]
+ma l	z?Y[X
+ma non	q?YHGM]ZG[^
+ma uprawnien	z%^
+maar een	u@[CZ
+machin is	q@FH^R[
+machin runs	zRY
+machin with	zfX
+macro do	zH[
+macro excel	zHZ
+made a	w2X@ZHIMY
+made so	zZG^_
+made us	zHHY^
+mag het	z@Y
+mag niet	w@]IY
+mai registrato	wDY
+mailbox and	zD[HJ
+mailbox that	z>^HF
+mais acesso	z>^
+mais entra	z/]
+mais il	w+]@ICJIIKFO^[]
+mais pas	s>G?^HHM[bZd]
+mais tard	w@[Z[
+majuscul et	zIY
+make him	z+ZHJLZ
+make it	s-Z@YHYZI
+make me	wK_hG
+make remot	jHIQa
+make sure	uH^
+make the	p%]N[PFZI
+makkelijk te	u-[
+mal escrito	w3aZJ
+mal format	z3X
+mal la	u#a4]@JHIKIZFhZ
+man fur	z=J?XHZ
+manag by	o7[EIHIZIda
+manag elsewher	z7Z:^HJZGdI
+manag on	pd^
+manag servic	z0YHX
+manag the	u-H7[HYdY
+management agent	k%^8^HHe]
+manca il	w3]5YHJ
+manca un	w(]?HC[
+manca una	z3]OG
+mancano le	z=]
+manga forsok	s#YXZ
+manqu les	z=X
+manqu un	z3]C[OI
+many account	z;^HH
+many attempt	nX]
+many character	wHGI^
+many old	zHHK[
+many peopl	u-^H[KJ
+many request	wX[
+many reset	wXY
+many thank	z9[
+many time	e#_KJT[ZI
+many trie	z#IX[
+many wrong	q#^HHTZXH
+mapp driv	z#_HH
+march pas	oG]HZLYZ]fI
+march sur	zM]
+mas nao	s?]HIM]OHZD[^
+mas o	w/[MZTY
+mas tard	w@[ZZ
+match a	z-^HH
+match any	zAIKZ_Z
+match does	zH]OG
+match found	qA]
+match more	zA_BJ_G
+match on	z_[
+match our	zHEO^
+match the	mO]
+match what	wHY
+matin je	z@^
+matter how	zHJIJh]
+matter what	zNZ
+mauvai mots	w#Z
+maximo de	z3GOIX_
+maximum length	zH]
+may be	p(J3J@XHGSZW]ZHa[
+may chang	w^Z
+may not	j(_-[BHHCLIZI^_hJ
+may query	zQ]
+may read	z%YH[
+may reset	z(F)JHa
+may see	z%Y
+may succ	zcZ
+mdp ce	z@Z
+me a	n9H>I@ZDIH_IJXJZ^
+me and	uHYaZ
+me as	z*Z3Z
+me by	w!ZCJD]
+me can	zV]
+me chang	u@GB^
+me choos	zHHI]KIZJh]
+me connecter	wHHZY[]b^
+me deixa	wKJZZ
+me deja	m=JB[VJX[Z_aI
+me demand	zKHZJh]
+me dice	w@XV[
+me dieron	z!^*XZG
+me dit	wI[OZ
+me falta	zC_
+me faut	zH]
+me five	za[
+me for	u*[CIHZ
+me from	zHJKJX][[
+me im	s(_HHVZZI
+me in	q!](ZB[HHZF
+me it	u!Y*Z
+me la	u@[
+me laiss	zX]Z[
+me llega	waZ
+me lo	w>[K]ZJ
+me manqu	z(]C[
+me nooit	zDY
+me noth	zD[ZGa[
+me ofrec	z?]
+me on	z![@[ZF
+me out	u#ZHZXX
+me pick	z@^hJ
+me pide	u*X9JIXh]
+me pleas	z#Z
+me qued	z#aKJTJZG
+me reclam	zI]
+me refus	zHZVJZ[
+me registr	zDX
+me registrei	zDX
+me reset	sZ]
+me someth	z![
+me suis	uDY
+me that	w@YHHV[ZJ
+me the	o(XH[OXaH
+me this	z@YZI
+me to	b(G*H.]3G7^9F:Z?I@EBICGD[EIHGKHNJUIVGXYZd]JaHhH
+me try	zBHKIX_ZD
+me type	w@]KZZGhI
+me use	wKZZJ
+me what	wZJh]
+me why	z@]
+med det	zhY
+meet and	zHJ]^
+meet complexity	zI^NF
+meet length	z@ZHJ
+meet policy	zNZ
+meet requirement	zIJN[
+meet room	pH]
+meet the	e/[HI
+mehr auf	z>Z
+mein alte	w>YHJKY
+mein benutzer	z!]
+mein drucker	zH[
+mein konto	j!Y#]DYHIV]h[
+mein nummer	w3YOXa[
+mein password	e#I(J-JBIHDKGMJNJVZZd[_^JhI
+mein phone	z#]MG
+mein telefon	z>XHHa[
+member are	zHJPXVX
+member of	lHJP^VY
+member writeback	zPX
+membr de	zP]
+membro de	wPY
+men inte	wMY
+meno comun	z-Z
+mention the	zHZ
+menu in	wdY
+merci beaucoup	w9[BZ
+merci de	w#ZBIZ[
+mesmo dia	w@_ZJ
+messag a	zNX
+messag at	zZX
+messag not	wZ[
+messag on	wdY
+messag option	z?Y
+messag says	wUY
+messag was	w?[HGZ]
+messag when	qHIZXaZ
+messag with	z3HHIa^
+mesur de	zEY
+met de	uaYcX
+met it	zNZ
+method although	w*Y
+method and	q?ZBYDH]X
+method are	w>^?JZJ
+method but	z+[>G
+method even	z*X
+method for	z*G?YHY
+method i	w?Y
+method in	z?DH_
+method is	q?]CI
+method mais	z+]
+method nicht	z?^CIHI
+method not	u+]?XCHHJ
+method peopl	zC_
+method register	n+J?ICXHZ
+method requir	wCGH^
+method to	pC]HG
+method user	zCX
+metodo de	u?]CZ
+metodo e	w+[
+metodo mas	zC]
+metodo y	w+X
+metody a	z*Z
+meu acesso	z!]HIZZ
+meu celular	w>]HJ
+meu chamado	z9]
+meu nome	zIaKJ
+meu notebook	zHZM[
+meu numero	w3YIGO]
+meu telemovel	z3Z
+mfa and	zHZ
+mfa code	zHZaH
+mfa keep	wHZ
+mfa not	z?]aE
+mfa prompt	wH]
+mfa registration	wHY
+mfa reset	z>IHZ
+mfa sett	zHY
+mfa sms	zHX
+mgpolicyauthorizationpolicy allowedtousesspr	w)Z
+mi acceso	z!]HHZ[
+mi cel	z>]a[
+mi celular	zO]
+mi chied	z*Y
+mi clav	p#J>J@ZCJDHIJKHZa[[hY
+mi companera	zV^
+mi contrasena	k@IBIHHI]KYMJVJZ^[[
+mi cuenta	g!^3FCHD_HGKJV_ZZ[J
+mi fa	uX[ZY
+mi hanno	w!^>IZG]]
+mi manca	z(]?HC[
+mi nombr	zI^
+mi numero	u3ZIHOZ
+mi portatil	zH^
+mi propon	z?[
+mi sono	uD^
+mia password	s@JHGIIKGZb
+mia richiesta	z9_HI
+mich aber	wZH[]
+mich ausgesperrt	w#[
+mich jetzt	zDXX[
+mich nicht	sZ_
+mich nie	wDZ
+microsoft #	a#I-J/_7H=X@JHGIJMGSATdZJcGdFfJge
+microsoft authenticator	w>IHZ
+microsoft com	kHYgb
+microsoft entra	g)^HISFTIfb
+microsoft has	qS^ZHdX
+microsoft hat	zSZ
+microsoft is	zS[
+microsoft lock	zTZ
+microsoft login	z#HT[
+microsoft own	z*[TZ
+microsoft page	q7]HHT[
+microsoft reset	s7ZSZ
+microsoft sinc	zc[
+microsoftonlin com	g.ZHGSbZIcagI
+middl of	qHJ]_
+miembro de	uP^VX
+mijn account	k#aDHHDTJVZZ[^J
+mijn laptop	zM[ZJ
+mijn mobiel	zCZO]
+mijn telefoon	z>Y
+mijn wachtwoord	mVIZchH
+min age	u@[
+min telefon	z>Z
+mindesten #	zI[
+mine at	z@[
+mine does	zIIO^
+mine i	wOX
+mine is	mHII]KX
+mine not	u(]HHV]ZJ
+minha conta	g!^#X-JD^HHIIUJVa
+minha senha	h#J(IBHDFIYKXMHUJVGZb[]hY
+minima #	z@II_
+minima da	z@Z
+minima de	w@Z
+minima della	z@[
+minimalny wiek	z@[
+minimo desd	z@^
+minimum #	zIX
+minimum age	sH[
+minimum length	zHII^ZH
+minimum password	g@YHZ
+minimum version	z1J5^
+minpasswordag #	z@^HJ
+minsta losenordsalder	z@aHHIJZI
+minut after	z#ZHI
+minut ago	m/H@]HGM_hY
+minut ahead	zRX
+minut fast	zRZ
+minut late	zaX
+minut later	z@Z
+minut still	z#XOJa]
+minut until	zM[
+minuti fa	zM^
+minuto atrasado	wR[
+mio account	h%I3ID_HFTJV_Z]
+mio cellular	z3[O]
+mio nome	zI^
+mio numero	w3ZOZ
+mio ticket	z9]
+mir fehlt	z(Z
+mir nicht	w([>Y
+mis a	z1ZMY
+mise a	zf^
+mismo dia	z@]ZJ
+miss at	zH^ZF
+miss for	s(]
+miss from	nCID^HYVY
+miss in	w_^
+miss on	j%[5X?YHH[Y
+miss or	u3]DI
+miss the	u%Y
+mistyp in	z,aHHhI
+mistyp it	z#Z
+mistyp the	zKJh_
+mit adfs	w7Y
+mit dem	q>]HEMYZZaZ
+mit der	mOYY]ZZc[
+mit entra	zHJcIf[g[
+mit ruckschreiben	z=XP[
+mitgli einer	uP]VZ
+mitt konto	n!Y#[VZ
+mitt losenord	sZ^[X
+mix of	wIY
+mocht mein	z[X
+modifi hier	z@^
+modifier son	z^[
+moge odebrac	z>X
+moge uzyc	zKZ
+moge zmienic	wZ[
+moge zresetowac	wZ[
+moi meme	z)YV[
+moje konto	p!Z#YVZ
+moment ago	zMY
+mon acce	z!^HGZ[
+mon compt	f![#]CID^UJVaZH
+mon email	zCY
+mon identifiant	zIZ
+mon mdp	uHFZ]h[
+mon mot	f(J-JBEKYMHNIZa[_
+mon nom	z-HI_ZJ
+mon nouveau	z@[
+mon numero	u3[IIO[
+mon ordinateur	uHaMYZI
+mon phone	s>YHX
+mon portabl	u>ZC]HGM[
+monday and	z@ZHJSJc[
+monday morn	z#Z@X
+month ago	zK[ZI
+month old	zMZ
+more detail	zH[
+more error	wB]HXZH
+more information	u+^CH
+more it	z+[
+more sinc	z)Z
+more than	hAcBIHHR[_F
+morgen wieder	wXZ
+morn and	m@bKJZH
+morn the	z#[@Y
+mors och	z@Y
+mostra #	z3IIHO^
+mot de	P!I%Y(J)J*J,X-Z/H0J1J3H4J7X=H?GB^DJGHHFKXLXOJPIRJSITIUGVIWGXHYJZ^[Z]ZaHcHd[eHfFh]
+mots de	h#Y-J0[@IG[IHKYN[ZHhI
+mov the	z>^HG
+move from	z1JH^
+moved from	w0ZHZV[
+moved to	n(Z3I=Z>]GZHCZJ_^
+movil y	z>X
+mowi ze	wO]d[
+moze resetowac	z=]HIV[ZJ
+moze zresetowac	w:[S[
+ms ds	uA]
+ms sspr	q7YHIT]ZJ
+ms ssprsetup	o+Z9JDcHH
+msol account	g%Z2];]HFPFQ]
+msol konto	q%[2[QX
+msol kontot	z%^
+msol n	z%Z
+msol nao	s%Y;YQX
+msol nie	z%^
+msol non	q%Y;XQZ
+msol not	q;Z
+msol user	z%Y2Y
+msol が	z;[Q]
+msol ア	z%Y2[
+msoluserpassword not	wg[
+much does	zHY
+mucha gracia	z9]
+mudei a	w@Y
+mudei not	zM]
+muita tentativa	s#Y
+muita veze	s#YXY
+multi factor	zHY
+multipl match	nAa
+muss ich	sEYHIIJMZ[]hY
+must be	a%Z-G1I3[9I@EC[H^IZJZKXZJ
+must chang	jHFLb^J
+must contain	sIY
+must enabl	u?Z
+must give	z*Y
+must have	uI]
+must i	w*YHIO[
+must not	uHFIaKY
+must register	zDZ
+must reset	z:]UIWJ
+must the	zKZ
+must wait	q@^
+my account	W!Y#J%E(J)H*I+J,J-J2J?H@HAIBGC^GJH@IIKILIOJPFUJVdZc_HhX
+my admin	j(F)J*XHIVaZX
+my authenticator	sH]
+my bank	zH[ZJ
+my boss	w!ZHHZY
+my browser	o.[HJ
+my choic	z@]
+my colleagu	wUX
+my computer	k#YM^Z[aGhJ
+my contract	w!Y
+my current	qHJKXZEh^
+my daughter	wK[
+my deputy	zH^ZI
+my desk	s>I?Z@IHa
+my detail	z+ID[
+my devic	u>]
+my email	qH]
+my ex	s>bDJHD
+my exist	u@JHEK_ZGh[
+my former	u3J>_HH
+my gmail	z:JHaZC
+my handbag	w>bHGZH
+my issu	w;X
+my kid	z@Z
+my laptop	f#ZH_MYZI
+my last	p>]HYOJZI
+my login	m!_#[:[HAIITHZ_bH
+my mailbox	z>HH]
+my messag	z9[H]ZGaI
+my name	u-FHJIaZH
+my new	f>F@^KGNJO[Z^
+my notebook	zHZKY
+my number	h3[CJD_HFIFKIO]ZEaYhJ
+my offic	u=J?XHY
+my old	e-J9J>_HDIJK_OJZFh_
+my onprem	zFZ
+my organisation	pEaUJWH
+my other	zHHZ]
+my own	j(E*J:a@]EJHEIJKIUJV^ZC^^hJ
+my passphras	wI[
+my password	O!I%I(A)J*Z-^/H2J3J7G:I=ICIGIH?I[JHKDLEMGSJVFWIZh[c^DaZeJgHhG
+my pc	sM[ZI
+my phon	Z*J+J3F>_@JBIH^OYZI]Ha_hJ
+my phone	e#J3H>_BJC^O[ZI[H
+my previou	l>_@YHCO[
+my privat	q!E#I3J>JHaO]ZI
+my profil	q!YHYOX
+my register	z?X
+my request	w9_HE
+my reset	sHIZ^
+my role	w(bBJHGZF^J
+my sap	z#HH^ZG
+my school	w>[aJ
+my screen	z>IH_bI
+my secret	z?[
+my security	s+^>[?YCFDIHCZJ
+my sim	u>Y
+my sms	wCZHHa[
+my son	wHZ
+my sons	zHYI]ZG
+my staff	w([HJNZ
+my tablet	zbX
+my team	qZ^
+my test	w;X
+my ticket	u9_HHZJ
+my train	zHF]_
+my user	c!^)J*_-X/[3J9I:H>H?H@GAIBIDHHEKENJOIUJVbZZ[[]H^H_IaHhX
+my usual	zK^ZJ
+my vpn	wMY
+my window	z#XHY
+my work	o3I>JH[O]
+myself out	u#Z
+n a	e!J%Z(X)H*I+Z,J-I/Y:J>J?G@JBJCID[EXHCIIKJM[NJOJPHUYV]W^ZE][aIcJ
+n accept	uIIK]OZZGhZ
+n ai	g(X3J?H@HC_D_HXKH]^hJ
+n apparait	u([?[DJ
+n arriv	nZa[[aI
+n en	qCZI[KYh]
+n est	a(J>H?a@JBICHHGIHKGO^UHV]WZ]J^JaId^hZ
+n exist	u>[FJ[X
+n expir	uL[
+n y	wI^PZZGhJ
+na auditoria	w/XEY
+na conta	w2^IJ
+na ekrani	wb]
+na empresa	zU]
+na hora	zh^
+na komputerz	wM^ZJ
+na konci	zD_HJ
+na minha	uD_HJI]VJ
+na nowym	zH[
+na nuvem	q/Y0^T]dI
+na ou	z%Y
+na stary	w>]
+na tela	sb_
+na troca	zZYd]
+naar het	w>Z
+nach dem	j/[C]L^MJRZY[ZGaEdZfH
+nach der	qY]]acI
+nachweis bringen	z*Y
+name and	u-X
+name break	zFY
+name contain	wFZ
+name has	wF^IH
+name in	q-]HJI^KJZGhH
+name is	s-YHJI_KJ
+name of	o-aFZHFIE
+name or	p-Yh]
+name plus	u-YI]
+nao abre	w+XH]ZJ]JbZ
+nao aceita	n@HHJKZMIOZZZh^
+nao aparec	p(Z?XZE[_
+nao atend	pIZN^
+nao autorizado	wTXV[
+nao bate	zO_
+nao chega	uaZ
+nao configurou	wV]WY
+nao conhec	zHHM[
+nao consegu	w=[@[
+nao consigo	g!Z>]DFHFIIK[VIZa[]hI
+nao correspond	wOY
+nao da	w:[@Zc]
+nao deixa	q@[HJK]XZZZ
+nao diz	zNXV[
+nao e	k3G4Y6Y>H?^HEI]KHO[VYZIhZ
+nao esta	mV^aY
+nao exist	w_]
+nao foi	s3ZVYeX
+nao funciona	qZ^
+nao grava	u0XG[Y]
+nao ha	w3YDYW[
+nao habilitou	zU]VJZIdY
+nao imprim	wH]
+nao inicia	z+YfZ
+nao me	uDXKIZZ
+nao not	w7]HIM]ZJ
+nao oferec	z?Z
+nao passa	w%J;Y>YKZ
+nao passou	z@[M[
+nao pede	w+YLZ
+nao pode	o%X(ZHJI[K^VJZG^^hJ
+nao posso	w>JV]X[ZJ
+nao quer	zK^
+nao recebo	sa]
+nao reconhec	u:ZOZZHh]
+nao redefin	z:X=]ZJ
+nao respond	z0XfX
+nao sai	z3ZcZ
+nao serv	z?^HH
+nao tem	j%Y)^*[=[@JD_HIL[UJVHZF
+nao temo	z=]UY
+nao tenho	q(Y3J>]CZD[ZI
+naszej organizacji	zUX
+ne correspond	sOZ
+ne demarr	zb[fZ
+ne doit	zI^
+ne email	u3G>HCIDaHHZIa[
+ne fais	zV]
+ne fonctionn	wHXZ_
+ne ha	uC[I[
+ne le	z3[
+ne march	m@JBIG]HZIJKJLYZadIfYhJ
+ne me	q?YDYHJX]ZZ
+ne peut	n=Z@YHHU]VIZH[[^YbH
+ne peuvent	w8ZPY
+ne peux	m)X3J>_HIK]VJZX
+ne pouvon	z3[:X
+ne recoi	waZ
+ne recoit	z>IHYaY
+ne reconnait	z:[@Jh]
+ne repond	z0XIJN[
+ne respect	sIZNY
+ne s	u*Y+^H^
+ne se	u+ZHJSZ
+ne somm	zEY
+ne sont	wGYI]ZI
+ne suffit	z?[C]ZJ
+ne vient	zHIa_
+ne voglio	z@[
+ne vuol	zC[I[
+necesario para	z(XdZ
+necessair pour	z(XdZ
+necessary information	sD_HJ
+necessary servic	o)IUGVIdb
+need #	sC^HGZJ
+need a	a!I#J%J*J9J:I=Y@GBGCHDJHfKIMHVHZ_[J]J
+need access	sHX
+need an	u0Y
+need another	uC[KX
+need at	z@JI]
+need enabl	z!ZHGV]
+need for	p#Z%J1]=]HD
+need help	uZ[
+need in	z%]HY
+need it	z>XHY
+need new	zBHIGMJZ^
+need one	w*ZC_HGIIZI
+need p1	w=^HG
+need per	z=JHZ
+need permission	zHZ
+need premium	z=Y
+need reset	z%Y
+need the	p*Y>[HCMIg_
+need tls	zHJYZ
+need to	[![#X%G(I*I.Y4J5]=I>[?J@]BZE^HGKIPJZZ[J]IaHdIgI
+need two	l*]
+need unlock	z#X
+nel browser	zb]
+nel cloud	sTZ_X
+nel gruppo	zV_
+nel log	wEYNX
+nel nome	z:[FZ
+nel profilo	z3[C]
+nel tenant	w:[W]
+nell ad	zgX
+nell ambito	zGZ
+nell elenco	z-[
+nella configurazion	zEX
+nella directory	p!Y3Z7]HHNJd[
+nella procedura	z,ZeY
+nella schermata	ub^
+nello spam	zHIa]
+nello stesso	z@]
+nem email	u3I>JD^HIa[
+nem not	zaZ
+nemmeno nello	zHIa]
+nessuna password	zZG]^
+nessuna scadenza	wL]
+nest group	wHYVZ
+net not	zYZ
+net on	uYa
+netflix password	zH^ZE
+network access	p%JHFQa
+network problem	zc[
+neu vergeben	z@]HHMIg]
+neue nicht	z/[HFM]
+neue nummer	w+[DI
+neue password	c#H(J-H@JBXCID]HBKDL[M[ZY[]][dJgXhH
+neue phone	q>ZHX
+neuem phone	w>HH[
+neuen password	zI]ZI
+new ad	z_^
+new branch	z9JGXHEMHV_]I
+new domain	s4H5J8Y=IA[H[
+new forest	p8[AJH_ZG
+new hire	u@XD]HJ
+new joiner	wHJVZ
+new keyboard	zH]
+new laptop	qH_MH
+new number	wO]
+new one	[!I#I(I*I+I-G1J3I9H:I>D?H@^AGB^CHDHGJHJKcL]McNEOHTJVJZH^JaIgI
+new ou	u%YG]HI
+new password	O!X#F([)I*I,J-D0J2H3J6_7G8H=I?GBdCHDFGEH5ICK@MfNbPJSJTIUGVFWHXIZ[[b]a^D_IaJbEcIdEeHfIgYhD
+new phon	d+_HaZJ
+new starter	sD]VX
+new tenant	zWYd[
+new user	p!E#J+[AGBIHaPI^H_F
+new web	zHYJJcZ
+next chang	z@aHE
+next day	uHJYZZIg]
+next logon	j@JLbbI
+next morn	w@ZfX
+next one	z@^hJ
+next quarter	zHZ
+next sign	sL[
+next to	wI[V]
+next week	zH]ZJ
+ni adress	z3EDa
+ni celular	zD^
+ni correo	s3HDaZHa[
+ni email	w>ID[HIa]
+ni pwdlastset	z%Y
+nice day	z9]
+nicht aktiviert	ndafI
+nicht akzeptiert	zO[Z]hH
+nicht als	z?[
+nicht an	o0ZO[aY
+nicht andern	m7Z^bhI
+nicht angeboten	p*X>I?^[Y
+nicht angenommen	zZHh]
+nicht anmelden	zZI[]g[
+nicht auf	u%](I4Y5I?IZIa]
+nicht benutzen	zV[
+nicht dabei	zG[
+nicht den	sIIN_
+nicht der	u-YOZ
+nicht die	u%Y3Z=[OY
+nicht drin	zQX
+nicht durch	w4ZMZZIcZ
+nicht eingeschaltet	wU^dZ
+nicht erkannt	zZIh^
+nicht erreichbar	u4Yf]
+nicht freigeschaltet	uVa
+nicht fur	uDZV]
+nicht geandert	z@YZ[
+nicht gefunden	u_^
+nicht im	p9]G]HEI]KIVJZFaXb]
+nicht in	n)[HJMZTZV]ZX
+nicht mehr	d![%I*Z-J4I=Y?]CGE]HEIFK^OIPIRJVIXYYY]J_[aHcJfYhI
+nicht mit	qOYZZgY
+nicht mitgli	wV^
+nicht moglich	p@IC]HHZ_[XbG
+nicht noch	z@JK]ZH
+nicht ohne	zHFM]ZI[]
+nicht per	wP^ZI
+nicht rein	w!XZ^
+nicht ruckschreiben	z6Y
+nicht selbst	w)[V[ZI
+nicht synchronisiert	zGXHZ
+nicht uber	z(YD[
+nicht unterstutzt	z5X7X
+nicht verfugbar	z4]?[HI
+nicht vorhanden	z_^
+nicht weil	w-[IX
+nicht weiter	z:]>Z
+nicht wieder	z+[DJ
+nicht zu	uIJKJN]]^
+nicht zugelassen	z@]QY
+nicht zum	z#X?]ZI
+nicht zuruck	zK[ZJgZ
+nicht zuruckgesetzt	zE]ZJ
+nicht zurucksetzen	e(]:^=ICYF]HJPXVG
+nie ab	sL_
+nie dafur	zDY
+nie dostaj	za]
+nie dziala	l@JP[Z^f[hJ
+nie jest	qV_Z[
+nie ma	o%^?]HIZJ[Z
+nie mam	w(b>^HFVJZH
+nie moge	j@ZDJHHKYZa
+nie moze	s:Z=[SZVIZG^]
+nie mozna	w4]IX
+nie pamietam	zZ[
+nie podalem	zDaZF
+nie pozwala	w@ZZ]
+nie przychodzi	zaZ
+nie przyjmuj	zZXh]
+nie rejestrowalem	zDZ
+nie spelnia	qIZN_
+nie zgadza	uO[ZJh[
+niet aan	nHGIYKIN^V]ZIaZ
+niet geaccepteerd	zNHZXh]
+niet in	wHFVYZ]aZ
+niet ingeschakeld	uVYdY
+niet meer	zYYdJf[
+niet nog	w@Y
+niet ontvangen	w>]aF
+niet op	zM[ZJ
+niet opnieuw	u@XZZ
+niet overeen	wO[
+niet resetten	w:]
+niet wijzigen	z@I^^hJ
+nieuw nummer	z>Y
+nieuw telefoon	zHY
+nieuw wachtwoord	sB[IXMZNGZYhJ
+nigdy nie	zD^ZG
+nikt nie	w=]HJS[ZIa]
+nimmt er	zIY
+nimmt noch	zM_
+nobody can	l&Z:J>X@XHEUZZ[c[
+nobody could	zZH^]
+nobody ever	zW[d[
+nobody gets	z+YLY
+nobody has	z1]D[HI
+nobody in	pSXUZ_Z
+nobody know	z>EH^
+noch das	l![#]HGM]g]
+noch eine	wC[IX
+noch einmal	q9J@ZK]ZZ
+noch gesperrt	zTX
+noch kein	z3ID^
+noch nicht	o@ZEIHHMcW[ZF
+nog een	w@Y
+nog het	uM^gX
+nom de	s-a2[IH
+nombr de	q-^2]CZFXHJ
+nome completo	zI]
+nome da	z-]FY
+non accetta	u3JIJK]OZZX
+non admin	z=_ZG
+non arriva	ua[
+non autorise	wTYV[
+non autorizzato	zTX
+non basta	z?XC]
+non c	uD]VX
+non chied	z+ZLX
+non compar	u([?^HHZG[^
+non corrispond	wOZ
+non disponibil	z4]HJ
+non e	e3Y>IBJDHHGIHKHMYO^UJV^W[ZGfYh]
+non esce	w+XcZ
+non esist	z_Y
+non expir	qHELbZH
+non funziona	nH]ZZfZ
+non ha	h%Z(J+[3I?HDXEJHFM[NIU[VXW]ZG]]aI
+non hanno	z)[*[VJ
+non ho	n(_3H>Z?J@HCYD]HFIIKIMJNJ]]aG
+non l	z/[KIMJh]
+non la	u?XK]N[
+non lo	w3Y>[?YOH
+non me	sK]
+non mi	l(J>JD]IJVJX[Z^
+non part	s+Y3YHHa]bZ
+non passa	w%I;Y>XKZ
+non posso	j(Y9J>Z?J@ZCJHGIIK]NJV[X]ZG
+non possono	w8Z
+non puo	p%X([,J:X=[@ZHJZI^Y
+non ricev	z>GH]aZ
+non ricevo	wa[
+non riconosc	u3J:[O[ZHh]
+non riesc	zS[
+non riesco	pHJZb[]
+non rispetta	s-YN^
+non scriv	uG[HHY[fZ
+non si	m*X=Z>J@ZH^IYKJSXVIZF]Ha[
+non soddisfa	uIXN]
+non sono	uVaWZZJ
+non spuntata	z;Zd]
+non spuntato	wd[
+non sul	zHHM^
+non supportato	w1X
+non trovato	z_Z
+non va	w@JIZZ_
+non valido	w3[RX
+none for	z+[HI
+none in	zHHU[
+none is	zBJIIN^ZI
+none of	u@YG[HIKYN[
+nooit geregistreerd	wDZ
+nor lockouttim	z%X
+normal benutzer	z)Y
+normal staff	z)YP]
+normal user	o)Z*[CH
+nos controlador	zJZ
+nos dc	z5X
+not a	m4H7^>J?ZBJHCVb
+not able	w:ZBIHHZ]
+not accept	^!J-Y.X/G3X>H?_@YBCDJGJHAI[KILINXO_VIZ^^H_JaJbJhY
+not access	o>c?IDHHFZJ
+not acepta	uIGKYO[ZYhY
+not activ	m!_HFU^VJZJfX
+not activat	w=JHZVY
+not ad	e!]/Y@JHIMXT^ZE[J^Z_^gY
+not added	zVZ
+not affect	zHHT]
+not allow	](_+J-_/H9I:H<YBJDIHAMJQZUXV]ZA[H^aaJbGhG
+not among	w?]HJK]
+not an	s*]4Y?JKY
+not aparec	p([ZH[^
+not appear	q+[?_CHDD
+not appli	u;^MJ
+not apply	q*^GY
+not arranca	w+XbZdGf[
+not arriv	jH_
+not ask	w+b3I>JCIDGH[IIKHZE
+not asked	m+]@JCIDXHFKILbZJ
+not assign	zH^
+not assistent	z,YeY
+not at	wHGN]ZY
+not authentication	uD[
+not authoris	zVZ
+not autorizado	wTY
+not availabl	f4F=^?]H^SXUIV[ZG
+not be	a,Y-JHHIZKJVJZZ_ZcZdGe^fJ
+not becaus	w/Z
+not been	d)J4G5^HEIXUXV[ZJd]
+not came	zH[ZJ]J
+not capital	zI[
+not celular	zH[
+not centro	zgX
+not chanc	z@[
+not chang	m#I@XBHHHLYZG^ahJ
+not check	z5[ZZ
+not clear	w%HH[TZ
+not clickabl	z(]HI
+not code	q>HZZaZ
+not coincid	wOZ
+not come	h%E+[;^>Ja[f^
+not complet	l+GBFD]HBIDNJOGVJZ[]adIe]
+not complex	uIaZG
+not compliant	oH[NY
+not comply	q-YHJN_ZE
+not computador	wM]
+not conecta	zH]
+not conector	z8]<XdG
+not configur	f:J<[D[EFHEUHVZWbZGeY
+not connect	l%I0a1I4JGZ_XcIfF
+not contain	q5YHFI^
+not cooki	z.X
+not correct	qh^
+not cover	s=b>JG]HBIJV[
+not creat	zHJWYYY
+not cumpl	o-YIXN^
+not dc	s4^HGJ[
+not decrypt	z6ZZJ
+not defin	oW]
+not deja	w=^K]ZEhJ
+not delegat	u%^
+not deliver	u3JHJa^
+not dice	wV^
+not did	zD[
+not digit	z3JI_OH
+not diretorio	o3_7[HHd[
+not display	s3J>GHaZF[]
+not disponibl	z4[
+not do	q7[:JHGU[ZZ
+not domain	z4Y
+not done	z!]+FBHD^VI
+not effect	wLZTZ
+not el	z(Z
+not email	q3F>ECJDaHEMIOIZJaZ
+not en	zM]
+not enabl	Y%J(E)[*I,J-H1I3I7J8b:H;J=I?X@JAIBGDGGEHAIJKIMINJU^VdWIYXZE^JaJcJd_fJhJ
+not enforc	w5YLX
+not enough	l(]CaHCI]KJZI^JhJ
+not enroll	wD]
+not enter	zDY
+not entra	p7aHHKJZIa]
+not error	w@JBcKHZDaI
+not es	o9JI]KHO]V[h[
+not escrib	wY]f[
+not esta	jGYHIV^_Za[fY
+not exist	k>[WZ_caHdF
+not expir	]KJLfZF
+not explanation	w&ZHHNXZ[
+not fill	w>H?HDbHGZH
+not find	w_]
+not finish	sBIDYZE]b
+not fit	z6^HGcJfIh[
+not follow	zHJg^
+not for	o(H)^*H?[@[HCP[VZ
+not forc	qHHLa
+not found	j-H4^9JAGGIHZ_a
+not from	p7]:[HGSHTIbX
+not fulfill	zI[NH
+not funciona	oBIHZPXZ[fZ
+not further	sBYN^ZJdX
+not gave	w3H>HDbHHOHZGaI
+not get	f+^0Y3J>HCJDHHFZF]IabgY
+not gets	u+ZHHLYaZ
+not gett	za[
+not go	l=J@ZBIHCI_KIZ[]]dIfJg]
+not good	zI_
+not got	q%ZCZHG]]
+not grupo	zV]
+not ha	o@YM[UYW]ZIdX
+not had	w@HCIIJKbhJ
+not happen	wHHZ[a[
+not hav	z@[
+not have	_%X(Z)J:X>X?JHZU[VGZF^ZdX
+not hay	pD]HHW[ZJbZc]
+not healthy	wfX
+not help	n![#X@JB[HIT[ZF
+not idea	uB]
+not in	Z!I(J-G:J>I?b@IBHDIG[HBIIKHMYUJVdZB[J]J^H_YdJgYhI
+not includ	k-X=]G^HCNJV[
+not inherit	q;^
+not internet	zcY
+not issu	zMZNZ
+not it	w/]?YHIh[
+not join	wG^_F
+not know	h&_-H>[@IAXHAIGJZKIMZZ[[HbIh[
+not known	z/HM]ZGb[
+not la	p9IK_MJZIh]
+not le	zLX^]
+not les	z+YG[
+not let	h)[@YBFCJDIHFIIVJX_Z_^IhI
+not licenc	z=Y
+not licence	s=_HD
+not like	q/^NZ
+not link	uHGb_
+not list	w?_HGZI
+not llega	wH[
+not lo	s=Z>Z?]OGVZ
+not load	s.YHZ
+not lock	qHIT^
+not log	zM_VJZDcY
+not long	zIX
+not longer	e![4Z>a?^DJIHLGTJVIZI
+not look	zHITZZZfI
+not luck	w@YZX
+not made	zDHH[LY
+not manag	w7X
+not match	_+J-I3F6Z>H@IAFDIHGIHOfZG_^aIhZ
+not matter	qHJIHN[h[
+not me	g(J3H=J>HBHDZKXVIX[Z^aZhY
+not meet	a@XHEI[N_ZH
+not meio	z9JHFI]ZJ]^
+not mention	zH_KG
+not mesmo	z@^
+not messag	w(IHHZXa^
+not met	sHJIZN[
+not method	w>ZCIDYHJ
+not meu	w3ZC]HHM[OH
+not microsoft	sHIJ^SJTZ
+not mind	zBaHIZI]H
+not more	s@IB^NYX]ZE
+not my	w)J*^HF
+not navegador	zb]
+not need	uB^HYKXZDaH
+not new	w+[@ZB]HFZE
+not nome	z:[FY
+not notification	z?GHIa]
+not now	z/[
+not objeto	z;Y
+not offer	h(I)I*_?ZHGU]ZH[Y
+not offic	zT[
+not old	z@^HH
+not on	k)Y-I1I5XHZQZUJV]YEdZgZ
+not one	zNIU^WZ
+not onprem	q/X6YTZgZ
+not open	kHaWYZJc^
+not option	o?^C]DJHHaJ
+not p1	z=[
+not part	s=YG]HH
+not pasa	u%I;Y>XGIKZM]
+not password	l-JBHG^HBI^KIMIN]WXZF[IdJfZ
+not pc	zMY
+not permission	p%Z(Z@JHIV]ZH^E
+not permitt	q%Y-^=Y@JHGIJKJVJZE^_
+not phon	k3X>D?GDcMIOJaD
+not phone	u?[
+not pick	zH[MFVY
+not pide	z+X
+not policy	uHJNHWa
+not pop	z+ZHIZHa[
+not portal	zTY
+not possibl	g#[%H)J7Z@FBIGJHBP[SJTIVFZa[]d[
+not print	zHY
+not prompt	h+c?ICJDFHCLa
+not properly	sEZ
+not proximo	zLX
+not pued	j(Y@YHJVZZZ^[
+not pueden	w8[
+not puedo	e!J3J9J:J>Z?I@YBGDIHZIIK[MJVFX[Za[ZaIbJhI
+not reach	l/G0XHIM]ZJa^gY
+not reachabl	w4Y>^HGSZaE
+not read	sHZZa
+not reason	zZ]
+not receiv	kH]ZGa]
+not recognis	m3G>JKGO_VZZJh_
+not reconoc	w:ZOZZJhZ
+not recovery	zDY
+not register	f+GDbHZUHVI
+not remember	sHJKHZ[h[
+not replac	z@Y
+not reset	e(I0]3H5Y7Y=J?J@IBHDXHDLJNHR[UJVIW]ZCaJb[cZfJh]
+not respond	z0X
+not right	k%HE[O^P]WHdGh[
+not ring	sa^
+not run	zHYMX
+not runn	j1JBIHGR[ZHdJfa
+not sale	s3ZC[aHcY
+not satisfi	zJ[
+not satisfy	p@YHIN_
+not say	zNZZY
+not se	g!Z*Y4Y6Y?Y@JBHGXI[VHZXdGeXf[
+not security	u(J*]?ICJD]HH
+not see	wL[
+not select	sG_HH
+not send	uH^aE
+not set	c%[(^+H>J?G@IBICDDbGIHFKFNHVaY_ZF]H^IaIgJ
+not show	c#I+b>IDJH^OFZEa[b]dH
+not shown	wHJ[[
+not sign	u<ZD^HJVI
+not sms	k3]>JHHTJZHab
+not sound	uH_
+not spam	zaZ
+not sspr	w?Z
+not start	lHYb[f]
+not stor	z7XHJ
+not strong	zI]
+not such	p__
+not support	i(H1c7XHGZI
+not sure	wHIZ_
+not switch	s-JHFVbd[
+not sync	j0J1I4JGEHcLJ_]cJfJ
+not take	g-J;[<^?X@YDIH[IZKHLIMHNH^JhY
+not taken	wHJIJKZMIZGh^
+not target	uGadH
+not tell	zNY
+not tenant	w:[HJU]WY
+not tengo	p([9J>ZCZH]MIVJ
+not that	w@GHZNY
+not the	f(^/X3E:a>H?ICIDFHCIIKFMINGOcVJZY_HaIhX
+not ther	n(Z?ZHHZH[^
+not tick	n<[G[HEdbeD
+not tien	m%[3Y=XD[L[aH
+not tienen	z)]*]
+not to	q-Z/]HIIJNZZJdH
+not token	z,]
+not told	uDaHHY]ZI
+not trigger	u+[HG
+not turn	c!H(J)_:JDIHHU]V_WJZG^J
+not typed	zHI]_aG
+not understand	zZ^
+not unlock	sTZ[_bH
+not updat	q0]1_HBZ[fJ
+not use	w-]dY
+not used	wK^ZI
+not vale	wHJI^
+not valid	z,XHJR[
+not valida	z3[
+not verifi	zH^
+not verification	zDX
+not verify	z3^DF
+not want	u%]-_HHKHPGZI[YhI
+not way	s>Z?[CID[HJ
+not went	zCJDY]Z
+not what	wJ[KHZJh[
+not window	wHYM[
+not wizard	z+^>G
+not work	W%I(H)I-I/H0Y1X3]8]=J>F@CB?DJGJH^IEJJKFLJMGNHOGVCZg^FaFbHdGgJhG
+not writ	p%]dYeIg[
+not writeback	p=[GXdZeG
+not written	j0]GIHaVIfHg^
+not yet	s0H1HD[GFHEKIMbRIbHfH
+note on	wH^
+noth but	w?^HI
+noth come	wLZaZ
+noth else	q&]9JB[HHIJNXZ^fI
+noth ever	zLY
+noth for	uHITZ_^
+noth happen	uHIL[a[
+noth is	z0[HIR[fJ
+noth more	wB[ZY
+noth on	w3J>JCHDaHJ
+noth pops	zHGa]
+noth set	zW[
+noth to	u@HB_C]D[HHLIZC
+noth work	wBAZcaI
+notification are	zbX
+notification not	u?XCIHHa[
+notification packag	wHJJ]
+notification when	z(JH[
+notify user	zH]
+notr organisation	zUY
+nous avon	z8Z
+nous ne	w3[EY
+nouveau mdp	z@YDX
+nouveau mot	k-HBYHHIIKFZ[[J]^hJ
+nouveau phone	uH]
+nova senha	u:ZBYZI
+nova tem	zI[K[
+novo not	z8]dG
+novo sem	z>ZcY
+now ad	zgY
+now and	zKZZI
+now cannot	z>Y
+now i	n!Z+H?HDcHFZG
+now im	qCYD^HHZJ
+now is	wHZhY
+now it	h#J>Y@[BJHHX]ZYaJ
+now its	u#_DZHJZJ
+now lock	w#[HJXY
+now not	w>IBGHHKFV]Z]h]
+now noth	wBY
+now refus	w@Z
+now reset	o(Z8]>YHGZI
+now that	z>IC^KY
+now the	k!^#[)XD[HGKXZB^Z
+now ther	z?Z
+now they	u/ZGZZJgZ
+now user	z-X
+now window	zgZ
+now writeback	zYX
+nowe haslo	uB[MYZZ
+nowym telefoni	zH[
+nu har	z/XD]
+nu mag	z@Y
+nu wachtwoord	zD]
+nu wil	z@]
+nuestra organizacion	zUY
+nueva contrasena	uBZMYZI
+nuevo sin	z>YcZ
+nuevo y	z+X
+number and	j3I>YOXZ^
+number but	q>FH[O^
+number does	zOZ
+number end	zO[
+number for	w3XDIH[
+number format	w3Z
+number has	s3Z>[HJ
+number have	w3[
+number hr	z+Z
+number i	l3HHHIIOb
+number in	j3aHXOE
+number is	h3Z>^DJIIOYZI
+number match	pHbOE
+number not	j3H>IH]IJOaaI
+number now	w3H>_OF
+number of	h+J3F=G>H?J@XC[DGHcIGKIOHXaZJ]I
+number on	m3X>^DHHDO]
+number or	u3ID[HJIX
+number register	z>Z
+number symbol	zIY
+number that	u>IO[ZZ
+number the	q3I>^B[HJOJZI
+number up	z>XK[
+number with	u3^IG
+number without	w3a>GOG
+numer telefonu	w3Z
+numero completo	z3JIFO_
+numero con	z3^
+numero de	j>HOc
+numero di	u3J>ZOZ
+numero digitado	zO[
+numero e	m3I>XIYO]
+numero enregistr	w3^DJOG
+numero et	wOZ
+numero invalido	z3F>IO_
+numero maximo	z3GOIX_
+numero nao	z3H>]OH
+numero non	w3J>[
+numero not	z3ZaH
+numero que	s3JI]O^
+numero saisi	zOZ
+numero sem	z3]>JOH
+numero senza	z3]>IOI
+numero terminado	z3H>_OG
+numero y	q>Y
+nummer der	z3Z
+nummer ist	w3_aZ
+nummer koden	z>Y
+nummer komt	zOZ
+nummer stimmt	wOX
+numret stammer	z3HOXa^
+nunca expira	qL_
+nunca me	uDZ
+nunca puse	zD^
+nunca se	wW]dZ
+nuova password	q:]HFIXKIN[ZG
+nur bei	uHIT[b[
+nur beim	z7Z
+nur die	u?ZC^DJ
+nur e	zC[DH
+nur eine	p*ZCX
+nur einmal	w@Y
+nur entsperren	u[_
+nur fur	w8YG[
+nur ich	zV]ZH[Z
+nutzung zu	wTZ
+nuvarand losenord	wZFha
+ny har	z3ID_HIOI
+ny telefon	zHY
+nya losenordet	sB^HIM[ZD
+o ad	u%Z/ZTY
+o administrador	m(Z)H*I,JU[V[ZY
+o agent	z-Y
+o ambient	wc]
+o app	z?ZC[
+o assistent	z+YHJeZ
+o autoatendimento	u)[HFUaZJ
+o botao	w(]:]HI
+o celular	p#[>YC]DHHFM[
+o codigo	e3]9I>ZBZCIHEIJZJaa
+o connect	zHGcZf[
+o controlador	z4[
+o dc	z4[M]
+o email	zHIM]
+o entra	u/]=YHZ_J
+o firewall	zH]
+o link	wHZZIbZ
+o mesmo	zA]
+o meu	sI[KJO_
+o numero	p3HOa
+o outlook	zHX
+o pc	zHJM[
+o portal	z:Z@ZKJ
+o primeiro	zC[hZ
+o que	zHJIJO[Z]
+o relogio	zR[
+o servico	sBYfa
+o servidor	sHHc[fZ
+o sistema	zKZ
+o sms	zaZ
+o telefon	w3Y>I?]HIO[
+o test	z=_HJ
+o una	z9]HJ
+o usuario	h+X3I=Y>JCXHJOXVXZH]Z^^_Z
+o utilizador	z^X
+o window	zbZgX
+o writ	j%J(J,Z6XBIPJRYZ]d[e[gI
+o365 e1	z=Z
+obecn haslo	zh]
+object are	zGIHbVJfI
+object could	o_^
+object for	wAY^Z
+object has	w!^HH_I
+object in	s;X
+object is	s!]-J;]HF
+object not	jAIGZHH_b
+object was	pGJ__
+objekt im	z_^
+objeto excluido	zG[
+objeto nao	z_Y
+objeto que	z__
+obviou it	z-^ZG
+obwohl ich	z#]ZIhZ
+obwohl im	zM]
+occur only	z)^TJ
+och far	w@Y
+och kan	z@X
+ocorreu um	zZ^
+odebrac kodu	z>X
+odrzuca bo	z-[K]
+of #	j(J2[C_HDIXKJPZZ[
+of a	b!F(b)J-H/I3]7I=J>X?]@JEYH[IIKIPIWJZCaIbYdIgJ
+of an	m([)^PJRZZGaZ
+of another	p8[:YHJ
+of attempt	wX^
+of bann	wHX
+of character	zIX
+of connect	m0X1^HGfY
+of contact	zCY
+of date	zHY
+of days	z@[HY
+of domain	wPY
+of entra	m1[=ZHJ
+of federat	z7Y
+of forbidden	z-^HH
+of four	zIX
+of her	z:ZK[
+of him	zA_HH
+of his	z:YHJKYNJ
+of it	n([HDI[MYT[VJ]]
+of its	u/]8[NG
+of letter	z-_HHOI
+of method	wCGH^
+of microsoft	wSZ
+of my	b#X:[@ICYDJH[IYVJZ[aI
+of offic	o1E9J?JHeMGTHgJ
+of one	sC[HHZ[
+of other	w-^:[ZH
+of our	f(H)J-Y.H0X7J:G=IDIE_H^IIKINJUIVJZ]]HfZ
+of password	h(J<aKINJU]
+of peopl	u-Z/ZHGV]
+of privileg	z%I(IP^
+of protect	zHY
+of register	zHY
+of remember	z-IK]
+of requir	zC_DJ
+of reset	u(I@JHZX]
+of scop	zG[
+of security	z+X
+of sspr	u#FX[
+of step	w/Y6_HBR_ZI]I
+of support	u1Y4F5^HEJJ
+of sync	q8ZG[ZJd^
+of that	p(]-I4Z;]HEZJ^I
+of the	P!H#A(C*H+I,I-^1[2]3F4E6Z7[8]:G;_<I=Y>D?F@IBECGDIEHFYG[HXLIMYNZOHPZQIRXSFUFVYWIYH[I]I_FaGbFc[dFgF
+of their	z@Z
+of them	m)Y@XDZHGKZNZ
+of this	w@EH^K]ZG
+of too	uX[
+of trie	zX[
+of upper	wIX
+of us	w-JHDU_VJW_XJZI
+of user	z(DZ_
+of what	zGZ
+of window	z#Z
+of writeback	wZJe]
+of your	nEYKZNZ
+oferec sms	z?]
+off after	z!YfX
+off again	z;IPZ
+off and	z8IUIZJb[d^
+off by	w)FU^c[fH
+off for	g![)I?[CHHHLYUaVIX]ZG
+off in	k!^)ZHGd^fI
+off on	ub[
+off password	qHXUY
+off reset	s!_.X
+off self	z)FH[
+off the	uMXYX
+offer i	z?X
+offer to	s(I)I*_;[?HHH
+offic #	c#G/[3I=XHEIHTdg_
+offic a	zgX
+offic com	m#I/[HHMHTdZI
+offic is	z/]4YZJ
+offic network	wBYd]
+offic not	zaX
+offic phon	j*[3b>JHA
+offic portal	qHDMBgd
+offic still	u/]
+offic too	z1EHaMJ
+offic until	wH]MJ
+oft falsch	w#]XZ
+oft probiert	zX^
+often and	zXY
+oggetto non	z_[
+oggi non	u@]KJX^ZJ
+ohne landesvorwahl	z3Z
+ohne neue	uZH[_
+ok and	z/Z
+ok but	q-[/IM^ZJgJ
+ok cloud	u/Z
+ok for	z-X
+ok thank	u9]
+okta can	z7[
+okta reset	z7Y
+okta so	z7Z
+okta sspr	s7Z
+old and	s@ZA_
+old devic	zHY
+old domain	u4H5HA_H]
+old email	z>^aE
+old enough	z@^HH
+old favourit	zK[
+old for	s/I0[5]HFMZdJfJ
+old job	z>[HI
+old one	_-J/]>Y@FBJHDIIKHMZOJZE_[hd
+old ones	wHJKJYZh_
+old password	Z#Y(H-G/E7J:J@DBDGIH?IEJJKaLJMdNETJVJZD[I]J^GbIdJhg
+old phon	m>^HX
+old protocol	wHJY_
+old sync	z1IH]
+old tablet	z#^HG
+old tls	uHHY^
+older than	z1^@EH[
+older version	zbZ
+olvid la	wD[
+olvid mi	wZ^
+on #	w1^9]HI
+on a	h!Y#J%J-X@XH[KJNHYZZJ[]dZ
+on advic	z)]
+on again	w!^BYZG
+on all	q-IBZHHJ]^Y
+on an	w<[>JHY
+on and	u#Z?JH[IZXI
+on annual	zH^
+on at	zU[VI
+on both	zA_ZG
+on by	wJ[^[
+on connect	w6^HGfI
+on dc	qJ_NF
+on domain	q4JHJJ[QY
+on each	w%XHZ
+on earth	z*Y-]HHIJ
+on entra	u1Y
+on every	zHHJXS^
+on everyon	z)ZUIV]
+on fail	zHHZ]
+on file	d*J3a>]?JC]DXH?O_aH
+on for	h!G)ZDIHEVeZH^J
+on friday	wZZ
+on her	u3ZK_ZH
+on holiday	w#J>[
+on it	w-]>[HG
+on its	u?[B]E[
+on laptop	wB]HIMH
+on leav	wDXHZ
+on lockouttim	w%[
+on lui	z=Z^Y
+on me	s*XIZKGZZh]
+on microsoft	wSZ
+on monday	s@aZH
+on my	Z!J*J-I9[:J>X?H@IBGC_DHHZIJM^OIVY[I]J^Ia[b]hI
+on ne	u=]?ZHINX[]bH
+on one	uHJZZf[
+on onprem	S#H(H)H*H,J-G/I0G3J6_7G8J9I:I=H>J?J@HA^CIDIEbGHIHJIKIMHNJPYSJTZUIVHXJZD[I]J^I_^aJbIc_d_eIfYhH
+on ou	z%_HG
+on our	n5X:ZNY
+on page	z7_HHZI
+on password	j&^(J)I-I@JBIDYJJNIU_VIZZ^IdG
+on pc	z/]HJ
+on phon	z#XHFMJg]
+on phone	zaX
+on prem	W%G(G)H*I-H/a0J1^3I4[6X7I8J9I:J>J?I@XBGCIDHE_GJHAIGJHKIMJN^SGTYUHVGZB[J]J^I_caIbId]fJgYhI
+on purpos	z)[HIPYVJ
+on record	o3_>Z?HC]DZHBKIZJaI
+on reset	n5]8J<^HIZI^X
+on security	z;Y
+on self	w)DHGUbZJ^Z
+on some	zH[
+on sync	uHFR]YY
+on that	p-I>JHEL[PXY[[^^X
+on the	L!C#[(G*H+E-^1F3C4D7E8F9F:F;[<X=]>I?]@[AGBBCDDZFIH>IDJdKBLIMGPGRaUCWHXJYbZF]Z^]_DbacGdFe[fIgE
+on their	w-IV]
+on them	z%IP^dG
+on thes	zLZ
+on this	i#J%G(I1J8c9[@IBIGGHBMJPadH
+on to	p@JHJM]ZGg_
+on tuesday	zH]
+on two	uAZ
+on vacation	wZZ
+on vpn	w#[HEMIg]
+on with	sHFLXZ[hY
+on work	wBJHIL^
+on writeback	p%X,]HI
+on your	z:^HI
+onboard event	z,IB[HIeZ
+onboard to	uBGZFeafJ
+once a	s*]
+once in	z@Y
+once more	u+[B_HJKJXIZI
+once per	w@Z
+once today	z@Z
+one after	wHIKXL]
+one already	zK]
+one and	l/_@IB]KaMEZGhE
+one as	wKXh[
+one at	w@^
+one befor	s/[D]ZF
+one branch	z%^
+one by	zHJK^
+one cloud	wA]_I
+one day	p@cHIKJ
+one digit	u3bIIOG
+one for	z2Y=JHY
+one forest	uA[
+one from	sK^ZHhZ
+one has	zNIWZ
+one i	n-H>ICJHHIGKaOIZEhb
+one in	n/J8IA]BIHGKZLJM[U^ZHhY
+one is	k-I9I?HCcDFHFIGKYZGf[h]
+one it	w-]IJKGZJh]
+one method	i*]CIHZ
+one more	u?IC_IJZJ
+one not	n/H>I?J@YBIKIM_NHOIZG_Hha
+one of	f)Z@]HFI]K[NFZ]fZ
+one on	j3H>I@]AZC^DHHDMYO_ZF_G
+one ou	w%^;IFJZG
+one password	u@XgY
+one piec	zCY
+one register	wDHO]
+one reset	z/]MF_Y
+one specifi	wNY
+one still	zMYZJ
+one that	w-ZK[
+one the	s/YK[_Y
+one to	zC]DI
+one today	z@]ZH
+one user	h!I*I;Z@HA_BJCJHEKHNXPGVIZd_H
+one verification	zC]HJ
+one was	w/Z@Y_Y
+ones are	zY[dZ
+only a	s(Y@JGXHIX]
+only admin	z^Z
+only after	zHZ
+only allow	w?X@Z
+only be	w[Z
+only chang	u@X
+only change	zIJK^ZJ
+only email	u?]HH
+only for	n(H)]8Z?]CJHDP^TJVJZX
+only forgot	z?HZC[a
+only get	wJ[
+only have	m=]C[
+only in	u!Y/IHJMITYZ]_Jg[
+only it	z>I?IC^HI^Z
+only letter	wI]
+only method	u?^CHHH
+only my	u>H?HCb
+only not	wHJV[
+only one	j*^?^CYIIKJ
+only password	z(X
+only peopl	u(J)^GYPZ
+only phon	wCZHI
+only reset	u?I@YCZ
+only small	zI[
+only some	w@ZVZ
+only the	f!X#I+I/I0Y=[>J?G@HC^HEIFJXKZT[ZH[J_Z
+only tls	wY]
+only user	u=GFYH]dY
+only want	s>Z@JKFZI[_
+only when	z%[K[PGZH
+only work	zMY
+onprem a	z_Z
+onprem account	u!ZHGT]
+onprem activ	qFZNX
+onprem ad	m/XHZ_Zg[
+onprem admin	s(JHbdHgI
+onprem and	u6^HIcJ
+onprem but	q_Z
+onprem configuration	kE^
+onprem de	zf^
+onprem desmarcada	zd_
+onprem directory	u_XdX
+onprem domain	u![/Z
+onprem environment	pcZdZ
+onprem integration	nEIHId_
+onprem l	zEY
+onprem n	zdZ
+onprem nada	zgY
+onprem nao	zc]
+onprem not	w!]6ZTY_J
+onprem ok	z/[
+onprem password	pH[cZ
+onprem pero	z/Z
+onprem policy	u/FH_
+onprem servic	z_Jc]
+onprem sspr	u![
+onpremisespolicyviolation for	zN[
+ontem e	z@Z
+ontgrendeld in	zT]
+onze organisati	zUY
+op de	q!J%Z;^HHJXXJa]
+op het	uHJZIb_
+op mijn	wM[ZJ
+op slot	z#]TY
+opcao nao	z([?G[Y
+open a	qH[bZ
+open for	z1IH^
+open it	z#]
+open on	zHJbX
+open the	j>Z?JH^TZWYZF][
+operador de	uPadJfI
+operateur de	zP^
+operation fail	q8ZAYZI_X
+operator membership	zPY
+opnieuw instellen	wZZ
+opnieuw wijzigen	z@X
+option are	z*X
+option email	w*X?[
+option for	u*^?E
+option i	uDEH^
+option in	p#JHBTZZJ[Y^c
+option is	q(XZJ[[
+option l	z^X
+option miss	z?]
+option n	w(]
+option on	w<Z?XC][J
+option password	uLXd]eF
+option sign	z<^HH
+option sms	z?Y
+option than	z*X
+option that	z^Z
+option to	k?[HHLZ[]dZ
+option yet	z*X
+optional featur	uHFd^e_
+opzion non	z(]?H
+or #	zO[
+or a	w9]DZHEbZ
+or an	z:X
+or call	zaZ
+or email	q3F>FDaHI
+or extension	q2aHH
+or history	o@YHFIHN_
+or is	z=IHYZ[
+or malform	w3[
+or more	zHY
+or part	zIZ
+or password	k#IT]ZIfZh]
+or pattern	q-[
+or phon	z>ZHJaX
+or reset	z@JBIH_ZF^J
+order a	w>IH]
+ordinateur est	zHa
+ore fa	z@[
+organisation admin	w:]=ZEHP]UHWJ
+organisation and	z:X
+organisation configuration	zE_WE
+organisation deaktiviert	wUY
+organisation has	qE]UZ
+organisation hat	zE[UJWY
+organisation lack	zHJWZ
+organisation licence	s=Z
+organisation n	zE[WX
+organisation ne	zGY
+organisation nicht	zdY
+organisation not	e:H=YEXNJUaWZ
+organisation password	qEYNY
+organisation rule	wN]
+organizacao nao	zWY
+organizacion not	wWZcZ
+organizational unit	qF[G[
+organizzazion non	wNJW[
+os cooki	z.Y
+os dado	z3]>Z
+os servidor	zMYYY
+other are	uV^ZZ
+other but	wVXZ[
+other compani	z:[HIS^ZG
+other do	z)HH[bY
+other one	wZIf]
+other option	z(J*[
+other peopl	z(X-Z
+otra empresa	z:]
+otra vez	p#[BZHIX]
+ou contain	zFZ
+ou desmarcada	zG_
+ou for	wG^
+ou in	zGZ
+ou is	qF]GYHIZJ
+ou n	zG^
+ou name	n-IFbHGIH
+ou not	o%^G_HG
+ou path	sF]ZI
+ou r	uFcHHZH
+ou structur	wF[
+ou that	wG[
+ou with	uF]
+ou without	wF[
+ou の	u(JF^G_HG
+oubli mon	zZ[
+oud wachtwoord	zKZ
+oude wachtwoord	uMYh[
+our ad	s/Z3ZHJ_]
+our admin	l(IS]UXZJ
+our app	z(]ZJ
+our company	l-X8J:YHDUbVHdJ
+our connect	u1XfY
+our connector	z%^
+our custom	z-Z
+our customer	z:JH]
+our dc	q4]5[HEZIf[
+our default	zNY
+our domain	m4[5Y8JHFK]T[cJ
+our email	w3G>Ja_
+our entra	z1Y
+our gpo	z@Y
+our idp	z7]
+our it	zPXUY
+our login	z7_SFTI
+our logo	zH^ZJ
+our organisation	j:JU]W[
+our own	q([7^GYHGIHJ[ZI
+our page	zc^
+our password	sNY
+our policy	p*[
+our portal	u:ZHI
+our proxy	w.X
+our reset	q/I:YH^S[ZF
+our server	z6]HGMX
+our sett	z*_HG
+our sharepoint	z:^HF
+our sign	z7[
+our support	z%I(YgZ
+our sync	l1_2Z8YGHHCRJd[f^
+our team	z:[HG
+our tenant	i)X:_=]HH
+our tool	z2X
+our university	z7^HI
+our user	m(I)J-J7X=JDJE_HGVJZ]]I
+our vault	z2ZHJ
+our websit	zHY
+out a	zG[HJ^Z
+out after	u#_ZJ
+out again	z#^HG
+out and	z#X
+out at	z>J][
+out each	z#^HE
+out for	s(Y
+out in	u!]HIdJe[
+out of	[%J(I*J-H1X3I4F5]6_8]=H>I?H@FBJCIG[HHIZJHMGNHP[R[TYX]ZC]^aIcIfJgI
+out on	q#[=^@XHHSI
+out password	zg^
+out sinc	u#Z@Y
+out that	z@X
+out the	uJYL]ZX
+out to	z@ZHGc^
+out which	wHYI[
+outag at	zSHZHc^
+outag with	zSX
+outbound #	wcY
+outlook 2013	zHX
+outlook ainda	zHFM^
+outlook and	zMX
+outlook com	u:YHG
+outlook e	zB_HFME
+outlook fragt	zH[
+outlook keep	wH[
+outlook not	zHZ
+outlook password	wH]
+outlook pide	zH]
+outlook が	zM[
+outra empresa	z:]
+outra senha	zD^ZJ
+outra vez	w+X@]
+outsid of	w(]GXPJZI
+outsid the	zVY
+over #	w2b9I@JHEII
+over a	zHZ
+over mijn	z9_HJZJ
+own account	wHJP^
+own admin	z*Z:Z
+own company	w:]HH
+own organisation	w:bEIUGWIZJ
+own password	e(D)[-J:G@FBJHFIFJZKHLZUZVbZF^bdJhG
+own rule	z/[
+own sign	z7_HGZJ
+p1 and	z=[
+p1 to	w=aHI]I
+p1 trial	z=JH^
+pa datorn	wM]
+pa ny	zHY
+pa window	zb[
+page and	u+GDHH]]Yg]
+page asks	zHZ
+page at	zb]
+page befor	zbY
+page complain	zWZ
+page de	wS[ZHh[
+page does	w.X
+page down	zSZ
+page error	z.X
+page forc	z[Y
+page had	z>JHI]]
+page i	zHZKG[^
+page insist	w[]
+page is	o7[HCSYTIXZZ_bI
+page it	w:Z?[ZI
+page know	z-[DZ
+page ne	z+^HJX]ZI
+page not	h)^+Y-I:Z>Z?YDGVJ
+page now	w?XIJK]X[ZI
+page of	zH_ZJaJ
+page only	z?Y
+page refus	q)[:ZK[ZD
+page said	zZY
+page says	a+J-H.X7H:H=F?HCJEYIXNHOYU_V[XIZZ]JbJc[dJhH
+page show	q+Y.Z/_HES]ZH]JbI
+page sms	z>[WY
+page still	z>X
+page tell	u.^=YHHZG
+page to	zgZ
+page want	q.YD_HJZI
+page with	uDZH]ZHhY
+pagina de	zS]
+pagina dice	zD_
+pagina nao	w+XX[
+pagina non	z+XX]
+pagina not	zX]
+palavra password	j@]BXHIKZZI
+palavra proibida	z-Y
+pantalla de	q+XHIb]
+par erreur	z!]@ZZI
+par l	p&[*D/[?_HJ]Z^[dY
+par la	zY[
+par le	s7]cY
+par sms	waZ
+para a	s@JDJK^VJWZZGb[dY
+para admin	u(G)[*^HI
+para administrador	u)X*^?I
+para desbloquear	z1[
+para el	wM[V[
+para impedir	uTZ
+para la	u>ZUIW[dY
+para o	u0]HHM[dJ
+para outro	z7YV[
+para redefinicao	wV]
+para redefinir	n(Z?]HIZJ
+para repor	wVYc]
+para restablecer	j(^?[HIVYZH
+para sspr	zDZ
+para toda	wUZ
+para todo	uHJUb
+para trocar	z:[
+para usar	zV^WI
+parait il	z@[h[
+parc que	zZJ^Xh[
+pare feu	wHZc_fJ
+parental leav	w!]H[ZI
+parentesi sspr	z3^
+part do	zIZVZ
+part fail	w%Y
+part of	h-J3Y=^G_HCIaVIfJ
+partner company	sH[
+partner tenant	z:Y
+party cooki	w.Z
+party credential	zb[
+party password	oJaZI
+party product	zJ]
+pas a	lNZZb[ZaG
+pas accept	s-[?XHII[KIZYhI
+pas activ	pU]V[WHZHdY
+pas active	sVXZGda
+pas aux	w*YIJN]
+pas celui	wO^
+pas changer	uZ[^Z
+pas configur	zV_WH
+pas d	u3Z8[CJHJ[^
+pas dans	u3IGYHHa^
+pas de	k+Z,[3G;Y=X>F?IDJHHOHUZVJWYZIaa
+pas en	w0]EYdH
+pas encor	q@[DYGHHEMaUGW^ZJ
+pas enregistr	wD]
+pas l	z5[d]
+pas la	s=ZN[
+pas le	m(^@[ZJ^XaYh[
+pas les	l%[(^*[D[HHIYK[NHVIZI
+pas membr	zV]
+pas moi	z(Y
+pas mon	u3J:[@JIJOZZGh_
+pas note	zZ]
+pas parti	zV]
+pas pourquoi	zZ]
+pas propose	z?^
+pas reconnu	zhY
+pas reinitialiser	zZ[
+pas sur	s([M^
+pas utiliser	zPZ
+pasado y	zK_
+passado e	zK_
+passfilt de	zJZ
+passfilt dll	uJ]
+passphras has	zI[
+passphras of	z2YHX
+passt nicht	z6YOY
+password #	wKY
+password a	k#]BYHIM^ZFbX
+password ab	z/HN]
+password abgelaufen	z>[BFZ]
+password actuel	sZHh^
+password admin	l%I(f)I*JHGPJVHZH
+password after	oHHLXMZZHg]
+password again	k@YBIK]NHZ[
+password age	g@]HY
+password agent	wHIJaZI
+password all	uBXH]ZH
+password although	zHY
+password an	z@Y
+password and	]#a(I-G/X:]BBDJH?JZL]N]ZH[[]J^HbJgJha
+password are	k-G/J7XH]M_N[ZHhJ
+password as	l>X@JHHKdLIZAhF
+password at	a7_B^HIJFKJL[NIWXZCbZcYhJ
+password attual	uZHh]
+password aufgrund	zEXcX
+password aujourd	z@Z
+password automatically	z=_ZG
+password back	wd_
+password be	w@ZHGKY
+password becaus	g:]DXE]NXVYZEdH
+password befor	uD[
+password behalten	zKX[X
+password belong	zZJd^h[
+password box	o(JHGIIKJNGZFbch]
+password break	z2XHIN]
+password but	f(I>Y?G@IC]HEIITY[ah[
+password button	p(X
+password by	oHJKIN[aZ
+password cambiata	zB^HHMH
+password can	w-XC^DE
+password cannot	a-I6Z<Y@^HCI[PYZB^[c]dIeJhH
+password chang	g#^)X7XBZLI^BhH
+password change	i/ZB^HENGZG^]gZhI
+password che	zJYNY
+password checkbox	zZF^^
+password compt	z#X
+password contain	n-Z/XHJI]ZI
+password contien	zI]ZJ
+password contient	wI^
+password could	w%X6X
+password count	w#Y
+password dans	z%]d[
+password darf	zIZ
+password de	u,]H]ZFdY
+password dell	w2YdZ
+password della	zH[
+password des	zdY
+password di	u,[
+password did	z/_ZD
+password dies	z(Y
+password dimenticata	zZ[
+password does	eG[IYNYZI
+password du	z2YHZ
+password e	g#_(J-I7ZHGIGK[M[NYZFdZhH
+password eine	u:]BJH^dJgJ
+password eingegeben	w#[KIXH]^h[
+password en	zEY
+password enter	zh[
+password enthalt	zI^
+password entra	z7Y
+password entspricht	p-YNZ
+password erfolgreich	wMY
+password erfullt	wIZNX
+password erst	z@]
+password est	l7]IIKHNEZ]^^d]
+password et	sZIh]
+password expir	h@IH]KDLBZbhJ
+password expiry	zH]
+password fail	s/GHFKYM[h[
+password falsch	whY
+password field	mKIZYb[h^
+password filter	hIHJb
+password for	a%J(_-I/Y2^@]BIH[KJLZMGNJZD^HhI
+password forbidden	z(^HI
+password forgotten	zH^ZI
+password from	e#J-H@XHZIIK^NZZC^JhY
+password funktioniert	uZ_
+password funziona	zBY
+password fur	u,ZHZZJ
+password geht	uI[KJM]
+password gesetzt	ugZ
+password gets	w-JI[KIf]
+password got	z@JLJZ]
+password has	l(I@[B_HZNHZD^JhI
+password hash	hBJGXHcM^ZDdJ
+password hatt	zKX
+password here	s-[:XZI
+password history	l5YHZ
+password i	b-H7Z@[BJDJHBIFKbMGN[h]
+password in	a#J%Z(F,Z-J6X:]@FBYIIKJLIM^NIUIVJZH^HdIh_
+password incorrect	wZ_hD
+password invalid	zHX
+password is	U!J#G%I)J-[/G2Z3J7]:G=J>H?]@^BaDXGIH=I]JHK=LJMESITYUIVGZJ]J^XdahY
+password issu	w@YHHZ^
+password ist	k@_BXHJIYKIZCh^
+password it	k!ZHJWZZI_]
+password just	w@[KH
+password kann	o4Y6]@YE[NI[[^I
+password kein	z@]
+password kenn	z>IHXZI[]
+password l	zhY
+password la	w>GH[KIN_
+password lack	w(YI^KHZI
+password lauft	sB[L]
+password le	z@[ZI
+password length	u2]IJNJ
+password liegt	z7]
+password link	h7EH]ZFb^
+password list	p-X?HZF[^
+password live	s7[ZJdZ
+password lost	zH_ZJ
+password ma	wZG[^
+password mais	wLXZH[]
+password manag	zdZ
+password manager	w2YH_ZH
+password marcado	z^Y
+password may	uHJIXW]ZHcZ
+password mistyp	z,aHHhI
+password mit	zh[
+password must	jHII_KZ
+password n	lHZIIKHLYNJZXd^hH
+password ne	n0]N[ZXdH
+password need	qI]
+password nella	ub]d]
+password nicht	h(J7Y@GKIP^VZ^ahI
+password non	h/H0^@IHIIZKHdHhX
+password not	Y%G/F<Y@HJIL[MXNbVJ[Y]J^GdJgJ
+password noth	wL[ZHh]
+password now	w/[
+password nuova	u@ZBIHHIHKHMJNIZ[]^
+password nur	z@X
+password of	a(^)I-J@DEJHdKJNJZ[^HdHgIhJ
+password on	c(H/]BIDZHIMHZY^^gIhI
+password once	u@X
+password onlin	z/IM_hH
+password only	q/IBIHJM_ZH^ZgZ
+password oubli	s>[BJHFZ]
+password page	q:YCZ
+password par	z7Y@Z
+password per	wZY
+password permission	sH]
+password pleas	pBJZ[
+password polici	zH]NJ
+password policy	^-J4I@HHGJbN]WIZI
+password problem	wBJZ]
+password profil	z([HH
+password prompt	wBHHXKJZ]
+password protection	g-e0IBJJ[KJZH^JdJ
+password provisoir	z@Z
+password provvisoria	z@[
+password que	wK[
+password recht	z%]
+password refus	u=Z
+password reject	sHJJGKINGZ_hG
+password remain	z/Y
+password reset	K%F(;)Y*X+I,J-I/E0I1I2I3[5[6I7C8H:C<J=]>Y?]@BBCCJEYGFIHJCKYLEMFNCPGS[UcV^WbZF[C]E^DaabBc]dBe^f[gFhE
+password right	o%^(IHH^[
+password rule	oG[HEI]JZN[ZH
+password sap	zH]
+password says	zIJVJ^^
+password senza	zLXN]
+password set	n%X&^HJNJZF^J
+password she	w-II^LZ
+password should	zHY
+password sinc	w@YHJg[
+password so	zhY
+password spray	zHJTZ
+password stay	s@JHGIJL^ZH^Xg[
+password steht	zhX
+password step	z@XZX
+password stopp	wHIZ^
+password stuff	zBJG[HJZY
+password sync	d%J-J8aBHGdHBIJKIMZVFdHfJ
+password synchronisation	z%GH]
+password synchronization	q8]
+password ten	z@Z
+password that	e-_@HH[IJJZKXLIZH
+password the	g-H@IBHC[HXIHNaZA]Y^_hJ
+password thing	uKIZ_
+password through	s:XHYgZ
+password to	m%]@ZKIMZhJ
+password today	q@_
+password too	sIX
+password tool	uJ]
+password trop	m-Z2XIY
+password troppo	u-J2XI]
+password twic	wZX
+password until	z@Y
+password updat	w(XN^ZE
+password vergessen	l#J:X@IBHH[KIMIUZZ[[Y
+password via	w@X
+password was	b-[BaHFIZKZN[ZD^YdIhF
+password we	z@Y
+password what	wZX
+password when	pHFKXZH[]
+password which	u/[NI
+password who	zH]
+password why	zHGI]K[ZF
+password will	zZX
+password wird	j@GHHIINXZ][Xd^h]
+password with	i-E/_:X@IBJH^I[KEMJNXZB
+password without	w@JBGH]I^ZD^J
+password work	h/[B_HCM[ZFbH
+password writ	zYX
+password writeback	V%G(J,F-J0Y1^2J6H8H=G@IBFFYH=KHMJNIVJY_ZB^H_JbJdeedfJhI
+password wurd	q@IBZK^M[ZI
+password yet	wM]ZI
+password you	n@IZEha
+password zu	qBJIYL]ZH^[
+password zuruck	z:XZ[
+password zurucksetzen	f([:HVIZZaZb_dJfJ
+password が	z%]HI
+passwordneverexpir true	zLY
+passwordprofil on	zHGg_
+passwordreset microsoftonlin	g.ZHGSbZIcagI
+past the	w>GHZJYZY
+patch passwordprofil	z(X
+path contain	zFZZI
+pattern that	q-[
+pc and	z/^MF
+pc gilt	zMJg]
+pc guarda	zHHM^
+pc is	wH^dJ
+pc login	z^Z
+pc not	wb]
+pc says	w#[
+pc team	zHJM[
+pc with	sHFM^ZGg]
+pc で	wM[
+pc は	zM[g[
+pdc emulator	w4^HJ
+pdc esta	z4^
+pdc is	z4[5Y
+pede a	sHHIIKJM^ha
+pede dois	wCX
+pede doze	zI]
+peopl at	z^ZaY
+peopl can	z)Y
+peopl cannot	w8_GIHJ
+peopl fail	z8]
+peopl in	u([FYG[HHZZ
+peopl not	zLY
+peopl reset	u;]ZJd[
+peopl still	zI^
+peopl to	q-XHXVJ
+peopl use	u-aIJKI
+peopl who	u-GHHPZV][[
+peopl with	m)[*[-I/[8I?YC[HCIINJP_ZH
+per 24h	z@Z
+per day	w@X
+per favor	u#YHXZY
+per gli	s)Y*_HGV[
+per i	z7X
+per il	wMZV[
+per impedirn	zTX
+per l	p2Y9[VZWZdY
+per la	q9YHIM]V]
+per reimpostar	q(^?]HI
+per sms	uC]aY
+per sspr	wDXP^ZI
+per troppi	z#]XG
+per un	zEXZY
+per user	u=IH^
+perch l	z*XLX
+perdi meu	w>]HJ
+perdi mi	u>Z
+perdi o	w>^
+perdu mon	u>Z
+perform the	w%^(G
+pergunta de	w*Z?_
+perimetr de	zGZ
+permiso en	z%Y
+permiso para	s%X([QX^Y
+permissao para	u(X^Y
+permission and	z(Y
+permission from	u;aHD
+permission in	z%Y;GHZ
+permission inheritanc	u;Y
+permission miss	s([
+permission on	oP^
+permission to	h%Z(a@IBJHDV[ZGhJ
+permit it	z(GV^
+permitir cooki	z.Z
+permitir que	z[[
+permitt to	w%ZHHZG^a
+pero entra	z/[
+pero not	p3J>J?]HHMZZH[]b[
+perso il	p>_ZI
+personalizada b2c	zH_ZI
+personalizada de	z-Y
+personn n	zD[
+personn ne	z=[
+peut pas	s@Z^Z
+peut reinitialiser	w=[U^VIZJ
+peuvent pas	z8ZPZ
+peux pas	n)X3J>[HHK]VIZ_aJ
+peux plus	z>[
+phish email	zHZ
+phon and	g*_+[>I?F@JBaDGHGMIZE]Ia[
+phon are	z3]>IHEU^aJ
+phon asks	zHY
+phon at	w>ZHI
+phon authenticator	z>ZHI
+phon brok	z>Y
+phon but	zH]
+phon call	p>H?_HFZJa^
+phon cannot	w>HH^
+phon contract	w3JH[
+phon died	z>G]^
+phon fell	z3I>_HF
+phon field	w3^HG
+phon for	u>G?YDXH[
+phon has	u3YHZ
+phon how	uHX
+phon i	wD]HJ
+phon in	o3Y>^@YHF
+phon is	l*[>Z?]HE
+phon kept	z#^
+phon need	w>[HJ
+phon not	j+[3G>FD_HIMYhZ
+phon number	Z+J>FCJHbIIOb
+phon on	z>HC]HY
+phon only	w>I?IC^HI
+phon option	zH[
+phon or	n3H>GDaHF
+phon sign	wH^
+phon so	z@XD[HJ
+phon stay	zHIa^
+phon still	z#ZHI
+phon that	w>]HHZY
+phon the	zZY
+phon to	zHGa]
+phon us	zGZ
+phon want	z?XMY
+phon was	o>b?ZHD
+phon which	u>_HD
+phon with	z3Y
+phon without	z3F>^HHO[
+phon work	zHIa[
+phone admin	zg_
+phone and	s>[HY
+phone app	m)J*[>X?]CG
+phone attribut	w3Z
+phone but	zOX
+phone der	zHY
+phone est	z3_>J
+phone field	w3^
+phone in	z3Z
+phone is	u>Y
+phone mal	z3X
+phone ne	z3G>H?IHJOJa^
+phone ni	z3HD_
+phone number	l+X>YB[HJ
+phone phon	z3X
+phone stor	z3]HI
+phone verloren	u>Z
+phone with	z>]HHaJ
+photoshop por	zH]
+phras or	q-[
+pick a	n/Y@^B]HGL[NHZF
+pick another	q-Z?X
+pick one	zHIL[
+pick the	w(I*^?H@[HF]XhJ
+pick up	zH[MFVY
+pide doce	zI^
+pide dos	q*Y
+pide la	q9IHXIIKJM]ha
+piec of	wCX
+pilot group	sHZ
+pin and	z#YbX
+pin del	zH]
+pin not	u?HHaI]ZG
+pin of	qH]IZ
+pin setup	zHZ
+pingfederat e	z7[
+pisz ze	zV[
+piu tardi	w@[ZY
+piu volt	zX]
+pleas add	wH]
+pleas check	wZZ
+pleas contact	uHGZ_
+pleas creat	zHY
+pleas enabl	z.X
+pleas enter	zIX
+pleas extend	wHX
+pleas give	zH]
+pleas help	wZ[
+pleas install	zHY
+pleas reset	wHHZ^
+pleas unlock	u#]TI[I
+pleas upgrad	w1Y
+pleas wait	qHGXYb]
+plus #	w-Z3YHJIZ
+plus acce	w>^HG
+plus and	zF]
+plus de	p2X=YHGbZc]fZ
+plus le	zX]
+plus sign	u3YF[
+plus tard	wZ[
+plus the	z-II^
+plusieur fois	z#[X]ZJ
+poczekaj #	zXY
+podac dwie	z*^
+pode alterar	w^_
+pogingen wacht	wX[
+point at	zA[
+point vers	zAZ_]
+policy and	sJX
+policy asks	wCZ
+policy block	q.ZHFNZQZ
+policy but	o*Y/[
+policy control	w5Y
+policy demand	zCY
+policy does	qH[
+policy enforcer	oJ_NG
+policy error	oHFJYKYN_ZG
+policy first	zW[
+policy for	j)ZHYNDWb
+policy has	uW[
+policy hint	e5dHINI
+policy in	zHX
+policy is	l/^JZNIbX
+policy messag	zN[ZJ
+policy miss	zWY
+policy not	o)I*aHHNXWHgJ
+policy of	q*ZNY
+policy refus	uHJN]
+policy reject	zJIN]
+policy requir	sCYHX
+policy requirement	uNZ
+policy says	o*Z-J@]HGIHKIN[
+policy sms	z*JN]
+policy to	wHY
+policy turn	wN]
+policy violation	u@[
+policy was	z@XWY
+politica da	zN[
+politica de	j*Z.ZHFN^UIWaZJ
+politica onprem	wNZ
+politiqu de	zWY
+poner la	z@ZKZ
+poner otra	w@^[]
+pongo mi	zO^
+poor connection	wcZ
+pop up	u+ZBGD]HZZGa[
+pops up	p>J?IBJHHNZab
+por api	zgY
+por el	u+X]ZcY
+por favor	q#YH[ZY
+por grupo	zGY
+por la	w9]NY
+por outra	w:]@ZZJ[Y
+por que	m#J*Z-J9JHIIHKGOIV_Z_[[hJ
+por ser	w3J>JHIIaKXOI
+por sms	saZ
+porqu la	z/]L[
+port #	s4]HEcZ
+port pour	z*[HY
+porta #	zcZ
+portabl est	w>[C]HH
+portal and	wBXH^K[ZD
+portal de	z:ZgX
+portal for	z?ID_HH
+portal is	z-IHEZ_dX
+portal ive	wdY
+portal keep	zN[
+portal not	s:ZHHKYMIZ[^Jg[
+portal offic	zHJTZ
+portal refus	wIJNJZ^
+portal reset	s!J/H0]HFMHZHg^
+portal says	o-^1_NJSIZJgE
+portal show	zHJN[ZI
+portal want	zHII]KFh[
+portal web	wT_
+portatil va	zH^
+possibl for	z(YVJ^Y
+possibl to	pBIHaK]dF
+posso reimpostar	z([)J
+pour empecher	zTY
+pour l	wDZUGVZW]
+pour la	n9YEZUJVaWGZJ
+pour le	z2XM[
+pour les	m)Z*[>IDIHIM]PYV[aH
+pour moi	w(X
+pour mon	zV^
+pour notr	zUY
+pour reinitialiser	q([?^HHVJZIa]
+pour sspr	z?YDY
+pour tout	wBJHIUa
+pour un	zHZVIZ[
+pour une	z%]HY
+pour votr	wdZ
+pouvez vous	z#[9Z
+pouvon pas	z3[:X
+power automat	zHIg_
+power button	zH_
+powershell la	zgZ
+powershell modul	zg[
+powershell not	wgX
+pre exist	z%X
+precisa de	z*X=]
+precisam de	zMY
+predictabl password	z-Y
+preferr dc	w4_
+preferr domain	u4]
+prefisso internazional	z3_HJ
+pregunta de	w?_
+prem account	w%H(JHIPZ_]
+prem ad	s!XNY
+prem but	u/X
+prem configuration	wEZ
+prem disabl	u!Y
+prem domain	w4^
+prem integration	zdZ
+prem not	w=Y
+prem noth	zHJTY
+prem object	sAY_Z
+prem ok	z/X
+prem part	z/[
+prem policy	zNY
+prem reset	z/Y
+prem user	z_XdX
+premium e	z=_
+present password	sHHKIZChc
+press finish	wBJZa]E
+press send	wHHXZZIa^
+press sms	z3Ia_
+press the	zHIa[bX
+prevent from	zXY
+prevent password	zFZ
+prevent the	m,XH[KHN]ZIbY
+prevent unauthoriz	oTZ
+previou one	q>GMZO]gZ
+previou password	i#^@JHCKaNHZIg[
+previou phon	u>aHD
+pric page	zHY
+prima della	z]a
+prima di	z@ZHIb^
+print operator	wPZ
+printer does	zHY
+printer doet	zHZ
+pris en	w7X
+privat e	w3[>YDI
+privat email	q3Z>]DZaH
+privat mailadress	z?X
+privat mode	w.Z
+privileg account	u*Z
+privileg ad	wPZ
+privileg authentication	z(^*JHH
+privileg on	z%I(IP_
+privileg role	q(H)_*]HGPI
+privileg to	m(Z
+privileg user	w(J*]?JHHPZ
+privilegiada onprem	zP_
+privilegio insuficient	z(Z
+pro tag	z@Y
+prob poczekaj	zXY
+probiert jetzt	zX^
+problem between	zcZ
+problem de	sBHZ_
+problem reset	w=XSY
+problem with	lBJE]Z]
+problem z	zZXc]
+problema com	zEY
+problema con	uE]ZX
+problema de	pBJHJZ^c[
+problema di	zBIZ[
+procedura guidata	w,Ye]
+process request	wBJHFSaZC
+product name	u-]
+product on	zJY
+profil pictur	zHZ
+prompt appear	w+a
+prompt every	wH_
+prompt for	j*[D[LZ
+prompt not	sHZ
+prompt to	p+[DIHZLY
+properly set	sEZ
+propria password	z^Y
+prossimo accesso	zLZ
+protect group	sP[
+protect with	zH]
+protection block	zHIJZ
+protection l	z-]
+protection proxy	z-Z
+protection was	z-]
+protocol on	wY]
+prov their	zXY
+prova p1	z=aHJZI
+provato a	zXY
+provid for	wHJN]ZI
+provider does	zHZ_I
+provider keep	z7^HG
+provision agent	j0aHF
+proximo logon	zLX
+proxy servic	uHIc_
+proxy sett	uH_
+prueba de	w=^B[HIZJ
+przy zmiani	zh^
+przychodzi na	z>Z
+pta agent	z0CHb
+pued cambiar	q^[
+pued restablecer	o!]=YZGcY
+pueden cerrar	zB]ZI
+puedo entrar	zDJZa
+puedo restablecer	s([VJZ[
+puedo verificar	z>Y
+puedo volver	zK]ZH
+pulsant e	z([:[
+pulsant reimposta	z([
+puo cambiar	u@]^Z
+put a	wcY
+put in	s>IDZK]ZI
+put it	w8^JYZH
+put my	zIZOZhI
+put the	sHIKXPZ][h[
+puts it	zEX
+pwdlastset igual	zgY
+pwdlastset nor	z%X
+qr code	w>IHaKHaH
+qu il	w+]DIOZ
+qu une	zC[
+qualquer senha	zNY
+quand je	wHJZ[hZ
+quando la	zZGh^
+quando posso	zX^
+quanto dura	zHJT]
+quarter of	wHIRZa[
+que a	qNXdZh^
+que c	z3ID]HJO]
+que ce	wOZh[
+que dar	z*Y
+que e	w@]I[KY
+que el	w*Y3Z
+que es	z-ZI[
+que esperar	u9J@aX[ZJ
+que esta	z-[OZ
+que invento	zN_
+que j	qI[KZMZh[
+que ja	u+XK]
+que je	l#J+[9I>J?J@FBJCZDIHGIJKXVZX][]]Jh^
+que l	u>I?]C[TZaJ
+que le	q3X?Z^XdZ
+que les	z+^H[KJ
+que mi	zD[VY
+que mon	wD]
+que nao	o3I>ICXDJHIIHKHOZVYZa_ZaIhZ
+que not	m9H>JC[DJHIIHKGO[V^ZZ_ZhZ
+que numero	z3IO^
+que o	u*XEY^[
+que reiniciamo	zB^
+que se	u+[
+que ser	z:]K]
+que soit	zNY
+que sou	zD]
+que soy	wD[V[
+que tengo	z[Yh^
+que tenho	z[Zh]
+que todo	z-a9I
+que ya	w+XK[
+quel numero	z>]
+quel que	zNY
+quella di	uK[M[
+quello registrato	wDGO^
+quelqu minut	zM^
+quer um	zC[IZ
+queremo que	z+[
+query sam	zQ[
+questa password	s-YKX
+question and	z?HD]HJZI
+question are	u*X
+question can	zDXHY
+question for	s(J*a?F
+question secret	w*D?a
+question vanish	w*_HI
+qui n	w;ZZ]
+quier la	zM]
+quiero desbloquear	z?I[[
+quiero otra	z@]
+quito el	z4]HJU]
+r d	wFaHJZI
+r2 domain	w5Y
+radio button	z[X
+rais the	zC_DJ
+rais to	zI^
+raison d	zEY
+ran out	u#I9I=_HERFSIXI]_
+random str	zK[
+rano i	z@Y
+re added	w8[
+re enabl	z!]BZ
+re register	q+^CHDFHY
+reach ad	z0Y
+reach me	sD]HIKIa]
+reach microsoft	zc[
+reach on	wgZ
+reach the	p/HHHJZM]aXbZcX
+reach your	zcY
+read any	z6]>^HC
+read it	wZa
+read only	z%^2I
+read that	uUX
+read your	zH]
+reason is	zHINGZa
+reason that	z3ZJY
+reboot the	uHFbYf]
+receb o	zaY
+recebo o	uaX
+receiv a	s(JH_ZH
+receiv not	zHHV]Z[
+receiv on	zaZ
+receiv the	s>YHGa[
+recent ones	zK]
+rechaza la	zN]ZG
+rechaza por	z-[KYZH
+rechazada en	z/]
+recht fehlt	z%]
+rechten om	z%[(]
+recognis by	zMX
+recognis every	zK]
+recognis when	zKHh^
+recoi pas	waZ
+reconnait pas	z:[@Jh]
+reconoc mi	z:ZZJh[
+record is	u#E>]HZTJ
+recovery info	zD]HI
+recovery key	wHX
+recovery method	zD]
+recreat in	z_[
+recuperer mon	zHJZ[
+recupero la	z>aHJZG
+recusa a	zN[ZI
+red cross	pI[S]ZGeZh]
+red sms	wBHHII]Za]EbJhJ
+redefinicao com	zBZH[ZI
+redefinicao de	pH[U[ZI
+redefinicao nao	zZYfX
+redefinir a	n(YBZ
+redefinir minha	wH[ZY
+redefinir nao	z[Z
+redefinir not	z7X:X
+redefinir senha	sbZ
+redirect to	w7_KGZH
+reecritur a	w8ZdZe]fI
+reecritur du	wZHd_
+reecritur est	wHZYYfY
+reecritur ne	wG^ZIdIf]
+reecritur non	w%]HIfZ
+reessayez plus	wZ[
+referenc account	q#Y
+referenc to	wH[
+refus a	zQY
+refus although	w-^IEKGh]
+refus and	z@INJZ^
+refus any	z@[ZH
+refus as	s-[?[HGIEK]
+refus becaus	s-XK]
+refus by	n%Y/[IZN[
+refus car	zI[
+refus cooki	z.Y
+refus it	p/^JXK[ZG
+refus lors	z%aZGdI
+refus me	z)^ZG
+refus sinc	s-^=^IIJJSI
+refus the	n/[HJJ[dIe]
+refus to	zKY
+refus via	zNZ
+register again	w+Z
+register an	zDZ
+register any	w+[
+register befor	qCaDG
+register but	uCY
+register for	g+Z?ID[H]VI
+register he	z+[
+register in	wJZ
+register is	w?^DJUIVI
+register my	u+GD]
+register only	z+HC]
+register phon	z>ZHJ
+register policy	zC[HJ
+register the	zCZ
+register to	zD]UI
+register user	zHZ
+register when	z+Y
+registr para	zDX
+registrado para	zDZ
+registrado y	zCZ
+registration not	w+^HE
+registration of	z+X
+registration page	sDGH_
+registration prompt	q+YDZHH
+registration screen	w+^DHHH
+registration wizard	z+]DG
+registrato e	zCZ
+registrato per	wDZ
+registrei para	zDX
+registrerat mig	wDY
+registrierung aufgefordert	z+Z
+registrierung erscheint	z+]DJ
+registrierung fur	zBZDZ
+registro registrado	z+DDaHI
+registry keys	zYZ
+regl de	zGXKIN^
+rehir with	z_]
+reimposta password	pb_
+reimpostar la	p:XBXHXZX
+reimpostar un	z([)J
+reimpostata dal	zg^
+reimpostazion della	uNJUYWY
+reimpostazion non	zZYf[
+reimpostazion self	zH^VG
+reinitialisation du	zVY
+reinitialisation echou	z=JUIZ_
+reinitialisation en	w)]HXUZZJ
+reinitialisation est	uP[UYVJ
+reinitialisation n	zVXW[
+reinitialisation refuse	z=^HIZF^Y
+reinitialiser dans	z7Y
+reinitialiser le	q%Z([ZHa]bZ
+reinitialiser mon	wBIHZZ[
+reinitialiser seul	zU^
+reinitialiser votr	zEY
+reject as	w-ZIX
+reject becaus	qI^
+reject by	s/GN^
+reject it	n/^ZHhY
+reject reset	zJ]
+reject the	q-X/JJJM]NZhH
+reject with	u-YJXNJ
+relat to	z%X
+relatorio de	z+FD]H[
+remain as	z/Y
+remain lock	zTZ
+remember it	zHJKIZFh_
+remember my	pZ][Y
+remember password	w-IK^
+remember what	zKIZ]
+remot call	jHIQ_
+remot desktop	wHaZG
+remot sam	mHIQa
+remota limitada	zQZ
+remoteaufruf an	zQ[
+remov an	z>H?JH_
+remov and	u8[HHV]Y]cF
+remov from	w?[HI_Y
+remov last	z4Y
+remov the	u%]9GHDJ]X^_Z
+remplacer tout	z@]
+renam a	zFZH]
+renam the	zFZ
+replac it	u@^
+replac the	zbZ
+repond pas	z0XIJN[
+repor a	zVY
+report a	zHJZY]Y
+report that	s@IBYHHZ_
+report the	wHJSZ
+request could	zHFZ^
+request for	wH_SGUHVH
+requir #	wCY
+requir authentication	w][
+requir chang	wL_^J
+requir for	w0]=GdY
+requir licence	m=[e[
+requir method	wCaDJ
+requir p1	z=X
+requir re	z+Y
+requir screen	z+[CIDYHJ
+requir secur	z<]
+requir two	wCZ
+requir user	w+Y
+requirement are	zKX
+requirement not	qI_NF
+requirement of	qNY
+requisiti di	zIY
+requisito da	zN]
+requisito de	qHJI]N[
+reserv character	qF]
+reset #	zgZ
+reset a	h%G(a)H?]H]MHZE
+reset ad	z/[
+reset again	w@^BZZD
+reset agent	zZIf]
+reset all	wG[
+reset an	u(_)D*FH[PIZD
+reset and	p(I3^?JBJHHV[ZX][
+reset are	p!Z0]@^HEJYZI
+reset as	u5[DXdX
+reset asks	z*[?JCX
+reset at	l@YHHb_
+reset attempt	qXZ^Z
+reset becaus	zZ]
+reset bricht	zHJN[Z^
+reset broken	z1XZZ
+reset but	kHIJZLY]Z
+reset button	q!I(ZHJZ_bI
+reset by	h)Y*I?Z@^DJLZUYV[WHZE]Z
+reset cannot	u_]
+reset cloud	zg_
+reset come	w4YHJfZ
+reset complet	zB^ZG
+reset configuration	wEZ
+reset did	z#Y
+reset does	s3^7ZHHOJZI
+reset done	sBZSJZZg]
+reset email	s3[>HH_MHZGaHgZ
+reset ends	p!ZHHN[
+reset error	q/JGXWY_]
+reset fail	X!^%H(F)I/F0[3J4H5]7I8Y:H;Z=H?I@JBGCJDIE[F[GHHAJYMIPFRXSIUGVFWIXIZZ]J^]aJbJc]eXfXgI
+reset flow	w:JZ]
+reset for	_!Y#J%J(Y)[*X8X@JDXEFPHU]VDW[X]aXdI
+reset from	j-J/JHFJ^NYP^ZJ^X_HbZ
+reset function	zU]
+reset get	zJX
+reset gets	zJYc[
+reset give	zZJ^[
+reset go	z7XB^fE
+reset group	uHFVa
+reset has	q)J7Y=^GXJJSIUZ
+reset her	o+X:YZZ
+reset here	wWX
+reset his	p:X@IB]PYZI
+reset im	z:X
+reset impossibl	z4^@JHJZI
+reset in	c!J%^(C)I/I1_7_@[BEEJHHMGPJSYUGVGZA][_IdYga
+reset is	]!H(F)_*I/J:J=F>E?I@JBHE[GJH]J[KYPHSJUZWH]]fHgZ
+reset issu	wBHHIZa
+reset it	g(I)J+Y@_BFDJHEK[NJU[VFXIZZaIh]
+reset just	z4ZZY
+reset klappt	zZ[
+reset lauft	z>]BIc]
+reset link	f!J:YHXUHZ^aJb^
+reset mehr	w1[=]
+reset menu	wdY
+reset method	z*G?[
+reset mfa	wH^
+reset must	zdY
+reset my	](B*[>]@IKJMYUJV^Z]a]bH
+reset nicht	u?]UYZIfZ
+reset non	z=_ZG
+reset not	Y!X#[%I(F)a*J/I0[7X:G=Z>I@EBDDHGJHAJJKHM^NHPISGTIUGWYXJYXZY[]]I^I_Ia[bEcIdJg^
+reset now	uDY
+reset of	o%F(_)J/I8Z:I>HHYPZZGd]
+reset off	zUX
+reset ok	zB]MYZH
+reset on	l!I(Z=YHDZHb_
+reset only	sTY
+reset operation	w%YAXZI_Y
+reset option	pHEU[b[
+reset other	w%H(d?HHISJVDZH
+reset page	U#H%I(F*Y._/]3J7a:Y>I?b@GBFCIDIEJIYJHKXNHO^S]UCVGWJZ?^I_JdIfJgFhI
+reset password	T%b(c)H:I=I?I@FBIDIGHHFKHLJMINIPISYUHVHWZ[J^FbcdIgGhJ
+reset policy	d(I)F*b@IHGJJNESIUHVJWcZIgI
+reset por	zgY
+reset portal	qS^ZJgJ
+reset problem	zZ^
+reset refus	p!^7YZIdZ
+reset right	z%J0];Y
+reset says	j!^=XUJZIaX
+reset schlagt	z^X
+reset seit	zX[]]
+reset servic	g(JBFHHSXUIZDc]eaf_
+reset show	zHFU^ZY
+reset sinc	w#X+[DJ
+reset site	w.ZS]
+reset sspr	zUX
+reset still	u>]Z]bJ
+reset stop	zA]
+reset stopp	p0Y=^HFR_]FfI
+reset succeed	z3JB]
+reset successfully	zB[
+reset that	w*XJX
+reset the	])I*H:X@ZB^P[WXZY[I
+reset their	g(F)Z*Y:Z@IBIH_UXVJZC^IfY
+reset themselv	w)^
+reset then	wD]ZG]XdY
+reset thing	z@ZDX
+reset this	p([
+reset thos	z@[ZHaX
+reset through	lN]ZJgY
+reset to	u/ZK]ZG
+reset today	u@IS^ZZaI
+reset too	s/IS]XYZIfX
+reset trie	zXX
+reset unsuccessful	zBGUIZ_
+reset user	n(G*^1[?ZZG
+reset verweigert	z;^
+reset via	p/G5^M[ZC^[g[
+reset want	s>a?JCYHG
+reset was	q)YMZUHW[ZH]X
+reset went	nBaDJZF]J
+reset which	z(CHa
+reset window	uH^ZFbZcF
+reset with	oHHL^
+reset work	e%Z@_H@SIUIVFZ[^_bIfX
+reset your	b(I)J7I:[@ICYE]H]VZZC^IaY
+resetowani hasel	zUX
+resetowania hasla	s(HDZU^ZF
+resetten lukt	zZ]
+resetuj haslo	wb]
+resolv the	z4]HF
+resolv this	udY
+resourc forest	zAZG[HH
+respect pas	sIZNY
+rest of	z)YV[
+restablecer a	w(_VIZJ
+restablecer contrasena	nHHZIb_
+restablecer en	z7Y
+restablecer esta	z(Z
+restablecer la	o(XDXVYZIcZ
+restablecer mi	uHYZ[
+restablecer not	z[Z
+restablecido su	zBYM]ZH
+restablecimiento de	sEYH[U[VGZI
+restart adsync	zHIf^
+restart help	z9H@JHFf_
+restart of	wf]
+restart the	u+YB_fG
+restaurado de	z6_HI
+restor the	p6Z_Y
+restrict client	nHGQ^
+restriction prevent	qN_
+restrictremotesam is	zQ[
+restringir client	zQZ
+result reason	z/Z
+retour de	z!_HI
+return #	wS]gJ
+return an	q&XHFc]
+return by	w&Y
+return from	w![
+return to	s>YHGK^ZJb[
+reus any	zKX
+review the	zHZ
+ricevo il	zaX
+richt ich	zH^
+richtlini von	z*[
+riconosc la	w:[ZHh]
+ricorda le	zK_
+rien ne	zZ]
+riesco a	sZ_
+riesco ad	zZ[[^
+rifiuta tutt	z@Z
+right away	w@bZD
+right but	uOZ
+right for	wE]WH
+right in	u%Y([)IHIP[SJ
+right is	z;Y^Y
+right miss	w%^(IHI
+right not	z;X
+right now	wH[hX
+right of	w%X;^HF
+right on	sH^P]dG
+right one	zKIh[
+right to	o%_BHHH^]hH
+ring when	waY
+riprova piu	w@[ZY
+rispetta i	s-YN^
+robot o	z9]HJ
+rol de	z*X
+role are	z(I)_
+role can	z)[-IHX
+role cannot	s)^
+role do	z(X
+role holder	s(G)aHF
+role is	w(bHCIJ^J
+room panel	zHZ
+root password	zH^ZJ
+rotat the	sH_KH
+row says	z]Y
+rpc server	s4a
+ruckschreiben bricht	z4[HDc]
+ruckschreiben geht	u1YFYf[
+ruckschreiben nicht	p5X=^PZY]ZHdIe[fH
+rule and	wN^
+rule exclud	zGZ
+rule for	uG]NIcH
+rule not	uGYHHJZN^
+rule of	zGYNZ
+rule on	wHIN^
+rule so	wG[
+rule that	z*ZPJ
+rule was	zBYNY
+run the	z%J0ZHZ
+runn on	uR]
+runn the	wB[dJfZ
+ruolo di	z*Y
+s est	w#^HJZZ
+sa jaki	z9^
+sa mycket	z9]
+sager att	uK]O]dZ
+sagt das	s-[IJKY_XdZ
+sagt die	s3JC]DII]O^W]ZF
+sagt er	sE^IYXZ
+said i	z/X
+said not	u/[J]ZJdH
+saknar behorighet	w%^(^9IHJ
+sale el	z3ZaH
+sale en	zK]h[
+sam call	uQ]
+sam remota	zQZ
+sam remotely	zQ[
+same anchor	lA_
+same as	q@HBIHIKJZa[I
+same cloud	wAY
+same day	u@aNIZF
+same password	j/]@HKdZAdH
+same problem	zZY
+same str	z/Y
+same user	p@^A]HHZE_Jg]
+samr harden	zQ]
+sandbox tenant	zH[WY
+sans #	z3^>IOH
+sans cess	zH[
+sap password	zH_ZFbI
+sap user	z#DH_TI
+sas invalido	zR[
+satisfy the	u@ZNY
+save money	z=[HG]If^
+say the	wHJKJh_
+says a	z@^HIIJNH
+says access	w%H([HZ
+says account	w#Y
+says an	zZ[
+says ask	zV]ZI
+says authentication	zHX
+says but	zHHV]
+says cannot	z#YH]
+says choos	u-]
+says contact	w!XEEVIZ^
+says cooki	z.X
+says current	zh]
+says disabl	s!]HHUZ
+says go	z:[
+says he	wKZ]Y
+says i	f.X:_@JC[DXHIIZZE
+says im	s(FDYV^
+says incorrect	uhX
+says it	f!E-Y6X=HEIH_IJZB_]d]hZ
+says its	n-^HHIHK[U]ZJ
+says licence	z=Y
+says lock	m#XHJT]
+says my	c!X-]CZDHE[H[VYZB
+says not	a)Z+J.I3I:Y?J@HCYDEHAJXK[NZOYUJWJXGZ_]J_IaJbJdJhI
+says one	q*]
+says our	u=[HHU^
+says password	lIXZJ
+says pleas	z.X
+says reset	uZ]dX
+says someth	ub]
+says that	hE[HHOZUJVXZI
+says the	]#]-H/J7Y:I@EBJE^HGIbKGOXVIWZXZZ?_XbJdY
+says ther	sG]cXdH
+says to	zVZ
+says too	wIIK^XYZJ
+says try	wZ]
+says user	uH]]Y
+says weak	zIZ
+says wrong	q/[Z[hG
+says your	s:JVYZIc^
+sbagliata ma	zh_
+sbaglio la	z@Zh[
+sbloccato in	z#JT]
+scaduta la	z=_ZH
+schermata di	s+Yb^
+schlagt fehl	p6Z8YZ[
+schon einmal	zKX
+schon mal	u9JK_
+schon was	z9a>J
+schon wieder	w@^
+schon zu	z-^KH
+school account	w3HD[MY
+schusestrongcrypto miss	zYZ
+scop filter	zG]JJ
+scop for	zG[
+scop is	zV]
+scop of	nGZ
+scop to	wGXVY
+screen imag	zbY
+screen is	o+E>]H^bI
+screen just	zbZ
+screen not	q+^HEb[
+screen notification	wbY
+screen reset	pHJb^
+screen says	uHII]
+screenshot attach	zZZ
+script powershell	wg[
+scriv piu	zY]f[
+se acabo	z=^
+se activo	zdZ
+se administra	zd^
+se aplica	z*Y
+se cae	wHXZ]eZ
+se connecter	wB[Z]
+se ha	zBYM]ZH
+se pued	l![4Y6ZBIHJI]VJZE_Jf[
+se quedo	z>]HI
+seamless sso	wH]
+season and	z-_KIZJ
+seasonal staff	zD[
+second attempt	zB[ZI
+second chang	q@^HJ
+second check	z@ICaDIHH
+second forest	u8_HGZF
+second monitor	wH]
+second reset	u@_ZH
+second screen	zBJHI]_
+second time	q+]@[B[HE
+second try	uZ]
+secondo il	z][h[
+secondo la	z-[IY
+secret expir	zH^
+secret of	z2[
+secret question	z?[
+secur channel	wHIY]
+secur ldap	z<]
+security account	zHIQ[
+security answer	zX[
+security baselin	nHHQ^YXbZ
+security info	c+]>Z?ZC^
+security key	w?ZZJ
+security question	c(H*c?JDZH[ZI
+security reader	z(^HG
+security tab	p;_HI
+security team	u%ZHGY]
+see a	u%X
+see an	w%Y
+see how	zH]
+see my	z(I-IH_ZE
+see not	zZ[
+see the	pHZI^LZZI
+see your	w!Z
+seem to	o*X-_HHKYaZ
+seen that	z-X
+seen too	z-Z
+segun el	w]Yh[
+segun la	z-[
+segundo a	z-Z
+segundo metodo	zCX
+segundo o	zZHh]
+segundo que	zC_
+sei nicht	wI]V_ZE
+sei zu	z-[
+sein password	oB[VZZG^^
+seit dem	qB[HJfa
+seit der	z#^%]XJ
+seit heut	wZ[fZ
+seit will	z>Z
+seitdem kein	z=]
+selbst zurucksetzen	s)XU]V[ZH
+select for	wG^HI
+select group	uV]
+select on	wHIL]
+selectiv password	uG_
+self chang	zHH^^
+self reset	n(H)cHFVHZC^]
+self servic	V!I#I%H(E)[*J-I/I0J3J7I:I>I?I@GBHDYGIH_IJKILHMINJPHTXUbVaWIYJZ_[H_JbHcFdGeJfAgIhI
+self the	z^[
+sem #	w3_>IOG
+sem mais	zB[N[
+sem opcao	zC[[Y
+sem permissao	z(X^Y
+sem suport	w1X
+sem writ	w8]HGc]dH
+send a	waJ
+send code	wHJXZaZ
+send me	s7[HXaH
+senha ante	zKX
+senha atual	uh^
+senha contem	z-[IY
+senha da	w2X
+senha de	uDJH[K^UHZG
+senha do	p,[H]K]ZEdX
+senha e	o@JK[N[ZJd^
+senha errada	zhZ
+senha esta	wU[
+senha foi	zBYM^ZI
+senha mas	zZE[_
+senha muita	z#ZXI
+senha muito	w-Y
+senha nao	h0]@IDJH[IIKGNYZ[
+senha not	z6Yd[
+senha nova	qBHHHIXKENZZ[]^
+senha o	zgX
+senha provisoria	z@]
+senha que	zJZN]ZJ
+senha velha	u#[K[
+sent me	wHXaX
+sent to	p7Z>Z
+senza #	w3_>IOH
+senza scadenza	wL]
+senza writeback	z8]
+serv l	zH]
+server 2003	n5eHHVJZJfI
+server 2008	q5]
+server and	q4XHDc[f[
+server cannot	nHJYYZH_]cY
+server clock	zRX
+server connect	uHHRYc]
+server di	wRX
+server from	z6Y
+server geht	zR[
+server has	u4[6]HGRHfJ
+server hat	zHHRYcZ
+server in	u4^HFfY
+server is	h4YHIRZcIdIf_
+server ist	zfY
+server lost	w4^
+server need	zHGM]
+server nicht	z4]d]fI
+server not	j5X6_<YHFQ[YZcHfH
+server of	z7aHD
+server only	z0Z
+server operator	sP]
+server policy	o5^
+server reboot	zfX
+server take	zMZ
+server the	z1IHZ
+server think	z6XR]
+server time	sR^fJ
+server to	uHZ
+server too	zY[
+server unavailabl	z4X
+server was	p4JGJH]MFcZfY
+server with	w6]HY
+serveur connect	qHHRZc^fI
+serveur de	zRY
+servic account	f%a,[0a2]BIMYVHZH^I_IcJeGfG
+servic adsync	wfZ
+servic bus	eHCY_cc
+servic cannot	wZJ__dIeGfH
+servic crash	zfX
+servic de	w2XcJf_
+servic desk	p(a3J>[BJHDL[ZH
+servic does	zfY
+servic e	zU[
+servic est	w)]HHUZf[
+servic fail	u0]HFcJ
+servic for	uUHd[
+servic has	zdX
+servic health	zSY
+servic is	lSZfZ
+servic microsoft	zf[
+servic not	kHER[f^
+servic on	zfY
+servic password	c(J)G=Z@JBDDYSYVZZ]^Ha[fI
+servic principal	w(YH]
+servic reset	_%J(I)Y=JBZH_PJTYV^Z^cIfF
+servic start	zB^HE
+servic stopp	sHGf]
+servicebu window	kHHca
+servicio de	w2[dGfZ
+servidor connect	oHGR[c_fI
+servidor de	u4XR[
+servidor entra	z4JHIRIcHf_
+servidor restaurado	z6_HI
+servidor rpc	z4_HI
+servidor tls	zY[
+servidor web	zH^
+servizio adsync	zfX
+servizio di	z2YfY
+servono dodici	zI^
+set a	g!Y(G7Y<Y>Y@]HGIJKGW][J^H
+set adsyncaadpasswordresetconfiguration	zEHHHd]e]
+set adsyncpasswordwritebackpermission	p%bHG
+set azureaduserpassword	zg[
+set but	w%XbY
+set by	wJXYX
+set for	zG]HJWZ
+set his	zKZNI
+set in	w/X
+set it	p>J@]HFKaZE^YdY
+set less	z@Y
+set msoluserpassword	lgb
+set on	n@ZHJQ[
+set password	q%[(b<^@IBHHBJ[KHMJZG^IhI
+set so	wZI^]
+set someth	z@XE]
+set the	i%Y([@IHaKZZDbIfY
+set this	z@Y^Z
+set to	f%J.YBGLYZJ^]
+set up	]%Y*J+b-J0I3I9H>H?[@IDXEZH_IJKIMJNIUJVbZE]J^HaG
+sets a	z&YZZ
+sett for	s%XH^QXcI
+sett of	s<aHH
+sett the	z@FH]ZY
+setup page	z+YDZ
+setup the	zH^
+setzen des	z&[
+seul les	zP[
+seul method	z?[HI
+seulement deverrouiller	z[X
+several time	w#^HJTF
+shar calendar	zH[
+shar login	zHEZF^b
+shar mailbox	o^[
+sharepoint says	wH^
+sharepoint site	wHX
+she can	uBYLZZH
+she cannot	uZZ
+she change	z@IBI]^_Y
+she enter	zKXhY
+she forgot	zZ^
+she gets	z*JNZ
+she got	zBZ
+she had	w#ZK[XI
+she has	uCED_
+she is	w9I>[B^HFIJZG
+she left	z![_X
+she not	zDZ
+she pick	w@YB]IZNIZG
+she return	z]X
+she still	z!Z
+she think	z-II[
+she typed	z3[HJ
+she was	s>JB]HGKIV]_Z
+shop floor	z-X
+shorten the	z2[HHX]
+should be	s!DHa
+should i	n8JKYZ]d]
+should turn	z:Z
+show #	wO[
+show a	p+]HCNZS]ZZbH
+show abandon	zHE]_aI
+show an	m(J/_C[HHS]V[^JaJ
+show as	u0Y
+show disabl	z;X
+show failur	zH[ZI
+show for	z+[
+show in	z/X
+show it	zJ]ZJ
+show none	zHFU^ZY
+show not	qMYb]
+show noth	zHX
+show on	wHY
+show the	jHYOZR[ZIbZdH
+show up	kHE[[]Ja]bZ
+shut down	s!^#J>ZHGZIfZ
+si blocca	zHHZ^eZ
+si e	q+]@XDHHGZ]fZ
+si pued	zV^
+si puo	u@]I[
+sich an	z!XZZ
+sich nicht	o)Y6X
+sicurezza non	z*]?X
+side fail	z/Z
+sie do	zDZ
+sie ein	u-^@IHJI]K[ZHhJ
+sie es	s9I@XXZZ]
+sie haben	p+Z@ZX^ZJh[
+sie konnen	zCZKX
+sie nicht	w*Y3Z?Z
+sie nie	uOXZ[h[
+sie sich	z!XZZ
+sie sind	wV_
+sie z	w4]OY
+sign and	g<a
+sign in	R#H%J(I)I+],^-G/H3H4J7b8J:H<H=H>D?E@DBICIDFFZGHHbIEJJKFL^M[NHPJSITbUIVIXH[^]H^FaCb^cIdHeIfIgI
+sign on	z7_HHZI
+sign up	qDaHIVH
+sigu bloqueado	zTZ
+sigu con	zMXgX
+sim card	s>[HX
+sim e	z+]>]DGHH
+sim is	z>Z
+simbolo e	zI]
+simpl word	zI]
+sin marcar	w;ZdX
+sin mas	zB[NZZJ
+sin permiso	w^Y
+sinc #	z-ZaY
+sinc 2018	z1^
+sinc admin	z+[DJHHg[
+sinc friday	zYY
+sinc i	i#X(J)c*G>[DZHDXZZD
+sinc it	zA_HEfI
+sinc last	w=JCZHJUZ_^
+sinc monday	uCXHESJZ^c[
+sinc password	z7YdZ
+sinc the	a%H)J1I8Z9J:I>JB]GGHbMENHPZRJUYVJYYZJ_IcXdFfYhY
+sinc then	j1YF[HIQYR[YYZEc[
+sinc this	qBYHEKIM]Z_
+sinc we	s1HGYHIf[
+sinc yesterday	zHJZXaX
+sincronizacao de	uG[M[
+sincronizacion de	uG[M]
+sincronizzazion dell	zG[
+sincronizzazion e	zRY
+sincronizzazion hash	zM]
+sind nicht	wV[
+singl user	z+X
+site think	z-aHGII
+sits on	zHZ
+six digit	uHIIJaa
+six month	z!ZH[
+six time	zHGX^
+skew on	zR[
+skipp the	wD_HI
+skrivaren fungerar	zH]
+slash in	sF_HG
+slow sinc	zH^cG
+small letter	zI[
+smart card	sZHb_
+smart lockout	fTb
+sms cannot	z?[
+sms code	q>ICZHaZHaF
+sms for	waZ
+sms from	zTJa^
+sms go	z3Z>ZHG
+sms goes	w3Y
+sms me	m*Z3I>[?^HHOJZE]J_Ga_
+sms messag	g3Z>I?_C[HYZF]X
+sms met	waZ
+sms mit	w>]HEaY
+sms n	z?^
+sms non	z3Z
+sms not	l3I>H?X]Jaa
+sms number	zCZ
+sms the	z>[
+sms under	zHII]Z[bJ
+sms was	u!J?^BICIZZ]Z
+sms when	wNZZEa]
+sms wird	z?Y
+sms with	zHY
+sms が	q3Y>]?IHHZJaa
+sms の	z?J]^
+snapshot cannot	z6Y
+snapshot l	zHHRa
+so ad	w/YJ[
+so falha	zPY
+so how	zD[HGL[
+so i	i-[/Z@[HYIHKIZE]]aId]
+so if	zcZ
+so it	n@IA[DYI^ZJ
+so much	wBXHY
+so nobody	s+YZH^]
+so not	k=]DZHII_TXaIdE
+so only	z/[
+so password	z^X
+so reset	w7Y
+so tenho	u>JCbDJ
+so that	o%[3J>]HFVXZE^b
+so the	f3Z;Z<ZA_HFZJ^X
+so they	z/[
+so user	z+Z
+so writeback	qG[_J
+soddisfa i	uIXN]
+softwar is	zHY
+soit le	zNY
+soll ich	wX[
+solo business	z=]
+solo il	wC[gX
+solo l	z?XC]
+solo quiero	z?I[[
+solo se	w@[
+solo telefono	zCZ
+solo tengo	sC_
+solo una	w@^
+solv she	zB]ZH
+some error	zZY
+some hour	z@ZfX
+some information	z4ZC[DI
+some of	w;XZ[
+some time	uHJK[ZIf]
+some user	uEaHEVX
+somebody from	z#JTYZ[
+somebody set	zfZ
+someon else	z>XHZ
+someon tried	z#YTX
+someth about	w![ZI
+someth else	w?[@[ZJ
+someth harder	u-Y
+someth i	u-JCIK_
+someth is	zHIZ_
+someth less	z-^ZH
+someth went	hZ_b_
+someth with	wKIZ_
+somm pas	zEY
+son compt	z!Z
+son mot	s@YB[ZI
+sonderzeichen im	zF[
+sono mai	uWZ
+sono novita	z9]
+sont pas	wGYI]ZI
+soon as	z)Z*X
+soport y	z@Z
+sorry but	zcZ
+sorry for	z9]
+sorry someth	zZ[
+sorry you	sEJWY
+sourc anchor	w_Z
+soy de	zV]
+spac and	w3YI[
+spater noch	w9J@YZ^
+speak of	wHXNZ
+special character	kF^H[
+special sign	zHHI_
+specop password	wJ[
+spell it	z@]
+spelnia wymagan	uIZN[
+spelnia zasad	zN[
+split password	zgY
+spray attack	zT^
+ssl inspection	zcY
+ssl tls	zYZ
+sso via	z7[
+sspr 33008	z@[^Y
+sspr and	wT][G
+sspr at	w@]ZEbX
+sspr block	z)X
+sspr com	zZ[
+sspr con	wPYZY
+sspr da	w!Z
+sspr ein	zH[
+sspr en	zU[Z[
+sspr enabl	zUZ
+sspr fail	n!]A^HGJ[KXNI
+sspr for	l!J)aH]PIVD
+sspr from	zHJbY
+sspr fur	w)^H[VG
+sspr group	uVZ
+sspr in	zHZVIZY
+sspr is	k)JHBU^VXZ_
+sspr ist	wVZ
+sspr it	z)Y
+sspr limitado	zVZ
+sspr mit	z=XP[
+sspr nao	u+Y3ZbZ
+sspr ne	z+Z3[HJ
+sspr nicht	z)Y
+sspr non	s+Y3ZHJPXVJWZbY
+sspr none	zUZ
+sspr not	i)G3Y@HBJPXUFV]Z[bY
+sspr nunca	zHJW_
+sspr on	w)[VX
+sspr page	z.ZHJ
+sspr password	zJ^ZI
+sspr pilot	zZ[
+sspr says	qHINYUIX]
+sspr without	w7YBJHadF
+sspr work	p4X5^BIHIV^ZF
+sspr が	q)Y3[HJU[VJWIZIbY
+sspr で	z?^N[ZI
+sspr の	u+[?J@JB[DIHFS^UJX[bJ
+sspr を	zH^ZG
+sspr エ	z!]ZZ
+ssprsetup nunca	zD[
+staat nog	z![>X
+staat uit	p!^3I;^HHKJU^VJ^JdZ
+staff but	z(])HHHP]
+staff cannot	z8[d^
+staff get	zNZ
+staff not	w)]D[UE
+staff student	zV_
+stag mode	zHJf]
+stammer inte	zO[
+stampant non	zH^
+standard account	w(J)_HI
+standig nach	zH[
+star haslo	wMZh[
+starego hasla	wHIKZM[
+start a	zHZ]ZfJ
+start again	zK[aX
+start on	sf[
+start the	w]ZfX
+start with	zG]HJ
+startar inte	zH[f]
+starter password	z@]
+startet nicht	wH]fY
+stata reimpostata	zBZM]ZI
+stata usata	zKY
+stato del	zHJS^
+stato disabilitato	z!Y
+statu page	zSY
+stay grey	wI^
+stay silent	zHIa^
+stay the	zg[
+stay valid	zHHL_ZI
+steht auf	n-ZPX[XfZ
+steht bei	z+JAYD[
+steht da	z-[I]
+steht immer	zhX
+step #	uC]DJHYZ]
+step and	z@XH[aJ
+step thre	zHZZX
+step to	zH_ZI
+step were	zHIZ[]Z
+stesso giorno	z@]
+still accept	z-GH[
+still activ	z!YAX
+still cannot	j([?HHHMZT^ZH[_bJ
+still fail	zKXZY
+still federat	z7Z
+still has	p#ZHIL[
+still have	z5X
+still in	p/H1YH[TI_^
+still is	z(Y
+still lock	sTZ
+still need	zHHg]
+still not	m3G>G@JDJMHO_TJa^
+still off	w!_HH_J
+still old	z/IHEMa
+still on	w1_HJRJYJ
+still run	w5Y
+still the	m!J/Z9I@IAHHFIHKFZb_ZgIhH
+still ther	z!Y9[
+still uses	z4X
+still wait	w9_>J@IHHMGXGaZ
+still want	qM[
+still work	sM]ZI
+stimmt nicht	o,ZOZ
+stop at	u;Z@JHFZ]hY
+stop the	qHZLXPX]Gb[
+stop with	z![H[ZJ
+stop work	w1YHHMZ
+stopp after	wHH]_
+stopp half	z][
+stopp work	oZ]f]
+stor as	z3_HD
+stor bokstav	zHJI_
+stor in	w7XHZZJ
+stor without	w3[
+storung bei	wSZ
+strategi de	qNZUJW^ZJ
+strategi onprem	zN]
+strength bar	zIZ
+strong enough	zI]
+structur contain	zFZ
+stuck at	uZ_
+stuck in	zH^
+stuck with	z@[
+student account	zVY
+student cannot	z?DG]H]
+stunden alt	z@^ZI
+stunden warten	wXY
+su connect	zRX
+su contrasena	uB[M]ZF^Y
+su cuenta	n!X3]DHV_
+su organizacion	uEYZJc[
+sua conta	p3ZTXVZXY
+sua organizacao	wEY
+sua senha	u@[BXM]ZI^Y
+submitt a	z]X
+submitt new	z%X
+submitt the	zHJZ^
+succeed and	z/X
+success and	z@]TXZF
+success with	z/[
+successfully complet	zBZ
+such as	sMY
+such user	z_^
+suffit pas	z?[C]ZJ
+suis jamai	wDY
+sul nuovo	zHX
+sul pc	w#XMZ
+sul portatil	zHFM]b^
+sull account	z^Y
+sull utent	z;[
+sulla schermata	zb]
+summer again	zK[
+support admin	q(I1_HIZJ
+support for	uHY
+support reset	z1XgZ
+support with	w(XHXJI
+support writeback	zHZ
+sur ce	zW[
+sur l	i%[;ZHDRX[[a[b^
+sur le	i3X>JBJHGJ]LZM[TZZJb]
+sur les	z5YJX
+sur mon	q9]>JM^ZJ
+sure that	zHY
+sure whether	zNXZX
+swap it	z@^ZH
+switch his	z!^ZJ
+switch it	zV]
+switch off	e![?YHIL]PXU^VIZIbZdXf[hJ
+switch on	m)JHFUZVaZJd[eZ
+switch the	wHX
+sync account	d!I%c0J2^BJGFH@P^QZVI^I_J
+sync agent	l0]HJ
+sync and	s0Y8ZH]RHdI
+sync box	s4[HERZcZ
+sync but	zG]HJ
+sync cannot	z4XGYHJ
+sync client	q1bHG
+sync en	z/J0]
+sync error	wH]
+sync heartbeat	zBIGJH[M]fH
+sync host	sHER_Y]fF
+sync in	z8[MZ
+sync is	o8YGZM]
+sync konto	z2Z
+sync machin	q4]HCJJR]c^fI
+sync not	s8aG[HGMJVIdI
+sync reset	z0Y8X
+sync rule	nGaHH
+sync scop	wG^HH
+sync server	Y%I-J/[0G3J4_5I6Y9J@JBJGGH?IJKJMGNXPIR_SJY]ZJ_IccdXfY
+sync servic	h%[0JB]]GcIf]
+sync stop	zHZM[fH
+sync to	qG[MYZH
+sync tool	u1bHFfI
+sync user	p=YGGZHdafY
+sync version	z1]HG
+sync vm	uHFfb
+sync with	zGZ
+sync writeback	w0ZHZ
+synchronisation de	zHIM]
+synchronisation des	zG]HJ
+synchroniz user	z%Y
+synchronization engin	wGJ_[
+synchronization is	u8]
+synchronization servic	z<]
+system admin	z!X
+system does	wHZKJZZ
+system not	wKIZ]
+system says	w:]HFI]ZH
+system think	z+]3H9I@IHJK^
+system will	z@[ZH
+tab of	u;]HHZ[
+tab show	z;X
+tack sa	z9]
+tag andern	z@X
+tak your	z9]
+take a	o<^HFM_ZH
+take anyth	z;]ZJ
+take for	zHHM]
+take it	n@JHIZHg[h[
+take my	u?XIJMHZ]
+take the	oH^MZZI
+take to	zdY
+taken away	z@IU]^]
+taken it	z/_gJ
+talk to	q4]8J9XHIYY
+target found	zGY
+te kort	zIZ
+te makkelijk	u-[
+te raden	u-[
+te resetten	z%[(]
+te vaak	w-^
+te veel	s#]HJX[
+team and	z%[([HI
+team cannot	w:XHX
+team channel	zHZ
+team chat	z:IH]
+team forgot	z:[HG
+team i	z:]HHZJ
+team keep	wMZ
+team lead	zgZ
+team meet	wHY
+team not	uHZMZVZ
+team phon	wHZ
+team record	zH[
+team statu	zH]
+tego samego	z@^ZJb[
+tel como	z>_HIZI
+tela de	u+Yb[
+telefon do	z3J>J?]HIO[
+telefon i	z>X
+telefon nem	w3GD^
+telefonnummer im	u3]
+telefonnummer stimmt	wOX
+telefono e	w>Y
+telefono in	zO[
+telefono ni	z3ID]
+telefono y	z>Y
+telefoon kwijt	u>Z
+telefoonnummer staat	z3]OG
+tell me	b![(]-].]3I9F:[>G?JBICJDGEJI[OJV[]JhJ
+tell not	zGY
+tell the	wD]HHKITZ
+tell which	zNY
+tem as	z(Y
+tem dado	zD^
+tem de	zK]OZ
+tem permissao	z%Z
+tem que	w:]@[
+temp one	wKJLZh]
+temp password	j#J@]BJHGIILbMIZH
+temporairement verrouill	uT[
+temporalment para	zTX
+temporaneament bloccato	zTX
+temporarily lock	jT^
+temporary connectivity	qZJc]
+temporary one	u@JBJHIL^h[
+temporary password	l@YBJH_KIL]ZF
+ten minut	k/H@YHGMahX
+ten time	zaYhX
+ten year	z-X
+tenant and	u:XWZ
+tenant can	wUX
+tenant del	z:_
+tenant has	wHHS^
+tenant is	u:[=^HI
+tenant noth	zW[
+tenant wide	zU[
+tengo acceso	z>[
+tengo el	zCZ
+tengo permiso	z(]
+tengo que	zX][Y
+tenho mais	z>^
+tenho o	z>JCaDJ
+tenho permissao	z(Y
+tenho um	zCX
+tent mais	w@[Z[
+tentativa aguard	wXX
+tentativi attender	wXY
+tentou verificar	zXZ
+terugschrijven staat	zd[
+terz parti	z.X
+test de	zB_HIWJZJ
+test do	z=_HJ
+test user	s;ZBY
+than #	p2Z@GH[R[
+than a	z@Y
+than once	uA]BJ
+than one	lAa_F
+thank a	u9]
+thank bye	w9Y
+thank for	p9aBZHIZE
+thank you	l+Y9]BZHJ
+that appear	z-]
+that are	w!]HJZH
+that be	s5XHJIZK[LXZI
+that break	zFZ
+that check	uJ]
+that cloud	z_Z
+that connect	z4XG]HI
+that dc	z4[
+that forbid	z^^
+that harder	w-X
+that has	zHYVY
+that have	z-[
+that i	m*Z@[HIIJPJVYZX
+that is	nHJK]^X
+that it	s>[X[
+that its	uDZVY
+that ive	zH^
+that make	s-[
+that my	q>ZE[FXHEKHV]WHZHhZ
+that nobody	z>EH]Z^
+that not	h-I4Z>F?J@JC_DJHZIIKYLIOXZIhY
+that number	z>]HJ
+that object	w-J;^HG^X
+that one	q-_HJIJK]
+that option	zHX
+that ou	u%ZG]HI
+that our	z1XUX
+that page	zHI[^
+that password	i)Z@JHYL[^J
+that phon	u>[
+that reset	p%[BJHFJXU^VEZ^
+that she	zZ[
+that some	z;X
+that the	a3XBZGJHDIHKJUJW]Za^[
+that they	q3J>]GYHH
+that user	o(]@ZG]HGJZPYZG^HdH
+that was	s4]>]DJHDO[_Y
+that why	s!ZIZZG
+that you	zaZ
+that your	wBGHadX
+the #	oHIKYg_
+the access	w-JH^
+the account	Y![,]2H3G@IAJB[CJD[H>IJKJP[TZUJVFZB[I^b_E
+the acl	wP]
+the actual	zhY
+the ad	e%^2^8[HBNYTXZI_[
+the address	w3[HY
+the adfs	w7]
+the admin	_)X*I,a:Z?J@XBJH@MHPHSXV^ZHeJg[
+the adsync	wHHf[
+the afternoon	z@Y
+the agent	s0bfI
+the allow	z?[HI
+the alternat	uHZ
+the anchor	zAY_[
+the app	c(a*J+H-I3J:I>^?_@HBHCaDGH[IGKGMJNJOJVJZD^IaZgJhI
+the application	w([HAN[ZGf_
+the articl	qH^
+the audit	j/ZBJEZHYV[YYZY
+the auditor	z@Z
+the authentication	u3XH[
+the authenticator	e(I*^>]?ZHFaZ
+the authorization	w)]UH
+the bank	zHX
+the bann	oH_
+the baselin	zYZ
+the basement	z4^HX
+the boss	zK]
+the bottom	z>[HJZ[]J
+the box	pBEHHZI^_dGe_
+the branch	zGX
+the browser	i.X/XHaKJMJcGhZ
+the button	w(]HHZZ
+the call	u3[>J?[HDa]
+the cannot	zdY
+the captcha	o@IBJH[IHZX]a
+the chang	b(J-J/I@HBFHDJZK[LIM]Z^h]
+the character	z/]IYZJ
+the check	z-HH[
+the checkbox	ue[
+the choic	u?Y[[
+the cis	zbZ
+the city	z-Z
+the clock	qHIR^ZIb^
+the cloud	V#D%J(J/b3J6[7Y@HAHBFHXIHJHKDM^NGPHRJSJTdVJYJZD[G^H_^bJcIfFg[hH
+the code	[-J/J3G>dHAIHKINJOHZY]ba_hJ
+the company	g7Z:I@JBIHEIGKJN_UZVIW[ZDd[
+the connect	a1J4^6XHGQXR^Y]eX
+the connector	a%J2a3J4Y8I<bIIQ^ZI^I_Y
+the corporat	uN[
+the country	p3_HJaF
+the credential	zH^ZH
+the current	h@YHIK^h]
+the custom	uH[
+the customer	s(X@[BXHH
+the date	z1XHGR[
+the day	w@_NI
+the dc	_(J/X0Z1J4^5a<]=J?JBGHAIJJeKEMJNHQ[VJZF]JbJcDdJfIgXhJ
+the default	wHY
+the delegat	u;[KIP^
+the department	zF_HGZI
+the desk	q>HL[N]^Z
+the devic	z>IHZ
+the differenc	zH]
+the digit	zO]
+the directory	i&Y3aHGU[VE
+the disabl	z!^HH_I
+the docs	zH^JI
+the document	wHJIIZ^
+the documentation	wHY
+the domain	[#^%F(J-J/Y8YAJBYGJHDIHJ_KHMJNcP_THVJZG^I_JcJgZhJ
+the door	uH[
+the duration	zHXT[
+the email	j?JBJCZDFOXZ]a]bG
+the end	g,Z3J9J>G@GBaCJDJHHIXKZOJXJZ]]HaHeZhJ
+the entra	d#J/]NGT]YXZIgZ
+the error	oBIHIIEN^S^Z]]J
+the event	pBIG]HIN_dHhI
+the exist	s8ZhY
+the fail	p;_HFZ^
+the featur	qHFU]e^
+the field	zhZ
+the filenam	w2[
+the filter	sHJJbNIZJ
+the financ	uH]
+the firewall	oBXHXc]
+the first	j8Y>H@ZC]ZYbJhZ
+the flag	w^]
+the follow	o@[HII[dX
+the forc	uLY
+the forest	u8_EIHH
+the forgot	p?ZWZZ[^Y
+the form	qHIKXZZh[
+the four	w*XNZ
+the free	u=bCHHIdE
+the full	w4]HIIY
+the gmsa	z0[ZI
+the graph	z)]HJ
+the group	hBIHDPZVdZH
+the guest	sR[
+the guid	wH^
+the help	u9Y@ZH]ZEbI
+the helpdesk	m*[3J9J>J?JDZTXZ]
+the home	q3H:bHH_H
+the hotfix	z5Z
+the hr	zH_ZH
+the i	z?HZF[Zb[
+the identical	z@ZK]ZG
+the installation	zHYeX
+the internet	u-[HFZIb[cX
+the intranet	sH[N]
+the keep	z+YD[HIZJ
+the key	zH_]G
+the keyboard	u#Z
+the keys	z6X
+the kiosk	zHH^]
+the kitchen	z#].IHX
+the lab	u8I?DHd
+the laptop	oHH]Zb^
+the last	a#J-JBJGJH]IFKaMINIO]TJZ^][aXfI
+the ldap	u5Y
+the leaver	u!b@JHGZG
+the length	s2[HG
+the letter	qHEIGZ^h]
+the library	z.X^Y
+the licenc	u=aHE
+the licence	z=[
+the lightweight	z%I0^
+the link	iG[ZXba
+the list	i-D1I?bDJHFK]Q[VX_J
+the lock	e!J#[HDKITXZF[_bb
+the lockout	wT[
+the log	j&_/X6XBGEXHENJ]^
+the login	k#Y-J7YFJHFI[ZIb_
+the logon	sHJb^
+the m365	uMYTZ
+the machin	wHDc^f^
+the mailbox	w>]HG
+the man	zTZ
+the management	w%XHJe]
+the maximum	wH[
+the meet	pH_
+the messag	j3H>JE]HEWYZYa^
+the metavers	zGX_[
+the method	u?^DIUIVI]Y
+the mfa	zHZaH
+the microsoft	f#H7[HESXT^a[fZg[
+the middl	pHI]a
+the migration	uHZK[ZI
+the minimum	j1]5^
+the more	z+[CIDYHJ
+the morn	u#[
+the msol	j%G2];^Q]
+the name	n-[F]HIKJ
+the necessary	wD[
+the network	zMXcY
+the new	U!I#I(E)I-I/_0J2I3I4J6a7I8X9I:H=J>F@EBaCIDHH?IHJHKZLEMfN]OJPJRJTIUIVaWJXJZG[G]]^H_GaIdGeJfFh?
+the next	m@cKIYXhJ
+the note	u@ZH_NI
+the number	]+a-I3a>_?I@FBHCYDDIBK[PJX[ZE]Ha[hI
+the object	j!]G]HH^[
+the offic	e)X/Z9]>I@IM^TFd[
+the old	W!H#]%J(I)J+J-H/[0J1G3H4I5J6J7I9I:J;J=J?I@DAaBFCIDIGHHGIEJIKALIM^NGOIPIRJTHUIVJXJYaZA[I]J_XaIbIcIdIfIg]hg
+the on	b4^E^HYNHPJTYZI_]dIfY
+the one	c+J/Z3G?ICGDEHDIIKaOdZB]IaJh^
+the ones	uK]O[
+the onlin	z/^
+the only	p4[?]CH
+the onprem	m!^([/YPI
+the operation	j%Y(Y8ZHI
+the option	k?DHaLZZI^]dZ
+the optional	wHHd_eX
+the organisation	j:IEHHHN]U]W^
+the organizational	uF[
+the original	zA[HJPZ
+the other	k?^CEG[HHVYf[
+the ou	c;^FdVIZG
+the p1	wH^
+the page	Z!I#I(J)Z*I.^/I3I7G:H=I>[?Z@GBHEZHBJJKIMJNEOFSIUbVXWYXGZY[]]]^J_JaIdZgJhF
+the park	zH]
+the partner	z8[
+the passcod	wHHa_
+the password	L!G#E([)H*Y+J,I-[/^0G1J3I5I6Y7^8H=G>I?FAJC]DYEHFJH:IbJYLJNbPFRJTYUDVEWJXIYJ[G]F^ZbZcJeZfXhI
+the past	wK]
+the path	zF]HIIG
+the pc	n/_JZMEbXgX
+the pdf	wH]
+the peopl	uFYG]^Z
+the permission	s%I([HEP^
+the phon	^#I+J-I3X9J>YB]CHDEHBIIKHMYNJO_U]ZDa_bI
+the phone	p3^CIHIg_
+the pictur	zb]
+the pilot	zVZ
+the pin	qHZb[
+the plant	zaY
+the policy	g-J@]CZHFIHNaWJ
+the portal	_!I%I)J0[1_7J:H?H@XD^EJHHIYJZMZN]SHTJUZVIZX]J^IaIbFgChH
+the power	zH_
+the preferr	u4]
+the present	uZIh^
+the previou	j#^@JHCK[MZZJg^
+the pric	zHY
+the printer	zH]
+the privat	w3[>ZDJHJ
+the problem	zFY
+the product	w-YHIJ^
+the projector	zH[
+the prompt	zHXLY
+the provision	w0Z
+the proxy	qHGZHb[cb
+the reason	s3ZHJJYLX
+the record	z#EH^TJ
+the recovery	u>^HI
+the referenc	qHX
+the register	z>_HD
+the registration	k+[D]
+the remot	zHFc]
+the report	z]Y
+the request	zHFS]ZFc^
+the requir	n]Xe[
+the requirement	sNY
+the reset	M!]#D(A+G-H.]/J0I1G2J3E5G6I7Z8E:H;J<J>[?]@BAYB]CGDDEGFIGFHCIGKELGN[O[PIRHS[TGUEWDXZYIZb[G]a_EbacFdGeHfDgEhG
+the rest	o)XP]VY
+the result	z/^MF
+the right	j%b@GBHKH^]hX
+the robot	w3]aX
+the row	zBY
+the rule	m@YHIIYN]
+the same	Z!I#I(I*I-G/^0G1J7J8J9H=I>I@[AaBEDJGJHIIEKcMHP[RHTIXJZ][H]I^J_FaHcIdFfJg]hH
+the scanner	zCIH[
+the school	wK[gZ
+the screen	q+EHZI]L[
+the screenshot	wHaZF
+the second	k@^B]CJHD]^
+the security	j%Z(];]HI
+the self	u)[ZJaZ
+the sender	zH_ZJ
+the server	cGIHZMER]Y[ZI_]cHf[
+the servic	e%Y([,[2Z3[>ZBJDZHEUHZIeGf^
+the session	zHH]_
+the set	w+[HJJ]
+the sett	nH_NZZJ
+the setup	uD^HY
+the seventh	zKY
+the shar	u#ZZF^]
+the shop	w-X>[HIb[
+the sign	i#H7YD[H^T[ZHaEbY
+the sim	z#IBHH_TE[E
+the site	m-a9IH@I[KJX[ZIcXhZ
+the six	zaZ
+the sms	e@JBICZH]ZF]Za]
+the sourc	zA[
+the special	zHHI]
+the sspr	oVY
+the start	zFXIHJ[
+the step	z@XZX
+the stor	w-GH]O]
+the sync	V!H#I%c(J)I+J-H/[0D1b3G4^6Z8H9H;J=J>I?J@IAIBXCJDIFJG[H;IHKIMFP]R_TJUIVHXJY^ZH]E^I_FaJbJcbdEhJ
+the system	f+]-J3]>I@YBZD]HIIFKYNIOEZ^hI
+the tabl	w(JHa
+the team	zV[
+the temp	pKIL[h^
+the temporary	uH^KJZHhZ
+the tenant	k)[*X-^=JHIUGWZ
+the third	zZZ
+the threshold	z#X
+the tick	z^Z
+the ticket	zBY
+the time	o>IBDC]H^RaZI
+the tool	zJ[
+the top	wh[
+the town	z-aHGIIZH
+the train	w>IHHZI]_
+the traine	zbY
+the tree	z%^
+the tutorial	w=J@GHa
+the two	uH^
+the university	z7^
+the unlock	oHBTa[^
+the updat	w5[
+the upgrad	u1IHJZJdZf]
+the user	Q!A#Y%E(Z)G*J,J-F1I3Z4H6H7H8F9I:^;^>H?D@]A]BXD[EIH:KILZMEPXRJSJTHUGVGWJYI[H^^_gbGcHdCeEfF
+the valu	sHJN]ZI
+the vault	z2[
+the verification	i#I+YCJXXZX]Za[
+the version	z0]
+the very	zK^ZI
+the virtual	zR]fX
+the vm	w6]HXRX
+the vms	zR_ZH
+the vpn	u4]
+the wait	w9FHFXb
+the wall	zH]
+the warehous	zHYZZ
+the weather	zH[
+the web	mJZN[TYZH
+the websit	wHHI]Z[
+the weekend	pHEZ^f_
+the whol	p3JHGO]U_VZZJ
+the wifi	sH[
+the window	cHHMZZ][Z]XgJ
+the wizard	b,d@JBaG[H@ZFdXe^
+the word	u-^HH
+the writeback	k6YG[HGJXdGe^
+the wrong	f@ZR_ZDg^
+the year	w-I1XI]
+their account	sLX[Z
+their home	s:Z
+their identity	wXY
+their info	z+[HY
+their mfa	zHY
+their own	m(H)[-I:Y@ZHHUZV[ZI
+their password	a)J*Y/J:Z@YBDKGMINIUIVX[_d[fYhH
+their peopl	z8_GIHJ
+them to	oUXWZ
+then a	zZZ]X
+then cloud	z/[dH
+then entra	z/^
+then i	z@]
+then it	pC^HGZ^aH
+then nobody	zf^
+then not	uR]ZHc[
+then reset	w1YF[QYZH
+then says	qKGh^
+then the	n/ZHILY
+ther a	c(I3J7I9Z?HA]BJCJGJIIKINIUIX[ZZ]J^Z_JbYhI
+ther an	p9GScZH
+ther any	q(J9X>J?ZHFNYTZZ]bH
+ther are	oA^G]HJdH
+ther is	g([+Z3Z>IBJCYD[FXHDWY_Y
+ther not	g*J?ZHGWYZIaZbZ
+ther was	p9I>HD]HDSFZb]J
+thes account	uLZ^Z
+they are	s/ZOY
+they can	w3J>^HJ
+they cannot	o@XG]HIVXZHgZ
+they differ	z/[
+they have	u3]:EHY
+they not	u?ZHIa[
+they phon	zGZ
+they say	sHJI]OXU^hJ
+they tell	z!Y
+they told	zDZZY
+they use	z7ZPX
+thing and	zCaHHZJaJhI
+thing is	zZ^
+thing like	z-X
+thing not	zZ^
+think its	zR]
+think of	wI[
+third party	f-I.Y7_@IHFIJJaKJZEbZ
+third time	zZY
+this a	z-G9]HY
+this account	o(YDXHJ^]
+this articl	wH]
+this department	zGZHJVY
+this directory	zW[
+this error	zHIZZ
+this featur	n=[V[
+this for	zVX
+this happen	z9IDZHGZ^
+this is	n3J:]@HD]HGcY
+this login	z^Z
+this management	s8_
+this mean	z9JHEZ^
+this morn	g@bBXHDKGM[Z^
+this not	z:[
+this object	zG]HGNJ
+this on	w-IV_
+this one	u%JHHKXP]
+this operation	z1]HI
+this ou	u%_(D;ZGZ
+this out	z9Z@X
+this page	z?GH^
+this password	g-Z@^HEIINX
+this reset	zDXZZaI
+this scenario	z)Y
+this servic	zV[
+this situation	w?JHYdY
+this tenant	sVIW[
+this thread	z9_BIHIZJ
+this time	l@GB_HIKYWYZEcY
+this user	a#Z%G(a)H+X3Z=]?I@HA]CHDZH@LZPZUGV]ZB_J
+this week	u9G@ZH^ZYfI
+this year	zKY
+thos in	zVYaX
+thos user	w7Z
+thos who	z@_ZF
+though i	u+]HFMX
+though the	zHZZJbY
+thre days	w@Z
+thre of	sH[IY
+thre password	wHHKbNJZH
+thre peopl	zP]
+thre time	nBIHHKFXIZba[
+thre wrong	z#ZHZ
+through a	zHJV[
+through all	zK]
+through at	wBY
+through authentication	wHZ
+through o365	zNZ
+through on	z/X
+through our	w:Y
+through the	f+[GXHJKIN^ZZ_JaJbXgZ
+through writeback	zPX
+throw an	ze]
+tick in	oG]HJZJ^^
+tick requir	wL^^J
+tick the	sHIZHea
+ticket can	zB[
+ticket clos	z@IB]
+tied to	z_[
+tien #	z3ZI[aH
+tien dato	zD^
+tien la	s#]7ZHIKJMX
+tien permiso	w%[
+tien que	zK]
+tier #	w!G([2J3I@JCIHGPbZG
+till det	u9G>YB]
+till the	w@XfX
+till tomorrow	u@]
+tillbakaskrivn av	ud[
+tillbakaskrivningen slutad	zYYf]
+tillfalligt last	zT]
+time alway	zZZ
+time and	o#_HFR_ZG
+time becaus	sWYdX
+time befor	w-Z
+time drift	wRZ
+time i	uKZ
+time in	p#[@HHITGXa
+time is	z9JH]ZH
+time it	w@YB[HJ
+time not	zRY
+time now	w#IBJD[HJKJZ]
+time on	oRY
+time out	w/JHIR_
+time password	zB_KIZD
+time she	zNZ
+time to	wHGM_
+time track	zH_RIZJ
+time was	zR]ZH
+time with	w#JT[
+time within	zXY
+timed out	u]Xc^
+tipo de	zIX
+tipo guest	w(J9J:bHI
+tiraram o	z4]?]CIHINJ
+tls #	[1F3I4J=J>J@HCIHXIIKIMJRIUJVJXJYjZGaJcGdHfG
+tls inspection	wc[
+tls secur	zYZ
+tls ssl	z<_CJ
+tls version	wHJY]
+to #	hHEI]KaZHaX
+to a	_!J(I-I/X1I3J4Z?IBICJG]H_IHK[MJOJYJZD]]^J_ZhJ
+to accept	w:DB^HZKYfG
+to access	w#Y
+to acquir	wHFQbZH
+to ad	i!I%Y(I/Y0X4[=JGJHBKJMJPJTJZF_^bHd_fHg_
+to admin	p%I*_HGP[QZdG
+to all	zKJN[
+to allow	s.Z
+to an	p>GK]MZfJ
+to another	n(Y:H=Y>J@JHbZI_X
+to approv	z>ZHFa]
+to ask	s(I*H@IDJV[Z^
+to be	^![%G(H-Y3_5^9I>I?HBHC_DEEIH?IaMJNJOJPYV]ZD[]]I_JcId[
+to block	u.XHJaZ
+to call	z>[B^HJZDaH
+to catch	wHGM_
+to chang	Z(_.]>H@EDJHBIIKGLaMGNIVGZa[I^_hJ
+to check	zD^EYHIZJ
+to choos	j-I@ZC]IJLaNIZI]I
+to click	z(]H[ZF
+to cloud	uH]
+to come	s+ZX]
+to complet	l(ZHIO]dX
+to configur	q=JWYe]
+to confirm	u+[HZ
+to connect	w4I8^HI
+to contact	q3JD[HGVXZ^dY
+to continu	z.Y
+to creat	wHZ
+to date	z+EHa
+to decrypt	z6]ZI
+to defin	sHIWaZI
+to do	o=ZBcHBKIZZ]J
+to email	q*[>^?GDIaJ
+to enabl	g)],[HIUZVXWHZH[]dHeX
+to enforc	z-^
+to enter	u+[>HDJHEK[O[ZJhY
+to entra	uHHT]YY[Gc]
+to exist	w-]
+to expir	zHGKYZ[
+to factory	w>YHZ
+to fix	w8Z@ZE[
+to get	k,[-I?Z@^KIZZeGhJ
+to give	u([@IHHIJZ]gY
+to go	q+[.^:]>GEJHFZF][
+to guess	h-_HJ
+to haslo	wKZ
+to have	q9JHZNXaX
+to his	wZJg]
+to install	z0_HF
+to it	s>[F[HFKXZ[
+to just	uHJK^[Y
+to keep	k@_K^ZB[X^ZhF
+to know	zZY
+to let	u=YB[HIZIaZ
+to lift	zT[
+to live	z@_HIIINH
+to load	ubZ
+to locat	zHJe]
+to log	nH_Z]aG
+to login	q#XH^aJ
+to make	fDZLZQ_ZH
+to me	q9XV[ZJaX
+to microsoft	w>Ic[
+to move	u1JH^
+to my	c*I:_>a?Y@]DJEJHIMXUJZI]JaFhX
+to none	o>JBIHZUa
+to not	qLZ
+to okta	z7Y
+to on	zHGc^
+to one	w:[HG
+to onprem	zgX
+to our	m%Y4]7_8Y:_GJHAZIcI
+to perform	p%^(GHJ
+to permission	z%X
+to permit	z(GV^
+to pick	u@ZHILZ
+to policy	zNY
+to prevent	nT[
+to prov	wXY
+to re	z+[HH
+to register	e+e>I?HCFHJZI
+to replac	w@YZHh]
+to reset	S!Z%Y(a)F*[-I/H3J7G:X;I=H?_@XBICaEXF[GGHAJJKFLIMHPFTHV[WFXIZZ[Z]I^F_GbDcJdHgHhH
+to resolv	sZZdY
+to restart	z+YH]
+to reus	zK_ZE
+to run	zH[]Z
+to sam	kQ]
+to save	w=]HG]If^
+to security	zHIQ[
+to see	z#XHJNY
+to send	z>X
+to servic	zc]fF
+to servicebu	wcX
+to set	i%^(Z+G<^>YCJDHHXKZZE^IhJ
+to setup	zHX
+to sign	kMXT[
+to sms	w>aHH
+to someon	z:X>X
+to start	s0]HFcJfX
+to stop	w)]H[
+to sts	z7_HFZH
+to switch	u!^)HH[ZEh]
+to sync	uG[
+to take	zEZKZ
+to that	w>^HH
+to the	U!I#H%E(G+I-J/X0Z3J4]5J6J9I:H;]=J>_@EBCCIDEGHH]IFJIK^LJNYRJTIUYVJWJXIYJ[J]]^I_]aHb[dFe]fFhH
+to this	zHY
+to try	z-Z
+to turn	u-F;ZH_VY
+to two	zC]DIHGg[
+to type	zKHh]
+to unlock	e#GB]HITG[b
+to updat	n(]5^@IBIHDKGN_^JhZ
+to use	_(I*X4Z?[@JCJDYH[UGV]Y[ZJbXdE
+to user	zHY
+to verify	g#I*Y3F9H?J@JBIC]DcXZZI
+to vpn	zHX
+to wait	h@^HJX[
+to what	w4YHFKaZE
+to window	zMYgY
+to work	wBHKJZ_
+to writ	w%ZGY
+to your	n+G7[:^DHHYUJZJ
+toda la	zUY
+todavia not	zHHM[W[
+today and	q@]
+today i	u@[SZ
+today is	z![ZJ
+todo el	s-[H[MJUZ
+token are	wR[
+token could	w,[
+token de	u,_HJ
+token di	z,]
+token error	q,Z
+token for	z,_HJeG
+token issuanc	wHZ
+token not	w?aHFR[ZE
+token sas	wR]
+token with	w,^ZJ
+told it	s@YD^HJZI
+told me	n(I9I>JHGXZZc
+told my	wZH^[
+told that	u)Y@[UIV[
+told the	u@ZDZHJNIdZ
+told their	zNZd]
+told to	q4[HIKZV]YZdY
+tolto il	w-J4]?^CJU[
+tomorrow becaus	z#IX[
+tomorrow to	w@X
+too common	p-^
+too early	w!^@YKHZI]Y
+too easy	q-XIZ
+too fast	z+ZZ[
+too long	m2aHHIH
+too many	[#b-^3Y9I@HHGIGKFOIT_X^ZHaH
+too much	z-HK]XY
+too often	mHJX_ZH
+too old	l0[1_5_EJH[KHMISITJUJdIfIgE
+too predictabl	z-^HG
+too recently	z@Y
+too short	q-JI]
+too young	z@[
+took a	z8Z>]HG
+took it	q/[@JB_HJ
+took the	u-Y/Y8[HJ
+tool is	u1_H^RHZJ
+tool made	z2]HI
+tool on	wJ_
+top box	zh]
+touch the	w1]HIN[ZH^]
+tout de	z@]
+tout le	u-^9[@IBIHGKIUaZJ
+track tool	zH_RIZJ
+tre volt	za^
+tres de	zIX
+tres vece	z#]a]
+tres veze	za]
+trial of	z=[
+trie for	z@JHIXa
+trie to	l!]%X([HIKXPIVGZJ
+tried #	uNX
+tried again	u@_
+tried all	zKXXX
+tried another	zZ]
+tried everyth	uKJNIZ_
+tried it	wXZZZ
+tried once	z@IB_XJZI
+tried ten	zKEN_ZI
+tried the	o@GK_^Ya[
+tried thre	w#JKHXJZ_
+tried to	f#F@^BJHHK_T[XXZG^JhZ
+tried too	q#HHJXaZH
+trigger for	z+[HG
+troca nao	zZ^
+trocada not	z/[MZ
+trocar a	s@IZ^^Y
+troi fois	za^
+trop courant	z-Y
+trop court	uI_
+trop d	zX^
+trop de	k#YHJXbZJ
+trop facil	u-[
+trop long	z2^
+tropp volt	uX^
+troppi tentativi	p#[X[
+troppo corta	zI[
+troppo facil	s-]
+troquei de	w>Y
+trotzdem nicht	zZI[]
+true and	zZI^[
+try again	e+I@@BHHGIIKGX_ZdcZ
+try any	zBHKIX_ZD
+try for	zXGZ^
+try is	w-JK[NY
+try someth	z-_ZG
+try to	d@_HHKZ^IaY
+trzeba czekac	z@[XX
+turn away	w-[@ZKHNX
+turn down	n-[@YHGIZK]
+turn it	s!_)I/]@IHIN[UEcJdJfGhJ
+turn off	_)^*H<Z?[CHPJU[VIYZZIb[
+turn on	^!H(I)_,Z3J:J;Z=J@JHBNIPJU_V^WJZE^IbJdYe]fJ
+turn out	z^Z
+turn red	zh]
+turn the	w4HJXN[
+turn this	zU[
+tutto il	zBIHJS^UZZH
+tva metoder	w*_
+twee methoden	w*aCJ
+twelv i	z@YHJI^ZG
+twic on	zA^_G
+two account	zA]
+two ad	qA]_J
+two check	z*^CZHE
+two connect	z6ZH]RGcGfH
+two days	zI]KI
+two dc	zJY
+two different	uHIg[
+two digit	oIGJ[O^
+two enabl	z8JA]
+two factor	u3IH[
+two forest	sAZH[
+two gate	q*ZCX
+two hour	w@_H]KHaF
+two method	m*^
+two month	wK[ZH
+two object	zA]HJ
+two of	zAZ
+two option	z*X
+two password	p/Y@IHFKZM[ZFg^hI
+two proof	q(I)J*bHG
+two server	z6XP[
+two thing	z*ZC]ZJhI
+two user	sA]HIPZ
+two ways	u*[?JC^HJ
+two week	w@JD]H]KF
+two year	uK^ZG
+tylko jedna	zCZ
+tylko odblokowac	z[[
+tymczasowo zablokowan	zT[
+typ the	uKJ]^
+type a	zKZhI
+type guest	w(J:^
+type my	zKHh]
+type the	whY
+typed a	w,X@^ZE
+typed is	whX
+typed it	sOXZ[]YaI
+typed my	q>GK[O]hG
+typed the	p3[HIIGKIOJZX]]aIhX
+typo in	s3]@ZHYOI
+u mnie	zV]
+uber die	u(X>]DZ
+uhr am	zH]MJRX
+uit in	z!^
+uit voor	wU^
+ultimo cambio	z@^
+um das	z.Y
+um dia	w#H@]X^
+um erro	w3JEXOZZ[
+um grupo	wPXVZ
+um metodo	w?[HI
+um segundo	zC]
+um unbefugt	wTZ
+um usuario	z;YZ[
+uma das	zK]
+uma hora	zXYa[
+uma licenca	zH]
+uma palavra	zKZ
+uma politica	zWY
+uma senha	u-Y@ZBIHHIJZ^
+uma vez	z@]
+un altra	l-I:_@aDYHGIIKZZH
+un altro	z([)JC[
+un autr	q@ZKY
+un cambio	z@^
+un chiffr	u3]IYOI
+un code	zHJIZX[
+un collegu	z@YH[
+un dia	u@^HIX]
+un error	n3Y@IEYHDO]Za
+un filtro	zJX
+un giorno	u@]HJX]
+un group	uHXP[
+un grupo	uV]
+un gruppo	wPZVZ
+un jour	u@[HIX^
+un metodo	s*Y
+un mot	o-_@JHFIHK_ZG
+un nouveau	p>JKJMJZZ[]
+un numero	w3II]
+un ora	zX[a]
+un partenair	z:]HJ
+un partner	z:^HH
+un poco	z@JM_
+un problema	zZ^
+un robot	w9_HI
+un secondo	zC]
+un segundo	w8[C]
+un seul	u;X@[C^ZH
+un simbolo	zI]
+un solo	s;[C_IIZJ
+un usuario	zZY
+un utent	zZZ
+un utilisateur	zZ[
+una contrasena	qHIIJK[Z]
+una directiva	z*XWZ
+una dll	zJZ
+una hora	zXZaZ
+una licencia	z=IH]
+una licenza	w=ZH[
+una maiuscola	wI]
+una nuova	w:]HXIJKJZJ[]
+una ou	z%a9JHH
+una password	uHIIIZ^
+una persona	z9]HJ
+una pso	zNaZG
+una vecchia	zKY
+una vez	z@X
+una volta	z@]
+unauthoriz use	oTZ
+unavailabl when	u4]
+unbefugt nutzung	zTY
+und der	sN[
+und die	z>ZGY
+und es	w>JHEK[OXa^
+und genau	zF^
+und ich	s9J>^@ZB[HI
+und jetzt	w#[@[
+und kann	p#X
+und kein	z3GD[WZ
+und kleinbuchstaben	zIX
+und lasst	z@Z
+und leerzeichen	w3_IZ
+und schon	z.Y9Y
+und soll	zDXXZ
+und sperrt	z#].XMG
+und weiss	zhY
+under the	nHGKJZZbchI
+une autr	z:]C]
+une deuxiem	wCX
+une erreur	q3IEXHJO[Z^
+une heur	zHIXYa^
+une licenc	z=IH]
+une majuscul	wIY
+une seul	w?ZCZHH
+unexpect error	p&F3_Z]
+unexpir password	o%c(IHJKGLIZH
+unfortunately you	wZZ
+unidad organizacional	zFYGY
+unidad organizativa	zFYGY
+uninstall the	wH]J]ZI
+unit cannot	zG[
+unit d	zFXGY
+unit name	zFY
+unita organizzativa	zFZGY
+unknown account	zbY
+unknown ad	w&]ZI
+unknown error	k&aZJ
+unlock account	s[^
+unlock but	u[Y
+unlock by	wTX
+unlock fail	w#H%]HDTGZ^[F
+unlock in	pHJTa[J
+unlock is	u[[bI
+unlock it	uB[TZZJ[J
+unlock me	u#]HJ[J
+unlock my	q#[>JTJ
+unlock not	p#JHGTY[_
+unlock only	q[Y
+unlock option	sHET^[[
+unlock successfully	z#JB]
+unlock the	l#EB]Hb[E
+unlock their	w[Z
+unlock themselv	z[X
+unlock without	oBH[]
+unos minuto	zBIM_ZJ
+uns nicht	z:X
+unser doman	w7Y
+unser password	w7Z:XN[
+unterstutzt kein	z0Xg[
+untick the	zBEHY^_
+until #	z@]HXZF
+until friday	z!YVY
+until monday	wH_MJ
+until the	p@_HGM]ZJ
+until tomorrow	n#I@_HHX_ZG
+until vpn	zHEM_
+until you	zI[
+up a	wDXWZ
+up after	zBYMIZ[]J
+up again	p+^BIZ[
+up any	uD[
+up at	s7ZDJHJZG][^Y
+up being	z;X
+up by	u%ZH[KZMFVZ
+up for	j+X-JD_H@UIV^W_YYZI
+up her	z#Z
+up in	z?^DE
+up not	za]
+up on	q9Y>JHHa]
+up the	p%[EZHGR[
+up to	z+EHa
+up with	w-^HINZ
+up your	s+GDGH^VZ
+updat becaus	z%X
+updat fail	p/YH]N^ZD
+updat in	z/Y
+updat it	w3J>[HHKHh]
+updat keep	zH_ZE
+updat mgpolicyauthorizationpolicy	z)Z
+updat mguser	ogb
+updat of	w0[1^HEfI
+updat on	s9]HGZ[
+updat password	w(YHJZ[
+updat passwordprofil	zMJgZ
+updat the	k(Z/Z1]@YHDKHN_fJhH
+updat user	z([
+updat your	zHJZ]
+upgrad entra	z1JHIf]
+upgrad of	u1XfY
+upon submitt	z%X
+upper and	zIGN^
+upper lower	zIY
+uppfyller inte	sHJIZKJN]
+uprawnien do	z%^
+us that	zGZ
+us to	w*HH^
+usa pingfederat	w7]
+usar sspr	wPZ
+usar una	wK[ZI
+use a	n,[4[?DH^JZKYdG
+use adfs	z7Z
+use ante	zK]
+use any	z>^ZI
+use entra	z0Y
+use it	s-]HZVX
+use my	s?YHZKZZH
+use only	z=Jd[
+use password	uVZ
+use phone	s?ZH]
+use question	z(F*]?Z
+use security	w*[?H
+use self	s)Y
+use specop	zJX
+use sspr	m7Y:[=YGYHZVIZJdF
+use that	w-]
+use the	h>J?ZD[HZUHYZZJ
+use this	s-[?XKJV[
+use window	z?^HCbY
+use writeback	zdY
+used again	wH[KHTZ
+used befor	sKZ
+used by	w%[A]HH
+used for	o,X>Z?YHYZJ
+used graph	zMJgZ
+used in	w,X
+used password	u-aHIIIKH
+used recently	wKZ
+used that	zKY
+used the	q-[HGT]ZI[Gg_
+used this	uKY
+used to	j(Z?aBGHEKHP[ZY
+used up	u#YXY
+user a	z@]
+user abandon	z][
+user account	o!GAGBIHaPIVH^H_EdX
+user accountenabl	zG^_H
+user acl	z;_HGPG
+user admin	m!I(_)ZZG
+user after	zA[HHTX
+user although	zHITZ
+user and	s#IHHT[
+user are	m7Y:YHZ
+user attribut	zGFH^
+user b	z@]
+user blad	z!E(_HI
+user but	w([)[HF
+user call	zZ]
+user can	h(F)Y*]:J=J?HBZHFPJVX_Gda
+user cancell	u][
+user cannot	Y%J(A)G3J4J6I7J>IAJBHDIFIGZHCKHLJMINJO[PYTJVIZ^]J^b_BbJcJdbeJfZg[hI
+user chang	uBIH_^G
+user change	zJ[
+user complain	w-YHJ
+user did	w@ZHIX]
+user disabl	z!Z
+user does	w_Z
+user enter	o3GHJKZO[ZGh_
+user every	zHJP^
+user exist	uAZ
+user fail	k(J7X@JAIF_HFKHUZZZ
+user fine	z)Z
+user flagg	zH[
+user flow	wH_ZH
+user for	uAYHYZZ
+user forgot	z@HZ^
+user from	j8Z=XBJTYZH^__[
+user get	p*Z+Z=[HEU^VI
+user gets	p*]HIZ[
+user go	wHDZa
+user got	uBX]YaI
+user had	w;X@[KI
+user has	c/XA[C_DZHHIG
+user hat	u=YC[XX]]
+user have	n;^CZHHMX
+user hold	z(Z
+user id	oHFI^TZZHg^
+user in	a%](X-J/J7J8H;H?J@IAaBHCJDJFYGYHFJYKJSITIVYZH[]^Ia^
+user information	wHFQbZH
+user is	_!Y(J+Z3_@JB[DHHFPYTDVFX[ZX[I^Z_[
+user ist	z#YG[TI
+user it	z;[HJdX
+user keep	w-^HHIZKH
+user left	zCGD^
+user lock	wH]TH
+user lost	w=]HH
+user match	zAZ
+user may	s(JLJSZZI^^
+user mfa	zHY
+user miss	z_^
+user must	u@Z
+user name	oIZh]
+user need	p*^CHHIZ]
+user not	^(E+^=Z@HBHCGHFIGJZKHLaMJUIV]ZI]H_Za[d[gJhJ
+user object	k!];[
+user of	s8aHD
+user ok	u(J)a*EVF
+user on	q!ZMFZI_adIg]
+user only	o*Z+]CHHGNYZ^
+user or	z=IH[
+user ou	zGZ
+user out	z^X
+user password	g1[@YB]HI
+user pick	zIZ
+user register	u+H?]BZC[DFHI
+user report	qBIHFZb
+user reset	j(G=Z@[BaHHM[V]Z?^]gI
+user same	z@_ZF
+user says	s#YHIK[
+user see	u-]
+user show	wHX
+user sign	wBJHGM^
+user start	z]X
+user still	zL]^J
+user stopp	zHI]^
+user submitt	zZ]
+user swear	zHJNZ
+user switch	z!Ib^
+user then	wgY
+user ther	w8X_Y
+user to	f(J+[:J@JDHGXH]LZUYVIZG[Z^[
+user trie	u:XK[
+user tried	wK[NX
+user two	w!JA^_J
+user type	z:Y
+user unlock	uBH[[
+user used	z/]ZJ
+user want	l+F-Y@YD]IX
+user was	j!a@HHGPYZ[]J^J_Y
+user went	zBE]_
+user who	g#J(J)]>J@]D[HZLZPXZF
+user whos	sG[HHI[ZG_^
+user with	k!I(Z)Y:ZHZ
+user without	wD[GId[
+user work	z4X
+useraccountcontrol 66048	zL_
+uses the	uK^ZFgY
+using a	z/XH]ZJ
+using it	zD[LZ
+using the	z#Z
+uso la	zM^
+uso nao	zTY
+uso non	zTX
+uso not	wTY
+usual password	wK^ZJ
+usuario ante	z]^
+usuario bloqueado	z#Y
+usuario convidado	z:]
+usuario de	uA[^Y_Z
+usuario deshabilitado	zb[
+usuario e	zXXdZ
+usuario en	zVZ_X
+usuario invitado	z:]
+usuario nao	q([=ZDX^]
+usuario not	j(Y8ZV[Z[^[
+usuario nunca	za]
+usuario onprem	z_]
+usuario tien	zC[
+utent cloud	zA]
+utent disabilitato	w!YbZ
+utent e	zIZdZ
+utent guest	z:^
+utent ne	zC]
+utent non	o=[^Y_XaY
+utenti non	z(],I8Z
+utenza e	z!]
+utilis recemment	zKY
+utilisateur a	w[Y]X
+utilisateur cloud	zA[
+utilisateur est	w(J:]X[d[
+utilisateur n	q(]=XCZ
+utilisateur ne	s8Z^ZaX
+utilisation non	zTY
+utilizador nao	z^X
+uw account	zTYXZ
+uzyc starego	zKZ
+uzytkownik nie	z^^
+v host	zH^
+va il	z9ZZ[
+va lento	zH^
+vacation and	zHIZ[
+vai para	u>Z
+valeu pela	z9^
+valida en	z3[
+validita minima	w@[
+valu provid	wHJN]ZI
+van de	w@ZHIR[
+van een	w:^HHJXV]
+van mijn	zH]
+vanish from	w!GHJKIPY^I__bZ
+vanta #	wXZ
+varia vece	z#[X]
+varia veze	zX[
+vario objeto	zA__I
+vecchia password	q#]KZMH
+vecchia per	wHJM_
+vece y	w#]@IX_ZJaI
+veel pogingen	s#]HJX[
+velha e	z#[KJh^
+velho e	zY]
+vendor dll	zJ^
+verbindet nicht	wH]YX
+verbindungsproblem mit	zcX
+vereist licenti	z=_HH
+vergessen nicht	z>Z
+verifica non	w>XaZ
+verificacao e	z3HO]
+verificacao nao	u>Ya[
+verificacion not	z>Y?IC]
+verificar l	w3[XY
+verificar su	zXY
+verificar sua	w3ZXY
+verificatiecod komt	zaX
+verification and	zBYZY
+verification code	wHJaY
+verification email	q>HHYa]
+verification goes	zHJZ[
+verification method	kCZ
+verification sms	uaZ
+verification step	zC]DJHH]X
+verificato un	zZ^
+verifier votr	w3[XX
+verify but	zCY
+verify me	u>JCGDcHIZHaJ
+verify my	zZHh]
+verify with	zCID^
+verify your	p#J3^DGXZ
+verlangt ich	zCX
+verrouill apre	z#Y
+verrouill pour	zTY
+verschieden kennworter	z/[NY
+version #	q1aLG
+version de	z1Z
+version is	w1]HG
+version not	z1]
+version of	i0J1]H_MJ
+versuch #	zXX
+versuchen sie	u9I@XXZZ]
+versucht ihr	zXZ
+verweigert beim	z%_
+very long	w2[
+very password	zKYhY
+veto the	wJX
+veut pas	zKJNXh]
+veux mettr	z+]
+veux seulement	z[X
+veux un	zZ[
+vez al	z@X
+veze e	u#_XY
+vi har	zJX
+via ctrl	zMX
+via graph	sDIH[g]
+via portal	z/HM[ZG^]
+via sms	qa]
+via sspr	uNY
+via the	wgZ
+vieja en	zM^
+vieja para	z1XM[
+vieja y	z#[9JHHh^
+viejo y	zY]
+viel fehlversuch	z#^
+viel versuch	wXY
+viel zu	z-]2[9J
+vielen dank	w9[BZHJ
+vien de	zJZT[
+vient pas	zHIa_
+viewer and	z%X
+vigencia minima	w@Z
+vill ha	wCXMZgX
+virtual machin	wH[R]
+vm de	zHJf^
+vms time	zR_ZH
+voce nao	w(X:Z
+voce tentou	zXZ
+voic call	z?[H[
+voicemail pin	zHZ
+voldoet niet	qIZKIN^
+volgen de	zO]hX
+volt e	zX]
+voltar a	z@Z
+volver a	uK_ZG
+vom admin	wd^
+vom connect	zf]
+von der	z;^GZ
+von entra	s-]fX
+von kennwortern	wWZ
+voor de	z-[
+voor onze	zUY
+voor wachtwoordherstel	q=YV^ZJ
+vor der	zDX]]
+vorubergehend gesperrt	sT]
+votr administrateur	qEIV^WGZ[dY
+votr compt	o3[TXV^WHXX
+votr configuration	zEY
+votr mot	qBZEYM^ZG
+votr organisation	mE]dY
+vous avez	sXX
+vous me	z#[9Z
+vous ne	z(Y
+vpn client	w#[
+vpn error	zH[ZI
+vpn not	zH]
+vpn says	zHX
+vpn se	wH_
+vpn still	zHHMHg]
+vpn tunnel	z4]
+vpn に	zH^
+vuelv a	z+YHJbZ
+vuol due	z*Y
+vuol la	zKHh]
+vuol un	zC_
+w ad	w!^MZTY
+w chmurz	zTY_Z
+w katalogu	z3^
+w naszej	zUX
+w o	z=Z
+w organizacji	z=Y
+w przegladarc	z.X
+w32tm resync	sBIHIRddIfH
+wacht #	wX[
+wachtwoord gewijzigd	wB[ZI
+wachtwoord is	p-XIYMXhZ
+wachtwoord niet	p@GVIZ^^^hH
+wachtwoord resetten	zHJb^
+wachtwoord te	z[Y
+wachtwoord terugschrijven	wd^
+wachtwoord van	z(]H]ZH
+wachtwoord vergeten	uDZZ^
+wachtwoord voldoet	wN[
+wachtwoord werkt	sB[MZ
+wachtwoord wordt	u@INYd[h[
+wachtwoordherstel staat	zUX
+wahlen sie	u-^@IHJI]K[ZHhJ
+wait #	oXZa[
+wait a	oHIX_ZJ
+wait and	sHFaXb]
+wait befor	u@Y
+wait for	j9^>J@GBXHZM_NIXF
+wait one	w@^
+wait period	z9HHHX^
+wait till	z@Z
+wait until	u@YXX
+want #	w@Z
+want a	h-J>C?G@]C]HbIJKINHW[ZJaI
+want an	z?Y
+want another	u@^
+want at	z/[
+want cooki	w.[
+want from	zHEIaKIZJ
+want me	w>ZHX
+want more	zHHI_KH
+want my	wH]KIh[
+want one	zK]
+want password	z-ZH[LH
+want reset	z+FD^
+want sms	z?Y
+want someth	s-I?YC[HJIIK_ZF
+want the	e/X>I@XHDIIKXM^O[WYYYZFg[
+want to	Y%Z(G*G+c-I:Z>bBGCEHXIFMHNHOIPGTIUJVIWJXI[_]HaHbIgI
+want two	uCXIHJ[
+war fruher	zPY
+wart seit	za[
+was a	q(X9J>HD]HDR]Z]]I
+was able	n#EBdHHTIZI[I
+was accept	uBZKY
+was added	s8Y:ZBX
+was an	qSFZ^
+was block	wHX
+was broken	zNYRX
+was call	zBJ]_
+was change	o(]-[ZF
+was clos	wBGY^fH
+was creat	z%Z^X
+was delet	l8^>]HD_]
+was deni	w%X/Y
+was disabl	z)X
+was ever	zD[WY
+was fine	z@Z
+was found	u-YK[
+was given	u)ZB]HJKIh[
+was hand	z>X
+was hav	z@HBIZ^
+was in	s>XHHPXV]
+was invit	u:[
+was join	w8^
+was left	z^[fX
+was made	z)[HH^Z
+was moved	u(Z=ZGIHH_]
+was my	z>_HD
+was not	i%Z8HA]BED[HFOYUJVIW^ZJ_HdXe]fJ
+was nun	zCZZ[
+was off	u!Z1ZfZ
+was on	m!Y>]HEZY]Y
+was prevent	zFZ
+was refus	uI[
+was register	z>HC[DEO[
+was reject	wHYN]
+was remov	n4X8Z?[HG_]
+was reset	pBZ]^
+was set	p@^B]HHKILZZD
+was shut	s!^#J>ZHGZIfZ
+was stolen	u>]
+was successful	zBXMZZH
+was suspend	zH]
+was switch	u!X-[HFf^
+was taken	z=[@HHH^]hJ
+was the	u?[@_HG
+was told	u4[K[
+was turn	q?]@[KHUHb[
+was updat	w/ZfZ
+was used	u6XKZ
+was wrong	zR]ZH
+wasser gefallen	z>_HJ
+watch me	z@]ZG
+way and	z?[]X
+way through	z]]
+way to	j-F9I@JC_DYT]X[ZJ
+ways to	w*Y?]
+we added	z8Y
+we are	u([E[
+we bought	z8Z
+we built	z6X
+we can	w=_ZG
+we cannot	k([7J:]=^@JEZZCc[dH
+we change	s<ZC^DIHI
+we clear	zHGLZT[
+we configur	zHX
+we could	z3^DF
+we delegat	z%JHIP^
+we did	zYYdZ
+we disabl	z)Z
+we encounter	w3]ZI
+we exclud	zGY
+we found	u@[HIUY^Y
+we get	wHHN^Z[
+we hand	w>^@XZJ
+we harden	zYX
+we have	g0Y=^CHHFN[OXVJWYZZ
+we invit	wHY
+we let	z=Z
+we limit	wG[Q]ZG
+we migrat	zD[
+we moved	z0Z
+we need	oHZ
+we not	j&_)J1[=YGIHCUZVHW[ZC_Yd_fI
+we only	u=]
+we put	wVY
+we rais	zC]
+we remov	z_Z
+we reset	zLZ
+we run	w%J0Z1[HH
+we see	sZ_
+we still	w5X7Y
+we sync	w3^8[HGOIZJ
+we turn	q)YY[
+we use	n0Y7Y=IHHJ]L[dZ
+we want	uHZ[X
+weak password	u-]IFJY
+web e	zT]
+web login	zT[
+web mais	zM]
+web not	zHHN]ZI
+web pero	zM]
+web server	uHbRGYGcD
+web vencido	zH^
+web で	zM]T[
+webmail is	zHY
+webmail not	zMX
+wechsel wird	z@_
+wed like	z(JH]
+week and	o8[>^@YHGVZfI
+week befor	zH^KI
+weil die	z/_
+weil es	z@_ZH
+weil ich	w+[DIK[ZJ][
+weiss ich	zZ]
+weiss nicht	zAYN[
+weist das	z/HJXN]
+weiter das	zHHM]g[
+weiter die	zC]TZ
+well known	z-_HGZH
+wenden sie	z!XZZ
+wenn ich	z[]
+went away	sB_HJZC]^aH
+went back	w]Y
+went fine	w@YBX
+went through	k@ZB_CINIZJ
+went wrong	gHIZab^hI
+werden admin	z*XE]ZJ
+werden verlangt	zCX
+werden zwei	wC]
+were deni	u%]
+were on	z1^HH
+were remov	z+YY^cF
+were set	zLXYX
+were sorry	m9J@IWXZ_cX
+were used	wK[
+werkt niet	sHYMXZYdJf[
+weve been	zJ]
+weve detect	zUY
+weve seen	z-X
+what are	sIXNYf]
+what block	zHJJ[
+what can	z9aHCZC
+what connect	zGZ
+what do	o)H?IHZKIZ]h[
+what does	l%[&]/Y9HHZNHZZ
+what else	wHEIaKIZJ
+what happen	s4ZZY
+what i	nIJMZZDhb
+what if	w4Z>YDYHJ
+what is	h1J:[H_IJKJTGZbhI
+what it	p>JHDK_Z[]XhJ
+what now	s#X>HCXHZ
+what role	z(b)E*GHD
+what should	qHHZ^
+what the	k#IHYIIN]V[
+whatever i	uN^ZG
+whatever is	zI]ZI
+whatever she	zNYZX
+when a	w-G4YH[
+when change	scX
+when click	wbY
+when contact	z4X
+when enabl	s,[eX
+when he	w#YH^
+when i	Z!X%Z([)Z*X3Z?Z@FBJHCIIKGOIPFVJZX[]]Ja]gIh[
+when it	sHEK_ZDa]hI
+when my	u!X*YHJK[ZJ
+when open	zH[
+when our	z%I([
+when reset	l@[HJNYZJ
+when sett	w(YHJZY
+when she	wKY_Y
+when sign	w+Z
+when submitt	zHJZ]
+when the	h%[*J3]4F@YK[PHTZZG
+when they	z7XPX
+when user	z&YHZZI
+when will	z0HH[
+when writ	u4Y_[
+wher can	q-[H[I]ZYaJ
+wher do	n:YH^Z[fI
+wher i	z(]ZG
+wher is	qZH[[a]
+wher it	w-I5[JZZI
+wher my	za]
+wher should	zHDZa^J
+wher the	qHEa]h[
+which ad	z%[HJ
+which i	l%]>_HCPHZHh]
+which is	uIZY[
+which licenc	zHY
+which meet	z/ZNI
+which number	z3JHIO^
+which of	wIIN^
+which one	sH[
+which permission	z%Y
+which policy	zHJN^ZJ
+which port	zHZ
+which role	z(X
+which rule	wKIN]
+which the	zVJ^Y
+which version	z1ZHJ
+which was	u4X>XFZHI
+whil contact	u3aHJZF
+whil i	p!ZHHZH]_
+whil updat	zNIZ^
+whil we	z=_ZG
+who already	z+HH]
+who are	w9]HHPZ
+who can	w9XQY
+who change	zH[
+who did	z@]ZH
+who got	zL[
+who has	w(X
+who have	w)^+XHG
+who i	zD^ZJ
+who is	u#J3JHb
+who left	zH[
+who may	w-HHYQZV]
+who not	w@[D]HIZG
+who register	z+JDHH^
+who reset	z@[ZI
+who were	z@XPY
+who won	zH]
+whol company	uU[
+whol tenant	zHGU^
+whos password	sHJLXZG^Y_]
+why can	wV]ZG
+why cannot	n?^@JK]ZF
+why did	z-GH[ZZ
+why do	l*^+E@[H[KDLZZH[]
+why does	q!X#]@^HGKI
+why i	zZY
+why is	q*Y>I?_BJHZaJ
+why it	sI]
+why must	zKZ
+why not	o)J*]?ZB]HDL[ZF
+why on	z*Y-]HHIJ
+why the	u!ZHHZZ
+wi fi	s#YH_
+wie bekomm	zD[HJZ[
+wie lang	z@Z
+wie richt	zH^
+wie viel	z9HH^KZ
+wie weit	z9[KZ
+wieder gesperrt	z#^
+wiek hasla	z@[
+wiel prob	zXY
+wielkiej litery	zHJI_
+wifi at	zMX
+wifi code	zHY
+wifi de	zHY
+wifi password	uHX
+wil ik	z@]
+wil nog	uM^gX
+will be	w3J9]>JHZ
+will er	u-Z@IC]IJK]ZEhZ
+will not	p-J3Z@ZHaIIMJTYZDhJ
+will nur	wIX[]
+window #	kH]XJbZ
+window 2008	q4J5^
+window and	w!Z/ZHIh[
+window anmeldebildschirm	z[YbI
+window anmeldung	zbZg[
+window befor	zb[cI
+window e	zM^
+window hello	l9J?bZI
+window in	w]Y
+window inloggningsskarm	zb[
+window keep	zgX
+window login	mbZgZ
+window logon	uM[bJgZ
+window net	kHHca
+window not	ub]
+window says	uZHb[
+window server	q4I5^HG
+window sign	o[Z
+window tell	z![#XZJ
+window updat	oHZZIf_
+window want	zH]
+window の	wbY
+window は	wHHM^gY
+window 登	zbZ
+wiped the	z>^HG
+wir haben	s-X=[DZd[
+wir konnen	zEXcX
+wird aber	u>]?]HJ
+wird abgelehnt	s@]NZZJd[
+wird als	w-]KZhX
+wird beim	zZIhY
+wird im	z_[
+wird lokal	zZJd^
+wird mir	w?]
+wird nicht	h-H>J?I@YIHKXMJNIOYZ][^dI
+wird verweigert	w=Z@[PZ
+wird vom	zdZ
+with #	l-Y2Z3H>JHYIZO^ZEaI
+with 33001	zF[ZJ
+with a	_!H#I%J*[+[/Z3]9J>H@]BHIGKHMHNFPJZ[__aH
+with adfs	wH[TH
+with admin	z)IP]
+with admincount	zPX
+with an	c!Y&Y)Z:Z@JGXH^KJMFTZaJe[
+with and	wIIK]O[
+with another	w>_HZZH
+with change	w@HBIZ_
+with cloud	z0FH_RI
+with cooki	z.Z
+with different	z6Z@X
+with does	zKYNJ
+with entra	w/JHDR_
+with error	w8IH]ZI
+with everyth	w>_HIN[ZG
+with extension	w3^HJ
+with graph	z(YZIg]
+with his	p#J-IHFI]K[LIZ[
+with intun	zH[
+with it	j/[@IHGKIOZZFg_h[
+with letter	u3_IGOI
+with must	wLZ
+with my	i#J9Y:Z>[H@IXZbaJhJ
+with new	w/HHFM_
+with not	w>IH^KHMIZJh]
+with okta	z7Z
+with old	uBIHCMa
+with one	z*ZC]
+with our	pH[ZI
+with password	lJXSZZ]
+with policy	uHFNaZG
+with reset	zZ^
+with role	z)^
+with same	z_Z
+with self	zBJZ]
+with some	z4Z
+with temporary	zLY
+with that	w-Z>[HI
+with the	X)J,[-F/X3E4J7J:I>Z?GA[BaCJDHGJH=IFLYMZZB]J_JadbZcYfIhG
+with their	w=GH^
+with this	wZZhZ
+with us	w:Z
+with user	z!I(_ZI
+with writeback	n=ZHJJZ
+with your	k:Y=YEYHIZJcZ
+within a	z@[ZI
+within the	z@^NI
+without a	q)Z=XHI[X
+without any	q@GB_DZHFV[W[ZE
+without change	wBI[Z
+without country	w3HO[
+without digit	zI_
+without plus	s3^>J
+without reset	p[]
+without the	o3]4[>GBJFYHHIGOXZJ
+without writeback	w7YGIH]
+wizard asked	z,Z
+wizard cannot	we]
+wizard error	u,FH[ZEe[
+wizard is	z+[DG
+wizard was	wd]eJ
+wlan password	zHX
+wohl nicht	zC]
+word block	z-Y
+word in	u-[HY
+word is	w-I@ZHZ
+word phras	q-[
+wordt niet	zNHZXh]
+work after	s%]BYHHPGZJfZ
+work again	pBZHIR^ZH
+work any	z1[
+work as	z)Y
+work at	u(]4XHIZZ
+work but	sHIMZaZ
+work computer	z/]HIZX
+work everywher	u?[M]
+work fine	wBX
+work for	b!J%I(Y*J@]BGDJGJHEMJP]V]ZZ^ZaJbJfZ
+work here	zBGZ]aJ
+work if	z@]
+work in	j/]BJM[ZGgY
+work last	z@IBIHIKJZ_
+work not	wHJL]ZZ
+work now	p9GBaZI
+work on	jB^HBMIZa
+work only	w%Z8ZPH
+work phon	s>FH_
+work sinc	wHJZXfZ
+work thank	z9JB^ZF
+work this	zZ^fI
+work with	pM]ZHgY
+work without	zLYZY
+would guess	z-_HI
+would help	zHZ
+would i	zN[
+wouldnt let	zNZ
+writ back	^!I#H(H0I1J3J4]7J8[:J>I@GBGDJGIHBJIKFNJPXUJVIXJZX]JbGcYdbeZfYg^hJ
+writ number	z3]
+writ on	z%Z
+writ permission	z%Y
+writ pwdlastset	z%[gI
+writ the	z%X
+writeback and	w=JBZdZ
+writeback becaus	zPX
+writeback brok	w1Y2Y
+writeback cannot	oGY_YdHeX
+writeback checkbox	zHJd_eI
+writeback configuration	zdHe[
+writeback could	qZJdGe^
+writeback does	zAY
+writeback dur	ud[eZfI
+writeback e	zH[
+writeback fail	g0Y1Z7X<YHDRXZGdJe]fF
+writeback fallito	z4]HI
+writeback for	wG]dH
+writeback had	z8X
+writeback has	wdZ
+writeback heartbeat	zfZ
+writeback in	k,FB_H[ZGd[eH
+writeback is	f/J=XYXd^f[
+writeback keys	w6]
+writeback need	u=ZHFYX
+writeback negato	zQX
+writeback nicht	z2[
+writeback non	p%[HJPJZJdXeIf^
+writeback normal	zPX
+writeback not	f0Y1YBJGI_Zd_eFfX
+writeback password	zHFd^eJ
+writeback requir	u=XdY
+writeback says	z%X
+writeback servic	nB^HDZI_^dFeH
+writeback stop	zA_HD
+writeback stopp	n1X=YHGYYcYdJfZ
+writeback target	qG[_[dG
+writeback the	z,Z
+writeback to	w%IP]dH
+writeback v2	pHcPJVIdIeJfJ
+writeback was	zdFe]
+writeback with	u0FH_RI
+writeback work	qBDHcR^UEZFfI
+written back	g/Z0]HYPYRYZH_JdHg]
+written to	zGIH]VJ
+wrong admin	z,Y
+wrong after	w#I%JP]R]ZH
+wrong code	q#FX_
+wrong global	z,[
+wrong in	s3YHZOG
+wrong number	zO[
+wrong password	h#Z/Z@IHFIIKIT[Z^hD
+wrong portal	zHIZGg_
+wrong time	qHXR]
+wrong trie	u#^XF
+wrong with	wHEZa
+wrot it	w/^@[NIfG
+wurd abgeschaltet	w!Z
+wurd bereit	zKX
+wurd deaktiviert	z!Z
+wurd im	z!J^[_^
+wurd in	z?Z
+wurd nicht	zV[ZI_X
+wurd vorubergehend	zTZ
+wurd zuruckgesetzt	zBZM]
+wylaczon w	u.XUX
+wymaganych licencji	z=Z
+x #	z@Z
+xbox account	zH[
+y a	wM]
+y ahora	q*X@YK]X[hJ
+y dejo	zYZ
+y dice	s+X-ZIJKIO]h[
+y el	n:[>ZM[
+y en	wTX
+y es	z3I9JO[h^
+y est	z>XB]
+y hoy	z@Z
+y la	m%Y@JB[GJHFIYK]NYX[ZHaIf]
+y los	z*YI^ZGhJ
+y me	z#aHHZH
+y mi	z!]HJa]
+y microsoft	z7YRY
+y not	c(H)X-I7[9H=_?F@]BHCIDYHGIZMHOXVIaGh[
+y olvid	zD[
+y pide	wC^
+y solo	w?Y
+y ya	s=[?J@[K[Y]
+y yo	u(Z9F>^VZ
+ya esta	z+XBZ
+ya fue	zKY
+ya la	w-IKahI
+ya not	k)]3H9J>a?Z@JBIDIHEIJKZOHX]Y[ZJaF
+year ago	q>aHF^Y
+year and	w?[
+year it	z!ZKYZJ
+yesterday and	w>[@ZHI
+yet admin	z*X
+yet and	z>ID[
+yet the	w/[NHTY
+yo not	w(ZV[
+yo solo	zCZ
+you are	u+^9JDHHJ
+you can	mEZHIaY
+you cannot	c:J@IEJKYVZWXZI^Id[h[
+you check	zZ[
+you do	n+Y9a:ZHBZB^YaY
+you enter	qhZ
+you for	z9Z
+you get	w9[HZKIZJ
+you have	e#X=I>[BJDYHFIYO_eZ
+you help	u#IHXZY
+you know	qB[HJaZ
+you look	zZY
+you may	s%YKX
+you must	m?XDYhX
+you my	zDaHJOJZG
+you not	gDaHHUGVZZDa[h]
+you register	z?]UIVI
+you reset	u(JBIHJVHZa
+you see	zZY
+you so	zBY
+you still	zHZ
+you tell	zHXZX
+you to	u7[HGUIV[
+you try	saZcZ
+you turn	zU[
+you typed	zhX
+you unlock	z#Y
+you will	zH[
+your account	[![%H+^3]7I:[=JDYEXHHIJPJT[UIV[XXZG^G_JhJ
+your admin	Z(I)C*E,H1J3I:F=ZE]HBIHPGV_WXXXZb^Id^gI
+your company	w-YNZ
+your current	sZHh^
+your help	z9Z
+your on	k%Xc]
+your organisation	Z7Z:D=^?ZE[HEU[VFZGc]
+your own	oV]
+your password	Z(F:Y?J@IBFCXE]HdKGLJNJUIVFZF[JcYhJ
+your phon	w3H>ZHZ
+your phone	z3X
+your quick	z9Y
+your request	w9IHESFZb
+your reset	w:_HIZJ
+your security	z+GDGH]T[
+your sign	zHX
+your system	u!X:]HG
+your team	w:aHEZH
+your tenant	z:[
+your time	z9]
+your user	uI]ZIdX
+your version	u1^
+youv exceed	zXX
+youv tried	s#ITYXZ
+z kodem	waa
+z zapisanym	zOZ
+za duzo	wXZ
+za krotki	wI^
+zablokowan w	zT]
+zapi zwrotny	wHJYXZId]f[
+zapisywani zwrotn	zd[
+zapomnialem hasla	wDZZ]
+zbyt latw	u-]
+zbyt wiel	wX_
+ze to	zO]
+zegt dat	wK^dZ
+zeichen sein	zI[
+zeigt kein	z>IH_
+zero a	z@GH]
+zgadza sie	zOZ
+zgubilem telefon	u>[
+zip file	wH_ZI
+zmienic hasla	z@GZ[^]
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
+zu meinem	w9XCJDZK[ZJ
+zu oft	m#[@IBJHHKJXdZI
+zu verhindern	uT[
+zu viel	n#]-Z3[@JHIIJKHX_
+zu wenig	zC]I]
+zugewiesen und	z*X
+zugriff auf	zHY
+zugriff mehr	w>^
+zugriff verweigert	s%aZJ
+zum zurucksetzen	s%Y?]UJWZZI
+zur kennwortzurucksetzung	zWZf]
+zur registrierung	z+Z
+zuruck beim	z&^ZJ
+zuruckgesetzt werden	w:]E[ZI
+zurucksetzen am	w@XbZ
+zurucksetzen darf	zVX
+zurucksetzen fehlt	zbY
+zurucksetzen geht	sZ^
+zurucksetzen ich	zV^ZH
+zurucksetzen ist	u(ZUX
+zurucksetzen link	zHZ
+zurucksetzen nicht	q(JHJL^VZZDa]b]
+zurucksetzen schlagt	zZ^
+zurucksetzen von	wWZ
+zurzeit nicht	zCZcX
+zwei methoden	s*Y
+zwei nachweis	w*YCX
+zwei verschieden	z/]
+zwischen zwei	z@[K]
+zwrotn hasel	zd[
+あ り	e(Z9]=Z>J@JBXF[HHKIM[UIVXZE_ZcY
+あ る	s-H9G=J>^E[HDIIK]MIVJZ]d]hJ
+い い	z+GD^[X
+い え	z+GD^[X
+い か	z9]@IZ]hI
+い が	s+[@YZE[a^ZhJ
+い こ	zh]
+い し	w9]
+い た	s![>I?ZD[K]_[
+い つ	zHIIJK^X^
+い て	j%Z-I9J:]>G@JB_CZDIGZHHIHKJN^OJXJZHaEdJf]hH
+い と	d+J-[3H9G:J>H?I@[BJCGD]HGI[KZMINdOHVJXZZEaJbJdJhZ
+い な	e!H#J(G+X-H0J1]3D4J7J9H:H;J=]>F?G@GBHD_G_HCIGKHLJMYOIPITJUGV]WaXIZH][^J_ZaFbIcIdJfZgJhJ
+い の	f!X([*J+Z-H9H:I=J>FBYC[E]HBIEKGLJMaNGOHVHXI]]^J_JbIcJfJh^
+い ま	[#[(Y-]3H9Y:G=I>X?HCJD^HFKDLJOIPIU_V_WIXIZF]J^J_JaHbIcJd^fI
+い よ	zIXX]
+い る	[#H%I(J*I-^/I0J1I3[4J6J7Z8J9G:G;[=G>E?Z@DAJBHCEDCGHHIIZJJKJMENEOZP[R[SYTIVEWIYIZC]H^__[aYbFfYgJhZ
+い オ	z^[_[
+い ス	w>]HXZJ
+い ト	z,_
+い パ	g-[:]>Z@IHIIJKGMaZXbJdJ
+い 番	z>X
+い 登	z+_DJ
+い 設	zN[^[
+う か	w9[@[h[
+う ご	w9^
+う す	z9JDXHGZ^
+う ち	wHII[U[V^
+う で	u!^9J:]BZVJ
+う と	o@_OXZIh^
+う に	wV]X][X
+う ま	w9Z@IHJZahI
+う 一	o@_C[XJZY
+う 使	z>]K]
+え た	l%]>I?[@cHHIJKHMXXYZHbZhJ
+え て	h#a([-I3I9I>Z?I@EBJDJIHK^L]MZNJTJUHVIX]^JaIbJdI
+え な	h([>I?a@JCJHEI_M]UJVHXZZGbJ
+え ま	s!]IJKYZ]
+え ら	w@^^[
+え る	s#GHZM^V]ZI[]
+お ら	zd]
+お り	z9^
+お 待	zXY
+お 試	w@ZZZ
+お 願	w9]
+か か	p3]9J>]BJHHM_ZGa[
+か っ	u3I>J?I]^a[
+か な	f#Z3I4]9I>I?I@GCIH^IZKIMHXGbZcZfZhG
+か ら	c#I%J&[(I+J0I3Y4a6Z7J9H:I;[=]>F?H@YBICHDJGJH@I^KELIMFOIP]RITIUIVGXHY[[J]I^IaGbYcIdHfFh_
+か り	p-^9]@^IGZH
+か る	p-I3]9]>[?JBIM]ZB[^bJhI
+か れ	q-Y9J@ZIJJXLYh[
+か わ	z9^
+か 出	z?_HJaI
+か 変	w@[gY
+か 登	wC[
+が #	o2]3]
+が pc	zb]
+が window	z5XgX
+が あ	g(Z-]3J9H=Z>I@JBHC[EZF[HDK[M[NCUJZX_ZbJcYhI
+が か	wMXa]
+が ず	wHJRb
+が つ	zH^
+が で	s9[@[EYZZ
+が と	w9_ZJ
+が な	h#J%_(X3]4J5]:H>I?YBICIHAIJKJMIQ]TJUHW^ZE[[aIb[d[fH
+が ま	sHEMeUJW]
+が ア	zD^V]
+が オ	q0^HJU]ZJ^ZdIg[
+が ク	u/XJZ
+が グ	u(Z:]HHV]
+が コ	z>[_[
+が サ	wZE[_f[
+が ド	z%[
+が パ	o7YGZU]VJZF^ZdI
+が ブ	w#G.YH]
+が リ	zBZM^ZE
+が ロ	q#[HXTJbZ
+が 一	p3]6^?ZC]DJHH
+が 不	u(_3]IIN[ZI
+が 二	p/_A]C_HI
+が 付	w3Z:]
+が 何	zZ^
+が 使	w-]IGKHZ^
+が 停	u4_HJf[
+が 入	q-YIaJXKJZ[^YhJ
+が 全	wO^U[ZJ
+が 再	z+[f]
+が 出	l(]*X3I?EC]HFIJKJVJZ[[^a^hJ
+が 切	w;]=[H]ZH
+が 動	p.XHYPXZFfb
+が 受	u>[NJZZaI
+が 古	w0[1^4J5^
+が 同	zA__I
+が 含	u-ZIY
+が 変	w>[
+が 外	zHJda
+が 多	uHIX_
+が 失	w!^d[
+が 始	z+]HF]^
+が 届	m>ZB[ZJa]
+が 必	n5X:]=YC[DJHJI]LY
+が 悪	wE^HJZ^cX
+が 拒	q%Z-]JZ
+が 有	pUYV[ZI^Z
+が 来	s>Ga]dIf^
+が 検	z]_
+が 止	u![)ZU[f[
+が 正	q3^h[
+が 残	w#Y3^DJ
+が 消	z%]b[
+が 無	e!b(J-J3Y9J:J;[<Z>HBJCZHHIIKJMJO[VIYYZH_JaHbXfJhY
+が 発	zZ^
+が 登	p+I3J>J?]CZHJO^
+が 監	z/YEY
+が 短	zI^ZJ
+が 私	z:]V[
+が 空	z3_>]HIZI
+が 組	wd^
+が 落	u4^9JHZMJRIf_
+が 表	q+]?[O[
+が 要	z=_NZ
+が 見	u(]4^HYZJ
+が 誤	z,^4]dI
+が 読	z3[>^HJ
+が 足	w(^3I9IIaZH
+が 通	w;]K]ZY
+が 遅	zH^MIZJa]
+が 違	o,[6]HYR[ZJh^
+が 選	w?^[X
+が 長	z2_HJ
+が 開	zH^
+き ず	z,_
+き た	z!]B[
+き な	a!I%J,J-H/I0I4I6[8[9J:Y=[>b?X@ZBHCIDHEIGIIGKGLJMJNGOIPXTIUZWIXIZ<[]^[_IaHcHdFeXfYgH
+き ま	b!G-J3X4]9I?XBHHYIZMJNJOJUGZ_^Ja[bJdJfJhI
+き る	pHGIIVbX^ZIb[
+き 戻	f!J(J0Y3I4Y8[9J:I>I?J@HBIGYHEIJKIMINJRYUIVIXJYZ^J_YbIc[d_fahI
+ぎ て	zX^
+ぎ ま	uI^ZJ
+ぎ る	o-[2_9H@ZCIHFI]KIX]ZI
+く あ	w3XhX
+く い	w-]@IHIKIZahI
+く し	u>Z@[
+く だ	e#]-]7Z9Y>J?JB[CJH[IIK]MHNHUI[JhH
+く て	u-J1]9^>JHHK[ZHa]
+く な	k#a3[9G=[>H@YBJHFIJKGMJX]ZGaIh^
+く ら	z#I=IH]T[
+ぐ た	zTZ
+け て	z-[ZZ
+け で	w8^?ZC[
+け ど	u@[DXN[ZZ
+け な	m#F-H3I9I>H?H@ZCIIHK]NIO]SZZG[]]^aJhZ
+け の	z?[HJ
+け ら	z/YNJZZ
+け 二	z*^
+け 付	s-I/XIIK]NHO^h[
+け 出	zN_
+け 取	u>[aI
+け 外	z[[
+け 失	u;[F^PX
+こ と	s>JDYEYI[K]ZH
+こ な	za]
+こ に	z>[HIZ^
+こ の	p(a>JU]WZZH
+こ ん	u9aHI
+ご ざ	u9^
+さ い	e#]-]7Z9Y>J?JB[CJH[IIK]MHNHUI[JhH
+さ れ	V!_#](F)I*X+Z,J0I1I2J4I6I8I9D:Y;]>C?_@DAJBJDIEIFJHCICNYO]P^QYRGSIUFYIZ>[[]G^Y_GbGcHeJfG
+さ ん	z!]9Z
+ざ い	u9^
+し い	d!J#J(H+Z-^3I9H:]=J>E?GBZCHHJIDM^OJUIVXWJXHZ^]]aJbYdIfIhX
+し か	l3I>I?_@ZC_DIHGIZM[NJZGaHgX
+し が	pQ]R[Y]ZEdYf_
+し く	k-I3]9^@YBJHJIJKYXJhZ
+し た	V#Z(E)I,I-J.I/G0H1I2J4[5J6X7G8]:D;I<J=E>]?^@bAIBaDEEIFJGGHEIYJHKGMZNHQIRGSIUDVEWGXZYGZX]F^GcFdFeJhG
+し て	Y!F#](Y)I*I,J-]/I0I1[3I4G6I7X8X9I:H;I=G>Y?E@]AJBDCXDZEJG]HBJJOGP[QJRHSJW[XDY^Z>[G]H^HaFbGd[eJfIhH
+し な	n/]0Z6]:[>Z?JDYHGNYZI_^aJfJ
+し の	zL]Z^
+し は	z=ZK[
+し ま	f![-I3I9Z:J?J@FB[DIHHIHKHL]MHO[TIUJVJX[Z^b[fJhJ
+し ょ	z9[@[
+し を	zQYd]
+し 不	u4J8^HJc^fY
+じ て	wB^ZIcX
+す い	u-]
+す か	s9X=HHaK]ZJdJ
+す が	u(YV[d]
+す ぎ	h-]2_9FCIHEI_KGMJNIXdZFfJhJ
+す と	u-JZIbad[
+す る	d![%I(a-I/J7J9I:]=I>I@XBICJDJH_IHMINZUFVGXI^I_[aJbGdGeZfI
+す れ	z9JDXHGZ^
+ず れ	wHJRb
+せ て	zK]Z]
+せ な	q0Z>JHFX[Y]Z^_[aJfJ
+せ ん	W#H%I)J*J+J,J.J/J0I1J4Z6J8J9C:J=Y>Z?ZCHDYGIH[I^JJKZLIMENHRISJTIUZV]WHXGYIZ][H]H^GaYbHeJfFgIhI
+そ こ	z:^>[
+そ の	n%G-J9[;[>]?]@JGbHHKHNIVIZIgZ
+そ れ	zK^
+た い	j+[3J9J>H?^@]CIDIH]I^MINJXIZH[ZaIbJ
+た か	z9^
+た が	i!Z-I/^3J9H:Z=J>X?H@ZBICZDIHEIHK[NJUIXG_Ia]dIfZg^
+た け	w@[N]ZZ
+た こ	zDZK^
+た し	pIYKINbZI
+た の	h*[-I3J:J>^?^@[BJCIDJHFIXKGLXM^NHP[VJXJZFgJhY
+た は	z3]9Z
+た ば	u@^ZI
+た ま	w#H3^DITYZ^
+た め	m+]@YEYHGL]TYZG_[
+た ら	j!Z#I-Z3J4H8]9J>I@XHFIZK[MINITZXZY[ZFb]dJfYhH
+た グ	zP_
+た パ	p:^K^ZH
+た 新	zBZZJ
+た 電	wCYOY
+だ け	c#F%](I*[+J-E/J3I7J8[9G:I;Y=J>G?[@FBHC[DGF]GIHCIZKJMGN]OIP[TZUIV_XIZD[_]J_IaIbJcJdIfJhI
+だ さ	e#]-]7Z9Y>J?JB[CJH[IIK]MHNHUI[JhH
+だ っ	z-II^
+だ と	u-aIYKJ
+だ め	u-_IYN[
+だ ロ	z#IT]
+ち く	zXY
+ち た	z4^MJf[
+ち て	zHIRJS[f]
+ち は	q9aG[HGU[
+ち る	zH]e]
+ち 間	z#]3_HH
+っ た	c#[(J+J-F/]1J3Z4H6J7J8J:H=^?JBGDFHCIFKaLJMHNIOHTJUHVIXZYZZY]]_HaEbIcIdHf]gIhG
+っ て	Y!a%I(G)J+H-[0J1I3H4I6J7Y8J:X=Z?F@DAJBGCFEJGYHBIYMHNEOZPISJTHUZV]WIYIZB[H]Y^X_Xa]bYcHfDgIh[
+っ と	z-]D]KI
+つ か	u4^H[
+つ し	zCX
+つ な	zHZ
+つ の	m%^*[A_C[DHHI
+つ 目	z8^C]
+て #	zI[X[
+て い	R#I&J*F,H-_/I0G1Y2I4F5I6G8G9B;X<J>F@FAHBICJDaEGFIG^HAIZKJMJNIQIR[U^V^W^XGYFZ?[I^]_XbCcGd[eHf[gF
+て お	u9^d]
+て か	s=_@ZHJY^ZH
+て き	z!]?[
+て く	h#^-X.X7[9I>I@IB]HYIIKbMINITGUIZFhI
+て こ	za]
+て し	u!]@JL^PXZGb]
+て そ	z:^G[
+て と	w@ZXYZ]
+て な	wDXIIN_ZZhJ
+て も	o#F-Y>JCZDIHIIIKIL[N]O^T[ZIg[
+て る	wDJK]O]h]
+て コ	u>[aI
+て ロ	w#^1^HJ
+て 入	w#]8]9IB[aF
+て 確	z3G>bZH
+て 開	z#]HZXH
+で #	zR]
+で admincount	zPX
+で authenticator	z>IH]
+で cooki	w.]
+で password	zHJd[e[fJ
+で sspr	uPXWZZ[bZ
+で き	Y!D#H%H*I+I,]-H.J/H0H3Y4Z5J6Z8Z9G:Y;J=]>b@ZAJCGDHGGJJKHLIMGNEOGRITGV_WGXZYIZF[]]I^Y_GaEdDgF
+で し	u3]9[@[M]ZG
+で す	b!]#J3I9^:Z=G>H?G@ZC^DHGYK^NHTJVIXGZC[J]Ja[bIfIgIhH
+で の	zEZ
+で は	c!Z)Y+Z-I3I6J9H:G>F?]BHCZDGGJHBIIKGM[NJPHSHT^U_V[WJXIZD][^IaIbXcIdHeJfHgJ
+で も	sZ[
+で ア	z>^ZJ
+で サ	w1^HZfJ
+で セ	zD[U[
+で パ	n(J/J0^6^:JHJUZV]ZF^YbXdH
+で ユ	u!_V[ZI
+で ラ	wHId[e_
+で リ	j!I%I(F:_=Y>J?JBJU^VEWJZD^Yb]cXg^
+で ロ	q#IN[T[[Z
+で 今	z@^
+で 使	z?^ZI
+で 入	u:]B]IJMIZHb^
+で 全	zB[N]
+で 再	u@ZcYg]
+で 同	zG]VH
+で 変	m/]7[:]>J@GBYHIM]ZG^IgZh[
+で 待	z@[XZ
+で 拒	s/ZN^
+で 書	q0Z4[HIR[ZIc^fY
+で 無	z!^LY
+で 番	z3IO^
+で 登	z+ZD]HG
+で 管	uE^d^
+で 落	zS[e]
+で 認	zDZ
+と う	w9_ZJ
+と が	uDYEZK]ZJ
+と き	z?[HJh[
+と し	z@[
+と だ	zN_
+と の	wc]
+と 一	wC]OY
+と 出	j-]@JHHKHNZO]ZY_YdZh[
+と 拒	zI]
+と 数	zI[
+と 表	uNZh^
+と 言	c!J+Y-^3I9G:J>G?I@YBICXDZHHIZKXMIN[VJX[ZG]Jha
+と 違	zK]OX
+ど う	u9[@JH[Z[
+ど こ	uDIHXS^TIZa
+ど の	zN^
+な い	M!@#?&G(])H+^,D-=.H/J0Z2F3X4X5Z6^9><G>Z?_ADB=CJEDFFGYHIJEMYN]PHRBSITIUEW^YYZH[Z]H_[a_dBeJf]hJ
+な が	z-^HZIH
+な く	j#a%Y3Y9G=[>X@JHGKIX]ZIaI
+な し	j#I%I&]:J;]<Z=I>J@JDZHDLZMXT^U_VIWIZGbId[fJ
+な ぜ	u#G*]HHZ^[]
+な っ	c#](J-I3I9]:I=Z>G@XBJCJHFIIKZMIVZX_ZF]J^X_JaGbJfJhH
+な の	h#G(J*^+[-[3H:_>J?JDHHFIZO]VIZI[]
+な り	z#^9HZ[
+な る	zHIZJa^h]
+な ラ	z=^HJ
+に #	u2[3^HJIZOJ
+に sms	z?[aX
+に sspr	zS^
+に か	z3^>^HH
+に し	i(I-Z3J9X>J?[@XCJHFIZK[MINHU]VJXIZDaIb]dafJhI
+に す	q.XH_UIZJdIe[
+に ち	u9aHI
+に な	d#F(J*X-I3J=J>H?Y@HCIIIK[MINJTJVZXZ[[^X_Za[hI
+に は	p([*^7^?JHXMJNJZI_]dI
+に も	u>J@[HHKJZ]a^
+に よ	w-JUZ^^d[
+に ア	w>Z?HHI[Xa_
+に エ	zO]
+に コ	uF^HHaX
+に チ	uHJLZ^[d]
+に パ	uMZZFd]f]
+に リ	s:IBYHGS]UHW^ZGb^
+に ロ	s#XMYTZ
+に 一	w@[A]_I
+に 他	zC^JY
+に 何	wH^LYX]ZJ
+に 使	sIJKc
+に 入	sG]V^
+に 出	z/Y?^DJOJ
+に 反	zN^g]
+に 合	zN_
+に 同	zA]f^
+に 問	sE[Z^cZ
+に 変	u@[CXHIL[M]
+に 失	wBJZ^e[
+に 対	zI[_]
+に 届	u4]>]HJc[
+に 履	z5]KY
+に 必	w=YHZUHd^
+に 戻	s0^K_ZDb_dI
+に 拒	zIIO_P]
+に 接	u4[H]ZJcZ
+に 時	zMXR]
+に 本	z+[DIHJ]^
+に 権	z%Z
+に 無	zD^_Z
+に 登	z+]
+に 管	z*^
+に 進	z:]X]
+の #	z3^DIcX
+の dc	z4^9JM]
+の ou	w%^CHG_
+の か	z(^*]
+の が	z#YK^
+の た	s+]EZHHL^ZG
+の で	f!I(H-Y3X9J:^=I>^?H@_BZCIDYE]HGIYKHMGNIOJUJVG^IaJbJhY
+の と	z?[HJh[
+の に	a!I#E(J*[+^-E3D7J9F:I=J>C?bBIC[DDGJHBIYKZM[NEOaPZRJUJVYXGZG[]]I^J_IcJdHfJgIh]
+の の	z@ZK[
+の は	w?JM]O^
+の ま	n!^%I@JL]ZHg_
+の み	w=ZVZ
+の も	u3J>]@HHIKY]^
+の を	m-Y>H@IHBIHKZMcNIOJXJZIhb
+の ア	o%ZAZG]HJL[V^
+の エ	zE]
+の オ	w;]A]G]_G
+の カ	zHa
+の コ	u?ZC]aY
+の サ	w2[bY
+の ス	z#IG]HHT[
+の チ	u;^G[LY^Z
+の パ	^(^-G2a:E>I?I@GBGDHF]GHH[IHJ^KaLIMEN_PJUHVGWZZ>[H^GaJfHhb
+の フ	s7Y8_A[HY
+の プ	zHY^[
+の ポ	z:]HJN]
+の メ	qHZM[PYV^
+の ユ	n!H8]=]?JA]D[HIPJVHZY_abI
+の リ	j:I=JBZEZHHQXU]VHWJb^dIf]
+の ル	wG[N^ZJ
+の ロ	u#^HZTIZJb]
+の 一	w-[I]ZIh]
+の 二	z*]AZ
+の 人	q(X9J;J@YF^G[HIV_ZI
+の 件	z9]
+の 名	w-]9JF_KJ
+の 問	wHIZ^c[
+の 変	o@aLZZ[hG
+の 対	zG_
+の 形	w3_
+の 後	z9[?IHJ]^
+の 接	scb
+の 数	zI]
+の 方	u?^
+の 時	sHIRdfH
+の 暗	z<YH[
+の 書	zZGdZf]
+の 最	z@]e[
+の 検	zCYO]
+の 権	u%_;YH]
+の 画	zbZ
+の 番	u3I>aKGOZ
+の 登	u+[?JB[D[HG
+の 確	wC[
+の 管	z(],]
+の 継	z;_
+の 要	wIZKIN^
+の 設	u9JH[V[d]
+の 質	u*Z?_
+の 選	u?_CJHJ[^
+の 電	s3X?^DJHZOIaY
+は sspr	z?^PXZI
+は あ	zV[d]
+は そ	w%J>[[Xg[
+は で	uHII]V_ZIb]
+は ど	z#IDJHZT[
+は な	u7^HFT[V[
+は ま	w#IT]
+は も	s9J>_HHK[X^ZIaH
+は オ	u7]d^
+は ク	zPZgY
+は セ	w)^*XHIUZ
+は パ	wZH^a
+は ボ	z(]9ZHI
+は リ	p!J(J)[5]7[?]HHUFV[ZI
+は 一	sCY
+は 不	z)[C^
+は 使	l?]CJHHI^M]
+は 分	z-^>IH[IH
+は 前	q3J>]@JHGIIKZM^g]
+は 古	sHIMcZI
+は 変	w#I@ZTYgZ
+は 成	z/^B[TI
+は 書	wG]gZ
+は 有	z!]V[
+は 無	u)[HZUHa_
+は 覚	zZY[Y
+は 解	zT[
+は 通	w%^C[
+は 電	z?]
+ば か	u@^ZI
+び 出	w+[Q_
+へ の	sQXc_
+べ な	w?Y[[
+ま い	w!^-_NDPXZI
+ま う	zL^ZHb^
+ま く	z@IHJZahI
+ま し	a!Z#]%X(I-F3H9Z:J=I?H@FBcCYDGHEIXKGLJMZNHOIPJTHUIVJX[Za]JaEbIfJgJhH
+ま す	Z#](Z-H.Y3I7J9_=I>J?I@GBYCHDIGJI[KJLJMZN[OJWJZ[[J]J^J_IaHbHfIgJ
+ま せ	W#H%I)J*J+J,J.J/J0I1J4Z6J8J9C:J=Y>Z?ZCHDYGIH[I^JJKZLIMENHRISJTIUZV]WHXGYIZ][H]H^GaYbHeJfFgIhI
+ま た	u#Y3]9Z@[ZJ
+ま だ	l#H9J@ZBJDZHEIIMeT[UIW]ZI
+ま っ	u![4JHHRI]]f_
+ま で	m>J@[BHHIIIK[M^XXZE]^f[
+ま ま	j!^#H%I(J3]=J>I@IBHCJHHKJL]TXUIVJZZbJg_
+ま り	z3Z@[
+ま れ	s-ZH[IY
+み と	z+_DI
+み な	w+_DHTY
+み の	w+]HHV]
+め た	zU]
+め だ	z-]IZ
+め な	s3[:[>^HGX[Y^ZHaJ
+め ら	o!])Z*Y+Z-JCZDHHJUZ
+め る	sI_M]
+め ア	zTZ
+も う	i-H3J9G>^?J@aBZCZDIHFIJKYMJOJX[_ZaHhI
+も な	wHJT[a^
+も の	o-Y3I>]HGIIKbNJOIXJZIhZ
+も や	zX^
+も メ	u3HD^aZ
+も 何	zD]HIaY
+も 入	s3Y>I@ID]HGKJLYMJZ]]^
+も 問	zB[HJaY
+も 登	w3HD^
+も 試	zX^
+も 間	z#Y
+や す	s-bIG
+や り	zX^
+ょ う	z9[@[
+よ う	o!^-J@^UJV[X[ZG
+よ る	zU[^^
+ら し	q-]9I>J@ZHJIFK^VZXIZIh[
+ら ず	u@J]^d]gZ
+ら な	h#I+[/J0]3J4];[>I?JBJCJDJHYIJKZMYXJ^JaIbHdIfJhZ
+ら の	z@]JZ
+ら は	zb]gZ
+ら れ	g![)Y+Y3H9I:J=J>[?J@^CXDGHZIHKHMHNHOJPIUYVIXIZ]^YhH
+ら リ	z=[PZ
+ら 書	s4I8]YbfY
+り が	w9_ZJ
+り す	zX^
+り で	q4]@aZH
+り な	u(^3]C[DJIXOIZJ
+り ま	d!J#[(X-H9^=Y>I?J@HB[CJHFI^KHM[NIUIXI_YaIbJcXdJfJ
+り 返	z9]f[
+る #	zI[
+る い	zHIX^[X
+る か	z-]I[
+る が	k(J-G3I9I=]>]?H@ICZHEIFKGM]N]O]VIXJZC[^_JaHbZd[fI
+る こ	zEZI]ZI
+る と	l-Y9I>J@YHIK[N]XJZZh[
+る の	o+I-F3I9J>I?]CHDGHIIZKHNJObV[h[
+る よ	zV][X
+る ら	w-^@[IGKZXJ
+る パ	z-]U[
+る 単	z-Y
+る 必	u#G.X:YIX[^
+る 方	zH_UI
+る 権	w(_ZI
+れ た	_![#[(I*I+J-[3H6J7J8J9C:_=H?ZBECGGJHZKaLIMENEOHP]RZUHVHWJX^ZC[Z]G^I_JaHbHdYfIgJ
+れ て	]![#G%I(G*I-J.J/J6J9H:G;Y=[>_?Y@DBFCED]GIIJKDMFO_PGR[SJWYXFYJZA[H]]^Z_HaEbGcId]fGgIh[
+れ で	w=]HJh^
+れ な	c!I#Z([)J*Y+^-G3G4I6J7J9F:G;[=I>J?D@YBGCFDEGYIFKXLYMXNFOZPIRITIUIVHWIX[YJZ]]I^X_IbIc[dGfHgY
+れ に	z-]HIZJa^
+れ ば	z9JDXHGZ^
+れ ま	b!Z#X%X(J-F3I9H:J=J?Y@IBbCYDGH^IZKHM[OJPJTIUIVIXHZY[JaDhH
+れ や	u-]
+れ る	a!I(J+Y-F3G7Y9H:I=I>G?G@ZBIC^DZHEKHLYMGNaO[PZTJVIXGZY]J^I_JaIb[dIfJh]
+れ ろ	zIZh]
+れ 直	z6^8]HJdH
+ろ と	zIZh]
+わ か	u9]@HZC[_h[
+わ せ	zK]Z]
+わ っ	s/^=]>XCX
+わ な	w-J6^HJIINbZIdJhI
+わ ら	w#ITYg]
+わ り	zBZ
+わ れ	d+Z-Y3J9G>H?I@ZBJCXDZHHI]KYMIN[X]ZGh]
+を な	w>Z
+を リ	l%J(cEYH[UIVIZIbJ
+を 一	zW[d]
+を 何	wX^
+を 使	p,[7Z>I?ZKJU]V[ZI
+を 入	n-Y6^>J@JDJHJK[N]XJZHdIh_
+を 利	z0[4^HJZI
+を 取	z,]HHZ^
+を 受	z/]
+を 含	zI_
+を 変	l(J>]@ZHZ^bhI
+を 外	s#]8[=[?^G[HGNJTIdH
+を 失	z>bHGZI
+を 強	z%]L[
+を 忘	o:[>IBIDXH^MJZ[
+を 押	zHIa_bZ
+を 持	z)^7ZHJUJ
+を 更	w+[1^DJMIfZ
+を 書	zd]
+を 有	p(I.XHZUZZGd]e_
+を 止	u!].XHJU]
+を 求	p+ZCZDIM]
+を 満	oIYKINcZI
+を 無	uH]UY
+を 聞	wM]h]
+を 要	wHJM][X
+を 見	z+[5]DI
+を 解	wTX[X
+を 設	w*]HX
+を 許	z.YQY
+を 選	z-[KZ
+を 間	w#JXahZ
+を 防	zTZ
+ん で	w-]3]K]ZI
+ん に	u9aHI
+ァ イ	u2]H_cZ
+ア ウ	n#X(ZTZc_
+ア カ	_!a#X%^(G)]-H0J2_3Y:Z=H>I?J@IBHCHDZGZHDIIKILYMHNIUFV^WJZE^[_JaJbHcIdIfIgIhI
+ア ク	m%a0Y;]=I>XDJZ]
+ア プ	p(J=J>]?aC]HGVHZGa^gY
+ア ン	wAaHJQX
+ィ の	z*YJY
+ィ ザ	w,[dHe_
+ィ ル	uG]J^VH
+ィ 情	wC]D[
+イ ア	wH[QXc[
+イ セ	p9J=dH]ZG
+イ ト	g#J%X(I,Z4J6[7Y8Y9J@JBILJMIRJTIUIVIZF[J^JbHdbe_fZ
+イ フ	z3_
+イ ベ	u&]e^fZ
+イ ル	z2]HZ
+イ ン	c!I#I(I)H,J-I0J3I4^5]6J7[8[:H=G>G?J@JBXDJGJHHIIKILYNIPZQXS[TXUHWJXJZ][[]J^I_IaIbZcGdHeJfG
+ウ ィ	w,[dHe_
+ウ ォ	zH]c[
+ウ ザ	u.Z]Yb]
+ウ ト	p#X(ZHGTZc[
+ウ ド	h!I#H%J-J/b0_6[AZBIGJHGJXNJT^ZH^J_^bIdGfJ
+ウ ン	_!a#X%^(G)]-H0J2_3Y:Z=H>I?J@IBHCHDZGZHDIIKILYMHNIUFV^WJZE^[_JaJbHcIdIfIgIhI
+ェ ク	n0I;[A[G[HY_adJ
+ェ ッ	p;]GZHHLYZI^^d[fI
+ェ デ	s,[7a
+ェ ン	s-]0cHI
+エ ラ	h!Z&[(J,Y3I:J=IE[NJO[VIZb^JbIdJe[fGhJ
+エ ー	s-]0cHI
+ォ レ	q8cA[HG_ZdJ
+ォ ー	zH]c[
+オ フ	wHIUa
+オ ブ	p0J;[A[G[HH_adJ
+オ ン	b!Y#J%I(F)J*J,Y-G/_0Z3I4I6_8J9I:G=F>H?I@IAXBICIDIEaGHHCIIKHMGNZRJSITIUFVFWIXJZC[I]I_ZaIc[d]e[fYg[hH
+カ ウ	_!a#X%^(G)]-H0J2_3Y:Z=H>I?J@IBHCHDZGZHDIIKILYMHNIUFV^WJZE^[_JaJbHcIdIfIgIhI
+カ ス	zH]
+カ ル	u!]E^HJN[ZH
+カ ー	uAaHXb^
+キ シ	zHIcafJ
+キ ャ	w>]HHMZ]]
+キ ュ	s*XC[D[QZ
+キ ー	z?bHIVIZH
+ク が	j(J:J@ZHXMJUJZE^Zbcd^fI
+ク さ	j#Y.XTZ[]
+ク だ	z[[
+ク で	z=]
+ク な	z;^d]
+ク の	s%ZHFdZe_f]
+ク は	zH[T]
+ク を	n#]6^G[HHe[
+ク ア	s#Y6]HHTZ
+ク ス	zH_
+ク セ	n%a;]=J>XDJZ]
+ク タ	m%]2[4J8]<^_]
+ク ト	o0I;[A[G[HH_ad[
+ク ラ	g!I#H%J-J/b0_6[AZBIGJHGJXNJT^ZH^J_^bIdFfI
+ク ロ	z#HB[H[
+ク ン	s,cHHR]
+ク 画	zZJba
+ク 解	q#G1]B[[^
+グ イ	wHJMXVJZ]b]
+グ エ	z0_
+グ オ	zLXb[
+グ ル	m(J?IDJG[HHNJPbUJVdZI
+グ レ	w(Z:]HH
+ケ ッ	z9]BX
+ゲ ス	u:bZI
+コ ネ	o%]2[8]<^HF_^
+コ ン	l#[%J-I3J4]5]:[>JBJF^GIHYM_ZEaIbIhI
+コ ー	e-I3I9J:J>_?X@HBZCZG[HDIJKGMHNJXaZF_IabdJhI
+サ イ	l7Z>HB[H^LZMJTHZZ[^cI
+サ ポ	z1^HH
+サ ー	b!H#I%J(H)[,J-H0I1H2Y3H4_6Z7H8J9I:G=G>G?H@HCIDIEJGIHHIHKHNHOJPIR_SZTJU_VFWIXIY^ZD[I]I^I_IaGbGcYd]eJfbgIhI
+ザ ー	]!^#I%I(_*H+I-G/I0H1J3G4H6I8Z9G;Y=X>G?F@GA^BGCIDXEIGHHBJJKGLIMGNGOIPXRISITIUGWIXHYJ]^^[__bZcHe]fFgHhG
+シ ス	zHIR]U]
+シ ュ	s9JF[G[HHM_S]ZJ
+シ ョ	o,Z7_HHR]ZI]^^Y
+シ ー	g(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWbZEbIcJdIgJhJ
+ジ が	zS[ZZ
+ジ の	z.XH[
+ジ ェ	j-Z0b;[A[G[MJZH_adIfJ
+ジ ョ	z0_
+ス が	l%Y=]UbZIf_
+ス で	z>ZHY
+ス に	sF^HEUYZJ_^f^
+ス の	z=HH^g]
+ス を	s(J=ZUZZ^d]
+ス ア	z2[
+ス キ	z?^D]ZI
+ス ク	s(^@[ZIgY
+ス タ	zH]
+ス ト	l(J8c:a=JA[BZHFUIVJZH_ZdI
+ス ペ	z__
+ス マ	m>]MZT[ZHa]b]
+ス ラ	zF[QZ
+ス ワ	P!F#I%I)H*I+H-_.I/X1I2^3H4G5I6X7Z8H9J:X;I=F>J?D@IAHBJCFFJG]JZKYMZOIPGQJRGSGTFXFYIZ^[[]H^Z_EaEcGdXeGfIgHh]
+ス 拒	z%[PX
+ス 環	zd]
+ス 許	w%];^
+セ キ	s*XC[D[QZ
+セ ス	n%a;]=J>XDJZ]
+セ ッ	W#H%I([*H+J,I-I.J/H0I1J3H4I5Y6H8I9J;I=YAJB[CGDHEZFJGHIIJIKHLHNFRHS[THU[W_XHZZ]Z_HaXbJdCeHhH
+セ ル	p)]Ub]]fJ
+セ ン	k(I9J:J=dBJH[MJPJVIZFbJc]dIfIgb
+セ ー	wHJZ]aY
+ソ コ	q#[H^MaZH
+タ が	z%XDX
+タ ア	z%]2]
+タ ス	z__
+タ ム	zH]
+タ ン	s(a:]HF
+タ ー	g(J4^:I=J>J?IG[HbJ]MJNJPJUIZH_JaJbJc[dIfHgb
+チ ェ	p;]GZHHLYZI^^d[fI
+チ ケ	z9]BX
+ッ ク	X!G#_(F)J*J+J,X-H/H0H1Y2J3H4H5J6^7G9H:G;Z>G?F@FAJCHDGEJIHJIKGMDNHOJPJQJRGSITcUGVFWIXXYIZA[a]H^[_GaGbZcGdbe]gGhG
+ッ シ	q9IBJF[GZHFM_S]ZI]^
+ッ セ	wHJZ]aY
+ッ ト	V#G%H(Z*H+J,I-I/H0I1I3H4I5Y6H8I9];I=XAJB]CGDHEZFJGHHZIIJIKGLHNFOJRYS[TGU[W_XHYJZY[J]G^J_HaXbJdCeHhH
+ッ プ	w6]D]R]
+テ ィ	n.X0YC[D[HJJXQY^Z
+テ ナ	s:[BJHHU_VIWaZJbJ
+デ ス	u(^@[ZI
+デ レ	s,[7a
+デ ー	zc^
+ト が	a!b#Y%I(G-J/J0_3I6J7J9J:Y=G>I?J@JA^BHDJEJGJLJMIPISJUYWIZ^[J^I_]aIcIdFf]gI
+ト さ	u#XBZM^ZE
+ト し	wH]g]
+ト す	s(_:XEYZH
+ト で	c!G(Y-J3J7Y9X:^=[>Z?X@GCJDYEIGJHCIIKIMYNJPYUXV[ZA[I^HaHb[dIfHhJ
+ト に	n!I%X(J2Z3J7Z:[=JA[BHCJD^HGUGVIW^Z]bJ
+ト の	j!I#J%_(I-[2_8]:I;[BZGJHGMJS]UIVHZH[X^Y_JbIfJ
+ト は	h!I%H(J)]=IB^DHG[H[PYTZUGVZZJ^ZfJ
+ト を	j![(G3[8_:IBJDHHXU[VZW[ZD_ZbXdF
+ト バ	h#J%X(I,Z6[8Z9JBIHHMJRJTIUJVJZG[J^JbHdbe_fZ
+ト ペ	zH[S[
+ト ボ	w(]
+ト ポ	z*]W[
+ト ユ	z:]ZJ
+ト リ	zbZd]
+ト ロ	u#H4^5^HFJXT[ZI
+ト ー	s,cHHR]
+ト 不	u=[EYPZZJ^Z
+ト 呼	zQ_
+ト 時	w5]?HHIa^
+ド か	zJZPZ
+ド が	]%J(G,[-Y/]0[2^3J6H7J:G>]?I@FB[CJDIGIHBJJKDLINIPJUGVIXIZ_[I^H_Ia^bGdEfHgJhc
+ド だ	w?[T]
+ド で	l,Z.XBYHIKZM^ZFdGe_
+ド と	z6^
+ド に	m-]IZK]NJS]ZH_^hJ
+ド の	e-Z:JBIHHL^NJU^VI^Ib]fZhF
+ド は	g#I-I/]7]C[KXNJZD[aaJbJd]hJ
+ド も	z>^HGN[ZI
+ド を	^%I(]-E/J0J6]:_=J>E?HBFCJGIH^IIMJNFPIUEVGWJXa^__Ia[bFfHhJ
+ド パ	z.YJY
+ド フ	wJ^
+ド ポ	sNb
+ド メ	j%Y)J4_5]7]8]=JHEP]T[ZGbIdJfJ
+ド ユ	zA]_[
+ド ラ	wPXdY
+ド リ	n%Z(GHZUZV_W[ZGdJ
+ド 同	u0aG_HI_JdI
+ド 変	uZY^Z
+ド 失	z,]e^
+ナ ン	s:[BJHHU_VIWaZJbJ
+ニ ン	z0_
+ネ ク	o%]2[8]<^HF_^
+ノ ー	wBZHHM[b^
+ハ イ	z3_
+ハ ッ	zG[M^
+バ ッ	g#J%X(I,Z4J6_8Y9J@JBIHHMJRITIUJVIZF[J^JbHdbe_fZ
+バ ー	g(J-J1J3I4_6[7J:J=J>I?I@JBJCJGJHHIJKINJPXRaSJUIV]XJY_ZEaHbJc[dYhJ
+パ ス	P!F#H%H)H*I+H-_.I/X1I2^3G4G5I7Y8G9I;H=E>J@IAHBJCFF[G[JYKYMZOIPGQIRGSGTFXFYIZ][[]H^Z_EaEcGdXeGfIgHh[
+パ ソ	q#[H^MaZH
+パ ー	w.Y:_HJJYZI
+ビ ジ	z0_
+ビ ス	h!J(J)]-J2Z7J:I=JBXMJS]U_VIZHbIcJd[fb
+フ ァ	u2]H_cZ
+フ ィ	uG]J^VH
+フ ェ	s,[7a
+フ ォ	q8cA[HG_ZdJ
+フ サ	q)^UbfJ
+フ ン	z3_
+ブ ジ	p0J;[A[G[HH_adJ
+ブ ラ	s.Z]Yb]
+ブ ロ	s#F.XH]X^
+プ か	z6]P]
+プ に	uP^Vb
+プ の	uVa
+プ シ	zR]^[
+プ デ	u(^@[ZI
+プ リ	m(J:J=I>]?_@JC]H]NJVGZFa]cJgY
+プ レ	c!Y#J%J(G,I-G/_0Z3I4J6_8J9I:G=[>H?I@IAXBICIDIEaGHHCIHKILJMHNZRJSJTIUFVFWIXJZE[I]I^G_ZaHbGc[d]eJfZg[hI
+プ ロ	m0^4I5X7^MJRJY]ZJ^ZcafH
+ヘ ル	u(^@[ZI
+ベ ン	u&]e^fZ
+ペ ー	sHZS[_^
+ホ に	z#Y
+ホ の	zHYM]
+ボ タ	s(a:]HF
+ボ ッ	w9ZH^
+ボ ー	w,]HJS]ZJe^
+ポ リ	h(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWbZEbJcJdJgJhJ
+ポ ー	p+X1^:[BJDZH]cJfH
+マ ホ	o#X>]HYM[ZIa]
+マ ー	z#IHFT[b^
+ミ ス	pEXHJN^ZJcYd_g[
+ム が	z5Y=_
+メ イ	j%Y)J4_5]7]8]=JHEP]T[ZGbIdJfJ
+メ ッ	wHJZ]aY
+メ ン	uPZV_
+メ ー	g(J+J-I3Z9I:J>Z?^@JBIDaH[IHKIMYNHOJUJVIXIZC]Ja]b]hJ
+モ ー	w.XQ_
+ュ リ	s*XC[D[QZ
+ュ 同	zG[M^
+ユ ー	_!^#J%J(_)X*H+I,I-G.J/I0I3G4I6I8Z9H;Y=Y>G?G@GA^BHCJDYEJGIHCJJKGLIMGNHOIPYRISITJUGWIXIYJ][^[__cHdYeIfGgIhG
+ョ ニ	z0_
+ョ ン	p,Z7_HIZJ]^^Y
+ラ イ	d!J#I(G,Z-J3J4I6Z7I8Y9H:I=d>J@IBGDJGJHXIJLJMHQZRITHUIVHWJZC[I]J^I_IaJbGcIdbe^fYgIhJ
+ラ ウ	f!H#H%J(J,J-J.Y/a0_6[=J>JAZBIGIHFIJJXNJT^VJZG[J^J_^bZcJdFfI
+ラ ー	g!Z&[(I,X-J3I4[5]:I=I>J?JBJE[MJNIO[PJUJVHZb^I_JaJbHdJe[fGhJ
+リ の	w?^HIVJZJa^
+リ シ	h(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWbZEbJcJdJgJhJ
+リ セ	W#H%I([*H+J,J-J.J/H0I1J3H4I5Y6H8I;I=YB[CHDHEZGHHXIIJIKHLHNFRHS[THU[VXW_XHZZ]H_HaYbJdCeIgXhI
+リ テ	s*XC[D[QZ
+リ モ	zQ_
+リ ン	oH_ZGbc
+ル が	p3J:[>H?IDHH_M[ZHa]
+ル で	zH[U]
+ル に	s3^>YDIHFN[ZIa^
+ル の	w?[G[HJNZ
+ル も	q3G>IDcHHaY
+ル を	w)^?[HIUIY^
+ル タ	uG]J^VH
+ル フ	q)^UbfJ
+ル プ	u(^@[ZI
+ル ボ	zH_
+ル ー	i!J(I-I3J:I>J?H@JDHG_HXIIMHN]PaUIVdZG]JaIdJ
+レ で	q!]/^6^7[ZJfJ
+レ の	u6^PY_[f^
+レ ス	q8cA[HG_ZdJ
+レ ッ	z.YHZ
+レ ポ	w+XD[H[
+レ ミ	o-J=^EXHIN]ZI_JcYd_g[
+レ ー	n(Z,Z4^7_:]HF
+レ 構	z/JEa
+ロ キ	zHIcafJ
+ロ グ	o5XHHNXVIZ[]]b_
+ロ ジ	zH]
+ロ ッ	^!H#a%J(J-I/J1[3J7I:J=I>J?I@ICJDJGJIJKILJMGNIPJTdUJVJXZZF[b]J^I_Jb]cJdHfIgIhJ
+ロ ビ	z0_
+ロ ー	n!])]4]5]BZE^HENZUHVIZFbI
+ワ ー	P!F#I%I)H*I+H-_.I/X1I2^3H4G5I6X7Z8H9J:X;I=F>J?D@IAHBJCFFJG]JZKYMZOIPGQJRGSGTFXFYIZ^[[]H^Z_EaEcGdXeGfIgHh]
+ン sspr	z3]
+ン が	n(_:[H[MHVZZI^Z
+ン で	m#[7]HFMXQYT[VI[^bIhJ
+ン に	w4[MX^Z
+ン の	w,ZHHZ^
+ン は	zM_ZI
+ン を	w,]8^
+ン イ	n>IB[HYL[MJTIZZ[^cJ
+ン カ	zAaHJ
+ン ク	sZHbc
+ン グ	z0_
+ン コ	w4^5^HHJXZI
+ン ス	p9J=dH]ZG
+ン タ	nH^VZZJc]fJgb
+ン ト	Z!_#X%]&Z(E)Z+I,H.J/I0a1I2_4Z5[6H7G8H9I:];I=E>G?G@GBDCGEIFJH?IGKGMENGOJRHSZTIUZV]W^XJYIZA]H^Y_FaGbDcGdFe[gGhG
+ン ド	w7[
+ン バ	uPZV_
+ン プ	d!Z%J(G,I-H/_0Z3J4J6_8J9I:G=F>I?I@IAYBICJDIEaGHHDIIKILJMHNZSJTIUFVGWIZE[J]J^G_[aIbGc[d]eJfZg[hI
+ン ボ	z,]e^
+ン 時	zL^
+ン 画	uZJba
+ン 管	u)J,[P^
+ー id	zI[
+ー か	z4]gZ
+ー が	b![#J%J(F)J*J+J,J-F.J/I0H1I3F4a5[6I7I8J9G:];I=G>F?F@HAZBGCGDGEJGIHYIFKGLJMFNFOYPHRESJTJUHW_XHYYZ^]]^H_^aEbGcZeJgIhH
+ー だ	z8^
+ー で	g!H(H*J-I6[7J:H;Y=I>I?_@IBICJDJG[KJMHN_PHUHVZWI^JbYcJdIfJg_
+ー に	o-^AaHJJXNHZY_Y
+ー の	l(X;YEYRaZHbZc]fG
+ー は	o(I)[7[?^MJVIZF^_
+ー を	m*]4^?IHHN]VJWZY[ZG]Y_]dJ
+ー ア	z([
+ー カ	u!]E^HJN[ZH
+ー ク	q,c.XHHR]
+ー ザ	_!^#J%J(_)X*H+I,I-G.J/I0I3G4I6I8Z9H;Y=Y>G?G@GA^BHCJDYEJGIHCJJKGLIMGNHOIPYRISITJUGWIXIYJ][^[__cHdYeIfGgIhG
+ー シ	s,[7a
+ー ジ	k-[0bMJSZZZ_JaXb]fJ
+ー ス	wQZ__
+ー タ	s4^:[HYZJc^fI
+ー テ	z.YJY
+ー ト	h#H(J*[,J-H0J1]4J9J:]=J>I?H@JCIDYGJIIKIMYNIQ^RITZUJVIWIZE_JaIbbcIdFeJf[hJ
+ー ド	N!E#F%H&J)G*G+G,^-^1G2]3E4E5H8F9G;G<I=D>[?G@GAGEJFHGZHJJXMXOGPFQHRFTEVIX]YGZ[[Z]F^Y_Ca^b[cFe_fHgFhZ
+ー バ	j-J1J3J4a6[=J>I?J@JBJHHIJKJRaVJY_ZFaIc[dZ
+ー ビ	h!J(J)]-J2Z7J:I=JBXMJS]U_VIZHbIcJd[fb
+ー プ	l(I:J?IDJG_HGNJPbUIVdZI_JaJdI
+ー ラ	w4^5^HHJXZI
+ー ル	d!I#J(I)]+J-H3Y4J9I:H>Z?]@IBHCYD_GYH^IGKHMXN[OJPJSIUGVGXIZC]I_Ja[bJcXdJfJhI
+ー ン	zV]
+一 つ	l%^3I9J>J?ZCeDIHFIJKIaJ
+一 人	z;]Z[
+一 回	w9]@]HH
+一 天	w@^
+一 度	n@^WZZXd[
+一 日	u@[Xa
+一 時	n@HL]T_ZHa^cY
+一 次	z@Y
+一 番	z@Yh]
+一 直	uHZMIa[hY
+一 种	wCa
+一 致	q6^A]O^_G
+三 回	z#^HIXGa^
+下 に	z%[HIZJb^
+不 一	zO_
+不 上	zH^
+不 了	o(I=I>I?[@HBIHFKJMINJS^VIZc^IfJhI
+不 到	n>ZH[_Ya[
+不 匹	zO^
+不 十	z(XC^
+不 可	j(I)[4Z8]=YEXHFPYSJVIZH^^c_fIgJ
+不 在	q9^>I?]@IG^MJV]ZH
+不 对	w@JZ^
+不 明	w&]HJN[Z[
+不 是	w@ZS^V]ZF
+不 正	o3^TYh^
+不 符	sI]N]ZI
+不 能	j=[>]HIKYMYNJZB^^fYhJ
+不 让	z@_ZH
+不 足	q%[(_3]9J=]HFIJV[ZH
+丢 了	u>aaF
+两 个	z/YCY
+两 种	s*aCZ
+个 密	wK_ZI
+中 で	uHHS[]_e[
+中 に	z!^9IHI]^
+中 心	zg_
+了 密	u@]M[UZZG
+了 手	u>ZCX
+了 收	w>^aF
+予 備	z3^DZHI
+二 つ	j*[/_8]A^C^DIHGK]ZJ_JaJ
+二 回	w*X
+云 端	w/ZTZ
+五 回	z#_@JX[ZJ
+人 が	w@[HJZI]^^[
+人 だ	z;[F^
+人 で	z9Z
+人 に	w@YH]^^
+人 の	w(XA^Z[
+人 は	u+[DIHJVb
+人 メ	z>]?[
+人 確	zD^
+什 么	z*]N^ZI
+今 の	z@HZHha
+今 天	s@]
+今 日	s>J@aHIX^ZG
+今 朝	s#Y@aZJ
+从 来	zDZ
+他 の	w(_VZ
+他 は	z%^CHHHM^
+他 社	w:^JZ
+付 い	w%[3Z
+付 き	z3^HX
+付 け	q-Y/X>JHJIHK]NHO^hZ
+以 前	k@JKaM[PY
+件 を	uIZKIN_
+会 社	m-[3I8Z:[>_?]CJDIHFIIN]OIZI
+会 議	s>JHZZ]]]
+体 で	zU_
+体 管	u(^)Z,]UGZJdH
+何 か	z9^
+何 も	q-J>ID]H[KHLYT[Z[aX
+何 度	m#_9G@ITZXbZJ
+你 好	z9_HI
+使 い	w,[?[K[
+使 え	e![(I-H:J>H?a@GBJCJDIHFI^KXL]M[NJUGVYXYaJbIdJhJ
+使 っ	m-[3J7Z9I>[?J@JIEKbOIU]VJXIhZ
+使 用	k@ZIGK_N]T[
+保 護	zP_
+信 验	zaZ
+修 改	uZ[
+個 人	z>]?[
+停 止	n!]-I0Z4^9H>IHGKIU]Y]ZJf]
+側 で	s!]7]HGT^ZI
+備 メ	z3^DZHI
+元 の	z:YbZ
+先 に	z:]X]
+先 の	w3]D[HZ
+入 っ	j:]>J@IG[HIIaKHLXMJOIV]ZH^XaJhZ
+入 れ	d!I#Z(I*J+J/Z3G6[8Z9E:H=H>D?H@EBaCGD]GJHDLJMXNXO]PJRJTIUJVIXFZ[[J][^J_JaDbIcJdXeJfIh]
+入 力	u#^9IOYhX
+入 的	zO[
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
+写 回	u@JZEdaf_
+写 字	zI_
+出 さ	z#_
+出 し	zQ_
+出 た	z/YZZ
+出 て	z?[N[
+出 な	m(]*X+Y-J3G>I?_C]DHHEIJKJMJNJOHVJZC[^a]hJ
+出 ま	pN[Z[hY
+出 る	k-]3J9J>J@ICJHHNZO]XJZY_YdZ
+分 か	u-^>IBJHZIHM^NYZH
+分 で	u)[=IU^V[ZI
+分 の	s-I3II]O_V]
+分 遅	zR_
+切 れ	o(J9I:J;[=_>I@IBJHYUJXJZ[]^a]bJ
+刚 改	u@Y
+初 に	zb^h]
+別 の	w@[K[
+利 用	w0[4^HJZH
+到 旧	w>Z
+到 短	zaZ
+到 验	s>]aX
+制 限	u@JQ_X_
+刷 で	zH]
+刻 が	wRb
+前 が	z-FIb
+前 と	z-^IH
+前 に	m-H9G:[>G?J@YCIF^HEIDK]M[VJXIZI]b_JaJb^hI
+前 の	n-I3J>^@IHGKaM^ZEg]
+前 使	wKZ
+前 回	z@[K]
+前 密	uZJh^
+前 用	wKZ
+力 し	u#^9IOYhX
+务 器	uHJRb
+助 重	zUZVX
+効 で	sZJ^ZbZdZ
+効 な	zUZV[
+効 に	f(H.Z;XH[U]VZZFdbeZ
+効 化	p!_#J)[,]8[HJUGZJdDe^
+効 期	zIJKIL]N]
+動 い	zB[f^
+動 か	s.XPXZGf]
+化 さ	z!a
+化 し	z%]Y]
+匹 配	zO^
+十 分	uC]HJR_
+単 語	w-[
+印 刷	zH]
+印 机	uH_
+反 映	wBJM_ZHg]
+发 到	w>Z
+取 れ	u>[aI
+取 引	zH[
+取 得	w,b
+受 け	m-I/]>ZHIIHK]NHO^aIhZ
+古 い	g-I0Z1^4J:J>]?J@HBJGJHAIIKIMcNJY]ZEaJbJcJdJfIha
+古 く	z1^5^
+只 有	uC[P_
+可 の	z;^^[
+可 以	zB[V]
+可 能	z;^N[
+可 证	w9J=_H^
+号 が	k3aCIDJHJO_aI
+号 と	wIZO[
+号 に	p3bHIOJ
+号 の	zO]
+号 は	z3I>bKGOI
+号 も	z3GD[aY
+号 を	u-[>]OX
+号 化	z<]
+号 没	w3aV]
+号 码	o3]>ZO^
+号 被	w!Y#Z
+号 验	z>X
+司 的	wN[UZ
+合 わ	w6^HJN[Z[dJ
+合 公	zN[
+同 じ	qAbHIK__I
+同 事	zV_
+同 僚	w(]H[VZ
+同 期	h!I#J%Z(J-I/I0_4[6I9I:J=H>I?J@IAJBJCJDJGdHEIJKILIMZNIR]SJUJVEZG]J^J_HaHbJcJd]fZgJhJ
+同 步	uG^HGR^ZI
+名 が	w2]<[HH
+名 前	s-Z9I:]@JF^HII^KI
+后 再	zcY
+否 さ	n%Z-J/ZJXN^P[
+含 ま	s-ZH[IY
+含 め	zI_
+启 用	qH[UIV_ZHd[
+呼 び	zQ_
+問 が	w*X?_
+問 題	k9J>JB]EZHFKJMJT[XJZ_c^
+回 し	zK[
+回 数	uXa
+固 ま	zRIZ]f]
+国 番	z3[
+在 し	w>]__
+在 の	qha
+在 不	w@^ZH
+在 本	z_Yd^
+地 ad	s!X/]_Yg]
+地 环	zcYd^
+坏 了	wH]
+域 管	wP_
+報 が	s,[3]CZD^HJ
+填 了	zCXO^
+変 え	i#F(J9J>Z?J@fIIKHM^TJXGZE[]^ZhH
+変 わ	o#I/]>YCXTYg]
+変 更	^!H#J(I-H3I7[9H:Z=J?J@bB]CJDJGJHEIHKGL_NHPJTJUIVIXIZX[J^b_JaJbIcJdHfIh_
+复 杂	zI[NZ
+外 し	p#]8[?]G[HHNIP[TI[ZdH
+外 の	z:]G]HJ
+外 れ	zHJda
+外 部	w:bHIZI
+多 す	uHIX_
+多 次	w#]-IHJX^
+多 请	uX[
+大 写	zI_
+大 文	wI^
+天 改	z@]ZH
+太 多	q#]-I9JHJXa
+太 容	w-^
+太 短	wI^
+失 敗	g!Z#]%J(I,Z-I/[3J4[6[7J9G:I;Z=H>H?I@IBGCIDJF^GJHFIIKJMINISJUHVHWJXIZ^[J]J_IaJbIcJe_fGgI
+失 败	sZ^fX
+如 何	zHaZI
+始 ま	w+]3ZHF]^
+字 が	zI^
+字 と	zI[
+字 を	z/]IZ
+字 数	zI^
+字 母	zI_
+存 在	u>]_a
+安 全	z?]DX
+完 了	u(^B^DJHIZJ]]
+定 が	zHIN[d]
+定 し	s*]@Zg]
+定 す	zZ]
+定 で	z.XV]
+定 了	u#]TX
+定 義	zHINIWa
+室 の	zH^
+容 易	w-^
+密 の	w*X?_
+密 码	V!G)G*H+I,I.I/J0I1H3F4I5J6I7H8H9H:H;I<J=E>D?F@XAICGEXFIGYIYK[LHM^N[OHPHQJRHSGTFUXVJWHXFYHZb[H]G^X_HaFbYcGd^eIfXhY
+对 象	w;Z_a
+対 応	u1]_]gZ
+対 象	uGbHJV[
+小 文	wI_
+小 时	p>J@[HIX_ZHa^
+少 所	z=aHI
+尝 试	uX[
+届 か	u4]HJaYc[
+届 き	s>Ia^
+届 く	u>b
+履 歴	u5]IJKXN[
+己 的	w@ZO^
+已 经	z>^B[HJZJ
+帐 户	p!^#[VX
+帯 も	z>JD_HJ
+帯 を	w>]
+常 性	zBJHJSbUJ
+年 の	z1^K]
+店 の	z4^9JM]
+度 お	u9Z@ZZY
+度 か	z#]9IT[
+度 も	m#Z9J@IWZXbZJd[
+廃 止	z1^?^HJ
+式 が	w3^
+式 不	z3^
+引 先	zH[
+強 制	zL]
+弾 か	w-Z@[JY
+当 て	z-Z=^
+当 前	uZJh^
+录 不	zHGZa
+录 界	zbZ
+录 里	z3^
+形 式	s3c
+役 割	z(^*X
+待 #	zXY
+待 さ	z:_ZI
+待 ち	w9[XY
+待 っ	wXIa^
+待 て	z@[XZ
+後 で	uZ[cYe[
+後 に	p3I9G>I?H@ZBYHHKIR[XIZE]baIfa
+得 で	z,_
+復 元	z6]R]
+復 号	z6bZI
+微 软	wSbZGd]
+心 重	zg_
+必 要	e#G(J3J9I:^=^>J?J@JBJCaDHIaLXMINJTJUGVIXJZH[]d[fI
+必 須	zHHb^
+忘 れ	m:[>[BHH[MIZ]bJ
+忘 记	wZ_
+怎 么	zHX
+悪 い	wE^HJZ^cX
+情 報	q,[3]CZDaHJ
+惑 メ	za^
+成 し	w(JUHV]W_ZJ
+成 の	zEYe[
+成 功	w/_B[TI
+我 不	z9]HEV^
+我 们	zU^VHZGd^
+我 只	zC[
+我 忘	zZ]
+我 的	l![#^HJIYVZ
+户 在	z!Y_Y
+户 已	z!YTY
+户 没	w%[V[
+户 被	u![#Z
+戻 し	g3J4Z8[:J>J@HBJHFMIRYVJYZ_JbJc[d]f_hI
+戻 せ	s0Z>JHHK^ZZ_[fZ
+戻 っ	w!_b]
+所 属	zP^VZ
+所 需	z=aHI
+手 机	i3]9J>_D_HIIJO]ZJaE
+打 ち	z#]3_HH
+打 印	uH_
+扱 い	z![+[
+承 が	w;_
+承 さ	z;aHJ
+択 肢	q3J?aC]HH[^
+报 错	wZ_
+押 す	zZJba
+拒 否	e%a*J,[/^3J9H:J>J?I@JBJCGHJIYJ[MIN[O^P[TJVIZHdJfJhJ
+拒 绝	u/Z@]HJN^P^ZH
+招 待	z:_ZI
+持 っ	z7Z=_
+换 了	s>]M]
+接 受	z/ZNGZ]
+接 有	zc]
+接 続	m4ZH[ZHcd
+推 測	s-_
+提 示	pKX_Yd]hZ
+携 帯	m3^9J>aCZD^IJZGaI
+支 店	z4^9JM]
+收 不	p>[a[
+改 一	z@Y
+改 了	w@]M[ZH
+改 密	s@GZZ^^
+改 的	z@]
+改 过	w@Y
+故 障	zHXS]
+敗 し	uBJT[Z^
+敗 す	w!^
+数 #	zI[
+数 が	wXY
+数 太	wXZ
+数 字	q9JHJId
+文 字	j%J-I/[2_3J9I:J@JCHF^HGIeKHMJNJXJZJhJ
+新 し	e+Z-F1]3J9I:]>F?HB[CIIGKGM^UJXJZY]]b[dIfXhH
+新 入	z@ZD[
+新 密	pBZIXJ[M[NFZZ
+新 後	zZGc[f]
+新 手	zHX
+方 式	z*]C^
+方 法	i*_+[?_CYDIH[NJUIZI
+无 法	pE]VJZ]cZ
+日 に	zX]
+日 は	u>I@[HIMIX^ZI]^
+日 ま	s9Y@^XYf[
+日 パ	wD]
+日 変	w@_MZZI
+旧 号	w>Z
+旧 密	o@JMaZGg[h[
+早 く	z-I9^HEZ^
+时 锁	zT]
+时 间	zMYR]
+明 な	z&a
+明 日	w@ZIJX_
+易 被	z-[
+昨 天	u@_M[ZH
+昨 日	q@^MXZH]^f[
+是 不	z@ZS_ZH
+是 旧	zg]
+是 要	z@ZM]
+是 锁	zT]
+時 に	s5]?HHHL[O]a^
+時 の	w,^LXbZdI
+時 刻	uHJRd
+時 的	sT[cY
+時 計	zR_
+時 間	l@]KJR[X_a]fI
+暂 时	zT]
+暗 号	w6]<]
+更 が	p@ZL]Z[^]hH
+更 し	n7]@^HJM]ZH
+更 で	j:]@[MJZX^^hZ
+更 を	zL^
+更 新	o+[1^@ZDJHIMXZFcZf_
+更 禁	w@Z
+書 き	e!I#J(J-J0Y3I4Y8[9I:I>H?I@HBIGYHEIJKIMHNJRYUIVIXJY_^J_YaJbIc[d_fahI
+替 え	zHJb[d]
+最 初	zb^h]
+最 小	z@[I[
+最 後	z]^e[
+最 短	z@[
+最 近	u@ZKbZH
+有 効	e!Z(F,[7J8Z:I=I@JBJDJHYIHKHLZNZPIU[V]WJZCbHd^eafH
+有 启	uV[d[
+有 域	zP_
+有 开	zU^VHZGd^
+有 权	z%I(^
+有 注	wD]
+有 登	z3GDa
+有 这	z[Z_^
+有 重	z%[
+有 问	wZ[c]
+服 务	p9J@YHIRbS[ZIfY
+朝 ま	z#Y@[
+期 が	zM^f^
+期 し	z%J3ZG]
+期 の	wGbHJ
+期 サ	w4]R^
+期 間	q=[@^IIKIN[ZI
+期 限	j(J9I=[>IBJHYIGKJLcMHN[XIZZa]dJhI
+未 登	zD_
+本 人	o!I+[-J@YD]HHVYZH]]^a
+本 地	o!X/]E]ZF_XcXd]g[
+机 丢	u>aaF
+机 号	p3^>XDZHIO]
+机 坏	wH]
+机 怎	zHX
+杂 性	zI[NZ
+权 限	s%X(_;ZVJ
+来 な	s>Ha^dIf^
+来 宾	z:]
+来 没	zDZ
+査 に	z/YEY
+桁 の	zI]aY
+検 証	u3I?IC_HIO[ZI]^
+構 成	m(I/J:I=JEeHIUGVZW_ZEcJdHe_fG
+権 限	j%b(^;^HZZH
+機 種	w>aZJ
+機 能	zUb
+次 回	zL^
+次 数	uX[
+止 さ	s!^9H?^@I^^
+止 し	wY^fX
+止 ま	z![f[
+止 め	q!])ZHIU_
+止 パ	z-]
+止 期	w@Z
+止 語	z-aII
+正 し	q3^h[
+正 使	zTZ
+正 常	wBYHJSbUJ
+正 确	sh^
+步 服	zR^
+歴 を	z5]
+残 っ	q#Y3^DI_^
+求 が	z>IHXX^
+求 さ	wC^[X
+求 め	o*Y+ZCZDIM]
+求 两	w*]CZ
+没 有	e#J([-J3_9G:J=J>F@IBICHDaHCIHKJMINJOJU[XJZD[X]H_]a_cId_fIgJhJ
+法 が	w?[HJ
+法 を	s*X+[?^HZNJUJ
+法 重	pE]VJZ]cZ
+注 册	uD]
+消 え	w%]?]bZ
+済 み	k+d?IB^CIDYHETYV[ZJ[I
+測 さ	u-^
+満 た	oIYKINcZI
+無 い	p3[>JCaD_HFOIYX_ZaI
+無 効	d!f#I(I)Y-J3G7J9J:I;[<Z=J>IBICJDJHDIJLJMJNJO]PJR[VHXJZF^J_JaIfJhY
+無 期	q@JH[LbMJZH
+特 権	z(^PZ
+猜 到	z-[
+环 境	zcYd^
+现 在	s/Y@^CXZH
+現 在	nKJhc
+理 セ	ugb
+理 中	zg_
+理 员	o*_CIHIP_UYZHd[
+理 者	a(^)_*d,a-H3I7I9I:F=I>I?G@IBICHDHE[HFIHKHMHNFOJP^RJWYXJ[J]J^J_JaIbIcJd[fIgHhI
+環 境	wc^d]
+生 し	zZ^
+用 さ	w*]K]
+用 で	w4^KXZH
+用 を	zTZ
+用 不	z?^HHZ]
+用 了	q!Z;Z>^HIUZZI
+用 密	wV_dX
+用 户	o!X/X:X;Z@HIYZD^^_X
+用 旧	zKXMX
+用 期	u=[@ZIHN^ZI
+用 过	sK]
+电 脑	p9J@JHaMaZI
+电 话	u3]9IHGZJ]^a_
+画 面	g!J#J(Z+a-J3H9J:I=I>[?H@IBHCHHYIIKHMINJOJTJUIVIWJXI]I_JaHbedJfIhZ
+界 面	zbZ
+番 号	d!J-H3d9H=J>b?I@HBJCGIGKFMIOcUJVIXIZG]JhI
+発 生	zZ^
+登 录	nBYMXZ_bYhX
+登 记	s3G>]D_HHOZ
+登 録	_!I#J(I+c-I3^7J:I=I>J?[@HC]DeHIIGKGMHNHO[PJTJUIVHWJXIZD[J]J_JaIbHdJfJhG
+白 い	z.Xb_
+的 に	uT]
+的 不	w@ZO_
+的 号	zO[
+的 密	o%I(_/XE]NZVIZF
+的 帐	s![#[TJVX
+的 手	w3[O^
+的 电	z3^
+的 组	zHHVbZJ
+的 许	z=aHI
+的 账	u#ZTYVX
+的 连	zc]
+監 査	w/YEYNY
+目 が	z(^C]
+目 の	w8^C]
+目 录	z3^
+直 し	z8]@]
+直 没	za[
+短 す	wI_ZJ
+短 使	z@[
+短 信	s3]>I?^HJa[
+码 不	jHIIGKIMJNXO]Zah^
+码 了	wZ_
+码 今	z@[
+码 以	wKZ
+码 写	u@JZEdaf_
+码 发	w>Z
+码 在	zM[
+码 太	q-]I^ZJ
+码 最	w@[
+码 没	z3]
+码 现	w@^ZH
+码 策	zN[
+码 输	z#[-HX^
+码 里	zI]
+码 重	m(H:J@JBZDYHZU_V[bJdJ
+確 認	h!I#I*X-J3Y9J:J=J>_?J@JB[C_DZHFIIKJO[THVIZF[Ia^hJ
+示 さ	n+]?[NYO[ZJ
+示 密	wKYd^
+社 で	z@[U[
+社 の	n3I8[:[>_?]CJDIHFN]OI
+社 内	s-I>JBJH[KINaT]U]ZH
+社 員	w@^D[
+社 製	zJ[
+禁 止	j!I)^-cHHIHKZQYUHZJ^]hJ
+禁 用	p!_;ZUZ
+私 だ	zVb
+私 の	u9Y:[DJHIO^VZ
+种 方	z*]
+种 验	u*[C_
+秘 密	u*X6^?_HJZJdJ
+種 変	w>aZJ
+種 類	w:]HHI[
+符 合	sI]N]ZI
+等 待	zXY
+策 略	uNbZI
+管 理	[!H#I%I(^)^*f+J,a-G/I0J1J3H4J6J7H8I9G;J=G>G?F@GAJBGCEDGEZGIHCIFJJKGLIMFNEOIPbRISHTHUXXHYJZI[H]H^H_HaGbGcHd_eJfGgdhH
+簡 単	z-]
+終 わ	z=^BZ
+組 織	j(IBJEZF^HGIFNYVIWaZFc[d[
+絡 先	w3]C]D[HJ
+継 承	q%J;eHHZJ
+続 が	zc^
+続 で	zH^
+続 に	zcZ
+続 の	zc]
+続 不	z4[c[
+織 で	s:XHJNJU[W^
+織 に	z=YUHd^
+織 の	wE[N[UJW]ZJ
+组 织	w=YU^VHZHcZ
+缺 少	w=_HHI[
+置 不	wS^
+置 了	w=]ZIg^
+置 失	zZ]
+置 密	p%Z(Ib_
+置 的	zHHVbZJ
+置 都	zUZfY
+署 名	z<_HI
+者 が	p(H:JE^U]V[W[ZFd[
+者 だ	p)]*]P]UG
+者 で	w(^:[
+者 に	q*_?JNIZ]d[
+者 の	w*^
+者 は	s(])_UH
+者 を	w(a,[
+聞 か	wHYLZh]
+肢 が	s?^C]HI[^
+能 な	z;^N[
+能 再	u@Y
+能 用	w>^MY
+能 重	w(Y=]KXZI
+脑 上	wM]
+脑 还	zM^
+自 分	o)[-H3H=I>IHII[O^U]V_ZI
+自 助	wH]UYZI
+自 己	u@ZO^V]
+致 し	s6^NZO]
+落 ち	q4^9JHYMIRIS[UJZJdJe[f_
+行 回	uXa
+表 示	m+]-J3J?[DJNYO[ZJh]
+被 猜	z-[
+被 禁	s!_-Y
+被 锁	s#a-ITJ
+複 雑	zI[KINY
+要 が	u#G.X:YIX[^
+要 で	wC]IX
+要 と	wC]
+要 な	o=^CYHYIZUHZJd]fJ
+要 に	zLZ
+要 两	w*]CY
+要 件	uIZKIN_
+要 求	i*]9J>H?J@JC^HXIZMXN^X]ZHaJ
+見 つ	z4^HI
+見 ら	z@ZH]
+覚 え	uKa[X
+解 锁	uT[[Z
+解 除	j#[1]9IBZHIT][_
+言 う	z-^IGKJh]
+言 わ	d+Z-Y3J9G>H?I@ZBJCXDZHHI]KYMIN[X]ZGh]
+計 が	zR_
+記 号	u-ZI^
+記 録	zcY
+設 定	i*]9I>J?IH[MINYVZZH^Zd[g]
+許 可	p%[.Y;]HIQXV_
+証 ト	z,_
+証 方	z*X
+試 し	qN[X_ZY
+試 用	z=aZI
+試 行	s9JX_cY
+話 が	u3I>H?bDJOIa]
+話 に	u3]9Y>^HH
+話 も	zD[
+話 番	m3YDZO_aJ
+認 が	w*Z
+認 で	u3X>bDIHJO]VJZG
+認 を	zC[
+認 メ	za^
+認 証	p,_3]DYZJ
+認 識	w:[DJHJO^hZ
+語 が	z-Y
+語 句	z-^
+誤 り	z,^4]dI
+読 め	z3[>^HJ
+誰 も	u=ZSZU_VGZH
+調 査	zE^Z^
+識 さ	zO^hZ
+議 が	wZ^]]
+議 室	zH^
+護 さ	zP_
+记 住	zK^
+记 密	wZ_
+记 手	z3GDa
+记 的	w>^HJOZ
+许 可	w9J=_H^
+设 置	zH[
+证 器	z?bHH
+证 方	w*[C^
+证 码	k>^@JHHX[ZGaa
+试 次	uX[
+话 号	z3^
+请 等	wXZ
+谁 都	z=[S^ZF
+谢 谢	w9bBIHHIJZH
+象 外	wG_V]
+質 問	s*Z?_X]
+账 号	s!Y#Z:XV]
+账 户	q%Z*]:YCJTY
+起 動	uB^HJZJbZf[
+足 し	z(^8^
+足 り	s(]3[9H>JC[DJHIIaOHZGaJ
+输 入	zO[
+输 错	w#]-HX^
+过 密	s@YDZ
+近 #	z@JKaZH
+还 是	pM^T]g[
+这 个	sG^HG[Z_^
+连 不	zH^
+连 接	w_^c]
+迷 惑	za^
+追 加	w8^C]HJ
+送 れ	z>IH^X^ZHaG
+选 项	z?^HH[Z
+途 中	wHH]_e[
+通 ら	s;[@YHGK[Z]
+通 る	z%^C[
+通 知	w?YHZa^
+連 絡	u3]C]D[HJ
+進 め	z:]X]
+遅 れ	zR_
+過 去	zKY
+違 い	w,]3_HHh]
+違 う	l-I6]9I>J@IHYIIK[O[R[XJZJha
+違 え	o#b@IHHKIXaZJaJhY
+違 っ	z!^
+選 べ	u?^[Z
+選 択	o-J3J>J?aC]DJHHKZV[[]aJ
+邮 箱	u9J>]D]HZ
+里 的	w3a
+里 还	zTY_Y
+重 置	_!I#I([)I/J3J7J:X>H?I@FCJEZGJJJKHMHNIPIS[TJU^V^WJXJZ^[J]I^IaIb[dGg[hI
+録 が	z+[B]DIHG
+録 さ	o+H3Z>J?]CIHJO]
+録 し	l+[?ZC]D[HHZI
+録 と	zO[
+録 は	wC^
+録 を	w+[DY
+録 レ	z+GD]H[
+録 済	q+d?JBJCJDYHE
+録 画	z+ZD[
+鍵 が	w6dHIdI
+锁 但	zTZ[Z
+锁 定	p#^T^
+错 太	z#]-I
+错 误	wE]ZZhY
+長 さ	z9JI^KIN]ZI
+長 す	z2_HJ
+閉 じ	uB^ZI]ZcX
+開 か	u#[H]XHbZ
+開 け	zH[SZ
+間 お	zXY
+間 が	q=[@]R[ZIfI
+間 に	w@[X[
+間 違	k!]#a-I3^9I>I?J@HBJHEIJKGMINJTJXaZIaIh_
+问 题	u?]ZZc]
+防 ぐ	zTZ
+限 が	n%b(^;[HHZI
+限 さ	zQ]X[
+限 な	wL^
+限 に	wH]LZ
+限 の	w;YL_ZI
+限 切	u9I=]@JZ^a]
+限 重	z%I(^
+除 し	wT[
+除 済	wT[
+障 害	zHHS_TJZJ
+雑 さ	zI[KINY
+電 話	e+J-I3_9H>^?_@JD[HEIIKJMJNJO^ZIaYhJ
+需 的	z=aHI
+需 要	u:YIZMY
+非 対	w1^gZ
+面 が	u(J+_>^?JDIHIZ]bH
+面 で	uZIbb
+面 に	u(^H^ZGb[
+面 の	zh]
+面 を	z+[D[
+題 が	sE[Z[cZ
+題 で	zc]
+題 な	wBZHJT]aY
+願 い	u#^9[ZJ
+页 面	zHIZ^]^
+飛 ば	z3Z7[
+验 证	g#J*Z-J3J=I>]?a@HBIC^HCIIKJMJTJX[ZEabhJ
=#	A!E#9%<&?(F)9*B+;,<-G.=0>1b2i3k4A5<6;788;9::8;<==>F?5@gA;B;CgD:E=FCG;HAIcJ:KgL9M?NBO[PcQ=R^SdTdU;V6W;XgYgZ;[<]5^;_8aFbBd7e=f5gbh6
=0044	z3_HE
=0049	z3[IIO]ZJ
=0171	u3[OZaI
=0x80070005	zHY
=0x8023061f	l%J8e9J<HBJHFNHZG_J
=0x8023062c	n%I8E9I<d=J>JBIHGNISJUJVJZH]JaJbJgJ
=12345	z-^HI
=123456	z3[aI
=2003	l(I4I5f7J=J?IBIDIHEMJPJRISIUIVGZGaIbIcHfF
=2008	g4F5eHFJIMINJZCbIfJ
=2012	z4I5Z
=2013	zHY
=2016	q*J-F1d3H4I5^9E:J=J>H?H@HBICHDJHCIHJJKGMJNJOJUIVHXIZH]IaIhJ
=2017	z1]HH
=2018	u1bHEfI
=2019	w1Y@]
=2024	z-GI^ZJ
=24h	m#F-I9I?J@bBHCJDJHEIIKIMJNITIXdZGaJbJhJ
=30004	z-]HJ
=31001	q,IHJZHdFedfF
=31034	j#J%I-I4J8J9I=H>J@IBHHDIJKIMJNIPIRJUJVJY[ZDbJcFdEeFfg
=31044	wHGZFfb
=32002	zBJHGc^
=32004	k#I%H,G-H3H6f9F:J=I>H?J@IBICIDJHFIHKIMJOITJVJXIZF]IaIcIdJeJfJhJ
=32009	g#I%J(J*J,h-I/J3I6G9H:J=I>I?I@JBICIDJHBIIKJMINFPJSJTJVJXJZD]JaIcIdJeIfHhI
=32011	w,H3J6IFJHDSJZEcIeb
=33001	^!G#E%E&j(G)H*H+I,H-D.I/H0H1I3D4H5J6I7H8H9C:G;I<J=F>D?G@EAFBDCFDFEIFcGGH?IDJHKFLGMFNAOHPHQIRISGTGUHVGWHXGYHZ?[H]F^H_DaBbHcGdHeGfFgHhE
=33002	p!J&GAHHGZD_d
=33003	w#I&H-JAaHGKJOG_JhI
=33004	q!J#I%c&D(H-H3I6H9G=J>I@IAIBICJFHHFIIKJMJNHQIVJXJZH]I_GhH
=33005	z!_#JHJ
=33008	m!J#F&I-I@YBGHDKJNePJXJZF^Z_JaJfJhJ
=3rd	zJZ
=4251234567	z3_HHII
=4567	z3[
=4711	z3]>JHHZ[
=4740	o!J#cHGTIZD
=50053	wT[
=5x	z#[XY
=6329	w8aHJNJ
=66048	zHJL_
=6800	w,JHDNGZFfb
=80004005	z%I&a3J9JHHNJ
=80070005	o!J%d-I/J2J9I=J>I@JBIHCIJKJPHQJZG
=800700c	m!J#H%E(J*J-E1J2g3G4I7J9E:H=I>H?I@HAJBHCHDIFJGJHBICJJKILJMHNGOJRJTJUJVIXFZG]H_IaHbJcIdJfIhI
=80230619	u%I4H8I9J<IHJJXNa
=8023061f	z8_NJ
=80230626	z%_4H8J9J<FAJHINH
=8023062c	w%G3J4G8I9H<cAJHHNG
=80230818	l!J%G-I3H4e7J8H9G<H=I>I@IAIBICJHEIIKJMJNGPJTJVIXJZH]I_IaJcIfJhJ
=80231343	sAIGJHJ__
=a	:#C%H&A(])H*[+]-].=/E071?2Y3H5H6E8J9a:D;@<E=H@cAHBDCCEBF^GJHaJYKYM^NCO<PAQFSCT?W]X[Y?Z[[^]c^Ga>bFc@dDeCfEg@hC
=aadc	l#J-J1]3J9H>I@HBHCJDJHBIIKIMIRdTIUJXIZH]JaJc[fJhI
=aadsts50053	s#F9JHBTcZI
=aadsts53003	zHY
=aan	l(I/Y:J@GBJHDIYKFN^UJV]ZB^^a[hH
=aangepast	z@]
=aanmeldscherm	wZIb^
=ab	e!I#I%H(G)J*I,Y-F/E0J1J3G4Z5J6J7I8J9F:H;J>G?G@FBFCFDGFJGIIGJXKGL^MENaOHPHR[SITHUHVFWGXHYI[I]Z_IaGbGcZdEe]fGgHhX
=abandon	pZG]baH
=abandonado	z][
=abbiamo	p=[B[HHIJLXU[YXfJ
=abend	z@_
=aber	e!I#F%I(H*J+^-I/I3E4J9G:H>^?_BHCYDAHBIGKEMJNHOET^UIVYXIZ@[[][^I_JbIcJdIfIgJ
=abgebrochen	wHIII]a
=abgelaufen	p#J(J-I9J:I=_>Y?H@GBCCHIIKILJNJUIVJZZ]Za]bJdIfGhJ
=abgelehnt	k%J)I-^/Y0I3J9I=H>H?J@ZBIGIHFIHJJKGMJNZPIZZ]J_HaJd[fJhI
=abgeschaltet	l![)Y;XBJHJU]Y]ZJdJ
=abgeschlossen	zB^DI
=abgewiesen	z!YK]
=abilitar	w.YHJdZeY
=abilitato	m(JDJHIU^V^WHZHd[
=able	d#E%J(H:Y>I?D@IBdC^HDKJLIMJQZTFVHZY]I^G
=ablehnung	z-XJZ
=about	a!Y#F%J(F)G/H3J7I9I:I>H?HBBCJD[GHI]JHLDMHNHPJS_THUEVFZa[H]G^H_JaFbHdHfIgGhF
=abov	w;aGIHGPJZJ_I
=abre	u!J+X9I?JDJHaVJZD]DbZ
=abrir	w@IHXZJ[_
=abroad	l![#G)[>Z?IT]ZDa^bI
=abrufen	z,[
=absent	p%[5Y9[@JBIHFIJYZZE[]_[
=abteilung	zFYV]ZH
=abwesenheitsnotiz	z9[>JHYZJ
=acabo	z=_HJZI
=acabou	z9I=_BIHHZJ
=acce	h!]#H%c(H)I*I,I-G/G3H4J7J9E:I=G>]?H@FBHCIDGFJGJH^IDJIKEMINGOGP[QXTJVFXI[J]HaHcJdEeIfIhG
=acceder	s!G#I%HBXHXIIKILJMFNIPJVHZZ[^^J_Jf]hI
=accedo	z9JHJh_
=accent	z/[HJI]KIZF
=accept	V!E#C%C&I(E)G*H+G,H-Y.Y/Z0G1H2H4G5I6G7F8H9F:A;H<I=F>B?_@ZAHBaCFDEEIFIGEHCIZJIKYLDM]N[O_PFQHRHSHTFUFVDWHXFYHZY[E]E^B_EaEbFcFdEeHfCgI
=acceso	m!]#J%^-I3J9H>Y?J@JBFDGH[IIKHMIOIVHZYbJdJhJ
=access	S!C#F%c&I([)G*G+H,H-C.I/D0H1I2I3D4H5J6I7G8H9F:E;H=F>a?Y@CAHCED@EHFIGGIEJFKBLGNEOGPbQdRISFTFUIVEWIYI[G]G^D_FaEbGcZeHfHgFhE
=accesso	h![#F(I-J/J3F:I=I?G@GBXCHDEH_IGKFLYMINIOITHUJVGXIZZ[J]H^JaIbZcJhH
=accetta	q-J3G=J>H?I@HBJCJHHIFK[NIOZh^
=accettata	w/[?[HG
=accident	q![>I?I@ZBJHYZF][cJfZ
=accord	pHYNZU]ZG
=account	A!d#^%d&C(?)^,]-9.B/;1?2d4>5A6?7D8>9A:];Y<A=H>@?:@>AaBGCGD[ECFAI=JAK6L_M@N:O>PaQ^R?S>U9VaW<XFY?ZG]=^f_^a=b@c<d?e=f;g=hC
=accountdisabl	z!_HGPJZG
=accountenabl	z!JG^_E
=accurat	z3H>HDJHbIJLE
=ace	u;Y@JBIHHKFPaZI^[
=aceita	k!J#J-J3I7J9I:I=I>H@EBJCJDIHFKZNJO[UJVGZY]IbJh^
=aceitou	z/[
=acepta	m!J-I/J3H7J9G:J=I>I?X@FBHDIHDI]K]NIO[VH[J^JaJbIh^
=aceptada	z/^
=acepto	z/]MI
=acesso	n!]%Z(J3G9I=H>]?I@IBICIDHHZIIKIPXVIZZ
=acl	j!H#J%H(F)J*I+J-D/J1J3I4J7I9F:I;g=G>H?G@GAIBICIDJFGGEH@IHJJKHLJMJNHOJP[SJTJUIVHWJXHYJZD]G^G_GaHbJcJdJfIgHhI
=acls	u%])J-J9J;c?JAGCIDJGJHBIJKJPIZG_I
=acquir	q%I(J,X3I8^:HCIDHEJHCPJQbZD
=acrobat	zHY
=acs	q-I1e3J9H:J>I?I@JBIHDIIKINJUIVJXJZI]JaIfI
=act	w![*H-J@JBIE]HHKIPIZ]bIdGgI
=actif	w!YQY
=action	n(H)I*F,JB]CJEaHDPIVJZHcIgI
=activ	X!^#C%X&e(C)D*G+H,G-D.I1G2F3@4E5I6^7F8G9H:C;G<I=F>G?F@FA]B_CGDEEGFYGEH>ICKCMDNEOGPEQHRFSGTZUaVJWDXHZ>[E]F_ZaGbGcDdHeGfJhD
=activa	wHZLX
=activar	w,[YXdIeZ
=activat	s!X=HH[VZ
=activation	w!G%J,]3HEJFJH]NJUJZEdFeY
=active	qVXZEdahI
=activer	w.YH[UJVHeZ
=activo	sQX^XdZ
=actual	n@IHJIHKHMJOIZEhb
=actualizar	z1YHIf]
=actuel	qKJZFhb
=ad	C!j%g&d(5)9*:+<,@-<.@/l0E3d4F5?6;7@8Y97:7;A<^=B>9?7@;A_B6C8D6E>FFG@H3I;J@K3L^McN_O8P]Q>R:S:ThU8V4W;X8YDZ2[B]7^d_ma7b7cAdZeBfHggh6
=adadminactionrequir	z*ICJE_HG
=add	c!I#I%[(E)E*C+I,H-H.^/J1J3E4J7I8Z9D:I>D?C@GAIBFC]DZEJGJH]I]J^KGLJMHNFOFPDTJUIV]WJXGZ@[J]F^I_JaGbJcIdJfIgGhH
=added	d!I%H(G)I*I,J1I3J4F7J8d:Y=I>I?I@HAHCJFJGZH@IJKIPGQ[RJUHV_XJYJZC_HbJcHdJfHgJ
=addefaultdomainpasswordpolicy	z@_HHNI
=addition	w?]BJHZZF^I
=additional	pCaDDHH
=address	d!H#I(I*J-J3c9H:Z>X?G@GBHCIH^IIKJMIOJTIUJVIXJZJ]I^I_JaEcIhI
=adesso	o*]=[>JHGIHK[ZGh[
=adfs	_!I#H%I(F)G*F+J,]-E.J/H0J1I3H4I6J7i8I9E:G=G>G?H@FAIBGCHDHEJFJGIIEJIKELIMGNGOIPFQJRJSITEUHVGWIXHYJZD[J]H^I_IaGbHcIdGfHgGhG
=adivinar	q-]
=adivinhar	q-bHIKJ
=admaexport	zDIHFQ_ZH
=admin	D!?#D%D&C(d)i*m+G,h-A.A/;0@1[2B3=4=5@6@798>9=;@<C=E>:??@>A?B9C9D?EcF@G<HFI8J=K9LDM;N>O?PdR@SGTBUYV]XCY@Z?[>]<^G_=a>b?c>e>f<geh;
=admincount	b(J*G3IHFIJPe
=admindescription	w(I*JGbHGPIZFgI
=administra	zd_
=administracao	zgY
=administracion	zdFg^
=administrador	[#I%H(^)_*^+F,_-E.J/I0J1I3G4G6I7F8I9H:E;J=G>G?D@FAIBFCGDDEXFJGIH@IGJIKGLIMGNGOGP]QIRGSGTIU]VYWXXHYIZX[I]F^I_GaHbHcGdZeIfFgEhG
=administrateur	e%H(Z)^*[+I,^-I3J7H:G=G?H@IBJCIDFEDHEIHMINGOJUZXJ]I^JbJcJdYfJgHhJ
=administration	u(J)]*HDJHHPIUFVJ^^g[
=administrativ	zHHP[
=administrativa	z)_HJPJUF
=administratoren	m(H)_*^,J-IDJHIPFSJUZVHZIdZgH
=administratorzy	z*[
=adminkonto	z*Y,]CI
=adminsdholder	j%FHJPb
=admit	z.Y7X
=admt	uA^HI
=adob	o=EHb
=adress	o3Z:]?[CHD_HCOIZJaH
=adsync	c%J0J9J=J>J@JBHGJHBIJMJRIUIVJZGcJdJff
=adsyncaadpasswordresetconfiguration	z%IEEHEWIZJd^e]fJ
=adsyncpasswordwritebackpermission	p%b(IHDdHfI
=aduc	h!^#X(H*H@JBJGJHDJ[NZT[VJZD^Y_I
=adunknownerror	k&bHGZH
=aduser	zHGZG^^
=advanc	w9Y;Y
=advic	w)]HZ
=advisory	z)IHGS_UGVJZF
=affect	p-HBGFYJZPYT^VJ
=affich	z+^3HHHIGO[ZJ
=after	M#b%[&G(F)B*B,D.E/^2E3E4G5D7A9?:?;D>>??A[B^CID?EHFCGAHHI<K@LXMZNHOAPHQER^SCTZUFVCWCY[[A]]^E_AaEbIc@eDfbhA
=afternoon	q9]@]BJHHKIZJ
=afterward	q-I/]2[8Y@HBIHFKJMIZY
=again	R!X#Z%E&G(D*E+d,E-C.H/D0F1G2H3E4F5G6G7D8Z9D:A;F<H=E>C?E@bAEB[CCDBEHFFGDHEI?JCK[LDMBNIOFPYQHRZSGUDVCWFX[YGZ_]C^B_IeFfHgEhA
=against	s#I7XHDJ]KJN[ZI^[
=age	](I-H9J@cBII@JJKGNcVJZGhJ
=agent	U!C#E&I(B)G*G+E,E-a.H/C0m1C2G3E4G5F6F7C8[9D:E;H<H=D>D?D@BAGBACFDDEHFGGCJ]KALFMDNBOGPEQHRESETDUDVDWGXDYFZ<[F]D^E_DaDbCcBdAgDhC
=ages	zK[ZIaY
=aggiornamento	zHJZHf_
=aggiunta	z8]
=agli	u)Y*[HI[Y
=ago	a!H#E%I(J-G/E3J:J>_?H@aBFCIDZH?IEJJK]MbNHOITIVIXIZB[J]J_JaIbJgJhX
=agora	l#I(J-H3J7J9D:I=[>I?IB^DIHBIGK[MINJRJTIUJVIX[ZZ[J]HaIfJhZ
=aguard	uX[
=ahead	q#J9HHIRcTI
=ahi	u:Z>^HHaE
=ahora	n#J*X-J9I:J>J@YBJHFIHK]MJX[ZF]Jh]
=ai	[!G%G&J)G+F,I-I.I/H0I1I2J3D4H5J6H7G8H9]:F;I<J=E?B@XAIC_D^EIFIGHHCIJJHLGMCODPHQIRHSHTGUFVDWGXXYHZY[E]a^G_HaYbFcHdFeJfFgHhB
=ainda	m(J*J-I1X9H@_BIGHHCIIKHMbPZUIVFW[ZG]IfI
=aiuto	w9[@JHHZ]
=ajout	z8]HHV[
=aka	i+Z-I3J7X9G=J>I?I@IBICJDcHHIJKJSJT[UJVIXIZFaI
=aktiv	s!aHJLXZJ
=aktiverad	zUX
=aktiverat	q!JHIVaZIdZ
=aktivieren	q#I%I,Z.X;]XJZJcJe]fJhI
=aktiviert	i(J)I.Z8Z=IBIDJHGLXU[VXZIdafE
=aktuell	q#J-I@JHHIIKFNJZEdJhb
=akzeptiert	s-I/[@IHJIHKFNJO[Z]hX
=al	X!B#C&I)D*E+E,Y-C.H/C0Y1G2H4E5]6D7E8F9^:C;G<I=C>^?C@IAFCBDGEGFGGEHGIAJGK[L]NDOXPDQYRESETDUCWFYE[D]C^H_Cb_dGe[gFhY
=alarm	w3J>GB[H[MIXIZJaH
=alcanc	zGZ
=aldrig	s9HBID_HFIJKIZGa^
=ale	sHIK]MZTZZI_Z
=alert	q,F-J3J9G?J@IBJHcIJKJRIZIf]
=algo	q-Y.Z9^>H?IC[HFIIZH
=alguma	u9]>I?JC]HIIJ
=alguna	z9]
=all	R!@#D&G(Z*G+_,E-B/A0D1X3?6E7B8C9>:@;B<F=C>???@DACBeC?DXEDHFI]K_M>NZOBQERETZUeVCW]Z=[B]E^X_Ba@bYcBdJeEfAgAh@
=alla	i!I#I%[(G)J-H3F7J9J:I=I>Z?G@FBXCIDFIEKZMHN^PHU]XJZB[J]I^HaHbXdHfIhG
=alle	g!I#G%[(D)G*I+^-H/I3H4H7J9[:G;J=G>G?GB]CEDDFJGJHAIGJJKFOIRJSHTYU[X[ZY[J^J_JaFbHcHdHgHhI
=alleen	p(J*J9I>I?]@HC[HGIIKJP_ZG[[aH
=allein	z(J)J*^>J?]HIVIZGaH
=allow	V!F#G(a)I*F+F,J-].]0I1J2J4I5I6I7I8I9D:D;J<Y=G>F?XAIBDCEDDEIFHGGHBJGLHMENFOGPGQ^RISHTIV_WGXZZ<]F^a_GaEbBcFeIfGgFhC
=allowedtousesspr	h)c9JHFNI
=allowpasswordreset	lHFbb
=almeno	zI^
=alon	p*Z-I>J?_CZDHHCI[KINIZI
=alor	o#H+^-J3F9J>G?J@HBGCHDEHEI[KGMHO]T[VIXJZF[^]IaIh]
=already	c!](J)I+b-C3I9E>F?G@^BDCIDBIFJJKaMINHOHPJTJUIVFXHZD[I]I_JaYbJhI
=als	e#I%J(])[*^+Y,I-[3[4I9H:X=H>G?^@EBHCDDGEJGJHBKXLJMINHOJPHR[UIVFWJXIYJZB[J]H^JaHbJcJdHfIgJ
=also	z+I?JDGH]gY
=alt	e(I-J/I1Y7J:I>I@^BGHFIGKELIM[NHZI[I]J^FbZdJfIgJhc
=alta	w,[-J3I>J?H@IC]D]HHZI
=alte	a!J#[%J(I-H/Z3G7J9I:J=I>c?J@DBECHDGH?IGJJK^LIM_NHOISJTIUIVIWJXJY^ZG[I]G^IaGbHdHfIh]
=alten	z5YMZ
=alter	m!J#I(J-F/J7Z:J@GGHHFICJJKEMJNZPJVFZD[I^fbIdJhF
=alteracao	z7X@]
=alterada	z@[BZKI^J
=alterar	p(J7[@GKGMHVJZF^__JdHh]
=alterei	z@^KG
=alternat	m+J>Y?]@JBJCJDFKZ^J
=alternativ	u3b>H?FCIDHHYaI
=alternativa	u!J3^:J>]?HCIDZHCKJZJaJ
=alternativo	o!J-J3a9I:J>]?E@JCHD^HEIJKIMIOHZJaGhJ
=alterno	z@CIJKbZGhI
=although	e!J#J%I)J*Y-Y3H>I?JBDCHDJHcIBKCMINIOZT[UDVIZDdJfHh[
=altra	k#J(I-F3I9I:_=J>J@cBHCXDYHCIEKYMINIVIXIZD]JhH
=altri	s(Y*YHIPZV[
=altro	q([)H*I3J?G@XBZC_DJHGIIXJZGaI
=alway	e!I%J(H)I-G/H3I9H:I=I>H?H@XBFCHDbF[GJHFIDJIK_LJMIOJTJUIVHWJXI]G^HaGbJh^
=am	X!E#]%I&J(J)Z*D+F,H-D.H/F0I1H2J3D4H5I6I7G8I9C:J;Z=E>@?C@YAIBDCED[EIFHGHHIJHKALGMcNHOEPEQIRXSGUEVaWHYHZA]C^I_GaZbadFeJfFg]hI
=amanha	u#J9J@]BJHIIJKJX_
=amazon	zH_
=ambient	m!I-J/G6J7H@HBHEIHFIIKHNGTHZI_IcbdafIgHhI
=ambito	sG_MJ
=amministrator	g%I(^+I,[-F3I4J9J:I=I>I?H@HBGCJDGEXHBIIKHMINIOJPYRJSJU^VXXJZZ]I_IbJcJeIfIgIhJ
=amministratori	q(I)^*^?GHINJPYVI
=amministrazion	wg_
=among	s-J9J?^@GHFIJKbZG^IhF
=an	I!H#?%@&Y(])X*Z+H,Z-=.D0X2H3Z4E5@6J7D8@9C<^=C>E?B@HA[BACGEAF]GYH]IAK]LGMINBSbU>VGWAXJYBZ^[A]=_EaYbGcIdDe]gJhA
=anch	zLYMJTZ
=anchor	h9HAaHFKINJZJ_^aI
=ancien	b!I%I(H*J-F/X3C6J7J9F:I;J=I>a?E@DAJBGCGDEHAICJJK_LJMcNGOETGUIVIXHYZZC[I]H^J_JaDbHcIdHfHhb
=ancient	z5_KJZE
=ancora	h#H%J(H)J*I-J/I3H4J9Z:H=H>I?H@YA_BICIDIEIGGHCIHKGLJMaNJOJPZRJTYUGVFW[XIYJZG]HaHbJcJdJfHhG
=ancoraggio	zA]
=ancr	zA]
=and	@#b%J(B)A*X+G,B-G/a2H3F4H5Y6Y8a9?:H;><_=E>Z?F@^AZBZE>GEH<I_KXMCO[PGQES9TGUBVIWDZE[=]Y^F_Cc[dEeBfYgY
=anda	z9Z@JHHZ^
=ander	m#I(I+H-F3I7J9F:^=I>]?H@YBFC_DFHCI]JXKZLJMHNIOIXIZC[J]G^HaIdJhF
=anderen	p(]*]:]?J@ICEHIJYKJV[ZDbJ
=andern	a!J#G%I(F)I*G,I-H/I3H6J9H=I>H?G@ZB[CGDIGJHCIEJIKCMENFOJP]SITIUHVEWJXHZ[]H^d_IaHbHcIdGeJfHgIh]
=anderung	u2XL]ZI
=andra	u([*[3H@GCYDJHHKGVJZF^^hH
=anew	z+]4J8]>ICIDGHD_I
=anforderungen	uIENbZJ
=angaben	z&Y3JD[
=angeblich	o#J+[-I3H9I>I@HCGDFHGI^KXN]O[ZG]IaH
=angeboten	m*X>E?b@ICJHIIJKIOIZG[ZhI
=angehakt	sLZZJd^fG
=angemeldet	zBYZHh]
=angenommen	zZFh]
=angezeigt	w3I>]@JHIKIOJZG[]
=anixi	wJ]NJ
=anker	zA]
=anmeldebildschirm	q[Z
=anmeldedaten	z,Y@JM^
=anmelden	n(J,I-J:J>J?G@FBJHYIJKJL]MYNJSJTZVJZX[[^IaGdJfIg[hG
=anmeldung	k#H/J?J@YBZCJDJIIKILYMFNJOJSJTXVJZ[[IaIb[cIfJg[hH
=anna	w-IIZZ[
=annat	z-I9G:^@]HGKJ
=annuair	l!Z3^7]>F?IAJDJEJHFIIKJNJTJZJ_[aIcJdZ
=annual	z9JH^
=ano	s-a9H:J>J?I@IBJHGIGKaMINJZEhH
=another	W!F#D%G(])F*D+H,I-I.I0I1I2J3F4H5I6I8[9C:^;H>]@bAFBDC_DBEHFFGCH]ICJGKYLXMDNEOGPFQJRJUFVDWGXZYIZA[Y]F^FbEcGdGeJfHhB
=anruf	o-J3]9F>X?_CIHEIJKIMJOIVJXJZI]Ia]
=anslutningsproblem	zc[
=answer	j#G&Z-G3I4]9Z:J>I?Z@ICIDXKIMHNJOITJVJX[ZE]J_JaIbIcJhJ
=ante	e!I#I%J(G*I+J-E3D7J9E:F;I=G>]?_@FAJBGCCDGGJHAIEKbMYNHOCRJSJTIUHVGWIXFYJZB[I]b^I_IaEb_cIdIfIgIhF
=anterior	l-J/J3I9I:I>H?I@EBJCJDIHFIHKcM^NIZC]IbJgZh[
=antiga	p-J9J@JBJHGM_ZIh_
=antigo	u5Y>XYY
=antigua	wKXMYhX
=antiguo	s5X>YYY
=anvanda	w-I9H?]@JHHIJK_ZJ
=anvandaren	p!^#J([-J3I9F;Z=Z>H?I@FBIHEIHKDMHNIUIZE]J^^_YbIdIhF
=anvant	wK^
=anwender	q@IHEM[N[ZG]Za[
=anwenderin	zPY
=any	U#H%E&G*D+Y,G-A/C0E1Z2H3B5G7C8C9b:C;F<F=B>Y?]@IA@B]C?DbEEFFGBH?IAJDKbLEMCNXODPEQGRFSDUDVIXZYF[D]C^D_bbJcCdBeEfBgDhA
=anybody	n(I)H+[-^9]>J?J@FBICJDJHHIIKINJSXUZVHXIdIfH
=anymor	m:J=Z>_?JDIHBZ[
=anyon	j%J)J*X-G/J9X:G@_BHDJGJIFKHMFNHP]UXVG^JaJdJhI
=anyth	h!J(I+I-E/I3J7[8J9J:H;]=I>H?H@FBGCCDbFJGIHII[JJMGNIOJPJTIVHXJZY[Z]E_IbHfJhH
=anzahl	z3IC]X[
=ao	e!H#F%I)I*J+J,]-H/I0J3C4J6J7I8J9I:H=G>Z?E@FBFCFDFEIIHKGMHNIO^PIQZRISITGUHVFWHYJ[I]I_Ia[b^c_dEe]fEgIhI
=aos	sHJIZN]
=apagada	w<ZHGU]fX
=apagado	wHJU]_X
=aparec	h(^*I-H.X3I9I:I>H?Y@HBHCGDGHDIGKZMHNJOJVIXJZA[c]IaJbYhZ
=api	l%F(G@JBJH]ZEgb
=aplica	w*[
=aplikacji	z9H?bCJHGaJ
=aponta	zA^HJVJZJ_[
=app	T!E#C%C&I(e)A*^+@,E-A.G/D0F1F2H3A4F5H6F7C8F9A:A;G<H=B>Y?j@>AGB?CcD=EFFFGDHcI>JEK=LDMENBOCPCQGRGSETDUBV@WCXCYFZ9[B]A^A_Da_bGcEdBeFfDg^hA
=apparait	u(]?[CIDHHI
=apparently	l(I-_9I:J>J?I@YBJCJHAIYKZNJV^ZE[IhI
=appear	e!J#I*I+c-^3H9I>I?_@HBICEDBGIHCICKFLJMJN_VJXJZ[[I]I^J_IaIbYhJ
=appel	p-J3Z9H>I?[@IHEKHOJQ[ZJ]Xa^
=appen	z-I3G9H>G?b@JHEZHaI
=appl	m#D(H-I:J=J>I?J@JBHHeIHSJTDUJVJXJZF[IaJbIfJgJ
=appli	k%H(F-I3J9G;^=J>Z?Y@XBHCIDJHFIIKIMGNZPJUIVFWIY^ZF]IaZbI
=application	j%G&J([*I+J,]-H3H9J>H?[@JAIBHCZDIEJHEMINYZD]G_IaGfa
=applique	z%^*YHH
=apply	p)H*^-HGYHXNH_J
=appreciat	w-H9aBJHEKJZJ
=approv	k9J>_?G@HBIZEa^bG
=approval	s3G9I>]@IH^OIaH
=apps	w+X/IHJg]
=apre	j!J#Z%J(I+I-Y3G7J9H:I=I>G?E@IAIBYCIDIIGKGMHNHOXR]TZUIVIXGZD[J]__[aEbJcIdIfIhI
=aprovisionamiento	z0]HJ
=apunta	zA[_[
=aqui	p:Z@^CJHGU]XIdX
=ar	Z!_#]%C&H)E*E+F,G-Z/E0F1F2H3A4F5H6G8F:C<H=C@HAFB_CFDJEHFGGFJFKILEMANBPXQFRFSXTHU^V^WFXAYFZ:[E]B^YaBbBcDd[eHfIgE
=archiv	zGXHY
=archivo	z-J2]HY
=are	M#G&F(E)]*Z,B-[/F0X1@2C5]6G8J9a:E;B<E=D>I?YA_B=CCD?FGGFHHIDJCLEMXN]OIPbSBTDVXWYXDYIZ@[F]@_=a?bFdZeDfFg?h>
=area	z3Z
=arranca	w+YHJVJb[dEf]
=arret	q!Z#X0XHHfX
=arriv	_!I#I%J(H*J+J-H/X0J1J3G6]7J8J9G:I=I>B?G@EAJB]CGDGGIIGJIKELIMHNIOIPIRISJTJUJVHWJXFZ][Z^J_HaabIcIdIfHhG
=arriva	k>YHDJYa_
=arrow	s!^HJZI
=articl	mHcUIYJZI
=as	P&G)Y*d+c,D-^.G0_1E3a5Z7D8G9@;F<G=I>@?]@=ADB=DCEEFHGJH>KcLAMCPCQFRFSCTGUBVCWDYE[A]J^B_CaAbHcAdJeEfBg@h]
=asap	z#ZHHZ[
=asignada	z=Y
=asistent	u+Y,ZHIdHe]
=ask	a!I%J(C)B*A+a,G-E1J3E4J7I:Z>E?C@CBGCIEFGIH[IGJJKCNGOIPGTHU[VdXG[I]I^HaHbJdFgGhF
=asked	_!I#H%J(H)H*^+],X-G/J3F8J9I:I=J>E?F@EAJBGCZGJHEIEKCLcNIO[PHTJUJVGZC[I]E^G_Ha]dJgIhG
=asks	Z!I#H(E)G,Z-E/I3H7I9H=I>D?C@CAJBFC_DCGJH_JIKIMGNGPISJTIUIVFWIXG[H^J_JaDcJdIgGhb
=aspettar	u@^
=aspetto	w9]>I@IBJCIHFIJXIZIa_
=assegnata	z=_HH
=assent	zHG_]aZ
=assign	m%D)^*J-J3J7J=[@ZHZIGKHLJMJZF^Ig]
=assignment	wHZ
=assinatura	z<[
=assistant	u+Z,]HFe]
=assistent	p%J+[HEVIZIdFecfIhI
=at	K!@#G%F&](C)?*_+_-@.H0B1B2E3H4G5Y6C7b8E9?:A<E>H?G@eBICHDEEHFHGFHAKDLcMZNJO@PDQFRASXTGV=X?YCZ[[@]__EaAbccZdIeJfGg>
=ate	s9^>J?J@^BHHEIJKJSJZJ]JcIf^
=atend	o-J:JCJDJHHIYKJNbZG
=aterstall	w@JBIHGZEba
=aterstalla	j!I%[(_)J3J:X=]>H@EBGCJDHHEIJKHMINIUFV[XJZ[]J^IaJbEdIgJhI
=aterstalln	p)HHHU]VZZZbZ
=aterstallningen	u(I=J@HB]DJHJUIVHZ_bH
=ativa	zHZ
=ativada	zVZ^Y
=ativar	w(J,[HIYXdIeZ
=ativo	zLYQZ
=atrasado	wR[
=atribuida	z=]
=att	g!H#G%[(^)I*I-]3H7J9F:H;J=I>G?H@YBGCHDHHBIFJJK]MHNHO]PISIUGVZXH[J]I^I_JaIbGcJd[fJgI
=attach	uHEZ_
=attack	u#FHFTb
=attempt	^#_%I(J*J+J-F/I3H7J9I:I=I>J?I@YBXCIDIGIHCIGJJKILGMIN[PHRJUJVHXdYJ[J]H^X_JaIbIcJfIgJhH
=attender	u@ZXY
=attendr	q@ZXX
=attiva	wHYLX^X
=attivando	z,]HJeZ
=attivo	uQYYX
=attribut	e!J%I&I(J/I0J1H3[4I8I:J=G>I@HBHDJG_H_IIJJKIL[MJNIOJP]RJTIVJXJZD_HaJcGdJfFhJ
=attual	s@IKGZFha
=atual	q@IHIIJKIZHhb
=au	c!F#J%F(])Z*G+H,J-G.J/I0I1I2[4H6I7H8Z9B:E;I<J=F>Z?E@BAZBCCFDEEJFHGHH[JIKEMENHOEPEQXRISGTFUZWGXFYIZ@[G]Z^H_FaXb_cGdGeJfFgHhZ
=aucun	j!J#J%J(H)H*I+J-I3D4Z7J9G:J=I>H?F@IBZD]HBIJJJKJMINYOIPJSJTIU_VGWZXHZE]Ia^bHcIdJfH
=audit	d!J#J%J(I)J-]/]3I9H:J=J>J?I@DBDCIDJEZGJIHJIKHLYMIN]PJTJVZXIYX[J]^^F_IaIbIcHdHfIgIhY
=auditor	s)[:X@ZHHYY
=auditoria	s/XEYHHNYcZ
=auf	X#H%]&J(B*E+G,H-X/F0H1G2I3B5G6G7G8H9Y:E;J<J=D>_@CAGBCCBEIFHGGICJZKFLGMBOEQIRYSFWEZ?]Y^Gadb^cEdEeHfXgEhF
=aufforderung	z+]DHLX
=aufgefordert	w+[L^ZF
=aufgenommen	z8ZV]ZH
=aufgetreten	zZ_
=aufgrund	zEYcY
=august	z9^HDdX
=aujourd	u@[HIX]ZH
=aun	w@JGGHIKJMaPZVIfI
=aunqu	zTY
=aus	f!_#[%Z(E)G*F,I-I.X/J3G4I6Z7I9I:Y;J=G>E?G@GBDCFDGEIFJGJHBIHKHMDNIOIP^QJRISHTHUYVCWGXHYIZC[I]H^]_Ia^bZcEdHfXgHhI
=ausgegraut	w(_:YHIaI
=ausgeschaltet	s9J=JHHU]VJYJcId^fX
=ausgeschlossen	z)]G[UGVH
=ausgesperrt	u#^HJTJ
=ausgewahlt	zV^
=ausrufezeichen	z-[IY
=aussi	z>]HGLZ
=auswahl	w3H>IC^HHOI[[]]aE
=auswahlen	z?]
=autenticacao	z,]HJ
=autenticacion	w,]3]?JCHHI
=autenticazion	z,]HI
=auth	j(Z*I,_?ECFD^HCPJRIZI]H_JaIcZ
=authenticat	w)J,]7YHHdGeH
=authentication	_#I(_)D*A+H,F-J3]9I=J>E?I@IBJD]EIGJH^IJKIMJNIPGUJVIZF]ZaCc]dJ
=authenticator	T!I#G%G(A)G*Z+H,D-I/I3E4I6J7H8J:G=H>a?d@FAJBFCBDBGJH_IHJJKELIMENFOHPHSITHUGVFWIXIZ@[H]F^I_HabbFcHdIfIgIhG
=authentification	w,^CHDYHG
=authentifizierungsinformationen	z3]DH
=authentifizierungstoken	w,^HG
=authoris	zVZ
=authorization	h(_)^HGUF
=authtokenerror	z,_HF
=auto	u1a9IUJYIZI
=autoatendimento	q!J#I(I)a-H3J:J@JBICJDHIIKHNIUaVGXIZE]JaI
=automat	zHGga
=automatic	w#ZaZ
=automatica	q(J-I/J3G7J9F=H>I?E@IDIHZMJNITJVJZJacfJ
=automatically	s#Y(J)J0H9J:H=_EJH[VJZE
=autoris	u9J@]HFIJQYV]
=autorisation	s%_(Z;Z?JHGNIdJ
=autorise	uHITZVa
=autoriser	z.Z[Z
=autorizado	pHJQXT]V[
=autorizzato	wHJTYVZ
=autorizzazioni	s%Z(Z;]HIVJ
=autoservicio	o!J(I)a-H3J:J?JBFDHIJKISJUbVFZGaJcJdJfG
=autr	j%])H*[+J-I3I9I:]=I>H?G@YBIC_DGHCIGMIOJPJUGVZWIXJZG[J]JaIhJ
=autumn	z1[HIKZ
=aux	q#J)]*Y9I@JDZHDIGN]UFX^ZJ
=av	m!J(I)G*H-I9H;[@HBJHFIHK[N[U[YYZGbJd_gJhI
=avai	zCXK]
=availabl	e!I(J)H*J-H3J4E7I:I=^>X?]@IBGC]DHH_IGKGLIMIPJUFVYZD[J]JaJbHcIhI
=avanc	z9_HH
=avant	n#J(J+J-I3J9G:J=I>G?[@XBHCHDIHDIHKbMINJOHVIXJZC[I]^aHb^hG
=avec	f!I#H%F(H)I*H+J,J-H/I0J3a4I7Z8J9F:[=G>X?D@FAJB[CEDFGIH?IEJJKXMFNHO[P]RJSITIUGVEWIXHYJ[H]G_JaDbHcYdIfHgIh[
=aver	zI[
=avevo	z-J@ICYK^
=avez	o9]HGXX
=avon	w8[HIU]ZI
=avstangd	u!_HIKJUYdY
=away	b!X#G%H(E)[+I,I.J/G0J1I3E4I5J6J7J8I9E:G;I>C?Z@aAIBXCEDXEJFHGIIDJGKBLHMGOHQJRJSHTHUYVFWHXGYIZF[I]b^Z_IaAbFcHdIfIgGhD
=ayer	p9H>J@^BIDHHJIHKJMIZF]^f]
=ayuda	w9[HJZ[
=azienda	u8Y9J:]@IHFU[
=aziendal	z>ZHJN]
=aziendali	zN]
=azubi	z![V]ZG
=azureaduserpassword	zg]
=b	q(I-Z9G>J@[BIF^G[HAIIK[MJNJVH
=b2b	g!J(I)J*J-G3F7J9H:h=I>G?J@HAJBGCIDIFIGJH[IFKHLJMINJPJUHVIWJXJZE]I_JaCbJcIdJfJgJhI
=b2c	j!H#J%I(H)J-I/I1J3I7I9J:G=G>I?H@GBGCJDJEIGJHiIIJIKJMINEPISETIUHVFWEZ?]J^I_IaJbIdJfHgIhJ
=back	R!_#I%D&H(@)D*E-@.F0X1C2F3B4Y5E6Z7C8[:D;E<F=H>X?BACBGCCDBEFFDGAH;I?JHKeLEMCN@OEP^SDTDUCVBWDYI[B]X^B_Gb[dcf]g_hA
=backup	g!J%J0J6a9I=J>J@IBHHaKGP[RJVIZD_XcJdJfG
=bad	o#_3a>FBICFDEHAIJJJMJTXaHbE
=badg	oHaZH
=badpwdcount	s!J#b%H3J9IHEPJZJ
=baja	z!b#JHGKIZD
=banal	z-[@JHHIZ
=banco	z-JH_KIZH
=bank	l#J9F:J@JBHHcIIKIZB]JaJbHdJhJ
=bann	d-Z@HBJHcIGJJKHZH
=banner	w.FH_
=bar	w-II^
=bara	m#J(J*H-H/J3J9F>H?]@[BJC^DGHDIGKHMHP^TJUJVIXJZG[_]IaHhJ
=bardzo	z9]HI
=barr	zFYHJIHK]
=barra	wF]
=base	zQ]
=baselin	h?JHBQbY[ZJb_
=basement	z4^>IHYfJ
=basic	n=dCIHFZJdGfI
=basta	u!J-I3E4J9H:J=J@ICcHFIDKJVGXIZD
=bate	z3I>IDJHHO_ZJ
=batem	zA]HJO^ZI_J
=battery	s!J-J9H>J@JBJHaIIKJMJZG]^
=be	L!G%F&G(<)A*C+B-Y/C0G1F2D3b5a6_7H8A9F:@;D=?><?_@[ABBXC^DEEAFCGDHcI^M?N=OAPaQJRDSHTCU@XAZ@[]]?^=_GbBcZdGe^fAg@hD
=beaucoup	w9]BZHIZJ
=becario	zV]
=becaus	R!E)I*H+Y,H-Z.J/]0H1H2I3F4F5X7H9H:Y;X<J>F?E@GBDCFE[FIGGI]JFKILZMFOZQJRZSJTYX]YCZ@][^I_FaHbFdZeFfFhC
=bedankt	z9^BIHIZJ
=bedrijf	z:^HHKJNX
=been	V!Y(B)^*F+G,H-Z.J/D0J1J2I3E4D5]6I7F9F:G<J=Z>C@EAGB]CFDYEHFIGFHAIHJYKXLGMINGOEPJQJRGSETIU[W[XHYIZJ[F]F^D_Ya]bDcEd[eFfIgEhD
=beendet	z?J@IZF]^
=befor	U!Y#D%G&H(D)G*F+J,I-E.H0I1I2H3D4F5]6H7F8F9E:E;I<I=F>C?B@^AFB?C_D^EXFHGGHHI?JEK_LDMFNBOCPGQIRHSFUFVDWHX[YHZE[E]d^F_Fb_cCdEeHfGgEhJ
=began	w>E]a
=begin	z-IF]HGIIZ[fG
=behalten	zKY[Y
=behauptet	zIJKJZIha
=beheercentrum	zHJg_
=beheerd	zHJNGda
=beheerder	s*a@IBJCDHHKJUZZId[
=behind	i!J/E0G1[3]4I5J6I7J9G>H@IAGBHCJDJGEH?IIKIMaNZR_SJTFXIYIZF]IaEb[cGdHfEgI
=behorighet	w%^(^-J9GHGZI
=behorigheter	z(];[HJZJbJ
=behover	z9JH[M[
=bei	Y!D#D&I(^)D,G-C.I/E0H1G2I4F5H6G7I8H9E;]<J=C>A?Z@HBBCCD]EGFGGFHDJGKCL[MDNCO]PIQHRFSbT^UZWZXHYGZG[H]C^__GaAbYcCeHfCgDhC
=beim	Z!D#D%^&_)F+H,^-D.I/F0G1G2I4Y5H6X7Z8G9E:[;Z=A>[@DAGBACDDCEEFGGFHCICKAL[MCOYPJQGRESETFUDVAWDXDYFZG[F^I_Fa]bDcXdAe]fBgEha
=being	j/I4[;Y@GH]IJJGKDN_PITIZF^JhI
=bekomm	s@JBJD]HGKJV[ZY[IaY
=bekommen	w)]@^HIUJZJ
=bekommt	u%G:];[DJH^ZDaFgY
=beleid	u-H@HIIKHNcZEdHhI
=believ	w-YHFR^
=belong	n(I+J/J:[>ZGIHFIJKIZG_Jd^h[
=below	u-]1H5^@HHBIFKHMJNHZE]Jb[hY
=ben	q#[9Z?J@HB[CJD]HCIJZHaI
=benachrichtigung	z?[CIH[aH
=bene	zI[ZI]Jf]
=benutzen	zHJV]
=benutzer	Z!]#J%D&I(J,G-D.J/H0G1H2I3J4F5I6G7F9I;^<J>E@@BXCGDGEGFGGZH?I]JGKFLZMDNDPZQJRFSFUDVIWFXYYGZC[E][^___bCcEeGfChC
=benutzern	w*[;X[Y
=benutzernam	zIZ
=benutzerobjekt	w;XA^LY]J
=benutzt	s,[-]@IHFIHK[XJZIg[
=berechtigung	z%Y(^;JaI
=berechtigungen	o%_(Y4I9J;a>I?H@ICHHHIHKINJOIVIZG]JaIdJfJhJ
=bereich	zG_fI
=bereit	q+Y@]HIIJK^ZF
=bereitstellung	z0]
=besid	z?YCXHH
=besser	z@aZH
=best	u-J9]:I=J>H@IHHIIVIXJY^aIcJ
=bestatigung	u3I9J>[@IC^DIHIMJO[ZHaG
=bestatigungscod	u>[HGaZ
=beta	zHZgX
=betroffen	z;]G]HH
=better	z@]IIKH
=between	a!H#H%I&J(I*I,I-G/B0H1I3J4Y5G6_7I8G9H:J<]=G>H?I@_AYBFCHDHEJGIJHKaLJMGNFOJPIRISHTGUJVJWJXFYIZC]H_FaHbGcbdFfEgHhI
=bez	z3a>GHHOJaG
=bianca	z.XBJHFb^
=bien	p-J/Y3D9G>E@IB]CJHDIIKGMDOITZUJXIZI_Ja[cIdIf_h]
=bij	o(H3J9H:J>H?^@FBICIHDIHKJMJNIP]UIV[ZY^JaHfIh]
=bike	z#I>JH^XIaJ
=bildschirm	w>^aI
=bill	z*X
=bin	e!H#_%I(H)H*[+I,J-E/H1J3E4I7I8J9_;J=G>^?E@DAHB]CEEJFIGIH>IDJJKDLIMFNGOIPHRJSJTHUHV[WJXDYJZA[[][^H_]aFbIcIdIfHgI
=binnen	z9HB]HJ
=bis	p-J9_:J>G?J@ZBFCIHBIIKJM^VJXJZF]Ia]
=bisherig	s@HBIHGKHMZZFg[h_
=bisogna	z@^
=bit	q!]<_@^CGIIKFPJVJYIZD^I
=bitlocker	qH]
=bitt	k!J#]%H(J-]3J9[:J=I>J@HBGCHDJIEKEMHNITHVHXJZ^[G]IaJdJgJhI
=black	s!Y9H>^@JH[ZGaJbHfI
=blad	m!D#J(^)J-H3G9G:J=I>I?F@HBICED]HHIIKINIPJUHVIWYXIZc]J^JaHbIcJfJhI
=blanch	zb^
=blanco	z.YHIMJb]
=blank	k-E3^7I9H>J?E@IBICHD^HFIGKINJSJTIXJZ[bYgJ
=bleibt	q3J9J>EBJCILXZI]Jab
=blink	zHHZIa[bX
=blocca	o#[-G>J@JBICJH[IHJYKGMFTIXHZ]eZfJhH
=bloccata	u#ZBJb^
=bloccato	d!I#b%J(I*J-[/H3G4J9J:J>I?J@EBFCIDIHGIGJJMGNIPISITaUJVIZF]J_HaIbIcIdJgI
=blocco	u#JHFTaZJbZ
=block	S!J#E%F(F*G+F,[-a.a/G0H1F2I3G4[5G6H7F8H9E:G<H=G>J?D@_AHB@CEDDEIFHGGHGICJaLGMEOHPEQZRESGUGVFWFXeYGZ=[B]E_HbFcZdEeHfFgDhE
=blockerar	z#J-I9JHYRJTIc]
=blockiert	o#I@JJYK[QYTZ
=blockt	zHY
=blokkeert	zcZ
=blokuj	z#JH]TIc[
=bloqu	g#Y(I*I-Z.X/H0I1J3I4J6J7J9F:I=J>I?IBHCGDIIEKFMGN[PIRISHT]UJVIX[YJZE[H]I^J_IaHbIc^dHfFgIhI
=bloque	z#]ZI
=bloquea	q#Z-IH]JZKJMJTH
=bloqueada	b!I#c-G3J>I@HBIDJHFIJKIMIT]VJXBZI[Gb_hJ
=bloqueado	d!H#_%I(H*H+I-_/G0I1I3H4J6J7I8J9H:H=I>G?H@CAJBDCFDGGJHEIFJHLJMHNIOIPHRISETaUGVGWJX^YJZD[Z]H^J_HaHbGcFdHfIgGhH
=bloqueia	q#[-J@JH]JZKJMJ
=bloqueio	u@JHFTaZIb[
=bloqueo	sHFTaZJbZ
=bloss	s#J-I3H>J@JCaDIHFI[KGZE[]
=blue	zH[ZJ
=bo	z-[HJK]ZI
=boit	s(J-J9I:I>^?J@IFGH^IHKJXIZJ
=bokstav	z3I9JHGIa
=bom	z9a@FBJHGXJZI
=bon	w3H9H?HB[HJOHZGa^h]
=bonjour	w-J9_@IHGZI
=book	s3H>HHa
=bosqu	q8a9IAYCJHHZJ_Z
=boss	s![(XBJHDK]ZX
=bot	m#J(I-H3I9e:J=I>I?I@GBHCIDIGJHBIHKIMJNJVIXJZE]JaIhI
=botao	s(a9J:]HFIJVJZJ
=both	b!E#G%H(F)H*^+H-H/G0Y1J2J3E4^5J7G8H9I:F=I>[?@@FAfCXDCFJGHHFIGJIKELHMHNIO]PDRISJTHUJVGXIYJ[I]I^H_EaGbHcHdJfFhG
=boton	s(_:[HHVIZJ
=bottom	z>[HHZ]]H
=bought	u8ZHIW[
=bounc	p*J-]3G7[9H:H>F?ICHDFH_IIK[MINIZDaE
=bouton	s%J(b9I:]BIHEIJVIZH
=box	^!E#D%E(E)H*I+J,G-D/H0H1F2G3F4Z5J6H7G8G9F:G;H=H>E?G@BAHB?CGDFFIGDHCIGJGKDLZMDNBOHPFQIRaSHTGUHVFWHXGY^Z=[G]F^d_FaGbccGdBe^fGgGhc
=bracket	w3a>HBIHEOIbJ
=brak	w3I>ID_HGZJ
=brakuj	o*J-I3[9F=[>I?J@JC_DIHDI[KJZGaI
=branca	z.XHHb]
=branch	n%_(I-J/J5X9H@HAIBIG_HAIIKHMDNHV_ZG]F_GfIhI
=brand	q-^7J:J@]HYKINHW[ZDbI
=brandvaggen	z#J-I9JHYRJTIc]
=brauch	s>[Z[
=brauchen	z*Y
=braucht	p#Z-J5Y=G>ICJH_TGZH]Ja^fI
=brazil	zHHa^
=breach	q-b@IHFIGJXKEZH
=break	g%J-G2X3]:J<[=J@IBFDIF]GIHHIHJHKJN_UJVJZFc[dHfJ
=breakfast	w@]ZI
=bricht	l%I(I,Z-J3H4Z9I:J=H>I?I@IBICHDIHHJJLIMJNZOIPJRJSJUIVHWHXJZZ][aHbHc]dGe]fHhI
=bring	z+XHIb[
=bringen	z*Z
=brok	k!G%H/^1X2^3J9J;[=J>Y@JBIHFMJPJQZRJUJY^ZF]IbHdIeHfDgJ
=broken	_!I#I%H(I)H+J,G-F.J/G0I1H3H4_5J6H7H8H9G:I;Y=G>B?GAHBFCIDGFJGGHZIFJHKGLJMGOJPGR]THUHVFWJXIZ][J][^H_HaHbZcZdFeIf]gJhH
=browser	]!H#E%I(G)I*I+I,J-H.a3G4I6J7I9G:G;J=H>F?H@EAJBFCGDGFIGIHYIFJIKELIMYNGOHPIRJSJTXUIVFXGYIZC[H]_^I_HaGbdcCdJfHgH
=budget	zHX
=buena	z9Z@JHIIIKIMIZGh^
=bug	u*X-GBHHcUDZGfH
=build	m(I-J1d7J9H=J>J@HHBIGSJZIaJfJ
=built	q-[6X:HIHKJP]VI^Z
=bunch	z/[HJKX
=bureau	s3H9Y>Z?^@IBJCIDJHEIJKJMIOJV[ZJ]JaI
=buro	z9]>[HE
=bus	e#J)J-H0J3I4J9H=J>D?I@JBHCJDIH?IJKJMINJOIRJSHTJUHVIY_ZG]a_JaHcc
=business	m-J=d@JBICIHDIIKJZZdGfH
=but	L![#B&G)H+a,F/d0E1E2G4E5F6I7C8D9G:A;F<G=J>A?aAFB<CaEEFEGYH?I=JHKHMaNIO]QHRFSCTJUAVZWAXAYIZD[a^?_Ya]bBcId@eXgE
=button	c!C#H%I(e)H*J-H1J3G7I9F:I;J=I>H?H@HBFCHDGGHHIIFJJKHLJMINHOIPISHUIVGWJXIZ]]H^H_IaXb_fJgJhH
=buzon	w>]HZaG
=by	M!Y#G%](=)D*E+F,C-Z.H/F0C1C3J4D5D7Z8C9A:Z;D<[@cBHC?DHEAFDHAJJLIMGN[OBPCSAT[UaV]WDX@YXZ7]Y^__IaBbGc[d[eCfJgHhC
=bye	p#I(J)J-H/J1J3I7J9c:J=H>H?I@GBFCHDJGJHCIHKIMINIRJTJUJVIXIYXZE]I_JaIcIdIfHhI
=bylo	sHJKbZI
=byta	o9H@bHHKIMJZ[hH
=bytet	zHFZ_
=bytt	l-J9H>Y@aBZHGIJKJM^ZGgJhI
=c	b!F#H%G&J(F)H+H,I-B.J/G0I1I3I4H6I7H8I9@:F;H=FAIB[CCD_EIF]GGHGIbK^MCNFPGRHSGTXU[VIWHXDYHZ?]F^G_HbGcGdFeJfEgH
=ca	j!J#F%G(I)J*I+J,J-G/I0J1H4I7J8I9B:I=I>D?H@ZAJBbCGDGFJGHH?IFJJKFLIMGNGO[PZRHSJTYUJVGXGYIZa[I]H^J_IaDb]cHdIfYgJhF
=cach	q!J#H(H9I:I=J>I@JBIKJMaVIZF]HaJb]cIgJ
=cada	u#[@^CJMJXI
=cadastrado	p#J3F?Y@JC]DZHGOZ
=cadastrei	wD[
=cadastro	z>HD]HGO^ZH
=cade	zH^
=caduca	zL[
=cae	s9I>GIJOHXJZ]a[eZhJ
=cai	u3Z9I>EH^IIMJOFXJaZ
=caida	zS[
=caido	z4[HGS]ZI
=caiu	z9IHEc]dIf^
=caixa	p(I-J9J;Y@IH^IIKIMJNJZI^[d[
=calej	zHHU_
=calendar	sH_
=call	V!C#G%D&I(I)F*E+G,I.H0H1G2G3_4F5I6G7F8F;H<I=E?c@?AGBYCEDCEIF_GEHCJHLFMCNCOFPEQdRHSFTEUEVDWHXFYGZY[D]Y^E_EacbDcCdEeHfFg[hD
=caller	s#_BZHGKZQZZD
=cambi	j3J9I>X@cHHIJKHM[OJXJZIhI
=cambia	qMIg]hY
=cambiada	p/Z@IB^HDM]TIZJ
=cambiamento	zLX^Y
=cambiar	b(I-J/J3H7[9J:H=J>J@]BEDJHGIIKFLZMENHVJZa^__IbHfI
=cambiarla	g!J#I-J3J9I:^>I@[BHCJDJHEIIKGLXMIUJVYXJZD[[]J^[bJh^
=cambiata	i/Z3J9I>J?J@_B_CJHDIIKIM]THZH]J^J_IaJdJhG
=cambiato	o>Y@_BIZF
=cambio	d!I#J(H)J-H3H9G:G=I>G?I@bBYCHDIIFKHL^MFNJOIPJSITIUHVGXHZ[[J]H^HaHb]cJdHfIhZ
=came	i!_#I+^-J/J3D:J>D?I@IB^DJFJHJIFKDOITJVIXIYX]^_JbJ
=camera	z9I>I@JHbMHZE
=campo	p3b7J9J:I>G@FBHDIHDLJMIZF^J_JaYha
=can	M!E#I%A(H)^,D-H.E/A0C1B2F3>4C5E6B7J9]:H;E<F>E@[ABBbDEFYHfIJJAKBLGMCO@PHRBSJTAUYV^W@X^YC[X]>^E_CaCb?cGd]eDf?g?hA
=cancelado	z]_
=cancell	o#J(J3J9G>G?J@FBFCGDIHBIIKIMHZG]d_IhI
=cancellato	z_Z
=cannot	C!D&C(])Y+?-G.B/=0X1A2C4[5G6b7I9@;C<H=Y>a?^AFB7CBEHF[G^HDIFJ=LCMDNGOHQBR@SGTDU@VBWCX?Z[[Y]<_]a<bAc[ebf?gEhH
=cannotchangepassword	zBJHGZD^a
=canteen	z>JHXV]ZH
=capital	l#X3HHGIb
=caps	s#_@XDJHGTJXGZI
=captcha	o#J-I/I9I>I@FBGDJH[IELIMHNJOJ]aaJfJhJ
=captiv	wHFZIb^
=car	o#H-I/[6J9J?J@JHZI[KGL[NITJZH][dJ
=caracter	e!H#I%H*J-H/I2c3E6J9G:H=I>F?J@GBICHDIF[GJHBIdKGMINHOIUIVJXHZG]HaIbJcJdJfJgJhH
=caratter	w3JFZI^
=caratteri	u%I2^@JHGI^
=card	i#H-I3J9F:I>Y?I@IBIHbIGKIMJTIXJZD]IaHb_hJ
=carrier	u>^BIHGOJaZ
=cart	w>^BIHDZGb]cJ
=casa	q#J-I3I9E=J>c?J@IBHCIH]IGKHMGNJRJZF]HaIdJfIhJ
=case	i-H/J9^;Z>J?I@JHBIXKILXN_ZG^[d[
=casella	n(I-H3I7J9G:I;Y@HBIGJH_IGKHMJNGUHVHZH]J^]_JaJbJd[hI
=cashier	z@HZE^_
=casilla	p;ZHJZJ^]d[
=caso	z9^>IBYCJHHZG
=cass	z>ZHHRX
=catch	uHEM_RIZX
=categori	wCJI_
=caus	s#YHIQX
=cayo	z9JHFc]f[
=ce	d!J#Z%H(Y*J+J3G7J9F:I=Y>G?G@aBGCFDFHAJJK_LJMGNFOXTHUIVGW[X[ZB]H^IaHbIcJdIfJhY
=cedo	s@bBJHJKIXJ
=cel	u#H9I>^@IBICJHFIJKJXHZJa_
=cellular	m#]-I3^9H:J?I@IBICYD^HBIGKEMZNJO[VIZH]IaFgJhG
=celui	o3E9J>F?J@ICHDIHHIHKbOaZHhH
=celular	d#^(I*J+J-G3Z4J7J9F:H=I>]?F@FBFC^D]HXIGKDLJM]NIOZRJTIUJVIXHZF]G_JaDbJcJdJfJgJhG
=center	e)G*G-J@IBIHHMGPHS_UHVIZE^JbJc]dHgb
=centr	q!I/J:JHYSHZHgc
=centro	qBJHGMJc]dEfGgb
=cerr	zBJHISJZF]a
=cerrado	zCJHIU^VIcZ
=cerrar	zB^ZG
=cert	zHXPY
=certificado	zH_MJ
=certificat	kHa
=certo	u/Z3E9J>FB_HFIJMJOHXIZIa]
=cess	zBIH]MI
=chamada	zQ[
=chamado	w9]BZHH
=champ	z3^>HHGZFh]
=chanc	w@^
=chang	I!A%?&G)E*B+D,F-?.Y/X0D1D2C3A4J5G6D7G8D9@:D;E<E=B>=?@@bADCBD@EFFCGDH_I?JHKCLfNCOCPCQFRDSDTCVDWDXBZZ[C]?^g_BaBbDcXdCeEfAgJhb
=change	P!D#D%F&I)F*E+D,G.G/[0G1F2G3@4F5H6F7D9D:D;H=E>b?B@aAEBbCYDAFGGEHBI=KYLEMdNHOAPEQHRGSFTCUEWFXDYFZJ^]_IaDbFcYdIeEfEg[hG
=changeabl	z@X
=changement	m%J9J=J>I?J@aBGCJHCIFKIMHNIUIVIXJZY^HaHb[cId]fIh[
=changer	e#G(I-I3J7J9I>F?I@]BDCIDIHZIGKDLYMFNHOJVHXIZ][^]I^YaIbIdI
=channel	n:[<a@FIIKJMHY]ZF^JhJ
=chaqu	z-J9JN^XJ
=char	i!J#J%I-H/Y1J2d3H8J9F<I>I@CBICGH?I]KFMIN^PIRJXIYIZE^J_JaJcJfJgI
=character	X!F#H%F(H)J*I+J-H/c0J1I2a3G4I6J7H8J9E:H=I>G?H@CAIBECGDHEJFeGHHDIbJHKDLHMFNJOIPIRJSGTGUIVGWJXHYIZB[I]G^G_HaIbHcHdHfIgFhF
=charg	u7YS[
=chat	w9_:GHZZD
=chav	u6a?]HEZIfJ
=chce	o-I3J9G>J?]@ZBGCIDJHCIIK[MaNJTJZF[[]JaIhI
=che	b!G#E%H(E)H*G+X,I-[.I/E0I1I2J4I6I7E8I9A:E;I=C?E@IAIBED]EJFIGHH?I@JXK]MFO]PHQIRHSGTFUFV^WIXEYHZa[H]E_GaCbGcIdHeJfFgHh^
=check	^!I(F)H*[+H-A/H0H1I3G4J5_6I7I8H9Z:G=H>F?F@BBBCbD]EXFJGHHDIBJ_LYMFN[OHPISITIUGVGWIXGYJZ[[F]E^I_IaGbGcIdFeHfGgHhE
=checkbox	l,J9J=J@IBIGJHCIJLXZE^^d]eafIhJ
=checker	z-GH]JX
=cheer	u3J9^>J@FBZDJHGIHKZZG
=chega	qBJHHa^
=chez	p9J:_=J@[BIIIU[VIZG
=chiamat	zQZ
=chiamata	u-J3Y9I>H?^@IHEIIKHOIa^hJ
=chiav	w6_?]BJHDZI
=chied	j#H(J*Z+Y-I3J9G:]>G?F@DBFC[DGKDM_NIOJUJVIXIZF]HaJgJhZ
=chiffr	o-I3[9J>G@ICIDJHGI[KEO]XIZHa[
=chiffrement	z<Z
=child	z8[ZJ
=chiuso	w!^9I>G@GBFCHHFIEKIOIU^VIZF]]hI
=chmura	z/[MZ
=chmurz	zTZ_Z
=choic	g#F(I-F:H>I?_@_AJBHCFDIH@IHKEMHNZTHUIVIZE[e]JaIhI
=choisissez	u-ZK[
=choix	w?]HIKIZF[^
=choos	Z!H#F%H(E)I*G+C-^.J/H1J2J3G4J6J7H8I9D:G;J=H>D@^AHBFDBFJGHH]KXL_MFOGPJQJTHUHVGWIXHYJZA]^^E_Fa]bGcHdHeJfJgI
=chos	q/X?I@JC]HGI]NHZH
=chosen	z-GI]ZG
=christma	u-[9[@IHEKZUXZH]I
=chrom	w.Y
=ci	p#J*J-J7Y9[=[>I?Y@JBICJHGIIKHMIXJZIh_
=ciao	u-H9a@JHGIJZI
=cifr	w3J9J>I@JHEI[KIO]XHZIa]
=cifra	z3]9J>JHJIJKIO[
=cifrado	w6]<ZHH
=cifratura	z6]<YHH
=cijfer	zHJI^
=cinco	p#^@IBJHFM]TJUJVIX^ZHbJ
=cinq	w#^@JHEM[UIX[ZH
=cinqu	w#XHHM[VJX[
=cinza	w(]9J:]HH
=cirilica	z/[
=cis	zHJQXbZ
=citrix	z9JHaZH
=city	w-[HI
=claim	j(J-[/I3J9I>I?J@HCIH]IGJIKGNIOZW]ZG]IbJh]
=clarification	zH[ZI
=clarify	z%IH^ZI
=clash	z6Y
=clav	^!D#[%G(G)G*G+G,Y-C.J0Z1H3E4G5J6_7F8H9H;H<J=E?C@]AHBBCBD[EIFIGFIYKZLZM@NGOFPFQIRGSHTDUEVDWGXDYHZZ[X]Z_EaEcEdDeHfDgF
=cle	w6^?^HFUJVIZJ
=clean	p#X%a-J/I=HHDTHUXZJ_^fJ
=cleanup	z=[HEZJ_]
=clear	j#J%F*J+]-I/J?EBHCHDFH^IJKJLXPYTaZC[I]I^]_J
=clic	wBJHHMJZIb_
=click	]!G#F%I(_)I*G,J-F.I/G0I1I3G4J6I7]8I9D:E<J=F>C?D@@AIB@CBD_EJFJGHIBJGKBLGMGNFOGPIQJRISJTGUIVHXFYIZY[H]_^H_Ha]bacHdFeXfIgF
=clickabl	z(]HG
=clico	zHHZIba
=client	^!J#Y%H(H*J+J,J-G/I0G1a3H4J6J7I8J9G:b=H>F?H@CAJB_CHDGGHIFKGLIMFNIOIPIQcRHSJTHUGVHWIXIYHZD[J]G^H_IaEbGcEdFeJf[gIhE
=cliqu	w9J>JBID[HGIJKJZI]Ja^b^
=clock	e#G,J-H/I0J1J3J6J9G>H@IBFDJIIJJKIMINJRfTFXIZD[J]G_JaIb]cHdIfGhI
=clon	z4I6]A^HDRGcHfJ
=clos	^!]#G%I(G)I*I+I,I-E.E/F0G1G2I3F4H6H7H8I:G;J<I=H>^?F@CAGBdCEDFFIGFH>ICJIKELHMENGOIPGQIRFSHUIVEWJXGY][F]b^G_DaGbIcbdHfEgHhF
=cloud	K!J#>%?&F(?)A*B+D,[-@.E/g0g1A2E3@4D5D6_8B9A:A;C<F=>>@?@@=A]BACBDAEBFCGBHDI>K;LBMbNCOCP]QERFSCTfUBV@WCXBZ:[@]@^?_baBb@d]eBf=g_h?
=cloudanchor	q%J/J0J3H9IAHBJHDII_daIcI
=cloudsynchronisierung	w0^HH
=club	z-Y
=cmdlet	q(I)]/IBIH_KHLFMHZHg]
=coch	wLY^XdY
=coche	qHJLZ^]d]
=code	L!B#?%C&X(A)C*@+B,D->.C/A0E1C2F4C5E6D7C8C9=:A;E<F=A>e?[@=ABBZCZDBEaFAGCHaIBJCK<LCM?N@PCQERBSCTBUCVGWDXeYC[D][^C_BaebAcBdCeEfAgBh?
=codic	d#J(J*J-H3C9G:J=I>[@GBYCYDJHIIEKHMGNJOGUJVIXZZE]HaefIhH
=codigo	[!H#F%I&J(G)H*H+H,J-E.I/I0I1I2J3Z4H5I6I7H8I9A:G;I<J=F>^@CAHB]CZDFEJFIGIHIIBJIKDLIMENGOBPIQJRGSITHUHVEWIXbYHZB[H]D^I_HaebHcGdHeJfGgIhD
=coffe	uH[ZJ]]
=coincid	wOZ
=coinciden	w/J6ZA[KHO^_G
=col	z-[>YHI
=colaboradora	w:^@]HF
=colega	p(_-J9J:J>H@IBJH_IHKIUJV]ZF
=collaborator	w:[HI
=colleagu	n(H)]*IHHUXZZ
=collega	q(]9J:J>H@IBIDIH_IHKIUJV_ZFaJ
=collegu	q(Z9H@YH^ZI
=coloco	z3J>JIHK[O[ZJ
=coloquei	u-I@FBJD[HGIYKGMINHZF]_aI
=com	U!H#B%E&I(F)Y*C+F,Y-].X0G1F3Z4E5H6G8F9C:Z;G<I=C>D@HAZBYCCDAFGGEH@I@KALEMBNBOZPJQHRFSaTbUBVAWCXBYGZY[D]C^E_DaBcaeHfCgahZ
=combien	w-J=EH[IJK[T[
=combin	n+]/G3[DGH]NJdJ
=come	Y!G%B)E*Y+^,I.J/H0F1I2I3G5J6I7H8H:E;]<J=H?EAHBBCFEIFHGXH]JYKDMFNIOGPZQJRGSHTHUBVCW^XZYIZ<[H]E^G_Ha^bGdGeIf_gHhF
=comm	s+^-[?ZCIDIHFIZXJZI
=comma	q3[>IF^HGaH
=comment	n-JDZHcKHUIVGZG
=common	j-c9I@IHDIGKGNIZG
=commonly	w-Z
=como	b!H#H%I(Z)G+^,J-E/J0I1J3D4I6J7H8J9]:E=G>]?Z@CAJBCCED[EJGIHdIYJIKDLHMGNFOEPHRJSHTIUAVCWHXFYJZ<[F]G^I_IaFbGcIdGfGgIh^
=companera	w9HH[KJV^
=companero	w(YHZ
=compani	w(I:[@JHGS^UJZE
=compania	zNY
=company	X!F#F%H(F)E*H+H,J-X.I/G0J1H2I3H4H5J6I7Z8a9G:b;I<J=G>C?E@CAGBCCFDDEJFIGGI@JGKCLGMENaOGPHRJTHUdVJWZXGYJZ>[Z]E^G_GaDcGdYeIfGgHhF
=compar	s([-I?^CIDJHDIHJ[KIMINHZE[^aJhI
=complain	g(J.X/[BHH@IJJGK^MJNCTJUIW_Z]]Jh[
=complaint	z=JHFWJZ^
=complejidad	zIYNX
=complessita	wHII]
=complet	a!I%J(X+D-G/I1J3E7J8I9I:H=I>G?I@IB^CHD]EIGJHFIEKFLIMINEO_PJSJTJUHVFWHXI[J]a^I_IaGbHcJe[fIgJhH
=completar	z([HJ
=completata	z+JB_DFHGZH
=completo	s-J3G>JHFI]O_ZJ
=complex	oIaOJZE
=complexidad	zIZ
=complexit	zIYNY
=complexity	f-D@_BJHIIaJJNYZF
=complianc	zH]J[NE
=compliant	nH]NY
=comply	q-Z@JHHNaZC
=compramo	z8[HJ
=comprend	z3]=YHI
=comprida	z2[:J=JHEI^KIOJfI
=comprimento	z@IHFI[N]
=comprobacion	z3FHHO[a]
=comprobar	z-J3]DZIJVIZI
=compromis	z-DHZJ[
=compt	V!a#b%]&J(A)^,Y-B.I/F0G1F2]3[4E5I6F7E8G9H:^;G<H>E?C@ACBEDFHH?IIJFKBLYMBNBOEP^RFSFU?VbWBXIYGZ<[[]D^]_[aDbEcDdGeGfBgFhD
=computador	wM^ZI
=computer	a#_(H)J+J-X/Y3H7I8J9I:G=I>F?H@EBCCIDIGJHIIBJHK]M^NFOGSHTYUJVFXHZ_[H]E^F_JaDbZcJdJfHhD
=comum	z-]HH
=comun	w-[HI
=con	X!G#D%G&I)^*F+F,G-Z.H/D0G2H3a6G7Z8G9D:];H<I=C>C?FAYB]CDD@EYFGGFHBI?JGKALFMHO_RGSETDUBVAWEXDYGZa[F]C^F_CaHbZc[dEeHfDgYhY
=condicional	zH[
=conditional	hH_
=conecta	wH_
=conectividad	wZHc]
=conector	j%Y-J2Z3F4F8a9I<^>I?JAJBJHDIIPJQ[RJUJ_^aIcIdEeJfHgJ
=conexao	wSJc[
=conexion	wSJc^
=config	w0^HGMIZGcJe^
=configur	Z!H#J%G(E)F,Z-I/J0J1J3[4J6I7H8H:E<[=D>I?GBGCHDYEIHDIGJILIMHNGPGRJSJUCV]WcXJYIZ@[I]I^G_HaJbXe]fGgIhG
=configuracao	sE^WIZIcJeX
=configuracion	sE_ZIcJ
=configurada	zHJVYW[
=configurado	w*XUGVYW[
=configurar	sHZZJe_fE
=configuration	a%J(I*I,J1I3J8[:G=G?JBGDHEeGJHHNGPJUFVGWIZD]J_JbJcFdBe^fI
=configurato	wDJEHHJPJUGV_WZZJ
=configurazion	qEaHJWJZIcJdJeY
=configuro	q3G>GDGH_UJVZW[
=configurou	w*JEJUIV^WYZJ
=confirm	h%X*Y+Z-F3D8J:H?I@GBYC[DGEIHZIHKELJMGNIObVJWJXJZ@[I]I^HaGbJcJdJeJh^
=conflict	u-J/JH[JYN[cJ
=conform	z-]
=confus	wHZhZ
=cong	z!a9JHG
=conhec	zHFM[gX
=connai	z@HBJHJKIMJZE[b
=connait	zHGM[gX
=connect	I!>#=%D&E(@)A*A+A,c-;.C/=0^1g2Y3<4_5A6^7?8c9C:=;A<I==>=?@@>AIBBC>D=EAFBGbHII=JAK=LAMDN>O@P?QGRfS@T=U?V=WAX@Y]Z6[?]@^@_Ba@bBccdYe^fgg@h>
=connecter	qBZCJDIIIKHMJVJZ^[]]HaJb^cJfJhJ
=connecteur	o%[(J2X4J8]<Z@JHFIHQY_[cJdI
=connection	f%J-I0J1I4J6I8J:J<^@JBDDJEJGIHHNJRJYcZF]I^J_Jc[dIeJfI
=connectivit	zcY
=connectivity	h@IHFZEcc
=connector	W!C#E%_&J(E)H*H+I,F-E.J/G0G1E2f3C4]5H6G7H8a:F;H<d=H>F?G@FBCCGDGEJFHGCHBIAJIKELFMFNDOIPIQaRFSITFUHVDWIXHYGZA[G]G^BaHbGcCdEeGfEgHhF
=connectorkonto	u%[2[
=connectorspac	z_^
=connession	wSIc]
=connettor	p%X2Y3J4J8]9J<ZBIHEPJQY_[cIdI
=connexion	k#G%I-J1I3I=J>F@JBXCHDJEIIJMJNJSJVJXHZ][I]JaFb_c^dJfIhJ
=conoc	zBJHGM]gY
=conosc	zHGM[
=consegu	p(J-I7J9I=^?J@ZBHDJHFIIKJS[U]VYZEaI
=conseguem	z8ZVZ
=consent	z*HH^
=consider	u+Y-_IH
=consigo	f!Z#J%I)X*H+J-G3H4J7I:G=I>]?IBGCGD]HBIEKZLHMGNIOJPJTJUHVEWIXIZ_[]]J^I_JaHbHdIfIhE
=consistencyguid	n3J=JAcHEZG
=consta	z+[DJ
=consultant	q3I:_HHU]cJ
=consultor	z:aHIIJ
=conta	Y!c#]%X(C)^*Z+Y-B.I/G0H1G2^3Z4E5H6G7F8G9H;F<I=D>E?E@BCBDYEFFGH>I@JGKBL[MDNEOFP^QHRFSGTEUAVaWCXFYHZF]EaEbDcDdIeHfCgGhD
=contact	W!D#E%E&G(D)@*>+I,A-@.H/H0G1D2F3c4b5F6F7G8F9C:J;H<H=]>^?H@CAEBDCaD[E^FFGEI@JFKELGMGNEOBPAQGRESITFUHVAYGZ_[D]E^C_DaEbHcCdGeFfEgFhD
=contactar	w3J4^HIZIc]
=contactez	z!XZ]
=contacto	s-J3_4I9J:I>J@JBJC[D]HGIGKJVIZEhI
=contain	[!H#G%I(J)J*J-_2J4H5X7J:H=J>I@GAYBHDIF_GIH?IeJHKELJMINFPJTIVHWJXIZB]J^H_JbHcIdHfJgJhH
=container	s!J-G2J3J4J>H@JFbGaHDICKJVJZF
=contato	s#I)J-G3_4I9J:I>J?I@JBIC^DIHFIGKJOJPJUJVGXHZZfJ
=contatta	z-GZ^
=contatto	w!H#F-J3bBIC]DHHEIGKJVIXIZH
=contem	s#E-bBJHFIYKHTFXIZH
=contenir	zIX
=contien	n#D(I-d:J@IBICJHCI^KGMJTFXIZD[J]JhI
=contient	n#H%J-a3J9J:I@IBJCJFXHDIaJJKGMJNJTIXIZEcJhJ
=continu	o-J.Z1Y3J>J?I@JBZHDMJZF]aaH
=continua	p#H3H>Z@JDIHEL]M]T]ZJ
=continuar	z>JHJXaZIaI
=contract	o!Y)J3G=^H[JISGcJ
=contractor	o3F:a>IDJHBVYaH
=contradict	uH_ZJ
=contrasena	Q!B#X%X&I)E*F+F,G-X.H/G0G1F3C4C5G7Y8F9G:E;G<H=F>D?D@HAGB[CDDFEFFGHGIXK^LJMXNZOEPFQGRESETDU[VCWDXEYFZ^]E_DaDbXcHd]eFf@gFh[
=control	k-J4J5bHHJJNI
=controlador	j4a5[7JHIIJJ]ZG
=controleur	q4_HGJX
=controller	X!E%G(G)I*H+I-C.J/Y0J1F2J3G4_5c6I7E8F9I:H=E>G?I@DAFBCCIDGEJFIGHHJIDJcKFLIMGOIRHSJUJVHWJXHYIZD[I]H^I_GaHbIcGdIeJfGgFhI
=controllo	z5YNY
=convidado	p-J:d@IHGIJZI
=cooki	T!E#E%H&J(F)G*H+H,I-D.n/G0H1H2J3F4H5I6I7G8H9D:F;I<J=F>E?E@EAHBDCFDFEIFHGHHGIDJFKELHMENEOGPHQIRHSETGUFVEWGXEYHZA[G]D^H_GaEbCcFdFeIfGgGhF
=cool	z@[HH
=coordonne	z3_:JD]HGKIZH]J
=copi	u-I@HAXH]IHKFMEZJha
=copia	z6^HI
=copy	s6]8FA]HCIIKYOIZZ_[
=corporat	l*H@JHHIJKHNbZG
=correct	i%X3D=H>F@YBHIJKINJOHRbZD]Ha[fIh^
=correctly	s@IHIZ[hX
=correo	j!J#H-I9E:I=J?_@FBGCED_HCIGKGM_NJOGRJTJUIVJXJZD[J]H_Ja_bJcJfIhF
=correspond	n!J3HO^_Z
=correspondanc	zAX_Y
=correspondent	z/J0I6[A[_F
=corretta	zh[
=corrispond	wO[
=corrispondono	z6[9JA]HI_I
=corta	p-F9J@HBJDJHFIdKHZIhI
=cortada	z;[
=cortado	u!b=I>J@JBJHDIJKIY[ZJ
=cortafuego	z1JHZTIc^
=cost	p=^@JH^ZF
=cote	u/J6YHISIT_cH
=could	V!F#I%G(J)G*H+G,Z-Y.I/H0H1G2I3]4_5X6Z7F8G9F;I<I=E>F?G@FAHB[CGDAEHHGJYKBLGMFOHPFQJRISGTGWHXGZ[[H]G^Z_XaFbFcXdBe^fDgGhD
=count	h!J#Y%J(J)H*[+b-D3G>I?H@IBJCHDBHZI]OHTJVIZG
=counter	uHFTaZI]Y
=counterpart	z!I/GSJZH__
=country	h3_>HAJBIDIHAIJOaZI
=coup	p!^-J8X9H;Y@JBJIJMJU]VIYZZIfJ
=courant	u-]HHIJf^
=court	u-HIa
=cover	q-I3H9I=b>G?J@IDJGaH@IGKIMINGV[ZH]JaJcJfH
=crash	k0]4]@HHYJIMIRHZFbIcHf^
=creat	d!G#J(H+I-J/J3J4H8a9I<J>I?JAIBGDJGZHXIJJJKILJMJNFPIUJVGWXYZZC]I^^bZcHeJfJhJ
=credential	e!J#a%X(G,Z-I/J3J7E8J:H=H?J@HBGDJGIHYIGJJKIMINIPHSJTIVIXI]J^J_IaJb^eIfJgJhH
=criptografia	w6[<YHH
=criteri	i#J%J*I-Z3I9J:I=I>I?]@GBHCGDGHDIGKHMJNcUHVHW^XJZF]IaJdIfIhI
=criterio	p(J)J*_-J:J=I@IBGDJIGKGMINbPJSIUJVIW]ZA]JdIfHgJ
=crm	q%H(H9F:J>G@HBHDJHeIIKJMHVHXJZF]IaJ
=cronologia	w5[HJIEKXN^
=cross	n-J/J0I7J:J@HBIGIH[I[KJLJMIS]WHZDdHe[fIh]
=crypto	zHJY]
=ctrl	g(I/I:J>J@HBGHGIIKHLJM[NH^HbZhc
=cuando	w9H@FBJHEKJX^Z[hZ
=cuanto	z=FH[TZ
=cuatro	z3I>IHHI^OI
=cuenta	Y!c#]%Y&J(C)^*[-B.J/F0H1H2^3Z4F5I6G7F8H9E:Y;E<I=D>E?D@BCBDZEHFHH<IAJHKAL[MDNDOEP^QIRGSFTHUAVbWEXGYHZF[Z]E^YaEbDcEdIeHfBgGhB
=cumpl	m-YHHIXN_WH
=current	^#H(J-F/I3I9H:J>H?IBICJDHHBIDJJK^LIMHOHTJVJZ?[I^HaJeJhg
=currently	k#]>GH_SZTXZF
=curta	wDJHHIa
=custom	c!J#J%^)J-c/I0I2G3I9I:J=I>J?J@HBICIDJGXHZIHJ_KGNEPJUJVJWIXJZG]I_GaIcJdJfJhJ
=customer	g3I=J>G?I@YDGGJH^IIJHKGNHSYVIZ^^IaFbIhJ
=cut	w4ZHJ
=cyfry	z9JHHIa
=cyrillic	z/]II
=czekac	w@]HIXZ
=d	Y!E#D&H,^-G.G/D1E2H3I4E5H8[;F<H=C>C@GAFBACDD[FdGIHGKZLEMHOIPAQGRET[UAVCWEX[YEZ<[[^C_Ea@cDdAfC
=da	U!]#A%C(B)J*C+G,D-[/I0D1D4C5F6[8D9=:[<G=>>G@_BJCYDDFYHCIGKFLCM@N_OJPBQERISXTJVXWBX?YCZ_[I]H^C_Hd?fIgCh?
=dabei	zG]HI
=dado	q!I#I+I-H3a:J>Y@IBICHDbHEIIKIOJVHXJZEhI
=dafur	wD[V[ZI
=dag	q#J(J-I9D>J@fBICJHDIFKIMJNJVJZCdJhH
=daher	w@XHIUJZIb[c]
=dahin	w3J>bHGMJaH
=dai	z*J?^CHHIP]
=dal	l!J0J7I;ZBHHCJYMGP[RJTZVJZG_Hb[cZfHg^
=dall	q9H;Y>I@ZGYHHMI]^_JgZ
=dalla	w!^>IBFGYHFIHK]ZHhJ
=damit	u1XB]HFMHZHh]
=danach	zGJHI]Xf^
=dank	o#I-G3H9b:J=J>H@IB]CJDHGJHCIHKIMJTJVJXIZF]J_JaHbJhJ
=dann	u9H>F?JB]C]HEIJZG]Ha]
=dans	W!^#C&G(C)F*D+E,]0F1F2G3^4F5H6F7Z9@:Z;F<H=D@ABACHD^F[G[HFIJJFK@MGNGOAPCQHRETZXFYFZI[D]CaYcCdYfI
=dar	w*YC]ZJ
=darf	c!J#J(^)G*J-I/I3I4J7J9H:F=H>F?Z@^BHCIDIHCI^K_LIMFNHPIUIV[XZZ@[I]H^ZaFbIdIfHgIhG
=darum	u0^3[@IDIHHIIKIL]UJVHZJ^]fI
=das	Q!X%_&F(G)D*B+D-^0D2Z4B7B8E9>:?;D<F=Y??@EAEBDD?ECFDGBH>IIKgLAMbN^OBPBRCSDT?UZVFWCXAZD]J_]a?cAd[fCg]h_
=dass	o)[+[3JCJDYHIIINIU[VIZZ^XdJhJ
=dat	q-J3J9I>IHFIYK_O_ZHaId[hJ
=data	m#J-[/J3G9I>F?IBED]HYIEKEMINIXJZE]J^JaIc]dJgJhG
=databas	zH^
=datacenter	wHBccdJ
=date	n+D1Z3H4I9H>I@IDHHYMIRcZHcGfG
=datei	z3JHYO]
=dati	s!H#F%J+I-J3a>XBICHD^HDVIXJZG
=dato	o!I+I-I3_4J>X?J@JBICJD_HCIIKJMJOJVIZFbJc]fIhI
=datorn	q-J3J9G>I@HBJDIH_IIKIMaZEaJfIhI
=dauernd	w#]HXMEf[
=dauert	wHHM^TX
=daughter	wK[
=day	W#A%G(E)H*H+H,J-B.J/E1I2J3H4H5H6H7H8G9X:F;J=G>E?G@kAHBECEDYEIFIGHHDIAJEK>LEMCN?OHPGQJR[SHTYUGVFWGXeYXZ:[G]D^E_GaGbEcFdHeJf_gZhC
=days	f(I-H3H9G=J>I@^BICHD^H^KFLIMJNHOHVIXIZ[]I^JaJhI
=dc	P!?#H%>&D(>)A*A+B,A-].C0I1>2B3<4p5k6@7?8?9::?;B<_=<>:?;@CA@B;C=D=ECFAG=H2I:JjK;L@MaN;O?P>R>S@T@U>V=W@X>Y?Z6[@]<^@_<a=b=c<d<e@fAgEh=
=de	@!G#H%]&>(G)5*[+B,]-X.I/>2[3^5C6X899C:H;Y<D=C>J?_@IA?BCDGEBKdLGMFN]OIPaQDSGTCV@X^Y@ZC[H]C^F_FaYb_cJdHfcgChG
=deactivat	j![BJHIU[^J
=dead	i!_#H%I(J-J/J1J3D9I=I>b?J@IBHCJDIGJIHKIMIOGPHRITIVIXJZB]J_ZdGeIf_gJ
=deaktiviert	f!a)Z;Y<YBJDJHFPITJU_VGWJZIcJdIfJ
=dear	w@YZY
=debe	u.XI]LX
=deblocag	z?HCHHI[^
=debloquer	z#[
=declin	o(H-J@[BFHFIXK^O]UJZE]IbJgJhH
=decoche	u%J*J;[?^CHDGG^HGIJNHZGd[fG
=decommission	z4XHIf[
=decrypt	f-I6d@JHGIIKFNHZB^JdJeIfJhI
=decryption	o6_HIZJ
=decryptionerror	z6Z
=default	j?J@ZH_KINX
=defaultuser1	qHHb_
=defender	zH[QZ
=defin	g(I*G:I?H@GBJCXDINGUFVJWdZF
=defini	u*YDJHIUFWaZI
=definida	zBJHJNJUJW_ZI
=definiert	zW^
=definito	wBJNHUIWaZIfJ
=degrad	zSY
=degradation	zHGS_UFVJZJfH
=dei	zHIN]PX
=deixa	n#J(I=J>J@]BHDJIIKZMIVIWJX[Z^^JaIhG
=deja	d!H#I(F)J+_-H/I3I7I9I:H=[>G?F@YCFDDHGIGKcLIMGNIOJTIUIVEWIXZZY[H]G^H_JaEbFdJfIhC
=dejo	wHIYZf[
=del	V!D#D%](X)E*D+F-B/C0F2H3[4]5G6E8E9A:Z;F<H=A>D?A@CB>CBDAEGFFIGJEK]QGR[SaUBV]WDXDYEZB[D]^_IaAb[dDgFhY
=dela	z8]
=delai	z@]EJHIIJc]dI
=delay	z@JM]
=dele	s-J9J;Y=[@FHDI]K[ZJ
=delegat	g!J%c(Z)I*J2J;[@IAJBIGGHAKGNJP_VIZE]I_F
=delegation	u%_(I9H;I@JCJDIGIP[aJ
=delet	d!D#G%G+[/C0J2J3H4E5C7J8^9J:F=J>Z?J@IAGBHCJDFGIHbIJJIKIMINIPGTEVHZG]J^I_ddJgI
=deliver	u3H>IHGa_
=dell	d!G#E%G([)I*J/J3[6J9E:G=H>^@FBCCDDCEXF]GYHHICJJK^LJMEN[OHPJRJSITIUZVFWGXIYJZC[H]G^H_IaHbHcIdYeJfGgHhF
=della	d!H#H%G)J*J+J-Z3G4J7J9Y:G;I=H>F?HAIBECZDFFJGYHYIDKCLIMGOJPGS[TJVZXIZB[I]_^I_[aFbEcJdIfGgJhG
=dello	zHJR^
=dem	Z!Y#E%]&J(D)H*H+F,I-F.J/Y0H1F2J3D4E6G7G8H9F:E;I<J?D@CAIBYCYEIFHGGHEIDKZL]NDOGPGQIR^SGTGVEWGXFYYZC[F]J^[_GaZbacJeHf]gEhE
=dema	w%]*Y9HHHMZ
=demai	n#H-^1Y2Z3I9F:J>I?H@ZBHCHDHHCIXKGMJOJXbZIaGcJdJfIhH
=demain	s-I@_HGIJX^ZG
=demand	e#I%J(J*X+Z-F/J3H9^=J>D?F@DBHC^DGIIKCNIOHVJX[ZC[J]H^JaIdJfJgIha
=demande	zCY
=demarr	zb]fZ
=demasiada	p9I@IHGXaZJ
=demasiado	g#Z-]2]9G:J>J@^BGCJDJHDI]KGMIZIaIhH
=den	^!F#E%G(D)F*C+G,H-Y.I/H0I1H2J4F6G7H8I9C:D=D>^?_@AAIBCCCDZEGFHGHHGIAKYLHMENaOEQIRHSGTFU_WGXEYHZG[G]a_GaEbYcZdFeJfEgFhE
=denegada	zP]QXfI
=denegado	q%b-J9GIJKJP[VIZI
=deni	X!D#F%c&I(c)F*F+I,H-F.J0I1J2G3G4H5J6H7H8H9H:G;G=H>F?G@DAHBDCGDGEHFIGGHAICJaKXLHMGNEOIPcQaRJSGTHUGVGWJXHYIZ?[I]I^]_FaHbHcHdGeHfGgEhE
=dentro	zIaZI
=deny	w@JBJHGLJZJ^_hI
=depart	z!XHETJb^
=departamento	z(]HIV[ZH
=department	i!J%J(Y)J-I/J3I8I9I:H=J?I@FBHDIF_G^HIIHKGMIPITJUIVbXJ[J]H_IaJbIcJfI
=deploy	wb[
=deployment	z%X;X
=depoi	m%J(I*J-I1J3H9I:J=I>H?E@IAJB[CZDJHAIIKINJRZSJUIVGXIZD[J]^_ZaGbJcIdHeJf^hI
=deprecat	z1Z
=depui	g#J%H(I)J-H/J0J3X6J7J9H:J=X>G?I@HBYCIDJGIHAIHKGMGNIOIPZRISJTJUIVIXDY]ZE]H_Ia]b]cHdFf_g[hJ
=deputy	z!J3I>JCIH_ZG]J
=der	P![#H&F(I)A*A+G,B.I/X0I1A2E3Y4Z5J6I7C9>:=;Z<E=H?[@CACB<CEDFG[HAI>JGK=NaOaP[QERGSZUBV^WGX^Z?[D]^^Z_EaHbDcYdHf]g?h?
=dernier	q%J-I/J3H9I=J>I@GCIHGICKcMJO]ZHaJeXhJ
=des	]!H#G%D&Z)G*H+F,a/H0H1Y4G5J8H9]:E>F?F@HAIBDDHEIFIG^HCIIJHKFLGMENDOHRYSHTHUEWHXGYF[H]F_HaFbGcEdZe_gGhC
=desabilitada	s!Y;YVJbZ
=desabilitado	w!X(Z.Y
=desactiv	g!^(I)Y.X;ZBJHHPJVJY]ZH^Jb[dJfI
=desactivada	z;Z
=desactivado	q(H)ZU]
=desactive	p!]3J<XHGL[UXZIdZ
=desativada	o!_UYZF
=desativado	w(H)ZUZ
=desbloqueada	q!J#BB_HHMJT_[GbH
=desbloquear	j#]1[?EHH[_bJ
=desbloqueiem	z[Y
=describ	zHXUIZZ
=description	z6J9JBGDIGHNHZ_fG
=desd	j!X(J*Y3J9J:J=I?J@^BYDIGIHEIIKIMFP[RJSJUHVIZF]JbZcJdDeJf^g]hJ
=deselect	z%H1J9H;JFHG^HFZId]fF
=deshabilitada	n!^.X;[VJ
=deshabilitado	s(YVJb[
=deshalb	l+X3Z=^@[DJGYHGKJZEd[fJhJ
=design	wHFZI^^
=desk	c!G#G%J(^)G*I+J-G3F7I9H:I=I>E?_@[BCCHDFFJGIHaIFJIKEL^NZOIPISHTIUGVFXI[I]F^]_IaFbDcGdIfGgIhH
=desktop	u/]HaIIKJZCcIhJ
=desligada	u9J<YHGU]fY
=desligado	zHIU]
=desmarcada	s%J;YG_HEKJNJ_Id_fH
=desmarcado	zd]fI
=desperat	z#HHIKHXHZ^aH
=despu	z3H8X>JHF]_aE
=dessu	w>Y@^HI
=deswegen	z-X.Z
=det	b!F#E%H&J(E)H*G+I,I-D.I/]0I1H3E4I5J6J7G8I9@:F;I<J=F?FAHB^DEEIFIGHH>I^JHK]LHM[NFO[PZQIRHSGTEUFV[WIXEYIZZ]F^H_FaEbGcGdEeJfGg[hY
=detail	f!F#I%J&a(H)J*J+G-H3G7J9J:G=H?H@EAJBGCFDbE[FEGIHFIHJJKHLJMIN]PHSGTJUGVHXHZ^[J]H^H_HaJbHcJdIfIgJhH
=detalh	zN]
=detall	z&XN[
=detect	wHYUZ
=detenido	zfY
=determin	uFYHHKYNHWZdZ
=deu	wB_HGZYaJ
=deux	e!J#J%I(G)G*b-G/[3H6J7J9G:I=J>G?I@_A^BIC^DHHCJJMGNGO^PHUJVGWJXIZC[J]I^I_JaIcJdHgJhF
=deuxiem	p@[C_KIZFhJ
=deve	n([-J9J:J>I?GHEIaK]ZI]J
=deverrouill	z#HB]HHTZ[J
=deverrouiller	o#Y1YHGZJ[abF
=devic	c!I#Z%J(I)J+G,G-I0J=I>^?H@GAJBYDGHdIHKHMISJTGUJVIXJYJZI]J_HaHbYcIdEeCfCgJhJ
=deviner	q-^HH
=devo	z@Z[Z
=devolvi	z>Z
=dez	zHJN[RX
=di	R!A&G(B)B,]-G.J/C1H3Z4X5E8C9?;E<F=E>JADBGCXD=FEHAIHJHMHQJRXS[TGVEW]YCZ?]@_CaZb_dAeHfZgZh?
=dia	e!I#C%J(H)I*H+J-D/I0J1J3G4I6J7I8J9_:G;J=H>F?G@gAIBECED]FJGJH@IEJJKDLHM[NHOHPIRISITFUHVGWJXbYIZ@[H]G^H_IaGbHcHdHfHgIhE
=dial	zHX
=dialog	qBJHXMJZIh_
=dice	_!E#E%H&J(F)G*F,H-_.I/H0I1I2J3B4H5J6I7H8I9>:E;I=C>A?D@ZAIBDCCD[EHFHGHH?IXJIKcLHMDO_PGQIRHSHTHUEV^WHXCYHZY[H]E^H_GaDbHcGdGeIfGgHh^
=dicht	z#[9HB[HJ
=dictionary	z-HJ^NI
=did	Z!G#[(F)G*H,I-C.I/_0H1H3D4H5I6H7G8G9[:G;J<J=E>B?Y@bAHBZCGDYEJFHGFHEJGKBLHMEOYPFQIRGSGUYVDWGXXYXZZ[I][^F_FaCbEcGeHfFgFhE
=die	Q!@#>%H&F(I*X+^,I-X.E/^0C1B2F3H5E6I7C8J9D:>;H=^>b?F@:ADBEC_E[GXHBJGKGLHMJO_PBQIRHU]VbWYYBZ6[Z]F_AaHb?d>eJhG
=dieci	zN[RX
=died	p!J-J3J4[>E?IBIHDKIRXZG]daI
=dienst	n=J@IHGUJVJZHd[fc
=dienstkonto	z%ZL]ZH
=dieron	z!^*YHIZE
=dies	j#J%J(Z-[8Y=J@GBIGZIHK]MINJUJV[ZF]JbYdIfHhJ
=diez	zN[RX
=diferent	p+H/_6[>I@JDGHFK^MINIO]
=diferida	h!J%J(J*J,Z3I4H6I8[9J:J=X>I?I@HBIDJGJHFKHMJNJOJRIUIVJZGbJd^eZfZgZhI
=differ	o/[3J6Z>I@JHFIJKZO]gY
=differe	u%I8]@JHJKJd_fI
=differenc	w@IH[KJR[ZJ
=different	^!H%I(F)H+J,J/[0I1J2I3C4I6a7H8I9H;J=I>^?C@ZBDDHFIGXJIKYLIN]OHPHRHSJTGUHVIWIXHYIZB[H]H^H_GaHbIcFdEeJfGhE
=differently	z*Z
=difficil	z-Y
=dificil	z-[
=digit	a!I#H%I(H)J*I+I-D/F3_7J9F:H;J=I>E?G@CBGCEDGFJGJH@IbJZMHNZO_PJRJTIUJVHXHZB[I]H^J_IabbJcJdIfJgJhD
=digitado	zO]
=digito	q-J3[9I>G@JCIHGIGKINJO[XHZHa_
=dimenticata	w:Y>YHHZ[
=dimenticato	u(I@JBHKJMJNJZahJ
=dio	z+JD_HH
=directiva	i!F(I)I*^,J3F6J7J9J:H=J>I?[@IBGCHDIEIGJIIKIMJNaPJSIUDVGWaXJZE]J_HaIbHcFdGfHhJ
=directly	z@]ZJ
=director	z%F(a)I/I7J8J:GHHJIKJVIZF
=directorio	k!^(G/I3^7[;J>JAJHGOITIUJVJ_XbJcHdY
=directory	U!G#D%Y&e(C)[*F+H,G-E.I0F1F2G3b4Z5I6F9E:c;F<Y=G>D?E@DADCJDDEGFXGEHBIDKDLGMFNFOFPFQHRGSGTZUXV@XHYGZ@[G]F_[aFbGcDeGfEhD
=direkt	zZIb^
=diretorio	o(J3_7[9I>I?JDIHEIJKJNHOHTJVJd[
=dirsync	n%J+I-J0I1f3H4J8J9F:J=J>I@IBJDHGHHCIIKJMENJRHWJXJYHZJ_IaIcJdFfChI
=disabilitato	m!^HJVJbZ
=disabl	S!d#G%F&J)]*D+I,G-E/F0I1Z2J3F4H5I7G9F:E;Z<J=E>E?C@EAEBCCFDFEGFHGFHZIFKFLHMGNEOHPDQIRISETGUbVBWDXGY^Z?[G]F_CaFcGdDgFhG
=disappear	u%H?YHFP[
=disattivata	w;YUZ
=disattivato	q!^(Y3J>JHDU[VJYXZF
=disconnect	z1I3G4J>_RIcIfJ
=disk	w4I9HH_IIRIYJ_IcIfY
=dismiss	zH_
=disparu	u?^HFKJ_]bZ
=display	m-I3H9I>D@JHbIZKJMIOHZD[^aI
=disponibil	z4]HHfH
=disponibl	s*Z4]HJ
=distant	w4YHJQ[
=distinta	w/]6]HGIJK]MINJZJ
=distribution	uH]
=dit	h!J#J)J*I+[-Y3H9H:J=J?H@HBICEDZHDIYK^MGOYTZVGXGZY[I]GaIdIh[
=ditt	w#HHIM[TZX[
=divers	z/]MJ
=diversa	z6]HFK^
=diz	h!I#H(I)I*G,J-[3G7I9E:I=J>G?G@ZBFCFDZEJHCMHNXOYPJSHTIUHVXXGZY[J]H_JaIcIdYfIgIha
=dla	wHZU^VGZJ
=dll	e-I1I:J@HBGDJGIIIJgKHMINIRJUJZC^JbIcJfHhH
=dn	z/J1I3I4JF_GIZF]H_JcIfF
=dns	j#I%I,H/J0J4h5J6H8I9H=G>I?J@FBHGHIJJHKJLJMGNJPGRHYIZA^IbHdDeEfDgJhG
=do	K!?#=(^)=+D-H.B/?0E2Z3Z5[6A8@9_<I=[>G?^ADBXC;D>EEFBGDHcIBJDKJM;NEO_PFQCUFV_W?XDYA]H^G_Ea?b]cGdIfBhB
=dobry	u9_HGZJ
=doce	wHHI^K[
=doch	w9F>IBbHI]JaJ
=dock	z9IH^
=docs	z=HH_JG
=document	p#JHXIGZ^
=documentation	sH^ZJ[X
=dodici	w9IHII^K]
=does	M!G%E&Z(H)C*D,F-H.G/H4I5F6E8X9@:H<G>@?F@XAHB<CCDAEEFEHcKDNZO_PAQGRESBTYUJV@WDXHZ_[D]A^B_GaJbXcBd@eEgE
=doet	s@JH^YYZIbX
=doing	w9[:[@JHFZI
=dois	l#H(I*_-J3I9H:I=J?H@IA^BHDIHEIHKEMJNHO^PITJVGWIXIZE[^]I_IaJh]
=doit	o>JEYHHI_K]LY
=domain	L#Y%]&F(?)@*?+C,C->.F/[0D1A2E3G4d5b6C7a8b9A:B;C<F=@>@?A@HAaBHC?D@EDFBGII<J^KJLDMENbOCPcRCSCTYUCV@WDXAYCZ9[C]A^A_Ia>bBc@dAeDf@gYhA
=doman	p%X4^7[8ZHIIIPJZH
=domand	s#H)G*_-J3J4H7J9G?_@GBJCJHDIJKJNJPGTIVJX]ZI
=domanen	s7ZHJP[VJg[
=domanenadmin	wP[
=domanencontroller	n4^5[HDJXZJ
=domani	w@[HIX]
=domeincontroller	z4]HJJY
=domeny	u4]HFJYP^ZG
=dominio	[!G#H%a(E)F*D+I,F-F.J/G0I1H2J3E4c5X6I7b8b9F:G;I<I=F>F?H@DAHBECHDHEJFIGHH>IEJYKGLIMFNFOHP^QIRGSFT_UGVDWHXGYHZB[H]G^I_FaGbFcGdAeGfBhH
=donc	w3ZD]HHOJaI
=dond	z+I9JDGH]Z^
=done	g!Z%I(G)H*I+Y-F/^0H1J3C4E5G6I7H8I9F:H=G>D?EAIBdCGDZGIH?IEJGKBLJMGNFOFPGRISGTEUFVDWIXIYJ[I]Z^J_FaFbHcIfIg[hH
=donne	z3]>YHJ
=door	m-I@IBJH]IJKJN]XYZEdZhJ
=dopo	n!X%J(J-I3G:J=I>I?F@HAJCJDIHDIIKIMJPJR]UIVHXJZD]^_]aGcJf^hJ
=dort	u8^>[F^HHVJZH
=dos	d!H#H%I(G)G*_+J,I-G/]0J1J3G6I7I8J9E:G;J=H>G?G@YA^BGC_DGFJGJHCIEJJKZLIMFNGO]RJSJTIUHV[WIXGYJZB[I]G^H_HaHbIcIdHfIgIhE
=dossier	s3E9]>G?J@IBICIDJH^IGKGO_VJXJZF]IaGhI
=dostaj	zHIa^
=dostepu	w9I>^P]ZG
=dot	z1Y3]>JHIaH
=doubl	zHZZI
=doublon	zAYK^
=douz	w9JHFI^K]MJ
=dove	zHDZ_dIfI
=down	Y!_#C%C&H(F)G*H+H,I.I/X0I1G2I3F4^5E6G7D8G9C:E;[<I=E?D@XAFBCCFDEEIFHGGHFKYLHMDNZOGPEQIRESfTEUEVFWHXFYF[F]C_EaDbCcZdFeHfYgXhF
=downdetector	zHFSaUJZH
=download	zH]
=doy	w9[HDMIZ]b[hJ
=doze	w9J@JHII]K[
=drei	w3I>]HII]KIOJaJ
=dreimal	z#[>HHGa]
=drift	qHIR^ZG
=drin	l#I+I-]3^9I>F?J@IB^CHDYHDIZKINJOHQXXJZE]I^YaHhI
=drittanbieter	w.ZJY
=driv	p#_BFH[IJNIVIZG
=driver	wJ]
=droit	l#I%a(_)[*I,I-I3H9I:H=J>H?J@IBICJDJGJHCIGKJMINJUIVGX[ZG[J]J^XaHdIfI
=drop	qG^JJRHc]fJ
=dropp	q(J=[>_@IHBKHVZZH]ZbJ
=drucker	uH_ZH
=druckt	wH^ZH
=drugi	z@[
=drukarka	wH]ZH
=ds	j%[2ZA]HYPJZJ
=du	Z!E%]&I(F)F*E+G-B.I/H0G1H3^4Y5Y6F7D8F9^:C;H>B?B@DAGCCDCEGFGH@IBKALFMANBO]PZQHR]S]TYVbWEYFZ<[D]C^E_Fd_eEf?hB
=duas	j*]/^3J9G>J@ZAZBIC_DIHGIIK[MINIXHZD]JaIdJhH
=due	a!I%I(H)H*c,J-H/[0J3H6I7I9E:I=H>E?H@ZA]BHC_DHEJGJHFIFJHKYLJO[PITIUIVGWJXHZB[J]H^I_JaHbJc[dHfGgHhG
=duo	z7XHHb[
=duplicado	zAZ
=duplicat	i%G&H1I3D8I9J=IAeBJGIH[MJNIZI_IcHdIfE
=dur	e!X&Z(G,[.Y4X=J>J?E@IBFDHGJH@KXLJNJSIVIZB[J]]^Ha_d[e[fF
=dura	w-JHGT_
=durant	l!_#I%J(J*J-J3D9I:J=I>H?H@IBHCHDJH@IJKHLJMJNJO^SHUJVIWJXJZZ]aa[bJfJhI
=duration	u#IH[T^
=durch	p4Z@IBZGZHDMZZG]JbYcZfY
=durchwahl	z3^
=dure	zT[
=durfen	s)]PZQZ
=duzo	w#XX[
=dwa	z/Y@^ZI
=dwie	s*^9J@[CZHI
=dwoch	zC]
=dygn	z9J@^HIXY
=dynamic	zGIH]
=dziala	j#J(I)J-I/J9E:I=I>I@FBZDIH^IGKGNHP[UIVHZ]aJbJdIf[hG
=dziekuj	w9_BJHHZJ
=dzien	q9_@^BJHEZH
=dzis	z@^HI
=e	H!]#a%C&A(F*G+Y,>-B/B0>1>2@4J5A6Y9E:J;><D=_>c?X@aA>B[C^DGEHFEGBH;IeJ=KZMDNDO]P?QERHSETFWFXFZA[B^C_<aBc:e?f^gIhY
=e1	s=bHDZG
=e3	j!H#I%H(G)I+J-J3J7J9I:F=g>G?G@FBECHDIGJHaIHKFLJMINJPISITJUHVFWHXHYJZ=[J]H_HaHbHcJdIfEgJhJ
=each	d!H#_%Z(H+J-E/I3J4J8G9H:J>I?H@HA[BFCIGIIHJHKcMHN[OIRITHVIXHZB[J]H^J_IaHbIcIdJf[hZ
=earlier	n-JK_NIZH
=early	u!^@]HIKFZG]Y
=earth	z*Z-]HFIG
=easily	m-_HJZJ
=easy	l-ZHDI_KIgY
=echec	w6XT]eX
=echou	l%G(I,[/Y4]:I;Y=F?I@IBHDIHDKJMHNIPZSJTJUFVHWHZ^[J]J_JaIbJdEe[fF
=echouent	wF]dZ
=ecran	l#I+Y4I9I>^?H@YBIHGKIMHTHVJZE[[]JaJbbcJfJ
=ecrit	z>JK^gY
=ecritur	s%[/J8]@IHJKHMJNIZHd^fI
=edge	o.aHI
=edit	p#I%Y*Z?J@IH_PGZG
=een	c!I%J)I*Z+J,J.J/I0J1J3G4J6J7H8J9A:[;J=C>F?F@dAJBDDFFJGIH^IIKILIMENFOIPIQJRJSITHUHWJXDYJ[I]F^I_Ia[bHcGdYfHgHhF
=eerder	wK[
=effect	wHILZTZ
=effectuer	z(YQZ
=efter	w#ZBJXGf]
=egal	z-IHIIJN_ZH
=eigen	z9J@[JY
=eight	s/_@EHGIJMIX]hJ
=ein	[!G#B%E&I(C)F*F+H,X-].I/F0I1H2]3[4G5I6H7F8H:H;Z<J=C>C?C@_AHBACXDZEHGFIZL[MDNCPFQIRGSGTFUEVAWGXZYH[Z]Z^DaEbDcFeHfEh]
=eine	[!H#F%H&J(J)E*Z+H,H-D/H0J1I2J3Y4H5J6I7G8I9D:Y;I=C>G?D@GAIBBCcDCE[FIGYHcJZKXLHMFNEPEQJRZUEVEXZYIZH[G]D^[_IaEbFcGdDeJfHgEhG
=einem	w@[FYZ]
=einen	i#G%I&^)J+H,J-H3Z4I7Z9Y:H=G>X?I@^BFCEDDIFKGMJNIOIPISYTIUIVJX^ZC]I^IaHbJcIdXeIfIhI
=einer	n8Z:]?[@JCHHEIJKIP]VZZHaYdZfJgJ
=einfach	q-[@HCJHFK[NIVIZ_]H
=eingegeben	l#Z-H3I>H@GBHCJDGHGIHKYMJNHO^VJXYZF]^aHdIh[
=eingeladener	z:[ZJ
=eingerichtet	uDZE[V]WHZH
=eingeschaltet	uHJNJU^VJZHd^fJ
=eingestellt	z*Y
=eingetragen	s*I3]>E?XDaHHZIaH
=einmal	l-J9G@]HIIHK^MHTXXJZXaJhJ
=einrichten	u,[9EH]
=einrichtung	u,[8XE^IJTJZJaJdJeYfJ
=einschalten	z.Z6Y
=either	o@IGZHEIYKHMIS^hI
=ekrani	wb^
=el	L#F%I&D(J)G*A+F.D0C1A2C3a4Y5Z6A8J9A;I<G=D>a?X@AAYDDEJFFGEHGIBJHK@LBMYNCO^PGQBSFUbWHXCYDZG[?][_Xc[dHhE
=ela	p!J-G/I3J9G:J=J>H?I@FB^CID]HEIFKFMEOISJTIUJXIZD]IaJbJfJhc
=ele	s([-]BZHGIIVJZF^Z
=elenco	w-^HH
=elevat	zHGPbZI_F
=eleven	w@[NG
=elija	w-[
=ella	s@JB[D]HGK[MJVXZH
=elle	q*Y>J?[B[CID[HXVXZIaJdI
=eller	w3HD_HHIIKHN]ZI
=else	f!I#I%J&](J)Y*J-F/J3J7J9F:H=J?Y@XBZCGDGFIHHI^JIKDLJMFNZOJPISGTIUGV[XIZ_]I^J_JaGbIdJfFgJhH
=elsewher	z7[:^HHVJZEdG
=elternzeit	w!]
=em	e#G%](F)J*G+I,I.J/G0J1I3D4G6J8I9C:F;I=F>b?E@IAJBCCFDZFIGHH?IEJILINGOEPGQJRHSZTEUZWHYIZ][H]F^I_HaEcHdGeJfXhF
=email	M!@#@%B&E(@)B*a+B,D->.D/@0D1C2E3b4@5D6D7B8C9>:[;D<F=A>^?c@<ACB=C]DeEDFCGBHaI=JBK<LBM_N?PAQDRCSBTAUBVAWDX?YCZ?[B]>^B_Baeb?cBdCeEfBg[h?
=empech	zX]^Z
=empecher	zTZ
=employe	o![%I:J@^G]VJZI
=employer	s3H:^>_DJHDKIOGZH
=empresa	e!H#J(J)G*J-Y3H7J8Z9I:_=I?I@GBICHDGIIKFMINaOJPZU_VHWJXIZF]J_JaHbJcJdIfIhJ
=empty	i#J(I*J+H-I3^9J=J?E@HBHC[D^H=IHJIKJLJXIYJ]Ha^b[d]eGfJhH
=emulador	z4^HJ
=emulator	u4aHGZI
=en	K#@%Z&C(G)F+?,H-B.F/Y0Y1@4=6G9E<G=A>Y??@[AFB8C]D^EIGIHII[LFMcN>OEP=QBRFSZT]U[VEWJXHYGZ=[C];_Ib]cIeHgHhY
=enabl	O!_#C%C&I(@)[*G+E,Z-A.[/E0E1C2G3X4E5G6G7C8b9E:A;Y<J=A>D?Y@AA_CDD@EEFGGEH@IEKBLDMCNCOGPARFSDTCUaVeWAXEZ9[X]D^F_AaDbDcDdZe^fAgDhC
=encontrado	w4X_Z
=encor	h#](I)J*J-J/I3F4J9J:J=G>I?I@^AJBHCIDYEIGEH@IHKIMbNIOIPZTYUEVEW^XJZD[J]I^JaJcJdIfJgJhG
=encounter	u3^H[ZD
=encrypt	e6^<c?JHBZJ_JcFdH
=encryption	u<_HGYYdIfH
=encuentra	z4Y_Y
=end	_#I%I(H)I*G,^/F1X3C4J6J7X8I9F:G>C?GAHB_CFDEEJFHGILIMFNFO]RJSITHUIVGWJXFYJZ][I]D_HaEbFcHdHeZfHgHhE
=ended	n1];Y=XHF]Z
=endpoint	wc_
=ends	f!Y#H,I-J/H3G8J>J@]BHHAIDJJKEMINZO_PJSIVH^[_IaGe]
=enforc	h-_1J5Y@HBJDIHGJJK]NIY]ZHfJ
=enforcement	z-HHIJ[YZ
=enforcer	oJ_NE
=engin	qAY_[
=enlac	s9J@JZGbc
=enough	_!J#I([)J+H-[/I3H7H9H:I>G?Y@[BECbDJGJH?IcJJLIMHOHSJTJUIVFXZZ?[I]I^E_JaGbIcJdJgJhB
=enregistr	g+^-J?F@IBJC[DbHDIGKIMJOYVHZIaI
=enregistre	z?]DH
=enroll	uD]HXZJ
=enrolment	zHaZJ]J
=ensur	z=He[
=enter	W!G#H%I(F)I*H+X,[-Z.J/E0J1I2I3E4]5H6I7G8H9H:F;I=G>??D@HAGBACCD]FGGGH?IDJEKYLGMDN[OfPGQJRISITFUHWJYIZ?[F]Z^E_FaIbGcHdGeJfHgFhe
=enterpris	sHYP^ZJ
=enthalt	m#I(J-a/J3_:I=[>G?J@HBHCIDHFYHDI[KEMJOFTIUIVIXJZG[J]J^JaIdIfHhH
=enthalten	u1IH]IXdI
=entorno	uEJHH_Jc^d]
=entr	h#J(J)J*I-G/J3H7I9H:I=I>F@aB]CHDIHEIEKbMHNIPJR]SHTIUJVIXHZY]I^JaEcIdHfGgJ
=entra	I!G#9%<&D(F*H+A,@.C/k1^2B3I4J5B6G7f8?9A:B;A<B=b>??>@?ACB9C=D;EBFBGEI8JHK8L@MJN<O=PAQCSeThU>V;WAX>Z=[>]>^=_^aEb<cFd;e^fch;
=entrar	j!E#H(F)I*J+H-G/H1J3H4J7H:H=F>I?H@DB_CIDCHJIGKBLIMENIOJRJSITFUIVEXGZa[^]G^I_HaHbccJdJfHgJhF
=entrepris	p-JDZHHKGNaP[VGZH
=entri	qA[HZ
=entro	q-G/I3I9I=I>H?J@IBZCJDHHGIFKHMINJOISITJVIXIZaaFfIha
=entry	wN[ZI^Y
=entsperren	j#]%H1Y@HBJDJHGIJKITHVIZD[dbGhH
=entsperrt	w#JB[TXZH
=entspricht	n-Y3IIFN_OZZH
=enviar	z#I9J>J@IHHXIab
=environment	n@]HIc[dZ
=environnement	uE[HIWGc^dY
=envoy	w>Z
=enzoic	w0JJ_
=equivocada	z9J@HBJH]ZJh]
=er	]!H#D%H&J(E)G*C,H-].I0I1H2J3D4H5J6H7G8I:F;H<J=E>A?D@IAHB[CbDBE[FHGGH<I^KaLGMDO]PGQIRGSGTEUFVDWHXZYH]D^F_GaYbGcFdEeIfFgFh[
=era	pHIP[R][Y
=ereditarieta	w;^
=ereigni	q,X-ZFY_X
=erfolgreich	s/]B]TH_HgJ
=erforderlich	w=YC]DGHJZJbZ
=erforderlichen	s%Y(Y3H=[?[CZDJHEIJ
=erfullt	wIZNYZI
=erhalt	z3HO[aZ
=erkannt	z@IZHh_
=erkennt	z3ZO]
=erlaubt	z?[CIHII]ZF
=erneut	wX[
=errada	k(H*J,]-G9I?I@HBFDJEZHEKIOJRZTGUJVJX]ZEcIdGfIhc
=errado	w#^,J-J3I4]9G@JBIHZIJOJSJXIZGaJdIeJfJhJ
=errata	u(J,]3[6Z@JBGHHZHdIeJhZ
=erraten	p-aHIIG
=errato	zOY
=errei	u#_-H@JHJXYZH
=erreichbar	s4ZHJZIf]
=erreicht	w4J@YHIc^fG
=erreur	g!^#[%H&[(I)J-H/G3C4I6J7I9H:H=H>H?HBHCIDIHGIHKHMINGOZPIRJS[TFUGVGWIXFYJZa[J]I^I_HaHbHcHdIfGhH
=erro	g%J&Y(I)I-F/I4J6I7J9H:H=H>F?H@EAJBGCHDIIHJJKHMJNGPJRJSZUIVGWHXHZ_[J]J^J_IaHbIcHdIe[fFhZ
=erronea	z,YHGZHh^
=error	J!^#=%D&c(?)A*B+B->.F1B2F4@5E6J7A8X9?:@;C<E=H>??@@CAGB^C?DGE_FBGEH]IDJGKHLBM?OJPBRBSbT>UAVEWIX@YHZb[B]<a>bBcFd?e^gBh=
=errori	zHJTZ
=erscheint	p([+^3J>H?H@JCJDFHFL]OJVIZFa^hI
=erst	q-J>J@cBHC]HGIGKGZDhJ
=ersten	u3J@[C^HIIIZG]XaEh]
=erzwungen	z+JD[LY
=es	U!B#A&G)E*D+E,E.G0F1F2G3H4E5G6F7D8F9Y;E<H=[>G?G@aAFB?CJDJEGFEGDH=I^JEKYLDO]PCQFRISDVZW[YE]@^CaZbIcCdBeGfBgBhc
=esa	p%I9I@IBJG^HFIIK^NJOJZFdIfJh]
=esce	q+Y.XFYHGZZcZfI
=escolha	w-]@JHHK]ZI
=escopo	zG[
=escrib	u?IG[HIY]dIf[
=escribir	u%^HGZId[f[
=escrito	p#J+G-J3a>G?JBJCJDCHEKJO_ZGdJ
=escritorio	w3G9[>]?]HFOFVJfJ
=escritura	g!J%I(J*J,Z-J3H4H6H7J8[9I:J>I?I@HBICJDJGJHEKHMJNIOIP[RIUIVIZGaJbJcJd^eZfYgZhI
=ese	w3G;Z>]OG
=esist	z>X_Z
=eso	wIXLX
=espac	zHJI]KIZG_]
=espacio	w3[CIDJI^KHMJZE_[hH
=espaco	z@JHHI^KIZE_[hJ
=especial	zI[
=esper	s@YXZ
=esperando	u9[>H@IBJHFXEaa
=esperar	q9G@bHIIJKIX]ZH
=esqueci	q>X@IBHHFVJZ_
=essa	u9JG]HFKaVJZHdI
=essai	u#Y-H=]@IHGIJX^ZH
=essay	w-JKGN^XYZJ
=esser	zHIK^
=est	Q#Z%@&G(D*G+J,D-[.E/B0C1C2D5F6C8D9G:I<F=?>Z?^@DADCIECFCGGHIIHJFKYLZMAN>O[QERISATYU_VHYJ[@]?^Z_BaIb@c>d_eDfagBh]
=esta	S!a#[%D&I*E,F-].G/F0F1F2G3Y4Y5H6F7D8D9?:A<H=A>??[AFCAD?EHFGGXI?JFK[MANCOFPDTIUdV]WEXBYEZG[D]C^]bBcDdHeFfXgEhY
=estado	zBIHJS_UIVJfH
=estagiario	zVZ^X
=estao	z.Y3]ZJ
=este	w(ZHHW]
=esterno	z:[ZJ
=estou	o#[+X-F3I9Y:J>]?H@HBYCJHEIJKIMJOJTFUIVZXFZH[Z]Ja[bJfIhJ
=estoy	q#^+X-G3J9Y>I?I@IBHCJHCIJKGMJTIUJVZXJZH[Yh[
=et	Z!G%F&J(E)G*[+H,I-C/F0G1H2J4I5I6Y7G8I9G;I=_>Z?C@XAHBZCZDDEIGHH=IaKZLGNIOYPGQISGTFUFVBWHXDZH^G_FaBbZcFdFeJfEgGh_
=etap	u(J*[C^HIVJZJaIeY
=etapa	u*Y3J9ICaHIZIaIeX
=ete	g!_#H%H(G*H+I-G/I3G4]6J7I9F:H=H>F?]@ECEDEGJHAIFJIK]LJM]NHOIPIRJTJUHVYWZXIZC[I^J_YaIbHcIdZfHgJhG
=eteint	zHFRIU]ZHf]
=etre	z>J@YK^
=ett	p#I-Z3H9E:^>I?I@[BJCJDJHDIHJXK^MJNJZG]JhJ
=etwa	w9^@FHGIIZ^aI
=eu	l!J#J(Z)J*H-G3F9F:I=J>B?]@GBHDZIGK]MINJOIUIVaXH[J]IaEdIhH
=eurem	z:Z
=europ	w)JBJHGS_UGVIZFaY
=even	i!^#H9]>H?I@ZBGCJDJHHIBKHMXN^P[XIZCaJ
=evenement	w&[FJHJNIdGe]fY
=event	Y#a%E(B)F*G+F,^.I/D0E1G3F4G5H6Y7F9B:F;H<I=E>F?D@BAIB[CGDDEHGXIDJIKCLFMDN_OHPHQIRGSETDUFVEWGXE[F]D^D_IaEbCdDgFh]
=evento	k#X%I&a,J3J9J=JFIHFNFPIZIdEe[f^
=ever	j(I-J9Z:J=J?I@GBJCIDZHDIJK]L[NFUYVJW]ZF^Jd[
=every	[!F#I%F&I(H)H*I+F.J/G0J1I2J3E4J5J6I7I8I9D:G;I=H>E?H@ZAJBZCGEJFJGHH]J[K^LGMENbOHPaRGS]UHVGWHXGYIZF[I]G^H_HaFbHcHdHeJgIhF
=everybody	j!J(Y)J+[-Z8J@YBXDJHCIIKINFS^VYZC_JdI
=everyon	f!J#J(I)]*J-H3Y9Z:J>G?G@GBFCJHEIHJJKILIMHNGOJSaUIV[ZD]J^]_JbJcJhI
=everyth	c!I%_(J)J*J+Z/H3H6J7I8J9E:I;I=I>]?Z@BAJBZCHDDFJGJHGIDJXKCLJOHPEQJRJSITIUJVJXGZb[J]Z^I_IcIdJfDhG
=everywher	p?[@IHFMZS^ZD
=ex	j(I)I*G+H3J9H;H>c?GCGDFHFOJPdUJVDZH]JaI
=exactly	wG[HGOX
=exce	z2[HHIJ
=exceed	sX^ZI
=excel	f#D-J>IHdTHXJZJ[J
=except	zPXTZ
=exception	u,J1JGJHYe_fJ
=exchang	i(G)[*c,I9H>Z?IBHCHIJLJMJVIZF^JaJdHhI
=exclud	h)Z*J-J3J9J=EBJDIGcHFJIKJL[MJNJPYTJUFV[ZI^G_GcIdH
=excluido	zG]
=exempt	zHGL]
=exhaust	z3IHHK^XY
=exig	uC[IY
=exige	u@JC^HJI]
=exigenc	wIYN[
=exigido	zC_HJIJZJ
=exist	]!H#J(H)I*H+H-I/G1J3G4Z6I7I9I:F;J=H>^?E@DAYBECFDGEHFGGFICJIKZLIMHNEOFPIRJSJTHUGVFW[XHYJZ@]H^I_daEbIcGdDfHgIhc
=existent	z-IKIZFha
=expect	q)Y+[3I=IBIDIHBIHKHNJO_YJZ_aJdGfIhI
=expens	zH[
=experienc	zH^ZH
=expir	S!G#F%D(D)G*H+F,G-E.J/G0I1I2G3H4J6I7F8I9H:D;J<I=_>E?F@?AIBACFDDEJFIGFH^ICJGK^LfMJNDOIPHQJRISGTHUFVDWGXFYIZ][E]^^B_Ha]bDcGdEeHfEgFh@
=expira	pLa
=expirada	zHFZJ]_
=expiration	wL]NJ
=expiry	m!J9J@GGIHZK[LbNJUIVJZG^IhJ
=explain	u&ZGJH[MJZEf]
=explanation	w&[HFNYZ[
=explica	zNZ
=export	o1J3J9J:I=D>JFbGIHbIJMESJVJZDcIfG
=ext	j!F%H(I)I-G9H:h=I>G?J@JAJBHCIDIFIGJHCIFKIMIOJPIUJVHZB]I^J_IaHbIcIhI
=extend	o!Y5X@IK^ZI
=extension	d+I-I.X1I2a3d9I:I>C?HDGGIIHMIOGRJXJZG]IaEcHfH
=extern	q:aHJZH
=externa	z:^HG
=external	h:^GXHYZI
=externer	z:^
=externo	s:^ZJ
=extra	uHGJ_
=extremely	z2]HJ
=f1	z=^ZI
=fa	g(I-I3J9H=I>H?J@ZBGCIDIHHIZK[M]NJRJTJVIX[YJZ_]I^IaHdGeJfHhF
=faccio	w(I-IHZIIKHNIVZZ[hI
=facebook	uHbZHaG
=facil	f-eHEIIKIXJZE
=faco	w@JDIH[KHVZZZdIhH
=factor	o3GHa
=factory	sBJH^ZH
=fail	I!Y#H&B(H)>*@+A-A.I0]2E3H4E5a6X8Z9B:;;]==><?=@CAXB:C=D:FbI=KYLBMHNHP]Q]SFT=UCV;WAXDYZZe[@]>_Ga=d>eafGg=hC
=failur	e!I#H&_(I)H-H/X1H3G4I6J7J8I:J=H>I?J@YBFDIFJGHIIJIKHMGN[OJPIRISJUHVGXIYJZ_]I^I_HaGbIc]dJeIfFhI
=fair	s(J-I:]@FB^IIKDLGNIUIV[^JdJhG
=fais	wDYV^ZJ
=fait	sD^HFIJK]
=faktor	zC_HZVJZF
=fala	z-J9JHHK_YYZH
=falha	k(J.X4];Y=JHEVIZZdIeJfJ
=falham	wF]HHdX
=falhou	w,Z/[HJeZ
=falla	m%J(J*J.X3[4];X=J>JBHCIDJHEIJP]SJUGVDZ]bIfI
=fallan	wF^HIdY
=fallisc	s;ZBIHHVJZ]
=falliscono	uF]GJHId[
=fallito	u,Z4]HE
=fallo	q,[/Z3I6X?JHIMJTZeY
=fals	f%H(J)d*I-H/I3H9I:J=J>J@JBZCJEIGJHJIHJ[KIMHNIPJSIUFVGWIZId^eEfJgJhI
=falsch	d!I#Z%I(I)H*I+J-E/H0J1I3Z4Z6J7J8J9F:I;J=H>E?H@FBFCEDFFIGIH[IDJJKDLJMFNGO]PJR]SITHUIVHWJX_YHZC[J]F^I_JaFbGcHdGfGgIh_
=falschen	w#ZHIT[
=falta	e!H#H%](F)I*H+J,J-F/J0J1J3b4I5]7I9F:G;I=Z>D?G@FAJBFC_D[GJHAJJKELIMHNIOBPIRJSJTIUIV[XEZB[I]G^I_JaDbIcIdIfIgJhF
=faltam	s3I=^CJD]HDZG
=faltan	s=ZCXHJ
=far	j#J(I-G3H9F:J=I>H?J@^BICIDJIGMINZRJUJV[XJZZ]Ia]bJcJdIfJhH
=fare	z@[HJIIK]ZH
=farlo	z9I>J?J@GCIHJIHKJNJU^V^ZG
=fast	p!G+Z@JDJHFIJKJRZUJZZb^hY
=fatto	w9C:]B^DZHI
=faulty	zE[H[WG
=fauss	wH]R[
=faut	i#J(J*J-J3^5Y9H:I=]>G?H@YBICZDGI]KGMYOIVIXJZE]JaGbJhH
=faux	z4^dJeJ
=favor	m#^=IH]KJTJZ[[J
=favourit	u-Y3JHFIJKa
=faz	u:X
=fazer	w#Y9JHJQYV_ZI
=featur	c!G#I%I(H)F*I+J,G-G.J/I0J1H3G4I6I7H8G9E:F;J<I=X>H?E@HAIBGCHDHEIFJGEHYIGJJKGLIMINGOIPIRISDTIUaV_WFXFYIZC[J]F^G_HaHbHcGd_ecfDgJhH
=fechar	z@JB_ZI
=feder	s!I,]3I7aHIPJ_HdI
=federada	z,^
=federado	o!I3J7c_GdG
=federat	b!J#J%J(I)I*I,a/J7d8J:J@IBJGIHDKJMJNJPGVIZC^HdJfZgJ
=federati	z3J7_@JdJ
=federation	s7^:JZJ
=federato	u,Z7]HIPH
=fehl	o(J6Z8Z=IVJZ[bH
=fehlen	n%Z*Z-I3I9H:J;I=a?JCXDJHFIZZH
=fehler	c#H&a(F)H*J,]-H/F0J1J3E4G6H7F8Y9I:X;I=C>I?FBFCHDGE_FJGHIFJIKGLIMINZOIPGRISZTHUGVEWFXHYJZ_[I]I^F_IaFbHcGfEgHhD
=fehlerhaft	w3_DG
=fehlermeldung	w3H@YHJO[Z[
=fehlt	c!J#G%]*J-I7I9J:I;]>I@HBGCZDHGJJIKILJMINIPJRJTJUHVXWJXIZF[]]I^JaJbZcIdIf[gJhJ
=fehlversuch	z#^XH
=fel	m#J-I9J:J=J>H@HBICJDJHEIFKGMHNIR]VIXJZ^aIbJcHdJfIh^
=feld	u3]>G@IHHIIKHZHha
=fell	w3G>aHD]IaI
=fenetr	zHJZH]Zb^
=fenster	uBIHIZF]]b_
=ferm	s!Y=J?JHGU^VGZG]]cX
=fermo	w0XfX
=festgelegt	z*ZUIW[
=feu	w-HHZRJTJc_fG
=few	m/X9I@HB_HEIIMXNFP^ZF_J
=fi	s#Z9I:J>JHaMJ
=fica	s(I7]9I:]>J?I@HBGDJHDKJMJUJWGZ]]HaIgXhZ
=fich	w(]3J9H?IBJCJD^HZVIZHaI
=ficha	u(_9H?E@JCJDaHIIJVHZG[I
=fichier	z2[
=ficou	q!Z9I>]BIHEMIR[ZI]Jd]fH
=fido	o(G)J7J:H=H>I?f@IBFDIH@MGSIUGVDWIZC[I]JaIbGcJfJ
=field	e!J#H-G/I3b7I>G?I@GAJBDDHGIH@IIJIKDLJMGNGOJVJXJ]H^I_IaHb^gJhd
=fifteen	z#[TJ
=figur	u9Z@IHHI[KJVYZJ
=file	]#F(F)I*F+J-F/I2Z3a7I9F:G=I>[?F@FAIBEC]FDGGHbIAJFKGLJMFNGO_PITIUIVIXHYJZC[I]G^I_HaDbGcFdJfJgIhF
=filenam	q2a3JHF
=filial	q4[>I@IHFJIMbZH]JaJhJ
=fill	n+]3J>F?E@JBJDaHBOYPJ
=filter	[!G#H%G(G)I*J+I-E.J/E0I1H2J3C4F5H6I7H8H9G:G;J=G>E?G@EAIBECHDGFIGdH=ICJiKELIMGNFOHPGRHSITGUIVGWIXHYHZB[J]G^H_GaZbHcZdGeJfFgGhG
=filtr	wJaMI
=filtro	n-H3I4F5J9J>I@JCIDIGZHIIJJcMGVJZIaJhJ
=fin	w>GB]]^aG
=finalement	zB^
=financ	qH^VJ
=find	a!H#E%H&J(H)I*I+I/I2J3F4Z6G7I8E9I:I=G>D@EA[BDCIDFFJH_IEJJKCMGOHPFRJTGVJXIY[Z@[^]G^G_faFbJcEdEeGfHgJhG
=findet	z4Z=JZJ_^dIfJ
=fine	]!G#G%G)]*I+Y-E/_0J3D5J6J7I8I9F:H;J=H>C?F@[AIBbCGDBFIGXHCICLIMFOHP]RISITYUGVDWHXH[H]Z^H_FaFcHdIgGhF
=fingerprint	zH_ZI
=finisc	z3Z>]OD
=finish	f!I#J%J(G)I*H+J,H-J/H0J3I4J7I8I9G:J=G>H?F@HBbCIEJGIH@JHKIMIN[PISJTJUIVHWDXIYJZ[]b_GaAbFcJdCeIfHgIhI
=finn	s-I3G9I>G?^@IHEIXKHMJNJZG[_]J_Y
=fino	w9[@ZBJHE]If]
=fire	zBJHG]acJ
=firefox	z.Z
=firewall	_#F(J)I-F.I/J1H3I4F6I7J8I9H:I=H>H?J@FCIDIGIH_IHJIKILJMHNHRFSCTGUHVJXHYIZF[J]G_IaHbIchdIfCgIhI
=firm	q!H8a:^=J>I?I@HDJGHHEOIU^VJZFhI
=firma	l3J8Y:J<^@JBJCJDIHZKJN^UYZF
=firmy	s#I:^BIDJHFIIJXNZU^VJZFcJhJ
=first	[!]#G%H)G*F+F,J-E/F0J1I2J3F4I5I6I7G8^9G:E;I<J=G>D?D@^AFBGCZDbEGFJGGH<JEKBLaMENCOFPHRISGTIUDVDWaXFYI[G]Z^D_FaFbCcFdGeHfEgFhc
=fit	z4I6^HERHYIcHfGh]
=fits	z3I>IHGKHNJO]ZEh]
=five	e#_-J3J9J>H?J@FBICJDJHHJIRYTJX^ZC]Ha^hJ
=fix	o(J*H-I/J8Y=I@YB[DIE_HCIHKGMINJVHXJZ[]IbJdIgIhI
=fixe	w9I>^HFf[
=fixed	u#I%H*Z;XBGHELHPGVJZH^_
=flag	l@JHFL]ZI^]
=flagg	u-[HZKIZG^Z
=flash	w(HHHIJZG^Jb_
=flicker	zH]
=floor	u-XHEVaZG
=floresta	q8_AXHG_[dJ
=flow	n(H)^*J-J/I3H7J:G>I?J@IBHDJGJHaMJNIUIVJZX^IaGg[
=foderiert	u,]7]
=foi	g!Z#J(I-I3Z7J9E:J=I?J@GB^CJDHHDIJM^UHWYXIZDaIbIeXfJhJ
=fois	l#[3J9G:J>G?J@^BICJIHKHMIXaZC]I^Ia]hH
=folder	n;F>J@JF]ZIa^
=folk	p)[*J-]/J9J@ICXF_HBIHKINJOJTIXIZDd]hJ
=follow	d!I(F)I*Z-G/G3I5J7J8J9a:X=J>J?H@]BGCJDHGIHHJIKFMJN[PGSJTJUIVEWJXIZY[J]J^I_JaIbHdXg]hI
=fonctionn	u?J@IBZIIMINIZ^aIhI
=fonctionnalit	z%JHJV]d]
=football	u-YHJIY
=for	?!F#I%A&@(^)^*c+^,]-A.J/@1G4C6>7A8E9Z:C;H=E>=@EB8CGD^EbF<GaHbIEJBK=O:R;SBTIU_VgW_XbY@Z=[D]A_FaHb<c;d<e?fYg>
=fora	l!J#a(J)J*I-G/J3F4Y7H8J9Y:H=H>I?H@GAJBHCIDIGZHAIHKHLJMJNJOIPZRJSaTFUHVGWJXGZE]I_JaGcJdJfHhI
=forbid	s.YHHLJZH^a
=forbidden	l(a*J-a9J:J@JBJFJHAIZKGZG^J
=forc	b!J#I(H+Z-F/J7J9I:J>J@DBCCHDFHIIFJJKDLdMENJTJZ@[b]H^G_JbJhE
=forcechangepasswordnextsignin	qHJLaZH
=foreign	zHJTY
=forest	]!F#H%I(G)H*H+I,J-G/H0J1H2J3G4G6H7I8g9E:F;J<J=G>G?H@DAdBDCFDGEFFIIFJHKELGMGNGOIPGQIRHSJTIUIVFWIXHYHZ@[I]F^HaHbHcGdGeHfGgIhF
=foresta	s!J3J8_AJDJHF_]
=foret	q3J8a9JHG_]
=foretaget	zNZ
=forever	zL[
=forget	wDZ
=forgot	U!]%F(A*H+G,I-C.J/F0I1I2I3G4I5I6H7_8E9F:a<I=[>D?^AHB?CEDaEHFGGEJDK@LDMDNAOIPHQJRISFTGUDVDXGYIZ[[]]D^I_GaGcEeGfGgDhE
=forgotten	l(H7J9J:G@EBGCJDYH[IHKFNIWJZ^]J^JbHc]h]
=form	f!H#J(J)J-Z/J9G:[=J>I?H@EAJBHCHDFH[LJMHNGVIZH[J]I^H_IbIcJhc
=format	g3d>GDHHCOE
=formatiert	z3Z
=formato	s3b>ICGDGHGOF
=former	j![)J-I3F>_@GCIHDIGK_OGVIXJZF^ZaJhJ
=formulario	z-IKIZFha
=fornitor	z:[
=forsok	s#ZHJX[
=fortfarand	w@IHFIIM_T]ZJgJhJ
=forward	u3H9F?IFXHaZF]J
=found	[!G#H%H(H)I*H+I,I/F0I1I2J3F4^5I6I7G8G9F:H;J<J=H>F?FAdB]CGDFEHFIGYHEIFJHKXLIMGNDOIPHQJRISITGVGWIXHYIZA[I]F_baDbGcEdFeJfGgHhE
=four	j*Z-J3J9J?JHEI^N[ZHaY
=fourteen	z@JHHI_ZH
=fout	q(J@IHIXYZ_hX
=fraca	zHJI]OHaJc]
=fragen	z)I*Z>IDHHGXIZ_aG
=fragt	uBJH_MJh]
=framework	zH]ZH
=fran	z9I:^HHJY
=fras	z-^HIKJZJ
=free	i%J)J-J/H0J6I7J=f?I@ICEDIGJIJJJKHNJPISJUIVHYJZE[X_IbIcJdCeFfDgJhI
=freez	zH^
=freigegeben	zHZV]ZH
=freigeschaltet	uVbZI
=frequently	z+J-^HYIHKFZI
=fresh	q!I3J@YBICJD]HDKZLYPXVJW[ZD
=friday	l!Z9[@HJYVYYYZX
=friend	z:I@JHISaZD
=from	J#D%>(C)[*?,G.D/>0E1[2D3A4]5F6Z7H8I9?;a<D>F?J@CACB@EDFBGZIIJaKaM>OJP_QISETYUFWEYBZD]>^[_[aGcZeDf?gF
=front	u@XHI^Y
=fruh	u@a
=fruher	s9J>H?^@JHIK]PZZIaJ
=fruheren	z@IHHIIK_ZG
=fs	w,Z7]ZH
=fue	sKY
=fuera	u#^-J9^?J@IBJGYHFIIKHMIPZVIZFhI
=fuhrt	zHHU]ZJb[
=fui	zHFZJ]_
=fulfill	zI]NH
=full	j#I(J-G3G4[9F>F@[BECJDJFIH_JJKHMHNJOZTXVJXIZF]HaIcIf^hI
=funcao	s(^)^*X9J:I?GCJDIHHU]ZH[JaJ
=funcion	zBHDIHGU]V]
=funciona	f(I)H-H7J:I=H>J?J@FB]CJDHGJIGKGLJMYNHPYSJUDVGWJZa]I^JaJbZdGeJfXhH
=funcionar	wBZYZ
=function	q([)J:ZHEU]ZGbX
=funf	wBIHGM[NZX]
=fungerar	l-J>I@HB^DJHZIHKIMZNIZZcJdJhI
=funktion	z=JBIHHUaVG
=funktioniert	o9G=]B[HJIJKINJUJZ^dJfG
=funziona	l-J@JBXH[IJKINIPYUJVJZYfZhJ
=fuori	s#_-J9[>J@JBIGYIGKINJTJZJaJ
=fur	X!F#D&I(B)^+J,Z-C.I/F0G2X4E6G7F8Z:C;Y<I>D?G@BAIDZFHGYHcIDJGKCLFMENCOFPFRFSDTEU^VaWYYFZ=[F]D^E_GbEcDdIeFgEhE
=furs	z=X>YHJ
=further	q@IBYDIHFN^X]ZIdY
=fuzzy	u-_HHND
=ga	s(F)c*H,_1J2J8J=I?IBIGHHDSIUHVHZC^IcJdHfIhG
=gaat	q3[>ZHHZ[aH
=game	w#]@IH_XJZGcG
=gamla	l(J-J9I>Z@HBIDIHFIHMaNJTJUJZEdJg]h[
=gang	z@_HJ
=ganger	z#I@^X[ZH
=ganz	zHIPXU]
=ganzen	zU[
=gar	k#H(J*J-]3G9E:I=J@[BICHDFHCIHKFMHNIOJR]U]VGXIZY[J]]a[cGdJfHhH
=gard	s9J>J@IHEIFKaMZOIgX
=gast	o:cBJUIVJZEbJ
=gastgebruiker	z:_HHKJ
=gastkonto	u9I:bHHZI
=gate	n)H*a?I@IC_HEIHKI
=gave	c!G#H%^&X)J*Y+I,Y-G/I1J2Z3C9H:I=I>D?D@]BGC]DdFJGJH=KDLJMGNIOCPIRZTJUJVGXE[J]Z^G_JaDbJhG
=geaccepteerd	z@INFZXh]
=geandert	g#J-J/X7Y9J>I@aHGIHKGM_NJTJ^FhG
=geblockt	z-[BIHGRJc]
=geblokkeerd	w#YTY
=gebruiker	p!^(]-J/X3G9I:H;^>I?H@GBIHEIIKGMINITIUJVIZE^]aJbJdIfJhH
=gebruikt	u9JHIKa
=geen	h!J#H%Y(a)J*I-F3F4]5J7J9D:G;H=Y?G@EBFCHD_GJHGIFJIMHNIOGPHRJSJTJUIVZXGZD[J]G_JaXbIcIdJfIhI
=gefallen	z>_BJHH
=gefunden	u_^
=gegen	zN[
=gehen	u*X4[HIZHfZ
=gehort	w9]:JHJKJP]UIWI]J
=geht	[!G#E%E(D)H*I+I,I.J/G1Y2Z3Y4F6G7H8I9C;I=I>a?DAJBECEDEEIGGJILGM[NCOFQJRYTGUFWIXFYZ[X]D^X_GaBbZcEeGgFhB
=geloscht	z!H/I>]HHMHTI_^aJ
=gemacht	w#]>ICJHHIIKIXJZH]^
=genau	w>]F^HIZIaJ
=general	w(])Y*I,]PHdF
=generat	s2]>IBJH[KE
=generator	z-J@JHHK[N[ZI
=generic	s@HBJHEN[^_
=generica	z^]
=genommen	u%J-I>J@IHIIFK^NIP[Z][IhH
=gens	z%J+^G^HHZFdHfF
=gent	z-H0H9_>J@JBHG[HFIJKIZHaJdJfIhI
=genug	zIaZH
=gerad	w/IHIS_TJ]Gc]fJ
=gere	s(J-I5[7]:]@JBJHIIJKHNIUHVJWJZDd^hJ
=geregistreerd	q>XDZ
=gerenciada	zKJd_
=gereset	zHJg_
=gerida	z:^d[
=gesamtstruktur	w8_ZJ
=geschlossen	wBYZH]]
=geschutzt	z,[
=gesetzt	j#X%Z(F4YB[HDKIMGNJQXZE^]dJfJgZhJ
=gespeichert	w#]D]ME
=gespeicherten	z3IO]
=gesperrt	b!I#c%J(H)[*I+J,I-X/H1J3G4J7J9I:I=I>G?I@EBECHDGGJIDKYLIMFNGOIPISITcUHVFZE[Z]F^J_IaGcHdIfHgHhH
=gestellt	wHJU[V[
=gestern	o!J(I-I9I:I>I?H@_BJHJKHM]UJVHZD]^_IaJcIf[
=gestita	zHId_
=gestoppt	z0^KJfX
=gestopt	zfY
=gestort	w=JBJHDR]S^]Gc^dJfH
=get	Q!@#F%C&H(G*Z+[,]-F.G/D1F2G3F4E5G6F8Y;G<F=X>Y?D@^AIB>CADHEFJ[KBLEMDNYOEPJQHRGSCTEU_VZWDXCYGZa]@^B_Ba_bDcDeCfDhE
=getippt	z#^
=gets	Z!I#H%G(Z)Y*Z+Z,I-_/G0H1I2J3D4I5J6J8I9H:H;F=G>F?G@IAHBCCFEIFJGGH@I]LYMGOYP[RJSFTEUGVJWIXHYJ[I]F^F_Fa^bHcZeJfZgHhZ
=gett	f#^,]3J>G@IHBIHTIZYa[f]
=gevraagd	w*^CZ
=gewechselt	u-J>]@^BHHGKIMZZIaJ
=geweigerd	w-J@YHIIJKJN^P^ZFdIhJ
=gewijzigd	q@XB[M^TJZGgJ
=gia	m+^-F9I=J>J?H@ZBJCIDGHDIIKdOIVIZH]JaJhG
=gibt	n!G#J(J-I/G3J9a:J=I>I?JBICIDIIHKHMGNHSJTGU[VGW]XIZD[Z_]aHfJhI
=gilt	l(I*Z+X/[:J@GBHG[HEIJKJM^UJVIZHdJg[
=ging	s!Y9H@ZB[RXZHf[
=giorno	m#H(J-H9F>J@bBHCID^HCIGKGMJNIVJXaZF]JaJhI
=gira	z=JBJGIHFMHVJZ]f^
=gissa	u-_HH
=gisteren	u9J@_
=github	z,IBIHaLIZE
=giu	s-J/I3I4Z=H@JBFHBScTGUGZDaJc]dJfIgI
=give	c#I%H(b)H,I-G/J3I7H8Y9I>G?H@CA[BFCHDFHFIEMHNGOISJTIUIVHXGZ]]I^ZaHbZdIg]
=given	j!J%Y(I)Z,^-H/G3I8I>I?IB[DGHEIIKDLJMJN_VIZJ_JhZ
=glass	zH]
=gleich	u9J@YHJIJK^MI
=gleicher	zA[
=gli	f!G#G%G)_*b+J,H-]3Y4I7I9G=Z>G?F@FAJBHCHDGFJHAIFKHLJMHNHOIPXSJTHUGVXWIXIYJZG[X]I_IaIbJdXfIgHhI
=global	]!I#J%J(d)[*],e-Y3J7J:H=I>I?G@HBHCJDIEJGJH@IIKHMJNJPDUFVFWIZC]I^IaIbIdBeHfIgFhH
=globalen	z(X,Y
=glomt	u(JBED]HIMJUJZ_dJ
=gmail	g!J(I-J3H9J:g=J>Y?H@HBHCIDFH]IGKHMGNHOJPJSJUJVGXJZA]JaFbJfJgJhI
=gmsa	k0dHDZH
=go	]#G%H(C)G*E,I-E.]/F0H1H4I5J6I8H9D:];J<J=D>_?D@YAIB]CDDAEEFHGGI[JGKZMFNCOFQIRISFUDVDWGXEYGZY[F]^^E_FaCbEcEdDeHfBgZhX
=god	z-I9a@JBIHFZI]G
=godta	z@IIJKINIZYdJh]
=godziny	q-J9F>I@[BJHFIJMJX[ZIa^
=goedemorgen	z9]HIXJZJ
=goes	a!H#^(I+J-I/H3^8J9F:I=J>_?G@XBDCGDGHFIHJIK_L]MHNGOISJTFVJX[ZJ[[]H_IaCgJhE
=going	o#I-I7J9]:J>H?J@GBFCJDIHHIJLIVHZb]IaGbIgJhI
=gone	c#G%I(I)J*H+J-H/I1I3E5J7I9E:I;I=J>Z?aAJB]CGDZGIHBIGJIKELJMHNGOIPJRJTHUIVIXIZA[Z]Y^H_ZaFb[cHdIfHgJhH
=good	d!H#H(H)D*H+I-I/I3G7I8J9c:I=I>GAJB_CDDFGJI[JJKXLJMHOIPIRJSJTJUFVHWJXGYJZC[J]F^J_JaGbJcJdIfIgIhF
=googl	l#D(J7c:J=H?JBHH_SJTJVIZE
=got	V!J#Z&I(C*E+X-D.H0H1H2J3D4H5I6H7G8E9B:G<J=E>b?B@]AYB^DFEIFHGEH<JGKHMCNBPFQIRHSFTCUEWHXJYHZd[E]a^CaCbDcFeGfJgFhB
=gpo	^!I#J%I(H)I*J-H/H1J3J4J7I9I:I=H>I?I@_BDCJDIGJHIKFLIMFN[PIQeRJTJUHVHWJXIY]ZE[J]I^IaIb_cGdJfIgIhI
=graag	z#]9J
=gracia	q#J-I9a>J@IB]HEIGKJVJXJZGfJ
=graduat	z![>]HE
=grain	w@[HHN[
=grant	z%[HY
=graph	b!I%C(a)[+I/I7J:J=J?I@FBGDFGJJJKIMGNIPHUIVGZD^H_JbIdIfJgfhJ
=grati	zHadFfJ
=grava	u0X9JG]HIY]dJ
=gravado	z3_9J>HHGaJ
=gravar	w%ZHEd]f[
=grazi	p#J(J-I3I9b>I@IB[DJHEIHKJMJVHXJZG_JaIfJgJ
=great	q(J-J3I9a>H?J@HBHHEIIK]NJVIZIaJhG
=grey	e!a#J([,J3I8J9G:J;I=I>J@IAJBHCHDJFJGGHAI^LXNIUIVFXJZH]I^I_GaJeafJgIhJ
=grigio	w(_9J:[>IHIIJ
=gris	q%I(a3J9H:aHEIIVH
=groep	w(JBJHYV_ZF
=gross	zIY
=grossbuchstab	zI_
=group	U!E#F%B&J)D*F+G,G-E/E1G2I3D4G5H6G7F8F9C:E;G<I=B>D?D@FAGBBCFDDEHFGHcICJEKCLGMEOHPeQIRHSFTFUBVjWEXEYFZ>[F]D^E_DaFbDcFdAeEfCgEhF
=grupo	f!J%J(F)I*I-I3G7J9F:H=I>H?I@HBICIDIGXHEIHKIMIOJPaUHVfWJXJZD]I^J_JaIbIdIfJhJ
=grupp	k(I=J?J@IDJG[HZNJP]UHVaZE^JbJdHfJ
=gruppi	zP^
=gruppo	o(I3H9JHDIIPYVdZI
=grupy	w(JHZUIV^ZH
=guarda	p#_-H7]9J@HDJHCIJM]ZFhI
=guardado	z3[9IDJKHO[
=guess	b!Z#^-c9H:I@HBHDJFJH@IZKHNJTIZChJ
=guessabl	n-_HIZI
=guest	]!G#F%I(C)H*I+J-E/J0J3G4J6J7H8I9C:h;J=G>F?F@EAIBFCGDHGIHcIEJJKFLIMHNIOHPHQJRZSHTIUGVDWIXFYJZB[I]H^G_FaHbIcIdIfHgIhH
=gui	zH^ZJ
=guid	p!I/I3I9IAYH]IIKJ]J__
=guidanc	z-JH[ZX
=guidata	w,ZHIe]
=guten	w-J9a@IHFXIZH
=guy	w(J*JHHLZP[V[ZJ
=guys	w#EHIT_cZ
=ha	X!F#C&H(B)D*H,F-H.H/X0F1G2Y3H5G6H7E8G:C;E<I=J>@?@@_AGD^EDGFH;JFKALEMdNBPCQGSCTCUaWbXIY[ZB[F]]^E_DbDcDeHfChG
=haadj	zHEZHb_
=hab	h!J%J(H)J*I+J-H/J3H4J9H:H=G>C?E@FBFCcDBHAIFMINGOHPJSJTJUIVFWJXHZ][H]daYbHcJdJfIhH
=habe	_!I#]%I([)G+Y-G/I1J3G4J6J7I9C:G;J=F>[?E@FBDCZD^EJFJGIHJIEJJLIOFPIRJSITGUGVDWHXEYJ]c^I_JaDbGcIdHfIgIhF
=haben	g#G%J(J*[+Y/I0I3H9J=]>G?I@XAZBGCGDYGIHENJOJPIUJVIX^ZF]I^J_IaFdYfIgJh[
=habilit	wV]d^
=habilitada	oUZV[ZIdX
=habilitado	m(I9H:J@IHJKHUZVaWJZFd[
=habilitar	s.YH[UFdGe]
=habilito	zH[UXVJ
=habilitou	z(IU]VHZGdY
=hace	l5X=[@_BIHHIIKJMZZGhH
=hacerlo	z!J:^DJIJV]ZI
=hack	q!J#J9JHbZH
=had	Y#[%G&J(G)H+H,I.I0I1G2J3D4G5I6I7H9G:G;Z<J=G>Z?D@YAHBBCIDIEJFIGGH;KgLHMDNCOGP[QISHTFUHVDWIXDYHZ=[G]c^Y_FaDbGcFdGeIgGhB
=hago	z-JBIH]IJKGZZdJhF
=hai	u(X@]BIXZZF
=hakchen	u<XZF^_
=haken	u;]HJLYZIdZ
=halben	zB[HJaZ
=half	d!G%J(G)G*G+J/a0H1I3H4G5H6J7G8I9G:G;I=E>F?FAHBFCHDZE_FIGGH?IFJHKGM[NHPFRJSYTFUFWJXEZG[J]]^I_Fa[cIdHfGgYhJ
=hallo	s-[3J9_>I?IBJCJHFIHKIUJVIXIZG]IaIhJ
=hammer	u#ZHDKHT^
=hand	l!J%Z(H-[7Z>_BGHDKJL]MJZF]J^GfJ
=handbag	w9I>bBJHEZF
=handl	u7[G[H]LJZF
=handset	s9F>_@GH]OJZD]GaJ
=handynummer	q-I3Z>Z@IDZHHKJMJO]ZJaHhJ
=hang	w4Z>J@JBJHHZHa]bY
=hangt	w4JHYRIS[cFf]
=hanno	k!^#G%J(J)[*[,J-I3G4J9H:I=[>Y?]@FBHCFDGHFIHKHNIOHPHSJTJUGVFXHYIZC]]aJdJfJhI
=hantera	z-IBIHIIIKHMINHZHdahI
=happen	g(F*J+G-H3I4Z7X9E=I>E?C@EBFCHIIKGL[MINFOIUJVIZa]H^Ga]bGhG
=happy	s-I/]9_>I@IBXHEIIKGMJZEhJ
=har	c!G#F%I)F*F+H,J-G1J4J7I9E:G;J=_>_?F@FAJBEDbGJH>IEKYLJNFOEPHRJSITIUXVFWJYJZB[I]F^I_Ia]cHfIgYhG
=harden	i%J(H)Y*J,J.X4J9I=JBIHBIJPIQbRIYcZGbJcHdHeFfE
=harder	o-]HI
=hardwar	s?bBHHJZD
=hartung	z%]HIRJY]cGfI
=has	J![#F%D&D)D*B+@,C-].F/_3b5C7I8@9?:>;B<G>H??AZCaD_F_HCIJJBKHMDN=O@QDRASaTHUaVYW_XAYBZ=]>^G_ba>b?cGdIeBf@g>h=
=hasel	l:J@IBIDJGZHDIJJXKJMJU^VIZGd_fHhI
=hash	a!J#I%G(H)I-F/I0G1H2J3G4I6I8I9H:H=G>I?H@FBFCIDHFXGcHbIGJIKELIMdNFPHRHSIUHVHWIXIYJZ@[J]G^G_IaIbHcGdEeJfHgJhG
=hasla	c!H#H%I)H*I-I/I1J3I4J7H8J9I=G>G?H@FBCCHD_EJFJGIHAIGJIK]LHNFPHRJSGTIUZWHXIYJZa[H]I^Z_IaIbFcIdEeJfFgGhX
=haslem	zZZcJd]gJ
=haslo	_!H#F%I(F)I*I+J,J.J/H0J1I3I4J6J7I8J9E:G;J=F>G?GAJBZCFDFGHHHIXJILHM^NaOIPIQJRISITGUFVEWIXHYI]G^G_HaHb[cIdZeJfGgHh^
=hasta	s#I-J9_>J?I@YBICJHDIJKIMJX]ZI]Jf[hJ
=hat	Z!X%^&I(B*D+D,G-H.I/H1F2Y4F5H7F8G9C:H;E<I>B?BAHB]D]FGGEHBIZJFKBLFMANBOJPDQHR[U_W^XHZ>[F]b^D_EaBbEeHfBhE
=hatt	p-H3H9F>[@GCIHFIIKbNJOHXZZX]JaIhJ
=haufig	z-[KIXX
=haus	z9H>]BIU^VG
=hav	q@XA^BFHHPHZZ^H
=have	L!A#F&G(J)Z*[,E.H/H1D2E3Z4C5_6E7C8D:D;Z<F=]>ZAHB=CcD]EEFJHCJJK]LCMGO^PEQFRESCTCVJWJYDZF[[]?^X_BaCbBcCdIfAgGh]
=hay	k!J#J(J-I3I:]=I>E?I@^BGCID[HCIHKIMHNIOGUHVFW[XHZD[J]Ja[bZc[dIhI
=he	X![%G&J)G+_,I-C.I/Z0I1I2J3D4H5J6H7G8E9E:H;I<J>B?AA[C]D]EIH@I^JFKXMEOFQJRISHTFUFV]WHYHZB]a^FaCbGcGdGeIfGgGhI
=head	u%J([@ID]G]HEIJKFMJZF
=headset	s9IH_
=health	o+I0G7JDISaZHf[
=healthy	ufZ
=heartbeat	k#J%I1J7J8J9H=H@HB[DJGFIIKHM[NIPIRIVJYIZF_Jc]dDeHfcgJhJ
=heb	j(^9JBJC[DXHGK_VJZGaJ
=hebben	zIXMZ
=heeft	u%[/Z;JHJUZ
=heisst	q#I3J:I?J@IF^HHIJKHMIN^OXT]V[ZE
=hej	z#J-J9a=J>I?J@IBICJHEIJZFaJ
=hela	wHYUY
=held	z7YHZ
=hello	c#H(H)J-H/J3J7J9b:J=I>I?a@HBHCIDIIGKHMGNIPJSJTFUIVHXI[H]I^JaIcJdJfIgGhH
=help	^!Z%I(C)H*J+J-F.J/H3I7I8J9Y:H>G?F@JB]CIDHGHIYJ[KELGMFNFOJPISGTZUGVFWJXGYJZ[[G]H^E_IaGbEcIdIf^gGhF
=helpdesk	Y!I#G%I(d)D*]+J-[/I3G7I9F:G=H>F?E@^BDCIDXEJGJHJIFJIKFL[MENGOIPXSITYUHVFWIXGZJ[H]H^HaHbGcJdHfIgb
=her	Y!^#^%F(C)G*G+^,I-D.J/D0I1I2I3Z4H5I6I7E8H9H:];I<J>F?CAGDAEIFIG]H9JFK_MCNDOGPFRHSGT_UFVDWGXGYIZ_[E]Z^D_]aEbDcGdFeJfHgG
=heranca	z;]
=here	]#H%G)E+I,I0Z1I3H4I5J6I7I8H9Z:[;I=F>D@EAJBBCFDGEJFJGFHDJHKYMFNCOHPGRISHTIUaVDWZXGYJZD[G]H^F_Ha^bGcHdbeIfEgF
=herencia	u!I;_
=hergebruiken	zK[
=heritag	w!I;^
=hers	u@[HIKIV^ZIhX
=hes	l!b)JBGD^HDPJTZUIZF
=het	Z!F#E%]&J)G*G+I,I-F.I0G1H2H3B4H5I6I7G8H9B;F<J=E>I?E@_AHBBCEDDEHFHGGIXJHLHMXNaO]P[QIRHSETDUEWHXDZG[F]E^F_Fb]cFdZeIfEgZh[
=heur	j#J-I3H9G:I>I?I@]BICIDJIGMJRaUGVIX[ZF]Ia]cJdJfI
=heut	h(J-J3J9I:I=J>H?J@dBIHFIIKGMJSZVJX[aIdIfYhJ
=hey	u9aHFZH
=hi	j#J(I)J*G-I3I7J9c:J=I>H?HBFCHDIGJHCIIKHMJNXTJUJVIWJXI]I_JaIcJfJhI
=hibp	z4G5HHIJ_
=hidden	w*[?GH[bZ
=hide	u7Hb^
=hier	k(I-J3E9I:[=I>G?J@aBHCHD^HEIJKFMHNJOHPJUJVIXJZ@[J]^^JaJbId[f[hH
=high	w(J?IBJH]P]VHZG
=hij	z-J3G@ICHHGIGKaXI
=hilf	z9[ZX
=him	d#G%H(G)J*J+^-D/F1J3H4H6J7H8I9F:I=Z>D?E@JAbBGCGD^FJGIHBIYJHK[L[MGNFOIPHSIUHXI[I]G^I__aIbHcIdIfIgIhH
=himself	p#X)Z@XHJZJ
=hint	d&Z*I3J5e9J@HCIHDIHKJMINDOXSJWIZHaJcJfJ
=hinterlegt	i#J*J-I3C?]@HC_DbHGIHKHNJOXVJZH]JaHhI
=hinterlegten	u3]>XDI
=hinwei	zN[U]WIZI
=hinzugefugt	z8]
=hire	u@YD^HGVXZH
=hired	z3]IIOH
=his	Y!]%G(B*Y+a,H-C/Z1J2J4I5J6I7I8H9J:b=Y>C?EAJBZCGEHFHGHH=I^JFK]LDMDNCOIRJSHTYUEVJWJYJZF[G]E_EaFbFcHdGeJfIgY
=historial	w5[HIIEN^
=historico	w5[IFN]
=historiqu	w5[IHN[
=history	b(I-I/I3H4J5b>JBIDIICJGK^NbPIXJZF]J_JbIgJ
=hit	o#Y-ZHFZIaYg[
=hits	u#G-YA]HGJYPJT[VI
=ho	]!G#]%F(])H*X+H,I-B.I/G0I1J2I3B4H6I7G8I9C:D;I=E>a?I@ZAIBAC_DYEJFIGHH;JHLGMBODPHQJRISHTGUFVDWGXEYHZ_[G]b^G_IaXbEcHdFeIfFgG
=hoe	zH^VG
=hoje	o>H@bDJHIKHX]ZFaJ
=hola	u-H3J9b:J>I@HBJHDIIKJUJXIZHhJ
=hold	g!H#I)[*^+J-G/I1I3_9D:H=I>F?H@DAJBHCHDGGJIGJJKIMINHOJPFRISGTFUFVEX^YJZC]H^J_IaYbIcJdJfIgFhH
=holder	p(E)c-J@JHBPHVIZH^Y
=holiday	o9G>[@HBJH^IJ
=home	c!J&J(H)I*I+J-G3D7J8J9D:g;J=I>_?H@GAJBHCJDIEHGIHFIGKGNGOJPJTHUGVHWIXI]I^J_EaHcIdJfIgIhI
=homeoffic	w9H>]HIM]
=hoofdletter	zHJI^
=hook	w8_:IHJJX
=hope	zZY
=hora	b!I#X(I)J*J-F/J1J3G4I7I9D:G=H>F?H@aAJBFCFDHH@IFJJKELIMFNIOIPIRcSHTHUHVGWJXaYJZC[J]H^I_Ja_bHcHdIfGgJh]
=horario	zR[fJ
=horlog	zR[
=hors	z4[GY
=hos	zSZZId^fH
=host	j-J0J1J3J4I9F=J>J@IBJGIIJMJRdXIY]ZGaJcYfE
=hotfix	p5aHI
=hotmail	n#J3I9I:J>GDJHcZH
=hour	X!G%E&J(F)F*G+H,I-E.I/D0I1H2J3E4H5J6I7H8H9A:F;H<I=F>D?F@gAHCFDEEIFIGFHFIBJGK?LIMYNFOHPbQIRXTEUGVDWHXcYHZF[G]F^G_GbFcGdGeIf^gGhF
=hous	z-XBIJ^ZH
=how	Q!D#@%D&I(@*H+^,G-=.G/B0D1E2F3B4G5G6F7G8F9Z:B;G<H=B>@??AFB<CBD^EGFFGCHjI^JCKYM[NXODPCQGRFSDTXUEV<XYYF[Z]@_DaAbBcDdDeGfDgC
=however	u+[gX
=hoy	p9I:J>G?J@bBIDJHIIJKGMJX^ZH[JaH
=hr	[!^#D%_&b(D)E*E+_,G-B.G/E0F1E2]3b4c5H6F7E8A9@:D;G<^=C>??B@GA^BBCCDAEHFEGEHII?JIKALFMCN_O?PDQFRFSETEUDVHWFXCYFZ=[F]B^F_IaBbDcDdEeGfDgEhB
=http	zHIc_
=hui	u@[HIX]ZH
=huidig	w@JZDha
=human	z9]HH
=hundr	zH[TY
=hur	zH^VE
=husband	z>_?JCHDHHE
=hybrid	j(I)J*J,I-H/I7J9H:J>I?J@IAJBGGHH]IIKILJMJNIPIVIZE^H_Eb^cJdbeIgJ
=hyper	w9HH]ZJb[
=i	?!Z#G&@(])]*[,F-@/<0=1B2?3C4;5>6>7A8B97:H;><?=A?a@^A;CYDfE?G9HEI_JCKdL=MGN_ObP<Q@RDS>T?U?W>YIZg[^]_^7_;aZbBc9dEeAf9gDhf
=ich	R!G#Z%B&G*X+[,D-=.F/B0E1E2G3?4C5G6E7C8E9X:D;E<G=?>_?^@]AFBFC]FEGDH[I<JDK[LBMFOXPBQFRESCU@V[WBXYYDZ_[c]]^A_DaFbHcBdAeEfAgB
=icloud	z/IH]MIZJ
=icon	z!ZZI
=id	Z!F#@%G(D)H*H+Y,H-=.I0H1G2H3F4G5I6G7Z8H9G;I<J=c>F@HBCDDEJFIGFH[IfK?LGMDNCOIPGQJRISGUFVHWHXHYHZ=]E^E_]aEbEcFdCeFfCg[hH
=idad	w@[IFN]
=idag	z@Z
=idea	m!H(I)E7J9C>H?I@GBZDHHZIINJPJUFVIXJZbaIhJ
=identical	w@[HIK_ZF
=identidad	w-G7aD[HIIIKGZEhJ
=identifiant	w,[IZ
=identit	w-I7^D]HIIJKIZGdJhJ
=identity	e#I(J*J+J-F/I3J7a9J:I=J>I?I@FAbBHCHDYH^IHJJKHNIPJQZSITIZD]J^H_DaIbFcHdIgJhI
=idle	zcZ
=idp	w7^HJZI
=idslock	wHFT_
=idzi	z>Z
=ieri	q9I@_BIDJHGIIKIMINIZD]^f]
=if	Z!Y#X%J(G)I+F-H/I1X4[5J9X:I=J>_?GBECID]HAIHJ]MINEOIPIUIVHXJZB]I^Gb[cXdJfJh_
=igar	z@[
=igen	p@ZB_HJZH
=ignor	n(H)F*_3_@JBJD[HAL]WHZGaJ
=ignora	w5_LZfI
=igual	p-J3I>J@HHHK_O[ZIgYhJ
=ihm	z;]IJKJN]
=ihr	d#H%I(G)H*J/J3X7I9[=G>I?HBXDXHEJJKGLJMZOZP]SJTXUXWGXXZ@[J]I^FaIbHfIgIhH
=ihre	p-I3[:I=I>I@JBJE[HJI^KHOGWYZJdXhI
=ihren	z!YZ[
=ihrer	p:ZE^HHUIWJZIdJ
=iis	wY]
=ik	^!H#X%H(Z)H*G+I,I-B.I/H0I1H3E4I5J6I7G8I:E;I=F>H?X@ZAIB[CZDIEJFIGHIBJHK]LHMDNZO[PHQIRHSGTGUFWHXEYHZY]E^G_Ga_bEcGdFeJfFgG
=il	M#G%F&D)I*G+[.B/A0A1A2B3[4Y6H7A8@9>:J;B<C>a?I@FAABJC^DBEBFAG@HEIYJ?LAM^NEOcPAQBTIU_W?XFYFZD[F]X^?_EabbEcIdDeGf]gDhb
=im	O!]#F%A&E)F*H+J,I-J/Y0D1C2E3b5E6D7J8C9Z:^;D=??>@=AIB]CEDYEDFYHDIZJCKALHMZNDOEP@QERCSBUXVaWIXEYCZC[E]E^Z__d@eHfH
=imag	qHIKIbb
=immediately	u.X@aHIZF
=immer	m*Z+J-I3J7X9J>I@FBJCIDYHGIIKZN]O[ZI]IaI
=immutabl	z9JHE__
=immutableid	zA_HF_H
=imped	zHG^Zc[
=impedir	uT[
=impedirn	zTY
=impedisc	zHF^[c[
=impid	wHEXY^Yc^
=implantamo	zH]
=import	o-H3]>FDJF_HZIIOGZEaI
=impos	w@IBID]HDKJMJT]ZJ[]
=impossibil	s4Z6ZHHeY
=impossibl	f#J%J(G-I4]6X=I>_?H@^BGHEIGJJKZLHMHNHPZSJUJVEXIZH[H^EaJbGcJdHeXfI
=impostato	z*ZHIV]
=impresora	zH_MJZG
=impressora	wH^
=imprim	uH_
=imprimant	uHaMJZJ
=in	<!_#F%Y&D(>)@*6+G,b-E.A/_0H1F2A3c5F6A8G9::X;?<H=:>I@=AaB]C>DBFdG_H_IEJAKALGMcNAOFQ>R9SJTdUJV_WAXIY9ZH]D^__^aAb@c8dYfAg]
=inaccesibl	w4ZHIcZ
=inacessivel	w4ZHJcZ
=inactif	u![([BJHIZI
=inactiv	h!^(X-J0_:JBISJU]VIZCbJcJ
=inactivo	w!_(I_I
=inaktiv	w!Y0ZHI
=inaktiverat	u!]
=inativo	z!Z
=inbox	u>^DJHDZIa]
=incident	j(G)JHGSdUHVIZFfJgH
=includ	c#H%J(J)H-Z/I6J9H:I;Y=[>Y?J@HAJBGCJDIF[G]JJKEMIN[OHPIRJSJTHUGV_XJYXZC]J^J_IaIbIcIdIfIhG
=inclui	z-Y=Y
=incluir	zHII^
=incluy	z-Y=[HJ
=incognito	w.ZH[
=incorrect	^!J#E,[-H4J6Y>H@GBFDIHBIFJJKHLIMGNHO]PJT]VJZ[^G_JbJcJdIh^
=incorrecta	n,[3]6ZCIDJHIdIhZ
=incorrectly	z#XcX
=incorrecto	w3^DJOY
=incorreta	u6Zh]
=incorreto	z3[OYZJ
=indicat	s!XHI
=indicatif	z3_HH
=indietro	wHIR_
=indirizzo	z3[D[HJOI
=indisponibl	w4]?ZCHHES[
=indisponivel	z4]?[HE
=indovinar	q-[
=info	^!I#J%I(I)J*G+a-G3X7I9H:I;H=I>Y?X@HAJBHC^D_GJIFKGLIMJNIOHQITJVFWJXHYIZD[I]H^J_IaHbJcIdJfJhH
=inform	wCIH[OJ
=informacion	u3YCXD^HGhJ
=informaco	w3IC[D^HHZG
=information	c!F#I(F)J*J+]-I4Y7J8J:H;J=G>J?H@IAIBGC]D_EXGIHHIGKILINGPGQaUIVFWJXI[J]H^H_IaIbHcIdHhJ
=informationen	zCYD[
=informazioni	w3G?JC]D]HG
=ingen	o(I3I4^9F:I=a>J@IBHCJDHHEIJJJKHNJXIZG]Ja^bIhJ
=ingeschakeld	uVZZIdY
=inget	w3Y>HD_HIOFaF
=inherit	n%G;_HH]J
=inheritabl	w;Z
=inheritanc	a!H#I%J-J3J9H;e?JAICJIJKJVJZJ]J_I
=inicia	z+YHIdJfZ
=iniciado	z][
=iniciar	uH]ZE[^aFbZ
=inicio	l!I#E(J-J3J:J>E?J@HBZDIL]NJTGUIVIXIZY[H]JbacJh]
=initial	q@]HXIJNIZHhZ
=injoignabl	w4XHHUHf]
=inloggningsskarm	zHIb]
=inne	z9I@]B]HI
=innej	z#J:_BJJYZI
=innerhalb	z(J@[BIX^
=inquilino	zHISJU[VJW]
=ins	s%[3J>_BIHGUJZIaJd]
=inscription	o%J(J+Y-J3I9J=J?HB]CHDaGIHHNJPJUIVJXJZJ]JbIgJ
=inscrit	o+a?JCJD_HBZJ
=insecur	q(J<d@FHBIHKIMHNHZG^IhH
=inserito	w@JDaHG
=insid	s-J3G>I?I@IG^HEIaJ[KJNIOFZF
=insist	n#I(H-I:J<]BFDHHDIIJIK[MJUJXZZD[]]IbIgJhX
=inspection	pHGYJca
=instagram	zH[
=instalar	zH[
=install	c!H#J%I&J(H)J-D0a1X3H9H:J=J>I?J@HBGCJDIGJHcIGJ_KIMJSHTJVIYDZB]J^J_IbJcGeJfHgJhJ
=installation	wHYYJdJe[
=installer	w>HH]
=instead	p0Y3^7X>H?^@IHGZDaHh^
=instellen	s(I@IHXV[ZZbX
=instruction	w#XH[
=insufficient	e%b([)J9J?IBHCYHAI]PITJZH
=insufficienti	z([
=insuficient	u(]HJ
=inte	Y!C#A%G&I(F)F*G+G,H-A.H/G0G1G2I3@4F5H6H7F8G9Y:J;G<I=E>]?ZAGB@CBDJEIFHGFHJJFKGLFNXO]PEQHRFSETDV_WGXBYGZd[[]B^YaXbBcCd[eHgF
=integration	i-J/J3J?JCJEEHCIJNGZI_IcGdde]fHgJ
=integridad	zHJS^ZJfI
=inteiro	zHJSZU^
=inteligent	w-JHFT]b^
=intelligent	wHHTa
=intent	z@IX_
=intentado	zXY
=intentelo	w@[HJMIZZ
=intento	n#]-J3G>J@JHHOHX_
=intercept	wBJGJHFJ^ZIc^
=interdit	o!J)]-a3J9I:J>IBJCJDHHDIZKGNJP[QYUFVJZH^YdHhH
=interfaccia	zgZ
=interfer	zbY
=intern	o!X-I3Z@[KIN]OJXJZGg[
=internal	zSZ
=internazional	z3_HH
=internet	g-[0J3G4E9I:I=H>H?I@HBIDIGJHHIIKJMHNJRHSIXJYJZD]H^JcfdGeJfDgHhH
=interno	z3_>HOF
=interrupt	s+_DEHCZJ]_cJ
=into	f!E/[8Y:Z@HBIJYNJTXV[ZY[I^J
=intranet	l(I-J/J:J@HBHHcIJJIN]RJUJVJZCbDcIg]
=introduc	z=JGZHX
=introuvabl	u,]3G?IDJHD_]a^
=intun	i)Z+J>J?JDIZIaJbccJ
=invalid	h-J/Z3a>EBJCHDHHJIHKIMINJO]R^XIZHaG
=invalido	s>FCJHHO_R[aH
=invent	u9H@EHFKaZD[^hG
=invento	w-JNbZH
=investigat	z9XcX
=investigu	zE]
=invit	b(J-J3I7I:f>J?J@GBIDIHXIIKHMJNJVJZD[J^JaDbIdIhI
=invitado	o:bZJ
=invitation	z:EH^
=invitato	w:_HEIJKJZJ
=invoic	w?JHaOE
=io	o([3H9F>G?Z@HBJD[HGIFKHOIUIVbXJZG]JaGhJ
=irgendwa	z.ZDY
=irraggiungibil	w4[HJc[
=irrobustito	z%YYY
=is	<!_#G%E&?*B+G,D-].B/A0C1^3^4c5Y6H8B9E=E>]?^@GA:BXCIDJEEFCHdI[JGKFLDMBNGOFPIQCSZTGUHVGW=XHYD]<_BaDbAc?dXe>fZg>hY
=issu	_!I#J(E)I-H/G3G4J7I8J9G:G=G>E?G@FBbCJDFGIIGJILGOJPHQYSHTIUHVHWIXJYJZa[I]H^E_IaHbGc]dIeJfIgIhG
=issuanc	wH]
=ist	Q!a%A(F)Y*E+D-B.F/A0F2F3[4Z5E6D8D9?:@;]?a@ZAEBCCYD>EDFDG^HIJDK=M?NEO@QERJSYU_VGX@YBZD[B]F^Y_Ba]bCd]eCf]gE
=it	?!G%?&I(F)?*B+E,B-c/c0<1B2>3F4:5X6B7>8A9B:B;E<?==>B?F@cAIBdEAFJGAH8I_JIKgL>NZOaPCQ>RASBTHUZV]WIY@Zf[J][aAbAc@dGe=f=ha
=its	T%B&I(D)C*F+H,G-a.J0X1E2H3A4D5G6Y8]9Y:C;G<H>B?]AFB_CDEYF^GCHAIBJ[LEMBNGOZPCQHR^SEU[WFXAYEZ>[E]C^a_EbGcXdXeGfC
=itself	n>J?Y@HBZCHHIK^T[VJZF]J
=ive	]!I%I(G)I*H+I-C/H3F7I8J9F:G=I?[@XAJCZDDGIHIICJIKaMJOIPISJTIUHVGWIZc[H]F^H_IbHcIfHgG
=j	_!I#X%H(G)I*X+J,J-E.J/I0J1J3G4J6J7I8J9D:G;J=G?F@[AJDFFJGIH=JIKZLINYOFPIRISITHUHVFWIYIZ_[G]^^I_Ia_bGcHdHfHgI
=ja	h!J#H(I*I+Z-I/I3I7J9G:I=I>I@^B_CGDHHBIFKbLJMFNHOISJUIVGXGZA[[]I^HaIcJdIfJgJhF
=jag	b!G#Y%I([)H*H+I,J-F.J/I0I1I3E4I6J7H8I9Y:F;J=G?EAIB_CYD[FJGIHGIEJHLIMFNYO[PHQJRISHTFUEVGWIXFYJZH[[]F^G_GaZbFcHdFfHgIh]
=jak	wH_VG
=jaki	z9^
=jam	zH]
=jamai	g%J+]-J1Y3H7J9H:I=J>G?F@HBHCHDaHAIIKJL]MINJPJUJVIW[XIZG[J]I^Ia^bIfIhJ
=january	w@IIXK]
=jdoe	zZY
=je	U!D#_%B&G*B,F-?.F/C0E1D2F3>4E5G6E7D8D9Z:I;E<G=A>]?]@ZAECZD]EFFEGDHHI<JDK[LCM=N@PCQFRDSETBUBV]WEYDZa[b]Y^B_DaFcCdBeGfAgDh_
=jede	u@XKXNZ
=jedna	w*[CZ
=jemand	z@ZZZ
=jest	b!Y%H(Z)I*I/I0J1J3I4J7I8I9F:F;J=F>G?Z@DAJBCDEGYHAIXJIKELHMDNEOJPIQJRISITGV]WIXGYI[I]H^[aGbHcIdagIhX
=jestem	w#J-J9]?J@JB^CJD[HDIIKINJZG
=jeszcz	z9IC]HJM[ZI
=jeton	s(I,c3JHERZZJaJ
=jetzig	zIJKJZIha
=jetzt	f#^%J(I*J+J,J-F/[3I4J7J8X9F:I=H>G?Z@[BZCGDZGJHDIFKDLIMHNGOITIUJVHXaYJ[I]G^F_JaHbJcJdIfIgIhE
=jira	w#FHaZD
=job	q#I9_>[HDKIZJ[X
=join	e!G#I%I(I)I*J-I/J3H4C6J7H8a9J:G=I>G?H@FAFBIDIFJGaHaIHMJNDOJPETJV]Z@]J^I_Cb^cIdIeIgJhJ
=joiner	wHHV[
=jour	j#I+]-H1Y9G:J=I>J?I@^BICGHDIIKGNJVJXaZE^IaJcJdHf^hH
=journal	zHINY][
=june	w-[II
=junk	w9ICIDJHFaa
=jusqu	w9[@ZHJZJf]
=just	W!D#H%G&](F)G*J,I-C.H/D0Y1I2I3D5I6H7G8Y9[:D;I<J=I?D@]AGCbDAEHGGH@JFLYM^NFODPGRHSGTFUFVBXDYIZH[b^FaJcGdGeIgGhC
=juz	o#I(J-I3J9E:I=J>]?J@GBaCIDHHCIHKaMINITIUJVJXJZFaJdJhJ
=kam	z9J>JBaHJ
=kan	_!E#D%G(J)H*H+J,I-F.J/H0I1I2J3E4[5I6J7G8I9F:^;I=Z>^?F@]AIBaCFDDFJGHH>ICJGLHMDNDOFPFQJRISXTFUEWIXFYIZ_]F^__GaBbDcHdDeJfGgGhA
=kann	[!H%F(H*Y+I,H-D/F0H1I2J3F5J6Z8I9F:^;I>]?a@XAIBYCEDCEYFIGGHCICJHKBLFMZNBOIPGQJRHSEVYWGYH[Y]D^[_GaBbDcFdDeIhB
=kaputt	uHFb[fY
=katalogen	z3]
=katalogu	z3^HJOJ
=kazd	z-J@JKHNaZH
=keep	V!E%G&H(F)I*G+_,H-Z/J0H1H2I3E4H5I6G7[8H9E:F;G<I=F>D?F@^AGBACEEIFGHHJFKYNXOFQIRHSGT_UGVDWHXDYGZH]C^[_FaXbEcFdGeHfXgY
=keepass	w@JH_IJZI
=keer	q#]9H@aHGZG
=kein	W!D#A&H(Z)H+F-C/E0_2G4G5G6E7D9D:H<H=_>@?AAGBGDcEFFGGJH?IAJFKELYMCPDQGRCSCTDUXV@WbXBY_ZG[D^D_Fa[cYdAeGfJhC
=keinen	o3I4Z>]@YCJDIHGX]ZIaZ
=keiner	w+J=[BJD[LXZJ
=kenn	w>G@JHYKIZD[a
=kennt	q:Y>J@IHCIJKZM_YXZI
=kennwortanderung	u7X@IB[HIIIKJUJVIZH^]fJh]
=kennworter	h#I-I/^0_3J7Y:J=I?J@FBICIDHHDIFK_MGTIVJXIZI]JaJcJdXfGgZhI
=kennwortern	wW[
=kennwortrichtlini	zNZ
=kennwortruckschreiben	h#J%[(F,G0J1[4I6J:J=F?J@HBGDIGIKHLIMJNJPYRZSIUGVGWJYHZG^IaJbJcId[e^fZgZhG
=kennwortsynchronisierung	zG_fH
=kennwortwechsel	z@YL^
=kennwortzurucksetzung	c!I#I%I(F)Y*I+H,H-G/I0J1J3I4I6J7Y:H;I=Z>I?Y@HBHCGD[EXGIIGKGLIMINFOIPHRJS]TIU]V]W[XJZD[J]H^IbIcGdEeJfYgIhH
=kennwortzurucksetzungsrichtlini	zHIW_
=kept	n#^/J7Y@IBJHFMGTHd]gJ
=kerbero	z9JBIH^RYZE
=key	d!H#I%I(H)J*I+F-D/C0I1H3H4G6e7I8J9F:I;J=I>G?^@FAIBHCHDEGIHdIEJGKGMHNDOHPIQJRESJTHUJVHWJXJY]ZC]D^J_GaIbJcCdHfCgIhG
=keyboard	m#Z-J9H@JH_IJMJTJZHhY
=keys	f%J(G-I/J0I1I4H6g8J9H=J>J?[@HAJBICIDIGHHGIGKHMJPJRCTHVIXJZC]G_IcDdHeIfE
=kick	z#H9F>I@JBJHGIHTXZ_]G
=kid	w#Y@[HI
=kids	z3FD[HHIIK]
=kierunkowego	z3_HJII
=kill	s.YHEY^
=kim	z-GHHI]ZY
=kind	uIZ
=kiosk	o#I9J@HGZHYTIZF^_
=kitchen	z#^.GHYKH
=klappt	o%[(J9J:Y>I?I@JC]HGPIVHZ_aI
=klar	z9^BZHIUJVJZGbJ
=kleinbuchstaben	wI^
=klick	wHIZGb_
=klingelt	z>IDJ]]aY
=klopt	z3F>IOIa^hY
=know	[!H#G%H&^(E)J*I+G-a.J/F1J3E4J8J9G=I>H?CBYCGFJGHHAIAJZLHM^OGRJSIUHVFWIXHYJ[c]G^F_IbDcIdHfIgFhY
=known	l(J-_/F0J@HBGHBIIJXKIM]NISYTIZZ_Hb[gJhI
=kod	l3I9G>]@GBIDIHDIJMJOJXGZG]Jad
=kodem	w9IHHZJaa
=koden	p3H9G>aCIDHHDIIKIMJOHXHZIa_
=kodu	sHGa^
=kolleg	z(I*H@YHJPJ^^
=kollegen	s(]GYV[ZH
=kollegin	q!](I=]?JBJDJHXV[ZG
=komm	n!X#J)]-H>ZDZHDIJMHVFZ_aF
=kommen	s0ZGYHZX[aJ
=kommer	q!J#I-H3F9F:I>F@HBICGDEHAIFK]MJNJOFTIVHXHZ[]Iabb[cJhJ
=kommt	b![#H%I(H)I*I+^-G/I0I3E4H7J9I:Y;I=H>D?F@HAJBGCZEJGIHGIGKHMHNIOYPHRISHT_UJVGXHYI[J]F^I_Ha^dIfHhH
=komork	zCZHIO]
=komplexitet	zHHI[KHNY
=komputerz	wM_ZG
=komt	p#J-^3J>JHFO[XFZHa]
=konci	z3I>ID_HG
=konfiguration	uEaHIWGdJ
=konfigurieren	ze^
=konfiguriert	u3ZDIEFHIUHVZW_
=konnen	h!J%H(F)X7I:X=F?I@FB_CYDIF^HGLJNJP_UHXIZA[J]J^FaIbGdJfIhI
=konnt	p#J%I,Z-J3I4]9I=J>I?^@IB^CHHEIHKHPIVHZF^HaIdHe^fIhH
=kontaktdaten	w3[D]
=kontaktmethod	zC]
=konten	q(J)_AYBJDJL]UEVFZG[YhJ
=konto	V!b#d%^&I(D)E*F+G-B.H/E0G1F2[4E5I6H7F8G9F:X;Y<I=D>D?E@AAHBHCHD[EFFHGFHBIBJFKBLEMCNDOEPXQXRGSFUAVbWDX]YF]D_XaDbEcCdDeGfDgF
=kontot	o!Y#[%^(H-J3J:JBJDIHEIJKITIV[XFZ]aH
=kort	s-IBJHFIaZJ
=kraju	z3_HJII
=krav	q*[9IC]DJHEI^ZI
=kraven	uHHIZKHN]ZI
=krbtgt	zBIHaKFZFgH
=krijg	q9J>H?]CJHEZ]aZ
=krotki	wHJI^
=kund	z:HB[H^ZIaG
=kunden	w:[S[
=kunnen	zHIPXV^ZI
=kurz	q-I@JHJI_ZJbY
=kurzlich	z@ZK^ZF
=kvar	z_Zg]
=kwijt	s>[DXHJ
=l	J!Z#F%X)<*A-X.B/Z0C1@2F3]6?7F8?9?:A<B>Y?e@IB?CIDGFZG@H>IBJ?KaLYNEOFPGQARaSDU^XDY?Z<^Y_[aEe[hY
=la	C#J&?(C)?*@+[,D-a.>/H0H1;2X3@4J5E6H7G8?9E:H;H<>=a>]?_A;CCDEEFFGGHHEIHJGKbLGMdNdOGP<QCS@TAUFV@WJXCYHZ_^I_Gc?dYe[fYgGh_
=lab	n%J(G)J*J8D9G:J=I>H?C@HAHBHF_GEHeIIKJMJVJZA]J^]_HfH
=lack	e!J#I%^(]-G3Z5a:J>I@GBGDGGJH?IbJGKDMJNDPJUIVJWZZB]I^JbIdIfJgIhI
=lado	z7YHHS[ZI
=lady	w#X@ZXY
=lagt	zCZD]ZI
=laiss	w>I@HHGIIX]Z[]YaI
=lake	w>^HG
=lan	z9I>JH_
=lanc	z%Y+[HG
=land	s!H/^3G>]?JHEZE]Ja[bI
=landcod	z3a9H=J>IHGIJZI
=landervorwahl	z3X
=landesvorwahl	w3]
=landlin	w1J3]4J>_HDZHcH
=landskod	z3a9H=I>ICJHGIHZH
=lang	o%J-]2]3J=J>I@YHGKIN[XJZE]]aIhJ
=langer	z!^ZJ
=langsam	z3J9I>IHaMIZJaJ
=langst	zPYTX
=languag	zZX
=laps	q-J=d@CIIKDMJNHZDbH
=laptop	W!H%H(E)H*G+I,J-E.I/F0H1I2J3G4I5J6I7H8I9C:G;I=F>C?F@BAIB]CFDFEHFIGHHdIDJHKCLHMdNEOHPGQJRFSHTFUHVEWIXFYHZE[G^H_HaEbecGdFeJfDhD
=larga	z2[9J>JI^KIfIhI
=las	e!H%](I)H*]+J,J-E.Z/E0]3H4J7J8J9E:H>D@EAJBGCHDFFIH]IEK[LIMGNZO]PHRJSJTGUIVHWJX[ZB[I]I_GaHbIcHfGgJhE
=lasa	z?J[_
=lasciato	z9J>JCHHEZG]a
=lasst	j/J6X9J=J>I?J@[HYIIKHMJOJVIX[Z]]J^JhG
=last	T#[%D&H(D)I*G+F,E-@.H/B0F1F2H3C4[7H8]9H:I;H<H=Y>]?CAFB>DBEGFEIDJDKcLEM@N@OYPDQHRXSCT]U]WFXIYGZH[E]X^DbEdEe^gDhB
=late	uD[HFR]ZIaX
=later	c!I(H+E-F/H3H8X9J>I?J@[BCCJD[H?IEKCL[M]NGOJPJRIZ][J]H^Ga[bJc[fJgIhJ
=latest	z1Y
=latt	u-_HH
=latw	u-]
=lauft	i#J%J(I0Y3J=I>[@FB]DJGIHCIIKHL^MGNJR]SJUJVIZD[J]I^IaHbJc[dIfZgJhI
=laut	q?J@[BHE^HEI[KJNJSYTHXJZHaZgI
=layout	zh[
=ldap	X!H#G%G&J(G)H*H+I,I-E.I/H0H1G2H3F5d6F7G8E9F:G;I<k=G>F?G@FAIBFCFDGEJFIGGH?IEJGKGLGMENFOIPHQHRGSITGUFVGWHXHYFZD[H]G^H_FaGbGcAdEeGfDgHhG
=le	K!G#E%a&C(Y)?*A+D,@-X.E/E1@3X5G8@9C:>;@<I=E?a@HACCEDFEAGBHAIFKYMaObPJQBRESDUGWDXHYFZF[I_IabbZdIeBfYhX
=lead	q(G*J-I3]>IP[ZIaFbJg^
=leak	w-_@JHIIHKJ
=learn	uHEM]dZ
=least	h-H/Z9I@]CHHBIaKEMHNXZH^JhI
=leav	h!^#I(J-I/Y3I8H9G:J>H?F@GBICJG]HbIHJIKGNIPJVHZDaHbJhI
=leaver	l!_>J@GH^ZD
=leer	z3]HG
=leerzeichen	w3a@JIZZI
=left	_!Z#H%H(H)H*F+G,J-G/G1J3D4J5Z7I9G:H;]=E>J?GA[DXFIJHKELIMHNHOFRJSITHUIVHWJXGZA[I]d^ZaGbHcIdHgHhH
=legacy	zY^cF
=lehnt	u-JHIJ[N[
=leicht	o-c3I9JHGIEZI
=leider	zZ[
=length	e%H-G/I2a9J>JBJCHHEI_KGN^OJSJZD_JhI
=lento	s!H#F-H3G9F:I>HBGCIDJHeICKIMGOIVIXJZF]IaIfJ
=les	Y!E#D%^&I([)^*^+],F-B.]/C0X1G2H4F8G9B;G<I=I>G@AAFBCCAEGFGGYHCK]LGOYP^RGSGTEUEWEXDZ=]D_EaZbFcDeHfCgEhC
=less	o-a9J@ZBIHHIIKIZE
=let	a!H#G%J(G)Z*H+H-F/H1J3H7I8J9F:I=Z>G@[AJBaCFDEGIH>ICJILIMGNXOHPITHUIVFX]ZZ[^^E_HbIcJdIfJgIhD
=letra	o#J-H/Y3J@GBJCJDHHFIdKGOJZH[J]JhI
=lets	o(J)J5[@ZBFH]IHJJKELIUIZC^Hh[
=letter	]!H%J(G)I*J+I.J/c1I2I3[4I6J7I8J9F:H;I=H>D?F@@AIBECFDGEJFIGHH<IfJGKFMDNYOBPIRJSJTGUJVHXHYJ[H]F^I_GaGbHcIdIfIgEhZ
=lettr	w/ZI^
=letzten	p-D3J>J@JHHIGKcNJO[XJZGaJbYeYhJ
=leut	u-]8ZF^GYHIIIKGZH
=leuten	z(]:JHJPX
=level	z(Y5_HHZE
=leverancier	z:]HIJZZJ
=leverantor	z:YJY
=li	u:]>]HH
=libr	p#I(I)a-H/J:J=IBGDIHISHT[UaVEXJZHcHdJfF
=library	w.XHIJYZJ^Z
=licenc	[#I%J(H)H-H/J1J3I4I7H8J9F:H;J=g>I?H@GAHBHCIDIGHH]IGJJKGLJMINIPIRISITIUIWJXIYJZB]I^J_GaIbHcGdJfGgIhJ
=licenca	j!_(J-I3J9H=b>J?J@HBJCIDJHXIGKHNJVJXJZH]JaI
=licence	](I)J-I3H4G5H9I:I=f>I@HBICJDIEJH]IGJIKINIOHUFVGWHXIZF]IaJbJcJdIe[
=licencia	l9J=^H]ZJ
=licencji	s=^HI
=licens	zH]ZF
=licenser	z9J=^HH
=licenti	s-J9I=_HZIIKJVJ
=licenz	u=_HE
=licenza	q-J3J9J=a@JH]IHKIZI
=lid	z>J?JHFV^ZI]]
=liegt	u-I7]9H>]BJG[HHKJ]J
=lien	o-JBHKJMJZGbdcI
=life	z1[BIHIZJfZ
=lifetim	z@Y
=lift	qHIT_XX
=ligacao	s(J-J3Z9H=I>H?^@IDJHDIJKHMJOIUJVIZJ]Ia^bIc]
=ligar	z9]HIZIaJbZ
=ligger	z3[G]HIIJOIZJ
=lightweight	z%H0^HI
=like	a!J#I(G)J*J+Z-^/^3Y7I8I9H:J=G>IBGCIDIGJIZJIK^LJMGSHTXUJVHZF[J]H^J_JaGbIcJdJhD
=limit	g!J#I%G(G)G*E-J2Y3J:I=H>I?FBICHDIG_IIKIMJNIPHQaUJVXWJXaZD]JbIcJfJgJ
=limitada	zQ[
=limitado	zV[
=line	n(X3H4Z>Z@JHDKJZGbIcafH
=link	V!D#F%G&J(D)F*H+H,I-B.H/D0G1H2I3E4]5H6G7B8H9D;I<I=C>C?C@BAHBACGDDEIFHICJEKCLFMCNCOIPFQIRGSETDUCVDWFXFYHZI]D_^aCbjc[eIfEgDhE
=linux	wH^ZF
=list	W!I#F%E(D)F*E+E,H-d.I/G0I1E2I3E4G5I6H7G8H9D:E;H<I=D?c@BAGBCCZDZEIFGGFIJJYKZLGMFNEOFPGQ_RISHTFUFWHXFYHZ?[[]E^G_EaDbFcFdFeIfFgFhC
=lista	s-aHH
=listener	u=JHCPJYJ_JcFdHeIfc
=litery	z9JHHIa
=lithnet	u-EJ_^J
=littl	s.XHXMYZI
=live	j!C#H%I-]/I7[=I>J@_A^IFKGNEPJTJVJZC^H_[dYhI
=livr	zHFT]a]
=lizenz	m(J=_@JBHHaKJUJVJWJZHfJ
=lizenzen	s9I=cCIHGIINJUIZJ
=llamada	q/J9J=J>J?ZHFKJQZa^
=llega	j3H>aBICJaY
=lleva	s-[FXI_KJZH
=llevo	z>JHJXHa^
=lo	c#D%G&J(F)H*H+H,J-E.J/H0I4I5J6I7H8I9A:G;I=Y>_?]@CBDCEEJFIGHH?IZJILHNGOZPHQJRITXUHV[WIXYYI[H]]^H_HaCbFcGdHeJfGhD
=load	i-[.Y?JGJIJJ[KIZEb^
=locai	z6[A]_J
=localement	z/[HIZId]
=locali	s-J/J6Z9HA]HFN^ZJ_I
=locally	w!^/^HEIHKJNJUJZF
=locat	u,I0J8JHDZE__cJdFe^fF
=locatair	zBHDHU]VIW[ZJbJ
=locatario	zBJHHU]VIW[ZI
=location	sH[
=lock	L!@#j%C&I(E)E*G+E,G-B.G/A0F1G2G3E4E5H6F7D8F9F:E;G<I=C>@?D@EAEB=CEDHEGFHGEHYIBJDK@LCMCNBOGPCQHRESFTiUEVDWGYGZ:]C^I_BaDbccDdDeGfEgDhG
=lockedout	uHGT_
=lockout	]#b%I(J-J/I3J7J9J@HBGDJIIJIKIMGNITcXJZE[F^I_JbIdJfJgIhI
=lockouttim	e#]%c(GHCZI[J^I
=log	T!B#]%C&](A)D*C+F,Z-B.H/]0F1G2H3C4E5G7D8E9E:I;G=B>@??@?AECCDCE]FDGBHGI@JXK?LEM_NaOFPFQHRGSDUIVJWEXEYGZ^[C]b^B_ZaAbDdCeCf_g]
=logg	h(G7J@GB[IJMHNJSJTJZ[]J^GbZgIh]
=login	T!Z#X%F&J(D)E*E+^,I-@.G/B0H1G2I3E4E5G6G7d8G9I:X;G<I=D>I?C@AAGBICEDAEHFEGFHYI[JEK@MINBOFPEQIRESBTZUEVCWGXCYG[B]B^d_FaAbecDdEeHfDhB
=logo	n-I7J>IBIHdKJZEhJ
=logon	]!F#[%J(G)H*J+H-H/J3I7H:H=H>H?G@DAJBECJDGGIH?IGJIKGLdMYNHPISHTFUFVFWIXIYJZ@[H]G^F_IaJbgcDdIfJhH
=logowania	zbY
=logs	i#E%Y7I:[@IBHH^IIL[NHTZZF
=lokal	c#G%H(F)G*E+J,H-F/]0X1I3H4I7G9H:G;I=F>H?G@EA]CGDHEaFJGGIDJIKELHMDN[OHPHRISETZUGVFWEXHYJZC[I]G^H_DaFbGdceJfZgYhF
=lokala	u/XHJcYg]
=lokalen	i!X#J%I(I3I4J7X:H=I>J?I@IBIDJE_HEIJN]SJTJUJVHWHXJZC^J_ZaIbHc_dY
=lokaln	z/Yg]
=lokalnym	w!XHJZIc]d[gI
=long	]!H%F(I)I*J+J/H0J1J2f3F4J6J7I9G:H=I>D?GAJBFCHDFGHHAI_JHKDLHM_NHOFRJSJT[UIVHYJZX[I]I^G_IaFbIcIdHfHgHhE
=longer	_!Z#F%I(J*J+I-G/J2[3G4Z9H:I=J>_?b@GAJBHCIDFGGHGIaKGLDMGNHOIVFXHYJZC[J]I^H_]aGcIdEfJgJ
=longitud	z@JN^
=longueur	z@HHII[N[
=look	g+Z-I1J4]>I?G@JBFDIIJMJN[TYZa]Y^I_YfF
=loop	l!J+J7I?JBHH]SHTJUJWJZ]]DbGcJf_gH
=lors	o%_(J,^-J/J5[=H?J@JBJHGIJKINHPIUIVJbJcJeHfGhJ
=los	e!G#I%H)Z*Y+J,J-H3[4I7J9H=I>I?I@HBHCIGJHEI^JYKFN[OIP[UIVZWJXJZB]J_JaJbIcJdIfJhF
=lose	z>XHGZY
=losenord	b!I%I(X)I-F/I0J1J3J7I9H=G>F?I@FBBCHDGGIICJHLHN]PJRJSJTHU[WJXIZX]G^[_IaIbZcIeJfHgIh[
=losenordet	c!I#F%J(F)H*I/I1J3I7H9J:G=G>G?I@DB^CHDYGIH?IXJILIM^PJSHTHUEVGWJXIYJZ^[I]G^H_IaHbGcHd]fIgH
=losenordsalder	z@aBIHEIGZGhJ
=losenordsaterstalln	zUY
=lost	^!G#F%E)^*F+I-F/H0Z1I2I3G4[5J6H7F8H9F<J=a?F@CAICFDJEJFIGGHXIDJHKDLHMBNFOHPHQJRISHTGUGVFWIXFYH[G]]^G_]aGbBcXdFeJfEgGhE
=lot	s9_@JBIZG
=lots	z:Y
=low	z9IH]
=lower	n-JIZN^ZH
=lowercas	w-JHHIaZF
=lsa	u/IJ_
=lsass	qHHJ_ZH
=luck	w@ZZX
=lugar	z7YHIS]TIZG
=lui	p([8]=Z@HHHIIKFMIVHZH^]bJdIh[
=lukt	wZ_
=lunch	l9G@]BZZE]^bJ
=lunga	z2Y9J=IHGI_ZI]JfJ
=lunghezza	w@GHII[N^
=m	z!^ZJ]Y
=m365	j#D/]@JHFNJTbZI[Jg]
=ma	]!E#B%[&I(E)G+Z,G-C.H/[0G1F2G3C5I6G7F8]9[:D;G<I=J>B?^@AAGBACBDXEIFHGCIBJGK@MZNCO[PFQHRGSGTXUEVYWGXDYGZ<[b]D^EaHbXcEdGeZfDh^
=maar	k#I-J3I9G>I?[@ZBJCZHEIIKJM_TYZG[XaHgI
=machin	d!I#J-G/I0J1G3H4[6J8I9J=J>I@CBIGGHZIHJFKGMGNIRbTIXJYIZI]J^J_JbIcadJfahH
=macht	zbY
=macro	p#JHa
=made	g!J#I(G)[+H-F/J2_3J7J8X:J<J>I?G@^BGCIDFGIHDIZJIKENFPJUIVHXIY^ZA[J]I^^_GaIbJcJdJfJgJhG
=mag	j#J(H-Z3J9C:J=J>I?I@bBZCHDIHBMJNIVaXJ]JaHdJfJhG
=mai	j!J#J%J+[-I1Y3F9F:H=I>F?H@IBICFDbGIHAIIK^MINIOIUJVHWZXIZD]HdZfI
=maila	z>^D]HFZE
=mailadress	u3]?XC]DIHG
=mailbox	b#G+H-J3J7J9G>b?G@IBICFDZG[HXIIKIMINHTYZH^ZaIbJ
=maintenant	u*Y9F@JB]HIKZ
=mais	]#D%E&J(E)[*I+Z,H-H.I/Y0H1H3>4G5I6H7F8G:C;H<J=[>]?]@HAGCZD@EHFHGGH<I@JHKZM[PXQIRGSHUDWFYZZF[_]E^FaBcEdXeHfFgGhC
=maison	z>^BJHFJ^MIZH
=maiuscola	w3JI]
=maiuscula	wI]
=majuscul	uIZ
=make	]!J#J%Z(I)J*J+Z-Z/I7J9G:I=J>G?FBGCHGIK_L_MHNYOIPFQaSJVIWJZB]J^JaJbJcJdJhD
=makkelijk	u-]
=mal	e!H#_%H(H)J*H+I,I-C/I0J1J2J3e4Z6I7I8I9X:F;J=G>E?H@ZAIBECFDEEXFJGHHAIDJIK^LIMFOEPHQJRYSJTHUGVGWIXFYH[H]F^H_HaGbGcGdEeHfEgIhX
=mala	z#IHHX^cY
=male	z#]3^BJHHIHKINJZJ
=malform	s3^DI
=mam	q(c*J9H:J=I>a?J@JBIDHHCIJKJUIVHZEaJ
=man	i!_#I%J(H)J*I-Y/J3I9Z:I=F>G?^@bBGCFDYHIIEKIMINGPJTZUJVHXGZB]H^J_JaFbIcIdJfIgJhI
=manag	c!I#H%H(G)I*I-D/G3J4F5J6J7c8H9C:[=H>I?I@EB^CJDIEEGIIFJHKGLJMINGPFSITHUGVEWJXIZA[I]J^G_IbIcHdcfIgFhG
=manageengin	wHFJ_
=management	k%^(I-I0H8_GJHEZIdIe]
=manager	h%J(b)I*I-C2Y3H7G:I<[=J>H?H@IBGDHGJH[IEJ[KEMINCQ[SHTJUHVHXJZ]^IbJcJdGfGhI
=manana	p#[-I9J@_BJHGIJKHTJX]ZIhJ
=manca	k#I%[([-I3_5Y9H:I=I>H?E@IBICZDIHBKHLJMJOEVZXHZG]IaHbYdJhJ
=mancano	u#J%J3H=]CHD^HFI[
=manda	w7]
=manga	p#[HHX^
=manqu	m([+J3a9I=Z>I?HCYDXHCOFV]XIZIaG
=manquant	w%[=^HDKI
=many	W!H#c%G(H)H*G+I,J-^.J/H1J2I4J5J6J7G8I:F;]=F>F?GAGBECEDFFIGHHYJHKYLHMGNFOEPHQJRHT_UGVFWHX]YJZ@[H]G^H_HaDbGcIdGfIgIhE
=mapp	u#_NIVJZI
=marca	w-ZHFZHh^
=marcada	pLZZJ^^dY
=marcado	uKJZG^_dXhI
=marcamo	zL[
=marcar	w;ZdX
=march	h#I%H(J-H3I6J7J8J9C:J=H>H?I@ZB]CIDIG]IFKFLYM[NGOHPJTJUJVGXJZ^[J]J^IaIbXcJdFeJfYhG
=mark	zhY
=market	wF]HZZG
=mas	b!G#F%H&J(F)I+H,I-Y.J/Y0I1I3B4H6I7G8I9C:F;I=F>B?]AIC_DDEJFIGHH?ICJIKCM_OYPIQJRHSHTZUGVEWHX[YIZE[_]F^HaDbZcGeIfFgG
=master	z![HZ
=match	Y!G#G%H(H)I*I+E,I-Z.J/G0J1I3@4I6Z7H8I9F:H;J=H>B?G@CAdBDCEDEEJFJGHIBKJLHMGNHOePIRISJTHUIVGWIXFYIZC[I]H^I_ZaDbHcHdHfHgIhY
=mate	z9EB]V[ZI
=maternity	z!]AJHJ
=matin	o#]@cCJHGKJMJNITIZH
=matter	n-I2[9J@GIEKJN[ZE^Yh[
=mauvai	q#^,^@JHIKIXIZJdGh]
=mauvais	w#I-J9IBHCIEYHCX^ZHc_
=maximal	z-JHIIIX_
=maximo	z3E>HHJOFX_
=maximum	wH]II
=may	[!G#I%Z(Y)D*G+J,J/F0J1J2J3G4I6J7G8Y9F:F<J=H>F?FAJCGDFEJGEH_JIKGMEOIPEQ[RJS[TGUFV[W[XHYJZ>[G]G^aaZbGdFeIfHgEhD
=mayb	sHFN]SYVJ^JhX
=mayuscula	w3IIZ
=mdp	k#[:I@]BICIHBKJMINHVIXIZ_]HaIh[
=me	I!^#d%A&C(Z)Z+@,@-@/>0B1@2C3H4@5B6A8@;A<C=;@]AACIDcE@FAG?H@J?L>M:N?P=QBR@S?U=V^W?XbYAZg^F_<a_bFc>d>eBf>g>h]
=mean	k&](H*[-J/Y9EFJKINEOJPJZ]hH
=meckert	w.Z/X
=med	o3[7Y:X>JBIHGIJcYhY
=media	z9IHDZH]^a[
=medio	z3JC[D]HIZJ
=meer	w9H>^@IHIYYZJdGf]
=meet	Z!I#J%J(H)J*J+I-G/Z3I7J:I=I>F?FBGCHDGFJGIH_IZMHN^PJSJTJUIVHWHXIZF[J]b^J_IaGbHcIdJfIgJhG
=mehr	^!Z#F%Z(F*Y+[,H-E.J/F0G1Z2J3F4D5I7H8H9F:F;H=_?[AIBDDDE[FHGGHAJIK[LGMENGODPDQIRXSGTFUFVCWHX]Y^ZE[G]D^G_ZaBbFcCeHgGhD
=meier	z9^HD
=mein	V!_#]%E&I(B*G+F,G-A.I/F0H1H2I4F5I6G7F8H9D:H;G<J=D>X@IAIBACJEGFHGFHZI_JGLEMANHOZPEQIRHSFTDUDVaWFXDYGZa[[]A_GbDcFdDeHfDgFh]
=meinem	q-H3J9X@HBJC[D[HGIZK[ZE
=meiner	z9]@JIJKIN]ZJ
=meint	w-]9E>JHIK]
=meio	u3J9G>H?JCZDXHDI]KJVJZG]^aI
=mejl	zCYD]ZI
=meld	u9Z@JB[HI
=meldet	p:Y=J@JBIHEIJJYKHNIR^S^VJWJZY^JaJdIfGhJ
=meldung	p)[3J>J?FDIHHKXO[PJUIVGZYa]
=member	f%H([>H@JBIHIIJKIP^VaZI]JdF
=membership	zHJPZ
=membr	s9IF]HGP]VZ
=membri	wF]HIPZ
=membro	p9IF]HEIJPYV_ZI
=meme	l(I)Y*J3J9I>I?H@ZA_CIDIHEIHK[OJPJV[ZD]J^X_HaYhG
=men	k!J#I-H/[3H9G>G?]@GBIDJHCIIKHM^NIT[UJXJZG[]]I_XaIcJdJgGhJ
=meno	u-_HH
=mensagem	s-H9I>]?H@ICJDFHCIJKGZ]]Ha_hJ
=mensaj	s-J3J9F>^?I@IDGHBIIKIMJVIZ[]JaabIhI
=mention	sHbKFNI
=menu	q9HHa]JdZ
=merci	l#Y*J-I3I9b:J>H?J@IB[CIDIHDIFKINJOJTHVIXI[I]IaIhJ
=merg	w8^A_HFPHZF
=merger	z9H:G>JAYH^UHWI
=mes	zHJK]VYZH
=mesma	w@JAYHJK[ZIb[
=mesmo	o-J9H>J@_A^CJHGIHKHMHTYXIZE]J_JaIh^
=messa	z@YHHKJNIZE]_
=messag	W!G%H&I(C)F*F+G,I-F.[/F0I1I2J3I4I5J6I7H8H:H;I=F>@?]@EAHBDDDE[FHGHH]ICJGKBLIMGPGQIRHSGVHXHYHZ_[H^G_Ga_bIcGdXeIfHgHhE
=messaggio	s(J-J3J9H>]?I@ICGDGHBIJKJPJVJZ[]HaafJ
=messo	q%I2[3I>H@JD[HEIZKIV[ZHaG
=mesur	zEZ
=met	g(J-I/J3J4J9I:[=J>H?JBHCJDIGIHBI[MJNYP]UJVJ]JaXcZhJ
=metavers	zGXHI_[
=method	Q!F#F%G&I(D)C*_+_,G-D.H/G0H1G2I3F4F5I6G7F8G9D:E;G<I=D?g@BAFBICdDdEFFGGEHHIAJGKBLEMFNCOEPEQHRHSGTEUDVAWDXEYGZ?[F^F_DaAbFcFdEeHfGgFhE
=methoden	l(J*b+Z-I3I>J?H@IBHCZDFHGIIKIWZZI
=metoder	w*_HJ
=metodi	s*]C^IJZJ
=metodo	b!H#H(H)I*[+[,J-F3G4J9J:I=H>G?e@GBGCcDIHBIFKGMJNDOGPJRJSITIUHVHWIXHZE]HaGdIhI
=metody	s*^9H@ICaHGIIZH
=metro	u3H9I>d?I@JDIHGIIKIOHVIXIZEaI
=metter	z@_ZI
=mettr	w+]CIDIHZ
=meu	c!]#H%I(X)H*H-E.J/I0J1J3Y4I6J7I8J9];J=E>X?F@DAJBDCZDEFJGII[JJKCLINGOaPJQJRISITHUGVEWIXFYI[I]F^I_HaCbHcIdHfHgIhF
=mfa	Y!I#I%J(H)H*F+^,b-I1J3H4J7I8J9F:F=H>@@DBDCFDCGIHjIHJJKILIMFNHPHRJSHTHUGVFWHXHYJZC[I]F^Ja>bFcHdJfHgIhI
=mgdomain	z7]HJ
=mgpolicyauthorizationpolicy	w)[
=mguser	o/J9HBJHIgb
=mi	U!b%B&F)H+J,E->.F/C0E1E2F3C4D5G6D7C8E9^:G;E<G=@>[?H@FAEB<CZD_EFFEGCHJJDLBN@O]PDQFRESCTBU@V]WCXIYDZf[[^B_Cb@cCdBeFfAgDhI
=mia	h!Y#I%J(G-E/J3H7I9]:Z=I>G?H@XBECHD[GJH@IZJJKYLJMFNDOIUHVXWJXHZ_[I]G^HaHbIdIfHgJ
=mich	f#_(I+[-I3J9H:I=H>F?GBICFDYHBIHKFMCNIOHSJTYUJXZZ_[[]H^J_JaGbIcJfIgI
=microfono	zH]
=microphon	zH_ZH
=microsoft	O!B#>%D&H(B*[+E,D-H.F/Y0J2G3C4C5F6E7c8F9D:C;F<G=X>@?C@?AEBACCDBEXFFGCH?I?J[KALEMINBOEPBQGR]SgTdUBVAWBXBYDZ=[D]C^C_CaZbBd_eFfYgdhC
=microsoftonlin	g(I-I.Z/J7H=J@IBIHDIIKJMJNJSbTIZF]JaJbIcadHfHgFhJ
=middl	pHFZI]a
=miembro	q(J*J9JF]HGIIP^V[ZH
=mien	q-J3F>HCJHGIZK_MJO^ZIaJhI
=mig	uDZV]
=might	w1Z@Z
=migrar	zHJ__
=migrat	q#J+J0I9J;^>HA[CJD[PJ_HhJ
=migration	i!I#H%I(J*J-G3H9I;]?X@HA^BHCHDIGJHDIHK[MINHPJTJXJZE]G^I_^aId^fI
=mijn	_#_%G(G)I*I+J,J-F/I0J1J2J3F4J7I9]:F;J=H>^?HAIBECYDCGIIJJJKFLHNFOZPGQJRJSITFUHXHYJZ_[F]H^E_HaFbGcJdGfHgJ
=milieu	zHIZI]^
=mill	z9]HJ
=million	z-^9ZHGIHKHZG
=min	j-I3I9H>X@[DIHYI]NJa[
=mind	w*J/J3J9H>H?J@EBaDIHFIHKJMFOJVJZF][_IaIgHhI
=mindestalter	z@[
=mindesten	wI]
=mine	a!H#G%J(Z)H*Z-Y/H1J3G7J9H:J=J>G?H@ZBFCIGJHAIaJIKZMFNEOcPJSHTGV]WFXJZ@[J]H_JaHbJdJgFhJ
=minha	_!^%H(C)F+I,I-C.J/I0I1I2I3F4H5J6I7F8I9Z:H;H=G>F?F@HAJBBCED_EHFIGHJHLGMCNFOHPGQJRHSGTGUCVaWFXGYIZa[[]E^G_IaGbFcHdEeJfGgH
=minima	m-J9J@_HGI_KIMIZI
=minimaal	zIZ
=minimal	q#J-J@_HGI[KJMJZI
=minimalny	z@]
=minimo	s9I@bHEI]KIMHZI]J
=minimum	_#J(J)J*I-G1]3I4J5^9G=I>I?J@^BHCJHYIbKIMHNHOJPISIUJVIXJZC]IaJbJgJhI
=minpasswordag	z@_HHNI
=mins	z#YTJaZ
=minst	z9HHEIa
=minsta	z@aBIHEIGZGhJ
=minuscul	zI^
=minuscula	uI^
=minut	[!H#[%F(H)I*I+I,J-F.J/G0I1G2J3F4I6I7I8I9F:I;J=H>D?G@ZAIB[CHDFFJGHHEIBJIKDLIMdNFOFRdSITJUIVGWJXFYHZB[H]G^H_Ia^bHcGdHgH
=minuten	n#J-I4J:J@HBGHCIGKJM_RbYJZ]]JcGfGgJ
=minuter	zHIM[R]cI
=minuti	s@IBGHIMbRZZJ
=minuto	m9J@GBBHFIJMeR]UIVHZF
=mio	b!]%E(Y)H+H,I-F/I0J2I4J7I9Z:E;I=G>A?H@FAIBCCED^GIIZKDLHMENHOdPGQIRJSITEUGV^WHXFYJZX[G]H^G_HaDbHcJdIfGgIhE
=mir	h(^)J*G-I3I:I=J>H?[@YBJD_HDIIKHMJNJOYPHUIV[XJZD]J^]aGbJ
=mis	n-I1Z2]9JBJHHIXKHNHXJZB]^hJ
=mise	w=JdYf^
=mislukt	z9H@GBIHHIIP]Z^hJ
=misma	zHIK[ZIb[
=mismatch	p3F6^O]aIfJ
=mismo	p(G)Z@]A_B[HHZG_HhI
=miss	V!D#E%^&J(a)F*H+G,I-D.H/D0G1G2I4G5X6G7D8G9A:E<H=[>B@BAEBAC^EFFFGDHDI^JFKDLHMXNDOFPAQGRGSCTEUFV[W^XEYXZ=[Z]C^G_]cDdIeIfDgFhD
=misslycka	u(I@IBJHHIJP^VIZ_bJ
=mistak	m![3^9J@]HEZEcY
=mistyp	l#Y(J,a-I1I2I3[8J>HAJBGCJGHHDIFKFMGOGTIZH[J]JaJcJdHfHh^
=mit	Z!F#G%F&J(]+H,H-a.Z0G1H2I3]4E5I6G8H9D:_;H<J>Y?D@CCEDCGGH?ICJGKHLXPYQJRESGTFUDVBWFXEYZZE[G]E^E_FbDcZdCg[
=mitgli	sHIP]V^ZHdJ
=mitt	g!X#Z(J-I3Z9[:J=J>H@GBICJDIHDMHNHO[THUJVZXJZ]]J^JaJbJdIhI
=mix	sI_ZJ
=mnie	zV^
=mobiel	w>JC[D[HHO^ZH
=mobil	z>^@IBHD^ZF
=mobilnummer	zO]
=mocht	q+]3J>G?]CGDGHHKZOIZJ[XaI
=mode	k-^.[7J9J>J?I@HBHH_VJXJZD]J^HaJf]gJ
=modifi	u@^B^HGKHZD^JhG
=modificar	w@IZH^Zh[
=modificarla	z@ZZGh[
=modification	w#J7Y@ZBJZI^]
=modifier	q!J3I7^@YBJCJHIIIKIMIXJZG^[_HaJdHh^
=modul	q%J/J4G5G=I@IBIJ]MJPJYJZGcJdHeJfIgc
=moet	w9J@[IZ
=moeten	z*]9JCEI]
=moga	zVY
=moge	j#H9J:I=J@ZBZCJDGHEIJKYMHUIVGZa^IhH
=moglich	p7X9I?J@FC]HEIJMIOJZ_[Y]JbEhH
=moi	m(Z)Y*I3J9G:J>I?H@IBICJD^HDIJKIMJPJTJUJV_ZZaIhI
=moin	w-YHGI^
=moje	o![#Y@JHHUJVZZY
=molnet	s/[9IHGIJM]TZZJ_Y
=moment	s(J?J@GBIHFMYUJZXa[bJh]
=momentan	zZIh]
=mon	W!_%D&I)E*H+E,G->.H/F0G1G2G4G5I6G7D8G9Z;G<I=D>]?BAGB=CZEHFGGEIbJEKILDMXNAPEQGRFSFTDUCV^WEXCYGZa[^]B^D_FbDcEdBeHfEgF
=mond	u-^3I9[?H@FBHCJDJHEKGMIS[U[VJZHfJ
=monday	g#[-I9H>H?J@_BGCZDIIHJYKIMFNISHTIXHZXc[
=money	z9J=]HE]Gf^
=monitor	u9J@JH^
=montag	z9]@^HEZH
=month	e!Y#[%H(J)H+E-^/H1J3G6^7J8]:I=[>G?JAJBGCJD[GHHEIGJILXMXNGOIPJRJTJVIZJ]J^I_GbJcHdJfHhI
=more	W#I%H*F+b,H-G.H/C0F1]2I3D4F5I6Y7F8D9>:E;G<I=D>C@BAbBdC]DFEFFFGDHCJGKZLFMDNIODPDQHRZSGTCUFVCWHXaYGZ?[G]D^E_ZaGcDdDeGfFgFhA
=morgen	p9Z@[BIHIKJX^ZG
=morn	_!I#^%J&J(H)I+I-E/I1J3H7H8I9a:I=H>H?H@bAICIDGFIGHH>IEKILIMYNFOIPJRJSHTHUJVHXHYJZ][I]I^H_HaJbIcHdJgIhX
=morreu	z>ZH[ZG
=mors	z@Y
=mort	w>YHZYZZJ
=morto	u>XHXY[
=most	zC[HIcX
=mostra	z3F>JIFO_
=mot	P!F%X&I(G)G*G+H,X-_.H/F0F1G3D4G5I7X8G9G;H<G=D?BAIB^CHDGFHGDHDLXOGPEQIRGSETDUCVFWCXDYGZ^[[]Y_GaCcDd]eDfBh]
=motivo	z#]HH
=mots	g#Y%J(J-X0]6H:J@FBHCJG[IDKYMGN]TJZD^J_JcJfJgJhF
=mous	z9GH^ZH
=mov	w%Y3I>^HEOJaJ
=move	k(I1H9H:C>IGIHdKIZH_IaZfY
=moved	g!I%J(Z)J+J0Z1J3F4I8H:J=Y>[?I@HAJBICJDIG^HHIIKHNJOIPJV]WJZD]J^J__aJ
=movil	q3]CY
=mowi	wHIKXO]ZJd[gJ
=moyen	w?XC[DYHI
=moze	p(G:[=[@HBHDIHEKJSZUIV^ZC^^aIdJgJhI
=mozna	s4]BZHIIYZH
=ms	d!H#I(J)G*J+Y-[.J/F3G4H7X8J9Z:I=H>F?H@GA[BGCHDcFJGIH@IFJIKGLJMHNGOIPIS^T[VHWIXHYIZC]H^J_IaGbJcHdJfHgHhI
=msol	X!D#D%g(=)G*G+H,H-D.I/G0H1H2f3D4H5I6I7H8H9G:E;d<J=E>F?E@DAHBCCEDCEIFHGFHCI?JGKCLFMENEOHPFQcRISHTFUEVAWGXEYHZ@[E]F^E_GaEbEcGdFeIfGgEhE
=msoluserpassword	l%I/JHIKJZIdHgb
=msonlin	zHGJJdHfIga
=much	m#I-E9]@GH^IGK]NJOJZGaIhJ
=mucha	w9]@HBIHHIJX]
=muda	wg]
=mudar	p@_KILXZF^YhZ
=mudei	s@YHIM]
=mudo	u#I-J9I>I@IH[IJMIXIZJaa
=muet	z9HH[MIa^
=muis	z9HH^ZI
=muita	m#]XZ
=muito	m#I-_2[3J5Y9Y:J>J@JBJHDIYKJXIZH]IaJhJ
=multi	zHZ
=multipl	h#Z-JAcHEKJOHTJ_JhJ
=mundo	u-a9F?J@IBJCJHGIJKIOJS[UJVJZGhI
=musi	zI[
=muss	j#H*[-H3I8Y9F:J>G?J@aBHCHDGEXHDKFMZNIXHZG[]]HaFdIhX
=mussen	s(J.Z7Z:Z@JBIHJIZUI
=musst	w3[9J>I@XHIIGOJXJZI]^
=must	T#G&J(E)F*^+G,Z-A/F0I1E2H3Y5Z6H7H8H9D:];I=F>G?XAGBCCXE]FHGFHDIcK]L_MFNEOXPCRISHTGUEWFYFZA]F^E_FaGbJcEeIfGgD
=muto	z>Ia^
=muy	u-[2[5X@IBJCJHFI^KJZH[JfIhJ
=my	@!]%9&B(F)=*]+H,B-Y.X/?0@1?2?3?4>5A6>7:8>:X;A<A=>>h@EA=B:C[DXFCG;HfIXJ=L9MHN@O]PCQ@R>SFT?U>VeW<X:Y?Zf[]]J^B_;a]b@c<dBe?f<g:hZ
=myapp	zH_
=mycket	z9]HI
=myself	l#X(E)J>J?Z@GBZDJHAKITFVaZB[]]J^J
=mysignin	q-JHHKJZGhb
=n	S!H#B&H(Z*E,D-B.J0E1F2E3H5G6E7H8F9B:A<G>I?]@=AFB>C^D_FCGZHDJDNDO]QGSETDV_W^XAYE[X]^^H_HaAbEcBd]eFfAgIhZ
=na	X!B%X&H)E*E+F,F-D0[1F2]4C5H6E7E8F9@:C;X<H=C?B@ZAFB?CADaEYFFGEIJK@LEMaNGPCQGRESEU^V@WEYE[J]C^H_IbacBfAgD
=naar	u>[HGZJb]
=nach	a!a#Z%G(H)I+I,I-F.J/Z0H1I3E4F5J7J8Z9F:H;I=F>E?FAHBZCYDFEIGHHHIDJIKEL^MDNFOGPHR[SHTXUGVFWIXEY^ZA[H]a^HaBcIdYeIfBgGhG
=nachsten	zL^ZHhI
=nachweis	w*ZCY
=nada	b!H#Z%J(H)I*H+J,J-E.J/H0J1I3G4I6I7H8I9E;J=G>D?FAJBCCFDaFJGHH@IDJJKDLZMCNHOHPIQJRHSIT[UHVFWJXFYIZa[H]F^I_HaacHdGfYhE
=nadal	w@IHJMZT[_Z
=nadi	u=Z@JBICIDYHISZU^VHZHcI
=nagra	z9]HFIIM[
=name	W!E#D%G&J(G)H*G+G,H-e.H/B0H1H2G3D4]5H6H7G8G9C:D;H<I=F>C?F@@AEBACFDEEIFdGEH]IeJELDMDNBOFPFQIRFSGTDUGVEWIXFYGZ=[H]C^DaCbGcEdGeIfEgF
=named	w-I9I@JF^GIHEIHKJN]ZIbZ
=namen	u:^F[ZE
=nao	K!D#;&C)Z*F,E-I.G/E1@2A3G4E5B7H8E97:I<C=Y?Z@IA?B7CGD]EFF@GIH?IYJ>K^M[O[P@QDR>SETIUFVcXDZa^Ga]cIdDeDgFhX
=nar	z4^9I@IBJHHJJZEh^
=nas	zHJ^Yd^fJ
=naszej	zUY
=navegador	o!J#I-J.]3I9I:J>I@JDJHEIHMGOITIUJVIZF]aaJb_
=navigateur	s.]HJ]Yb[
=ne	R!C#A%H&G(D*J+^,E-?.E/C1D2E3J4D7B9><F=X>HADB=C[D[EJFDGXHDIaJDKIMJN]PIQFRCTEV[WCYEZ_[J]?^H_CabcGd=eEf[gFhG
=necesaria	z=Z
=necesario	z(YUJd[
=necesita	z*ZH]cJfI
=necessair	u(Z=YUIdZ
=necessari	u(X=]?IC]DFHG
=necessaria	u(Y=[C]DGHF
=necessario	w.YUId]
=necessary	h%J)F3JCJDaHEUDVEZHdb
=need	M&H)C*[+D,E-A/B1Y2D3D4C5Y6F7D8B9A:A;E<X=^>Z?EACCcDAE]FFGCH^I_JCK?LBMGN@OCPDQJRESETBUBWCXCZa]@^B_BaAbCcBeFfBgXhE
=negado	o%_*J-J9H>J@JKIPaQYVIZIdGfH
=negato	p%^-J3J9I>J@JBJFJHIIJKJP^QXVIZJ
=nehmen	q(J>I?b@HHGK^VJZGaH
=nein	w+H/XCJD[[Y
=neither	s>I@IBIHIIIKZO[Z[
=neka	z@]HIKJN]ZJ
=nekad	w/^9JHHMIP]
=nekar	zHJJYN[
=nel	c!G#G%F(H)H*H+H-F0G1I2I3^4G5J6I7H8[9D:^;I<J=F>C?F@FAHBECYD^F]GGH=IDJHKGLHMFODPFQIRHSHUFV]W[XGYHZD[I]F^I_YaFbZc^dEeIfGgGhG
=nell	n-[=X@JGZHFIJKJNI^Zd[
=nella	e#I%H&J(Z)J*J+J,Y-H/I1J3_6I7[8J9H=G>G?E@GBFCHD^GJHHI^KDLIMHNEOJPHSJTIVGWJYIZB[I]I^HaIb]cIeXfHgHhG
=nello	u@^CJHFa^
=nem	m#J%Y3C9J<X>E?HCHD_HDI]MJOGZGa^
=nemmeno	w-[CJHFa^
=nenhum	q=J>I@HBHCJHDIJKISJU_VFWJZ[bJdHf[
=nenhuma	s(I:I?H@[BHCZDHHGKIN[UHWZZCa]bJ
=ner	wB[HZ
=nessun	n%J(J-I3F4X=H>H@HBXCHD_HBIHKIMINZOISIUHW]ZD]IaYbYcJdHf]hJ
=nessuna	l(I-I/J:J=I>I?I@EBFC[DIHCIGKHL^MISGUIVJWX]]^Ja[bHcYfJhI
=nessuno	p)J9J:J=Z@GBGCHDYHFIHKJS^UbVFWIZE]JaIcIfJ
=nest	qV]W[
=net	b!J#J&J-I0I1I3H4J9I>I?JBICJIIKJNJRHSIVIXJYeZEaJbIc_fIgIhI
=netflix	wHaZD
=network	d!J%F(J-H/G3J4J6I7H:H=J>G?I@GDIGIH[IGKILJNHPJQaRJSDTHUJVHYJZD[I]I^J_IaJccdafEgGhI
=neu	k!J#I+Z-G/I0Z3F8]9H:J>H?I@YB[CHD]GJHAIIKHMYNIOITHUJV]ZD[J]J^J_IaIcJdIfZg[hI
=neue	[!I#D%G(E)I*H+Z,I-C.J/^0I1I2I3G4H5J6H7H9[;I=F>Y?FAJCCDZEJFJGHHJL[MbOFPIQJRISITGUGVEWHXGYI[a]Z^F_HaEbFcHdEeIfGhC
=neuem	w>HH^
=neuen	wHYI^ZG
=neuer	u@[H[MGV]ZE
=neustart	zBYf[
=nevertheless	zHGNZT[
=new	H!B#=%F)@*>+^,B-A.D0B1A2A3>4A5B6[7?8Y9H:C;C<D=>>E?A@[AJBdC=DIEDFBIFJEK[LXMhN[P?QDRBSAT?U>V_X@YB[a]]^;a>bCc]dCeAf?hG
=newly	u%Z8_@[AJGJHEIHPJZH_I
=news	z9^HIZJ
=next	^!I#I%I(G)J+I-I/I1J3I4I5J7I9H:I=G>H?H@cBDCJDIFJGIH_JIKCLcMGNHPJSJTJVZXIYYZ?[I]C^F_JaIbEcHdEe]g[hE
=nfront	m#I-IHEJdKJTJZHdIhJ
=ni	i#H%Y-I3@9G:H<X=J>C?E@HBHCGDeHAIHKIMGNJOFTJUJVJXJZD]I_JacbJcJfIhJ
=niby	z@JZHh^
=nice	q9c=E>I?J@FBJCJDIHDKHMJOIVHZFaIhI
=nicht	H!F#D%G&E(J)H+Y-A.B/H0I1E3I4^6Y7H8?9D;Y<E=J>H?a@GAFB8CYDBHEJ?KJLZNGOXR@S=UGVaWEXAYIZY[Z]Z_]a]bHcFeEfY
=nick	z9G>aHEZG]H
=nie	T!A#@%Y&G(Z)B*C,F-@.E/H0E1X2G4X5F6F7C8D9=:H;E<G>J@XAEB;C?DcEEFEGBHHIJJCKHL^MDO[QERDTBVYWIX@YDZc]A_JaabBcBdGeEgF
=niemand	w:I=I?JBHHJS[U]VGcIf]
=niemandem	zSZ
=nient	k#H(J*J,Z-H3X9H:I>E?IBHCGD_HAIGKHMHNIOHPJTYVIZX[Y]Ja[bJc]dIfIhH
=nieprawidlow	wh^
=niet	X!D#C%F&J(F)G*G+H,H-B.H0G1G2I4G5I6H7F8H9@:Y;G<J=E?Z@YAHBACCEIFHGFJGKCLGO]PHQIRGSFTFUFV_WGXEZ_[X]E^Y_Ja]cFdHeHfXgF
=nieuw	h#I(J-G/Y3H9]:I=J?I@GBZCID_H[KHMXNEOGTJVGXJ]IaHbIcJdIfIhF
=nigdy	wD_ZE
=night	n4I>J@YBHHYKHNHU[WI]Jc[f]
=nikt	w9I=]BJDJHHS[VHZFa^
=nimmt	p-H/I9J@JHYIYKXM_TI_Ig[
=nine	s@aKHNGRYZI
=ninguem	s9J:J=Z@IBHDYHHS^U]VGZHaJcI
=ningun	w4YCID^
=ninguna	s(I?E@[BIC[DJHFUIW]ZFa]bI
=ninguno	zHHSJU_
=nirgend	zHHNYZ^
=nix	u-^3H9H>E?IDZHFa]
=nobody	_!F%H&Y(F)F*I+Z-E/H0J1[2J3G4I5J7I8H9E:E;J=G>F?G@JAGBCCDD^EJFHGZIFKDMGN[OIPHRISXTHU]VFWYXFYI[I]G^ZaGbJcYdYf^gIhH
=noch	Z!_%G&J(F)G*F+F,H-C.I/D0H2I3B4G6H7G8H:E;H<J=F>[?D@_AHBJC]D[EEFHGFHEIEJHLEMdNDOEPHQIRHSHUDVDWZXDYGZF[G]C^D_Ya[bEcFdFeIfEgZhC
=nochmal	u@[
=nodig	wCYMZ
=nog	j![#I/I3G9G?J@XBICID_HDIJM]OHSIT]VJZI]J^JaJdJ
=noi	z:X@[
=noir	z9JH[
=nom	o!J-_2[3G9I:]>I@IBJDJFXHEI]KGMJNIOJXIZF]JaJhI
=nombr	m!J#J+J-^2]3H9G:[=J>H?H@HBICYDHFXHDI^KHMHNIOIUIVIXZZG]J_JaHbJfJhJ
=nome	j!I#I%J(H)I*J+J-^/J2_3G4I7I9D:^=H>E?H@FAJBGCGDGF[GIHAIdKCLJMGNGOHPJRISJTIUHVGWJXIZB]F^J_IaFbIcIdJfHgJhH
=non	J!;#:&C([,F-@.C/F0Y1B2@3F4I5D6H7E8E97;X<C=^?Z@GA?B6CCD^EEF@GJH@IZJ>KXL[O]PARCSJUGVcWZXIZ_]J^E_Ia^bFcAdHe>f[gE
=none	b!I#G%I(H)F*I+Y-G/G3F4I7H8I9H:I=I>C?FAJB@CZDDFIGYHHICJHKYLJMHNcO[PHSGTJUeVEWIXGYJZF[I]G^G_JbFcIdHeJfGgIhF
=nooit	uD^HJZI
=noon	w@_BIHJZH
=nope	wOYZEa]
=nor	s%Y3X?YHH
=norma	wDJN_ZH
=normal	h)b*^3H:JCFDIHHP^UJVIZI
=nos	o)]4J5Y7YHGJ[MY
=nossa	u)_.XHIZI
=nosso	w7Y_X
=nostro	u-X7Y9JHIJ]MI_Z
=not	5!D#7%E(Y)J*J+c,@-E.@/F1F263G6F8H9>:C;Z<Y>B?d@>A9B;C>DgE<F=G[HBJ>KHLbM[OcP6Q>RAS:VhWZX<YDZ][X][^E__abcBdIeDgXh[
=note	i#J(I)H*I-C/J3J9X:J=J>H?GBECGGJHdIYJJKFLJMGNEPJTIVIXI]I_JaFbHcIdJhI
=notebook	l-I9H>J?J@IB_DJIIM_NIZFaJb]dJ
=noth	V!F#C%G&Z)F*D,G-@.[/D0X1G2H3A4F5H6G8E:B;Z<H=D><@=ADB_DbEGFEGDH8I@JEK?LbM@OCPEQHSETZUDVDW[XCYGZa[E]@^D_]abbZcDdFeGfBgE
=notic	q/[8IH[KZZGfY
=noticia	w9_HG
=notifica	zCJHIZI]Ia^
=notificacao	z(J?ZCHHFZGa^
=notificacion	zCIHHZIa^
=notification	f(F>I?]BJCDDHJ]UIZEaabX
=notify	zH^KIZI
=notig	w5Y=[I]ZJ
=notr	m-].X7Y:Y=[@JHHUYZH_X
=notwendigen	w=[CHD[UHdZ
=nous	j)I-J3[7X8Z9H=J@ZBGCHDGEYIFKIMINJSJU_VHXIZXaIcHdJfIhJ
=nouveau	_#G%H(H,J-C/Z0J2J3H4I6H7H8[9Y=I>J?G@[BZCFGIHGIBJGLIMaOIPIRJSITIUHVHWJXIZX[Z]]^I_JaGbGdFeJfHgIhD
=nouvel	z9I@HDZH]
=nouvell	q-I8Z9^BJIJKJMIZJb[
=nova	g!I#G%J(H)I*I+J-D/[0I1J3I4I6I7H8J9E=H>E?HAJB^CGDFFJGIHIJILIMaNXOIPJRJSITGUHVHWJXHYJ[G]]^J_HaHbYcHdHfHgIhE
=nove	z@JHII_KJ
=novedad	z9]HJ
=novidad	z9]
=novita	z9]
=novo	k%J4J8]9J@]BJDJHZKJMJSIX]ZHcYdF
=now	P!_#a%@&G(E)Z*B+B,F-D.F0E1G2G3@4E5G7C9@:B;F<G>YAGBfCYDfEFFEH:I<JCLDNIO?PDQGRCSYTAUHVHWEX_Y]ZD[B^J_IaEbAdDeFf?hX
=nowe	s/YB[HHIIKJMZNJZZhH
=nowher	n-J3[9H:J>^@HAHBJDJGYH@IJZH__
=nowy	w9J>XD_HH
=nowym	wH]IZ
=ntp	m1H4JGJHCMJRdYIZJcGeJfG
=nu	h#J(I*I-H/[3I9F:I=I>G?I@bB^C[D_HCIHKHMHNITIUIVIXIZD]J^JaIbJdIfJgJhI
=nube	g#G%J(I-G/b0^3H7I9H:J;J=I>H?J@HAZBHCIDHEHGIHEIHJYKFLJNFOHP[T[UJXIZH[J]I^J_ZaIbIcFdEfGhH
=nuestra	s)^.YBIHIUX
=nuestro	u7Y9H@HHIM^
=nueva	g!I#H%J(I)J*J+I-E/Z0J3G4J6I7I8J9H=H>F?HB[CHGJHGIDJILIMaNYOHPJTIUIVHWJXH[H]]^J_IaHbYcIdHfIgJhE
=nuevo	l+X3I4J8]?J@ZCIH]OJSIcZdIfJ
=nulla	s:YLZ
=num	zd[
=number	M!C#B%D&G(A)D*D+_,F.E/A0E1D2F3g4D5F6D7D8D9@:B;E<G=A>c?>@AADBEEEFDGBI[JDKGLDM@NAOgPBQFRDSETCUDV@WEXZYEZA[C]>^D_Ba[bDcCdDeFfDgDh=
=numer	m3]9I>[DHHEIIOaZIaI
=numero	S!D#E%F&H(D)E*E+D,G-B.F/E0F1F2H3g4G5H6G7E8F9?:C;G<H=C>d?@@AAFB@C@DHEHFFGFH:IYJFK?LEM@NDOhPEQGRESDTCUDVAWEX]YEZ=[E]B^F_Ea_bDcDdEeHfDgEhA
=nummer	_!I#H%J(H)J*I+Z-F.J/H0J1J3d4J6J7J8J9E:H;J=H>^?E@EAJBGCEFJGIH?IBJJKDLIMGNGOePIQJRISITGUIVHWIXEYIZC[I]F^I_Ia[bIcIdIfIgIhG
=numret	u3Y9I>HHGIJOZZIa[
=nun	u:J>]@IBFCZDIHEKIX]ZZ
=nunca	b!H#H%J(H)J+^-I1Z3E7I8J9I:H=G>F?H@GBFCGDcGJHBIIJJKIL_MGNIOHRJSJTJUHVGW^XIYJZD[J]G^H_JaZbGdZeJfHhH
=nuova	f!I#F%H(G)J*J+J-D/X0J2I3E6I7G8J9H:[=G?HB^CGGIHDJILHM_OHPJSJTIUIVHWIXH[[][^H_IaFcIdGfHgGhD
=nuovo	j#]%J+X-J3I4J8]>J@XBZDJHZSIZJaJcYdIfI
=nur	[!H#D%G(E)[+F,I-D.J/G0I1I2J3E4H5J6I9X:[;Z>A?^AIBBCbDIEIFIGYH=IYJHKCLGM[NDOGQJRISGTXV[WHXFYIZ@[c]D^F_IaCbXcGdFeJfGgHhE
=nutzen	w0XP[
=nutzung	wT[
=nuvarand	w@JZDha
=nuvem	h!H#H%J(I)J-H/^0^3H6Z7I9F:I=I>H?I@GAZBGCIDHEIGJHDIGJYKFNFOIPZT[UJVIXIZG[J]H_[aHbJcGdEfIgYhI
=ny	s3G9H>G?JCJD_H]OGaJ
=nya	q/XB^HFIXM[ZB
=nytt	z9]HI
=o	N!E#C%H&E)F*A+I,I.B1@4Z6F7?8@9E:H;B<D=[>[?^@CDAEGFBG@HHJ@K>L@M]N[OaPBQBR[S?U_WGXEYCZH[A]Za]bFf^gDhG
=o365	n#J*H=]HET_W[ZI
=obecn	zZHh^
=object	W!b#G%F&J(E)H*I+I,H-B/E0G1E2I3E4E5J6H7G8E9D:G;c<I=F>F?G@EA_BECFDGEIFHG[IDJGKFLHMGNCOGPEQIRGSITGUFVCWIXGYGZB[H]G^[_faGbGcEdFeHfCgGhD
=objekt	p/JA]G[HGIJZI_adIfI
=objet	o!I-J;[A[G[HE_^
=objeto	h!H-I3J:J;^=J@IA_BICJDJGZHFIIKIMIOJTJUJVIZF^X_adJfJhI
=obrigado	s-H9aBIHIKJ
=obsoleto	w1]HJ
=obtain	w,]
=obvio	z-a9IHJIJZJ
=obviou	w-^
=obwohl	n#]*[-_/J3I9I@HCFHGIFKHM]XJZF[J]H_IhZ
=occur	w)_*IHITH
=occurr	p&I3IHESIZ^eZ
=och	g!J#I(H*Z-H/J3Y9F:H=]?I@_BFCED[HBIaKGMHNHO[PJSJTJUIVHXHYXZB]I^J_JaFb[dIfIgJhI
=ocorreu	z9JZ^
=odblokowac	w#]BITHZI[[
=odebrac	z>Z
=oder	n-X9ZDJHHN]aY
=odgadniecia	u-]
=odrzuca	u-[9J@]HHJYK]MJZH
=of	D!:#D&C([)G*I+@,G-c.?/F1b2Z3C4G6^8Z9@;]<]=F>;?D@EAXB8C[DJE]FHG]HaIaJEKYL=MENZOBPZQCRZSEUHVHWGX_YBZG[;]Z^>_9a=bAdAeIfJg9h>
=oferec	w?^CJHJ
=off	Q!g#F%B&H(A)^*@+E,E-?0E1Y2F5D6E7B8A9@:A;X<[=A>C@@ACB?C@DAEFFEG@HCI@JBK>LZMHN?OBPDQGRFSBTIUfV<WAY_Z@[F^B_@aBb[cId_eDf]gB
=offboard	z9JH]
=offer	b(F)F*_7J9J;[=J?a@JBICJDIHDIIKIMHOJTIU[VHZE[[]JaIbIgG
=offic	T!D#C%E&I(B+F,G-B.H/^0F1A2G3^5G6G7E8G:E;G<G=H?G@CAFBGCBDCEGFGHYI@JFKALEMeNBOFPEQHRGSFTfUEVDWGXCYFZC[C]B^D_DaFbCcCeHfDgehB
=offlin	i*J-G/J0_3I4^9G:J>H?J@JBJH^IHKIMINJTIXIZG]JaJcIfXgJ
=oficina	w3G9Z>]?]HEMJOH
=ofrec	u3G>G?aCJHJOIaH
=oft	m#[(I9J?J@FBGCJDHHEIIKGTJXeZF]IbIdJhI
=often	k#X@JKJTJXbZCaI
=oggetto	q;Z@JDJGYHHZG^Y_a
=oggi	s9J>H@^HIIIKHX^ZHaJ
=ogni	w@^HZ
=ohne	e!I#I%I(I*J-I/H0I3a4J7J9I:H=I?H@GAJBHCIE[GIHGIHJJKGL[MZNHPHTJUJVIXJZB[a]I^I_YaIbIcJdZfHgIhG
=oid	z5^ZJ
=ok	Z!D#E%Z&I(B)a*B+G,G.H/]0F1G2I3B4E5H7E9g:C;G<I=C>@?C@XAEBaCHDCEGFGGEH=ICJGKBLENJOCPFQHRXSFUEVGWEXDYGZ=[F]B^D_BbCcDeHfCgAhC
=okta	g7d@JBJHFUJVIZEbJ
=old	N#b%A&G(?)B*B+I,D-<.E1_2D3@4A5]6J7A8D9>:@;]<E=B>c?@AaB:C?D=EDFDG@H?I:J@KbLAMfN<O@P@QERBSBT@UAV?WDXBYaZ<[A]C^Ha?bAcAd?eDf?gXhk
=older	n(I-I1a3J9I>I@]IEKFNIOYZFbZhF
=olvid	qBHD[HGZ^
=om	p!J#I%[(a9[:I>J@HBHDJKIMJTYVHXJZFbI
=omgev	zHJcYd[
=on	?!D#Z(=*=+B,F-Y0E1[2A4@6^7H9I:@;Y<]=J?G@DA[BFEcF<G;HCI:JfK:MCNIP]QHR]SITGUHW:XCY^Z>]I^^__aGb^d]eYfDgXhH
=onboard	g#H%J)G*H,c-H/H3J7I9F:J=J>I?HCHDJHXIHJJKGMINGPHSIUIVIXJZB]I^I_JaHbJcIdIecfEgIhI
=once	b!I#I%I(G)I*[+Z-H/I3J9F:J=I>H?G@_A[B^CHDGHGIGKEMINGOHP_VHXEZB[H]H^JaZhI
=onde	z+IBJHYZ_dGfF
=one	H!@#<%Y&C(C)B*b+=,D-Y.B/a0B1?2H3F4@5Z6@7>8E9A;I<D=<>H?A@dAcBGCeD@EAFBGDH8JDKjLaM^NAObPHQCRAS@T?UGV:WGX;YAZG[J]?^A_Fa;b=c?d?eCfIgGhg
=onedriv	j9I>IBJHcZJaJ
=onelogin	z7[
=ones	h#I-G/H3I6J9H=J>H?I@BBFCJDJHCICKdLIOZPJTIUIVJXJYZZD]I^Z_JaHcHdYfJgHh[
=onjuist	zh]
=onlin	i!I#I%J(I)J-H/d=I>J@FBHHIIEJIKEM^NEPJT_XJZC[H]J^J_IbHcHdIgGhE
=only	L!J#?%Y&F)^+J-D.E/H1D2C3?4Y5E6D7A9@:J;Z<F>D?bAAB<CeD>EDGXH;I^KILCMXOFRDSBTXUBWC[d]AaBbBcBdGeEfCg]h?
=onprem	K!]#?%C&E(E)?*?+C,A-<.D/b0a1C2D3<4A5E6c7Z8B9?:>;C<E==>@??@;A[B?C?D>EeG?HFI<J@K:LBM<NYOBP]QDRCS@T_U>V<W@XAYCZ9[@]@^?_ca?b?cddeeAf_g]h=
=onpremisesadminactionrequir	p/JEbHHNFcGdJ
=onpremisesconnectivityerror	qEIHHNI_JcbfJ
=onpremisespolicyviolation	k/HEJHDNecJ
=onpremisessuccesscloudfailur	l/dBJHENHZIcH
=ont	u!^)]3JHGMYZJ
=ontbreekt	z3_9I=J>IHGIJZGbZ
=ontbreken	w-J9H=_HEI[KJ
=ontem	s#J-I9H@]BHDJHHIEKGMINHZF]_cIf^
=ontgrendeld	zT^
=ontgrendelen	w#]HHVIZG[[
=ontvangen	w>^HJaE
=onze	wMZUZ
=ook	z-JHGN]ZHa[
=oops	w3^@YHIZE
=op	h!G#[%Z(H-I3H9G:H;^=J>F?H@XBHCIDIHHIHJXKGM[NJPJSJTYUJVHXGZB[J]I^Ia]badJgIhH
=opcao	p(Z?YCZHI[[^XaI
=opcion	p([C[DIHIZJ[[^Y
=opcji	z9J?^HH[Y
=open	]!I#Z%I(X)H*H,J-G/Z1F3H4F5J6[7H8J9H:I<J=G>YBGCIDFEJGIHeIFJIKELJMFNFOIPFRFSITYUGVGWXXHYHZ=[H]Z^H_IaFb[c[dHeJfHgFhG
=operador	u%HHJPadGfG
=operadora	wHFaa
=operateur	uHGP^ZIa]dHfH
=operation	e%Z(Z-J1]8Z@JAYHAMINIZY^J_XbF
=operator	f!I%G(I:I>]?G@JHAPcVHXIZF[J]I_Ja]bJfJ
=opgegeven	w>ICZD_HIOJZI
=opnieuw	o(]@ZBJDIHEV[ZY
=opti	z9J?^CJHG[YaI
=option	T!D#C%D&J)D*b+E,F-D.I/G0H1G2H3B4H5I6G7F8F9G:D;H<_=D>B?_@CAGB@C_D?EFFHGEHGIEJEKDLZMENDOGPCQHRHSGTYVFWEXYYGZ<[d]C^e_EaGcFdYfFgEhE
=optional	u9JGIHCIJUJVI^Jd^e_fJ
=opzion	q(]C]DIHGTJZI[[]J^XaH
=or	T!F#X%F&J*E+H-^.J0I1H2_4H5I6I7F8H9X:H;I=D>H?F@HAFB@CDDaEHFHGFJFKELFN_O^RISFT_UEVDWHXZYIZD[F^C_Ga]dFeIgIhY
=ora	o3I9I>H?J@[BHCHHEIIKJR_UIVHXZZFa_
=oracl	w#DHaLHTIZJ
=orario	zR[
=order	n<]=G>DBHHbMIZI]JaJbJ
=ordinary	u%H)ZHEP^ZH
=ordinateur	s-I9G:J>I@GHcIHMYXJZFaJ
=ore	n@aHJKJX[ZI
=organisati	sU[cY
=organisation	Q!D#G%E(B)G*D+F,H-F.H/H0I1H2J3G4I5J6H8H9H:c;I<I=_>G@DAIBECFDGEcGHH<IEJGKFLHMFN]OHQIRISFTHUbV=WcXFYHZ<[G]E^F_HaFbEc_eFfGgGhF
=organisationen	u=XUYcZ
=organizacao	j:[@JCJEYHIIJNZVHW]ZHdY
=organizacion	i-J:]?JBHDJEXGJHHIJMJN^VFW]ZFcZdXfJ
=organizacional	zFYGZ
=organizacji	s=ZU[
=organizational	qF[G[HI
=organizativa	zFYGZ
=organizzativa	zFZGZ
=organizzazion	j:[=XBIDIHGNYUXVHW^ZHdY
=origin	z:Z
=original	w(J-]4JA[HEIFP[
=orologio	zR[
=orphan	w!G/GAJSJTIZH_a
=os	h!I#I*Z-G.Y3[8Y9G:I?I@HAJBICHDHF]IGKGNXO]VIXIYYZE]JaIdJfJhI
=ospiti	w:^
=other	^!H#J%E(Z)C+J-^.J/E0J3H4I5J7G8H9H:Z;J=F>H?X@CAIBCCCDFEJF^G^HYIEKDNIOHS[TIUDV[WFXHZX[F]H^H_HaFcIdHfZgHhI
=otherwis	w%]PF
=otp	z3J>HHEZGa_
=otra	g!H#Z(H)J*J+J-G/J3J7J9G:_=H>H?H@cBXCXGJHBIGLJMGNHOIPJSITHUGVFX[ZD[[]H_JaHbIcJdIfHhH
=otro	q(^*J3J7Y>Z?I@JBIC]DFHFVYZF
=ou	P!?#?%l&B(<)@*@+@,B-C.C/@0@1@2A3<4?5C6@7@8>9J:=;d<C=<>B?<@;A@B;C<D;EBFpGmH>I9J@K9L@M<NIO@P;QAR?S@T?U>V8W@X>Y@Z>[@]=^?_=a=b>c>d;eAf;g@h>
=oubli	m(H7J>Y?J@HBDH[JJKHLJMHNIVJZa[IaJbIdHgJhH
=oud	zK[
=oude	l/J3J>[@JBJHEM^TIZHdIg^h]
=oui	z(I)]*I+^DFHHPIZJ
=our	K!=#B&F(^*^+B,C-[.F/E0I1a2[3H5Y7e8F9?:b;D<D=_>I??AAB>C?D?EZFCGBH?I<J_KDLBMAPXQERGSHUeV;WJX?YBZ<[B]>^?_XaXc^eBfYgZh?
=ours	p-H7Z8]=JGHHDJ_SJTJcJ
=ous	u%](FGaHGVIZFdJfJ
=out	P!X#f%C&H(I)C*C+E,E-?.F/G0E2F4B5[6]7C8Y:B;F<F=Z>??GADB>CADGEDFJGaHDIZKEM?NCOEQGSBTEUDWEXXYEZJ[F]c_Ba@bAd@e^fAhA
=outag	p3J7J9E@IHBSaZCc^
=outbound	p9I>IBGHCTJXJce
=outdat	q1^4I>^?HCIDIZGcJeIfF
=outlook	X!J#D%J(I)J*I+H,J-F.J/I1J3F4H6J7H8J9G=H>D?G@DBcCHDIGIHbIFJJKGLHMdNGOFPJRJSJTYUIVHWJXIYJZ@[I]G^I_IaHbGcGdIfIhF
=outra	h!I#F%](H)J*J-E/J3I4J7H9G:_=H>F?I@dBECZD[FJGIHBIEKYLJMGNGOHPJSITIUHVGWJXHZA]H^JaIcIdHfIhG
=outro	q(]7Y>ZDIHGV[ZG
=outsid	m%I(^)IG]HGPGUJVYZFcY
=ouvr	zH]ZJh]
=over	f#Z%I(I)I*I-G/H2b3G4J7Y9]:J<^=J>F?IBECHDIFJGJHXICKFLJMFNHOHRISHTFUIVHXGYIZB[J]I^H_JaHbJcHdIf[gIhH
=overeen	wO[
=overnight	z#[@[BJKIZI
=overrid	z/DH_LX
=own	X!D#D%D&J(G+H->.H/X0H1H2H3C4G5I6]7^8G9F:f;I<I=F>D?[@^AGBZCFDCFFH;IIK@MDNAP[QIRFSDTZVcWCXGYHZ:[D]F^a_FaDbCcDeHfFgDhA
=owner	q#G%I(]@ZHEKIPGTXVEZJ^_
=p	z-^9HF^HDIHNHZHhJ
=p1	]!F#G%F(D)G*H+I,I-F.I/F0H1G3F4G5J6I7G8H9C:D;I=n>C?D@CAIB@CDDEEIFIGFHIIEJGKELHMFNFOIPFQIRGSETGUDVBWGXDYFZ;[G]B^H_GaEbEcGdBeGfBgFhG
=p2	s9J=a@IZH
=pa	g!F#D(G)I*J+J,J-G/J1J3F4I7J8I9_:G;Z=H>C?G@EAIBECGDEFJGIHFKCLJMZOHPIR[SITHUHVFXEYJ[I]H^I_Ha]bbcFdGfHgIhF
=packag	u>JH[J]
=page	K!F#?%@&I(=*F+a,C-J.d0C1C2E3?4C5D6C7c8A9A;D<E=D>I?b@9ACB:CDFCGBIHJ?KCLAM?NDPEQERCS_TFVIX[YD[^]a^?_@aAb]dIf@gXhY
=pagina	a!F#E%I(G)G*G+b,H-].]/J0I1J2J3D4G6I7G8J9E;J=G>C?E@CAIBBCDDZEHFIGIJJKDLHMFNFOXPGQJRISaTHUDVBWHXaYIZ^[H]E^I_IaCbFcHdGeJfGgI
=paid	z=]HF
=pais	s-J3e9H=I>D?HBHCFDJHDIJOHVIXHZJaE
=palabra	w-]HI
=palavra	g#J-^@]BXHDIHKZNIUJZEdJ
=pam	z%J2_HG
=pamietam	zDXHJZ[
=panel	zH]
=pann	s/I@IH[S_TGZFfY
=pantalla	o#J+Y9J>_HAMJZGaHba
=paper	z@ZH[ZJ
=par	c!Z#F%D&[(G)I*C+J,H-D/Z0I1I2J3E4G6F7^8H9G:Z;I<J=D>F?^@_AIBECGDHEIFHGIH>IDJIKDLHMFOHPHQJRGSITFUEVGWHXZYYZ[[H]X^[b]eGfChF
=para	T!A#C&I(Z*^+H,E-@.G/D0Y2F3B4D5H6F8F9B:H;E<H=F?_AZB@CGDbEDFFHJI?JELGNCODU^VbXCZC[G]BaBbIcXeGfAgDhA
=parado	u0[HJfZ
=parait	u?J@]IJKIV]ZHh[
=parc	z@HZG^Yh]
=parcel	z?GHaZI]IaE
=pare	u#J-G9J?J@]HYIJRJTJXJaJc_fG
=parent	w%J(J;aHD
=parental	w!^H[KIZF
=parentesi	z3^>JVJZJ
=park	u9J>J?IHa
=parol	z-Z
=parou	wHGRIYXdIf_
=part	_!I#I(F)I*J-C/[0I1I3^4J6J7H8I9I:G;J=]>]?E@EAJBFCHDEFFG_H<IbJHKGMGNFOGPIRJSITHUHVYWJXHYJZY[I]G^I_IaZcHd[fDgIhH
=partag	u@[H_ZF
=partenair	z:^HG
=parti	n-J.Y9H:I@IDJHCI^K[V]ZH]ZaJ
=partner	f!G(I-J/H7I8Z:b=I@GBFGIH[IHJJKGMHNJPHSHTIUJVIZD^J_YbJfJg]
=party	e(I-F.Z/I7a:J@FBHGJHBIGJbKFMJNHSJVIZB^JbZdJgJhI
=pas	M!?#>&E(^)C-F.E/C1B2B4@6I9;:D<D>=?[AAB9CHDJFAH?J@KFLHM^NXO^PGQCRFS@THUIVcX<YHZc[_]X^F_@acc>dYeAfBgHhX
=pasa	s%G;Z>XC]DIGGHGK[M]ZIaJfJhI
=pasado	w?J@IHIIIKbMJNJZHhI
=paso	u*Y?GCaHIZJeX
=passa	o%F-J;[>[@JC_DIHGIIK]MJZGaIhF
=passado	w9J>J?J@HCJHHIJKcZF
=passaggi	z*Y9JC]
=passaggio	zC]HIZIaIeY
=passcod	u3J>G?GDHH[KHZIa_
=passe	zCXGFHGM^
=passen	z6ZA^HIZJ_G
=passfilt	jHGJbZH
=passiert	z>HHDa^
=passkey	j(I?b@GBHH^IJKJMJUJVHZF[JbHhI
=passou	z@]GHKJM]
=passphras	o-I1J2Z@JHZIaKJZF
=passt	u6Y9JB[IIKHN^OXZJ]J
=password	4!:#Y%H([)@*B+8,J-_.?/Z0G1B2b3;4=5F6X7^8B9=;@<Y=B>A?BA:B_CEDDEEF?GXHZIdJ_KaLZMaN_O:P<Q<R>S>T?UHVBX<YCZc[a^^_;aBc?d^f@gJhb
=password1	w-]ZI
=passwordneverexpir	uLZ
=passwordprofil	l%G(_-I/IHAJIMHNIZIgc
=passwordreset	e#G(I-H.a/I7H:J=J@IBHHCIHJIKHMISbTHVJWJZE[J]JaIbHcadHfGgFhJ
=passwordresetservic	o(H)J-J7J@IBEHCIIKJMISEUGVJZCbHcHdHffgJ
=passworter	w(]IJKJN^VJZH
=passwortern	z@HK]d]fH
=past	l%H(I0J>F@YHYK^ZX
=pasword	zKZbYhH
=patch	q(Y5ZBJHJf]
=path	pFaHFIEZG
=pattern	m-a@JHIIJZZ
=paus	z-I@IHHKHR^X[ZI
=payroll	zH]
=pays	z3_HH
=payslip	wH]ZI
=pc	X!G#Z%G&J(C)G*F+H,G-D/a0I1I2I3F4G5J6H7D8I9E:E;I<J=F>B?E@?AIBCCFDFEGFIGGH@ICKCLFMhNDOHPFQJRHSFTJUFVDWHXFYIZ=[F]D_GaEbecFdDeIfGgdhC
=pcs	s(J)J*I.X@JBJH[ZFb^dGgY
=pdc	l!I#I(J)J*J-G0J3H4f5Y9F:H=I>G?H@IAJBICHDIHDIHKIMINIOJRJSJTJUHVIXIYJZF]I_JaHcIdJfHhI
=pdf	p-G>I?I@IBJHcIHKIZEcJhJ
=pede	f!J#I(I+X-H/I3H7J9D:Y=X>E?G@FBGC]DGI]KFLYM]NJOHTIUJVHXGZF]H^JaIdHfJgJha
=pedido	w9[>F@IHYX]
=pedimo	z*Z
=pedir	z>E@IBIHIXaaG
=pela	u9^BIHINYP[ZH
=pelo	oHH][cYdZgY
=pend	zH[
=pendant	z!ZHG][
=peopl	X!E#G%C&J(Z)X*Z,H-a.I0G1G2I3D4G5H6G7H8_9E;^<I=F>B?H@AAZBCEGG^HDJDKEMENBOGPcQIRHSETGUDVZWEXEYGZ?[Y]F_DbEcEd^eHgDhE
=per	V!Z#Y%F&H(X*]-D.H/F0G3A4F5I6G8G:C;G<I=B@aAGB@D^FGGYHJIAJGKALFMYNFOBPYQGRFSDU]V]XXZF[E]D^C_FbEcEeGfCgZhB
=perch	m#I%I(I*Y-I/Z3J9F=I>F?H@EBICEDJHDIYKHMGNZOGTJV]XHZ][Y]ZaHdJgJhI
=perdeu	z%Z4X
=perdi	j9J>b@ICID^HDOIZHaJ
=perdido	z>]HH
=perdio	u%Z4X>]HIZIdY
=perdu	k%[>a?IBJDYHJZJd]fI
=perfil	u3^9G>G?JCaDIHFIJKJMJOIZIaJ
=perform	p%^(F<X=XHH
=pergunta	s#F%J)I*^-H3J9G?_@JCHDJHFKJPHTIVIX]ZJ]J
=perhap	z![3G>I@JHFO]ZF
=perimetr	zG[
=period	q9E@[HZNFX^
=permessi	o%[(^0X;Y>JHGZI
=permesso	z%X^X
=permiso	h%](_;[=IHGQXVGZH^YbJdG
=permissao	p%[([^Z
=permission	W!H#E%_(b)G*H+I,J-F/G1H2I3G4H5I6I7I8I9H:H;b<J=F>F?E@CAHBDCHDGEIFFGGH_IHJIKGLGMHNGOJPaRJSITHUGWHXHYIZ?[F]E^H_GaHbGcHdGeIfHgHhE
=permisso	o%Z(Z;[HG
=permit	o(E/]9I@]BJHZIJV]ZD^[hJ
=permitido	zV^
=permitir	u.[[[
=permitt	p%Z(I-_9J=Y>I@GBJGJHCIHLHMJVGZB]J^ahI
=pero	f!I#F%G(I*X-G/Z3E4J6J7J8J9G:J;J=H>D?^@EAJBHCHDFGIHAIGKEM_NIO[PIRITZUIVHXIYJZC[a]I^JaIbZcId[fFgIhG
=perso	l(I4X>b?[CIDGFHHDOJZGaJ
=persona	z9^HH
=personal	o>[?[@ZDITJaF
=personalis	z@_HIZG
=personalizada	u-[H_WIZG
=personalizzato	z-YH[ZH
=personn	o%J(J3J9Y=[>I?H@IBICJD[HES]U^VZZE[JaJcIfJ
=personnalise	z-XH[ZJ
=pessoal	z>Y?ZHJ
=peut	l(I:J=[>I?G@XBGDIHEIJKIM[U]VYZD[[^ZbEfJhJ
=peuvent	u8ZPZ
=peux	k)X*I-I3F9G:J=I>_?GBJCGDHHCIHK[MJOHPJVFX]Z_[I]IaFhH
=pgmsa	w!J0bHCZH
=phish	sH_ZJaI
=phon	J!A%D&F(?)B*a+Y,D->.E/B0E1D2G3a4D5F6E7C8D9>:A;E<F=B>f?Y@CADBYCYDbEEFCGGH[I>JDK@LCMGN@OaPCQERESDV@WDXAYEZC[B]Z^B_BabcBdCeEfDgHhG
=phone	R!E%F&I(C)C*J+Y,G-B.G/D0G1G2I3c4G5I6H7F8G9B:E;H<I=E>d?^@BAGBGDXEHFGGEIBJGK@LFNDO_PDQHRGSGTDUDVCWGXEYGZ?[C]A^F_EabbEcEdFeIfEg[hC
=photo	z1J9J>J@JGHHaRJZHfJ
=photoshop	q=FHb
=phras	p-_HJZI
=phs	s=G@ZBIG[HYJJM[ZJ^J_Jd[
=phsfilter	z(I*JGaHHPIZFgJ
=pick	c#J(D)H*]/X7J:I=I>I?Y@aBYC]DHGHHDI]KEL_MCNDPIUJZ@[G^I_JbIdIfJgJhF
=pictur	sBJHZb_hI
=pide	d#I(J)J*Y-H/I3I7J9D=X>F?F@FBFC^DGHXI^KELYM[NJOGTIUJVIXIZE]I^JaHbJdIfJgIh_
=piec	w*XCY
=pilot	oUHV]ZZ
=pilotgrupp	zH[PJZI
=piloto	zV[
=pin	_!I%I(I)I*I+I,J-C.J/H1J3C4D5J6J7I8I9B:G;J=G>A?B@EAJBFCEDFFIGIHjIdJHKDLIMENGOBPIQJRISJTEUIVHWJXFYJZ?[H]F^I_IaDbXcHdIfHgHh[
=ping	z7]9^=J@JBIHETJZDaJ
=pingfederat	m7cHISJZJ
=pisz	zKXV[
=piu	f!H%H(G)[*G+I,J.J/H0H1J3C4I6I7I8I9E:G;J=^>_A]BDCZDDFJGHH>ICJJKZLHMDNFODPIQIRISHUFVDWIX_Y[ZG[I]F^HaCbHcIdHeJf^gHhE
=plac	q3ZH[JYZJdZ
=plan	n-I3H7I9G:J=e>G?J@HDJGGHYIGKINIUJVEZC]I_JaJcJdJ
=plann	s-FHb
=plant	n#X.X3J4J>IHDRJZYaZcIeZf[
=pleas	V!G%H(D)E*F+I,I-G/G0I2I3F4I5J6I7G8I9_:D;J=A>A?F@CAICFDEFIGHH_JELHMFNFOHPFQIRISFTAUEVDWJX[YIZb[D]E^F_GaGbYcFdFeIfGgFhF
=pls	q#[(J-EBHHCIHJIKHMJNITHZb[J^JdIhH
=plus	Z!F#D&I(E)[*F+Z,H.H/G0H3_5I6G7F8G9B:F;H<I=]>]?[@FAGDDEHF^GFH?IXJGLGMENEOAPFQHRFSFTIUEVDWHX]ZD[F]D^GaBc[eHf_gFhD
=plusieur	s#]>IA]HHIJT[X]ZG]J_HaI
=po	u#X@JHIMYSYZHdJf]
=pochi	zI]MY
=poco	u9I@_BGHHM_ZDhJ
=poczekaj	zXZ
=podac	z*^
=podalem	zDaZE
=podcza	zZ]
=pode	j#J%Y(Y)H*I,J-G7J9J:I=J>I?J@HBYCIDHHDI[K^LIM]NIUIVXWJZB]I^^aHbJdIhF
=podem	q#Y-I9]>J?J@JBZCIDIHHIJKITHV^XIZEaIcJ
=pogingen	s#]HGX]ZJ
=point	l#I(J*J-a/J3Y7J9H:I=J>G?H@GA^BHCHDHGJHFIEKFMINHOGPJSJTJUJVHXIZF[J]H^J_caHbIdJhI
=polici	pHaNGdJ
=policy	K!C#C%C&G(?*c+D,E-D0F1E2G3C4C5c6E7B8E9B:A;G<F=A>B?H@[AEB?C]DAEDFFGDIFJbKFLCMANiOEPCRFSBTBUGV>WhXCYEZ9[D]B^C_CaAbDcCdCeEfDg@hB
=policyn	z@JHHKJN_ZI
=politica	c!H#J%J(H)I*Z.Y/I3H7I9I:G=H>H?[@EBGCEDHEJHHIHJIKGLJMINdPISHTJUDVEWaXIZC]I_IaGbHcIdHfIgIhI
=politiqu	s-J.XHYN_UJWYZH
=poner	q9J:J?J@aDJHHIIKXVJZG[]
=pongo	wDJKZO^ZJ
=ponowni	u@ZKX
=poor	q!^@HHHZGc]
=pop	u+Z@IBDD]HZMIWJZE]I^Ia[hH
=pops	p>G?GBGHHNZZIab
=popular	z-_HIZI
=por	Y!^#^%F&I)F+X,G.H/G0H1H2I3B4F6G7F8F9Y:];H<I=C>A?C@JAHBBCCDBEXFHH@IZJFKIMDOBPFQHRFSGTDUDV_WFXEYGZb[[^F_EbIdBeFfBhB
=porqu	p!J#I/a6J@HDJHEKFL_MGNGTIZF]_dJhI
=port	h(I)H*^-J1D4[5J9H<J>I@IBJGJH_IIMJNJPHRFTJWJYGZJc]dJfEgI
=porta	u1JA[HYcYfJ
=portabl	o9I>[?I@JB[C]DZHAIJKIMZZH]JaHb^
=portail	z:]HIT]
=portal	T!C#C%C&J)D*E+F,G/@0Z1^2I3D4G5G6H7C8G9I:a;I<I=F>C?BAGBDCEDZEEFGGFHIJZKILGOFPDQIRHSZT]VFWEXEYHZI[F]C_FaDbHcDeGfEgehJ
=portatil	n!J#J-J3I9H:I>H@HBZCIDIH[IFKIM^NITJVJXJZF]JaJb^gI
=possibil	w3[DHEX
=possibl	c!G#[%E)F,J-I/H0E1J3X4H6J7Z8I:H>G?HAJBCCJDIGFH]IIJIK[LIMHOIPZRFSFTFUGVBWIXGZa[[]H_HaJbGcGeIfHgHhG
=possivel	s3Z4Z6ZDJEXKJZIdHeY
=posso	g#J%I(Y*G-H/J3G7I9D:H=I>X?EBGCEDIHAIDK]LJMGNFOIPITJUIV_WJXcZA[H]H^J_JaFbJdJfJgIhG
=possono	q8[9I>J?J@[HHIJKINJV_ZG
=post	z3YDZOJ
=postfach	zH^
=posto	uB^HFMFV]ZJ
=potet	w#X9[@IBYHFTIZJ
=potrzebuj	zD]HYZI
=pouco	z@]MY
=pour	Y!E#E%](Y*Y+E,G-E.I/G0I3C4G5I6H8Y:C;I<I=H>C?]@EAHBADbFHGZICJGKBLGM[NCQIRGU]V_XDZD[E]F^F_HbDcCdJeHfBgFhE
=pourquoi	s#I(I*]9I?J@GBHCIHIIIKIV[Z[[^hH
=pouvez	u#[3J9Z@IB]HIXHZI
=pouvon	z3]:YDI
=power	q(I-I/J3J4]5G9J@JBIH^JHNJZGg_
=powershell	h-J/G9G@HBHHZKHMFZFgdhJ
=poza	z9]BIG[HFZJdI
=pozwala	w@[HHZ]
=ppe	wHJJ]
=practic	z9H>JY_
=pre	u%Y3JHXZFb]cJ
=precedent	s(J-F7I9J>J@HBICJHDIGKbMZNIZF]JaJh[
=precisa	s*Y1J5Y=]HZcIfJ
=precisam	z*XMZ
=predictabl	s-b9JHEXJaJ
=prefer	z-J4^HI
=preferido	z-J4a9I?HHI
=preferr	p-J4b5JHGIIJJZI
=prefill	z+^3JDHHIOI
=prefisso	z3_HH
=pregunta	s#I)I*^-H9H?_@ICHDIHFKJPIVJX]
=prem	W!X%E(D)E*F+H,H-E.I/b0G1]2J3F4]5I6X7F8G9F:G;H<J=H>G?FBCCFDEEaFIGGH@ICJEKFLHMGN_OHQIRISDTZUEVCWHXHYHZ>[G]G^F_caEbFd^eHfFgZhF
=premier	w@IC^DZHJKHZDh[
=premium	e(I*J-I/G0J3G7J9G:J=g>I?H@GBJCHDIEJIFKGLJMINGOJPJTIUIVHXJYJZG]I_GaIcIdHfIgJhH
=premuto	z3J>IDZHGa^
=prerequisit	z=FH_
=present	n(J@HHFKFZA^J_Xhe
=press	g#H(J-I/J3E9G=I>E?F@GBCCIDGH@IHKHOGXYZ[]Z_JadbYdIfJgJ
=presto	w9[?J@_BIHF
=preuv	wC^DJHJ
=prevent	c#G,X-J.Y@IFZHXJJKFN^PJSITZXXZEbZdJhH
=previou	b!H#]-H/J>_?JBIH>IFKbMZNDO[TIZF]J^JbHg_hI
=previsibl	z-_HHXJ
=pric	zHZ
=prima	k!J#H(I*J-H3D9F:I=I>^?^BFCEDGGJHAIEMYNIODTJUJVJXGZG]a_IaFb]hZ
=primeiro	u>J@IC[DYHIIIKJZHh_
=primer	w>H@GC]D]HHKJZJh[
=primo	w-J>J@HBIC]D^HGIIKINJZFhY
=principal	s(^H]fJ
=print	n#]@ZHYPZZF
=printer	j(J-J9J>H?J@IHdIJNJZF]HaJbI
=pris	s7Y@JK]gX
=privada	z6^
=privat	d!C#G(I)J*H-H.Z/J1J3]4H6_9J:I=J>bBHCJD[IIJJKGMHNHO[PHRHUJVJXJYHZD]I^J_JaDbJcGfFhI
=prive	z6[
=privileg	_!H#J%D(d)]*b+J,I-I/I3I4I6J8J9I:J;J=I>H?F@IAJBHCGDFEJGJH=IJJIKIMJNIPbSJUIVGXIZE]J^I_IaIcIdIgJ
=privilegiada	z!HBJPa
=privilegio	z(Z
=pro	u>X@YHJ
=prob	sHJN[X]
=probably	z>E@ZO]
=probieren	zX_ZJ
=probiert	s#I9J@HBIHHNYXaZZ
=problem	Z!E#F%Z(F)H*H+H,I-E.J/E0H1I3F4H6H7G9F:F;F>G?G@FAHBcCGDFE]GGH>IFJHKELGMGNDOHPDQJRJS_TFUGWGXFYIZa[H]G^F_FaDbGc^dFeIfHgHhG
=problema	f#J%J(J-H3H7J9H:I=I>H?I@GB^CGDIE^HCIIKIMJNHPJSIUJVJWGXGZc]JaIbGcZhJ
=procedur	zHF]_
=procedura	q+Z,ZBIHEZI]_e]
=proceso	zHH]^
=process	j!^&J+Y-H3H6I9E:J=I>J?I@IBDCJDJEJGJIIKJNIPJSbVJXI[I]I_JaIcIeJfJ
=processo	zHI]^
=prochain	zLZ
=product	i-Z@IHAIIJcKINGZEbZ
=production	w)I?JBGVaZF
=profil	g!X%I([*I-G.X/J3_9I>F?I@HBHC_DHIHKIMGNITJXJZE]IaIb^cJhI
=profilo	z3[9IC]HI
=program	z1^@JBGH]ZI
=progress	w)J9]BIHEZ]aH
=prohibida	w-^
=prohibido	u!I)]BJHJP[QZUH^Y
=proibida	w-[
=proibido	w!J)]HJP[QYUJ
=project	w:[
=projector	zH]
=prompt	]!H#F(H)H*Y+e,J-F3E7I8J9G:I=I>E?C@DBCCEGHH]IGJIKELbMFNFOFPGTHUJVHXHZY[I]F^H_IaFbFcIdJgIhI
=pronto	z-J9Z@]HJ
=proof	m(F)G*c>J@JC]HCPIZGaJ
=properly	o3^E[HYVEaH
=properti	s<[HCU^VIZE^]bJ
=propon	u>I?_CIHJ
=propos	w3H>I?aHIaJ
=propose	w?aCHHJ
=propria	w^]
=prossimo	zL[
=protect	h!J#J(I)J*J,J-C1I3I7J9G:J;c=H>I@IAHBHCIDJGHIGJHKILJNHP^TJVJXJYIZB]I^]_FcJdGfJgIhH
=protection	e!J#I%I(H*J-e/G0F2J7I?H@IBFDJGJH[IGJZKGLIMHPJTYUGYJZE[I]J^FbHcHdGeIfIgJhH
=proteg	zHIP_VF
=protegido	uP^VJ
=protocol	n1I>JHDRJYfZJcEfG
=protocolo	z9J?HCJYa
=protokoll	wHDNYY]ZJa[
=prov	q*YCYXY
=prova	s#J=a>H?J@IBHC_DEHFMJZF]I
=provar	w@ID]HHIJN[X[ZH
=provato	wN[XZ
=proveedor	z7]:XKJZI
=provid	sEJHYN]ZG
=provider	e!G#I(I-F3G7d:I=I>^?J@FBICGDIHHIIJIKFLJMJNHOJSITIXIZE]J^H_Ga[b_hH
=provision	g-I0c1JZGfJ
=provisionamento	z0[HJ
=provisoir	z@[LX
=provisoria	z@]LXZI
=provvisoria	z@]LXZI
=proximo	wL[
=proxy	_!J#J%I(I)J*J+J,J/J0H1H2J3G4E6H7I8J9H<J=H>I?H@IAIBFCHDIEJGIIIJHKJLIMHNHPHQJRFSHTJUIVIXIYDZA]E^I_IaHb_cidHeIfBgJhH
=prueba	q9J=^B[C[DJHFUJZG
=przegladarc	z.YMY
=przez	z#J-J9J@JHHKJN]X_ZHaJ
=przy	zHIh^
=przychodzi	u>ZHJa[
=przyjelo	z/^
=przyjmuj	w@IDJKJMZh]
=pso	u#J-H@IBIHGIGKFMHNdZBdJhJ
=pta	z-J0BHb
=public	wbX
=pudo	zBZZIdIeZ
=pued	b!Y#H)G*I+I,H-G/I3G4Y6Y7H8I9E;J=X>G?G@YAJBACGDGGIHBIZJJKFLHMZNHOHPIRJSITHU]VaWIXHZH]G^[_EaGbEdFfZgIhH
=pueden	n!J(I-J8[9]:J>I?J@HB]CJDIHHIGKITJV]XHZD[JaHhJ
=puedo	e!G#H%J*H+I-G/J3G4I6J7H8J9E:F=H>Z?E@YBCCHDEGJHYIEK[LIMGNHOHPIRJSJTHUHVBWJXaZa[Z]H^H_IaFbGcJdIfIgJhE
=puerto	zH[cXfI
=puesto	u3G8Z9I>H?^CYHJOHVZ
=puis	u6Z8[@JC^HHKHZG][dJhI
=pulsant	s%J(b9J:[>I@JHHIHVGZIaJ
=pulsar	z(YHIZJb[
=punto	z-[3[
=puo	j!J#J%X([)G*J,G-H3J9G=Z>H?H@^BHCHDIHEIYKFLIMINIOIU]VYXJZC]I^YaIbIfIgJhI
=pupil	s@YHIZD^]g[
=pure	zB[TIZHd]
=purpos	z)]HGPYVG
=puse	s#[-I>J@EBID^HIIZKGMINJTJZE[J]^aHbJhI
=push	u3J>H?JHDZFaab[gY
=puso	w2[@_IIXJ
=put	d![#J%J(H)J-Y/H3G4H5J7J8^9J>E?I@EBFCJDXGIH@JYK_MJNGO[UJV]XJZ?][aIbJcYhX
=puts	zEX
=pwdlastset	e#I%c(HHFVJg]
=pwned	wHHJ^
=qr	w9J>F?JBIHbKEXHZI]JaF
=qu	n+]>J?HC[DEHGIIK]OZZH]JhI
=qual	zN[
=qualcosa	z.Y9]HG
=qualcuno	z@]
=qualquer	zNZ
=quand	q*X9I>I?[@HCGHDIJKJX]Z[hZ
=quando	k#H-G9G:J>H?J@DBXCJHBIHKGLJMINJX]Z^]J^IeJfIhb
=quanto	s-I9J=C?I@]H^IIKIT]XJZI
=quarantin	w0]MJ
=quarter	p=J@JK^R[ZEa[
=quatr	w9J@]CHHHI_ZI
=quatro	zI_OH
=quattro	zHHIa
=que	P!E#<%@&E(=)@*Y+_,B-_.C/@0B1A2C3D4A5D6B7?8A;B<D=<>@?JAABCCZDaFBG@H?KcLCMANZOcP@QCR@S@TEU=VeWAYAZa[_]<^Ya:b>eCfEg@hd
=quebrado	zHZRX
=qued	z#a-J@IHIIIKGTHXJZEhI
=queda	w9J?JBHHIKJMHUIVJZ]_Zf]
=quedo	q!Y#J9D>]?J@IB]HDIJKJR[XJZIdXfJ
=quel	s1I3I>]HZNZZJ
=quell	uG^HGNY
=quella	o#J-J9H=J>G?I@GCIHFIGK^MYNIVJZG]JbJhb
=quello	o+J3E>]?JCJDDHGIIKJObVJ_Y
=quelqu	w@JBIM^ZJ
=quer	q#I9I>G?H@HBJC_DGHGIZK_MJOJXJZI]JhJ
=queremo	z+]
=querer	z@aDJIJKGZH
=queria	u#J-J9I>J?Z@bBJCIHHIJKHXHhI
=quero	p+Y3G>F?[@HBGCGDHHDIGMGNIZ[[Y]JaGh[
=query	wHIQ_
=questa	s(X-ZKZ
=question	]!J#E%J(A)E*d+G,J-C1J3I6J7J8J9E:G;I=I>F?d@FAJBFCDD]EIGHHZIFJJKFLYMHNHOHPHQISJTIUHVFWIX]YIZA[G]G^I_IaHbIcHdHfJgIhH
=questo	z([
=qui	q)J3E;Z>]HFIGKJOGU]VIZ]^ZaI
=quick	w9Z@YHI
=quier	s>H?J@HC[IJK]M]ZJaJhG
=quiero	l+X-I3I9H:I>H?^@]BFCFDIHFIFMFNHOJXIZ[[[]JaHhZ
=quit	z>YHI]Y
=quitaron	z=Z?^CIHINI
=quito	z-J4]HGU]ZI
=quota	zH[
=qwerty	q-e3H9H=J>J@HCJDJHEIEKIXGZGaH
=r	s%G-J2I3I9HFcGIHDIIKIPHQ]VJZF
=r2	q4J5]HI
=raden	u-]
=radio	z[Y
=rais	s(J3J>I?I@JC_DHHHI_ZI
=raison	w#^@IEZHJTJZJ
=raiz	z%_HJPIdG
=ramal	z3_>HOEaG
=ran	n!_#F(H)[-I/I9F=_@FBHDIGJHAIHJHKGPIRDSFVIXFZD]aaJcHgH
=random	q-JHGIGKZN^ZH
=rang	w9H>EB]HFKIZG]_
=rano	z@Z
=rapidez	z9]
=rapido	zVIb_
=rapport	w+[D[
=rather	w+ICIDGH[
=raus	q#_-I3^9I>I@IBICJDHHFIHKHNJVJXFZH]^aIdZ
=raz	w@]
=razy	z#I-I9J@^BJHIX^ZG
=rdp	z-J/H6I7I=GH^SITIZE_Hb]eHfH
=re	i!]%H+_/J3I8_<J=J>H?G@JAIBXCDDCOJPJUJVHZF]I_HcIdIfIgJ
=reach	_!I#Y%I(H)I-G/D1J3Y6E7I8J:F=H>I?H@GBGD[EGGIH?IIJYKEM[NEOIPJRHSITHUGVHWIXYYZZG]H^J_Ea^bYccdJeIfEgXhI
=reachabl	s3J4]>^DJHDMJS[UJaEcJfH
=reactivat	u!_HHTI_IbJ
=reactiver	z6Z8[
=read	e!G#H%_(I)J-H/H2G4I6^7J8J9H:J=J>[?G@GBICHDIGGHYIHJJKEMINGPISYTIVHZ_]G^J_EaFbJcHfIgJhI
=reader	q(a)IBJH[VJZEbJfJ
=readwrit	z(a@IHGKHZE^I
=real	w9]HH
=really	w9Y@Y
=reason	g!I(J-E3X8I9H>H?ICIDIGJHDIFKGLXMJNbPJVIWJZb^I_JaIhJ
=reboot	kB^HCZE]IbXcJfa
=recall	z#X9G?IH_ZEaE
=receb	wH[aZ
=recebo	sa^
=receiv	c(F)J*J-J3E:F=J>Z?F@IBGCHDGGIH_IIKGMINIOIUHV]WIXJ][a]bIdJfXgJhI
=recemment	uK[
=recent	p-H9J@]BIHGIJKaZJhH
=recently	l@bHHK[ZC
=reception	w@JHZZG^^
=rechaza	m-[4J9I:J>I?J@FHGIGJ[MIN^O]VJhI
=rechazada	w.Y/]@Z
=rechazado	z,Y
=rechazo	z-Z/]KJNJ
=rechner	s#^(I-J3I9H:I=J>I@HH[IJKJMZVIXHZF]IaIb]dJfJg[
=recht	m%a(Z0[;[=IBJDJHFVIYJZI]IfJgJ
=rechten	q!F#J%^(a)H-H2J3I9G:H;^=I>H?I@IBHCJDIHCIIKGNJP[UJVGXIZF]J_JaHbJdIfIhJ
=recib	z>EH]aZ
=reclam	u9I@IC]HGI]M[ZJhJ
=recognis	i(I-^3D7[9J:I>E?J@GBHCIDHHFIDKZNHO^PJUIVZXJZE]IaIdJh_
=recoi	waZ
=recoit	z>GHZaY
=recommencer	zHIX^ZI
=recommend	z#HH_ZG
=recommendation	z)FHaUJZI
=reconhec	u3I:Z@IHIIJKJMJO[ZFh^
=reconnait	z:]@HHIZJh]
=reconnu	zOXhZ
=reconoc	u3I:[@GDJHIMIOZZEh_
=record	h#D-H3_7I9H:I=J>Y?E@FBHC]DYIGJJKFMFNHO_TXXJZD]J^J_JaFhE
=recover	z>_HE
=recovery	i!J)F3J>]?JCJDaH]UJVHZEaH
=recreat	u!J/JAJHE_a
=recu	za]
=recuerda	zK_ZJ
=recuperar	u!J%J>FHFVJZa
=recuperer	u>XCZHGZ[
=recupero	q(H*Z,Y>c@IBIHEZBhJ
=recusa	o-H3J4J9J@HCJHHIGJ[KFN[O^VGZ[hI
=recusada	w@YI]NYOIZJ
=recusado	z,Y.X
=recusou	w/_KI
=recycl	wAJHJKZZJ_^
=red	e!J#I(H)J*J-D/G3G7H8J9F:H=I>G?G@CBCCHDGGJHGIaJHK]LHMGNEOJSaTIUGVIWHXIYJZ_[I]A^H_JaEbFcJdGeZfIgHh_
=redan	wK]
=redefin	z:X=]HJZH
=redefinicao	e!H%J(D)G*H,J3J7H:G=H>J?FCIDHHZKIMHNFPHS]U^VZW[XIZX[I]GaGbFcIdHgJ
=redefinida	u@IBYHIM^UJVJWIZGgZ
=redefinir	_!Y#I(^*G+I,J-J/I1J3H4J6J8J;J>G?Y@CCGGJHGIIJJKGLHMGNIPYRJTIUDWCXHZ[]G^I_IaZbZcHdHfGgHhI
=redemarrag	zB_HJZIfG
=redirect	q(J7b:G@JBJH]KFNJUIZD[JbJdIhJ
=reecritur	a!H#G%]&J(F)H*H+G,Z-F.J/H1H2I3E4Z5J6Y7G9E:F;I<I>E?E@DAIBECHDEEHFFGXHBIFJGKELGMFNCOHP]SHTIUEVDWGXF[G]H^F_HaGbDd^e]f^hD
=reescrib	z0YPY
=reescritura	i!J#J%Y(I+J,I-J/I0I1J3G4[6X7I8X9G:I>H?H@GBIDHGGJJKHLJMGNIOJPHRYSJTJUIVIXJZ[[J]J_JaJbGcZdYfJgIhH
=reessayez	s@XTXZ[
=referenc	m#ZHYTJ
=refus	O!Z#A%a&F)]*C+D-_/d0D1E2G3@4B5E6C8C9A:I;F<G=Z>@?H@XAEB@CBDBEEFDGAH>IbJbK_LDM?OYPHS@TFUEVZWDXBYEZJ[C]B^@_AaCbAcIf@gB
=refuse	q%I(J-J:J=]@YHDKJN]PaVFZB^XdHfH
=regard	w%Z@Y
=regel	zG]HHNY
=registado	z3I>ICJD^O[ZH
=register	S!E#G%I(E)D*D+e,J-F.I/G0I1I3D4I5J6I7G8H9E:F;I<J=F>[?_@CAGBICcD]EHFHGFIEJXKBLGMGNEO[PFQJRISHTGUAVAWFXGYHZ@[G]C^G_FaEbGcGdGeIfHgGhF
=registr	wD[
=registrado	d!J(J)I*J+c-I3G:J=J@IBHDZH@IJKINJO_UIVGZH]JbJdJhJ
=registration	^!J#J(H)J*J+d-H0G3Y>I?E@JBFCCD[GJH]KINGOHUJVJWJZG[J]HaJbIcIdJfI
=registrato	h+_3I>H?HBHCXD^HBO^VJZH
=registrazion	qB[CID_HDUJ
=registrei	zDX
=registrerad	wCZDJOX
=registrerat	u3ID]
=registrieren	z+_>JCJDFOI
=registriert	j+Z>J?I@IBIC[D^HXKIOJVJZI
=registrierung	p+^BYCHD[HG
=registro	g!I(J)I-I3G9J:J>F?F@IB]CDDaHZIIJJKJMJNIOJPISJUHVGXIZH_JaJbJcYdJhJ
=registry	q+G?JCJDEHCJYYcZHb[
=regl	q-H3IBZDJGXHFKFMJN_V]ZG
=regla	zGZNY
=regola	wCXGYNY
=regra	wCYGYNY
=rehir	z!IMJ_^
=reicht	z)J*^?IC_HJKJVHZE
=reimposta	n(Z=]@JBIHGUJVIZEb_
=reimpostar	e(^)F*I:Z=Y>I?[@FDHHFKGMHPISIUHWIZ[[Y]IaIbFfHgI
=reimpostata	s(J@IBYHIKJM[UJVJZFg_
=reimpostazion	b!F#J%F(D)G*H+I,J-J/J0I3G4I6J7I:E;J=E>H?F@HCHDFGIIJKHLJMGNFOJPYRJS_THU[VXW_XHZ^[I]G^I_HaHbFcGdHeIgHhJ
=rein	u!YHIIYZ_aJ
=reinicia	zBJSIUJZFf_
=reiniciamo	zB^UIfH
=reiniciar	zB^ZF
=reinitialis	w@IBZM]ZFgY
=reinitialisation	]#H%G(@)X*G+H,H-H/I0I1I3G4I6I7G8J;J=X>H?B@GBZCFFIGHHGIIJIKILIMENCOIP[RIS^TIUXV[WZXHYJZ_[F_IaEbEcDdCeIgHhJ
=reinitialiser	a!I#I%Y(^*I3G4J=X>G?[@FCIDFGJHHIIJJKHLIMFNHOIPGTJUZVJWGXI[]]H^Ia[bXcJdIfGgHhI
=reject	W!E#G%G&J(F)G*H+J,H-_.I/_0H1G2J3F4G5I6E7G8H9F:F;I=G>F?G@XAGBDCGDGEHFHGFI]J^KHLGNaPFQISHTGUHVFWHXGYHZG[H]H^E_DaHbFcEdEeHfEgEhX
=rejestrowalem	zD[
=rejet	w-YHJK[
=rejett	w.XJZ
=relat	z%Y
=relatorio	w+X>I?JCIDZHZOI
=relay	wHGc]
=releas	s#C1ZH^KHTYZI[[
=relogio	zR[
=reloj	zR]
=remain	o#H/YBJT^
=remember	c#H(H-E/H:J>H?J@FBGCJDIJIKbMINFOJTJVHXIZZ[Z]J^GbJdIh^
=remettr	w@ZCJHGIHKaZDhI
=reminder	z@JH]ZJ
=remot	b#J%I4J6J9J=J>E?IBJDJGJH[IIKJNJQeVJZD_Ic[fI
=remota	uQ^
=remoteaufruf	wQ]
=remotely	wHIQ_
=remov	a!G#I%Z(F)X*I-H/F1H2J3F6I7I8X9D:I;I<J>B@EAZBDCEDFFIGFJ[KFLIMHNHOJQGRHSJTGUIVYWJX[YcZE[J]F^[_]aFcAdHfFgGhG
=removida	z*I8Z9I?_CJHIdI
=remplacer	w@]H[NIZJ
=renam	q(J-I9J=J@JBIFaGFH_IGKIMDVJZE]J_JfJ
=renew	q-J@ZHDIJK[NJUXZFc]
=renovar	z+[
=renseign	z3I9J>E?^D[HFaH
=renvoi	w!X7YNX
=repair	w>_HFaI
=repeat	o#YHHK]
=repetida	u?J@HKbZF
=repetir	zKZ
=replac	g(I-G3J7J9I>^?I@cBGDHIEJJKDMINIZA[J]J^IbZh[
=replacement	u>^HIJXZG
=replication	u4G5J@JHXMaNFZIcG
=reply	zHY
=repond	z0YHJIHN[
=repons	z9]@JHFX]
=repor	wHJVYc]
=report	c!H%J(H)J-I/J1J3I7J9I:I=I>F?H@FAICHGJHaIHJJKHMINHOIPISZUIVIWJXJZb]X^J_JbHcIfHgI
=reprendr	zK_hI
=request	a!G#F%H&I(Z)G*E+Y,I-D.I/H0I1J3H4I5J6]7H8H9[:F<I=F>E?B@DAHB^CFDEEEFJGJHXIEJIKGLYMGNFOHPDQHRISaTIUDVCWIXYYH[I]E^I_FbGcZdGeHfDgIhG
=requestdeni	k(_HH
=requir	X!H#H%C(X)F*H+_,H-G.J/G0Z1G2H3E4I5I6H7H8G9E:G;I<c=Z>C?G@AAGBDCcE[FIGFHFJGKCL_MGNCOGPFQHRISHTHUGVGWHXFYFZ@[H^E_GaGbGcZeYfGgHhF
=requirement	_(I-I/I3J9I=I@JBICJEJIdJJN]TJZEaJbYcJdJgJhH
=requis	s=Z?[C^DFHG
=requisiti	uHIIYN]
=requisito	n-J9J:JHGI[NaZI
=reserv	n7H9H<HBJDJFdHFIHMJZHfI
=reservado	zF]
=reset	9!]#@&F(])]*Y+>,<-70X1[2A3F4F5^6A7[9A;I<F=Y>I?^@HBXDCF[GIH@I;KALHMCN=ODQASYT?U[WdYDZ][D]]^D_Ja[bZcGeFfJg]h>
=resetowac	w(J=^BIHGSIV^ZG
=resetowani	s(IB[HJUZVJZZ
=resetowania	p([)J:I=I@JBJDYHHPJSJU^WJbJgJ
=resetseit	z.XS^]G
=resetten	j!H#J%Z([)H/I3J7I:Z=G>H?G@EBZCJDHHAIHKHMJNHPHSYUGV_WHXGZY[I]I^JaGb[cJdJfGgHhI
=resetuj	wb^
=resolv	l4[9J@JBZGJPJZYcZdZfH
=resourc	u8FA_G[TH_H
=respect	sIZNZZJ
=respond	s0[HHfZ
=respons	w9^H[XGZJ
=resposta	w#F-J9[?JTJX^ZIaI
=respuesta	w#I-I9[@IX]aG
=resset	zHJb]
=rest	h#I%[(F)X*J-H/I3J8J9H:H=J>H?H@FBGCJDJHFIHKGL[MZNIP^UHV^XIZJ[I]I^J_Ya]cIdIfHhI
=resta	uBJLYMJ_Yg^
=restablecer	]#I%X(a)G*I+I-J/I3H4I5Z6J8I;I=^>G?Y@DAJBHCFDJGIHDIJJIKELIMGNIOJPZRJSGTJUDWGXHZ[[X]H^H_FaYb[dGfFgHhI
=restablecida	zgZ
=restablecido	zBYM^UHVJZE
=restablecimiento	d!E#I%H(F)G*I-I3H7I8J:F=G>I?GBXCIDGGJIIKILJMHNHOJPHRJS[TJUXW^XHZ][J]Z_IaGbFcHdHfXgJ
=restart	g#J%I(I)J+X-I8J9D=J>I?J@DBbDIGIHGIIJIKFMGNIPJRHSGUHVHXGZD]GaFbHcGfdgI
=restaurado	z6aHF
=restaurar	zHFR_
=resto	zHJM_bJ
=restor	h/G3J4I6[8I9I=J>I@JAHHaKIPHRJTGZG__cJfJ
=restrict	jBJHHQacX
=restriction	n@JHHIYKJN_ZI^JhJ
=restrictremotesam	n4IHHPJQbdJ
=restringir	zQ[
=result	o-J/aHFIJMEN]ZJdY
=resync	q%I8J=IBFHFRdYIZIcJdFeJfE
=retir	q1^=Z?ZCIHJZI
=retour	w!a9JHG
=retri	z0ZBJHHK]LGZG
=return	b!^%H&[(I)I*J+Y-H/I3H7J9H:I=J>X?G@FAIBGCIDGGHH@IGJZK]LJMIOJPJS]TIUHVGWJXIZB[I_^aHb]c[dIeJfJgGhG
=reuniao	w9G>I?JBJIHKJMJZ[]^hJ
=reunion	u-J9H>I?I@JBJIJMIZ]]_aJ
=reus	nHYIIKbNGZA
=reussi	w/ZB_HJ
=reutilizar	zKY
=revient	w!Y+YHDTJb^
=review	q)J*F>I?ICIHcWJ
=riattivar	z6Z8Z
=ricev	w3I>EH[OZa[
=ricevo	wa[
=richiest	z>FH]XX
=richiesta	w9_HFLXZH
=richiesti	z9JCaHJIJZJ
=richt	zH_
=richtig	wHJKJZHa[h^
=richtlini	h!J%I(G)H*]-H/Y3J7I:H=G?Y@GBGDGEJHDIZKHMGNcPISHTHUFVHWbXJZC]H^J_JaHbHcIdGgGhI
=richtlinien	zNZ
=riconosc	u3G:[>I@IHIIIMHO[ZFh^
=ricorda	w9I@IHIIHKbOIZIaJhH
=rien	j#I(J*J-I3H7J9G:H>F?H@EB]CFDaHAIGKFMGNIT]VJXJ[J^Ia]bYdIhE
=riesc	w=[S]ZG
=riesco	p!H#J%H(I:JBIHGIIKHLIMHNIVIZb[^^HbJhH
=rifiuta	o9I>I@XCIHJIFJZKIO[VIZ]aJhJ
=rifiutata	u/]@ZHGI]MINJ
=right	V!E#J%g&J([)D*E+G,H-C.H/E0^1G2G3F4G5H6H7F8G9B:E;b<I=E>C?D@ZAGCEDCEZFHGDIAK@LFMHNBO^P_QIRGSETFUEVBWCXFYHZ=[E]D^]_EbIcHdCeIfDgEh[
=rimasto	w#]IIKJdZfI
=ring	n#J3I9J?H@IBHCJDIHBKINIOHU^ZC]HacbJ
=ripristino	zHIR^
=riprova	w@]BIHIMJTXZX
=riscriv	z0XPX
=risk	wHa
=risky	zH^
=risolto	zBYR[
=rispetta	q-YIJKJN_ZJ
=rispond	z0YNX
=risposta	z9]HZaI
=risulta	w!Z+YDJHJh]
=riunion	w-I9I>J?J@JBJIJZZ]]aJ
=riusar	zK[
=riuscita	z/Z6Y
=riuscito	wB_ZH
=riutilizzar	zKY
=roadmap	zHY
=robaron	z>^
=roblox	z#I-IBJHaIHKJZE
=robot	q3^9_>H@JHDZGaXcJ
=rojo	w9J@HHGIJK]MJZ[h[
=rol	s(_)^*X?GBIHJUJVJZJ
=role	X!F#H%E&J(e)i*e+G,H-C.I/E0I1H2J3D4G5I6I7F8H9C:D;H<I=D>C?B@CAHBBCADCEHFHGFIBJGKDLFMGNDOHPCQIRISFTEUCVAWGXFYIZ=[F]E^D_GaEbFcGdGeIfGgFhE
=roll	n(b6]:I=J@IHCIJKGUJV]ZF]J_I
=rollover	zH[
=room	j5JHbRHZGc[fI
=root	u%ZH^ZHhJ
=rosso	w>H@JBIHHK^Z[hZ
=rot	z-JHII^KIMJZEh[
=rotat	m2ZHaNJZI
=rotto	w>^RXZHaG
=roubaram	z>_HGZH
=roug	w>I@ICJHHK]ZXh]
=round	u@JDXHHIHKaZHhJ
=router	o>HHbMJZI
=row	o#]/X3H@FBYHBIJNITEX]Z^]Y
=rpc	l!J%J(J)J*I-I0J3I4h5I6E7J9F:I=I>H?F@JBJCJDJH@IHKGMHNIOJPHRFSIUIVHXJYGZD]I_IaHcEdGfBhJ
=ruckschreiben	a!H#G%C&](F)F*I+I,[-I/H3G7I8[:F;J=]>H?G@DCHDGEGGFHBIGKELGMGNFOJP[R[SITHUGVEWHXGY][H]H^G_[aHbFcZdFe[gGhF
=rucksetzseit	zC^H[KIVJZE
=rucksetzung	z!YZ[
=rufnummer	u3a>XIIOIZJ
=rule	Y!H#H%H(E)F+J-C.J/]0I1H2J3F4G5I6I7G8F9G:F;J=F>G?GAIBHCGDFEJFIGfI[J[KBLHMENfOIPERGSGTGUFVDWHXIYHZ?[H]G^H_EaGbGdGeJfCgFhF
=run	h%G(H-J0Z1[3J4J5Y6I9H>I@HBHDJGIH_IIJXNIRFYIZD]Y^]_JaJcEfEhJ
=runn	d%J(J,I/I1[7J=I@JGJHCJ[R[SIUIVIZC_JbIcGdEeFfbgJ
=runs	n#H-H1Z@HBIHCIIJZKZNGRZTZZGf]
=ruolo	q(_)]*]?FCIDJHHUIVHZI
=russia	z#FH]TZ
=s	o#^*Y+^-H9H=J>J?I@JBICJDJF]HZIHKHMJNHOJPIVGXIZY[J]J^JaJdHfIhI
=sa	m#J(J-J.X9c=Y>J@IBFIIKHMJP[UJVFZD]JbJcIdJfHhJ
=sabbatical	w!^
=safari	w.ZSI
=safepass	zJZ
=sager	s-[9H>I?I@JHFIHK]O]VJZHdZhX
=sagt	e!J#G%I(H)H*J+J,I-X3F4J9F:I=G>G?G@EBGCZDEE]GJHBI]MINEO]PIRJSGTGUHVFW[X[[I]H^GaFbIcHdXeXfGgGh[
=sai	w3Z>IFYOJaIcZ
=said	g!J-H/c3H4I9J=E?IBGCJEIGJJ[KEMHNFOIVIXJZb[H]J_IdFfIgJhI
=saisi	w3G>JO]
=sakna	s-J3^9F=^>I@JBJCIHCI]KJXJZG]JaI
=saknar	p%^(a*J-I3^9E;J=J>H?I@IBIC[DIHDIIKJOJVHXIZF]IaEhJ
=sala	w9J>JHa
=sale	g!I#J&G(G)H*I-H/J4J7J8J9G:[=I>F@EAJBGCZDFFaGIH?IGJJK[LJMGNHOGPIRJSJUJV_XI]I^I_IaEdJfIhZ
=salesforc	p9JHbKJZH
=salta	zD[HJLY
=salvato	z3]>JHJOZ
=sam	^!H#H%B(H)H*G+J,I-H/J0J1J2G3H4J7J8J9E:H;I=H>H?G@HAIBGCHDHEJGIH?IGKHLJMINHOJPFQkTJUIWJXHYHZF[J]I^I_HaGbIcHdHfIgIhI
=same	W!D#E%G&I(D)G*E+G,H-A.I/]0D1G2I3E4G5I6G7F8E9C:F;I<J=E>D?G@^AcB@CGDFEIFFGFHBI?KeLGMDPZQHRETEWGXFYHZa[E]D^G_GaDcEdDeGfFg]hC
=samego	z@^HIZGb]
=saml	w7_ZGbG
=samma	z@]HIZFb]
=samr	k%H-JHDQeYHZIcHdJfJ
=sandbox	zH[UJWZ
=sans	e!J#]%J&[(J-G/J3]7J9I?J@FAJBFCID[FIHHIFJJKGMXN]OETGVJXIZE[Z]I^JaFbIcIdIfIgJhH
=sao	z@JC]DGHII^KIZEhJ
=sap	j#A(G)J3I4J9J:G=J>J@IBGDIHiIJKJTFUGVIZA[IbCdJfJhI
=sas	q,J9JHFRdcJfJ
=satisfait	zN]
=satisfi	u/[HIIGJ[N[WJZIaI
=satisfy	p@YHFIHN_ZI
=sauvegard	z6Z
=save	s-F3I9F=]>I?I@ICEDHHaIFKHNJOJUJVJZE]EaIf^hJ
=saved	z#XH[ZI
=saw	z9[@[HGZG
=say	f!J#E%J(I*J+[-F/H1J3E6J7I8J9F:I;J=F>E?F@[AJBGCGDHFJGIHAI[JJKALJMFN[PJT[U]VHXIYHZ^[J]H^I_HaGbJcJdIfHgIha
=says	G#[%B(A)D,B-_.X0C2E3>4B5D6I8B9?:X;J<G>=?=@AB=CGDHEYFCGHHDIaKYLFM>O[P?QCRCUXV^WJXaYC[C]E^YaGbHdZf@g=h]
=sbagliat	z@IHGX^
=sbagliata	o-J9G>J?J@IBIEZH[IJKHMIRZXHZHh_
=sbagliato	u4]HFRYX]ZJdJfJ
=sbaglio	z-I@ZHJIJKIZHh]
=sbloccar	q#YHJ[]
=sbloccato	w#E%IB]HFT]ZJ
=sblocco	z1Y[Z
=scadenza	qLaZJ
=scaduta	u=_@JBIHEKIVIZZ][hI
=scaduto	z>Ja[
=scanner	wCHH_
=sceglin	z@HHJK]
=scenario	w)ZAXHY
=schannel	zHGY^
=scheda	z(]9I?FD^IJ
=scheitert	m/J3]8Y<XHJIJKJQXZG_ZeYfJh]
=scherm	z9JHYZJb[
=schermata	p+YBHDIHFKJZH[Xbb
=schlagt	n(I6Z8Z:J=I@IBJHJNZVJZ[bH
=schlussel	u6_?[ZI
=schnell	z-J9[HFIJZ^
=schon	b!H#H%I(X*H+a,J-Z/H1I3F4J6J7J9a:G;J=G>A?E@^AJBFCCDCFJGIH@IBJJKbLIMZNEOGRJSHTHUGWJXFYIZ@[H]D^H_GbZcHdHeJfGgHhX
=school	k!J(I/I3F7J>Z?G@HBJDZHGKZMYUaVH]JaGbIgZ
=schragstrich	z3]FY
=schreiben	w%^
=schreibt	zIZg[
=schritt	wC_]YaEeY
=schusestrongcrypto	pHHYa
=scim	z0IH_ZH
=scop	d%I)J-J0J1J3J=J>J?J@JBJDJGeH?IHJFKIMJNIPHUJVbZG_JaJbIcIdIfIhJ
=scor	w-[HXIGKHNJZJ
=scorsa	z*Z>IK^
=screen	U!E%H(F)H*J+_-G.J/I1J3H4I6J7I8I9E:I=F>^?E@DAJBCCEGIIZJIKFLXMHNHOHPIQJRISHTEUGVGWIXHYIZ=[^][^H_HaFbgcHdHfFgGhI
=screenshot	n?I@JH_IJZ]^IbJhJ
=script	j!Y%F(J3D=I>H@GBHDHGJHaKIMIOIPFYXZD_]bIga
=scritto	z+J>HDFHGK^O]
=scriv	uG[HFY]f[
=sdprop	w(IHIP_
=se	W!Z#Y%D&I(D)D+_,E-A.G/D0F1F2G3H4[5G7G8E9Y:B;F<H=X?HAFBJD?FFJEK@NBOBPFQGRHV>XDYEZ^[_]B^E_HaAbCd]eYf^gDhA
=seamless	wH^
=search	w9HAHBIDJHYMHNJZJ_aaH
=season	q![-c@IHCIHKFNHZF
=seasonal	w![D]HG
=second	Z!G#G%H(G)G*X+Y,I-D.I0I1H2J3D4G5I6]7H8_9C:H;I<I=H>C?D@fAGB[CfD@EIFIGHIDKDLFMFNDOHPHQIRFSHTHUGVFWHXEYHZB][^H_FaBbFcFdIeJfFgHhD
=seconda	z8[
=secondo	o-Z9J>I@IBHC]HEIXKIXJZF][fJh[
=secour	u3]>[?ICHD]HBaI
=secret	j%J*C+J2a3J>H?cCJDJH^LJcJfJ
=secreta	z)H*aPH
=secretary	w(^3[@JHEKJZHbJg[
=section	z#J%FH^
=secur	k!I#H+b4E<_@HCID^H?IIKHTIVHXJY^ZD^JcIhJ
=securit	p+JCZDXHGQZY[fJ
=security	T!E#D%[&J(Y)Z*_+Z,G-J.H/G0H1G2I3E4G5I6F7E8G9F:F;^<H=E?]@AAGBDC[DXEHFHGFHZJGKCLGMFNEOGPDQ^RGSGUEVIWFYYZ?[F]E_FaFbZcEdEeHfFgF
=see	^#Z%Z(B)]+E,J/H1J4I6J7I8J9Z:G=H>G@CAJBECGDDEJFJGHH_IZJIKELYMHN^PHRJSJUCVFWJXGYJ[X]H^IaGbHcIdHfIgHhF
=seem	j#J%H(G)I-_9J?I@IBJCJGJI^NIP]VHZG[J^JaZgXhJ
=seen	p-^HIKI
=sees	zA_HDfFgX
=segu	w!X>YgZ
=segun	s-[HIKJZI]Yh^
=segunda	u8Z9]@ZHGZJ
=segundo	l-Z8[9I>H?JBJCaHGIIKIXIZEaJh[
=seguranca	p*Z-I3I9F=I>J?_@JC[HEIJKIPJQYVIXIY]]IaJ
=seguridad	o+J-H3H9G>I?^@JBJCZDXHFIJQYXIY]aJ
=sei	j#J(I-Y3I9Y:H=J>E?H@GBICIDHIYKDMINGOHPJVaXJ[a]J^IaIbJfJh[
=sein	i![#H%J(H-J.Y/J3Z9I=J>I?I@EB[CJDJHEIYK^LHMGNJOJPJUJVYXJZC[J]J^^aJbIdIfJgJhH
=seit	_!G#[%Z&J(F*Y+X,I-Y/H0H1X2J3B4F5I6H7H8H9D:Y;H=X>I?G@BAICDD]EHFHGGH=IYJILHMFNFOXPFQIRDSFTHUFVCWGX]ZG[H]X^G_HcDdDeHfbgGhX
=seitdem	s8Z=]BIHGQYR]ZIfJ
=seither	u%J2[=[HFY^ZHdJfJ
=selben	w9J@_A^HHZH_GdJ
=selbst	l(I)[:H=I?I@GB^HGKIMJU[V_ZCfJhI
=select	e%I(I-J1I3J4J7J8J9J;J<Y=J>J@HBIDJG_HIIJJJKJL[MJNIPIU]V_ZE_IbIcIdJfIhJ
=selectiv	sGbHFdJ
=self	T!E#C%B(B)c*E+H,H-E.I/E0F1H2H3G4H5H6G7D8G9J:D;H<H>E?C@@AHBDCGDZEHFHGEHZIFKDLBMDNEOIPCQHRGTZUbV_WEXGYFZX[C]F^d_FbDcAdBeFf<gEhC
=selfservic	uHFS[UaVGZJfI
=sem	a!H%F&Z)I*H+I-F.J/H2J3a4G6I7H8[9D:F;J=X>D?FAIEJFIGHH=IDJIKEN^OBPHQJRHSGTGUHVFWHXEZ@[Z]FaYbXc]dEeIfFgGhH
=semicolon	zF]
=sempr	s#J>I@GBGCID_IIK^M[VJZEhH
=senast	z-I3J9I>J@JHFIHKbZIaG
=send	e#J(J-I3I7[9I:J?H@GBHCIIJKHMJNGOJX[YIZJ]GabbIcJhJ
=sender	z@IBIH_ZG
=senha	P!@%E&H)B*C+D.F1D2X3B4C5F6J7Y8D9D:I;E<G=@>J?AAEBYC@EEFFGHHGIZKbN_OEPCQFRCSCTAU[VBWAX@YDZa[Y^X_BaAcAd]eEf?gFh]
=sent	g(I-J7Z>Y@IBFKIVJ]Za^bJhJ
=sentenc	zHY
=senza	e!I#Z%H&](J*J,J-G/J2J3_4I7J8]9H:I=Y?I@GAJBECHDZGIH?IDJJKGL[MXNZOEPIRJTIUJVJXHYIZG]HaFbIcHeJfHgIhH
=separat	z3X
=ser	p-I3F9H:]>F?J@YBHCJDHHEIaKbMGNIOFVJXJZG]JaIdJhH
=serait	zh_
=serv	s(J5X>I?bBIHXMJVIZF
=server	K!B#G%?&F(@)A*A+C,C-?.E0G1F2B3?4e5f6f8A9?:A;C<Z=>>@??@>ABB=C?D?FCG<I>JAK=LBNDOCPXReSDTAU?V?WCXAYbZ<[B]?^Aa?b?cbdGeBfbgAh@
=servern	zHDR[ZJc]fH
=serveur	h#J%H-J1I3J4]8J9H:J=I>I?I@IBIGJHGIIKJNJP]R[SIUJVIXJYZZG_JaJc[dYeIhJ
=servic	K!@#@%[&G)[*A+C-F.E/E0_2Z3I4A5D6C8C9B:@;D=F>H??@AAFBXCBEAFDG?HII@JFK@MCNAOEP>QDRIS_TGUbV^WAXBZI[A]?^FaGb@cbfeg>hA
=servicebu	jHDYJcb
=servicio	k(J2[9IHES_UDVGZFcHfb
=servico	k(J2[9H=J@JBXHEIJS]UGVHZG]JcGfa
=servidor	b!I#H%F(I)H*H,H-G.J/J0I1G2I3G4_5J6^7H8H9D:H;J<I=H>G?F@EAIBFCHDHFJGHHFIHJIKGLIM_NIOHP^QIR]SFTIUFVGWJXGY[ZF[J]G^J_GaFbHc[dZeHfYgIhI
=servizio	k(J2Y9J=J>J@JBYCJHEPJRJS]UFVFWJZH]HaJcIdXfb
=servono	uHYI^fH
=servu	z9a@IBIHEIJZHcJfH
=ses	w%]8Z9JF]HH
=sesion	p(J>IBHHXIJKIZX[]]ZaEbJcJh]
=sessao	z#XHH]]
=session	i#^%I(G-H3I7J9F:J=I>I?H@HBFCIDIIIKELEMINIUHVJWJXHZB[I]eaIbZcJh[
=set	M%d&[(]+_,D->/I0D1D2D3@4C5D6B8C9@:D;D<_=A>C@_ADB^CGDXEYFDHII=L]MBN<OCPGRFSBTAUFVXWZXBY_Z9[C]E^^_Aa?bDcAfDg_h=
=sets	l&Y-I/I@IHBJ]KIMGgbhH
=sett	[!G#G(I)C*a+H,I-E/E0J1I2J3G5H6I7G8H9H:E;J<a=F?E@FAIBCCFDFEGFJHeIEJFKDLIMFN_PFQYRHSGTIUFVCW_XHZ@]E^F_GaGbCcIdFeHfEgEhY
=setup	c!H#I%G(E)F+_,b-I/J0J1H3I4J6I7I8H9F:J;J=G>G?F@GAJBHCGD^E^FJGHIIJHKHLJMHNHOJPDRITJVEWJXIYIZA[I]H^I_GaGbHcHdAecfEgHhH
=setz	z:Y
=setzen	n&[)Y:I<X@]BIHHKIL^MJNJV[ZB[I]J^JdJhJ
=setzt	uHHKIZ]g]
=seul	h!J#I%I(G)J*G+J-H3G4J7J8J9F:H=H>F?^@ZBXCbDFFJGJHAIEKHLJMHNIOIPZRJSITIU[V[XHYJZB[^]H^I_JaEbIcIdIfHgIhI
=seulement	q#I=Y@JBHHHSIT[ZI[_cHgYhJ
=seven	w@_KH
=seventh	zKY
=several	n#_-I1]HENYTEfI
=shar	e#Y-H9J:H>G?J@HAYBHH_IFKILJMJNITIZB^cbIhH
=sharepoint	f%H*]-I9H:^;F>JHbIIKJPJZI]JcJ
=she	X!]%G(E)G*F+D,I-B.I/D0I1H2J4H5I6H7F8G9D;I<J=D>J?DAEBcCBDbEIFHGFH9JFK]MBN[OHPFQIRHSHTFUEVYWGXDYIZJ[F]a^F_[aDbEcFdFeIfHgHh_
=sheet	zH[
=shes	o#_)I-F@IHBIYKZNJTHUHV]XXZG_Y
=shibboleth	w7aHGSGZH
=shift	z@YHFZ^
=shop	s-Y>[@IZHb[
=short	m*J-F/Z@JC[HDIaJJKGNFZEaJ
=shorten	z%J2[9HHEX]
=should	_!B#H%I(G)I*G+Z-G/I0J1J3F4H6I8F9I:]=I>G?D@GBEC[FJGGHaIEJIMGNEOIPIRISITJUIVEWJXHYIZ][G]F__bGcId[eJfHgIhE
=show	S%F&I(C)E*I+c,G-D/[1G3D4H5H6H7G8G9D:F=E>F?E@FAGBADAEHFHGFHXIGJYKCMHNYO[PDQHRYS_TXUYWFXDYGZH][^F_EbbcGdCeGfEgEhD
=shown	h*H-H0Z>I?b@FCIDIIHKFLJMINJOJVJZC[_^HaZhI
=shut	n!^#b-H/J3J9H:J=J>Z?H@FBHCJDJHAIGKFNJRISIXIZC]Z^I_JbJcJfZgJhJ
=si	a!F%G&J(C)]+_,G-C/H0H1H2I3D4F5J6H7G8H:E;I<J=Y>C?E@^AHBBCCD@EIFIGGJHLGMDNEODQHRFTEUEVaWGXCYGZ[[X]C^H_GbFcEdEf^gGhD
=sich	e#I(I)X*I+X,J-I/I3J9I:X=I>I?I@[BYCFDIGJH]IHKXLJMYNIOJPHUJVHXI]I^JcJdIg[hH
=sicherheitsfragen	q*]-J?]HHX]ZI
=sicherheitsinfo	w+[CID[
=sicherheitsinformationen	u?JCZD[HJ
=sick	z9C@IBIDHHbIIVJZFaJ
=sicurezza	p)J*[+J-I3H4I9G>J?_BJC]DIHEIIKJNIPJQYXHY]ZIaJ
=side	j!I#J-G/b0I4H6J7J9H=J>J@IA^BJCJDJGJH@IGJJKHMHNYPGRISaTZVJXJYIZC[J^J_YaIcGfDgJhJ
=sided	zH^ZI
=sie	]![#C%E&I(H+X,H-Z.I/F0I1G2I4Z5I6H7F8H9A:D;H<J>CAHEHFHGFH=JGLFMCNCO^PIQIRZSETJUCVZWFXZYGZ_[F]D^E_FaBbEcEeHgEh^
=siempr	z@JD]HGK^ZF
=siffra	z3I9JHGIa
=sign	O!F#D%E&I(C)C*F+],]-@.H/D0G1F2G3G4D5G6F7d8E9D:B;H<e=B>@?@@>AFBECCDXEGFbGCH[I]JEK@L^MYNCOFPEQHRFSDTbUCVAWFXCYFZH[]]B^A_Ia@b]cCdBeEfCgDhF
=signal	z3G=J>I?JBHHYMGTHZG]_aJgI
=signatur	s<[>JHX
=sigo	z9_HGXIZIaJ
=sigu	n#I3JDJHGL[M]T[
=silent	w>HDIHC]Hab
=sim	e!G#D%H(D)Z*F+[,J-E.I/I0J1J3D4I6J7G8I9A:G;J=F>j?D@DAIBACEDBEJFIGHH^IDJIKDLHMDNGOGPGQJRISHTCUFWHXEYJZA[B]D^H_HaCbGcHdGfGgHhF
=simbolo	q9JHJIa
=simpl	q-I3G>I@JHCIcNYOHXJ
=sin	a!G#Y&[)H*G+I-E.I/H1X2J3[4G5J6H7G8Z9D:E;X>D?FAHCFEJFHGFHBIDJHKDN]OBPFQIRGSFTFUFVFWHXEZA[[]Fa_bGd[eGfCgGhF
=sinc	Q%X&G(A)b*B+[,C-^.I/A0C2G3B4H5E6D8Y9C:C;E<G=[?H@EAZDFEEGBHBIIKINHODPISHTBUYV@WEY^ZH[D]B^BcadEeEf[hI
=sincronizacao	n%Z-I0Y9I?J@JG[HHIJKHMZRXZJdJf[
=sincronizacion	n%Y-I0Y9J=I?IGYHHIJKJM[NIRXaIdJf]hJ
=sincronizada	zd[
=sincronizamo	z%J=JHJd_fG
=sincronizzati	zGYd[
=sincronizzazion	m-J0X9J=IG[HGIJKIMZNJRXZIdIf^
=sind	e!J#F%J(I)Z*J+J-^/Y4I7J9I=H>I@FBGCXD[GIHAICK^LJMGNGOIPIRJSITGUEV^XHYIZE[I]I^J_IaHbIcHdFfYgIhH
=singl	q+X7[HJIJN[ZG
=sirv	z?[DIHFZ]
=sistema	l-H3B:J>F?H@HBICIDaHEIHK_MHOJR^U[XJZFaIhF
=sit	z>I@YHHZEa^
=site	b!G#G%H&I(H)H*I+I,I-_.X/F0H1I3H4]5^6H7G8H9D:G;I<J=G?F@DAHBICGDGEJFHGHH^IXJGKDLJNEOHPGQJRGTGUGVGWIXXYHZD[I]E^I_FaFbBc_dHeJfFgGhY
=sits	uHZJXPY
=situation	w?HHZdZ
=six	l!Z#H-H/Z3F9H:J;]=J>F?J@GCJDGGJKGNIOHVJX^ZCaahJ
=skew	uHHR^
=skicka	w3]>YaF
=skip	z+[@HD]HG
=skipp	o+Y1^D]GHMGZIfF
=skrivaren	wH^ZH
=skriver	zO^
=slash	mFbHC
=slot	z#]HITZ
=slow	n9J@JHcMHRXZJcE
=slowo	z-]HG
=slutad	zHIYYf]
=small	u-J=XI^KIZH
=smart	c#E%I(J-H3H7J9D:J=J>[?I@HBCCJDJFJGIH]IEKHLJMHNJTaVIXIZC[G]I^J_JaHb^cJdIfGhJ
=sms	M!?#>%A&D(=)?*F+>,E-;.B/@0B1A2E3c4A5D6B7@8F98:>;A<D==>]?m@9AABAD9EBFAG@HIIAJBK:L@M<O:P@QCR@S@T>U>V<WFX<YAZF[>]d^@_=alb>c?d?eEf>g?h?
=snapshot	n#J(J-J3J6Y9G:J=J>H?I@IBICIDJHYIIKJRcUJVJXIZG]I_JaIcJdJfI
=so	P!C#G%J&G(J)G*B,G-[.G/]0I1E2F4I5F6E7I8D9G:A;Y>H?Z@bAbBCCcDYFEGZH<I]K>M?N>OFQFSCTGUCV^WDYHZ?[_^d_@a=bBcHeDfBgIhI
=societ	z-^8ZIE
=soddisfa	uHIIYN]
=sofort	z@_HIZI
=softwar	p0J1^9IBJH[IJJZNJ
=soir	z@^ZJ
=soit	zNZ
=soli	zV_ZH
=solicitud	w9[>FH[
=soll	l#J(J)I-I?J@[BIE[HFIJKIVIX^Z[gJ
=solo	Z!F#D%F&J(D*D+G,H-B.I/F0H1H2H3B4F5I6H7G8G9?:E;Y<J=X>A?b@YAGCfDBEIFGGHH=IYJHKBLGMDNFOEP[QHRGSEUaVXWHXCYGZ?[b]D^G_FaBbEcGdFeIfFhD
=solv	s-J9G>J?I@IB^CJHGIHKJTJVIZF]J^_aJdJhJ
=som	w*]HIJYV]ZF
=some	_!F#G%F)H*I+H-]/X1J3H4Y7G8G9H:G=G>F?F@YAGBECXDEE^FGGYHHIBLJMGNYOJPZRISHTIUIXH[I]E^H_FaGbXcIdHf^gHhI
=somebody	c#D%G([)]-H/H0J1I3Z9H:J;[<_>H?I@[BECIDIGHH@IYKFLHMINIOHPISHVHXJ[J]J_ZaIbIcHdZeJfXgGhG
=someon	d![#a%[(J)J*X+Y-F0I3H9F?H@CBFCGDFF]GHHHIGKEMINHOHPIRJTZU_VHXGZH[I]H^XaFcIfHhI
=someth	]!X#E%J(G)J*H+I,J-b.J/G3H6I7I9D:G;J>BBCDDE]FJGIHHIYJIK^LJMGNDOHPIRJSITIUGVGWJXHZa[I][^I_IaGb^cHdIfIgIhE
=sometim	w@JBFD[MZZ]
=somewher	w-]HFZY
=somm	w:YEZZJ
=son	h!X#J%I(I-G3Y7J:];Y>I@YBZCJDHIHJJKGMHN[O[PJTJUJVIZB[I]J^ZaIbIdIhF
=sonderzeichen	s-[3I9I:JCJF[HHI^
=sono	b!F#a%G(J*I,I-C/I0I1J2I3Y4I6J7I8I9]:X;I=G@BAIBYDbEJFIGHH=IAJIKCLIMFNFOEPHQIRISITEUFV^WXXFYIZA]F^I_HaEbGcIdHfGgIhF
=sons	z-IBJHYI]KIZE
=sont	m!J#J%J-H.Z3]:J>J?J@IBIC[DFGYHGIZNIO^ZEhH
=soon	s(H)[*X@_BIHDKJLJ^G
=soport	s(^1Z@[HIVHZIgX
=sorry	g#I-H3I9b:I>J?I@EBGCJDIHBIGKHNIOJPJRJTJUJVIWXXIZa]I^JaJcYhH
=sort	u9EB^HIcZfJ
=sou	o)Y-H9I:[@IBJCIDaHFIHKIMJV]ZDhI
=sound	u9IH_
=sourc	p#XA[HG_[
=sourceanchor	p!J%JAb
=soy	m!J)Y+I3J9G:[>J?I@HBICID_HFIHKIMJOJVaZEhJ
=sozinho	s-I9G>J@IBZCIDJHHIIKJU]V_ZFaJ
=spac	h-J3_4J>IDIIZYJZI_^aIcJfH
=spam	g*J-G3E9E:I=J>F?F@IBJCFDFFIHaICKHMHNIOJTJUJVJXIZF]J_IadhJ
=spater	u9Z@YBJHIIIKJTXZ]aI
=spazi	z3]HJI]KIZI
=speak	s-I9G>JH_IJNYY[ZJaJ
=special	f-H3I9H@IBJF^I]NHV[ZF
=specifi	q3HN]OZ
=specop	k4GHHJcNHZI
=spell	w3^@]DJHFZI
=spelnia	q9JIZN_ZH
=spenta	u!Z-I9I<YHDU^XJfY
=spento	wBIHCU]VJY]ZFd^eHfH
=sperr	s/JHHSITbX]ZJaHgI
=sperrbildschirm	sHEZIba
=sperrt	z#^.ZME
=split	w/[8JHJgY
=spr	p4]7X>YHEIJK^ZIhI
=sprawi	z9^HH
=spray	u#IHETa
=springt	zHJb[
=spuntata	s;ZHHLXNH^]d]
=spuntato	sLXd^fH
=sql	u!G#I9JBFHeIJZA^IcI
=ssl	o<aCHHEIIRJY^cXeHfF
=sso	q7^H[ZI
=sspr	I![#A%B&G(:)_*F+Z,C-C.J/C0D1C2E3_4G6C8@9G:D;G<E=H>>?]@JCADHEAFDGHH[IBJ]KDL?MBOCP^QFRCS[U^V]W]XbYG[I]A^I_AaGbYc@d<eAf=g?h?
=ssprsetup	o+Z-J3J9G>J?JBJCJDcHEVJXJaJ
=staat	h!a#H%I(F)J*J-G/H0J1J3[4J7J9F:G;^=I?]@FAJBFDHFJGJHAIGKELJMGNGODPIRJSITHU]VYWJXIZB[I]I^[_GaFbIcJdZfFgIhF
=staff	c!G%G(_)]*Z+Z-H/I0J3G4J7J8Y9J=H>H?F@FBGCGDXF]GYHAIGJIKGLJMHP^RJSITXUCV^WJXJZE[I]I^J_HaHbHcHd]fEgHhJ
=stag	wHHf_
=stagista	zV]
=stamattina	p#]-I@bBIHFKJZH
=stammer	w3F9I>JHHOZZIa^
=stampant	zH^ZI
=stand	w1ZHYZH
=standard	s(F)b*H3YHCPHZJ^J
=standig	zH]
=star	o!I(J-J9]=J@HBIDIHDIIMYUJV[XJZFdJfJg[h[
=starego	s@GBIHEKZMbZH
=start	]!G#F%H(F)H*I+I-H/H0Z1I4I6I7I8I9H:I=G>G?GAJB[CID_GZHIICJYLJMFNGOIPHRGSHUHVGXIYIZ@[J]_^I_Gb[cDdFeIfagHhH
=startar	z9HH[MJZIdIf]
=starter	n!]+J>G@^AJBIDaIHKHVIZI
=startet	uH]MHZGdJf^
=stary	w>^
=stat	uH_JGZI
=stata	s@HBZHIKXM^ZG
=stato	s!YBJHFS_UIVZfI
=statt	z0X3]OG
=statu	m!G0_3H9J@JBXDIHYMJNJS_UIVIWJaIbJfJ
=stay	g!J#I(I-H/H0J3I9H>H?J@FBFCJDJGIHDI^KIL^NHPJSHT]UJVJXJZD[E]Ga]bXdIfHg^hG
=steckt	w-XHHI^ZG
=steed	zHXTZ
=steht	a%I(I*I-^/I0J3]4I6J7I9G:G;J=H>E?Z@GBGCXD]FJGIH@I_JJKIMGOHRJSJUIVGWJXHYJZA^H_IaEbIcIdHfXgJ
=stellen	z(^>J?IDIH]NIVIZJ
=step	b!I#G%J(G)J+F,J-E0J1H3D4J5J6^7H8I9E:G;J=G>D?F@GAGBFFIGHH]ICJIKBLJMGNFOGPGR^SITFUHVFWIXFYIZa[I]^^I_HaDbGcHdIfEgHhG
=stessa	zBJHHK^ZGbZ
=stesso	q9I@^AaHG_I
=still	Q!_%F&H(X)F*E+C,G.G0F1b2G3?5X6F8F9[:D;F<H=D>]?@@@AFB@CBD@EHFEGDHBJDK?MaOZQGRDSET[UEVCWGXAZZ[Z]B^B_aaZbBcDdDeGfChI
=stimmen	z6XO]
=stimmt	l,[E^HJIJOZRXTJZIfJ
=stolen	o>c?JBJDIHDZGaI
=stop	d!Y#I%H(G)[,J-H.Y/H0G3H7J8H9I:J;Z=H>H?I@DAbBDCIDIGFHYIGJIKGNIOJRFSHTJUIVFWJXIYC]I_IaJbYcGdHe[gFhY
=stopp	]!H#H%G(H)H*J-G/H0Y1X2I3H4J5J6I7I8H9I:I=_>G?H@FAHBBCHDGFJGEIGJHKGLIMBNGPHR_SHTIUHVGWIXH[J]a^I_HaFbGdFeGf^gHhH
=stoppad	zfZ
=stor	c!G#H%I(I)I*H+J-C._/_3c4I5J6J8J9F:H=H>@?F@FAJBFCGDXFJGJI]JHKELJMGNDO_PHRJTHUJVGXIZ?[I]G^I_HaEbHcHdIfIgIhG
=storag	w4XHYfZ
=storung	wS[
=str	s-Y/ZHGK[ZI
=straight	wHJTIZI[^bH
=strategi	h!J(H)H*]+I3J:J=I>J?]@HBHCGDDEIHCIHKJMINbPHUFVHWaZD]IaIbJdG
=street	z-_HHIG
=strength	u(H)I*G,G@[H]I[
=strict	w.ZNZ
=stricter	u*[/^8JHJNHPG
=strong	q*X-H@^HGI[NZZD
=structur	wF]
=sts	z7_:IHDZF
=stuck	d!I#H%J(E)^*H+G,J-H/J0H1I3H7I9H:I=H>G?HBFC[DbGHH_IGJJKGLIMHNHOJPHRJSITHUIVGXXYJZZ]H^I_HbHcHdIeJfHgIhI
=student	k!Y#J)J-I3I>J?C@JDHGZH^I[KINJPJV_ZF[J^[
=stuff	zBHG]HGZZ
=stund	u9J>JB[HGPXX]aZ
=stunden	o@_HJIJKIX[ZGaY
=styl	z@^HZZE
=su	^!Y#F%H*G+I,I-E/J0J1I2J6J7H9H:Y=F>H?H@EAICGDCFJGIH@I]JIKFLHMYNGOYT]VaWEZG[G]H^Z_HaGdGfGhI
=sua	g![#H%J(G)J*I-I3Y7I8X9I:H=I>I?I@YCIDGEYHEI^KYLJM[NIOJPJRJSJUIVXWEZC[J]I^XaHbIdIfJhH
=subito	z-J@[HFZ[
=submit	wHHZ^aI
=submitt	p%YHEZa
=subscription	u=_BIZI
=subsidiary	z(]PI_Y
=succ	sBZHIJZNIZHc[
=succeed	n#I/_3H>JB[TZZIdG
=success	i#J,J/^9J@^BcHBKJLJMHNGUIXIZA[I^FhJ
=successful	wMZZFe]fH
=successfully	j!J#G%I(J@JBbHETHV[ZC[H^J
=successor	z1Y
=such	j+IBHCIDFH[MYNIZJ__gI
=sucursal	z4XM]
=suffic	z(]@JHHZJ
=sufficient	z-E>GC^DJH]IJ
=suffit	z?[C]HJIJZG
=sui	w5XJY
=suis	h#_%J(X*I+[-H/J1H3H4J8I:Y=I>Z?E@EB[CDGJH@IGKFLJMHNIOHRHSJTHUHV^XHYIZB[[]X_JaFbIcHdJfFgJhF
=suit	u#^@^HFNIY^ZGcE
=sul	h-H/J3H4J:I<Y=J>F?I@HBGCIDGIIJ]KJM_NIOITYXIZF]IaIb]cYgJhJ
=sull	o%X(J;[?J@JBICJHHRZUJZF]I^[a]
=sulla	w%[BJHH[Yb^
=sumiu	z?^HIKIZJbZ
=summer	q!YIYK[ZJ
=suo	z;Z
=super	z9^HJ
=suport	q(X1XgX
=supplementair	zC_DFHH
=supplier	q:_HIZG
=support	]!I#J%H(^)G*H-I/G0J1e3I4D5_8I:F=H?G@HBFCHDFEZGIHZIGKILJMINGPFRISHTGUGVEWHXHYJZH]H^I_JaIbHcHdGeJfHgXhJ
=supportato	w1YgX
=suppos	z7Y
=supprim	u4^9J?IHEMJU]ZJ_[fJ
=sur	[!D#D%Z&J(Y)G*G+H,I-E/G0I1H2I4F6I7G8I9Y:G;[=F>C?C@CAHBACDEIFHGGH?J^KCLYM]NEOFPFQIRYT]UXWXXEZ@[X]D_Ga^bbdFeIfFgG
=sure	o(H>J?J@JDHH[KHMIZ_[H
=surnam	z-HI]
=sus	z8[9IF^HIIJ
=suspend	q!Y#J9I@HH^X]ZE]J^J
=suya	z@II]K[
=svart	z9IH^
=svp	zHY
=swap	z@_KJZE
=swear	w@JHHK[NZ
=switch	[!a#G%F(F*F+G.J/F0H1Y2J3F4G5J6I7G8G9E:F<J=E@CAFBDCFDEEIFIGEHJIFJGKEL[MFNFOEQJRFSHTHUaVaWIXHZ>[H]G^F_EaGb_cFd[eYf]gGhY
=symbol	h![-^/H3J9H@GBJCIHEI^KHMJN]ZFhJ
=symptom	z@]HJK]ZF
=sync	I!>#?%_&C(>)?*B,B-=.D/B0f1e2[4a5D7@8a9>:>;A<C=B><??@<ADBFC@D>EDFAGhHYI<JBK;L?M^NBOAQIRbS>T?U?V;WBX@YZZ8[A]>^>_Ea@b@cad[eAf_g@h>
=synchro	q%[/H0]3J6JGHHGIJKIMINIRXcJdZf]
=synchronis	p3[G[HId]gJ
=synchronisation	n%E-JG]H^KJNIZJdIfI
=synchronisiert	u3XHZdZfJ
=synchronisierungsdienst	zGJHIf_
=synchroniz	u%YGIHGMZ
=synchronization	j8^<^GYMIUJZI^J_[dGfG
=system	^%H(H)I*I+[-B/G0I1I2J3^4H6H7I8I9D:Z;J=H>C?F@ZAHCGD_EJFJGGHZJHKbLEMDOCPHRXSJTFUIVGWJXFYIZX[G]G^G_GaEbHcGdGeJfGgIhA
=tab	i!G#G%G;_AIBJCJDIHXIJKJNJPHVI]Y^a_IbJhI
=tabl	w(H=HHaZI
=tablet	j#a(J-J9H>G@YBFHbIHKGMJUJVIZD]JaJ
=tack	q-J3I9a=J>G@IB[CIHDIIKJMJTIXIZF]JaIcJdJ
=tag	k#G(J*J-H3J9^:J=I>I@cBGCHDIHDIFKGMINJX^ZC]J^JaJhH
=tak	z9]HIZJ
=take	[!H%H(G)G*H+J,J-D/G0J1J2J3H4I5I6J7H8I9I:G;_<^=H>JAJBDCHDEEYFJGFIXKHLEMcNFOJRJTHUIVGWIXIYJZI[G]H^F_GaXbIcIfIgY
=taken	m!J#J(I-G/^9I=Z?JBEDJHBIDJJMENHP[SGTJU]VIXJZC]J^]_JcIgGh]
=talk	p4]8H9YHFYYZJ
=tant	z(Y*X
=tape	u#[9J>JKIO^XIh]
=tappat	w>]
=tard	j#G(I,J-G3G9^:I=I>D?H@^BCCIDJGJH@IHKFLJMDNJOITYUJVIXFZ]]I^JaabJcJdJeJfIhE
=tardi	u>I@]BHHFMJTXZXa[
=target	kGcHIZJ_YdCfI
=tarjeta	z9IHYb^
=taucht	z?ZHIZFa]
=te	e!H#[%Z(_)I*I-b/J0J1J2J3H7I9E:G;I=H>F?[@EAJBECGDGGJHEI^JJKFLIMGNFOJPHQJSJUHVFWJX[YJZA]H^G_IaFbGcIdHfIgJhF
=teacher	u([@ZHHZF^[
=team	V#E&J*F+H,H-D.H/F0H1H2J3D4G5I6H7F8G:a;H<J=D>A?B@@AHBBCHDCEIFGGFHgIBKCLFMdNEOFPFQHRHSFTEUDV]WFXEYZZF[F]C^EaAbEcFdFeIfEhB
=tecken	z9HHEIa
=tego	u([9H:J=J>^@]BHDIHDIJKJUJVJZDb[fJ
=teken	u9IHJIa
=tel	q(G3Z9J:J>c@HBIDGHCIJMJVJXJZB]Ja]bJhI
=tela	p#H+Y>^@HDHHCTIZF]IaIba
=telefon	c!J#J%J(I*[+G-H3^9F:I=H>]?Y@GBGDYHFIGKHMINIO_SJTJUHVHWJXHZD[J]YbIcJdIfJgJhJ
=telefonen	z>_HGOJ
=telefoni	zH]
=telefonnummer	i>JCIDaHFOaXIZIaJ
=telefonnumret	z3]
=telefono	_!I#I%J(H)J*I+F-G/J3]7J9F:G=H?]@GAJBGDYGJH]IFKGLJMGNHOdPJRJSJTIUGVGWJXHYJZG[J]E_IaFbIcIdIfIgJhH
=telefonu	s3X9ID_HFZJ
=telefoon	o3H>]?JCJD^aE
=telefoonnummer	s3[9J>JD[HH
=telemovel	u3_9J>[HE
=tell	^![(])H*G+J-[.^3F4J7J9C:[=Y>B?FBEEGFJHDIZJILJMIN[OGPITXV[WJXHZG[J]F^I_JaHcIdJfJgJhF
=tem	c!F#F%X&J)]*]+G,I-D.J/H0J1I2I3A4I6J8I9E:Y;H=Y>B?FAIBED_EJGHH@IbJILZMDNFO[PGQJRISITGUEVBWHXDYIZ?[G]F^H_HaZbHcGdGfHgIhE
=temo	w=]HHUZ
=temp	e#F(G)H-F/J3I:J=I>J?J@]BEDHF]GIHAIDKDLcNHSJTYUHV]XJZA]I^JaJbYcJdJfJgJh]
=templat	z9H>JHHY_
=tempo	p@aBGHYKIMXTJZIc[dIhI
=temporair	zHIL[T]
=temporairement	u#HT^
=temporal	u!Y#J@ZL[MJTZ
=temporalment	wTZ
=temporaneament	wTY
=temporar	z#GHJLXT[
=temporariament	wT[
=temporarily	h#ZHGT[
=temporario	z!ZTZ
=temporary	e#J%J(I-I3J7J:I>I?^BCDHIIKFLbMGNHSIVJZ@^HbIc^dJhZ
=temu	z@]M[
=ten	c/E3I9H>G?JBFCHDIIYKHMaN_O]XIZF]IaZhX
=tenant	W!C#F%F&I(B+G,H.H/G0F1G2I3C4H5H6H7H8F9A:d;H<I=X>B?B@@AFB@CDDAEGFHGDH[ICJDKALFMDN@OGPEQHRGS]TFUfV>WgXCYGZ?[D]D^E_DaDbCcFeEfCgFhD
=tenemo	w=[UZ
=tengo	g!I#H([)J*J+H-H3H9E:H=I>Z@EBGCaDGHYIFKFLJMENJOGUJVFXZZZ]I_JaHbJfJh[
=tenho	i!J#F(Z*J+J-G3F9H:H=J>[@FBFCcDZHBIGKGMHOHTJUIVHXHZY[Y]HaJhZ
=tent	w@]BJMIZ[hJ
=tentativ	o-H3IHDIIN]UIXaZJ
=tentativa	n#Z3G>I@JHHOIXa
=tentativi	n#]3E>IHGIJOHUJVJXb
=tentou	zX[
=ter	zIY
=teraz	u/YCZ
=terceiro	w.YJY
=tercero	w.YJZ
=term	q-bHDII
=termin	u#F(I-]:J@DBHDGHDIEKGMGNITH[J]cbJhI
=terminado	w+H3F>_B]DFHJIIODXJ
=terminar	z]_
=terug	z![HHZJb]
=terugschrijven	qHIYYZHd[f^
=terz	z.Y
=test	c!F#H%H(F)H*J+J-H/H0I1J3F4J6J7I8G9a:D;Y=[>G?I@CAHBbCHDGEJGHIGJHKFLFMGOIPHQIRISGUEVEXG[H]F^I_GaHcHdEeIfEgHhF
=texto	w3H4J9J:I>^?]@HCHDDHCKJZIa]
=than	a!I#H(I)I+I-G/]1^2Y3I7J9F:J=I>H@GAcBCCJDIGJIZJJKDLJMHNFR]TIVIXIZG^H_CaJdJgJhG
=thank	a!J#H(I)I*I-F.J/I1I3H4J7H8J9d:H=H>G?I@FAIBbCHDGGIH@IGJIKGLIMHNIOIPJRJSJTIUIVGWIXHYJZE[J]I^I_JaGbHcIdHfIgIhG
=that	I#H&F(C)G*I+A,G-c.Y/G0D2C3B4_5[6F7B8E9=:I;[<E>c@DAEBCCJDAG_HGIDJ]KXLXM>PHQHRFSFUXVXXFZF[Y]?^_aEb?cEdIeDfJgI
=the	4#B%G&?(H)A*>+E,Z-F.E0F1H2Z3Z4Z5X6Z7D9::;;J<I=B>_?]@BAXBXC@DJEIF^IFJ_L?N_O[PYQHRYSCVGW=XGYH[B]g^]_aa[bZcZdCeJfGh]
=their	W!F#G%F(H+Y,J-E/E0J1I2J3H4I5J6I7E8a9I:^;[>F?E@ZAHB?CGDEFHIFJJKDL[PHRJSGTHV[WGYJZC[a]H^G_GaHbFcGdZeIgFhD
=them	_!J#I%F(G)Z*H+J-G0J1J3]7I8I9I>H?HBGDXEIG_HFIFJFK]LZMIN]OFP[SJVGWYXIZC[J]J^I_IaJbJdDfIgIhI
=themselv	q(I)^HH[YgI
=then	Y!D%H&I(F)H*H+H,I-F.J/d0I3C4I5J6I7G8H9I:H=H>B?DAIBAC_EJFYGFH;IBK^MFNDOGPGQXRZSFVFWIXEYXZZ[H^I_GaJcZdIeIf[h[
=ther	Q!E#B)D*B,F-E.G/E0F1E2G4J6I7X9d:A;F<G=D>E@EA_B=C]EFFZGZHCI@KALDMINIOCPCQGRES^TYV@WXYFZ][[]@_]aFcGdEeGfHgDhA
=therefor	z0X
=thes	i!J%J(H-H/J3I7J9I:H=J@FBHCIDIG[IbJJKFLYMJNIOJTJUJVFWJZ?[I^YaJf[hI
=they	X!c#E%F(H)E+I,H-I.I/[0H1G2I3^4I5I7Y8G9C:G;H<J=F?[@IAGCIEIFHG]HBIZJHKGLGMFNFO^QIRGSHTFUZVYWGXGZB]F^F_FbGcGdFeIfZgZhG
=theyr	o+^3G>J?]@JDJHFIIVYZI
=theyv	z>J?[OZ
=thing	e(I)I*Z+I/J3H7J9F:I=J>H?H@YBGC_HFIYJJKCMJOGPJTJVHWIXHZ^]JaZbJ
=think	i!J+]-b1I3E4H9C>HAJBDCJDGFJGIHAK[MHNIOIR[VIXIYGZC]I^J_JaJbIcFfHhY
=third	e(I-F.Z/I7a:J=J@HBHGJHBIGJaKFMJNHSHVI^JaGbZgJhI
=this	M!B&I(Z)I*@+D,D-D.F/H0D1X2F4D5E6H7B8_9_:Y;Y<F=Z>@??@aC?D]EHFDGXI=JBKYMHNIODQFRDSCTGVbW]XAYD[E]A^Y_DaGbBcFdBeDfAgBhC
=thos	e!H%J(H*J+[-I/H1[4I7X8H:I=[>]@[BFCJDHFIGcH?IIJYKGLIMHNGPIRISJTHUJZ?[I]I^I_IbHcId[fGgI
=though	f#J+_?YBHCIDIHHIHKILZZG^IbXhZ
=thought	zVZZJ
=thre	a!I(H)I*H-G/I3H7J8J9G:I=I>H?IAJBCCGGIHHIXJIK^LIMIOJP[RHSJTGUHWJXDZa]G^Ia]bIdJfJgIh^
=thread	z9a@JBGHGZG
=threshold	pH^ZJ_I
=thric	z#ZHI[J
=throttl	q9IBJDJHGXbZI
=through	X!G#F%H(E*E+[,J-B.J0I1H4I5J6J7[8H9G;J=F>D?D@JAIB_CCEJFIHJJHK[LGMGN^OHRISGUFWGXF[E_EaXcZdHeIfJgZhF
=throw	uHXe]
=thrown	z@[BIJ^NGZG
=thx	w#I(I)J*J-G1J3I7J9c:I=H>G?I@HBECHDIGJHCIGKHMINIRJSJTJUJVIXHYJZD]H_JaHcJdJfIgJhI
=tick	_!I#I%I(F,F-I/I0J1I4Z6J7I8G9J:H<[=H>J?H@DBCCJDJFJG]H@IXJHKGLaMHNHPHRJUIVIYJZ?[H]I^__HaJbIcHdceZfFgHhH
=ticket	d#H%J(G*J-G/I3G7I9d:I=H>E?H@DBbCHDHFIGHICJJKFLIMGNHOJRJSITJUJVIWJXIZ^[J]G^I_JaFbIcHdHfIgJhH
=tied	z_[
=tiempo	p3I9J@^BFDZH[ZHc]dJhJ
=tien	c!H#Y%Z+I,J-E1J2J3a4I7Y9G:H;H>E?H@EBFCXD[HAI[L]NHOIPJRZSJTYUIVGXHYJZD[I]H^I_IaEbHcGdHfGhE
=tienen	u)^*]3G9I>IBIDGHIIIKHO_PJUJVHZJ
=tier	s!E#I%J([)J.X2G3F:J=]@GCGDJGJHDIIPbTHVIXIZD^HdEgI
=tijdelijk	zT]
=till	f!J#Y(I-G/J3I9B:J=I>_?I@aBZCIDGH[IEKENFOIRISJTIUIVJZA[I]G^JaGbZdGgIhH
=tillbakaskrivn	qHFZGdaf[hJ
=tillbakaskrivningen	zHIYYf]
=tillfalligt	zHJT^
=tim	z(H*]>G?HDJHGZGa^
=time	Q!D#_%D&H(D)E*F,F.G/C0C1D2H3B4D5G6E7E8D:C;G<H=G>@?B@EADDYFFGCH[I>JEKXLFMYNIOBPGQGRiSEUEVCXZYEZI[F]]^D_Ea_bDcEdHeFfFgEhE
=timed	u6J9JEH]X_Jc^
=timeout	sBIRJcbdJ
=timmar	u9J@]HJXZ
=tipo	s(H3J9G:cHF
=tipp	zOYh]
=tiraram	w*J-J4]9J=[?]CFHEIJNGaJ
=tjansten	wHGdJf_
=tls	W!E#G%F&I(F)G*G+H,H-D.H/F0E1@2G3C4C5H6E7G8F9C:G;H<]=D>C?E@BAHBACBDFEHFHGFHIICJGKDLGMDNEOGPEQGRBSFTFUDVEWGXEYoZA[G]D^G_EaDbFc]dBeFf?gFhF
=to	=!G#B%X&B(a)B*Y+c,G-B.Z/A0Y1<2A3?4[6E8G9@;F=@>e?[A=BXEHFJGHH^ICJ;KdLZNEOFPAQaR9S<TFUDV_WFXIYEZE[[a@b?c]dGeYf=hE
=toda	m#[-H9J>J?JBJCJKHMHNaU]XIZI
=todavia	s@[BIHFM_UHVIW[
=today	[#G%I(G)I*I+J-F/G1J3J7G8J:F=G>G?G@eBECHDFGIIEJIKBLIMINCPIRJSdTHUGVFWIXb[I]I_JaEbHcFdIfIgHhG
=todo	h!I#G(I)H*J+J,J-_/G0J1J3H4J7I9Y:H=H>I?F@DBYCFDGIHJJKFMDNIOIPJRJSaTYUaVFWIXFYJZA[J]I^J_IaIbGcHdIfGgJhG
=toegang	z9H>^@HHIIJP^ZI
=together	wBXH[TGZX
=token	Y!F#F%F&J(F)F*E+H,k-Y.J/F0H1H2J3D4F5J6H7G8H9C:G;H=F>F?_@DAHBDCFDDEIFIGGIDJHKCLFMFNEOFPEQIRdSGTGUFVDWHXFYHZ>[H]F^G_GaEbGcEdGeDfDgHhF
=told	^!H#H(C)Y*G+G,H-I/H0J2I3F4Z5J6J7H8I9E=I>B?F@[BDCGD_EJGGH=IDLIMGN]OFPERITGUEV]WIX[Y[Z^[H]G^Z_HaEbIcGd_fIgFhI
=tolta	z8Z;Z
=tolto	q)J*I-G3J4[9I=[>H?^@HBGCGDJHEIIKHMINIP[U[VHXJZH]IaJdJfJ
=tomb	w3X>]HHaIf]
=tomorrow	c#F(J-H9H>H?J@cBGDIHDIIKELJMHNJUJXd[I]I^JaHhJ
=tone	z3F>JH_
=tonight	z4^>Z@GHIZE
=too	R!Y#a%E&I(D)D*D,G-d.G/B1^2_3H4D5^6F7D9A:C;G<H=B>@?C@YAFBBCBDHEEFGGDHCI^JDLFMBNAOAPDQGRESZT[UCVCWGXbZ?[E]J^D_DaZbEcCdBeFfJgAhA
=took	h(H)]*F/]3I8^9H>Z?]@EB_CYDIGIH>IHJJKFMGNHPGRJUJVJXGZD]GaEgJ
=tool	f!I#H%H)I,J/G0H1a2[4H5J6J7H8H9D:I;J<J=G>H?H@FAYBECHDIFIH^IGJaKGLJMGNFOJPIQJRDSHTHUHVIWJXGYIZD[J]H^I_HaHbHcGdFfEg[hH
=top	wHXZJh]
=torna	u!Z#I@JBHHFKIUJX]ZJba
=tot	o#J(I4[9[:H=I>]?I@^BGCHIHKIMJUIVIXIZE]JaIbFcIf[hI
=touch	w1]HFN]ZF^]fJ
=toujour	p3F9]>H?F@JCJDYHFM]OITYXGZHa[
=tourn	w1Y3JBJHHUHZ^aJf]
=tous	w-I.X9Z@JHIKGN^ZI
=tout	j#F(I)J-]/I3H7J9[:J=J>I?H@YB]CHDHHBIHKEMFNGOJSHT[UaVGWIXHZD[J]I^]_IaGbJcHdIfFhH
=town	w-c@HFJHDIFKHZF
=tra	u(G-J3J9J>I?^@YCJHFKINJRYV^ZHaJ
=track	w#J.YH_RFXJZG
=traffic	i3J<_GJHEJHTJc_
=train	p!E(J)J+J/J=I>F@GBFDIIHKIZD]d^]bJhJ
=traine	wVYbZ
=translat	w7J9IHbSJZDaH
=tras	qBYHDR_ZF_[f[
=trava	zHFXJZ^eZhH
=travel	zH^ZJ
=travell	u+H>GDHHb
=travou	z#X4JHJRIcHf[
=tre	w3J>HHHI[a^
=tree	z%^@JHI
=tres	q#^-J9H>I@GBJCJHFKIMJXGZH]Jaa
=trial	q=a@HZHfJ
=trie	a!]#^(Y*H-I3J9I:X=J@EBGCJDIGIH@IGKYN[PISJVDX_ZC]J^I_HaIhJ
=tried	X!E%G&I(F)H*G+F,I-B.H/E0I1I2J3D4H5J6H7H8H9E:E;I=F>D?F@^AHBZCEDDEHFHGGH;ICJGK_LGMDN_PGQIRGSHUHWIXcYIZ_[H]E_FaYbEcGdHeIgH
=trifft	zA^]J
=trigger	p(J+[T]ZF
=troca	o!J@^BJHGIJKJMJVJXJZ[bZd]fI
=trocada	s/[B]HEM[TH_I
=trocar	j#H(I-H9I:[>I@_BICJDIHEIHKGLXMINJVJXFZ][Y]J^[aIdJhY
=trocou	zB[gX
=troi	w9J@ICIHJI]ZJa^
=tromp	z#^@HHJKIZF^Ih]
=trop	_!I#X%I(I*I+I-c.J/I2]3H4I6J7I9E:H<J=I>E?G@ZAJBDCGDHFJGIH>I^JHKDLHMFNGOGPIRJSJTHUIVHWJXdYJZA[I]F^I_IaXbIcHdHfHgJhE
=tropp	qHIXa
=troppi	p#]HIX]
=troppo	i#I-^2]3I5Y9I>I?I@]BHCJHCI^KIMJNJVIXIZI]IaHcJfIhI
=troquei	q>Z@Z
=trotzdem	q*X3I@JHIIJKJO]PZZF[]
=troubl	n@HB]HFIIKES[Z[^JdI
=troubleshoot	zd]fH
=trovato	w4Y_Z
=true	sBIHFLYZD^a
=trust	z4JH^
=try	W!Z%I(F)F+E,J-_.I/G0I1I3F4I5J6I7H8G9C:G;J=G>F?FAICFDEEJFHGHH<IYJGLGMEOHPFQJRHSIUFVCWIXcYIZd[G]F^E_GbGcYdHeJfGgIhH
=trzeba	z@]HIXY
=tu	z9ZMY
=tudo	zBZT]
=tuesday	s#I-H9I@]BIHZKGN[R^XIZE
=tunnel	u4]][
=turn	S!a#I%E&H(B)b*B+F,X0G1E2H3C4D5F6F7F8F9C;Z=D>DAGBBCCDJEFFGGEHCJJMDN]OFPCQHRESETEUbV[WCXEYXZ<[F]C_DcCdXeZfFgD
=tutorial	u=G@FHbIH
=tutt	w@[N^ZI
=tutti	s)J-^9[=I@IDJHFIJKENJOJU[VHZHhJ
=tutto	s/I:JB[HES^T[UYVJWJZE_IfJ
=tva	n)J*_-I/X9G>I?I@aC[DHHFIIKJMJPJXJZF
=twee	n*a-J/Y9H>I?I@]BICYDIHFIIKIZHaJ
=tweed	w9JCYH[
=twelv	z@YHHI^ZE
=twenty	w@^
=twic	h#G(I)J-J/I7J9G@ZAbBGCJEIHYKHNJT[ZZ_DaGcGdI
=two	Q!B#B%D&I(>)A*g+D,E-@.G/Y0I1E2G3D4C5F6Y7E8A9D:B;H<G=C>A?@AiB@CfDJEFFFGCHYIEKXLCNAOZQGRCSFTDUDVAWFXCYEZ:[X]B^B_>aBbEcBdCeGfFg]h?
=tylko	m*I9I?[BJC^HEIJMJP^ZG[[
=tymczasowo	zT]
=typ	p#^-H/J3J9J@HBIHDIZKFMHNJO]XJZC]^hJ
=type	d!J#H%H(F*J-F/J3H9H:^>H?I@YAJBICGDHG[HFIZJJKIMHNZOYPHUJVIXIYJZH]H_JaJbJdJfJgJhc
=typed	_#X+J-H/H3[9J:J>B?I@[BGCHDIH@IZK^MHNGOaTJVIXGZE]_aC
=typo	o3^>H@]BJDJHXIIKIOGZIhJ
=u	q#H(JBIDJHEIJUJVaX[ZId]fJ
=uac	w!IUFZHb_
=uber	s(Y7[>]@HBHCHD[MJZH^JgX
=uberall	w/H@HBJHGMaS]ZH
=uberein	sO[
=ubernahm	z/Y8Z
=uberprufen	z3ZXY
=uberprufung	s3E>I@GC]DZHIIIO^XJZG]]aJ
=uberschritten	w#Y%I9JHIXa
=ufficio	u(J3I9Z>]?Y@JBFCGHDIHMJOJV^XJZI]J
=ugual	zHHK[
=uhr	q9J=JBIHZIIMGRcYIZHbIcJfF
=uhrzeit	zHGR^
=uit	l!a#I%J(I-H/I9H:I;^=J>E?G@IBHCIDJHCIGKGLJMHNIOGPJTIU^VGXJZG]I^F_Ha[bJd[fGgJhI
=uitgeschakeld	s!^HJdX
=uitgezet	zUZYZ
=ultim	u-I3J9H@GBJHEIGKbMJNJO]ZGaHhI
=ultima	o#J-G9H>I@YBIHFIFKcMHNJO]VJZE]JeXhH
=ultimo	s@^HIKIO^ZHe[
=um	_!F#@%G&J(X)F+H,I-[/I0I1H2J4G5J6I7G8I9]=E>CAHBCCdDEFHGHKCLHMFNFQIRHSGUEWHXXYHZY[G]E^G_GaDbFcBeIfFgHhE
=uma	c!H#F%])H+I,J.I/G0I1I2J3F4I6I7G8Z:E;I=I>D?D@^AHBCCZDFEJFHGGHYK[LHMCNXOGPHQIRHSHTGUFVEYIZZ[G]E^H_HbGcHdGeJfGgHhD
=umgebung	sE[HIZGbJcadZgJ
=umlaut	s/XI[
=un	P!?#;%@&D(a)@+B,B-[.D/B0D1C2D4G5E6C7@:b<F=?>@?=@eABB:CfDEFCGBIZJHLBN=OIQDRBSATCU=VHWAXaYCZc[H]>^@_]aDb@c<dYeDf@gFh@
=una	Z!E#A%^&I(D)F+G,H.G/E0G1G2G3Y4G5I6G7E8Z:[;H<I=J>A?D@]AGB>CCDBEIGEHZIZKcLEM?NYOBPFQHRGSFTDUCVCYGZY[X]B^E_FbDcDdDeHfEgFhA
=unauthoriz	oT[
=unavailabl	p4_HFS[fH
=unbefugt	wT[
=unchang	zgY
=und	V!G#a%E&I(I)F*[+G-B.X/C0G1G2I4E5H6Y7F9G;G=G>a?C@aAGB^D]EHFZH<I]JGLXM@PEQHSETCUEVFZ;[I][^D_EaHbJcXdDeHfIgEh[
=undefin	zHGNFW_
=under	h#I&I(F-F/J3H7H9J:I>I?I@FBECJDJFaGXH>IZKELIMHNGTJ[I]I_IaIbedIgJhE
=understand	wHHIJZ_hI
=une	^#D%Z&I(F)G+G,H-D.I/H0H1H2J3Y4H5J7G8[9Z:Y;I<J=E>BAHBDCaDBGGIZKDLHMDNYOYPFQIRHSGUDVEWGYHZ_[H]D^H_HaYbGcFdGeIfFgHhE
=unexpect	o!J&]/J3_GJMJNHSI_JcHeJfI
=unexpir	o#J%c(E-H@JBJHHIHJJKDLFMJNJZE[JdJhI
=unfortunately	s-YZ[
=ungultig	wHJO]RZaJcJhY
=unhealthy	z0Z
=unicod	z/_HIIGNJ
=unidad	uF[G]
=uninstall	w?IBIH^J^NJZG
=uniqu	w-YHZKY
=unit	nF]G^HH
=unita	zFZGZ
=university	s7c>[DHHFIIZGcI
=unknown	f!H&d(H-E/I3I7J@IBHEHH^IIJJKHMHPJSHZC[I^J_IdGgGhI
=unless	zYXdZeI
=unlock	R!C#X&J(D)F*H+H,I-E.I/D0G2I3G4H5I6H7F8H9J:F;I<I=F>D?E@BAHBaCGDFEJFHGEIEJFKCLFMENFOIPFQIRGSGTcUEVCWHXEYHZI[h]G^B_CaGb@cGdFeHfFgEhE
=uno	m(J*[-J3I9H?I@ICdDJHGIGKIVJXIZG]JaI
=unos	zBFM_ZH
=unreachabl	zHYcY
=uns	m%J(J3G7]9J=I>J@IDJHGNIOZSIU_VIW]ZF^JaJd]fI
=unser	e%I(Z)Z-X.X/J1Y2Z3I4J7]:Y=Z>I?G@FBECHDGGJIHJIKHLJMINZPJSITJU[VDWHXJY[ZB[I]G^HaFbGcHdHfGgHhI
=unserer	z:]
=unspecifi	z%I&b@IBIHGJJNGZE^HeJ
=unsuccessful	w)IBDSIUFVGZb
=unsupport	u/]1ZcJ
=unten	z!]HJI]MIZF
=unter	wHHZHbZdZh[
=unterbrochen	z%G;[]X
=unternehmen	zKIN^
=unterstutzt	p0X1X5[7XHIYXZJg[
=untick	j!I#I%H(J-J3H8I9H<^=I>H?I@HAIBBCJDIFIG^HGIHKJMJPJRJTIVJXIYJZB]F^a_IaIbIcIdceHfH
=until	^#E%J(G)J-F/H1J3G7I8J9G:I=I>G?H@dBDCHD[FJGHHFJIKHLIMcNHOIPISJX^Z>[G]H^I_JaIcIdHf[gGhH
=untouch	w@ZNJTYgY
=unverandert	zHIg^
=up	R!C#I%_&H(B)C*C+a,F.F/C0E1E2G3A4E5F6F9F:A;J=B>A@=BFCHDbE]FFGCI?JDKELDOCPDQFR[SETBUEV^WaZE_XadcBeGfFgDhA
=updat	V!F#F%G&I(^*H+H,G-C.H/^0]1a2H3C4E5^6E7E8F9Z:F;H<I=D?D@HAFBYCEDDEHFHGDHZICJFK?LFMCN]OFPFQHRESGTFUFVEWHXGYFZF[F]E^B_EaEbDcCdBeDfaga
=upgrad	e!H#G%I(F)J,J-H/I1c3I4D5]6J7J8I9H=I>I@HBHCIGIIHJGKJMJNIPIRGSJTHUHVJXFYFZD[I]J_JaIbEdYeIfagF
=upon	z%Y
=upp	w#Y?J[_
=upper	pIHN_
=uppercas	sHJI_
=uppfyller	sHHIZKHN]ZH
=uprawnien	u!I%^(]9H;[DJHGVIZH
=urgent	z9^
=us	c!J%I(I)G*E+H-F/J1J3J7Z9H:_=I>J?G@HBFCHDGEJIFK]LHMINHPISIU_VEW_XFY^ZB]HaHbGcJdIfGgI
=usa	s-a7^9F@IBJCJHGIJKHOJSHZIhI
=usada	w@JHJK_ZJ
=usamo	w0[1Y
=usar	k(J)J*J-I>J?_@HCGHHIIK_PZUJV]WGZDaJ
=usata	q-[@FHHIHKcVJZHhI
=use	R!D#C%E&J(@*^+F,Y-c.H/D2G3D5H6G7Y8E9D;H<I=Y>Z?_@?AGBBCAEFFGGYIJK]NBOEQHRGSFUAV]WEXYYYZ9[D]D^C_CaDcDdDeFfDgGh^
=used	V!F%Y)E*E+G,_-a.I0H1I2I3I4I5I7E8G9G:F;H<J=E>I?e@@AZB@CBDJEHFHGFH[JGKbLEMDNCOGQIRISHUGVCWIYIZC[C]E^D_DaGbEcGdFeGfFg_hC
=usei	wKZ
=useless	z7_HCZGbG
=user	?!Z%D&E([*[+[,?-E.?/?0>1D2B3E4>5=6;7F9=:Y;c<?=^>9?<AeB^CHD[EZFZG^HHIGJDKFMANDOGP]R<S>TIUHW=XIY<ZI]^^b_eaGb@c8dZe;f;gHhE
=useraccountcontrol	w!_#J2G3I@IBJCJDJHEIGL_PHZJ^I
=usernam	w/X:IHHIYZ]
=usertyp	z7X:Y
=uses	j*X-I/I4X7Y@GI^JJK[NISJZAgYhH
=usiamo	z0Y1Y
=using	j#[-I:Y@GBHD[HYIGKZLZNGOIVJZCaZhH
=usluga	zZIdJf_
=uso	i#I3B9I>b?I@HBIDIHFIGKHMaOAT^VZWHXGZE]IaGbHgJhY
=ustawic	u9I@a
=usual	uBJHIIIK_hJ
=usually	z/YNJ
=usuario	U!]%E&H(b)Z*A,C-A.G/F0F1F2H3G4E5H6F8Y9A:[;]<H=Y>A?@@@AbBBDGEFFFH<JFKBMBNCPIQGRESDTBUAWEXIYFZ]]]^__ZcDdJeGfCgEhA
=utent	^#G%G&I(Z)G*G,H-A.J/E0G1I2I3B4I5J6H7D8I9C:];]=[>D?C@GA[BDEJFIH=I]JHKHMDNEQIRHSETDUEWHYIZZ[F]^^Z_ZcGeHfEgGhD
=utenti	q(])[*G,F3G7]8[9H:I@IA[DIHFIIKJMJNJPJVIZI[Y_IdI
=utenza	z!^
=utilis	m(J,]-^3J9G?J@HHIIJKZMZUIVIZIhJ
=utilisateur	]!B#Y%F&J(])Y*E,E-B.I/G0H1H2I3Y4H5J6H7Z9E:[;Z<I>F?C@CA]BDDIEHFHH>JHKDLIMCNEOXQIRGSHTFUCWFYH]X^^cFeIfFgHhF
=utilisation	wTZV]WI
=utiliser	u?]HJPZVI
=utilizada	zKZ
=utilizador	q7[I]KGLXMIZJ^YdI
=uur	o#I-I3I9H>G@aBICIHDIGKIMIOJX^ZE]Ja]
=uw	u#HMZTZX[cX
=uzyc	w?]HJKZ
=uzytkownik	s!^(J/X9J@HHIIIMITJUJVJZH^]_YhJ
=uzytkownika	z(]IZZH
=uzywan	uK]
=v	w9HH]ZJb[
=v1	q1[HJMHZIg^
=v2	o=JGJHdPGVEYJdFeGfG
=va	f!I#H%I(H)J*J+J-G/H0J3G4J7I9[:Z=G>X?H@ECHDGGIHJKFLIM]NGOHPJRYSITYUHVGWIXHZ_[J]G^I_IaFbZcHdHfGgHhF
=vaak	w-^ZI
=vacation	q#[@IBGMJNJZ^
=vai	q>[HFM[ZIb]
=vale	u3I>I?XHHI^OI
=valeu	w9]B]HHZH
=valid	j#J,X-G3Y9J?H@EBFDJGIIFKHL^M]NHOJR[TJXIZZ]J^HaFbJdJgIhE
=valida	u3[LYhY
=validar	u3D>_DJHHO^ZFaJ
=validation	z3D>JHFO[a^
=valider	z3G>aHIZIaJ
=validita	u@]HIIEN^
=valido	w3[HJOXRY
=valt	z%IG]HZdJ
=valu	p/ZN^ZF
=van	j!Z#G%J([-G3I4I9F:];^=J>H?HB[CHDHHJIEJXKEMDPJR[TJUIV[XIZH[J]I^H_JaHcHdHfGhF
=vandaag	w9J@]
=vanish	m!E#H%J(H)H*^-J3J9J:J;J=I>I?Y@JAIB]DIFJGHHBIIKFLINIPYTHVJXJ]I^G_^aIbZcI
=vanta	uX]
=vara	w9JHFI]M[ZIhY
=varia	p#]-I9J>I@HA[BJHHIJKJTIXaZGaG
=vario	u#JAaHJT]_F
=vault	q2^@IBJH^ZI
=ve	w(_3H>JHIO[VIZI
=vecchi	w5XKZY]ZJhI
=vecchia	f#Z(J-H/Y3H6J7J9G:J=I>G?I@GBFCHDIHCIGLJMbNGTIUJVJXIZF[J]IaIbIcJdJfJg]ha
=vecchio	p0Y5Y>ZHIYX
=vece	m#a3I9H=I>H?JBHCIDIHFIHKFMHTIXbZC[I]Ha[bJhG
=vede	z(]>JHHIHVIXJZJa]
=veel	s#]HGX]ZJ
=velha	l#Z-I/[1Y3J9G>G?I@GBICHDGHBIGKYMbNHTJXIZF[J]HaJbIh]
=velho	u0Y5Y9J>XHHY]
=vem	wH[JZT[dGfJ
=vencida	zBHHEKHZadJhH
=vencido	w9IBJH^MIa[
=vendit	z%X>JH^
=vendor	lBJJeKJNDZEbJ
=ventana	zBJHHMJSJZF]]b]
=veraltet	w1^fJ
=verbietet	z*H@HHIK]PJ^^
=verbindet	wH]YXZH
=verbindung	u/JHZTJbJca
=verbindungsproblem	zcY
=verboten	w:JBIP]QYUIWI^]
=vereist	z9J=_HFIJ
=vererbung	u!J#J;aHJ
=verfugbar	z4]?]CIHG
=vergeben	w@]HFMGZIg]
=vergessen	i#G%X(H7J:Y=J@IBDCIHZJJKELJMFNHUZVIZ][Y]H^IbHdHgJhI
=vergeten	s@IBJDZHGKJUJZabJdJhJ
=vergrendeld	q!J#bHET]XIZJ
=verhindern	uT]
=verhindert	wKYLYZHbZ
=verifi	s3H>IB]CGDZMGNIOJZ^]IaG
=verifica	n3H@IC_DGHCIJKIXJZG][a[
=verificacao	m3D?I@JC_DIHFO[ZG][aY
=verificacion	l3Z?FCaDGHFMJNJOIZH]Z
=verificaco	z*YCY
=verificar	j!I#G(J-J/J3^7I:J=I>Z@JCEDYHEIJKJOHTIVHX]Z]]I^I_JaIhJ
=verificatiecod	zaZ
=verification	Z!J#E%H(H,J-I/H1I3I4H5J7H8J:J;J=J?I@GAJCaDIGJHIIGJIKGLJMGNDOZPHRJTFUIVJWJZZ[J]]^Ga]bJcIdJfJgJhI
=verificato	w#H%J@IB]CIHETJZ^
=verifich	z*YCY
=verifier	u3[CJD]HIIJVJXXZI
=verify	b!J#E%I(I)J*Y+I-H3Z6J7J9E:I;I=I>Y?F@EBFC[DdGJHEIFKDLJMHNGPJTIVGXYZ@[I]G^I_IaHcIdJhY
=verkeerd	u#_3Y>JDJHHXI
=verlangen	z*ZCHHGMGg^
=verlangt	m@JBHC[DJI]M[
=verloren	s>]aI
=vermelho	z@JK^ZJh[
=verrou	z/I7JHITa
=verrouill	f!I#b-I1J3H>I@FBECJDIHGIIKHMGNIOJT^VHXIZE[[]I^]aJb^cJdJhG
=verrouillag	w#^HHKJT[ZHbX
=vers	qA[HGQY_]cZ
=versao	z1ZH]dG
=verschieden	q-I/_6Y@ICJHII]KHMJNXZI
=version	[!H#F%E(F)H*H+I,J-F/I0]1g2I3E4F5a6H7H8I9F:I;I<I=E>F?G@EAIBFCGDGEIFJGGH^IEJHKHLDMDNGOJPGQJRGSITFUFVFWIXFYYZC[I]F^I_IaGcFdCeGfDgFhH
=versuch	s@XHIX_ZJ
=versuchen	u9F@YIIKJTYX[Z^aJ
=versucht	wX^
=vertrieb	zF^ZI
=verwaltet	u7XKJZHda
=verweigert	k!J%a(J-I/X3J4J:I;]=X>H?I@]BJGIHFIJKHNIP[TJVGXJZC]J_JaIcJdGfIgJhJ
=verwenden	z?^KYZH
=verwendet	p#X-Y@HHHKaZH
=verwendung	s#I@JHFK[T]V_ZJ
=very	m2]9X@JBIHJK^ZEhX
=verzeichni	p!X3[7Z:]@IBHHIdZ
=veto	sBJHJJaZI
=veut	o3H9J=Y>E?H@IC]DGHHIHKZM_OITIZFaEh[
=veux	m#I+]9J>I?J@YBICGDHH[KHMIZZ[ZhI
=vez	h#[(J+X-H9G:J>J?J@aBXCIDIHYIIKGMISJTJUIVJX[ZG^JfIhJ
=veze	k!J#_3J9G=J>H?J@[BHCIDJHFIGKHMJOJTJVJXaZE]Ia[hI
=vi	zJYdX
=via	a%J)H*J-J/E3I4J5]7[8J:H=I>Y?HAJBGCJDFG^HFIIJHKGM]PHSIUIVGWJXJZ?]J^Z_Ea[fJg_hI
=vid	zZ^
=vide	z3^>G?IBJDJHFUHZ^aI
=vieja	l#Z-I/[3J9F>I?I@GBJCJDHHBIGKXMbNITJZF]JaJbIh]
=viejo	s0Y5X>Y?IHIY]
=viel	j#]%I-_/J2[3[9B=J>F?I@DBHCGDGHZIFMHNIOHTIVJX_YJZF]GaHdJfJhH
=vielen	u#]-I3J9[BZHFXIZJ
=vien	m#I-G/J4I7H9I=J>J@_BIIHJZKHLZMJT_XZZIaIbJdJfIhI
=vient	w/I3H7J?JHEIHNJT]a_
=vier	zI^
=vietat	z-]HJ
=vietata	z-ZHHP[
=vietato	w)YQZ^X
=vieux	w5]HJYZ
=viewer	z%Y
=vigencia	w@[
=vigent	z@GZDh_
=vill	n#I(J-Z3I9G>G?]@[BIDHHDIGKGM^NISJTIXIZG[_]IaHgXhH
=vio	z+]@]DE
=violat	qN[
=violation	s@]NZ
=virtual	w-JH]IJKHR^
=visibl	z(YGXHJ
=visio	o=GHaZI
=visit	z:[
=vista	z-]9J@ZHJ
=visto	w+]-YDFHHZJ
=viu	z+]@]DEHJ
=vm	e!F#H%H(H)H*I+J,F-E/G0G1E2I3E4D6]7G8G9E:G;I<J=D>E?F@GAIBECHDHFIGFH_IGJIKELIMHNIOHPIQIRbSGTGUFVHWJXHYGZA[I]H^I_DaGbHcBdFeFffgIhH
=vms	zBJHIRaZF]IfI
=voce	n#J(X3H9[:Z>I@[BIHGIIKIMHO[XZZH
=voglio	p+Z-J@YBHCJHHIGKHMINIZ]hZ
=voic	s!J3I9I>E?ZBIHXIIZI]Ja_
=voicemail	zH]
=voldoet	qHIIZKGN_ZH
=volevo	w?Y@_HGaJ
=volgen	zHJO^ZJhY
=volt	n#Y3I9I>G@GBJCJHEIIKJTJXcZI]Ja]
=volta	m!Y#H(J+Y-I0X3J9H:J=J>I?J@aBICIDHIHKGMJTIUJVIXHZG]JaJb_hJ
=voltar	w@ZDHIJK_ZD
=voltei	z!^=IHG
=volver	uHJK_ZE
=vom	f!Y#H%F&[(G)Z*I,J-G/I1J2Y3I4^5G8J9J:G;]=G>G?F@JBECIDIFJGYHAIFJIK^LJMHN[OIPGRGSHTJUEVZXIZA[H]G^G_IaHbIcZd]fYhG
=von	d!H#I%J(H)I*Z,J-Z0I1Y3H4I6I8J9F:G;]=E>H?HBFCHDHEJFJGXHIIYJIKZLIMZNFOZPGRHSITHVGWYXYYZZA[I]H^H_GaGbIdZgGhG
=voor	i!J#H(J-a9J:J=Y>J?J@GBHDIIFKFMJN[U^V[XEZCaJbIdGhI
=vor	o3I>]@^BHCJDXHGIHKGM[OHRYXIZF]]^JaJ
=vorhanden	wHJZE^J_^h]
=vorher	w#I5Z@JBJHJIIKIZJ]a
=vorig	zHFKYMGg^
=vorubergehend	qHIT^c[
=votr	c#H%I(F)H*H+J,J-F3Z6J7H>J?H@JBXCIDEE]GJHCI^JJKFM]NIOJPHTXUGV][I]H^JaIbId]fJgJhH
=voudrai	u9H?Z@^CJH]IJKJNJXJZIaJ
=vous	i#Z(X-I9^=J>I?JB[CJHDIHNJZGaI
=vpn	Z!H%H&I(H)H*H+H,G-D.I/G0H1D2I3E4Y5J6G7G8F9A:G;I<H=E>A?D@DAIBDCFDHEJFHGEHiIDJHKELHMdNFOHPHQHRDSFTDUHVFWHXGYGZ?[G]D^H_FaCbEc>dGeHfCgXhE
=vs	z(Y
=vu	w+^@ZDFHH
=vuelv	u!Y#J+YHDb_
=vuelva	zXZ
=vuol	j#J%J(J*X-H/J3H9G=]>E?H@GBIC^DGHEI[K]MYNZOITJUIVJXIYJZF]IaHdJfIgIh[
=vuoto	z3[BJHFZ]
=w	e!^#G%J(H)I*H-H/G1J3[4J7I8J9]:H;J=Z>G?I@FAJBGCHDGGJHCJJKHLJM]NHOHPISHTZVHWJXHYJZE]I^HbIcHdYfIgXhI
=w32tm	q%I8J=HBFGJHEReYIZHcJdEeJfD
=wacht	u>IHGXZZJa^
=wachten	z9J@[XX
=wachtwoord	Y!G#I%G)H*H+I,I-[.J/F0H1I2J3H4H5J6H7G8I9G:J;I<J=E>E?F@BAIBYCFDXEIFJGGHFJGKXLGMXN^OIPHQIRHSGTGUDV@WHXBYHZ_]G^Z_HaFb[cFd_eIfEgFh]
=wachtwoorden	zHGU^V]
=wachtwoordherstel	m=Y@JDJHIU^V^ZF
=wahl	z>I?]CHHIZJ[[aJ
=wahlen	q#H-^3I9J>I?^@EBGCIHEI[KZLJMINIZD[]]I^IaJdJhG
=wait	Z!H%I(F)I*H+H,J-E.J1H3F4J7I8J9^:G;J=H>C?F@bAICFDFEJFJGIHEICJIKCLHM]NBOHPHQJRISJTFUIVFWIXeYIZA[H]E^H_Hb]cIdIfIgHhE
=walk	w@JHFKHMIZH]a
=wall	wH^RJ
=wallpaper	w>IH]
=want	P!G#G&H(?)D+b,G/Z0G1G2G3C4F5G6G7E8F9I:Y;G<H=E>]@]AFB<C]EGFEGEI^K[LHNJPBQGRGSFTCUBVAWYXFZ>[a]@^C_Ea?bBcFdDeGfEhX
=war	n/E=JBZDIHIN]PYRJTJZJ]^cHdYfYgJ
=warehous	zHYZ[
=warn	z-J.Y9IH]
=wart	w9^>H@JHFMHaZ
=warten	p9H@_HIKJXYaY
=warum	s@IBIHHIHN[V]ZF[]
=was	J!a#C&I(F)Z*@+E,D.D0D1G3I4Y5C6F7?8a:F<C=H>d@[AJBaEGFHGDH@J?KXLGMAOJPFQGR_S>TCUHVAX>YZZH[B]^^__]a<bDcBdCeYg>hC
=wasser	z>_BJHH
=watch	q>H@^H]OGZCa^
=way	e!I#G(H)J*H+I-C/I3H7I9D:J;J=I?d@FBGGJHJIFJJKGLJMINYOISJT]UHVIX[ZD]^^J_HaGbIcJdIfJhI
=ways	s*]?Z@GC_HEIJKJZH[J
=wczoraj	u@^BJHGM[ZJ
=we	M!?#A%=&[(F*H+C,H-I/C0[1^2X3a4F7Z8Y9G;C=d>[?CBFCXDHEYFXG[I>JYK?LYM?OGPEQYRAS@THUFVCWXXAYXZF[G]?^B_Ia@bCcFd^e@fFh@
=weak	k-_9JIYJYKINJZI
=weather	z9IH[
=web	_!G#B%I&J(H)I*H+I,J-E.J0I1H2J3E4E5G6G7H8I9D:G;I<J=G>E?E@DAIBDCFDFFIGGHdIDKELGMeNXOHPGQJRCSGTeUHVGWIXEYDZ@[G]F_GaEbGdHeJfEhH
=webcam	wH^
=webex	zH]
=webmail	m>I@HB]HYKJMaZEhE
=websit	l-JH[I[NJZZcJ
=wechsel	u-J@bHHKJLY
=wechseln	z@[h]
=wed	u(G+I=JCJDGHbZJ
=weder	w*J9J>HCHD[HDMIa_
=week	c!]#G%H(F*I+J-G/G1I3G4H5I6J7H8Z9D:E>[?GAJBBD]FIG[H[IXJIKILFMGNHOJPIRJSJTGUGVYWIXIYJ[H]F^H_[aHbHcHdHeIfDgHhH
=weekend	m!J4I9[>J@IBIGJHBIJRJTIVIZ^cJfa
=weer	u-J3J9E>I@aB_CIHFIGKHOJXJZDaH
=weg	o#I(J*J-I/I3I9G;]>G?]@GBJCHDIIGKJMINJTIXIZH]__JaIbYc]dJhJ
=wegen	s+X>HE]NXT[ZF
=weggeklickt	w>JCJDZHGZ[]]
=weigert	w@XJZKJN]ZI
=weil	h!J%J(I+[-Z/_3H7J9F:H>F?H@]BHC^DDHBKYLJMFNGOHPISJTIVHWJXIZ?[J]a_JaFbIcJdJfIgHhZ
=weird	u-]/]@HF[HGIFKIMIZF
=weiss	n%J(J-I.Y9]=J@FAZBJCIHFIHKHNZZY]Jb[hY
=weist	z/FJXN]
=weit	z9]HIKZ
=weiter	n&X-H/J7X:]>X@IBJC]HCIIKGMZNJOJTZZF]IaIg[hH
=welch	q-I=GH]IJN^O[fJ
=welcom	w-H9Z>IBIHFK^ZHbY
=well	l-a/Y?F@IC^HIIIKHMINITZZDhJ
=wenden	z!YZ[
=wenig	z,J-H?JC]DIHII]XJ]JaI
=wenn	zHJII[^
=went	]!H#G%I(I)I*J+H-E/]0J3I7I8J9G:I?F@YAJBdCDEJGJH?IGJHKDLJMHNDOJPIRJSHUIVHWJXHZX[G]b_IaDb]cGdJfXgHhE
=wer	z#Z+ICIDFH^
=werden	c!J%D(G)J+J,Z-D/F0]1J3H4^6[7X8X9H:Z;]=G>F?D@[C[DFEZGJHAI[JJKCLHMDOHPHSJTHUHVFWJXHYI[G]G^E_IaGbHcHdDfGgGhE
=were	]!F#G%^(E)G*H-D/F0I1]3H4H5J6I8H9D:G;H>G?Y@IBDCFDEFIGGH<JIMGNFOIP]QJRHSHUGVYXGY^Z[[I^__HaFbGcIeIfGgHhH
=werkt	o-J9J@JB[HYIIM[NJdGf[hI
=weryfikacji	zC^
=weve	n-Y7JBIHFJ]T]UYVJ
=what	R!C#G&Z(])@*A+D,F-F.G0F1C2G3C5G6Z7F8F9];G<H=C>B?E@>AEBACGDEEGFEGJI]J]KXLFNZPGQGRESETAUCVGWGXDYFZd[D]I^EaCbCcDdDeFgFhb
=whatever	k-I/JHCI[JYKGNbZIhG
=when	P#Z%](^*X,^-B.H/J0E1F2I3]5H6H7I8G9C;H<I=E>C?Y@JAGBACDDGEHGEHZI?K_LFNYODPHQIRGSFTGUDVBWGXEYGZJ[Z]F^D_XaabXdCfDgCh[
=whenever	wDXJ[NGZI
=wher	_!H#F%I)H+G/H1I2J3F4I5Z7H8J9F;I=H>D?G@CAIBCCFDEFJGHIYKBLEMGOEPIRISITHUHVFWJXGYJZa[X]E_GabbJcIdHfEgI
=wherea	z/XPX
=whether	p+H9[=F?HCIDGHbIJJG
=which	V!G#F%^(G)F*E+H-B.I/Y0H2H3D5Y6H7]8H9E:F;I<J=E>]?F@BBECHDEEIGGH_JHKJLCMFNdO^PEQIRISITHUGVDWHXGYXZJ[G]E_EbFcEdDeHfFgZ
=whil	]![#H%G&J(E)Y,Y-H0[3_4H6I7G8H9J:F=^>H?I@FBDCJDGEHGHHAIIKGLFMZNDSIT_UIVGWJXJZC[I]c^F_IaIcHdZeJfGgIhG
=whit	wHJb^
=who	Z!E#E%G(G)Z,I-I.I/G0I1H2I3D4F5H6I8H9[:I;H<J=F>B?D@]AJBCCED[EHFHGFHeICJGKGMEOFPaQ[RISHTGUGVXWHYIZ>[Y]F^EaFbGcGdGeJfGgGhF
=whol	m)J3H>H@JHCIIKINIO]UaV_ZEhJ
=whom	zHH_^aI
=whos	m-H3[BJG[HBI[KHLYNJPJZC^X_^hI
=why	W!X#[%G&^(@)H*c+B,H.I/E0H2I3C4H5I6H7F8G9A:E;I<I=E>B?a@bAHC@DCEHFGGEHGIXJFL[MENJOFPHQIRHSGTDUFWHXDYHZ_]D_GaCbEcGdFeHfFgEhC
=wi	s#Z9I:J>JHaMJ
=wide	zHIU[
=wie	g!J#F%J(H)I*J+J-F/I3G7J:H=H>C?FBFCFD]GJHeJJKaLIMFNFO[RJSJUGVDWHXFYJ[G]F^JaDbHcJdIfIgIhF
=wieder	e![#](I)J*J+Z-F3I7J9C:G=H>H?H@bBcCFDFHBIFK]LJMHNIOIPIRJTIUJVGX]ZB[H]G^I_IaGcJfEgJhH
=wiek	z@]
=wiel	w#I-IHJXa
=wielkiej	z9JHHIa
=wiesci	z9^
=wife	z@[FIHFK^ZG
=wifi	d-I9J:H>I?J@IBHHfIIKJNIZAaIcHfJhI
=wijzigen	j#J(I-I9E:J=J>I@^BGCJDJHFIHKHMHNHVHZ_[Y^]aJdIfJhY
=wil	n9H>I?]@[BICIHYIJKJM^SJTIZH[YaHgX
=will	^!G#E%I(G)J*J+G,J/G0F1J4J6I7I8J9]:H;J=H?E@]BEC[DCEJFJGHH_IEJIK[LIM[NEOGPISJTXUHVFWJXFYJZZ[^]F^H_HaDbGcHdGeJfH
=window	N#[%E&H(A)D*E+F,F->.H/_0G1D2G3D4C5a6F7C8F9A:B;G<H=C>B?]@?AFB<CCDCEGFFGEHZI=JCK=LDMbN@OEPDRDS@TAUCV@WEXAYGZD[_]J_IaCbhcZdCeFgd
=winter	zK^
=wipe	z>FHZP]
=wiped	u#Y+]3I>]?JBIHEOJaJ
=wir	h#J%J*X+Y-X/J1Y3Y4J7Z=]@GBYCFDXEXGIHFKHMJPJUJVIZE^H_IdZeJfGhH
=wird	Z#F%E&J(C)G,H-[.I/D0G2I3J4G6G8H9E:D;H<J?a@^AIBCCCDDEHFHHFI@JFK^L^MCQIRHSGTFUFVCWHXZYHZJ[[]C^DbDcFd_eGfDgEh_
=wirft	z/I=IH]S]ZHfJ
=with	G!A#D)X*X+J,Y-H/^0@1@4D5D7H9B:_;X<H=Z>]?F@HBHCDDGF[IIKGMYNYOYPZQCSITHU?V<W@X>YD[>]>^Da_bEd>e[fA
=within	n#Y@bBJF]HDNGXYZF
=without	X!G#F%H&Z(C)X*E+G,G-D/F0J1I2J3_4Z6I8H9G:F;J>[?E@@AFBaCEDYEIGDHCI^JFKCMCNZO_PERISFTEUEWYXFYIZA[^]G^DaAbGcFeBfEgGhE
=wizard	Y!G#F%F&I(G)F*E+b,e-G0H1I3G4H6G7H9F:H;J<J=G>C?F@EAIB_CHDCEHFHGYHDIFJHKELHMGNGOHPFQJRISGTFUHVGWJXHYIZ=[H]G^G_FaHbFcGeefEgGhF
=wlaczon	uV_dY
=wlan	wH]
=wo	w9I:XBHH[Z^
=wohl	w(XC]HIZI
=wollen	z+[:ZDJ
=wollt	u/[9[@^HIIJKIZH
=won	z9IH]
=word	_!J#E%J(H)I*I+J,J-c/H3G7H9D:H=H>G?HAJBDCGDHFJGIHaIaJGLJMGNDOHPJTGUIVFWJXFZ?[H]H^H_Ia_bIcJdHfIgIhD
=worden	q!Z*^>X@IBZHFUYVJZFhJ
=wordt	p-HBIHGIHKHMINXd_h[
=work	L!C#?%Y&F(F*A+C,D-=2E6D7D8Z9?:H;F<F=@?IACBgC@D?EEFIG?HJIAJHKAM_N>OIQESATBU>WCXAZe[@]?_AaCcAd>eBf^h?
=workday	z![HYbI
=worker	w!]HG
=workspac	o(J7c=IBJHESJVJZE
=worldwid	zSY
=wort	w-]HJ
=worter	z#J-aHHIIKJ
=would	j(F-_3I9E>[@HBHCIDJIFK[NZV[aHhF
=wouldnt	u-YHFKIN[ZHh]
=wpisuj	zHIO^
=writ	Y!C#C%d&J(C)F*G+G-D.I/E0D1F2H4[5H7F8Y9D:E;G<H?F@BAFBBCFDEEHFGGGHJIDK@LGMFNDOYSGTFUFVEWGXDZG[F]E^E_XaFbCd_fXg[hE
=writeback	H!A#>&F(=)@*C+D,]-A.E/D0[1Z3A4H5Y7E8Y9G:A;F=Z>A?A@AA^CBD@EBIAJXK=L@M?N>OFPYQYRZSBT@U>V=WAXBY_ZD[A]B^>_^aCb>dbecf_gIh>
=written	e!H%I)J,J-I/Z0a1J4J6I8I9I;J=J>I@JAIBIGEH^IJJIKHNJPXRYVFXJ]J_FaHbHcIdEeHg]
=wrong	Q!E#b&I(B)F*F+G,[-@.H0G1F2G3[4F5I6[7F8G9Y:E;H<I=E>A?D@HAHBCCFDDFHGEI?JDK>LGMENBOYQIRcSGUGVEWHX^YEZZ[G]D^C_FaDbZcCdCeFfBgZh]
=wrongly	w3]E]HJIIOGUJ
=wrot	p-J/a4J@[HEKYNGRJTJYJZF_IcHfEg]
=wurd	_![#E%H&J(E)H*G+J,Y-D.J0I1I2I3E4[5J6I7H8H9G:E;H<I=X>[?[AJCFDEEIFIGGHIIDJHK[LGNEOHQIRISHUXXF[G^X_]aDcGeIfGgFhF
=wurden	w%^(G3Z?[DJ
=wylaczon	m!]#J(J.X;[HHUZVJdX
=wymaga	zCZI[
=wymagan	q9ICZIZN]ZI
=wymaganych	z=[
=x	m!J#H1^@ZHZIJTJZI
=xbox	zH]
=y	R![#^%J&G(I)H+Y,E-E.I/B0D1D2F4C5F6X7X8Y9::Y;D<G=]>^?D@_ADB]C[DGEFGBH6IaJEKZLEO[QERGSBTIUAVIWCYYZA[G^C_BaDbJcBdBeEhZ
=ya	c!G#F%I(G)[*G+Y,J-B.J/H0I1I2J3C4I6I7H8I9A:F;I=X>_?X@ZAIBcCCDBFIGHH>ICJIKbLHMDNFOCPIQJRHSHTGUFVDWIXZYZ[G]F^IaBbGcHdHeJfFgHhB
=yahoo	z>_HD
=year	a!_#H%I(G)J+I-Y/I1^3I7I8J9Z:X>^?X@FBFCIDGFIGIHFIYJIKbL[MHNETJUIVGXHZ>[I]H_IaIbFcIdJfHgJhG
=yes	q!I(I)I*J-H/a3H4I7I9_:J=H>H?H@GBFCIDIFJHDIGJIKHMGNIPHRJSGTHUJVHXIZD]H_IaHbJcJfHgZhI
=yesterday	f#I-H3J9H:I=^>X?J@^AJBICJDJHHIHKCMJNHXIZa]JhJ
=yet	^!]#G%F(F)G+H,I-G0E1E3G4H6I7H8G9H:G=G>E?G@IBACID_FJGBH=IEJIKDLHMiNCOJPJRYSHUFVaXJYIZE[H]G^G_HaHbDcGdGeJfCgDhJ
=yo	n#I(Y)J*J-H3G7J9]:I=I>[?Z@FBGDZHCIGKGMHNIOITJUIVYWJXIZD[J]H_JaGbJcJdJfIhG
=you	N!C#I%F&G(H)?*C+X,F-B.E/C0F2G3X4E5G6E8D9h:E;F<G=J>D@BAEBYC@D_EJFEGCHEIFJDKHLDMBN@OaPCQFRESDTCUDV^WHXZYGZX[C]B^H_GbCcGfCgFh[
=young	w@_HGIIKJZI
=your	K#E%D&G(=)G*?+_,C.F/D0E1Y2E4D5F6D8D9e:a;F<F=]?G@DAEB=CGE_FEGBJCLBMBNGOYP?QFRES@UHV[YEZJ[B]C^F_EbBc]dYeBfBgA
=yourself	w#Y?JHIU^ZG
=youv	m#FCZDIHITZX]
=yubikey	w?aHHZG
=z	h!H#G%I(H*J-H/J3G4]7Y:a=G>G?I@FBDCHDGEJGJHAIFJIKZLJMHNGOYPISHTIUGVXWJXH[J]I^J_Xa_bJc]dGfIgJhH
=za	p9J@IHHIaXZZJ
=zablokowan	o#]HIMJT^
=zahl	w-ZHHI_
=zapi	wHGYXZGd]f]hJ
=zapisanym	zOZ
=zapisywani	zd[
=zapomnialem	wBIDZHHUJVIZ]
=zasad	wN^
=zasady	z-J@JKHNaZH
=zawiera	z-]HG
=zbyt	n-_9J@JBJHFX_ZH
=ze	o3J9I>I@JBICXDJHEIIKZO]SJVZZFaJc[d[gIhY
=zegt	u-[9H>JHGK_ZJd[
=zehn	z-IHGIHKIN]Z]
=zeichen	k#J%J-Z/]2^3I@GBICGFYHFIaKHMINJTJXJZHcJdJfI
=zeigt	o#J,J0Y3I9J>G?I@JBICIDJHbIIOXR[XIZJ_ZaHbXdJfIhI
=zero	p3^>G@FIGO[T[XHZI
=zetten	z9J@[HX
=zgadza	uO]ZHh[
=zgubilem	u>]HJ
=ziffern	w-J3]HIIXKJO[
=zijn	s-I9H?[CYHII]ZGhY
=zip	wBJHaZG
=zit	zHIIZV]ZG
=zle	z9JHHX_ZJaJhZ
=zlozonosci	z9JI[NX
=zmiani	zHIh^
=zmienic	p(I@aBIHJIJKIMIVIZY^]hG
=zmienilam	z@[BJHIM[
=zmienilem	q>[@[
=zmienion	uBZHIM^ZIhJ
=znakow	zI^
=zonder	w3]>IZI[ZaI
=zoom	qH_ZI
=zostalo	w!ZMYTY
=zresetowac	o:Z@IBJDJHHS[UIVGZ_aJgJ
=zscaler	zHXRJZGc[
=zu	X!E#^%D(B)E*D+F,E-e.I/D0F2Z4E5H6F7E8F:A;F<H=A>J?AAGDYEFFFGEH:I^JEKFLYMANYOIPXQGRESEVBWDXeYEZD]]_Ea@dBeFfCgDh@
=zugang	z![HZ
=zugelassen	z@^QYZH
=zugewiesen	z*Y=X
=zugriff	k#J%b-J3J9I=I>^?J@HCHDHHYIIKHNIZY]JaIdJhJ
=zum	h!I%Y/J4Z6I:G;J=G>J?]@GA^BHCIDHGJIIKHL^MINJTIUFVGWZYJZC[Z]I^J_GaIbZd[fFgJhJ
=zur	m#J(J+^3G=I>H?]@IBJCFHEIIKINIO[UJVIWZZF]IaFbIc[dIf]hJ
=zuruck	j!b#H%H&^(J-I/J3J4I=H?I@HBICIDJHCIEK^MINIVI[J]IaJb[dGeIfHgYhJ
=zuruckgesetzt	j%J(H:[=J>X?JBZE]HEKIM_UHVHZC^JbIdIgY
=zuruckschreiben	p%[3I4]6Z9I=H>J?JBJGYHFKJPIRIUIYIZGaIcGdbfE
=zurucksetzen	U!D#F&I(]*G+H,H-H.I/F0H1H2J4F5I6F7E8G9I:^;G<J=[>F@FAIBXDBEJFZGFHHIFJGKBLZMENEOHQJRGSJTHUZVYXEYHZZ[I]Y^D_FaZb^cZeGgEhE
=zuruckzusetzen	s(^.Z:I@IBIHIUJVIX^ZHbJdJ
=zurzeit	w#YC[ZJcY
=zusammen	z6[9[HJZI
=zwang	zL_
=zwei	e!I#I(I)I*b-H/[3H7J9G:I=I>G?H@YAbBGC^DFHFIFKZLJMHNHOZPIRJSITJUJVJXFZF]G^J_JaHbJcJdJfJgIhH
=zweit	n>J@_BJCbDJHIIJKJZG
=zweiten	w@YH[
=zweiter	z8X@]HI
=zwischen	u/I9G@[BJHHK]RZTJXJc]fJhJ
=zwrotn	zd[
=zwrotny	wHGYXZGd]f]hJ
=あ	b!H#G%F&I(X)I*H+I,I-[/I0I1I2J3H4H5J6I7G8I9b;I>]?F@DAHCZDGEZFZGHH>IFJIKXLHMYNAOGPGQJRHSHTHUDWGXEYIZH[H]F_XaEbEdZeIfEgH
=い	G#I%G&?(Z)D*D+Z,G-[.H/B2=3a4I5X8B9I:I<?=C?[@IA;BID^EFF=GIJ@KZLCPJQDRGSGTF]>_Za[cHdFeCfZgGhJ
=う	Z!Y#B%F&I(B)F*E+E,H.G/F0F1F2H3@4E5H6Z7E8G9_;F<I=A?A@bAGDGEFFGGEIGJGLYM?NAPDQHSETIV^WEX[YFZZ]B^Da?bXcDdBeHfBgEh_
=え	Z#]%Y&J)I+C,G-@.H/F0G1G2H3A4F5H6F7D8G9A:A;G<I=C?b@dAHB@CBEGFHGEHGI[JGKZLYM_NBOEQHRFSFTBU?WDX^YF[^]D_EaAbXcFeHfCgHhH
=お	h!H(G-H3I7J9c:H=H>G?IDIHDIGKGLJMGNIPJRJUHVHWIZ]]I^J_JaIbEcJd[fHgJhH
=か	U!J#Z%B&Y)C+B,E-]/C0B1D2F3[4^5D7A8J9^:?<F>E@_ADB=D?EDFEGBHZKEMXNGO@PZQERBSCTIU@V>WBXEYYZJ[X^@_Cd>eEfJgXhZ
=が	G!X#@&?)E*@,J-D.F1C3b4^7=899@:Z;]@DAYBDCZD=EXFGG=JGKBLBNCO]P@QDR^SDT:U[VDWZX@[X^Xaae;fag?hH
=き	T!J#B%B&G(H*C+D,[-B.E/B1D2G3[4]5E6X7I8]9>;D<G=[>^?ZAEBEC?DCEIFFIHJEKBLBM@N>OASHTAUJV^WBY^[[]BbFcXfagF
=ぎ	h!I#H%J(I*J-^2_3H7J9B:H=I>H?JBHCEDIGJHAIaKDLJMGNFOJPIRITJUIVIXdZC[J]I_IaHbIcIdIfGhG
=く	Y!E#b&I(H)G*E+F,G/F0F1Z2G3^4C5]6F8F9];F<H>^?GAGCADBEHFGGDI?K^LCNAOCPDQGRESFUBVBWEXZYJZ[[B]C^D_CbCdIeHfCgDhY
=ぐ	u!I=I@ZBIHITZUIZ^bJ
=け	]!F#B%]&I(D*Y+E,G.G/[0G1G2I3B4F5I6F7E8Z9@:C;X<I=D?X@XAFBBCZDGEHF]GDHEJGLFM@N^OZPZQHRFUDV^WFXAYG[_]Z^F_DaAbEcDdDeHfDgE
=こ	d!E#H%G(_)I*G+G,J-E.I/G0I1I3C4H6I7G8I9^:_;I=E?D@CAJBECEEXFJGHJJLHMENEOEPGQJRHS^TEU[VBWYXEYHZ[[H]F^G_GaYbGcGdJeJfEgGhY
=ご	q9^>^@JBZHEIJ
=さ	T!b#a%J&H(?)E+Z,E-Y0E1D2F4D5F6D7[8D:X;[<G=I><?^@DAEDFEEFFHFMHN]OZP^QXRBSDTIU>VGYDZ:[Z]A_AbAcHeFfAhF
=ざ	u9^BJZY
=し	L!H#Y%I(D)?*E,@.D/H0G2A4[5A6X7E8]9]:I;J=?>Z?X@^A@B^CXE?FAH:J?M_OHPXQYRGS?VDWIYXZX[B]F^<a@cJdXe@gYhG
=じ	m!J%I-H0J3I8I9H:J>I?JAbB_CJDJGJHEIIK_MINJOJVIXJZE]Y_FdJhH
=す	R!_%A&G(_)C*H+C,D-[/F0C1D2]3?4C5F7I8C9a:Z;D<G==>>?>@[ADDCFEGJI[JIKXLFN[OAPFQJSBTIUCVCWAXaYDZX[E]@^@aIbXcIfIg@hF
=ず	k!H#I%H(I*J+H,_-H/I0J3I4J6J7I8J9H:I;[=I>G?H@FBHD[GJHCIHKGLIMFNIOJPIRbTIUIVIWJXHYJZE]^^I_IaHbHcId[eJfHgZhI
=せ	V#C%D&H)E*E+E,F.F/F1F2H3I4Y5H6E7H8F9=:G;F<I>Y?XAGBICCDYFGGEI]JFK]LDM@NFPHQGRESETDUYV[WCYXZb[J]C^B_[bCcIeGgDhF
=ぜ	u#E*^-I9J@HCIHEIHKJNJPJTIZ^[^hI
=そ	j!G#H%D(H*H+J-D3G4I7I8I9Y:[;]=H>_?]@FBYCGDHGbHCIEKZLIMFNFOGPIRISJTIUGVEWHXGZD]H^H_HaHbHcIdGfGgZ
=た	N!^#a&D(;)@,A-H.A/Y0@1@2C3Z4]5C7>8Y;@<D>Z?b@[B^CDDHEHFBGFHCI]J@K]MJNYOCPZQBS@TJUEV9W=Xa^=aAc=dCeBgIhC
=だ	X!D%Z&H(A)Z*X+D,F-b/D0F2H3H4C5G6E8Y9J:A<H=B>>AECYDHEFF[GBHDI[JFLDMcN]OAPYQGRDSDT]U>V[WXXGYXZ?[^]C^D_CaAbCcIdGeFfAgCh>
=ち	g!G#Z%I(G)H*I+I,I-E.I/I0I1H2I3]4]5J6I7H8H9a:F;I=F>D?E@EAIBECEDGEIFIGZHGJIKELIMDNGOGPHQJRESZTGUYV[WIYHZC[H]F^I_GaDbGcFdDe[f^gHhF
=っ	V!_#Y%C&G(A)E*J+A,F-^/Z0D1C2F4A5F6C8C<G=a?C@IAEB>CCEEFFH>KXMAN>PDQFRZSDTBVZWCXYZC[C]^aZcAeFgB
=つ	c!E#G%](F)]*Z+G,H-C.I/^0F1I2H3C4]5H6F7G8[9D:F;H=F>B@DA^BFCeDCEIFHGGIBJHK_LGMDNEOFPGQJRHSITFUDVDWHX[YHZB[G]F^G_IaCbFcFdFeJfFgGhF
=て	M!_#_&D)G*@+X,@-a/B0?1Z2B3H4=5B6?8H9E:D<C=[>a?E@HA@CBD]E@FBG[H:JEKZLZMHO[QASHTHUYVXWZYXZ?[A]X_JbEcDdZeAgD
=で	L!]%<&C(B)D*A-A.J/J2A5A7]8F9X:[;H=F?ZA?DEEYFAHDIFJ?LEMZNIOGPFSHT]UaV^WJXGY@ZC]]^Y_9aAbaeXfDgZhI
=と	U!A#B%H&H(E)E*C+Z,F-c/C0E1F2G3>4E5G6Y8E:D;E<Y=A>I?H@^AEB?CYD]FFGDH:IaJFLCM=NdO^PHQFSDTCUAV@WDYEZJ[C]B^Ca@b]eGfAgChc
=ど	j!I#E(H)I*I+H-D/H0J1I3G4I6J7I8J9Y:G;J=F>F?FBFCGGIHZIFJJKDLIMGNaOHPIRIS^TYUHVGWIXEYIZc[I]H^J_IaFbGcHdHfGgIhF
=な	J!@#F&[([)C*[+],=-A.F/F0Y1G2@5Y6[7F8E9C:X;[=Y>Y?^@GA=B<CIE=F?HEIFJ>N[PCQHR:SEUHW[ZG[[]I^I_Xa_dHeEfYgHhI
=に	L!H#@%I&B(C)>+Y,>-Y.G/C0J1H2H3^6<7I:H;C<B=??]@GA]BAD@FaGDIIJJKYLJMHOYPJQ@RFTDUFVZWHY=ZC[I]b__aYb]dZgFhG
=の	I!B#@%Z&A(Z):*]-E.D/=0<1G3Z5B6D7A9B=G?a@HA]BECZEZF^GYIJK^MZNYO^PFQBR_T@UDV[WDXDY=Z<]G^>_EaHc^d@gHh]
=は	Q!I#>&E(Y)^*Y,A-I.B/[0@1@2C3E4?6?7]8A9Y:?;A<E=F>a?a@EAABIC]D:EAFBGXHHJBKXLCMcN;O]PGQCR@S>TbU[V^W?XHYAZ9[Z]Y^Z_GaEbCc>e@f;gah:
=ば	n-I3[7[9F=J>I@^BIDXHDIIKIMJNJXIZ[]YaJhI
=び	w+[DJHIQ_ZJ
=へ	sHHMYQYZIca
=べ	u>J?_[[
=ほ	z+]>J?J@JDIHJOJh]
=ま	M!a#X%E&E)A*D+J,B-D/D0A1F2C3]5D6A7B8A9^:C;B<E=H?G@ZACBbCEEGFCG?H@I_JFLJMbNIOIPHQCRESAWIY?Ze[B]X^>_EaGbGcHeCgXhA
=み	g!H#G%J(H)J*I+d-]/J1J3G4J7I9F:H;J=X>F?C@FB^CEGIHAI]KELIMFNHOHPHRJSITXUHV_WJYJZE]H^IaHbGcIdHfHgHhG
=め	a!Y#]%H(E+^,I-]/H0H1H2J4G5J6H7G8H9D;H=E>Y?AAIBCDIEYFIGGHCI^JIKAL]MXOFPEQIRGSHU^VCWFY^Z=[G]F^F_ZaDbDcGdEeJfDgGhB
=も	X!B#G%E&H(A)F*H+C,G-Z.F/C0E1E2H3C4E5G6E7C8E9=:A;E<H>a?>@[AGBXC[DaEGFGGDHEI=JFKbLZMENYPCQGRES^T[UZV>XaYE[C]X^DaZbBcCeGfBhH
=や	j!I#H%J(I)J*I+H-a3[7I9Z:I=G>D?E@BBFCFDYGJHCI[KYLIMDNHOIRJSJTHUHVGWIX]YJZD[J]]^J_IaHbHcIdIfHgIhG
=ょ	z9]@]ZIhJ
=よ	j!]#I(G-Y3I7I9Y:G=J>H?H@^BGCIDIEJHDKELIMHNGOIPITJUXV[WIX[ZA]I^]_JaIbHd[fIgJhG
=ら	V!Y#>%A&Z(@+Z,E-].D/H0Y1D2E4^5E7B8[9<:?;]<G>H?>@aAEB?CHD=EEFEGAHYIZK_LEMDNBO@QERASDTZUIVHWCXFY^[A_Ca>bZc@dHeEfFgZh^
=り	[!D#Y%D&H(])G*F+F,[/G0F1G2H3^4Z5H6F7F8G9c:H;G<I=]>B?C@ZAGDBEGFZGFH<IZJGK?LFNCOBPEQHRFSFTEUBWFXYYF[F]DaBdAeGgEhI
=る	O#A&D(Z)H*D,A-]/>0@1@2Z4?5C6?7I8@9A:D<D=F?CB9DBFAG=I_JDKXN]ObPZQHSIT>UFW=XIY@ZX[^]<^Y_^b^cBfHg>h_
=れ	N!]#]%E&D(G)G+Y,@.F0@1@2B3C4>5C7G8I9D;]<D>[AAB[D[EAFBGFJIMGNZO[PYRaS@UAVAWIXZY?ZZ]Z_<aFbHcGeAf:gEhY
=ろ	w-I9Z@JIZKIZIh]
=わ	^!E#D%H&J(F)H*F+Y,I.I/[0H1I2I3C4H5J6[7F8H9X:E;H<J=Z>H?CAICYDXEIFIGHH@IZJIK]LFMBN_OIPFQIRGSHUFVEWHX[YHZG[]]E^E_EaDbEcGdCeIfDg[h_
=を	O!E&E(b*X+[/H0H2B3D4^6[7I8^9;:Z;A<D=D@?AAB8CCEHFCGFH[JGK[MZN[OBPEQHR>S@TFUYVAX]Y_ZD[E]DaXbCcHeYfFg>
=ん	V![#C%D&H)F*E+E,F-_.F/F0E1F2H3J4Y5H6F7H8F9[:G;F<I>Y?XAGBICCDYFGGEI[JFK^LDM?NFPHQGRESFTDUZV[WCXAYXZ[[D]C^CbDcJeGf@gDhE
=ァ	u2]3JH_IJSHZJc[
=ア	X!_%_&H)Z*I+E,E-A.F/D1F2_4D5G6Y7D8C9C;Y<H>^?^@AAaB@EDFGHDIAJFKAM@NAODRDSCU?V[WCXFYEZI[H]C^Z_AaYb@c[dAeGfAhC
=ィ	h!J#H(H,Z-H.X0Y3J6J7H8J9I:H=I>I?I@IBHC[D[G]HCIIJ^KILIMHNHPIQZUHVDZF[J]I^Z_HaIbIcIdXe_fHgJhI
=イ	Y!A#F&Y(@)B*D+F-@.E/B0B1D2Y3X4]5Z7_8]9A:@;E<G=c>@?B@AADBICCDBEDFEGBH[IAKBMBNBOEPYQXRCTJU?VHWCXCYD]B^A_AaAb]cYd_ebfYgEhF
=ウ	X!_%^&H)Z+F-A/a0]1F2_4D5G6X7C8D9E;E<H=A>B?D@BAZBACBEDFGHBIBKBMHNBOFPJQGRESDT_U@V^WDXGYFZ=[H^Y_[aCc[d=e]fAhC
=ェ	c!G#G%F(F)I*I+J,Y-Z.I/H0b1H2I3H4G5J6G7_8G9G:F;a<J=G>F?G@FAZBECHDHEIFJG^HHIGJHKGNFOIPGQJRHSITGUGVFWHXHYHZB[G]G^^_aaFbFcFdXeGfCgGhG
=エ	e!Z#I%H&[(E)G*J,X-Z.I/H0b1I3E4]5J6G7G8H9F:E;J=E>G?GAHBFCHDGE[FJGGHIIGJGKGLIMFNEO[PGQJRHSHTHUFVDWHXGYHZb[I]H^F_EaGbEcFdFe[fBgHhF
=ォ	o%J(J-J3J4J7I8d9J:I=I>J?J@JA]BJCJDJGJKJMJSHUIVIZH_ZcZdGfI
=オ	^!X#E%E&H(A)F*G+H,Y-B.G/_0X1G2G3D4E5H6_8E9C:A;Z=A>C?D@DBCCEDDEaFGH<IDJGKDMBNXOGQGRFSETDU]V@WDXEYGZ=[D]D^X_caDcZd[e[g[hC
=カ	]!c#X%_&J(A)[+G,F-F.H/G0E1H2a4F5I6G7F8E9G:X;G<I=C>C?D@DAbBCCCDXE[FIGYIDJGKDLYMCOGQHRFSFTIU@V^WDXIYHZ>]E^[_DaEbZcDdDeHfDgDhE
=キ	j!H#I%J(H)I+G-H/[0J1I3H4H6I7H9G:G=G>Z?a@GBFC[D_GIH@IFKGLJMXNHOIPHQZRGSITHUEVDWHXHYGZC[I]]^H_JaHbFcadHfFgHhI
=ク	S!=#^%^&F(J)C*B+C,b->/^0]3?4?5C6_7>8Z9?:=;]<]=D>C?>@GBGC@D>EAFDI?JIK?LFM?N?OBQISATbU>V<WAYBZB[_]@_ca>bbc>dae[fHh?
=グ	e!D#H%I)H*H+I,J-F.I/I0^1I3E4G6I7F8I9E:Z;I=E>F?D@FAIBFCFDFEHG[H>IFJIKGOHPbQJRHSITHUEVdWHXGYI[G][^G_FaFb^cEdFeJfFgGhH
=ケ	z9]BXZI
=ゲ	s(I*]:b=JHIUIVJWIZF^J
=コ	]!E%Z&I(C)G*F+G,F-@.G/F0D1F2Y3A4Z5[6F7E8[9A;F<^=D>]@BAEDDEHF]HFIBKALEM[NCOEPEQHRFSGTDUDVBWFX_Y[Z<[D]D^D_ZadbBcEdCeHfCgEhA
=サ	]!C#C%E&I(C)[*F+G,E-A/F0D1[2X3B4^5H6Y8E9D;G<H=B>A?C@CAFB[CDDDEFFHGCIBKBLZMDNCOFPDQGR_SYTCU^V@WEXDY^ZG[[]D^D_DaBbJd[eFfagEhH
=ザ	]!^#F%F&I(_*D+F-C/E0E1G2I3B4E5H6E8Z9D;Z<I>C?B@CA^BCCGDXEFFHGEH=JGKCLEMCNCOEPXQHRFSFTFUCWEXDYG]^^[__bYcDe^fBgEhC
=シ	a!E#F%F&H(C)F*^+G,X-Y/F0F1F2H3E4E5H6F7^8G9B:A;G<J=C>C?Y@DAFBACDDCEEFZHCIDJGKDLFM]NcOGPDQHR^S_TFVBWaXEYFZ=[E][_EaDbBc_dBeHfAgDhD
=ジ	f!H#I%H(G)J*J+J,I-Z/H0b1J2J3H4H5J6H7H8I9G:G;[=H>F?G@HA[BGCHDGEIGZIGJHKGLIMENGOJPHRISZTIUGVGWHXHYJZY[H]H^G_ab[cHdEeJfFgHhH
=ス	M!<#D%Z&D*@+@-[.B0J1A2[3>4>5C8_9>:[<D=^>F?F@HC=EDF^IGMZNZOAPEQHRYSITEUZVCWEX=YAZ]]?aEbYcCe@f]hX
=セ	T!H#A%]&G(Y)Y*G+D,C-A.D/B0B1D2D3@4B6B7H8B9A;X<G=b?G@EACBYEYFDGAHXIAJCK@LBMGN?ODRBSZTAUbW^XBYDZ_[F]^^E_@aYbGcYd;eCfHg]hB
=ソ	q#]-I:I>J@IBIH^IJKJMaNJXIZE[J^JaIbIhH
=タ	_!D#F%[&J(^)G*G+H,G.H/G0E1H2Z3E4[5H6G7F8[9E:^;H<^=C>C?D@EAFBDCEDJEFFHGZHaIEJ]KFLGMCNEOGPDQHRFSFTGUDWFXGYGZ@[G]E^F_[aDbDc_dCeIfBgahF
=ダ	w-E/J7^BJHEI^KJMIS^TIVJZIbJ
=チ	n#I%I(J1J8J9]:J;^=I>I@IG[HDLYMIVIZE[J^_bJcJd[eIfFhI
=ッ	P!F#^%G&E)G*A+B-?/@0@2D3?4@6Z7E8I:I<E>F?E@BACB[C>EXI?JBK>LEN=OCQCSXTbUXW]YB[^^Y_?cDd^eZgJh?
=テ	h!H#H%I(F)I,J-I.X/J0Y3H4J6J7H8J9H:Y=E>G?F@HAJBYC[DZEIGHHAIHJXKILIMGNHOJPIQYR[SGTJU_VEW_XIZD[I]H^Z_IaHbFcHdIfHgHhH
=デ	j!I(^)I,[-J0J3J4J7a8J:G=H>J?I@[BGEJGIHDMINIPHRJS^UFVFWIZD[J^H_IbGc^d[fF
=ト	N!]#I%Z+H,a-E.E/=0[2[3D4J5[6H7J8^:[;I<C>D?C@@A[BXC;FAHII<JDK;LGMFN:O@PIS]TEU^VIW]X?ZC[A]=aHbZcHd[e^gJh<
=ド	M!=#?%H&E(H)@*A+B,]-]/]2]3>4Z6Z7]9@;A<E==>Y?D@DAJCGDHEFFCHDIIOAQCR@TZVEWHXYYBZZ]@aabZc?dJe^fDgIhY
=ナ	p!I(H)J-H0J3I7I9I:b=G>I?H@IBFDGGJHCKJMGNIPJR]SIU_VFWaXJZC[J]I^HaIbGcJdIfHgJhJ
=ニ	z0_
=ネ	o!J#J%^(J-J2]3J4H8^9I:I<_=J>IAJBJGJHCIIMIPJTJVIZH^J_^aJbIcJdJfIgJ
=ノ	w-I9J:J?HB[HFIHKIM[ZIb_
=ハ	s3_9I=H>JBJDJG[HCM]NJUIVIWJZHaIbIdFeJf^
=バ	a!F#F&I(C)H*H+H,Z-E.H/E0E1E2H3D4_5H6_7[8Y9E:E;H<I>D?D@DAHBCCFDEEGFIGEHCIEJGKELEMGNFOGQHRaSETCUCV[WGXEY^Z>[E]G^E_EaCbBcYdae_fZgEhE
=パ	P!A%E&H)D*E+D-_1E2^3C4B5F7X8C9E;D<G=@>G@GADBICBEIF[GZJYKYMXNXOEPEQFRCSCTAVIX@YEZ^[Z]D^Z_@a?cBdXeCfGgEh[
=ビ	f!F#I%H(F)]*I+J,I-F.J/I0^1]2Z3G4G5J6H7F8I9F:E;J=E>G?F@GAIBXCHDGEHFJGGHFIGJIKGMFNGOJPGQJRGS[THU_VDWGXHYHZC[H]H^G_GaFbDcFdYeHfdgHhH
=フ	c!E#G%G&J(E)[*H+I,Y-D.H/H0G1H2[3]4G5I6G7_8c9E:C;H=E>D?E@EAZBDCFDEEHFIG[HYIEJ]KFLGMENEOHPFQIRGSETHUdVAWFXGYGZB[G]F^E_XaFbEdCeHfCgGhF
=ブ	g!H#C%I(I,I.]/I3I4J6I7J8I9I:I;[=H>H?I@HA[BHCIDIG[HYIHKILINIOJPIRJSJTIUIVHX]ZD[H]X^H_baHb[cIdFfHgIhH
=プ	Y#C%C&G)D*C+C,C-?.E/]0_1D2F3@4A6b7[8D9@:=;D<G?[@JB@E_FFG]HEI@JEK@LCM>OCPaQFSCTBU=VbWBXBYYZ9[A]Ab>cbdYeDg[hA
=ヘ	u(_@]VIZG
=ベ	q!J&],J0J3J4J9I:I=IBJHFQZU]VJZG_JcJdIe^fZ
=ペ	s(J.XHZS[UIZH__aJbJ
=ホ	o#Y9J:J>]?HBJCJDIHYIIKIM[NIXJZFa]bJ
=ボ	l!J#I%J(a*J,[-I0J3J4J6J7I9Y:]=I>H?H@JBGCJDIGIIJKIMGNJPIS]TJUHVFWIXJZE[J]I^I_JaHbHcIdHe^fHgH
=ポ	e!G#H%I(E)I*_,H-[.J/H0H1]2J3H4G5J6H8H9G;J=F>E?Z@FAIBCCFEGFJGEH]IFJIKELIMDNcOIPGQIRFSGTHUDVEWbXHYHZ@[H]H^G_GaGbEcDdDeIfCgFhF
=マ	j#J%H(I-H3I7J9G:G=I>]?G@JBHCIDHF^GHHYIHKHLJMZNGTZUIVJXIZE[I]J^J_Ja[b^dIfIhI
=ミ	n!G(H-F/I0I3J4_6I7H9I:H=^>I?I@JAJBJCIDIEXGJHCIHKJMIN]PIRJUHVHWIXJZE]J^I_GaHbIcYd_fFg[hJ
=ム	q!J5Y9J:I=^>ICIHZIJNHR]VIZH_JaIc]dIhJ
=メ	_!E#E&I(C)E*F+F,G-A.H/G0F1G2I3X4_5]6G7]8[9D:C;H<I=D?]@DAHBCDaEHFIGEKCLGNBOFP^QHRGSGTYUCVZWFXDYGZI[E]E^F_DaZbYcEdCeGfCgJhD
=モ	u.Y9J?GCJHGQ_a^
=ャ	w9I>]?IHFM[]^
=ュ	l!I#J%J&J(H)J-G0I3H4^7J9E:H=H>G?G@IAJBFC[D[EJF[G[HBIHKIM_NHOJQZRIS]TJUGVHWHXJZE[J]G^J_JaHbIcHdHfGgIhJ
=ユ	_!_#G%G&I(a)X*D+F,F-C.G/F0E1H2I3C4F5I6F8Z9D;Z<J>C?B@CA^BDCHDXEGFHGFH?JGKDLFMDNDOFPYQHRFSFTGUCWFXEYG][^]_acEdYeFfCgFhD
=ョ	m!I(I,[-I0_7a9H:I=H>J?J@JBIGJHDMINJPJR]SJUIVIWJZF]^^Z_IaIbJcIdHfIgI
=ラ	X#A&Y(?)D*E+F,[-D/_0]1E2F3A4Y5]6]7A9@:@;E<G=c>A?B@IB?CCDBEXFYGBIBKBLCMCNAOXQYRCSDTYUAV?WCXBYEZ][B^@_ZaAbHcBd_e]gJhA
=リ	S!H#A%D&G(Y)H*]+D,C.D0C1D2F3A4C6B7H8C9B;C<H?a@EADBYC[EYFEGAI@JDK?LBMGNaODQ^RBSZTAUZWcXAYEZI[F]A^E_Ab_cFdEeCfJgZhA
=ル	Y#C%D&H)X*C+D,E-?.E0D1Z2Y4C5F6E7B8D9@:Z;E<H=A?YADB?D^EZFFG]H_I>JZK@LDN[OCP_QFRDSCTCUbVbWCXAYZZ:[C^B_Bb@dAeFf?gFhA
=レ	]#E%D&H)E*E-A/^1F2F3C4[5G6^7[8c9B;E<H=X>B?B@CA]BBCBEaFGGBHJICJFKCLEMAOEQFRDSDTDV?WCXEYFZ>[D]C^A_]aBbAcYdZeDg[hC
=ロ	X#a%C&I(B)Z*E+F,E-B/C0[1Y2F3C4Y5^6D7X8E9C:B;F<G=B>B?A@BAFCCDCE[FHGCICKBMCOFPCQGRCSDTdUAV?WDYZZG[b]Y_BaBbac^d@eFf@gChC
=ワ	P!A#F%G&I)E*E+E-_.F1E2^3D4C5F7Y8D9G:X;E<H=A>H?>@HADBJCBEJFGG[HJJZKZMZNXOFPEQGRCSCTBXAYFZ^[[]E^[_@a@cCdXeDfHgEh]
=ン	P!^#X%[(H)J*C+A,^-F.A/X0a1@2]6Y9<:[;@<C=]>9?;@;A_BAC<DFE]GGHII;JEK;MHNEO@RHSITHUHV]X?Y@Z@]Z_Ia;bacYdHfIg]h@
=ー	H!J#;%>*F+C,]/D0]1H3A4^5I8C97;H<@==>G?^@AAYCGD]F>HXI@JGKELGOCPIRYT@WYXHYJZ[[H]G^H_Xa]b^e^fZgEhI
=一	Y!C#A%[&H(B)X*H+D,F.F/D0E1F2H4E5H6Z7D8F:C;Y<H=B>>@eAYBACfD@EGFFGDHAJFLYMDNAO_PCQGRDSET[UCV@X]YFZG[E]C^D_@a^bCeGfBgDhY
=三	w#^3J9H>I@IHEJ]KIMIXEZIa_
=上	k!J9I;Z>HH[J[KJM[ZEfXh]
=下	q%[(H*J-G3I7J9]:J=I>H?I@IBGCXDJHCIFKHMHNIO_PJS]UIVHWJXJZD]J_JaHb^dIfIhI
=不	U!@#@&Y(Y*B+D,D-@/G0C1C2E3Z5F6C7C:C;D<E=[?YACB<CID?FDGXHCJBKELCMBN]O_QDR^SXTFU?VZWCXAYCZ_[C]@^__Fb@cZd>eDfZg@
=与	u9JH[OYZHc^
=世	z9[S]
=丢	u>aHIaE
=两	o*a/Y9I@]C]HGIIMJNJXIZIaJdJ
=个	m#I%J(I*J-H/X3G9F:J=J>H?I@[BHDIG^HAIGK_MGNHOJRJTIUIVHXHZC[Z]^_^aGbJcIdIfIgJhH
=中	j!]#G%J(F)I*H+J,J-E.J/I0J1J3F4J7H8J9B:F;J=F>[?E@EAJBECGDHE]FJGIH@IFJJKELIMENGOIPHRHSZU]VEWHXGYJZA[I]d^H_HaFbFcGdZe[fGg^hG
=为	z*^
=么	u*^@JCJIJN^ZG
=了	Y%C&G)C*D+D,F-A.J0E1D2G3?4D5G6E7C8D9a:E<G>_@FAECGD?EEFEGCI?K?LDN@PCQFSYV>WDYDZ_[D]^^Y_CbBcBdAeFh?
=予	w3_9I>J?JCJDZF_HEIEKJ]JaI
=事	u#J9[B[HIIHV_ZH
=二	e!F#I%G(F)I*c+I,H-D.J/^0H1J2I3F4I6H7H8[9E:F;I=G>E?D@[AbBGCbDDEIFJGHHAICJIKZLHMENEO^PFRISJTIUGVEWHXEYJZD[H]G^H_EaEbHcHdFfGgHhG
=云	u/[MXTZ_Z
=五	w!J#_-J9I>I?I@GBJHFKHM]X[ZG
=人	e!B#G%C(])H*G+Z,I-D.I/H0I1H2I3D4H5J6I7G8H:E;Z=E@[A]BECHDYEHF^GYIEJIKELGMDNEOGPHQJRHSHTGUFV_WHXFYI[F][^__EaDbEcGdEeIfFgGhF
=什	z*^@ICJHIIJN^ZG
=今	i#Y(I-H9H:J>F@dBICIDJHEIGKGMGNITIVJX^ZA^HaHbJfJh_
=从	zD[
=他	n!G#J%^(^)J*H-H/I3J9H:]=H>I?F@HBJC[DJGJHCIHJ[KIM]NGOIPHUHVXWJXJZF[H]J^JaIbGcJdJgFhJ
=付	k#J%Z(I-Y3_4J9G:]=I>D?H@FBICHDIGJIDK[LJMGNEO]PITJUJVIXH[J]H_JaHbIcJdIfIhZ
=代	w3b9I>ID[HFaJ
=以	h#J-G3J9J>I?J@FBZCJHFI[KaM[NIPYTXUJV[XJZE]JdJhI
=们	z(IBJDIHJU^VEZEbJd^
=件	o-I9]>I@IBJCJHYIYKFMJN_XJZFaX
=休	z!b-I9G@JXJ
=会	h!I#I%J(H)J*H+G,J-Y/J1J3E4I7I8[9D:Z=H>_?[@FAJBGCFDEGIIEJJKFLJMFN[OFP^RISJTJUGVHWIXHYJZX[I]]^J_HaFbHcHdHfHgIhF
=但	s(YMYTZZG[ZgJhZ
=位	zF_
=住	w9G>I@GBJH^IIK^MJhI
=体	q(_)Z*H,^:HBIHIPIU]VHWGZFbIdE
=何	e!H#_%I(G)J*H+F-B.J/I0I1I3D4I6I7I8J9X:G;I=G>B?F@BBDCDDZGIHbICJJKYMCNZO[PIRISIUFVEWIXcYI[H]F^I_GbFcIdGfGgHhD
=作	z(^9I@HHIIHKIMJNJZDdHf_hI
=你	u(H9_:J=I>J@IBHE]HFKJUIV]ZCbJfJhJ
=使	]!Y#E%G&J(D+G,Z.H/G0H1H2I3C4H5J6H8H9B:D;H=D?bAIBDCBDCEHFIGFH?JIKfL[MZNYODQIRGSHTYUYWFYGZJ[F]E^F_FaBbDcGdDeIfF
=保	w!J/^=JPaVH_IfJgJ
=信	n#I-I3]9F:I<Y=I>D?^@HBICFHCIGKHMHNIOIVJXHZG]J_JaddJhJ
=修	s5ZZ]
=個	u-J9I>]?[@HCGDHHFIJK^MIN]ZHaH
=停	k!_#I(I)J*J-E/J0Z1H3G4^7I8J9D:H=H>E?G@GBHCHDIGHHCIGKFLJMGNHOIPJRHSITHU]VHWJXHY]ZF]G^J_HaGcHdHfbgIhI
=側	p!]7^=JHDMJT^VIZF[IbHdJ
=備	z3_DZHFaJ
=僚	w!I(]H[V[
=元	s(J*J6^9J:YBJHGP]R]VJZHb[
=先	l!H#F%J(I*J+H-E/I3a4_6J7I8I9F:b=H>D?E@FBFCZD]GIIFJJKDLIMDNGOGPIRITIUGVHWJXZYJZC[I]I^I_IaGbIcJdIfHgJhF
=入	]!C#Y%F&I(C)G*F+E,H.G/X0G1G2I3H4F5H6[7D8Y9?;F<I=B>>?A@FAHBaCAD_EHFHGZIaOaPDQGRDSFTDUCVXWEX@YF[E]Y_DaAb[cEeFfCgFh[
=全	h!H#I%I(_)X*F+J,]-E.J/I0J1J3G4J6J7I8J9E:E;J=G>E?X@[BYCGEJGIHBI^JJKDLIMFNZO^PGRISHTIUcVEWFXFYJZ@[I]G^H_HaGbGcIdDeJfEgHhG
=公	s9]:Z@JHEN[UZZI
=共	w9J>HH_ZJ^]aJ
=关	z9JHHU[ZI]_aJ
=内	o!I#J%J(H-E3a9G:H=I>D?G@GBFCJDIG^IGKEMGNaOIT]U]VHXIZC[I]J^J_JaIbGdIfIhG
=册	uD]
=再	f!I#G%J(G)J*I+_-G.J/J1J3H4J6J7I8]:G=G>F?F@aB]CFDEGJH@IEJJLIMFNGOHPIRISITIUFVGWIXbYJZB[I]H^J_IaGbGcZdFeJfYg]hG
=写	q#I(I9J=I@GBIDIHFI_KHMINIUHVHXJZB^JaJbJdaf_hH
=出	^!D#]%F&I)G,G-X0G1G2H4F5H6F7E8G9?:C;F<I=C>??_@AAGBCDAEFFGGEIGJGMAN^PDQ]RFSFTEUDVBWEXAYFZ_[[]D^EbHcDeHfCgE
=分	g!F#I%I)Z*I+I,J-Z/J0J1H2J3C4H6I7I8I9E:E;J=E>B?E@DBDCZDGEJGHHGLIMaO^PHRbSHTHU]V_WHXFYIZ@[H]H^H_IaFbFcEdHfFgHhF
=切	m!H#I%J(G-H3I4J7I9F:G;]=_>F?H@EBGCIDHGIHXIIKILHMHNHPIRGSITJUFVGWIXGY]ZY[I]^^I_Ia]bYcIdGfGgJhI
=刚	u@YMY
=初	u#J-I>J@YBJD]HIIIKIMINJXIZGb^h]
=別	u-H7[@]K[XI
=利	w0]4^>JHGKXVJZE
=到	g!J#I%J(G)J*J-Z/J3E6J7I9F:G=Z>^?I@HBGCHDGEIGIIHKHMHNHPJSHTIUFVFWJXIZ@[J]F^Iacb]cHdHf]gIhI
=制	o!I#H%I(J-I3I4H5^9I:J=I>I?I@EBHCIDJHEIIKIL]MINIPJQ_TJVJXcZEaFbIdJhJ
=刷	zH^
=刻	u9IHGRdSIaJcJdIfI
=前	^!E#E%G&J(D)G*F+G,I.H/G0H1G2H3A4G5I6H7F8H9?;G<I=E>Z?Y@^AFBCCADEEHF]GGH=JGKgLFM^NBOCQHRFSGTFUDVCWGXAYGZ=[G]a^F_DaCb]cEdDeIfEgZhZ
=割	u(^*Y+J3G9J=]>^?JCIDJHGIIZF]H_IaGbIhJ
=力	s#^9G:]>JBJDJHHOZZFhX
=功	w/_B]HJTGUJ_J
=加	u3^8^9J>IC]DHHFIIaJ
=务	p-J9G=J>J@YBJCJGJHFIIKJNJRbS]VJXJZFaJcJfYhJ
=助	s(J-I9^:J>J@IBIH[KIUYhJ
=効	]!f#D%F(@*G+I,Z-E.Y/F0G1H2H3B4G5I6G7D8Z9E:C;Z<Z=C>D?F@EAHBBCEDDEGFIGFIBJHKCLZMDO[PDQIRYSGTGU^VYWEXEZ<[E]F_DaDcFd_eafBgF
=動	k#I(H-J.X3H4J9I:H=I>H?I@HB^DJGJIIKIMHNIPXRJSJUGVHWJZB[J]J^J_JaXb[cIdIfcgJhI
=化	l!_#F%](H)[,]-J3H4J6I8]9H:I;J<^=H>I?J@IBHDIGIHEIIKILHMHNIOJPHRITJUDVHXHY]ZF^I_HaJbId@e_fFhH
=匹	zO^
=十	s(X-J3J?I@JC^HFIJMJN]R_VJZHcJfI
=単	q-]9I@ICJF_HHI[KIXJZI]J
=印	q9I>IHcZJ
=原	w(I:Y=JBJHIUJVIZYb^
=去	u#J-H3J4_9H:J>G?J@ICJHIIIK_MHXGZG
=反	p!J#J(I-H/J7J9I:I=I>H?I@JBFDJEIHCIIKIM_NbPJUIVJWIXIZD_Ia_cIdGfJg[hJ
=发	u3^>ZHJaJ
=取	l%J(H,b-J0J3I7J9J=H>Z?JDJH]IJKJXJZ]_IaFdJfI
=受	j-E/a3I9I=J>Z?J@FBICIDIHEIDK]MHNBO^PJTHVJXIZ^]IaFhZ
=古	f!H%I(H*J+J,I-E/J0Z1b2J3G4E5_6I7H8H9G:F;J<J=H>]?F@EAJBECGDGGFH>IFJJKFLHMdNGOIPIRGSJTFUHVHWIXGY]ZA[G]H^H_GaFbFcFdFeJfDha
=句	z-^IJ
=只	n*H9I=J>I?^BJC^DJHGIINJP_UJVJZH[ZaGdJ
=可	d!F#F%Z&J(H)Z*G+I,I-E.Z/H0H1I2H3F4Y5J6H7I8[9D:E;]<J=a>E?F@FAHCFDFEXFJGFHXIEJHKFLGMEOHPXRHSFTFUFVaWGXGYHZ@[G]F^]_FaEbFc_dEeIfDgEhF
=号	[%F&H(D)F*F+F,G.G/E0F1F2H3g4F5H6c7E8F9@:J;G<[=C>c?C@AAGBCC@DYEGFFGEHBIZJGK@LFMBNCOfPEQHRESFTDUDWFXBYFZ>[F]D^E_DaEbEcDdDeHfDgEhA
=司	u:ZN[UZZJ
=合	k!J#I%I(G*H-D/J3H6^7]8J9F:H=H>H?H@GBECGDIGJHCIZJJKFLJM[NbO^PHRJSJTJUHVGWJXH[I]I^J_IaHbHcJdEfHgJhF
=同	b!B#E&I(X)G*F+G,G-C.H0_1G2G4[5H6E7E8E9C:C;G<I=C>B?D@CAbBDCEDDEHFGGfHFICJGK[LDM[NCOEPEQHRbSETEUDV]WFXEYGZ?[F]D^E_AaBbDcEd]eGf[gEhC
=名	h!H#H%H&I(H)I*I+I,J-_.I/I0J1I2[3E4H5J6I7]8I9B:[;I<_=G>E?G@DAIBHDHEIFbGIH@IbJIKCLIMDNEOXPHQJRHSITIUHVEWIXFYIZD[J]F^I_GaGbHcGdHfHgIhD
=后	u(J=]@HHIKINJVJZCcZdHf_hJ
=否	e!H#H%b(H)J*G+J,[-X/^0H1I2I3G4I6J7H8I9E:G;I=H>G?F@GAIBGCCDIEJFIGHHGIXJ]KILIMFN]O^P]RHSJTGUHVFWIXHYJZD[H]H^H_HaHbHcHdGfGgHhG
=含	o-^9I>JH[IaKJZGdH
=启	p(G:I=I@IBGDHH[U]V^ZCbId[fJ
=员	m#J)I*a-J3E9H:I=I>I?J@HBHCEDZEJHEIIKIMINIP_UYV[XJZC]JaJbJcJd]fJgGhI
=呼	wQ_]Z
=和	s3H9G=J>FCHD]HEI_O_VJZI
=員	u@^BJD[HHMJU]ZI
=問	g!H#F%I(H)J*Z+J,J-E.J/I3G4I6J7I8J9E:H=G>F?_@FB]CHDIE[FJGJHBIEJJKELJMFNFOHPHRISIT[UHVGWIX[Zb[H]I^J_IbHc^dGeJfGgJhF
=器	n!J#I(I*J-I/J1J3H4J9F:I=H>F?b@GBHCGDIGHHBIGJ[KHNIRbSJTIUJVGXIZE[J]H_^aEcHdIhI
=回	b!D#b%G&J(D)H+H,I-B.I/G0I1H2J3C4G5J6H7G8G:D;I<J=C>B?C@[AIBBCEDEEIFIGGHHIAJHKaL[MBNDOGPFQIRGSGTFUBVCWGXbYGZG[G]E^G_GaZbZc]d_eIf]gFhB
=固	w-J3I4I9H>^?J@JHFIINIRGZ]f]
=国	w3a
=在	b%H(E)H*G+I,I-D.I0I1I2J3E4H6I7G8H9];I<J=E>_?Z@[AIBEDFEIFIG]HFIDJIKCLHNCOGPHQJRHSFTEUEVYWHXFYIZB[H]F^F_aaDbFcFdYeJfEg]hb
=地	o!Y(I/]:J@IBJE]HHMIUIVIZD^J_YcYd]g]hJ
=坏	wH^
=域	s*I-J7^9HHFIIJ[MJNJPaVJZH
=報	q!I,]-J3]:J=J>IBICZDbHGIIMJRJVIZIhJ
=場	zBGH]M^ZEbJ
=填	z>ICYO^
=境	s-IHGNJZIcadbgJ
=変	Y!C#A%F&J(B)H*G+G,H-B.H/Z0G1H2I3C4G5I6F7Z8H9B;G<J=C>a?B@gAHB[CJDCEGFIGFHEIBJHK@L^M^NCOFPEQIRGSGUCVBWGX@YH[Y]E^d_DaCbCcEdCeHfBg[h^
=复	u9I=JHZI[KYNZZI
=外	f!H#[%G(F)J*F+I,G-D.J/I0G1^2I3G4G6G7G8Z9F:c;H=Z>E?[@FAIBDCGDFEIFIGcHFIFJIKELHMBNCOIPZQJRESITEUFVZWGXGYHZA[X]G^G_FaGbEcFd^eHfCgHhF
=多	j#](J*J-E3I9Z:I=E>H?J@GBGCGH[IEKIMINITIUJVIXdZF]IaHcIdJfIhI
=大	p-J3J9F=J>J@IBJCJHGIbKJMJX^ZGfX
=天	m9H@bBJHFIIKIM[X^ZDfJhI
=太	k#]-[9G>J@HBIHEI]KJMJNJXaZFaJhJ
=失	c!Z#]%F&I(D)H*G+I,Z-E.I/[0G1H2J3E4[5I6[7F8G9C:D;Z<J=D>_?D@DAHBCCEEGF]GFH?IEJHKELGMDNEOHQIRGSFUDVCWFXEYHZa[G]F_EaFbEcFe_gFhE
=好	u#J-I3J9b=I>I?J@IBZCIDJHDIIKIMINJVIXJZE]JaJfJhI
=如	zHaUJVHZG
=始	u+]3Z9G>H?I@JBHDJHCIJMJVJZH]bbJ
=字	g!I#H%F(H)J*H+J-@.J/Z0J1I2_3E4I6J7I8I9C:F;J=G>F?G@CAIBGCCDHF^GHHAIiJIKXLIMENDOFPGQJRISITGUIVGWIXDYIZD[H]G^I_HaGbGcHdHfHgHhD
=存	p!I-J/^3H6J7J9H:J=I>[?I@HCIDJHFIIKJMINJO^VIXIZG^J_aaHdJfHgIhZ
=宅	z3I9J>^?JH]VJaJ
=安	z?]DZZH
=完	q(^+I-J3H9F:I=J>G?H@IBbCIDGHDIHKJMHNJSJUGVGXJZC]baHbIfI
=定	c!G#]%I)I*]+I,J-D/I0J1I3F4I6I7H8I9C:E;I=F>Z?BAIBECEDFEIFJGHIDJIKEMDN]OGPGQJRHSHT]UFVXWaXGYJZY[H]F^Y_HaEbFcGdZeIfGg]hE
=客	w9J:^B[HXZJ
=室	w9^?JHZ
=害	z/JHFSaTGZH
=家	w-I3]9F>_CIHFIIKIMIVHZHaJdJfY
=容	w-^HJ
=宾	z:]
=密	U!C#I&H)C+F,F.F/G0E1D2G3B4E5G6Z7D8D9C:G;F<G=?>??Z@XAFCBEXFFGYHIIXK[LCM]N[ODPCQFRDSBTBVIWDXAYEZb[D]C_CaAbYcBd]eEhZ
=对	q!I(J-J3J9I;[>J@GGJHHIHKHMINHVIZ^^J_aaJdJfJ
=対	n#I(I-I0I1^3I7J9I:I=J>I?I@IAJBHCIGbHEIZKIMGNIPJRITIUJVZXIZG[H]I_]aIbJcIdGfHgZhJ
=小	l#I(J-H3I9G:J=I>E?I@_BHCGDJHEI_KGMHNIOJRJTJUJX_ZD]Ia^fJgJhH
=少	s-J9F=_>IBJCIH]I]VIXIZIaI
=尝	uX[
=届	j-I3H4]9H>_?G@JB[CIHEIJKJMHNJVJXIYJZF]J_Ja[c[fHhJ
=属	w!J3_9I>E?JCIDIHFIHP^VZaJ
=履	u5]HIIGKXN]
=工	z3F@ID[KJZEdHf_hJ
=差	z*JC^HIR]SIaJ
=己	u3J9J>I@[HIO^V]ZI
=已	n![#J(I3J9J:J=I>^@IB_CJDIHEIJKINJOJT]UJVHZD_YfJgIhJ
=帐	p!^#[HIVY
=帯	m(J+J-I3^9G:I=J>a?H@IBHCZD^IGKHMHNIOIUJVIXIZD]I_JaFdJfJhI
=常	w7JBYHHSbUGVIWIZHbI
=年	z-J1^9J>HHHK]XI
=应	w:Y>J?^HGbX
=店	z-J3J4^9HHIIIM^fH
=度	f!H#_(J-F3H4J7J:I=H>H?I@]BFCHDHICKFLIMFN]OIPJRJT[UHVHWZXa[J]I^I_IaHbJcJd[fIgJhG
=廃	z-J1^9I?^BJHHKIZJ
=开	w(IBIDHHHU^V[ZDbJd^
=式	o(J*]-J3d9H:J=J>H?I@IBIC]DIHFIHKIMINJOJXJZGaHhI
=引	w@YH]
=強	w!H%^L^
=弾	u-Z9I@[HJIJJ^ZJhJ
=当	n!H(I-Z3J9I:I=]>IA^CJDJHGIIKIMJVIZE]I^J_[aJbJdJfIh^
=录	k#J(I-J/J3]9H:J=H>G?I@HBYCHDHIDKIN]OISJTIUJVIXJZ^]IaHbYcJdJfIgJhX
=形	s3c>ICHHIIJZI
=役	z(_*YZJ
=待	k#I-F9Z:_>I@ZBICJDJHFIGKHMGNIX]ZEa^hI
=後	h!H#H%I(I)J*I+I,J-F.J/J0I1J3D4H6I7I:G;I=G>D?DAJB]CFDGEJFJGGHAIEKDLIMCNGOHPIR[SGUGVFWIXCYJZH[I]d^I_ZaEbGc]dEe[fagHhF
=得	w,bHIZI
=御	z4H5^:]HHZJ
=復	u#J,J-J/J0J3J6d7J9I:I>HHGIJKJNIR]ZF]J^IdIfIhJ
=微	w(J=I@JHHSbUJVIZDd^gJ
=心	zSJZJg_
=必	d!G#D%I(F)J+I-G/J0J1H2J3G4I5X7J8J9F:^;J=_>F?F@FAJBGCbDIEJFJGJHIIaKGLXMFNGOHPIQJRISITGUDVFWHXGYJZD[]]I^I_HaGb]cHd[fFgIhH
=忘	j#J(F-J7J:Z=J>[?H@GBCGJHaJJKGLIMDNGPJUFVHWJXHZ^[I^IaIbFdHfHgJhG
=応	q#H0[1^9I>IAJBIHEMITIZI[I_]a_cIdIfIgZ
=怎	zHZ
=性	s(I3_7I9H:I=H>E?J@JBFCHDJHCI[MINZSbUGVHWIXJZG]JaIbHcJfH
=悪	w9JE^HHVJZ^cYfI
=情	p!I%J(J,]-I3]9J:I=J>I?J@JBHCZDbHEIHMINJOJRIU[VIZH]JaJcJdJfIhJ
=惑	z3J>ICJHIa_
=想	u>J?_@aCIHIIIKIMJXJZI[ZaG
=慢	z9HH^MGR]ZIfJ
=成	h!G#I%H(C)H*I,G-J/^0H1I3I4I6G7G8H9H:E=E>G?HAIB^CIDFEeFJGIHCIIJJKHLIMFNGPFRISHTEUAV^W_XIYJZ?[I]I^G_FaHbFcFdCe_fCgFhH
=我	c!Z#]%E([)H*H+J,J-H.J/I0J1I3F4J6J7I8I9[:F;J=E?G@EAJBDC[EIFJGHH>JIKFLIMFNGO]PIRISHUZVaWIXGYJZX[I]H^H_IaEbFcGd[eJfFgG
=户	f!_#]%Z)J*[-I3J7J9J:[;Z=G>H?I@DBHCFDIGJHDJJKHLJMGNHPJSJTZUGVYWJXIZA[J]J^^_XaIbIcJdHfHgIhG
=戻	b!^#E%E&J(D)H*H+H,G-D.I/F0_1G2I3D4Y5J6E7F8Z9E:D;H<I>C?E@CAHBDCFDFEHFIH>IDJHK^LFMCNDOIRYSHTFUDVDWHXEYZ[F]F^E_XaEb]c[d^eHfahC
=所	s!J9J=a>JHEIYNJP^VYZI
=手	g(I*J-H/J3]9E:J=I>_?F@HBICbD_HDIEKHMINIO[SJTGUJVHXHYJZF[I]I_IaBcIdJfJgJhI
=打	q#]3_9G>IDJH^MIXHZI]JaI
=扱	z![+[DJ
=承	p!G#J%G(I-I3J;f=I>J?J@IBICIGJHEIIKIMJNJTJVJZF[J]J^J_JaIdIhI
=把	z9JHHJ]ZH]_aJ
=択	o#I(I+J-H3G9I:J=J>H?a@IBIC]DHHDIHKZMINHOITHV[XJZH[^]JaHcJdJhJ
=报	u(J9G>J@JHGP^VJZ_dJhI
=押	u-I9H:I>IBJHEIHKIMHZGa_ba
=拒	c!G#F%a(F)H*E+I,[/a0G1H2H3F4H5J6I7G8H9C:F;H<J=F>E?E@ZAHBECBDGEIFHGGHDJ_KGLHMDNaO^PbRGSHTFUFVEWHXFYIZA[G]F^G_GaFbGcGdEeIfFgGhE
=招	z-J:aHIMIZF
=持	w!I)_-I7Z=_>JHFIJUGVJaIdJ
=换	p>]@_HGIIKIM]ZJ
=接	g!I#I%I(H)J*J+J,J-G.J/Z0J1J3D4Z6J7I8I9C:H=F>F?H@FAIBGCHDGEIFJGIIFJIKHLJMGNDOIPIQJRISGTIUHVEWJXGYJ[J]]^I_]a]cedGeJfHgHhH
=控	zHIJ]Z[
=推	s-_HJKHZJ
=提	p@JHJKY_Zd^h[
=携	l(I+J-I3^7[9G:H=H>a?G@HBHCZD^IGKHMHNHOISJUIVHXIZC]I_JaFcJdJfIhI
=支	z-J3J4^9HHIIIM^fH
=收	p>[HHZJa]
=改	h#I(H3I9J:I=I>I?J@aBGCJGJHGIHKGLJMZNGTIUIV[XJZZ^]aJbJdHfGgG
=故	zHYS]
=敗	g![#]%G&J(F)H*H+J,Z-F.I/[0H1I3G4[5J6[7G8H9D:F;Z<J=E>D?F@FAHBDCFDGEHF^GGHBIFJIKGLHMFNFOIQIRHSGUEVEWGXFYIZ][G]G_FaGbFcGe_fDgFhH
=数	g!J#I(I-G/J0J3H9D:I=H>H?I@FA]BEDJHEIeKFM]NHOIPJUJVJXbZC]I_EaIbIcJdIfIgJhI
=文	j!J#J%G(I*J-E/[2_3G9F:G=I>H?I@GAJBICDDIF_GJHDIeKELJMGNGOHPIRJSJTHUJVIXGZG[J]I^J_JaIbIcIdJfJgIhG
=断	w-I3J9H=I>I@HCJHDIIKJVIZ^]^c^fIgJhI
=新	^!G#E%F&J(D)H*G+Y,G-@.H/[0F1[2H3B4E5I6E7F8[9B:[;H<J=E>@?BAGB]CCD]EIFIGEH]IGJYKALFMcNIOFPFQHRFSFTFUEVDWGXDYFZY]Z^E_EaEbXdCeIf]gDhA
=方	g!I#I%J(F)I*b+[-H3H7J9I:E=G>G?_@HBFCaDEGJHZIFJ[KGLJMGNFOJPISITIUCVGW^XHZC[I]I^J_JaFbHcIdHfIgIhH
=无	o%J=I@IE]HYUJVGZ]bIcZfJ
=既	z+]@JDIZJh[
=日	e!I#F%J(H*J+I-D/J3G4I6J7I8J:G;J=H>B?F@eBECFDYGIHAIBKBLHNEOGPIRISJTHUHVGWJXeYJZ@[H]]^H_IaEbHcIdGf[gI
=旧	h!J#I(H,J-I/]0I3I6H7J9I:I=I>Y?I@EAIBGCIDJGJHBIIJJMcNHPJRJSITHUIVIXJY[ZA[I]I^H_HaJbFcIdFfFg]h_
=早	s-F9^>I@_HDIJKGMIXHZ]hI
=时	i!J#G%J(H)J*J-H/I1I3H4J7J8J9F:H=H>E?H@^BGCFDIGIHCIFJJKGLJNHOIPJRbSIT[UIVGX_YJ]H^J_Ja^bJcIdIfFgI
=明	l!I#H%J&a(I*J-G3H4I6J8J9C:H=G>H?H@XBHDIFJH[IEKHLJMHNZOJPJRISJTJUIVIWIXbZY]H_IaHbIcIdIfHgJhG
=易	u-^HIZIb[
=映	u(J:J>IBGH_KIMaUJXJZDbHg]
=昨	l(I-I3J9H:J=J>H?J@eBGCJDIHFIFKGM^NIUJVIXHZB]^^IbJdJf[hE
=是	j!J#G%I(Y)J*J-J/I3I7]9I:H=F>H?J@ZBGCIDIEJHDIGKHM^NHOJS^T]UFVZXJZB]I^JaJbIcJdHfHg[hI
=時	b!E#D%G(D)I*H+I,]-E.I/I0I1H2I3D4G5[6H7G8I9E:F;I=F>D?C@ZAIBDCEDFEIFJGGH>IEJIKDLaMHNEOZPGQJRgSFT_UDVEWGX^YHZC[G]G^G_GabdBeIfBgGhD
=暂	zT^
=暗	u6^<^>GHY
=更	[!D#F%G&J(D)I*H+Y,H-C.I/G0H1]2J3D4F5J6G7[8G9C:X;H=E>G?E@cAIB]CEDDEIFJGFH@IBJHKBL_MYNCOGPFQIRFSGTFUEVDWGXDYFZJ[F]G^e_FaFbDdCeIf]h_
=書	d!F#G&J(F)H*I+H,H-E.I/I0Y1G2J3E4Y5J6G7G8[9E:E;H<J>C?E@CAIBFCFDGEIFJGYHGIDJIKDLGMDN[OHPJRYSHTHUFVEWHXEYaZJ[G]G^F_YaFbEc[d_eHfagZhC
=替	zHGb[d^
=最	j!I#G(J+J-E1J3H7J8J9E:I=I>F?I@_BECHDGGJHCKaLIMENGOIPJRJTHUIVHX]ZA[J]]^J_JaIb]cJdFe[fHgIhZ
=月	z9Z@HHIIJK^ZI
=有	Z!X#C&H)E*D+G,Z-C/J0F1F2H3^4F5H6E7C8X9]:A;F<H=A>??C@AAFB@D_EEFFGDHGIHJEKAMAODP[QGRESDTDU^VYWDXCYEZF]A_Ya]bHdbe_f@gChC
=服	p-J9G=J>J@YBJCJGJHFIIKJNJRbS]VJXJZFaJcJfYhJ
=朝	q#Z9J>J@cHJMJTJZFhJ
=期	_!C#E%X&I(C)G*G+G,G-B.H/E0_1G2G4Z5H6E7E8G9B:C;F<I=a>A?D@_AFBCCDDDEHFHGdHGI@JGK@LcN^OFPEQHR]SETEUCV@WFXCYFZH[F]D^D_CaYbCcEd[eGgEhB
=未	p!J%Z(H)J-J3I7J:I=]>J?HAJBHCID_HDNGPITYUIVZW^ZF]I_JbIcJdJfJ
=本	h#H%I(E)I*I+[-F/]0J1J3F7I9G:G;J=G>F?GAIBGD[E]FJGIIHJJKGLHMENHOIPGRJSITHUFWIXHYJZA[I]]^aaHbHd[fHgZhF
=机	g#I(J-I/J3]9E=I>_?I@IBID_H]IGKJMINJO]TIVIXJZF]I_JaCcJdJfJhJ
=杂	zHJI[N[
=权	q!J%X(_;[HITYUJVGZH
=来	h#I%J(H-H3G6J7J9[:[=H>C?H@EBGCHDYGJHIIGKIMGNHOJSJTJUIVHWJXaZA[J]I_Jaab]cIdEeIf^gJhH
=査	q!J(I*J/Z3J9J:J?ICJDJEaHFIIMJNXVIZ^]IaIc[fJ
=格	z,]3X
=桁	u+J-G3^9H>H?I@ICFDHHII[KGNIO^VJXJZJaX
=検	q!J(J-J3F9I:J>H?EAJC_DHHEIIKHMJNJO]VJZF[J]__HaHbJc]fI
=構	m!H(E)J*J,H/G0I1J3J4J6H7I8J9I:F=G>J?I@IAJBHDHEeGJHFMINHPHRJSJUCVZW_ZB^I_HaJbHcGdDe_fDgH
=様	z9]@JB[HIZH
=権	i!G#H%b(c-I3H9G:H;^=H>H?I@HAJBICIDIGIHZIGKHLIMHNHP[TJUHVHWIXIZD[J]I^I_IaHbHcJdIfHgIhJ
=機	q!I(J-J3J9J:H=I>_?G@IBJHYIJKHMJUbVHZGaJfJ
=欄	z@JHGMIZFb^h^
=次	k#]-F9G>J@^BJCJHEIJL^MJXaZGaJhI
=止	a!b#D%G&J(F)_*F+G,I-b/G0X1]2H3D4]5I6H7F8F9B:D;H<J=D>A?[@JAGBDCDDDEHFIGFH=IAJHLFMCNDOFPERESFUaVCWGXDY]ZA[G]D^[_EaDbGcEdDeIf^gFhC
=正	g!J#I(H)J-I3b5Y7I9I:H=H>H?H@HCGDHGJHDIHKHMHNHPJSaTYUFVGWHXJZC]JaIbGcJdJfHgJha
=步	u9H@IG^HDMXR_VJZGfX
=歴	u5]HIIGKXN]
=残	q!I#Y+J-J3^CIDGHJIJKJOI__
=段	w(J*]-J3H9G=F>J@JC^H^IJKJMJZH
=母	zHJI_
=毎	zHZIJKJh^
=求	e!I#I%J(H)J*_+Z-F.J/J1J3H4J7I8J9G:G;J=G>C?F@EBGCaDEGIHXIZJJKGM^N^OHPIRJSJTIUIVHWJX]YJZD]I^H_IaGbIcIdHfIgIhF
=決	z@[BZZH
=没	c!G#F&J(Z)H*H+I,I-F.I0I1H2J3^4H5J6I7H8H9B:F;H<J=E>Y?F@DAHBCCDDaEIFIGGH>ICJHKELHMENFOEPGQIRHSGTFUZV[WHXFYHZB[X][^G_]aacEd^eIfEgFhE
=法	e!I#I%I)J*_+[-I3J7J=H>H?a@GBGCYDEE]GIH[IGKGMHNFPJSITJUEVEWIXIZZ[I]J^JaIbGcYdHfIgIhH
=注	uD]
=消	u!H%^3J>I?]HHKJMIZJ_]b[dJ
=済	k!J#H(I+d-I3I7J9I:J=J>H?F@IB^CFDXHBIHKJMHNIOITYV]XJZG[F]JaJbHcJdIfJgIhI
=測	s-_HJKHZJ
=満	n-H?JHXIYKFNdZF
=点	w(H:JBIDIHGMZUIVHZ]b^
=無	]!f#C%E&J(C*F+G,G-C/E0G1H2H4G5I6G7E8G9B:C;Z<Z=D>A?C@BAFC^D]EHFHGFHZIBJHKCLcMANBOZPEQHRYSGTFVBWGXCYXZ>[E]E^DaXcEeGfDgF
=版	z9H=^H[dH
=特	z(_9IIIP[
=猜	w-^HJ
=环	zcZd^
=现	q/Y@_CYHHMJZZhI
=現	n#Y-HHIIJKHNITJhc
=理	[!D#F%E&I(^)_*g+G,b-C.G/E0G1G2H3C4F5H6G7D8F9C;G<I=B>B?A@CAGBBC@EZFHGEH>IBJGKCLFMAOFPbQHRFSDTEUYVJXDYGZG[E]D^E_DaCbBcDdaeGfCgdhD
=環	w-JHIc^d]
=生	w3J9J@JBJD[Z^
=用	[!_#D%F&I(H)F*Y+H,H-C0Y1G2I3E4[5I6G7F8G9D<I=a>Y?_@JAHBBCDDDEGFHGEHGIFJGK_LFOFPFQHRFSFTXV[WFXDYGZ@[G]F^_aCbEcFeHfBgE
=由	wE^IJN]ZEd^
=申	zH]Z[
=电	l!J#I(H)J*J-H/I1J3[7J9D:I=H>F?I@FBGCHDGGJH_IFKGMaNHOJRJSJTIUIVHXIYJZC]]^J_Ha^bIcHdHfIgIhH
=画	g!G#G%I(Z)J*I+b-G/J0I1J3D4I6J7I8J9G:F;I=F>[?D@EBECEEJGIHXIFKELIMFNGOGPHRISITGUFVEWGXFYI]E^H_GaEbecHdGfFgHhZ
=界	wS]ZJbZ
=略	u@IIINbZF
=番	c!F#G%I(H)I*H+F-D.J/I0J1I3d4I6I7I8J9D:G;I<J=G>b?DAJBFCBFJGIHHICJJKBLHMENGOePHRHSITHUFVEWHXEYHZC[I]G^I_HaIbGcHdHfGgHhY
=発	z9J@JBJZ^
=登	[!D#E%G&J(D)F*G+c,I-E.H/F0H1H2I3Z4G5I6H7F8G9E:D;G<J=D>Y?[@CAHBXC]DgEIFIGFHHIAJGKBLGNBO^PFQIRFSFTEUDVCWFXDYGZX[F]E^F_FaDcFdEeIfEgG
=白	w-I.Y9H>I?G@IHHI_KGMHXIZJb_
=的	Z!X#Z&I(])F*F+H,H.G0G1F2I3^4G5I6G7Z8G9A:I;G<I=]>[?D@ZAGBBCCDBEZFGGFHEJFKILGO^PFQHRZSDT]UJVaWGXCYGZ;[G]D^E_FaBb]c[dDeHfJhD
=監	w/ZEZHJNY
=目	p(^*J-I3]8^9I:J=J>G?HAJC[DJHFIHK]MINJOJVIXHZG]I_HaFbIfJhJ
=直	m#J%Z(I-I3I6^8]9H=H>H@[BHCIIHKZMER[XGYJZDa[bJdDeIfGhY
=知	u(I9H>I?YCIM]VHZHa_
=短	j#J(I*J-E2J3]9I:J=I>F?^@ZBHCGDIHEIcKFMHNGOITJUJVJXHZC]Ja[bJdIfJhH
=码	T!C#H%J&G)C*C+E,E.F/G0E1D2G4E5G6D7C8D9B:F;E<G=??AAECADJFFGXHGK[LCM]NZO[PCQFRCSBTAVHWCYDZa[D]B_Ca^bXcBd]eEgIhY
=确	s3XZIh_
=確	h!F#F%I(H)J*Y+I,J-F0J1J3Y4I6J7J8J9E:G;J=G>_?G@FAJBZC_DZGJHBIDKFLIMHNGO[PIRJSJTEUHVEWJYJZY[G]I^I_Ha^bIcHdHfHgJhF
=示	h!I#I(I*J+]-G3G9J:I=J>G?[@HBHCGDGIHMHNXO[PJTJUJVHXI]J^J_XaHcJd]fJgJha
=社	d!F#H%H(D)H*G+F,J-Y/I0J1I2J3D4H6I7H8Z9E:b;I=G>^?Z@^AJBCCCD[EIFJGHHIIBJZKCLHMCNcODPGQJRHSIT[U_VDWGXEYIZ?[G]F^H_GaEbEcHdFfFgHhD
=禁	f!^#H%J(H)^*J+J-c/I0J1J2J3H7H9G:H;Y=H>G?HAJBHCHDHGJHCIEJJKZLIMGNGOIPJQYRJSJTHVGXHYJZE[J]H^]_IaHbIcJdHfGgIhF
=私	p!H(]*J+I-I3H9Y:[=J>G?F@IBJCGDGGIHCIFKHMHNIO]UIVcXJZH[JaIdJgJhJ
=种	q*a9J>J?ICaHFIJXJZIaI
=秘	u*Y6^9J?_BJHGZHdH
=種	q(I9J:]=I>a?H@IHEI[VIZF
=空	s!J(I-I3_9E:H=H>]?D@ZBICGDIHDI^KFMGNJOJPJUIVGXHZD[J]I_^aHbJcIfIgJhH
=端	w/[MYTZ
=符	qHII_N]ZF
=等	s>H@ZHHIJZGa_
=答	z#H0]HIX^
=策	u@IIINbZF
=管	[!D#F%E&I(^)_*g+G,b-C.G/E0G1G2H3D4F5H6G7D8F9C;G<I=C>C?A@CAGBCCADCEZFHGFH>IBJGKCLFMBN@OFPbQHRFSDTEUYVJXEYGZH[E]E^E_EaDbCcDdaeGfDgdhD
=箱	s3J9G=J>]CXD]HZIJOIZHaX
=簡	w-]b[
=細	wH]N]ZJ
=終	z9I=^B[HJZJ
=組	j!J(F*I-H3J9H>H?H@IBGCIDIE[F_HCICKIMHNYPJSJUXVFWbZC]IaIbHc[d]fIgJhJ
=絡	u3]C^D]HGKJMJZHhJ
=継	q!H#J%G(J-I3J;f=I>J?J@JBJCIGJHEIIKIMJNJTJVJZG[J^J_JaIdJhI
=続	k#F-I3H4[7J8J9G:J=H>G?F@IBJCIHZIHKIMJNISHT[VIXHZD]^_IaGcddJfIgJhJ
=線	u3a4J9I=J>H?J@JHXVJZIc^fH
=織	j!J(F*I-H3J9H>H?H@IBGCIDIE[F_HCICKIMHNYPJSJUXVFWbZC]IaIbHc[d]fIgJhJ
=线	z3]H[
=组	s(G:I=X>J@JBHDIHDU^VaZCbIcZdH
=织	w(J=ZHJU_VFZEc[dI
=经	w>^B[HGTYZG
=给	z?_@[HJaH
=绝	u*J-I/Z9H@]HGIIKIMJN^P^XJZFdJhJ
=缺	w9I=aHEI[
=网	w9F>IHaZF
=置	_!E#F([)F*G+I,J-H.I/F0I1H3F4H5J6I7F8H9F:X;I>C?E@BAICFEZFIGFIGJGKDLGMDNEOIPFQJRGS[TFU]V^WGXFYHZ[[G]Z^E_GaEb[dCeHfJg[hE
=署	w9J<_HEIIV^
=義	z?JHGNGWb
=者	a!H#H%H(^)_*e+H,b-D.I/I0H1H2J3F4H5J6H7F8H9E;H=F>E?C@FAIBFCEDEE]FJGGHAIDJIKELHMENBOGP^QIRGSHTHWYXGYI[G]G^G_GaEbEcGd[eHfFgDhF
=聞	u-I9J>I@IIIKHLZM^XIh]
=職	z!b-J9G
=肢	q#I3H9J>H?bBJC]DHHEIIKHMJNJOITHVHZI[^aH
=能	f!H#I%I)J-G/I0J3I4J7I8J9H:G;^=Z>]?HBHCIDHEJGIHCJJLJMZOIPIRJSITIUaWJXJYJZ?]I^^_JaIbIcIdHfYgIhF
=脑	p-J3J9G=J>I@GBJHaIIKIMaNJZF]IaIhJ
=自	f!F#H%I(E)Z*I+I-G.J/I0J1J3C4I6J7I8J9D:E;I=D>C?FAJCEDFEJGHH_I[JXKFLIMFNFObPHRISGTHU^VcWHXGYJZA[H]H^H_IbGcHdHeJfGgHhF
=致	p-J/I0I3H6^>JA]HJNZO^ZJ_DdJ
=落	q!J(J-I3H4^9G:J=J>I?J@JBICJHXIIMGRGS[UHVHXJZG]J_JaIbJcIdGe]fahJ
=行	l#J%Y(I-J9G:G>H@IBHDIHaKHMHNIUIVJXaZA_[bJcYdIfIhI
=表	l!J#J+]-G3]9H=J>F?Z@JBJCGDGIHMINYO[VIXIZFaHdJh]
=被	h!_#a(I)J*J-Z/I3I9I:I=I>H?J@[BHCHDIGJHCIFJJKGMHNZOIRJSJTEUIVHX]]I^JaFbJcIdIfIgJhG
=装	zJ]
=製	wJ[M^
=複	s-I3I4I9H=J>JAaCJDJHFIZKFM^NXZH_F
=要	[!D#B%F&I(C)F*_+F,H-B/F0G1E2H3B4F6G7F8G9A:^;G<I=b>@?A@IAGBCCdDAEGFGGFIdJGKAMaNbOEPEQHRFSFTDUBVBWFXZYFZ>[]]E^F_EaBbEcDeHfCgDhC
=見	n!J([*J+]-]3I4^5]7J:I=I>H?H@YBJCIDFIIKFMHNJPJTJUIVGWJYJZ[[JaHbHcIdHfGgIhI
=規	z-FCJHIIFKHNcOIXIZIhG
=覚	u-J9J@HHIIHKaMJZX[Y
=解	g!I#]%J(H-H/I0J1]3H4J7J8J9^:I;J=H>F?G@HB[CHDIGIHBIHKHLJMENIOJPJRISHT_UIVIWJXGYJZB[a]G^I_HaGbHcHdHfGgFhI
=言	c!G#H%I(I)J*I+Z-_.J/J3F6J7I8J9C:G;J=H>D?F@ZAJBFCXD[GJHDI[LHMFN[PIRHTIUIVGWJX]YJZC[I]G^H_HaHbHcIdHfIgJha
=計	zHHRa
=記	q-[HII^cZ
=設	i!J#J*^-I3J9G:H=I>G?E@XBHCIDJGJH]IIKHMGNYPIRJTJUIVZWIXJZE[J]I^ZaIbHcJd[fIg^hH
=許	p!J#J%]-J.Z:J;^=IGJHFQYV_ZH^I
=証	j!H#J(H+J,_-H3Z4I9I:H=I>J?D@IAIBIC_HZIGKGMHNIO[PJRIUJVIXIZC[I]^^J_GaGbIcIdHeJfIhI
=試	h!H#G*J-F3H7J9C:I=a>G?FBFCHDHHEIDKELIMHN[OIPIRJUHVYWJXe]I_JaHbIcXdJfIhG
=話	d!I#I%J(I*I+G-F3_4I7J:H;J=H>^?a@FBHD[GJH@IEKFLJMGNGO^PIRISJTJUIVHWJXHY[ZD[I]H^J_HaYbIcIdIfGgJhG
=認	d!E#E%H(G)I*Z+F,^-E.J/I0I1I2J3^4H6H7I8I9F:Z;I=F>_?D@EAIBYC_D[EJGHH?IDJJKELHMENFOaPHQJRHSITEUGVDWIYIZ?[F]G^G_Ha^bGcGdGeIfGgI
=語	s-cIGKINJhJ
=誤	w#^,^4]9FBJHIZGdFfI
=読	z3]>_HGUJZIaIbJ
=誰	u(I=Z>J@JDXHISZU_VEZEcJ
=調	w(I3J9J:I@JE^HGIIVIZbaJdJfIhJ
=識	w+J3J:]>J?JCIDHHGMJO^ZIh[
=議	s-H9H>G?IHZMIZ]]^aJhJ
=護	zPaVH
=让	z@aMJZFhJ
=记	k#I(H-I/J3D9G:I=H>]?I@EBGCGD_GJIDK]MGN]OYSJTJUIVHXIZ^]I^JaIbJcJdIfIgJhG
=许	u(J9F=_>H?JBICJH[IHV^XIZH]JaJcJ
=设	zH]
=证	e!H#F%I(G)H*Z+I,J-F.J/H0I1I3F4I6J7H8I9D:G;I=^>]?a@DAJBEC_DGEJFJGHIDJIKFLIMFNGOHPHQJRHSHTGUGVEWIXZYIZA[I]F^H_HabbIcGdGfGgHhF
=试	p9G=]@IHGXbZGcY
=话	u-J3]9F>HBJDIHDIJMJVJZG]^_Ja_cJdJ
=误	wE^HHZZhY
=说	w#J3I9F>H@IBJCJHFIIO^V^X^ZI
=请	p#Z9JH]TIX[cZ
=谁	z(J=]S_VIZDfJ
=谢	u#H(I)J*J-G/J1J3I7J9d:I=H>G?I@HBECHDIGJHCIGKHLJMINIOJRJSJTJUIVIXGYJZE]H_JaHcIdJfIgJhH
=象	p!I(J-I3I9H:I;Z>I?H@JBJCJDJGbHEIHKIMGNIUJVZZG[J]I_aaIdIhJ
=質	s#H*[-J9J?_@JBJHHKJX^ZIhJ
=败	sZ^fY
=账	l!Y#[%[(G*]3J:[=J>I@JBJCGDJHFIITYUIV^ZHdJgJ
=赤	w-I9J>I@HHIIJK]Z[h]
=起	u(JB_HHUIZHbZf[
=超	z#Y2]
=足	j!H#H%[(b)I*I+H,J-G.J/I0I1J2I3_4F6J7I8]9B:G;I=Z>D?F@FAIBFCZDFEJFJGIH@I^JJKGLIMFN]ODPHQJRISITIUIVZWIXGYIZ@[I]G^H_FaEbGcGdHfEgIhG
=身	z9JB]CZ
=車	z3H>^H]ZIaJ
=软	w(J=I@JHHSbUJVIZDd^gJ
=输	s#^-G@JHHO[X^ZHaH
=过	j/Y@XD]HHJ[K]VJZG
=近	s-H@ZBJHGIHKdMINJXJZDhI
=返	s#J-H3I9_:I>[?I@JBGHFIIKIMIN[XIZHbJf[
=还	j!J#G(I*H-J/H3Z:J=I>H?I@FBHC]DJHEIIKIMbNJSHT[UIVIXJZE]J^J_YaIcJdHfJg]hI
=这	q3I9I>J@IBJDJG^HDIIMINJV]ZG[Z]J_^aJdJhJ
=连	s3J9GH]IJMJVJZG__aJc]
=迷	z3J>ICJHIa_
=追	w8^C]DIHH
=送	u(I-J3J9H:J>D?G@HBICIDGHaIHKHMGUJVIX^ZEa]
=选	u9J>I?a@FHFMIVJZC[Z^_hH
=途	w9J>JHFZJ]adHe]
=通	h!I#I%^(F)J*H+J-I/[0J1J3G4G6I7I8J9E:H;[<Y=H>EAJBGCYDHFJGHIEKZLIMENFOHPIRGSJTIUHVZWIXHYHZ][H]I^I_Ia]bHc]dGfFgIhF
=連	s(J3]7]:J=I>J?I@JBJC^D]HFKJMJVIZFhI
=進	z:^>JHHX]ZH
=遅	u#J-I1J3I9I:J>HBJCJH]IJMFNJR_XIZGa^cHfI
=過	u#Y@]KYZI
=達	z9HHJIHUHX^ZHf_
=違	d![#a%H(G)I*H+H,[-B.I/H0H1H2J3]4H6[7G8I9B:G;I<J=F>C?E@AAIBECFDEEHFIGHHIICJILGMDN[OZPGQJRYSITFUGVFWHX_YHZB[G]F^H_GaDbFcFdEeJfFgGhd
=選	j!J#H(H*J+I-Z3F9H:I=I>E?d@HBHC]DGGJHCIGMFNGOHPJTGUJV[XIZE[a]I_JaGbHcIdIfJgJhH
=邮	s3J9G=J>]CXD]HZIJOIZHaX
=部	n%H(Y-E3H9G:b=J>E?F@GB[CHDIHBI[KEMHNZO^UGV]XIZB[J]JaIbIcJdJfGhG
=都	q(H:I=[>J@HBJHHIJKIN^S_UYZA
=配	s3I9I:J>I?HE^HGO^ZEa^
=里	j![#G%J(H*J-I/H1J3a4J7J9G:I=G>E?]@GBHCHDHGIHAIZKHMYNHOIPJRJSIUHVaXJZD[J]H^I__aGbIcHdHfIgFhH
=重	_!F#F([)F*H+I,I-H.I/G0I1H3F4H5I6I7G8H9H:X;I>D?E@BA]CFEZFIGGHFIGJGLHMDNEOIPFQJRGS[TFU]V^WGXFYIZ[[G]E^E_GaFb[dCeHfJg[hE
=録	^!E#G%H(F)H*H+d,J-F.J/H0I1I2J3^4H5J6I7G8I9I:E;H=F>G?]@EAIC^DeEJGHHHICJHLHMDNDO]PGQJRHSHTGUFVEWGXFYHZ@[G]G^H_GaFbDdGfGgHhC
=鍵	w/J6dHFZI_HdGfJ
=钟	z9IHHMIRbZJfH
=锁	k#b(I-F>J@JBIDJHEMISJT_UJVIXJZD[Zb^fJgH
=错	m#](H-E/J3I9G:I=H>H?I@EBHCHDJE]HCIHKGMINHOJSJTIUIVHX]Zc]J^IaFbJcJdIfIgJ
=長	s%I(Z-I2a3G9G:J=IBIHEI^KGN]VIZFaJfI
=閉	u9JB_KJZF]ZcX
=開	o!I#[(J-I3H7J9E:J=I>H?I@HBJCHH^IGKHMINJSZTIUJVHX]ZF[J]]aHbZcHdJfIgJhI
=間	c![#a%I(H)J*I+I,J-D.I/J0J1I3]4H6J7H8I9C:G;J=Y>D?E@aBECFDFGHH@IBJJK@LFMINYOGPHRZSITFUGVFWIXbYHZA[H]G^G_Ha[bGcGdFfEgIh^
=问	s(I*J9H?]@JHGIIKJNIP^VJZYc]dI
=间	w9JHHMYR]__fJ
=防	u9G>JH_T^ZG
=限	_!C#D%b(b)H*G+H,I-D.I/H1H2H3E4H5I6H7G8H9C:C;_<J=Y>C?DAHBCCDDDEIFIGFHZIBJHKCLcMBNZOGQ^RFSGTFUCVBWFXaYHZI[F]E^E_GaYbCcGdDeIfEgFhD
=除	i#](J-J1]3J9F=J>J?H@JBZCJHFIJMIT]VJXIZH[__ZbIcJdIfIgI
=障	u-J/I@JSbTGZF
=雑	zI[KGNY
=電	c!H#I%I(I*I+F-E.J/J0J1J3_4I6J7J8J9D:H;I=G>b?_@EAJBHD[GHHHIEKFLIMFNFO^PIRISJTIUIVGWIXGYIZC[I]F^I_HaZbIcHdHf[gIhF
=需	q9I:Y=aHEIZMYVJ
=非	u#J0Z1^HITJ[Jg[
=面	e!F#F%H(Y)I*I+a,J-F/I0I1I3C4H5J6I7H8I9E:E;I=E>[?D@EAJBCCDEIGHIEJIKDLHMENGOGPHQJRISGTGUDVCWGXFYIZ[]]^H_FaCbfcGdFeJfFgGhZ
=音	zHXaZ
=須	zDYHFb^
=題	k#J(J-H3I4J7J9G:I=H>G?I@IB^E[HDIHKGMGNIPJSJT[UJVHXGZ_[JaXbIc_dJfIhI
=願	u#_9[@JBIHJIJXIZG
=類	w:^HEI]
=页	w(J9JBJDJHFUIVIZ^]^aIbH
=项	z?^HF[[
=题	u?]HIIJKJNJZYc^
=飛	z3[7]
=食	z9J=JHHOZ]^
=验	g!I#G%J(H)I*Z+J-G/I1J3G4J7J8J9H:H=G>]?b@DBFC^DHGIH@IFJJKGLJMGNHOIPJRISITHUIVHWJX[YJZB[J]H^I_IabbJcIdHfHgIhG
@admin-reset	W!Y%F(_*a+X/I1Z7I8J:]>I@YBCCIDIEZGGJJKYMJPISJUEVGWHX]ZB]I_JaJbHcJd]fIgG
@ask-helpdesk	f(a0[3G9Y>^?J@cBICID[HEOJVJZDfH
@asking-how	P!E#C%A&J(A*I+F,G-D.H/D0C1B2G4F5H6F7C8F9C:C;H<H=G>@??@?AGB=CAD<EGFHGDHyI@JDK@LDMCNAODPDQHRESDT@U>V;WDXCYEZ7]D^D_DaDbBcBd@eEf@gDhB
@away	c#H(J*J-I3I4J9i:I=H>D?Y@EBGCHDJG]H]IHKIMENITIUJVZXIZE]H_JaFbJcIdJfIgIhI
@change	C!@#C%?&F(Z)E*B+D,A-;.E0A1B2D3@4A6?8A9E:?;D<C=@>F?=@hADBeC?D;ECFDGAH<I@JAKDLeM_ODPHQDRBS@T?UEVCW?X@YA[D^n_@a?bDcFd=e>f@hj
@chaser	X!J#D%H&J(E)G*G+H,I-B.H/G0H1F2J3D4H5J6I7G8H9t:E;H<J=E>@?D@@AGB@CBDCEIFGGGH6I@JHKBLHNEOGPHQHRHSGTFUFVDWGX@YHZ;[G]D^I_FaCbGcFdGeJfEgGhE
@check	o!XCZHHZ^
@denied	qTZZZ
@elsewhere	=!8#@%8&>(5)=*D-:.;/=0:1B2>314_5=6?8:9D:<;;<Z==>]?a@@A;BCC3D5E=FCGCH~I9J>K1L@MaN:O6P>Q;R=S7T?U6V<W:X4Y9Z5[D^=_7a;bac]d6e;f<gCh8
@field	)!b#g&8([)J*B+^,Y-J.:/H0C1C3@4F5F6E8G9!;I<E=G>=?EA<B_DaE>F8HEIDK^MGN]O=PEQ<RES[TfU^VXX?Y@Zi[d]C_Da=bccDd]eCfGh[
@greeting	N!A%C&F(F)A*@+C,E-B.D/A0C1B2F3D4C5E6D8C9x:?;I<F=E>C?[@aABCADFEEFBGAHEI8JDKALAM=NGO?PBQDRBSATAU?VDWGX=YIZB[A]<^B_Aa<bIc@d?eEfIgA
@help	W!Y#X%I)G*c+J,J-G/I1J3H4J6J7I8I9f:G<^=J>F@ZCHDCEJGIHaIEJIKFMGNGPGSIUGVEWJXI[G]I_IaHbFcIeIfHhG
@interjection	?!E#7%G(J)Z*A+Y,G-A.A/a1<2=4[5F6D8F9g:I;I<A>Z@_A<BcCCDbE>FDG]H;JHKYLYNYPEQ>S@TZUBVXW[XBYCZE]C^@_]a]bacIdBe>fHgDhJ
@other-account	O!C#<%C&H(A)F*G+H,F-@.H/E0G1G2G3D4G5H6[7C8G9E:X;H<Y=B>H?C@@AHB<CEDCEGFHGDHyI@JIK@LDMFNAOGPBQIRGSCTAUCV@WCXEYFZ3[C]D^C_Ea@b?cDdAeAfBgDhA
@register	G!>#?%A&F(<)>*=+n,C-=.C/H0B1B2E3G4B5D6B7@8B9=:=;B<D==>[?_@:ABBXCiDpECFCG@HZI;K:L@M=N;OcP?QBRBS@T?U;V9W?X=YZZ5[?]A^A_@a<bAcDd>eCf?g@h<
@reset	4!_#6&<(f)b*F+?,4-+/D0B1E2:3E4>5Z6;7[8C95:e;><;=f>Z?]@FABB[CCDZE^FIGBH=I.JIK9LBM?N9O:P^Q8RBSeT<UfVgWgY<Zb[I]J^C_AbhcFd<e;fEgch3
@reset-failed	7#B%C)D*:+5,A-F.D/]0[1B2<3;5C6_7Z8C98:X;A<E=Z>9?C@cABB7CAD?E]FDH2I^J]KeLZMENfO<PXQARASCTBUDVXW?X8YBZ^[^]B^d_Ia9bGcBeefcgChe
@reset-spoken-of	4!=#C&D(a*=+@-..=/@0@1G2=3A4D5D6G7I8Z94;6=Z>G?C@aAFBdC;DIEJF?GAHBI0K:LdN;O4QGSET>UbV]W]XCY_[G]6^h_Aa>bcdfeffegXhb
@reset-word	0#G%J&B(a)Z*C+<,F-Z/Z0I2]3A4A5Y6G7]8[95:G;<>@?G@^AFBYC=DCEAFEG]HEJ[K[MHNZO7Q@RDSZTFVJW]XHYHZI[]^Z_FaBb^cFg^
@second-factor	O!H#G%G(C)G+_,_-H/I0J1J3C4H6J7G8J9H:F;J=G>]?d@DAJBDCADAEJGIHkIGJIKELHMDNFOHPGRISHTGUFVEWHXGYJZ?[H]E^I_HaIbEcGdHfHgIhG
@thanks	Q!D#I%E&G(C)D*D+Z,G-Y.E/D0J1D2G3?4E5G6J7D8E9r:F;F<G=A>>?B@BADBlC@DDEGFDH5IDJEM?NBOCPDQFRZSETBUCVFWEX@Z=[J]A^D_Ca@bCcBdBeGfAgEhF
@trouble	1#F%Z&a(D)C*@+G,[.I/]0C1?263I4Z5F6_7A99:E;E<>=I>H?E@[A<B?C>D>E_HBKYL=MCNbObP^QHRDTDU<VFW<XGYCZt[?]6^[a=bAdAeeg?hX
@unlock	L!A#e%I&I(B)D*F+F,F-B.G/C0F1a2G3B4F5H6F7D8F9G:C;G<H=C>B?@@>AFBeCCDBEHFGGDH@IBJEK@LDM?NCOGPDQGRESDTjUDV@WFXAYFZA[o]D^A_BaDb=cCdCeGfDgBhB
@works-now	N!@#<%A&F(=)E*C+@,D->.E/A0D1C2E3>4C5F6D7A8B96:>;E<F=>>:?>@:ACB}C>D;EDFHGBH3I=JBK;LAM9N?OBPAQERZS@THUCVAW?X>YCZ0[?]<^H_Ba<b=c?d?eEf;g@h=
~000	e!J%d&_-a0J3J9H=I>I?J@JBJCJHZIIJIKHNHPITIXJZF_JaJcJ
~001	[!I#H%G&j(I)J*I,I/I0I1J3G4J6J7I8J9F:I=H>G?H@HAHBGCHDHFcGIHXIGJIKHLIMHNDOJPIRJSITIUIVIWJXIYJZB[J]H^J_GaDbIcIdGebfFgJhH
~002	h&I3I9H>E@JAJCIEaHEIJNJS_TIXFZD]I_caDc[
~003	g&J(J-J4E5e6J=J?JAaBHDIGJHXNIOIUJVIZ]_JbJcJfG
~004	c!I#I%c&^(I,I/J3]4J6f9E:J=I>G?I@HAIBHCIDIFHHBIFJJKHMJNHOYQJSJTJUJVIXIZE]I_HaHcIdJfJhH
~005	e![#E%d&_)J-^0J3J9G:J=I>I@IBICJDJHCIHJJKHNIPHTdVIXIZG]J_IaJcJhI
~006	z#]B[HG
~007	e!I#F%c&D(I-F/J2f3I9F:I=I>H?J@HAJBGCIDJFIGJHFIEJJKIMIPITJVJXHZC]I^J_IaIcJfHh_
~008	c#H-J4H5eBIHENdZC^YbJfJ
~009	f,g4F6J9JBJJ[NIZF
~00^	qNIZFfa
~00c	m%H-H2f3J9HHEIGNJXIZJaJ
~010	z6^HY
~011	uZGeb
~012	w3Y5Z
~013	zHX
~016	o1d3J5^9H?I@JCJHXIJKJZJaJ
~017	q1]3YHIOXaJ
~018	u1aHF
~019	w1X@]
~01^	[!I#H%G&j(I)J*J+J,I-]/J1J3G4J6J7I8J9F:H;J=H>G?I@GAHBGCHDGFcGIHEIFJJKFLIMHNDOIPIRJSITIUIVIWJXIYJZA[J]G^I_GaCbJcIdGebfFgIhG
~021	z9JHJS_TJ
~023	[!G#G%^&H(G)H*H+H,J-D.I/H0I1H2H3E4c5J6I7H8d9C:G;I<f=F>F?G@EA^BECGDHEJFIGGH@IELIMGN_OIPHQIRISHTHUGVFWHXGYIZB[I]F^J_[aFbHcGdHeJfGgHhG
~024	s-^
~025	s-aHHVI
~026	j-i3J9F>J?J@HBJHDIEKHMJNIXIZE]JaI
~02^	j%H&H3J4E8J9J<HA_HFNFZE_cc[
~034	jHHY[ZGcHdHeIff
~03^	g&J(J-J5e6J=J?JAaBHDIGJHHNIOIUJVIZ]_JbJcJfG
~040	w%G&_3I4E8J9J<GAaHHNF_I
~044	s3^HEZHfa
~048	zL_
~049	z3ZO[
~04^	f#I%c&G(J,I3I6f9F=I>I?J@JAJBICJFIHEIHKJMJNIQJVJXJZG]I_IaJcJhI
~053	o#FHCTd
~05^	h!]#J%d&_(J)J-^0J3J9H=I>I@JBJIIJJKHNIPHTIVJXJZH_JcJhI
~061	g%I-J4I8f9I<G@IBIHEIJKINcZF
~062	i%a(J-J3I4G8F9H<g=J>J@JAIBICJHFIJNFVJZH]J_JaJ
~06^	z#]B[HG
~070	e!J#J%d(I-G/J2f3I9G:J=J>H@IBHCIHFIFKIMJN[PIVJXIZC]J^JaIfJhH
~081	l%J4e8J9JHHNI
~08^	c#I-J4H5eBIHENdZC^YbJfJ
~09^	f,g6J9JBJHEJ[NIZF
~0c^	m%H-H2f3J9HHEIGNJXIZJaJ
~0x8	c(J-J4E8c9J<c=J@IBIH[IJKJN[VJZEbJ
~100	k-Z/JB[GJHENIZ^dHecfF
~103	jHHY[ZGcHdHeIff
~104	wHIZIfa
~11^	p3[cJeb
~120	z9JHES_TJ
~123	h-f3a9H>I@ICJHBIYKIOJXIZG]JaHhI
~12^	u5ZIY
~134	s__
~13^	zHX
~16^	o1d3J5^9H?I@JCJHXIJKJZJaJ
~171	u3YOY
~17^	z1]HI
~18^	i%J1a4e8J9IHCNIcJfJ
~19^	o4J8I<I@ZHHNcZH
~1f^	j8f<JHHNIZI
~200	Y!I#H%H(G)I*I+J,g-G.J/H0I1I3G4F5i6e7H8J9E:H;J=G>G?G@GAJBECHDHEJFIGIH?IGKGLIMGNFOIPHQJRGS^TGUGVGWIXHYIZ?[I]G^I_HaGbGdHeHfEgHhH
~201	e#J,H-H0J1g3H4H5_6]9F:J=J>I?J@XBHCIDJGIHCIIJIKHMINIPJSIUJVJXJYIZE]J_JaIcHebfHhJ
~202	c#J(I+J-k/J3H9E:J=I>H?G@FBICJDJHAK[MJNGOITJUJVGXHZD]I^J_JaHhI
~22^	w-YK]
~230	]!H#H%^&H(G)H*H+I,J-F.I/I0I1H2H3E4c5J6I7H8d9C:G;J<f=F>F?H@FA^BECGDHEJFIGHH@IFKFLIMGN_OIPHQJRISHTHUHVGWHXGYIZB[I]G^J_EaFbHcHdHeJfGgHhG
~231	s__
~234	j-c0X3a9I>JHEIXZIaI
~23^	q-bHFK[ZJ
~24^	s-^
~251	z3^HJ
~25^	s-aHHVI
~26^	h#J%a-i3I4I9E<I=J>I?I@GBICJDJHCIEKGMINGVJXIZE]I_JaIhJ
~29^	u8_>EBICJEaHCXGZI]JaD
~2c^	k%I4I8F9I<gBJHHNHZI
~2tm	qBHHHRedHfG
~300	W%b&i(G)G*G+H,G-^.I/H0G1H2I3E4H5I6G7H8H9B:F;H<J=E>E?G@JA]BBCFDFEIFbGGH=IDJHKDLGMFN]OGPGQHRHSGTFUGVFWHXFYHZ>[H]F_aaCbHcFdHeHfEgHh]
~306	a!I#I%_(H)I*J-G/J1J2J3H4E7I8e9E:I<f=H>H?I@GAGBGCIDIGIHBIGKHLJMINaPJRJSITJUIVHWJXIYJZD]H_HaHbJcIdIfIgIhI
~308	l%J4e8J9JHHNI
~310	d%J,J-I/J6J9I=I?J@IBZDIGIHBIJKJNHPJYZZ[cGdEebff
~313	s__
~320	a!J#H%I&J(J)J*J,g-G/J0J1J3G4J6g7J8J9E:I=H>H?I@IAJBGCIDIEJFIGJH@IHJJKHLJMINGOIPIRJSHTJUJVIXIYIZB]I^J_IaHbJcYdIeafHgJhH
~329	w8_
~32t	pBHHHReZGdHfG
~330	X%b&i(G)H*G+I,G-C.I/H0H1H2J3E4H5I6G7H8H9B:G;I=F>F?GA]BCCFDFEIFbGGH=IEJJKELHMGN]OGPHQHRISGTGUHVGWHXFYHZ?[H]F_aaCbHcGdHeHfEgHh]
~343	s__
~345	m-[0X3aHFIYaJ
~34^	h-a9I=J@JBJHEIJY[ZFcHdGeIff
~365	e#F*J/[=ZHETdWYZIg[
~400	w&aHJ
~40^	o#bHJZG
~425	z3^HJ
~43^	s__
~44^	s3^HEZHfa
~456	n3bHIIYaJ
~45^	z-]
~471	z3]HJZZ
~474	o#bHJZG
~48^	zL_
~49^	z3ZO[
~500	k#FHYTd_I
~512	z3^HJ
~530	wHY
~53^	o#FHCTd
~567	o3aHDIYc^
~56^	z3Z
~604	zL_
~619	s8I<IHHNcZI
~61f	j8f<JHHNIZI
~626	w%b4J<INJ
~62c	k%I4I8F9I<gBJHHNHZI
~632	w8_
~65^	e#F*J/[=ZHETdWYZIg[
~660	zL_
~678	z3YIZ
~67^	s3aHI
~680	wHFNJZHfa
~700	e!J#J%c(J-G/J2f3I9G:J=I>H?I@IAJBICIHXIFKJMINHPIVJXHZG]I_JaIcJfJhJ
~711	z3]HJZZ
~71^	s3YHFOXaJc^
~740	o#bHJZG
~78^	z3YIZ
~800	c!I#I%c&_(I,J-F/J2f3H4E9F:I=I>H?I@HAJBGCIDJFJGJHHIEJJKIMINZOJPITJUJVIXHZA]I^J_IaHcJf_hG
~802	[!G#G%^&H(G)H*H+I,J-F.I/H0I1H2H3E4c5J6I7H8d9C:G;I<f=F>F?H@FA^BECGDHEJFIGGH@IFKFLIMGN_OIPHQIRISHTHUGVFWHXGYIZB[I]G^J_[aFbHcGdHeJfGgHhG
~818	l%J4e8J9JHHNI
~900	z4FHaZI
~99^	z-^
~^00	s3_>EBICJEaHBIIO[XFZH]JaD
~^01	u3YOY
~^0x	c(J-J4E8c9I<c=J@IBIH_IJJJKIN[VJZDbJ
~^10	z-]
~^12	q-]3ZIZaJ
~^20	Z!I#J%J(H)I*J+J-E/I0J1g3H4E5j6J7I8J9F:I=H>H?HBFCIDHFJGHHBK[LJMGNHOJPHRHSITJUHVGWJXIYIZA[J]I_IaHbGcGdIfEgIhI
~^30	u-bHFJJKI
~^31	d%J,J-I/J6J9I=I?J@IBZDIGIHBIJKJNHPJYZZ[cGdEebff
~^32	a!J#H%I&J(J)J*J,g-G/J0J1J3G4J6g7J8J9E:I=H>H?I@IAJBGCIDIEJFIGJH@IHJJKHLJMINGOIPIRJSHTJUJVIXIYIZB]I^J_IaHbJcYdIeafHgJhH
~^33	X%b&i(G)H*G+I,G-C.I/H0H1H2J3E4H5I6G7H8H9B:G;I=F>F?GA]BCCFDFEIFbGGH=IEJJKELHMGN]OGPHQHRISGTGUHVGWHXFYHZ?[H]F_aaCbHcGdHeHfEgHh]
~^42	z3^HJ
~^45	z3Y
~^47	m#b3[HH
~^50	wT[
~^63	w8_
~^66	zL_
~^68	wHFNJZHfa
~^80	]!F#F%d&^(G)H*H+H,I-C.H/G0H1H2f3C4c5J6I7G8Z9A:F;H<_=F>E?G@EA^BECFDGEJFHGGH=ICJJKFLHMFN^OHPGQHRHSHTGUGVFWHXEYHZ@[I]F^H_[aEbHcFdGeIfFgHhE
~^aa	a!J#F%H(I)J*J-H0^1_3H7J9E:I=I>H?IAJBGCHDIGJHZIHKHLJMHNIOJRcS_TbUJVIXHYIZE[J]I_GaHbYdIfFgJhI
~^ab	M!Y#@%I&H(B*D/I0F1Z2G3A6F7E8E:E;]<G=^>[?[AFB_DFEJFIGGH]I[JHKCMANGOJPESXTXU^WGXCY[[^]g^B_IaJbGcDf@gDhH
~^ac	<!f#[%i&a(@*H+H,]-B.I/Z0J1B2b3F4>5C6G7A8C9<:H;]<B>Y@AA^B^CCDIFDGHHaJCKELYMDNAPaQcRJS?TIUFV[W=XBYC]?^c_Za<bAc?dGeCfFg?h_
~^ad	>#F%Y&Z(b)j*m+C,h-C.D/>0A2B4>5D6A7d8]9>;F<C=C>??B@@B9CHDDEcF@GJHDI:JCK=LCM;N>O?PhQYR@SFTCUYVYX@YAZC[?]<^J_Ca=b?c=d^eEf^gehE
~^af	L#a%Z&I(I)H*F+[,G.H/a3E4H5H7E8Y9Z:A;G>B?C@YA[B]DBEIFIGEI@JYKBMXNHOIQHR^SFT]UHVFWFYZ[D][^G_EaFbJcDeGfahD
~^ag	K!J&H(C+b,E-[.G/C0l1H2G3D4E5F6F7E8a9H:A;F<H=I>C?C@^AEB]D@EHFFGCHHIEJZKZLDNJOFQGSETJUCVDWFX]YFZ[]C^H_FaHbFdGfYgDhF
~^ah	h#J-J9H>JBIHFIJK[RbTJXZZ[]Jh[
~^ai	i-J9Z@^BIGJHDIJKIMaPYUJVHWZZ^
~^aj	s8^9[VZ
~^ak	[![#H%I(I)I-H.Z/X1[3I4I7J:I;Z=H>J?I@GBHCIDHGIIGKDMINHOXPHRJSJTJUZV^WJXIYJ[J]I_JaIbJcId_e^gJha
~^al	F!F#D&F)X+a,G0C1D2E3^4J5I6C8C9a;C=>?^@cC]DYEDFJGDIGJAKdLCMZOJRBSEVXZ;[Z]E^b_AaEcAdBeGfCgEh]
~^am	Z!I#H%H([)]*]+I,Z-E/G0J3G4I6J7G8J9F:G=H>G?XBECHDFG]HZIEJJK]LGMFNFOIPYRJSITGUZVYX][I]H^H_GaGbIcad_eJfHgZhE
~^an	E#E%?([)?,D-G.F/D0C1F2F3E5Y6B9_:^<E=H>c?a@]AdBCECFAG>HDIDKeLXMcOAPZQDRBSEUEV>WE[Y]^^[_YaEcCdEeCf@h_
~^ap	N#D%^&G(Z)D*^+_-^.I/G2G3B4E5G7D8F:B;Y=A>^?fAYBBCCD>EFFIGGHXIEJELDM?OESHTGWDXAY[ZA[b^D_]a]cDdBeFf^hE
~^aq	p:Y@^HIU[
~^ar	U!Z%H(H)I*H1J2^3H6Z7I8J:H=H>F?G@EAJB_CFFJHaIFKFLIMGNGO]THUGVEWIXFYI^I_HabcHdEeJfZgIhG
~^as	Q#H%C&J*]+a,_-D.J/G0I1I2I3Y4I5J6H7G8H:H;I=_>B?BAGBDC^DDFIGGH[JHKDLbMGNEPFQIRHSITFUGVDWGXIYI[F]G^Fa_bIcHdDedfFh^
~^at	O!F#X&I)E*F+G,[-C.I/F0G1I2I3J4G5I6H7G8F:G;H<J=[>D?F@JAJCDDDEIFHGYHJIGJFKFLXMFN_OFPZRYSFT^WGXdZ^[F]E^Y_Fb[cDdIha
~^au	G!C#I%[&F(c)b*I,f-F.H0D1X2F3J4Y5G6D7E8G9C:I<H=F>Y?[@IADBCC]D]FEH[I?JFKBM?OBP@RCSBUbVcWHXFZ>[J][^B_GacbAcZdHeDfDhF
~^av	V!Z#F%G(F)G+H,I-E/H0I2J3]4D5J6J=Y?]@IAICYDFFIGHJHKdLHMENFO]PYQJRITHU^WHXJYIZF[G]Y^G_HaDbYdIeJgH
~^aw	a#J(H)[/I3H9Y:J>F?Z@_BZCHDXHXIGJJKEMITJUYVIXJZF]b^ZaDbIcJgJhG
~^ay	m9Y@]DJHJIIZX]^f[
~^az	h!Z-Y/X8X9I:[@IBJIIKIMJN_UZVZZGbYgZ
~^ba	J!b#Z%C&G(A)C*C,I-[.D/H1C2E3F4Z5F6_7C9J:A;E<G=[>E?I@GAIBBCaD@EFF_GFHfIHJHKaLDM@NAO[PaQ^SDTCUBV@WDXFZA[Y][^B_GaEbZcHd_g[h@
~^be	B!X#D%^)Y*Y+G,J-a.C/D0H1E3G4Z5_7D8F9Y:Y;c=I>E@ZD^FIGIHFJDKYMJNZPGQCR[SETEUGVJWGXXYDZ>[D]f^HaYdZeHfA
~^bi	Z!I#Y%H&I(I)I-[.X0J1J4J6J7I8J9_:H=G?GAJBYCFDGFJGIH]JILINFOGPJRISIUIVGWJXFYI[G]G^H_IaXbYcHdHf[h_
~^bl	I!B#h%C&H*C+C-b.b/C0D1C2F3E5F6E7B8E9>:A;G<F=B>F?HADB;CHEFFEGCH[I@JaLEM>NIOBPDRBSAThUAVAWGXeYDZZ]?_Ba]bdc_dAeIfHgBh@
~^bo	T!I#D%E&J(d)E*Y+G,I-Z.H/F1H3A4Z5I8^9Y:];H<J=D>_?I@DAeDBEIFFGFHaJHLGMDNGO^PXQIRGSFTDUFVBXDYGZE[D]D^G_[aCbEcEdFeIgJ
~^br	N!D#D&I(D)E+J-_._/Y0F1H2Z3^4^6F7E8F9B:D;Y=I>C?CAFB@EHHZIHJHK@LFMGNZOEPESIUDXCYZZX[F]a^H_DbccadBgEhG
~^bu	V!C%G(c)G*G+H,J.I0I1c2J3I4H5J7G8H9b:H;I=a>Z?^@BAHBCDEEJFIHGIFJHKFLHMENEOFPXQJRHSGUFWHXF]E^Y_HaGb[cHdFeJgI
~^by	e-J9G@cBXHDIIK^M[NIZ]^JdJhZ
~^ca	>!C#[%E&C*I+F,G-C.B/C0J1@2^3Z5E6]9B:I<E=G>d?_@_AEC@EEFaIbJ>KBMXNDOHPFQ[RAT@UBVAWAX<YIZ[]e^]aXd]e^fFgJ
~^ce	S!F#^%G&J)F*E+H,H-D.I0I1I2J3^4G5J6I7F8H9C:I;I<J=E?D@YAIB]C[D]EIFIH^JHKZLHM]NFOaPGQJRHSZTFUXVCWHXEYHZ=[G]Z^G_GbFc^dDeIfEgghC
~^ch	?!B#D%>&E(H)A*J+@,B-B/b0B1A2c3D4C6[7B9Z;C<Z=>?]@dAABaDAEHFaG@HXIZJXLeMcOBP?QHRASDT?V@WAXCYGZX[b^f_BaYbBcJdFeIf=gIh]
~^ci	[!G#_%I*I+J-c.J0J1J4I6^7I8J9];J<Y=F>E?F@DAICGDGFIGII[JIKELIM^NJO]PHRHSHTHUFVFWIX_YZZA[I]E^I_IbGcDdIeJfGgJhF
~^cl	D#D%I&F(Z)A*A,Y-D.E/e0f2G3>4B5D6b8A9C;F<E=@>H?=@@A_B^C=D[ECFCGGICJHK?LHMZNAOEPYQZRbSBTcUCV>WIX?ZD[D]a^F_fbdcZeEfAgYhI
~^cm	q)]H_KJLHg]
~^co	5#E%G&C(A)@*@+I-^.h/<0D1_2b3]4^5^6[7<8^98:];A<_=A>Z?C@>A^B]CHDBEeHdIbJFK>LAMCOZP@QJR]S<T>UDVHW][G^Aafb@ccdAeZf[g:hE
~^cr	S!F#^(E)G*Z+H,]/G0Y1H3F4X5X6^7E8]9F:E;J=E>F?YAHBBCFDEEIFIH^IFJGKGLHMDNgOIPFRFTGUEVDW_XGYZZA[H]I^Y_IaGb]cEdEgF
~^ct	g@IBJHJM[^JbZhb
~^cu	N!_#Y%]&J(E)Z+J-[.I/H0G1I2[4G5I6G7F8G9C;G<I=H>A?C@HCCEHFHGXH[I]JYKYMDN[PZQJRGUCV]WFYHZJ]F_JaCbHcEdGeHfCgGhe
~^cy	o/^2ZHGI_
~^cz	o@XHGIYVZZHa^
~^da	K!]#H%I&G(H)H*C+C.G/E1I2G3e4B5F6D8G9[:H;H<H=@>Y?X@ZAGCFDhEGGYHZIJJDKYM[NAODPBQFRbUIVIWFYCZB[B]H^YbHcbdGeGgFhX
~^dc	z-_HGKJ
~^de	?!c%d&](_)F*I,>-G/B0>1E2I3>4C5D6g7B9A:B;[<I=D>H?A@aBECJDDEFG^H_I^JIKaLHMBNIODPaQYTCUZVAWeX[ZC[^]Y_Xa?b^c@e>fYgAh>
~^di	C!d%H&b([*Y+C,D-[.F/[0A1c2C3c4Z5D6a7J8Y9X:Z<H=>>J?E@EADBAC>DBEAGEKbLDMCNaOcPBQHSDTFU]VBX?Z>[H^Ec<d[eIgGhJ
~^dl	w*ZIHJ]N[ZJ
~^do	A!]#I%X(>)=+F,A-C.C/Y0C1D2E3H4i5a6A7d8e9H:D;I<C=C>D?D@IAaB^C<DBEEFEGFHbIYJ^LGMCNaO]PeQERCSaT^UAV:W@XIYE[E]G^@_Fa@bEcCd>eAg[hD
~^dr	W!I#_%^(])X*H+H,I/I1I2J3Y4Z6I7H8J9D:G;J>]?FAIBYFIGZJ]KDLIMFNEOGPIR[TGUHYIZ?[H][_Ha[bGcXdHfEgHhG
~^ds	zHZ
~^du	X!]#H&I(H)X+I,J-G/X0I1I6I7I8I9F:H=G>G?GAeC[EJIGJILINFOZRISHTaUHVGWIZI[I]]^I_GdGeIfIgHhG
~^dw	o*]@ZC^HJIY
~^dy	u@]HZXX
~^dz	b!J#J(I-I3I9a:I;Y=I>H?J@[B]CIDIHYIGKGNHPYRZUJVIXJZZ]Ja[cJdIfYhH
~^ea	Z![#]%Y(I-a/J8I9I:J>I?I@YAZBGCJGJHIIZJJKbMINYTIVJXIZA^JaIbJcJfZ
~^ec	_!I#H%Y(I*J,Y-H3H4Z7J8Z:I=F>^?G@YBGCIDHFZGJHDIGJJLJMFNHPXRISJUYVFWIXJZZ[Y]H_IaHb_cId]e[hH
~^ed	f#J*Y._9J=[?JCHHbPIVJZI
~^ee	uKa
~^ef	j#Y9]BYHJLZQZTYXIZI]Jf[
~^eg	zN^ZJ
~^eh	z9]HIPZ
~^ei	P!E%E&Z(F)E+F-G/X0H1G2I3Z5I7J8X9F:^<J=A>D?I@]AHB@C]DYE_H[IEK^LHO]S[TFWIX_YG[E_FaHbDcDdYfCgD
~^ek	wb]
~^el	Z#H%I&[(H-Y/I0J3G4J6J8J9E:Z=G>J?dB^CFD_FIGHHFI[JILIMFN[OIP^SGTIUCVaWIXGYJ[J]H^I_FaFbHcIdFfFgIhI
~^em	K!G#B%D&G(B)D*^+D,F-D.G/E0F1F2G3c4a5G6F7D9A:b;F<H=C>c?b@GAEB@C^DfEGGJHZI@JDK@LDM]NXOJPHQFRESETEVBWFXGYEZC[E]A^H_DaecDeFfDgYhB
~^en	?!]#A%?&C(A*C+G-]/h0F1Y2B3[5D6_7a8Y9<:=;I<^=Y>;?F@HBbCJEEFCG?HAIEJXKFL@MGNGOcPFQGRJSbTdUXVZWBXAZB[Y]H^A_ZdHeaf^gChY
~^eq	u#]@IH[ZJh[
~^er	F!]#]%D&c(D)B*B+J,_.F1C2H5F6J7A9C:@;b<F><AGB^CZDDE_FEGDH[IDJFKCMANHOYPARHSdTCUAVBWFXJYFZc[D]@^FaDbDcGd?e_fXgBhb
~^es	K!]#_&G)J*D,J-X/D0E1E2F3_5G6D7C<G=H?ZAEBEC?D>EFG]HEIYJEKaLFM@NGQIRGTCUaV[X]]A^X_ZaYbJf^gIhY
~^et	g(J*]-J3I9[>H?J@IBJCbDJHBIHKZMINJR[UZXJZZ]JaGeZf[
~^eu	q:ZHIS^UJZH
~^ev	L!Y#^&a(D*I,Z-Z.G/C0E1F2I3G4F5G7F8G9[:D;F<H=C>JAGB[CDDHEGFFIAJYNcOEP[QGRES_THXCYIZ[[E]H_EaDbDdEe[f^gEhY
~^ex	G#@%B&^(B*[+G,D-E.I/C0E1D2_3]4J6E7C8G9@:c<G>J?@@=BBC]D?EFFZGaHeIEK^LiM@NJO[PHQFRESDTEUAVHWJYE[C]^^@_baIbBcAd?fDgCha
~^fa	C(G)Z*C+C,X-].H/[0X1J2D3_4]5a7G9;:D;[>>?;@DBFFdGGH_K_L@MCNHOIP[QYRYSBTAUDW@Zg[C]=^J_Ba:dGe_fAg?hJ
~^fe	M!H%X&](E)C*I+F,d-A.G1E2H3Y4D5I6J7j9I=[>X?B@DAEBYD@EYFFGCHEIHJEK@LDMBNHOHPAQGRESITCUaVXXAYGZ]]_^D_Ba@b[cEeagD
~^fi	E!I#]%@&E(J)G*C,C-A/I0C1B2^3Z4I5C6B7E8[9B:X;F=D>_?b@GAGBcCIDaEEFAGaI@JjK=PFQDRJS?TAV;XCYIZC]c^I_caEcddAeDfEg@hb
~^fl	^!J#I(G)[*J-X/J3I7J8^9H:H=J>F?I@GBGCIDIGIHaIHKGLZMINHOJU]V]ZH]I^]_YaGb]dIfIgYhH
~^fo	E#]%@&F(I+H,H-[.F/A0D1C3d4Y5E6C7]8g9Z:];C<E=F>C?H@JAeBECDECF[J@KELcMDNDO@PDQDRCTGUIVAWFXYYCZY[^]=__bEcFeCfCgFh^
~^fr	H#C%A(C)Z*G,G-].F/A0F1Y2F4Z5G6X8H9F:[;_<G=c>E@XAEB@CIEEFEH[IHJaKcM@NGOHP_QIRJTZUFV^YGZC[X]A^Y_YaHbIc[dDeEfAgF
~^fu	S!F#^%F&J*I+H,H-Y.I/G0H1H2I3D4Z5[6H7F8H9X:H;H<J>F?CAIBbCDDCEHFHIJJGKALGM]NHPZQIRHSFTIUdWEX^Z[[F]D^F_GaCbYcFdFeGfagGhC
~^ga	U!F%X(I)G*a+H-E.J/G0J1I4I5J6J7H8I9C:f;J?D@^AIBEC_DbEIFIGHIGJHK[LHMaNFODPIQJSGTGUZVDWHXHYIZI[J^G_HbFcFdGeJfGgZ
~^ge	G!I#a%F&E(],]-[.I/D0J2Z3B6E:[;J<F=C>b?DACCIECH@IIJCK]LGNZP[QHUJVFWAYHZC[H]X^a_Xa_bJcYd^eChC
~^gi	U!I#E(],Y.J0I1I2Y3E4H6I7G9Z:H;I=F>D?E@bAYB[CEEIFIIBJHKDLJNZOGPHQJSGTEVCX[YIZZ]E_XaIcHdFf]g]hZ
~^gl	Y!J#J(c)]*[,d3J:I=J>I?HAYBGDXIIK[MINJPGUHVGWJZX]J^JaIbJdDeJfJgIhI
~^gm	b(J0c:g>Y?J@JBJDHHZIJKJMINJVJZBaH
~^go	S!I#F%G&J(E)E*F+H,I-E.I0I1H2J5I6I7_8H9e:[;H<J=E>]?]AHB^CCEIFIGGHHJGK[LXMDNJOGPGQIRHSGTDUEWHXZ[[^GcHdFeIfFgG
~^gr	K!Z#J%C&H(f)H*C,E-@.J/I0J1D2G3I4E5F6E7C8D9e;D<G=?>B?C@BADCAD?EFFEGZHcI]JCKEMAODPgQFRDSCTCU?VnWCXAYJZ8[C]@^G_AaAbAcBdDeYgah@
~^gu	S#Z%H(E)H*H+I-c/Z0I1J3Z4I6I7Y8I9[:g;J=F>E?F@DBECFDFEJFIGHH^JHKGLINFPXQJSHTXUGVEWIXHYIZB[I]F^H_YaFbHdGeYfHgHhF
~^ha	B!C&E(E*Y+I,B-Y.I/[0C1@2C3I4C5Z6A7F8A9_:D<G=X>dAGBBC^DaFGG^HGIFJEK]LIMcOZP>R@SETDU_VYWCXIY]]__?bIc>dceHfBgChY
~^he	J!J#F%D&H(_)B+E,F.G/J1F2H3B4F5G6F7F8E9a;f<H=C>@?Z@aAGBYCBEGGHH[IIKGMJNEOGPHQGRZS[TYU]VIXYYEZI[C]B^B_CaZbGcIdYeEfcgXhH
~^hi	Q!F#J%G(F*J+G,I-I.I/F0I1I2J4E5h6I7F8Z;I<J=E>X@]AYDbEIFIGGHII=J^LGMENeQISGVFWFXFYIZ=[G]X^FaDbYcFeJgGhE
~^ho	L!D%D&H(C)a*Y+H,F.E/C0F1E2H5[6F7H9]:c;F<H=B>Y?B@gAEBDCBDAEGFFGFH]IFKALENBODP[QGRgSHTAUBV@WEXgZ@[E]B^I_Ca]cGdCeGhI
~^ht	zHIc^
~^hu	j-J9[>]?I@XCIDIHII[KJMHZDf_h_
~^hy	g-J9H@JBIHaIJZG_Gbadb
~^ic	u!YH[ZI
~^id	Y!H#H%J(G)F*I+I,X-C/G0J1J3H6J7e9D:F;J=HA_BZCJD^GIH]IFJIK^LIMGOIPIQXSHT]UGVGWJYJZY[I]H^H_EaGbFdGfIgIhE
~^ie	n9[@^BJHGIJU]VJZE]]f[
~^ig	b(H)G*^-I3]5]>I?JB]CJD]HAIJK^LaMJNJOYVIWIZEaJbJfJhI
~^ih	h-I3Z:X>J@JBJE_HFI[K]OIaI
~^im	T#G%H(F)H*X+H,I-C/G0I1H2J4]5J6Y7[8I9E:J;I=F>Y?E@]A]BCCFEJF[GGH_ICJHKZLGMEQJRISHT]UGWHXXYIZA]F_ZaEbbc^dFfFgG
~^in	@#?%F&I)C*D+b-F.E/D0a1B2B3d4^5B6G7>8@9B:d;c<_>C@CA@BACYDfEIFDGHH]KFL@M<OXPBS^TIUGWBXYY>ZF]]^A_DaIbcccdXeIfBgDh[
~^ir	n.X4ZZ]cZ
~^is	^(H-I/J3J9I:J=J>H?I@HBbDXIHSJUJVJZa^HbJc^hI
~^it	n?X@JBZK]TZZI
~^ja	a#J(I*X+Z-Z/J3G7J:I=I?G@FBGCHD_HZIYKaLZMHNFOIPITJUJVIWYXIZH[J]I^Ja[bZgIhH
~^jd	zZY
~^je	W#[%G)H+H,a-H.J0I1I2J3E4H6I7G:E;I=E?[AIB]CYDXEJFIHHIJKCLGMIOGPHQISHTFUIVYWHX^YHZ][G]FaDbGcHd_eIfJgHh[
~^ji	w#GHaZF
~^jo	]!H#H%J(I*J+Z-G/J1X3I7I8_9H:H=I>H?H@ZAIBHCIG^H_IGJJOJPGTJV]X_Z@[J]X_EaIb]cIdHf[hH
~^ju	U!I#H%I&[(H)I*J/G0X3F6J7I8X9a:G=J>I?G@]AIC_DDEJGIHAIIJHLXM^NHOGPIRISITHUHVEXF[a^Ha^cIdIf[gIhE
~^ka	Y!I%I(H*X,J-F/H0J1I3^6Y8J9G:[>[?^A[BXCGDFEXGHIEJJKDLHMYN[OIPISHVXWIYJ]F^Z_IaEcHdFfZhE
~^ke	I!B#[&G)J*I,G-J0Z2F3E4F6e7[8G9A:E;I<G=[>D@aAEBECFDcEIFEG[ICJEKZLZOHPIQFRGSZVEW_YZZA[Y]F_CaXbFcG
~^ki	c#Y-I3[9G>H@FBHCIDXIJKXN[VJXJY]Z[]H^^aIdJhJ
~^kl	c#J%Z(H-J9[=I>G?H@GCZDHHBIZKIMINJOIR^UIVHXJZY]Za]bccHfH
~^kn	X!I#H%G&^(b)J*J+I-c/F0J3G4J9F;J=I>G?ECHGIHEIBJ[KILIM_OHPJUIVGWJXIZZ[b]H^H_HcIdHfJgHh[
~^ko	K!b#c%^&G(D)Z*C-F.H/C0I1D3D4Y5G6G7C8E9H:X<G=@?G@?AHBXDaFYGGH[I]JGKHMFNFOXPZRDSCTYUAV_XXYDZH]@^Y_JaebGcXd?f@gEhD
~^kr	c![#J(I)J*Y,Y-I3]9G:J=I>G?YBHCZDIGJH[IbKEMJNZVIXJ]IaYfIgIhJ
~^kt	zHJOXV[
~^ku	g-I@]BXH]I^KZMISYTZV[ZD^IaHhI
~^kv	z_Yg[
~^kw	s>Z
~^la	H#X&G(F)F*C+E,D.F/G0H1D2]3d5[7G8Y9>:B;E<F=_>b?>ADCDDIFCGHH[I[JBK[McNCOHPCQFR[TZVDWGYD]a^@_Fbad@eYfIgDh?
~^ld	X#J%I(J-I1J3I4Y5d6I7J8I9I:J<k=J>I?J@IBICIDJGJHAIHJJKJLJMINIRJTJUIVJYIZG]J^J_IaJbJcCdHeJfGhJ
~^le	L!_#C%C&H(H)C*C+E,F-d.G/c0F1E2]3^5_6F7F8I9?<H=A>]?@B@CGDGEGH_IiLEMFN_ODQGTCUCV@WEXAZ>[D]^^I_Ea>bDcBdEeJfD
~^li	D!G#?%?(?)H*A+F,C-d.G/G1E2H3F4Y5C6B7F8B9B:B;C<E=o>^?_@DAHB@CEDDEDFIG]HcIGLDMANAOAPAQaRBSCT[VEW@X_YBZ8]>^EaIbic[dAeHg@h=
~^ll	b#J(I-X9Y:J=I>a?[@HBYCHDIHJI]KHMIOIQYVHXGZF]IaabJhJ
~^lo	@#l%Z&E(@)E*?,H-A.E0H1B2d3<5G6I7Z8@9?:D;D<D=F>E?D@BA[BEC=D?E]FCGCH^IaJEK=L]NaO?P@QCRCS=ThV=WEXCYAZZ[C]D^]__a;bidaeJfEhI
~^ls	qJ^
~^lu	c(J-H2]3J9a:J=I>G?I@ZCYDJHFI_MINYS[TIVHXI][aHbJfIhI
~^m3	j#G/[HITag[
~^ma	C!^#d%[&E*D,H-Z.D/B0C1A2]3X4F5I6I7^8J9F:B<H=X>a?G@]A^DHEEGFJ[MINEO_PBSETXUAVEWEXeZ=]=^[_Ia<bDcYd]eIgB
~^me	B!G%C(C)E*e+^,A-@/F0B1E2I3?4?5C6C7B8H9_:?;A<D=E>c?f@GAbBDCiDbEYFXGAHYJBL?M;OFQCSETCU=VbWCXBYJZ][E]b^F_FaebAc>dCeCfCg@hH
~^mg	j)Z7[9JHHgb
~^mi	A#^&D)D*H+E-B.F/F0B2B3I4?7Y8@:<<C=H>>?A@fAYBGCJG?H=IiJGKHL@MfN:O_PZQBRfSfTZU<V_X>YE]]^=_[b@eBfJgX
~^mn	zV]
~^mo	G!J#_%A&H(G)D*H+],D-[/H1J2E3G5D6J8J9b:A;D<F@eA]BaC_DIEDFEH[K[LDMINEOZPEQERJSYTCUEWCXZZJ[E]D^YaEbBcFdEeDgXhX
~^ms	V!G#G%g(B)[*I+J,J-G/I0I1J2f3G4J6J7I8I9I:H;c=G>H?H@GAJBECHDGFJGHHDICJHKFLHMHNHOJPGQbRJSITIUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgchH
~^mu	M!H&I(D)F*b+F-_/E0H1G4I5Y6G7I9X:[;H=D>I@]A_BFCJDHE]FGGFHYIcKYL^NCPDQHRGTGUCVFWFXXYIZ?_Ea^bFcDdFeHfE
~^my	e(F-I7J9[?Y@HBXH[IIKHMJTHV_ZB[[ha
~^na	N!Y%E&H(C)F+F,G-b.[/H0F1F2I3A4X5G6I7E9Z;F<H=G>F?B@IAEBFD]FeGCHIIdJEKHL_MJNIOCPDQJTYUXVFWFXBYYZE[E]b^CbbcHdIeGfGgGhD
~^ne	D#E%]&F)@+E,G-A.J0E1H2C3G4E6B7E:@;D=^>H?G@bABCbDbEXFCGCH_I_JEKELaNZODP^Q^RBSFTBUZX?YY[X]F^A_AbFcYdcfJg[h>
~^nf	mHHJc
~^ni	D!D#B%E&F(I)G*I-@.D/G0G1E2J4[7E8B9]<F?_@XAEB>D^FJGHHEJAKFO[QHREUcVaWHXAYIZ][[acbEeFf^h[
~^no	E!H#B%?(?)b*C,B/I0I1I2Z3@4@5G6B7F9c;H<D>E?G@aA@B^DeECFHGHHXI^KDMeN^OEPEQCRESDTFUcV:XFYAZZ[C]G^C_aadbXcFdDeCfBgDh?
~^nu	D!@#C%A&E(?)I*A+a,D-C.F/]0Z1G2D3l4B5E6H7C9;:G;C<E=>>f?<@ECBDaECFCGAHCIZJHKBM^NDOmQDRBSAUCV=XYYBZ?[F^A_JabbFcCdCeDf?gFhA
~^ny	w9_HH
~^o3	n*J=[HHT_WZ
~^ob	O!_%E&I(E)G+F,_-b/D0F2H3C4E5I6G7F8F9[:E;d<I=E>C?D@AAdBBCCEIG_HCI@JGKBLZNEOFPEQHRFSGUEVCWHXEYGZ?[^]D^Z_jaDbacDdDeHfCgFh[
~^oc	h)^3I9I@JHBIYSITIVZZbb]eY
~^od	c#Z-_/Y@XBHCJDIHDIHKXMHNaPZVJXJZE[X
~^of	N!G#E%G&J(C)I*^+G,H-D.I/[0Z1D2I3Y4Z5I6H7F8H:F<I=G>Y?f@CAGBFCCDDEHFHH_IAJGLGMcNDODPFQIRHSGTeVDWHX]YGZ@]C^F_FaDbGcEeIfGgdhD
~^og	i9I;Y>I@aA[BJCJGXIIKHX]ZG__hJ
~^oh	e3_@JE[HHIJKIL[MZZE[__YdZhJ
~^ok	g7c=[HHVJZF
~^ol	g1a3J@[BIDXHZIHKHZ[bXhH
~^om	wD[HIcXd[
~^on	B#D%I&D(I*G+H,_-=.C/e0]1B2C3C4I5D6_7Y8D9J:A<D>C?[@EAYBEC_D<EfFIGFHGJFLAN^OEP^QERBS@TbU?VCWAXCYHZB[a]E^I__a@bAccdae_fYg]hE
~^oo	w3^@XZG
~^op	K!C#G%H&I(c)D*a+E,E-B.H0F2H3A4E5H7D9B:E;G<]=C?d@FBGCaDFEFFGGDIBJHKBMBNBPdQGRESEUIVGWIYEZ?[e]H^d_Ga_dXeZgDhC
~^or	K!C#B%D&J(B)H*E+G,G.H/F0H1H2I3E4G5I6H8H9D:e;H<X=_>C?I@CBBCEDEEcF_G[HaIBJGKELFNaOGP]QHRYSFTFUcV>WeXEYHZ;[F]D^F_ZbEcadYeGfEgGhF
~^os	s3J:^@ICJHGIJK^ZI
~^ot	W!G(_)D+I-Z/G0J1J3H4J8I9Y:_;J=F>J@_AJBIF]G[KFMINHOHPFSYTHUEV[WHXX]H^H_HbJcIdHgIhG
~^ou	P!H#C%X(Z)F*I,I-C.I/G0H1Y2I3D5I6H9C:^;I<J=E>]?D@]AHB^EIFHH[ICJZKJLGMcNEOEPFQIRGS]UFWHXFYG[X]E^G_GaFbIcddEeHfDgZhX
~^ov	a![#]%J(I)J*J-Z/C2a3G9[:I;]<]=J>G?J@]BGCIDJH[IEKFMHNHOYRJSZTGUIVJXIYJZC]I^I_GaHcIdJfYgJhI
~^ow	q#I(]@YHHPIVG^^
~^pa	2!<#I&I(Y)C*H,F-b.]0G1B2_4=5E6Y7]8B99;J=@>D@JADBXDJEEFHH_IbJ^KdM_N]OAP>Q@RAS]T?VGXEYDZc[_^X_@aDd[fHh[
~^pe	F!F#>%e&F(_*^+F,D-_.H0G1C2D3D4G5E6C7A8Y9a:F;d<H=H>d?ZAIB;EDFHIIJBKBLIM[NBOJPdQFRBSETDUEVaWAXcYFZ?[_]I^^_Ba>bDcDd]eDf@gDhG
~^pf	z![F[
~^pg	w0aHDZJ
~^ph	F!D#Y%E&H(A)C*^+[,F-H.F/C0F1F2H3e4F5H6F7E8F9@:C;G<H=B>h?]@BAFCZDbEGFEGYHbI@JFK@LEMJNCOcPDQGRFSFTHVBWFXCYFZA[C^D_DaecDdEeGfDgXhF
~^pi	U!H#G%I(E)G*^,J-H1I3G4I6J7b8J9Z@ZAJCaDEFJGHHYI^JJKFL^MXNEOHPGRISHTGUFVaWIXGYIZC[G^H_IaGbXcHdGeJgHhZ
~^pl	N!F#Z&I(D*I,G-G/F0G3^4H6G7E8G9]:D;H<I=c@BBXDCEJF[GEHbIXJIKJLGMENDODPEQHRFSFTHUDVBWHX]Z_[G]C^F_GaFf^gFhD
~^po	A!E%C&D(F)F*c+@,A/I0E1J2E3J5^6C7B8F;B<C=>>B?Z@^CID]EGFAGFHdICJ^LGMaNiOCPDQGR?SGTFUEVaWgYBZB]A^F_JbFdAeCf;gehA
~^pr	?!C#E%A&C(]*a+_,C-b.[0[1I2A4b5C6[7Z8@9>:=;Y<F=d?[@EA@BIC_E^FDG<HHI<J]KGLZMDN[OBPcQDR>SXTIU?V>W?XaYc[?]^^[b^cbdBeCf8gGh^
~^pu	S%G&J(_+F,G-H.I/F0H1G3Z5I6Y7E8[;H<J=J>H@[AGGFHCI^JGLEMJNCODQIRGSGTDV^WFX[YGZI][^ZaYb]cJdJhB
~^pw	d%b(J9JHDJ]KJL^ZIg]
~^py	z?[
~^qu	M!I%D&H(B)D*a,F-A.J1D2G3?4X5H6E7D9B:A;F<H=A>[?f@bAFCJEFI]KbO[PGQXRXSETIUJVHWEX[YHZ[]G^E_IaCbCcBdEeGfIgFha
~^qw	o-f9J@IHHIGKJXJZGaJ
~^ra	Y!G#b%b(E)I*H,J-[/H0I1I3]4H6I7H8Y9Z:G;I=F>A?F@YAICXFIGHH]JILHMEODPEQJRISHTGUGVEWIX_YHZ>]_^H_HaCb^cCdJeJgGhF
~^re	2#>%]&G(b*D+g,?-C.F/_1I2=3=4G6I7H8G:F;D<I@DACB_C[D[F]GBJYK_LBOaQaR[S_T:V[WaYIZd[A^=_FdCeFhD
~^ri	L!X#J%d&H)C*I+J,H-C0]3@4E5I6Y7E9_:J;]<H=F>>?CAEB[GCHFIEKZLGM?NaO_P]QFRYV?WZYE]I_CadbFcDdCeFfGgDh]
~^ro	P!F#E&J(g)h*d+G,H-C.H/H0H1G4F5H7E8H9Z:C;H<I=D>c?B@@AHBGCADDEHFGGEHeIDJFKbLFMBNCOFPDQISFTEUCVHWFXDYGZA[F]C^D_FaEbEdEeHgEhY
~^ru	P!G#C%D&Z*Y+H-C.I1[2I3^7F9X:D;H<I?C@GDDEGFZGdHFJ^KDLFMDNdOGR^SFUDVBWGXFYZZB[F]FaEbDdBfagEhD
~^sa	B#X%F(F)B*E+I,B-Y/_0C2D3Z4A5D6H7X8A9F;F<H><?EA_B:DIEXGDI]JXKbLFM?N_O^PFQaRATGV]X]YBZa[D]?aDfCgFh_
~^sb	c#X%J-H4[9I>I?JBZCJEYIIKHMIPJRZTYVJX_ZF[]aJbJdJfJha
~^sc	I!E#E)H*H+a,F.I/C0E1E2G4E5G7F9Y:B;F<I>Y@DAGB@CEDHEGFGGcH]IDJDKbLZMHO[PHQIRGSDTBU^WEXBYbZI[Y^DaJbgcIdGeJg]hD
~^sd	uHHPb
~^se	:!=%E(?)[*^-Y.B/A1F2[3C4a5b6b9C:=;F<[=@>@?_@JAFCbD[EFF?GDHXIHJCLHNFO>RcSYT?U^V[WCXAYdZ>[Z]_^X_Hb=cddIfggD
~^sh	K#b%D&I(B)D*Z+b,G-A/]1G3C4G5H6G7[8E9B:[;J=D?[@FAJB@DFEHFGGEHbI[KILJMENIPDQHSZWGYGZI[[]Z^__[b_cEdJeGfIgDhD
~^si	D!G#B&E(>)]*H+^-_0G1G2D3:6C7^9D:E;J<d=E>>@=BHCFD_ECF^HbIeJFKaL]M[NDOCPHRYSXT]UIVBWAXIYXZ=]X^C_JaIc]eBf^gGhC
~^sj	wHHU^V^ZJ
~^sk	c#I+Z-I1]3Y4[9E=[?J@GBGCHD^GIHaIHKIMGNIO[R]TJVIXIZE]JaEcJfGgZhI
~^sl	c#Z-Y9I>J@HBIFaGJHaIYKIMHNGTXZGcGfZhZ
~^sm	a#H-I3G9F>Z@IBFH^I[KHMJOHT_XJZD[J]Ja]b_fI
~^sn	l-Y6X9I>Z@JBJHYRcZF
~^so	H!I#]%E&F*E+G,D-b/C0C2D4F5F6C7A8I9_<X=F>D?[@bA[B_CcEbFZGGHDJELBM?OFQDRCSAUaV^WJXFYCZ][Z]DaHbYcEdGeEgFh=
~^sp	P!H%F(D)F*F+G,H-Y.J0G1F2H3a4D5H6F7E8F:D=D>IAGBACCDBEIFYGEH]IaJ^KAMAN]PFQGSFTbU[VHWFXJY^Z][F]B_[a^bZcCd]eFfDgJhC
~^sr	zc]d[
~^ss	I![#D%E&I(@)_*H+],G/F0G1F2H3_4I5X6G8E9G:F;I<H=J>C?[BYCED[EEFHGIH[IEJ[KFLDMEOFP]QHRFS[U^V[W]Xb[I]E^I_EaIbYcFdAeEfBgChD
~^st	B!c#F%>&D(J)^+B,D-I.[/X0Y1[2C3^4D5I7C8C9J:?<D=C>X?EA]BECGD]EIFXHbI^JAKEM^OZQDR[UBVHXEYDZD]a^IaYbDc?dDeGfdhH
~^su	K!Y#[&H(a)D*A,F.G/]0F1c2G3?5]6F<H>F?[@]AGBfC^FHGHHEIZKFLGNCOCPCQGSDTEUIWDXHZX]H^F_]aGbYcBdBfAhG
~^sv	zH^
~^sw	Y!_#H%I(H*I+I/I0J1X3H4I7I8I9F:I=H>Y@[AHBFCGDGGHIGJILZMGRHSJTIU_V_XIZ@[I]G^HaGb^cHdaeXf]gIhX
~^sy	F!F#C%a&F(A)B*D+Y,E-G.F/C0f1d2Y3Z4_5E6J7B8b9@:G;D=B>>?A@HAEBICBEEFDGhH_JCKZLAM_NIO@PJQIRbSBTAUBV>WDXBY^Z@[C]@^A_GaAbCc^d^eDfbgBh@
~^ta	Q!F#_%F&I(D)E*H+H,G-Y.H/X0H1G2I3D5H6G7F9b:D;]<[>G@]AGBGCDDCFHG_HZIILEMdNDQHRGSFTIVCWGZJ]DabcHdCeGfDh[
~^te	C#I%B&E(Y)G*F+B,B-^/B0A1B2D3[4B5D6B7@8A:b;D<E=^>e?YAAC[D^EBFIGAH[IJJHK=LdM]NGOcP?QCRASHT_UbVEWbXcZA[E][^B_AaJcIdFeCfCgB
~^th	=#F%G&D(H)J*E+],@-X/^0A1Y2F6B7[8]9e;Z<B=J?YA_EFFHGdHAIJJZKaMANHQESJUXV[WXYH]>_BbGcDdBeDfIgH
~^ti	I!@#]%G&H(F,D-C.I/C0C1D2E5F6D7I8D9]:X;H=X>H?FADB_CHDYEGFDIXJFL[NEP]QFRhSCTZV@WHXXYFZF[C]Y_Gc_d_gChD
~^tj	wHIf_
~^to	I!G#B%B&F*@+C,h-c.G/G1a3B4[5E6D7A:C;I<F=E?[@eAHBYCBEEFDGDI@JXLBMHNZOAPJQERaScUaVEWFXdZE[B]C^Z_AaHc?dGeBfHgIh?
~^tr	I!F#e&G(E)D*D+I,E-_.G/F0H1G2[3@4D6D7B8D9=:H;E<]>G?@@bBZC@D?EFFEGCH]JBMHN[PEQFSHTGUCVCWDXgYDZ[][^]a^bGeJgGhI
~^tu	Q!_#G%G&J(E)a*E+G-Z0H1G2J3E5H6H7G8H:J;X=DAHCDDHEHFIHYIIJJKYLJMENaOGPEQISYUcVZWFXFZ<[G_EaJcEeYfEgF
~^tw	_!J#G(I*_-H7J9G=J>I?I@bAcBGCYDIHXI[KGMJNJSZTZVJXI]J_EaHcIdJfJ
~^ty	V!J%I(H)J*I+J-F/H3_7J9G:[=J>B?X@aAJBFCYDGFJGYHEI[JJKZMGOaPZUJVHXGZD]]^J_IaDbJdJfJgJha
~^ub	a!J%I+Z-I/Y2X9I:I=I>[?I@EBGCXD_HDIHKHLJM[NIOaSZTIUJVIX^ZD]Z^JaHcJfJhI
~^ud	zB[Z[
~^uf	u9Z>]?XBICJHFV^
~^ug	zHJK[
~^uh	zHJR]
~^ui	o!]:]HIUYYX
~^ul	h#J-H3I9H>J@^BICJHDIFKeMHNIOcXJZE]JaIeZhH
~^um	iEZIZZHc_d^fJ
~^un	G!H#H%^&h(C)F*D+E,D.H0I2I3J5J6C7^8C9B<X=H>D?@@YADCADEEDFbG[HIIJJHK<LBM_NJOJQGRFSETcVEY^[e]E^Y_@aAb^cFdZeBfEgXhC
~^up	Q!F#F%Z&J(b*I+I,H-D.I/[0[1e2I3E4D5a6G7G8G9X:G<I=E?F@GAHCFDEEIFIGFH]JFKALGMHNbOGPGQIRFSGUFVEWIXFYFZD[G]F^E_FaFbCcGeFfdg^
~^ur	n1I9_>J@HBJH]IJKJZZf]
~^us	<!_%F&E(_)Z+Y-Z.B/A0E1F2C3D4A5A6@9>:[;d<C=]><?X@HAgCFDZEZG[HHJDKdL[M@NAOHP[R@S@THUEWDXJY@[J]^^a_eaGbBc?e?fBhC
~^ut	R#[%F&I(_)Z*D.I/E1H2H4G5I6G7^8X9A:^;]<I=Y>C?H@EAaBCDHEGFHG[H:I^JGMFNCPXQHRFSFTFUBWEYHZZ]^^^_YaZcEeHfDgFhC
~^uz	h!](Z9I;Z?[@HBJCJDYHHK^MIUJVJZF^[hJ
~^va	T!C#Z%E&I(D)F*]+G-a.I0G1H2[3]4H5I6H7F8H:D;G<J=B>^?JA^BZCBDBEHFGI^JGK?LcNXO[QIRYSGUFVDWGX^YHZJ[I]D^D_Ya[bIcEdDeHfFgGhG
~^ve	C!>#e%Y&D(@)@+F,A-D.D1d2I3X4E5]6G7I8B9H:C;_<H=Y@FAEBCCeD_EBFHGAHHIBJ^K_LGMZNGOJPFQIR@S?T]U@V@W?XdYZZ[[I]Z^J_DaacYdDeBf<gHh[
~^vi	R!E#_%G&I)I*E,G-b.H3Y4F5X6G7E8H9G:I;G<I=C>B@^AGBGCDDAEHF^GHHaIFKGM_N]OESFT]UCVDWFX[YY[Y]B^Y_Ea[bDcDdDeHfEgJh[
~^vo	P!^#I%E&I(F)E*E+],G-X.J0Y1I2H3I4F6F7E8G9Y;F<I=J>D?_@cAGB[C@D?FGGEHFI^JFK]LFNYO[PEQHRFV]WGX[YGZD[E]]^Da[bYdJeHfG
~^vr	z9ZHX
~^vu	e#I(J-I/I0[3Y9I:J=[>G?I@HBGC]DHHBIZKZNYOJTJUIVIZ^]J_JaJb]dJfIhZ
~^w3	pBHHHReZGdHfG
~^wa	H!F#G&H(D)D*[+^,F-]0F1E2G3@4E5G6F7D8F9];F<G=G>a?Y@dAFBDEFFEI]JIKYLEMZOGPBQFRESETBXdYGZF[a]J^I_DcDeGfCgH
~^wc	s@]HJMZ
~^we	I#D&H(?)E*D-d.H/[2F3@5E7G9Y:J<G=J>C?A@[AGBcCbFIGHHZI[LGMYODPIQERIUCVJWFX@Z^[G]c_IaHcAdAeIgEhE
~^wh	E#H%^&Y(^)E*H+F,[-@.H0I1G2E3]8D9Y;E<G=G>E?I@@AFB=CADBEFFIGIHaI[J[KXLBNeOZPEQFRDSCTIVDWDXAYIZa]]^G_^abcDdDeGfDgJhb
~^wi	?!D%E(D+[,a-H.I0?1A2G3Z4E5[7D8I9J<F=J>[?Z@]AGB[CDDCEFFZGJH_JGLXMaQDRISFTBUAV=WDYB[b]?^HaXbccJdIeafAg^
~^wl	l(GH^U]V^ZE
~^wo	H!Z#B&H(C)I*E+I,E-e2G3H4J6E7]8X9D:G;G<H=G?G@YAHBfD@EEFHGBHaJFKDM[NHOHPHQGRZSFTBUBWEXBZc[A]B_CbHcBdHeEf[gEhG
~^wp	wO_
~^wr	C!A#Z%]&G(@)A*D+E,^-?.F/[0^3Y6Z7D8Y:B;E>D?B@CAZBFCCDAFIH]I>K@LCMAN>P]RbSCTFU@V?WCY][B]B^?_^aBbHddecf]gb
~^ws	u?]@[H]ZJ
~^wu	^!Z#H%Z(F)J*J,X-H4[7J9I:H=X>[?^CIDHGJHJIHKZLJNHUYXI[J^X_]aHcJfIgIhH
~^wy	c!a#I([-I3Z9F:J;Y>G?I@HBICYDIHCI[KJMJNYTJU^VJXJZY]J^J_JaHfJhJ
~^xb	zH[
~^ya	z>^HF
~^ye	Z!^#I(I/J1]3J9Y=]>_@]BHCJDIHFJJK^LYMINGVIXI]IbIcJfJhI
~^yo	K#G%G&J(B)J*C+^,G.I/G0I1X2H4G5I6H8G9d:a;I<I=[?IAHBBE_FHGFJGLFMFNJOZPDQIRISDV[YH[F]F^H_HbFc]dYeFfFgE
~^yu	w?aHJZI
~^za	[!H#[%I(F)I*I-Z/I0J1I4J7I8J9F:I=F>F@CAJBbCID^FJJIKDLHMJN_O[PIRISHTYUEVEWIXG]H^Z_IbHcGdaf^gGhD
~^zb	n-_HIX_
~^ze	]!I#F%H(H*I,I-]/Y1I2[3]4H6J7I8J9E;J=H>C?GAJBFCFDHGIH^IbK]LIMEOYPIR_SIT[UIVYXFYIZJ[I]F^IaJfEgIhF
~^zg	m9X>[@JBZHJO[ZIhZ
~^zi	l-I3Z9I>I?_HGI^KJOYZHaZ
~^zl	w3ZI[
~^zm	f(I9I@bDJHFIJKIM^VJZ[^[aJh^
~^zn	q?ZHJIa_Y
~^zo	j-Z3]>JH]ZH[X
~^zr	m(]:ZHISZUJVIZ^gZ
~^zs	zHXZIc[
~^zu	P!^#G%]&Z(^*J+H,G-F0X1H2J5I6Y7G8H:_;G<JAIBXDAGJHFICKXNDOGRGSHWIYGZX^E_Fb^d]eGfGhE
~^zw	[!X#F%I(H)I*_-G/X0J3G4J7I:H;J=H>F?H@aAaBFCbDFGIHDIFL[MYNGOXPISITHUHVHWJXYZB[J]G^H_IaHbIcYd]f^gIhF
~a20	wHYIYZI
~aad	a!J#E%G(H)I*I-G/J0^1_3H7I8J9F:I=I>H?I@HAJBGCHDIEHFJGIIHKHLJMHNIOJRcS_TbUIVIWIXHYHZD[J]H^J_GaHb[d^eZfEgJhI
~aag	m#[*]9I@ZCYHZ
~aak	u-]HZ
~aal	wI[
~aan	p9]@[HIZJb]
~aar	g*[9J>Y?[@YHEM^TXZIbZ
~aat	e!_#J(H-I/J3]9H:I;]=J?]@GBHDJHBIGK]MINIOEPJSJTIU]VYXI^[aGdYfHgJhI
~ab^	w3ZI^
~aba	h-J9F>[?JCFHYIJZG]faG
~abb	j![9J=YBYCJI^UZZI]Z
~abe	U!H#]%G)H*Z+],J-G.J/G0I1I3D4H6I7I8I:F;I=Y>^?^@]BDCYD_EJFIHDKINYODPJQJRISITYUGWHZD[Z]c^H_HaEbGcHeJfGgH
~abg	]!Y#H%H*I+I,J-[0I1Z3H4Z7J8J9G:G=[>]?ZCGDGHEIFJILIMHOYPHRISITIU^VGWIXHYXZZ[I]_^I_HaXbHcHeJfEgIhG
~abi	V!_#I%J)H*I,J-I.[3I4J7I9H:G;^=G>H?H@FBFDGGJH[IGKXLJMHNIOJPISHUbVbWFXJZ@[I]I^I_JaIb[dae[fGgJhH
~abl	D!f%C&G)_*B+D,Y-Y/B0D2F3F4]6E7C8]9@:C;^<G>I?]@CA_BaCYDCEGFEGGHXI@JIK=MGN@QIRDTFUbVbWHXBYZZH]E^F_HaFcFe[fHgCh@
~abo	[#H%J(G)I/J3I7J8J9G:a;_=d>H@YBCCHDYGIHHIYJIKILFMHOJPIS^TIUFVFXJZ][I]H^I_IaFbIdIfIgI
~abr	d!X#H)X,Y-]3J9I>X?I@IBJDJHbIJKJTZVIZC[^]FaZ
~abs	l%Z1Z5X9YBYKJY]ZE[[_[
~abt	u9JK]OZV[ZI
~abw	u9ZHXR^
~ac^	V!G%H)H*Z+J,J-E.J/J0I1I3^4X6I7a8I9E;J>[@aAICFDDEJFIGHHZIXKDLHMENJOIPGQJRHTFUFWHX[ZD]G^G_aaEbceJfFgG
~aca	W!G&X(G)H*G+I.J/H1Z4I6I8I;I=a>G?Z@XAIBCCXE[FIHAJIKCPHQJTGUGVDYIZJ[H^I_Ha_cXdJeXf[hG
~acc	>!h#^%h&E(C)Y+J,X-A.H1A2c4D5D6A7C8A9?<D=D>Z@AA]CEEDFCHbIGJAKBL[MFNHPbQbRAS@TIUAV]W?XDYA]A^c_Ya>bDcEd?e?fAgA
~ace	X!X(G)I*I+I,J/b0I1J3D6I7H8J9D:Y>[@ZAJBDCFDDEJFJGHI^K[NEOZQJRISITGUGWIXFYIZY[G]F^H_GaEbHcadFeJfGgHh_
~ach	J#a%I&H)D*I+E,E-a.G/E0H1D2I3E4Z5I6G7C8Z9H:B;E<G=E>J?D@JCGFGGHHHIIK[L]M^NXOCPDQIR_TFWDXYYZ[G]^_EaIb[cbdZeEfYgG
~aci	T!G#G%[&X(I)H+H,Y-d.J/I3]4J5J6I8I9];H<J=J>F?G@EAIC^E[HDJIKEPGQJTHUHVDWXYHZ>[H^Ia[bFdFf]hE
~acj	j9I?aC[DZGZHFUYZGdJf[
~ack	C#B%_&G(G)A*C+I,Z-A.F/F0]5^6_7C8[9]:A;E?@@BAXCAD?EDF[GJH]K]LAM?N>ODP^RYSBU?V>WEXEY[ZD[A]I^?_[aEbFdfebfag[h>
~acl	o#D%[;cAJHaLJZH
~aco	k3J@IC]D_HXI[KHVX_ZhH
~acq	p8^HEQbZG
~acr	nHa
~act	F!f#C%E&b(A)B*@+D,J->.G/[0[1E2c3]4_5E6X7B9?:J<H?A@=BYC]EfFbGEHIIbJHK=LIMAN?OGP>QISBTHUbVEWCXEY[[A]D^H_Ha@bFcFdYgBh[
~acy	p.^>JDZHGIHN[Y]ZGaYcFg[
~acz	d!a#I(E*X3J9I:I;Z=H>J@HBHCJDIHYIIKJMINIPJUbV]ZC^[_Jc]fJgJhI
~ad^	N#A%Y&I(X)H*F+F,F-Y.I0J1_2F3X4C5Y6X7[8E9_:B;F<G=B>b?[@AAEB?D]EHFZHXIGK>MANJR]S_TIUHVAWJXA[E]G^YaCdIeFfbhJ
~ada	L!_#^%H&H(@)C*C+D,Z-G/Z0E1E2F3B4D5G7C9>;^=E>GAFB^CGD_E]FFHIIDJEMXNAPZS^TZUXWGX]YEZG[B_Ea^b[cDd]eFfJgFhZ
~adc	i0_1_3J9I@JBJHBMJRcTJYIZJcYdZfF
~add	Y!H#I)I*I-H/J1J2J3b4H7J8c9H:Z=I@YAIBJC_DHGYH]IIKILJMINIPHQYTJUHV[XJZC]I^H_IaGbJcHdJfIgJhJ
~ade	[!J#G(^)Y*Y+I2^3I7I9I:Y=Y>G?G@]BDDFGIHbJIL_NGPJSJTFUIVHXIY]Z?[E]H^Z_IaIbGcEdIfIgJ
~adf	_(I)J*I,]-H7i9H:J=J>I@IBJIHKIMJNJPITGVJZGaJbJdJgJhJ
~adg	oH_
~adi	c!X%[-a3J=X?J@JBIC^IJKJSYU]VJZGcJfJ
~adj	zHGZIb^
~adm	A!B#C%D&E(d)k*n+E,i-@.F/?0C1Z2D3?4@5E6C7>8A9@:H;D<E=C>>?@@?B=C;D?EfFCHDI<JAK=LDM>N?OAPkQYRBSETBU]V[XCYCZF[A]?^J_@a@bAc?d]eAf?gfh?
~adn	s-[D[
~ado	H!Y#c%^&F+[/B0H1X4_5I7Z8I9]:a;F=>>J?@@HCDDZEIFIGBIEJGKZLGMJN?O]P[QFRGTYUbV]WGYGZ<[G][_DcJeDf@gAh=
~adp	m#b%[9JEHHDNXZId]e[
~adr	h-Y9H:Z>[?Z@IBJCYDaF]HBIHKIO^VJZH]IaI
~ads	Z!J#E%_(G)I*I-G/J0I1H3H6J7I8J9E:I=H>H?H@HAJBGCHDIEHGHH_IGJJKHLJMHNIPJRHS^TbUIVHWIXIYIZE]H^J_GaHbIcHd]eZfegIhI
~adt	z-ZSY
~adu	[!a#[%H&a(G)I*H,J-G/J3I7I9H:H=]?I@FAHBDCJDHFJGHHGIHJYKFL[MHPHSITYUIVHXIZF[I^[_Za]bIcJdIfYhY
~adv	m)[-I:[;YBJHHS^UHVJZ]
~adw	z(aHJZH
~ady	a!]+a-F9H>I?J@^B[CJDDIHK_MJN^UJVGZEbZfFhJ
~adz	p9IBZHJO[ZId_hZ
~aex	zHGQ_ZJ
~afa	u.Z6Z
~afe	uH[JZ
~aff	Z!I%I(])]+_-G/I1J3F4J7J8X<^>H@HBFF^HAIGKHMHOXP^RJSJT[UDV[XIZF[J]I^J_IaHbIc]dZfGg[
~afi	o6]<[HJ
~afo	z2[aZ
~aft	L#a%Z&J)F*F,G.I/a4H5H7E8Y:A;H>C?D@YA[B^DBEJFFGEHHIAKCMYNHOEPJQHR^SGTYUIVGWGYZ[E][^J_FaGcDeGfahD
~afu	sHZVZZJc]
~afw	z9]HX
~ag^	N!D#[%E&I(B)E*E,H-A0J1G2H3G5H6G7a8F9a:[<I=D@^AFB]CHDBFGGGHaIALXMBNIOFPDQHRIS]UFVCXDYFZI[X]E_Da[b[daeHgEhB
~aga	P!^#Y%G&I(G*G+c,H-D.I/G0H1I2I3G4H5I7I8Y9E:B;G=J>F?F@aAHB[DDEJFHGGKYLGMEN[OHPYQJRZSHU[VEWHXYYIZ^]EbJeHgGhC
~agd	w*]CZ
~age	F!C#@%F&G(G+],C-b.b/I0m1B2I3C4C5D6C7a9D:I;D=B>H?a@;AEB;CAEJFDGAHXIEJ]KCLBMEN@O[PDRCS[TGUYVEWJX_YD[X]]^@_Db[cHeZfD
~agg	c#I%I(I3E8Z9F:I=I>Z?H@GAZBHCaDEGJHJIHKGNIOHRISJTIUJVIXZYJ]H_Ja^bJc]dIf_hI
~agi	^#H(J)I*I+b-a.[3G4I7J9F=I>F?G@FBECHDYEJHJKGMGNIOXPIS_UGVYWJX_Z]]HaFcJdJfI
~agl	e*Y-H4[8Y9H=J>I?JBFCJEYIIKHMHNYRZTJUJVJX_ZF]JaJdJfJha
~ago	g#I(J-G3I:J=Y>I?YB]DHGIIFKXMGNIOJTJVIXZY[Z][J]IaIc[dIf]
~agr	p9[=IH]MZ
~ags	s#]/H0J3[HJM^TIXJZJ_GhX
~agt	^#I%J(H)I3F9H:H=H>G?H@FBFC[D]E[I[MHOZPJSITIUHWZXZZX[J]H^[aHbHcIeXfHgIh^
~agu	h)[9[=GHZXY
~ahe	nHHRbbZc[
~ahi	u>aHIfX
~ahl	a!J#H(J*J-a3a9H:I=I>E?c@EBGC^DGGJHAI^LJMINHOGTIUJVYZC[a]Y^IaEbJcJdIhG
~ahm	z/Y8Z
~aho	l>]@YHDK]X[ZIh[
~ahr	p-]1Y>[@JHIIJK_ZGfY
~ai^	Z!H#[%H(F)Y*G+Y,[.J/H0I1Y2X3F4H6X7I8I9H:F;J>C?^@]AXBED]EIFIGIIIJIK^LYMENFOGPGQJRHSITGUHVFWXXbYIZ@[^]F^I_HbHdIeJfFgI
~aid	c-I/b3J4YBHHHIJJZKHMJNIS^VIZcdGfJ
~aig	w[]bI
~ail	A!H#B%G&^(C)?+@,G-?.E/^0X1H2D3^4J5[7H9=:b=C>c?_@?B=CXDeF^HdI:JFKFLAM]NGQXRGSGTBU@V@WBX?Zc[?]B_BacbEd>e^fBgHhF
~aim	j-[H[IJKJOZW]ZIh]
~ain	E#Y%X(D)F*A+_,I-F.G/Z0D1D2E3E4c5b6D7_8_9@:?;E<F=@>E?B@dA^BYC@D?EEFaHBIXJXKXLGMXN_OCPcQISCT[UBV@XXYD][^H_IaCbEcEdEeDfHhE
~air	^!Z#H%J-H/F3[6]7Z:_>Y?H@FB[C]DEEJHCIGKEMINHT]UYWXXI[J]I_XaGbJdZfIhH
~ais	W!J%F(E)Z*H,I-F.I0I1H3_4H5I6I7G8G9J:E;I<J=Y>]?Y@EAHBIC]DCFIGHH:JZKYLIO[QIRHSHUFVXWGX^YX[]^GaBc^eIfFgH
~ait	V!I%I)J*H+Y-F1I3F4J6J7I8J9];J=H>D@bAJBICEEJFJGJHCIDK[LIM]OHPIRZSJTHUIWJXdYJZA[Y]F^H_Hb[cIdHh^
~aiu	j3I9Z>JHEI_Z[c[f]
~aix	o;YH]ZJ^ZbZd[
~aiz	z%_dI
~aj^	h(J9G:J=J>]?J@[BIDIIJKJMXVIZ]]JaabJfJhJ
~aja	q!a([?ZBJDZHHKIN[ZD
~ajo	q8^9G>]VZbZ
~aju	p3^9[HJIX
~ak^	Z!X%J(I)J-c3^9G:J<Z=I>H?IBGCID]FYGIKGMIN^OJPJSJTJUIVHY[ZB]H^J_JaHcZdHfIgJhH
~aka	m-Y@JHFYXZGb[d_f_
~akc	uZH^^
~ake	R#J(F)G*H,J/[0J1I2J3G4I5J6J7H8X9F:F;a<]=Z?XAIBCCGGEK]L]MaOHQ^SGTGUXVJWHXHYJZC[I]G^X_GbHcGdYeJhY
~akf	w@]
~aki	u9][[
~akk	u-[
~akn	k%](a-I3a9F=]>I?J@JBJCZDJHCIZKJVJXJZG]JaE
~ako	u*ZB[I]
~akr	zG[
~akt	U!c#I%F(H*H+I-F.Z/H1Y4^6I7H9G:G;[=E>J?F@DAJBEC]DYEIFIIDJIKDNFOHPFQJRHSHTHU_V[WGXFZ>[H]G_HaFdce]fIgHh_
~aku	m3Z9H=ZC_HEI^ZZ
~akz	s/ZKIOZZ[
~al^	E!Z#]%C&F(^)X+B,c.F/E1Z2E4H5Y6E7?8C9H:X;D<E=J>G?C@YB?DEF[GJHdI]K_LHMYN_OAPIQEUBVAWBYFZ>[B^C_CaIbHcCdYfHgdhb
~ala	Z#G%I(H)I*I-]3H4J7I9E:I=H>F?H@[B]CHDGFJHbIEJIK]LYNFOJPYSITIUGWJXYYXZ[[I_JaGbHdGfYgXhG
~alb	h(J3X9J=[@]BXDJG]HDKJX]ZG]]dY
~alc	o.X3I9[@YBIGYHHM]X]ZJ
~ald	o9I@aBID^HDIGKHN[ZGa^
~ale	V!I%G&H(E*G,I-D0I1H2J3X4G5J6H8H;I<J=E>C@GAHBZCXD[E]F^GFHbJHOEPFQISGTGUYV]WGXEYH]F^F_^bGc_eH
~alf	a!J(F)I*J/a3Z4I7J9I:I=H>I?IBHCJDXE_GJHAJJKIMZPISYTIUHXHZY]]_IaZdJfJgX
~alg	h.Y9c>H?I@]BEC^HCIHKIM^XIZGaJc]fJhJ
~alh	f/Y4];XF]HENZPXVJZYfJ
~ali	N!F#D%I&I)Z*C+I.I0F1Z2H3a4Y5H7H8F9D;G<I>^?HCEDBFGGDI?JFKAL]M[N[ObQHR]SYTFV[XCYFZ[]G^G_DbIcBdFeFfbgGhH
~alk	l4[8J9^@JHDKIYYZH]_
~all	E#H&I(Z*E-[/Z0Y1F2E4[5D6F7A8B9Z:H<J>Y?_@DAJB^CBD=EDF_GDH[IHJYLBMEODQ_RHSJTIUZWBYAZH_EaXbaccdDeIfDh>
~alm	kI]T[ZX][dZ
~aln	l@YBJHHIZZIc[d_gZ
~alo	a#H(J+[-H3^9I:J>F?]@GB_DDHDI_KFLZNHOYTZVIXJZC[[]I^IaIbJh_
~alp	w@[HYIX
~alq	wNY
~alr	b!]%F(I+a-F3J9^>H?I@ZBFCJDDIIK_MJNJOIPJVGXJZGhH
~als	[!J#]%I(I)c*I+I-F/I1J3X4Y9G:I=I>G?H@GCGDEEJFJGJHZIEJYKFLJMGOZPIR[S[UGVGWJX_YIZE]H^J_JaHbHcHd[eGfGh^
~alt	K!G#F%Y&H)D+D.I/G0H2F3f4D5Y6I7X8E9@;H<I=]>^@_AEBEC^DaEFFIGHJCK_LFNCOGPFQFRDSXTGVZWYXAY[Z7]@^b_CaAbAcCdaeHgDhZ
~alu	l-I/Y9]H^JXN]ZE
~alv	p3^9I>GDIHFIHKHU^V]XJZIa^hJ
~alw	e-J@XBIDaF[HHIHK_]JaIh]
~am^	N#C%^&H(G)Z*F+F,G-H.G/E2_3@5G6F7D8F9G:Z;Y<H=X>F?J@GAFB@CGDIEGF_GGHiI^JIK?LEMbNAODPFQ_RESETDUCWEXBZC[E^HacbDcDdEeGfCgHhF
~ama	Y!H%H(G)I*I+Y,J-Z.J/H0J3^4J6J7H8I9_:G;J=F>[?[@]AJBICED_FJGHJIKCMENGOEPIQ]RJSITGUHVFWXXZYJZA[I]F^G_IabbGcIfHgIhE
~amb	R!F#F%H(F)H*H+I,I.J/X0H1I2J3D4I6H7[8I9D;I=F?F@gB_CFDFEHFIG[HBICJIKBL^M]NEOGPHQIRHSHTEUFVJWIXEYIZ[]F^^_DaEc_d^eIfEgYh]
~ame	M#H%E&H(I)F*E,G-b.H0J1F2G3A4Y5H6F7E8E9@;G<H=C>@?D@ZAaBZCDDCEGFeGDHaIcKbLGMBOFQGRDSGUEXCYJ[E^H_EaDbXcGdCeGgXhE
~ami	g(J-I0Y3I9I@HBZCIFYGJK^MINJXJf[hZ
~aml	h7^>Y@JBJIJMaZEbHg]hZ
~amm	^#X([)]*]+I,Z-G4J6X7J:I=I>G?GBGCIDGH?IGMHNHPZRJSJTZU[VZXI]H_Ia[bYcJfIg[hI
~amo	^!I%J(J)I/J0[3I7J8^9H:]>H?Z@FAJB]CHDXGHIGK^LYMHNIOJPJRISITJU]VGWJXIYZZE[J]J^I_JaIbIcId_hF
~amp	i-Y3c9H:J>F?J@GBIDJH]IJKIMIZDhb
~amr	kHGQe
~amt	u8_HHa^
~an^	P!C%a&Y(C)E,H/X0G1Y3I5H6G;F<I=c?C@CAaBFDCEHGHHFI^JIKGLFMZPJQHR[UYVHWGYFZI]X_^aCb[cDeHfChD
~ana	V!H%Y&X(])H+I,I-G.J/G1J3G4G5I6I7c8Z9B:X;J<X=F>F?F@XAIB[DGEGFIGFHGIYJ^KCLHMFNDOIPZQYRISGTGUFVDWIYJZZ[H]Z^G_HaGcGdbeZfYgJhE
~anb	s.X7Z>XJY
~anc	M!D#Y%]&H(G)E*J,F-?/G0E2G3J4E5^6F7D8E9Z:X;d<G@FAfB?DIEGFFGXHFICLFM_N@OAQJRESETIUCVYXAYZZ;[D]d^D_ca?bbcCdAeGfJgHhX
~and	I#C%E&F*^+F,J-I.G/Z0D1E2I3d4A5E6C7Z8B9c;H<F=H>g?[@ZBJD@EDFEGGHCIGJELZMJNCOIPHQDRESFTFUGV@X]YDZa[C]_^__IaFb>dAeGfBgHhd
~ane	[!J+Z-H/I3J4]5Y7Y8Z9H:H=I>H?I@FBGCIDGH_IGMHNXPZRIT]UIVZXJ[J]I^J_IaJcIdIfIg^hI
~anf	k-I6X9[>G@IG]KJN^X_ZH
~ang	B%?&G)F*]+G,D-E/[0D1C2I3?4G5E6C7C9<:B;H<I=B>_?I@fACBaCFD?EGFGGBHZIHJGKFLgMaODPGQERCSFTDVCWCYGZY[X]]^h_CaIbFdJeCfFgYha
~anh	p@^BJHFKIX_Z^dIfI
~ani	K!B#E%E&J)E+G,H-E.H/G0H1G2I3E4H5I6H8G9E:e;H<I=_>E?X@DAHCDDGEcF_G[H;ICKCLFMDNaOGQIRHTFUdVCWeYHZA[F]D^D_YaFcad[eGgF
~ank	W!X#E%I(F)H,J-D.I0I1I3X4[5J6J7G8I9g:F;I=F>D?D@DAXBbCEDYFIGHHaIBKDLHMENFOHRISHTFUGVFWIXFYIZF[H]F^H_HaEcHdFeJfGgGhE
~anl	z-]HZ
~anm	_(I-J:J=J>G?HCJDIHYIIKIL]M]NJSJT[VIZ][[^JaHbbcIdJfJg]hG
~ann	A%J&Y(Z)Z*[+B,J-[.C/?1C2E4Z5G6a9?:];D<^=Y>a?bAGBECDEJFYGZH[IGJBKFLCMGNDOFPJQDRBTGUCVDWDXDYYZY[Y^Z_]aBbAcXe_fDgGhI
~ano	U!X#D%Y([)G*F+H,J-^/H0[1J2J3E4I5J6I8Y:[;I=Y>Y?J@bAGBDC]EJFXGEHYJHKYMEOGPIQJRJUGVDWIX]YIZE]F^HaIbGcHdDfHhD
~anq	j%[(Z3_=^CXKJOHV[ZFaI
~anr	n3[9I>X?_HHa^
~ans	R![&[(D)G*F+G,Z.J1G2I3_4Y5I6G7X9G;H?X@FBCCGD^FZGYHbIHJHKAOBPFQIRGYGZC]DbIfYhI
~ant	F!X#A&F(J)F+^0J1C3;6D7B8C9E:d;D<F=H>]@IABBACHEDFCGAH^JJKgLCMYNHOIPCRBSYUcVBWeXIYIZ;[[]a^E_AaHb[cFeJgHh[
~anu	p=ZHFIZKZZJ_[fY
~anv	g!]#J(Z-H3J9F;Y=Y>H?[@GBIKbMHNIUJZE]J^]aJbJdJhG
~anw	oHHMZNZZJ]Za[
~any	M!E#_%E&J(F,H-_.H/E0I1G2H4G5I6H7Y8^9[:_;]<I?CAFCAD^EIFGGEIJJFLFMBN[QIRHSYTZUcVEXZYH[Y]C^F_JaEbGcFeHfEgFhC
~anz	m3G9I=I>ICZHFI^OIU_VJX^ZI]Y
~ao^	S!E#H(^*G+G/G1[2I3]4H5I6H8H9^:X;G<I=E>C?Z@HAHBFDBE[FGHEIBJGLJMJPFQITEU]XIYG]]_Fa^bDc]dFfZgIhE
~ap^	W%I(H)J*X-H/I0J1I2J3F4X5d6I7J8H9H:I<j=I>G?H@YBGCZDHFYGIHAIEJIKGLIMHNHOZPIRXTHUIVHWJXIYIZG[I]H^I_IaGbIcCdHfFgJhI
~apa	a![#J%J([+J-G3H9G:H=I>G?X@GBGC^DHGIHAIGMFNIOIRJTJU^VHXIYZZG[b]H_YaGbZcJdJf^
~ape	j#Y9I<[>H?J@]HYKIO[XIZIa[hZ
~aph	b%F(_)Z@IBJDIHYMIVJZGge
~api	c!I(I-J9]:I=I>I?J@GBHD[HCI_KILJMJNIO]UHVGXIZD^JaJbad^f_hH
~apl	m%^(J*Z9J>X?cHFZJdH
~apo	n#J-J1]9H:J@IA]BIDYH^IJKJMJVIXJZ[_Z
~app	O!E#J%]&H(Z)D*[+b,X-].G/Z1F2I4J5G6F7I8F9^:G;Z<H=B>^?d@JAECIDFEGFIGHH^IEJEKFMANYOCPXRJSETBUCWDXBYXZ][E]C^D_Ca^bGcDdEeGfXhB
~apr	e#X%J(J-[0Y3I9J=J>I?H@IDJHJIGK^MINGR[TYVJXJ[[]^_ZaHdIfIhI
~aps	e!Z#^-J6X9I:J=c>I?J@FBIDJHYIIKEMJNIRcTJXGZD]JaJbIfJ
~apt	V!J(H)J*I-G/H3I7J9F:I=H>F?H@DAJBZCHDHEJGJHdIEJIKFLIMcNGOIPIRISITIUJVHXHYJZJ[J]_^J_JaHbecIdIfGhG
~apu	pA[HGZZ_ZbZfX
~aqu	m:Y@]N]U[XJ
~ar^	D!C#J%H&E(^)B*>+a,H-Z.I/D0A2_3Y4Z5D6Y7J9Y:E;J<D=?>X?c@ZACB[CJD[EEFDG?HaI?JFKbM[PFQDRXSFU;VAW@X[YF[a]D^c_FaDb]cJdBe[fIgEhJ
~ara	K#B&H([*Z+F,F-A.G/^0^2e3B5H6F7G8F9?:F;E<H=I?bB?D]EEFdGJHBIfJEKDLEMZNBPZQISGUXVaWYXIYJZ>[X]A^JaAbHdFeGfFgChX
~arb	u@[SZ
~arc	Y!D#H%F)I*I+J,J/I0I1J2Z3D4I6I7H8H9B;Z=F>D?EAHB]CGDEF^G_HbIEJJKDLZMYNFO]PHRISITHUGVEWIXGYIZG[H]G^a_^aDcGdaeIgIh[
~ard	M!E#X%F&H(C)]*C+^,g-E.J/]0F1F4E5H6I9b:C;G<H=C>C?Y@YAFBJCCDAEGFIHYICJELEM_NBOJQ]RHSITGUDVBWGXGY_ZA[G]B^D_Ca]bZcCdGegf@gGhC
~are	U!_#F%F([)G*Z+H,J-_0I1I2J3_4I6I7G8I;^>C@XAHBJCHDIEJFIGHH^IIJHK^LHM[NEOFPGQIRHSGTFUFWIXEYHZA[a]E^XaEc[dFeJfFgH
~arf	c(])J*Y:I>I?Z@]CGHFI^K_MIVZXZZC^ZaIhJ
~arg	f-J2_9I=J>J@JBJGcHDI]KJMJS]VJZH]^_YcIdDfHhJ
~ari	N!Z#Z%E&I(a)Z*D,F-]/F0G1G2H3E4F5I6G9A:Y;_<I=^>BAbBBC[DCEHHBJFK@MCNBPGQHRYT[VXXXYG][^]_XaHcDeHfDgF
~arj	zHYb^
~ark	h2Z9I>J?I@JF[HdIYZD
~arl	^![(J-G/X3J9H:]=I>H?I@aBGCIDIHIIGKZMHTHU[V^ZA[Y^XaJbJcJdJfJh^
~arm	k9[>HBXH^IJMJXJZFaHbbhJ
~arn	n-Z9GHYK^MZZH
~aro	i!]*[-Z3J9I>[?[CEHXIJKJNJZG]I_XdJf^
~arq	z2[
~arr	V!]%H(G)I*I-F1J3F6Z7I8J9F:H=H>X?G@EAJBaCGF[GIIFLHMGNHOHTHUGVGWIXGYI^H_IacbZcGeJf_gIhH
~ars	w-[3Z
~art	J#@%J&G(G)C*G+H,F-B/E1C2F3J4D5F6D7Z8G:_;E<G=H?@AJBaCADYEHFYG]HaIYJ^LDMCNIOCPJQFRESYTYU@V^WDXEYIZ?[B]Z^CbccCdDeDfhgJhA
~aru	j-J0]3Y?]@IBIDJHEIHKHL[NYVZZG[[]J^[_[bX
~ary	Y!I#J%G(^*J-G/J7J9J:I?]@JBECID^J[LaMHNGP[SJUFVFZ@]JaJbHc[d_fJgX
~arz	u(]HXd_
~as^	Q!J%H(E)G+I,I-Z0I3F4I6I7G8I9b:E;J=H>@?F@ICZDEGGHbIcJFLHMFNEOHPGQJR]SGTHUFVEWJXXYIZ^]F^GaFcGdFeJgGhE
~asa	c%Y(J-G3I9E:I=I>b?G@FBHCXDHGGHZIEKaMYNaOIRYTIUIVIXIZI[]]HaHbJcJdIfHhF
~asc	q9J@JCJHCI]VJZ[]abZ
~ase	N!D#X&J)F*G+G,H.I/G0H1G3H5I7X8G:F;X<I=F>E?E@GAHBXCEDFEHFHGZHXIYKZN^OFPGQ_RFSGTEU_VDWFXFZ]]F^]_EaFb]cGdceHfBgGhY
~ash	X!I%H(G)J-G/I0Y1I3X4Z7I8I9H:H=H>X?H@EAJBECJDHFeGbIGJHKFMdNHOJPHRHTIUHVHWJXIYJZ>[J^Z_IaGb[cGdFeJfXgIhH
~asi	Y!J#Y%J(I-b2Z3J7J9G:I=c>I?I@ZBGCHDIHHIYKGMHPJTJUIVIX^YJZE]J^Z_JaIbJeZfHhH
~ask	T!I%J(F)G*]+],[-F/I3G7I9G=I>E?D@CAJBFCaDGGJH[JJKGLcMINHOZPITIUIVFWJ[H]I^H_IaYcJd^f]gHh_
~asl	X!H#G%I)H*I/H0J1J3I4J7I8J9G=G>G?H@ICGD]EJGHHFIXJIK[LHM^N^OJPHRJSGTHUXWIXIYIZb]H^X_IaHcHd_eJfEgGh^
~aso	_#J(I-a8J9[>H?GBXC^HBIFKFMINbPJTYVIXJZ^]J^J_JaIcJhI
~asp	o!Y9[@[HHa^
~ass	3!=%[([)E*E+B-^.H0G1C2b3?4?5G6Y7[8D9>:I;E<Y=E>C?HACB^DEEFFAHXIdJaKcLYMaN_O>P>QBR@SFTAUFVAWHXBYCZa[_^]_AaJcGd^e^fGg[h_
~ast	M#^%]&I(B)G,F-?.H/J0F1F2G3@4X7F8Z:d;G<H?G@aAFB>CaDXEGFFIbJFKdLDM@NCO]PEQHRXSDTZVGWEYFZF]I^CaEcJdGe[hD
~asw	zKZbXhJ
~asy	l-YHFI_gX
~asz	zUX
~at^	?!_#A%Z&I(Z)@*?+A,Y-X/I0I1^3[4X5Z7a9c:E;_<C=@>c@?A_BECEDFEFFDHbIEJYKZLFMANaOIQGR@SCTBWGXC[G]=^Y_ZaBb?cDdCeGf_hX
~ata	S!E%F&J(D)F*F,Z-Z.I/Z0G1H2H3_4G5I7H9C:F;Z<I>C?[@ZAHBbCFFHHEIGJGKXLHM^NBODQISFTDU^VHWYXDYHZ@[H_Eb[ccdJfDgXhY
~atc	V!I#H%J&I*I+H-Y/H1I3B4J6^7J8J9G:I=I?HAeBECGDFGJIEKJLJM[NHOfPJRHSJTIUJVIXHYJZA]H^J_YbIcHdIgJ
~ate	K!^%I&G(X)[*^+B,X/C0E1I2H3J4J5F6E7I9D:X<I=I>I?GA^BHECFEGGHDI]JGK@LGMZNcO_PXQFRaSCTEU]WZYEZ][G]G_FaZb_cGdHeFfGgHh?
~ath	j9J?[DIFaHZKIZF
~ati	@!Z%Z&H)Y*>+_,Y-I.I/C0D1J2D3d4B5C6C9<<I?G@EAHBAC^DaE_G[H^IAJGK?LFNbOIQZRFSJTBUZVAW]XaYDZC[C]G^G_FadbCd^e^fIgFh=
~ato	H!Y#b&G(Y)]*b-I.F/C0E2F3a4]5H7J8D9?;E<G=A>_?^@DADBJCGDXEIFIGCI@JDKBLINFPeREVYWEYG[F]Z^D_Ha]b^cGeEfGgCh@
~atr	g3I9I:]=[>H@]CJHIIcKJOHR^XJZFaI
~ats	p-Y3H7Z9J>GCIHZK^NHXIZGaGc]
~att	N!Z#Z%D&H(G)I*H+F-^.H/E0H1F2]3b5I7F9D<I>G?D@^AIDHEHGXIYJFMCNXOCRFSFT]VCWGXc[F^Y_EbEdHfBgFh]
~atu	Y!F#I%H(H)H*J+J,H-G/I0]3F4I6Y7I8H9F:G;J<]>G?G@GCHDGEJFJGGH^IGJJKFLINGOIPHRHSZTIU_V^WGXGYH]G^I_IaGbHcGd^ebfZgIh_
~atw	u-]
~au^	]%I(I-F/Y3F7J8Z9]=I>X?[@YBYCGF[HCIEJILJM_OGPJTJU[XI[Y][aZbIdHfJhG
~aub	s9[?ZCJHZI[ZG[X
~auc	a%I(I)I-Z3E4Y9Z:I=G@GB[C[DZIIKGMIOJPJTGU^VGWYXI]HacbIcIdJfHhJ
~aud	_(J-Z/]9I?JBGCJE[IIKILXMIN^VYYZ[[]]^I_JaJdJfJhX
~aue	p#]@JBJM]ZJfZ
~auf	[!J%I(G)J*J+],I/I1J3H4I6J7I9F:H=[>[?F@BB[CFDEGIHGIDJJKHLdMDOJPIQZRZSIUHWJYJZ][H]^^H_JbGcZdGeJgYhF
~aug	q9^BZHEK[MI
~auj	u@ZX]
~aul	b+I2]>I?I@^BJCJDHEZHaIIKIWHY]ZIb^
~aum	zH_
~aun	wTY
~aup	wD[ZJh_
~aur	q6aHDRb
~aus	N!F#a&J(Z*G+X,G-[.I/Z0G1G2I4Y7G9D:X=I?J@EBBEYFHG[HGIXJFLXMEPHR^SGUZX]YHZ@]_^HaAbGcXd^eHgIhD
~aut	I!D#E%[&H(d)c+D,g-@.J/G0E1Z2G3]5J6F7G8F9@:J<H>[?[AFB?C[DYFGGDH^IXJHKHLEMEN@ODPBRDSHTZU]VaWDXBYEZ9[H]E^D_DadbCdBeEfBhB
~auv	l#],[6Y9JBJEXHEX[ZIc^dHh[
~aux	u)]4]A[PJ
~av^	X!Y#Y%H(F)G+H-E.J0Y1I3E4H5J6e7G8H9F:J;I=F>J?^@YAIBCDYEJFIGXHZIbLXMENGOHPFQJRGSHTFUFVDWHXFYH][_GaEcGdEeIfEgI
~ava	Y!H#Y(G)H*H+I,J-E.J/H1G3Z4Z5J6J7H8I:G;I=Z?aAIBDCYDFFJGXH]IDJJKaLIMGNFOGRHSYTHUFWIXGYY[H]Y^I_HaFbYcFfZgJhE
~ave	H#E&J(H*Z+G,J-J/G0J1G3]4D5]6F8E:H;Z<G=]?EAGBFCbDbEGFIHYIYJHK^LEMCNXO_QGSDTDUHVFWIXIYEZG[Y]Z_IaAcHdGfIgGh[
~avi	j.[6Z@XM^UJWZbY
~avo	e#[8Y=I@IBJIIKaR[U[ZXcJfY
~avr	g-^@[BXHHKYZH
~avs	p!^9J;ZHGIJKIUa
~avu	z*X9IHIK^ZJ
~avv	sB]HHZJf^
~awa	a#J(H)[/I3I9H:J>G?Z@aBZCHDXHYIGJJKEMJTJUZVIXJZG]b^ZaDbIcJgJhG
~awe	z9[HI
~awi	j-[9]@^BJHIIJZZh[
~awn	q%^(a;ZHIVJWXZH
~axi	o3GHXIHOHXc
~ay^	M!^#I%F&I(C+F,H-D.G/C0G1G2I3C4G5H6G7E8F:G;G<I=X>H?J@fAFBHCFEHGEH[IYJGKJLXNXOEQHSaT^VEWFX]YJ]^^X_DbGc[dEeHfDgY
~ayb	sHIN]SX
~aye	j9J@^HJIIX[ZX]^f[
~ayo	uHHc]f[hY
~ayr	zH]
~ays	F#Y%E(D)F,F-^.X0G1X2H3I4F5G6J8F9C:Y<I>B?FBBEXFFIaLHMAOZPDQGRGUYV]X_YFZ[[E]F^XaGbIdZfDgAh[
~ayu	q9ZIZZZ
~az^	s/XCYNZ
~aza	h-]/[9IBZHFIIJZMIN]O[hJ
~azd	zN_
~aze	u-[HJV^
~azi	T!E#E&Y(H)F*I+H,X-D.I/H0J1I2I3^4I5J6H7J9^:Z<J=F>F?D@DAHB]D]E[FHHEJIKDLHN_OGQHS[UZW[YH[H]D^G_[bEcGdHf[gXhF
~azo	s-Y/[@[H^
~azu	p![/YHYV[ZHbZgZ
~azy	z@^X]ZJ
~ba^	n=^@YBZCZHGNZZH
~bab	w!Z>F@YO]ZI
~bac	D#F%^&H(?)B*D,[-A.F/H0]3A6_7D8]:B;F>H?B@EAZBICCDAEEF]HGI@K_LCMAN?P_RZSCTBU@V?WCXHY]ZH[B^@_]bIdfecfag]h@
~bad	h#a%J)Y9JBZDJH]TJZH
~bag	f-H4[9G>_?JBHCJEYIIKHMINJRZTJX_ZD]JaJdJha
~bai	z>JHH][b[
~baj	u!a9G>]HHKJZEbZ
~bak	n@JHFYXZGb[daf_
~bal	Z(d)^*[,d-X:J?I@JHJPGUIVHZFdDgI
~ban	Y!J#G(H)J*J+J-].G/I3H7I9E:H=I>Y?G@EAJBDCDDGGIHjKDLJMFNGOIRJSJTJUIVIXIZ?[H]f^I_JaFbFcIdGfIgIhF
~bar	a!I#I%J(I)J*I/J3Y4^6J7J9Y:I;Z=I>_?]@YBHC[F]GJH@IDK^LJMGNIOHP[RJTIUJXIZB[]]H^J_JaGcIdIfYgJhH
~bas	^!I#I%I(J)J-F1J3F4[8J9G:H=b>G@GBGCbDHIaJJKFLJMHOIPJQbRITJUIVFXHYZZD[[]G^J_JaHb]cIdGfGgJhI
~bat	g!Z-]3Y9G:J>Y?I@IAZBJCJDHH^IHKHMJNJObXIZE][aI
~bb^	zHJ[]h[
~bba	q!];[HHI^]Z
~bbe	sBIHYM_
~bbi	o3Y=[BZHJUZZJ
~bbl	qDYHGLY[]bZ
~bbo	u7aHHKYSIZJ
~bca	wH]
~be^	Y!J#[%I(Y)I-G/_0]3G4J7I9X:H;J=G>^?G@FAYBFD]EIGIHHNJPXSJTXUHVFWJXGYJ]a^I_XaFbHcGdFfHhG
~bea	g*[-J3H9Z=J>H@IB^DIGIHXIHKIMZNJPJVJX[YJZGaGcZdGeJfb
~bec	Q!H)Y,J-Y/]1J3I4H7J9I:Y>H?H@HBGCIEZGJI[JILYMHOYRZTXVYX[YEZA]Z_IaJbIdZeIfHh]
~bed	p9]:]KJV[ZIfX
~bee	U!Y(E)]*I+J-Z/H3H4F5]7I9I:I=Z>G@GAJB]CIDXEJGIHCIJJYLIMJNIOHRJSYUZWZ[H]Z^G_Ya[bGcHd[eIgHhG
~bef	U!Z#G%J(H)J*I-H3G4I5[7I8I9I:H=I>G?F@]AIBCC_D]EXGJHIIDJHK^LGMINFOGPISIT^UIVGWJX[ZH[H]d^I_Ib_cGdHfJgI
~beg	q3[>EF]HHOIZY]_fI
~beh	_!I#I%[(^*_/F0I1Y3Z4I6J7I9E:I;X=I>G?I@FAHBFCDDHGFHFIFJJKJLJMbR^SIVHXIYJ]H^JaEbYcGd[fGg[h]
~bei	W!H#G%^&^)H+J,]-G/G0I1I4[5J7Z8I9G:Z;[=E>[@XAJCGDGEHFIHGIEKBLZMEN_OXPJQJRHTGUGVEWGXGYIZF[H^H_Ha]bGdEe]fEgHh_
~bek	f#I%F&_(I)Y*J-^2Z3H9I:Z;Z=I>E?I@ZBYCID_H]IGKFMINHPJUIVXXJZE[Z]IdGfJhJ
~bel	e#J(I-]/I1I5^9I:Y@FBZDJGJH?IDKHMHNaOJR[VIZA^J_Ja_bZd[gJhZ
~bem	w-_HJI[
~ben	N#[%[&Z(E)F.H/E2H3C5J7I9D:J;^<H=X>EAaCBEFHCI_KGMHNHOXQJRYSDTHUAWEXZZA[G]Z^X_ZaDbBcJd^e]gY
~ber	G!I#C&G(X)D*D+b,F-F.F/H0X1F3f5F6E7G8G9?:H;Z<G=C>d?J@HAEB@D]EEFEHYJDK[LFN@OgPYQFRFTZUCVZWEX[YEZ>]Z^B_BbCdAeFfBgE
~bes	e-I3I9[:I=Y>[@[BIC]IIKINJOZUIVIXIY]ZG]Ia]cJhJ
~bet	^!J#J%J(J-H/D0J1J4X5J6^7J8J9I;Z<]=I>I?I@aAXBHCIDIGXJJK^MHNHPJTIU]XIZE]I_HaJbIcbdHfHhI
~bev	p-Z4]9I>J?[CXD[HFTX][
~bex	zH]
~bey	zNX
~bez	w?[D[hY
~bge	]!Y#H%H*I+J,J-[0I1[3H4[7J8J9H:G=[>]?ZCGDGHFIFJILIMHOIPHRISITIU^VGWIXHYXZZ[I]_^I_HaXbHcIeJfEgIhG
~bi^	f!Z9H@bBZHHKJMZVZZH
~bia	U!H#G%J(H)I*J+J/[0J3G4J6J7X9F:Z?H@bAJBaDHGJH?IFKELZM[NGOIPJRJSITGWJXI[Y]H^__HaHbYcHeJgZh[
~bid	b!I(_)^*J-c:J@IBHDJHAIYKHLJNJP^QZUHVIZE^_hJ
~bie	^!H#G%J(H)J*H+J0J3D4J6J7]:H=D>I?H@DAJEIHGIEKZLJMEOXPISIT]UIVHXb[J]H^[aXbIc_d^f]gHhY
~bik	s?_H]ZH
~bil	R!^#G%H)F*Y+I,I.Z/H0I1I3Z4^5J7I8I9E:F;^=E>_?E@EAIBDFJGHJIKELHMFNGPGQJRHSFTHUaVaWEXGYHZ>^H_HaEbbd_eZgGhG
~bin	b+[-I/G3]9H<^=J>I?I@JBXDHHbIJMINIOJRJTJZG]J_JbIccdIfJgJ
~bio	c-H9J:J>I@aBXH]IHKIL]MHUJVIZ[^JaJb[hY
~bir	o%]HDI]ZJ^YdZf[
~bis	l3Y9X>J@ZBJHGIIK]M[ZFgZh^
~bit	c#[%I(J-Z3J9[:J=J>J?JBHCIG^HYIFKZMHNITIVJZ][H]I^[bJdJhH
~biu	z9]CXHI
~bje	S!a#H%H(G)I*I+J,I-D/F0H1H3F4G6I7H8G9F:H;e<J=G>G?G@FAfBFCGDHEJFIGaHJIEJHKFMGNEOHPGQJRHSITGUGVEWIXGYHZB[I]G^[_jaGbHcGdFeIfEgHhE
~bju	w-[?]HI
~bl^	E!f#F%@&G)_*D+D,Y-^/B0B2F4d5E6I7J8^9A:A;_<G=G>]?^@JA[DCEDFEGIICJHKGLGMCNBODQHRCSXTBUaVcW@XAYYZF]A^H_JaDbIcHe]fEgAhB
~bla	_!F#H%J(])J*J+J-E3Z4J7I9E:H=H>Y?Y@JBGCFDaGIIEJIKFL^MGNGOJSITHUHVHXHZc[I]G^I_JaGb_cHdIf[gIhG
~ble	M!I%Y&I)G*E+F,H-D.H/E0G1G2I3C4F6G7I8J9C:I;E<I=Z>A?G@DA[BgDEE^FJGEIDJIKALGNBOFPIRGS^TCUHXCYGZg]J^G_Ca]ccdIeGfIgJhE
~bli	^!I#H%I(H*J+Y-G/J3D7J9F=H?G@EBECGGJHJJJKYL[MGNYSJTIUIVHXIZa[_]G^I_JaabbcHdIfIgJ
~blo	I!B#j%B&H(A*C+D-c.a/B0D1J2F3@5F6E7C8E9@:B;G<F=B>D??AHCJD@EFFFGDH[IAJaLCM>NJODPBRBSBTjUBV@WDXfYDZ=[e]A_CaCbacadAeJfAgBh@
~blu	zH[
~bly	w>F@ZO]
~bma	m@JB[HYM_ZHhH
~bmi	mHFZb
~bo^	l9Z=^HHMIZIa]f]
~boa	a)I*I,b-H/J3J7J9E=J>I?ICIDJF[HaIHKHMINIPITIUJVIXJZC]I^J_JaIcIedfGgJ
~bod	V!G#E%G(Z*H+_,J-^/H0I1X2J4I5J6J7H8H9Y:F;X<]=H>E?G@XAHBHCEDZEJFIHFKDMGOHPIRIS_U^VJXGYI[I]H_YaGbHdZeIf^gGhG
~boi	s>^FJH^
~bok	zHJI_
~bol	c!Z-]/J3J7_9H>I?Z@GBJCIIdKHMJN[SIXJZF]JaI
~bon	p-[9_=]@IHEIFKGO^ZE
~boo	a#H-I3I9I>G@IBaHcIIM]TFZD[F]IaGb]f^
~bor	h9J:b?Z@ZHDIIZJ_]hZ
~bos	k!Y8_AXHEK[ZX_Z
~bot	Y!G#H%H(a)H*^+I/H3Z4[7H8I9]:[=H>Z?[@FAeB[DEFJGIHBIFJJKELIMHNHOZRJSJTIUHVFWIXHYJZF]G^X_GbHcGdIfGhG
~bou	Y#G%H(_)H*I-[/I1J3G7X9E=]>E?GAJBACGHZIYJILFMGNGOJPIRJS]THUFVFWZXIYIZ][I]G^I_IaDbHccdIgJhG
~bov	u2[;_HI
~box	[#H+J3I9H:J=J>c?H@HBICFGYHYIHKIMJNIUJXJZC]J^_aYdZe_hZ
~bp^	z4I5JJ^
~br^	e!J#I%J(I)^*J-[/J2[3I:Y=I>I?I@IBHDHF]HEI]KIMINJPZSITZU_XYZF]J_JaIcIdJfG
~bra	X!H#J%[(G)I+I,J-d/H0J1I2J3_4I6J7H8I9C:G;J>[?FAJBDC_D[FIG[LIMDNEOGPIQJSIUGV]XFYIZE[I]D_Ga[cXdHfFgIhF
~bre	_!I#I%J(J-_/J3a7J9F:J<[=]>G?HBFCIDHFZGIH]KFMIN]UIVHXJZB]E^JaIbZcXdHfJhI
~bri	]!I#F%I(H)I-F/I4X6J7I8J9_:H>G?H@GAIBFCGFZGHIGJIKGMHOHRJSJUHVGWIXHYJ[]]Y_FaHbacZdaeZfHgIhH
~bro	R#D%E(F*G+H,G-J._/[0H2Z3E4]5I6H7G8H9D:F;^<J=F>G?E@FAGBDCFDEEJF^GFH[ICJGKDLHNIOGPZRYTYUFV]WIXFY[[H]d^GbadEeGgG
~bru	f!]#J(Z,Y-I3H9H:^;^>I?Z@GBJCJHDK_MJNIVIZD]J^[aHdJhI
~bry	u9_HI
~bs^	zB[HJK[
~bsc	q1Z=_Y[ZJ
~bse	l%Z5X9YBJH]YXZF[[]J_[aJ
~bsi	j([HZI[ZZ
~bso	u1]
~bst	h(I)Z-_3H9I:I>I?I@XB]DXHXIHKHMIOIU[VaZD]J
~bt^	d!I#I%H(I*J-H/I3H4J9^:J;a=I>EBICFDIGJIZKZMHNHTIUZVGWZXXZB[Y]H^J_[a_bJcJfJgYhH
~bta	w,[
~bte	q,_HJV[ZI
~btg	zHaKGZH
~bu^	iHFKZcb
~buc	o3ZHJIafZ
~bue	u9]=YHGZIh]
~bui	e#Z%J(J-X1d4Y6Z7J9H:I=Z>J@HBJGZHDIGJJKJNIP[TJVIZI^XfI
~buj	wD[HXMX
~bun	f#J%G(J-J/X7a8[:J;a@JBJEZHEIJNJVJZGbJc_dXf[gJ
~buo	z9_HI
~bur	l3H9^>[?a@JCZDJHCIJKJMJOIV^ZG]JaJhJ
~bus	j=cBJHZZYdJhH
~but	Z!D%I(d)J-I/J1I8J9H:J=H>I?I@HBGCIDIG]HbJJKHLXMINHOJPZSJUJVIXIZY]J_Ib^cIfGhI
~buz	w>[HZaH
~bvi	q-d
~bwe	s3[9ZHXR^
~bwo	n#]*Y-^CIHJIIM]ZIhZ
~by^	u!Z@YHJZGh^
~byl	sKa
~byt	c-^3J9G@cCJDJHCIIKHM[NIVJX^Z]^JaJdJhZ
~ca^	P&I)E*^+[,G-J.Z/H0G2H3X4F6G8G9@<I=[>C?Z@IAFB@CYD^EGFGGEHGIHLZM@NaOFPERJSHTDUAVFW_XB[E]H_EacbbfHgG
~caa	uEHZHd_e[
~cab	q9I=b@[BIHHZI
~cac	^!J#I%J&](F,^-H3Z7J9G:I=H@HBGCbDEHIIHKHM_NGOYSJUIVHWIXHZC[J][_JaabYcIfIgJhI
~cad	X!G(F)I*I+I,J-E0I1J2J3E4E5[6H7H9E:G=Y>DD^FJG]HaIDJHKCLaMYNFO]PGRHSITFUGVFWIXGYHZF[H^^_GaZbFcGd_eI
~cag	u-_?ICJHEKILYZI[^
~cai	i-J3J4Y6Z9I;X@IAZBJHXIIKJS^TJZG]J^Z_Jc[dZf[
~cal	R!]#Y%F(G)F*F+H,I.I/]0G1H2I3]4G5I7G8H9J;H<J=Z?_@EAXBZCFDEEIF^GFHZIGJHKZLHMENYOGPGQcRZSGTFUYVEWHXGYHZF[F^F_FabbFdXeIfFgYhF
~cam	Q!Z#E%H&J(E*E+Y,H-E.I/Y0H1I2J3Z4H5J6H7[8H9C;H<J=F>G?E@gAGBcCEDEEIGGIBJHKAL_M[NEOEPGQIRHSHTEUFVHWHXEZY]X^^_DaIcFdIeHfEgXh_
~can	C!E&G([)Y+C-H.F/B1E2G4[5I6a9B:J;F<J=]>^?]B<CCD^EIF[G^HEIHJBKJLEMEOHQERDSITGUBVFWEXJZZ[Y]c^Y_^a?bCcZeafBgGhJ
~cao	V!F#F&X)Y*H+I.I/H1Z2J3Z4I5J6I8I;I=G>F?]AIBICXDCE[FHHCIDJHKDPGQJSYTGU^YIZJ_Ga_bEcZdIf[hG
~cap	b#^-H/J9J=J>H?J@JBGD[FZHJI]KIMINIOJSJTJVJXGZ[]_aJb[dIfI
~car	T!F(Z)F*G+H,F-C.J/G0I1I2c4H5J6H7G8H9D=E>a?E@YAHBCCDEJF[GGIdJHKBMENYOEPGQIRHS[TEUFWHYH[Z^Z_GaIbacFdZeIfFgGhZ
~cas	[!I#H%H(H)J*J-E/H2Z3G4J6J7I9^:H;]=H>b?H@ECGDIFJGIH]I_JJKELYMFNZOJPJTIUHVHXIZ@[I]H^c_IaHbHcId_fIgIhG
~cat	H!E#_&G)D+F,].I/D0F2H3Y4C5G6F7H8E9C:D;G<H=B>[?b@HAbBGC^EFFGGDHcJIKBLEM_NHPBQGRESDVAXIYFZZ[G^IacdAgFhC
~cau	Q!H+Z-Y/]3I4H7J9J:Y>I?H@IAZCIE[GJI[JILYMGOYRZTXX[YEZC]Z_HaJbJdZeIfIhG
~cay	zHIc]f[
~caz	z,]
~cc^	qBZHYJYZJcY
~cca	]!I#d%I([*J,H-Y/I3H4J9G:I=J>I?I@FBXCHDHIGK]MFNIPJRJSJT^UIVI[[]I^J_IaIbZdJfJgJhH
~cce	I!Z#?%f&H(J)D*E+E,E-I/f0E1H2F3E5H6F7D8F9A:?;F<H=B>a?_AEBgCBD>EFFFGCHXJELFNHO[P_QbRFSDTDUBVCWFXCYFZa]B^?_BaAbIdBfFgEh]
~cch	b#Z-J/Y3J5Z9I?J@IBICIDJHEIHKXMaNIY]ZHaJg[h_
~cci	h!Y(J-J3Y>I?IBIIIKIN[V[Z^]YdIhJ
~cco	A!g#a%c&G(B)],[->.F/@1E2c4C5E6D7F8C9E:[;Y<E=I>D?@@@A_BFCIDZEGFEIDJDK<L_MDNBOCP_Q]RDSCT[UCV_WAXFYDZG]B^e_^aBcAdCeAf@gBhD
~ccu	k)^3IH]LGSJTJZ^eY
~ce^	N#Z%_&H(G)E,G-Z/E0G1G3A4E6G7F8G9^:H;G<I=c>G?I@cCAEGFIGFHJJFKaLGM[NFO[P]RFSFTFUCWFXZYFZJ[I]H^E_HbZcHdCfDgF
~cea	pAa
~ceb	dH_ZIaZcb
~cec	n<[HGLaZI
~ced	c![#I%H(I*J-F/Y3I7H9G=I>H?H@^CHDHHBIYK_LINGOIPISJTIUJVGXH[[]a^J_IaHbJcIdIe[fZgJh_
~cee	h#J/^3IBYHCS]X]ZHcJdHe]
~ceg	u-X?^@IHIK[
~cei	]!J#J(G.X/Z3G7J9J=J@FBHCIDGGJH]I[NIOXUIVYXJ]Za[bJdJh[
~cel	W!I#[%I(G)I*H+I-E.J/I0J1J3[4I6J7H8J9C:F;J=H?D@CAIBCC[D^FIGIHbIDJIK[LIM_NGObPIQJRISITGUHVGWIXFYIZB[H]e^IbGcHdHfHgHhD
~cem	i-I>[?X@[J[KYYZZG
~cen	M!Y#E%F&I(F)F*E+H,G-A.H/J0G1G2I4E5G7D8G9A:F;I<I=o>C?D@YAGBBCDDCEHFHGEHdJFK]LFMBNCODPDQJRGSXTEUBVCWEXDYGZ:[F]D^E_EaDbCcbdAfCghhC
~cep	S!F#E%E(F)H*I+H,H/b0H1H2I3Y4H6H7G8I9E:C;I<J=E>C?_AIB_CGDFEJFJGFHGI]JYK[LFMYNYO_PIQJRHSITIUGVEWIXGYIZ^[G]F_FaEbFdFe[fDgIh]
~cer	T(_*H+I,J-F0I1J3D4H5X6H8H9F:[;I=Z>E@HAIB_CEDGFIGGHaIEJ^KDLHMENDOGPXQJRHSGTHUXWGYIZ]][^H_Ga]bXdEeIfEgGhF
~ces	K!a#C%d&H(Y)C*G+H,F-A.I/b0G1I2H3A5I6G7E8F9B:C<I>b@HAFBdEFFGGEHYIBJGK@LINBOEP_QaRGSaTFU@VDWFXDYFZZ[D]X^B_DaCcXdbfBgEhC
~cet	l/Y3I?YGXHFIIK[OYh^
~ceu	z=]KJZ[
~cev	n3J9[>JOYa]
~ch^	B!]#_%X&D(F)E*E,D.C0C2E3@4I7H8H:?;C<D=<>I?<A_BZEAFZGXHZI>JHK^LXMdNaOfPBQDRES?TGUGVYWDXY[G^F_^b]dFeEhX
~cha	A!H#F%=&E(Y)G+B,E-I/d0B1F2d3A5E7C8I:C;F<]=?>Y?C@cABBaCDDFEEFaGAHZJHKFLeM^ODPGQFRBSFT@U]VHWBXBYZ[H^h_Aa=bCeBfFh]
~chb	q4ZVZZHf]
~chc	n9J?[@YBJHFKZMaZI[Z
~che	L!C#]%E&F(])E*Z+Z,B.E/I0E1E3I4D5[6H7C8H9Z:I;]>G?[A[BIC^D^F]HFIaJ[KGLZMENJOHQIRGSFUGV?WDYDZH[C]]^__Hb^e[f@gChC
~chf	z9[E]ZI
~chi	P%F&I(E)G,G-C.H/[0H1H2[5X6a7E9X;G=C>a@<AGC[DBEHFGGGHHIYJHKCM]O^PFR]SGTDVCWGZF[J^E_Ea^bZc[dEeHfYh]
~chl	b#J%I(H)Y-[/Z0J3J6b:H<Y=G>I?^@GB_CJDIGXIGKGMHUFVF[J]Y_IaIbGcYdGfIgJhI
~chm	m/Z@^HXMYTYZI_Y
~chn	f#[-I3Y:Z>I@IBHDJH]IJKIM^NJVIXIZY]IaJb[gY
~cho	N!D#C%G&I(G)H*E+X-[/X0G1G2H3I4X5I6G7F8G9[:C<I=D>J?[@aAcBBDDEHGEHCIZKaL]ODQHRGSFTDUYVGWFXDYGZE[d]Y^F_ca[cEdGfDgJ
~chr	P!E#H%a&Y(C)F*G+G-H/D0a3Z4Y6X7F8[:D;F<Y>C?H@ABFDCEFGdIDJIKHLENCPYR]SFTEUFVBWFXXYXZC[F]G^Ea@bEcXdbe]fbhC
~chs	f#J-I3X9I>]@^BGCJDJHFI_KYLbMXNJZG]J^IaIhX
~cht	C!C#F%]&F(_)F-Y.E/F1D2H3D4]7E8G9B:I;_<F=G>D?^@IAEBCDIFIIYJBNbQHRISETGV_W[XGZ[]Y_[a^bHdZgGhZ
~chu	i!Z,ZMJR]U[VJYacJfJ
~chw	o*Y3]>J?]HX
~ci^	^!J%J(H)J*I-G6J7I8J9b=H>G?H@DAJB]CGD]FJGJHFIbJJLJMHOHPJSJTHUHVGWJXZZa[I]G^J_IaGbXcIdGfGgIhG
~cia	U!Y#H%H(D)H*H-Y.I/J0I1I2I3E4H5J6I7G8I9g:X;[=Y>D?E@HAYB^CEDEEJF[GHHII^JIKDLHMENEOGPHQJRHSFTGUEWHXFYHZE[X]^^H_HaCdZeJf[gJhE
~cib	u>GH[a[
~cid	]%J&[(G)J-Y/I3F4J7I8I:H=H>F?ZA_CIDHGJHYIGKFMYNIO_PJRJScTIUGVGXI^I_HaXbIcHdHhH
~cie	X!I%b(^)J*J0J3E4J5^7J9F:X;J=I>]?EAJC[DEGJHCIZK]LJMaNHOGRJSJTHUIVHXIYYZA[I]G^J_JaEbHcIdIfHh^
~cif	f%J&b-I/J3X6c9I<Z>I@HBIHCIXKGMJO_XIZD^IaZdIfJhI
~cij	zI^
~cil	c-f/Y@JHFI[KIZF
~cim	b!H#J%J(I)I0J3J:H=I?J@JBYDIH]L^MINJPJS[W^XJZ[]ZaJbIcIdJfX
~cin	f!J#a%[(Y-I3G:Z=I>Z?Z@HBHCJDJH@IIKJMaNJOIPJSJUHVGXbZF]IaJbIfJhJ
~cio	Q!C#C%H)Z*H+F-A.I/F3Z4G5H6G7J9H;F<I>H?F@FAGBYC^DJEZHJIJJGKANZPJQHRITEU^V]XYZZ]I^GaXb_dBfahJ
~cip	o([6_HXIJKIY]ZCb[cE
~cir	p/ZHHN^ZHc[
~cis	j%[([)^-J=[KJN[ZIcJfJ
~cit	g#J%J-_3J9a:J;]=J>E?I@HAJB^CHDJH]IGKINJVI]I_JaJ
~ciu	w&Z-[TX
~cja	u=FH[I[cY
~cji	h9I=[?_C[DZGZHEIJUYZGdIf[
~ck^	<#f(E)B*I+D,Z-B/B1H2G3A5[7B:=;G=F>F??@HAJEDFBH]IEJZKXM:N@O@RbS?TgU;V;WAX^ZJ[b_IbXdeeafZh<
~cka	h#](Z3Z9G@IBHCJDHIIJ[P]R[VIZ[aFbZcJ
~ckb	lHFZF^^d[e_
~cke	X!H#b%H(G)I*I+I,J-G0J1I2J3]4I6J7H8J9b:H;J=H?F@DAIB^CGDFFIGHHaI[KELIMFNGOGPIQJRHSHT]UIVGWIXGYIZX[G]F^H_IbFcYdHfGgHhF
~ckg	h(J0]:ZBYE[HGKYM^VJZF
~cki	nKZQXTZ
~ckl	u([,I-X9JH^eG
~cko	X#c%a(H@IBIGJIJKJMHTbZF[H^If[gJ
~ckp	n%b>]HC
~cks	N!E#D%Y&Y*F+F-E.I/E0H2I3J7J9G:Y;F<I=_>D@CFaGGHFIDJIK@MDNCOGPZRZTEUZVYW]XD^DbYcYd^e]f]gIhC
~ckt	f-Z>[?JBICJDXH[I[KJVJ]ZaYcZ
~cku	g6aHaKJPZZG_XfJ
~ckz	s(^.YX]ZJ
~cl^	e#DBIHeKYLJTJUIZG_]f^
~cla	X!G#Y%H(H)H+I-_0Y1J3F4I5J6^7H8I9F;I=G?E@XBDDYFJGHH^I^KXLYMJNGPGRHSITFUHVFWZXFYIZY]Y_GaIcGdFeJfFgHh]
~cle	d!J#^%^+[-I/H6Y?G@JBICIDGIIKILYMJT^ZB[J]J^[__hJ
~cli	S!H%H(b)H*H,I-E/G0H1_2J3G4I5J6I7Y8I9E:_<J=F>C?E@FAIBXCCDaFJGGIGJJLGMDNGOXPIQaRHSHTFUFVFWIXGYH[G]]^G_Ga]bgcFdEfYgFhF
~clo	H#?%B&G(B)D*D+F,Y-A.E/i0g1C2F3B4D5F6a8D9G:C;E<G=A?B@?AbB_CCDCEEFEHGI?K=LDM_NCOEP[QFRdSDTcUDVBWEXCYYZ?[C]Z^B_eaBbJc^dZeEf>g]hA
~cls	u%];cAJHEZI
~clu	Y!J#H%I)X*J+I-]/I0J1J4J6J7J9I:H=^?I@HAJB[CIDFFYGfIXJIKFLXMHNXOJRJSITHUEVaWIXJZC]J^H_GaIbIcHdEeIfGgJ
~cmd	q)]H_KJLHg]
~cn^	zh]
~co^	W!E#^%F(E)H+H,I-X/G0H4G6I7F8I:E;I=E>E?E@[AIBFCXEJFJGHJHKILHM^PGQIRHSZT]UEVZWGXYYHZ^[a]E^HaEbccFdHeIf]gGhB
~coc	j;Y?]CJDIG]HHLYZH^]d_fG
~cod	H!D#@%E&X(C)E*B+D,F-@.E0F1E2G3]4E5G6F7E8E9>:C;F<H=B>f?Z@>AEBaC]DBEaFDGEHaI@JEK>LEMANBOIPEQGRDSETDUDVFWEXhYEZI[E]Z^E_DakbDcDdEeGfCgDhA
~cof	q2^HYIF]]
~cog	g-].Y3F7Z:J>H@IBJDJIGKYO^VZZHh^
~coi	j6Y9J>GA]C[KIObZJ_IaZ
~col	W!G#G%G(_*F+I,J-J.J/H0I1H3F4G5J6I7H9C:_;I=F>BAIBCCDEJGHH]IaJHKXLIMENEO]PGQIRGSHTHUbV_WHXFYgZI[G]Z^H_HaDbGcCdFeIgHhE
~com	D!X#]%D&F*I+^,I-e.E/H0B2X4E5D6B7D8[:[<E=A>E?J@EAGC<EBFXGEHeIdJHMIN]OXPYQIRBTHWZXHYBZF[Y]Z^G_GaGbDcCdFeIfEgChG
~con	:!Z#A(<)@*C+H-_.A/?1c2d4d5b7?8e98:_;=<c=A>E?8@DAYC^D@EeFZK@LEMENAP?QYR^S>T;U@VHW]XA]B^B_Ja:bHcgdJeaf^g>
~coo	T!H#H%J(H)J*J+J-G.n/J1J3[4J7I8J9H:H=I>H?HAJBGCIGJHIIGJIKGLJMHNHOJPJRJSHTIUHVHWIXHZC[I]G^J_JaHbFcHdIfIgJhI
~cop	Z!I#J%I-H/J1J3I4H6_8G9J=G>C?J@HA[BICJDJGeH]IFJaKIMENGOIPJRJTJVaXI]J_XaEbJcIdJfHh^
~cor	L![#F%I&J(C)E*G+E,Y-E.G/C0E1J2F3a4E6^7E8F9G:C<H=A>G@^AbBJCJD[GBHEIYJELDMcNZOaQGR]SETYUHVAWXXBZY[E]A^CaYbDdBgEhc
~cos	l9Z=ZH^ZGbZ
~cot	p6YKXT_cJ
~cou	?!g#d%a&E(@)Z+Z,]-@.D/@1B2b3_5G6H7D8B9I:Z;X<D=D>H?>@AA^CFD[EEFEIIJFKDL^MEN@OIPeQ[RFSAUBV]W@XDYGZJ]A^d_aaAbCcFdCfBgAhD
~cov	d!J)G3H9J=a>_@JD_G_IIKJNJVYZFaHfJ
~cow	zD[
~cpa	p%bHG
~cqu	p8^HEQbZG
~cr^	zA]
~cra	d+X0[4[9J>^?JBJKJMIRJZE[Zb_cIf]
~cre	O!D#^)G+],]-F.J/G1H2^4G5J6J7F8]9F:G;J<I=F>Z?_@EAHBBCFDGEIFIH_JHKDMFNEPERHSGTFUGVDXGZH[[_[aFbhcFdGeHfEhF
~cri	N!F#B%_&G(A)D+[-F.I/C1D2G3X4X5G6]7C8]9E:A;E=]>E@BAFBHCADZEFFEGaHEI?JDKILDM@NdO_P[SDTDU@V@W[XCY^[C]A^C_IaBb@dde]fdg^hB
~cro	K!D#A&I(C*Y+F-F2H3D4H6F7a8F9C:D;G<H>A?C@AAGBBCDDCFFG^H]ICJYKELEMZNJOFPDQHRYSiTbUCVCWCXDYEZ<[E]D^E_EaXbCc]dcfbgb
~cry	X!J#I%J(J,J-H/J3I4I6h7J8J9H:J<e=I>I?I@IBHCJDJGIH>IHJJKHMINHPJRISJTJUJVJXJYdZC]J^I_IaJbJdGeHfGhI
~cs^	zH^JI
~ct^	A!X#=%A(>)A*=+E,^-G.H1e4a5B6Z8]9J:A;b<I=H?@@AB>DDEXFCGdHZIEJ_K=LGMCPIReS?TFUFVCWCXC[@]B^J_]aCbBc]fdgD
~cta	d!J(J,Z-_3Z4[6X9I=J@JBYCIDJIIKIMJUJVJXJZG_JaJc_fIhY
~cte	S!J#H(G)I+I,J-F/c0I2e3E4H6I7H9F:G;J<X=J>F?H@CAIDGEXFeGGHEIeJHKDLIMENGOHPFRHSHTHUHVFWGXGYIZZ]F^HaHbYcFdFeJfHgGhF
~cti	I!g#B%F&c(E)E+E-_.I/D0[1D2E3>4C5[6Y7C9C:C<Y=@>C?H@@B[CBD@EdFJIBJZK@MAN[OEPARDSDUcV]XCYcZ<[B]B^I_JaBbHced]fDgDh@
~ctl	j@]GZHFZX
~cto	L#D%a&d*E+G,F-C.H/F0F1E2f3b4]5G6E7X8c9D:c;F<d=E>F?D@CBFEGGCHEI?JJKBLFMDNCOEPEQ_RESZVHWJXGYFZ?[F]E_baDbEcAeFfCgGhD
~ctp	w0]HFZJ^JfHha
~ctr	c@IBIHHKJMZNJQb^JbYhb
~ctu	_#Y*X-H3I4J:J=J>J?J@HCJDIFZGJHII[KGNHOIR[UJVJYIZC[Jb[cIdHf_hd
~cu^	wa[
~cua	m-J3H9I=G>I@HDJI[KYOZTYX]ZZhY
~cue	X!b#[%Y(F)]*Z-F/I0J2^3Z6J7I8J9H:Y;H=E>H?G@ECFDZHIIEKYL[MGNGOHP]RJSITIUEVaWHXGYJ[Y]H^Y_YaHbGcHfFgIhE
~cul	h2Z3I9JHGIcZJb]
~cum	eHZNaZ[
~cun	h(J3F4Z9J>J?H@XBYD]HDM[NYU^VIWZZHa^fJ
~cup	i%J(H*X,X>b@IBJCXHDIYVJZ_
~cur	M!E#F&H)^*_+_,G-E.I/F0H1G2H3I4F5H6F7E8G9D:E;[<d=E>H?_@EAIBCC^DZEHFHGFIZJGLDNEOEPEQ^RGUFWGYbZE[E]E^J_FaEcEdEfEgFhe
~cus	Y!I#J%])J*I-a/^0J2I3G4J9H:J=F>G?HAJCHDHHaJ_KDMIOZPITJUIVGXIZ^[J^I_HaFcJdIfIhH
~cut	w=]GZZHgY
~cy^	J!G#F%G&I(D)Y*b+H,H.]0I1H2I3F4F5b6H7F8H9E:E;I<I=E>E?I@^BDC[DEEHFIGGIFJaKGLGMENhOHPFRISFTFUHVEWgXGZ<[G]F^G_FaEbGcDdFeHfGgDhE
~cya	w)Z
~cyc	qDZHJIHKZN[_]
~cye	zHFN_
~cyf	wHJIa
~cyg	nAcHHZJ
~cyj	zaZg[
~cyn	u@IHHN^W]
~cyr	w/^
~cyv	jHGNd
~cz^	zC]MZ
~cza	n([?ZDZHJIHN[T[ZZ
~cze	l*Z;Z@XHFXZZHa^c[
~czo	e!a#J(H9I:I;Z=I@ZBXDJHEIJKJMXU]V_ZE^[dXfJhI
~czy	s(G=]H]U^VEYXZF
~d1^	w-]
~da^	I!Y#^%F&F(C)A*@+C,Z.I0C1E3D4B5F6I8[9[;a=J>C?ZACB[CEEFFCGJHFIEJCKcLJM_NIOCPZRISEU[VFWYXYYD[@]F^I_Da[cAd^eI
~daa	u@[
~dab	u-G;YG[HZ
~dac	q!]*^BHHHS_UIVGZIbYfI
~dad	Z#H%F(G)I*J+H,J-[/J0J1J2J3^4I6J7^8J9^:a;Y=G>H?[@JAJDaE^FXGYHEJJKCMFPIRISYTIUGVEWHXFYYZ@[I]G_IaFbHdGfFgJhF
~daf	uDXVZaZ
~dag	m#I-J9d@^BIEZHCNJZH]I
~dah	q>aHHaJb[c[
~dal	f!]#J(J-I3I9H;XBXCJD^GZHBIGKYM]N^TXVJZC][_]aJbIhI
~dam	qB]DZHGZJh]
~dan	S!]&H(E)F*F+F,Z.J/J0F1G2H3Z4F5I6G7X9b;G<I=E@ABXD^FZHCIXJGKILJMYNFPEQHREVJWXXDYG[F_caZbJcDhI
~dap	X#J%I(J-I1J3I4Y5d6I7J8I9I:J<k=J>I?J@IBICIDJGJHAIHJJKJLJMINIRJTJUIVJYIZG]J^J_IaJbJcCdHeJfGhJ
~dar	W![#G([)_*I+J,J/]0Z1I4I6J7H8J9C:E>_@^AJBDCGDEEJFJGHI[JJK]LYNFOYPGRISITGUFWIX^YIZ<[H]F^baDbGcGdFeJfFgG
~das	e#J)Z+Y-J@IBHC[DbHDIIMJNJO^SYUXVI]JaJbJdJhJ
~dat	P!G#B%E&I([)G*F+E-I.H/[0Z1b2J3a4D5]6F7E8F:D;G=D>Z?B@FA[CDDcEHFHGDHcI@JFK?LFM^NYOXPEQHR_SZTEUCVCWGXDYFZ@[F]C^C_EbCcbdAf^g]hH
~dau	m#]@IBJKZM]fZ
~dav	m;Y?^@YBIHEKZM^R]UIVJWZZIfJ
~day	R![%I(G)H*H+H,J-C.J/G0J1I3F4I5J6I7G8I:F=Z?E@gAIBCEJFIGHH_KDLHMENHOGPHR]ScTGUIVIWIX^Za[H]F_HaHbFcYdIeJfGgHhF
~dba	u>bHGZH
~dbe	u7ZA^_J
~dbl	u#]TY[Z
~dbo	zH[WY
~dc^	l1]BJHFRdc[
~dco	m#b%I0[1[3_9H>IHBIJRIYJZIcIdZfG
~dcz	zZ]
~dda	z9_HI]J
~dde	^!J#J%I(^)I-^1J3H4H7I8d9G=I>G?G@ZAICIFJGYHEKGMJNHPHQYUIV]XJZZ]I^I_IaIcIdJfIgJhJ
~ddi	h7Z?ZCaDDN]ZG
~ddl	o<XHI]a
~ddo	z-^7YHHNG
~ddr	d3c9J:Y?J@IBJHaaHcJ
~ddu	z@Y
~de^	G!B#?%H&X(I)I*F+F,E-B0E1D2Z4C5F6E7B8G9=:G;F<F=G>c@EBYCaD?EaFCGDHcI[JFKEM^NEOJPCQFRCSYTFUGVFWDXc[D]^^Y_EadbHc@dAeFfDgJh]
~dea	Y!c#H%I*J-I/J1J3F7I9E:J=I>_?H@JCIDGGJIHMINJOIPHRJSJTIU_VFWIXHZ_]I^IaIdHf]gJhJ
~deb	e#^3J?I@JBJCJHCIbOJXJZH[_aJbZcX
~dec	Z!I#I%F(F)[*H+J,J-G/I1J3I4I5]6h7I8G9J>H?[AYBECHDGFJGXH@IJMGOZPIR[SJTJUIVIWIXJYIZF[I]H^H_HaIbIeGfIgIhG
~ded	^#J%J(I)J*J-F1Y3J4H8d9I>H?J@HAJCJGZI^KHM[PIQZUIV^XJZE_JaJbIdJfI
~def	R#H%J)I*F+G,I-H.I/G0J1I3G4H5I6I7H8I9G;I>F@YAJCGDFFIGHHYIGJGKDLHNAOIRIS[THWjXFYZZX]E^H_Hb_cGdFeJfGhG
~deg	pBHHESeUEVHZHfF
~dei	i@_HJKZMZXYZ^hJ
~dej	b!J(I+^-I9I:J=[>I?I@XBXCIDGHCIIKbMIVHXZYXZY[J]_aHbIfZhG
~del	Q!D#]%c&J(Y)F*F,H-Z/C0G1G2J4E5C6G7J8]9G:C;Y<I>X?H@GB@CJDAFXHcIJJGKZLFOFP]QHRYTXVFWHXDYGZI]X^E_bbJeIfDgEhC
~dem	T!G&J(E)I,H-[/G0H2]3D4X5J6H7F9a;I<J>B?C@]AHCXEIFHGGHHJHK@M[NETFUEWGXfZ<]E^F_GaYcFdEeIgGhZ
~den	H!Z%c&F(c)D*Y+F,[-Y.G/J0J1F2D3A5F6Y7c<F=F>H?J@IAbBGCXDGEJFDGFHCI_JZLYMFNDOHPaQcRCS_TDUIWGXEY]Z<[F]C^ZaYbHc@d>eEf?gDhD
~deo	zHZbX
~dep	Z!H%J(Z)I+J-F/H0I6I7I9F:G>F?E@EAIB[DGEIF]G[HGIELJMGNHOISHTGUGVbWIXDYZZD[H][^IaYbadFeJfbhH
~der	G!C#C%D&E)[*[,a-J.E/C0D2F3H4B5E7l8E9D:G;B=D>Z?@@cAEB[CID?ECF_GCH[IEJFK[LZMEP^RFS@TBUGV?WBXa]A^__FaZbcc?dAeGfEgGhG
~des	J!d#J%B(c)I*Y+G,E-G0F2G3X4E5G6]7D8G9@;]>A?H@bAFBJCCDDEEFDGdJDKCL[MANGOBQFRISCTZU_V>WCXAY[[]^Y_BaEbYcAd^eEfJg]hG
~det	U!I#I%G&a(E)F+G,I-Z.J/H0I1H2J3I5J6I8H9F:H;I<J=E>Z?E@AAIB^CEDaEXFIGGHFK]LGMXNaOGPFQJRYS_TGUFVDXFZ_[G^F_XbEcFd]eJfIgG
~deu	a%X(I)J*a-J/Z3J9J>J@aA]CbDJHFKJMINIO]VIZDdJhH
~dev	Y!I#X%G+I,I-[/I3I9I;J=I>_?GB[CIDHHcI^KYMHNJOJPISJUJVHXIZG[_]I^J_IaIcIdGeDfFhJ
~dez	s(]9[HIZZ
~dfa	j/dHGNJ
~dfi	zG]
~dfs	_(I)J*I,]-H7i9H:J=J>I@IBJIHKIMJNJPITGVJZGaJbJdJgJhJ
~dg^	oH_
~dga	u-]
~dge	m._
~dhe	m=YU]V^ZI
~dhi	z2IHGK^NJ
~dho	i%IHIPc
~di^	b#I(I*[-J3J9]:J>_?IBFCZD^HGIHKIMIOJSYU[VH]IaXcJhJ
~dia	f(Z9X>J?X@]BIHIIJKJL[MIPJSJTIZD]]^Ja_gIh[
~dic	U!G%X&J(F)G*G,I-a.I/H0I1H3X4G5J6I7H9X:F;I<J=D?FC]EIFHGHHDI]KbLIMDNJO[PGQIRHSGTGUFVXWHXZYH[H]E^H_IabbHcIdGeJfEgHhZ
~did	l9YA_X]bZ
~die	[![#H)J,J/J0J1J3G4X6J7X9H=G>J?F@ECHDHHIIFJJKXLXNZOIR^SJTJUHV[WJXIYJZ@[J]b^I_JaGcIeJfcgIhG
~dif	S!F%F(E)H+H/_0H1I2I3C4G5J6b7[8]9F;I<J>Z?B@cCHDDEIFIHGJHK[LGNXO[PHQJR^SHTGUFVGWHXFZ=[G]F^]_FaFbGcFd^eYgZh[
~dig	S!G#]%G&J(F)H*G+H,I-C.I/G0I1Y2J3c4H5J6I7H8I9A;I<J=Z>X?I@AAHB]CZDJEIFIGHHDI]KHLIMIOaPHQJRHSHTGUFVEWHX_YHZ>[H]E^H_HagbHcGeIfFgHhY
~dim	g#I(Y)a-J3[?J@HBGDXHJIIKHMJNIU_VGZ_]JaIdJgJhJ
~din	i%J9H>I@IDJHaIJM^P]ZFbEcYe]
~dio	n%Y>[CZD[ZI[X
~dir	O#E%Z&d(Z*Y+G,H-H.H/G0F1d2H3e5I6F7c9C:a;F=E>A@HAJBGCFDGEFGEHEICKALFMCN^ODPEQHRFSGT]V@W^X]YFZ=[H]E_ZaCcCdYeHfBgHhD
~dis	M!g#E%E&H(Y)Z*Y+G,G0G2H3A4b5H6Z7E:D;[<I=C?[@CAEBBCCDCEGGEHaIIJIKJLGMDPHRDTFUbVAWDXEY[Z<]H_IaCbYcIdDeIfHgFhE
~dit	U!G#F(F)[+I,J-^/Z0I1J2J3G4I6I7I8J:I;a=Y>FAJBDC]DBEZFJHaKEN_OIRJSIUHXYZF[I]Z_HaHbHdFeJfHgH
~div	f-a/[6[>H@XBIDGHZIJKZMJNJO[ZGhX
~diz	zN[ZI
~dj^	zHGZIb^
~dl^	k7Y<XG[ZG]_
~dla	e%b(J*ZHHg]
~dle	j(J)[-J@ZBJHaI[KILHMIVZZEg[
~dli	w3]>_HF
~dlo	uOXh]
~dly	w1Y3YJ[
~dma	uQ_ZJ
~dmi	A!B#C%D&E(d)k*n+E,i-A.F/?0C1Z2E3?4A5F6C7>8A9A:H;C<E=C>??@@@ABB=C;D?EfFCHDI<JAK=LEM>N?OAPkQJRBSETBU]V[XCYCZG[A]?^J_@a@bAc?d]eBf?gfh?
~dmt	uA]
~dn^	z4YTY
~dna	w*ZCZ
~dne	j%J9IC[HJLbZF
~dni	s-[@^
~dnt	s-YHHKZNZZGh[
~dny	zD[
~do2	w-_?[
~do^	E#_%[(?*E+^-].G/?0E2I3I4[5E8J9]:X;D=<>I?fAFBaC]EBFGGCHAIBJ@K]MDN<O^P[QJS_UaWEX_YD[H]F^F_AbDdHeGf=g@h]
~dob	k9_=GH_
~doc	d#I9F=I>I@JB_CJHbIZJIKYZZ
~dod	wI^K[
~doe	M!I%G&Z)G*G,I-Y.I/I5I6H8X9D:I<I=X>D?G@YAJBACFDEEHFHHcI[KDN]O^PEQIRHSFTYVDWGXIZ_[G]E^E_HbYcFdCeHgG
~doi	e#J*^:Z>J?J@IA]BIDJEXHDI[KYMJNIO]VIZG[]h[
~dom	H%b&H(@)A+E,C-?.G/X0E1D2H3E4j5c6E7g8e9J:B;D<G=A>AA^BDCADBEFFDGHHEI=JaKILEMENaODPgQIRDSDT_UCV@WEYEZ9[E]B^C_Ha@bCcBd@eEfAgZhB
~don	]!Y#I%I(H)I*J-F/[0I1J3_4F5I7I8I9F:G;J=H>I?F@HAZBcCCD[GIHHIEJIKCMGNFPHRISHTGUGVFWJXHYJ[I]g^I_FaDbHcHfGgYhG
~doo	lH]N]XXZG]YdY
~dop	l3J?H@JA^HGR[XJZG]]_[aIf^
~dor	Q!H#E%E&I(Z)]*Z+F,]-C.X/F0H1F2H3D4c6Z7^9C;H<I=E>I?C@GBCCEDCFXGGHJJcKBLIM^NCOEP_QHRXSETEUXXEYXZE[G][^J_HaYbYdZeGgEhE
~dos	k3G9[>[@YBJH[IIKIO_P[ZFaX
~dou	k!J#[I[KaT^ZI
~dov	n-ZHFZ^
~dow	K!_%B&I(D)F*F+G,H-E.I/_0H1F2H3E4Z5^6G7D8G9B:D;Y<I=G>H?Z@GAFB?CEDDEHFHGFHYIDJGKELFMaOGPEQJRESeTCUDVCWFXDYGZF[]]G^Y_GaDbfc_eGfZgd
~doz	uHJI]K[ZZ
~dpa	uEHHGK[NYd]e]
~dpe	z%^
~dpo	o-F@^N^ZJc_
~dpr	i%H(Z)E*D,J-JEJH[MIPZZJg_
~dpw	s#bHH
~dr^	j9J>]K]M[QXZJ
~dra	h(Z*Y+]-J3F9H:J@ZBIDHIIKGMINHO_SYVIWXXIZE[[]J^]aIfJhH
~dre	U!H%G(E)]*G+I,J-E.^/H0I1I2J3c4I5J6J7F8I9F:[;J=G>Z@DAIBBD_EGFIGHJHKELHMFNFOFPHQJRIS_TGUEVEWGXGYIZG[H]F^H_Ib^c]dXeZfdgFhG
~dri	[!J#[%J(I)J*I+H-X/J0J1J3[4J7I9D:Z=H>E?H@FAJBZCGD^F[GIHaJ]KFLJMHOHPJR]THUJVJXHYJZA[J]^_JaZbIcHdIfHgIhG
~dro	d#[%_(^)Z-X3I4[9J:J=Y>]?J@IBIDJG]HCIHJJKGMJNJRIUJXZZCaIbJc[fH
~dru	k>I@ZC[H]ZGa]
~drz	p-Z/Z@ZHIKZMJN_ZH
~ds^	e!X#J3G@[BJDYHCIFKYNZO_VJ^[aIe[
~dsa	q@aIJZI
~dsb	zHYcX
~dsc	g>]ZH[Xbb
~dse	m9G>^@IHbZF]J
~dsk	z3aHJ
~dsl	wHIT_
~dso	zI^
~dss	zG]HY
~dst	h#F%J-J9HH_IJS_TbZI_H
~dsy	^%a(I-I0^1J3J9J=JBICJEHGYH?IJMJNJRJUJVJWIYJZG]JcJd]eZfe
~dt^	m-I3IBJHFIHK^MJcJd^gZhZ
~dta	zZYh]
~dto	h)bHI
~du^	f!X%Z>aHHZJa[d[
~dua	i!Y*[/[9I>Z@ZAYC^HEK[ZG
~duc	^!](I)J-X9J:J=G>H?I@HBGDJIIJdKIL[PJTZUJV]ZB_JaZ
~dul	o4I5J@JJ]ZHdJgch[
~dun	]!J#G%J&b(I)Y-I/I3G4J7J9J:I=H>H?GCHDHHJIHKYMGNIO]PIRJSIT[UHV[WIXIZ][I]I^J_JaYcbdIfHgXhH
~dup	h%J3GAeH[fH
~dur	]!]#F%^(H)Y*I-G/J0J4X6J7J9H:I=H>G?H@GCHDHHCIIJJKGLINHO[RJSITbUIVGWJXHY[[I]c^J_JaYdHeZgIhH
~dus	m!Z#[&I@JAJBHHDZF^[_[gZh]
~dut	o=_>JBJZZ]ZaZf[
~duz	wXZ
~dva	q;Y=]c]
~dvi	p)[-I:[BJHIS_UHVJZ]
~dwa	o.X?aHJIZZE
~dwi	o*]@[CYHJSXZY
~dwo	zC[
~dwr	l%a(_HDKJZHdYfJ
~dy^	Q#E%F(X*X+d,I-X.I/J0H2I4H5I6I7G8G:E<]=F>G?D@]AGCZDZEIFHHFIGJIKYLJMEN]OFPHQIRHS^TJU]VFXYYHZD[G]EaIdXeHfYgFhE
~dyg	z@]XX
~dyn	o3Z>ZDZHZO]
~dza	qO[ZId_hZ
~dze	zB[CY
~dzi	]!I#I%J(H)J*I-G/I1I3Y4J7J8J9b:H;Y=H?H@]B[CGDGFJGJH]IEJJKFLJNGOHPYRYSITIUHVHWJZX]H^J_Ia_bJcIdHfXgIhJ
~dzo	z9]
~e20	u-aIF
~ea^	d!J#X)G-I9E>H?J@HBYDIFZH]IIJYMJNJQXTIUIVJXJZ_aJh[
~eac	U!_#^)H*I+J-^/E1I4[5J7H8Y:G=H>[?F@HAXBDCHEHFJGHHDIFJYK^LJOHPIRHTGVFWIZD[I]G_EaJcbdGeIhZ
~ead	O!]#d%Z&J(b)J*F+^,G/G1F2G3Z4F5I6Y7G8F:D;H<H=E>]@HAGB[CFDEFHH^IAJEKXLFMBNCOEQHR^SIT_UGVAWIYJZC]C^D_IaDb]cDdDeGgY
~eag	n)[ZX
~eak	Y!]#I%J+J-a3Z7J9G:J<]=I>H?IBGCJDHFYGIKGLJMIN^PISJTIU]VGWJXIY]ZD]I^I_IaIdYfHgJhI
~eal	e9^HYS_ZHf[
~eam	U#H)X*I+J-F/I0J1J3F4I7I8J:_=G>D?F@DBFCIDGFIGIHgIEKGLIMdNHOHPIRJSIUHV[WIXHYYZG[I]G^HaEbHcHdIfHhF
~ean	[!H%^&[(J)J*^-H/Y1J3G9F:I;J?I@^AaCHDHFJGJHGIGJJKGLJM[NGOIPITGVIXZZZ]I__aFbJcJdJfIhG
~eap	wHIK]R[ZI
~ear	R!_%D&J(E)G+c,I-^.I/G0H1^2I3F4H5J6H7G8H;J<J=G>Y?ZAGCDD@EJF^GCIEJGKaM[N]PXQIRHSHT[UGVFWHXFYHZ?[Z]I^X_[aEbJdGeHfagGhE
~eas	P%H(F)G*G+I,J-b/Y0J1Y2J4I5J6J7G8H9_:F;J=C>B?GAICFFIGHH[IbJIKDMFNaOIPGQJRISHTHUGVFWIXYYIZc]F^F_HaGcGdGeJfHhF
~eat	V!E#J(F)G*I+H,H-F.J/G1H3G4G6J7G8_9^:G;I<I>F?F@IAHCHDGEJFIHZIFJHK[LHNEOIPGRHSFTHU^V]XGZ@[I]G^Y_]aGd^eaf_gHhF
~eau	[#J%I(I-F/X3F6J7J8Y9_=I?[@XB[CGGJHCIEJILJM^OGPJQZUZXI[X][^J_JaZbHdGfIgJhG
~eav	c!b/X9I>I?H@GBJG[HcIJKJVIZCaJ
~eb^	qF]HZNZZHaX
~eba	H!E#C%_&I(B)D*I+G,[-D.H/G0[1Y3E4Y5Y7G9H:D;I=]>E?E@GA]DDEFIDJXKBLEMCNCOIPXQXRZSETDUAVBWEXHY^ZF[E]E^C_]aFbHdcebf^hC
~ebb	pBHHHKJM_ZJ[]hZ
~ebc	wH]
~ebe	b#](J-G0[3I9H=J?ICIDHMFNHO]ZB][^Ia^bJdIfJgZh[
~ebi	nI]ZJ[YcY
~ebl	f#_+Z3G9H>H?H@HBICGDGHBI[K]MJN[OXVJZF[^]Ia]cZ
~ebm	m@JB[HYM_ZHhH
~ebo	X!J#E%H([)Z+J-G/H1J3Z4J9G:I;Y<^=I>E?_B_CHDHGII[KHLIM[NHOHPISIVHXIZF]G_Xb[cHdXf_gHhG
~ebr	c!]#H(Y*J-Z3H9F:];]>]?Y@FBHCYDHHFIJK_MINHOJUJVHXIZB[J]^^[aFbIdIfJhH
~ebs	jH^I[ZZ
~ebt	zXZ
~ebu	d4Y6X8[DZEZHHZGbJcddYfJgJ
~ec^	Y!I#H%G([)I+J,J/I0J3]4I7X8J9F:];J=G?b@EAJBXCGDEFJGIH=IFJJKYLJNGO]P[RYSITZUHVFWIXHYJZE[b]G^I_IaDdHfGha
~eca	Q!H)Y*G,I-Y/[0J3H4E5^7I9G:X>G?G@HBFCHD]EZGII[JHLYMHOYR_VYX[YDZA]Z_IaFbIdYeIfHhF
~ecc	a#Y-I/X3X5Y9I=J?J@IBHCIDJHDIHKXMaNIVYXJY]ZG]JaJbJg[h_
~ece	O#[&J([)H*H+G,H-D/G0I1H2J4H6H8H9E:H;I<J=a@_AHBCDYFIGGICJJKdLGNEOERHSGTGUAWEX]_FaacHdbeIfFgG
~ech	T!E%d&I(d)F*F+H,X/^1G2H3C5I7F8H9F:C;c<Y=B?C@YAGCDDCEGFXGFHFIAKJL_PYQHRGSFVAWFYF[F_EaBc]dFeYfBhI
~eci	T!E#F&b(D)Y+I/I0I1H2I3B4H6_7G8G9^:F;I>DCFDFF[GGI_JGKDLHN_OGPGQJSXTHVXW[XG[F^F_GbYcFdEeHhE
~ecj	zI]
~eck	X!I(G)I*Z+I,G-C0I1J5_6J7I8I:H>F?G@CAJBDCaD[FJGHIbJ_KJLYMFNZOHPISITIUHVGWJXHYJ[H]Z^Z_IaGbHcIdXe[fGgIhE
~ecl	i#](J-J@YBGC[DJHFI]K]MYO[ZDhH
~ecn	wZEhb
~eco	O!E#A%D&I(D)D,H-Y.H/J0H1F2H3]4H5H8_9A:Y<H=D>[?J@bAGCeD[EHFGH[IBJ_KELEMFNAObPEQHRESJVHWFYFZI[J]Y^E_EaGbDcDdHeGfDgFhd
~ecr	T!F#F%^&I)G-E.J/F1H2]5J6f7G8Y9E:F;I<I>X?_@FAHBDCGDEEHFGHFIDJGKJLFMDNCOHPYSHTGUFVDWHXGZG]G^F_[aFb[dbeZf]hE
~ect	>#<%X&b(C)F*F+B,]-X.C/H1e2e3]4]5B8d9G;_<c=;>@?D@?BBC<D:EBFDGdIAK:LCM?OHPFQ[RdSFTIUFVBWJX=Y[ZA[C]=^I_ba@b@cfdJfbgCh[
~ecu	P!E#D%X)Y*_+a-G/Y0H1H2I3E4D5I6G7F8H9F:E;[<e=F>_?[@AAHBDC]D[EIFIGGHGLGMDPEQ^RGSHUFWGYaZX[F]E_GcFdFeHfEgGhF
~ecy	wKZ_]
~ecz	z?[D[
~ed^	C#^%G&F)@*],Y-H.H0H2D3J4H6H7A8^9=:F;H=Z>H?[AHBJCaDAI[JIK^L[MJO[PCRESBTJUGV^WBXaYHZ^[E]^^X_IaFbAdCeDfEgYhH
~eda	e!I#I%H(Z-G2Z3I9_:J;]=I>G?F@IBGCHDZGJHCIYM^NZOJTJUIVHXIZX]I^YaIbJdIf[hI
~edd	u-I9H>J@HBIH_IILJZ_]J
~ede	K!Z#]%H&H)D*C,d-?.G0E1E2F3@4C5G6J7k8I9Z:F;E<H>=?FAEBbCGDFFEGDJIK]LFMXNFOCQFRDTAUXX[YEZX]@^A_Aa[bYcBd@eFgFhY
~edg	o._
~edi	Y!H#F%I(F)H*Z+I,J-_/J0J1J3F4I6I7_8J9Z:F;a=Y>B?DAJCJFJHaKCLINGOIPGRJSITXUGWIXcYIZ>[G]Z_IbEdHeJgIhF
~edl	z1YV]ZH
~edn	q*ZC^
~edo	]#Z%I*H+]-G/I3G4J6J7^9C=H>]@aBXCDDCGJHHIFLIMFNHOIRYSJTYUIVEX_Z^[Y]H^I_IaFbHcJfHgJh[
~edr	h9J:]Hb
~eds	zcX
~edt	h)bHI
~edu	l+X,Y9J=IVIZJ]be[
~edz	w9];[HI
~ee^	d%[*_-J=f?I@ZBIDIIJKHVJZF[XdDeIfGhI
~eec	_!J#J%](I+J,Y-I/J3H4Z6X7J9I:I>H?H@GBHDIFIGYHEIIJJKHLJMINFP]RXUHVGWJXIZX[J^I_JaJbHdae[f^hH
~eed	L!X)G*Z+G,H-E/X1Y2H4F5Y6H8F9I:E;I<X=]>X?GAFBYCcDEE[FIGFH^I^JFKBLFMGNDOFPGRHSHUFWGZ_]D^F_EaDbGcEeHfFgXhH
~eef	q%Z/Y@[HIIHKIN[UY
~eei	zS^
~eek	^![%J(I-H/Y1J3]4H7J8Y:H>Y?IBDD[FJGZJJKJLHMHNHPJRJTHUHVZXJZZ[J]H^I_ZaIcIdJf[gIhI
~eel	n#[:]>GX[ZZ
~eem	g(I-]@JHZI[KXNJP]VJaY
~een	J#Y&I)Y*E+[,G.H/B0G1G2H3C4X5Y6[7E8H9A:D;G<Y>YCID]EGFHGEI[JZK_LJMENCQHRFSDTDU[VXXDYGZD[^]Z^Dbec]eGfFgDhC
~eep	U!H%J(H*J+^-Y1J3H6J7[8J9H:I;J=H>G?I@]AIBECHDXFII]JIKXOIRJSJT_UIVGXHYIZI]G^[_IbHcIdIfXgX
~eer	Z!H#Z%I)I*^+J,I-E0I1I3_4I6I8J9Z:G;J=I>Z?H@bAIB^CCFIGIH?IYJILIMFNCPJQJRIS[VGWJXXZI[I]G^H_HaFbHcJdZe[gZ
~ees	d%X3I4Z9I>J?IA^BIDJGJHGKZMJOJRYZ^bIcZdYfHhI
~eet	Y+Z-Z/Y>F?IBICJDIH_IYN^VJZH]baJhJ
~eez	zH^
~efa	c(J+I-J4]>]?H@^BJCIDHIIKHNZVJY]ZE]]aJb^
~efe	a#Y&]-G/J3I4g5J9H=I>G?[@HBHCHDJH[IJJIKHMHNIOJPJQYTIXIZE]I_JaHbZdJfJhJ
~eff	nBZHJLZQZTZ
~efi	S#H(Y)I*G+X,I-I.J/H0J1J3_4I5I6J7I8I9H;I=X>F@GAJCHDFFJGIHGIGJHKELHMXN@OGRIS[TIWjXGYJZY]E^H_HcGdGeJfHhH
~efo	M#D%F&H(D)F+J,H-C1H2I3b4F5Z6H7F8G:D;H<I=D>_AFB@C^DfFHGFI@JFK[MENCOfPFQHRGSFUEVBWGXZYGZC[E]d^F_EaHb[cDdEeHfFgFhH
~efr	w*X-[CJZ]
~eft	]!X(I)I*H+I,G-G3G5Y7J9Y:I;[=G>I?H@[AZH]IIJJKELJMINYOHRISJTIVIXFZC]c^YaHbIcJdIf[gIhI
~efu	N!Y#D%b&I)[*F+G-^/c0G1H2I3D4E5J6G9E:I;I<J=^>D?J@ZAHBDCEDEEHFGGEH?IbJaK^LGMBNXOYPZSDUGWGXEYHZJ[F]F^GaEbDcIfDgE
~eg^	]!J%F(c)]*a-J3J9I>J?H@YBJCIDHH?PdVFZG^[
~ega	S!E#D%i&X(^)E*D+G,G-C.X/G0H1G2H3C4F5I7G:D<I=E>Y?E@CAGBBCDDDEHFFGEIFJGKALGMCNZOEPhQXTFUDVaWGXDZ?[G]a^F_Ea^b[cCdDeHfDgFhE
~ege	_#X(X3H9I:H=I?H@GBGDaEZG^HIIHMIN]O[TYUJV[ZB[J]Z^JaHbIcJfIhY
~egg	p=[>^?J@[BJDYHHZX][aH
~egi	I!H#D%E&I(F)B+k,G-B.H0F1F2H3I4G5H6G7E8F9C:C;G<H=H?a@FAFBYCbDhEFGEHYIAKALEMCNYObP_QGRFSETEUHVAWYXCY]Z?[E]D^E_DaBbGcIdCeGfCgEhC
~egl	h3J9J?]@HBYGYHEIJKYN_RZV[ZHaJhJ
~egn	s*Y=^>IHHZZa]
~ego	_!J#I%J(Z)J-G/J1J3[9E:H=H>Z?H@ZB^CYHGI_JIK[LJM^OIPJRJSJTHUHWJXGYJZ?]I^I_JaCbXc[dHfYgJhY
~egr	a!J#J%I(])I*Z-J3J=I>J?I@]BGDHEHHAIJKIMJSeUEVFWJXJZF]I_JaIcHdce^fDgJ
~egt	b!X#J,Y-X7[9H:J=J>]?[@HBIC]D_GZHDIHK[NIOXUIVJWYXJZH]IaIdXhI
~egu	Y#F*[+G,I.J/I0I3J4H6I7G8Z:I;I=Y>F?_@[AICaDJEIFIGIHFIDJJKDLHMGNGOGPGQXRHSYUXWHX[Y]Z?[H]b^I_HbGcGdGeJfFh]
~eha	g#J(H-Z9H>J@IHZIIK]LXVJZY[Yd[h^
~ehe	c#I%J*a/J3Z4Z?JBHCEDJHDIXKHMJNHPZSJTZVJXJZE[YaJbJc^d]g]hJ
~ehi	g!I/G0I1Z3Z9[>H@IAIBIGFH@IJKJMaNYR_THX[ZF]I_[aFbZcIdIfH
~ehl	V#Y%[&^)H+J,Z-F0I1I3]4G6[7I8Y9F;Y=]>F?HAJBDCXDDE]FIGHHHJHKFLHMFPGQJRZTFUFXFZa[X]F^J_GaFcFdJgHhE
~ehm	m?a@IHIIJK]N_ZH
~ehn	f-^=J>J@YBJHEIIJ[KHN_Z^dZhI
~eho	h!J#J%](_,Z-I3J9Y:J;Y?J@HBICJDJIIKIMXP[UIVI]]aJbJ
~ehr	]!Z#G%Y(I*Y+Z,J-H/I0I1Y3I4H9H:I;J<Y=_?ZA[BGDGE[GIHCK[LJMHNIOGPHRXSJUIVFWJX]Y]ZF[I]G^I_YaFbHcFeJgI
~eht	V#H%G(F*H,J-^/H2Y3[4H6I7I8J9E;J=I>^BGDZEJGIIZJIMYOGUGWJXGYY[Z]H^]_HaDbYcHeIfYgHhI
~ei^	W!Z#a%H(G)H*b+I,J-J.J/X0J1I3D4H6I7H8I9C:F=F@aA_DXEJFJH?JILHNYOZPHQJRHSGVFWHYIZG[H]b^H_IaHbGcHdGfGgGhE
~eia	q#ZH]JY
~eib	W!H#G%_&[(E)G*I+I-H/H1Z4[6Z7H8X9G:G;I=Y>D?F@ECGDFEHHIIIKDLJMGNFOXP]R]SHTHUEVEWHXGYYZG[X]G^G_Ya^bFdae_f[gZhE
~eic	X!J%H(J)I*Y+J,I-_/]0I1I2[3]6H8J9E;I=F>E?F@XEIF[G[HAIeJJLHNEO]PHR^SHTFUHVFWIXGYHZ@[H]F^H_GaFbHeJgHhI
~eid	k-J9Z@IA^B[IIKIMINb_JdJhJ
~eie	u9^HE[X
~eig	Y!I#H%^(G)I*I/^0^1J3F4H6J7J8J9F:Y;[?[@]AJBDCGGHHXIELIMFN^P^RXSITJUHV_WJYIZ?[Y]H_YaEcHdEgHhE
~eil	d!Z(J+Z-X/^3J9G:J>H?Y@ZBIC]DYKXMHNHOJTJVXXJZA]_aHfJgJhY
~eim	R!E%^&^(Z)H*I+H,[-J.J/G0H1H2I5I7Y8H9G:^;X?Y@CAICEDCFHGGHEIEKBLXQIRGS[TFWZXEYHZZ^G_Fa]dCeZfHh_
~ein	E%H)G,H-D/B1F2F4Z5D6E7G:Y<F=[>DACBXCXD^E[GEIZJFK^MENIOYRES[T@UZW]X[Za]C_Aa_bDcDdFeEgD
~eio	k-J9I>]?J@JCYHII[T_ZF[X]]aHbZ
~eir	U!H#H%H(I+X3I4J6J7G8a9Y:_;Z>G?FAJBBFYIDKILZMIPITJU[VZWHZD[_]H^H_IaIbHcIdXeJgHhY
~eis	b%I(J-H/G3X9Y=]>G?I@FBID[F[KEMHNbTYVXXI[J]HaHbYcJdJfJ
~eit	O!Y&J(B)I*Z+],F0Z2Z3F5G6E7F<J>D@ZAFBHCcDXEFGIHDI[JEK^LGNDOYPER^S^TYUBV?XXZG[D^DaEbDcYdAeJfZgJhZ
~eiv	c(H3I:I>Z?IBJDIH_KJV[][a]
~eix	m@_KZXZZ]hJ
~ej^	j#J-J3J9[:]=J>J@IBIC_DIHCI^MZNJU_VJXJZF
~eja	_!I(H+^-H/Y3I7J9H:I=Z>H?HBXCHDFHDIGKcM_NIOJTJVHXYZX[I]H^JaGbHfJhX
~eje	V!H#I%I(H)J*J-a/_0J1I3I4J6H7I8J9G:H=I>H?IAJBFDXEJFJGHHII[J_LIN_PISJTIUIVHWJXIYJZJ[J]^^H_GaJbIcHdHeJfHgH
~eji	zIY
~ejl	wD[aX
~ejo	n0X3I?]CJHFY^aIf[
~ek^	b![#I(I-I/Z3J4J8Y9Y:H>Z?J@[BFD[G[H[LIMINITIUIVY]I^J_[aJbIcJfGgJhJ
~eka	g#J%I&_(J*I-Z/]2Z3I9E:I=I>I@]BICJIHKHMHN]P[XYZDa^dGfJgIhI
~eke	g-I3I9Y=^>F@IBJCID]H@IbKJVJZ]aJf_
~ekl	p9JB[DYHFZY][aZ
~eko	h%H(J)Z-Y:[;Z>H@[BYCIDYHXIIKGMJVYZH[Za[
~ekr	wb]
~ekt	f(J3]9I:J;Y=I>IAaBIGYHEIIMJVJXIZC]I^I_baJb]c[dJfJhZ
~eku	s1]9_HHIHN[dJfJ
~el^	P!E%E&I(H)F*F+G,H-Z.H/E0G1F3^4_5[6[7I8G9?;G<]=I?^AGBACEFGG[HfIBJIMBPFRFSFTDU_WGXaY[Z?[E]Z^E_EaYbDcGfCgF
~ela	Z!H#Z(F)I*I+X,J-E.J/H0J1I3G4H6I7H8Y9[:];I=Z>^?EAIBACEEIFJGHIDJIKDLHM[OGRHSHTFVFWHXFYIZ^]]^H_Gb_c^dFeJgIhE
~elb	f(J)Z:I<[=I?I@ZAaB]HEIJKZU[VaZD]J_IdIhI
~elc	j+J-c9X=H>I@IBJDIIDK[N]OYZH]Ia[hI
~eld	T#Y%G(E*H+I-D/G0I1I2I3a4H5J6I8I:I;H=F>F?C@GAHCEDBFIGGHEICKCLYNCOYPGQJRZSYT^UGWHXFYIZ_]E^Da^bccFeJfEgXhe
~ele	K!F%b&G(H)C,F.F/F0D1I2F3c4C5D6E9I:A=F>d?Z@GADCHDcEGFDGcIFJDKCLJMAN]OfPaQFRESDTHV_WHXAYDZ@^C_]aFbBcCeFfAgDhE
~elf	Q!F%G(A)e*F+I,J-F.I/G0H1I2I3H4I5I6I7F8H9I:E;I<J>F@BAIBYCGEJFIGGIFJJLEMFNFOJPEQIRISYTZUeVdWFXHYH[Y]F^c_GcDdDeHf@gFhE
~elh	g#Y-I/Z1X9H?I@HBJCIDIHCIHK]MaNIXJY[ZX]IaJbJh_
~eli	^!I#I%J(I)I*H-[/J3G4J6X7J9X:J=J>H?a@HAYBGCHDHHCIGJIMJNIPIQ_RZSIT^UDV]XHYZZY]H^J_JaZbacJdIfIgJhI
~elk	wHJI_N]ZJ
~ell	J!I#J%B&G(X)C*F+D,J-].X/E1E2H3[4D5G6G8H9a:H<G=E>]@FAEBBD_EJGZH^IHJFLFMEPDQESJTYU_V]WEX@YJZ?[B]c^HaDcBeIfDg_h_
~eln	l6X9J@XDZIYN^ZIhZ
~elo	_!H#Y%J*J+J-Z/Y0J1I3I4J5^7X:X=J>[?ICIDIGJIGKFMENGOJR[SJTHUJVIXIZH[J^I_ZaIbZd^fIhZ
~elp	T!X%I(c)F*Z-X/I3H7I:H=J>G?F@[BZCIGIJZKFMFNGOJSIT[UHVFWJXGZY[H]I^G_JaHbFcJdIf]g_hJ
~elq	wM^
~els	e&[)X7Y9I:]?YBYCJDIHGI^KGMINYSIUHVZZ]aJbYdHfIhJ
~elt	i!Z-J/J6[=J>Z?J@[A]BFCJDIHFIYKIMYNIS]UIVIXJZY]XfJ
~elu	_#](J-H6]9G:I=I>Y?H@GBYC]D[IGK_M]NJOaTJUJVIXIZE]HaFcJdJfJhH
~elv	h(J)^/J0]HDI]XYZFb^
~ely	f&X2Z?Z@_HGQ^
~em^	C#?%C&E(>)B*@+H,A.D/d0]2D5D6b8I9F:H;A<D=D>F?@@ZAYBaCHD_EfFHHIIDJBKZLFM<NYOEP_QERJSZTYUBVFWEX=YB[D]E^=_dbAcddceAfYg[h>
~ema	H!C%J&G(A)D*_+G,E.H/G0E1J2Y3_4B5F6E7C8D9I:Z;E<G=A>Y?aAEC]DdEYFDGCH^JGKDLEM]NAOIPIQESJTFVAWCXdYF[C]Y^C_DadbFcFdBeFhI
~emb	W#H%G)I*H+J/H3G4J7I8J9E:H=H>E?HAJBFCHDHFcGHIJJIKaLJMHNFOHPdRJSITIUHVdWJXHYJ]G^H_IaHcIdEfIgIh[
~emd	z+J7ZDHHFY^
~eme	P!G#G%[(J*G+G,H-A.I/J1G3D4Y7F8Z9D:E;I=Y?D@]A[DBGFIcKeLFMCOFQIRHSGUEVJWGXEYJZE[[]E^H_EaHcYdYe]fIh]
~emi	X!I%I(H)J*I+I,J-G/a0I1J3G4J6I7I:I;J=g>H?G@FAIBHE_F^GIHHIEJJKHLIMHNaOJPIQJRJSJTHUIVHWJXIYIZB[J]G^J_FaGbIc_dFfH
~emm	p-ZHHKZa]
~emo	S!F#G(F*G+X,I-H/J0I1H2I3X4Y5I6H7H8X;H<J=]?Z@CBBCDEIFIGFIHJZKYLHMXNFOGPJQiRGSITGWIXXYbZA[I]F^X_XaEbIcGdFeIfEgGhF
~emp	M%E&J(C)E*F+E,H-E.H/E0G1G2H4G5H6G7E9C:Z;G<I=D>Z@dAIBDDbEHFYHCI@JELhN]ODQHRFSFTeVJWGXbYYZC[E]C_Fc^eFfDgF
~ems	o)^/]HI
~emu	j3I4d9I>I@ZCJDYHHMXZHa[
~en^	9!F#]%Y&J(]+H,f.E/Y0I1B2C3D4_5C7@8A9]:C;[<F=[>]?_@XB]CHDZEAFGGBIcJAK]LGMDNFOJPHQIR_S>UGVDW?X^[Y^A_Fa^bdc]dIeCgA
~ena	F!Y#I%G&H(E)]*G+D-X/D0D1C2]3F4C5F6J8^9F:b<H=F>C@GA[BZC@D?EDF^GJK^LEMFNIOCPCQGRDTBUhVaWcXAYGZG]A^I_?aFbHcCd[e[f@gC
~enc	K!^%C&H(C)E*E+F-E.G/D0F1H2H3H4X6[7D8E9E:C;X<d=m>B?CAbBDCBDFEFFFGBHcJHK?LYM^NFOIQGSETFUAVCXJYH[E]H^EaIbDcAfAgEhA
~end	K!]#Y&H(H*H+E,E.I/C0F2G3Z4D7I8I:G;G<H>D?FAGBBCCEFFFGBHaIAJbK_LZNaPDRDT]UXVFWDZF[I]a^G_HabbEc]dHgChD
~ene	W!G#F%^&Y)[+H,a-G.J/H0I1Y2]3E4H5J6H7I8H9H:[;I<J>E?E@FAIBACFDFEIGGHAIZMDO[P[RGSGTHU]WHXYYJZA[G]J^b_GaFdBeXfdgGhE
~enf	b-^<[@IBZHDIJJ_KZNFR]Y]ZHaGfI
~eng	Y!Z#X%I)I*G+I,H-F/J2_7J9E:H=I?JBGC^I]J[KDMYN_OGPJSJTIUJVG]IaHbIcIdJfJhY
~enh	O!D%G&J(J)E*E+G-X.H1G3D8G:I;H<I=C>Y?FAHBXC^EHFHGJHHIZK_MJN]OFPFQHRFSETDUaVBXCYGZa[Z^X_EcDd[eGfJgGh^
~eni	S!F#G%b&J(f)G*G+I-[.J0I1I2I3G4I6I7I8I:G=G>J?F@_AIDFEIFJGHH?IIJaLHM[OHPbQ_RISGTHUFVFWIXFYIZC[I]H^__GaFbHdGeIfHgFhJ
~enk	u#IBJH]IZZI^]
~enl	p7[H]ZI_JbbdI
~enn	S!F#E&J(H*G+G,E.J0_1Y2J3I4F6G7X8H9H:H;G<J>DAICEG]HGK_L[MXQIS]TEUXW_XFZ=[_]E_GaGbFcDeYf[gX
~eno	R!F#G%F&J(Z)F,H-^.I/F0H1H2I3E4H5I6I7F;H<J>B@]AIC^DJEIFIGZHFIeJJK[LGMYNZOFQIRHSGTFUZWGYHZY[H]D_GcFd]eIfFgFhZ
~enr	b+[-J/X>J?X@IBICZDcH]IHKIMZOXVIZF]IaIhJ
~ens	V#G(F)H*H+Y,I-E/H0H1H2^3b4H6H8H:G;I=Z>_@CCFDJEIFIH[ICJHMEOEPGQJRGSHTGUFVEWHXFYH[G^J_GaacFfbgHhE
~ent	8%E(J)H*A+D,a-].B/e0i1Y2D3J4B5E7_8C9B:D;G<B>C?@@EBbC@DJE?FIGEH]IZJBL@M<PFQHRAScTbUCVGW?X_YCZD[Y]H^?a]c_dDe^f]g^hg
~enu	U!Z%F&J)H,Z-[/H0H1I2J4H5J6H9G;_>F@BAaDGEHFIGXIaJILZMENERGSGUFWHYIZE]Y^]_]aHbEcGeIfEgXhF
~env	d#J&[-^3I9I:J=J@XBIEYHEIIKIVJWIXIZHabc_dZ
~eny	o4]HEP]ZH^^
~enz	Y!Y#X%H&[(H)J*I-F/I1J3]4H6J7I8Z9F:G=h>H?G@FBECGFJGIHXIDJZKFL]OGPIQJRYSITIUGVHWIYIZD]H^JaFbHcYdJeJfFgIhH
~eo^	f#H-I9H?^@HBICHD_HDIIKIM^OJTaZFa_bXhI
~eof	w>[HIM]
~eon	c!Z#_%[*Y+X-I9I@GBHCJDIF]IJKHTYU_XJZJaI
~eop	X!H#I%G(Z)X*Z,J-a0J1J3G4J6J7J8^9];^=H>F?I@EAZBGEJG]HCJHKGMHNFOJPbRJSHTIUGVZWHXGYJZ@[Y]I_HcHd^gGhH
~eou	q#ZXIca
~ep^	S!G%H&J(F)I+],I0I1H2J3E4I5J6]7Z8I9F:F;I<J=F>D?F@[AGBCDXFHHZIZJHMJOGQJR]SHT^UGVZWIXEYHZZ]Z^Z_GbFcHdH
~epa	]#I%I([)[.H/I7J8I9H:H=H>[?IBECIDIF^G[HZIFKFL_MINIPIRZSITIUGVbWJXJZD]H^^_IaHb[cYdHfGgJhI
~epe	h#^HHKcZGgX
~epl	_%Z(I-G/J3I4F9J:J=I>a?I@aBHCIDHIFKFMfNFOJUJVIZ@]I^IaIbZcIhY
~epo	Y!I%H(I)J*Z-G/I1J3H7I:Z;G=H>F?F@EAIBXGJHbIEJJKGMHOIPIRXSYTIUHWJXYZ^[J]_^JaHbHcXdHf[gIhI
~epr	g#I-J1Y>JBYHHK[N^PZVHXYZGhZ
~ept	Q!G%E(F)H*H+H,H.X/b0H1I2I4H5J6H8H9E:B;I<J=E>C?_AIB^CGDFEJFIGEHEI]JYK_LFMXNXOaPHQIRHSHTGUGVEWIXGYIZa[F]F_EaFbFe[fCgHh^
~epu	e(J-I9H>[?J@IBXCIDJHYIIKIMIP^UJVJXFY[ZD]Ia]b]cJdIf_gZ
~equ	N!F%C&I(a)E*D+^,G.H/E1G2I3D4H5H6Y7F8G:D;H<a>C?G@AAGBYCeDGEdFHGFHXIaJFKEL^MEN_OFPCQGRHS^TFUCVDWFYFZD[G]H^E_EaFbJcZdGfCgIhJ
~er1	qb^
~er2	s-_
~er^	1%<&D([)D*I+Y,@-C.B0=1@2^3a4a5a6[7J8F:[;Y<H>Z?H@]A_BICID_F^G^HcIbJbK[LEM?NEOfP]QERYSGTEU=VAW>YFZE]Z^[_]a]cGdAe9gHhA
~era	K!^#]%H&G)D*C+D,a.F/E0E1^3?4C5G6E7j8I<G=B>D?H@[AHBICHDFEEFEGGHHI>NGODPeSZTAUDWEXFYDZI[D]J^G_CabbIcZeDgG
~erb	_!H#H%E(H)J*H-Z/H0J1J3H4I7_9F:H;f=H>G?Y@FBECGDHEJGIH_IGLIMGNHOIPYSJTHUHVHWIXHZB[J^^_IaFbHccdHfHgIhH
~erc	^!J%I(H)J-G3H7J9a:I=I>F?H@EBXCGDHFXGIH@IcJ_KFMGOHPJSJTGUJVZWJXHZY^I_JaHbIcZdHfIg]hG
~erd	R!F#Y%Y(F*^+J.I/G0X1I2I3I4^5J;a<J=Y>d?C@[AHBEDYFHGGH?IYJGLGMCP[RHSGTIVDWHYHZZ[G]E^H_HaHbFcFd]fEgF
~ere	I!B%Y(Z)B+Z-E/Z0]2F3C4Y6^9H:];g<H=I?[@[AGB@CCDAEFFFHDIFJEK]L[MFOYQFSBTGU_VFZB[I]C_EaFbBcFdce[fChB
~erf	_!I#J%](H)J*J+J-G/Y0J3Z4Z6J7J8J9]:Y;H=Z>FAJBXCbGIHZKGLJOHPIRHSJTHUJVHWJXHZD[J]H^J_HcHdIfHhH
~erg	[!G#Y(G)I*],J-E/I0J1J2J3G4I6J7I8[9F;J=G>J?]A^BDCFGHH^IGJILIMDNGOJPGRJSIT]VFWHXXYJZ_]Y^H_IaGcXdGfZgYhG
~erh	^#G%J(H*Z-H3Y9I:H;Z=H>G?a@XBFDaGYHDIGKXNIO]TYUIVHX^ZB[I]H^JcJdIfIhI
~eri	H!B#=%?&F(?)C*[+C-C.G/B0E1D2X3X4]5F6D7D9H;g<F=H?HACBYCfDdEJFEIGJCKXLBMHNaOXPHQFRFSCT@UAVBWXX_YEZF[C]^^Z_Ba_bAcAfXh[
~erk	d#^%Z-I3Z9I<Z>I@GBZDIHHIHMYNIOZPJTJXIaJdHfZg[h_
~erl	X!^#G)J+I-F/J1J4I7J8J9I:Z;H=[>[?^AJC_D]GIHBIZKILIN^PIRJSJTHUHWHXHY]ZA^H_GaDcDdIfIgZhG
~erm	M!J#@%g&I(b)H*E+I,G-d/J1G2G3A4G5H6G7E8F:C;c<I=H>Z?B@EAFB]CCD?EGFIGEHHI?JFKHLGMBNBOHP]RGSFTBV[XBYGZH]d^__HaCb_cFdDeGfHgEhJ
~ern	M!b&G(B)D*H+E,F.G0F1F2G3h4C5G6E7G9I:e;Z<H=A?Y@XAEBFC@EGFFGFHBIGJJKcLHMHNXQGSYTIUEVEWJYEZI]J^^a@bFcedHeIfIgG
~ero	N#C&I(G)F-B.J0G1G2H3f4G5I6G7J8G9A:C<I=D>d?^@IAZB?C@DEEHFGGFHBJIKGLJMYNCOhPFQHRHSETYUDVHWFXYYFZD[_^F_Ga[bJcEeHfDgE
~erp	b!I#J%I/G=J>J?J@GBICZH]IIKIMINGO[P[TIVJW[ZD]Z^J_]aJdIfJgb
~err	D!Z#i%G&e(>)D*A,a.H/C1G2E4^5D6[7@9D:?;C<D=D><?>@@BaC=D@E^FBGCI?JDKDLBM<OIP@RFScTdUGV@WEYDZb[c]^^Ia<cYd=eafIg@h[
~ers	L!H%J&H)C*G+Y,F-E.G/Y1f3?4F5_6]7^8E:D;E=X>]@]BJDIEEFGGGIGJGKDLGMFNDPJQJRDSXTCU[V^XYY^[C]C^JaEbZd?eEf?gchF
~ert	L%Z&X(G)H,H-b.X/X0F5G6E7I9@:E;^<Y>G@ZAFCHEDFXGDHaIDJHKDLYMYRJSDU^VJW[X^ZH[D]G_XaZbJcFeIf@hG
~eru	Z!]#H%H)I+^,[-H/I0Z1J3^4I9G:H;J=G?FBYDXGZHAIIJJKEL^NYOHPZRITHUHVEWJXHZ@[I]G_IcHdXf^gI
~erv	B!?#B%I&E(E)^*@+B,E-?.C/G0Y1I2Z3C4e5d6e8@:A;B<X=@>@?G@<ABBGC?DCEFFaG=IAJBK=LFMXN@OBPZQIReSdTAUbW@X?YcZ>[@]<^Ba@b=cgfkg>h?
~erw	[!I%b(I)J*I/]1J2Z3H4I6J9I:H;_?YBGCHGIH@IHKaLJNGOJRZSJTXUIV[WJXHYJZF[J]HaGbHd]eJfGgI
~ery	P!D#E%[&H(H*F+Y,H.I/F0I1J2X3H4H5I6H7G8G:F;H<I=F>ZAHB[DZEIFHGFHbJYK[LFN^OFPZQZRFSaTJUJWHYI[G]Z_FaHbHcEdGeHgGhF
~erz	c#I-X3_9Z:Z=J>I@FBGCIFZHEI^LZM]NIOJZDhY
~es^	I!E#a%E&X(J)C*F,G-H.G/E0H3_5G8X9D:H<H?EAYB=CBDAEFFFG[HaIcJJKbL[NZO^PFQGRFSCUHWEZY]B_GcDdCeFgH
~esa	T!e#G%H(I)Y*G+J,I/H0I1J3F4H7I8^9H:[;[=H>J?G@FAIBFCGDFE_FJGIHEIFJIKFMHN[OIQaSITHU_VJWGXHY[ZA[H]H^H_HaGb]cGeJfFgIhH
~esb	c#[1Z?F@IB^HGT^ZJ[bbI
~esc	P#C&X(E*E+F/D1E2G5H6[7E:E;I<J>X?]@BAFCDD?EFFXGaH?I@JFKGLEMBNGO]PXTJU_WFXDYZZa]I^D_CaBcadceXf]hD
~esd	f*X-I9J@aIJKHMHNYPZR[XJZEbZdFf^g]
~ese	8!Z#C&H(^)^+A,A-<.]0X1Z2D3D4H5^6D7Y9F<H>I?[@HB[DDFcGYH>I>KELIMGN>OEQFRJSbTAU[VYWbYDZ[[D][^G_Ia^b^fZg_hF
~esf	nHaRYZJ
~esh	^!Z:I;Y=[>J@]BGDZHXMJNJVHWZ^I_Id]fHhI
~esi	b%J(I1J3Z4X9J:Y=Y>I@IBGDGGJHXIHKINIOJRZUIVHXH[[^[_^bIdJfGh^
~esk	U!H#G%I(f)F*Z-X/Y3F6J7I9G:H=I>E?[@aBDCIGIHcIEJIKEL_MHOISIUHVFWJXHZI[I]G^Z_JaGbFcGdIfHg_hJ
~esl	l#Z6Y9H<X@JBYHFO[UaY[ZGfXhJ
~esm	g9I;X>J@]A_DJG^HEIIKXMIVJXJZF_IaJbYdafHh]
~esn	w-^3[HGNHOI
~eso	a!]#I%](J-G/J3I4Z8G9Y:J=I?I@FA^BZCIDHGYH]IHKGLJNHOIPJTHVIXJZa]Z_HaIbIfHhI
~esp	S!F#c%G&J(F*G+H,H/E1H2I4G7G9[:F;H<J=F?E@YAZBCCDDJEHFHGGIbJHKILHMJNbO[PGQIRGSHT^UFVDWHXaYHZG]Y^H__bJcXdFeJgGhC
~esq	pZ^
~ess	C!Z%a&E(H*@+B,B-a/^0D1D2J4G5E6B7J8E9D:J;E<E=a>^@JBaD^EJFBGGHaIEJALFM@NIO?Q]RGS_TDVAZ_[B]a^>_?abbJcGdZeGfCg>hF
~est	A!Y%B&D)G*X+I,A-D.E/>0E1@2C3G4D5G6[7B8f9b:e;E<C>G?^@GA]BbCEDBEGFAGGHZIDJFKDMINBOGPFQaRYS]T=U]V^XIY_ZI[E]A^J_[aYbFcGe@f_gDhD
~esu	i/aD^EXHGMFN[R[ZF
~esv	w3[
~esw	z.X
~esy	qBIHIRddIfH
~esz	u-]C]HJK[MYZG
~et^	6!Y#D&E(Y)X+B,>-C.Y2F3J4E6A8Z9]:I;J<G=I?_@FB[CEDHFYGYH^I@KFLDMDNEPHQARJS_T?UYWaXJYDZ[[E]_^G_]aabXc_dYeGg_hC
~eta	W!E#G%G&_(Z*a+F,I.J/I0I1H2I3I4I5X7H8I9C:X;[<J=F>G?E@BAHB[C_D^EYFFHCICJHKYLHMFNaOHR[SJTGUDVCWIXEYIZ[[H]YaDcGdGeXfG
~etc	zEHHHd]e]
~ete	_#H%I(X)[*X-[/J1J3H9^:H;X=I?H@EBFCDGJHGIXLJMHNFOIPHRIS]TIUXVGXHZa[J]I^Z_JaHbHcHfZgJhG
~etf	uBIH_NJ
~eth	M#E%G&J(C)E*b+_,G-[.I/F0I1H2J3E4H5I6H7[8H:F;H<J=C>G?f@EAGBICfDbEYFHGFIIJFLGMFNFOFPFQIRHSFTDUEVCW]XFYHZY[G]Z^G_FaBcGdFeIfGgGhE
~eti	c!J#_%J(J-H/J1^3I8Y9I:J>H@JBECHGJIHKdNIOZSJTJVYX[]H_IaHbIdIfIhI
~eto	S!Z#E%G&J(Z)E*c,_-D.I/G0I2I3[4G5J6H8H9D;Z<J>C?b@AA[BICfDGEIFIH?J[KBLGMENCO[PEQITFUZV]WFXDYHZJ[G]E_]aCbEcFeIfEhD
~etr	^%J(G)I*H-G7J9D:H;Z=H>d?H@IBFCGD]G]H@IbK]LHMGNHOGPIR^TIUEW[XH[I^J_JaGb[cJdIfIgJhG
~ets	U!I#H%I*X+X,J-_/G0I1J3E4J5X6J7I8J9Y:G;H=H>GAJBBCGEJFJGHHBIYJYKJMFOXPYRJSXTGUFVHWIXIZF[I]E^F_Ha[bGfeg]h[
~ett	M!F#I*_,Y/b0G1F3J4I5G6F7D9J:I<_=B>B?E@YAXBJCADAEGFGH]IeJJLFMCNdOIPHRFSITDUEW[XBYI[H]B^E_[bGcFdCeGfHgDh]
~etu	X![&Z(F)G+b,a-H/I0J1I3H4J6J7H8I9F:H;J=G?F@FAIBFCGDcE]FJGHHFIGJXKZLIMHNHOIPFQJRIS[THUHVEWIXHYIZ@[I]J_[aGb^cYdCecfGgGhG
~etw	Y!I#I%H(J*J-G/D0I1J3J4X5I6^7I8I9Z:I<[=I>G?I@^AXCIDHGIHYK^LJNGPJQ_RJSETHUJVIWJXHYJ[J]H_HaHbIced^fEgHhI
~ety	w#]HII]KHZI_Y
~etz	M!G#Y([*F+F,F-A0G1G2I3J4I5H6F7J9E:^;G=Z>J?Y@JAHB^EXGEHCIAJFKZPIRGTEUZV[W]X_YG[I_Fb[dEeJg]
~eu^	j%Y9[=[@IB[KHZ]][aJ
~eue	Y#G%I(H*J+Y-F/]3I4J7J9Z=H?H@XCFDYGJHYIYKYLZMaOHTJUIWJXIZI[_]Y^H_JaGbHcJdHfIhE
~eul	e#J(J*I-J3I9H>I?]@YCaDIHCIHKJMJPYSITYU[VZXJZE[b]JaHcIfJhJ
~eun	n9G>I?J@JBJIIMJZ_]c
~eur	P#]&X,[-A/E0G1F4_7]8Y9B:]=E>C?B@HAYBBDDEGFGGIHHKBLGMINGP]R]S^TIUIWJX[Z[[I^Xa]eJfIgFhD
~eus	h/YBaKaNIZB
~eut	]#J(Y-Y3H9H:G=Z>E?F@bBGCYDGF[HCIFKXLJM_OISZTIUZX]ZG[Y]IaFbFcJdHgJhY
~euv	p8ZC^PY
~euw	e([-I3J9]?JBYD^KINFOJVYZYaJdJhH
~eux	Z!J#I%J(I*_+Z-G/Y3G5Y7J9G:I=I>]?G@aA[BGC_DFJJLJMGNHO[PITJUJVFWJXYZ^]H^I_JaGbJdIfJgJhE
~ev^	l>F@JH^IZOXR]ZDaYcXdZ
~eva	c!I#J(I)J-[/Y0I3H6I7J9H=I>G?HBZCIGJIZM_NXOJP_TJUJVHXI[J][_GaIcJdJfZgJhG
~eve	H#_&_(G)J,Z/A0D2H3D4E5X7E8F9Y<G=A>G@XAEBZCADZEEFIGHHGIXJ]KHL_NfOCPXQFRFS]VHYG]E_CaAbDcGdCe[f[gF
~evi	V#]%J(G)I*G,I-c/G0Z3I6J7I9I:I=J>b?G@IAJDGEJGIHaIEJJKaLJNEOYPISITGUIVHWJXGYJ]H^I_HaGb]cIdEeCfFg[hF
~evo	a!J#I%H(G-G/J3F4[8[9H;J=I?^@_BGCJDJH^IHKZMINJOYPJSIUIVIXHZE]Ya^bIdIfIhI
~evr	u*]CZHIaX
~evu	w9[D]HIaJ
~ew^	e*G+[-I8[>H?ICIDHH]IJKXNJR^ZEc[hZ
~ewa	]#I-I3J4I9J>I@ICJH_IJNJRHSETIUIVZXIZH]YaYbJcgfFgI
~ewe	j*X-J1I>[@_BIKIM[N[P[YZZG
~ewh	s-[7Z:^HFdI
~ewi	j>JBYCXHHK^M[ZGa]
~ewl	u%Y8_@[HF
~ewo	zH[ZJ
~ews	z9^HJ
~ex^	l-JH[IcZF
~exa	o9J>JDJG[HZO]cZ
~exc	X![#E%J(H)]*a+J,H-Y0J1I2Y3H4J6J7J9G:I=G?HAJBGCGDIGcHbIGJIKHMHNIOJRJSJUGVYXZZC[I]H^G_HaHbIcHdFe]fHgJhH
~exe	u(])JHIL]
~exh	zK]XY
~exi	S!G#G%J(G)I*J+H,I-D.J/G0I1H2J3E5J6I7I9F:F;I=F>X?EBXCbDFEHFHGGHJIdJHMGN]OFPHQJRISHTHUGVFWXXFYIZF[I]F^H_daCb[c]dDeJfFgIhd
~exp	N!F#E%_&b(C)J*G,G-C.I/F0G2G4H5I6G7F8G9D:D;Y<I=Y>E?E@?AGBACEDCEHF^GDHbIAJFK[LjMCO]PFQ[RHSFTGUEVDWGXFYGZ^[E]a^C_EaYbEcEdDeFfIgGhA
~ext	S#H%H(F)I*I+H,J-G/I0J1H2a3c4H6J7H8I9G:f;J=G@^AJBECGDCFJH[IIJ[LdMFNGOGPIRISHUHWJXHZ>[H]D^G_HaXbFcGdFeZfIhE
~ey^	T!e#G%H)G+J,I-I.J/Y0I1I2J3[4J5J8H9E:F;I>I?e@GAHCHFIGZHII^JHKGMGNJO]QJRISITHUXWHXHZA[I]E^G_GbGcHdJe^fYgXhG
~eyb	m#Y9JH_hX
~eyo	z-_HJKIZJ[JhJ
~eyr	o+^3I?[HIVX
~eys	f(I6g?[HJIJRFZF]IcGfH
~eyv	z?[OY
~ez^	]%J)I*J-J/J6J7J9_:[=G>G?IBXCHDIEJFJGJJJLJMHN[PIWJXbZ][J]H^JaGbHcJdXfIgJ
~eza	zB]hX
~eze	f#^([-Y3I9I>Z@YBICJDJHFKHOJUXVJX_ZE[Z]JaZ
~ezi	q9[GZV[_YcY
~ezo	zZ^
~ezp	z?[D[
~ezz	k*Z-J3I9I>J?^@HC^DIHFIZN[XIY[ZIaY
~fa^	s#[IXN]
~fac	Y!I#H%J(G)J-f/Y3G7I9H:H=H?H@FBFDGGJHdIFJJMGOJPJSJUIVXWIZ[[J]H^I_JaJcIdHfIhG
~fah	z1YfX
~fai	H!X#H&Y(H)B*D+D-B.I/b0[2H3G4E5_8Y9D:E;[=A>@?A@FBECADGFbIDK_LDMHNZP[Q]SGT@UEVFWDXDYXZf[C]B_Fa@cXdAeafFgBhD
~fak	zC^HYZH
~fal	Q!I#Z&I)b*E+G,]-A/Y0F1G2H3b4c5X7F8G9A:D<H=]>J?A@DAGBHCZDYEGFaGDHDIJLFMBNJOJPYQGT[UCVHWFX][E]C^I_EaAbDcDd[gFhY
~fam	zIX
~fan	uZ[]^
~far	k.Y6Y9I>JCJHFIGKZM^NJT[U^V]ZFhJ
~fas	j!I+Y@ZH]IJRZZXb^
~fat	q*X9D:]B^DZHII[KIZJ
~fau	]!J#J(J*J+I-I/J3[4[9H:I=Z>G?H@_BIDFEYH_IZKFOJPJRXUIVIWHXJY]ZE[Z]IaIb]cJdIfJ
~fav	j#[HYK_ZZ
~faz	uHJNZV^
~fbo	zH]
~fdl	zI^
~fe^	n1Z@XH[K]ZG]]fY
~fea	c!J)I,J-J3J7J8J9I:I=Y?HBJGHHXIJKINJSGU_V_WIXIZG]I^JcIdaecfG
~fec	e#J%I-F/I1J3I9^:J;J>H?IBaCJDJGJHDIIKILXMJNIT]UZVGXJZF[J][^I_IaJbIfJg]hI
~fed	X!G#I%I(G)I*H,d-I/I1J3G4I7m8J9H:G=J>J?J@GAJBHCJDIEJGJHCIIJJKHLJMINHPESJTIUIVGXIZC]J^H_FaIbIcJdEgIhI
~fee	z3Z9X
~feh	V#Y%[&^)H+J,Z-F0I1I3]4G6[7I8Y9F;Y=]>F?HAJBDCXDDE]FIGHHHJHKFLHMFPGQJRZTFUFXFZa[X]F^J_GaFcFdJgHhE
~fei	w![9]:]HI
~fel	m3Y9J>^@IHBIJKJZ]]JaIh_
~fen	a!J#H%I(H)Y*J,Y-I/J4J9G:H;Z=]?G@ECHDHGYIFKZLYMGNHQZTJUHWJZ][J]_^I_JaYb_cIdHfGgJhI
~fep	zJZ
~fer	O!J%E&Z(C)D*^+F-C.H/^1G2H3G4e5G6b7E8]9A<H=G?d@HAJBXCEDBEHFGIYJEKYLFMJOZPEQHR[SFTBUZVCWFXDYHZE]Y^F_EaBbFcEd]hC
~fes	w*Y>[WZ
~fet	s@Y
~fez	z-ZIX
~ff^	^!I%_(^)[*X+Y-I/I3H4J8X9J=I>Z?H@GBGCGF[G]HEIHKGMIP]Q[UDV[XJ]I_JaIbJcJdZfGgIhJ
~ffb	zH]
~ffe	R!G%G(E)H*_+H,I-F.J/[0I1H2I4G5J6a7G9F;[<J=H>[?^BJCIDFEIGYHHK]NYOZR]SHTYVJWHXGYHZ@^G_GaFbFcEdXfEg[hF
~ffi	O!F#E%^&J(]+X,I-E.I/[0G1D2H3Z5I6H7G8H:F;H<]=H>]@DAHBEC^DDEIFHIIJFKCLGMdNEPFQIRHSHTeUGWIXEYHZB[E]D^F_FaEbFcYeIfEgdhD
~ffl	i-J0^4]9JH^ZI
~ffn	zHX
~ffo	z+[DJ
~ffr	i-J2[3Y6Z9J<Y>I@JCJHFIaKGO]ZIaZ
~fft	w?[A]
~fge	n+Y8Y9G@GCJHFIIL]V[Z_]]aJ
~fgr	zEXcX
~fi^	]%J&b-H/X3G9J:I>I?I@XB_CHHdIEKHNZWJXJZG]I^HaFcIfJhG
~fia	n,Z6]<YHIIY
~fic	H!E#?%Y&H(_)F-C.G/X0E1B3Y4E5F6E8E:G;D<[=C>b@FADCeDYEFFFGHJHK>LDMbN?OXPCQFRJSDTcUBVGWCXHYE[B][_CaebDeFfAgchJ
~fid	m(I<X?gBIHBMJUJVGZEbJ
~fie	_!I#F(J+J-H/J3b7[9J:I>G?I@ZCZH@IHJJKELJMHNHOITJVHX[ZJ[I]H^X_HaXb]dIhe
~fif	z#[
~fig	P!F#H%E(D)E+H.J/G0Y1G2J3X4H5J6G7G:C;J<X=C>E?EAIBCCFDIEiFIGIHEJHKGLHMFNDOHPERGSGTHU?VcWgXIYHZ;[H]G^G_FaGcEegfBgGhF
~fij	w3[>]
~fik	sC]HYX]ZJaY
~fil	N!H#D%D&I(Y)F*E+],H-A/C0G1G2_3c5G6H7E8G9B:D;G<I=E>I?B@AAGBBCdDZEHFDGfHJIDJmKCLFMYNBO[PEQHRGSGTEUFVDWGXEYGZ?[G]C^E_EaJbXdEeHfEg^hE
~fin	L!I%E&H*D,E-D.G/X0G1G2H3D5G6F7E8D9I:G;G<H=X@FBfCCDEFFICJGKALEMHNEOBQGRFTGUIVJWiX@[^]c^D_eaEcBd@eFgGhB
~fiq	w#^3Z@[HI
~fir	Q!Y#E%I&J)F,I.X/F0H1G2I3B4F5I6H7F8b9E:b;H<Z=E>H?C@XAGCZD_EGFHGEIIJHKAL]O]PGQIRFSCTFU^VCW^XDYHZH[E]]^E_EaCbCcfdEeGfBgFha
~fis	u3_>]BIHH
~fit	u3I>J?[C[HHKJO]ZEh]
~fiu	i,X/[@[HGIYJYKJMJO[Z[
~fiv	e#^@IHHRXX^ZFa^
~fix	h#J*Y5_9H>aBIHDPIZI^_fX
~fiz	l(Y,]3Z>[@JBIC]DIHFaZ
~fla	f-Y@JHZKJL[ZF^^b^hJ
~fli	d#J-H/J0^3I4]9H>G@JBICJHdIIKIMINYU^ZC]JaIcI
~flo	f!](J)]3J8^:H>I?J@GBIDJH^IJKJNJUJV^_YaIdJfJgZ
~flu	zH_
~fma	z#XX[
~fne	zHX
~fnu	u3a
~fo^	^*J+b-I>Y?Y@JBJC^DaIIKIVIXJZG]JaJhJ
~fod	u,[7Z
~foi	l#Z9J>J@^IJXaZFa[
~fol	[!I(H)Y-[/Y3H7I9^;G=I>I?I@YAJBXDIFaGIJJKGN[OJPHSJTGUJVGXHZY]J^I_Ha[bIcJd[gZhI
~fon	S!G#G%G&J(G)H+F,I-D.I/I0I1I3b4H5J6I7I8I9C:F;I=F>^?[@EAIDcEJFIGHH]ICJIKFLHMENEOgPHQIRISHTGUXWHXEYH[H]Z^H_HbGcGeIgHhF
~foo	h-X3Y>[D_HIaF
~for	D#X%H&F(G)F*G+[,C-[.F/E0E1C3e4H5X6E8g9X:Z;C>C?I@JA_B8CbDeFEIALdMDNDO?PDQXRCU?V<WEXXZD[]]]aDcEdBeCf@g@hZ
~fot	zHZ
~fou	W!H#H%I&J(H)I*X-J/H0J1J3G4]6J7Y8I9G:H=H>G?GAdB[CGDGEJFJGXHCI^JILJMHOIPISITIVGWJZ][J]H_caJbIcGdGfHgI
~fox	z.Z
~fr^	j-J2^3Z9J>H@ICIHEI]KFO_XIZHa_
~fra	]!H#H%I(H)I*^+Y,J-Y/H0I1J3^4I6b7I8J9Z:Z;J<Z=H>C?[@EAIBFCDDDEHFJGJHZI^KDLJMGNZPHQJRISITHUHVGWJX[[I]G^J_HaIbIdGfHgI
~fre	]!I#I%I(I)I*J+J-Y/I3G4J6Y9I:Z=f>G?_BFCEDYGIHYIFJJKHMHNGOISHTZUHV_WYXIYJZH[[]I^G_IaHbHcIdCeHfFgIhG
~fri	h-J9[:J>J?J@]HZIJJ]KJNJS^ZH
~fro	J#E%C(E)]*D,I.H/C0H1Z2G3E4]5I6Z9D;a<H>I?J@FAFBCEHFFGYIIJeKaMBP_SGTXUIWGYFZD]C^[_ZaJcZeGfCgI
~fru	h-J9J>J?]@]HFIHKbPXQ[
~fry	zHJI_
~fs^	_(I)J*I,]-H7i9H:J=J>I@IBJIHKIMJNJPITGVJZGaJbJdJgJhJ
~fse	s)_BJHFSZU_VI
~ft^	K!I#@&I(C*X+F-G.G/X2H3J4E6F7b8G9D:D<H>F?I@FA]BXCHDGFGGGHGIDJZKAL[MGNCODPEQHRbSfTcUGVBWDXGYHZ?[E]_a]bCd[eGf[gbhC
~fte	L#c%Z&I(I)F*F,G.H/a3E4H5H7E8Y9Z:A;G>B?D@XA[B]CJDBEIFFGEHHI@KBMXNHOEPIQHR^SFUHVFWFX_YZ[E][^I_EaFbJcDeGfbhD
~fti	z@]IHKIN]
~fto	g.ZHGSbZIcagI
~fts	zSX
~ftw	o1]H^JX
~fue	p#]9]IJKJPZZGc]
~fug	l4]8^?ZCHDZHGT^ZJ
~fuh	q%XHIQXU[bY
~ful	^!J#H%I(H)I-H/J3I4]9G:J=J>G?JB_CJDIH[I]JJK[LJNIOYSIUGXJZZ[H]I^J_JaHcJe[f[gJhH
~fun	V!G#F%G(Y)Y+I,I-D.J/H0I1I3E4H5]6I7H8I9D:I;I>E?D@HAJBbDJEJFJGGHHICJIKCLGM^NGOYPXQJRISGTHUdWGX[Z_[G^G_ZaEcGdDeHf^gHhE
~fuo	s#_9[GXIJ
~fur	k>YBXHGN^VYX[ZH
~fus	O!Z#D%_&I)[*G+H-^/c0H1H2J3D4F5H6G8G9F:J;I<J=_>E?J@ZAHBDCFDFEHFGGFHAIbJaK^LGMBNXOZPZSDTGUGWGXFYHZH[G]F^G_EaFbEcIfDgFhY
~fuz	q-cHFNC
~fwe	w9[MIg]
~fy^	^#H%J*Y-J3Z9H:J=J>X?XBHC[DdIGKELJMJN^VIXXZA]I_JaJcJhY
~fyl	qD[HHIZKJN]
~ga^	X!G%G(a)H*G+I,I-E.J/H0I1H2Z3J4H6J7I8I9B:E;I>_?E@BAICIDEFJGHH]I_JIKGLGMXOGQJRHSZTGUXVaWHXXYIZ?[_]E^G_Ha[bFcYdFeJfYgH
~gaa	q3[>YHJZZ
~gab	u#[DZN]
~gac	n3Y9J>J?]HFLZY]a^
~gad	[#G%c(H)I*H+J,J.Z/J0J1J3G4I6I7I9^:G;J<Y=I>F?H@FAJBFCHDHFJGIHDIFJJKFMFNHOXPbRISITHUbVEWIXGYIZC[J]^^IaGb]cHdFgJ
~gai	Q#Z%H&J(H)X*H+c,I-E/G0I1J2J3I4I5J6I7J8Z9H:C;H=H>G?H@aAIB]CGDEFIGGHGICKYLGMIOIPZR[SJUHVGWIXZYJZ_[X]GeIfJgHhE
~gal	w-J3IH^IJN^ZJ
~gam	g#Z-J>X@HBJDZH[IIKYMaZEcIg]hZ
~gan	L#E%E&J(B)F*F+G,H-D.H/H0H1H2I3E4H5I6H8H9C:e;H<I=a?HAHBBCGDDEcF_G]H=IHJGKDLGMDNbOFP]QIRHSFTGUeVCWeXHYHZ;[F][^F_GbEcadYeGfEgFhF
~gar	b![(J-H/J6^9a:J=I>G?IBHDHHAK]NJOIRZS[TIVIXI]IaZcJdJfH
~gas	h9I:g@IHZIJKIUJVJZE
~gat	Z#I%f)G*^+I,J-G.Y/J1J2J3G4J7I8J:H=Z>F?G@FAIBGC[EJFIGGH>IGJJKEMHNGOIPcRJSHTIUHVFWIXHYJZC[I^I_GbcdHfIgHhI
~gav	c!J#J%]*Y,X-J2Z3F>F?H@[BJC]DcH@KHMJOGRZVJXH]Z^IaGhJ
~gba	z4]?[HI
~gcr	pYa
~gd^	h!^*]9J:[>JBYCYHFIIKHMZNZZG
~gdo	z7]
~gdy	wD_ZG
~ge^	F!E#@%C&I(E+],E.d/]0E1E2F3@4E5F6E7b9B;F=D>Z?^@YADB^FEGCIFJDLCMaNEPEQGRES]TEVIX[YEZY[[]a_DaBbYcYdIfBg[
~gea	e@bHIIIKIM^NGZY^IhY
~geb	W!Z%H)I+X,I-Y.J0I1I2I3G4Z5J6I7H8X9D:Z;[<J=H>G?a@GAIBCDCEXFIGHH=JIK_LHMDNYO^PHQJRHSHUGWIYIZ<]a^X_Ia[bFc_eJfGhY
~ged	z)Y>HH^
~gee	f#J%Y(a-I3I4[9G:J=X?J@HBID_HEIIJ]OJVZXJZG]J
~gef	g#J(J+Y-J4]8[=J>[?I@GBJCHHFIIKIL]NYVIXZZC]]_]aIdJfJ
~geg	e#Y(^-I3I9I?J@GBHDaHHIIMINYO[VXZE][aGdJhZ
~geh	W!H#F%G(E)H+I/H2X7I8J;J=I>_?FBFCFDFEIHXJJKXMYNFOGPYTXUFWHXXYY]Y_HaDbXcZdZeHfZgHhE
~gek	p1]9J>XB[DYHEZY][aZdJfI
~gel	^%H)H-[0J3H4I7J9F:X=[>]?G@]BZCGDGG]HEJJKELIMGNYOIPIRJSJTHUGVGXHYJZ^[I]]^I_ZaZbIcIfGgIhG
~gem	_!J#Z%[(I*J-F/J0I3H7J8]9G=I>^?G@_BICGDFEXGJHEIEKEMGNGOIPITIUIVHWIXIZY[I]a^H_Ja]b]cHe[fHh[
~gen	I!@#D&F)D,H-b.I/@0m1G3G5D6C7A8X9a;Z<F>I?IAFBJCCEJG]HAIILHN[OFPCQERASATZVFWBXZYEZY[C]E^__DaAcIdGfFgF
~geo	z/Y
~gep	j#I@ZBYL_XZZD^_
~ger	P!]%[&I(Y)F*D,G.H/I0G1I2Y3J6G8G9B:Z;X=G>X?^@aAJCDDJFGH_JYKDLGMHNJP]QYRFSXTHUCVEWEXBYG]B^I_ZaCd^eHhH
~ges	O!Y#d&I(C)Z*H+G/F1F2H3F4J5I6G7F8Z9D:^=B>]?GAHB^CCDFFHGIHDI@JFKGLGM[NHOZPGTaUaV_WEXIYYZB_EaIbFdaeIfXhB
~get	R!I#_%G&J,Z-]/G0H1I2J4I5J6I7I8I9G:G=F>B?H@GAYBGCEDcEJFJGbH@IXJJMFOZRISGTCUGVGW]XGYIZa[H]F^H_^aYbGdGeIf[gH
~gev	l*a9I>I@JDbHGZIdZ
~gew	d(J*Z-I9I>Y@_CJDJIIK]M^NZP[UJVZZD]ZaIbJdIgJhH
~gez	p>]@JUYYXZH[[
~gfe	m7b
~gg^	f(I-Y@IBZH[KJMJZZbYh[
~gga	zBZhY
~gge	d!J#I(I+Y-X3Y9H;X=Z>H?G@YA[BHCIG^HZIHKHMJNJOIRJUJVIXIZJ]Z_^aIbIc[fJhJ
~ggi	b#J%J(H-H3D8Z9[:I=I>Y?G@YAZBHCaDEHCIGKGNIOHPJRJSJUJVHX_YJ]G_Ja^bJdIf_hI
~ggl	zHJK]
~ggn	uZIb_
~gh^	P!G#F%H)I*X+_,J-Z.I0J1I2J3G4I5J6J7Y8I9G;J=G>DAIB[C]EJFII_JHKYMIN]PZRISGTYUCVHWHZF[I^G_JcXdGfIgXhX
~ghe	m%](a9G;Z@HIZN[ZH
~ghi	zEZ
~ght	R!F%e(Y)F*G+H,I-E.J/Y0^3G4^5I6I7G9[:F;_<J=F>H?E@[AICGDEEXFIGFICKELGMENDO[P]QJSGTFVHYIZA]E^Z_GbFdEeIgF
~gi^	c!F%J)J*^9I:J=J>I?[@^BHCYDGHYIHKIMJNaPIUIVHW_X]ZB]JaIdJ
~gia	l!J2[5[BJHFIFMJN[PaVXZH^Xf[
~gib	j!J)I/J4Y9_BJMINJSITJV]W[ZE[Z_]aJcXfZ
~gic	zBZH[ZG
~gid	m3I9ICbHIIJOJP]XZZZ
~gie	zC]P[
~gil	l*Z/[@JG[HHM^gZ
~gin	N![#Y%F&I)E*E+c,H-_.Y/D0H1G2I4E5H6G7c8G9C:Y;G<I>F?J@ECDEGGFKBMFNCQIRHSZUDVGWGX_YGZ][D]B^c_Ia@bdcDdEeHfHhF
~gio	_#H%I(^)J*I-F0J3G4I7J8J9]=H>Y?G@^AZBGDZGJHAIEKFLJNHOIPIR[SJTIU[VGWJX]YJ[J]F^J_Ja^bIcIdIf[gJhH
~gir	n?X@_BIHEMJQYWHXJZaaJf]
~gis	J!D#E%G&J(C)C*C+k,H.H0G1G2I3F4G5I6H7F8G9D:E;H<I=D>X?]@GAGBZCcDhEHGFHZICKALFMENCOcPEQHRGSFTFUAVDWEXEY]Z>[E]F^G_FaCbHdEeHfEgFhD
~git	[!I#_%J(H*J,I-E/H3a7J9F:H=I>E?G@DBFCFDGGJHYIaJXLJMHN]ObRJSJTIUJVIXGZA[J]H_JadbJcJdJfJgJhH
~giu	m3E4Y8[>IC[DHHIKJOIX[aXcYfZh[
~giv	^#J(a,[-H/I3I7J9J>H?IAZBYCJDGHEIGKJMIN^OJUJVIXIZZ]J^XaJbYg[hY
~gl^	d#D-I7d:J=J?J@HDJH]IJKXMJN_VZZD
~gla	q.XGXH[
~gle	o@XAZK^O[
~gli	[!I%I(H*X/I3H4Z6J9F:G=H>F?ZBEC^DHEXGIHGJILJMFOIP_RYSJTHUHVYWJX^YJZ^[Y]G^G_IaGbEcIdGeJfHgIha
~glo	Z(d)]*[,d:I=J>J?H@HDYHIIJKIMINJPGRYUGVGWJZY^JaJbJdDeJfJgHhI
~gly	u3[E]OI
~gma	g:g>ZDIH]IJMJVJZBaH
~gms	i(J0gHCZG
~gn^	M#F%D(J*H+[,]-D.J/G0I1I2I3G5I6H7c8H9F:E;I<d>AAHBFCFDZEJFbGFH^I]JHKCL[MXNFOHPJQJRISGTaUFVDWHXJYHZI[[]E_IaAb[cFdFeGfFhG
~gna	f(J3G4[9J<Z=^>F?J@[BHCIDJIJKJMHTIUIVJ]^a[fZgJ
~gni	]#J(I-^.X/J3F7Y9J:H=J>H?JBGCIDHIEL]NHO]UIXJZB[J]J^JaJb]dIfZhc
~gnm	wHZ
~gno	g(I)H*^-Y3^5^@IBID^HBLaWIZG
~go^	Q#C%F&I(Z)I+F,H-C/G0G1F2_3[4E6G7E8G9[:B;H=C>d?GAGCZD[EHFGGFH]IAJGK[LHNCPFQHRFSFTEUDVEWFX_YXZX[[]C^F_FacdDeHfZgF
~god	n/[9H@YHGIJKJMIXZZXa^h[
~goe	_#]3]9^>^?IBGCIDIHGIIK^L]NJTIXZZI[[]JaFhH
~goi	o9]@JBIHJVJZbaJ
~gol	sFZGXN[
~gon	W#Z%I(H)I*I+I-H/J1J3G7I9X:H;J=H>Y?^@GAJBZCHH@IGJJKELcNGOJPIRJSITGUHVGWJXIZ?^G_YaGbfcEdIf[hG
~goo	a!J#D(I)F*J3I7b9c:J=I>IB^CHDIH^IZMJSJTJUHVIXJZC]IaIhI
~gor	g#I-I:J=Y>J?ZB]CJDJHCI_KZMJV]XZZY]JaJhY
~gos	w:aIHN[ZI
~got	T![%I(D*J+I-F/H2J3H6J7_8H9X:_=Z>E?]AJBCCGDaEJFJGGJGKBLGMGNDOJPJSITIUGVGXHZ^[]]F^J_IaIc_eJfHgG
~gou	zB]Y]aG
~gow	sBaZI
~gpo	u)ZHJN[
~gra	P!G%G&I(_*E+E,G-A.H/D0I1b2H4C5Y6[7E8F9c:H;^=E>H?G@EA[CEDHEEFGH]JEKGLGMGNGOFPDQGREScTDUAV@WEXCZ<[F]B^E__aCbCcDdeeXf_gchD
~gre	Z!^#_%I(X)H*Y+Y,J-H/^0J3G7I9b:H;J=F>D@YAICGDHFJGHH?I[JJKXLZMJNGOJPHSITZUHVEXHZI[X]H^G_FaGcIe_fIgGhF
~gri	d#J%_(d-H3I9G:a=I>Z?I@HBICHDHHHIGKHMJNIOJQ[S[UJVGXI]IaHdJfIhJ
~gro	T!G#H%D)G*I+J,J-G/H1J3G4J6J7H8I9F:H;J=F>F?G@HAIBECHDGFJHdIXJJKFLIMHOJPeRJSITIUFVjWHXHYIZF[I]G^H_GaHbGcHdDeHfFgHhH
~gru	Z!H#I%H)H*I+J,J-H/J3F4J7I9]:F=F>H?G@EBFCHDGG[HXIFJJKFLIMHOJPdSITJUEVjWIXHZ@[I]H_IaHbGdGfHgIhH
~gs^	g#G-]/H0J:ZBJH]IGLZM^NJZH_I
~gsa	s(Z0]DYHa
~gsc	l>YHGZJa^dZf]
~gsd	wL]f^
~gsg	zD]E[WJ
~gsi	z3]
~gsm	w3JCaHIa[
~gsp	o#]HJK[XJc_
~gsr	zW^
~gss	s+[DIZIb_
~gst	p,^3[HI
~gt^	S#C%F&J(D)E-[.I/I1Y2I3@4F5I7Y8Z9B:D<J=G@GAHBHCaDbEYFHHaIYJHKILGOZPFQIT]VHWZYGZI]C^XaBcDgE
~gte	p3[4]TZ
~gth	c(I*I,I-I2_@ZIaKJN]ZF
~gu^	_#I)Y*H-H/J3]7J9G=Y?I@ZBHCIDHEZH[IHKILYMZNIOIPJSXTYU]VYXJZI]JaZcJdIfJhI
~gua	a#]-G/]3X7[9X=J>H@GBJCJDIHDIHKaMZNIO]P]TIVI]J_JaIdJ
~gub	u>[
~gue	U#Y%I(E)I*I+I-d/J3H7H9D:g>G?GAIBECGFJGJH]JJKFLJMHN]OIPISZTHUXVHWIXJYJZ?[J][^I_HaGbIcHdIfIgIhH
~gui	a!I#I(I*I+J-G/I7J:I=H>G?EAcBZCFDHFZGJIDKHMINIOJPJRJTIUJVHWJXYYIZI[J]d_]aCbJcJdJeZfHhI
~gul	q)[F_HHO[RY
~gum	s9]C[
~gun	Y!G#D%]([)G*_+H,H-Y.J/I0I1J3E4I6I7H8Z9Z:F;^=F>X?aAIBCCaEIFJGIHAIDJJKCLHMXNHPFQIRIS[TGUZVDX]YHZ@[H^H_Ha]bFcGdGeJfGgHh[
~guo	q5X>YAYYY
~gur	O!E#G%D&J(D)D*Z+G-F.I/G0H1G2I3Z4G5I6G7G:C;I<X=B>D?_@IAHBCEiFIGIHEJHKFLHMFNCOGPDQXRGSGU?VcWfXFY[Z<[G]F^G_FaFcEeefBgGhF
~gus	m9]HEgb
~gut	w9aHIZJ
~guy	w#FT^cY
~ha^	M!Y%F&I(Y)D*G+F.J/J1I3C5H8F:H<H=B>G?AAFCADaEGFGGHK^MZN]OEPHRESETCUYWDXYYFZb]_^X_DaCcCdZeFfBgFh^
~haa	zHGZIb^
~hab	S#Y%G)F*Y+Y,I-G/H0I1I2J3E4Y5J6I7H8I9C:F>^?E@GD]EJFJGGIGK^LHNIPYQJRHTGU^V^WGZC]a^G_HaBd^fEgG
~hac	e!I#Z-J9I:]=Y>I@]BHDIHbIIKIMXTJVZXIZEhJ
~had	uCYHYU]cX
~haf	p3^?[DJZJ
~hag	wH[IJK]ZZaIhI
~hai	zLZ
~hak	e![;[<X@ILZZD^^dafHhJ
~hal	T#G%F&J(E)I*G,I-b/^0G2I3[4E5H7F8H9[:G>A?DAGBGCDE^HJJGKCLINEPEQIRFTFU^WGYZZE]^^E_Fa_bFcEd^eHhG
~ham	i#Y3]9[>I@HBXF]HBKHQYT]ZFf[hZ
~han	B!E#G%B&F*[+D,D-D/]0C2H3B4G5E6B7G8H9_:F;D<^=D>e?D@cA]BcCGD@EGFCGFHZI@JFKDLeM_NAOFPBQERISET@UFVBWCX@[J]H^haCbFeCfDh_
~hap	c!](H+I/_3H4X9]=J>E?E@ECIHIIIKGLZMHNHOZVIZ_]J^Ia]bIhH
~haq	zN]
~har	O!G#J(F*Y+I,H-Y/a0I1H2f3F4H6H7J8H;F<I=H>E?^@ACFDGEJFdGGHZIbJGKBLGMEOHPFQ^RGTGUHVFWIXGYbZ<[H]F^__GaGbFcDdFeGfDgHhE
~has	R!F#F%F)F*G+I,I-J.I/G0G1G2I3F4G5J6H7G8G9Y:H;I<J=J>E?E@JAICEDZEIGcHXJJKXLFMfN]OHPFQIRGSFTFU^WGYGZ_[I]E_GaFcEd^eHfJgFh]
~hat	F#H%J(Y)B*E+C,G-a/D0E1I2E3B4_5Z7D8H9[:F;Y<G=H>a@EAEBCDBFIG^IYJ^K_MDN_PFQHRFSFTHXHZ^]C^]aCbBcDdGeFgIh^
~hau	l3J9I>[BIDZHGIIK^U[VIXYZHh_
~hav	K!C#H&J(I)Z*Z,H1G2H3Z4G5_6]7G8G9X:F;Z<I=]>YAJBBCcD[EHHEK[LGMHO^PGQIRHSGTGYGZG[[]D^Z_FaFbFcGfEgIh[
~haz	h-]/_HGIIJZMJN]O]hJ
~hba	q4ZVZZHf]
~hbo	zSZ
~hce	o9J?[@YBJHFKZMaZI[Z
~he^	k;Y?]CXDHG]HGLYNJZH[Z^ZaJd^fH
~hea	^#I%I(X+I-H/I1J3J7I8J9F=I>I?JBYCJDXH^IHJJM[NGRaS_THUJVIXJYJZD]I_IaIbIcYdFeIfbgJhI
~heb	uMYXZ
~hec	X!I&Y(G)J*Z+J,H-A/I0I1J3F5_7I8I=H>G?G@CBCCaD[FJGIIIJ_KJLYNZPISJTXUHVHWJXHYJ[H]G^Z_IaHbHcIdXe^fGhX
~hed	w(]?HD]
~hee	f#J%Y*_-I3J9]@FBXCEDJHHIHMJNHTJUXXJZYaJd^g]hJ
~hef	z,HH^
~heg	oB[HXa[
~hei	R#E%F*[+],I-H.J/F0I1J2J4H5J6I7G8a:];^>D?ZAIBAF]GJHXIDJIKCL]MHNXPIRISHUJV[WGXYYIZA[^]X^GaXbEcFgG
~hel	P%H(b)E*X+I,J.J/F0J1J3F4J5J6J8I9b:F=H>E?]@YAJCGEIFJGHHYJXKCMCNHOHQJRJSGT[UJVDWHXFYIZX[F]G^E_HaFbGcHdGeJf[gehG
~hem	]%G(G)_*I3[>J?IBIDXF[G^HGIIJHK[LZN[OIP_VIWXZEdFgI
~hen	F!G#[(^)F,_.E/a0D1H3_5F6E7H8E9F:D=G?aAEB<C[F[GCHZI^K^LFMINGOBPDQJSCUCV@WDXHYI]Y_IabbHcbdBeIgChX
~her	C!@#B%A&F(Y)?*I+I,C.F/D0I1B2I4D6Z9^:];j<E=D?b@FA^BFDHEDFYIBJGKZLEMHNFOFPJQDRDS_TIW]XX]F^E_Za^b^cBeCfCgEhH
~hes	e!J#^(J)J-G3Y@GBIGZIcLXNITIUIVZZ@^XfZhJ
~het	h%](_+I-J3J9^;Y=F?Y@JBICHH[IHJHKJVJZHaJbYhJ
~heu	b-J3I9H:I=J>I?J@dBICJIIKHMJR_SYUIVJX^]Ja[dJ
~hey	W!c#H%I(J)H+[-J/Z0J1J3[7X8J9G:G=I>J?a@JAJCJG]HCIYJJKILIMINHO^RJTHUZVZWJXJZD]H^I_HbIcIdIfZgZhI
~hez	m:^@YIZN[UZZI
~hi^	oEZHJI[JXKYY[hJ
~hia	b!J#Y(J-H/X6_9Y:J=I>Y?_@GBECHDIH@IGMaNHOIQXTJUJVIXIZF]Ha[bIcJdJfIg[h_
~hib	j!J)Z-[4I5J7_HEJ^PZQXSITJUIZI^^gJ
~hic	V!J#I%^(G)I*H+J-D/X3G5Y7]8J9H:I=H>b?G@EBHCIGJH]LFMINcO]PGTJUIVGWJXIYXZJ[J]G_Ia[bIcHdGeJfIg[
~hid	p*Z7I?JH]b_
~hie	]!I#H%J(H*Y-G/]2Y3E4J9Z:^=H>C?F@XBECaD[GJIXJJKALYM[NYOGPIRJTIUIVGX[YJZD[I][^[_IaFbHcIdYgI
~hif	j3Z6[<Y>IHFIZKGO]Z[aZ
~hig	sH]P[VJZHfX
~hil	[!Y#I%J(H)X,Y-J0Z3^4J7I8Y9]:H=]>H?J@GBGCJDXGJHBIJKHLHMYNGT^VIZE]b^IaIcJdYeJfIhI
~him	p#X)Z
~hin	P!F%G(F)G,H-_/D0F2I5d7F8Y9B:H;H<I=E>_@XAJBHC_D]EIGCH@JIM_PFQIRcSGVEWFYF[G]D^F_HaHbXcZdEeIfYgF
~hio	o5Y>YHJYX
~hip	w>]HIPY
~hir	]!J(I-H/I3Z7_:J>[?JBICJD[IGJ_KGMINIOJSJZJ_[aGbahI
~his	K!E&J(X)J*D+E,G-F.H/H0G2G4G5c6I7E8_9^:X;X<H=Y>D?B@_CCDZEIFGI<JDKaNdOFQHRGSFTGVaW[XDYG[F]D_FaGbEcHdEeGfDgEhE
~hit	m#IA]HGJZTY_Xb[
~hiu	p!]>I@GB^CJHGIHU^ZG]]hJ
~hiv	q2]3H>IHXO_
~hl^	_#Z-b/I3^6X9H:I=H>F?Z@GBHCaDHHBKGMZNHOHUJ[]]Y_IaDbIcJdJfJ
~hla	k/[6Y8YNZTYZZ_JeY
~hle	Z#G%X&_(F)I,Z-Y/G0J1J3_4H6Y7G9G;H=[>F?]AJBEDDE]FJGHHFIZJILHMHPHR[SXTIUGVFWYXGYJZ^[Y]G^G_IaHbGfFgHhE
~hli	z-^B[IJKJZJ
~hlo	p)[B_GZUHVJZI][
~hlt	b#I%[;[?Z@JBJCYDJVZZH[[bYfZ
~hlu	m/J6c<Z?_NJZG
~hlv	w#_
~hm^	w/Y8Z
~hma	u@Y
~hme	m>J?a@IIJKZN_ZGaJ
~hmu	u/ZMYTY_Y
~hn^	zHIN[Z]
~hne	_!J#Z%J(I-E/I3_:H=I?I@GBHCJE[GJH[IGJ]KGLZM_NHPIUJVHXIZJ[_]H^HaIbZcJdXfHgX
~hni	n3Z7Y:]BJZXdY
~hnt	h-^/X=J>J@ZHGJYKIN^Z[dZ
~hnu	w@JJYZ^
~ho^	b!I#G*J+J-G3G9F:H=I>Z@FCaDXFYHAKXMHNJOITJUZV]XHYZZ^]HaIdHfGgJh]
~hod	P!H#H%I(F)G*c+a,I-F.J/I0J1I4I6J7I8I9F:H;I=G?f@DAHBJCfDcEIFIGHHJIDJIKELHMHNFOGPHQJRJSITHUFVDXGYIZB[H^H_GbHcIdHeJfIgIhH
~hoi	d#H:J?b@]BJCGHBIIKIMJNYZE[f
~hoj	o@aX[ZI
~hol	W!H#J%G(G)c*[+I.J/I1I3[4H8I9_;J=H?H@BAJBFCGDFFJGHH]IEJILIMHNGOYPaQJRISHTJU]VXWIX[YIZ@[I]G_GbIcIdHfHgGhF
~hom	_(J-I.H3G9F:f>a?I@IBJHIIIKIM]NITJUIVI]J_ZaHcJfJ
~hon	E!C#X%E&G(D)D*_+a,F-E.H/C0F1F2H3e4E5G6F7D8F:C;F<G=C>h?]@IAECYDaEFFEGFH[I?JELENBOcPDQGRFSETGVEWEXBYFZ@[B^D_CaecDdDeGfDgXhH
~hoo	W!H#H%I(G)J*I+E-[/H3F7I8[9G:G=I>[@[AJBGGII]KZL_OIPJTIU^VGXIZH]^^H_HaZbHcJdXfH
~hop	i=H>Z@JHaZIb_
~hor	R!F&J(b)]*J+H,H-C.I0H1H3D5J6I7G8H9J:E<I=F>F?E@ZAcBDDEEIFIH:I^JHLGMDNDOGPYQIRdSGUDVJWGXbYHZ@[H^G_daZbFcFdFeJfEgGh]
~hos	Z!I#J%I(I*J+Z0J1Z3Z4I6J8I9H:I=Y>Y@XBGCYDIFJGcHEI_KJMHNFPIRcTIXIYZZ=[J]I_[bIdYfEgJhH
~hot	^!I#H(J*J-I/X1J3H4J5_9F:I=F>F?H@GBHCIDIGHHiIHKIMHNIOJPJRbSJTJUJVIXIYJ[J]H^I_JaHbIcIdJfHgJhI
~hou	K!A#H%C&X(B)J+[-J0G1G3Y4[6F8E9A<H=E?D@cAEB]CIEGFYGCH[O^P_QHSJTIU@VHXaYF[Z]C^G_^bFcDeH
~hov	zH[MZ
~how	Q%H(F)H*I+c,J-F/[1J3G4I6J7I8I9X:H=H>G?_@EAJBDDDEJFJGHHYIHJXKDMINXOYPGRYS^UYWIXGYJZF[_][^G_HbacIdFeJfGhF
~hr^	]!Z#I%Y(I*Y+Z-H/I0J1Y3I4H9I:I<Y=_?ZBHDGE[GIHDK^LJMHNIOGPHRXSJTIUIVGWJX]Y]ZF[J]G^J_ZaFbIcFgJhH
~hra	f(J*[-]2Y3[HZI_QZZF
~hre	Q#I%_&Z(B)E*F+H.I/F0J1X4Y6Y7F9Z:I;G<I>J?D@DA[BECEDEE[GGHJIZJJLEMENGP^RZSGUFVDWJXCZ[[F]D^EbEc]d_e]f]
~hri	f#Z%J-X0[3J9Z>I?Y@HBIC[DJHJIINJX^ZGaDdZf[hJ
~hro	Q!G#F%Y(F)I*G+X,I-B/I0^1H2J4J5J6H7Y9F;H<Z=E>E?E@GAHB]CEEIFHGeHYIIKYLGNZOHQJSGUEVJWGX_[F^I_IdZfZhF
~hrt	uHJU[bYh[
~hrz	zHJR]
~hse	m>]@aBIHHKIL]MYZJhZ
~hsf	zGaHJZH
~hst	n3ZHJIaL^ZI
~ht^	C!E%d&F)F*H,H-Z.F0]1G2J4a5J7E8D:I;a<E=E?^AFBDDCEYFIGGJCKEMINIOZP[QHSATHUHV[WEXJ[[]Y^[_Za^bEdIgGhY
~hte	e!I%[(_)J,Y-I:I;a=J>I?I@YBIEYIINJPYRZUJVXWIZH]JaIcIdJfHhJ
~hti	h%_(b4J:J;_=J>I@IBJCHDIIIKHNIOJS]VIWJZF]IdJhZ
~htl	c%J(I)J*[/X:J=I@HBIDHIYKHMINeSITJUGVIWcZD]JaJbJdIgIhJ
~hto	w,_HG
~htt	zHIc^
~htu	s,ZDZE^eX
~htw	W!I#J%F(X)I*J-Z/I0[1J3I4I6J7I8J9I:I>G?HBXCHGYHFLIN]PIRJSITIU]V[WJXEYJZ^]I^Y_IaHbZcGd^fGgHhZ
~hub	s@ZH_MIZFf^
~hui	uHJI]ZEh_
~hul	z![U]
~hum	j(J-J9]:J>J?I@XBHCXHDIJKIN[U^VGWXZXa[bJdIfZ
~hun	qH[R^
~hus	n>^CJDJHFYa
~hut	k!^#a,Z-J>Y@IHGIIKIZF]YfY
~hwa	w3]HY
~hwe	u*YCX
~hy^	q0ZfY
~hyb	j9JBJH]ZH_Hb^db
~hyp	uH]b[
~ia^	P#Y%E&I(Y)E*E,G-G0F1H2H3C4F6]7D8G9a;Y=Y>F@cBIDEFGGEHCICKEM^N]OEPFQGSGTHVDYFZF[E_Da]bZdBeHfdgZhY
~iad	]!H#Z(I-[2Z3I7I9Y:I=I>G?I@aBZCHDHIZKFMYNIOJP^THUJVIX^ZD[J^J_JaEbIcId]fJhG
~iag	zBJH^
~iai	w,XHIc[
~iaj	zH[
~ial	N!G#[&J*E+G,Y-D.J/G0G1G2H6G7F8G9X;H<I=^>C@DAGBYCHDIFZGEHbIYJJKCM_NGOEPYQHRFSZTEVXXEZb]H^G_FbYcDdCeGgH
~iam	b#J)J9Z:Z=X>Z?[@GB]CIDIHHIHKHMINJOIQXSHT[VHXIZF]Ia]bJcJfGgJhX
~ian	c(J,Y-[.Y2Z4J>J@HBIDJHZKIMHZZb]cJfXhZ
~iao	o-Z9a>J@JBJIIZY]]
~iar	Z!I#H(X-I/J3H7Z9H:[=I>G?I@]CIDIIHKELZMFNIPIUIVYXI[_]I^aa]cJfIh[
~ias	z9ZNX
~iat	[!I%J(I)J*H+J,J/X0J3H4Z7I9]:I=H?G@cAJB^CGDIEXGJHIIGJJKFLJMYNHOJPXRYSJTGUIVHX^YJZ@[I]a^I_HaGcHdGeJfHh[
~iav	p6a?[B[HEZHfZ
~ib^	l>F?JGZH[O[Y[aXfZ
~ibb	w7aHISI
~ibe	X!H#G%_&[(E)H*J+J-H/G1Z3G4[6[7I8X9I:G;I=Z>G?G@ECIDGEIHGIHKELHMGNGOJP[R]SITYUFVEWIXHYZZH[Y]I^H_XaGbGdae_hF
~ibi	_!G#J%Z(I)^*Z-a/I4_9H=I>I?H@IBGCHHAIIKILJMINHP]QZRJSJTIUGVHXIYJZF[J]I^__IaIbIf_gIhI
~ibl	X#Y%F)E+J,J-[/I0F1J4c7[8I9H>]@^AJBDCHDIJIK]LHMGNHOIP[RGTHUBWIXGYJZ[[Y]H^J_HaHbFfFgH
~ibo	zaY
~ibp	z4I5JJ^
~ibr	l)_BIHIT[UaVGZI^XcJfI
~ibt	g!J/J3J9_=J>G?JBJCIDJKJMINJTJUZVIW[XJZF[Y_]aagY
~ibu	b1J3Z=]@JBJG^HbLYP[ZF_JcIfY
~iby	zZJh^
~ic^	C!?#B%Y&F)Y*F+B,H-?.E/[0Z1I3I4C5D6C7H8B9B:D;D<]=Z>^@[A[CBDDEBFEGCHcI>JHKALFM_NEO@P?QDRFS[TcUaV[WBXDYXZC[[]>_FaacadHeGfgg_h>
~ica	F!H#@%Y(I)@*[+E,b-@/D0D1D2F3_4B5E6E8D9@:F;D<G=G>]?b@IAbBGCdDIEGFEGCHcI?JGKCLCMZN_PAQFRDTAUIVEWYXHYE[C]]_CahbCcId@eDgEhJ
~icc	wHEZ^b^
~ice	M!X#D%F&H(E)D*E+J,G-Y.G/E0G1G2I3@4D5G6G7E8F9^:C;G<I=o>??B@JAEBBCBEGFGGEHdIGJFK^LFMBNFO[PEQGRFTEUBWEXBYEZC[F]C^F_DaIbDc[dEe]fCgE
~ich	B!E&E(I)F+Z.C/X0F1F2Y4]8F9Z;Z<E=H>F?Y@EAHBCC_D[HZI_JANdO_PHQGS?TIUCVXW[XDbEcGdJ
~ici	S!F#D%^([)]*G,H-F.I/I0H1I3C4G5I6H7G9b:E;Z<J=E@AAHBZC_DBEIFIGGHJIbJHMDNDOEPFQIRGSYTFU[WGX^YHZE]I^G_GaBb^cEdFeIfbgG
~ick	N!E#B%E&I(])E+J,F-D.H/J0G1F2H3I5H6G8E9^:C<]=C>a?I@JAFB_CHDZEHFFG]HHJEK@L_MANBOEPEQHRFSGUEVFWHXDYFZZ[D]]^b_Da[bbcDddfDgDhE
~icl	kHbZJ
~ico	^!Y#I%J(H)J*J-H/^2Y3G4H5X6J7J9F:X=H>Z?H@ECHDXFYGJH@IBJJK_MXPJRYS[TIUGVXWJXIYJZF[J]G_IaGb]cGd[f_gIhY
~icr	N!E#B%G&J(E*Z+H-I/Y2I3F4G5I6H7b8H9F:F;I<J>C?F@CAHBDCFDEEXFHGFICJZKELGMHNFOHPFQIR[ShTcUEVDWEXFYHZ?[G]F^G_FaZbEc^d]eIgbhF
~ict	Z!J#J%J*X-^/[3J4J8I9I=H>I?J@GBGCJDJHZJZKHN_PHQdXJZG]J^JaIb[dIhH
~icu	m*Z2Z3Y9J?^C[DIHFQXXJY[
~icy	J!F#F%F&I(C)Y*b+G,H0I1H2I3F4F5b6H7F8H9E:E;I<I=E>F?H@^AGBCC[DEEGFIGGIEJaKFLGMENlOHPFRISETFUHVCWgXFYHZ=[G]E^F_FaEbGcFdFeHfGgDhE
~id^	Q!G%F&J)F*G+G-B/Y0I1G2I3]4F5I6G7F8F:G;H<J=J>E?G@AAeCIDIEGFYG[H[JXKALZN_OXPEQIR]TGUEVGWGXFYHZ][F]E^[aDb[cZd]eGfEgFhD
~ida	Q#F%F&J(D)F*F+G,Y-^.H/G0H1H3D4F5I6G7Z8Y:a;G<I>]?]@FA[BFCXEHIZKYNIO_PGRFSZTEUCVDWYXCYZZH[F]C^F_FbIdZe[gZhG
~idd	e(_-_3J9^>I?H@IBHCJDJHFIYKHZG]_^JaJ
~ide	Q!I#F%G&I(C)C.H/[0G1G2I4F5I7d8G:G;G<I=H>]?H@EAcDXEIFGGFH_JFKYNGPDRGSeUJVCWGXGYFZ[[F^E_GcDdDeIfDgD
~idi	k([2Z9Y@XHGIEMZN[ZE_Xh_
~idl	qOXcYh]
~ido	T!E#D%E&Z(C)Z*F+F,X.I/G0H1G2I3I4c6Z7F8G9H:D;H<I=D>B?f@FAGB]C[DBEHFHHFIGJGKDLGM[NFO^PcR]TEUAX[YXZA[G]D_EaIbZcYeHgGhE
~ids	p3HDZHYIJK[T^
~idz	z>Z
~ie^	^![#](Y*Z-J9IBYDJIINZPJX^ZE_JaJ
~iea	zTXd]
~ieb	u0]F]K[ZI
~iec	h-[?YDZHHNZR]ZIbZ
~ied	Q#Y%G&J(E)G,H-B.I/Y0I1H2J3D5I7G8H9J<J=E>A?C@_AHBaDCEIFHGGHBJGKaLIN_PXQISHVHWHXdYHZ[[G]_bGcGdGeIfEgG
~ief	u&^9J:X@IZ]
~ieg	j&[,Z7]9I>_GZHFIJNYZJ]JdX
~iej	f#Y-I/Z3J9G=J?I@HBJCZDIHCI]KYMaNJY[ZG]JaJh[
~iek	o9^@YBZHIIGN[_Y
~iel	[!I#^%I(I)J*I+J-Z/I1J2Y3b4J7I:I=I>E?H@IAIFJGIIZJIKHLIMFNFOXPJRJSJTHUIVHXbYJZH[I]F^I_XaEb]cIdHfIgIhb
~iem	a(H*J-J3I4J7J9I:H=I>I?H@_C]D[F[IHKZNIP[S[TJUYV[XJZA]JbJc^dIfYgJhH
~ien	H!H#E%_&F(])I*G+F,G-].G/G1[2E3I4B5Z6C7Y8G:X;I<F=A?B@^ACB^CHD[EGFFGBHBIeJILZM]NHPJQ[RGSYTbUIVCXBYGZC[E]C^G_@aZb[cZeDfcgF
~iep	uOXh]
~ier	K!Y#?%E&G(J)G*H+_,X-F.Z/G5G6D8H:Z;X>DAEBICaDZEDFIHGI?KbLFNCOZP^QHRDSITGUXWZX_YGZC[F][aXbCcBe^gC
~ies	]#I%G)J/I1J3I4J7I9_>D?H@DC^DHGYHIIEJJK_MFNXOJPXRYSZTIUHWJYJZa[[]H^G_JaGcIdGfGgIhF
~iet	T!F#E%H(F*G+I,I-Z0H1H2I4I5J6I;Z=G?YAIBCCDEJFIGHHGK[LHMIO[R[SFTGUGV]WHXFZ^]F^ba]bJcGdGeJgG
~ieu	a#Y(Z-H3H5Z9[:Z=J?IAZBXCID^KHNFOITYUJXZ]Z_IaGcJdIfJhG
~iev	u-YHJR]
~iew	k(]*HHcZI
~iez	uNZZ]hX
~if^	m![(Z3^5XHHQXZJ
~ife	b+J,Y-J/[1Y3I4J6Y8Z9J>I?I@XBHDHFJHEIJK_MINIOZZFbJd]eYf[gYhJ
~iff	U!G%^&J(F)H+I,I.J/[0I1I2I3Y4H5J6b7H9F;I=F>^?CA[BDCHDEEJFIIaJHLHNYO_PIQZR]SHTGUGVGWIXFYHZF[H]F^H_GbHcFdYfEhF
~ifi	K!D#?%C&_(E)F+G,a-C0G1F2G3[4H5G6F8G9C:C;F<H=C@_AFB^CfEGFHGFHaIGK?LEMCNGO]PDQHRFSETCUDVBWEX[YF[D]^^X_EagbHcCdDeFfDgE
~ifr	j-J3Z6c9J<Z>I@JHDIYKHNJO^XIZHa[dJ
~ift	g#Y@XHELZR^T[
~ify	a#H%J*Y-J3Z9H>X?Y@HBHC[DdHYIIKFLJNJVIXYZB]IaJhY
~ig^	Z!I#G%I(G)J*I+J,I-H/H0[3H4I6J7I8J:G;J>D?G@CAJBCC_EJFIGIHFI_JJKELIM[O]PISITZUHVGWIXIYJZ>[I^H_IaabHcGdHe[g]hf
~iga	Z%H)I*I+H,J-D.Y/I0J1I2J4I7I8I9b:F;J?Y@FAIBDCGDYFJGHH<IEJJKIL]MZNGOGPIQJRISITFU]VFWIXGYIZB[_^H_HaZbdc[dGgHh[
~igd	m:[BZD^HIM[ZD
~ige	W!H#F%^(F)H*J+I,I.J0H1I3F4H6I7H8I9C:Z;[>E?F@bAIBZEIFIGGH?KZLHN^OGP^RISHTaUFV]WHXGYI]F^[_GaFcGeIfFgHh[
~igg	l(J+Z-Z3Z9]>IDJG]TYZEaJ
~igh	R!E%f(a)E*G+H,I-D.I/Y0^2I3F4]5H6H7F8H9[:F;a<J=E>H?D@[AHCFDEEXFHGFHZICK@LGMFNCO[P_QISFTFVCWEYHZ?]E^Z_FbFdEeIgF
~igi	Y!H#_%H(^)H*H+I.J/H1J3a4H6J7I8J9C:Z;I=H>CBEC_FJGIH=I^LJMHOaRISHTHUDV[WJXEYJZA[I]F^I_IacbHcIdHfHgIhF
~ign	K!I#E%C(I*Y+Y,].I/E0H1H2H4Z5Y6G7b8G9E;H<e>@@EAGBDCDD^EHFaGEH]IZJFKALdNCOGPHQIRGSET_UCVBWEXEYGZE[Z]Xa@bYcGdDeHfXhZ
~igo	W!X#H%I*H+I,J-F.J/J0J1J3Y4I6J7H8J9Z:G;J=G>_@GAJB[DYFJGJHEICJJMFNHOEPIRISJTIUHVEWIXaY[Z[[Z]F^I_IaebHcHdHfGgJhE
~igr	e!H#H%J+J-I3I9I;a>I@IA_BICHDYGJHEIIKXMJNJPJVJZF]I^J_cd^fJhJ
~igt	h#J-Z1]3I9I=J>X@IBXCJDJH^IIKIRZSYT[XIZG[[_XaHdHfGhI
~igu	N!F#E%X&I)D+G-E.I/F0G1F2I4F6F7F:B;]=B?F@FBBDEEiFHGHHDIFJGKYNIOXPERFU>VbWfXFZ:[F]Y^F_GaIbJcDeefAhE
~ihr	h-J3Z:XBJE_HHI]KJOI
~ija	w-Y
~ijd	q@[HIIHKIMXN[T[
~ijf	q#[3H9J:]>JHGI]ZJa]
~ijg	p?[HHMYZ[aY
~ijk	p-[9ZHJT[
~ijn	]#_%J(I*J-H3I9]:I=J>]?YBGCZDEIZKHNIOZPJTIXJZ_[I]J^H_JaIbJdIfJhZ
~ijo	z3[9G>]
~ijt	s>Z
~ijv	qYXd[f]
~ijz	g9H@]BXHHKJMZZ^^]hX
~ik^	k!]-]9J@IDZHCIHNZZH^]bZ
~ika	j!Y([9J>J?a@IC[DJMX
~ike	[![#H%J*J+Y-[/^4[7I8J9G:];]=I>G?a@HBGCHDHGJIYJIKaLJMGSIUIVGXJZ@[I]H^ZaFbIcJdHfIhE
~ikn	z?[b[
~ikt	p9J=[HHK_SZZHa]
~il^	@#@%E(I)A+D,F-[.F0Z1G2C3f4I5[7F9;:_<I=C?[AIB=C_DdF]GFHaIAJFKJL?MeNAOIRFSATFUBV<WAXCZ][>]^^J_BaacEdAe_fFg[h?
~ila	]!I#I%J(I)I*I-F1]3X4Z7I9Z:H=[>a?[AJBFC^FZGJHXIDJJKYLINIOIPIRJSZTJUGXHYJZA[I]G^JbHcIdIfHgJhH
~ilb	b#I9J>b?JCHDYGZTY^Z
~ild	c(J1d6X8Y9I>[@IHIIIZGaIb_fJ
~ile	S!G#F%E(c)Z*_+I,J-F/G0I1J2a3^4I6I7I8I9D:G;I=H>_?EAICZEIFEGHICJGKGLIMGNGO]PeQJRJSITHUHVFWJXGYIZB[I]F^H_Ga^cFdHfIgHhG
~ilf	w9ZD[
~ilh	zHZI^ZG
~ili	O![%E&J.Z/J1H2H5I6H7Z9B;_<I=E>C?]@DAYBBCHEGFHGIHGJFK[LHM]NCQIRGSDUaVaWIYGZD[I]Y^YaFbZcFd_eXfCgFhD
~ilj	zcYd[
~ill	J!]#_%E&H)D*G,F-[.I/[0G1_2G3@4H6E7J8F9a:B<J=C>]?EAEBIDJEGFEGCHHIYJDKEMbNDPGQGRDSDTaUBVAWFXCYZ[e]H_[aJcEdYeFhF
~iln	zO]
~ilo	g-a3Y9I=H?J@HC[DIH]IIKIMJPJUIVa[IhI
~ilt	T!G#G%I(E)H,J.J0I1H2J3I5H7G8H9F:E;I=G>D?G@DAIBECFDFEJFIGgH=ICJmKENEOFQJRHSHTGUHVEWIXHYIZA[I_GbHdGeJfGhG
~ilu	_!J#J&^-J/c1J3I=J>J@XBHDJHXIJKJMINZPJVXZ^_IaIc[fH
~ily	c#Y-]/ZHDTZZEh^
~im^	S!F#X%d&^(H)G+I,[.I/E0G1H2J4]5I7X8H:X=C>Z@EAHCDDHEGFHGGH]ICJIK[LYMGO^PIQISGTIVCXDYGZF[F^GbEdDe[fDgFhb
~ima	X#Z%H&I(G)I+I,I-[/I0J1J2J3D4I6I8J9D;J=G>Y?Z@cA[BCCEDFEJFIGHHII]JIK^LIMJNCQJRHSHTGUFVGWIXZYIZA[H]]^I_HbdcHfGgJ
~imb	pIa
~ime	N!E#_%F&J(D)]*B,G-J.I/E0E1G2I3C4G5I6F7F9I:F;H<I=F>B?X@FAGC[D]EIFHIHJGK[OJPGQIRhSGTIUZVDYGZX[G]]^E_Fa]bEc_dFeHfFgGh^
~imi	Y!F#H%G(F)F*D+J-G/J0J1J3F4I7H8I:F;J=F>F?_@HAXCFDFFJG]HYIFJJKYLXMGNGOHPGQbRJSYTIVYW]XdYJ[I^I_IaGbEcHdHgIhI
~imm	]!I#I(Y)I+J,X-F/H3I9F:I;J=I>E?H@^A^BHCGE[GJHBIHM]NYObPJSIUJVIYJZC[J]H^J_]a[bXcIdHfHh]
~imo	c#I(J9Z:J>F?J@^BGCYD_HCIYKGL[MHNIOYUJVIXa]IaHbJcJdJfJ
~imp	Q!H#F%J(X)H+G,H-D.I/G0H1G2I4[5I8H9F;H<JAICEDIF[GFHaI^JGKYLFMJNEOEQIRGS[TZW[YH[X]E_FaDc^dEfIhG
~ims	p#X)Z
~imu	_-I1]5^9J@]H]IaNJZE
~in^	:%C&D(^)f*j+^,d-D.G/X1J2?3C4a5]6=7a8Y99:F;A<A=E>F?>@YBGC=DDE_FZGBHYJFKJLIM>NEOFPcRISHUHWcXDYH[C^]_?aAbXcJdCe=fAg^hB
~ina	P!c%E&I(J)H*D+^,G-c.Y/F0_1G3?5H7E8G:E;G=D>X?_@IB]CBEcFGGFH_IBJFKBLIMHNCOGP^QGRFS]TEVAWFXYYFZH[F^F_EbDdDeHfDgHhG
~inb	l>]BZGZHDI[ZJa[
~inc	H!F%X(G)]*A-Y/B2F3[5F6Y7F9E:A;I<F=^>I?D@AA[BGCGDBEFG^HCIJKBLJM[NHOaPaS^TEUIWEYZZH[D]I^A_GaEc[eGf_gGha
~ind	H!I%D&G(@)G*H+D,G-]/Z0D2F3^4]5^6F7B8C9?:C;F<Y=@>??^@FCDDIFEGXHYIJJCKCLGMfNEOBPER^SETEUAVHWIXGZ=[a_dbgcadBeEg_hG
~ine	L!C#B%D&Y*X+I,F.J/X0G1F2G3J4X5H6F7H8I;H<H=a?E@bAFBaCZDDF^G_HHKXLHMANGO_PYTIUBVYWGX]YGZF[D]ZaFcZdJeFfEgBhB
~inf	T!E#I%G(F)H*G+c,I.J/I0I1I3Y6I7H8I9G:F;H<J=F@FAHBECdDhFIGHHIIEJIMHNXOGPGQ^RJSHTHUHVCWHXFYIZY[H]E^H_GaJbGcFdFeJfHgIhF
~ing	M!D#a%E&H(F)D,F.G/E1F2G3G4]5G6F7b8I9Z;I<H=X>C?E@HAFBIC[DcH@IAJCLGMCN[PCRGTFUbXHYH[D^B_DaebZd]eYgC
~inh	U![%F(F)H+I,J.J/I0I1I3G4I6J7H8I:G;f=G>G@GAICFD]EIF[GHHHJILIMFNGOHRISITHVbWHXHYIZ_[Z]F^H_HaGbGcHdGfHgI
~ini	E!H#?&F(b)d*a+E,^-?.E/E0C2E3@4]5Y6C7Z8Z9?:E;F<E>F?H@bACB_C>DBFCGAH@IcJEK<LEMHN[O>PbQDRAUZWeX>YBZa]b^H_@aDb]c>dHeDg^hF
~inj	wHJf]
~ink	T!G#J%I(F+Z,X-^.J/G0I1I3F4Z5I7D8I9D;J=F>E?F@FAIBCCGDFFIJGLHMFNEOIPHQJRYSGTGUEVFWHXGYHZG]G^[_^bicZfGgG
~inl	q3JD[OJZGb_hY
~inm	l9J@]K^ZY
~inn	f!J#H([*X-X3X9E:]=I>F?]@[B]CHDGHAKGMINHOGUIVHXZZ^[^]HaJbIcIdIfIhI
~ino	l#I-[3Z9Z>HBIDJIJOIR]TJUZVIW[ZJ]Jf[
~inp	u@^HI
~inq	o#^@JHEM^SJUYVIW[X^ZH
~inr	m*Y,^9GDYE]H[eX
~ins	P!F#G%]&I([)F*I+_,H-A/J0a2I4G5I8H9C:G;H<c=E>F@ZAHCGDbEIFHH[IbJaLGMDNJP^RGSFTEUEVJWGXXYBZ=]D_FaEbFc]dDfEgF
~int	H!F#J%B(E+Y,I-a.E/I0C1D2E3Z4F5b7B8E9D;B<F=?>IBACEDHEDFDGDH^IDLHMEOZPIQIRDS_TYWBX]YCZ[[J]__]aXb^cedafHhA
~inu	S!G#]%F(F)H*H+I,I-D/G0I2I3D4G5J6I7G8I9E:F;J<J=G>H?XAICEDEEJFIHBI^JHKDMkNFOFQJRgSHUFVEWHX^YGZC[G][^G_HaZbFcEdGeJfJgGhJ
~inv	V#H%J(G)J*I+J,I-F1J3^4J6J7I8J9J:h;J=H>C?F@CBFCFDEEZGIHbIEJIKaMFN[O]PJR^SITIUHVHWJXGZ?[Y]G^H_IaHbJdHfHgJhJ
~inw	w5XN[U[
~iny	q9I@ZHHX[a^
~inz	p(Z8^:]HIN[
~io^	H#B%Y&F(^)[*E+J,A-I.E/B0D1C4^6C7^8^<E>^?DA_BGDHEDFCGDHDIGJZK=LXM<OHQDRYSYU[XAYEZ[]^_XaGbcc?eEf]gCh[
~iod	p9H=]@YHYNHX^
~iol	d/J@YEJHENfcJ
~ion	:!<#B%b([)C+Z.B/;0^1a2G4@6G7C8E98;Z<[>8?^@9ACCaD]EgFFGZHdI>JCK<LFN[OBRCSJTBUaW[XIYYZJ[Z]^^[_CaIbEc]dZe_gEh=
~ior	c#I(I-H3I:I=J>I?J@_BHCID[HDIGKaM^NHTJVJX^]IaJbJdJf]gXhX
~ios	n-I@IBJGYH^ZG^_
~iou	_!I#[-^>_H@IHKaMYNGO[ZIg^
~ip^	l+Y>]@JD[H[PYZG
~ipa	s(]H[
~ipe	p+[>X?JBJK^P[ZI
~iph	w6_KIY^ZCcF
~ipi	zHHI[b]
~ipl	h#YAbHH
~ipo	q(J9J:bHHgX
~ipp	f#^+X-I1]3X9I>G@XBHCID[GJHGIZKHNJO[PYU^XIZH]IaGfHhY
~ipr	p6[@[HGR]ZX
~ipt	_#J%F(G)J*I-H/J3D6]7J9H:J=]>H?G@HBZCID_G_HZIIKHLJMHNGOHPFSJTJUIVIWJXJZX[J]I^J_ZaIbHcIdHeJfGgahI
~iqu	b!J#[%Z)J*X+J,J-F/X4I5Y7I9G:I=I>H?HBGCHGJIJJIK]MZN^OIPYSITIUIVHXHZD[J]H^Za^b[cIfIgJhG
~ir^	F#@%^&G)H*F+[,F->/?2D3G4D5F7H8Y9?:^<_=_>CADBBC^DGEcFDGCIEJCLgMFNCOBPFQ]RFSFTJVYWEX[YD[c^Aa[bJdXfGgAhA
~ira	b!J#F%J(I)J*I-H1[3G4[7J9Y:I=X>H?Z@GBGCGDHGIH]IIKILaMGSJTIUHVIWGXJZ[]]aZbJdIf]hI
~ird	V#H%H(F)I,J-^0I4I6I7_8J9H:F;J?_@[BECFDGEJFYGJHCIAJ^K[L]MENJRJSHTHUHVFWIXYYJ[Y]F^FcHd^eIfGgGh^
~ire	L#C&d(Y*X+F,G-E/F0F1E2G3e5H6E7b9C:a;F=C@IAIBFCEEEGDI^JHKBLGMCNaOCPEQGRESBT[VAW]XEYFZ?[G]Y_YaCcedXeGfAgFhB
~irf	wH]S[
~irg	n-J.X9I@JFaHHMJZa
~iri	q%X/Z3ZDZ
~irl	w@bZJ
~irm	Y!I#H(H)I/I1J3D4I6J7I8_9G:c;J<]=G>[?F@DAJEIFJGGH[IEKDLHMXN^O_PISJTIUaVEWHXGZG]F^H_HaDb^cGdGeJfHgI
~irn	zTX
~iro	d-I>J@YBICYEYHCIHMJNISXUaVJWHZEaJc_dZfJh]
~irr	s%X4ZcZ
~irs	Y![#I%I)I*I+H-G/I0J1f3H4J6J7I8]9G:G;J=H>F?G@^AIBGCZDaEIGHH>JHKEL_MENEOHPJRISITJUGVGW_XHYI[I]Y^G_HaHbGcHdGeJfDgHhb
~irt	qHZI]KJR]
~irv	z?[HHZ[
~iry	m@IHZKZLaZJ
~is^	G!B#[&G([+E,J.E0C2H3^4C5G6I7G8]9Z:[<E=Z>H@bAYBXC[EHFDHHI@JEK^LGMZOZPZQGRESBUHVdXZYIZI[X]F^J_EaDbDdHeDf?gD
~isa	F!f#H&G(X)]*D+H,D-@/D0H2G3H4D5J9B:a;^<G=^>A@BBFCJDEE^G]IGJGKALEMFNJOYPYQFRETEUeVFW^XFYZZJ[F]I^Y_EaCcYdGeFfHgDhC
~isc	a!I#I%I(I*J-H1I3Z4I6J7J8J:I=H>_?I@]AJCHE[FZGHIEKXMZNIOESITIUIVHWJXHY]]H^X_IaHbHc]fHgIhI
~ise	U!H#G(Z*H+I,J-I/a0I1J3G4I6I8I9H:Y;J>G?]@EAJBHCGDHE_GYHBJIKJLIMFNcOIQJRIVZWHXHYI[Y]G^I_GaXc_dJeJfYgHhH
~isf	f/YHEJYNfWIZGaI
~ish	[!F#H%I(G)H*[+J,I-H4I7J8J9G:H;J=G>F?Z@FAIBbCHEJFYGHHEIGJIKXLINYOISJTHUIVHWGXIZX]b^G_]aCcIdEeIfIh[
~isi	V!J#I%H)Z*G+I-_/I0f1Z3I4I6J7I8J9F;J=C>F@FBHCFDGEJFJG]H_IYJJKHNaOYPHRISHUHWIXGYIZB[I]G^J_HaFbIcGeJgI
~isk	m(]9HBJHbIJZIcZdZfX
~isl	s-]9J@EIIP]Z^
~ism	g(H)X3F6]@ZA^BZH[KYO[ZG_IaJbYhJ
~iso	^!J#Z%[(])I-H/X3H7I9I:I;Z=H>[?I@cCIDHHBIHJ[KHLXNIRZS[T[UHVGXIZB[I]JaIbIdGfHgIhI
~isp	]!I#H%I)I*_+J/I3F4c7I:I=I>E?^@FA[BHCGDIGJKGMGN]PIRHSXTIUHVHWJXZYIZC[[]H_ZaEdIgJhH
~iss	K!D#C%g&H(c)E*F+F,G.J/C0I1E2G3]4I6F8F9H:C;b<H>G?F@>AHB[CZDIEFGCJEKELHOGP^RFSJTJUDV[W[]D^F_ZaJbIdDeGfDgDhE
~ist	A!E#@%D&E(Y)c*^+j,c-^.C/G0A1@2B3C4E5_7>8F9D:<;B<J=C?a@DA^BIC_DhEEFHG>HHI8JIKaL@M<N_O^PYS?T>UXVFWJXEZ:]@^E_aa<b@cBdGe]fIgYhc
~isu	s!Y+YHJO^h[
~isy	wdZf]
~isz	zV[
~it^	E#I%c&E*F+^,F-I.H0D1F2F3E4H5D6C7F8H:c;_<D=B>G?C@^AABBC]D]EIHZI^JIKYLEMHN[OXPFQ[T?U?WGXdZA[E]H_EcCeHfZ
~ita	L!_#Z%D&I(F)E*G+G,G-H.Z/J0G1G2H3G4F5I6I9Z:^;h<I>B?[@EB@CEDBEHGHHHI]JIKYLFMHNGPJSDTFU^VaWDX_YIZA[E]I^E_EaCd[fCgF
~itc	Z!a#Z%I(I*I+J.H/I1Y3I4J7J8J9H:I=H@FAIBGCIDHGHIHJJKGLZMHNIOIRISJU_VaZA[J]I^I_HaIb^cId[eXf^gJhY
~itd	q8Z=[HIQXR^
~ite	E!B%[&H(@)B+E,Z/D0Y2Y3E5^7F9J:G;Y>E?I@GAZBJCFD@EDFIGXHZIZK<LENcODTDU?V?WXXGY]ZC[C]H^A_]aBb?c]dbebf[hF
~itg	i![:[@IHGPaUYV]YXZF^I
~ith	E!C#G)Y+I-E/[0C1D3_5H7G9C:^<I=Z>_?G@HB[CEEJF_I[JZNZOZPYQFTFUBVCWHXDZJ]B^C_Ya^bFdCeJfBhH
~iti	O!G#X+G,H-F.[/G0H2I3D4H6H7I8H9F:X;H=]>D?]@JAIBXCZDFFHGGIHJGKCNdOGQIRHSZV[WbXEYHZY[Z]I^H_GbIcDdBeH
~itl	o?GHc
~ito	T!F#D&J(D*G+F-[0G1H3^4_6H7G8H9Y:];H<I=D@JAHBZCBFHG[HXI^JGKBLGMCNZO^PFQIRGSETFVAW[[G]]_FbHcJdIeIfCgGhH
~itr	zH_ZJ
~its	^!J#G(I*Z0_3H9X:H=H>G?_@GA[D[GJHIIXJXKXMJNEOZT[UIVGXZZB]H_JaHbJfJgJhZ
~itt	T#_(H)H*H+H,H-_0^1H2I3[4H5J7H8H9[:H;H?FAHBCDIEJFHGEHGIDLGNJO]QITJUGVIWIX[YHZ_[I]]^]_JaBbFcFdDfIgYhE
~itu	U!F#F%_&I(E)G*G+H,Z-Z.J/F1G2I4^5I6X7F8_:E;H<I>C?C@XAHBDCFDJEGFGHGIGJGLFMDOEP^RYSGTGUEVDWGXI[G]F^F_GaFbDcadde_f]hC
~ity	O#E%Y&J)Y*^+Y,H-H.I/F0H1H2I3F4H5I6G7c8H9G:F;]<I=H>Y?[@HA^BDCZEHFIGGHYI^JGKFLHMGOHPEQ^RHSGUFVHWHZE[G]F_DaFcddFeIfFgGhH
~itz	z=[]]
~iu^	m3J9I?[BXHCKJVJWYZG]^aIc[f]
~iud	u-[@IB_ZI
~ium	e/J3J9I=h@JCJIIKINJZI_JhJ
~iun	l3F4Y8[9I>I?JBJC[DHIJOJX[ZY][cXfZ
~ius	f!]#J3F9I>G@HB]CJHFI^OIU]VJZG][aXhZ
~iut	f&Y-J/[3J9Z@ZBJHEIYJYMIOZVJZ_aJhI
~iv^	L!c&c(C)G*E+F,G.I0^1F2G5H6^7E8E9C:A<H=D>E?A@BAXB^CJDAEGG]HaI@KAMCNHOEPJQGRHSEUaWDXYY[ZFa_b[cCdDeGgJhC
~iva	O!e#H%E&H(D)^*X+G,_-F.^/F0G1G2I3Y4G5I6a7G8Z9E:D<I=C>a@EAGBHCDDXEGHYIDKCMDN[OZPCQHRFSFTEU^VGW[X[Z;[G]E_DbDcCdEeZgFhD
~ive	P#X&I([)H0G1H2H3G4]5H6[7b9B:J;H=D>H?XA]CCD@FHGHHBIAK[MBO[QHSFTDUaWEYFZE]Ca]cGda
~ivi	Q%D&J(c)]*^+H-a.Z/F0G1H2J3C4G5J6G7G9F:F;[=E>D?E@JAHBCCFDDEFFIGGHEIEJHKELJMGNEPeQIRHSGTGU]VJWGX^ZD[H]G^G_FaEbGcfd^e[fDgGhF
~ivn	oHGYXZIdaf_
~ivo	_!_#_%J(H2^3a7J8J9F:H=I>Y@FBHCGDZGJIGKHMHOYPJQZTIUJVHXGZF]I_IaXbIcIeJhX
~ivr	zHIT[a]
~ix^	h5_?[HcIJKJNIZC[]
~ixa	h(I9J;Y@^BJH]IIKYMJVJXYZ]^YaIdZhI
~ixe	o#J*Z>]BIHEPIZI^_fZ
~ixi	wJ]
~ixo	z9J>^HJbZ
~iz^	g%_9ZHZMYTYZJ
~iza	N!E#E&I(Y)Z*E+^,d-E.I/H2I3D4H5I6F8X9D:Z;H<Y>C?D@CAHBZCEDAFZGcHFJGLHMXOGPEQJSEUIW[XFYFZ<[G]E^HaEbEd]ecfdgFhD
~ize	g(J9J:J=f@JBJCJH^IJKJNZUIVJZEfJ
~izi	c#I%J)J,]-I4J7I9Z:J=I>X?H@GCZDFHEIHK[MINIPJRJS^TIUGVGWJZEb[cIfagJhI
~izo	wKZM[
~izz	]!J#J%X9J:Y;Z>J?I@JBICIFXG[IIMXOJPJSIVZW]ZF]JaJd[f[
~ja^	]!_(H+^/Y3H6J7J9F:H>G?GCGDFKbLJMaNXOITIUJVGXY[I]H^IaGbGdIfI
~jac	w([?ZDZZJ
~jah	s-]>[@JHIIJK_ZGfZ
~jak	w*Z9]
~jal	sHGI[KJU^V]ZJ
~jam	g+[1Y>J?IDaHDL[WZZJa]
~jan	k-J@IDJHBI[K_MJU^VJb[dJf^hJ
~jd^	w@]HJIHKIMYN[
~jde	wT[
~jdo	zZY
~je^	h!Z#Y>J@aHDKJVYX[]^
~jec	P!a#H%G&J(F)H*I+J,I-]/^0H1G2J3F4F5J6G7G8G9E;b<J=G>F?GA]BECGDGEIFIGYHZIYJ]KGLHN^PFQIRJSHTGUGVEXHYHZH[H]H^X_eaHbGcEdFeHfEgF
~jed	l*Y@XC^
~jei	z-YHJZ]
~jek	j;YAaGZHHZJ_a
~jel	z/]
~jem	z@YZY
~jes	_!X(Z*J3I9X:H=H>H?Y@FBZC[D[GXHBKGLJNGSJTIV[XIYJ[J]J^[aIbJcJda
~jet	Y!I#Z%I(H)I*I+I,a-H/X0J1J3G4J6J7I9E:G;^=H>FA_CGG[HJIEKJLHMGOHPISJTGUHVGWJX_YJ[I]G_aaGbZcIdGeJfHgIhY
~jf^	w#]:^HH
~jfe	zI^
~jg^	q?]HHZ[aY
~ji^	h9I=[?_C[DYGZHEIJMJUYZGdIf[
~jid	zIY
~jir	w#GHaZF
~jk^	p-[9ZHJT[
~jl^	wD[ZIhY
~jmu	wMYh[
~jn^	]#_%J(I*J-H3I9]:I=J>]?YBGCZDEIZKHNIOZPJTIXJZ_[I]J^H_JaIbJdIfJhZ
~jny	zaZg[
~jo^	h-J3Y9F>]?]@HCHDIHCIIKZMIOJY^ZYaHbYdYfZhY
~joi	b!I3J4Y7I8_:J>J?J@IAIBJG_H^IJNGPGUJV^ZC_Fb^dJf[
~jou	a#I%J(I*J+Z-Y1X3G8[9a:I=I>F?F@^BGCGHGIFKGM]OIPJUJXaZC]X^JaXbJcJdHf[hH
~jt^	s>Z
~ju^	z3^
~jud	u-[9Z?]HHZJ
~jui	zh[
~jun	o-]>ICIDJHEIIZ^a_
~jus	V!H#I%I&](H)J-F/H0Y3G7I8Y9^:H?G@^AJCaDEGJHCJILXM^NIOHPJRJSJTHUIVEXHZJ[a^IcIdIf[gIhF
~jve	qYXd[f]
~jzi	h9H@]BYHHKJMZZ^[X^]hX
~ka^	g(Z-J3Z9G=J@XBHCJDJH_KINYP]UJVIXJZYaFbZhJ
~kab	z(]HI
~kac	o9I?a@ZC]HGXYZJaX
~kad	q/]9J@JHHP]X^ZIb[
~kag	uH[J]
~kaj	zXY
~kal	Z!X#G%H(F)H*F+J,H-F/]1J3H4I9H:G;J=F>H?G@FA[CHDGEcFJGHIEJIKELIMEN]OIPHRISFUGVFWFXHYJZ@[I]H^H_[aGbGcbdfeJgahF
~kam	z2[HIXJZJa_
~kan	Y%H&_(H,I/X0J1J3G6Y8J9F:[;J>[?_A[BXCGDFGIIEJJKELHMYNEOJPHRYSHVXWIYJ]F^[_HaEbGcGdEeIhX
~kap	sHYb[fX
~kar	l9J@JBJH_NZZFbb
~kas	oHGYXZIdaf_
~kat	n#]3_9G>IBJDIIZMYOJZXaJ
~kaz	w-YKJN_ZJ
~kbo	kZF^^d[e_
~kch	uZH^^
~kda	z!ZHX
~ke^	Q!H#](E)H*H+[,J-[.J/Z0J1I2J4I5J6J7H8H9B:G;^<[=GAJBCCGGGH_IZK_LZMbOIPIQ^RZSHUIVFWIXHYJZE[H]F^G_HaJbHcHdJhH
~kea	z#^9F
~ked	]!I#Z%J(J)J*]+]-I3I>H?I@GBHCZIHLcO[PJT[VIZD[J]H^J_Ja]bEhI
~kee	T!H#]%I(H*I+^,J-Y0J1J4J6I7Z8J9F:H;J=H>F?H@cAIBDCGFIJIRJSIT_UIVGWJYIZH]F^[_HbGdIgX
~keh	w<Zh]
~kei	U!G#E([)I+H-F/H0^2J5J6H7H9G:I=a>H?E@XAIBHC[DcEIFIH@IDJIKFLZMFPGQJRFTGUXVDWaY^ZI[H^G_HaZcXdEeJhF
~kel	j![-[HYZIdY
~ken	K!B#E%H&G(C)I*C+D,k-H.G/Z2G3C4]6D8D9G:D<G=Z>@?]@GAEBDCAEJFFGYHJI_JEKZLXMHNGOHPJQHReSYTAUXVFW]XBYHZG]I_CaJcHdJeIfb
~kep	n#^7YHIMJd[
~ker	]!^%J(Y*J-C/Z1J3G4J7J9E:];]>F?X@FAZBECHGJHfIIKELJMGNGOJPJSJTXUIXIZ@[J]I^ZaHbHcZdHfHgIhG
~ket	a#J(I-H3^9d:J=Y>Y?I@FBaCIDIFZGJHJIFKHMINIOIUJVIXJZ[]I^JaGbIdJfJhJ
~kew	uHJR^
~key	](G-I/J4J6g7I9G:J=J>I?e@FBHCJDIGIH^IGKHMHNJRFTIUJVHXXZB[I]H^JaJbIcGdIeJfG
~kfa	w@]
~kge	i(J0]:ZBYE[HGKYM^UJVJZF
~ki^	S!H#H%J(H)I*I-G.m/J1J3H7I8J:H=H>G?HAJCHDXFJGJHIIZJIKGLJMHNGOJPJRJSHTIUHVGWIXHYJZA[I]G^J_IaGbFcHdIfIgIhH
~kic	s#J3[9IHIZ_]IaG
~kid	z3HD[K[
~kie	h#J-J3^9J>J@IBJCJI^KYN[TYVYZF[Yc[
~kil	qHHMZY^
~kin	p#IH_
~kio	oGYHYZH^_
~kip	m+[1]@ID_MIfI
~kit	z#].IHX
~kke	l#^-[HJcX
~kla	j%[-J3X9[>X?I@IB^C[HGIJPJVIZ]]JaI
~kle	uI]
~kli	j(Z,I9I=J>G@HBHCIDXH[KJ]Za[bdeG
~klo	u3IHHR_a]cIfJhX
~kly	zVY
~kna	i%](_3a9E=]>H?J@HBXCZDJIZKIMJVJXIZE]JaEhI
~kne	z?[HIh[
~kno	U!H#H%H&g(^)I*I+I,J-a/E0I1J3F4J6J7J8J9G:I;J=H>G?ECHEIFJGIHIIBJZKHLIM_OHPITJUIVGWIXHYJ[a]G^G_GcHdFeJfIgF
~ko^	l*Y?[C]HGP]ZI[Z
~kod	g-I3_9E=I>^?J@IBJCHDHHBIGKIMJOHX]ZF]Jae
~kol	f!Z*J:J=Z?IBIDIHHPIUJVcY[ZF^]aYdJfZ
~kom	U!X#D%E&J(E)[*G+[-Y/G1I2J3B4G5J7H8I9C:Z=F>H?EAID]EII[JIO]QIRHSGT^VHWIXGYHZ[]D^G_GaddGeIfFhE
~kon	P!_#d%c&I(A)Z*G+G,[-B.H/E0G1F2]3I4a5H6G7E8F9X:_<I=I>E@@B_CJDaEZGEH<IAKBLXMCNCOEP^RGSEU?V_YFZG]C^[_XaBbCcYdBeZfCgFhG
~kop	zHZ
~kor	qHHIaZFh[
~kos	s9I=AHd
~kou	X#c%a(H@IBIGJIJKJMHTbZF[H^If[gJ
~kow	e!]#_(Y-I3]9H:J;Z>J@GBGCIDIHEI]KJMHNJT[UJVHX[ZE[X^[aJdJgJhI
~kpe	o%bHG
~kra	h!]*Z3^9I@JC[HDI_KIN[ZGb[
~krb	zHaKGZH
~kre	w=]@ZG[ZJ
~kri	e,Y-J3J9I>H?Z@IBICJDJIIKJMIO]ZYaZdaf^gZhI
~kro	sG]I^
~ks^	Z(I)J,Z-H>H?F@GBIC_DGH_MINJVIXJaHgJha
~ksc	Y!H#H%[&[(E)H*J+J-I/I1Z3H4[6[7I8X9I:G;J=Z>H?G@FCIDGEIHJIHKFLHMHNGOJP[R]SITIUFVEWHXHYZZH[I]H^H_YaGdae_f[hF
~kse	R!H#G(Y)Y*H+H,H-H.J/H0I1I4G5J6H8I:];I=]>G?Y@FCZFYGHIGJIKDLXMGNEOIRISZTHU^V]W_XGYIZY^G_HaZb[dIeHgGhG
~ksp	o7cHHZH
~kst	u#YHGI_
~kt^	X!H#I%G)H*H+I,I.J/G0I1I3Z4G6I7H8I9X:F=X?F@CA_BYCFEIFIGYHXJIK]LXNEOHPXRHTGUGVDWIYIZX^F_]aZbZc[eIgG
~kta	g7cHIZG
~ktd	w3[D[
~kte	z;X_Y
~kti	W!d%G(I*I+J-H.Z/I1I3H4Z6J7I9F:G;]>H?G@GCGDGEJGHHJIFJJKGNHOJPJRJSITHUcV[WHXG[I]H_IaGcYd_e]fHgIhG
~ktm	w>YC[
~kto	m/[4]C^DZH_IIKIVZZB
~ktu	j1]8^@JHGKHZE_YdHfZha
~ku^	n9Z;Z@YBIHYK[NZZGdZ
~kuj	i#J-I3Z9]=Z>I@JBIC^DJHYIZTJXJZYaIcX
~kun	n1]:XBZH^SZV[ZHaIdJfH
~kup	g6aHaKJPZZG_XfJ
~kur	m-J@^BJHII^K[TZZF
~kva	z_Yg[
~kwi	q/[>Z
~ky^	w@ZH]NI
~kze	s/ZKIOZZ[
~kzu	q(^.YQXX]ZJ
~la^	K#A&G)B*B+J,I-D.I0D1D2F5F6D9b<G=E>_?>@XAHBGCEDZEHI_JCKaM[OEQERFSHT@U_WEXFZZ^Z_Ia?bbcGdGeIfEgIh_
~lab	^!I)J3J4Z7J:b=]?[@XBHC[DIHZIGKGLYMISZUGVXZEaJbJcJdJfIhI
~lac	U!_#E%Y)H+I,J-D/G1[2J4H5_6I7G8I9D:E=F>a?F@aAIBCCGEIFIGFH]I]KBLHMDNJOHPGQJRISHTGU_VZXGZ;[G]F^F_GaFbacYeIfXgG
~lad	]!H#J%J(])J*I-G/J3X4b5X8J9E:X;J=H>Z?I@IAJBGDYGJHXIFJYKFNHOIPHS[THUHVHZa][^I_IaGbHcIdIfIgJhH
~lag	_#Z(I/Y0H3G9I:I=I>H?J@GAJBGD^GJHGIGKFLZM]OXT[U]VHXJ[J]I^^_EaIbJcJdZfHgJhG
~lai	^#J&Y(I-Y/X3I4J9I:J=I>G?IBGCIDJGJHHIFJHK^MHNEOXTJUJVIWaXZZ__JbJcZdIfYh^
~lak	u#X>]HH
~lam	g#J(J-^3Y9Z=J>[@ZBGCZDHHCIXKHM]NJOJQYVIXHZG]Ja]hI
~lan	S#F%J(E)F*H,H-F/Z0H1F2X3g4Y6G7G8G9H;G<I=c>_@CAGBBCHEIF]GFHZIYJIK@LFMGNYODQHRFSFTJUEVCWGXCYGZ^[F]I^F_EaIb^cCdGhC
~lap	U!J%Y(G)I*I+J-F/H0J1J3H6J7I9E=b>E?G@BB_CXDHEJGIHcIFJIKCLJMcNFOIPHRHSITHUIVGWJXHYJ[I^I_IaGbdcIdHfGhG
~lar	Z!I#^%H(G)X*I+H,J-[/H0J1J2^3]4H6J7H8I9X:F;J=G?F@HAIBYC]DbFIGIH]JILHM[NFO[PIRISITGUGVFWJXEYJZ>[I][^I_HaBbGcHdHeJfGgHhY
~las	O#^%^&I(C)I*H+G,G-B/D0G1G2I3E4Y6Y7G8[9D:G;H<I>[?D@_AGB@CHDCEHFdHJIFJFK_LGMBNBPESFT]UYVIWGYH[X]a^FaJb]dEe]hC
~lat	V!H(F)I*I,J-_.J/G0J3F4a6J7I9D:H;J=H>E?F@YAIBDCGD]EIFJGHHXIYJIKCLXMYNcOGPHRZSIUGVHWIY[[I]X^HaZbHdGfHgHhH
~lau	]!J#G%I(G*I,J-G1J3H4I6J7I:H=[>^@HB[CFDFE[GII^JJKGLbMCOIPJRZTHUHVGWIXHYJ^G_Ja[bHcXdGgYhF
~lav	Y!G#Z%I(I)I*I+J,X-Y0Z3H4J6^7H8J9I=G@^CFDZIYK]LZMFNHOIPIRISJTGUHWIXHYJZZ]Z_HaGcHdGeJfGgI
~lay	g!]-J3J>G@IH]IYMZOJZE[]_Ic]
~lb^	h(J3X=[@]AXBIG]HHK[X]ZGdYhJ
~lba	n@JHFYXZGb[daf_
~lbe	p9I@]A_BZHEZJ]]_I
~lbo	b#I9J>b?JCHDYGZTY^Z
~lbs	k)Z?J@IB]HIU[VbZE
~lca	w3IGZX]
~lch	p3I=J>JH[N^OXa[
~lco	m)]-c9]@IBIDJHCIDK[NJUHVJZH]IhJ
~lcu	w@ZBIM]
~ld^	K!D%E&I(C)X-Y.I/D0F1b2F3c4]6Y9C;G<H=C>C?B@DAECIEGFHGEH[IAKILEMAOCPBQGRESDUDV^WFXZYXZb[D]C^Y_^a]cJd[eZfBgDhb
~lda	X#J%I(J-I1J3I4Y5d6I7J8I9I:J<k=J>I?J@IBICIDJGJHAIHJJKJLJMINIRJTJUIVJYIZG]J^J_IaJbJcCdHeJfGhJ
~lde	W#I%F(C)b+J-F/I0J1^3G4J6J8J9F;F=G?G@aAJBGCGDGFZGHICKCLXMZPbRZSZUGVFWIXH[Z]H_IaXb]cIdGfGhI
~ldn	s-YHHKZNZZGh[
~ldo	p(]HIIYKIN^ZJ
~ldr	sD^HHZJa^
~lds	h>]ZH[Xbb
~ldu	e#J)Z3H>J?H@ZBYCJDIIJMIO]VHZ_aZbYcJgZhI
~ldw	zSY
~le^	K!F&G(b)g*d+Y,G-?0G1F3_4D5G6F7D8E9J<H=H?E@DAFBbC[DIEFFYGcH[IXKILDMCNcOXPCSDTGUHWEYFZD[E]D^B_Ca?bHdCeGfDgDhF
~lea	N!_%Z(C*E+X,I0I2I4H5I6H7F8G9_:E;I<J=F>A?C@JAHCFDDFHHdI^JEKDNIOHQISGTYVFWHYHZ[]G_[aCcFdHeIfFgXhE
~lec	S#H(Y)J*H+I,J-G.J/H0I1H3E4H6H8H:I;G=Z>F?Y@DAICFDFFHGdHEIGJGKENFOIQJRHTJUYVbWZXGYIZ_]X^G_FeIfJhH
~led	u@ZBZ
~lee	h#J-G3a9I?[@YBICYHDI[KGNYP][ZaIhJ
~lef	Q#F%G&J(F)G+E,I-D.I/G0I1H2J3c4H6I7H8I9B:F;Y<J=D>a?Z@HAXBGCYDfEIFHIFJHKDLGMFNEOfPIQIRHSHTFUFVEWHXDYJZ@[H]d_IaEbFcGdGeJfIgGhF
~leg	Q#E%c&J(f*^+G,H-D.I/F0H1H2I3F4F5H6H7G8G9B:D<J>_@HAGDYEGFHGIH^IBJGKJLGMENDPgQHRHSGTFVdXDZ=[G]C_DaGbFcCdEeIfFgFhE
~leh	g-^/X=J>J@ZHGJ[KIN]ZZdZhJ
~lei	^#I%J(H)I*Z-b/J3G4Y9F=I>Y?Y@JA_BHCGDHGJHIKZMHNaOZPJTJUIVHWJXIZE[J]G^I_Ia^bHc[dHfIhG
~lej	sHFIXM[U^
~lem	R!F#J%Y(E)H*G+G,I-D.I0H1H4H6H7F9B:E;G>Y?FAHBfCZD]E^GGH?IDJGLGMENDOGPEQIRIS]UEWFXDYHZe[Z]F^F_FaCbEccdYeIfGhE
~len	R!G#Y&I)F.I/F0H1G2c3G4Z5H6H7J8H:Y;G<I=Z>a?Z@CAGBFE[FHGFHcI[JFKGMCN_OEPGQHRGTEUEVIWFXCYGZ>[Z]B^Ea]bHcZdJeHfEgIhC
~ler	P!G%H&^(D*G+H-H.I0H1I2J3X4c5d7D;H<I=B>C?E@GAGBDCEE[FHGFH_IHJcKELGMFN]PHTHUFVDXEYG[[]E^FaDbDdGeJfGgEhD
~les	a-_/J3J6Y7^9I>[?HBHDJH]IYKHZF]J_JaJbHd]eIfI
~let	N!B#Y%E&I*F,H-F.H/a0G2G3I4E5G6G7[8X9@:C;G<H=D>Z?B@EAIB]CCDHEGFGGEHbIiJEKZLDMBNZO_PEQHRGSDTCUGVAWEXDYGZF[H]^^E_aaYbHcEdFeZfE
~leu	h([-Z4^8X9[=JB[F]HFIIKHVJZG
~lev	f!J-Y5^9I:]>I@^BICJHCI^JYKINGP_VJXIZC_Ha[
~lex	_-D9I@]BJCIDJHGIgKHN^OIXJZD]JhJ
~lez	q=JB]GZHFSZV__Y
~lf^	O!E#[%G(@)c*E+H,I-F.I/^0G1H2I3F4G5H6H7D8H:D;H<I=I>C@DAHBXCED^E^FHGEHIIHJILENEOIPDQIRHSZTYUcVdWFXEYH[X]X^c_EaZbEcDdDeHf@hE
~lfa	zT]
~lfe	z6YZY
~lfi	zI[NH
~lfo	s3]
~lfs	s)_BJHFSZU_VI
~lga	z>^HEc^
~lge	q!Z-XHJO]ZZ
~lgo	p-X.Z9]CZHGcJf[
~lgr	s/]B]
~lgu	m9_>J@^BFC[HHM^ZI
~lh^	zN]
~lha	b(J/Y3J4[7J9H:J=I>H?I@IBICIDHF[HGIYK[MaNIUJVHXJZY[J]IaIbIfJhZ
~lho	n,Y/Z0XHHK[Y]eYhZ
~li^	[!I#H%H(X)[*^+J0J1I3G4J7I8J:Z;_=G@IAZBDCGDFGIKFLIMFN_OIRISITIUFV^WHXHY_Z[]G^I_HbGcHdGfFgHhH
~lia	_(I*J-E3I4^:J=I>G?I@FBHCIDIEYH]IGKHM_PJRZUJVIWJX^ZZ]IaIbJcXdIfIh]
~lib	j)_-J/IBIHIT_UaVGZI^X_JcJfI
~lic	B!J#A%Y([*a+I-H.G0C1B2E3<4?5_6C7H8F9E:><E=n>;?I@JA_B:C]ECFCGAHdI@J^KCLAM[NkOFPBQIRCSAT@UAV=WeXAYCZA[C^A_?aHbdc>d>fGg@hA
~lid	X!I%J(I)J*J-F/X1J3a7J9E:H=I>c?E@IBFCFDEGIIEJJKJL^MYOdRbSJTHUIVHWJXF[J]H^H_JcIdIfHgI
~lie	V!I%H&](G)J+J,I-I/H1_3H4I6I7X8J9F:c=G>Z?Z@CB_CHDGGXIEJIK^MFNFOIP[QbRYSJTHUGVFWIXHYIZ?[H^G_IaFb_cFdFeIfYgIhE
~lif	l1Z4Y@YT^fZ
~lig	[#F%E)G*H+H,I-[.J/H0[2J3Z7H8I:F;I=C?]@DAIBDCFD]FJGYHAIDJIKDL[MFNGOFQJTcVZWHXFYYZ@[^]E^H_GaZbadFeJgHhF
~lij	l-]3H9ZHIT[a]
~lik	^#J(H+Y-a/^7J9H=I>I?_@JBHCIDJHIIXKaSJUJVIZC[J]JaHb]fJhF
~lim	b!I#J%I(I)H*E-I2X3I7J9H:I=I>J?aAZBHCHDHG^HHIIKIMJNJPHQbSIUGV[WIXeZD]JaJbHfJ
~lin	M!D#E%D&I(D)D+G,G-E/b0Y1F2H4_5I6F7A8F9C:G;I<H=A>Y?E@DAFB>CEDAEGFGGJHYIHJCKZLENbPEQ_RES^UGVBWbXDZA[G]I^G_ZaHbiccdDeGfChA
~lio	j-[9X@[BHCIHEKFMJNYZ]h]
~lip	q>JH]U^ZJaJ
~liq	n%]*Z/YDYHFM]NJZJa]b]
~lir	u+X3H9J>^HDIJKJOHZ]a^
~lis	K!D#I%G&I(X*B+H,J-f.H0I2G3J4E5G6F8J9A:Y<H>G?c@HBYFZGFHIIILEMJNAOIPZQ[RESXTEVXXGZY[[^X_GcAdGeCf^gFhB
~lit	Q!^#I%F(H)F+I-E.^0J1I2J3J4X5J6I7G8H9F:D;[=D@CAIBCCHDDEIFJGGIXJYLGNcOGPFQJRHSFTGUaVcW_XFYHZ=[H]F^G_GaEbYcGdaeYfDhF
~liv	e!D#I-[/J3H4]7Y?H@^A]IHKINGPJTZU]WJZD^J_Za_fJ
~lix	wHaZE
~liz	[!I#J%I(J,J/J1X3H4J6J7Y8I9H:H=e>I?I@GBFCHDHGHHbIXK]MYNGPIRHSIUGVGWHXJYIZA[J]IaIbIcHdEeIfdgJhH
~ljo	zcYd[
~lk^	g)Z-Z4[8I@HBJF^HAIIKGMIN[TJYXZC]_^ZdZhJ
~lki	zHJI_
~lko	m?[C^HHP]ZI[Z
~ll^	B%A&H(^)C*C+G,B-[/F1[2E4H5I6F7D8D9Z:D<F=A>^ABBECEDIEHFZHeIGKGLDM_OYPCQ^RBSFTYUHVDWAXFYJZD[]]b^Ga_cbdDeBga
~lla	P!Y#I%Z&I(Z)E*E+I-H/D0F1G2G3[4]5H6F8F:Z<I>^@AAGBICHFXIXJHK]MEOHRJTJWHXCYEZH]X^Z_Yb_cEfCgFhY
~llb	n@JHFYXZGb[daf_
~lle	L!I&I(Z)J+X,G-J.J0G1G2H3C4d5c6G7G8E:F;G<H=G>X?Y@FAFBZCGEGGHHaJbKCLFMEODRESJVbWFXJYEZF[]]E_EbEcCdCeGfEgDhC
~llf	zT]
~llg	z!Z>^HI
~lli	_!J%J(J,X-[/_3I4[9^:[=I>H?I@GBGCIDIF[GIH@KFMINHOJTaUIVZXIYZ[J]I_IaIbJcJfIhI
~lln	j(J)J@JB[HHU]Za
~llo	N!F#G%I&J(])_+F-[.X0H1H2J3E4H7G8H9e:G;H=E?^@]BCCCDBEIFHGFHBJGKGLGMCO]PEQZSGTIUZV[WFZE[J]E^^b[cEfEhC
~llp	wH]
~lls	wJ]O[
~llt	f(I-J/Y3J9Z:J=J>J?J@aBICJDXHDKHMJN[U_VXY[ZE]IgZ
~llu	h#[-J0_3]9I@JD]HJIIKGMZOZZJaHhI
~lly	a!]%J(I)J-Z/^0I:I=^@GBdHJIHKIR[THUJVXZ?[I^IcIfJhI
~lme	j9J>J@JDXH[I[T[Z]]JdY
~lmo	zHJZZ][
~ln^	i)J6X@XHHU^VXZYbXgZh[
~lne	p/[HIIYM[TZ_X
~lni	k9J@IB[DYHIIYN^UJVJZ^bJd]hJ
~lnu	zO]
~lny	q@Zc[dZ
~lo^	N!F#F%E&H*I+E-I.G0F1F2G3D4E6J7E8F9b<H=G>F?b@YBYCcD?EGFFGEH@IaJFKHLEN[OZQFRYSDU^V[WFXDYYZH[_]G^EaGcJfBhZ
~loa	g#J-ZBGH_J[TG[Gb^
~lob	[(d)^*[,d?I@JPGUIVHZFdDgI
~loc	B!E#n%Y&F(@)D*C+C-Z.[/G0C1E2E3@4I5E7A8F9A:A;F<F=@>@?>@IAXC@DAEEFDGBH[I<JYKHLBM>NJOHP@RcSBTkV?XaYCZ>[g]?^G_FaBbacXdEf?g@hA
~log	L#Z%H&J(B)E*F+[,H-C.H/C0H1G2H3Z4F6G7c8G9F;H<I=D>F?C@?AIB_CEDAEHFIGEHaJGKCLdMINHOFPEQIR[SBUCVBWFXDYG[C]B^a_GaAbjcCdDeHfDh[
~loj	zRZ
~lok	W#c%G(E)G*F+I,H-E.J/]1H2J3F4G8I9F:F;I=E>F?F@DAZBHCFDFEbFIGGHIICJHKELHMCN]OHPGQJSET]UFVDWFX[YIZ?]G^G_[aEcbdfeIg_hE
~lom	uBHD]Z^
~lon	S#J%F(G)I+H,I.J/G0I2f3D5J6Z7G8I9D;J=H>]?b@GA]BEDDEJGFHCIdJHKILEM[NYOEQJRFSITYUHWIXIYHZH[H]G^G_YaEcFeJfGgH
~loo	T!I#I%J(I)I-H.J/I1I3H4[7I8I9H=I>E?F@EBaCIDHHbIGJIKGLIMcOGPJRXSITZUIV]WIXIZ^[I]H^JaIbFcGdIfZgJhG
~lop	w3HHYa]hX
~loq	S!F#h%G(E*G+H,I-^.Y/F0H2I3E4G5J6H7F8H9E:F;I<J=F>D?C@DAICDEIFIGHIHJZKGLGMCOGPGQIRGSETgUFVEWHXXYHZ?[b]Y^G_GaEb_cZdFeJfEgFhE
~lor	c#I%_(J+[,]-I3G5Z8^9J=I>Y?I@IBHCIDGHDIYKGMINIOZTYUJVIXJ[[]J_YaHcJeJfHhZ
~los	O#F%D&I)[*E+G,G-F.H/D1E2G3C5H6F7D8G:F<H=[>^?CAFBfCXDHEHFGGXHFIIJHKHLENXOFPEQHRFSETDVFWFXDYYZ^]c_]aCbIc^dZeHfBgD
~lot	e#^9J=H@HBXH_PJTXUIVa
~lou	J!J#A%C&H(C)E*E+G,Z-C.H/i0g1E3C4E5G6^8E9C:D;F<H=B>C?D@BA_BCCEDEEEFFHZIAK?LEM_NDOFP]QGRHSFTdUEVDWFXEZ>[D]C^C_faDbCd[eFfAg^hC
~lov	s-_KJZJhJ
~low	O#H%I&J(])b+G,J-a.Y0I1G2I3H4H5[6I7G8H9Z:G;I=F>DAHBCCEDDEIFHGFHZI_JFKGLHMDPEQ[SGTGV[WGZD]E^^_GaDb^cDeIfGhZ
~lox	zHaZG
~loy	g!Z3J:]>_@[G[HGOJZH
~loz	zI[NX
~lp^	^!Z(G-I9Y>J?JB]HZIYJ[KHLJMINISJTYUJVIXJZ[[J^HaJbHf^gJhI
~lpa	u@[H[
~lpd	Y#J(d)H*[-Z3J9H:J>I?H@_BHDXIIKILZMGNJTYVIXJZJbJga
~lqu	qM^NY
~lre	c!]+b-G9H>I?J@]BHDDHXIIKaVHZGaX
~ls^	d%Z)c-I/J1I3J9J;cAIBYCJHIIIJ_KJMJPIUHVIZF_Jd]eH
~lsa	j(b:ZHGIJJ^VJZHbY
~lsc	b!J#^-H/[3Y4Y9I=J>H@IBGCHDHH[IGKGMGNIO[R]VJX_ZF]I_JaIcJdIfIh^
~lse	e&[7Y9I:[=J?YBYCJDIHEI^KGMINYS]UHVZZ]aJcJdHfHhJ
~lso	wDHH_gX
~lst	zO[
~lt^	Q!E#H&J(G)F-^.I/a0H1H2[3[6Z7E8H:C;X>H@]AYB@CJDHEHGYIZJ^KILINXQIRGSFTEUZVGWFX]Z=^J_FaZcFeIgYhC
~lta	X#F%Z(Z)I*H+X,X-E.J/H0]1J2J3a4I5Z6I7H9E:Z=_>D?C@]AIBDC^DbFJGIHAJIMFNGODPIRISHTHVXWIXEZG[G]G^H_HaEb]dFfGgJ
~ltd	z@^HJ
~lte	M!Z#J%D&I(B)H*E+F,G-A/H0G2H3c4D6J7Y8F9C:D;J=A>_?Y@XAGBDCAEGFFGeH=IDJiKaLFMXNFOCPDQHRFSETDU]VXWFXDY]Z;^c_DaIbCd_eGgEhY
~lth	_*X+J-X3JBGDJHbIEKFOYS_TYUEZFfZh[
~lti	_!J%J&I(J*J-F/J3H6J9F:I=J>H?J@]AdBHCIDJHCIEKeMHNHOcPJSJTIUJVIXIZH]I_IaGbJcIdJeYfI
~lto	i!J%I(G)J*I-H3I4[9H:^=Y>I?[@HB_CHDIHCIHKIMJNIPZRYSIUYVGW^XIZF]IaIb[dJfH
~ltr	^!J#I%[(Y)H+J-E3F4G9F:^=I>J?G@aC_FJGXHJIEJeLJMENHOISJTJUIWJXHZD[J]I^I_JaGbJcJdIfIgIhH
~ltu	p1ZHJb^
~lty	wEZH[WI
~lu^	m/]GZN]ZH
~lua	wB]H[JYZH
~lub	z-Y
~luc	u@YBYZX
~lud	]#J)Y-X9J:J=Y>Y@JBIDJFZGdHIJJKHLYMJNZTIUGVbZE^H_HcIdIfJhI
~lue	qC[H_ZJ
~lug	o7XHHIHN[S]U]ZGf^
~lui	h+J3H>IBZDHGZHFI[KaO_ZI
~luk	p9I@HB[HIP]Zb
~lul	a#_-H3_9G:I>[?H@GBHC_DaIGKEM_NJO^TJVIXIZG]HaEhG
~lun	a%J(J-H0_2]3J6^9_:J<X>G?HCHDIGJI_KHLJMINZOJSJTJUJXIZC]ZaHbJcIfHhJ
~lur	a&^-J/c3I=J@YBHMIN[PJVIZ__IaIc]fH
~lus	V!H&J(G)Z*I+Z,I.J/F0I3^5J6a7H8I9D:G;I=Y>Z?a@FAXDFEIF]JHKILHMFNEODPHQJRHSHUGVEWIXZZC[H]F^H_IaDcZdIeHf]g_hF
~lut	o-I/[9]=Y@JKJYXcZdJf[
~luy	z=Z
~lv^	b#I(I)]*J-J4Z9G=J>I?IB_CIDJHFI^KHMJPITJUJVYXJZG]J^_aJb]fIgIhJ
~lva	s3[OYXY
~lve	o#_/J0]HJK_XJZG
~lvi	l!]>XBXDYZ[
~lwa	e-J@XBIDaF[HHIHK_]JaIh]
~ly^	F![#H(G)Z*Y+I-d.H/Y0G1H4X5F6E7C8Z9G:F<G=Z>A?a@dADB^CcD@FJGZH<IYJHLDMJNXQXSHUCVXWDXHYZZE[b]E^I_HaBbFcBdEeEfCgY
~lyc	uP^Z^
~m36	j#G/[HITag[
~ma^	S!H#E&J(D)G*I+G,H-F/G0H1H2I3D4G5I6H7F9X;H<[=D>_@_CXDZEZF_H=JGKdLGQIRYSFTFUYVDXCYGZZ[G]Z^G_Fb_dEfEgHhI
~maa	h9Z>J?[@YCYM]TXZIaJ
~mac	Z!H#Z%I(Z*J+J/J0J1I3X4Z7J8J9G:I=I>G?G@DBHCZDaGHH[JHKFLJMHNHOIRaTHUJVHYJZC[J]a^I_IaGc_dIf^hG
~mad	b#J(I)Z+J/J2^7J9Z:J=J>H@]CJDGF[GJHCIXKFNFQ[UJVIXJY]ZC]I^]_Ia]dJhH
~mae	zHGQ_ZJ
~mag	f-]9I@IBIC[HEI[KIMINZZGbd
~mai	B!I#E&E(=+J,B-@.D/X0B1G3[4b5_6B7^8^9?:c;B<E=E>d?a@HAZBGDeECFAGGHbICJ[KGLFM^NZOHP_QFRASATYU?V@WEXYYFZ7[J]=^C_GadbAc?dFeCf@gXh<
~maj	uIZ
~mak	[%Z+Y-^9I>I?IBJHYK^L^NYPGQ_ZEhG
~mal	X#[%H(G)b*Y+I,I/I3b7J9E:H=J>E?H@bAJBFCDGIH>I^JJK[LJMGNFOFP]RJSJUHVGWJXbZI[J]G^J_IbHdHfIgIhH
~mam	w8^JX
~man	J!B#a%^&H([)B*Z,E.I/C0G1F2I3^4a6F7d8X9Z:J=X>>?J@[ADCXDIEEFEGCIJJ]KCLGMAN?O@PXRETXUJVHXeYIZC[C]B^B_FaAbFcBd^gIhJ
~map	q#_
~mar	U!G#E%F(F)H*I+I,I-Z.J0I1I2J3E4H6H7G8H9Z:G;Y=F?F@XAIB[CGEJFXG_H_IHJIKCLYNFOGPHQIRHSHT^UFVDWIYHZJ[F]G^^_GaEbacGd_eHfYgHhX
~mas	_![#_*Y-[2[3F9H:J>I@[BGCFDJEYHJIZKGMJNJOIUJWIXbZHaJfIhI
~mat	M!a#[%E&H(G)F*F+X,G.H/E0F1G3d5I6]7F8G9A:H;G<I>@@^AdBICYD_FGGFIBJJKCLFMDNJOdPEQ_RGSGTDUDVEWFXCYGZ?[H]D^Haab[cEdEeHfEgX
~mau	k#](J)[*I,[9I>J@JBICJHIPJX[ZHc^dHf[hZ
~max	p3G>JHYIHOHXc
~may	oHHIZN[
~maz	s3I?JC[D]H]
~mb^	u(H>[CJHIP^f[
~mbe	J!G#E%F&I)F*G+^,I.H/D0H1H2I3g4G5I6G7F8G9C:E;H<I=D>b?C@IAGBFDXEHFIGEHYI[JFK]LGMCNCOfPZQIRGSGTEUGVZWHYHZF]F^F_Ea[bFcFdDeHfFgF
~mbi	Q!E#F%H(E)H*H+Y,I-D.J0H1I2J3G4H5J6H7[8I9D;I=C?F@gB_CEDDEHFIG[ICJHKGL_M[NDOGPGQIRHSHUFVIWHXFYHZZ]E^^_DaEc^d^eIfEgXh]
~mbo	e!Z-]9I@HCJIcKIN]ZH
~mbr	a!J#J%I(H)J*H-a2[3G4J7J9D:Y=I>G?H@GBHDHFdGIHAIZMINIOIPaSJTJUHVaXYZI]H_JaHbIdJfIgJhH
~mcz	zT[
~mde	z+J7ZDHHFY^
~mdl	q)]H_KJLHg]
~me2	w-_IF
~me^	E!I#Z%?&E(D)D*C+],D-c.E0B1C3E4Z5E6C7B8B9C:c<F=A?HAbCHDGEZFbGHH]IdKaLEMHNIOBQERgSETDUAVEWYYE[B]X^C_@a]bIcBdAeDhD
~mea	j&](J*Z/X9HFZNHZZ^Z
~meb	c#F%J(])[3Z;Z<^@ZBHHCIYKI_YdZfYgJhJ
~mec	u.XHGZ_dIfI
~med	g#J(J*I-H3I9E:J=J>G?J@[BICXDZEJF]GIHHIHKIMJN[TJUJVZXIZ[]^_JbYc]dJhJ
~mee	Y(J-I/Y>Z?IBICJDJH^IZMJN^VJZH]baIdIfYhJ
~meg	w@^ZJb[
~meh	^!Z#G%Y(I*Y+Z-H/I0J1Y3I4H9I:I=_?ZA[BGDGE[GIHCK[LJMHNIOGPHRXSJUIVGWJX]Y]ZF[I]G^I_YaFbHcFgIhH
~mei	T!]#[%G(D*H+H,I.J/G0I1I2J3H4Y5I6I8I9[:H;I=F@FAJBCC^DZEIFIGHIaK]LGMCPYQJRISHTFUFV_WHXEYIZ^[Z_HbFcHdFeJfFgGha
~mej	wD[aX
~mel	Y#I%H(G)X*I+J-G/I0J2Y3F4I6J;J=G?D@JBZCGDFGIHJIEL[MZNFO[PHR[SZTYUGVEWIXHYJZd[Z]G^F_IbacGdGfFg[hX
~mem	W!J#G%H*H+J-G/H3H6J7I8J9F:H=H>E?GA^CGDGFbGIHGKdLJMHNFOHPbSJTIUIVdXHYJ]G_HbIcJdEfIgIh[
~men	I!B#D)Y*C+C,D-I.F/I1D2F3>4Y5I7E9G;F>]ADCGDDEIFZHbIbLJMHNZQFRCSBT^VZWBXJYEZ[]D^E_Ca_bXc[dXeXfHgG
~meo	a!Z#_%Z+X-H3J9G?J@GBGCJDIF]HIIIKHMZNJOJRJTXU^VJXIZI[J]IaHc_fI
~mer	J#J%D&J(C)C*F+H,E-G.E/F0E1E2F3j4D5G6E7E9_:A;E<G=A>e?F@BCFD^EFFDGCHGJDKZLCMANFOlPBRDSGUBV?WEYDZE[C]D^G_CacbGcBdBeFfBgChI
~mes	S!G%X)G*G+H,J-F.Z/G1I2Y3I4I5J6I7H9J:G=F?ZA]BEE[FIGHHXIIJHKHLIMFOJPIQISHXGZ^[H]Y^I_GabeIfFgHhY
~met	J!H#C%E&I(B)C*g+a,F-X.I/E0G1G2H3B4F5H6G7E8F9A:C;F<H=C>[?hAFBBCjDbFGHEIDJFKaLFMFN@OFPDQHRFSFTDUAVDXBYG[E]]^E_Ja@cEdDeHfEgGhB
~mew	s-[HX
~mez	zC[aZ
~mgd	z7]
~mge	oE[HJZIcad^
~mgp	w)Z
~mgu	ogb
~mi^	p)X9[HI
~mia	p3X@JCYHIZZf]h]
~mic	M!E%F&J(D*Z-H/Y2I3E4F5H6G7b8H9D:E;H<I>A?E@DAGBCCDDIGEIBJZKCLGMENDOFPEQIRZShTcUEVFWEYGZJ]E^F_FaYbDc]d]eHgbhG
~mid	m9_BJHFZI]_
~mie	Y!G#H%H(E)H*H+J,J-F/I1J3D4I6J7I8J:F;J=G?G@^AJBXFZGIHHJIKaM[NFOZPYRISYTHW]XFYIZ[[I^Y_IaEbFcHdGgHhZ
~mig	c!H#H%I+J-H3I9I;a>IA_BICHDYGJHEIHKXMJNJPJVJZF]I^J_cd^fJhI
~mij	_#_%J(J-I3I9]:I>]BHCYDFKINIOZPJTIZ_[I^HaIbJdJ
~mil	k-[9^>I@IBJCJF[HIK[OJZE][cXdZ
~min	=!F#C%G&C(b)j*m+A,h-C.A/;0@1Y2A396@7G9?:C;@<B=?>??C@cA?BJC8D@EfGFHAIfJAK?LAMcN9OIPjQERcSATEUZV^X=Y?ZF[C^E_=aBb<c;e?f=geh@
~mis	J!J#E%h&H(d)G*E+F,]-@.G/[0H1D2F3Z4H7D8J9@:C;c<G>@?F@EBECYDGEaFEGBJHKELEMHN[PaQIRESDTCUCW[XCZB]A^JaIbHc[dDeFgC
~mit	T#[(B)F*E+H,I-X.X0I4H6I7H8H9[:E;H>D?D@]CEEIFHGZH@IFJHKGLGMDP]QaRHSFTGUDVcWGXcYIZY]^^^_GaEbEcGdDeIfE
~miu	d-J/J3I9H=h>J?]@ICJIHKGMJNIVJZH]J_IaJcJdJhJ
~ml^	w7_ZJbI
~mla	h>Y@JHHIYMaZGg]h[
~mle	uH_
~mli	z=[NZ
~mm^	c#I(Y)Z+[3J9I@HBICHD^HAKGMHNJOJXHZ^[I]IaagIhY
~mma	h-Z3Y9I>I@_F_HEIJMJXYZFaIb^
~mme	P#I%D&I(D)J,G-I/J1G2H3e4F5H7H9H:D;G<I=J>YAGBHCHDaEHFFIDJGK_LFMENJOfPIQHRFSFUDWGYF]H^F_FaccEdCeGfCgF
~mmi	b%J(])^*^+J,Z-H3I:J=J?H@JBIDHHDIJKJMINJPZU[ZYcJg]
~mmo	h-dHGIIKIZI
~mmt	[!Y#I%G(I)J*J+],Z/H3I4I7J9H:];X=I>F?H@HBICYE[GJHYM[NIOZPISIT^VHXIYJZH]H^J_Ha]dIfHg[
~mmu	qA_HDO[_^aJcX
~mn^	w1[IXKY
~mni	sDZHJV[Z]
~mo^	R!E#C%F&I)H+^,G-Z.H/F0Y2I3G4F5I6G7F8[9_:[;H<I=[>[@_A_BYCHD^EHFHGFH[JJK@L[MBNDPFQHRFSFTFVAWFX]Y[[E]C^F_DaBbDcDdZgGh^
~mob	m3[>Z@JBJC[D^HGIJO^ZF]]aJ
~moc	p+[>J?]CJDIHIKX][
~mod	^!J#H%I(H-].]/I3H4H5I7^9I:I=I>H?H@cBYCHDIGJH[IGJZKELIMGNHPJRJSJUJVIXHYJZ>[I]I^^_IaGbIcIdGeJfYgbhb
~moe	q*]9J@[CGI_
~mog	d-J3J9J:JBZC_DIHDIIMIPXZc^JaJbGhH
~moi	u-XHHI]K]
~moj	l!Z#X9]HHVYZX
~mol	s/[HJM[TZ_Y
~mom	o#X@IHIMXa[h^
~mon	W#]%I(H)H*I+F-f/H0J1I3F6Z7H8Z9[:H=]>E?X@]AIBCFJGHHGIDKaMINEOHRIS^THVFWJXGYJZH[I]E^H_GaGbHcYdHfYgIhE
~mor	O%H*G+_,H-E.H/E0G1Y2J3E4G5I7F8F9c:E;H<I=I>X@dAaBaC[DHEHFGGEHAJHKYLFMYNFPEQISGTDUFVDWGXgYXZG[F]D^E_YaEbIcEdEeHfGgFhH
~mos	o3H9I@YCZD_HHIGKIO^ZX
~mot	W!I#]%G(I0Z1J3H4Y6I8J9I:I=I?H@FBGCIDHGXIFLJMHNYOJPIQiRJTIUJVHXIYJZC[J]J^I_IaHbJcYfHgJhH
~mou	z9JH^
~mov	W!G#I%X*H-H/H1G2J3]6J8Y9C:C;I>Z?]@FAXBECHDFGZHaJZKFLIMHNHOIQIRISJTHUIV]WJXZYbZC[J]G^Y__cBdHfJgJhH
~mow	sHGO]P]Z[d[
~moy	wC[DX
~moz	k(I4]:Z=[BXDJHGSZV]ZE^]hJ
~mp^	c#Z(I-H3[>I@YBGDJF]HCIGKFLbNITYUIV[ZA^Iha
~mpa	U!G#H%H(X)Z*I.J/H1I2J3H4I6J8_9G:b;J=H>E?YBDCGDEFJGHH^IBKDLHMFN_OHPIRJS]TIUcVZWYXHYJZ>[^]G^H_HaFbJcHd[eIfGgIhF
~mpe	g#I-J@JHDT^X_][^^c]
~mpi	o1^3J9J>IHYIJZZ][aEc]
~mpl	P#H%F&J)F*G+D,I0I1H2I3@4H5H6I7F8G9C;I<J=E?D@aAHB_CDDXEHFHIhJILFMENcO^PHQIRISFTFUGVCXDYZ[G]_^G_GaCbEcGdGeXfFgG
~mpo	N#G%H&J)G*J+G,H-I.I/F0G1H2H3^4Z5I8H9F;H<J?Z@aAHCEFZGFHIIGJFLcNBOEQIRGSZTeWZXDYH]D^C_EaGc^dCfHh]
~mpr	Z!G#F%J(H)H*I+H-G/J0J1J2Y3Z4H6J7I8[9F:];J>G?F@HAJCFD_FJGIHcI^K]LINbRISITGU]VEWIXGYJZ?[H]G^I_IbGcHdHfGgJhF
~mpt	N!^#b%Y&J(C)Z+d-B.I/G0H1G2[3^4G5I6G7F8G9F;G<H=I>F?AD[EFFHGHHEIGJFKHLcMCOEPZRGSGTHUCV^WDXbYGZI]C^[_XcEeGfDgFhD
~mpu	^#^(J/Y3J9H:I>H?J@GBFDJHYIEK[McNIOISJTXVIXJZ^^HaEbYfJhG
~mr^	kHGQe
~mre	q3^>JHIOYa[
~msa	i(J0gHCZG
~mse	j(J)_3IHHOIZIa^
~mso	V!G#G%g(B)[*I+J,J-G/I0I1J2f3G4J6J7I8I9I:H;c=G>H?H@GAJBECHDGFJGHHDICJHKFLHMHNHOJPGQbRJSITIUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgchH
~msu	z/]
~mt^	X!X#H%G(H)I*I+[,Z-]/H0J3H4I7I9H:];Z=H>E?G@FAZBECXDXE[GIIIKJMZNGO^PISHT]UIVGXEYJZX[J]G^I_Ha^bIdHfGgZ
~mta	zHHa^
~mts	w8_
~mu^	w@[MZTX
~muc	j-G9_@HH[IHK[X]ZI
~mud	h#J-J9I>J@]IJKHMZXJZGaag[hY
~mue	sH^IHO[YXa]
~mui	e#Z-_2Z>J@JHZIXXYZI
~muj	uMYaXh[
~mul	c&J-H3J4c9I:J>J@IAdCJIIKHNJOIVJXJZJ]J_IaJh^
~mum	^-Y1]5^9J@]BJH]IaKJNJZE
~mun	m-c9HHFKIO[S[ZXaJcXhJ
~mur	s/Z>]MYTY_YaG
~mus	R#G(G)H*c+I,X-G.X/H0J1J2J3[5Y6I9D:^;J=G>F@]AIBDE^FJGHHCIdKYL_NFPFRISITHUFWHXIYHZB[Y]Z_HaFbIcGdIeJfHgG
~mut	o3J9I>IA_DY_^a]
~my^	p:^HHNYU]YXZI
~mya	wH]
~myc	z9]
~mys	g(F-J9J?Y@HBYHYIIKHMJTIV_ZC[[ha
~n22	z-Z
~na^	J!D#Z&H(E)C+],E-Z/E0E1E5F8E9[;F<H>E@aAFBZDIEFFFGGI[OGPIQFRDSXTBUXVAX^YEZc_Cb_cHeEgEhZ
~naa	s>ZHIIYb[
~nab	N!_#G%F(C)a*I+H,Y-E.Z/H0H1G2I3X5I6J7F8a9H:E;Y=E>H?X@EA_BXCFDDEHFIHBIHKFLHMFNGOJPERISGTGU_VdWDXHZ>[X]H^H_CaGbGcIdYe^gGhF
~nac	U!d%G&J)H+I,H.J0^1I3E4X5J7H8Z:E;H<J=E>EAHBYDEEdGGIDJIKEL_MHNDOGPGSGUXWHXFY[Z=[H]_^XaBbIeIgGhE
~nad	Z!G%I)H*H+H,J-F/I0J1J3E4I6J7I9E:[;J=Y>Z?YAJBXCED^EJFJGIH@IDJJKENHOEPaQJRIT[UZWIXFYIZ^[I^Ia_bJcGdGhF
~nag	Y!I#H%Z(^)H*I-B/H3H4H6J7b8[:Y<Y=H>H?H@GAJB]CJDHEGGHIDJ^KELJNCPIQYSHTHUGVFWJXI[I]I^G_IaJbIcHdbeZfGhG
~nah	z/Y8Z
~nai	m:_@GC[DHHDIJMYZE[ahZ
~nak	l!]0YHHIa
~nal	T!Y#F%G(E)G*H+H,I-a.J/H0I1I2J4H5]6I7H8H9E:Y;I<J=F>IB[C_DCFZG[HaIHJJKEMENIOGQJRIS[TJUFV]WIXFYIZ=[H]^^Ga[bGcEd]e]gGhG
~nam	R!E#E%F&J(E)H*H+H,I-e.I/F0Y1H2^3D4[5I6I7G8H9C;[<J=F>D?F@BAFBBCFDFEIFgGDHaIhJFLFMBOGPGQIRGSHTFUGVGWIXFYHZ?[H]D^EaFdGeIfYgGhI
~nan	T!F#X%G(F+I,J.J/E0[1I2J3F4I5J6I7I8H:d;J>D?EAHCFDDEIFIGFH[IDKXLHMENCOHPGQJRIS[TGUeVGWfYIZA[G]F^H_FbFcHdHeHfHgHhE
~nap	l%I(^6X9G?J@JBJHYRcZH
~nar	_!J#J%[(_)Y-[3[9G:I=J>H?ICZDIHHIZJZKZMJNGP]UJVGXIYXZC]]^JaFbIfJhJ
~nas	p9J@JHEI[KaZJaIbZ
~nat	X#G%G(G)I+G,I-Z.I/H3d4I5J6Y7H8H9B:[;H<]=Y>^?a@IAHBDCBDYEIFHH[IBJHKYLJNJOFPGQIRHSHTHUGWHXDYH[Y^G_GbHcFdGeIfFgHhF
~nau	k>[F]T[
~nav	f._3J4^9J>JHEIIMHSYTJZH]abafI
~naz	w3_HJIX
~nbe	m&aBZH[T_ZGdIgJ
~nbi	s.X7Z>XJY
~nbo	d#J)J*J,c3J9H>[?ICIDJGYIIJIKINIPJSJXJZCaZcIedfG
~nbu	wI^
~nc^	B!D#G%^&D(>)X*@+[,C.D/B0e1h3F4[5C6H7G8]9J:C;a<D=d>@?A@ABHCCDBEDFFGeHcIBJGKELFM[NAO@PIQJReSBT?UFV=WBXDY[Z=[B]>^?_HaAbFcaeBffgDhC
~nca	V!Z#E%X(Z)Y+],I-D/I0H2J3Y4I6I7G8H9C:E;X<J=c>D@DAHBDCXDcEGFIGGHDJHKCLZMENFODPGSGTGWZXEYZZA[G]D^G_GbacGd]eYgHhF
~nce	T!I#H%G(F)H*X-F/I0J1J3G4G5I7I8I9D;J=e>D?FAYB]CFDEEJFIGGHZIEJIKDLIMFNGOGP[RISJUGVFWHYI[H]f^HbIcHdFfGgIhF
~nch	S!G#H%_&J(F)H*H,H-E/I0^1H2I4J6G7H9D:G;J<Z=F>F?FAcCGDEEIFHGfHIIDJHKENDOGPFQISITJUFV[WIXGYHZA[H^G_daEcEdZeHfZgHhF
~nci	R#I%F&J)F*G+H-B.I0H2I3C4G5]7F8H9I;Z<J=^>Z?D@JA[CDEIFIGGJJLZMaNDO^QIRGSaTEVJWGXEYYZ[[F]D^G_EaIbYcEdXeHfIgIhZ
~ncj	q=ZH[
~ncl	^#J)I+I-Z/J9I:J;X=_>Y?J@JB]DHFZG[HYIYKHNZOJPJTJUHV^WJZEaJbJcJdGeJfHhI
~nco	O!H#_%F&X(E)F*E+H,Z-I/F0H2H3a4_6Z7G8H:D;H<I=D>D?FA^B@CDDHEGFHGCHEIBKBLFMcNDO^PdQIRGSGTYUCVCW]YG[G^EaFcGdDfDgGhb
~ncp	p%bHG
~ncr	Y!I#I%Z(I)J*J+J,J-G/J0Z3G6^7I8I9G:I;J<e=F>I?G@HAZBHCIDHFJGbH@IHJJKGLJM^NHOJPIRYSHTIUHVIWJXIZG[J]H^J_HaHbIcFd_eJfagJhH
~nct	h%J(X-I5^?J@IDIHGI]KJLJMHNHU_VZ[IaIcJdZfXhI
~ncu	uHY_X
~ncy	kAdZJ
~ncz	z=]B[ZI
~nd^	F!F#E%E&E(E)D*[+J,F-].J0H1I2H3I4Y5I7J9^:B;D=D?Y@_AbB^CaDGEFFDH[IAJELFNZOFPAQFSYTGUIVDWGXZYHZF]H^A_faYbDc]d>eCfZg@
~nda	U!^%I)]*E+H,H-C.I0H2J3I4H5J6I7X8[9d<J>J@aAJBBCHDDFHGGHXIEKXLFM[NYOFQISFTFVCW[XEYH[G^XaEbFdEeIfEgGhB
~ndb	q7Z9J>aHXWYZG
~ndc	z3aHI
~ndd	z7^
~nde	L!E#Z%C&F(H)C+D,E-D.G/F0E2I3_4G5G9G;G<G=C@aD?EFF^G[HHI_JJKHL[NBOARDS]UAVCX[YY]]^a_bbbc@d@eEfBgJ
~ndi	X#G(G)^+I,I-E/J0J1Z3_4_6J7H8J:G;I=[>EA^BECHEJFJGHH_IFJJKFMGNJPHQJR[TFU[VEWHXIYIZC[I]F^I_JaYdZfFgHhG
~ndl	n3[7Y>^GZJZZG
~ndo	J%E&I(B)E*E+E-a.H/[0F1F2J3B4D5^7D:C;G<H=C>@?X@?BBCXDBEGFGGEIDJ_KDMbNFODPEQIRESZTBUBVAWDYGZY[]]c_FbfcZdFeJgbhb
~ndp	wc_
~ndr	f#[(Z*Z-J3Z9I>I?JBICXDJIJKZMZQXTYVJZC]Z^]hH
~nds	c!X#I(J-I/I3_9F=I>]?J@ZBHCJDJIYKGMINYO^SJVIXJ]H^Z_JaGe[hJ
~ndu	f#I%[-Y@JBIIJKYTZV^YZZIbJccdJfJ
~ndv	zHZc]
~ndw	w.YDXZ[
~ndy	o3Z>^DZHIO]aJ
~ne^	G#E%B&H(H)G+Z,E-J.G/Z0D1D2F3d5F6D7B8D9E:F;F<G=?>b?[@[ADBgC_EZFDGJIJJILHMGOcPIQFSBTBU^VEWEXFYGZ?[X]Y^Ha[bIdGeEfHh?
~nea	o,XHHNZQYTXh]
~nec	D!?#@%]&F(E)B*D+C,_-=.F/@0]1f2f3=4_5C6Z7A8f9C:@;C<e=J>H?A@?BCCIEBFDG^HHI<JCK?LBMDN?OBPBQ_RcSBT@U?V>WBXBY_Z=[F]@^@_YaAbGcgd_eZfegBh?
~ned	h9ZHaJ]
~nee	M!Y)G*Z+H,H-E/F1Y2H3H4F5Y6I7G8F9E:E;I<X=^>Z?HAGCcDEE]FIGGH^I^JGKCLGMHNEOGPGRHSITFUGWGXGZa]D^F_FaEbGcFeIfFgYhI
~neg	b!I#J%e)J*I-H3J9F:I=J>H@HBHCIDIFJGJHJKGMINJPeQZUHXJYJZC]IaIcJdFfYh[
~neh	l-Z>J?a@IHGIIK]N_ZHaJ
~nei	l+JBIDZHIIGK[NJOZ]^
~nej	w:^C]JXZJ
~nek	n/]9I@[HFKJMJN^P]ZIc]
~nel	Y#H%H)J*J+J/H0J1J3]4Z6I7]8I:X<a=J>IBECGD[IZJIKDLIMENEOJPIQJRISITIVHWJXIY^ZH[IaYb^cGdZhF
~nem	c!J%J&Z0X3H:Z=^>I?IBGCXEYHBKXMJNHPJVIWHXJ]J_JaZc[eZgJhJ
~nen	T!G#F%J&[(E)Z*X+G,H-F.J/G0Y1I2J3Z4^5X6H7Y8I;I>_?C@[AIB[F[GGHFICKDMFNYOZP^QJRHTGU[X]ZD[G]E^G_HaYbHdHeIhE
~neo	z@[TZ
~ner	Q!D%D&a([)I*F+F,_.F/E0G2[3C4F5I7E:b;H<I=I>A?H@YAGB?CCDHEHF^GZICJFKJM[NZPIQHRFTGV[WGYGZ@]G^a_JaFcCdGeGfag[hD
~nes	X!H#H%H(G)H*I+I-E.J/G0J1I3E6I7H8I9G:G;J=b>E?F@@AIBHD^EJFJGHHAIEKaLYMINXQJRISYTHU_W^XGY][H]X_YaYb[dJeIgGhX
~net	V!H#G%J(G)I*J+J,I0I1I3F4F5I6H7H8Z9F:F;J=F?G@DAIBGCHDGFJGHHbIEJ[KELIOIPHQaRGSDUHVGWIXHYJZ>[H^G_ZaIbYchd[eHfBg]hI
~neu	Y!J#F%I(H*J+Y-E/]3I4J6J7J9Z=H?GB]CFDXGJHYI]KYLZMaOHPJRJTIUIWJYJZH[_]X^H_JaGbGcIdGhG
~nev	lHDJZL_TYZH
~new	f+[-I1I4J8b9]>I@^BJDHHBIHMJNHYZZE_IcZhZ
~nex	V!I#G%b&[(F+J,I-F/I0J2J3[4I6I7I8J9I:H=G>F?I@aCHDHEIFJGHH]IJJHKCLdMFNFOJPJRJSFTIUJXH[H]D^G_IaFb[cadFeZfIgYhE
~ney	z=[HG]If^
~nez	zVYX^
~nf^	wHIM[NYX]
~nfa	o-[KZZ^
~nfe	s#F6[B[R]TIZ]
~nfi	O!E#G%G&J(D)D-D.I/F0X1G2I4G5I6F7G9H:B;J<X=C>D?D@IAHBXEiFHGIIEJGKELGMDNCO^PDRGSGTHU?VbWfXFYGZ@[G^F_FaBcDegfBgF
~nfl	sH]JXN[
~nfo	Q!E#F%F(E)G*F+c,H-^.J/H0I1H2J3X7G8H9G:E;G<Y=E@CAHBDCdDhFIHFIFJ^MGNXOGPGQ^RISHTHUGVCWHYYZF[G]E^F_GaFbFcGdEeIfGgHhE
~nfr	i-I9[>HHHJcKJN]XZZIcJdJ
~nfu	wHZhY
~ng^	@!E#^%C&E(I)J*X+H-A0H1E2c3B5D7H8C:E;X<G=A>J?D@aABBXCIDGEXFGGEHZIIJCKALdPIQCR_SGVHWEXIYGZ_[A]H^e_?a^bJcZeCfFh_
~nga	f!]#^-J0[9I=J>J@IBXHII]MJOJUJVIX[ZH]Ja[cJfG
~ngc	pYa
~ngd	p!^HIIJKIN[UXYX
~nge	G!Y#]&G)C*Y+H,E-C.F0D1F3F4Y5F6D7B8X9>:F;Z>b?_@dADBaCED^FEGIHAJFL[MbPBQIRDSDTBUHWCXIYFZF[[]]^^aBeDfHgYh[
~ngf	m7b
~ngh	w@JI[N]
~ngi	f3I4Y9XHEJ]N]QYXZ_XcXfZ
~ngl	m3[7[E[HIIJNYOIZI
~ngo	d#I(Z+J-H2^3I9F:I=J>X@FBIC_IFMGO[VHXYZY]JaIhZ
~ngr	z=Y>^HH
~ngs	]!I#H%H)I*I,Z-G/J0Z1J4I6Y7H9D:G;J=G@EBEC]D]GIIFJJLYMGNGOHP]RJSHUGVFWZXGYJZA[J]F^G_Jaab]c[dHe[fZgIhG
~ngt	[!J#H%I(H)H*H+Z,H-G/I2_3J4J9H:J;Y>I?J@]BHDGIaKFMXN_OJPJRJSXTXUYVJXIZE]IaJbYcHfZhI
~ngu	e!J#J(I+J-I3I9I:I=X>I?FBGCXD]FZHHKIMINZOZS[TJUaVHWZXJ]JaZbIcIfI
~nha	N!Y%G&J)E*H+G.H1G3E4F5I8G:J;G<I=D?DAHBYCCD_EGFHGIIYK_MJN^OGPFRFSFTDUZVYWDYGZ_^X_EaDcEd[eHfCgHhZ
~nhe	Y!I#J%H&Y(J3H;g=J>I?I@IAJBJCIDIFZGJHHIHKIMYNJOXPXUJVIXJZE]I_IaJdJh[
~nho	e!J#H-H3H9G:I>Z?X@FCbDYFYHBKGMIOIU[V]XIZ_[X]IaIdHfHhY
~nhu	l(J>J?I@YBHCYHEKIN[U^VGWYZYa[bJdJfZ
~ni^	O!E#D%b(d)E*Z+E.I0G1H2G4G5I6G8G9E;Z<I=C>C?XAHBHDJEGGEHFIEJ]KaLFMJNcOFP_Q_RGSXTEUEVBWdYGZ>[F]E_IcEdZeJfDgC
~nia	b#J(^)J*J-I3J:H=G>I?X@XBFCIDZHHKHLJMHN]PJRZSIU[WJXJZ[[J][^JaIcJdHfYgI
~nib	j*^4b9J?XCIHDSZZIfIh]
~nic	F!F#D%F&G(F)H+Y-C.E0J1G3H4]7G8C9];Y<G=H?^AGDAEXHGJCKILZNIRCSHVbXCYJZ[[[]Z_ZaXbZcGeGf^hY
~nid	g(J,Z-[3J9H:I?I@ICIDJFZG[HZIJMZNJUHVIW_ZGaIgY
~nie	P!D#C%X&I(])F*F-I.H0G1G2I4G6H7F8G9XAGCBD]EHFHGFHEIFJGK]LGMHO_QHRGUJVaXDYIZ][X]Da^c[gGhZ
~nig	e#Y(H-[4]9J:I=J?I@YBFC[D]I_KEMZNHPJUZVIWJXIZF]I^JaIbJcZf[gJhI
~nik	i!](Y-J3J9H:J;Z=[>J?Y@HBIDYHEMJSZUJVH^[a[dJfJhI
~nil	m>Y@^DZHIMZ
~nim	X!I#H%J(I)J*I-Y/I1[3H4J5]7J9E:J=I>H?J@fAJBGCHDIIfKIMZNGOIPIRISITHUIVHWJXHYJZC]H^J_IaHbHcIdIfJhG
~nin	]!I#I%J(G+I-G/J0Z3I7I9I:H>G?E@]D[HEIHJZKFL]MHNGPJSZTJU_VEWYXI[I]I^J_JaYb[dIgIh_
~nio	Y!I#H%_(G)I*G+J,H/I0J1J3H4c7a8b9F:I=G>G?H@GAJCHDIFJGIHGIFJXKHLJMYNGOJP]RISHT_UIVGWJXIYJZZ[I]a^J_IaGbHcHdCeIfEhH
~niq	pH[IYP[
~nir	]!Y#J(]>I?YCIHHKIMIPYTJUGWGXJZ_]JaZbZcJfJgJhJ
~nis	G!D#C%E&G(_)e*d+B,_-G.F/C1D2G3G4C5G6E8D9B:^;E<G>F?F@?ADB]C@DDEaGcH>IAJDKCLDPbQFRDSBTCUeVIW_XAYD[D]^^Ia?bCcYd]eEg_
~nit	S!a#F(X*G+H,H-F/H0I1I2J3C4H5J6I7J8I9H;I=^AHBYCFDGF]G[IDJHKELGNBOFQJRIS[THUYVXW_XGYIZ[]Z_HcEdDeI
~niv	m*Z4[7b9J>Z?XBJDIHBU_ZIcJ
~nix	wJ]
~niz	S!G#F%Z(G)H*H+I,H-D.J/I0X1I2J3E6I7G8X9E:_;H<Z>G?E@FAIBDCFDEEYF^GcHAIEJIKELHM^N]OHPGQJRZSGTHVDWaXGYHZB[H^HaFbXdbeHf_gHhF
~njo	p-[9_HFIIUJZJf[
~nju	zh[
~nk^	O!E#F%G&I(D)F+Z,H-[.G/G0G1F2I4Y5H7B8G9e:J;H<I=D>A?B@CAGBaCDEIFGHZIEJILEMCNCOGPIQHSFTDUDVDWFXDYFZG[I]D^I_[aZbidHeIfDgEhH
~nka	z9HH]I[
~nke	p)XA[BJHaQXZHbH
~nki	w#IH_VZZI
~nkn	b&f(I-H@JBJH^KJMJSJZEdIgJ
~nko	o,[3^4]9JBJCIHHIJZI^]
~nkt	h(Y9]=ZBXHGIJKIU_VGZZaJdJ
~nla	p3I7[D[OIZI_Jbb
~nle	wHZdX
~nli	_!J#J%J(I)J-Y.Y/c7I>J?J@GBHGJHDIGJIKGM[NGPJSbT]VJZD[I]J^J_JbIc_dGfHg]hG
~nlo	Q!G(G)I-H/G0J3I4J7H8J:I=H>G?H@FBaCJDHGHHYIHJIKFMGNHPIRISJTcUHVGWJXHYJ[g]I^F_FaIcIdGeJfHgH
~nly	L#D%Y&I)^.I/J1H2G3D4Z5H6H7F9E;Z<I>F?bAEBBCdDCEHH<I^LGMXOIRHSFUFWG[d]EaFbGcFdJeHfGg]hD
~nma	l9J@]K^ZY
~nme	]!J-J/J7J:I>G?H@YCIDIEJHZIIKIL]M]NHPJSJTZVHWJXJZ[[[]J^IaHbacXfIg]hG
~nn^	Q!G#H%D&J(F)I+H,G.I/E1Y2I3B8G:Y;H<I?_@HAHB]DIFGGEH[IGKHLJNBOEPFQIS[UZV]WGYHZ_[b]Ga[bDcCdAeEfahD
~nna	g-]3J9H:_>I?J@XBICJDIHIMXNIVZZG[_aJdZfJhY
~nne	C!>#>%[&E(?)D*B+B,_-C.C/?0a1f2f3H4^5C6Y7@8e9A;B<f=E>H?@@BAJBYCADAEFG^I;JCK>LBMAN=OAPHQ]RcSAT?U?VCWAXEYbZ=[D]F^?a?cieYfegAh>
~nni	u*ZHJbZ
~nno	C&G(])[*[+E.F/B0X1E2G4[5I6a9C;F<J=Z>a?_AJB=CEEIF[G]HFJCKJLFMGNHOIQFRDSITGUBVCWEXCZZ[Y]G^Y_]a@bDc[eafBgGhH
~nnt	d#I%I&_(I*J,X-Z/J3^4[9G=H>G?[@FB[CHDIHJIFM^PIVHXH[J]J^H_JaHbJcJdFe[fHgIhZ
~nnu	^#J&Z(J-I/J3a7[9G=I>D?H@HAJBIDaGJHXIGKHMINIO_PJTIVJXHZG]^^JaHbJcJdXfJ
~nnw	V!G#F(H)X*H+H,F-F/Y0[1X3F4F6H7Y8I9J:F;H>GAJCFFIG^KZL[MFOHQJS]TFUYW_XGYGZA[H]F_HaIbGcEdXeZf]gYhY
~no^	O![#Y&H(C+H,F-b/C0Y1F2G3]4E5H7D:Y;F<H=Y?[BFCHDcEGGGI]JFLEMBNIObPJQFTBU_X[YEZ9[H^E_HaGbCeGfJgDh@
~nob	_!I&Y(I)I+Z-H1[3J9H:H=J>G?JAJBGCHD]GZHXIIKHMJNZSXU]VIWYXI]J^YaJcYdYf]
~noc	X!^%I(I)J*I+I-F/G3D4J7I9X;J=I>Z?H@_BJC[DZEHGIHEIGJJLHMeNGRJSJUGVGWYXGYJZG[I]G^G_YaZbHcIdIfHgZhY
~nod	s:]=]CXHHMY
~noi	w@YH[
~nol	s5[H[IFN]
~nom	_!H#H%I(H)I*I+I-a0J1J2a3G4I6J7I9C:_;J>E?G@DAJBFDFF[HGIfJJKXMFNFOGRISJTIUGWIYJZH[H]G^I_HaFbHcIdGfGgI
~non	b#J)I+Y-I/J3I>G?IBDCYDHGXHJIFKYNbOZSJUdVIXJZI]J^JbIfIhI
~noo	j-Y9[@_BID]HGKJZF
~nop	s(bHGZFaZ
~nor	T!G#I%G)c*^+H,H-Y.J/H0I1I2J3X4I5[6I7G8I9G:G;I<J=E>E?F@ZAIBXCGDZEIFJGXHBIIL_MZN_OHQJRHSGTGUZVJWFXGYIZZ[J]E_GaFcGd]eJfFgFhZ
~nos	d&Y)a3G7Y9I:Y=J>H@GBFCJDIHCJ[KIM^OZVHZB[]^J_YaIhZ
~not	@!B#I%I(]+D,I/B0X1B2E3J4X5I6_9^;I<G=Y>[?_ADBJD]EFGYIEJCKHMFNEOEPIQDRESGTJU@V@XDZ^[Y]<_babe_f@gEhF
~nou	U!I#G%H(X)H*Y+H,J.J1I2J4I6I8^9^;J=I>G@^AJC^FJGHHGI_JHLHM]OGPIRJSHTHU[VEWIYJ]^^F_HaEdFeJfGgHhC
~nov	^!J%J(I)J*J+Z-E/Y3H4I7I8[9a=H>G?H@_B]CGDFGJHJI]JJKILJM_OHPJSITHUIVHXYZI[I][_IaHdEfIgIhG
~now	R!G#H%H&g(D)H*H+I,I-a.J/G0I1I2J4I5J6I7J8I9D:H;J=G?DBYCGD^EIFIICJYKJLHM_NJOGPHQJRJTHUGVFWIXGYI[a]F^F_ZcGdFeIfHgE
~npa	w!Y@^HJ
~npo	u)[
~npr	J![#C%F&H(F)C*C+F,E-A.G/e0_1F2G3A4E5H6b7]8E9C:C;F<G=B>D?C@AAZBBCCDCEgGDHFIAJEK?LEM@NaOEP[QGRFSET^UBVAWDXEYFZ=[D]C^D_baCbDcfddeEf^g[hB
~nq^	w#]HHM[X[ZJ
~nqu	e%Z(Y-J/J3^9J:J=]>J?I@IBIHIKIMYOHSZUYVYWZXXZDaIbJdJ
~nre	a(I*I+[-G9J=J>J?X@IBICYD_EdHEIFKIMZNGOXUJVIZ[]JaIdIgJhJ
~nri	m,^9GDYE]H[eX
~nro	o*YD^HaZI
~nru	m3[9I>X?_a^
~ns^	R![#X&X(E)G*F+X,Z/J2I3a4G5I6G7X9Y;H@ABBCHD[FZGXHXPFQITYYIZC]EcDhI
~nsa	k-I3J9H>b?I@ICJDFH@IJKHVJZ_]IacbJhJ
~nsc	d(I+b-I3I:J=Y?HB[CIDbIIKJMHNJOJPJUIVIXIZF]IaJbHdJfJg[
~nsd	j%IPb
~nse	Y!H#H%X&J*I+J,J.X/G0I3F4I6I7Y9F:[;I<c=a>D?Z@JCFD^EIFYGHIDJHKFLHMEOJPGQJTHU^WGXHYXZ?]E_HbGcXdFeJfEgJhF
~nsf	wH_fX
~nsh	mH_Z]
~nsi	W#G%I*H,J-^0I1I2^3c4I6J7I8I9G:F;J<Y=G?FAcBECGFIGYHHIZK]LHMFNFOEPIRISITIUGVFWIX[YJZY[^]G^I_HaEbGcGdHeIfGgHhJ
~nsl	sHbZEaJc[
~nsp	k&bHFNJZFcb
~nsr	zG[N[
~nst	T!G#G&J(D)H,H-D/H0a4H5J6I7Z8I;J=F>J?Y@^AIBJCGDEEJFJGGHcIYJbKDMFPGQJRHSHTGUGWIXGYCZ?[H_GaDbYcFfdgH
~nsu	]%a(_)I-H/Z1Y3I9I:c=H>I?I@IBEDJHBIZKJMJNJPISJVHZ]aJcHdJeZfJhJ
~nsw	j#J&Z-J4]9Z?ZDXHXMJXZZH
~nt^	7!b#^%b&G(F)F+a,[-[.C/G0i1B2^3A4F5^7>8B9@:b<A=E>C?=@CA[BYCEE?FHHYI^K_M@NIOEPaQZR:WYX?Y?ZA^]_[bGdCfEg>he
~nta	G!d#Y%J&F(=)Y+H,E-E.F/H0C1I2]3f4c5H6H7A8G9C:I;F<I=F>X?Z@>A[BDCcD_EZFaH?JBKILZM>NBOBQCRASBT@UDVXWBXfYBZ[]DaFcZdGeCfDgBhB
~ntb	s3^9H=^HEI[ZIbX
~ntc	w!^2IHHIJL^
~ntd	w!aHHZH
~nte	F!I#C%@&Z(C*B,I-_.E/?0D1D2E3_4I5I6C7B8C9D:E;H<F=?>I?Z@HAEB>CCDXECFCGHHGJIKcLFMHNZOdQHRDS_TYUGVJWBX]YGZF[J]f_IaDbYccdcfGg^h_
~ntf	z8Y
~ntg	q#]0]HIT]VJZI[Z
~nth	^#Y%I(J)J+G-c/I1I3_6[7J8[9J:I=^>F?I@IBGCHDYGIHIIZJJK_NHOGPJTIVHXJZH[J]J^I_IaIbIcIdHfHhI
~nti	G!D%F&G)G*G+C,d-^/B1G2F3Z4D6D7d8H9@:@;E=X>]?^@YA^BAD[EEFGHbI[JDLIMbNCOBPBRESGUJVEWDX^ZA[D^Y_AbIcHdXeCfHgBhG
~ntl	^!I#^(I-b9J:J>H?I@_BGCJDJK]MJNISXV[[IaJhH
~nto	K!Y#e%b&](E)X*E+E-H.G/G1D2Z3I4C5G6E7D8G9^:^<H=>>A?AAHBFCBDHEIFEGCH^IDJHK?L[M@OIPXRDTZU[VaX_[H]G^]a@bAcJf]gFhF
~ntr	A!Z#?%A&E(E)G*B+@,D-H.C/i0I1Y2F4f5e6H7c8?9?:G;B<C=]>:?=@CADBbC=D<EBFBGDICJ_KJLHMGOIPCQFSdTdUFV>W@X=YFZ_[G]=^I_^cHdDeXf]gd
~nts	b#[%I1X3I6b@IBYDJHHIGKIN]OXVJZC[cbHdJhI
~ntu	i)Ybb
~ntv	w>]aF
~ntw	u*[4Z5I9^>JDJHGMJX]aH
~nty	u@]HY
~nu^	d!J&[-J.X9H>I?I@IBXCJD^H]MI]_aI
~nua	c!Y#I-I3[7[9I?I@HBICIDIHXKXLZMZNJOJTZX^ZH]J_YaHcJdYhJ
~nub	g#J-J/a0^AZHHJYKINIPZTZ_ZcIdIfJ
~nue	_!J#J%J(I)[*J-I/Y3G4I8[9H=I>I?HBZCHLJMbNXOISIVHXZ[J][aHdHfHgJhG
~nug	uC]HJI_ZH
~nul	pLY]a
~num	F!B#B%D&F(A)C*C+],F-F.E/B0E1D2F3n4D5F6E7D8D9=:A;E<G=@>h?D@?ADBACHD_EFFDGCHDI[JDKALDM?NAOoPBRDSDTBUCV@WDX[YDZ=[C]>^D_BacbCcBdCeFfCgCh>
~nun	_!J#J(J+^1Z3H=H>H?I@GBHCIDbEYHDIJKIL^MJNIOJUIVXW]ZZ]IaYbIdYfJhJ
~nuo	a#^%I(J-F3G7I8[9J:Z=I?I@YB_CIHJIJJJLJM]OISJTJVJXI[Z][^J_JaHdHfIgIhG
~nup	w([=ZHG_[
~nus	nHJIc
~nut	O%D&I(H)I*J+J,X-X.I/E0I1F2H3E4E5I6G9D;_<I=I>C?Y@GA_CEDDEGFHH@JGKFMjNCOIPXQIRgSEUCVIWFYFZC[H][^Z_[aZbDcCdGeHfGhH
~nuv	g#J-J/^0^6Y9I@HAZBJHGIIJYKHNIPZT[ZE_ZcJdHgYh_
~nux	wH^ZH
~nva	^!]#I(Y-G/Z3_9E:H;X=X?Y@FBGCGDGIJK_MGNHObR^UIVIXHZD[J]H^[aFcIdIfI
~nve	g(J*J-^:J@FBJDIE[HDIHKbN_VJXJZC[]aJdJg[hG
~nvi	X!I#H%J(H-G/J3G7H9I:j=H>G?HBGCHDGGJH]IFJJMGNHOIPJSJTJUHVHWHXHZC[I]I^Ia[bHc^dXfIgJhH
~nvo	j&[(]H^OGZJa]
~nwe	lHGMZN^UZZH]YaZ
~nwo	V!G#F(H)X*H+H,F-F/Y0[1X3F4F6H7Y8I9J:F;H>GAJCFFIG^KZL[MFOHQJS]TFUYW_XGYGZA[H]F_HaIbGcEdXeZf]gYhY
~ny^	O!Y#a%G&J)F*F+H,I-].I/F0I1H2I4X5I6I8^9J:_;Y<J>B?E@YAFCDDCEIFHGGIGJJLFMDN]QIRHT[UbVGX]Z>]E^Z_FaYbHcGdZeIgGhC
~nyb	n+Z-^9]@IHISXUZZX
~nyc	q(^=YD[ZG
~nym	h=Y>^DJHCOYVYZXc[dZgZ
~nyo	j*X-J9X:J@^BJIIMIP[UXVJ
~nyt	g-H7[9[;[?J@IBJCEDaHII[MJZY[Z]HhJ
~nz^	g9I=cBJH^RXU[ZIfJ
~nza	^!Y#X%I&[*J-G/J3[4J7J8[9F:Y=^>H?H@GBFGJIZKGL^NXOEPJSJTIUIVIX^YJZF]GaGbJcIfHgJhH
~nze	j![=bHEMXU[ZIc]
~nzi	h-JIJKJNZU]VZZXfY
~nzo	uJ^][
~nzu	w8^
~o12	z-aHG
~o20	q-d9JHIIJKJZH
~o36	n*J=[HHT_WZ
~oa^	z9[F]HI
~oad	b!Y#G)Y-Z>Y?JBGHaJZKJZD[Fa[b]
~oal	z?Y
~oan	zHIIZZZ
~oar	a)I*J,b-I/J7J9F=J>J?ICIDJHaIIKHMINIPJTIUJVJXJZC]IaIcIedfGgJ
~oat	p)a?[BJDJHJU_VJZG
~ob^	j=HHaNZX[
~oba	Y!I(d)]*[,d9J:I=J?HIHKHMJO^PGTIUHVFXJZD[J]J^JaYbJdDeJfJgHhI
~obb	sDYHGLY[]bZ
~obe	pHFTYV[XZZDha
~obi	f#I-H3Z9F=J>Y?I@GBYCYD]HDIHKHO^VIXc][aHhJ
~obj	S!a#H%H(G)I*I+J,I-D/F0H1H3F4G6I7H8G9F:H;e<J=G>G?G@FAfBFCGDHEJFIGaHJIEJHKFMGNEOHPGQJRHSITGUGVEWIXGYHZB[I]G^[_jaGbHcGdFeIfEgHhE
~obl	U!F#F%Y(G)I*I+I,J-D/G0I1I3F4I6I7H9E:F;G=J>F?G@EAIBdCFE_GHHHIEJHKEMGNEOIPFQJRJS^TGUGWFXFYIZe[Y]G^G_GaEb]cddGeIfHgIhG
~obo	]!H#J%I&Y(H)I*J+Z-F/J1Z3Z8J9_:G=I>E?I@IAIBFCGD]FIGYIHKGMINYPJTJU[VHWYXZZI]I^YcXdXf]hJ
~obr	h-I9d>J@JBIHEIJLXZI[X_XbZ
~obs	q1]HGK[U]
~obt	o,bHH
~obu	z%XYX
~obv	q-d
~obw	n#]*Y-^CIHJIIM]ZIhZ
~oc^	p:Z@IHFMZOZZHh^
~oca	Y!Z#E%H)G*G+H,G-F.J/_0H1J3G4H5J6[7H9D;I=C>F?B@^AaCFDEEJFIGHIDJIKENZOHPHQIRHSHTFU]VEW[XEYH[^_ZaXcFd]e[fDhY
~occ	Y!H#d%H&J(Y)[*H,G-X/H0J3F4I7I9G:H=I>H?I@EAJCHDGGJHIIFK[LJMFNHOJPIRJSGTbUIVHWJZ^[]]I^I_HaHb]cIdIeZfHgIhH
~oce	_![#I%I+Y,X-G3G6J=H>H?HBECHDIHEIZLJMHNIOXPISaUJ[J]eaHbJcIdJeZfI
~och	U!]%E(G)H*G,I-D.J/F0I2J3D4H6I7H8I:G;Z=G?^@_AIB[C[EGFIGXHCJILXMdNEOFPIQJRHSIUFVFXFYHZE]]aYbGcGd]eIfDgXhE
~oci	q&Y-]8Y9Y:YHIIEK[ZJ
~ock	C!A#l%[&G(B)E*E+D-Y.[/A0E1E2F3B5F6E7B8E9?:C;G<G=B>F?BADCCDCEGFFGCH[I?JZKGLCMANDOEPBRdSDTjUCVAWEXbYEZ>[e]A^I_AaDb_cZdBeEfBgBhC
~oco	c#J(J1J3H9F:J=J>F?H@_CHDIIZM]NJOYRJUJVIXIYgZZ]IaHbIcEdJfGhG
~ocs	zH^JI
~oct	zHHV]
~ocu	iH[IHZ^b]
~ocz	zXY
~od^	N!F#F%G&J(E)C*]+^,H-D.H/Z0H1H2J3a5I6H7G8G9_:F;H<I=D?f@HAGBZCdDbEHFHGFHZIHJGKHLFMENFOEPFQHRHSHTFUDVCWFYHZ>[G^G_Ea^bFcGdFeIfFgFhE
~oda	W(H)I*[-F/I3H7I:G=H>G?G@eBED]GIHHIFJJKDLJMYNZOJPJRJSdTIVFX_ZH[J]IbIcHdIfZgIhH
~odb	u#]TY[Z
~odc	zZ]
~odd	sIXN]
~ode	I!D#A%G&Y(G)E*^+H/D0F1E2J3H4E5G6F7G8F:G;F<H>f@>AEB]C^D@EaFDGEH_IFJEKFLDMINGPFQGRESETCUDVXWIXcYEZF[E]Z_DagbFcDdDeGfJgDhB
~odg	u-]
~odi	S!G#E%H(E)H*Y+H,I-D.I/H0I1I2I4H5J6I7]8I9B;I<J=F>^@aAHBaC_DEEJFIGIHFJIKHLHMGNFOCPHQJRHSHTHUGVEWIXcYHZ=[H]E^^_GahbGcGdFeJfFgHh[
~odo	]!I#H(I)I*Y+Y,J-^/I3H4J7J:I=H>H?d@ECaDIHHIGKGMGNFOHPJRJS^U_VGWIXGZB]I^J_JaHbIcYfHgIhH
~odr	p-Z/Z@ZHIKZMJN_ZH
~odt	zZYh]
~odu	a#J)J-X4H5I=H?J@HBGCJDJHHIIJdKIMJNHPJV^a[bXcJdIfIgbhZ
~ody	U!G#E%G(Z*Y+_,J-[.J/G0I1X2J4I5J6I7H8H9X:F<]=G>D?FAHBGC[DZEJFHHFIJKCMGOHPIRIS_U^VIXYYIZI[H]G_YaFbHdZeIf]gGhG
~odz	j3[9I@ZBZHFXZZIaa
~oe^	zZY
~oed	w9_HJ
~oeg	w>]P]TY
~oep	wHYV_ZI
~oer	w6^HJOY
~oes	L!H#Z%G&Y(I)G*G,I-Y.I/H3[4J5H6H8X9C:I<I=X>X?G@[AJB@CEDDEHFHHaIXL]O^PEQIRHSFTXVDWGZ_]D^E_HaHbXcHdCeHgG
~oet	h*[9HCFH[I_KHN^ZH
~of^	l!Z(I)J*cC]HFZJ
~ofd	zI^
~ofe	u?bOH
~off	O!G#D%F&J(C)I*^+G,H-D.I/[0Z1D2X3Z4Z5I6H7G8H9I:F;Z<I=G>Y?_@DAHBFCDDEEIFHGYH_I@JGLGMdNDOGPFQIRGSGTeVIWHXEYGZB^F_FaEbGcEeIfHgdhD
~ofi	a%H(_*J-G/I3_>Y?Y@HBHCbDIHEIHJJKIMFNHVJXJZF]IaIb]cJgbhI
~ofo	s@^H]
~ofr	s2Z3I>J?aIJaJ
~oft	M!E#C%G&J(D*Z+H-I/X0J1]2I3F4F5I6G7b8H9F:F;I<I>B?F@BAHBDCFDEFHGFHGIBJ[KDLGMINEOGPEQIR[ShTbUEVDWEX^YGZ>[G]F^FaZbEc^d]eHgbhE
~og^	mL[R[ZGh^
~oga	wZ^
~oge	f#J%J3Z=J?J@XB[CJDHKXTGVHW^ZahJ
~ogg	a!J(H-J/J3J9I:J;X>I@XA[B]CJIGLJMHNITIUJVIX[]I_^aJb_gJh[
~ogi	R!Y#[%H(F)H*H+^-D.J/E0J1I3G4H5X6I7d8I9J:X;J=G?F@DAICHDDEJGHHXIZJHKGMJOIPHRZSDTXUHVFWIYI[F]F^c_HaBbdcGdHeJfGhE
~ogl	c#F(J+Y-I3J7c9J:I=I>J?IBHC_DJH[KHMINIOJTIVIZ_[Y]JaJbF
~ogn	e-].X3F7Z9J:I>H@^BICJDIHYIFMXNJO]VYZGaJh^
~ogo	Y!H#[(I)J+I-H3J7I:H=I>H?H@FB^CJDHGJH]IHKGLcNISITGUHVHXIZ@[I]H^H_JaJbfcFdJhH
~ogr	j1]6_9[<Y>IBHZ^aI
~ogs	h#G-]:ZH]IGLZNJTYZI
~ogu	w3^hY
~ohi	n)[-]AXHIPZQYUJ^^
~ohl	k#]*Y-^3J@JCZHHIHKJM]ZHhY
~ohn	e3_@JE[HHIJKIL[MZZE[__YdZhJ
~oi^	d(I*Y-I3I8Z9H:J=J>H?G@GBYDJHCIXKHMJRYUJVXXI[[]]_Ya]cJdIf]hH
~oib	p)[-ZHJP[QY^Y
~oic	b!J#H-H/J3I9J:J>F?a@]BHCGDIH]IIJ]KFMINYOETIUJVJZF[d]Ja^
~oid	z#^B]ZE
~oig	u4]HIUJf]
~oil	z3]aG
~oin	V#F%G(G)H*Z+I,I-^.J/G0J1J2J4H5J7F8_9Z:Z;F=G>D?E@CA^BECGDFEJFIG^HaJHKHLIMJNEO_PEQIRISHTHUIV[WIXFYJZX[H]F_^aEbZc]dGeJfHgHhG
~oir	j9I@^BJIJK[MJTZV]ZY[JaJb]cI
~ois	c#X(I*]3H9F:I=J>F?_@]A]BHCZDHHFIGKHMHNIO[PJTJVXX_ZC[[]H^J_JaYhY
~oit	a#J%_(^)Z-H3I9H:H=J>Y?IBICID[FIH[I[KYMHNXUJVHXYZF]IdIfIhI
~oix	w?]ZG[^
~oj^	wRZTX
~oja	zIYZ]
~oje	d!Y#Y-J9[:X>I@bBJDJH[IJKIMJTJUJVXXZaJ
~ojo	wHJK]Z[h[
~ok^	Q!F%G(F)Y*G,I-H.I/a0I2Z3D5J6I7G8^9D<J=G@BAIBcDFFIGIHdIEJHKFLHMeOFPGSITYUGVFWHYZZG[H]H^GaDcFdGeHfBgHhF
~oka	Z!X#F%H(F)H*F+J,H-F/]1I3G4I8J9H:G;J=E>G?G@EA[CGDGEcFJGHHGIDJIKELIMEN]OIPHRISFUFVFWFX[YJZ@[I]G^H_[aFcbdfeJgahF
~oke	T!G#G%G&J(G)F*H+I,l.J/G0H1G3F4]5J6H7H8H9C:H=F>B?]@GAHBECGDEEJFJGGH[IEJHKELHMGNJOHPFQIRfTGUGVEWIXGYJ[I]X^H_GaFdFeEfYgIhG
~oki	T!I#H(I)J*J-G.n/J3H7J9H:I=I?I@IBGCIDIHJIGJIKHMINHOJSHTJUIVHWJXIZD[J]H^J_JaHbFcIdIfJgJhI
~okk	q#^TXcX
~oko	i#aBIHCT]Y[ZI[YaZf[
~oks	zHJI_
~okt	g7cHIXYZG
~oku	uH]K]cZ
~ol^	O![#C%f&I(@)E*J+F,H-Y.H/D0F1^2e3B4E5^6G7F8F9B:D;b<H>C?C@DBADHEHFGGIHII]JZNXPEQaRDSFTEUcVJWFXCYbZD[E]D^D_EaCbDcCdDeHfC
~ola	Y!I#I%I(I)J*I+J-X/H3G4^5X6J7I8J9_:Z=H>G?H@XAJBGDHEIFXH>I^JXKGMHNeOHPIRJSJTIU_WIXHYJZC[J]H_IaHbIdHfIgIhH
~old	S!F#H%G)d*Z+G,H-E.I/G0I1^2I3[5I6I8H9B;F=G>B?E@ZAHBDCED[EIFYGFH]IIJIKHLHMFN]P_QJRHSGTIUDWIX^YX[G]F^Y_FaZcGd[eJfGgEhE
~ole	T!G#G%G(e)h*d+H,I-C.I/G0J1Y2J3E4_6J7]8H9C:I;I<J=F>b?IAIBCCCDDEIFIGGHZIBKELHMGNEOHPEQIRISETGVXWHXFYIZ>[G]F^F_HaEbGcGdGeJfGgGhF
~olf	w#^6YZG
~olg	m-X/[B[HHO]TJZZ_JcIf[
~olh	u-[?^HIK[
~oli	H!D#E%E&H(I*c+F,G.Y/X0G1G2H3D4E5b6G7D8G:C;H<H=C>F?Y@ZAFBADBEFFGGEHYIFJaLEMCNmOFPERGSCTDUEVHWiXFYGZ9[E]C^E_EaCbEcDdDeGfEgBhC
~olk	p)[-]F_HDZGd[
~oll	M!I#F%D&I(a,G-A.H0G1G2I3E4d5d7D8F9^:Z;G<I=H>B?B@]AFB@CCFGGIH[IDJbKALGMCNXOZPERGSFTGUEVcWFYZ[E]C_EaIbDcDdFeHhC
~olm	zH_
~oln	q/[9HH]MZTZZG_X
~olo	V!G#F%H(Y)Z+I,I-D.J/H0I1I2J3D4H5Y6I7H9B:F>C?_@YAIBJCdEJGIHAIaJILHMEPZQISGU^WIXFY]Z@[a]Z^H_HaDbGcHdGeJfFhF
~olt	^!]%I(G)I*I,X-I/H0]1J3G4Z6J7J9F:G>E?Z@]B]CFDFGJHJIEJJK^LJMGNGOIPYRXSITHVGWJX_ZA[I]G^I_IaZb^cIdFfGgJhG
~olu	i/ZBXKIdIgb
~olv	b![#J-I3I4Z9G=J?IBaCJGJIXK]MHNIOIPJUJVIXJ]I^^aJbJfIhI
~om^	H#D(D)[,H-Z.I/B0F1Y2G3B4[5G6Y7I8I:J;_<G>I?G@GAEBBCIDJEGFEGYHaJbKbMAOIPaQJRJSFUGWFYEZC]A^[_]c[dJeGfBgHhI
~oma	J#X%]&H(D)B+E,E-@.G/Y0E1D2G3F4g5c6F7c8c9A:C;E<H>BA_BFCADBEFGGIBJ^KGLEMFN_OEPdQJRESETXUDVAWEYEZ:[E]C^D_Ja^bDcCdCeGfIg^hC
~omb	b!J#J(G)J+[-Z/H2[3X9G:Y=E>X?H@HBHDFGJHaI]MINHOIP]TXUIVIXXZFaGbJcIdIfYgJhI
~ome	J#X%C&G)H*I+Y,F-g.D/H0D1F2Z3D4_5F6E7J8D:d;]<Z=B>Z?CACB@CHDDE_FZI^JXKGLGNEOAP_QGRDSHUJVAWYXGYEZa[C^G_FcCdHeFf]gBhH
~omg	zcXd[
~omi	Z!J#I%_(H)I*G,I-D/J3H4c7b8b9H:J=I>I?J@FBGCJDYIGJ]KIMHNIOJP]RJSIT_UIVHXJZE[J]I_IaIbIcIdCeJfFhI
~omm	R#C%C&I(D*G+^-e1H2H3H4I5I6I7G9C:Z<I>G?G@HAHBJDXF]H[IGJHKYMCNCQIRGSFTZUDWGXXYGZa^F_FaadCeGfF
~omn	wDZZ]
~omo	Y!I#F%J(X+[-F/J3G4J7I9_=H>Z@aBDD^GJHbJJKDLIMGNHPIRJSITIUCVEWIXcYJZA[H]H^I_JaGbHcJdHfIgJh]
~omp	F!Z#^&G(I)Z*J+b-J.G0E2Z4C5E6D7F8^9?:_;D<F=E>=?F@HAIBZC>EDFDGDH]IfJGKGL^MYN_O[RDTGU]V[XAYDZH[]]^^I_IaAbDcAf?gDhF
~omt	l-]BHD[HGOZXHZ]a[
~omu	q-_HHZZ
~on^	7!D%^&H(d)C*X+^-].B/;1^2E3X4>5F6F7@8C9J<Y=H>a?b@?AFBDDcEbFBGFHaI>JCK<MFN^OYPHQHRETBUcVBXDZB]d^[_@aXbbc[eXfDgBh?
~ona	R#E%F&J(E)G*G+H,H.J/H0Y1H2J3Y4H5]6H7G;I<I=D?J@ZAIB]CbDBEHFZG]HcICNCOGQIRHSEV^WHXF[G]X^F_GaGcFe[fYgGhE
~onb	f#J)J,c9H?JCJKJNJPJSJZDaJcJedfH
~onc	[!I#I%H(I)I*Y-H/J9G:H>F?F@YAZBdCHD^GJIFKFLJMHNGOGP]SIUZWHXGYJ[I]H^JcHdYgJhH
~ond	P!D%F&J(F)F,H-[.H/I1H4F5I6^7F8^9]:E;H<I=E>I?B@eA^CeD@EHGGHaK@LFMCNIPFQHRFS]TEVCWGXCYG]YaAdDeHfHgFhJ
~one	J#H%F&G(D)B*F+Z,H-?.F0E1D3a4D5E7I8Y9>:B;F=J>c?^@JAEBbCYD^EFFEGGH^I=JFK]LDN[O_PBRESCTBUaVCWEXBZ<]J_Xa^cXdEeFfHgZ
~onf	N!E#C%F&J(D)D-I.H/E0X1F2I4G5H7F9G:B;I=B>D?C@GAGEhFGGHHZICJJKDLGMDO^PDRFSFTFU?VbWfXEYGZD[F]E^E_EaCbJcCegfBgFhX
~ong	K!]#a%G&I(C)F*H+F,Y-B.H/I0G1H2e3X5H6X7F8G:J;H<I=E>X?_AGBBCDDBEYFHGDHFIbJELDMXNXOYPXQHRaSGTXUEVCWGX[Y][F]D^CaCcCdIeGfCh[
~onh	p&Z3J:ZHFMZOZZHh]
~oni	Q!E#E%[&I(F)E*]+E,G-F/G0_1G2H3H4d5H6F7F9H:D<Y>G?Z@BAGBJCIEHFFGhH[IBJGKXLFM_NBOEPGQGTFUCVCWFXEYEZE[F]D^F_HbEcCdaeGf^gFhJ
~onj	q-[9_HGIIZJhZ
~onl	K!I#C&I)]-J/a1G2F3C4Y5G6G7D9D;Y<I>E?bAEB@CdDBEGH;I[KHLIM]OHRGS^T^UEWF[c]DaEbEcZdGeGfEgahB
~onm	m,[@[HIcZdY
~onn	C!>#=%Z(>)C*A+B,a-<.D/?0^1f2f3Y4a5B6X7@8e9F:C;B<d=F>E?C@;AIBYCCEEFGG]HHI:JBK=LDMCN<PFQ]RcSDT>UDVHWAX?Y_ZC[H]D^>aEcie[fegBhB
~ono	S!E#^%F&Y(G*J+H,H-C/G0H1H2I3[4H5X7G:X;H<J=E?XAXDaEIFXHJIXJHKHLGOeQHRGSGTEUEVZXEYHZ<[_]X^G_JaCbFcFeIfEh[
~onp	J![#C%F&H(F)J*C+F,E-A.G/e0_1F2G3A4E5H6b7]8E9C:C;F<G=B>D?C@AAZBBCCDCEgGDHFIAJEK?LEM@NaOEP[QGRFSET^UBVAWDXEYFZ=[D]C^D_baCbDcfddeEf^g[hB
~onr	mEdHHNIcI
~ons	V#F%]&I(H*E+Y,H/H0H1H2I3D4G5J6I7G9[:b;I<I?F@XAbCEEHIHJHLGMENEOZPFQITGUZWGYH[[]F_FbGcEdEfIgZhD
~ont	A!d#d%_&C(>)I*B+B,F-d.F/C0@1@2Z3e4g5d6H7D8D:Z;E<B>I?=@ABFC_D]F^H:IaJdL[MENEOEPHQHR>S?TGUCW@Y@Z_^Z_Ga:bDdEe@f?g>hE
~onu	q3X?]D_HHZJ
~onv	l(]3I:c>[@JHGOXZI
~ony	u!^(]HJVZZJ
~onz	wMYUY
~oo^	z>^HF
~ood	d)G3J9c>JB_CHDII[KXMJUHVJXJZF]IaJhI
~oof	k(I)J*bC]HEI]ZJ
~oog	l#E7cH^ZH
~ooi	sB]D^ZH
~ook	L!F#E%G&J(E*F,I-F.m0H1H2I3D5I6H7G8]9C:I;I<I=F>G@BAHBbCJDEFHGHHcICJGKDLGMdNHOEPFQIRGSFUFVEWGXEYHZE[G]G^F_IaBbJcEdFeIfDgGhE
~ool	a!J#J%I)J/H1a2[3I7I9H:J=J?HAYBGCJDXH]IIJ_NHRGSITJU^VIXIZI]I^J_JaHbIcIdIfHg^hJ
~oom	f-HHeZGc[
~oon	d(J)Z3Y9Z>Z?J@cBHCJD_HDKIZJ]J^JaF
~oop	g-Y3]BIR[SJVJZY]G^]bIcIf^
~oor	T!Y#H%G)H*I+I,J-_.J/H0I1I3[4H6I7H8I9G:H;I>E?FAICFDYEIFJLHN_OIPHQJRISHU[V_WIXGYIZ[^Y_HaFbXd[eJgHhZ
~oos	Z#I(I*J+F-]3J9H:J>H@]BIDEH]KXL_MIOJVJZD]^^I_Ia]bJ
~oot	e#J%XBZH^TGZI[GdZf^
~op^	M!I%C&I*F+F,H-_.J/J0I1I2X3D4E6G7E8F9B:E<H=B>F?D@FA^CDDDEHFGGdHfJ]K@LHMbNBOFPYQHRDTDUDV[WFX_YCZF[F]E^I_EbddDfXgIhF
~opc	h(^?^C^DJHGZJ[_^YaI
~ope	R!G(])H*H+J,I-F.J0I1X3X4G5J6Y7G9]:G<X=F>^?IBECHDFFJGHIEKELHMFNEPgQJRGSHUYVBXFYHZA[GaccXdCeGfXgGhG
~opg	q*[>JB[D^HIO[ZF
~oph	zH^ZJ
~opi	h-I6[=I>D@IHdIIJ[KGMEZJ^ZaFh_
~opl	X!H#J%G(Z)X*Z-a0J1J3G4J6J8^9H;^=H>F?J@EAZBGEJG]HEJHKGMHNFOJPbSITJUGVZWIXHYJZB[Y]I_HbHcHd^gGhH
~opn	o(]@XHHV[ZY
~opo	c(Z-I3G9I=J>G?eCGDIHIIIKJR[UJVGXIZE]]_[aGf]
~opp	V!H%H(H)I*J-[/I0]1X2[3G4J6J7I8I9G:H=]>Z?HA[BCCHDGGFIYJHKELIMCNHPHR^SHTIUHWIX^[J]b^I_HaFbGdGeIf_gHhH
~opr	nHXJ[^b
~ops	l3]>J?IBHHGNYZEabb[
~opt	R!G#F%G)G*a+H,H-G/I0I1H2J3C4I6I7H8H9H:G;J<^=G>D?b@FAIBDC^DCEHFJGGHDIFJHKGLYMGNGOHPFQJRXSITYVFWHXXYIZ?[d]F^f_HbYcGd^e]fJgH
~opu	s-a9IH]ZJ
~opy	q-Y6[8HA]HEZX_[
~opz	p(Z?]C[HG[ZaI
~oqu	R!F#i%G(E*G+H,I-^.Y/F0H2I3E4G5J6H7F8H9D:F;I<J=F>I?C@FAHCDEIFIGHIGJYKFLGMCOGPGQIRGSETgUFVEWHYHZ?[b]Y^G_GaDb_cZdFeIfEgFhE
~or^	>!Z#?&c(X)H*Z+C,]-B0F1@2c4b5J6[7H8_99;@<a=C>J@CAbBDCEDIE[F?GBH^I@JZKYLBMYNHOIP^Q[RDSaT?WIXCYF[A]^^A_dbHdCeZfGg>h?
~ora	M%E&I(G)E*H+G,G-A.H/F0G1H2H3A5Z6G7D8F9J:[;G<H=H>C@^A^CEDAEGFGGJH]I@JFLeM^NZODPYQHRcS[TdUBX_YFZ?[E]B^D_GaabCdDfCgEh^
~orb	g(_)X-b@JHAIZKIZF^_
~orc	W!J#I(H+Y/I1J3J7I8J9Y:I<Z=Y>J@DBECIDFGJHXIFJ_LfMGNETJUJVIY[Z>[a]I^G_JbIcJdIfIgJhF
~ord	3!=([)B*C+@,H-c.G0F1C2_3E4?5F7Z8C9>:H;A=D>A?C@XA?B^DGEEFAGXH^IcJ]KbLXM_NbOCP?Q@R?SFT@VDWHX?YBZc[_]H^^_>aHbXcDdbfFgYhb
~ore	O!I#F%G)Z*Z+_,G-D.H/E0G1Y2I3C4E5I7F8i;G<I=D@@AfBbDGEEFGHEJGMDNIOEPZQHSFTFVBWGX^YGZ<[F]D^E_baEbJcDdHeGfEgFhB
~orf	z#[SZ
~org	I%D&I(?)J*D+F,G-B.H/F0G1G2H3D4G5H6G7^8F9]:g;H<H=b>B?YAGB?CBD^EbF_GZHEIFJEK@LEMCNaOFQHRGSETFUbV=WeYG[X]I^E_FaDbGcbdZeFfDgDhI
~orh	n#J5X9ZHHIJKJTXZE]a_]h[
~ori	P#Z%_&I(b)_,G/I0G1H2H3]4E5]6G7Z8G;]<I=CAXBBCCDIFHGIHCIGJGNaOCRGSFTaUBVcWFXEYGZF]D^IaCb]eIfDhD
~ork	J!Y#E%Z&H(H*E+G,G-A5X6F7^8Y9B:G;H<H=I?HAFBgCGDIEHFIGCHXIEJHKBM^NBQ]SBTEUAWFXDZc[B]C_DaDbJc^eFf[gIhB
~orl	uR[SX
~orm	P!J#E&J(B)c+Y,G.I/J0I1I2J3h5I6I7G8G9D;H=F?C@EAFBDCaDeFHGGIDJGLFMGNYOBQ^RHSHTGUEVBWGXEYHZC[G]D_EaDbEcFdEeIfGgHhc
~orn	W#Z%I(F)H*I+I,J-D.J/E0[3F4I6I7G8I9a;J=G>F@cAIBJCGDYEJFIGHHJKYLHMaNDOIPHRITFUGVIWJX_YI[H]H^H_GaGb[cYeJf[gH
~oro	wHIP]RZ
~orp	i!J/IHINbZG__eX
~orq	p/_@JHGKIL_MJNJZI]^
~orr	N!D#C&I(E*G+G,Z-B.H/E0G1G2H3^4G6_7G8G9a:D;G<I=F>D?[@cA^CBEXFHGFH@IBJGK@LFNDO]PEQIR^SGTJUDVCWIXaYGZb[G]C^D_Xa[bEcJdEeHgFhd
~ors	d%^(J,]-J3I4Y5Z9I:J=I>H?JCJEZFYHEK[MJNIPJUJVIX[_[cJeJfIhI
~ort	F#>%D&F(X)D*X+I,A.F/J0Y1e2Z3C4G5Y6C8G;G<E=B>E?FAICEDYEJFYHbIeLJMYO@PJRESaUJVBXJZD[A]G^H_Ca?c]fGgehF
~oru	lKXSYT]c[
~orw	n3[9HH_ZI
~ory	Q!G#F&d(D)Y*H+J,I-H.J/J0I1H2G3_4X5_6H:b;I=H>J?G@IAGBJCIDFEIGGIDK_LHMHN]OIPGQJRISZT[VBXIYIZ@[H]G_ZaGbGcGeIfGgJhG
~orz	u*Z4]
~os^	P!X#E%F&H*F,H.F/H0H2H4G5I6G8G:E;I<I>^?]@ZAGBbDGEIFGGaHEIYL^OGPJQIRFSGUFVFWHXFYZZ=]c^HaYbFc]eHfDgFhJ
~osa	w.X9[B[HH
~osc	h!H#J&Y/J3G9J:b>Y@IBIDJHDIYKJOZTJVJZC[^_[aJh[
~ose	V!G#I%G)]*H+I,I.J/H0I1Y2J3F4H5J6I7G8I9G:H;I=F>G?X@ZAJBXCEEJFJGYIZLGM[N[OIPHQJRHSGTGUbVJWHXGYIZ]]Y^X_HaEcGd^eIfEgGhZ
~osh	q=IHa
~osi	w7YBIHXLZZJ
~osk	oGYHYZH^_
~oso	N!E#B%G(E*Z+H-Y/Y2I3F4G5I6H7b8H9G:F;I<J>C?F@CAHBECFDFEXFIGGH?ICJZKELHMJNFOHPFQIR[ShTcUEVEWEXFYHZ@[G]F^G_Fa[bEc^d^eIgbhF
~osp	p!Y#[-Z:^II
~osq	q8_AX_Z
~oss	Q%C&J)^*E+G,G-D/E0D1G2I3X4^5H6Z7[;H<J=G>[?C@[AHCXDBFHGJIYJFKbLJMCNIOZPYQIRFTEUCV]WEX_YGZY[Z^G_JaCbDcEdGe[fDgEhX
~ost	N!E#A%G&H(X)]*G+F,G-D.H/E1E2G3C5H6F7H8F;J<H=[>Z?H@HAFB_CFDYFGGDHdI?LENBQGRaSYTFV]WYXXZY[I^D_ZdCeGfDhB
~osz	s#]=FBYH[ZJ
~ot^	@!J#]%Y&F(Y)Y+B-E.E1C2E4]5G6_7Z9Z:Z;E<H>]?_AFBACCD[EGF]GZHZIEJ@KGLCMCNDOGPJQ_RZSFTHU@VGWFX@Z_[Z]>_Za@bEc[e_fEgGhE
~ota	b!J#J(^)J-E2Y3I9X:Z>]?I@HBGCJHbIGMINIQ[TJUJXIZE]JaGbJc^dIfJ
~otb	u-YIX
~otc	w-^HFNGZF^a
~ote	S!F#X%F&J(D)F*I+H,H-b.I/E0F1G2H3G4F5I7F8H9Z:E;b<I=E>A?a@EAGB[DFEHFIGFHbIHKBLFNDOFPdQdRHSGT[UEVCWGXEYG]D^Z_EaCcDdCeHfEgEhC
~otf	o5_HJ_]
~otg	zH[
~oth	L!C#B%J&Y(])B*Y,G.X/E0X1G2H3B4X5G6J7H9G:Z<I=FAcB_C[D]EGHGI@JEKGLaMCPBQHTXUCYGZ]]B^C_Za^cDdEeHfHgIhG
~oti	[!J#Z%J)J*I-I3H7J8J9b:I>G?]@JBFCCDHGJHYJ[LIMHNJSJTJUHVIWIXIZ@[J]G^JadcJdJgJhJ
~otk	wI^
~otm	n>IHc
~otn	qHIZHd_fahJ
~oto	_!J#J%J([*J-I0J1I3X9G:Y=F>F?G@HBGCHDIGHHbIIKIMIOJPJUIXIYh]IbIcEdIgJhI
~otr	X%I(Y)H*H+I,J/J4J6J8J9G:a>J?F@_C[EZFJGIIZJJKGLIM_NGOIPHRJSHUIV[WIX[ZF[X]G^IbHdYfHgIhG
~ots	f#Y0[@IGZIGKYMJN[ZHhI
~ott	b#I(H,Y-H3I7J:G=J>^?I@FBGCID[GJHYMINIUJVJWJXaZ][J]YaGcZfJhZ
~otw	q=ZC[DZUJd]
~otz	p*YO[PZZI[]
~ou^	T!H#a%F(D)F*F,Z.I/^0G1H2I3E5I6H7F8H9J:E<J=X>b?D@[B_CCEHFIGFH:IBJGK^LGM]NBQIRYSGTZU[VXXEYZ^IaIbEcEeZf[g[hF
~oub	c#J(I-J7J>_?I@GBYDIHYIHMISYVJZb[J^JaJbJdYfIhH
~ouc	j#J([)J-J1]9H@]B[HHKJNYP]VJZF^ZfZ
~oud	I!I#@%C&H(C)D*E,Z-B.G/i0g1D2G3B4E5G6^8E9B:D;F<H=B>G?G@FA_BBCCDDEEFFHZI@KFLEMaNCOEP]QGRGSETdUEVCWFXDZ=[C]C^C_faCbCdZeFf@gahH
~oue	wF]dY
~oug	P!G#F%G)I*X+^,J-Z.I/J0I1I3G4I5J6J7Y9G;J=G>DAIB[C]EJFIHJI_JIK]MIN]RISGTYUBZG[H^G_JdGfHgYh]
~oui	b#c-J3J@HBXDJHEIJKIMHNJT_VIZF[b]J^Zb[cJhI
~ouj	p3I9]>J?IDYHIM]TYXIaZ
~oul	P!B#H%G(E)H*G,X-_0I1H2J3Z4]6X8G9D:X;J<J=F?FAHDHEIH]IGK[LIMFOGPGQJRISHTHUJVXWIXGZ_[G]F^Y__bGe]fFgHhH
~oun	?!f#c%b&D(@)Z+Z,Z-A.D/?1B2b3]5D6B7G8B9A:Y<D=G>A?>@EAdBICFEEFCGZIDJBL^MBN>OJPeQ[RBSAU?V^W@XDYBZC]A^d_eaAbDdAeAf?g@hB
~oup	T!Y#H%D)G*I+I,I-G/J1I3F4I6I7H:G=E>F?G@GAICHDGEJFIHbIEJHKFLIMGOIPdQJRISITHViWHXGZA[I]G^H_GaHbGdDeHgHhH
~our	E#E%I&G(C)F+],C.E/B0E1X2H4C5F6D9e:[;E<F>G@cAaB@CCD_E^FDHEI[KJLCNIPYQERISFV_WIXdYF[G]E^D_Gb@eCf]gB
~ous	Z!J%J)a/J2Y3Z9^=H>H?HCHDHGJHZJYKGMHNXPISJTJU]VH[J]I^IaHcIdIfHgJ
~out	H!F#a%_(])G*E+I,E-I/B0E2F3X5I6F7H9G:[;F<G=B?AADBcCFDZEIFJGIH]I[JEKELDM^NGOXPBQGRDSbTbXEYE[X]B^G_Ga?bBcedDeAfHgChE
~ouv	X!I%H(G)J+I,Y-D0J1J4I6I7H8[9_=H>GAJB]D]FJGIHYICJHLIM^NJOHPIRJSIUHVXWJYJ]Z^IaXbYdGeJfHgI
~ouz	wHII]K]
~ov^	Z!I#J%Z(H-I/I1J3I9F:J;^>Z@GAYBFCJDHGHJZKHMJQJRJTIUJVYX^YbZD]H^Z_[a[cCfHgIhI
~ova	Y!H#E%G(E)H*J+X,J-C.J/Z0Y1J2I3D6H7F8I9E:Z;I=]>Y?F@YAJBaCYFJGHHJJHLGMbN^OFPHQJRISHTJUGVFWHXZYI[X]^^GaDcGdGeJfGgGhC
~ove	T!X#Z%F&J(I)D*F+G,H-Y.I/B1F2b4F5I6H7_9^:B;Z<[=_>a?D@]AGBCCDDZEIGaHbJIKGLIMINCPGQIRFSGTEUFVZWHXFYGZC[F]E^FaGbGcEdFeIgGhD
~ovi	W!H#H%I(I*J/J0e1J7b9]:H=H>]?[@YAJBHCIDHEJHJIGJIKFMHOJPISFT[UJVIXHYJZB[J]H^H_GaXb]cGdHfFgJhH
~ovo	d#]%J4J8a>J@^BXDJH]SIX[ZIc[dFfJ
~ovu	zHJS]ZJ
~ovv	u-]@[TY
~ow^	D![%D&Y)H*F+],E-^/_0G1C2H3B4C5a6E7C8D9I:C=A>A@ZAFBACDDAEFFEGBHaIHK@LEM_PATGWCX_YHZF[c^X_DaGbgcJdDfHga
~owa	[!H#^%I(])H*H-G/I1J3H4[8J9H>H?G@EB_GJIGJIKGLINGPXRJTZU]V[WHXYZ]]I^I_IaHbJcIdGfHhG
~owe	Y!J#I(H)a*J-F3[4Z5I9F:J=I>H?I@FCHDXH^I^JIKFNXPITIUJVHXIZI]I^I_JaHbIcJdIfJgehH
~owh	n3[>]HB__
~owi	uHJO]ZJc[d[
~own	P!a#C%B&e(Y)G*F+J,H-b.I1G2I3D4_5G6G7E8G9C:D;^<I>I?^@XAFBACGEHFGGFIHJYLFOGPDQIRESfTFUDVBWGXFYGZC[Z]D^[_GaIdDeHhC
~owo	q-]B[HIT[
~owp	lHIbb
~ows	]#H(J-J.a3J9[:J>H?J@HBICJDJHZIHKHMYNIVIXJZC]_aJbccG
~owy	n3J9JDaH]ZI
~ox^	[!J#G+J-I.Y3I9H:I=I>c?H@HBHCFGYH_IGJJKIMINHUJVJXJZB]J^_aYbJdZe_fJhI
~oxi	s-[LZNH
~oxy	_3I4H9J=JBICJH]NJRIYHZD]Hb_chdJfE
~oy^	j#^-J9YBJHDVYZJ[XbXhZ
~oye	g!Y&[3H:[>^@[CYG[KJOIVJXJZGa[
~oza	z9]G[HI
~oze	j(J:Z=[@HBII[KZSYV]^]aI
~ozi	s9JBZHJU]V_ZI
~ozn	p/X4]BZHJR[
~ozo	zI[NX
~ozw	u@YB[HIZ[
~pa^	qC_HYRXeX
~pac	_!J%J(J-I3a4I7b9J:I=I>G?I@HBHCIDHGJIcJZKFMINJRJTJUJVIZ@]J_daHbJdJfHhG
~pad	w-[fY
~pag	I#A%D&I(A*G+d,E-Y.d0E1F2G3A4E5G6J7c8E9B;G=D>F?^@=AFB=CCD[FFGDHYIHJCKCLDMANDOYPFQGREScTGU^VFX_Z[[[]_^C_JaBbZdI
~pai	j/G3d6^9J=Z>_?JBICHHHIIOHVJXJZHaGcJ
~pal	c(]-a@[KYZG
~pam	e-H3G9G>H?I@IBJCGH^IEK^MJXIad
~pan	T!G#G%H)Z*I.J/H1I2J3H4I6J8_9F:b;J=H>Z?F@DAJBDCHDFFJGHH[ICJHKELIMFN_OHPIRISbTGUcVZWYXHYJZ=[Z]G^I_IaEb^cHd[eIgIhG
~pap	s@YH_
~par	I!G#@%E&G(_)I*X+H,D/D1H2E3[4C5F6D7Z8G9=:a;X<G=H>E?dAXB;C@DYEDF[G]HXJ]LEMEN>OFQHSZTCVfX?ZA[a]B^I_]aDb_cXdHeDfIgJhF
~pas	3!=%](])C*E+>,J-^.H0G1D2a3=4@5G6Y7[8D9?:J;G<X=B>B?H@XACB^C[DDEEFAIcJaKeLZMbN_O@P?QAR@SGTAUFVAWIX>YCZa[_]J^]_@aIcHdaeXfGg[h_
~pat	a-_3J9Y>Y@ZBIFaHDIEKJMJNJZZaIfZ
~pau	w#]HJKJR]XZ
~pay	p3^H_
~paz	w3[HJI[_[
~pca	o(Z3[?XCZOI[[aI
~pci	p([C[[[
~pcj	z?^[X
~pda	V!I#I%H(^,J-G/^0]1_3G4H5^6H7H8I9Z:I=G?HAIBYCHDGGGHZIGJIKCLIN]OIPIRHSJTIUIVHWJXIYIZH[I]H^F_HaHbGcGdEeHfbg_
~pde	Y#J(d)H*[-Z3J9H:J>I?H@_BHDXIIKILZMGNJTYVIXJZJbJga
~pe^	_#X%J(I-H3I9J:]>E?J@YBICIDIGZHIIYKHMJNXO^PZVJXIZH]IaYcYhc
~pea	_%J+c-]3J9H>I?_@JBJCGDCIDN_PYYZZY]JaJbXhJ
~pec	W!H#H%H&c(J+X-F0J3Y4G6I7I8J9G:I=H>H?I@FAJBFCIDHF]GIHEIcJaKGLJMHO]PJRJSIUJXXYH[J]H_IaHbJcadGeHfGgJhG
~ped	V!I%J(I)J+[-G/H1J3X4J7J8J>H?FAJBEDFFJGJHCI]K[M^NHO^PJRJTXUJVGXcYJZD[J][^Y_IaCbJc[dIfIgIh^
~pei	p#[D[MYO[
~pel	a!I#I)J*J-H/J3^7J9^:I=I>X?XA[BHCHHBI[KGMIN^OIPYQYSJTJUIVHXHZD[J]Z_Ia[fIhI
~pen	T!^%F(_)G*G+G,I-C.J/X0I1F2J3D5I6Y8I9X:H;I<[=E>I?^@[AIBBCFDIEJFIGHHaICJHKCNDOGQJRFSHU^VEYZ[G]Y_GaXcXdYeHfIgFhE
~peo	X!H#J%G(Z)X*Z-a0J1J3G4J6J8^9H;^=H>F?J@EAZBGEJG]HEJHKGMHNFOJPbSITJUGVZWIXHYJZB[Y]I_HbHcHd^gGhH
~per	E!A#a%h&E(a)E*Y+C,E0G2D3H4G5E6B7@8F9]:>;b>c@XAFB>CHEGFHGDIBJDKALEMDNFPgQFRCSET^VXWAX]YBZB[c]H^]_Ca_cDdGeBfEgBh=
~pes	s!Y9X?YH[
~pet	c#Z(J-Z3J5Z9Z:J=J>H?H@ZBHCIDIHCIFKdMIN]VIX[ZB]Ia]bJfJhF
~peu	c)Y*J-J3H8Y9I:J=Y>^?GBHCIDIHCIIKZMYOJU[X[Z][Y]JaHbGfJhI
~pfa	wF[
~pfe	z![3[
~pfy	sHJIZKJN]
~pge	q*[>JB[D^HIO[ZF
~pgm	w0aHDZJ
~pgr	e#J(I1c4F5]HXJJRJTJXIYIZGbGdZfagI
~ph^	b%F(_)Z@IBJDIHYMIVJZGge
~pha	s!J/I=ZIXZH__
~phe	z6_KIY^ZCcF
~phi	sH^
~pho	F!D#Y%E&H(A)C*^+[,F-A.F/C0F1F2H3e4F5H6G7E8F9@:C;G<H=C>h?^@BAFCZDbEGFEGFHbI@JFK@LEMJNCOcPDQGRFSFTHVBWFXCYFZB[C^E_DaecDdEeGfDgYhF
~phr	i-]2YHYI_ZH
~phs	zGaHJZH
~pi^	g#Z-J@HHYIXKGMEP[VJX[ZGd[f[h_
~pia	o6]H]^XaFfZ
~pic	a(G*]>[?X@_BYC[DJHHI[KGL^MENGZD[Jb[hG
~pid	a!I#J(J-I3I9[>H?H@GBGC]DHI[KHM^OIUIVHZF]JaJbac]dIfJh^
~pie	j&[3J9H>D?Y@JBJDYHaIJNYZ[][
~pil	d-I/Z1^3J9I:J=H>I?IBHHbMIPJUHV_XIZH]J^ZaEgY
~pin	g#J(J-Z/J7c9]=J>J?J@IBFHDIJKJSJTJVIXIZb]HaIbHfJgI
~pio	wHHJ[b[
~pir	P!H#F%a(D)H*I+H,I-E/H0J1I2I3H4J6J7G8J9G:F;J<J=]>G?G@AAJBCCGDFGGH_IDJGK^LjMINDOJPIRJSITIUFVFWHXHYJZY[F]b^D_Ia[bFcHdFeJfFgHhC
~pis	n3ZHIO^VYZIdYf]
~pit	h-Y3J:^@ID]HHI_KIZI
~pl^	S!G#G%F*Y,I-a.I0I1H3E4I5J6I7H8^9E;]=F>H?G@CAcBDDJEIG[HaIaJFKEMGN]OFPbQJRISGTEUFVYWFXFYIZB]G_FaIbFcGd]eIfJgFhF
~pla	U!H#J%H&[(G)H*H+I,J-D0J1I3H4F6I7G8I9D:F;J=c>[?F@bAIBDCGEJFHGFHcIILHMDNEOGPHRISHUFVEWZXGY[[[]F^H_GaIcGf[gHh[
~ple	N!F%G)F*G+D,I-A/G0I2I3A4I5I6I7G8H9^:D;I<J=C>A?E@XAHBbDZEJFHGGH[IhJFKFLGMFN]O_PGQIRISFTDUHVCWGYHZ^[E]_^F_FaDcGdGeXfFgGhE
~pli	U!G#G%b&Z)G*]+H,Z-D0H1H2J3C4D5H6I7H8F9D:Y;_<J=E>Z?cAcBEDEEIFHGGIEKELHMeN]OHPEQIRHSHTGUFVDWFXGYZZ?[H]D^H_FaJbFcEdEeHfZhG
~plo	e!Z3J:[>^@[G[OJZH
~plu	Y!I#X(H)Z*I+Z/I0J3_6J7I8J9E:I=[>[?Z@HAYDGF]GIHAIXLIMHNHOEPIRISITXUIVHWJX[ZF[I]G^JaEc[eJf^gIhG
~ply	h*]-_@IGXIIKYN]ZDhH
~pni	o(]@XHHV[ZY
~po^	V%H(D)H*H+H,I-Y.J/H0I2[3a4H6I7G9C:_;I=F>C?D@cAHBFCEDJEJFIHEJIKDLGMJNGOEP_QJSHTGUFVgWHXEYIZ?[H]X^GaIbGc[dFeJfYhZ
~poc	m-Z9I>[@^BIHDIZM_ZF
~pod	b*[-H3J7J9Z=J>H@FB[D]HEIYK[LJMZNITIUIV^XIZJ[J]J^[aHbJdIhG
~pog	s#]HJX[
~poi	]%H(I*[-^/J3]4J7J9G:Z;F=H>F?F@GA[BXDHGJH]IEJJKFMINHOHPIQJRYSITIUIVGXHZD[I]]^J_caDbHc^dHf]gJhH
~pol	I!E#E%E&H(B)X*c+G,G.Y0H1G2I3E4E5b6G7E8G9C:C;H<H=C>D@[AGBACYDCEFFHGFHZIDJaKDLFMCNmOGPERHSDTEUFVAWiXEYGZ:[F]D^E_EaCbEdDeGfEgChD
~pom	u9^>JDYHHZ]
~pon	W!I#G)G*^+I,I-F.J/H0X1J4c5J6Z7H8I9^:F;I=I>E?_@]AcBFCDDHEJFIGIHEIDJJKZLINXO_PGQJRGTGUGVEWIYHZB[Y]G^I_ZaEbHcFdH
~poo	p!^@JHJZIc[
~pop	j-_9I>I?IBIHYMJNYZHaa
~por	H!E#I%C&H(Y)B*Y,E-E.H1e2F3G4I5[6E7J8E9B:Z;F<G=A>D?JCFDZEIF]GCHeIFKBLbNXOCPAQYRDSYTbUGVBWCXAYDZH[D^F_CaAc^dEeIf@gehI
~pos	N!F#H%F&I*G+F,G-B.H/E0D2H4]5G6Y7Z;G<I>^?_@YAFBXCAFGGDI@JEK[LGNEODP]QHRESXTGVcWYXcYGZ][[]B^F_DaHcCdFfGhE
~pot	k-F9Z>J?]@GDZH_IIKIM]VJZGaJhJ
~pou	W!G%[*[+H,I-G/I0J4I6J8X:H=I>E?^AJCJDaFJGZIDJIKDLIM]NHOJRITJU[VaXF[X]G^H_IbGcFdJeJfEgH
~pow	d(I-I/H3J4[5I9G@IBXHbJJKJMHNJVJZFge
~poz	q9]@YBJGZHGR[Z[
~pp^	U!H#[%G(G)H*I,J-I/H0X1]2J3Y4I5J6J7H8I9G:G=[?FAIBCCFDXFJH[IFJHKDLIMBPYR^SHTHUZVaWIXYZF[I]b^G_HaCbFdFeHf[gH
~ppa	e(Y-_9J>X?YCIDIHBIXKYP^VZZGaJ
~ppd	zHJMZf]
~ppe	W!H#G%F(])I*G+b,J-Y0J1J3J8J9J:J;I=H?dAZBDCDDDGHHDJIKDNZOHPZQYRJSJTIUHVFWIXGYJZa[H]I_Ha_cIdIgHhF
~ppf	q3[HIIZKJN]
~ppi	l#[/ZHJP]X[
~ppl	Y!I#D%^)H*_+I,[-E1J3E4J6J7I8J9G:Z;^=G?YAIBFC^EJHaJIKHLJMFNYOJPGSIUGVFWHXHY]ZA[H]G^J_HbGcIdIeJf^gJhI
~ppo	V!I#I%H([)H*I+X-[/Y0J1e2[3G4E5a7X8J9I:G=H?G@ZBFCGEXFJIYKHLJMHNGOJRISITHUHVaWIXGYIZG[J]G^I_IaHbIcGdHfGhH
~ppr	c(J*C3I4]9^=J>a?]@GBHCJDJHYIIKIMINIOJU[VZZE]I_Xa]bIfJ
~pps	wg]
~ppt	h#^%Z-J0]3J9I=J>I?J@HB[C[DIHFIZKIOZPJVIXIZ]]JaH
~ppy	q/[9_HFKJZH
~pr^	H![#C%E&J(?)d*H+Y,F-E/F0G1F2H3_4I5X6G8E9H:E;I<H=J>C?[@IBXCDEEFHGIH[IDJ[KZLCMJNXOFP]QHRFS[U^V[W]XbYI[I]E_EaIbXcDd@eEfBgChI
~pra	d#H%](_-H3I8[9[:I;Y=I>G?I@[BHCJDYHDIHKIMHNIT_UIVIXIY]ZE]YaIbJcJdJfIhZ
~pre	C#F%@&E(>)=*B+F,B-]/f0[1X2D3I4d5E6a8G9H:F;B<D=b>E@BB<CED@EgFFG@HFIAJ@LAMENeOEQCRGSBT^UFV?W@XFYAZ7[C^A_ea[bBcdddeBg[hX
~pri	N!A#H%B&I(c,F.^/H0F1F5H6c7G8F9A:C;F<H=B>^?Z@GAGB?D]EGFGGEHaKJLDMFN^PgQGTDV@WFXBZB^Y_Ha?b[cAdBeFfAgGh^
~pro	D!F#D%E&E(E*[+a,E-].F/>0c1F2D4?5D6A7_8D9B:B;]<I@HAABZCZDGEYFDG?HYI:JaK=L_M;NIOIPbQHRAS^UDVCWAXbYcZ^[@]^^a_>aJb]cgd=eGf@h<
~prs	o+Z9JDcHH
~pru	i#I=]>J@IB^C_D[HGIJO[ZE][
~prz	h#J([-I/[9I=J@HBJDIHDIIKHMXNZX^Z^aXdJhY
~ps^	c#^-J/J3]=c>H?H@JBGDIHJIJKEMJXHZA]JaabZgZ
~psh	n6Y9JHZRcZJ
~pt^	H!]#e&H(@+e-G1D2X4C5G6c7F8E9B:I;E<a=D>?@HAIB_CEDIEEFFGCHFKGLaMIO[QIRJSDTEU@VYWBX_YFZYaGbAcIdGeEfDg[hJ
~pta	i-J/[3I9H>J@HBJI[K[NJOZVJZZh]
~ptc	o@IBJH[IHZX]a
~pte	n/[@JIINGZZhb
~pti	P!E#E%E&I)E*a,F-D0G1F2I3B4H5I6^7G8G9E:C;H<a=Y>D?a@DAHC]EGFHG[HFIDJFKDMENDPDQIRGSGVEWG[c]D^f_FaEb]cEd]e_fBgEhH
~pto	U!I%I(G)I*I+J,I-G0J1J3H4J6a7I8J9D:H;J=G>F?HAJBZCHDHEJGIHbIFJILIMcNGOIPHRHSITHUIVGWJXHYcZE[I^I_HaGbdcHdGeJfFhG
~pty	i+J3]?HC[D^H>a^bZd]eJ
~pu^	q3J9J>]HIP[ZH]aaE
~pud	u3]B[DIZJeY
~pue	X#J*X+I,H-E/I0J1I3E7G8Z9]:H;I@XAIBJCHDEFJGIJJLHNGOFPJRISITGUYVaWIXaYIZ][Y]G_FaDbEdFgIhF
~pui	e-I6X8Y9J>I@IBYC[HDIIKHMINJPYXFY[ZF]Ya]b]cJdHf_gZhJ
~pul	k(b-a3J9J:Z>I@JBJD[IIKIVIZGbY
~pun	f!J(Y-X3];Y>J@IAZBHDIHCI]KILXMJNHVG^Z_^bJd^fIhI
~pup	q@XH[ZF^[gZ
~pur	p)[BZFXHGKHMIPXVIZId[f]h]
~pus	k#Z-J2Z3J>I@[BJD]HDIYKIMJZE]]a_bZ
~put	[#^(J/Y3H9H:I=J>I?J@GBECIDIH[IDJJK[McNHOISJVHXJZ][J]G^HaEb]cJhG
~pwd	c#a%a(J9IHCKIL^ZH]Jg[
~pwn	uJ^
~py^	i-Z/Z6[8H9_=J@IA[HIIIOJV]_Z
~pyt	z?[
~pzi	p(Z?]C[HG[ZaI
~qu^	V!F#]%F&J+H,H/^0G1H2I3]4H5X6H7F8^9J:E;I<J=I>D?EBBCJEIGGIBL[M_N_OEPGQIRGTYUFXYYHZ=[F]XaZcZeIgGhE
~qua	Z#G%Y(H)J+J-D/H0Z1H3F6J7I8J:H>E@[AJCEDHFJGIIdJIK_LIMFNZPJSJTYUIVHWJX^YJZ[[I]G^I_IbIcGdIeJfFgJh_
~que	J!D#h&G)G*^,E-X/C0E1J2G3?4C5G7B8D9F:A;E<G=A>^?bAEB]EHFEH[IEJZMHNCPGSZTdU@VDWDXXYD[^]I^D_Ga@b[dCeFfFgD
~qui	N!E%C&I)E*E+]-B.H1F3B5H6G7F8Z9C:H;G<a>C?^AGBACdDFEdFGGFHDIaJFL[MJNaOEPEQ^RGSFTEU]VDXCYIZE^E_EaCbIdIfE
~quo	o*[@JBJF[IFV[ZZ[]
~qwe	o-f9J@IHHIGKJXJZGaJ
~r1^	qb^
~r20	p-d9JHGIH
~ra^	A!A#H%G&C+A,E-X.D/i1Z2A3C4J5I6J7b8F9I:^;@<F=[><?J@]AIB@E@FGGFIHJILEMYN=P[QER^SdTfUGVYWFXYYIZ<[H]B^G_ZbBcIdYe]fbgFhC
~raa	o#[*]CYH[JX
~rab	z3I9G>]?JHHa^
~rac	O!_#G&H)F*H+H,G-C/_0G1G2d4F5H6F9Z:Y;H<I>C?D@EAFCDDIE_FdGFH_IeJHKALYMCODPDQHRETDUEVIWEXDYXZ@[G]H^E_DaCdBeYfHgYhD
~rad	N!J&I)Z*Y+_,]-G.G/E1a2H3@5Y6[7^8E9@;G=F>^?E@HAFFGGFHIIBJEKALIMCNCO_P^QGSdTEU[VIYDZD[I^E_HaYbBcJeFfYgChZ
~raf	e6^<aHFJJc^
~rag	]!I#H%J(H)I*^+Y,J-F/J0J4^7J9[:H=I>E?a@GAZBZCED[EJHZIFKGLJMFNHOGPIRJSITIUHVHXaYJZY[J]H_JaEbHdIfYgIhX
~rai	[!E%])I*I+Z-F/I3G4I7I8I:H=G>C?_@^BECZDDIYJJKFLXMIOHPHSJT[UJVYWJXGZ@[_]b^Y_JaFcIdFfHgIh]
~raj	q3^@]HHMZ
~rak	j!Y3Z9H=Z>IC_D^HEI[ZGbY
~ral	c#^(Z,[-I/I1a3^:I>HBIDJIJKJLZM^OHPISZUJVJXJZIcJdGfHgJ
~ram	e!Z#I%Z(J*J-H1[3]4[8Z9G:J=X>Z?[@HBHCGDGH]IFKJMHNGOFPJUFVHW[XIZD][cIdJfIhJ
~ran	Q!]#X%[&I(A)E*Y,G-Y/D1F2J3@4E6F7D8F:[<H=B>G@XAEBFCIDBEHHcLGMIPDQXRESITYUCWJXHZG]^^E_Ca^badAeGgZ
~rap	^!I#J%E(_)Y+X-J/J3]9_:I=I>I?H@GBGCHGJIIKILJMHNIPIUIVGXJZE]J^IaIbadJgehJ
~rar	R!G#I%F(C)G*G+G,H-G/F0I1H5J6Y8H9C:E;H<J>B?^AHBaCDDZEIFIGHHZIBJJK?LbM[NCOFPGQIRaSGT]UEV@WHYHZ^[X]E^Y_ZaEb^c]dDe[fBgHhX
~ras	O!E)G*H+H,I-a.I/H0X1G2Z3E5I7Y8H9H:F;I<J=G>B?F@GAIBYCGDGEIFIH[I_K[NYOHPGQIR^SGTFUZVEWGXGYHZ[]JaGcHd[eHfYgGhZ
~rat	F!H#B%C&G(])c*_+b,a.F/C0C1Y2Z4C5F7g8Z9@;[<G=?>E?H@<AZBJC?DYEcFHGCIHJEKCLJMAN]OHPeRISBTEVIWZXEYDZD[G]?^F_IaIbDc?dce^fFgIhD
~rau	b#_%J(^-^3Z9H=H?J@GBHCXDHH_IHKFMINHOITHVIXH[J]ZaZcJfIhI
~rav	a!J#](I)J*Y+I,J-H/J1J3]4I9D:I=I?G@GBGCYDGGYHZI^KFMINZOIRHSJTIUJVHXHYZZY]H_IaHcGdYfahG
~raw	j%^(_9];Z@JBJDJHFIJNJVIWXZGh[
~ray	uHHTa
~raz	_!I#H+J-H3G9a:I>H?I@_B]D]E^HHIGKHMHNIOJPISJUIVHWIX[ZE]I_ZcIdIfIg[hJ
~rba	w)Z-XHI
~rbe	q@[H]SZZF]Y
~rbi	a#I(_)J*H-^/J9I:J=J>I?J@GBGCJDJIXKXLIMINIPIRJTJUJVIZD[J]I^b_JaIb^ccdIfJgJhI
~rbj	z-[?]HI
~rbo	q-^HHP]QX^[
~rbr	z%I;[]X
~rbt	u%I;bHaKGZFgJ
~rbu	m%H7a;bHI
~rc^	X!I(I+Y-Z/J1J3J7J8G9I:I=Z>I@CA_BECIDFGXH[IFLdMJNHTHVIYZZ?[a]IbIdJfJgJ
~rca	a(J;[>J@HBIG^HBIaKHL]MJNIVJZB^abJdbfGhZ
~rce	_#I%J-G.Y/J3J<[>J?I@IAaBICJGJIIJdKIL_MINFVJZE]I^JaGc[dIfJg]hJ
~rch	]!H#H%G(G)H+J-J0J1J2Z6I7I8I9B:H;J=G>D?FAHB_CFDFF_G]JJKFMZO]PHRISITHUHVYWIXGYIZ[^H_^aEbYdFgHhF
~rci	j#Y%[9b>JB[HFIITJYX
~rco	z9[FZ
~rcu	zI[gY
~rd1	w-]
~rd^	3!>%F(Z)B*C+E,c-c.B/Y0E1C2a3C4B5F7[8E9J:I;A=@>D?GA>B_CEDEEDFDH_IbJ[KaM^N_OEPCQ@R@S@TBVBWJXAYBZc[_]I^^_BbZc@d_e_f>hb
~rda	]!I#[%H(I)J*J-F/]7[9Z:H;^=[?H@^AJBECHDGFJGJHBIEJJKbLJMaNFPJRJSJTHVHYJZ]]I^J_IbIcIdIfIgIhF
~rdd	z-^@XHGNG
~rde	R#G%Z&J(E*^+X/F0Y1H2I3I4[5I6Y9E;Z<Y>C@HAIB[C^DEFIGGHHI^JGKJLYMYNZOFPHQ^RGSGTFUZWHYa[H]D^D_GaDbIcFdZeIfCgFhI
~rdh	k2J=X@JHFK^NJU[V^ZH
~rdi	^!I#I(I)]*J,J-]/J3H7J9F:H=I>b?IBGCHDZI[KGNIOIP_SIUGVIXHZG]I_JbJcIe]fHhG
~rdl	z@]H]ZJ
~rdn	kEZLaZI
~rdo	s3^D[HILXZZ
~rdp	g%I(Z)E*D,I-E/J@]BJEJH]JJKYMIN]PEZHg_
~rdr	]#H%I(H)[-H._/I7H:I=J?J@HBDCJDIEHGJH?IHJIKHMHNHSaTJUFVHWHZJ[J]J^JaIb_c_dZe[fdgGhI
~rds	m@aG_HFIIZHdJ
~rdt	pHJNXd^h[
~rdu	k%[>_d[
~rdw	j%a?aBJHEZEdYfJ
~rdz	u9]CYhX
~re^	K!H#J&J(H)E*G+_,I-F.F/D1]2G3F4C6J9D;E<G=H>H?Y@IA_BaDFFEGBHEI[JDKbM?NIODQGRZSGUZVHW[XX[B]_aXbIddeHfAgB
~rea	L![#J%[&I(_)D*F+^,G.H/J1F3]4X5G6[7D8a9d:C;G=C>[@ZAEBJCCDCEHGHI@K[LHMJN_OEPERFTDUEVDXIYY[E]BaGbXcadDeEf@hB
~reb	h4Z6Y@JB[HCKJM[ZF[]]Jf_hZ
~rec	D!C#B%b&b(a)E+B,X-J0F1F2C3e4F5H6G7]8H9F:];^<I=B?_ACBBCGEGFFG@HXI?JJKaL@MGN[ObPCQESAUCVBXCYFZF[Y]H^I_^aZbIcDdDeCf>gDhf
~red	R#]%J)I*J+Z,]-].I/G0I1H2J4G5J6H7]8H9G:H;b<J>D@FAIBZCDDFFHGGHZIDJIKELGNDOGQIRHSZTGYHZ]]D^F_Gb]cFdEeHhE
~ree	N!D#G%_&I(D)F*G+_.I1G2I4[5I7J9B;H<H=c>X?B@DAGBACCDIEHFGHXJFKGMCNBPYRXSFTJVBWGXF[]^E_FaDbfd[eZgEhC
~ref	M!X%a&H)Z*E-]/c0I1G2I3Z4e5G6F8F:H;H<I=^>A@YAGBBCCDCEGFFGDH?IaJaK]LFMAPZSCTFUFWFXDYG[F]D^F_DaDbFcHfCgE
~reg	I!C#C%G&I(B)H*H+k,F-@.G0E1F2H3E4F5H6F7E8I:C;G<H=C?a@YAFB[CdDhEGFFG]HJI@KCLENZOcPDQGSITDU@VDWDXIY[Z=[D]D^E_DbGcHdCeFfCgEhB
~reh	q)X3[ZY_]
~rei	I!C#Z%^&Y)I*I-C.G/I0X3B4]5H7F9B;D<G=a>CAHBcCGDEFJHDICJEKCLGMJNBOYP[S]TFV]WZXDZ][X]C^DaFdXeZf^gXh@
~rej	V!H#I%I(H)J*J-a/_0J1J3H4J6H7I8J9H:H=I>H?I@XAJBGDXEJGHI[J_LJN_PISJTIUJVHWJXJ[J]J^HaJbIcHdGfHgH
~rek	q=^HGI[ZEb]h[
~rel	d#D&X(I-G1Y6X9[>I?J@HBHCJDYIIJJKGNJOJR[U]ZZ[Y]Ic[dIhI
~rem	C!Y#?%D&E(C)B*?+G,B-<.F/f0[2H3<5D6b9B:A;C<I=c><?G@CAZB@CBDFEgFFG@JGLBM=NaOBPYQgRBS@TaU?V@WAXFYZZ9[C]?^E_eaDbCcdddeBgZhJ
~ren	J![#c%F(I*Z+[,H/Z0I2G4D5G6^7F8I9G:J;c<J=H>[?F@XAIBFCDDCEFF[GGIXJGKbLEMHQIRYSHUIWEYEZ:[_]B^I_Fa@bFcFeZfAgGhb
~reo	h9^?^@IBICHD_GXHBIGKJM^OJZDa_hI
~rep	S!H#X&J(F)H*Y,I-G.J/G1I2J3F4E6I7G8I;F=E>a?D@^AHBFCEEJFIGHHaIAKbLHMeNZOGQIRXSXTHUGVFWHYI[H^F_HaFdGeIfF
~req	N!F#E%C&I(a)F*D+^,G.I/E1G2I3D4H5I6Y7G8G:E;H<a>C?G@BAGBYCeDGEdFHGGIbJGKEL^MFNaOFPCQGRHS^TFUCVDWFYFZD[G]I^F_EaGc[dGfDgFhE
~rer	[!I#F%F*X+I0J3G4J9G:];e=G>G?Y@ZA[BGD[E[GJHXIGKEMHOJUHVGWJXHYJZ[[H]H^J_GaFbIdHfJhH
~res	6#C&F(])Y*G+>,?->.Y2B3I4F5]8e:X;F<F>F?Z@DAaBXCGDGEIFbGHHII=JGK>LGMDNFODQ]R_SaT>U[VXWcYAZ][C]Z^B_Yadb]cHdGeHf_g[hB
~ret	S!b%E&Y(X)E,G.I/G1[2]3b4H5J8]:Y;H<I>H?aAHBICDDCEIFIGGHDICKZLEMDNHPEQISYTEUEVDWHXEYHZF[G]F^J_^eIfHgY
~reu	]![#Y%I&Z(I)J+I-G3E4J6J7I9E:H=H>H?G@JBZCZDGFJGJIFJJKaMGNFPJRJS[TGUHVGWIXGYJZb[I]a^J_HaGbHcHdIfHgJhG
~rev	V#X%J(G)J*G-a.X/G0Z3H6J7I9H:I=J>]?GBFCHDHFXGJIEJIK_O]PISHUIVHWIX[ZI]G_IaHb]cIdGfIg[hE
~rew	_#I-I4I@IH_IJRISETJZI]JchfF
~rex	sHGL_ZJ
~rey	e!a([9JGJHDI^VIZJ_Jea
~rez	o*[9J?_C[HHQXY[
~rf^	c(])J:I>I?Z@]HFI^K_MIVZXZZC^ZaIhJ
~rfa	p#[H]SYXZZFb[
~rfe	n%J)[9^>J@XHEPXZJ
~rfi	q3^9J:[>JC_HF
~rfo	e%^(I*Z/[3I=]?YBZCZDHTJZI_JbX
~rft	wH]S[
~rfu	p(X4]?ZCIDZHHIYZI
~rg^	n-I8]A^HZPJSZZG
~rga	M!E#G%F(C)G*F+H,H-E.I/H0I1H3F4I5J6I8H9F:e;I<J=a>F?J@DAIBDCEDEEcFaG]H=JHKELHMENcOGQJRHTHUcV>WeXFYIZ=[G^G_HaFbEcadZeHfEgGhF
~rge	Y!I#E(G)J*I-G/I0J1J3H4J6J7I8J9_=G>J?G@XBCCFDZGbH[IFJILIMDNJOJPISJTXVGWHXYYJZd]Y^HaGbGdBeJfGgXhF
~rgi	zZ[f]
~rgo	T![%H(D*I+I-F/H2Z3H6J7_8H:_=Z>E?]AJBCCGDaGGJGKBLGMGNDPJSITIUFVGXHZ^[]]F^I_IaIeJfIgG
~rgr	p#aHFT[ZJb[
~rgu	o#H%J*^-I3J9G>J?^CIDJF_HDIJPJVJX]ZH]]aJ
~rha	i!Y3Z9Z>I@XBIDXGZHEIJKJO^X]ZC]J^J_]hZ
~rhe	d#H(J*[+X-I3J9J:I;[=I?aBID_HIIHKHNJVIXZZF]_aJhJ
~rhi	m@XHILXMZT^ZIbY
~ri^	X!I#]%F)^*]+I,J.Y/I2[3F4I6J7I8J:G;J>F?Y@ZA[BDDDF^HBI_JHLGMFN_OHRJSHUFW[XGYIZ@[I]Y^I_IaGbHcIfXgIhF
~ria	Y!H%H)I*I+I,J-]0I1J3G4I5Y7H9E:G;J=_>F@bAYDEFJGHH_IAJJKEL[MFNYOIPIQJRITYUHVGWJX[YIZ@[J]F_HaEb]dGeIgIhE
~rib	]!I%Z(J-I/J1H3X4J8I9I:J=[>I?IBHG_HaIIKHLXMJNIP[RITJUIVJXJYZZH_HaJbJcGf_hI
~ric	P!F#I%D&I(G)F*Y+H,[-G/Z0G1G2H6G7F8I9_;H<J=B>A@CAHB@CXE[FJGFH[JFKXLIMCNhOYPDQdRESITGUCVHWaXG[E^^_FbDdBeZfCgE
~rid	Y#E%H(G)H*J+I-E/C1J2]3F4^6H7H8Y:X;J>F?ZAICZEIFZGGH[IZKELJMFNFOGPHRHSYTGUGVJWHXGY[ZE[I]G^H_FaGbZcIddhG
~rie	N![#[&I(J)F*E+_,X-B.H/E0X1H3F4G5I6H7I8G9D;Y<J=I?CAGB[CID^EFGEH=K[LIMCN^OIPHQHRFS^TXUEVIWXXcYGZ_]C_Ea^bHcEdHfGgGhH
~rif	M!E#A%[&I(D)G*[+H,J-C0G1F2H3^4E5H6G7E8G9C:D;F<I=D>_?C@EB]ChDcEHFHGFHCIFK@LFMANFO]PFQXRZSITCUFVCWGX_YGZ_[F]_^D_EabbFcEdEeHfEgFhJ
~rig	R!E#F%f&J(c)E*F,H.H/E0[1G2H3D4F5I6I7F8H9c:Z;a<J=E>B?DCDEXFHGFHEI@MXNCOZP_QHRGSFUEVCWEXEYHZ;]D^Z_FaZcGdDeIfEgZh]
~rij	i(]-J9H:]>H?[@ICJHDIIKIZZdZf]hJ
~rik	z#ZHHKJN]
~ril	c#Y-J/aHEIIKZTYZF]]
~rim	[!X#Z%I(G)I*C+I-E/I0J1J3C4[6I9D:G;J=F>X?aAJBDC^D_FJH^JIKXLHRISHTHUYVGWIXEYIZ@[I]]^IaEbYcIfFhc
~rin	W!I%I)H+],J-a.J/I0J1J4I6I7H8J9C;I=G>D?D@IAIBYCZDHFIGYH_JIKDLHMFNEOEQXRIS[UZVGWJXFYIZ=[H_Habb^cFdHgHhX
~rio	O![#H%G&H(^)Y,E-A.I/E0G1G2H3]4D5H6G9E:Z;Y<I=[?G@GAaBACIEGFGGJHEIFK[NZOHPGQHRYSCTJUIWYXXYGZY]Z^]aFcDd^eHfCgIhY
~rip	]#I%F(G)I*I-G/I0J1J3D4J6_7I8J9G:I;J=]>F?F@[BXCHD^FJG^IHJJKZLIMGNFOGRZSIUIVHWIZY[I]G^H_YaHbGcHdHeIfFgahH
~riq	u5[IJNZ^]
~rir	p@HIIKIMJZI[cd[
~ris	W#E%Y(])G*H,I/J1J3E4I6]8I9[:[=G>E?E@ZAZBICFDIEJGHHHIDJIK[LIMFNaP^R]SIV_WHXXYIZB]F^HaEbHcHdGeJfG
~rit	@!=#>%d&E)E*Y,[-B.F/D0]2I4[7A8^9A:=;f<J>E?]@:BBDYEBFEGJI?KEL@M<N^OZP^Q]R[S@TBU<V<XHY^ZC[?]@^@_Za=bAdgedf_g[h>
~riu	k9JB^KZZX]]
~riv	O!A%F&I(b)X*],G-E.^/I1G2I4H5I6d7F8G9B:E;H<I=D>[?C@DAGBYCCEHFHH^ICJXKBLFMDNCO^PeQHRJSGTEUEVBWGXDZG]G^E_Da_bEcDd]eHfagIhC
~rix	wH_
~riz	]#J(^)^3Y;ZCJHCNJT^UGVaZJ
~rje	zHYb^
~rk^	J!D#C%[&H(H*E+G,G-A5X6F7F8Y9A:H;H<H=C?HAFBgCGDCEHFIGCH[IFJIKBM^NBQ]SBTDUAWFXDZd[B]C_DaDc^eFf[hE
~rka	sH]ZHh^
~rkd	z!ZHX
~rke	h!Z#^3Z9J<Z>JDJF[KJOZXJZGhZ
~rkf	z!^=]@IHJZF
~rko	p%Z2ZIZTXZJ
~rks	k#Y7cZH
~rkt	lB[KYM[dIf[
~rl^	g@IBJHJM[bZhb
~rla	[![(I-G/X3H7J9X:[;I>F@cBFDGGJHGIZKHNXOITHUIVXXHZA[[]Y_HaHbIcIdIfIgZh^
~rld	zSY
~rle	e-J?[@IBYC^DaHGIJKJN^OYZHaJ
~rli	g%X3J=[?YC^DHIJK^NJZHbX
~rlo	h!Z9I:[>Z?J@HBJCJHZIIKJNJRZTJU]VaZDaI
~rly	h!]3]@^BGEZKHNZVFY^ZIaIcF
~rm^	U#H%[(C+Y,J-a/H0J1J4G5J6J7I8]9E:];J=H?E@CAIBXDFEIFIGGHbIHJHKGLHMENFO_PIRJSITIU^VEWHXGYJZ@]X^G_HaDbccHdGeJfHgHhb
~rma	S!F#F%G&J(D)d+Z,G.J/H0I1I2J3g5J6I7H9F;H<[=E>D?D@EAGBDCbDfFIHEIDJIKEMGOCQ^RISHTHUJVBWGXFYIZD[J]F^GaDb^cGdEeJfGgHhF
~rme	^!X#I%[([)J-Z3Z4J9G:X=I>^?H@IBYCHDHGJHCIEK^LJMZUIVGXH[J]G^X_JaFb]cJdIfIhY
~rmi	P!F#C%g&I(b)I*F+F,I-_1H2H3C4H5I6H7G8H9[:E;c<J=J?D@FAHBZCED@EHFJGFIAJGKELEMDNJOEP]RHSGTEUEV^XDYHZA]c^__FaEbDcFdEeHfEgFhD
~rmo	p#G-^>^BJHBTGXHZaaIhI
~rmu	wHXZGh_
~rmy	s:^HINZU]ZI
~rn^	J!a%J(A)^*F+I-Z/J0F1F2G4C5G6E7F8E9Z=A>E?J@_AEBICADCEFFFGCHHIDK_LIMaNYOIPJQFU^WGXH[H^_aDgEh[
~rna	V#F%H&J(E)I*G+H,I-C.J0[2J3g4H5J6H7H9E:a;[=G>[?_@@AHBDCDDYEJFIHCIaK_LHMGNHOFPGQJRIS^TGUFWIYIZF[Y^F_GaDb[cEdDeIfYgHhE
~rnd	w#]MFfZ
~rne	b-Y3I4H:]=I>I?JBJDJHGIHKGMJN_RJXYZD]IcgdIfFgJ
~rni	h!d#Y%J-I/J3I7[9I>IBHCJHDIDKbMJNJO]PIVJZEdJhI
~rno	a!J#H(I-H3[7J9[:]=J>G?J@aAJBGCJD[HCIGK]MINHOHTIUJVIX^ZD]I^J_[aIbJc[d[fIhH
~rnz	w![
~ro^	I!J#B%G(X)A*H+H,H-A.H/H0J1D2F3e4C5E6D7H8F9B:F;D<F=?>f@BADDXEHFZGFHJIZJ_KCLDN>OgQESJUEVYWGYCZ][[]B^C_FbDcJdIfEh_
~roa	j!Z#I)Y>ZHYT[ZGa]
~rob	R!E#F%Z&J(E)G*G+G,I-B.I/F0H1H2J3Z4H5J6H7F9]:D<J>G?E@EAYBdCDDHE^GGHGICJGKCLIMFOZPEQIRHS]TEUEVIWEXdZd[G]E^F_FbFccdFeIfGgGhE
~roc	Y!Z#F%F(G)I*I-E0J1J3G4I6I7I8J9D;X=F>F?G@_AJCIDFEJGIHBIEJIL[MYNGOHPHQJRISaTHUHVGWJXEYIZ[]g_HaFcGdXeYfG
~rod	c(J)J-Y9I=I>J?[@IBHDJHGIIJcKIMINHSJV^bXc[dYf[gJ
~roe	wHYV_ZI
~rof	_%G(_*J-G/I3a9I;Z=J>H?I@HBICaDIGYIHJJKIMFNHTJXJZF]I^JaIb]cJgbhI
~rog	s1]9]BHHXZ[aJ
~roh	o)[-]HIPZQYUJ^^
~roi	e!J#]%a(^)^*I3I9I:J>I?J@HBICIDJHGIYKIMJNJPZQXUIVHXZZD]J^Za[cJdJ
~roj	m9J:Y@JH^K[ZZhZ
~rok	[!H#J%H(J)I,I-H/[0J2[3I4^6J7J8I9I:J;]=I>F?IAJBHCJDIGIIHJJKYMHPIQXR[TJUIVHXJY]Z[]Z^J_JaJbXcZdGeHfZgJhI
~rol	M!Y#E%D&I(g)h*d+G,G-E.H0G1E2G3C4g5f7C8F9C:C;G<H=B>C?C@AAFB@CBEHFGGEHYI?JcKBMDNIOFPESFTFUCVGWFXDYGZ;[F]D^D_EaDbEcEdFeHfEgDhD
~rom	H#I%B(D)]+d,H-J.I/B0G1Z2G3B4[5H6Y7I8I9B;a<G?G@CAEBACIEGFFGXHYIGJ_K_LaMANJOIPaQJSFUHWGYEZG^Z_ZaHcYeGfIgH
~ron	J!Z#^%Y&H(B)D*I+E,Y-C.G/H0Z1E2G3Z4F7D:B;E=B>EAFB@CBDAEZFEGgH[ICJ_KALEM]NGPIQGRcSGTHUCWDXXY[ZH[D]H^EaAd_eDf]h^
~roo	c%X(H)I*b-J@JC[HbIJKJPJRJZEcZhJ
~rop	S!G#Y%G(E)H*H+H,J-d.I/H2^4F6I7G8I9D:F;H?c@YAHBCCDDEFIGYHAI_J[KCLFMENEOGP[QJRGSZTGUYVGWHXeYHZ>[G]J^c_HbFcXdFeIfEgGhD
~roq	q>Y@Y
~ror	I!]#D&e(C)D*E+E,]-B.H1E2H4D5G6]7D9B:D;F<G=I>B?C@DAZB^CCDHE^FEGGIEJIKHLFMCNYOIPDREScTFUDVHWJXCYIZb[E]@_[aAbDc[dCeagEhA
~ros	M!E#I%F&J(D*Z+G-J/X0J2I3E4F5H6G7b8G9F:F;H<I>B?D@AAHBACEDEFHGEHGIZJZKJMHNDOGPEQIRZSiTbUEVCWDXEYGZA[F^F_FaYbDc^d]gbhX
~rot	S!F#E%F&J(D)G*I+H,H-b.I/[0F1F3D4F5I6G7F8H9C:F;b<I=D>^?C@HAGBCDEEHFHGFH[LGMENGPcQHSGUEVBWHX_YgZ>_EbFcBeGf[hC
~rou	L!D#^%B&I(G)F*D-@/F0I1H2H3C4F5G6G8F9B:G;G<H=B?B@GAFBbCAEGFGHaIDJEK]LEMAN[OFPdQHRFTbUJViWIXCZH[]]GaXdEeEhH
~rov	S!G#F%H(E)I+I,J-C.J/H0f1I3E5J6I7e8J9E:H;J=]>b?E@[AIBCCZEIFJGIIDJGMEN^OGPHQJRISDT^UHVGWIX[YIZ@[H]E^Fa]bZcFdHeJfEgGhE
~row	U!Z#E%J(I)J*J+J,J-H._3H4Z9G:H=I>G?H@bAJBEFJGIIGJYKELINEOIPIRISJUIVGXcYJZD[I]^^I_IaGbccFdIeZfHgI
~rox	^-[3I4H9J=JBICJH]JJLXMJNFRIYHZC]HaJb_chdJfEhJ
~roz	u/XB[H[ZI
~rpa	i/HHJZH_^dJgb
~rph	w!J/JZI_a
~rpo	h)Z*I@IKJNaPXVJW[ZIeX
~rpr	j@IC[DXH^IJO]P]ZG][
~rqu	j#I*]/_2[9I@HBICJDJHEIIKGL^MITJVZZX[]]^hI
~rr^	c!J#J%J&J-I/J3H4b9J=J>J?J@JBHCJGIHBIGKYMHNIOJSGT_UJVIXZZZ]^_JaHbYcIdJeXfagJhJ
~rra	[!G#Y%I(G)I*I,_-_/J1J2J3^4]7I8I9Z:H;J=H>G?G@EAIB_CGDFFZGJIEJJKFLIMGNHOJPHSHTGUZVFWJXYYIZA[I]H^H_XaGdCeHgIha
~rrb	sHHba
~rre	M#b%G(E)G*G+G,[-A.H/D2H3[6]7F8H9B:D;G<I=D>C?[@ZAYCBEXFHGFHCIAJFLFNEO^PFQHR_S]TIUDVBWEXGYGZZ[_]C^Ca[bCdCeJgFhh
~rri	X!I#I(I*I+J-G/E0J3F6^9G:I=I>Y?H@[A[B^CGGJHYIGKFMHNHRJTIUJVHXGZ^[XacbJcIdXfIgJhH
~rro	G!^#Z&e(@)G*C+D,]-?.F1E2F3H4B5F6[7B9@:A;E<F=G>??AB_C@DEE^FDGEIBJFKDLCM@OHPBRCScT_UBVDWGX^YJZc[Z_Ya?bHcYdAebgC
~rrt	_#e(J)Z-Y.Y3J9J>I@GCJDHIGKYMENJTbUJVIZF[Z]HaIcJfJgJhJ
~rru	m#[+_BJDFHGNZZJ]b
~rry	f-J9c@HBIHDIJKIZ_d[hJ
~rs^	_#J%^(H,]-G/Y3I4Y5Y6J8Z9H:I?I@XAYBICJDIHDIJJ]KGMZNHPIRJSITIUIV]XI]I^J_^aJbJeJfH
~rsa	k*Y-J1X6[>I@IBJD]IJKaM[NJUJVJZH^[dHfIhJ
~rsc	d!Y%I(Y+]-H/]2X3H4J6]9H:J<Z>G?Z@HBJCHDGEZHDIZKHLZMIOJTJVIX^ZD]J^J_Ja[cZdIfIhI
~rse	h+Y-Y3J9J?I@IB[DbHBIIKINIS]U[W[ZC
~rsh	g/J9JHZMIPYZHgd
~rsi	Z!J#H%H(H)J*J+H-H0]1g4H5_6J7b9H:J=H?H@HBHCHDEGIHZIGJJKILGMGNIOJPIRISJTHUIVHXIYaZE]HaIcHdFeJfFgHhJ
~rso	]!J(H*J+J-Y3H9]:I=X>b?[@]BGCGH[IIKIMINIOZSXTIUZV[WIX[ZA[I]JaFbJfIgJhJ
~rsp	u+[_]
~rst	S!X#F(])F*F+G,I-E/G2J3F4I7I8]9G:H;I=Z>C?E@bAHCaD^EHFJGHH=JJKBL^MDNIOGPFQJRHSFTHUZV^W^XEZ_[F]Y^E_GaBb[cFdEeIfEg[hb
~rsu	h#^9H@ZHHIJXbZ[
~rsy	n1f9IHFMHdIfF
~rt^	D!F#Z(J)G*G,D-F0G1b2Y3Z5Y6B7G9F:=;Z<I=H>Y?DACBaCFDYEFFZHdI_JIMGNBOAPHQYRCT_VBYEZH[D^@_Xb_dHeEf_gIhD
~rta	O!Z#C%D&I(Y)D+F,G-G.J/A1[2G3C4F5I6G7H8G9B:^<I=D>F?IBXCJDYEGFGGEH_IbKFM[NZODPDQHRGT[UIVIWEXDZD[E]B_EaBbZdGeGfJgehZ
~rtb	kB[GIKJM[ZIc[dHfb
~rtc	zKXbY
~rte	V!Z#E%H(X)I*X+H,J-Z/Z0]1I3E5H6I8I:X;I=E>C?F@YBDCFFJI]JIKaLHMENYPYSHTGX^YIZ?[H^H_HaZbHcGdYeJfYhF
~rtf	sHHJZM_T[
~rth	j*Y-[@JBXGYHAI[MZN_TYX[ZI
~rti	[#Y%J(H)J-H3H7I9F:H<Y=I>H?H@XBGCIDGGIHfI_KXLJMHNIOJP_SJTJU[XIYJZC[J][^Z_JaGbHdJfIhJ
~rtm	i(X@IF_G^IJKJVb
~rtn	e!I8Z:c@IBHIJKIMJS]VJZF_YfJg]
~rto	h*Z-J/Y1J3F9I=JB^DJI[MJOIRYS]THVJXJYYZ[a[bJdHfG
~rtr	d%[(G,I/I1[4J:J=H@IBIDJF]GJKIMINYPXRZSZUIVHYJZGcJdZe]f^gYhI
~rts	zG^
~rtu	l%]HZKJR[Y[ZXbXcI
~rtv	zKX
~rtw	zL]
~rty	b(J-d.X/J3J7a9J=J@GBICJIFJaKHNIVJXIZDaJbYhJ
~rtz	b(I)Y+J-]7X:J=Y?X@IBJCIDZIIKHNHPJS[U[V[WaZF]JcJdHfYhJ
~ru^	o3[9I?]H]_[bX
~rub	l3[>ZHHNZT]ZHc[
~ruc	L!Y#E&X(Z*E+F-C/J2H3H5J7I:];F<H=^>D@CDHF[GEIANAOFPXQJRYTDUXW[[H]J^Ba[bZd[e[f^hA
~rue	l=^BZCZHFZE^_
~ruf	b!Y#G,Y3b9Z:J=I>X?^@GBXCYHDIJKHMJNJOZPJQ[TIVIZC]Y_Ja[cIfJhJ
~rug	k!Z@XC[HGZHbZdZf]
~ruh	k9J>J?]@]HHIIKcPXZG
~rui	f!](Z-I3H9H:^;^>I?Z@GBJCJHDKaMJNISYVIZD]J^[aHdIfJhI
~ruk	q8_H]ZI
~rul	Y(I)I-G/[3I4J7J8I9J:I=I>J?JCJDIGeI[JZKFMHNfPHRJSJTJUIVGZC]J_HaJbJdJfFgIhI
~rum	j#J-J0]3Y=J>J@IBIDJHCIHKIL[MJNYVZZF[[][^[c]dJfJga
~run	U!I%G)H+],Z-F/G0Z1]3^4G7I8I9G:G;J=G?FBZDZFJGYH<IGJZKIL]N[OHPZR]UFVEWIXGZ>[H]F_HbGcIdDfdgH
~ruo	q(_)]*[?H
~rup	Z!H#I%H)H*I+]-H/J3F4J7I9G:F=G>H?G@EBECHDDG[H[IGJJKGLIMGNHOJPdRJSHTIUEVkWIXHZ@[I]]_IaHbGcIdGfHgIhH
~rus	q#G9]HYIJTYVIZY
~rut	wF[ZI^^
~rv^	h7I9I<J>J?cBIDIFdHIIIMIVIZY]JbJfJ
~rva	uF^
~rve	J!E#I%C&H(D*E+F,F-C.G0H1G2E3C4e5f6e8E9B:I;G<Z=A>C?C@BAFBACCDCFFGAIBJEKDLFNFOFP]RfSETDUBVCWFXDYbZA[E]C^EaCbCcdeEfbgEhD
~rvi	H!B#B&H)_*C+E,J-C.F/E0]2^3G5E8D9@:A;F=E>F?@@@AFCCDIEDFIGBHEIAJFKANBOEQFSfTFUdVZWCXCYZZD[C]@^FaEbAcddXe[flg@hC
~rvo	qHYI^
~rvu	z9aHG
~rwa	g-I/[2Z3[8X9H?J@IBIH^KIMJd_
~rwe	a%_(J*J3I4J9J:I;_?ZBHCIDYGJHBIIKbNIPYRZTYUJV[XIZC]IaHbIdHfHhI
~rwi	p%]PFhY
~ry^	H!C#F%G&c(J)J*D+C,F-F.I/E0F1F3a5]6E7I8I9c:^;E=E@GACBFCDD^EGGBH_J[K^LbMDNaP]RDS[UHV>XCY]ZC[D]I_XaCbEd^eEfEgIhG
~ryb	j+Z-Y@XBXHFNIS^VXZF
~ryf	uC]HJX]aY
~ryo	f)]3Y9Z>J?J@JBIHGNJS_V[ZG^]
~ryp	X!J#I%J(J,J-H/J3I4I6h7J8J9H:J<e=I>I?I@IBHCJDJGIH>IHJJKHMINHPJRISJTJUJVJXJYdZC]J^I_IaJbJdGeHfGhI
~rys	zZJ^^
~ryt	c%_+Z9H>]?Y@FBZDFHIIHKFPFXJZb]YfHhJ
~ryw	p?[HIMZS^ZG
~rz^	i:X@JI^M]TXZG_Y
~rza	uLXd_
~rze	a(I/J3_9F:Y=I>H?J@ZBFFZI]KGNXOJR[TIUIVIX^ZC]I^JaIbIfIhX
~rzl	z@ZK]ZI
~rzo	z(^9[HI
~rzu	o-Z/Z4]@ZHHKZMIN_ZH
~rzw	uD[KXL[
~rzy	h([*Y-I/[3J9G=J@HBICJDIHZIHKINIVJZ^a[dJhY
~s12	z9JHES_TJ
~s50	n#FHZTc_I
~s70	zH_
~sa^	T!H#E%D&J(D)Z,I-Z/G0f1G2I3C4F7G8Z9I:Z;Z<J>a?C@DAHBIC^EIFHIAKdLGN^QHRFSGTGUYVCWFXDYGZE[Z^G_FaCcGdDeIfCgGhC
~sab	P!g#G%H(Z)Z*G+J,I-[/H0J1Y3G4I7H9Z:F;]=G>G?X@FAHBECGDGEIFJGHIGKGLIMHNGOJPFQJRJSGTHUaVCWFXHY]Z@[I]H_EaGb[cIdFgHhH
~sac	a!a(H)Z3J6Y;[BJLYU]VJY]ZHbYfI
~sad	a!J#I%J(Y)J*J-G/J3J9I:I=I>H?H@HBHCIDIEaGJHCKfMHNaOIP[RYTJUIVGXJZB]I^[aIbJcHdHfJhF
~saf	p.Z2[HZJY
~sag	R!G%G&J(D)F*H+G,H-Y.Y/J0Y1J2J3G4H5J6H7H8H9G:F;H<J=D>Z?X@CAHBDC_DAE^FHGHJHLHMFO]PFQIRHSFTHUHVJW[YHZb[G]GadbGcFd[fEgFhX
~sai	a-H/b3G9I>I?I@IBHCIDIEJHIIHJZMIOZUIVGX[Zc[I]J_JaIcXfJhZ
~saj	s9I>^DJHDZ[a_
~sak	j%](_*J-I3a9E=]>H?Z@IBICZDYHBIZKIVJXIZF]JaEhJ
~sal	]!I#H%J&I(H)I*I+X-E/I1J3^7I8J:X=H>E@_AJBFCYF_GIH_IDNGPIRJSITIUHV]WJXHYJ[J]H^I_IaEc]dIfHgJ
~sam	R!F#F%Y&I(E)G*I+H,I-A.I/Z1J2I3E4G5I7[8Z9J:F;I<J=E>D?F@aAbBBCFDEEIFGGGHIIHKcLHMFNJOJQgRFTFUZVJWHXFYGZ][F]E^G_GaXb[cEdDeHfEgZhD
~san	^!I#[%^&Z(a*J-[3Z9E>I?I@FBFCHDXGJJJKDOZPIS[TIUEVGXHZG[X]H^JaFbIcJdIfHgJhH
~sao	l%Z(Z1YHZ][^YdI
~sap	o%J>H?XHYP[aHbZ
~sar	[!J#I%I)G*I+J-H3I9H:I=^>I?]@HBIC[D]IIK^MINJUEWGXJ[J]I^JaIcJdcfIhY
~sas	oDZHJJ^
~sat	J!a#J&H)Z*B+H,E-G.H0I1F2H3J4F5H8I9D:b;Y<H=^>C?DAXBICJDDE_G^H>IEKXLENbOJPZQGRFTGUdVIW_XH[G_HaCbFc[dIeEfGgEhC
~sau	z6Z
~sav	p-I9I=]CFHbIIZF]Gf]
~say	G#Y%E(D)G,F-^.X0G1Y2H3B4F5G8F9D:Y<I>B?C@DBBCJDIEYFGHEI_KXLIMBNZO[PDQGRGUYV^XbYGZY[F]G^YaHbIdZfEgBh]
~sba	g-H4[9I>]?IBICIDIEYIIKHMIR[X_ZGha
~sbe	w+I-[D[HY
~sbl	^!I#]%J-J1Z3J?F@IBaCJHDKJMITaVJXIZH[dbH
~sbu	zI^
~sc^	e#J3[:^;Y=Y>Y@HBGDHHBIHKISZUJVHXJZ]^XaIcYh[
~sca	d-H=^>H@IBHCHF[H^IEKHL_MIN^]Y^JaYbJcZfJhI
~sce	h?^@HHIKZZXcYg]
~sch	I![%X(H)I*B+]-D2J3G5H6]7D9[:?;F>^AFCDDDEIFHGFHIIBJEKZLGMJNFPXR]SATGU^VIWCX[YbZD[E]B^C_YaJbbc[d^eZfZ
~sci	e!I#I%J&Y(I-I0J3I6]9Y:]=I>H?J@HB]CHDIHII^KIMJTJUIVHXIZ[]__IaHbJc[dJfIhJ
~scl	h-[/dGXHFNIZJ
~sco	V!E#G%F&](G)H+I,I-Y.J/G0H1H2I3C4H6H7H8H9D:G;I<J=F>]?Y@FAIBECFDFEZFYGdIZJGKZLHMFNDOGQIRHSITHUXV^WIXHYHZY[Z]G^H_Fa_bZc_eIfFgIhE
~scr	M!F#F&I(B)E*E+b-B.H/E1F2H3Z5H7E9F:D;G<G=Z>Z?G@@AGBICBD[EGFGG_IJJFKGLJMCNAOaQJSETCUBVBWFXDYa[Z^DaCbecId_fag^hE
~scu	i3I9JCIHJIcU^ZI
~sd^	j*X@^BYHHMIP[ZIbZdFf^g]
~sda	p-J@_HYKINZR]ZG
~sdh	i%IHIPc
~sdi	wL]f^
~sdp	wP_
~se^	Y!H%G&[(G*I+I,J-G/H0J1J3E4I6I7I8J:G=Y>[?]CIDXEJFIGFHBI^JIKCMXNaOEP]QYRISHUGV^WIXGYJ[H]Z^Y_IaEbHcHdYeJfXgIhG
~sea	h!Y(J-c3I9I>E@JBIDXF^GHIIKHMINIOIZC__a[
~sec	M!E#C&I(Z*^+_,F.H/I0G1F2[4C5H7E8^9C:E;[<d=E?b@_AFCfD[EGFHGFHXJHKALEMCNBOFPCQ]RESIUEVEWFY_Z=[I]X^J_EaBcDdEeGfC
~sed	U!I%Y)H*H+I,^-_3J7H8J9H:I;J=I?d@EAZBDCFH]JIKaLHNGOJTXUJVGZD[E]H^H_GaIbHcIdIeJfIg^hG
~see	e(I-aA^HHI]NJP]VJZIaYfIgX
~seg	Y#G(F)G*^+G,J-X.J/I0I3J4H6I7H8Z9X:J;I=_>E?_@YAHCaDJEIFJGHH=JJKCLHMGNGOGPFQXRHSYUXWHY]ZE[H]b^I_HbGdHeJfDh]
~seh	u-Y@Y[[
~sei	W#X(E+[,I.Y/H0I2X3I4H5J6I7H;I=]>E?Y@BAJBYD[EHFYGHHDI^JIK_LGMENCOZPGSZTHUEVIWXXYY[ZA[G^Z_HaIbHcEdEeHf_gG
~sel	K!C%C&H(@)f*C+F,F-A.G/C0E1E2G3B4E5G6_8E9B:A;I=F?[A]BZCBDJEFFEGdHJIAJHLXMFNBOFPBQ[REUgVhWCXDZB]D^c_BaGbIcAdZeEf=gChI
~sem	k%[-[3I4]9J>I@IBHCID^FZGYIIK]MZZFdJfJhJ
~sen	D!?%Y(J)C*D+B,G.J/D0J1H3G4A5F7[8H9G;C<F=C?=@XB^C=ECFDHXI_KdMXNaO@P@QGRAS@T?U_V?W@XBYCZc[]^Z_Yabc@daeCf=gAhc
~ser	8#G%H&B(Y)^*J,@-@/A0H1E3@4_5a6a8E9B;^<I><?B@BAaCAEYFaHEIAJ@KAMHNCOBP]QIRcS_TCUaW?XAY_ZD[G^X_baBbJcddXeGfigYhE
~ses	U!H#]%H(F)a*J+I,J-F.J/a0I1I3G6I8I9E:H;J=G>G?G@FAIBECFDGE_FJGIHHIYJILFMGN_OIPHQIRISITGUHVHWIXGY_ZD[[]e^I_GaDc^dGeJfHh[
~set	7#@%Z(a)]*]+F,I-:.[2C3D4G5[6B9@:Z;H<Y=Z>J?[@DBZEXFZGHHCI=JIK?LJMDN?OCPJQGRHSbT@U]V]WdYDZ][C]Z^E_Fa^b_dIe[fZgahA
~seu	e#J(I*I-I3I7[9H:J>I?]@XCaDIHCIGKIMJNJPYSITXU[VZXJZD[b]JaHcIdIfJhI
~sev	j#_1[@]HGTF
~sew	z7Z:^HJZGdI
~sez	q(X-YHJI]KX
~sfa	kHGNcRXZJf^
~sfe	u6[7ZH_
~sfi	f(J/ZG_HFIIJcNZZEaJ
~sfo	pHaZJ
~sfr	p*]?_HIX[
~sfu	e#I)J@JBaHFMYSJUHVXZZ[Je[fI
~sfy	p@YHIN_
~sge	e#Z%J(^)Y-I3I4]9H=I>H?I@IBHCJDZEYG[HCIJMJNJRISJTIWIXJYZZI]HaHcYd[
~sh^	S!D#G%F&J(D)F*Y+H,H-D.I1G2H3X5I7G8G9D:E;H<I=D@FAGB_CEDXEHFeGaHIIEJFKEMcOGQIRFSGTFUFVEXF[H]a^H_Yb^cEdBeHgHhE
~sha	X!Z%I*[-H9I:Y=Z>H?JBHDJHcIHKHMJNIPJTJVHZA]J^baJcJdX
~she	a#]-G/H9H>J@FBHK^NITIUJV[ZD^Jgdh]
~shi	l7a>JD[HEPYSH^^
~sho	L!D%E&I(C)F*F+c,H-D/^1G3C4G5H7H8F9C=C>H?]@EAGBADFEHFHGEHeI[KGMEPEQHRbS]VGWGYGZX[]^I_ZbacFeGfCgEhC
~shu	n!^#a>Y@IHEIIKIZF]YfY
~si^	e%Z(]/X3^;X?J@IB[CJDIHIIYKJMIOZVJZG
~sia	a#X-[1Y2[9H:Z@]BHI[KHMIX^ZHhI
~sib	Y#Y%F)G*J,J-]/H0F3[4_6Y7]8J9I>]?G@]BDCIDGHXIGJIK]LHMGNHOIP[RHSGTGUGVCWJXGZ][Y]H^J_IaIbFeXfHgH
~sic	Y#G%H(H*]+Y,I-Y/I0J1J4H7H8I9C;Z=b>F?bAJCYDXFJGHH_IEJJLINJOHPZRJSITJUHVEWJYYZD]G^H_IaIcHdFeJhG
~sid	^#I%I(_)I*J-[/a0J3G4H6J7J8J9G=I>E@GA[BHDHFJG_H]I]KGMHOXPERIS_UJXIYJZA[J]I^I_ZaHbHcIdIfEgJhI
~sie	a!I#Y%I(I*I+J-I0Z1[3I4I7J9Z:I=I>E?G@EAZBHCHDXG]HXK^LJNHO]PHRYTYUIVHXYZB[J]G^[_HaYcIfYgJhH
~sif	zHJI_
~sig	K#D%C&J*F+Y,[-G.H/E0H1G2H3C5H6G7b8G9Y:I;H<e>G?A@EAGBDCDDZEHFaGDH]IYJFKGLbMZNCOFPHQIRGSFTaUDVBWFXDYG[^]^_Ia?bYcCdDeFfDhX
~sil	e-b;Y>JHBZF]J^[aadZ
~sim	f-I3E9J>E@HBJCIHXIeK_LYOFXZZGaGhH
~sin	L%Z&H(B)a*C+],H-^/I2H3F4I5I6H9C:I;G=b>F?G@BAXDaEGG]HAICKXLXM]NGOCPHRYSFTCVXWFXHYZZH[D]C^DaXc]dYeEfcgJhE
~sio	L!F%d&I(^*D+E,H-B/F0e1e2[3a4I5^6G7F8G9C:E;_<H=B>A?B@BAGBBCDDBEGFFGEHcICJFKCLEMCNDOEP[QHRFSETIUDWFXDY]Z@]b^G_FaAcGdCeFfCgEhX
~sir	s3I?_DIHEKHZ[a]h]
~sis	Z!H#G%H(G)I*I+[,]-J3C4J6J7I8Y9H:G<Z=H?G@JAcBECGD_GHH?IFJIKaLIMGNIOIPHR[TJVGWIX[YJZA[Y]H^I_]aHbHcIdDeefGgIhY
~sit	W!H#G%I(G)H+I,J-]/G0I1H3H4[5]6I7a8I9E;J<J=J?E@EAIBHCFDFEIFIGHHcIaJJKEN_OHQJRGTGUGVGWHYHZF[I^I_GaFbDc[eJfFgH
~siv	m-Z3Z4]6YHIcXdJeX
~sja	wHHU^V^ZJ
~sk^	T!G#H%H(f)E*Y+I1J3F4I6I7H8J9D:G;J>D?Z@]AJBCCGEJFJHeIDJHKEL_MGOHRISHUGVEWIXGYIZI[H]F^a_HaFbIcGdHg_hI
~ska	o9JBJHYZYbb
~ske	Z#J(I)I*[+[-I3I9I>H?_@FBHCYHYIGKFLcNJOZPJR]TJUJVHZE[J]G^I_Ja[bJhH
~ski	j+[1]3[@ID_HJMIZHaGc[fI
~sko	q%]3_4]9I=[>JBJCJDJHGIIXJZGaZ
~skr	i9G>I@IBJH_IJMIO]ZFd_f_gZhI
~sks	Z(I)J,Z-H>H?F@GBIC_DGH_MINJVIXJaHgJha
~skt	u/[HaZF
~sku	z@[d[
~sky	zH]
~sl^	z@JIYK]
~sla	]!I#H%J)I*J-H/I1J3J4J7I8J9F=H?H@GBECID^FeGHIFJJKZLINGOZPISHTIU_WIXHZ][I]G^Y_IaGbGcIdYfFgH
~sle	u-H@GHZI[ZYd[
~sli	j-[6Y9I<XHZIJKJUaY[ZHfX
~slo	Z!I#[%J(H)J*J-[/I1J3I7J9F:H=H>H?I@JB[CHDHGIH^JJLIM[N^OJPJSIT_UHVGWJXHYJ]H^H_IaHbYcFdYfHgIh_
~slu	m9H@HBIHEIJP[U]Z]cZdIfbhJ
~sly	o-Z2ZHHP]Z]
~sma	[!I#G%I(I-H/I1J3E4J6[7I9E:I>X?H@FBECIDHG]H]IZKZLJMGNHOZPJRIT^UIVHYJZB[H]I^J_IaYbbcId_fFgJhI
~sme	w3JCaYX
~smi	zH^
~smo	i(I)X9J@aAbBZHHIIKJMJTXZF_Ih]
~sna	l6X9I>ZBJHZRcZG
~sno	u-_9ZIJNGZH
~so^	Q!a#E%b&I(Z)H+E,G-B0I1G2[4J5I6G7I8G:C;[<I=I>c?F@XA[DDEHGJH[IDJGK]MBNCPHQJRISFTDV]WFX^ZZ[E]]_IaAbJcGdBeJfDgG
~soa	u9[?YHY
~sob	wB[_Y
~soc	u-^8Y:YIEZY
~sod	sIXN]
~sof	N!E#B%G&J(E*Z+H-H/X0J1]2I3F4F5I6H7b8H9F:F;I<I>C?F@JAHBDCFDEEXFHGFHGIBJ]KDLGMINEOHPEQIR[ShTbUEVDWEXFYGZ?[G]F^FaZbEc^d]eHgbhF
~sog	w@]MX
~soi	o@_HJMXNYTZZJ
~sok	q#XX]
~sol	N!C#B%f&I(?)Y*F+F,G-A.H/E0F1X2e3B5H6G7F8F9X:C;c<H=I>A?^AFB^CcDDFJGEHDIGJFKILEMCNBOEQaSETJUZV[WFYFZF[_]C^X_EaEbDcHdEeGfCg^hC
~som	P#X&J(Y,I-d.I/J0H1H2I5J6H7F;X<]=G>D?HAGB?DFEbFYHHJJKXLGMHOEQIRGSFU[VHWHXEYHZ_[FaCb[cEeIf[gFhD
~son	S!J#_%D&I(E*H+H,H-a1G2H3Z4F5I6G7F9^:J;H<I>_?H@ZAGD_HJI^JZKDLJMBN^PIQHRGTDV[XDYGZE[J]D^F_FbEdEeHfDg[hD
~soo	s)Z*X@_HF^J
~sop	q(]1X@XP^VIZH
~sor	_#J(J)I-H3J7J9_:I?J@ZBZCJDJH[IHKHMINIPYS]TYUHVFXJZ]]I^JaJbJcZfIgJhI
~sos	z!Y@[
~sou	c!I%J-I/]3J8H9F>J?J@XAdB[GXH[IIKGMYNITHVJZI]JbYfJ
~sow	zT[
~soz	s9JBZHJU]V_ZI
~spa	X!H#X%H(G)I*I+J,J-D1I2J3_4H6I7a8I:G;I=G?_@IAHBECEDDFIGHHYIcJILIMENFPIQJRHSITJUHVFWJXFYIZD[H]F^I_fabdGfFgHhD
~spe	N!Z#e%D&_(D*F+F,G/F0G2G4D6F7F8G:D;G=D>A?C@^AFBECBDGEHFZGFI_J^KGLFMHNaPEQHRFSETaU[VHWFX^YYZA[b]B^D_Da]bZcaeFfEgEhB
~sph	o2YHZI_ZI
~spi	j#I&Z(J-^/J7J9H:^=J>J?J@IBGHYIGJJKINYUJVJWJXJZb]HaIbHfJgJ
~spl	j/Y3J>ZH[IZOJZE[]aJgY
~spo	X!H#F%I)G*^+I,J-F/G1I4c6Z7I8I9^:H;J=H>F@EA_BGCEDHEIFJGIHYIGJJKGMFNcO[PGQJTFUHVGWIX^YIZE[J]GaBbIcFdHgIhH
~spr	G!Z#C%D&I(?)c*G+^,F-Z/G0F1E2H3^4H6F8D:E;H<H=H>B?Z@HCCD[EEFGGHIBJZKDLCMDNZOIP[QGRES_T^U]VZW]Xb[H]C^H_DaGb[c[d@eEfFgChC
~spu	i3I9Z;Y@JLYNJX]ZI]^^[aDd_fJ
~squ	h8_9YAXBIVJZ^_YfZ
~sre	z9_G[HDIJZJ
~sri	wN[W^
~sro	u?^HIZJc[d[
~sru	z-ZIX
~ss^	F#G%c&F(])D*C+H,C-^.G/I0D1F2F3]4C6D8F9Y:G;G<F=^>ZAEC]EIFDGAHbI^KALEMINEOAQ_S]TEUEVGWYXJZG[Y]H^Ba]bGdCeFf@g?
~ssa	N!F%[&I*G+F,G-].[/F0G1H3E4G5I6H7F9F:E<I=[@GAGBACbEXFFI@JFKdLFOFPFQGRGSFTIUDVCX]YFZZ[F]Z^Z_FaabJcEdaeJfDgGhB
~ssb	zI^
~ssc	f!Z/d>I?ZBIDIHYKJNIZGa]cJ
~sse	W!H#E%^(H+X,I-I/F0H1I2I3D4I6a7Z8I9F:];I<X=X>a?[@[AZB[CHDEEIFIHIIXJHLGOEPHRITHUJVDWHXGYI][^F_ZcGdCeJfEgGhE
~ssf	b#I%J(I)J@IBaHEJaMXSJTJUHVXZY[Je[fI
~ssi	L!G#X%d&H(b*E-B.H/H0G1E2G3X4_5G6X8F;a>Y?AAFBHCCDEFFGCH]IHJELHMBNEPaQHRESDTHUCVFWDYFZH]a^F_DbHdEebfEhH
~ssk	h?a@HBIH[VJZEba
~ssl	sHIP]YZZ^
~sso	T!]#G%[+I,I-D.I/H0J2X4H5J6H9I:E;X>^?G@ZA]CCEIFHGFH]IGK^NDOGQHRHSGTFUFVbWGXa[G^HaCcGdFeJfFgG
~ssp	H![#C%E&I(?)d*H+],F-E/E0G1F3a4I5X6G8E9G:E;I<H=I>C?[@JBXCDD[EEFGGHH[IYJ[KELCMEOFP]QHRFS_U^V[W]XbYI[I]D^I_EaHbXcEd@eEfBgChD
~sst	c#I-J3X6Z9H:I=J>H?J@ZBYCIDJF[IGKGMIN]T[VXXXZZ]]hJ
~ssu	V!H#H%J(E)H*J+I,J-E.J/a0J1J3J6J7H8J9F:F>F?FAJBaD]EIFJGIHJICJHKHLXMIOGPHRHSYTHU_VEWZXGYZZ^[H]X^F_HaYc[dFeJfXgHhE
~ssw	3!>(])D*E+?-c.I/X0H1D2a3?4@5H7]8E9A;C<Y=C>C?DA@B^CFDEEFFBIbJ^KbL[M^N_O@P?QBRASHTBUGVBX@YDZb[a^^_?aFcGd_eXfHg]ha
~st^	?!H#H%F(C)G*H+E,D.E/?0G1?2B3A5H7B8d9^:e;D<I>J?Z@bAZB^CZEGFDGEH]I[JJKeL]MANAOFPGRZTJUDYIZC[[^B_baAbDcIdGeGg<h_
~sta	A!d#G%F&D([)Y*B,E-I.E/>0^1D2B3X4E5G7A8Z9Z:E<C=G>?@]ACBaDGEHFIGHHaIZKXLHN<OEPIQHSZTFU^V^WXXDYA[C]F_Ga[bYc=dCeGffgYhF
~stb	w:XHXV[ZJ
~std	k(_
~ste	G!E#A%B&G(F)D*E+e,I-E.H/D0Y1C2F4C5H6Y7C8H9B;D<F=J>^?^@[AbBICaDcEFFDGAH[I[JJK^MCOGPHQER_SBTFUZWGXD]Z^@_GaCbIc@d>eaf_gAhY
~stf	zH]
~stg	u*Y:_HJWZ
~sti	L!_#G%I&I(H)E*a+C-J.H0G1_2H3B4I6]7I8G9]:Z;G<H=D>X?aAFBAE]FXGDHEIFJFKDLXM^NFObPHQISFTXUEVCWG[X]C^C_abDcEeGfC
~stk	m%X:a@[HGI[LZZH
~stl	w9IH^IZZH
~stm	u-Z9[HGKZ
~stn	w>[B[^YfG
~sto	K!F#[&H(E)I*D,X.[/X0Y2D3[4F5b7F8I:C<G>X?G@IA[CBDCEGFFGFH^IBKZLHMGNcPFQGR]S[TAUBVYWFXAYDZG]Z^EaFdDf^gB
~stp	u=_H]ZI
~str	E!D#C%A&F(^)f*c+h,^-F0C1C2F3G4A5E6D7D9>:C;E<F=>>B?IACBIDhEHGBHIIDK=LCMDN]OcP^QcRBSCT@U[VFW[X@YaZG[H^H_Da>bHcEeCfCg^h@
~sts	_#F%b(H-I9H=J>J?JBJCJH^IIKJS_TbVJZH_GaJcJfJg[
~stu	Y#G%I(G)[*I+H,J-G/I3F4J5X8J9H:I=H?C@ZAJBYCXDaG]HaJJLIMGNGOJPJSITHUIV]X_ZY[I]G_HaYbHcIdHfHhH
~sty	j#Y,a3[@[BJIIKIMJOJZEh^
~su^	^(H-I/J3H9H:J=I>I?IBbCJDYHIIHLIMYPJSJUJVJXJY[Za]J^HaIbJc[hH
~sua	T!]%H(a)Z*E,G-E.J0I1I3H4H5J6I8Y9E:[;[=Y>E?C@IAaBEDIEIFIHBJIMFNEQJRHSHTFUFWHYIZ^]^^^_ZcGeJfGgHhE
~sub	d(Z-^/J3H=^>I?J@]BHCYDXHDIGKJMIOIPJZbaJbJhJ
~suc	U!H#X%H(G)H+H,J-G/f0J3G6J7I8J9F:H=G>G?H@^AIBfCFEIGIHCIGKFLIM[NDOIPHRJSGUEWHX_YJZZ[G]G^F_]aGbJdEeYfFgGhG
~suf	a%a(b-E3J9I>G@IBICaDIHHIaKIMJPJVJZF]JaIhI
~sui	e#b+Z-Y1J3J:Y>Y?H@XB_CGH@IIKHMHNITJV^XIY]ZD[ZaIcEfIhH
~suj	zO^
~sul	b#J%Y(I-H/_3H9I:d;Z=J>J?J@HBHCJDIHBIGKHMENZRXUYVJZE]I^Ya[b[cJhY
~sum	j!Y8Z?^HIKYR[ZGbX
~sun	b!J#J%J(H)J-G/I3G7J9I:I>G?ICXD_IGKGL[MHNXOIRISZTJUaVGW[XIZJ[J]Z^Ja[dHfZgJhH
~sup	V!I#J%I(^)H*C-H/Y1e3E5_7Z8J9[:Z=H?[BGC[DYEXGIIFKHMGNHPHRISHTHUYVFWIXIYJZE]I^IaHbHcHdHfHgYhZ
~sur	f(Z-I3X=I?J@IBIDIEXIYKHLXZa[JbZeZ
~sus	l!]@XH]X[
~suy	zI[KZ
~sva	zH^
~sve	z![+JDHHFY^
~svo	w3[
~sw0	z-bHEIGNJOI
~swa	p3J?Z@^C^HIZG[Z]]aE
~swe	g#I&Y4]9Z?Y@ICJDZKYMJXZZH
~swi	Z!_#H%I(I*I+J/I1Y3I4J7J8J9H:I=H>Z@GAHBFCHDHGHHGIIJJKHLZMHNHOHRHSJTJU_VaXJZA[J]H^IaHb^cIdaeXf]gJhY
~swo	3!>(])D*E+?-_.I/X0H1E2a3?4@5H7]8E9A;C<Y=C>C?DA@B^CFDEEFFBIcJ^KcL[M^N_O@P?QBRASHTBUGVBX@YDZb[a^^_?aFcGd_eXfHg]ha
~sy^	l-YHFI_gX
~sym	g!Z-]@YHGI^KYN]ZF
~syn	F!A#B%d&F(A)B*D,D-?.F/D0g1h2Y4_5E6I7B8b9@:A;C=B>??A@?AEBDCBD@EDFDGjHYI?JCK>LBM^NAOCPJQIReSATBUAV>WCXBZ:[D]@^A_FaBbCc]daeJfggBhA
~sys	]%J)J+Z-F/J3]9G:Z>G?I@ZCID]GIKbLHMGODP[RYTIVHXIY]ZX[J]I^I_JaIcJdIfJhE
~syw	wdZf]
~sz^	s#]*ZBJHZVZZJ
~sza	w(]*Z-]HIZJ
~szc	zC]MZ
~sze	s9XBZHZUX
~szy	z9Y@]
~ta^	C!e&D(>*Y,Y-Z.E0B1?2Z3_4D7Z8X9X:B<F>??a@aAZEDFGGJHHIXJCKcMGNCOIQFRBS@T=U^V]W=YCZX[F]F_IaDbXcCdEeEfCgDha
~taa	g!a(I-J3Z9I:J;^?]@IBIHDIIKIMJNJOFU]VZZE^[aIdZfIhI
~tab	R#Z)I*F+H,I-].I/G0I1H2J3J4G6H8G9D:H;[<J=Y>H@GA[BYFIGGH_IZJHKHMYNEOGQITGVIWZXFZ[^G_Yb]cHdEeIhF
~tac	S!H#C%F&I(F)C*A+I,D-B.I/G0H1F2H3e4b5H6G7G9_:H;H<I=Y>Z?G@CAGCaD]E^FGGFHGIAKDLHMGNFODPCQHRFSHTaUGVAWJXZYHZc[F]F^E_EaEbFcbdHeHfDgFhE
~tad	V!b#G%I)H*I+I/Y0J1Z3H4I6I7H:^;]=F>H?G@DCGEJFJGIHAIEJJKDLIMXNHOYPHRISZTHUYV_WHYZZ@[I^IaFbYc]eJgIhG
~taf	c!J%J(^)[*Y+Z-J3I8Y>J?I@IBICIF]GYIIKIMJP]UDV]ZGaJc[d[fHgJ
~tag	^#Z(H-H3G7I:Z;Z=I>F?H@]BGCGDIGIH_IFJJLJMGNZOJPJRJS_TJUIVZWJXYZ@[J]GaHbIc[dIfZgJhI
~tai	V!F#G%H&_)H*I+G,Y-^1J2I3H4H6J7I8I9I=H>I?G@DBECZD^EYFcG^H>IcJHKELIMHNXPHRZSIUXVFWYXG[I]H^G_HaHbGcHdHeJfIgHhG
~taj	za]
~tak	V#J%H(G)H*H+J,J-D/Z0J1J3]4_5J6J7H8Y9G:G;^<]@ZBDDYFJGFHGLGMbNFOIPXRISHTHUXVFWIXHYJZE]H_GbIcZdJfIh[
~tal	L%J)C*E+I,G.J/A0a1]2I5H6G7D8F9G:];H<I?BAGBHCDEFFGGEH[I[JaKGLFNYOEPDQHRGTYUXWEXDYI[I]C^H_Eb_cFdGeJfDgehF
~tam	a!I#Z(X)J-]/J0[3E9H=[>H?I@^B[CID[IHKHMHNISJTJUIWJXHZG]I_Ja[bIcJfHhH
~tan	T!Z#G%G(E)^*G,X-D/G0I2J3X5J6I7I8I:Y;e>D@AAHBXCIDEEHFHGXHCIaKFLHMHQXRISGTGU[VEWHXFZG[H^]_FaEc[dFeYfEgGha
~tao	p(_3]:[HHZJ
~tap	h#Z*]3I9I>X@JCbHGIJKIO[XJZHaHeZhZ
~tar	N#B%E&I(b)F*D+H,G-A/E1F2H3G4Z5G6F7F8E9[:J;Y<H=F>C@^AFBaCCD[GaI?K_LEM_NBOEPDQGRGSCUGVGWJXFYE[H]X^D_Ia]dAffhG
~tat	N#]%D&I(B)G*I+E,J-C0Z1H3^5I6F8G9A;Y<I=C>I?G@BAGBZC^D?EFFGGEH_IEJEK^LGMZOIRES^TCUXVYWHXeYFZG[G]C_Da]c[dXeGhC
~tau	m6a?XHCRbZGa[fI
~tav	uHHI__[
~taw	s@_
~tax	z>YH[VI
~tay	g@IBIHGI^L^SJT[ZG[H]Ja]g]hJ
~taz	a!I%I(G)J3I:H=H?IBXDHHXMJNHPXS^UZVXW^XYZ^]J_JaJbIcJ
~tba	s-^
~tbe	i=J@JB[GIKIM[VZZGc[dGfb
~tbo	pBIHDcd
~tbr	s3^9H=^HEI[ZIbX
~tch	P!^%G&H(H*G+F-X.G/E0H2J3A4G6]7G8G9D:F<J=F?J@HAdBACDDCEIFHGFHZIAKGMXNEOeQIRESGTGU]V^WHXFYJZ>[H]^^[b[cEdXf^gGhY
~tco	q!^%J-]2I3J@JEHHCIHL^NGWIZId]e]
~tda	n1]3Z>]?JDZZHfH
~tde	g(^8Y=[@IHFNHR[W[
~tdi	u!aHHRZZH
~tdo	z@^HJ
~te^	M!C#G%C&H(G)C*[+B,F0E1I2G3>4X5[7D8G:E<H=C>d?[@JAEBGCIDGEGFFGDH^JDK]LEM^NGO[PHQGRaSJUEVYZa]X_FaJcYeGfGgEhX
~tea	T#H(Y)X*H+J,J-F.J/I1I3X4I6J8I:_=G>C?X@FAJBECIDFFIGHHeIEKFLIMcNGOHPHQYRISHTHUGV[WIXHYYZC[I]FaDbGcHdHfH
~teb	G!E#C%_&I(B)D*G+G,[-D.H/G0[1Y3D5Y7G9G:E;H=Y>D?E@DA]BXCFDDEFIDJXKCLENBOGPXQXRZSFTDUAVBWEXEY^ZF[E]E^C_^aXbHdcecf^hC
~tec	Z!I#Z%G)I*I,J-d/H0H1I3I4J7H9F:I;c=H>H?H@GAIBFCIDIGIH[IaJXKELJMHNIP]S^VHWJXIYIZB[I]H^Y_HaJbHcHdIeJfHgHhF
~ted	s1YHZZZ
~tee	j#Z@HI[MINGTXVZZYhZ
~teg	]!I%J)I*[+I/J3H7J9H:I=H>[?Z@YBGCFDEEGH@I^JJKHMIN_OJP_SZTJUGVEW_XIZC[J]I^J_IaHbXcHdce]fFgIhI
~teh	a-]3]9J:J>H?Z@IBJCXD]HCIaKJMJVIXJZDaIfX
~tei	d!]#[-G3G4J9Y:I=I>G?H@DBGCHDHHHIXKEMIN[OXRJTJU^VXWJX^]Ia^cIdJfYhH
~tek	uI_
~tel	L!J%E&H)E+H,G.Z/F0Z1F2H3d4F5H6J7E8F9D;F<I>dAGB?DdEFFGGJIFJIKDLEMCNIOfPEQXRFSET^U]V]WEXAZD[I^E_Eb_cDdDeHfDgEhB
~tem	L%E&I(C)E*F,H.H/D0G1G2H4F5H6F7E8G9H:I;G<H>@@dBXCCDaFXGEHBJGKdLfMFOHPFQHR[SFTdVJWEXaY^ZC[D^G_EaBbFcYdCeHgE
~ten	C%E(^)_+G,].H/C1@2X3^4@5H6C7C8D9I:a;Y<E=I>E?E@FAdBACZEBFAGJHHIZJ@KHLDMFNIOFPZQDSIT=UcVCWbXjYDZ[^J_Ga?bFc@d?e]f[gEhX
~tep	a#J(I+I-H3G6^7J9G:I=I>Z?I@HAIBIH^IFKFMINHOIPZR^TIVIXIZ_]]_JaGbIfHhI
~ter	<!]%C&F(B)=*@+_,C-c.D/c0H1@2b3^4F5B6C7D9F:Z;H<E=B@YACDYEBF]G]HEIdJfK]LEMXNbOYPAQDTFU?V=WIX?YFZE[C]g_Aa@c]e@h[
~tes	Z!G#I%H(G)H*J-H/H0J3]4I6J7I8I9_:E=a>F?HA^BaCHDFGIHHIGJIKZLHMHNXOHPHQaRISHUFVFXGZY[I]G^I_HaHcIdGeJfGgIhG
~tet	Y!Y%H(G*H-G/I0J1Z3G5H6J8J9X:G=D>F?F@DCGFJGHJJLIMFOIRITHUaV^WGXYZI[I^YaFbHcFdceJf[gHh[
~teu	U!G(Y)Z,[-C/H0I1I6H8[9E:X;X=H>G?D@CAZBEDFEFFIHXKELIMJNEP^RGSHTGYI]X^[_ZaXbYcFeIfEgHhF
~tev	h%H-J;Z?^H[I[JYKHNaZEhI
~tex	w>^?]DFHEa]
~tez	uQYZ[
~tfa	qBIHXM^NJT[Z[
~tfi	n5_JY
~tfl	uH_ZE
~tge	k![*Y:bHGWYYXZI
~tgl	p@JPaV]ZH^J
~tgr	o#]@JHXT]V[ZF[Z
~tgt	zHaKGZH
~th^	B!C#D)J*Y+J,[-Z0G1A2[3H5D6X7Z9C:X;[<G?J@DAbBZCHDbF_GHHBL^PIQDTIUAV=WJX?YCZc[C]E^B_YaccId@f@gJhG
~tha	G#H&H(F)G*J+G,H-c.Y0F1Z4^5Z6G7D8F9a:H;Y<G>a@BA^B[DBG_HFJZMDNIPGQISGXFZD]B^]_HaEbCcEdGeGfJgI
~the	A#?%D&G([)H*I,Y-E.E/^0E1E2I3^4D5F6F8X9a:X;H<E=E>Y?d@JBDC]EDFYGbH_IJJCLZM@PDQGRIS[UJW[ZI[^]C^BaYbGdCeCfYgEhB
~thi	K!E&J)I*H,G-[/G0G2H3I4F5G7[8^9]:Y;X<H=Y>C?B@cDZEHHIIGJZKZLJMINIOEQHSFTFV_W[XFYF[F]D_FbJcFdDeGfCgEhJ
~thn	u-HJ_
~tho	I!D#D%E)[*a+c,F-H.I/E0G3Y6G8F9D:D;G<I>]?e@FAEB]CeDbEGG[HIJIKIMENJO]PDQHRFSFU@XDYGZ:[Z]J^CaAbFcEeCfCgE
~thr	R!G%I(F)I*F+Y,J-C.J/J0J1I3H4J5J6J7Y8H9[;J=G>E?F@IAHB[CDEJFIHXK_LHMGN[OIPYRHSHUFWHX^Z_[F^J_Fa[cYdHeXfIgXhZ
~tht	w,_HG
~thu	w@ZH_ZF
~thy	p0ZfY
~ti^	V!F#G(X*F+H,F-Y.Y/H0H1H2I3^4H5J6H7Y=^>H?YA]BCC]EIFIGYHGI]KILGM]OGSGTGU_XEYHZ?_FaEbFcIdHeHfEgGhE
~tia	S!I#^*G+H-G/H0I1I3F4I5J6I7H8I;J=Y>GAJBZCGDHFIGHHXIFJHKFLHNDOIRIS[THUZVXWXXGYJZ_[X_Hb]cFdEeI
~tic	I#F%D&I(H)B+F,^-C/H0F1F2H5H6F7G8E9b:C;I<[>Z?b@CAFCFEFFIG[HcIEJFKILYMAN^OEPDQGRFSETFUAVFW]ZI[E]G^a_DacbCdcfEgDhC
~tid	h,X-Y7_>J?I@IDZIIK_MIV]ZEdGgZhJ
~tie	V!C#I)Y*X+H,H-d0I1I2G3^4Y5J6I7Y8I9D:E;H=Z>C?EAJBCDYEJGHH>IdKGLXMINEO]PcQJUGVJWIXDYIZE[F]F^F_]bFdBeIfEgIhF
~tif	X!Y#J%I)J*I+J,b-I3_4J7I9I:I=H>G?_@HBFDHH_JYKHLIMHNIOJPJSITJUGVHWIXIZA[J]F^JadcIdIfIgJhI
~tig	Y%^(a)J*H+J,I-F/I0J1J3F4G5Z6J7I8J:G;^>]@DBFDEEYGIHCIIJJLIM[NXO]PISZUHVFWHXHYXZA[I^H_Ia]bHdFeJfGgIhc
~tij	s@]HIIHKIMYN[T[
~tik	z!Z
~til	J![%D&H(]*C+E.G/I0H1_2G3F4H6F7Y8I<G=D>]@aBICCDFEFFEGFHHIYJDMdNEOYQGRDSDT]UCVJWDZH[X]F_^b[cDeFf[gIhD
~tim	L!E#a%^&H(D)F*J-H.H/C0E1F2H3D4F5H6H7F8F:D;G<I=E>@?C@ZAXCJDXFGGEI?JFKdLFNFOcPFQHRhSETJUEVDXYYFZI[F]]^E_EaabEc_dFfEgE
~tin	]!H#a%J(I*J+I-E/Y0[3D4J6^7I9I:H=I?G@dCGDDFZGJHFIEJJLYNFOYPJRYSJTYUJVHXbZA[I]^^I_IaEbIcIdIfHgJhG
~tio	>!>#C&G)E*]+_-Y.D/?0A1G2C3A4A7F8H9<:X;G<_=^>>?b@<AHBGC_D]EgFJGZHcIBJHK=MHNZOEPFQYRESITGUaVFWZXJZC[Y]E^__DbBcYdbebfFgDh<
~tip	b#a(I-I9H:b>I@HAbBICIDIHBI^KHMYNJO[TJVJXH]JaHhX
~tiq	p-H@JK^N^WYZGa[hJ
~tir	d!J#I(I*J-I.Z1a3J4[8Y9H:J=[>I?^@IBHCFDYHAIIMJU_VHWJ[Y]IaIbJcJdJfJ
~tis	h/YBZHEIFJZNdWIZHaI
~tit	]!I#Y(H*J+I-[/H0J6J7d9I;J=H>I?E@]AaBGD^GJHbIDJJKDLIMHNFOGPJQXSITIUIVHZA[I]H_FaHbGcHd[fIgIhG
~tiv	G!k%F&b(A)[+D,]/D0]1C2D3]4B5F6Z7B8Y9@:=;[=>>I@>CEDFEAHAI>JIKEM?NXOAPDRBSATHUfXcY[Z7[H]A_Ha?ccdae]fCgCh?
~tiz	u9]>J?JK^ZGaI
~tja	uHGU^ZJf_
~tke	w@[I]
~tki	s9X@[HJI^
~tko	i!](Y9H:_;Z@HBJHFKJLZMJP[UJVIZE^[hJ
~tl^	k?GDJH^XbZH
~tla	w9IH^I^ZH
~tle	wc]
~tli	b%J(H)J*[/X:I=I@HBIDGIYMINeSITJUGVHWcZD]JaIbIdIfJgIhI
~tlo	W!J-I3I7J9I>G?J@GBaCJHdIIKILJMdNIOHVJZD[F]J_JaJbIcIhH
~tls	z+JDHHEYa
~tly	[#X(H-b/J3J9J:J>I?I@bCJDJGYKYMINISXVZ]J^JaJ
~tm^	qBHHHRedHfG
~tma	i-]3J9Z>H@JHbKYZH
~tme	g(X9J:J@HBJCZDJF^G]IIKIVaZZaJ
~tn^	zd[
~tna	wI[ZI
~tne	d!I(J/J3J8Y9J:b=J>Z@IIIKHMIPJS]VIZE_XcJfXg]
~tni	w3JCJHFK_ZJc[
~tny	wHJYXZId]f[
~to2	z-_
~to^	C!Y#e%_&Y(?)J*F+E-G.E/F0D1Z3b5E6D7D8D:[<C=<>F?F@BAHB]CGD^ECFCGHJGK@NGO^RIU^VbX[Ya[B]]_]a^bHc@dDeDg>h=
~toa	q)aU_VJZH
~toc	f(^)H*J,G-I3I9F=E>H?H@JCIDIHZIIK]NJRJVJXJYhZG]JaZcFfG
~tod	R%H(E)F*c,H-Z.I/F0I1H2J3E4H5J6I7F8I:E;I=E>D?b@cAIBJCfDDEIFIGHHFIBJHKALHOGPGQJRHSeU_VCX]YHZE[H]F_HaCbFcFdGeIfFgGhE
~toe	w6^9J>]@JHIP]ZI
~tog	k(I6_<Y?J@IKZTHW^
~toi	zHIb]
~tok	X!H#H%H(H)H*H+J,l-Y/H0J1J3G4H6J7I8J9F:I;J=G>H?^@GAJBFCHDGGIHHIGJJKFLIMIOIPGReSITIUHVGWJXHYYZ@[J]H^I_IbIcGdHeEgJhH
~tol	Z!I#H(F*H+I,I-G/I3H4^7J9F=X>]?Y@YBECFD^GIHCLJMGNYOHRJSJTHV[WJXXY[Z[[I]G^Y_IaFbJcId^fIgHhI
~tom	U!H%[)G*I+I,I-_/J0H2H3J4I5J6J7H8I9E:H;J=Z>Y?D@cAICGDEEJFJH[J[KJLHMGNDOHPHRJTGUGVFXcYJ[H^G_GabcHdHeJg[hG
~ton	X!D#H%H(g)H*H+J,a-F.Y/I1I3E4[7G8J9E:];J=H?F@EAJBECGDGFJGHJIKFLIMGNGOIPHSaUGVEWIXH]G^H_Ib]c_dHfGgGhG
~too	^!J#I%I(I)[*H/Z0I1a2[4J7I8[9F:I=I>X?Z@EAXBaDIFJHXIGJ_KFMGNGPHRFSITJUHVHWJXFYJZB]H^[_IaGbIcIdHfGgZhI
~top	P%F(E*H+I,I-E0[2I3F4H5I6H7G8G9E:G;Y<J=Y>D?F@BA_CFDEEIFIGEHeIDJGKCMbNEOHQIR]SGTGUGVDWHXFYF[H]^^J_GaEbdcIdEf_hJ
~tor	B!G#=%_&b(Z)]*^+E,E-;/J1A2e3c4]5_6F8b9G:d;J<c==>Y?]@?AFB=CADBEGFFG@H_I>JEKZLCMEN^OGPaQ^RDS[V^WDXDYCZ7[C]=^E_bbYcJeBf=g@h>
~tos	f#Z(J)_-[3J9J=GBXCJDIH_IIKJNYUaVHXJZGaJcJfH
~tot	n!X#Z%^(J9ZHGV[XHZ[
~tou	X![%G)a*G,H-Z0H1[2J3D4I6J7H8I9_:G;J=G?EAIB]CFEJFJGGH;IEKCLINZOGPYQJSZTZU_VJWGXGYHZI]G^]_Ha[bHcGeJhI
~tow	a!I(^)I*J-a/J3J4[7I9I=Y>I?H@FCJDZFJIGJJKGMINHPIRJU^V]WIXIZX[J]J^J_JaHbHcJdHfIgXhI
~toy	q#^-J9YHEKJVZ[Xh[
~tp^	zHIc^
~tpa	w@JH[ZI^Jha
~tr^	S#E%](G)F+Y,H0I1I4H5J6I7J8I9E:Z;I<J>C?C@_AIBZCYD^EXFHHAIaJ]KbLHNEOYPFQIRYSFTIUEVZXHYIZG[F_JaCbXcIeIfFg_hF
~tra	?!C%E&C(Z)e*_+c,Y-D.D/h0G2D3D4G5A6F7a8A9;:[;@=Z>D?A@ZA@C>D_EDFDGAHbIDJIKEL@MENIOYQASbTcVBX?YEZY]J^I_Ya=bHcBdHf[g^hA
~tre	W#[%Z(E)G*F,G.J0J1I2Y4I6J7H8I9D:H;J=G>F@ZAID]EJFJGIHHIHJILINZOJQbRISYTHUHVEWIXFYIZ[[H]Y^I_IaabHcIdGeJfGhF
~tri	L#^%J&H+b,G-C0J1F2I4F5H6G7F8E9C;G<I=^>B?C@ZAZCJEHFXGXH[ICJEK_LIMCNbOIPYQdRFSEUEVIWFXcYG[F]C^J_DbDcEdEeGfEgEhI
~trl	g@IBJHJM[^JbZhb
~tro	H!Z%A&G)A*F+F,J-_.E0F1F2Z3<4f5f6D7G8C9=:H;J<E=?>Z?>@ZACBaDZEEFDHAIdJfK;NGOJPEQISITBUAVGWCXaYZ]B^GbEcHdHeEfCgX
~tru	_!I%Y(F,I/I1Z4H7J8]:J=G>J?J@HBGDIFYGJHXKIMINIRYSITJUHVHYIZD^^_JbIcZdYe[f]gbhI
~try	c#Z+I3^>I@JBIDFH@KJNXO_YbZGbY
~trz	n9I:Y@YD[H[ZG
~ts1	z9JHES_TJ
~ts5	l#FH[Tc_I
~ts7	zH_
~ts^	S!H%H(X*X+X,J-b0Y1I2J3D4J5X6I8I9X:J;G=G>F?GAZBCCGDIFJGZHEJ[MEN[O]PZRJSGUGVHWIXHYJZD[H]F^E_Ga[bHeJg]h^
~tsa	w7Z>HH]IZNHZIaH
~tsc	u/J6bNJZJ
~tse	^#J%b(G)J:J=J>J@JCIDJHDIYKZMJNFS]TYUHVHZD]GaJbIcIdJfeg[
~tsf	o*]?_HIX[
~tsi	e([+Y?JD_G[HEL^PJZF
~tsn	z9ZHY
~tsp	c#[%J1X3I@IBYDJHHIHKJN^OXVJZD[cbHc[hJ
~tst	m0_3I8^@JCJHGIIK^
~tsy	zG^
~tt^	O#]&I(E*^+G,Y-^/E0J1G2H5H6H7F8G9Y:E;H<^=]?DBFDCEHFHH]IBLFMXNbPFRISFTHUGVFW]ZZ^Y_EaDbGcGdDgFhI
~tta	[%I(I)J*J+J-Z3F7J9F:I=H>G@bCHDHGJH@IDKZLJMJN_PISITbVHWJXGZ_[J]H^JaHbIdIfIgIh]
~tte	M!D#[&I)E*F+G-].H/a0]1F2]4F5H6G7E8F9H:I;G<I=C?C@ZAHCBEHGCIfJDK@LFMBN[OCPIQHSXTFUDWFXeYFZ^[E]Z_DbJdDeGfGh[
~tti	Y!]#^%b,Y-[/J0J3^7J9[:H=G>G?I@]AZBECHDGGHHFIGJJKEMINIOIPJRJSIU^VGWIXGZB[I]I_HaHbIfHgIhH
~ttl	k+IDGHHXbY^ZI
~tto	X!B#E(d)H*H+G,I-D/G0I1I3]4H5J7I8Z9H<X=G>[?E@DAGB]EJFIH@JIK]LIMENEOZSZTXVDWHXEYH^J__a[b^cGdGeJfFgHhF
~ttp	zHIc^
~ttr	a%J+Z-I1J3Y9J:J>IBICHDHG^H_IaK_LYMJNIOIP[TIVJXIZB_IaIcIfHhH
~ttu	o*XKJZHha
~tu^	j!I%Z0^3JS^VIZZ_Y
~tua	^%J(I-G1^3I4I6J8J9J:J=H>J?H@EBFCJDHGIHII[KDLIMYNHOIR^TJUJVHYIZ@[I^JaJbJcHdHeJfdhf
~tub	w9J>]HIKYZJc]
~tuc	d(H)]+J>JBJC[DbH_IJKJVJXXZ[_J
~tud	f!X-J3J9Z>F?D@IDIGZH_I[KJN[TZV^ZG^Z
~tue	e-H@XBYIHKYNXQXR[XJZ@dJhd
~tuf	zBJG[HJZY
~tui	q@bH^ZHdH
~tuj	u=FH[b]
~tum	u1[>JHHKZa[
~tun	]#I%Z(J+I,X/J0J1X3I4^6J9I:J=H>H?I@ZCHE[GJIHKHMINIOIRISJTEUJVIX^YZZH_Jbac^dIfFgJhI
~tup	_!J%I(H)I+a,a-J1J3J7J8J9G=I>I?H@IBICIDdE^GJIJJJKIMJNJPGTJVGXJYJZD]J_IaIbJcIdCecfHgJhJ
~tur	K!a#F%[(A)^*H+H,Z-G0H1D2G3F5F6Y7C8a9@:D<]>E?F@DAEB@CBDDEEHHIFLFMAODPXTDUbV_WBXCYXZD[E]C^HaEb]cXdeecgHhF
~tus	pBZHJb^
~tut	c#J(J)J-b/I3G5Y9Z:J=G>H?J@HBYCJH[IEKFMINYOHS]TXU^VHWJXJZD]J_JaJdJfJgYhI
~tva	w>]aF
~tve	zKX
~tw^	u-]
~twa	k1]9[@HH]JXZ]
~twe	Y!H#G%G(I)J*^+J,J-G/H0[1I3I5I6^7I8I9G:I<[>G?G@dBECZEJGIIZJIK]LYMGNGOJPIRIS[UHVHWIXGYJZB[I]F^J_HaHbHcadXfFgIhH
~twi	f#I/H9J@XAcBIHYKJS[TYZX_FaJcJ
~two	T!G#H%F)H*X+J,J-X.J/F0I1I2J3H5G6H7G8I9Z:H;J>D?FAJBXCGEJFJLHN[OIPHQ^RHSDU[VZWHYHZ[]G^X_HaDcadbeJfDgFhY
~ty^	L#C&I*],G-a/E0G1F2H4G5H6F7e8F9D:D;[<I=E>X?XA]BAC]FHGEI^J]KALFMDOGPDQ^RFSEUEVFWEZB[F]D^I_Gb[c]eFfEgEhE
~tye	qHJca
~tyl	k?[@]C]P]ZE[Z
~tym	zT[
~typ	V!I#]%H(G)J*J+J,_-F/H1J2J3b6J8J9H:]=J>B?H@_AIBECGDGFJHDIZJJKYLJMFO_PIRJTHUJVHXGYJZD[I]]^I_IaDbJcIdHfHgIhc
~tz^	u:X>[
~tzd	qO[PZZI[]
~tze	O#J%H(^,G-F/G0I1H2J4F5I6G7J9I:^;_>E@GA_CIDDEHHFI]JGKCMDNDPYQIRFSGV[WIYG]a^Z_[aXb]eGfGgJhE
~tzi	zh_
~tzl	wC[DHHHMIg]
~tzs	zC^HZZG
~tzt	W#](E)I*I+J,[-I3H5X6J9G;J>J@XB^CGEXGIH@IDJJKbMXNJOXRISITHUGVFWIX_[H]G_IaGcHdFfGgbhE
~tzu	_#J%J(H)X+J,J-I3J:I=X>J@IBICIDZIIKINZPIS[TXU[VZW_]YbIcIdHfY
~ua^	m3J>YHGL[M]T[
~uad	z3H>JHIO_
~uag	zZX
~uai	k!Y3^7]>I_ZdZ
~ual	X!I%I(H*J+J,J-E0J1]3G6I7J8I:I=G>H?I@HBECHDHGHICJIKaLINYR^TIUIVGWJXIYHZA[I]H^I_JaIbIcGdEeIfdhf
~uan	_#G%Z(J-E/J3I9E:H=J>GB[CGDIIFJJKZLIMGNHOISJT]UIVIWIXbZa[J]I^IaHbIcJdJfIhb
~uar	Q![#Z%H&J(_)Z*D,F-C.I/Y0Y1H2I4G5I6H7[8X:[;[<J>C?C@FAaBDDGEHFHH>JHK^NEOYPYSGTDUEWGX]YHZX]]^]_YcFdJeIfEgGhD
~uas	j*[/]9J@ZAZC^HIK[ZH
~uat	g!Y(J-I3H9I>Y?G@YBICIDIIhKIMJNIOHVJXIZD[JaIhI
~ub^	s-X9]H^ZF
~uba	s>bHFN[ZI
~ubb	w3Z@ZHIKX
~ube	Y!I%G)J*J+Y-F/a0]1J3J4I9F:H;I=G>^?G@FAXBED^EIFJGIHAIEKELHMZNFO_PYRJSYT]UHVGWJX]YJZA^HaFbHc[dFfGhG
~ubi	j!Z>Z?_@YCYDJHEV[
~ubl	b#J(I-J7J?I@GAZBYH[IIMJSYVJZb[J^JdYfIhH
~ubm	mHFZb
~ubs	k([-_3H9H=_>I@ZBJDYIHMJOIZH
~ubt	z?ZI[ZH
~uc^	f!^HIJ[NYT[ZF^X
~uca	m-Z9I=I>H@ZHYKZLYMJN_VIZHa[
~ucc	Z!J#G%I(H)I-J/f3I:J=I>J?J@[BfDJH?IJKILJNFPISIUFXIZJ[H]I^F_IaJdFeZfHgIhI
~uce	zBZHIZJb]
~uch	W!H#Z%G)H+H,I0I1Y4I6I7I8J9[;J=E>JAIBGDJEJGHH^IYJILIMJOGPZQJRHSIUHVFWJXcYIZZ[I]F_]a^bHcGdGeJgJhF
~uci	u/Z9IB_LZ
~uck	K!Y#B&X(X)Z*D+D-C/I2H3G5J7H:[;E<H=]>C@FAJCYD]GEHYI@JJN@OEQIRXTCW[ZY[H]I^Ba[bZd[eZf[hA
~ucl	zf^
~uco	s9[@[BZMX
~uct	d#X-Y?JBIFZIJJcNHV^ZEbY
~ucu	h3E4[9I>J?H@JBZD]HDM[NYU^VJWZZHa^fJ
~ud^	I!I#@%C&H(C*E+G,Z-G.H/f0f1D2G3D4E5G6^8E9I:D<H=H>F@AA[BCCEDDEFG]H[IEK>M_OFP^QGRGSETdUCV]WFXGZ=[D]C^B_aaDbCd[eFf@g^hB
~uda	e(I-Y3I9]:J=J>I?I@[AJB[CJDJHDIHKGMINJUJVIXJZ[]J_daIbJcJdJfJgZhX
~ude	a-Y3I9J>Y?DB]DIGYIXKIM_NJTIV^ZD^YdJg]hZ
~udf	j/dG]HENJ
~udi	_(J-Z/]3[9I?JBGDHE[IIKJN^VXYZ]]^I_JaJdJfJhX
~udo	n#J@IB^HYT[ZIaadJeY
~udr	q+^9J?Y@]H[IJKJZH[]
~uds	u0aHI
~udt	z3ICJHHIJK_g[
~ue^	Y!J#Z%Z(G)J+Y-F/]3H4I6J7I9Z?H@JBZCFDYGIL]MaOHPITIUHVHWIXHYJZH[_]X^]_JaGcIdGfHhI
~uea	W!H#d%J(I*I+J-]/I0J1X3H4J7J9I:I=J>G?E@DB[CHDHIGLJMGNIOJPIRJSHTcUHVHZE[^]I^J_IaIb]dIfIgIhH
~ueb	n=^>^BZCZZG
~uec	pZ^
~ued	W!X#^*G+H,H-E/H0J1J3F7G:G;I>[?DAIBYCFDEFJGHHHIIJILHOGRXSHTEUYV_WHX^YJZ^[Y]FaEbEdIf]gIhE
~uee	w#[
~ueg	wC[HZc]
~uei	e#_-H3I4J9H?JBHCIDXJXKGMINIOJT^VJXIZE[Y]baHbYhJ
~uel	[%I(I*J-G/H0[1J3E6I7J9H:I=I>]?G@DBECHDDG[HCIDK^LJM]O_RJSJTIUHVYZF[I]H^JaIb]cIdHfGhf
~uem	j8Y=Y>H@ZBID]H[P[S]U]ZG
~uen	V!b#Z(F)]*Y/H0I1J2^3Y6I7H8I9Z:X;H=F>G?F@ECEDYEJFZHZJIKBLZMFNEOHP]RISITHUEV_WGXGYJZE[X]G^X_XaFbFcGeJfEgI
~ueo	p#YHHTaXI[XbY
~uer	Y!I#b%I(I)I*X+Y,J-F/I1I3F4I6J7I8J:H=H>D?Z@cBDC^DDIJJJK^OGQ_RISIUHWJ]F^I_JaEbHdHgI
~ues	M!J%F&I(Y*a,G-c/G0H1H2J3C4G5I6Y7I:f;H<I=B>B?cAGCDEFFHGFHbIFJYKHLXNDPCQGRZS]TEUFVFWGX^YFZA[F]D^F_EaEbEdEeHfCgFhD
~uet	wEYH[a]
~ueu	uI[N[
~uev	b-H/Y3H8[9J=J?I@YB[CIM_NXOISJVJXJ][aJdIfJhH
~uf^	g-I3Z9[>X?^@ICIHEL[NZOJQ[XJZF]Ia]hJ
~ufe	h#J,Y-X3X9H=^>X?J@GCIDJHHKILZMIZ^]YaZfI
~uff	_%a(_+Y-E3I9X>Y?Z@HBEC_DGGZHEIZKIMINJOJPJTJV[XJ]IaIhJ
~ufg	m+Y8Y9J@JHFIJL]V[ZZ]]
~ufi	p([-XI^KJ
~ufn	u3a
~ufr	uH]Q]
~uft	h0X>[@IB_HGL]MJR[ZFcZfZ
~ufu	p%X3H8Y@JC]DYHJO]ZJ][
~ug^	m!Z@JHGI_K[bZd[fIh[
~uga	p!Y7XS]U]ZGf^
~ugb	z4]?[HI
~uge	k(Y8^@^HJQXTZZH
~ugg	w?JHY
~ugh	P!G#F%G)I*X+^,J-Z.J/J0I1I3G4I5J6J7Y9G;J=G>DAIB]C]EJFII_JIK[MHN]RISHTYUCZG[H^G_JcXdGfHgXhX
~ugi	w@ZC[
~ugr	j%a>]CJHXQ]ZY
~ugs	qYXd[f]
~ugt	n4]8[C[DZHHT^ZJ
~ugu	u9^HDK[
~uh^	u@_
~uhe	p?]@JHIIJKbPYZH
~uhr	o%XHGQXR]U[bY
~ui^	a#J%J(I-J/J9H=Y>G?I@ZB[CHDIHBIGKaMINJO^PYRJSJTJUZVIXEY[ZF]Ia[b[cIf^gYhI
~uic	u9X@X
~uid	c!J+J,X-H/J3I9I=Z@IAcBYCJDHGYH[IHKIMJNJVJZH]J_]e[h^
~uie	f-J3I9I:J>H?[@^BHC^DHHFIHK[LXMYXIZ[[Y]JaH
~uik	g!](Z-I3I9H:^;^>I?Z@HBJCJHDKaMJNIVIZE^[aIdJhI
~uil	[!H#b%J(I+J/J1d3H4X6Y7I9I:G=I>H?I@EAJCIDHGIHBIFJIKGLJMGNGOJPZRJSHT_UXVFWYXIZD[a]I^]_JaIbZcHdIfHhH
~uim	w9[
~uin	zgX
~uio	z3[HH]_aE
~uir	R!G#H%D&J(X)G*G+^-F/G0Y1H2J3E4I5J6I7H8Y9F:F;J<b>E?H@ZAHBECbEdFIGHHFIbJHKHL]MHNXOHPFQ_RJSITHUGVGWIYHZ>[I^G_GaFdJfHgHhG
~uis	]!J#^%J*I+Y-G/[0J1I3H4J7J9J=F@EBYC]DJEJFZGIHXIXKFLJMGNaOHPJRISJTGUHV]WIXHYIZB[Y][_HaGbIcHdHfGgJ
~uit	[!Y#a(I)J*I,J-]/J0J1I2Y3G4Z6J7I:Y;J?YBFCFDHGYHHI[JJKGLJMGNFOIPIRITIU[VHWJY^[J]^^J_JaGbIcDdGeIfFgIhH
~uiu	z?IBZHIZI]_
~uiv	q#]-Z2[9I>J@IB[IIMIZIaJh[
~uj^	c#I(I*J-H3X9]:I>G?J@GBGC^H^IXKGNHO]TIUJVIXI]IbZdIfIh]
~ujo	l3I9[>I?I@YDYHGM]TYXZZHaZ
~uka	wH]
~ukt	m8^9I@HB[HIIJP]Za
~ul^	^!X%H(G)H*H+J-H/H1J3G4G5I7I8I9E:H=G>F?Z@ZAJCaDGF[GIHBIZJZK[LJNHOJRJSHTIU]WJXHYIZ[[]^I_IaEbHcIdGeZfFgbhH
~ula	Y!I#^%J(H)X*H+I-]/I0J1J3]4c6J7I8J9D:G;J=H?F@DAJBFC]DbFXGII]JJLIM]NGO[PJRISITHUHVGWJXGYJZA[I]F^I_HaCbIcIdIfIgIhZ
~uld	Q!C#H%G(E)H*G,X-_/H0I1H2J3Z4]6X8G9D:X;J<J=F?F@HAIEIH]IGLIMFOGPGQJRISHTHUJVXWIXGZ_[G]F^Y__bGe]fFgHhI
~ule	X!J#I(H)I-F/[1J3I4J7I8I9I:X>I?IBICIDIGeIZJZKEMHNfPGRJSHUIVFWJXJZB[]]I^J_HaIbIdIfFhH
~ulf	zI[NH
~ull	[!I#F%X(H-G3H4]9Y;Y=I>G?IBaCHDIFJGJHZJJKGMHOYPJUIXIZA[J]Z_IaZb]cJf[gJhH
~ulo	z2ZHIh[
~uls	p(b:[HIVJZJbY
~ult	U%G&I(G)I*H,I-E.J/^0J1I2[3E4I5J6I7H8I9C:a;I=G>G?F@aAcBECFDDFIGHIBJHKdLIMCOcPHQISHTGVGWFXGY[ZD[I]F^H_GaEb_cFeXfGgH
~um^	V!H#G%H(G)H+J,J/F0Z1Z5]6J7H8J9F:H;J=f>F?G@YAIBECGDJEIFJGIHZI]JIKELXMIOHPHRYSGTGU[WHXGYIZG[Y]F^X_GaGbGcYdFeJg^hF
~uma	j(J-J8Z9a:J>I?H@YBIC^DJHFIJKJN[UIWYZEa[
~umb	M!G#G%H&J(F)G*G+_,I.H/F0H1H2I3g4H5I6H7H8H9E:F;I<J=E>c?D@EAHBHDZEIGFHYI[JHKILHMDNEOfPFQIRHSITGUHVEWIXYYIZD[G]C^H_Fa]bHcGdHeIfHgGhB
~ume	Q!G#F%I&J(F)G*G+G,I-E.I/H0I1H2J3g4I5J6I7H8I9C:F;I<J=F>d?D@DAHBDCDDHEJFIGHHFIZJIKCLHMDNFOiPHRHSHTFUGVEWHX[YHZI[J]F^I_Ha^bGcGdGeJfGgHhE
~umg	qE[ZIc_dZ
~umi	z?^bY
~uml	p=[HXI[
~umm	V#H%J(H)J*I-F.J/H0J1J3g4J6J7J8J9E:H;J=H>]?X@EAJBGDbFJGIH>IGJJLIMHNGOgPIRISITGUIVGWJXEYIZC[I]E^I_Ia]bIcIdIfHgIhF
~umn	w1[KZ
~ump	j-XHINaZJ][
~umr	q3^>JHIOYa[
~un^	[!J#I%I(H*J+H-[/J3C4[7I9G:I=H>F?F@FBXDcGJHEIGJJKGMZN[OHPITJU]VGW^XHZB[J^Ja^bbcHdHfYgJhY
~una	_#J(H/J3J4^7J9Z:I=H>I?FBGC^DIHAIHJJKHL[MITYUHVJW]XJ][a^bHdIfHg[hI
~unb	p&aH]T^ZGdI
~unc	U!G#I%H(Z)Y*J+[,J.J0I3E4I5]6I8I9E:J=E>D?D@[AIB]CEDaEJFJGHIYJHLZNEOGRISHTHU^WZXG[G^G_HcHeIgJhF
~und	Q!F#E%F&G(D)G*F+G,H-^.I/F0H1X2H3C4[5H6G7]8]:I;H<H=E>B@ZAcBZCXDFF^G[HEIHJILFMDNGOFPHRGSZTFUHVDWYXYYZZF[F]D_daFbbc^dDeHfDgFhG
~une	d#J%c&[(H-Z3^4I9_<X=J@IBIGJHHIGJJKGLHMINHTF]XcIfIhJ
~unf	lBJMZNXX_]Y
~ung	M!D#G%Z&G(X*G+Y,X-@.G/C0]2Z3C5G6Z7I8H9@:A;b=F?FAFBZCXDXE[FHHJJHKDLZMINYO^QGUIVYWZX@ZJ[F^H_DaZbGcadDeHf_gHhF
~unh	w-X0YHJ
~uni	]!H#H%H(I)I*I+I,J-Z/]0J1J3G4H5J6J7a8J9D:G=G?E@EAJBDCHDFEJF_G_IGJZKHLJNEOIPXRISHTIUHVYWIXHYJZ_[I]c^JaGbGdHfGgIhH
~unk	[!I#J&f)J,J-F/J3[7J9G:I=Y>I?I@HCHDIEIGJHYIGJJKGNISITJU^VGXJ]J^J_Ia^cJdGgIhH
~unl	R!G#X(H)H-H/H0J3J7I8J:I>G?H@FBaCJDIGHIIJIKFLIMHNIPIRJSJTcUIVGWJXH[g]J^F_FaJbCcIeIfIgHhI
~unn	b1[4[@JHEJZR[UJVZZE]ZcIdGeIfb
~uno	j=YBFCJHFIJM^S]UdVGWJZF
~unq	wHIS]ZJ
~unr	w-IZ_cY
~uns	]!J#H%H&b-]/Y1Z2X3I4J6J7Z9I:]>I?H@EBBCIDHFJGIIHLJMFPIRXSHUYVEWIXJYZ[J]H^H_IaGbHcYdHeJfXgHhH
~unt	?!g#b%a&D(?)Y*_+Z,Y-<.D/?1C2b3]4A5G6B7D8E9@:Y;[<I=F>@A_BBCHEDFCGYHIIHJBKDL_MYNCOHPeQ[RBSAU>V]W@X]YDZD]A^g__aAbDc?dZe@fBgChC
~unv	wg]
~unz	j-JHYU]VZZYfY
~uo^	p#]5X>XKXMIYYhI
~uoi	q*[8Z@JBJV[ZZ[]
~uol	f(^)[*Z-J3I9I=[>G?F@HBJC]DIHFIYK[MXNYU]VHZG]JaJhZ
~uon	z9_HI
~uor	s#_9[GXIJ
~uot	s3[F[IGZ[
~uov	a#Y%I(J-G3G7J8[9J:Z=I?J@YB_CIJJLJM^OISJTJVJXI[Z][^J_JaHdHfIgJhG
~up^	O#F%C&J)D+_,_-D/G0I1G2I3D4G5I6^7F8H:E<I=G>C?D@DAFBGCEDbE[FGHfIHJEKCLGMEOGPdQHRGSFTFVhWFXEZ<[G]E^FaDbEcEd?eafBgEhF
~upd	V!I#I%H(^,J-G/^0]1_3G4H5^6H7I8I9[:I=H?HAIBYCIDHGGH[IGJIKCLIMFN]OIPIRHSJTIUIVHXJYIZI[I]H^F_HaHbGcGdFeHf_g_
~upe	g%J(H*X,X9]>b?J@IBID[HBKJVIZ_aJbJcZ
~upg	e#J(I1c4F5]HXJJRJTJXIYIZGbGdZfagI
~upi	s@YZG^]gZ
~upl	g%J3EAeDZH[fH
~upo	c3J9I@IHGIJP_VeZG
~upp	R!G#H%G(])F*B+I,I-F.J0I1d2J3D5^6J8I9H;J=F>J?Z@GBDCYDJFIHXKELIN]OIP^QJRHSGVeWHXFYIZA[H]FaGbFcGdHeI
~upr	q%^(a;Z@JHIZGhZ
~upt	n+_HIIJMJZH]^h_
~upu	z([f]
~upy	wHZV^ZJ
~ur^	@%Y&Z(C)I+Z-@.E/X0C2G4Y5D6D9c:];F<c>B?E@bAGB<CAD[E^FDGDHIJAK>L?MHNDP]QGRXSGTHUZV]XbZY[@]H^E_DaXbJcZdbebfZg?hH
~ura	P!Y#D%I&I(D)E*Y+J-I.H0F1F2H5H6_7F8^9C:C;H=I>B@BAGBADAEhFGGEHEIDJGKCLDMHNCR_SET_UAWYXDYXZH[F]^^F_EbCcHd]eehD
~urc	b!I%Y3[4Y8H@IAdG]HGIJKJNJPJTHVJYXZG]JdJ
~urd	]!Z#H%Z(F)J*J,X-H4[7J9I:H=X>Z?^@YCHDHGJHIIGKZLINHOJUXXY[J_]aGcJfIgIhH
~ure	^!J%Z)J*Z+I-H/I3X4I7J9[=I?a@GDEGJIIKFMFOGPJUJWYXHY^ZY[H]I^J_JaGcIdYfIhH
~urf	q)[PZQXZGb[
~urg	u9]@JIJZ^
~uri	R!G#F%Z(Y)Z*_+Y,H.J/I0I1I3J4H5J6H7G8I9F:G;]<J=G>[?a@CAIBFC^DZEFFIGHJIKZLIMGNGOHPEQ_RISIUFWZY_ZA[H]G_HaEbYcGdGeXfFgHhJ
~url	s1I9[H_
~urn	P!b%G&Y(E)a*F0H1J2I3E4E5I6H7X8H9G:J;X=F@JAHBDCEDIEHFIGFHAKZLJMFN]OHPEQIRGSYTGU_V[WFXGZF[G_ZaIb[eYgF
~uro	h)I*J3G9[?[BJCZDHHXOIS^UGVaW]ZD
~urp	z)[HIPYVJ
~urq	s*[@JV[ZZ[]
~urr	Y-H3I9I>G?J@YBIDIIFK]MJOI^JaJhf
~urs	g-I7X8[?J@[DJGJHHJ^KJM[TJU[V]ZF
~urt	g-H9J@HCJDIHEIeKGN]X[ZGh[
~uru	P![#E&Z(]*G+G,G-E1G2J5I8G9H:^;G<J=Z>G@EAICHEYGIHEICKXNDOGPIQIRGSXTFU[VZW^YG^E_Gb]d[eFfYhD
~urv	zLYZ[
~urz	h-J@]BJCXI^KZMIT]ZE_YhJ
~us^	F#Z%^&G)[*D,I-_/c0G1F2I3^4D6F7I;J<G=]AGBCCEDCGBHHIcJaKaM?PGSBTIUZWGX[YDZD[D^C_Ca@bEdZgD
~usa	]!J#I%J(H)J*I-_/J0Y3H4J:H=H>H?]@GBHDFGJHBJYKeMHNYOZRJTJUHVYWHXI[J]I^J_JaHbJdIfIgJhF
~usb	w-[>^CJDJHG
~usc	c3G9I>IB^CIHEIeKJOJZXc[
~use	=!^#Y%F&E(])_*Y+Y.E/@0A1E2C3E4B5B6@9@;c<C=]>=@GAdBZCED[E[FXG[HGJDKXLZM@NDOGP^RASATJUGVIWEZH[I]^^__eaFbEc=e?f>gdhJ
~usf	zQXf]
~usg	e#[%J(^)Y-J3J4]9I=I>I?J@JBHDIG]HCRJTJUXVXXJYZZJ]IaIcYd[
~ush	s>ID[HEZHa_b[
~usi	a#^-I=c>I@GAZBHCJDZLXNIOJTYVJXZZJ]J_JdIfJhI
~usl	p-Z2Z9J>]HIZIf^
~uso	l!]/^2Z9J>I@]BHCJGXIGKHU^ZH]]dIhJ
~usp	n!]H^X[ZH
~usq	w9[@Yf[
~usr	z-ZIX
~uss	]!J#E%H(G)J*[,J-F0J4I6b9[;J<Y=G?]@^BYCGDGFJGXHXJJKEOIPISIUGVEWIXGYJZA[Y]Z^I_IaEbIcHdFfGgI
~ust	K!G#E%]&Z(F)E*Z+I-[.J/F1G2F3I6G7F9Z:X;H=C>F?I@_AFBYCaDGEZFIGJHYI_J[KZL^MZNBPDRFTEUDVEXJYJ[_]H^G_HaHcDdHeHgD
~usu	T!]%H(a)Z*E,G-E.J0I1I3H4H5J6I8Y9E:[;[=Y>E?C@IAaBEDHEIFIHAJIMFNFQJRHSHTFUFWHXJYIZ^]^^^_]cGeJfGgHhE
~usw	q3J?ZC^HJ[Z]]aE
~usz	w%Y*^
~ut^	H#d%D(H)I*C+D,E/C0E1D2F3^4Z6E7F9G:D;E<G??@^ADB^CJHIIaJDKDLFMbNGQFR_S_TaUXVJYD[Z]E_FaIb@dCeAgD
~uta	^!H#H%I(H)J*I-F/]0J1J6J7I8J9B:H;I=]>F?GA^BFCGFYGYH<KYLIOXPIRJS_THUHVGWJXG[I^[_[aFbHc[dGfYgHhF
~utb	pBIHDcd
~utd	q1]>^ZIfI
~ute	R!Y#_%G&I(^*E,^-F.I0G1G2I3H4G5I6G9Z;Z<I>B?B@BA[B@CJDGEIFHGJHZJGLJMbNCOHRaSETJUEVIWGXIYGZ_[J]YcDdJeHfCgHhB
~uth	N!H#G%G(a)Y+G,f-G/I0J1I3[4I6J8J9H:G;J=G>^?a@FAIBFCXD^EIGHH]IGJJKELIMFNFOIPFQJRISHUEVJWHXHYJZ@[I^H_Ha^bHc[dFeHfHgIhH
~uti	V!E%H(Z*F,X-^.J/H1I2J4I6I7]9E:Y;X=I>F?[@GA[BDDHEHFIHGIYJIK^M^NFPXSIUDWGYI^]aIcGeJfGgHhF
~utl	X#G-I3I9J>H?J@GBbHaIIKJMdNJOHTYZE]JbJcJhI
~utn	zc[
~uto	T!F#I%Z(a)b*I+G/F0G1]2I3B4F5I6H7F8H9X;Z<J>C?B@EAHB?CDDHEHFIGFHaIAJHKCLGMaNCOFPESFT[UbVbWFXEYFZD]D^G_FadbFcFdEeIgZhE
~utr	_!J#H%_(Z)I*Z-G3I9H:a=I?H@dBGCaDXGJHAIFKYMHNJOIPJSJTIUGV[WJXIZB]IaIcJdIfJhH
~uts	j(]G_HHPJVXZH
~utt	X!D#Z%a(d)H*J-[/I1I3H7I8J9X:H;J=Y>I?HCHDGGIHCJJKELJMHOIPIS[TZU]VFWIXHYJ]H^H_Hb_cIdIgIhH
~utu	w1[KZ
~uty	wH^ZI
~utz	U!Z%F,Z/I3H4G6H9I;a>G@BAaCGDGEIFIGYHHI^JILZMFNEPYRGSGTYUFWHZC]^^]_^aIbFcGdIeIfEgYhG
~uv^	j#HC_DIHITXX[
~uva	h#](J,_-J3H9I>J?Z@HBICJDJHAIJKIMJNJX[ZD]J_Ya]c^dGhb
~uve	X!H%H(G+H,J-C.J/_0[1I2J3F4I6Z7H8^9_;J=G>G?FAXB]CED]EIFIGHHXICKZLIM^NIOGP[QJRISIUGVGWIXFYI]Z^I_XaFbYdEeJfGhD
~uvo	w3[:XV]
~uvr	wHZZJ[]h[
~uw^	e([-I3J9]?JBYD^KINFOJVYZYaJdJhH
~ux^	Z!J#H%I(H)[*_+Y,J-G/X3G4[5Y6J7I9F:H=H>[?G@^A_BGCZDFGJHYJILJMFNGO[PGRJTIUIVFWJXYZ]]H^I_HaGbIcJdGfIgIhH
~uxi	p@ZC_ZI
~uy^	z=Z
~uya	zI[KZ
~uys	w#FT^cY
~uz^	wHII]K]
~uzo	q>[HYXYaH
~uzy	h!](Z9J;Z?[@IHHK^MJUJVJZG^[
~uzz	q-cHFNC
~va^	Q#I%E&H(C)Y*Y+F,F-G.H/Z0I1E2G4F5H6E7D8F9?;G<I=Y?ZAGBaEGFXGYJIKJLJMdNaOCPFQGRFSETGU@VDW[X]ZY]_^I_DcCdAfYgGh@
~vaa	w-^
~vab	u,[3IHF_[a]
~vac	n#[.^3[BIZ[aI
~vad	a!_#Z(F)Z3]6[9J:J=J>H?J@JBJDIFZHEOZU^ZFaJfJ
~vag	u0]=GH^c]
~vai	]!I#[%J(I)I*I,[-G3H4Z7I9F:I=[>[?_@GBGC[DHHZIGLJMINJOJPJSZTIUGXZZD[I]HaIbHc]dFgJ
~val	V!H#G%H(G)I*I+I-D.J/Z0H1I3_4I6J7H8I:F;J=G>c?F@GAICEDDFIH[IIKDLcN[OdPIRaSITGUHVFWIXEYIZF]G^G_HbIcHdGeIfFgI
~vam	wYZ
~van	Z!Y#F%H)H*[+I,Y.J0I1J2J3E4J6J7I8J:G;Z=[?^@XAHBXCEFIGHH=JIKcLHMENFOGQJRISIUGVGWJYIZC[H]Y^Y_^b[cGdFfHgIhD
~var	[!Y(G)I+Y,]-]/H0J1I3H4J7I8]9E:H;J=G>F?G@DA_BECEGIH[I]JIKDLIOHPHRHSJT[UHVGWJX_Z?[I]G^IaGbHcGeZh]
~vat	W!a#E%G&J*H,Y.Z/I0I1J3]6_7I8I9H:H=F>a?HAJCIEJGGIGKGLJMHO[P]RISJTHU]WIZA[J]H^HaEbHcGfFgIhI
~vau	q2^H^
~ve^	G!B&J([*[+H,I.H/F0J1D4D5]6J7G8H:D=[?E@YAZB>CbDbEFFJGGI^KbMDNJOYPDQGSDTGVHWHXXYDZH[X]F^Y_HbHcDd]fI
~vea	_#I(J-G/Y3J8Z9Z>J?J@ZBZCIHFIFJJM_U[VJZY[Y]]aJbJdHhH
~vec	Z!I#a%H(H)J*I+J-H3^4J5Y6I7X8J9E:Y=G?EAJCEDFGIH>IDJIKYLIM_NGOYPZRJSJTHUHVGWIX_Y[[H]G^I_IbGdHfHgZha
~ved	b!I%J(]+J-Y/I0X2Z3F4J7Z8J9[:I>]?Y@GBICGDHG]HHIFKGMINJOISJTIVZXIZY]I_]aYbJfIhI
~vee	o#]-J7[HII[X[ZI
~veg	m.[6YHHIJMIZI]_b_
~vei	q*[9I;Y?ZD]HHK[ZI
~vel	[!I%J)I*H+H/X3]4_5_9]:G=H@DAJBECEFJGIH[IEJJLJM^NGOIPIRISJTIU^VGWIXFYYZA[I]F^J_IaFdGfHhY
~vem	g/^0^3I6Y9I@[AZBJDJHFIIJYKHNIPZT[ZE_ZcJdHgY
~ven	M!Y#[&a(A)J,_-Y/B1F2I3B4E5G7D;F<H=X>@AFBZCCEGIAJaMCNeOEP[QGRGSCTHUCVAWEYJZF]H^E_EaGcJdGe[f^gDh[
~ver	>#b&B(:)@*H+D,?-B.B/E0F1b2Z4^5e6c7X8D9G:B;a<Z=I?D@DABBECaD_EDFCGCH^IDK^MBNZQJRaSIUBVEWCY_ZH[I^H_GbEcadFe@fYgBh@
~ves	s!Z9XE[
~vet	o3JHIJ_O[ZJ[]
~veu	a#I%J+Z-J3I4[9H>F?HBHCXDGIHM^OJP[RZTIVJXJYY[X]JaGcZhY
~vev	wK^f]
~vez	d#_3I9]>I@ZBZCJHEIHKJXaZE]JaZdZ
~vi^	h![#Z-Z3F6ZBJCXHFIINJOIUJVJXbZJd[
~via	j#I3J9H:J>H?JBXHZIIKIM]UIVIWZXIZG]Jacf]
~vic	H!B#F%Y&H)a*D+E,J-D.H/F0]2^3H4C5F6E8E9B:B;F=E>Z?A@AAFBYCDDIEDFFGBH]IBJFKAMCNCOFPAQFRISeTFUdV[WDXDZE[C]A^FaFbFccfjg@hC
~vid	V!F#G%G(G)I*H+J,I.J/I0I1H2J4]6]7b:a;J<J=F>Z?Y@FAHCEEIFJGHIFJHKELHMZOGP]QJRZSFTHUEVFWHXFYZZZ[I]G^H_Fb[c]eIgHhF
~vie	S![#]%G&J(I*D-[.Z0[4F5Y6G7F:F;[=F>E?D@JAHBICDDCEHGGH[IIM]NDOFRGSGT]U^WFX]Y[ZA[G]E^J_FaYcEdZe[fCgH
~vig	l.[@XHJZF]XbZh^
~vil	Y!G#I%F(d)[*a/H0J3X4J6J7J9G:I=I>I?X@XAJBGDFEJGJH>IHJJKHM]NIPfSJTIUIVGXIZE[]]I^I_HaHbJcIdHfJhI
~vin	c-e@ZHFIIKIZE^]hJ
~vio	X!H#Z(I-d/H3G9H:I=I>^?HCHDHEIGIH>IEJJKaNeO^PJTIUIVJWJXJZG]I^J_JaIcIdIfJg]hH
~vir	e%J)J-H/J3J9H:J=J>J?J@XBHEYFaGJH_IIKHM[NIPJR[TJUJVIWHZGaJc_dZgJhJ
~vis	Y!J#H%J)H*J+Z-a/J0e1I3I7H9G:[=F>G?H@aBFCHDFH^IFJIKFLYMGNGOJPJSZT^UFVGXGYJZ[[I]G^G_JaHbHcFdHfEgHhG
~vit	W!I#J(I)J-H/I3H7I8J9Z:h=I>I?I@FBGCIDHEIGJHXIGKHMHNGSJUHVHXIZY[J]H^J_IaCbIcfdHfIhI
~viv	zLYa]
~viz	j2XBYHHS_UIVIfa
~vn^	qHHZIdaf[
~vni	zYYf]
~vo^	V!^#Y%G(G)I*I,I.J/I1I2^3a4G6I7H8b9D:G;J=G?]@bAICFDXFJGIIDJIMFNHOXPGQYRHSFTHUHVFWIYJZD]F_Ga_bGcYdGeHgHhF
~voc	l3J9Z:Y@ZBJHZIJMIOZZIh[
~voe	wOZTY
~vog	n+ZBJHIIYKJZ]hY
~voi	g3I9I>I?^@IBICJH_IJMJOEV_ZY[J]Ja]
~vol	[!a%J(X)J*J-I/X0]3H4J6J7I9F:G=I@bB[CGDEGJHEK_LJMGNZO]PJRJSITGUGVFWJX_YJZ?[I]H^I_IaXb]cHdGfGgI
~von	k3Z8Y:YBJDJI]R]U[ZHfH
~voo	h#J-_=X@JIHKHNZTXU^V[XGZGdI
~vor	^!J(J-G/J3Z4[9I:I=H>G?YBGCGDGGJI[MXNYOISXTYUJVHXHZI[I]c^I_[aGbIcYdJfJgZ
~vos	z:]
~vot	c#J(I-I3ZBXDHE[HFI^KIM[UJV]d]
~vou	b#Z+[/X4J9]:J=J>H@[BZCIDJIGKbMINHPJRJZF]JaIcIfY
~voy	s&[>YHJa]
~vr^	sT[a^h[
~vra	d*[-]9X?Z@ZCXHIIIKXMZZG
~vst	q!^;ZHJUX
~vu^	z9aHG
~vue	n+X/J0]BJHEXYZ]b^
~vun	zHHS]ZJbZ
~vuo	h3Z9J=[>H?J@IBJC^DIHEIZK[MXNZZZhZ
~vut	u*X9[HGK^ZIaJ
~vvi	n-]@ZB]HGTYZGf]
~w0r	z-bHEIGNJOI
~w32	pBHHHReZGdHfG
~wa^	o.X9[@HHXP[Z[
~waa	z*]CG
~wac	T!G%G)H*H+I,J-X.J/H0I1I3G4Y6I7G8I9G;I=Y>E?GAJB[CFEJFJHCLHN[OIPHQJRITFUZV]WHXZYIZ_]G^X_HaXbXcGd]eJfFgGhY
~wah	e#I-[3_9J=J>G?c@FBHC[DIHDIZKXMINIOIVYXJZE[a]Z^JaDhH
~wai	Z(I-I3I9^:J>G?J@bCIDIHHIGKGM[NFTIVJXeZE]Ib[hH
~wal	Z#I(I-H/J1J3J4I9I:I=I>H?ICJDYGJHcIHJJKGMHNHRGSETIUIVIXI[J]^aHbIcgd^fEgIhI
~wan	M&J)F+a,H/Y0H1H2I3E4H5H6I8H9I;I<J=E>[@YAHC[DXEIFHGGI^K]NIPDQIRHSFUYVIWXXYZE[_]C^E_FaCbEcGdJeIgX
~wap	z@^ZH
~war	]!J#H%J(H)J,J-D/Z0J1Y2X3G7I:I=H>E?_@XAJBDCGDHGIHfIEKELJMDPJRJTIUIVXWJYJZG[Z^I_JaXbHcIdJfHgHhH
~was	w>bHFaI
~wat	p3I>^@]OIZDa]
~way	Y%I(F)Z*[+J/G1J3G4J7I8J9G;J>E?[@aAJBXCYD]FZGJHJIDJHKZLIMHNXOIRJSITIVGWIXHZH[I]b^X_JbHcIdIfJhY
~wcz	s@]HJMZ
~wdc	s#bHH
~wdl	e%bHIg]
~we^	s/XB[HJMYZZ
~wea	g-^/Y9I@JHZIXKYZI
~web	b-I9H>I@HBZHdIYKJM_NJ]JaJbJcIhG
~wec	l>]@_BHHHKZL]MYZIhZ
~wed	f)b*J-J9I>J@IBHCJDZHYIJMJZIa^
~wee	V!Y%H(G*^+I,I-E.J/F0H1G3G5H6]7G:F;I<[=J?F@cBXCZDXEJFIGXHXJHK[LGMFNFOHPHQJRHSHTEUGVXWIXFYH[I]F^H_XaFbFcadFeJfYgHhG
~weg	j3^=Z>G@JBICJD]E[IJKJTZVJ][bJ
~wei	S!F#G%[(E)G*],H/^0Z1H4F6G7I9Y;^<J=I>E?C@bAaBHCbEHGFH<IHLJNbPZR^SYVDWFXDYGZ?[F]^^G_FaBcDdCeHfD
~wel	c#J(J*J+I-e1J3J:J=G>J?GBHC[DJIJKZMIN_OXS]VIXJZA]F_JaIcJfIhG
~wen	V#I%I(I)H+I,I-Y/Z3H4J7I9G:G>I@ZBbCYEIGIH=JIK_LINIOIRJSITXUGVZWHXGYJ[X]b_IbYcHdYgIhE
~wer	P!E#E%^(C)F*J,X-c.I/C1Z2I3D4b5G9I;Z<I=H>F?I@IAHCZDGFGGFHII^JFKELJMJOFSGTHUEXYY][F]I^X_FaHbEcHdDgehC
~wes	u1I9^HZ
~wev	j+YJ[T[UX
~wez	z9]HX
~wha	Q!F#H&Z(^)B*E+H,I-F.I0I1G2J3F5I6Y7I8I9];J=F>C?G@DAIBECIDHEIFIHYI_J[LINbPIQJRHSHTDUGVIWIXFYIZc[H]J^HaDbGcHdGeIgIhb
~whe	L%Z(^*X,[-H/J0F1G2I3]6H8H9J:Z;H<J=C?[@FAFBDCCDFGHH[IEK[LENZODPHQIRHSYTGUEVCWGXFYHZ[[Z]E^G_^aecIdDfDgEhZ
~whi	R#G%](F*H+I,Y-D0Y2J3[5X6I7Z8H9G:G=Z>[?H@DBECIDFEIGHH[LDNbO]PGRJSIT]UHVFWIXHZF[I]a_GaJcGeHfGgZ
~who	e-I3X>J@JGZHAIYKHNJO[U_V^ZF_baJhJ
~wi^	p/[9^HHMJO]ZYdZgJ
~wia	w9[B[HGZ[
~wic	f#I9H@aAbBIH[KJTZZX_FaIcJ
~wid	oHJOXSXUZh]
~wie	[!Z#[%J(H)I*]+X,J-X/J3H7J:H=I>G?H@bBaDFGJHDIZKaLJMGOIPIRJSJTHUIVGWJXaYJ[I]G^J_IaGcIdIfFgJ
~wif	cHeK[ZCcJ
~wij	d9G>X@]BXHGIJKJMZNJZ]^[h[
~wil	]!J#I(J+I/J0H9[?H@[BHC]DGH_IGK[MZNHOJVIXIZY[^]IaHbJdJ
~win	N#Y%H(E)H*H+H,I-I/^0I1H2J3G4F5_6I7G8I9E:F;I<J=F>F?]@CBACGDFEJFIGHHZIAJGKHLGMaNDOHPGRGSETEUGVEWHXEYIZG[^]I^XaFbgcZdZeIfXgc
~wip	q+[>XP[
~wir	Y#I%H(G)I,J-[/F0J4J6J9H:G;J?_@]BFCFDHEJIDK^L^MFSYTIUIVGWJXYYJZI[Z]G^GbGcId^eIfGgHh_
~wis	j%[/J9Y@YBJHGK[M[PFRZTJZIc_dZgJ
~wit	D#G)Y+H-G/Y0B1H3^5H7G9B:]<I>a?F@HAJB[CEEIF^GJHIIZKELZNYOYPYQFTFWHXDYGZG]A^Ca]cIdH
~wiz	Y!J#I%I(J)I*H+a,e-J3J6J9I=J>F?I@HB_DEGZHHIIKHMJNJPISJTIVJZA]J^J_IbJcJedfHgJhI
~wla	l(GH^U]V^ZE
~wly	s%Y8_@ZHFIINGZJh[
~wn^	S!]#D%C&b(F)H*G,I-b.J1H2J3F4_5H6H7E8H9F:F;Z<J=F?_AGBBCHDFEHFHGGIGJZLHOHPGQJRGSeTFUGVFXGYHZG[[]E^J_EcXdEeIhE
~wnd	zHHS_ZI
~wne	f#H&b([HEJ]KJPIVFZI^^
~wni	h!]%](_9I;Y>JBJDYHGMJUJVIZF^[hJ
~wnl	zH[
~wo^	u-]HIT[
~woc	w9XC[
~woh	j#]*Y-^3J@JAXCZHHIHKJM]ZGhY
~woj	z@[TX
~wol	m#]+Y-I/Z9Y@]DJH_IJKIMJZC
~won	zHJZH^[a^
~woo	W!I#J%H(X)J*J-]/I0J1J3I4J6J7I9I:I>G?HBYCHGYHELIN]PIRJSITIU]V[WJXEYJZ^]H^Y_JaHbZcHd^fGgHhZ
~wor	2!A%X&J([)D*D+=,G-b.H0I1D2_3>4A5I7_8G9A:H;A=A>B?D@XA>BeCDDDEDFAH]IbJ[KaL]M[N^O?P?QFRDSHT>UFVDX?YCZd[]]H^]_=aHd_eXgZha
~wou	g(F-a9G>[@JBJIHKZN]VZZIhY
~wpa	kHIbb
~wpi	wO_
~wri	F!B#A%c&H)C*E+F,]-B.G/J0_3H7E8Z9E:C;F=Y>G?C@AA[BHCDDBEEHZIBJYK>LCMBN@P[QXR[SDTCU@V@WDXCY^ZF[C]D^A__aDb@deecf_g^hA
~wro	P!H#a(E)H*H+J,[-C.J/_0I1I2J3]4H6Z7H8I9Z:G;J=G>E?GAIBFCHDGEZFJGGIBJGKJLIMGNDRbSIUGVGWJX][I]G^F_GaGbXcEdZeHg^h[
~ws^	w9aHIZF
~wse	]#H(J.a3J9J:J>I@IBICJDJH[IIKHMYNJTXVIXJZE]_aJbccGhX
~wsz	z9Y@]
~wun	q?]DZH[L]MI
~wur	^!Z#H%Z(F)J*J,X-H4[7J9I:H=X>[?^CIDHGJHJIHKZLJNHUYXI[J^X_]aHcJfIgIhH
~wy^	sD_OX
~wyc	z3]>ID[HJaJ
~wyl	j!a;ZHGU_
~wym	j=XC[HYI_N[ZJ
~wys	w(aHGZ[
~x80	c(J-J4E8c9J<c=J@IBIH[IJKJN[VJZEbJ
~xa^	h(I9J;Y@[BJH]IJKYMJVJXYZ]^YaJdZhI
~xac	uG[HIO]
~xam	z9J@ZH]
~xao	wc[
~xbo	zH[
~xce	a!]#F2ZBJGJHcIIX]ZG]Je^
~xch	i(J)Z*b>YCJHYZI
~xcl	e)Z-]=HGdHFLZPYUIV[ZJ^I_IdI
~xe^	u>]HGfZh]
~xed	s*ZBIHHPIZJ^_
~xem	zHIL]
~xer	z([
~xha	zK]XY
~xi^	s>YHJJ]
~xid	zIZ
~xie	p@ZC_ZI
~xig	h3J9I@JCdHHI^NYZI
~xim	k-Z3G>JHYIHLYNGOIXc
~xio	i#J>HBXSJZ]aGb^c_
~xis	[!J(J-J/I3I4Y:H=I>]?H@FAYBHCIDIEJFIGIIFKZMJNGOIUJVIWZZA]J_eaGcJdEfIhe
~xit	b-E@]BZHHIdKIN_ZF
~xo^	z9J>^HJbZ
~xpe	f&]+Z3]=IBIIIKINIO_Z^cJdIeJfIhJ
~xpi	P!H#F%a(E)H*I+H,I-E/H0J1I2I3H4J6J7G8J9G:F;J<J=]>G?G@AAJBCCGDFGGH^IDJGK^LjMINDOJPIRJSITIUFVFWHXHYJZY[F]b^D_Ia[bFcHdFeJfFgHhC
~xpl	j%J&b;]HIMJN]ZXf[
~xpo	m=FFbH_MFQ_ZEfJ
~xt^	^(J=J@bBHH_KGLcMJVYYXZB]F^IbHdHe]gZhH
~xte	Y(I+J-I2_3c9J:g=J>F?H@HBICIDGIHKZMINJOHUJVIXJZD]IaGcIfIhI
~xto	w>^?]DFHEa]
~xtr	p2[HGJ^
~xts	qL_ZJ
~xy^	_3J4IBIHXRIYHZD]Hb_chdJfE
~ya^	w>XHJI[KZ
~yah	z>^HF
~yap	zH]
~yau	w)Z
~yb^	sHIN]SX
~ybo	a#X)I+^-^3J9[>J?JCJDJHYIHKHMJNHS_TJU[XJZHdI
~ybr	j9JBJH]ZH_Hb^db
~yc^	u?]HZKZVI
~ych	k(]3]=XCJD^HFIHN[VJZFaX
~yci	z(^TX
~yck	q9[HIP]Z^
~ycl	uKZ_]
~yco	w2IK]
~ye^	n!Z&[@]G[
~yea	a!^(I-Y1^9Z>^?XBIDJHGIZKaLZMJNHVJZAbIhJ
~yen	wC[DX
~yer	e-J3I9I:[>^?J@[BICJDHHAIHKIMJN]OIXZZE]]_Ja[cafZ
~yes	e9J=^>X@^HIIJKFZa
~yez	sZ[
~yfi	uC]HJX]aY
~yfr	wHJIa
~ygn	z@]XX
~ygu	nAcHHZJ
~yje	z/]
~yjm	uZ^h[
~yjn	zaZg[
~yl^	u(H=]@]HXU^VGZC
~yla	j!a;ZHGU_
~yli	zHIR[YX
~ylk	m?[C^HHP]ZI[Z
~yll	qD[HHIZKJN]
~ylo	sKa
~ym^	l3YHYOXVZZHc[dZgZ
~yma	l9J=XC]HJI]N[fX
~ymb	h![-]@IHHI^N]ZI
~ymc	zT[
~ymo	m=Z>^HDZ[
~ymp	z@[K[ZH
~yn^	wN_
~yna	wH[
~ync	F!A#B%d&F(A)B*D,D-?.F/D0g1h2Y4_5E6J7B8b9@:A;D=B>??A@?AEBECCD@EDFDGiHXI?JCK>LBM^NBOCPJQIReSATBUAV?WCXBZ:[D]@^B_FaBbCc]daeJfggBhA
~ynk	z9IG]H^ZJ
~ynu	q3Z>ZDZO]
~yo^	zHIc]f[
~yon	a)[-H3X9[:I>I?I@[BGHJIGKHLJMHNHP[S_VY^[hI
~you	J#G%G&J(B)I*C+^,G-].I/G0I1X2H4G5I6H8G9d:a;I<I=[?IAHBBE_FHGFJGLFMENIOYPDQIRHSDV[YH[E]F^H_GbFc]dYeFfFgE
~yp^	j#X,a3[BJHFIIKIMJOJZJh^
~ype	X%J(H-G/I3Z9H:[=J>C?I@]BHCHDIGYI]K[MHOaPJTJVIXHZE]]_JaEbXgJha
~ypo	m-^3^@[IINGOJZJ
~ypt	X!J#Y%I(J,J-H/J3I4I6h7J8J9H:J<e=I>I?I@HBHCJDIGIH>IHJJKHMINHPJRISJTIUIVJXJYdZC]J^I_IaJbJdGeHfGhI
~yr^	o+^3I?[HIVX
~yri	s-X/_
~yro	zH]
~ys^	F%D(C)F,F-^0F2H3I4E5G6e8E9B:X;J<I=J>A@JBAEXFFGIHII_LHMAOZPCQGRDTYUXV]X_YIZZ[E]EaGbHdYfCgAh[
~yse	k(F)]?Z@IBZHCTIV_ZE[]
~ysi	pZIhb
~ysl	wH[
~yst	[%J(Z+Z-F/I3]:Y=J>F?H@^CID]GJKbLHMGODRYTIUJVIXIY][J]I^I_JaHbJcIdIfIhE
~ysz	z(^9JHZ
~yt^	n-_HIX_
~yta	n9J?Z@bHJZ[
~yte	wHIZ[h]
~yth	]!J%_(J+X-J/I3I7Z9G:I;Z=I>Z@DBXCDD^FJGJHHKIOIPESJTIVIXIZb[X_JcJfGhH
~ytk	o!](Z;Z@JZH^]_X
~ytt	j9Z>Y@_BYHHM]ZI
~yub	w?aHJZI
~yud	w9ZZ[
~yus	wIZ
~yv^	z?[OY
~yvi	jHGNd
~ywa	o:ZHJK[ZIdZf]
~ywh	p?[HIMZS^ZG
~za^	X%G&[)H*Z+I,I.J/H1I2J3[4G6I7H8Y;I=]>F?[@BAIEJFIHFI]KHL]NaO[PGSGTGUGVFWHYX]F^JaDbHcGeIfFgG
~zab	l#[-Z?ZDZHHT^
~zac	Y!I%Y(H)I*I+J,J-F0Y3H7I8J9G:^>H?G@GBFCHDHEYG_HCIDKGLJM[N_OIPISITIVFW^XIYJZC]H_IaHbIcYeJfdgJ
~zad	a!I#J/Z3G7Z9J:J>I?JBHDXHYIYNIOISJTXUJV]X[ZEcJdafIgJhI
~zah	m-_3Z>JCZHGI]OJXZZJ
~zaj	w([?ZDZZJ
~zak	u-YB[GZMX
~zal	zBaHIZI
~zam	sBZGXHJd^fZ
~zan	u-YB[GYHIZId]
~zap	i#J(J9J=J>J@IBIDXHZKJMJO^UIVIXJZZd^f_hI
~zar	X!I#H%H(Z)I*G+a,e-H0J3I4J6I7J9H:J=I>E?H@GB^DIFJGYHFIGJJLJMHNHOJPHRISITHUIVHXIYJZ@[J]I^I_HaIbIcHd^edf[gHhG
~zas	oKJNbT[ZI
~zat	Z%J(])^3J8[:J<[=JF^G_IJMJNJUFV[ZG_X
~zaw	z-]HJ
~zaz	b%Y:Z;Z?J@IBJDIGZHFIJKJMYVHW]ZG^[f]hJ
~zby	n-_HIX_
~zco	zVYZH[]
~zcz	zC]MZ
~zd^	zN_
~zde	qO[PZZI[]
~ze^	d!I#^(Z3J9H:X=Z>I?JBGCIDIHDIZKXSYV[X_ZC]I^[aZbJdJfJhH
~zeb	q9I@ZD[H[ZI
~zeg	o*Z-Z.X9JHHK^R[dZ
~zeh	zHIN[Z]
~zei	Z!Y#I%H(H)J*I+J,I-^/X1I2[3]4H6I8J9F;I=GAIBECIDFEJF[GIHYIeJJKDLIMFNFOJPIRbSIT[UHVHWJXFYHZA[X]G^HaFcYeJfFgIhX
~zej	zUX
~zek	q9I@YHHX[a^
~zel	zHIV]ZJb[
~zen	Q!E#G%J&X(^*G+I,I-G/G1I3Y4G5J6H7F8H:[=d>F@JAJB[DDEIFXGGHYIFJHKDMENEOHQJRHSHTHUYVZWJYH[I^E_Gb[cadIeHfIgFhF
~zep	s/ZKIOZZ[
~zer	V!Z%G)I,H-F/H0I1I3Z4H5J6I9H;a>E?I@GAaCGDGEIFIGYI]JIKELZMEOYPXRGSGTXUFVZWHYIZB]^^]_]bFcGdJeIfEhG
~zes	u9YK^YX
~zet	s@ZH[UYYX
~zez	zHJN[X^
~zga	uO[ZJh[
~zgl	z9YBZ
~zgu	u>[
~zi^	f#J(J-I3^9a=J>Y?J@HB[CIDIHCIYKHMINJOIVJZF]J
~zia	g-J9Z=J@HBYH]IIKINJPZVJZ[]ZfZhI
~zie	a!J#I%J)I,[-G1J4J7J9a:Y;Y>Y?Y@XCYDGHJIFKGLIMGN^PJRYSJTIUXVHWJYJZE]H_JbJcIdIfGgJhI
~zif	u3]IZO[
~zig	e-J9Y>I@[CJIHKHMYNXTJVIZ]^[dJh_
~zij	s?[CXI]ZJhY
~zil	s3I9I>JB[HHOJTYa_
~zin	l-J9G>J@YBYHFIJU]V^XZZHa^
~zio	S!D#D&Y)F*I+G-D.I/H0I1H3[4H5J6H7I8H9D<J=E>D@DAGB[CXD[EZFHGZHGICJHLHOFQHS_TEU]VZWZYGZX]C_]aCcJdGfbgXhE
~zis	w@^
~zli	u@YC[DHK]ZI
~zlo	wI[VZ
~zmi	f(I9I@bDJHFIJKIM^VJZ[^[aJh^
~zna	l4]BYHIIaZH^]_YhJ
~zni	z?[R[
~zo^	j-X/[3Y9[>J@YCZDYHFKINJXXZ[]Y
~zoi	wJ^
~zon	a!a#I%J(Z-I3Z9G;Y=H?I@GBXCIDIHZKIMISJTJU]V^WJXJZD]I^Z_IaEbJcJfIhH
~zoo	qH_
~zor	u@^HJMZ
~zos	w!XMYTX
~zow	zMYTX
~zpi	z?[D[
~zre	m(]:ZHISZUJVIZ^gZ
~zsc	zHXZIc[
~zse	zC^HZZG
~zt^	Y#](E)I*I,[/X3I5X6J9G@ZB_CHEYGIHDIFJJMYOJPJRJSITHUGVGWIX_[I]G_JaHbHcIdFeJfGgbhF
~zte	m-E@HHJKdO[ZFeX
~zub	z![V[ZJ
~zuc	p-Z/Z@ZHIKZMJN_ZH
~zuf	z%Y8Y
~zug	d!X%a-I/J3J4[8Z9I>[@]CIDIHXIIKHMJNIQ[TYVJ_JaIcJdZfH
~zun	_#J%J(H)X+J,J-I3J:I=X>J@IBICIDZIIKINZPIS[TXU[VZW_]YbIcIdHfY
~zur	O!Z#G&Z(]*F+G,F-E1G2J5I8G9G:^;G<J=Z>G@EAICGEYGIHIICJJNCOGPIQIRGSXTFU[VZW^YG^D_Fb_d[eFhE
~zus	o(^.Y6Z9[@JCZDHHIX]ZH
~zwa	o!Z@XHIIXL^Z[
~zwe	_!J#H(J*_-H/Z3I9H:J=J>H?I@bAaBHCcDHHIIGMINHOYVJXZZE]HaIgJhI
~zwi	o9Y@YBZHGK^M[RYZIc[
~zwo	za^
~zwr	qHIZHd_fahJ
~zwu	uD[L]
~zy^	j#J*Y-^=J@[NFSZX]h]
~zyc	m(]>X?[HYKYVIZJaY
~zyj	q/]Z^h[
~zyl	w(G=]U^VGYXZF
~zym	zaXfY
~zys	z9Y@]
~zyt	o!](Z;Z@JZH^]_X
~zyw	uK]
~zza	[!I#I)I*Y+J3G7J9G:Y;Z>I?]@GBHCYDGG[HHN[OJPHQXSIVYW[XHYZZE]I_JaIbJdYf[gJhI
~zzo	w3ZC[DZ
~zzy	q-cHFNC`;
