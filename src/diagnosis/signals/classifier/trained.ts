// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.857 -0.254 -0.839 -1.855 -0.901 -1.297 -0.918 -1.122 -1.273 0.111 -1.697 -1.013 -1.323 -1.562 -1.676 -0.036 -0.803 -1.848 -1.292 -1.035 -1.454 1.797 -0.743 -1.274 -1.607 -0.229 -0.096 -0.607 -0.567 -0.760 0.277 -0.490 -0.235 -1.242 -1.086 -1.470 1.982 0.051 -1.604 -0.018 -1.416 -0.289 -0.478 -0.508 -1.279 -1.686 -1.061 -0.988 -1.055 -0.618 -0.339 -1.501 -0.334 -1.318 1.308 -1.253 -0.153 -1.435 -0.855 0.247 -1.078 -0.681 -0.757 -1.244 -0.405 -1.675 -0.707
14.793183604956708
!account-disabled	P!n#@%C&H(Z)B*D+E,E-C.G/B0F1G2F3@4E5H6F7E8F9E:A;A<H=C>C?D@BACB@CDDBEEFGGEIBJFKBLDMCNCOEPBQGRFSETBUAV?WGXCYFZ=[D]C_@aDcDdBeFfIgEhD
!account-locked	L!F#m%A&H(C)C*B+D,D-@.J/C0E1E2D3A4C5F6D7B8E9B:A;D<F=B>A?C@CACCBDAEEFFGDHZI@JDK>LCMBNAOCPAQFRDSBTZUCV?WFXJYEZ:[W]B_BaBb@cBdBeDfCgBhA
!account-not-set-up	pDJV_ZH
!ad-access-denied	S!C%j&I(b)E*F+G,F-C.H/E1G2C3C4E5H6F7E8E9G:B;_<G=C>D?E@FAGB?CEDCEFFHGDIBKILBMCNCOGPEQFRFSETIUBVCWEXEYGZ<[C]E^I_DaDbCcDdBeEfBgYhC
!ad-unknown-error	e!I&e-K3JBJHGNISIZE_I
!admin-role-missing	S!D#G%](k)I+H,G-F.J/G0I1I2J3F4H5I6H7E8H9I:@;H<J=C>E?C@FAIBACFDCEFFIGFHYIEJGKDLFMENDOIPBQJRISFTHUAVGWEXGYIZ<[E]F^G_HaDbBcFdDeGfDgChE
!admin-sspr-disabled	Z!F#I%I(E)k*F+I,G-I.K/J0K1J3H4J5K7H8J9I:F;J=G>I?F@GAJBFCIDGEHGJHGIIJIKILJMINFOJPHSGTIU>V@WFXIYJZA[I]I^H_JaHbGcIdFeJfHgEhJ
!admin-two-gate	U!F#F%G&K(A)D*l+F,D-F.I/G0I1I2J3F4H5I6I7G8I9G:F;I<J=F>E?J@CAGBFC@DDEFFIGHHEIEJHKELHMFOFPAQIRHSGTGUEVCWDXFYIZ@[G]F^H_HaEbGcGdEeIfGgDhG
!already-registered	^!I#J%J(I)J*I+j-H/J3H7J9J:I=I>G?D@GBDCDD@GJH?IHKGLIMJNHOEPISKTJUIVHWJXIYJZD[J]G^K_JaGbHcJdJfIgJhI
!auth-token-error	h,bHFZIeH
!changed-too-recently	O!F#D%F&J(D)G*F+G,H-B.I/E0I1H2H3F4G5H6H7D8H9F:D;I<I=E>D?E@nAHBACEDDEHFIGGI?JEK>LDMANAOGPFQIRHSFTGUEVDWFXDYHZ:[D]E^@_GaEbEcFdDeGfEgDh@
!cloud-service-error	]!F#J%I(C)E*I+I-H.J/H0J1I3H4I5J6J7D8J9J:E=F>G?F@JAJBCCIDEEIFJGIH>IIJGKHLJMHNHOJPFRGSkTGUGVDWFXGYJZ>[H]G^H_JaFbEc]dHeKfCgBhI
!cloud-sync-agent	Z!J#J(I*J+J,J-F/G0h1E3I4I6H7I8H9H:I;J=H>I?I@IAIBXCJDIGFIIJIKILJMGNIOIPHRDSJTHUJVJXIYHZD]I^K_FaHbIcEdCeGfBgHhJ
!code-not-received	N!C#C%D&W(A)C+B,E-B.F/C0E1F2G3Z4D5G6F7C8E9?:B;E<F=B>Z?D@AADD>EEFEGDI?JEKALDMANAO?PDQFRESCTDUAV@WDXGYEZ@[D^D_CambCcCdDeEfBgDhC
!connect-version-old	Z!H#G%G(E)I*I+I,H-F/F0G1k2G3F4E5H6H7H8F9F:H;I<I=F>G?I@GAHBECHDGEJFJGFHJIGJHKGLIMFNHOIPHQIRBSHTEUIVHWJXHYFZC[H]I^J_GaHbIcCdEeEf>gFhH
!connector-password-too-long	c!I#G%D,J-G1I2h3G:J>K@HBECJDIGHHFIBJJKGLIMHNIPJRJUKVJXJYJZF[J^H_JcHdGeJfEgJhH
!contact-failed	w3_HGZD
!contact-info-malformed	U!B#C%E&J(F)G*E+D,F-E.I/G0H1I2H3l4F5I6H7H8H9F:C;G<I=F><?A@EAGBCC@DcEHFIGGH=IJJHKELFMENEOGPEQIRISHTEUGVAWIXDYHZ?[G]E^F_Ea?bGcGdGeHfGgHhF
!cookies-disabled	U!E#D%F&J(E)G*F+G,H-B.n/F0H1I2I3D4G5I6H7F8H9B:E;H<I=E>E?E@EAGBBCFDEEHFHGHHCICJGKCLGMDNCOEPGQIRHSDTGUEVDWGXEYHZ@[F]D^G_FaDbDcEdEeGfEgHhF
!corporate-policy-sentence	m@YHCIGKJN_
!dc-policy-hints-missing	[!I#G%I(I)J*G+J,J-E.J/G0I1I2J3G4@5j6I7I8I9G:I;J<H=H>H?I@FAHBGCGDIEKFJGJIGJCKDLJMENCOHPHQJRHSJTIUIVIWHXIYIZF[J]I^J_HaHbIcHdHeIfGgJhH
!dc-unreachable	[!G#G%H(H)I*H+J,I-F/F0J1H2J3F4j5D6I7G8G9H:H;J<Y=H>G?G@FAHBECHDGEJFJGHHDIGKGLIMEOIPGQJRGSGTHUHVGWJXIYHZA[I]H^I_FaFbGcDdHeIfCgHhH
!decryption-key-mismatch	[!F#H%F&K(H)J*I+I,H-F/C0E1I3F4G5J6l7H8H9H:H;J<I=G>G?G@EAFBCCIDHEHFIGGHEIEJHKCLIMENCOGPFQJRESJTFUHVIWJXIYFZ?[H]H^F_DaGbHcEdBeEfChE
!error-processing-request	wBJHESbZD
!feature-not-enabled	s)JHIV^
!federated-password	V!F#F%E(D)F*H+H-C.J/D0I1I2I3G4G5I6I7m8H9I:D;I<J=E>G?F@BAHBBCHDEEIFIGGHBIEJFKCLFMDNDOJPDQJRISFTGUEVDWGXHYIZ>[G]G^C_GaFbCcGdDeGfEgEhC
!forest-config-changed	^!F#H%E(F)H*I+I,I-F0G1G2J3F4F5J6H7G8k9F:E;J<I=E>H?G@DAXBBCFDGEJFIGDH?IFJGKELHMFOIPFQJRGSITIUGVFWIXFYGZA[H]G^I_CaHbHcFdBeFfDgHhG
!inheritance-disabled	X!>#F%@(C)G*G+H,H-E.I/H0I1I2I3E4H5J6I7G8H9E:F;m<J=F>F?F@EADBECDDEEIFHGFHFIEJIKELGMGNFOGQIRHSHTGUEVCWIXFYHZC[H]E^E_CaEbFcGdDeHfFgIhG
!ldap-signing-not-configured	_!J#J%I(H*J+J-I/J2J3H4I5I6I7J8I9H:J<h=I>J?K@IBHCFDIEJGJHGIGKILIMINHOJRJSJTIUIVIXJYGZF[J]J^J_IaIbJcGdIeJfHhI
!licence-missing-organisation	W!G#H%G(F)H*H+I,I-F.J/G0I1J3F4I5J6J7G8I9G:E;I<J=k>H?G@EAHBDCFDFEGFIGHIEJIKFLHMGNEOHPHQJRISHTHUCVCWFXGYIZB[H]G^H_GaFbFcFdFeHfFgHhH
!licence-missing-user	f(J)H/K7K=e?JBHDJGJPJSJUGVFZCbJdHeJfI
!lost-device	M!D#B%D&H(B)F*C,F-B.G/D0G1G2G3<4E5G6F7D8F9B:B;F<G=D>m?=@FAFBHC>DHEFFGGEH^IAJFK@LEM>NCOCPEQGRFSFTDUDVCWFXAYFZ@[C^D_Ea@bCcDdEeFfDgDhB
!managed-on-premises	o/IHIZI^Jdb
!method-not-allowed	U!F#F%E&J(])F*X+D,H-D.H/F0H1I2J3G4G5I6G7F8H9C:D;G<I=D>@?l@CAGBCCFD@EHFHGFHBICJHKBLGMDNDODPFQHRHSFTFUDVBWGXEYGZ>[X]C^E_Fa?bCcFdFeHfEgFhD
!not-enough-methods	S!E#E%E&J(E)G*X+A,H-E.I/G0I1I2I3A4H5I6I7G8H9D:E;G<I=D>A@BAGBCClEGFIGHHEICJGKCLGMENDODPFQHRHSGTGUFVCWGXDYHZ?[F]E^G_GaCbFcGdFeHfGgGhF
!not-in-scope-group	c!J(H)H/J:J=H?I@HBFDHGFNJPHUHVeWJZD^IbK
!not-registered	S!E#E%E(C)D*E+^,H-E.I/F0H1I2I3D4G5I6H7F8H9G:D;H<H=E>B@BAHB?CHDlFIGGHAIDJGKCLFMENDOEPFQIRISFTGUAVHWDXFYGZ<[E]D^F_FaDbDcGdEeHfEgGhD
!object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/I0H1H2I3G4I6I7I8I9I:G;H=G>I?I@HAHBGCJDHEJFGGkH>IGJHKFLIMDNFOJPGRISJTJUHVDWJXIYJZD[I]I^GaIbIcGdBeHfDgIhH
!onboarding-failed	[!H#I%E(H)J+J-I/I0I1J3I4I6G7I8H:I=G>J?J@GDJEHGHH@IJJHKGMJNHPHRJSIUHVIWJXJYIZ?[J^H_IbIcGd?eifBgIhH
!onprem-admin-action-required	b!I%I(G/J3J6I7J:F=G?J@IBGCJDJEhHEKJNGPHSIUGVFWEZ?[J^J_JaJbHcDdGeXfHgH
!onprem-complexity-refused	f!I#I%I(I*J+I,J-F/J0J3G4J6J7I8K9E:H;J=H>H?H@GAJBGCGDHEJFJGJHDIgKDLIMGN]OGPJRKSJTJUIVHXHZD[J]G^J_IaFbJcIdIfIhH
!onprem-connectivity	T!F#F%F&J(F)G*H+H,H-E.I/F0G1F2H3F4Y5H6F7G8G9E:D;I<G=D>F?G@CAHCGDFEBFHGFHBIFJGKFLHMENDOGPFQIRDSFTGUCVFWGXDY]Z=[H]G^F_EaFbHcldCeEf?gFhG
!onprem-multi-match	[!E#G%H(H)J*H+J,I-G/F0J1J2K3G4I6J7I8G9G:H;I=G>I?I@FAjBFCGDHEKFJGIH@IHJJKGLIMHNHOHPGQKRJSJTHUIVFXFYJZD[J]G^H_BaHbIcIdHeIfHgIhI
!onprem-policy-refused	Q!E#D%D&J(C)F*G+G,G-G.I/F0H1H2H3E4G5H6F7D8H9H:B;I<I=D>E?DAIB@CDDBEFFIGEHGIHK;LEMBNkOFPFQIRHSGTGUBVDXFYHZH[D]E^C_GaEbCcEdCeGfIgEhF
!onprem-success-cloud-failure	Y!E#G%F&J(H)I*I+H,I-E.J/j0F1J3F4I5J6G7F8I9G:H;J<J=F>G?I@EAGBDCIDGEIFIGIIDJFKELHN?OHPFQKRJSJTAUIVHWJXIYIZC[I]I^G_AaHbHcGdFeHfGgHhG
!ou-reserved-character	^!H#H%D&G(H)I*I+H,I-D.J/H0I1J2J3D4H5J6I7I8I9E:F;H<J=F?G@GAHBECHDGEGFjGDHBICJIKGLIMGNEOHPHQJRISJTHUEVHWHXGYIZK[I]G^I_GaFbHdFeHfGgIhH
!password-contains-name	h-A:J@HBGFJGJHDIeKEMINIVJZC^IhY
!password-easily-guessed	O!D%C&I(A*C+E,C-o.G/B0E1F2E3C4E5G6E7B8F9C:B;F<G=C>B?C@>AEB>CCDAEFFFGDHII<KGLCMAN<ODPDQGRFSETJUBVAWEXBYFZ:[B]C^I_EaCbCcDdAeEfCh@
!password-filter-refused	U!F#C%D&I(D)G*G+G,G-?.H/C0E1H2G3E4A5F6F7D8G9G:D;H<I=F>F?F@BAGB@CEDCEHFHGDHGIGJnKALFMCN>OFPEQIRHSGTDUDVEWFXEYHZ=[E]F^D_FaDbCcFdDeFfEgFhC
!password-never-expires	W!G#G%F(E)I*I+I,J-F/H0J1J2J3H4J6J7F8J9J:E;J<J=F>H?H@AAJBCCHDFEJGHIEJHKBLkMDNEOJPIRJSJTHUGVGWIXHYJZ>[F]G^A_HaGbEcIdEeIfGgFhA
!password-reset-done	k(I=J@XB_DJH[MZUHVIZC[K^IbJhH
!password-too-weak	S!E#C%E&J(C)H*F+D,G-G.H/K0H1H3A4G5H6G7E8H9D:C;H<H=E>A?F@@AGBACBDIEHFGGFIlK>LFMBNYOCPGQIRGSGTFUEVDWHXDYHZ<[D]E^E_FaCbEcFdDeGfEgFhA
!password-used-before	P!F#@%D&J(A)F*F+F,F->.H/C0H1H3E4G5G6G7C8G9F:B;G<H=D>C?C@BAGBECCDJEFFHGEHYI;JEKnLEMANHOFPEQIRGSGTFUDVCWFXDYGZ?[J]B^C_FaEbCcFdBeFfEgDh>
!phone-mismatch	V!H#G%I(H)J*H+F,I-F.J/H0J1J3J4I5K6H7I8J9G:H;I<J=H>>?F@EAIBGCEDAEJFJGJHDIBJIKBLIMGNFOkPIQJRISJTHUIVGWJXDYJZB[I]H^J_HbHcHdIeJfHgI
!privileged-account-denied	S!C#E%]&J(F)?*H+G,D-E.I/F0H1H2H3D4D5H6G7E8G9F:E;E<I=E>E?F@CAFBDCGDEEFFHGFHEIEJGKELGMFNEOGPmQGRHSGTFUDV@WGXEYHZ?[G]F^E_EaEbFcFdDeGfEgBhG
!reset-in-home-directory	U!C#G%F(A)E*G+I,I-I.J/H0J1J2J3F4I5J6I7E8I9J:m;J=D>F?E@BAIBBCGDDEHFIGFHGIEJGKCLFMENEOIPEQJRJSFTIUDVBWFXGYJZ<[E]F^E_GaFbDcGdFeHfFgEhE
!sam-remote-call-denied	Z!G#G%C&J(G)G*F+H,G-E.I/G0H1H2H3F4F5I6H7H8G9D:G;H<I=E>G?E@FAGBDCFDFEHFIGHHDIFJGKELHMGNEOGPEQlRGSHTHUGVEWIXFYEZC[I]G^H_FaFbFcEdEeFfEgHhH
!server-clock-skew	Z!I#G%H(I)J*I+I,G-G.J/I0H1F2I3G4D5J6H7H8H9G:I;J<J=H>H?I@FAIBFCHDHEJFJGGH?IHJJKGLIMENHOHPHQJRkSGTGUIVIXGYEZE[J]H^J_HaGbHcAdFeHf?gJhH
!servers-catching-up	T!E#X%E&J(C)G*G+H,H-B.I/Z0G1G2G3F4G5H6F7G8G9G:C;I<I=F?E@>AHB>CEDCEGFHGBH=IBJEK@LDMnNBOHPEQIRESGTIUEVEWGXFYGZ9[C]E^C_FaEbAdCeGfBg_h@
!smart-lockout	T!C#A%D&J(F)G*G+G,G-D.I/D0H1H2H3E4G5I6H7E8H9G:E;H<I=F>F?G@BAGBBCFDDEHFIGGHDIDJGKDLaMDNDOGPEQIRGSFTmUGVDWIXBYIZ@[A]F^B_EaFbEcFdFeHfFgEhE
!sspr-disabled-tenant	U!E#H%F(A)J*E+I,I-G.J/H0J1I3G4I5J6I7F8I9I:@;J<J=C>G?F@DAJB@CHDDFIGGIIJGKGLHMGNDOJPERISETJUkV>WHXHYIZ?[G]G^F_IaFcFdEeHfCgDhH
!sspr-not-enabled-for-user	[!B#H%G*I+I-J/J3]4J7H8I:C=E>I?X@EAJBDCHDBEHGHHFIIJIKHLHMINGPFSHTKU@ViXIZ>[G]I_IaHbGcJdEeHfGgHhH
!sspr-policy-not-set	f(I)I*Y:I=J@KBIEEHGNFSJUGVHWdZGbKdIgI
!throttled	S!D#_%F&J(E)F*E+F,G-H.G/F0G1H2G3A4F5I6H7F8H9B:D;G<H=D>D?E@>AEBACCDBEGFHGGHCIBJFKALEMENDODPDQHRESETBUEVDWGXmYFZ?[F]D^F_FaAbDcDdFeGfEgFhE
!tls-disabled	W!E#G%F&J(H)H*H+H,G-F.I/G0G1A2G3D4D5H6E7H8F9F:H;H<G=E>E?G@DAHBDCFDFEIFIGGHJIEJHKELHMFNGOGPFQHRCSHTGUFVEWIXFYmZC[I]G^H_GaFbFc@dCeFf@gGhG
!unlock-option-missing	W!F#@%F(D)G*H+H,I-E.I/H0J1I2J3G4I5J6I7G8I9J:E;I<J=F>G?D@CAIB?CEDDEIFJGHH?IFJHKELFMENFOIPGQJRISHTEUFVCWHXGYJZ@[m]G^E_HaGbAcGdFeIfGgGhE
!user-abandoned	[!J#F%E(D)G*H+G,I-E.H/F0H1I2J3F4I5I6I7G8I9E:F<J>D?D@CAGB=CCDBEHFIGGHKIEJHKCLGMDNEOGPGQJRGSYTHUEVCWGXFYIZA[F]k^G_GaDbCcFdGeIfCgGhF
!user-cannot-change-password	Y!G#H%G(D)J-G/I3H7G:F;J=H>H?I@@BBCJDHGIIGJIKFLCMENFPITKUHVFXHZ<[G]I^j_IaJbHcJdEeIfIgHhA
!user-not-found-onprem	Y!C#G&J(G)I*I+I,I-G.J/C0G1I2J3D4H6H7F8H9H:F;G<J=F>H?H@GABBECHDGEGFIGJHEIFJIKGLHMGNEOHPEQJRISJTEUIVGWJXHYJZC[I]H^F_kaGbIcFdDeHfFgGhH
!windows-screen-broken	T!G#H%G(D)H*J+H,J-H.X/H0J1J3H4J5J6J7F8J9I:F=G>G?E@FAJBCCIDFEIFJGIH:IHJHKGLHMENEOJPHRJSGTIUFVFWGXHYJZA[E]F^G_IaGblcFdGeIfFgFhD
!wizard-connector-not-found	v,JHFZIe_
!writeback-not-enabled	S!C#F%[&I(C)B*D+G-E.I0C1E2H3E4C5G7D9H:C;G<G=J>E?D@CAGBACFDCECFGHIIEJDKCLEMDNCOGQGRDSFTEU>V?WCXFYAZ>[E]F^D_IaEbDcCdjhC
!writeback-service-stopped	W!G#H%F(G)H*J+J,I-H.J/Y0D1E3H4G5H6E7F8G9H:H;J<I=G>I?I@FAIB@CIDHEJFJGEH>IHJGKGLIMFNGOJPGQIRBSDTHUFVGWIXIZD[I]H^I_GaHbGdCeYfkgGhH
!writeback-unsupported-path	V!F#H%J(C)G*F+I,H-G.J/B0G1H2J3F4H5I6H7F8I9E:G;I<J=F>G?G@DAHBBCHDGEGFIGHH>IGJHKFLHMANEOHPEQIRISFTEUGVFWIXHYIZC[H]G^G_EaFbFcFdCeHfEgmhF
!wrong-current-password	U!G#C%F(F)I*I+I,H-B.J/G0J1J2I3F4I5K6I7F8J9I:F;J<J=H>F?G@AAJBCCGDEEIFJGHHFIBJGK?LFMCNCOFPIRISITHUGVFWJXHYJZ<[F]H^D_HaGbFcHdEeIfGgHhl
#account-disabled	O!n#?%B&H(Y)A*C+E,D-B.F/B0F1F2F3?4D5G6E7D8E9D:A;b<G=B>C?C@AABB?CCDBEEFFGEHJIAJEKALCMCNBODPAQGRFSDTAU?V>WFXBYEZ=[D]B_?aCcCdAeFfHgDhC
#account-locked	K!F#n%>&G(B)B*A+C,C->.I/B0E1D2D3@4C5E6D7B8D9B:@;D<F=B>??B@BACCADBEDFEGCI?JCK>LAM@N@OBP@QERCSATcUCV?WEXGYEZ9[X]A^I_AaAb@cAdAeDfBgAh@
#account-not-set-up	l!J)JHIVaZG
#ad-access-denied	Q!B%j&H(c)D*E+G,E-C.H/D1F2C3B4E5G6F7D8E9G:B;a<G=B>D?E@EAFB?CEDCEEFGGCHJIBKHLBMBNBOFPYQERFSETIUBVCWDXEYGZ<[B]E^I_CaCbBcCdBeDfBgYhB
#ad-unknown-error	e!I&e-K3JBJHGNISIZE_I
#admin-role-missing	S!D#G%](k)I+H,G-F.I/G0H1H2J3F4H5I6H7E8H9I:@;H<J=C>D?B@FAHBACEDCEFFIGFH[IEJGKDLFMENDOIPCQJRHSFTHUAVFWEXGYIZ<[E]E^G_HaDbBcFdDeGfDgChE
#admin-sspr-disabled	X!E#H%F(G)k+H,F-H.J/I0J1J3H4I5J6J7F8J9I:E;J=F>H?E@EAIBECIDEEGFJGIHEIIJHKHLIMINEOJP]QJRJSFTIUAV=WDXHYIZ?[H]I^G_IaGbFcHdEeIfGgChI
#admin-two-gate	U!F#F%G&K(@)D*m+F,D-F.I/G0I1I2J3F4H5I6I7G8I9G:F;I<J=F>E?J@CAGBFC@DDEFFIGHHEIEJHKELHMFOFPAQIRHSGTGUEVCWDXFYIZ@[G]F^H_HaEbGcGdEeHfGgDhG
#already-registered	^!I#J%J(I)J*I+j-H/J3H7J9J:I=I>G?D@GBDCDD@GJH?IHKGLIMJNHOEPISKTJUIVHWJXIYJZD[J]G^K_JaGbHcJdJfIgJhI
#auth-token-error	h,bHFZIeH
#changed-too-recently	N!E#D%I&J(A)F*F+G,H-B.H/D0H1H2H3F4G5H6H7D8H9F:D;H<I=D>D?E@nAGBACEDDEHFHGFI?JEKBLCMAN@OGPEQIRGSFTFUDVCWFXDYHZ:[D]D^@_GaEbEcFdDeFfEgYh?
#cloud-service-error	]!F#J%I(C)E*I+I-H.J/H0J1I3H4I5J6J7D8J9J:E=F>G?F@JAJBCCIDEEIFJGIH>IIJGKHLJMHNHOJPFRGSkTGUGVDWFXGYJZ>[H]G^H_JaFbEc]dHeKfCgBhI
#cloud-sync-agent	Z!J#J(I*J+J,J-F/G0h1E3I4I6H7I8H9H:I;J=H>I?I@IAIBXCJDIGFIIJIKILJMGNIOIPHRDSJTHUJVJXIYHZD]I^K_FaHbIcEdCeGfBgHhJ
#code-not-received	L!B#B%C(A)C,D-A.E/C0D1F2G3]4C5F6E7C8E9?:A;D<F=A>_?H@@ADBJCHDFEDFEGDI?JEK@LCM@NAOEPCQFRDSCTCUAV?WCXHYDZ?[C^C_BambBcBdCeEfBgDhB
#connect-version-old	X!G#F%G(D)I*H+I,G-F.J/F0F1j2F3F4D5H6G7G8E9F:H;I<H=F>G?H@GAHBDCGDGEIFJGFIGJHKFLIMFNGOHPGQIRASHTEUHVHWJXGZC[H]H^I_FaGbIcAdEeEf=gFhG
#connector-password-too-long	c!I#G%D,J-G1I2h3G:J>K@HBECJDIGHHFIBJJKGLIMHNIPJRJUKVJXJYJZF[J^H_JcHdGeJfEgJhH
#contact-failed	v3_@XHGZD
#contact-info-malformed	U!B#C%E&J(F)G*E+D,F-E.I/G0H1I2G3l4F5I6H7G8H9F:C;G<I=E>C?I@EAFBBC@DcEHFHGGH<IIJHKELFMENEOGPDQHRHSHTEUFV@WHXCYHZ?[F]E^F_Ea?bGcGdGeHfGgHhF
#cookies-disabled	U!E#D%F&J(E)G*F+G,H-B.n/F0H1I2I3D4G5I6H7F8H9B:E;H<I=E>E?E@EAGBBCFDEEHFHGHHCICJGKCLGMDNCOEPGQIRHSDTFUEVDWGXEYHZ@[F]D^G_FaDbBcEdEeGfEgHhF
#corporate-policy-sentence	m@YHCIGKJN_
#dc-policy-hints-missing	[!I#G%I(I)J*G+J,J-E.J/G0I1I2J3G4@5j6I7I8I9G:I;J<H=H>H?I@FAHBGCGDIEKFJGJIGJCKDLJMENCOHPHQJRHSJTIUIVIWHXIYIZF[J]I^J_HaHbIcHdHeIfGgJhH
#dc-unreachable	[!G#G%H(H)I*H+J,I-F/F0J1H2J3F4j5D6I7G8G9H:H;J<Y=H>G?G@FAHBECHDGEJFJGHHDIGKGLIMEOIPGQJRGSGTHUHVGWJXIYIZA[I]H^I_FaFbGcDdHeIfCgHhH
#decryption-key-mismatch	[!F#H%F&K(H)J*I+I,H-F/C0E1I3F4G5J6l7H8H9H:H;J<I=G>G?G@EAFBCCIDHEHFIGGHEIEJHKCLIMENCOGPFQJRESJTFUHVIWJXIYFZ?[H]H^F_DaGbHcEdBeEfChE
#error-processing-request	wBJHESbZD
#feature-not-enabled	s)JHIV^
#federated-password	V!E#F%E(D)F*H+H-C.J/D0I1H2I3G4G5I6I7m8G9I:D;I<J=E>G?F@AAHBBCGDDEIFIGEHDIEJFKCLEMDNDOJPCQJRISFTDUEVDWGXGYIZ=[F]G^C_GaFbCcGdCeGgEhC
#forest-config-changed	^!F#H%E(F)H*I+I,I-F0G1G2J3F4F5J6H7F8k9F:E;J<I=E>H?G@DAXBBCFDGEIFIGDH?IFJGKELHOIPFQJRGSITIUGVFWIXFYGZA[H]F^I_CaHbGcFdBeFfDgEhG
#inheritance-disabled	X!>#E%@(C)G*G+H,H-E.I/H0I1I2I3E4H5J6I7G8H9E:F;m<I=F>F?F@EADBECDDEEIFHGFHFIEJIKELGMFNFOFPXQIRHSHTGUEVCWIXFYHZC[H]E^E_CaEbFcGdDeHfFgIhG
#ldap-signing-not-configured	_!J#J%I(H*J+J-I/J2J3H4I5I6I7J8I9H:J<h=I>J?K@IBHCFDIEJGJHGIGKILIMINHOJRJSJTIUIVIXJYGZF[J]J^J_IaIbJcGdIeJfHhI
#licence-missing-organisation	V!G#G%G(E)H*H+I,I-F.J/F0I1I3F4I5J6J7G8I9G:E;I<J=k>H?G@EAHBDCFDFEGFIGGIEJHKFLHMGNEOHPHQJRISHTHUCVIWFXGYIZA[H]G^H_GaFbFcFdFeHfFgHhH
#licence-missing-user	e(J)H/J7J=f?JBHDJGJHJPISJUGVFZC^KbJdHeJfI
#lost-device	M!D#B%D&H(B)F*C+K,E-B.F/D0F1G2G3<4E5G6F7D8F9B:B;F<G=C>n?=@FAFBHC>DHEFFFGEH^IAJFK@LDMANBOFPEQGRFSFTDUCVBWFXAYFZ?[C]Y^D_Ea>bBcDdDeFfDgDhA
#managed-on-premises	o/IHIZI^Jdb
#method-not-allowed	T!F#F%E&J(Y)C*a+D,G-D.H/F0H1H2I3I4G5H6G7F8H9C:D;G<I=D>A?l@CAGBCCDD?EGFHGFHBICJGKBLFMCNCODPEQHRHSFTFUDVBWFXDYGZ>[X]C^E_Ea>bCcFdFeGfEgEhD
#not-enough-methods	R!E#E%E&J(D)F*]+A,G-D.I/F0I1H2I3A4G5I6H7F8H9D:D;G<I=D>@?Y@AAFBCClEGFIGHHDIBJGKCLGMENDOCPFQHRHSGTGUFVBWGXDYHZ?[E]E^G_GaCbFcFdFeHfGgGhE
#not-in-scope-group	b!I(H)H/J:J=H?I@HBFDHHINJPGUHVeWJZD[J^IbJgK
#not-registered	R!D#E%E&J(B)C*D+_,H-D.I/F0H1H2I3C4G5H6H7E8H9G:C;H<H=D>D?J@BAHB>CYDlFHGFHAICJFKBLFMENCOIPEQIRHSFTFUAXEYGZ;[D]C^E_FaDbDcFdDeGfDgFhD
#object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:G;H=G>I?I@HAHBGCJDHEJFGGkH>IGJHKFLIMDNFOJPGRISJTJUHVDWJXIYIZD[I]I^G_JaIbIcGdBeGfDgIhH
#onboarding-failed	[!H#I%E(H)J+J-I/I1J3I4I7I8G:I=G>J?J@GDIEHGHH@IJJHKGLJMINHPHRJSIUHVHWJXJYHZ?[J^H_IbIcGd?eifAgIhH
#onprem-admin-action-required	b!I%I(G/J3J6I7J:F=G?J@IBGCJDJEhHEKJNGPHSIUGVFWEZ?[J^J_JaJbHcDdGeXfHgH
#onprem-complexity-refused	d!I#I%H(H*I+I,J-F.K/J0J3F4J5J6J7I8J9D:H;J=H>G?G@FAJBGCGDGEJFJGJHCIgKILIMGNaOGPJRJSJTJUIVHWJXGYJZC[I]G^J_IaFbIcIdHeJfIgKhH
#onprem-connectivity	T!F#F%F&J(F)G*H+H,H-E.I/F0G1F2H3F4Y5G6F7F8G9E:C;I<G=D>F?F@CAHCGDFEBFHGFHBIFJGKFLHMENDOGPFQJRDSETGUCVEWGXDY_Z=[G]G^F_EaFcldCeEf?gFhF
#onprem-multi-match	[!E#G%H(H)J*H+J,I-G/F0J1J2K3G4I6J7I8G9G:H;I=G>I?I@FAjBFCGDHEKFJGIH@IHJJKGLIMHNHOHPGQKRJSJTHUIVFXFYJZD[J]G^H_BaHbIcIdHeIfHgIhI
#onprem-policy-refused	O!D#C%C&H(A)E*C+F,G-].H/_0G1G2G3D4F5G6E7C8G9H:A;H<H=C>D?C@ZAHB>CDDAEEFHGDHCIGJYK@LDMANjOFPDQHRHSFTEUBVCWYXEYGZE[C]D^B_FaDbBcEdBeEfHgChD
#onprem-success-cloud-failure	Y!E#G%F&J(H)I*I+H,I-E.J/j0F1I3F4H5J6G7E8I9G:H;J<J=F>G?I@EAGBDCHDGEIFIGIIDJFKELHN?OHPFQKRJSJTFUIVHWJXIYIZC[I]I^G_AaHbHcGdFeHfGgHhG
#ou-reserved-character	^!H#H%D&G(H)I*I+H,I-D.J/H0I1J2J3D4H5J6I7I8I9E:F;H<J=F?G@GAHBECHDGEGFjGDHBICJIKGLIMGNEOHPHQJRISJTHUEVHWHXGYIZK[I]G^I_GaFbHdFeHfGgIhH
#password-contains-name	f#J+Y-B:J@HBFDIFJGJHDIeKGMHNHVJZB^IhY
#password-easily-guessed	N!C%C&I(@*B+E,C-o.F/B0E1F2E3C4E5F6E7B8F9C:B;F<G=C>B?C@>AEB>CCDAEEFFGDHGI<J^KFLCM@N;ODPDQGRFSEUBVAWEXAYFZ:[A]C^H_EaBbBcDdAeEfCgJh@
#password-filter-refused	U!F#C%D&I(D)G*G+G,G-@.H/C0E1H2G3E4A5F6F7D8G9G:D;H<I=F>F?F@BAGB@CEDCEHFHGDHIIGJnKALFMCN>OFPEQIRHSGTDUDVEWFXEYHZ=[E]F^D_FaDbCcFdDeFfEgFhC
#password-never-expires	W!G#G%F(E)I*I+I,J-F/H0J1J2J3H4J6J7F8J9J:E;J<J=F>H?H@AAJBCCHDFEJGHIEJHKBLkMDNEOJPIRJSJTHUGVGWIXHYJZ>[F]G^A_HaGbEcIdEeIfGgFhA
#password-reset-done	j(I=J@YB_DJH[MZUHVIZC[K^HbJhH
#password-too-weak	R!E#B%D&J(C)G*F+D,G.H/J0G1H2[3@4G5H6G7D8H9D:C;G<G=E>@?E@?AGB@CADIEGFGGFHIImJXK>LEMBOBPFQHRGSGTEUEVCWGXDYGZ;[D]D^D_FaCbDcFdDeGfEgFhA
#password-used-before	P!E#@%D&J(A)F*F+F,F-=.H/G0G1G2X3D4F6F7C8G9F:B;G<H=D>C?C@CAGBECCDIEFFHGEI@JDKnLDMANXOEPEQHRGSFTEUDVCWFXDYGZ>[J]B^B_FaDbBcEdBeEfEgCh>
#personal-account	w:[>FZJ
#phone-mismatch	V!H#F%H(H)J*H+E,I-E.J/G0I1J3J4I5J6H7I8J9G:G;I<J=H>F?F@EAHBFCED@EIFJGIHBIBJIKBLIMGNFOkPHQJRISJTHUIVFWJXDYJZB[I]G^I_HbHcHdIeIfHgI
#privileged-account-denied	S!C#E%_&J(F)>*G+G,D-E.I/F0H1H2H3D4D5G6G7D8F9F:D;C<I=D>E?E@CAFBDCFDEEEFHGFHDIEJFKELGMFNDOGPmQGRGSFTFUCV?WFXEYHZ>[G]F^E_DaEbEcFdDeGfEgAhG
#reset-in-home-directory	U!D#G%F(A)E*G+I,I-I.J/H0J1J2J3F4H5J6I7E8H9J:m;J=C>F?E@BAIBBCGDDEHFIHGIEJGKCLFMENEOIPDQJRJSFTIUDVBWFXGYJZ;[E]F^D_GaFbDcGdFeHfFgEhE
#sam-remote-call-denied	Z!G#G%C&J(G)G*F+H,G-E.I/G0H1H2H3F4F5I6H7H8G9D:G;H<I=E>G?E@FAGBDCFDFEHFIGHHDIFJGKELHMGNEOGPEQlRGSHTHUGVEWIXFYEZC[I]G^H_FaFbFcEdEeFfEgHhH
#server-clock-skew	Z!I#G%H(I)J*I+I,G-G.J/I0H1F2I3G4D5J6H7H8H9G:I;J<J=H>H?I@FAIBFCHDHEJFJGGH?IHJJKGLIMENHOHPHQJRkSGTGUIVIXGYEZE[J]H^J_HaGbHcAdFeHf?gJhH
#servers-catching-up	S!E%D&J(B)F*F+G,G-B.I/[0G1G2G3E4F5H6E7F8G9G:C;H<H=E>E?D@>AGB=CEDCEGFHHCIAJDK?LCMnNAOGPEQIRGSGTHUDVDWGXFYGZ9[C]D^BaEbAdBeFfAg_h?
#smart-lockout	T!B#A%D&J(F)F*G+G,F-C.I/D0H1G2H3E4G5I6H7E8H9G:E;H<I=F>C?G@BAGBBCFDDEHFIGGHEIDJGKCLaMDNDOGPEQIRGSFTmUGVDWIXJYIZ?[A]F^B_DaFbDcFdEeHfFgEhE
#sspr-disabled-tenant	T!E#H%F(@)X*D+H,H-G.J/H0I1I3G4I5J6I7E8H9I:@;J<J=C>G?E@CAIB@CHDDFIGFIIJGKFLGMGNEOJPDQKRISDTIUkV>WHXHYIZ?[G]G^E_IaFcFdEeHfCgDhG
#sspr-not-enabled-for-user	Y!A#H%F*I+I-J/I3]4I5J6J7G8I:I=E>I@EAJBBCHDBEGFKGGHEIIJHKHLHMHNGSGTJUIViXIYJZ>[F]H_IaHbFcIdDeHfGgGhG
#sspr-policy-not-set	f(I)I*Y:I=J@KBIEEHGNFSJUGVHWdZGbKdIgI
#throttled	S!D#_%E&I(E)F*E+E,G-H.G/F0G1H2G3A4F5H6H7F8G9B:D;G<H=D>C?E@>AEBACCDBEGFHGFHCIBJFKALEMENDODPDQHRESETBUEVCWGXmYFZ?[F]D^F_FaAbDdFeGfEgFhE
#tls-disabled	W!E#G%F&J(H)H*H+H,G-F.I/G0G1A2F3D4D5H6E7H8F9F:H;H<G=E>E?G@DAHBDCFDFEIFIGGHIIEJGKELHMENGOGPFQHRCSHTGUFVEWIXFYmZC[I]G^H_GaFbFc?dBeDf?gGhG
#unlock-option-missing	W!F#@%F(D)G*H+H,I-E.I/H0J1H2J3G4I5J6I7G8I9I:D;I<J=F>G?A@BAIB?CEDDEIFJGGH?IEJHKDLFMENFOIPGQJRISHUFVBWHXGYJZ?[m]G^E_HaGbAcGdFeIfGgGhE
#user-abandoned	Z!J#F%E(D)G*H+G,I-E.H/F0H1J2J3E4H5I6I7F8H9E:E<J=Y>D?D@EAGBBCCDGEHFHGGHIIEJGKCLGMDNDOGPFQJSYTHUDVCWFXFYHZ@[F]k^G_GaDbCcFdGeHfHgFhE
#user-cannot-change-password	Y!G#H%G(D)J-G/I3H7G:F;J=H>H?I@@BBCJDHGIIGJIKFLCMENFPITKUHVFXHZ<[G]I^j_IaJbHcJdEeIfIgHhA
#user-not-found-onprem	Y!C#G&J(G)I*I+I,I-G.J/C1H2J3D4H6H7F8H9H:F;G<J=F>H?H@GABBECHDGEGFIGJHDIFJIKGLHMGNEOHPEQJRISJTEUIVGWJXHYIZC[I]G^F_kaGbIcEdDeHfFgGhH
#windows-screen-broken	T!G#G%G(D)H*J+H,J-H.X/H0J1J3H4I5J6J7H8J9I:E=F>G?E@FAJBCCHDFEIFJGIH:IHJHKGLHMENEOIPHRJSGTIUFVEWGXHYJZA]F^G_IaGblcFdGeIfFgFhD
#wizard-connector-not-found	v,JHFZIe_
#writeback-not-enabled	Q!B#E%[&I(B)A*C+F-D.H/H0D1D2G3D4B5F7I9G:B;F<G=Z>D?C@AAFB?CEDBEBFGG]HFIDJCKALCMCNAOGQFRCSETDU=V?WBXEZ=[D]E^C_GaEbCcBdje]hA
#writeback-service-stopped	V!F#G%E(F)H*I+I,H-G.J/X0J1J3G5H6I7E8F9H:H;I<I=H>H?H@EAHB?CIDGEJFIGDH<IHKFLHMENFOIPFRASDTHUFVFWIXHZD[H]G^H_FaGbFcYdAfkgFhH
#writeback-unsupported-path	U!F#G%H(C)G*F+I,H-G.J/B0G1H2I3F4H5I6H7F8I9E:F;I<J=F>F?F@DAHBBCHDGEGFIGHH>IGJGKELHM@NEOHPEQIRHSFTDUGVFWHXHYHZC[H]G^G_EaFbEcEdBeHfDgmhF
#wrong-current-password	T!G#H%F(F)I*H+I,H-B.J/G0J1J2I3F4I5J6I7F8J9I:E;J<J=G>F?G@AAIBBCGDEEIFJGHHFIBJGKGLFMBNCOFPIRISITGUFVFWIXGYJZ<[F]H^D_HaGbFcHdEeHfGgGhl
+# #	U!G#I%I(G)I*I+J,J-G/G0I1f2H3Z4G5J6I7J8I9G:J;J<J=G>F?I@cAJBYCFDHEJGIIEJJKELEMFNFOISGTGUKVHWJXGYiZF[J]I^I_HaEbHcBdFeIfCgGhI
+# a	z@JI]
+# admin	f(F*HHFMJPJTIgf
+# and	g-J1Z3JBICJGJHEI]KZMXO]Y_ZEc]
+# are	z/FIJKZM]
+# at	w-YHJI[KHO[ZF
+# beheercentrum	zdIg]
+# caracter	r2bHIII
+# char	l/X2c9J@IBJHDIZKJN[ZJ
+# character	e/Z2^IY
+# day	r@^NJ
+# days	m![D[HYIIZZ
+# e	r>^IGOXYY
+# for	z([@JBKH]NJPJ
+# from	wHJcZ
+# godziny	tXZ
+# heur	tXZ
+# hora	j@]HJX^
+# hour	f#K@aKJXaZFaG
+# in	w#IK]TZ
+# is	r3ZH]
+# it	zIJO^
+# l	wC^KX
+# la	z#J@GI_TZ
+# letter	zI[NJ
+# may	zBJH_
+# method	m*[C^HH
+# min	vHJRYaZ
+# minut	j3J>JHFOJPZR_a]
+# minuten	wHHR_
+# non	zYX
+# not	p/[1H3YH[
+# och	z>IO]YX
+# of	p(J1]@KC_GJHEZZ
+# on	l(^1J3X>JHFPXS]YZZJgI
+# ore	r@]X[
+# password	k%I(H@FBYHZIHK]NZZHgZ
+# peopl	z(HCJLYP^
+# random	zIJNY
+# reject	w/]@[II
+# sms	w3b>DOIaE
+# so	s3[>IHHMWZJaHh]
+# sspr	q@^NJ
+# still	vMYgJ
+# stunden	q@^HJX^ZI
+# teken	z2]
+# this	z@ZV[
+# timmar	wXY
+# to	n3K4]>[CWHHK]OJcG
+# und	w3ZC^YXaF
+# user	v3J@YC[FZGXHIZJ
+# uur	r3J@aHJXZ
+# was	z@ZHJIZYYZJ
+# x	t1^HI
+# y	v3YIIOZYYaH
+# zeichen	r-Z/Z2[HIIZ
+# が	s3b>JCJDIHJOGYY
+# つ	zC[
+# 个	z2]IJK]ZJ
+# 位	z2[CHI^
+# 回	vK[X^
+# 小	p@ZX_aJ
+# 文	t2^HIIa
+# 日	z@Y
+# 時	p3J@YXb
+# 管	qgb
+# 还	z3YTX
+2008 r2	v5[
+2016 acs	s1c9JHH
+32004 decryption	z6Y
+32009 error	w,[
+32011 onboard	ze]
+33001 adunknownerror	n&^
+33001 unknown	w&Z
+3rd party	zJX
+80230405 object	t__
+80230818 dominio	z4[
+a #	i(Z/Y2]3Y>I@KBIHFKINZZHa^
+a antiga	tHIM_h]
+a bann	z-Z
+a blank	z3]HGbZ
+a caixa	zHZ^Y
+a call	z#X?YHIZ]
+a cambiarla	w@Z
+a capital	zIY
+a chang	r@WHYLX
+a chav	z?[HI
+a choic	w?]HH
+a cloud	w*J,_/[HFdH
+a code	j>C?IBJCJHaZ^]I
+a comma	v3ZFZHJ
+a company	zH[
+a configuracao	zE]
+a conta	k!Z#[%])Z3JHJLZUJVJXJZX[X_Z
+a container	wF[GaHGZH
+a customer	tHY
+a day	b!K#G-H/J9E@aDJHGIHKGMJNGR[TIXdZE]Jf]hJ
+a dc	v4cHEcHfJ
+a de	vD[HIK[MX
+a deja	w+YKY
+a deux	t*^HJ
+a deviner	s-^HJ
+a different	l:Z?F@]GYHYKJ
+a directory	z)^HH
+a disabl	z!Y
+a domain	l%Z5Z8]GIHFM[PG_]
+a due	w*]AZCXHH
+a email	w*Y6F>I?HC]HZZJ
+a ete	j!^%J-J4]9J?]@IB[CJDIHIIJMZUKVJZE_YdZfJgZ
+a fail	z@YHFZ^bJ
+a failur	zZX
+a federat	z7HH^
+a few	s-I9JHGMYZ^
+a file	z#J;HH]
+a filter	wGXHDJa
+a forest	z8YHZ
+a former	zIJK^ZI^Z
+a fresh	z@ZBYHJLXZI
+a full	w@YHITZfZ
+a generic	wHHN[ZX^Z
+a global	n(^
+a good	z)G9YH]UJ
+a gpo	wQXYW
+a group	p(G@GH[VZ
+a guest	q:ZHY
+a helpdesk	s*X@XCIHX
+a ja	z9J>]HJV[
+a jamai	z+]DYHFWZ
+a jour	s+[1YBXHJf]
+a kod	z>aHJaI
+a l	q([>Y@ZHIZIbXeZ
+a la	h%Z2Y3G>^?JBJHDIIK[MIN^O[QWXJZGaGbYdZfJ
+a laptop	zH]
+a le	z(YV[
+a licenc	t=^HG
+a list	r-_HDIZ
+a lock	wbX
+a login	w>]
+a long	tIJMXOIZa
+a los	w*YDIH[
+a lot	v9]
+a meet	v]^
+a member	o(IPXV^
+a mensagem	w>]HFOXZXaX
+a messag	sHHZZaZ
+a mi	r(J)Y3Z>]@JHHIJK]OHVZZG
+a microsoft	p)]HGMYR]SXTIdYgJ
+a minha	wDJHKIYK]VXZG
+a minut	v@YB[HJ
+a necessary	r)JHJUHVJda
+a new	U#G%H([)J*G+],J-D/H3J6J7I9H=I?G@YAIB[CGDFIGJIKJLZNEOJPJTJUJVHXJZY[c^G__aJbIcKdIeJfJgXhI
+a newly	z%Z@[_J
+a nice	v9]
+a nie	z=[HI
+a nouveau	zBX
+a nova	p9J@JB^HEK]MaZG]J
+a number	l3XD]HIIZOJZJ
+a nuvem	w/YMXgZ
+a opcao	z([[X
+a organizacao	sW]dY
+a otro	z(^7XVJ
+a pagina	s+]-YDXHHXZZ[
+a palavra	s@^HJKGVY
+a partner	tH[
+a pas	h%Z(X)I*J+J,J-J/X3I:I=Z?H@JCJDYEXHEIIKJM[NJPIUXV]WZZE][aHcJ
+a passkey	w?XHX
+a password	X#I(C)J-D/Z6J:H<^=J>K?Z@bBCCJDHGHHYIaJ[KXLGMDNETXUIVJWXZH[F][^GbHdIfKgJhI
+a phon	n*X3FC^DbHEOJZHaH
+a pilot	zH_VF
+a pin	zHXIZ
+a plus	zF^HI
+a policy	l*JHCKXNAU[Wc
+a politica	l@XHIN_WY
+a privat	z@[DZHG
+a privileg	w([HHP[
+a problem	tEZS[ZI
+a pu	z4XB]
+a que	zI[h[
+a red	tHFIJKYS[Zb]FbIhJ
+a redefinicao	k(IBJEIHZU^VXZ]
+a reimpostar	s=[HJVXZX
+a reinitialiser	wVYZX
+a replacement	z>[ZI
+a reserv	tFZHY
+a reset	f!F(G)K*J/Z4W7J:J=H?YBDCXDIHaJJLZNJPIVIWZZH]XbIfIgZ
+a restart	vfX
+a restriction	vN^
+a role	l(^)Z*bBJCIHIZI
+a row	w#[@HHEN[TGX[]X
+a se	wBYDJZ^
+a second	g*Y+Z/X6]>H@ZBJC^DIZHaI
+a secret	w2[H^KF
+a security	r)^*E?J@GH]QZ
+a senha	Z!I#[%I(J*J+J-H/I3J7Z:Y=I?I@HCIDYHCIZJXLZNZTJUGXGZ[]G^X_JaJbHcJd]fIhZ
+a server	w5X7XHYZI
+a servic	zH]ZJfJ
+a shar	s>GH^
+a sincronizacao	zGJHIM[f]
+a singl	z+X
+a slash	q3YFaHGaJ
+a sms	s<Y>X?aCXHBZGaZ
+a special	sV[
+a supplier	z:[
+a symbol	zIX
+a sync	w+]8Y
+a team	wBJH^MG
+a temp	v#J@ZbY
+a temporary	rHYZJcZ
+a test	zZZ
+a third	qHYbZ
+a ticket	zZZ
+a token	v,a-XHGZIeG
+a troca	zLWZZ
+a typo	t3]@Z
+a un	m(X-H3J@JAZHBIJK]P^VZXKZH_^
+a una	wHGK^ZJ[]
+a user	_!F#G%I)J*[+Z-H/X3J9I:J=J>G?J@[AJBEDJFIGHHeKHPET]VJXKZE]I^H_YgK
+a velha	v9KHFKJM_h]
+a vendor	wJ]
+a very	z2X
+a way	v-F9JBHH]TYX]
+a week	z!]@IHHI[KJZH
+a whil	z-IHIM[T[
+a whol	z@ZHZ
+a word	pHZIZZJ
+a wrong	s#I@[TWZH
+a year	t!a-I@HBJH]L[NJZF^J
+aan de	rHHIYKHN_VZ
+aan het	r-XN[Z[
+aangepast en	z@^
+ab ist	zL[
+abandon befor	zHJ]Z
+aber nicht	t+[>I?[ZF]]
+aber nur	wC[DI
+abilitato alla	vV[
+able to	e#H?FBbC]HEQXTJVJZZ
+about my	wHHIJZ^
+about password	w-[BIHESYZ^
+about the	t!ZH]IXZH
+about to	zKY
+abroad and	z)ZHJaX
+acce a	z!]>]HE
+acce au	v9KHbIJZJ
+acce refus	s%_P[QXZGdJ
+accept by	zH[
+accept cooki	z.Z
+accept it	t@YKXZJ
+accept my	wHIKJZ[
+accept on	w/^IH
+accept pas	wIIK[OYZHhY
+accept sinc	z-Y?HHZ
+accept the	q-G/KBZCZHGIJKYM]hJ
+accept them	z3]HG
+acceso al	v>[BJDJH^
+acceso denegado	w%]
+access block	wHX
+access deni	c%Y(]BIHGPcQ^ZE
+access has	wHZ
+access is	w%[HJ
+access polici	wHZ
+access policy	sH]
+access restrict	tBJHGQ^
+access right	z%^HH
+access the	v>YB^HHZI
+access to	f%J>b?IBIDGZJaJc]
+accesso di	wb[
+accident and	z!Z?IH[ZH]Z
+accord to	qBXNZU[ZJ
+account a	z%[2[HHPG
+account ad	zLX
+account admin	z*],YPI
+account and	r![#EBWCZLYT]ZH
+account are	q!Y#ZA]HEPZTGVJZJ^Y
+account belong	z:Z
+account bloccato	z#]XG
+account cannot	t!K%_:YHXPHZF_IdGeI
+account di	w%W2XGY
+account e	q!Y#Y
+account enabl	zGZ_J
+account fail	z(ZHDP]ZX
+account for	n#Z%[2IHJTY_Y
+account from	v:XH__I
+account got	q)[BZ
+account has	d![BIDYLYPZZJ_]dH
+account have	z!GHY^[
+account i	z!Z,[ZG
+account in	f!E#E%KA_BGGZH_MXPYTZVIZIdJ
+account information	zDHE[HFZ]
+account is	W!d#Y%J(I)J*J-I/J2I3I7J:Y=J>G@JAJCIGJHGIJKJLIP_T^VZXJZA^F_JdG
+account it	w!FH]P]
+account keep	w#[HJ
+account lack	t%X3X
+account lock	nHY
+account lockout	w#ZHJ
+account may	w%[
+account msol	w%Z2Z
+account need	s!G%JH_ZF
+account non	sD[VYZZ
+account not	e!^#I%Z(K)I3G=J@JAJBGDZGJH?L]PIQZV_WJ_I
+account of	l!E#K:[BJHaZI
+account off	z!]AKHJ
+account on	vA^PJVJZF^X
+account operator	qP]
+account option	r^^
+account out	zG[HJ
+account page	z+FDHH^hZ
+account password	h%G)J2c:I=_BZHEIJLJMZVHZBfJ
+account per	wHIVaWI
+account reset	w!H%Y:YP[
+account secur	t#J+_D_HEZG
+account show	w#YTJ
+account so	wDW^Z
+account staat	z!]
+account tab	w!I#JHIPJ^_
+account te	zXY[Y
+account that	vHFL^
+account the	vTZ
+account to	v%J2ZHEQ[VX
+account too	v#JXZ
+account used	z%[,XHH
+account was	m!Y%]>[HJZH^[
+account were	zZH^]
+account when	z%XHJbZ
+account whil	z,[eG
+account whos	zLXZK^Z
+account with	r;]@ZHF
+account without	r[Z_Z
+acepta mi	zIGKJO[ZYhZ
+acesso ao	z3J>]HZ
+acesso negado	z%YPY
+acquir user	z3JHEQaZH
+action requir	z*IE^
+activ directory	[!D#H%[&e(F/X3D4J6J7J8J:F@KAIBJFXHBIJKJNIOJT]UIZG^Z_^cJdFfJgbhJ
+activ pour	t3ZUJV]
+ad acceder	z!I%JBYHJZZ[^
+ad account	h!Z#]AXHCLYMJPJ__
+ad and	t!I/YM^ZJ_ZgH
+ad but	v/Y
+ad connect	b-K/J0X1a8[MYRJTGfI
+ad connector	p!K%_2Z8]<YHDZI_H
+ad deaktiviert	z!Z
+ad ds	l%c2Y3J
+ad e	v%]3ZLX
+ad entra	v/_TI
+ad error	w&bHJNIZE^I
+ad fail	z/ZPZ
+ad for	w=XMZ
+ad fs	n,X3K7[9JGJHeMFPJZJcIfK
+ad group	zHIP]
+ad has	t/E3_F]HEIGTX_[
+ad is	q/ZHIIITX^X
+ad ist	s#J/J3Z>KHJTW^Zc]d[
+ad konto	v#YLY
+ad ma	t#HMXT[gY
+ad mais	wMYTX
+ad mas	vMZTZ
+ad men	zMYTY
+ad mit	z3]AY
+ad nao	z![L[ZI
+ad nie	z/]LYTJ_J
+ad not	k#J/J<]@XHELZMIT]ZIg_
+ad object	mHI__
+ad onprem	k!W/Y_Xg[
+ad password	p-Z/FHJJGM]N]ZJ
+ad pero	z#JMYT[
+ad policy	r/YBIN^
+ad refus	w/XJZNX
+ad reset	z_]
+ad right	z%^HGPZ
+ad says	tIY
+ad show	z#IHIT[
+ad so	z/ZA[
+ad still	v![
+ad sync	i!J/H0J1JMXRISETIcJdZfcgJ
+ad the	z/aZD^J
+ad took	w/Z
+ad user	h!]#I=HAYG]HGTXZI_XdZ
+ad y	z%Y3[
+ad で	r!Z#G-J/XMXT[^]
+ad に	w_^g[
+ad の	s!Z#]%I3XAXHINZTJgX
+ad は	v/_T]
+ad 账	z#YAY
+ad 里	r#J3Y>K@JMY^[_[
+add a	n(J+J8Y>JCJDZHaZJ
+add on	v.^HGJ^ZF
+added a	t4J8^HIIYZH
+added the	z%K8XHJQZ
+added to	w:ZHKVYZJ
+additional security	vCaDEHH
+address book	z3J>JH]
+address on	v3[cI
+adfs admin	z,^HH
+adfs and	z7[
+admin a	v(^)G*YHYUJZH
+admin account	h!J%J(J)Z*_,]:I=_CIHHUJVEWIZD
+admin action	w*IE_HJ
+admin and	j)ZHFP]ZJ
+admin app	v*JHGga
+admin are	v)X*[
+admin as	z#YHJ
+admin cannot	g*^?GHGPYTX
+admin center	g)I*JMJPJS^UKZIgb
+admin credential	wH[
+admin disabl	z(K)GU[
+admin do	zPY
+admin du	z%JP_
+admin for	v([)E*G,ZE[HDPJU]VXZG
+admin from	z)]HJP[dIgI
+admin get	v*ZHJ
+admin gets	w)[VG
+admin group	zH]PH
+admin has	i!J)JEJHIU^V]ZJ
+admin hat	tEHUXVYWZdY
+admin have	w)[*ZPJ
+admin here	z*Z
+admin i	m%J*aHD
+admin in	n,[:YHIPYd[
+admin is	v)[
+admin it	t*YEFVIZa
+admin konnen	zPY
+admin may	w(Z)J^]
+admin microsoft	l*JHKSJgc
+admin must	s*X,[E]HGPJdJgJ
+admin need	qCHE^H[
+admin nicht	t(Y?KdY
+admin nie	z(GEIU[VYZJdZ
+admin not	e%H(H)Z*I,J?XDJEGHHUXV^W]ZId[gK
+admin of	w%F([:[HDN[P]ZG
+admin on	w)XEHHXUJdZ
+admin only	v*[?I
+admin page	s(J*IHZZIcJg_
+admin password	l*H,[/JBJEGHdIJKFNGPXZGdFgE
+admin portal	z/Ig[
+admin reset	g!J(H)X*[1c:J?G@YEJL]PZSHUEVHWGZDdJgJ
+admin right	z(J)JH]P[
+admin role	l(D)aH]ZJ
+admin see	z)]UF
+admin sspr	wPZ
+admin switch	w)YHJ
+admin to	m(I)F*D,Y:I=[HEPKUXVcZEdGgJ
+admin user	z(ZHJ
+admincount #	hPa
+administracion de	zdJgZ
+administrador de	q(^)H,IPZZJ
+administrador global	p(])X*I,^ZJdJ
+administrador nao	v(H)Z*IPJUZV]WIZGdX
+administrador not	t(K)YUZVYWIZIdX
+administrateur a	zUZ
+administrateur general	z)X,^dI
+administrateur n	v(J)KEGPKUYV]WYZGdY
+administratora globalnego	w(Z)J*J,]
+administratoren durfen	z)[
+administratoren har	v)H*JEGUXV[WZd]
+adminsdholder reset	zPY
+adress de	z3H>XD]HJ
+adsync dienst	zfX
+adsync not	zfY
+adsync servic	tHHf[
+after #	t0YHH
+after a	i!Y#H(J/Z@[L[MIT[ZCbZ
+after add	z%[8YHIPI
+after all	zBYHJZZ
+after an	q0]@YBXHFL]PZZFfHgY
+after choos	z][
+after each	v#XBJHZf]
+after enabl	zJ]ZI
+after i	m3J9I>J@HHFR^Za]CaXbK
+after my	z#[(]BKZE
+after password	z#^@HBFHFLHMZZI^G
+after reset	wLYMY
+after restart	zB]HJZJfX
+after restor	z6XHX
+after sspr	zHJMZ
+after the	_!I(J-J6J8J9J:E=X>J?JCJDJHDJIKJM_NIPJR[TZXJY[Z[]^^I_JaHcId]fYhH
+after thre	z#G@ZH]
+after too	wXX
+after unlock	w%[HJTY
+after we	t<YA]BZC]HGPIZE
+after writeback	z8X
+after wrong	wHGX^ZJ
+again after	v:E@JBHHZR^T[ZIfY
+again and	l#[+J;I@KBEH^KHN]P^TJaZ
+again at	z@_ZD
+again befor	z@JHIX]ZI
+again but	z+Z
+again later	m#J@GZ_c[
+again today	v@X
+again with	v@JK[
+age #	n@^
+age is	v@Y
+age or	r@YHHIIN]
+agent credential	w%[HI
+agent dc	v-_BJJJ
+agent de	q0]HHf^
+agent di	z0YfY
+agent is	nB]HHJXZIf[
+agent not	t%I0a1JHDJZfI
+agent of	v0EH_
+agent on	z0^HJ
+ago and	n>K@aBJD[HGM[ZE
+aguard #	wXY
+ai chang	q>Y@X
+ai deja	v@YK]ZJ
+ai oubli	zZZ
+ai pas	o(X@ICZHZKIZX]]
+ai perdu	z>X
+ai que	wC^
+ai un	zCY
+ainda nao	w@ZHGM^WZ
+aka ms	i+X9JDbHIT[ZI
+aktiverat for	zVZ
+aktuell password	tHJKJZGhb
+al cambiar	wZYdX
+al dia	w9JM]
+al eerder	wKZ
+al escribir	z%]4Y
+al numero	z3K>]
+al restablecer	z5ZHJa[
+al usuario	zLX^X
+al vecchio	z>X
+aldrig registrerat	wDX
+ale nie	v[]aX
+algo de	z.Z9]HJZI
+all account	w2ZHX
+all cooki	w.[HJ
+all day	v#J@IBGHZT[f]
+all dc	zJ[
+all fail	z(]G]HFKJZI^X
+all fine	zBY
+all good	wB_HI
+all her	z*]?FB]HIIKK[ZI
+all my	tIKKZN^ZH
+all of	p-I@XHEIKU^VJW_XJZX
+all other	zG[HJ
+all our	w)[5XUJ
+all password	zHZLINX
+all sort	z9IB]HJ
+all the	nBIH]K_MJYX
+all user	q%])J;J=FBGFJGJHaLGMGU_VFZE
+all utent	v=[HJXZ^Z
+all were	zK[
+alla reimpostazion	vV[
+alleen bij	zP]
+allow by	v<ZNYYX
+allow cooki	z.Y
+allow to	d(_-X:J?F@HBJHCNJQ]V]ZC[I^abIhI
+allow user	wUY[X
+allowedtousesspr fals	v)Z
+allowpasswordreset via	zbX
+alor qu	w+]BJDJHXMH
+alor que	r#K3H>JHII[O[TYZH[]h[
+already register	w+JH]
+already used	t-JH]K[
+als helpdesk	z(X
+als method	z?[CIH]
+als registriert	z+[
+alt del	i@IBJM[^JbZha
+alte password	l#]HHMZh]
+alter the	v7XHJZI^_
+alterar a	w^^
+alternat email	w3X>^?HHI
+alternat phon	v?]HZ
+although it	v-^/J@JBHH[IF
+although its	z-]@YHHTJ
+although the	tHIJZTY
+am i	t(G9]HCIXV_
+am laptop	wH[MY
+am not	t(JIYV]ZGaX
+am pc	s@KM^T[
+am rechner	w#]HJMZXJZIb]gY
+am selben	z@_ZJ
+am sperrbildschirm	zbY
+am stuck	zDYXZ
+ambient onprem	p/JBJEJHHNJcbd_
+amministrator global	v([,[HJ
+amministrator non	vEIU]VYWXZHdX
+amministrazion di	zgX
+among the	z?[K[ZJhI
+an account	p!J:XA^HJTZZF
+an adfs	z,]HH
+an admin	c(^)Y*X@YL[PGTYZB
+an answer	z9YDZHJ
+an app	z?XDJH[
+an earlier	zHHK]
+an enabl	zAY
+an entra	w)[*ZHH
+an error	Z![#J(J,J/]0I3H>J?J@EBECIDYEJHAIJJXK[MJNJOIV[Zb]I^ZaHbJc[eZfJgKhI
+an export	zH_MF
+an extension	w3Z
+an external	wHZ
+an hour	d#H-J/H3J9F:J>J@[HHIJKIM[PZRXSXTIZWa]f]
+an incident	zS]
+an incorrect	sHHT]
+an issu	zBHKYZZ
+an object	z_Z
+an old	k#]1G4J5E;]>YAJH^KXMJZJ
+an option	t*[?GHJ^[
+an ou	sF^HZ
+an outag	v9GHISa
+an unexpect	t3]ZZ
+an unknown	r&ZHJb]
+an updat	w9]BHfH
+ancien mot	oHJMYZIh^
+ancora la	wHIM]
+and #	r/FGJHXM]YZ
+and a	j(I*X3[9J<X>KE^HEIYL[PYZGaH
+and ad	w=J@^d[
+and again	m#[+J;I@XBEH^KHN]P^TJZIaW
+and all	s@GBaF[TIZF
+and ask	sUX
+and at	zBFZ_
+and both	zAZ
+and call	z:]HJZY
+and cannot	f#Z=X>X?H@ZKJVZZY
+and choos	z+FDHHbIJ]F
+and click	z:ICGDIHb]JbJ
+and clos	zBHZG]^
+and computer	z#IHGT[
+and confirm	z#J%XBY
+and creat	z8[HH
+and email	r*[>H?KB]CXDIHCgX
+and enabl	w8Y
+and encrypt	h<_HJ
+and entra	s/[6]HGcJ
+and everyth	z%]BGH[
+and forgot	t=Y>JDYHIU[ZGdZhY
+and get	vIHJZhY
+and gets	w3GDYKYO[ZJ
+and goes	zLX
+and got	p#[@ZBJHJKZNIZF_Y
+and has	w-Y
+and have	vD[HI
+and he	z@Y
+and i	d#J(I*J+Y-H>]BGC^DHHCI^KCNHV[ZZ]ZaFfJh]
+and im	s*Y@YB]HFaI
+and in	z@JAYHJK[d]
+and is	n-K@FBcHCLZOYX[ZFfF
+and it	]*Y-H/J3I?HBYCYDIHAI_K^MJNHOYVXZE]JbX
+and its	n>J?Z@[F[HGOZZG
+and left	zHJ]]
+and may	v#XJX
+and microsoft	z/[1[HHRHSJcZfJgH
+and must	wVY
+and my	s![>JHYKDZ^
+and need	p#Y*Y?I@HBJCJHXIJZ]
+and nobody	t>FD[HGLXSJZZc[
+and none	zBHGZHIIIKXN^ZGhJ
+and not	f!I%X&Y+[-J/X1Y3I9[>H@_BFDYH@KDLXNYOJVJa[bJhJ
+and noth	m&[9J>J?Y@JBEDJHFNZRZZ^a[bJ
+and now	^!]#_%J(J*J+H/J8Z:J=[@YB@CJDaH?IJKYMJNIPJTJVXXXZI]I^Y_IbIgXhI
+and on	r/H6ZH]TIcY
+and only	zHKKI[]
+and our	z4]8JHFd]
+and password	k!I#X+X0Z1Z5^BGHXWZZIaHbYdI
+and phon	n*b?IHI
+and recreat	z_X
+and refus	w/Z
+and reset	d!X%Y(H)Y*Y/I0_1Y5]7X?J@IAXBFCIFXHHMJPJR[VJZ@]J^[gJ
+and says	z7[HK
+and self	z^[
+and show	vCZHIZJbY
+and sinc	s1XQX
+and so	w-[H[aJ
+and sspr	s7Z?GHZJZZJ
+and still	o([/[HHNYT]ZG[G
+and team	z>FH]
+and that	v4ZCZ
+and the	X#D%J(I)J*I+J.^/]3^6J7Y8I9J>b?E@ZAYBZDHGIHAIXKZMCNEOHPIQXRJSJUYVGWJXJZE[I^I_HbZdKf]hZ
+and then	h!I/^3J9J>I@HCZDJHGIHMJNJZ^]If[hY
+and they	z(YOY
+and today	z!Z@^HJZE
+and user	zB]
+and want	z8I@XH[
+and was	t7[:ZBZHZNJZGaG
+and when	w!ZKZZIhH
+and which	wdJg^
+and window	z#ZB[HIMH
+and writeback	k%J2Y<YHFcXeHfIg]
+anderung bei	zL[ZK
+anforderungen der	zIJN[
+angeblich nicht	wIYKJN]
+annuair d	z:]
+annuair onprem	v3J7]_[dZ
+another admin	t(]HIZJ
+another company	t-J:_HGSXZJ[]
+another method	s?YHJ
+another one	w:]HI
+another organisation	w:Z
+another password	z-Y
+another user	z=YHX
+another way	z?XCY
+ante de	r(J3[:J=K>J?KBGCID_HDKGMIZG]_b^
+anvandaren ar	v![P]^J
+anvandaren far	zOY^[aZ
+anvandaren har	t=YA[C^
+any idea	v9F@JBHDJKYZ_
+any longer	z>J?]GK_[dH
+any more	b%J(Y+Z-J/J1a3J4J6Y7J8I9F:J=Z?]@DAHBZCIDDGIHDIHK^MJNHPHTIX_ZC]I^J_]cJdHeJfJgJhI
+any of	r@ZK]ZH
+any password	z8K@[HJN]ZF
+any security	zDY
+any updat	z9^BJHINJ
+ao redefinir	zZZa]
+aos requisito	vHJIZN]
+aparec como	w?[HIh[
+api graph	wgY
+app alon	z9H?_CYDJHHaJ
+app and	z?[aI
+app asks	zH]
+app code	s?_CJZKaI
+app e	z>J?XC_
+app is	v>X?X
+app not	t(J)I*]aY
+app notification	z?YCJHIaY
+app on	s>J?ZgZ
+app password	v(IDJHbZG
+app registration	zHY
+app show	zHX
+app with	z(^ZI
+apparait pas	t([?ZDIbX
+appear for	w*Z+_?HHCNY
+appear in	w-^3J>HHZKJ
+appl id	n#FHcTIZJ
+application event	v,^HI
+apply to	v*]-JHW
+approv the	z>]HFZIa]
+apre la	v-ZH^OWZJ]I
+apre plusieur	z#XT[
+ar avstangd	v![HIUXf[
+ar fel	v,Xh^
+ar for	p-b9J@]BIHFIXZJ^JhK
+ar inaktiverat	v!Z
+ar inte	k%[(I4[9^:I>H?J@JHDKJPJQZV_XJZFcId]eJfIhI
+ar last	t!J#XHZTHXI[]
+are block	z-[HI
+are deni	z%IHHJJK[Q]
+are disabl	z!].XHIZI
+are fine	z/X
+are lock	z#[HJ
+are miss	r(I=ZHIW^
+are need	z@]HF
+are not	d!K%J*X-Z/H0Z3K4J8Y:W>Y?^@YAJBHCGDJHXIIKIRJZF^X_Ic]fH
+are refus	o!Z%X(J)^/JHGIHKIPIVXZJ_Jd[
+are reject	w-^HEIK
+are requir	w=GCZHY
+are set	z@ZHI
+are still	z-GHZPZ
+are the	v([HIIYNX
+are told	w)]UJd^
+are two	zA]HK
+are wrong	z%XHZ
+are you	q9c@JHDZJ
+arriv pas	qZa[[aH
+arriv plus	zZZ
+as #	z3ZHJ
+as a	k(F*_-[?^H@IZKJdX
+as admin	w(F*_NY
+as an	v*X
+as befor	zZ[
+as domain	z%aPC
+as expect	z)YBJHFZ^dJ
+as i	v(J)ZHHNZ]Z
+as inactiv	z0]HJ
+as it	t/YZY
+as mine	zIGO_TJZI
+as password	t%I([-JHJI_KHZG
+as permisso	z%Y(X
+as register	t+bDGHDOJ
+as soon	z(Z)Y*XHJVI
+as the	g!Y(Z)J+]@IBGCJH]IIKdLHMGNIQFVHZB
+as too	z-[IX
+as well	q-Z?HC]HHTY
+asegures de	w3YCXOX
+ask for	rH^LXZK
+ask me	w+XHZ
+ask them	rUXWY
+ask your	w)JUZV^WJZI
+asked for	g*^C[DJHWZJaZ
+asked to	m@JDXHHIJKIL_O[ZJ]J
+asks for	_+K-J?H@IBJCaH]IIKYMIaIh_
+asks me	n*Z>FCHH^ZYhZ
+aspettar un	z@]
+assicurarsi che	z3YCYOX
+assign a	z(Z)[@JHEZHg]
+assign to	z%F)XH^
+at #	j@dB]HDSJZFbI
+at aka	w7XHJT]
+at all	nB]DYHXNXU]VIWXZHbYcDd]eFfH
+at breakfast	w@^ZK
+at first	sHHLaZH
+at half	z@Y
+at home	o4W>YBEH[Z[
+at least	k-J/Z@ZHDI_KIMJNYZJ
+at login	s+^>HZHaFb_
+at logon	rHGb^
+at lunch	w@XHE]]
+at microsoft	rHJS[TY
+at my	w@JB^ZE
+at next	j@KLabJ
+at once	w9IB]
+at our	w7[HJSFZFc^
+at reset	q(G)H*_5Z?GGXHG
+at sign	r+^>GDK
+at step	zHGZ_
+at the	W!H#Z%I)J+I,X0G1J4H6J7J8J9H:H?F@GAIBGCYDFGIHEIJJ[LIMZNXPIRGTHUGVIWIXGYJZ_[J]a^Z_JaJb^c[dHeZfYgH
+at this	l+Y;ZHJWXcY
+atend a	wNX
+atend aos	wIZNZ
+aterstall losenord	v%Z(YBKHIZFb^
+aterstalla losenordet	w(X:ZZZ
+aterstalla mitt	zZ^
+aterstallningen misslycka	zZ^
+atkomst nekad	z%ZP]
+att anvandaren	zC[OZVX
+att aterstalla	s%Z(a7X@JHIVI
+att byta	tBKKJL]ZY^^hI
+att det	v-JKZNXO]ZJhZ
+att gissa	t-_HK
+att jag	w-IHEK^ZY]]
+attempt a	z@ZKIXX
+attempt fail	w#[HJTGZX^Z
+attempt on	z#IH[
+attempt to	t@YHIZX
+attempt try	zXY
+attender #	v@ZXY
+attendr #	zXX
+attual e	zKJh]
+au moin	zHKI]
+au moment	z@JaZh[
+audit log	n/YBJEYHCNGV[ZZ]]
+auf #	v>]PX
+auf das	z>]
+auf dem	g0W>JJXRZYXZIa[b^cJfZ
+auf den	vD[JZ
+auf der	o%Y-YHXXZ
+auf die	s>[aZ
+auf password	w:ZZHb]
+aujourd hui	w@ZHJX[ZJaJ
+aus der	v!Z*JHJPZ^]
+auth token	n,^HJ
+authentication admin	v(a)I*GHHPJ
+authentication method	lC[D^HETI][
+authenticator app	k(J*[>J?W
+authenticator code	w>K?^HG
+authenticator not	n>Ga]
+authenticator on	v>J?JH]
+authenticator show	wHZ
+authenticator を	w>]H[ZJ
+authoris to	zVY
+authorization policy	v)]UI
+authorization requestdeni	k(^
+auto upgrad	w1_
+autoservicio esta	z)[HJUZ
+av losenord	s%]ZJeY
+av tillbakaskrivn	v,ZZIdGe_
+availabl for	vV]
+availabl with	t=Z?J
+avant de	zD[HIXYZJb]
+avant la	z]]
+avec l	z>[HIcY
+avec le	z3IBYHJK[O[aI
+aviso de	z@HH_ZH
+away by	z@]BYKHZJ
+away from	z)[*I@JHZU[ZI
+ayer y	z@W
+b2b guest	w:Y
+b2b user	z:]
+b2c custom	wH^NIWJ
+b2c de	zHaZH
+back but	z!X@[ZI
+back de	w%ZdX
+back from	t!_HEKIZ[
+back in	sBXHKXY
+back nao	w%Zf[
+back on	v/Y9]PZZJ
+back the	q+X4YHFZJ]XaZbZ
+back to	f-J/J6[>I@IB_H>IIKdNI]F_Jb^dX
+back tomorrow	zX[
+backup operator	wHIP[
+bad password	v#]HYIG
+bann list	r-JH]
+bann password	qHZ
+bann word	vHZ
+bara en	zCY
+battery died	zHJRY][
+be #	z3a@GIIOJ
+be able	p#X?FC^HIQY
+be added	zV[
+be at	w@Y
+be change	l@]BIHYLJZ[^J
+be clos	z9GB_HF
+be configur	r*Xe[
+be contact	q3_4ZHJVG
+be decrypt	z6Y
+be different	wHKK]
+be disabl	z!EHaYF
+be enabl	s.HH^ZIdHe[
+be found	lGX_[
+be in	t-]@JHEM[V[ZI
+be logg	z#X
+be longer	t2FH^IY
+be not	z@]HG
+be on	z-[EJHGcKd]
+be open	w6]HXcI
+be process	z9IZ]
+be reach	s3[:H=IEIHGNJUHWJY[ZG_Jc_
+be read	z%I6^
+be replac	w@bHFIJZG
+be reset	l:ZC]DEP_W[ZE_G
+be set	v7X<YH[
+be the	q3X?ZHFJXLXO[
+be unlock	w[[
+be updat	v%X/Y
+be used	i(J3I7J?bCIHXZC
+becaus it	k-]>JBYHINJO]ZJ
+becaus my	wZH]]
+becaus not	zDZHJLX
+becaus of	e#J-J/[4IEYIYJHNZX]ZH
+becaus password	t8YUXVX
+becaus the	h#X-G5ZBJHXIZR[ZJcFhI
+becaus ther	vAWTX
+becaus user	zTX^X
+becaus writeback	zd[
+becaus you	r>YDY
+becaus your	s:]EZHJWYZE
+been block	tHY
+been deactivat	w!Y
+been disabl	r!Z
+been enabl	k8WHIUYVYd_eK
+been lock	w#Z
+been set	wBZDJHJV[WY
+been updat	zB]HJZJ
+befor but	zK]ZJ
+befor choos	z][
+befor i	sHIKJZ[
+befor it	s@]CJDJHJIJKGT[XJ]Ya[hZ
+befor logg	wZIb]
+befor password	wZK]]
+befor the	o!]1H@]C_DDM[
+befor you	wDXEZ
+beheerder heeft	vEIVZWZd]
+behind the	w3]_ZaH
+bei der	l3X?Z@ZDXHFLYO[S]TXVKZGaJbX
+bei microsoft	wTZ
+bei mir	q(Z>GD[HIV[ZH^]
+bei niemandem	zSY
+bei uns	q3JHJOXU]W[dZ
+beim aktivieren	z,Ye^
+beim andern	s@HZY^Ih^
+beim anmelden	zH]
+beim password	z>^BJMKZJaZ
+beim reset	w?[
+beim ruckschreiben	z&^JXPYZH
+beim setzen	z&Z
+beim zuruckschreiben	v%[4]6Y
+beim zurucksetzen	n:ZHILX][a[
+beim zweiten	z@YB[
+being change	vN]
+belong to	n:]>[HGZJd]
+ben mijn	z>XDX
+benutzer hat	r=XAXDX]^
+benutzer ist	t!]GYPY
+benutzer kann	t?ZZG^^gY
+benutzer wird	vL_X[ZG
+bestatigungscod kommt	zaZ
+between cloud	v/J6YHE_Jc_
+between connect	v4F<]HHc]
+between entra	z4^HE
+between the	wH^
+between two	zK[
+biezac haslo	zhZ
+bij de	s(]3Z7X?]BYCJDJOHZJ^KaI
+bij het	wZXeYhY
+bin nicht	w9]HH
+bisherig password	w@KZIh^
+bitt entsperren	z#Z%J
+blad podcza	wO[Z[eY
+blank page	zbX
+bloccato in	zT[
+bloccato per	w#Z)WTXXH
+block a	wH[cI
+block all	w.[HJ
+block becaus	wHZ
+block by	k-Z>[aJc]
+block cooki	s.]HHbJ
+block for	s#I@IHDTJX_
+block from	v4]XZcF
+block it	v>FH_
+block my	zHZ
+block servicebu	zcY
+block the	l,^HFJYNZQYaYbXcF
+bloqu le	zHGJXc_fJ
+bloqueada not	z#Z
+bloqueada por	w#_XE
+boa tard	z9[
+both are	w0ZAZ
+both forest	zAZ
+bought a	w8Z
+box cannot	zHIL[cX
+box is	wRZ
+branch of	z%^HJ_J
+brand new	w@ZJYWXZI
+break password	zFXHIcY
+break reset	zFX
+break the	wNY
+break writeback	z2YHJQX
+bricht ab	t,Z4Yc]
+broken after	z1XZJf]
+broken for	zHHUIVJZ_
+broken on	w;XHHR]
+browser block	z.X
+browser not	w.[
+build not	z1a=JHGZJdJ
+bus connection	zY]cG
+bus listener	zB_cD
+business basic	m=dHGdI
+but cannot	v%X?]HFMX
+but entra	w/]II
+but for	r/ZHZVZ
+but i	h>J?J@[D]HFIJKXM][X]IbJ
+but in	v*X/_HWZD^J
+but it	f*J-J>XIIO^VYZJaGhY
+but my	wVX
+but not	b!K%X(]*J+]@IBHDIGZHHJXKILIMYNCPYVXZ][I^HdJfJhI
+but noth	zHILYZGaXb[
+but offic	w/[ZI
+but only	w*JCaHHIJKHZX
+but still	r/H?JHIZD[__^
+but the	d-X/a3]7J@[HDIIKIOYTJVFZE[ZfZhJ
+but ther	tHIIYaZ
+but they	z>G?ZHJO[
+but this	z+YHJ
+but when	z*WHIZY
+button does	zHGZ]bX
+button for	zHX[XaZ
+button is	t(Z
+by a	m#J)XGXHH]]cJ
+by accident	t!Z?I@ZHYZH]ZfX
+by activ	z&Y
+by ad	v%[
+by an	v+XHW^[
+by another	t:Y@[
+by conditional	sH[
+by default	v*EH_
+by design	zHGZK^^
+by email	w*Y:^HD
+by entra	z/ZTX
+by gpo	sHJYYb[
+by graph	v(DH^g]
+by hand	z%Z@IP[
+by himself	z)Z@X
+by it	t@^BJU[ZI
+by itself	w?XBZHJ
+by mistak	p!^@]BJHHU]ZF
+by my	v!J1Z>[VXdX
+by myself	t#I)ZDJHHTJV[ZI[^
+by our	r6]@XHEJZ
+by phon	z*YHJ
+by policy	w.X
+by the	_#J(I)H*I-I3Y7I=]>Y?I@^AJB[DIGJH@JKKFMJNXPITIVXYXZK[J^Z_ZaHbIc_d[eJfHgIhI
+by your	o-Y?[DJEHVId[
+bylo juz	vKZ
+byta igen	t@Z
+byta losenord	w@DLZZ_hF
+bytt for	z@[MY
+bytt i	wM]gY
+bytt losenord	w@Y
+c e	m3Y9J>H?X@ID[I]KYLXMJOJZHaW
+c est	l/J3E9H>X?I@YCID[HDI^K]MJOXTYU[VIXIZHaHhY
+ca ne	z3I@JHIO[Z_aH
+caixa de	z;YH]
+call about	z-[HJZ]aI
+call and	w>I?]BIHJaZ
+call back	zBYHJKJZ^
+call from	zHIQXZ]
+call it	z/XHJZIhZ
+call me	qB^HCIJZZ]Ja[
+call my	zHZ
+call not	w3YHIaZ
+call option	z?[
+call to	j>H?ZQ]]Z
+cambi de	w>Y
+cambiada en	z/ZM[
+cambiar la	h@HHJLYMJZ_^[hJ
+cambiata in	z/[MY
+cambiato la	w@]ZH
+cambiato numero	z>X
+cambio de	z@JBJH[ZW
+came back	r!_HDKJZ_]Y
+camera not	zHbOJZI_J
+can a	t@[H]ZG
+can be	o9H?JB^C]DHTZZH
+can chang	w@X
+can i	b!J(Z)J*I+Z-I3J9K>I?^@HBFCJDZHaIYJEKXMJNYOIRIVXX[ZY[J]D^IaGbJcHfGhH
+can log	wBZ
+can only	t@XHYYJ
+can reset	c(Y)G?JBXDJEYGYHHUXV[ZYcZgJ
+can sign	w/ZB]HGZJ_Y
+can take	zMYdX
+can the	p/F>J?XBIHdKFNIZH
+can unlock	v#X[Z
+can updat	z>]HH
+can use	tDXGZHJ
+can user	zBI[Y
+can we	o/HHb
+can you	h(J9a>F@JBFHJTJVHX]Z]
+cancell befor	wHH]^
+cannot access	w!G#I%JHDPIZ_dX
+cannot alter	w7XHJZI^^
+cannot approv	z>^HI
+cannot be	Y!I#Y%J(G)J,J-[3Z5X6_7J<X=G>F?b@]BICIEIFJGHHGIEJKLXMINHP_SJTJUHVJWJYZZA[H^E_EbIc^dFeXgIhH
+cannot chang	[(J>JBIHXIJKJLIMJZG^_h[
+cannot connect	tH]
+cannot contact	r3[ZJ
+cannot contain	vI]ZJ
+cannot decrypt	r6^
+cannot do	w-J?I@[HHIIKKd]
+cannot edit	w%X*ZPJ
+cannot find	f!J#I4Y6J>GH[TIZC[]_ccIdJ
+cannot get	f!F(I,Z3J>_?I@HGIIJZa^JcY
+cannot i	r*J?[K]ZJ[Y
+cannot join	w4H8GHa
+cannot log	h#^(I:I>H?H@HGKKJMXTFZa^J_IbIg_hI
+cannot open	o>]H]KKZG
+cannot pick	z(H*a?GHG
+cannot reach	l0JRJb[c^fI
+cannot read	z>^HDZZ
+cannot receiv	w>^HH
+cannot remember	wH[
+cannot reset	S!X%G(_*C+H/I1J3H5J6I7X8a:X=_?B@CBFCYD]F[GbH:IJJJKHMINJPJRJSXUIXI[G]I^C_DaJbGcId_eIgE
+cannot resolv	z4[HFcY
+cannot reus	vK]ZJ
+cannot set	n!X(Z7ZBJHHK][K^G
+cannot sign	i#J7I>I?H@IBGHGIIT^Za[^^I_JhJ
+cannot talk	w4[8JHHYY
+cannot the	z?ZVYZH
+cannot to	e(H0^3^:I=I>JBJEZHDN_SYVFZ]^CcJe^hF
+cannot use	f(F*]-^=^>[?Z@JDIGYHEIIZBbJ
+cannot verify	s3I>YD[HHKJZHh[
+cannot writ	z%aHJPHZJ_IdGeIgH
+capital letter	w#XIW
+caps lock	s#^@WHJXIhZ
+captiv portal	zHIb[
+car il	z=Yg[
+carrier and	z>]HI
+case only	zI]NJ
+catch up	zHGM_
+caus by	zQX
+ce matin	n#]@aZI
+ce mot	s(X-ZKZ
+celui enregistr	wO[
+celular e	z>Y
+center and	zHZgW
+center zuruckgesetzt	zgX
+centr d	tg^
+centro de	qHHc[dJg_
+certificat expir	zHX
+chang a	zhY
+chang after	z-K@JBJH]
+chang and	v>JH^ZI^X
+chang at	kHXL]
+chang dialog	zh[
+chang fail	zHJZ[^I
+chang form	rHJIXZJ^Kha
+chang his	w^Y
+chang is	t@^HIK[ZJ^KhI
+chang it	f@aBaHEZA^Hh^
+chang its	wZH^^
+chang mon	v@X
+chang my	g3J>IBHHXIGKJZc^HhE
+chang not	q7YBFGJHYMFVJZ_hF
+chang or	z)XBGH_ZF^J
+chang page	sZGha
+chang password	Z!G#I%E(G@DBEH_KJLJMIZY[J^ah[
+chang the	i(]@XBGLIVJYYZ^cJhF
+chang their	m@JBIGXHHLYV[ZXhJ
+chang this	z@]ZF^Z
+chang was	z@YHHLZ^[
+chang your	n^Z
+change at	wHEJ[LXM[ZJ
+change by	w@YHHZG^_
+change from	zC_DJHGKK_Y
+change in	p@XBZHEM[TJ^IdYhJ
+change it	e>I@]BbHEKJM^ZD
+change my	i3J>]HIMYOIZZhJ
+change on	s@]E[HFMX
+change password	p@YB]HF^J
+change the	k/J8[@HBEEJIJK]MG[Xg^
+change their	w@[BJ
+change to	v-[@JH[NYUK
+change yet	z/[@ZNHZJ
+change your	wcX
+changement de	z@Zd[
+changer de	z^Y
+changer le	w@FZ]hI
+character and	z2[HI
+character are	z/Z
+character but	z/Z
+character in	q-JFbHYIC
+character password	z2]HG
+character which	zFZHHIZ
+charg pour	z3[SY
+chce starego	v>J@IHHKFMbZJh]
+che il	z3ZD[ZJaY
+che l	vCYK[OY
+che la	v-^9J
+che non	p-J/K3J7H=I>J@JCZDJHHIIKGO]TJVYZ_aHhZ
+check the	zHXNZ
+chez nous	z@[U[
+chied due	w*Z
+choos a	h@ZHHIIKGZI[[]]h[
+choos another	vaX
+choos call	v>J]Ja]
+choos someth	r-]KYZJ
+choos the	wCGH]][
+ci sono	z9[?Y
+cinco veze	z#[
+claim that	z-XHGZJa[h[
+clav de	s,Y2X6_
+clav nueva	z:Y@YIJZJ]]
+clean up	s%_/JHGTJUXZK_^
+clear the	vB]HCT_
+click finish	wBGHHZZ]]bI
+click forgot	v7[:HDJH]ZC]ZbI
+click it	s@ID[HFZa]Eb[
+click on	vHX
+click reset	k(aBJHFZDaJba
+client allow	rQZ
+client is	z1HBJdJf]
+client says	zH_VKcJ
+client secret	wH]
+clock is	zHJR[
+clock of	wRX
+clock on	vH[
+clock skew	zHJR]
+clos my	z!^VJ
+clos the	kBYHIZG]a
+cloud account	s!HHJMJTJ_a
+cloud and	q/G6Z_Ic_
+cloud but	w/KgZ
+cloud failur	w/]HJ
+cloud identity	zA[
+cloud lock	z#JHIT_
+cloud lockout	wT[
+cloud not	r/^HFM[
+cloud only	p,Z=JH]gY
+cloud part	w/[
+cloud password	zBJg^
+cloud policy	v/EH_
+cloud refus	v/_HJKIMER]
+cloud reject	z/Z
+cloud reset	z0JJYd]
+cloud says	v!W-W/JdW
+cloud side	v/^HJ_YfG
+cloud still	v/HHIMZTZ_X
+cloud sync	_%J/G0f1I6HGHH]MIRG_HcHdEfH
+cloud updat	w/^HJNH
+cloud user	k/I0J=GAYHJTI__d^
+code and	s3HCYHJO[Z[]JaJ
+code at	wHZZ_]JaF
+code but	zH]aI
+code de	z?[HZ
+code est	zBX
+code for	vHaaC
+code from	t>ICZH]aI
+code gaat	t>]C[HJaJ
+code goes	p>_HG
+code i	z>GHZZ^aE
+code is	r>X?YHG
+code kommt	zC^aG
+code komt	z>[HGa[
+code nicht	z>^HJ
+code niet	z>]aG
+code not	l3K>FBJH^ZE]Y
+code on	z?]HGZHa[
+code page	z>HHEZJ]_aJ
+code par	zaY
+code part	w>Y
+code so	w3YXZ
+code to	v>XH]ZIaG
+code too	wXY
+code which	zHIaZ
+codic arriva	v>XHJaZ
+codic via	waX
+codigo de	r3X>GCJH[XJa[
+codigo do	z3_>IHJaJ
+codigo llega	v>XaZ
+codigo por	vaY
+codigo vai	w>Z
+codigo varia	vX_
+coincid con	w6XOY
+com a	pB]HHbZgY
+com e	zTX
+com erro	z3YHYZZ
+com from	zTKd^
+com o	l-[3IA[DIHFO^Z[
+combin registration	s+[3ZDJHJ
+come back	n#Y@XHCNJP[X]ZIf]
+come from	zHYJ]ZJ
+come in	z4XaW
+come through	zHHaZ
+come up	o+]-[DJHBIJKJNYW_ZJaH
+come when	z3[
+comma in	zFZ
+commonly used	z-Y
+como administrador	w(]HKZJ
+como configuro	zH]
+como consigo	zD_ZJ
+como registrado	w+_DHHI
+company account	z:Y
+company and	z7[HZ
+company can	zSX
+company has	zHISXUYZJ[]
+company name	s-_HIII
+company not	zNZUY
+company phon	w>IH]
+company policy	wHJN]
+company portal	v:KH]
+complain about	wIX
+complain that	tHEWZZ^
+complet it	zBIDJHHIEZD]a
+complet the	k+HBJD^HZIHOZZ[]E
+complex enough	wI]ZH
+complexity age	o@YHHIIN^
+complexity requirement	tI^KYNE
+compliant with	vB[HGNY
+comply with	v-YNY
+compt a	v!^)[HHPZZH
+compt ad	v#YHIL]
+compt admin	z*X,]
+compt bloqu	z#Z
+compt d	z)[*XPXUJ
+compt de	s%]2ZGXHIIJQY
+compt du	z%[
+compt est	m!^#YHHTX
+compt invit	z:]HG
+compt mais	zV[[]
+compt msol	z%Y2[IH
+compt n	sD[V]ZI^X
+compt sans	w=ZHG[Y
+computer not	zH]ZY^JaG
+computer says	z#YK^ZD
+con el	n3I4YAZHIO]_IcX
+con l	v-]cZ
+con la	j-I/J:J@HB^EYHIIIKHMKZ^b[g[hI
+con su	zZXcZ
+conditional access	kH_
+conector de	z%Z2X<X
+configur for	s<[GXHIVZWX
+configur password	l=IEGHJUJW_ZJdEe_
+configur writeback	w,[eI
+configuracao onprem	vE^
+configuracion onprem	wE]
+configurar o	zeZ
+configuration de	we[
+configuration for	vE[WI
+configuration not	wE[WGdIe[
+configuration of	zEY
+configuration onprem	zE[
+configurazion del	zeY
+configurazion onprem	wE_
+confirm that	s#JB]H^ZI
+confirm the	zCZHHO]
+connect #	h1aHER_TJYIcJfG
+connect and	w4X<]HF
+connect box	tHFR_Y[eJfI
+connect cannot	r4^8GA[HG
+connect est	zHIcJf]
+connect esta	wRYfY
+connect health	z0KB^HZfG
+connect host	zc[
+connect is	q1]4[HIfJ
+connect ist	s,Z1ZHGf[
+connect la	zG]ZJdI
+connect machin	sHJRYfZ
+connect nie	zcYfZ
+connect not	rGZH]cGfY
+connect obsoleto	z1]
+connect server	]0X1E2J4Z5J6c8J<JHDRYc[dKfZ
+connect servern	s4IHER]c]fZ
+connect sync	z0X1JM[fH
+connect the	zMZd]
+connect to	m0XH^
+connect token	t,_HIRJ
+connect v1	z1JH_
+connect version	w1Y
+connect was	z4[BHHKf]
+connect wizard	re]
+connect writeback	z1ZfH
+connect で	w1]GZHHdZ
+connect の	v,Z1J2ZHHRYcJfZ
+connect サ	t4JHHR]c[fZ
+connect 服	s1J2[4HHIRZc[dJ
+connection problem	zZJc]
+connection with	zcY
+connectivity issu	pc_
+connector account	d!K%^(J2aBJHHQ^VJZI^I_J
+connector password	z2^IE
+connector spac	rHJ_]
+connexion window	wbX
+consegu redefinir	z=ZSZ
+consigo redefinir	s![(YZZ
+conta de	t%Z*[2ZHI
+conta desativada	z!]ZI
+conta do	t!J2XHYL[
+conta esta	q![#Y
+conta foi	w!Z
+conta msol	w%Z2Y
+conta nao	tD[V[ZX
+conta para	zV_WI
+contact admin	v!X)H*F,H3J?YCJE^HHPIVJdX
+contact data	z+X
+contact it	z>ZCJHGZ]
+contact me	z3[
+contact method	z>]ZJ
+contact my	t!J3J9JCIHaVX
+contact the	v3J>[D[ZJ
+contact you	w3_HIZF
+contact your	g)H*I,J3I:H=_DJE[HBPJVDXZZ_dI
+contain a	j-[F]HH
+contain the	r5XHHI_ZI
+contain word	z-Z
+contain your	vHFI_ZJ
+contien una	z-Y
+contient un	z-^HI
+contractor with	z3H:_HFaK
+contrasena actual	tZIh^
+contrasena anterior	wK]MXZH
+contrasena de	tHKK]X[ZF
+contrasena demasiado	z-XIY
+contrasena en	p%Z6YZJb[dY
+contrasena es	wIY
+contrasena esta	vUY
+contrasena not	k-XBKHZNXfX
+contrasena nueva	zHIIJKHN[Z]
+contrasena pero	wZI[]
+contrasena que	t4XJYNY
+contrasena se	zMYd^
+contrasena y	w#^KJNYZH
+contrasena ya	zK[
+control ldap	z5[
+controlador de	l4_5XJZZJ
+controleer of	z3YHKOXVZ
+controleur de	s4^HJ
+controller and	zJW
+controller are	w4[5XHG
+controller could	w4Z
+controller di	v4]
+controller is	s5JH_
+controller still	z5Z
+cooki and	vH]
+cooki block	z.Z
+cooki de	w.Z
+cooki must	w.JH[
+cooki on	z.Z
+cooki を	z.]
+copy of	z6[8HA]HGKX_K
+corporat password	tNZ
+corporat policy	v*KHJN^
+correo alternativo	z3YD[
+correspond pas	s3J6XOZ
+could chang	z@IB^HIZD^[
+could do	z4ZHFV^ZH
+could not	_%J,Y-J3[4]6Y9I:JBGDEHAIIJJVHYXZb]F^J_ZcZdGe^fJ
+could reset	tB]HJRYZH
+could someon	zHX
+could that	v5XFXIYZJ^X
+could the	zH_JXZI
+could you	n:YBGH^Z]
+count as	p+c-F3JDEOI
+country code	l3]>IHFO_aF
+coup la	zUYYY
+creat a	r(DHa
+creat an	z2YGZ
+creat by	z%[
+creat group	z0Y
+credential did	zH^ZG
+credential in	z,YHY
+credential provider	v7JHGb_
+credential were	v%]HI
+criteri di	wNYUKW[
+criteri locali	zN^
+cross at	zHHS[
+ctrl alt	g@HBJKJMZ^JbYhc
+cuenta bloqueada	z#^XG
+cuenta de	n%X*]2[GXXZZJfJ
+cuenta del	t%ZHXLZ
+cuenta esta	o![#X
+cuenta msol	w%Y2Z
+cuenta not	sD[VZ
+cuenta para	zV_WJ
+cumpl la	w-YNZ
+cumpl los	wIXNZ
+current one	o9JHFK]NZh[
+current password	f@YHCIIZChd
+currently lock	r#ZHJ
+custom list	t-_HI
+custom policy	tHbJKNHWI
+czekac #	zXX
+czekam na	z9ZHJXHa_
+d abord	zD]h[
+d administrateur	v*Z,YPX
+d administration	s)[HJUIg^
+d apre	v-ZHJOW][
+d authentification	v,]3[CJHH
+d entra	z/JHZT^
+d essai	zX]
+d identit	z7]CX
+d inscription	w+[D]HD
+d un	n![:[@XMWZH
+d une	t6Y8Y9ZEX
+d utilisateur	z([-KI]bZ
+da ad	z3YH[
+da empresa	vHYN[
+da erro	zHJZ[
+da error	wZZ
+da indovinar	t-Z
+da ist	z>J@JCaHHZI
+da microsoft	v#IHXaZ
+da nuvem	v6[A[JY_X
+da para	v:Z@XHZZHc[
+da politica	w?]CIHGN[
+da quando	zBZ
+da senha	w@[HJbZ
+da sie	z@_HJZJe[
+da solo	v)X@IB[IJU]ZH
+da un	z:[HJa]
+dado de	w3_D[ZJ
+dag wijzigen	z@^
+dal cloud	zHJJXPZ
+dans connect	w,Y8XG]ZJfH
+dans l	a!^#J%X(J,Z-J3^7Z9J>X?H@IBJCJHDIIKINJPJT]UZVHXJZH_XaHeXfXgXhJ
+dans la	v?^DJ
+dans le	g!J%J-[/X9J>X?H@HBIDYF]HIIIKJMISXUGVYZZaHbXfIgYhY
+dans les	w3HDJ^Ya^
+dans mon	w3ZCZDXIZOIZI
+dans votr	zEXd[
+darf ich	w@[
+darf nicht	vI]KYZG
+das alte	j#[/ZHGKJM_
+das bisherig	t@JBKHHMZZIg[h^
+das fenster	zHX]Z
+das kennwortruckschreiben	t%^(IdY
+das konto	p!Z#H,Z:YHXZI[[
+das neue	o/_@IHEIIK[M_NYZJgJ
+das password	a#J%J(Y-_.X/F=J>[@ZHJIYMHN^UJ]J^IbKd]hD
+das ruckschreiben	o%F=ZBZH]Y[ZGdIeY
+das system	zHIK]
+das ultima	z@JK_
+das zuruckschreiben	z%[d^
+das zurucksetzen	n(J:J=[EYHJZYb[
+dass das	zLYZZ
+dass der	zO[VZ^Y
+dass die	wUZaZ
+dass ich	wKY
+dass mein	wDZ
+dat de	w3[CZ^[
+dat het	vHKOZaZdZ
+dat ik	vK_ZZ
+dat mag	z@HI^K[
+dato de	v3_DYHJ
+day after	w@^BIHJZJf]
+day becaus	w@XHJXY
+day befor	z@]
+day the	z@HHJZIfZg]
+dc agent	q-_B^HFJHZJ
+dc and	vHJJZQZ
+dc are	z-J5^HJ
+dc is	p4c5aHDKHZFcEfJ
+dc lack	z5_
+dc not	z4]BJMZ_G
+dc reset	zBJJZ
+dc が	w4^9JM]
+dc に	z4]5XJX
+de #	r2[3E>JHHIXK[a^
+de 2016	z1^HJ
+de ad	v%Z<XHX
+de adivinar	s-[
+de adivinhar	t-^
+de admin	s%J)I*aHJP^VG
+de administracao	zgX
+de administracion	vdJg^
+de administrador	l*Z,_HJ
+de ante	r3G>^HIK_MZOG
+de app	w(G?^BJC[HHVJZHa]
+de autenticacao	z,Z3ZHJ
+de autenticacion	w,[3]HJ
+de beheerder	sEJV[WZZYdY
+de caracter	zHJI^
+de changer	v@JKJZZhX
+de cloud	p6YHJT]
+de code	m3H>^CJHFOJXFaa
+de complexit	zIWN]
+de conectividad	zc[
+de connect	o1X2[HEf]
+de connecteur	z%Y2XQY
+de connexion	q>JBHZ]bXcJ
+de contacto	v3_CZ
+de contato	z3_
+de contrasena	h@JBGGYHYUbVG
+de demand	z+ZX]
+de directory	v!]3^:IHHOF_I
+de dois	z*[HJ
+de domain	s4^HJ
+de dominio	l4_5XJZZJ
+de entra	tHJT]
+de escritura	zf[
+de fois	wX]
+de gebruiker	i!H(Z-I3[:X;[>J?IAYBYCXHCIGKHPJXXZG]G^Z_J
+de groep	w3JHIVb
+de grupo	w@[PX
+de hash	lGZHYMcdJfI
+de identidad	w7_ZJ
+de inicio	t>HHZZ[bX
+de l	e!J#J%X(X,^/J3]7J9J=J@HAJBHCHDHF]IGK[MIN]OHP]TIUIVGXIZD]I^K_ZbJcJdFfJhI
+de la	Z#H*I+I,X-_/I0J7I8J:F=F?]AJBDCXDFEGFZG]HIIBKELJMENcOGPHRXS[TJUCWFYKZF[I]XaDbZcGdDe_fDgIhG
+de laatst	z@]IJK^
+de le	w@^HZZHh[
+de licenc	z=X
+de login	zHJZZbZ
+de lokal	t6YE[UI_ZdJgX
+de los	tDJHZPYV[ZJ
+de mauvai	z#Y
+de meld	w3H@IH^O[ZI
+de mi	z3J9^HJOYZI
+de microsoft	s#JHYSYdJgZ
+de mon	w>JH^
+de mot	p#]@JBHH^KKdJfZ
+de mots	zNX
+de novo	vHIX[
+de nube	z6YA[
+de nuevo	z+X
+de numero	p>Z
+de organisati	zN[UGW]
+de pagina	q+]-J>JIKOZZ]
+de password	P#X(H)J*I+J-Z0Y1J4J8J;J<J=G?G@JBZCIFJHIKZNZOJPIRJSHTHUGVJWGXHZ^[Y]Y_IaFcGd]eHfJh[
+de phone	r>JO^XZ
+de que	v3YCXOX
+de redefinicao	pBXHXNJSXUJW[ZGaXfZ
+de reecritur	n%]0X6XHEcYd[fZ
+de registro	tD^HXOJ
+de reiniciar	zB[
+de reinitialisation	l=JNJSZUFW]ZGf_
+de reinitialiser	v7XBIEXZY
+de reset	w=YHJUJW^
+de rest	z*Y9JHIMZP]
+de restablecimiento	oUHVJW]ZFcYf^
+de retour	z!^ZI
+de secour	v3[>[D[HDaK
+de securit	rCYDXHIPXQX
+de seguranca	s*Y9J?_CZHHQX
+de seguridad	r9J?^CYDXHIQX
+de senha	f%Y(K@HBJHZMKUbWIZD
+de servic	w2XdJfY
+de servidor	w%JHKP^d]fG
+de sesion	zZ[
+de sincronizacao	w%ZGXRX
+de sincronizacion	v%YGXRXdZ
+de sms	w3H>J?JZJ]]a]
+de synchro	z%ZRX
+de synchronisation	zGYdX
+de telefon	vOYXX
+de telefono	t3JOZ
+de tenant	wHIUZWZ
+de tentativ	vX]
+de terceiro	zJY
+de tercero	zJX
+de trocar	w^[hZ
+de tweed	zBZ
+de um	v@ZH[
+de un	r@YAXHXVX
+de usuario	n!I(])I+J,I:JBJDEH^I[VIXZZHb]
+de vereist	z([=Z
+de verificacao	sC[aY
+de verificacion	tC]
+de verification	vCZHFa^
+de votr	zI[
+de window	tb]
+de writ	z%ZBJHJdJf^
+deactivat me	z!Z
+decrypt fail	z6Z
+decrypt the	q6aZG
+decryption error	z6Y
+decryption fail	z6Z
+default domain	s@[HJNX
+defin a	oHJW_
+defin in	wWY
+deixa trocar	z@ZZZ
+deja restablecer	z(I=[BIHIVIZ]
+deja utilis	wKY
+dejo de	zHJYYf[
+del ad	tLZNY
+del chang	zhZ
+del conector	w%ZHX_X
+del dominio	t%^HIP[TZVJdJ
+del gruppo	zV]
+del screen	wHZZJbZ
+del server	zRY
+del servicio	zS^fI
+del servidor	w4XHZRY
+del usuario	t(Z3]:Z?JHJ
+del writeback	vBHHIeZf]
+delegat permission	z%X
+delegat right	t%Y
+delet and	q8]HF_^cK
+delet in	z_[
+delet on	z/H_]
+dell password	p%Z-YBJGZHHKJU[
+dell utent	w([3Y:Z?HHJdY
+della password	p@XEYNIU^
+dem alten	zM[
+dem code	w>ZHFaZ
+dem connect	tRZ
+dem ersten	zC_]XaF
+dem msol	z%Z
+dem neuen	zB[
+dem neustart	zf[
+dem password	wHZZZ
+dem sync	zfY
+demand a	zH]
+demand d	z+Zh[
+demand l	zKIZJh[
+demarr pas	zZJb[f]
+demasiada vece	vXZ
+demasiado corta	zHJI^
+demasiado facil	z-X
+demasiado intento	t#[
+den admin	w*FD[HGXKZ_bY
+den anforderungen	zIHN^
+den anruf	z?^CJH[KJ
+den benutzer	z3YCZ
+den code	s>[
+den lokala	t6ZE^NY_Y
+den reset	z@KVZZE]]bX
+den richtlinien	zNX
+deni access	s%^HH
+deni by	zH[
+deni for	r%G([HFP[Q]^XgI
+deni in	wHH^Z
+deni on	s%Y(YHIPX
+deni when	v(ZHH
+depoi de	tBYHGRZ_ZfZ
+depui la	tHIZKbZdJfa
+depui le	qBYHJPZgY
+depui que	z4X
+der agent	zf]
+der anruf	z>[aX
+der anwender	zNYOY
+der authenticator	z>HHY
+der benutzer	j3GAXHIIINXO]PXVXX^ZIaW
+der bestatigungscod	z>[HIaY
+der cloud	k/Z0INZPZY[_HcIdZ
+der code	s>^HJ
+der grupp	vV^
+der hinterlegten	z3[
+der kennwortzurucksetzung	v?ZHIS]VY
+der link	zbY
+der list	z-X
+der lokal	zf]
+der lokalen	tE[IKN^ZGc^
+der nummer	z3]
+der reset	vHIN[WKXZZ[aJ
+der richtlini	v?Z
+der seit	vD]
+der server	zHIY[fZ
+der uberprufung	z3IO]][
+dernier et	zIIK_
+des autorisation	w%Z(X;Z
+des benutzer	v3]dX
+des mots	r-ZG[HH
+des password	r&ZZ]^KhH
+des ruckschreiben	w,]HHeY
+des server	zR[f[
+desactiv dans	w!X
+desactivado en	zUZ
+desactive pour	zUY
+desd el	t@Yb[dJgZ
+desd que	r!X4XBYfZ
+deshabilitada en	v;Z
+deshabilitado en	z(X
+desk phon	w>C?aBIH^aI
+det ar	q-I9J>I@JHIIJKYMGO[P[U]ZYh_
+det gamla	n#]HJIJKYgZh^
+det gar	z(I@IIJZb
+det inte	q-J3J9J=Z>H@ZHJIZK[MGO[VJZGh]
+det kan	z3YBWM[OI
+det nya	wB[KZ
+deux mots	z/]KYNJ
+deux verification	zCW
+deuxiem method	zCY
+devic is	wZY
+devic not	wH[
+devic writeback	wHadIeC
+di accesso	t>HBHHZZZb[
+di amministrator	v*Y,]
+di amministrazion	wg]
+di autenticazion	z,[3ZHI
+di cambio	z@GH]LYZJ
+di connect	w2Xf[
+di contatto	w#I3aCYHH
+di dominio	r4[PZ
+di entra	w7Z=WHITY
+di microsoft	vSZaY
+di nuovo	r#[BYHJ
+di prima	v3H>_MZOG
+di reimpostazion	pNHS]UGVJW_ZDaXf[
+di sicurezza	s*[3K?^C[HHQX
+di sincronizzazion	v%XGXRX
+di telefono	v3JOXXZ
+di un	t:[HYMX
+di verifica	vC[HIa[
+di window	vb]
+dice che	l-]3I9H=J>JCJDYHGIHK^NJO[ZGaJhZ
+dice que	h-]3J9G>JBKCJDYHGIXK^MJOZV[aJhY
+did it	o#[>J?Z@XB]HFX[YZZC]X
+did not	g%J=I?J@YBDDYH[IJMJOJZ_]]aH
+did the	t>K@XBaDYHF]J
+did you	v3I9]HFO[U[ZI
+die alte	t>^
+die app	w>J?[C]DI
+die cloud	v/^TZ
+die eingegeben	wOY
+die erforderlichen	w%](Y=[HJ
+die ich	zC]
+die kennwortzurucksetzung	h)Y-J=[D]HFUZV[WXaX
+die letzten	z-FK]O[
+die leut	z8XF]GX
+die lokal	wE_
+die meldung	w)ZOY
+die nummer	w3I>HO_aY
+die organisation	zEIU[W[
+die privat	z>[
+die registrierung	z+IBZCJH[
+die richtlini	zCYHJN]
+die seit	j+Y-^3J9I>Y@JDIHGI]KGOZXXZI[YaIh[
+die sms	s*[>Y?JB[HEZJa_
+die telefonnummer	z3KO[
+dienst lauft	zfX
+dies benutzer	z(X8X
+dies password	v(Y-ZHJK[
+diferida de	zdY
+diferida not	t%[dHf^gX
+differ from	z>JHJKYO]
+differenc between	zH]
+different from	v/HHYK]
+different number	z3H>_HJOE
+different password	n#Z/_BHHFKFMJN]ZFgX
+digit and	tIDN^O]
+digit i	zO^
+digit not	zHJI^OGaZ
+dimenticato la	wHHZ_
+din organisation	zEXUZcW
+directiva de	q*]HHN]UHW]
+directorio onprem	t![3K7[:J_YdY
+directory but	z!X/X
+directory can	z:Y
+directory for	v:_HI_I
+directory is	s3^VGdX
+directory not	zBJT[U[VI_I
+directory onprem	m3J7[HHNK_ZdZg]
+directory ou	zFZ
+directory role	w)aHF
+diretorio onprem	w7[HK_XdZ
+disabilitato in	z!Y
+disabl after	z![
+disabl and	v!I8XbZ
+disabl by	v!YHGfY
+disabl for	v!I(X)]*JHHUZ
+disabl in	k(^HG^[
+disabl inheritanc	z;Y
+disabl it	zUX
+disabl on	p;ZH[YF
+disabl password	t(I)HU]
+disabl the	t!F?IHb
+disabl tls	wY[
+disabl user	w!](I)Y
+disappear from	w?XHGP[
+disattivato per	z!])XHIZI
+distribution list	wHY
+dit que	r+ZCID[HIK[OXTYZJhZ
+dit wachtwoord	t([KY
+ditt konto	s![3ZTYVZXWZJ
+ditt losenord	zBYM^ZJ
+diz que	k*K-[3J9H>J?J@ZBJCIDZHGIXKWOXXJZGaJdYh_
+dla calej	zHJU_
+dll on	wJY
+dll passfilt	vJ]
+do ad	t3YL[MJNYPX
+do admin	t*JCIH]
+do anyth	z7]HI
+do cloud	z/JHZ
+do conector	z2X
+do connect	z1X2ZHI
+do dominio	t%ZHJPXTZ
+do entra	w=XHIT]
+do escritorio	z3J9Y>]?[HHOI
+do grupo	zV]
+do i	Z#J)J+X-I0J1Z3J9G:I=X>J?J@ZBGCJDEHeKIMJOIPFTGXJZ][Z]JaJbIdHfHhY
+do it	n-H=Z>J?]HBIIKIOJVXZZd]
+do meu	z9[HY
+do not	h%E*[-W3J;]>J?]BJDEGGHIO[VJ^XaJb[dIg^
+do odgadniecia	t-[
+do pais	z3a>HHHaJ
+do password	zJY
+do resetowania	t(ZDXEZHJV[WJZI
+do resetu	z%Z(Y?XZI
+do servidor	wHYRZ
+do tego	z>]HGMXbY
+do the	w*J5^9KNY
+do they	z3]:IOJ
+do this	v+Y-J@]HGUZV^ZE
+do user	w+EH_LZ
+do usuario	v(Z3Z:[?JHIZIdY
+do we	k-G=DHbLZTZZK
+do window	tHGM[bY
+do you	s3I?IH_O[
+does a	vBHH^I^ZD]J
+does it	j#[&]=Y@]HHIYKZM[NIOXZ@hK
+does not	U!J(H-H1Z3Z4I8Z9J>I@YBGCJDIEJGZHZJIKEN]OYPITJUYVIWJ]J^JaYbHcJdGgJhZ
+does noth	kBJHJL[NJZ^aIb[
+does password	zHZ
+does sspr	v4Z=ZZG
+does the	f#G%H-I1I2Y7X=EBIHaNJRXT]ZKbJf[
+does writeback	zHHYY
+doet het	t(YBYH_ZH
+dois je	zHIZ][]
+dois metodo	t*X
+doit etre	zK]
+domain admin	c%d)I*H;IPXgJ
+domain and	v/X@JBZHIK]_W
+domain controller	Z!J%J-F/Y3J5b7I8J=J@IAJBHDJIIJ_MYQWTXZI_JcKfJgJ
+domain feder	z7Z
+domain has	w/[HITZ
+domain is	m/]4_7XHDNJSKT[ZJ
+domain not	v/HNZg^
+domain password	w7XgY
+domain policy	m@]HHNY
+domain was	w8]A]HG_H
+doman ist	w7Z
+domand di	w*[?_HI
+domanen admin	wPZ
+domanencontroller nicht	z4Y
+dominio federado	t7Z
+dominio federato	z7[
+dominio usa	z7]
+donc pas	zdX
+dopo l	t!Y?IBXHJZJ]]aJf]
+dos metodo	r*XC[
+dostepu do	w#J>]H[
+down for	wNXfY
+down the	z4[>GZ[
+drift on	wRY
+droit de	w([HJX[^XaJ
+dropp out	zHIV]][
+drucker druckt	zH_ZJ
+druckt nicht	zH_ZJ
+drukarka nie	zH]
+ds connector	tH[
+ds connectorkonto	z%]2X
+ds consistencyguid	wA[
+du compt	z#]2X3[HGIJ
+du connecteur	z%[
+du domain	s%YHHP_T[
+du group	zHJV]
+du har	w(Z@]XXZJ
+du mot	m![%]3YZDd_hJ
+du pays	z3^
+du serveur	t4XR[
+du servic	vBXHYS]UGV[fG
+due metodi	s*[CZ
+due to	nMZNXc[
+duplicat entri	vAZ
+dur password	z%YHHaY
+dur reset	w&Z?GHHKYZGa^
+dur the	t!X.XHG]Zd[fH
+durant la	t3GHKO]ZY]Z
+duzo prob	zX^
+dwanasci znakow	zI^
+dwie metody	v*[CZ
+dziala w	w?[HHM]
+dzien dobry	t9^HJ
+dzis nie	z@YX^ZJ
+e a	j!J#Y%Y-I3J7X9H=J>Z?G@GBJDJHCK^NXUJVJXX]Jf[
+e abilitato	sVYdX
+e adesso	w*X=[HIK[ZJ
+e agora	t=ZHJK]X[ZJ
+e ancora	w@[HJMZTX
+e bloccato	tHXKXTJ
+e dice	w+XKIO^h[
+e disabilitato	z!X
+e diz	zIJOZh[
+e e	z3G>HKJO[ha
+e email	f!H+I-J3W:H>Z?_@JBJCZD[IIKIMKOZZIaI
+e eu	w(ZV]
+e gerenciada	zd^
+e gestita	zd^
+e gia	z+XKX
+e il	k!]3I:Z>YBIIXKJZJa[
+e in	w/YBJfYg[
+e la	n!Y9K:Y>K@JIXKYXZZYaJf]
+e membro	wV[
+e nao	f(I*J-I3I7Z9G:X=^?G@ZBJCHDHHEI[K]MGUKVGXJY[ZZ[J]IaJbKfJh[
+e nell	z-XGY
+e non	h#I(J+Z-I3H7Y9I:Z=]>G?I@IBJCIDHHHI[K^MHNXTJUJVIYZ]JaIfIhZ
+e o	i!Y3E9J:[>]@YHEIIKHO]XJZJa[
+e oggi	w@^
+e possibil	v3Z:YUZ
+e possivel	z4Y6Y
+e quello	z3H>[OZ
+e senza	z3]LX
+e sono	z#]3J>]BXHJII
+e stata	zBXM^ZJ
+e stato	tHZVY_Z
+e un	z3[HIIZ
+each time	o3JHXKZNYOX
+earlier password	zHHK]
+easily guessabl	s-Z
+easy to	p-]
+ecran de	sHJb^
+ecritur differe	w%J8[d]
+edit pwdlastset	z%X
+een ander	t(Z-J:]@YHJKZZI
+een dag	t9J@bIKZJ
+een keer	w@Z
+een method	z*Z?YHJ
+een nieuw	rBJDZH[KJMHZY[[
+een uur	wHIX_ZJa[
+ein ander	w-J@XHJI]KZZJ
+ein fehler	zZ^
+ein neue	k-J>G@YBJD^HHIJKIL][^gX
+ein password	w-XIKNYX]
+eine neue	z>YHY
+eine zweit	vC]
+einen tag	v#J@_HIX]ZI
+einer stund	zX]
+einfach nicht	z>IZXa[
+einmal andern	z@Z
+ekrani logowania	zbX
+el activ	zg]
+el ad	l%X/Z3ZT[
+el administrador	m(Y)I*J,JUZVXWXgZ
+el agent	z-XfY
+el asistent	t+W,XdXe]
+el autoservicio	v)ZHFUafK
+el boton	w([:[HK
+el cambio	wLXZY
+el celular	w#[CYHGM[
+el centro	vdJg^
+el codigo	g3X9J>_@JBZCHHIOIXXZJa]
+el conector	z8[<X
+el correo	v3ZHJM_
+el dc	w4ZJZMZaJ
+el directorio	m!](I3]7Z:XHIOJ_XdX
+el enlac	zb[
+el entorno	tHJZJc_d]fJ
+el mensaj	w3J>^HFOYaX
+el mio	z3GO]
+el mismo	v@[A[B[HJZJ_I
+el movil	wCX
+el navegador	z][b[
+el nombr	v-^:ZFX
+el numero	r3[>JOZaJ
+el objeto	w_Y
+el portatil	zMZ
+el proxy	zHJc]
+el registro	v+K4XBJDZHH]X
+el restablecimiento	i!J(J)J:IBEDIEJH]SJU[VXZafGgY
+el servicio	rBXZIcZdGfa
+el servidor	qHGYWcYf[
+el sistema	z3ID[K[
+el sms	v3Y>K?YOJ
+el telefono	s3_?[CIDIHGOX
+el tiempo	z@YH[
+el ultimo	z@Y
+el usuario	c!I(J3F:I>JCZDXHEIJKIOZVYZH][^Z_ZaWdJgY
+ela nao	zVX
+elle a	zB]DZHJ
+elle n	z*W?[VX
+em uma	w%]HJX]
+email address	k3a:J?JDGHXZWaI
+email alternativa	z3X>[?JDZHG
+email alternativo	z>[?JDY
+email and	k(J*c>J?HB[CJHGMHZJaK
+email app	zHX
+email as	w>J?JC^HJ
+email de	s3[>X?JCJDHHCaa
+email di	zHIa^
+email from	s>K?HH_Z]aGbF
+email goes	z3Z
+email i	z3JDGHJO_
+email is	q3X>[DJ
+email not	v>^H[aD
+email on	m3c>E?GCYDJHEMZOIaF
+email to	z:Z
+email with	n3G6G>F?JDIHZMIOJYJZHac
+empresa y	z-Z
+en #	v>^IJOE
+en a	wCYHJI_
+en ad	q#J%Z/YMXT[
+en charg	v3ZaZ
+en connect	t8XGZHI
+en dag	w9G@aHHIIKJX]ZJ
+en dat	w@HI^K[ZJh[
+en de	t(Y*Y+Z>[HHK[ZJaK
+en el	Z!Z#J%H(F)J*I+H-H0J3^4H6J7Y8Y9H:X=H?G@HBCCFDYHHIGJYKHMYNHPHSJTXUYVXXGZE[J]G_XaFb[cJd]eXfJg[hH
+en gang	z@_
+en hij	w+[?JC_DHOY
+en ik	v#I9J>ZBZI[KKV[ZJaJ
+en kan	t(I)[BX
+en la	a#J%Y(X-X/]0]2Y4J6H9I:J;J>F?GBHCHDIFZGIHJIIKHM[NITYVJXIZE]IaYbadGfGhI
+en los	zJY
+en metod	z*[?ZHH
+en mi	r3E9ICYD_HGI]KJM[VJhJ
+en microsoft	zHJR[SIT[
+en nu	t*[=[@YCIDZHHZJ
+en onprem	m/[0[6XEJHINJT^_JcJ
+en pann	wHYS]TIZJfX
+en roug	wK[h[
+en sspr	z?YDHHY
+en su	v:Y;Y
+en tant	z(X
+en timm	w>JHJX^a]
+en todo	zHJS[ZJ
+en una	v%[HKX^ZJ
+en une	z3JX^
+en veut	wC[KYNWZIh[
+en window	z5YMY
+enabl a	s)JUHVJd_
+enabl account	vAZ
+enabl another	w?Z
+enabl by	tUZ
+enabl cooki	v.[
+enabl for	e!E(G)Y3]:I?ZBIDHHBVcWIZFdI
+enabl in	v!_8JHGU]VG
+enabl inheritanc	w;[
+enabl it	wVZZJ
+enabl none	wU[
+enabl on	o)Z8bGGHHUGVIdH
+enabl password	kHJU[VXWJe[
+enabl sspr	w)]HZJ]VDZI
+enabl the	p*WBZHF[]
+enabl writeback	j,]B_HJdDeY
+enabl you	vHIUJV^
+encounter an	w3]HYZG
+encrypt is	z<Y
+encrypt ldap	k<]
+end and	z>I@YB]HGKJZ[]JaG
+end of	r,[1GHb
+end user	v+Z-XBZ
+end with	v*J,]HH
+ended up	z/[;X
+ends in	s!Y@]HHIJO]ZH^[
+ends with	lHDIJKJN[OXZ^e[
+enforc password	rHHK]
+enough for	s-J@GI]NXXZZGhK
+enough to	z(]@YHH^J
+enough verification	zCX
+enter a	p+]3Z>JD[HAKZOFZF]^
+enter any	zD_HIZH
+enter it	vKYhX
+enter my	wOYVXZJ
+enter not	q3HDGHIOa
+enter the	k-H/K3G>G@KBIH[IHK]O^ZZaJhH
+enter your	zaXhX
+enterpris admin	rP^
+entorno onprem	tHJZJc_d]fJ
+entr deux	z@^IJKZZK
+entr le	zH[RXcY
+entra ad	Y!H#I-Z1_3J4J7I=^BIJJMXNIRGSFTHZIcIdJfa
+entra admin	v)Z:YHXgJ
+entra cannot	z7Z
+entra cloud	z0[HH
+entra connect	[,H-I/F0Y2J6H7J=IBHH_RESITIYJZH_IcAdGedfd
+entra for	z7YTI
+entra has	w/X3[DHTJ_]
+entra id	i7J=ddIeHfH
+entra lock	z#JHJT]
+entra lockout	z#JTZ
+entra nao	z/[TZ
+entra nicht	w/ZcZfJ
+entra nie	w/_TY
+entra niet	z/ZT[
+entra non	z/^TZ
+entra not	k!J/d7Z=J@IBJHFIJMIZF_[fJgJ
+entra password	w-[/YHH
+entra policy	w/ZB^HHJINC
+entra portal	wHJMYdY
+entra role	w)^*ZHG
+entra 不	z/]7HHGT]
+entri with	vAZ
+entsperren ohne	w[Z
+entspricht nicht	q-XIJN^OY
+environnement onprem	tE[HIc^dX
+er das	z@IK[ZJh^
+er een	w@]CYHX
+er nicht	r-]3[@HCKE]HIKZNZZGaJ
+er niet	s%K;ZHIKYQ[VYZE[^aJ
+er sagt	w*G-[HJIJKHOXXXZ^
+er twee	w*Z/XCX
+er zijn	zA[CX
+era domain	zPZ
+erfullt die	zIZNXZJ
+errada not	zRX
+erreur dans	z!]EX
+erreur lors	z,XZ[
+erreur s	zZ[
+erro ao	vOYZXeZ
+erro na	zZY
+error #	t/JH^S]TJZGcH
+error 32009	z,Y
+error 6800	zHENJZHf_
+error access	zHGQ^ZJ
+error al	s3JOZZZeZ
+error and	v![BGD[HIOJZ[
+error at	pB[GXHJ
+error code	tH[ZX
+error decrypt	z6X
+error dur	z&ZKYZH
+error durant	vOYZ]
+error for	rE_JXSXZG^W
+error gett	r,Z
+error in	kBJH]V[ZFeZ
+error messag	lZY
+error not	zZ[
+error occurr	qHYZZeZ
+error on	q!K&],J@[BFHEJJNYSIZH^Ie^
+error process	wBJHESbZD
+error return	z&Y
+error says	zHJI]ZH
+error when	o@[ZYeX
+error whil	o0]3_BIHJNIeXhK
+erscheint nicht	z+[DJHIa]
+es correcta	zHYMJhX
+es demasiado	zIY
+es el	t3F:Z>ZKIO^
+es fehlt	wCZIY
+es heisst	zOXZZ
+es heut	z@Z
+es incorrecta	t3[hZ
+es ist	zCYWZZZ
+es la	v9JHZIJKZMIZXh]
+es miembro	zV[
+es nicht	s@YZG[Zh]
+es spater	z@YTXZ[
+es wird	zK[
+escribir la	z%]4Y
+escritura diferida	g,X4J8ZZJd]eXfZgX
+esper #	vXY
+esperar #	zXX
+esperar un	z@^
+esqueci a	w>XHJZZ
+est coche	w^[
+est desactiv	s!X;Z
+est desactive	vHJL[UXdY
+est encor	w!XPZTZVJ
+est envoy	z>Z
+est gere	w7[ZId^
+est incorrect	shZ
+est interdit	z)]-]HHIXKJUI
+est mort	zHYYY
+est pas	c%J(J3[:X>J?Z@JBKCIHHIHKHO]UIV]^KaJd_fJhY
+est plus	z?]
+est refus	v-J@JKYNFOJZ[h[
+est rejet	zKZZJa[
+est temporairement	zTZ
+est trop	t-^@]HJ
+est verrouill	r#[^[
+esta bloqueada	o#ZHZ
+esta contrasena	z(Y-XKX
+esta desactivado	zU[
+esta desativada	wUX
+esta deshabilitada	s!Z;X
+esta en	t-[GY_Y
+esta fora	z4ZGXSZ
+esta habilitada	qV[dX
+esta habilitado	vVYdX
+esta incorreta	zhZ
+esta la	z?[BYKZOI
+esta manana	w#[@Z
+esta marcada	v^^
+esta not	z3YOX
+esta senha	w(Y-[
+et depui	w=YRW
+et il	t>JCZIIOXZIhb
+et je	l#J>[@]ZY
+et l	w/ZcZ
+et la	s![-XH]XXZH
+et le	r>XB[HEI[MY
+et les	vI[ZIdX
+et maintenant	zKZ
+et un	zIZ
+ete desactiv	w!YHZZI
+ete supprim	w4[_[
+ete utilis	zKY
+ett annat	w-K:]@[HJK[ZI
+eu nao	z(ZV]
+even though	w!XHJa[
+event #	v%H@JBKGGHcMJNJPJ
+event 31034	tYXdJf]
+event 33001	w&_HINJZH
+event 33008	z#JBJN_
+event 4740	v#aHJZG
+event log	p,]HEN_hJ
+event logs	z%YHK
+event says	r6XB^GZHJNIZHdH
+evento 31034	zdIf]
+evento 32011	ze[
+evento 33001	z&_
+evento 4740	z#X
+ever had	zK[
+every #	r#X@IH[KXP[ZJ
+every few	wB[MJcYfX
+every hour	tHHP^
+every password	q-FHGIZKXN_ZJ
+every singl	zHXNZZI
+every time	o#I-Z@KD_HHTXZZ
+everyth as	zHJZ_
+everyth fine	zB]HJZG
+everyth in	z>^BIHJN[ZG
+everyth is	z%]+ZDGJYZJ
+everyth work	z#JBY
+exceed the	zXZ
+excel file	zHX
+excel macro	zHY
+exchang admin	m(I)Z*cCJHE
+exclud from	q)Y=IG[HIPYUIV[
+exigenc de	zIYNZ
+exist in	qAYHZWX
+exist on	z_^
+exist one	z@KHHKZOJZGh^
+exist password	p-FKZZJh]
+expir and	p=X@JHGLZZ]
+expir flag	zLX
+expir is	rHJL[
+expir jamai	vL[
+expir password	h@KBIHEK^LcZChJ
+expir set	wLY
+expir which	zH^LG
+extend my	zHKK]
+extension is	t2^HF
+external partner	z:X
+external user	t:YH[
+extra password	zJZ
+fa cambiar	wZZ
+facil a	t-^HJ
+facil da	w-X
+facil de	q-[
+factor authentication	v3IHZ
+factory sett	z>YHZZJ
+fail after	w/J@IH_KJZH
+fail at	q7X@ZHGZ[
+fail becaus	r#Z8Y
+fail for	i!]%H(H)K3Y@XA]VJZ^^JcX
+fail in	s/]F[HIZH
+fail on	s>GE]HGZ[
+fail reset	w%XHZ
+fail sinc	t%Z8ZHYPJ
+fail the	wHIP[XY
+fail to	k%J(^,[0[3J6XDKF[H@KJPJQaZDcJeG
+fail user	t;ZHIPY
+fail when	z4GH[
+fail with	e%Y&J/I3J8H<XBIFZH_NYPZZ@bJeZ
+fals admin	z)X
+falsch formatiert	z3ZOJ
+falta el	v3[5YCJVZ
+falta la	z3[=X
+falta o	w3]5WVY
+falta un	z3ZCZOH
+far ingen	va[
+far inte	r([)G*H,I>IHFIZX^Z]^ZaE
+far jag	w>]@ID^HZIJKHNIX[ZBhJ
+fast jag	zI[ZHh]
+faut une	wCXIX
+featur not	wHGU]d[
+federat admin	z,Z
+federat domain	t7KH^
+federat with	t7]
+fehler beim	s,Y:]@JZZhI
+fehler in	zE_ZI
+fehlerhaft authentifizierungsinformationen	z3Z
+fehlt in	zHXVY
+fel i	z,YeZ
+fel losenord	z,[ZEdJh]
+fel vid	vHJZ^e[
+fell into	zHY
+feu bloqu	zHXc^fJ
+few minut	rB[ZJcYfX
+fido key	z?ZZJ
+field reject	zZFh_
+file for	t3[>KCIDZHY
+file is	r#J>_HJ
+filenam or	t2_HF
+fill in	o+]>H?ID_HJOX]JhY
+filter are	zH[JJ
+filter dll	qH]
+filter on	rGYJ^
+filter product	zJZ
+filtro de	wJXa^
+financ folder	zHY
+find a	z-W4X
+find it	w_Y
+find out	zZZ
+find the	n?EGXH[ZI__dH
+fine at	z@Z
+fine grain	z@ZHJNY
+finish it	zBYZ[aK
+finish the	tBY]Y
+finn inte	r*Z3I>X?[CKHEKJZF[_]J_ZaZhJ
+fino a	z9Z@YHHf]
+firewall block	tH^cG
+first login	zL[
+first password	v@YDY
+first sign	wHJL_ZH
+five minut	vH[
+five time	q#Y@JHDX[a_
+fois le	z@]ZJ
+foljer inte	zN^
+follow messag	zdZ
+follow the	v:ZHINYZX
+fonctionn pas	zHYZ]
+for #	m!Z@_KGUJX^ZI
+for a	X!Y#E%F)H*Z,Y-D1J3I4Y8J9Z=I>G?HAIBGC]DGEJGGIGJIKXLZMFNHPHSJT[UJVBXbZ_[I]X^H_XcGdJf]gJhG
+for account	s)ZHGL[VJ^X
+for ad	w%]2IHHLZTJdZ
+for admin	b!I%E(G)d*a,G?FH[PXUAVDWJZHaXgG
+for administratorer	z)Z*^?JHJPI
+for all	h!J(G)G*H+Z-J3J=J?J@JDJGILZMGNJPZSZUbVIW^XJZCaJcXfK
+for an	m,XBIDIMJXEZ]_XaIf^
+for another	z@X
+for anybody	z+[HISYUZ
+for anyon	t(X@ZHCUYVJZ]
+for aterstalln	t?[E[HIZJbX
+for att	o%J(a9J@[BID[HGLKTYVIXXZH]]^JhJ
+for chang	wHHLX^[
+for cloud	v0Z=JHX
+for credential	wH[
+for email	v/YHHg[
+for everybody	vUX
+for everyon	o3ZSW^Y
+for global	z(JH]dJ
+for half	z-J/HE_HEMZ
+for hela	zU]
+for insecur	z<[HJ
+for it	s.^8YHIZF
+for kort	wHII_
+for latt	v-^HJ
+for losenordsaterstalln	wDIEXHZV[WJf[
+for manga	n#_9IHGX_
+for me	d!G#J(a-J3a9G=K>K?GBHCXH=IGKJOJPJUHVZXXZ_]JaGhY
+for mfa	p+J?^H]aD
+for month	z+GD]HJLX
+for my	f!I#J)I*Z>I?I@JBJCKPFVdhY
+for noth	z9ZBZZF
+for one	l?HAYBJCZPIVJZb
+for organisationen	zEHW[d]
+for other	z(IZ^
+for our	l(JP]TIUXW[
+for password	^%I(H)H-X1Z3]7J:H?_@IBGE[GbH?IJJWMJNHV]Z@^Ia^dHgJhJ
+for peopl	n(H*_A]HEPZZF[Z
+for policy	w5YNX
+for privileg	t(I*_?JHH
+for registration	z+[
+for reset	c!J(])D*H+X:J?b@JBGCJEXHINGPJUGW^ZEaY
+for role	z(H)]HI
+for self	p)GB[D]UCV[ZG^W
+for some	sE_HZZFf[
+for sspr	h)J*X+I?ZBICJD[SXZI
+for sync	w%J2XGXdY
+for team	wHJM]
+for that	o9JAYBXG_HBIYJIN[VZZH_IdJ
+for the	S!F%Z)F*F+G,_-E1E2[3G5J6I7H8Y:[;H<J=C?B@CCEDFEFFIG]HaJGMXOIPZQYRISFU]VZXHYHZ@[I]B^X_[bFcFdEeEfFgJh^
+for this	d#Y%H(b)G*I+J1Y3[9Y=]?H@GA]BICHD[H?KJNZPHUIV^WXZD
+for thos	w7Y@YZH[Z
+for thre	zH]
+for tillbakaskrivn	v%_PJdFf]
+for tomorrow	z>[
+for two	l(I*_3IC]ZHhI
+for us	r1H7Z8X=JHZUIVKZ]
+for user	j![#])[+Y@[BHVJ
+for verification	z>YHGX[
+for visio	zHX
+for writeback	l0a1J5]BJG]HG_IcKdEeXfH
+for year	v1^>J?[HDKYZW
+for your	e)Z9]:I=JDXEGHZIJTZUZZEdX
+fora do	v9[GZHHS[
+forbid the	z^Z
+forbidden when	t(]-IH[PJ
+forc a	z-JBHHJKHLIMIZF[_
+forc chang	m@JHXLaZH
+forc me	z@ZHJ
+forc to	t?YL[
+forest and	vA^ZH
+forest was	v8[
+forgot his	w)Y:^HF
+forgot it	r:J@[BJHHIKZ^
+forgot link	w7[:ZHGZH^[
+forgot my	g?ZHYZI[_bZhH
+forgot page	vH]WZZH
+forgot password	c!X(H7]:^=^?Y@IBHDZKJLKMJNHUH[F]X^IbHdJgIhG
+forgot the	l>HD_HJI]
+forgot to	t!_DZHIU[ZEd[
+forgotten password	zc]
+format #	z3[OJ
+formato #	z3_CJOJ
+former one	z3J>YIJK^OJZH
+forsok pa	z#]9JHHX]
+forsok vanta	wXZ
+found 80230405	z_Z
+found compliant	zB^HG
+found error	zAX
+found for	tAYG[dI
+found in	r-X
+found that	w*XHYfJ
+found the	wAYB^HIZI]JaI
+four kind	zIX
+four option	v*Y
+fout bij	r3IHIOZZ_e[fJhJ
+fout in	z,YeZ
+fragt standig	zHZ
+from #	v@ICXIIK]
+from a	h!Z6XHZKJR[aI
+from abroad	v#IHZT[ZJ
+from ad	o!G&Y/JGYHZLJPDTH^H__d^
+from alter	z^[
+from another	z:XH]
+from being	t@JH^KFN[ZI
+from change	wBJHE^a
+from connect	z0Y
+from entra	w-J/GHYJ^
+from home	wB]HI
+from hr	z+_HIKI
+from it	wHGVZZ^bF
+from last	v!Z/ZHHK[ZJ
+from microsoft	w7[HESGa]gI
+from my	m3I>^?I@ICHD_HZKHOJZJ
+from our	t:ZHFbZ
+from password	tPZ
+from reset	w)[HJXY
+from sspr	z)[PJ
+from sync	w4[GYHEcX
+from the	X!I#J%H(I)I*J+I-H/H1J3I4Z6[7I9J:I?^@EDHHIIFJYK^MGNXOZRIUHVHXIYK[]]I^IaGc^fIgZhZ
+from window	zMY
+from your	t#J=X@Y
+front of	w3[7[HH
+full number	zIJO]
+funciona en	zMYZIb[
+fungerar inte	rH]Z]
+funktioniert nicht	zZZ
+fur das	l%](I1X2YEYH[QXdJfJ
+fur den	v3XAXCYVZZI
+fur die	g,X3J9X=ZBJCKD[KJNKUYVaWXZIcKdJ
+fur eine	zGZH[VI
+fur ihre	zdY
+fur sspr	v+IBXDIa[
+fur unser	zHZ
+further action	zBXdX
+gaat naar	z>X
+gamla losenordet	zM[hY
+ganger och	z#[>IHHIJKJX]ZHa^
+gar det	t9[=Z>I@ZHIIIK[OJZHb[
+gar inte	n3I7X=[>X?[@GHJI]KXMINJOJPJVI]I^JaJbJf]hI
+gard l	wHIMZ
+gast in	z:Z
+gatt ut	z=[HJZZa[
+gave it	w%[HJIZKYZI
+gave me	t>J@ZHIZ^
+gave my	z,W@X
+gave the	w%X(Y>XHJRZ
+gave up	wZX][
+geandert und	w@]
+geandert werden	t!X7Y@YZZ^J
+gebruiker heeft	sA[B]C[DH
+gebruiker is	v7X:[_]
+gebruiker kan	wZ[^^
+gebruiker niet	z+I@YDZ_Z
+geen code	w3J>HX[a]
+geen rechten	w%Y(aHJZJ
+geen sms	za]
+geen terugschrijven	z=ZHHc[dJgX
+geen verbind	zH[
+geht das	zY]ZIb]
+geht nicht	j-J1X3J>IFXHXIYKXMJNJVJZ[[ZhJ
+gere par	z7[:]ZJdY
+geregistreerd voor	z+ID[
+gesperrt um	wT[
+get 33001	zFX
+get a	k,_?X@[IYJZKHaXeH
+get access	v%H(YPY
+get an	m-WD[GWHFJZ
+get any	zH]ZJ
+get email	z*Z
+get in	s>G@KHFZa
+get into	v!F:YH_
+get it	w-IHYgX
+get my	z9ZHI
+get not	w)YU[ZJ
+get refus	v-K=XI]VXZI
+get the	f+[3J>X?JCJDHHIZX]Iab
+get through	w-FH[Z[
+get to	w0Z>]HEZ]
+get told	vHKNZV^
+gets #	w(IHZSX
+gets a	t*[.XHHKYNI
+gets an	wKYZX
+gets not	zTJU]a[gJ
+gets refus	t-XHJIYPZ
+gets reject	w-XIY
+gets the	t+Z@XHINZ
+gett auth	s,Z
+gett lock	t#]HI
+gett the	za[
+gewijzigd en	w@X
+gia registrato	z+]
+gia usata	zK]
+gibt es	p!J/J9_BJCJDIHZMJTJUZZI[Y_[
+gick ut	z=]ZG]]
+ging es	z@Y
+give an	zKYZFb[
+give me	sH[Z[
+give out	zHJg]
+given a	w@YB]ZI
+gli account	v%J*[GXHJPK[XdZ
+gli admin	z)X*[HI
+gli altri	w(XHJPYVZ
+gli amministratori	w)]*Z
+global admin	d([)W*^,^?IPJVJZHdFgJ
+global beheerder	v([)Y*I,^HJZJdK
+globalen admin	z,]
+glomt losenordet	vBJDZZ]
+gmsa of	z0[ZJ
+go back	tHJK[bX
+go nie	w?]HIKGMJNYOJZIgYh]
+go on	s.^@JBJHYLYZEhJ
+go ther	z7X>]HG
+go through	o+[B]DZHFI[KHZXfF
+go to	n(J*J+F:]@JBJDFEIHaKHNJUIZ[^KbIh[
+goes back	zKYZIbX
+goes nowher	v3[
+goes on	z#]HIL]ZF
+goes to	m>^
+gone from	z?YD[HHKHbX
+gone through	z@WB[
+good afternoon	z9[
+good enough	v?X@HHGI[K[NZ
+good morn	s9^HJ
+googl workspac	n7cHIZH
+got a	g+Y>[HGZ^_Y
+got an	oBGH[K[ZYaI
+got hack	zH^
+got in	zB_HIKJZF
+got it	v/X>J@FBaIJKIZB]H
+got lock	s#Z@YHHZW
+got the	p#Z%Y(I)^@ZHFKJVJ]ZaJ
+got turn	zIYdX
+gpo that	zQX
+graph api	q%G(Jga
+graph v1	wg[
+grey out	n![(XHHdHe_
+gross und	zIZ
+group are	wHJP^VJ
+group has	z@YHHV[
+group member	zHIPZVX
+group policy	q.ZNYbK
+group proteg	zHIP_VI
+group that	vHJV]
+group writeback	l%IHdPGVIdFeHfJ
+grupo habilitado	vV]
+grupo piloto	zHXVX
+grupo protegido	tP[
+grupp die	zGZ
+guarda a	z#[7XHJMY
+guest account	vHZ_J
+guest e	z:^HX
+guest from	z:JH]
+guest in	r:_HFZI
+guest user	w:YHX
+guten tag	z9^HJ
+ha det	v@JIJKIMYN[ZJh]
+habe ich	s(Z-Z9I>Y@JDYH[KI
+habe mein	qHJZ][Y
+habe mich	v#YDY
+habilitada para	tV[
+habilitado para	tV]
+hace falta	z=ZHX
+had a	t![9]HGZHfZ
+had been	p-[8XBXHIPXfZ
+had befor	v@ICJDKKbZI]J
+had inheritanc	z;Y
+had that	z-HK_ZI^X
+had to	s>JBJDXHEMYZI]_
+half an	w/IM]
+half of	s/Y=JD]E_GKHCSZVYZH
+half past	z@Y
+half way	tHa
+hand back	w>^ZI
+hand out	zL]^K
+hantera lokalt	zd_
+happen at	z7XL[ZH
+happen if	z4ZDZHXUFZJ
+happen to	wZY
+happen when	z/YHIZ]aH
+har aldrig	vDXWY
+har anvant	zK^ZJ
+har bara	zCZ
+har gatt	z=[HJZZa[
+har ingen	w=[LZNGTJW[
+har inte	o(^)[*J3J:J=I>[?K@[CJDYE[HGIIKHMJNIVYWHZDbJd[
+har kvar	zg[
+harder to	t-Z
+hardwar token	w?_ZF
+has #	r2J>GC_H^IJ
+has a	e!J-]/X3b9J>JBIDIF^HGIJSZTJZHaJ
+has an	l3YAZF[HIIHJW
+has been	c!Z(J/J=]>J@IB_DZH[JISIVJW[ZB_ZaG
+has change	s3J>[@JBHCJDGE[Z_^J
+has disabl	wU[
+has expir	wHY
+has got	z/Z8IA[IY
+has it	s!I(Y-J/[4KBJS]TJU^WJZG
+has not	Y!I#J(G)H*J+I-J0Z3I4X:J>H?IBGDaIJJJKHNIOJPYSJTYU[V[ZD[J]J^J_^aHbJcXdXfIgI
+has noth	z9J@JBGC^D[HJZJ
+has one	w3]OI
+has only	tCY
+has password	w@[HI
+has that	z!X>ZL[ZJ
+has the	g!]#X/Z;J=J@JAIBGDJHBKJNJS^TJUZZX_Z
+has to	j-I/Y@bBJC[DEHHIXKZNIUIW]ZG
+has turn	vU[
+has two	z[^
+has user	z(]ZJ
+hasel jest	wd]
+hasel nie	v%[fY
+hash sync	i%IBJGaHZM[ZE
+hash synchronisati	zGHM]
+hash synchronisation	tGGHaMF
+hash synchronization	zGZ
+hasla nie	t/I0[>[@JDJKJMKZY]]dJ
+haslo bylo	vK^
+haslo i	w#]B[HJZI
+haslo jest	n7]@ZBIHIZId]h[
+haslo na	v%Z@ZZJbZ
+haslo nie	q([-X@JBJHIIIKIZ^hJ
+haslo zostalo	wBXM]
+hat das	w%[-X]X
+hat der	z/X
+hat die	sEYUYWZ
+hat es	z/XB[
+hat kein	s0Z=XHGUJW^cZ
+hat sich	wB^HG
+hatt ich	w9J>[K^
+have #	z=K@JC]HG
+have a	g*Y9]@IBXKJN[
+have access	w>]HH
+have an	s9ZBJHZZX
+have at	whY
+have been	v)_HHKYPJ
+have enabl	z*X;X
+have enough	z@X
+have enter	w@HDZIKKJN[
+have is	z=^@[HIdE
+have it	vHIK_ZE
+have just	wC[WZ
+have my	z-Z>FHGI[KHO[ZI
+have not	e*J+J-I0Y=Y?Z@JBJCGD^GYHFIZNJZadXfI
+have on	zCZHH
+have one	qC_HGKI[]hI
+have only	v=[?ZCYHGIJ
+have password	wHZ
+have permission	o%J(Y;JHZ^[
+have that	w-[>XKIUX
+have the	k%X=XDZFYHYZEeZ
+have to	c(F*]-I3]5]9H:E>G?J@^BJCFDXHEI[K@MZNJOXV]XYZJ[[hY
+have two	w*X/Y
+have used	zK[
+hay que	z:]@^HJ
+he can	w/[FXHH_Y
+he cannot	v=Y@X
+he has	r/^3I8IA]D[HG
+he is	v#X(YHJVYZH
+he keep	z-H@YI]KJ
+he not	t+XDYVG]]aIhX
+he says	wHIIJKYZ[]Z
+he was	z!Y@JD]
+health alert	zHJfZ
+heartbeat de	zBIHJf^
+heb er	zCYI[
+heeft de	v*Z/XE]UH
+heeft geen	w%Z=ZNJW]
+heeft het	v#[-Y7X>JBY
+heeft wachtwoordherstel	wEJUXW[
+heisst es	zT[V[ZH
+hela tiden	z#]fZ
+hello pin	r9J?HHbTIbJ
+help desk	v@ZHYZX
+help me	tHZI]aG
+help with	wBIZ^
+helpdesk admin	n(Z*ZHJ
+helpdesk gave	z@X
+helpdesk reset	r@ZHIL[
+helpdesk role	w*Z
+helpdesk used	z(Gg^
+her account	o!^3X=YG[HHTIZJ_J
+her own	w:^@YHG
+her password	m(J:X@ZBFHIKGZa^J
+her phon	z#I>YTZ
+het account	zZ]
+het beleid	r-I?[HJN_ZH
+het huidig	wha
+het niet	j*[/[3X9J>H?IDKH^IJKIMHVYZFaJbJh]
+het nummer	v3[aZ
+het oude	n#[HIMYgZh^
+het wachtwoord	i(Z7Y:Y@XBEDZHZI]KILKMHNGVJ[J]JbJd^hH
+het weer	z3K@]BY
+het wijzigen	w@JZX^[hY
+het window	w[W
+heut fruh	v@_
+heut nicht	zZ[fY
+hier nicht	w:]ZJdZ
+hij niet	t3J=Y>HGZHHI]K]OXZIaJfX
+hij zegt	z+[CJDIOZ
+hint control	v5Z
+hinterlegt ist	zCXO[
+hinwei dass	zU[
+his ad	w!^ZI
+his own	q-H:^HHI]PYTYUJWJ
+his password	i-I/Z:a@JB[DYHDKJTZZF^X
+history is	zHGKXN[
+history not	z5^
+history requirement	rHIKXNZ
+hit the	w#X-XgZ
+ho cambiata	z@[
+ho cambiato	s>X
+ho dimenticato	wHHZ_
+ho gia	zK]
+ho perso	v>^ZI
+ho solo	z?JC_
+hoje cedo	v#W@Z
+hold a	v(])YHG
+hold an	z)X*X
+home and	zZ^
+home directory	m3I:cHEZJ_H
+hora esperando	z9J>KXGa_
+hotfix policy	w5]
+hour after	z@XMXZI
+hour ago	o#J@]MX
+hour and	wHYX]ZIaF
+how are	v9^HI
+how can	h*J+[>JBJD]IIJEKHN[X]Z[hJ
+how do	^(J+Y/I:J@HBIDJHgKYLYPFVFbJdJfJ
+how is	zH[
+how long	j#F9J>HI_MaTYZDaJ
+how many	j#J-G9J@[H[I[K_XHZJ
+how much	wH^
+how password	zHYW]ZI
+how to	d)^+]-G9J@JBHDYH^KGUHVH[]]H
+hr 80070005	z%Z
+hr 80230619	w4JJXN_
+hr 80230818	m4dHINJ
+huidig wachtwoord	vZHh^
+hur far	z>^@JD^H[KHNJZC
+hybrid join	tb^
+hybrid user	zHD_Hd_
+hyper v	z9JH[bZ
+i ad	l!Z#J%J(J/_9J=J>J@HBJHFIHKIMYNIOJP[T[VIZG]J^]hJ
+i add	wHZ
+i alway	wD[HIK]ZG
+i am	d!J#X(X)]*H+J3J9J>I?JD_H_KIMJOJV]XJZKbI
+i as	w(X*[HI
+i can	l@YHHI[KIZ[
+i cannot	Z#G)[*[+H-H3G4J6J7H8J:G=I>[@YBHCIDYFJGIH_KFMXNIOJPHTJZ][I]J^F_EaHbHcGd[eJ
+i chang	lBIHFZb^HhI
+i change	k>[HDM_OJZXhK
+i chce	w@ZC^MJ
+i choos	p>JHHNZ]Ia_
+i click	h+Y@IBGDIHIIJKJNIZdaGb^
+i clos	t>YHJZY]Z
+i come	z@ZHJNZ
+i connect	w,X1J8[G[HFRJdZfG
+i cooki	w.Z
+i could	t@JB_HIUXZD]X
+i criteri	nHJNaWY
+i delet	w+]HX
+i den	zNZVZ
+i did	k#Z-X>I?Z@[BJHFIYKJOHZ]
+i do	m3J>K?[HCIJKIO[Z_hJ
+i en	t%](J9J>HCJHIP]VYXJZJa[dZ
+i enabl	w8JHYVId]
+i enter	g,Z-J3G>J@ZCKDFHEIGOdZAaJh]
+i entra	v7]HET[ZJ
+i find	sH_KI
+i follow	w:ZZY
+i forgot	f7I?[@HBJD[KJZ]bYhG
+i found	wB_HYZI]JaIfI
+i gave	l*Z,Y-K?IC]DIHHIY
+i get	f%I(Y+[9I:X>J@IBJDJIZKIVYZ^aI
+i go	s!Z@JHZIIKZMJNKZF]Eha
+i got	k(H)[*KB_HYKIZIaH
+i gruppen	zV_
+i guess	w!Z-JHEI]V]ZG
+i guiden	z,YdFe^
+i had	k!Y-H9HBYHHIIKbZG]]
+i have	Y#J%J(I)J*Y+J-C/X3I9Y:J=I>B?Z@ZCaD[GJHGICK[MINXOF[^]H^JaHfJh^
+i join	zDYHGKYV[ZI
+i just	l-[9J@YH[IKZH[^
+i katalogen	v!]#F3a>JHIOI
+i keep	tHJK[ZJa[
+i know	k-^?I@JHCIJMIN]ZD[ahH
+i left	sHHZI]_
+i lock	v#Y
+i log	vKHZHh]
+i lokal	z7[_[
+i lost	p(H)^BIHIZ^]J
+i made	w@]HIMY
+i may	z(X-[
+i membri	zF[PX
+i molnet	t/]6XHIKKT^
+i mors	s#^@^KIZH
+i move	vFXHX
+i must	z*^HEhY
+i need	a(X1[=Y>[BEHJI^KHMJPFVJZ_[JhJ
+i nie	m#I(J)Z3II^KZOZVIZXaIhJ
+i not	[%X)J*I-G/J3H7J:J>]?G@IBHC[DcH?IDKYMHNWOGPIUJVYXIZd[XaEbI
+i notic	z@]HJ
+i only	k:X>JIGK^ZE[^
+i open	w([
+i permessi	w(^
+i pick	z*J?Y
+i press	p3I>IBHHFOJXYZ_]Ea]bX
+i put	o3J@WBJHHK^OZZF][hZ
+i register	t?_CGHI
+i requisiti	vHJIXN]
+i reset	h(H+X=]?J@YBGD[HCKIVJ]IaYbJgY
+i return	w![HEK[
+i see	pDII[N[O[ZF
+i set	j%Z)I*]?^BIDEH^KZWJZEbJ
+i should	s:^C]HE
+i sign	qDGHbaG
+i skipp	wD_HHZK
+i start	q@HBID_HEKX]]
+i still	zH[MZZGaG
+i teraz	w*Z=Z@IHHK]ZI
+i tick	zLXeY
+i tried	i#Z@]BXHEKXNIVZXYZDa[
+i try	l@IHHN[X]
+i turn	wU]ZKdJ
+i type	oHJIGKJNXOXZGh_
+i typed	j>G@JBJHJI_KZO[hI
+i use	p>J?^HJIJOIZDhc
+i used	o(]?ZI[ZF
+i wait	zH]aJ
+i want	f(G*I+[:J>H@YCIDIHaIIKZLHNJ[JhZ
+i was	e!^)^+I3Y>G?IBFDYHCIJKYOIVJZJ]ahX
+i went	z@X
+i will	zHZZX
+i work	w(]:[HHZI
+i would	z?XHIK]hJ
+ich bekomm	zV[ZIaX
+ich bin	m9_>^BZHCV[ZJ]KaJ
+ich brauch	z>WHY
+ich das	t(XHYMZZJhY
+ich den	w-Z?]KJ
+ich ein	v-J@[D[HGZX[Z
+ich es	t@YK]
+ich hab	zC[DH]]
+ich habe	f#X*X>YDYHINXZ[[X
+ich kann	zZZ
+ich komm	z#JHWVJZ^
+ich mein	v)XV[ZH
+ich mich	vT]
+ich mocht	w+[>J?[CIDIHJ[Z
+ich nicht	p#])Z-I>Y?Y@KCaHGKIVJ]J
+ich schon	zK^
+ich soll	t*G-YHJKKZa
+ich will	z@ZZJ[[
+id and	zAZH[aG
+id free	p/J=eHGTIdIeHfG
+id like	p+Z@ZI[
+id or	v#JHHT]
+id p1	z=X
+id rather	z@ZHI
+id が	zHXI[
+idad minima	z@]
+idea what	zBJZ^
+idea why	z9IB]HJ
+identity provider	o7a_J
+idzi na	z>^
+idzi z	zHJTZZZb]
+if i	n!Z>XDZHEJ[ZIhZ
+if the	m3Z4]@XHF
+if you	i#Y1X>Y@IDZHHZFcXh[
+ignor the	z)H*]D[HKWJ
+igual a	w@KHJK^
+ihr admin	vUYVZdY
+ihr konto	qDYTYVYXY
+ihr password	lB]CYHJMYP]UJZE^J
+ihre organisation	sE[WXdX
+ihrer organisation	wcX
+ik ben	q#_(H)Z*J9X:Z@KB[HEKJZJaI
+ik een	w(Z@YHZ
+ik heb	l([*[C]HII[ZI
+ik het	vK[h]
+ik kan	t#I>KBZHYK_VJ
+ik krijg	vZZaZ
+ik niet	v(YC[HHKIOIVZZ[aH
+ik ook	zN_ZJ
+ik weer	z@]HJX]
+ik weet	wKJ[a
+ik wil	w?^CIH[MIZHaG
+il a	tBXHIOYXYg[
+il cambio	z@JHILXZ^
+il cellular	v#[CZDIHIKIM[
+il codic	g3H>]@JBXCJHDIIOJXYZJac
+il dit	v+[CJK[h[
+il en	zC[HJI[KJZJ
+il est	s+XBJHYKIMHTYU[ZGh]
+il faut	o5X=[CYHKIXMY
+il firewall	zHXcY
+il link	zbX
+il manqu	r3a=YCJHIOI
+il me	s([3JCZHYIYOXZJaJ
+il messaggio	w>]HFOYZX
+il mio	e![(X-J9X:J>F@JBHCJDYHZI[KHMJOaTIUKV^ZEaIhI
+il n	r+[?ICIDIHFIYK^OIZG]]aHh^
+il ne	z@YHJh[
+il numero	r3XO[
+il pc	zMZgX
+il pulsant	z(Z:[
+il reset	zZZa[
+il ruolo	z(Y*X
+il self	v)]BIHGUaVHZJ
+il server	wHFc[fY
+il servizio	sBYHJfb
+il telefono	s3Y?YHIOY
+il writeback	j%Y,Z6WHJRXYKZ]dX
+il y	zHJM[
+im ad	d![%J-I/[3_>I@IBHHFIJKKM[NJPJT[VJZI^]_[aJdKfJgI
+im asked	r*ZOXaZhY
+im audit	zhZ
+im browser	v#IHIM]T[ZFb[
+im buro	z9[>[HJ
+im ereignisprotokoll	zHIf]
+im homeoffic	z>[HIM[
+im in	t!J-K3F9I:JBbFIHEIIMHTJUJVEZF]J^K_IaH
+im lock	r#Z
+im lokalen	o!X7Y_ZgX
+im mandanten	z:ZUYZJdY
+im microsoft	zgX
+im not	i(X-Y:J>I?J@JBIHGIIUIVdZH
+im password	w-JIbKGZF
+im portal	z+J0YDJH_
+im stuck	v9H@ZCZD]HDZ[
+im told	z:ZHJVJZG^]
+im verzeichni	v3[OJ
+immer noch	wTX
+immutabl id	zAXHG_^
+impossibl de	o6Y>_@YBJHCIJKZ^I
+impressora nao	zH]
+in #	l#^HCIIKJO]TGX[Z][J
+in a	g#Z%X-X4H5]>YBIHEIXMXNZTFVZX]_I
+in account	tHI^Yh[
+in activ	k!I#I%]&J(GHDT^^[_XgZ
+in ad	U!c#Y%H(G)H*I+J,I-F/b0J1I3_4J6J7H8H9I:H<J=G>G?H@DAYBCCIDIFZGHH<IDJIKFLYM_NFOJPYSIT[UHVEWJXHZ@[F]G^d_^aGbHcJdGeJfHgZhG
+in addition	z%X?ZHYZI
+in admin	sMEg^
+in aduc	o!^#X(JHGNYTYZI^Y
+in advanc	z9]
+in after	w@IBYHFZ_^I
+in again	t8]@JKGZH[]
+in an	o!Z#H>[@JX[ZD^[aJdY
+in and	q7YHYLYTIZY
+in another	wHFKJSXZ[[]
+in any	w>H?IBHDZHZZ]
+in attempt	w#YHHTX
+in block	wHXTZ
+in both	vA[
+in but	z?W
+in cloud	r7YHHM[TI_GgX
+in connect	h%J,a0I1F2I4I8_B[EJG]H@RIZGcHdaeFfFhI
+in connector	w2Z8[HJ
+in de	g!]%I(H,J/I3a6X:X>Z?IAJBGCIDJIIKIMJODPHT[UHV]WZXJZE]Ja]bJdIeWfJ
+in der	d%K/Y0I3Z>J?YBJEZGJHYMXNYV]XZZE_HaJdXfJ
+in die	w)[-JG[HJTZVZZI
+in domain	v!Y%KHIPZ
+in een	t%]-J3I@HHHP]VIX_ZJaJdZ
+in en	z>JI[O^ZJ
+in entra	_!H#E%H(]-]/Z1J3J4[7_=I?J@IAKBGHJIIMYSGTZVJZE^J_aeXfGgIhK
+in error	w!J@[H[SK
+in europ	zBKHGS^UIZI
+in from	wG^H[_G
+in front	t3Z7[HHOX
+in het	p>JD]HDMJO_aIg_
+in ihrer	v:ZE[
+in intun	zH[
+in is	w+Y7XZG[Z
+in it	g#J-X/F3_>[@HBGDJF[GYHBIdKFMJNXOEXIZB[J_IaJhJ
+in its	w?GFXH]
+in log	wHZTYZJ
+in logs	z#HHXT[
+in lokal	w7[_[dY
+in m365	w/[TY
+in med	zB[ZHh]
+in mein	zZ[
+in meinem	zC]I[ZJ
+in method	z+[DGHY
+in microsoft	wTYgX
+in more	wAZ
+in my	h#J)Z@]BJMJOWTJZY
+in not	sDYHZLXVJZE[]
+in o365	z/YMITZ
+in offic	p/[HGMCT]ZJga
+in on	oHbbE
+in one	v%a;K@ZFJHEVXZG
+in onprem	p0]HHTX_Y
+in order	z<[HJ
+in other	z*XHJS]ZG
+in ou	sFZ
+in our	e!I-I3I8J:_=[BIHGKZLHNIUaVHZJ_Y
+in outlook	n3IBIH[MZOJ
+in page	sZFb^
+in password	t-]/GH^KHNZZF
+in repair	z>^HF
+in sap	z#EH^
+in scop	pG_HG
+in screen	mZJ[YbZ
+in servic	z7_HEUJ
+in sharepoint	z;IHY
+in sinc	zHGZ^
+in spam	wHIa]
+in spr	v4[>XHGKZ
+in sspr	w?XBJHCT[UIV]ZI[Z
+in step	zH_
+in sync	wGXHY
+in te	v(]@JBY
+in team	k!YH]M]VGZI
+in that	z%ZHYTI
+in the	K!F#J%C&X(_)G*E-E.E1Y2D3_4[5K7H8C9E:E<Y=G>C?ZA[BJCCEIFdG[JHLFMIODPBRGSIUXVaWIXGYGZC[D][_XaAbAcDd[gZh]
+in their	v:Z
+in this	l%^(D9I?JBXH]JHVHW[aY
+in to	f+Z/X>IB[DJH^T[ZC[GaDgXhX
+in too	w#IHJT]
+in two	vAXHY
+in un	z3JHKOIX^
+in was	zHX
+in what	zh[
+in window	w/Z
+in with	i@JBYHIIJKFLXM^Z[h]
+in wizard	s,_HFZGdFe^
+in your	s%Y:[HFZJ
+includ in	z=ZHGV^
+includ inheritabl	z;Y
+includ password	zHY
+incorrect password	wh]
+incorrect user	zHJT[
+indicatif du	z3^
+info again	z+aCJDJHG
+info is	v3ZCZDJHH
+inform de	z+FDYH]
+informacion de	w3]CZHI
+informaco de	z3ZC[HI
+information d	z,Y3[
+information de	zCZDXHJ
+information has	zDHE[HFZ]
+information is	wCDDa
+information requir	z+^CHHI
+information to	wCZDZZI
+informazioni di	z3YC[HJ
+ingen kod	v3Ia^
+ingeschakeld voor	vVXd]
+inherit permission	t;XHZ
+inheritabl permission	z;Y
+inheritanc broken	z;Y
+inheritanc disabl	w;Y
+inheritanc is	t;Y
+inheritanc off	z;Z
+inheritanc on	vHY
+inheritanc was	z;Z
+iniciar sesion	wH[ZH[]aGg[
+inicio de	tZ[bX
+initial password	v@XHJhZ
+insecur sett	t<aHGZI
+insid the	zHHI[JZ
+insist on	s<[@YBIHFK^ZG[ZhJ
+install on	w-JHIJ[
+install the	z0Z
+instead of	t0Y3]>J?^HFaJ
+insufficient access	z%^HH
+insufficient privileg	kH]
+insuficient para	w(]HH
+inte aktiverad	zV[
+inte aktiverat	sUWVYd^
+inte andra	z@JZI^a
+inte anvanda	wKXP[
+inte ar	v:ZO]VY
+inte aterstalla	o)[:ZVHZ_
+inte att	v7X@XZ[
+inte byta	p:Y>J@]KJZZhZ
+inte for	w*[?ZHISYZI
+inte fran	w4Y;]HHKKb[gZ
+inte har	z=[
+inte i	q7ZGXHGNJVZZI_]a[
+inte igen	z3J:YO[hY
+inte in	v%J3I;[>IKIOIVKZbaH
+inte jag	z(YHJV]
+inte konfigurerat	zV[WZ
+inte kraven	wI[NX
+inte langr	v>aHGKIMKOJY]_ZaJ
+inte med	wDIHIO[Q[VZ
+inte pa	q([3I9_:K>HM^VHXJZHbIfZ
+inte tillbaka	w+Z0a>JDJHHKJZ[dHfK
+integration has	tHKd]
+intento esper	zXX
+interfaccia di	zgX
+interfer with	zbX
+internet is	zHY
+into ad	z/Y3ZaJ
+into my	v!FH]ZX
+into the	r8XV[hZ
+invit by	z:_HE
+invit to	t:_HD
+io not	z(ZVZ
+is #	h@[HFIZK]PWRXZI
+is a	h!X3Z=]>J?Y@IBIFXLJNHRX^YhG
+is about	wKY
+is accept	w@YKFMJN^ZG
+is activ	v0E6[BbHFMH
+is already	zHIa[
+is alway	w@]BIHYNJZX
+is an	v(Y,YOY
+is at	z>[HJ
+is bann	z-EH_
+is being	z1G4ZH[
+is black	z>^HH
+is blank	z3XHFZ]
+is block	o#[-J4]@[BJHGTIXYZI
+is brand	z@[JZZJ
+is broken	h)J4[;H>WBJH[RJUHVIZa]KbIdJfZ
+is call	z-ZF[HIZI
+is creat	zb[
+is currently	r#ZHHSZ
+is dead	q!^3G>^HIZGbX
+is deni	o%_(GBJPYVY^X
+is disabl	h!Z(H)Z*J;XH[
+is down	i/G4^7KHGNJS^ZGc^
+is een	z@ZZ]
+is empty	s3K?IBICZD[HDZ[d]eI
+is enabl	p3^
+is enough	z*Y=JHZ
+is er	w9^ZJ
+is federat	q,Y7Z
+is fine	l+ZBZDGJ[P]TXfF
+is from	s1]>_HCOK
+is full	zH^
+is gone	lB]D[KHZG[ZbX
+is grey	o![(YHGeZ
+is ignor	z*ZHJLZ
+is in	k-F9I>XB^HFI_KIZXhJ
+is inactiv	o0XH[
+is incorrect	lh^
+is ingeschakeld	zVZ
+is invalid	v3Y
+is it	f(J-E:J?JBFCIHdIGJYKXLGN^VJZY[IdF
+is kept	z7YTJd]
+is limit	zG[HFVY
+is lock	a!I#I>IHc[J^Z
+is manag	l-J7]:]@JBJHGZE^Jda
+is miss	f3Z@JBGD^GJHGI^KJM]ZF[[
+is my	n-Z3KBJKJZXa]
+is need	o(D=J?WCYHa
+is niet	r3JC^DGHIIJV]ZF_ZdX
+is not	T#I%G(Z*X+X-H/H4F8[<]=E>H?^@EB@CIDFHBKFLINYPIRJTWUXZ][Z]J^FbHcIeIf^hX
+is now	zBXYZ
+is off	g!W(J)[*J3Z<XBIHEPJU^ZYbKdY
+is offlin	q0ZH[fX
+is ok	wT]
+is on	f#I+X-]=[>X@HBJHCIYQXX[ZI^ZaZbZdF
+is one	t*Y-Z
+is onjuist	zh[
+is only	o*J/J>J?]@aCZHCKGTYZFg[
+is our	v7]HZ
+is out	s1X5KG[H[
+is outdat	z1X
+is password	v(YZ[dY
+is protect	w-I;]HG^^
+is refus	f!I%[(J-_/D=YBIHDJIK]NEVKZW^JhY
+is reject	n-GHII]KYNZZG
+is requir	r(^=I>J@JCHD[HH
+is reset	wHGT]
+is right	tBHHYZJa^
+is runn	zB^dJ
+is scop	zHJVY
+is select	zGKV]
+is sent	z+YHJ
+is set	d!Z#Y%I@JB]G]JIKILXNIQZZC^Y
+is shown	v?_HI
+is slow	tH_cH
+is still	p!]>XHF_[
+is stor	z3]OI
+is stuck	v)ZHY
+is switch	o1GL]dYfJ
+is te	v-]@[HHIYZJ
+is temporarily	rTY
+is that	l,F:[GEH^IY
+is the	f#K*X-F9J>H@JBFHbIIKIMKN[Z][YbJ
+is ther	d!J#J(E-[/J1G3J7I9Y:K=K>J?JBDCYDFGJH^IHJJS^T[UIVJWJX[Z][J^K_KbGdJfJ
+is this	q+E-GHdZG
+is tick	r4ZHJLY
+is too	e2_5[@]BJHYIIKHZJ
+is turn	r@YHHK[fY
+is uitgeschakeld	w!Y
+is unavailabl	z4]HJ
+is untick	wdZ
+is vergrendeld	z#Y
+is well	z-_@GB]HFZE
+is what	zHY
+is work	t#FBaHJZGf[
+is writeback	z0GH^RI
+is written	z0]BFHHRZZKfY
+is wrong	d#E-I3[HaIIKJOGRYXJbGh_
+issu to	wcY
+issu was	zQX
+issu with	w@JBDH]Z^
+ist bei	q(Z?ZHHUYd[
+ist das	t>]BKHJUZZI^YfX
+ist der	z;ZGJH[dY
+ist die	w<Y
+ist ein	t3^HJOJZ]
+ist falsch	wHZRX
+ist fur	t)Z-JHIU[VZ
+ist gesperrt	wHY
+ist im	q!]dY
+ist kein	zC^WZaE
+ist mein	w!Y
+ist mit	w7YHW
+ist nicht	m![G^HHTYZFdZfZh[
+ist nur	wCZ
+ist zu	v1Y@[HJ
+it a	q-J/XD]HZIZKJZF
+it accept	z/J9HB^CZHIKIZJ
+it again	j@_HIKZTXZDdZ
+it and	j/^>GBFHYIIKILYOXZX]K^[gHhJ
+it asks	k*X@IC]HCIIKZh]
+it at	p@]HFMWZH][
+it away	v@HD[HGNYZa]E
+it back	t9KHFJYKbU[ZB
+it be	w2F5WHa
+it becaus	w/Y^X
+it but	z/aHFTJZJ
+it by	z@X
+it cannot	m,[>JD^HHIXZD_]
+it check	zHHKZ
+it claim	v-ZHGWYa[
+it complain	v@IK]
+it contain	w-Z
+it demand	z.XhW
+it does	oHCIIKGMHZah[
+it down	v/_HIKYNXfG
+it entra	t/_BJ
+it fail	g/I3J5_6X>FBICJHBIJK[MINHOIXJZc]HaJhE
+it for	m(J=[>J?Y@]BHHIPFUZVHfYhZ
+it from	s#I?]B^HCTYbHgZ
+it gets	w-JI[
+it give	w8YA[HFZ]
+it goes	zK[[[bIhH
+it had	wKX
+it has	l-a/I3Y9I>J@HBWCGD[HJKZNIOIXJZGaG
+it i	zHIh[
+it in	k/H8]BHM[T[ZI_IhY
+it is	_#J*J/I3I=E>I@XBXDJHXJZKYMIN[O^R[UJVHXJ]J
+it just	q-J@GHIIGKGOJZbhK
+it keep	sHGIWKINJZ^hZ
+it know	z-XK]ZI
+it let	w9I@^B]HIZE
+it lets	w@[HJKHhZ
+it lock	w#^@IZF
+it mean	z&]ZJ
+it must	zK[
+it need	p=Y@ZEJHXZId]
+it not	[#J(I)I+Y-^/Y3F7X9I=G>F@GCGI]JKKXMGNJOYSJTJUJX_Z][G]G^J_IaIbJfIgIhI
+it on	n>F@YNJV[YYZH]]^XbZ
+it once	z@[
+it only	w>YO[ZJ
+it out	w@[HJV]ZJ
+it over	z@]
+it password	z-HBYHZ
+it possibl	t@JBJCIHbK]ZJdF
+it read	w%[(EH]UX
+it refus	m@^KZNXZC
+it reject	wHFN]
+it remember	wHIK]
+it right	z@aZE
+it said	rBJHIJ[KIZ^
+it says	T!E(F*H-[/G3C6J7J9J:Y>G?H@FBFDZEHHCJIKJMJNGO_PJSJVZWYX[Zb[J]J^HbIcZd]hI
+it seem	t-KHHI]KYP]
+it should	vHFZD^Y__a]
+it show	vHFOZZ]
+it so	t+Y/Y3II^OFZI
+it still	t(YHJIYNZ
+it stop	z!Z@JHGZZhX
+it take	zHGM]
+it tell	m(^-Z3J9J:[>J@GBJCJDIEJHDKZV]
+it the	s/]@]HHU]ZEfGgW
+it to	o.^>F@[BICKDIGZHCIJK[OIU]VZaIhJ
+it told	vX[
+it took	t@HBbCXHIKJZH
+it turn	w!_)KHJKJUE
+it up	w-]@JHH^YdY
+it used	zBJH[ZZ
+it violat	z/ZNX
+it want	f(K*X+J-H/I3H9J>aBIC^DHH>IaKZMJNHOYW]ZBaJhG
+it was	g!E/Y3J>[@[CJHJIIK^MJVJZY]Y
+it went	zZY
+it will	wH^IJZF
+it with	t3J?[B]HDKZMHOXZG
+it work	i(_-J9F>J@DBcHAIIKIMFP[VI
+it wrong	v#[@IB^HJOHZHhI
+its a	w-^IIKH
+its been	z-XMKOJa[
+its declin	wHJIIO^
+its fine	zBXbX
+its long	z-_@YHHTJ
+its not	q>J?_HGVZZIhY
+its off	w8JU]ZHd]
+its own	p6[9I?^B[E[HFNK
+its password	wZH^_
+its peopl	z8]
+its right	w%I0]HI
+its the	vKXOWZIhZ
+its too	wDXK]
+its user	t8[F[HJZG^Y
+ive a	z>JC^HFZY
+ive been	q-J@GHFKZXFZ_aYhX
+ive change	wBZMZZI
+ive forgotten	vDXHIZ^
+ive got	z#X>[BHHJZX
+ive had	w-IK_ZJ
+ive just	v@[ZGhZ
+ive the	zdZ
+j ai	b#X9I>X@ZCIHCIYKINZX[Z]]^aZhI
+j en	zCYZZ
+ja usei	zKY
+jag ar	t#[9^:X>GBZHDVZXJZI[KhJ
+jag bytt	z@X
+jag far	z>Ka[
+jag har	o*Z>ZCYHJ
+jag inte	w(Z>[HHOJZ[
+jag kan	v>JHKKJ[ah]
+jamai inscrit	zDZ
+je connai	zZF[a
+je dois	v-XKJXXh]
+je l	z@ZK[ZJ
+je me	z@JZJh]
+je n	f-J3J9J?I@HBJCaD^IIKHOJVJZ][Z][hI
+je ne	g3H9J>]?ZHFIJKZOJV]XKZ^
+je suis	n#](X+Z:Y>Z?J@IBZCIDIHDKJVZZE[[]XaJfIhJ
+je tape	zO[h[
+je valid	zHJZ^
+je veux	p+[@XCIHZKJZY[Y
+je voudrai	t?Y@]H[
+jede mal	zNZ
+jest nieprawidlow	wh]
+jest w	wGYHYI]P]VH_JdI
+jest wlaczon	wV]
+jest wylaczon	t!Z
+jest zablokowan	vK]
+jest zbyt	v-]@[
+jeszcz nie	zEIHFM_WZ
+jusqu a	z9Z@Yf[
+just got	z@]
+just my	wC]
+just need	z[[
+just not	z@IIIKJZ_
+just one	vC^ZI[J
+just reset	zMaZC
+just says	wIIKJZ_
+just the	w0]BICZHIfH
+just to	vBZZF]Z
+just unlock	zhY
+just want	s9XHX
+juz nie	v3J>_@JHHIJK[MJOHY]_ZaI
+juz uzywan	wKZ
+kan aterstalla	z=[BJD[ZJ
+kan de	w>]@YaG
+kan het	p3Y9I>J@_HIKIOGU]VZZH^XhJ
+kan inte	e#J(D)Z*I-G0J4J6Z7J8^9I=H>a?JBHDGHBIHK[LJMGNHOJP]UJVDXIZ[[Z]H^XaIbHcKdDe[fJgJ
+kan niet	o!J#H:X>Z@IDJIJK[MJTJVDZ[[]^JhZ
+kan stanga	zB]ZI
+kan wachtwoord	z6]ZG[J^]
+kann das	v#X@[HY
+kann ich	s)X?YH[T[XZZJ
+kann mein	wZY
+kann nicht	w4Y@XZZ^K
+kann nur	z:[V]ZH
+kann password	zZH^^
+kann sein	z:XV[ZH
+kann sich	v:XHGMZZYgZ
+kanner inte	z:YHEM]gY
+katalogu lokalnym	z7[_[
+kazd haslo	zN^
+keep ask	sH[
+keep fail	wH^ZJ
+keep gett	q#[HIIJNXf[
+keep it	z7[@]HG
+keep my	vDYK]ZH[ZhI
+keep say	v#H@HHDIJKGNJTZZ^h_
+keep tell	zNZ
+keep the	o7^@IBIHGKZLXMJZH^[gX
+keep try	w-HI]
+keep want	zMXgZ
+keep your	v#J+_D]HEZH
+keer fout	z#]HGTZX[ZG
+keer op	z@[a[
+kein email	z>GD[HHa]
+kein lizenz	z=]
+kein p1	z=]
+kein recht	w%X([0Z;Z
+kein reset	z.X1ZW[ZI
+kein richtlini	zW^
+kein ruckschreiben	w0X8X=[
+kein sms	r3Y>J?JDJHJaa
+kein verbindung	zYX
+keinen zugriff	w>[
+kennwortruckschreiben ist	wd^
+kennwortzurucksetzung aktiviert	zU[VZ
+kennwortzurucksetzung fur	zEIW[
+kennwortzurucksetzung ist	v)[f[
+kennwortzurucksetzung nicht	v?ZEXfX
+kennwortzurucksetzung registriert	wDZ
+key mismatch	w6]HJ
+key not	w6F?XDHHWY^ZJ
+keys in	z#JHY
+keys not	w6_HIOH
+kilka minut	zBJM_
+kilka razy	z#ZX]
+kind of	zIY
+kiosk account	zGYH^^G
+kiosk user	zG]HDZI^^
+klappt nicht	zZ_
+klopt niet	v6[HYO[RZdHfI
+know it	w>[BYHFMZZG
+know my	k-I?J@YIJKJMH[_bIhH
+know the	s/ZHHMYZIhY
+know their	zHIKI[_
+know what	zHIM[
+know which	wAXH]LI
+kod idzi	z>^
+kod przychodzi	w>]HJa[
+koden gar	v>_C[HJaJ
+koden kommer	z>]aY
+komm ich	v)[D[HHZJ
+komm nicht	t#JVJZaaI
+kommer inte	m#I%J+X0]3G6J;Z>ECIDIIJKFLYOGTHVJXIZ__Ja]cYdIh[
+kommt nicht	qHFTZZIa_cY
+komt niet	m+]3J6Y>JDIHHLYOZZJaZcY
+konnen ihr	vCZP]ZHcX
+konnen nicht	wF]PYZK
+konnt nicht	z,Z4]HHeX
+kontakta administratoren	z![)I*IPJZ_
+konto ad	zLY
+konto ar	o!X#YHZ
+konto fehlen	w%ZCY
+konto for	zV[XX
+konto ist	m!Z#YVX^X
+konto jest	r!Z#YHJ
+konto nicht	w3YQZVZ
+konto nie	wD[V]ZJ
+konto wurd	r!XHX_]
+konto zostalo	z!YTX
+kontot ar	t!^HJXI
+kontrollera att	w3ZCZOYVX
+krav tva	z*YCX
+krijg geen	v>HZ^aY
+kunnen niet	z8]HJP]
+l a	t+Y-X/Z=[@XHINJ
+l accesso	zH]ZY
+l account	j!X%Z3XDIHFIJVYXYZY[[^K_[
+l activ	v&Z/ZNK
+l ad	f![#J%Y-J/[@JIJKJNJPZT^ZJ_JdHfYhJ
+l admin	v([*J?^EX
+l administrateur	q(Z)J,]EJHJPJU]VHW[ZG
+l adress	z3Z>X
+l agent	s-Z0ZHJf[
+l aggiornamento	zBYZJf]
+l ai	w@ZK[
+l ambient	zc[
+l amministrator	o(Z)J*J,H-JDJHIPJU]VYZ]
+l ancien	f-J/K3F9I>_?H@HBJDIHDIHK[McOHZH]JaFh_
+l anne	z-]
+l annuair	l!Y3a7[:Z>JHHZJ_ZaKdJ
+l app	w(J?^C[HH
+l appel	z?ZHYaZ
+l application	t?]CZ
+l assistant	t+X,[HIe]
+l ecran	p+X@ZHDZI[Zba
+l ecritur	w%Zd]
+l entrepris	rDYHJKIN_PZVIZJ
+l environnement	vE[HIc^
+l ha	t-Y/[@XBY
+l heritag	z;Z
+l heur	wH[R^
+l ho	r@[K]
+l horlog	zR]
+l imprimant	zH_
+l inscription	wD_
+l objet	w_Y
+l option	s([?[DIHJ
+l opzion	z(]
+l organisation	wW]
+l organizzazion	nNIU[VJW]ZJ
+l ou	s%Z;XF^
+l sms	t3J?]CJHK]]
+l uso	zTXV[
+l utent	g(J3F?K@XAXBXC[DXHFIIO[PXVZZG]Z^X
+l utilisateur	a!I#Y%J-J/X3Z:Z>I?IAXBWDXH@IFKJMJOYPYUIVZX[ZE[J]Y^^bJdHfJ
+la acepta	z9JK[ZJh[
+la anterior	t@JK[M]ZJhY
+la app	v?ZCYHJZJa[
+la boit	w>^FJNW
+la cambi	t@^MZ
+la cambio	w@JBZHKZGh]
+la case	z^[dX
+la casella	wHZ^[
+la casilla	w^[dZ
+la chiamata	z3H>J?]HHa^
+la chiav	z?[HJ
+la clav	k#^>XD]KIL[MJ[J]JbYhI
+la configuracion	zE]
+la configuration	zeY
+la configurazion	wE[
+la contrasena	Y!H#[%Y/J3J6X7[=I@YBHDZEJHHKHNZUIXX^XbId[fHgJh[
+la cuenta	h!^%^2^3Z@JBJDJHIIIKJLYVJZH[[^X_YfJhJ
+la de	w6XK[MX
+la del	zKaZJhJ
+la directiva	l!I3J?[HFNaUJWZcJ
+la email	z?XHYaX
+la empresa	q-YHIN]U[
+la escritura	j%Y,Y=XZJdXeZfX
+la fin	z][
+la herencia	z;Z
+la list	v-YH]
+la lista	w-]
+la llamada	v-J3[?HHXa_
+la mia	m!Y-J9X:Y@ZBJDJHFIZKFMJNIVYZ_
+la mise	zBYf^
+la misma	zHJKZX[ZIbZ
+la nube	k#J-J/]0]BKHHJYNJPZTZ_YcJdIfJ
+la nueva	mB[HFK[MaZGg^
+la nuova	o-J/J3J>I@IB_HDIIK[M_NZZF]J
+la oficina	z3J9Z>[?[HGOJ
+la opcion	z([?J[X
+la organizacion	pN]UJW[dX
+la ou	sF[GY
+la page	g+a-^3J>I?IDYHEIJKJVJX[ZX]XaJ
+la pagina	i+^-]3J>J?J@JBJCJDYHIKIOJVIX^Z^]JaJ
+la pantalla	r+XHFb_
+la password	Z#Z%G(J-G/I2J7Y=H>Y?IDXGJHFIXKEMYNHVIWIZ_[^]I^JaJdZeJfIgIhZ
+la pc	wHJMXb[
+la politica	vN^
+la procedura	z+XHJ]ZeY
+la que	zHIh^
+la rechaza	w-[KZZI
+la reecritur	d%X(K,Y-J3J4[8I>J@IDJFIGZHJKJMKNIRYUJVJZ]bJcJdYe]hI
+la reescritura	q%J4Z6X=JRYZ[eX
+la regl	zGXKIN]
+la reimpostazion	j(I:J=K@KBGDJH]SIU]ZafJ
+la reinitialisation	c%H(G)Y:G=K?H@JBEHGMJNIPGSZU]V^Zb[J]YaJbJcJdHfDgJ
+la sincronizacion	tM[f]
+la sincronizzazion	wGIHFM]f]
+la strategi	j?]BJDHHZIHKJNaWYZHdK
+la sua	w!Y8X@II[KZ
+la synchronisation	v0YGZMX
+la vecchia	l#Z3J9J>JBJHGIJKHMaZIg[h_
+la verificacion	w3Z?ICYHK]Z
+la verification	vCYHJO[aI
+la vieja	t9JHHIKKKMah[
+la vm	vHJRYf]
+la vpn	wH^MJ
+la web	zM[
+lack permission	z(X
+lack the	n%[([3X5aBIHEJJ
+laptop and	z#X]X
+laptop is	rH_ZJ
+laptop not	vBGH]ZZbH
+laptop show	zHEb_
+laptop still	vHEM^
+las cooki	z.Y
+las cuenta	v*]GXdX
+lasa upp	r#]HIZI[_bJ
+lasst mich	wX[Z^
+lasst sich	p:Y@YH[ZJfX
+last #	p@ZHJK]ZG
+last chang	z@]BJUZZF
+last i	wT[XY
+last month	o#[/Y6[8[=]HBKG
+last name	z-I@JH]IXKIZH
+last night	s@YH[KJU]ZDc[fY
+last page	qHDKIN[SJUKZa]Ie^
+last password	zH_KGZJ
+last step	qHFZX]]eY
+last two	qK]O]ZF
+last week	k/I8Z:J>Z@EBECXDIG]HCKXTIVZZ]]K_[
+last year	v:ZHIK^ZF
+later the	z/ZL[MX
+latt att	w-Z
+latw do	v-Z
+lauft nicht	w0Y
+lauft nie	vL^
+ldap password	z5X
+ldap server	n5]
+ldap sign	sH[
+ldap traffic	l<[
+le autorizzazioni	z%]HJ
+le bouton	z([
+le centr	tg^
+le changement	vHJLXZ]
+le changer	w@]ZJ
+le cloud	s/XPZgX
+le code	g3I>^?YCJFJIIZF]Iab
+le compt	h!X%a3J@JBJHFLZZI[]^Z_]
+le dc	w-J4[9JHKJ[M[aI
+le droit	z([HJX[^XaJ
+le fournisseur	z7]aZ
+le journal	w4XHINX][
+le licenz	z=[
+le lien	sHZb[
+le meme	t@]K[UYZI
+le messag	wHHOXa^
+le mien	s3H>JHIIYK^O]
+le mond	w-]9[@IBJHGKJSYUZ
+le mot	_#I(X-[6X7[:I@IBBDJJXKEL]MENYUJ^Xb[d[
+le navigateur	w.YHK]YbZ
+le nom	v-bIE
+le nouveau	k-J/Y9K>J@HBZHFIIKYMaNHZ[gZhJ
+le numero	n3Y>J?JO]a[
+le pare	zHXc^fJ
+le password	w/G0]HZZI
+le pc	zHJM[
+le phone	v3E>F?IDIHHM]OZa[
+le portail	zT[
+le precedent	zHJMZh[
+le serveur	nHGYYc]fZ
+le servic	nHFUIZJc]dJfb
+le sms	t>J?^HJ]]
+le ultim	zK^OZaJ
+le web	zM]
+learn how	zdZ
+least #	t@IN[
+least eight	z/[
+least one	tHHI]ZJ
+leav and	zH[
+leav out	zGaHE
+leaver should	z!EH]
+left for	z![@[AJC[DIHG
+left my	w>[HI
+left out	zG[
+left the	m>FA^HIZI]_
+leicht zu	s-aIH
+length complexity	o@YHHIJN^
+les admin	w%J)Y*ZHJPZ
+les administrateur	v)]
+les autorisation	z%[
+les autr	w%[*ZHJVZZJ
+les compt	vGXPX[YdX
+les cooki	t.]
+les droit	t%](]HI
+les licence	z=Y
+les mots	w/J0]HZKJdX
+les question	w?[
+les reinitialisation	zBW
+les utilisateur	v)[*J?JH[[YdX
+less than	v@]
+let me	g)[9H@]B^CKDHHEIIVJX_]KaKhH
+let the	w=YZX]X^J
+let you	zBZZIaY
+lets me	v@[HJKHhZ
+letter and	tIZ
+letter in	s/Z3^@ZHJII
+libr servic	t)_BHHJUaVHZJfH
+licenc for	tHY
+licenc not	z=XHX
+licence are	sHY
+licence for	v=]UJ
+licence not	z=X
+licenser sakna	z=^HI
+licenti ontbreken	z=_HH
+lien reinitialiser	wbZ
+lift the	wHJT[
+lijst met	z-^
+like #	v3Y@Y
+like it	z/XHITZ
+like the	w/[NZZK
+like to	qH]hJ
+limit to	zG[HHVY
+line of	z4[HCM[c[
+link and	z7[ZH^[
+link at	vHGZHb^
+link between	z4XHEc^
+link in	wHZZ^bE
+link not	wZ]bF
+link on	q:ZHYZG
+link to	rHGZY__bJ
+link under	sHGb_
+link zum	zbY
+list is	zC]DK
+list of	k-ZIJK]QWV_cK
+lista de	z-[
+lithnet password	zHIJ]
+live in	v-]HIZI
+lizenz fur	w=ZHX
+llega al	z>Y
+llega el	s>_aF
+lleva mi	zI_
+load and	wHY
+locali non	z6Z
+lock after	s#[@JBGHXLJZJ^H
+lock and	v#Z>IH[TH
+lock becaus	v#YHI
+lock by	v#[HHTZ[Y
+lock for	wTY
+lock her	z#_HD
+lock him	z#ZHGTY
+lock in	k#YHZTZ
+lock it	z#JTY
+lock me	v#Y@IHJT[ZI
+lock my	wHX
+lock myself	v#[HI
+lock on	v#_@XHFXI
+lock out	_#bHBX^
+lock screen	e!I#JTJZE[Zbb
+lock the	r#]>JHXTIZJ^X
+lock to	qTZ
+lock user	wHIT[
+lock was	zhZ
+lockout after	v#YHJTX
+lockout duration	zHX
+lockout in	w#ZHH
+lockout threshold	wTY
+log in	c!H#]%J(I*J,J3J7K=J>G?G@IBYDJGJH_IJKFM^NIPJTGVHZ][J]I^I_HaFbHgXhY
+log of	wHHZ[
+log on	p@JBXHGM]ZFg^
+log says	p/]6XHFMIZF_^
+log show	pBJHGJ]ZY]aaIbH
+logg in	n#JB_ZH^JhX
+logg into	zZIhZ
+logg on	q!Z(JBIHFZ[bZhX
+logga in	zBZZF[^
+login attempt	w#]H[TFXI
+login fail	sHaZC
+login for	z>]ZI
+login is	v!Z#YBJHBI[^^
+login not	s7IHGZ^bZ
+login says	z#YTXZFb[
+login screen	j?]HCZHb_
+logon is	zH]
+logon screen	nH[MXbJ
+logowania window	zbX
+logs in	w:YLY
+loguj sie	zBYZHh^
+lokal activ	z_ZdJgZ
+lokal ad	wN[gZ
+lokal directory	z7[_YdZ
+lokal katalog	z7[_[dZ
+lokal konfiguration	zE]
+lokal omgev	vEZHJUIc_dY
+lokal verwaltet	zd^
+lokala ad	zgZ
+lokala miljon	wE[c^
+lokalen ad	t_Y
+lokalen umgebung	tEZZIc_dY
+lokalen verzeichni	w7Z
+long does	t#GHBI^M[TZXYZI
+long enough	v-XI[
+long is	z>HHaZI
+long number	zIJOIZa
+long password	w2[HJ
+long until	zHIM[
+longer have	r>_HD
+longer offer	z?]HI
+longer than	v2Y
+longer valid	z>]?H
+look at	vGXHJZ[]YfJ
+look for	t4[HJNZ_Y
+lors de	o%^,^4WZWdG
+los administrador	w)Z*X
+los dato	z3[DY
+los permiso	w%](YdH
+los requisito	vHJIXN[
+los usuario	t)Z+KDGH^ZK[XdZ
+lose my	z>YHJZW
+losenord ar	p%[(J@JHJKJU[ZI^]
+losenord har	zBYM^ZJ
+losenord i	z-XeZ
+losenord pa	z%Z2[HHZIbZ
+losenordet ar	r-X@]HJIZZJ^J
+losenordet fungerar	wB]HJMZZE
+losenordet hantera	wda
+losenordet har	wK^ZZ
+lost its	s%I0]=YHDZJc^
+lost my	q>ZHX
+lost the	z(I)^>[HFZJ
+lower case	sIYN]
+lowercas letter	zIY
+lukt niet	v=]ZY
+m a	z]Z
+m365 admin	vg[
+ma non	q?YHGM]ZJ[^
+maar een	v@YCZ
+maar niet	vHHM[bZ
+machin is	t@FHZR]
+made a	z@YHJMY
+mag dicht	zB_ZI
+mag niet	t(])J@ZHII^K[VJZI
+mai registrato	wDZ
+mailbox and	zD[
+mais entra	z/^NJ
+mais il	w+[3Y@JCJDJIIKGO^ZJ[[
+mais je	wZH[]
+mais la	w-X
+mais pas	v3I>G?^HFMZbZd[
+mais tard	z@[Z[
+make it	t+[@YZI
+make me	w9J@JHGK_[[hF
+make remot	lHGQ_
+make sure	wH[
+make the	r%[-IH]KFNYPGZI
+makkelijk te	v-Z
+mal escrito	z3_OJ
+mal la	w#_-J4Z@JHJKIZFhZ
+mam tylko	zC]
+manag by	r-J7YEHHJZHda
+manag on	r/Kd_
+manag the	w-J7[dXgK
+management agent	n%]0J8^HEe[
+manca il	z3]5XHI
+manca un	z(]?HC[
+manga forsok	v#Y
+manga ganger	w-XX^
+manqu une	z3ZIX
+many attempt	pX]
+many character	zHGI]
+many peopl	w-]HYKJ
+many request	w#J-JH[
+many reset	zXY
+many time	g#^-]@JKJTZXKZH
+many trie	z#IXZ
+many wrong	s#^HGTZXH
+march pas	r@KG]H[LYZ[dJfH
+mas nao	t?[HJM]OIZD[^
+mas o	w/ZM[
+mas tard	z@[MJZY
+match found	sA]
+match the	o3JAXO]
+match what	wO]
+matter what	zNZZX
+mauvai mots	z#Y
+may be	r@XHGSZW[ZHaZ
+may chang	z^Z
+may not	l(^-[BIHBKJLIVJZI^^hI
+may reset	w(I)HH_
+me a	m9J>I?Z@ZBJDJH]IIXJZ_aH
+me and	waZ
+me as	z([)K*Y3ZVHZJ
+me by	z!YCJD[
+me chang	wB[
+me choos	z@IHFI]KJZI[[h]
+me connecter	zHH[[b]
+me deixa	z@XKHZZ
+me deja	n(J=J@JBYDJVIXZZ_aIhJ
+me demand	zKIZJh]
+me dice	s@XVZ
+me dit	v-XI[OYZY
+me for	v*[CIHZ
+me im	t(^VZZI
+me in	p!](Y9HB]ZE
+me it	v!X*ZHJVX
+me la	v@[
+me llega	wa[
+me lo	w>[@JK]ZI
+me niet	zX]
+me out	w#YHX
+me pide	s9Kh^
+me pleas	z#Z9ZHI
+me refus	zH^VJZZ
+me repond	zVX
+me reset	vZ^
+me suis	wDZ
+me that	w@XHHV[ZJ
+me the	rHYOXaK
+me to	c!J(G*I.]3H7]9F:[>H?IBHCFDZEJHIKINJUJVHXXZc]JaEbXhH
+me try	w@HBIKIXaZC
+me type	z@]KZZGhH
+me use	zKZZI
+me what	zZJh[
+mean that	zAY
+med det	wB[ZHh]
+medlem i	zV_ZJ
+meet policy	zHFN^
+meet requirement	zIHN]
+meet room	rH[
+meet the	f/[HZ
+mein alte	z>XHJKY
+mein handynummer	zOY
+mein konto	j#^DXHHV[[IhZ
+mein nummer	z3XOXaY
+mein password	f#H(K-J>I?JBICJDXHEIIKGNJVYZc[_]J^J
+member of	nHGP]VX
+membro de	zPX
+men inte	sHHM^NXV]ZJbZ
+mention the	zHY
+menu in	zdZ
+merci beaucoup	z9[BZHJ
+merci de	w#ZBHH[ZY
+mes collegu	zUYVY
+mesmo dia	w@_
+messag not	zHJZZ
+messag on	zdZ
+messag says	zdX
+messag was	z?[HGZ[
+messag when	tHHZYaZ
+messag with	v3JBZHFOGaa
+met de	p3JB^O[
+met it	zIJN]
+met verboden	z-^
+method although	z*X
+method and	t?ZDJ]X
+method are	z>]?JZJ
+method i	z?Y
+method in	z?EH_TI
+method is	r?_CGHI
+method not	t*[+[CHDIHJ
+method register	q+H?JDXHY
+method requir	zCIH]
+method to	r*ZC]HF
+metodo de	s?]C[HI
+metodo e	z+Z
+metodo registrado	zDW
+metodo y	z+X
+meu celular	z>[HI
+meu numero	z3XIGO[
+mfa keep	zH[
+mfa prompt	zH[
+mfa sms	zHZaI
+mgpolicyauthorizationpolicy allowedtousesspr	z)Z
+mi clav	s#J:J@ZCJDHIJKHZ_[[hY
+mi contrasena	n(J:J@IBHDIHFI[KZMJVIZ^[[
+mi cuenta	h!]3EBJCHD_KJTJV^ZX[J
+mi fa	wX[ZX
+mi hanno	z!]ZH]]
+mi nombr	zI^
+mi numero	w3ZIHOX
+mi sono	wD^
+mia password	v@JHIIJKGZa
+mich aber	zZH[[
+mich ausgesperrt	z#[
+mich nicht	vZ^
+mich nie	zDY
+microsoft #	^#I*I/^1J7H@JHDIJMHPJRHSATeZJaIcHdDfIgf
+microsoft account	w#J>IHaTJ
+microsoft authenticator	zHY
+microsoft com	k*JSJTJgc
+microsoft entra	g)]/J0X1I7JRISDTGcJfc
+microsoft esta	z#GH]SZTK
+microsoft has	tS^ZGdX
+microsoft lock	zTY
+microsoft page	s7]HGTZ
+microsoft reset	v7YSY
+microsoftonlin com	g.X7JHFSbTJZIcafJgH
+middl of	tHJ]^
+miembro de	wP]
+migration of	z1IH]fI
+mijn account	l!Z#_%I3J>JBJHEPJVZZ[[F^K
+mijn telefoon	z#]
+mijn wachtwoord	k(J:J@IHJIJKGVIZb[_^JhG
+min age	v@[
+mine has	zHX
+mine i	zOX
+mine is	pHIIZ
+mine not	w(]HGOWV]ZI
+minha conta	i!]3JD^IITKUKV_[J
+minha senha	j(JBHDFHIIXKYMIUJVHZa[]hZ
+minima de	v@^
+minimalny wiek	z@Z
+minimum age	vHY
+minimum password	gH^
+minut after	z#Y@ZHG
+minut ago	o/H@]BIHHM_hY
+minut late	zHIRZaY
+minut later	z@YMY
+minut off	zH[
+minut sinc	wHYMKcY
+minuto atrasado	zR[
+mio account	j!J%I3HD_PJTIV^Z[
+mio numero	z3Y>JIJOZ
+mir nicht	z(Z>X
+mis a	z1YMX
+mise a	zBYf^
+mismo dia	z@^ZJ
+miss for	v%X([HI
+miss from	p=XCHD^HXVY
+miss in	z/JHJ_^
+miss on	m%Y?YHI[XdX
+miss or	w3[DJ
+miss permission	z%X
+miss the	w3Y
+mit adfs	z7Y
+mit dem	m>ZB[HCMYPXZYa[
+mit der	mHIOZY[ZYc[
+mit entra	zHJfZg[
+mitgli einer	wPZVY
+mitt konto	m!^#]BJD]HFV^ZF[J
+mitt losenord	rHJKIZa[]hJ
+mix of	zIY
+moge zmienic	zZ]^J
+moge zresetowac	wZ]
+moje konto	n!Z#X*ZDZHYVXZI
+mon compt	f!Z#Z3JBJCJD]HZUJVaZF[J
+mon mdp	w>W@KHGZ[]Kh[
+mon mot	f(J-J:JBHKXNJZ_[_^JdJ
+mon numero	v3ZIIO[
+mon ordinateur	wH_MYZI
+mon portabl	w>ZC[HGM[
+month ago	zKZZI
+more detail	zH]
+more error	zB[ZH
+more information	v+]CGZY
+more it	z+[HJ
+more than	jAcBIHHR[_G
+morgen wieder	zXY
+morn and	p@_KJZI
+mot de	Q%X(H)J*J+J-X0J4J8J=H?HB[CJGHHIKXOJPIRJSITIUGVJWGXIYJZ^[Y]Z_JaGcHd[eHh]
+mots de	i#W-H/Z0]@IGZIHKZN[ZHhJ
+moved from	z0YHYV[
+moved to	o!Y(Z3I=Y>[GZHCVJZI_]
+movil y	w>Y
+mowi ze	r+Y-]9H>IBJCKDZHHK]O[ZGdZ
+moze zmienic	z^^
+moze zresetowac	z:YSZ
+mozna zamknac	zB^
+ms ds	wA[
+ms sspr	s7XHJT]ZK
+ms ssprsetup	n+Y9JDcHG
+msol account	i%Y2];[HFPHQ[
+msol konto	t%[2Z;K
+msol kontot	z%](I2Z
+msol nao	v;X
+msol nie	v%^(J;ZQZZK
+msol non	t%YQY
+msol not	s;Z
+msoluserpassword not	zgZ
+mudei a	z@Y
+muita tentativa	v#Y
+muita veze	v#YXY
+multipl match	oA_
+musi miec	zHZIX
+muss ich	tHJMY[[hY
+must be	c%Y-H.J3[5J9I@EC[H^IXJZMZYFZJcJ
+must chang	lHFLb^J
+must contain	vIZ
+must enabl	w?Z
+must have	vIY
+must i	z*YHJO[
+must not	wHEI_KY
+must wait	t@^HJ
+my account	Y%E(J*G+I,J-J2J=J?H@HAJBEC^DYGJHAIIKILIMJOJPEQKTXUJVcZb_HhX
+my admin	k(G)I*[>JHEVaZX
+my authenticator	tH]
+my bank	z#IH^ZJ
+my boss	w!Z@JHFZ[
+my browser	q.[
+my colleagu	zUX
+my computer	mM[Z^aG
+my contract	z!W
+my current	tHFKYZFh^
+my daughter	zK[
+my desk	t>I?[@GB]H^ZD
+my devic	w>]
+my email	r3JH^OJZX
+my ex	t3J>bCJDJHCOJ
+my exist	v@JHCIJK_ZGh^
+my former	w3I>^HI
+my handbag	z>aBJHHZH
+my issu	z;X
+my laptop	g#]H^ZH
+my last	r#J-I>]@IB^HXOJZD
+my login	k!^#X-J7J:ZBIHDIXKIMKTIZcbGhJ
+my name	t-C3[>IHEIcKJZG
+my new	g-H>F@_BIKCNJO[Za
+my number	k3YD_HEIGKIO]ZEaXhK
+my offic	w=J?XHX
+my old	f9J>_@JHEIJKZOKZXh^
+my organisation	sE_UJWH
+my own	k(F*J-J:a>[@_EJHBIIKGNJUHV^ZC[J^^bJhI
+my passphras	zI]
+my password	Q!I%I(A)J*Y-_/I3J7I:C=J?WCJDIGJHBI[JHKDLFMISKVFWIZg[b^CaXdXeJfJgHhH
+my pc	tH[MXZEcJ
+my phon	]*J+J3G9J>]?I@JBHKJOXZZ]Ha_
+my phone	g#J3F>XBIC]DIH^OZZJ[I
+my previou	o!J#J>^@YHCO[
+my privat	r!F#J>JHaO[ZI
+my profil	s!XHY
+my request	z9^HGZJ
+my reset	sBJHIZa
+my role	z(aBIHFZF^J
+my school	z>ZHI
+my screen	zH^ZIhY
+my security	s+]>Y?YCEDIZJ
+my sim	w>X
+my sms	zCYHGa[
+my son	zH[
+my staff	z([HINYZJ
+my team	tHGV[Z^
+my test	z;X
+my ticket	w9^HJZJ
+my user	e!^)J*^-X/Z3I9I:I>H?I@HAJBGDIHEKFNYOIVaZZ[[]H^I_JaIhY
+my vpn	zMX
+my window	z#Y
+my work	p3IBJH[O[
+myself out	w#Y
+n a	f%Z(X)I*J+Z,J-J/X:I>J?H@JBJCJD[EXHBIJKJMZNJOJPHUXV]W]ZE][aHcJ
+n accept	vIIK[OYZHhY
+n ai	i(X3J9K?I@IC_D^IJKHOJ]]hJ
+n apparait	t([?ZDIbX
+n arriv	nZa[[aJ
+n en	tCYIZKYh[
+n est	a!K%I(I3Y:W>I?_@IBICHHEIHKHLWO]UGV[WY]J^JaHd_fJgYhX
+n exist	w>[FJ[X
+n expir	vL[
+n y	zHKI]P[ZG
+na auditoria	zEX
+na conta	z2]
+na ekrani	s@ZZJ[Zb_
+na kod	z9H>[HIXHa_
+na komputerz	w#]M[XIZJ
+na konci	w2[3JD^HJ
+na minha	w3JD_HJI]KIVJhK
+na nuvem	t/X0^HJT[dK
+na ou	z%[
+na serwerz	zR]
+na stary	w>Z
+na tela	tHJba
+naar het	w>Y
+nach dem	j/ZB[C^HXL^MIRYYZZFaEdZfH
+nach der	r3JHKY[ZY]_dJ
+nach einem	z@Y
+nagra ganger	z#[HIX]ZI
+nagra minuter	zBJMa
+name and	t+X-XHJIX
+name contain	zFY
+name has	wFZHXIH
+name in	r-]>JHHI_KGZFhH
+name is	s-Z3[HEI]KJ
+name of	p-aF[HIIE
+name or	s-XHJh[
+name plus	w-YHII[
+nao abre	zH]ZJ]JbZ
+nao aceita	q@IKYMIOZVJZZh^
+nao aparec	r(Z?XHJZD[_
+nao atend	rIZN[
+nao autorizado	zTXV[
+nao chega	va[
+nao configurou	wUKV]WX
+nao consegu	z=Z@[HJ
+nao consigo	j!Z>[DEHFIIK[VIZ^[]hI
+nao correspond	wOX
+nao da	z:[@ZHIZJc]
+nao deixa	t@WK]XZZZ
+nao e	m3H4X6X:I>H?]HGI]KIOZVXZIhZ
+nao esta	nV]dXfX
+nao exist	z>XHJ_]
+nao explica	zNXZZ
+nao foi	t3YVXeX
+nao funciona	tHJMXPXZ^
+nao grava	w0XG[Y[
+nao ha	zDYWZ
+nao imprim	zH]
+nao me	w@XDXKHZZ
+nao not	z7[HJM]ZJ
+nao passa	w%J;X>XKYZY
+nao pede	z+ZLY
+nao pode	q(Z)JHII[K]VJZG^]
+nao posso	z>JHJV]X[ZJ
+nao recebo	vaZ
+nao reconhec	w:YOZZHh]
+nao sei	zKJZa
+nao tem	l)]*Z3]=X?J@JD^HGIJKKLZUJVHZG
+nao tenho	t(Y3J>]CYD[HJZI
+nar jag	v#G@JBJHHZ[[]hZ
+nas inte	w4[HIZJcXf]
+nasta inloggn	zBJDIHZL^
+ne correspond	s3J6XOZ
+ne demarr	zZJb[f]
+ne email	v3F>ICKDaHIaZ
+ne fonctionn	vHYZa
+ne ha	wCZI[
+ne l	z=[
+ne march	p@JBJG]HZIIKJLYZ^dIfYhK
+ne me	t?Y@KDYHJX[ZZaJ
+ne password	z%G;ZZ^
+ne peut	o=Z@[HGU]VIZH[Z^YbI
+ne peuvent	t8ZPZVKdX
+ne peux	o)X3J>_HIK[aK
+ne recoi	waY
+ne respect	vIZNX
+ne s	t*X+]H[ZIfX
+ne se	w+YHJSY
+ne sont	v%Y3ZGXI[ZI
+necessary information	tD_HIZJ
+necessary servic	r)JHJUHVJda
+need #	s*YC]HG
+need a	b#J:J=Y@FBDCIDJHcIIKIMIVIZ_[I]J
+need access	tHX
+need an	v0JH]
+need another	v@YCZHIKX
+need for	r#Z1]=]HE
+need help	wZZ
+need it	z>XH^PF
+need one	w*Z=GC^ZI
+need p1	v=[
+need the	q*X>YHCMH[[g^
+need to	^!Z%G(F*I+J.X5]=J>[@]BXE]KIMJPJZY[J]JaIdJgI
+need two	nH^
+nel cloud	tTZ_X
+nel log	zEXNW
+nel profilo	z3ZC]HJOX
+nel tenant	w:[HKW[
+nell elenco	z-Z
+nella directory	q!X3[7[HFNJ_YdZ
+nella procedura	z,YeX
+nella schermata	vb^
+nello stesso	z@^
+nem email	w3I>JD]HJZJaZ
+nem not	zaY
+nessuna scadenza	zL[
+nest group	zVZ
+net on	wY^
+net user	z^X
+netflix password	zH^ZG
+network access	s%JBJHFQa
+neue nummer	z+[>XDJOJ
+neue password	d#H(J@JCID]HAIXKCLZM[[^][aJbJdJgZhI
+neue phone	sHY
+neuem phone	z>IHZ
+neuen password	vB[HGI]ZI
+new ad	z!JHEM[ZJ_^
+new domain	v4I8ZA[HZ
+new forest	s8ZAIH^ZG
+new hire	v@XD[HJVX
+new joiner	zHIVZ
+new laptop	rBJHaMH
+new number	zO[
+new one	^!I#I(I*I+I-H3J9H:I=J>E?H@^AHBXCGDIGJHEJJKdL]MbNFOHTJVIXJ[Z^JaIbJgI
+new ou	w%YG[HI
+new password	P#F%J(^)J*H+K,J-B0K2H6_7G8H<J=I>]?GBfCIDEGEH5IGJIK>MeNaSJTIUHVGWHXJZ][a]_^D_JaJbDcIdFeHfIhD
+new phon	e+^>G?JDJHbMJ
+new rule	zGJHIc^fI
+new starter	sDZHXVZ
+new tenant	wWYdZ
+new user	q!F#J+[AGBFDJHbPI^J_G
+next day	vHIYYZIg]
+next logon	l@JLbbJ
+next morn	z@YfX
+next sign	vLZ
+next to	wHHI]V[
+ni correo	t3HDaZIaZ
+ni email	z>JDZHIa]
+nic nie	r:X@JD_HJL[ZX
+nice day	z9[
+nicht aktiviert	nd_fJ
+nicht an	p0[OZa[
+nicht andern	p^ahI
+nicht angeboten	s*X>J?][X
+nicht angehakt	zdY
+nicht angezeigt	z?JH[ZI[[
+nicht anmelden	z[[gZ
+nicht auf	w%Z(J4Z5I?HHJZJa]
+nicht den	tIJN^
+nicht der	w-XOY
+nicht die	w%X3Z=[>J
+nicht durch	z4ZMYZJcZ
+nicht eingeschaltet	zU]dZ
+nicht erreichbar	w4Yf[
+nicht freigeschaltet	vV_
+nicht fur	wDYV[
+nicht gefunden	v_]
+nicht im	q9[G]HEI]KHVJZFaXb]
+nicht in	q)Z-JHGMZTZV[
+nicht mehr	e![#I%J*Y-J4J=Y?[BJCGE[HJIGK]MJOJPITIVIXXYX]J_ZaHcIfXhI
+nicht mit	oOZPXZYgY
+nicht mitgli	zV]
+nicht moglich	s@IC[HHZ_[WbG
+nicht per	zP]ZI
+nicht rein	zZ^
+nicht richtig	z%ZEY
+nicht selbst	z)ZV[ZI
+nicht weil	w-ZIZ
+nicht weiter	z:^>YHJZJ
+nicht zu	vIIKJN]ZJ]^aY
+nicht zurucksetzen	h([:]=JCYF[HHPXVHZX
+nie ab	vL^
+nie da	z@_HJZJe[
+nie dostaj	w>Ia[
+nie dziala	g(X.X:J=K?[@IBFDJHYIJKJNJPZUJVJZ]bJfahJ
+nie jest	j(I9J:X?Y@IBJCJDIGYHFI[KHMJNIOZPJUIV_ZY^JaIfJgYhJ
+nie ma	i%^(Z+J-J/J3J9J:J;H=Z>I?Z@KBWCHD[EJHDIHKJMINGOJQZUIVXW]ZD[^]J_Ya[bJeJfJhI
+nie mam	s#J(a>]C[DJKJVJZHaJ
+nie moga	s8]F]HJP_VIZI
+nie moge	i:J=J?KBGDIHEIJK]MJUKV[X]Za[[^IaIhI
+nie mowi	zNZYX
+nie moze	m(Y,J9I=]@XDJHGIZKJMJPKSYU]VGZF^^aI
+nie mozna	r3Z4Z6]:ZDKHJZG
+nie pamietam	v:X>[HFZYh]
+nie podalem	zDaZH
+nie pozwala	vHJK]Z[
+nie przechodzi	z>X@YK[
+nie przychodzi	zaZ
+nie przyjmuj	t(J3I>IDJHHI[KXMHOZZXaIh^
+nie robi	z:YLX
+nie sa	w%[3[GZ
+nie spelnia	qIZNa
+nie wygasa	wLaTK^J
+nie zapisalem	zD^
+nie zapisuj	v0ZGXHKY[fX
+nie zgadza	vO]hZ
+nie zna	z:[HGM[gY
+nie znaleziono	w4Z_[
+niet aan	k([)JIYKHN_VZZIaXdJ
+niet beschikbaar	z*[4[?WHI
+niet bij	v#J(]7Z;J?[CJKKQ[TJVJZJaJ
+niet de	z(Z:ZP]ZJ
+niet door	z;[HJK[cZ
+niet gevonden	z_^
+niet in	q>JZ]_Xa]
+niet ingeschakeld	rV]d^
+niet meer	o=[@HHGK_OIY[ZG_ZaJdJf]
+niet nog	wK[
+niet ondersteund	w3]7ZdKgY
+niet ontvangen	z>]aG
+niet op	t%]HGM^ZIbZdI
+niet opnieuw	v(J:[Z[
+niet overeen	t6^HIO[aJ
+niet resetten	t(Y)Z*I:Y
+niet terug	w+Y0]HIK^ZE
+niet waarom	zNZZ]
+niet wijzigen	t@I^^hZ
+nieuw nummer	z>X
+nieuw telefoon	z>IH[
+nieuw wachtwoord	o-I:[BXDHHHKGNGZ][J]]g[hJ
+nigdy nie	o+[D[HIL^WZZH^J
+nikt nie	w=ZDYHJSZZIa]
+nobody can	m&Y:J@YBJHFNJUZZZcZ
+nobody could	zRYZH^[
+nobody has	z1[9ZD[HH
+nobody in	rSWU^ZI_Y
+noch das	o![#[-K@KHGM]g[
+noch eine	wC[IY
+noch einmal	r9K@[K[ZZ
+noch nicht	p@ZEIHFKJMbW[
+nog een	v3IC_
+nog het	wM[
+nog niet	s9J@_CJDZGIHDKIMaUGW[ZI
+nom de	s-b2YIH
+nombr de	r-^2[CYFX
+non accetta	w3IHJIJK[OZZX
+non arriva	vaZ
+non autorise	zTXV[
+non c	wD]
+non compar	v([?]HGIKKKZF[]
+non corrispond	wOY
+non e	e%K:W=Z>IBICJDHHDIIKKMXNJO]SKV[WZZE]J_YaJfZh[
+non esce	zcY
+non expir	tHELaZI
+non funziona	qBJH]ZXfY
+non ha	j%Y(J+Z3J:K=X?HBKCJDYHFMYNHU]W[ZE][aI
+non ho	p%K(^3H>Z?J@HCYD]HFIJKINJ]]aG
+non la	w?XHJK]NZ
+non lo	z3X>[?YOG
+non me	vK]
+non mi	o(J>KD]KJVJXZZ]
+non part	v+X3XHHLXa[bY
+non passa	w%I;X>XKYZ[
+non posso	m(X>Z@YHGIIK^NJV[X[ZG
+non possono	w8Z
+non puo	q([,I:X=Z@[HIZI^Y
+non ricevo	zaZ
+non riconosc	w3J:ZOZZIh[
+non riesco	r!J%JHIKKZb[]
+non rispetta	t-XN]
+non scriv	wGZHHY[fZ
+non si	p*X=Z>J@YH^IZKJSXVJXJZF]Ha[
+non so	zIJZa
+non soddisfa	wHJIYN[
+non sono	s%Z,Y3[@IDJHGKJV_WYZI
+non spuntato	zd[
+non supportato	z1X
+non va	z@JHIIZZ_
+non valido	w3[RX
+none of	v@[GZHFIJKYN[
+nooit geregistreerd	zDX
+nor lockouttim	z%X
+normal user	q)Y*Z+XCI
+not a	p4H7_8J>K@JHBVa
+not able	z:YBJHGZ[
+not accept	a!J%K(J-^/F3X>H?^@YB@DJGJH?IXLIMKNXO^TIVJZ^^G_JaKbJhY
+not access	p>b?IBJDHHHaI
+not acepta	wIGKYO[ZYhY
+not activ	o!_([)JBJHFU]VGZI^J
+not activat	z=IHYVY
+not ad	f!]3J=JHHT]ZF^Y_afK
+not allow	_(^*J+J-^/H3W9I:H<Y>J?GBIDIH?IXKXMJQYUXV]WJZA[G^_aJbGgJhH
+not among	z?]K[
+not an	v*[4Z?GKY
+not aparec	r(ZHIZI[^
+not appear	s*Z+Y?^CIDDHF
+not appli	w;^MJ
+not apply	t*]GX
+not arranca	w+XHJbZdGf]
+not arriv	k>JH_ZJ
+not ask	w+b3I>JCJDGHYIIKGZE
+not asked	o*K+ZCJDXKILaZI]JaE
+not assistent	z,XeZ
+not at	zHFN]ZYbX
+not authentication	w?JD]HI
+not authoris	zVY
+not autorizado	zTY
+not availabl	i4G=]?]HXV[ZI
+not be	c,Y-J3J4Y9IBIHEIYVIZ__YcZdGe]
+not becaus	z/Z
+not been	f)J4H5]BJHDIYUXV]ZJd^
+not came	zHXIKZC]Ha^
+not chang	o#J@XBIHGL[ZF^_hI
+not clear	w%IHYTZ
+not code	t>HZZa[
+not coincid	w6XOY
+not come	k%F+[;]HHa[f^
+not complet	o+GBFD]HBIEOGVJZZ]_dIe[
+not complex	wI^ZG
+not compliant	qH]NZ
+not comply	t-YHJN_ZE
+not computador	zM]ZJ
+not configur	h*J:J<ZDZEFHFUIVZWaZGeX
+not connect	n%H0a1H4JBIGYH_cCfC
+not contain	t5XHFI]
+not correct	sh_
+not cover	v=aG]HBNJV[
+not cumpl	q-XHJIXN^
+not dc	t4^HFJZaJ
+not defin	qWZ
+not deja	z=]K]ZFhJ
+not delegat	w%]_I
+not deliver	wHIa]
+not detail	zHIZ_
+not dice	z9JV^
+not digit	v3KHYI_KINIOI
+not diretorio	p3_7ZHHdZ
+not display	t>H?IH_ZG[[aJ
+not do	q1]7]:J=I?JBJHEKJUZVHZ^dJ
+not done	z!]%Z+FBID]HIVI
+not effect	zHJLXTZ
+not email	r*K3E>FDaHEMIOJZJa[
+not enabl	[!X#J%I(F)Y*I,J-H0J1J3J7J8a:G=Y?Y@JAJBEDGGFH>IJJJKJMINJPJU_VcWIZD^J_JaJd[eJfIgJhJ
+not enforc	z5YLX
+not enough	o(]BJCaHDI[ZJ^J
+not enroll	wD]
+not enter	w3HD_HG
+not entra	s7_HFZIa]
+not error	z@JBbHJKIZDaI
+not es	p(J9J:YDJHJI]KHO]VZZJh[
+not escrib	zY[fZ
+not esta	kGXHJV]_YaZ
+not exist	m>[GJWY_baHdG
+not expir	]:JHYKHLeZE^KhJ
+not explanation	z&ZHFNYZ[
+not fill	z>I?IDaHGZI
+not find	w_]
+not finish	vBFDZHJZG]a
+not for	q(F)]*I?]@]BJHCP[VZ
+not forc	tHHLa
+not found	i-J3J4[6FAFBIGIHaZJ_aaJ
+not from	s7[:[HESITJbX
+not funciona	rBGHZMWZ[fY
+not further	tBZN^ZEdX
+not gave	z3I>HDaHIOIZFaI
+not get	g+^0Z>G?JBJCIDHHIIJ]Iac
+not gets	w+YHELYa[
+not go	m:J=J@YBHDZHAI^KGNJZZ]]dIfIg]
+not good	wHJI_
+not got	t%ZCZHF]]
+not ha	o:K@YBJMZU[W[ZI
+not had	z@HCIK_hK
+not happen	zHHZ[a[
+not have	a(Y)J:X;J=X?JBJCYHXKYU[VGZF^ZdY
+not hay	s9KD[HGW[ZJbZc[
+not healthy	zfX
+not help	q!ZB[HIT[ZE
+not idea	tB]KDZ^
+not in	[!H(I)J+J-G3J:I=J>I?b@IBEDHG]HAIHKHLJOKPJTHUHVfWJZA[J]J^HbJdJgZhI
+not includ	m=]G[HBNIV[
+not inherit	t;^HJ
+not internet	wHYZFcZ
+not it	z/[?XHIh[
+not join	zG^_F
+not know	j&^-I>Z@IAXHHIGJZKIMYZX[FbIh]
+not la	s9JHJK_ZIh[
+not let	h)[@YBFDHHFIHNJVJXaZ^^JhI
+not licenc	w=XHX
+not licence	v=_HD
+not like	t/]HJNZ
+not link	vHJb_
+not list	z?^HGZJ
+not llega	zH[
+not lo	v=Z>Z?[OFVZ
+not load	tH[
+not lock	rHIT^
+not longer	f!Y1X3J4Z>a?[DJHIIHLGVIZIaJ
+not luck	z@YZX
+not manag	z7Y
+not match	b+J-H3E6_>H@JAFBJDHHFIGOeXKZG_]aHhY
+not matter	s@JHHIGN[h[
+not me	h(I3H=J>HBHDYIJKXOJVIXYZ_aZhX
+not meet	bIYN_ZH
+not mention	zH_KI
+not mesmo	z@_
+not messag	w(IHHZWa_
+not met	rHGIZN]ZJ
+not method	z>[CJDYHG
+not meu	z3Z9JC]HJM[OH
+not microsoft	vHHJ^TZ
+not mind	zBbHIMJZH]GaI
+not more	r@HBbHHIKNZXZZD
+not my	w)I*]-JHHKKO^VJZG
+not need	wB^HXKYZDaI
+not new	z+[@ZB[HFZF
+not offer	k(J)I*_?YHHU[ZI[Y
+not old	z@^HG
+not on	l-H1I?ZDJHWQYV_YEdZgY
+not one	w+Y/ZHINKU]WY
+not onprem	t6XTZgZ
+not open	mH_WXZIc]
+not option	r?]C[DJHHaJ
+not p1	z=]
+not part	v=XG]HH
+not pasa	w%J;Y>XGJHGKZM[
+not password	nBDG]HCI]KJMJN]WZZE[IdJfZ
+not permission	r%Z([@KHHV[ZI^F
+not permitt	r%Y-^9J=X>J@JHJIYKJVHZD^^
+not phon	m>D?HDcHYMHOJTJZJaD
+not phone	w?[
+not policy	tBJHINHW_
+not portal	zTY
+not possibl	i#Z%H)J7]BHH@KJPZSJTJVGZa[[d[gJ
+not print	zHX
+not prompt	j+b?JDGHBLa
+not properly	vEY
+not pued	k(X@ZBJHFVZZ[^[gZ
+not pueden	w8ZdZ
+not puedo	g#I9K:J>Z?I@ZBGDJHXIIK[MJTJVGX[Z_[ZaHhI
+not reach	o/H0XHGM[a]gX
+not reachabl	z4X>^HGSYaE
+not read	vHYZ^
+not reason	z/IB[HJZ[
+not receiv	mHZZGa^fX
+not recognis	o3G>JHXKGMXO]VZZJh^
+not reconoc	z:YOZhZ
+not register	g+D?FD^H_UIVI
+not remember	s>J@JHDIIKGZ^h_
+not reset	f%J0[3H5X7Y:J?J@IBHHDLJNJR[UJVIWZZBaIbYc[fJgJh[
+not right	l%J3JE^HIIJO]P[WHdHhZ
+not ring	tHJa]
+not run	zGJH^
+not runn	l0X1IBGHJR[ZHcJdJfb
+not sale	v3Y?XC[aHcY
+not satisfy	q@YHXIJN[ZJ
+not say	zNZZX
+not se	f!Z3Z4Z6X:I=J?W@JBGDJHHIZKJUJVHZYdGf^
+not security	w*[?JD[HH
+not see	zLZ
+not select	vG^HH
+not send	vH]aF
+not set	e%Z(])K*I>J?G@IBICED_GKHAKGUJVbY_ZF]I^IaJgJ
+not show	e#I+a>HHYLZMJOFVJZEa[b[dJ
+not shown	z+XHJ[Z
+not sign	w<YD^HHVI
+not sms	m3]>JHFTJZIaagJ
+not sound	wH]
+not sspr	w?Y
+not start	lHaZIfY
+not such	rH]_Z
+not support	k(G1c7XHGVJZI
+not sure	zHHNXZ_
+not switch	v-JHFVaZJd[
+not sync	l0I1JGEHcLK_YfJ
+not synchronis	zH[
+not take	i;[<]?X@XBHDJH]IYLJNIZIhX
+not taken	wHFIJKZMIh^
+not target	sGbHJ_IdG
+not tenant	z:ZHIU[WY
+not tengo	q([9J>[CZH[MHVJ
+not that	z@GHZNY
+not the	g(])J/X3E:a>I?JBJCJDFHEKHMJNGObZX_HaJhY
+not ther	q(Z>J?[HFZI[]
+not tick	o<]G_HDdaeD
+not tien	p%W(X3ZD[LZZJaH
+not to	r-Z/[HHIJKJNZO[ZI^XdH
+not told	wD_HGY[ZH
+not trigger	w+ZHH
+not turn	d!H(I)_-K3K:IBJDIHENIOGUaV_WJZF^Ja[dXeK
+not typed	zHGIY]_aG
+not unlock	tBJTZZJ[^_IbI
+not updat	t0[1_HBZZfJ
+not use	z-[dX
+not used	z?JIIK^ZI
+not vale	z3J>K?XHII]
+not want	t%Z-^/ZDJHFKGMIPIZH[ZhI
+not way	t>Z?ZCJD[HGZJ
+not what	zJZKHOXZJhZ
+not window	zHXMZ
+not work	X%I(G)I-J/H0Y1X3Z8[=I>E@DB>DJGJHaIGJJKGLJMJNHOHVDZf^G_KaEbHdGeJgJhG
+not writ	q%YdYeHg^
+not writeback	r=YGX_Jd]eE
+not written	l0]BJGJH_VJfIg[
+not yet	t0H1JD]GFHDKIMbRHbJfG
+note on	zH^
+noth but	z?^BJHJaJ
+noth come	zLYaZ
+noth else	r&[9J?YBXHHNYZ^aGfJ
+noth for	wHHTZ_^
+noth happen	wHIL[a[
+noth more	wBXZ^
+noth on	z3J9J>JCHD_HJZJ
+noth open	zHJZIb]
+noth to	t-H9J@HB^C^DZHGLJTZZC
+noth work	zBBZbaJ
+notification not	wCJHHa[
+notification packag	zHGJ]
+nous avon	w8Z
+nous ne	z3[DJEY
+nouveau mot	k-H/YDJHFIIKFZ[[J]^gZhJ
+nouveau phone	vH]
+nova senha	v:ZBXHJZI
+now and	wKZZI
+now cannot	z>X
+now i	q!X+I?HDbHGZG
+now im	r@ZCZD]HIZG
+now is	zHZhX
+now it	k#I>Y@XBFHGX[Z^fJ
+now its	w#^@JDXHJZK
+now lock	z#[HJXY
+now not	z>IBHHHKGV[Z[h]
+now noth	zBY
+now refus	z#J@Z
+now reset	r(Z8[>YHGZH
+now that	z>IC]DXKYZJ
+now the	m!]#])X?[BID[HFKXZA^ZaI
+now they	v/YG[HJgY
+now window	zHJgY
+nowe haslo	n-J:[@[D]HIIJKFMJZ[[IhJ
+nowego hasla	zDZZI]]
+nu gar	z=[>JIJK]
+nueva contrasena	sBXMXZHg^
+number and	k>XHIO]Z[
+number but	t>GHYO]
+number for	z3YDHHZ
+number format	z3X
+number has	v3X>[HI
+number have	z3]
+number i	n3HHGO_
+number in	k3]>JHZI]OB
+number is	j*X3Y>]DIIJZIaZ
+number match	sHaOF
+number not	m>EHZIJOaaH
+number now	z3H>_HJOE
+number of	i(K+Y3E=H>G?I@XC[DFHbIGKEOGXaZI]JaJ
+number on	p3Y>]DFHEO]
+number or	t3GD^HGIX
+number that	w>JDIO[ZZ
+number the	t3J>]BZHHZI
+number with	v3ZIHOZ
+number without	z3_>GOHZJ
+numer telefonu	t3YXZ
+numero completo	v3GIEOb
+numero de	iHJOaX]aJ
+numero di	t3H>YOXXZ
+numero digitado	z3JO]
+numero e	p3IIZO[
+numero enregistr	z3]OH
+numero et	zOY
+numero non	z3I>[
+numero not	z3ZaH
+numero que	s3I>KI[OZ
+numero y	s>X
+nummer ist	z3^OJaY
+nummer komt	w3YOYaJ
+nummer stimmt	w>Ha[
+numret som	z3G>^OY
+nunca expira	tL]
+nunca me	wDX
+nunca se	zW[dZ
+nuova password	s:[HFIXKJMXN[ZG
+nur bei	vHIPXTYbZ
+nur das	z[[
+nur die	w?ZC]DIHJ
+nur e	z?YCZDI
+nur ein	z;[CY
+nur eine	s*ZCX
+nur einmal	z@Y
+nur entsperren	w[]
+nur fur	w8XCJDJGZH[
+nur ich	zV[[Z
+nutzung zu	zTZ
+nuvarand losenord	wZHh^
+ny telefon	z>GH[
+nya losenordet	tB]HIMZZEg[
+nytt losenord	w-K:]HJIJKIMINJZ[[J]]hJ
+o ad	w%Z/ZTX
+o administrador	m(Y)H*I,IHJPJU[V[ZZdW
+o agent	z-YfY
+o ambient	zc]
+o autoatendimento	w)[HEUa
+o botao	z(]:[HJ
+o celular	s#Z>YC]DIHFM[
+o codigo	g3]9I>ZBZCIHEIJOKZJa_
+o entra	w/[=YHY_J
+o link	wHXZKbY
+o mesmo	zA]OX
+o meu	tI[KJO^
+o motivo	zNWZZ
+o numero	p3GOa
+o que	zHHOZZ^
+o reset	zPW
+o servico	tHJfa
+o servidor	vHHcZfY
+o telefon	z>I?[DJHIOZ
+o usuario	f(J3H:J>JDYHEIJOZVYZF]Y^]_Y
+o writ	j%X(J,Y8J@KKJPJZ[d[e[gI
+object could	qHJ_]
+object for	zAY^Y
+object has	w!];J_I
+object in	v;X_X
+object is	s!^;[GJ_G
+object not	j!KAIG[HH_b
+object was	sHJ_^
+objekt im	z_]
+obwohl die	z>ICYaZ
+obwohl ich	w#]ZIh[
+occur only	z)^*JHH
+och den	w+Z?IC_DJOX
+och far	z>W
+och har	z=Z
+och jag	z#I>[BZHZTI
+och kan	v(H)]:ZVJ
+och koden	z>_aE
+och nu	v#]*Y=[>J@IDYHIIIK]ZF
+och sidan	z+ZHHOZX]
+och vill	z@a
+odmowa dostepu	z%ZHIP]ZI
+of #	k(I2[3KC_DJHBKJPZZ[
+of a	b!G#J(a)I*J+[-H/I3Z7I=I?[@IBGDJEXHZIHJYKIMZN[OJPGUIVJWJZI]J_JaIdIfJgJ
+of an	p([)]HIRYZGaZ
+of another	s8[:YGJHI
+of attempt	zHJX^
+of connect	m0X1[dK
+of days	z+I@[HY
+of de	z3JHJOZVZ_[
+of domain	zPX
+of entra	p1[=ZHH
+of four	zIY
+of hash	wG[HX
+of her	z:YK[
+of it	o([BJHCIZMXTZVJ][
+of its	v/]8ZH[NG
+of letter	z-^3JOI
+of method	zCIH]
+of microsoft	zSY
+of mine	z9JD^
+of my	c#X:Z@JBICYHYIXVXZZ
+of offic	r1G9JHdMHTGgJ
+of one	vC[HGZX
+of other	w(D-]:[H^ZI
+of our	e(I-X.I/Y0X1F7J:I=JBIDJE^HcIDKJNJSKVJZ[aYcFfY
+of ours	z7YBJY[
+of password	i(I<aBEHKKJMIU]XXZZ^IhJ
+of peopl	w-Z/XHHV[
+of register	zHY
+of remember	z-IHYKX
+of reset	v(I@JHYX]
+of scop	zG^HI
+of sspr	w#GHJX[
+of step	z/X6^HBR^ZI]J
+of support	t1H4H5^HZ
+of sync	t0K8ZG[PJZId]
+of that	r([-J4Z;]BJHD^I
+of the	Q!G#H(E*I+I,H-].K/K0J1]4C6Z7[8Z:G;]<I=X>D?F@KBYCHDJEHFXGXHZLHMZOHPZQISGUFV[WHYH[I]I_FaFbEc[dHfIgFhJ
+of their	z@Y
+of them	o)Y@[DZHEKZNZZJ
+of this	w@EH_K]ZF
+of too	w#KXY
+of us	v-JHEU_VJW_ZG
+of user	z(DZa
+of writeback	ze]
+of your	pEXHIKZN[
+off and	z8JHZUIZJbZd]
+off by	v![)J*JHIU]ZJcZfI
+off for	i![)J?ZBKCJHFLXUaVJX[ZG
+off in	n!^)ZAKHFd^fI
+off on	t;XbZ
+off password	rHYUX
+off reset	v!^
+off the	vMYYX
+offer to	v(J)I*^;Z?JHH
+offic #	e#F*J/Z3I=^@JHEIHTbdDgb
+offic com	l#I/Z3JHFMITeZHgI
+offic network	zBXTJd]
+offic not	zHJVX
+offic phon	l*Z3a>J?YHA
+offic portal	tHDMBgc
+offic still	w/]HI
+offic until	zH[MJ
+oft falsch	z#]XX
+oggi non	w@]HJKJX]
+ohne neue	wZI[^
+ok but	s-Z/JM]gJ
+ok cloud	v/^
+ok in	zHII]
+ok thank	w9ZBJ
+okta so	z7]
+okta sspr	r7]
+old and	v@ZA^HJZI
+old domain	w4H5GA_H]
+old enough	z@^HG
+old for	t/I0[1Y5]HGMZdJeKfJ
+old one	b!K/[@GBJIIKJMZOJZE_[hc
+old ones	vHHK[YYh^
+old password	[#^(H-H/F:I@DBCDJGJHCIDJJKZLJMbNETJZG[I]J^GbIdJgZhf
+old phon	l#X>^HZ
+old protocol	zHIY^
+old sync	z1FH^
+old tls	wHFY_
+olvid la	zDZ
+olvid mi	zZ^
+om het	z(]HYMI
+on #	t1^9]BIcX
+on a	f!X#J%I;H>J@[BJHbIKKJMJNHYY[ZbJdYfJ
+on aadc	zY]bJ
+on again	z!^BXZG
+on all	o-JBYH^J^KJYGZH^X
+on an	z<[>J
+on and	v#YH[IZXI
+on both	zA_PJZF
+on by	zJZ^[
+on connect	z6^HFRJYJfH
+on dc	sJ_NF
+on domain	t4JHIJ[QY
+on each	z%WHY
+on entra	vMY
+on file	f3a9J>]?JC[DXH?OaZJaGhK
+on for	j:JB[DJHCUGVeZF
+on friday	zZY
+on her	w3X@IK^ZH
+on holiday	z#J>Z
+on in	zHX
+on it	z-[>[HG
+on its	t-J9I?^B]E[HEaZ
+on laptop	zB[HJMI
+on leav	zDXHX
+on lockouttim	z%Y
+on m	w]Z
+on me	r*XIYKIZXh[
+on microsoft	z7YHISZ
+on monday	t@aHIZG
+on my	]!I#J*I+J-J9Z:K?G@IAJBGCaH[IJKJMZOGVYZY[J]J^JaZb]cJhJ
+on ne	w=[?YHI[[bI
+on new	zHX
+on one	vHKZXf]
+on onprem	U#H(I)H*H,J-H0H3J4K6^7H8K9I:J=Y>J?J@HA]BGCIDIEbGIHIIIJIKIMHPYSKT[UIVHYKZC[I]J^I_^aKbIc]d^eIhI
+on ou	z%^HI
+on our	m:XNYTZ
+on page	z7^HHZI
+on password	k&^(J)J-J@IBIDYJJNHU_VIZX^IdF
+on pc	w/^HJMXgI
+on phon	z#WHHg[
+on phone	z>JHXaX
+on prem	Y!X%H(G)I*I-I/_0J1]3J4[7I8J9I:J=J?I@XBFCIDHE^GJH@IFJIKIN]SHUJVHZB[K]J^J_caIbJd^fJgZhJ
+on purpos	v)ZGYHIPYVJ
+on record	q3_>Y?HC]DXHBKJZJaI
+on reset	m5]8I<]BJHIZJ
+on security	z;YHY
+on self	w)DHZUZVKZI^Y
+on sync	wHGR[YY
+on that	q-J>I?Z@JHCLZPXYZ[]
+on the	M!D#[%J(F+E-^.K1F2J3G4E5G6J7E8F9F:F;Z<X=Z>H?Z@^AFBJCDDXEIFIHDIDJcKBLJMGN^PER_TIUCWHXFYaZH[I][^[_Db]cIdFeZfGgGhZ
+on their	vHIV[
+on thes	zLZP]
+on this	l%H(J)J8b9Z@IBIGGHBMJNJP^UXZKdG
+on to	s@JHHM]ZHg^
+on tuesday	z@YH[ZJ
+on two	vAZHHZ^]J
+on vacation	z>YHXZY
+on vpn	z#[HEMJg[
+on with	tBYHGLXZY
+on work	wHJL]
+on writeback	r,[HHdY
+onboard to	wBFZFea
+once a	s*[@HHY
+once more	w+ZB]HIKKXJZI
+once per	z@Z
+one after	zHGKWL]
+one and	n/]BYHJKaMFZHhE
+one as	zh[
+one at	w@_IJKK
+one befor	v/[D[KWZF
+one cloud	w/YA]MI_J
+one day	r@bHHKJ
+one digit	w3aHJIJOG
+one for	z2Y=FH[
+one forest	wAZ
+one from	t/ZHIIKK^ZHhZ
+one i	p-H>JCIHGIHKaOIZF]Jhb
+one in	p8IA]BHHFKZLIMZU]ZHhX
+one is	l*Y+X-I9I?IBKCbDFHDIHOJZGfZh]
+one it	z-[IJKGh]
+one method	k*]CFH]
+one more	w?HC^
+one not	p/F>J?J@YBIHIM^NIOI_Ih_
+one of	g)Z/Y0X@[BJHCI]K[NGZYfY
+one on	m3H>I@[AYC^DIHDMXO^ZF_H
+one ou	w%_;JFJHJZG
+one password	wgX
+one register	zDIHJO]
+one so	zHJhY
+one specifi	zNZ
+one that	w,X-[HIK]
+one the	v/XHJK[_X
+one time	z@Y
+one user	j!J*J;Z@IA_BGCJHDKHNXPHVIZc_I
+one was	z/Z@Y_Y
+one work	zHHM]
+ones are	z)ZYZdX
+only a	r(Y)J?Z@JHFTYX]
+only allow	z?X@ZHJ
+only be	z[Z
+only chang	w@X
+only email	w?[HH
+only for	o(G)]8Y?[CJP]VD
+only get	zJ[
+only have	o=ZCYHZZJ
+only in	w!Y/IHITXZY_JgY
+only letter	z-JI[
+only method	w?]CJHG
+only my	w>H?HCaHJKK
+only not	wHGIYV[
+only one	k*]?]BJIIKHZZ
+only peopl	v(J)[*J/JGYP[
+only phon	zC[HH
+only reset	v?H@YCZ[Y
+only some	w-G@ZIJVZZ[
+only the	i!X#J+I/J0Y=Z@HBKC^DJHDIGJXKZTZZJ[J_Y
+only tls	zYZ
+only unlock	w[X
+only user	v=JFYH]dX
+only want	v>Z@JHKKGZJ[^
+onprem account	w!ZHGT]
+onprem activ	tFYNX
+onprem ad	p/XHYNJ_Zg[
+onprem admin	n(J/JHeIJKGNHdHgH
+onprem and	w6]HIcJ
+onprem but	t/Y_Z
+onprem configuration	nE[
+onprem de	vBIHJIJNYZJfa
+onprem directory	vB^HFNK
+onprem domain	w![/XAJ
+onprem e	z!W
+onprem environment	scYdY
+onprem integration	o=^EIHHcJd]
+onprem n	zdY
+onprem nao	wc]
+onprem non	zd[
+onprem not	t!]#K6ZTX
+onprem para	zE^WK
+onprem password	r/IH^NJcY
+onprem policy	v/EH_
+onprem sspr	w!Z
+ook niet	z-YHHa]
+op connect	zHIR]fJ
+op de	m!J#Z%Y-[9J;]>I@IHFXFZIa^fZ
+op het	sb]
+op mijn	zMYZJ
+op slot	v#^T]
+open a	tHZbX
+open the	l>ZH[TYWXZH]Z
+operador de	w%JP_dJfJ
+operation fail	t8YAYZJ_Y
+opnieuw in	z(^
+opnieuw ingesteld	zB[M[ZJ
+opnieuw instellen	r%Y:Z@JHIVJZYbY
+option email	z*W?[DI
+option for	w*]?FDX
+option i	wDEH]
+option in	r%JHBTZZJ[Z^c
+option is	t(XHI[Z
+option n	z([[W
+option on	w<YCZ
+option password	wLXd]eF
+option to	n?[BIHHLY[[dZ
+optional featur	wHGd]e^
+or email	t3G>FDaHI
+or extension	t2_HF
+or history	q@YHEIHNa
+or malform	z3Z
+or password	n#JHJIXT]ZJfZh[
+or pattern	t-Z
+order a	w>JHZ
+order for	zH]
+organisati heeft	vE]NIUIW[
+organisation admin	z:Z=[EHP[UHWJZI
+organisation deaktiviert	zUY
+organisation has	sE]UY
+organisation hat	wE[WX
+organisation licence	v=Y
+organisation n	wE]WX
+organisation not	g:H=XNFU_W]
+organisation password	tEY
+organisation policy	vHIN_WK
+organisation rule	wN]
+organisation says	zIGN[
+organizacao nao	vEZUZ
+organizacion not	vEYUXWXZKcY
+organizacja nie	vE]NHUYW[
+organizational unit	tFZGZ
+organizzazion non	vEZNIUXWZ
+other are	zHKV]
+other but	z(JVXZ[
+other compani	z:ZS]ZG
+other one	zZIf[
+otra vez	s#[BYHIX]
+ou for	zG]HJ
+ou is	q%ZF[G]HHZI
+ou name	p-JFaHHIJ
+ou not	q%]G_HGZJ
+ou path	vF]ZH
+ou r	v%J9JFbHIZI
+ou structur	wF[
+ou that	zGZ
+ou with	wF[
+ou without	zF[
+ou の	wF]G^HG
+oubli mon	zZZ
+oud wachtwoord	zK[
+oude wachtwoord	wMXhZ
+our ad	v/Y3ZHJ_]
+our admin	o(I1XHIS]UYZJdX
+our company	o-X:YHCUbVI
+our connect	w1XRXfX
+our dc	t4]5ZHFZIfZ
+our domain	o-I4Z5X8JHDK]T^cJ
+our email	z3Ja]
+our idp	z7]
+our organisation	l:HEJUYWZZGc]
+our own	r([7aGXIHJZZF
+our password	vNZ
+our policy	s*Z
+our portal	w(X:ZHG
+our reset	t/H:YH[S[ZF
+our side	zBXNZZX
+our sign	z7_HH
+our support	z%J(YZJgZ
+our sync	l2[4JGHH[RIZKd[f]
+our tenant	j:_=[HXLHdK
+our user	o(J)J-J/Z7W=JBJE_HDUWVIZY
+out after	w#^ZJ
+out and	wZZ
+out for	v(X
+out in	w!]#X(JHIeZ
+out of	^#F%J(H)J*J-H1Z3I4G5]6^8[=H>I?I@FAJBHCJFJGZHJIZJIMGNIPZRZTZVYX]ZH]]aIcGeJfIgI
+out on	t#]=^@XHGJJSI
+out password	zg]
+out sinc	w#Z@XHJ
+out the	sG]HFJYL[^J
+out to	z@YGJHEZJc_
+out which	zIY
+outbound #	zcX
+outlook com	t:ZHI
+outlook fragt	wH]
+outlook keep	wH[MJ
+outlook not	zHZMJ
+outlook password	zBHH_ZJ
+outlook pide	zH^MH
+outra vez	w+X@[
+outsid of	z([GXZH
+over #	w2b9JHEIH
+over the	vB]HIMH
+overeen met	z6ZOY
+own account	zHIP^
+own company	w:]HH
+own organisation	z:aEIUHWIZK
+own password	g(E)Y:G@FBJHEIGJZKILYU[VbZF[J^bdJhH
+p1 licenc	z=X
+p1 to	z=^HI]I
+pa anvandaren	z!J(]3J;[
+pa connect	s2[HGR_cI
+pa datorn	w#^HJMZXI
+pa en	w@YHJXa
+pa window	v5YHG[[bX
+paar keer	z#[HITZX[ZH
+paar minuten	zH]
+page and	w+FDHH]]Xg[
+page at	zHJb[
+page de	wHKS[ZHh[
+page error	zZX
+page fail	wZK
+page had	z>JHIZJ]_
+page i	zH[KH[]
+page insist	w[[
+page is	q-K7[HBSYTJXYZabJhJ
+page it	z:Z
+page m	zXY
+page me	z-YZZ
+page not	j)^+X-J.Y:Y>Z?XDHVJZI
+page now	w-Y?XHIIIK]XZZG
+page of	wH]
+page refus	t)[.X:YK[ZC
+page says	b+I-G7J:G=F?HCJEYHXNGOXUaV[WX]JbJc[hH
+page show	t+X.Z/^HES[ZH^JbI
+page tell	v.^:X=XHHZF
+page the	z(]NZVI
+page to	wgY
+page want	t.YD^HIZJ
+page with	wDYH[ZIhY
+pagina dice	zD_VJZZ
+pagina nao	z+XX[
+palavra password	l@[BXHIKYVXZI
+pantalla de	s+XHHb]
+par l	s&Z*E/Y?^HJ]Z^[dY
+par le	v7[cY
+par sms	vaZ
+para a	s@JDIHYK]WYZGbZdY
+para admin	w(F)Z*^HG
+para administrador	w*]?J
+para el	vDJHYM[V[
+para impedir	wTZ
+para la	t%Z>YUIWZ
+para o	s%Z0]M[dJ
+para redefinicao	wEXV[WJ
+para redefinir	p([?[EXHHZJ
+para repor	zHJVYc]
+para restablecer	l(]?ZEYHGZJ
+para toda	vU[
+para todo	wHHSJUaVJ
+parc que	zZJ^Xh[
+pare feu	vHXcafJ
+parental leav	z![H[ZI
+part de	zIY
+part fail	w%X/Z
+part of	k3Y=^G_HBI_
+parti des	zV[
+partner company	vH]
+party cooki	z.Y
+party password	pH^JZZH
+pas a	lHJNZZa[ZaF
+pas accept	v-[HIIZKJZYhJ
+pas activ	qU]V[WIZHdX
+pas active	vZId_
+pas aux	z*YIJN[
+pas celui	zO]
+pas changer	vZ[^Y
+pas d	w3Y8[CJHJ[]
+pas dans	v3IGYHHa]
+pas de	n+Y,[0X3G;X>F?JDJHHOIU[VJWXZHa^
+pas en	v0]EXaZdH
+pas encor	t@[DYGHHEM_UGW]ZJ
+pas enregistr	zDZ
+pas l	z5Z:ZdZ
+pas la	t=YNZ
+pas le	p(]@[HJZJ^XaXhZ
+pas les	m%Z(]*Z3I?KD[HFIYK[NHOJVIZIaY
+pas mon	w3K:Z@JIIOZZHh^
+pas note	zZ]
+pas propose	z?]
+pas reinitialiser	w:ZZYdX
+pas sur	s([HJM]ZJfY
+passado e	zK^
+passfilt dll	rJ^
+password #	v2XKX
+password a	n#]HFM^ZGbX
+password actuel	vZIh]
+password admin	l%H(f)H*IHEKKPIVGZGgJ
+password after	p(I/ZBJHXMZZDgZ
+password again	l#J@ZBEHIK^NGZ]hJ
+password age	f@[H]
+password agent	zHHJ_ZH
+password all	sBXH]NYZI
+password and	^#_(I-H/X:]>KBFDJHDJZKHL[MJN][Z]JaFgJh_
+password are	l-G/J7YH]IIKFM^NZZ[hI
+password as	o>XHHKcLJZBhG
+password at	c-J7^BZHFJHKJL[WXZD^Ib]cXhJ
+password attual	wZIh]
+password back	wBXd^
+password be	z@[HFKZ
+password becaus	j:[>XE]HIVXZD^JdG
+password befor	wDYHKKX
+password belong	z:YHIKJZJd]h[
+password box	qHGIHKINGZHbbh]
+password but	g(I>Z?H@JC]HBIIMJZJ[_bZhZ
+password button	s(X
+password by	r@JHHKJN[aZ
+password can	v#XC^DEHIMX
+password cannot	c-J6Y<Y@^HBIZKXPYZA^^c[dJhH
+password chang	h#^)X7X@HB]HFLHMXZX^ChG
+password change	k/[@JB[HEMKNHZE^]gZhJ
+password che	zJXN[
+password contain	q-XHHI]ZH
+password contient	zI]
+password could	w%X6X
+password count	z#Z
+password d	v(X
+password de	w,[BJH[ZFdX
+password dell	z2XdY
+password di	w,Z
+password does	fG[HZIYKXZG
+password e	g#_(J-J7XBZHFIFK[MZNYZDdZhH
+password eine	v(X:[EJH]dJ
+password eingegeben	z#ZHJKIXGZJ]]h[
+password en	zEY
+password entspricht	s-XNY
+password erfolgreich	zMX
+password erfullt	zIZNXZJ
+password est	m-I7ZBIHZIJKHNFZZ^]d]
+password et	q@JBYh[
+password every	zH[MI
+password expir	k@IHYKDLDZc
+password expiry	zH[
+password fail	t/HHDKYM[gJhZ
+password falsch	zHJhY
+password field	pBIKIZYbYh]
+password filter	iH_IHJYZI
+password fonctionn	zBY
+password for	b%I(]-I/Y2]7X>Z@_DIIIKILZMHNJ^ChI
+password from	g#J%J-HIIKaNZZC^JhY
+password funktioniert	vZ^
+password fur	v,ZH[ZJ
+password geht	v@JHII[KIM]
+password gesetzt	wgX
+password gets	z-JIZKJf]
+password has	l(J@ZB]H_KIMJNGZF^JhJ
+password hash	jBIH^M^ZE
+password here	v-[:WZHdX
+password history	m5YH]NI
+password how	zKY
+password i	d-I7Z@[BGDJHAIFKaMHN]ZI[Jha
+password in	b#I%Z(G,^-I6X:[@EHXIILFM^NIUIVJZG[JdIeIh^
+password incorrect	wH]Z^hC
+password invalid	zHW
+password is	W!J#H%H(X-^/G2X7]:H>H?[@^BaDXGIH@I[K>MGSITXUIVIZI]J^YbHdafYgI
+password ist	n@_BXHIIXKIZDh]
+password it	l!ZHXWYZI_[
+password just	w@ZKIZH]Z
+password kann	q4Y6[@XEZNI[[^JhJ
+password la	z>HHZKIN^
+password lack	z(XHJI]KIZJ
+password lauft	vBZL]
+password length	w2[HK
+password link	j7EH]ZGb]
+password list	r?IHXZE[^
+password live	t7[dY
+password ma	zZF[^
+password mais	t/Z3ZNJZF[[
+password manag	zd]
+password manager	w2XH_ZH
+password may	w@KHJIXW]ZHcY
+password more	w@X
+password must	l@YHHI]KZ
+password n	l7XHXIIKId^g[hI
+password ne	m%Y0[HJMWNYZYdGfY
+password need	tIZ
+password nella	vHJb]d[
+password nicht	j@HHIKIP]VZ^_hI
+password non	j%Z/H0]@JHGIZKHUYdH
+password not	Z%H/F<YBCDJHXIZJILXMZN_VJ[XdJgI
+password noth	zKJL[ZEh]
+password now	v/ZBZHHKJZY
+password nuova	w@ZBJHHIIKHMJNIZZ]]
+password of	b(Y)I-I2I@DBXHfIJKJMJNEPIZX^HdIgIhK
+password on	d(H/[7XBHDYKILJMHNJZY^^gH
+password once	w@Y
+password only	r/IBHHHM]ZF^Xg^
+password option	v^XbX
+password or	z<W
+password oubli	t:X>ZBJHGZ]
+password page	q7JCZDIHHZ_
+password par	z7Z@ZZJ
+password per	zZY
+password permission	vH[
+password pleas	sBIZ[
+password policy	a4I5W@IHIJaN^WIZJ
+password problem	zBHZZ
+password prompt	zBFH[KJZ[
+password protection	g-e0IBFIJJYKJZH^J
+password provisoir	z@[HK
+password que	wK[
+password refus	w=Y
+password reject	vHHJHKINHZ^hG
+password reset	N!J%G(;)Y*Y+J,J-J/F0I1J3[5[6J7C8H:I<J=[>[?]@DBCCJGFIIJDKZLFMINEPGS[UbV^WaXXZI[D]E^C_XaabCcYdBe^fYgDhF
+password right	r%](I@JHH^[
+password rule	rGZHEI]JZNZZH
+password set	n%X&^@IBZLWNHZF^I
+password she	z-HBJI^LZ
+password show	zZH[[
+password sinc	v-ZHGIIKIZI[YgZ
+password spray	zHITZ
+password stay	vHGL^ZI^XgY
+password stopp	zHJZ]
+password sync	f%J-K8_BFGdHAIJKIM[NJVFdGfJ
+password synchronization	t8[
+password that	g-^BIHYIJJZKZLGZI
+password the	g-H/I@HB[C^IIJHN[ZB[J]Z^_hJ
+password thing	wZ^
+password this	p@]HJ
+password through	p([:XBIH^KJMJgY
+password to	l%[@[H[KELIM]hI
+password today	s@YB[ZI
+password too	tHJIZ
+password tool	wJ[
+password trop	p-Y2XIY
+password troppo	w2XI[
+password twic	w@YZX
+password updat	z(YN^ZEgI
+password vergessen	l#J:[@IBHHYKJMKUYZZ[X
+password was	d-Z@HBbHDIYKYNXZE^YdJhF
+password what	zZX
+password when	sHEKYZI[]
+password which	v/]HJNI
+password who	zBKH]
+password wird	l@GHFIINXZ]d^h[
+password with	j(J-F/_@IBWHaKFMHNYZAbJgJ
+password without	z@JBEH[I^ZD^J
+password work	i/]BZHBM_ZGbH
+password writeback	W%E(J,G-J0X1^2J6G8G:K<J=F@HBDFXGJHAIJJJKHNIVJY]ZD[J^I_JbJdcefhI
+password wrong	whY
+password wurd	t@JBYHKK^MZZI
+password yesterday	z@X
+password yet	zM[ZH
+password you	qHJZF^Kh_
+password zu	sBYIYL]ZH^Z
+password zurucksetzen	h(Z7X:HUJVJZZaYb]dJfI
+passwordreset microsoftonlin	g.X7JHFSbTJZIcafJgH
+past the	z>FH[JYZX
+patch passwordprofil	z(X
+pattern that	t-Z
+pc and	z/^MJgJ
+pc is	wH[
+pc not	v/XMHZZb[
+pc says	z#Y
+pc with	s@JHEM]ZEbZg[hZ
+pc で	zMZ
+pdc emulator	w4]
+pede a	vHHIJKJM^h_
+peopl cannot	z8_GHHI
+peopl in	w(ZFXGZHHZY
+peopl not	zLX
+peopl reset	w;[=JHKZIdZ
+peopl still	zCJI]LY
+peopl to	sHX
+peopl use	w-_KI
+peopl who	w-IHIPYV[[Z
+peopl with	m(I)[*]-J/Z3J8J>J?XC[HCP_ZG
+per day	z@X
+per favor	w#YZY
+per gli	v(J)Y*_HFVZ
+per il	v%ZHJMZVZ
+per l	r2X9[EIUYVYWYZJdX
+per la	q9YDJEYHYM]V[WIZI
+per reimpostar	t(]?[HH
+per sms	wC]aY
+per sspr	zP]ZJ
+per user	v=FH_
+perch l	z*XLX
+perdi meu	z>[HI
+perdi mi	w>[
+perdi o	z>^HJ
+perdu mon	w>Z
+perform the	z%](G
+pergunta de	w*Y?_CJHJ
+permiso para	t%]([HJVJ^YdH
+permissao para	w(Y^Y
+permission from	v;^HI
+permission inheritanc	vHZ
+permission miss	t%X([
+permission on	qP[
+permission to	k%W(^;I@JV[ZHhJ
+permitt to	z%ZHHZF^^
+pero not	r>J?[HHMYOIZG[]bZ
+perso il	s>_ZI
+personalizada de	w-Z
+personn ne	z=ZZY
+peut pas	s@]HJ^Y
+peut reinitialiser	z=ZU]VJZJ
+peuvent pas	z8ZP[
+peux pas	p)W3J>[DJHHK[VJZ^aJ
+phon and	g*a+Y>H?DB^DHZD]Ia[
+phon at	z>ZHJ
+phon call	s>H?^BIHFZKa]
+phon cannot	z>IDKH]
+phon contract	zHZ
+phon fell	z3I>]HJ
+phon field	z3^HH
+phon for	w>H?YDXHX
+phon has	v3X>IH^
+phon i	v#WD]
+phon in	q3X>_@YHFZI
+phon is	n*Z>Z?[HD
+phon need	w>]HH
+phon not	l+Z3F>FDaHHMXZKaFhZ
+phon number	]+H3X>GCIDXHbIIO_ZI
+phon on	z>HC]
+phon only	z>I?HC^HJ
+phon or	o#W3I>HDbHHaI
+phon sign	zH]
+phon stay	z>JHH]Ia_
+phon still	z#YHIMY
+phon that	z>]HHZZ
+phon the	zHJZ[
+phon us	z!ZGX
+phon was	r>_?ZHD
+phon which	v>_HD
+phone and	v>ZHX
+phone app	o(J)I*^>X?[CHHF
+phone attribut	z3Y
+phone field	z3]
+phone is	w>XHJ
+phone ne	z3F>H?JHJaa
+phone number	o>YBZHI
+phone phon	w?IHZ
+phone stor	z3^>IHGOI
+phone verloren	w>[aJ
+phras or	t-Z
+pick a	q/X@]BZHGLZNIZG
+pick another	t-Y?Y
+pick the	z(J*]?I@[HGhI
+pide dos	t*XCX
+pide la	s9JBJHZIIMZh^
+piec of	w*Z
+pilot group	tH_VI
+pin not	w3J>J?GH_I[OKZI
+pin of	r>JH^IY
+pingfederat microsoft	w7[
+pisz ze	wI[VZ
+piu tardi	z@[ZX
+piu volt	wHZX[
+pleas add	wH]
+pleas check	zZ[
+pleas contact	wHGZ]
+pleas disabl	z!GH^
+pleas give	wH]ZX
+pleas help	w#XHGZ[
+pleas reset	zHHZ]
+pleas set	zBJH]
+pleas unlock	v#]BIHXTI[H
+pleas upgrad	z1ZHH
+pleas wait	tHFXYb]
+plus #	z-Y3YHIIZaK
+plus a	zZZ
+plus acce	z>^HG
+plus de	r2X=XBJHHbZc[fY
+plus sign	w3YFZHK
+plus tard	zZZ
+plusieur fois	w#ZHYX]ZI
+po aktualizacji	zBZZJf]
+podac dwie	z*^
+pode alterar	w@Y^^
+pogingen wacht	zXY
+pojawia sie	wOYZ]
+policy and	tHZ
+policy asks	zCZHJ
+policy block	r.ZNZQY
+policy but	q*Y/]HI
+policy control	w5Y
+policy defin	wWY
+policy does	vHX
+policy enforcer	rJ^NG
+policy error	rBHHEJXKYN_ZJ
+policy for	k)YHYNEUJW_
+policy has	wBKWZ
+policy hint	e5dHHNH
+policy is	n/ZHXJZNH
+policy not	q)J*aHEN^WHgJ
+policy of	t*YN[
+policy refus	wHJN[
+policy requir	vCY
+policy requirement	tH]NI
+policy says	r*X@]HFIJKJN[WJ
+policy sms	z*JHJN^
+policy turn	zN]
+policy violation	w@[
+policy want	wHZKINJ
+policy was	wBXHIK[WX
+politica da	zN[
+politica de	l*Z.Y@XHFN]UIW_ZJ
+politica onprem	wN[
+poner la	w@YBXKZ
+poner otra	z@^HKKJZJ[[
+poor connection	zcY
+pop up	w+ZBFD[HZZGa[
+pops up	r>J?IBHHGMJNYZXaa
+por el	v+WHJ]ZcYgZ
+por eso	w!X
+por favor	s#ZHYZX
+por la	z9]NYZJ
+por outra	z:]@ZZJ[X
+por que	o#J*Y-J9J@JHHIHKHOIV_Z_[[hJ
+por ser	z3I>JHHI_KYOHaJ
+por sms	vaY
+por um	z3XaZ
+port #	s4]HEc]
+portabl est	w>ZC[HH
+portal and	z:HDKH^K[ZEbJ
+portal ive	zdZ
+portal not	v:YHHKXMKZZ^JgY
+portal refus	v?]HFZ]
+portal reset	v/H0]HGMGZHg_
+portal says	q-^1^NJSJZJgF
+portal web	zT]
+possibl to	q?J@JBHCIHdK]VJdF
+pour l	zDZEJUGVZW[
+pour la	m%Y3Y9YE[UIV_WGZI
+pour les	o%J)Y*[3Y>I?JDIHHM]PYVZaG
+pour moi	z(X
+pour reinitialiser	r([3J?^HIVJZJa[
+pour tout	wHIUa
+pour une	z%[HY
+pour votr	zdY
+pouvez vous	w#Y9Z
+powershell not	zgY
+preferr dc	z4]
+preferr domain	w4[HJ
+pregunta de	w?^
+prem account	z%J(JHIPY_[
+prem configuration	zEY
+prem disabl	s!Z
+prem domain	z4^HJ
+prem not	z=YTX
+prem object	t_Y
+prem policy	zNX
+prem user	zHZTI_YdX
+premium licenc	z=Y
+present password	vHHKJZChb
+press finish	zBIZ_]FaJ
+press send	zHHXZZIa^
+prevent the	p,X@JH[KHN^ZHbYhJ
+prevent unauthoriz	rTZ
+previou one	t>GMZO[gZ
+previou password	l#^@JHDK_NIZIgZ
+previou phon	w>_HD
+prima della	z3[CJHJ]_
+print operator	wHHP[
+pris en	w3[
+privat e	w3_>YDJHF
+privat email	r*J3[>[?JDZaH
+privat mode	z.Y
+privileg account	w%J*ZPX
+privileg ad	zPZ
+privileg role	t(I)]*[HGPJ
+privileg to	o(W
+privileg user	v(Y*^?KCIHFPX
+probleem met	zBJEZZ[
+problem de	vBGZ_
+problem reset	zSY
+problem with	oBHE[Z[
+problem z	wBFZ]
+problema con	wEZZY
+problema de	rBHHJZ]c^
+procedura guidata	w,Ye[
+process request	zBJHGS_ZF
+product name	w-]II
+prompt appear	z+_HG
+prompt every	z>JH_
+prompt for	k*ZBJD[L[
+prompt not	v+XHY
+prompt to	s+YDJHYLX
+properly set	vEY
+protect group	vP[
+protocol on	zHIY[
+provid for	zHIN]ZJ
+provision agent	k0^B]HEfJ
+proxy address	zH]
+proxy block	vH]cJ
+proxy servic	tHGca
+proxy sett	wH^]J
+prueba de	z=^BZHJZJ
+przy zmiani	zh^
+przychodzi na	z>]aI
+pued cambiar	rH[ZH^[
+pued restablecer	r![=YZHcY
+pueden cerrar	zB]ZJ
+puedo restablecer	v(ZVJZ[
+puo cambiar	t@ZH]ZI^X
+put a	w@[ZIcY
+put in	s3]>IDYHFK]ZI
+put it	w8]JYU]ZI
+put the	t@JHHKYPZ][h[
+pwdlastset nor	z%X
+pytania zabezpieczajac	z*Z?^
+qr code	z>HHbKHXJaH
+qu il	p+]BJDIHXMHOZ
+qualquer senha	zNX
+quand je	zHJZ[hY
+quarter of	zHHRZaZ
+quatr heur	z@[XZ
+que a	rdZh^
+que c	w-X3H>KD]HJO[aJ
+que ce	wOYh[
+que e	z@[I[KX
+que el	p*W3YCX
+que es	z-YI[
+que esperar	v9J@_HIXZZK
+que esta	z-ZO[
+que j	r-XIZK[MYh[
+que ja	w+XK[
+que je	k#J+Z9J>J?J@GBJCZDIHEIIVZX]ZJ[[]JaJh^
+que l	m3J>J?[C[HITYUXaI
+que la	o%ZKW
+que le	p%Z?XHJZJ^XaZdY
+que les	z+]3YHYZI
+que mi	zD[VZZJ
+que mon	t![CYD[HJZG
+que nao	r3J>JCXDIHGIHKHOYVYXJZ__ZaIhZ
+que not	k3K9I>J@KCZDJHGIIKGO[V^ZX_YaJhZ
+que o	v*XEX^[
+que reiniciamo	zB[
+que se	v+ZDJHZ
+que soit	zNZ
+que soy	z9JD[HJV[ZJ
+que tengo	zHJ[Yh]
+que ya	v+WK[
+quel que	zNZ
+quella di	wK[MZ
+quello registrato	zDGHHO]
+quelqu minut	zHJM^
+query sam	zQ[
+questa password	v(W
+question are	w*Y
+question for	t*a?F
+question secret	z*E?a
+question vanish	z*^HG
+qui n	w;XHJZ[
+r d	vFaHJZJ
+r2 domain	z5Y
+rais the	zC_DJH[KF
+ran out	v#I9I=^HEJJRFSIXJZI]acJ
+re added	z8Z
+re register	t+]BJCJDF
+reach me	vD[HHKIa]
+reach on	zgY
+reach the	r/HJZM[b[cF
+read it	wHJZ_
+read only	z%]2JHX
+read that	vEZ
+reason that	z3YJX
+reboot the	wHFbXf]
+receiv a	r(JH^ZJ
+receiv the	t>YaZ
+rechten om	z%Z(^ZK
+recoi pas	zaY
+record is	w#G>[
+recovery key	wHY
+recovery method	z*XD]HI
+red cross	sIZS[ZHeYh]
+red says	zIX
+red sms	wBGHHI[Zc]CaIbIhJ
+redefinicao de	pEXH[U^WIZG
+redefinicao nao	wZXfZ
+redefinir a	n(W:[D]HI
+redefinir minha	wHYZY
+redefinir senha	t(XEXbZ
+redirect to	z7_:HKIZH
+reecritur a	w8ZdZeZfJ
+reecritur du	v%YZHd_
+reecritur est	zHZYXdJfX
+reecritur ne	w%JG]ZZdHf]
+reecritur non	z%[HIfY
+reessayez plus	zZZ
+referenc account	t#Z
+referenc to	wHZ
+refus although	z-]/IIEKGh]
+refus as	v-[?YHHIFK[
+refus becaus	v-XK]hJ
+refus by	q%X-J/[HII[JKN[ZJ
+refus cooki	z.Y
+refus it	q/^@JHIIIJ^KZMIZE
+refus lors	z%_ZGdJ
+refus sinc	v-]/J=^HJIJJJSI
+refus the	o%X/Z?]HEJZZJ_IdJeZ
+refus to	zH]KH
+register again	w+[
+register any	z+Z
+register befor	tCaDI
+register but	wCX
+register for	i)J>X?JB[H]UJVI
+register in	vCGHXJ[
+register is	z?^DJUIVI
+register my	w+GCJD_
+register the	z?]CZHF
+registrado para	z+JDXH[
+registration is	zHZ
+registration not	z+^HF
+registration of	zHX
+registration page	t+ZDHHZ
+registration prompt	t+YDYHG
+registration screen	z+]DHHG
+registrato e	zBZCZDI
+registrato per	w+JDXH[
+registrera sig	zBIH^
+registrerat mig	zDX
+registro de	zDEH_
+regl de	zGXKIN^
+reimposta password	sHJb^
+reimpostar la	pD[UYZX
+reimpostazion della	sEZNIU]
+reimpostazion non	wZYf]
+reinitialisation de	wfZ
+reinitialisation du	v![3ZVXZG
+reinitialisation en	z)[HXUZZIfJ
+reinitialisation est	vPZUY
+reinitialisation n	zVXW[
+reinitialisation ne	zZYfY
+reinitialiser le	r%Y([3JBKZIa[bY
+reinitialiser mon	vBIHYZ[
+reinitialiser son	z:YBXD]ZI
+reject as	z-ZIX
+reject becaus	t-JI_
+reject by	t/GN^
+reject it	p/]ZIhY
+reject my	wH[ZI
+reject the	t/JJHM]N[hG
+reject with	w-YJXNJ
+relatorio de	z+GD]H[
+remember my	qHZIKZ]
+remember password	t-IK]
+remember the	v@JHKZJh]
+remot call	kHXQ]
+remot desktop	wHaZI
+remot sam	oHGQ_
+remotely and	z#JBYQZ
+remov an	z>H?IDJHb
+remov and	w8[HHV[Y]cF
+remov from	z?[HH_Y
+remov the	t%[9HHBJ]X]_Y
+replac it	w@^
+report a	zBJZZ]X
+report that	v@JHHZ_
+report the	zSY
+request for	zH]SGUHVIX[
+requestdeni when	z(IH]
+requir #	zCY
+requir authentication	zHH]]
+requir chang	zHJL^
+requir for	v0]=FHXdY
+requir licence	o=]HHe[
+requir method	zC_DJHJ
+requir two	wCXHY
+requir user	z+Y
+requirement not	tI_NH
+requirement of	sHY
+requisito da	zN^
+requisito de	sHII]N[
+reserv character	rF[HY
+reset #	zgZ
+reset a	j%I(])H*I?[BJH^MGZF
+reset access	zPY
+reset again	w@^BZZD
+reset all	zG[
+reset an	w(_)E*FHZPJZE
+reset and	q(I3]BXHIV[]ZbJ
+reset are	q!Z0[>[?G@]BJJXPJZH
+reset as	w5[DXdX
+reset at	o@YBJHHZXb^
+reset attempt	tHJXZ^Z
+reset but	nHKJYLX]Y
+reset button	t!J(XBIHHZ^
+reset by	h!J(J)]*I?Z@_DHHFLYUXV[WHZF]Y
+reset cannot	v_^
+reset code	z>W
+reset come	z4XfY
+reset configuration	zEY
+reset does	v3]7YHGZJ
+reset done	tBYHJZZg[
+reset email	v3Z>G?JBHH_MGZGaHgZ
+reset ends	r![HFN[ZX
+reset error	s/IWX_]
+reset fail	Y!Z%H(D)I/F0[3J4K5[7H8Y:H;Z=H?H@IBECJDIEZF[GGH>JYMJP]QXSGUHVGWIXJ]J^]aJbGc]f^gI
+reset finish	zBaSJZE]IaI
+reset flow	z)XZ]
+reset for	b!X#J(Y)Z*X8XBJDXEFPIVGW[X]aYdI
+reset from	l-J/IHFJ[NZP]_GbZgX
+reset get	zJX
+reset group	wHFV_
+reset has	r=]BZGWJJSIUZZJ
+reset her	r:Y@WZX
+reset here	zWX
+reset his	sB[PYZJ
+reset in	e!K%^(C)I/I1^7^@^BDHHMDPISZUHVHZA][_JdZga
+reset is	a!H(D)]*I/I:J>E?I@JBDEZGJHYJ[KXPHSIUYVXWGZZ][fHgZ
+reset issu	zBFHJZ_
+reset it	i(I)I+X@]BYDJHCK[U[VGXJZY]JaIh[
+reset lauft	z0J>[BIcZfZ
+reset link	g:YUHZ^aJb]
+reset mehr	z1Z=[
+reset menu	zdZ
+reset method	z*G?[HY
+reset mfa	zH^ZJ
+reset my	a(B*Z:I>]BIV^Z^aZbH
+reset nicht	w?[UXZJfY
+reset not	[![#[%J(D)a*J/I0[1J3J7Z>J@EBBDHGJH@JJKIM^NIPISGTJUDWXYXZX[]]I^J_JaZbFcJdIg]
+reset now	vDZ^X
+reset of	q%H(])J/J8Z:I>HBJGJPXd]
+reset on	n!H(Y=XB]HCVIZCb_
+reset only	vTY
+reset operation	z%YAXZI_Y
+reset option	sHEU[b[
+reset other	w%I(b?HHISIVEZIaK
+reset page	W!W#J%J(D)Y*]+J.^/]3J7_:Y>I?^@HBEDHHXIXJIKZNIO^S]UCVHWIZ<[J^IaXdIfJgGhI
+reset password	V%a(])H/J0X:H=I?J@GBZDIGHHHKJMJNHPISXUIVHWY[I^FbedIfFgGhJ
+reset policy	f(I)G*a@JBHNFSJUIVJWbZIgI
+reset portal	t.XHJS^gJ
+reset refus	q!]7[=JZWdZ
+reset right	w(X0];X
+reset says	l!^=WUJZIaX
+reset servic	jBDHHSWUJZEcZeaf_
+reset sinc	t#Y+[6]B]HGZK
+reset site	w.ZHJS[
+reset still	w>]Z[bJ
+reset stopp	s0Y=]HFR^ZJ]FfI
+reset that	v(ZHJJY
+reset the	_)I*J@ZBYHXP[WXZX[J^J_X
+reset their	i(H)Y*Z:Y@JBGH^UYZD^IfY
+reset themselv	w)]HIVZgK
+reset then	z=KD]HKZF]WdY
+reset this	r(]HIN]
+reset through	oN[ZJgX
+reset to	w/YK]ZF
+reset today	v@IHJS]ZYaI
+reset too	v/HS[XXZJfX
+reset unsuccessful	zBEUJZ_
+reset user	q(H)J*]1]?YZHgJ
+reset via	q/H5]MZZD^[g[
+reset want	v>^?JCYHGaJ
+reset was	r!J(J/I=HHJMZUHVJWZZY]Y
+reset went	pBaZD]IbI
+reset window	wH]ZHbZcE
+reset with	qHHL]
+reset work	g%Z@^H@JXSJUJVGZY^_bIfX
+reset your	d(I)I7J:Z>Y?J@ICYE]HYVYZE^IaY
+resetowani hasel	zUY
+resetowania hasla	r(FDXU^V[WHZH
+resetten lukt	z=]ZX
+resetuj haslo	t%Z([ZGb[
+resolv this	v9XdY
+respect pas	vIZNX
+restablecer a	z(^VJ
+restablecer contrasena	pEYHGZJb_
+restablecer la	n(XBJD[HIKJXZcY
+restablecer mi	wHYZ[
+restablecer su	z:ZBX
+restablecimiento de	rEWH[U]VGZIfX
+restablecimiento not	zBKZZfX
+restart of	zf[
+restart the	w+YB^fH
+restor the	r6X_Z
+restrict client	qBJHFQ_
+restriction prevent	tN_ZK
+result success	zB]ZI
+return #	w=JHZS]gJ
+return an	sHGc^
+return by	z&Y
+return from	z![#W
+return to	v>YHFK^b[
+richt ich	z>JH^
+riconosc la	z:ZZIh]
+rien n	zLY
+rien ne	zZ^
+riesco a	tZ_
+right away	w@bHJNJZE
+right but	wO[
+right for	wE[H[MIWH
+right in	w%Y(Y)J/KHIP[SJ
+right miss	z%](J
+right now	zHZ
+right of	z%X;]HD
+right on	r(YHZP^dI
+right to	p%_(W@JBIHI^^hH
+riprova piu	z@[ZX
+rispetta i	t-XN]
+role are	w(H)_
+role cannot	v)]
+role holder	t(H)aHG
+role is	w([IJ^J
+room #	z(JBJHKZ^
+rotat the	rH_KG
+rpc server	t4bfI
+ruckschreiben geht	w1XFYfZ
+ruckschreiben nicht	r5X=]PZY[ZHdJeYfI
+rule and	wN]
+rule for	wG[NIcH
+rule not	vGZHGJZN^
+rule on	zHIN]
+rule so	zGZ
+run out	zZY]Y
+run the	z%I0[H[
+runn on	wHJR[
+s est	t#^B[HGZZ
+sager att	p#J-]3I9J>J@JD]HHIIK^OZVJXJZE]KaKdYhZ
+sagt das	v-[IJKYdZ
+sagt die	t-J3JC]DJI[KJO]W[ZE
+sagt er	vE]IXXY
+said not	v/[BJHJJ[O[ZHdH
+sakna i	w3[IIOHV]_Z
+saknar behorighet	z%]([
+sam call	wHJQ[
+sam remotely	zQ[
+same anchor	nA^
+same as	r@HBHHJIIO[Z_[J
+same cloud	zAX
+same day	v@_NJZG
+same password	l/^@HKdZAdH
+same user	s@^A[HHZDg]
+samego dnia	w@^
+samma dag	w@^
+sap is	z#EH^
+sas token	zHIR_
+satisfy the	t@YH]ZJ
+say that	zB[N[
+say the	zHIKIh^
+says access	z%J(Z
+says account	z#X
+says choos	w-[ZJ
+says contact	z!XEGVIZ^
+says disabl	v![HGU[ZJ
+says enabl	w!X
+says he	zKZ]Y
+says i	i+J-J.X:^@JCZDYHGIYZE
+says im	t(GDYHXV]ZJ
+says it	h!F-W6Y=G@JEJH^IINJOW_[d]hZ
+says its	o-]1ZHHIHKYU[ZH
+says lock	o#YHIT[
+says my	f-^CZDJE[H]IFZB
+says not	c#J)Y+I3F:X=]?J@IBJCYDIHAIXJZKZN_UIVJWIXGZ]_JaJdE
+says one	t*[
+says our	w=ZHIU]
+says password	n@XIWZIdW
+says reset	vZ^dY
+says someth	wbZ
+says that	f-IBZEZHXIJKINJO_UJZG_X
+says the	^#]/J3J7Y:I@ECJDHE^HGIbKFNHTJVIWYXYZD^J_XbJdZhX
+says ther	vG[dJ
+says too	w-JIJK]XZZI
+says try	v#J-H@JIHKJX]ZY
+says user	wH[]X
+says weak	zHJI]
+says wrong	s/[MXZXhH
+says your	t:IVXZJc]
+schermata di	t+Xb^
+schlagt fehl	s6Y8XZ]
+schon einmal	zKY
+schon mal	w9JK_
+schon wieder	z@^ZJ
+school account	z3IDZHIMZ
+schrijft niet	zY[
+scop for	zG[
+scop of	pG[HJ
+scop to	zHJVY
+screen does	tbX
+screen is	q+E>^H[ZJ
+screen not	t+^HEbZ
+screen notification	zbY
+screen reset	sHIb^
+screen says	wHHI]ZJ
+screen show	zHX
+script powershell	zg[
+se administra	zd_
+se cae	zZ[eY
+se connecter	vBXZ^
+se o	v3Y:[OXZJ
+se pued	n![4X6YBHHYI[VJZEcWdKfZ
+seamless sso	tH^cI
+second attempt	zB[
+second chang	s@]
+second forest	v8_HHZG
+second monitor	zH[
+second reset	w@_ZJ
+second step	zH^
+second time	t+[@ZBZHFZJ
+second try	wZ[
+secondo la	z-[IY
+secret key	zH]
+secur channel	zHIY]
+security baselin	n@JHJQ^bZ
+security info	d*J+[3K>Y?ZB^C]HJ
+security key	w?[ZJ
+security question	e#J(H*b?JDZH]ZI
+security tab	r;^HH
+security team	w%ZHHY[
+see a	v%XO[ZJ
+see an	w%YHJ
+see the	s#XHWI]LZZI
+see what	wHEN]ZX][
+see your	z!Y
+seem to	q*X-_HEKXaY
+seen too	z-_
+segun el	z]Xh[
+segun la	z-ZHX
+segundo a	z-Z
+segundo metodo	zCX
+sei nicht	wI[V^ZE
+sein password	o7YB[HJVZZG^]
+seit dem	sBYHJfa
+seit einer	z>Ha]
+seit heut	wZ[fY
+selbst zurucksetzen	s)XU[V[ZH
+select for	zG^HH
+select group	wHIV]
+select on	zHJL[
+selectiv password	wG]HJ
+self reset	p(H)c?JBJDWHFVHZC^]
+self servic	W!J#I%H(F)Y*I-J/J0J3J7I:I>J?I@JBJGIH]KILIMINJPJTYU_VaWIYJZ_[I^YaXbIcFdGeJfBgJhJ
+selfservic voor	zU_VH
+sem #	z3_>HOGaK
+sem suport	z1X
+sem writ	z%J8]HGc[
+send a	w>X
+send code	zHIXZaY
+send me	r7ZH_aD
+senha atual	wh]
+senha da	z(X2X
+senha de	wHYK]UIZG
+senha do	r,ZH[K^ZFdX
+senha e	p@FBYHIK]N[ZId^
+senha errada	zhZ
+senha esta	zUZ
+senha muito	z-Y
+senha na	zbX
+senha nao	j%Y0[@JDJHXIJKINZZY
+senha not	w6XHJd[
+senha nova	t@XBIDKHIIXKENYZZ]^
+senha que	vHIJYN^
+senha velha	w#ZK[
+sent me	w?[
+sent to	q+Y7Y>ZHGZ]
+senza #	z3_>JOH
+senza scadenza	zL[
+server 2003	m(J5eBJHHVJZHcJfH
+server 2008	s5]
+server and	s4XHDcZf[
+server cannot	qHIYYZJ_[
+server connect	tHHc[
+server di	zRX
+server has	v4Z6[RFfI
+server in	v4^HJZJfY
+server is	k4YHGRZcJdJf^
+server lost	z4]HHRJfJ
+server mit	zfZ
+server not	l6^<YHEQ[YYcHfG
+server of	z7_cE
+server operator	sP^
+server policy	n5]
+server the	zHXfX
+server time	vHXR]
+server to	wHX
+server was	s4JHZMGcYf[
+server with	w6[HZ
+serveur connect	nHHRZc^
+servic account	g#J%_)J,Z0a2YBGHXIKLJMYPJVHZH^H_IcJeGfH
+servic adsync	wf[
+servic bus	eB^HDSKUKY^cbfG
+servic cannot	zHIZJ__dGeGfI
+servic chang	z@YB[HJVJZJ^X
+servic de	v2XHJUKf]
+servic desk	p(_)J*]>[?FBHLZZI
+servic est	z)]HIUZfZ
+servic fail	w0[HFcJeW
+servic for	v)YUHdZ
+servic is	lB]HHIYS[cJ
+servic microsoft	zSJf]
+servic not	kR[cIf^
+servic on	zHY
+servic password	e(J)J=Z@JSYV[Z[^Ga[fI
+servic principal	v(Z-IH_
+servic reset	b(I=GBYDJH^PJTYV]Z_cJdJfF
+servic stopp	tHIf]
+servicebu window	kHHca
+servicio de	w2ZZJcZdGfX
+servidor connect	mHFR[YXc^
+servidor de	vRZ
+serwerz connect	zR]
+set a	i!X(G7Z<Y>Y@[HEIJKHW[[J^HhJ
+set adsyncpasswordwritebackpermission	o%bHGdJ
+set azureaduserpassword	zg[
+set but	z%XbX
+set by	v@JBZJY
+set in	v/X
+set it	s@[HFK_ZD^XdY
+set msoluserpassword	lga
+set my	z@[
+set on	q@ZHHQZ
+set password	r%[(a<]@IBGHAJ[KHLJZH^IdKhJ
+set so	wZI^[
+set the	k%Y(Z@GBJH^KYZDfY
+set to	h%J.XBFHZLYZK^]
+set up	^!I%Y)J*J+b-J3I9H>G?ZEXHaIJKHMJNIVaXJZE]J^J_JaGfJ
+sett for	t%WH^QX]JcJ
+sett network	zQX
+sett of	t<aHGZI
+sett the	z([@GHZPJZY
+setzen des	z&Z
+several time	w#^HJTG
+shar calendar	zHY
+shar mailbox	p>GHY^[
+sharepoint says	zH[
+sharepoint site	wHZ
+she can	tB_HGLZZG
+she cannot	w!XZZ
+she change	z@YBH]]_Y
+she enter	z3JKXOXhY
+she had	z#ZKZXI
+she has	wCFD^
+she is	z9I>[B]HGZG
+she not	zDYHIV^
+she pick	z@YB[IYNJZG
+she tried	zBEZ^
+she was	t>JBZHIV[_X
+should be	t!F<FHb
+should i	q8JKXZ[d]
+show #	zO[
+show a	p+[HAIYNZS[ZZ
+show an	m/^0IBJCZHGS[V[^I
+show as	t+J0YHZdI
+show in	z;X
+show not	sMYb[
+show on	zHX
+show someth	wbX
+show the	kL[OZR[ZHdJ
+show up	mHF[Z]Ja]bY
+shut down	t!^#J>ZHGZIfZ
+si e	r+Z@XBXCKDFZ[fZ
+si la	z@[
+si puo	v@XH[I[ZI
+sich das	z:ZKY
+sich nicht	o)X3ZfX
+sicher dass	zCZVY
+sidan sager	zD]OZZZ
+sie ein	w-]@IHGI]KZZGhJ
+sie es	v9J@YXYZ[
+sie haben	s#J+X@ZHJX]ZIh[
+sie na	z>[OJ
+sie nicht	z*Y3X?Z
+sie nie	p(J+[6[=J>J@JBJH]M[SXVJZYaJcJhX
+sie sich	z!WO[ZY
+sie sicher	zCZVY
+sie sind	zV^
+sie z	r3K4ZHIO]PIZ_
+sie ze	w3YCZOX
+sign and	h<_HJ
+sign in	S!I#I%J(H)I*J+^,]-F3H4J6J7a8J:G<H=H>C?E@EAJBYCIDCFZGIHaIFJIKGL]MZNFPISITbUHVIWJXH[[]H^FaCbYcIdIeJfIgH
+sign on	w7^HJZI
+sign up	s+KD^HXVG
+sim card	v>[
+sim is	z#E>XH]TJ
+sin marcar	w;Yd[
+sin permiso	z^Y
+sinc friday	zHJYXfY
+sinc he	z!Z
+sinc i	i#X(H)c*G>ZBJDYHBIXMXPJVJXYZD[XhK
+sinc last	v-Z/J=JCZHGIIKITJUZ_]
+sinc monday	v-I9JHDSJZacZ
+sinc the	a!J%H)J0J1H6[8Z:I>J?HB[GDHaMDNGPYRJUXVXYYZG_FbWc]dGhY
+sinc then	k1XBJFZHHQXR]YYZDc]
+sinc this	r9JKIM]Z_
+sinc we	t-W1HGXHHf[
+sinc yesterday	zB]ZJ
+sincronizacao de	sG[HZM[
+sincronizacion de	sGZHYM]fJ
+sincronizzazion dell	zG[MX
+sincronizzazion hash	wH]MZ
+sind falsch	w%[,]HJcY
+sind nicht	w%ZVZ
+singl sign	z7[HJ
+sitt losenord	zBZ
+six digit	wHHIJa_
+skipp the	wD^HJ
+skriver inte	z0[Y]
+slash in	tFaHE
+smart card	sZIb_
+smart lockout	g#JHXTa
+sms code	t>JCYH^XXZIaH
+sms for	zaZ
+sms goes	w3Y>XHJaK
+sms me	p*Y3I>Y?]HFOJZF]J_Ga_
+sms messag	i3Y>J?^BJC[HYZH]X
+sms met	zaX
+sms mit	w>ZHFa[
+sms ne	z3[
+sms not	n>I?Xa]
+sms option	zH[
+sms was	w?]BHCJZX]Z
+sms when	zNYZFa[
+sms with	zH^ZH
+sms が	t3X>]?JHIa]
+so ad	w/XJZ
+so i	k-Z/Y?J@^HYIHKJNJZD][aJd]
+so it	n3F>J@IAZDZHIIaOFZH
+so much	zBWHZ
+so nobody	v+WZH^[
+so not	l+X=^DXHGI]TXaIdG
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%[+]-H3I>[@IBJKFNIZE^a
+so the	h3Y;Y<Y=XA_HDZG^XaJhY
+so user	z+YMX
+so writeback	tGZ_K
+so you	zVX
+soddisfa i	wHJIYN[
+soit le	zNZ
+soll ich	wXZZJ
+solo il	zC[
+solo se	z@[
+solo tengo	tC_
+solo una	w@]
+some error	zZZ
+some of	w;XZ]
+some time	wHJK[ZJf]
+some user	tE_KZVXZH
+someth about	w!ZZI
+someth else	z?Z@[ZJ
+someth harder	v-X
+someth i	w-J?JCIIIK_
+someth went	kHIZ^b]
+someth with	zKJZ]
+son compt	z!Z
+son mot	p:Y@WB[D[HI^X
+sono mai	wDXWY
+sont pas	v%Y3ZGXI[ZI
+soon as	z(Z)Y*XHJVI
+sorry you	vEJWYZX
+sourc anchor	zAJ_Z
+spac and	z3WI[
+spater noch	z@YTXZ[
+speak of	zNZ
+special character	lF^H]II
+specop password	zJZ
+spelnia wymagan	vIZN[
+spelnia zasad	wN]
+sql login	zHbNFZE
+sspr and	vT][G
+sspr at	z@]ZEbX
+sspr con	zPXZZ
+sspr da	z!Y
+sspr fail	q![A^HFJZKXNIZD
+sspr for	m!I(I)_@IH]PIVDWJZJ
+sspr fur	z)]H[VG
+sspr group	vHIV[
+sspr in	zH]VFZZ
+sspr is	mHHVYZ]
+sspr ist	zVY
+sspr must	zbX
+sspr nao	w+X3YPXbY
+sspr nie	t!H+Z3[HGZJbZ
+sspr non	v+X3YHIVJWYbY
+sspr none	zHHU]
+sspr not	k)J3Y@JBJHKPYUFV[Z[bZ
+sspr on	z)ZPJVX
+sspr reset	zJX
+sspr says	tHJNXUJX]
+sspr without	z7ZH_dF
+sspr work	r4Y5^BJV^ZF
+sspr が	t)X3[HJU[VJWJZJbY
+sspr の	v+[?JBXDIS]UJXYbJ
+staat er	zKJQ[ZF[]
+staat in	z9JK]
+staat nog	z![>X
+staat uit	r!](J-K3H;]HHU[^J_IdZfZ
+staff but	z([)HHHP^
+staff not	z)]D[UF
+stammer inte	v6]>JDIHJO[R]fH
+standard account	z(J)^HI
+standig nach	zHZ
+star haslo	w#]HIMXhZ
+starego hasla	zKXMZ
+start niet	z+ZDJHHbZdJfY
+start on	tBJH[fZ
+start the	z]Z
+startar inte	w+[HYMHbYfX
+startet nicht	wH]ZIfZ
+stay grey	zI]
+stay silent	zHIa]
+steht auf	q-XPX[XfY
+steht da	z-ZI]
+stellen sie	zCZVY
+step #	vC[DJZ]
+step and	z@XH]
+stesso giorno	z@^
+still activ	z!Y
+still cannot	l([?IHFMYT^ZG[^bJ
+still has	s#YHHL[
+still in	s/H1YHZTI_]
+still lock	tTY
+still not	o3H>GHZMIO^aZ
+still off	v!bHF_J
+still old	w/IHEM]g]
+still on	w1]HJRIYI
+still run	z5Y
+still says	sTX
+still show	zHYdI
+still take	zMY
+still the	p!J/Z9J@JAHHFIIKFMYOJZ__ZgHhH
+still wait	z9]HIMHXHa[
+still want	tHJM[
+still work	tLZM[ZH
+stimmt nicht	q,YOY
+stod inte	w3]gZ
+stop at	v9J;ZHHZ]hX
+stop the	sH[LX]HbZfI
+stop work	z1XHFM[
+stopp after	zHH]^
+stopp work	oBHHGZ_f]
+stor in	z7YHXZJ
+stor without	w3^>IHIaJ
+storung bei	zSY
+strategi de	qBJH_NYUJW]ZI
+strategi onprem	zIJN]
+stuck at	wHXZ]
+stuck with	z@^ZH
+stunden warten	zXX
+su contrasena	s:YB]M[UJZF^Y
+su cuenta	p!W3[DHHJTXV^ZH
+su organizacion	vEWUZZJcZ
+sua conta	s3YTXVZXY
+sua organizacao	tE[U[WI
+sua senha	w@[HJM[ZI^X
+success with	z/]HI
+such as	tHXMY
+suis jamai	zDZ
+sul pc	zMY
+support admin	t(G1aHGZJgJ
+support with	z(W
+sur ce	z(XWZ
+sur l	k%[;YHERW[ZaZb^
+sur le	j>JBJHEJ[LZM[TZZJaHb]fX
+sur les	z5XJW
+sur mon	t9]HJM^ZI
+swap it	z@_HIZH
+switch from	z-W>]
+switch off	f![1G>J?YCJHHL]PWU]VJZJbYdXf[
+switch on	m)J-WBZHXV^ZIdYeY
+switch the	wU[
+sync account	f!I%b0J2^@IBIGFH?PaQ[VIZJ^J_IdW
+sync agent	l0YHY
+sync and	v0X8ZH]RHdI
+sync box	v4[HFRZcY
+sync cannot	z4YGYHZcF
+sync client	s1aHD
+sync error	wH^
+sync host	vHER_Y]fF
+sync is	q8YGXHJM]
+sync machin	r4]GIHAR[c_
+sync not	t8_GZHYMJVJdHfJ
+sync rule	pGaHFNJ
+sync scop	zG]HH
+sync server	[/[0G3J4^5J6X9IBIGGHAKJMHN^PIR]Y]_IcadX
+sync servic	i%[0JB[RI]IcIf]
+sync to	sGYH[MXZI_GgX
+sync tool	w1bHDRKfI
+sync user	s=YGGZHd_fY
+sync version	z1Y
+sync vm	v6XHEfa
+sync writeback	z0YHY
+synchronisation de	zM]
+synchronizacja skrotow	zM^
+synchronization engin	zGJ_Z
+synchronization is	w8[
+system does	zHXKJZ[
+system error	vBGKGZa
+system not	wBJDIH^ZI
+system says	z:]HFI[ZH
+t il	zH_
+tab of	w;[HHZZ
+tag andern	z@Y
+take a	q<]BHHJM^ZH
+take it	o@JB[HFIJZGg[h[
+take my	v?X@IH^IIKFMJ
+take the	qH[K[ZJ
+talk to	s4[8J9^HDYY
+target found	zG]_JdI
+te kort	zI^
+te makkelijk	t-]
+te raden	s-[
+te resetten	z%Z(^ZK
+te stellen	w(^@JBY
+te vaak	t#X-]XZ
+te veel	s#^@JHJX^
+te wijzigen	w@JL]^Z
+team cannot	zHX
+team channel	zHX
+team keep	zMY
+team meet	wHY
+team not	vHZMYVZ
+team on	zHX
+team phon	zHX
+tego samego	v@^bY
+teken in	zF]I[
+tela de	v+Yb]
+telefon nem	z3GD]
+telefonnummer im	v3]OI
+telefonnummer stimmt	zOY
+telefono e	z>Y
+telefono ni	z3ID]
+telefonu w	z3[
+telefoon kwijt	w>Y
+tell me	d!Z(]-[.]3I9E:[>H?JBGCIDHEJIZKXOJV[XKZH]J
+tell the	vD[HGIGKIN[TZ
+tem que	z:]@Z
+tem um	zCZ
+temp one	zKILYh]
+temp password	l#I@[BIHGKJLbMIZH
+temporairement verrouill	vT[
+temporarily lock	kT^
+temporary connectivity	tc]
+temporary one	w@KHIL]hZ
+temporary password	n@YBIH]KJL^ZH
+ten minut	m/H@YHFM_aXhX
+ten sam	zA]OZ
+ten year	z>YHJ
+tenant and	v:YWZ
+tenant has	zHHS]
+tenant is	w:[=]HH
+tengo que	zX[[Y
+tent mais	z@[Z[
+tentativi attender	zXX
+teraz nie	z=Z@JHJK]ZI
+terug naar	z>KK^ZEb^
+terugschrijven in	zH[dWeY
+terugschrijven niet	zPXdHfYgY
+test and	zU]
+test user	t;YBY
+than #	q2Y@EH]RZ
+than a	z@]
+than once	vA]
+than one	n@XAa_G
+thank a	w9[
+thank bye	z9Y
+thank for	r9_BXHHZE
+thank you	l+X9[@JB]HH
+that a	w-YHHa[
+that are	z!]HJZI
+that be	v5XIYK[LXZJ
+that check	wJ]
+that cloud	wHY_Z
+that enabl	zQX
+that i	l*Y@[DXHEIIKZNZOJPJZ[
+that is	pH[K]^XhD
+that it	s>ZHJXZZJ
+that its	wDYVY
+that ive	w?JDYH]
+that make	v-Z
+that my	r>YE[KHV]WHZHhZ
+that not	i-H4Z9J>F?K@JBJC_DIIHO^VIZDhX
+that number	z3J>^HIOJ
+that object	z;]HG^X
+that one	s-^9I@JHJIJK_OKZJ
+that ou	w%ZG]HGJJ
+that our	z1XUX
+that page	w-J?ZHFIY[]
+that password	k(I)]@HBJH_LZNIZI^I
+that phon	w>X
+that reset	s!J%[)K=JBGHFU^VFZ^
+that set	z+IGEHa
+that she	zBZZZ
+that the	a(J@[BXGJHCIIKINXUHVKW[Za^[aKcJ
+that their	wJW
+that they	p>]BZGXHE
+that user	p(^@ZGZHEJYPYVJZG^I_JdJ
+that was	r4[9Z>^BHDIKEO[ZJ_X
+that why	v!ZIZZH
+that you	wZXaYfJ
+that your	z>JBFHadX
+the #	q3XHHKYg_
+the access	z-JH^
+the account	Z!Y#J)J,]2H3H;X@JAIB_D[HAIJP[TZUJVFZB[H^a_E
+the acl	w(JP]
+the ad	h#X%]2]8[BHHBNZPJTWZI_Z
+the address	v3ZHY
+the adfs	z7[
+the admin	b%K,_:Z?J@XH?MJNZPJSXV^ZEgY
+the adsync	zHHf[
+the agent	s0aBIZIfH
+the alternat	wHY
+the app	d%J(_*J+G-J3I>^?a@IBHC_DFIIKHNJOJVJZD]K^IbIgJhJ
+the application	z(ZHAN[ZGf_
+the articl	tH]
+the audit	l/ZBGEYH[KFV[YYZZ
+the authentication	wH[
+the authenticator	f(J*]>]?[HGZJaZ
+the authorization	z)[UI
+the backup	vH_fJ
+the bann	q-JH^
+the baselin	zH]QFYZ
+the bottom	z>ZHIZ[
+the box	rBDHIKYZI^_dHe]
+the branch	v4EH^cY
+the browser	k.YB[H[cHhZ
+the button	z(]HFZZ
+the call	w3Z>J?[HDa]
+the captcha	q@IBJHZIHMJ]a
+the chang	c%J(I-J/F@EHCJYK[LYM_Z[]Jh^
+the change	zB^HG
+the checkbox	weZ
+the choic	w?X[Z
+the clock	tHHR]ZJb]
+the cloud	W#D%J(J/a0J3J6Z7W>J?K@HAGGHHYIHKDLJM_NGPHRITcVJYIZD[G]J^G_[bIcEfFg_hH
+the code	]/J>a?IH@IHKIMKOHZ[]baabKhJ
+the company	h7Z:H>[@IBGHGIHKJN_UWVHW[ZD[Kd[
+the complexity	wIWNI
+the computer	s@Y
+the connect	d4^6YHCR]YZeX
+the connector	c%I(K2a4Y8I<aBJHHIIQ^ZI^J_YcJ
+the corporat	wN[
+the country	r3^HJaH
+the ctrl	zHZ
+the current	j9J@YHXK^NHh[
+the custom	v-HH]
+the customer	t(Y/X@[BXHF
+the day	z@^NJ
+the dc	a%J(J-J0Y1J4[5_9J<]=J?JB[DJH@IIJeKEMHNHQZVJZF]JbIcEfIhJ
+the delegat	w;ZKJP]
+the desk	s>H@YLZN]^Y
+the devic	v>JH_KI
+the digit	w3JHFKKO^a[
+the directory	k&X3_B[HFNXU[VEdJ
+the dock	zHY
+the documentation	zHX
+the domain	]#^%E(K-J/^5F7J8YAJGJHHIHJZKHMINcP[SKZG^J_IaJcJgZhJ
+the door	tH[ZHb[
+the email	m>X?JBHCYDGHIOXZ]a[bF
+the end	h,Z/J3I9I>G@GB_CJDJKYNIOXXJZ]]H^YaGeZhI
+the entra	f#J/YB^HHJINCT]YXZJdXgY
+the error	qBHHHIEN]S]Z^]J
+the event	qB[GZHFN^dHhJ
+the exist	v8YhY
+the extra	zHIIJJ_ZI
+the fail	r;^HEZ^
+the featur	sHEU[VYe^
+the filenam	z2[HI
+the filter	tHGJcNJ
+the financ	vH]
+the firewall	pH]ZJc[gI
+the first	l!J8Y>J@ZC]HJZ[bIhY
+the flag	z^[
+the follow	q@ZHHIZdY
+the forest	w8^EJHH
+the forgot	p7J:IDJUJWZZ^^Z
+the form	rHFIYZYh^
+the former	wMY
+the four	z*XNZ
+the free	w=aCJHIdG
+the full	z4[HIIY
+the global	w-X
+the group	j>K@XBHHCPZVeZHdI
+the guest	vRZ
+the guid	zH]ZX
+the help	w9Y@YBJHZZF
+the helpdesk	p*Z9I>JDZHGTWZ^
+the home	s3J:aHH_I
+the hr	w0EHbZJ
+the internet	w-]HDZGb[cX
+the intranet	qH^N^
+the issu	wQX
+the keyboard	w#Z
+the kiosk	zG]HDZJ^^
+the lab	s8I?EHb
+the laptop	nBI]Wb]
+the last	b#I-J>F?GBFCJGJHYIEK_MHNXO[TIUKVKZa[J][aXbIeXfIhK
+the ldap	w5Y
+the leaver	w!b@JHFZG
+the length	v2ZHH
+the letter	vHIIJZXh]
+the licenc	t=_cF
+the link	kGZZYba
+the list	k-E1J3J>J?cDIHEIJK]QZV[_JcJ
+the lock	f!I#Z@JHBKIT[ZE[b]Jba
+the lockout	vTZ
+the log	h&^6YBJHIZY]^
+the login	l#^-J7]HFI[TJXJZGb]
+the logon	sHGb_
+the m365	wHJMYTY
+the machin	zHCc]f^
+the mailbox	w>]HI
+the management	z%XHIe]
+the maximum	zHZ
+the meet	rHa
+the messag	k3J>JBYE[HDWXZXa^
+the method	w?^DJUJVI]X
+the mfa	zHZaI
+the microsoft	g#I/]7YBJHDT[ZJaYg[
+the middl	sHJ]_
+the migration	wHXKZZI
+the minimum	l1^5^@J
+the morn	v#Z@Y
+the msol	l%F2Z;]Q[
+the name	n-ZF]HJI[KJ
+the necessary	zD[
+the new	V!I#H(E)J*J+J,J/^0J2J3I4I5J6_7I8X9I:H=I>G@EB]CHDGGJH?IHJGK_LFMeN[OJPJRKTIUIV_WJXJZI[F]^^H_HaIc[dHeJfGh?
+the next	o@bKIP[hI
+the note	w@ZH^NJZJ
+the number	_+a-I3b9J>_?I@FBGCZDDIBKXNJOHPJX[ZD]IaZhJ
+the object	l![G]HG^[
+the offic	g)X/Y3J9]>IM]NJTFd]
+the old	Y!G#]%J(I*J+J,J-H/Y1F3G4I5J6I7I9H:J;J=J>I?H@DA_BECIDHFIGIHHJJKJLIM]NGOHPIRJTGUJVJY_ZA[I]J_YaIbHcIdJfIgXhh
+the on	e4]BKE]HYNGTXZI_[fY
+the one	e+J-J/^3F>X?I@GBJCHDFHBIHKcMGNIOcZB]IaJh^
+the ones	wK[OZ
+the only	r4Z>X?]CJHH
+the onprem	l!^([/XAJB]EIHZKJNHPHdHgJ
+the operation	l%X8YHHZ]
+the option	m?DBYH_LYZI^[dZ
+the optional	zHHd^
+the organisation	i:IHZIFN_U[W[
+the organizational	wFZ
+the other	l)[?]CEGZHDf[
+the ou	f;]BJFcGHHYVIZF_G
+the p1	zH]
+the page	Z!I#I(J)Y*I.^/I3J7G9H=H>Y?^@FBFCIEYHDJJMJNEOFPKSITJUbVWWYXFZ][]][^I_IaGdZhG
+the passcod	zHGa]
+the password	M!G#F(])G*X+I,I-Z/^0G1J3I6X7b8I=F>I?FAJBHC[EIFJGYH:IbJZKJLJN_PFRJSJTXUDVFWHXJYJZ[[I]F^XbYcIdXeZgI
+the past	z%JHJJJK^
+the pc	l#[/^BIHFJZMHTJXKb[hY
+the pdf	zH[
+the peopl	wFXG]HI^Y
+the permission	t%[(ZHBP]
+the phon	_!J#I(J+J-J/J9J>^BaCHDDHBIIKHNJO]U[ZE]YaabHgJhX
+the phone	r*J/J3^CJHIPJg^
+the pictur	zHJZXb]
+the pilot	wB]HEV^ZH
+the pin	s>JHYbZ
+the plant	zaY
+the policy	g-H@[BZCYH]IIJJKFN[WHZJ
+the portal	b%J)J0[1^7J:G>J?X@[BJD^HDIZJZMYN]SITIUYVJ]I^JaJbFgChH
+the power	zH]
+the preferr	w4[HJ
+the present	wZIh]
+the previou	m#^@JHDK[MZZIg^
+the printer	wH]
+the privat	w3_>Y?JHF
+the product	z-ZHGIIJ^
+the projector	zHY
+the provision	w0JB^HI
+the proxy	qBKHYZIbXc]
+the reason	r3Y@WHHIGJXLXNa
+the record	z#GH[
+the recovery	v>^DJHG
+the referenc	s#Z
+the register	z3J>^DJHDOX
+the registration	j+]D^
+the report	z)[ZJ]Y
+the requir	qHG]Ye[
+the requirement	sBZC]IHKJNX
+the reset	N!_#E%X(F*Y+H-I.]/J0I1H3F5G6I7Y8F:F;J>_?X@DB]CGDFEHGEHEIHKFLHN[O[PFRHSZTHUDVJWCXXYJZ_[G]a_Eb_dGeIfEgChH
+the rest	q)XBIP[VYZ[
+the right	k%c@DBHKHP[VGZJ^^hX
+the robot	z3]HIaX
+the rule	o/Z@YHGIYN[ZJ
+the same	]!J#J%J(I*J-G/[0G3I7J8J9H:K=I>J?K@^A_BEDJGJHIIEKbMIPZRHZ[[I]I_IaIcJdHfJg[hI
+the scanner	vH[
+the school	wK[gZ
+the screen	s+EHXI]LZZZ
+the screenshot	wHaZF
+the second	l@]BZCZHD]^
+the security	i%Z(];[@J
+the self	t)[aY
+the server	d4J6X<XBKGKMFR^YZZH_]cIf]
+the servic	e%X([,[3[>Z@FB_DZIJUIVJZIeG
+the set	z+[HIJ]
+the sett	pH^NYU[
+the setup	wD[HZ
+the shar	v#ZZF^[
+the shop	z-W>[HHZJbZ
+the sign	k#I7XD]H[T[VJZIaGbY
+the sim	w#DBHHbTE[F
+the site	n-a9IHAI[XYZIcYhZ
+the sms	e3Y?HBHC]H^ZD]Y^Ja[
+the sourc	zAZ
+the special	zHFI_ZJ
+the sspr	pVZ
+the stor	v-G3X>IHYO_
+the sync	V!H#I%b(I)I*J+J-I/Z0D1c2X3G4^6Y7J8I9G;J=I>I?J@GAICJDIFJH?IHJIKILJMEN[OJP^QXR^SJTJUIVGXJY^ZG]G^I_EaIbJcadEfZgJhJ
+the system	h+]-J3]@[B[D]HFIENIOFZ[hJ
+the tabl	w(IHa
+the temp	r@ZKHLZh]
+the temporary	wBKHZZJhZ
+the tenant	l)[-^=JUJWZ
+the threshold	zHY
+the ticket	w!FBWHbZD
+the time	n>IBGC]DJH_KIMJR_ZF
+the top	zh[
+the train	z>JBJHHZI]^
+the tutorial	w-K@GHa
+the two	vCIH_
+the unlock	p#JBJT_ZF[^
+the updat	z5Z
+the upgrad	v1EZIdZf]
+the user	R!D%E(^)F*I,J-F0J1I2J3Z4H5J6H7G8E9I:[;]=X>G?C@[A]B^DZFJH:KILZMDRJSITJUHVGWJYJ[G^]_eaIbDcHdFeFfEhX
+the valu	vHHN^ZJ
+the vault	wHaKF
+the verification	l#J+YHGXX]Ya[
+the very	zK^ZJ
+the vm	z6[RX
+the vpn	s4]
+the wait	z9GHDXb
+the web	lH^IFJYN[TYZGbZcI
+the websit	zHGI[ZZ
+the weekend	q#X1GHHZ]f_
+the whol	q3J@YO[UYVZZG
+the wifi	vHY
+the window	e?ZBJZ[[X][bF
+the wizard	e,aB]GZHDZGdZe[
+the word	w-^HG
+the writeback	n6YGZHGdGe[
+the wrong	h#X@ZBJHYIJOIR^ZDg]
+the year	zI]
+their account	tLZ[Y
+their home	v:Z
+their identity	zXY
+their mfa	zHZ
+their new	zB[HIMX
+their own	o(I)Z:Z@YHGUZVZZI
+their password	b)J*Z/J7J:Y?J@ZBCDYIKKHMITJUJVYZJ[^d[fYhH
+them to	rUXWY
+then i	z@[
+then it	rB[C]HGZ[aJ
+then not	wHJR]ZFc]
+then reset	z1YF[QYZH
+then says	sKHh]
+then the	p/Y@JHGLXP[
+ther a	d!K(G-[/I1H3J7I8J9Y>J?HA[BECJDJGJH^IHKINJSJUJWJX[Z[[J]J^Y_JbYcIfJhI
+ther an	r9GSa
+ther any	t>I?ZBIHDNXT[Z]bI
+ther are	qA]GZHJdJ
+ther is	h([+Z3Y>IBICXD]FXHDWWZY_Z
+ther not	h*J9H?YD[GZHEIYKJWXZIaYbZ
+ther was	s>GD^HEZ]]J
+thes account	wLZ^Y
+they are	v/ZOX
+they can	s>]BZHF[X
+they cannot	p@XG]HHVXZIgY
+they get	z*YHJV[
+they have	w3]:EHX
+they not	v?ZHHaY
+they phon	z!ZGX
+they say	t3J@YBKHII]OWU]
+think of	wI[KJZJ[Y
+third party	i-H.X7_@JBJIJJ]KIZEbY
+this account	r(Y)J;XDXHJVJ^]
+this articl	zH[
+this email	zH^ZG
+this featur	o=ZUYVZ
+this happen	z9ID[HFZ]
+this is	o:[@HD[HIZXcY
+this management	v8^
+this morn	h9I@cHHKFM[Z^
+this not	z:Z
+this on	zHJV]
+this one	t/J9Z@HB]HFKKP[ZI
+this ou	w%^(E9J;ZGY
+this out	z9]ZJ
+this page	z?GH_
+this password	j-Y@]HEIJKXNX
+this scenario	z)YHXJH
+this servic	zVZ
+this situation	z?JHXdX
+this tenant	vVJWZ
+this time	l+Y9I@GB_HFKYWXZEcY
+this user	d#Y%G(a)H+X3[=]?H@IA]BICIDXH@LZPZUHV^ZC
+this week	v9E@YDKH]N]VJfH
+thos user	z7Y
+thos who	w@^HHV]ZF[Y
+though i	w+]HEMX
+though the	vHZOHaZbX
+thre days	z@Z
+thre of	sIZaZ
+thre password	zHGIJKaZG
+thre time	q@JBHHHKFNJXIZbaY
+threshold is	zHZ
+through at	zBW
+through authentication	vH]
+through graph	z([HI
+through our	z:Y
+through the	h+ZBYD[HHKIN]VIZY_JaJgY
+throw an	zHJ^Xe]
+tick in	qBJG^HJZI^^
+tick requir	zL]
+tick so	zGZ
+tick the	vHJZIdXe]
+tien la	v#]7[HJKJ
+tien permiso	z%Y
+tien un	z3Y
+tier #	z!H(Y2J3JCIHGPaZH
+tijdelijk wachtwoord	z@[L]TIZJ
+till det	t9G>XB[gY
+till the	wfX
+till tomorrow	v@[
+tillbaka till	z-G>HHJK]ZIb^
+tillbakaskrivn av	r%[6]HJZId]fI
+tillfalligt last	zT[
+time and	r#_@JHGR^ZG
+time becaus	tWY
+time befor	w-XMX
+time drift	wRZ
+time i	vBYKY
+time in	s#Z@JHITGXaZJ
+time it	v3J@XHJOXZ]
+time not	v+ZBGHJZ]
+time now	z#IBIDZHJKKXXZ[
+time on	pH[RY
+time out	w/IHIR^ZJc]
+time to	zHGM_
+time with	wHIT[
+timed out	v]]c[
+tipo guest	z9J:aHH
+tls #	Z!J-J1E2J3G4H6J9J=I>I?K@HBHCIDJH[IHKHMINJOJPJRGSJTKUJVIXIYjZH_JaIcEdHeKfGgJ
+tls inspection	zcZ
+tls version	zHIY]
+to #	h@II[K_ZI
+to a	a!J(G*J+K-I2Y3J4Y9[>X?IBHDJG[H]IHKZMIOJXJZD][_[aJfJhK
+to access	t#X%HH]
+to acquir	z3JHEQaZH
+to ad	k!I%X(J-J/[0X4[:J=J@JBJHBKJPJRJTJZG_]bHd_fHg^
+to add	z)J*F+J8I>JCJDJH]V^
+to admin	s%I*^HGP[QYdH
+to allow	t.Z
+to an	q>EH[K[MZZJ
+to another	n!Y(Y9I:G=X>J@IHbKJVJZH
+to approv	zZJa]
+to ask	v(J*I@JDIHIV[Z^
+to be	_!Z%G(F)J/H3a4J5]8J:J=J>I?I@YBGC_DDEIHAIbKJMHNIOXPZV[XJZC[[]I_IaJcId[gJhJ
+to block	w.YHIaY
+to catch	zHGM_
+to chang	](_*J.]:K>H@GBGDJH>IIKGL_MHVGZa[I^a
+to check	w+J9ICJDaEYIIZI
+to choos	m#J-I@ZBJC[IJL_ZJ]J
+to cloud	vH[
+to come	v+YHJX[
+to complet	nO]dX
+to configur	r%J=JEKH]TIWYe[
+to confirm	w+ZHY
+to connect	w4J8]HGMZ
+to contact	sCID[HFVXZ]dY
+to creat	zHX
+to date	z+EHb
+to defin	v@JHIWaZI
+to do	p(K1G9E:J=[BbDKHCKHZ_hJ
+to email	r*Z>_?HDIYJaI
+to enabl	j)],ZBJHGUYVYWIZH[]dJ
+to enter	w+]>IDHHDK[O[ZIhX
+to entra	tGIHFT]YY[Gc^
+to exist	z-]
+to expir	wHIKYZ[
+to factory	z>YHZZJ
+to fix	z8Y@ZE[
+to get	m,[-H?Z@^BXKIZXeGhI
+to give	v([*Z@ICIHGIKZ]gX
+to go	t+[.^:[>HEJHFUKZF][
+to guess	i-_HJ
+to haslo	tKYZZ
+to have	q9IH_ZF
+to his	t+]/Z:J@JHFZZg[
+to install	z0_HH
+to it	v>ZF[HGKYZ[
+to just	wHIK][X
+to keep	n@^HGIJK^ZF[Y^YhE
+to know	vH[LIZX
+to let	w=YBZHHZIaY
+to live	z@aHFNI
+to load	wbZ
+to log	m!J#I:J>KHbZ[aF
+to login	s#XHaaG
+to make	h+[@XBJDXHFKJLYQ_
+to me	s9ZHFV[ZIaZ
+to microsoft	z>Kc[
+to move	wH]
+to my	d!J*J3J:^>b?Y@[BJCIDHEJHZKXUIVHZD]JaE
+to none	o!J9J>H@JBHH[UbaJ
+to not	rH]
+to offic	zHYaJ
+to one	v:]
+to open	zHX
+to our	l%Y4[7a:_GJHCZJcI
+to perform	s%](GHJ
+to pick	w@ZHILZ
+to prevent	qTZ
+to prov	v?[DYHJXX
+to put	zU]
+to reach	z>[D[HXKG
+to register	h+c>J?JCGHEZI
+to replac	w@YZHh[
+to reset	U![%Y(])F*]+K-J/H3J6J7H;I=G>Y?^@XBFCaEXFZGGHEJJKGLJMIPFTIVZWFXIZY[W]J^F_IbGcJdHhI
+to resolv	vZXdY
+to run	zH]]Y
+to sam	lHZQZ
+to save	z=[HF]If]
+to see	w#Y-JHHNYTZZH][
+to servicebu	wcZ
+to set	k%^(Z+F<]>YDHKYZFhK
+to sign	nMYT[
+to sms	z>_HIaJ
+to start	v0[HFcK
+to stop	z)[HYgK
+to switch	v!])HH[ZEh[
+to sync	vGZ
+to take	wEZHGK[MY
+to team	t:X_Y
+to that	w>[HI
+to the	V!H#H%D(G*J-I0Y2K3H4Z5J6I8K9G:F;Z=I>^@IAJCHDDEKFJGEH^JIK[LINYOJRJSJTIVJWJXIYKZK[I]]^I_YaFb]cZdEe]fFhG
+to this	w9]@JHZKJ
+to turn	v-F:X;ZH[VW
+to type	zKHh^
+to unlock	h#HBZHITI[_
+to updat	q%J([5^@JBHHBKHN_^JhZ
+to use	b(J*X.F/X4Z?X@JBJCJDYHZUHV]YZZJbYdE
+to verify	i#J*Y3F9H@JBJCZDbHJOJXZZI
+to wait	j@aHFMXXZ
+to what	z4ZHFKaZD
+to window	wB]ZHgY
+to work	wBIZ^fJ
+to writ	w%YBXGX
+to your	q+F7[:]DHUJZJ
+toda la	zUZ
+today and	sB[ZH
+today i	w@[SY
+todo el	v-[BIHZMKUZ
+toegang geweigerd	z%ZP]ZJ
+token are	zHJR[
+token could	z,Z
+token de	w,^HJ
+token error	t,Y
+token issuanc	zH]
+token not	z?aBJHFR[ZE
+token sas	wR^
+token with	z,]ZI
+told it	t7[@YD]HHZH
+told me	p(I9IHEVJXZZc
+told my	zZG^]
+told that	v)[@ZHJUJV[
+told the	v@ZD[HINJZIdX
+told to	t4ZHIKYV[YZdY
+tolto il	z4[?]BJCIHIU[
+tomorrow to	z@X
+too common	r-^
+too early	w!]@[HJKIZJ]X
+too easy	s-ZIZ
+too late	zDZ
+too long	p2aHEII
+too many	]#b-_3X9H@FBJIGKGOHT^X]ZHaGbK
+too often	oX_ZG
+too old	n0Z1_4J5^H[KIMISJTJdIeJfJgF
+too short	q-II]
+took a	z8Y>[BZHHZJ
+took it	s/[B]HJ
+took the	t-Y/Z8Z@JBZHINKZJ
+tool is	w1_H[RGZK
+tool on	zBIJ^
+touch the	z1[HINZZG^[
+tout le	w-]9[@IBIHGKJU^
+tout les	zH]MH
+traffic is	w<X
+trie for	zHGXa
+trie our	z:[HG
+trie to	m![%Y(ZHYKWPIVGZI
+tried #	vN[
+tried again	v@^BY
+tried everyth	wBINHZ_
+tried it	wBEXYZ^hW
+tried the	q@IK_^Za[
+tried thre	z#JHJKGNJXJZ_
+tried to	h#F@[BIHGK_T[XYZH^IhZ
+tried too	t#GHHXbZG
+trocar a	vZ]^X
+troi fois	za]
+trop courant	z-[
+trop court	w-JI^
+trop de	n@JHHXa
+trop facil	v-[
+tropp volt	wX]
+troppi tentativi	s#[XZ
+troppo facil	v-[
+troquei de	z>Y
+troubl with	zB]SX
+try again	g+I9G@ABGHGIJKGNJX^ZccZ
+try any	w@HBIKIXaZC
+try is	z-IHIK[NZ
+try to	e@^BJHFK[^IaY
+turn away	z-[@YBJHIKINY
+turn down	p-Z@ZHGIYK]
+turn it	t!_)J/]@JN[UDYJdJfGhJ
+turn off	b#W)[*I<Y?ZCJHJU]VIY[ZIbZ
+turn on	a!H%K(H)_*J,Z-J3J:I;Z=J?J@JBIEKHDJJNHPJUcV^WJZD^IbJdYe[fJ
+turn out	z^Z
+turn the	z4IN[
+tva metoder	v*]
+tva verifieringar	z*ZCXHJ
+twee methoden	w*_CJ
+twee verificati	v*[C[HH
+twic in	z#ITZ
+twierdzi ze	wh^
+two ad	tA]_J
+two contact	zHX
+two different	w/YHIg[
+two digit	rIGJZO]
+two factor	v3IH[
+two forest	vH[
+two gate	t*ZCXHJ
+two hour	z#J@^H[KGZJaG
+two method	n*KH^
+two month	zKZZI
+two password	r/]BJHEKZM[ZFg]hJ
+two proof	s(J*bHG
+two user	vA]HHPY
+two ways	v*[C^HI
+two week	z@JD[H]KFZI
+two year	wK^ZF
+twoj konto	zTZ
+tylko jedna	zCX
+tymczasowo zablokowan	zT[
+typ the	w#YHJMJ]]
+type guest	w(J:_HJ
+type the	wh[
+typed a	z,W@^ZE
+typed it	r3JB]HJIJZY]XaJhI
+typed my	s>GIJKZO^hG
+typed not	wOX
+typed the	s3ZIFKIZX]]aIhX
+typo in	t3]@YHX
+u hebt	v(Z@[XYZI
+u mnie	zV[
+u nas	z@]HJU[d[
+uber die	t%Z(X>[BJCIDZHJ
+udalo sie	z/]B[_J
+uit het	z3H?[HJOJT[a[
+uit op	w!J;^<XHJUZ
+uit voor	w(I)[U[
+um dia	w#H@^HJX]
+um erro	zOYZ[
+um grupo	wPXVX
+um metodo	z?[HG
+um unbefugt	zTZ
+um usuario	z;XHJXXZ[
+uma hora	wX[aZ
+uma politica	zWY
+uma senha	v-X@ZBKHHKJMJZ]
+un altra	o-J:_@aDYHGIJKYZH
+un autr	s@[KX
+un chiffr	w3[IYOI
+un dia	t@_HHX]
+un error	p3X@JEXHEO[XJZa
+un filtro	wJXa]
+un formato	z3Z
+un giorno	t@^HJX]
+un group	wP[
+un grupo	wVZ
+un gruppo	zPYVZ
+un jour	v@^HHX]
+un metodo	v*X
+un mot	n-^HEIGK]NX
+un nouveau	pKJZY[]
+un numero	t3E>JI]OFX_
+un ora	w3IHIOIX^a[
+un problema	zBJZ]cZ
+un robot	z9^HI
+un segundo	w8ZC[
+un seul	t;Y@[C]ZH
+un solo	s;ZC_IJZJ
+un usuario	vX]ZY
+un utent	z3JOIXZZ[
+un utilisateur	vZ[
+una contrasena	qHGIJK[NXZ[
+una directiva	z*XWY
+una hora	vX^aZ
+una licencia	zH[
+una licenza	w=[H[ZJ
+una maiuscola	zI[
+una nuova	z:]IJKJZJ[]
+una password	vBJHHIJZ]
+unauthoriz use	rTZ
+unavailabl when	w4[
+und das	z-Z@XKJdY
+und der	r0YNYcY
+und die	z>[GYHJ
+und es	t>GHEK[ZYa_
+und ich	s-Y9J>^@ZB]HHIKKIZJ
+und jetzt	w#Z@Z
+und kann	r#Y>X
+und leerzeichen	z3^IZ
+under the	nBJHFZZbahI
+une deuxiem	zCY
+une erreur	r3HEXHKOZZ^
+une heur	v3JHHX[a]
+une majuscul	zIZ
+une seul	z?ZC[HI
+unexpect error	s&G3_ZZ
+unexpir password	m%d(I-JKHLIZG
+unfortunately you	z-XZZ
+uninstall the	w?IBIH]J]ZJ
+unknown account	zHJb]
+unknown ad	z&]ZH
+unknown error	l&]H]ZI
+unlock account	vBI[]
+unlock but	v[Y
+unlock by	zTX
+unlock fail	z#G%[HETGZ^[G
+unlock in	q#KHIT_
+unlock is	w[Z
+unlock it	wBXTZ_I
+unlock me	v#]HJ[J
+unlock my	s#[BIhY
+unlock not	q#IHITY[^
+unlock only	t[Z
+unlock option	tHDT][]
+unlock successfully	z#IB]
+unlock the	l#DB]Hb[C_I
+unlock their	z[Y
+unlock without	rBI[]
+unos minuto	zBJM_ZI
+uns nicht	z:XZ[
+unser doman	z7Y
+unser password	z7XN[
+unterstutzt kein	z0XaZgZ
+until monday	zH_MJ
+until the	r@^BIHEM]P[ZJ
+until tomorrow	p#J@_HGX^ZF
+up a	wDXHXWY
+up again	s+^BGHZZY
+up and	zB[HJZ^]G
+up any	wD[
+up at	v7ZHJZH][^Y
+up by	w%Z@JH[K[MFVY
+up for	l-JD_H@UJV]W_YXZH
+up on	q9X>I@YHEZZa]
+up the	r%[EXHFRZZZ
+up to	z+EHb
+up with	v-]/[@WHGNZZJ
+up your	v+FDHH^VY
+updat becaus	z%XJW
+updat fail	s/YH[N^ZD
+updat it	z>[HGKHh]
+updat mguser	n9JHJgb
+updat of	z0]1^BIHDfH
+updat on	t9_HDZY
+updat password	z(YHIZ[
+updat the	n([/Y1[@YBHHCKHNafJhH
+updat your	zHIZ^hJ
+upewnij sie	z3YCZOX
+upgrad of	vfY
+upper and	zIGN^
+upper lower	wN[
+uppfyller inte	tI[N]
+uprawnien do	w%](];JZI
+uprawnienia do	z%[(]HJ
+us to	v*H:YH^
+usa pingfederat	z7]
+usar sspr	zPY
+usar una	zK]ZH
+use #	z*XK[ZJ
+use a	q,Z4[?EH[JZKZZJdH
+use it	s-[?]HGVX
+use my	t?]HYKYZG
+use password	wVZ
+use phone	v-J?YH[
+use security	z*[?I
+use self	vVX
+use sspr	p7X:Z=YGYVJdF
+use that	z-]
+use the	j.F/Y>J?ZDZH]UIYYZH
+use this	s-Z?XHJKJV[
+used again	zH[KITZ
+used befor	tH]
+used by	z%[A[HF_I
+used for	p,X>^
+used password	w-^IIKH
+used recently	zKZ
+used the	t-[HGIIT[ZI[Hg^
+used this	wKZ
+used to	k(Z*K>J?b@JBGDKHBI[KGP[VJZXfJ
+used up	v#XHKX]
+user account	q!HAHBHHbIXPIVI^I_EdX
+user admin	p!J(^)ZHJZF
+user after	zAYHYTX
+user and	t#I=]HGT[
+user are	p7Y:Y
+user but	z([)[HF
+user by	z(FH]
+user call	zBIZ[
+user can	i(G*_?EB^HFZJ^X_Hd_gJ
+user cancell	wHI][
+user cannot	Z!I(B)G0J3K6I:J>HAJBEDIFJGXHGIKKILJMJNJO[P[VKZb^]_BbJcJdafYg[hJ
+user chang	vBDH^ZZ^G
+user change	zBJHJJ[g[
+user complain	z-ZHH
+user confirm	zB_HHZI
+user could	wB[ZK
+user did	z@ZHIX]
+user does	w@YHJ_Z
+user enter	r3FHIK[O[ZFh^
+user exist	wAZ
+user fail	m(J@KAJF^GJHEKHUZZ[
+user flow	zH]ZJ
+user for	v=GAXH[XXZX
+user from	l8Y=XBIPETZZI^__[
+user get	s*Z+Z=ZBHHEU^VIZJ
+user gets	p*[HHZZ
+user go	zHDZa
+user got	w#XHI]YaJ
+user had	z;X@ZKI
+user has	d!G(Z+J?JAYBDC^DZIENZTJVHZ]_Y
+user hat	w=YCZHJZJ][
+user have	o*Z;]=[HEKJMY
+user id	q(KHDIaKJTZZHg]
+user in	d%](X-I/I3J7J8G;I>J?J@IAaBGCJDJGXJYKISITHVYZX[]^Ia]gJ
+user information	z3JHEQaZH
+user is	b!Y(I+[3_?J@JB^DHGXHAKJPXTDVFXZZ][J^[_ZgJ
+user keep	z-^HGIYKI
+user lock	z#JH[TI
+user lost	z=[HH
+user may	t(JLJSZZI^^hJ
+user must	w@Z
+user name	o+XH]IXOJZJhZ
+user need	s*^CHHIZ]
+user not	a(E+^:K=Z@IBXCGHDIGJYKIL_PJV]ZF]H_Ya[d[gJhJ
+user object	l!](J;[HI
+user of	v7X8_HEZJ
+user ok	w(K)_*EVF
+user on	s!Y@JBJMJZI_adJg[
+user only	r*Y+]CHHFNXZ]
+user out	zH]ZH^X
+user password	i)Z1]:X@YHI
+user register	s)J+H?aB^C[DDHEUJ
+user report	sBXHCZb]J
+user reset	l(G=Z@ZB^HGMZV]Z@^]gH
+user says	t#YHJKZZ[
+user see	w-]
+user show	z^X
+user sign	zBGHGM^
+user start	zBIH[]X
+user then	zgX
+user ther	z8X_Y
+user to	h+[:H@JBJDHH]KJLXUZZF[X^]
+user trie	w:WK[
+user tried	zKZNXTX
+user two	zA^PJ
+user unlock	wBI[Z
+user want	o+G-X@ZBJD]IX
+user was	k!_-J@IB]HEPZ
+user who	h!Y#J(I)^+I>J@_BKDZLYPXVKZC_Y
+user whos	v-JG[HGIZZH_^
+user with	l!J(Y)X:[H]LGZJ
+user without	zDYGJdZ
+uses the	wK^ZFgY
+uso not	zTY
+usr not	w+YHIUJV^ZJ
+usual password	zK^ZH
+usuario de	wA[^Y_Y
+usuario debe	zBJD]HJKINY
+usuario e	wdY
+usuario en	wVZ_Z
+usuario nao	r(Z)J=Y@Y^[
+usuario not	k)K8Z:XBIHGVZZ[^ZgZ
+usuario se	zBZdX
+usuario tem	zC[
+usuario tien	vAXCZ
+utent deve	zBJD[HJNY
+utent disabilitato	z!XbY
+utent e	zIZdY
+utent ha	wAYBXZJ][
+utent non	n:Y=]HIZJ^Y_[aX
+utilisateur a	vA[[Y]X
+utilisateur doit	zD]IJNZ
+utilisateur est	s:ZHKVXXZdZ
+utilisateur n	s([CZ
+utilisateur ne	s8Z@X^YaX
+uw account	s3[TYV[XY
+uw organisati	sE[WJd]
+uw wachtwoord	w@ZBXM^ZH
+uzytkownik ma	vA[C]
+uzytkownik nie	sDJLXZ]^^
+uzytkownika w	wIJV]]J_^
+vaak geprobeerd	zX_
+vai para	w>Z
+validita minima	w@[
+valu provid	zHIN]ZJ
+van connect	z1K2ZHHRJf^
+van de	h,Y-I3[9J:Z=J?JBGCXDIGYI[KGN[OJPJRXUKVaXIZG[J]IaGbJfI
+van een	t3Z:]IJKJOHV[
+van het	z3JNZO[
+van mijn	zH[
+vanish from	z!HHJKI^I_^bX
+vanta #	wXY
+varia vece	w#[X[
+varia veze	zX[
+vecchia password	t#[KZMI
+vecchia per	zHJM_
+vece y	w#]@IHJX_ZJaI
+veel pogingen	v#YXY
+vendor dll	zJ^
+verbindet nicht	zH]
+vereist licenti	z=]HJ
+verifica non	z>XaY
+verificacao e	z3H>IO]
+verificacao nao	w>XaZ
+verificar l	z3ZXY
+verificar sua	z3YXY
+verification code	vH[ZH
+verification email	taZ
+verification method	nDX
+verification sms	wHJaY
+verifier votr	z3[DJXX
+verifiera ditt	z3ZXX
+verifiez que	w%[3XVX
+verifiqu se	z3YOX
+verify me	v3H>JCGDcHHZGaJ
+verify your	s#J3^DEXZ
+verkeerd wachtwoord	z#Z,]XHZIdJhZ
+verlangt aber	zLY[Z
+verloopt nooit	zL_ZJ^K
+version #	t1aHHLG
+version is	w1Y
+version of	l1^H]MJ
+versuchen sie	w9J@YTWXYZ[
+very long	z2Z
+veto the	zJZ
+veze e	v#^ZJ
+vi har	z-X
+via graph	q(YDJHXg]
+via intun	zbX
+via sms	taZ
+via sspr	wNX
+via the	zgY
+vid nasta	zBJDIHZL^
+viel versuch	zXX
+vielen dank	z9]BXHJ
+vigencia minima	w@[
+vill den	z*Z>J@JC[K^
+vill ha	m#J*J-I/I9H:[>I?[@GBJC^DIHGIXKGM[NIZ][H]IaHh[
+vingt quatr	z@[XZ
+violat the	v/Y
+virtual machin	wH^R[
+voce nao	w:^ZJ
+voldoet niet	pHJIYKIN_
+volgen de	zHXO[
+volver a	v@XHKK_ZG
+vom admin	zd]
+von der	z;]GZHJOY
+von entra	v-[fY
+von kennwortern	zWY
+voor beheerder	z)[*a?HHKVJ
+voor de	r-]9ZCIHEMYUYWY][bJ
+voor het	z3]HF]]bZ
+voor sspr	w+IH]
+voor wachtwoordherstel	p=YDIHJV^WJfZ
+vorubergehend gesperrt	tT]
+votr administrateur	tEHV^WGZZdX
+votr compt	r3ZDJEITXV^WG
+votr mot	tBXEXM]ZI
+votr organisation	nE[dX
+vous avez	vXX
+vous ne	z(X:Z
+vpn client	w#[HYVKcJ
+vpn se	zH_
+vuelv a	z+YBXHIbZ
+w ad	n!Z#J-I/^3J=J@JHILWT[^]_G
+w chmurz	r/_0Y6XHJIJMJT]_Z
+w connect	w,X1J8]GXHIcJd[eIfI
+w dzierzawi	z:]WZ
+w entra	z7]
+w katalogu	r!]3^7[:I>JBJHGOJ_Z
+w kreatorz	z,ZHJdJe^
+w organizacji	w=X
+w przegladarc	zb]
+w sspr	z!J+I?[BID]VI
+w32tm resync	pBGHHRddHfH
+wacht #	wXZ
+wachtwoord gewijzigd	zBY
+wachtwoord is	o@ZHGIXK[M]ZGhY
+wachtwoord niet	n(H:Z@GVIZ_[I^ahG
+wachtwoord opnieuw	s%Y(]@JHJbY
+wachtwoord resetten	zHYbY
+wachtwoord te	v^[
+wachtwoord terugschrijven	v%]eX
+wachtwoord van	w(]@[HZZG
+wachtwoord vergeten	s>]DZHFZ]
+wachtwoord voldoet	w-X
+wachtwoord werkt	vBZMY
+wachtwoord wijzigen	z@JLZ
+wachtwoord wordt	s-J@IZYd]hX
+wahlen sie	w-]@IHGI]KZZGhJ
+wait #	rNJXYaZ
+wait a	p9HBYHHX^ZJ
+wait and	vHFaXb]
+wait for	k9^>J@HHZM^XFZIaJ
+wait one	z@^HJ
+wait till	z@^HH
+wait until	wXX
+want #	z@Y
+want a	g-J/J>D?F@]C_HbIJKHMKNHWZZIaJhK
+want another	v@]CZHJ
+want cooki	z.Z
+want me	z>[
+want my	wBHH]KIhZ
+want password	w-Y:ZH]KJLFZJ
+want someth	v-JCZIHK^ZF
+want the	h3J>J@XHBIJKYM^O[WYYYZGgZ
+want to	Z%Y(F*G+b-I8I:X>c?I@JBFCFH[IFLHMHNIOIPHTJUJVIWJXI[^]IaHgJhY
+want two	wCXIHJZ
+was a	s(X9I>G@JBKD^HDR]Z]]J
+was able	q#FBa
+was accept	tB_KYNIZJ
+was added	t8Y:ZHJ
+was block	zHX
+was caus	zQX
+was change	q(]-[BJHXZF
+was clos	zBGY^fJ
+was creat	z%ZGXHJ^X
+was deactivat	z!W
+was delet	n8]>]HC_[
+was deni	z%X/X
+was disabl	z)X
+was fine	zBHKIZ]
+was found	tB[HGK[hI
+was given	v)Y@WB]HJZHhZ
+was in	v>XHHV[
+was invit	w:[
+was join	z8^HJ
+was moved	v([=YGGHYZJ_Y
+was my	z>_HDZZ
+was not	k%^3K8HA[BDDZGJHEOXVJW[ZI]X_HdXe]
+was off	w!Y1ZfZ
+was on	m!X>[HD][hY
+was refus	t)J/I=HIZZ^
+was reject	zHXN]
+was remov	q8Y?[HG_[
+was reset	rBY][
+was set	r@]B^HHKILZNIZE
+was shut	v!^#J>ZHGZIfY
+was stolen	vH[
+was successful	zBXMZZH
+was switch	t-ZB[HDdJf]
+was the	v>J?[@_HE
+was told	v4[7[HJKZ
+was turn	s)[?[@ZBJHIKIUHbZ
+was updat	z/ZBHHKf[
+was used	v6XH]KH
+way to	l-F9I>Y@JBGC]DZT]X[ZI
+ways to	z*Z?[
+we are	v(]E[HXZIdI
+we can	z=aZE
+we cannot	n([)J:[=_@JEXHIPJVJZBc[dG
+we change	v<YC]DJHG
+we encounter	z3]HJZI
+we found	w@]HFUX^X
+we get	z8J=JHHN]Z]
+we hand	z>]@XZI
+we have	i0Z=aBICIHIJXNZOXTIWYZZdI
+we limit	zG[HIQ[ZI
+we moved	z0YHJ
+we need	p1X=DH_
+we not	l&^/J1[GJHCUZVHW[ZC_Yd^eJfI
+we only	w=Z
+we put	zVZ
+we remov	z_Z
+we run	z%I0Z1ZHG
+we see	vZ_
+we still	z5X7Z
+we sync	z3]8[HF
+we turn	tYZ
+we use	q0Y7Y=IHFJ]L[dZ
+we want	vHX[X
+weak password	w-]HJIFJY
+web server	v4JHbRHYEcF
+week and	q8[>]BFHGKHVZZ[fJ
+weet niet	zHJZa
+weil ich	w+[>JCJDHHJK[ZI][
+weiss ich	zZ][Z
+weiss nicht	zAYNY
+wenn die	zOZ
+wenn ich	z(XHI[[
+went away	vB]HJZC]^aH
+went back	z]X
+went fine	z@Z
+went through	m@ZBZCJNJTXZI
+went wrong	i#J9J@JBFHFOJZbb_hJ
+werden zwei	zC]
+were deni	v%]HI
+were on	z1^7ZHF
+were sorry	p@JHJWXZ^
+were used	zK[
+werkt niet	s?XHZMWdJfZ
+what are	t1GHYIYNXf[
+what do	q)H?JHYKHZZh[
+what does	n%[&[/X9HHXNHZ[
+what else	zHFI_KJZI
+what happen	q4ZHZUF]Z
+what i	pHJIHMZNHZIha
+what if	w4Y>YDXHI
+what is	h:[H[IJTGZ_
+what it	qHEIJK_ZY]X
+what now	t#X>GCXHZ
+what should	vHHZ[
+what the	m9KIIN[V[ZZ
+what to	w1G9FHEKIZb
+whatever i	t@ZIJN]ZG
+when a	v-G3[4XHX
+when click	wbY
+when enabl	v,[
+when i	]!X%Y(Y)Y3Y9I?Z@GBJDJHEIIKHOIPGVJZY[[]Ia[bZgJhY
+when it	s(E-IHZK_ZDa^hI
+when my	w*YHJKZZJ
+when reset	m(]@[HFNX
+when sett	w(^HEPJZY
+when she	wHJKY]Z_X
+when sign	z+Y
+when the	j%Z*K/X3]4G@WK[PJTZZF
+when writ	w%X4YHI_Z
+wher can	s-[HYI[NKZX
+wher do	m-G:XDGH_Z^dJfJ
+wher i	z(]HJZH
+wher is	rGEZI[[a_
+wher it	z-I5ZJZZJ
+wher my	zIJa[
+wher should	zHCZa
+wher the	oZHa]cXhZ
+which i	m%Z>^CZHBPIZHh[
+which is	tHGI]YZ
+which of	zHJIIN^
+which one	vHZ
+which role	z(HH]
+which rule	zKJN]ZK
+which sett	zH[LI
+which was	w4X>XFZHI
+whil contact	w3_HIZF
+whil i	r!ZHFZI]_
+who are	z9]HIPY
+who can	zQY
+who have	z)^HG
+who i	zD_HJZI
+who is	w#JH_
+who may	v-HQZVa
+who not	w!Z@[D[HHZF
+who were	w:G@[HZPYZH
+whol company	vHIU_
+whol day	z@^HIZI
+whol tenant	zHZ
+whos password	vHILXZH^Y_[
+why can	z@XV]ZG
+why cannot	p?^HJK]ZI[Y
+why do	o*^+E@]CJHZIKKDLZZH[]
+why does	t!X#]@]HGKI
+why is	t*X>J?]BIHZ^JaI
+why it	vHJI[KKZX
+why not	r)I*[?YB]HFLYZE
+why the	w!ZHIZX
+wi fi	t#YH^
+wie lang	z@YHZ
+wie richt	z>JH^
+wiec nie	zh]
+wiek hasla	z@Z
+wiel razy	zX]
+wifi password	vHZ
+wijzigen wordt	z7Z@JL[ZHhY
+wil een	wBJH[IYMHZ[
+wil hij	z*Y=J>IC[K]
+wil ik	z@[
+wil nog	vC[M[
+will be	z3J9]>IHZZJ
+will er	w-Y@IC[IJK[ZFhZ
+will not	r3Z@[FIH_IIMJTXZG
+will nur	zIW[[
+window #	mH]XJ
+window 2008	p4H5bHIMHbJ
+window and	w!Z/YB]HEMGbJh[
+window anmeldebildschirm	z[Y
+window hello	l9I?aMJZJ
+window in	z]X
+window inloggningsskarm	zbZ
+window login	o?]HEZJbXgY
+window logon	sHYM_bDgY
+window net	kHHca
+window not	wb]
+window says	v#XZJbY
+window server	s5]HI
+window sign	r[Y
+window updat	rHYMJZJf_
+window の	zbX
+window は	zM[
+window 登	zbX
+wir haben	r-X=ZBKDZHILXZYdY
+wird aber	w>]?[HJaJ
+wird abgelehnt	v@[NZZHd[
+wird als	w-]KZhX
+wird im	z0Y_Z
+wird lokal	zd^
+wird mir	z?]
+wird nicht	i-H?I@ZIHNIOXZ[[[dI
+wird verweigert	z=Y@[HJPY
+with #	m-X2Y3HBIHZIYO^ZEaH
+with a	^!H#I%J(X*]+Z/[3^8J9I:J>G@aBIH]IDKGMGNFPIZX[K]J__aEhJ
+with adfs	zHZTH
+with an	c!Y#Y&Y)X:Y@JBJH]KIMFNJTZZIaJbYeZ
+with and	wBJHJIIK]OZZGhY
+with another	z>_HYZH
+with change	z@GBDZa^J
+with entra	z/JHER^
+with error	w8HH^ZI
+with everyth	z>^BIHJN[ZG
+with extension	z3^HH
+with his	s#I-HHGI]KZLJZ[
+with it	j/_@XBJHCIJKIOXTJbJg_h[
+with letter	w3^IHOJ
+with must	zHJLZ
+with my	j#J3J9]:Z>ZBIHBZaaH
+with new	z/HHGM_gJ
+with not	z>IH]KHMJZJh[
+with old	w#XBGHDMa
+with one	z*ZC]HIZJ
+with our	rB[HXNXZF
+with password	nBIHXJXLGSWZ]
+with policy	wHENaZJ
+with role	w(])^HG
+with that	z-Y>ZHI
+with the	Y,[-H3E4J7J:I>[?HAYBcCJDGGJH>IFLYMYOXPJTKZH]J_IadbYcXfJhH
+with their	w=GB[H[
+with this	wHIZZhY
+with us	z:Y
+with what	z-X
+with writeback	q=[HFJ[
+with your	n:Y=XEYHIcZ
+within the	z@]HKNIP[
+without a	s)Z*J9]@IHF
+without any	s@IB]DYHFVZWZZE
+without change	wBFHZ[Y
+without country	z3IO[
+without plus	v3^>JaK
+without reset	s[Z
+without the	r3]4[>HBJFYHHIIOXZH
+without writeback	z7ZGJH]
+wizard cannot	zHJe]
+wizard error	w,HH[ZEe[
+wizard was	zd]eF
+wlaczyc zapi	z6]8[HXdI
+wohl nicht	zC]ZY
+word in	w-ZHX
+word is	w-J@YH[
+word phras	t-Z
+wordt geweigerd	w@Za[
+wordt niet	r7Z?^@GHJNGZXaJdJfYgXhZ
+work after	t%ZBZHFLXPIZHfZ
+work again	qB[HJR^ZE
+work as	z%[)YPG
+work at	s(]9I@HHEMZZ_fJ
+work but	tHIMXaZ
+work everywher	wBIM[
+work for	c%G([*I:Y@]BEGJH@IJM[P^V]ZZ^ZbJfZ
+work if	z@[
+work in	l.W/[BIMYZFgX
+work not	zHIL[ZZ
+work now	r9HBaHKZHfJ
+work on	kB]HGZ^
+work only	w%a8ZPD
+work phon	v>HH^
+work sinc	w1JHHZZfZ
+work with	sM[gY
+work without	zBELXZ_
+would like	zKWhJ
+writ back	_!I#I(H0J1K3J4Z8Z:J>J@HBFDJGHHEJIKFMKNJUIVJXJZX]JaJbHcXdaeWfZg_hJ
+writeback and	z=IBYdZ
+writeback brok	z1Y2Z
+writeback cannot	rGY_ZdIeX
+writeback could	tZIdHe^
+writeback dell	z%[HK
+writeback dur	wd[eYfH
+writeback e	zBYHZfJ
+writeback fail	j0X1Z7Y<YHDRYYXZIdJeYfG
+writeback for	vG[dJ
+writeback has	wB[HJdXeJ
+writeback in	n,HB^HZZId[eG
+writeback is	hB[HJZJd]eW
+writeback keys	z6Z
+writeback need	v=[HEYY
+writeback non	r%ZHIZJdXeIf]
+writeback not	h%J0X1YBHGJHI_Yd_eF
+writeback requir	w=XdY
+writeback servic	rHHZI_^dEfZ
+writeback stopp	qHGYYZJcYeJf[
+writeback target	sG[_ZdG
+writeback to	w%IP[
+writeback v2	mHcPHVIdHeIfJ
+writeback was	wB]HIdGe]
+writeback with	w0FH_RI
+writeback work	t%JBCHbR^UFZGfJ
+written back	i/Y0]6KBZNKPYRYZH_JdHgZ
+written to	z/ZGJH[VJ
+wrong after	zP[R]ZF
+wrong code	t#GHJX_
+wrong current	zhX
+wrong in	t3^OH
+wrong it	zO[
+wrong password	j#[/Z@IHCIIKJT[Z]hG
+wrong time	tR[
+wrong trie	w#^HJXG
+wrong with	wHEZ_
+wrot it	z/]@ZNJfG
+wurd abgeschaltet	z!Y
+wurd das	z/X
+wurd im	z!J^Z_^
+wylaczon w	v<[
+wymaganych licencji	z=Z
+xbox account	zH[
+y a	tHZM[
+y ahora	s@YK[X[hJ
+y dice	v-ZIJKHO]hZ
+y el	o:[>ZHJM[ZJcZ
+y en	wTX
+y es	z3IOZh]
+y hoy	z@[
+y la	l%X>J@IB[GJHJIXK]NXXZZIaJf]hK
+y los	z*XI]ZGdZ
+y me	z#aHHKJZH
+y mi	z!]HIa]
+y not	e!J#I(H)X-K7Y9I=^?G@[BHCIDYHJIXMIOWVIZXaFhZ
+y pide	zC^
+y solo	z?Y
+y ya	v=[?J@ZHJK[Y[ZJ
+y yo	w(Y9F>]CWVZ
+ya la	w-JK_hJ
+ya not	l)]3G9J>a?Z@JBIDHHEIJKZOGX]Y[ZJaF
+year ago	r>bHDKX^X
+year and	w>J?[HKZX
+yesterday and	z>[@ZHH
+yet the	z/[BJNHTZ
+yo not	z(ZV[
+you are	v+^DHHH
+you can	nEYHGZHaYb[
+you cannot	e)J:I>Z@IEJHHKYVYWXZJ^Id[h[
+you check	zZ_
+you do	q+Y9b:YHAZA^YaY
+you enter	thY
+you get	z9ZHZKIZI
+you have	f#X=I>[BHDXHHIXO_VJeZ
+you help	wZY
+you know	tBZHJaY
+you may	t%YHJ
+you must	o?XDYHXfJ
+you not	i%HBKD^HXUHVXZF^XaZh[
+you pleas	vZ[
+you reset	w(IBIHIVIZ_
+you see	zHJZ[
+you tell	zHZ
+you to	v7[HFUJV[
+you try	vHIaZcY
+you will	zH[
+your account	^![%I*K+]3]7J:Z=IBJCJDYEYHFIKPIT[UJV[XXZE^G_J
+your admin	^!J(I)C*F,I3I:H=[E]HAIJPGV^WYXZZ^^Jd]gI
+your company	z-XHJN[
+your current	vHHZIh^
+your on	n%Xc[
+your organisation	^7Z:D=^?ZEYHDNWUZVFZFc[
+your own	r)JUWV]
+your password	](G:X=J>X?J@IBECXE[HdKHLKNFUJVFZG[JaXbJcYdXgJhI
+your phon	z3H>ZDJHZ
+your phone	z3X
+your reset	z:^HI
+your system	w!X:]HG
+your team	z:aHEZH
+your user	wI]ZIdX
+your version	w1]HI
+youv tried	v#ITYXZ
+z ad	z3YHZ
+z administratorem	zPJZ_
+z kodem	waa
+za duzo	t#]9JHJXaZJ
+za krotki	wHJI_
+zapi zwrotny	h#J%I3J4Z6Z8Y9J:J@JDJPXUJVKXJYYZXd_eI
+zapisu zwrotnego	m%X,Y3J8[9J=YHGZIcXdYe_fX
+zapisywania zwrotnego	z%[eXfZ
+zapomnialem hasla	wHIZ^
+zarzadzan lokalni	zd^
+zbyt latw	w-Z
+zbyt wiel	vX^
+ze to	zO^
+zegt dat	s-^3J>JDZHJIIK]OXZHdZ
+zegt ie	z-YIZ
+zgadza sie	zO]
+zgubilem telefon	w>[
+zip file	zH^ZJ
+zle haslo	z#Z,[h[
+zmienic hasla	w@GZ[^^
+zmienilem numer	z>X
+zresetowac hasla	t:]Z[
+zresetowac haslo	zBXDZH[ZF
+zu erraten	s-_II
+zu kurz	vI_
+zu lang	z2[ZJ][
+zu leicht	v-_IJ
+zu meinem	wCID[IJK[ZI
+zu oft	o#[@IHIKKXdZH
+zu verhindern	wT[
+zu viel	q#]-Z3[HHIJKHOIX^
+zugriff mehr	w>]
+zugriff verweigert	s%_ZJ
+zum zurucksetzen	r%W(X?]WYZI
+zur kennwortzurucksetzung	zWZcYfZ
+zuruckgesetzt werden	z:[E[ZI
+zurucksetzen am	z@XbY
+zurucksetzen die	zLYU[VI
+zurucksetzen geht	vZ^fJ
+zurucksetzen ist	w(YUX
+zurucksetzen nicht	r(I:JEYHIL]VZZI]Ja[b]
+zurucksetzen von	zWY
+zwei methoden	v*XCX
+zwei nachweis	z*X
+zwrotny nie	wZIf]gY
+あ り	c%I(X9]=]>JCJDYFYHXKIM[NXUIZE_YaKbIdIfJ
+あ る	p-H9H=J>^EYHBIJK[MJOXVXZ[d[
+い か	w,Z3[9[@IZ[hI
+い が	t+Z@YHJ[_^YhJ
+い こ	zh]
+い し	z9]
+い た	r!Z>I?ZBXCJD[HJK]UZZH_Z
+い て	k#X-I9K:[>H@JB_CYDJGZHGIIJXKJMJN^OJXJZIaGdJf[hH
+い と	f!J%J+J-Z3H9H:J>I?I@[CGD[HFIZKYMHNdOHVIXYaIbJdJhY
+い な	e!I#J(H+X-H0J1[3D4J6J7J9H:H=^>G?H@HAJBHD^EJG^HBIGKHMYNXOHPJVZWaXIZF]Z^J_YaFbJcJf]gJhJ
+い の	g!X([*J+Y-I9I:I=J>FBXCZE]HEIFKGM_NJOHVHXH][^K_JbIcJfKh^
+い ま	[#[%X*J+K-]3G4J6K9X:G=H?GAYB^CID]EXGJHGKGLJMINJOIPHRXU]V]WIXGZG[J]J^J_IaXbHcId[eK
+い も	z-]MYZJgY
+い よ	zH]IXX[
+い る	]#I(J*J,K-^/J0J1J3[4J6J7Y8J9G:G;Z=G>E?Y@FAIBHCJDCEJGIHFI[MFNFOYP[RZSYTJVEWJYJZC]I^__ZaYbGfZgIhX
+い ス	w>[H[ZJ
+い パ	g-Z:]>Z@JHHIJKHM^UJZX[JbJdIg[
+い 場	w:[=ZYXZI
+い 番	z>Y
+う か	z9[@YKKh[
+う ご	z9^
+う ち	zHJIZU[V]
+う で	w!^9J:[BYHH
+う と	p@^XYZJh^
+う に	wH]UJV[X[ZJ[X
+う ま	w9Z@IHIZ_hI
+う 一	q@aCZXJ
+え た	n%[9J>J?[@cHHIJKIMWXXZHbYhJ
+え て	h!J#a(Z-I3I9I:K>Z?I@FDJIIK]L[MXTJUIVIX[ZX^JaIbJdJ
+え な	k(Z>J?a@JCJDJHEI^M[UJVHXYZHbJ
+え ま	q!]KYZ[gZ
+え ら	z@]^Z
+え る	v#HHXM]V]ZJ[]
+お ら	z3[d[
+お り	t9]d[
+お 試	z@YZY
+お 願	z9]
+か か	r3[>]HFM_ZGaZ
+か っ	w3J>J?JHKMW]^aZ
+か な	i#[3I4[9J>J?J@HH^IYKJMIXG]JbZcZf[hH
+か ら	d#I%I&Y(I+J,J/J0J3X4_6Z7J9H:I;Y=[>E?HAJCHDJEKGJHEI^KELJMEOIP]RJSKTIUIVGY[[J]I^IbXcIdHfFh^
+か り	p-[9]@]AZHJIGKJXJZX
+か る	r-I3[9]>[BJKJM^ZC[^aJhJ
+か れ	t-X@YJXLYXJh[
+か 変	z@[gY
+か 登	wCZ
+が #	p2[3[@YHJXZ
+が あ	e(Y-[3K9H=]>IBHCZDZEXFYHAKZM]NFUJVJ_YaJbIcYdIhJ
+が か	zMXa[
+が ず	zHJRb
+が で	v9[@ZEYUJZZ
+が と	w9^ZY
+が な	j%](X3_4I5]:H>I?XBJCIHBKJMJOJQ[UHVJW]ZE[ZaIb[dYfH
+が ま	vHDMdUJW]
+が オ	q0]U_ZH^YdIgZ
+が ク	v/X6[JX
+が グ	w(Z:[HGV[
+が サ	wHYZE[^f[
+が パ	p7XE[GZHJU[VIZF^ZdH
+が ブ	z#I.XH]
+が ユ	z![:[ZJ
+が リ	sBYM[VYZDdZg[
+が ロ	s#[HYTJbZ
+が 一	s3[6[?YC]DIHH
+が 不	t%X(^3^HJIJNZZJ
+が 二	s/^A]C^HI
+が 付	z3Y:[
+が 何	wZ]
+が 使	w-]IGKHZ]gY
+が 停	t!I4^HZUJZJf^
+が 入	t-XI_JXKJOJZ[^YhI
+が 全	zO]UZ
+が 出	m([*W3I?FC]HFIJNKVKZ[[]a]
+が 切	z;[=[H[ZH
+が 動	s.XZFfa
+が 受	w>ZNJZZaI
+が 古	z0Z1]4J5]HJ
+が 含	v-YIY
+が 変	w>[
+が 外	zZJdb
+が 多	vHIX_
+が 失	z!]d[
+が 届	o>YB[ZJa[
+が 必	o%K5X:[=XC[DIHXI[LY
+が 悪	zE]Z]cX
+が 拒	t%X-[JX
+が 有	pMYUYVZZI^ZdX
+が 来	v>Ha[dIf^
+が 止	w![)YUZfZ
+が 正	q%[,Z3]ZJdJh[
+が 残	z#Y3^CJDI
+が 無	g!b-J;Z<Z>IAKCZHGIJMJOZVIYXZI_JaHbXfJhX
+が 発	zZ]eZ
+が 登	s+J3J?]CZDKHHO^
+が 組	wd]
+が 落	w4]9JHZMJRIf^
+が 表	r+[?[OZZJ
+が 見	s#J([4^AZHZZI
+が 足	w(]3I9JHJI_ZH
+が 通	z;[HJK]ZY
+が 違	r,Z6[HYRZZJh^
+が 選	z?^[X
+き ず	z,_gY
+き な	d!J%K,J-I/J0J4I6[8[9J:Y=[>a@YBGCJDHEIGJIGKHNGOITIUXWIXIZ=[[^[_IaHbXcGdFeXfXgFhX
+き ま	a!H-J4[7J9I:X?XBICIH]IYMINJOJXJZ^^IaZbHfHhI
+き る	sHFIJVaX]ZIb[
+き 戻	i!J%J0Z3J4X8[9J:J>J@HBIGYHDKJMINJRXUJVIXJYY_YaJbIc[d^f_hJ
+ぎ ま	wI]ZJ
+ぎ る	q-Z2^9I@YCJHFI[KIMKX]ZIfK
+く あ	z3XhY
+く い	w-[@IHHKJZ_hI
+く し	w>Z@Z
+く だ	e#]-]7Y9Y:J>I?JBYDJHZIIK[MHNHPJTKUJ[JaJhH
+く て	w-J1]9]HHKZZHa]
+く な	l#_,Y3Z9G=[>I@ZBJCJHGKHXZZFaIh]
+け て	z-Z@XZY
+け で	v8]?ZC[DJHJZ[
+け ど	w@ZDWN[ZZ
+け な	p#G-I3I9J>I?I@XCJHXIHK]NIO[SYXKZH[[]]aIcJhZ
+け 付	t-I/XIIK[NHO[ZXhZ
+け 取	w>[aI
+け 失	w;ZF]PYZJ
+こ と	l%X(J-I:Y=Y>ICXDXEXHGIZKZMXOXVXZGaY
+こ の	r(_>JBXHJIJU[WZZI
+こ ろ	z@X
+こ ん	w9_HI
+ご ざ	w9]ZY
+さ い	e#]-]7Y9Y:J>I?JBYDJHZIIK[MHNHPJTKUJ[JaJhH
+さ れ	W!]#](G)I+Y0I1J2J4I5K6H8I9D:Y;[>D?^@EAIBICXDGEIFJHHICNYO[P^QXRHSJUGVIYIZB[Z]G^X_HaXbHcGeIhJ
+ざ い	w9]ZY
+し い	d!J(I+Z-]3I9H:[>E?GBYCIDJIEM]OJPJUIVXXHZ[][aJbXdIfIg[hY
+し か	m3I>J?_@ZC^DJHFIYKKM]NJXJZGaGgX
+し が	sHJQ[RZY[ZFdYf^
+し く	l%[,Y-J3]9]BJCJHIKYXJdIhZ
+し た	W#Z%J(F)J,H-J.J/H0I1J2J4Z5J6X7H8[:E;I<K=F>]?]@aB_DEEHFJGHHIIYJIKGMYNHQJRGSJUEVIWHX]YH]G^HaJcFdFgZhH
+し て	Y!G#[)I*H,I-[/J0I1Z3F4H6I8X:H;I=G?D@]AIBJCYDYG[HIJKPYRISJW[XDY]ZB[G]H^HbGdYeIhG
+し な	q-J/[0[6[:[>ZDXHFMKNYZJ_]aIfI
+し ま	g!Z%I-J3H6Y9Y:J@GB[DIHGIIKIL[NKOZTJUJVJXZZ^aJb[dIeXfJhK
+し よ	z@ZXZ
+し 不	w4J8]HJc]fX
+じ て	vB^ZIcX
+す い	v-]
+す か	o3J=HBICIDHHeK[MHZI
+す が	n(YHXVZd[
+す ぎ	k-[2^3J9GCJHEI_KHMJNIXcZFaKfJhJ
+す と	w-JZJbad[
+す る	b![%H(_-H/J3J6J9I:]>J?I@XAJBHCIDXHcIHMGN[OIUFVFWJXH^I_ZaIbGcJdFeYfI
+ず れ	zHJRb
+せ な	t0[>JHFX[Y[Z^_ZaJfH
+せ ん	V#G)J*J+I,I.J/I0I1J4Y7I8J9D;J=X>Z?YAICHDXEXGIHXI^JJKYLIMGNHRISJTIUZVZWHXFZ^[H]I^GaZbHeHfIhI
+そ の	q%H-J3J9[;[>[?[GaHGKIMJNJVJZJgX
+そ れ	zK]MY
+た い	l+Z3J9J>G?^@[BKCJDIH^I]MINJXIZH[ZaG
+た が	k!Z-J/^3J9I:Z=J>X?I@YBJCZDHHGIIK[MXNJUJXH_Ja[dJfYgZ
+た け	z@ZN[ZZ
+た し	rIZKINaZJ
+た と	z@X
+た の	j*Z-J3J:J>]?]@[CJDJHFIXKHLWM]NIOJPZVJXJZGgIhY
+た は	t%Y3Z9YHIcZ
+た ば	w@^ZJ
+た ま	z#H3^CJDITYZ]
+た め	l+[@XBJEXHFL]TYU[XYZF_Z
+た ら	k!Z#I-Y3J4I8[>IBYHFIYK[MINJOJTZXYYZZEb[dJfXhI
+た グ	vPaVX
+た パ	p:^HIK]MJZH
+た 電	wO]
+だ け	e!J#G%[(J*Z+J,J-E/K3I8[9H:I;Y=J>H?Z@GAJBGC[DFF[GJHGIYMHN]OHPZTZUJV^XI[^]J_JaIbJcJdIgKhJ
+だ さ	e#]-]7Y9Y:J>I?JBYDJHZIIK[MHNHPJTKUJ[JaJhH
+だ と	w-aIXKI
+だ め	w-^IXKKN[
+ち は	t9_GZHGUZ
+っ た	f#Z%J+J-G/]3Z4I6J7J8J:I=^AJBHDFHCIGK_LJMINIOHUHVIXWYYZX][_IaFbIcIdIfZgJhH
+っ て	[!a#J(G)J+I,J-Z0J1J3H4J6J7Y8J9I=Y>W?F@GBFCFDJEIGYHAIZMHNEOXSJTIU]V[WJYIZB[I^X_Xa[bYcHdXeJfDgHhZ
+つ か	t4^AZHZZJ
+つ の	m%]*[A]C]DJHG
+つ 必	z@X
+つ 目	z8]C]
+て い	S#J&J*F,H-^/I0G1X2I4F5I6G8G9B:I<J=Y>F?J@GBYD^FIG^H@IZNIQIRZU]V[W]XFYFZ?[I^[bCcGdZeHf]gD
+て お	q3Z9]HJd_
+て か	t=^@YHIY]ZF
+て く	h#]-X7Z9I>I?J@IBZDJHYIIK_MINIPKTHUJaJhI
+て し	t!]L]PXZGb]
+て と	z@ZXYZ[
+て な	zIJN^ZZhJ
+て も	o#F-X>KCYDJHHIJKJL[N]O[T[ZIgZhK
+て る	zDJHIIKK[O]h[
+て コ	w>[aI
+て ロ	z#]1]HJ
+て 入	w#]8]9IB[aGdI
+で #	zR[
+で cooki	z.[
+で sspr	wVJWZZ[bZ
+で あ	zOZVZ
+で き	Z!E#I%H*I+I,[-I/H0H1K4Y6Y8Y9G:Y;J=[>b@YAJBYCFDHEJGHJJKILIMHNEOGPXRISJTHUXV^WHXYZF[[]I^X_GaEcIdHgJ
+で し	v3[9[@YHJM^ZGhJ
+で す	b!]#I%I-H9^:Y=G>H?G@[C^DEHZK]LJNGOITJUJVHXFZC[J]Ja]bHfIhH
+で な	z:ZU[YXZJ
+で の	zEYgY
+で は	e!Z(W)X*J+Z-J3I6J9I:G>G?]BHCZDGEJHAIIKGM]NJSJT]U^V[WJXIZD][^JaIbXcIdHeJfH
+で も	tBZZX
+で サ	w1]HZcJfJgY
+で パ	k(I/J0]6]:HBXEJGJHIMZNJU^V[ZB^YbWeYfI
+で ユ	v!_HJV[ZJ
+で ラ	wHJdZe^
+で リ	l!J%J(H:^=YBIPJU[VFWKZE^Yb[fXg[
+で ロ	t#INZT[[Y
+で 入	v:]@KB]IJZHb^
+で 再	w@YcYg[
+で 変	n/[7[:[@IBXHJM[ZH^JgXh[
+で 待	z@]XY
+で 拒	s-J/ZHJN^aZ
+で 書	t0[4ZHIRZZJc]
+で 無	w!^BZLX
+で 管	tE]d^
+と う	z9^ZI
+と が	s=ZDYEYK[MYZJ
+と こ	z@X
+と し	v@ZH]XY
+と す	z@Z
+と の	wc]
+と は	z:[I]ZI
+と を	w%YCYHJOZVZ
+と 一	w3J6[C]OX
+と 出	l-]HHKGNZOZ_XdZhZ
+と 表	t-JNZZ[h]
+と 言	f!J+X-^3I9G:J=J>H?I@YBJCWDZHGIZMIN[VJX[ZG]KaJh_
+ど う	w9Z@JZ[
+ど こ	vBICJDGH]KKS]TIZ_
+ど の	wBZHZN]ZI
+な い	P!A#A%J&H(])I+],G-=.H/J0[2G5Z6[9?:X<G=X>[?_@JACB=ECFGGZHJJFMYN]OJPGRCSITJUHW_YZZI[Z]H_Za[dBeIf]gG
+な く	k#_3Y9G=[@JBZCYHFKIX[ZFaH
+な し	l#J%H&[:K;[<Y=JDYHCLZMXT^U^VJWJZHbJdZfJ
+な ぜ	w#H*]HHZ][]
+な っ	e#[(J-I3I9[:I=Z>H@YBICJDJHFIJKZMJNKUYVYX^ZE]J^X_JaHbJfIhI
+な の	j#H(K*]+Z-[3H:]DHHEIYNKO[VI[[
+な る	zHHOYZJa]h]
+な ア	z%Y;]A[HK
+に #	r2Y3]>JHIIYOHX^
+に sspr	zBJHYS]
+に か	z3[>]HGZZ
+に し	j(J-Z3I9X>J?[@XCJHEIYK[MINIU]XIZCaHb[d_fJgKhJ
+に す	r.XHadIeZ
+に ち	w9_HI
+に な	f#G-I3J:J=J>I?Y@ICIHHIJK[MJNJUZVYXY[[^X_Ya[fJhJ
+に は	p%J(Z*]7]?IH_KJMWNJTKVJZI_[dJgK
+に も	w>J@[HHKJXKZ[a^
+に よ	z!J-JUZ^]d[
+に ア	z>Z?HHHZJ[Xa^
+に エ	zO[eZ
+に コ	wF]HHaX
+に チ	wLY^Zd[fJ
+に パ	t@JB]MYZFd[f]
+に リ	s:HHGS]UHW^ZFb^
+に ロ	v#XMXTZ
+に 一	z@ZA[_J
+に 何	wDIHaLYX[ZI
+に 使	v>JKb
+に 入	tG]V]
+に 同	zA[HIf]gX
+に 問	tEYZ]cZ
+に 変	v@]HIL[M[XJ
+に 失	zBJZ^eZ
+に 届	w4[>[HIc[
+に 必	v%^HXUHd[
+に 戻	v0^HJK^ZDb_dI
+に 接	v4YH]YWcX
+に 登	z+[D[HJ
+に 進	w:[X[
+の activ	zg[
+の ou	z%[CIG^HJ
+の か	w(]*[ZY
+の が	z#YHJK]gY
+の た	t+[EYHGL]ZH
+の で	g!J(I-X3W:[=J>[?H@^BZCIDYE]IXKHNIOIPJUJVH^JbJfJgJhY
+の に	c!J#G%J(J*Z+]-E3D7J9G:J=J>E?bBICZDDHBIYKYM]NFO^PYUJVYXFZG[]]I_JaJdIgIh]
+の は	zDJHJM[O]
+の ま	q!^%J@JL]MXZH[Xg]
+の み	z=YVZ
+の も	v3G>]@IHJKYOJ]]
+の を	o-Z>I@IHCIHKZMbNJOIXIZIha
+の ア	p#K%YG[HZLZV^
+の エ	zE[UJZJf[
+の オ	w;[A[E[G[HJ_HdJ
+の コ	w?ZC[HJaY
+の サ	z2[bY
+の チ	v;]GZHJLYZJ^ZdZ
+の パ	_(^-H2_:E>I?I@JBGDHEIF]GIHXIHJ]KaLJN^PIUFVHWZXJZ>[I^IaJfHgZhb
+の フ	t7Y8^A^HX
+の ポ	v:[HHN_cZ
+の メ	rM[PXV_
+の ユ	q!J3J8]=Z?KA[BJD[HFVHZY__bIdK
+の リ	k:IBYHHQXU]VIWJb]dHf[
+の ル	zG[HIMJN^ZI
+の ロ	w#]HXTJZJb[
+の 一	v-Z@JA[BKCJDJH[I[KKZIh[
+の 人	t%J(X;J@YF]GZHIV_ZI
+の 件	z9]BX
+の 名	z-[F^KJ
+の 問	wBIHGZ^c]
+の 変	r@_LYZZhH
+の 形	w3^
+の 接	vca
+の 方	t?]HJ
+の 時	vHIRccKdKfG
+の 検	z3JCWOZX[
+の 権	v%];XH^
+の 番	t3G>aHJKHO]
+の 登	t+[?IBYDYHY
+の 確	wC[
+の 管	w([,ZPZ
+の 要	wIZKIN_
+の 設	wH[V[d[
+の 質	v*Z?^HJ
+の 選	w?_HH[]
+の 電	s3X?]HX
+は あ	wH]MJVZd[
+は そ	z>[[XgY
+は で	t:ZHII[V_ZHb[
+は ど	w#JBJCJDHH_T[
+は な	w7]HGTZVZ
+は ま	z#IT]
+は も	v9J>^HHKZX]ZJaG
+は オ	p7[NXd^gZ
+は ク	zPZYXgX
+は セ	z)]HHUZ
+は パ	w(J:JD]ZI^_
+は リ	s)Z5[7[?[HGUGVZZJ
+は 一	vTW
+は 以	zMZgY
+は 使	l?[CJHHI^KWM[
+は 前	t3H>[HHKZM]OJg[
+は 古	sHHMbZH
+は 変	z#I@YTYgY
+は 新	wHKM^gY
+は 書	wG[gY
+は 無	w)ZHXUIa]
+は 通	z%]CZ
+ば か	w@^ZJ
+び 出	w+Z3[HJQ]
+へ の	vHKMXQXc^
+べ な	wH][Z
+ま い	v!]-^NEPYZI
+ま く	z@IHJZahJ
+ま し	a!X#](J-F3G9Z:J=I>K?H@EAYBcCYDEIXKHLJMZNHOHPITIUHVIX^Z_[J]J_KaEbHcJeXfIgIhI
+ま す	Y#[%H+I,J-J.X2J4J6J9^:I>H?H@IB]CFEIGJH]IZKJLIN]PJWJZY[I]I^J_HaGbGeJfGgX
+ま せ	V#G)J*J+I,I.J/I0I1J4Y7I8J9D;J=X>Z?YAICHDXEXGIHXI^JJKYLIMGNHRISJTIUZVZWHXFZ^[H]I^GaZbHeHfIhI
+ま た	r#X%Y3Z9Z@ZHIZJcZ
+ま だ	o#H9K@YBJDYHCIJMdT[UIW[ZJ
+ま っ	w![HHRJ][f^
+ま で	m9X>K@[BIHGIJKZM_XXZE]]fZ
+ま ま	l!^#H%J3]=J>J@JBICJHHKJL[TXUJVJXJZZbKfJg^
+ま れ	s-ZHXIY
+み な	z+^DHTX
+み の	z+]HFV[
+め な	v3Z:[>]HHUJXZY]ZIaI
+め ら	q![)X*X+ZCZDHHIUZ
+め る	vI^M[
+も う	k-I3J9H>^@aBYCXDIHGKXMJOJX[_ZaGhJ
+も な	zHJT[a^
+も の	n-Y3G>[HGIJKaMYOGXJZHgWhY
+も メ	w3GD^aX
+も 入	v3X>J@ID]HHKJLYMJOJZ[]]aI
+も 問	zB]ZJaX
+も 登	z3GD^
+や す	t-aIH
+や り	zX^
+よ う	n!](J-J:J?J@]BJHYUIV[X^ZG
+ら し	t-[9J>J@YHJIGK^MJVZXIZIh[
+ら ず	v3[@J]]d[gY
+ら な	j#I%J+Z/J0]3J4]6J9J;Z>I?JBJCJDJHXIJKYMYVKXJZZ[J^JaIbIdIfJhZ
+ら の	z@[JYa[
+ら れ	h!Z#I)X+Y3H9J:J=X>]?J@]BJCXDGH[IHKHMINHOJPJTJUYVIXHZ[^YaIfJhH
+ら リ	z=[BXHJPY
+ら 書	v4J8]HIYafY
+り が	z9^ZI
+り で	t4[@aZI
+り な	v(]3[C[DIHJIXOHZK
+り ま	b!J#Z%I-G9]=[?I@JAYBXCIDXI[KHMWOJPJUHZY_YaIbIdHfI
+る か	z-[I[
+る が	n%J-G3H9J=]>[?I@JCZHDIGKGM[N]O[VJXJZC[]_JaGbZdZfJhJ
+る こ	o%Y(J3K:Y=ZCYEXHGI[KJMYOYVXZGaZ
+る と	l-Y9J@XHGKZMKN[XJZZhZ
+る の	q+J-F3I9J>I?[CIDHHHIYKHMWOaV[aJhZ
+る ら	z-]@ZIGKZXJZJ
+る 場	zHJM]OZZH
+る 必	r#H.XD]HGNY[[
+る 方	wHbZJ
+る 権	z%J(^HJ
+れ た	b!Z#[%I(J*I+J-Y3H4J6I7I8K9D:_=I?ZAKBFCHGJK_LJMENEP^RZUHVGX]ZD[Y]H^J_JaGbHcJdXeJfIgJ
+れ て	]![#H%X(G*I,J.J/J0K1K3X4J6J8K9H:G;X=]>_?X@HAJBFD]EJGIHHIIKGLKMFO]PGR[SJWYXEYJZ@[I]]^Y_HaDbGcHd^eJgHh[
+れ で	z=]h^
+れ な	f!J#[%J([)J*X+],I-G3G4J6J9G:H;Z=J>I?F@XBHCFDEGYIGKXLYNFOZPJRITJUJVIWJXZYJZ_]J^X_JbJc[dHfH
+れ ま	a!Y(J+J-E7J9H:J=J>J?Y@HBaCYDDHaIYKGM]PJTIVIZY[J]JaCfJhH
+れ や	v-]
+れ る	c!H%I(J+X-H3H7Y9I:I=I>G?G@ZBIC[DZHEKGLYN_OYPYTKUJVHXFZ]]K^J_Kb[cJdIfJh]
+わ か	v9]@HHJ[^h[
+わ せ	zK[Z[
+わ っ	v/]=]>XaJ
+わ な	z-J6]HJIJNaZHdJhJ
+わ ら	z#ITYg[
+わ り	zBY
+わ れ	g!J+X-Y3J9H>H?J@YBJCXDZHGI]KYMIN[VJX[ZHaJh]
+を な	z>Z
+を リ	j%I(a:X?KD[H^UGVHZHbIdJ
+を 何	wX]
+を 使	q,Y7Z>J?ZHJKJPXU[V[ZI
+を 入	o-Y6]>JDKHJK[N[XJZHdJh^
+を 変	l(J7K:J>[@XH]^ahH
+を 外	v#]8[=Z?]GZHGTJdH
+を 強	z%[HXL[
+を 忘	r:Z>IBHH]MJZ^
+を 持	z)^7YA[HHUK
+を 更	z+Z1]MJfZ
+を 有	r(J.XUZVXZGd[e^
+を 止	w!].XHIU[
+を 求	r+ZCZDIM[
+を 満	pHJIYKINcZI
+を 無	vHZUZ
+を 確	v%Y3[CYHJOZVY
+を 聞	zM[h[
+を 要	zHIM[[X
+を 解	zTX[X
+を 設	w*[BZHW
+を 間	z#JX_hY
+ん で	z-[3[HIK[ZH
+ん に	w9_HI
+ァ イ	s2[3IH^O]c]
+ア ウ	p#Y([TZc_
+ア カ	_!_#X%](G)[-H0J2^4J6J7J:X;K=I>I?J@IAYBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcHdHfHgIhI
+ア ク	n%_0X;[=J>YDJHJVKZ]
+ア プ	s>]?_C[HFNKVHZFa]gX
+ア ン	zA_HHQX
+ィ の	z*YJY
+ィ ザ	v,YZHea
+ィ ル	vG]HIJ]VHaZ
+ィ レ	w:[ZJd[
+ィ 情	zC[DZ
+イ ア	wHZQXc]
+イ セ	r%K9J=dHZZG
+イ ト	g#J%](I,Y6Z7Y8Y9J:J@JDJMJTJUJVHZE[J^JbHcIdbe^fYgJ
+イ ベ	w&[e[fY
+イ ル	w2[3JHZO]
+イ ン	d!G#I(I)I,I-I/J0J3H4]5[6J7Z8[:H=G>H?J@JBYDJEKIJKJLYNIPYQXS[TXUHWKXJZZ[[^J_JaIbZcGdHeJfGgY
+ウ ィ	v,YZHea
+ウ ォ	zHZc]
+ウ ザ	w.Z]Yb]
+ウ ト	r#Y([HDTZc^
+ウ ド	i!J#H%J/a0^6]AXBIGJHGJWNJT]ZH_^bJcJdFfJ
+ウ ン	_!_#X%](G)[-H0J2^4J6J7J:X;K=I>I?J@IAYBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcHdHfHgIhI
+ェ ク	p0J;ZAZG[HY_adJ
+ェ ッ	r;]GZHILXZI^^d^fI
+ェ デ	s,]7_
+ェ ン	r-Z0bHHUIZI_Jf]
+エ ラ	j!Z&Z(K,X3J:J=JBJEYNKOZVIXJZb^JbIdJe]fG
+エ ー	r-Z0bHHUIZI_Jf]
+ォ レ	s8bA^HG_YdI
+ォ ー	zHZc]
+オ フ	zU_
+オ ブ	r0J;[AZG[HH_adJ
+オ ン	a!Y#J%I(F,X-H/^0Y3I4J6_8J9I:F=F>I?I@IBHCJDHEaGHHCIIKIMGNZOJSJTJVFWIXJZC[I]J_[aIcYd[eYfXg^hI
+カ ウ	_!_#X%](G)[-H0J2^4J6J7J:X;K=I>I?J@IAYBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcHdHfHgIhI
+カ ス	z-XHZ
+カ ル	t![E]HJNZVKZHcX
+カ ー	wA_HXb]
+キ シ	zHHcbfJ
+キ ャ	z>[HIMZ][
+キ ュ	r*XC[DZHYPXQY
+キ ー	w6[?aHIUJVIZI
+ク が	k:J@YBJMJZD^Ybbd_fH
+ク さ	l#YTZ[[
+ク の	s%Z=JHGZId[e]f[
+ク は	z7JBYHXT[
+ク を	o#[%J6]BJGZHHPYZIe]
+ク ア	v#Y6]HFTZ
+ク セ	o%_;[=J>YDJVKZ]
+ク タ	m%]2Z4J8]<^HZZK_]cJ
+ク ト	o0J:Z;ZAZG[HGZI_adZ
+ク ラ	i!J#H%J/a0^6]AXBIGJHFJWNJT]ZH_^bJcJdFfJ
+ク ン	v,bHIR[
+ク 解	t#G1[BZHK[]
+グ イ	zHIMXZ[b[
+グ ル	l(J?JDJG[HFNJPaUIVdZIaJdJ
+グ レ	z([:[HH
+ゲ ス	w:aZJ
+コ ネ	o%]2Z4K8]<^_]
+コ ン	n#Z%J-J3J4]5]:Z>J@JBJF]GJHYM_NKZEaIbIhJ
+コ ー	f-I3I9J>_?X@IBZCZDJG[HCIJKGMHNJOJVKX_ZG_JaadJhJ
+サ イ	k7Y>IB[H]LZMJTJ[]cIdJgZ
+サ ポ	z1]3[HIfJ
+サ ー	c!I#J%J(I)[,J-H/K0I1I2Y3H4^6Y7I8J9I:H=H>H?I@IAJCJDHEJGJHEIHKINIOJPJR_SZTJU^VGWJXIY^ZD[J]J^J_JaGbHc[d]eJfbgIhI
+ザ ー	[!]#I%I(^*G+H-G/I0H4H6H8Y9H;X=Y>G?F@GA^BIDYEHGIHIJJKGLIMFNJOGRISITIUFWIYJ]]^Z_^aJbXcHe^fGhG
+シ ュ	r9JBJFZGZM_S]ZJ
+シ ョ	p,]7_HGR[ZJ]]^Y
+シ ー	h(J*^,K-[:H>J?ZBJDIEJHJIJKJMINbPJUHVIWaZEbJcIdJfJgI
+ジ が	vS[ZZaZ
+ジ ェ	j-Y0b;ZAYBKGZMJUIVKZG__aJbJcJdIf]
+ス が	n%X=_HIUaZHf^
+ス で	t>ZcZgY
+ス と	zc[
+ス に	sF]HFMIUXZJ_]dKf]gZ
+ス の	r6Z=IH[NYUJZJfZg]
+ス を	v=ZUYZ^d]fJ
+ス ク	t(]@]ZJgX
+ス タ	w!J-XH_ZK
+ス ト	m8b:a=JA]BYHEUJVJZI_XdI
+ス ペ	zHJ_^
+ス マ	o:K>[?JMZTZZHa[b]
+ス ワ	Q!F#I%J)H*H+I-^.J1I2]3H4G5J8H9K:X;I=E>J?D@JAHCGFJG[HHJYKYMZNYOIPGQJRHSHTGXFYIZ][Z]I^Z_FaEcGdXh[
+ス 許	v%_;]HJ
+セ キ	s*XC[DZHJPXQY
+セ ス	o%_;[=J>YDJVKZ]
+セ ッ	W#I%G(Z*H+J,I-I/H0I1J3H4I5X6H8I9J;I=YAJBZCGEYFJGHIJJJKILINFRIS[TIUZVYW^YJZX[J]Z_HaXbJdFeHfZgZhI
+セ ル	s)]Ub][fI
+セ ン	k%J(J3K9J:J=cBJHYMIPJUJVIZFbJc[dHfHgb
+セ ー	tHJZ]a]
+ソ コ	s#ZH]MaZG
+タ ア	w%]2[HY
+タ ス	zHJ_^
+タ ム	z-XHZ
+タ ン	v(_:[HEVJ
+タ ー	h(J0J3K4[:J=J>J?JDJG[HaJ[MINJPJUIZI_JbJc[dIfHgb
+ダ ー	z7^HI
+チ ェ	r;]GZHILXZI^^d^fI
+ッ ク	Z!G#_%X(F)J*J+J-H/I0I1Y2K3H4I6]7G9H:G;Z>H?G@GAJCIDHEIIIJJKHMFNHOJRHSITcUHVFWJYIZA[_]I^Z_HaGbZcGdbe]gGhH
+ッ シ	q9I=KBJFZGZM_S[ZI]]
+ッ セ	tHJZ]a]
+ッ ト	V#H%G(Z*H+I,I-I/H0I1J3H4I5X6H8I9[;I=Y?JAIB[CGEYFJGHHXIJJJKHLHNFOJRXS[THUZVYW^YJZX[I]G_HaXbJdFeHfZgZhI
+ッ プ	z6]D[HJR]
+テ ィ	o*X0XC[DZHHJXPXQY^Z
+テ ナ	s(J:^BJHIU^VIW_ZHbJ
+デ ィ	w:[ZJd[
+デ ス	v(]@]ZJ
+デ レ	s,]7_
+ト が	a!a#X%G(G)K,J-J/I0_3I4J6I7J9K:[=G>J?J@JAZBGDIEIGJH]MIPISJUZWIXJZ[[J^J_]aIcHdEeJfagH
+ト さ	t#Y3[BYHJM]ZF
+ト し	pHZXZZIga
+ト す	r%J(]:[D]EXHHZG
+ト で	c!H%J(Y*J,X-J3I7X9X:[=[>Z?X@GDYEHGKHAIJKIMYNJPZU[V[XJZA[J^IaIbZfFgIhJ
+ト に	l!H%Y(J2Y3I7Z:Y=JA^BHCID[HZIJUGVHW]Z]bJfJ
+ト の	k!J#J%^(I-Z2^8[:I;ZAJBXGJLKMJS[UJVIZG[X^Y_JbJcXfI
+ト は	k%H)]B[DIG[PXT[UIVZZJ^Y
+ト を	k!Z%I(G3[8^:IAZBJDHEIHZPJU]V]W[ZD_YbXdFfJgJ
+ト エ	zHZf]
+ト サ	wUHcXf_
+ト バ	g%](I,Z6Z8Z:JHGMJTJUJVIZE^KbIdbe^fYgJ
+ト ボ	z(]HJ
+ト リ	v:[ZJbZd[
+ト ロ	w#J4]5]HDJXT[ZI
+ト ー	v,bHIR[
+ト 不	w=ZEXHJPY^Z
+ト 時	z5[?IHIa^
+ド が	_%J(H,Z-X/[0[2]3J6H7J:G>[?J@FAKB[CKDHGIHAIYKELJMYPKUGVIXJZ^[I^I_Ia]bGcJdDeKfGhb
+ド だ	z?[BJT[
+ド で	l,Y/XBXHHKZM]ZEe_gY
+ド と	z6[
+ド に	m-]BJHHIYK]NJS]ZH_]dJ
+ド の	g-Y6Z:I>JBHHGL]U^VJZW^Jb]fZgJhG
+ド は	f#I-J/[7]:K>X?JBJC[HXIJKYNIZD[_aId]gYhJ
+ド を	^!J%H(]-F/J0J6[:_=I>F?IBWCJDYGIHXIIUEVGWJX^^^_JaZbEcJeJfGhI
+ド フ	zJ]
+ド ポ	vNa
+ド メ	l)J4^5]7]8]HDJXP[TZVJZGbJfJ
+ド ラ	t%YZId]eY
+ド リ	l%X(G:IBIDKEYH[U[V^W[ZDdIfYgJ
+ド 同	w0_G^HIdH
+ド 変	wZZ^Z
+ナ ン	s(J:^BJHIU^VIW_ZHbJ
+ネ ク	o%]2Z4K8]<^_]
+ノ ー	wBXHHM]b^
+ハ ッ	vGZHZM^
+バ ッ	g#J%](I,Z4K6^7K8Z9J:J@JHFMJRJTJUJVIZE[J^JbHcJdbe^fYgJ
+バ ー	i-J1J3I4_6Z:K=J>J?J@JBIDJHFIJKJNJR_UIV^XJY^ZGaIbKcZdXfX
+パ ス	Q!F#H%I)G*H+H-^.J1I2]3G4G5J8H9J;I=E>J@IAGCFFZG[HIJXKYMZNYOIPGQJRHSHTGVJXEYIZ][Z]H^Z_FaDcGdXh[
+パ ソ	s#ZH]MaZG
+パ ー	z.X:^HIJYMJZI
+ビ ス	i!J(J)[-J2Z:I=JDJHGS[U^VIZGbId[fbgJ
+フ ァ	s2[3IH^O]c]
+フ ィ	vG]HIJ]VHaZ
+フ ェ	s,]7_
+フ ォ	q8bA^ZJ_YdI
+フ サ	t)]UbfJ
+ブ ジ	r0J;[AZG[HH_adJ
+ブ ラ	v.ZHJ]Yb[
+ブ ロ	v#G.XH[X]
+プ に	wHJP]Va
+プ の	sHIPZVb
+プ デ	v(]@]ZJ
+プ リ	p(J:J=J>[?_@JC[H[NJVGZFa[cJ
+プ レ	c!Z%I(G,I-H/^0Y3I4J6_9I:G=Z>I?I@JBICIDHEaGIHDIIKILJMGNZOJSJTJUEVFWJXJZE[J]J^H_[aIbHcYd[eJfXg^hJ
+プ ロ	m0^4J7^>JMJNJOYRJTJY[ZJ^Z_JaJcafE
+ヘ ル	v(]@]ZJ
+ベ ン	w&[e[fY
+ペ ー	tS[_^
+ボ タ	v(_:[HEVJ
+ボ ッ	z9YH]
+ボ ー	z,[HJS]ZJe[
+ポ リ	h(J*^-[:I>J?ZBJDIEJHJIJKJMJNbPJUHVIWaZEbJcJdJfJgI
+ポ ー	p1]3Z:Z?KBIDYH]cXfH
+マ ホ	r#X>[?KMZZJa[
+マ ー	z#JT[b]
+ミ ス	i(J-J6Y:JE[HHMJN]UIVJZIc[d^fKga
+メ イ	l)J4^5]7]8]HDJXP[TZVJZGbJfJ
+メ ッ	tHJZ]a]
+メ ン	tHYPXV_
+メ ー	h(J+J-J3Y9J:J>Z?]@IBICXD_H]IHKJM[NHOJUIVHXJZC]JaYb[fKhJ
+モ ー	z.XQ]
+ュ リ	s*XC[DZHJPXQY
+ュ 同	vGZHZM^
+ユ ー	^!^#J%I(^*G+H,H-G.J/I0I4I6I7X8Z9H:X;X=Y>G?G@GA^BJDYEIGIJJKGLIMGOGRISJTJUFWIYJ][^[_^aJbKcHdZeHfGhG
+ョ ン	q,]7_HHZK]]^Y
+ラ イ	d!J#J%[(H,Y-J0K3I4J6Y7I8Y9H:I=c>J@IAJDIEJIJKKLKMIQYRJTIUIVGXJZB[J^J_JaJbGcIdbe^fXgHhJ
+ラ ウ	g!I#H%J,J-J.X/a0^6[=JAXBIGJHENJT]VJZG[J_^aJbZcJdFeJfJ
+ラ ー	i!Z&Z(J,X3I4[5[:J=IBJEYHHNJOYPJVIXJZb^J_JaKbHdIe]fFhJ
+リ の	w?^HHVJZIa]
+リ シ	h(J*^-[:I>J?ZBJDIEJHJIJKJMJNbPJUHVIWaZEbJcJdJfJgI
+リ セ	W#I%G(Z*H+J,J-J/H0I1J3H4I5X6H8J;J=YAJBZCGEYGHHXIJJJKILINFRIS[TIU[VYW^YJZX[J]H_IaYdFeHfZgZhI
+リ テ	s*XC[DZHJPXQY
+リ ン	qH^ZGbb
+ル が	r3J:[>H?JDHH^M[ZHa[
+ル に	t3^>YDIHDN[ZIa]
+ル の	t?ZDJG[MJNZO]ZJ
+ル も	t3F>JDbHH
+ル を	z)^?ZHGUJY]
+ル タ	tG]HHJ]VHaZcZ
+ル フ	s)]UbfJ
+ル プ	v(]@]ZJ
+ル ー	i!J(I-I3J:J=J?IDHG_HZIJKJMGN[OJPaUHVcZF]JaHbKcJdJ
+レ で	t!]/]6]7ZNJZKfJgI
+レ の	w6[PYUJ_[f]gK
+レ ク	w:[ZJd[
+レ ス	s8bA^HG_YdI
+レ ポ	wBJDYH]
+レ ミ	i(J-J6Y7J:J=]E[HIMJN]PKUIVJZId^fJga
+レ ー	o(Z,]4]7_:[HD
+ロ キ	zHHcbfJ
+ロ グ	r5XHGVJZZ]]b^
+ロ ッ	b!H#_%I(J-J/J1Z3J7I:J=J>J?I@JCJDJGJIJKIMINJPKTcVJXYZF[a]JaJb]cJdHfJgJhJ
+ロ ー	m!Z)]4]5]BYE]HDNYUIVIZFbI
+ワ ー	Q!F#I%J)H*H+I-^.J1I2]3H4G5J8H9K:X;I=E>J?D@JAHCGFJG[HHJYKYMZNYOIPGQJRHSHTGXFYIZ][Z]I^Z_FaEcIdXh[
+ン が	q(_:[HZMHVYZJ^YaJ
+ン で	m#Z7[BXHEQYTZVJ[]bJdJgZ
+ン に	v4ZHYMXU[ZH^Y
+ン の	w,YBIZ]cJ
+ン は	zMaZI
+ン を	z,]8]
+ン イ	l>IB[HYL[MJTJZX[]cJgZ
+ン ク	tZGbc
+ン コ	z4]5]HGJXZI
+ン ス	q!I%I9J=dH_VKZFdK
+ン タ	mH]MJVYZJc]dJfIgb
+ン ト	Z!^#X%Z&Z(E)Y+I/I0a1J2^4Y5Z6H7G8I9I:];I=E>G?G@GBDCGDXEHFJHGIGKHMENGOJRISZTJUXVZW]XIYIZD]I^Y_FaGbDcFdFeYf[gGhH
+ン ド	z7Z
+ン バ	vHJPXV_
+ン プ	c!Z%J(G,I-H/^0Y3J4J6_9J:G=G>I?J@JBICJDIEaGIHDIJKIMHN[OKSJTJUEVGWJZE[J]J^H_[aJbHcYd]eJfYg^hJ
+ン 画	vHJZJba
+ン 管	w)J,ZP]
+ー が	c![#J%I(G)K*J+J,I-F/I0H1J3E4_5[7I8J9H:];I=F>G?G@HAYBGCGDFEHGJIGKHLJMFNEPHRFSJTJUHVYW_YYZ]][^H_]aEbGcYdYgHhI
+ー で	e!I(I*J-I3J4K6Z:H;X=I>I?^BIDIG[IJKJMGN^PHRKUGV[WIXJ[K]JaXbYcIdHga
+ー に	o-]=YA_CYHGJXNHZX_YaY
+ー の	j!K3Z4J:Y;W=JBIDGEXH^NXR_VJZFaKbYc[fF
+ー は	m(H)Z7Z:I?]AZBJD[HHMJNXUIVIZF^^bJdIgY
+ー を	n*]4]?JHIN]UJVJWYYZZH]Y_[dJ
+ー カ	t![E]HJNZVKZHcX
+ー ク	r,b.WHHR[ZJcX
+ー ザ	^!^#J%I(^*G+H,H-G.J/I0I4I6I7X8Z9H:X;X=Y>G?G@GA^BJDYEIGIJJKGLIMGOGRISJTJUFWIYJ][^[_^aJbKcHdZeHfGhG
+ー シ	s,]7_
+ー ジ	j-Y0b:JBJDKHJMJNJSZVJZX_Ja[b[dKf[
+ー ス	wHJQY_^
+ー タ	v4]:[HXVJaJc]fI
+ー ト	i#I%J(J*Z,I-H1]3Y4J6K8K9I:[=J>I?H@ICJGJHXIIKIMZNIOJQ]RJTZUJVJWJXJZE[J_JaIbadFeJf[gJhJ
+ー ド	O!E#F%I&K)G*G+H,[-]1H2[3E4F5I8G9H;H<J=D>Z?G@GAFBXFIGZHHJXMXNXOGPFQIRFTFVIXZYGZ[[Y]G^Y_Da]b[cFe]hZ
+ー バ	k1J3I4_6Z=K>JBIHGIJKJR_VJXJY^ZGaIcZdYfX
+ー ビ	i!J(J)[-J2Z:I=JDJHGS[U^VIZGbId[fbgJ
+ー プ	l(J:K?JDJG_HENJPaUIVdZI_JaJdI
+ー ラ	z4]5]HGJXZI
+ー ル	e!J#J(J)]+J-I3Y4J7J9I:I>Z?]@IBHCZD_GZH]IHKIMYNZOIPJSJUGVGXIZC[J]J_JaYbJcZdJfJhI
+一 つ	o%]3I?YCcDJHGIJKIOKaI
+一 下	w#[9ZXJZXb]
+一 个	o%]3I9I;[?JC_HGIJKHOXVJXHa[
+一 回	w9[@aHIXIZJ
+一 天	p#E@aCJDXHKX^ZJ
+一 小	w@JXa
+一 度	p@_WZXJd[
+一 日	w@ZX_
+一 時	q@JL]T_ZHa]cX
+一 步	z*]ZJe[
+一 直	q?J@JBJCJD[K[LXMJZZaY
+一 种	r?YCbHG
+一 致	q3I6aA^O]_H
+一 般	z)[HJaZcZ
+三 方	zJ[
+上 刚	w@Z
+不 一	w6[IJK]O]
+不 上	v3JH[O]SIc^
+不 了	g!J#F(^)J*H,G-J/I0I4Y6I9H=H>_BGCIDJGIIHKFLIMGNHOIRFS[UGVGY^Zc[I]H^G_JaEbGc]dJfBgI
+不 会	zY]g[
+不 允	wIZVKZJ^^
+不 出	z+[3_HIZHaJ
+不 到	h#J%K(Y*J,_-J/K0^3G4[6I7J9J>Z?J@JGJHYIJKJMJNJOKVJXKZE_^a[cJdIfIgJ
+不 匹	w6[O[
+不 去	t#[%I;ZKYXJZ]
+不 可	k%J(H)Z4_8[:J=XBIHEMJPXRJSJVHZH^]aJbJc]dJf]gG
+不 同	v3K6]G]HJO^RK
+不 回	w%J0]4K9H>JG[HEXKZ]c^fG
+不 在	n-J/I4J7Y9^=J>G?X@IGaHDKJMIPJQ[T[V^XJZHaJbJcJhJ
+不 对	q(J*J-K3[6]9J@IE]GKHIIIKHNIOIPJR]UJZ]_JaJcJfJh[
+不 开	t6^H]NISXZHbZ
+不 接	w3JHJI[N[O]ZJ
+不 支	t1[3Z?^HJZIgY
+不 明	z&ZNZZ[
+不 是	s(I:Z@YOYPJS]UIV_ZE
+不 正	l%_(J,Z3_HITXZHh]
+不 知	zHJNXZ^
+不 符	p-YI[N_ZI
+不 能	c!I#I%J(Y)J-H/J3H4J6J7I:H=_>Z?YBGCIDIEHGJHDIZK[LJNGOIP_SHTJUZX]Z?[Y^__KaHbFcIgHhG
+不 行	n#K(H)^*G,I-X3I8]:K=J>I?]@HBJCJHEKZM]NIOHPXVYXJZJ^J_JaJb[cJfJhI
+不 认	v:ZHFM[O[gZhY
+不 让	r?J@_HZKZX]ZYhI
+不 足	q%[(a3Y=[HFI]KJNGVZZF
+不 过	tH[L_ZF
+与 本	zc[
+丢 了	v>]DYaG
+两 个	s/^?J@IAbHJK[NJOJZG_J
+两 次	w@]CX
+两 种	p*[C]
+个 人	z#H?]DJHYOY
+个 密	v/]K[NK
+个 林	z8^AaCJHJKIZJ
+个 用	w;]A]CJHIUJV]ZZ_J
+中 で	wHHS[]^dJeZ
+中 に	z!^9IHFZJ]^eZ
+中 心	sfJgc
+中 的	q3Z6[EXHJO^P[ZHfZ
+临 时	v!X@YLZ
+为 什	z#G*]HH[^
+为 组	zVHW]d]
+之 前	z@Y
+也 没	zD]a[
+了 密	n>Z?K@[B]M[UXZGhI
+了 手	s>ZCZ
+了 收	w>aaD
+事 件	v#Z&[BJHIS]VJZJe[fX
+事 可	zHJVa
+二 つ	l*Z/^8[A[C^DJHGK[XKZK_JaJ
+二 回	w*XBZ
+二 次	zBY
+云 端	v/XBJTb_I
+五 次	v#X@JXa
+人 が	z@ZHKZJ][^Z
+人 に	z@XH[^]
+人 の	w#J(XA]VKZ[
+人 は	w+[DIHIVa
+什 么	p#G%G*]H]N_[]
+今 天	q@[X^ZJ
+今 日	v>I@^HJX^ZIaJ
+今 朝	s#X@aMXZJ
+从 没	zD[HJW[ZJd[
+他 の	z(^VZ
+他 社	z:]JZ
+付 い	z%Y3Z
+付 け	s-X/XIHK[NHO[ZXhZ
+代 理	o%J(J*J,J-Y0d3I4I9H=K>JBJCKHGJKMINJPKRHUJVJYIZHaIcadIgJ
+令 牌	v,c9KHIR]ZF
+以 前	i-I3F9J>]?]@IHJIHK_M[OIPXVJ]KaJgZhJ
+件 を	vIZKINa
+份 验	z,Z3^
+会 社	n-Z3H8Z:Z>_?[CJDJHFIJN[OHZJaY
+会 議	vHZZ[][
+但 没	z?]DJLX[X
+住 了	z#_9HHYZHaJcJ
+体 で	zU^
+体 管	v(^)Y*J,_UHZJdH
+何 も	t>ID[H[KILYTZXJZZ
+何 度	m#_9G@IBKDIHZTYXaZJ
+你 的	z:[EXU]ZH
+使 い	z,Z?[K[
+使 え	f![(I-H9K:J>H?_@GCJDHHEI]KXL[MZNIUGVXXX[JaJbIdJgYhJ
+使 っ	o!K-Z3J7Z9I>Z?J@JCJHJIFKaOIU[VJXIZKaJhZ
+使 用	f!J(J-[?J@YBJCXHIIHK^NZP^T[UIVZXXZHdJgX
+保 护	vPcVJZI
+保 用	zC[OZVZ
+保 護	wPaVI
+信 息	t3]C[D^HJ
+修 改	r@_HKZX^Jh]
+個 人	z#J>[?ZHX
+停 了	v!]0]4K9J>JHGSJY^ZHcHfY
+停 止	o![-I0Z4]9I>IKJU[Y]ZJf[
+停 用	v![1]U[
+側 で	v![7[HHT[ZI
+允 许	q9J:K=JHHIZQXV_ZI[[^^
+先 に	v:[X[
+先 の	z3[CKDZH[
+入 っ	l:[=K>J@IDJG[HHIaJXKHLXMJOHUJV[ZH^XhY
+入 れ	f!J#Z%J(J+J,J/Y3G6[8Z9F:H=I>E?H@GB_CHD]HDLJMYNXOYPJRJTIUJVIXGZ^[J]Z^J_JaDbIcJeIfIh[
+入 力	r#]3J9IHJO^ZJhX
+入 的	s3JOb
+入 社	w@YD^HY
+全 体	r(])X*J,^U[WJZIdH
+全 信	zC]DX
+全 局	t(^)W*H,_-[PHUJVKZIdH
+全 部	z-JBZNZO]
+全 问	v*[?_ZF
+公 司	m-J3J4[8]9I=K>Y?JBICJDJHGIJKJM]NbU[VJZGaIcJfI
+关 了	s!]#H-J6]9H>H@KBGHEKKOJU]VJY]ZG]_aIbJfH
+关 着	z1J<ZHGRKU]cIf]
+关 闭	vB[HJU_ZJb[
+其 他	z%]C]HJaJ
+内 線	z3aHI
+册 sspr	z+[
+册 过	w+[DYHJ
+再 改	s@_
+再 設	w@Yg[
+再 试	t@ZBJX[ZZ
+再 起	wB^fZ
+写 不	v0]4J9H=K>IG[HEY^ZGc^fF
+写 回	b!H#G%](F)I*I+J,Y-J/I0F1J3H4X5J6Z7H8^9E:H;J<I>G?I@EAJBHCIDFEIFJGHIIJJKGLGMGNGOJPZSITIUFVFWIXGYYZH[H]I^H_HaFbFcDdde_f]hF
+写 字	zI^
+几 次	z#XHJX]
+出 な	p([+Y3F>I?^C]DHHEIJKKNJOHZC[]aZ
+出 ま	qHJN[Z]hX
+出 る	n-]3J@KCKHHKXNZOZXK_XdZ
+出 现	t+Y?KHIOXZahJ
+出 错	v,Z3JHJO]ZZcJe_fFhG
+分 か	t-]>IHXIHM^
+分 で	w)Z=JU]V[ZI
+分 の	s-I3HI[O]V[
+分 机	z3b9J>JHH
+分 钟	vBJHHM_R^
+切 れ	r9I;[=^>J@IBJUJXJZ[]]a[bJ
+刚 改	v@^
+別 の	z@ZK[
+利 用	z0[4]HJZI
+别 人	z%J(Y*[HJV[
+别 的	v([:]B[C]HJIJMJPIUJVHZZ
+到 旧	w>Z
+到 短	za[
+到 验	v>ZaX
+制 限	vHJQ]X_
+刻 が	zRa
+前 に	n(J-H3X9H:Y>H?J@XAJBJCJD[F]HEIEK[MYOJVJXHZI]a_JaJb]dJhI
+前 の	m-I3H>]@JHGKaM^OJZEg_
+前 使	wKY
+前 密	th_
+前 用	wK]
+前 的	w3F>^@JIHK]MZOJ
+力 し	s#]9IO]ZJhX
+办 公	z9Z>]?]HG
+务 台	z(]@YZHg[
+务 器	l%J(J0J1J2J3J4^6[8J9I=J>K?J@JBJGJHFKJOJRaSJY[ZJaIcZdZ
+助 重	zU]
+効 で	rHJMYZJ^ZbZdYgX
+効 な	zA[UZVZ
+効 に	g!X(I.Z;XU]V]ZFdaeZfJ
+効 化	s!_#J)Z,[8[UIZJdDe]
+動 か	v.XZFf]
+勾 了	zLZ
+包 含	vHJIa
+匹 配	t6[A_O[_J
+十 分	w(XC]R]ZJfJ
+単 語	z-Y
+印 机	v>KH_
+历 史	w5[HJIIKZN]
+原 因	tN]Z[a^
+去 了	w#]9IB_HJKKXJZE]]
+去 年	wK_
+反 映	zM^ZHgY
+发 到	t>_
+取 れ	w>[aI
+取 得	z,aHK
+取 消	z?^BJG]HIZG]]cK
+受 け	o-I/]>YHJIHK[NHO[ZXaHhZ
+受 保	wPbVJZI
+古 い	h-I0Z1]9K:J>]?J@HBIDJGKHAIIKIMcNJXKY]ZEaIbJcJdJfHgYh_
+只 有	k(J)J*I,J-J3I9J;[?J@JC_HGIaMIP_VIZEaJ
+只 能	w@][[bI
+只 要	z?ZHH[]
+可 が	z%](W
+可 以	sB]HIVcZJ
+可 能	n([3[;[=Y?JBHDIHGM]NYUIVIZIa^gX
+可 证	r%K3I9J=dCJDJH[IJVGZJaI
+号 が	l3_>XCIDHHHObaH
+号 と	v3JHJIYO_
+号 に	r3bHJOH
+号 の	wOZX[
+号 は	w>aKHOH
+号 を	v-Z>[
+号 化	z6[<[
+号 没	w3]>[VZaH
+号 码	g#J(K-J3e9J:K>K?J@JBJCHDFHFIHKJMJObUJVJZFaZbKhJ
+号 被	v![>HH]OK
+司 的	w8]
+合 わ	w6]HJN[ZYdJ
+合 公	wNa
+合 本	zN]
+同 じ	qA_HHK^OX_J
+同 一	vAa
+同 事	q(Y@XBKH^MJVaZJ
+同 僚	w([HYVZ
+同 期	i!J%X(J-I/J0_4Z6I9J:J=I>J@IAIBJDJGcIJKILJMZNIOJR[UJVEZF]J_IaHbJcJd^eKfYhJ
+同 步	h!I#I%Y(H)J*I+J,J-H/I0a4X6G7J8J9H:I;J=I>H?I@HAHBICHDHEJGcIIKGLJM]NIOHPIR^SJTIUIVGWJXJYJZF[J]H^J_IaHbJcId]eIf[gZhJ
+名 が	z2[<[HG
+名 前	v-Y3I9K:[F^I]KIMJ
+名 字	z:]I[
+后 再	v@[BJZZ
+后 写	zRYd]fI
+向 导	v+],ZHEZIdHea
+否 さ	o%X-J/ZHIJXN^PZZJaZ
+含 ま	s-ZHXIY
+启 用	i!]%J(H)J*J,[/I7J:I=I@JA[BGDJEJHZKJMJPGV^ZDaJd^e_fHgI
+员 不	t(Z)^*[,IP[UKVGZD
+员 工	z3G@ZDXH[
+员 没	v(G)YPJUJV[Z[d[
+呼 び	z3[Q]
+哈 希	vG[H[M^
+問 が	z*X?_HJ
+問 題	j>KB^EXHJIJKJMKT[XJZ_c^
+器 空	z__
+回 不	w0^6IHJZHdIf_
+回 失	z!J#^4[ZFdJeZ
+回 数	vX_
+回 时	z,]ZIdFe_
+回 来	z!^9]HHZK
+因 为	z+]/]HFLY
+在 entra	z/J7[HET]
+在 し	z>[_^
+在 の	tZJh_
+在 不	s?J@[K_ZG[[hI
+在 密	zGaHH
+在 本	s7]PJ_[d_gI
+在 用	w-^9JHJZHh[
+在 的	wKJPYZJ_]h_
+在 管	zg^
+在 网	zMXcX
+地 activ	zPYgZ
+地 ad	t/Zg[
+地 没	z_[dJg^
+地 环	vcad[
+地 目	z__dZ
+地 配	wEcZHcIgJ
+坏 了	tH^R[
+垃 圾	vHJac
+域 控	m!K#I%J(J-J3J4e5a7J8J9K<J=J>I?H@JBICIDJHEIJJ]KIMZNHRITJUIVJZE[J]J_JaHbJdJeJfI
+域 管	w*JPaZH
+報 が	s,]3^CZD^HH
+場 合	r:Z=ZHIM[OZYXZF
+変 え	k#G9J>Z?K@eIJKHM]XFZF[[^YhI
+変 わ	q#I/]>ZTXg[
+変 更	a!I(I-H3I7Z9I:Y=J>I?J@aB[CJDJHJIIKHL^MXNIPJUIVIXIZX[J^aaJbIcJdHfIh^
+外 し	s#]8[?]GZHHNJPZTJ[ZdG
+外 れ	zZJdb
+外 部	v:cHJZG
+多 す	vHIX_
+多 次	r#_+KH[XZZH
+多 请	vXY
+大 写	zI^
+大 家	z-^9[>JHI
+大 文	zI]
+天 改	z@_ZIhI
+天 早	w@X
+太 多	o#_9I@IHJXaZH
+太 容	w-Z
+太 常	z-aZJ
+太 短	w-JI_
+失 敗	j!Z#]%I(J,Z-J/Z3J4Y6Y7K9H:J;Y=I>I?JBHDJEJF]HFKJMJNJUIVIXIZ^]K_JaJbJcJe]fHgI
+失 败	i![%I(J,]-J3J4Z6Y7J9J;Z=I>H@HBJF]HFIJKJNJOJSJUJVJ_JcKdZe]hI
+好 了	vB]RZ
+如 果	v:[=[YWZI
+始 ま	z+]3ZHE][
+字 母	t9KIc
+字 符	z2]F^HJIX
+存 在	s>[HJPX_b
+安 全	o*[?_BJC]HIPZQZZF
+完 了	v(]B^HJZJ][
+完 成	w([B]HJZK]]
+定 さ	z,Z
+定 し	s*[@YE[HXgZ
+定 で	zBZV[
+定 义	t-]HYWaZH
+定 了	w#[HJTX
+定 義	zHJWa
+実 行	z%XfZ
+审 核	z/XEXNX
+客 户	z:[BYQY
+容 易	v-[
+密 の	z*X?_HJ
+密 码	P!D&I)E*E+E-Z.H0X1G2^3C4E5H7X8F9H:[;G<G=C>E?A@XAFCCEGFHGYIYJXLJMYOEPIQHRFSETEVEWEXDYGZb[Z]E^[_Ea@bZcEdZeJh_
+密 碼	o#I(H-[3J:J=J>I?I@IBHDKE[HGI]KZMJNYPIUY^]aZfJhI
+密 钥	v6b?_HIVJZGfJ
+对 管	z*]E]ZJ
+对 象	q3K9J;]>JA[G[HIOJZH_caK
+対 応	w1]_]gX
+対 象	wGbHHMJVZ
+小 文	zI^
+小 时	l9J>J@^CJHIIJKJOIX_ZIa_
+尝 试	pXbaJ
+局 管	v(^)X*I,_PIUKZIdH
+届 か	w4[HIaYc[
+届 き	t>HHXa_
+届 く	w>aaJ
+履 歴	w5[IIN[
+己 改	zBXVZ^[
+己 的	z@YO]
+己 重	z(J)ZU]VIZJ
+已 注	t+bBJCKDYHH
+已 经	v+[>]?IBZDJHI
+希 同	vG[H[M^
+帐 户	i![#[%Z(H)K,Z3Y:J=JA[BJDJHHPYUIV]ZI[Z
+帯 を	z>]
+帯 電	w>Wa[
+常 见	z-YaZ
+应 用	s%](I-J3J:J=I>[?_BJC]HFIIKJMHPJUJVIZFa]dJgY
+度 お	w9Y@YZX
+度 か	z#]9IT[
+度 も	o#Z9J@JDIH[WZXaZJdZ
+度 変	w@Z
+开 密	z6^HKNIU[ZGd[
+式 が	v3aCK
+式 不	t3aC]ZG
+強 制	zHYL]
+强 制	sBJDXL]ZJb^
+弾 か	z-Y@ZJY
+当 て	z-Y=_HK
+当 前	s#Xh_
+录 不	w>JHGZbbIhJ
+录 界	wHJZHba
+录 里	z!]3[HI
+形 式	s3cCJ
+待 #	wXY
+待 ち	z9ZXX
+待 っ	za^
+後 で	wXJZZcYeZ
+後 に	r3I9H>J?I@ZBXHGKJR[XIZE]aaIfa
+復 号	z6bZJ
+微 软	r#H7ZR[S_ZHaXd[fJ
+心 重	wg_
+必 要	c#G%[(H-J3I9J:Z=]>J?IBIC_I_KJMHTJUFVHZF[ZaJbJcJd^fJgJ
+必 須	zHHXZb]
+必 须	p7Z@ZBJD[HIK]NYZI
+忘 れ	o:Y>[BHHZMINJUJZ^bJ
+忘 记	v:[HJPZZ]
+怎 么	rH_Z[
+性 が	z3_>IgY
+恢 复	z6]BYR]
+您 的	s(I3Z:JBXE]HJI]UHV[ZI
+悪 い	zE]Z]cX
+情 報	r,]3^CZDaHH
+惑 メ	zHJa_
+想 再	w@b
+想 用	w?aaH
+成 し	z(JEKUGV[W_ZJ
+成 功	v/_B^TI
+成 员	vPXUJVaZK
+我 不	v9[>[?JHFIJKIOIVbZI
+我 们	o-X3Y9H:Z=]>J@ZCHDJHHIJOJU^VHXJZG[J_ZaJdZ
+我 只	wCZ
+我 想	w?]HXaJ
+我 是	w(])Z:ZZH
+我 没	z%J(^C[ZJ
+我 的	g!](H)J-H3F9Y=I>J?J@IBICFDHH^I^KIMJNJO_PKUIV^XJZK[H]J^JaIhI
+户 一	zCZaX
+户 不	o(H7J8^:^@JGaHFKIP_VHZD^]hJ
+户 在	r!_A[HHVIXZ[[_[dJ
+户 密	v2a7]HJIJZJdYfI
+户 已	v!ZBWTY
+户 必	zD]NZ
+户 无	zL]gX
+户 是	z%[7[V[
+户 没	q!J%^(G)^3I=[BJCID]HGUIV]aI
+户 的	t3[:_DKH]ZI
+户 被	v!YHY
+戻 し	j%I4X8[@IBJHFMJPXRYVJYZ_JbJc[d[f^hJ
+戻 せ	v0[>JHHK]ZZ_ZfY
+戻 っ	z!_ZJb]
+所 以	zIXLWZJh[
+所 需	v%_=^HI
+手 机	f#Z(J-J3^9G:K=J>_?H@JBID_IGKIMYNJOZUJVJXKZH]JbJcKfIhJ
+打 不	t3ZH]SXZJb[
+打 印	wH_
+找 不	w4]__
+承 が	z;_
+択 肢	t3J?aC]HGKK[]aJ
+护 组	wP_ZI
+报 告	vBKDYH^
+报 错	sZbhJ
+拒 否	g%^*J,Y/]3J9I?J@KCHHIIXJYMJN[O]P[VJZHdKfJhK
+拒 绝	l%Y*J/^9JBJIJJXKIMJN[O^P[ZG
+拿 不	z,a9JHIZ[
+持 っ	z7Y=^A[
+挂 了	w/J4]=J>J@JBJHHMHSaTJUKZGf]
+按 钮	v(a:[HIZG
+换 了	t>[M[
+授 权	zTYV]
+接 受	t-J/Y3I@JHII[O[Z]
+接 器	p2[8]9J<_II]K_^aIbJcHdJ
+接 続	m4YH[ZHcc
+推 測	t-_
+提 供	w,[7_?]HHZJ
+提 示	l@ZHJK^LY_Xd[hX
+携 帯	m3]9J>a?JCYD]IJZH
+操 作	z(a
+支 持	s1_3Z?]HIRIZHcJfJgY
+收 不	m3I>[HXa]
+改 一	w@^
+改 不	zZ[^JhY
+改 了	s/[@[MZZIgZhJ
+改 密	m7J@EBJMJZ]^c
+改 的	z@^
+改 过	w@]BJ
+敗 し	wBJTZZ^
+敗 す	z!]PX
+数 #	zCZIY
+数 が	wXY
+数 字	r3J9KHJId
+文 字	m-I/Z2]3I9K:J@JCIF]HGIcKINJOJXIZJ
+新 し	f+Y-E1[9J:[>F?HBZCJDJIHKHM]UJVJXJZX][bZdIfWg[hI
+新 入	z@YDZHZ
+新 员	z3G@ZDXH[
+新 密	k:_HDJYKJNGZ[[IbJg[hI
+新 後	zBYZGcYf]
+新 手	z>GH^
+新 的	r3J9I:J>J@HBYIIK[MaNJOIVKZH[[]]aKbJfJ
+方 式	r*Z3JC_DYZJ
+方 法	e#J(J*Z+]-J3J:I>I?b@JBHCaDFHaIIKIMJNIUJVIWJXIZGaJ
+无 效	z3J>JHIO]R^aJhZ
+无 法	k%J(Z3Z:ZBJEYHGUIVJ[]cXdJeYfJ
+日 に	zX[
+日 は	w>I@ZHJMIX^]]aI
+日 ま	t9Y@^HJXYZKf[
+日 パ	zD[
+日 変	z@^MYZJ
+日 志	zNX]]cX
+旧 号	w>Z
+旧 密	n#]>I@KHKKZM_ZGgXhY
+旧 的	t>JHIK]M_ZK
+早 上	s#Y@[
+时 密	z@YL[
+时 锁	vT^
+时 间	s4J9J@]HIOJRdZJaJcHfGhK
+明 天	z@ZX^
+明 日	w@[X^
+易 被	z-Y
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	t@]MXZI]]f[
+是 一	z@XOZ
+是 不	z@ZS]ZH
+是 锁	z#FHITZ[^
+显 示	r+[DEHZIJO]ZHh_
+時 に	v5[?HHGL[O[a]
+時 の	z,]LXbZdH
+時 刻	wHJRb
+時 的	vT[XKcY
+時 間	l#K3J>K@]HJKJRZXaa]fI
+暂 时	wT^
+暗 号	z6]<[HJ
+更 が	s-K@XL[Z[^]hH
+更 し	p7[@]BJHJM^ZI
+更 す	wH[ZJhY
+更 で	l7J:[@[MJZY^]hY
+更 改	p7[@]BIHJL]MJZE^]
+更 新	l+^-J1_9J@]BYCJDHHFZFcXdJf^
+更 禁	w@[
+書 き	h!J%J(K-J0Y3I6K8Z9J:J>I?J@HBIDJGYHDIJKJMINJRXUIVIXJY_^K_XaJbIcZd^f_hI
+最 小	z@ZI^
+最 後	z@J]]eZ
+最 短	w@]
+最 近	s@^BIK_ZHgX
+有 #	z3YCGI_
+有 一	w;]CZZI
+有 効	f!Z%I(G,[6K7J8Z:I=IAYBJDIEJIHKHLZNZPIUZV^WJZD^XaJbId[e^fH
+有 启	vA]VZdY
+有 域	z*JPaZH
+有 我	wI]ZD[^
+有 注	zDZ
+有 重	v(ZUJW]
+有 问	wE[cZ
+服 务	f!J#J%I(X)I*I+K,I-I/J0I1I2Z3H4]6Z7I8I9H:I=H>I?IAJCJDIEIGIHDIIKIMJNIOIPIR_S]TIUHVGWJXIYZZE[J]I^J_IaGbIcZd]eJfahI
+期 の	wGaMI
+期 サ	z4[HJR]
+期 間	s=[@^IIKIN[ZI
+期 限	k%J9J=Z>J@YBJIHKJLbMINZXIZZa[hJ
+本 人	o!H+_-J3J>J?JBJHFMJPJVWZH]_^ahJ
+本 地	a![#G%G(E)H*G+H,H-G.K/^0[1I2J3G4H5J6a7Y8J9G:F;I<J=F>G?H@FBDCGDGEaFJGGHBIGJJKFLIMEN[OGPZQJRISGTYUFVEWHXHYJZA[G]F^G_aaFbFc[d]eHfXg^hG
+机 丢	w>]aG
+机 号	q3^>XDZHJO[aI
+机 坏	wH]
+权 限	i%c(b3I8J:J;_=H>J@JBICKDJHZLJMJNJTKUIVHXJZF_KaIdHeJfIgJhJ
+来 な	v>Ha[dHf^
+来 宾	w:_
+格 式	s3dCJOKZI
+検 証	v3G?IC^DJHIOYXZZJ]^aJ
+構 成	l!J%Z(H/J6J:I=IBICXDJEdHGNJPJUFVYW^ZEdEe_fGgI
+権 限	l%a(^;[H[ZIdI
+機 種	z>_ZJ
+機 能	zUagX
+次 失	z#X
+次 数	tX^
+次 登	z#XHIL^
+止 さ	t![9I?]@JHZXJZK^]
+止 し	wUJY]f]
+止 め	t!])XHHU^
+止 パ	z-]
+止 期	w@[
+正 し	q%[,Z3]ZJdJh[
+正 常	qB_HHS_T]UIZIbJfJ
+正 确	n%_(J,[3ZCZHIZHh]
+此 密	z%H([
+步 服	w4[HJMJR_
+步 没	z%J0J3IC]HHMJaJd[f]
+残 っ	t#X3^CJDIPX_]
+永 不	vL_
+求 が	z>IH[X]
+求 さ	zC][X
+求 め	q*X+ZCZDIM[
+求 两	w*WCY
+没 了	t3I9G>b?]BJDJHGKJMJZI]J_[aFbZ
+没 写	z%I8^HIN]d[fH
+没 勾	v%K;]HJdaeJfG
+没 开	wHKU[VYZId[
+没 有	_!H#H%J(])[+I,I-G/I0I1J2J3Y4I5[6J7I8H9E:F;H<H=]>E@HAHBFCZD]EIFJGJHAIFJJKHLIMFNGOHPGRJSHTGW^XIYIZF[^]G^I_^a_cHdZeIf^gGhH
+没 权	z%]([
+没 法	w(J)Z:[>Z
+法 が	v?ZC[HI
+法 を	r*Y+Z?]DJH[ZJ
+法 重	q(J:[EZHJUIZ^cY
+注 册	h(J+c:J=K>J?J@KBXDaHXMKUIVJZGbJ
+浏 览	w.YHIZI]]b]
+消 え	z%[?[HIbZ
+済 み	m+c3J?IB[CHDXTXVZZJ[J
+測 さ	v-_
+満 た	pHJIYKINcZI
+火 墙	zH]SIZJc^
+無 い	s3Z>J?JC_D_HGOI_YaI
+無 事	zB^
+無 効	f!f#I(J)X-J/J3G9J:J;Z<Z=J>JAJBICJDJHDIKMJNJO[PJRZVHXIZF_JaIfIgJhX
+無 期	t@JHYLaZI
+猜 到	z-Z
+环 境	vcad[
+现 在	o9J>H?]@ZHJK^MIOJZDaJha
+現 在	p#XKJZXhb
+理 セ	rgc
+理 中	sfJgc
+理 员	b#I%I(])_*c+J,_-H/J0J3I4J6J7I8J:H;J=H>J?H@IAJBICHDHEYGJHFIIKILJMJNGOJPaRJSJTJWZXJ[I]I^J_IaIbJcHdZeIfIgHhI
+理 由	wNZPYZ[
+理 者	a#J%J(])^*c,a-H3J7I:G=J>J?H@JBICHDHEZHFIIKHMHNFP^WXXJ[J]J^JaJbIcIdYfIgWhJ
+環 境	vc^d[
+生 し	zZ]eZ
+用 さ	z*[K]
+用 し	wgY
+用 で	w4]KYPYZH
+用 不	v?[KJZ[
+用 了	o(J,[3J;Y>a?GBJDKHIKZOIUXVYZH
+用 写	t,]ZIdXe_
+用 密	tV_
+用 户	[!I%E(^)Z*D,D-E.J/J0H1I2I3J4G5J6H7]8Z9J;[<J=Y>E?C@DAaBIEHFJIYJIKCLIMDO]PJQIRISHTEUCWHYIZI][^[_aaGcHdYeGfGgIhE
+用 新	wB[M[gX
+用 旧	vHFMa
+用 期	v=[@[IIN]ZH
+用 的	t#X-[>K?^A[HIKIOJQYVJZHh[
+用 过	qK_
+电 脑	n9H>K?J@JDKH^KJMaOJZH]KaJb[gY
+电 话	k#J(J+J-J9F=J>G?_@KBIDZIIKIMHNJOaUJVIZH]Y_IaabJcKfJhJ
+画 面	j!J#J(Z+_-J3H9J:J=J>[?H@IBICIHXIJKIMJNJOJUJVIXI]I_JaHbddJfJhZ
+界 面	tHIZF[[ba
+略 不	z.XN]
+略 要	zN]
+番 号	e!J#K+K-I3c9I=K>b?I@IBJCHHJIHKGMJNJObUJVIZG]KaJhI
+発 生	w=ZZ[eZ
+登 录	h!J#H(K+J3H:J>E?H@JBZCIDIKIL[NJOJTJUJVJZ][]aKbbhZ
+登 记	l+I3Y>Z?^BIDaHEIJKJMJO]ZEaJbJhJ
+登 録	a!I#J(I*J+b-J3]7K:H=J?Y@ICZDdIHKHMINIOZPJUJVHXIZE[J]KaIbGdJfJhH
+的 な	zHKa[c]
+的 に	vT[XZ
+的 不	s3J>J@XIJK]O_ZJ
+的 号	q3_>ICJDIHIO]a[
+的 密	h%H(^-]6[:I>I?J@HDJHIIIJYK]MINZVHZF[J^JaKbJcIdJf]gJhY
+的 帐	o!Y#](J3ZA[HJUJV^[J
+的 成	zPYV^
+的 手	z3YO]
+的 权	z%](ZZJ
+的 电	v3[HJO^aJ
+的 管	w(]P^ZH
+的 组	s(J:[=I>JBIHGP[U[VcZI
+的 账	r!]#X(J)^:J>IG]HEUIV[aJ
+的 连	zc]
+的 重	z>]E[ZI
+監 査	z/XEXNX
+目 の	w8]C]
+目 录	q!]3[:]HHZH_^dZ
+看 不	w#H(Z>^?HH]ZJaH
+看 到	w?]@ZH[aJ
+知 道	s>GHZ[b
+短 す	zI^ZJ
+短 使	z@[
+短 信	m-J9H=J>[?_@JBJCIDIHGIIOJVJXKZI]]a_fJ
+码 一	w@HBXKZLXXJZIa]
+码 不	h#J%J(I3F6I7J:J>I?]@HGJHYIDKGLKMINJO[UKVJXIZ_^Ia]bJfJgYh[
+码 与	wO^
+码 了	w>JBJHHZa
+码 今	w@^
+码 以	zKX
+码 写	o%[(J@JBJPZUJZDd_eZf]hI
+码 发	t>_
+码 同	zGaHH
+码 在	t-[7]HHMYd[
+码 太	q-Y2]@ZHJI]ZIfI
+码 已	wBYM^UJ
+码 我	z[]
+码 时	z3JO]hZ
+码 最	v@[KY
+码 格	z3[
+码 没	w3_:[>HOIZIaH
+码 现	z@]ZJhJ
+码 的	t(Z>^VIZJ[[^ZaI
+码 策	vN_
+码 被	z@XKYZJ^Z
+码 输	z#Y-IHJX_ZJ
+码 重	k(F:H@JEJHZPJUaVYWJZX[JbIdIf]
+码 页	zhX
+确 保	zC[OZVZ
+確 認	h!I#J+J-J9J:J=J>_?J@JBYC_DYIIKIO]TIZF[Ja]hJ
+碼 重	wBJE]UZVXa[
+示 さ	k+Z-J3J?ZCJDHHZNYO]ZY
+示 密	zKYd]
+社 の	q-J3I8Z:[>_?[DJHEN[OHaI
+社 内	v-I>JBIHYKJNaT[U]ZG
+社 員	w@]DZHY
+禁 止	j!H)]-cBJHFIIKYMJQXUHZJ^_hI
+禁 用	l!d-J/I;Y=JHHKKUZZGfJ
+私 の	w9Y:[DJHGO]VZ
+种 方	t*Z?ZHJ
+种 验	s*WC_
+秘 密	w*X6]?_HIZJdJ
+租 户	s(J:^=JBHDJHHUaVGW_ZGbJ
+稍 后	w@[BJZ[
+種 変	z>_ZJ
+種 類	z:]HHI[
+空 间	z__
+端 口	zH]c[
+笔 记	vBZHYKKM]ZHb]
+符 号	w-ZI]
+符 合	o-YHJI[NaZI
+第 一	wC[DY
+第 三	zJ[
+第 二	s8^@ZBXC[KJZI
+等 待	wXY
+策 略	g!J#I%J(H)I*_,J/I3J7J9I:I=I>I?[@JBICJDHEJIIKILKMJNdPISKTJUGVGWcZD[J]J_JaHbJcJdIfIgJhJ
+筛 选	zG[HIJZaZ
+管 理	W!H#G%F(_)b*f+H,c-E.J/H0G1I2I3F4H5I6H7E8H9I;I<J=E>F?E@FAHBECDDEE[FJGHHAIFJIKELHMENBOHPbQJRHSGTGUXW[XGYI[F]F^G_GaFbFcEd_eGfDgehF
+系 方	w3JC_DYZI
+系 管	z!XZ_
+系 统	wK^R[ZI
+組 織	i(H>KBHDJEaF]HGIFMKNXU^VGW_ZEaKbJcYdZfIgJ
+絡 先	w3ZC]DZZJ
+継 承	t%I;dHIZJ
+続 で	zH^YX
+続 に	zc[
+続 の	zc^
+織 で	tNIU^W]ZI
+織 の	wEYN]UJW]ZJ
+组 中	zP^ZJ
+组 的	zPYV^
+组 织	k%J(H)J*I-J3J9I:ZBICJDJEYF]G[HGIFKJMJNZPHU^VDWaZF[JaIbJcYdYfJgK
+织 的	vE[N^ZIc[
+继 承	t%H;dHIZH
+继 续	wX]ZJ]^aH
+缺 少	w=]HJIY
+网 页	wHJM_
+置 不	p%_(G5[7X=JBJE]HHPJS]UIVJ[ZbGcJfIgJ
+置 了	r(J=_B^CZHJUIZGfJgZ
+置 失	z!]/IZ]fJ
+置 密	m%Y(XBHDZHIUHVJ[Zb^eZfJ
+置 的	wHIUJVagZ
+置 页	z(IDJHXS[Z[bJ
+者 が	n(G:JE[MJPJU[VZW[ZEdZg]
+者 だ	s)[*]P[UIZI
+者 で	z(]:[HJ
+者 に	s*^-INIZ_d[
+者 の	w*],Y
+者 は	t([)^UI
+者 を	z(a)J*J,YPK
+联 合	r!J,_7d:J@JZI_J
+联 系	q(J*J,J3[C_HIKJZ]c]dJ
+聞 か	zHXLYh[
+肢 が	v3J?^C]HG[]
+能 使	wKXP[
+能 再	qXaZI
+能 用	r*X>]?]HFKJLXM_ZI
+能 自	zU]V]ZI
+能 重	q=a>J?J@JBXD[HIK]PJSJUIVJZE[[bGfI
+脑 上	w#XM[
+自 分	p)Z-H3H=J>JHIIZO]U[V_ZI
+自 动	z9JHXOIa^
+自 助	r(I)^9JBFDJHYUcVJZG]IaI
+自 定	z-^H[ZI
+自 己	p(I)Y=J>JBZHIO[U]V]ZH^Z
+至 少	zC[I]
+致 し	t3J6_NZO[
+范 围	zGaHE
+落 ち	t3K4]9JHZMJRISZUJVJaJdIeZf^
+行 回	vX_
+表 示	j+Z-I3J?ZCJDHHYKJNYO[ZYh[
+被 垃	zHJaa
+被 拒	r%],Y-K@ZP^aI
+被 猜	z-Y
+被 禁	r!])Y
+被 锁	q#[-JTJX^ZJ
+要 が	p#H.XD[HGNY[[
+要 で	vC^DJHZIX
+要 と	wC]DJ
+要 な	p%^=]IYUHZJd[
+要 两	v*YCX
+要 件	vIZKINa
+要 开	zZ][]
+要 旧	z>JHKMa
+要 求	h+[-J3J9J:J=I>H@JBJC[DII]KJMXN_X[ZHaIhJ
+見 つ	w4^A[HHZJ_X
+見 ら	z#J@YH^
+覚 え	wHJK_[X
+规 则	zCXG]HGNX
+览 器	w.YHIZI]]b]
+角 色	w(])^*YHJVJ
+解 锁	n#[1[BYHIT]VJZJ[__JbH
+解 除	m#Y1[9IBYHIT[ZK[]
+言 わ	g!J+X-Y3J9H>H?J@YBJCXDZHGI]KYMIN[VJX[ZHaJh]
+記 号	w-ZI]
+設 定	h*[-J3J9J:J>J?H@XE_HYKJMJOZUIWJZG^YaJbKcYdZgZ
+許 可	q%^.X;]HGQXV^
+試 し	s@ZNZX]
+試 行	sX_cX
+話 が	w3I>J?aHJOIaZ
+話 に	v3[9X>^HG
+話 も	zD[
+話 番	m3XDZHJO_XZaI
+認 が	z*Y
+認 し	v%YCYHJOYVZ
+認 で	v>aBJCIDHHZO[VIZGaI
+認 証	q,^3^DYHXZJ
+認 識	z:[DJHHO]hY
+語 が	z-X
+誰 も	w=ZSYU^VHZG
+議 が	zZ]][
+護 さ	wPaVI
+让 用	z?JH]K[LX
+记 了	w>J?aCXDHHJ
+记 密	w:[HJZ^
+记 本	vBZHYKKM]ZHb]
+记 的	r3]>]?HBJCJDHHIO]PYZH
+许 可	q%J3I9J=dCJDJH]IJVGZJaI
+设 为	zHJU]V]
+设 了	w*[2[@Y
+设 置	z%]H]ZJ
+访 问	v%Z9IHXP]Z]
+证 方	wC[
+证 码	l3J>[HIXXa_
+试 太	z@JX_
+试 次	vX^
+话 号	s3ZO_XZaH
+请 求	w9Z>GHZX[
+请 确	w3YCZOYVZ
+请 稍	w@[BJZ[
+请 等	wXX
+请 选	z-Z
+谁 都	v(K=YBJD[HJS^U]VHZF
+谢 谢	t-J9_B^HGKJZIaJ
+象 外	zG^HHMJV]
+質 問	t#J*Z?^HIX[
+账 号	o!_-J>GBJH[IJOJVX^YaJ
+账 户	f![%Y(E)]-J/J2b3H7J8J:[;J=I>J?K@IBHCHDZEKGZIGKHL[MINIOJP[RJUHVXWKXJZE[I]I^Y_IaHbJcJdHfGgJhJ
+起 動	vB^bZfZ
+足 り	t(]3Z9HC[DHHHI_OHZGaJ
+身 份	t,Z3]7]D]HH
+输 入	sO_
+输 错	t#_-IHIX_ZG
+过 不	v%J;Z>]HJKZZ[
+过 密	t@]BJDY
+过 期	o9H=J>I@GBJDJKILaMINKXJZX]^a[
+过 的	zKX
+运 行	vBIHISaUJVJZJcJf]
+还 不	z@[HGM]
+还 在	z_]
+还 是	m!Y#J5[9ZHJMZTZgY
+还 要	s9K>ICaHIIIM_ZJaJ
+这 个	qGYHIK[V]_[
+进 不	w#[Z^
+进 去	zB_ZHh[
+连 不	wH[SIc^
+连 接	k2[4J8]9J<_IIMJZI]J_^aIbJc]dI
+迷 惑	zHJa_
+追 加	z8]C]DJHJ
+选 项	t(]3J?_C[DHHG[ZaI
+途 中	zHH]^dJe[
+通 ら	v;Z@XHHK[Z[
+通 知	t(J>J?YCIH[VIZFaa
+通 过	z/XPZZJ
+連 絡	r3ZCaDZHIKJZZ
+進 め	w:[X[
+違 い	v,Z3^h[
+違 う	o-I3J6[9I>J@IHYIJK[OZRZXIZJha
+違 え	q#a@JHHKIX_hX
+選 べ	v?]H][Y
+選 択	r-J3J?_C]DJHFKYOJVZZJ[]aJ
+那 个	vG]HKKbZI
+那 边	z8^:aZJ
+邮 件	r3J9J>H?_CHDGHGM[ab
+邮 箱	n#J3[9H=K>^?XDaH[IJKJOJVJZH]JaD
+都 不	v=Z@YU]VIZX
+都 没	w3K>IB[D_HFMIaZ
+配 置	m!J%Z(H)J*I,J0J6J:J=HBJCZEdHHPGUFVYW]ZC_JaJcXdHeafEgHhK
+里 不	z7]HH^Z
+里 有	z3GF^HJ
+里 没	zUJVJW]__
+里 的	w3^HJO]aJ
+重 启	wB]fZ
+重 复	z9KA[HJK^
+重 置	X#G%F(])J*G+H,I-I.J/F0H1I2J3F4G5W6G7I8H9K;I<J=Y?J@FAHBZCFFIGHIIJHKELHNEOIQJRHS^TGU_VYW_XGYIZ][X]F^F_GaYcIdDeFf[g]hG
+重 設	wBJE]UZVXa[
+録 が	z+[?JBZDH
+録 さ	r+I3Z>K?[DXHIO[
+録 し	m+Z>X?XC[D[HGZI
+録 は	zC]DJ
+録 を	w+ZHY
+録 済	s+c?JBHCHDX
+鍵 が	z6cHJdJ
+钥 不	t6d9J?_@KHHPJRJUJVJZFbJfI
+链 接	sBKUKZDbd
+锁 了	w[^
+锁 定	n#aHETa
+错 了	z9H@JHYh^
+错 太	z#_-JXJZH
+错 误	q!K&Z3JE[HIOJZ]cZh]
+閉 じ	vB^ZI]Y
+開 か	w#]H]XHbZ
+間 が	s=[@^R[ZIfI
+間 に	t@[X_
+間 待	zXZ
+間 違	l![#_-J3]9I>I@IBJDJHDKGMJNJOJX_ZJaJh^
+问 题	k#E(K*Z:K=J?^@JB]EZHEKJMINJOKPJUKVJX]Z]c[
+间 不	z@]R_ZJcJfI
+防 火	wH[SIZJca
+限 が	o%a(^;ZZIdI
+限 さ	zQ[X^
+限 な	zL]
+限 に	zHZLZ
+限 の	z;YL_ZI
+限 切	w9J=[@JHJZ]a]
+限 制	zQYX^
+限 没	z%[(K;_HJ
+限 重	z%I(^
+除 し	z#JT[
+除 済	zTZ
+障 害	zHHS^TIcZ
+電 話	e+J-I3_9I>]?^@JDZIJKJMJNJO]VJXXZH]Ja[hJ
+需 要	n%F=]CaDIHZMXZJdK
+非 対	z1]gY
+面 が	w(J+^>^?JDIHHZ]aJbH
+面 で	wZJba
+面 に	v(]H]ZGb[
+面 不	w+^DKHGX]ZFb]
+面 说	zD]Z[
+題 が	sEYZZc[
+題 な	vB]HJT[ZGaX
+願 い	w#^9ZZJ
+页 面	j#J(Y)J*J+_,J3I=J>J?J@KBICHDZKJMJOJPJSZUIVHX[Z_[J]ZaHbHdJfK
+须 在	z7[:X
+驗 證	z>[CZ
+验 证	b!I#H%X(I)J+J,W-H/J3Z4J7J:I;J=G>Y?]@HAJBIC_GJHHIHKHLJMHNIO^PJRJTIUJVHXZZF[I]]^J_Ia_bJcJdIfJhI
=#	A!C#>%9&?)9*<+>,:-E.=/C0>1c2j3j4@5;6:778:99:7;><F=A>X?6@fA:B=CiDAEIFAG=HBIcJ9KdL;M>N@OXP_Q<RaSfTaU:V:W;XdYgZ8[8]5^;_7aFb:d6e:f4geh>
=0171	w3Z>JOYaI
=0x8023061f	l#J%J-J3J4J8e9I<H@JAJBHHGKJNHOKXKZF_I
=0x8023062c	m%I(J8E9J<d=JBJHHNJSJUKVJZIaJbJ
=10014	zB^HEZI
=2003	l(G)J4I5f6J7J:J=J>K?IBHDIHDKJMJNJPIRHSHUHVGWJZE]J_JaIbIcGdJfEgJ
=2008	g#J(J-J/J4D5f@JBHHEJHKJMENIUJZD[JbGcJfJgJ
=2012	z4I5ZH[
=2016	p!I#I%J(J*J+J,K-E/J0J1f3G4G5]6J7J9D:I;J=I>H?H@GAJBHCHDHHBIGJIKFMHNIOHPJTJUHVHXIYKZG[J]H^J_JaGbJcIdJeJfIhI
=2017	z1_HE
=2018	w1a9JHEfH
=2019	z1X@]
=24h	n#F*J-I9J?J@_BHDJHFIJKIMKNITHXcZHaIbJcJhJ
=31003	z6J9JBEDIGIHENHZafG
=31034	i!K#J%G(J,J-I0J3J4J6I8J9I=H>J?K@IBDDJHDIJKIMJNIPGRJSJUIVJY[ZBaJbJcFdCeFfggKhJ
=31044	v-J9H@IBGDJHEIJXJZFfc
=32002	zBHHFc^
=32004	j!I#H%G(I)J*J+J,E-H/I3G4I5J6g7J9F:J;J<K=H>H?I@IAJBHCJDIFJHEIHJJKIMINIOHPIRJSITJUIVIXIZC[J]I_JaGbIcHdIeGfHhJ
=32009	g#I%J(J*J,g-I3G6G9I:K=J>J?H@JBICJDJEJHBIJKJMJNFOJPJSJVJXJZD]JaHcIdJeGfIhJ
=32011	m!K#I%H,D-J/J3J4J6G9I=I>K@IBHDJHEIJKJMJNIOJPISJZE_KaJbKcHdFeffGhK
=33001	^!F#D%B&j(G)H*G+G,G-C.I/G0H1I2I3C4H5I6H7G8H9B:G;G<I=E>D?G@EAEBCCFDEEHFdGGH?IEJHKELGMEN@OFPGQHRHSGTGUGVFWIXFYHZ?[G]F^H_CaCbGcGdGeGfEgHhE
=33002	r!I&H@KAIBKHGNJZE_c
=33003	z#J&I-JA_HIOGZJ_JhK
=33004	r!I#H%c&D(H-G/J3I6G9G;K=J>I?J@IAHBICJDJFGHFIJJJKIMJNGOJQISKVJXJZI]J_GaJcJhI
=33005	w!]HJ
=33008	n!J#G%K&I-J5J9J@YBEDJGJHCNdPJRIVJXJZF^Z_JaJcIfH
=3rd	zJY
=4740	n!J#dBHHFTGZE[I
=50053	zT[
=6329	z8^HJNJ
=6800	w,JHDNGZFfb
=80070005	n!I#K%e-H/I2H3J9H=J>I@IBIDJHCIJKJNHOJPFVJXJZG]J_KaI
=800700c	k!J#H%D(J*J+J-E/J2g3G4I7J9E:I<J=I>H?J@HAIBHCIDIFJHBIBJJKILJMHNGOHRJSJTJUIVIXGZH]H_IaGbJcIdJfHhI
=80230405	q4I8JAGGJHI_b
=80230619	w%J4H8I9J<IHIJYNa
=8023061f	z8_9JHJNJ
=8023062c	v%G3J4F8I9I<bAIHHNGZH_J
=80230818	k#J%H*K+K-J3H4e7J8H9H<I=J>J@JAIBJDJHFIJKJMJNGOKPKTJVJXJZI]J_IaIcIfJ
=a	;#D%D&A(Y)I*^+],I-[.>/E081@3F5H6C7I8F9b:E;=<F>Y@bBGCBDCEIF[GHHdI[M]NBOAP@QDSBTBUXW]X]Y@Z[[_]a^FaBbGc@dCe@fFgAhE
=aadc	i!H#G%I(I)I*J+J,I-H.K/H0I1^3F4I5J6J7I8J9F:I;J=H>G?H@FAIBFCIDFEJFIGYH@IGJIKFLIMGNIOHPHRfSFTGUHVGWJXFY]ZB[I]I^J_IaGbEcWdHeIf[gJhH
=aadsts50053	v#F-J9JHBTbZJ
=aan	e!J#J%H(Z)G*H+J,G0J3G4J6[7I8J9I:G;J>G?G@DBHCHDYEKGIHFKCLYMHNaOHPFRJTJUIV]WJXIZJ[F]G^[_IaXbIcJdDeIfGgJhF
=aangepast	v-]9J>J?J@^CJHGIJKIaJ
=aangevinkt	zLZZIdZ
=aanmeld	zBJDIHYL_ZH^JhJ
=aanmelden	w#IBZHFKIMJTK[]bZ
=aanmeldscherm	vZJb_
=aanzetten	z(J,[8[BJHIXJZIdFe[fJ
=ab	g!J#I%H(G)K*J,Y-G/E0J3F4Y5J6J7I9G:I;J>H?H@GBFCGDHGJJYKGL]MFN_OHPIRZSJTIUHVGWGXHYJZZ[J][_IaFbHcZdFe[fHgIhY
=abandon	rZG]]aI
=abbiamo	s=[BYHGKJUZYW
=aber	c#F%I)J*I+^/J3F4J7J9H:H;J>[?^BFCYDBGKHBIFKELYNJOFSJT]UIVXXHZ?[]][^H_IaIbHcJdIfHhK
=abgebrochen	zHIII]_
=abgelaufen	r#J(J-J:I=^>Z?I@HBBCIDJHXIJKJNJUHVJZY]Za[bJdIfG
=abgelehnt	l!J%J)I*J-]/Y0I3J9J=H>I?J@ZBIGJHFIJKGNZOJPITJVJZ]_IaJd[fJgJhJ
=abgeschaltet	n!Z)XBJHJU[Y[ZI
=abgewiesen	z-JHIK[a[
=abilitar	z.XHJdYeX
=abilitato	l(JDJHHU]V]WIZGdZ
=able	e!X#G%J(H)J>H?D@IBcC]HCKJLJMJNJQYTHVGZY[J]I^JbK
=abord	z:JBJD]HJZIh]
=about	a!X#F%J(G)G-X/I1K3I7I8J9J:H<X=J>H?GBACJD]GIHXI[JILDMHPJS^TIUEVDXJZ_[H]G^H_JaFbGdHfIgGhG
=abov	v;_>IGJPIZI_J
=abre	w!J9I>J?IDJHaMJVJZD]DaJbZ
=abrir	z@JZI[^
=abroad	o![#G)Z>[?IT]ZDa^bI
=absent	r%Z5X9ZBHHFYXZE[]_ZbX
=aby	zBID[T[
=acce	i!]#H%a(H)J*I+J,I-H/H3G4J9E:I=G>[?I@FAJBGCHDGFJH_IDJJKFMINHOFP[QWUJVEXI[J]I_JaGcJdGeHfIhH
=acceder	v!F#H%G3KIIKILJMGNIPIVHZY[^^I_JcJf[
=accept	W!D#B%C&J(E)H*G+G,G-Z.X/Z0G1H2H4H5I6H7F8H9C:B;H<I=F>B?]AGBbDDEIFIGEHEJILDM[N[O]PFQIRGSITDUGVCWHXFYI[E]E^B_EaEbFcGdFeHfFgG
=accepteert	z=KBJHYI]KHMFOJZZhH
=acceso	n![#J%]+K-J3J9I>Y?JBDDGH]IJKHMJOJVIZYhJ
=access	U!B#G%a&J(X)H*G,G-C.J/D0I1J2I3D4H5J6I7H8I9E:E;H<K=F>a?Y@DAHCFD@EIFJGHHWIDJGKDLGNEOGPbQcRISGTEUIVEWJYJ[H]G^E_GaDbHcZeHfIgFhF
=accesso	k![#G(I/J3F:J=J?G@HCIDEH_IHKGLZMJNKOJTIUJVGXJZ[[J]I^JaIb[cIhI
=accetta	t%J-K3G=J>H?I@IBJHGIFK[NIOZh^
=accettata	z/Z?[HH
=accident	t![>I?G@[BIHXZF][cJfY
=accord	q@XBXN[U[ZG
=account	C!c#]%b&D(@)^,Y-:.C/;1@2c4?5B6?7C8?9B:[;X<B=I>C?;@>AaBFCGDZECFAI=JAK7L_MBN;O?P_Q^R@S?U9VaW<XEY@ZJ]=^d_]a>bBc=dCe>f;g=h@
=acct	n!^#^%J(J)J*Z/H2Z3F8K9J:Z=J>F?J@HBHDXHBKJLJMHP^TEUHVJZA[G^[_ZaJbJcJdJfJgJhJ
=ace	w;Y@JBIHHKGP_ZH^Y_K
=aceita	m!J-J3I7J9J:I=J>H@EBJDIHGKXNJOZUJVGZY]IaJbJh^
=acepta	p!J#J-I/J3G7J9G:J=J>I?X@GBHDHHDI[K]NIOZVH[KaJbJh^
=acesso	q!]%X(J3G9J=H>[?H@IBJCIDHHXIJKIOJPZVIZZaJ
=achter	zHCR_fJ
=acl	j!H#I%D(E)I*H+H,J-D/I0I1J3E4G5J6H7I8J9D:H;h=F>F?G@GAIBHCHDHEJFDGCH?IGJJKFLIMINFOFPZQJRISITIUIVFWJXGYIZA[J]F^G_GaEbIcHdJfGgIhH
=acls	w#J%]-J9J;c=JAHBICJDJGKHBKJPIZF_I
=acquir	s%J3G8[:GCJDHEKHHPJQaZC_J
=acs	p!I#J%J(J*J+K-G0J1f3H4J5J6J7J9F:I;J=I>H?I@IAJBHCJDIGKHCIHKGMINIOIPJSJTJUHVIXIYJZG]H_JaGbIcIdJeJfHhJ
=act	z![*H@JBIE[HHKJPIZ[bIdHgJ
=actif	z!XQY
=action	q(I)J*F,JB[EaHEPJVJZHgH
=activ	V![#C%Y&f(H)B*G+H,F-E.J0E1G2G3D4E5I6]7E8F9H:@;G<H=E>F?E@EA^B_CGDDEEGEH>IDKDLGMBNDOFPHQHRFSGTZU_VIWDXFYJZ=[E]F_]aGbFcCdEeGgchD
=activa	zHXLX
=activar	w,Z=KdJeZ
=activat	v!Y=GHZVY
=activation	z!H%I,[3IFJH]UIZFdGeY
=active	s%JHKUJV[ZFd_hK
=activer	z.YHZUJVHeY
=activo	v!XQX^Xd]
=actual	p@JHIIIKJZFha
=actuel	sZGha
=ad	C!h%h&c(5)9*:+;,?-=.@/l0B2J3e4C5>6:7=8X96:6;B<b=D>7?7@;A_B6C7D5E<FCG<H6I;J?K3LbMaNaO7P_Q>R9S8ThU8V4W;X7Y?Z1[>]6^f_la6b7c?e=fIgfh5
=add	d!I#I%Y(C)G*D+F,H-H.]/I3E4I6J7J8X9D:H>C?D@GAIBGC[DXEJFKH_I^J_KGLJMGNFOEPFTJUIV]XHZA[J]G^J_IaGbJcIdJfIgHhH
=added	f!I(H)J*I+K,J-I1J2K3J4G7J8c9J:Y=J>J?I@HAHCJGYH@IYKIPHQZUIV^ZC_IbJcIdJfH
=addition	z%W?[HYVKZG^I
=additional	sCaDDHG
=address	c!H#J(I*I-I/J3b7J9G:X?F@FAIBFCHD[HaIHKJLJMHOHPJTJUJVIXJZJ]I^H_HaDcFfJhI
=adesso	r(J*[-K=[>J?KHEIIK[ZG]Jh[
=adfs	_!I#G%H(G)H*F+J,[-E.K/H0J1J2J3G4H6J7h8I9E:G;K=H>H?I@GAIBGCIDGEIFJGIIFJIKELIMGNGOHPGRJSITDUHVGWJXIZD[I]I^I_IaGbHcIdGeIfHgHhG
=adivinar	s-]HJ
=adivinhar	t-_HIKI
=admin	E!A#B&D(d)h*k+F,e-@.B/<0A1[2B3>4=5A6@7:8?9<:G;A<C=E>;??@>A>B9C;D@EaFAG=HJI9J>K:LEM:N@O>PcQJR@SFT@V]XCYAZB[>]<^E_>a>bAc>e>f=gfh<
=admina	z(]*Z,[CJHHPIVJZH
=admincount	c%I(J*H3I;IHCPd
=admindescription	z(G)J*J3JGaHFPHZFgI
=administra	zHJcJd_gJ
=administracao	zgX
=administracion	vdHg_
=administrador	[#J%G(])^*]+G,_-F/J1J3H4H6J7G8J:E;K=H>I?E@FAIBECFDDGIH@IHJJKHLJMHNHOIP[RISHTIU]VXWXXIYJZY[I]F^I_HaIbHcHdYeJfFhH
=administrateur	e#K%G(Y)]*Y+I,^-I3H7H:G=H?I@IBJCHDGECHBIIKJMJNGSJU]XJZX[J]I^JcJdXfIgGhJ
=administration	r(I)]*HBJDJHFPIUFVJZJ^]g^
=administrationscentret	zHJg_
=administratora	r(Z)F*[,_DXHGPHZJdI
=administratorem	w(H)Z*GDIHHPGVJZ_
=administratoren	i!Z#J%J(F)Z*Y+H,E-G3I7I:H=J>J?I@JBICIDGHDKJNIPCSITJUXWXZ^]KaJd_fKgF
=administratorer	v(H)_*_?GCHDJHFPDUJVIZI
=administratorow	w(J)Z*^?IHGUIVJZI
=administratorzy	w(G)[HJPZVJZI
=adminkonto	w*^,]CGHIZI
=adminsdholder	j%C(JHXPaZJ
=admit	z.Y
=admt	wA]HH
=adob	q=EHbZG
=adress	p3Y:]?]CHD_HCOHZJaH
=adsync	d%J0JBGHCRIUJVKZGcIfe
=adsyncpasswordwritebackpermission	o%b(JHDdGfI
=aduc	j!^#X(G*I@JBJGJHDJZNZT[VKZE^Y_I
=adunknownerror	k&bHHZH
=advanc	w9];YBIHJ
=advic	z)]HYZJ
=affect	r-HBFFYHIJZPZT]VIZ[
=affich	v+^3IHGO[
=after	N#_&G(F)B*C,E.F/^0X2E3>4G5E7B9>:?;D>>??A^B]CJD@EFFBGAI=JXK@L]MYNGOAQJR_SITWUEVEWDXXYZ[A][^F_AaDcAeDf_gIhA
=afternoon	r9[@[HIKJZI
=afterward	t-J/]2]8Z@IBHCJHEMIZY
=again	S#Z%D&H(E*E+c,F-A.H/C0B1G2H3E4F5H6G7D8Z:A;E<H=E>C?E@aAEB_CCD@EGFFGEHEI@JFKXLDMBOEP]QHRZSGUEVCWGXZYGZ^]J^CaJbFeGfFgEhA
=against	t#J7W9H@IBICHD]HCIHJ[KIN[ZG^[
=age	^#K(I-H/J3J9J:J@cBGDJHXIAJJKFLKMJNcPJVIXJZF^KbJgJhJ
=agent	T!B#D&I(B)F*F+E,E-_.H/B0k1B2F3D4E5F6E7C8Z9B:D;G<H=C>E?C@BAFB]CFDCEGFGGAJ[KALFMBNAOEPDQHRCSDTDUCVCWFXCYEZ;[E]C^D_DaCbCc@dAf^gDhB
=agenten	z-YHIZJf[
=ages	zHGIIK]ZHaX
=aggiornamento	zBYHIZHf^
=agli	w)X*YHI[Z
=ago	b!H#E%J(J*J+J-F/F3J9I:J>a?H@cAJBCCIDZH=IEJJK_MbNHOITIVJXIZE[J]I_JaIbJgJ
=agora	o#I-H/J3J7J9E:J=Z>J?I@JB]DIHCIGK[MINKOJSKTJUJVIXZZZ[J]IaJfJh[
=aguard	wXZ
=ahead	t#I9HBJHGRaTIbK
=ahi	v7X:Z>^BJHHaE
=ahora	p#J(J-J9J:K>J@YBJDJHEIIK[MJX[ZF]Jh[
=ai	[!G%F)H+F,I.I/H0I1J2J3D4H5J6I7G8I9]:F;I<J=E?C@XAIBKC_D]EIFIGIHCJILHMFODPHQJRISHTHUFVDWIXXYIZY[F]a^H_IaXbGcHdGeIfFgIhB
=ainda	p-J1X9I@_BHEIGHHCIIKIMaPYUIVHWZZH]JfJ
=aiuto	z9[@JHHKJZ]
=aka	i+X-J3I9H>J?I@KBHDcHFKKMJOJSJT[UJVIXJZGaJ
=aktiv	t!^HIQXZH
=aktivera	w8]dGe]
=aktiverad	t!I(IA]BJCJDJHHUZV^ZI
=aktiverat	p!J)J:J=JEIHINJV]WIYXZJd_
=aktivieren	s!J#J%I,Y.X3J;]VJZIe^hJ
=aktiviert	h%J(J)I,J.Y8Y=J@JAYBHDJHEPIU]VZWJZIcId_fE
=aktualizacji	zBZHJZHdIf^
=aktuell	s#J-J@JHGIKKGZDhb
=akzeptiert	v-H/[@JHIIHKFNJOZZ[dJ
=al	X!A#C&J)E*E+[-B.I/D0Y1H2G4J5[6D7F8G9[:C;G<I=F>^?CAFCHDCEFFHGFHCIBJGK^LZNCPCQYRFSETEUDWGXJ[D]C^I_DaYb^dFeZgFh[
=alarm	z>FBICJH^XIZJaH
=alder	z@ZIJKIN[
=aldrig	j!J#J%H(I+Y-I0J1Z3G4J7J9G:J=J>H?I@FAJBGCID_HCIIKGLaMINHOIPITIUJVHWYXJZD[J]H^Ga]bIdZeJfIhG
=ale	n#I%H3H8J=J>I?]@IBHDHGJHEIHKZMYOGTYXJZH[]cKd]eIfGgJhI
=alert	t,F-I3J9G?J@HBIDJHaIJKIRGXJZIaJfZ
=algo	t-Y.[9^>J?JCZHFIJKJZG
=alguem	z@^
=alguma	w9]>I?JC[HIMJ
=alguna	z9ZHXMI
=all	R!?#D&G(Z)I+^,D-A.X/A0E3=5G6D7A8C9>:@;B<E>???@BABBfC?E[GZIZJZK[LHM>NZO@QFRBUdVAW]XJYDZ>[B]G^I_Ba?cAdDeFfIg@h@
=alla	h!H#H%Z(F)H*J,J-]/I3E4J7I9G:H=I>Y?F@JAJCHDEGIIEJJLIMGN^PHSJTJU^VXWJXIZA[I]G^H_JaFcJdHeJfHhG
=alle	f!I#F%X(D)H*H+^,J-F/G0I4G6I7I9Z:G;J=H>G?F@JAJBaCCDDEJFJGJHDIEJJKFLIMJN[OHRISHT]UYVJWJXZYJZZ[I^I_IaFbHcGdFeJgGhH
=alleen	h!J#F%H(G)J*F+I,I-F/I3F4I6K7J9F:H;J>D?_@EAJBDC_DEHAKCLJMFNGOHP]RKSJUIVZXHZI[b]H^I_JaBbGcIdIfIg]hH
=allow	Y!G#I(^)J*F+G,J-[.^0J1J4I5I6I7J8J9D:D;J<Y=G>EAJBCCEDEEIFIGGHAIYJHLHMEOHPGQ^RJSHTHV_WGXZYXZ=]F^__HaFbAcGeJfGgEhC
=allowedtousesspr	i)b*J9JHGNI
=allowpasswordreset	gHFbc
=allt	z@ZB^ZG
=almeno	zCZHJI]
=alon	q(J*X+J-G9F>I?a@JCYDGHCI[KINIVJZGaHhJ
=alor	n#H+]-I3F9J>G?J@HBECJDFIZMEO[TYVIXJZE[]]IaIcKh[
=already	e![#J(J)I+a-D3H9E>F?H@_BDCHDBIGJJK_MINHOHPKTKUIVFXHZD[I]I^J_JaYbJhI
=als	b#F%H(_)X*Y+_,H-[/I1J4H5J6I8J9G:^;I>D?Z@GBECADAEIFJGIIJJJK[LHMGNFO]PERZSITHUGVCWIXGZ?[[]F^H_IaEcHdGeJfFgG
=also	v*X+I?JDIH]ZJgX
=alt	e!K#J(I-J/I1X7I:I>I@^BFDJHHIGKFLIMZNHSJVJZH[I]J^FbZcKdJfIgJhc
=alta	w,[-J3I>J?H@JC[D[HHZJhK
=alte	c!J#[%J(I-H/Z3H7J9J=J>b?J@DBECHDGH?IHJJK]LIM^NHOITIUJVJWJY[ZF[I]H^IaHbIcKdIfJh]
=alten	v5XHJM]
=alter	p!J#J(J)J-G/J7X@HGIHEIDKEMJNYPJVFZE[G^ebIdJhG
=alterada	z@ZBYHJKJ^JhJ
=alterar	r(J3J7ZHJKGMIVJZH^^_JdIh[
=alternat	n+J>]?Z@IBICIDGKZZJ^IaJ
=alternativ	t3^>G?E@JC]DFH[KIXIaG
=alternativa	w!J3]:J>[?GCIDZHDKJMJaI
=alternativet	w(]+I3F>J?[@HCIDFHIKHZI[Z^[hI
=alternativo	r!J-J3a9J:J>[?E@JBJCGD]HEKIMIOFXJaF
=although	g!I#J%J(K)J-[3H7J=J>I?HBACIDIH_IBJYKDMIOYTZUDVJZE^JdJfHh[
=altra	n!K#J%K(I-G3I9J:_=K>J@bBICXDYHCIGKYMJNIUJVJXIZE[J]JaIdJhI
=altri	v(Y*YHHPZV[
=altro	t(Z)H*I3J?G@XBYC_DJHHIJXKZGaH
=alway	g!I(H)I-E/H3I7J9H:J=J>I?HBECHDaF[HFIDJHK_LJMIOJSJTZUJVIWJXI]G^IaHbJh]
=am	Y!D#]%J(J)[*D+F,H-D.I/G0I1I2J3D4G5I6I7G8I9Y:G;Y<J=E>@?C@YAIBCCED]EHFHGHJHKBLGMcNEOEPEQJRXSGUEV_WHYHZF[J]C^I_HaZb]cFdFeIfFgZhF
=amanha	w#J-J9J@[BJHHIJKKX^
=amazon	z#FHa
=ambient	p!J-J/G6J7I@IBHEHHEIJKHNHTIZJ_IaJcbdafIgIhJ
=ambito	vG_HIMI
=amministrator	h!K%H(])J+I,[-G3I4J:I=J>J?I@IBGCJDIHBIJKIMJNIPXU[VXXJZ]]J_JaJcJeJfJgIhJ
=amministratori	t(I)]*]?IHGNJPYVJZI
=amministrazion	wg^
=among	t9J?^@HBJDJHGIJK_ZG^IhF
=an	J#G%@(Y)X+H-A.E2I4D5@6I7C8A9H<[=C>F?@A[B?CEEAF[GIH^IDJ[KZM^NYOJPHRISaU?VIWBXHYBZ[[@]=_GaYbIcIdDe[fFh?
=anchor	h-K/G9HAaB[HDKIMINJOJZI]J_]aH
=ancien	c!I%H(H*J+K,J-F3C6J7J9F:H;J=I>a?E@DAJBFCHDEH@IDJJKaLJMcNHOERJTHUIVJXHYZZC[I]G^J_JaCcIdHfGgWh_
=ancora	k#I%J(I*J-J/J3H9Z:I=I>J?I@YA^BICJDIEHGIHDIIKHM_NJOJPYTYUHVFWZXHZH]IaHdKfIhH
=and	A!J#]%E(B)E*Z+E,>-H.I/_1Y2G3D4I5Y8^9D:F;?<^>[?G@^AXBbCZDJEJGCH;I[MCNYO]PEQGS9TEUEWEYY[>]Z^F_HcYdFeBfX
=anda	z9Z@IHFP[Z]dJ
=ander	j!G#G%](X)H*G+G,I-B/I3E4I6Z7H8J9C:_;I=H>Y?H@^AGBDC^DDFHGIH?IZKaLHMFNFOGPFRJSJTJUJVGWJXFYJZA[H]E^G_HaFbIcJdIfIgHhF
=anderen	q!J%J(]*Z7J:]=K@IBJCFHGJYUKV^ZD]KaJ
=andern	c!I#H%G(F)J*H,I-H/J3H4J6J9H=I>H?H@[BZCHDIGJIGJJKCMFNFOIPZSJTJUIVEWJXIZ[]H^b_IaHbHcIdHeIfHgHh[
=anderung	v2XL^ZG
=andra	j!I#H%[)I*[+J,J-G/I3E4J6J8^9G:F;K=G>D?HAICZDFFIGJHYIFKCLGMENGOIPHSJTIUIVYXFZ?[G]F^^_HaHbIdIfIgI
=andrat	z*J3J@aBIHIIJTJZIgZhI
=anew	v%K+_3J4J8[>I@JCIDGHAK[OI
=anforderungen	vIDNaZI
=angaben	z&X3JD[
=angeblich	p#J+[-I3H9J>J?J@HBKCGDFHFI^N]OZXJZG]IaHhX
=angeboten	n*Y3X>F?a@JCJHGKJOIZH[XaJhJ
=angehakt	tHJLYZJd^fG
=angemeldet	zB]HFMJZHh[
=angenommen	zZFh]
=angezeigt	s+G-I0Y3H>[@HBHCHDGH_IJKHNIOHXIZF[[]JaIhI
=ani	t3H>H?GD_HFOIZGa^
=anixi	zJ]NJ
=anker	v@JAbCJHHKI]K_J
=anmeldebildschirm	r[YbY
=anmelden	l(K,J-J7J:J>H?G@FIJKIL[MXNJTZVJZ[[Z^JaGfKgZhG
=anmeldung	k!J#J-K/K7Y:J?J@YBZCJIIKIL[MFNJOJSITXVIZZ[H^JaJbYcIfJgZhH
=anna	z-HIZZZ
=annan	v([)J*I6[:[DJEJHGJXPJUJVJWJZZcJdK
=annat	v#J-H3J9I:]>J@_BJDIHHIJK[NJXJZE
=anne	z-]
=annuair	k!Y%J(J-J/J3a7[9J:[=J>G?I@JAIBJCIDHEJHDIIKIMJNITJUJVIXJZG^K_ZaHcJdYfJhJ
=ano	t-_3J9H:J>J?I@IBIHHIGKaMINIOJZE]KaJhH
=another	X#D%F(])F*D+G,I.J0I1J2J3D4H5I6I7[8[:];G<J>Z?J@bADBBC_DAEHFFGCICJGKXMDNGOFPFQJRJUGVDWGXYYIZG[X]F^FaHbFcHdGeJfHgJhC
=anruf	p-H3^9G>Y?^@JCGDJHYIJKGMJOGVJXIZH]Ia]
=anslutaren	v%X3J4J8^9J<]=I>JHGMKQYdGfJ
=anslutningsproblem	zc[
=answer	i!J#E&Y(Z*H+I-E1J3H4[8K9]:I=I>G@HAJBHCGFKH[KHMHNHOIPGRHS]TIUHXJYJZD]I^K_HaHbHcHfJhJ
=ante	f#I%I(D)J*I+H-E/J0J3]4I6J7H8J9F:E;I=E>]?^@EAIBBCCD]GJH>ICJKKaLJNGOCRISITIUGVFWIXEYJZA[I]a^I_HaDb]cIdHfHgIhF
=anterior	l-J/J3H9J:I>H?I@FBICJDIHEIGKcM_NJOJXJZC]HaJbJgZhZ
=antiga	r-J9JBJHGM_TIZJh^
=antigo	v5X>XHJYY
=antigua	wKXMYhY
=antiguo	v5X>XYY
=anvanda	t-I?Z@JHJK^P[VIZH
=anvandar	q!G(G)[*G+K-G/K3H7[8J9E:J;X=Z>G?I@GA]BGCJDHHBI]KFMINIOIPFSJTJUJVHXEZ[[X]H^H_EaJbHdJgJhK
=anvandaren	b![#E%F&H(Z)F*F,H-C.I0H1I2J3H4H5I6G8F9C;Y<I=Y>A?C@GCZDYEHFIGZH<ICJHKAMDOXPXQJRHSGTEUEVYWHYI[F]]^__]aJbDcFdFeIfGgGhB
=anvander	z-_3J9J>[@JHJIKKDNIOGZHgXhJ
=anvant	v-I@JBJDKK_ZG
=anwender	p3I?E@IBJCHKIM[NYOZZG]ZaZ
=any	V!I#E%F&H*C,F-A/C0E1_2H3@5G7C8B9a:B;G<F>Z?]@FA@BYC?D_EDFEGBHAI@JAKaLEMCN[OCPCQGRFSDUCVJX[YFZJ[D]B^D__aFbIcBdAeCfBgDhA
=anybody	p(H)I+Z-^9[>J?J@GBHDJHHIIKINJSXUYVHXJZYdIfI
=anymor	m/I3I7J:K=Y>_BJDHHBIKMHTIZZ_[aJ
=anyon	l#I%H)I*Y-G/J3H9]:H=J>G?G@^BGDIIHKGMGNHP[UXVF^IaJcJdJhJ
=anyth	j%J(I+I-E/J3H7]8J9J:I;[=J>G?F@FBFCEDaFJGJHYI[MHNIOJPJTIVHXJ[Y]E_JaJbIhH
=ao	g!H#G%I(J)I*J+J,[-I/I0J3C4J6J7J8J9I:H=X>[?E@GAJCGDFEIHJIIMINIO[PIQYRJSJTGUHVGWI[I]I_IaZb]c^dEe]fDgJhI
=aos	tHGIZN]
=apagada	z<YBJHHU[fX
=apagado	zHIU]
=aparec	g%J(]*J-H.X3E9I:I>G?Y@HBICHDGHBIGK[MINJOZTJVIXIZD[c]I_KbXfJhY
=api	j%E@IBJHaPHSJXDZFgb
=aplica	w*[
=aplikacji	v(I*J9J>J?a@KCFDJHGIJMJOJTJUJVJZJ[Ja[bJgY
=app	U!D#C%B&I(b)B*^+?,E-@.H/C0F1G2H3@4F5H6F7C8F9@:B;F<G=A?i@?AFB=CdD=EFFFGDHdI>JDK=LDM@NAOAPCQGRGSETDUBV?WDXBYGZ8[B]?^A_CaabGcDdCeFfCg]hA
=apparait	r([0X3J?[CIDGHGOYaIbY
=apparently	m%J(I-_9I?I@YBJCJH@IYKZV[ZF[JhJ
=appear	f#J(I*Z+b-]3F9F>D?_@GBFCFDCGJICKILJMJN^OHVJXIZZ[J]H^J_JaGhJ
=appel	p(J+K-H3]9H>I?Z@JCIDIIJKHNJOIQZVIXIZJa]
=appen	v(I*I-I3G9H:J=J>G?_@IBJC]DJHDIIKIMJNJPJTJUJVIXJZD[I]Ia[bIgZ
=appl	l#E(G-J9K:J=J>I?J@JBHHeIIKINKSKTFVJZC[IaIbIfJ
=appli	n%G(G*X-J3J9G:J;^=J>Y?X@YBHCIDIHEIIKJMGNZPJUJVGWJY^ZG]JaYbI
=application	j%G([*J+J,]-I3I>H?[@IAIBFCZDIEJHHMINZUKXJZD]H^I_JaGcHeJf_hJ
=apply	r)I*]-HGYHXNIPJ_J
=appreciat	w-H9_@KBJHEKJ
=approv	m>[?H@IBJHYZD]Ka^bH
=approval	r+J3F9H>]?I@IBIHbOGZJaE
=apps	w+Y/HHHPJg]
=apre	i!I#Z%I(J+I-X3G4J7J9H:I=I>H?F@HAIBYCIDJEJIHKGLKMHNHR[TZUIVIZD[J]__ZaDbJcIdIfIhI
=aqui	s:Y@^CJHFU]XHdX
=ar	U!b&G*D+B,I-^.I/C0C1D2D3B4]5E6C8B:];I<E=??H@IABBXC@DDEDFDGCJELHM=NBPXRBU^V^WDX>YFZ>]>^Y_EaGbEcHdXeCgChZ
=archiv	z&FGXH^ZI
=archivo	w2[3JIJOY
=are	O#I&G(C)^*Y,B-^/G0X1A2C5]6F7W9_:D;B<E=DA_BCCGD>FGGEHIICJDKJLDN]P_QWSCTEW[XBZB[C]A_>a?bGeDfEg@h?
=arranca	w+XHHVJb[dGf^
=arret	s!^#X0YHFZGfX
=arriv	a!I#J%J(H*J+J-F6]8J9H:I=I>B?G@FAJBZCGDFGJIHKFLJMINIOIPIRJTJUJVIXGZ_[Z_IaabJdIfHhH
=arriva	m>YHEJYa_
=arrivent	z0XP[
=arrow	v!]HJZJ
=articl	o-J9IBHHdKJNJUJZH
=arv	z!G;^
=as	Q%a&H(X*b+b,H-].G0_1E2H3a5X7F8G9A;F<G=G>??[@>AHBED>EEFEGJH?IZKdLAMAOYP?QCRFSDTFUBVCWEYE[B]I^B_CaAbHcAdFeDfBg@h[
=asap	z#^BJHGPJTGZZ[H
=asegures	w3YCYHJOX
=asistent	t+X,XBJHIdXe^fI
=ask	b!I%I(D)C*B+b,G-F/J3F4J7I:Y>E?D@DBEDJEGGIJJKCNGOHPHQJTIUZVcXG[I]I^IaHbJdFfJgGhF
=asked	a!I#H%J(I)H*]+^-H/J3E7J8K9I:J=J>E?G@EAJBFCYEJGJIEKDLcNIOZPHTIVGZH[I]E^I_IaYdJfKgJ
=asks	[!J#H%K(F)G-F/I3H7J9G=H>C?D@CAJBDC_DEGJHbJJMJNHPJSJTIUJVGWJXH[I_JaEcKdJfJgHha
=aspettar	v@^
=aspetto	z9[>J@IAKBJCJHGIJKJXIZJa^
=assegnata	z=_HHZI
=assicurarsi	z3YCZDJHJOY
=assign	p%E(Y)]*J3K7J=]@ZHXIGKILJZE^Jg]hJ
=assignment	zHZ
=assist	z9WBZZI
=assistant	t%K*K+Y,]HGVJZJdXe]
=assistent	r%I+ZBJHEPJVJZJdFebfJ
=at	L!@%C&](C)@*]+_-B.J0B1C2F3D4F6D7_8E9>:A<F=I>I?E@eBYCIDEEGFGGGHAIXKELbM[OGPAQGR@V>WJX?YDZY[@]a_Ca@bdcXeIfGg@
=ate	t#J-J3J9^>K@]BIHEIJKJSJVJZI]JcJf]
=atend	q:JHGIZNaUJZH
=aterstall	s%Z([@JBGHFUJZCba
=aterstalla	f!H#J%Y(_)Z*H+J,J3H:^=Z>G?H@CCIHJIHKFLIMGNGPGSHUDWIXJZ[[Y]H^FaGbBcKdIfHgHhG
=aterstalld	z+JBZDHHHR[gY
=aterstalln	k!E#J%J(F)G*I3H6J7J:G=[>I?Y@HBFCHDHHIIJJJKJMJNGPZRJS[TJWZXI]H^Ja[cIdJfFgIhJ
=aterstallningen	s(H:J=J?I@IBZCKDJHHSJUHVHZa[IaIbHfI
=aterstallt	w(J@JB[M]UIZGgZ
=ativar	z(J,[HIYXdIeZ
=atkomst	s!]#J%Z(J-J0J4J9G:J=J>G@IBJH[IGKIMJOJP]TJVIXHZ[aIbJcJdJfJ
=atrasado	zR[
=atribuida	z=_HH
=att	^!D#E&J(b)F*E,G-a.Z/F0G1H2H3K4E5H6H8G9A:B;G<I=C>A?DAEB>DGEGFHGGHJI@JGK[L[MCNYO[PDQHRHSFUDWHYHZE]Y^[_EbCcGeHfEgF
=attach	wHFZ_
=attack	w#FHETa
=attempt	_#a%I(I*J+J-G/I3H7I9H:H=I>J?J@XBXCIDIGJHEIFJJKILGMIN]OJPHRISJTJUJVHXcYK[J]H^W_JaIbHcJfIgJhI
=attender	v@ZKKXY
=attendr	r@YX[
=attiva	zHXLX^X
=attivo	wQX
=attribut	g!J%H&J(J/I0H1H3Z4J8J;J=H>J@JAJBHG^HaIJKJLYMHNIOJP^RITJXJZE^X_HaJcGdIeJfEhJ
=attual	v@JKGZFh_
=atual	t@IHJIJKIZIhb
=au	e!F%E([)Y*G+H,J-G/I0I1J2Z4H6I7I8Z9C:F;J=G>[?F@CAXBDDEEJFIGIHYIWJJKEMFNHOEPFQXRISHTFUXWHXGZC[G]Y^I_GaWb^cHdGeJfGgIhZ
=auch	z!YHXaZ
=aucun	k!J#J%I(H)I*J+I-I3D4[9H:J>H?G@IBZD]FHHAMINYOHPJSJTJU^VHWZXIZX]Ja]bIcIdIfG
=audit	e!J#J%J(I)J-[/[3I7K9H:K=J>J?J@ECJDJEZGJIHJIKDLYMIN[PKTJVZXJYX[J]^^F_IaIbJcHdIfIgJhY
=auditor	q)Z@ZBJHYJYNIYXZI
=auditoria	vEXHINXcZ
=auf	Y!H%[(C*E+G,H/G1I2I3B5G6H7G8I9Y<J=E>^?J@GAHBBCCEIFIGHHFIDJYKGLGMCNXODQJRYSGWEZ?^Hacb^cDdFeHfZgFhG
=aufforderung	z+]DHHJLW
=aufgefordert	z+ZL^ZG]J
=aufgetreten	zHKZ]eX
=aujourd	w@]HHKKX]ZHaH
=aun	zGGHFM_PZVJfJ
=aunqu	wHZMGTYhY
=aus	g!^#[%Z)H*G+J,I-I/J0J3F4I6Y7I9H:Y;J=H>E?H@HAJBDCFDFEIFJGJHAIHKHMDNIOIP^RISITIUYVDWGXHYIZC[J]G^[_JabbZcFdHgHhJ
=ausgegraut	w(a:Y;JHHaI
=ausgeschaltet	s%J4JHIU]VIYJcId]fZ
=ausgesperrt	w#]HI
=auswahl	z3H>JC^HGOI[Z]]aD
=ausweisen	z?XDZ
=autenticacao	w,Z3[MJ
=autenticacion	t,[3]7X?JCIMIZKhK
=autenticazion	w,[3ZMJ
=auth	k(Z*I+J,^?DCGD]HCPJRKZI]I_JaJcY
=authenticat	z,]7XHGdHeI
=authentication	a#J%J(_)E*B+H,J-I0J3Z9I>E?G@JBICYD]EJGJH[IKKJNIPGTGUJVIXKZF][aDcY
=authenticator	U!I#G%G(B)G*W+H,D-I/I0K3B4I6J7G8J:F;J=I>a?e@FAJBFCADAEJGJH_IGJJKELIMENGOHPHRKSITIUGVFWIXHZ?[H]E^I_Ia_bFcHdIeJfIgIhG
=authentification	s,]3]?ICHZJaJ
=authentifizierungsinformationen	z3[
=authentifizierungstoken	z,^HG
=authoris	zVZ
=authorization	h(^)]NKUGVJ
=authtokenerror	z,_HF
=auto	v1_3J9JYJZJ
=autoatendimento	s!J#I(J)a*J,J-I3I:J@JBICJDIIJKJNJU_VFXIZF]JaI
=autologon	zH]cH
=automatic	z#YaX
=automatica	q(J-J/I3E7J9G=H>J?F@IDIHYMKNJTJUJVJXYZJaafJ
=automatically	s#Z(I)I0I9I:G=aBIEIHYUKVJZDaJ
=automatisch	zHHX^
=autoris	v(J9J@]HFQYV^XJ
=autorisation	r%a(Z3J;ZHENIVJZJdH
=autorise	wHITYV_ZK
=autorizado	sHHQXT[V[
=autorizzato	zHITZVY
=autorizzazioni	s%](Z;[HHVJdJ
=autoservicio	q!J%K(I)_*J-J3J4J:J=J?JBFCKDHIJKJSJUaVFZHaKcJdJfF
=autr	k#K%[(X)I*Z+J,J-I3H9I:[=I>I?G@ZBIC_DGEJHBIHKXMJOJPJUGVYWIXH[J]JaHdJhJ
=aux	q)]*Y+J-K9J@JCJDXIHN^UGVJX]ZI
=av	b!Z#E%Y&J(A*D+H,Z-D.I/H0G1H2I3A4F6Z8F9B:E<Z=E>D?F@CAHBBCYDDFIGFHHIZJHLGMEOEQIRFSFTGU^VBWGXEZ?[G^F_Ga[bZcEd[e]gFhD
=avai	zCXK[ZJ]Y
=availabl	f!H#J(J)I*J-H/J3I4E7J:I=]>Y?]@IBEC]DGH_IHKFLIMHNJPJUGVYZF[I]IaIbGcHdJfIhJ
=avanc	z9^HFOJRX
=avant	l#J%J(I+J-H3H9G:G=H>G?[@YAKBFCHD[HIIHKaMJNJOGUJVIZB[I]]_JaFb]cJdJfJhH
=avbruten	z!J3J9I=JBJHGIIKHZH]bbI
=avec	g!I#I%F(H)J*H+J,J-H/X3_4J7Y9H:Y=H?I@GAJBZCGDEEJGKH?IIJKKXMGNFOZP]RJSJTJUHVFWJXHYJZX[I]H_JaCbIcXdIfHgJh[
=aver	wI]OJ
=avevo	z@JCXK^OJ
=avez	r9]@XHFXY
=aviso	z@FBIHaZE^J
=avoir	wBXDXHHZZ]Y
=avon	t8ZFIHHLXU]VJZ[aJ
=avstangd	t!a%J3K8J9I;J@JBHCJHCIGKJMKRJVJZJ]H^J_IaJcJf[
=avstangt	z;[
=avvisa	zHHa]
=away	c#G%H(F)Z+I,J-X.J/G1J3E4I5J6J7J8J9E:H;J>D?Z@aAICEEJFIGJIEJGKCLHMFOHQKRJSHTHUYVFWHYJZG[I]b^Y_IaAbFcHdIfIgHhE
=ayer	r9G>J@^BJDHHIIHKJMJZG]^f[
=ayuda	z9[HJZZ
=azienda	v8X:[@IHFUZ
=azubi	z![BWV[ZG
=azureaduserpassword	zg]
=b	s#J%I(I-Y4J9G>J@[BHFaG[HBIHK[MINHVH]JaJ
=b2b	h!H#I%I(H)I*I+J,J-E/I2I3D4I7J8J9F:h;K=I>F?I@HAHBECIDHEJFGGIHYICJJKGLIMHNIOHPIRJSJTJUHVGWJXIZE[J]H^J_HaCbIcHdIeJfIgJhH
=b2c	j!G#J%I(G)I*J,K-I/H1K3I5J7I8J9J:G=F>I?G@GAKBDCJDIEHGJHiIJJHKIMINDPISETIUHVFWCXIZ>[J]I^J_IaIbGcIdJeJfFgI
=b4	z#I-[9H@GBHHGIJK[MINIXIZG[J]]hI
=back	R!_#I%H&I(@)D*E-@.G0X1C2G3B5E6]7D8[:G;F<G=G?BACBZCCDBEFFDGAH;I?JFKdLDMCN@OEP]SETCVBWDYI[C]Z^C_Eb]dafZg_hA
=backup	g!J#J%I3J4J6a9I:K=J>K?I@IBGHbKGPZRIVJYJZD]K_XaJcIdJeJfE
=bad	p#a-J3_>GBICIDFHFIEMITYXHZJaHbE
=badg	q9KH_ZH
=badpwdcount	v!I#b%H3J9IBJHETJZJ
=baja	z!a3JBJHHKIZE
=bank	m#G9E:JBIHcIJJ[KIZD[JaJbH
=bann	e#K-Z@JBIHbIGJJKGZI
=banner	z.GH[
=bar	z-JHGI_
=bara	e!F#C%G(F)H*E+G,H-C.J/F0H1I2I3F4G5J6I7H8I9C:F;H<J>C?a@YAHBDCaDDEIFHGJH>JJKCLHMDNFOGP[QIRHSFUFVYWIXEYIZ][c]F^H_HaCbEcHdGeIfFg[hF
=barra	zF[
=base	z(I:]HJQ[ZH
=baselin	i?J@HBJIJQ]Y[ZIb^
=basic	m%J=dBICIHDPJZIdFeJfI
=basta	w-I3F9I:J?X@JCbDKHHIEKJVHXIZDaJ
=battery	s!I#J-J3J9H>J@JBIH_IGMJNJRYZG][fJ
=be	M!E%F&G(<)A*F+J.F/G0I1E2B3a4X5_6^7D8B9Y:G;D<G=>>>?^@XACBGC[DDE@FBGEHcI_N=OHP_RESHTDU?XEYIZB[Z]?^=_HaFbEc]dIe[fBg@hE
=beaucoup	z9[BZHH
=becaus	T!D#Y%I)F*H+X,I-X/[0H1J2J4H5X7H9G;X<J?E@FBGCGE[FIGHI]JFKILZMGOZPIQJRZTXX[YDZA][^J_JaHbGcIdZeGfFgJhC
=bedankt	v-I3I9^@KB[DJHGIJMJZG]JaJfK
=bedrijf	w8Z:]CJHGIKKI
=been	W!Y(C)[*F+G,I-Z.J/E0J1J2J3E4E5[6H7G9F:G<J=Y>C@EAGBaCFEHFIGGHCIIJYLGMHNEOEQJRGSETIU[VWWZXIYIZH[F]E^E_XaYbEcEd]eFfXgE
=befor	W!X#E%G&J(E)H*G+F,I-I.J0J1E2I3C4F5[6H7F8F9E:E;I<I=F>C?B@^AFB>C_D]FIGGHHI@JFK]LDMYNCODPJQJRISGTXUGVDWIXZYIZF[E]c^F_FbacCdFeIfEgF
=began	z>EBJHJ]_
=begin	w%K-G9I>IBJF[HCIIKJXJZ_b[dIfG
=behauptet	wIIKIZIha
=beheercentrum	v/KBJHJMISJdFgb
=beheerd	w7JHKNHZJdagJ
=beheerder	h#H%H(Y)b*b+H,^-D/J0J3F4H6I7F8J:G;H=H>F?D@EAIBECCDJGIHAIEKDLIMGNEOIRJSITIWYXFYJZX[I]E^I_HaHbFcHd^eJfHgHhG
=behind	j!J/E0G1[3]4I5J6I7J9F>H@HAGBHDJGEH@IIKIM_NYOJPJR^SKTFXJYJZF]I_XaFbZcGdHfEgI
=behorighet	v%](^9G;JVJ
=behorigheter	t%F([9H:J;b>J?J@JIIPJVKZGaJ
=behover	v9JH_MZfJ
=bei	Z!D#B%X&J(^)E,G-D.J/G0H1I2J4G5I6H7I8I9F;]<J=D>B?Y@JBBCCD]EGFHGGHFJHKDL]MENDO[PGQIRGSaT^UZWYXIYH[H]D^^_GaBcCeHfCgEhD
=beim	Z!E#E%]&^)G+H,[-D.J/G0H1H2I3W4X5H7Z8H9F:Z;Z=B>Y@GAHBGCDDDEFFHGGHAIDKCL[MDOXPHQIRJSFTGUDVBWEXEYGZI[F_Ga[bDcXdBe[fCgFha
=being	k/I1F4Z;X@FBHH]IJJGKDN_PITIZE^I
=bekomm	t>J@JBJD[HFV[ZX[IaY
=bekommen	v(J)[>I@^ZI
=bekommt	w%G3J:];Z?IDJH]ZEaFgX
=beleid	k!J#J%I(I)J*]/H3I6J7J9I:J=I>I?[@GAJBIDGEGHDIHKHMINcOJPITJUHVHW^ZE]I_HaIbJcGdGhI
=believ	z-YHFR]
=belong	m(J/J0J7J:^>[BJGJHCIIKHNJPXZGd]gJh[
=below	v-]1I5^@HBIHCIFKHMINIZF]JbZhX
=ben	l!J#^%J(E)Z+J,J-H/J3H4J7K9[:Z=I?H@EAJBZCFD]HAIHKFLJMINIOHPJRJTIUJVGXGZB[[]H_JaEbIcIdJfJhH
=benutzer	Z![#G%E&J(H+J,E-H.J0G1I2I4F5I6G7I9J;]<J>E@EDHEGFHGYHBI]JHKHL[MDNJOYQJRFSFUDWGXYYHZD[F]Z^^__bDcEeGfChD
=benutzern	w*X;X[Y
=benutzerobjekt	z!JA]BJLY]J
=benutzt	t,Z-[@IHGKZXKZIgX
=berechtigungen	o%](X4J;a>J?I@ICHHYIJKINJVJZH]JaJdJfJhJ
=bereit	t+X-J@[HHIJK^ZF
=bericht	zDHHYNJa[
=beschikbaar	z*]4]?XHGZJaKfI
=best	w-K9]:I=J>I?J@JDJHFIJVIXJY^aJcJ
=bestaat	z>XHI_[
=bestatigung	t3I>Z@JC^DJHIMJO[ZHaG
=bestatigungscod	w>[?JHGaZ
=betroffen	z;]G[HH
=between	c!I#I%J(J*I+J,J-H/C0H1I4Y5H6^7J8G9I<]=H>I?I@_AXBECHDGEJGJIIJIK_MGNFOJPIRHSITHUJVJWHXGYIZC]H_FaIbHcbdHfDgIhJ
=bevat	w#J(J-^9J:KHFI^KINJXJZH]H
=beveiligd	zIKPaVGdI
=beveiligingsgegeven	z+J9J?IC]DZHH
=beveiligingsvragen	w*]-I0J9H?_CIDJHIKJXIZI]IaJbJ
=bevi	z*ZC]HJ
=bevor	z!Y>KDI]^
=bez	g!G#Z%D&[(G)J+I,I-G.J/I1[2I3_4I5J6I7I8[9F:G;J<Y>H?F@EAHBXCFEIFHGHH?IEJJKFL[MYN[OCPGQJRHSITHUHVHWIXEYHZB]F^Z_YaCbHcEdZeFfChH
=bien	l%J-J/]3J9G:I=I>D?J@IB[CJDIE^HDIIKGMENGOHTZUHVJWIXIZH_Ja]cGdGf_h^
=biezac	zh[
=bij	a!D#D%D)F*F+F,Z-B.J/F0H1I2I4F5X6G7Y8F9D:E<J=E>C?[AXBICCEHFIGHHDJIKBL[MENDOYPYQZRFTGUEWGXCYHZ][E]E^XaZe^fCgGhY
=bijgewerkt	z1]HJMYdHgY
=bildschirm	z>]?JaHbI
=bin	g!H#_%I(J)H*Z+H,J-E/I3F4I7J9^;J=H>^?F@EAIB[CFDXEJFJGJH?IDKELIMGNGOHPIRKSJTIUIVZXEZA[Z]Z^I_]aEbIcJdIfHgJhX
=binnen	z9I>HB^HH
=bis	q#K-J3J9_:K>H@XBGCJHIIIKJM^VJXJZF]Ia]
=bisherig	t@HBHHEKHM[ZFg[h_
=bit	t![<_@]BICFEKHJIHKGPIYHZFcJ
=bitlocker	rH^
=bitt	l!I#]%G(I-[3I9[:J=J>J?J@HBFCIDIIEKEMGNITHVHZ^[E]H^JaIbJfJhI
=black	s!X9I>^H[ZGaJbIfI
=blad	h!G#H%H&Z(^)H*J+I-G.J/G0J1J3C4H6X7H8Y9G:H;I=G>G?E@GAIBFCEDZEHFJGIHDIHJIKHLJMJNGOXPGRJSZTFUGVFXGYJZc]H^G_GaGbFcGdHe]fFgIhH
=blank	m-D3^7I9I?D@JBICJD^HGIGKISJTHZZ]JbZ
=bleibt	t3J9K>FCJLXZIaa
=blev	t*Z@HBJDJHGKIZE]acJd[eJfH
=blijft	w#I%J(J3F>J@JBJHHLZOHSJTGXIZ]a^bJfJ
=blink	zHHZIa]
=blir	z#I@IHIKILZTJZZ^Jh[
=blocca	r#[-HBICJHYIIJXKGMGOJTJXHZ]aKeYhI
=bloccata	v#YBIHIXJaZb]
=bloccato	g!I#a%J(J*J,J-[/H3G4I9K:J>J?J@FAJBGCHDIHHIHJKMHNIPISIT_UKVIZF]I_HaHbIcJdJgJ
=blocco	wHGT_ZJbY
=block	U#B%F(G*F+G,[-_.a/G0I1G2I3F4[5G6I7G8I9E:F<H=G>J?F@^AHB?CFDFEIFIGHHHIDJaLGMEOHPFQYRFSGTHUGVFWGXdYHZ=[B]F_HaGbGdFeHfFgEhF
=blockerar	z#I-H.X9JHZRHTHXIc[fH
=blockiert	r#I@JJYK[QYTZ
=blokada	v!J#H-H/D3J4J6I7J9J>JHFMJNJTbX]_IaHbJcIdJ
=blokady	z#J9G@HHINITJX]b_
=blokkeert	w.XHXcY
=blokuj	t#Z-I.Y9JBJDHH[JYNJOJTHXIZIcXfJ
=bloqu	j%J(J*J-Z.W/H0J3I4J6J7J9G:J=J>J?J@XAJBGCHDIIGKFMHNZOJPJRISIT[UJVJX[YJZF[I]I_JaHbJc]dIfGgJhJ
=bloquea	t#Y-IBJHZJYKJMJTHZJcX
=bloqueada	d!H#a-H3J>I@IBHDJIJKIMIT[VJXBZI[Hb_hJ
=bloqueado	g!H#^%I(I*H+I,J-^/H0J1J3H4J6J7J9I:I=J>H?H@DAJBECFDGEJHCIHJILJMINIOJPIRJSFT_UHVHX_ZE[Y]I_IaHbGcGdHfJgHhI
=bloqueia	t#Z-J@JH[JYKJMJ
=bloqueio	w@KHGT_ZJb[
=bloqueo	vBJHFTaZJbZ
=bloss	v-I3H>JCaDJHFIYKHOJXJZE[]
=blue	w+I9HH]
=bo	s#J-Y/]9H>I@IBIDJHFIKKYLYMHNHTIUKXYZE]]_JaJhJ
=boa	z9[HIaK
=boit	v-I9I:J>^@JFHH]IIKJXJZI
=bokstaver	z/[9H=JCIHGI_KKTHVKZIfJ
=bon	v-J3G9H>J?IB]H[IJKKMFOHZGa[h[
=bonjour	v-J9^HG
=book	s3H>HBJHa_I
=bort	s%J(J*I+K-H0K3]4J6J8]9G:J=Z?]@HBGCHDIHDIGKFMJNIOJPJU[VJXIY[ZF]HaHbIcJdFeIfHhJ
=borta	t!J%J(G*J-I1[3I9E:J;]?_@IAJBHDJHCIHKGMJZIbYhJ
=bosqu	s8_9IAZCJHHXJZJ_Z
=boss	s!Z%J(]3I>J@IBGHCIIK[PJVJZYbJ
=bot	o#J(J*J-H/J3I7J9c=I>I?J@HAJBHCJDIHDIIKIMJNIOJUJVIXJZF]J_JaHcJdJfIgYhJ
=botao	v(_9J:[HGVJZH
=both	b!F#H%H(F)I*^+H-F/F0Z1J2K3F4^5J7H8G9I:F=I>Z?@@GAeB]CXDDFJGIHEIFJIKHLHMDNGO[PERISJTHUJVHXJZW[H]J^I_FaHbHcHdJfEgJhG
=boton	v(^:[HHVIZI
=bottom	z>ZHGZ]]I
=bought	v8[>JJYW[
=bounc	r#J*J-[3G7[9I:H>G?HBGCIDEH^I[KYMINJOJZB]KaDbJhJ
=bouton	t%H(b9J:ZBJHDVHZH
=box	a!E#E%F(F)I*I+J,G-E/H0J1H2H3G4Z6I7H8H9F:H;H=H>F?H@BAHB@CHDFFJGEHBIGJHL[MENDOHPIQJR_SITGUIVFWIXHY^Z>[G]F^c_GaHbacIdCe[fHgHhb
=bracket	w3a>HBJHFIJOIaHbJ
=brak	h!G#G(F)I*H+G,Y-E.I/I0I1J2J4G5Z6J7I8I9F:H;J<I=I>E?X@GAIBDCYD[EJFIGHH=IFJHKHLIMENGOFPGQKRISETHU]VFWZXGYIZD]F^I_Ia^bXc]dGeFf^gHhI
=brakuj	l!J#I%J([*I+J-I3]9G:K=Z>H?I@JAIBJC]DHHCIYKIMJNJOFPJUJV[XJZG[J]G_IaHcJfJhK
=branch	m%^(I-I/K4D9H>J@HAIBGG^HJIJKHMENIV_ZH]F_IaJbJcYfIhJ
=brand	s-]7J@ZBIJZKJNJWYZEbI
=brauch	v>ZHWZ[
=braucht	r#X%E5X=I>ICJH_TIZIa]fJ
=brazil	z!I:JH]ZHa^
=breach	t-b@IBJHDIHKENJVJZH
=break	i!J%J-H2X3Z5J=J@JBFDIFZGJIIJIKILJN]UIVJZGbJcZdGeIfJ
=breakfast	v-J@_HFNJZHa[
=bricht	o#J%I(I,Z3H4Y9J=I>J?IBICIDIHHJKLKMJNZOIRJUIVIWHXJZ[][aGbIc]dHe]fIhJ
=brok	l!F%H)I/]1X2^3H8J9H;Z=I>X?J@JBGDJGJHDJJMJPHQYRHSJUHVIWJXJYaZE]H_JaJbEdHeGfDgJ
=broken	b!I#I%I(I)G+J,G-F/G0I1I3I4^6H7I8H9I:J=H>B?GAIBECJDIEJFJGIHXIGJIKHMHOJPGR[THUFVEWJXJZ][J]Z^I_ZaIbYcZdGeIf[gJhH
=browser	^!H#C%I(F)I*H+H,I-F._0J1J2J3F4H5J6I7H8K9F:G;I<J=H>E?G@DAHCGDGEJFIGIHZIEJHKELIMXNDOGPHQJRISIUHVEWJXFYIZJ[G]b^H_GaFbdcCdIeJfGgI
=buena	z9ZHIIIKIMJZGh]
=bug	w*X-GBGHbUEZIfI
=build	k#J%J(J-J1d3J4J6J7K9H=G>J?J@FBHDJGKIHKJPJRIVKZF_IaJcKdHeHfI
=built	t-Z:JHGIHKJNKP^VIZJ^Z
=bulk	w:E@JH^ZF^[
=buongiorno	z9Y
=bureau	v3F9Y>Y?^@JBJCIDJHDIJKJMIOIV[ZJ]JaH
=buro	z9[>[HIZJ
=bus	e#J%J)J*J-H0I3I4I6J9H=K>D?J@IB]CJDHHAIJKJMINJOIRISHTJUHVHXJY^ZG]__JaHccdJeJfG
=business	k%J-J=d?K@JBHCIIJKJPJYKZXdFeJfH
=but	N!Y#B(X)G*Y+a,F/e0F1F2H3J4E5F6I7E8D9F:A;G<G=G>B?a@JAFB:C^EEFFGZH=IGJGKIMaO^PYQHRFSCTJUAVXWAXBZF[a^?a[bHcJdAfJgC
=button	e!C#G%I(d)I*J-H3H7J9G:J;J=I>H?H@IBDCHDGGIHYIGJJKHMINHOJPJSITHUJVHXJZZ]I^I_JaWb^fJhI
=buzon	w>]HXaG
=by	N!]#I%[(<)J*B+E,C-Z.J/E0D3I4C5D6Y7J8C9A:Z;D<[?I@cC?DFEAFDHFLGMDN]OAPGSAT_UaVZWHXAYXZ<]X^^_GaDbGcZdZeDgXhE
=byc	z3Y9JHII]
=bye	s#I%J*K-H/J3I9b=I>I?J@HBFCJDIHDIIKIMINIOJRJUJVIXJYXZF]J_JaHcJdJfHhJ
=bylo	r-J3J9J?^@HBIHGIIKaNJZG
=byta	h!I#D%I(G*J-H/J3I4J6J7I9G:X;J=I>E?H@bAJBHCHDHGJHCIHKCL^MGNGOIPITGUIVFXGZ[[[]H^__JaHbIcJdH
=byte	zL[ZDh]
=bytet	w>J@]HFIGKIMJOKZ^
=bytt	i#J*I-I/[3I7K9H:J=J>[?J@^B_CJDKHDIIKIMYNJOIPJTFVJXJZG[J^J_JaHfJgXhI
=c	d!F%G(G)J+H,I-F.J/F0I1K2K3J4I6I7H8I9@:F;H<J=FAIBXCDD^EIF[GHIbK^LXMDNEPHRISHU[VJWJXDYIZ@]F^H_HaIbGcGdGeJfFgI
=ca	l!J#F%G(J*I+J,J-H/I1H2K4J8I9C:J=I>E?I@ZAJBaCHDHGJH@IFKFLJMHNHOZPZRITYUJVHXGYJZa[I]H_JaDb]cHdIfXhH
=cach	p#G(H-J.E/J3J9H:J=J>H@JBZDJIJKIMbVIZF]FaIb[cIgJhJ
=cada	v#[@^MFXH
=cadastrado	s#K3F?X@JC[DZHHOZZK
=cadastrei	zDY
=cadastro	z3I>H?JBJD[HFIJO_ZHaK
=cae	v9J>HBJIJOHXJZ[a[eZhJ
=cai	w3Z9J>DH^IIMJOGXIaY
=caixa	s(J-K;Y@JHZIJKJMJNJZJ^[_JaJd[
=calej	zDKHHU_bJ
=calendar	qHa
=call	W!B#F%D&J(H)F*E+F,H.I/H0H1G2G3]4F5I6G7F8F;H<I=C?a@?AGBXCEDBEHF^GEIIJJKJLFMCNDOEPDQbRGSETEUEVDWIXFYG[D]Z^E_DabbCcCdEeHfEg[
=caller	s#^)J7J:H@IBXHEIXKZNJQXUJZYgJhJ
=cambi	k3J9J>X@bDJHIKIM[OJXIZJaJhJ
=cambia	tMJg[hY
=cambiada	s/Z@IB^HDM[TIZJ
=cambiar	c!J#J%J(I-J/J3H7Z9J:H=I>J@ZBIDJH[IIKFLYMENHUJVIXJZ]]K^]_IbIcJeJfHgJ
=cambiarla	i!J#I-J3J9J:^>I@[BGCJDJHDIIKHLXMIUJVXXJZE[[]J^[bJh^
=cambiata	l/Z3J7J9J:K=J@^B_CJHDIJKIM]THZH^J_IaJcJdKhG
=cambiato	q>Z@^BJZF
=cambio	f!H#J%J(H)J+J-H3H4J9H:H=I>G?J@^AKCIDHH]IGKGL]MFNJOHPJRJSJTJUHVGXHZZ[J]H^FaGb[cIdIfIhY
=came	i!_#H%J)J+[-G/I3D4I6J7J9I:I=I>D?H@FAIB[CJDGFIGJHBICJJKBLJMINIOGPIRJTIVGXHZ]]]^I_Ia]bGcJdJfIgJhI
=camera	v-H3H4K7I9H>I@HAIBHDJHdIIKHMHOHVIZF]J_HaGhG
=campo	s3a7J9J:H>G@FBHDIHDKJLJMIOJZF^J_IaYha
=can	N!?%A(H)_,E-F.F/C0D1D2F3?4C5E6B7F9Z:H;F<F=Y>E?I@[ABBcDGEIFYHeJ@KBLFMENWOAPBRBSHTBUZV^WBX^YCZK]>^F_BaCbFcGd]eEf@g@hA
=cancell	p#J-J3I9G>I?I@GBECGDHIIKIMHZG]a_IaIcJhJ
=cannot	D!H%I&D(Z)Y*X+?-J.D/?1A2E4Z5H6a9?;C<I=Y>a?]AHB6CDDXEIFYG^HHIHJ>KILCMFNJOGQCR@SITGU?VCWBXAZZ[X]=_]a=bAc^e_f@gDhJ
=canteen	z>JHYIJV]ZH
=capital	o#X3IHFIaNJZI
=caps	s#_@XDJHGTIXHZI^JhZ
=captcha	p#I-I/I3K9J>I@FAJBGDIH]IEKJLIMHNIOI]aaJbJhI
=captiv	zHGZJb]
=car	n!J#G-H/Y6I9J=X>I?I@IBIH]IZKGL[MINITIVJXJZE]ZaIdJg[
=caracter	g!H#I%H(K*J-I/J2b3F4K6J9H:I;J=J>G?J@HBICHDIF[GJHAIdKHMINIOHUJVJXIZG]IaIcJdJfKhI
=caratter	z3JFZI^
=caratteri	w%I2]@JHGI^
=card	i#J-I3I9G:I?Y@IBHDJHaIGKIMJNJOJTJZB[J]IaDb_hJ
=carrier	w>]BJHFZJaY
=carry	zH]ZFbJd[
=cart	z>^?JBIHDZHb]cJ
=casa	t#I+K-I3I9F=J>b?J@IBICJDKH[IHKHMGNIOJRJUKZE]HaGdJfJ
=case	j%J-H/J3F7J9];Y=J>H?I@IBGCJD[GKHCIXKHMJN^OITGVJY[ZG^ZaJcJd]
=casella	q(J-H3I9H:J;Z@HBIH_IHKINHUIVIZI^]_JaIbJcJdZhJ
=casilla	r!J:J;Z@JBJHHZJ^]d^fI
=catch	wHDM_RIcJ
=categori	zHJI^
=caus	r#XQXZGa[
=causa	w+Y>JHIOJZIaa
=ce	d!I#[%F(Y)J*J+I/J3F4K7J9G:I=Y?G@_AJBFCFDGEJHGJJK_LJMJNFSKTIUIVFWZX[ZA[J]H^I_JaYbIcIdIfIhX
=cedo	s#W?K@bBJHIKIXJ
=cel	w#H9I>^@HBICJHEIJKJXHZJa^
=cellular	p#[-I3]9H:J?J@IBICYD]HCIGKEMZNJOZVJZH]IaEgJhG
=celui	n-J3E>F@ICIDIHGIHKaOaXJZIaH
=celular	f#]%K(J*J+J-G/J3Y4J7I9F:I=J>[?G@FBGC^D]HKIGKDLJM[NIOZRJSHTHUJVIXHZE[J]G_JbJcJdJfJgKhG
=center	g)F*G-J/J=J@JBJHFMGPGS^UHVIZF^JbJc[dHgb
=centr	o!I/J:I=JSIZIfJgc
=centro	p3JBIHEMIZJc]dHfIgb
=centrum	zdJg^
=cerrar	zB]ZG
=certain	z([?JHFZJa[gI
=certificat	kH_
=certo	w/Z3D9J>FB^DJHHOGXIZJa]
=cett	zGY
=chamada	z3^?IHIQZ
=chamado	w9]@JB[HG^J
=chanc	w9[@^HHKHMKZI
=chang	J!?#I%?&H(X)E*B+D,E-?.Y0E1F2D3A4H5G6D7E8E9@:E;F<F=C>B?@@_ADBYCCD@EFFDGDHYI?KCLfMZNDOCPBQFRESDTCVEWEXCYJZY[E]C^f_CaAbAdDeDfBgDhc
=change	Q!C#D%E&I)G*E+D,G.H/Z0H1G2G3@4G5H6E7C8X9C:B;G=E>_?B@bAEBaCYD?FFGEHGI>KYLBMbNGOAPFQHRHSFTCUCWFXDYGZY^[_IaBbHcYdJeEfEg^hE
=changement	m%J4J9K>J@aBFCJHCIFKIMJUIVJXIZX^IaIb[d[fIhZ
=changer	g#H(I-I3I7J9I>G?J@]BICIDJH]IGKELXMGNIOJVHXJZZ[]]I^XaHbJdH
=channel	o:]<_@HHFIJMHY]ZG^J
=chaqu	z3J@KN]XJ
=char	k!J#J%I(J-H/X1J2c3H8J9G<J>I@DBGCHDJH@I^KGMJN^PJXJYIZEaKfJgJ
=character	Y!G#H%G(H)J*J+I-F/b0J1J2^3F4I6J7I8J9E:H=I>G?H@CAIBDCGDHEJFdGIHGIaJHKDLIMEOIPIRJSHTHUIVGXHYIZC[I]H^H_HaIbIcHdIeJfIgEhG
=charg	t3Z7X?JHISZaZcJ
=chat	z9^:EHZZD
=chav	t6a?[HDZJ
=chce	g!I#G%I(G)J+Y,J-E.J/H0J2J3E4J6J7I8J9D:Z;J=H>B?]@IAIBBC^DCEJFJGJH@JJK[LHM^OFPHRJSJTIUIVGXGYJ]E^I_IaCbHcHdIeJfIgHhZ
=che	c!F#E%G(F)H*G,H-Y.J/F0I1J2I3I4H5J6H7D8I9A:F;H<J=C?D@GAHBDCZD[EIFIGIHEI@JXK]MFNXO[PHQJRISGTFUFV^WIXCYIZ^[H]D_GaIbGcHdGeHfFgIh]
=check	a!I(F)H*[+G-A/D0I1H2J3G4J5_6I7H8H:G<K=H>F?F@BAKBYCaD_EXFJGHHCIAJ^LWMFNYOGPIRKSITIUGVGWHXGZ][E]F_IaGbGcIdFeGfGgIhE
=checkbox	o@JBHHDLXVJZD^^d[e^fJhI
=checker	w-F/HHYIGJ_KJZG
=cheer	t#I*J-I3I9]>J@FB[DIHFIHKZNJOJZHaJ
=chega	s9KHHa_
=chez	p7Y:_=K@[BIIJUYVJWJXJZG
=chg	z@[HFcX
=chiamata	v-I3]9H=K>F?]@ICJDIHEIIKHNJOHXJ]Ia^bJhI
=chiav	v6^?[HEZJ
=chied	l#I*Y+X-J3J9G:[>H?F@EBFC]DGKDM^NIOJUKVJXIZG]HaIhZ
=chiffr	q-I/J3Z9J>H@ICIDJHGI[KIO[XIZGaZ
=chiuso	z!^3J9J=J>G?J@GBFCIHFIEKIOIU^ZE]]hI
=chmura	z/YMYYY
=chmury	w!J#J/J6[A]BJHHJZNJOJP]ZH_H
=chmurz	r!J#J-J/_0Z3I6Y9J>I@KAIBIDJEJGIHGIHKIMGNIPJT]XJZJ]J_[aJcJdIfIgJ
=choic	i#G(I*J-F:I>G?^@^AJBGCFDIH?IHKEMHNYTIUJVIZF[eaJhJ
=choisir	v-Z?[CJHZIJKJ]JaH
=choisissez	w-YKZ
=choix	z?]HGKJZF[]
=choos	]!H#F%H(G)J*G+B-[/H2J3G4K6J7I8J9D:H;J<J=H>D?H@]AIBBDBEJFJGIL_MFOFPJQKTIUIVGWJXHZ@[Z]^^F_Ga^bHcIdIeJfJgI
=chos	s-X?JC[HFI]NIZG
=christma	w-Z9[@JBJHEIJKYUYZH]J
=chrom	z.Z
=ci	r#I%J*J-J3X7W9[=Z>J?X@JBICJDHHGIJKHMIOJUJVJXJZIaJh_
=ciagl	z#]BGDIMJfZ
=ciao	w-I9a@JBJHFZI
=ciasteczka	z#K-J.b9G>JBKHGIIZJ
=cifr	z3J9J>I@JCJHEIZKJO[XHZJa[
=cifrado	z6]<YHI
=cijfer	t#J-H3Z9H>J@GBKCIHFIaKHNKOZXHZIaH
=cinco	m#^3H:J>J@IBJHEM[OGVJXbZGaIbJ
=cinq	t#[3H>J@JBGOIX^ZI]JaI
=cinqu	v#W3HHFM[OHX^
=cinza	z(]9J:]HH
=city	z-]HG
=claim	k(J-]/I3I9H>H?J@HBHCIDKHXIGJJKGMJOZW[XJZE]HaZh]
=clarify	z%IH_ZG
=clav	b!D#Y%F)G*G+G,X-D0Z1I3E4G5J6^7F8I9I:J;I<J=F?D@[AHBCCCDZEHFJGGHFIYKZLYMBNJOGPFQJRGSHTEUFVEWHXEYHZ][W]Z_FaEcFdEeHfDgFhY
=cle	v6^?]HFMJVJ
=clean	r!J%_-J/H=IBHHDTGUXZH__
=cleanup	z!J=ZHDZJ_]
=clear	k#J%E*I+[-J.E/J?GB[CJDGH[IJKJLXMIPZTaZD[J]G^]
=clic	zBJHHMJZHb_
=click	^!G#F%H(_)I*G,J-F.J/G0J1J3G4J6I7]8J9D:D<J=F>D?D@AAIB?CCD^EJFJGIIDJHKCLHMGNEOGPIQJRISJTHUIVHXIYJZY[G]^^H_Ha[bccIdGfIgG
=client	_!J#Y%H(H*J+J,J-H/I0G1a3H4J6J7J9F:a=H>G?H@DAJB^CIDGGIIGKGLIMFNIOHPJQcRHSJTGUHVFWIXIYIZE[J]G^I_IaEbGcEdFeIf[gJhE
=cliqu	z9J>JBIDZHFKJZI]Ia]b]
=clock	g!K#F%J,I-G/I0I1J3I4J6J9F:J=I>I@IAJBECJDIIGJJKHMINJOJPKReS]TFUIXGYIZE[J]G_IaHb[cHdIfGhJ
=clos	a![#G%H(H)J*I+I,I-D.F/F0H1H2I3F4H5J6H7H8I:H;J<J=I>]?G@DAGBbCGDEEKFJGGH?IEJHKELHMENGOIPGQJRGSHTYUIVEWJXGY[ZJ[F]b^H_EaGbFc^dHeJfFgHhG
=cloud	L!F#>%?&F(@)A*A+C,Z-@.F/g0f1A2D3@4D5D6a8B9A:A;C<E=?>@?@@=AYBCCCDAEBFCG>I>JYK;LAM_NCOCP]QERESCTeUBV@WCXBYXZ:[?]@^?_aaAb@cJd[eCf=gah?
=cloudanchor	o%I,J/H0I3H8J9I>JAFBXDJGKHCIIKJMIRJTJVKZH]H_eaGcIdJfJ
=cloudsynchronisierung	w0^HHfI
=cmdlet	r%I(J)[H^KILIMJVJZHg]
=co	r#G%K(J*J+K-I3I7J9Z:I=I>H?J@ZBFCYDGHDIKK[LHMHNIOXTKVIXKZZ[]]JaIcJdIhG
=coch	zLX^XdZfJ
=coche	s%JHJLZZJ^[d^fJ
=code	L!B#>%C&X(B)D*@+B,D-=.D/A0E1E2F4C5F6D7C8D9<:B;E<F=A>e?]@=ABB[C]D?E_FBGEHaI@JDK<LDM?N@PDQFRCSCTBUCVHWEXeYD[D]]^D_BadbBcBdDeEfAgDh?
=codic	f-I3C9H=J>[@GBXCYDJHEIEKHMHNJOGUJVJXYZE]IacfJhI
=codigo	^!H#G%H(G)J*I+H,I-F.I/I0J1J2J3Y4H5J6J7I8J9B:G;J<J=F>^@CAHB[CZDFEJFJGJHGICJJKDLIMFNHOAPIQJRHSJTIUHVEWJXaYIZB[I]F^I_HadbIcGdHeIfGgJhE
=coffe	v9J@JH^RKXHZI]]
=coincid	w6XOY
=coinciden	z/J6YA[KHO]_G
=colaboradora	z:]@]HH
=colega	r(^-J9J>I@JBKH]IIKIV[ZG
=collaborator	z:ZHH
=colleagu	n(H)]*H9JBJH[UXVZ
=collega	l!J#J%I(a)J*I-H3I9G:I=J>G?IBGCJDHHaIFKHMINHOIPIUHV_XJZE]IaGbJfJhI
=collegu	p(Z)K*J9I:K?I@YBJCKDJH]IKNKUYVXZX
=coloco	z3J>JIHK[O[ZJ
=coloquei	w-I@GBKDZHHIYKGMJNIZG]^aH
=com	V!F#B%E&J(I*B+J,Y-Y0H1G3X4E5H6G8G9D:X;G<I=C>BAYCCDAFHGFHBIAJIKALEMGNCOYPJQIRFSaTcUCVAWEXBYHZX[D]C^F_DaBbKcaeHfCgah[
=combien	z-J=EH[IJKZT[
=combin	n+]/H3[DHH[
=come	[!G%C)E*X+],I.J/G0F1I2I5J6I7H8I:E;[<J=H?EAHBACEDIEHFIHZIJJ[MFOFPXQJRHSHTGUBVCW^XYYIZ;[H]E^F_Ha_bFdHeIf]gHhF
=comm	r+^-Z0X3JCHDHHXIZXIZHaH
=comma	t3[>HF[HHaI
=comment	n-J3J?GCJDYHdKIUIVHZGaI
=common	k#K-d3J9I@IHBIHKGNI
=commonly	z-Y
=como	c!J#H%H(Z)G+[,J-D/J0J3C4I6J7I8J9[:E=H>[@DAIBCCCEIFKGJHeIYJIKELIMHNGODPHRJSITIUAVCWHXEYJZ=[F]H^I_IaEbGcIdGeJfGgIh^
=companera	z9H@JHZIJKJV^
=companero	t(ZHXVX
=compani	w(I:ZS^UKZE
=company	Y!H#D%H&J(F)F*G+G,I-Z.I/G0J1G2I3J4H5J6I7Y8^9F:b;I<J=G?E@CBACGDDEJFIGFI@JGKBLGMENaOFPGQJRITGUdVJWYXGYIZ>[Z]F^G_GaDbFcGeHfFgHhF
=compar	p%J([-H3G>H?]@KAKBJCIDIHAIGJ[K]MINHOXUJVJZI[]aGfKhI
=complain	h#J(J.X/Z4I@HBFCKHHIEJHK]MINETJUIW]Z][J]KgJh[
=complessita	zHHI]
=complet	c!I%I)K+D,J-G/I1J3D4J7J8I9I:H=I>G?H@HAKB]CHD]EIGJHIIFJJKFLIMINEO^PISJUHVFWIXJZX[J]^^J_GaEbIcJeYfJgJhI
=completo	r-J3D:J>HDKHGI[KJObZJaJ
=complex	qHJI^OIZE
=complexit	zHIIXN]
=complexity	g-D@^BHI_JJN[ZE
=compliant	l-I>J@IB_MJNZZI
=complicat	z-J@ZHJIZZJ
=comply	t-YHHNaZD
=compt	W!a#_%]&K(A)[,W-B.I/F0H1G2]3X4F5J6G7F8G9I:];G<I=K>F?D@AAYBJCBECFHHBIJJHKCLZMCNBOFP^RGSGU@VaWBXFYHZA[Z]D^]_[aDbFcDdGeGfBgFhD
=computador	wBXM]ZH
=computer	b!I#](I+K-Z/Y7J9J:G=J>G?IBDCJDHHGICJIK]M^NEOGSITYVHXIZ^[I]F^GaDbXfIgIhF
=comum	w-[HGIKaZcY
=comun	t-[HHZJaYcZ
=con	Z!F#D%E&J(J)]*F+F,G-Z.I/D0H2H3]4X7X8H9E:];H<I=D>D?G@XAXBZCED@FHGGH?I@JGKALFMFNFO]RGSETEUBVAWGXDYGZ^[F]D^F_CaJbXc[dEeGfCg]hY
=concern	z;X@FH]
=conditional	kBJHa
=conecta	wH]MJYX
=conectividad	zZIc[
=conector	i!J%[-J2Z3G4G8_9J:J<]>JAJBICJIIKKOJPIQZ__aJcIdEeJfHgI
=conexao	zc[
=conexion	zHKc[
=config	w0]EIZJeZ
=configur	[!I%E(F)G*^+K,Z-I/K0J1J3[4J6J7I8H:E<[=D>J?H@XBFCIDXEFFIHCIGJILIMJNHOKPGSJTGUCV[WaXKYJZA[J]J^H_IaKbYdYe[fHgIhI
=configuracao	sE_WHcJeX
=configuracion	tE_WJcIdJ
=configurada	zHJVXWZ
=configurado	s%[CYEHHHUHVXWZcZdFeJ
=configurar	sHXZJe^fF
=configurati	s3JCZDJE]HHNJUIVJWYZJdIeY
=configuration	b%J(J1J3J8[:H=I?JBGCGDHEcGJHXNHPJUHVGWIZFcFdDe[fJ
=configurato	zDJEFHKPJUGV_WYZI
=configurazion	qE_HHWHZJdIeY
=configuro	r3G>G?KDHHaVXWZaJ
=configurou	w*JHJUHV^WXZI
=confirm	h#H(K*X+Z-G3D8J9I:I>I?J@GB[CZDHEJGJHXIIKGLIMHNIObVJZB[I]I^IaHcJdJeJh]
=confirmation	zC[DJHZZJaG
=conflict	v/JH[JYN[cI
=conform	z-Z
=confus	zHYhY
=connai	z@HHJKJZE[b
=connect	I!<#<%@&E(>)@*@+@,b-9.C/=0]1h2_3;4]5@6[7>8c9B:<;@<E==><??@=AEBFC=D<E?FAGbHFI<JCK=L@MDN=O?P>QIReS>T;U=V;WAX?Y]Z5[>]>^?_;a>b@c_d]e^fhg@hA
=connecter	r(J-J2J3J:JBXCJDHIIKIMKZ^[[]HaJb]cIdJfIhJ
=connecteur	n%^(J2X3I4J8[<ZHGIHNJQY_]cJdIfK
=connection	i%J-J1H4J6J8J<^BDEJGIHIRJYbZF]I^J_JcYdJeJfH
=connectivity	j@JHFZEcc
=connector	Y!D#F%_&J(E)H*H+I,F-F.J/H0C1E2e3D4[5H6G7I8b:E;I<d=H>G?G@GBBCHDHEIFIGDHBIBJJKFLGMFNEOJPIQ_RGSJTGUIVEWIXIYGZA[H]H^CaIbHcBdEeGfDgHhH
=connectorkonto	s%Z2YH[
=connession	zc[
=connettor	q2X3I4J8]<YBHHHIJPJQY_]cIdIfJ
=connexion	k#G%I-J1I3I>FBXCIDJEILXXHZ[[I]JaFb_c]fI
=consegu	s!K-I7K9I=^@[BHDJHFIJKJSZU[VXZFaI
=consent	z*IH^
=consider	v+Y-^HJII
=consigo	h!Z#J%I*I+J,K-H/J3I4J7J:G=J>Z?JBGCGD[HBIEKZLIMHNIOJPJTJUHVEWJXJZ^[]]J^IaHbIdJfIgJhE
=consistencyguid	m-J3I9J=JAcBIDKHEIKKJZG_JeJfJ
=consta	w+[3JDHHHIJO[
=consultant	q-J3I9H:a=JBIHFIJKJU_WJZH]J
=conta	Z!a#[(D)^*Y+Y-C.I/H0I1G2[4E5I6G7G8G9H;G<J=E>E?E@CCBDZEDFHHEIAJHKCLZMDNEOGP]QIRGSHTEUAV_WDXHYHZI]FaEbEcEdHeHfDgHhE
=contact	X!E#F%D&H(D)@*?+I,A-A.I/G0G1D2F3c4a5G6G7H8E9C:I;H<I=^>^?H@CAEBCCcD^E_FGGBI?JFKELGMGNFOBPAQHRESITHUGVAYGZa[E]E^D_BaEbHcEdGeGfDgEhD
=contactar	w3J4^HJZJc[fJ
=contactgegeven	z#I3aDIHIZJ
=contacto	r%J3_4J:I>JBIC^D[HFIHKJVIZEhJ
=contain	_!I#H%I)I*J-^4I:H>J@HAXBHDJF_GIH?IeJIKFMJNHPJTJVIXJZB^H_KbHcJdIhI
=container	s-G2J3I4J8J9I=K>I@JBJFaGbHBICVJZE_J
=contato	t#J,J-H3^4J:J?JBIC_DIHGIHKJOJPJVHXIaJ
=contatto	v!I#F%I-K3aBIC^DHHEIHKKVJXJZH
=contem	v#F-aHEIXKHTFXIZH
=contien	p#D(J-c3J:J@JBICIHCI]KHMJTGXHZE[J]IbJhJ
=contient	p#I%I-_3I7K9J:I@IBJCJFWHDIaKGMJNJOJTJXIZEcIhJ
=continu	q-J.Z1Y3J>J?H@JB]HBKYMIZE]aaG
=continua	r#I3G>Z@JDIHEL[M]T[XKaJ
=contract	n!Z)J/I3H=^>GH_JHOIRJSGZIcJ
=contractor	p3E:_>HBKDIHFVYZXaH
=contradict	vH_ZJ
=contrasena	R!B#X&J)E*F+E,F.I/F0H1G3B4F5G7Y8F9H:J;H<I=E>E?D@JAFBZCEEIFHHHIYK^MYN[OFPEQIRESETDU[VDWDYGZ^]D_DaEbYcId[eFfFgXh[
=control	k-I3F4F5c<HHFIJJINJO[VX
=controlador	l4a5YHIIJJZZHfK
=controleer	z3YHHOYVZ
=controleur	s4^HHJW
=controller	Y!G%G(H)J*I+J-C/Y1H3G4Y5c6J7F8G9J:J=G>H?J@EAGBDCIDGEJFKGJIEJaKHLJMYOHQXRHSJTXUJVIXIYJZF[J]I^K_GaHbIcHdJfGgGhJ
=convert	z7D:JHaKJ
=convidado	s:c@JDJHFIJZJ
=cooki	U!F#F%G&J(F)H*G+H,H-D.m/G0I1I2J3E4H5I6I7G8H9D:G;I<I=F>F?F@FAHBCCGDFEIFHGIIDJGKELHMENDOFPHQIRHSETGUFVEWHXFYIZA[G]E^H_GaEbCcFdGeHfGgHhG
=cool	z9]@]BIHFIJaJ
=coordonne	z3_:JD[HGKJZJ
=copi	w-I@IH[IHKEMEOJZJh_
=copier	z>EH_
=copy	t!J-J6[8G9HA[BIGJIHOHRITJZY_[cIfJ
=corporat	n*I@IBJHFIJKINbZG
=correct	j3E=J>F@XBHDJEXHJIJNIOIRbUJZE]HaZfIh_
=correcta	zHZMHhY
=correctement	z%Z3ZEYWJdJ
=correctly	t@HBXZ[hX
=correo	k!J#H%I+J,J-H9E:J=J>J?^@FAJBHCFD_HCIHKGM_NJOFRJTJUJVJXIZC[J]I_Ja_bJcJdKfIhF
=correspond	n!J3G6YHJO]_YaK
=correspondanc	zA]HJ
=correttament	z%[BZE[HFUJWIZIdJ
=corrispond	w6WO[
=corta	s-F2J9J>K@HBJDJHEIcKHZJhI
=cortado	w!a=H>I?K@JBIHDIJKIY[
=cos	z-I.^3I9_:J>H@IBIDIHEIGKJMHNKOITKUKVKXIZI]IaH
=cost	r9J=]@JH_ZEdJ
=cote	w/I6ZHGSJT^cH
=could	W!E#I%F(J)G*G+F,Y-W.I0H1G2J3Z4^6Y7F8G9Z;I<I=E>F?E@DAGB^CGD@EHHFIJJYKCLGMFNFOGPEQISGTGWHXGZ][H]H^Y_YaEbEcXdBe]fDgGhE
=count	i!I#Y%I(J)H*Z+c-D/Z3G>I?H@IBGCHDAI[KJOGTIVHZF
=counter	vHFT_ZG]X^Y
=counterpart	z!I/GSJZH_a
=country	j!Z3]AIBHDHHBOaVHZJ_IaJ
=coup	o!]-K9I;Y?J@IBIHGIKMJU^VIYZZIfK
=courant	t-]3JFJHGIIKJZJcYf]
=court	w-HI^ZJ
=cover	s%J*J-J/J3I9I=b>H@IBIDIG_H@IGKHMJNGOJRJV[ZG]JaIcJfH
=crash	m0[4]@GBHJJMIRIZFbIcIf]
=creat	d!G#J%X(B)J+J-H/I0X1J3J4H7J8_9J:J<J=J>I?IAIBEDJFHG[HaIIJJKILJMJNGPGSJTJUJVGYZZC]J^]_KaJbZcIeJfHgJhJ
=credential	d!J#a%Z(G*J-I/J3I4J7E:I=H?I@IBFGJH[IHKJMINJPGSJTJVJXJ_JaJb_eHfIhI
=criptografia	z6[<YHG
=criteri	j#I%I(J*I-X3I9J:J=I>J?]BGCGDHHCIGKHMJNbUGVIW^ZF]HaJdIfIhJ
=criterio	q%J(K*^-J:J=J@IBGDJIHKHMJNbSIUKVJW]ZA]JdJfI
=crm	p!J#J%G(G*J-J/J3J9E:J=J>G?K@GAJBGCJDIHfIIKIMGNJOJPJUJVEXIZF]IaIcKfJ
=cronologia	z5ZHJIFKXN]
=cross	q(J-J/J0J7J:J@IBJGIHYI[MIS[WIZEdIeZfIh]
=ctrl	g(I/J7J:J>J@EBGIIKHLIMZNH]J^Gb[hc
=cuando	v9I@FBJHEKJX]ZZhZ
=cuenta	Z!a#[%Y(C)]*Z-C.J/G0H1I2]3Y4F5J6G7F8H9F;F<J=E>F?D@CCBDZEFFIHAIAJIKBLZMENEOFP]QIRGSFTIUBVaWFXJYHZJ[Y]E^YaEbEcEdHeHfCgGhC
=cumpl	o-X:JHGIWN_UKWIZK
=current	a!J#I%J(J-G/F1J3I9H:J>I?IBHCGDFHXIDJJK^LJMINFOHTJVJZ@[I]J^HaKeJhf
=currently	l#[>HBJH]SZZFaJhJ
=curta	z-JDJHGIaKJhJ
=custom	e!J#J%](J)J*J-_/I0J2H3I9J:J=I>J?J@HBHCIDJGXH[IIJ^KHNDPJSKUJVJWFXJZF]I_HaHdJfJhJ
=customer	h/Z3I=J>G?J@XDHH^IJJIKHNHSXVJZ[^HaEhK
=cut	z4ZHHXX
=cyfry	t-I3Z9G=J>J@JBKCJDJHDIaKHNIO]XKZGaI
=czas	z!J=J@[BIHGIIKIMJRaXKZG]JaJ
=czasu	wHGMZR[cZfJ
=czekac	v@ZXY
=czekam	z9Z>H@IBJHHXEZIa_
=czemu	w*[9I?J@GCJHHIIKGNXOJV^XJZZ[JaI
=czy	r(J-I9Y:I>K?J@YBEDJHbIIKJLJMIPIUJVYXJ^GaJdGfIhI
=d	W#D&I*J,]-H.H/D1G2G4D5H8Z9X:Z;E<H=D>I?JAEB?CED^FcHFIJJILEOJPFQHRJSETZUAVBWFXZYFZ?[Y]X^C_Ea@d@eJfBg[
=da	U!Z#A%B(D)I*E+J,D-Y/B0D1F3Y4C5G6[7J8E9>:Y<G=?>G@aCYDBEHFXHFIIKFLDM?N_PCQFRHWCX@YDZa[J]I^D_GaZbId@fIgDh@
=daar	z!J:^>]CJHHXJaG
=dabei	w*YG[HHIX
=dado	s!I#J+I-I3_4K:J>X?J@JBIDaHFIJKIOJVHZE]KaJhJ
=dafur	vDXH[V[ZJ
=dag	j!J#D%I(H*H+K,J-D/J0K3H4K6J7I9@:I;J=I>F?H@gAIBECGD[HBICKCLIMHNHOHPJRJSJTIUIVHXaZA[I]I^I_JaHbIcJdIfJhX
=daher	v@XHIUJZJb[cZgY
=dahin	w3I>a?ICJHFaH
=dal	n!I0J3J7J;Y?K@JBHDJHCJXMHPZTYVJZG_HaYbZcYfHg]
=dalej	s#H(J*I-J3G9H:K>F?G@IBHCHDGHCIIKGLYM^NJOIPZTXUJVHX]ZF]]_KaFgKhJ
=dall	t3J9I;X>J@ZBJDKGYHHIJMI]]gX
=dalla	z!^3J>HBFGZHEIHK]OJZJ
=damit	vB[HFMIZGh^
=dan	t!J2[3I9G:J>H@IA[BIC[HEIGK]MXVJZIaJ
=danach	wB[DGGJHHf[
=dank	q#I-G3H9c>I@JB[DHHCIIKIMJOJVJXJZH_KaHbI
=dann	v3K9I>F?KB[C[HEZGa[
=dans	X!]#C&H(C)G*D+C,Z-Y/J0J1G2H3^4F5I6F7Y9A;I<H=D@AB@CID]F[G[HIJGK@LIMGNFOAPDQHRFTZXDYGZH[E]DcCdZfIgZ
=danych	w+I>YDaHGVIZG
=dar	v#K*X:^?J@JC[DJEJHIUJVKZJcJ
=darf	f!I#J([)H*J/J3J4J7J9I:G=I>G?Y@^BHCIDIHCI^K_LJMGNHPIUJVYXZZA[I]H^ZaGbIcJdJfIgJhH
=darum	w!J-J0]3Z@IBJDHHFIIKJL]UJVIZJ^]aJfI
=das	Q#H%^&G(G)D*B+D-_0C2Y3I4A7C8E9?:C;C<F??@FADD?EHFEGBHDIHKeLFMbN^OBPBRFSCT?VGWCXAZE]J_[a?bHc@dZf@g]h^
=dass	f!I#J%J(J)Z*J+[-I3I7Y:I=I>H?D@HBHGKHYIGLXMJNHOZPJSJU[VWWJZY[J]IaYbJcJdIfJgJhI
=dat	d!G#F%H(G)J*G+X,I-[/H0J2J3G4I6I7G8J9E:G;H=G>[?G@CAGBEEJFJGIHFIYJJK^MGNXOZRISITYUIVEWJXFYJ[H]E^[_HbGcIdYeJfHgIhZ
=data	n#I(J+X-[/J2J3E7J9J:J>Z?JBED[IEJKKDMHNIOJXJZE]I^JaHbJc[dIgIhG
=databas	zHaZE
=datacenter	w3J=JHAccdJ
=date	n+D1H3H4I9G>J@]DHH^KIMIRbZH_JaJcGfF
=dati	v!I#F%I+J3a>YBICFD^HDVIXJZG
=dato	o!I%J+H-J3^4I>X?J@KBID_HBIIOJVIZFaJc[fJ
=datorn	q!J#](J*K+J-I3F4J9E:I>E?I@GBIDHH]IGKFM_NIOJTJUJVHXFZE]I_JaGbZcIfGhG
=dauernd	z#]MEfZ
=dauert	wM]
=daughter	z@IK[
=day	X#A%G&J(D)X*G+G,I-A.I/D0J1G2I3F4G5H6H7F8G9^:D;I<I=E>C?F@iAGBECED^EIFHGGHCI@JEK>LDMBN?OFPFQJRZSGUFVDWFXdZ9[E]D^D_FaFbEcFdGeIfagYhF
=days	h!]#J(J+F-H3H9G=J>H?K@]BGCGD[H^KGLINHOIVIXI]J^JaJhI
=dc	Q!?#H%=&E(=)A*@+@,@-^.C/J0G1>2B3;4p5k6?7?8?9::>;A<]=<>;?:@AA?BGC=D<EBFAG>H2I:JjK:L@McN<O=P>R>S@T@U>V=W@X=Y?Z6[@]<^@_=a:b=c<d<e>f@gFh=
=de	?#F%[&?(Y)5+A,[-[.H/?0I1F3_4G5A7G8C9A:J<@=F?YA@BGC^DIEAFHIXKbLFMFN[OJP^QFSITCVEX[YAZC[B^H_Ga_b[dEeHfagFhG
=deactivat	l!]BIHGJXU[
=dead	k!]#H%H(J*J+J-I/I1I3D6J9H=I>a?J@IAJBECJDIGJHIIIKJMHNKOHPHRJSKTHVJXJYZZC]I_ZaJdFeHf^gJhY
=deaktiviert	h!])Y;X<Y@JBJHDPJU^VHWIZI^KcJdJfJ
=dear	z@XZX
=debe	o.WBGD[HFI]KGLXNY
=debloquer	z#[XJ[X
=declin	o#J(I-J/Y3J>J@]BEDJHCK[O^UJZD]IbJgIhH
=decoche	w%I*J+J;Y?^CIDGG]HCIJNIZGdZfG
=decrypt	h-J6bBJIJKHNJRKZC^J_JeJhJ
=decryption	r6^HHZJ
=default	j*E-J@YBIHbIIKHZH
=defaultuser1	sHHb^
=defin	g(I*G:I?GBHCYDJNGUFVIWcZF
=defini	s%](I*X:J=JBHDIEJHFNIUFW_ZGdIg[
=definida	z%[BIHINIUIVKW^ZGaJfJ
=definir	t-KB^HFIFN_ZH
=definito	zBJNHUGWaZHfJ
=dei	zHIN^
=deixa	q#J(I:J=J>J@ZBIDJIJKZMJVIWKXZZ][J^IaHbJhG
=deja	e!J#I%I(E)I*K+^-H/I3I6J7I9J:G=Z>G?F@YCFDCGJIGKcLIMHNIOJPJSJTJUIVDWIXYZY[H]G^H_JaFbFdJfIhC
=dejo	zHHYZf[
=del	W!C#D%])E*E+F,J-B.K/D0F2H3X4[5G6F8F9C:Z;G<I=B>D?A@BAHB=CCD@EGFGIIJEK[NGPWQHRZS_UAV]WEXCYFZA[D]^^KaAbYdFfHgEh]
=delai	w@[EIFJIJZJc^dJ
=dele	v-J3J;Y=[@FHDI[K[ZJ
=delegat	j!J%b(Z)J*J2J;Y@IAJBIGHH@KGNJP_VIZE]J_F
=delegation	v%_(J-J3J9I;J@IDJGJNIP[aJ
=delet	d!D#F%F(J*I+_-J/D2J3F4F5D6I7J8]9I:F=J>Z?J@IAFBHCIDFEJGJH_IIJJKHMHNHOGPGTEVHXJZF[J]I^J_eaHbIcGdJfJgI
=deliver	w3I>JHGa]
=dell	d!H#E(Z)J*K,I/J3]6I8K9F=G>[@BAIBBCEDEF[GYHIICJJK]LINYOHPJSITJUXVGWHXIYJZB[G]G^H_IaHbHcIdYeKfGgIhD
=della	e!H#H%F)J*J+J,K-Y3Y4J6J7J9Y:E;J=H>F?HAHBECYDEEXFKGYHXIDKDLIMGNJOJPHS[U[VXXIZC[I]^^I_[aEbFcIdHfGgJhG
=dem	Y#F%Z&J(E)H*H+E,G-E.J1F2I4D6I7G8H9F:E<J?D@GAIB^C[EHFHGZHBIDKXL[MINDOFQJR[SGTGVDWHXEY[ZC[F]H^Z_Ga]b_eGf]gFhF
=dema	z%]*Y9IHIMZ
=demai	q#H-]1X2Z3I9F>I?I@YBHCIDHHAIYKHMJNJOJXaZJ]JaGcJfIhH
=demain	v#J-I@^BJHGIJX]ZF
=demand	e#I%I(J*Y+Y-F/J3H9]=J>D?F@EC]DFIGKDLXNJOJVKXZZD[J]H_KaHdKfJgIh_
=demarr	zBJHJUJZHb[dJf]
=demasiada	r9J@IHFX_
=demasiado	j#Z-]2[3J9H:J>J?J@^BHCJDIHCI]KGMIOJZIaHhI
=den	Y!C#C%D&I(A)C,E.H/E0F1G2G3E4G7E8F9@:B;H<H=B>]?Z@BAJB?C_EZFFGFI=KYLEMANaOXPIQHRESEU[WDXIYEZH[C]^^I_ZaHb]c[dDeGfBgD
=denegado	s%a9HKJP[VJZI
=deni	Y!D#F%c&G(b)F*F+H,F-G.J0I1J2G3F4H5J6G7H8H9G:G;G<J=H>E?G@CAGB@CGDHEIFHGGICJaLHMHNDOHP_QaRHSFTHUHVIWJXGYIZ>[I]I^[_DaGbHcGdGeHfGgChE
=deny	z@JBIHGLIZJ^^hI
=department	k!J%J(Z)J-I/J3I8J9I:I=K?J@GBHDJF_G]HGIHKHMJPJTJUIVa[K]I_JaJbIcJfI
=deploy	zbZ
=depoi	l%J(J*K-J3I9J:J=I>H?F@JAIB^CYDJHAIJKIRZUIVHXJZE]^_ZaFcJdHeJf]hI
=depui	e#J%F(H)J+J-G/J0J4X6J8J9I:J=X>G?I@IBZCIDJEJGIHHIHKGMGNIOIPYTJUHVHXDY[ZE[J]H_Ja[b]cJdFeJf_gXhI
=der	P!X#I&G(H)A*A+E,A-J0I1C2E5J6H7G9@:>;[<E=I?[@EAGB;CEDFG[HEI>JHK?N_ObPXQFRFSYUGV^WJX]ZC[G]]^Y_CaHbIc]dEf^gHh@
=dernier	r!J%I-H/J3G9I=J?K@FCIHGICKbMJO[ZHaIeXhI
=des	]!G#G&Y)F*G+E,a/I0H1X3Z4J5J7K8H9[:E;X>H?E@GAIBBDGEHFIG]HDIIJILHMENDOGPZRYSHTIUEWHXFYH[H]F^IaEbJcEdXe^gHhC
=desabilitada	t![;YbZ
=desabilitado	z!X(Z.X
=desactiv	h!^(I)X.W3K:J;Z@JBIVJY[ZE^JbZdJfI
=desactivado	s(H)YU^
=desactive	s![%J3I<XHFL[UXZJdY
=desativada	r!^HJZG
=desativado	z!W(H)YUZ
=desbloqueada	t#BB^HGMKT^[HbI
=desbloquear	l#[1Z?EBJHG[^bJ
=describ	z%[PGUJZZ
=desd	k%J(J3K4Y9J=J?J@]DIGIHEIIKIMGOJP[RJSJUHVJZF]IaJbZcJdFeKf^gZhJ
=deshabilitada	n!];[HJ
=deshabilitado	v(XHJVIb[
=deshalb	m(J+X3[=]@ZBJDJGXHFZFaJdYfJ
=design	z%JHEPXZH^^
=desk	d!G#G%J(])G*[+J-G3G6J7J9H:I=I>F?Z@XCIDFGJH^IEJIKEL^N[OIPJSITIUHVFXJYJZH[I]F^]_JaFbFcHdIfGgIhH
=desktop	s(J/_@JHaIIKIMJQJZDcKhJ
=desligada	w!X<YHGU]fY
=desmarcada	v!J%I;YG^HDNJ_Id^fH
=despu	v3I>JBZHE]^aE
=dessu	z>Z@]HH
=det	Z!B#[%C&H(@)D*B+C,E-Z.F/]0E1G2F3F4C5G6D7D8E9E:A;E<G?A@]ACB[CBD?EEFEGEH<I^JFKcLCMZN]O]QFRDSDTAVYWGX@YEZW[C]?^C_Ba?cDdCeFfBg^hb
=detail	f!F#I%I&^(G)J*I+G-H3F4J6J7J8J9J:G;J=H>I?H@DAGBZCFDaEZFEGHHEIHJJKFLJMIN]PGRKSHTHUGVHXJZb[I]H^I_FaHbHcIdIfIgHhH
=detect	zUY
=determin	wFXHFK[NIWYdY
=detta	z=[HIP[ZH
=deu	zB^HHZYaI
=deux	f!I#J%H(H)H*a+J,J-G/]3G6J7J9H:I=I>H?I@_A[BHC^DIHBJJKJMHNFO]PHUJVGXIZC[J]I^J_JaHcJdJfKgJhG
=deuxiem	r@ZBZC_HIKIZFhK
=deve	k#J(Z-I3I9J:J=K>H?G@IBFCJDZHBI_K[MJNZOIXXZG[J]IaJbK
=deverrouiller	q#Z1XBJHEVJZJ[_bG
=devic	c!H#Z%I(G)J+F,H-E.X/H0J3J6J7J9J:I=I>_?H@GAIB]CJDGEJGJHdIHJJKELKMHNGPJRKSHTEUIVIWJXJYJZG[J]J_HaHcIdFeBfDgJhJ
=deviner	s-^HHIJ
=devo	z@Z[Z
=deze	z(_HEWY
=dezelfd	w@ZA]_F
=di	S!A&H(B)C+I,]-I.J/D1I3Z5F8E9@;E<G=E>J?XACBEC[D>FFHFIIJJMGSZTGVDW]XXYDZE]A_Ca^b^dAeJfZgXh@
=dia	f!H#C%H(G)I*G+H,I-D.J/I0J1K3F4H6I7H8J9_:G;I=G>E?F@dAHBDCEDZEJFJGJH@IEJJKDLHMZNGOGPIQJRISITFUHVFWIX_YIZ@[H]F^H_HaEbHcHdHeJfGgJhF
=dial	z>JH[
=dialog	sBHHXMJZJh^
=dice	a!E#E%G&J(G)H*F,H-^.J/H0J1J2I3B5J6I7H8I9?:E;I<J=D>C?D@[AIBDCCDYEHFIGIH?IYJIKbLIMEO^PHQJRHSHTIUEV]WIXEYIZ[[H]F^H_HaCbHcHdGeIfGgIh]
=dicht	s!]#Z%J-J3J9E>F@GB_CJDIHEIHKHNJOJU]VHXIZD]KaIhJ
=did	]!F#Y(G)G*H,I-G.J/^0I1I3C4H5I6H7G8H9Z:H;J<J=E>B?Y@bAHB^CGDYEIFIGGJGKCLHMENEPGQJRHSHUXVCWHXXYX[G]]^D_FaBbEcGeHfHhE
=die	P!?#>&F(G+Z.F/[0E1C2E3D5D7D8Y9F:>;I=[>^?D@<ABBJC_DGG^HBJIK]LJO_PARHU]V_XKYBZ?[[]D_@b?d@eHhH
=died	r!I-J3J4Z9J>F?IBHHDKIR[ZH]baIfJ
=dienst	m%J@JHFPJUJVKZHcYd]fb
=dies	k#J%H([-Z3X8X@HBIGZHJIIK[MIOHV[XKZF]JbYdJfIhJ
=diferent	s+I/^6Z?J@JBJDGHDIJK]MJNJO[]J
=diferida	g!J%X(J*J,Y3J4H6I7J8Z9J:J>J?I@IDJGJHIKIMJNJOJRJUIVIZG^KbJcJd^eYfZgYhI
=differ	q/Z3I6Y>G@JHEIJKZO_ZJgX
=differe	w%H4K8[@JHId^fJ
=differenc	t@HBIHaKJMJNKRZTIWJZI
=different	a!H%I(G)I*X+J,J-H/[0J1J2J3D4J6_7I8J9I:W;J=I>^?D@ZBBDHFJGXHJJIKYLJMXN[PIRHSJTGUIVJWKXIYJZB[H]H^I_HaHbIcFdFeJfGhF
=digit	b!H#H%H(H)J*I+J,J-D/F3^4J7I9F:G;J=I>F?G@CBGCFDGGJHCIaJYMINXO]PJRJTIUJVHWKXHZB[I]H^J_IacbJcJdJfJgIhE
=digitado	z3HO]aJ
=digito	t3Z9J>G@JCJHHIGKIOXXHZHa^
=dimenticata	z>XHGZ[
=dimenticato	v(I>JBIMJUJZ_hJ
=din	zEXU[WJcYdJ
=dire	zBKHIIJKJN^ZX
=directiva	i!E%I(H)I*^,J/K3F6J:G>J?[BFCJDJEHGJHGIIKJNbPJSJUDVFW_XKZF]J_HaJbIcGdHfHgI
=director	z!J%H(b)G/J:G?KHGJIVJZF
=directorio	k!](F/J3^7Z:Y;K=J>I@JAJBIEJHENJOHTJVIZJ_XaJbJcIdXgJ
=directory	T#D&e(A)[*E+H,E-D.I0F1E2F3_4X5H6D7Z9D:d;F=F>C?D@CABB]CJDDEEGDHAICKALFMCNCOEPGQGRESFTYV@XFYGZ?[F]E_^aEbEcBeEfBgahD
=directric	z(_
=direkt	z(J3J@]HIVJZHb]
=diretorio	o(G/J3_7Z9J:]>I@JBJDIHDIJKJNHOHTJVIZG_XaJbJdZ
=dirsync	m!I#I%G(J)K*J+G-H/J0H1g3G4H6J7J8I9D:I;J=I>I?K@GAJBGCJDFGHHAIIKHLHMDNHOIPJRGTKUIVJWJXIYHZI]I_IaGcHdEfBgJhI
=disabilitato	o![HIVJbZ
=disabl	U!d#G%G(Y)[*D+I,I-G/F0J1Z2J3E4H5J7H9G:F;Z<J=E>F?C@FAFBBCHDFEGFIGGHZIHKGLIMHNFOIPEQJRISFTHUbVCWDXHYYZ>[H]F^X_CaEcHdEgFhI
=disappear	v%I?YP[
=disattivata	z;YUX
=disattivato	t!](X)X3JHEUZVJYYZG
=disk	z3J4H6J9HBJH_IIOKRJYK_IcIfX
=disparu	w?^AJHEKJ]J_[aJbY
=display	o3I9J>E?GDKH_I[MJOHZE[[aG
=disponibl	v*Y4[HI
=distant	z4XHIQZ
=distinta	z/]6]HGIJK[MHNJZJ]JhK
=distribution	vHZ
=dit	f!I#H%I(Y)I*G+Y,J-[/J3X4J7I9G:H>a?F@FAJBGCDDXEJHAK[LJMGPISKTYUHVYXFZX[F]F^J_JaAbIcJdIfIgJhZ
=ditt	n![#G%J(H)G*H,J-G3Z:I=J>J@HBWCJDGEIHDI_KHLJM^NIPITZUGVZWIXWZB[J]I^JbJdJgJhJ
=diz	j!I#H%J(J)J*G,J-Z/K3G4J7I9E:I=J>G?G@YAJBGCFDZEJHCKXMHNXOXPJRKSHTIUHXG[J]I_JaGcIdYfIgIh_
=dla	h!G#I%J(E)]*^+H,I-Z3G4J8J9F:H=G>I?E@FAIBECHDDEFGJH]IGJJKGLJMINGOJPDQYRJTIU_VYWXXHZD[I]I^J_JaHbFcIdYfGgHhI
=dll	e(J-J1J3J:K@IBEDJGIH[IHJeKIMJNIRJUJVKZC]K^JaJbIcJfHhI
=dnia	w@_
=dns	j!J#H%G(J,G-K/I0I3J4i5J6G7J8H9G:J=H>H?J@FBEDJGHHIIJJHKILIMFNIPDQJRHVJYIZ?[J]J^H_JbIdBeBfDgIhG
=do	K!>#B%I(_)=*G+B,G-D.C/?0A1]3[6G7H8@9a<D>I?]@XBJC?D>EHFBGBHeIBJDKXLXMINBO^PDQFRIUBV_W>X@YA]H^H_DaBbYdIeFfDgYhE
=dobry	s3G9^>J@IBJDJHGIJOIa[
=doce	z@JHHI]K[
=doch	z9G>JBaHJ]JaI
=dock	v9JH_bJ
=document	r%JH^
=documentation	rBKH[[W
=dodany	z8_9JHFV[ZIdJ
=dodici	z9IHJI]K[
=does	O!J#I%G&Y(F)D*D+G,G-J.G/F4J5F6E9@:G<G>A?FAHB;CCDAEEFFHbIXKENYO[PAQHSCVAWEXFYJZ][C]A^C_IaJbYcCdAeDgH
=doet	o%J(Y9H>I?J@HBXDJH]IIKJMJNHOIPJVIZ[]JaJdIfHhI
=doing	z9Z:[HFZJ
=dois	j!J#H%J(I*^3I9H:I=J>J?H@GA]BHDHHBIGKDMJNGO]PJTJVGWJZZ[]]I_IaHh]
=doit	l(J:H>I@IBHD[EXHFI[K[NYZH]JbJdJhJ
=domain	N#Y%^&G(@)A*?+D,C-?.G/]0E1C2E3H4c5a6E7]8a9A:C;D<F=A>@?A@IA_BBC@DAEEFCGII=J]KILDNbOCP^RBSCTZUDV@WEX@YEZ:[D]B^Ca>bCcAdBeEfAhB
=doman	o3I4^7Z8_=JBJCIHGIJPIZHdGeKfI
=domand	t#H%I)G*_-J3J4H7K9H?_@GCJHDKJNJPFTIVJX]ZIaJ
=domanen	s7XHGKJP[T]aIgY
=domanenadmin	zPZ
=domanencontroller	p4^5YHEJX
=domani	z@[HIX[
=domein	s%J/J7X8[HHPKT]ZJaIdKfJ
=domeincontroller	s4a5XBJDJHFIIJXPJZIfJ
=domena	v%J4Y7^8]9JHGdJeI
=domeny	n!J#I%[(H)H*J-I/I3I4a5X7I8J9J:I=J>J@JBHDIGJHBIIJXKJMJNIOJP]TZUJVIXJZD_JaIcJdJeJfHgJ
=dominio	^!H#I%](F)H*E+J,F-G/H0J1I2J3G4b6J7a8a9H:H;J<J=G>H?I@EAIBECIDGEJFJGJH?IFJYKHLJMGNGOHP]QJRHSGT^UHVEWJXIYIZC[J]G^J_HaGbHcHdBeGfDhI
=donc	t3ZD[HGZI]YaIdY
=dond	z+I@JBJCJDFH^Z]
=done	h!Z%Y(H)H*I+Z-F/]0J3C4F5H6I7H8I9G:I=G>D?EAIBcCHEJFJGIH?IFJHKBMGNGOEPHRJSHTGUFVEWJXI[I]Z^J_FaGbHcIfIgZhI
=door	h#I%G(H*J+Y-E/J3G4I6J7H9H:I;Z=J>H?H@GAJBGCIDFHXIFJJKXLKMHNZOHPIRJSJTGVIXXYKZC[J][^K_Ia[bZcXdYfHgJhH
=dopo	m!X%I(J-J3G:J=I>J?F@HAIB[CJDIHDIIKJNJPJR[UIVIXYZE]]_[aGcJdJeJf]hJ
=dort	s7Z8[:Y=I>[@JBIF]UKVJZDaJfJ
=dos	e!H#I%I(G)H*a+J,I-G/[0J3G4J6H7J9F:H;J=I>G?H@ZA[BGCbDFEJHGIFKZLIMENGO[RJSJTJUHVZWKXFZC[J]G^I_HaHbJcJdIfJgHhE
=dossier	r!K#J(K3D9[:J>G?J@IBJCHDHHZIFKGObVIXJZF]HhJ
=dostaj	w>HHXOJa]
=dostep	z!]9JHYaJ
=dostepu	q#H%Z(J4J9I>]@IBJDIHXKIP]TJVJZYaJ
=doubl	zH]ZJ
=douz	w9JHFI^K]MK
=dove	z>XBIDIZ^dJeKfJ
=down	Z!^#B%C&H(E)G*G+F,I-I.I/X1G2I3E4^5E6G7C8F9C:E;Z<I=C>I?CAEB@CFDDEHFHGGHHKXLGMCNYOFPEQIRESfTEUDVEWGXFYFZJ[F]C_EaDbBcXdFeHf]hF
=downgrad	z=a>JBIDKHIZH_J
=download	vBYH^
=doy	z9ZBIHEKJMIZ[]Kb[hJ
=doze	z9KHII]K[
=drei	z3I>]HIIZKJOIaI
=dreimal	z#[>FHHXJa^
=drie	z#]9J>J@JHFIXTJXIZJa[
=drift	sHIR_ZHfJ
=drin	n#I+I-[3^9I>G?J@IB]CIDZHCI]KINIOGQWXJZE]I^XaGhI
=drittanbieter	z.XJY
=driv	q#^=JH[NJVJZG
=driver	vJ]aZ
=droit	l!J#I%a(_)Z*I,I-I3H9I:I=I>H?K@HBHCJDJGJIHKIMJNJOKUIVGX[ZG]J^XaFbJcJdIfI
=drop	r#JBIG^MJRGb[c]fI
=dropp	s(J=[>_@JDJGJHBKIV^ZG]Y
=drucker	v9JHaZGaJ
=druckt	zH_ZG
=drugi	z8^@YHIIK
=drukarka	zH]ZH
=ds	j!I#J%c(J2Y3G8K=JA[BJCIDJIJLJNIPIVIZI^J_IcJdJfJ
=du	Y#X%^&J)F*E+F-C.I/I0G1H3^4Y7D8F9^;H<J>C?CAGBFCCDBEFFHHDIBKBLEMGNBO^PZQIR]SZTXUKV_WEXIYGZ;[D]C^C_FaJd_eEfAgFhE
=duas	l(J*Z-K/]3J9G=J>J?J@[AYBJC^DHHFIHK[MINIOJVJXHZE]JaHdJhI
=due	c!I%I(H)I*b+J,J-H/Z0J3G4K6J7I9F:I=I>F?H@[A[BGCaDHEJHGIFJHKYLJMXOYPITIUJVGWJXIZB[J]H^I_JaGbJc[dHeKfGgIhG
=duplicat	j%G&H1J3E8J:J=JAdBIGJH[MJNIRJZG_IcHdIeJfF
=dur	h&Z(H,Z.X1J=J?E@JBFDIGJHBKXNJPJSIVIZH][^Ia_bJdYe[fE
=dura	zHGT^
=durant	n!^#I%J-J3D9J:K=I>I?I@JBICIDJEKHAKHLJO]SIUJVIXHZY]_aZbJcJhJ
=duration	v#HHYT]
=durch	r3Y4Z@IBYGZHDMYOHRJZG]KbYcYfX
=durchwahl	z3^OI
=durfen	v)ZPZQYZK
=dus	w@JDYZHdIgYh]
=duzo	t#^-J3J9G@IBHHHIJKJMJXaZGaJ
=dwa	r!J#J%K(J*[-I/^3I6J9H=J>H@[A_BICJDIHFIIK[MHNITJVIXJZD]I_JaIhJ
=dwanasci	w9IHGI^K[ZJ
=dwie	n!J#J(I)I*a-J3K9K@ZBJC[DJHFIHKHNJO]VJXJZFaK
=dwoch	t(J*^-J9I@JA]CZHENJZJ
=dygn	w@_HIXW
=dziala	d!I#G%G)H*J+I,I-H.W/H0I3H4H6I7I8I9B:E;J=G>G?[@DAKBaCJDEEIFJGHH]IDJJKELXMZNFOIPZRISHTHUFVFWIXHYIZY[H]H^H_IaHbFcHdGeIf_gIhF
=dziedziczeni	z!J;[
=dzieki	w@JB_HFZI
=dziekuj	z3J9_BHHIZI
=dzien	m#I(J-I3J9]:J;J>J@^BHCKD]HDIIKIMJNHUJX[ZI]JaHbKcKfJhH
=dzierzawi	z:]@JBKDJIJVJW[
=dzis	s#[-J9J>H@aBGHGKHMJNJVKX]ZE[K]JaH
=e	I![#Z%@&C(E*E,>-C/A0?1@2@4E5A6X8X9J;?<H=]>c?_@aA=B^C^DAEBFBGAH>IdJ?K^LJMFNDOXPCQERGSCTGUHWEXDZD[D^B_AaCc<dXe?f^gIhY
=e1	v=aHEZG
=e3	j!G#J%G(D)H*J+J-J/J3H4J6J7I8J9I:F=i>D?E@EBDCHDGEIGIH_IHKELIMHNIOKPGRJSGTJUFVDWGXGYJZ;[H]E^J_HaDbEcIdCeJfCgIhJ
=each	e!H#_%Z(H+J-F/J3H8F9H:J>H?H@GA[BECIGIIGKbMHN[RJTIVJXIZE[J]H^J_JaGbIcIdJf[hY
=earlier	p-JBJK_NJZI
=early	v!^@^BHHGKGZH]Y
=easily	p-_ZJ
=easy	l-[@XHDI^KHNIZJgX
=echec	z6XHJT[eW
=echou	m!Z%E(I,Z/Y3J4[:I;X=F>X?J@JBFCKDIEIHDKJMINIPYSIUEVHWHZ][I]I_JaIbJdFeYfFgJ
=echouent	w%JF[HJdY
=ecran	m#I+X4I9I>^?I@YBIHFKIMITIZE[Z]JaJbbcJfJ
=ecritur	v%Z/J4J8[@JHIKJNJZHd]fJ
=edge	l.[BIH^MJZF
=edit	p#J%Y*Z>J?J@JCIHbIIPHZF
=een	Y!B#G%Y&G(Z)C*Y+D,D-Z.G/D0F1G2G3X4D5H6F7C8E9J<H=A>@?H@_BECcEEGEKILDM@OEQGRFSETDUAVEWFYFZ[]A^C_Ca]bCcDd[eGfDgEhB
=eens	z-I9I>I@JDJHJIJKbOIZHaJ
=eerder	vK_
=eerst	s(J>H?J@FBFC[D_IIKGLJOJVJZDaIh^
=effect	wH]LYQETZ
=efter	k![#[%I(I*J+J,J-G/J0J1H2J3F4I6J7J8I9G:I;J=H>G?I@GAIBXCIDHEJGIHEIGKHLJMHNHOHPIR]SJTHUJVIYJZC[I][^J_ZaFbHcHdHf^gJhZ
=egal	w-IHHNaZF
=eget	z@HBJJXLHNIZH^_hI
=eigen	t%J(J:ZBIHHJZKHLHZG^_hI
=eight	s/^@EHGIHMHX]^J
=ein	[!I#B%D&J(D)G*F+G-].J/F0I1I2[3Y4G5I6H7J8I:D;Z<J=D>B?C@^AHB@C[DYEGGGHIIZKHLXMFNJPFQJRHSGTGUEVAWHXYYH[[]Y^DaEbDfEh[
=eine	]!G#F%G&J)F*[+F,G-D/H0I1J2J3Y4G5J6I7G8I9E:[;H=C?D@GAIBBCbDBEZFIGXHcJZKXLHMENDOIPEQJRZUFVDXZYIZJ[F]G^Z_IaDbFcEdDeIfGgHhG
=einem	q,[-J3J7J:Z@YBJDKFWIJKIXIZYaZ
=einen	j#G%H&^)J+J,J-G3Y4I7[9Y:H=G>Y?I@^BGCFDFEJHJIGKHMJNIOIPISYTJUIVJX]ZH[J]I^JaGbJeIfHgJhJ
=einer	k3I7H8Y:^=J>F?Z@HAYBJCGDJHCIIKINJOIPZUJVYX]ZG]Ia[cJdZfJgI
=einfach	s(J-[>G@IHFK[NIVJXKZ^]HaZ
=eingeben	z@JZIh[
=eingegeben	n#Z-H3H>H@GBHCJDGHFIIKYMJNIO]XYZE[J]]aHdJh[
=eingerichtet	tDZEYHJNJV[WJZXdX
=eingeschaltet	wEJGJNIU]ZHd^fJ
=eingetragen	t*I3[>EDbHGZIaG
=einmal	l#J-J9H>J@]BJHHIIK]MITXXJZYaIhJ
=einrichten	w,[9FHZ
=einrichtung	v,ZE_HJNJTJZIaJeXfJ
=either	p!Z(I@IGYHCIZKHMINJS^gYhI
=ej	s#J%](J+E-J.]3J8I9J=J>G?H@JAJBED]HCIJK]NJPFVJXJZG]Ja[bJdZeHfG
=ekrani	s(J@ZBJHIKJNIXJZH[Zba
=el	M#D%G&E(H)G*A+G.J/H0D1C2C3]4X6A8J9B;I<G=B>a@DAZDEEGFGGHHFIAKALEMXNEO^PBQDRYSEUaWJXCYDZG[@]Zc^dJgZhE
=ela	p!J#J+J-G/H3J9G:K=J>I?I@GB_CJD[HDIGMEOHSJTIUIXHZD[K]IaIbJfJhb
=ele	s(Z-]9JBXHGIJZG^Y
=elenco	w-]HH
=eleven	w@ZIWNHZJ
=elija	z-ZKX
=ella	v+I@JBZD[HFKZMJOJZI
=elle	q*X-X3J>J?ZB]CIDZIJVXZHaIdI
=eller	k!J#I(H*J,X-Z3X4J7J:I=J>G?E@HAJBGCGDaHAIDKFMINXOIPJUJVHXJZY[J]H_YaZbJcYdJhI
=else	h!I#I%J&[(J)X*J-F/J3I7J9G:I=J>K?]@ZCHDGFIHHI^JJKELJMGNYOJPISGTJUHVZXJZ^]I^J_JaEbIfGhH
=elternzeit	w!^
=em	f#H%[(G*H+I,I-I/H0J1K3D4G6J8J9C:G;J=G>a?F@IBHCGDXFJGJH@IFJJKYLINGODPIRISYTEUYWIX[YJZZ[I]F^I_IaDcHdIeJfZhG
=email	N!C#A%B&F(@)C*a+G,D->.E/D0D1E2E3b4?5E6A7B8C9>:[;D<E=A>_?d@<ACBHCZDeEDFCGCH^I>JCK<LBM^N@OIP@QERDSDTAUBVAWEX?YCZ?[B]>^B_Badb?cBdCeDfBgZh?
=empecher	z?GH]TZaJ
=employe	r![%J:J@^BIG[VKZI
=employer	v3I:]>_DJHDKJOHZH
=empresa	g!I#J(J)H*J-X3H8Y9J:_=J?I@GBGCHDGHHIIKGMJN_OIPZRKU^VIWKXHZG]J_JaGbKcJdJfHhJ
=empty	l#J(J*J+H-I3]?E@IBEC]D]H=IIJJXJ]Ia^bZd]eGhI
=emulator	t3J4b>JHFMJNJVKZHaJ
=en	I!I#E%Y&B)E*Z+G,F-C.I1?2G4;5F7G8Z9E<H=I>_?A@^AJBDCaDHEFGGHDIbLDM_NCOFPDQ@RHTZUJVEWGX^YJZC[?]I^D_DbYcDdYeChZ
=enabl	P!_#D%C&J(A)[*G+E,Y-B/E0G1E2H4F5H7D8a9E:A;X<J=J>D@BA^BXCCD@EEFHGDHGIFKCLEMCNDOGPBRGSDTDUaVcWAXFYZZ:[Y]E^E_AaDbBcCdXe^fBgChD
=encontrado	w4X_Z
=encor	j#[%J(J*J+J,K-J/I3G4J9J=H>I?I@^AJBHCIDXEIFIGFH@IHKJMaNJOJPYTXUEVFW]XJYJZX]JaIcJdIfIgJhH
=encounter	w3^HYZE
=encrypt	f6^<cBJH@ZJcGdJ
=encryption	v<^YYdIfH
=end	a#H%I(G)J*G,^-X/E1G3C4J6J7X8J9F:H=J>C?G@HAHB]CGDDEJFIGILIMGNJO^RJSITHUIVHWJXGZ][I]D^X_HaCbGcIdIeZfIgH
=ended	n!Y/[1];YBHHD]YfJ
=endpoint	zc^
=ends	g!Y#G(J,I-J/G1F3G7K8J=I>I@[BGHHIDJJKEMIN[OaPISIUJVHXJ^[_IaHcJe[fIgJ
=enforc	i-a1I5X<E@JBGDIIJK^LXNHY^ZG
=enforcer	rHJJ^NE
=engin	tAYHI_Z
=enkel	w@YBHC[DJHGM^ZI
=enlac	v@JBJMKVKZHaJbbhJ
=enligt	w3J>KZH]]bJh[
=enough	a!J#I([)J+G-Z/H3G7H9H:I=I>H?X@[BCCaDKGJHDIcJJKHLIMIOGSJTJUIVGXZZ?[I]I^F_JaGbIdJgJhC
=enregistr	i+[-J/Y?H@IBIC]DaHDIHKINHVIZIaI
=enroll	tD]ZJ
=enrolment	wBKDJH_
=ensur	z=GHIe[
=enter	Y!F#H%I(F)I*H+Y,Z-Y.J/D0I1J2I3E4[5I6H7G8I9G:F;I<J=F>??D@IAGB@CED_EJFGGGHCI@JEKYLGMCNZOfPGQJRISITFUIWJXIYIZ?[F]]^F_FaFbFcGdHeIfGgFhc
=enterpris	q%J)HP^VKZJ
=enthalt	o#I(J-a/J3_:J=Z>G?J@HBGCJDIFYHDI[KEMJOGTIUJVJZH[J]J^JaHdJfIhI
=enthalten	wHZIXdJ
=entorno	t/KBIEIHHZG_Jc_d]fHgJ
=entr	h#I%J(J)J*J+J,I-G/H3G4J6J7I9H:I=H>F?J@_AJBZCHDIEJGIH]IEK_MENHPJR[SGTGUIVIXG[J]I^J_JaDc]dHfDgJhI
=entra	I#9%;&D(E*F+?,@-Y.D/k1[2A3C4F5A6H7g8B9@:@;A<B=b>>?=@>A?BDC<D<E@FBGEHII8JFK8LAN:O<P=QCRHSfTiU>V<WAX<YHZ?[<]>^>_[aDb<cJd<e_fbgJh;
=entrar	m!G#I(G)I*J+I-G/H3H4J7I:I=F>I?H@FB]CIDBHDIHKCLJMENJOJSJTFUKVFXHZ_[]]G^J_IaIbbdKfHgJhG
=entrepris	q@JBJDYHHKGN_P[VGZH
=entri	rA[HY
=entro	s!K-G/J3I9J=J>I?J@IBZDHHGIGKHMINJOHSITJVIXIZ_aGfIha
=entry	wBXHHN[ZI^Y
=entsperren	l!J#]%H1Y@IBIDJHFTHVIZD[bbHhI
=entsperrt	wBYTY
=entspricht	p-Z3IHJIGN^OYZJ
=environment	p=F@[cZdZ
=environnement	t=JBIE[HFUJWIZJc_dYfIgK
=envoy	z>[
=enzoic	z0JHJJ]
=er	[!D#B%D&I(D)F*G+H,E-[.I0G1H2G4F5H6G7E8G9X<I=H>@?A@ICbD@EYFGGGH?IaKaMBPEQYRFSETDUEVJWHYGZY[[]C^E_EbIcEdEeGfDgFh^
=era	rHIPZR][Y
=erbjud	z-J3J>I?bCIDKHGIJOJPJVIZI[JaJ
=ereditarieta	z;^
=ereigni	s+J-YDJFXHY_X
=ereignisprotokoll	wHFf^
=erfolgreich	v/[B[TH_I
=erforderlich	z=X?JC[DGHJbY
=erforderlichen	t%](Y3H=[>J?ZCYDIHDZJ
=erfullt	zIZNXZH
=erin	z>I?[HII]KHVJZI
=erneut	zXZhW
=erp	z#FBJHcTKZJhD
=err	v#K&Y-JHEJYKJUJZ^[I]HbIdEe[
=errada	m!J(I)K*J,]-G3K4J9J?I@HBGDJEXHDKHOJR[TGUJVJX]ZFcJdHfIhb
=errado	z#],J-J3H4Z9G>J@JBHHYIJKKOJSJXIZHaIdJfJhJ
=errata	v(J,[3[6Y@JBIHGKJZHcWdIeJhY
=erraten	s-aHJIG
=errato	z3YHJOY
=errei	w#_-IHJZH
=erreichbar	v4[HKZKf[
=erreicht	z@YHJc[fG
=erreur	h![#Z%H&Z(J)J-H/H3C4J7J9I:H=H>I?I@XAJBGCJDJHGIIKHMJNHOZPIS[TFUHVGWIXFZa]I^J_HaHbIcIdIeXfHhI
=erro	h%J&Y(J)J-H/J4K6K7J9J:I=J>H?I@GBFCJDJIIKINHPJSYUJVHWJXGZa^K_IaHbIcIe[fGhZ
=error	L!^#=%C&b(@)B*B+B-@.H1C2G3J4@5E7A8Y9@:B;D<E=H>??B@EAEB[C@DHE]FCGGHZICJJKHLCM?OHPCQYRCSaT?UBVHX@Zb[B]=a>bAcGdAe]gBh>
=erscheint	p(Z+^3H>I?HCJDGHDL[OYZFa]hJ
=erst	s-J>J@cBIC]HFIHKHZCaJhJ
=ersten	v3J@ZC_HGIJKKZG]YaEh[
=es	U!A#A&H(G)E*C+C,D.G0E1G2G3B4D5G6E7J8G9Y:Y;E<H=Z>H?G@_AFBGDEEFFFGEHDI]JFLDMIOYPCQGSGVXW[YF]@^C_Xa^bHcHdCeFfBhc
=esa	s%H-K9J@JBJG]HEIJK^NJOJPXXJZFdIfIh]
=esce	t.XFXHGZYcYfJ
=escolha	w-ZHHK[ZI
=escrib	v3J?JG[HGIJOYY[dIfZ
=escribir	t!K%^4YBJHFRJZJdZfZ
=escrito	r+G3_4J>G?IBJCIDDHDOaZI
=escritorio	z3H9Y>]?[HFMJOGVKfK
=escritura	g!I(I*J,X3I4G6H7J8Z9I:J>I?I@ICKDJEKGJHHKIMJNIOIP[RIUIVHZG^JaJbJcJd^eYfYgYhI
=ese	z(X3G;Y>]OG
=eso	w!YIX
=espac	zHJI[KJZH_]
=espacio	w3[>JCJI^KIZE_]hH
=espaco	zHHI]KHZF_]hJ
=esper	t@YXY
=esperando	w9[>H@IBJHFXDa_
=esperar	q-J9H@aDKHGIJKIX]ZH
=esqueci	t>Y@JBIDJHFUJVJZ_
=essa	w9KCKG[HGK^VIZIdI
=essai	s#X-H=[@HBYHFIJVXX]ZFaJ
=essay	w-IKGN]XZZJ
=esser	v>JBKHGK]aZ
=est	Q#Z%?&H(F*E+I,C-[.F/A0D1D2E4I5G6D7X8D9H<F=B>[?]@EADBICJDJEBFCGGIHJFLZM>N?OZQGRFSBTYU_VJYJ[A]?^Y_FaJbEcDd_eFf^h^
=esta	T!a#Z%A&J*E,F-[.H/G0G1G2G3Y5I6F7E8E9@:A;X<I=A>??[@IAFBGCCD@EGFGGXHGI@JGKZMENDOHPETHUdVZWFXCYHZG[E]C^]_JbCcDeFfYgEhY
=estao	v!J%[(J,Y.X3_CJHGZH
=este	z([HFW[
=estou	r#Z-G3J9X:J=J>[?H@IBXCJHEIJKHMJOJTFUJVZXGZH[Y]JaZfJhJ
=estoy	t#]+X-G3J>I?I@IBHCJHCIJKGMJOJTIUJVZXKZH[X]Jh[
=et	Y!X#J%D&J(D)G*Y+G,G-G0J1I2I3J4G5I8H:J;I=]>[?FAGB[CYDDEGGGHDI_JJLGPGQISGTDUEVBWHXJ[J^G_FaBbXeHfEgGh^
=etap	w*[C^HJVJZJaIeX
=etapa	w*X3J9JC_HIZIaIeY
=ete	g!^#H%G(G)J*H+H,J-F/I3F4]6J7J9G:G=H>J?[@EB[CFDEEJHEIFJJK]LJMZNHOHPIRJSJTJUGVWWZXIZB[H^J_ZaIbHcIdYfFg[hG
=etre	s4Y>J@XHJK]PY
=ett	h!I#F%I(H)I*Y+J,J/J4I6J7I8J9E:];J=H>F?H@XAIBEC^DFEJGJHAIFK^LIMGPHRKSITIUIVHXYZ][H]G^I_IaYbIcHdIfIgJhG
=etwa	v-Z9^>J@GHEIHKGZ_aH
=eu	l!J#J%J(Y)J*I-G3E9G:J=J>C?[@HBIDYIGK]MIOHV_XH[J]IaEcJdIhI
=europ	w)JBHS_UGVIZGaX
=even	j!^#I%K-I9[>H?I@ZBFCJDJHGIBKHMXN_PZXJZC]JaZ
=evenement	z%J&[FJHKNJdHe[fY
=event	Y#_%D&Z(C)G*G+F,[-I.I/D0E1H2H3D4F5H6Y7F8I9B:F;H<I=D>F?E@AAFB_CFDCEHFHHZICJJKALFMCN[OGPGQIRHSETDUFVEWHXFZ[[F]E^E_IaDbDdAgEh[
=evento	m&_=JBIFIHGNHPJZIdFeZf]
=ever	k(I*X-I/J9X:J=J?F@FBHCIDZHDIGJJK_L[NHUXVJW[ZD^JdZhJ
=every	]!F%F&J(H)H*I+F,J-I/H1J2J3E4J5J6I7I8I9C:G;H<K=H>E?IAICGDZEJFJGIH[J[K]LHMCNbOGP_RFSZVGWIXGYJZE[I]G^H_HaFbJdIeJgJhJ
=everybody	k!J)J*J+Z-Y@]BWCJDIHCIJKINGS^VXZA_JcJ
=everyon	g!I#J%Z(I)[*I+[/J3W7J9X:I>G?H@GBECJHDIHJIKHLIMINGOHS_V[ZC]J^[_JaJbJcJhI
=everyth	c!I#H%^(I*J+Y,H/H1H2J3G4I6I7Y8I9E:I;I=I>[?Y@FAIB^CHDDFIGIHHIDJYKBLJOGPEQJRHSHTIUIVIXGZa[H]Y^I_IcGdIeIfDhF
=everywher	q7J@IBYHYKJMYNIS^ZC]J
=ex	k!K#J(I)I*G+I,I-I3G9H;G>c?H@IBJCGDFHDIJKJMJOGPdUJVDXJZG]KaH
=exactly	wG[HGOW
=exceed	vHHX^ZJ
=excel	g#E-J3J9K>JBJHdIKKJMJTIZI[J
=exception	w,J1JGJRKe^fI
=exchang	h!K#J(G)Z*d+J,H-J9G>Z?IBHCGH]IIKJLJMINKOJPJUKVIXFZE]J^JaJdIeJgJhI
=exclud	k)Y*J-J3J9I=F@KBIDJGbHEJJKJL[MINJPYTJUFVZZI^G_HcIdH
=exempt	zCHL]
=exig	rC[IX
=exige	w@JC]HJI[
=exigenc	zHJIYN[
=exist	^!H#I(H)J*H+H-J/G1J3G4Z6I7J9H:G;J=H>]?E@CA_BCCEDEEGFGGFICJIKZLIMGNEOEPIRISJTHUHVFWZXHYKZ?]H^I_caDbJdEfFgIhc
=expect	t)Y+[3J=IBHDKHBIHKIO^Z^dHeJfIhJ
=experienc	wHbJDZH
=expir	T!J#G%D(D)G*H+G,F-E.J/H0J1I2H3G4J5J6J7G8I9I:C;J<J=b>E?E@@AIB@CGDDEIFJGGHZIDJGK^LeNDOIPGQJRHSHTIUFVDWGXGYJZ][E][^D_Ha]bDcHdFeIfEgFhA
=expira	sL^
=expiration	wH[L]
=expiry	n!J9J@FBJGJHZKZLaNJUJVKZH^I
=explain	v&ZGHH[MJZFf[
=explanation	z&ZHENZZ[
=explica	vN]Z[
=export	q+J-K3J9J:I=EFbGJHaIKMEZEcIfH
=ext	i!E#H%G(H)H*J+J,J-E/I0J2I4I6K7G8J9F:i=G>G?I@HAHBECHDFEIFGGIHCICJJKGLJMHNIOGPGRJSJTJUGVFWIXIZ@[H]H^I_IaFbGcGdHeJfIgJhH
=extend	q!X%I5Y@IBJK^ZI
=extension	f#J(J*J+I-H0J1I2^3e9I:I=I>D?G@JBJDHGIHYIHKILJMHNJOGRIUJXIZF]EaFbJcHeKfGhK
=extern	n3I9H:c;J>J?J@JHDKIOKQ^VJZIhJ
=external	j3J:^H[KIZI
=externo	v:[
=extra	s/HIGJcKJZFdIeJ
=f1	z=]ZJ
=fa	j%J(J-I3J9I=J>I?J@ZBHCJDIHDIYK[M[TKVJX[Z^]I^IaIdHeJfIhF
=faalt	w;XPX
=faccio	z(J-IHYIJKHLKNJVYZZ^JhI
=facebook	wHaZIaI
=facil	h-d@JHEIIKIXJZF
=faco	w@JDGHZKJVYZZdJhI
=factor	p3GCIHb
=factory	v(JBIH]ZG
=fail	K#G&C(I)?*A+A-E.G0]2F3H4G5^8Z9B:<;[==>=?=@FAXB7C>D<EHFaHXI>KYLCMJNGPaQ_RJSDT=UCV=WBXCYZZc[@]?^X_Ha=d?e^fJg>hH
=failur	g!H#H%J&^(I)H+J,J-I/Y1H3G4J6K7J8I:J=H>J?I@ZBDDIFJGIHYIJJJLJMINZOJPHRJSIUIVGXJZa]I^I_IaIbHcYdKeIfEhJ
=fair	t%J(J-I7K:[=J@FB^CJDJIJKELHNIUHV[WJ^JdJhG
=fais	zDYHIV]ZJ
=fait	t+JD]HFK]
=faktor	zC^H[KJZE
=falha	m%J4[;YBJHFPXVJZZcXdK
=falham	zF]HHdX
=falhou	z,Y/[HIeX
=falla	p%I(J3[4Z;X>JBGCIDJHFIJP[SIUGVEZ[]JbJfH
=fallan	w3JF[HIdZ
=fallisc	v;ZBIHHUJVIZ[
=falliscono	w%IF[GJHId[
=fallito	w,Y4[HFdJ
=fallo	t,[/Z3I?JHHTYeX
=fals	g%G(K)d*I-I/J3J9JBICJEGHGIJJZKJNIPJSJUGVGWId]eEfJ
=falsch	d!I#Z%Y(I)H*H+J,Z-E/I0J1J2K3]4X6J7J8J9G:J;I=G>F?H@FAJBFCDDHEJFIGJH[IDJKKELJMENGOYPIR]SJTIUIVHX^YHZC[I]G^J_JaEbFdGeJfFgJh_
=falschen	z#ZHGT[
=falta	f!I#H%[(H)J*I+K,I-G/J3a4J5Z7J9G:H;J=Z>D?H@GAJBFC_D[HEKFLJMHNIOCPITJUIVZXEZC[J]H^J_JaDbJcJdIfJhG
=faltam	v3H=^CJD]HEZH
=faltan	t=ZCXHH
=far	e!H#F%G(X)D*E+H,E-D/H0G1X2J3D4H6I7H8I9C:F;I<J=F>Y?F@[AIBFCFD]EYFJGII]JJKFLGMEPFRHSITHUIWJX_YI[F]C^^_GbFcGdEeIfGgIhC
=fast	n!F#G+Z-I3I4J9Y>G?J@IBFDHHBIYKFMINHO[RZTYUIVIZXaJb^h]
=fatto	z9D:]B]DYHI
=fauss	zH]RZ
=faut	k(J*J-J3[5X9H:J=[>H?H@ZBICYDGI]KHMYOIVJXIZFaGhH
=favor	o#^=JHZKJZ[[J
=favourit	w-Y3I4K@JHFIJKaNJPK
=faz	w:X
=fazer	w#XDJHIQXV^
=featur	e!H%H(H)G*H+I,F-H.K/J0J1I3H4H6I7H8H9E:G;J<I>I?G@IAJBFCIDIEIFJGFIHJJKGLJMINGOIPIRISETIU_V_WFXHYIZD[J]G^H_IaHcGd]ebfDhI
=feder	t!J*J,]3H7_HIPJVJ_HdI
=federada	w*I,^
=federado	p!J3I7c:JHJ_GdG
=federat	d!J#J%J(I)I*I,^7a:J@IGJMJNJPGVIZE^IdJfY
=federati	z3J7_HG_J
=federation	r7_:IZI
=federato	v,Y4J7]HJPH
=federerad	t,X7aHI_I
=fehl	q(J6Y8Y:J=IHJVJZ[^XbH
=fehlen	n#J%_,H-H3Z9G:J;H=_>J?J@JBIDJHEIZKJNJOKVJXJZGaIcJfJ
=fehler	e!I#I%F&_(G)J*J,Z-H/G0J3D4G6I7F8Y:X;J=E>I?H@XBFCIDIE^FKGIIGJJKHLIMJNXPGRJSYTJUIVGWGXIZ^[J]I^F_JaGbIcFgHhD
=fehlerhaft	w3^DJ
=fehlermeldung	v3G@XHJOZZ]dX
=fehlt	f!J#G%Y*J-J7J:I;[>J@HBGCYDIHJKJLJMINJPJUIVXXJZF[[]J^KaJbZcJdJfY
=fel	a#_%D&Y(D)D*F+F,^-B.H/D0G1F2J3X4X5I6Y7E9B:E;H<I=B>C?D@@AFBBCDDBEZFGGGHII@JFK@LGMDNBPAQHRZSYUEVCWGX]YFZ^[F]E^E_DaCbCcCd@eYfBgFhc
=felaktigt	z3^OHhY
=feld	w#J3[>I@IHGIJKHMJZIha
=fell	w3F>^HH]JaH
=fem	v#^-J3G9I>J@HBJDJHDMYOIRJXaZH]GaHbKhJ
=fenster	vBGHXZG][b]
=ferm	t!Y=J?JBJDJHFU]VHZG]^fK
=fermo	z0YfY
=festgelegt	z%Z(J*ZUJWZ
=feu	v-IFJHXRKTJcafH
=few	l%J)J*J-F8J9E=J@FAHB[CJDJGJHCIHNGP_RJVJXJZ]]K_IaJcY
=fi	t#Y9J:J>JH^MJZI
=fica	v(J7[9J:[=K?I@HBHDJHDIJMJUJWHZ[]IaIgXhZ
=fich	w(]3I9I?JBJCJD]HYIJOJVJZHaI
=ficha	w(_9H?E@ID_HHIIKJVHZG[IhK
=ficou	s!Y9I>]BHHEMJRZXKZI]JaJd]fH
=fido	n!J(E)J4J6J7J:H=H>H?g@IBFDHH@MFPHSIUFVDWJZB[I]JaIbGcJfH
=field	g!I#I-H/J3a7J:J>G?J@GAJBDDHGJH?JIKDLJMGNGOIUJVI[I]H^I_IaHb]gJhc
=figur	s+X-X9Y@IDIHZIZKKZE
=file	^!J#F%G(F)J*G+J-G/I2Y3a4J6J7I8K9F:G;F=J>[?F@FAIBEC[DXFCGHHcICJGKHLJMENGOaPGRJSJTIUJVIXIZC[I]F^I_GaBbHcGdJfIgJhE
=filenam	t2_3JHD
=filial	t4Z>J@JHIJIM_ZJaJ
=fill	o#J+]3J:J>G?F@JBIDaHIOY]G^JhY
=filter	]!H#H%G(G)J+I-F/E0J1I2J3D4E5H6J7H8I9G:H;J=H>G?H@FAJBDCIDGFJGbHJIDJgKFLJMENIOHPHRHSJTHUIVGWJXIYJZC[I]H^H_HbHcYdHeJfGgGhH
=filtr	r#I-H3I4H9I:K>J@IBICKDJGZHFIIJaKIMFNJOJUIVJXJZGa_cJdJ
=filtro	m(J-G3H4E5J9I>G?J@IBHCIDIGZHFIHJcKJMFNKOHVIXJZG]Ja_hJ
=fin	w>HB[]]aG
=finalement	zB^HJ
=financ	sH_
=find	b!F#E%I&J(I)J*J/I3F4Y6G7I8E9J:I=G>C@EA[BECIDHFJH^IGJIKEMGOIPHTFVJXJY[Z@[]]H^F_eaGbJcEdEeHfIgIhG
=fine	^!H#G%G)]*I+Y-F/^3D6J7I8I9F:H=H>C?H@YAJBbCGDCFJGXHCICJXLIMEOHP[RJSJTZUGVFWIXIZX[H]Y^H_FaFcHdJeJfJgGhF
=fingerprint	wBHH_ZHbJhZ
=finish	f!I#J%J(G)H*H+J,I-J/H0K3I4J6J7J8J9H:J=G>I?F@GBdCJEJGHH@JHKIMFNYOJPIRJSFTJUHVHWEXIYJZZ[J]b_GaAbEcIdDeHfHgIhI
=finn	j!J#I%J(G)I*Z+G/J0K3D4I6J7Z9I:H;J=I?_@GAIBFCFDDGIJKKFLJMGNGOYPISJTHVFXIYJZB[_]F^I__aYbIcIdJfIgKhF
=fino	w9[@ZBIHEMY]If]
=firewall	a!J#G%J(G)H*H,I-E.J/J1I2K3H4G6J7J8J9H:I=I>I?J@GBHCIDIEJGJH_IHJIKILIMHNGOJPJRFSCTGUGVIXHYJZD[I]F_IaGbIcgdIeJfBgFhI
=firm	s!I)K-H7J8_:]=J>I?J@IBJDIGHHDNIOIUaVIZC_IcJhH
=firma	m-J1J3I8^:J<]>K@JBGCJDHGJHZKIN]RJUXVJZG]JcHfJhJ
=firmy	s!I#J-I9H:]?J@JBGCJDJHEIJKJNaOJUYVIZHaIcJhJ
=first	^!Z#H%I)H*G+F-E/G0J1J3G4J5J6J7H8]9H:E;J<J=G>D?E@_AGBCC[DaEGFJGHH<IXJFKCLaMFNCOFPHRJSGTJUCVEW_XGYJZG[G]Y^E_GaFbDcGdHeIfEgGhb
=five	g#]-I3J4J9J>I?JBFCJDJJIKGMJTJX^ZD]Ha_hJ
=fix	o!I#I(I)J*H-H/J8X9^=H>J@XBYDIE^HEIHKGMFNJPJRJUJVGXIZ[[J]H_JaIbJcJdIfIgJhI
=fixe	z9I>]FXHFfZ
=fixed	v#I%H*Z;XHELHPHVKZH^_
=flag	m@IBJHFL^MJZI^[
=flagg	w-[BJH[KHZG^Y
=flash	w(IBJHEZH^Kbb
=flera	v!I#J+J-J3I9J@HAbCJDHHXIJKHOJT[XIZH_GaJ
=floor	w-XHEV_ZG
=floresta	s8^AXHG_[dK
=flow	q(H)]*I-J/I3H:I>I?J@JBGDIH^MJNIUJZZ^IaHg[
=foderiert	w,Z7ZHJ
=foi	h!X#J%J(J-J3X7J9F:J=J?I@HB]CJDGHHIJM^UHWYXIZEaXbJeWfJhK
=fois	k#[+J-J3F9H:J>F?J@^AJBICJDGHXIHMINKOGVJXbZC]H^Ja[hH
=folder	l%I(J3J;D>J@JF]H[PJZJ_Ja^
=foljer	z-X3KHIMKN_
=folk	r)Z+[-[/I9J@IBJDIF^HAIHKIMJNIOHTHXIZFd]
=follow	f!I(G)I*Y-H/H3I5J7J9[=I>H?I@^BFCJGJHIIYJIKGMJN[PGSJTJUIVEWJXJ[J]J^JaJbHdXfJg]hJ
=fonctionn	o-J>J?J@IB^DJFIHZIJKJMJNIUJZ_aHdJfIhJ
=football	w-YHIIY
=for	@!B%I&@(_)^*c+W,X-E.G/D2Z3G4C6=7?8D9[:I=G>@?Y@IB?CED[E^F;GcH_JDK;NIO8PIQXR9SGTJU[VeW]XaYCZB[@]D^G_HaHb;c;d?e?g;hG
=fora	o!I#a(J*I,J-G3F4Y7I8J9Z:I=I>I?I@GAJBHCIDJGZHAIIKIMIOIPYRJSaTFUIVGXGZF]IaGcJfIhI
=forbid	t.YHGLIZF^b
=forbidden	l(b*J-_@JBJDJFJHGIYKFNJPGZG[K^JhJ
=forbjudna	z-[
=forc	d!I#J(I+Z-G/K3J9J:J>J?XBBCIDFHFIFJJKELdMEZ@[_]I^G_JbJhE
=forcechangepasswordnextsignin	pHGLbZH
=fore	z3JBICGDJHEP[XIZG]]b]
=forest	^!D#G%G(G)I*H+H,H-G/I0J1G2J3E4F5J6H7I8g9D:D;I<J=F>G?G@CAdBACDDFEGFIHXIEJIKDLFMFNGOHPGQIRGSITIUHVEWIXFYHZ@[H]E^IaHbHcGdFeGfEgJhF
=foresta	v3J8_@KAIBJHGZJ_]
=foret	s!J#J3I8_9JA]HFXJZK_[dK
=foretaget	zBJHFN^
=forget	wDZ
=forgot	W![%F(B*G+G,I-C.J/F0J1I2I3F4I5I6H7a8E9D:b<I=Z>C?[AHB?CED_EHFGGEHIJEK@LEMCNAOIPGQJRISFTGVEXFYIZX[[_GaGbJcFeGfGgChG
=forgotten	l(H7I:F=J@EBGCID[HZIHKGNIUJWJZ][J]I^JbIc]h[
=forklar	z&]3JDJFJHJN]Z[
=form	g!I#I-[/J9H:Z>J?H@FBFCJDGH[LJMHNGVJZJ[J]I^G_JbJcJhc
=format	h-I3e9J>HCIDGHCNJOEXKZIaI
=formatiert	w3]OH
=formato	q3c>JCFDGHFOFXJ
=forme	w3b:JCJDIHIKJZI
=former	l!Z)I-I3E>^@HBJCJDKHEIGK^MXOGVHXJZD]J^ZaJhJ
=forra	w3F9I>^@JHHIIKXM]OF
=forsok	m#^(K-I3G9E:J>J@[BGCJDIHBKILJMHNJSJUIVJX_ZZaIbJcXhH
=forsokt	z#IX_
=forsta	z-J>J@HBJC]D]HJKJLJZDh]
=fortfarand	t1X3J@JHGKJM^T]ZJgJhI
=forut	z#J-F3I9H?^@IAJBIDKHGK_NIOJZE]JhH
=forward	w-J3H9F?JBIFXH^ZG]J
=foto	w#CHbTE
=found	Z!F#G%F&J(G)I+I,H.J/F0I1H2J3D4]5I6D7F8F9F:G<I=G>F?EAcB_CGDEEFG[IFJGKZMFNDOHPGRHSHTGVGWIXGYIZ?[I]E_baCbHcEdDeGfDgHhD
=four	j*Y-I3I9H@XHBI]NZRIS^UJXIZGaX
=fournisseur	z3J7^KJZIa[
=fout	f#^%H&Y(F)H*I+J,Y-E.J/G0J1H3B4Z5J6I7F9G:G;J=F>F?G@BAHBCCHDGE[FIGIHFIDJHKELJMGNEOXPFRYSYUHVFWGXYYIZ^[I]J^H_FaFbHcFdFe]fDgIhZ
=fragar	z+[BJDHOJZJh[
=fragt	s>IBHH_h[
=fran	h!Y#F%G&Z(H)I*G+G,I-E.J/H0H1Z2J3I5I6Y7H8I9C:[;[<J=F>X?FAHBGCFDFEJFIGYHAICJZK^LGMCNEPXQJRHSHTZUIVFXEYHZA[H]E^Y_EaDbYcFdFeJfGhD
=free	i%H)I-J/F0J4J6I7H8J:J=g?I@IBHCGDIGJIJJKKINJPHSIUHVHYJZE[X^K_JbJcIdCeDfCgIhJ
=freigeschaltet	vHJKJUJVaZI
=fresh	r!I/Z3J@YCJD]HCKYLXNJVJW[ZB
=friday	o!Y9]@IBKHJJYVYYXfY
=from	L#B%?(?)]*?+J,I-I.E/A0F1[2D3A4Z5I6X7G8J9G;_<E>J?J@GABBDEDFCGZIHJ_KaMAOIP[QHRISETXUFWEYCZC]?^]_XaDc[eDf?gH
=front	s3[7[>JDJHEIJOXXJZI^XaJ
=fruh	v@_HJKJ
=fruher	v9J>I?^@JHFK[PYZIaJ
=fs	n!I%I,X-I/J3H7]9H=J@JAJGGHfIJMBNIPHSJTJZH_IcGdIfH
=fue	tKZ
=fuera	w#^-J9]>J?J@IBIGYHEIIKHMIPZVIZEhJ
=full	j#I(K*K-G/J3G4Z9F>H@ZBDCKDJFJH^KHLKMHNIO[TYVJXIZF[J]IaIcJf[hJ
=funcao	v(])^*W3J:I?GCJDJHGU[VJWKXJZH[JaI
=funciona	g!J#J%J(I)I-I4J7J:I=I>K?J@GB^DHGJIGKHLJMZNHPZSJUCVFWJXIZ_]I^JaJbYdHeJhH
=funcionar	wB]YZfJ
=function	t([:ZBJHDUZZH
=funf	w@JBHHFMZNYX^
=fungerar	m(J-J>I?J@EBaDIH[IIKILKMYNHOJPJVJXJZY^JaJbJcJdJfIhI
=funkar	w-J.]9EB_HEPWZHaJbIfJ
=funktion	w=JBHHIU_VFZJdIfZ
=funktioniert	n%J(J-J9J=[>I@JB]IJKINJUIVJZ^dGeJfFhJ
=funziona	n-J@JBZH[IJKHMXNJPWUHVHfYhJ
=fuori	v#^-J9Z@JBIGYIGKINJTKZJaI
=fur	Y!D#D%Z&J(E)^+I,Z-I.J/G0E2X3H4E6G7F8W:C;X<I>D?H@CBGDXFGGYHcIDJHKBLFMFNCOEPDRFSETFUZVaWXYIZ=[F]D^F_GbEcCdEeEfYgHhF
=further	r9J>J@HB[DJHDIIKIN^X]bJdY
=fuzzy	t-aHINE
=ga	o#H%J(E)b*G,b-E/J0J1I2H6J7J8I9H:I=H>G?G@ZBEDHGFIGK[MGNGPJSIUGVGWJZA[H]I^GbIcIdFeEfGgJhD
=gaat	p(J3Y>]BJC[KIOJSJVJXHZZaEdIfJ
=galler	w(J)J*[+[BKDGHFMYNJZIg[
=game	t#Z-J@HBKHcIITFXJZA[J]JcHhJ
=gamla	g!I#Z%I(H)J*H+I-G/H0J3F4J6J7J8J9F:G;J=H>]?G@DAJBFCFDEEJH@ICK[LJMcNGOFPIRJSJTIUIVHXHY[ZB[I]G^I_IaFbEcIdJfHgZhb
=gammal	w,K-K0[1[4G5[8J9J<JBJGJHEMJY[cJdIfF
=gammalt	z!I#K-H/]9J@HHFIJK_NJPJZJaJ
=gang	w9J@_HXZJ
=ganger	m!J#^(J+I3G9H:I=I>D?I@[AJBHCHDFIFKELKMHNJOGPKTKVJXbZB[J]Ha]dJhI
=ganz	zHJPXU]VJ
=gar	d!G#D%[&J)H*F+G,H-X.I/F0G1I2I3A4E5I6F8G:D;G<J=^>]?ZAHBDDAEHFGGGH@IYJIKYNBOCPEQISGTFUYVAWIXDYGZX[D^E_GcEdFeGf[gGhA
=gard	t#X9J@IHEIFK_MZOJgXhJ
=gast	p:c@JBJHJKKUIZE
=gaster	z:_@JBJDJZJ
=gastkonto	w9J:_HIKH
=gate	p)I*a?H@JC^HCIIKGMJZJgJ
=gatt	w-J=[>G@]BHDIHGIGKHMJUJZZa[
=gave	e!G#H%]&X)J*X+I,Z-F/I1J2[3D8K9I:I=I>G?E@ZAJBEC[DbFJGJH=LJMHNHOCPIRZTJUKVGXE[J]Y^G_JaDbJhF
=geandert	i#J(K-I7X:J>I@aHFIHKGLJM^NITJ^FhG
=geblokkeerd	n#[)[*J-Z3I7K9F>J@HBIDJIINIPISKUIVJXZZH[J]IaJbJcJdJhI
=gebruik	z>ZOJTZ
=gebruiken	v0Z?[HJPYaJ
=gebruiker	^![#E%F&H(Y)[*D,F-@.I0G1H2H3J4F5I6G7X8Z9D;]<I>C?@@DAZEHFGHFJHKAMCNHOXQIRGSFTDUEWGYH][^]aJbDcFdEeHfDgEhD
=gebruikt	p(J-^9J@JBJCJDIHHIHK_NJOJPYZF]IaJdGgY
=geconfigureerd	zEHUFV[W^
=geen	^!D#B(^)Z*E+F-B/G0G1H2G3F4Z5G6G7F8G9B:B;E<I=Y>F?A@FAFBGD_EGFFGFHAJFKILHMCOCPCQIRFSDTEVXW_ZI[Y]X^F_Fa_bIdCeGhF
=gefedereerd	w,[7XHJ
=gefragt	z*YCIHYLZZJ
=gefunden	sAY_^
=gegeven	t3H>XD^IJOX
=gehen	w4[>WHIZIfY
=gehort	w7K9]:YHHKIP[UIWI]J
=geht	^!G#F%E(D)H*I+H,H-X/H1X2Y3X4F6H7G8J9D;I=I>^?DAJBDCEDEEIGHHXJJKJLGM[NDOFRZTHUFWIXGYZZZ]E^X_GaBbYcFeGgFhD
=geldt	w(K*]+[?IBICJDGHGKKMXNIVJZI]Kg]
=geleden	z@[MZ
=geloscht	z!H/I>[HGMITI_^
=gemacht	z#]-H9J>JCJDKHHIHKJNKXJZH[J]^aI
=genau	z>]?JF]HHZHaI
=general	w%J([)X*J,^HJPIZJdG
=generat	t-X2]>I@JBIHZKF
=generic	s?J@HBIHDJZLJN[VJ^^
=genoeg	z-I3G4I9I=J>H?J@ZC^DHHGI^KHMINJOJVJZC]HaGfJhJ
=genommen	t-Z@HHGIFK]NJPZZ][IhI
=genug	zHKIaKKNJZI
=geprobeerd	w#I-G9I@IBHHJIIN]X_ZJ
=gerad	w/IBJHHS_TJ]Fc]fI
=gere	s%J(J-J5Z7]:[@JBIEJHHIKKINJUHWJZEcJd^fJgJ
=geregistreerd	k*J+^-J3J?Z@JBYCFDYHEKJZJ
=gerenciada	zBJHIKJd^
=gesamtstruktur	w8_AYZJ
=geschlossen	wBXHJZI]]
=gesetzt	l#X%](G4Y=J@IBZHDIJKIMGNJQXVJZF^[dJfJg]
=gespeichert	w#]-JD]HJME
=gespeicherten	z3IO]
=gesperrt	c!G#a%I(I)Z*I+I,H-Z/H3H4J7J9J:J;J=J>H?I@EAJBDCGDGGJIDKYLIMFNGOIPISJTbUIVGZD[]]E^J_JaGbXcIdIfHgIhI
=gestellt	zUZVZ
=gestern	q!I(I-H/K9J:J>I?H@aBJHIKHM]VIZD]]_IaIcJfZ
=gestita	zBJHJd^
=gestopt	w0XSJfZ
=gestort	z=JBIHDR[S]]Fc]fH
=get	R!@#I%B&H(G*[+[,]-D.H/D1G2H3K4E5G6F8Z;H<F>Z?D@]AFBCCADHEFFIGJHEJ[KBLEMCODPJQHRGSCTGU]VZWDXDYGZc[I]A^B_Ca^bGeDfDgGhE
=gets	Z%F(J)Y*X+^,I-_/F0K1I2J3G4I5J7J8I9G:G;E=H>H?F@GAHBBCDDJEJFJGFI]JXLYMHNJPZRJTEUYWIXHYJZF[I]F^G_Ea]bJcYeIfYgIhX
=gett	h#^,]>G@IHCIHNXTJZXa[f[
=gevonden	w4[HH_^
=gevraagd	w*[@JCXLZZJ
=gewechselt	w-J>[@^BHHGKIMZZHaJ
=geweigerd	k!J#I%^(J*I/Z0I3I4J6J7J9H:H;K=J>G?IAJBFCIDJFHGKHIIHJIKFLJMHNZOKPbQXRJTJVIXIZD[K]I^I_JaYbKdGfJgJhH
=gewijzigd	m(J*J/[7X9J:J@]B[HHIJLJM]THZE^IgXhI
=gezet	z%]DIHJKIZF]^dGfI
=gia	o+]-G3J9I=J>J?H@[BJCJDGHDIJKbOHVIZH]JaIhH
=gibt	o!G#J%J(J+I-H/G3J9_:J=I>J?JBGCGDFHZIHKHMHNHOITHUZVHW[XIZD[Y]J_[aIcJfJhJ
=gick	t#J(J-[3J9I=]>K@IHIIIR[VJZD]]aIbIfI
=gilt	l(J*Z+X/Z:J@HBHGZHDIJKJM^NJVJZI]JdJg]
=ging	r#J3I9F>H?J@XB[CJDJHEIJKINJXHZF]aaDfY
=giorno	n#H(J-I4J9G@bBHCJD]HCIHKHMJNITJVJX_ZF]JaIbKhI
=gissa	t-_HHIKKJZK
=gisteren	s9I@[BJDIHFKIZF]^f]
=github	z(J,G=JBIHbLIRJZF
=giu	v/I3J4Y7J=HBFDKHCSbTHUHVJZDaHc]dJfIgJ
=give	d!Z#H%I(a)I*Y+J,I-G/J3I7H8X9H=J>H?I@CAZBCCEDFEJHHIEMINGOHPJSJTJUJVHXGZZ]I^ZaIb[dJg[
=given	j!I%Y(H)Y,]-H/E3I8I:J=J>I?IB]C]DHHBIEJKKELJMIN^OJTIUIVHZH]J^J_Jg[hX
=gleich	v@ZHJIJK^MJ
=gli	g!H#G%E)^*a+I,H-Z3]4I7I9G=Y>F?E@FAJBHCGDFHHIFKGLJMHNHOISITIUGVXWIXHZF[X]H_IbJcJdXfIgHhI
=global	[!I#I%H(d)]*[+I,d-[3G4J6I7H8J:G=H>H?E@GAJBFCIDGEIGJHFIGJJKFLJMINHOJPCRJTJUEVCWIXIYJZ@[J]H^I_JaHbHcJdBeGfHgEhG
=globalen	z)J,^
=globalnego	w([)H*H,^PIdJ
=glomt	q(I3J7K@JBGDYHXMJNJOJUJZ^aJbJdJ
=gmail	h!J%J(I*J-J3G4J9G:g=J?G@HBHCIDFH[IGKHMHNIOHPJVGZB]JaFbJcJfJgJhI
=gmsa	k/K0cHCZH
=go	]#F%G&J(C)G*E,I-D.^/E0H1I2J4H5I6H8H9C:[;I<J=D>[?X@[AHBYCDDIEEFHGGIYJGKXMCNJOCQIRHSFTJUDVDWHXEYHZX[F]X^E_FaBbIcFdDeGfBg^h^
=godta	z@IIHKZNIZZh[
=godziny	o3J9G>J@[BJHHOIX_ZJa[
=goed	v/Y3H9I>FBJC]E[HEKIOIUGXIZJaZcJf]
=goedemorgen	z9]@JHJXIZJ
=goes	c!H#](J+J-I/I3[8J9F:J=J>_?HBECGDHHDIHJJK^L]MINGOJPJSJTGVJX[ZI[Z]H_JaDfJgJhE
=going	q!J#J(J-J7J9^:J>H?K@GBFCJDHHHIJLJVHXKZa]IaFbJhJ
=gone	d#G%F(I)J*F+J-H/I1J3E5J6J7I8J9F:H;I=]>Y?a@HAIB]CGDYEJGIHCIHJIKDLDMGNGOHPZQKRISITIUHVHWJXHYXZA[Y^H_[aCb[cHdIfHgIhJ
=good	e!H#I%J(I)E*H+I/I3H7I9c:I=I>H?W@JB]CFDFI]JKKXLJMHOIPJRKSJUFVHXHZC[J]H_JaGbJcKdJfIgJhF
=googl	k#E(I/J7c:X=H?JBGH]SITJUJVIZDfI
=gor	wBHDJHHLXZ[b[
=gora	z9J>JQYV_ZH[J
=got	W!Y&I(C)]*D-C.H/X0H1H2J3C4G5I6G7G8D9@:F;I<I=D>b?B@]AXBcCKDDEHFGGEH>IIJGKJMDNAPFQIRGSFTCUDWHXJYHZa[D]a^FaAbEcEdJeFfEgFhC
=gpo	_!I#J%H(H)J*J+J,K-H/H3J4J6J7I9H:I=I>I?I@_AJBCCJDIHGJJKFLIMFNZOJPIQfRJSJTJUHVHXHY[ZE[J]I^J_JaIb^cHdIfIgJhI
=gra	z%H(^-J9I:[BKHFIK
=graag	w!I#]9KHYVJ
=gracia	t#J-I9_@IB[HEIHKJNJVJXJZHfJ
=grain	z@ZHHNZ
=grant	z%ZH[PH
=graph	a!I#J%C(_)Z+H-J/H3J7J9J:J=F>J?I@EBDDFGJH[IIJIKHLJMFNHPHSJTJUJVFZD[J]J^I_JaIbIcJdIfIgfhJ
=grati	z%I=JHbPJdEeIfI
=grava	w0Z9ICJG[HHY]
=gravar	z%YHF_Kd[fZ
=grazi	s#I(J-J3I9a=J>J@IB[DJHDIIKJMJVHXIZG_JaIfJgJ
=great	t(J-J3J9_>I@IBGHDIJK]NJVIZJaJhG
=grey	h!_#J(Z,K3J8J9H:J;J=J@IAJBHCIDKFJGHHAI^LXNIPJUJVGXJZI]J^I_GaJe_fJgJhK
=grigio	z%J(_9J:[>JHIIJ]KaJ
=grij	z(^9I:[HGIJaJ
=gris	s%H(a3J9I:^HDIJVGaJ
=groep	q!H(F-H3F9I:J;J=K>J?J@HAJBHCIDIIFKHMJNHP[UJVcXJZH]I^J_JaHbJfI
=groepen	zP_dH
=gross	zI[
=group	U!D#F%B&K(G)D*F+F,G-E/E1H2J3D4G5H6G7F8G9D:E;G<J=B>D?D@JAGBACGDDEGFHHdIDJEKDLGMEOGPcQJRHSGTGUBVhWFXFYGZ?[G]F^E_DaEbEcFd@eCfCgEhG
=grupo	f!J%I(G)J*I-J3G7J9H:H=I>H?J@ZAKBHCIDHGXHIIHKIMINJOIP_UHVdWJXIZE]H^J_JaIbJdJfJhJ
=grupp	l!H(H3I:J=J?J@IBJDJGZHYIJKJNJP_UHV_ZG]J^I_JdJfI
=gruppen	t%J(I3J9J?J@JCKHFKJP[VbZH]IaJ
=gruppi	zP]
=gruppo	p(J3HHEIJVbXJZJaJ
=grupy	q(I9I:J=J?JBIDKGZIIKJPGSJUHVbZH
=guarda	q#^-I7]@IBJDJHCIKKZM[ZFhJ
=guess	c!Y#]-c/J3I7I9G:H=J?J@HBGDIFJH>IZJIKHMKNITZV[ZB]JaJhJ
=guessabl	q-_HHZI
=guest	^!G#E%H(A)H*G+H,I-C.J/I0J3E4I6I7G8H9@:i;J=F>D?E@BAGBDCGDFEJFJGIHcICJJKELIMFNGOFPGQJRYSHTHUGVCWIXEYJZA[H]G^H_EaEbHcGdHeIfGgHhF
=guid	q!J-K/J3J9IAXBIH]IIKJMJNJOJZW_^
=guidata	w,Ye]
=guiden	v%J+],YHDZGdDebfJ
=guten	v9aHFXH
=guy	z(J)J*I@JHGLYP[VZZI
=guys	v#F@[HEKJPYT^cZ
=ha	X!E#A&I(A)D+K,E-D.H0E1G3F4G5G6F7D8F;E<H>?@[C_DZGEH9IYJFKJLEMcNGOHPCQGSDTCU_VJW_XCYYZF[B][^D_CaHbCcCeFfBgG
=hab	k!I%J(I*I+J-H3H4J9I:I=H>D?D@EBGCbDCEJHAIGMINHOHPJSJTKUIVGWJXHZZ[H]cbHcJdKfIhI
=habe	_!I#]%H(Y)H,J/I0J3G4J6J7I9C:G;J=G>X?E@HAJCYD]EJFJGJHJIJJJLIMXOEPHRJSITHUGVEWIXJYJ]b^I_JbGcIdHfHgIhF
=haben	g!J#F%I(J*[,K/I0I3H:J=[>G?HAXBECGDYGIHJLXNIOJPIUJVIX[[K]I^I_JaFbJcJeJfHhZ
=habilit	zHJV[d[
=habilitada	mAZHIUZVZZJdY
=habilitado	k!J(I9H:I@HBKDJHHIJKHUZVaYZZFd[fJ
=habilitar	v.ZHZUGdGe[
=hace	n5X=Y@_BIDJIJKJMYVKXIZGhH
=hack	s#JBJHaZH
=had	Y!Y#Y%I&J(F)H+G,I-J.I0H1F2H3C4F5I6H7G:F;X<I=F>X?DCIEIFHGFH:KgLGMHNBOEPZQISHTEUGVCWIXCYHZ>[F]c^X_IaCbFcDdGeHf[gGhA
=hai	w(Y@]BJHJMJXZZF
=hakchen	w<X@JZF^^hJ
=haken	w;[HJLYZJ^XdZ
=halben	z!XBZaY
=half	e!G%H(G)F*H+I-I/a0G1I3G4G5H6I7G8J9E:G;I=E>F?FAHBDCHDZEbFIGGIEJHKGMXNHOIPERISYTFUFVYWJXFYJZH[I^I_GaXcIdIfHgWhJ
=hallo	s#J-Z9^>J?JHFIHNJUJVJXJZH]JaI
=hammer	w#XHEKHT^ZK
=han	s(Y@IDHHYNJVIXYZF^]hJ
=hand	k!I%Z(H-^7]9J>_BFGJHAIJKJL]MIP[RJSIZE]J^GaJbJcJfIgJ
=handbag	z9I>a@JBHHEZF
=handels	w&]BJZJdIeYf[
=handl	v7ZBJG[H[ZG
=handset	v9F>^@FBJHZOIZD]GaI
=handynummer	p-J3[>[@IDYHGKJMIO[ZJaH
=hang	v4Z>JBJH[ZFa]bXhI
=hangt	v1I4IRGSZYJcEf_
=hanno	n![#H%I(J)Z*Z,J-I3H4J6J9I:J=Z>Y?]@GBICFDHHFIHKHNIOHPHSJUHVEXHYJZC][aJcJdJfJhI
=hantera	w-J/J7IBJHJKJNJZJdbgI
=happen	g!J(F+H-I/Y3I4Z9F=I>F?E@FBECHDXIJKHLZMJNFOJUDVHZa]Y^Ga]bFhH
=happy	t-I/[9_>J@IHEIJKHMJZEhK
=har	Y%C&F(X+C,D.H0F1F2F4D5G6E7G8F9@:A;F<H=a>Y?CBFC[D]GFH@JJM[N?OIPAQGRESDTCUZW]XDYFZJ[D]@^Ca[bFcBeFhB
=harden	k(I)Y*J,J.X?KBIHAPJQaRKYbZGcIdIeFfF
=harder	p-[HJ
=hardwar	v?bBHHGZE
=has	K!Y#G%D&E)@*A+?,C-[.H/]2I3b4H5D7G8@9H:?;B<I?>@ZCcD^F]GIHHIDJEKFM?NAO?QER@S_TGUbW^XAYCZK]>^J__aAbDcEeBf@g@h>
=hasel	f!J%Z(I)I*J+J,J/J0J3G4H6I8J:H=I>J?I@GBFCHDFEJGZHXIIJ[LIMGN]PIQJRJSJTJU^VHWJXJYIZC[I]J^I_KaIbIcJd[hH
=hash	^!I#H%C(G)I*J+J,I-E/I0F1H2I3F4H6I7J8H9G:G;J<J=F>H?G@EAJBCCHDGEJFXGbHdIFJIKCLIMeNDOIPFRGSITJUHVHWIXHYIZA[I]F^G_HaGbHcGdCeJfGgIhG
=hasla	^!H#F%E(Y)F*H+H,H-G.J0Y1I2J3F4H5J6Z7E8I9J:X;I<J=H>X?F@DAIB@CGDZFIGGIDJHK]LIMINCOIPEQJRJSFTGU]WDXHYIZ_[E]Y^]_FaFbDcFeGfCgF
=haslem	v@[BIDJHGIJKJZ]b[cHd[gI
=haslo	W!C&J(J)E*D+E.H/C0G1G2^3D4E5H6E7[8F9E;G<H=B?C@XAEB_CBD[EFFGGDHBIZLXN]OEPDQHRFSETCUBV@WFXDYFZ[[[]A_DaCcEeEfBgEh]
=hasta	t#I-I9^>I?J@YBHHDIJKIX[ZI]JaJf[hJ
=hat	[%Z&J(C*D+E,G-G.J1H2X4F5I7F8H9E:D;E<I>C?C@JBaD^FHGEH@IXJGKBLFMANBOIPEQIRXTXUaW^XHYXZ?[F]a^E_FaBbEdHeHfCgYhF
=hatt	q-H3H9G>[@GBJCJHFIIKbOGXYZXaHhJ
=hav	r@YA^BFHFPHSX^I
=have	M!@#E&H(H)[*Z+G,F.J/H1D2F4C5_6E7C8E9[:D;X<G=aAEBDCcDYEDGIHFIXJJKZLFMGO]PIQGRFSCTCVHXJYEZG[Y]?^Z_BaEbBcCdFfAgHh[
=hay	l!I#J%J(J-I3H4J:[=J>E?I@]BECJD[EJGJHGIHKJMGNIOHSIUHVFW[XGZC[J]I_Ka[bYc^dIfJgIhI
=he	Y!^%G&J)G+_,I-D.J/^0I1I2J3B4G5J6H7G8E9G;I<J>B?AAZBZC[D^EIGIH<I^JGKXMBOCQJRISHTEUFVYWIYIZF[J]a^EaEbFcHdHeIfGgF
=head	w%J([@ID]G[HDIKKFMKPXZF
=headset	t9H>KBJHa
=health	q+I,J/J0H1I7J8IB]DHGKRJS_TKZHcIdJeJ
=healthy	wfY
=hear	w(K-I3I>H?GBIH_VJZEaJgX
=heartbeat	k#I%G(J,J-I0J3J4J6J7J8I9F:J=H>I@HBaDIGEHFIIKGLKMZNHPHRISJUIVIXJYIZF_IaIbJcZdCeFfagIhJ
=heb	g#G%J([)K*[+I-G3H7J9G:I=J>G?G@[BFCaH@IZK[MHNHOHUJVGXHZZ[I][aFbGdKfJhI
=hebben	r#J)]3^9J:K=Z>I@JAKBICGDJHFKIMXNJOZUKVJXJZJaI
=hebt	t([@[BHMJXZZF
=heeft	c!F#Z&I(G)H+F,H0H1I2H4I5J6I8J9G:F;F=Y>E?H@JAXBZC]EZFYGHIXJIKELHMGNDOEPFQJRHSHTFUXW^XGYIZC[I]E^H_ZaFbHcGdXeJfEgGhH
=heisst	r#J3I:I>K?J@IF]HGIJKHMIN]T[VZ[J
=hej	v#I-I3J9a=I>I?I@IBHCJDIHDIJKJMJNJUJVJXI]KaJbJfJ
=hela	r#](J3F9J:I=J>E@IBGDJIIKIMHO]SZU]WHXJZHaHbIfZ
=hello	d!J#G(H*J-H/J3I7K9c:J=J>I?_@IBFCJDIIFKIMGNGOJSJTGUIVIXJ[I]JaIcJfIgIhJ
=help	^!Z%I(B)H*I+J-F.K/H3H4J6J7H8J:G=I>F?F@EAJB]CIDGEJFJGIIZJZKELHMFNFOIPISHT[UGVFWJXFYJZ_[G]I^E_HaCbEcIdIeJf[gGhG
=helpdesk	[!H#G%I(b)D*Y+J,J-Z/I3G4K7H9F:G=H>F?E@[BCCFEJGIIFJIKELZMFNGOISHTXUGVEWIXGZG[H]I^HaHbFcJdIfIgb
=hem	v-J/H0J7J9J=[>H@HAJCJHGIHKZMGNYTIVJZG_]aJdJh]
=hemma	z#I-I3I9F>a@IBICKDJHYIHKFMJXJZI]KaJbJ
=her	Z!a#]%F(B)F*Z+],I-D.J/C0I1I2I4H5I6H7E8H9H:[;J<J>E?BAGCIDAEIFHG[H8JEK^MBNEPEQJRHSGT^UEVGWGXGYJZ^[E]]^D_]aEbDcGdFeIfGgH
=here	a!X#H%H)E+I,I0Z1I3I4I5J6I8H9Y:[;I=G>E?XAIBACGDFEIFJGGHAJHKZMGNDOHPGRISHTJU_VEWZXG[G]H^G_Ia]bGcIdbeJfEgF
=herencia	v!I;^
=hergebruiken	zK]ZI
=heritag	w!I;]
=hers	w@[HGKJV]ZI
=herstart	z(JB[HHfX
=herstel	vE[HIUGVZ[Y
=herstellen	zYX
=hes	m!a(X)I@GD]HCPITZUIZF_XbJ
=het	T!D&H)C+B,C-I.F/X0D1F2D3X4C5F6C7J8D9F:H;A<G=A>C@aACBGCCEDFFGCHJIXJDKFLANcObQFRDSCWDX?YGZC[E^W_HaJbZcGfAg[hc
=hetzelfd	z3H>JHJO^bZ
=heur	i!J#I(J-I3F9H:J=J>G?J@ZBHCHDJIGKINJOHR_UHVJX^ZG]Ia[cJdJfH
=heut	i(J-J9J:I=J>H?I@cBHHDIJKGSZVJXZZW]JaJbKdJhJ
=hey	v#J-I3I9b=J>J?J@IAKBICJDIHEIJKJNJOKVJXJZGaIfJ
=hi	l!J#G(J)J*G+I-I/K3I7J9d=J>I?I@JAJBCCIDHHIIIJGKHMJOJTJUJVIXHZI]J_JaHbJcJfIhJ
=hidden	z*Y?GCJH[bY
=hide	w7Hb^
=hier	k#K(H-I3E9H:]=J>H?J@_BHCHD^HDIJKELJMHNIOHPJUZVIXIZ@[J]]^IaIbJcJdYfZhH
=high	w!J(I3J?JH]P]VJZF
=hij	f!X#F%E)H+Z,H.J/G0H1H2I3B4H5J6H7I8H9B:G;H<J=X?D@@AGC_DBEIFIGZH>I]JJK_LHMDNFO_PGQJRGSITGUHVDWJXEYHZ?[Y]F^Y_GaCbYcGdHeIgH
=him	e#X%H(I)J*J+^-D/E1J3H4H5J6J7H8I9H:I;K=Z>E?CAbBZCGDYFJGIH=IYJIKZLYMCNGOIPHSJUIVJXIZX[H]H^I_^aIbHcJdJfJgHhG
=himself	s#X)[@YHIZI
=hint	c&Z*I/J3J4J5e9J=K>J@HBJCIHCIIJXKJMINDSKTJVKWIZHaJcJfJ
=hinterlegt	j#J*J-I3C?[@HC_DaHGIIKINJO[VKXJZG]JaHhJ
=hinterlegten	w3[>XCJDJ
=hinwei	wHKN[U[WIZI
=hire	v-X@YD]HHVYZJ
=his	Z!]#J%G&J(B*X+c,H-B/]1J2J4G5I6J7G8H9I:d=Y>C?E@JAICGDGEGFHH<I_JFK^LEMDNBOGRJSHT[UDVEWIYKZG[G]F_EaFbFcHdGeJfIgXhX
=historial	z5ZHIIEN]
=historico	z5ZHJIGKXN[
=historiqu	z5ZHJIHN[
=history	d(I-H/I3H4I5a:J>JBFDIICJGK]NaPIUKZF]J_JbIgJ
=hit	p#X-[BJHCN[UJZIaYgZ
=hits	v#G9J@IA]HGIIJYKJPJTZVIZ^
=hittad	z!JA]ZJ_[
=ho	_!G#[%F(])I+G,I-C.J/H0J1K2J3B4I6I7G8J9D:E;I<J=F>a?G@YAIBAC_DYEJFJGIH<JILHMCODPIQJRJSITHUFVEWIXFYIZ^[G]b^H_IbFcIdFeIfGgH
=hoe	o!J#I(J)J+I-J/J3I7J9Y:J=J>]?I@GBGCJHcIJKGLJMKNIPJSJT[UHVDXJZB[I]JaHbHfJhJ
=hoje	o#W>G@bDJHGIJKHVJX[ZFaI
=hola	v#J-I3J9a:J>J@GBIHEIIKJMKNJUIXIaJfK
=hold	i!H#I%J(Y)]*[+J-H/I1J3_4J9E:I=J>G?I@DAJBHCIDGIHKJMINHOJPGRJSITHUFVFX^YJZC]I_JaXbIdKfJgHhI
=holder	q(F)c-J@JHBIJKJNIPIVIZH^Y
=holiday	q!I9G>Z@HBHHYIIKIZ]bJ
=home	d!J&I(H)I*I+J-G/J3E7I8J9D:e;J=H>_?H@FAJCJDIEIFJGJHGIGJJKELJNHOJPJTGUGVHWIXIZX]I^K_EaHcIdJfHgIhJ
=homeoffic	z9I>[HIM[
=hon	z@HB^HIVZZHhK
=hoofdletter	z3JI]
=hook	z8^:JHHJYZI
=hora	b!I%J(H)K*J,K-G/J3F4I7J9E:G=H>E?I@aAIBFCGDGH@IGKELJMFNIOFPIRaSITIUIVHXcYJZC[J]H^I_Ja^bIcHdJfGh[
=horlog	zR^
=hors	z4Z9[BJGXHI
=hos	t7]@ZHHIJSZZFd]eJfH
=host	l#I%J,J-J0J3J4H8J9F:J=J>J@HBIDJGJHYIIKJMJNJOJPJRbXIY]ZGaIbJcYfI
=hotfix	r5_HI
=hotmail	l!J#G-J3I9I:J>GDJHcMJZIaI
=houdt	wHFJYMZg[
=hour	Y!F%D(F)G*G+G,I-D.J/D0H1G2I3D4H5J6I7H8H9@:E;G<I=F>D?F@fAGCFDEE]FIGDHGIBJGK?LHNEOGPcQJTDUGVDWIXbYIZH[F]F^G_GbFcGdGeIf]gGhF
=how	Q!D#?%D&J(A*G+_,G-?.C/B0E1E2F3A4F5G6G7G8D9Y:B;C<H=C>??@AFB<CADYEGFGGDHjI^JAK]M^ODPAQGRGSEUDV>YGZ[]B^G_EaAbBcDdGeFfCgDhI
=however	v+XH[gX
=hoy	r(J9I:I>F?J@cBIDIHHIIKGMJX^ZG[JaG
=hr	]!]#D%]&b(E)F*F+],G-C.H/E0C1H2Y3a4b5H6G7E8A9A:E;G<[=D>@?D@HA]BBCEDBEGFFGGHYIAKBLFMDN^O?PEQHRGSFTEUDVGWHXDYGZ?[F]D^G_FaBbEcEdFeFfEgGhC
=hrs	z![)I3J@YHGKJUGVIX]ZE
=http	z+YBJHHc^
=hui	w@]HHKKX]ZHaH
=huidig	s@HHIIJKJMJOJZEhc
=hur	n!I#I%K(H)I+H-H/J3G7J9[:I=I>]?I@EBDCJDZHcIEJJLJMHNFOIPISIT[UGVDWKXHZ?[G]G^IaIbFdIfJhG
=husband	z>_?JCIDJHE
=hybrid	k!K(J*J,J-H/I6J9H:J>J?J@JAJBIGIHZIIJJKILJMJNIPIUJVJZE^I_Fb^dbeHfK
=hyper	z9HH[ZJaJb[
=i	>!]&>(Z)]*X,D-B.I/A0;1@2=3I485B7C8[9;:Y;<<B=C?]@]A@C[DbE?FZGDHGI_J@KdL:MDN[O^P?Q>RAS@U:V[WDXIYGZc[Y]b^B_CaWbDc@dBeFf;gFhe
=ich	S!F#Y%B&H+Z,D-B.G/D0F1F2G3>4C5G6E7D8F9X:E;E<G=@>]?]@]AFBGC]DXEIFFGEH]IAJEKZLCMGPBQGRESDU@VYWCXZYEZ^[b]]^B_DaCbHcCdBeEfAgChX
=icon	w!Y(])I6IBHHHMJVGZI^Ig[
=id	Y!F#A%E(B)G*G,G-<.J/G0G1H2H3D4F5I6G7Z8G9F;H<I=c>EB@DBEIFIGEH[IiK>LFMCNAOGPFQIRHSGUFVIWHXGYHZ=[E]C^C_[aCbDcEdBeDfBgZhD
=idad	w@^HJIFN[
=idag	z>I@XHGX^aE
=idea	l!H#K(I)E*J-J/J3J7J9D=J>G?H@IAJBYCJDGHZIHKGMINIOJPJUGVHXIZc]K^J_IaIfKhI
=identical	z@ZHIK_ZE
=identidad	v-I7aD[HHIIKIVJZE
=identifiant	z,ZHKIZ
=identit	w+K-J7^D]HHIJKJVJZG
=identitatsanbieter	z7^
=identity	g#J(J-G/I3J7[9K:I=K>I?J@FAaBHCIDYH_IHKJMJNIQZTJXXZE^I_EaKbGcJhJ
=idp	w7_
=idslock	z#JHFT^
=idzi	s(I/I3K4J7J9I:I=^>^@JBHDHHEIJKIMJT[VJXI]HaGb[
=ie	v#]-Y9KIYTJXJZG
=iedereen	z-^9JHHIJKDU^VJZH]JfJ
=iemand	w@[
=ieri	s9I@^BHDJHHIIKIMJNIZD]]aJf]
=iets	t#J.X3J9Y>I?I@[C[DZHGIIKIMJOJXKZIaG
=if	[!X#Z%J(H)J+G/I1X4[5J:I=J>a?G@YBDCGDZGKHIIHJYKXMHNIOJPISJUDVHXJZB]I^GbXcXdJfJh^
=igar	t#J9I@YHHIJKIMKZE]^f^
=igen	j!J#[%J(H*J-H3F4J7I8J9G=I>F?J@aB^CIDGHDIHKJLHMGNHO[UJVIXZZB[I]I^F_JaHbJdIfH
=ignor	o#H(H)F*^+J3^>I@IB]CJDZHAKGL]PJVJWHZC[J]IaI
=ignora	z5]LZfJ
=igual	r-J3J>K@HHHK_OYZIgXhJ
=ihag	z3I9H>G@JHGIHK_OJZEaFh]
=ihr	e#G%H)I*I,J/J4J7H9[=J>I?HB[GKHCKGLIMYOXP[SJTYVWWGZ@[J]I^GaYbHfIgIhI
=ihre	q-H3[:I=I>I@JBKE]HJI^KHNJOGWXZJaJdXhJ
=ihrer	s:YE[HJUJZJcX
=iis	wBJH]YZ
=ik	X!D#[%B&H([+B,D->.G/D0E1G2G3?4D5G6E7D8E9F:H;E<G=A>Y?^ADBZC[DHEFFFGEHYIHJFK_LCM?PBQGRESDTBUBVXWEYEZ[[_^B_Da[bIcDdBeEfBgDhY
=ikryssat	zHJL[ZId[eIfJ
=il	N!J#F%I&F*H+Y,I-J.C/D0B1C2B3[6H7D8B9@;B<D>_?H@FAABGC^DBEBFBGBI[JALCMZNDObPAQDTJU]W@XHYHZE[G^?_Ha_bCdDeDfZhb
=ile	z9J=F@JHZK[TZZJaJ
=im	O!Z#G%@&F)I*I+H,E-J.J0G1D2E3]5E6C7J8C9Z:];G=??=@AAFB]CCECHEIYJCKILGMYOHP@QERCSBUXVaWHX?YCZC[B]F^[_]aJcIdFfHhX
=imag	s-IBJHHKHMJ[Jba
=immediately	w.X@_HIZG
=immer	n*Z+J-J3J>I@GBJCHDYHFIIK[N]OZTXZI]JaI
=immutabl	z9IAYHEIJ__aK
=imorgon	z#J@]HJX[
=impedir	t3K?GCIH_T[XJ
=impid	z1JHEXX^Yc^fI
=import	o+[-I3[>EDGF^IIOGZFaI
=impos	vBJD[HDKJT[ZI[]
=impossibil	v4Y6YHIeX
=impossibl	i#J%J(H-J4]6Y=J>_?J@[BFHCIGKYLJMJNHPYSJUJVFXJZH[I^FaJbHcJdIfI
=impostato	z*Y3JE[HJV[WI
=impressora	zH^
=imprim	w9JH_
=imprimant	w@JHaIJZI
=in	=!Z#G&D(C)@*8+E,a-H.?/]0B1H2=3b4G5E6C7X8Z9:;C<E=:?G@?A^BaC>DBEDFeGaHZIIJBKBLFMbNEOIQAR9SJTbV_WHXZY9ZG]B^]_]aBb@c:fDg_
=inaccesibl	z4YHIcZ
=inacessivel	z4YHIcZ
=inactif	v![(Z0XBJHIZJ
=inactiv	g!X%J-H0^3J4J:J?IBEEKH]JKSJUZVIXIZD]J^J_JaJbIcGdJfHgJ
=inactivo	z!_(J_I
=inaktiv	v0[HHfK
=inaktiverat	r!_)J*I;ZHIVIZJ
=inbjuden	z:_@JHJZI
=inbox	v>_?JDJHCIIKHZHa]
=incident	k(G)I7JBJHGScUIVJZHfJgG
=includ	d!J#H%I(I)H*J+K-X/I0J4J6J7J9I:I;X=X>Z?I@HAJBFCIDIFZG[JJKGLJMIN[OHPIRJSJTIUHV^XJYXZC]J^J_IaGbIcJdIeKfIgJhH
=incluir	zHKI]
=incognito	v.[H[MJ
=incorrect	_!I#G%G(I,]-H2J4J6Y:J>I@GBEDIIEJJKGLIMGNIO_PIT]VJZX^GaJbJdIfKh]
=incorrecta	p#X,]3[6YCJHFZJhZ
=incorrectly	z#ZHI
=incorrecto	w3[DJHJOX
=incorreta	v,Y6ZhZ
=indicat	vHH_X
=indicatif	z3_HI
=indietro	zHJR^
=indiqu	v-Y4YdZ
=indisponibl	z4[?ZCIHFSZ
=indovinar	t-]
=info	_!I#J%H(I)K*F+^-G/K4J7J9D:J;H=J>X?Y@HB[C]D^GKIDJJKFLIMJNHOGPJQHTJVEXGYIZD[I]H_JaGbJcIdJfJhI
=inform	v3JBHCGH_ZJ
=informacion	vCXD]HFZIhK
=informacji	z3ZCJD]
=informaco	w3YC[D]HEZH
=information	c!F#I%J(F)I*I+Z-G4Y7J8J:G;J=F>H?C@IAIBDCYD_EYFJGIIHJJKHLIMJNGOJPGQaSJUHVEWJXHZ][I]H^G_IaHbHcJdHhI
=informationen	zCXD[UX
=informazioni	w%J+J?JBJC[D^HE
=inga	w3E>FBZC]HYXJZIaI
=ingen	f!F#H%H(F)H*G+H,J-G/I0I3D4[5H6J7I8I9F:E;J=^?D@EAJBBCFEIFJGJH?IFJIKFLYMGOGPIRJSFTFU^VDWaXEZH[H]E^J_Iaac]dFeJfGgHhG
=ingeschakeld	l)K*J3J:J>J@KA[BIDJEJHFKJUZV^WJZHcJd^fJhJ
=ingesteld	n#J%](I*]-I3I:I>J?I@GBZC]DDEXHEIHKHM[NIUIVYZD[I]IbJcXdDfJg]hI
=inget	i!H#F%G(H*H-F/J0I1H2J3X4J6J7I8H9H;J=I>D?IAJBECGD_G[H@IFJJKEL]MHNFODPJRHSKT[UHVIWKXHYJ[]][^H_JaCbHcGdFeJf]gYhE
=ingevoerd	zO[hX
=ingevuld	z3I9J?KCHD_HIK]MKVJaG
=inherit	p%G;^HX
=inheritabl	z;Z
=inheritanc	b!I#J%K*J-J3J9G;eAIBJCKHIPZVJZJ_I
=inicia	z+YHIdIf]
=iniciar	v(IBHH[UKVJZF[]aFbZg[
=inicio	m!I#G(J3J>E?J@IBXDIL[NJTGUJVIXIZY[I]IbacIh]
=initial	t@YIIKJZIhZ
=injoignabl	zBJHHUJf[
=inloggen	z:I=J@JBaDJHHIJKIZZ]H^KbJ
=inloggn	t#J4J:JBYDFHXL^ZG[Ib[hJ
=inloggningsskarm	wHGZJb_
=innan	w(J3]9H:I=K>J@IAJBHD[HFIIK[OJZG][aI
=inne	r%]-H3J9G:I>F?J@aB]CIDJFIHGIHKZMJNJOJXIZG]IaIcJhJ
=innehaller	w-a3J9J>J@KBHDJHFI[KHNJZF]J
=innerhalb	z(J3J@[BJHIX_
=inquilino	w(J3J:Z?KHHSIU[VHW[bI
=ins	t#J%Z-H3J7[=J>_@IBHCJHCIJKJNJPJUJZF]JaId[
=inscription	o%J+Y-K3H=K?GB]CHDaHJUJXJbI
=inscrit	o%J(J+_3J:J=I?GB[CID^HIVIXJZHbI
=insecur	s(J<d@GHBIIKIMHNIZG^IhI
=inserito	z3J@JD_HHZJ
=insid	t(I-I3H>J?K@IBJG[HCIaJ[KINIOHZE^J
=insist	o#I(H-I:I<[@[BFDHHCIHJJKZMIUJXYZC[[]JbJdJgIhY
=inspection	r-XHFc_
=instagram	s!BHb
=install	e!H#J%I(I)J-E0a1]3I9I:J>J?J@IBGDJEJHbIHJ_KIMJPJSHTKVIYDZC^J_JbJcFeJfH
=installation	v,ZH[ZJcJeZ
=installer	w>HH]
=instead	s0Y3^7X>G?^@JHEZF^JaHh]
=instellen	p%Y:Z>J@FDHIJKJMJNJUJVZZZ[IbY
=instruction	z#WHY
=insufficient	g#J%b(Y)J-K>K?HBHCYDKI]PHZFaJbKhJ
=insuficient	w(^HG
=inte	O!;#;%J&C([*H+X,F-@.E/J0[1B2B3C5C6Y7I9F:G<B>Z?^@GA>B9CEDEEIFAH?IYJ@KILFM]NXOXQIRGSDTEUAV_WGXIYXZ_]H_XbDcDdHeIfYgI
=integration	k!J-K/I3J6I=]?JCJEDHCIJNFTJVJZJ_GcFdbeZfIgI
=inteligent	z-JHFT]aJb]
=intelligent	w-J/JHZT_
=intentado	zXZ
=intentelo	z@[HJMHZZ
=intento	n#[3F>J@JBYHHOGX^
=intercept	zBJHFJ^MJZJc]
=interdit	q!J)]-_/J3J9J:K>I@JBJDHHCIXKGNJPZQYUGVIZI]J^ZcJdIfJhH
=interfaccia	zgZ
=interfer	zHIbZ
=intern	q-J3Y@ZBJKJN]XJZHgZ
=internal	w:JH[KJSYcJ
=internet	g%I(J+J,J-[/J0I3F4D6I8I9I:I=G>E?G@HBHDHGIIHKIMFNIOJPIRGSJVJXJYIZA]G^J_JaIbYcfdEeHfBgGhH
=interrupt	v+_-KDGHCIJ]_cI
=into	f!E/Y3Z8X:Y>H?J@HBHH[IIJYMJNJVZ[J^JaHbJhZ
=intranet	k(H-I/J7J:H=J@HBHEIHdIJJIKKN^RJSJTJUJVIZD]JaJbCcGdJeJfIg]hK
=introuvabl	v,[3F?JDIHD_[a]
=intun	g)Y+K?KBJDHHZIHNGWIZJaJbccJgJ
=invalid	j-J/Y3_:J>F?JBHCIDFHIIJKJMINKOZR[XHZHaGbX
=invalido	v>ECJDJHGO^RZXJaH
=invent	w9H@FHDK_ZE[]hG
=invento	zHIN_ZI
=invit	c#K(I-I3I7I9I:e=J>J@GBHDHGKH_IHKHMJNIUJVIXJZD[J]J^JaDbIcIdIfJhI
=invitado	r:b
=invitato	z:^HEIJKJZJ
=invoic	w3JHbOD
=io	q(Y3I9G>H?Z@ICXD[HFIGKIOIUIV_XJZG]KaG
=irraggiungibil	z4[HJcZ
=is	=!a#F%B&@)I*E+E,?-^.>/B0C1]2J3Y4b5X6H7X8D9D;I=H>]?b@HA:BcDEEAFCGJHfIYJDKHLDMANFOGPHQESZTJVFWBXEYBZJ[H]=_CaEb@c?dWe?fIg>hZ
=isso	w3X=ZHILX
=issu	c!I(E)I-H/H3G4J7J9G:I=F>F?F@HBaCJDGGJHGIHJILIMXOJPHQYSITIUIVHWJXJZa[J]I^G_IaIbHc^dJeJfIgJhH
=issuanc	z%JH^
=ist	R!_%@(I)Y*E+C-E.G/B0H2F3X5E6D8E9@:A;Z>Y?a@YADBECZD?EEFEG]IIJEK>LHM?NCOFPJQGRIU^X@YGZG[B]G^Y_BaZbEd]eGgC
=it	@!F%>&G(D)@*@+H,B-_.G/b0=1A2=3E4:5X6A7A8A9>:F;E<>=B>D?J@cAFBfE=FFGCH9IaJXKfL>MGO^P@Q?R@S@THUbV[WIYAZg]Z^X_Ia>bAcCdGe>f@hb
=its	T%B&I(D)C*E+F,G-b0X2G3H4D5G8^:C;G<H>D?^AEB_CDEXF^GCH>I@JZKKLDMANIOZPBQHR]SDU]VIWFXBYEZA[E]C^__HaYbGdYeGfBgHhY
=itself	o>J?W@HBYCJK]SXT[UJVJZGaK
=ive	^!I%I(G)I*G+H-A/G3E7I8J9E:G=I?[@XAIBGC[FKGIHCJIKbOGPISJTIUHVGWJZ_[F]F^H_JbHcJdWeJfHgH
=j	_!H%H(G)J+I,J/H3F4I6J7I8J9E:G;J=G?F@YAJDGEJFJGJH>JJKZLINXOFPIRJSITIUGVJWJYJZa[F]^^I_Ja^bHcHdIeJfHgJhX
=ja	f!H#G%I(F)[*E+_,I-F/G0J3G4I6J7I8J9D:H;J=G>Z@ZAIB^CGDAEJFJGJH?IDJJK_LHMDNGOGPFQJRJSIUFV_WJXEYJZ?[^]G^F_IaHbIcIdHeJfHgIhE
=jag	Y!C#J%B&I(])C*X+B,E-?.G/D0E1G2G3@4C5G6E7D8D:G;F<G=B>_?A@CADB]C[DXEFFGGFIHJFLCM@N[OJPBQGRESDTAUBWFYEZ[[b^B_CaJcDdAeDfBgDha
=jahr	w!X-Z@KHKIIK]ZI
=jak	p!J#J(K)I+J3I7J9J:J=I>]?I@GBED]HcIZKIMINJPJSJUGVEXJZA[JaJbHdJ
=jaki	t%K3I9]>IBJDJH[IJKJO]aJ
=jako	z([*X+[DFHIPKZH
=jamai	i%I+[-J1Y3I9I:J=J>H?G@IBICIDaH@IKL]MJPKVJWZXJZI]Ja[bJfJ
=january	z@HBJIXK]
=je	U#]%A&H*B+K,E-B.F/B0F1E2E3=4D5G6E7D8E9[:H;E<G=A>Z?]@_ADCYDYFEGEHJI=JEK]LCM?NAOJPDQGRDSETCUAV[WEYEZb[_]Y^C_DaDcBdBeFfAgEh_
=jede	t+J@XDIHZKXNZ
=jeden	v!J(J*[;X@XC]HHIJVJZGaI
=jedna	v*XC]
=jednego	w(J@JA]C^HJMJVJZZ_I
=jednej	w%]*Z>I?[CXFJHFZIaG
=jego	z8^9J@ICJHII[KJ]K
=jej	z1K8]HFVZcI
=jemand	z7Z@YZY
=jesli	v(J:[=ZYYZH
=jest	Z![%D&I)F*E+E,G-^.G/E0F1H2H3A4F5I6E7[8D:H;F<H=B>C?^@IADB>CDD?EGFGGXHII^JGKYLXMAOXPZQGRFSFTFUZVZWGXCYEZJ[D]C_HbEcEd]eFfF
=jestem	p!I#H(Z)Z*X+H-H3H9[:Z=J>H?G@FAJB^CHD[HBIGKFLIMINIOJPITJUGVZXJZD]I_JaHbIcJdIfJgJhJ
=jeszcz	p%K(J*I-J9I:J=J>J?G@^BHCbDIEGGIHDIGKGM_NJUJVHWZXKZE]JaIdJfIhI
=jeton	v(J*J,b3JHFPKRZVKaJ
=jetzt	h#]%I(J*J+J,J-F/[3I4J7J8X9G:I=H>E?Y@[BYCGDYHDIFKDLJMINHOHPKTIUJVIXa[J]G^G_JbJcJdIeJfIgJhG
=jira	w#FH_ZE
=job	s#I9^>[BJHHKHVJZI[X
=join	f!G#G%I(I)J*J,K-I/I3H4C6J7H8a9I:H;J=I>H?H@GAGBIFIG_HaIHJJMJNDOKPFTJV[Z@[J]J^H_Cb^cHdIeJfJhJ
=joiner	zHHVZ
=jour	j#I%J(J*J+[-H1Y3J9H:J=I>J?J@_CGHCIIKGNJVIX_ZE^JaIcIdGf^
=journal	v4YFIHFNXZ]][
=julli	v#[-J3H9^:[>H@JBJDJHFIIKIOZVJZHaJ
=june	z-[II
=junk	w9J>JCJDJHFaa
=jusqu	z9Z@YBJHJZJf[
=just	X!E#G%G&Z(F)G*H,I.H/E0Z1I2J3D5I6H7G8Y9]:E;I<J=H?G@]AGBZCaDBEHFIGHH@IHJGLXM]NFOCRGSGTEUFVAXCYI[b^GaHcGdGeIgGhH
=juz	i!H#F%H(F)]*H+[,I-C.J/H0I1J2J3D4H6I7I8I9C:E;I=F>a?DAHB]CEDBEIFIGIHGIDJJKcLGMDNFOCPGQJRISITHUFVFWJX[Y[Z?[G]F^I_YaCbGcGdGeIfFgIhF
=kan	W!B#J%H&I(G)X*@+D,C-?.G/C0C1G2F3Y5F6]7H8[:Y;D<G=]>c?@@[AEB[C@FGGDHBI=JFKXLAM[N>O?PZQGRDTAUYV]WEX@[^]>^Z_Ba=b?cCd?e]fAgB
=kann	[%F(F*X+H,F-D/F0H1I2J3X5J6Y8I9G:Z;I<J>Z?^@XAICDDEEYFIGHHEICJIKBLFMZNBPFRHSFUWVXWG]D^Y_GaBbDdDeI
=kanner	z:ZHDM]gY
=kapot	z9H>]?IHXZJaK
=kaputt	w>XHFb[fY
=karta	z9J>^BJHIIJbZ
=katalog	z!J7[AIBJHHNI_[d[
=katalogen	t!]#E3a>HBIDJHGKJOFZI_YaJ
=katalogu	p!]#I3^7[9J>GAJBGDHHDIIMJNKOGVJXIZJ_ZaJbJcJd[
=kazd	z-J@JKJN_ZI
=keep	W!D%G&I(E)J*F+],G-Z/H0H1I2I3D4H5I6G7^8G9X:C;G<I=E?C@]AGB@CEDXEHFGHIIYJFKXMJNXOEQIRGSGT^UEVBWIXCYGZH]C^[_FaHbDcFdGeGgXhX
=keepass	z@JH_ZH
=keer	l#a+J-H3G9F:J>G?J@^BICJDHHJIGKHMINJOGPJTZVJX^ZD]JaYhI
=kein	Y!C#B&I(Y)G+F-G.X/F0]2G3H5H6F7E9E:K<I=_>A?A@XAGBFDbEFFGH=IAJGKHLYMCPDQHRCSCTFUXV@WbXBY^ZI[E^E_Ga]cYdBeGfGhD
=keinen	q3I4Y>[@YDIHFX[ZIaZ
=keiner	z+J=[BID[HHLXZJ
=kenn	z>H@JKJZE[a
=kennt	t:X@JHDIJKZM_YXZJ
=kennwortanderung	v0J7W@HB[IIKIMJNJUIVIZH]J^]fIh[
=kennworter	i!J#I%I/^0_3J4J6J:J=J>J?J@GBGCIDGHJIEK^MGPJRJSJTIUJVJXIZI[J]HaJbJcIdXfFgZhI
=kennwortern	zWZ
=kennwortrichtlini	zH[NZ
=kennwortruckschreiben	h!J%[(F,H0J1[4I6J7J8J:J=H?J@IBGDIGIHJKHLJMJNJPZRZSJUHVHWJZG^JaKbJcId[e]fXgZhH
=kennwortzurucksetzung	d!I#J%H(H)X*I,H-G/J0I4I6J:H;J=Z>I?X@IBGCGD[GIHJIHKGLIMJNGOIPHRJS[TIU^V]WZXJZE[K]H^JbJdFeJfYgIhJ
=kent	z9I:[HEM]
=kept	m#_/I7Y@IBIKYMGTHZHd]gJ
=kerbero	w3K4J9JBIHbZFaJ
=key	c!G#H%J(Z)G*H+F,J-E/C0J1I3H4G6b7J8J9F:J;J<J=I>G?[@FAHBDCIDDEJFJGJHeIGJHKHLJMFNEOHPJRESJTHUIVEXIY]ZC[J]D^G_FaHbJcDdHeKfCgZhH
=keyboard	o#[-J9H@JBJH^MJTJZHhY
=keys	h#J%J(G*K-H/J0J1I3J4H6g7J8K9G=J>I?[@IAHBHCJDHGIHEIIKHMINJOEPJRCTHVIXJZD[K]G_IaJbJcEdHeIfD
=kid	z#Y@[BJHH
=kids	z3GDZHXIHK[ZJ
=kies	w-]@GHFIIKZMJNZZD[K
=kilka	s#Z@HBGDIHFM^NJOIT[X]ZH
=kill	v.YHDY^
=kind	t9XHII[
=kiosk	o!J#G-J.W9J@HBIG_H]LJNJTHVJZF]J^XaK
=klappt	o%[(I=J>I?H@JBJC[HFVIZ_]JaIfJ
=klar	w+H9]?J@IB[DFHHKJNIUJVJZC]^aJbJ
=klein	zI^
=kleinbuchstaben	zI^
=klick	zBJHJZHb^
=klientorganisationen	z(J:ZHKUZWH
=klopt	t3F6[>I?JDJHYOZRZZH]Ja[cJdFfG
=klucz	v(K/J3K6c8K9I?XBJHFIJNKOIZH_JaJcJdGfJ
=knappen	v%H(a-J9I:[@JBJHEIJVIZF
=knop	v%J(a-J9I:[@IBJHEIJKJVIZGaJ
=know	[!H#G%H&^(D)I*H+G-a.K0J1J3F4J5J6J8J9I:I;J=H>H?D@JCHFJGHHGIAJYLEM[NZOGPJRJSJUGVFWIXHYJ[c]F^F_IbDcIdHeJfIgFhY
=known	l(J-^/E0J@JHBIIJXKIM[NHTJZY_HbZgJhJ
=kod	f!I#F%H(G)J*H+G,I-F.J/H0I1J2J3B4G6I7I8I9@:G;H<J=F>b?Y@BAICYDDEIFIGJHEIBJJKBLIMDNGOCPGQJRGSHTGUHVFWJXbYHZ@[I]E^J_GafbHcFdIeJfHgIhF
=kodem	w9I>JHIZIaa
=koden	k!J#H%I(H*I+J-H0J3E4J6J9E:I=I>b?G@GAIBYCYDGHBIDKFMGNJOGPJRKTJUJVGXCZE[J]H_JacbJcJfJhI
=kodu	t3H9JHHOIa_
=kolleg	z(I*I@YHI^^
=kollegan	v%I(^9I:K>J@[HEKJV^ZI
=kollegen	t(]GYHJV[ZI
=kollegin	r![=[?JBYDJIJUJV[ZG]J
=kom	v#I-I3I9G:J>G?J@GB^CJD[HEIHKIMINJOJTJVIXZZ[aIfJhJ
=komen	z(^)H,I/I0[6[HDIKMJTJ
=komm	n#G)[-H:J>Z?K@JDZHIIJTHVFZ_[JaE
=komma	zF]ZH
=kommen	s0[:[>JGYHYXZZHfI
=kommer	i!G#E%F(H)J*I,J-F/H0[1J2J3@4G6F7H8I9E:F;Y=G?H@FAIBGCDDCEJFIGIHEICJJK]LXMGNGOAPGQJRHSHTZUJVEXDYIZ^[H]F^H_Ga_bXcXdEeJfGgIhZ
=kommt	c!Z#H%J(I)J*J+^-H.X/J0J3E4H7J9J:Y;I=J>D?G@HAJBFCZEJGJHGIGKJMGNHOXPHRJSIT^UJVHXH[J]G^I_Ia^dJfHhJ
=komork	w9I>[@JBIC]HIMJOZXJZGaJ
=komputer	z#K9IBHHZIIMZZGaJgZ
=komputerz	w#]HJM]XFZH
=komt	h#I%H(I+]-Z/H0J2J4I6X7I9I:I;Z=J>X?I@HAKBHCFDEH@IGKYLYMHNHPJRJTZUJVIXDYJZH[I]H^K_Ia^bJcYdJfHhH
=kon	w(I-J3J9I:J>H?^@HBbDJHEIJKJNJVJZC]JaJbI
=konci	v%J2[3H>JBJD^HGIJOJPXZJaJ
=konfiguracja	zE^
=konfiguracji	wE[WIe]fI
=konfiguration	rEaHJWIZHcJdHe[fJ
=konfigurationen	zE]WJdIeZ
=konfigurerat	w(J)I*KDJHJPJUHVZW^ZJ
=konfiguriert	s3YCZDJEFHGUIVYW^cY
=konnen	h!I#I%G(F3J4I7I=J>I?H@FB]CYDIF]GJH[LHMJNIP_UHWJXIZA[J]H^FaIbHdIfHgJhI
=konnt	o%I+J,Z-J3H4]9J>H?]@JBaCFDIHCIJKIPIVIXJZG^IaIdIe]fJhI
=konta	o!G#G%H(H)]*I+J,J-I1J2_3X4G6J8I:H=J>I?J@IA^BECFDFEFFJGZHDIDKELIMHNJOJPXUGV_WIXHZD[I]J^J_HaJbJcIdXfHhI
=kontakt	w!I3E4I9H>I?JCcDIEKHEIFKJMKOJVIXIZE]I_JaHc[
=kontakta	z![)F*F+K,IDIHIPHUJVIZ_dI
=kontaktdaten	w3]D[ZJ
=konten	s!J)^AZBIHIL[UFVFZH[YhJ
=konto	T!d#a%^&I(A)B+D,X-@.H/D0F1F2Y3H4B5F6E7D8F9E:[<H=C>A?B@?ADCCD^ECFFGCI@JEK@L]MANBOCP[RFSDU@VbWBXXYFZE[X]A_YaCbCcBdAeEfCgD
=konton	t!I#I%H(I)^3J4J:G=J>IA^BKCJDHG]HEIKKJLKMJNJPHUHVHZF[X_IcIdZfK
=kontot	i!^%[(F)J,K-H2Z3H4H7J:Y;H=I>G?I@HAIBYCGDGEIGJHBIFKHLYMINHOJTEUHWJXFZ[[Y]J^I_ZaIbJcHdIfJhI
=kontrollera	v!J#J(J-J3Z4J>JAJC[D]HGIJOYVWXJZIaI
=kor	z0]1XHH
=kort	r#J%X-G9IBJDJHEIcKJNJZHhJ
=krav	n!J#J%J(Y*X+I,J-I3F9G:J=I>H?H@HBICaDDEJHBI]KHMJNZOJPJTJUIVJXIZF]IaGb^cJdJfJ
=kraven	vHII[KHN[ZJ
=kraver	w*^=YHJ
=krbtgt	z@JBJHaKGZG]H
=kreatorz	z,[HHZJdHe^
=krijg	q!I#J%J(J3J9J=J>[?Z@JBICHDJHFIHKINIOJXJZ_]IaXbJdJfK
=krijgt	z3I>GH[O[
=krotki	w9JHHI_
=ktorego	z#XC]HJ
=kund	t-I3I9I:G?^@HB]DJH[IJKFMIaGhJ
=kunden	t:_@IBYHFSZZH
=kunnen	n#Z%I(G*I,J-I3Y4I7I8]9Y;J=I>H?I@FAJBECHDGIHKGLJMJNHOIPaUJVYXIZE[J]I^J_JaGbIdHfIhI
=kurz	t-IBIHII_KKbX
=kvar	s#^9J>IAJHHKJMH_^g[
=kwijt	p!K#J%Z-J3J4Z>a@IBJCJD]GJHFIJKIMJOJPJZEaJdJhI
=l	J#E(X)=*A.B/Y0J1A2E3Z4I6?7H8@9@:D<B?dAZBBDJFZG@H>ICJ@K^NFOFPGQBR^S?U_VJXIYAZ@_[gHh]
=la	D!X#J&A(B)?*=+Y,D-b.@/J0I1=3D4I5F7G8B9E:H;F<?=]>[?]A:BGC?DFEIFFHGIIJHKaLGMdNcOFP?QBSDT@VAXFYIZb^J_Gc>dXha
=laat	w>GHZKIX[ZD]Ja]
=laatst	v-H3I9I=J>J@[BJCGDJEJHGIFK^MIO]XJZHaJeZfJ
=lab	m!J%J(G8E9H:K=I>I?D@IAGBHDKF^GFHcIJMJVJYJZB]J^^_IcJfI
=lack	g!J#J%]([-F3[4J5a:I>I?K@GBDCJDHGJHBIbJGKDMJNEOJPJUHVJWYZB]I^IaJbIdIfIgIhI
=lacznika	v2]3JBJHYIGQYZI_[aK
=lady	w!X#X@YHJXY
=laiss	z>J@IHGIJX]ZZ]YaH
=lake	z>_HF
=land	t!G/^3E>Z?JDKHDIJO[ZF]Ia[bJfJ
=landervorwahl	z3Z
=landesvorwahl	z3[
=landlin	w1I2J3]4J8J9J>^?[HBIJKJRJZJcGfI
=lang	l!J#H%H(I)K*J,J-Z/I0I2_3H4J6J7J9H:J=H>E?I@]BGCHDIGJHFI]KELIMFNYOIPJRISJT_UJVIXHYJZB[J]Z^I_JaEbHcHdIeJfGhH
=langr	s(I)]*J-H3G4J9J:J=H>a?G@FCHDJHDIEK[MFNIOFTJUIVGXIY]ZE[J]G_ZaGbIcIfJhH
=langt	z2^9K>I@HHDI^MJZI]JbJfH
=languag	zZX
=lanken	wBJIFZIba
=laps	p#J-J=c@DBIEJHZIJKFMINIZDbGgJ
=laptop	W!H#X%H(E)I*G+H,I-E.J/E0I1J2J3F4G5J6I7H8I9C:G;I<J=F>D?F@BAIB^CGDEEHFJGHHcIDJHKBLHMbNEOGPHQJRGSITFUHVFWJXFYI[F]H^F_HaEbccGdHeIfDhD
=larga	z!X2Z9JBJHII^KIaJfHhI
=las	e!G%Y(H)G*Z+I-E.Y/E0[1I2J3Y4H7H8d9D:G;I<J>D@DAHBDCGDDEIFIIDKZLIMGNXOZPFQJRHSITHUHVGWIXZYIZB[H]E^I_GaFbHcFdJeIfEgIhE
=lasa	q#^>]?IHCKJMJZF[a]JbG
=lasst	j#J-K/J7I9I:X=I>J?J@YBJCJHZIIKHMKNJOJVGXZZ[]J^J_JbJcJdKgKhH
=last	T!H#_%C&I(C)I*E+E,E-E.G/F0G1E2G3C4[5J7F8]9H:F;G<H?@ADBICJD@EGFEGXIDJCKaLCM@NDPCQISCTaU[WEXJYGZY^CaJbFdDe^fFgChA
=late	rD[HER_ZJaX
=later	c!H(G*J+E-F3G4J7J8Z9Y:J=J>H?J@]AJB@CIDYEKH>IEJJKCLZM]NDOIPIRISJTXUJVJZ^[I]G^G_IaZbHc]dJfIgIhI
=latt	v-_HHIK
=latw	t-_HJ
=lauft	j#J%J(J-I3J4K7Y8J:J=I>[@FB^DJGIHCIIKHL]MHNJR[SIUJVIZD[I]I^IaIbJcYdHf^gJhI
=laut	q%E3J7J@]BIE]I[KINJRJSZTIXJZHaZcKfJgJ
=ldap	X!F#E%D&J(F)H*G+G,G-D.I/G0G1G2F3D5f6F7G8E9D:F;H<j=F>F?G@EAGBDCEDEEHFHGGHBIDJFKFLFMDNDOGPHQHRFSHTFUEVFWHXGYFZC[G]F^G_EaDbFcAdDeFfCgHhG
=le	L!F#C%a&E(X)@*@+E,F.J/E1B5H6I7J8A9E:=;B<F=I?aABCFDEE@GBHEIGKYM]OaPGQCRFSEUJWFXDYHZF[IabbYcXdGeAfZhY
=lead	s(E*[3]>J?EP[SKZKaFg^
=leak	w-^@JIIKI
=learn	t.F/GIJM_d[
=least	k-H/Z9J@ZBJCIHBI_KFMHNYZG^JhI
=leav	j!_#H%J(J)J-I/X3G6J8I9E:J=I>H?G@GAJBHCJG_H^IGJIKGNHPITJVHXJZC^I_HaGbIcIdJfJhH
=leaver	o!^>J@HH[ZE
=leden	z%IF[HJPZ
=leerzeichen	z3^HJIZZJ
=left	b#G%H(H)H*G+G,K-G/H3D4J5Z7I9G:I;[=E?GA[BHDWEJFJGZIGJIKFLHMGNHOGQKRJSJTIUIVHWJXGZA[J]c^ZaGbIcJdIgIhH
=lehnt	w-JHGJ[N[
=leicht	r-c3H9JHHIEKJZJaK
=leider	zIYZY
=length	g%I-H/J2_9J>JBICHHEI^KHN]OJZE_J
=lento	v!H#F-G3F9E:H>H?JBFCJDJHdIDKIMENJOIVJZG]IaIfJ
=les	Y!D#D%^&J(X)^*]+Z,K-A.[/C0Y1H2H3Z4E7H8G9C:D;G<I=J>E?I@AAEBECADHEFFGGYKYLGNJP^RFSGTEUCWFXDZ<]C_Ea]bHcFdXeGfDgEhD
=less	q-a9J>I@]BHHGIIKIZE
=let	b!H#K%J(H)Z*H+H-F/H1K3H7J9D:I=Z>H@]AJB^CGDDGIH>IBJJKHLJMHNXOGPJRJTIUJVEX_ZZ[]^F_HbIcJdJfJgJhD
=letra	r#J-H/X3J9J>J@HBJCJDHHFIcKGOJTJVJZH[J]JhI
=lets	q(J)J5ZBDH_IHJJKFLJUJZC]K^HhZ
=letter	^!G%I(H)J*J+H,J/b1I2I3_4I5J6J7I8J9E:H;J<J=H>D?F@HAHBDCFDFEJFIGIH?IfJHKEMCNYOBPIRJSJTFUJVHXGYJZE[G]F^I_EaFbGcIdIeJfIgEhY
=lettr	z/ZI^
=letzten	r-E3I@JHGIHKbO[ZHaIbXeX
=leur	w3X=XVY
=leut	w-]8Y:JF]GXHIIIKGZH
=level	z5^@HBZHIZE
=leverancier	z:[HKJX
=leverantor	z:ZJX
=lezy	z-J/I3J4]=JHGS_THZGaJ
=li	w:]>ZHH
=libr	s#I(I)_-I/J=JBEDIHHPJSHT[UaVEZGcHdJfE
=library	z.XHJJYZI^Z
=licen	w9F=^>J@JH]IJKIMJZI_K
=licenc	]#J%J(I)I*K-I/J3I4J7I9G:H;J=g>I?I@HAIBHCJDIGIH^IGJJKGLJMINIPJRJSITJUHXJZA]J^J_GaIbIcDdJfHgI
=licenca	l!^-I3J9H=b>J?J@GAIBJCJDJIHKHNJOJVJXIZIaI
=licence	^%J(I)J-I3G4G5I9H:I=c>J?J@IAKBHCIDIEJH]IFJJKIMJNHOHUGVGWIXIZF]JaIbJcJdIeZgJ
=licencia	m=[H]
=licencji	q=aHH
=licens	z=GH_UJZG
=licenser	w3I9J=^HG
=licenti	o-I3H9H=c@JCJIGKGUKVJZJaJ
=licenz	w=^HF
=licenza	s-J3J9J=a@IBJH[IIKIXJZGaJ
=lid	w(H-K>I?I@JBIHEIIKJPJVaZI][aJ
=liegt	w-I7]9I>]BJGZHGIJKJ]JhJ
=lien	p(K-IBGMJZHbccI
=lift	sHHT^XX
=ligacao	s(J-J3X9H:K=I>G?[@ICIDJIIKGMJOITJUIVIXIZJ]Ja^bJc[fJ
=ligger	z-I3Y9I>^GZHDIHKJOJZJ
=lign	z4ZHIg]
=ligt	w-H7Z9J=J>^@IBJDJHDIHKINKSZTJVJZ[[JaJbJfJ
=lijst	z-^HJ
=like	b#I%J(G*J+Y-[/]3X7I8I9H:J=H>H@[BFCIDHGJHYIYJIKZMGSITWUJVIXJZE[J]I_JaGbJcKdKfJhE
=limit	i!J#J%H(G)H*E+J-J2Y3I:J=I>I?GBICJDIG^HJIHKJMJNIPHQ_UJVXWJX_ZD]JaJbIcIfJgJ
=limitacion	zX[
=line	o(X3I4Y5I>Y@HBJDJHCIJKYM[RJZFbHcafG
=link	V!E#G%G&J(D)H*H+H,I-B.I/E0H1I2J3E4[5H6G7G8I9D:X;I<J=C>C?D@CAHBACHDDEHFHHZICJFKCLFMBNCOHPGQIRGSFTEUDVEWGXGYIZJ[J]E_aaCbjcZeIfEgEhF
=linux	v1J9JBKHaIFZHbJ
=list	X#F%E(D)F*E+D,H-b.J/G0I1F2I3D4F5F6H7G8H9C:E;H<J=D?c@CAGB@C[EIFHGFH[JKKZLDMFNEOFPGQ^RGSHTFUFVYWHXFYHZ>[[]E^G_EaDbFcEdFeIfFgFhD
=lista	r-bHFKJ
=listan	z-[
=listener	t-J0K9K=IB^DJHBPJRIYIZI_IcCdHeIfb
=liter	w-J3J9IHGIbKIMKNIOIZIaIhJ
=litery	w-I3G9H=J@IAJHEIcKGNIXJZIaJ
=lithnet	v-GJ^
=littl	v.XMX
=live	k!C#I%I-[/I7[=J>E@aA[BIHYIGJJKGLJMKNEPJTJZC[J^I_[dYhI
=lizenz	o(J=^>JBHDJH_KJUJVJZH
=lizenzen	t9J=bCJHGIJNIUHWJZI
=llamada	q+J-G/J3]9I:K=I>H@JCJDHHXIIKHMKOHQZTJVJZI]Ia_
=llega	l3I>aBJCJOHXJaY
=lleva	v-ZFXI_KJZH
=lo	e!X#D%G(G)I*H+H,J-E/H0J4I6I7H8J9B:H;J>_?[@BBECFDJEJFJGIH?IZJJLINGO[PHRITYUHV[WJXXYI[H][^I_IaCbGcGdIeJfHhD
=load	k-[.X9KBHH]IJKIMJZDb^
=locai	z6ZA[_I
=locali	s/J0J6Y9IA[BJHFN^ZJ_J
=locally	z!^(J)J/]HEIIKJNJPJUJZF
=localment	w!WHJd]
=locat	w,I0I6JHDZE_^cJdEe^fG
=locatair	w:[BJDIHIU[VIWZZHbJ
=locatario	w(I:]BJHGU[VHWZZFbJ
=location	tH]
=lock	M!?#i%D&J(E)E*F+E,F-B.G/A0G1H2G3E4E5H6F7C8G9F:E;H<H=D>A?E@EAEB;CEDDEFFGGEHYIBJDK@LBMCNBOGPCQHRESETiUFVEWHXHYHZ9[[]B^J_BaDbbcCdDeGfFgChI
=lockedout	w#HHFT]
=lockout	]!J#a%J(J-J/J3J7J9K@JBGDJHGIJJJKJLJMHNJTcXJZF[G^J_JbIdJfJgI
=lockouttim	f#[%b(H@JBJHCZI[J^IgJ
=log	U!A#Z%E&](A)E*D+E-B.H/]0G1G2I3B4F5J7C8E9E:G;G=C>@??@?AGCCDCEZFDGCHJIAJXK?LEM^N_OEPFQHRGSEUIVJWEXDYGZ^[C]d^B_XaAbGcIdCeCf[g[
=logg	g!Y(G/J7J>J@HB_GKHHIIKJLJMHNISJTHVK]I^GbYgIh_
=logga	w9JBZHZKJZD[^hI
=loggen	zBJZJ]]cY
=login	T!X#Y%F&J(C)F*D+[-@.H/B0H1G2I3E4D5G6F7d8G9H;G<I=E>J@@AGBECEDBEGFFGGH]I]JEK@NAOFPDQIRDSCTXUFVDWHXAYH[B]A^d_EaAbdcDdEeHfDhA
=logo	l(J+J-I7I9J:I>I@JBHHfIJKJMJZB]JaJbEhJ
=logon	]!E#Z%J(G)G*J+H-I/I3H4H5H6J7H:H;J=H>H?F@DAJBCCJDFGIHGIGJIKHLcM^NHPGRJSHTFUEVEWIXIYIZA[F]G^F_HaJbfcCdIfGhH
=logowania	v>HZJb_
=logs	k#F%Y7I:Z@JBGH]JXLZMJNITZZF
=loguj	zBZHIZFh_
=lokaal	n#J%I(I*J,J-I/^0Y6^7I:J>I?J@FAJBIDJHCIJKHMENGP[TYVJZF[H]K^J_FbIcJfJgYhI
=lokal	^#C%E&H(D)F*D+H,E-C.I/Y1H2I3D4G5I7Z8H9E:C;G<I=E>E?E@DA[CEDFEbFHGGHEICJHKBLGMDN^OFPCQJRESDUCVEWEXEYHZA[G]D^E_^aDbDc[dceFf]hD
=lokala	j#I%J&I(H)J*J,K-H0J3H6Y7I9H:I=I>H?I@HAYBHCIDGE_HCIIKGMINXOIPGSITIUGVHWHXHZE[J]H^I__aIbHc]dGf[gZhJ
=lokalen	h#J%J(I,K-J3I4J7X:I=J?J@IBICJDJE^HEIGKJLJMKN]SJTJUJVIWIXKZD^J_ZaJbIc_dXeIfIgW
=lokaln	v!I6]BIHJP[ZI_JgZ
=lokalna	wE[HKSJVJcKdJf]
=lokalnego	v(I/KE[HGIJWJ_[cZd[fJ
=lokalni	o![#I(J-I/^0[6[7H:I=J>J?K@HBGDHEHHEIHKHMHNEPHT[UJVJXJZD[J^I_GbIcId]fGgYhI
=lokalnych	z#J9JA]HIIJN__HcJ
=lokalnym	r!J/J3H7[9JAIBJEIHIIJNITJZK_^c]dZgH
=lokalt	l!]#G%I(H)J*I+J-F/_0]3G6_7G8K9J:H=I>F?I@DAIBFCIDFEIGJHCIFJJKCLJMFNDOGPYSIT[UIVHXGYJZB[G]H^H_EaIbGcGd]fHgYhG
=lol	t#J(K/J3G9^:J=J>Y@YBGDIHKIGKGMINIOHVJZD]JaHfJhI
=long	]!Z%F(H)I*I+I,J-[/F0J1J2e3E4H5K6J7I8J9F:G;K<J=I>B?EAIBCCHDEEJFJGHH@I^KFLFM_OEQKRJSITZUIVGWJXKYJ[H]H^G_HaEbGcIdGeJfGgGhE
=longer	a!Y#G%J*I+J-G/J1Y2H3G4Z9H:J=K>a?a@IAJBGCJDGGGHHI_KHLDMHNHOIPJRJVFXHZC[J]I^I_[aGcJdFfJgJ
=look	g(J+X-J1J4[8J9[=J>I?G@IBBDIHCIJKIMINZRJSXTYVJZa^I_XbIfFhJ
=loop	n!J+I7J?KBGH^SITJUJZ]]EbGcJf]gJ
=loopt	z9J?JHFIJR^Z]fJ
=lors	m!I%_(J,_-J/J3I5Z=I>I?J@JBIEKHIIJKJNIPISJUIcKfGhJ
=los	b!E#I%])Y*Y+E,I-H/J3Z4H7I8J9I;K=H>H?H@GAJBDCGDEEJGIHZI]KFLIN^OHP[RJSJTJUHWIXHZA]H^I_HbHeIfJgJ
=lose	z>[HHZX
=losen	w#Z>I@GBJD^HCIHKGMJNJZ^[I]GhK
=losenord	Y!E%[(Z)E*G+G,X-J.J/Y0[1H2^3F4G5I6D7I8G9G;H<I=D>B?E@GAHCED@EFFIGEI?MHN]OHPDQIRGSGTDVIWHXFYH^[_EaFcEfBgDh[
=losenordet	]!F#C%E(H)F*F+G,G-Z.J/D0F1I2G3G4G5I6Y7Y8H9H;I<J=D?F@YAHBYCED]EGFJGGH?I[JGLYM[OIPFQJRISGTDUCVDWHXFYIZ]]D_FaFcFd]eHfFhJ
=losenordsaterstalln	q(I)J:I=JBHDFHYNJU^V[WGZGbJcJdHf[
=lost	a!G#E%E)]*G+I,J-F/H0[1J2I3G4[5J6H7F8H9E:G<J=_>]?F@DAICGEJFJGGIEJIKDLHMCNFOHPIQJRZSHTHUHVGWJXGYI[G][^G_[aFbBcXdFeJfEgHhF
=lot	v9^BIZI
=low	z9IBJH^
=lower	o-JHHIZN_ZH
=lowercas	t-H9JBIHGIbKIZF
=lsa	v%J/IHJJ_
=lsass	tBJHFJaZI
=lub	s(I,Z-X3^9JDJHGIFMJNZcZ
=luck	w9[@YBGHHNJ
=lui	q%J(Z3J8[=Y?J@IHFIIKGMJVIZH^]aKdIh[
=lukt	q(G-J:J=]?JBZDJHGIIKINIVHZ^[I]J^IaJbJhH
=lunch	m9H@[B]KJMJZD]_bK
=lunghezza	z@HHII[N]
=lyckad	z/^3J9J@IB^HJMJPJTIZG_I
=m	o!]#H3JXYZI]Z
=m365	l#E/[BJHFMXNJTaZJgZ
=ma	Z!C%Z&F)E*Z,D-I.G/X0F1F2E3E4I5H6F7D8]9X:B;C<H>@?Z@?BHDZEDFXGBHFIXJFK>LJMXN@PDQXRFSEUBWZXBYFZ>[c]A^DcCdEeWfBh]
=maar	e!I#F%I(I)J*Z+X,J-G/Z0J1K2K3E4I6I7I8I9F:I;J=H>D?_@[AIBDCXDBGIH@IFKCLXM^NIO[PIRISJUJVFXFYJZB[a]G^H_JaJcIdYeJfGgGhG
=machin	e!I#H%J(J)K*J+J,J-E/H0I1G3H4Z6H7I8I9[:J=I>G?I@CAIBHCJDIFJGFHZIFJGKFLJMFNHOIPJRaTIUJVIXHYIZG]H^J_IaIbIcadJfagKhH
=machtigingen	t%](^-I3K9J:J;a@HBJDJKIVJXJZF]K^KaIbJdEfIhJ
=macro	r#JH^
=made	h!J#G(G)Z*J+H-X/H2^3J7J9I:I<J=J>I?H@^BECIDGEJGJHHIYJIKENEPIRKTJUJVIY^ZA[I]H^^_YaHbIcGdIfJgIhG
=mag	g!I#F%G(Y)F*F+H,F.K/H0I1K2J3F4H6I7H8J9B:F;H=G>C?E@bAHB]CDDDEJFIGIH?I^JJKaLHMFNEOFPHRISJTHUHV[WJX^YIZI[F]E^Y_HaBbGcGdIeJfGgIhD
=mai	l!I#J%H+Y-J1X3F9G:J=J>G?I@JBHCGDaGIHAIJK]MJNIOJPJUJVIWYXIZE]IdYfJ
=maila	v3H9J:K>[@JCIDaHDIIKIMIOJZFa]
=mailadr	z#J3^9H>]@GBICIHFIJKIZG
=mailadress	w3]C[DIHH
=mailbox	d#H+H-J3J7K9H>b?H@IBHCHDYGZIJKJMINIOJTYZH^ZaIbJ
=maintenant	v*X-K9G@JB[HHIIKZXYZJ
=mais	[!I#D%D&J(F)[*J+Z,H-I.I/[0I1I3B4G5J6H7F8G:C;H<J=[>[?]@HAKCYD@EHFIGHH;IAJHKZMZPXQJRHSHUDWGYZZJ[^]E^FaHeHfFgGhC
=maiuscola	z3II]
=maiuscula	z3JI[
=maja	z)^3YAZDJHJKHUKZJ
=majuscul	wIZ
=make	_!I#J%Z(I)J*J+_/I3G7J9F:I=I>G?G@JBECFGJHJIGJIKYL^MHOHQ_SKTKVIWIXJZD[Z]I^IaJbJcJhC
=makkelijk	t-^
=makro	zH]
=mal	e!G#^(H)J*H+I,I-C/I0J1J2J3c4Y6I7H8I9X:F;J=G>F?H@ZAHBDCEDEFHGIH@IEJIK]LIMFOEPHQJRXSJTHUHVGWIXHYI[G]F^I_IaGbHcZdEeGfFgIhX
=mala	z#I-J@JHGI[KJX]
=male	z#]3]BICJDJHGKINJZJ
=malform	v3]DI
=mam	l#H%I(a*J3J9I:I=I>^?H@GBHC_DGHGIHKGMHNIOJSJTJUJVFWJXJZZ[J]IaGbJfJhI
=man	j!^#H%J(G)J*I+J-X/I0J3G4J7I8J9Z:I=G>F?a@aAIBECGEJFJGJH[IFKILIMGNFOIPISITXUIVHXEZA]H^G_IaFbHcIdJfIgJhH
=manag	d!I#H%H(H)I*I-E/G0Y4F6J7a8G9C:[=H>J?JB]DIEEGJIGJHKHLJMJNGPGSJTHUGVFXIZA[J^G_JbJcHddfJgFhH
=manageengin	zHFJ^
=management	m#J%^(J-I0G8^=EBIGJIJZIdIe]
=manager	j#J%J(_)J*I-D2X3H7I:J<Z=J>H?IBFDHGJHXIGJ[KFMINDQ[SHUJVIXJZ^]X^JaJbJdGfGhJ
=manana	r#[-I:J@_HGIJKHTJX]ZIhJ
=manca	m#J%Z([-H3^5X9I:J;J=H>I?F@IBICZDIHBKHLJMJNJOEVZXGZH[J]IaGbYcJdKhJ
=mancano	w#J%J3F=ZCID]HFI[
=manda	v7[Z[
=mandanten	z:[HJUYZHdZ
=manga	m#_3I9F>I@GBKCKDJHDIIKZLKMIX_ZHaJhI
=manqu	o%J([+J-J3a9J:J=Y>I?ICXHBNJOFUJV[XHZHaFdJ
=manquant	z%Z=[HD
=many	Y!H#b%G(H)H*G+G,J-_.J/H0J1J2I4I5J6J7H8I:F;[=G>F?FAGBDCFDFEJFIGIHYJHKZLHMGNEODPHQJRHT]UGVGWIX]YJZ@[G]G_HaCbGcIdGeJfIgIhF
=map	z3_CJHHOG_[
=mapp	w#^HJNJZI
=marca	z-XHGZIh^
=marcada	sHJLX^^dY
=marcado	w@JZI^]dXhJ
=marcar	w;ZHJd[fJ
=march	k#I%H(I+J-J3I4K6J8J9D:I=H>I?I@ZB[CJDIG]IFKFLYM[NHOGPJTJUJVHXJZ][J]J^JaHbXcJdEeJfYhH
=mark	w-_HFZHhY
=market	zF]HXZH
=mas	c!G#F%G(G)I+H,I.J/X0I1J3B4H6I7G8I9D:F;I=F>B?[C_DDEIFJGIH?ICJIKCM^OXPIRISITZUGVEWIXZYIZE[^]F^H_HbYeIfFgH
=mast	l#I%K(H*]+J-I3I9G:Z=J>H?J@]AKBDCEDXIXKXLZMINYOJUJVIXIZD[I]J^IaJbIdJhH
=master	z!ZH[ZK
=match	Z!G#F%H(G)J*I+E,I-Z.K/G0J1J3?4I6^7H8I9F:H;I=G>C?G@CAdBDCFDDEJFJGHHIIBKJLHMGOdPIQJRISJTHUHVGWJXEYIZB[I]H^I_YaCbHcHdHeJfHgIhX
=matchar	z6ZA[HJOX_G
=matin	n#]%J(J@bBICJIJKINITJVKXJZG
=matter	p-I2Z9J@FIDKIN[^Xh[
=mauvai	s#^,]-JHHKIXXZIdGh[
=mauvais	w*K-J3J9JBICJEXHDX]ZIc^fJ
=maximum	wHYIIX[
=may	]!F#J%Z(Y)C*F+G,I/E0J1J2D3F4I5K6J7H8Y9E:F;J<J=H>G?E@YAIBBCGDFEJFJGEHaIHJJKGLHMEOIPDQ]RJS[TFUFV_WZYJZ>[F]G^abHdFeIfHgEhD
=mayb	wHFN]SYZGhX
=mayuscula	z3II]
=mdp	n#Z:I@ZBICIHCKJMJNIVIXIZ^]HaIh[
=me	J![#e%A&D(_)[*H+F,@-C/>0B1A2C3G4@5C6A7J8A9];A<C=<@]AABIDaE@FAG@HAJ@KGL?M:N?P=QBRAS>TGU=V_W@XcYBZd^E_=bFc>d?eBf>g>h^
=mean	l&](I*Z-J/Y3J9EAXKHNEOIZ^hI
=meckert	z.X/X
=med	d!G#F%H(G)]*H+H,I-X.J/H0I2J3]4H5K6I7Z8J9X:Y;I=G>DAICGDCEXFIGIH@JJLHMENFPZQZRJSHTGUFWGXFYJ[G]D^H_HdGeIfHgHhZ
=meddelandet	w3J>H@EH[KJO[ZX^Ia[
=medlem	z(IHIPJV_ZH
=medlemmar	z9IF]HJP[VJZG
=mee	z@[HJZGh]
=meer	k!G#I%H(H)]*H+I,J-I/J0J1J2Z3G4J6J8J9F:I;H=[>^?G@CAZBECFDGGIHBIDK_LJMINHOEPGRITJUIVFXZY[ZD[J]F^I_ZaDbJcJdGeJf]gJhI
=meerder	w!J+HAaBICHDEH]KK_F
=meet	[!J#I(I)J*J+J-H/Z3J7J:J=I>G?GBFCJDIFJGIH^IYJJLJMIN^OJPJTJUJVIWHXJZF[J]b^J_JaGbHcIfJgJhI
=mehr	_!Z#E%X(F*X+Z,H-E.K/G0G1Z2J3F4E5I7H8I9G:F;I<J=_>X?ZBDCXDHEZFIGGHDJJKZLHMENGODPEQJRYTEUFVCWHX]Y^ZF[F]E^G_YaBbFcHeHgGhE
=mein	W!]#^%E&J(A*J+F,G-@.I/G0H1I2I3H4F5I6H7E8I9D:H;G<J=E>Y@IAHB@EGFHGGI_JHLEMBNHOYPEQJRHSGTGUGVaWGXDYHZ^[]]A_HbDcGdEeHfEgFh^
=meinem	s-H3J9W@HBJCZD]HGI[K[NJZE
=meiner	z-J9]@IHIIIKHN^ZJ
=meint	w(J-_9E>JHIIHK[XJZK
=meio	w3I9H>H?J@JCZHDI[KJVJZF]]aH
=mejl	s#J*J+H-I3F9G>G?_@IBICFD[HEIGKJM[NJVJZG]IaZhI
=meld	o#J(G*J-J3E7J9Y:J>G?X@EBXCIDIHWIJKHLJMJNJOZVGZZ[J^Ja]bHfJ
=meldet	q7Z:X=J@JBHHDIJJYKHNJR]S]VJdJfG
=meldung	p(J)Z3H>I?FDJHFKXO]VHZXa[
=mellan	w3J7J9G=I>H@[CJGJHYIFK^MJOJR[SHTJZH]KaJcJdJfI
=member	g%H([>H@JBIHFIKKIP^VaZIdH
=membr	t*J9JF[HGP]V[
=membri	zF[HJPZ
=membro	q3J9JF[HEV^ZI
=meme	l(I)Y*K-J3Y9I:J>I?H@[A]CIDHHCIGKZMJNJPJUYVZXJZD]J^X_HhH
=men	e!G#F%G(F)H*Y+Y,I-F/]0H1J2J3D4H5K6H7I8H9F:G;I=F>C?a@FAIBDCIDAEJGJH>IEJJKCLYM_OZPFQJRISIUHV_WJXGYIZC[a]E^GaFbXcHdYeIfFgGhE
=meno	v-]CYHGKJZJ
=mensagem	r-H3I9I>[?H@JCJDFHBIHKGVJZ^]Ha_bJhJ
=mensaj	r-J3G9F>^?I@IBJDGHCIJKHMJOXVIZ]aabJhI
=mention	s/WHaKGNJZJ
=menu	r-H9IBIH_]Id[
=mer	z!J-J9I=I>I?G@GA]C]DJHIIGK^MJOJVJZG]J
=merci	n#Y(J*J-G3I9b>I?J@IAJBYCJDHIGKGMINIOHTHVIXJ[I]JaGdJfJhI
=merg	w#J-J1J8]A_HFPHZE
=merger	z#J-J9G:G>I@JA^HZKJOJUHWIXJZI]JaJ
=mes	r#H%J(JBJH]K[UYVYZG
=mesma	z@JAXHJK[ZJb[
=mesmo	o3I9H>I@_A]BKCJDJHHIGKGMHOXTXVJXHZF]J_Ih]
=messag	W!G%G&J(E)F*G+F,I-J.[/F0I1J2J3J4I5J6I7H8I:H;I<J=F>@?[@BAHB[DEEZFHGHH]IBJHK@LHMGNZOJPGQJRHSGUXVEXHYIZ[[H]I^H_GabbGcFdXeHfHgHhE
=messaggio	s(K-J3H9I>[?I@ICGDGHCIJKIOXVJXJZ[]Ia_hK
=messo	t#W%I2Z3J>H@ID[HFIZKIVZZJaG
=met	^!H#E%E(E)Z+G,G-_.J/F0H1I2H3^4F5I7X8H:Z;H<J=E?DB[CDD@FHGGH<KFLGMDNWOZP]QIRHSFTFUDVDWFXEZ][F]E^G_FaJbJdEeIfFhE
=method	S!F#F%G&J(E)D*[+a,G-C.I/G0I1H2J3E4G5I6H7G8H9D:F;G<I=E?e@CAFBFCaDcEFFHGFHYIBJHKALFMGNCOEPEQIRHSHTDUEVBWEXFYHZ>[F^G_Ea@bFcGdFeHfGgGhF
=methoden	l(J*a+Y-J3I>J?H@JBIC]DFHFIJKIOKWYXJZI
=metod	s*Z+^-J>J?_@JBJCIDGHEIIKINJZGaJ
=metoder	t*]CZHJIIKJ
=metodi	r*]C^HJIJ
=metodo	b!G#H%J(I)J*Z+X,I-D3E4I7J9I:H;J=I>F?c@FAJBFCbDHGJHZIFKFMINDOGPJRJSITJUGVFWIXGYKZE[J]H^J_JaGbJcIdIfJhH
=metody	q!J#J(K*_?J@JCaDIHHIIVJZH
=metro	v-J3H9I>d?H@ICJDHHFIHKHMJOGVGXFZCaHhJ
=mettr	w+]@XCIDIHX
=meu	f![#H%H(Y)I*H,J-E.K/I0J4I6J7I8J9];J=E>W?F@EAIBDCYDDGJI[KBLIMWNHO_PJRJSJTIUGVFXGYJ[I]F^J_HaDbHcJdIeKfHgKhG
=mfa	Z!H#G%J(H)H*F+c,a-I.K/J1J3H4I7H9E:F=G>@@DAJBCCHDBFJGJHhIHJJKILIMFNHOJPHRISHTHUGVFWHXGYJZB[I]F^J_Ja=bFcHdJeKfHgIhI
=mgpolicyauthorizationpolicy	z)[
=mguser	n/I0K9G@JBHHGZJgc
=mi	V!a%B&G([*J+F,E->.F/C0F1G2F3C4D5G6D7C8F9]:E;E<G=A>X?G@GADBACYD^EFFFGEHJJELCNAOYPDQGRESDTBUAV[WDXIYEZd[Z]Y^C_CaJb@cCdCeEfAgE
=mia	k!Y#I%I(G+J-F/J3G7J9]:Y=I>H?H@XBFCIDZHAIYLJMGNEOHUHXHZ_[I]H^IaHbIdIfI
=mich	f#_(I*J+Z-I3J7J9I:I=I>G@JCEDXHAIHKFMCNHOHSJT[UJXYZa[Z]H^J_JaGbIcJfIgI
=microphon	zH^ZI
=microsoft	N!A#<%C&H(B*]+G,C-D.F/]0I1Z2F3A4B5F6D7d8E9C:F;F<G>@?B@?AEB?CBDAFEGCHEI?J[KALDMHNBOCPAQGR_SfTdUBVAWCXBYEZ<[C]B^C_Ca]bCcJd[eEfYgehC
=microsoftonlin	g(I)J-J.Y/I7G:J=J@IBJDKHBIIJJKJMINJSbTHZF[K]JaHbIcbdIfHgEhJ
=middl	sBJHGZJ]_
=miec	zH[IX
=miedzy	z9I@]GJHXR[ZJdJfI
=miembro	s%J*K3J9J@JF[HHIIP]V[ZI
=mien	s-J3F>GCKHFIZK^O]ZJhI
=mig	n!J#^%I(E)[*I+I,J-H3E4J6K9^:I=H>D?J@HBGCID]HJIGKGMFNIOZPJSJTJUHX[ZC[I]J_KaEfJhH
=might	w1Y@ZII
=migrar	zAJMJ_^
=migrat	t!K#J+J9J;^>HA[BJCJD[_I
=migration	k!J#H%I,K-I1G3I9J;]?X@JA[BICIDIHFIJKZMINIXJZF]G_]aId^fF
=mij	w(I3D>JD[HHIIO_V[ZIaK
=mijn	[!]#_%C&J(D)G+F,F-B.I/F0G1I2G3F4G5I6G7F8I9^;F<J=F>a?D@EAFBGDIEHFHGHHIJHKXLEMINGOZPDQIRGSGTCUFVZWIXEYHZa[Y]D^C_EaBbEcGdFeHfFgG
=miljon	w9KE[HINJUJc_
=min	i![%H(H)K*I+I-F/J0H1J2J3G4I8I9Z;J=I>]?I@ZAIBFCHDGFJGJIYKELJMHNGOGPHRYTGUJVHXFYIZ[[J]H^J_IaXbGcHdIfHgJhH
=mind	w*J/J3J9I>I?J@FBbDIHFIIKJMFOIVJZE][_IaGgIhJ
=mindesten	wCZHJI[
=mine	b!H#F%I(Z)I*Y+I-Y/H3F7J9E:K=J>G?H@YBECFD]FJGIH@I^JIMFNDOdPJRJSHTFV]WGXIZ?[X]H_JaHbJfKgFhJ
=minha	a!]%G(E)G+I,I-D.K/I0J1J2I3F4I5K6I7G8J9Y:J;I=H>F?G@IAIBCCFD^EHFIGIJILHMCNHOHPHQKRISHTFUCV_WGXGYJZ_[[]F^G_IaHbGcIdFeJfHgIhX
=minima	m-J3K9J@aHGI^KIMINJVJZJ
=minimal	o#J-J@aBJCIHGI^KIVJZI
=minimalny	v@aIJ
=minimo	t9J@aDJHEI]KIMHOJZJ]JhK
=minimum	a!K#J(J)J*I-G/K1]3J4I5^9H=J>J@^BGCKDKHZI_JJKIMINIOJPJSJUJVIXJZC]I^JaJbJcJgJhJ
=minn	zHJIJK[Z]
=minst	w*I3J9IAJC_DIHFI^OJVI
=minsta	z#J-I3I7J9J>I@_BGCIDHHCI]KHMHUJZFhJ
=minuscula	wHKI_
=minut	[!H#]%F(H)I*I+I,I-F/F0J1H2J3F4G5J6J7I8J9F:I;J=H>D?H@]AIBXCHDFEJFJGHHHIBJIKCLHMeNGOEPXRcSITHUHVGXGYIZA[H]F^H_Ia]bIdHeKgH
=minuten	k#H(I-G4J:I>J@FBCCJHHIEKHMcNJRaVIYJZ[]HcIdJfHgJhJ
=minuter	t#K@HBGHGIJMbR]ZIfI
=minuti	t@IBGHGMbRYZJ
=minuto	m@GBCDKHJIJKJMdR[UIVIXJZE]KaJfJhJ
=mio	c!Z%D(X)H+G,I-G/J0J2I4J7J9Z:F;I=G>@?H@FAIBDCED^EJGJIZKDLHMFNHObPFQJRJSJTEUGV]WIXEYJ[G]H^H_HaIbIcJdIfHgJhE
=mir	h!J#I(])J*H-I3I:I=J?]@[BID_HDIJKHMIOXPHUIV[XJZC]I^]aGbJfJ
=mis	l!J#G(]-H1Y2[3I9J:J>J?HBJKGNHOKTJXJZC[J]^^JaIhJ
=mise	w%I=JBYHJZIdXf^
=mislukt	r%I,X-J/[3I4[6Y9H=I>J?I@FAJBFCJHFIJMGOJPZTHZ]^K_FaIcJdJfIgJhH
=misma	z:JBJHHK[X[ZFbZ
=mismatch	s3F6]O]RJaJfJ
=mismo	p(H)Y3J@^A^BZHGIKOWZG_GhI
=miss	X!D#F%_&J(_)G*F+G,I-D.I/C0H1H2J3X4G6H7E8H9B:F<I=[>C@CAEB@C]EEFGGEHBI^JGKDLHMYNDOEPBQHRGSDTEUFVYW^XFZ>[X]D^G_[bFcEdJeHfEgGhF
=misslycka	n#K%G(H,J-K/J3K4[6J9H;X=I@JBGDJF]HFIJMJP[UJVIZ[]JaIbJcJdZeIfI
=misslyckad	w%J,Z/^3I6Y9JHHMJPITIZJ_IdJeY
=mistak	m!^#I(J)J-J3[9H>H?I@[B]DIHBIIKHNKOEU[VHZBaJfKhF
=mistyp	n#Z%J,_-J/K1I2I3Z8J>IAIBFGIHCIGKEMGOGTJZI[I]JcJdHfHh^
=mit	Z!E#G%F&J(Z+F,H-_.Y/I0H1I2J3_4F5I6J7X8I9E:];H<J?H@CBZCEDEEIGHHCICJHKHOJP[RFSHTGUDVCWFXFY[ZE[G]E^F_GaXbEc[dDg[
=mitarbeiter	w+J@[BJCHDHH]ZH
=mitgli	tHHPZV^ZI
=mitt	b![%E(E)H*X+H,G-A.I/G0G1I2H4F5I6H7G8I9[:F;I<J=F?G@BAHBACEEIFIGIHFIYJIK]LGMCNEO^PFQIRHSGTBUGVYWJXDYIZ^[Z][^F_FaDbFcGdGeIfFgH
=mix	vI]ZK
=mnie	q#a-J3H9J>H@JBICJDZIIKIMJNJO[TJVZXIZF[JaIhJ
=mobiel	s*J-J3X9J:I>E?J@JBKC]D]HEIJKIM]O[XIZG_JaFhJ
=mobil	z>]@JBID_HJZEaG
=mobilen	t#[*J-J3I9H:J=J>[?J@HBIC[DHHFIGKHM[OJXIZI[J]JaYhI
=mocht	q#J+[3J>H?[DGHGIJKXMJOIZI[[]KaI
=mode	m-^.Z7J>J?J@IBGH]VJXKZE^JaJf]
=modifi	v@]B^HFKHZC^JhG
=modificar	z@IHKZH^Zh[
=modification	z#K7X@YBIZH^]
=modifier	s!J3H7]:J@ZBJCJHHIJKJZH^[_IaIdIfKh^
=modul	t%I/I4F5F8J=J@JBIHIJ]MHNJPJZGcJdGeIfIgb
=moet	k#I(I*Y+K,J-H3I7X9E:Z>H?J@]AJBECFD[EZHCK[LZMJPJVJXI[J]J^I_JdIhI
=moeten	s*Z-I.X3I9I:Z@IBICFDHHZI_KIZHaK
=moga	q(I*J3J8^9J=K>J@JBJCJDKF]HGIHKINJP_QXUJZF]JaJ
=moge	h#F%I(I)J*J+I-H/I0K3H4J6J7I9G:G=G>H?GCHDEHBIFK]LIMFNIOIPISJTJUHVZX_Za[[]H^F_IaFbIcJdIfIgJhF
=moglich	s9J?K@FC]HEIKKJMJOIZ_[X_KaJbFhI
=moi	p(Y)X*I3I9G:J=J>I?I@IBICJD^HCIJKIMJUIV_ZYaHhJ
=moim	z3[9[BJHJIHKJOHZ[
=moin	v-ZHHI[KJ
=moj	v!]-J3F9G>a?JBIHFIJKIMJXJaG
=moje	i!Y%I(I*Y+J-G/J3I4J7J9F:G=J>H?H@FAJBECGDYI_KYLIMHNHOHPJSJTHUIXHZ[[I]H^J_IaHbJcJdJfIh[
=mojego	z3I:[>IBJDJHFIIKHO]V]ZIaJ
=molnet	m!F#G%J(J-H/^0J3H6X7J9H:J=J>H?J@HAHBHCIDIEJHCIHJYKGMZNHOJPZT^VJXIZG[J]I^J_[aJbJcHdIfJhJ
=moment	t(J@GBIHGM[ZYa[bJh]
=mon	W!^%C&J(G)F*H+D,G->.I/E0H1I2H4G5I6G7E8H9Z:I;G<I=D>]?FAGBAC]EGFGGGIbJFKJLEMXNDPEQIRGSGTGUCV^WGXCYHZa[]]B^D_GbDcFdCeGfEgF
=mond	w-]3I9[=J?I@GBHCJHEKHMJOJSZUZVJZJaJcKfJ
=monday	i!I#Z)I*J-E3K8J9D=I>H?J@_AIBFCXDIGJIGJYKHLKMENIPISGTIUJVIXGZ][J]JaJbJcZfI
=monitor	v9JH_
=montag	z9]@]HEZH
=month	f!W#Z%I(K)I+E-_1I3G6]7J8]:H=Z>G?JAJBFCJDZGHHGIGJIMXNGOIPIRJTIVIXJZJ[J]J^I_HbJcIdJfIhJ
=more	X#F%G&I*F+_,H-H.H/C0F1a2J3D4E5I7E8D9?:E;H<I>G@DAaBdC]DDEEFFGDHDJGKZLGMDNIODPCQHRYSFTDUFVIWHX_YGZ@[F]C^E_XaGcEdCeFfEgFhB
=morgen	m-G9Y>I@aBHCKDJHEIIKINJXaZEaJ
=morn	a!I#^%J(I)J+H-E/I1J3I4J6J7I8I9a:I=I>H?H@bAJBICJDHFJGIHBIEKILJMZNFOHPJRKSJTIUJVGXGZ[[I]I^I_JaJbHcIgJhX
=mors	s#_:J@_BIKGZEhI
=mort	z>YHYYZZJ
=morto	w>XY[
=most	wC[HFN^ZJfI
=mot	P&I(F)F*F+F-].H0G1H3H4F5H6J8G9F;H<H=D>I?E@JAGBZCGEHFGGDHDMJN_OFPEQIRGSETDUDVGWCXCYGZ^[Y]Y_FaBd[eDfGh]
=motivo	w#[HHNXZZ
=mots	h#X%I(J-W/Z0]6I:J@FBHCJDJG[IEKZMIN[ZE^JfJgJhG
=mov	v%Y3H:F>^?HBIFWHXOJaH
=move	m1J9H:D>I@JBJGJHcKJZI_JaZ
=moved	i!X#J%J(Z)J+J-J0X1I3F4I8I9I:J=X>[?J@HAIBGCIDIG[IIKHLJMJNJOJPJV[ZC]J^J_ZaIcJfJ
=movil	q3[>XCX
=mowi	n!I#I(J)H*H+Y,J-]/J3H4J7J9E:J=J>F?I@HAJBFCHDZEJHDIGK[MINYO]PGSJTJVGXIZY]I_JaIcHdZfJgHhI
=moyen	w3J?XCZHYaJ
=moze	h!H#H(W)F*H+I,G-H/J4J6J7H8J9E=^>G?GAJBDCHDEEJFJGJHFIYKFLHMZNHOGPYRJSYTJU]V^WJXHYKZB[I]H^^_HaEbIcJdIfHgHhH
=mozna	l!J#I%J(G-I/I3Y4Z6]7I9H:Y>I?]@ZB[CHDGHZKILIMHNGOJPISJTJUGVGXIZB[H]I^E_IaHbJcIdHfJhG
=mr	z!JH[
=ms	d!G#I%I&K(J)G*I,J-Z/F0J3G4E7Z8J9Y:J;I=H>G?G@GAZBFCHDbEKFJGJH?IFJIKFLJMHNFOHPIRJSaTZVHWJXHYJZB[J]H^J_IaGcGdJeJfFgIhJ
=msol	X!C#C%f&J(<)F*F+F,G-D.I/G0G1G2g3C4F5H6G7G8H9C:D;e<I=D>C?C@BAFBACCDBEGFGGFH@I?JGKBLDMDNDOEPHQfRGSGTEUDV@WFXDYFZ>[D]E^D_FaBbCcFdEeGfEgJhD
=msoluserpassword	l%H/JHJKJZJdIgb
=much	n#G-E3K9^>J@GAJDJHYIGK[MJNJOITJVKZG]KaGhJ
=mucha	z9[@HBJHGIJKKX]
=muda	zg]
=mudar	r?J@]BIDKH[KHZD^YhZ
=mudei	t@ZHHM[
=mudo	w#H-J9I>J@IHXIJKJMJXIZJaa
=muita	p#]XX
=muito	p#J-^2Z3J5X9X:KBKDJHDIZKJMJXJZI]JaJ
=multi	zAZHX
=multipl	i#[-JAaHFOHTJZX_J
=mundo	w-a9F?J@JBHCJHGKHOIS[UIVJXJZGaJhH
=musi	p!J#I(K*Z3J9I:K@GBGCIDYHXI[K]LZMHNYOJVKZG^IaJdJhI
=muss	i#H(K*Z3H8Y9G:J>G?I@aBGCIDGHBKFMYVJZJ[Z]H^JaFbJcKdJhX
=mussen	v.Z7Y:ZBJHJIZUI
=musst	z#J-J3Z9J>JHJIGKJOJXJZI]^aJ
=must	V!I#G(F)G*^+H,Z-B.I/F0J1G2I3Y5Y6H7I8I9E:];J=F>JAGBDCXE[FIGGHFIbJYK[LaMXNEPDRISHTGUFWFYDZB]G^F_GaGcEdJeIfEgE
=muy	w-Z2Z5X@JBJHGI]KJZHfH
=my	B!Y%:&C)@*^+D,@-X.Y/>0A1F2?3A4>5A6>7=8?;A<A=<>h?IA=BDCXDHEJFCG<HeI[J>L:MHNCO_P@QAR>SHTAU=VdW=X?Y@Ze[[]I^B_;bBc<dCe?f=g;h[
=myapp	z+YH^
=myself	k!I#Y(E)Z-I7I:J=J>H?^@FBYDFH@IJKGNJTGV_XIZA[^]I^JbIhJ
=mysignin	p-IHGIJKIZFbKhc
=n	S!D#D&I(Y*E,D-D0I1G2F3G5G6F7J8F9B<H?]@EAEB>C]D^FCH@IXJEKINFOZPJQHRISETEV^W^XBYH]]^J_Ja@bGcCd^eFf@gXhZ
=na	T!>%Y&F(Z)C*A+A,B-G.Y/I1B2]3F4?6A7B8B9E:?;J<E=D>_?=AABGC=D[EGFCGAHDIDJZLAM[NCPAQDR_TYU_V<WBYJZB][aIbacCdFeDfEgAh]
=naam	v3J9I:Z>J@JBJF]HFI_KHNJOJUIVJWIXJZIaIdJ
=naar	l!J#G%K(J*J-H3I9H:H@HA[BHCIEJIHK]LJMINIOJQXRITJVKXIZB[I]H_XaJb^c^dYfJhI
=nach	_!_#Y%G(H)J+I,I-F/Y0H1J3E4G5K7I8Y9G:H;H=H>E?GAHB]C[DFEIGHHJIDJJKEL]MFNEOFPHRYSITXUGVFWJY]ZG[H]_^HaBbHeHfBgIhH
=nachsten	zL_ZGhJ
=nachweis	z*Y
=nada	e!H#Z%I(H)I*H+I,I-E.J/H0J1J3G4I6J7I8J9E;J=H>E?FAJBDCGD_EJFJGIH@IEJJKELYMDNHOGPIRISITZUHVFXEYJZb[I]F^I_Ia^cIdHeKfYhE
=nadal	v#J1X@HBJHJMZTY_X
=nadi	v!J=Z>K@IBHCHDYHHIJKJSZU^VGZWcH
=nagon	s#X=[@[KJMJSYZIcI
=nagot	s#J.]3J9]:J=J>J?G@HC]DZHEIHKJMJOJVKZG[J]IaG
=nagra	s#[(J-J9[:J=J>I@HBFDJHCIHKJM_X]ZE[JaJhJ
=najpierw	zBID[HJZJh]
=name	X!E#C%G&J(G)H*H,H-e.I/C0I1I2G4]5H6H7G8G9C:D;H<I=F>A?E@@AEB@CFDDEHFcGEH[IeJELEMDNBOBPFQIRFSHTEUHVEWJXEYHZ;[G]C^EaBbJcFdGeHfFgGhJ
=named	w-I9J@JF]HEIIN]ZIbZ
=namen	v-Z:]FZHJKIZE
=namn	w(K-]3J9H:G=J>JBJF]HEI^KHNJOHUGVHWIZH]JaJfI
=nao	M!F#<&E(Y)Y*D+G,D-F.E/H1B2B3H4D5C7E8G99<C>[?X@IA?B7CHD[EFFAH:I]J@KZMXOZPCQER?SBTIUHVbXGZb[Xa]cIdEeFgEhY
=nar	p!J#D%J*J-J3H4Z8J9H:K=J>F@FBFCIDIHBIIKHLJMJNIO^TIVJX[ZY[]]J^JaHbJdHe]fIhY
=nas	q!J(J-J0J3J4[7X9H:J=J>J?J@[BICJDJEJHDIIKJMJNIPJSIUZVHXIYIZF[J]J^Y_JaIbIcXdZf[gJhJ
=nasta	zBHDGH[L^ZI
=nasza	z-[.Y7Y9KHG
=navegador	r!J#I(J.[3I9I:J>H?K@JBJDJHEIGMGNKOHTJVIXJZE]_aIb_
=navigateur	v.ZHH]YbZ
=nazwa	z-[2[9IHIKIZJ
=ne	S!C#A%G&H(G+[,D->.F/B0X1F2E4C7C9?<F>GADB<CZDYEHFCGYHBIaJEKKMHNYPIQFRCTEVYWDXHZ_[I]?^G_CabcFdBeDf]gChH
=necesario	z%Y(ZHKUJdY
=necesita	z%I*Y1JH]fI
=necessair	w(Z=XUIdZ
=necessari	w(Y3J=[?JC]DGHG
=necessaria	w%I(Y=ZC]DGHG
=necessario	z.XUId[
=necessary	j%J)G*J3IDaHDUEVFZGda
=nee	z+E@]CJD^HE[Y
=need	N!X%G&I(J)D+C,E-A/B0F1[2F3F4C5Y6F7E8C9A:B;G<X=[>[?D@YACCbDAEZFGGDHaI^JDK@LEMEN@OCPCRFSFTCUCVWWEXDZ_]@^C_CaAbDc?eFfCgWhH
=negado	r%^*J9I@JKJP_QXVIZHdHfJ
=negato	s%]3J@JFJHJP]QXVJZIaJ
=nehmen	t(J-K>I?a@IHGK^NKZGaH
=nein	z+HD[HI[Y
=neither	t>G?[@IBJHFIJKYOZZX
=nej	w(J)]*H+FD[HFPH[Y
=neka	v*J-K.W3J9K>J@ZHGIHKHMJNXOKP[VHXJZ]
=nekad	n!J#I%_(J*J,X-X/_0K3J4J6J7K8J9G=J>I?K@FAKBHCIDJFIGJHGIIJJKIMINHP_QXRITIUJVJXJZE]J_JaIcJdFeJfHhJ
=nekar	t-J3J=J>K@IHGIIJ[KHN^O]ZFaJ
=nel	d!H#G%E(H)I*H+H-F0H1J2J3[4H5J7I8[9E:];I<J=G>C?F@GAHBDCYD]F[GIH>IFJIKGLIMGOIPFQJRISHUGV[WZXGZE[J]G^I_YaEbZc[dGeHfGgHhH
=nell	p-Z@JGZHGIJKIMJNJ^ZcJd[
=nella	f#J%H&J(Z*K+J,X-H/J3_6J7Z9H:I=H>H?E@FBFCHD]HHI]KDLJMINFOIPIUKVHYJZC[I]I^I_XaIb]cIdXeYfIgHhH
=nello	t3J@^CJHF_Za[
=nem	n#J%X3C<X>F?HCID^HDI[MJOFZGa^
=nemmeno	z-ZCJHGa[
=nenhum	t>K@JBFCKHEKJSJU^VFZ[bJdIf[
=nenhuma	t(J3J:I=Y?I@[BHCYDIHEKIN[UHWYZDa[bJ
=ner	w9J>JBZKJZ]
=nere	w!J#J-J/I3J4]9J:J=I@IBJDJHCIJKJS_THVKZHaIc[dI
=nessun	q%J-J3G=I>H@ICJD^HBIIKJMINZOJSJUIW[ZD]JaYbYcJdIeJf]
=nessuna	o(J-J/J3J:K=I>J?J@FBGCZDIHDIGKIL]MJSHUIVJ]]^JaZbIcXfJhJ
=nessuno	r!J%K)K7J9J:J=Y>J?I@GBGCHDXHFIGKIMKNJS]TJUaVFWJ[J]JaHcHdJfI
=nest	tV]WZ
=net	b!I#I%J&K(J*J,J-G/J0I1F2J3H4I8K9H;K=J>H?I@YAKBECIDIHKIGJJKGLJMINHOIRHSHTJUJVHXIYdZD[J]J_JaIbIc_dIeIfHgJhH
=netflix	wH_ZE
=network	f!J%H-G/F3J5J6J7I:I>G?I@GDJGJHZIHKJNIPJQaSETHVIZE[H]I_JaJbHcbdafGgGhJ
=neu	l!I#I+Z-G/I0X3G8[9H:J=K>E?I@YBYCHDZGJHIIJKHNJOITHUKV[XJZC[J]I^J_IaYcJdIfYg[hI
=neue	]#D%G(E)J*H+X,H-H/^0I1J2I3G4H5J6I7H9Z;I<J=G>X?FAJCBDXEIFJGHHJLYMbOEPIRJSITGUGVFWIXGYIZJ[_]Y^G_IaDbFcHdFeIfGgYhD
=neuem	z>GH[
=neuen	sB[HJI]MJZG
=neuer	w@[BJH[MGV[ZEbJ
=neustart	zf]
=new	I!D#<%F)A*>+],B-@.E0B1C2A3?4@5B6^7?8Y9H:D;C<D=>>D?B@ZAHBeC>DJEDFCHJIGJGKXLYMgN[OHP?QERBSAT@U?V^XAYC[a]]^<a>bCc]dCeAf?hH
=newly	w%Z8^@[GJHDIIPJZH_H
=next	_!I#I%G(F)J*J+I-H/I1E3I4J5K7J9H:I=H>H?I@cAKBCCIDIFKGIH[JIKCLbMFNGOJPZSJUJVZXIYXZ@[H]D^F_JaIbFcIdFe]g[hD
=nfront	l#H-I6JBIHCIIJeKIMJTIZHdIhJ
=ni	i!J(J*J+J,K-I/K0J3@4J6J7K8J9]:G=H>B?F@HAJBECGDdEJHAIHKGLJMFNIOWPJRJSJTIUHVHXGZC[I]I_JaabJcJdJeJfHhH
=niby	z@JHIZGha
=nic	m!J#I%J(I*I-J/J3G9I=J>G?FBGCHD^EJHCIIKGL[MGNHPIT[UJVIXJZ][J]I^Ia[cJdIfJgYhH
=nice	r-K9b=F>J@GBKDIHDKHMJNKOIVIZFaHfJhJ
=nicht	I!G#E%D&F(I)I+X,J-B.D/G1H2J4]7G8@9D;Y<H>H?^@JAFB8C[DEHDIXJ@KJLYQJRES=UGVaWEXA]Y_]a[bGcFdYeCfZ
=nie	L!;#:&B(^*B+Z,G-@.E0Y1I2@3G4J5A6Y7H8I95<A=Z>Z@HA<B9CGDaEFFFHAIZJ>L[O[QHR=SCTAV[WZXGZa]I^GaZbFcBdAeBgHhX
=nieaktywny	z!YHJd[
=niemand	t7J9H:J=J>J?J@IBGCJDYHFKKS[UaVFZIaHcHfZ
=niemandem	zSZ
=nient	n#I*J,Y-I9I:J>G?IBHCID^HCIHKHMINJOHPJTXVIZY[XaYbKc[dJfJhH
=nieprawidlow	vh^
=nieprawidlowy	z3IHJO[R[
=niet	O!=#<&D(Y)Y+Y,D-A.C0Z1A2B3H4G5H6]98<C?Z@HA>B8FAHDIZJBKXMYO[RGS?TJU?V^WHXDZZbIcBdBeHfZgHhY
=nieuw	b!G#E%E(C)I*G+F,G-C.J/[0G1I2I3D4F5J6G7G8Z9^:X;H<J=G?D@^AHBZCDD]EIFJGHHXIHJILFM^NCOFPGQJRISGTFUFVCWIXGYH]Y^F_GaDbHdEeHfFgYhC
=nigdy	l(J+Z1[3I4J9J:I=J>I?J@HBICJD_HEIJKJL^MINJPJTJUIVHWZZD^GbKdYfHhI
=night	n!J%J(J/J4H6J9Y=K>IBGDJKGLJNHOJPIU]VKWI]JaIbKc[f[
=niks	s.X?I@JBJDJHHLZZYa[gY
=nikt	v(J+J-J9I:J=Z>J?IBICJDYHGIGKJMJOJPJSZU^VEZF]J_Ja[fJ
=nim	z#J9J@JHEI^KIOJVIZGh^
=nimmt	q!K-H/I9J@IBJHYIZM^NJTJ_JaJg[hK
=nine	s-J9J@_BJHDKHNHS^UJXI
=ninguem	t+J-J9J:K=Z@JBHDXHHS]U[VGZYaJcH
=ningun	w+J4Z>JCID^
=ninguna	v(I3I?F@[BHCZDJHGUIW[XJZF]Ja[bIfK
=nirgend	zHINZZ]
=nix	w-]3J9H>F?ID[HGaZ
=nobody	a!F%H&Y(F)F*H+Y-E.J/G0J1Z2J3G4I5J6J7I8H9X:E;J=G>G?GAGBACED[EJFHGZHFIEKEMGNYOHPHTIU_VGWXXFYJ[I]H^ZaHbHcXdWeJf^gIhH
=noch	]!]%G&J(G)H*E,H-C.J/D0I2I3C4H6I7G8I:F;H<J=F>Z?E@_AHBHC[DYEFFIGHHDIFJILFMdNDOEPHQJRHSHUEVEWZXDYHZJ]D^E_XaYbEcGdGeIfEgYhD
=nochmal	w@Z
=nodig	s5X=[CYH[MXfI
=nog	d!Z#Y%F(G)I*F+F,H-D.J/D0H2J3A4F5J6H7G8I9]:F;H<J=F>G?E@]AGBDC_D[EGFJGFH?IDJILGMcNFOEPYQJRHSHTZUDVEW[XFYIZA[G]E^H_ZaCbGcGdFeJfFhE
=nom	p!J%J-_/J2Y3G9I:Z=J>J?K@IBJCKDIHEI[KGMJNIOIVJXIZF]JaIhI
=nombr	n!J#J(K+J-]2[3H9H:Z=J>H?J@IBHCYDHFXHEI_KHMINIOIUIVIXZZG]JaHfJ
=nome	l!J#I%J(I)J*J+J-^/I2]3F4I7J9D:[;K=H>F?I@FAIBHCHDGEJF[GIHBIcKCLJMGNGOFPJRJSJTJUHVGWJXIZB]G_IaEbIcHdJfHhH
=non	L!;#<&D([*I,H-A.D/D0X1F2A3E4F5I6H7E8G99;X<E=_@JA?B6CFD^EDFAH@I[J@KYL]OYPBRBSIVcWZXJZa^E_HaZbCcAdIe>f]gAhX
=none	c!E#F%I(H)E*H+Y-D/G3D4I5J6J7H8I9E:G=H>C?EAJB>CXDDFIGYHEIBJHKXLIMHNaOZPHRJSGTJUeVEWGXGYJZF[I]F^G_JaYbEcIdHeJfGgJhF
=nooit	k%G+Y-J1]3I9I:J>H?I@GBGCGDaGJHCIJKJL_MHNJPIUJVJWXXIZD]H^GaXd[fJhI
=noon	w9I@^BFHHZZ
=nope	t/Y9I>KBIHHIIMJNJOXTJZYa[
=nor	t%Z3X?ZHF
=norma	zHIN^ZI
=normal	i%J(I)b*]+X,K3H:J@YBYCFDHHDIKKJNJP]UIVHZHdIfIgJ
=nos	o(J)[5X7X=WHFJZMX
=nossa	w)^.XHJUJZI
=nosso	z7Y
=nostro	w-X4J7YHIJ]MI_YaI
=not	7!B#7%D([+_,A-A.A/J0Z273F5J6H8I9<:G;X=Z>C?b@@A7B8C>DfE@F;G_HEI[JAKFLaO_P8QARAS:TIVhW[X=YFZa]Y^E_^abbFc=eAg[h]
=note	k#J%J(I)I*I-D/J3J:J=I>I?G@XBFCHDJHdIXJJKGLJMGNFOJPJTIVJXJ[J]I^J_JaFbHcJdJhI
=notebook	l-I/J9F>I?I@HB^DIHIIIKXM^NJTJZE]JaJb]fJhJ
=noth	W!J#B%F&[)F*C,G-@.Z/C0Y1H2H3E4F5H6F7J8E9I:C;Y<H=D>=?Y@=ACBYDaEFFEGEH=IAJDK?L_MAOCPFQHSFT]UDVDW[XDYHZ_[D]A^E_[a_b[cDdFeGfBgF
=notic	r/Z8J@[BJD[KXNJZGfX
=noticia	z9^HH
=notification	h(G>I?Z@JBJCEDIJ]MJUJZC^Ia_bX
=notig	w5X=ZBJDKHZI[
=notr	n-].X7Z:X=Z@JHGIJZGaJ
=notwendigen	z=[CGD[HJUHWJdZ
=nous	j%J)J0Y3Z7X8Y9I:X=J?J@ZBGCHDFEXFIHHIGKJMJNJSJU_VHXHZ]]JaHcIdIfI
=nouveau	a!J#G%G(G)K+J,I-C/[0J2J3H4I6I7I8Z9Y=I>J?H@ZAJB[CGGJHEICJHLIM_OIPIRJSITIUGVHWJXJZX[Z]]^I_JaFbGdFeJfFgZhE
=nouvell	s3J8Y9]BIDJIIKJMIZIaJb[
=nova	i!I#H%I(H)J*I+I-E/Z0J3I4J6J7I9F=H>F?HAJB[CHDFGJHGJJLJMaOIPJRKSJTHUHVHXI[G][^J_IaGbXcIdHfIgJhG
=novo	m%H4J8]9J?J@]BIDHHZKJSJX[ZHaJcXdF
=now	Q!a#_%A&H(D)Z*B+D,F-F/Y0F1J2G3@4E5G6G7C9A:H;G<F>XAHBfCYDdEFFEGYH:I:JCKYLDNGO?PCQGRCSYTAUFVIWEX_YZZG[B_Ga@bAcIdDeEf?gZhX
=nowa	v%J8a9H=JBJDXHYMJPJSGZIaKc[dHeIfJ
=nowe	j!I#G%J(I)J*J+J-F/]2J3J6J7I9G:[=I>H?I@ZCHD[H@IEKXLHM^OIPJTJUIVIXJZZ[Y]G^J_IaHbEcJdIfIgIhE
=nowego	v9[>J@HBIDYHEIJKGMZZE]]
=nowher	q-J3Z9G:K>]@HAGBJDJGXH@IIZI_^aX
=nowy	t3J>X@[BJCID^IJZI
=nowym	v-I3H9F>F?G@JB^DIHYKIMIZGaHb[cJ
=nr	v!J-F/E3_HEIDKHNHOaVHZD_HhH
=ntp	l,J1E2H3I4H8I9J>K@JBJCJGIHIIIKJMGPJReXJYHZJaJcEeJfE
=nu	g!I#Z%H(H)J*]+I,I-E/Y0J3F4I6I7I8I9E:G;J=]>C?]@^AHB[D[EJFJGJH?ICJJK]LHMENFOGPIRISJTHUHVGXGYJZX[H]F^I_IaEbGcIdHeJfHgIhF
=nube	i!I#G%J(J+K-G/_0^3H6X7J9I:J;J=I>H?J@HAZBGCJDIEGGJHEIHJYKGNEOGPZRKTZUJVJXHZH]H_YaIbIcFdEfGhI
=nuestra	t)].YBIHI
=nuestro	w7Y9H@HHJM^
=nueva	g#I%I(H)J*J+I-F/Z0J3F4J6H7I9I=I>G?IBZCHEJGJHFIEJJLJMaNXOHPJTJUHVHXG[H][^J_IaIbXcIdHfHg]hF
=nuevo	m%I3J4J8]?I@ZBICJDJH_aJcYdI
=nulla	v:XLY
=num	z(XHJIYd[gJ
=number	N!C#B%E&H(B)D*G+_,F.F/B0F1F2G3e4E5G6E7E8E9@:C;F<G=B>c?>@BAEBDDZEEFEGCI]JEKELEM@NHOePCQGRESFTDUEVAWFXYYFZC[D]?^E_CaZbDcDdEeFfDgEh?
=numer	f!I#I%J(I)I*J+I-F/J3_4K7J9E:I=I>_?H@FAJBHCGDCFKHAIEKFLJMHNHOcPIRJSJTJUJVIWJYKZE]I^J_IaXbIcIdJfJgKhI
=numero	S!E#E%F&I(E)G*F+D,G-C.H/F0G1H2H3d4G5I6H7F8H9B:E;G<I=E>c?A@BAFBACADFEHFHGHH:IZJGK@LFMBNEOfPFQHRFSFTEUEVBWGX_YGZ?[F]C^G_Fa[bEcEdFeHfFgGhA
=numeru	t(J3X>ZCIHGIGKGOaXIZGaG
=nummer	[!G#F%H&J(G)H*H,I-D.J/G0H1I2J3f4H5I6H7H8I9B:G;H<J=G>^?E@DAGBDCCDGEIFIGIH=I?JIKALHMENFOfPGQJRHSHTFUHVDWIXAYHZA[H]D^H_Ga^bFcGdHeJfGgHhD
=numret	l!I#I(I*J+J-H/J3]4I9F:J=I>a?K@HAJBICHDGHCIEKEMINIOaPJRJSJTJVIXGYKZE]H_JbJcJgJhH
=nun	v%K:J>]@JBFCZDIHEKJX[ZY]JdJ
=nunca	d!I#H%I(J+]-J1Z3E7J9J:I=I>G?I@HAKBGCHDbGKHAIJKJL^MHNIOIPJUIVGW^XJZF]G^IaZbHdZeJfIhI
=nuova	h!I#G%H(H)J*J+J-D/X0J2I3D6I7G8K9I:Y=G?IB]CHGJHCJJLHM^OGPJSJTJUIVIWJXH[Z][^I_JaFcJdHeJfIgHhE
=nuovo	l#[%J3J4K8]>IBXHYSJZIaJcXdJfJ
=nur	]!G#D%G(F)Z+D,H-D/F0I1J2J3D4H5J6I9Y:Z;Z<K>B?^@JAIBBCbDFEHFJGXHBJIKCLGM[NDOFQJRISGVZWHXFYIZF[b]D^F_IaCcGdFeIfGhE
=nutzen	z0XPZ
=nutzung	zT]
=nuvarand	s>H@IHIKHOJXKZCaKhd
=nuvem	j!I#H%I(J-I/^0^3H4K6Z7K9G:J=J>I?K@IAZBGCJDHEHHDIHJYKGNFOIPZRKTZVJXJZH[J]H_ZaHbJcHdFfHgYhI
=ny	p#J%I+J3D4J8^9I=I?H@JBJCGD^H_KHMHNJOEPJSHVJXJZH]JaHcYdGfIhJ
=nya	l#I(J*J-H3J7J9I:J=I>G?J@JB_DHH@KYMcNHOJTJUJVIXJZA[I]HaIcJdJfJgZhH
=nytt	n!I#F%H(G*J+J,J-E/[0I2I3I4J6I7I8]9]:[=H>J?I@ZAJBDCGD]GJHCIEKCLHMDNDOJPJTIUHVHXIYJ[Y][^F_JaIbHcJdFeIfIgJhD
=o	N!D#B&E(I)G*B+J-I1A2J4W6E7D8@9D;B<D=X>Z?[@BBJDCEGFCGAHGIZJAK>LCMYNZO_PGQCRXU^WGXIYE[A]Ya[bAf]gC
=o365	o#I*I/X9I=ZBKHDIJMYT^WZZIdK
=obecn	z@JZHh_
=obiekt	z#K>JBKDJGZHIMJ__dJ
=object	W!b#G%D&J(E)H*H+H,G-C/E0F1F2I3E4D5J6H7G8E9D:G;b<H=F>F?H@CA]BCCGDFEIFHG[HXIEJGKFMFNDOGQIRFSITGUFVCWIXGYGZB[H]G^Z_eaGbGcEdEeGfCgGhD
=objekt	o-J/I0JA_GZHEIJKJMJNKZJ^J__dHfG
=objektet	v;Y>JG[HFZJ_]
=objet	p!I-J;[AYGZHD_^dJ
=objeto	j!H-I3I:J;]@JA^BICIDJGZHEIIKJMJOHTJVIXKZF^X_ahI
=obrigado	v#J-I9aBJDJHIKJaI
=obsoleto	z1]HI
=obtain	z,[HJ
=obviou	z-]
=obwohl	l!J#]*Y-^/J3H9I>F@HBJDJHJIFKIM[NJXJZF[I]H_IaYh[
=occur	v)_*HHFNXTI
=occurr	oBIKGSIZ_eZ
=och	W!Y&D(C*Z,C-=.X/A0B1E2F4A5E6]8_9<:X;C=_>]?=ABBYDGEDGCH<IcJEKILCMGNGP?QESATZUAVEWEYXZA[C]X^B_@aEc@dDeBhX
=od	r-J3G4J6J8]9F=J>I@^CJDHHDIHK]MGOYPJRJVKXIYIZ]]KaIdEfGhI
=odblokowac	w#^BIHJ[X
=odblokowani	z[^bG
=oder	j#J%[)J*K,Z-Y3[9X:Y=I>I?J@IBICGDIHDIHKINZOJVIXI]JaXcXdJfK
=odgadniecia	t-[
=odmowa	t%_*J-J9I>JBKFJP_VIZF
=odrzuca	p*K-Y/J3J9J>J@YBJHGIGJZKXO]VKXJaHhJ
=odrzucony	z,Y4JP[QXZJdH
=odznaczon	w(I9J;]BJGYHId[
=of	D!;#A%E&C*F+B,H-b.A/H1^4A6[8Y9E;]<]=F>>?C@EBBCXEYFEG^HcI[JFL>OGPXQGRYSHUJX^YJ[@]X^B_>a@b>cIdAfFg<h=
=oferec	z?^HJaJ
=off	S!g#F%B&I(A)]*A+E,E-?0E2F5D6E7C8B9?:B;Z<[=@>A@?ABB=CAD@EEFEGBHHIAJDK>LZMDN?OCPDQGRJSCTIUdV=WBY_ZA[F^C_AaBbXcId^eCf^gChW
=offer	c(G)F*_-J/J3I7J9J;Z=J?a@IBFCZDIHAIIKHMHNJOJTHU[VHZD[]]IaEbHgHhJ
=offic	U!D#C%D&I(B+E,G-C.H/]0F1B2G3[5G6G7F8G:E;G<G=Y?J@FAEBECDDCEFFGIAJFKALEMdNBOFPDQHRGSFTfUEVJWHXDYFZH[C]C^E_DaFbDcCdFeGfDgehC
=offlin	k*J-H0[3J4X9G>I?JBIHaIJKJMINKTIXJZGcJ
=oficina	z3H9Z>[?[HEMJOHVJXJ]J
=ofrec	w3H>H?bCJHJOHaG
=oft	o#[(J*J?J@GBHDIHFIJKHXdZE]JaJbJdKhJ
=often	l#X@JHYKJPITJXbZCaI
=oggetto	s3I;Y@KAJGYHHIJZH^X_a
=oggi	t9J>I@^HHIJKGX]ZHaI
=ogni	z@^HZ
=ohne	g!I#J%I(J*J-J/H0H3a4J7K9J:I=I>X?H@HAJBHCIEZGIHGIHKGLZMYNIOJPHTJUJVIZC[_]I^I_YaIbJcJdZfIgHhI
=ok	Z!C#C%Y&H(A)_*B+E,F-I.G/]0E1G2H3?4D5G6J7C9f:C;F<H=A>?AEBaCGD@EEFEGDH:IJJFK?LEMJNJOAPIQGSETJUDVHWDXCYFZ<[D]A^D_BaYbJcCeFfBgAhB
=okta	g7e?J@JBJDKHFPJSJUKVJZDbI
=old	O#c%A&H(?)B*B+I,D-=.F/I1]2D3B4@5[7B8I9>:A;[<F=B>b?@A_B9C@D=EDFDGAHBIAJAKaL@MdN=O@PAQFRBSCTDUBV?WEXBYbZ=[A]D^F_Ja?b@cAd@eDf@g[hj
=older	q(J-I1a3J9I>J@[BIDJHJIFKFNJOYPJZFbZhE
=olvid	tBIDYHGZ]
=om	d!F#E(b)H*G+_,I-D.[/I0I1J2H3F4H5J6I7G8I9];H<K=X>G?E@YAHBICIDGEJFJGIH[ICJJKDLXMCNEOFQJRHSHTXUFVCWIXF[E]E_GaFbFcHdFeIfXgIhD
=omdat	z9JBIHFZJ]]g]
=omgev	v#I7J9JE[HGNJRJUGc_dY
=on	@!J%I(C)X*@+B,E-H/X0C2@4A5E6Z:?;Y<Z=G@HA[BBCWEcF=G=HDI<JeK<LXMDOHP^QJRZUDW:X>Y]ZD[J]I^]_^aEb]dZfBhJ
=onbereikbaar	z4[HJcY
=onboard	g!J#I%I)H*H+J,c-H/H3G4J6I7I9F:I=I>I?FAJCHDHEKFJIGJJKGMINHOJPHSIUIVIXJZB[J]I^J_JaFbJcHdHecfFgJhI
=once	c!J#I%I(I)I*Z+Y-I/I3J9E:J=H>H?H@ZA]B^CIDHHIIHKFMINHOIPaVGXFZB[I]H^JaZfKhJ
=onde	z+JBHDJH[Z^dGfG
=ondersteund	w3]7[>K@HHJZIdIgZhI
=one	I!@#<%Y&D(E)E*b+@,C.D/a0E1A2I3F4@5Z6A7?8E9E;H<D=<>J?C@cAbBECeD?EAFBGDH=JCKiLaM]NAO_PGQCRBSATBUGVAWIX<YBZG]D^B_Ea;b>c@d@eCgFhf
=onedriv	j9I>I?KBIFFHdIKNJaIfJ
=ones	g!J#I(I)Z+J/G3F4J6J7J9H:J=I>G?I@BAJBECJDIGJH@IHKdLHNXO]PIRJTJUHVHYYZD[J]I^Y_JaGbKcHfJgIhZ
=ongeldig	w,J3ZCGDJHIIIO[R[aJ
=onjuist	v,[3[HIOGh[
=onlin	h!G#I%I(H)I*H,J-F/c3J4J6J7J9H:I=H>I?I@EAJBECIDIEHGJHZIDKDLJMZNDOJPISIT_UJVIXFZC[G]H^I_HaJbFcEdHfIg^hE
=only	N!I#@%^&H(I)]+H-E.F1E2D3D5E6C7B9@;X<F>C?bAAB:CdDEEDH?I]LCMXOFPIRDSBTYUCVIWD[c]BaBbCcCdGeEfCg[h@
=onprem	L!]#@%B&E(D)?*?+C,A-=.F/b0_1E2E3<4A5F6b7Z8B9@:=;D<E=E>A?@@<AYBEC@D?EeG@HEI;JAK;LBM=N[OBP[QERCSAT^U>V=W?XAYCZ8[A]?^@_ca@b?ccddeAf^gZh?
=onpremisesadminactionrequir	o/JEbHHNFcGdJ
=onpremisesconnectivityerror	p!K/JEHHFNH_IcbdJfJ
=onpremisespolicyviolation	k/IEIHDNdcJ
=onpremisessuccesscloudfailur	k/dBIEJHENHZJcH
=ons	s-Z9I>I?J@]HGJZKIXI_[aJ
=ont	t!])[3IHGMXUYZJ
=ontbreekt	p!J#J%Y+I-H/K3^4H5Z9H<I=H>G?Z@JAJBICYDGGJHDIGKIMJNJOFPJV[XJYWZF[J]J_JaHbXcK
=ontbreken	t#K,J-J3^9I=_@JCEDJHDIZKJNJXJZJ]JaI
=ontem	t#J-J9I@]BJDIHHIEKGMINIZF]^cJf]
=ontgrendeld	z#HB[T[[H
=ontgrendelen	r!H#^%J1]2KBJHFVHZI[ZfJ
=onthoudt	z-I3I9J>J@JCIHIIGKbOIaJ
=ontvangen	z>^aF
=onze	v)]MYOYUXVJ
=ook	r-X3J@IBJCJDJIIKJLZMFN_ZEa]hJ
=oops	z3^@XHIZE
=op	Z!D#]%]&I(J*E+E,E.H/D0E1F2[3?4C5X6D7E8F:C;]=D>]?C@YAEB@CGDIEGFGHAI@K@LENCOAPGQGR_SET_U^VJWCZC]B^H_Da]bacFdCeFgEhF
=opcao	s(Z3J?YCYHHTJZJ[[^XaI
=opcion	s(Z3HC[DIHHZJ[Z^YaJ
=opcji	t#J([*K+H-J3H9J=K>J?_BJCZDEHEIIOJVJZJ[Z_JaF
=open	]!I#Z%J)I*H+J,J-G/Y1G3H4F5J6[7G8J9H:H<J=G>ZBDCIDFEJGIHcIFJJKDLJMFNGOIPGRGSHT[UGVHXHYIZ<[G]Z^I_IaFb^cZdHeJfHgFhG
=operador	t%HHHPaaZdHfH
=operadora	wHEOJSHTJZJaa
=operateur	t%J3I>YHEP]ZHa^dIfI
=operation	g#K%Z(X-I1]3I8Y9I?K@JAZBIDJHBIIMINIPJVKZ^^J_XaHbGeI
=operator	e!I#J%G(H*H3G4J7J9I:J=J>^?E@IAJBICGDJHDKJNKOIPcSJUKVIXJZF[J]I_JaabJcJdJfJ
=opgegeven	w,[3I>JCXD^HIOJZI
=opnieuw	h#J%X(]+Z-H3J7J8[:Y=J>H?I@ZB]CIDEHAIHKGLIMYNIPJUHVXXJ[G]I^HaIbXdHeJfJgJhG
=opti	t(]+I3G;K>I?_@JCXDGHEIIKILJOJVIZF]J^YaFfJ
=option	V!D#D%C&K)D*a+E,F-E.J/G0I1D2I3A4G5I6G7G8F9G:E;H<^=E>B?_@DAGBFC^DAEFFHGEHFIFJFKELYMFNEOGPCQIRHSHTYVFWGXYYHZ<[c]C^e_GaCbXcGdYfFgFhF
=optional	w,JBKGIHEUJVI^Jd^e^fJ
=opzion	t(]3JC[DIHGTJZI[Z]J^XaH
=or	V!G#X%G)J*F+H,I-Z0J1F2^3H4H5I6J7G8H9G:I;J<W=A?I@HAGB@CFDbEHFJGGHYJGKELGNaO]RGSGT^UFVEWIXYYJZE[H^D_HaZcIdFeJ
=ora	p-K3F9J>H?J@ZBICIDJHEIIKJOGR^UIVIX^ZGa^
=oracl	z#FHaLI
=ord	z-^
=order	n9I<[=H>E@HBGDIHcMIXHZJ]IaIbJ
=ordinary	w%I)YBJHEP^ZH
=ordinateur	v-I3J9G:J>J@GHbIIKJMZXJZFaI
=ore	p@_CKHHKIX[ZJ
=organisati	i!I#J%I(J)J*I-J3I7J9J:Y=I>J?J@JAJBICIDHE^F[GYHEIHKKMJNYPHUIVFW^XJZH]I_JaIdZfI
=organisation	R!D#G%E(B)H*D+G,H-G.I/H0I1I2J3F4I5J6H8I9H:b;I<J=_>G@DAIBCCFDHEaGHHAICJGKFLHMFN^OGQJRISFTIUcV>WbXFYIZ;[F]D^E_HaFbEcaeGfFgFhG
=organisationen	m(I)I*I3J:H?JCKDIEZHGNYPJVHW]ZHaJd]
=organizacao	j(J:[@JBJCJDJEZGJHGNZU[VHWZZGdXfJ
=organizacion	j!J-K:[?JBHDJEYGIHGN]VFWZZGcYfI
=organizacja	s(I:H?JE]FJHINFUXVJW[ZJcYdIfJ
=organizacji	o*JN[VJWYdZ
=organizational	tF[GZHI
=organizzazion	j%I(I:Z@IBJDIEYGJHFU[VGW]ZFfJ
=origin	z:^ZJ
=original	z(J-]4JA[HDIFP[
=orphan	z!H/GAJHJPJSJTIZI_a
=os	i!I#I%I(H+G,J-G.X/J3_4J7I8Y9G:H=I?F@GAIBGCGDCF[HZIFKFO[RJSHTIVGXIZE]H_JaXbJcJdJfIhI
=ospiti	z:]
=oss	z@[HJZHd]eJfI
=other	_!F#J%E*Z+H,J-].J/F0J3G4I5J7G8I9G;J=F>G?Z@DAJBCCCDFEJF]G]H[IEKEMINGOHPJRKS[TIUEVZWGXI[F]I^H_HcIdIeKfZgHhI
=otherwis	z%]PG
=otra	j!H#Y%K(I*J+J-G/J3J7J9H:_=I>I?I@bEJHAIGKJLJMHNIOJPJSJTHUGVGX[ZD[[]IaHbJcJdIfHhI
=otro	t(^)J*J7Y:J>Z?IBIC[DHHEVXZGaK
=ou	P!=#=%l&?(;)@*>+>,E-A.B/>0?1?2@3C4=5B6>7?8=9C:;;f<B=;>@?;@9A>B9C:D9E@FqGlH?I8J?K8L?M;NDO<P:QAR>S?T?U=V8W@X;Y?ZA[>];^>_>a=b<cCd9e?f9g@h=
=oubli	n%J(H7J>X?I@IBDHYKHMINJVJZ_[IaIbIdIhH
=oud	s#J-H/[0Y1]2J4H5[6J<I@IBJGIHFK[MJNJZH[IcJdJfI
=oude	g!I#[%I(I*H+H,J-H/G0J3F4I6I7J8J9H:H;J=I>_?F@EAJBFCEDDH=IFKXLJMbNHOGPIRJSITGUJVHXHY^ZC[J]G^J_HaEbHcHdGeJfHgZhb
=our	L!>#B%H&F([)H*a+B,D-].G/I0J2[3F6X7f8F9@:d;D<E=]>H??@XABBECAD?EYFGGAHFI<J_KDL@MGQJSITKUbV<WIX?YCZ@[G]?^@aYbGcYeBh@
=ours	q-H7X8[=JBGGHHCJ^SKTKY[cJgX
=ous	w%[(HG_HFVJZG
=out	Q!J#f%B&H(])B*C+D,E-?.F/E0E2F3I4A5Z6[7B8X9Y:B;E<F=W>>?BACB;CADAECFGGaHEJXKCM?NAOCQFSBTHUCWEYE[D]c_Aa@bAcZd?e]fEhB
=outag	r7J9E>J@JHGMJS_ZEc]
=outbound	s9J>JBFHCTJcd
=outdat	s1^4J>]?ICIDIZFeIfF
=outlook	X!I#C%I(I)J*I+G,I-G.I/H0J1J2K3E4H6J7H8J9E<J=I>D?G@CAJBdCHDGEKGIH^IEJJKFLHMdNFOFPJRISJTYUIVGWJXIYJZ>[H]G^I_GaGbFcFdIeJfHhE
=outra	j!I#F%[(H*J-F/J3I4J7H9H:_=I>F?I@cAJBECZD[EJFJGJHBIELJMGNHOIPKSJTIUHVHWKXHZA]I^J_KaIcIdHfIhG
=outro	t([*X7X>XDJHFV[ZH
=outsid	o%J(^)J:YBIG[HGPHUJVYZFcX
=ouvr	zHZZKh]
=over	d%G(H)I*H+F,J/H2b3G4I6J7[8J9[:H;J<]=I>D?HAJCGFJGJHYICKELHMCNGOGRHSGTEUIVHXHYIZA[H]H^H_JaGbGcHdIf[gHhG
=overeen	t/J0I3H6^>JHGO[TIaH
=overnight	z#[@]BKHGKJZJ
=overrid	z/DH_LXNJ
=own	Y!D#E%E(G+H,J-?.I/X0I1H2I3D4H5I6[7a8G9D:f;I<J=D>X?]@bAGCGDEFGH<IIKAMENAPYQJRFSETZVbWDXHYIZ:[D]F^a_FaDbCcDeIfFgDhB
=owner	t#H%J(]@ZBJHDKJPGVEZI^^
=p1	^!D#E%E&J(D)G*G+G,H-D.I/F0G1H2J3D4F5I6G7F8G9@:D;H<I=n>B?C@BAFB>CDDCEHFHGFHGIDJGKCLGMDNDOFPDQHRFSETGUCVBWFXBYEZ;[F]B^H_FaBbEcEdBeEfBgFhF
=p2	t9J=]@IBJHXZI
=pa	Y!@%Y&H)D*D+D,C-D/D0D1E2[3C4@6X7C9^:@;Y=@>Z?@@CAXB=C@D?FEGDHHIHK=OGPCQFR_SDU]VXWDXZYGZA]@_KaZb_c@d@fFgDhC
=paar	t#[>J@IBIHZIJMJNKT[X[ZE
=packag	wJ^
=pada	v4];YZJdJ
=padla	z(J9I>[@JBHDJHGS]UIXJZG]JaGbJf]
=page	K!F#?%A&G(B)X+a,C.c0C1D2F3A4C5E6C7d8B9@;F<E=D>H?_@9ACB8CCEJFCGBJ?KCLBM@NEPFQFRDS^TFU[VGX[YEZX[^]a^>_AaBb[cJdJf@h[
=pagina	_!E#E%G(F)G*F+c,G-].]/I0J1J2I3C4G5J6I7G8J9E;I=G>B?D@CAIBBCCD]EGFJGJHFJJKCLHMFNFPFQKRIS_THUDVBWHXbYIZa[H]E^I_IaCbFcHdGeJfGgI
=paid	z=_HFZI
=pais	v#K-J3d9I=J>C?HBICFDJHDKJOGVIXHZJaE
=palabra	w-[HJ
=palavra	j%J-^@]BXGWHDIIKYNJUJVXZEdJ
=pamieta	z3J9J>J@HBJCJHEIGKbOJZHaH
=pamietam	v:X>[?K@JHEKHMJZYaHh]
=panel	z>KH]
=pann	v/K@JHYS^TGZHfY
=pantalla	q#J+Y9J>^BIHBKKZGaGba
=paper	z@YHZIFN[ZJ
=par	d!Y#G%C&Z(H)J*C+J,H-E/X0J1J2K3J4H6G7^8H9H:Z;I<J=E>F?]@_AIBDCHDHEHFFGIH>IEJJKELIMGNJOHPHRHSITGUEVGWIXXYYZ^[I^Za[b]eHfDhG
=para	U!A#D%Z&J(Z*^+H,D-A.G/C0X2G3B4D5H6F7J8F9B:H;F<H=F?^AXB?CGD_FFHYI?JFKILHNBODSGU^VbXAZA[I]BaBbHdGeFfAgDhA
=parado	w0ZHIfY
=parait	w@ZHIIJKJV[ZHh[
=parc	zZG^Xh[
=parcel	w3J?IHa]JaD
=pare	t-H9K?J@]BJFJIKRJTJXJaJcafG
=parent	w%I;^HI
=parental	z![H[ZF
=park	v>J?IHaZJ
=parou	zBHHFRJYXdJf_
=part	b!I#J(G)J*K-G/]0I1J3^4J6J7I8J9J:G;J=]>Y?F@EAKBFDFFGG_H<IaJHKFMHNGOFPIRJSITHUHVYXHYJZW[I]H^I_IaXcHdZfFgJhH
=partag	v%I>J@ZH_KIOJVJZE
=parti	o(J-J3J9I:I@JDJHCI]K[NKOKV]ZH]YaJ
=partner	f!G#I%J(H-G/F0J3J7I8Z9I:d=H>J?J@EAJBDCJDHGHHXIFJJKELJMENHPGSGTHUIVIXJZA[H]H^I_[aJbHcJdIfIg[hJ
=party	g(J-E.Z/I7_:J@GBGGJIGJ^KGMJNHSJVJZB^JbYdKgJhI
=pas	O!?#>%G&F(])E,I-H.J/D0X1D2C4@9<:I<D>??[AAB9CIDJFBH=IXJBKJLIMZOZPGQDRDSATIUHVbX=YIZb[]]Y^H_Aacc>dZeAfHgHhZ
=pasa	r%H3J;Y>XC[DIGGHDKZM[aIfJhI
=pasado	z>J?J@IHIIIKbMJNJZHhH
=paso	v*X3H?GC_HYMHZJaJeX
=passa	p%F-I;[=K>Z@JC_DHHFIHK[MJNJUJZ][J]JaHhF
=passado	v9J?I@HCJHGIJKbMJZF
=passcod	v3J>G?FBJDHH[KHZIa]
=passfilt	jHCJcZH
=passkey	j(I)J+G9J>J?b@HBGCIDEH[IJKIMINJOJUJVGZF[JbHhI
=passphras	p-J2Z3J@JBJDJH[I_KJNJZE
=passt	w6YBZHJIJKHN]OXZJ
=password	5!<#Y%J(Z)B*C+9-^.>/Y0F1E2a3;4=5E7]8D9>;A<Y=D>B?@A<B^CFDIEDFAGXHYIcJ]KaM_N]O;P<Q@R>S?TBUIVCWIX>YCZc[a^]_=aCc?d]eXf>ha
=password1	z-[ZJ
=passwordneverexpir	wLY
=passwordprofil	m%I(b-G/I3J@IBJCIH?IJJHKIMGNHZH^KcJgbhJ
=passwordreset	c#H%J(H)J*J-H.c/H7G:I=I?J@HBEDIGJHAIHJIKHLKMHNKRJSbTGUJVJWJZC[I]I^KaGbFcbdHfFgEhI
=passwordresetservic	n%J(G)J-J7J@IBADJHAIJKHMINKSDUGVIZCbGcHdIffgJ
=passwordresetsuccess	z/GAHBaHHZF_G
=passworter	z([@JHJIJKIN^VIZI
=past	n%H0J>E@YHXK_ZZ
=patch	o(a-I5Y@JBHCJKJMHNJZJfXgG
=path	sFaHFIEZF
=pattern	m-^3J9J?J@GHFIFKHNJO[Z^
=paus	z-I@IHGKIR^X[ZH
=payroll	v!ZH_ZH
=pays	z3_HI
=payslip	zH[ZJ
=pc	X!F#a%G&J(C)G*F+G,G-C/b0I1I2I3F4G5J6H7D8I9D:E;H<J=F>A?D@?AHBECGDEEGFIGGH@IBKCLFMgNDOGPFQJRHSGTJUGVDWIXCYIZA[E]D_FaDbfcDdEeIfGgc
=pcs	q#J(H)J*H,J.X/J4J@JBIEGHbJJKHNIPJZFb]dF
=pdc	l!G#G%I(I)J*H+J,I-F.J/J0I3F4h6J7I8J9C:G;J<J=H>F?G@HAHBHCHDGEJFJHBIGJJKGLJMGNGOHPIQJRISHTJUGVFXHYIZE[J]H^J_HaDbIcHdHeJfGgJhH
=pdf	r-I?JBIHdIJZGcK
=pede	i!K#J%J(J*X+X-I/J3I7K9E:Y>E?G@GBGC]DGI[KFLXM]OGTIUJVHXGZF]I^JaIdJfKh_
=pedido	w9Z>F@IHWOIX]aX
=pela	w9^BIHGNWP[ZH
=pelo	qHG][cYdZfJgX
=pend	wH^
=peopl	Y!D#G%C&J(Y)Y*]+J,H-^0H1G2J3D4G5H6H7I8_9C:X;^<I=D>B?G@AAYBCDIEGG]H@JEKEMDNBOGPaQIRHSETGUDVXWFXEYGZJ[Y]F_EaHbJcEd^eHfIgEhF
=per	W!]#Y&I(Y*Z+H-D.I/F0G3@4F5H6F8G9X:C;G<I=A@dAGB>D_FGIBJGK@LFMXNDOBPYQHRFSDU[V[ZB[D]C^D_FaGbEcEdIeFfCg[hC
=perch	m#I%H(I*X-I/Z3J6J9G:J=H>G?I@FBICFDJHDIYKGMGNYOGTJUYV[WJXHZ_[W]Y^JaHdJgJhI
=perdi	l#H>b@ICJD]OJTJZH]KaJhJ
=perdio	w%Y4X>[DJHIZIdYfJ
=perdu	n%Z>_?IBIHFZJaJd[fJ
=perfil	t*J3^9G>E?I@JCaDHHEIIKIMIO[VJXJZIaF
=perform	s%](F<X=XHG
=pergunta	t#F%H(J)I*^,J-H3J9H?_CGDIHEKJPGTIVIX]ZI]JaJ
=period	r9F@[HWNEWJX^
=permessi	r%[(^;X>JHFZJ]J
=permiso	i!J%_(^3J:J;[=J>J@JBJDJHIVFZI^XbKdDeJfJ
=permissao	s%Z(]HJVJ^Y
=permission	X!G#F%a(a)G*G+I,J-F.K/E0I1I2I3G4H5I6I7H8I9E:H;_<J=E>E?E@CAHBDCHDFE]FGGGH]IGJIKGLGMGNFOIP^QJRJSITHUGWHXHYJZ?[F]E^I_FaGbGcGdGeIfHgHhF
=permisso	p%Z(Z;[@KKKZIdJ
=permit	q%J(E-J/[9I:J@]BJH[IHV]XJZC^[hJ
=permitir	w.[[Z
=permitt	q%Y(I-^/K9H=X>H@GBIGJHGIYLJNJPJVEZB]I^^dJhI
=pero	g!I#G%G(J*X+K-H/Z0J3F4J6J7J8J9H:J;K=H>E?]@FAJBHDGGJHAIGKGM^NJOYPIRJTZUIVIXGYKZC[_]I^JbZcId[eJfFgJhH
=perso	o(J4X>b?[CJDFFIHDZGaI
=persona	z9]=JZJ
=personal	m#F>]?[@ZBIDHH]PWTGaG
=personalizada	t-ZBKH^SKWJZG
=personalizzato	z-ZHZZI
=personn	p%I(J-K3J9Y=Z>J?H@IBICJDZHDIJKJS[U]VZXJ[IaJcIfJ
=personnalise	z-XH[ZJ
=pessoal	z#H>Y?YHX
=peut	j(H-J3J:J=[>I?G@ZBFCJDIHYIIKHLJM[NJU]VYXIZC[Z]IaIbFdIfIhH
=peuvent	r8ZHJP]ZJdY
=peux	m)X*I+J-H/J3G9H=I>^?H@IBJDGHBIHK[MJOGPJVGX[Z^[I]IaFfJhH
=pgmsa	z!J%J0aHCZHcJ
=phish	sH_ZEaJbJ
=phon	K!G%D&G(?)C*b+Y,D-?.F/B0F1F2G3]4E5F6E7C8E9>:A;E<F=C>e?X@BACCZD_EEFDGII>JDK@LDN@O^PCQFRESDV@WEXBYFZJ[B]]^C_CaacCdDeEfDgIhG
=phone	T!E%F&I(C)D,F-B.I/C0H1H2I3b4G5I7G8H9C:E;H<I=E>c?[@BAGBFCYEGFHGFHZICJHK@LGNDO[PDQIRGSGTDUCVCWHYGZ?[D]A^G_EaabEcFdFeHfEgZhD
=photo	w#I9J@JGJHaZHfJ
=photoshop	p9H=EHbZJ
=phras	q-aHHIYZH
=phs	r!J#H%J/K3H4J5J8J9I=F>J@XAJBGG_H[IJJIKHLIMZNGPGTJXIZI^I_IaJdZgI
=pick	e!K#J(E)H*_7J:J=J>J@aBYC]DIGIHCI[KFL^MDNEPIZ@[H^J_JbIdJfJgKhF
=pictur	s#G@JBIH]KKb[hJ
=pide	f#I%J(K-H/J3I7J9E:X=X>F?H@FBEC^DFHZI]KGLYMYNJOHTJUJVIXIZF]I^JaIbJdIfJgKh_
=piec	s*[3J?J@JBJHGMYOIX^
=pilot	n!J-J3J:J=J?KB]DIHYIIUIVZ^J
=pilotgrupp	zHZPJVZZI
=piloto	zHYVY
=pin	a!H%I(I)J*H+I,J-D.J/H0J2K3B4E5J6I7I8J9A:G;J<J=H>@?B@FAIBECFDCEJFJGJHiIdJIKDLIMDNFOAPIQJRHSJTEUIVHXDYJZ@[H]E^J_IaBbYcGdJeJfGgIh[
=ping	z7]9]@KBIHETJZD
=pingfederat	l-J7c9IHFKJSIZJaIgJ
=pisz	v9JHGI[PJVZZ]
=piu	f!G#I%G(H)[*H+H,I/H0H1K2J3C4I6I7I8J9E:G;J=^>_A^BCCXDDEKFJGIHGIDJJKZLIMENFODPIQJRISITJUFVDWJX^YZZF[H]F^HbHdHeIf]gJhE
=plac	r1G3YH_JYdXfG
=plan	n!J#J)J-H/J1C3H4K7J8J9F:I=e>F@GAJBHDHGGH^IGKHLKNHOJTJUJVEZC[J]I_IaIbJcJdJfH
=plann	s-EHa
=plant	p#X4J>JHDZZaYcIeYfZ
=pleas	V!E#X%H(D)F*F+G,I-H/H0J2J3F4I5J6J7G8J9b:E;J<J=B>B?G@CAHCGDDFIGHHaIXJDLGMGNHOHPGQJRISGTBUEVEWJX[YJZa[B]E^G_GaFcGdFeIfGgGhG
=pls	p#_(J-F@JBFHGIIJJKGMINITEZ_^JbJdIhH
=plus	[!F#D&J(E)[*G+[,H-].I/G0H3^4I5I6G7G8G9B:F;H<I=[>Z?Z@GAGDCEHF]GFH=JGKJLGMENEOAPFQIRFSFUFVDWIXZZJ[G]D^HaIc]eGf^gGhE
=plusieur	q!J#[+J-J3H>I?K@JA^BJDHIJKJTZX]ZF]I_GaH
=po	k!H#Z%I(H)J*J+J,J-H/J0J1I3H4I6J7J8J9H:I;J=H>G?G@EAJBZCGDGEJGJHAIHKGLINHOJPHR]THUIVHXXZJ[[]]^J_ZaEbIcHdGeIf]gIhH
=poco	w9H@_BGHHM^ZDhJ
=podac	z*^CIHK
=podalem	zDaHJZFaJ
=podcza	w(I3JDIO]SJZ]^JeY
=pode	j!K(Y)G*I,I-G7I9I:H=Y>H?IBYCIDGHGIZK]LIM]NHOIPJUIWIXJZB[J]I^]aGbJdIfJhF
=podem	r#X*J-I3J9[>J?K@IBZCIDHHGIJKIOKTIV]XIZFaHcI
=pogingen	q#^-I3J9J@IBIDJHETJVJXbZGaHbJ
=point	m#I(J*J,J-_/J2K7J9H:J;J=I>G?I@HA]BHCHDHFJHDKFMINHOHPJSJUJVIXIZF]H_baHbIcXhI
=pojawia	v+]3I9J@KDIHFOYZ]
=polaczeni	z3J9I?^@IHGIJKJNIc[dJ
=polaczenia	z3ZOISGaXc[
=pole	v!J#K(H3[9H;]>I@HBHDIHDMJNIOJXJZI]J^]aJcKd[h[
=polici	sH]NH
=policy	L!C#C%C&G(?*b+D,E-A0F1F2G3C4C5c6F7C8E9C:A;G<F=@>B?I@XAEC]DAEDFFGDIAJaKFLDMANfOEPCRFSCTBUFV?WgXCYGZ:[C]B^C_CaAbGcDdCeEfDg@hB
=policyn	zHHN]WZZH
=politica	d!I#J%J(H)K*Z.Y/I3G7J9J:H=H>I?[AJBGCIDHEJHGIHJJKHLKMINdPJSIUEVFWaXIZD]I_JaGbIcJdIfIgJhJ
=politiqu	v.X3J@KHYN^UKWXXJZH
=poner	q9J:I?J@aBXDIHFIIKYVJXJZF[[
=pongo	z9JDJKYMJO^ZJhK
=ponowni	r+]@ZDJHHTYZJ
=poor	t!]@HHGZHc[
=pop	w+[@IBDD[HZMIZE]J^Ja[hJ
=poprzedni	z3H>]HIKXMYOH
=pops	r>H?FBEHFMGNZZYaa
=popularn	z-]
=por	Z!_#^%D&J)G,G.I/G0H1I2I3H4F5J6G8G9X:];H<J=D>A?DAGBHCDDBFHHAI[JGKHMEOAPHQIRGSGTEUDV^WGXEYHZ_[Z^F_FbHdBeFfBg[hC
=porqu	p!I#I/_3J6J@JBIDJHDIKKFL^MGNGTIZG]^cJdJgZhJ
=port	j!J(I)H*^-I1F3I4[5J9G>G@IBHDJH_IJKJMINJPIRGTIXIYIZI]Jc^dJfFgI
=porta	vAZHXcZ
=portabl	n9I>Z?H@IB[C]DYH@IJKIM[VJZH]IaGb^cJ
=portail	w0X:ZHHT[
=portal	U!F#C%D)D*E+H,G/A0[1]2I3C4G5G6H7C8G9I:a;I<J=E>A?J@YAGBCCCEFFHGFJZKILENXOGPDQJRISYTZVFWEXCYHZJ[J]C_FaDbHcCeGfDge
=portatil	p!J#J-J3H9H:I>I?J@IBZCJDHHZIHKIM^NIOJTJZG]JaJb]cKgI
=possibil	v(I3[:ZDIHJUZZH
=possibl	d!G#[%E(I)F*I+J-I/H0D1I4H6J7]8I:G;J>F?F@ZAIBBCGDIGGH^IIJIK[LIMHNJOIPYRFSFTGUGVCWIXGZ^[Z]G_HaHbGcGeJfIgGhG
=possivel	v3Y4Y6YZJdIeX
=posso	j!J#J%I(X*G-H3F7J9E:H;K=I?FAJBHCEDHHJIEK^LJMHNGOHPIUHV_XbZA[H]G^J_KaEbJfJgJhG
=possono	s3J8Z9I>J?J@ZCJHHKINIOJPXV^ZG
=post	s+I3[9]>J?]CJHDIIKJOIZFaJ
=posto	wB]HEMGV[
=potet	v#X9[@JB[MK
=potrzebuj	wD[H^ZJ
=pour	Y!D#E%[(Y*X+E,G-D.J/G0I3X4F5I6H7I8X:B;I<J>F?[@FAHBADaFHGZHHIDJHKCLHM[NDPXQIRHU]V_XDYI[E]E^G_HbGcCdGeGfBgFhF
=pourquoi	t#I(J*[9I@HBHCJDJHIIIKIV[Z[[]hI
=pouvez	r#X-J3J9Z:Z@IB]XHZHaJ
=power	r(I-J/I4[5G9J@JBGH[JINJZHaJg_
=powershell	h(J-I/H9F@IBHH[IJKHLFMFNKZGbJcJgdhJ
=poza	z9]BHG^HG
=pozniej	v8Z@XHITXZYcX
=pozwala	v(J.X>JBIDIHGK]MJVJZ[]J
=ppe	zHJJZ
=pracownik	z!Y@[D[HIZJ
=prawa	z!J%_BJDJGIHGLJZH^[
=pre	w%YZGb[cI
=precedent	t(K-F7I9J>I@HBHCKHBIGKbM]NIZF]JaIh[
=precisa	r(J*X5X:J=[BHD[HZKJNJZHcJfJ
=predictabl	v#J-_9JHEXJaJ
=preferr	s-J4aHFIK
=pregunta	t#I)I*^,J-H3J9H?^@IBJCHDHHFKJPHVIX]
=prem	Y!X%E(D)E*F+I,I-F.J/a0H1]2J3F4[5J7F8H9F:G;H<J=G>H?FBBCFDEE^FJGHH=ICJEKFLJMHN^OHQIRISDUGVDWIXHYIZ?[H]G^G_caFbGd_eHfGgZhG
=premier	z@IC]DYHIKHZEh[
=premium	f!J#K%J(I)J*J+J-H/G0J3G4J6J7I9G:I=g>G?G@GBICHDHEIIFKFLJMHNFOHPJTIUJVHXHYJZF]I_FaGbJcHdHfIgJhH
=prepar	z=JDJH_VIZFdH
=prerequisit	z=HH^
=present	n3J@HBIDJHEIJKGOZZB^Jhc
=press	j!K#H-I/J3E9G=I>E?G@HBBCIDHH@IIKHOGXYZ]]YadbXdJ
=presto	z9Y?J@_BJHEaJ
=preuv	zC^DJHI
=prevent	f#I,X-J.YBHFZHXJJKFN^PJSHTZXWZEbYcJgJhH
=previou	d!G#]-H/J3K>^?JBGDJH>IFKbMYNEOZTJZE]J^JbIg^hI
=previsibl	z-_HHXIZJ
=prima	l#I(H*J+J-H9F:H=I>]?]BDCEDYH@IEKFMXNHODTJUJVJXGZG]__IaFb[cKhZ
=primeiro	w>I@IC[DXHIIJKJZHh^
=primer	w>H@GC[D]HHKJZIaJh[
=primo	z-J@HBJC[D]HHIIKIZFaJhY
=principal	q(]-F:^BIH^KJSJUIVJZJbKcJfI
=principen	v*J3J=J>I?]@KHEIJKJMJN_PJZI]K_K
=print	l#]&I>J?J@XH]NJP[ZF]JaJcJfF
=printer	j(I+J-J3J9J>G?G@IBJDKHeIIKJMJNHOJPJYHZG]GaHbIcJhJ
=pris	t3[7X@KHJK[
=priv	w%J([+I6]?[CHDHHFZIaJdG
=privat	d!C#E%J(I)K*G+H-H.Z/J1J3_4H6_7J9J=K>a?Z@ZBGCIDXIHJKKGMHNIO[PHRGSKTHUJVJXJYGZC]I^H_JaDbJcGdJfEgJhH
=privata	w#G6_8J>ZHYPJTGZJaJdHeG
=privileg	a!G#J%C(c)^*a+J,I-H/H3I4I6J8J9I:J;J=I>I?F@HAJBGCEDGEJGJHEIIJJKIMJNHOJPbSJUIVFXJZE]I^H_IaIcIdIgJhJ
=pro	w>Y@YHJ
=prob	q#]-H3I9H=I?J@IBHDKHEIIKJMINYOKVKXcZGaIbIcJ
=probeer	z@]BHMJTXZY
=probieren	zHJX_ZJ
=probiert	v#H-J@HBJCJHHNYX_ZYaJ
=probleem	vBGEZHHWJZ^
=problem	Z!F#F%Z(F)H*H+H,I-E.K/E0H1I4I5K6H7F9D:F;G>F?F@GAIBcCGDFE[GHH=IGJHKELHMHNDOFPDQJRJS_TGUGWFXFYIZa[I]F^F_FbIdGeHfGgHhH
=problema	g!J#J%J*J-I3H7J9G:I=X>I?I@FB]CGDJEZHCIIKHMJNIOJPJSHUJVIWIXFZb]I^JaHbGc]fHhJ
=procedur	w9J>I@KHXZJ]^
=procedura	s+X,YBICJHFZJ]^e]
=process	k!^#K(J+X-H/K3J9F:J=I?I@JBEHJIJKKNJSbVIXJ[J]IaJcJeK
=prochain	zLZ
=product	k-Y7]@HBJH?IFJcKINFTJZDbYgJ
=production	z)J?JBHV_ZD
=profil	h%I(Z*J-G/J3_9I>F?I@HBFC_DHHHIGKIMFNIO[TJXIZE]IaFb_cJhI
=profilo	z3Z9I>IC]HHOYaI
=progress	z)J9[>KBIHEZ[aJ
=prohibida	v-^
=prohibido	w!I)[BJHIP[QYUG^X
=proibida	z-Z
=proibido	z)[HHP[QYUI
=project	w:Z
=projector	zHZ
=prompt	^!I#F(I)I*X+d,J-G3E7J9G:J=I>F?D@EBACFGIH]IHJJKELbMGNEOFPHTIVHXHZW[I]F^I_IaGbGcJdKgJhJ
=proof	m(G)H*c-J>J?J@HBGC_EJHBIJKIOJPIVJZF]JaJhJ
=properly	r3^?JEYVEaJ
=properti	v<[BKHDU^VJZF^[bJ
=propon	w>K?_CJaJ
=propos	v3H>J?aHIZJaH
=propose	t?^CIHHaI
=propria	z^[
=prosz	w#^9[=JBITJZI[IaJ
=protect	k!J#J%J(J)J*J,I-D1I3J7J9G;b=H>J@JAIBHCJDKGJIHJIKINIOJP[VJXJYJZB]I^]_GcJdFgHhI
=protection	e!J#I%H(H*J,K-e/H0F7I:J=J?I@HBBDJGJHZIGJYKGLJMIPISKTXUHZE[I]I^GbJcHdHeIfHgHhH
=proteg	zHGP_VG
=protegido	tP]
=protocol	qHCRJYdcEeJfG
=protokoll	w>IHDNXY_ZJa[
=prov	q*X-J0Z?[BJCXDYHEVJXXZI
=prova	v#J=_>H?I@HBGC_DEHFMJNJXJZE]I
=provar	z@ID]HIIJNYVJXZZH
=provato	zBKHJIJN[XZ
=proveedor	z7[ZJ
=provid	r@IB[N]ZE
=provider	f!G#J-H3G7b9J:J=I>]?H@GBHCHDIHFIIKHNIOIPJSJTKXIZE]G^J_Ga^b_hJ
=provision	h-H0_1I?KB]ZFaJcJfG
=provisoir	z@]HH
=proximo	zLZ
=proxy	^!I#I%H&J(I)J*I+I,H/I0H1H2I3E4E5J6G7I8I9G:J;J<I=H>H?H@IAHBDCHDIEIFIGIH^IIJHKILIMGNGOIPHQJRESGTHUIVHXHYCZB]D^I_HaGb_chdGeGfAgJhH
=prueba	t=^>KBZCZDJHGZGfK
=przechodzi	w>X@YC]DIHHKZZI]JaI
=przed	w!J#K(J-J3[>IAJBGCGDJHEIIKIMINKOJXJZH]__IaJb[
=przegladarc	z.YHIZJb]
=przez	m!]#G%I*J+Y-G.J/J3G4J7J9F:Z;J=H>H?I@HAIBHCIDGFKHBIHJJKGLJMJNYOJPJRKTHUHVIX[YJZF[K]Z_Ha[bIcXdHfJhJ
=przy	i!E#H%H)I*H+H,Z-G/J3H4I5X6J7I8I9J:H=H>I@HAKBECGDZEJHAIHKHL[MINHPGRJSJUHVIWJXIYJZZ[J]I^HaZbZcHe[fGgIh]
=przychodzi	s9J>[HGXIZIa^
=przycisk	w(a9K:]BKHEZEaJ
=przyczyna	z3Y9JHJMJa[cZ
=przyjmuj	s(H3F9J:J=J>F?I@GBJCIDGHEI[KXLKNHOZVJXJ]I^J_JaFh^
=pso	s#J%J-F/J3I:J=I@FBGCKDJHDIEJJKFMINfOJZA]JdIhJ
=pu	w4YB^HJZH
=public	zZIbY
=pudo	w4YB[ZJdHeZ
=pued	c!Y#H(X)G*I+I,H-G/I0K3G6X7H8I9F:H;J=Z>G?H@XAJB@CFDFGIHIIYJKKFLHM[NHOGPIRISITIU[V^WJXGZI]G^Z_EaGbFdEgXhG
=pueden	l!I(H-J3I8Z9[:I=J>I?J@HB[CIDIHFIHKITJV]XHZG[J^JaIbJdZfIhJ
=puedo	g!H#F%J*H+H-H/J3H4I6J7I9G:F=H>Z?F@YBCCHDHGJHZIEK[LIMGNIOHPISJTGUHVCWKX_Z_[Z]H^I_JaEbHcJdIfHgJhF
=puesto	w3H8Z9J>H?]CXHJOHVZ
=puis	t%J(J+H3I6Z8Z9K=H?I@IB[C[DFHZKHPJVIXIZF][bIdIhJ
=pulsant	v%I(a9J:Z>JHGIIVHZJ]JaJ
=punto	w-Y3ZHIcZ
=puo	j!J#J([)H*J,F-G3I7J9G=]>I?H@]BFCHDIIYKFLINHOHU]VYXIZA]I^XaHbIcKdJfIhG
=pupil	s([@XHDZD^]gY
=pure	z-H/I9IBZHII]MJTHZHd]
=purpos	v)[GZHGPYVH
=puse	v#Z-J>K@FBJD]HIIZKHMJNJZE[I]^aGbJhJ
=push	v#F3J>I?JOJTJZFa_b[gW
=puso	w2Z@^BJHIIHXJZJg[
=put	d!Y#I%I(I)I+J-X/H3Z4H5J7J8]9G:I=J>D?IAJBCCIDXFKGHH?JXK]MINFOYPXTJU[V]XHZ?]Z_JaGbIcYfJ
=pwdlastset	e#I%c(F>JHETIVJaKcJfJg_
=pwned	zHGJ^
=pytania	w*Z9G?^@JDJHINJX]ZI
=qr	z9J>F?J@JBIHbKFXHZJ]JaF
=qu	i+[3I4X>I?HBFCYDEK]MEOYZG]JaJdKg[hJ
=qual	wH]MHNZ
=quali	zH[fJ
=qualquer	zNZ
=quand	q*X-J9J>J?Z@HBJCHHCKIOJVXX]ZY]XaJhY
=quando	k#H-H3G9G:J>G?I@DBWCIH@IHKGMINJOZVJX]Z^]J^IaGcJeJfJha
=quanto	v!J-J9J=C?I@]H]IIKIT]XJZIaJ
=quarantin	z0]
=quarter	s@JHHK^RZZDa[
=quatr	v-I9J@[CIHFI_KJXZZHaI
=que	O!I#>&F(>)A+],A-^.D/@0C1B2C3D4F5D6B7D8B9I;B<D==>A?HA@B?C[D]FCGAHDKaLDMAN[OcP@QDRDS@TFUCVdWBYCZ_[]]<^Z_JaCb?dGeBfEgDhc
=queda	zBGHHMHUJVIZ]_[f]
=quedo	t!Y#K9D>]@IB]HDKJRZXJZIdYfJ
=quel	r1J3H>[H^KJNZXJZJaJfJ
=quell	tG]HZNXTI
=quella	q#J-J9H=J>G?I@HBKCJHEIFK]MYNIOJUJVJZH]JaJhb
=quello	q+J3E>[?JCJDEHEIIKJObVK_XaIhJ
=quelqu	t@IBHHYM^ZJ
=quer	s#J-K9I>G?H@HBJC_DGHGIYK^MJOJXJZG]JaJhJ
=queria	w#J-J9J>J?Z@bCIHGIJKHOJXHaIhI
=quero	s+X3G>G?ZBICHDHHDIHMHNIZ[[Y]JaGhZ
=query	wHGQ_ZJ
=questa	v(Y-XKY
=question	^!J#E%I(C)F*c+F,J-D/J0J1J3G4K6J7I8J9D:G;I=H>E?d@GAIBDCEDZEIFJGHHYIGJJKELYMGNGOGPHQHRJSITIUHVFWJX]YIZB[G]G^J_HaFbIcHdHeJfIgIhH
=questo	z(^=[HFZI
=qui	p)J3F;X>[@JBIDJHDIEKHNZOGU[VHXJZ_^ZaIdJfJhJ
=quick	z9Y@YHI
=quickly	z9XBJHDM]
=quier	s3J@HC[HIIJK[M[ZI]KaIhH
=quiero	o+X-J3I9H:J>I?]@[BGCFDIHEIGMGNIOJXIZZ[Z]JaGhZ
=quit	z>XBJHHNJZJ]^
=qwerty	p#J%J-f/J3G4K9G=I>I?J@HBJCJDIHDIDKIMJNIOHVIXGZF]JaFcJfJ
=r	r#J%E,J-H2H3G9G;I>J@JAJCJDJFdGIHCIHKHNJPGQ]VIXJZE_JaI
=r2	s4J5[HZ
=raden	s-[
=rais	t(J+J3J>H?I@JC^DHHZI^KFZI
=raison	w#]@JEYHGPYZJ
=ran	p!]#G(I)[-I/H3J7K9G=_>I?J@GBIDIGKHAIJJHKIPJRDSGVIXGZD]baIbJcGfJgG
=random	r-IBJHEIFKZN^
=rang	z9J>EBZHGKJZF]_
=rano	v#]@_BIHIKJXJZJ
=raport	wBIH^
=rapport	r+_-J>J?IBHCJHY
=rather	w@[DI
=ratt	t#K%](]3G9I:I=J>G@GBIDIE[HGIHKGLHMENHOIPJUHVIWJZC[J]J^[a[bJcKdFfJh]
=rattigheter	w%_0X9JHG
=raus	t#_-I3]9J>I@IBICJDHHFIHKHOJXGZI]]aHdZ
=raz	w9K@_HI
=razy	o#_(K-J3F9H=K>H?J@[BGCGDFHCIHKHMHNJOFTJVJXbZE[J]Ga]bKhJ
=rdp	w-J/H4I6H7H=G?JHbSHTHZD_IbZcIeHfG
=re	k!]%H+^/J3I8_9J:E<J=J>I?H@JAJCFDCOIPJUKVHZH]J_HcJdIfJ
=reach	b!H%I(G)I-G/E1H3Y6E7H8I:E=E>Y?G@FBFCJDZEFFJGFHDIIJYKCMYNEOJPJRFSHTIUEVHWGXYYZZG[K]I^J_Ea]bZcceIfChJ
=reachabl	v3J4[>^HDMJSYaEfJ
=reactivat	w!aHGTJ_IbJ
=read	d!G#I%_(C)J*J+J-G/H0K2G3X4J6^7J8J9Z:J=G>Z?GAJBFCGDHEYGHHZIGJJKEMHNFOIPHRKSYTIVGXJZ_]C^I_EaFbJcHfIgJhI
=reader	s(_)[*J>JBJVHZE^JbJfJ
=readwrit	z(a@JBJKGNJZE^J
=real	w9]ZG
=really	w9X@XHIKZZH
=reason	h!I#K%J(J)J-G4J5J8H9G=J>H?IBZCIDHGIHDIEKHMJNdOJPHRJUJVHWJZa]J^I_IaIbJcIfHhJ
=reboot	nB]HDZH]Jf_
=recall	z#X9H?JBIH^KHNJaE
=receb	z>JHZaZ
=recebo	vHJaZ
=receiv	d!J%J(F)J*J+H-H/J3F7K9J:G=I>Z?F@HBFCGDFGIH_IHKJMINIOIUHVZWJXJ][_Ja]bIdJgJhI
=recemment	w@XK]
=recent	r(J-F9J:J;X@[BIHFIIKbZHhI
=recently	o@aBJHHK]ZD
=reception	zHZZF^]
=rechaza	n!J%J-Z/K3J4J9I:J>I?J@GBJHFIGJYMJN]O[VJXJaYhI
=rechazada	z.W/]@Z
=rechner	v#](I-J3I9H:J=J>I@HH[IHKJMZVIXHZE]IaGb]fJgZ
=recht	l%b(Y0Z3J9K:I;Y=I@GBHDIGJHEKJLHMJRJUJVHYJZG]J^[aJbIdJfIgJhJ
=rechten	p!F#J%_(a)H-I2I3I9I:H;]=I>J@IBHCJDIGIHDIIKHMJNIP[UJVHXJZF]J^J_JaGbJdIfIgJ
=reclam	w9J@JC]DJHFIZM[
=recognis	k(J-^/J3D7[9H:J>F?J@GBFCJDGIDKXMXNHO[PJUIVZXJZD]IaGdIh^
=recoi	waY
=recommend	v#I@HHbQEZJ
=recommendation	z)FH_ZI
=reconhec	w3I:Y@JHIIJOZZFh]
=reconoc	w3I:Z@HDKHIMJOZZFh^
=record	j#E-H/J3_7I9H:I>X?E@FBGC]IHJKKFLJMFNIO_TYZE^J_JaFhF
=recover	z>_HE
=recovery	i!J)F*X3H:J=J>]?IBJCHDaHXUJVGZEaI
=recreat	t!IBJHFZJ_a
=recuperar	s!J%J(KBJHEVJZa
=recuperer	v#I>XCYZZaJ
=recupero	t(H*Z,Y>b@JBJCKHEUKZCaJhJ
=recusa	r-I3J9J@IHHIGJZKFNZO]VIZXaJhJ
=recusada	z3J@XHKI]NXOHaJ
=recusou	z/_KI
=recycl	z3JAKBJHIKZZI_]
=red	g!I#I%J(H*J+J-D/G3G6K7G8J9F:H=I>G?G@CAJBBCHDGFJGJHEIbJIK^LHMGNEOIPJS_TIUFVIWHXIZa[I]@^H_JaDbEcZdHeYfHgIh^
=redan	t+_?JBKCIDHHEK[
=redefinicao	d!I%I(D)H*H+J,J3H4J7H:G=H>G?E@GCHDGHZKJMINEPHS]U_VYWZXJZ[[I]GbGcIdHgJhJ
=redefinida	w@JBXHHM]UJZHgZ
=redefinir	a!Y#J%I(]*H+H,J-K/I3H4I6J:[;J>G?Y@DBHCGDZGKHDIJJJKHLIMGNGPXRJSXTIUCVXWCXIZZ]G^I_IaZb[cIdHfGgHhJ
=redemarr	zBZHIZJfZ
=redemarrag	zB]HI
=redirect	s(J7b:E@IDHHZKGUIZD[I^JdIhJ
=reecritur	_!G#G%](F)H*I+G,X-F/H1I2J3D4Y5J7H9F:F;J<I>F?F@DAICIDEEHFFGYHCIGJHKELHMFNDOIP[RXSITJUEVEWHXGYXZY[H]H^G_HaGbEd_e[f]gIhE
=reescritura	l!J(K+J,J/J0I3H4Y6X7J8X9H:J>I?I@HBIDHGHHHKIMHNIOKPHRXUJVJXJZZ]JbHcZdYfIgIhI
=reessayez	v@XTXZZ
=referenc	o#]
=refus	Q!Y#A%_&G)]*C+D,J-^/c0E1E2H3?4B5E6D7J8D9A:I;F<G=[>@@XAEB=CBDBEEFCGBHAIbJbKZLDM?PIS@TBUEVXWDXBYF[C]C^@_AaBbAcBfBgC
=refuse	t%H(J3J:K=[@YBJHDKJN]P_VGXKZB^XdIfH
=regard	v%Y3J>J?F@XFIHZZ^aJ
=regel	tCZDJG[HEN_aJ
=register	U!G#H%I(F)D*E+c,J-G.J/G0J1J3C4I5J6J7H8I9E:F;J<J=G>^?_@DAHCbDXEIFIGGIFJZKDLHMGNFO[PGQJRISHTHUBVBWFXHYIZA[H]E^H_GaFbEcHdHeJfHgHhG
=registr	wDX
=registrado	f(J)K*J+a-J3H@JBFDZHCKJNKO_UJVHXKZG]J
=registrati	v?IB[CFHYOJ
=registration	^(I)J*I+c-I0I3Z8K>I?E@JBCCDD]GJHXKJNGOIPJUKWIZH]IbJfGgK
=registrato	i+]3J>H?H@JCXD]HHO[VJZF
=registrazion	tBYCJD^HCUK
=registrer	w+X?JBZCJDYHD
=registrera	z+IBFDWH_ZI
=registrerad	m(J+a3H>I?ZBXCJD[HAPJVKZJ
=registrerat	t+I3HD[HZ
=registreren	w+ZBFDXH[ZJ
=registriert	j+Y?I@JBGC[D]HZKJNKOJVKZJ
=registrierung	q+]>J?JB[CEOJZJ]J
=registro	h!J(H)J-J3G:J>F?F@JB]CDD^H[IJJJKINJPIUIVHXJYJZH_JaJbIcXfJhJ
=registrou	zBXCKHZZK
=registry	t+HDEHBJXYbZJbZ
=regl	r-H3JBXDJGXHEKGMJN_V]ZHaK
=regola	zCXGYHKNX
=regra	zCYGYHJNX
=reimposta	q(Z=]@JBHHEUJVIZFb_
=reimpostar	g%J(])G*J:Y=Z>I?Z@FBKDYHDKHMINJPJSJUXWHZ][Y]IaIbFfHgJ
=reimpostata	v@JBXHJKJMZUJVJZGg^
=reimpostato	zB^DJZI
=reimpostazion	b!F#J%E(D)H*H+G,J-J/I0I3G4I6I7I:D;K=E>H?EAJCHDDGIHXIJKHLJMGNEOKRIS^TJU[VYW^XHYJZ^[I]G^I_GbHcGdGeIgIhJ
=rein	v!XHGIYZ^aJ
=reiniciamo	zB]UJ
=reiniciar	wB^ZH
=reinitialis	t(J0X@JB^DJHGMZZG
=reinitialisation	]!X#H%H(@*G+G,H-H/H0I1J4H6I7G8J;J>H?B@GAJCGDFFHGHHDIIJIKILIMENBOJPYRIS^TJUYV[WZXHYJZ_[F]X_IaEbHdBeIfZgJhI
=reinitialiser	a!H#I(^*J3F4J:X=Y>H?]@FBGCIDXGJHDIJKHLJMFNHOJPHUYVIWHXJ[[]H^IaZcIfFgHhI
=reject	Y!D#E%H&J(F)H*I+G,H-_.J/^0I1H2J3F4G5I6F7E8H9F:G;I<J=G>G?G@ZAHBBCHDGEHFIGGI^J^LHMYN_PFQJSHTGUIVGWHXIYIZG[H]I^E_DaHbEcEdFeHfEgEhX
=rejestracj	z+[?JBJCIDDH_II
=rejestracji	w?IBJCKD]IJ
=rejet	w-XHJKZZGa[
=rejett	z.XJ[
=relatorio	v(J>I?HBJCIH_OHZI
=relay	zHGc]
=releas	s#E-I1]@HBJHKIIKGRJTZZG[a
=remain	q#I/YBGHXLXT]ZH
=remember	d!I#H(H+J-E/I3I:I=J>F?J@EBECJDIHXJJKaLJMINGOIPJTJVHXI]J^FbIcJdJgJha
=remettr	z@YCJHGIIK_ZEhJ
=remot	c!J#H%H(I*J-J/J3J4K9H=J>D?J@JBIDJH_IJKJNJPJQbVJXJZE]J_IaIc[dJfI
=remota	wQ]
=remoteaufruf	zHJQ]
=remotely	v#IBYHFQ_ZJ
=remov	b!G#J%Z(H)X*I-H/G1I2J3F6I7J8X9D:J;I>B@FAZBCCFDEFJGGJ[KGLIMHNHOJPGQHRITHUJVYX]YcZE[J]G^[_[aFcBdIfGgGhH
=remplacer	z@]HXNIZJ
=renam	r#I+J-I9K=J@JAIBFFaGGHaIGKJMEXJZE]J_JfJ
=renew	s@YBJHDIIKYUYc]
=renvoi	w7YNX
=repair	v>_BJZIaJ
=repeat	q#[HEK]ZJ
=repetida	w?I@HHJKbMJVJZF
=replac	j#J(J-H3K7K9I>_?I@cBHDHIFKEMHNJZA[J]K^HbYh[
=replacement	t>[J]ZG
=replicat	z%[HYZJ
=replication	v%H4IBJHZM^NGZHcI
=reply	w9a>I@FHJZI
=repond	t0XHIIHN]VY
=repor	z(XHGVZc]
=report	d!H(H)[-J/J3J9J:I=I>G?H@GAIBYCJGJH^IJKIMINIOJPISXUJVGXJZ^^J_JbIcIfIgJ
=request	c!H#E%H(Z)I*E+Y,J-D.J/I0J3H4J6]7I8I9Z:G<J=G>C?C@FAIB^CGDFEFFJH]IFJJKFLYMHNGOHPEQJRIS_TIUEVDWKYJZJ[J]E^K_GbHc[dIeIfDgJhI
=requestdeni	k(^
=requir	Z!H#I%C(Z)G+_,I-F/H0[1G2I3D4I5I6I7I8H9E:H;I<b>D?J@BAHBCCcEYFIGGHDJHKDL^MHNBOGPGQIRISHTIUGVGWIXFYFZ@[H]Y^E_HaGbIcZeYfHgHhG
=requirement	a(I-I/H3I7J9J=I@IC[EIIbJJNYOJZC]J_JaJbYcIhF
=requis	t%[+K3H=X?ZC]DFHE
=requisiti	vHHIXN^
=requisito	o-J9J:JBKHDI[NaUJZI
=reseci	z5Y?Fa]bK
=reserv	o7H9H<IBHDKFcHJIIMJZHfJ
=reset	;![#@%I&J(])[*X+>,>-9/Y0Y1]2C3D4I5^6F7Z8X9B;I<H=^?ZDCEIFZH?I=KCLJMBN?OFP[QCTBUYWaYBZ[[E]]^FaYb[cIeGfGg^h?
=resetowac	w(J:X=[BJHISJV[ZH
=resetowani	s(HBYHJU[VIWJZ[fH
=resetowania	i!H#J%H(Y)G*H+J/J0J1J3J6I7I8K:E=E>I?F@HAKBCCIEZFKGIHDJJKJLIMINGPGS_U]VYWZXHZG]H^I_JaIbIcFdGeJf]gFhJ
=resetten	g!G#I%X(Z*E,J-J/H0J3H4J8I:Z;K=Y>G@DAJCIDFFJGJHFIHJJKGLIMINGPERIUEVZWEXGZZ]F^I_IaZcIdIeJfEgFhI
=resetu	t!J%Z(X:I=I?XBXDHHZSIUGVHW[ZEaKbHfJ
=resetuj	t%Z([@JBIZEb]
=resolv	l#H4Z9Z@HB[GJIJKIPJVIXKcXdYfI
=resourc	v#J8GA^G[HKMYTH_H
=respect	tIYN]ZI
=respond	v0[HIfY
=respons	w1I9_@JDJGKHYKJXHZKfK
=resposta	z#F-J9Z?JBJHXKJTIX]ZHaH
=respuesta	z#I-I9[?J@JKJX]aF
=rest	i#I%Y(F*X-G/I3H4I7J8H9E:G;J=I>G?G@FAIBDCHDIEJGJHDIFKFLZM^NHP_QJRJSJTJUHV^XH[I]G^I_Xa[cIdIfHgIhH
=resta	wBJLYMJ_Xg^
=restablecer	^!X#I(^)G*I+H/I0J3G4I5X6I8I;I=]>G?X@DAIBBCGEXGIH@IIJIKDLIMFNIPYRJSGTJUDWGXXYJZZ]F^H_GaXb[fDgGhI
=restablecimiento	c!D#I%H(E)F*I+J-J0J3I4J7I8J:D=G>I?GAJCHDEGJHYIIKJLJMHNHOJPHRISZUYW^XHZ][J]Z^J_IaHbGdGf[gXhJ
=restart	i!J#J%J(I+X-J9E=J@EB_DHGJHGIIJJKGMGNJRISHUIVHXHZB]FaGbGcHfdgJ
=restor	h(J)J/G3G4I6_8I9I:J=I>H?H@JAHBIDJHbJJKJMJNJPHRKSJTHZF]J__aIbJcJfIgJ
=restrict	lBHHYQ[
=restriction	q-J@IHFIZKJN_ZH^JhI
=restrictremotesam	m%I4I=JBJHENJPJQcZIdHfJ
=result	o%J-J/_3J>G@FAIB]CJDJHAIJJJKIMEN[OHUJZZ^JaFbJdXhJ
=resync	o%H0J4J8J9I=IBEGJHEMJReYJZHcJdEeIfE
=retir	q1]4X=Y?YBJCJZIfJ
=retour	w!aHFVJZF
=return	d!]%H&Z(D)I*J+X,J-H/I3H9G:I=G>X?H@GAHBECJDGEIGIHGIGJZK]MIOJPJS[TIUIVHXIZD[J_^aGb^c]dJeJfJgGhG
=reuniao	z9G>J?JBKDJIIKJMJVJZZ]]aJ
=reunion	w+J-J9I>I?IIJMIZZ]_aJ
=reus	oIJKbNHXKZA
=reussi	z/ZB]
=revient	z!Y+YHDTJb^
=review	s)K*F>H?JHc
=ricev	z3H>FH[OZaY
=ricevo	zaZ
=richiesta	z9_HFKJLYZH
=richt	z>IH^
=richtig	v%Z(IEZHIKIUJZGaZh[
=richtlini	i!I#J%I(H)H*^3J7I:I=H>J?X@GBGCWDHEIHBIYKHMGNcOJPISHTHUGVIWaXJZB[J]I^K_IaHbHcIdHfJgFhI
=richtlinien	zNZ
=riconosc	w3H:[>J@IHIIJMIOZZGaJh]
=ricorda	z9J@IHJIIKaOHZIaIhI
=rien	k#I%I(J-I3G7J9G>G?H@EB]CGD_HAIGKFLXMHNHOJT[VIXJZY[I^Ia[bWdJhE
=riesc	z:X=[HJS]ZFaI
=riesco	r!G#I%G(JBIHFIIKHLIMINJPIVHZb[]^HhI
=rifiuta	r9J>J@YCJHJIGJZKIO[VJZ[aJ
=rifiutata	v/]@ZHGI]MJNJaJ
=right	W!E#I%f&J(^)C*D+F,H-D.I/D0^1G2G3F4G5I6H7F8H9B:E;_<I=E>C?D@]AFBHCFDCE[FHGEIBK?LEMFNBO[P_QIRGSETFUEVAWCXFYHZ=[F]E^^_EaZbFcHdDeIfEgEhZ
=rimasto	z#]IHKIdZfJ
=ring	n#J*J+J3[9H:J>Z?H@HBHCJDIHBIJKGNIOHU]VHZC]FabbIhJ
=riprova	z@[BIHHMJTXZY
=risk	wH_NJ
=rispetta	s-YHJN^
=risulta	z!Y+ZDJHJh]
=riunion	z-J9I>J?J@JBJKJNJZX]]aJ
=riuscita	w/Y6WB[HI
=riuscito	zB]ZI
=robi	z:YLX
=robot	r-J3]9a>G@IHCXIZEcI
=rojo	z3J@HHGIIK[MIZ[aKh[
=rol	q(a)a*_,K3H:J;J=J?F@JBHCEDHHEIIKIPJUIVGZG[I]J^I_JaJfJ
=role	Y!E#H%E&J(d)h*e+G,H-D.J/E0J1I2J3D4G5I6I7F8H9C:D;H<J=E>D?B@CAHB@CBDCEHFHGGIBJGKDLGMGNDOGPCQJRISGTFUDV@WGXGYIZ=[G]F^E_FaEbFcHdGeIfGgEhF
=roll	l!J%J(b)]-J3G4J6^:H=J>H?I@IBJCIDIGJHGIIKFMJTJUHV[XJZF]I^J_IcJfJ
=room	j#J(G)[4J9J>I@JBGH]KJRITIVIZZbJc]fJ
=root	w%XH^KJZHhJ
=rosso	z>H@JBJHHIJK]ZZaIhY
=rotat	l2^EJHaKINGZJdJgJ
=rott	z>I@KHFK[MJh]
=rotto	z>^HIRXZHaH
=roug	w>I@JBKHHK]h[
=round	w+J@IBJDXHGIHK_ZIhI
=router	o9J>HHbIIMJZI
=row	p#[-J3I@EB]HAIJN[TFX[Z]]X
=rpc	l!I#J%H(I)I*H+J,J-H/J0I3G4i5H6D7I8J9C:I;I<J=G>F?D@HAJBHCIDHFKH@IGKELJMENHOGPGQJRCSITJUGVFXIYEZD[J]G^J_GaFbJcBdFeJfAhH
=ruckschreiben	b!G#G%A&](G)G*J+J,[-I/I3H7I8Z:G=]>H?G@EAXBYCHDGEHGGHEIHKFLHMINFPYR[SJTIUGVFWIXHY[[I]I^H_ZaHbGcYdFeYgGhG
=rufnummer	w3_>XOJ
=rule	[!G#H%F(E)G+I,I-C.J/]0H1I2J3E4G5I6H7G8G9G:F;I<J=F>F?FAIBECHDFEIFHGeI]J[KBLHMENeOHPDQIRGSGTGUFVDWHXIYIZ?[H]G^G_EaFbGcYdGeIfCgFhG
=run	h!J#J%F(H-J0Z1Z3I5Y6H8J9G=J>J@GBGDJGGHbIHNIOJPGRETJVJXIYIZG]]^^_JaHcEdJfDhI
=runn	f%J(J)J-J/I0X1[3J4J6J7J8J9J:J=I>I?J@HDIGJHHIJJ[KJMINJR[SITJUIVI]J_IaJbJcGdEeFfagJhJ
=runs	n#G-J9J@HBGDJIIJZKYMJNHRZT[ZFcJf^
=ruolo	t(^)]*[?FCIDJHGUJVHZI
=rutan	z@IHKKHZJ^^d[
=s	k!J#^%I(H)J*X+[,J-H0J3Y4J6E7J9H:F=H>I?G@HAJBYCIDZEJF[GKH[IHKGMINHOHPITJUIVFXI[I]I^J_JaGbHcIdGgJhI
=sa	g!H#H%Z(H)I*H+G,Y-G/I0J3]4I6I7I8J9b:G;J>E?H@GAIBDC]DDEIFJGZIEJJKELHMFOGPYQKRISJTJUHVEWIXHYJ[H]F^H_HaFbHdFeIfFgIh[
=sabbatical	z!^HK
=sabe	z9^>J@JCIDJHHIIKIZ]
=safari	z.[SI
=sager	k!G#G%I(H)F*F+X,I-_/J0J3F4J7H9F:I=J>F?GAIBGCEDYEJHBIDK]LXMHN[OZPGSITGUIVFXGZZ[I]G^I_IaGbIdXfJgHhY
=sags	z#JHII[KIZFh]
=sagt	g!J#H%I(H)H*G+I,I-X0K3G4J9G:I=H>H?I@EBGC[DHEZHBI]KXLJMINEO[PIRJSHTHUHVGW[XZ[I]I^HaFbIcHdXfGgGhZ
=sai	z3[>IFYOJaIcZ
=said	h!J(K)J*J-I/b3F4J9J=F?J@IAJBDCJDIEIGJHFIHJ[KDMINDOZUJVHZc[I]J_IaJbJdFfJgJhI
=saisi	t>JHKO]XZ
=saisir	zKIh^
=sakerhetsfragor	z)J*]9J?]HHPJXJZJ
=sakerhetsinformation	z+I3H?JC[DZHH
=sakna	k!I#H(F*I+G,J-G.K/I3a4G5Z6J7I8K9E:I<I=]>G?Z@FAHBFCXDCHAIXJJKFLJMHNHOEPIRKSJTIUIVZXGZE[J]F^J_YaEcIdJfIgJhH
=saknar	n!I#I%^(a*I-I2I3[9H:I;H>F?H@HAKBHC]D[HCIIKHMJNJOHTJUJVFXHZE[J]I^J_JaDbIhI
=sala	z9J>IHa
=sale	i!I#J&H(H)H*J-I4J9H:Z=J>F@EAJBGCZDGF_GIH@IGJKK[LJMGNHOHPIRJSKUJV_XIZX]I^J_IaFfIhZ
=salesforc	o9JHcKJZG
=sam	]!F#F%A&J(F)G*F+G,G-D.I/G0H1H2E3D4G5J6H7H8H9B:E;C<I=D>E@EAYBYCFDFEHFHGGHDICJIKDLGMENFPDQkRHSHTGU]V[WIXDYGZA[F]F^G_EaCbGcFdGeHfFgGhF
=same	X!E#E%F&I(D)G*E+G,I-A.I/]0D1G2I3C4G5I6G7E8F9B:E;H<I=E>C?F@_AbB?CEDDEGFFGFHAKcLGMCOXPYQHRDWGXEYHZb[E]C^GaAcEdFeGfFgZhD
=samego	v@_ZJbZ
=saml	w7^?JZFbG
=samma	o#J-J/J3G9H=J>H@]A_BJDJHFIIK[NKO]VJXIZF]K_FaHbZhJ
=samr	k%H-I3J4J9J=J?JAKBKCJDKHCIJKJNJPKQfYHZI_JaKbJcIdJeJfJ
=samtalet	z3]9H>JDIHFIJKGOIXJZH]Ka_
=sans	f!J#]&[(I+J-H/J3]9J:I<W=X?I@GAJCHDYFIHHIFKGLXMXN]OEPKTIUJVIXI[Z]IaFbJcJdJfJhH
=sao	v,Y-J3]9J>J?H@IC[DFHFI]KGZF]JaJcYhI
=sap	j!J#@%J(F)I-J3I4J7I9J:D=I>J@HBEDGHiIJKIMINISJTGUFVHWJZ@[H^JaJb@dIfIgJhH
=sas	p!J#J,E-I3I9F=K>I?I@JAKBJDJHCIJKJMINJOHRfUKXIZI]JaHbIcJdJfIhI
=satisfi	w/ZHHIHJZNZWJZJaI
=satisfy	q@YEJIHN[ZG
=satt	t#J%I(I)I*[-J2[:J=J@ZBJDHE[HGIIKHNGPJUHVJWJZD[J]]cJg[hJ
=satta	z%]@ZB[HHPJZGdK
=save	t+J-F3J9G=[>J?I@GCEDHH^IEKGNZOJUJZD]EaIf]hJ
=saved	t#Z-I3]?JB[IHKIMJNJZEbJhJ
=saw	z9[@[BICJHGZH
=say	f!G#D%J(I)J*I+[-E/H3E4J6J7I8J9F:I;J=D>D?F@[AJCGDGEJFJGIHFI[JJK@LJMGN^PIRJSJTZUZVGWIXHYIZ[[I]G^J_IaEbIdIfHgIhb
=says	H!H#[%B(A)D*I,C-^/Y0D1Z2F3>4C5D6J8C9@:X;G<I=Y>>?@@AAIBEDHFCGHHBI_KXLIM?O^P@QDRDUYV^XcYD[E]F_XaEeIfAg>hZ
=sbagliata	r-K9G>J?J@JBIEZH[KHMIRYVKXIZIaJcKh_
=sbagliato	w4[HGRYX[ZJeJ
=sbaglio	z-I@[BJHJKIZIh[
=sbloccar	t#YHH[[
=sbloccato	z#D%J3JB]HGT]
=scadenza	tHIL_ZJ
=scaduta	w=_@JBIHDKILJUJVIZY]ZaJbJfJhI
=scanner	t>KCJH^
=scenario	v)]*JAXH[JG
=scheitert	p/J3[8X<XHGIJKKQXZH_ZeXfJh[
=scherm	v9I>^?I@[BJHHZG]J
=schermata	r+YBGDJHGUJZIba
=schlagt	q(J6Y8Y:J=I@IBJHINZVJZ[bHfK
=schlussel	v6^?[HIZI
=schon	d!G%H*I+a,J-Y/H0J1J3F4J6J7J9_:H;J=G>B?D@^AIBDCCDBEJFJGJHDICKbLIMZNEOGRJSITIUGVXWJXFYIZ@[H]D^I_GbYcHdIeJfGgHhX
=school	k!J(F)J-J/I3F7J9H:J>[?G@FBGDYGKHJIJKZMYN[SJTJUbVGWJ[J]IaHbIgYhJ
=schreiben	z%]
=schrijft	t%J>JG[HGYZfY
=schritt	wBJC^HZ]YaEeX
=schusestrongcrypto	nHHYa
=scop	e!J#K%I)J-I0J3I9H=J>J?J@JBIDJFIGfH>IHJFKHMINHPHUJVaZG_JaJbIcIdJfIhJ
=scor	z-ZHYIFKIZJ
=screen	V!E#D%H(G)H*H+^,I-F.J/H0J1J3G4H6I7I8I9E:H;J<J=F>[?X@CAIBACDEIFJGHIYJIKDL]NHOHPHQJRISITEUGVFWIXHYI[[][^H_HaFbdcHdHeJfFgG
=screenshot	o?IBJH_LJZ]^HbIhJ
=script	h!]#J%G(Y)J*J+H-J/J3E6J:K=I>H?I@FBFDGEJGIHeIIKHLJMHNIOIPHTJUIVJXGYXZB]J^C_[aJbHdJfJgahJ
=scriv	wGZHFY[ZJfZgW
=sdprop	v(HP_
=se	V!X%B&I(E)D+^,E-A.G/J0E1F2F4Z5G7H8E;F<H=^?IAJDEFGGJIHJEK?N@OHPFQGSIUHV?XDZ_[]]@^C_Ia@bFdZf]h@
=sea	z>]HEVX
=seamless	rHacH
=search	z9HAHBGDJMINJ_aaH
=season	t!Z-c@JBIHDIIKGNIZF
=seasonal	z![D]HGVJ
=second	[!G#G%H(G)H+Y,J-E.K/X0J1I2J3E4G5I6[7H8_9D:H;J<I=H>B?E@eAGBZCfD?EIFIGHIDKELFNCOHPHQJRGSHTIUHVGWHXFYIZD][^H_GaCcFdIeJfFgIhD
=secondo	p+J-Y9J>I@HC[DJHFIXKHMJUKXIZE]ZaJfJhZ
=secour	v3[>[?ICID]HCaH
=secret	j%J*D+I2_3J>H?b@JBICKDJH_IJKDLJZJ]JfJ
=secretary	w(]3ZBJHEZIg[
=section	z%EH^
=secur	m!I#G(K+_4E<^@IBJCJD_H@IIKHTJVHXJY^ZC^JcJhJ
=securit	p+J3IBJCYDXHFPYQYY[fI
=security	U!E#E%[&J(Z)Z*_+X,H-J.I/G0H1H2I3E4G5I6F7E8G9E:F;]<H=E?[@BAGCYEHFIGGKDLHMENEOFPCQ^RGSGUEVHWGXYY[Z?[G]F_GaFbYcFdFeHfEgF
=sedan	t*Z+I-K9I>J@]B]CJDHHHIGKIMYZI]K
=see	_#[%Z(B)[*Y+F,J/G1K4I6J7H8J9Y:H=H>G?F@CAJBDCHDDEJFJGIH[IXJHKELYMGN^OYPHRJSJTZUDVGXH[X]Y^IaHbGcIdIfJgHhG
=seem	k!J#J%H(F)I-]9H>J?J@IBHCJDJGII_NJP[VGZF[J]J^JaYdJhJ
=seen	q#I-_9ICJHGIHKGNJXIZ^aJ
=sees	zA^HEZJdJfG
=segu	z!X>YgY
=segun	t%I-ZBJDJKJZI]Xh]
=segunda	v8Z9[@XBZHFZJ
=segundo	l-Y3J8Z9I>H?JC_DJIIKIXHZDaHhZ
=seguranca	q%J*Y-I3H9F=I>J?_@JCYHEIJKIQXVIXHY[]IaI
=seguridad	p+I-I3H9G>J?^@JBHCZHFIJQXXIY[]J
=sei	j!J#I%J(I-Y3I7J9Y:H=J>E?I@GBICIDHIXKDLJMJNHOIPJUJV_XJ[_]J^IaIbJfJh[
=sein	j!]#H%J(I-I.Y3Y7Y9I=J>J?J@GB[CJDJHDIYK^LHMGNJOJPIUJVYXJZC[J]J^]aJbJdIfJgIhH
=seit	_!G#Z%X(F,H-[/H0H2J3C4J5I6I7H8I9D:X;H<K>I?F@BAICGD[EHFIGGH=IZJJLHMFNHOXPFQJRETHUIVDWGXZZG]X^G_IcEdEeGfbgGhY
=seitdem	s8Z=[BIHGQYR^YWZHfJ
=seither	w%J2[=ZHGY]ZI
=selben	w9J@_A]HIZH_E
=selbst	l(J)Z:H?I@HB^HFKIMJPJU[V_ZCfJhJ
=select	g%H(J)J-J1J4J7J8J9J=J@IBIDJG^HFIJJKL[MJNIPIU]V_ZF^K_IbIcJdJfI
=selectiv	tGcHB^J
=self	U!E#D%B(B)c*D+H,H-G.J/E0G1I2H3G4H5H6G7E8H9J:E;I<I=I>E?C@EAHBGCGDXEHFHGEJIKELCMENFOJPFQIRHTZU_V_WFXHYGZY[D]G^d_GaXbEcBdCeGf=gFhD
=selfservic	r#J)]-H9I@IBEDIHDIJKIMJSZUdVDZG^KaJcJdIfF
=sem	c!H%E&Y)J*J+I-G/I2J3_4H6J7H8[9F:G;J>G?FAIBZEIFJGIH=IEJJKEN[OCPHRISHTHUHVFWIXEZ@[Y]G^XbXc[dIeIfFgHhI
=sempr	s#J+J3K>J@HBGCJD^IIK]M[VJZEaJhI
=sen	w9J@]C]HJKJMZZJ
=senar	w#J-K9K@[BHHHKJTXXHZ[cYhJ
=senast	w-G3J9H>H@]BJCKHFIDKbOIZFaFhI
=send	e*J+J-I3G7Z9H:J?I@GBGCIDJH^IIJXKHMJNGOJSJTIX[YK]Fa_bIcJfIhJ
=senha	Q!A%J&I(I)C*C+C-X.H0W1F3B4C5G6K8E9E;F<G=@>I?AAEC@FFGHHGI[KaN_OEPCQGRDSCTBU]VCWAX@YEZ^^Y_BaBcBd]eIf?gFh]
=sent	h(H)J+Y-J3Y7Y:H=K?Z@JBECJDGHFIJKJUIXJZY]Ya^bJgJhJ
=senza	g!I#Z%G&[(J+H,J-G/J2J3]4I6J7J8[9I:I=Y>I?H@HAJCHDXGJH?IEJJKGLZNYOEPHRJTIUIVIXGYJZX]IaFbIcIeIfHgJhI
=separat	w+JDIHahD
=ser	l#J%J(Y*I+H-H/J9G:[=J>E?]@XBHCEDFHJI^K_MENHODUJVHWJXHZE[I]HbJcKdIfJhH
=serv	v(J5W>I?aBIDJHYMJVIZG]J
=server	L!B#I%@&G(@)B*B+C,C-@.F0H1D2B3?4d5f6e8A9?:A;C<Z=>>@?@@>ACB;C@D?FCG>I?JBK>LCOCRcS@TBU@V?WDXBYaZ;[C]@^B_Xa?b?cadEeBfbgBhA
=servern	p-J0I1H2J3I4[6Y8J9I:J>I@JH@IJKHMIOJPJR[UJVIYZZHaJcZdIfYhJ
=serveur	g#J%G,J-J1I2K3J4[8J9I=I>J@IBHDKHBIJKJNJP[RZSJUJVJXJYZZGaJc[dXeIfY
=servic	L!@#@%Y&G)Y*I+B-C.E/D0_3J4@5D6G8D9@:@;D=C>I??@AADBaCBEAFCG@IDJDK@LIMEN@ODP@QERIS^TGU^V^WBXCYXZI[A]@^IaGb@c]dXeXfcg>hB
=servicebu	i4KHDMJYJcc
=servicio	k%J(J2Z9I@JHDRJS]UDVFZE]JcXfa
=servico	m(J2Z3J9IHDRJS^UGVIZGcHf_
=servidor	c!I#I%E(I)I*H+J,H-H/J0I1G2I3G4]5J6]7H8H9D:I;J<J=I>H?G@FAIBDCIDHGIHHIIJJKHLJM^NJOHP^QJR[SFTJUFVGXHY]ZF[K]H^J_HaFbHcZdYeHfZgJhI
=servizio	m%J2X3J9J=J>K@JBXCJHDRJS]UFVGZI]IaIcIfb
=servono	vHZI^fI
=serwer	t-J1I4]6[9H?JBJDJHCKIRFZI]IaJc[fZ
=serwera	v-J4Y9JHZIJMIRZ]JaIcYdXfG
=serwerz	z1JHIR]ZKcI
=ses	z%Z8Z9JF[HH
=sesion	p(I3J:J>H?KBFHXIJKJVJXJ[]]ZaFbJcIg[h]
=session	j!J#[%G(G)J*J+J-H/K3H4J7J9F:J=H>I?H@HBFCIDIEJIIKFLFMINIOJPJRJSJTJUGVIWKXGYJZB[I]daHbZcGeJfJhZ
=set	N#I%b&[(]*X+_,D-?/G0E1D2E3A4C5D6B7J8C9?:D;E<^=B>D@^AEB_CFDIFEGGI>L]M@NCOCPJRFSDTBUEV]WZXBY^Z9[@]F^]_Aa@bDcAeIfCg_h=
=sets	n&X(]-J/I@IBHH@IJJ[KIMHg_hI
=sett	]!F#G%I)C*_+Y,H-J/E0J1I2J3G5G6I7G8H9F:E;J<a=E?D@HAHBACEDBEHFIGJHcIDJFKCLFMEN^OJPEQYRISGTHUXVCW^XHYJZ@^F_GaGbCcGdFeHfEgE
=setup	e!H#H%G(F)H+_,_-I/J0J1H3I4J6I7J8H9E:J;J=H>G?G@GAJBFCGD_E_FJGHIIJIKGLJMINGOJPERHTKUJVEWJXIYJZA[J]H^I_GaGbIcHdCebfFgIhJ
=setzen	n%J&Z)X:H<X=J?I@[BYHFIJL]MJNJV[ZB[I]H^JbJdJhJ
=setzt	wBJHGKHMIZ[g]
=seul	i!I#I%I(G)J*G+J,J-H3F4J7J9F:I;Y=I>G?^@YAJCaDFEJHAIFKIMINIOIP[RKSJTIU[V]XGZB[]]H^I_JaEbJcIdIfHgJhJ
=seulement	s#J=YBICJHFSJTZVJZX[^cIgYhJ
=seven	z@^KHZJ
=several	n#_-I1]BGHDTFY[dJfI
=shar	e#Y-I9J:H;F>D?J@IAXBHH_IHKILKMJNJTJZC^cbIhI
=sharepoint	f%I*]-I9H:^;G>KH_IIKJMJPJZI]IaJcJ
=she	Y!]%G&J(E)F*F+C,I-A.J/D0I1I2J4H5I6H7F8G9C;I<I=D?C@YADBcCCD_EIFHGFH8JFK]MBNZPEQIRHSHTEUEV^WGXDYI[F]a^E_ZaCbDcFdGeIfGgJh_
=sheet	zH^ZF
=shes	q!J#_)I-E@JBJHBIYKYNJTHUIV]ZH_Y
=shibboleth	z7_HGSGZJ
=shift	z#X>J@YHFZ^
=shop	t-X>[@IHXZHbZfJ
=short	m(J-E/X2J?J@JBJC[DJHIIaJJKGNFZE]J
=should	a!D#H%I(G)I*G+Y,J-H/H3F4H5J6I8G9G:]<E=F>H?E@HAJBEC[EKFJGHH^IEJILIMZNFOHPIRISJTJUIVJWKXHYIZ][G]F__aXbGcId[eKfHgJhE
=show	T!G%E&I(D)F*G+a,G-E/[0E1H2J3D4H5I6H7H8H9E<J=F>E?F@CAGB@DBEHFIGFHZJYKDLZMHNXOYPDQIRXS]TXUYWGXEYHZG][^I_FbbcDdDeGfEgFhE
=shown	k*H-H/J0Z3K4J>I?b@HBJDHIHKGLIMINJOJZB[^^HaZfJhI
=shut	p!^#_-H3J4J9I>Z?H@GBGDJHBIHKFMJNJOJRISIVJXJZC]Z^J_KbJcJfZ
=si	_!F#J%E(B)]*J+^,G-D/H0H1I2I3C4F5J6H7F8H:[;H<J=Z>C?E@^AHBGCCD@EIFIGHH[JILGMDNEQJRFTFUEV^WHXFZ[]C^G_GbIcDdEf[gHhD
=sich	d#I%J(I*I+Y,J-H/I4J7H9I:Z=I>H?H@YB]CGDJEJGJHYIGLJNHOYPHRKUIVGXI]I^I_JcIdHeJgYhH
=sicher	z3XCZDJHIVZ
=sicherheitsfragen	r*]?]HGX[ZJ
=sicherheitsinfo	z+[CID[HHZK
=sicherheitsinformationen	v?ICXD]HJ
=sicurezza	q%J)J*[+J-J3H4I9H=J>K?_BIC[DJHDIJKJNJOJQYXHY[ZIaI
=sidan	p!H#H%J(J)G*G+^,J-H3H4J9H:J>G?JAKBHCHDYIGKIMJNJOYPITJVHX]Z^[J]JaIdIhI
=side	k!I#J-G/b0I3K4G6J7G9I=J>J@HA]DJHHIHJIKHMGPGQERIS^TYXJYIZI[K]J^J_XaGbJcGfDgIhJ
=sie	W!X#Y%F&G*F+],B.F/X0E1D2E5F7B8D9>:@<F=Y>I?HACDYEDFEGDHEIHJDKWLBMJN?ObPDQFR]SGTEUAWBYGZa]?^B_AaDbCc@dDeYgBh^
=siempr	z+J@JBID[HFIJK^ZF
=siffra	z3ZHJI^OF
=sig	p(I+X-J3J9I:I=K>E?I@HCHH[IJKZMINJOZRJVJXJZ[]JaIbJcIfZhI
=sign	P!D#G%E&J(C)D*E+],[-?.H/H0H1G2J3I4D5F6E7d8E9E:A;H<d=B>>??@?AECCEGFaGCH^I[JDK@L[NHOFPEQIRGSDTbUCV@WFXCYFZG[Z]A^A_Ga?bXcCdCeEfCgChI
=signal	z3H=J>H?JBGDKHXMFTGZG]^aJgI
=signatur	t3H<[>IH[OH
=sigu	p#J3JDJHGKJLZM]TZhJ
=silent	v>IBIDIZF]Haa
=sim	f!G#C%G(E)Z*F+Y,I-E.J/I0J2K3D4I6J7H8J9B:G;J=G>h?E@DAIBACGDCEJFJGJH_IEJIKDLHMDNGOFPGRISITCUGVXWIXFYJZA[C]E^I_HaBbFcIdGeJfGgIhG
=simbolo	t9J@JHJIaZJ
=simpl	s-I3G>IBJDJIbNXOHXJaJ
=sin	b!G#X&[(H)I*J+H-E.J/I1Y2J3Z4G6I7H8Z9F:X=I>E?FAHBZCFEIFIGGHBIEJIKDN[OCPFQJRGSGTFUGVEWIXDZA[Z]Fa]bGd]eHfCgHhG
=sinc	R!Z&H(A)_*B+X,D-^.J/G0D2H3B4G5E6Y7H9@:G;E<G>J?F@CAXBXDHEFG@HCIHNGODPHTBVGWEY]]B^B_Ic_dEeEfX
=sincronizacao	n%Z-I0Y3I9J@JBKG[HXIJKHMZNKRWZI]JaJdJf[
=sincronizacion	m%X-I0X3J9J:K=I>J?JBIDJGYIJKIMZNIRXSJUJZI]JaIdYf[hJ
=sincronizzazion	m#K-I3J9J=J?J@JBJG[HYIIKHMZNIRWSJUJZIdHf]hJ
=sind	b!X#E%](G)X*Y+I,Z-Z/X0I1J2K3X4H7I8J9G;I=F>I@ZAICXDZEJFJGIHCIGKZLHMFNIOIPGRHSHTFUEV[WJXFYIZD[G]G^I_HaFbHdFeIgHhG
=singl	q%I+X7[NZZF
=sistema	n-I3B9J:J>F?H@IBHCIDaHEIIK_MIOJR]U[XJZEaIfJhF
=site	b!G#G%D&J(F)I*I+I,I-^.Y/F0H1J3G4]5^6H7G8I9C:H;I<I=G?F@DAHBFCFDGEJFHGHHbIXJGKDLJNDOGPGQJRGTGUHVGWIXXYIZF[I]E^I_EaGbCc^dIeIfFgHhX
=sits	wHXJXPY
=sitt	wBZHJZH^[
=situation	z?HHZdY
=six	n!Y#G-I/X3F9H:J;[=J>F?J@GBICJDGFIGJHII[KGNJOHPJVJX]ZCa_hJ
=sjalv	t(F)]*J9H=J>H@IBZHHIIKJNKU]V^ZF[IaJhJ
=sjalvbetjan	w(J)]-J9J>JBIHGIIKIUaVGZI
=ska	v9IDJI_KJZ[
=skarmen	z9J>]ZI[[]JaKbF
=skew	wHHR^cI
=skicka	v#H3]HJIJaY
=skipp	o#J+X1^9J@JBGDaGHHFKIMGNJRJZGfF
=skog	w!I1J8bA]CJHFRJZIcJdHeJfI
=skonfigurowan	zC[DJMJVJW[cZ
=skrev	t#_-J3J9G=J>H@GAJBICJDJHCIZKZMJNJOHVKXJ[J]JaIf]hH
=skriv	w%J1I3J8J>IBJG[HEO]RIZIaJcId[fY
=skrivaren	zH^ZF
=skriver	r-K0[3H>FDJHFIIKGMKO]XJY]ZF]JaHfHh[
=skrotow	v%K0JGZH[M]RJdJfH
=skyddad	z!JHIPaVGZJ^J
=slash	m3Z>JBJFbHEaH
=sleutel	z0J6_?XHGdF
=slot	v#_/I9JIJT^XJZJgK
=slow	n-Z9I@JBIHbIJMGRXZJbJcE
=slowo	z#G-_HGIJTI
=slutad	w3J>JBHCGDJHIXIYXZJ]]f]
=small	v-J=WHHI_KHZI
=smart	c!J#F%I(J+J-G/J3G7J9E:J=J>Z?J@IBDCJDIGJH^IFKILIMINJOJTaVIXIZD[H]I_JaHb[cJdJfHhJ
=sms	N!?#>%@&D(=)?*E+=,E-;.C/@0B1C2D3b4@5D6A7?8F99:>;A<I==>^?l@9A@B?D7EAFAGAHGI?JBK:L@M;NGO9P>QCR@S?T>U>V<WFX<YAZD[>]f^@_=amb=c?d@eDf>g?h=
=smset	z3F9H=J>[HDIJKJMJOEXJZG]^a^bJfJ
=snapshot	n!J#I%J(I-I/K3I6Y9G:I=I>H?I@HBGCJDIIIKJMJNJOJRcUJVJXHZG]H_IaHbIcJfH
=so	Q!B#E&H(G)F*A+[,E-]/[0F1E2F4I5F6E7J8D9G:A;X=[>G?X@aA_BACbDYEGFEG^H>I_K=MDN=ODPIQGSDTGUCV[WDZE[^^c_Aa=bCcIeDfBgGhX
=soddisfa	wHHIYN[
=softwar	n-J1a9JBIH]IIJYZIcEfJ
=soit	wNZ
=solicitud	z9[>FHZ
=soll	k#J(I)I*G,K-Y?J@ZBICIE[HEIHKGNIPJVHX^Z]dKgJ
=solo	]!F#D%E(D*E+G,G-C.I/F0I1I2H3C4G5J6H7G8H9@:F;Y<J>B?a@XAGCeDBEHFHGIH=IYJIKCLHMINFOEP[QIRGSFTXU_WIXCYHZC[a]D^H_GaAbFcGdGeIfGg[hE
=solv	p-J3I9Z>J?IB]CIDJHCIHKHMJNJUJVIY[ZF^^aJdJhJ
=som	h!G#H%I([)H+],I-X/J0J1K2J3B4I6J7I8J9E:G;I=H>Z?G@DAGBFCWDBEJGJHEIZKZMHNXO[PGRJSITIUIVZXFYKZA[H]G^Z_ZaEbHcIdIfIgIhH
=some	a!G#G%F(K)H+F,K-Y0J1J3F4Y6J7G8G9F:F<K=G>F?E@XAHBDDDE_FHGYHKIBKZLJMGOIPXRISHTHUHWJXGYJZ[[H]E^H_GaGbXcHdHeJf]gHhI
=somebody	d#D%F([)[*J+I-F/H0J1H3Z4J6[7J8J9]:G;Y<^=J>G?H@YAJBCCIDHFKGHHFIXKELHMHNHOHPHRJSHUHVFWJXIZI[I]I_XaHbGcHdZeIgGhH
=someon	f!Z#^%[)J*X+X-E0I3G7[9G?I@EBFCIDGF[GJHHIHKFMJNIOHPIRJTZU^VIXHZI[I]I^XaFcIfIhJ
=someth	_!X#E%J(G)J*H+I,J-a/G3G4J6I7H8J9D:G;K>C@JBCDEE[FJGIHDIZJIKZMHOGPIRJSJTIUHVHWIXHZ^[I][^I_JaHb[cJdIeJfJgJhF
=sometim	z/JBGDZHIMZZ[
=somewher	v#X-[HEZX
=somm	w:ZEZZJ
=son	f#H%H(G)K*J-F/J2J:];Y=I>I?J@XAJBZCHDYIGJJKFMHNZO]PITJUIVGXIZH[H]I^Z_JaIbHcJdHfIgJhF
=sonderzeichen	v-Z3H9I:KCJFZHHI]NJ
=sono	c!E#_(F*J-D/I0I1J2I3^4H5J6I7H8I9[;I<J=G@ABXDbEIFIGIH=IAJIKBLIMFNHODPHQJRISITFUFV[WXXFYIZ@]F^H_GaDbFcHdGeIfGgIhF
=sont	k!I#I%[(I+J,X-G.Y/J3a4J9I:H=I>I@HAJBHCZDDHCIXMJNHO]PIUJVIXJZD[JaHcJdHfJhH
=soon	s(Y)Y*X-J9Z?J@_BHHDKILJVGZI^G
=soport	v(]1Y@ZHHVIZI
=sorry	j#H%J+K-I3H9a:I>J?I@EBFCJDIHAIHKHNIOIPJRJTJVIWXXHZ_]I^JaIbJhI
=sort	t9CB_HGIJcYfI
=sou	r)Y-I9J:Z@ICJD_HFIHKIOJV]ZDaJhJ
=sound	w9IH]
=sourc	r#XAX_Z
=sourceanchor	o!I#I%H3IAcCKHI_H
=soy	o!I)Y+H3I9G:Z>J?J@IBICID_HDIGKJMJOJV_ZDaJhJ
=sozinho	t-J9H?X@JB[CJDIHIIJKJU]V_ZEaJ
=spac	k3_4I6J>IBIDIIYRJZH_]aIcJfI
=spam	i#J*J-E3E4J9E:I=J>E?G@IBICFDFFIH_ICKFMINJOITIVIXIZE]J_IaabJcK
=spamfilter	z-J>JHFKJNJaa
=sparrad	v!J#^%J-].]3F9E>H?J@IBFHBIFKJOJRISGTZX]ZE]G_JaHbIcJfIgJhI
=sparrat	w!]#E)[*I-I3J9JBIHIIJK^PHUJVJZJaJ
=spater	w9Z@YBIHIIJKJTYXJZ]aH
=speak	wNZY[
=special	h-I3I7K9I:J=J@HBIDJF^I[KKOJVZZFhK
=specifi	t3HHIN^O[ZJhK
=specop	k-K4F@JHEIHJcNHZHaK
=spell	z3]9J@]DJHGZH
=spelnia	q3I9J=JHJIZNaZJaJ
=spenta	w!Z-I9J<YHEU]XJfY
=spento	z)JBHHDU]VIY[ZGd]eHfI
=sperr	vHISJT_X[ZJaHgJ
=sperrbildschirm	vHFZJb_
=split	z/Z8JgY
=spotkani	z9H>H?J@JBIDKIIMJNIZ[]^aJ
=spr	r4]7W>Y?[BHHDIJK[ZGaGhI
=spray	v#IHETa
=springt	zHIb_
=sprobuj	w@XHJTYZZcX
=spuntata	v;ZHGKKLXNIZJ^]d[
=spuntato	vHKLXd[fI
=sql	t!H#I3J9JBGHeNEZ@^JcI
=srv	z/K0G4HGHHERXSHZEc]f]
=ssl	r<_CFEJHDIHY]cYdJeHfG
=sso	o7]H^ZKcF
=sspr	I!^#B%?&G(8)a*D+Z,C-B.J/A0C1B2F3a4F6A7J8?9G:B;F<E=F>>?]@JAJC@DFE@FCGFH[IBJ^KDL>M@OBP[QERBS[U_V]W^Xa[D]?^F_@aDb[c>d;e@f<g=h?
=ssprsetup	n+Y3J9G?JBJDcHDOJVJXJaJbK
=staan	z.Y
=staat	c!a#G%F(X)H*H+F,I-Z/H0I1H2I4I5J6H7G8H:F;Z<J=H>H?^@HAFBDDDEJFJGHHDIDJJLYMEOIPEQZRGSITGU^V[WIXGYIZ?[Z]E_DaCbGcIdXeHgHhE
=staff	e!G%F(^)[*X+Z-I/H0J1K3G4J6K8Z9J=H>H?F@EAJBECGDYEKF[GXHFIHJIKHLJMHP^RJSHUBV[WIXIYJZF[I]I^J_IaHbHcId[fFgH
=stag	wf]
=stamattina	s#[-J@aBJHGKJZH
=stammer	s+I-K/J0J3E6]9I>C?I@JCKDFHFIIKGNIO_R]TJXJZG]Ia^cHfF
=stand	v1Y?YZGcZ
=standard	t(F)a*J3ZHDZJ
=standig	zBIH[
=stanga	z@KB]ZG
=stangd	v!]9J>H@JBJHGIIKIMJOJXJY^ZJ][aJfJhK
=stangt	z!J)H*J3J9H>JBJH]IGU_VGZJ]J
=star	k!I#[%J(G)J*J+J-G/[0K3H6J7J9G:J=I>H?H@FAJBECIDFH@IFKYLJM_OYPITIUIV^XIY]ZC[H]G^J_IaHbEcJdJfHgZhX
=starego	o!J#G(I+I-G3H9G:J?H@EBFCGDEHCIGK_MbNJOGTJVJXJZE[I]GaIbJfJgJh_
=start	^!F#E%H(F)H*I+X,K-G/H0[1I3J4I5J6H7I8I9F:H;J=G>F?F@IAJB[CHDZGZIDJYK[LIMDNFOHPGRGSGUGVEWJXHYHZD[I]^^I_Gb^cDdFeIfYgHhI
=startar	v(J+[3J9J>I?I@JBIDIHXKJMFSKVIZH]KaKbZdJf]
=starter	o!]#J+H=J>H@]BID]IHKHMJNJZHhK
=startet	vBKH]MHVJZFbIdJf^
=stary	r#J0Z1]4H5[<J>[BIDJGIHFRJY[cIdIfE
=stat	r#IAYH[IJJIN_VJZH
=stata	t@IBXHHM^ZGaZ
=stato	q!J3J:J>KBJS^UIVX_ZfI
=statu	p!H0^3I9J@JDJKJMJNIS]UJVIZXaJfJgK
=stay	h!J#H%J(I-H/H0J3I7J9H>F?I@FBECJDIFJGJHEI]KHL]NGOJPKRJSIT]UJVJXJZD[F]Ea^cJdIfXg_hH
=steckt	z-WHII^ZG
=steed	v#[3J>H@JBGCJDIMHP]TZVKZJfY
=steht	b!J#K%I(I*I,J-[/J0J3[6K7I9H:G;J=I>F?Z@HBGCYD]EJFJGJH@I^JKKILYMGOHRJSJVGWJXHYJZA^H_IaEbIcJdIeJfZgJ
=stellen	q(^-I:J>H?I@GBYCYDGHZIIKJNIUJVX[J]Ja[bJfJ
=step	b!H#G%I(G)J+G,J-E0J1J3E4J5J6]7C8I9E:G;J=G>D?G@FAGBEFIGIHaIDJJKJLHMGNFOGPIR^SITGUHVEWJXGYJZa[J]^^I_IaEbGcHdIfEgIhH
=stesso	r3I9I@^A^HGOYZJ_J
=still	R!b#I&I)F*E+C,G.H/K0F1a2G3?4I5X6F8E9_:E;G<H=D>[?@@=AGB>CADAE[FFGEHCJEK@LZMaOZPHQGRCSET[UEVBWHX@ZY[Z]B^B__aYbBcDdBeFfBgYhH
=stimmt	l,Z>FE]HIOYTJZIa[
=stod	t1]3]8I9JHHKJRJSJaJcKdIfHgZ
=stolen	n>^BIDHMJZG]J
=stop	f!Y#I%I(G)Z,J-I.X/I0G3H7J8I9H;Z=H>I?J@FAaBDCJDIGGHXIHJIKGMYNIOJRFSHTJUJVFXJYD_IaJbXcHdHe[gGhX
=stopp	_#G%G(H)J*J+J-G.J/H0Z2I3G4J5J6I7I8I9H:J=^>H?I@FAIB@CHDGEJFJGFIHJHKGLIMCNGOJPHR^SHTJUHVGWJXGYWZZ[J]b^I_IaEbFdGeFf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!G#H%H(I)J*H+I-C._/^2J3b4I5J6I8K9G:I=I>??E@GAJBDCGGKIZJHKBLJMGNEO_PIRJTIUJVGXIZ@[I]H^J_HaEbHcIdJfJgIhG
=storag	z4XHYfX
=storung	wSZ
=str	v-X/YHGK[ZH
=straight	w+]3KHEOJTJZH[]bI
=strategi	h!I#J%J(H)H*]+H/J3J7J:J=I>I?]BFCHDDEIHXIEKGMHNaPHTHUFVHW_ZC]IaHbJdGfIgKhI
=strength	w(H)J*G,G@ZH[I[
=strict	z.ZHINZ
=stricter	w*]/]8J@JHHNHPG
=strona	o!I#I(H)H*I+[3I9J>I?J@HBGCID]HBKJMHOIPGS]UHVGX]Z^]IaHbJdJfH
=strong	s*X-H@^BIHFI[KJN]ZD
=strony	z+].YDEHX
=structur	wF]
=stuck	f!G#F%J(F)]*H+F,J-H/I0H1J3H4J7I8J9D:I;J=I>G?G@YAJBDC[DaEJFJGIH]IGJJKXLJMINGOIPHRJSITGUIVGXWYJZ^]I^I_GbHcHdJeIfGgJhH
=student	k!X(X)H+J-J3I?DBIDHG[H]IZKJNJPIUJV_ZF^Z
=stund	s3J9J@JBYHFOJX_]J
=stunden	p@^HGIJKIX_ZF
=su	_!X#G%G)I*H+I,I-G/J0K1J2J7H9I:[;W=F>H?H@EAIBYCGDBGIH?I[JJKGLHMXNGOYT]UYV_WEXIZF[H]H^Z_IaGdHeJfG
=sua	h!Z#H%I(H)J*I,J-I3X7I8X9I:G=I>I?I@XCIDGE[HCI]KYLJMZNHOJPJSJTWUYWCZC[J]I^XaHbIdHfIhH
=submit	t9J@JHDMIZbaJ
=submitt	s%YBIHFZ_
=subscription	w=_BIHHZJ
=subsidiary	z(]=JHZPI_Y
=succ	q(J)[9J=J@[BZDJHFJZNJPIUHVI^JbJcY
=succeed	p#J/^3I>JB[HHTYZHdG
=success	i#J-J/_>J@[BbH?IJKIMHNEPJUKXIZF[J]H_JhJ
=successful	s%IBZHXMZZD_JdHe[fH
=successfully	k#G%J>I@JBbHDNJTIV[ZD[I^J
=such	k!J+H3G9J;J=K>JBGDZEJGJH_IJMYNIOJTIZI_ZaJdKgI
=suffic	z%J(_@IHFVIZI
=sui	zJZ
=suis	j!J#_%I(X*J+Z-H/J1I2K3H4J8I:Y=J>Z?F@EBYCEGKH@IHKFMINIOIRITIUJV^XIYJZI[[]XaGbJcIdJfGhF
=suit	w#[@^HENIY]ZHcE
=sul	k-I.X/J0K3G4I:J<X=J>H?I@IBFCJDGHIIJJ[KJM_NIOITXXJZF]JaGb]cXfZgJ
=sull	r!K(J;[BJCJHGRYZF]I^Za[
=sulla	z%YBJHI[Xb]
=summer	t!ZHJIZK[NIZJ
=super	w9ZB^HFZI
=suport	s(Y1Y3^?IHHgX
=supplier	q#H:^@KH_IETJXGZGbJ
=support	]!I#I%K(^)G*H+I-G/G0J1b3G4E5^6J8I9[:F=G?G@JBDCHDEEYGHH[IFKGLJMHNGOJPGRGSHTGUHVDWHXHYJZE[J]H^I_IaHbIcGdGeJfGhI
=supportato	z1X
=supprim	v4[9J?JBIHEMJU]ZJ_[fI
=sur	[!E#E%Y(Z)I*H+G,I-E/H0I1I2I3J4F6J7H8I9Y:J;[=F>G?D@FAGBACEEIFIGHHCJ^KDLZM[NEOEPGQJSIT]UXWYXFZ@[W]E_Ha[bbdFeJgHhG
=sure	r(I@JDIHYKIMJNXZ_[I
=surnam	z-HHHI_
=suspend	t!Z#J9I@IH[X[ZF^J
=svc	zHZLJZHfX
=swap	w@aBJHFKJZFcZ
=swear	zHHKZNZ
=switch	]!_#G%F(F*F+H.J/F0H2J3E4H5J6H7G8G9D:E<J=E>Z@BAFCFDEEHFIGFIFJGKCL[MFNDOEQJRESGTIU_V_WHXHZ>[H]F^F_DaEb^cFdZf]gHhY
=symbol	h!Z#J%J(K-]/X3I7J9H=I@EBHCHDJHCIaJJKGMGN]OJXJZE]JaJdKfJhJ
=sync	J!>#@%]&D(>)@*A,C-=.E/B0e1b2]3H4^5D6I7@8_9=:?;A<C=B>=?@@<ACBECBD>ECFBGgH[I=J@K<L@MZNGOARaS=T>U?V;WCXAYYZ8[A]?^?_Fa?bAcadZeAfagCh@
=synchro	t%Y/H0[3J6KGIHFIJKJMINJaKf[
=synchronis	q%I0H3YHYMIPJd^fJgJ
=synchronisati	w%H0JGDM]RJdJf]
=synchronisation	k%F-J0Y3KBHGYH_KIMZNIZJfG
=synchronisiert	wHZdXfJ
=synchroniz	w%YHGMZ
=synchronizacja	w%JGGM]ZJdJf[
=synchronizacji	s!J%[0Z3J4YBJG^HCMHRZ_JcJdFfE
=synchronization	l8]<^GYHGMJUJZJ^J_ZdGfG
=system	^!F%H&I(G)I*I+Z,J-C.J/F0I1J2J3[4H5K6H7H8I9D:Y;J<J=G>E?F@]AHCFD]EIFHGGHcIYJHK_LFMDOCPHQJSITGUHVFWJXFYH[G]F^G_GaDbHcGdGeIfGgIhB
=t	zDIHaTI
=ta	w3H9J>[@HA]BGDJHFIKKJM_ZGaJ
=tab	k!F#H%H3K;^@KAIBGDIHXIJKJLJNJPGVI][^__IbJhJ
=tabl	v(G=JHbPJZH
=tablet	h#a(I-H/J9H:K=J>F?J@XBCHcIHJKKDMINJTIUJVIWI[J]IaEcJhI
=tack	o!J%J(K-H3H4I9a=H>G@IAJB^CIDIGJHFIIKHMIOJPJRITIVJXHYJZE[J]J_JaGbJcIdIeJfIhJ
=tag	l#G-G3J9^:J=J>I@cBHCIDIHCIGKGMJNJVJX]ZF]J^JaIhI
=tak	t#J(H)]*H+[-J9]=Z@JBJCJDEHEIJKJPGV]XIZFaJ
=take	]!H#I%G(G)H*H+I,J-D/E1K2J3H4I5J6J7I8I:G;_<[=HAICHDEEXFJGFHXLFMcNFOIRJTHUJVGWJXJYJZE[F]H^F_GbHcIeJfH
=taken	n!J%J(K-H/^9I=Z?JBFDKHAIEKXMDNHPZRJSHTJU[VJXK]J^[_JaJbJcJgFh]
=talk	q4[8H9^>J@JHFMJYZZI
=tam	w9I:_@IBIHFIFK[VYZHaJdJhJ
=tant	z(Y
=tape	v#Z3J9K>IHIKIO^XIaJh[
=tappad	z#J%[3H4Z9J>ZHGOKaI
=tappat	v-I>a@JBID[HGIIKINJZC[KaJdJhJ
=tar	z3F>F@JHIIHKGO]aJh^
=tard	k#G%J(J,J-H3H9^:J=I>E?I@_BDCIDIH@IIKFLJMDNJOITYUJVIXGZ_]J^Ja_bJcJdKeIfJhF
=tardi	w>H@[BIHFMJTXZYaZ
=target	k%I9J=IBJGdHFPJZJdBeHfG
=te	^!E#Z&J(b)G*E+F,F-c.I/G0G1[2[3A4E5Y6G7F8G9A:D;F<G=E>C@XAFBGCCDIEHFHGFHCIaJGKALYMCODPEQHRFSGUEVCWHX_YGZ@]C_FbDcEdEeHfDgHhC
=teacher	r(^-J:K@[BFHAIKKJN[UJZX^[gJ
=team	V#E&J*F+G,H-D.I/F0H1I2J3D4G5I6H7F8H:_;I<I=D>A?C@@AHBKCGDCEIFGGFHeIBKDLGMeNDOEPFQIRGSETFUEV^WGXEYYZE[F]D^FaBbEcFdFeHfFhC
=tecken	t#I%H-I2_3J9H:G=J>J@JBHCJDIF]HCIaKIMKNIUGVJWIXKZGhK
=tego	n%J([+J-]3G9G:I=H>_?I@]BGCHDGHCIGKZNHOEPJUIVIXIZD]J_JaGbYcJdJfJhI
=teken	q#J%H-H2^3J9H:H=J@IBICJDJF]HEIaKHNIUIWIXJZHaJdJ
=tel	q!J#G%I(G-I3Y7J9H:I=J>e?J@FBFCJDDHBIIKHLKMINIUIVIXHZ@[J]Ia_bHdIfJhI
=tela	r#I+Z>]?K@IBJDHHCIKTHZF]IaHba
=telefon	b!H#Z%I(G)J*Y+G,J-F.J/J0J1K3_4J6J7J8J9F:H;J=H?]@JAJBEEJFJGJHGIFKFLIMZNGO]PJRJSITIUHVFWIXJYJZC[H^J_IbGcIdIeJfIgJhH
=telefonen	v3G9J>]?IDEHZOZaI
=telefonnummer	hCID^HGO]X[ZJ]JaH
=telefonnumret	z3YOY
=telefono	a!J#H%I(J*J+F,J-H3[4J9F:I=I?Z@GAJBGDYH]IGKHMGNIObRKSKTJUHVGWJXXZH]F_IaEbJcJdJfJhI
=telefonu	n#J9J?J@JBJCIDaIJOYXYZG]IaH
=telefoon	k#[*J9I:J>]?E@IBJCXD_IJKJMINKXGZG]GaC
=telefoonnummer	r>ID]HGXZZIaJ
=telemovel	w3^9K>[HE
=tell	a![([)H*H+J-].^3F7J9B:]=X>C?FBCCJEGFJHGJIMIN^OGPJTXVZWJXHZE[J]G^I_JaHcIfJgJ
=tem	e!G#G&K)[*[+G,H-E/I0J1J2I4I6J8J9E:Y;I>B?EBECXD_EIGIH?IbJJLZMDNFOZPGRISJTGUEVCWIXDYJZ@[H]F^I_HaYbHcHdHfHgJhF
=temo	z=[HIUZ
=temp	g#F%J(G)H-F/J3I7J9I:I=J>I?J@]BDCJDHF[GZH@IDJJKCLcNHOJPJSJTYUHVZXIZA[J]I^IaJbWcJdJfIgJh[
=tempo	r@aBFKHMXZIc]dJhI
=temporairement	v#IHJT[
=temporal	w!Y#J@ZHJL[TY
=temporalment	zTY
=temporaneament	zT[
=temporariament	wT[
=temporarily	i#ZHIT[
=temporary	g#J(H-J3J:I>H?^BCDHIHJKKFLaMGNISIZ@]J^IbJc^dJgJhZ
=temu	w@[BKM[
=ten	c!I%J(J*I+J-J/E3F8J9G:J=J?I@XA[BCCXDGGXHFKFLIM_N^O_PJUJVIXHYJZG[J]H^J_IaYbJcJdJfJgKhX
=tenant	W!D#F%E&I(A)W+G,H.I/G0F1I2H3C4G5H6H7H8G9A:d;I<J>B?C@@AEB?CDDBEGFHGEH[IBJEKALCMDNAOFPEQIRFSaTGUdV>WfXBYHZ>[E]D^F_EaBbCcFeEfCgGhD
=tenemo	z=[UZ
=tengo	h!J#H%I([*J+G-I3H9F:I=J>Z@FBGCaDHIFKFMENJOHVGXZZZ]IaGbKfJh[
=tenho	l!J#G%J([*J+J-H3F9H:I=J>[@GBGCbDZHBIHKGMHOHTJUIVHXHZY[Y]HaIhZ
=tent	w3H>J@[BJHIKJMHOHXZZ[aJhJ
=tentativ	p-I3I@JHDIHKJN]UKX_ZJ
=tentativa	n#[3G>J@JBZHFOIUJX_aI
=tentativi	p#[3F>JHFOHXaaJ
=teraz	p#J(I)J*Z-J:I=[>IBGCYDGHCIHK]LIMHNIZ[[J]IaIdJhI
=terceiro	z.XJY
=tercero	z.XJY
=term	r#I-d3I9H>IHBIEKIXIZK]JaJ
=termin	w#F(I-]:J@FBJCKDGHDIDKHMGNJTIXJ[J]bbJhJ
=terminado	z+I3E>_BZDGHIOEXJ
=terminal	w(J-HH]ZG]Jb[
=terug	m!_#H%H(I*J+Y,J-H/I0]3I4I6H8[9G:I;J=I>Z?I@GBFCHDFHBIFK]LIMHNHOHRITIUIVIXHYJ[I]G^K_JaFb^cIdGeJfIhH
=terugschrijven	b!G#F&J(F)I*I+H-G/H0G1I2J3F4X5J6X7H8[9F:F;J<I>E?G@EAIBHCGDFEHFIGFHGIHJIKFLFMENEOIPXSHTIUGVGWIXEYY[H]H^GaGbEdae]fZgXhE
=terwijl	v#J3FBJHJMJO[TZZFh^
=test	c!E#G%F(F)H*I+I,J-F.J/H0I1J2J3F4I5K6I7H8G9^:C;X=^>G?J@AAGBaCHDEEJFJGHHXIEJJKBLFMGOGPGQIRHSGVCXGZI[H]E^H_GaGbIcHdEeHfJgHhF
=texto	w3I4I9J:I>^?[@GBKCJDEHCKJZJa[
=tez	w-[>I@JCJDIHGIILZZI^Ja_
=than	b!I#I(I)I+I-G/[1^2Y3I9G=H>FAcBBCJDIGJHHIZKCLJMHNFR[TJVIXIZZ[J]J^I_EaJbIdJgKhH
=thank	b!J#H%J(I)J*I-E/I3H4I7I8K9c:I;J=I>G?I@DAHBaCIDGGJH?IHJJKGLIMHNIOHPJRISJTJUIVGXHYJZF[J]J^I_IaGbHcJdHeJfIhH
=that	J!J#H%J&J(I+G,B-^.Y/C0D2C3@4]5Z6C7D8D:G;Y<E=K>b@GAHDFFJG[HHIGJ]KYLYM@O]PFQHSFTIXFZB]=^_aGb@cAdIeFfFgHhG
=the	5!G#@%H&B(H)C*?+B-D.E0C2X3X6Z7G9;:=;I<J=C>^?[@DBbCDDGEEF^H^IGJbKHLBN[OJPXQGR]SBW@XBYI[C]e^^_^a[dBeGfFh^
=their	X!F#H%G(I*Y+X,J-G/E0J1I2J3H4I5J6J7E8a9F:];Z<J>F?D@YAHBDCFFHIEJJKDL[PGQKRJSHVYWGYJZC[_]H^J_IaIbGcGdZeIgEhD
=them	a!J#J%F(H)Z*I+J-H.X1J3]7J8J9I:E=J>I?I@XBFDXEIG^HZIGJCKZL]MINYOHPZSJVGWXXJZC[J]J^JaJbJdEfJgIhJ
=themselv	s(I)]HFPJV[ZJ[XgH
=then	[#J%F&J(F)H*G+H,I-E.K/b0J3C4I5J6I7H8H9G:H;J=E>B?C@HAIBGC_DXEJFXGFH;IAKZMENDOHPXRZSFTJVFWIXEYXZ][H^I_GaGcZeIf[gJh[
=ther	R!D#B%X&J)D*B,F-I.H/I0G1C2G3H4J5H6F7Z9c:A;E<G=D>G@DA_B;C]D[EFFZG[H@IGJYK@LDMENJOBPBQHRES]UIV@WXYG[X]@_YaFbXcCdEeFfIgDhA
=thes	j!H%H(G)I-I/I3H7I9H:G=[>I@EAJBFCIDGGYIbJJKFLXMJNIOJP[SJUIVEWJXJZ?[I]K^[_HaJdJfZgJhI
=they	Y!c#F%F(H)F+G,H-G.J/Y0I1H2I3Z4I5I7Y8G9C:F;H<J=F>I?ZAGCIDXEIFHG^H?IXJHKYLJMFO]QIRGSHTFUXWHXGZC]F^E_FbFcGdGeIfZgZhF
=theyr	m%J+]3G>I?[@HBJDJHGIGKZNJVXZG
=theyv	v-J3[>H?ZD[HCIIOYZZ
=thing	g(I)I*Y+I/J3H7J9E:J=J>I?I@XBDC_D]HCIXJJKBMIOGRJTJVGWIXIZ^[J]I^JaY
=think	j!J#X+]-c1I3E4H9C>HAJBCCJDFFJGIH?K]MHNHOIRZTIVJXJYHZC[Y]J^J_JaJbHcGfHhX
=third	g(J-E.Z/I7_:J=J?J@JBGDJGJIGJ]KFMJNHSIUJVJ^JaGbYgJhI
=this	O!B#K&H(Y)H*@+E,D-H.G/G0E1Y2G3K4E5E6F7C8_9b;X<F=Y>@?D@]AXBXC?DXEGFEGXHKI=JAKXLIOCQGRDSDTCVaW[XAYEZI[B]A^X_EaDbEcIdFeDfAgChC
=thos	f!H%H(G*I+[-F/G1[4J9J:H=Z>Z@YAJBECIDFFIGbH>IIJYKGLHMFNFOJPYRGSJTGUJV^Z?]H^I_HbHcIdZfGgIhJ
=though	e#J(I*_+^-I3J9J>J?I@HBDCFDHIHKHLZOFPJVJZF]J^I_Ya^h]
=thre	b!I%J(H)I*H+I-G/I0J1G3H4J6K7J8J9Y:I=I>G?HAIBBCHDGEJGGJIK^LIMHNIOIPYRGSJTGUIVIWJXDZ^]G^I_Ja^bIcJdJeKfGgIh^
=threshold	nHa_H
=throttl	p#J-J9HBIDJKJPJVJXbZJ
=through	Y!F#F%H*F+[,I-B.J0H1I2J4I5J6J7Z8I9F;J<J=F>D?DAIB_CDDZEJFIGJHHK[LGMEN^OIRISGUFWGXFZX[E_FcYdGeIfIgZhF
=throw	s(]BHHKSYZG^Ye]gJ
=thui	z-I9G>aBJIHKIZJ
=thx	w!J#H%J(I)J*I+I,J-F/I0J3H4J7J9c:I=H>H?J@HAIBECIDHEKFJHCIGKGLJMHNHOIPJRJSJTJUIVHXIYJZE[J]H_IaGbJcIdIeJfHhI
=tick	a!I#J%H(F,G-I/I1I3J4Y6J7I8G9H:H<]=H>I?H@DBBCJDIFIG_HJJHKHLaMHNIPIRIUIVIWJXKYJZ>[H]J^Z_HaJbIcIdceXfFgHhH
=ticket	e!E#H%J(D)J*J-G/I3G7I9c:I;J=H>D?H@DB^CIDGFIGIHXIEJJKELIMGNHOIPJRJSITJUJVHWJXIZ[[I]H_JaFbHcGdHeJfIhH
=tiden	w#]6J>HBHKJMHR]cI
=tiempo	r3J9J@^BFDZHZZHc]hJ
=tien	c!G#X%Z+I,I-E2J3_4I6J7Z9G:I;I>E?H@DBECWD[GKHAI[L[NZOJPIRWSJTXUJVFXFZC[I]G^I_IaEbHcHdHfHhE
=tienen	w)]*],J3G9I>JBIDGHIIIKGO_PIVHZJaJhJ
=tier	v!F#J%J(Y)J2H3G:J=[?K@HBJCGDIGJHDIIPaSKTIVIXJZF^JdFgJ
=tijd	w6J@]DJHEKJMXR_cJfG
=tijdelijk	r#J@[HIKJL]MJT^ZG^I
=till	_!F%F(F)H*G+H,H-B.I/G0G1I2H3D4G5I6H7G8H9@;I<J=E>Y?F@_AHBYC]DEEGFIGGHYIBJILFM^NDOFPFQ[RGSETJUFWHXGZ>]D^H_FaCb[cZeHf[hF
=tillbaka	l!]#G%G(H+Y,J-E/I0_3I4H6G7J8[9F:H;J=H>Z?I@FAJBGCHDEGJH@IEKZLIMGNGOHRITHUJVHXYYI[G]G^I_HaFb^cGeHfEgIhH
=tillbakaskrivn	b!E#F%[&J(D)G*G+G-H.J/H0E1H3G4X5I6Y7G8^9E:F;J<I>D?G@EAHBCCHDFEFFIGHHFIGJIKELFMENGOHPYRFSHTHUFVEWIXF[G]H^FaFbDdae]gWhD
=tillbakaskrivningen	wBXHIRZYXdJf[
=tillfalligt	t@ZHJKJLYSIT^ZH^IgJhI
=time	R!C#_%D&I(D)F*F+Y,F-X.G/C0C1E2H3B4D5F6E7E8D9H:D;G<H=E>@?B@IADD[EHFFGDHYI?JELHMZNFOEPCQHRhSETJUFVCXZYEZI[F]Y^D_Ea]bDcXdFeEfGgEhG
=timed	v#I6J9JEIHJ]]_Jc[
=timeout	p#H9IBHEHRHZJ]HccdHfI
=timm	w#J3I9H>G@JCJDJHGOIX_ZJa]bJ
=timmar	t@]XY
=tipo	v(I3J9H:bHEIW
=tiraram	z*J4[9J=[?]CFHDNHaJ
=tjansten	s#J9H@JBYHFIJKJMKSJYXdJfb
=tls	V!D#F%D&I(E)F*G+F,F-D.H/F0D1@2E3A4A5G6C7G8D9B:G;G<[=C>B?E@BAGB?CADDEFFHGFIBJGKBLFMCNEOEPDQGR@SETFUDVDWHXDYoZA[G]D^G_DaCbFc^d@eDf=gEhF
=to	>!I#@&A(Z)B*W+b,F-E/C0X1@2@3@4Z6H7J8F;F<I=A>d@ZA:CXEEFKGGH_IFJ>KdMJNFOKPAQ_R9S<TGUGV^WEXJYBZF[ZaBbCc]dGf@
=toda	n#[-I9J:K>J?JBICJKHMIN_U^XIZIaKhJ
=todavia	v@ZBIEJHFM^UHVJW[
=today	]#G%I(G)I*I+I-F/G1J3I4J7G8J:F=F>G?F@cCIDGFJGIHFIEJIKDLJMHNCOJPIRJScTHUFVFWIXbZH[I]H_JaEbHdJfIgHhG
=todo	h!H#H%J(J)I*I+I,J-_/G0K3H4I6J7I9X:H=I>I?F@EAJB[CGDGEJIIJKKFMENIOHPJRJS^TXUaVFWIXFZB[J]J^J_JaIbGcHdIeKfKgK
=toegang	r!]#I%Z(I*J,J-H3J4J9E=I>Y?J@EBHCIDJHZIGKHMJNIOIP]UIVGXIZ]]HaFbJcKfJ
=together	wBXHZTHZZ
=token	Z!F#F%D&J(F)F*E+H,i-Z.J/E0H1G2I3C4F5J6H7G8H9D:G;H<I=E>F?_@DAGBCCGDDEHFIGGIDJHKDLFMFNEOFPDQHReSGTGUFVDWHXEYHZ?[H]F^G_FaDbGcFdGeCfDgHhF
=tokenu	z,a3J9JHHZI
=told	a!G#H(D)[*F+G,I-G/G0J2J3F4Y5J6J7Z8I9D:X;K=I>C?F@[AJBBCGD^EJFKGIH@ICLIMGN]OFPDRISJTGUEVZWJXZYZZ^[G]H^Y_HaFbIcHd^fIgF
=tolto	t*H,K-H3J4[9J=Z>I?]@IBGCGDJHDIIKHMINIPZU[VIXJZH]JdJ
=tolv	z9HBJHHI^K]ZIhJ
=tomb	z>]HHOJaIf[
=tomorrow	e#F(J-H3J9H:K>Y?I@bBEDIHHIHKFLJMHNJUJVJXc[I]I^JaHbJhJ
=tone	z3G>JH]
=tonight	z4Y>Z@FBJH[KKZE
=too	S#_%E&J(D)E*E,G-d.H/B0X1^2_3G4D5]6F7D9A:C;G<G=B>A?C@ZAFB?CCDIEEFGGDHJIXJDLFMBN@OAPEQHRESXTZUDVCWHXaZ?[E]I^D_EaZbDcCdBeEfFgBhB
=took	i!J#J(I)[*F/^3J8]9H=J>Z?[@DBaDIGIH?IHJIKFMFNFOJPGRJUJVJXGZB]FaEgJhJ
=tool	h!I#H%G)J*K,J-J/G0H1a2Z4I5J7H8I9E:J;J<J=H>I?I@DAYBDCJDIFJHZIGJ_KGLKMHNFOIPJRCSHTIUHVJXGYIZB[J]I^I_HaIbHcHdGfEg[hI
=top	v-JB]KJZHh]
=torna	w!Z#I3J@JBHHFKJUJXZZJb_
=tot	l!J#I%J(H)J-I3H4Z7J9^:H=I>[?I@_BDCHDHGKHIIHKFNJOJPIRJSJUHVYWJXHZD[J]H^JaHbFcHdIf_hI
=touch	v1_9JHDNZRJZF^]cJfJ
=toujour	p3E9[>H?GBJDYHFM]OJT[UJXHZIaY
=tourn	z!I1X3J=JBIHGMJSIUFVJWJZ^aIf[
=tous	w-I.X9ZBJHIKGN]ZJ
=tout	i!J#G%J(I)J-[/H3H4J7I9Z:I=I>J?I@ZB]CIDHHIIHKFLKMDNGOIPJRJSITZUaWIXIZC[I]J^[_JaHbJcHdIfIhH
=town	w-c@HBJHCIFKHNJZG
=tra	v(H-J3J9I>I?]@XCJIJKHMINHOIRXV^ZFaIfJhJ
=track	z#J.YH_RFXJZH
=traffic	i<_GJHDJIRJTKc_
=train	r!E#J(F)H+J/K7J=I>G@FBEDHHXIJKIPJSITJUJVIZB]c^]bI
=traine	w@ZHFVXbY
=translat	w9HDIHaNJSIVJZEaG
=tras	q(J:JBZHDR^UJVJZG_ZdJfZg[
=trasig	zHZRZ
=travel	z?JCGHaZJ
=travell	w+J>HDIH_
=tre	t!J#]-J3G9I:J=I>E?J@GBICHDIHDI^KGMJNJOHTJXHZF]IaahJ
=tres	t#^-J3K9H=J>I@FBJCJHEKIMJOJXFZH]Ja_
=trial	s#J=a@HBIZHaJfJ
=trie	b!Z#X%X(Z)J*H+J-I3H7K9H:];J=I>I?J@EAJBFCIDHGIHIIGJJKXLJNZOIPIVDXaZB[J]J^H_GaGgJhJ
=tried	Y!E%H&J(F)I*H+F,H-C.H/D0J1I3E4H5J6H7H8H9D:F;I<J=F>E?G@[AGCFDEEHFIGHH:IAJHK_LHMENaPFQJRGSHUIWJXbYJZb[H]C_GaXbCcGdIeHgH
=trigger	r#X(J+ZTYZF
=troca	q!J(J:J@[BGDJHZIJKIPKRJUJVJXJZ[^KaJbYd[fHhJ
=trocada	v/[B[HFMYTG_J
=trocar	l#H(J-I9J:Z>I@^BICKDIHDIHKGLXMINJTJUJVJXFZ[[Y]J^ZaIdKhX
=troi	w9J>J@JCJHII[XJZJa]
=trop	b!I%I(I*J+I,K-b/J2Z3H4I7J9F:H=I>F?H@ZAJBECGDHGJH>I^JIKDLIMGNHOGPJRJSKTIUJVIXcZB[I]G^I_JbJcIdIfHhE
=tropp	t@JHHX^
=troppi	s#[HHXZ
=troppo	l#J-^2[3I5X9J>J?I@]BHDJHCI]KIMKNJVIXIZI]JaHfJhI
=troquei	r>Y@Z
=trotzdem	t*Y3J@KHIKJO[PZZF[]
=troubl	o#I(J-I/K7J=J@IB^HCIIJJKFS[Z]^JbJdJhJ
=trovato	w4X_^
=true	s(I@JBYHDLYZC^a
=trust	w4J8J@JAJHa
=try	Y%H&J(F)F+C,I-].I/F0I1I2J3E4H5J6I7G8G9I:E;I<J=F>F?EAHBGCEDFEHFHGHHBJFLGMEOFPFQJRHSHUEVBWHXeYIZb[G]E^D_FbGcYdGeIfFgHhE
=trzeba	s.X9I:[@^BJHFZIaJdJ
=trzy	z#]-J3I9I>J@HBICIDHHFI]KJOJXIZG]Ha]
=trzyma	z7XHEM]gW
=tudo	wB^HIT[UJZG
=tuesday	t!J#I-H9I@^BHHXKHNZR]XIZD
=tunnel	t-J4[>JHZ]ZcHfI
=turn	U!^#J%E&I(B)a*B+F.W/X0H1G2I3D4C5G6G7F8G9C;Y=D>EAGB@CEDJEFFHGFHCLHMEN]ODPCQIRESFTGUbV[WDXFYYZ<[F]D^J_EaXcDeZfHgE
=tussen	w9J@XBJGJHZIJK[MINJR[SJZIdIfI
=tutorial	v-H=J@FHbII
=tutt	z@ZIJN]ZI
=tutti	v#J)I-^9[=J@IBIDJHEIJKENIOJU[VHZIaJhK
=tutto	s/I:J@KB^HDS]TZUXVIWJXKZC_IbJ
=tva	g!H#F%H(F)F*c+H,G-E.J/]0J1J2J3E4I5K6I7H8I9B:H;I<J=F>D?F@aAaBFC]DEEIFJGJH@ICJJKYLIMFNEOZPFQJRISITHUHVEWJXFYJZA[I]F^H_FaFbGcIdHeJfIgHhG
=twaalf	z9JHII]K[ZI
=twee	f!H#H%I(H)H*d+I,H-F/]0I3F4J6I7I8J9E:H;J=G>F?F@]A_BEC]DDEJH@IDLJMGNGO[PGRJSJTIUJVGXGZD[I]G^I_HaGbIcIdIfJgIhH
=tweed	p#J*I-I3[8]9G:J=J>E?JAIBYC]D]HIIGKGMJOIVJXJZF]JaHcJ
=twelv	z@XBICJI]KJZE
=twenty	w#K@^BIHYKJMJ
=twic	h!J#F(I)J+G-I/G7J9H>J?K@YAcBECIDIEHIJKFMJNIOKSJTYXJZY[J]J^J_DaHcHdJfJ
=twierdzi	wh^
=two	S!A#B%B&I(>)A*d+D,E-@.G/^1E2G3B4C5G6Y7E8A9B:C;J<G=C>A?@@[AhB>CeDGE[FGGCHYIHJWLCN@PZQGRBSFTDUEVAWGXBYEZB[X]A^B_@aBbDcBdDeGfDg]h@
=twoj	vBXHIM[T[ZJ
=ty	z!J#I%J(K*J+J-H/J3I4K7K9a:J=I>I?J@IAJCJDIHEIHKHMINIOJRJUJVIXIZF]I_JaHcJdJfIhJ
=tylko	f!H#G%I(H)H*F+H,J-H/I2K3G4I6K7I8J9F:G>G?]@ZAIBDC_DDEJFJGKHIIFJJKELIMDNHOIP[QKRJSIUHV^WJXGYJ[b]H^J_JaDbFcIdIeKfHhH
=tym	z%J([GYHHPY
=tymczasowo	wT^
=typ	q#^(I-H3G9H:]>H@GBGDIHBIYKFMGNIO[RJXHZD][aIbKh[
=type	f!J#H%G(G*J-F/J3H8J9G:_=J>I?J@ZAJBFCGDHG[HGIZJJKHMHNXPITKVIXJYJZH[I]I_JaJbJdJfJgJhc
=typed	a!I(J+J-H/H3[9J:J>C?I@YBYCHDIFJH?I_K]MINGOaTJVIXGZE]]^J_JaC
=typo	p3_>I@[BIDHIJKJOIZIaI
=u	i!G#H%H(X)I*J+J-G/H3H4J6J7]8J9[:Y=H>G?G@aAHBDCGDFGIHBIEJJKHLHMGNGOIPHSHTIUYV]WJYJ[G]I^H_IaGbGcJdYfGgJ
=uac	w!JHFUGZHba
=uber	p%Z(Y3J7]:K>[@HCFD[HFLJSJaJ
=uberall	z/I@JBJHHM^SZZI
=uberein	s3K6XO[
=uberprufen	z%[3YDJXY
=uberprufung	t3E>J@GC^DYHIIJNJO]XJZG][aI
=uberschritten	z#Y%HHIX^
=udalo	w/]B^HJMJTJZH_H
=ufficio	v%J(J3G9Z>]?YBGCIHEIIMJOJV]XJZI]J
=uhr	s#J4J=JBIHZIJMFRbYJZGbIcJfF
=uit	e!_#E%E(C)X*D+H,G-B/F0H2H3Z4G5I6^7G8H9C:G;a=F>B?Y@EAFBECDDDEIFIGHHBIEKCLGMENEOAPWQIRESHTYUaVCWIXFYXZD[H]E^D_DcFdXeGgHhG
=uitgenodigd	z:_@JHIZH
=uitgeschakeld	o!a#I9I;Y>K@JBJHIVIZI
=uitgevinkt	zG[dZfI
=ultim	w-I3J9I@HBJHFIHKaMJNJO[ZGaHhJ
=ultima	q#J%J-G3J9I>J@XAKBHHFIGKbMINJO]VJZF]JaJeXhI
=ultimo	s3J9J@^HHIJKIMJO]XYZGaJeY
=um	_!F#A%F)G+H,H-Z/I0J1J2J4G5J6I7H8I9[<J=F>C@ZAHBCCcDDFIGHKCLHMFNFOGQJSGUEVIWHXZYIZZ[G]E^G_GbFcBeIfGgJhF
=uma	d!G#F%Z(X)I+I,I.J/G0J1J2J3E4I6J7H8Z:F;I<K=I>D?E@^BCCYDEEJFIGIKZLHMDNZOEPIQJRHSHTHUFVEXXYIZ][G]F^H_HaXbHcHdHeIfGgJhE
=umgebung	t7JE[HIZGcadZgI
=umlaut	t/ZHII[
=un	P!E#<%?&F(_)A+@,B-^.E/B0D1E2D4C5E6C7D9J:_<F=?>>?>@eB9CeDBEJFCGCIYJHKXLBNAODQERGSDTDU=VGWCXdYCZb[J]B^A_[b@cGeCf?gCh?
=una	Z!F#A%^&I(D)H+G,G.H/E0H1H2G3X4G5I6G7F8Z:Y;J<I>B?E@_AFB?CDDAEHGFHZKbLEM?N]OAPGQIRGSGTEUDVCXXYHZ[]B^F_GaJbDcDdDeGfEgGhB
=unauthoriz	rT[
=unavailabl	s4^HES]fI
=unbefugt	zT[
=und	V#^%D&I(E)F*Y+E-G/E1G2H3X4E5H6X9G;F=E>^?F@^AFBbDZEGFZGIH?I]JGKFMAOYPDQISETCUDVDZA[J]Z^D_EaIbHcZdHeGfHgDhZ
=under	h!]#F%Y&I(G-E/J3G4J7H8K9J:I=J>H?H@FAJBCCIDHF_H=IYLIMHNGPJSKTJVIXJZJ[G]HaHbdcJdIgJhE
=understand	zHGIJZ_hH
=une	^!J#D%Y&J(I)H+G,H-J.J/H0I1J2J4H5J7H8[9Y:X;I<J=G>BAHBCCaDBGHHHIZKDLIMEPGQJRHUDVEWHYIZ][H]D^I_HaXbHcFdGfFhF
=unexpect	q!J&]/J3_HGNIOKZY_JcIeJfJ
=unexpir	m#J%d(F-G=J@IBJHIIHJJKELFMINJZD[I]JbJdJgJhI
=unfortunately	v-YZZ
=ungultig	zHJO[RYaKhY
=unidad	wFZG[IK
=uninstall	w>I?GBGH^J]NJZG
=uniqu	z-XKZ
=unit	qF]G]HH
=university	v7b>[BJDIHEIJSJZG
=unknown	g!G#I%J&b(H,J-F/I3I:J=J@JBGEIH^IJJJKIMIPJSHTJZC[I^J_Ib[cJdHfJgIhJ
=unlock	S!C&J(E)F*I+H,I-E.I/D0H2I3G4H5I6H7F8H:G;I<I=F>E?E@CAHB_CHDFEJFHGFIFJFKDLFMENFOJPEQJRHSHTcUFVEWHXFYIZJ[f]H^D_CaHb@cGdFeHfGgE
=uno	p(K*Z-K3J9H?J@JBKCcDJHFIHKJMJNJOIXJZHaI
=unos	zBHHJM_ZG
=uns	o%I(J3H7Z9J=I>J@IBJHFNIOYSJU^VIW]^KaJdZfI
=unser	f!J#J%I(Y)Y/J1X2Y3I4J7]=Y>I?G@FCHDGFJGJHZIIJIKHLJMINZPJSHTJU]VDWGXJY[ZA[I]G^IaFbGcHdHfGgHhJ
=unserer	t-Z:[BKDJHZIIKH
=unsuccessful	v#X)JBBHISJUHVIZb
=unsupport	w/]1]HFIJMJ
=unter	zHJZHbXdZh[
=unternehmen	zKIN]OK
=unterstutzt	r0X5ZHHZJaZgZ
=untick	l!J#I%H(J-J3I8I9G;I<]=J>I?J@HAIBBDJFJG[HFIJKJMJRJTJVKXJZC]G^__JaIbIcJdbeIfI
=until	_#F%H(G)J*J+F-F/H1J3G7I8J9G:I=I>E?X@cAJB@CHD[FJGHHHJIKHLIMbNGOHPYX^ZC[G]G^H_JaEb[cIdIeJf[gGhH
=untouch	z@YHJTYgX
=up	S#G%]&G(A)B*A+_,F-Y/I0E1F2G3@4E5F7J9H:A;I<F=A>B@CBDCFD[E[FFGCI?JCKCLDOBPFQFRZSDTBUDV_Wa]F_YadbJcAdJeFgDhC
=updat	W!F#H%D&I(^*H+E,G-C.I/^0Y1_2H3C4E5]6E7F8F9[:F;G<I=D?B@HAFB^CBDAEHFHGEHXIDJGK@LFMFN]OFPEQHRDSHTGUGVFWIXGYEZG[E]E^B_EaEbDcCdBeDf_ga
=upewnij	z3YCZOY
=upgrad	g!H#G%I(F,I-H/J1a3H4E5]6I7J8I9H=I>J@IBGCIDJGIHZIIJIMJNIOJPJRGSITHUJVJXFYGZD[J]J_JaJbGcFdXeGf_gG
=upon	z%Z
=upp	n#a(J=J>G?H@JBICJDJE[HDIHKIMJNJUIVJZF[_]Ja]bGcJ
=upper	pHIIJNa
=uppercas	tHII]
=uppfyller	rHGI[KHNaZH
=uppgifter	z+J3ID_HIOXVJZI
=upphor	z@ILaTJZI^HhI
=uprawnien	r%](_9I:I;^=J>J@JBHDHHFNJUJVHZFaJ
=uprawnienia	s%^(]8K9H;[@IBJDIHYVJZGaJdIeIfGhJ
=ur	v*J-J?]BJCIHFP[ZGdJf[
=urgent	z9^@K
=us	d!Y#J%I(G)F*E+H-F/I1E3J4J7Y9H:_=I>J?G@IAKBDCIDGEJIHK[LHMINHPISGTJU]VDW^XGY^[J]H^I_JaHbGcIdIfEgI
=usa	q-a7]9F?J@IBICJDJHFIJKHOISHUJVJXJZHaZhH
=usada	tHHK_ZK
=usamo	z0[1Y
=usar	l(J)J*J-J?^@HBJCHDJEJHGIJK_PZUJV]WGZD]KaI
=usata	r-[@GBJDJHHIIKaVJZIaJ
=use	T!D#C%E(A*_+E,X-c.D/J0X2I3D5I6G7X8F9C;I<J>Y?a@?AGBBCAEGFGGYHJIHJXK_NBOCQIRGSFUBV]WFXXYXZ8[D]E^D_DaEcEdKeFfEgJh^
=used	W!F%Y)E*D+E,[-_.J0I1H2H3G4H5I8G9F:E;G<J=E>X?c@@AXB>CCDIEHFGGFJGK^LFMHNCOFQIRISGUGVCWIXXYIZA[C]D^E_CaEbDcGdFeGfEg_hD
=usei	zKZ
=useless	z7^?JHDZHbG
=user	A%A&E([)Z*[+[,A-F.A/@0B1E2C3F4>5>6;7H98:X;c<@=]>=??AcB_CJDXE^FXGaHHIHJFKIMANFOGPZQXR>S>TIUGW>Y=][^__daEbAc9dZe<f=gGhF
=useraccountcontrol	z!^#I2F3H4I@IAIBICJDHHFIGL_PI^I
=usernam	z/X:JBJHJIYZ]
=uses	l-J/I4Z7Z@HBJI^JKK[NJSJZBgXhH
=using	k#[-I/I3J:Z@GBGD[IHK^LZNGOHTJVJZCaYhG
=usluga	s%J(J7K9J=J@JBJEJHHSHUJYXZIcJdHeIfc
=uslugi	v(I2[=JGJHHLXS]UGVJWIZIdZfH
=uso	k#J/K3B9J>b?J@HBIDIEKHEIHKIM^OAT]UKVZWHXGZF]IaGbHh[
=usr	h!I#J%I(I)H+X-I/G3F7G9I:^<J=I>I?H@JA]BFCZDEEJH?IFKJLIMGOJSITIUFV]WHXHYKZA[H][^Z_[aJbHcJdHeJfJgJhG
=ustawic	s!X@aHXKIZG
=ustawilem	z*[@IDJHJKIZG]^
=usual	vBIHIK^hK
=usuario	T!Z#F%F&I(^)X*A+I,C-D.G/E0F1G2H3G4D5H6F8X9A:^;Z<H=Y>@??@FAaBKEEFGHHJFKBMBOXPIQHRESCTBUAWDXXYFZY]]^^_ZaHcDeGfBhB
=usunieto	z#K*J+J-I3J4[?]BJCIHIIJKJNJOJZH]J_[
=usuniety	z8]HGP[VJZJ_XdJ
=ut	r#J%J(H-I3I9I:I=a>G@GBFCJDGHYIIKGLXMJNGUJVJXJ[J][^JaZbIdJfIhI
=utan	i!F#Z%E&[(G)I*I+G,I-G.J/I1[2J3Z4G6I7H8[9F:G;I<X=W>X?G@BAFCFEJFIGHH@IFJJKCLXMYNZOCPGQJRHSITGUIVGXFYHZA]E^Z_YaGbHcGdXeHfEgIhF
=utent	]#F%F&I(Z)H*H,G-B.J/E0G1I2I3E4I5J6G7E8I9D:^;[<J=[>E?CA]BJCYEIFIH:I[JIKDMDOXQJRHSETDUDWGXZYIZX[F]]^Z_[cGeHfFgHhD
=utenti	q([)Z*G+H,F-I3F7[8Z9J:I=J>J?H@HAZBHCHDDH^IJKIMJNIPJUJVIXHZH[Y]J_IaJdJ
=utilis	m(J*J,]-]3J9G@IBJHHIJK[MZPYUJVIZIdJ
=utilisateur	Z!A#Y%E&J([)X*E,E-E.J0H1I2I4G5J6H7[9F:[;Y<J>E?A@GA]EGFHHFJHKFLKMCNHOXQJRGSGTFUBWFXYYH^]aIcFeIfEgHhF
=utilisation	zEJTZV[WH
=utiliser	v-Y?[HJPYVJ
=utilizador	t7[:JHJI]KGLXMIZI^XdJ
=uur	l#F%J(I-H3E9G=K>E?I@cBFCGDHHCIHKGMINJOGPJTJUJVHXaZE]Ja^bJhJ
=uw	i#H%I(E)J*H-F3Z7I:Y;J=I>J?K@YCIDFE[HDI]KHLIM]NHPGTYUIVXWEXXZB[I]G^HaJbId[fJhH
=uwierzytelniania	z,Z3^DJHIZJ
=uzyc	v?[CIK[
=uzytkownicy	z(H)]*H7[8^CJHHIIKJNJPGVJZI]J_H
=uzytkownik	c!^%G(D)G*H+X,J-F.J0I1J2J3C4H5K6I7J8G9H:F<J>F?F@GCZD[EIFIGXH@ICJIMFO[P[QJRISGTFUFVJWHYI[H]Y^Z_XaKbEcHdFeIfGgHhH
=uzytkownika	l!F#I%J&J(])J+J-H/I3X6J7H8J9H:Y=H>I?I@IAZBGCFDFEJGKHBI^KHLJMJNHOIPGSJTJUIVZXI[I]Z^H_]aIbGcJdJfJgJhJ
=uzytkownikow	w!F(Z)I*J+I,HA]CIDJHZIJPJZIbZ
=uzywan	tBJHJK_
=v	z9HH[ZJaJb[
=v1	q1IBJH_MIZIdJfIg^
=v2	l%J6J=JGJHdPEVEYJdEeEfG
=va	h!H#H%I(G)J*J+J,J-G/G0J3G4J6J9[:Y=G?I@EAJCIDFEJGJKFLJM]NGOHPJRYSITYUHVGWJXIZ^[J]G^J_IaEbYcHdHfGgIhF
=vaak	t#Y-]9I@IHIIJNJXYZIaK
=vacation	t#[>Z@IBGHJMJNIZ]]K
=vad	v#K9H=F>J@IBGDHGJH^IHKHMIN]Z]aJbJdJhJ
=vagu	z-[=HHZ
=vai	t>ZHGM[ZH]Kb[
=valabl	z-JHEL[MYg]
=vale	r3H>H?XBJHDI]M]OIaJg]
=valeu	z-K9]B[HHKKXJZH
=valid	j#I(K,X-G/Z3Y9J>Y?D@EBECJDIGJIFJJKGL_M[NEOIRZTIVJXIZY]J^IaEbIdJfKgIhE
=valida	w3[>IHJLXhX
=validar	t3D>^DJHHIJO[XYZEaJ
=valider	w3E>_DJHGOHXZZIaG
=validita	v@]HIIEN]
=valido	w3]>JOWRY
=valj	z-[@IHIK]ZG
=valt	z%I9K>JG[H^MI
=valu	r/YN^ZG
=van	Z!Y#B%B&X)F*D+C-I/D1E5H6D7D8D9@:a;^<G=A>F?CACBICID?FEGZKYLDM@N^O]PZQGRXSFUCV_WDXAYEZ?[C]@^C_Ba?cAdAe[f[gEhA
=vandaag	v9K>I@[HJX]aI
=vanish	n!F#H%J(I)H*]-J3I9I:J;J=I>G?X@IAIB[DJGJHEIJKFLINHOJPZTIVJXJ]I^F_^aGbXcJhJ
=vanochtend	w#]9J@^BJCIHHKHZJ
=vanta	s#K@XX[
=var	s+G.Y8J>JBJDEH[Z^dGeJfI
=vara	r#I(J)^-I.X3I9H>I@JBJDJHEI^KHMYNJUIVHXJZEh]
=varfor	t#E(J)J*]-J3I8K9J=J>H?J@FCGDKHGIFKGMHNZOJPJTIV]XIZ][]]JaJhG
=varia	n#^-J3J9J>I@HA^HHIJKJOHTJX_ZG[J
=vario	w#JA_HIOJT[ZJ_F
=vast	z-J9H>[@JBJHHIHK]ZXhJ
=vastgelegd	z>I@HC]D_KJZGhJ
=vault	q2Z@JBHHaIIKDZI
=ve	z(^3IHJOZVJZH
=vecchi	z5XKZY]ZIhJ
=vecchia	i!K#Z%J-I/Y3G6J9H=I>H?I@HBGCHDHHCIGMaNHOJTJUJVJXIZF[J]IaHbIcJdJfJg]ha
=vecchio	r0X5X>[HHYX
=vece	l#_(J+J3H9H:I=I>H@YBHCIDIHDIHKFMINKOFTJVJXcZC[I]I^Ja]bJhG
=vedo	z#I?[CIDIH^TIZIaH
=veel	s#^-I@HBJHGIJKKX^ZI
=velha	o#Y-I/[1X3J9H>H?J@HBICIDHHBIGKXMaNJOJXIZF[J]IaJbIgXh]
=velho	w0Y5X9I>YCKHHY]
=vem	wH]JYT[dHfJ
=vencido	z9JH[MJa[
=vendor	m:XBIHFJdNFZEbJ
=vengono	z3]?JCJDIGZHZ
=veraltet	z1_fJ
=verbind	wH]SJYWcY
=verbindet	zH^YXZJ
=verbindung	s/IHXTJYXca
=verboden	t!I-_/K0JHHP]QX_I
=verboten	z:JBIP[QYUJWI^[
=verder	w3I>G?J@JB[CJDKHFIIKINZX[ZD]^aDcJ
=vereist	r([*I-J3I9J=]?I@IBJC_DEHDKINJUFVHXJZHaJcJd]fJ
=vererbung	v!I;aHI
=vergader	w#H9H=J>G?J@IIJKIPJZ]][aGbJ
=vergeben	w9J@]HEMGZHg]
=vergessen	j#G(I7J:[=J@FBDCJHZKFMHNIUYVJZ][X]H^IaJbHdHgJhI
=vergeten	p#I(J3I9J>Z?I@HBICJDXKJMJOJUHXGZa[J]IaIbIdJhI
=vergrendeld	m!I#a%J3I@GBHCJDKHEKILJMIT^VKXHZF[]hJ
=verhindern	wT]
=verhindert	zHJKXLYZIbY
=verifi	s3H>IB^CHDZMHNIOJXKZZ]GaG
=verifica	q3G@JC^DHHDOXXJZH][aY
=verificacao	o3CC]DIHFO[XJZH]Z
=verificacion	n3Y?FC_DHHFXJZH]Y
=verificar	l!J#H/J3[7I:J=I>Z@JCEDWHEIJKJOITIX]Z]]H^J_JaIhJ
=verificati	q(J*[3G@IBJC^DHIJKJMINIXJZH][aF
=verification	[#E%H(I,J-J/I4H5K7I8K:J;J=J>X?J@HAJBGCaDGIHJJKHMINEOZPJTHUJVJXYZY[J]Z^Ja[bJcJhJ
=verificato	z#H%J@JB[CIHETJXJZ]aJ
=verifier	t+J3Y>]CID[HHIIKJVJXXZIaJhJ
=verifiera	v#J3YDHOXX]aJ
=verifieren	z3[DJPJXZ
=verifieringar	z*ZCXHH
=verifiez	w%[3YHIVY
=verifiqu	z3ZOYVY
=verify	e!I#E%J(J)J*Z+I-H3Y6J7K9E:I;J=I>X?G@FBGCZDcHDIHKELJMINHOHPJTJVGXYZA[I]G^I_IaIcIdJhY
=verkeerd	n!J#^%J(I*J,]-F3^4J9E:J>H?J@EBFCFDEHCIHKGLIMJNIPJTJVKXZZD[J]G^JaHdGh^
=verlangt	m#J-K@IBHC[DJI[KJLYMYZH[Z]J
=verloopt	v@ILbTGZG^HhI
=verlopen	t#I(I-J9I:K=]>F@HBHCJDIHXKFLJNIUJVJXIZX[J][a[bJdJhJ
=verloren	v>]HJaG
=verplicht	zBJCJDZHEL]b[
=verrouill	h!I#a-J3H:J>I@GBFCJDJHFIJKILJMHNJT^VIXIZD[[]J^[aJb]cJgJhH
=verrouillag	w#]-JBJHXKJTZZIbX
=vers	sAZHGQY_[cY
=verschieden	t-I/_@ICJHHI[KHNXZHfJ
=version	_!H#G%E(E)H*H+I,J-F/I0]1f2J3F4G5_6I7I8I9G:I;I<J=F>G?H@FAIBECHDGEIFKGHH[IGJIKHLDMENHOJPGQJRHSHTGUGVFWIXGYZZE[I]F^J_JaGcFdDeGfDgFhH
=versuch	t@XB[HIX]ZJ
=versuchen	v9H@XBJHHIJKJTXX]Z]aH
=versucht	v#JX_
=verwaltet	t7Z@JHJKIZGdagIhJ
=verweigert	l!J%_-J/W3J4J:K;]=X>I?J@[BJGJHFKINIOJPZQXTJVIZD]J_JaJcJdHfJ
=verwenden	w0Z=K?]KXVJZGbJ
=verwendet	p#Y-Y@HBJHFK_PYZHdIgXhJ
=verwendung	v#I-J@IHDK[T[V_ZJ
=verwijderd	w-I/H3]4]7I9J>I@IAJBJCJDJHHMIOJTI]I_]aIdJ
=very	m%G2Z9Y@IBGIJK^ZF
=verzeichni	n3^7Z:[BIDJHIOHdZ
=veto	sBIHGJaZH
=veut	q3G9J=X>F?H@HC[DGHGIIKZM_NXOITJZF]JaDh[
=veux	o#J+[9J>J@YBHCGDHHZKGMJXJZX[YhJ
=vez	k#Z-I9H:J>K@aBXCJDJIJKHMITJUIX[ZHaJfIhJ
=veze	k!J#_3H9H=J>G?J@]AJBICIDJHEIGKHMJOHTJVJXaZE]Ia]hJ
=vi	m!I#H%I(J)J*Z+J0[3X4J8I9Z:Y=Y>I?J@GCHDEGJIHKHLZMHNIOJPIRJSJTJUIVHXHYJZF[J]J^I_JaIbIcJd[eJfGhI
=via	a%I)H*H+]-J/E3J4J5]7Z8J:I=J>Z?G@GAJBFDFG^HAIIJIKGM[PGSJTJUIVGWJXJZ@^Z_EaYfJgbhI
=vid	i!G#H%H(F)I*J+G,]-I3H4H5X6I7I8I:H=G>G?E@EAJCIEHGKHGIHJJKGL]MINHO[PHRISGTJUGVFWJXIYI[I]I^G_Xa]b[cHdWeZfEgIhY
=vieja	o!K#Y-I/[1W3J6J9G>H?J@HBJCJDHHBIGKYMaNIOKXKZF]IaJbJh[
=viejo	s0Y4Y5X>Z?IHHY[fK
=viel	m#[%I-_/J2Z3[9C>G?K@EBHCHDHHYIEMGNJOFTJX^ZG[K]HaHdJfJhI
=vielen	w#[-J3J9]BXHFXH
=vien	l#J%J-H/J4I7I=J@^BIIIJYKILZT^XZZIaIdKfJhJ
=vient	z/I3H4J7J@JHEIGT[XJa_
=vier	w-I3J9JCKHEIbXIaI
=vietat	z-[HI
=vietato	z)XQY^W
=vieux	z5[HIYY
=vigencia	w@]
=vijf	t#^-I3H@IBIDJHEIJKJMZOIVJX_ZGaH
=vilka	w+JDIH_NY
=vill	e!H#D%G(F)H+],I.J/Y0H1I2H3E4H5J6H7H8I9B:Z;I<J=F>A?]@ZAHBDC_DBEIFHGIH?JJKYLHM]ODPGQIRISITCUGVEWJXEYH[]]C^H_GaBbGcGdGeJfGhX
=vingt	z@]HIIJX[
=vinkj	w-I9J;]@HHGKJLJXKZF^_aJhI
=vio	z+[@]DF
=violat	s/ZN[
=violation	v@[HJNXWJ
=vip	zZX
=virtual	v-I9J@JH_KIR[
=visa	w+[>JCKDHHYO[aJ
=visibl	z(Y:JEJH[MJNIUI
=visio	o=HHa
=visto	z+]-ZDGHG
=viu	z+]@^DFHI
=vm	e!D#G%H(H)I*I+I,C-E.J/F0G1C2F3F4D6]7F8E9E:G;H<I=D>F?G@GAHBDCHDGEJFJGEH]IGJIKELIMGNGOGPIQIRcSGTFUFVGWJXHYFZA[I]H^I_EaFbGcBdEeEfggJhG
=voce	o#J%H3H9[:^>I@[BIDJHFIIKHMHOZUJXYZEaJ
=voglio	s+X-J@XBHCJHHIHKGMINIZ[hZ
=voic	t!I9J>E?[BIIJMJOJZH]Ia^
=voicemail	z>JH^aF
=voldoet	n(K3K:J@JDJHGIYKFNbOJZI]JaI
=volevo	z?Y@_HGaI
=volgen	t#J-J3H9I>H@JBHDJIJKIO[XIZH]]aJfIh]
=volledig	z3E>HHII[O^XJaJ
=volt	m#X+J3F9J=K>E?IBHCIDIIIKIMJNJOFXcZH]Ja[
=volta	p!Y#I(J+Y-J0Y3J9I:K>I?J@_BHCJDHIIKGOJTHUKVJXHZI[K]JaJb_hJ
=voltar	z@[DHHIIJK^ZEhJ
=volver	v@XHHIJK_ZE
=vom	i!X#I%F&Z(G)Z*J,J-F/J2X3I4]5F9J:H;]=H>I?G@JBFCJDJEKGYHBIFK]LJMHN[OHPGRHSJTJUFVYXJZB[I]H^H_IaIbJc[d[fXgIhG
=von	e!H#J%J(I)J*X+J,J/I0I1X3G4H6J8K9G:H;[=F>H?IBFCHDHEJFJGYJJKZLJMZNFO[PGRGSHTHUJVHWXXYYZZB[J]H^I_HaZbIdZfJgGhI
=voor	^!E#E%Y&K)[*_+C,F-^.J/H0G1[2G4E5I6F8F:D;G<I>B@BAGBACEDFEYFIGXIBJHKALFM[OEPCRGSFTHU]V[XBZ?[D]^^F_FaBcDdHeGgGhD
=vor	q-J3Y>[?J@^BHCIDXHEIIKGM[NJOFRYXIZF][^JaHhJ
=vorhanden	wHJZF^J_]h[
=vorher	z#I5Y@JDJHJIJKHZI]_
=vorig	r3D9G>^@GBJHDIHK_MZOETJaIg]
=vorubergehend	sHIT]c[
=votr	e#H%I(F)H*H+J,J-F3Y7H:[?ICIDDE]GJHBI^KFLKM[NIOJPHTXUJV]WJ[I]H^JaIbId[fJgJhI
=voudrai	t-J9I?Y@^CJH[KJNIXJZIaI
=vous	h!J#X%H-I.X9^:Z=J>I?JB]CJIHKIMKNJOXUJZF[K]JaGdJfJ
=vpn	[!G%H&I(H)I*G+F,F-E.I/F0H1C2H3E4X5J6G7G8F9A:G;H<G=F>A?D@DAHBBCGDFEIFHGFHhIDJIKDLHMfNEOFPGQHRDSETDUHVBWJXGYGZ@[G]C^H_FaBbEc>dGeHfBgXhF
=vraagt	s*J+[-J3K9J>H?HBHC]DFHXIHKJMZOIZJaIh[
=vu	z+]@ZDGHFZJ
=vuelv	v!Y#J+Y>JBXHDZJb_
=vuol	l#J%J(K*X+J-I/J3H9H=[>E?H@GBJC^DGHEI[K[MYNYOHTKUIVJXIZF]IaGfJgJh[
=w	U![#>%J&E(?)B*@+@->/]0J1B2D3Y4A5D6J7Z8[9I;B=G>]?D@<BHC>F[GZHCJGK=LFM]N@OXPXQDRBSAT]UXWYYBZ8[C__bIcKdJeXf=gYh@
=w32tm	o%H0J4J8I9I=HBDGJHDMJPJRfYIZHcJdDeIfD
=waar	w+G>XBHDFHXZ^dI
=waarom	s#I*^-J9K>H?I@GBJCFHFIIKFNZOJPJV]ZZ[]hI
=wacht	s#I-H9[>H@ICJHFKJMHZHa_
=wachten	w@]
=wachtwoord	T!D#F%X&J)E*D+E-^.I/B0E1G2Z3C4E5H8F9E:X;E<H=B>I?BAFCEDZEEFHGDHCIYKZLYOFPCQHRESCTBV<WEX@YFZ_[Y^[_EaBcCdZeJfAhX
=wachtwoordbeleid	zN]ZJ
=wachtwoorden	p%I(H/[0[6G7Z:I@EBGDIHXIHKFLIMHN[PITJUZV[XJZE[I]J^J_JaJbJdYfJgJhH
=wachtwoordherstel	j%I(I6J:I=Y@IBGDFHDMJS]U[V]WYZE[KbIcJdGfXhK
=wahlen	q#H(K-a3I9J=J>H?[@EBGCFDII[KXLJMINHXJZC[[]H^IaIbJdJhG
=wait	[!H%I(G)I*H+H,J-E1J2J3G4J7I8J9]:E;J=H>C?G@cAICGDFEIFJGIHFICJIKCLGM[NDOGPHRISJTGUIVEWJXeYJZA[G]F^H_IbZcIdIeJfHgIhF
=walk	v@HBYHFKHMGNJZG]aaJhJ
=wall	wHZN[RJUK]J
=wallpaper	z>JH]
=want	Q!H#H&I(?)E+_,G/^0F1G2H3B4G5G6F7E8D9F:Y;H<I=E>^@[AGB:C^EHFFGEH[I]KYLINGOKPDQHRHSFTBUBVAXHZ<[_]?^C_Fa@bFcGdDeHfEhY
=war	q/E>JBYDIGJHJN[PYZJ]^_JcIdXfYgJ
=wart	w9]>F@JHHMIXJa]
=warten	s9H@^HIKJXY
=warum	v*X-JHGIJNZV]ZF[[
=was	K!]#A&G(G)Y*?+D,C.D0C4Z5C6G7F8_:D;H<C=E>_@YAIBcDWEFFHGDHCJ>LGMCOJPDQGR_S@TCUFVCX>[A]Z^__[a<bDcEdDg>hD
=wat	v-J=F@IBHDIH^IIKHMINZZ^]JaHdJhJ
=watch	t>I@]H[OHZCa]
=way	f!H#G%J(I)J*H+H-B/H3G4J7I8K9C:J;J=H?e@EAJBCDXEJFKGJH]IEJJKFLJMINXOIRJSIT]UIVFXZYJZB^J_HbIcJdIfIgJhH
=ways	t*]?[@HC^DJHEIJKJZH[J
=wczoraj	r9I>J@]BHDIHGKGMZZF]]aJf]hJ
=we	N!>#A%>&[(D*G+F,C-I/B0^1^3a4D7X9I;C=d>Y?CBDDDEXGYH[I?JJK?L_M?OHPGQZRASFTJUFVDWXXAZB[I]?^Ha@bCcHdZe@fDh@
=weak	l-^9JHZJXKINHZH
=web	_!H#B%H&K(G)I*I+I,I-E.J0I1I2J3E4E5H6G7H8J9D:G;I<J=G>F?F@DAIBCCGDFEHFJGHHgICKELGMeNYOGPHQJRDSHTcUHVGWJXFYCZ?[F]F_HaEbIcGdHeHfDhG
=webblasaren	z.YHGKJZJ][b[
=webcam	zH[
=webmail	p-J>J@HBYHYKJM_ZEhE
=websit	oHXI[NKZYcJ
=wechsel	w-J@aHGKJLYZI
=wed	w(HDIH_
=weder	z*H9J>HCID[HEMIa^
=wedlug	z3J9IBJDJHHIJNJSYZI]]aJh]
=week	d![#G%H(G*I+J-G/E1I3G4H5I6J7H8Y9D:F>[?GAIB@D]FIG[H]IYJILGMHNZOJPIRISITFUGVXWIXIYJZW[H]E^H_[aHbGcGdIeJfDgIhH
=weekend	n#X1E4J9Z@JBHHFRITJZ]bJf_
=weer	q#I*K-I3G9E>H@aBaCGDIHEIHKEMJNJOJVKX[ZF]JaIfHhI
=weet	s%J(K-J9K:K>F@FBICJDIIIKGMJNHOJVHZ[[a^Ih[
=weg	k!I#G%I(H*G+J,H-G/G0J1Z3G4H6I8[9E:I;Z=I>Z?a@FAJBECGDFHDIFKHLJMFNGOIPIRZSJTHUIVHXGYZZE[J]^^J_HaFbZc[dFeIfGgJhI
=wegen	t#E+X>HE]H]T[ZF
=weggeklickt	z>JBICJDZHFZZ]]aJ
=weigert	q%J*K-F/J=J>J@JBICJHEIFJ[KFN^O]VKXJZZhJ
=weil	i!I%I(J*J+Z-Y/^0J3H6J7J9H:H>E?H@^BGC]DEHAKXMFNGOHPISJTJVIWJXJZ@[J]__JaEbIcJdJfJhZ
=weird	v-]/_7J@GBIF[HEIFKJMJZE
=weiss	o#J%I(K-I.Y9]:J=J>J?J@FAYBICHHEIHKGNXZZ[Z]IaJbZhY
=weiter	o&W-H/J:^>Y?K@IBIC[HBIIKGMZNJOJTYZD]IaIbJg[hI
=wel	t!I#J%J(G)^*H-J3I4J7J8J9Y:I;I=J>H?J@JBGCJDIHEIIKGMIOIP[V^XJZD[J]G^J_IaHbZhI
=welch	p%E+J-I=JBHDGHcIJKJN^OZZJfJ
=welcom	z-I9Z>IBJHEK^VJXJZHbY
=welk	s-I3JBJH[N^OZfI
=well	l-a/Y3J9J?F@EB[C^HBIIKHMINJTZZBbJhI
=wenden	z!XHJZ]
=wenn	n(Y-I3J7Z:Z=XBJIJKJMIOZZF[[aJ
=went	^!G#F%I(G)I*J+I,H-F/Z0I3G4J7H8J9E:H?G@XAIBcCFEJFJGIH=IFKELIMGNDOFPHRHSGUHVGWIXGYJ[H]a_IaDb]cHdIeJgHhD
=wer	z#YBIDIH]ZJ
=werd	v*J+X-I>J@JBHCZDJHIZY]]bJ
=werden	c%E(G)J+G-D/G0[1J3^4]6Z7X8X9I:X;[=H>D?I@YAIBJCZDEEZFKGJHHIZJJKCLHMENJOERJSJTHUHVGWJYIZH[G]E^E_IaEbHcHdDfGgGhE
=were	^!F#H%^(F)H*H-E/G0J1[3H4I6I8I9E:D;I>G?XBBCFDFFJGIHBKXMHNGOIP]RISHUIVYXGY^Z[[J^__IaGbGcIeJfHgHhI
=werk	z%]9J>]BJDYHIPJZF
=werkt	l%I(J-G3J6K9D:J=J>H?W@GBbCJDJIHKGM]NHOJVI[J]JaJbIdGeJfZgJhI
=weryfikacji	t3G>I?ICaDIHHIIO^ZGaI
=weve	o7[BGHDJ]T[UXVJZI^X
=what	R!C#H&Y(^)@*B+D,F-H.H0G1A2H3B5G6Y7F8F9Y:X;G<C=C>A?B@>ADB>CJDGEGFFGJI_J]LFNXPEQHRESFTAUAVHWGXDYGZe[D^FaCbBcDdDeFgGhc
=whatever	l-I/J@YHBI[JXKHNaZHhH
=when	Q#Y%](]*X,]-B.I/I0E1H2I3_5H6G7J8G:I;I<I=F>C?[@HAGB?CCEIGEHXI?K_LFMHN[ODPIQIRHSFTHUEVCWFXEYHZF^D_Ya_b]cHdEeIfEgC
=whenever	w6]HHJZNHZIfK
=wher	^!H#F%I(X)I+D-I1I2J3E4H5Z6J7I8J9F;J=I>D?G@DAIBBCGDCFJGCHcKALGMGOEPIRHSITHUIVBXHYJZa[Y]F^H_GacdFeKfEgI
=whether	o+H1J9Z=C?JCIDIHcJINW
=which	W!G#F%Y(D)F*E+H-B.J/X0H2I3D5Y6H7]8H9E:F;J<J>^?F@BBBDEEJGGH_IXJHLBMFNcO]PCQIRISJTHUGVEWHXHYXZG[G]E_FbFcEdDeGgZhX
=whil	^!Z#G%G&E(I)[+J,Z-F/F0[1K3^4H5J6I7F8H9H:D=_>G?H@EAJBBDGEHFJGHHCIHKFLFMYNDOIRJSITaUZVGWJXJZC[H]b^E_IaIcHdXeJfGgHhX
=whit	zHJb]
=who	[#F%F(J)Z+H,I-J.J/F0J1I2J3D4F5H6I8H:C;H<J=F>C?C@^BACED]EGFIGFHbICJGKGMEOEPaQ[RISHTHUGV]WHXIYIZ=[Z]F^E_WaFbGcGdHeJfGgGhF
=whol	l!J#K(I)H-H3G:J>H@]BIDJIGKGNGO[U_V]WIZBaJhI
=whos	m+Y-H3ZBIDIG[HAIZKILXNJPJZC_^hI
=why	Y#X%F&^(@)I*a+C,H.I/D0I2J3C4H5I6H7F8G9A:E;I<I=D>B?^@aAHCADCEIFGGFHCJFLZMENIOFPGQJRISHTDUGWHXEYHZ_[Y]E_GaCbEcGdFeHfFgFhC
=wi	t#Y9J:J>JH^MJZI
=wide	zUZ
=wie	g!I#F%I(H)J*I+G,J-D/I0I3E4J6K7J9Y:I;J=I>B?C@JAJCED[GIHfIIJJKaLIMDNFO^PJRJSJUHVDWIXFYJ[F]F^J_JaCbHcIdHfGgJhF
=wiec	v!X>J@JDYHIKJLXZIgXh]
=wiecej	zA]BZCJHIPJVJZ[
=wieder	f!]#]%J(I)J*J+Z,J-E3I7J9E:H;J=H>H?H@^AJBbCFDFHFIEK[LIMFNGOIPHTIUJVGX]ZA[X]F^I_IaGcJdJfEgKhH
=wiek	z@[
=wiel	r#G3I9J@IAbBJCIHFIJKJVJX_ZI_H
=wife	z@]FIHEIJK]NJZG
=wifi	e-J4K:G>I?I@IBGDJHeIHKINIOKVJZA]JaIcIfJhJ
=wijzig	w@^KJL[MKZHhJ
=wijzigen	e!I#F%H(F)J*I+J,I-G/H0J3G4I6J7]8J9F;I=H>H?HAIBJCHDGHDIGJJKEL]MFNFOHPHTHUIVGXHZ][]]H^a_FaGbHcIdHeJfIgIh^
=wil	g!J#G%H(G)J+Z,J-D/G0J3F4J6J7J8J9D:Z;I>B?]@]AJBDC[DBEKFJGJHJKZLIMZOFPIRJSITHUIVGXGYIZX]F^I_IaBbGcIdHeJfGh[
=wild	z/]9K@[CJHJTK
=will	_!H#F%I(I)J*J+G,K/H0F1J4J6J7X9[:H=H?E@[BDCXDDEJFFGIH_IDJJKZLJM[NFOFPJRJSITXUHVGXGZY[^]F^I_IaEbGcIdHeJfI
=window	O#X%D&I(@)E*D+D,F->/Z0G1E2G3C4A5b6F7C8F9A:B;G<G=C>A?^@>AEBFCDDBEFFFGEHXI=JCK>LDMdN@OEPDQJRESATAUCVAWEXBYHZB[b^X_HaBbfcYdDeFgb
=wipe	w>DH]P]
=wiped	v#X+^3H>]?IBICKDFHBOJaI
=wir	f!J#I%G(I+Z,J/I0Y1X6J8J:Z=[>I?I@ECFGHHYIIKFMHNHPHSJUIVHWJXJ[J]I^F_IaJbIeHfEhG
=wird	[#F%E&J(C)G*Y+I,G-Z.J/D2I4G6G7Y8I9E:D;H<J?^@]AIBBCCDCEHFHHII@JGK[L^MCNIQJRHSGTFUFVDWHYHZI[X]B^DaXbHcEd_eGgGh^
=with	H!A#H&I(Y+I,[-G/^0@1A2I3X4D5D7F9F:^=Y>]?F@JCFDGF[HIIFLJMYNZOYPZQDRXSETFU?V=W@X?YB[=]>^D_Wa_bJd?f@hJ
=within	p#X-K@aBIF[HCIJNHP[XYZF
=without	Z!F#F&Y(C)X*E+F,G-E/F0J1J2J3^4Y6I8H9Y:F;J<J=I>[?D@@AFB^CFEHGEHCI[JFKCMDN[O^PDQJRISDTFUDWXXFYJZD[]]H^DaAbGcGeBfFgHhF
=wizard	[!H#F%E(F)G*E+a,e-G0H1J3H4I6H7H9G:H<J=H>E?G@EAIBZCIDCEIFHGZHGIFJHKELIMFNFOIPFQKRISHTGUHVGWJXIYIZ>[H]H^G_FaHbFcHdGeefFgFhE
=wlaczon	s!JA]BJDJHHUYV]ZIdW
=wlaczyc	s%J.X6]8]=JBJH[UJVFYJZHdDeZfI
=wlan	zH]
=wo	t+I9J@JBFDHHZZadGeJ
=wohl	w(XC]HIIJKJZY
=wollt	s!X(J-J/Z9[@_HGIIKINJZG
=word	b!J#F%I(H)H*I+J,I-a/H3G4J7H9E:H=G>H?FAJBDCHDGEKFJGJH_I_JHKILIMHNDOGPKTGUJVFXGZ?[H]H^H_Ia]bIcJdIfHgJhD
=worden	l!Y%H(I*Z+H-I3]7X:I?I@GAJG[HYIJKILKMINIOIVHZF]I^IaJfKhI
=wordt	h!J%H(I*I,J-D/I0J3J4K6J7Y:I>G?^BEDHEJHBIGKFL]MGOJPITJUIVHXI[H]I^F_KaWbIcJd_fXh]
=work	L!E#?%]&G*@+C,E-=/Y2F6D7D8Z9?:J;H<F=@?FACBfC?D>EEFGG@IBJIKALXMaN>OIPHQFSBTBU?WDXAZd[?]@_AaBc@d?eBf^gIhA
=workday	z![0HH[bI
=worker	z!]HG
=workspac	n(J7c:J=IBIHFSJVJZEfJ
=wort	w-]
=would	j(E-_3I7K9D>Z@HBGCJDIH^IFNZUJVZZF]JaIhG
=wouldnt	w-Y9JBGHGKIN[ZHh[
=wpisuj	v3G>IDIHJKIOaZJh]
=wraca	z+[@JDFHINJXJb_
=writ	Z!C#D%c(D)G*G+G-E.J/F0E1G2I4Y5H6J7G8Z9C:E;H<I=J?G@CAGBHCGDEEHFHIDK@LHMFNESHTGUFVEWHXDZH[F]E^E_XaFbCd^g^hE
=writeback	J!@#?&G(>)@*C+D,Z-A.F/E0[1]3A4F5X7D9G:A;G>B?A@AA]BICDD@ECGXIAJXK>LAMCN?OGQXRYSCTBU?V>WBXBY^ZE[A]C^?_]aDb?dbebf^h?
=written	f!G%I)J,J-I/]0a1I3I4J6H8I9J:J;J=J>I@JAIBYGFIJJIKHNGPXRYTJVGXJ]J_FaIbIcJdDeIgZ
=wrong	R!B#a%F&I(B)F*F+F,^-?.H0G1G2G3]4E5I6Y7F8G9Y:E;H<I=E>A?CAGBJCFDEEIFFGEH[IDJDK=LGMFNBO^QHRbSGUGVEWIX^YFZY[F]D^C_EaDbYcCdCeBfBgZh[
=wrongly	z-J3[E]HIIJOGUJ
=wrot	r-J/_4I>F@ZHCKXNGTJYJZZ_JcIfEg]
=wurd	a!Y#C%I(F)I*H+I-E/X0J1J2I3E4[5J6J7H8I9H:F;I<I=Y>[?ZAJCFDFEJFJGHIFJIK[LGNFOHQKRJSIUXVZXG[G_^aDcHeIfGgGhF
=wurden	t%[(H+X3Z?ZAYVJ
=ww	t!K#Y9J:J>]?J@ZBICJDZHBIIKHMJNKVJXJZ^[J]HaIbJhJ
=wybierz	z-ZBKHJK]
=wygasa	w@JLaTHZH^H
=wylaczon	j!Z#K(G)[*I.X;[<[BJDJHFVIZJbZ
=wylaczona	w!J1I9IBIHFRIUaVJYJcIdIf[
=wylaczony	w!bAJHHPJVJZG^H_IaJbJdX
=wymaga	z=ZCYHJIY
=wymagan	p(J*J+K-J3I9I=I?J@JBJC_DFHGI^KJN[UJXKZIaI
=wymaganych	w(Z=ZZJ
=wymusza	z*XHHZJ[]
=x	o#H1^@ZHZKJTKZJ
=xbox	wH_ZI
=y	R!Z#]%G&H(I*J,D-D.I/B0E1E2F3X4B5G7X8Y9;:X;E<G=[>_?C@^ADB_C[DHEEFIGBH<I_JFKZLENGQFRGSBTIUAVGWDYYZC[G^D_CaDbHcIeEgFh[
=ya	d!F#F%H(G)[*H,J-C/H0I1J2J3C4H6I7H8J9B:G;J=Y>_?X@ZAJBcCDDBEJFJGIH?IDJJKbLHMDNFOCPIQKRISITHUGVEWJXZYZ[G]F^IaBbHcIdHeJfGgIhC
=year	b!_#H%I(E)J*J+I-[/I1Z3H4J7I8J9Y=J>_?X@FAJBCCIDGFJGIIXJHKbLZMGNDTJUHVGWJXIZB[H]G_IaHbFcJdJfHgJhG
=yes	t!J#J%J(I)J*J-I/_3I4I7I9^=I>I?I@HBFCKDIHDIHJIKIMHNJOJPHRJSHTHUJVHXJZE]I_JaGbKcKdJfIgZhK
=yesterday	g!I#I(J)K*J+J-H/K3I9H:H=]>X?I@^AIB]CJDIHEIGKCMINHSJVJXIZ^]IbJfJhJ
=yet	_![#H%G(F)H,I-G/I0E1G3H4H6I7I8H9H:F=H>E?F@IB@CHD]EIFIGCHBIFJIKGLHMhNBOISITXUEVaXJYJZB[H]F^G_HaHbFcGdFfCgEhI
=yo	q!J#I%K(X*J-H3G9[:J=I>[?[@FBGDZHDIGKHMINIOITJUIVYXIZD[J]IaFbKdJfJhH
=you	O!C#H%D&H(B)A*C+X,F-H.G/C0G2H4E5G6F8F9i:D;G<H=I>H@AAECAD_EHFFGEIDJDKJLDMBN@O^PCQGRFSDTDUCV]WHXZYJZX[C]B^J_GbJcHfBgJhZ
=young	z@aHEIJKJZI
=your	M#H%E&I(>)I*@+^,C-K.H/H0G1Y2G4E5G6F8E9c:b;G<G=]?J@CAEB>CHE^FFGCJDLCMGNGOXP@QGRFSDV[WIYGZH[C]D^H_EaKbBc]dXeDfDgB
=yourself	z#Y?JHHU]VXZG
=youv	p#FCZDHHFKXTYX]
=yubikey	v7K?_HIZH
=z	[!W#B%C&H)X*B+C,D-Y.F/C0E1X2E3]4Y5F8D:_;Y<G=A>??[@IADC@D>FEHBIIKXLCM@OZP_QFRDSBUAVHWDXBYHZY[D]A^E_HbZcYdAeEhB
=za	g!H#[%H(H)I*H+Z,H.I/H0I1Z2^3E4E5Z6I7H8H9J:G;I<H=F>E?G@XAFBGCEDCEIFIGHHBIcJHKCLHMENEOFPHQIRGSHTGUHVGWJX_YHZB[H]E^I_HaZbHcEdGeIfDgIhG
=zabezpieczajac	w*Z3J9K?^C[DFHHIJNIXJZI
=zabezpieczajacych	z*XD]
=zablokowan	j!G#Y(J)Z*H+J-[.X3I:J=J?I@IAJBECHDIIHK[LJMINIPGSJT[UHVHXIZG[[]J_JbJdJfJgJ
=zablokowany	w#]HIMJTZ
=zahl	w-ZHHI^
=zamknac	zB^ZJ
=zapi	h!H#G%F(I)J*J+J,I-I/J0I3H4Z6[7I8Y9G:H>I?I@GAJCIDGEKGIIIJJKHLIMHNIOISJTJUGVHWKXGYYZW[I]J^H_JaIbHcHd_eEhH
=zapisalem	zD^HIKJ
=zapisanym	z3[II
=zapisu	m!J#J%Y(I)J*I,Z-I/I0I3H4I6J8[9G:J=Z>I?K@JBHCIDIEJGIHDIHKIMINJOHRITIVJXJYIZF]J_JaHbJcXdYeafXhJ
=zapisuj	t%K0[1J3JBJGYHGKJOJY]ZJcIdZeJfXhK
=zapisywania	z%](JHKZIdHeXf[
=zapomnialem	wBJHGUJVJZ^dJ
=zaproszony	z:_HIMJZH
=zarejestrowany	t+a?[BJCGDFHC
=zarzadzan	w#J:[BJHJNIZJd^
=zasad	p!K#I%J(I*I+J-I/J3H9I:J=H>J?]@JAKBICIDHEGFJGJHFIHKJLJMJNaPJSJTJUHVJW_ZF[J]I_IaIbJcIdIfH
=zasady	q#J(J)I*_-H:JBIDHHFKHMJNaPIUIVIWZZF]JdJ
=zatrzymana	zaZf[
=zawiera	v#F(J-_7I:JAJBIDJHDI^KITHZF[J]J
=zaznaczon	v@HHHL]ZG^_
=zbyt	l-b3J9H@ZBGCJHDIIKHVJX^ZFaJhH
=zdarzeni	w%J&[FJHKZIeZfY
=ze	f#F%I(H)I*G+Y,I-[.J/I0J4I6J7I8J9C:H;J=H>[?F@FAHBDCYEHFIGJH@IYJJK]LJMGO^RJSHTHUHWJXFYJZA[I]F^J_GaFbJc[dXeJfHgHh]
=zeby	t#J+[-J@[BGDZH]KJLJMKOJPJVHdJhH
=zegt	l!J#I%J(J*I+Z,J-_3F4J7I9G:J=J>F?IAJBHCEHEK]LKMJNXOXPJSKTJUJVIXHZ[[J]H_JaGbJcJdYfJgKhI
=zeichen	m#J%J-Z/[2[3I@GBICHDJFYHDIaKHMJNJTJXKZH[JaJfJ
=zeigt	r%J,J0X3H>G?I@JBJHaIIOXRZXJZJ_YaHbXdKfJhI
=zelf	v(H-J3J9G>H?I@HB]DKHFIIKFNJU]VaZF[IaI
=zelfd	z3JA[DJHHK]VJ
=zero	r3]>G@FDKIIO]TZXIZHaX
=zetten	w>J@_ZI
=zgadza	t3I>JHJO]ZHaXhZ
=zgubilem	v>_BIDHHIZH
=zich	v+G?JBXCJH_
=ziffern	w-J3]HHIXKJOY
=zijn	h!Z#H%[(G+J,Y/J3^6J7I9E=I>F?W@EAZBXDFHCIYK[LIMGNHOEPISKTJUJVZXIZC[I]H^Z_IaHbIdDeJfHgK
=zip	zBJDJH_ZH
=zit	q!I#]%J(X-I3H9H:I=J>H?J@GAJBICIDII]KZMINIOIP]TIV]XHZC]J^J_JaHbIdHeJfIhI
=zle	o!I#Y%J(H)J*I+J,[-G/J3^4J7K9E:J;J=J>H?J@GAJBFCGDEEKHDIHKGLJMGNHOIPJTGUJVJXaZE[J]H^J_IaGbIcYdGeIfJhb
=zly	t#J-J3Y4]6]8J9I=J>J@IBICJDHIIKJMINJRZX]YIZG]JaHcKdFfI
=zmiana	v7^HJLYZY_IhJ
=zmiani	w(J@EBHH]KJLJMJUJ^Fh^
=zmiany	v#J:J@[BIHEIJKJLZMKNJVJZX^_hJ
=zmieniac	z#I-H@[BICKHHMJTJZJ[]^[
=zmienic	k#J(H-K:I=J>I@]DIH^IJKFLXMGNJUHVH[J^]aIdJfJhE
=zmienilam	w3H9I>]@^BIHFIJKJMZOGZJaFhJ
=zmienilem	r>Z@[
=zmienion	p/[9J@]B]HDMYTGZJcKfIgYhJ
=zna	z:[HEM[gZ
=znakow	s!J#I%K-J2_3I9H;K@IBICIDJHFIbKHMJOKXJZHaI
=znaleziono	v!J3J4ZA[HIVJ_]
=znam	z>HBHDJIHZE[ahJ
=znowu	v#[-I9I@[BZHGKJX]ZGdJfGhI
=zonder	h!H#[%G&Z(I*J+I,I-H/I1Y2J3Z4G6J7I8Z9I:G;J>J?J@CAHBXCFDZFHGIH>IGJKKGLYMYNZODPHRITIUKVIXHYJZE[Y]I^Y_XaEbIcIdXeJfFgIhH
=zone	zHY
=zoom	s-HHaIEZH
=zostal	z_]dY
=zostalo	r#I:JDIH[M]TXVIZH
=zou	z>JHJIJOJV]ZJh]
=zresetowac	l(G)K7I:[?J@IDXHYMISYUHVFWJZ^[J^JaJbHfJgJ
=zresetowan	zBXHJM[ZJgZ
=zu	Y!D#^%C(C)E*D+D-d/D0G2X4E5H6F7D8G:B;F<H=C?AAFEFFFGFH>I]JFKDMBNYOFQHRESEVBWEXeYFZD[J][_EcHdBeFfCgEhA
=zugewiesen	z*X=[
=zugriff	l#J%_3J4J9J=J>]?J@JCHDIHYIJKINJOJQXZX]KaIdJ
=zum	i!H(X/K4Z6I7J:H;I=H>J?[@GA]BHCJDHGKHIIIKIL^MJNJPJRJTJUHVGWYYKZC[Z]I^J_EaJb[d[fFgJ
=zur	k!J#I%J(J+]-J3F:J=J>H?[@IBIEJIIKIMJNHOZTKVIWYXJZG]IaEbJc]dIfYhJ
=zuruck	l!a#H%H&^(J-I/J3J4I=H?JBHCIDJHCIEK]MINIVI[J]J^JaJbYcJdHeIfIgXhJ
=zuruckgesetzt	k%J(H0Y:Y=K?J@YB[E[HEKJM^UIVIZD]J^KbIdIfJ
=zuruckschreiben	o#K%^,J-J3H4]6Y9I=H>J?JBIGXHFKIOJPIRHUIYIZG]K_KaIcGdbeJfEhJ
=zurucksetzen	V!C#G%I&J([*G+G,H-I.J/G0H1I2J4F5I6G7J8H9J:];G<J=Z>I@CAIBXDBFZGGHIIGJHKDL[MENEOHRHTHUXVXXFYHZY[I]Y^D_GaXb^cXdJeGfIgFhF
=zuruckzusetzen	v(^.Z:J@IBIHHVIX]ZIbJdJ
=zurzeit	z#Z:JCZcX
=zusammen	z6Z9[HJZI
=zwei	f!I#I%J(J)J*a+J,J-H/]3G7J9H:J;J=I>H?H@WA^BGC_DGHDIGKZLJMINGOZPIRJSITJUKVIXFZF[K]G^J_JaGbJcJdJfJgHhH
=zweit	p@^BJCbHIKJOJZG
=zweiten	v@ZB[H[ZJ
=zweryfikowac	w#I3ZCJDJHIIJOIX_
=zwischen	t/H0J3J9H>J@ZBICKGHHYIJK[MJRXTJXI]Jc_dIfHhJ
=zwrotnego	k!J#J%^(G)J*I+J,Y-I/I0I3G4H6I7J8[9G:I;J=Y>I?J@IAKBGCIDHEIGIHCIHKHLJMHNIOHQJRISJTIUJVIXIYHZD[J]I^J_IaHbIcXeaf[hH
=zwrotny	h!H#G%F(I)J*J+J,I-I/J0I3H4Z6[7I8Y9G:H>I?I@GAJCIDGEKGIIIJJKHLIMHNIOISJTJUGVHWKXGYYZW[I]J^H_JaIbHcHd_eEhH
=あ	_!I#G&J)I*H+H,I-Y/H0I1J2I3J4H5J6H8I9a:J;I<J=Z>[?F@HAGCXFYGHHFIFJIKXLHMYNFPFQJRHSHTHUDVXWHXJYIZH[G]G^IaDbDeHfE
=い	I#E%H&A(Y)G*E+X,F-]/C0Z1X2>3]4H8E9J:J<@=E>X?Z@JA?BJD]EHF?HJIYJAKZLDPHQHRISGTHWYXHZX]@_YaXbHcFdEeAfYgG
=う	]!Y#C%E&I(B)F*E+E,G.G/G0G1H2H3@4F5I6Y7E8H9_;F<I=B>Z?A@aAFDEEFFHGFIHJHLXM@NAPDQHRXSGTIV[WFX^YFZ[[J]C^Ea?bXcDdCeGfBgEh_
=え	[!X#]%X&J+C,G-A.I/G0H1H2I3B4G5I6F7E8H9A:B;H<J=D?a@cAGBGCCDXEFFIGFHGIYJHKZLXM]NEOEPFQIRGSGTCU@WEX[YG[[]E_FaAbXcEeGfDhH
=お	i%K(G-H3Y4J7J9b:H=H>H?JDIHBIHKGLJMHNIOJPJUIVHWJZ]]J^JaIbEcJd^eJfGgIhI
=か	V!H#Y%@&X)D+A-Z.J/C0C1E2F3Y4[5E7A9^:?<G>D@^BBD=EDFEGBH^IXKDMYNIO?PYQFRBSDTIU@V=WCXGYY[X^A_EcId?eDfIh[
=が	H#@&A(X)H*A,H-H.H1E3a4[7?8;9B:Z;X<G@FAXBAC]D@FGG?HFIYJIKCLBNEOZP@QHR^SFT:UZVGW[XEZ[a_cGe@f_gE
=き	V!J#C%B&H(H*C+C,Y-D.F/C1E2H3Y4Z5F7H8]9?;E<G=Z>^?ZADC@DCEFFGIIJEKCLCMAN>OASFTBV]WCY^ZI[Z]CaIbFdYeJf^
=ぎ	k!J#H%J(J*J-[2^3H7J9C:I=I>I?JAJBICGDIHAI_KDLKMGNFOIPJRJTJUJVJXdZC[J]J_JaHbIcIdJfGhH
=く	Z!G#_%[&I(F)G*E+F/F0F1Z2G3[4C5[6F8F9[;F<H>]?HAFBYCHDBEFFGGEHHI@K^LDMIN@OIPDQHRFSGUBVIWFXXZ_[C]D^D_CbCcJdGeFfCgDhX
=ぐ	w!I=I@ZHITZUIXJZ]fJ
=け	_!F#C%[&J(D*Y+E,F.H/Z0H1H2I3B4F5I6G7F8Z9A:D;X<I=E@ZAFBBCYDDEHF[GEHGJHLGMAN[PYQIRGTYUEV]WGXAYHZY[^][^G_Ea@bEcDdDeHfEgF
=こ	b!E#G(^)I*G+F,I-F.J/G0I1J2J3C4G5J6I7F8I9]:_;I?D@HAHBHDHFJGHHIJIKYLHNDPFQJRHS[TEUYWXXDYHZY[H]F^G_Fa[bFcFeHfE
=ご	t9^:J>]@JBYDJHDUJaK
=さ	T!_#a%X&H(@)D+X-X0E1E2F4C5G6D7Y8E;Y<G=H>=?]@DACDDEDFFJJMGN[O]P^QXRBSETHUAVJYEZ?[X]B_BbEcFeDfGhF
=ざ	w9^BJHJZY
=し	M(D)@*E,E.F/H0I2B4X5B6Z7D8Z9^:H;J<J=>>Z?X@^ADBYCZEEFBH?JAM^NJOFQYRGS@UJVFYX[C]G^>aDbHeFgZhG
=じ	l!J%J-H0J3H6K8J9I>IAaB^CKDJHDIJK^MINJOXVIXJZE]Y_GaJcXdJfJhH
=す	R!]%>&G(])C*J+A,I-Y/E0C1E2Z4B5F7J8C9a:Z;D<F=D>@?=@[AIBXCXDDEFFEGJHaI[JHLFN[OEPCQIRJSCTHUBVDWBX^YD[D]@^A_IcJeKfFhG
=ず	l!H#I%H(I*J+G,^-H/J0J3Z4J6I7I9H:H;Z=I>G?I@FAJBGDZGJHCIIKGLJMFNIOIPIRbTIUIVIWKXHZE]]^J_JaHbHcIdYeIfGg[hI
=せ	U#C&I)F*F+E,E.G/E1G2H3J4X5H7E8F9?:I;F<I>Y?XAEBHCCFHGEI]JFK]LEMDNFQGRESFTDUZVZWCYYZb[H]D^B_[aYbFcGeDgIhE
=ぜ	w#F*^-J@ICIHFIIKJNJPJTJZ][]hJ
=そ	l!I#I%E(I*I+J,K-E3F4J6K7J8J9Y:Z;[=I>^?[@GAJCGDHGaHBIFKZLJNGOGPJRITJUHVFWJXHZE]I^I_IaGbIcIdGfGgX
=た	P!Z#_&E(<)B*H,G-I.B/X0A1B2C4Y5C6J7C9Y;A<D>[?a@]B[CDDFEDFCGHHBI]JAK[MINZOHPZQCSAV?W?XaZJ^?aBcCdDeGhC
=だ	Y!G%[&I(B)Y+D,E-a/E0G2H3F4D5H6E8Z:B<H=C>?@KAECZDFEEF[GDHFI]JGLEMbN[OGPXQHRESFT[U?V^WYXGYXZD[]]D^D_CaAbDcIdHeFfBgCh?
=ち	j!H#Z%H(H)I*I+I,I-E.J/I0J1I2I3]4]5J6I7I8I9a:G;I<K=G>E?F@FAHBECFDFEIFJGZHJJIKFLJMDNGOFPIQKRESZTIVYWJXKYIZD[H]G^I_HaDbHcGdDeZf]gIhG
=っ	W!_%G&H(A)E*I+A,E-]/X0E1E2G4C5G6D8D;J<H=_>X?E@JB?CDDJEEFGH?KXMBN>PIQGRYSETCUZVYWEZG[C]]aXcBeEgBhX
=つ	c!E#H%Z(G)]*Z+G,H-D.J/]0F1J2H3B4[5I6G7G8[9D:F;H=F>C@JA^BFCeDCEIFIGHICJIK]LHMDNEOEPHQJRISITGUEVEWIX[YIZA[G]G^HaBbFcFdFeIfGgGhF
=て	N!^#^&E)H*?,?-_/C0?1Z2B3I4=5C6?8I9I:D<D=[>_?H@FADBZCFDYEFFCG[H?JFKZLYMHOZQBSHTGUYVXWYZ?[A^X_JbEcDd[e?fXgD
=で	M!Y%;&D(C)F*C+H-?.J/J2A5B7]8I9[:];G=E?Y@YA>DGFBHCIFJ@LFMZNFOIPJQJSFT[U_V^XFYEZC][^X_;aDb^eXfGgZ
=と	V!A#B&H(D)E*D+X,E-b/C0E1G2F3>4D5G6[8F;E=I?F@^ADB?CYDXEJFFGDHAI_JFLCMCNcO^PCQGSDTDUDVEWDXYYE[C]C^C_IaFb[cXeEfAgFhb
=ど	i!H#F%G(G)J*I+H,J-E/H0K3F4I6J7I8J9Y:G;J=F>F?F@XAJBXCEDGEJGJHZIFJKKDLIMFN_OGPIRIS]TYUGVGWJXDYJZb[I]H^J_IaEbGcHdHeJfGgIhF
=な	L!@#F&[(Z)E*Z+Z,B-B.H/F0X1I2A6Y7E8H9G:Y;Y<H=Y>X?]@JABB>CIE<FAGXHCIGJ?N[PBR<SEW]YXZH[[^Ja^bHcIdGeCgC
=に	M!G#?&C(F)?,>.H/C0J2H3]6<7I:G;C<B=B?[@HA[BDDDF_GEIJJJKYMJNJOXPHQARETFUHVZWIXZYBZE[H]b__b[cJdXfIgE
=の	J!A#@%K&B(Z)<*]+J-E.D/>0>1J5C6H7C8J9B<J=F?_@HAZBDCZDEEZF_G[HYK]MZNYO^PGQBRaTBUCVZWGXHYAZ?^?_FaIc[dBeEfKgIh_
=は	Q!H#?%I&F(X)^*Y+H,@-J.D/Z0A1B2D3F4@6@7]8B9Z:E;B<E=E>_?_@FAGBICYDAE@FCGXHYJCKYL@MbNBOZPJQDRAS@TbUYV[W@XFYFZ:[Z]X^Y_HaJbDcDe@f;gah<
=ば	q-J3Z7[9G=J>I@^BIDXHCIJKJLKMJNJXIZ[]YaHhJ
=び	w+Z3[DIHGQ^ZJ
=へ	tHYQYZJc_
=べ	t(K3J>H?^BZH]KHMJVJXJZJ[ZaJbJ
=ほ	z+]>I?J@HBZDJHIOJZJh]
=ま	M!_%J&F)B*F+H,A-G/C0B1H2C3[5D6G7D8A9^:F;B<E=J>I?I@YAGBaCCEHFCG@HII_JFLIMaNIOGPHQDRESATIVIWIXZYCZd[B]W^>_GaFbGcHeGhB
=み	i!I#G%J(H)J*I+c,K-[/J1J3D4J6K7I9F:I;K>F?C@FAJB[CDGJHIIZKELJMGNGOGPHRJSJTXUHV]WJXZYJZF[J]H^JaGbGcIdIfIgHhH
=め	b!Y#[%G(F+],I-Z/H0H1I2J4G5J6H8H9D;H=E>Z?BAIBCDDFJGHH?I]JIKAL]OEPEQJRHSIU_VCWGXZY]Z=[G]F^G_YaCbDcGdEeHfDgGhC
=も	Y!B#G%D&I(B)F*G+C,F-Z.G/D0F1G2H3C4E5H6F7D8F9>:A;E<I>_??@[AEC]D_EFFHGEHDI>JGK_LYMGNYOIPCQHRFS]T[UYV?X_YF[C^Da[bBcJeFfBg[hJ
=や	k!I#H%J(I)J*I+H-_3Y4K7I9[:I=H>E?F@CBFCHHBIZKXLJMENGOHSJTIUGVGWJX[ZE[J]]_IaGbIcZdJfIgJhH
=よ	k!]#J%J(F*J+J-X3I7I9Y:G=I?G@[BFCHDHEHKELJMGNGOIPHTJV[WIX^ZA]I^]_JaGbHcJdZfGgHhH
=ら	W!Y#?%@&Y(A+Z,D-[.E/H0W1E2F4[5E7C8[9<:@;Z<G=X?>@^ACBGD>EEFFGBI[K^LGMENDO?PXQFRBSDTZUJVGWDXIY]ZY[A^J_EaEbYc@dFeDfGgYh]
=り	Z!E%B&I([)G*F+F,Y/G0G1I2H3[4X5I6F7J8G9b:H;G<I=]>D?C@[BJEFFXGGHFIZJHK@LFNJOBPEQHRGSGTFUBVJWGXYYGZY[E]E^GaAdHeFgIhH
=る	P!J#@&E(Y)I*D,@-^/?0A1B2Y4?5D6@8A9C:I<D?D@JB9DFEJFBG?HII_JGN[OaPYQGSIT?UEVXW?XHYA[]]=^Y_[aXb]cDdHeIfFgAh_
=れ	O!]#[%H&E(E)H,E.G0A1A2B3E4?5D6J7G8J9D;[<D>[?XA?CXDYE@FCGGJJKXMIOZPYR_SAUCV@WJXZY@Z[]Y_=aGbJcFe?f@gDhZ
=ろ	t-J9YIYKJOKXJZIh]
=わ	a!E#D%G(G)I*F+X,H.I/Z0I1J2J3D4H5J6[7F8I9W:E;I<J=Z?DAHBJCYEIFJGIH?I[JJK]LGMBN^OHPFQJRGSIUGVEWIXZYIZJ[]]F^F_FaDbFcGdDeHfEgYh_
=を	P!F#I&F(a*Y+Y-G/I2C3B4]6Z7I8[9<:[;B<E=D@BAGB@CFEJFDGGH[JIKZMXN]ODPFQHR?SATGVDX^Y^ZB[E]EaXbCdJeYfFgBhY
=ん	V!Z#C&I)F*G+E,F-^.G/E0F1G2H3J4Y5H7F8G9Z:I;G<I>Y?XAEBHCCDWFHGFI[JFK]LEMDNGQHRESFTDUZVZWCXAYYZ][D]D^CaYbFcHeEfFgIhD
=ァ	s2[3G9J>JCJH^IJNJO]SJVJZJaIc]
=ア	Z!^%^&I)Z*G+E-A.G/E1G2^3K4D5G6X7D8E9D;Y<H=X>^?]@BA_BAEDFHHHIAJGKBMANAODRDSEU@VZWDXDYF[G]D^Y_BbAc[dAeFf@gIhC
=ィ	g!J#I%I(G*X,X-H/J0X4J6I7H8J9J:X=G>I?I@IAJBGC[DYEIG[HAIHJ]KILIMHNHOIQYRJTKUGVDWKXJZB[I]J^YaZbHcHdZeafGgHhI
=イ	Y!A#D&Z(@)C*E+F-A.G/C0C1F2X4Z5Y7_8]9B:@;F<G=b>A?C@BACCDDAECFFGDH[IBKBMCNAPYQXRDSXTJU?VIWDXCYEZI[X]C^C_BaAb]cZdae_hF
=ウ	Y!^%Z&I)Z*H+F,X-A/_0]1G2^4D5H6Z7D8E9F;E<I=A>C?D@CAZB@CBECFHHIICKCMINBOEQHRFSFT^U@V[WEXFZC[G^Y_[aCc[dDe^fAgJhC
=ェ	d!G#G%E(F)I*I+J,[-Y.J/H0b1H2I3G4G5J6G7_8H9G:E;_=F>G?G@FAYBDCHDGEHFJG^HJIHJIKGNFOIPGQJRHSITHUDVEWIXHYHZA[G]H^]__aFbEcEdZeGfZgFhG
=エ	f!Y#I%H&Z(F)H*J+J-Y.J/H0b1I3F4]5J6G7G8I9G:F;J=F>H?GAHBECJDGEYGHHDIHJHKHLJMGNFOYPGQJRHSHTIUDVDWHXFYIZb[I]I^F_EaGbEcFdEe]fYgGhG
=ォ	n!I%J(J,J-J3I4J6J7J8c9J:I=I>I?J@JA^BICJDJGJHZIJKJMINJSJUIVIXJZG_YbJc]dFeIfI
=オ	^!X#F%E&J(A)G*G+H,X-C.H/^0X1I2G3D4F5I6_8F9D:A;Y<J=A>D?E@DBCCFDCEaFHGXH<IEJHKEMBNZOFQIRGSFTFU^V@WEXFYHZ>[E]F^Y_caDcXdZeXg_hE
=カ	]!a#X%](B)Z*I+G-G.I/G0F1H2^4F5I6F7E8F9H;G<J=C>D?E@EAaBCCCDWEZFIGYHZIDJGKDMCOGQIRFSGTJUAV]WEXGYHZE[J]F^Z_EaEbXdCeGfCgDhE
=キ	i!G#H%G(H)H+G,J-H/Z0J1J3G4H6Z7H8J9G:G=H>Y?_@GAIBECZD^EJGIHFIGKGLJMXNGOHQYRGSITHUEVDWIXHYGZC[I][^I_IaGbGcbdHeJfEgHhJ
=ク	T!>#]%^&G(J)D*C+D,_-?/^0]3A4@5E6_7?8Z9@:D;[<Z=D>E??@HAIBJCAD>EAFEGXHJI@K@LGM=N?OBQISCTbU?V=WCYGZC[^]B_ba>bbcEdaeZfEgJh@
=グ	f!C#G%G(X)I*H+I,I-H.J/I0^1J2K3E4G6I7G8J9F:Y;I=E>G?E@IAHBFCGDEEHG[HIIGJJKGOGPaQJRISITHUDVcWHXGYIZW[H]Z^H_FaEb]cFdFeIfCgFhH
=ゲ	v(J*[,J:b=JBJHIUJVJWIZH^K
=コ	_!E%Y&J(E)H*G+G,F-A.H/F0D1H2Y3A4Y5[6F7F8[9C;G<]=E>]@BAECWDDEHF]GYHJICKALFM]NCOEPFQIRGSHTEUEVCWHX^YZZ=[E]E^F_ZabbCcEdDeHfCgEhC
=サ	^!C#D%D&J(D)Z*F+G,E-B/G0E1[2X4^5H6Y8E9E;H<I=C>B?C@DAFBZCEDCEEFHGDICKCLYMENCOEPDQHR_SYTDU]VAWFXDY^ZF[[]E^E_EaBbJcYdZeEfahG
=ザ	[!]#F%E&I(^*D+E-B/E0E1H2H3J4E5H6D8Z9D;X<I=Y>C?B@CA^BGCKDYEDFHGFHEJGKCLFMBNIOCQHRFSFTFUBWEYFZH[I]]^[__aHcDe^fBhC
=シ	a!E#F%F&I(C)F*^+H,Z-X/F0G1H2H3D4E5I6E7^8H9C:B;H<J=C>D?X@FAFBACGDCEDFYGXHGIDJHKDLGM^NbOFPDQIR]S_TFVBW_XEYFZ>[F]Z_FaCbCc_dBeHfAgChE
=ジ	f!H#I%G(G)J*J+J,H-X/I0b1J2J3H4H5K6H7H8I9G:G;Z=H>G?G@HAYBFCHDGEHGZIGJIKHLIMENFOHPHQJRISZTIUHVFWHXHYI[H]I^H__aZbZcFdEeIf[gHhI
=ス	N!=#C&E*@+A,G-[.C0I1B2Z3>4?5C8_9?:[<E=]>G?I@HC>EFF]IIMXNYOAPCQJRYTGUZVBWGX=YEZ[]@aIbXcIdXeFfXhX
=セ	T!H#B%[&H(X)Y*I+D,C-B.F/B0C1E2E3@4B6B7G8C9B<H=b?E@GACBXEYFEGBIBJEKBLCMFN?ODRCSYTBUaW]XIYDZ][E]]^G_AaZbHcYdAeCg^hC
=ソ	s#[-I:I>J@IBHH]KJMaNJUKZE[J^JaIbJhI
=タ	a!C#E%Z&J(^)G*G+H,F.I/G0E1I2Y3E4Z5I6F7F8[9E:[;H<]=D>D?D@FAFBDCFEFFIGZHbIEJ[KFLHMCNDOFPEQIRGSGTGUDWGXFYGZA[G]F^G_[bDc_dCeHfAgahG
=ダ	v-E/J3J7_BIHEI^KJMIS]TIVJZHbJhJ
=チ	p#J%H(J1J9[:I;]=I>J@IDKGZHELYMIUJVIXJZD[J^^bJcJd^eIfEhI
=ッ	Q!E#]%J&F)G*A+B,J-@/@0A2E3?4A6Y7D9X:J<F>G?C@CABBZC?IAJCK?LFMYN=OBQERJTbUXW]YC[[_@aYcFd]eYfYh@
=テ	i!H#H%I(F)I*W+J,I-I/J0X3G4J6J7H8J9I:]=F>H?H@HAJBXCZDYEIGIHAIIJXKILIMGNHOJQYRZSHTJU^VDW_XIZC[I]J^Y_IaHbFcHdIeJfFgHhH
=デ	j!I%K([)J*J,]-J0J4I6J7_8J:Y=H>J?J@]BFCJEIGJHCMINIPGRJS]UEVFWIXJZC[K^HaJbGc]dZfFhK
=ト	O!Z#I%Z&W*J+E,_-E.F/>0]2Z3H4H5Z6G7I8^:Z;I<D=J>E?B@AAZC<FBI>JEK<LFMGN:O@PIS[THU]W]XDZG[@]>aEbYcJdZe[h=
=ド	N!>#A%F&F(I)A*A+B,Y-]/[0Y1W2[3>6[7[9A;B<E==>X?C@EAHCGEHFDGXHFOAQDRATXVEWHYFZY]Aa^bZcEe]fFhY
=ナ	q!I%J(G)J-H3I7J9I:b=H>I?I@IBEDGEJGKHCKJMFNIPJR]SIU^VFW_XJZB[J]J^HaIbGcJfGgJhJ
=ネ	m!J#J%](J-J2[3J4H8]9J:I<^=J>IAJBICJDJGJHIIIMIPJTJVIXJZH_^aIbIcXdJfIgJ
=ノ	w-J9J:J>J?J@IBYHFIIKIM^VJZIb^hJ
=ハ	r%I-J3^6J9I:J=I>J@JBJDJG[HXIJKJM^NIOIRJUHVIWJXJZHaIbIdEeJf^
=バ	a!F#F%[&J(D)H*H+I,X-H.I/F0F1F2I3D4^5I6^7]8X9F:E;H<J>E?E@EAHBHCGDEEFFJGFHAIFJHKELGMGNFOGQIR_SGTDUCV]WGXFY^Z>[F]G^F_FaDbCdbe^f[gEhF
=パ	Q!A%F&I)C*D+E-^1E2]3C4C5F8D9F;E<H=@>H@HACCBFZGZJYKXMXNXOEPEQGRCSCTBVHX@YEZ][Y]D^Y_AaFcDdXeIfJh[
=ビ	g!G#J%G(G)]*J+J,H-F/I0^1[2Z3G4G5J6H7G8I9G:E;J=F>H?G@HAHCIDGEGGHHDIHJJKHMGNGOIPHQKRGS[TIU^VEWHXIZC[H]I^H_GaFbEdXeHfdgGhI
=フ	c!D#G%F&K(F)[*G+I,[-D.I/H0G1I2Y3Z4G5J6G7_8b9E:D;H<K=E>D?E@FA[BECEDDEHFIGZHYIEJ[KELHMDNDOYPFQIRGSFTHUbVAWGXFYHZB[G]F^FaXbEcYdCeGfCgFhG
=ブ	i!I#D%I(I,J.[/J3I4J6I7J8J9I:I;[=I>I?I@HAZBHCJDIG[IIKILJMYNIOJPJRJUJVIX[ZE[I]X^J_aaHbZcIdFeJfHgIhI
=プ	Y#D%C&H)E*C+D,B-@.F/]0^1F2F3A4B6a7]8E9A:>;E<H?[B@E_FGG[HHIAJFKALDM>P_QGSDTCU<VaWCXBYXZ:[B]B^Xb?cadXeDfHg^hB
=ヘ	v(^:J@^HIPJVIZG
=ベ	t&[,I3J6J9J:J=JHGQYU]ZIcJdJe[fY
=ペ	t.XS[UJZI_^aJfJ
=ホ	q#Y(I9J:[>[?HBKDIIJKJM[NJUJZEa]bJdJ
=ボ	o!K#J%I(_*K,[-J/K3J4J6I7J9Y:[=J>J?JAJBGDIEJGJKJMHNKPJS]UHVFWJZF[K]JaHbHcJdHe[fIgI
=ポ	e!G#H%I(F)I*^,F-Z.J/H0I1]2I3Y4G6H7J8H9G;J=G>E?Y@IAHBCCHEFFKGFHZIFJJKFLIMENbOGPGQJRGSHTHUDVEWaXGYIZA[H]H^I_HaFbFdDeIfCgEhG
=マ	l#J%H(J,J-H3J7J9I:G=J>[?G@JAKBHCJDHF]GIHXIHKIMZNHT[UJVJXIZE[I]K_Ja[b]cJdIfJhJ
=ミ	h!J%J(F*J,J-F/H0I3I4^6Y7G9I:F=]>H?H@JAHBHCIDGE]GJHBIHKILKMGN]OIPHRJUEVGWIXJZE[J]J^I_IaGbHc]d^fFgahI
=ム	o!F#J%H(H3I5X6J7J9J:Z=^>I?I@JAIBJCIDIEJH^IIKJMJNGOIPJR[UJVHXJZE_IaZbJc^dIfIgJhJ
=メ	a!F#F&J(D)F*F+F,F-A.I/G0G1H2I4]5[6G7[8[9E:D;H<I=E>W?[@DAGBCD_EGFIGFHYIXKDLGMXNBOEP[QIRHSGTXUGV]WGXDYGZI[E]E^G_Ea[bXcEdDeHfDgJhD
=モ	w.Y3K?ICJHHQ^a[
=ャ	z3J9J>[?JHGMZ]]
=ュ	k!H#I%G(H*X+J,J-G/J0J3H4]6J7J9F:H=H>H?H@HAJBFCZDYEJFZGZHXIHKHLKM_NGOIPXQYRIS[TJUHVGWIXIZE[J]H^K_JaGbIcHdHeKfGgIhJ
=ユ	^!^#G%F&J(^*D+E,D-C.H/F0F1I2I3J4F5I6E7X8Z9E:X;Y<J=Y>C?B@CA_BGDYEEFHGFHGJGKCLFMCNIODQIRFSGTGUBWFYGZJ[J]Z^[__aIbHcDdZeEfCgXhC
=ョ	n!I#J(I*J,]-I0_3I6K7_9H:I=H>J?J@JAJBIDJEJGKHCMINJOKPJR]SJUHVHWJXJZF]]^Z_IaIbJcIdIfDgI
=ラ	Y#B&Y(@)E*F+F,Y-D/_0]1F2G3A5]6^7B9A:A;E<G=b>C?C@HBCCDDBFXGCICJXKCLDMANAQXRESETXUBV?WEXBZ[[B^B_ZaBbIcAd_e[gIhC
=リ	S!H#B%C&H(X)H*[+D,C.F0C1E2F3B4C6B7G8D9C;D<H?_@GADBYC[EXFFGBIAJEK@LCMEN^ODQ]RCSYTBUYWbXHYE[D]B^G_DaJb^cHdFeCfXg[hB
=ル	Z#D%C&H)Y*E+D,D-A.F0D1Z2X4C5G6E7B8E9A;F<H=B?YADB@D]EYFFG]H_I?JYKALENZP_QGRDSDTDUaVaWDXAYYZ:[C^C_CaWbAcYdAeEf@gGhB
=レ	]#E%C&I)F*F,Y-B/^1G2G3D4[5H6_7]8b9C:Y;F<I=X>C?C@DA]BACCEaFHGCHEICJGKDLFMBNYOEPJQHRESETEV?WDXEYGZ>[E]D^B_]aCbAdYeDg^hE
=ロ	Z#_%C&J(C)Z*G+F,E-D/D0]1Y2F3C4X5]6D7Z8E9D:B;F<H=C>C?B@CAECCDCEZFHGCHGIDKCMENXPCQHRDSETcUBV@WEYYZI[a]X_CaCbacadAeEf?gChD
=ワ	Q!B#F%H&I)D*E+E-_.G1F2]3D4C5G7W8D9H:X;F<H=@>I?>@IADCBFFG[HGJYKYMZNYOFPEQGRDSDTCUWVIXAYEZ][Z]E^Z_Aa@cGdYeIh[
=ン	Q!]&X(I*B+A,]-G.C/Y0a1B2Z6Z7X9>:];A<D=]>;?<@<A^BCC=DDE]FYGII<JEK<MINHO?RJTIV]WXX?YAZC]Z_Ha;b_dGeHg]h?
=ー	I!G#<%>*E+A,Y/F0[3D4]5J8F99;G<A=A>H?]@BAXBICHDZF?HXICJJKELHOAPIRZTBWZZ[[I]I^H_XaZb]eYfYgH
=一	U!?#C%Z&G(?+@,B-H.E/A0B1D2E4B5F6^7A8C:@;[<F=?>;?J@dAaBACgDFECFDGAH@JDKZLYMBN?PEQERBSBU?V=XbYD[A]@^B_>a^dGf@gA
=三	r!J#^-J3H9F=I>E?J@IBICIDIHDI[J[KHMHNJXEZH]JaabJfJhJ
=上	c!E#Y%G(G)H*I+H,H-F.J/G0H1I2J4G5J6H7G8I9E:G;^<J=G?F@^AHBFCDEIF]GGHXJZKELHMYNGOZQJRGSFTFUGVFWJXFZ@[H]G^G_[aDc[dGeHfXgGhY
=下	j!H#Y(E)I*H+H,I-D.J/H0I1J2J3E4I5J6I7G8I9^:E;I<J=F>F?E@HAHBBDDEHFIGIH@ICJIKDL]MDNFO]PGQJRIS_TGUFVDWHXEYJZZ[Z]G^H_HaCbccHdGeIfEgHhF
=不	M!8#B%J(]*E+Z-A.F/H0Y2=3_4Z5I6a7H9C:C;J<?>]?]@IA;B3CDD7EHF>G[H>I[J=LIMCNZO_QIRZSETGUAVZW=XJZ][E]E^[_IbEc]d6e;gFhY
=与	l!J#J(J-J/J3H4J6[7Z9H:J=J>J?J@IAJBIDJEJHXIIKJMINIO^PXR[SJUJVIXJZE]J_JaIc_dIfIgJhI
=世	z9ZS[UKfK
=丢	v>^CIDZHHaD
=两	g!H#H%F(H)I*a+I,H-F.K/]0I2J3G4I6I7H8J9F:H;H=H>H?F@]AbBGC^DGEIFJGHHCIFJJKYLIMGNEO]PGQJRISJTHUHVFWJXGYJZB[I]G^I_FaDbIcIdGeIfHgIhG
=个	a!B#A%X&H(X)D*D+D,E-G.G/Z0E1G2Z3?4E5H6E7D8Z9@:B;Y<G=B>EAdBDC[D@EFFFG]HCJFKdLDMAO[PCQGRESETCWEX@YFZE^DbCcDdDeFfDgFhA
=中	c!Z#E%F&J(C)G*E+E,E.I/F0F1H2I4G5I6Z7E8G9A:D;H<I=D>X?D@DAZBCCFDEFHGGHFIZJIKBLGMCNDO[PZQIRGUXVBWGXDYHZ>[F]d^FaCbEcCe_gahD
=临	v!X@YL[TX
=为	h!G#D%H(C)E*Z+[,Z-G/[0I1J2J3F4I5J6I8J9I:F;I>H?EAHBECEDFEFFJGHHHIFJIKEMGNEOGPERJSIU[VaW[XGYJ[[]G^H_HaFbHcIdYeJfHgFhH
=么	j!J#E%D(G)I*]+H,I-G/J0J3I4J7J9G:I;K=H>H?I@IAKBFCGGIHbIIJJKHLHMGN_OJPIRJSJTHUHVHWJXIZ[[]]H^JaFbHcJdHfIgJhI
=义	t#J(I*J-]9J:J=I>J?J@JBIDIEJHYIIKIUHVHWaZFaIdJfJ
=之	s#J%J-J@^BJG[HGNJXJZEcXdHf]hI
=也	s#J-Z/J3G>[?FBJCJD]HEIHLXMIN]ZG^Ka[
=了	Q!Z#Y%>&C*F+>,E-A.H1?2J3?4]5A7A8I9]:><A=F>f?a@GA>BbD<E?F@GGHJIBJDKKLFMENDOBP@QATAV?W@XAYYZ[[G][^DaZcId<e>gJhG
=予	z3^9J>J?JCJDYF^HDIEVJXK]JaH
=事	j!H#X%G&[(X)H*I+I,H-G/I0I1J3F4H6I7I8J9X:H;J=G>G?GAIB[CIDFEJFIGIHXIFJJKELIMENFOGPHRIS]UFVaWIXGYJZB[H]I^H_IaFbHcIdGe[gIhH
=二	d!F#H%F(F)H*b+H,G-D.J/^0H2I3F4I6H7G8a9E:F;I=G>E?D@^A_BZCcDCEIFJGHH@ICJJLHMENDO]PFRISITIUGVDWHXDYJZA[G]F^H_DaCbGcHdFeJfGgGhF
=于	t#K9J:JB[EYHJKJPaVHZGaJ
=云	j!C#E%F(F)I*H+H,H-E.J/_0a1H2I3F4H5J6^7F8I9F:G;H<J=G>F?G@EAYBDCGDGEEFJGEHBIFJXKDLHMGNCOFP[QJRISITaUHVEWJXGZD[F]G^G__aFbGcEdCeIfDhG
=五	q!H#_-J3I9H:K>I?I@EBJCIDKHEIJKGLKM^NJOIPITIVJXbZFaHbJdJeK
=些	z1KG]H]ZJcIfH
=人	c!A#C%B&J)F*X+^,E-B.I/F0G1G2H3A4F5I6F7F8G9Y:C<I=D>[?[@[AZBBCCDHEFFaG^HXIDJHKCLFMBNDPFQIRFSGTDUYVaWGXEYGZG[E]^^__DaAbDcDdDeGfCgFhD
=什	p#E%E(I*^,J-H?KBJCHDJGKH]IJKJMJN_PJTHUJVJ[]aJdIhJ
=今	h!J(H+J-G3J6J7J9G:I=I>E?I@dBGCIDIHCIFKFLINGOJPJTIUJVJXaZ@[I]J^GaFbIcJdJfHgJh_
=仍	z*J,IHJP]ZD[_
=从	q!I#J%G(H)J+I,J/J0J3I4J6J7J8J9H:I;[=G>J?J@JAJBHCJD]EIGIIJKJLJMINHP]SJTJUHVGW[XJZZ[K^I_JaIbIcIdYeGfGgJ
=他	k!G#I%_(_)H*G+Z,I-E/H2J3G4K5J7I9F:Z;H=G>H?E@DAIBWC_DEEIFHGHH@IZJYKILIMXNFOGPFRJSITIUEWJXGZC[G]H^[_JaDbGcHdIfHgFhH
=付	m#J%X(J/X3^4J9H:[=J>F?IBICIDIIDK[MHNFO[PJTJUJVIXH[J]IaHbJcJdJfJhZ
=代	l!I#H%G&J(F)H*G+I,G-X.J/H0d1H2I3^4F5J6H7J8H9C:H;J<J=G>E?F@HAHBFCGD^EHFJGHHAIHJHKGLJMENGOFPGQJRESITIUFVFWHXHYFZD[I]G^J_HaBbHcadEeHgFhH
=令	v#J(J*I,d-I3H4I9H>I@JDJHGIJKJMJNJOHPJR^XJZD]JaIcJdKeJfJhJ
=以	d!G#G%H(E)I*I+J,J-E/I0J1J2J3C4I6I7I8J9F:F;J=G>[?[@CAJB[CGDFEIFJGIHBJJK_MZNGOEPXRJSJUFVbWJXGYJZC[H]G^H_IaEbHcHdGeJfGgZhY
=们	l!H#H%I(G)J+Z,J-X/J3X6J7J8J9D:^;J=]>E?G@ZAIBHCDDEEJFJGJHCIFKHLJMHNIOZPJSJTHU_VDWIXGYJZB[G]I^J_ZaFbIcJdZeJfHgJhH
=件	f!G%F&[(F)G*H+H,H-D.I/H0I1I2Z3D4F5]6H7G8H9Y:F;H<G=E>B?_@DAHBICCDAEHFGGIJIKDLHMYN^OGPGQJRHS[TFUEVDWGXEYHZ@[F]F^H_GacbFcGdEeZgHhG
=份	o!J#I%I(I*J+K,Z-^/J3]4J6]7]9I:J=I>I?H@IBID]GJHDIGKYMHNJOHRHTIUJVHXIZE[J]I_JaGbJcJdJfHhH
=休	z!c#I-I3J9G@JBIHDKJXIZH]JfI
=会	f!H#G%G&K(F)H*F+F,G/H0H1I2I4F5J6G7G8Y9C:Y;H<J=X>]?Y@DAGBFCEDDEHFIGHHYICJIKDLFMDNXPYQJRESGTGUEVEWIXEYZZ][F]c^H_GaIbFcEdEeIfEgYhE
=但	m#I%I)J*[,J-I/I3I9J:J=J>I?[@HAJBICXDGHEIIKINHO^PIRJTXUIVJZD[_]J_JaGbJdJfIgJ
=位	p!I#H%F(H)J*H+J,J-E/H0J1J2Z3Z4J6I7J8J9E:F;I=G>F?H@GAHBGCCDEEIFbG]HBI[JJKELJMGNFOZPGQJRISJTIUGVFWJXFYJZD[I]H^I_Ia]bIcHdHeJfHgJhG
=住	t!I#_-I3J9F=J>H?J@HBHCJHYIJK]MJNJXJ]IaGcGfKhH
=体	r!J(^)Y*G,_3J:HBJDJHJPHU]VIWHZFbIdEgJ
=何	f!G#^%I(H)J*I+F,J-B.J/I0J1J3D4I6I7I8J:G;I=G>B?F@BAIBCCEDXEJGHHcICJJMAN[OZPIRISJTXUCVFWJXbYJ[H]F^I_HbFcHdGeJfGgIhD
=作	p#J%H(a*J-J0J3H4K6J7K9H:Z=I>I?H@HBXCHGJHZIGKHMJNHOHVIXJZD]J^JaIcJdGeIfahI
=你	q!J#I%J(F+K-I3G7J9_:^=I>F?I@HBFCIDHEXHDIIKIMHNIO[PISJU[VXWJXJZC[I]J^J_KaHbHcJdJfHgJhI
=使	[!W#D%E&J(B+G-Y.I/G0H1I2I3B4G5I6G8H9B:C;H<J=D?aAGBJCJDBEFFIGGH=JHKeLYODP]QIRGSHTYVZWEXXYGZG[E]E^F_EaAbCcFdBeGfEg[
=供	t(I,]-J3I7_:^>H?]@IBICJDHHFKJLKMJNJOIPKVIZE^JbJdKhI
=保	l!G#I%J(H)J*J,J-H/[3G6I7H9I:G=G>I?I@IAJBGCZDHEJF^GJHFIDKHMJNHOYPfTJUGWJXJZD[K]J^J_HaIbJcJdGeJfHgHhJ
=信	g!G#G%F&J(F)H*G+G,G-E.I/H0H1I2J3Y4G5I6H7H8H9B:G;G=D?^@EAHBECYD[EIFIGIH?ICJJKFLHMENFODPIQIRHSHTGUGVEWIXEYHZB[H][^I_FafbGcGdFeIfFgIhG
=修	q#J5X7J9I@_BJCJHHIKKJMINJRJXIZX^GaJh]
=個	t#I-J9I>[?Z@IBJCIDHEJIJK]MIN[TJU]VJXJZHaH
=候	z+J3I?^@KCJDIHJOGX[aJ
=停	g!d#D%E&J(D*F+G,G-C.I/F0^1[2I3C4[5I6G7F8H9A:E;H<I=D>B?E@EAGBCCFDEEFFIGEHXIDJIKCLGMCNEOEPEQIRESETEU^VCWHXEYaZ@[H]D^G_EaCbFcCdCeHfdgEhG
=側	s!]7[=JBJHET^VJZG[JbIgK
=僚	w!J([HYVZZKdK
=允	q#J(I-J3I7J9H:H=G>H?J@IBIDJHEIZKJLJMINJPJQYUIV_ZF[[^^aJbJfJhH
=元	v*K6]9J:XBJHGNJP[R]VJXKZH]KbZ
=先	i#E%I(G)J*I+G,J-E/I0J3_4]5J6I7H8I9G:_;J=G>G?D@EAJBIC[D^EJGIIDJJKYLIMDNFOEPHRISJTIUFVFWJXXYJZB[H]H^G_HaFbHcIdHeJfGgIh[
=入	]!C%D&I(D)G*F+D,Z.G0F1F2H3F4D5H6Y7D8^9?;F<H=B>=?A@HAFB^CAD]EGFGGXHGI_KIOdPCQGRDSFTDUBWFX@YF[E]X_DaAbZcCeYfBgFh[
=全	c!E#F%F&J(a)X+F,c.I/G0H1I2I3C4G5J6H7F8H9C:D;H<J=E>C?]AHCZDJEGFIGHH@IYJIKBLHMEN]O_QYRGSZTGU_VCWEXDYHZ=[G]E^G_FaDbEcEdAeFfDgEhD
=公	k!H#G%H(G)I*H+H,H-F/I0I1H2I3E4Z5I6I7H8]9X;I<J=G>_?Z@FAIBECFDFEJFJGHH@IFJIKELIM[NbOFPIQJRHSHTHU[VEWIXHYIZB[H]G^Z_HaEbGcFdHeJfFgIhG
=共	w>H?J@IH^ZH^^hK
=关	k!]#D%G(G)G*H+I,H-F.I/H0H1G2H3F4G5J6]7I8F9B:G;I<Y=E>D?G@FAHBZCGDGEJFIGHH?IFJIKFLHMGNHOFPHQJRFSHTIUcVDWJXGY[ZA[H]_^H_GaDbYdGeHf[gIhH
=其	t%](I-I3[9I:^=J>J?J@IBJC]DHHGIJMJNJOIZFaG
=内	l!I#I%J(H*I-E/J3a7J9G:H=J>E?H@GBECJDHGYHXIGKFMGNaOFPJRJSIT[U[VHX[ZD[I]J^J_JaFbGcIdHfHgZhH
=册	h!H#H%I(H)I*I+d,J-I/J3H4J7I:H;K=H>G?F@HAJCJDaGJHXIIJJKHLIMHNIOIPISITIUGVGWIXHYJZD[I]I^J_IaIbGcJdIeJfIgJhI
=再	c!G#E%G&J(F)I*G+_,H-D.I/H0I1J2J3E4H5J6]7G8Z9[:F;I<J=E>H?E@cAHBYCEDDEHFIGIH?ICJIKJLGMCNEODPGQIRHSHUEVEWIXdYHZG[G]F^E_HaDbFdDeGgYhC
=写	^!B#A%]&G(@)D*D+E-D.G/D0Y1D2F3A5F6X7C8^9=:B;E<E>@?C@?AEBECCDAEDFEHII[JEK@LBM@ODP[RJSCTCUAVAWEX@Y^ZC[C]B^C_Ca?bAdde_fahA
=况	w(I)J3K:J=Z?JBGDIHGPJSaUHVFWJZG[]aIbHfF
=几	v#X=JBHHFM^UJX]ZG
=出	]!B#X%C&H(X)E+]-X0E1F2G3Z4C5H6D7D8F9?:B;E<H=B>??^@@AEBAD?EDFGGEHJIHJGKIMAN]OaPYQ[RBSETEUBVAWEX?YEZa[Z]C^DaHbEcZe]f?gChJ
=分	d!E#F%E&J(I)W*G+G,G.I/H0H1F2G3_4Z5H6G7G8F9C:C;G<I=[>@?D@GAGBADCEHFIGFHAIZJHLGMeOZPFQIRaSGTFUYV[WGXDYGZG[F]E^F_GaDbEcDdEeHfBgFhC
=切	l!G#I%H(G)J*J+J,J-H3Z4I6J7I9F:G;[=^>F?H@EAJCHDGE[GJIIKHLHMHNGOJPHRHSITJUDVFWHXFY[ZY[I]]^I_Ia[b]cIdFfFgHhI
=则	w(J:]CXG]HENYZG
=刚	s@aZJ
=初	v#J-J>J@]BID[HHIJKIMINJXHZEb]h[
=删	z!I3[>JHJ_^
=別	w-I7[@[HJK[XI
=利	w0[4^BZDJHGKXUJVJZF
=别	n!H#H%F(^)G*Z+J,H-H/J0J3G4J6K7Z8J9F:[;I=F>H?G@HAHBYC[DFEIFJGIIEKGLJMXNGOIPERJSJTHU[VXWIXH[G]H^I_IaFbHcIdFeJfHgHhI
=到	^!C#C%Y&I)E*E+D,^.H/C0[1G2H3X4^5G6C8E9Y:D;F<H=Y>]?XAYBBCCDAEEFGGDIBJGKBLEMANDOCPCQHRDSYTCUBVAWGZ<[E]C^E_[a^cJdAeEhD
=制	h!G#E%E(H)H+F,I-G.J/I0I1J2I3F4Z5[6I7H8H9G:G;H<I=F>F?F@CAIBDCGEJFJGIIFJYLaM]NEOGPGQ_RISHTGUFVFWHXbYIZB[H]H^H_HaCb]cHdGeIfGgIhH
=刻	w9JHGRcSJaJcJdJfJ
=則	z-H>JCZHJIFKHNbOJXJZGaJhG
=前	[!B#H%D&I(A)F*C+E,D-F.G/E0F1G2F4E5H6F7D8G9>;F<G=B>]?]@_ACB@C@EEF[GEH:JGKgLEM^NAO>P[QGRESFTCUBV?WFX?YFZ<[D]d^D_Ca?b^cCdAeFfDg[h[
=割	v(^*X+H-J3G9J=_>^?JAJCIDJHFIHNJXJZF]I_IaGbIdJhJ
=力	q#]3H9F:[>IBIDJHFIJNJO_XJZFhY
=办	v#J-J3I9Y>]?]@JBJCJDIHAKILKMJNJOIZ^]IaH
=功	t!J#J%J(I/_3J9I:J=IAJB^DJEJHGMJPJTFU]VHWJZH]J_IaJdJeJfJ
=加	j!G#F%Y&J(G)I*H+H,H-_.J/G0H1I2H3]4F5J6H7H8e9C:F;H<^=D>D?F@FAGBDCYDDEIFIGHHDJIKELHMENFOFPGQIRHSITGUGV[WIXFY[ZC[H]F^H_DaCbFcDdCeGfCgHhH
=务	f!G#G%F&J(X)F*F+H,F-F.I/G0F1F2Z3E4]5I6[7F8F9D:F;H<H=D>E?EAHCGDFEFFIGEH@IFJHKEMINFOFPFQIR_S]TFUEVCWHXFY[ZA[G]F^H_FaCbFcYd]eGfbhF
=动	p#I%G(])F*G+],F-I/J0X3F4J9E:J=I>E?H@JBHCIDHGKHHIIKJMINJOEPHRJTJUIVGZG]H_JadbJcIdJfIgZ
=助	o!H#H%I(Z)^*I-F/J3H7J9[:G=G>G?I@GAJBCCIDGEJIHJKKGLJMHNIOIPGSJTJUcVGWJXIZJ[I]F^J_IaEbHcJdIfHgIhI
=効	^!f#E%D(A*H+I,Y-F.Y/G0H1I2I3B4G5I6F7E8Z9F:C;Z<Z=C>E?F@FBCCEDCEFFIGGHDICJIKDLZO[PDQJRYSHTHU]V]WEXDYWZ=[F]G_EaDcFd^e^fB
=動	k!J#I%J(I-J0J3H4J9I:I=I>I?J@FB^DJGJIJKIMHNIOJRJUHVHWKXZZC[J]J^J_JbZcIdHfcgIhI
=勾	o%H(G1J4K6J7I8J:J;]=I>K@EBGDJHGKJLYMINJPJRJVIYJZC[J^aaJbJcJdaeHfDgJhG
=包	v3J=K@KHHIbKJMKOIVJZJ
=化	n!_#F%[(I)Z,[-I/J3H4J6Z8[9H:J;K<]=H>J?J@JAIBHDJGJHDIJKJLIMINIOIPIRJUFVIXGY[ZG^I_HaJbJcJdAe]fGgIhI
=匹	t!J-K3H6[AaCKEJHIIJO[TJVJ_GaI
=十	t(Y-J3I4J9J>J?H@JBJC]HGIJKJMIN_R^VKZHcIfG
=单	s!J#I%K-H/J2J3I4J9Z:I=I>I?J@JAJBYCIDJF^G]HYIWKHMINIOIPJRJUIVHZF]I_KaHcJdJfI
=単	t-]3I9J@JF^HHIZKIXJZI
=卡	v!H#H%J*J,J-F/J3H4I7I9E:J=I>^?H@HAKBIDJEJFJGJHXIGKGMHNHOHPJSKTIUJVGXHZZ]J^J_HaIb^cHdKeIfHhI
=印	s9J>G?JHbVJZIcK
=却	t*X+[:J>[?]@JBICHDGHDIJKJMIOIZG[]aI
=历	w5[HHIGKZN]ZI
=原	n!J#J%I(G*K+K-H7J8J9G=G>H?I@HAKBHCYDIEJGKHEIFK]MGNaOISJTJUHVHWJXI[J]J^Ja]bZcJdJfHgJhX
=去	i!G#X%E&K(G)H*E+H,G-D.J/G0H1J2J3F4]5I6G7H8]9C:Z;Y<J=F>C?[@EAHB]CEDGE[FJGHHAIEJIKaLHMDNDOEPEQIRHSITGUFVEWHXCYHZX[H][^I_GaEbGcGdFeHfGgFhY
=又	v#X%J(I-K8^:I=J>K@[BIDJHDIHKIMINJUJXJZD[IaJb[dHfIh^
=反	o!I#I%J(I*J-G/I0J3J6H7I9H:[=I>H?I@IAJBECJDHEHHCIIKHLJM^NcOIPJSJUHVIWIXIZI[J]J_Ha]cGdGfYhI
=发	n#I%J-J3Y9G;H=Z>^BJCHDHF]GJHDIJKKMHNJOIVIZG]Ja[cKfJ
=取	l!I#I%G(H)K*H+J,b-H/I0I1J3G4H6I7I8I9G;J=G>X?]@HAJBFCHDHEJFJG[HZIHKHMINIOHPIRISJTJUIVHXHYJZZ[J]]^J_HaDbIcFdHeIfGgJhI
=受	g!H#G%F(G)I*H+H,H.J/^0I1[2H3D4G6H7G8H9F:_;H<J=G?F@GAIBFCFDFEIFJGGH?IXJILHMCNJO^PbQ[RFSITFUGVDWJXFYI[G]F^G_GaCbGcEdGeIfFgH
=变	z*XgZhX
=口	zH]ZIc]fJ
=古	g!I%I(I*J+J,I-F/J0Z1a2J3H4E5_6I7I8I9H:F;K<J=I>]?G@DAJBECHDGEJGGH>IFJJKFLIMcNGOHPIRHTGUHVHWJXGY]ZA[G]I^I_HaFbGcFdFeJfDgZha
=只	d!G#C%G(D)E*F+H,F-E.J/H0I1I2I3D4H5I6I7G8I9D:F;[<J>D?a@YAGBFCaDEEHFHGIH>I_JIKELIMCNFOFP_QJRHSFTHUFVZWHXDYIZH[c]F^H_GaAbDcGdEeHfGhF
=可	^!D#C%Y&I*I+E,E-C/E0F1G2G4]5G6E7E8Z9C:B;^<H=c>B?B@EAECBFHGEIBJGKBLDMZODRESCTDUAVbWEXCYFZ>[C]C^Y_CaYbBc[dBeFfXgGhD
=台	w(a*J:J@YPHSIUIVIZDfIg[
=史	w5[HHIGKZN]ZI
=号	X![#G%B&G(A)C*C+C,D-J.F/C0D1E2E3g4C5F6b7C8E9=:F;D<X=A>f??@?ADB?C=EDF[GCHEIXJFK<LHM?N?OhPBQFRCSDTBU@VFWEYDZ@[C]@_BbBcBdBeEfAgCh>
=司	m!J#H%I(H)I*I+J,I-G/J0J1I2J3G4[5I6J7I8]9F;J=H>Z?H@IAJBFCHDHEJGIHDIGJJKGLJM]NbOHPJRHSITIU[VGWJXIYJZD[J]H^J_IaFbHcGdIfGgJhI
=合	d!E#G%F(D)H*E+H,^.J/G0I1J2J3E4H5J6[7c8I9E:[;I>E?F@FAHBECFDFEHFJGHH@JIKDLGNcO^PFQJRISITHUEVDWHXGZH[G]H^F_EaEbGcGdCeHfFhD
=同	Z!@#@%X&G(X)C*B+D,C-?.F/F0c1E2D3J4[5F7B8C9?:@;C<F=?>??AAcB?C@D?ECFEGgHZI@JELBM^N?O]PAQFR_SCTBUCV]WDXAYCZ;[B]@^B_>a=bAcAd_eBf[h@
=名	e!G%D&E(F)H*G+G,G-a.H/G0H1H2^3A4F5H6G7X8F9A:^;H<c=D>D?D@CAGBECJDFEGFcGHHBIcJHKALHMBNDPFQIRGSHTGUEVCWHXDYHZB[G]E^G_DaCbFcDdFeHfFgHhD
=后	d#E%X&I(D)G+G,F-E.I/F0D1G2H3C4D5I6E7F9A:E;G<G=Z>C?DAEB]CFDDEFFHGEH?IEJHKDLFMBNEO]PEQHR]SDTJUCVCWGXIYZZG[G]a^F_Za@bFeXfbgYhD
=向	s!I%I(I)J*I+],[7J9J:]=I>I?J@JBIDJHCKJOJPIUJVGXJZE_]aJbJcJdEebfJgJhH
=吗	s#I%E(J-J3J8K9^=H>J?J@[BICIDJHaIIKJMINJPJUJVJXJZD[K_JaHcJdFeIfIhJ
=否	f!H#G%b(G)J*G+D,Y/]0I1J2I3G4I6J7H8J9F:G;I=G>G?G@GAHBFCDD]EJFIGIHAIXJYLIMFN]O]P[RISJTGUHVEWJXHYJZD[Z]H^H_HbGcHdGeJfGgHhG
=含	k!I#H%J(I)J*J-b/J3G4K6J7I9F:H=X>H?J@HAJBHCIDIEKFJHIIdKGMHNHOGPITIUIVFXHZE[J]J^J_JaFbJcIdHeJfIhI
=启	f!^#H%F(C)G*G+[,[-H/F0I1J3I4I5J6H7F8I9J:E;J=D>H?H@FA[BZCHDEEGFJGIIIJJKGLIMGNHOJPCQKRISFTHUZV]WGXHZ?[G]I^H_HaFbFcGd]eagEhH
=告	v>JBHCJDYH^
=员	_!H#E%E&I(])_*c+E,a-D.I/F0F1H2I3B4F5H6G7D8G9F:B;G<I=D>E?DAGBCCDEXFHGGIEJHKDLGMENBOEPbQIRGSFTFVaWYXFYHZF[E]E^F_FaDbEcDdYeFfDgDhD
=呼	v3_9J>JHHOJQ^]Y
=和	k!J#I(J)J*J+J-H/I0J3X4J6[7J9G:J=H>E?G@HAJB]CGDXEKGJIbKHLKMFNHO]PYRJSJTJUHVGXHZC[J]I^J_IbHcHdIfIgJhI
=哈	v%J0J3I9ICIDJG[H[KJM_VJZJaIdIfI
=員	s(K:K>J?J@]BHCKDYEJHXMIUaVJZH
=哪	q#I%J+G-J3H4J8J9H:J=H>H?I@JBICJDFH_IIKIMJNYO[PJVJZa_JaJcIdEeIfGhJ
=商	w3I9I:^>]DJHIZFaY
=問	g!H#F%H(G)J*Z+J,I-E/I3G4I6I7I9G:G=G>G?^@GAJB^CIDHEXGJHFIFJJKELJMGNFOHPHRJSJTZUHVGWJXZZa[H]J^I_IbGc_dGeIfGgIhG
=啥	v#K-I3J9G=J>J?I@GDJHEIGKHMJNHOIUJV]X[Z_aZfJhJ
=器	b!E#C&H(C)F*E+E,E-B/D0D1E2Y3A4c5F6Z7E8Z9J:E;F<^=B>A?^@BAEBACCDCEFFFGDHHIAJZKBLEMFNCOCPDQGR_SDTDUDVBWGXDYZZ@[E]Y^E_[a]bXeEgDhE
=四	z-J3H9IHIIbKINJXJZIaJ
=回	Y!X#[%Y&F(>)B*D+B->.E/B0^1C2E3=5E7A8]9]:@;C<D=H>A??@ZABBFC@D?EBFDHDI=JDK]M>NBO@QJRISBTAU>V>WCX_[A]@^A_AaHbYc[dce^gGh>
=因	o%J(I+]-J/]6J7J9J:H=H>J?J@HBJCIDJEXHCIHKHLYMIN[OJUIVIZY[Ja^bJcJdIfIhJ
=围	zGbHCMI
=固	v!J#J%](J-G3G4I8J9H=J>]?J@IAJBICJHDIIKJMJNGOHRGTJVJXJY]Z]]J_JaIcIdHeJfZhJ
=国	z3_>JOJaI
=在	Y!Y#C%A&G(@)C*B+A,B-].F/E0C1J2E3>4B5F6C7]8D:X;C<F=@>b?ZB?CBD?ECFFGaHFI?JELBMIN?O?PFQYRDSCTYU@WEXXYEZ=]@^A_ea>bAcFdXf@g[hd
=地	a![#C%C&H(A)D*C+E,D-C.H/_0[1F2G3C4D5H6a7X8F9D:B;F<H=B>I?D@BB@CCDCEbFHGCH=ICJGKBLEMAN[ODPYQHRFSCUBV@WDXDYGZ=[D]B^C_aaBbBc]d]eDg_hC
=圾	v=J?IBJDIHGUJVJZJac
=坏	t9IBKH^R]cJ
=垃	v=J?IBJDIHGUJVJZJac
=域	g!F#D%Z&J(D)E*D+G,D-D.I/E0F1H2I3E4e5a6G7^8]9D:F;G<E=D>D?C@EAHBDCEDEEHFIGGH?IEJ]KELGMXNCOGP_QIRESETZUEVDWHXFYFZ?[F]E^G_EaBbEcEdCeEfChF
=報	r!I%J(J*J+J,^-J3^:I=J>J?JAJBJCZDaHDIIKKMJNJOJPKRJUKVIZI]JaJcJdKfJhJ
=場	q(H:Z=[BIHZM[NJOZUJVJYXZCaJbJdJgX
=填	z3H9J>ED^HHO]aH
=境	p!I*K-I/J6J7IBJDKEIHGKJNHPIUJZG_Icdd_fJgGhJ
=墙	z9IH]SGZHc_
=处	w-J/G3K4J7_:J=J>K@IBIHEKKMZS]THZJaJfJgJhJ
=备	w#J-J3^4J6^9I>G?HBJD]HEIHKIMHOJPXRIZI]JaFfI
=変	[!C#C%F&K(C)I*G+G,H-C.I/Z0G1I2J3C4G5J6F7Z8H9C;H<J=D>a?C@fAHBZDDEGFJGGHHICJIKAL^M^NCOEPEQJRHSHUDVCWHX@YHZI[Y]F^b_FaCbDcEdCeHfCgXh^
=复	m!I#H%H(H)J*I+I,I-G.J/I0I1K2J3G4D5I6]7I8I9Z:H;J<J=G>G?G@FAZCHDHEJFJGIHYIZJJK[LIM]OGPIQJR[SHTIUGVGWJXFYJZC[I]G^J_HaDbHcGdGeIfXgIhH
=外	g!H#[%E(F)J*F+I,G-E.J/I0G1]2I3F4G5K6G7G8Z9F:d;I<J=X>D?Z@FAHBCCFDEEHFIGcHDIFJIKELHMBNCOGPYQJRFSITFUFVYWHXGYHZA[X]H^G_FaEbEcEd^eFfBgFhF
=多	g!H#^%I(I)J*H+F,I-G.J/G0I1J2J3G4I6I7H8J9Y:H;I=B>H?H@DA_BECFDGEJFKGIH]IEJJLIMGNGOGPIQKRISIT]UIVFXeYJZB[H]H^I_FaFbIcHdHeIfHgJhH
=大	o!J#I%J(J*J+K-]/J3G4J7J9X:J=H>F?I@GAIBGCIDHHDIaKGMHNHOITJUJVIX_ZF]I_IaGbJcJdIeJhH
=天	f!I#C%I(H)J*I+I,J-G/I0J3G4H6I7I8J9D:H;J=G>E?G@cAIBECEEJFKGJHCIFJJKXLHNGOHPIRISITHUIVHXdYJZA[H]]^H_IaFbIcHdIeJf[gIhD
=太	e!G#]%F&J(G)H*G+G,G-d.I/G0[1Z2^3E4E5]6G7G8G9B:G;H<F=F>F?F@]AGBCCFDEEIFHGFH@IaJHKCLGMDNEOFPHQIRFSHTFUGVEWIX_YHZ?[F]F^F_GaCbGcEdEeHfCgHhE
=失	a!]#[&I(C)G*F+G,^-D.H/Z0F1H2I4]5H6[7D8F9B:C;^<H=B>]?D@DAEBACDEDFaGEHBIDJGKCLFMCNCODPJQHRFSDUBVBWFXCYGZ][E]E^H_DaCbCcDdZe_fFgChC
=她	z?HB[HHV^ZHbJ
=好	n!J#H%J(I*J+J/J3H4J7J9b:I=I>G?I@GAJB[CIDIHDIGKHLJMINIOHPKRYSJTJUIVHXHYJZI[J]I_JbIcIdJeKfHhI
=如	s(I9J:[=[BHDJHaMFUDVHYXZEaJ
=始	t+]-J3Z9F>H?I@YBHDJHBIIMIOJUJVIXJZF]caIbJcJfJhJ
=字	d!E#C%D&I(E)G*E+F,F-C.G/Y0G1H2_3_4F5H6G7F8G9>:Y;F<G=C>@?D@AAEBCC@DAEGFaGFH<IiJGKZLFMBNAOAPEQHRFSFTEUEVCWGXAYG[F]D^G_EaAbEcDdDeFfEgGhB
=存	l!H#]%J(I)K,K-G/_0I3E4J6G7G8J9F:I;K=H>X?H@GAIBHCIDHGIHBIGKGLJMZNHO^PXRJSJTHUIVGXHYJZF[I]I^I_baFbJdHfFgG
=安	o%J(J*]+J,I-J3J9H=J>J?_@JBHC]HGIIKJNIOIP[QZUJXJZCaJcJdJ
=完	k![#G%G(_)I*I+F,J-G.K/H0I1J3X4I6I7I8J9D:G;I=G>E?E@YAIBbCGDDEHFIGIH@IFJJKFLIMCNGPHRISITIUFVEWIXGYIZB[I]d^I_HaEbFcGdIeJfFgIhH
=定	_!D#_%F&J(H)G*Y+G/F0H1H2I3B4F5I6G7E8H9B:C;H<I=C>Y?AAFBICDDCE^FHGFHKIBJHKBLIMBN_PEQIRFSFT_UAVJWdXCYHZ[[D]E_FaAbDeFfDgXhC
=実	z%YHJf[
=审	z/YEYNY
=客	s3K9G:a>J@JB[HXMJQYUJVJZJ^JhJ
=室	v3J9Y>]?HH]KKZHaJ
=害	z/JHFS^TGZIc[
=家	r!G#G%I(I)J*I+J,J-].J/I0J3Y4I6J7H8J:H;J=H>d?F@GAHBGCHDGEJFIGIIFJKKELJMFNHOFPJQJRJSJTIUHVEXFYJZD[J]H^I_EaFbIcHdHeIgJhF
=容	t-]
=宾	w:aZJ
=密	O!=#J%H&E)>*E+?,H-].C/H1A2]3;4>5B6c8?9A;A<Z=;>B?[A@BGC=DIFCGXHGI]KZLINXO>PEQCR?S?T>UXVCW?X<YAZa[Y]?^]_>aBbXc@eEfIgGh_
=对	f!D#C&I(C)F*Z+G,E-C.H/D0F1G2H4F5I6[7E8F9A:D;[<H=C>B?C@BA^BDCBDDEZFGGYH?IAJHKALFMCNBO_PDR[SHUYVBWGXDYG[D]C^E_caYbEcDdBeFfCgEhZ
=导	v+],[@KBJHDKKPJZFdEebhJ
=対	q#J(J-J/K0I1]3I6J9I:J>J?J@JAIBICKDJGbHCIYKIMGNIOJRJTJVZXJZI[I]J_]aHcIdHfIgX
=将	z3[d[
=小	h!I#H%I(I)J*I+J,J-F/I1J2J3E4J6J7J9E:I;J=H>E?G@aAIBGCDDHFJGJHDIbKDLIMGNHODPIRISJTHUIVHXaYJZD[J]H^J_Ja_bIcHdIeJfIgJhG
=少	n!J#I%H(])J*I+J-H/J3]4J7J9G:I;J=Y>G?H@JAIBGC]DEHZI^KYLJMHNIOCPJTJUJVGXHZE[I]I^J_JaFcJdIfIhI
=尝	p@JHJIJXbaH
=就	p!I#H%I(G)J*J+J,J-H/I0H3G4H6J7J8J9E:I;J=[>E?G@ZAJCIDJEJGJHBIFKFLJMHNHOFPIRJSITJUHV_XIY^ZX[J][^J_IaJbIcHdJeJfFgJhZ
=局	t!K(^)X*F,_-]7K:KHJIKKJNJPEUGVHZFdEeJgJhJ
=届	k-J3H4[9I>^?H@JB[CJDJIJKJMGNJUJVJXIYJZF]J_Ja]c[fI
=屏	t!I#G%J(H-^3H4J6K9F:J=H>^?F@IBHCJDJHCIFKIMJNJPJTJUIVIXIZC[I]GaDbbcIdJfIhJ
=属	v!I#K(J-J3^7J9I:I=J>F?J@JBJCIDHHFIHKJMJNIOJPaUJXJZI]J^Z_JaIhJ
=履	w5]HIIGKXN]
=工	q!X#I%J(J+J3E4J6J7K9[=J>H?J@YDXH^IJKILJMINJPJUJVJZC]J^JaJbIcJdHeJf_hH
=差	t*J3I4J7J9I>J?I@IBIC^DJH]MHOKR_SIXJZFaHcJdIfI
=己	p!J#J(F)Z-I3H7J9I:J=H>G?JBZDJHFKILJMINJO[PJSIU]V^XJZE[J^[aHfIhI
=已	f!Y%H(D)H*G+c,G-G/I0J1J2J3F4I6J7H8J9K:G;J=F>[?DAIB_CEEGGIHDIHJJKFLHM[NGOGPZRISITZU^VDWIXHYJZA[E]H^GaGbGcIdGeJfGgGhG
=市	z-b9I@JHIIEKJMJXJ
=希	t%J-H0J3I9I:^>J@JBICIDIG[HZIJKHM^NJVJZEaIdHfI
=帐	i![#[%[(E)H*H,[-I3Y7I:H=H>I?J@JA[BHCHDHEIHEIIKILKMJNIOHPYUFV]WIZG[Z]J^I_HaIbJcJdHeKfJgIhJ
=带	v!J#I%J(I)^-H3b9F:]=I>FBICIDIFKHCIFKJMHNJOHRJTJUHVGXKZH]J_JaGcJfI
=帮	w#Y(]9[BIPITIUJVJZG
=帯	m+J-I3]9G:J=J>a?G@IBHCZD^HJIGKHMINIOIUJVIXIZE]J_JcJdJfJhJ
=常	m!I#G%I(I)J*K+J,J-a/I0J3H4J6I7I9I:I=I>I?J@GAJBaCJDIEIHCIHJKKILJMHNHPIRJSaT]UFVHWIXIZD[J]I^J_IaYbGcHdHeKfFgIhJ
=年	q!J#J-^1a3J9H=J>G?I@HBJCIDJHEIIK_MJNJOIUJVJXHZH]J_JaIfJhJ
=应	m!G#I%[(D)G*G+I,I-F/I0^1I3F4H5J6I7G8H9F:[;G<J=D>Z?_@GA]BFC[DDEHFJGIHBIEJJKELIMDNGOFPFQJRJSITFUFVCWGXGYJZ@[F]F^H_ZaZbJcGdDeIfFgXhH
=度	f!H#_%I(G*J+I,J-E/J3E4I6J7J8J:I;J=H>G?H@]AJBECEDEEKGJI_KDLHMENZOGPIRJSJT[UHVGWYX_YJZI[I]I^I_IaHbIcIdZeJfHgIhG
=开	h!F#C%E(D)G*H+H,H-F/G0G1I2I3E4F5I6a7F8]9E:C;I<I=D>C?E@DAHBBCGDDEFFIGGIDJIKDMDNCOGPFQJRHTGUaWGXFZH[Z]_^F_GaDbacDd]eEfBgFhE
=弄	z3J9I>J@GBHDJHIIIMHOIUJV]ZI]aaHfJ
=式	g!J#H%H(H)J*Y+J,H/J3g4J6J7I9H:I;J=H>G?G@HAJBFC]EJGJHCIFKFLJMHNHOFPJRJSJTIUZVGXHZA[J]I^J_JaEbIcIdJfIgJhH
=引	t#Z@XH[TJUJg^
=強	w!I%]DIHXL^
=强	s#J+I3K=J>K@IBHDXIJL^MJNJXIZGaJb^
=弾	w-Y9J@[HIJ[
=当	l!I#X%K(I-X3H7J9I:I=^>JA]BJCJDJHDIIKHMINIOJTIVIXJZE]I_ZaJbJdIfJh_
=录	d![#C%G(E)H*H+F,H-F.J/G0H1I2I3X4G5J6H7F8I9H:Z;I<J=F>B?C@EAHBZCEDDEHFJGGIDJIL[NYOEPFQJRISHTFUFVEWIXGYIZ[[[]F^G_]aEbccGdXeIfFhZ
=形	s3cCGDJHHOJZIaJ
=待	k#H-F9Y:_>J@[BHCJDIHEIHKGMFNIUKX]ZEa]dKfKhI
=後	h!H#H%H(I*I+I,J-F/J0I3E4I6I7I8X:H;J=G>E?EAIB[CGDGEIFKGHHAIGKDLIMDNGOGPIR[SIUGVGWJXKYJZI[I]c^I_YaDbGcZdDeYf_g[hG
=得	t(Z,a7J:J@IHGKJVJZE^JdJgJh[
=復	v#K,J-J/J0J3J6d7J9I:J>IDJEKHHIJNHOJR]XKZG]J^I_JaJcJdIeJfIgJ
=微	q!D#E%K(H)J,J-H3I4I6J7Z9H:I=I>F?J@IBICJDJEJH_IIKIMINJOHPIR[SaUIVGXJZD[J]J_JaXcHd[fGgJhJ
=心	r!J%I(I8J9J:J=HBJDIEJHIMIPHSIUIVIWJZIaIbJdCeJf^gc
=必	_#D%[(C)H+G,G-E/H0I1H2H3E4H6H7Z8H9E:[;I<J=[>F?E@YAGBCC_D]EGFIGIHHI_JIKYLXMCNZOFPFQIRHSHTFUBVCWGXXYHZ@[Z]H^G_GaEb[cFd]eHfEgFhE
=志	w9J@JHINYZI]^^XcX
=忘	i#I%I(E)J-J/J3J6J7H:^=J>]?D@FBACJEJGJH^IJJJKFLIMDNFPZSJUDVHWJXIZ_[G^HaFbDcJdFfFgIhF
=応	t#I0[1]6J9J>JAIBIHFMJTJZJ[J_]a]cJdIfHgY
=快	w#J-J3J6K9]:J=J>I?J@IBGDJHDIIKJMINIOJR^UIVJXJZ[[J]J_JaIb[dKhI
=怎	q(J+H3J9H:K=J>I?H@HBHCIHbKJLIMJNJUJVJZZ[K]IaHbIfJ
=性	p!J%I(H)J*J-J3^7H9H:H=G>F?I@IAJBDCIDHEJHCIZKILJMHOKRKScUFVFWIXIZE[I]J^Z_JaGbFcIdIfGgXhI
=恢	z6^9H@JBYHIKKMJOJR]ZIaJfH
=息	r#J%J(J+I,J-J3]9K=I>J?IBJC[D^HFIIKJMJNJO^VHZI]IaHhJ
=您	m#J%E(X)I*J-I3Z7I:G=I>I@YCJDHE]HFI]LKMINJOJPHUEVZWHZJ[I^IaIbIdIfIgI
=悪	z*JE^HHVJZ]cXfJ
=情	n!H#I%I(H)J*I+J,^-I3^7J9J:H=Z>I?I@JAJBHCYDaHCIHKJMINIOJPIRJU[VFXJZG[]]I^J_JaHbIcIdJfHhI
=惑	z3J>IHGa_
=想	j!J#H%I(I*I+^,J/I0J1J2J3H4J6J7I8J9G:G;J=H>F?a@dAJBECFDEGJHEIEJJKXLIMDNGOHPJRKSJTIUIVIXFZY]F^J_JaCbIcJdHeJfHgJhG
=慢	z#J1J2K3J4J9GBIH]MFOJR^ZJaIcIfH
=成	d!E#G&J)F+G,F-G.J/^0G1I2J3E4G5I6E7F8H9D:C;I<J=C>E?EAGB_CZDDEdFHGHH@IGJIKFLHMENEOFQJRHSGTEU?VbW]XFYIZ>[G][^F_EaEbEdAe_fBgDhG
=我	Y!Z#[%A&G(^)K*E+D,D-G.F/D0E1F2F3E4D5F6C7C8D;D<F>]@IADB?CXEDFEGCHHI]JFKXLCM?NCO_PBQFRESDTFUYVcWEX@YE[]]B^Ba>bAcCeEfAgCh]
=或	p!J#J%Z(I)J*I,[-^3^7J9J:J=H>I?J@JBICHDIEJHEIEKHMJN[OIPITJUJVIXIZF]J_YaIc_dJeJhH
=户	U!]&F(X)]*E,G->.E/E0A1B2_3I4@5D6A7[9B:_;Y<D=J>=?<@?A_BHCGE@FDGZHJJCK;LXM=NEOYPZRBSATFV[W[XJYCZB[H^Y_^aAbGc@eAf>gBh>
=戻	e!]#F%D(E)I*I+I,G-E.J/G0_1H2J3E5J6E7G8Z9F:D;H<J>C?F@CAGBDCHDEEHFJGXH>IEJIK]LGMDNEOIRXSITHUEVDWIXEYY[G]G^G_XaEb]cZd]eGf_hD
=所	n!I#J%_(I)K-H/J3H7I9H:J;J=^>I?I@HAJBHCHDIGIHBKGMINHOIP[TKU[V^XIZE[J]I^I_HaHbJcJdIeJfJh[
=手	d!H#]%G&J(F)I*G+H,H-F.I/H0I1J2I3]4H5J6I7H8I9B:G;I<J=F>b?B@FAHBECbD_EIFIGIICJIKDLHMXNFOXPIQJRHSHTFUGVFWIXFYIZC[G]F^I_GaGbGcGdGeIfFgIhF
=才	z@[D]HI
=打	i!G#[%I(G)I*I+I,I-F/I0I1J2K3c4H5X6H7H8J9B:F;J<K=G>Z?E@FAIBECHDDEHFJGIHZIEJJKDMENFOGPHQKRITHUZVDWIXFYJZA[H][^]_IaDbXcFdHeIfGgIhF
=找	t!H(J-K3I4]7J=K?JA]HGKJNJVIXKZJ__aIdJ
=承	l!G#G%C(F)J*I+I,J-G/J0J2J3G4I6J7J8K:H;h=G>H?G@HAIBHCFDHFJGHIEKFLIMGNGOIPIQJRJSKTHUIVGXHZA[H]H^I_HaFbIcIdHfIgJh]
=把	t!I#](H)I*J-I/J3I9F:K=J>F?I@IBECIDIEKHDIIJZKHMHNKOIPIU]V]WJXJYKZF[J]a_JaGbIcJfJgKhI
=択	r#I(J+J-H3G9J>H?a@JBIC]DHHCIIKZMINHOHTIV[XJZH[]]JaGcJ
=护	v:JPcVGZFdJ
=报	l#H%I)H*I,I-I/J3I4I7I9H:I=H>G?H@HAIBECHEIGKH_IIJJKHLJMINHOIPZRKSITIUGVFWHXGZa[J]I^I_IaHbHcIdIeJfIgJhF
=押	w(W-J9I:I>JBJDJHFIIKIMHZHa^ba
=拒	_!E#D%c&I(D)F*B+G,[/a0F1H2F3D4F5I6F7F8G9B:E;F<H=E>D?DAEBCCBDDEFFFGEHGJ]KGLFMCNaOaPbRFSGTEUDVDWGXEYGZ?[E]D^F_Ea]bEcEdDeGfDgEhD
=拦	t.Y9I@[BJHYJZMIZIaZ
=拿	t#I%J(J*J+J,a-J3I4I9G=J>I?J@ZBJDYHEIJKHMKNJOIPIVJXIZYaIcIfJh[
=持	o!G#I%I(J)]*K,I-H0J1_2I3Z4H6I7Z8I9K:I=^>H?]@IAZBICIDIGIHBIHKILJMINHOIPIRFSITJUFVGXIYJZE[I]J^I_IaGbIcFdHfFgYhI
=挂	w!J#K(I-I/G3J4]7I9I=G>H?J@GBGCJHEIJKIMENIRJSaTGUHVJYJZE]JaHcJf]gJ
=指	z,[HJ_a
=按	t%K(a-J9J:]@JBJG[HDMJUJVHZEfJ
=换	j!I#H%I(G)J*J+J/J3G4J6J7I8J9H:G=H>c?H@aAKBFCIDHEJHJIGLJMYNIOIPIRISFTJUGVHXGYJZB[[]H^J_JaEbYcYd[eJfDgIhH
=据	w(J*J+J,_3]BJCID[HGIJPJRKVKZGcK
=授	zHJTZV]
=掉	v!J#]%J(J*I-I3H4I8^9G:J=J>[?^@JBICHDIHZIJKIMHNIOJUJVIWJYKZF[J]I_JaEbJcKdHeJfIhI
=接	a!F#D&I(D)G*G+G,F-B.H0F1F2Z3A5H6E7F8_9A:D;G<_=C>B?C@CAFBBCEDBEFFGGFIXJGKCLFMBNJOXPDQHRFSETEUCVDWGXDZH[E]X^F_[bccedCeGfBgEhE
=控	l!H#F%G(G)I*H+I,H-G.J/I0I1J2J3G4e5a6I7H8H9H:H;I<G=G>E?E@GAJBFCFDGEJFJGIHAIGJ]KFLIMZNDOIPHRFSHTGUFVGWIXHYI[G]G^I_GaEbGcHdGeHfEgHhH
=推	t-aHIKIZI
=提	j!J#I%J(I)J*I+I,[-H/I3H4J6J7_9H:H=J>G?[@YAJBGCIDHEJGJHCIGK^LYMGOGPHTIUJVIXJZJ[J]I^H_XaIbIcId[fIgIhW
=携	l(J+J-I3]4J7[9G:I=H>a?F@IBHCZD^HIIGKHMINIOISJUIVGXIZD]I_JcJdJfHgJhJ
=操	z%K(a3J9IHIIIPWZJ
=支	q#H%J)H*J+K,J-H1_2J3Y4]6I8I9G:J=I>H?]@HAJBHCJDJGIHEIHJJKIM[NIOIPIRFSITJUIVGWJXIYJZE[J]JaIbIcGdJfEgYhJ
=收	k#J%I(H*J,I-H/K0J1I2K3D4H6K7J8]9^:J=Y>^?G@HAJBGCIDHGJHHIIKIMHNHOIPJRISJUJVHXHYJZF[K]I^J_IaYbIcGdJfFhJ
=改	^!D#B%F&J(C)G*E+G,F-D.I/[0G1H2H3E4G5I6E7^8H9C;H<H=D>C?E@fAFBXDEEGFHGFH>IDJGKAL[NCOEPEQHRFSFTCUDWIXBYH[Y]E^a_CaCbEcEdCeFfCg[h]
=放	w!J#J-J3H9I:K=I>H?H@JBJCGDGIJKIMJOIUJVJXIZH]d_JaIdJ
=效	s#J(H*[,I-J3G9I:I=I>G?J@IBGCJDIIJKJM^NJO]PJR^UGVIXIZE[J]JaGbHcJfJhZ
=敗	j!Z#[%E(G)J*H+J,Z-G/[0I1K3G4Z5K6Y7H8I9E:G;Z=F>F?H@IAHBECHDGEHF]GHHBIHJKKGLIMGNGOHQJRISHUFVEWHXFYJZ^[H]H_GaHbGcGe]fDgFhJ
=教	zHbMJUIZI
=数	f!G#G%H(G)J*H+H,I-E.J/I0I1J2J3X4I6H7H8I9C:F;J=F>F?G@EA^BEDXEJFIGIHAIdJJKDLIM]NFOEPIQJRISITHUHVGWJXbYJZ@[I]H^I_EaZbGcGdGeIfFgHhG
=整	w!J(J)J3[:JBICJDJEJHGOZPJUaVGWIZH
=文	j!J#H%C(H*I+J,J-E/Z0J1K2_3D4J6J7J8J9F:G;J=H>G?I@FAIBICEDHEJF]GJHZIeKELJMGNFOFPHRJSJTHUIVIXEYJZE[I]H^J_IaGbIcHdHeJfIgJhG
=料	zCZHZOZ
=断	t!I#H%I(J*J+J,J-H0I3G4G6J8I9E:J;]=G>G?I@GAJBICHGJHAIGKHMINIOHPIRITJUJVHXHYJZZ]a^K_IaGbHcbdIeJfFgIhI
=新	Y!D#B%@&H(A)E*D+],D-A.G/^0C1]2E3@4B5G6B7B8_9@:^;F<F=B>H??@^AEB]CAEDFGGCH]IAKHLCMdNFOBPBQGRDSETDUAVAWEXBYD[X]^^B_Ba@b]cId?eEg^h>
=方	b!G#F%G(E)H*]+],I-F/I0J1J2J3D4H5J6J7G8I9I;I=F>E?b@EAHBCCeDGEIFKGHH_IEJZKDLHMENEOFPHRISHTHUCVDW]XEYJZ@[G]G^H_HaDbFcGdHeJfGgHhG
=无	g!G#G%F(Y)H*I+I,H-H/I0J4J6I7G8J9H:Y;J=F>F?G@HAJBDCGDFEYFJGIIGJIKGLZMFNJO[R]SHTIU^VCWGXG[]]H^H_IaFbFdFeXfFhX
=日	f!H#F%I(H)K*I+I,J-D/I0J3G4I6I7I8J:G;J=H>C?G@dAJBECFDWEIGIH@ICKBLHOFPIRISJTHUGVGWJXdYIZ@[H]a^H_HaDbHdGeJfYgHhW
=旧	e!G#Z%F&K(F)H*G+I,H-E.J/_0[1I2I3D4G5I6E7G8H9E:F;I<J=F>[?E@CAGBDCEDEEHFJGGH>IDJIK]LGMfNDOEPGQJRHSHTGUFVFWJXGYcZ?[F]F^G_GaDbDcFdEeHfBh[
=早	m#X(J-F3I7J9[=J>H@eBHHBIIKFLJNJVKXGZY[K]I^JaHbJfJhG
=时	_#B%C&H(C)E*D+E,X-C.H/E0E1Z2F3?4B5H6D7D8E9@:D;F<G=B>F@aAEBACADBEEFGGEH<IBJGKAMGNCO_PDQGRfSDT[UCVBWFXaYEZ@[E]]^E_Da_bDc[d@e^f@gEh^
=明	j!H#F%H&a(H)J*I+I,I-Z.K/I0I1J2K3E4H6I7I8J9C:G;J<J=G>E?G@]AIBFCYDFEJFGGJHWIDJKKELIMFNXOZPIQJRHSITHUHVGWJXbYJ[I]G^J_HaEbHcHdHeJfGgIhF
=易	t-]HJb[
=映	w:J>IBIDKH^KJM_NKXJZDaKbIgZ
=昨	l!J#I%J(H+J-G/J3H4H6J7J9E:H=I>F?I@dBECIDHHEIFKELIMZNHOIPJRISITJUIVHXGYJZC[I]a^I_JaHbIcIdIf_gIhD
=是	_#K%X&J(])X*E+G,F-C.I/F0H1H2H3H4G5Z6G7[8H:b;H<I=D>X?DAGBBCCDCEEFHGGH=IBJHK@MXNGO_PFQIRGS[UBV^WGXEYHZD[Z]E^E_FbEcEdFeHfD
=显	q#I+[-]/X3H9J>I?K@IBJCJDDHZIFKHNJO[VKXIZEcJh_
=時	c!E#D%F(E)I*H+I,Z-D.J/I0I1H2I3C4G5Z6H7G8I9E:F;H<J=F>D?C@WAGBCCEDFEHFJGHH=IEJIKCLaMHNFO^PGQJReSGT^UEVDWGXbYHZC[G]G^H_Ga^cYdBeHfBgFhE
=暂	v!]#JHFT^_J
=暗	w6]<]>HHX
=更	Z!C#D%E&J(C)H*G+],F-H.I/F0G1^2I3D4F5I6F7_8F9C;G<I=D>C?D@dAHB]CDDBEGFIGEHBIBJGK@LaMXNBOFPEQIRFSGTFUCVCWGXCYFZE[D]E^d_FaDbCdBeFf[h^
=書	f!F#H(G)J*I+H,H-E.J/I0Y1H3E5K6H7H8[9F:F;I<J>D?G@DAIBFCGDGEIFJGYIEJJKELHMCN^OHRXSITIUFVFWJXEY_[H]H^H_XaFbFcZd^eHf_hD
=最	g!G#F%G(H)K*I+I,I-D/I0J1J2J3F4I6I7H8J9C:H;J=G>F?H@aAIBCCEDFEIFJGIHAI]JJK^LHMDNFOGPGRISJTGUHVGWJX_YJZA[I][^H_Ia[b[cXdDe]fGhZ
=月	v9Z>X@HHGIJK_MJZGaJ
=有	U!H#>%G&C*B+A,J.H/E0A1C2C4@5Y6A7@8J9[:<<B>;?G@=B;C_EIF_G@HJI^JCK=LIMDNEO>QDRATAUYVXWXX?YE[X]>^G_Xa^bCcGd^gC
=服	f!G#G%F&J(X)F*F+H,F-F.I/G0F1F2Z3E4]5I6[7F8F9D:F;H<H=D>E?EAHCGDFEFFIGEH@IFJHKEMINFOFPFQIR_S]TFUEVCWHXFY[ZA[G]F^H_FaCbFcYd]eGfbhF
=朝	r#Y9J>J@cBIHHMXXJZFhJ
=期	^!B#D&I(B)G*F+F,F-B.G/D0^1G2F3I4X5H6D7D8G9@:C;E<H=a>@?B@^ADBACDDBEFFGGcI@JFK?LeNZOCPDQHRZSDTEUBV?WFXAYF[D][^C_Ca]bBcDd[eEgHhB
=未	k!G#I&[(F)I*I+H,J-H0J1K3E4J6J7I8J9I:E=Z>H?G@HAIBCCHD^E]FJGJH@IKJJKILJMINBOIPGRJSITYUYVZWaXIZE[J]I^I_HaHbFcFeJfZgHhJ
=本	]!Y#B%A&G(?)C*B+[,C-@.F/^0Z1Z2E3@4C5F6a8E9@:@;D<G=@>@?@@FBICBDGEaFFGBHBIAJEK?LCN[OAQFRDSBU@VEWCXBYEZ:[B]]^^_aa@c[d[eCg_hA
=机	a!F%E&I(C)F*F+F,E-C.H/E0E1E2G3d4D5H6F7F8F9G:D;G<G=C>c?B@CAFBBD^EGFGGFIAJHKBLFNDPFQHRYSXTEUCVCWGXDYEZ>[E]C^G_EaHcZdEeFf]gFhD
=权	g!F#G%d(b)H*I+I,I-I/H1J2I3F4H5J6I7H8G9H:F;_<J=D>F?H@FAHBECGDEEGFJGHHXIHJJKHLGMFNGOIP^QIRISIUEWIXGYIZA[G]H^H_GaEbGcHdEeHfEgFhG
=条	w9JH^N[ZJ
=来	e!^#E%F&J(D)H*H+X,H-D.I/G0G1I2I3B4G5I6F7G8H:^;H<J=E>@@BAHCEDIEHFHGGHDIAJXKYLFMCNEODPGQIRHSGTHUEVEWIX^YH[F]E^H_GadcFdDeGfZgHhE
=林	s!I#I%H(J*J,J-H/J0K1I2J3I4I6J7J8d9H:I;J<J=H>H?I@GAaBHCGDJGHHCIHKEMINIOGPJRITJUJVGXIYJZE[J]I_]aHbJcGdGeIfGhH
=果	t(I3I9^:[=ZCIDHHIMJUIVHYXZF[J_JaGdHfK
=查	w#J%J(K)J*H,J0J9I=JE]HDKKPHUKVJYIZaaKc[dEeIfGgJ
=査	t(J*I/X3J:JCJDJE^HFIJOJVIZ]]JaJcZ
=样	w#J-J3H9]>G?H@IBICHHZIGK]MJO[VJXKZG]KaIfJhJ
=核	z/YEYNY
=格	p#J%I(J*J,^-I/J3d4K7J9I:J=J>H?KBJCGDIHFI]KJMJNJOFPJRJTKUJVJXJZE]I_JaGcIdJfIhJ
=桁	w%J+J-G3[9I>I?J@KCHDGHIIZKHNJO]XJZJ
=档	w%E3HH]O_ZJaJ
=検	s!J(J-J3D9I:J>H?FAIC_DHHDIIKHMJNJOZVJXZYJZG[J]^_HaGbJc[fJ
=構	k!H#J%[(E)J*I,H-J/G0I3I4J6G7I8J9J:F=F>I?J@HAJCYDGEeHDKILJMINGPGSJUCVYW^XJZA[J]J^I_IaIbHdBeafDgFhJ
=模	z-].YNF
=権	k!H#I%a(b-I3H6K9H:H;]=G>I?J@IAJBICIDIEJGJHZIHKILIMHNIOJP[TKUIVHWJXIZE[K]J_JaHbIcJdFfIgIhJ
=機	r!J(J-J3I9J:H=J>b?H@IBJIJKIMKPJUaVHZGaEfIgX
=次	b!G#a%G(H)H+E,H-G.J/H0I1J2J3E4H5J6I7G8J9C:G;H<J=G>D?G@cAHDEEJFJGIIEJIKELaMENFOEPHQJRGSHUHVGWIXeYIZ?[H]F^F_HaZbFcGdHeHfGgIhD
=止	b!a#D%E&J(G)^*F+G,H-a/G0Y1[2H3D4[5I6H7F8G9C:E;H<J=E>B?[@JAFBCCFDDEHFIGGHJIBJHLFMCNDOEPERFSGU_VCWHXFY]Z@[G]F^^_FaDbFcEdEeHf]gFhD
=正	c!G#F%a(D)H*G+I,^-F.J/G0H1J2J3b4H6G7F8I9G:F;I<K=D>E?G@EAHB_DEE[FJGIH@IFJIKELHMFNEOGPFQJRHS_T_UCVCWGXFYIZF[G]H^H_GaEbEcFdCeGfDgGh_
=此	s%F([3IHIO_VJZJ
=步	f!F#E%X&J(C)F*Y+G,F-E.I/F0a1H2H4X5I6D7F8G9D:E;G<H=D>D?D@CADBECZDDEGFHGcHIIFJHKCLGM]NEODPEQIR^SGTFUEVBWGXFYFZA[F]E^G_EaBbFcEd[eXf[gZhF
=歴	w5]HIIGKXN]
=死	z4J8JBIHIRGYaZJcIdJfZ
=残	t!J#Y+J-J3^CHDFHIKJOIPX_^
=段	v#J(J*[-J3]9G=F>E@IBJC_DHHZIFKIMINJOIPJVJXJZF]KaHcJfJgK
=母	t-I/X3I9H=JCJHHIcKIOJZIaJ
=永	v@JL_ZJ
=求	c!H#X%H(H)I*Z+^,I-E.J/I0I1J2J3F4I5J6I7G8I:F;I=E>A@DAIBDC^DCEIFJGIHXI[JJKEM]N_OFPHQJRISJTFUHVFWJX]YJZC]H^H_HaHbHcHdGeJfHgIhE
=没	U!=#=&W(Y)X*A+H,?-<.B/C0Y2A4<5X6@7?9H;Y<Y=Y>]@<A>BGDbE?F@G?H7I;JAK<LFNGO<P<QBR?S?TXUIVZWaX=YGZ@]^^?_ZacbZc<dbe>h=
=法	_!E#F%F*Y+],H-F.J/H0I1I2J4H5J6I7F8I9H:];I<J=E?b@DAIBBCbDAEYFJGHH^IEJHKDLHMENDOFQJRISGTHUBVCWFXE[[]G^G_GaDbEdEfEhF
=注	h!H#H%I(H)I*I+d,J-I/J3H4J7I:H;K=H>G?F@HAJCJDaGJHXIIJJKHLIMHNIOIPISITIUGVGWIXHYJZD[I]I^J_IaIbGcJdIeJfIgJhI
=浏	w#J.Z9J?KHFZG]^aJb]
=消	r!H#I%[(J*I,I-I/I0J3H4J6J8J9G:J=J>G?a@HAHBFCJDJEJFKG]HCIIKHLJMHNJOYPIRJUJVIXIZD[J]]^J_[aIbZcGdIfHgIhK
=済	m!K#I(I*K+c-I3H7J9J:J=J>I?F@JB[CEDXHJIIKJMINIOITYUKVZXJZH[G]JaIbIcJdJgIhJ
=測	t-aHIKIZI
=満	o-I9J?IDJIYKGMJNdZFaJ
=满	z9J=JCJHXIFNbaJ
=火	w9HBJH[SGZGaJca
=灰	z(Z9J:]HH
=点	n!H#E%G(Y)H*H+G,J-G.J/H0I1J2J3F4H6I7H8I9F:G;H=G>D?E@EAaBDCDDZEIFJGHH@IHJJKDLHNHOFPGRISFTGUFV[WHXGYJZ[[G]G^I_Ga[bbcHdHeJfFgIhG
=無	_!f#D%E(D*G+G,G-C/F0H1I2H4G5I6G7F8H9C:D;Y<Z=D>B?D@CAEBZC^D]EGFIGGHXICJIKCLbMBNCOXPEQIRYSHTGVBWGXBZ?[F]F^EaXcFeGfDgE
=照	z9JHZR^TIZJ
=版	v!I%J-I1]3I9F:J=a>I?K@JAKBJCGDIH^IHKIMINJOJUIVIXHZH[J]J_IaIdEeIfIhK
=牌	t#J(J*I,d3H4I9H=J>I?K@JDJHFIJKJMJNJOHPJR^VKXJZD]JaIcJdJeJfJhJ
=特	z!J(]=JEJHIIIPaVIZHfJ
=猜	r#K-aHJIJZJ
=环	v!J7KHJNJPJZIcad]gJ
=现	j!I#G%I(H)J*I+Y,I-G0J3F4I6I7H8J9F:H;J=H>D?[@ZAJBFDHEJGIHCIGK^LIMENGPIQKRJSJTIUIVGXFYKZY[I]H^G_GaFbIdIeIfHgIhc
=現	o#Y(J-G3J:J>JBJHGIJKGNIO[TJUJVJdKhb
=理	V!E#A%@&G(a)b*g+C,c-I.F/B0c1D2E3?4A5E6B7@8C9B:G;D<F=?>@??@@ACB>C>DDEZFFGBH:I@JCK?LCM>NEOBPcQFRASBTAVIWZXAYBZG[A]A^B_Aa?b@c]d_eBfHgehA
=環	v-JHINJc_d]gI
=生	o#J%J(H)J*[,K-I3H9G:I=^>I?I@IBFCHDXEJHEIIKJM]NIOJPJUHV]WJXIZZ[J]J_JaHbJdIeZfIhK
=用	Q!a#C%F&C(J*I+H.J/@0Y2A3I4Y5B6>7Z9;:E<B=^>W?a@BA[BDEEFAGGHBIFJAKaLHMZNEQXR?S>UJVXW>XGYFZC[E]J^]_ZaDbCc<eZf:gHhF
=由	q!J#J(J*I,J-H4K7J9H:]=J>H?I@JBJCIDJEXH^IHKIMJNZOJUIVHXKZZ]J_JaJcJd[fJgIhI
=电	e!F%E&I(E)G*F+F,G-D.H/F0E1H2I4F5I6G7F8G:F;G<H=D>A?^@DAGBIDYEHFHGFHZIDJHKBLGM^NEO_PGQHRFSFTFUEVCWHYGZ@[F^G_Da_bYcEdCeGf[gXhD
=画	j!G#H%I(Z)J*J+_-G0J3D4I6J7J8J9G:G;J=G>[?E@FAJBECFEJGJIGKFLIMGNGOGPIRJSITHUGVGWHXEYJ]F^I_HaDbdcIdHfGgIhZ
=界	s(I=J>J?JBIDJHFMJS[UGVJZC[[bbfI
=略	g!G#E%G(E)F*_+H,G/F0I1J2J3G4H5J6H7G8I9F:F;I<J=F>F?[@GAHBECGDEEGFIGIHHIEJIKFLZMGNeOHPFQJRISHTHUCVDWdXHYJZ@[G]G^H_GaEbFcGdFeIfFgGhG
=番	d!F#G%I(I)J*I+F,J-E.J/J0J1J3d4I6I7I9E:H;I<K=G>b?EAIBFCCEJFJGJHFICJJKCLIMFNGOdPIRISITIUFVFWIYIZC[I]G^I_HaHbGcHdHeJfHgIhY
=発	w9J=[@JBKHJZ]eZ
=登	Y!B#J%D&I(B)E*D+a,F-D.H/E0G1G2H3[4D5H6E7D8G9F:A;F<H=C?^@BAFBYCZDfEFFHGFI@JFK?LZMGNAO^PDQHRFSETCUCVAWFXBYF[X]D^E_DaAbacDdDeGfDgJ
=白	v-H.[3I9G:J>I?G@IBICKDHHGI^KFMFNJOJVJXJZF]JaJbbhJ
=的	Q#F%E&C(Y*A+>,F-].B/B0D2@3]4>5B6Z7D9B:a;?<B=H>_?F@GAHBICJDBEYGHHDI^JFL>M^NJOaPXQIS>UEV^W>XBY@Z8]J_GaYbEdDe?fJh[
=監	z/YEXNX
=目	k![#I%I(])J*I+J,J-G/I0J3^4I6J7H8]9H:];J=G>F?G@IAGBXC[DGEJGIHBIGK[LIMHNGOGPITIUHVGXGYKZC[I]H^H_]aDbGcIdYeKfHgIhH
=直	k!I#I(H)J*J+H,I-H/J0J3G4J6]7J8[9G:I;J=G>G?F@WAIBECFD[EJGJHZIHK_LXMENIOHPIRZSITJUHVHWJXFYJ[J]J_IaXbGcIdDeHfFgJ
=看	q!J#F(Z*J+H,J-I3H4I5[7J9G:J=I>]?[@YBICJDHHaIHKIMINJOJPJRKSJUJVHZF]H_JaCbKcIfIhJ
=真	w#H-J3J4^9_=K>I?J@JBHKJMJOKRKTIVKZG]JaHfJ
=着	r#[,K-I/J1H2J3I4J8I9H<Z=J>F?H@HBICIDJGJHDIIK]LXMFOIRHT[U]VHYJZF[J]J_IaJcFdJf]gIhH
=知	l!H#I%H&[(F)J*I+J,J-I/J3G4J7J9G:G=G>D?Y@GBFCEDHEIGJIHKGLJMZOIPJSJTIUGVEWIXI[b]I^J_HaabHcGdIfIgHhH
=短	g!I#G%H(G)I*H+I,I-G.J/H0I1J2G4H5J6I7H8J9C:H;H<J=F>Y?_@ZAIBFCDDDEJFJGIHAIcJJKDLIMFNEOFPIQJRISITHUGVGWJXFYIZA[H]]^I_Ga_bHcHdGeIfGgIhG
=码	O!=#I%H&D)?*>+?,H.C/H1A2]3_4?5B8@9=;A<B=;?EA@CDDGECFBGXHFLHO[PEQBR?S?T>V@W@X]YAZ_[Y]=^X_>acbXc@eEfIgHh^
=确	k!I#G%_(F)J*I+J,Z-H/J0J3]4J6J7I9I:I=G>H?I@HAJBXCZDHEJGJHDIHKHLJMINHOXPGSJTHUIVYXIZZ[H]J^J_JaGbIcIdIeIfIgJh]
=確	g!E#F(G)J+G,I-E.J/J0J1J2J3Z4I6I7I8J9E:F;I=F>_?F@FAHC_E]GJHIIDKELIMGNEO]PHRISJTFUFWIXIYJ[G]I^I_Ha]bHcHdGeJfGgIhF
=碼	l!H#E%H(D)I*H+J,I-Z/I0I1J2K3X4I6H7H8J9I:F;J=F>Z?E@EAJBDCIDGE[GIHAI[JJKZLIMFNXO[PFRJSITIUXWIXIZJ[H]I^[_JaYbHcHdGeJfFgHhF
=示	b!G#F%H(H)J*G+^,I-C0J1J2J3D4I6I7G8J9F:G;I<K=H>E?Y@XAHBECEDAEIFJGIH[ICJJK]LXMFNXO_PGQJRISJTHVGWJXEYJ]H^HaJcGdZeJfHgHhb
=社	f!G#H%H(F)I*H+F,I-X/I0J1J2J3C4I6I7I8Y9E:a;J=H>^?Y@^AIBCCDDZEIFJGIHJICJYKCLIMDNbOCPHRISITZU_VEWHXDYIZ@[G]G^I_HbFcGdGeJfFgHhE
=禁	c!c#F%H(G)^*H+H,H-d/E0I1I2I3F4H6I7F8J9F:G;Y<J=F>F?GAGBECGDFEHFJGIH@IDJILGMENEOFPEQ]RISHTFVEWIXGYIZB[H]G^^_GaFbHcHdGeGfEgGhD
=离	z!X3J4^9F@]HEMJRIXJZI]KaIhJ
=私	q!I#J%J([*I+I-I3F4J6^8J:[=I>[?E@GBHCGDFGIHAIFKGMHNHO]PJUGVbXIYJZE[I]I^J_JaEbJcJdIfHgJhI
=种	k#K*[3H=Z>I?Y@JBJCdDHHCIIKJMJOJTJVIXIZHaI
=秘	w*X-J6^9J?_BJHFKJXJZGdH
=租	s!I%J(G)I3I7J9I:_=H>J?I@JAJBECKDGHEMJNIPISJUaVDW_XJZD[J]J^K_JaHbHfI
=移	q!J#I%J(J)J*I,H-H/K3F8J9F:J=J>G?I@IAIBIDIGJHcIIKIMFNIOIP]TJUJVHXJZG]I__a^cJdIfIgJhI
=程	w%J-J7]9I;J>J?JGKMJQ_
=稍	w@[BHTXXJZ[
=種	s(J:[=J>_?H@ICZHEI[VIZGfK
=空	o!I#H%H(G)J*H+I,I-G/H0I3b4I6I7I8J9D:F;I<J=F>_?D@XAHBGCFDFEHFJGJHAIaKELJMFNHOFPHRISHTIUGVEWJXGYJZB[H]G^J_^aEbHcZdIeJfFgHhH
=端	p!I#H%J-J/X0J1J3J6J:J=J@JAJBXEJHZIKNIPJQYTbVJZE[H^J_Fc[dIeJfHgJhJ
=笔	v3J9I>J?J@JB[DIHXKHM]NJOIXKZE]Jb]cJ
=符	j!J#H%I(J*I+J,J-[/I0J2]3G4J6I7I8J9F:H<K=H>H?I@HAJBICHDIEJF^GJHCIaKGLJMGNaOHPIRJSJTJUHVIWJXHYJZC[J]J^J_JaGbJcIdIfIhI
=第	m#J%J(J-J3H8^9J=J>I?H@ZBXC_DXHGIIJ[KGMINJOJVJZE[K_KaFdJfK
=等	n#I%J-I3J9[=J>G?I@ZAJBHCHDJHFIHKFLKMINJOHRJTJXZZF]IaacJdJfJhI
=答	z#D0]@KHGTIXbZGfJ
=策	g!G#F%H(E)F*a+I,G/F0I1J2J3G4I5J6H7G8J9F:F;I<J=F>F?[@HAIBECGDEEGFJGIHIIFJIKFLHMGNeOHPFRJSHTHUCVDWdXHYJZ@[G]G^H_GaEbGcGdFeJfFgGhH
=筛	zG[HGJ[a[
=算	z+_9I?IBJCIDHHZIJNJOKZFcJ
=管	W!E#B%B&H(_)b*g+D,d-?.F/C0C1E2F3A4C5F6D7I8D9E:W;D<G=@>A??@AADB@C?D@EZFFGCH;IAJEK@LDM@NHOCPcQGRDSCTBUXVJWZXBYEZH[B]Y^C_BaAbAc?daeCf?gfhB
=箱	l!J#H%I(H)J*I+I,J-H/J0I3[4I6J7J8J9E:I;J=H>^?X@IAICJDaFJGJHZIGKGLJNIOGPJRJSJTIUHVGXIYJZE[I]G^J_IbIcJdIeJfHgJhI
=簡	w-]>GHHa[b[
=类	z9I:]HGI]
=系	m#H%I(G)I*G+I,G-G/I0J1J3[4J6J7H9J:J;J=I>I?H@GAJBHC_EJGJHEIGK^LJMINHOHPHR[SJTHUIVHXHZZ[J]I^K_IaGbIc]dGeJfIgJhH
=細	zH[N[ZJ
=組	i!I%J(E)J*I-I3I7J9I>H?H@IBECIDGEaF^HDIDKHMHNYOJPHSJU_VCW_XJZA[J]J^J_JaHbGcZdZfFgGhJ
=絡	r*J-H3Z?I@JBJCbDZHFIIKHMJNIVJZZaKdJhI
=継	t!J%G(J-J3J;d=J?JBKCJHFIJKJMJVJZH_JaIdJhJ
=続	k#G%J(J-J3H4Y7K8J9G:J=I>H?F@IBHEJIIKIMJNIOJPJSJT[UIVHXHZD]]_IaGbIcddIfIg[
=線	v-J3a4H9H=J>H?J@JCJHZIJKJMJOIVJXJZH]JaIc^dJfHgJ
=織	i!I#K%J(E)J*I-H3H4K7J9I>H?H@IBECIDGEaF^HDIDKHMHNYOJPHSJU_VCW_XJZA[J]J^J_JaHbGcZdZfFgGhJ
=红	z3I9G@JIHK^OIZ]aI
=级	w%I(J1J3J4J6J8H9H:I=^@IBGCGDJGJHEIHKJMJNJRGU^VJYJZE[J]J_JaJcGdGeJfahJ
=线	s!J#I%J(K)J*K-H3^4^7J9D:J=I>G?H@IBICJDIH_IIKJMINIOIPJQZRJSJTKUHVHXIZD]I^K_IaGbIcHdJfI
=组	e!E#E%E&J(A)D*C+G,E-D.I/G0G1H2H3D4G5H6H7E8G9C;H<I>D?C@FAFBBCDDDF]G^H?IAJHKDLGMDNXOEPcQIRHSFTFU]VeWaXFYHZ>[D]E^F_FaCbDcXeGfDgEhF
=织	k!H#H%H(E)G*F+J,I-G/J0J2J3G4J5J6J7I8I9G:Z;J>H?H@IAIBFCGDGEYF^G[HDICKHLJMGNZOHPERJSITIU_V@WaXIYJZB[G]H^J_IaFbGcZdYeJfGgHhI
=经	q([+[3J>]?F@JBZCJDFHFMITZUIVJZG
=给	p!J#J%H([)Y,J-G2[3H4J6K7I:H=I>G?aBICGDIEJGJHBIGKGMHNHOHPESKUFV[XHZZ[H]I^IaEbHcJdJfJgIhH
=绝	l!J#I%Y(I)J*G+J,I/^0J2J3I4J6I7I9G:I;K=I>I?IAHBGCIDIEJFJGJIGJXKFLJMHN[O^P]RJSKTIUIVIXIYKZC[I]H^J_IbJcIdHeJfHgIhH
=统	w@JHJK_R[ZF
=继	p!I#H%E(H)K*J+J-I/K3G4J9H:J;d=H?H@IAJBHCIDHGJHDIIKILJMINIOIPJTIUJVIX]ZC[K]^_IaDbJcJdIfIhI
=续	w3I9I?JBJDJHIX]ZH]^aE
=缺	p#J%](J*J,J-I3Y4K7J9H=a>J?J@JAJBICHDIGJHAIXKHLJMJNJOJPJUHV]XJZG]I^J_JaHcJdJeJfJhJ
=网	p#H%I(J+J-J/J0I3H4I6J7K8J9F:J=H>G?I@IBHCJDJGJHbIIKGLJM_NIOIPIRJUJVJXIYKZD]H_JaGbHc_dJeKfGhK
=置	W!J#B%X&G(])F*A+B,C-D.F/@0B1D2F3A4B6A7F8C9C;D<F>J?G@CABBYDJEaFEGCICJDK?LCMIN?ODPJQFRCS^TBU_W^XBYDZZ^@_AcXd=e]fXg[hA
=署	w9J:J<^>J@JBIE^HEIIOJUIV]ZI
=義	z?KHGUJWaZJ
=老	r#](J-I0K1[2J3G4I5^7J8K9J:I<H=J>F?H@JBICID]GJHEIFMFNGOIRJTJUJVIXJZE[H]JaFbJcJdJfIh]
=者	a!I#G%G([)^*d+H,a-D.J/I0I1I2J3F4H5J6I8I9I;I=F>F?D@DAHBEDDEZFJGHHAIEJIKDLGMDNAOGP^QJRHSITHWXYI[F]G^F_HaFbFcEdYeHfEgXhE
=联	k#G%H(E)G*E+H,^-G/H0J1J3[4I6I7d8J9I:F;I=H>H?G@FAHBGC_EHFKGIHDIGJJKFLHMGNFOGPFRISITGUHVEWJXHYJZY[H]H^G_EaGbIc]dEeJfHgGhF
=聞	w-J9J>J@IIJKHLZM[XIh]
=肢	t#J+J3G>I?aBJC]DHHDIJKHMJNJOHTIVHZI[]aH
=能	[!B#B%B&H([)C+C,E-@.G/C0E1F2H4C5G6D7B8E9A:@;Y<H=^?]AEBICAEBFGGDHCJFMaNIOAP^QGRESXUcVIWEX]YFZ9]B^^_CaXbXcBdCeEfXgGh@
=脑	n(J*J+J-I/J3H4J7J9E:J=J>H?H@HCJDHH]IIKGMaNIOHPJRJSHTIUJVJXIZE[J]H_JaGb]cJdJfHgZhI
=自	b!C#D%E&J(@)a*F+G,G-X.H/G0H1I2H3@4E5H6G7F8H9A:B;G<I=A>A?CAGBZCDDCEFFHGFH]IXJ[KBLFMBNDO^PDQIRGSETFUeVaWEYHZ=[E]C^X_Fa_bDcEdEeGfCgEhC
=至	zC[HII^ZJ
=致	p!J-I/I0I3F6b9J>J?J@JA_CJDJHHIIKJMJNYO]XJZH_EaIcJdIgJhJ
=般	z(J)[*JHHPJa[c[
=色	t!J%J(_)^*Z3J=I?JBJCIDIHGIJUHVGZIaH
=范	zGbHCMI
=落	t-I3H4]9G:J=J>J?J@JBICKDKHZIIMGOJRGS[UHVGXJZI]J_JaHbJcIdGe[f^
=號	w!J#_(J-I3Z9G=J>H@JBIHCIJKIMJO[UJVZZF]IaGfJ
=行	d!F#E&J(A)]*D+G,E.I/G0G1H2I3C4F5I6F8[9@:C;G<J=D>B?_@EAGBZCEDDEGFIGFH]IGJHLHMXNCODRGS_TGUBWGX]YHZ@[F]G^EaCbXdEeHf]gFhC
=表	i!I#I(J*J+[-[3[7J9H:J=J>G?Z@IBHCFDEIGKFMINYO[PITJVHXHZX]J_JaIcJdHfJgKh[
=被	^!d#_%X&I(A)X*C+E-_/D0F1F2F3B4E5H6E7D8F9A:B;E<G>D?B@[AEB@CBDBEEFFGXI@JFKDMBNHOBPYQGRESETCUAV@WFX]YFZG[C]X^]_Da[bCcDdCeFfBgFhB
=製	z-JIJJ[M^
=複	t!I-I3I4J9H?JAaBJCJDJHGIZKGM]VJXJZI_FaIdJfJ
=要	W!B#>%J&G(>)C,C->/B0D1C2D3=4C6C7F8Z9=:b;C<F=a>=?F@GABB=CfDEECFDGCIcJEK<LHMaNaO?PAQERCSCU>V=WCX^YDZH[a]B^B_Aa=b@cAeCf?gAh[
=見	m!H#G%I([)J*J+[,K-a0J3H4]5[6J7J8J9J:I=I>H?H@XA[BHCIDEGJIGKFLJMGNHPJSJTHUHVGWJXIYJZX[I]J^JaGbHcHdHfGgIhI
=覚	w-J9J@IHHIIK_MJZX[YaJ
=见	t+]-[9ZBIDEHJa[
=规	wCXG]HEN^
=览	w#J.Z9J?KHFZG]^aJb]
=角	v!J(])^*Y-J3I9I=I>J?F@JBJCIDHHGI^KHMJUHVGXJZI[J]J_JaH
=解	d!F#_%F&J(D)H*G+H,F-E.I/E0G1^2H3E4F5I6b7G8H9]:F;H<I=F>C?D@EAHBZCFDFEGFJGGHEIDJIKDLGMDNXOFPFQJRGSGT_UFVDWIXEYHZE[b]F^F_DaEbCcEdDeGfDgEhE
=言	f!G#H%I(J*I+Y,K-_/J3F6J7J9D:H;J=H>D?F@XAIBGCXDYHCI[KXLIMENZOJPJRITJUIVGX]YKZC[I]H^I_IaGbHcIdIfIgKha
=記	t-ZHJI^XJcY
=設	g!H#H%I)I*]+J,I-G/J0J3G4I6I7I8J9G:F=G>H?D@XAJCHDGE_GIHXIHJKKFMFO[PGRISJTIV[WFXHZC[H]H^Y_JaZbGcYdYeIfGgZhH
=許	q!J#J%_-J.Y3J:J;]=HBJDJGJHDMJPKQYV^ZH^JaJdJfK
=証	k!I#J%J(H+I,^-H/J3[4I6J7J9I:H;J=I>G?E@IAHBIC_GIH[IGKGMGNHOYPJRITJUJVHXYZD[I]]^J_GaFbHcIdHeJfIgJhI
=試	i!H#G%J(J*J-F3F4J7J9D:I=^>G?GAJBFCHDHHEIEKELJMHNYOHPHRJUHVXXe]I_JaGbIcWdJfIgJhH
=話	d!I#I%I(H*I+G-E.K/J3_4H6J7J:H;J=H>]?^@GAIBHDZEJIFKFLJMGNGO^PIRISJTJUHVGWJXWYZZF[I]G^J_Ha[bIcHdHeKfGgIhG
=認	c!E#E(F)I*Y+E,]-E.J/I0I1J2J3]4G5K6H7H8I9F:X;H=F>_?D@EAHC_DYEIFJGGHYIDJJKDLHMDNEOaPGQKRHSITEUGWIXIYIZ?[F]G^H_Ga[bGcGdFeIfGgH
=語	t-bHKIGKINJOJZJhJ
=誤	v#]%Y(I,]4[9F@JBIHFXJZGc[dEeJfJ
=誰	w(J=Z@JDXHISYU^VFZEcI
=調	z(J*J3J:J@KE^HGIINJVIZaaJcJdKfJhJ
=證	z>]CZHH
=識	z+J3J:]>I?JCIDHHEMJO]ZJhZ
=議	v-I9J>I?JHZMJZ[][aI
=護	wPaVG
=认	p#G(I)J*J+J-J3^7J9I:Y=J>G?I@HBZCIDIHCIFKIMZNIO[PJSHTHUIVHXJZC[G^JaIbIcJfJg]h_
=让	n#H%K(I*J+Z/J3I4J7J9I:J=J>H?G@aBJCHDHGJH^IIKZMHNIOHUJVIX][I]I^I_KaHbJcKfIhE
=议	z0J4J9G=J>G?KH^IKY_ZG]HaJfI
=记	d!G#E%G&J(E)H*H+D,H-F.J/G0H1I2I4H5J6G7G8H9D:X;H<J=F>X?]@CAHCJD^EHFIGHHGIBJIK]LFMYNYO[QJRISHTGUFVEWIXFYIZ^[F]F^F_GaCbYcGdFeIfEgG
=许	j!I#G%F(F)I+I,J-G.X/I0J1J3D4I6J7H8I9D:F;I<J=d>F?G@GAIBFCFDFEIFJGIH[IYJJKGLHMFNGOGPGQXRJSITHUGV]WIXGYJZD[Z]G^]_HaDbHcHdHeJfGgIhG
=设	l!I#I%[)I*[+J,J-I/J2[3H6K7J9H:H;J=H>I?I@WAJCIDIGIHXIIKHLJMFOJPHSJTJU[V[WHXIZC[I]]^J_JaGbIcJdIfHhH
=访	t%[*I,J-J3K9F:J=J>J?J@JBJH[IJKJNIOKP]XIZ]aHcI
=证	_!D#C&J(C)E+F-D.H/F0G1H2G3X4E5H6H7F8G9D:D;F<H=c>Y?]@CAEBCCbEGFHGFHYIBJHKCLFMBNDO^PEQHRFSGTEUEV@WGXYYGZ@[E]Z^F_Ea^bFcEdDeGfEgGhD
=词	w-b9I=JHGIHaI
=试	h!H#G%I(H)I*I+I,J-F.J/I0J1J3G4I6J7H8J9D:I;J=^>G?EAHBXCHDHEIFJGJHBIGJJKFLIMGNZOGPHQKRJSHUFV[WIXeYJ[I]H^I_IaDbHdJeIfGgJhH
=话	j!H#F%H&K(G)I*H+G,H-F.J/H0H1I2J4H5J6I7H8I9B:H;H<J=F>C?^@FAHBFDZEJFIGIHJIFJJKELGMDNGOaPIQJRHSITHUGVFWIYIZC[H]a^I_Fa^bFcGdHeIfFgIhG
=该	s#I%H(b*I+J,J-J0J3H4I7J8J:J;J=I>I?^AJBICHDJG]HBIIKJNHPJRJVIZF[J]I^J_]aJcHdJfI
=误	o!^#G%I&[(I)J*J+J,I-D/J0J3Y4J7J9H:I;J=H>I?H@HAJBHCHDIE[HDIIKFMJNHOFPITJUIVIXGZZ[J]I^I_GaHbJcZdJeHfIgJh]
=说	i!G#F%H&Z(E)G*F+Y,G-^.J/H0I1I2J3D4H5J6I7H8I9B:F;H<J=F>B?EAGBDCDDZEIFHGIHAIYJJK^LHMENZO]PGQJRISITGUFWIYI[G]F^H_FaCbHcHdGeIfGgHha
=请	f%Z(F)H*H+I,H/H0I1J2J4I6I7]8I9^:G;I<J=G>D?HAHBCCYDGEIFJGIHZIGJJKILIMDNGPFQJRJSJTJUHVXWJX[YJZ[[G]G^H_EaIbHeIfGgGhG
=谁	v(H+K=Z>J?J@JBHD[HGPKS_U]VEZCaIbKcIfH
=谢	r!I#F%I(I)J*I+I,J-F.K/I0J3H4I6J7I8J9c:I;J=H>F?H@GAIB]CHDHEKFJGJHBIGKFLJMHNHOHPJRISITIUIVHXGYJZC[J]H^J_IaFbIcHdIeJfGgKhI
=象	m!H#H%I(I*J,J-G/I0I2K3G4J6I7J8J9F:H;^=I>F?G@HA[BICHDIEJFJGcHBIGKGLJMENHOFPIRITHUHVYXJZD[I]H^J_caFbJcHdGeKfIgJhG
=資	z,_CZ
=質	t#H*Z-J?_@JBJHGKJX]ZI
=败	i![%F(H)J*J+J,]-H0I3G4Z6Y7H8I9G:I;[=F>E?I@EAIBGCIDHEHF]GHHCIGJJKGLJMINHOHPJRJSHUHVGXIYJ[I]J^J_HaHbIcHdZe]gIhF
=账	c!c%X(@)]+G,G-D.J/F0G1H2b3B4G5I6F7F8F9H:];F<H=D>B?F@CBBCCDYEGFHGYHZIBJHKCL^MENDODPZQIRFSGTIUCVZWGXFYHZE[D]D^]_EaBbFcFdDeIfCgFhE
=赤	z-I3J9J>I@HHIIJK]OJXKZZh]
=起	s(J@IB^HHLXMJPZUJZHbZdJfZgJ
=超	v!J%J-J2a3JBJCJDJHEIGKINJTIZFaJcadI
=足	j!H#G%Z(c)J*H+G,I-F.J/I0I1J2J3]4F5J6H7I8]9C:G;H<K=Y>D?F@FAHBGCYDDEHFJGIH?IbJKKELIMFN_OCPGQJRISJTHUHVXWJXFYIZ?[H]G^H_FaCbGcFdGeJfEgHhG
=跟	w#J3G9Z>J?J@ICJHFIHK]MJO_VKXJZHaIhI
=跳	w#H%I+I-J3K4J7[8I9G=H>I?KBHCID]HDKIMJTKUKVJXJYKZB[J]JaGb^dDeIf_
=身	r%J(J,Z-I/K3^7]:J=I>J?IB]D]HEIJKJMJOJTJUKVIZE]JaHhJ
=转	z(J-J3^9G=I>I@JAJBHCJDHHYKIMISJUIVIWKZ^aFbJfI
=软	r#G(I-J3J4I7Z9H:J=J>J?K@IBIDJIJKJMINJOKPJR[SaUIVIZEaXcId[fHgJ
=输	i!I#_%I(G)J*I+H,I-D.K/H0J1J2J3D4I6I7I8J9E:G;I=H>E?G@HAIBGCFDGEJFJGIHAJKKYLIMGNYOcPIQJRISITGUIVGX^YJZ?[H]H^J_HaDbHcHdJeJfHgJhc
=边	v!J#J(J-J3J7K8^9I:a=I>I?J@[AKBICHGJHFIHKGMKNJOIPJUJV[XHZF_JaJdJhJ
=达	v(I3H4Y9I=I>I@JBIEIHHIISIVIX]ZJ]Ka^cGf^gI
=过	_!F#D%X&I(D)F*F+],F-F.H0F1^2Z3B4E5H6G7E8F9A:D;W<H=C?C@YAFB@D^EGFGGDHEICK^L_MXNCOCQHRDSFTFUDVCWZXJYG[E]]^E_Fa[bCcDdDeGfBgFhC
=运	s!K(H)J3H9I:J=I>]?I@KBEDHHEMJPJSaUGVGWJXJZF[J]KaXbHcGdIf]gK
=近	r-H@^BFHHIIKbMINJXJZDgYhI
=返	t#J-I3J9^:J>[?J@JBGHFIKKJMJN[UKVJXJZHaIbJf[
=还	c#C%F&J(E)G*E+H,H-F.I/F0G2I4F5Z6H7G8H:E;G<I=E?DAFBCCcDDEFFIGFH?IDJIKYLGMeNEOEPJQIRGSFT[UCVCW[XFYHZG[F]E^E_[aBbFcFdEeHfYhE
=这	k!J#I%H(J)K*J+K,J0K1J2J3J4J7J8I9G:J;I=Y>H?H@ZAICHDHFJG^HCIGKZLJMINJOHPJRITJU[V^XHYJZG]H^J_ZaGbKcHdIeJfHhI
=进	m!I#]%J(I)J*I+J,J-G/I0J3G4I6J7J8I9_:H;I=F>G?G@GAJB]CGDIEJFJGJHCIFKELJNHOFPJQXRJSJTHUIV[XFYJZZ[I]H^I_IaEbIcHdJeJfHhZ
=连	i!I#H(H)J*I+J,J-H.J/H0I2[3G4G5J6I7I8]9F:I;I<_=H>H?H@HAIBHCIDHEJFJGJHZIEJJKHLIMFNHOIPHRISFTHUIVHWJXJZE[I]G^J_^aFbFcbdFeJfFgHhJ
=迷	z3J>IHGa_
=追	z8]C]DHHG
=送	q!J#I(I-I3F9G:J=J>F?H@GBHCIDFH_IHKHMFNIOIUIVHX]ZE]I_JacbJdJfIhJ
=选	i!G#F%G(Z)H+H,H.J/H0I1I2I3D4]5I6I7F8I9F:G;H<J=E>C?d@DAHBECYDDEJFJGYHJIEJYKELGMDNFOEPFQJRISITFUEVZWJXGYIZA[X]E^]_FbGcHdGeJfGgHhE
=途	w9I>IHEZF]bdGe[
=通	g!H#I%Z(C)^*D+I,G-I.K/Y0I1I2J3F4G5J6H7G8I9F:F;Y=F>D?_AHBEDEEHFIGGHYIEJJKYLHMDNEOGPJQJRFSHTHUDWGXFYH[F]H^G_Ha_bFc[dFeJfEgGhF
=連	p(J*J-H3Z7[:I=I>J?I@IBICaDZHDIIKGMJNIOJPJTJUJVHXJZYaJbJcZdJfJhI
=進	w:]DJHJX[ZI
=遅	w#J-I1I3I4J9J:J=J>IBJCJH]IJKJMER^XJZGa]cHdJfG
=過	w#X@[KZZI
=道	s>E?J@IH[IIKIMJNXVJ[bdJhI
=違	f!Z#_%H(H)J*H+H,Y-B.J/I0I1I2J3[4H6[7H8I9B:H;I<J=G>C?F@BAHBECFDEEHFJGHIDJJLHMDNZPHQJRYSITGUGVFWIX^YHZC[H]G^H_GaEbFcEdFeIfGgHhc
=適	w(J*^3]?JCJE]HINHUJWJZJdJgJ
=選	k!I#G%I(F*I+I-Z1J3E4J6J7J9H:H;K=H>D?c@FAJBGC[DFEJGJIFLJMFNFOFPHSJTGUHVYWJXGZC[^]H^]_JaYbHcIdIfIgJhH
=那	n!H#G%I(H)I*I+J,J-G/H0J2J3F4I6J7[8^9E:_;I=H>a?F@GAHBGCFDIG[HBIFKaLJMGNGOEPIRJSJTHUHVDXIZB[I]H^I_HaFbJcIdIfHgJhH
=邮	j!H#F%H&J(G)I*H+H,I-F.J/H0H1J2J3Z4H5J6J7I8I9B:H;I<J=F>]?^@FAHCGDaEJFIGIIEJJKFLIM]NGOEPHQJRISHTHUGVEWJXGYIZD[H]F^I_Ga_bHcHdGeIfGgIhH
=部	l!J#I%G(X)J*I+J-D/J3F4J6J7I8J9F:c=G>E?F@ECGDGE]FJGJHBI^KDLJMGNXOZPIRJSJTJUDV_WIXHYJZA[I]I^I_JaFbHcIdHfGgJhG
=都	g!H#E%H&K(E)H*H+G,I-].J/H0I1J3E4H5J6I7G8J9C:G;I<J>B?EAIB^CGD^EHFJGIHHIEJJKDLIMDN^OGPGQJRIS^THUaVFWIXFYIZZ[G]G^H_GaXbGcFdHeIgHhF
=配	f!D#F&J(C)D*D+G,E-E.I/F0b1G2I3B4F5I6Y7F8G9C:D;G<I=[>C?D@FA^BDDBEdFHGGH@IEJIKELHMFNDOYPBQIRGSGTFUAW_XFYGZ?[F]D^G_CaZbJdBeafAgChF
=里	b![%C&I(C)E*E+E,E-G.H/H0F1F2G4E5H6F7[8F9@:C;E<G=A>Z?^@HAEBACCDBF]GXHJJGKBNCOYPDQHRFSETIUXVaWZXEYFZ>[D]Y^[_[aAbEcJdBfAhC
=重	V!J#B%E&H([)F*B,D-C.F/A0C1D2F3A4B6B7F8Z9D:J;D<F>I?F@CAZB[CADIE[FEGCHFIBJDK[LCMHN?ODQGRCS^TBUaVYW^XBYDZZ]@^@_Ba[cEd>eAf]g[hA
=録	a!F#G%H(E)I*H+b,J-G.J/I0J1J2J3[4H6I7H8J9J:E;I=G>I?Z@FAIC[DeEIGIIDJIKHLHMENEO[PHRISITHUGVEWHXEYIZ@[G]H^I_HaFbCdFeJfGgHhD
=鍵	z6cHGZI_JdG
=钟	s(J,J1J2J3I4G9H:J=I>J@IBGCJDJGJHDIJKJM_OIRdUIVJXJYJZIaIcHdJfFhJ
=钥	t%J(I)H-J/J0J3I4J6d7I9H:J=I>J?_@HAJBIEJHEIIKHMINHOIPHRHSJUHVGXJYJZC]J^J_JaIbHcHdJfFgJhJ
=钮	v(a9J:]HFVIZEfJ
=链	s%K(I9J:J>I@JBHDHIIKIMHNJUHVKXJZB[IaIbdcJdJfI
=锁	b!D#c%F&K(E)G*G+G,G-C.I/C0G1Z2H3E4F5I6F7C8G9G:E;H<I=D>C?E@DAGBJCEDEEGFIGGHFIEJHKDLGMBNEOGPFQIRGSDTfUEVDWIXZYHZ>[d]F^F_DaEb^cEdEeGfDgDhD
=错	d!H#Z%E&Z(D)F*F+G,a-C.I/F0G1G2I3Y4Y5I6F7F8G9B:E;H<I=E>C?D@@AGBBCEDCEYFHGGHJIDJGKBLFMENDOYPCQHRYSFTDUDVDWGXaYGZ_[F]F^E_FaBbEdBe[fBgFh^
=長	t#J%H(X-H2_3G9G:I=I>J?J@JBJDJHDIbKFMJNYOJUJVHXJZCaHcJdJfHhJ
=长	w-J2_3J9J@ICIGJHHIZN]RJXIaJcJdJfG
=閉	v9J@JB_KJZF]ZcX
=開	q!I#](I-H3G4K7J9E:J=H>H?H@GBJCIDJH^IFKFMHNHOIPJSYTJUJVHXZZE[I][^^aGbZcGdKfIgJhI
=間	c!Z#_%H(H)J*I+I,J-D.J/J0J1I2J3[4H6J7I8J9D:H;J=X>D?F@aAIBECGDFEJGIH?IBJJKALGMINXOEPHRYSJTGUGVFWJXcYHZB[H]G^H_HaYbFdGeJfEgIh]
=门	w(J)J*],J:[HIIINIOIPJUJV]WIZI
=闭	v3J9J:J=JB[HHU_VIZHb[
=问	h!H#C%Y&J(F)H*Z+I,F-E.J/H0I1J2J3E4H5J6I7H8I9C:[;I<J=F>F?^@FAIB[CGDGEYFIGIHGIDJIKELIMENEOFP[QJRISHTGUGVEWIX]YIZa[H]G^I_HaEbGc[dGeHfGgIhG
=间	n!J#I%I(J*J+J,J-I/J0J1I2J3H4G6I7J8J9E:J;J<J=I>I?I@aAIBHCHDIGIHDIHKHLINJOGRdSJTIUJVIXGYIZE]H__aFbJdHeJfEhG
=防	r#J-J3K9H>JBJH[KJSGT]XJZGaJca
=限	]!C#C%e&I(d)F*F+F,F-C.H/F1G2F3B4E5H6F7E8E9A:B;a<H>B?CAEBACCDBEFFHGEHXIBJGKBLaMAOEQaRESFTDUBV@WEXaYFZI[E]D^E_EbBcEd@eEfBgDhC
=除	j!J#X%J(J-I1[3^6K9F:J=J>I?I@IBYCJDJG[HDIIKIMHNJOIRJT[VJXIZF[^]JaIbIcJdHfIgIhJ
=障	v-J/I=J@JBJSaTGZHaJcZfJ
=電	c!H#H%H(G)J*H+F,J-E.J/J0I1J3^4H6J7I8J9D:G;I=F>a?^@EAIBFDYEIFJGIIEJJKELIMFNFO]PIRISITIUGVEWIYIZC[H]F^I_Ha_bHcHdHeJfZgIhF
=需	j!J#I%[(I)J*I+I,J-I/J3G4J7J8J9G;J=b>I?H@IAJBICaDFKILJMXNIOIPIRJSKTIUHVGYJZF[I]J_IaGbJcIdGeIfIhI
=非	w#K0Y1]BJHIfJgY
=面	b!D#D%F&J(])E*E+c,F-I/G0H1H2I3A4G5H6G7F8G9E:D;G<I=B>Z?A@CAGBACADYEFFIGGIDJHKCLGMCNFODPDQIRGSYTEUBVAWEXYYGZ][X]X^F_Ea@bfcEdDeHfCgEhZ
=項	z(^-I3I=J?J@JCZHHIHKHNJZG^^
=須	z@JDWHFX[b^
=題	j!J#J%J(I-H/J3H4J7J9H:I=I>H?I@IB^DJEYHIIHKHMHNHOJPJSKT[UIVHXGZ_[J^K_JbHc_dJeJfIgJhJ
=願	w#^9Z@KBIHIIJXJZH
=類	z:]HFI[
=页	h!H#G%H(Y)G*G+_,G/I0J1J3E4J5J6J7I8I9H:H;I=F>F?F@GAIBECEDZEIFJGJHGIGJJKFLIM^NKOGPGRJSZUFVDWIX[YJZ_[G]Z^I_HaEbDcHdHeJfGgI
=项	s!J#J%J(]-J3G;J=H>H?_A]BJC[DEHDIIKJMJTIUJVHXKZI[Z]J_IaEdI
=须	p(J-J7Z9J=J@ZBGCID[HFK]MINZOIUJVKZF^IaJbJdJhH
=题	k!I#C%I(H)J*[+J,I-H/I3H4J6J7J9H:H=H>H?^@HB]CIDIEZGJHBIHKHMFNHOHPGSJTIUHVGWJX]Z][I]J^J_IaHbIc]dJeJfIhH
=驗	z>]CZHH
=验	b!E#D%Y(E)G+G,X-E.J/H0I1I2H3Z4G5J6I7G8I9H:F;H<I=C>Z?]@DAGBECaEIFIGGHEIDJIKELGMENFO^PGQJRHSHTFUGVEWIXZYIZB[F][^H_Fa_bGcGdFeHfGgHhE
@admin-reset	Y!Z%G(^*b+X/J1[7H:[>I?H@YBJCJDHEYGIJJKZMJPISJUFVHWHX[ZA]I^H_JaJbHcJd[fJ
@ask-helpdesk	e(b*J-K0[3H9Y>^?J@aBFCGDZHGIJKJVJZCfGgX
@asking-how	O!D#C%@&J(A*H+F,F-C.I/B0D1B2H3I4E5H6F7C8E9C:C;H<H=E>@??@?AFB;CHD;EFFHGDHyIAJCKALDMBN@ODPCQHRESCTAU?V;WDXCYDZ7]D^D_EaCbAcCd?eCf>gDhB
@away	d!K#H%J(J*J+J,J-H/I3I4H7Y9h:I;J=I>D@EAJBFCIDJG_IIKHMENIOJPIQZRJSKTYUJV]XHZE[I]H_JaEbIcHdJfIgIhI
@change	C!C#@%<&F)C*A+B,?-;.E0A1B2C3?4@6>7^8@9E:@;C<C=A>H?<@hACBcC>D8EAFCG@HAI@JEKFLgM]NJODPDQDRBS?T?UCVBW?X>YA[C]F^n_?a?b@cEd:e=f?hj
@chaser	X!H#B%F&I(E)H*E+F,H-A.H/F0G1H2I3B4G5I6H7G8G9u:E;G<I=D>@?D@?AEB>CBDAEHFGGHH5I@JHK@LGMFNCOCPGQHRGSGTFUFVCWHX?YGZ:[F]C^H_Ea@bEcEdEeHfDgHhE
@check	q!WCZHHZ_
@denied	sT[ZY
@elsewhere	=!8#A%5&>(;)>*F+[,I-7.A/A0@1G2=304b5<6A8:9D:=;9<Z=;>[?c@BA9BGC5D6E;FAGIH}I:J?K4L>M_N<O3P?QBRCS8TAU6V<W;X4Y9Z8[E]_^>_6a;b]c]d5e8f;gFh7
@field	*!a#f%H&7(a)^+^,Y-F.</F0@1I2X3A5H6B8F9!:Z;J<@=D>?@HA@B]C]D_ECF:G]HIIBLZMDO:PXQ;RDS[TdWXX>Y@Zh[e]C_Ca<bbcAd]eBfGhX
@greeting	M!?#F%@&F(C)B*?+@,B-A.D/@0A1D2E3@4A5D6B7H8C9x:>;J<D=F>C?Z@cA@BZCBDGECFBGBHCI?JDK?LAM<NGO=PAQDRASATAUFVAWGXIYHZC[@]=^A_@a;bFc>d?eBfHgB
@help	X!X%I([)G*a+J,J-F/I1F3H4I6J7H8J9f:F<]=J>E@YB[CHDEEIFJGIHbIEJIKFLIMGNGOJPFRJSITWUFVDWJXH[G]H_IaDbFcIeIfGgJhH
@interjection	@!B#?%G)Z*@+X,E-A.A/^1>2>4Z5G6F8G9i:H;E<?>[@_A9BdCCDaEAFCG^H=IYNXOIPFQCRIS?T[UFW^XBYIZG[W]G^A_Za^b^cEdCe@fXgC
@other-account	N!?#9%B&I(@)F*F+G,F-A.H/D0G1H2G3C4F5H6[7C8G9E;H<X=B>F?C@AAGB;CED@EFFHGEHzI@JHK?LDMDN?ODPBQIRGSCT>UBV@WCXDYGZ3[B]D^D_Fa@bAcDd@e@fAgDhA
@register	F!<#<%@&E(8);*:+p,@-;.C/D0A1A2C3C4C5B6A7=8@9<::;@<C=:>W?c@8A?BbChDoE@FAG?HdI9JIK7L>M;N8OcP<QAR@S>T>U9V7W<X:YYZ1[<]>^?_>a9b?c@d=eAf<g?h;
@reset	4!_#5%E&@(e)b*B+?,1-,.H/D0B1F2:3G4>5Z6=7X8C96:e;><==e>]?[@DADB[CBD[EbGCH>I/JIK7LAMCN;O:P_Q;RFSfT;UfVfWiY?Z^]I^C_?aabfcHd?e8gah4
@reset-failed	7!X#B%Z(])G*>+;,D-E.A/_0^1D2<3<5D6c7^8@9::^;A<G=Z>=?C@cABB:C?DEE^FDH7JZKdL_MBNeO<P_QFR?SBTAUHWAX9Y@ZX[b^e_Da8bEcAdHegfbha
@reset-spoken-of	4!?#B%]&B(^)J*<+@-0.:/?0A1F293?4G5E8b92:];5>J?A@aA?BbC;DXEHF?G?HEI0K:LeN;O2QGRISET<UbVYWYXDY_[E]7^h_Ba<badgegfbg]hb
@reset-word	1!X#J%I&D(b)Z*A+@,E.Z0J3D4B5Z6I7Y8Z97:G;>=Z>@?J@]AIBXC;DDEAFJG^HDJ^KZMJNZO:PZQBRES]TFW_XFYIZH[Y^X_EaDb]fYg^hJ
@second-factor	P!H#F%G(C)G+d,^-H/I0J1J3B4H6J7G8J9H:E;J=H>]?f@DAIBCCAD?EJFKGIHhIGJIKFLHMDNFOIPGRISHTHUFVEWIXGYJZ>[G]E^I_IaIbEcHdIeJfHgIhG
@thanks	Q!C#J%C&H(C)E*C,E-X.F/D0H1F2G3>4C5G6I7D8F9p:D;E<G=A>??B@BACBmCBDBEFFEH:ICJEKJLJM>NAOAPDQGRZSETBUCVDWGX@Z>]A^D_Ca?bBcBdBeEfAgFhG
@trouble	2!X#K&a(E)D*?+D,[-I.I/Y0E1C253G4X5D6Z7D8Z99:E;F<A>H@]A:BAC>D:E]HBJYKYL:M?NaObPaQFRDTGU=VDW=XJYEZs[@]5^[a;bCcYdAedgAh[
@unlock	M!>#f%H&I(A)D*E+E,D-B.G/C0F1e2E3@4D5G6E7D8E9G:B;F<G=B>B?@@?AEBeCJDHEFFGGCH>IBJEK@LBM@NBOGPBQGRDSDTiUCV?WFXAYEZ?[o]D^A_AaCb;cBdCeEf@gAhF
@works-now	M!>#:%?&G(<)A*B+=,C-=.E/F0C1C2D3<4A5E6C7@8B96:<;D<E==>:?=@8ABB~C=D7EBFEGBH1I=JBK:L@M9N>O@P@QDR[S?TGU@V?W@X=YIZ/[=]<^I_@a:b<c>d=eBf8g@h=
~000	f!I#K%e&^-a/J0J2I4J9G:J=I>I?I@IAJBGCJDJH[IIJIKGMJNGOIPHTIVJXIZE]J_IaIbJcIfJ
~001	]!I#G%E&j(I)K*I+J,I/I0J3F4J6J7J8J9E:I;J=H>H?H@HAHCHDHFdGIIGJJKHLIMHNCOIPJRJSJTIUJVIXIYJZB[J]H^J_FaDbJcIdJeIfHgJhH
~002	i!J%J&I,J3I6K9I>E?J@JAICIE_HDIJKKMJNJRJS_TGXFZD]I_baDc]dJfI
~003	g!K#J&J(I-J4F5f6J9J=J?JA_BFDIKJNIOIPJRJSJUJVIZ_]K_JaIbJcIfF
~004	c!H#H%b&](H)J*J+J,H/I3[4I6f7J9F:J;J=I>H?I@IAIBHCIDIEKFHHFIFJIKGMINFQJRKSITIUJVIXHZD[J]I_HaGbJcIdJeHfIhI
~005	e!Z#E%d&^+K,J-]/J0J2I3H4J9F:J;J=I>I@IAJBHCJDIFKHDIIJJKGMJNGOJPHSKTcVJXIZF[J]J^J_HaIbJcIdJfJhI
~006	z!K#]BZHHZJ
~007	d!H#F%d&D(J*J+K,J-F/I2f3H4J6K7J9F:J=I>H?J@HAJBECJDIFIHDIEJJKIMIOIPHSKTJUJVJXIZC]I^J_IaHbJcIdJeJfHh^
~008	c#I-J4G5f9KBGHDMGNcPJRJZD^XbIcJfI
~009	g,g3J4G6JBIJ[NIZEeJ
~00^	r3YNIZFfa
~00c	k#J%G-H2g3J9H>K@JBJHEIFNJXJZJaI
~011	l,H6JZHcJdIeffJ
~012	w3X5YHZ
~014	zB]HH
~016	n1f3I4J5]9G>J?I@JBJCJDJIJKIMJNJOJUJVJZI]JaI
~017	s1_3YHGaJ
~018	w1aHF
~019	w1X@[B^fD
~01^	]!I#G%F&j(I)J*I+I,J-[/J3F4J6J7I8J9E:I;J=H>H?I@HAHBFCIDGEKFdGIHEIGKFLJMHNDOHPIRJSJTIUJVIXIYKZB[J]G^J_GaDbJcIdJeJfHgJhH
~023	[!G#G%]&I(G)I*H+H,I-E.J/H0I1J2H3E4b5J6I7H8d9D:H;I<d=G>G?H@FA]BECHDGEIFIGHH@IGLIMGN]OHPHQJRISHTHUHVGWJXHYIZB[I]H^J_[aFbHcGdHeIfGgIhH
~024	v-^HJ
~025	v-_?JHINJVJ
~026	k-h3J9H?K@IBJHFIFKHNIOJVJXJZFaH
~02^	j!J%I&I3J4F9J<I@JA_HENGZD_bc]
~034	i%J=KBGHGPJYZZEcHdFeIfg
~03^	g!K#J&J(I-J4J5f6I9J=J?JA_BFDIKJNIOIPJRJSJUJVIZ_]K_JaIbJcHfF
~040	m!K%F&_3I4E8J9J<HA^NGZJ__
~044	s3]9JBJHEZHfc
~04^	f!I#H%c&G(I,H/J3H4J6f9G:J=I>I?J@IAJBHCJDJFHHDIIJJKIMJNHOIQJSJTKUJVJXJZE]J_IaIbKcIdJeIfIhJ
~053	r#GHDTc
~05^	e!Z#J%d&^(J)J*J-]/J0J2I3I4I8J9G:J;J=I>J@IAHBIDJGJIIJJKHLKMJNGOJPHTIVJXIZG]J__aIbJcIdJfJhI
~061	h#J%I-J3J4H8f9I<G=K@JAJBHHEIJKJNbZF_IaJ
~062	i!K%_(J-J3I4E8E9I<e=JAIBJHGNFVJZG_IaJ
~06^	z!K#]BZHHZJ
~070	e!J#I%e(J*K-F/J2f3I4J9G:J=J>I?J@HAJBHCJDJHDIEKIMIN[OIPHTJUJVJXIZC]J^J_JaHbKcJeKfIhH
~081	k%J4e9KHINJ
~08^	c#I-J4G5e9K@WBGHDMGNcPJRJZD^XbIcJfI
~09^	g,g3J6JBIHDJ[NIZEeJ
~0c^	k#J%G-H2g3J9H>K@JBJHEIFNJXJZJaI
~0x8	c#J&H(J-J3J4F8c9I<c=J@JBHDJH]IJKJMJN[VJZE_JaJbJ
~100	n-XB_HDNIZ_fI
~103	i%J=KBGHGPJYZZEcHdFeIfg
~104	v9JBJHHZHfc
~11^	j%K,H3Z6I9J>JBKHJPJcIdIeffJ
~123	j-g3^9G>I?J@IBKCJHAKHNJOHXHZG]JaHfKhK
~12^	v5YHY
~14^	zB]HH
~16^	n1f3I4J5]9G>J?I@JBJCJDJIJKIMJNJOJUJVJZI]JaI
~171	w3YOXaK
~17^	z1_HG
~18^	i%J1_3K4e8J9IHDNJcJfI
~19^	q1W4J8H9J<I@ZB^HGNbZHfD
~1f^	j8f9J<JBJHHNIZH_J
~200	Y!H#G%G&K(F)H*H+I,f-F.J/H0I1I3F4E5i6f7H8J9E:H;J<J=G>G?G@GAIBCCHDFEIFIGIH>IGKGLIMENEOHPGQJRFS]TEUGVFWIXGYIZ?[H]G^I_HaFbFcXdGeFfDgH
~201	c!I#H%H(J*J+J,F-G/J0I1h3G4G5^6Y7J8J9E:I;J<K=H>I?IAJBFCIDIEKFJGIHDIHJIKGMGNHOIPIRISITJUIVIXIYIZE[J]I^J_IaHbIcGdGeffFgJhJ
~202	e!J#I(J+J-j/J3H9F:J=J>I?H@FBHDJHBKZMJNFOIUJVGXHZB]J_JaGbJhI
~22^	z-XK[
~230	[!G#G%]&I(G)I*H+H,I-F.J/H0I1J2H3E4b5J6I7H8e9D:H;I<d=G>G?H@FA]BECHDGEIFIGHH@IGKFLIMGN^OHPIQJRISHTIUHVGWJXHYIZB[I]H^J_[aFbHcGdHeIfGgIhH
~234	k-d0X3_9G>J@JHCKIOIXIZHaH
~23^	t-aHEK[
~24^	v-^HJ
~25^	v-_?JHINJVJ
~26^	j#J%_-h3I4G8J9G<E>J?J@HAJBIDJHEIFKHMJNFOJVJXIZF]J_JaHhJ
~29^	w3J8^>FBHCJE_HDXFZJ]JaE
~2c^	j%H4H8G9J<fBKHHNHZHaK
~2tm	o%JBGHGReZJdHfG
~300	W%a&i(F)H*G+G,F-].I/G0G1I2I3D4G5I6F7G8H9B:G;G<I=F>E?G@JA[B@CGDEEHFcGIH=IEJHKDLGMFN^OFPHQHRHSGTFUGVFWIXEYHZ>[G]F__aCbGcEdGeGfEgIh[
~304	p%I4E8J<HA_HINI__
~306	a!I#H%^(H)J*J+J,J-G/J2J3G4C6K7J8e9F:I<e=H>I?I@HAGBFCIDHEKFKGJHBIHKHLJMIN_OIPJRJSITJUIVHXIZC[J]I_GaHbIcIdIeJfIgKhI
~308	k%J4e9KHINJ
~310	e#K%I(J-I/J3J6J9G=I>J?J@HBaDIGJHAIJKJMJNHPIUJVJXJYZZ^]J_JaIbKcGdFeHffhJ
~320	^!I#G%G&J(I)J*I+J,f-G/I0J3F4I5J6g7J8J9F:I;J<J=H>H?H@HAIBECIDHEIFJGJH?IHJJKHLJMHNFOHPHRJSHTIUIVIXIYIZA[J]I^J_IaGbIcZdGeefFgJhH
~329	z8^
~32t	n%JBGHGRfZGdHfG
~330	X%a&i(F)H*G+H,G-C.I/G0H1I2J3D4H5I6G7H8H9B:G;H<I=F>F?G@JA[BACGDEEHFcGJH=IFJJKELGMFN^OFPHQHRHSGTGUGVFWIXFYHZ?[H]F__aCbHcFdGeGfEgIh[
~345	p-Z0Y3_HFIXOJaJ
~34^	g#J%I-c3J9G=J>J?J@IBFDJHDIIKJMJNJPIUJVJXIYZZD]JaJcHdFeHfghJ
~365	g#F*J/]=YHEMZTcWYZIgY
~400	w%H&_
~405	qAJ_b
~40^	n#cHITJZG
~44^	s3]9JBJHEZHfc
~456	q3aHHIXOJaJ
~474	n#cHITJZG
~500	n#GHYTc_I
~530	zHY
~53^	r#GHDTc
~567	r3_HDIXOJc]
~619	v4J8I<IHHNcZI
~61f	j8f9J<JBJHHNIZH_J
~626	z%_4G8K<ENH
~62c	j%H4H8G9J<fBKHHNHZHaK
~632	z8^
~65^	g#F*J/]=YHEMZTcWYZIgY
~67^	v3^HI
~680	wHENIZHfa
~700	e!J#I%d(J*J-F/J2f3H4J9F:J=I>H?I@HAIBHCIDIIEKIMINGOIPHTJUJVJXIZG]I_IaHbJcJdKfIhJ
~71^	v3YHFaJc^
~740	n#cHITJZG
~800	b!H#H%d&^(I*J+J,I-E/I2f4E6J7J9F:I<J=I>H?I@GAIBGCIDIEJFJHGIEJJKILJMHNXOHPHRKSJTIUJVIXHZA[K]I^J_IaGbJcIdJeJf_gJhH
~802	[!G#G%]&I(G)I*H+H,I-F.J/H0I1J2H3E4b5J6I7H8e9D:H;I<d=G>G?H@FA]BECHDGEIFIGHH@IGKFLIMGN^OHPIQJRISHTIUHVGWJXHYIZB[I]H^J_[aFbHcGdHeIfGgIhH
~818	k%J4e9KHINJ
~99^	z-aHHTJ
~^00	v3^>EBICJE_HCIIOZXFZI]JaD
~^01	w3YOXaK
~^0x	c!K#J&H(J-J/J3J4F8c9I<c=J@JAJBHDJH_IJKIMJN[PJSJVJZD_JaJbJ
~^10	w-ZB]HHZK
~^12	t-Z3ZIYaJ
~^20	[!H#H%I(G)I*I+I,J-E/I0I1h3G4C5j6I7H8J9E:H;J=H>H?HAIBDCHDGEJFJGIHAKZLJMDNGOHPHRGSHTIUGVFWJXHYIZA[I]H^J_IaGbFcFdHeJfDgIhI
~^30	w-bHFJJKI
~^31	e#K%I(J-I/J3J6J9G=I>J?J@HBaDIGJHAIJKJMJNHPIUJVJXJYZZ^]J_JaIbKcGdFeHffhJ
~^32	^!I#G%G&J(I)J*I+J,f-G/I0J3F4I5J6g7J8J9F:I;J<J=H>H?H@HAIBECIDHEIFJGJH?IHJJKHLJMHNFOHPHRJSHTIUIVIXIYIZA[J]I^J_IaGbIcZdGeefFgJhH
~^33	X%a&i(F)H*G+H,G-C.I/G0H1I2J3D4H5I6G7H8H9B:G;H<I=F>F?G@JA[BACGDEEHFcGJH=IFJJKELGMFN^OFPHQHRHSGTGUGVFWIXFYHZ?[H]F__aCbHcFdGeGfEgIh[
~^47	l#c3[BKHFTJ
~^50	zTZ
~^63	z8^
~^68	wHENIZHfa
~^80	[!F#F%e&^(G)I*G+G,H-C.I/G0I1I2f3C4b5J6I7G8[9B:G;H<^=F>F?G@EA]BDCGDFEIFHGHH<ICKFLHMFN]OFPFQIRHSHTGUGVFWJXFYIZA[H]F^I_[aDbHcFdGeHfFgIhF
~^aa	Z!F#C%D&J(F)G*G+H.J/H0[1^2I3E4G5I6H7G8X9B:G;H<J=F>C?ZAGBHDJEIFHIDJIKCLYMENFOFPFQZRdS]T_UGVEWIX_YYZA]E^G_EaCb]gHhI
~^ab	M!Y#@%F&I(E*D+W,I-Y/I0F1Y2G3A6F7D8F9J:F;[=[>[?ZB]DJEGFIGGH[IYJIKCMDNHPETXU^WHXCY[[^]e^C_IbGcDeHf@gEhH
~^ac	>!e#[%f&b(A)X+G,Y-B.H/Y0F1B2a3D4>5C6G7@8C9<:I;Z<C>Y@AA^B_CCDHFDGJH]JCKELZMENCPcQcS?THUGV[W>XAYCZI]?^a_]a<bAc@dGeBfGgJh^
~^ad	?#D&Z(a)j*m+B,h-C.D/=0B2B4>5C6A7d8[9@:J;D<C=C>??B@@AIB8CEDDEaFAHEI<JBK=LDM;N=O>PhQYR@SFTCUXVZXAYBZE[?]<_Da=b?c=d^eDfYgghI
~^af	M#^&I(H)G*E+W,G-J.H/_0X3@4G5H7D:A;G=^>??BA]B]D@EHFHGEI@JYKJLZNFQJR^SIT[UGWFYY[D]_^G_DcDeGf]gIhC
~^ag	K!I%H&H(C*I+a,E-[.H/B0j1J2G3C4D5F6E7E8^:C;F<H=G>C?C@]AEBaCJDEEGFFGCHEIDJZKZLDMJNIODPZQGSETIUCVCWFXZYFZY]E^IaFbDcJdFf^gEhF
~^ah	k#J-J9I>JBJHEIJK[RaTJXZZZ]Kh[
~^ai	j#I(K9Z:J@]BIGJHIIKKJM_PYUJVHWYZ^
~^aj	v8]9[VZZJ
~^ak	Y!]#D%G(G)H*I+J,Z-G.Y0I1Y3J4H6I7I8[9J:H;Y=G>I?H@FA[CHDGEIGIIFKEMINGPFQXRISJTIU[V_WHXHZI[I]I^J_IaHbIcGd^e_h_
~^al	G!F#H&F(Y+^,E/G0C1J2D3Y4I5H6B8C9a:I;B<J=??b@cAGBGCbD[ECFIGDHIIHJDKcLJMXNYOFRASETXUIVZWXZ=[]]D^b_@a@cCdDeCfCh[
~^am	[!H#E%H(Z)[*Z+I,Y-E/G3G4I6J7H9H:H=H>H?XBCCHDFG]HaIFKXLHMFNFOIPZRJSITHUYVYX[ZI[J]H^I_HaGbIcad_eJfHgYhE
~^an	D!I#D%J&I(^)B*E+J,E-J.D/A0B1C2I3Y4G6H7Z8^9_:_=H>_?Y@aAeBEE?F@GCHGIDJJKdMaNIOBPZQFR@SITGUBVEWGYHZJ]_^[_[aCcCdBeAf>h]
~^ap	N#E%Y&H(X)D*]+]-].I/F0]2G3D4D5G6J7D8G:A;Z<J=A>X?fAXBAD<EEFGGJH^IDJFLEM?NYOJSFTGVIWDXFY]ZA[_]W^D_ZaabGcCdCeFf]g[hF
~^aq	s:X@^HHU[
~^ar	U![#J%E&H(F)I*H,J-[1J2[3H4J6X7I8J9Y;a=G>G?E@DAIB[CGEJFIGJHbICKDLIMGNFO]QJTGUJVFWIXFYI^H_HaacIdEeJfXgIhF
~^as	Q!J#X%C*[+_,Z-D.J/G0I1J2I4H5J6I7G8I:J;I=_>A?CAGBDCaDEFIGHH^JIKFLaMHNEO[PFQJRHSHTEUGVFWHXGYIZH[F]G^Ga]bHcHecfFh^
~^at	N#X&I(]*E+E-B.H/D0E1J2H3G4F5H6F7G8F;G<I=^>B?J@EAFBXCCDEFGJFMIN]OEPZR[SXT[VIXcZ^]C_EaZcCdGgHh_
~^au	G!D#I%]&G(b)a*G,e-D.I/J0C1X2F3Y5H6D7G8G9D:G<G=I>Z?^@HACBBC[D[FDH^I?JGK@M>OAP@RBSDUaVaWHXZZ?[I][^B_EacbAcXdEeEfChG
~^av	U!b#C%E(D)G*I+G,H-E0H2I3Z4D5I6H<I?^@BAGBJCXEIFHGHH_IGJHKbLHMDNDOZPXQJRJTGU[VXWHXJYHZH[E]b^E_FaXcIdGeHgH
~^aw	c#J%J(I)Z/J3H9Y:J>G?Z@_CHIHJJKELKMIOJTJUYVIZH]b^YaDbIcKfKgJhH
~^ay	n9Y@]BJDJHJIJZY]]fZ
~^az	j!Y-Y/W9J:Z@HHJIIKIN^UYVZZGbXgZ
~^ba	J!a%C&G(@)D*C+I,G-Y.E/F1D2E3E5F6a7C9I:J;E<F=[>G?X@GAGBHCbD?EEF^GFHdJHK_LCM?N@OXP_Q]SCTFUGVEWEXHZE[_]Z^B_FaDbZcFd]eHg^h@
~^be	B#C%X(X)^*[+C-^.C/B0G1C3J5^7B8H;c<K=H?]AIBYCZDXEIFFGJHCIXJDMKNZOHPXQXSDTDUDX_YGZB[A]d^F_XaIdZeFfCh[
~^bi	Y!H%F&J(I)I+I,I-[.X/X0I1Z2J4I6I7H8J9^:G;J=G>Y?X@JAIBZCFDEEZFJGIH^JJLINEOEPIRISIUGVFWIXEYJ[E]E^H_Hb]cGdEeJf[gZha
~^bl	I!D#g%A*E+B,Y-b.b/@0D1C2E3D4I5E6H7A8I9=:A;G<F=A>F?FACB9CJEFFEGDHXI?JaM=NGODPBRASGTiUAV@WFXeYDZ][I]J_AaZbdc[dFfFgBhJ
~^bo	T!G#C&I(c)E+E,G.H/J3F4^5G6I8b9[:Z;X<H=J>[?]@CAcCID@EGFFGFHYI^JGKGLFMANEO[QHRESEVAXB[C]C^Fa@cCdBeFfFgGhI
~^br	N!B#F&I(I)D*X+G-].^0E1H2Z3^6D7D8E9B:C=H>E?H@JADBBCYEFHXIFK?LEMFN]OBPBSDTJVYXBY^ZX[H]a^D_Ia]bcccdAeJfYgDhG
~^bu	V!C#Y%F(b)H*H+H,I.J0I1c2J3H4G5J7H8H9b:D;I<J=a>Z?^@CAHBEDDEJFIGYH]IIJHKFLIMDNEOEPZQJRHSGTGUGWIXE[J]F^Y_GaFbYcGdEeGgJ
~^by	]!I#D%I(G)J*H+I,J-F/Y0J1Z3G4J6J7I8J9D;J=H?Z@eAJB[CHDFEJFKGJHDIDJKKZL^NFOGPWRJSJTEUHVFWYXGYJZY[Y]Z^]_HaFbGcHdHeJfIh]
~^ca	?!D%D&D*I+C,F-E.@/B0J1B2[5E6[7J9A:H<F=H>c?_@^AFCBEDF_HYIcJ?KALJM[NEOIPFQ[R?SZT@UBVAWAX<Z[]c^]a_cZd[e[fFgI
~^ce	S!F#]%G&J(I)F*E+G,H-D.J0I1I2J3^4G5J6H7F8I9D:G;I<J=F?D@XAHBZCZD]EHFIH_JHKZLHM[NFO^PJQJRGSYTFVCWHXDYHZ>[H]Z^H_FaXbFc[dDeIfEghhD
~^ch	@!@#B%<&E)A*I+F,A-C/b0D1B2a3G4B6^7B8I9Y;B=>>I?[@cACBaC[DAEGFaG?I[J]KILeMcO?QGRASBTCV?WAXAYGZX[a]J^e_EbAcHdFeFf=ha
~^ci	Z!G#a%G*H+I,I-a._0J1J2J4H5J6]7I8J9[;I<X=F>C?F@CAGCFDFEJFIGJI^JJKDLIMZNGOZPHQJRHSHTGUFVFWJXdYZZ@[I]D^I_HbGcDdIeIgJhF
~^cl	E!H#D%E&F(Y)A*A+I-C.C/e0f1X2F3>4A5D6c8B9B;D<E=@>G?=@AA^B[C>DYECFCGEHJIBK@LHMYNAODP[Q[RaSJTcUBV>WJX@YXZG[D]a^H_fbdeDfBg]hK
~^cm	q)[H]LJRYZJg]
~^co	6#B%G&D(A)@*@+G-[.h/?0C1d2b3Y4W5[6Y7:8a9>:[;@<^=B>[?C@>A^B]DCEcGZHcIbJHK?LAMDOYP@QJRaS>T@UGVGW[XY[E^B_Jadb?c_dDf_g;hD
~^cr	T!F#^(A)G*X+H,Z/F0Z1I3F4X6^7E8]9G:F;J=E>F?XAHBACGDFEIFHHaIGJIKELHMENfOHPERGTHUFVEW_XHYXZ@[H]H^Y_HaGb[cFdEeXgG
~^ct	g@HBJKJMZ^JbYhc
~^cu	O!^#[%[&J(F)Z+J,J-[.J/F0H1J2Z4G5I6G7H8H9D;G<I=F>B?D@HBICCEGFIGXH_I]JYKYMDPZRHUCV]WFYIZH]GaBbFcEdGeGfDgGhe
~^cy	k-I/_2Y3X9J=I>I@IBJCIDJHCI_KYMJNJO[THXIZI_Ja]
~^cz	c#G%I(H)J*X+I,I-F.J/I0J3G4I6I7I8I9^:H;I=G>F?GAIBECXDFEJFZGIH?I_LJOGQJRaSITXUHV^WJXJYIZ^[H]G^J_Ia]bIdEeJfGgI
~^da	K!^%D&G(G)G*E+B.I/E1D2F3d4C5F6C8F;I<G=?>a@ZAHBHCGDgEEGYHZJDM[N?OGPFQFRaSIUGVGWGYCZ?[AaGbJccdFeFfG
~^dc	z-^HGKI
~^de	@!b#G%d&[(_)G*F,=-F/E0?1D2H3?4C5D6g7@9A:B;[<F=E>J?@@]AXBIDBEEFJG^H_IaK^LHMENIOCP_QYTDUZV@WeXZYIZB[Z]Z^X_Za>bZcBdGe=gBhA
~^di	C!f%I&c(]+A,C.G/Y0A1e2C3a4Y5C6_:_<G=?>J?C@FABC>D@E@GEI]JJK_LBMDN^OcPBQISDTGU^VCX>YHZ?[E^D_Xc?dYeFfJhI
~^dl	s*W2^9J@JBHCJHHI_J[NYZGaK
~^dn	w@^
~^do	A!Y#D%^&J(=)<+F,?-C.D0C1D2E3C4i5a6?7e8g9E:C<B=G>F?BAaC@DDEBFEGEHdJ^LFMCN[OXPcQERDSbT_U?V<W@XIYE[C^?_FaHbJcCd=e>fIgZhF
~^dr	W!G#_%]([*G+F,G/H0J2J4Y5J6I7H8Z9D:G;I<J>^?F@IAHCYEIFIGYHIIYJ[KDLHMDNEODPIR^SXTFUGYIZF[H]Z_Ha^cXdGeIgHhF
~^du	X!Z&I(G+H,I-C.K/W0I1I2J5J6I7H8I9E:G;J=F>E?GAeBHCZDIEIFIHGJIK_LHMZNFRHSHTbUHVFWIX]ZH[H]]^H_GcJdFeHfHgIhG
~^dw	g!J#J(J)J*c+J-J9H?I@XA[BHC[DGHJIZKYNJO[VIXKZE[ZaJ
~^dy	r(Y>J@^HXIJZIa]
~^dz	Y!G%E)H*H+H,H-E/H0H1I2J3E4G5J6H7G8I9_:Z;b<J=E@_AIB^CFEHFHGHJIKCOGQISGTGX]YJ[F]X^G_GbEcFdGeHf]gHhE
~^ea	[!Z#]%Y(I-_/J3I8I9I:J>I?I@[AZBFCJGJHGIZKbMINXTJVKXJZC^JaIbJcJfZ
~^ec	a!X#H(H*J,X-H3H4X7J8Y9Y:H=G>]?G@YAJBFCIDHEJFZGJHDIGLJMENHOJSIVFWIXJZY]H_IaGb_cId[eYh[
~^ed	f*X-J.[9I=Y>K?K@JBJCHHdIJNJPIVIZF
~^ee	k-J9J:I>H@HBHCZD^F[GZIHKbNJOJUJVJWKZEaIdJh]
~^ef	e!Z#[%I-H/J1J3H9[:J=J>I?J@IAJBZCJDIGJIIKJLXMINIOJPJQJR]UJVJZE[J]Z^J_YaHbJcJdJf]gZhX
~^eg	r-JHIKJLJN^ZF^bhJ
~^ei	P!J#X%D&Z(H)E+G,Z-F0G1H2I3Y5I6K7J9H:a<I=A?H@YAJB?C[E^FJHYIEK]LFOZPIS[TFUJVHWIXaYG[D]Y^__FaHbDcEdYeIfCgF
~^ek	o+Z>]@YDGHHZH[Z]JaHbb
~^el	Y#G%H&Z(G*H-]/I0I1J4H5J6I8J9I:Y;J=G>E?c@XAIBYCDDaEJFIGHHGIZJIKKLIMFNYOGP]QJRJSGTHUCV_WIXFYJZX[H]F^H_JbGdEeJfFgIhX
~^em	K!H#C%D&G(B)E*_+H,F-C.H/G0G1G2G3a4b5G6C7E9A:a;F<G=C>c?c@GAEBGC]DeEGHYI@JEK@LDM[OHPHQGRFSETFVCWGXGYEZD[E]A^H_DadbIcDeEfDgYhB
~^en	?!^#A%>&D(B*B+F,H-^.H/h0H1X2B4H5C6^7b9<:<;F<]=Z><?DB^EDFBG?HDIJKDL@MKNEObPGQGRISdTfVYWCX@ZC[X^A_ZbGc[dGeaf]gBh[
~^eq	t#]@HHZXJZIgWh[
~^er	G!]#[%E&b(D)C*D+H,].G1D2H5F6J7A8[9C:A;b<F=J><?]AGBZCWDGE]FEGEHYIGJGKGMBNIOXPARFScTDUAVCWGXIYIZb[C]@^IaCbCcHd@e^fYgBha
~^es	L!]#^&H*D/E0E1F2F3^5H6D7D8J9J<G?Y@XADBFC@D=EFFXG]HEIXJFKaLHMANHOXQJRGTCU_VZXZZI]A^X_[aXbGdXeJf^gJhZ
~^et	e%J(J*[0_3H9Z=J>G?I@IBICaDIHAIGKYMINIOIRYUZVJXHZY[K]IcJdIeXfXhI
~^eu	s:YBJS^UIZH
~^ev	M!X#[%X&_(F*H+Y.H/C0F1F2G3E4E5G7J8F9Z:D;F<H=C>I?GAEBaCCEGFEGIH]I@NbODPZQHRES_TFXCYJZX[E]H_EaGbEdEeZf[gEhY
~^ex	H#A%@&[(A*]+F,C-G.I/C0E1E2^3]4I5I6E7D8G9?:c<G=[>J??@=B@C]D>EEFZG_HfIFK]LgMBNHOXPERDSDTFUDVGYE[E][^B_aaFbBcDd?fHgCh_
~^fa	D!H(H)Z*I+C,W-[.H/Z0X1J2D3]4Z5^7H9>:D;[>A?<@FAJBADJEHFdGJH]KaLAMDNEOJP_Q[SBTDUDW@Ze[C]=_Da:bJeZfDg?hZ
~^fe	M#[%Y&[(B)C*H+E,d-A.H/K0H1F2H3a4C5I6I7j9F=Y>W?B@DADCID@FFGDHGIHJFK@LDMANHOFP@QHRESGTDU_XAYGZX]_^C_@a?bZe_gD
~^fi	F!F#X%>&F(I)E*I+J,B-B.H/I0C1C2^3X5B6A7G8^9B;C=H>_?c@HAFBcCJD^ECFAG_IAJhK;NZPCQDRES>TDV;XCYJZ?]b^G_caXbHccdAeCfCg?hb
~^fj	zHJI[Q]
~^fl	^!H#H%J(G)Z*I+J/H3G7I8[9G:H;J=I>D?I@FAaBICHDGGJH^IGJJKEL[MFNGOHPJRJSKTYU[V]X[[J]H^[aCb_cIdIfHgYhH
~^fo	D#^%=(F)G*F+J.E/@0B2H3e4[5C6@7[8f:[;@<D=C>I?JAdBECCEIFYHHIIJ@KILcMFO=PGQGRFS^TGUFV?WDX^YB[[]H^H_^aHbEcCdFeHfCgGhc
~^fr	H!Y#A%@&X(@)Z*E,G-Z.F/A0F1[2F3J4Y5H8H9I:Z;_<F=d>H@XACBCCGEDFDGZIFJbKdM@NFOJP]QHRHTaUEV]YFZA]?^ZaDcZdEeCfBgH
~^fu	S!D#]%D&J*H+F,G-X.Y/F0G1H2I3B4X5Z6G7F8G:F;H<I>E?C@JAGBfCDDBEGFHJGK@LFMYNGOYPYQIRGSFTIUeV^WFX^Z[[D]C^E_FaAcEdDeFf_gHhC
~^fy	w9JCID^HEI_aH
~^ga	S!C#^%[(F)E*_,J.H1X3D4E5X6G7E8F9A:f;G<H>X?B@]AFBBC^D]EGFFGFIBJGK^MbNBO@PFQHSFTCUXVBWGXZY[ZF[D]J^D_EaXbCcEdCeGfCgZh]
~^ge	E!G#_%X&G)]*J+Y,]-].I0C1I3D4I6B7J:X;H<C=C>_AGE?HAIZJCLJMYOFP]QERESJTGUJVIWXZB]_^^a_bHdXe?h>
~^gi	U#D%G([+I-[.J/J0H1I2X3C4G5J6H7F9X:I;H<I>B?D@aDJEHFII@JHKBLHNXOEPGQJRYSHTEVCXYYH]baCcGdFeIf_g_hX
~^gl	X!I#I%H(d)_*Y+I,f-Y/K3G4J6J7I:J=I>I?GBECIEJIHKYLJMHNHOJPETKUGVEWJXIZY[J]I^I_JaHbIcJdCeHfIgHhH
~^gm	b(J0c9I:g?J@IBIDHIIKIMINJOJVIZBaH
~^go	R!G#G%E&J(D)D*E+G,H-E.I0I1H2H3I4I5I6H7_8H9e:a;H<I=X>]?_AGBZCKDHFHGGHDJGK]MDNGODRYSFTEUBWGX_[Y]H^FaXcFdFeHgGhH
~^gr	J#F%B&H(d)F*B,C-?.J/I0H1D2F3F4C5F6D7C8C9d;C<F=>>C?@@HABBIC@D=EHFDG[HcI[JCKGLIM?NJOBPjQFRDSBTCU?VnWCX?YIZ7[B]?_?a>b@cAdBfHgbh@
~^gu	S#Y%G(D)H*G-b/Y0I1J2J3X4H5K6H8H9Y:h;I<J=E>D?F@HBBCFDDEIFHGHH^JHKGLHNEP[QJSHTZUGWJXFYIZA[H]F^H_XaEbGdCeafGgHhE
~^ha	A!B(E)J+C,D-Z.F/Z0F1@4B5Y6E8@9^:F;J<E=Y>bADBEC^D^EZFFG_K]MbP>R?SETAU]VXWAXFY^ZX]^^Y_>bHc>d_eHfEgC
~^he	I!I%A&G(_)F+B,C.F/G0J1E2F3F4C5F6D7F8D9_;d<G=H>K@_AGBaCEEIGEHZIJKFLJMGNBOYPDQFS[U]VJW]XXYF[D]?^A_GaYbDcFdXeCfbgZhI
~^hi	Q!I#G%F(D*H+F,H-I.I/E0I1I2I3J4I5g6H7F8Y9];H<I=E>W@]AZBGD_EHFHGGHEI=J]K]LGMDNeQIRISFVFWFXEYHZC[F_YaCcFeIgFhE
~^ho	M!B%C&H(E)b+F,F.F/B0F1E2G3I4I5Z6F7G9^:c;E<G=B?B@fAJBDCBDFEYFFGGH[IFJYKBLHMYNAOBP^QGReSGTAUBV@WFXfZD[E]B^H_AaXcFdCeGhK
~^ht	z+XHIc^
~^hu	i%J-I9Z>[?JCIDIGIHDIYKIM[OJZE[KaIf]hb
~^hy	i-J9HBJH^IJKKZG_Hb_da
~^ic	t!X([/H6JBIH]MIVIZJg[
~^id	Y!G#G%H(E)F*H+H,Y-B/F0J1J3F4I6I7f8J9D:E;I=YA^CJD]EKFJGIHYIXJILHMFNJOHPHQXRJSGT^UFVFWIX]YJZ[[H]F^G_EaCcIdHeJfHgIhE
~^ie	i-]3J>I?J@bBICZDXHFIHKDMJNJOJU]VJXJZD][aHfZ
~^ig	_!I#Y%I(G)G*[+I,K-G/K3Z4J5]7I9G=I>F?I@_AKBaCHDYH>IGK[LbMGNHO[RJSJUIVHWIXYZ?[H]Y^G_JaGbHcJdIfZ
~^ih	h-I3Z9K>H@IBJE^HFI[K^OHaHh[
~^ik	vLZZJ^^dZ
~^im	U!J#F(G)H,H-C/H0I1H2J4[5I6X7X8I9E;I<J=F>Y?C@_A]BFCEF[GGH^JHKXLIMDRISHT[UFVIWHXZYIZA]E^X_YaDbbc^dFfEgG
~^in	>!I#=&E(X)B*F+],H-E.E/C0c1C2?3c4Y5@7?8D9=:c;b<Z>G@EA>BHCYDdFBH_IYJILGMEPARHSXUIVZYCZE]Z^A_EbacbdGeHfGgHh]
~^ir	p.W4YHJZ]cY
~^is	_!J(G)J-I/I9I:J>Y?H@HB_CKIHOJPISJTJUJVJZ_]J^I_YaIbJc^fJhY
~^it	n9]@JBXHJK]T[ZI
~^ja	^#I%I(X)J+]-_/I0K3F4J7J:I=H?G@EAKBECHDZEKGJH_IXKcLZMGNGOXPHRJTIUJVHWYXHZJ[I]H^J_JaXbXcIfJgHhH
~^je	R!X&I*Z+C,[-X.H0F1G2H3A4E5I6F7Y8Y:X;H<H=F>H?_@[AXBXCaDHEEGXHFI]JGNYQGRISETEVXXZYGZW[D]B^H_EbEcDdXeFfDgJhY
~^ji	w#GH_ZG
~^jo	]!H#G%I*J+Y,J-G/J1X3H6J7I8_9J:H=H>[?H@ZAHCHFHG^H_IGJJKXNIOJPGRJTJUJV[X]YKZE[J]X_EaGb[cIdGeJfZhI
~^ju	V!H%Z&Z(G)I*I,J-Z.J/G0Y1J2K5J6I7H8X9a;J=H>H?H@^AIBXC^DDEJFJGIH?IGJIKJM]NGRISITHUHVDYJ[a^Ia[cHdEeIfXgIhH
~^ka	V!^#F%F+H,G-C.Z/F0H1I2J3b5J7[8I9C:];H<J>c?^AXCDDDFIGGHHICJIKBLFM[PGQJRJSGWHXJ]D_[aBcGeHhH
~^ke	J!A#^&G)I*H,F0Y2E3C4G5I6e7[8G9I:I;G<F=[>G?H@aADBBCEDaEEFEGZHYIEJEKZLXNZOCPJQGRFTXVEW_YXZA]D_CaXbFcIhY
~^ki	a!I#W%J(H*J+J-Z.I/J3X4J6K7J9J:I>F?_@CAJBDCHFJG]HYIFJJKYLIMZNYOHPJRJTYUIVHX^Y[[I]D_IaGbJdHeJfJgJhH
~^kl	[!G#F(E)H*H+F,I-F.J/H0I1J2X3G4H5J6c7H8I9X:a;I<K=E>D?I@BAIBZEIFJGIHAIZJJKDLIMENDO[PHRcSHTHVEWYXFYH[G]^^H_Ha]bdcGdGeIfDgH
~^kn	X!I#H%G&](d)J*I+I,J-b/J0J3G4J6J8K9G:];J=H>H?F@HCHGIHDIBJZLGM^OHPIRJTJUHVFWJXI[b]G^H_HcIdIeKfIgHhZ
~^ko	G!c#]%X&F)]*@+X,H-?.E/?1B2_3J4Z7?8H9D:[<C=?>^?F@=A_BZC_DZEZFXJFKEL[MDN@P^QFR@SHTXU>VaXJYB]B_HadbFdAeZf?gChD
~^kr	[#F%E(I)G*a,Y-F.J/H0I1J2J3Z4H5J7H8H9C:G;Z<X=H@HAHBDC_DBEIFYGHHJIaJIKCMFN_PFQJRHSGTHUGVEWGXEYHZ[[H]E_GbYcGdHebfEgHhG
~^kt	m@YC[HHOZQWVY^[
~^ku	c!J%I(G*J,K-F/J4J7I8[:^=I>H?[@WAJBZCHDGH]I]LIMGNGOJP_RJSXTXUIXIZE[I]H^H_JcJdHfHgKhG
~^kv	r#]HJMJ_^gZ
~^kw	o%Z4Y>_BZD]HHZGaJ
~^la	G!G#_%E&F(B*@+C,B-Y.G/G0F1C2c3a4H5X6G7E8]9@:A;C=[>a??@YAGCADCEHFBGGHYIaJAK[LIMaNAOJPAQIRYT_UIV@WFYH]c^?bed@fEgCh>
~^ld	X!H#H%H(I)J*J+J,J-G/I0J1I2I3G5f6I7J8H9G:I;J<k=I>I?J@HAIBGCHDHFJGIHJIHJHKILIMGNHOJPJQJRITIUHVIWKXIYHZG[J]I^J_CaHbIcCdGeIfFgJhI
~^le	L!]#B%B&H(G)C*I+D,E-c.D/a0F1F2Z3a4Y5^6E7F8J9>:J<G=B>_??AXB@CGDHEFFYG^H^IjLEN^ODQGTBUCVCWFXAZ;[D]]^H_CaDbDcDdEeIfDgJ
~^li	E!F#>%>(>)G*@+G,B-e.G/F0J1F2F3J5C6B7I8B9@:D;C<D=o>b?^@FAEBHCDDAEBFIG[HbI[L@MDN@O?PBQaRFSDTYUJVGWAX_YBZ9]=^E_XaJbhdAeFgHh>
~^ll	d!J#J(I+K/J3Y9Y:J=I>a?Z@HBXCHDHI[KHMINJOHQXTKVHXFZF]IaafJhJ
~^lo	>#j%X&C(@)A*<+E,H-B.C/[1B2b384I5D6a7_8>9@:F;@<B=B>I?C@BAXBDC;DCEbFAGCH^IaJEK>L[MHNbO>PFQCRFS=ThUFV;WBX=Y?Z][E]D^[_ca9bhcZd]eFfIgXhK
~^ls	tHIJ_
~^lu	b!J%I(G*J+Y-G/I0K2Z3I4J6J9a:I;J=Y>[?H@XAJBZDFF[GJHCI^KILIMGOHPJRJSYTHUIVGXG[I]a^I_JaFbHcJdJfHhG
~^ly	v/^B^
~^m3	l#F/[HIMXTagY
~^ma	C!]#c%Z&E(X*H,E-_.G/G0C1B2Z3]4B5E7Z8I9H:H;Z<G=Z>]@]A_BFCJDHEBGFJYKILYMHNFO_PBSCU@VCWFXeYZZ?[Z]>^Y_IaBbCd]eFfJgAhG
~^me	B!D#H%@(B*c+_,?-D.J/D0A1G3<4>5D6A7A8G9^:?;@<D=G>c?gAcBFCgD]FZGCH]IXJBKZL>M?NHQCRYSETBU@VbWDXD[F]a^F_Gafb?c?dAeAfDg@hF
~^mg	k)Y7Z9IBJHHgb
~^mi	@!^&D(F)D*J+A-F.D0A2@3E4E6I7Y8@9Y:?<B=I>D?C@eBFEJG>HBIhJGL?MfN9OaQBRfSdTYU@V_WIX>Y@[Y]]^<_Yb=eCfGg[hI
~^mn	p#_DZO[VZZI
~^mo	F!H#^%?&E(E)B*G+Y,A-]0[2C3J4D5B6Z7I9]:F;A<D=X@eAXB[C^DGEEFHGIHZIYK]LCNHPIQGRFTEUIVXWBX^YI[I]HaJb@cBdAeAfJgX
~^ms	V!G#F%e(A)Z*I+I,I-G.J/H0I1J2f3F4I5J6I7I8I9F:G;e<K=G>G?G@FAIBDCGDFEIFIGHHAIBJHKELHMGNGOHPIQeRISITHUEVDWIXGYHZA[G]H^G_HaFbGcHdEeHfGgchG
~^mu	N!G&J(D)F*b+F-_.J/E0H1H4J5X6G7I9]:Z;H<I=D>I?H@[A_BDCJDJEZFGGGHZIaK[L_NJPEQIRGTGUCVFWFXXYEZ?_Ea]bGcDdFeGfDgJ
~^my	d!J(G)Y-H7J9[:J>J?]@HDGH[IIKGMJNDTHV_XKZA[]]J^KbJhb
~^na	L%A&G(@*G+D,D-e.^/E0D1J3F5F6E7E:Y;C<F=H>B??@GAJBFCYD[EJFfGBHIIfJDKGLbNJODPBQJUJVEWDZG[B]^^A_ZaJbadHeEfDgDhF
~^ne	E!J#C%[&F(H)@*H+B,G-D/X0C2C3E4I6B7E:@;C=]>I?H@bAABHCaDaFCGCH]I_JGKGL_NZOHP_Q]RBTBX?Z[[X]F^B_BbEcZdbfJg]h@
~^nf	lHFJdZJ
~^ni	B!A#?%H&I+X-A.D/J1I2E4]5I6Y7E8G9];X<D?[A@B;D^FFGJHAIXJ@LZMZPHQIRGSXU_V_WIX?Z]^I_[aabDcHdJeFf_h^
~^no	E!E#B%=(>)b*B,@0H3A4?5H6A7E8]9d;H<C>E?F@aA>B^CJDdEBFGGJI[KHLZMdN^OCPCQCRGSATIUcV:XDYAZ[[H]J^A_^abbYcFdHeAf@gGh@
~^nu	D!?#B%@&F(>)I*B+^,C-D.E/[0Y1I2D3m4A5E6I7C9::E;C<E=>>h?<@DAHBICAD]EBFCGBHDI[JHKAM[NDOmPJQERBSATJUAV=XZYDZ>[F^B_GaabDcDdBeCf?hI
~^ny	h!J#H%I(H*J+J-F/Z0J3I6_7I8Z9_:Y=I>H?Y@bBECHDZHHIFKXLIMFNFOIPJTIUIVIXIZI[X]Z^G_JaIbIdFeHfIgJhE
~^o3	o/W=YHGMYT]WZ
~^ob	O!]%C&I(D)F*I+D,[-a/C0E2G3F4D5H6F7H8E9^:D;d<H=D>A?D@@AdB?CEDIEGFJGbHHI?JHK@LXMHNDODPIQHRESGTJUDVBWHXCYFZ>[]^Z_iaDb_cCdBeFfBgIh_
~^oc	f)^*I-Z3J9H=Z@HBHHEKGLZOJSJTIVYXJZbaJb[eXhJ
~^od	X!G#[%^(E)G-[/Y1Y5I6^7I8I9[:J;Y<J=F>]?FAHCEDGEGFHHAIDKHLGN]OXP^RHSHUGVEWIYH[Z]E^GbEcIeHfDgGhG
~^of	P!F#E%G&J(C)I*]+F,G-E.I/Z1E2I5I6H7G8H:F<H>X?f@EAGBCDDEGFHH^IBJGLGMbNDOCPEQIRHSHTeVHWIX[YHZC]C^F_EaBbHcFdGeHfGgdhE
~^og	g!J#J%K-J/K3I9H:J>I?J@_AZBHCJDJGXHHIHKHMJNJOZQ[RYVIXaZF]J__aHbJ
~^oh	g/J3_>X?J@KBJEZHHKJLZMYPJZF[__XdZ
~^ok	e&Z7d=ZBIHFVJZEbZ
~^ol	j1a3J@ZBIIHKHZ[bXhG
~^om	n#J9JDZEZHDLYTJUIZI][c_dXg[
~^on	B!Y#@&I(G)Y*D+F,_->.D/d0[1J2B4H5I6b7Y8E9G:A;H<J>A?[@IBFC^D=EeFGGEHDIHJFKYL@MIN_OGPWQERES?TaU?VBW@XBYIZ@[b]C^G__aBbCccd^e]fXgahE
~^oo	w3]HIZGa[
~^op	K#G%G&I(e)D*[+G-@.G0E2G3D4C5G7C9A:E;E<Z=A>]?d@GAKBJCaDCEEFFGDI?JEK?MENAOEPdQGRISDTXUHVDWGXHYEZH[f]D^d_Ea_bYcJgChB
~^or	K!B#B%B&J(@)G*C+F,F.I/E0G1H2H3D4F5H6G8G9D:e;G=]>B?H@ABBCCDCEeFcG_H^I?JGKDLEMINbPYQHSETFUcV=WgXCYHZ9[E]B^E_XbCcad^eFfBgEhF
~^os	m-I3J9I:]>J@YBICJGXHHKaMJNKO[VJXZZFaJeYhJ
~^ot	X!G([)J+H-Y/G0J3G4I6J7J8J:^;I=F>I@^AIBGEJF[GZHYIJKELJMGNGOHPESYTHUEVZWHXWZJ[[]G^I_IbJcIdHeJgIhG
~^ou	P!J&K(Y)G*I,H-C.I/F0H1Z2H3C4G5J6H9B:^;I<I=E>_?C@[AGBaCJEHFHIBJYLGMeNDODPFQIRGS]UEWHXEY]ZG]D^G_FaDbHccdEeGfCgXh_
~^ov	]![#Y%G(F)H+G,I-Y/B0I2a3D4H6[7X8X9X:H;c<[=G?H@ZCFDYEJFJGIIDKDMENGPXRHSaTCUHVHXGYIZA[I]H^H_FaDbHcGdIeJfYgHhH
~^ow	t#J(]@YHGPJVG^]
~^pa	3!=#I&J(Z)C*H,G-a._/J0G1D2]4?5D7Z8C9?:[;H=A>G?X@IADDIEEFHHaIaJ]KcLIM^NZOCP=QARAS^TBVFWHXFYEZc[]]X_AaBd[fHh]
~^pe	G!F#<%e&G(a*]+D,C-].H0H1D2D3B4H5E6C7B8Y9^:F;b<G=G>c?Y@JAWB9FHJBKBLJMZNAPcQFRCSETEUGV_WBXbYGZD[]]I^]_Ga=bDcBd[eCf?gC
~^pg	z0aHDZJ
~^ph	G!F%E&H(A)D*_+[,F-F.G/C0G1G2H3c4F5H6I7E8G9@:C;G<H=C>g?Z@BAEC[D_EFFFG[HbIDJFK@LENBOaPDQHRFSFTHVBWGXGYGZE[C]X^E_DadcEdEeGfEhF
~^pi	U!F%G(D)F*^,H-G0J1J2I3C4H5J6I7b8I9X:I;J<J=J?HAHCaEIFIGHH^IcJJKFL]NDOEPEQJRHSGTFUEV_WHXYYIZE[F]F^G_GaFcGdFeIgGh]
~^pl	N!F#Y%I&I(D)Z*H,G-W/E0H1G2X3Z4F5I6G7E8G9a:D;H<I=c@BCJDAEJFZGEHbJHKHLFMDNDOCPEQIRFTHUDVBWHX]Z^[G]C^F_FcZf[gHhE
~^po	@!I#X%B&D(G)E*a+@,E-I.I/F0E1I2I4H5]6B7A8I9X:];F<I=C>F?]@]AHCID^EIF@GGHaICJZLDMaNeOGPCQFR>SHTHUHV^WgY@ZA[H^G_FbGcYdBeDf;gehB
~^pr	>!G#C%F&B(Z)H*]+[,D-a1Y2@4^5D6]8C9D:C<C=d>Y?bA=BKC^DJEZFIG;HEI?JZKILZMBN]OGPaQCRBTFU>V>W>XcYd[<]_^[aXb_ccd>eBf9gHh^
~^pu	S!J#F%E&J(_+E,F-H.J/E0H1H3_5I7E8[:I;H<J=J>I?J@ZAGBXGIHHI_JGLENCOCQIRGSFTDV[WFX^YIZI]Z^Zb[fHg[hC
~^pw	d#J%b(I9KHDJ]KKL]ZJaJg^
~^py	r*[9H?^@JLYX[ZJh[
~^qu	N!F%C&I(C)E*a,F-?.I1F2G3C5H6F7F9E:B;F<G=D>]?e@bAEBFDIEFI]KaLJMYNJOZPGQYRYSETHUJVJWFX[YGZY[J^E_IaEbCcBdDeFfIgGha
~^qw	n-g3I9J@IHFIFKJNJXJZGaI
~^ra	V!D#d%e&J)G*F+],H-Y.I/F0I1H2I3[4F5I6G7F:D;G<I=E>>?D@^AFBGC]DFEYFHGGHcIFJHKCLEMAOAPHQIRGSGTEUEVCWHXaYGZC[K][b[cBdFeGgF
~^re	3!H#?%]&G(_*B+e,?-C.E/]0Z2=3?4E6I7F8G9X:D;C<J=Z>X@CAAB^C]DaEIF[GEHWJ]KaLBNXO]Q_R]S_T;VZWaYJZb[A^>_HdCeDhD
~^ri	M#H%d&I(W)C*I+H,G-C.I0[3I4D5J6X7F9b:H;[<H=F>G?C@YADBZDJEZFJGDHGIFKXLGMBN_O[P]QGSJTIUJV>WZYF]J_CabbDcDdCeFfFgCh[
~^ro	O!C#C%E&I(g)h*c+E,E-J.H/F0G1G4D5G7D8G9[:E;F<H=C>c?@@>AFBAC@DCEFFFGDHfIGJFKcLGM@NCPBQHSETDUCVDWFXBYGZF[D]B^C_DaBbCcJdCeGgDh^
~^ru	Q!H#C%A&Z(Z+G-C.J/Y1Z2I3[4I7F:D;H?C@GDCEGFXGcIXJ_KDLFMCNcOFPJR]SFUDVBWGXEYYZD[F]EaDbEcZdGfagEhE
~^sa	B!E(F)E*F+H,?-Y/^0A2H3]4@5G6F8A9D:I;B<F=W>:@YAbBBCYDGGCI^KcLHM=N_OaPEQbR@THUZV]X_YIZb[C]B^HaBbJeFfBgFh^
~^sb	f#W%J-I3J4Y9I>JBXCJDKEYIJKHMIPKRYTYVJX^ZF[[aJdJha
~^sc	J!F#D%F)H*F+_,D.I/B0F1E2F3J4D5G7F8J:B;E<I>]@HAGB>CEDFEDFZGdH_ICJCKaL[MHNYOXPJQIRFSDTBU^WEX@Yb^@aHbdcGdIeIfYgZhF
~^sd	t(JPb
~^se	;!>%B(@)[*],G-X.D/B1H2[3A4a5a6b7J9X:>;C<Z=>>??[@JACBZCbEFF?GHJDKHLEMJNFO=PJRbS[TAU^VYWDX@YeZ@[X]c_GaGb>cbfbgDhI
~^sf	t,Z3_7ZHH
~^sh	L#a%D&I(C)E*Y+a,G-A/[0G1H3C4F5H6G7[8F9C:[;H<E=D>J?[@EAIB>DEEHFHGEHcI[KJNHPDQISXWHYGZH[Y]]^__[b_cCdJeGfJgEhD
~^si	D#B&E(<)]*F+_-]/Z0F1H2D3@6H7]9I:F;H<c=C>G@?CED[EBF]H_IeJEK_LYM]NEOEPFQESZT^UHVBWAXJYXZC^F_FaHbHcZeCfZgFhC
~^sj	m!]#H(G)_-J3J9I=J>I@JBXDJHFIHKINKUcV]XJZD[J]JaJbJhJ
~^sk	X!E%J&J(D)F*E,G-C.H/G1Y2I5I6G7G8b9A:E;G<I=Y>Y?E@AAZBACHD^EIFHGZH^IHJHLGNDOYP[QIRYSGTFVHWYXC[[]C^Fa]bCcIdJeGgZ
~^sl	]![#X%G(X)J*I+I,I-^/D0I1J2J3I4I6]7I8I9A:I;J=Z>]@EAHCIDGEJFaGIH]IYJJKELIMENEOEPHQJSIT]UIVGZA[I]Y^I_GaEbHdEeZfXgIhX
~^sm	^!J#G%J(J+K,J-G/I3E4K7J9E:J>^?I@FCJDHGKHYIXKGLIMHNIOERJTaVJXH[I]Z^J_Ja[bccJdJfHhH
~^sn	g!I#H%J&J(I)J*J6X9[:J=I>^?H@HBECIDHFYHJIIKIMINIOJPJRbSKUIVGXHZ^[J]H_JaHb[cKfIhJ
~^so	H!G#[&G*E+D,H-a.J/C0C1Y2D3Y4E5F7E8I9a=D>D?Y@_A^B^CbDJE_FYGIHDIXJFLBM@ODQERCSATJU^VZWIXGYHZ]]DaEbXcCdEeDfIgIh?
~^sp	P%G(B)J*D+D,E-Y.X0E1F2G3^4B5F6D7C8E9H:B;I=A?J@HADBDCEDDEYFXGEIbJ_KFLIM?N_OJPBQGRJSDTdUXVGWEY]Za[C^J_YaabYcDd[eDfBgGhA
~^sr	tBZEZHIc_dZgJ
~^ss	H!]#D%D&J(?)_*G+[,F-X/D0G1F2I3a4H6F7J8D9H:D;I<H=H>B?]BXCDDXEDFGGHHZIEJ]KFLCMDOFPZQHRFS[TXU_V[W]XaYY[G]D^G_EaGb[cDd@eDfAgChD
~^st	A!b#H%A&D(H)Y,A.^0]1_2A4C7@8A:<;J<B=@?EAZBECJFYGHH[JCKXM^N]O]PGQHR[SXTIUFXJZG]a^F_Ga[bHc?d?eHfdgXhH
~^su	L#Y%H&I(b)H*A+I,F.G/]0F1a2G3G5]6F7J9Y<G>F?Z@^AGBfC]EJFIGGIZKDLGN@OAPBQGRJSDTEUGWEXFZ_[J]B^HaFcCdAfAgIhH
~^sv	r#J+J0]3K9Z>H?JBXDHHZI[VKXZZGaHbIhJ
~^sw	Y!^#H%H(G*H+I/H0J3I4I6I7I8I9E:K=G>[@^AHBICGDFEJFJGHIFJIK[LYMFRGSZTJU_V^WJXHZ>[I]F^HaFb]d_f[gI
~^sy	F!B#A%a&E(F)B*C,C-E.F/C0e1a2Y4_5D6G7A8_9>:D;C=A>>?@@HACBFCADYEDFCGhHaI]JDKYLAM^NJO?PJReS@T@UAV=WDXAY[Z@[B]@^A_Ea?bBc]dceBfegBh@
~^sz	o!G3K6[9X:[<[=J?JBHDJHCIIKJU^VIZa]KaIbZdGfJ
~^ta	P!E#^&I(F)E*G+F,F.H0G1G2H3A4Y5H6F7E9c:D;[<Y=H>[@ZAECCDJFGGaH[IGKZLDMbNCQHRFSETHVBWGXHYXZH[H]C_IaacGdCeEfCgIh[
~^te	B!J#K%E&D(Z)F*F+B,C-b/@0E1B2Z4D5C6D7>8F9H:_;D<C=a>c@IA?BZCZD[E@FYGEHWKBLaM]NJObPAQDRFT^UbVDWbXdZB[C]X^A_EaGcGeIfDgChJ
~^th	>#D%E&E(J*H+[,>/[0B1Z2D3I5I6B7Z8^9f:F<B>[A]BYCYEFFHGbHCK_LXM?NJQETGV]YIZJ[X]?_BbEcBdDeDfIgIhH
~^ti	G!C#Y%J&F(C)H*H,E-C/@1B2C4Z5D6G7C;C=Y>E?F@aACEBFCIZJCL^NEOGPaRiS@T[UGVHWFXZYHZE[G^H_EbHccd_gGhB
~^tj	l#J-I2Z3J9[:J=J?J@HDJHCIIKIMJS]UEVIWJZEaJbJd[f_hJ
~^tm	z-X@[HHIIKJX^ZF
~^to	I#A%E&G*A+A,h-b.J/I1a5E6C:B;H<F?^@aAFB_C@DGECFDGDIAJXLBMFOCPGQERbSaTHU_VIWFXcZE[E]A^Y_@aCbIcAdFeBfFgJhB
~^tr	I!G#d&G(G)D*C+G,D-].Y/E0F1G2Y3C4C5K6D7G8C9=;E<Z=X>F?@@bA^B[C?DAEEFDGCHYIZJELJN[OFPDQFSGUBVCWEXfYEZ]]X^]_IaabFcJdJeGfFhI
~^tu	R!_#G%F&J(D)_*D+G-Y0H1H2I3D5H6G7G8H=D>]@ZAHBYCEDHEGFIHWIIK[LHMEN^ODPEQJRZUcVYWFXEZ:[G]J^J_EcDeXfFgG
~^tv	s)J*[BJL[ZI[[
~^tw	Y!I#D%I(F)H*c+G,I-F0I1K2K3[4I6I7H8Z9D:G;J=F>D?F@aAdC]FJGJHII]JJKYLINGOXPGQKRISXTYWHXFYJZE[H]F^H_DaEbHcGdHeJfHgIh[
~^ty	U!G#I%G(F)I*G+H-E.J/G0J1J2J3^4I5J6I7I8I9E:_;J>B?Z@cAHC[DCEJFIGXHDI^JILXMDO^QJRISIUHVZWJXFYIZD[a]Z^H_HaKbFcIdHeJfHh_
~^ub	a!J+Y,J-I/X7Y:J=I>Z?I@HBJCXD^HCIHKHLJM[NIO_SYTIUJVIX]ZH[J]Y^J_KaGbJcJfJhJ
~^ud	t/]=JB_HJZZ_J
~^uf	v3J9Z>]?XBIHGV]
~^ui	g!a#J%J&Z(J3J9J:^=J>J@IBHDJG]HEIIKJMJNXPJUYVIWJZZ]I_JaJdX
~^uk	w&J>[FZH[ZFbZ
~^ul	i#J%J-H3I9H>J@]AJBHHDIGKdMHNIObZE]JaHeYhI
~^um	jEZIZZHc_d^fI
~^un	H#I%b&g(D)F*D+C,C-Y.H0I1Y2J3H5J6D7_8D9B:J;J<X=G>E?C@YACBICADEEDFaG[HHIJJIK?LBM^NJOHQHRESFTbUJVEXKY[[d]E^Y_AaCb_cEdZeBfDgXhF
~^up	P!D#D%[&I(b*G+E,F.I/[1e2G3C4B5_6E7F8E9W:D;]<H=D>H?C@DAFB^EGFFGDHYJFK@LXMGNdQHRDSFTJUEVCWGXHYEZI]D^C_EaCbCcCdHeDfcg^hH
~^ur	i#J-J1J4J9^>J@JCKDKG[H[IHKHMJZZ]JaYcIdYfW
~^us	=!]%F&E(^)X*Y,G-Z.C/@0F1F3E4D5A6?8X9?:[;b<C=[>>?[AeBZCGDXE[G]HGJEKdLYM@NCOGPZR@SETGUDWCYA[I]^^__daDbAc@dXe?fHg[hB
~^ut	P#^%I&X(^)X*C,I.H/G0I1X2G4E5H6F7]8[9@:[;Z=[>G?E@DA_BJEJG[H@I[JGLYMJOIQHRESEUAWDXX]Y^__[cDeFfBgFhC
~^uw	w,Y3]HY
~^uz	Y!X#H%G&J(Z)X*F,Y-Y.J/J1J2I3H4H5J6I7Y8Z9E<J@EA^BIDZEHFIHCIXJIK_MENIPZQJRISGUFWHXKYI[J]Z^]_[aFcGdFeIfFgJhG
~^va	P!A#Z%B&H(A)[*Y+E,H-^/J0E1G2Y3Z4I5H6E7E8F:B;E<H=A>[A[CEEFFFGJHGIZJELaMXPYQGTXUCWGXaYFZJ]@^B_Xa_bHcIdFeFfCgZhI
~^ve	C!=#d&D(@)@+F,H-D.C/J1c2E3[4G5Y7F8A9I:C;]<J=Y?IACB@CeDXE@FGGAHJICJ_KZLXNHOIPIQHR>SFT]U=V?W?XfYYZY]b_FaabYcXdEe@f:gGhZ
~^vi	P!D#^%D&I)I*H+X,E-_.G/X0J1J3H4F6E7D8F9B<H=B>@@]AEBBCXD>EEF]GFHcJJM_N[OXSETXUBVHWFXaZJ]?^[_DbJcCdCeFfCgGh]
~^vo	N!Z#D%H&I(F*Y,D-Z.I1X2F3F5J6D7G8E:Y;E<G=F>H?]@aADC?DEE[FFGJI^JEK[M]NZOYPBQHRDSIVZWGXZYIZ@[E]b^B_JaXbXcJdIeFfD
~^vr	l#H*X+Z-G/J3J>H?]@]BHCZDGHJIIKIMYNJOJT]X]ZIaIhY
~^vu	g#I(J-J/I0[3X6J9I:J=Z>G?I@HC]DHHAIZKZNXOJSKTKUHVIZ^]J_KaIb]dJfHgKhZ
~^w3	n%JBGHGRfZGdHfG
~^wa	G!C#D&H(D)C*Z+Y,I-^0I1E3>4C5F6J8C9]:Y;D<F=D>a@dADBDDJEEFEH[I[KWLGNXODPAQFRCT@VXXcYG[b_CaYcBeFfCgI
~^wc	m%H9H;Z>J@_BIDHHGIIK[MXOJVJZZ][aIf[hJ
~^wd	z,]HZeZ
~^we	H!J#@%J&I(>)C*C+H,G-b.I/X0I2E4I5D6J8J9J:F<E=G>I?C@YAFBdCbDFEHFHGHH^KILGMYNYPHQERGT[UJVFWEXGZ^]e_FaFc@d?eEgG
~^wh	E!J#H%](Z)G*H+F,Z-A.H/G0J1E2F3[6X8D9Z:J;F<D=I>F?I@DAFB:CEDEEFFIGFHdI]JZLAMINdOZPCQFRDSDVAWDXBYIZa]^^F_^aacDdDeEfEgJhb
~^wi	?!C%C(H)I*G+_,a-G/[0@1C2E3X4C5^6F7I8H;H<G=I>Y?[@bA[B[CBD@EEH^IHJFLZMaQDRJSCT@UAV<WDXJYA[c]AaXbacHdGe_fBg]h^
~^wl	d!J#I%H(E)I*J,Y-H3I4J6Z8Z9J:H=H>J?J@GAZBGCJDHEJGIH]IIJ[KIMINIPHU^V_WIXKZC[J]J^b_JaIbIcJdXe^fHgJhI
~^wo	H![#A%[&H(D)H*C+G,D-d/X0H2G4I6D7^9D:G;G<G=FAGBdCGDCEEFGGHHaIXJGKBLZM]NGOGPFQGRZSHUBWEXBYJZb[@]A_BbHcBdJeDf]gEhI
~^wp	m#Y-J3G9J>I@JD[IIK[OcZEaJh[
~^wr	D!G#X%[&H(@)B*D+H,_->.F/Z0a1Y3Z6W7D8Y:A;F>C?A@EAYCCD@EJFIHZI@KELCMCN>OZPZRaSDTEU@V?WDXYY[[B]B^@_]aBdceaf[g_
~^ws	k!J#I%J(I-[/J1[3I4K8J9Y:J=J>G?[A[BZCHDHHYIHKFLJMIOIRJS[TIUZVIXIZC]I^Z_ZaGbKcIdJfGhI
~^wu	_!X#E%X(G*J-H4Z7J9J:I=X>[?]CIDHIIKZLJNIOJUXVYXI[J_]aHcJfIgJhI
~^wy	W!c#C%E&Y(Y+E,G.K/G0H2H4F5I6X7F8F9@:C=]>B@AAFB@C_DCEGFGI^JHL_MDN]ODPEQYRFSFTFU[WGXDY]ZY[W^D_DcJgGhD
~^xb	wH]
~^ye	[!]#I%J(H)K*K+J-Y/J1Z3I9X=[>_@[AJBYCJDHGKHJJJK^LYMHNFSJVIXI[J]I_JbHcJfIhH
~^yo	M#J%H(C)J*D+^,G.J/J0J1Y2I4H5J6I8I9c:a;J<J=]AIBBE^FIGGIXJHLGMHNGOYPEQJRISHTYUXV[WJXXYJZJ[F]H^J_HbFc[dXeGfGgF
~^yu	v?^ZJ
~^za	P!H#_&H(@)I*Y+^,H-Z.I/I1D2F4J5G7B9I;E<F=J>??[@DACB^CFD[ECGZHHIYJDKELHMAN_OHRFSAUWV>W]XGYXZJ[Y]X^[_CaIbHdaeYf_gIh@
~^zb	k-b9J@ZBIEXHGKJX]ZI
~^zd	o%J&[(J9I=X>]BJNXQ]WZZIeZfX
~^ze	Y!F#D%E(X)H*F+[,G-^.[1I2[4F5J6H7G8I9B:Y;G<J=F>A?C@YBJCBEHGHH]IaJIK_LGMCOXPFQIRaSHTXUXVYWIXD[I]D^FaHbJeHfDgGhD
~^zg	i3H6[9[:J>^@HDZHGIIKINIObZC
~^zi	b!^#G%[+I,X-J/J3^7J9F=J>F?ZAYBYCKIZKYLJMINIPJTJUJXIZD[J][^Y_JaXbIdFfJ
~^zl	z3XI[
~^zm	]!I#G%G(F)J*I+J,I-F/X0J3F4J6I7Y8J9E;J=H>Z?H@eAIB]CHDFEJFJGKHHIEJJL]NGOGPHQIRJSITGUGVFWJXGYJZW[Y]G^b_GaDbHcHdGeJfGg]ha
~^zn	f!I#X%J(J*J-J2^3H4Y9G:G=J>H?^AYCIDHF[HEIaKGLJMINHOJPJTJUIVHXZZD[_]J^J_ZaIcJdIfIhH
~^zo	_!J#X%H&Y(H)J*I+F,J/I1X2J3[4H6J7I8Y9F:G;J>[?I@FAHEJFIGIHYJJKYLXM[OEPISJUIVGXGYJZB][_ZaJbIcIdYeJfGgIhX
~^zr	g!J(])Y*I7J:Z>J?K@IB]CIHZKJM]PISXUHVFWKZX[K][^JaJbIdKfJgW
~^zu	Q!]#H%]&Z(]+H,G-F0Y1I2J5I7J8H:];G<J=XAIBWDAEXHEIDKYLXNDOGRGSJWIYI[J^E_Gb[d]eGfEhG
~^zw	V![#C%X&J(E)X*[+G-D.J1I2I5I7G8[:F;H<I>D?E@^A[BJCbDCEHFIGFHEJILYNHSGTFUFVDWHZF]E^F_GaDbFc[dbe]fYhE
~a20	zHYIXZI
~aad	a!H#E%E(H)H*H+J,H-G.J/I0]1_2J3G4I5J6I7I8I9E:I;J<J=H>H?H@GAIBFCHDGEEFIHIIGJIKGLIMGNHOHPIQJReS_T_UHVGWHXGYZZB[I]I^J_FaGbYd]eXgI
~aag	h!J#Z*Y+Z-J9H>H?IBYC]DGH[IIKILYMYOJVJXZZH]JaHhZ
~aai	vGJHEMIZ]aHf]
~aak	n-[3^9J@GBJCJDHHXIJKINYXYZF]]aX
~aal	d#H%I(I)J*H+J,J-G/]0X3H6]7J9]:X=J>G?Y@FAJBJCGDGHDIZJJNGOJP^SKT[UZVHXIZD[I]I_GaHbJcJfIhI
~aam	q-Z2Z9J:Y>J@JBJF[HGI_KIZGh[
~aan	_!H#F%Z(G)I+H,X.Y/Y0J1K2J3F4J6J7I8Y:G;H=H>D?[AHBJCXDZFIGIIGKDLZMFNHOHPHQ[RISJTHUIXaYJZD[[]F^HaDb^cIdYeYfGgJhX
~aar	Y!G%G(G)H*_,I-^.J0I1J2J3D4[5J6G7G8H9D:X;H<J=G>a?^@ZAYCHDCEIFIGHHDIBJJMYNHPFRGSIUHVYWJYHZI[a]E^GaDb[cZdXeIgGhE
~aat	]!_#H%G)J*I+H,J-[/I0J1I2J4I6I7H8I:G;Y=H>X?]AGBFDEEIFJGIIDJKK^MFPGQZRHSITIU]VZWJYJZF[Y]FbHcIgIhG
~ab^	v3Y9KHHI_c[
~aba	j-J3J9F>[?JBICGDJH[IJZE]caH
~abb	k![3J9X=X>J@JHII]KJMJNKUXVJZH]YaJbYfJhK
~abe	U!H#[%G)G*^+[,I.J/G0H1J2J3C4I5J6I7H8I:F;I>[?_@]BGCZD]EIFIHCKJNXODPIQJSHTYUFVJWHZJ[[]b^G_HaGbGcGeIfFgI
~abg	_#H%H*I+I,J-Z0I1Z3H4Z7J8J9H:H=Z>]?YAKCGDGHFIGJJLJMHPHRJSITJU^VGWJXIYYZZ[I]^^I_HaZbIcIeJfFgIhH
~abi	W!_#I%I)H*J+J,J-I.[3H4J6K7J9H:G;^=H>I?I@FAZBEDGEJGJIGLJMHNIOIPHSHUaVbWGXIZ@[J]H^I_Jb]cJdaeYfGgJhH
~abl	E!e#[%B&G)_*A+B-Z/B0Y2F3E4Y5I6F7D8[9A:E;[<G=Z?X@BA^B^CYDCEGFEGGHXI@JIKBMHN?OHPIRDTHUbVaWGXDYXZG]F^F_GaHcFeYfIgHhA
~abo	[#G%I(G)H*J+J/J3H7I8J9G:_;^=b>G@XBBCHD^GIIXJJKILFMHOJPIS]TIUFVEXJZ][I]Y^I_IaGbGdIfIgH
~abr	d#G%J(J)X-[/K3G7K9H:J=X>X?H@HBHCJDHH^IJKILJMINIPZQXTYUZVHZB[]]E^^aYcKdJfJhJ
~abs	l%Y1Y9Y@JH]KJY]ZE[[_ZhK
~abt	v9JK[OYV[ZH
~abw	v9ZHXOYR]
~ac^	T!E%H&J)F*[+G,G-C.I0H1F2I3[6X7_8G9B;H<I>^?]@bAGEJFHGGHZI[JKKALFMJNHOFRGTEUDVHWGXZYI[]]E_^aFb_cHdEeGfBgFh[
~aca	X!G&X(I)I*H.J/F0Z1Y2J4I6H8J;I<J=_>H?Z@WAHBFCXDIEZFIHDJIKCPHQJSXTGVEYIZH[H^I_Ga]bZdGfZhG
~acc	?!g#^%e&E(C)[+I-B.H/H1B2c3G4C5D6A7B8A9?<D=F>Z@BA]BZCEEDFCHaIIJBKCL]MFNHPdQbRASATHU@V[W@XCYB]A^b_Ya>bDcDdAe@fAg@
~ace	Z!X(H)I*I+I,J/a0I2J6I7H8J9E:Y>Y@[AIBDCGDDEIFJGIHII]KYNEOYQKRJSJTHUGWJXFYJZY[H]F^H_HaEbJccdFeJfGgHh^
~ach	H#[&G)C*E+B,H-_.C/G0J1C3D5E6J9Y:F;X<F=C?BAICEDIEHFFGGHXJZKZL]M^OBPDQHR_SZTCVJWGYXZY[J]]^Z_DaJcbeEgIhJ
~aci	T#F%Z(H)I*J+H-b.K/H2J5J6I8I9[:Z;I<J=H?G@DAIC[EZHGJIKEOYPGQJTHUIVCYIZA[H^HaYbFf[gZhE
~acj	Z!F#G)G,H-E.J/H0]1I2J5J6I7I8H9E;I<J=H>Z?]@EAHCaDYE^FHGYJIKELHPFQJSGTGVEW[XFYHZB[G^IbFdJeWf[hG
~ack	D![#C%]&G(G)A*C+G,X-D.G/F0[1Y4J5[6_7C8Z9[:B;E>I?@@FAXD>EDF[IXJXK[LBM@N>OCP]SCUBV>WFXFY[ZD[A]J^?_ZaGbIddeafagZh?
~acl	r#E%[;bAJH]LJZH
~aco	i(I+J-I9K:J=J?I@[BIC[D]HXI_KGMJNJUJ]J_ZaJbJdJhH
~acq	r3J8[:JHJQaZF
~acr	pH^
~act	F!d#B%E&c(C)C*B+C,G->.H/Y1E2_3_4^5E7B8J9?:J<G>I?@@>CaEeFbGEHXIaJGK>LHMAN?OFP?QIRISBTIUbVDWDXEY[[B]I^H_Ia@bGcIeJfKgYh]
~acu	z>X
~acy	i(J,X.]3H7]:I>Y?K@JBICIDYF[GZHEIFMJNXOIPKUJY[ZF_Ya]cFdIg]hJ
~acz	X!c#E%H&K(B*J+E-E/G0H1G2Y4G5I6X7H8]9C:E;]<Z=D>E?X@CBBCFDCEGFHICJIKDMENDOEPDRGSFTHUbV]WGXFYZZI[G^^aJc]d^eYgGhF
~ad^	K#G%^(H)E-Y/Y1a3_4E6Y7]8F9^:?;B<E=J>a?Z@@AFCFDXEGGWHFIBJEK;LJM>OEP]R[SaUBVCW]XGYZ[A][a>bFf[gGhF
~ada	L!^#[%J&H(@)C*B+C,Y-I1J2F5G7E8J9>:I;^=D>IAHBYCGD[EZFFIDJFKHNAPWRHS]TaVJWHX]YEZI[B]X_DaZb^cBd^eEfDgDhY
~adc	g!J#J%J(I)J,Z-J/J0^1_3I4J9H=J>I?J@HBHCJDIGXHAIJKIMINJOJPJReSHTIUIVJXHYZZD_KaIbHdXeJfXhJ
~add	Y!H#J(H)J*I+K-H/J1J3a4I7J8c9H:Y=I@ZAIBGC^DJGXHaKILJMINDOJPIQXUIV[XJZD]J^I_HaGbJcEdJfIgJhJ
~ade	[!H#E([)]+H,J-a/I0K2]3H4J6J7H9G<J>E?G@ZAIBBDGEJFKGIHbJJL^NEOJPHRJSJTFUIVFXIY[ZH[E]Y^Z_]aFbFcDdHfGgI
~adf	_#J(J)K*I,[-H/J3J7h9I:J=J>J@JBJDJIIKHMJNJPJTFUJVJZGaJbJdJfJgJhJ
~adg	qH_
~adi	e#I%Z+J-_3I7J=X?J@JBHC]H^IHKISYU]VIZHbJcIfJhJ
~adl	r9J>bBJDIS]YFZH]JaHcZf[
~adm	A!D#B%F&E(c)j*m+D,h-@.F/>0C1Z2D3B4@5D6C7=8A9@:E;C<E=D>>??@>B;C;D?EeFCHCI<JBK<LFM=N@OAPjQXRBSETAU[V[XCYCZI[@]>^J_@a@bAc?d^eAf>ghh?
~adn	r-Z@YDZ
~ado	I#a%[&G/B0J1Y4]5I6X7Y8K9]:^;H<J=@>J?D@IBHCHDXEJFJGCHFIFJIKZLEMJNAO[PZQGRHSXTXUbV[WHYIZ=[H][^J_Da^eCf@gEh>
~adp	o#a%XEFHDNXWJZJd]eZ
~adr	h#J%J*J-Y3]9H:Y>Z?[@HBICXDaF[HAIHKHMJO]VJXJZF]JaH
~ads	[!J#F%_(H)J*I+J,I-G/J0H1I3I4J6J7J8J9F:J;K=I>I?I@IBECIDIEFFKGIH^IIKILJMINIOJPJRGS^T_UIVHWIXIYJZF[J]I^K_GaHbIcGd]eXfdgJ
~adt	w-]S[cJ
~adu	]!_#Z%H&a(F)J*H+K,I-H/J3H7I9H:I=]?J@GAIBDCJDHFJGHHDIHJXKGLZMGOJPHTYUIVHXJZF[I^]_Ya[bIcHdIf]gXhZ
~adv	o)Z-J9[:[;YBHHFS^UHVJZ[
~adw	z(_KJZG
~ady	a![%J(I)I*]+_-E3I9F:J=J>H?I@^CJDCIHJJK^MIN^OJPITJUIVGWXX[ZD[I]I^K_Jb]dIfKhI
~adz	k#J-J3I6[9H:Z>J@JBWDJHHIIKJNIObZGcKd_gJhZ
~af^	z#[4YbZ
~afa	w.Z6Y
~afe	t,EH^JY
~aff	Z!H#J%H([)Z+^-G/I0J1J3F4J6J8X9I<^=Z>H@FA]F]HBIHKGLJMHP^RJSIT[UDVZWJXIYJZJ[J]I^J_HaHbIc]dZfGgZhJ
~afg	r+G-J7J9J=]>F?J@HB[DGHDIJK[NJOJZF]_a[fI
~afi	n3Z6^<[HH
~aft	M#_%X&J)F*F,H.I/a0X3H4H5H7E8X:B;G>K?C@YA^B[DBEIFFGEIAL[MXNHODR^SIUHVFWGYZZY[E]Z^I_EaFcDeGf^gIhC
~afu	sH[VZc]fK
~afw	z3H9[HXOZ
~ag^	N#Y%C&I(B)E*D,F-B/J0J1G2H3E4I5H6F7]9_:Z<H=C>J@]ADB^CGDCFFGGHcLZMDNHOEPCQHS[UIVBXZYFZD]C^J_DaZbYdbeGgEhJ
~aga	Q!]%F&I(K+c,H-C.I/F0C1I2I3E5I7H8X:B;G>E?E@_AGB]CZDGEGFHGFHFMDN^OEP[QIRYSGUXVEWHXWYHZ]]H_YaHeHgGhH
~agd	s*Z8YBZC[HJLY
~age	F!B#>%D&F(H*[+],B-b.a/G0l1B2H3B5D6B7_8I9C:G;D<I=@>F?a@;ADBHC?DYEFFGGFIEJ[KHLDMDNEOYPBQIRBSZTEUXVBWGXbYCZY]Z^?_BaFbZcDgH
~agg	d!J#I%I(I3E8Y9G:J=I>Z?H@GAZCaDEIHKGNIPJRISHTIUJVIYJ]H_Ja]bJc_dIf]hI
~agi	]#H%I(I)I*H+b,I-a.[3F4I7I9G=I>E?G@FBECGD[EJHEIKKFLJMHNHPHRJSaTJUGV[WJXaZ_[J]G_JaFcJdJfHgJ
~agl	f#]-H4Y8Y9I=J>J?JBFCJDIEXIIKGMHNXRYTJUJVJX^ZF]JaJcJdJeKha
~agn	z*J9I?]HHX_
~ago	d!I%I(I)J*Z+I,J-I.[/J0J3H4I6J7I8J:H=[>H?[AJBZC[GIHIIELJMENHOHRJTHUIVHX^YYZ[[I]G^J_IaGbJdHf[gK
~agr	i!C#X3J9Z=J>J@IBFDIHdIGKJMaVJX[ZF]J
~ags	q#[/I0J3Z9J@YHHIZKJM^TJXIZG_Fh]
~agt	^!J#H%I(H)I*J+X,J/K0J3E4J9G:H=G>E?G@GBDC^D_EYGJI_PJRJSITIUHWZ[I]H^ZaFbHcIfGgIh^
~agu	g(I)[*J9Y=JBJH[VXX_aJ
~ahe	oBKHGRaTKbZcY
~ahi	v>aHIfW
~ahl	b!J#G(J*J-b/K3_7J9I:J=I>E?a@FBGC]DFHHI^LJMINHPJTJUKVXZC[^]Y^JaFbJcJdJfJhH
~aho	n>^@YHCK[X[ZIh[
~ahr	o!X-^1X3J>[@ICXHHIJK^OIZHaJfY
~ai^	Z!H#Z%G(F)Y*G+X,[/H0J1Y4I7I8J9H:G;J>D?^@]AWBIDZEIFIGJIKJJK]LYMFNFOFPHQJRISJTHUHVIWXXbYJZA[]]I^I_HbHcZdIeJfGgJ
~aid	c#I/b3H=Z?J@JBFDJHFIIJZKGMJNGOYS[UJVHZcdGfJhJ
~aie	z1WHZZ]aH
~aig	t+]HJZK[[bJ
~ail	B!H#C%H&](C)?*X+B,G-@.E/]0X1H2E3a4I5Z6J7G9=:c=D>b?a@AAIBADdEIF]HcI;JGKGLAM[NEOHP[QZRFSFTCU@V@WBX?Za[?]B_CacbCd?eYfDgHhG
~aim	k-]@KHYIJKJOYW[ZHaZh[
~ain	F#Y%Y(C*A+_,H-D.H/[0A1E2E3E4a5_6E7]8^9H:?;E<F=A>G?A@dA^BYC?DDEDF_GZHFKXLIMZN^OBP_QISCT[UBVAXYYE]]aDbDcDdEeEfEgJhE
~air	^!Y#H%H*K/F3^6]7Z9J:a=J>[?H@FAJBZCZDEEIHCIHKFMINGPJT]V[WXXIZJ[J]I_XaGbJdZfIgKhH
~ais	W!I%E(F)Z*H,H-G.J/Y0J1I3_4H5J6I7H8H9I:E;I<J=Y>[?Y@FAIBIC]DBFIGHHBJYMWNJOYQJRHSIUFVXWHX^YXZX[[]J^HaDc^eIfFgI
~ait	W!I%G)J*H+Z,J-F1J3E4J6J7J8J9[;J=J>C@bAJCEEJFJGHHCIDK[LHM[PIRYSJTHUIWJXdYJZD]F^H_IbZcIdHf^gJh^
~aiu	l3H9Y>I@JBJHII_OJZ[cZf]
~aix	r;YHY^ZbZd[
~aj^	e#J(I-I3G9G:I=I>Z?J@^BGCJDFHJIHKJNIO[UKVHZ[]ZaabJfZ
~aja	g!_#H%I([)]*Y+J-[/H0Z4J6Z9G:I=J>H?[@IAXBGCXGJHCIZKDLJMIN]OZPITKUIVHXIZB[J]I_IaHbJcJfIhI
~ajo	r8]9G>]@JI[VZZXbZ
~ajp	zDZh]
~aju	s3]9ZHJIY
~ak^	Y!Z#J(F)H*H+G-a/H0I1J3]4G5X6I7H8I9D:F;J=H>EDXEIF]GGHHIZKDLHMEN]ODPHRISFTHU^VEWYYYZ?]F^H_Ha]c^dFeGf]gHhF
~aka	]!Y#F%Y(F)I*I.K/I0^1J3H5K6X7H8[9E:H;J<J?H@FAIBICHDEEHFJGIHGIFJJLHMFNGOHPXSITHUHVGWJYX[H]G^HaFbZdae[fZhF
~akc	wZH^^
~ake	R!]#G(E)F+[,H-E.J/Z0I1I2J3C4H5I6H7G9I:E;_<Z=X?[@IBGGEHIIIKZLZM_NIOFQ^SGTGUZWGXFYYZB]E_FaXbFcFdZeXfHgKhW
~akf	v@^HIZJa[
~aki	n3K9[>JBJH]IJK]O[[X
~akk	s-^
~akn	e!I#H%^(_)J*I,K-H/J2J3b4H5Y7I9E:I;I<J=[>F?X@GAIBFC^FJHWJKKGLJMHNIOFPIRJSJTJUIVXXGZD[J]G^JaBcIdJfHgJhI
~ako	l#J(Z+Y-J.[2_3J9H@IB[CJDEF[HHIaKIPJUJVIXKZFaJ
~akr	tG_HX
~akt	R!d%C&J(D)H*I+F-D.X/F1[2H3_4Y5I6G7F8Y9D:D;[=D>E?D@BAXBECdDHEEFHGIHFIBJHKAMFNDPARFSGTFU^V]WEXBZJ[E^H_EaCbIdae^fIgIha
~aku	k(Z-J3]9I=Y>JC]DJHFIZLXOHV[ZX]JaJ
~akz	v-K/ZIJKIOYZ[
~al^	D%D&E(])Z+E,b-X.F0X1^2C5Y7D8A:];B<D=J>B?G@ZBED@EZFXGGHaI]KZLDMYN_O>PIQDSXU@VFWDXXZ>[B^BaEcDdYeGgch_
~ala	V#E%F&I)G*G+G,H-[.X/J0H1J2J3E4G5J7F8H9A:F;I<J=E@]B^CFE]FIGKH^IJJHK^LYMXNIOGQJSGTFUDVFWFYZZZ[J]G^I_[aDbEcXdDeHfagZhE
~alb	h(J-J3X9J=[@[DJG[HDKJMJX]ZG]]cYdX
~alc	q.X3H9[@XBIGYHGKJM]OIX[ZJ
~ald	e![#I%I(H)J*I+X,J-H1^3G4J7J8I9G:I=J>G?Z@_AJBECHDbGKH@IDKEL_MHOJPYRJTIUZVYWXXIZA[I]H^H_Ja[bIcJdXfHhG
~ale	S#Y%C&G(B)K*I+H-A.I0F1G2H5H6F7I8F9I:H;F<H=C>E?J@HD[EXF^GDH_JFKaM]OIQHSEUWVYWFXIYFZF[F][^E_]aXbDc]dYeFfHhH
~alf	a!I%J(G)I*J-J/a0J3]4J7J9G:I;J=H>H?HAJBFCIDXEbGJIYJJKYNJOJPHSYTHUIVXXH[J_IdJfJgX
~alg	g.X3J9a=J>H?I@]BFC]DJHIIIKIM]XIZF]Jc]fIhJ
~alh	i%J/Y3K4Z;XF[HFNZPWZY
~ali	N!I#C%F&I)Y*C.I0G1]2G3]4X5H7G8F9D;G<I>]?EB[CDDCFFGDHXI?JFK@L]MYNZO_QHR[SYTGU[V[YFZY]H^G_DbJcFdFeEfahI
~alj	s%Z-Z?^@JHHK[ZH
~alk	l4[8J9a@IHEKIMHYYZG]_
~all	E!J#F&G(Y*E,I-^1I2C3G5C6B7A8B9^:J;J<I?_@BAFBaCEDCEIF]GDIYKHLHMHOAQ]RJSZVYWFXJYBZJ[Z]H^J_DaXb^cbd@eGgXh?
~alm	j#XCYI[TZ]ZdZfJ
~aln	]#F%G&J*E+I,Z.J/[0X1J2J3F4X5K6_8I9D:G;I=G>Y?G@YBJCGDFE^FJGIH@IZJJKFLHMFNZOGQZRISGUFVFWGYIZB[H]G^H_[aFbGc]d^eHgZhG
~alo	[!a#F%H(F)I+X,J-E/Z0J1J2J3a4J6I7[8J9E:^;J=H>C?_AHB]DBEIFJGJHFI[JIKENFPIRJSIUGVEWJXGYJZ>[^]F^G_]aEbXcJdZeJfHgIh[
~alp	w-J@[ZX
~alq	wNX
~alr	e![%F(I+_-G3J9[>H?J@[BGCJDDIIK^MJNJOIPJVHXJZGhI
~als	[!J#[(J)c+I,X-F/J3Z7J9H:J;J=I>H?I@HBFCFDGEHFJHZIFJYKFLJMHOXPIR[S[TXUGVGWJX]YIZE[J]I^J_JaHbHdZeFfGh^
~alt	L#F&H([)E*G+B,H-Y.I/X2F3d4D6Z7X8D9@:J<H=Z>^@]ADBHC_D_EEFHGFHDIIJGKbLFNCODPIQGRDVXWYX?YZZ:[X]@^c_Ba>bBcBd_eEfJgGh]
~alu	k-J/X9[@KHbJGN]TZZF
~alv	j!J#I%I(G)_*J-I2Z3]9F:J=J>E?J@HBXCIDIHBIFKGMJNJUcV]XHZE[J]]aZbJfKhI
~alw	f#[(J-H/J9J@]BGCJD_FZHGIGJJK_MJTYZJ]I^JaJh[
~aly	z1]BJHYS]ZHfH
~am^	M!J#A%Y&H(F)X*B+D,E-H.G/D2_3=5G7D8E:[<G>Z?G@IAEBJCFDHEFF_GHHiIaJIK<LDMbN@O@PEQ_RDSDTDUBWEX@Z@[Y]H^H_HaabIcBdDeFfAgG
~ama	Z!G%G(H)J*I,J-Z/H0J2J3c4I6J7H8J9^:G;I=F>Z?Y@]AYBJCFD^EJFJGIHYJJKALXMENGODPIQ[RJSJTGUGVFWXXYYJZ?[I]E^H_IaabGcIeJfHgJhF
~amb	S!F#G%H(G)I*I+I,I0I1J2J3D4I6H7Z8J9E;I=F?G@fB_CFDFEHFJG[HGIDJJKCL]M[NEOGPHQJRISHTFUFVJWIXFYIZZ]F^^_EaEc^d^eIfEh]
~ame	M#F%Z&H(G)F,F-b.H0H1F2G3C5H6F7D8E9@:I;F<H=C>??C@[A^CDDBEXFcGDHbIcJHKaLGMAOHQGRCSGUDVJXCYIZZ[D^H_EcEdBeEhD
~amf	zHHaa
~ami	d!I#F%H(H)J*J+J/J0X3Y7J9Y=J?HCHDHFYGIHYIJK_LJMYNYOHPIRKSJTIUIXHZH[J]I^J_JaYbJcJdJeJfXgJh^
~amk	r#]3J9I=J@IB[DIHZIGKIOJU^VIZG]]aH
~aml	c!J#Z(J*J+J-I/J3H7]9G:J=I>Z?I@GBHCIDHHYIFKZMbNIOITKUKVJXJY[ZC]I_KaHbFcHfJgYha
~amm	[!G(Z)[*Z+G,Y-E/Y0X1Z2J3G4G5Y6]7H8I:H;J<J=H>C?FA]BECHDEFJGIHAIFJJK]LJMGNFO_QJRYSITXUYVXXGYY[I]G^I_FaYcGdJeIfDgYhH
~amn	p#K-[2Y3Z9G:Y@JBJDJF]HBI^KHMJNJOHUIVIZE]^aIfJ
~amo	_!I#J%H(I)[-I/I0Z3F6J7[8^9G:Z>H?Z@EAIBXCHGIIFK_MHNHOHRJSITJUbVFWJXHYYZC[J]I^I_JaHbIcId]eJhE
~amp	j-X3b9G:I>F?J@GBIDJH^IJKIMINJUJVJZD]K_Kha
~amr	k%JHEQfS[YJZIfJ
~amt	n3]8^9I>J?]@JDIHFIJKGOXXJZHa^
~amy	v*Z0Z=[BZHH
~an^	K!E#I%a&](H*J+],X-G.Y0C1^2G3[5E6G7F9Y;J<J=a>Y?<@IA_BICIECFJHDJGKaLJOEPIQER[SJWGYA]X_Za;bYcEeGf>gKh?
~ana	V!G#Y%X&X([)F*J+G,I-G.J/G1J3E4J5I6H7b8Z9A;I=C?F@]AHBZDHEFFIGGHHI[J^MGNDOHP]QXRISFTFUEVDWIYIZX[G]Z^F_GaJb[cFdbeYfYgJhE
~anb	q7]HKJXa^
~anc	M!B%W&I(G)F*I,E-D/D0F1J2F4C5[6F7E8E9^;c<G@DAgBEDHEFFFGXHJIEKYLGM^N@O@QKRGSETGUCVXWZX@YZZ;[D]a^D_caCbacIdBeFfIgIhY
~and	G!H#B+C,D.E0B1F2J3]4?5C6F7[9_:X;H<D=H>d@aA[BECXDCEBFCGJHFIIJGMEN@PXQCRBSFTFUHVHX[YBZ_[@]_^a_YaGbAcKdFeEfChe
~ane	Z!H)I*I+_,J-G/H4[7X8Y9H:G>G?I@FAJBFCGDDEIGJHaIFKXMGNZOHPZRISJT_UHVZWJXH[J]H^IaGcHeJfHg]hH
~anf	l-I3J6X9[>H@IDKG^HIKIMJN^X]]JdJ
~ang	B!_#X%@&H(I)J*Z+C,G/X0C1C2[3;4J5D6A7@8I9::@;F<H=?>Z?Y@eA@B_CDD?EEFHGAH[I[JHKGLgM]NGOCPDQDRASDTFVAWBYIZY]]^g_GbCcHe@fIgYha
~anh	s@^BIHGKHX^Z^dIfI
~ani	I!>#?%E&H)B+C-B.F/D0E2F3G4D5F6Y7H8E9@:e;D<Y=Z>A@CADBICADCEdFcG_H?I>K@M@NaOCPJRES]TDUeVEWgXYYEZD]I^FaEb[c]d^fIgC
~ank	V#C%G&J(E)H,H-B.I/H0H1I2I3_4^6H7F8G9f:E;H<J=E>B?C@AAcBbCEEIFHGHH^I@KALGMCNEODPIRGSHTEUFWIXDYH[F]D^G_FaCb_cGdDeHfFgHhF
~anl	q#])[*I-Y>J@GBJK[PIa[cZdJ
~anm	]#J%I(I)J*J+J,Y-I/J3I4J:H;K=J>E?G@YBZCHD[IHKFLaMZNHOJPISIT[UJVHXIZY[^]H^H_JaGbccIdIfIg[hH
~ann	B%I&X(Y)Y*Z+A,H-[.D/@1D2F3[4X5G6b9A:_;D<]=Y>_?_AGBACEEHFXG[IHJBKGLCNIOHPIQERBTGUEVFWGXJY[[W]X^Z_]aBbAc[e^fDgH
~ano	U!Z#[(Z)G*F+G,Y-]/G0Z1J2J3B4H5J6H7Y8Y9[:Z;H<J=Z?G@eAFBAC[EIGEJHMDOFPGQJRITJUFVCWXX[YIZG^G_IaEbFcGdDeJfGgIhD
~anp	w-X@JBJH]
~anq	j%[(Y3a:K=^BJCXKJOHVZXJZFaIdK
~anr	k%Z-J3]9H;J?]CIKIOIQaVJXJZJ]Ja]
~ans	Q!Y#H&Z(G)F*D+D-J.I/J0H1G2[3]5H6F8Z9J:J;G<Z>I@EBGCFDXEJFXGXHaI]JHK?MGO@PCQ[RES^UGWIYHZG]B_YaGbFcYdZeIf_hG
~ant	F#@%H(G)G+[,K-X.J0I1D2J3B4Z6B7A8B:d;C<E=H>^@HAABFECFCGGKeLCMYNEOFPBQJRBS^TIUdVEWeXXYIZ<]^^D_@bYcGeHfHgGhZ
~anu	l!I=X>K@IAJBJHCKaP[TJ][_Zb[dJfYgX
~anv	Y!Y#F%G&I([*D+J,F.J/J0H1I2J3E4H5J6G8[9A;Y<J=[>I@CA^BGC]EIFIGXHEJIKaMDNIPZQJRISGUFWHX[YI]Y^]_^aFcGdEeIfGgJhC
~anw	n?GCJMZNYOYZJ]YaZ
~any	M!C#a%C(I*G+^,F-b.G/D2G5H6F7X8_9Z:];[<H>XAFBIC@D^EGFFGDHXIHJEKJLIMANZOYPIQHRFTYUbVFXWYGZG]B^Y_Ha@bCcEeFfBgHhB
~anz	l%K(J,Z3F8Z9I=H>I@JCYDJHFI]KJOHU^VIX]ZG]XdHe[fJ
~ao^	T!E#F%Y(])X*G+G/G1Z2I3]4G5J6H7J8I9^:Y;H<J=F>D?[@HAGBHDBEYFHICJHLJMJPFQISXTFU]VJXJYH]]_Ga]bEcZdFf[gJhF
~ap^	V#Y%G(F)I+I,I-F.J/H0I1I2H3D5f6H7I8G9G;J<j=H>F?G@YAIBEC[DFEIFYGIH@IDJHKFLIMFNFOXPHQJSITFUGVGWIXHYHZF[G]F^I_GbHcFdGeXfEgIhH
~apa	_!]#J%I([+H-G/J3Y4J9G:H=I>F@HAJBFC]DIGIHIMFNIRJTJU]VHXHYZZG[b]GaGbZcJdJf[
~ape	k#X-J3J9J<]>H?J@[BIIIKINZO]XIZI]J^[aZhZ
~aph	a%E(^)Z+K/J=I@HBHDIH[KJMINKVIZGge
~api	Y!F#I%Z(E)H*H+H-F.J1I2J5J6X7G8[9Y:F;I<J>E?G@JAHBGCGD]EHFIHDI[JIKELGMFNEOWPYSHTGUEVDWIXFY[ZY[H]G^G_JaEb^dbe^f_hF
~apl	k%](I*Y?b@ICYHGMIPJZI[JaZdJgY
~apo	g#G(I)I*Y-I1Z3I9G:I=J>[?H@IA[BGCJH_IJKIMINJOJPJSHUJVHZ]]I_YaIc[dJfJ
~app	N!C#I%[&H(])D*]+^-Z.H/X0I1G2H5G6F7E8F9^;Z<H=B>a?c@HADBEEFFGGJHaIBJEKDLJM@NYODPXRJSETCUAVJWEXIYX[C]H_CabbDcCdDeFhA
~apr	d!J#X%I(J+J-Y0_3I9I:]=I>I?H@GAJCJDIHHIGK]LJMHNGR]TYUJVJ[Z]^^K_YaFbJcJdHeJfGhI
~aps	d!]#](J-I/K3J6X9G:J=c>H?J@GBGCJDIEJGKH_IHKFMINIOKPKRbTIUJVJXGZD[J]I^J_DaIbHcJdJfJgJ
~apt	U!I%I(H)J*G+I,J-F.K/G0I4H6I7I8J9E:I;J=H>E?Z@CAIB]CHDFEJFJGJHbIEJIKELHMcNGOGPIRHSITHUIVGXGYJ[H]^^H_IaFbfcIdIeJfFhF
~apu	sAZHFZZ_YbZfX
~aqu	o:X@]HIN]U[XIgX
~ar^	B!@%C([)D*G+_,B-[.I/G0G2Z4Z5E6Z7G8F:C;K<B=>>Z?a@YAZB[CIDXE@FGG>HcIAJIKcLIM[OXPGQCSDU<V@W?X^Z[[a]E^ba@b^cFdEeYfJgGhI
~ara	K!K#A&H(]+D,C-@/^0a2c3B4J5G6D7F8E9G:D<G=H>I?bB=CXFcGIHIIfJEKBLENAQHRISDTZVaYKZB[^]@^I_Ia?bFcGdCeEfDgHhZ
~arb	p:Z@ZCJHXSZZHbZ
~arc	Y!D#G%E&H(])I*H+H,I/H0I1Z2X3C4G5J6H7H8G9B;X=E>C?DAGB[CYDDEIF]G^HaJIKDLYMXNEO^PGQJRGSHTHUFVDWIXFYHZE[H]F^^_XaJbZcFdaeHfHgIhZ
~ard	N!D#W%[&H(H)[*C+],f.J/Z0E1G3I4D5H6H8J9_:E;G<H=C>B?Z@XAEBGCCD@EGFIIDJFLEM^NBOIQ[RFSJTFUDVBWGXEYcZC[E]B^D_Cb[cCdCegf@gFhD
~are	Q!Z#B%H&H(Y)E+_,G-[/G0G1G2H3[4E5H6F7G;Z<Y=K>AAZBIEGFGH_IGJFK^LIMYNFRFSETCUDWGXEYFZB[]]Z^Z_YaEcZdDeGfCgFh^
~arf	c#F(Z)I*[3J9J:I=J>H?X@[BJCGDJHDI[K^MHNXOKPITJUJV^XX[[]I^YaHbKfJhH
~arg	f%J2^3X9H=J>J?J@JBJDJGcHCI[KJS[VJZH]]aWcHdDeJfGhJ
~ari	N!W#X%G&J(^)Y*C+H,E-].X/F0G1H2H3F4F5I6G9B:[;^<I=^>B?JAaBJC[DGEFHGJEKHMCNFPGQHRXTZUIX[YGZJ[I]Z^[_]aHcDdYeGfCgJ
~arj	zBJH[b]
~ark	d!J#I%J(J*J-]2^3H9F=J>G?F@IBGCJFZHcKGMIOJVJXJZB][aYbIcJfJ
~arl	_!Z(J-H/X3I7J9H:[=I>H?I@_BFCHDIHHIGKYMHOJSYTIU[V^YXZA[Y^YaIbJcJdKfJh^
~arm	i(J-I3J9X:J?J@JBGCJDKHaIIKIMIUJVJZE[ZaGbbdIfJ
~arn	i(J-Z.H/H3H8^9G:X=J>Z@HBWCJDEHYK[M^NJTJVIXIY[ZF]J^JaIhJ
~aro	g![#I*[3I9I:J>Z?Z@HBHCEDJIIKGOIUJVZXH[[]I_[aFbJcKdJf]hJ
~arr	U!a#X%F&J(F*G,I.Y1I2J3E4I5K6X7G8I9C:F;I<J=F?E@CAJB]CFDIEIFYGHH[ICK[LHMFNFOFQZSIT^UEVFWIYI]J^H_GabcFeIf_gGhF
~ars	m+I-Z3X=YBFCXD[H[KHOXZH
~art	J!H#?%F&G(E)B*E+Y,D.Y/D1D2E3H4C5F6D8G9F:b;D<F=E>^?>AEBcCAEEG[HaJ[LDMANEOFPHQFRHTZUAV[WDXEZ?[A]_^B_ZbfcCdBeBfggIh@
~aru	j!J#J-J0[3W9J>J?]@IAJBICJDIHEIIKIL[MKN^VZZG[Z]I^Z__aIcJfJ
~arv	v#X%I(J9I;c>KHGVYZJ
~ary	Z!H#I%G(]*I+J-F/J0X1Z2J4I5Z6K7J8J9H:Y=I>Z?[@JBBCJD]EJGIHIJZKZL_MGNGOJPZRJSJUFVFXJYYZ?[J]IaHbIcYd^fF
~arz	l%J&[(Z-J1[3K8J9J:Z=X>KBIDKIJKJNIZHaJcId_eYgJhZ
~as^	Q!F%G(E)G+H,I-Z0I1X3E4H5J6H7G8I9b:E;I<J=H>A?FCYDDGHHaIdJFLGMENFOGPGQJRbSGTIUFVEWIXXYHZZ[Y]D^GaEcGdEeYhG
~asa	[!G#^(F)H*[+H,I-I/H0I1J2J4H6I7J8I9D:F=F>b?X@EAIBCDDEGFIGGHXIDJIK^LaNcOGPFQKRXSHTEUFVFW_XGYJZD[]^G_HaDcGdGeIfEgIhE
~asc	o(J9H>J@IBJCIDJHBI^KZVIZY]_^[aJbYdJe]
~ase	N!D#[&J(I)F*F+F,G-X.I/F0G1G3E5H8G<I=E>E?D@FAGCHEIFHGZHZIYJYKZNaOHPFQ]RFSFTDU_VDWFXJYYZZ]E^[_EaDb[cGdbfGhX
~ash	W!H#J%E(G)I*J+J,G-F/H1I2J4Y5J7I8H9G:G;J<K=G?H@DAIBACHDGEJFdGbH^IEJHKDLJMfNEOHPGRFTIUGVHWJXHYIZ?[I]F^Y_HaEb^cGdDeXgHhH
~asi	Z#Y%I(H*J-_2Y3H4J7J9G=d>I?I@ZBFCHDHHGIYKGMHOIPIRWTJUIVIX]YJZF[J]J^Y_JaYbIcJeYfGhH
~ask	R!F#H%X(D)F*Z+]-F.J/H0G1I2J3E5J6W7G8[9E;J<J>A?D@BAHBEC_DFFJGHHaIIJIKHLaMHNFSHTGUGVEWIXHYW[G]H^G_JbJd_e[fZh^
~asl	R!E%H&J)F*E+F.I/J1H2]3D4F5I7X8G9E;G<I?DAGBZCCD^EHFHGFHIIYKYNYOFPDRGSETDUXVIWEXEYGZb[Y]Z^[_EcDd_eEfBgDh[
~asn	r#J&[-H1[3G@JBJDGGJHCJ[LJMJNZT[UIZI[^^^fH
~aso	^#H%I(I)J+J-_3[4J6K7J8I9Z:I=I>F?EA^BXC[DYEKGIHAICKEL[MFNcOHPISJT[UIVGXHZ[[J]H^H_IaFbIcIdJfHgJhZ
~asp	q!Y9Z@[HIa]
~ass	4!>%X([)F*E+B-]0G1E2_3?4?5F7Y8D9A:J;D<Y=G>E?JABB]CXDFEDFAHYIbJ_KbM_N]OBP>QCRASHTDUFVBWGXBYDZa[]^[_AaJbYcGd^e^fHg[h_
~ast	L!I#_%Z&H(@)F+G,E-I.^/I0E1F2F3>5G6I7F8X:e;E<G=H?C@cADBEC_D]EFHGIaJEKdLZM@NFO]PCQGSCT[VCWDXHYF]F^A_IbJdEeYfGhE
~asu	r)X6ZA[HGMYRZ_ZcY
~asy	l-ZA[HEI^KJNKZJ
~asz	p(Y)]-Z3I7X:Z>JDJHGIJKIOZZI_Z
~at^	?!^#@%Y&J)B*?+@/G0G1Y3Z7[8H9c:D;]<@=A>e@DA^CDDFEEFIGJHdK]MFNaOYPJQIRASFT>WJXCZJ[H]A_XaIb=cDdEeEf]g[
~ata	R!Z#C%D&J(A)F*F+H-Y.Y/X0G1H2H3b4G5I6Z7Y9A:a;X<I?XAEB_CDFHHDIEJGK]LGMXNAOBQHSETCU]VEWXXGYGZ?[F]I^J_YaYbXccdYfChX
~atc	W!H#G%I&J(])K*I+H,J-X/H1J3A4I6b7I8J9G:I;J=I?HAeBDCGDFEJGJIEKILJMZNJOePJRGSJTIUIVHXGYJZ@[J]H^JbIcGdIeJfJgH
~ate	I!Z#E%G&H([)]*Z+@-I/E0D1H2F3Z4E5E6C9F:Y;J<G>I?I@XA]CIDIEIFDGFIZJGKDLEMZNaOZQERaTFU]VYW[XJYDZZ^J_Ea]b]cEdFeDfXgEh>
~ath	l9J?[@XBKDJF_HWKIZE
~ati	@!Y%Y&H*>+Z,Z-H.F/@0B2C3c4C5B6?7[9@;I<G>G?G@BAHBFCaD_EbF]G^H]IBJGK?LDNbOCPGQZRHSGT@UYV@W_XaYDZD[I]H^H_GacbCcId[e]h=
~atk	r!]%Z9J>JC[DIHZIIP[XJZ[
~atn	n#I+J-I3J6]9J>[?[@YBICIDHHHIGKaMJO[VYXJZGaHdIeXhJ
~ato	G#a%E&G(Y)a*c,W-F.F/C0E2E3a4_5H6I7I8C9?;D<G=A>a?_@BABBHCEEIFHGCHJIGJDKALHNEOIPfRDSJVXWGXJYG[D]X^E_Ga^b]cEfCgDh@
~atr	f(J0Z3G9I:^=]>H?J@[BJCJDJHDIcKIMJNJOGR]VJZFfXhJ
~ats	l-]3I7]9I>G@ZBJCIHXK^MJNGO[XIZF]JaFc[eY
~att	N#Y%[&H)G+E-].H/D0I1F2]3^4I5H7E9D:H;I<H>E?C@aAECXDHI[JFKGM@OERISETZUXVAWEXcYI[D]^^[_DaXbBcHdDeHfAh^
~atu	Z!G%G(H)H*I+I,H-G/I0[3E4I6X7I8H9F:H;J<]>G?G@GAJBJCHDGEJFJGGHZIHJJKFLIMJNGOGPHRHSbTIU]V]WHXHYH]H^I_IaGbJcGd]e_f[gIh^
~atw	s-^Z[
~aty	w3JHYU[XY
~au^	]!J%I(I+J-F/Y3E4J6K7J8Y9Z=I>X?[@XBYCGF[HAIFJJLJM^OGPJSJTJU]XI[Y][aXbIdHfHgYhG
~aub	t9[?YCJHXI[ZH[X
~auc	b%E(I)J+J-Z3E4Y9Y:J=J@HBZCZDZFJHXIJKHMIOIPJTIU]VHWYXJ[J]IabbIcIdJfHhJ
~aud	_%J(J)X-Z/[3J9J>J?KBJCJE[HYIJKEMIN[VYYY[Z]]^IaJdJfJhX
~aue	p#[BJM[fY
~auf	[!I%H(G)J*J+],H/I1K4I6J9G:G;J=]>]?G@CB[CFDFGIHFIEJJKGLcMEOIPIQYRYUGWJYJZ[[H]]^H_JaZbGc]dGfYgYhG
~aug	t9^BXHEK[
~auj	w@ZHJX[ZJaJ
~aul	c*E+J-J/K2Y>J@_BHDHEYHcIIKDWHY^ZGaKb]
~aun	vHYMJTXhX
~aup	vD[IKZJh_
~aur	s6aHDRafK
~aus	O!F#a%K&K(Z*F,G-Y.J/X0G1I2J3X4X7H9C=G>X?J@EBDDXEYFHGZHGIYJFLYMEPGR]SIUZVJXZYFZ?]_^IaYbHd]eHgHhD
~aut	I!D#E%[&H(c)b*I+C,f-@.J/F0E1Z2G3a5J6F7H8F9@:H<G>[?^@XAEB>CZFFGCHbJGKFLDMCN@OBPBRDSIU]V^WEXYYEZ:[G]E^D_DacbCdBeEfAhC
~auv	m#[,[-J6X9JBJHDKKX]ZIc^dHhZ
~aux	r)[*J4[AZDJZJaZdJ
~av^	X![%G)G+G-E0Y1I3C4G5J6d7G8H9E:H;I<J=E>J?]@XAHBCC]EHFIG]IaMEOGPFQJRGSHTFUFVDWIXFYH]Y_FaDb[cFdEeIfEgH
~ava	Z#X%J(E)H*H+I,J-F.J/G1H2J3a4X5I6I7G8I:F;I<J=X>X?a@GAIBACYEJFJGXH^IEJJK^LHMFNEOEPJSXTGUEWIXIYY[G]Y^I_HaDcEfWgIhE
~avb	w>JHHIGKIZH]bf^
~ave	I!J#E(G*]+E,I-J1H3]4D5]6F7I8F9Z:F;Y<G=a>J?FAEBJCaDaEFFIGIHYI_JIK[LEMDNZO]QGSDTCUIVEWJXGYFZF]YaAcGdFeJfJgHh[
~avi	j(J.Y6Y>J?XBHH]M]UIVJWYZDa]bX
~avo	e#]3I4J8X9J=I>J@XCJHJIIKaMKNJR[UZVJXKZ^[JaJcJdJhJ
~avr	j-]@[BXHGKXZH
~avs	m!c#F;Y@GBHIIKJU[ZH]J^I_JfZ
~avv	p@GBZHYZHa[f]
~awa	b#I%](G)Z/J3H4K9H:X>G?Z@_CHGJHWIHJJKELIMHOJTJUYVHWJZG]b^]_JaDbHcKdJfJgJhG
~awc	t7^:Y@GBJH]ZI^J
~awd	w#GB[DZHJVXZ^[J
~awi	_!Z#E%X(I)H+X,I-].J/I0I1I2Y4H6J7I8J9^;I=G>E?G@_AHBFCGDDEYFJGJHDI^JJKDLIMFNFOXPGQJRZSHTGUGXFYIZX[H]^^I_HaDbIcGdHeIhY
~awn	i%a(a,X9H:J;_=J>JBHDIE]NIUIVHZFaJbJcJdIeKfHhJ
~axi	q-J3EIIOGXc
~ay^	O!^#J%E&J(C*I+E,G-C.H/C0F1G2I3B4F5H6G7E8F9J:G;F<I>H?I@eAECFEHGEHXIXJHKHODPIQHSaT^VEWFX^YJZ[]__Da[bGc[dEeGg[hJ
~ayb	vHGN[SXZI
~aye	l9I@]DJHJIJX]]]fZ
~ayo	wHGc[f[hY
~ayr	v!YH^ZK
~ays	H#Z%E(C)F+J,F-]/X0G1Z2H3G4G5G8G9C;I<J=X>B?F@JBEFGGJI_LIMBO]PDQHRGUZV]XbYG[G]GaGdYfEgBhX
~ayu	s9ZIZZZ
~az^	n%Y(J*Y=[BICXDIHEK[MJNYZ[
~aza	h-_/Z9I>J@ZBXHFIIJXMIN[OZaXhJ
~azd	wHZN^
~aze	q-YV]b[
~azi	U!D#E&X(I)G*I+H-D.J/G1I2I3^4I5J6H7H9^:X<J=H>G?D@EAGBZD[EYFIHJJIKCLGN]OFQIS[UZWZYHZ[[G]E^G_[bFcHdGf[gXhF
~azn	sHJL[ZJ^_d[eJfJ
~azo	q#G-X/[@[H^KJQYVY
~azu	k![#J(Y/W3I>IA]DJHXIJKJO[VZZG_[aJbWcJgZ
~azw	s-[2[9G:XF[HJI]
~azy	k#^3H9I>J@ZBICJDHIIKIMJOHVZXaZG]Ia]
~ba^	l9J:Z=]@]BXCZHFNYZH
~baa	n*[-_4^>J?X@ZHDIIKXMJNJZFaJdKfY
~bab	w!Z>G@XO[ZGa[
~bac	E!X#D%[&H(?)C*D+H,Z-A.G/H0]1Z3@6a7E8[9J:C;G>H?B@FAZCCDAEEF[HFI@K^LCMCN?OJP^RZSDTCUDV@WDY]ZI[B^A_[deebf^g[hA
~bad	j#a%I)Y9JBXDJEXH]TJVKZH
~bag	i-H4Y9H>_?JBFCJEYIJKHMINJRYTKX_ZE]JaJdJha
~baj	v!a9G>]HIKKZEbZ
~bak	^!Y#F%Y(F)I*I-E/I0^1J3H6X7I8[9F:H;J<J?I@EAIBICHDFEHFJGIHDIFJJKXLHMFNGOHPXSJTHUHVGWKYX[H]H^HaFb[dae]fZhF
~bal	Y!J#J%J(d)_*Z+J,f-[3H7J:I=J>X?G@IBHCJDHEJHHKIMJNIPEUHVFWJXJZC]J^KaJbJdCeIfJgGhI
~ban	Z!J#F%J(I*J+I,J-[.H/I2J3G4J6J7J9E:G=I>_?H@FAJBCCDDGGKHiIKKCLJMFNHOIPKRJSKTJUIVHXIZ@[H]c^I_JaGbFcJdHfIgJhG
~bar	]!F#C%G&J(K)H*F+H,I-^.J/G0I1J2J4[5J6H7H8I:F;a<K>a?_AHBDC^DJEIFYGIH?IJJJK[LHMENFOFPYQJRHSHUGVZWJXEYI[b]F^H_HaCbFcGdGeJgYhF
~bas	^!I#I%H(G)K*J+J-G/K0J3F4Z6J7J8J9G:[;J=c>G@FBFCaDGIaJJKFLIMINJOHPIQ_RJTJUHVFXHYYZA[Y]G^J_JaGb[cHdGeJfGgKhI
~bat	i![#J-[3X9G:J?I@IAZBICJDHH]IGKIMJNJOaRXVJXIZE]Z_JaH
~bau	w3[4]
~bb^	wHI[]aYh[
~bba	r!](Y9J;Z=I>[@KBICIHFI^ZG]YaJ
~bbe	l)[3]9K=Y>J@JBHCIDJK[MaOYVIZH]JaJbH
~bbi	q3Y=ZBYCYHHUYZJ
~bbl	n+J.YBKIJKZLXZI[[]Zb]
~bbo	w7_HHKYSJ
~bca	wH[
~be^	X!H#Z%I)I,J/^0[3G4J7J8K:G;J=G>]?GAXBJD^EHFKGIHFKIOJPXRJSJTWUHVFWJXI]_^IaJbHcGdFfGhF
~bea	g#J%I*Z-I3G4J8J9Y=I>G?J@IBaDHGGIHKHMYNJOJPIRJUJVIXYYJZF]K_KaGcYdFeGfbgJ
~bec	S!G#Z%J(J)X*J,J/Z0J4I5X7J9H>J?G@GBICIEZGJI[JHLYMHOYPIRYTWVXXZYEZ@]Z_KaIbIcIdYeJfHgJha
~bed	l(J-J3J8Z9^:[@IBZCJDJHJIIKILXN[VZXJZG]JaJ
~bee	V!X(F)[*H+I,J-X/H3G4G5[6J7I9G:I=Y>FAIB_CHEJFKGIHDIJJXLIMHOGRISXUZWYX]ZJ[H]Z^H_XbHcGd[eIfYgH
~bef	V!Y#G%I(H)J*I+H-I1G3G4I5[6J7I8I9H:H=I>F?F@]AIBBC_D]GJHJIDJIK]LHMXNFOGSIT^UJVGXZZI[H]c^I_Ib_cFdIfHgIhY
~beg	k#K%J-I3Y9Z>C@IBIDJFZHDIIKJOGQ]VXXbZ^]^aDbZdJfH
~beh	Y!H#G%[(a)_*b+H,]-G/E0G1X2I3W4F6H7F8I9C:F;_<J>D?D@CAGBDCBDGFJGFHCICJIKILGM_NIOHP^QJR[SGUIVIXEYI]E^HaCcEd]eIfDg^h[
~bei	W!G#G%^&^)I+I,Z-J/I0J1F4[5J7Y8I9H:[;Z=F>YAJCFDGEIFJIHJJKBLZMFN^PIQJRJTHUGVFWHXGYIZG[H^J_Ia[bGdEe[fEgHha
~bek	f!J#J%F&a(H)X*I,J-]2Y3F4J9G:Y;Y=I>X?H@ZCID^EIH[IGKFMINHOJPIVXXI[Y]I^J_JaIbJcKdGeJfJhI
~bel	^!I#H%H(F)I*Z+I,J-Z/G0I1I2J4I5]6I7H8J:X;J=H>[?^@GCJDEEHFJGIH<IBJJLIMGNcOFRZSJTIUFVDWaXHZ?[I^I_Ha[cHdXfIgIhX
~bem	w-^HJIZ
~ben	N#[%Z&Z(E+J,Y-X.I/F2G5J7H9D:I;[<H=[>E?JA_BXCCEEHFI^JJKHNIOZQJRXSEUBVXWEXYZA[G]X^X_XaCbBcId]eYgZ
~bep	vHIQ]VZX^ZJ
~ber	H!G#B&H(X)D*E+a,E-I.G/F1H3e5F6E7H8H9@:I;Y<G=C>c?I@IAGB@D[EEFEGXI[JDK[LGNCOdPXQGRFSJTYUDVZWFX]YEZ@]Z^B_DaZbBdBeEfGgE
~bes	b!I#I%J(J*Y+J-H2Y3E4Z6J9Y:H;J=X>]@[AIBGC]EJHFIHKHLKNIO[UIVHY]ZE]I_[aZdJfHhZ
~bet	_!I#I%J(J)[*J+K-G/D0J1J4X5J6^7J8I9H:K;Z<[=I>H?H@bBFCIDHGXIFJJK]LJMHNGOJPJRISITHUaWJXHYJZD]H_HbIcadIfFhI
~beu	z:[=X
~bev	f#H%H(Y)J*]+J,J-[/J0I3H4Z6J7J8J9F:H;J=J>Y?]@GAJBGC^HAI_KFLJMHNHOIPaUJVFXGZY[J]Y^I_GaGbIcJdHfIgJhI
~bew	w([*XC^HH
~bez	n*Z3J?]CZDYHGMKNJPXQXY[ZJcY
~bge	_#H%H*I+I,J-Z0I1Z3H4Z7J8J9I:H=Z>]?YCGDGHGIGJJLJMHOIPHRJSITJU^VGWJXIYYZZ[I]^^I_Ha[bIcIeJfFgIhH
~bi^	f!Y(J)Z+F9I@aBZD]HFKJMZVZZGaJ
~bia	W!H#G%I(H)J*J+J,J-I/Z0J3F4J6J7X9G:Y?I@bAJB_DHEJGJHEIFKELYMYNHOIPJRJSJTGXH[X]G^^_HaGb]cHeJgWhZ
~bid	c!H(a)]*I-b3J:J>J?K@IBHDJHEIXKHLINJP[QZUGVJZD]J^a_KhJ
~bie	Z!F#E%G(G)I*G+I0H1J2J3I4I5K6H7]8J:F<K=C>Y?F@BAXEXFIHCIDK[LHNHPHQJRISHT[UFVFWIX_YIZF[H]Y^^_]a[bHc^d]eJfZgHhZ
~bij	v1[8]HJIJK[dJgX
~bik	s#J>J?^H]XJZH
~bil	S!^%F)F+H,H.Y/H0I1J2J3[4[5I7G8H9D;]<J=E>b?E@CAXBAEJFIGHJIKGLHNFOHPFQJRHSFTFUaVaWFXEZ=[J^G_Ga[bad^eXfIgGhF
~bin	b#J+Z-J/H3Z4J9I<^=K>H?J@JBZCJDHHaIJKJMJNIOJRJTJXKYXZH]J_JaIbHccdIfJ
~bio	e!J(J-H3J9J:I>I@]D]HaIHKHL[MHNJOJUJVIXJZY[J]J^IaIb[dKfKhX
~bir	p%]4XHDI[ZJ^XdZfZ
~bis	n-K3Y@YBJHFIJK[M[ZFgZh^
~bit	d!J#[%H(J-Y3I9Z:J=J>[?IBHCIDJG^HXIFKYMGNITIVIZ][G]H^ZbJdJfKhH
~biu	w9Z>]?]BJCXDJHGOJ
~bje	S!_#G%F(F)I*H+I,I-D/F0G1H2J3E4F5J6H7H8G9F:G;e<I=G>F?H@EAeBDCGDGEIFIGbIEJHKFMFNEOGQJRHSITGUGVEWJXGYIZB[H]G^Z_iaGbHcFdEeIfDgHhE
~bju	n!J-Z:^>J?aCJDJHFIJP[QYVJZI
~bko	z5X9[BJHGZ]
~bl^	G!f#F%@&H)^*E+D,X-]/B0C2F3J4b5F6I8]9A:A;]<G>]?[AZDBECFFGHHYICJHKHLGMFNAODQHRCSXTCUaVbWAXBYXZG]A^H_JaGbEcEeZfFgFhD
~bla	]!I#H%H&Y(])I*I+I.X/J0J1J3X4I7H9F:H;J=I>X@IAIBECFD_EJFJGIIEJIKEL]MFNFPJRJSYTEUHVGXGZb[H^H_HaEbacHdHe[fYgIhF
~ble	L#]&I)G*H+E,I-B.H/D0Z1G2I3C4E6E7G8H9A:I;E<H=X>@?F@DAZBgDFE^FJGEHJIBJGKELFMHNAOCPGRFS]TIUGVJXDYFZf[G]Z^F_BaXbJcbdYeEfG
~bli	]!J#F%G(F)I*I,J-E/I0J3D4J6J7I8K9[;J=H>I?FAIBCCFDJEKGJIXJJK[L^MGOJRJSITFUIVGWJXGZa[^]F^H_IaabacHdHeJfGhX
~blo	I!B#j%A&H(A)[*A+C-c.c/@0D1X2E3?4J5F6C7B8E9?:A;H<F=B>C??@IADCID>EEFFGEH[I@JaKZLCM>NHOBPARASATjUAV?WDXeYDZ<[e]?^I_BaCb_c]dAeGf?gBh@
~blu	v9JH[K[
~bly	z>G@YO[
~bma	pBYHYM_ZHhG
~bmi	mBJHDZd
~bo^	n3J9Z=]HFMHZIa[cYf]
~boa	b%J)I*I,b-H/J6J7J9F=J>I?HCJDIFZHaIHKHMINIOJPITJUJVIXJZC]I^J_JaHbJcIdIecfHgJ
~bod	V!G#G%F(Y*G+^,J-_.J/G0I2J4I5J6Y7H8H9_:E<[=G>D?Z@YAHBFCEDYEJFIGXHCKCMGOGS^U_VIXFYIZH[H]GaEbGdZeIf]gGhG
~boi	v>]FJH[
~bok	v/Z3H9JHHIcTJ
~bol	c!Y#J%J*J-[3I7^8[9G:J=I>I?Y@GBHCHDIHHIeKGMHNZOIRJSIVJXIZE]IaHcJdKfIhJ
~bon	p-Z3J9_=ZIGKGO]ZF
~boo	b!J#H-I/J3I9G>H@IB]DJHcM]NJTFZD[G]I_IaIb]f^
~bor	c!I#I%H(G*G+I,J-E/J0I1Z3Y4Z6J7I8Y9C:_;[=X?cAHBDCGH=IEJJKHLJMGOHPIRJSITHUYVHXGYZZY]Z^J_YaGb^cIdEeHfGgIhW
~bos	l!Y([3K8_@JAYBIHDIJKZZY_Y
~bot	Y!G#H%H(_)I*]+I,J-F/G0X3Y4]7H8I9a:Z;J=H>Y?Z@FAdB^DFEJFJGIH@IEJIKFLIMENGOXRISITZUHVFWIXHYK]H_GaIbHcFdIfGgIhG
~bou	Z#F%H(^)H*I+K-[/I1J3G4J7X9F=[>E?GB@CHDXHXI]JJLFMGNIOIPIRJS]THUFVEWYXIYJZ][I]G^I_JaDbHcbdIgJhH
~bov	t2Z;_ZJ
~bow	w>]BKHJNZX]ZJ
~box	^!J#H%[(I+I-J3I9H:J=J>d?I@HBHCHGXIHKHMJNIPKUIVJXJZC]J^^aYdZe]hY
~br^	g!J#I%J(I)^*J+J-[/J2Z3I:Y=I>I?J@IBFDHF]HDI]KIMJNJOJPZSJTZU_XYZF]JaHcIdJfG
~bra	V!E#J%X&J)G*Z+F-b/G0H1H2H3a4B5Z6H7G8H9B:E;G<H=Y>X?Z@HAFBAC^EIFHGYIIKILGMBNCOCPFQISDTIU]V]WZXDYJZA]B^Y_Ea]bYcadFeGfZgHhF
~bre	^!H#H(I)K*J,I-_/I3b4H5X6J7J9F:J;J=[AJBEDFFYGIH[KDLIMHNYOGPITJUIXIZA[I]D^J_IbYdHeJfIgJhI
~bri	_!I#F%I(H)J-G/I6J7J9_:I>H?H@HAJBFCHFYGJIHJJKHMINWOHRJSJTXUIVHWIXI[[]Y_GaGb_cZdaeYfIgKhI
~bro	S!I#C%D(E*G+G,F-J.^/Y0G2Z3D4[5I6F7F8G9D:F;Y<I=E>G?D@EAFBHCFDEEHF]GGIBJGKCLHNXOFP]QYSHUDV[WHXEY^ZY[G]eaJbadDeFf]gG
~bru	X!Z#G%G&J(])Z*F.J/J1J2J3J4H5J6H8Y9E:Z;[<J>G@EA]BIDIEIFIHCJIK[MFNHPZQJRHSHUGWIYI]b^[_[aHcHdDeIfFhF
~bry	s3J9^HJa[
~bsc	s1Z9]=^@JBIHGKIYZZI
~bse	k%Y9XBHHbZF[[]I_ZaIcI
~bsi	l([HZI[ZY_X
~bsl	q)]3YDJHHKINJUbVJZIdKgX
~bso	v1]HK
~bst	h(J)Y-^3H9I:I>I?I@XB]HZIGKIMIOIUZVaZD]JaJ
~bt^	d!H#I%H(X*J+I-H/I3G4J7J9^:J;_=I>F@YBGCEDGIZKYMHNHO[TIUXVGWZZA[X]H^I_Za]bXcJdJfJgX
~bta	z,Z
~bte	s,^HJV[ZI
~btg	zHaKIZI
~bu^	hCYHEKYcb
~buc	q3YHJIafY
~bue	v9]=YHFIJZIh]
~bui	e#[%I(J1c3J4X6Y7J9H:J=[>J@HAJBHDJG]HIIGJJKIMJNIP]RIVJXHZF^X_IaJcJdHeJfH
~buj	pDZH]XYZX
~bul	w:GH^ZH^Z
~bun	g!J#J%G,Y-J3K7_8Z;a@JBICKEZHDNKZGc_dXfYgJ
~buo	w9_>JHJaJ
~bur	m3G9]>[?a@JBKCYDJHDKJMJOIV^ZF]JaI
~bus	i=cBIH[IHNXcXdIfJhI
~but	]!D#J%I(c-I/J0J1J3X4J9H;J=I>I?J@IAJBFCJDIG]HbKILXMINIOJP[RJSJTHVIXJZX_Ib[cIdJfGhJ
~buz	w>[HXaH
~bvi	s-c9JHIIIKJ
~bwe	t3Y9YHXOYR]
~bwo	l#[*X-]>H@JIHM[ZI]JaXhZ
~by^	n!Y#I+Z-I9H:I@[BIDYH_IJKIMJVJXJ[Jh_
~byl	o9I?]@IBIDJHGKaPZVJWZZH]]
~byt	[!I#E%I(G)J*I+J,J-a/Y0J3G4J6I7H8J9D;J=H?H@eAJB[CHDGGJIEKBL^NGOGPHRJSJTEUHVFXYYJZY[Y]H^]_HaFcHdXeIfGh]
~ca^	Q#J&I)F*[+[,F-I0G2H4E6F8G9@<I=Z>B?ZA[B?CYDYEFFHGFHJIILYM@NaPESHTDUBVFW^XFYXZY[E]H_EaabbeIfGgG
~caa	v%IEFWKZId_eZfJ
~cab	t9J=a@[BIHGZI
~cac	^!J#H%I&[(F,[-I.E3[9H:I=H@HAJCaDFFJGJIIKHMaNHOYRJSJUIVIWJXGZF[J]Z_Ja_bYcIdJfIgKhI
~cad	Z!H(G)J*I+I,J-F0J1K2J3D4E5[6I7H9F:G=Y>FCXD[EJG[H^IEJIKDLaNGO^PHRHSITFUGVGWKXGYIZG[I^^_HaYbGcHd_eIgJ
~cag	v-^?ICIHFKHLY[]
~cai	k-J3J4X6Y9I;X@JAZBIIJKJS[TJZH^Z_IaJcZdZf[
~caj	z/I0[N]dJ
~cal	R!]#Z%E(F)E*E+G,I.I/[0G1H2I3Y4G5I7G8H9I;H<J=Z?^@DBXCFDCEHF]GGH]IHJIKYLGMDNXPFQaRYSXTFUXVDWHXFYHZI[F]X^F_Fa_bDdXeIfEgYhJ
~cam	R!X#E%F&J(E)X*E,H-D.J/X0H1I2J3Y4G5J6H7Z8H9C;H<J=E>H?F@fAFBaCEDCEIGHH]IAJHK@L]MZNEODPFQIRHSHTEUFVGWIXDZ]]X^]_CaZcFdHeHfEh^
~can	D!G&H(Z)Y*Y+C-J.G/B0X1E2G4Y5J6a7J9A:J;F<J=^>^?[B;CED^EIFYG^HIJCKJLFMEOGQFRDSJTHUBVHWEZX[X]a^Y_]a@bDc]e_fBgG
~cao	V!G#G&X)Y*I+H.J/H1Y2J3Z4I5J6I8J;I=H>F?]AHCXDDEZFIHJIEJIKDPGQKSYTGU^YI_Ha^bFcXdHf]hG
~cap	c!J#^-I/J9J=J>I?J@JBGDYFZI]KILJMINIOITJXHZ[]_^JaJbZdJfJ
~car	U!F(Z)G*G+H,E-C.J/G0I1J2b4H5J6I7F8I9D=J>_@XBBCCDIEIF[GHHWIdJIKDMENXOEPGQJRHSZTFUFWIYI[Y^Y_GaDbacHd]eIfFgHhZ
~cas	^!H#H%G(H)J*J+J-E/I2Y3E4J6J7I9^:H;]=H>b?H@EAJBHCHDXEKGIHYIaKEMGNZOHPJSJTGUHVGXIYYZ@[J]G^c_IaGbIcIdaeJfHgIhH
~cat	H!D#]%I&G)E+F,^.J/D0F1G2H3]4C5G6F7H8F9D;F<H=B>^?c@GA_BBC_DIEFFGGDHbKBLEM]NHPCQHRFSEVAYGZW[F]Y^IabcIdBgFhC
~cau	S!H#Z)I*J+Y,J/Z0J4I5X7J9I:X;X?G@HAYCIEZGJI[JHLZMHOXRYXZYEZB][_Ja_cIdYeJfIhF
~caz	w,[3Z
~cc^	p)Z@[BZJYUJcX
~cca	_!I#b%I(Z*J,G-Z/J3G4J9I:J=J>J?J@GCHDHHJIHK]MGNIOJPJSJT^UJVI[Z]I_JbZcIdJfJhI
~cce	J!Y#@%c&H(H)D*D+F,E-J/e0E1H2F3D4I5H6F7D8F9A:@;F<H=A>_?]@KADBhCGD=EFFGGDHYIXJELENHOYP_QaRFSDTDUCVDWGXDYGZ_]B^A_AaAbHdCfHgDh]
~cch	e#Y-J/X3J5X9J?J@JBICJDJHEIIKXM_NJY]ZGaJg[h_
~cci	j!Y-J3Z>I?H@XBHIJKJN[V[Z^]Y_JdI
~cco	B!e#_%a&G(B)^*X,Z->.F/@1E2c4C5E6D7E8D9E:[;X<F>E?@@AA_BGCIDZEFFEGYICJDK=LaMDNCOCP_Q]RDSCTZUCV_WBXEYDZI]B^d_[aBcAdEeBf@gBhB
~cct	n!^#]*Z2Y3H:Z>HBJDWHDP^THZB[J^Z_Y
~ccu	j)^*J3J>JDJH^IJKILGZ^eY
~ce^	O%[&I(G)E+Y,F.J/D0G1H3?4F5I6G7E8G9^:Z;G<H=a>E@_DIEFGFJFKaLGMYNGP]QKRFSFTFUCWGX[YG[H]H^E_HcGdCfCgFhZ
~cea	m%K2ZAcHH_J
~ceb	dBJH]ZJaZcc
~cec	m<]HELbZI
~ced	c!Z#K%H(J*J-F/W3I7I9G=I>G?I@^CHDHEJHGIXK_LJMXNHOIPHSJTIUJVGXHZI[[]a^J_IaJbJcIdJeZfYgKh_
~cee	j#J/]3I>KBYHCM[S[TXX]ZIdHeY
~ceg	w-X3K?^@IHHKZ
~cei	^!J#J%J(H)K*J+J.X/Z3G7J9J=J>X?J@FBGCIDGGJH]IZNIUIVXXJZX[J]Z^Ja[bJdJh[
~cej	zA[BZZ[
~cel	X!H#[%I(G)J*H+H,J-E.J/I0J2K3Y4I6I7H8J9D:G;J=I?D@CAHBCC[D^EJFJGJHcIDJJK[LIM^NHObPIRISHTGUHVGWKXFYJZB[H]c^IbHcHdHeJfHgIhE
~cem	h(K+Z-I>Y@[BJDGH^J[YYZF][aH
~cen	M#C%E&I(E)G*C+F,F-@.H/H0G1H2I4E5G7D8G9@:D;H<H=n>B?CAGB?CCDAEFFGGFHdIYJDK[LFMANBOBPCQJRXTDUBVCWEXCYGZ9[E]C^E_DaFbBcad@fBgjhC
~cep	T!F#D%E(F)I*H+H,H-X/_0H1I2I3[4I5K6H7G8I9D:C;I<J=F>C?]AIBbDEEIFJGFHEI^JYKZLFMXNWO[PIQJRHSJTIUHVEWIXGYJZ^[G]F_FaDbGdFe[fFgGh[
~cer	U(^*H+H,I-F0I1J4G6H8H9F:];J<J=Y>D@HAIB]CEFHGGH_IEJ]KCLHMDNDOFPXQJRHSGTHWGXZYHZ]][^G_Ga]bXdIeIfDgGhF
~ces	L!_#D%a&I(X)D*G+J,F-A/b0G2G3@5I6G7F8G9B:C<I>a@IAEBeDJEFFHGFIBJGKALHMJNAOEP_Q_RGScTEU@VDWGXEYGZ[[D]Y^D_DaBd_fBgFhD
~cet	m/X3I>J?XGXHGIIK[OZZXh]
~ceu	z=]KJZY
~cev	q3I9ZHXOYaZ
~ch^	B!X#_%J&D(K)B*I+F,D-X.B0B2C3A4E6Y7F8H:A;H<C=@?=@GAbB]DXECH^IEJHK^MdNaOdPBQDRES@TGVZWCXZZI[F^J_YbYcXdEeB
~cha	A#D%=&F(X)G+A,E-G/b0B1F2a3E4H5E7B8I:C;I<[=@>W?B@bAGB_CEDCEEF_G@JJKDLeM^NJODPDQFRBSFT@U^WCXAY[[H]W^g_@a@bCcIfBh^
~chb	s4ZVZZHfZ
~chc	e!J#I%J(I+]-H/Z3H7K9F:Z=J>F?[@[BEC^DFHAK[LJM^OHPJTIVIXI]H_JaFbJcJdJfIgIh_
~che	M!B#[&G(_)D*Z+Y,A.D/E0E1E3E4C5Z6E7F8H9Y:I;Z?YAXC]D]FZHDI_J_KGLXMEOHPXQJRFSEUEVBWDYEZF[D]X^^_Hb_cXdXf?gChD
~chg	wB[DIM]
~chi	Q#J%E&G(E)G*Y,G-B.H/Z0J1I2Z3J4Z5X6_7E9];G=D>a?X@=AFBICZDAEHFGGFIYJIKCM[NJO_PER^SFTEVCWHZJ[I]I^F_Ea[bZc]dDeHfYh[
~chl	c!J#J%J(I)Y+J-[/Y0J3J6a:I<Y=H>J?^@HB_CJDIEJHDIHKHMIPJTXUFVF[J]Y_JaJbJdJfJgJhJ
~chm	h!I#I-J/_0X3I6]9H:K>I?J@]AZBHDJHJIHJXNIOJPZT[XJZF]J_]aJcJdIfJhJ
~chn	f#Y%J([-H3Z7X:Y>I@HDIHZIJKIM]NJOIPJVIXI[K]IaIbZfKgW
~cho	O!X#E&I(D)G*D-[0G1H2G3G5H6G7F8G:B<H=D?X@_AcBHDAEGGEHDIXK_L[MHOCQHRISFTDUZVFWFXCYGZH[d]X^F_ca]bJdGfDgI
~chr	N!B#E%b&X(A)D*C+D-D.J/C0_4[5J6X7D8]9H:B;D>@?X@@AGBECIDAEDFIGdHYICJGKELCM[N@OHP_R^SDTDUCV@WEYZZJ[E]C^BaEbBdde^fchA
~chs	h#J-I9J>[@^BGCJDJHEI_KYLbMXNJZF]J^JaIhX
~cht	C!F#I%_&F([)F*H,K-X.E/F0Z1E3E4X5I7J8E9I;a<F=F>E?YACBBI[JFKJLYMHN_OGQGSJTFV[W[XDYIZ[[X]X_Xa_bIcHeIfJgIh[
~chu	g!Y#J,Y9JBJFZMJPYR[UZVJY_dJfJ
~chw	p*X-Z3]>J?]KJaJ
~ci^	Y!F#Y%F)H*G+H,I-I.I/I0I1J2Y3F4I6I7Z8I9a:I<J=E>E?D@CAHBYCFDXEIFHGIHEIcJHK^LHMZPJQJRISYTGUEVDWXZ_[F]E_GaYdFeIfEgHhF
~cia	T!X%F&J(D)H*G+I,X._/X0H1Z2I3D4G5J6H7G8H9e:W;Z<I>D?E@ZAXBZCDDDEHF[GHHIIZJJKCLGMCNEOEPGRGSFTFUDVIWIYHZC]^_FaBdXeHf[hE
~cib	w>GHZa[
~cic	z.YHJK_ZD
~cid	_%J&Z(H)J-Y/J3G4J6X7I8H:H=I>G?XA_CIDHIHKFMXNIO_PJRJSbTJUGVHXIZY^J_GbIcHdIhG
~cie	X!X#J%_(])J*I+J,I0J2J3C5]6J7I9E:[;I=G>[?EAICZDEF[GIHFK]LJMaNGOEPGRXSITHUHVGWJXGY]Z@[H]F^I_IbIcHdHeJfGh]
~cif	g!J%G&a-I/J6b9I<Y>I@HBIHEIXJGKGMKO^XHZD^IaZcKdJeKfJhJ
~cij	s-J3Y@IHHI_O[XJ
~cil	b!]#I%Z-e/]3H4Y9J:K>[@HBICIDIGJHHIZKHMINJOIPJXJZD]JaG
~cim	b!G#J%I(H)I0J3J:G=I?ICJDGH^L]MINJPJSZUXW]XJZ]]YaJbIdIfZgX
~cin	e!J#_%W(X-I3D:Y=J>X?Y@HBGCJDJF]GKHDIHKJM]NJODTKUIVHXdZF]HaGbJhJ
~cio	Q!C#C%F(J)Z*G+F-B.I/G4G5I6G7J8I9I;G<I>H?F@HAGBZC]DJEXJHKBNYPKQIRISXTHU]VZZY]H^HaXb_dFfagX
~cip	g#J(Y)H*]-H3J6^9K:[=J>I?[BIDJKGMHNbPHSJUJVJY[ZB]J_JbZcEdIfIhI
~cir	r/YHJN[ZIc[
~cis	g%Y(a)]-I9J:Z=Z?JBHDZKINZPJUJVJXXZH]JaJcJfJhJ
~cit	i#I%I-]3I9_:J;]=J>F?I@IAJB^CIDJH]IGKHMKNJUJVI]G_JaI
~ciu	s#[&X-ZBJHINYTYXY
~cj^	p(K*Y+Z3Y:Z=YBJC[DEH^IINJ
~cja	f!I#J%J(H*J+I-I0K3I9I:I=F?H@HCXE_FKGHHYIXKHMYNFOJPJS[UZVYWZXIZF[K]Z^W_JaIbJcYdHfYhJ
~cji	]!H#H([)I*G+J,I-G/I0^1J6J7I8I9G:H;J=]>G?a@HAIC[DZEYFJG[HDIXJJKGLJMGNXOXPHQJRXTHUJVGXHYIZD]G^J_WbHcGeXhH
~ck^	=#d&J(D)D+C,X-D.X/@2G3A5X7B:>;E<X=H>H?>@HAIBZECFFHXIFJYKZLJM:N@O?RbSDTfU>V<WBX][a]Y_IaIbYcIdde^fXh=
~cka	b#Z%F([)J*J+J-I/[0J3X4Z7K8J9E:I=H>J?I@GAJBXCIDGF[GZHDIGJ[KILJMHNIOJPZR^SJTHUJVHXIYJ[J]H_Ib[cHdXfFgJhI
~ckb	oHGZG^]d[e^
~cke	X!C#^%F&J(E)I*H+H,H-J.X/H0I1J2]3Z4G5J6_7G8I9a:K;H<I=E>[@BAHCYDDEIFZGGHaI]J[KCLHMENEOEPGQJRFSHT[UFVEWHXEYH[F]E^I_GbDdFeGfEgIhF
~ckg	j(J0^:Y@WBYE[HFKZM]ZF]KdJ
~cki	qJXK[QWTZ
~ckl	o(],H-]/J6]>I?J@ZBHDJI[KHM[OITH]JaJbKeEhK
~cko	X#b%a(I-J3K9K>K@JBHKJMHTbZG[H]D^J_KbJdJf[gJ
~ckp	m%b>[HCdJ
~cks	O!E#E%X&Z*F+G-E.J/F0I2I3K7J9H:Y;G<I=^>F@BCXDIEJF_GHHEIEJJKALZMDNCOGPXRYSXTFUZVYW]XE[J^DbYcZd^eYf]gIhD
~ckt	g![#]%K+I3I9G:K>Z?H@IBECHD[HZIZKINJOIRJVIXIZI[I]Ya]bJcZfIhJ
~cku	f6aBXHbKJPZZE_XfH
~ckz	v(^.YX[
~cl^	g#E-K9J@JBGHeK]LJUJZG_[f[
~cla	Z!F#Y%G(J)I*J+H-_0Y1J3F4I5J6^7H8J9G:J;J=G?F@YBDDXEJFKGHH[I[KXLXMJNIPGRISJTGUHVGWYXFYJZX]X_HcHdGeJfGgHh[
~cle	d!I#]%]+Z-I.E/H0K6X=J?I@JBYDHHYIIKILWMJPYT]ZB]I^[__
~cli	T!G%G(a)H*H,J-E0H1_2J3F4I5J6I7Y8I9E:^<J=E>C?E@GAHCDD_EJFJGHHGIHJJLHMDNHOYPIQaRHSITFUGVEWIXHYI[G][^H_Ga[bgcFdFfYgGhG
~clo	I#?%A&G(B)D*D+E-@.F/h0g1C2F3A4D5F6a7J8D9F:C;E<F=A?B@?AaB[CDDBEDFEGHHHI@K=LDM^NCODP]QFRbTdUDVBWEXCY[Z>[B]]^B_eaBbGcZdXeEf>g_hA
~cls	w%[;cAJHDZI
~clu	Z!J#I%I*J+I,J-Z/I0J1K4J6J7J9I:I=[>X?I@IAJBYCJDGFYGdHIIZJIKGLXMHNYOIRJSJTIUFV_WJXJZD[J]J^H_HaIbIcIdEeIfGgJ
~cmd	r)[H^LJg]
~cn^	zZJh_
~co^	X!F#]%E(E)H+H,H-X/H0I4G6I7G8I:E;I=F>D?E@[AHBCEJFJGHHHIZJIKJLHM]PGQJRHSYTZUEVYWHX]Z^[_]E^HaHbbcGdGeIf[gHhC
~coc	l%J;Y?]DIG]HELXZH^[d_fG
~cod	I!D#@%E&X(D)F*C+D,F-@.F0G1G2G3Z4E5G6F7E8F9>:D;G<G=C>f?[@>ADB^C^D@E_FEGFH_IEJFK>LFMANBOGPFQHRESFTDUEVFWGXgYFZH[F][^F_DajbDcDdFeFfCgFhA
~cof	q1[2]3J@JBJH[IFR]XIZH][
~cog	h-].Z3F7Z9J:K>I@JBIDIHYIGKXNJO[VZZFaJh]
~coi	k3J6Z9J>GA^C[IKKIOaXKZJ_IaY
~col	W!F#H%F(a*E+G,I-I.J/H0I1I2J3G4G5J6I7H9B:^;I<J=F>AAIBGCCDJEIGHH_I_JILIMDNEOZPGQJRHSHTHUbVaWIXFYfZJ[G]Y^H_IaBbGcCdFeIgHhE
~com	E#[%E&G*G+Z,G-e.E/G0D1J4E5D6B7E8Z:[<E=A>F?I@DAHC<DKEAGEHeIcMHN[OYQFRBTJWZXHYCZI[X][^G_GaJbDcEdGeGfFgChH
~con	;#@(?)@*D+E-].C/B1f2d4b5_7<8f98:];=<b=B>C?8@DAXB[CbDBEdFYG]K@LEMGN@PAQZR_S?T=UAVGW]XCYX]E^B_Ja;bGcee^fagA
~coo	T!H#H%I(H)J*I+J,J-F.m/I3Z4J7I8J9Y:H;J=I>H?HAIBDCIFJGJIFJJKGLJMHNGOIPJRJSHTJUHVGWJXHYJZD[I]G^J_IaGbFcHdIeJfIgJhI
~cop	[!I#I%I)K-G/I3H4G6^7J8G9G:J=H>D?J@HA[BGCJDJFJGeH[IEJbKHMENGOHPJRITIUJV_XI]J_XaEbJcHdJfHh]
~cor	M!Z#G%]&I(C)F*G+E,]-F.H/C0F1J2F3_4E6^7E8F9H:C<H=F>E@^AcBGCJDZEXGCHFIYJELDM_N[OaQHR]SFTYUFVAWXXB[G]B^C_HbDdAeHgFhb
~cos	l9Z=YH^KJZIbY
~cot	s6YHIKXT^cK
~cou	@!f#b%_&E(A)[+Z,[-B.E/C1B2b3]5G6F7C8C:Y<D=E>I?>@AA]CEDYEDFFIJJHKBL_MEN>OJPdQ[RHSBUCV[W@XCYG]B^b__aAbDcGdDeFfAgAhB
~cov	e!J)G3H9J=b>a?J@JBICJD_G_IIKJNIVXZE_KaIfI
~cow	t!X@^DYHZZK
~cpa	o%bHGdJ
~cqu	r3J8[:JHJQaZF
~cra	f#K,I0[4[9J>]?JBHKJMIRJZE[Yb_cIe[fZ
~cre	O!D#[(E)F*J+],Z-E.J/G1I2^3J4G5J7F8[9F:G;J<I=E>X?_@EAGB@CEDJEIFHHcJHKBLYMHNFPDRHSGTFUGVDXG[X_]aFbecFdGeHfEhI
~cri	O!H#C%_&H(E)D+Y-F.I/D1F2G4X5G6[7D8[:B;F=Z>G@CAGCBDYEEFEGaHKI?JGKILEMANdOaPYSDTEU@V@W[XBY]ZJ[D]B^A_JaBbAdde[fcg[hC
~cro	K!C#>%J&I(C*Z+G-D/Z1X2H3B4F6F7b8F9C:F;G<H>A?C@AAFB@CDDCFFG]HaIDJYKBLEMXNHOEPCQHR]ShTbUCVCWDXDYFZ<[E]D^E_EaZbCc]dbeIfagc
~cry	Y!J#I%J(J)J,J-I/J3H4I6g7J9H:J<d=J>J?I@IAJBGDIGJHDIIJJKIMINHOJPJRHSJTJUIVIXJYeZC]J^J_IaJbHdHeHfGhJ
~ct^	A!Y#A%=(=)@*@+D,]-F.F/F1g2]3F4]5A8_:C;_<D=G>H??@@B@DFEXFBGdHYIDJ^K>LFMCOJReS?TFUEVDWDXC[>]F_^aBb@cYfegC
~cta	d!J%Y(J,Z-^3X4[6W9J=J@JBXCJDJEJHWIJKJMHUJVJXJZGaJc]dHfIhZ
~cte	T!I#G%[(G)I+I,I-E/b0J2b3G4H5J6I7H9F:F;I>F?H@CBICJDFFdGGHGIeJHKDLIMFNGOHPFRHSHTHWIXGYJZ[]F^HaGbYcFdFeJfGgGhF
~ctg	z3_
~cti	I!e#B%F&d(G)F*J+E-a.J/E1E2E3?4C5Z7C9C:A<X=@>C?H@BAXBZCCD@EcFHGZICJYK@LJM@NYODPBRDSDUcV^XCYcZ>[C]B^IaBbIcedYeJfDg[hA
~ctl	k@[GZHFKJZX
~cto	L#D%_&d(X)X*E+G,D-C.H/G0B1D2e3a4Z5G6D7Z8c9E:d;F<d=E>E?C@CDIEFGDHJI@JJKBLFMCNBOEPFQ_RESYUJVFWJXGYFZ=[F]E_caCbEcAdIeEfAg[hD
~ctp	z0[BKHFfGh^
~ctr	b%I(Z:J@GBHHIKJMZNIQb^IbXdJhc
~ctu	a#W%J*]-I3I4J=J>J@HCHDJFZGJI[KHNIOJRZUJVJYJZD[J]JaJbYcIdHf^hc
~cu^	vBZHJaZ
~cua	l-K3G9J=F>I@HDJHZI]KYMIOYTXX[ZYaKhX
~cue	Y!a#Z%Y(G)]*Z-F/I0J2]3X4J6J7I8J9I;I=D>H?G@FCFDZEIHJIEKYLZMHNHOIP]RJSITJUEV_WIXJYJZJ[Y]H^X_XaHbHcHdJeJfFgJhF
~cul	h2Z3H9J@HCJDJHEIcKJMKOJZ[^Jb]
~cum	d%HBKHaNaZJ
~cun	i(J3F4Z9J>K?IBXD[HCM]NYU]VJWZZXa]fJ
~cup	i#J%J(I*X,X:J>a@IBIHHIXVJZ_aJ
~cur	N!E#J&J)^*_+^,G-E.I/D0H1G2I3G4E5H6F7F8G9C:E;Z<d=G>G?^@EAJC]DXEHFIGGIYJHLDNCOHPGQ^RGUFWHYbZF[F]F_GaEcEdFfDgGhe
~cus	[!I#J%[)J*J-_/^0K2J3G4J9I:J=F>G?IBKCIDHHaJ_KDMJOYPJUJVHWKXIZ[^I_IaEcJdJfJhI
~cut	t=]GYHIZGf[
~cy^	K!E#E%F&J(H)]*_+G,G-Y.^0H1I2I3D4E5b6H7Z8X9E:G;I<I=C?I@[C[DBEGFIGGICJ_KDLGMDNeOEPERHSFTEVCWhXFYXZ=[F]D^FaCbFcCdFeHfFgDhE
~cya	z)Z
~cyc	qD[HHIIK^NYZJ_]
~cyf	q3Y9J>J@JCJHEIaKHO[XIZJa]
~cyg	mAcHHZJ
~cyj	o,Y7]:I>JF[GZHIIJ_Ja^dIg]
~cyn	t@IHGKJN_W^ZH
~cyr	v/aHJIJTI
~cyv	jHGNd
~cz^	j(J*K+G-J3J6c9I:J=J>J@]BHCaDIEHGJIHKIM^NJOJUKVIWYZF]KaJcJfIhJ
~cza	a!I#G%F(X)H*]+I,X-G.K/I0J1K3E4I7I8I9E:H;Y=G>X?[@ZAJBFEIFJGJHFIXJKKFLYPGQJRaSHT[UHVGWJXXYIZ[[I]G^H_HaEb^dDe[fFgIhY
~cze	_!I#H%H(F)H*]+I,X-F.J/H0J1K3X4I6I7I8I9Z:H;Y<K=G>E?X@[AIBDDFEIFIGJHDJJK]LJMENIOERHSFTIUHVYWJX[YYZ][H]Y^I_Ha_bHc_dEeIfGgI
~czk	z.a9JHI
~czl	t9YF]HJIJPZV[ZI
~czn	l(Z2]3J8]9J<]>J@JBJDJIIKZPJQXXXZG_ZcXdJeJ
~czo	[!a#H%G(E)W*H+I,I-H/J0J1H2I3G4I6I7I8H9F:G;^<Y=G>G?H@XAWCHDEEJFJGYH>IGJJKFLYNGOIPGQYRISITJU_V_WIXHZB[I]Y^^_GcGd_eGf]gJhH
~czt	w9KHGIaM]
~czy	e!]#H%I(F)I*I+Y,J-Y/J4J6Z7J8Z9G:H;Z=[>Z?H@FBHCZDDEIFJGJIGKFMGNHOHPISJU]VCWIXHY]ZB[J]Y_Ja[bIeYfHgJhI
~d1^	w-[HJK[
~da^	I#[&G(C)B*?+A,Y0I1E4H5F6H8[9[;_<I=J>B?YAEBYCEFDIIJDKcM]NGOAP^RGSGT^UZVKWYYD[@]F^J_Bc?d]eG
~daa	m:]>^@YBYCIHHXZaF
~dab	t*X-G;YGZHZ
~dac	p![*^BGCJHZS_UIVGZIbXfG
~dad	Z!I#H%E(G)J+G,I-Z/I0J2J3]4I6I7]8I9^:_;Y=G>I?ZAID_EZFXGXHCJKKDMFNJP^RISYTIUGVDWIXFY]Z@[I]F_HaFbHcXdFeIfEgJhG
~daf	tHZVZaX
~dag	l#I%J(J-I3J9c:J>F@^BHCJD[EYHAIIKJNHVIX]ZI[J]GaEhI
~dah	q>_HHaJbZcZ
~daj	z![ZZdY
~dal	b![#G%H(H)J*I+J,J-G/[0J3E4J6J7J9D:H=H>^?GAJCHD^EKFJGYH@M]N[OHPXQ[RJSJTXUHVGWJXYYJZB[I]^^J_XaEbHdIfHhG
~dam	r-YB[DZHGZIh]
~dan	Q![#H&H(B)E*G+^,^-H/H0G1G2G3[4D5H6F8Z9b;F<G=C?I@EBaD^EHFYG[HAJGKELFNEPCQGREWWYF[D]I_cbGcCfJhH
~dap	X!H#H%H(I)J*J+J,J-G/I0J1I2I3G5f6I7J8H9G:I;J<k=I>I?J@HAIBGCHDHFJGIHJIHJHKILIMGNHOJPJQJRITIUHVIWKXIYHZG[J]I^J_CaHbIcCdGeIfFgJhI
~dar	S#G%F&X(])]*E+H,E-W/X1H2I3E4F5H6F8Z9@:G<I=Z>Z?HA]BDDIEGFGH_IZJHLYNFPJQIRGSJTDUDWGX_YGZE[H]]^a_]aCcDdCfHgGhG
~das	b!J#J(J)Y*K+Y-J:J=J>J?J@HBHC[D_IHMJNIOaSXUX[J]IbIdJhJ
~dat	P!D%I&I(Z)G*E+D,J-I.I/Z1a2H3^4D5[6E7E8E:D;F<I=C>[?AAZB]CIDaEHFHGDHaI@JGK>LEM]PDQHR^SYTFUCVCWHXBYEZ?[E^C_DaJbHccdAeIf^gahG
~dau	n#[@JBJKZM[fY
~dav	p;Y?]@YBHHEKZM]R]UIVJWZZIfJ
~day	S!]%I(G)H*H+F,J-B.J/G0G1I3F4I5J6I7G8H:F;J<K=X?E@eAHCIEJFIGHHZKALHMENHOGPGR[SbTGUHVHWIX_Zb[H]F_HaGbEcYdHeJgHhF
~dba	z>aBJHHZH
~dbe	s7ZA]NZ_G
~dbl	m#^1[BZHHTXZJ[^bHcJfI
~dc^	i!J#J-J1]3I9I=K>J?J@IBIDIGYHDIJKIMJReSITJUJVJXIY[ZDaJbHcXf[hJ
~dco	p!K#a%I0[1[3^9I>JCJHCRHYIZJcIdYfF
~dcz	r(J,[@[HIO[Z[eY
~dd^	z-J>]@JBJH[ZJ
~dda	q-J9^>[BIHFPaSXVI]GcJ
~dde	^!I#I%I(_)H+J,J-[/J1J3F4H7I8c9H=H>F?G@YAIBGCXDIFJGXHJIYJJKELJMINGOXPGQXRJSITJUGV[XIYKZb[I]H^H_HcIdJfGgJhI
~ddi	k7Z?YBJC_DEIWN^ZH
~ddl	pH]NFZJ]_
~ddr	c!J3b9J?I@IBICJDZHbIJOKZJ_JaHcG
~ddu	z@Y
~ddz	z4Z9[HGM[
~de^	H!A#C%G(I)I*F+E,D-G.J/Z0E1F2Y4C5G6D7A8H9<:F;E<F=J>c@FAKBYCaD=E^FDGEHcIYJDKFMaNDOHPBQCRCTGUFVEWEXcY[[C]]^YabbFc?dBeEfFgHhb
~dea	Z!b#H%I(J*I+J,K-I/I1J3F4J7J9E:J=I>_?H@JAJCJDHGJIHKFLJMHNIOIPHRJSJTIU^VGWIXIZb]I^I_XaIdGeJf[gJ
~deb	d#]3J?I@JBHCIDZHBIaKIOIVJZH[^aIb[cX
~dec	Z#I%E(G)Z*G+I,J-G1X3H4H5[6h7I8G9I>H?ZAXBDCJDGEJFJGXHFMGO[PHRZSJTJUIVIWJXJYIZC[I]H^I_HaHbIeHfHgHhG
~ded	a#J(I)K*J-F/Y1Z3J4I7K8c9I>I?J@GAJBICJDJGXHJI_KHM[NKPIQYUJV]XJZD_JaJbIfI
~dee	w3Z>H@[HYI[OH
~def	R#G%Z)I*B+F,H-G.J/G0I1I2J3F4H5I6I7H8I9H;I>E?I@[AICHDHFIGHHZIEJGKDLHNGOIRISZTHWjXFY[[J]D^G_Hb]dEeIfIgXhG
~deg	rBGSdUEVGZJfD
~dei	k,Z@^BJHJKZMZXXZ]aJhI
~dej	c#J(H+]-J3K9J:I=Z>I?H@[CIDFHHIIKbMJNJVGXXYXZZ[J]_^JaHbIfYhG
~dek	z6adJ
~del	P!A#_%b&Y(Z)E*D+Z,F.J/C0G1X2J3Z4D5C6E7G8[9F:E<H=X?F@FBCD?H_IJJFNFOHP[QGT]WGXBYFZF[^^B_bdGeJfHgEhB
~dem	U!G(E,H-Z/H0I2[3D5J6H7G9_:J;I<J>B?D@]AHCXDJEHFIGHIWJHK@MXNERXTGUEWHXeZ>]E^G_HaXcEdFeIfYgHhZ
~den	F!Z#Z%a&E(c)B+H,Y-Z.H1D2C3F5I7c9G<E=B?[@EAaBGC_DFEGFIGHHFIaJ[MGNFOCPbQbS_TBUDVIWGXIYZZA[H]@^Xa^bHc>d@f@gAhB
~dep	Z!H#J%G(Z)I+I,J-F/I0J3J6I7J8J9G:H>G?F@FAIB]DGEIF^GZHGIFLJMHNHOIRYTHUGVaWJXEYYZD[I]Z^JaXbacWdFeJfahH
~der	E!F#E&I(I)b*Y+G,e-].F/A0C1Z2C3G4F5F6J7l9D;@=D?>@bAICIDDEDF]GBHXIBJFKXMGNZOEP_QIRBS?T?UFVBWEXbZG[I]I^]b_c?dDeCfBgHhD
~des	K!d#H%E(c)I*Z+G,E-H0G2G4G5H6]7D8H9A:J;]>B?G@_AECFDCEEFEGcJEKDL[MENIOBPHQGRISDTYU_V?WDXBY[ZG[[^Z_CaJbYcBd]eEfIg^hH
~det	S!E#G%E&^(F)F*J+F,G-X.J/F0G1H2H3E4J5I7Y8H9F:J;H<I=J>[?D@JAFB^CDDaFHGFHDJIK[N]RXS^TEUFVCXFYIZa^IbHcEd[eHfHhJ
~deu	c%X(I)J*_-I/[3I9J>J?K@aA[CaDJHDKJMJNHO]PJVJZD]KaJhH
~dev	Y!J#X%F)J+H,J-Y.X/H3H6K9J;K=I>_?GAJB]CIGKHbI]JKMHOIPISIUIVHWJZE[^]I^J_IaHbJcIdHeCfGgJhJ
~dez	n(^9[@XA[BJHEVJWXZZ_H
~dfa	j/dBJHGMINJ
~dfi	zG]HHJX
~dfs	_#J(J)K*I,[-H/J3J7h9I:J=J>J@JBJDJIIKHMJNJPJTFUJVJZGaJbJdJfJgJhJ
~dg^	qH_
~dga	t-[
~dge	j.[AZH]ZI_X
~dhe	i(Z=X@JBIDHHFS]UZV]WYZHdJfX
~dho	i%FPb
~di^	c#G(J*Z+J-J3I9]:K=X>_?IBFC[D]IIKIMIOJSXU[VG]IaXcIhJ
~dia	f(Z9X=J>I?X@]BHIJKJLZMIPJSJTJXJZE]]a^gIh[
~dic	V!X&J(G)H*G,H-a.J/H0I1I4J5J6H7H8K:F;I<J=D?GAIBZC[EIFIGIHBI]KaLIMENGOZPGQJRHSHTHUWWJXYYH[H]E^H_Ia_bHcIdGeJfFgIhY
~did	m9Y@KA^OJX[bY
~die	]!Z#H)J+K,J/J0J4X6J7X9I?G@FCIDHEJHGIGNZOHPJR_SKTJUJV[WKXIZA[J]_^J_JaGdXeJfbgJhH
~dif	T!F#J(E)H+F/^0I1I2J3B4G5J6a7[8[9G:J;I<J=I>Z?C@bAJBZCFDCEIFIHXIIJHKYLGNXO]PIQJR]SHTFUFVFWHXEYJZD[G]F^]_GaEbGcFd]gXh[
~dig	S#[%F&J(E)G*F+G,G-B.I/F0H1X2I3_4G6H7G8H9A:Y;H<J=[>]?G@IAGBZDGEHFIGHHEIaKELGMGNJOcPGQISHTFUCVDWGX]YHZ=[F]D^H_GaebGcFd[eHfDgHh^
~dim	i#J(X)_-J3Z?J@IBHDYHGIIKIMJNJU^VGXJZ_]JaIbJdJgJhJ
~din	k%K3J9I>I@IBJDKHbIKM^P]ZFaJbFcYeZ
~dio	q%X>ZCYDZZI[X
~diq	v-X4XdZ
~dir	N#D&d(])X+F,F-F.I/H0F1f2G3d5H6D7c9C:c;F=D>@AHCEDEEEGDHFIBJJK@LFMAN[OCPFQHRESFTZUIV?W[X[YFZ=[F]D_^aBcBeFf@g[hC
~dis	O!f#E%J&I(Y)X*Y+F,G0H1X2H3A4a5I6Z7F8J:E;Z<I=D?Z@DAEBACEDCEGGFH]JILHMGPIRETGUbVBWEXFZ=^X_IaCbZcJdDeIfIgFhG
~dit	U#F(F)Z+I,I-]/Z0J1J2J4I5K6I7I8J:I;^>EAIBIC]DBEXFJHaIYKBMXN^OIRJSIUGVXWIYXZD[H]Z^I_HaGbHdFeJfGgH
~div	h%Z-_/Z3J6Z9K>H@XBJDGHXIJKZNJO^PGZHdJhX
~diz	wHYN[ZI
~dje	z#J.]BJHXJW
~dl^	j3J7X8]>Y?IBXCKDIGZHJIJKJMJVIZG]baHcZ
~dla	d#J%b(H>ZBJHFS]UJVKZIaIfZg^
~dle	g%I(I)Z-J3J9I@XBIDJF]HaIZKILJMJNJPXV]ZDdJg[
~dli	p1K3Z9J>a?Z@[KJYFZJcI
~dlo	o%[HZNEOYRZh]
~dlu	r-J2^3J9I?K@IBICJDJHGI_KJNYOJSXVKZH]]aIfJh[
~dly	v1X3XH]J[ZIaG
~dma	t3JHFIYQ_ZI
~dmi	A!D#B%F&F(c)j*m+D,h-@.F/?0D1Z2D3B4@5D6C7=8A9@:E;B<E=D>>??@>AAB;C;D?EeFCHDI<JBK=LFM=N@OAPjQIRBSETAU[V[XCYDZJ[A]>^J_@a@bAc?d^eAf?ghh?
~dmo	t%_P^ZH
~dmt	wA]HJ
~dn^	q#],X4Y9JBJHFIJKHN]TYZHh]
~dna	r*X-ZC[
~dne	g#K%Z(K*Y3J9I=K>J?Z@JAZBJC^DJHFIJKILdMJNKVJ]J_JaH
~dni	k-Z3J>[@]MYOJ_[
~dno	z+Z:JF]GZ
~dnt	v-YBIHHKZNZZHhZ
~dnu	zBWEY
~dny	v#^3JA[DZHJO[XHZK
~do2	z-^?ZHJ
~do^	F#]%X(A*F+Y-[.G/@0G2I4X5D9[:X;F<G==?fADB^C^DJECFHGDHEIBJBK[LJMEN<O]P]S_U^WEX]YF[H]J^G_AbEdJeEf?gAh^
~dob	j3I9]=G>J@^BJH_IJOJV[ZHa[
~doc	c#J%H9G=J>H@HB^CJDJHdIYJKMJOJZI]Ja^bJhJ
~dod	s3K8^9JC[DIHFI]KZVZZJ
~doe	M!J%G&Y(Z)G*G+I,I-[/H4J5I6H7X9C:J<J>D?GAIBCCFDDEHFHHcIZKELWN_O[PESFVDWGXHZ_[F]D^F_IbXcFdDeGgI
~doi	c#J(J*]3J>J?J@HA[BHDYHBIYMJO[VIZX[[]IaJhZ
~dok	z%FH^ZJ]]
~dom	I!I%d&H(?)A*G+D,B-?.G/Y0E1D2G3C4k5b6E7e8f9H:B;D<F=A>KA[B@C@D@EEFEGGHGI=J_KGLDMGN_OBPfQIRCSBTcUCV?WEYEZ:[D]B^C_HaHbBcAd>eCf?gZhB
~don	^!X#J(I)J*J+W,J-F/Z0I3_4G5J7I8J9F:H;J=H>I?F@IAXBbCCDXEJGIIFJIKCMGNGPHRISITHUGVFWJXGYJ[I]e^I_GaDbIcHeJfHgYhG
~doo	f%J(J+Y-H3J4J7J9J;Z>I?K@IBIDHH[IIKXMJNYOJTJXXYZZE]]a[dXfJhJ
~dop	j%K3H9J=J>J?H@YAbBYCJDJHEIJKJR[VJZF][_ZaHf]
~dor	R!G#F%D&J(Z)[*Y+G,[-D.X/G0H1G2I3C4b6Z7_9D:Y;I<I=E>I?D@HBCCEDBFYGGHHJcKCLIM^NDOEP^QIRXSDTFXEYXZF[H]Z^K_GaZbYdZeGgJhE
~dos	c!Z#G%X(H)I*[+J,K-H/J3E4[7[8]9X=HAJBGCGD[H[IEKEMINIO_PXRJSJTJUIVGXHZG[J]G_Ja[bKcJdJfIhI
~dot	z*ZHJIHNZZJh]
~dou	l!J#YBJI[K_T[ZJ
~dov	p-YZ^
~dow	K!]%C&H(B)E*I+E,G-H.J/]0H1F2H3D4Y5a6F7C8F9A:C<H>E?Z@FAEBFCIDBFGGFHXICJIKELEMbNIOEPGQIRESeTHUCVCWFXCYGZE[_]J_FaBbdcadIeGf[gbhJ
~doz	tHGI[KZV_ZX
~dpa	w%JEFHGKZNXWJd]e[
~dpi	w<^
~dpo	n-E0Y9Z@^BHHIKJN]X[ZJ_ZaIc]
~dpr	j%I(_)F*D,J-I/K@JEJH]JJKJMINJP[ZIg^
~dpw	v#b%JHH
~dr^	h#J%J-X3^9I>Z@JBICJHJIJK[M[QXXXZHhI
~dra	_!Y#G%[)I*Y+[,I-E/I0I1[3C4Z6J8]9E;J=G>H@aAHBJDEEJFJGHIEKCLGMCNFO[PHUHXEYJZI[Y]F^__HaDbGcHdGeJfYgYhI
~dre	T!G%F(E)[*G+I,J-E.b/F0J1J2J3b4I5J6J7F8I9G:X;J<J=G>X@DAGDaEFFIGHIIJHKELHMENFOEPHQJRIS_TGUEVEWGXGYJZE[H]F^H_Fb_c]dXeXfdgFhG
~dri	Y!H#]%G(H)J*H,I/I0I1W3X4H6I7H8X9D:Y;J=G>D?G@DAHCFD^EJFXGHH_J[KEL^MGOFPHR]TGUIVHYJZA[I][_Ia^bGcFeIfFgIhF
~dro	c!I#Z%_(^)Y*J+H,[3H4[7K9I:I=X>_?E@GBFCIDFG[IHJJKGMINIOJRHSJUIVYWKX[ZC[J_JaGbXc[dIeYfFhJ
~dru	j8]9J>G?J@YC]H^IIKJZF]Ja[
~drz	h#J-Y/]4J9J:J>KBIDJHGIIJYMJN_O[PZaXdIfKhJ
~ds^	f!X#I/J1G3G>K@ZBIDYIEKXNZOaVJ^ZaJeZ
~dsa	m:J@aBHDHIGNKU^VZWJZGdJfZ
~dsb	z@HH_ZJ
~dsc	h>[ZIaJbb
~dse	o9G>^@IBJHbZF]I
~dsh	zH_KX
~dsl	zHIT^
~dso	zHYI]
~dsp	vN^ZJ
~dss	wG^R[
~dst	k#F%H&I(J*J,J-I3J9H=K?J@JAKBJCKDJFYH]IJRIS_TaXJZI_HaJbKcJdJfI
~dsy	^%_(J-J0_1K3J=KBHEFG[H?MJNJPJRIUJVJWJZHcId]eYfd
~dsz	z6aZJ
~dt^	c!J%I(I*Z+Y-Y/I0J3H6J9I:J=J>G?]@JBFCIDGHAIFK^L[MYOIPJSXTJUJVHXI[I]H^Y_JbIcHd]g^h[
~dta	zIKKZZZhZ
~dto	i)bHJ
~du^	f#Z%X3H9J>_?I@JCXHCIJMIOJZIa^dZf[
~dua	k!X%Z*Z/[9J>Z@ZAYC^HEIJK[PGZH
~dub	vA]KaZJ
~duc	a!](H)J-X7[:K=H>I?J@HBFDJIHJcKIL[PJTZUKV]ZA_JaYgKhJ
~dui	zZ[
~dul	q-J4G5I@JBIHXJ]MJZHdIfJgbh[
~dun	]!I#H%I&a(I)X*K+J,J-I/I3F4J9J:I;J=I>H?F@WCIDHHJIIKZLWMGNIO]RJSIT[UJVZWJXIZ][I]I^J_JaXcafHgXhI
~dup	i%J&J3HAdH[ZJ_KcJfH
~dur	^![#F%](I)X*I-H/J3Y4W6J7J9I:I=H>G?H@FAJCHDIEJHCIIKHLJM]NIOYRJSITaUIVHXGYZ[J]c^J_JaXdHeXgJhI
~dus	o!Z#[%J&I,JAJBHHCZE^]_[gZh[
~dut	q=_>IBJDJHHKKZY]YaYf[
~duu	w@[HHT[
~duz	t#]9JHJXaZJ
~dva	o-J9Z;X=ZBJHWRJSJTJUHXJc_d]fJ
~dvi	s)Z-J:[BJHFS^UHVJZ[
~dwa	o?aBJHGI]K[ZE
~dwi	i(J*a?J@YBICZDGIJO]S]VJZJ[Z
~dwo	r*^A]CYHG
~dwr	k%a(_HGKJZGdXfJ
~dy^	Q#E%D*_+c,G.H/G0H1[2I3J4G5H6W7F8F9]:C<Z=E>G@^AFBHCZDYEGFGHCIFJHKXLYMDN[OEPDQIS]TGU^VEWXX^YGZC[E]DaIdZeGfZgEhD
~dyg	w@_
~dyn	n3Z>ZDYHXOZaJ
~dz^	t(^3J9[>[?[CHHGVYZIaF
~dza	k#J%[*J-H3I6[9J:Z>I@IBIDJHGIZKINIO_XJZYcJd_gJ
~dzi	T!D%C&I(H)F*E,F-B/E0F1G2H5H6F7E8F9^;a<H@aAFB[CJDHEFFFGFIFJGKELJMYNFOHQGR[TJXaZY[E]Z^E_Da]cIdDeFfYgF
~dzn	w;]GYd[
~dzo	t#G%[3J9]B[HHO[[JhX
~dzw	z9Z>]HHZJa]
~dzy	s>]@[BJRZZY
~e20	v-aIF
~ea^	e!I#X(J)G-H9F=K>H?J@ICJDIFYHZIIJXKFMINIOJTIUIVJXIZb_JaJfJgYh[
~eac	U!_#]%Z)H*I+I,J-]/E1I2Y4Y5J7H8X9I:E;J=F>]?E@IAXBBCHEHFJGFHBIEJYK]PHRFTGVFWHYXZI[H]G_EaHcbdJeIhY
~ead	P!Y#c%Y&J(^+],G/F1F2G3Z4F5I6Y7G8G9Z:E;H<I=E>^?IAFCEDDFHH_IBJFKYLFMCNCODQIR]SIT^UGVAWIYHZE[K]A^E_KaGbZcEdDeGgY
~eag	l(I)[*J0]HXVZaI
~eak	Z!]#I%J*J+J-_1Z3X4J5K7J9H:J<X=I>I?I@XBFCJDHFYGJKGLJMIN[OJPJSKTJUZVGWJXJY[ZD]J^J_JbJcXeJfHgJhI
~eal	f!Y1J8J9]@XB[DIKXS^ZEcJfX
~eam	U#H)X*I+J,J-G/I0J3F4I6Z7I8J:^=G>B?F@DAJBKCIDGFIGIHgIEKGLIMdNGOHPHRJSHUHV]WJXHYXZF[I]G^IaEbGcGdIfHhF
~ean	[#J%]&[)J*[+J-G3F4J9F:I;J?I@]AbCHDHFJGJHDIHJJKGLJMZNFOHPJTGVHXXYJZ[[J]Z__aFbJcJdJfIhG
~eap	zHHK[R[ZI
~ear	R!^%C&J(D)H+b,H-^.B/E0H1]2J3D4H5I6H7H8G;H<J=D>X?YAGB]CED@EIF]GCH^IEJGKaM^N[OHPYQJRHSHTYUFVEWIXFYHZ?[X]G^XaDbFdGeFfagIhE
~eas	P!J%H(F*G+H,J-a/Y0J1Y2J3J4I5J6J7H8I9b:F;J<K=D>D?GAICFDJFIGHHYIaJGKELJMFNbOIPGRHSHTJUFVEWIXYYJZb[Z]F^G_HaGcGdHeJfGgJhF
~eat	V!E%J&K(B)G*H-E.J/G1I3F4G5J7G8^9]:G;I<I>F?F@HAGB[CHDEEIFGH]IFJHKZLHNEOHPERHSETHU^V[XHZ?[H]G^Y_]aFdZecf_gHhF
~eau	]!J#J%H(H+J,J-F/Y3E4J6J7J8Y9^=I>J?[@XAJB[CGHCIFJJLJM^OGPJQYSJU]WKXI[Y][^K_JaXbJdHfHgXhG
~eav	e!b#J-K3J8K9H>I?I@HBJG_HbIJKINJVJZC_JaI
~eb^	s%[>JF]HXNZZGaX
~eba	I!D#C%]&J(B)E*G+G,Z-E/H0[1]3J5X7H9H:I;I=[>E?EA]DDEFGWIDJXKBLEMENCOIRYSFTEUBVBWEXGY]ZG[E]E^C_]aFbGdbebf]hC
~ebb	i!J#I)[.Y3]9I:J=Y>I?J@IBGCHDIHJIIKHMaNJOXTZUKVIXJZG[[]YbYfJhY
~ebc	zH[
~ebe	_!J#]%J(I)J*J+J,Y-I0Z3H9H:Z?HCHDWGKMEO[PJZA]Z^I_Ka]bHcJdIfIgZh[
~ebi	n(J)[3KI[ZJ[XcY
~ebl	d#_%J(J)Z*J+Z-Z3G9F=J>F?G@FBGCFDFHFI[K[LJMJNYPJRJUJVIXXZF[]]H^Ja[bIcXfJ
~ebm	pBYHYM_ZHhG
~ebn	z5X=[HY
~ebo	Y!J#E%G(Y)Y+J-F/H0K1J3Y4J6Z7J9Y:H;W<]=I>H?cAJB]CGDGGIHIIZKKLIM[NHOGPIRJSIUIVGXHYKZE]Gb[cHdXeJf^gHhG
~ebr	X!Z#F%G&J(])Z*E,F-[.J/I1I2I3J4G5J6H8X9E:Y;[<J>Z?I@DA]BHCXDHEIFIHDJIK[LJMENGPYQJSHUFWIXKYI[J]b^[_[aGcGdDeIfEgKhF
~ebs	lH]I[ZYcJ
~ebt	s(Z@[XYZI
~ebu	c4Y6X8Z9K@JBIDYEZKJNJRKZGbJcedXfIgJ
~eby	t+[@ZBIDZH]VJ
~ec^	X#G%H(Z)I+I,I0J3Z4I8J9E:Z;J=H>I?a@DAICGDGEJFJGJHBJJKZNFO_P[SITYUHVEWJXYYJZE[a]G^I_IaDdHfGhb
~eca	S!G#Y%J)X*G,J/Z0J4G5^7J9G:X?G@GBHCID[EZGJI[JHLYMIOYPIR^VXXZYEZB]Z_KaEbIdYeJfHgJhF
~ecc	d#Y-J/X3X5X9I=J?I@IBHCIDIHDIIKWM_NIOJVXXJY]ZG]JaIbJg[h_
~ece	P#Y&J(Z)I*H+D,H-B/G0H2I4G6H7J8H9E:I;J<J=_@_BDDXFIGFH[IDJIKdLGNDOBRHSGTGUAWFX^[I_Ea_cIdaeHfHgFhJ
~ech	S!H#K%f&I(d)E*E+F.J/[1H2G3A5H7E8G9K:B;b<Y=B?B@YAFDAFZGEHGIHLaP[QJRHSXUIV@WEYFZI[E_DaCcZdDfBgIhX
~eci	S!E%F&b(B*J+G,I-J/H0I1I2I3B4G6^7F8F9^:C;I<J>CCEEIF_GGI]JEKCLGM^N^OGPFQJRIS[TGWZ[E^F_GaZcIdEeHhE
~eck	Y!H#J%Z&I(E)I*Z+H,F-F/G0I1I2]4I5^6I7H8I9I:F<J=J>F?G@BAIC^D]F]GHIbJbKILXMFOGPHRJSITHUFVFWHXGYJ[G]I^Y_HaFbGcHeXfGgIhE
~ecl	i#](J-J/Y3K>J@ZBGC[DIHJIYK[MXO]ZC]KhH
~ecn	t@JHJZFhc
~eco	P!J#B%B&J(C)D,G-X.I0H1G2H3Z4F5H8_9B<H=D>[?J@aAFBXCeD[EFFHH[ICJaKELEMFNAOaPEQDRFSJTJUJYGZF[G]Y^E_EaGbGcDdHeGfCgFhb
~ecr	T!F#F%]&J)G+J-E.K/F1I2]3J5J6d7H8Y9E:F;I<I>X?^@HAHBGCHDEEHFGIEJHKELGMENDOHPYSITGUFVEWIXGZH]G^G_]aFb[daeYf]hE
~ect	>#;&c(F)F*C+B,]-[.D/D0J1g2e4Y5B8e9I:X;^<b==>A?B@?BEC<D9EAFCGdIAK;LCM?NJOEPDQXRdSETIUDVDWIX=Y[ZB[@]<^I_ca@b@cddJfcgIh[
~ecu	P!E#F%X)Y*_+^-H/Y0H1H2I3D4D5I6G7G8H9F:E;[<d=F>^?Z@AAHCZD[EHFIGGHELHMDPGQ^RGSHUEWHYa[F]F_GcFdFeHfYgHhF
~ecy	zKZ_]
~ecz	l#J(J*Z-I.a3I9H=J>[?]@XBICZDXHCIIKJNIQXXJY[ZG]IaGfJ
~ed^	D!Z#^%D&G(H)@+X-H.G/Y0E1X2D3Y4G6G7D8_9<:D;F=X?YAECaDBFJI]JHK]LZMJPERFSBTHUFV]WDX_YFZ][E]b_GaEbDcGdDeCfJg]hH
~eda	b#X(Y)J+[-E/J2X3G4J7J9_:I;[=I>F?E@ZAIB]CGDXEXGJHBLJM[NYOIPIRJSITIUHVGWKXH[I]G^YaHbGcIdIfZgJhH
~edd	p-I3J9I>H@EBIHaIHKIOZTKZa]I^IaYhJ
~ede	J!W#_%E&H)C*H+H,d-F.G0E1J2F3B4B6H7k8J9Y:E;F<G>C?DACB^DEEHGDH[IGJFKZLDNEOAQGRDTAUZXXYEZY]?^A_?cBdBeDgE
~edg	l.[H^ZI
~edi	Y!X#F%H(F)I*Z+H,J-^/J0J1J3C4H5K6I7_8J9Y:E;^>@?DAICIEJFJHaI[KCLINGOZPFRJSITXUGWJXaYJZ>[G]Z_IbDcXdHeJgJhF
~edl	l(I1X3I8]9H:J>I?I@IBXCJDIF[HEKIMJNIOJPXV^XJZE]aaGhZ
~edn	f!H#a%[(I*Z-I3G9H:H=I>Y?Y@EA^BGCaDHFZGYHCIGNHOHPITJUJVHXF]I_XaGbJdIh[
~edo	]!I%H+Z,I-G/I0J3I4Z6I7^8J9C;J=H>[?Z@_AJCDDDEJGJHJIELIMFNHOHRWSIT[UHWKX^YJZZ[X]G^I_IbHcIeJfGgJh[
~edr	f-I3J4[8Y9I:[>J?J@JAKBHFHHcIIKJN[XJZI]KaJfJ
~eds	z&JFZ
~edt	h)bHI^[
~edu	k,X9I=I>JBICKH^VHZJ]beZ
~edz	k!J#J%G(X-I/J3J9];c=J>I?J@YDJGJHIIJKHMJNIOKRYS[TIUJXZZD][_KaFcJdJfIhJ
~ee^	_!J#J%Y(I)I*c+J,J-H/Z0J3H4J6I7I8J9H:I=f>I?H@ZA^BFCZDGGJHEIGLKMINIOZPHSJUIVHXIZD]I^J_IaIbJcJdDeGfFgIhI
~eec	_!J#J%[(I+J,X-I/K3H4Y7J9I:I>I?I@HDHEJFIGYHEIIJJKHMINGP^RXUHVHWJXJZZ[K^J_JaIbIdaeZf]hH
~eed	M![#Y%H(I)F+F,H-D0G1Z2H3Y4F5Y6H9D:G;I<Y=Z>Y?F@YAFB[CcEZFIGGH^I]JGKBLGMGNDOEPIRHSHUFWHZ]]C^F_FaDbFcDeHhI
~eef	b#Y(I)J+H,J0J2K4J9H:I;I=X>G?I@XAXBYCZEYFYGJKFLJMIOGPIRJSJTIUXW]XIYJZX[J]H^J_ZaGbJcIdXfYgJhJ
~eeg	z*[3Z@YCIHH
~eek	]!Y(H*J+I-G/X1F3]4G5X6J7I8X:H<J=J>XAIBBCYDZFJGZHYJJKILHMGNXOGPIRISJTGUHV]XIZZ[I]G^I_ZaHcIdJf[gIhI
~eel	j#^-I3Y9J:]>H@YBJDJIZKYOGX]aJdJfX
~eem	e#I%J(H)K-Z3F9H:J;]>I?J@IBGCID[EXGJHJI^K[NIOKPZRZVHWKXJZ]]J^JbJdKfJhJ
~een	J!F#J%F)Y*B+Y,G-Z.H/@0E1F2F3B6]7D8G9>:A;E?ZB[D[EEGIHEI^JZK_MCNBOGQGRCSBTBU]V[W^XFYG[b]Z^B_HaYbac]eEhC
~eep	W!H%I&J(H*I+],J-X/J3G4J6J7^8J9X:F;J=H?F@]AIBDCHDXEKFWI[JIKWOHRJSJT^UHVFXFYJZJ]G^[_IaIbGcIdIeJgWhY
~eer	Q!D#^%A&I)a*_+X,Z-D/E0Y1G3]4C6E7G8E9Y:B>I?F@]AXBZCBDYEIHDJFK[LJMFNEOFPYQGRDUFW[XaZE[B]I^C_GaCbCcJd]g[hZ
~ees	e-K3I4Y9I>J?IA]BIDJGGHCIJKZMYNJOJZ]]JaYbJc]dXfHhI
~eet	Y!K#I(J*J+]-Z/X3J:J=J>E?I@JBGCJDFHaKILKMJN]OJTIVHWJ[^]a^JaIbIhY
~ef^	q!X7X9J=[BJZ[aHf[
~efa	d#J(J*E+J-I3J4]>^?I@_BHCIDGH[IHKHNYVJY^ZD]]aHb]hJ
~efe	b!J#]%I&]([,[-F/I3H4f5J9G=H>H?Z@HBFCHDIIIJIKHMHNHOIPJQXRJTIUJVJXIZC[K]I^J_JaGbXcJdJeJfIhJ
~eff	pBYHZLYTY
~efi	S#H%Z)I*F,I-H.J/H0J1J3^4H5I6I7I8I9I;I=W>D?I@HAIBXCHDJFJGIHEIEJHKELHNJOFRIS[TIWjXFYI]D^H_HcGdEeJfIgY
~efo	M%E&I(D)G+G,G-C1E2H3_4F5Y6G7F8F9I:C;G<H=D>]?]AFB>C^DfFHGFHXI@JGMXNBOfPGQHRGSFTKUDVAWGX_YGZB[D]c^F_EaIb[cCdEeGfDgFhG
~efr	v*X-ZLYZY
~eft	W!Z#]&J(F)G*J+F,E-I.J/J0H1H2H3H4H5X6I9X:F;X<J>H?F@XAZBYCZIKJHKCMEODPHQIRYSGTFW[XIYJZ?[H]c_]aDbGcFeIf[
~efu	O!X#D%a&I)]*G+G-]/b0H1H2J3C4F6G9E:I;H<I=^>D@YBACFDEEHFGGFHAIbJbKZLGMBOWPYSDUGWGXEYH[G]F^HaEbDcEfHgE
~eg^	[!H#I%E&Y(a)]*b+J,I-F/I0J3H4H6J7J8J9F:H;J=H>F?F@_AJBGC]DFEJFJGJHAIZJJKFLJMIOHPcRKSJUIVEWKXHYJZB[J]Z^Z_HaXbJcIdIfIgJhI
~ega	S#D%g&W(c)E*C+F,E-B/F0H1H2G3A4E5I7F9Y:D<I=D?C@JAFBACCDBEGFEGFH[IEJGK@LGMCNYOCPfRYSITFUDVaWG[F]_^F_Ea[bYcCdDeGfCgGhD
~egd	q([:J>K@FC[DaHFKKTYVZZF
~ege	Y!F#I%G)H+I,]-F/H0I1J2J3^4H5X6I7H9G:F;H?Y@EAHBBC]D]EWFJGaIHKJMEN^PFRISIUIV_WIYJZ>[G^^bGcGdJfFgI
~egg	q!Y=[>]?J@[BGCJDXHFKJU[]ZaH
~egi	H!F#C%D&I(F)A*G+j,E-B.G0E1G2H3E4G5G6F7D8F9C:B;F<H=G?a@EADB_C_DhEEGEHbI@K?LDMCOaP_QGRFSDTDUFVAXBY[ZA[D]C^D_Ca@bIcGdBeFfAgDhC
~egl	h#J.X3H9I>I?]@HDGGYHHIINaOJRXVZXJZE][aIbZdKhJ
~egn	r*X=^>ICJHHZYa]
~ego	V#G%X&J([)E*H-Y.H/E0G1G2H4F5I6F7F8];G<J=I?CC_DHFHH>I]JHKaLIM_NIPGQHRFSFTDUDVZWFXCYFZD[FaHbIc]e^h_
~egr	b!I#I%H(^)I*Z-J/J3I6J9I;J=Z>J?I@[BFDHEGH?IIKIMIOJPJQ]SdTJUDWJX[ZG]J_IaHbIcGdbeZfCgI
~egt	a#H(I)J+Y,X-]3H4J7Z9H:I;J=I>[?YAKBHC[D_GXHBKZLJMJO[PJRKTJUIVHXHZX[J]H^J_KaGbJcJfJhH
~egu	Y!H#F%I*[+G,H.J/I0I2J4H5K6I7H8Z:G;I<J=X>F?^@YAHC_DJEHFJHFIDJJKDLIMFNYOIPGQWRHSXUYVWWIXZY[ZB[H]a^I_HaJbHcGdGeIfFh[
~eha	d!J#H%X(H*J-^3H4I6J9G:J=J>H?Z@GBFCHDHI^K[MINHPYRJUZVHXJYZ]I^J_JaIbJcIdZeKh]
~ehe	]!J#G%H(Z)a*c+H,^-I/I0J1K6J7G8J9I:H;I=H>J?EAJBECCDGGJHEKDLIMGNEOHPaSHTYUJXGYJZK]F^I_HaGbGc[d^eJg_hH
~ehi	h!H/F0I1Z3[4J9[=J>H@HAIBIDIGGHAIJKJM_NXPJR^THXZZG]I_]aGbYcIdJfHgK
~ehl	W!H#Y%]&^(J)I+J-F/X0I3]4G6Z7J8Y9G;X=[>G?HAIBDDFE[FJGIHFIXJIKFLHMGPGRYTGUGWXXFZ_[X]G^I_HaFcKgHhF
~ehm	n>J?_HHIIK]N_ZHaJ
~ehn	h-]/X=J@XBJHDIJJ[KGMJN_Z_dZhJ
~eho	e!I#J%^(_)I*J+I,]-H/K3H4J7J9Y;a=X?I@GAJCIDFEKIGKHLJNIOIPXUIVHWJXI]Z^J_JbIcJdGfIgJhJ
~ehr	^!Y#F%X(I*X+Y,J-G/J0I1Y3I4H7J9I:I;J<X=^>X?YA]BFDIEZGIKZLJMHNHOGPHRXUIVGWJX[Y]ZH[I]G^JaFbIcHeJgJ
~eht	X!I#H%G(F*H,I-]/I2X3Z4J6I7H9F;J=I>]BFDYEJGIIZJJMYNJOGUIWJXHYXZX[Y]H^]_IaDbXeIfZgHhJ
~ei^	X!Z#_%H(G)I*a+H,J.K/Y0J3D4I6J7H8J9D:G=F@aA]C]EJFJH@JJLINYPHRISHVFWIYJZG[H]b^I_IaGbHcHdHeJfHgHhE
~eia	t#ZH[JY
~eib	X!G#G%^&[(E)H*I+I-H/I1Y4Y6Z7H9H:G;I<K=Y>E?G@ECGDGEIHFKEMHNFPZR[SHTIUFVEWIXGYYZF[X]H^H_Xa^bGd_e]fZgYhF
~eic	Y%H(H)I*X+I,I-_/]0I1J2Z3[4X6I9F;I=H>F?G@XCXEIFZG[HBIdJJLINEO[PIR]SITGUIVGWJXGYIZA[H]G^I_JaEbHeJfKgI
~eid	c!J#J%H(H)J*[,K/I3H7J9]:G;J=I>I?YA[DGEHFZGYHIIJKHMGNdOJUFVHWaXIZI[K]H^J_GaHbIcHdFfJhI
~eie	v-Z9^HE[X
~eig	W!G#I%a(F)I*G+F/^0^1I2J3I4H5J6H7I8I9F:[;X<J>H?ZAHBACEEJGHH[ICJZKGLGMDN]OXP_SITJUGV^WIYIZE]F^_aIcGdEgGhD
~eik	r3J4]>IGYHGOKX[aZfZ
~eil	b!Y#J(I*Z+Y/[3H4J7J9G:I;J>G?]@[BHC_HFLKMGNHOIP^SJTJXHZA[J]^_JaGbIcJdHfIhX
~eim	R!D%[&](Z)H*I+F,Y-J.J/F0H1I2J5I7X8H9H:];X?X@EAICEDHFHGHIEKBLYMJNIQJRHSZTGWYXEYGZY[J^I_Ga^dCeYfIh^
~ein	F%J)G,J-G/@1E2E3I4]5F6E7J:Z;J<E=Z>JAED]EYFIGEHHIZJGK]MENHPXRDSZTFUZW^X[Z_]I^J_Aa]bDcEdFeDgD
~eio	n-J3J9I>[?J@JCYHHIZKJT^ZF[W]]aHbY
~eir	V!H#I%I(J-X/Z3I4J6J7G8_:^;Y>G?FAJBEFXIDKILZPIU[VYWIZB[^]I^J_JaIbHcIdXeJgHhY
~eis	_!J%H)J+J,J-G/F0J4J7J9X:I;J=[>G?J@EBGC]DYEJFZGJHXIXKDLJMGNbPIRJTXUFWJXH]G^J_[aFcIdZfIgJ
~eit	O!Z(D)I*X+Z,E0Y2X3G5H6F:X>D?Y@ZAFCaEEGHHEI[JFK]LFNDPGR]S_TYUEV@ZG[H^D_JaJbDcYdAeHfYh[
~eiv	d(I+K3I:J>Z?I@JBICJDIH_IKVZ][a]
~eix	p@]KZXYZ]aJhJ
~ej^	^!F#F%Y)H+H,H.J/H0I1J2J3C4H6I7I:Y;I<J=ICZDDFYHII]MZNFOFP]QJRISIU[WGYI]Z^HaCbHeIfHgHhG
~eja	a!J%J(H)J+]-H/Y3H6J7J9H:H=Y>Y?GCGDDHJIFKbLJM_NIOITJUJVFXXZX[I]G^I_[aGbHdJfJh[
~eje	V!E#G%I(F)H*I+a,I-_/^0I1I2J3G4H5J6H7G8Z9G:G;J=G>GAIBICGD_EIFJGHI[J^LIN^OJPGRKSHTIUGVEWHXHYIZH[I]^^G_FaZbFcFdGeIfKgG
~ejl	n!K(J+J3]9I=J>H?^@JBGCGD]HEIIM[SIUIVIZE]IaabJfHhJ
~ejo	m0X3I?[BJCJDJP[Y^ZIaHfY
~ejs	vHYZ]
~ek^	_!Z#H%G(I*Y+K-G/X1J3H4I5J6J7J8X9W:H>Y?H@[AJBCD[F[GZH]JJKILIMGN^OIPJRJSJTHUHWJXHYJ[I]G^J_ZaGbYdJfFgIhH
~eka	a!I#G%]&^(G)J*G+J-Z/^0J2X3F4H6I7I8I:H;I=G>E?H@]A[BFCGDHEHFIGIIEJXKELJMGN]OYP_RXSJTIUIVGYJ[I]H^Ha]bHcHdDeHfGgGhG
~ekc	v;XEXNWcX
~eke	c!I%H&Y([*J,I/J1F2[3Y4I7J8J9W:H;I<Z=]>E?G@YAJBGCEDYEYFZGJHBIaKFLJMINHOIPJRITIUIVHWJXIZ_[J]H^I_HaGbJcJdIf^hI
~eki	s7X9Z>JB_HYZJaJ
~ekl	p#J+J9J>X?I@KBZCJD]VWXJ]Za]
~eko	h%H(J)Y-Y3X:Z;Y>H?J@[BXCJDYHYIIKHVYZG[Y]KaZ
~ekr	l(J+Z-J/K3J6_9I=K>_?J@XBIDFHDIIKIMINHXJZY[Y]IaGbacKdIhJ
~ekt	_#F)J*I+I,J-G/H0I2J3[4H5Y6J7I8K9G:H;Z<J=G>F?WAbBEDFFKG^IEJJKGMGNGOFPHRJSJTHUHWJXHZA[I]G_daGb[c]dGeJfGgI
~eku	t1[3Y9^BJHHIHNZZKdJfJ
~el^	N!B%H&H(C)E*C+D,E-X.G/C0D1F3a4[5Y6c7H8E9>:G;E<]=E?^@JA^B@DEFFG]HeIGKZNZOIPCRDTIU^VXX]YYZA[F^C_CaHbIcCfHgE
~ela	Y!D#a%H&K(D)H*H,I-D.J/G0I1I2I4G5J6H7G9Z:Z;H<J=_>Z?DB?CDDHEGFHGHHYIJJIKALGMXOYRHVDWGXCYHZ^[J][^F_Ebac^dFeHgHhG
~elb	e#J(H)Y-Y9I:I<[>[?I@ZA^BZCJDIHGIIKZLKMJNJPJUZV_WZZC]I_FaIbJdIfJhI
~elc	j%F+I-b9X=J>I@JBIDGH]IEK[N[VJXKZH]JaZhJ
~eld	Q![#Z&J(B-B.J/E0H1H2H3a4F5I6G8G:F<I=D>D?C@FB]CGDHFHGFHFIBJIK@L]MXNBO[PEQIRZSZT^UJWFXDYIZ][]]B^Ca_bbcGeGfCg[hd
~ele	J!D#Y%_&G(F)B,D.H/E0D1Z2E3_4B5D9E:?;J<G=D>c?^ABBEDcEDFCGbHJIFJDKALHMHN_OeP^QFRDSCTHV^W^YDZA[Y]I^B_^aIb@c@dFf@gDhB
~elf	Q!E%G(@)f*D+H,I-E.I/F0H1I2I3E4H5I6H7E8I9F:E;H<I=G>D?X@HA]B[CGEIFIGGHIIHJIKYLEMFNEOYPFQIRHSXTZUeVdWFXGYH]F^c_EbIcDdDeHf@gGhE
~elh	j#Y-I/Y1W3J9X?I@HBICIDIHBIHK]M_NJOKXJY[ZX]IaIbJh^
~eli	[!H#G%H(I)I*G+J,J-[/I0J3F4I6^7I8J:I;J=I>F?^AXBECGDGHKIFJIKILZMHNHOIPHQ[RYSIT_UEV[XFYYZX[J]G^I_Ha[bbcHdHfHhI
~elk	l-Y3I9J@JBJHZI^KJN[OYZJcYh[
~ell	J!G#F%H&G(W)C*D+D,J-_/E1F2I3_4C5F6E7I8H9a;J<F=C>Y?Z@FAEBED^GYH[JFLBMEPCQFRYSIU_V]WDX@YJZ@[@]^^G_WaXcHeHfBg_h^
~elm	zHFZ^aZ
~eln	d!J#J%J(X*I-H/J3b6_7K8J9E:J=I>F?IAJBIGZI]KHMHNaPITJUIVZXHZE[J]H^K_IaGbJcJdHeIfIhX
~elo	^!F#a%I(H)J*H+H,I.J0I1I2J3F4I5]6J8J:Y;J=Y>Z?YAIBJCFDFEJGIHGIGJJLIMDNFOGRZSITGUHVHWJXGYJ[Y^H_[aDd]eJfGhZ
~elp	U!X%I(c)E+J/I3H4K7H:G=I>G?F@XBZCGEJGIHXJYKFLWMFNGOISHT[UGVFWJXGZ[[H]I^G_IaEbFcIdIf[g_hI
~elq	tHXM^
~els	d!I#K%J&^(I3^7X9H:[=H>G?Z@XBJCIDGFIHFI]KGLKMINXOKPISGTKUFVXXJZZ]I^J_Jb[cJdFhI
~elt	h!X#Z%K(J+X-H/I3[6[7J9I:K=I>_?H@ZA[BDCGDGHAI^KHNHOIS[UIVHXIaJbJdJfIhJ
~elu	_![#[%J(J*J+J,J-H/Z4J6[7J9F:J=J>X?HAJC[D[HHIGK^MZNJOaPJRJSJTHUIVHZE[K]H_GbJcJdHfJgJhI
~elv	i!X#J(J)[/J0[6JHFI]KJVYXXZFb^fKgJ
~ely	g#J&X2Z9Z@^HDIJQ^ZX
~em^	B#G%B&D(?)D*G+E,C.E/b0Z2C3G4H5C6_7I8H9H:H;A<D=F?<@YB_CHD^EeFGJ@K_LFM<NXOFP[QDRJSYTXU@WBX;YCZ][B]^^=_caYbEcbdbe@fWgXh>
~ema	I!C%G&G(A)D*_+J,D.H/G0E3a4A5F6B7E8E9[:X;E<F=D>[?bADCYDcFDGDH[IIJEKCLHMZN@OGPJQFTFUYV@WEXbYEZF[B][^C_CabbDcJdBeEhJ
~emb	X!I#G%G)I*H+I,K/I3E4I6J7I8J9F:J;[=I>D?HAJBECHDGFbGIHJJJK_LJMHNFOGPcRJSJTIUHVdXHYJ]G^G_IaGcHdGeJfIgIh^
~emd	z7]DHHEY^
~eme	P!F#F%Z(I*F+F,G-A.J/I1H3I4X7E8Y9D:D;H=I?D@YAXB]CZGGIcKeLEMCOGPJQIRHSGUIVIWGXDZG[Z]D^H_EaDc[eZfGgIh^
~emi	W!H%H(H)J*I+I,I-G/_0I3D4I6H7I:I;J=f>F?G@CAHBHCZE_F]GJIEJJLIMGN_OHPIQJRJSJTHUIVHXHYIZA[I]G^I_EaFbIc_dFeJfHgI
~emm	m#K3J9G>aBJCJDKF]IJPZVKZGaZ
~emo	T!F#F(F*G+X,I-H/H0I1I2I3]4Y5J6H7H8X;H<J=Y>J?Z@CCEEIFIGGIHJ[KYLHNFOGPEQgSITGWIXXYaZ@[I]F^Y_XaDbIcGdFeIfEgHhG
~emp	N%D&J(C)E*F+E,H-E.I/E0H1H2H3H4F5I6G7F9C:Z;G<I=D>Y@dAGBDDaEHFXGYHGI@JFLgN^ODQHRGSHTdVJWHXbYYZC[E]C_Fc^eFfDgF
~ems	p)]/]HHMIVZZJgJ
~emu	h!K#I(J*Y+J-I3H4e9G:I=J>G?HBICIHEIHKGMYOIPJSJUJV[XI[J]JaYhJ
~emy	w+[HIcZd]fJ
~en^	7!J#Y&G([)G+E,c.A/J1D2I3F4Z5@7?:F;X<H=]>[?b@ZAFB_C]ECGGHGIcJ@LGMENDOFPJQIRbS>TIUGVGX^Z]]^^B_FaabcdHeHgC
~ena	F!Y#I%J&H(D)[*G+C/C0D1D2[3C4B5E6I8_9X:b;J<G>C?IAXC@DBEEF]GJHYK]LDMGNHOBPBQHRCSZTDUhV^WdXDZG]@^G_?aGbEcDdYeYfAgHhZ
~enb	z-]HIIGK]
~enc	K!]#Z%B&I(C)E*E+D-G.H/D0F1I2H3E6[7D8F9I:E;X<c=k>C?CAcBECCDBEEFFGBHeJCK?LXMZNDOHQHSETFUAVCXJYI[F^EaHbEc@fAgEhA
~end	K!Z#]%H*F+D,D.I/F0H2F4C5I7F8I9X:F;H<G>E?DAFBACGDJEDFFGCHcIBJaK_L[NbOXPFQGRCT_UXVEWDYIZI[^]^^F_EaabHcYdFgDhF
~ene	X!G#E%Z&Y)Z+H,a-H.K/H0I1Y2[3D4H5J6Y7I8H9G:Y;I<J>D?E@FAHCFDEEIGGH?I[JZLYMDO[P[RGSGTIU[WHXXYIZA]I^a_GaDcFdCfcgHhE
~enf	d#J-^@JBXIJJ_K[NFR[TKY[ZHaGfI
~eng	Y!Y#Z%H)I*J+H,G-I/I2^3Z4J7J8J9F:H;J=I?I@KBEC^EJI_J[KDLJMXN^OGPJRJSJTIUIVFWJYJ]H^JaXbIcIdJfJgJhX
~enh	P!D%I&J(H)F*E+F-X.I1H3C4H8H:I;H<I=G>Y?FAGC^F^G[HFI[K_N[OFPEQIRFSFTEU^VCWGXCYHZ_[ZcDdZeIfJgGh^
~eni	P!F#E%c(c)E*D+E,].Y0F1G2G3J4F6E7F8F;Z<H=C@aAEBYDAEEFFGFHHIEJ_NXOBP]Q^RZTDUCVCWEYGZ?]B^_bDcXdCfF
~enk	o#IAZBHCXDJHYI^M]VJZH^[
~enl	n!K3J7ZBIUHVIZZ][_IbadIfJh[
~enn	S!E#E%X&K(H*G+H,E.J/X0]1X2I3H4E6G7X8H9H;G<J>D?IAIBICEEIG[JKK^LZMXOXQJSZTGW^XFZ=[^_GaGbHcGeXfZgX
~eno	N!C#E&I(Z)C*G+H-].H1F2Z3B4D5G:[;F<H>F?G@_AFCaEJFGGZHHIeKXN[ODPFQHRESETCWDYF]G^X_DaGbJcHdYeHfFgI
~enr	b+Z-J/Z?X@JBHC[DbH]IHKJMZVIZE]JaJbJhJ
~ens	U!H#F&J(E)H*G+Z,H-C0G1H2]3b4G5J6H8H9Y:F;H<J=]>^@BBICEDGEHFIG[HYIBJHKZMDNJOIRGSHTGUFVDWIXFYZ[G]J^[_Ga_bYcJf_gGhD
~ent	8%G(F)G*?+B,^-[.A/f0h1X2B4@5E7a8B9G:F;C<@=X>A?C@CBcCADHEDFGGEH]I]JBL@M=NHPERASdTdUDVCWAX]YCZ@]G^?_JaXcbdCe^f^gbhf
~enu	U!Y#J%F&K)I,a-Z.K/I0H1J2J4G5J6H9G;^<J>E?J@DA_DGEHFIGXHYI_JILZMENHRGSGUFWHYIZD[J^[_[aHbFcFeHfEhF
~env	e#J&Z-^3J9I:J=F>XBHEZHJIIKJMKUJVJWJXIZHabc_dZfJgJ
~eny	k%[(J)J4a5X@JBIHCJXLKP]TZZF^]fJhJ
~enz	[!Y%G&Z(H)J*J+I,W-F/I3Z4I6J7I8Z9G:G=g>H?G@FAYCGEJFJGIIEJZKEL]OFPISITIUFVGWIYJZJ]H_JaFbHcYdJeIfGgIhI
~eo^	g#I-I3Y9H?]@HBICHD^HDIJKIM^OIT_XJZF]Ja_bXfKhI
~eof	z>[HIM[
~eon	e!Y#^%Z*Y+W-H3J7Z9J@HBHDJF[HHIJKIOKTYU^ZIaI
~eop	Y!H#I%G(Y)X*],J-^0J1J3G4J6J7K8^9[:X;]=G>F?I@EAZBFEJG[HAJHKGMHNFOIPaRJSHTJUGVYWIXHYJZJ[X]I_HaJcHd]eKgHhI
~eos	v4[cXf[
~eou	m#XBJEJXIcc
~ep^	S%G&I(E)I*H+Z,H0I1I2J3H4H5I6Z8H:D;H<J=F>J?D@[AFBADXEJH]IYJGMIOEPZQJR^SGT]UFVaWIXDYH]Z^Y_FaGbEcGdGfKhX
~epa	[!K#H%H(Z)[*J+I-Y.Y/I3I4K6J7J8J9H:H=H>_?H@YAJBCCHDFEXF^GZH]IFJYKFLaMINIOJPISITIUFVaWIXIZB[K]H^^_IaHbYcXdFfGgJhC
~epe	f#](J+J-K3J:J>J?I@IBHDEHYIKKcMJNJP^Q]UKX]ZEaJbIdI
~epl	_!J#J%W(H*J+J-F/I0J3H4D7J9]:I=H>_?G@aAJBFCIDGGJIFKEMgNGOIUKVIXIZ@[J]H^I_JaGbYcIdJfJgKhX
~epn	v*Z4]?ZHGL]ZIaJ
~epo	X!I#F%H(I)X*Z-H/I1J3H4J:Z;H=H>G?F@FAIB]EJGJHaIFKILJMHOIPHRXTIUIWKXYZZ[J]^^JaGbHcXdIeJfZgJhI
~epr	e#I-J9I>JBWHFIIK[N_OXPYRZVHX]ZGaJhZ
~eps	vDZHYRX^[
~ept	S!F%D(F)H*H+G,H-Y/a0H2I4H5J6H8I9D:C;I<J=E>C?]AHBaDEEIFJGFHEI]JXK^LEO^PHQJRHSITGUGVDWIXGYIZ_[F]F_EaEbFeZfEgFh[
~epu	b!J#I(I-I9I:J>Y?J@IBYCIDIH]IIKHMINJOJP]TJUIVIXFYZ]IaZb[cKdHf^
~equ	O!F%J&J(a)F*F+],G.I/F0X1H2I3B4H5I6Y7G8G:E;I<_>B?H@AAGBZCeDGEcFHGGH[IaJGKDL]MEN]OFPDQHRHS]TFUCVFWGXGYGZC[G]J^F_FaFbJcZdHfDgIhJ
~er1	r-]HGTJb^
~er2	v-_HK
~er^	1!I%;&E(Y,?-D.D/G0B1C2Z3a4]5_6[7I8G:^;Y<I=J>^?F@YAZBHD^EHFZG^HbIeJ_KZLFMCOfP]QFR[SHTDU;V>W@YFZF[E]^^Y_[abbJcFd@e8hC
~era	H![#X%C&F)A*B,b.H/D0B1^2J3H5D6H7i8Y<E=C>H?G@[AXBJCCECIGJJNAOBPeQIRFS^TBUDVIXCYGZH[A]C^H_CacbJdIeGfKgEhH
~erb	]!F#F%E(G)I*G+I-^/G0H1K3F4G5J6I7^8Z9E:G;e=G>F?_AHBECEDFEIFJGIH_IEJJKZLHMGNGOGP[SITGUHVFWIXGZB[H]I^a_FaDcbdWeIfFgIhG
~erc	^!J%H(H+K-F3H4K6J7J9_:I;J=H>G?I@FAJCGDGFXGJHEIcJ_KEMFOGPJSJTHVYWJXHZZ^I_JaGbIcYdFfIgahH
~erd	N!D#J%Y&I(J)_*^+X,[/I2F3[4^5G7H8I9K:E;]<G>d?ECFGJHBIIJGLIMEOEP_RDSDTCUEVGWZXZYEZZ[B][^D_HaHbBcDd^eGfDgChZ
~ere	H!A(X)A+^,[-J.H/X0[2E3B4Z6_7[8J9G;f<G=G>I?Z@aAJB?CGDCEDHIIGJEKZMGPIQFRXSXTDU[VHXXZB[F]H_CbBcHdce]fJgGhA
~erf	_!I#J%](H*I+I,J-G/Y0J3Y4X6I7J8J9]:X;^=Z>EAJCbEJFJGIKFLJPIRHSJTGUJVHXHYJZC[J]H^J_HaIcIdIeJfGhH
~erg	Y!F#^%I(F)H*Z+G,H-C/H0I1H2I3C4G5K6I7G8]9C;W<J=F?[A_BBCCDGEIFIGGH[IEJILGMBNEPEQJRHSHTaVEWHYIZb[[][^G_GaIbYdFeJfXgYhE
~erh	]#G%I(H*^,X-G/J3J4I7J9I:H;Z=H>F?aAKBFCXD_GXHGIGKXNHO[PWRKSJUIVGX^Y[ZB[I]G^J_JcIdIfHhH
~eri	H!B#<%C&G(?)C*]+D-C.G/B0X1D2X3]5E7F8I9F:H;e<F=I>X?IABCgDbFEHJIIJCLBNbOXPGQFRESBT@U@VDWXX^YDZF[B]_^Y_Aa_b@cAeHh[
~erk	]!J#]%Z)I*I+H,]/I0J1Z2J3]4I6I7I8J9A:G;H<Y=H>Z@IAJB^CEDFEKFKGIHGIEJJKHMYOZPHQ]RISJTFUHWJX]YIZF[H]F^H_IaDbGcXdEeIg[hb
~erl	X!^#E)J+H,I-E/I0J1J2I4I6I7H8J9G:X;G<J=^>^?[AIBICaDYFJGIHEIXJJKGLbMJNZPHRISITFUGWHXFY[ZE][^F_GcHdHeJfHgYhF
~erm	N!I#A%g&I(b)I*E,G-e/H1G2G3@4F5H6G7E8F:C;b<H=F>^?B@HAFBXCCD>EYFGGEHGICJFKGLFMBNBOFPZQJRGSETBVYXAYGZH]c^^_HaAbbcHdDeFfFgEhH
~ern	M!_&G(F)D*G,H.H/I0D1E2G3g5G6J9H:d;]<G=AADBDCEDEEFFFGEHFICJIKaLFMIRYSXTFUCVCWJXJZG[[]H^^aCbFcedFeGgE
~ero	N#C%G&I(F)F+F-B.I/J0G2H3e5H6F8G9A:C<H=D>c?^AXBFCADCEGFHGGHCKHLJNCOfPZQHRHSFTYUDVHWGX[YGZE[^^F_GaXbJcJeFfCgFhX
~erp	_!H#H)J*J+J,I/G3X4K7J9J:J=I>I?I@FBFCZDYH[IIKILYMINGOZP]SJTIVIWYZC[J]Y^J_]aIbXcJdIfIgb
~err	E!Y#g%E&d(?)F*C+I,^.I/C1G2E4[5E6Y7A9D:@;C<E=D>=??@BB^C=D@EZFCGEI?JFKELCM=OGP@RESbTcUGVAWFYHZb[b]_a<c[d?e]fJgAh]
~ers	J!J#E%F&H(Z)F*E,F-D.F1e2I3@4C5^6[7]8D9H:H;C>X@ZFFGCHYIHJEKALCMFN?QIS_TAUYV[W]XYY][J]?^G_WcGd<eCfIgc
~ert	L#J%[&X(F)H*J+I,E-c.X0W3G4J6E7F9@:C;[<[=J>D?J@XAHCIEDGFHbIIKCOYRISDU]WZX]YJ[C]F^IaZbGcGeGfBhG
~eru	U!]#D%X&J(H)G*J+],X-C.J/F0]1H3[5I7H8Y:E;G<I=J>Z?C@GAHEHFHHFIEJHLZOYPZRXTFUGVCWGZG[F]E_JaGbXd^e]fZhJ
~erv	B!>#B%E&F(D)^*C+A,E-=.D/F0Y1G2X4e5d6d8@9[:@;G==>A?C@?AAC?DDEEFcG=IAJAKCLFNCOAPZQGRdSdTBU_VJW@X?YcZ>[@]<^Da>b<cddYeJfhg>h?
~erw	X!G#I%^&J(F)H*F+H,G-G.J/Y1G2Y3K4_5I9D:E;]<I=J>F@HAHBAD^EHFIGGHAIDJHKaLGMFNEPXR_SGTXUGVXWIXEYYZG[G]]^H_YaBbFc[d]eGgHh^
~ery	O!C#F%Z&H(H)J+Z,G.I/E0I1G4F6F8F:E;G<I=D>Z?JAFB]CYD]EGFGGEH^I^JXKXLEN]PYQZRJSaTHWGZI[F][_EaKbGcGdGeGfHgGhG
~erz	]!]#X%I(H)J+H-X/I0J1J2J3d4I6J8J9[:_;J=H>D?H@DAJBCCFDIFXGIIZKXLXMXOEPIR[SITIUXVGXEZA[I]G^IbGcGeJgI
~es^	J!F#_%E&X(H)I*H+I,G-Y.H/D0I3^4J5G7X9C:F<H=Y?D@JB;CFDAEFFFGZH_IbJJKdLZMINXO]QHRISDUHWF[J]A_HaXbXcEdDeFgI
~esa	U!d#G%K(K)Y*H+I,I/H0J2K3F4H7I8^9I:[;[?H@HBECGDEE_FJGIHCIFJJKFMHNZOIQbSITIU_VJWHXGY[Z@[H]H^H_HaGb[cGeIfFgIhH
~esb	e#Z1Y?G@JB]HFT^XKZJ[abI
~esc	P!_#C(D*I+J-J/D1F2G3J4X6Z7D9Z:C<H?_@ACDD>EDFXGaH?IFJGKELEMANFO]QJRGTIU_VZWFXCYZZ^]I^D_Ba@bGc_dcfYgIhD
~esd	g-J4X9J@aIJKIMINXPZR[UJZDbZdHf]gZ
~ese	9#B&J(^)[+@,A-=._0X1Y2E3J4I5^6E9E;H<I=^@JAIB]DCFcGXH?I>KFLHMDN?OHQESbTCVXWcYCZY[D^I_Ja_b]eIf]g^hH
~esf	mHbRXZJ
~esh	^![-J:I;Y=Z>J?J@]CJDYIYMJNJVHWY^I_IaJbXd[eJfHhJ
~esi	a%H(I1I3X=X>I@HAYBECJDGEKGXHXIIKHLJOIUHVGXHZI[Z^[_]aZbJdIgXh^
~esk	V!H#G%I(e)E*]+J-X/[3G6J7I8K9F:H=H>E@]BJCGEJGIHcIEJIKEL^MINXOIQJSHUHVFWJXHZE[H]G^Z_JaGbFcHdIfHgahI
~esl	i#[(J-I3I6X9I:Y>I?JB[CJDJGYHCIIKJMJOZU^VJXHY]ZF][aIdJhJ
~esm	h!J%J3J9I:[;X=K>I?J@]A]BIDJG^HDIGKXMINJRKVJXIZG]J_IaJbYdafHh[
~esn	v-]3[>K@ZHGIJK]NHOHZH
~eso	a!Z#G%[+J-H/J3I4X8G9]:J=I?I@FA]BXCJDGGXH]IHKGNIOITHUJVHXIZ^[J]Z_HaIbJfIhJ
~esp	S!D#a%G&J(G*G+G,G/E1H2I3G4G6X7G9^:G;H<J=F?E@ZA[BGCDDJEGFHGHHXI_JHKHLHMJNbOXPGQJRGSHT]UGVEWIX_YIZG[X]Z^H_^aHdGeIfJgHhD
~esq	rZ^
~ess	D!W#]%]&E(G*@+C,A-[/]0E1I2I3J4E5E6B7J8F9C:I;F<E=_>_AIBcD[EGFCGHH]IFJBLEMBNHOBQ]RGS_THVFZ^[B]c^?_?abcHdXeGfBg?hE
~est	A#I%J&D)H*],@.G/<0D1G2F3G4A5D6[7E8f9_:f;F<B=Z>F?_@FAYBcCFDEEFF@GFHYIHJEKEMXNDOFPHQ_S]T=U]V]XFY^ZG[C]H^E_[bCdFe>f]gHhG
~esu	j/^3J>H@HB[D^HCMFN[OIR[aH
~esv	z3Z
~esy	m%H=KBGGZHGPJReZJdXfG
~esz	i![#I%J(I)J*I-Y/X3F7K9G:F=I>J?H@[B]CaDHEHGJHIIFK]LJMaNIOIPYTJUIVHWYXJ[I]J_IaHbFcJdJfIgJhH
~et^	6#@&E([)X*J+F,>-B.Z2J3H4C8Y<E>_?]@JCEDFEFG^IBMCNGO[QDRGSZTDW[XGYGZZ[I]a_ba_bXc_eFfKg_hH
~eta	W!E#F&^(X*_+E,J.J/H0]1H2I3H4G7H8Y9D:Y;Y<J=F?D@AAFB]C^DYEXFFGHHCIBJIK]LHMENaOFRXSGTFUDVCWHXEYIZ^[G]XaBcEdFfEhZ
~etc	z%JHHWIcJd]e[
~ete	[!Z#F%^)Z+I,H-X/I1J2I3D4H5K6I7X8I9[;_<J=I>X?FAHBCCDDJF[GYIZLHMFNEOFPGQJRHS[THVFXEYIZ[[H]F^X_HaYbGcFdHgHhF
~etf	vBGH_
~eth	N!J#E%G(D)F*_+_,G-[.J/F0I1H2J3D4H5I6H7[8H9I:F;H<J=B>I?d@EAGBDCeDbFIGGHYJGLHMGNJOEPFQJRISFTDUEVCW]XFYIZX[G]Z^G_FaAcHdGeIfGgHhF
~eti	c!J#^%I(I+I-I/J1]3I4X8X9I:I>H@IBECHDGGKH^IIKcNIOXPJRJSJTJUJVXX][J]H_IaHbIcJdIfIhI
~etj	v)]BJHIIJKKUbVIZI
~eto	Q!Z#C%D&J)D*b+Y,_-B.H/E0G2H3X5H6F7J8G9E;Y<I=I>A?d@@CfDFFHHDJ^KALEMHNAO[PCQIRJS]TEUXV[XJYGZG[G]B^F_^aAbCcDdIeGgIhD
~etr	[%H(G)J*G+I,I-F/X1J3^6J8J9D;Y=G>e?F@IAJBECEDZFJGZH=IaJJKYLHMFNEOER]SITHUEWZXEZX[I^Ja[bZcGdHfGgIhF
~ets	U!J#H%G*Z+Z,I-^/E0J1I2J3E4I6J7X8I:F;G<J=G>F?ZAGC[EIFIGGHGJYKHMENJPZQYRISYTFVHWIXGYIZB[H]D^F_EaYbFdIeIffgZhX
~ett	M!E#G*Z,[-I/_0F1G4H5F6F7G8Y9I:J<_>B?F@]BFC@D?EJFFHXIdJGKYLEMANbPJSITCUIVIWZXBZG[J]G^E_Za[bEcEdBfFgCh[
~etu	X!Y#J%Y&Y(Y+_,^-H.J/I0J1I3G4J5J6I7I8I9E:G;I=F?J@FAHBHCHDcE]FJGHIGKYLIMHNIOIPFQJRISXTHUFVDWYXHYJZ>[I]J_[aFb]cYdCeafGgFhH
~etw	[!I#J%I(J*J/D0J1J4X5I6]7I8I9[:I<[=I>G?I@]BHCIDHGJIGK^NGPJQ_RISFTHUJVIWJXIYJ[I]H_HaHbGcdd^fEgHhJ
~ety	p#]3H8[HEI[KHOZPZY[ZHdJ
~etz	N!H#Y(]*F+G,F-A0J1H2I3J4I5H6F7K9F:[;G=Y>J?XAHB^GFHCIBJGK[MJNJOZPIRGTFUZV[W[X^YG[H_FaYbZdEeIg]
~eu^	l%Y-J3J9[=[@IBYKIMJVJXJZ]][aI
~eue	Z#G%I(H*J+X,J-I/]3I4J7J9Z=I?HBXCEDXGJHYIZKYLYM_OHPJTJUIXIZG[_]Y^I_KaGbJcJdHfIgYhF
~eul	f#J(J*I-J3I9I;X>I?]@YCaDHHCIIKJPZSJTXU[V[XIZI[a]JaHcIfJhJ
~eun	m-J3[7Y9H>I?I@IBJCKDJIIKJMINJVJZ]]caIdJgYhJ
~eur	O#[+H,Y-A/H0G1G3I4a5I6J7[8Y9C:]=H>F?A@IAYBDDFEEFGGIKCLGMGPZR[S^TJUJWJX]ZY[Ia^eJfIgEhD
~eus	i/XB^KbNJZBfY
~eut	[#J)J*J+J,J-X/I0I3G4I6d9H:G<Y=X>E@bBFDGEJFZHHIELIM_NJOHPJRJSYTHUYXZZE]HaDbFcHdEeJgI
~euv	o8YC]HJP[dX
~euw	[!I#G(Y)J*I+[,I-E/Z0I2K3G4H6I7I8]9^:Z;J=I?F@_AJB_CEDYGJIHJJLHM_NDOHPIRJSIUGWJXHYJ]X^G_IaGdGeIfHgXhE
~eux	]!J#I%I*^+X-G/Z3F5X7J9G:I=I>[?G@aAZC_DFHHJJLJMHNGOZPJTJUJVGXYZ[]H^J_JaFbKcJdJfJgJhF
~ev^	e#]%J(J*X,K/J3H6J7]9G:I=J>E?J@EAJBGDJEYHYI[LJMINHPJRZTJUHVJXIZF[I]^^J_HbJc^d]eJfZgJhG
~eva	b!J#I%I(H)J*J+I-]/X0I3G4J6H7I9G=I>G?H@KCHGJIbJFLJM_OIP^TJUHVHXH[I]Y^J_EaHcIdIf^g[hH
~eve	H#[%X&_(F)H*Z,Y/A0D2F4C6X7I8D:H;G<F=@@YACB_CFD]EEFGGFHFJ[L[MFNeOBP]QFRDS]VGWK]B_CbCcGdEeXgC
~evi	V!J#[%H(F)I+I,I-b/G0Y1J3H4J6I7I8J9H:H=I>b?E@HAJBYCXDFEJGXHaIDJJK_NDOXPIRJSITFUHVGWJXGYJ[J]H^J_HaGbZcHeCfEgZhE
~evo	^#I%E*J-G/H0J4]6J7J8[9H;J=I?]@^AJBFCIDHH^IGJJKYLJMINIPYRJSIUIWJXFZE]X^K_Za[bHdIgJ
~evr	v*ZHILZaX
~evu	v9ZCKD^HJK]aG
~ew^	f*G+^-J3J8[>H?JBICJDHHXIIK[NJOJR]ZIaKcZhY
~ewa	^#I(I)J*I-H3I4I9J:J>I@HBICJDJHaIJKJMJNIRISFTIUIVYZE]XbJcgfEgH
~ewe	c#J%^(Y)J+J/Y0J1Y3I4J6K7J9H:J=X>X?I@^BFDFFJGHIHKFLJM]NXOKP_RJUKVIXIYXZD]I^JcJdGfIhI
~ewh	s-Z7Z:]HEdH
~ewi	f#J(K*X-X/Z3H9H?J@XBYC[DIHDIXK]MZNKOXTJVKXJZE]I^Ka^dJhI
~ewl	t%Y8^@ZHEZJ_IdY
~ewn	o([3a:^>HCXDJHHIHKFMIZIaIh]
~ewo	s(J)^B]H[PIVK
~ews	z9]HJVW
~ex^	n-J9JBJH]IaOIZG
~exa	n9I>JDIGZH[O[PFUY^XcZ
~exc	Y![#E%I(G)Z*b+I,H-[/J0J1J2Y3H4J6J7J9G:I=G?H@KAJBFCHDIGbHbIGJJKGMGNIOJRJSJUGVXXXZB[I]H^H_HaHbIcHdGe[fHgIhH
~exe	s([)J*KCIL[f[
~exi	T!H#G%I(G)J*J+H,I-E/H0J1I2J3E5J6I7I9F:G;J=G>X?FA]CbDEEGFHGGHHIdJILJMGN]OEPHRISHTHUHVFWXXFYJZD]F^H_caCb[c^dEeJfFgIhd
~exp	O!G#E%_&a(D)J*G,F-C.J/F0H2H4H5J6H7F8H9E:D;Y<I=^>E?E@@AGB@CEDCEHF^GEHbIBJBK[LiMFOZPGQ[RHSGTGUFVEWGXFYHZ_[E]_^C_FaXbEcFdDeGfIgGhB
~ext	S!I#G%F&H(F)I*H+H,J-F/G0I1F2_3c4G6J7H8J9F:f;I=G>X@_AIBHCGDCEJFIGJH]IIJ_LdMENFOFQZRISITJUHWJXGZ=[G]B^G_HbFcGdFeYfHhD
~ey^	U!d#G%H)G+G,I-H0J1I2J3Z4J5J8I9E:F;I>H?d@IAHCHEJFIGZHJI]JHMGOZQKRISITHWIXHZB[I]B^G_GaJbFcIe]fYgXhG
~eyb	o#Z9JH^hX
~eyr	m+]3I?[HIIJKZZJ
~eys	h(J4J6g9J?[BJHGOGRFZF]JcHdKfG
~eyv	v3[>K?ZDZHEOYZY
~ez^	[!]#J)H*H,I-I/I0J1J2J4I6I8J9^:_;J=F>F?G@YAICIDFEIFJGJJJKHLIMHNXPHTJWIX_YIZX[I^I_IaYbGeJfHhH
~eza	q+I9KB[D^UJVZZJdZeIfJhZ
~ezc	z%J9KF]HKVXcY
~eze	a!X#]%Y(Z)Y*H+H,J/J3F4J6K7J9F:I;J>^?]@]AZBECGDFGJHIIIKELJMHOGPHRJTIUXVGX^ZB[X]Z^I_GaXcJfHgK
~ezi	n+Z3J4Z9ZAZBJDHGYVY_[cX
~ezo	w!X:JF]Z]
~ezp	p*Z3J?]CZDYHGNJPXQYY[ZJ
~ezw	z.^9J[Y
~ezy	v4[CJHHS^TJVYZH][
~ezz	l*Z-J3I9I>K?^@IBJC^DJHEIZKJNZXIY[ZIaX
~fa^	t#[=ZHIIXN[
~faa	w;X
~fac	Z!I#H%I(H)K*[+I,K-e/X3F4K7J9I:I=I?H@FBECJDFEKGKHeIGJKMHOJPJSJUIVXWJZ[[J]G^I_JcIdIfIhG
~fah	z1YCY
~fai	I#G&Y(I)C*D+D-E.I/b0[2H3G4G5^8Y9D:E;Z=A>@?A@JBBCBDEEIFaIEK_LEMIP_Q^SFTBUEVFWEXDYXZd[C]B_GaAcZdCe]fIgChG
~fak	w*ZC]ZF
~fal	Q!H#X&J)a*D+G,[-A/X0G1H2H3b4b7F8G9B:E<H=[?B@IAFB@CYDZEFFaGEHBIHMBNIOHPWQHSJT_UBVFWGX[ZW[E]C^G_Ea@bDd^fJgFh^
~fam	v#IH]IX
~fan	s1[@JBIZ]]^dJ
~far	k#J-J.Z3J6X9I=J>J?JA^BJCIDJHFIHKYM]NIOJSJT[U]V]ZDhI
~fas	h!G#H)J+X-I3J9X>Z@[BHCJDIKHMJNHOZRYTXUKVJXJaYb]hZ
~fat	s3Y9E:[B]DXHHI[KJZH
~fau	_!J#J%J(J*D+I-I/J3Z4Z9H:J=Y>H?I@_BGDFEXH_IZKFOJUJVJWHXIY]ZD[Y]JaGb]cJdIfJ
~fav	l#[-XK_ZZ
~faz	vHJNYV]
~fd^	o3I;[@XA_HHK[O]ZJ_HaJbX
~fdl	zI]
~fe^	n,E-J1Z@ZBJH_IKK[NJXJZG][fX
~fea	d!J%J(K)I,I-J3J8J9I:J=X?IBIGIIKKINJSGU_V_WIZG]J^JcJd_eafG
~fec	g#J%I-G/J3I9]:J;I>H?JB^CJDJGKHHIHKHMJNJOJQIT]UZVGXJ[K][^I_JaJbJfJg]hJ
~fed	W!F#H%H(E)H*F+J,f-H/H1J3D4H6J7m8I9H:E=I>I?I@EAHBFCIDHEIFKGJHGIHJJKHLIMHNGOJPDRKSITIUHVGWJXIZB[J]I^G_CaGbIcIdEeJgHhH
~feh	W!H#Y%]&^(J)I+J-F/X0I3]4G6Z7J8Y9G;X=[>G?HAIBDDFE[FJGIHFIXJIKFLHMGPGRYTGUGWXXFZ_[X]G^I_HaFcKgHhF
~fei	z![9[:]HI
~fel	j!J#](J-J3b7J9H=J>[?I@IBHCJDHHBIIKIMINJOHSIUIVIXHZZ]IaGcYfHh_
~fen	a!I#G%X(Z)X*J-I/J4J7J9H:G;Z=[>W?H@EBJCHDGGXIGKYMGNGQZTJUGWJYJZ[[I]^^I_JaXb^dHfGgJhI
~fer	O!I%H&Z(C)E*^+D,Y-A.H/]0H1H2H3H4d5G6a7E8[9A:J<H=E?d@EAHCJD@EGFGGJHZI[JFLFMHO^PFQHRZSFTBUYVCWGXCYHZC[K]Y^F_Ea@bFcHd[hC
~fes	t%Z*Y>[IKNYWY
~fet	t@X
~ff^	_!I%^(])Z+Y-J/J3I4J8X9J=I>Z?H@GBGCHF[G]HIIHKHMIP^QZSJUDV[XJZJ[K]J_JaIbJcJdZfHgJ
~ffa	z=[A_HJ
~ffe	T!G%G(G)G*_+H,I-D.K/Z0I1I2J3H4G5J6_7G9F;[<J>Z?_@JAJBEDFEIGXHYK[OZQIRZSHTYWHXFYIZD^G_GaCbFcFfFgZhF
~ffi	P!F#D%]&J(],H-D.J/[0H1E2I3W5I6H7H8I:F;H<[=X>[@EAGBHC^DCEHFIHJJGKCLGMcNDPFQIRHSHTeUGVXWIXEYH[E]D^F_FaEbFcYdGeIfFgehE
~ffl	k-J0Z4X9JH_ZJ
~ffn	z[ZbX
~ffo	z+]DJ
~ffr	h%J-I/J2Z3[6Z9H=K>G?J@ICIDJHBIbKGNJO^VJXIZGa^
~fft	w?ZA]BZ
~fge	i#J(J,J-H/J3X7I9G:J=]>E?H@EBZCHDFHAIGKZL]MJNIOIPJUKVYXIZ][J]baYbIcKfHhJ
~fi^	^#J%G&a(G*I-H3F9J:H>I?I@XB_CHHdIEKGMINZVJWJXJZD[K]H^GaFcIdJeJfJhG
~fia	n,Y3Z6^<XHGIX
~fic	I!E#?&H(_)G*Z-A.G/X0E1D3Z4F5F6E8F:G;D<Z>a@EACCeEEFFGHK>LDMaN?PBQGRISDTcUBVJWDYEZZ[B][^J_CadbDdGeFfAgdhJ
~fid	l(H:J=J>J?gBIDJHAMIPJUIVGZDbIfJ
~fie	]!G#E(I+I,J-G/J1J2J3a4J7Z8J:H;J=I?G@XAIC_GJH>IHJJKDLIMGNGOYPHTIUIXZZI[H]Y_GaZb[cIdIfJgJhc
~fif	z#[=]ZK
~fig	O!D#G%H&K(C)D*X+I.J/G0X1G2J4G5I6G7F:B;I=B>D?D@IAGBBC]DEEiFHGIHHJGKELGMFNCOJPCQKRHSGTFU>VdWgXHYHZ;[G]G^G_FaJcXegfAgFhF
~fij	w3[>]HJOJ
~fik	i!J#I(I*X-H7J9J:J=J?I@JAJBHC^DFH]I[KIMJNKO[VJX]ZE]Y_Ja[cJ
~fil	N!G#C%B&I(])F*D+Y,G-?/B0G1G2_3b5F6G7E8G9@:C;D<H=D>H?A@@AFB?CcDXEGFCGfIDJkK@LFM]NBOcPCQHRFSFTDUEVCWGXCYGZ=[F]B^D_DaccJdDeGfDg]hE
~fin	L!H&H(J*G+H,E-E.H0F1G2H3C5G6E7J8D9I:H;G<H=X@FBgCCDCFFGII@JHKBLEMHODQHRFVIWiXA[^]b^C_eaIcBd?eEfJhJ
~fiq	v#]@[HI
~fir	R#D%I&J(I)F*I,H-J/F0I1G2I3B4F5I6H7F8c9D:_;H<Y=E>H?CAGBHC[D_EFFHGEIIJGKAL]NaO[PFQIRFSCTFU^VCW]XDYHZF[E]]^E_EaBbCcfdEeGfAgEh_
~fis	w3^>]BJHG
~fit	w3I?ZCZHGKJO[ZDaJh]
~fiu	k/[@[HGIYJYKJOZZZ
~fiv	g#^BIHXKHX^ZGa_
~fix	j#K%J*Y5_9G>_HCLJPIVKZI^_fY
~fiz	l(Y,[3]>Z?I@JBIC[DJGJZJ
~fla	g-Y@IBEKIL]MI^]bahJ
~fle	s3J>J@JAaBYDJIJKKT[X^ZH_IaE
~fli	f#J-H/J0Z3J9I>H@JBIHdIJKJMJNXU]ZDaIbKcJ
~flo	h![(J)[/J3J8]:J>J?J@HBHDJHYKJMKNIV^_YaIfJgZ
~fma	z#XX]
~fne	z[ZbX
~fnu	w3^>W
~fo^	_*I+a-J9G>W?Y@JB]C[D_IHKINJOIVIXJZG]JaI
~fod	w,Z7Z
~foi	k#Z3I9J>I@^DJHXIJOJXbZFaZ
~fol	]!I#J%I(G+Y-[/X3G4J7I9Y;E=I>G?H@ZAJDIFaGJJJKFLKN_OIPGSJTGUJVGXH[J]I^I_Ga[bJcJd[f[gZhI
~fon	R!G%F&J(F)I+D,H-D.I/H0H1J2J3_4G5J6H7H8H9C:E;H<J=F>a?^@EAHDbEIFHGHH^ICJIKDLHNEOfPGQIRHSHTGWHXZYI[G^H_FcFeHfJhF
~foo	e#Z9J>[?X@IDaMINJOYZH]IaE
~for	D%G(H)D*C+Z,I-Y.C/C0E1I3g6C8f:Z;B<H=H>D?J@JA^B;CaDcFDHHI@LcNJO:PHQZRATJUGV>WEX]YIZJ[^]a^H_Ja@cCd@eAf=g@ha
~fot	s#DHcTF
~fou	T!H#^%G(F)H+H,X-G.J/F0I1H2J4^5I6E8I9D:F;J<J=F>D?E@JAbB]CFDDEXGZHHIZJHMFNHPFS^TJUJVFWHYIZZ[H]F^I_baKbGcEdDeYfCgH
~fr^	k%J-J2]3X9J>H@ICJHEI]KHO_XJZHa^
~fra	Y#F%F&X(F)G*^+Z,G-Y.I/F0H1Y2J3[5I6b7G8H9X;Y=E>G?^@GAGBCCCDAEFFHIZKXLXMDQIRGSGUGVEWJX_YHZH[G]E_EaEdEeIfE
~fre	]!I#I%Y(I)I*J+I,K-Y0J3G4I6Y7X8J9I:Z=f>G?^@XBJCFDXEJGJHXIFJJKGMHNGOIRKSHUHV_WXXIYJZF[Z]H^H_JaGbHcHdCeGfEgHhG
~fri	i#J(J-J/J6J9[:J>H?I@[BJDJIHJ[KHMJNIS^T_ZF_Ja[gJ
~fro	K#C%B(C)]*C,I.H/C0H1Z2G3G4Y5J6b8J9H;^>J@GAEBEEGFFGZHGIWJfK_MDOYP[QJSFUHWGYFZE]C^[_XcZeGfCgH
~fru	j-I>J?[@]BJHCIIKbPXQ[XKaJ
~fry	t3Z9JHGIaKKO[ZJ
~fs^	_#J(J)K*I,[-H/J3J7h9I:J=J>J@JBJDJIIKHMJNJPJTFUJVJZGaJbJdJfJgJhJ
~fse	q)a-JBGHESYUcVFZIdJfI
~ft^	I!F#B%F&H(A)I*Z+E,H-E.G/Z2F3I4C6E7b8G9B:D;Z<G>E?E@EA[BXDHIEJXKHL[MENAOAPDQGRbSeTbUIVDXBZA[C]]^Ha[bCcJd[eFf[gchB
~fta	w9J>[Z]cJ
~fte	L!Z#b&I(G)E*E,J.H/_1J4G5G7D8Y9Y:A;F>A?CA]B[CHDHEGFEGDI?KALZNGOFPIQJRaSHUGVEWFX_YY[D]]^H_IaDcCeFfahG
~fti	z@ZHJIHKIN[cY
~fto	g.X7JHFSbTJZIcafJgH
~fts	zSX
~ftw	m1_H^IKJXcF
~fue	s#]-J9]@KBJGXIJKJMKPYTKZGc]fJhJ
~fug	n%Y(X4Z8]?ZCGDZHFT]ZJ
~fuh	r%WHWQXUZZJbYfX
~ful	]!I#I%H(H)I-G/I1K3G4[7J9G:J=I>F?JAKB_CJDIGJH[I_JIKZLJNJO]PJSJUHXIZ][H]H^I_IaHcJdHeZfYgJhI
~fun	U!E#D%E&J(X)W*I+G,G-B.Y/G0H1I2I3B4H5[6H7G8H9B:G;H<J>C?D@GBfDHEHFIGGHJICJHKBLFM[NGPWQJRHSFTEUdV_WGX[Z][F^F_YaYcFdCeFf]gIhE
~fuo	v#^9ZGXIJ
~fur	k>X@JBYKJN]VYX[
~fus	P!Y#D%^&J)]*G+G-]/b0H1H2J3D4F5H6G8G9F:I;I<J=^>E@ZAHBBCFDFEHFGGFHBIbJcKZLHMBOXPZSDTFUGVWWGXFYI[G]F^H_EaFbEcFfEgF
~fuz	r-cHGND
~fwe	z9[MHg]
~fy^	_#H%I*Y+J-J3Y9H:J=J>X?YBHCYDcH]IHJHKFLJNYOJVIXXZ@]I_JaJhX
~fyl	oCJD^HHIZKJNaZJaJ
~ga^	T!F#Y%D&J(_*C+F,G-C.H/F0G1G2[3D4E5I6G7F8Y:D;G<I>[?D@CAFCXDAEGFXGGH]I^JHLXNXOHP]RFTDV]WGXYYHZ;[b]B^E_Fa_bEdDeGf_gGhY
~gaa	n%]3X>]@ICZHXKJXJZZaHdJ
~gab	v#[DZN]
~gac	n(J3X9J>I?[HYKJLZOKY]a]
~gad	]!J#F%a(H)I*G+H,I.Y/I0J2J3F4H6Y7I9]:G;I<W=H>E?G@FAIBFCHDJFJGJHEIEKEMFNGO^PaRISITHUbVFWIXGYJ[I]a^I_JaGb]cHdGeJgJ
~gai	S#Y%G&J(H)X*H+b,I-E/F0D1J2K3H4I5J6J7J8Y:C;H<J=H>G?H@aAIB^CFEJFIGHHEICKYLGMJOHP]QJR[SJUHVGWJXYYJZ^[W_XbHeIfGgHhE
~gal	l(I)I*Y+Z-I3I4Z9J>JBJDHHZIIKJL]MWN]PITJVKXIZEaJf[gZhJ
~gam	a!H#]%I(I)J+I,J-F/Z0Y1Z3G4H5[6J7J8J9G:H<J=I>Z?H@DAJBFCGGJHZIDKaLJMbNHOHRJSJTFUIVIXHY^Z@[I]H^J_JaGbGcHdHeKfGgXha
~gan	J!Y%F&I(J)D*B+D,E.G/E0F1G2G3A5H6E7J8F9A:e;F<H=]>I?IAEB@D@EeFcG_HCIFJFK?MANbOCQGRESDTDUdVDWgXYYFZ=[C]Y^C_DbFc_d^eEfAgDhC
~gar	^![#H)J,I-F/I0J1J3X4I6[8I9a:H;J=H>C?EAXBDCZDAEJFIGJHJJJKYLINGOFPHQJR[SYTGUIVGX^YI[I]Y^JaHcHdFeIfYh[
~gas	c#H%I(G)K*J-H/J3G4J7I9G:g;K=[>F?I@EAJBECHDFH]IGKDLaMHNHOJPISJTIUGVHWJXHZJ[I]Z^H_Ja]bHdHfIgJhH
~gat	]#H%e)H*^+I,J-G.X/J2J3G4J7J8J9F:H=X>F?HAIBFC[EJFIGGH@IFJJKDMGNGOIPbRJSITIUIVGWJXIZI[I^I_FaZbbdIeKfIgIhI
~gav	d!I#J%[*X,X-I2Z3G>H?H@ZBIC[DbH@MJOFRYVJXI]Y^IaG
~gba	w-a4[?Z@JHFKHZG
~gcr	nHJYa
~gd^	_!b#G%H(G)J+J,J-G/X0J1J2J3F4J6J8X9E:];I=G>E?H@JAIB[C]D_EJFJGJH?IYKDM[OHP^RISIWJXHY[ZA[H^G_HaFbIdHeJhF
~gdy	l+Z1[@JD^HHL^VKWZZG^JdY
~gdz	z+GDJH]Z[
~ge^	F!E#@%C&H(F+^,E.c/Z0E1F2G3@4E5F6D7a9A:H;F<J=C?]@ZADBZDHFEGDIHJEKYLBM]NHOJPEQGRFS[TEWJXaYFZ[[^]__DaBbYdJfBg[
~gea	f-J@aHGIIKJM]NFZZ][^H
~geb	R!X#X%D&I(Y)]*E,I-[/G1H2G5H6F8Z9B:Z;Z<H=J>F?a@EA[BDDDFGH@JGK[LGMAO[QHRFSFTIUDWGXXYGZC]b^Y_YbHc]eGfC
~gec	wB[EJUGVZW]
~ged	r%W)X3Z>H@ZBIHYOHW[ZJaK
~gee	[#E(])Y*H+H-E/I0[1K2I3H4Z6I7H8I9E:F;X=Y>H?D@GAHBHD^EJFIGIH@J[KILYMGOFPFQJRISGTHUXVXW^[Y^H_Ha^bJdFeIhH
~gef	f#I(I+X,Z-I3I4]8Z:J=J>[?H@GBHCHDJHFIIKHL^NYUJVIXYZC]]_]bJcJdJ
~geg	b!J%J(^)J*H+H,[-G3a4J9I;I=I?H@IBFCZD_HXIFLJMHOYPJUJVXZC[I]Y^KaEbJcJdIfJgKhY
~geh	X!G#E(E)H*J+H,Z/H7H8J;I=H>^AIBICEDCEIJJMXNEOGP[TYVJWHY]_HcYdZeHfXgGhE
~gek	o#J+J1[3Y9J>X?JBZCJD]HDOJXJZY]Za]dJfJ
~gel	Z![#[(I)G*Z,G.J/[0G1J2J4G5J6H7G8I9C;H<J=]>[?C@]AHCXEIFJG_H@JILHN[PFSITEUEVDXEYHZ[[F]X^Ha[bFcGeIfEgXhG
~gem	^!J#Y%Z(H*I+J,J-H/I0H3Y4J6J7J8[9G;J=E>]?G@]AJCEFJGIHGIXJJKDMENGPIRJSKTIUIVHWJXGYJZY[H]b^I_Ja[b[cIeZfGgKhY
~gen	G!J#C%J&E(G)B+D,G-[.G/>0j1F3D5B6@7E8]9_;]<D>F?H@^ACCGDJEGH@IJKHMEOCP?QERBS?UXVDXcYBZ[[E^a_EaIdCeFgChZ
~gep	g#J(J-Z9J>K@[DJHHIIKJLbN[X^ZB^_
~ger	N!]#Y%^&H)C*A+],G-].I0E2H3C4I6D7I8E9?=E>^?_@]BZC?GIH[IJJYKDLJMJOYP]QYRESXTFU@VCWCXHYEZ]]C^G_YbIcId[eEfHgJhI
~ges	N!_#c%Y&I(B)X+E,I/F1G2G3@4H6E7G8Y9B:[<J=A>Y@IB^CGDDFGGXHAI?JFKJLEM[NFPGT^UaVcWDXFYXZA]^_CaFbEdaeHgXhB
~get	Q!I#^%D&J(E+Z,Z-Z/F0H1H2I4G5I6I7G8G9E:H;J<J=E>F?E@EB@CCDbEHFIGdHDKHL]MEOYQJRGTIVGW[XEYHZa[Y^Z_]bFdCf]hH
~gev	a!I#G%I(I)K*^+G-G/J0J3b4X6I7I9G:H;J=I?G@GAIBFDaEXGYIFKXLZMINGOIPIRITJUGWKXHYJZD[J]G^J_[aEbJc]d[eJf[gJ
~gew	]#H%](F)]+J-K/]0I1Z3F4I6J8J9F:H;I=Y@]AJB[CGDGFIGGHIIFJJKYLHM^P^RJSJTHUHWJYJZF[H^G_HaYbHcIdEeJfGhF
~gez	j!Z#I%Z+X3J>YBHCIDEH]IJKINJOJPIUYVJXJZE[Z]]aJdXfIhJ
~gfe	l7bHH
~gg^	c![(H-Y1[>J@IB^IJKHMINJSITJ]JbXc]gKh]
~gga	tBYHYZD[]h[
~gge	c!I%J(H*J+X,J-Y/J0J4J6J7J9F:H=X>[?FAYBZCHG[IFKFMHNJOIPJRISJUZVIWJXG[I]^_^aGbGc[dIfGhH
~ggi	d#J%J(I-H3D8Y9Z:I=I>Y?H@YAZCaDEHCIHKFNIPJSJUJVIX]YJ]H_Ka[bJdIf^hI
~ggl	z@JHIK[
~ggn	l,X>GDHL]ZZ[JbbcIhJ
~gh^	Q!H#F%G(Y)J*]+^,J-[.J0I1J2J3H4I5J6J8I9F:J;J<J=G>D?IAIBXC[EJFIGHHXIaMFN]OIPZRISGTXUCVIWHZF[G^G_IaZdGeJfHgXhY
~ghe	g!Z#J%b(a)J+J-I3I8J9E:I;a=J>H?J@GAJBXCJDHIXKIMINZOJTJVIXIZF]J^J_ZaIbJdFfIhJ
~ght	S!F#W%d([)F*G,I-E0^2I3F4X5H6H7G9[:F;]<J=F>H?F@]AHBJCGDEEZFIGFICLFNFOYP]QJSGTFVGWJYIZ@]F^[_FbEdFeIgF
~gi^	a!E#I%I(J)[*[+I,J-J/J2Z3H4J7J8]9G:H=H>G?Z@]AJBICXDEEIGJH^IYKEMHN_OHPHS[TJUFVEW^XZZ@[J]H^J_JaFbIcJfHgJhH
~gia	m!I2Z5ZBJHEIFMJN[PaV[ZI^X_Jf[
~gib	k!I)I-J/J3J4X9_=KBHCIDHHXIJKJMJNJOYTJV]W[ZD[Y_[aJfX
~gic	s-Z=]R[ZD][
~gid	n3H9ICaHHIJOIP[XYZY
~gie	t!J:ZC^HYP^ZI
~gif	r,X3^>JD^H[ZFaF
~gil	k*Y/Z@JBJGYHFIJM^O[RYZIg[
~gin	N!X#Z&I)E+b,I-].X/C0G1G2H3F4C5G6F7c8F9A:Y;[<I=J>D?Z@FBICJEFGFIXK@LIMHN@OGPIQHRHS[UCVFWFXaYFZ^[C]Y^b_Ia>bccCdAeGfFgIhD
~gio	a#H%H(^*J+J,J-G0J3F4I8J9[;J=H>X?H@^AZDXHAIFKFLJNHPIRYSJTJU[VFX]YJ[J]F^J_Ja[bIcIdIfZhH
~gir	p?X@_BIHCMIQYUJVJWIXJZ_]JaIf]
~gis	I!D#D%F&J(A)B*B+j,F.H0F1G2H3D4H5H6G7E8F9C:C;G<H=C?]@GAEB_CaDhEGFIGFHaIBK?LEMDN@ObPCQHRGSETFU@VDWDXCY]Z;[D^F_EaBbEcHdEeGfJgEhD
~git	]!I#^%J(H*J+K,I-E/H3_4J7J9F:H=I>E?H@CBFCGDGI_JXKJLJMIN]ObPJRISJTIUJVIXGZA[J]H_JacbJcJdJfJgJhH
~giu	p3E4Y8[>IC[DHHIKJOJXZaXcXfZh[
~giv	_!Y#J(_*X,]-H/G3I7I9I=J>H?I@IAYBXCYDGHEIEKHMIN]PJTJUJVHXIZX]I^XaJbZg^hX
~giw	w3[gY
~gl^	c#K%J(J3J7c=I?J@HDHHZIJKWMIN_SJVYZBaKbJ
~gla	o.Y3J9XBJGXKJZH]]aXb[
~gle	o9J@XAYHGK]N]OZPXZH
~gli	]!I%I(H,J/I0K3G4^6J8X9F:G=H>F?]@JAJBDC[DFGJJJLJMFOGP^RXSJTHUHVZWJX]YJZ][X]G^HaFbEcGdHeIfGgIha
~glo	X!I#I%I(d)_*Y+J,f-Y3H4J6J7I8K9Z:J=I>I?G@GCIEJIIKHLJMINHOJPEUGVEWJXJZY[J]I^I_JaHbIcJdCeHfIgGhH
~gly	w3ZE[OI
~gma	g3I9Y:g?J@IBJDHH[IIKIMINJOJVIZBaH
~gms	j(I0fHBZG
~gn^	N!I#G%C(J*G+[,]-B.J/I0J1I2J3H5H6H7c8H9F:D;I<c=J>@AHBXCEEIFaGFH_IZJGKCL^NJOGPHQJRHSGTaUEVCWHXHYIZG[Y]E_HaAbZcFdFeGfFgYhI
~gna	f3F4Y9I<Z=_>F?[@ZBHCIDIIIKJMGOHTIUJVJXI]]a[fYgJ
~gne	w3Z:Z<]HG
~gni	[!J#I%J(I*J+H-].Z/I3E7X9H:H=I>E?IBCCIDFHXIEL_NGOZSJTJUIX^[H]I^JaHb]cHdIfZgJhc
~gnm	zHY
~gno	g!J#H(I)H*]+J-X3]5^:J>J?J@HB[CID]HAKHLcNKVJWIZC[K]Z^JaJbJfJhJ
~go^	O#D&H(])F*F+G.I/C0E1F2[4C6D7C8Z9Z:F;E<G=E>c?D@GBGCaEJFFGEHYIDJFK_LGMZN@PEQGRDSDTBUBVJWEX]ZY]G^J_HabbDcZdJe[h^
~god	i#J/X3I9E:J>H?J@XBHDJHEIHKXMJNZOYR]UJVJXa]Ja^bKcIfGhX
~goe	a!J#[-J3Y9[:J=J>]?IBFCYDIEYHDIIK]L[MJNIOITIUHVJXYZJ[Z]IfZhG
~goi	q9]@JBIHIVJZaaI
~gol	tCWFYGXNZ
~gon	V!G#Z%G(G)H*G+H,J-G/I1J5I6J7H8J:G;I=^?_AIBYCGEJFJHGIGJIKDLaMZNGOIRITFUFVFWIZ>^F_WaEbfcCdHfYhG
~goo	a!I#E(I)F*J/J3J7b9c=I>J@JBZCIDIH[I[MJPKSJUHVIXJZC]JaIbJfJhI
~gor	f!J#H%J(H)J*[-G3H4J7J:Y>I?]@HAJBZCIDHEJHCI^KYMINIOJS[TIUHV^WIX^[I]I_JaHbJcIdJfIhY
~gos	s9J:b@JBJIYNZZJ
~got	U!Y%H(D*I+I,J-H.Z/H1J2J3G4J6J7_8H9Y:a<K=Y>E?Z@IAIBBCXDbEJFIGGJHKCLGMENDOIPIRJSITHVGXGYJZ][[]J_IaGbJc^eIfHgG
~gou	z>IB[Y[
~gow	k#F+J-K:I>HB_DIIJKIL[MITJUXVJ[[]Jb_cJhJ
~gpo	w)ZNZ
~gr^	s)]3J>a?J@IHGIIK[MIOIVJY[ZH]J_ZaJ
~gra	O!A%E&I(^*E+D,E-A.H/F0H1a2G4C5X6Y7E8E9b:F;Z=[>G?F@DAXBHCDDEEFFGHcJEKELHNFODPBQ]RESbTDUAVCWEX^Z;[D]B^E_aaAbBcFdcf[gchD
~gre	Y![#b%G(_)G+[,H-F/]0J1Z2I3E4I5K6I7I9_:H;I<J=F>C?HAGB]CEDDEJFIGGH;I[JIKZLWNFOIPFRISHT^UHVBWJXEYIZF[a]F^GaFbZcGe]fEgFhF
~gri	e!J#J%^(d-I3I4J9G:a=I>Z?J@IBICHDIHFIHKINJOIQZS[UJVGXJ]IaGcJdJfHhJ
~gro	T!F#H%D(F)G*H+H,I-F/G1J3E4I5J6I7H8I9F:G;I=E>F?F@JAHBCCHDEEIFIHdIXKELHMGOIPeRJSITHUEVjWHXGYIZF[H]G_GaGbFcHdCeFfEgHhH
~gru	X!E#H%F(H)G*G+H,H-G/I0J1J3D4I6J7H8I9Y:E;I=F>F?FAGBDCFDEFJG]HJICJIKDLGMFOGPhRJSHTIUEVkWHXFYIZ?[H]E^Y_FaFbFdFeIfFgGhG
~gs^	g#F-^/H0J7K9I:X=Z>J?[@JBHCJHXKHLYM]NITXZE_HbJh[
~gsa	n!J#I(])J*X+K-J0c3F9I:J>H?I@IBICHH[IIKHMINJOJPJUJVIXIZD[^]IaEbIcJfHhJ
~gsb	z*[+I>HCHD[
~gsc	a!I#I%[(I+J-J0I3H4X6X7J8[9H:I?H@HBICIDHEJGIHFIJKILIMHNHOJPXSKUIVIXHYY[K]J^Ja[bHd_e]fZhH
~gsd	v3[HJL[ZJf^
~gsg	vC]DYEXHK
~gsi	w3]
~gsk	zEYHXZJa[
~gsl	z/X
~gsm	t3I>J?IC^DIHEZJ_[a_
~gsp	n#]BFHHK[WYXJZ[bHc]
~gsr	v+FDYG[W]
~gss	l+^3I6^BJCZDGHIKJSZZGaIba
~gst	l,_3Y@YHEZHaYf]
~gsv	w*]?_
~gt^	Q!J#@&I(B)D+Z,J-].H/E1X2Y3A4D5H7Y9?:C<H=D>^?J@]AEBCC_DaFGHaI_JGLJOZPDQHRITZVEWYYFZH[Y]H_JaBcBgHh]
~gte	q3Z4[TZ
~gth	f(J*I,I-J2_@ZCJIaKJN[ZG
~gu^	]!]#H%I)Y*G+J,J-J/I3]4J7X9F=Z>H?G@YAJBECHDFEXH]IGKGLXMYNGOFPJTXU]VZWJXZZJ[J]H^J_YbIfIhH
~gua	c#]-H/]3X7Z9X>I@GBICJDIH@IHKaMZNJO[P^TIVJZJ]K_KaI
~gub	t>_D[ZG
~gue	U#X%I(E)I*I+H,J-c/I3F4J6J7G9B:h;K>F?F@IAHBDCGDJEJFIGJH^JIKELIMGN[OGPISXUXVYWJXIYJZB[I]Z^I_GaFbHcHdIeJfHgIhG
~gui	_!H#I(I*I+Y,Y-F/I4J6J8J:I=H>G?EAcBZCGDGFZGIIDKGMFNHOIPIRISJTIUIVHXWYIZG[J]c^J_[aCbIcIdDebfGgJhI
~guj	zBYZHh^
~gul	q)Z-J3J9IF^GZHFN^OZZHaI
~gum	t9]C[
~gun	Y!G#D%[(Z)G*_+G,G/J0I1J2J3C5K6I7H8Z9Z:G;^=F?aAHBIC_EIFJGIIFJJKCLGMYNJPFQJRHSZTGUYVDX]YIZ?[H^H_Ha[bFcGdGeIfFgIh[
~guo	tAXYX
~gur	N!D#F%G&J(B)C*[+H-F.I/F0G1G2I3X4F5I6F7F9I:B;H=B>C?^@HAGBAC_DIEiFGGIHFJGKELGMENBPCRGSFTJU>VdWgXDYZZ;[G]E^F_EaDcWegfAgFhE
~gus	l9[BJHDgb
~gut	v9_HI
~guy	v#F@[HGPXT]cY
~ha^	N%H&J(X)E*G+F-Y3C5H8G9X<H=C>G?BAFCBDaEJFGGIIXK]M[N[OEPFRFSETDUZWDXYYGZb]^_DaCcFd[eHfBgGh^
~haa	s-K3Y?[CJDJHEP[U[ZFb]
~hab	S!Y#X%F)G*X,H/H0H1J2J3E4X5J6I7H8I9C:F>]?E@GAXDZEIFJGGHIIHK]NIOJQKTHU]V_WGZE]_^G_HaEd^fEgI
~hac	e!I#Z%J-I3Z9I:[>I?J@]BHCJDIHaIIKHMYNKUJVZXIZE]J^XaJdJhI
~had	wCXHXU[
~haf	o-I3[?ZBZDJHKK^ZH
~hag	s-J9J>JBJDJHYIIK^MXZYaIhZ
~hai	zLY
~hak	b!_#J%I(J3J4K9J:J;[<X>J?J@HAZBHDJIJKJLYMJNJPJUYVYZD]J^]cJd_eZfGhI
~hal	T%E&J(G)J*G+J-c/^0G2I3Y4E5H7F8H9Z:E>A?CAGBFCDEaHKIaJGKFLIMJNDOIPDQJRFTEU]VZWHYZZC]]^E_FaZbFcEd]eHhG
~ham	i-J3a9Z>G?G@HBXCJDJF[IIKGMJOJT]ZE^JaIfZhY
~han	C!D#E%A)J*[+D,C-F/Y0C2F3A4E5E6B7H9a:E;D<[=C>d?D@bAYBbCGD@EGFCGFICJHKDLeM_NAODPDQERHSET@UGVCWDX>ZZ[I]H^g_XaCbEcJeDh_
~hap	c!_#J(H+J/^3G4X9]=J>E?G@FBGCIHJIIKGLYMHNHOZUFVIZ^^Ya[bHhH
~haq	zN]
~har	P!F#J%[(F*X+H,H-Y/^0H1I2d3I4G5J7I8H9J;E<I=H>B?]@ABICFDFEHFcGGH]IbJHKBLGMCPFQ]RGTGUGVFWIXFYcZ=[H]F^__EbFcCdDfDgFhE
~has	N!C%J&I)D*D+E.H/H1F2[3A4D5G8E;F<H=F?BAECBD[EFGbH_JXMeN[OEPBQGRDSDTCU]VGWDXIYEZ_]H^Y_DaBbJcBdZeHfGgChY
~hat	F!H#G%H([)E*F+G,C-].W/D0F1F2F3@4^5W7D8G9^:G<D=H>a@FAGDGFHGYHYI[J_K^MEN^O]PEQHRHSGTFUJVJXGZ_]F^]aDbBcCdHeFgIh[
~hau	l#K3H9I>[BICJDZHEIIK]NJU[VHXZZHaYcXh_
~hav	M!C#H&J(H)Z*Z+J,I/J1H2I3X4G5^6[7G8H9[:E;X<I=_?YAHBDCcDZEHHFIYKZLHMIO]QIRISGTFVIYHZH[Z]D^Y_FaGbFcGdHfEgJh[
~haz	j-[/^6KBJHGIIJXMJN[O[aXhJ
~hba	t4ZVZZHfZ
~hbo	z@WSY
~hce	g#J(J+]-H/J3H9G:Z=J>F?]@JBFC^DFHBK[M^OIVJXJZX]HaFhZ
~hci	w/[@^
~he^	l%J+J;Y?]BJCXDGG]LXNJZG[Z^ZaJd_fH
~hea	_!J#H%G(X*J+I,I-F/I1I3H4I6J7I8H9I:J=H>F?H@JAKBaCJFKH]IHJJMZNHOJR_S^THUIVHXJYIZB[J]I_IaHbIdEeFfbhI
~heb	l(Z)[3^=Z@ZBICJHHOYZH
~hec	Z!I%[&X(F)J*Z+H,G-A/E0J1I3F4J5^7I8I=H>G?G@CAJC_D^FIGIIJJbKJLXNXPISJTXUHVHWJXHYK[G]B^Z_IaHbHcIdXeZfHhW
~hed	t(_?HD[]Y
~hee	Y!G&J(Y)_*c+F,]-I.K0I1I2I3I4G5J6H8H9[:F;G?E@EBZCJEZGHJIKILHMFNCOFP^QJRHSGTFVJW[XEYI[G]D^HaEbGcFd]eIfEg^hF
~hef	z(^,GH]RJZF
~heg	p>JB[a^
~hei	S#F%F*[+[,H-I/F0I1J2J4H5J6H7F8_9Y:[;]=Y>D?YAHBCCHDZEHF_GYICJJKCL]MKRISHUIVZWGXXZB[]^IbEcFgF
~hel	P#X%G(b)D+H,I-Z.J/F0I1J3D4I5J6I7H8I9a:D<J=F>C?ZAICEDIEHFIGHH[KCMBNFQJRITZU[VCWEXEYIZZ[F]F^E_GaJbFcGdGeIf]gehF
~hem	]!I#I%F(F)^*I-I3Z7J9G:Z=I>_?IBFEJFZG]HZIGJDLZMINXOIP]SJXJZC]JaIbIdFfJgHhJ
~hen	F!G#Y(])F+I,_-J.D/_0D1I3a5G7I8E:D;J<J=G>Y?cADB>C[DXEJFYGCI]K]LFMHOBPFQJSDUDV@WEYIZJ[I]]^J_Ia^cadDeFfJgC
~her	D!E#C%D&F)A*J+I,B.F/E0K1B2H3F4C9_:Z;i<E=B>Y?aA[BECXDIEHFXHYICLEMENGOFQERDSbTFUIVHW_YX]D^D_Xa^b_cAdHeCfHgFhK
~hes	e!I#]%J(I)I-X/I7J9J=Z>J@FBHCJDIGXHIIbLXMJNIOJPZTHUIVYZA[J^ZfYhJ
~het	a!Y#H%b(^)I*Y+F,J-H/I1I2J3E4I6J7I8I9]:E;_=C>F?[@GAIEIF[GZHZIEJIKGLJMGNJOZRJSJTIUGVGWIXGYZZE[J]H^I_YaFcIdEeJfHgJhH
~heu	b(J-I3H9I:I=J>H?J@cBICJIIKHOIR^SZUJVJX_]JaZdJ
~hey	W!b#H%H(J)H+Z,J-J/Y0K1J3]4J7X8J9F:F;J=I>I?_AICIFJG]H?JJK]MHNJO]RJSJTIUYVYWJZG]H^H_HbIcJdIfZgZhH
~hez	m7X:^@YIZN[UYZI
~hi^	pEYHZIZJXKXY[
~hia	d!J#Y%J(J-I/X3Y6^:J=I>Y?^@HBFCIDHH?IGM_NHOIPKTJUJVJXIZG]H_Ka[bJcJdJfJgZh^
~hib	l!J)Z-[4G5I7_HEJ]PZQXSIUIZK^]
~hic	V!I#I%Z(E)I*H+J-E/X0K3G5Y6K7]8J9H:I>b?G@FBFGJH_IXJILEMINcO[PETJUIVHWJXIYXZI[J]G_Ia[bIcHdGeJg[
~hid	s*X7J?JHZb^
~hie	]!I#G%I(G)J,J-F/]0J2X3E4I5X9Y:^;J=H>C?F@YAJBEC_DZEJFJGJIYJJM]NXOFPIRISITIVGWJXZYJZF[I]Z^Z_IaEbHcHeJgI
~hif	k3Z6[<W>IHEIZKHO[XJZZaZ
~hig	tH[P]ZHfX
~hik	z*[4[?WHI
~hil	]!Y#I%I&H(I)[*J,Y-G/G0Z3]4J6K7H8X9^:G=^>G?I@GBEEJGIHFIIKGLHNFOJRYSIT_UYVIXJZE[J]b^H_JaHcIeJfHgJ
~him	s#W)Z@X
~hin	P!E%F(E)G*J,G-_/D0F2I5c6J7E8X:F;G<I=F>_AIBCC^D^EHGCHBJILJM^QIRbSGVEWFYF[J]CaGcZdEeHfZgHhJ
~hio	q0W5X>ZHI
~hip	z>]HIPY
~hir	_(J/I3Z7^:J>Z?IBHDYJ[KGMHNIOJSJ]K^K_[aGb_hJ
~his	M!E#J&J(X)H*C+F,G-G.I/G0H1Y2G3I4G5b6H7F8^9b<I=Y>D?E@]BXCCDXEHFGI<JDKbLJNdOFQIRGSFTEV_WZXDYHZI[E]E_FaEbEcHdFeGfDgFhF
~hit	k!I#H-J3J4Y9J@JA_BJCJDIHDIJJZKIN[PKTYVJZ[_^bY
~hiu	r!]>I@HB]CJHHIHU]ZF][hJ
~hiv	p&H2[3F>IH[OaZJ
~hl^	_!J#Y+J-a/J3]6W9H:I=H>E?Y@FBHCaDGHCKGMYNHUJZX[[]Y_JaFbIcJdJhX
~hla	m/[6X8XHJMJNXTYZ[bJeX
~hle	[!I#G%Z&^(G)J+J-[/H0J3_4H7G9G;H=[>F?ZAJBDDEE[FJGIHJI[JJLIMHPHRZTIUHVFWYXGYJZ]]G^G_IaIbGcXfIgHhE
~hli	z-]BYHHZH
~hlo	r)ZB_GYHHUHVJZJ][
~hlt	d#J%Y;[?Y@JBICXVYZH[ZbYfY
~hlu	n/K6b<Z?_NJZGdKfK
~hlv	z#^XJ
~hly	zB[HI^JhJ
~hm^	v/X8YKX
~hma	w@Y
~hme	o>J?_@IIIKZN_ZHaJ
~hmu	k!I#J-J/_0Y3I6]9J>J@JAZBIDJHGIIJXKJNIOJPZT]ZI]J_]aKcJdJfJ
~hne	c!J#Z%J(I*J-E/I0J3^4K7K:I=I?I@GBHCJEZGJHYIFJ]KGLYM_NIOJPIUJVIXIZJ[^]H^IaHbYcJdXfI
~hni	k#J(]3]7Y:ZHHOJZIdY
~hnt	j-]/X=J@YBYHEJYKIN]Z[dZfK
~hnu	zJXZ]
~ho^	d!I#H*J+J-H3G9F:I=I>Z@GCaDXFYHEMHNJOIPKTKUZV]XHYZZ][W]HaHdHfHh[
~hod	P!G#G(F)G*_+a,G-E.J/H0J1I2J4H5J6I7H8I9E:G<J=F>Z?d@HAGBECfDbEHFIGHIDJIKILGMGNEOEPGQJRISITFUGVDXEYIZJ[H^H_FbHdHeJfHgIhG
~hoi	e#H(J-X:K>I?_@[BICGDJHFIIKIMJNXZD[eaIhJ
~hoj	o>J@aHJX[ZI
~hol	X!F#K%E(I)c*Y+H,Z/H0K1I3Z4G8J9^;I=H?H@JAICGDDEJFJGIH]IDJILIMHNEP_RISHTIU[WIXZYIZF[I]G_GbHcIdHeIfHgHhG
~hom	a(J)K-I.I3G9F:e=J>a?I@IHHIIKHM[NJTJUIVJXJ]J_YaIcJfIgJ
~hon	G!F#Y%E&H(C)D*a+a,E-F.I/C0G1G2H3c4F5H6I7E8F:C;F<G=C>g?Y@IAECZD^EFFFGGHZI?JFLENAOaPFQGRFSETHVEWFXFYFZD[B^E_DadcDdEeFfDhI
~hoo	X!H#H%I(G)J*H+E-Z/H3E7I8[9F:H=K>^?H@YAJBDDJGII[KYL^NZOHPJTIU_VGWJXJZG[Y]]^H_Ha]bHcJdXeJfH
~hop	h+J9[=H>X@IBHDZH_KJZHaKb_fK
~hor	Q#I%X&J(a)[*H+G-B.J/J0H1H3A5I6H7F8H:G;^<I=F>G?E@YAeDDEHFIH?I[JGKJLZMCNCODQIRbSGUDVIWHXcYHZ>[G^E_dbEcEdDeHfDgGhZ
~hos	]!I#I%H(H*J+[,J0J1[3Y4I6J9G:I=Y>X?I@XAJBECXDGFJGbHDI^KJMGNFOIRaTIUJV]XIYZZ=]I_[bIdYfHgJhH
~hot	]!I#F%J(I*J+J-H3G4J5^6W7J9F:I=F>F?H@GAJBFCIDHGJHhIIKILJMHNIOJPJRbSITJUJVIXH[J]H^I_JaGbHcIdJfHgJhI
~hou	L!E#G%B(A)I*X+Z0F1G2H4Y5J6F7J8E9G;I<D=C?B@bAECIEYGBHXJYKXMYOYPaQHSGTIU@VHX_YG[X]C^G_[aXbEcDeF
~hov	s5X=ZH^MY
~how	R%H(G)H*H+b,I-G/Z0I1J3F4I5J6J7J8J9X=H>G?_@EAJBCDDEJGHH[JXKELYMINXOYPGRXS]UYWJXHYJZF[^][^I_IbacFdFeJfHgIhG
~hr^	^!Z#H%X(I*X+Y,J/J0I1Y3I4H7J9I:I<Y=^>X?YBGCXDIEZGIHEK]LJMHNIOGPHRYTIUIVGWKX[Y]ZH[I]H^J_YaFbIcIeJgJhH
~hra	g(J*X-]2Y3Y9J?]@JBJDJHZI_KJNJQYZEaJ
~hre	R!I#G%^&Z(C)F*F+G.J/F0J6X7F9^:I;G<I>J?D@DA[BFCHDDEYGHIZJJLFMENFOJP[RYSGUFVCWJXCZ^[G]E^F_IbEcZd^eZf^
~hri	[!H%Z(G)J*I+I/I0Y1I2J3F7I8Z:H;J<J>E@EAIBFCYDFEIFJIGJJLGMGNFOHPXSIVHWJXZY[[H]J^HbGd_e^f[gXhF
~hro	P!D#E%Z&J)I*F,F-A/H0^1G2H5I6G9D:H;G<X=D>D?D@GAFBYCDEGFGGeHYIGKXLFM^NXOFP]QIRZSJTIUDVGWFX_YIZI[F^I_GaIbHcJdaf[hE
~hrt	vHIUZZJbYfXhZ
~hse	p>]@_BIHGIJKIL^MYZIhZ
~hst	o3YHIIaL^ZI
~hsy	sGZH[MaZJfK
~ht^	D!H%c&F(X)F*G,E.G/H0[1H2G4]5H7D8D9Z:J;^<G=F>I?ZAFBBDFE[GHHIJDKDNIP]QHSBTIVYWDZG[Y]X^]_YaabFgGh]
~hte	a!H#Z%_(^)I+I,X-H/J2J3H4J6J7J9J:H;^>F?H@]AJBECGGIIHK[LJMHNGOJPXR^S[TKUGWIXJYJZJ[I]H^J_JbIcIdJeJfFgJhI
~hti	e!J#E%a(a*J,I-H0[3H4I9I:I;c=I>H@GBHCGDGH_IIKFLIMINHOIPKS[UIVHWIXIZD[J]H^IbJcIdEeJfHhX
~htl	c%J(I)J*]:J=I>J@IBIDIH]KGMINePJSITJUHVIWbZD]JaIbJcJdJfJgHhJ
~hto	w,_HH
~htt	z+XHIc^
~htu	t,YDZE^HJeW
~htw	Q!F#G)G*F+G-]0]1I2Z3F4F5I7Y8H9G;H<J=J?EAHCFEIFJGXHGKYN[OHPEQJRGSXTEU[XBYHZ]^Z_GaEcEdYfG
~hub	t,J@ZBJHaMHZFf]
~hui	n-J9H>a@IBJFZHJIYKIMJOJZFhc
~hum	l(J-J3J9[:J=X>J?I@XBGCWHDIJKINZU]VGWXZXaZbJdJfZ
~hun	rM]R]
~hus	l>^CJHEYa
~hut	l!]#_,Z-J>Y@IBJHHIJKIPYZF]YfY
~hwa	w3^HZ
~hwe	w*X
~hy^	t0YfY
~hyb	kHZZH_Hb]da
~hyp	w9JH[bZ
~ia^	N(Y)D*H-E.H/J0E1]2F4C6a7D8D9_;[>B?X@bBCDBFEGDHFICJIKBLXMYN^OEPDQYSXTFUJVFYEZC[H]J^Y_Ca_bZd@eGfbgZ
~iaa	z4YM[
~iac	v-I@[HI[[^_
~iad	^!H#Z%I(H)J*I+I,Y-Z0X2Y3H4J6J7I9Y:H=I>G@^AJBXCHDFEIIYJKKFLJOIP]RJSJTHUIVHX[ZD[J^H_Ia]bIcHd[fIgJhG
~iag	n#[-J4[9J@KBGDJH]IINKOJX_ZI]JaIf]
~iai	t,ZHHVZ^XcZ
~iaj	w@[H[NYZKaJ
~ial	M!I#Y&J*D-C0G1G2H3F4Y6E7E8F9I:I;G<H=^>AAFB]CFDFEJFYGDH^JJMaNFODQHRESYTDV[XCYHZ_]G^G_EaGb[cEdCeEf]gG
~iam	d!K#J%J(J-J3Y7J9]:Y=X>Z?[@GBZCIDIHFIHKHMINIOISIT[VIXHZG]Ha[bJcJfJgJ
~ian	^!I#G%H)J*J+J,Z-Z/I1J2Y3Z4I6J7Y8J9J:H=H>G?H@XAIB[CIDFGJH^KXL[MFNJOIPIRISJUHVHWIXHYJ[J]H^[_HaHbZcHeJhZ
~iao	r-Z9_@JBJIIXKZY][
~iar	Z!I#H%J-I/J3H4J7Y9H:Z=H>H?I@[CJDIEKH^IHKFLYMFNIOJPITJUHVXXI[^]I^_a[cJdKfIh[
~ias	q-[.a3[@JHFIIKJZHaJ
~iat	]!I%J(J*I+J,J/X0J3H4X7J9]:I=I?H@bAJB]CGDIHGIHJJKFLJMWNHOJRXTHUIVIX]YJZA[J]a^I_HaGcHdHeIfIh[
~iav	p6_?[B[HEZIfZ
~ib^	l%X3J9[>F?J@JBJGZKIO[PIYZaXdKfY
~ibb	z7_HISJ
~ibe	Y!H#H%^&[(F)H*J+J-H/H1Z3G4Y6Z7I8X9J:H;J=Z>H?G@FCHDHEIHGIHKFLHMHNGOIPZR]SITXUGVFWIXIYYZG[X]I^H_XbHd_e]hG
~ibi	a!G#J%Z(H)]*Y+J,J-_/J4^9I:X=J>J?H@IBFCIHAIILJMINIOJP[QYRJSJTJVHXIYJZF]J^]_JaIbJf^gJhJ
~ibl	Z#Y%F)F+J,J-[/I0F1J4a7]8J9H:J>]@^AJBCCFDIEIFKGJHZJIK[LIMGNGOIPZRHTHUCWIXGZY[X]G^J_IaGbGfGgK
~ibr	o)^BHHHT[UaVGZI^XfH
~ibt	i!I+K-J/J3H9^=J>H?JBICHDHHZKJMJNJOYTJUYVJW[XJZE[Y]J_[a^gX
~ibu	c%J/K0J1J3Y=^AKBJG]H_LXMJNKP]TJZG_JcJ
~iby	zZIha
~ic^	D!?#A&F)Y*H+E,G->.I0Y1K3F4C5D6D7H8B9F:B;C<Z=]>^@^A]B[CBDHEAFEGEHaI=JKKGLFM^NCO?P?QDRESZTcU_VYWBXJYYZD[Y]=_Fa_bGcZdGeGffgah?
~ica	F!H#B(I)A*Y+D,b-?.J/I0D1E2F3a4B5F6E8E9A:E;D<G=J>^?c@JAcBBCdDFEFFFGBHcIAJJKDLCN]PAQFRITAVDWXYEZX[B]]_CafbDcFd@eDgDhJ
~icc	zBJHDZ^b]
~ice	M#D%D&I(E)E*E+H,F.H/E0G1H3?4E5G6F7E8G9^:C;F<H=n>@?B@IADB@CBEFFGGFHdIGJFK[LGMHNEOYPEQGRFS]TFUAWFXBYFZD[F]C^F_DaFbCc[dEeXfBgF
~ich	C!J#J%H&F(G)F,H.G1H2X3I4[8F;X<F>F@EAEBEC_D[H]IbJBNbO]PEQGS@UIVXW[XB[H^IaZbGcEeHhX
~ici	U!F#D%^([)[*G+J,H-E.J/J0I1J3C4G5J6I7G9a:E;Y<J=F@BAGC_DAEHFIGHIbJIKJMDNEOEPFRHSYTIUZWHX]ZB^H_GaBb^cJdGeIfa
~ick	O!B#@%D&I([)E*]+J,F.H/H0H1G2H3J5H6G8E9[:F;J<]>a?F@HAFBZCIDXEHFFG^HIJGK@L_MGNAODPFQHSGTHUEVFWHXDYGZ[[D]^^^_Da^bccDdcfDgFhD
~icl	m/HBIHdKJMIZI
~ico	_!Y#J%I(X)I*J-I/^2X3F4H6I7J9G=H>X?G@FCHFXGJH?ICJJK^PJRXS[TIUGWJXIZE[J]H^J_Hb[cHd[f^gYhX
~icr	M!E#?%F&J(E*[+I-G/[1Y2I3E4F5H6G7b8H9E:H;I<I>C?E@CAHBCCFDEFHGFHXICJZKDLGMGNEOGPEQIR^SgTbUEVDWFXFYHZ>[F]F^G_Fa[bEc^d[eHfXgchF
~ict	[!J#H%I(J*X-]/Z3J4I8J9I=H>J?J@FBECJDIH^JZKHMJN_PHQcVKXJZH]J^JaIbYdIeJfJhH
~icu	k*Z+J2Z9J?^@HC]DIHDIJKJXJYZZ[^JaJ
~icy	K!F#F%F&I(B)]*_+G,G0I1I2I3F4F5b6H8Y9E:E;I<I=C>F?I@[AGC[DCEFFIGGICJ_KELGMDNjOGPERISFTFUHVCWhXFYIZ<[F]D^F_EaCbFcFdFeHfFgDhE
~icz	l!J%G(Y)J*X+Z9G;c=J?J@JBIDFNJPJQ[VJX_ZGaH
~id^	Q!F%H&J)E+D,I-C/X0J1G2H3Y4F5I6J7E8E:G;G<I>H?I@BAdCFDIEEF[G[HYIXJXK@LZMJNbOZPCQIRZTFUBVFW_XEYGZ[[E]D^[aBbZcXdZeFfDgEhE
~ida	R!I#F&J(C)E*F+[-]/F0G1H3B4E5I6F7Z8Y:^;G<I>Z?]@FAZEFIYMJNFOYPFRFS]TEUBVCWXX^YXZY[F]C^F_FaFbGdZeXgXhG
~idd	e#J%J(a-]3H9^>I?H@IBGCYDIHIIXKHNJPIVJZJ[J]]^JaIfJ
~ide	P!G%E&J(B)C*H+X,X.I/^0F1H2H3E4E5I6J7d8G:F;G<I=F>Y?H@FAbEHFGGGHZI[JFMHPDQIRZScUHVBWGYFZ][F]H^D_GcDdBe^fFgDhW
~idi	i([-J2Z3J=J>J@_BICJDJIEKJMYNZPJZEhb
~idl	n%[HIOYRZh]
~ido	U!E#E%E&Y(C)Z*F+E,X.J/G0H1H2I3X4a5I6Z7G8H9H:D;H<I=E>B?f@FAGCZD@EHFIIFJHKDLHM[NFO[PbR]TFUAXXYXZB[G]D_FaIbYcXeHgHhF
~ids	n#K3H9JDYH[IJKZPXR[SJT]ZJcXdJfI
~idz	m(Z+[3I:J=]>]?[BJCHDEHEOZTZXJZJ]JaGb[
~ie^	[!Y#a(Y)I*^+I,J-G/J3G7J9G:Z;K=I>G?IAJCWGJHJI[JJKKLJMIO^PIRJSJTIUJX_ZA[I]I^I_HcIdJfJgJhH
~iea	s!X%Z1[HITYdZ
~ieb	v(J)[0[F]HJK[ZH
~iec	_#X%I(H)I*[+I,J/J3F4J6J7J9G:I=I>G?[AYCYHBIYKGM_NZOHRYS[UHVGWJX]YZZJ[I]G^J_JcIdIfFh[
~ied	Q!I#X%D&I(C)F,F.H0G1H2H3B4[7E8G;a<H=D>A@^AEB[CIDAEGFGGFH@IGJGK]LHN_OHQHRYSFTIWHXeYGZ][J]_^[_XbEcDdEeGfDgF
~ief	o!X&]7X@IQWZ]
~ieg	h![#J%J&Z,Y-X3]7[9G:J=J>]?J@IBICXDHGXHBIFKGNXOIVJXIZX]Ia[fJhI
~iej	c!J%J(J*J+J/Y3G6J8Y9G:J=I>]?H@YAJBGCYDFH@IZK[LJM_NHOGUJVIXIYY]I_]aHbJdJfIh^
~iek	g!Y#G%J(J,J-H9_:I=J>I?JAYB]CIDHGYHBIFKHMIN^OIPKRZUJVIXJZF]J__aHcJdJfJhI
~iel	[!G#]%H(H)J*H+H,J-Z/H0J3a4I6J7I8J:H;J=H>Y?G@IA_BFEJFJGIHXIYJIKGLHNEOYPIRJSJTHUHVGX^YJZG[H]E^GaAbZcIdHeJfIgIhb
~iem	[!H%H(F)I*H+H,J-Z/I0J4H6J7H8J9^;J=G>E?F@_AIBJC]DZEHFYGIHFJJLIMHNEOGPYRIS[THU]V]WJXGYJ]F^I_HbWc]dGeJgIhF
~ien	H!H#B%_(^)H*F+G,D-[.G1]2D3F4B5X6B8G:[;X<E=>?B@aADB^CGDZEHFFGBHBIcJDKXLXMYOJPFQ^RHT_UIVBWXXFYIZD[H]I_@bXcZeBfbh]
~ieo	v4[cXf[
~iep	o,YHFOYR^h]
~ier	J!Z#=%B&G(G)F*H/F3X4I5F6C8G9H:_=J>J@XAEBICbD^EBFGHZJIKaLDMFN@O[PaQGRDSFTFU[VHW]XZYFZA[D]]_Ga[bAcCeYfJgDh^
~ies	[!Z#G%F)I,I-^/I0J1I2J3H6J7H9_:H;J=X>E?G@CAJBIC]DEEJIEJJK_MEOGR[SXTHUIWIYJZ_[Z]G^G_HcGdFeJgIhE
~iet	L!A#?&G(X)Z*J,J0X1E2E3G5H6Z8Y9@;[<F?^@GABB<EJFDHBIYJFKaMWNJOYPYSBTIUGV[WHXJYXZX]J^^_Za]bHcCdAeJfZgHh[
~ieu	Y!H(X)J*H+Z,Y-D/Y0H1J2J3E4G5X6H7H8]9]:];I<J=G>I?E@^AZB^CDEJFJGIIFJJLGM^NDOGPHQJRISHTXUFWIXX]]^G_FaEcJdFfGgWhD
~iev	s-X7^@JHIR]ZK_J
~iew	j(^*G9J>IHaIZZJdY
~iez	j!H#J&Z(J+I-H8J9G:I=J>H?]@YBFD]F]GIHJIIKIN_OJPIUIXIZY]J^K_IaIbKcJdYeIfHhX
~if^	n![(Y3^5XHHQX
~ife	a!J+J-J/[1Y3I4I6X8Y9J:J>I?I@ZCJDHFJGJHJIIK^MGNHO[UJVJZF]JaJbJd]eWf[hJ
~iff	U!G%[&K(F)H+G,I-G.J/Z0I1J2I3Y4G5J6a7G9F;I=F>^?C@HAYBHCFDDEIFIIbJHLHNYOaPJQXRZSHTFUHVGWIXEYI[H]F^G_Ga[bGcFfFhE
~ifi	K!C#?%E&_(C)F*Y+F,]-C.J/J0G1G2G3a4H5G6F7X8G9D:B;E<H=E>Z?H@^AEB]CgDHEGFHGEHaIFK?LDMANEO^PCQHRFSETCUCVEWEXZYG[D]__DafbIcCdCeFfCgE
~ifr	l-J3Z6b9J<Y>I@JHDIYKHNJO]XHZIaZ
~ift	e!J#Y(J3]=[>H?KBID]R^TZVKZI_JaFfJ
~ify	b#H%I*Y-J3Y9H:J>X?Y@HBICYDcH[IJJHKFLKNJOJVIXYZA]IaJhY
~ig^	U!F#D%K&J)G*I,E-F.I/G0X2I3E4Y6H7G8H9]:E;H<I?J@IAGBAC]DXFHGHHFI_JIL^M[NJO]PGR]SGT]UDVDXFYHZ=[H^E_Ga[bFcGd[fFg[he
~iga	Z#Z%G(J)X*E+F,H-B/H0H1J2I3H4G5J7H8I9^:E;H@HAHBCEIFJGHH?IJJJL^MXNFQJRZSHTEU]VDWIXDYIZ?[^]Y^G_Ga_bbc]dFeIfZgHh^
~igd	c!J#J%J(I*K+Y-J/Z1Z3I9I:^=J>H?J@XBYCJD^HDIHKIL]MYNIOJP^THUIVFWYXJ[J]J^H_JbJfIhH
~ige	S!D#J%_&I(C)G*G+G,J0F1H2H3B4E6F7X8G9A:[;X<I>J?C@cAFCJDGEGFGGFHEIJJXMJN[OYP_RGSGT_UDV[WGYH]C^__DaGbXcEdIeGfDgFh^
~igg	l(J+Y-[3X9[>]@JBJDJGZHHIIKJOJTXZFaI
~igh	R%g&J(a)D*F,H-D.I0^2H3D5G6G7F8G9Z:E;c<I=E>G?D@]AFBICFDCEZFHGEHYIBKELEMJNDPaQISFTEVAWEYHZ>]E^ZbDdCeHgF
~igi	Y!G#^(^)G+H,I.J/G0I1J2J3^4G5J6I7H8I9B:Z;^=G>C?[BDCaEJFJGIHCI]KGLIMGOaQJRISHTHUDVZWIXDYIZ?[H]E^I_HabbGcHdDeIfGgIhE
~ign	L!G#E%B(H*X+Y,Z-H.I/G0H1H2I3X4X5Y6G7b8G9E:G;H<e>>@DAGBXCDDYEHFaGEH[IXJFKALeNGOEPGQIRGSGT_UCVAWEXEYGZE_Ha@cGdDeHfXh^
~igo	X!W#H%H*I+G,J-F/J0K4I6J7I8J9Y:G=G>_@GAIBYEJGJIDJJMGNHODPIRJSJTIUHVEWJX_Y[Z[[Z]G^I_IacbIcIdIeJfHgJhE
~igr	f!H#H%I*J+J-I1H3I9I;_=J>I@JA]BHCIDXGJHIIJKWMINJPJVIXJZF[J]I^J_eaJd]fHhJ
~igt	a!H#G%H(I)J*I+H,I-X/I0X1Z4I6J8J9F:H;J=G>a?J@aAICFDEGJH]IXKDMGNGPISXTZUIVHXGYJZH[X]Y^HaEcIdIeJfFhY
~igu	M!F#E%X&J)C+H-E.I/E0F1G2H4E5J6F7E9J:A;]=A?F@EAIB@C^DCEiFGGHIFJGKXNHPDQJRFU=VcWgXEYIZ9[F]Y^E_FaFbIegf@gIhD
~iha	z9K>JHIIJK_ZGaIh]
~ihr	j-J3ZE^HII]KJOI
~ii^	w6[IIKXNZ
~iis	z9JHJYabJfI
~ij^	n#I(]-J/J8]9H:Z>I@JAKBJC]DHHEIHKZMJT^VJXJZJ]Ja[
~ija	v?I@XH]
~ijd	g!Y#G%J*J+J-H/I3Z4[6J7I9I=J>I?J@_AJBHCIHAIFL[NYOJPJRbSYT[VIXJZD]I^J_ZaIbJcIdIfGhJ
~ijf	f!J#[%Z(I*J,J-G/J1J4J8X9H:[=I>G?I@FAJBGCHDIGYHAI^KFLXNZOWRISJTGUKVIX]YYZY]I_Ja[bIcJdGhJ
~ijg	l1[3I9J>Y?YBJCJDJIJOZZ_dI
~ijk	h#H-]3H9Y>K@^BJIJKYL[OYT[ZH^KaJ
~ijl	v3IO[TYZHh^
~ijn	X!^#^(F)I+H-G/I0I1J2I4I6I7H8J9^=G>_@EDIEJFJGIHHIXJJK]LGMINGO[PGQJRISITFUHVXWJXGYJZ_[Y]F_GaEbIdDeJfGgI
~ijs	t-]A]HJ_Y
~ijt	p%Z4Y>_D]HIZH
~ijv	a!J#I(I-J0J3I4X6X7J8[9I:I>H?J@HBICJDIEKGIHHKILIMHNIPYUJVJXHYY]J^JaJbHdae]fZhH
~ijz	_!J#H%I(H)K,J-H/Y3I4J7]9G;J=I>I?J@aAJBXDHHEIHKFL^MXNHOIPITHUJVHXIZ[[[]I^__HaHbIcJdIfJgXh]
~ik^	^!]&I(F)I*I,K-Y0J3D4I6J7J8I9G:H<Y=K>I?HCXD^EJFYGZHDIDJJMFNXOXPZRJSIUGVJWJYJ[I^YaXbYcIdHfHgJhI
~ika	^#G%G&K(X)H+G,I-E.J0I1J2Z3I4H5J6I7G8I9F<K=F>H?]@EAYBCC^EIFIGIIXJJKELHNFO[PFRISHTHUGV[WIXGYI[G]_^I__a[cGdHeIfHhG
~ikb	r*[4^?YHGfY
~ike	U!Y#E%G&J([)Y*F,G.J/Z1I2I5I6H8X9E:Y;[<J>C?[A]BHDHEIFIIZJHK]LJPYQJRHSGTIUIWHXJYIZG[J]Y^[_[aFcGdFeIfFgGhD
~iki	z-[.Y
~ikn	v?_@JHHa]b[
~iko	l!G#J(Y)J+J,J-J3Y=X@KA[BICIDGH[IIM[OISXVJX^ZI]J^[bYcJ
~ikr	sHXLYZJ^^dZ
~iks	sHJLZZYaZgY
~ikt	j#J(J+I-]3J:J=X>I?J@IBICIDZHEIGK^NJOISYU]VHXZZE]J_Ka^dH
~iku	t2[8]<ZHJ
~il^	A!X#?%F(X)E+C,F-Y.E/J0Z1G2I3d5Y7D9;:a<I=D>X?_AHBCC^DcEHF]GGHaIAJEL?McN@P[QXRJS@TFUFV<WAXBYKZ[[>][^J_BaacFd@eZfIg[hC
~ila	]!Y#H%H(G)I*H+I,J-E.K/[0J1[3]4X5J6I7H8J9Z;J=Y>b?Z@ZAIBDC[D[EYFYGJICJJLHNGOEPHRISYTHUFWIXGYJZA[H]F^I_HaXbGcFdHeJfFgIhG
~ilb	d#J+K9J>bCJDYGZTX^Z
~ild	b#H(J/Z1c3J4K6X7J8X9H=I>Z?JBICKDKH[IIKJMJPKRJTHZF_JaHb^cJdIeJfI
~ile	S!D#[%D(b)[*_+H,I-E/F0I1J2_3]4H5J6G7H8I9C:F;F<J=G>b?D@FAGBFC[EGFDGHIBJGKELHNEO_PfQJRISHTGUGVEWIXFYIZ>[H]]^G_Ea^cFdGeJfGgHhE
~ilf	s*J3[9X>HDZHHa_
~ili	N!Z%C&J+J.Y0J1H2H3I4Y5H6G7Z9B;^<I=G>C?]@DA^BCDJEFFHGIHDJFKZLHM_NEP]QIRGSDU^VaWIYYZC[H^Y_IaDbYcEd^fBgFhD
~ilj	rEZHHKZO[c^dY
~ilk	m#Y3I>J@JBIDIH[M]NYOYTZX[ZI
~ill	H!^#Z%J&G)B*G+Y,G/[1^2D3=6H7G9^:I;F<G>Y?I@YACBECZDCFBGBIZJCKIMcNDPHRJS@TaU@VJWDXBYY[c]E^J_XaDd]hG
~iln	z2ZO[
~ilo	e!I#J%Z(J)J-_9I:I=H>I?I@HBZC[DGGJH^IIKGMINIPIUIV_XIZJ[G]J^JaIbJhI
~ilt	S!F#F%G(D)H+K,I-G.J/K0H1I2I3H4I5G7G8H9D:F;H<J=F>C?F@CAHBCCFDEEIFHGgHBIDJlKCLJNEPYQJSHTGUGVDWIXGYIZ?[H_GaebGdFeIfFhH
~ilu	_!J#J&^)J-J/c1J3H=J>J?K@YBFDJEJHXIJMHNXOXPISJUJVXXJZ^]J_JaJbJcZfG
~ily	d#]-Y/ZBJHDTZZDh^
~im^	S!F%c&](H)G*K+H,Y.J/E0G1I2I3X4[5I7X8H9Y:Y=D>X@EAHCDDGEGFHGHHZIBJIKZLYMHO[PHQISGTIVDXEYHZI[G^IaXbEdDe]fDgGha
~ima	X!X#Z%H&J(F)J+H,I-Z/G0J1J2I3I4H5J6H8I9C;I=G?Y@dAZBBCDEIFIGIIaJJK]LIMHNCPHQJRGSHTHUGVGWIXXYIZ?[H][^I_HbccHfGgJ
~imb	sIb
~ime	O!E#^%E&J(D)[*B,G.I/E0E1G2I3A4F5H6C7F9H:F;H<I=E>C@HAFC[D^EGFHHWIGJGKYNIOJPEQIRgSGTIUZVCYGZX[G]^^E_FaYbEcddEeGfFgGh^
~imi	Y!E#H%G(F)F*D+I,J-G/J0J3F4I6J7I8J:E;J=G>F?^@IAXCFDEEJFJG[IYJJKYMGNGOHPFQ_RISXTIVYW[XcYJZX[I]W^I_IaFbGcXdHfXhH
~imm	[!H#G%I(X)J+I-F/H3G4J9F:I;J=I>C?I@]A^BGCFEZGJHBIJLJM[NXOaPJSITZUJVHX]YJZB[J]H^J_Za_cIdIeJfHh[
~imo	c!J#H%J(J-J3X9Y:I=J>F?J@aBFCXD]HAIYKFLZMHNIPKUJVIXb]HaGbJcIdJfJ
~imp	Q!H#F(X)H*J,H-D.J/G0H1H2I4Z5I8H9F;I<J=W?HAHCDFZGGH_I^JHKXLHMINGOERHSZTXWZYH[X]D_FaGc]dEfIhF
~ims	s#W)Z@X
~imu	_-I1]5]9J@]BJH[I^MKNJXZZF
~in^	;!J%B&D(_)e*h+[,b-B.H0I2?3A4^5Y6>7_8Z9B:D;A<A=G>H?B@YBFC=DEEZFZGBHYIYJHKIMANEODPbRHSITYUGWcXFYE[D^]_BaCbXdDe=fAgchG
~ina	P!c#I%C&I)G*I+_-a.X/F0^1H2I3=5H7D8F:F=D>X?^BZCAEbFFGFH]IBJFKALJMENBOFPZQHRXS]TDV@WFXYYF[E^E_DaHbHcXdCeGfBgGhE
~inb	l-J9J:^>^@JBYDJGYHCIZKHP^ZGaZ
~inc	H!J(C)[*I-Y/D2F4Y5H6]7D9C:G;F<F=X>H?J@BAYBICFDBEEG[HGKDLJM[N^O^P_QISaTEUGWEXXYZZI[G]I^A_EaFc[eFf]gFh_
~ind	H!J#H&G(?)G*I+C,I-_.I/W0D2F3_4Z5a6E7B8C9D:C;E<X=@>F?[@IAJCDDGEGFEGXIJJCKBLFMfNCO@PBR[SETEUBVFWJXEZ<[a]Y_dbecadBeEfIg^hF
~ine	M!D#A%B&Y(X*X+H,J.J0G1G2G3J5G6F8I:X;H<H=a?E@aAIB^CXDHFaG_HEKXLIMFNHO_S[UBWGX]YHZH[G]XcZdHeFfCgGhB
~inf	T!D#H%F(E)G*E+a,Z-J.J/H0I1J2J3^5J6H7H8I9E:E;G<J=E>I?J@EAGB]CdDfFIGHIDJHKILIMHOFPFQ^RISHTHUYVCWHXDYHZ[[G]D^G_FaIbFcFdEeIfGgHhF
~ing	J!I#_%F&G(F)A*]+F-I.E/B0_1B2D3I5D6Y7_8E9[:G<E>G?E@FAFBCC^D_GYHDI>JBMDOIP@QIRHSJTFUbW[XXYEZX[Y]^^@_AadbYdYeGgIhG
~inh	V!Z#I%F(G)I+J,J-X/I0J1K2J3F4I6J7I8J:I;e=H>G?K@IAICGD[EIF[GHJJLIMFNHOHRISITHVaWIXHYJZ][Z]G^H_HaHbHcIdHeJfHgJ
~ini	D#?&G(a)e*b+A,_-@.F/B0D2D3A4Y5Y6B8Y9A:E;E<E>D?E@bABBbC>DBFCGAH?IbJGK;LEMGN^O>PbQIRATJUXVIWfX>YCZb]a^H_@aCb[c@eBgahF
~inj	wHJQYf[
~ink	S!F%H(F*Y+Y,X-^/G0I1I2J3D4Y5I7F8I9C;Z<K=F>D?E@EAIBACFDDEIFIGZIXJHKXMDNEOGPHQJSHTGUFVFWIXGYHZG]F^^__bicXdYeIfEgG
~inl	i#I(J,W3G:I>F@IB^DXIJKIL[MJOGVJZ[[I]I^JaKbbcHh[
~inm	l9K@]HJK]ZY
~inn	]!G#E%X(^)G*],H-^.J/H0I1I2J3X4G5J6Y8I:[;H<J=F>G?]@_AGB[CDDIEIFHGHHBI]K[LHMENEOIPFQJRHSHTGUGWIXXYI[]^H_[bFcFdGeIfFgHhE
~ino	k!K#I)Y*Z-Z3Y9Y:X>H?JBIDIIJKJNJOGR[SJTJUYVGWYXJZH]IaJbIf[
~inp	w@_HFNJ
~inq	l#[3G:Y@JBHHJM[OHSJUYVIWZXaZIaJbJ
~inr	l%[,]0]9GDXE^HZKJNJZIaHdHfI
~ins	O!@#G%_&J(Y)F*F+],J-B/I0_1X2H3I4G5I7I8G9B:I;G<c=D>G@ZAJCXDcFHHbIcJ_KJLGMCP[RGSFTFUDVGWGYBZ=]D_FaCbGc^dBeYfCgE
~int	E!@#F%D&I*J+[,G-[.D/J1B2C4G5a7E9A:H;J<C>I?Y@HAGB<CHDDEDFBGHH_JJLGOZRES[UFVZWCX_[H]]_]b[ccdXeJ
~inu	S!G#[%F(F)H*H+H,H-D/F0J2H3D4F5J6I7H8I9D:F;J<J=G>HAHCEDDEJFJHIIYJHKDMlNFOEQJRfSHUFVDWIX]YHZD[G][^H_HaXbFcIdGeJgGhG
~inv	X#H%I(H)J*I+I,I-F0J3Z4J6J7I8J9E:f;J=H>C?G@DAJBECFEYGJHaIEJJK_LJMFNZO]PJR[SJTIUHVHWKXFZ@[Y]G^I_IaIcJdHeJfGgJ
~inw	vN[UZ
~iny	o9J@ZHJX_a[
~inz	r(Z8]:[HIN[
~io^	I#@&G(])[*E+H,A-J.H/B0G1E3X4Z5J6C7]8^:Z<E>]?DA_BFDJECFEGFHEIJJZKALWM<QFSZTXUYXEYHZX]^_YaDbbcBeFfZgFh[
~iod	q9H=]@ZHXNGX^
~iol	d@YEJHHNecJ
~ion	;!=#E%b)B-X.C/>0Z1_2G4A6G7B8D98;X<X>9?]@<AEBYC_D]EfFJG[H_I=JFK=LEMFN]O@PYRCSITAUaW[XIYZ[Y]^^]_DaJbEc]dYe^h>
~ior	c#I%J(I-I3I4J:I=J>I?J@^CJDZHBIGKaM_NITJVJX^]IaIbJcKdJf[gX
~ios	l#I-Y@IBIG^HaTJZG^X
~iou	b!I#[-]>]BIH@IHKaMYNGOZZIg]
~iow	zK[NYW[ZK
~ip^	k)I*^-J9J>[@JDZKIN[ZGdJ
~ipa	q([-I:]H^
~ipe	j*J+]3I9J?[BICJDFHHIJK]MJN_OJPZZG]JaIhJ
~iph	z6_IJNIY]ZDcF
~ipl	i#ZAaHHZX
~ipo	s9J:aHHgX
~ipp	g#]-I1]9I>GBGCID_GJHDIYKGNIO]PXU]VJZG]JaFfHhY
~ipr	s6Z@[HGR[ZX
~ipt	_!Y#J%G)J*I-I/J3E6]9I:J=]>H?G@HCID^EJG_H_IIKHLJMHNHOIPGSKTJUHVJXG[J]I^C_ZaIbHcJdIfGgahJ
~iqu	a!J#[+I,J-I3J5X7I9H=I>H?FBFCGGJHZIKJJK]LKMZN]PXSIUI[J]G^Z_Ja]bZcIfHgJhG
~ir^	G#@%]&H(X)H*F+X,E-D/@2E3J4G5F7H8Y9@:_<^=b>EACBDC^EbFDGGHJIFJDLgMGNIOAPEQ]RGSGVZWFXZYD[b^CaXbJeIfGgAhE
~ira	c!J#F%I(J*I-I1Y3G4[7K9Y:I>I?Y@HBGCGDHGKHXIJKIL_MGOJSJTJUHVIWHXIZ[][a]bJcJdJf[hJ
~ird	W#I%H(F)I*X,I-]/Y2K4I6I7a8J9H:G;J?]@[AJBCCFDFEJFYHIIBJZKZL]MFNIRJSHTHUHVGWJYJZJ]F^FcHd^eIgHh]
~ire	K!X#C&d([+F,E-F/F0F1E2G3d5H6D7b9C:c;F=CAGDGEDGDIZJHKBLGMBN[OCPEQGRDSBT[UHV@W[XDYFZ>[E]Y_]aBcdeEf@gYhB
~irf	zHZSZ
~irg	o%J3J9JF_HHZ_
~iri	t%X/Y3ZDYHJ
~irl	w@aHJZJ
~irm	Y!G#G(H)I,J/I0J1I2J3C4I6J7I8a9F:a;J<Z=G>Z?F@DAICYEIFJGGIEKDLHNcO^PHRJSJTIUaVEWIXGYJZH]F^H_HaCb[cFdHeIfHgJ
~iro	f-J=F>J@XBHCYEZHHIIMINJSXU_VJWIXJZE]JaIc_dZfJh]
~irr	v%X4YcY
~irs	[!Y#I%I)J*I+G-G/I0J1g3H4J5K6J7I8]9G:G;J=H>F?H@]AIBDCZD_EIGIH=JIKEL_MENEOHPJRISITJUFVGW^XIYJZI[I]X^H_HaGbGcHdGeJfDgHha
~irt	qHZI^KJR[
~iry	n@IHYKZLaZJ
~is^	G!A#[&G(Z)J*I+E,H-X.F0D2G3^4C5H6H7F8]9^<E=[>I@bAXBYCZDIEFFDI>JEKZLHP[QHRHSCTGUFVcX^YIZI]G_FaBbDdIeDf?gDhI
~isa	F!e#J%Y&G)Z*B+J,C-@.J0H2F3H4F5G6J8I9A:b;[<G=^>??G@ABDCHDYE_F[G^IDJEKELDO^QFRITEUcVEWbXFZH[D]F^X_DaDbJcZeEgChB
~isc	a!I#H%H(I)J*J,J1I2J3X4I6J7I8I:J=H>_?I@[AJCHEZFYGGIFJKKXLJMZNHOCSITHUHVGWJXYYa[J]H^X_HaJbFc^eJfHgJhI
~ise	T!F#F%H(X*G+H,Y-J/_1J2J4H5J6H8H9F:X;I<J=K>F?^@DAHBFCGE_GbHAJIKJLHMHNaOGQIRHSIVXWGXFYHZH[X]E^H_FaZc^d[eHgHhG
~isf	h/X3J=JJYNdWIZGaI
~ish	]!G#H%I(G)H*Z+J,J-H4J6K7J8K9G:I;J=G>F?Y@EAIBdCIEJFYGHHIIEJJKXLIOIPZRJSHTIUIVHWGXI]b^G_[aBbIcIdEeIfHgXh[
~isi	V!I#I%G)Y*G+H,J-^/I0d1Y3J4I6J7I8J9F;J=E>FBWCFDFEHFJG[HaIXJJKGNaPHRISHUFWIXJYIZA]I^IaEbHcFdJeIfJ
~isk	g!J#I%J(a*J-H/Y3H4I6J7J:Z=I>J?J@IAJBHCJDIEYHcIGKIMJNHOIPJRISITGUJVIWJX[ZE]J_HaXbJc^dXgIhJ
~isl	n,X-]/Z4[6Y9J@EBIIJMJPZTJZ[_H
~ism	f(G)X3E6[:X@ZA]BXDJHXIJKXLXMJO]XYY[ZE^J_HaJbXcKdJfIhJ
~iso	^!J#Z%^([)I-H/W0X3H4J7I9J:H;Z=H>Z?I@_CJDHHXIIJZKHMJNIRXS[T[UHVFXIZ@[I]J_JaGbIdEeJfIgIhH
~isp	^!I#H%X)I*^+J,J-J/J3E4a7J:I;K=J>F?^@FA]BHCGDIIXKGMGN[PIRITIUHVHXZYIZC[Y]H_XaXdIfXhI
~iss	L#C%f&H(b)D*E+E.J0H1F2G3[5J7J8F9E:C;_<H=X>G?H@CAFCXDHFZGDJEKHLEOHP[QJRESITHUCV]WZXIYHZZ]D^H_XaIcJeHfCgDhE
~ist	@!F#>%G&E(Z)d*_+h,c-_.C/E0A1A2A3C4E5^6H7=8E9D::;A<H=A>X?_@EA_B^C^DgECFGG>I9JFK]L>M:NYO]PYRIS=T>VFXBZ@[K]F^C_aa:b>c>e[fGg^hb
~isu	e#J(I*J,X-I/J0Y3F4J8Z9H:J=X>H?J@JAKBHCIDGIHKHMINJO^RJTJVJXIYZZG]I_IaJbJd[e_fYh^
~isy	r%[<]HIZJdWf^
~isz	vHJI[VYZ[
~it^	E#I%a&F)J*F+[,G-J.H0C2F3C4G5D6C7E8J:_;^<D=B>H?B@^AABHC[D[EHHYI_JJNZPJQZT?U?WIXdYXZA[E^K_DbHcEdYeFf]hY
~ita	M!_%C&J(J)F*G+F,G-F.Y0H1H2H4F5I6I7X9Z:];g<I>A?Z@EAYBCCDDAEGGII[JJLFMINHOZRJSETFU[V_WEX]Z@[E^E_EaEd[fCgG
~itc	[!^#Y%I(I*I+J.F/I4J6J7J8J9H:H=H>Y@FAICIDHGIIHJJKELZMINHOHRISJU_V_XKZA[J]I^I_HaHb]cId[f]gJhY
~itd	r8Z=[HIR^ZJ
~ite	F!A%X&J(A)B*J+D,X/D0Y1Z2X3X5]7X:G;X>D?G@GAZBGCDD?EDFIGZH[IcK;LCMINbOBSITDUAV?WXXEY[ZB[C]F^@_[a@b?c]daeafYhF
~itg	e!_#J%J:^;X>J@GBIDJG]HEKJMJNJP^UYV[WKZE^JbKdX
~ith	F!E#J%J+I,Y-D/^0D1D3_5H7F:[=Y>_?HAJB]CGEJF]HJIZJ[KXLJNZOYPZQGTEUBVDWHXFZI]B^D_Xa]bHcIdFeGfBhI
~iti	P#W+F,H-E.Y/G2J3F4H5J6I7J8I9G:Y;I<J=Z>D?]AICZDIFHGGHIIHJHKCMINdOGQJRHSZV[WaXFYIZY[Y]J^I_HbJcHdEeIhX
~itl	k&Z-K9[=G?GBJHbNZZJ
~ito	U!E#B&K(E*G+F-Y.Y0H1I3[4^6H7G8I9Z:];H<J=E?JAHCCFIG[H^I^KBLGMBN[O]PGQIRGSFTGVBW][G]]_GbIcFdHfCgHhH
~itr	z-XHaZJ]I
~its	_!J#G%J(I*Z-H/J0]3G4J7[:I=H>G?^@FAZD[GJHJJXKXMJNDOZT[UIVGXX[J]H^J_JaHbIdJfIgJhZ
~itt	R!Y#[%J&I(D)E+G,F-Z.X0]1G2G3Z5H6H7E8F9Z:D;F<I=G?D@IDIEGFGGEHGI]JHKYLEO^QHT]UDWGYHZ^]b^[a@bJcDdCeJfGhF
~itu	U!F#G%_&J(H)H*H+G,X-Y/G0K1I2J4]5J7G8^:F;I<I>D?D@YAIBJCGDIEGFGHCIHJHLGMEOEP]RWSHTIUEVDWHXJZX[H]G^G_HbEc_dde]f]hD
~ity	O#F%Y&J)Y*],H-F/F0I1H2J3F4H5I6G7_8G9F:F;[<I=G>^?Y@GA[EGFIGGI]JIKGLHMFOHPEQ^RHSGTJUEVGWXXXYYZI[H]F_DaEcddFeHfFgGhI
~itz	v=ZZ]][
~iu^	e#X%Z)J*I+I,Y.]/J3G4J7I8J9E:I=H>I?Z@GB[DHIFKGLZMIOIPIR]SIUHVHYJ[I][^J_IaFcXdGeZfZgJhH
~iud	v-[@JB^ZJ
~ium	e-I/I3H9I=g>I?J@HBJCIDJIGKHMJN_OIVJXJZG_IaIcJdIhJ
~iun	o3G4X8[9J>J?JBJC[DHOJXZ][aJcXfY
~iur	z9Z>]?]BJHGOJ
~ius	h!]#J3F9J>F@HB^CJHEI^OHU]ZF][hY
~iut	g&X/Z3J9Z>J@ZBIHHIYJYMJOZVJZ^hJ
~iv^	L!_&d)F*E+F,E.I0Z1F2G3J5H6_7E8D9C:@;K<G=C>G?F@BAYB^D>EEFIGaH_I@KALIMANGOIQJRGSEU^VJWDXXYZZG[Z^I_Xa_bYcBdDeEg_hC
~iva	P!d#E%G&I(D)]+F,^-G.^/G0H1I2I3Z4F5J6b7G8Z9F:D<I=C>b?XAGBHCEEFHYICKDMDN[OYPCQISGTDUbVHWYXZZ;[F]E_EbDcCdEeXfIgFhD
~ive	P!^%F&I(])G,Z/I1H2H3D4Y5I6Y7_8[9B:H=G>E?[A]CKD?EFFHGHHCIBMBO[QHRHSETDUbWEYXZC]Ba[cFd_eZfJgZhY
~ivi	Q%H&J(b)^*^+H-_.X/F0H1I2J3D4G5J6H7H9F:F;Z=F>E?E@IBBCDDEEEFHGGHEIEJHKELJMHNEOWPdQIRISHTGU[VJWGX]ZE[H]G^G_EaFbGcgd^eZfDgGhF
~ivn	a!Z#G%Z(G)J*I+J,Y-J/J0H1J3H4X6Y7I8]9H:I>F?J@GAJCJDHEIGJHGIIKHLIMHNIPXSJTJUIVGXHYY[I]I^IaHbGdae]f[hG
~ivo	a!^#^%I(H+J2]3_7J8J9G:H=I>X@EAJCHDYEJIGKGMHOYPJQYTJUYVHWJXI[J]I_IbIcIeJhX
~ivr	zHGT[a^
~iwa	v3[gY
~ix^	j#J-I5^9J?[HcIJKINJZC[[]I
~ixa	k(I;X@]BJHZIJKYMJVKXXZ[^YaIdZhI
~ixe	q%J*Y>[HDLKPIZI^_fZ
~ixi	zJ[
~ixo	z9I>]HIaYbZ
~iz^	j%^9YHZMXPJTZZJ
~iza	N!D#D&I(W)Y*D+^,c-G.I/G0]2H3C5I6F9D:Y;H<W=I>C?C@CAGCEDAEZF]GcHGIIJGKILGMZOFPDQJSEW^XEYFZ;[F]D^H_IaCbDcKdXecfdgGhD
~ize	h3K9J:J=eBICJH^IJKJNYUIVIWKZFfJ
~izi	d#J%J,Z-I3[4J7I9Y=I>X?G@HCZDGGIHFIIK[MINJOJPJRIS^TJUGVGZE]XbZcHf_hI
~izo	s1[GZHJKZMZdXfJ
~izz	^!J#J%Z+J9J:X;Z>I?I@HBHCIEXGZIIMXOJPISJUYVYW[XJZF]J^JaKbJdYf[hJ
~ja^	X![#X%F(D)Z*G+Z,I-X.J0X1Z2I3I4G5J7H8I9C:D;I<J>GDEE^FHGFIFJIKaLGMaOWPGQJRHSYTGWXYHZG[F]]_JaCbEdJeHgI
~jac	m#J([*Z-J3I9I?]@JBICYHFI]KJOJVJZG]J_ZaJhZ
~jah	r-^3J>[@IHHIJK^OJZHaJfY
~jak	n([+Z9[DFH_O[fK
~jal	l#K(G)_-J3J9I:K=J>I@IBXDJHFIXKINJUcV][JaJbJhJ
~jam	i+Z1Y>J?JD_HIL[WZaZ
~jan	e!J#I%J(I)Z*J+J-G/J0J2Z3H4J7J9G:I=I>F?G@FAKCIDGEJHGIYKbMHNHOJPJRJS[TJU_VGWJXIZI[J]I^K_JaHb^cIdZfbgJhH
~jar	zHHQ]Z^dIfJ
~jaw	v+[HIOYZ[
~jd^	o+J-K9J>J@]BJCJDXHCIFKXNZRaSZZYaJcKfH
~jde	m!Z#I-J/J3[4]@YDKHGKJL[MIT]VKZH^J_[
~je^	d!](J*X-I3J9H:I=K>H?I@_BGCIDXHGI^KXMJNIOJTIUJXZZY[J]]aIbJhZ
~jec	P!_#H%F&J(F)H*I+H,H-]/[0G1G2I3F4F5J6G7F8F9E;a<I=G>F?GA]BCCHDGEHFIGZH_IZJ]KHN]OJQJRISHTGUGVEWKXHYHZG[H]H_daGbFcEdEeHfGgF
~jed	e!I#J%[(H*^+I,J-I9I:H=J>I?ZA^BICcDHFZGYIGMIPJUJVHXI]J_IaGbJcJdJ
~jeg	p(I3Y8]9J:Z>JBJCJDIEIHFIZK[MKO[V^XJZDaJ
~jei	z-XHJZ]aZ
~jek	h!J/J3J;[>J@JAaBIG]IKKJMKNJXKZH]J_baKdJfI
~jem	v7Y@XHXZYd]fI
~jer	tHIN_O[
~jes	U!X#J%F&J*J+_,H-[.I/F0G1I2I3B4G5I6G7Y8F:Z;H<I=H>C?^@XAFBYC[D^EFFHHJI[JHMYQHRGSFTGVZXDYHZD[E]D^J_GbGcFdZeHfF
~jet	[!H#[%H(H)J*H+I,_-J/X0J1J2K3F4I6J7I8]9F:H;^=H>EA^CGEJG[HGIEKHLIMGOGPISJTHUIVGX^YK[I]G_aaXbZcGdHeJfHgJhZ
~jf^	o#^2Z3I8Z:]@IBJHFIIKIMYOJX^ZIaJ
~jfe	s-J3Y@IHHI_O[XJ
~jft	p3H>JGZHGLZOJTIYZZ]a]fX
~jg^	q>[?ZCKHIZ_aX
~jge	z1]MXdJgX
~jgt	z3J>IHYO[
~ji^	]!H#G([)I*G+J,I-G0^1J3K6J7I8H9G:H;J=[>G?a@HAIC[DZEYFJG[HHIXJJKGLJMFNXOXPGQJRWTHUJVGXHYIZC]G^JbHcGeXhH
~jir	w#GH_ZG
~jk^	j#H-]9Z@ZBJHXL[T[ZI
~jl^	l!J#I(J+J-K3]9I=J>H?^@JBGCID^HFIIKJMZOZSITXUIVIZD]JaYbKfHh]
~jle	zHJa_
~jmu	s(J3I>I@JDJHHI[KXOZZXaIh^
~jn^	X!^#^(E)I+H,Y-G/I0I1J2I3X4I6I7H8J9^=G>_@EDIEJFJGIHHIXJJK]LGMINGOXPGQJRISITFUHVXWJXGYJZ_[Y]F_GaEbGdDeIfG
~jne	w:IF]GZHJa]dJgX
~jny	w7YaXgZ
~jo^	j*J-J3Y9F>]?Z@HBICIDHHJIIKZMIOHVKY^ZX]JaGbYdYfYhY
~job	w(Y>_HHKZZH
~joi	c!I#J3J7J8_:J>J?J@IAJBIG^H_IJNGPIUJV]ZB_Eb]dJfY
~jon	v9I>]EZHIc^
~jor	zDXHII[ZY
~jou	a#I%I(I*J+Y-X/J1X3E8[9a:I=H>F?G@^AJCHFJHEIGKGM[OIPJRJTXUIX_[K]Y^JbJcIdHf[hI
~jpi	zDZh]
~jsc	zHYZ]
~jst	t-]A]HJ_Y
~jt^	p%Z4Y>_D]HIZH
~jud	m!J-Z3K9Z:^>J?a@JBJCJDJHFIJPZQYVJZGaK
~jui	s%],Z3^HJOHdFh[
~jul	v#Z3J9]:Z>JHHOY
~jun	q-[>JCIHFIIZ]a_
~jus	W!H#H%I&Z(I)J*J/H0Z3G6K7I8X9^:H=J?I@^AJBZC_DFEKGJHBJILXM]NHOGRJSITHUIVEXF[a^IaJcIdJfYgJhJ
~jut	z@[X[
~jve	a!J#I(I-J0J3I4X6X7J8[9I:I>H?J@HBICJDIEKGIHHKILIMHNIPYUJVJXHYY]J^JaJbHdae]fZhH
~jzi	a!J#H%I(H*I,J-H/Y3I4K7]9G;K=I>I?J@aAJBYCIDHHEIHKFL^MXNHOIPITHUJVIXIZ[[[]I^__HaHbIcJdIfJgYh]
~ka^	X#I%C&I(X)G*F,F-B._0]1H2Y3^6F7F9F:J<I=D>^?C@FB@CDD@FYGGHXJHLGODPZRZSGUEVYWGXYYGZ[[E][^F_^bYeFfCgIhD
~kaa	m-J/^0Y6^>]@IBJHCIJKIMHNIPZTYZH[J_HgY
~kac	g#J%J(H)K+K-I/K3G9I:J=J>[?_@]BGCaDFHCIGKHMHNJO[PJTJUJVI[I]Z_Ja_bJcJfJgXhJ
~kad	d!H#G%](I)K+J,Z/a0I1J3G4H7H8I9E:J;J=H>H?I@EAJBZCIDHEJFIGZHDIHJJKHLJMGNFOIP]RISITcUIVIX^YJZC[J]I^J_GaFb]cGfEgIhH
~kag	wHXJ]
~kaj	zXX
~kak	z.]9JHJLXZZ
~kal	S!]#A%D&G(A)D*C+E,D-A.H/b0]1G2H3B4E5H6c7[8G9C:B;F<H=C>C?C@AA^BCCDDJEfFGGEHCI@JGK@LEMBNcOCPYQHRESCTZUBVBWCXFYGZ;[D]B^C_eaCbAcddeeEf^g_hC
~kam	s2Z3[9Y>J@JBYHEMJXHZG]Ja_bZ
~kan	X%F&a(F+I,X0I1J2J6X8I9D:Z;I<J>[?_AZCEDEFJGHHFIDJIKCLGM]PFRZSGVZWH]Y^Y_GbEcIdDeHhX
~kap	r9J>^^[bZfX
~kar	c!J#H%H(Y)J*J+I,K-F.Z/I0J3G4I6J7J8I9B:H;J=G>^?G@FA_BZCHDGGJHZIFJYKELJMGN[O]RISJTIUIVGXGYJZA[X]G^IaFbdcHdYeJfGgJhH
~kas	a!H#I%Z(H)J*J+J-J/J0H1K3I4X6Y7J8]9H:I>G?J@HAJCJDHEIGKHHIJKHLIMHNIOJPYSJTJUIVHXIYY[J]J^IaHbHdae]f[hH
~kat	d!^#X%I(G+K,J-G/I0J3a4J6J7]9F:_;J=I>E?I@GBDCHDEEJHYI]KGLJNGPIRJTIUIVHXHZX[I]F^I_^aEbHcHd[fIgJhH
~kaz	l#J(Y-]3I9J>I@ZA]BJDJHXIIKHMJN^O[ZG_[aJhJ
~kba	p*[-K4^?X@[HFKZZJfY
~kbo	nBJHJZG^]d[e^
~kch	wZH^^
~kcj	vEXHIUZV]cX
~kda	z!Z0IH[
~ke^	S!G#Z(F)H*H+^,J.J/X0J1J2J4I5J6J7H8H9F:G;]<Z=GAIBGCFDHGGH_IXK]LZMaOGQ]RZSITKUIVFWIXGYJZB]F^G_HaJbGcHdJeJfK
~ked	^!I#X%J)J*[+]-J3H9K>H?I@HBGCYHZIHKXLbNKOYPJTZVIZE[J]H^K_JaYbE
~kee	S!F#_%G&J(F)Y*F+[,X-Z/H0I1I2I3X4H5J6H7]8I:E;H=G?E@aAHBACEEIFHHYJHMIOHQJRHSHT_UFVDWIXZYHZG]D^Y_GbFdFeHh^
~keh	z<Zh[
~kei	W!G#E(Z)I+G-H/I0]2J3H5J6I7H9H=a>I?E@ZAIBFCZDbEIFJHBIDJJKHLZMFPGQJRGSITHVDWaY]ZH[H^H_Ia[cXdFeJfJhG
~kel	a!_#H%I(J)J*I,J-[/J3H4J6a9H:I=I>H?YAYBGCXDHEJGJIZKIM[NIOJPIUYVYWJXJZD[J]I^J_JaIbJcJdYeYfHhI
~ken	K!@#C%H(A)H*B+D,k.F/X1H2^3F5H6B7G8C9E:I;J=X>C?X@HACB@C>EIFZHGIaJEKYLYNEOHPIQIRdT@VEWZX@YFZH_GbXcIdHeGfbgJhX
~kep	m#^7XKYMITJd[
~ker	U![#I%F&I([)X+H,F-@0G1H2H3F4D5I6G9A:X;Z<I>A@IA_BEC^DJEHFHHeIIJ[K@LINFRISGUFWHYWZH[I]X^Z_ZbIdEeHfDgFhD
~ket	a!E#I%J(G-H/J3^7J9d:J=X?I@EB_CJDHFZGJIFKGLJMHOXTKUJVIXJZZ[K]IaEbIdJfJhI
~kew	wHJR]
~key	^!K(G*K+H-H/J3J4J6g7I9G:J=J>I?e@GAJBGCIDFGJH]IIKHMHNIOFPJRFTIUIVHZB[J]I^J_JaIbHcGdIeJfG
~kfa	v@^HIZJa[
~kge	j(J0^:Y@XBYE[HGKZM]ZF]KdJ
~ki^	S!D#F%G)H+H,H-E.l/H0I1J2J3E4G5X6I7H8I:E;I<I=F>E?G@JAHBXCGEIFYGHHZIZJHK[LHMENIPHQJRZSFTHUEVEWXXFYIZ@[H]E^I_HaDcFdGeIfFgIhG
~kic	o#E3[9F@JBJHII[KJOJU[XJZ^]FaXfK
~kid	z3IDZHXIJK[
~kie	d!Z#G%J(I*J+J-_3Y4J:I=I>F?aBFCHDHIYKZLJMINYOHPITXUJVYXYZB]I^J_IaEbIc[dHfJhI
~kil	k#Y3J>J@IBHDJHJIJKYM]OYR[SJTYX[Y]ZHdJfKhK
~kin	m#J9XHbKJZYaG
~kio	o#JG^H]TJZH^X
~kip	m+Z1]@IBJDbGJHFKJMIZIfI
~kj^	t3Y;]@JHHZH^_dZ
~kke	g!J#^)[-_.X9H@JBJIJPKVJXYZI
~kla	g!J#I%Z&[(I)J+I-I/J6[9Z=I?G@HB_CYDFHDIHKHMJNZOGTJUIVHXIZ^[J]^_JaGbIfIhJ
~kle	sIa
~kli	c!I#G%H(Y)Z*H+G,G-[/I0K3G7J9E:a=G>D?FAJCFD]EJHJIYKFLJMFNFOHPHQXRJSJTHVHWZXGZH[I^J_Ja_bdcJeEfIgJhH
~klo	m,J3G6Z>J?J@IBIIIKJMJO_RcZH]KaZcJdHfGh[
~klu	r%J2Y6c?WGZHGZIdI
~kly	v9XM]VYZJ
~kn^	z3I9H>JBJEXH]aZ
~kna	b!H#F%^(b)J*H,J/I2J3b4H5Y6J7J8J9E:Y;I<J=[>E@EAIBXC]EJFJHAJJKELJMHNHOEPIRJSJTIUIXFZA[I]Z^IcIdJfIgJhH
~kne	w#]?_@JHGKJZHaJhZ
~kni	t-[/XHJIJU^VJaJbY
~kno	U!G#G%G&f(_)I*H+I,I-a/H0I1J3F4I6I7J8J9G;I=H>H?F@HCHEIFJGHIBJYLFM]OGPIRJTIUHVFWIXHYJ[a]F^G_GaKb]cHdGeIfHgG
~kny	z3a>JOI
~ko^	d!J#I(Y)J+Y-J3I9H:I>I?]@YC_DDHGIHKHMGNJPYUJV]XJZZ[b]JaGbHdJfJhJ
~kod	d!J#I%I(I*I+J-G/K0J3Z4J6J7J9D:I;J=G>a?X@HAJDFHGIXKGMHNJOEPITHUJVGX^ZC[J]G_IaebIcIdKfJhI
~kog	r3I8d=K>H@JA^HFKHVJXJZH_ZdJfJ
~kol	a!X#H%H(a)I*H+H,J-G/J0J3H6K7J8J9E:G;J>E?F@XAJCGDFEJH]IFKILIMHN[OGPGSJU_VcWJXHYaZD[I]H^Z_JbHcIdIfZgJhH
~kom	R!Y#H%H&I*E+_,F-X/D0]1H2G4C5H6X7E8G9@:X;[<I=D>Z?B@GBFDYEFFZGIJGNHQHRFSIT_VEWGXIYHZa]A^E_DacdCeGfB
~kon	K!b#^%_&G(A)]*H+A,Z->.F/B0C1D2d4c5Z6C7A8B:a;G<E>I@<A[B^C]D[E]HBI:JJK>L]M>N>OHPbRCTDU<V^W[XDYCZI[Y^]_Xa>b?cXdDe^f=gBhB
~kop	q6[8[HZ
~kor	i#I%](J-G.[3J4J9F:J=J>]?J@HBHCIDIEXIaKHMJNITJUJVJXJZD[[]J^JaIb]cJdJeKfYhY
~kos	q&J9X=B>KBHDJFZHeIJKJZJaJ
~kou	X#b%a(I-J@JBHKJMHTbZG[I]D^J_KbJdKf[gJ
~kow	V#_%E&I(Y)Z*D,F/H0G1X2]3^4F5I6G8Y9D:J<I=J>C?D@CA]CXEGFXHGI_JGLINGPXQHRGSFTXUDWGYHZJ[^]Y^[_ZaEbHcEdEeHfDgFhF
~kpe	n%bHGdJ
~kra	a![#H%H)I*[,I-G/I0J3X4I6I7I8J9E:H;I>a?EAIBFC^DBEJFZGJHCI]JJKDLIMGN[OFPHRJSITIUHVFWJXFYJZJ]F^J_Ha]bbcHdGeZfHgIhH
~krb	zHaKIZI
~kre	i!J#^%I(H*Z+Y,]-J3I8J9H:J=X>I?IBGCGDGG^H@IXKYMJNJOIPJSIUJVHWJXJZ[]JaGbIcJdGeaf[hJ
~kri	Y!Y#F%Z(F)I*H+H,Y-H.J/H1H2J3D5J7H8[9F:G;I<J@FAIBGCFDEEHFIGXHJIEJIKDLGMEO_PXSITHUHVFWJXFY]ZZ[G]F^GbFdbe[f]g[
~kro	f#I%I(I)J*Y+J,J-H0Y3Y9H:H=J>I?I@IAJBHCYDHEJGcHaI]KHM[NHOIPJRJUJVJXJZF]I_IaIbIcJdGeXfHhK
~kry	j%J(H-J3K6b9I:J;]<Z>I@GBIDJHDIHKHL]MJZF^__JbYcKd]eJfJhI
~krz	v-Z3K9I>[HaKJZJaH
~ks^	Z#J(H)J-H3J9I=J>D?F@FBGC^DGHaLXNJVIXKZYha
~ksc	Z!H#H%[&[(F)H*J+J,W-I/I1Z3G4Z6Z7I8X9J:H;J=Z>H?H@FCIDHEIHIIIKFLHMINGOJPZR]SITJUFVFWIXIYYZG[I]I^H_YaHdae]fZhG
~kse	S!H#H%H(Y*H+I,H-G/H0H1J5J6H8J:[;H=[>H?X@EAJCZFXGHIGJIKDLYMGNEOIRXSYTHU]V]W^XHYIZX^G_IaYb[cXdIeHfXgGhH
~ksp	n7cHIZH
~kst	s#Y/Z3H9JHEIcTI
~kt^	S!Z%F&I(F)F*E+C,J.H0F1X2G3W7E8F:C=X>I@GA]BZC_FGG]HFIEJGNBQXRETDVHWFXX[G^C__a]eHfFgGhX
~kta	f!Z)H*I7dBJDJPIUJVJZZdJ
~ktd	w3[D[
~kte	q3Y;YGZHHLYZI_^
~kti	U!d%E(F*F+H,X-F.X/H0X1I2J4X5J6I7G8Z:E;]>E?F@EAZBXCEDEEGFJGGHFIFJIKEMFNFOFPCRISHTGUcVaWFXDZJ[G]F^I_GaFc]d]e^fIgIhH
~ktm	v>XC_
~kto	e!J%J(W-J/]3X4Y9J:I=J>J?JAZBHC_H^IHKHMIOYPJXJZG]J^Z_IaIcJfJhJ
~ktu	f#I)J*X-J1^3Z4J8]@JCXDHHDIJKHNJPIVKdFf[gXha
~kty	t![QXdZ
~ku^	h!J%E(^*J2Z3J8]9Y:J<Z=J>J?JB]DJEJHXKXMENZPKUKVJZD]KaIbZcIdYfJgI
~kuj	f!J#]%J(Y*J+J-H3[4J8J9]:J=X>H?I@IAJBGC[DGHXKIMINIOGPJTIVZXHZ][J]H_JaHdFeJfHhI
~kun	f#Y%I(G*J-I1[3W4J7J8[9X:_=I>I?[@EAJB[CIDHH]IHKHLJMINIOJP_SYUIVXXJZI[J]I^I_JaFbIcJdGfHhI
~kup	g6aBIHbKJPZZF_XfH
~kur	m-I3Y@]BHI^KZMJTZZFa[hJ
~kva	q#]>JFYHJMJ_^gZ
~kwi	o%Z/Z4Y>_D]HIMJZH
~ky^	v@YBFH]NJZ^
~kyd	zPaVI
~kze	v-K/ZIJKIOYZ[
~kzu	t(^.YX[
~la^	I!I#B%H&F([*@+D,E-H0H1D2D3G4G5G7I8I9^:Z;I<E=I>b?AAFCBD[EZGIHHI^JCKaLXM_OFQDRCT>UaVIWAXD]X^YaBb^cFdHeFf]gEha
~laa	l+J-X/[3I9I=J>G?J@YBZCHDXIGK]MINJO[TJVJXZZE]JaZcJeYfJhK
~lab	_!H#J%J(J)J*J-X/J3I4Y7J9J:_=Z?[@WBFCZDGHYKFLXSZTJUHVWZF[J]JaIbIcXdIfHgYhI
~lac	R!d#C&J*I+G-I/E0H2X3Y4E5^7F8[9B:C<Z=F>^@_B?CDDHEFFGGEHZI[K@LGMBNEODPDRGSDTEUaVZXDYZZ9[E]B^HaHb_c[dYeYfZgE
~lad	Z#H%G&Y([)I*H+I-E/H0J1J3]4a7K9J;I>[?F@GAGBDDWEIFJGIHIIEJXKDMJNGPFRIS_TFUGVFXHYJZ_[I]_^G_GaEcEdHeZfFgIhG
~lag	_!I#Z%H(H)J*J,J/X0H1J3F4J8^9I:H=G>D?IAIBECZD_GJHJI[KFL[M[PISKTYUYVHXIZG[H]H^]_DaHcId]fHgIhG
~lai	^!J#J%K&X(H)X*J-Z3H4J9H:I=H>GBECIDIEJFJGIIDJHK^MGNESJTJUJVJW^XYZ^_JbJc[dJfXh]
~lak	q#^3[9J>]BGHEMJOHXHZ[
~lam	e![#I%J(I+J-^/J3Z7J:H=I>_@[BFCYHDKFMZNZOEPJQWTJUJVHXHZB]]aZbJdJfJhH
~lan	Q#H%C(C*F+I,F-C0E1B2a3d4[6E7E8E9D;E<G=a>_@JADBBCFEGFZGDHZIdJILGMAOHPHQXSDTXV?WFXAZY[H]E^D_HbbcHdEfIhA
~lap	U!H(G)I*I+I,J-F.K/G0J3G4H6I7I8J9D;J=b>E?G@BAJB_DFEIFJGIHbIEJIKCLIMcNFOHPIRJSITHUIVGWKXXYJ[H]F^H_HaEbdcHdIeJfFhF
~lar	Y!H#[%F&Z(F*G+E,H-Z.J/G0H1I2[3Y4F5J6Y7G8H:E;I<J=E?D@GC[D^EIFHGHH]IYJIKXLHMZPGQJRGSGTFUFVEWIXDYX[G]a^H_FaFbFcFdEeHfDgHh_
~las	N!E#b%]&I(B)H*H+E,E-D/E0G2G3D5H7E8Y9C:G;G<H?A@[BICED@EGFbHEIBK]LDM@NCPCSFTaUWVEWFXJYFZZ[a]a^]aFbacJdCe^fGgXhB
~lat	T!F#I%I&J(E)H*I+G-a/I0I2J3C4c5J6H7G9G:F;I<I>C?D@XAGBACEDXEGFIGHHYJHNbOEPFQJRZSXTJUFVZWHXIYZ]]^GbFcZdFfFgHhG
~lau	]!I#G%E(H*J+J,J-G1K3G4I6J8J9X:H=[>^B[CFDGEZGII^JJKHLaMDOIPJRYTHUGVGWJXHYJ^H_JaZbHcZdIeJfZgYhH
~lav	]!G#Y%H)J*J+I-X0Z3H4I6^7H9J=H@_AJCFDYEJHIIYK[LYMGNJOJPIRJSJTHUHVJWJXHYJZZ]Y_IaHcIdGeJfGgIhX
~lay	i![3J;J>G?I@JBJHZIZMYOJZE[[_IaYc[
~lb^	i(J3Y=[@]BIDJG[HFK[X^ZGaKdXhK
~lba	^!Y#F%Y(F)I*I.J/I0^1J3G5J6W7H8[9E:G;J<J>]?H@EAIBICHDEEHFJGIHDIFJJLHMFNGOHPXSITHUHVFWJYX[G]G^GaFbZdae[fZhF
~lbe	o9I@]A^HFW[ZH]]_F
~lbo	c#J+J9J>b?KCJDYGZMJTXZK^ZcX
~lbs	k(J)Z:J?J@JB]HWKJUZVaZE
~lca	z3HGYOIX]
~lch	n%G-Y3I>JBKDIHbKJN]a[
~lco	o)]-b9]>J@JBJDJHBIEK[NJUHVJZH]JhJ
~lcu	w@YBIM^
~ld^	J!K%J&H(B)Y+F.H/J0E1a2F3a4[5J8I9I:J;I<D=@>A?J@GAHB[D]EGFIGEH[I?KGLJMHNGOCPEQGSCV[WDXXZ_[G]A_]a]cJdYf@gGhb
~lda	W!H#H%X(H)J*I+I,I-G/I0J1I2I3G5f6I7I8H9G:I;I<k=H>I?I@HAIBJCHDEEKFJGIIGJHKHLIMGNHOIPIQJRISJTIUHVXWJXIYHZF[I]I^I_CaGbHcCdEeHfFgJhI
~lde	V!J#G%D(C)b*I+I,W-E/I0J1_2J3F4I6J8J9F;D=[>J?G@aAIBXCGDEEJFZGIIAKBMYP_RYS]UGVEWJXH[]]G_HaXb^cHdGfGhH
~ldi	w3ZCJO[R[
~ldn	v-YBIHHKZNZZHhZ
~ldo	l(^HFIYKHNaZJaJ
~ldr	i![%J+Y1^3I8J9I>I@IBICKD_HEIJKIL_MKNJPJTJVJWYZG]J^Ia]dZfIhI
~lds	i>[ZIaJbb
~ldt	v*]+[DJHJg[
~ldu	e)Y3G7X:J>J?G@ZBXCJDJIJLYMHO^VIZ_[JaZbXcJgYhJ
~ldw	zS^ZH
~le^	K!G%F&G(a)f*c+Y,F-A0F1G3_4D5G6E7C8E9H:I<H=G?E@CAEBbCZDHEFGbHXIYKHLDMGNcOXPCSDVHWCXIYFZB[D]E^I_Ba>bEdGeFfDgHhJ
~lea	O!^%X(C,I.D0I1X2I4H5I6H7F8H9a:E;I<J=D>B?B@HAGCFDFFHG[HdI]JEKDMYNIOGPWQISGTXUJVIWIXXYHZW[X]F_]aCcFdIeIfFhE
~lec	T!J#H%G(Y)J*H+H,J-H.K/I0I1H2K3E4H6H8H;G=Y>F@EAHCHDJFGGdHAIGJHKENFOIQJRHS]TJUXVbWYYIZ^^G_FcZeIhH
~led	g![#b%I(Y*J-H3F9G:I;K=J>Y?JAKCHDIFZIXKGNIO]PZTXXEZF]IaFbJcJdJfJh[
~lee	b!H#F%I(H)J*H+J,J-D/I3a4I7J9G:H;K>G?^AJC^DGEXFJH?I[KCLJMHP[RKSJTKUJV]WJXHZY[a]Z^J_IaCbHcYdIfIg[hH
~lef	P!I#Y%F&J(E)G+D,G-C.I/G0H1I2I3_4G6H7G8J9B:E;X<I=D>_?_@HBCCYDeEHFHH[ICJHKBLFNDOfPHQIRHSGTFUEVCWGXZYIZ>[F]b_GaFbEcFdGeHfHgHhE
~leg	P#D%b&W(g*]+E,F-C.H/E0G1H2H3D4E5H6F7F8G9A:C<I=J>^AFCXD]EFFGGHH_I@JGK[LFMCNIOXPfQHRGSFTGUYVcXBZ<[E]B_CaGbEcCdDeGfEgFhC
~leh	i-]/X=K@YBJHFJ[KIN]Z[dZ
~lei	[!I#H%H(H)H*^+I,J-a/H0J3F4X6J9E:I;I=H>X?]A]BDCIDFEHFJGIHJIZJKKXMGNcPHRJSJTIUFVFWaXHYKZH[I]F^I_FaZbGcYdFeJfHhG
~lej	m!J#J3I9J>I?I@KBICJDHHDKILXM^P^TXU^VIX[ZG]]aHbJ
~lem	P!D#Y&J(C)F+E,G-A.H/H0F1H2I4F6F7D9J:B;F<I=G>]?BAFBeD]EZFYGGH<IFJGK^LEMCNDOBPHQHRGS[THUCVXWEXAYGZd[X]a^E_DbIcbeGfCgHhC
~len	P!E#[&H)E.Y/E0F1X2a3J4Y5G6Z7G8F9J:X;E<G=X>^?[@EAEBDCZDFEXGEHbI]JFKCN[OFPGQGRETJUCVGWFX@Z@]@^Da]bGdIfIgHhB
~ler	N!B%B&](A)J.H0[1H2H4e5c7B8J:H;F<H=A>@?A@EAZBICGD^FGGEHYJaKBLEN_PEUDVCYFZY[X]B^DaJbBdFfHgJhB
~les	a!J#J-^/J3J6X7]9I>Z?H@YAZBGCJDIH_IYKHMJVJZF]I_JaIbIcHd[eIfI
~let	O!B#Z%C&J(I*E,G-H.I/_0G2G3Z4E5F6G7Z8X9@:B;G<H=C>X?B@GCEDFEFFGGFH_IhJEK[LFMAO_PDQHRGSDTBUGVCWEXDYGZF[E]]^E_ba^bGcDdGfD
~leu	e#J%I(Y-Z/J0J4]6d9[<Y>J@IBYCKDJF[HBIHKFMINIRKTJXJZE[J]K_JaIbJcJdGfHhJ
~lev	c%J*X/J3H4K5]6I7I9H:Z=I@[DIGJHAI]KGNFOJP^UJVIXFZA[K]^^J_FaabJcId]eJfHhI
~lex	a-D3J9J@[BICIDJHIIfKIN_OHXJZC]KaJhJ
~lez	k!J(J-J/J3H4^9I:J=I>]?J@JAZBZCJDIGYHFIIPJS^TIUJVaZG]J_ZaHfK
~lf^	P!D#Z%F(?)c*C+G,I-F.I/^0G1H2I3F4G5H6G7E8H9J:D;H<I=F>C@EAGBZCED[EaFHGFIXJGKWLEMJNEOHPDQIRHSYTYUbVeWFXEYH]H^c_FbFcDdDeHfAhE
~lfa	q!J3[@YHIIJL]TaZHhJ
~lfd	p3I@XA_HHK[O]_HbY
~lfe	z6XZZ
~lfi	zHXI[NH
~lfo	s3_DJ
~lfs	p)aBHHESYUcVFZIdKfI
~lfu	zaa
~lga	t4]>[?Y@KCJKJc]fJ
~lge	m!X3J>J@IBHIJKJL^OZZY][h[
~lgo	r.Y9]CZHJZIcJfZ
~lgr	v/[BZTJ
~lgu	k9^>J@]BGCZKJM^ZI
~lha	d%I(J/Y3I4Z9H:J=J>H?H@GBHCIDHF[IYKZM_NJOJTKUJVIXJZZ[J]IaIbJfJhZ
~lho	q,X/Z0X9J@JHHK[Y[eWhY
~li^	Y![%F(Z)^*[-J.J0I1J2J3C4H5J7H8I9X:_;^<J>Y?I@IAXBFCEDCEIFIGHIHKCLHMDN^QJRISHTHV]WGXFY_[J]E^H_GbGcGdFeIfFgH
~lia	_!J%J(I*I,J-D/J3H4_5I7J9J:J=I>E?G@EAJB[CIDHEXIGKGMbOIPHRYUJVIWJX^ZZ[J]I^J_JaXbJdIeJfIh]
~lib	l)^/JBHHGT_U_VGZI^X_JcJfH
~lic	C!H#@(X)I*_+I,H-E.J0C1D2E3<4?5_6C7G8F9C:@<E=n><@HA]BBC[DGEBFDGAHdI@J[KBLEMYNiOCPAQIRCSATBUAV>WgXEYCZB[B^@_@aDbec=d@eHfGg@hB
~lid	X!H%J(I)J*J+J-D/Z0J3]4J6J7J9F:H;J=I>b?E@IAJBXCFDCGIIDJJKDL^OcPJR_SJTHUJVGX][I]H^I_IcIdIeJfGgI
~lie	V!H%G&[(F)I+H,I-H/H1_2J3E4I5K6I7X8J9D:e;J=F>Y?Y@DAJB^CGDDEJFJIBJIK]MFNDOHPZQbR]SITFVEWYXEYIZ?[H^G_IaDb^cEdIeIfYgI
~lif	n1Z4YBKHGT]fY
~lig	W!F#C%C&J+D,F-W.I/D0X1J2H4Z5I8G9Z:C;G=A>_?_@]AFB@CYEHFHHDJHL]MBNDODP]QHTcWGXBZA[[^E_EaZb_cXdCeGfE
~lij	d!J#E%J(J*K-a3F9X:J=J>Y?G@]BGCHDHHZIHKXLZMINJOHSJT[VJXHZY[K]I^Ja_bIfJhJ
~lik	[!I#G%H(F)J*I,K-^/]0K2Y4G6J7I8I9G:H=H>G?^BDD[EJFJGJHFJIK]LJM^OHRJSIUIVHWJXHZB[H]F^J_Ia_b_cIdJfIgXhF
~lim	b!I#J%I(I)I*E-I3H7J9H:J=I>J?_AYBHCIDIG]HEIIKJMINIPHQaSJTZUIVZWJXdZE]IaHbIfJ
~lin	M!C#D%D&I(D)D+F,F-D/_1F2G4Z5H7D8F9B;I<H=A>Z?I@DAFB=CGDAEFFGGJH^IFJDKZLENbPDQ_RDS^TYUFVBWaXCYHZ@[E]H^I_]aGbiccdFeFfBg^hA
~lio	k-[@ZBHCJHDKFMJNXZ]h]
~lip	t>IH]U]ZIaJ
~liq	n%Z*Y-J/Y@JDYHEKJM[NKZY]Ja[b]
~lir	s+X3I>]@HKILYOFZYa^hZ
~lis	K!H#J%E&I*A+G,H-g.I/Z0H2G3H4D5F6E8I9A<H>F?c@KAXB_EJFYGFIHJGLGMGNBOIPZQZRDSXTDVYXJZX[Z^X_GaGbJcAdFeBf[gHhB
~lit	R!^#H%E(I)F+H-D.]0J1J2J3Y5I6H7G8H9E:C;Z<J=D@EBBCHDCEHFIGHHGIcJ[LHNcOEPEQJRHSFTFU^VbWaXEZ=[J]E^G_GaBbYcFdaeXfDhF
~liv	f!E#J%K-[/J3H4]7Y=J>H?I@_AZBIIIKINGPJTYU[ZE^K_Za_fJ
~lix	vH_ZFaZ
~liz	[!I#J%H+J,I-X/J0J1]3G4H6J7X8I9H:H=d>H?I@GAJCHDHEJGHHaIXK]MYNGOJPIRGSITKUGVGWHXIYIZA[J]I_IaJbIcHdEeHfchH
~lj^	w%Z-ZHKK]ZI
~lja	z?^HJKZ
~lje	tHIN_O[
~ljo	vEZc^dZ
~lk^	d!]#K(J)X+Y-X/I3I4Z7J8I9]:F=J>I?J@FDHF]GJIHKFMGNYTIUJVIXIZD[J]_^Y_JaHbJdZfIhI
~lka	n#Y@JBIDIHZM]OJTZX[ZJcY
~lke	t3JHXN[O[ZHh[
~lki	w3J5[I^
~lko	e!J#I(K)K*I+J-Y3I9H:J>I?]@YBGC_DGIHKHMHNJPZUJV^XJ[b]JaGbHcYfKhJ
~ll^	B#H%G&F(])G*C+I,E-Y/F1^2D3H4E6E7C8C9];I<D=?>ZABBBDFHdIHKJLDMaOXPAQ^RASETXUEVDWAXEZE[Z]^^F_Ja[bYcbdEeAgb
~lla	O#I&I([*E+G.Z/C0F1G2G3]4^6F8J:]<H=F>Y?I@EAEBECGI_JJK]LYMCOEPJTGUYVZWGXBYEZD_XaJb]fAgEhX
~llb	^!Y#F%Y(F)I*I-E/I0^1J3H6X7I8[9F:H;J<J?I@EAIBICHDFEHFJGIHDIFJJKXLHMFNGOHPXSJTHUHVGWKYX[H]H^HaFb[dae]fZhF
~lld	q%]+J=^@ZBXDGR[ZHdI
~lle	J!F#J%H&H(^)F*Y+Z,G.H/I0D1F2F4b5b6D7C8D9Z:E;D<G=G?^@DACB[CZEDFFGFH^IXJ^K@LCMGNYRCSHUIVdWDXE[_]A^J_FaXbDcEdAeEfHh@
~llf	r@YHJL]TaZI
~llg	v!Y4]>[?ZHGKJZXcJ
~lli	_!H#Y%H(I)J*J+I-Y/a3F4Y6J7J9a:]=H>G?GAKBFCHDGFYGIHDIGJKKEL[MGNGRJSHTbUIVZXHYY[I]I^J_HaGbIcIfIgIhG
~lln	b#J%I(E)G*I+K-J/J0I3H4J6J7I:F=Y>I@GBYCHDEEZGJIHJJKJLJMINFPWRYS[TIU]VYWYXIZ^]H^J_Ja]bHcGdHf]gHhJ
~llo	O!F#H%J&J([)^+F-[.Y0H1I2J3E4H6J7G8I9d:G;I=F>K?]@^BCCDDBEHFHGGHDIXJGKJLHMGO[PEQZSGTHUZVZWGZA[J]E^]_XaJb^cFdJfFhD
~llp	zH[
~llr	w(^9J>J@[HGI]KJZJ
~lls	tBJHJIZJ[O^ZI
~llt	d#J(H+I-I3I7J9Y:I=I>I@]BZCHD_HBKGMYNZOJPJSZTIU^XJYYZB]I^JaYbIdJfIhJ
~llu	k#Z-J0^3[9J@KBJCXD[HGIIKGMZOYZJ]JaHfJhJ
~lly	a![%J(I)I-Z/]0J:I=_>J?J@HBdEJHEIHJJNHPJRZTIUJVYZ?[I]J^JaKcJfJhI
~lme	h3K@JCXDXHZIZTZZ]dZfJ
~ln^	_!E#H%G(F)G*H+J,J-X/Y0I1J3X4J6c7I8J9H:F;J=Y>F@KAIDEGZHHIGJJKGLHMGNIOFP[Q[RISYT]U]VYXGYJZG]G^Y_GaYbJcGdFeH
~lna	n-K2Y3K7J9I@JAYBJE[IZKJNJR[SITJXZ_ZcJdIfZ
~lne	e#H%J)I*I,[/]3H7K9F:I=I>I?J@HAIBHCJDIE^HHI[JWKHMXNIOJPXT]UJVIWIXJZG]I^J_^aJbJcXdXfIhJ
~lni	a![#H%I)I*I+J-H/[0Y3Y4J6Y7I9G:G;K=G>Z?G@FAJBYCHGJHGJJKGLJMGN_OJPHRITYUFVYXHZ][G]H^I_GbFcGdYeKfXhH
~lnu	w3_>JOYaJ
~lny	h!J#J(I)Z*I-J/J3I4X6X7Y9I@^AZBIDJEJKJN]OXPJTJZI_[c^dXfKgI
~lo^	M!C#[&H*F+C-J.G/Z0E1F2Z3B4D5I6F8E9a<G=E>J?b@]B[CbDJEEFFGDHAI_JHKGMGQFSCTJU[VXWFXCY][a]G^HaCbHcHeGfAhZ
~loa	f#I-Y9J>J?JFHHcIJKJMJNJTGZ^[F]Jb]
~lob	Z!J#I%I(d)_*Y+J,f-Z3I7J9I:G=J>J?G@GBHCJDHEJHYIIKIMJNJPEUHVFWJXIZC]J^KaIbJdCeIfJgGhI
~loc	C!E#l%X&G(@)G*B+B-Y.^/I0C1F2E3?4I5E6I7A8H9A:H;G<E=@>A?>@HC@D?EDFDGBHXI=JZKHLAM>NJOFPBRcSITjUJV?X_YDZ=[f]?^F_FaCb_dFf?gAhD
~log	K![#J%E&I(@)D*D-B.G/C0F1F2G3]4C6E7d8F9D:];F<H=B>B?H@>AEBbCCD>EEFHGEHbJHK?LeNDOCPCQHSBUBV@WFX@YF]G^__Xa?bkcEeFfBha
~lok	O!X#d%A&F(?*A+C,B-J.X/b0]2E3?4C5G6d7W8E9?:@;D<G=A>@?A@=A[BFCAD?EfFEGDHBI=JHKFLCM>NaOAQFSATdU?V?WAXZYEZ9[Z]@^A_da@bGccdeeCf[g_h@
~lom	qBJDYHYZ^
~lon	S!Z#I%F(F)H+G,I-Y.J/E0H2d3C5I6X7G8H9B;I<J=G>^?b@FAZBBCJDCEIF[GEHDIbLDM]NZODPYRESIUGV]WIXGYHZE[G]F^F_XaCbIcFeJfFgG
~loo	T!H#F%H(H)I*I,I-G.J/H0J1I2J3G4Z6J7H8I;J=I>E?F@CAJBbCHDFH_IFJIKFLaMcOFPIRZUHVZWJXHYJZa[H]H^GaGbEcGdIeJgJhF
~lop	i#G%J(I*J+K-I/J3F4J6Z9G:J=^>F?I@GBHCHDHH[IGKZLJMINIO^PJRYTJUJVIXI[[]Y^J_Ka]bIcJdGfGhZ
~loq	U!F#f%G(F*G+H,H-].X/F0I2I3E4G5J6H7G8I9F:G;I<J=G>E?D@FAHCEEIFJGIIJJYKFLHMDOHPHQJRHSFTeUGVFWJXYYIZ@[a]Y^H_GaEb^cYdGeIfEgHhF
~lor	b#I%](J+Z,^-I3F5Y8]9K:J=J>Y?I@IBFCJDGHHIXKINIO]PJTXUJVIXJ[[]J_YaGcJfHhZ
~los	M#F%J&I)X*C+D-G.H/I0Z1E2Y3A5G7J8E:J;G<G>_?AAEBdD[EGFGGXHFIIMJNZOEPBQGSDTFVFWDXCZ_]c_ZaBbGcZeGfEgH
~lot	c!I#a%J(J)J-H/J3I7J9I=H>I?J@GB]CJDHGXH_IHMINIPHSJT[UHV_XGZI[K][^I_JaJbHdJfJgJhJ
~lou	J!J#A%B&H(C)E*E+F,Y-C.H/i0g1E3C4E5G6_8E9C:D;F<H=B>C?D@DA^BECFDDEEFFGJH[IBK?LEM]NDOFP^QHRGSFTdUEVDWFXEZ=[C]C^C_faDbBdYeFf@g_hC
~lov	s-^9ZBKKHZK[HhJ
~low	O#E(Z)a*J+G,H-c.Y/J0I1H2I3I4G5Z6H7G8H9X:G;I=E>CAGB@CEDDEHFHGFIaJGKHLGMCNZPEQZRYSFTFUJVZWGZ@[J]]^]_FaDb^cDeHfEh[
~loy	j!Z3J:[>^@]BJG[HFOJZIbW
~lp^	^!Y(E)J-I/J3J7J:J>I?I@HB]DIIYJZKHMINISJTZUJVIXIZa[J^H_JaFbHf]gJhJ
~lpa	w@[HY
~lpd	Z!J#J(d)G*X-Z3J9I:I=K>I?H@[BFCHIIKHLYMINJSJUJVHXJZG[J^JaJbIga
~lqu	pHXM^NX
~lra	w(^9J>J@[HGI]KJZJ
~lre	e![+a-H9H>I?J@^BHDDIJK_OKVHXJZGaY
~ls^	c%Y&[)c*J-I1J3I4J9I;b=J>JAIBGCJDJEIHIIJJ^KJNJPIUHVIYJZE_Jd[fX
~lsa	m(a:ZBJHFJ_VJZHbY
~lsc	b!J#]%Y)J*J,Y-G/Z3[4X9I=J>H?J@IBHCGDIHZIGKGMGNIOXPKR[UKVJX^YJZF[J]I_JaHb[dIfIh_
~lse	f!K&[3J7Y9I:[=J?[@YCJDIHEI]KHMJNYPJS[UHVYZ]^KaGbJcJdGfIhJ
~lso	tH_ZJ
~lst	r3^>G?JBJDJHJIZO^SJUJVJZHaXfH
~lt^	P%J&J(E)E*D-Y.H/b0X1G3Y5I6_7C8G9J:J;Y=J>I?I@ZB[CDDHEFHYI]J_KHLGODP[QHRFUYVEWFX]ZA]I^J_DbHcDeGfHgZhB
~lta	Y#G%X(Z)I*H-E/H0[2J3^4I5X6J7I9E:_=_>D?D@]AIBGC]DaEJFJGIHAJJMGNGOCPIRISHTHUYVXWIXE[G]F^H_HaEb[cJdGeJfGgJ
~lte	N!X#K%C&I(H)I*E+E,F-B/G0F2H3c4E6I7Z8F9C:B;J<J=B>_?YAFBBCHDGEGFGGeHAICJfK_LEMWNFOAPCQHRFSFTDU[VXWFXCY[Z9[[^c_Da]bDcId^eFfHgDh]
~lth	b+J-[1K3J7J?JCKDIH^IEJWKFMKOXS^TXUEZGcJdJhZ
~lti	^!I%I&J(I*I+H,I-F/J3G4J6J7J9F:I=I?I@XAcBBCID[EJFJGKH?IEJJKeLJMGNGOcPJRZSJTIUJVIZX[J]I^I_IaFbIcIdJeXfIgK
~lto	k!J%I(W)J*I-H3I4Z9I:]=X>J?[@IB^CHDJHBIIKIMJNIPXRWSJUYVGW^XJZG]JaHb[dJfH
~ltr	_!I#H%Y(Y)H+I,J-D3E4F5J9F:];J=I>I?F@_AJC]FJG[HGIEJeLJMDNGOGRKSJTIUGWJXGZJ[I]H^I_JabbIcIdHfIgIhH
~ltu	r1ZHIb^
~lty	wEYHYWI
~lu^	l/[3JGZN]OYTZZH
~lua	wBYHaJGZJ
~luc	n6c9Z@WGZHFNJdI
~lud	_#J%J(J*J+Z9I:J>Y?J@IBHCJDIFZGbHGJJKHLYMINZOJTJUGVaZE^I_HaJbJcJdIfJhJ
~lue	q9JC[H^KZ
~lug	e!I#I%I(G)[*I+J,J-G/J1J2^4J6J8J9F:H=H>H?H@FAIBJCGDGEIGJHBI^KFMIOIPIRJS_THUaVGWIXHZC[J]Z_IaGbIcHeIfbhY
~lui	h%J+J2Y3G>I@JB]CJDHGYHEIZK_O_ZJaJ
~luk	i!]#J%I(I,X-J/Z3J4Z6X9H:J=[?I@YB[CJDIHEIIKIMHNJPYTIUJVHXJZ_[J]J^J_HaIbJdIhH
~lul	c#_+J-I3^9G:I>[?H@HBHC^D_HHIHKEM_NJO]SJTJVIXJZG]H_KhG
~lun	a!J%I(J+I-H/J0]2[3I4J6]7K9^:J;J=I>G?HAKBXCGF]GJHFI^KGLJMHNYOIPJRJSJTJUIZA[J]aaGbJdJfGhJ
~lur	a!J#J&^(K)J-J/c1K3I=J>]@YBFDIEJIJMGNXPJVIZ^]J_JaJbJcZdJfG
~lus	W!G(G)Y*I+Z,I-[.J/G0I3]4I5J6_7H8I9E:G;I=X>Y?_@GAZDEEHF[HIJIKILHMGNEOEPHQJRHSHUGVEWJXZZH[H]F^I_IaHcZdJeHf[g_hG
~lut	f!]#E(Y-G/Y2Z3E4J7J8[:J<[=^>Z?J@GAICHDHEJHGIGKGMINIOGPJQXSHTHUIVJXHZG][_ZaHbJc]dGfYgJhJ
~lv^	_#F(F)^*I,J-H/J3H4X7J8J9[:I;K=H>G?HAJBaCHDHEJGIHDI_JKMINIOIPHRJTIUYV]XHYYZE]I^^_JaHb[fIgIhH
~lva	v3[XX
~lvb	v)]BJHIIJKKUbVIZI
~lve	o#]/J0]2Z6J9KHDIIK^NJXIZF]]
~lvi	n![>XDXOIZ]
~lwa	g(K-H9KBHCKD_FZHIIHK_TY]JaJh]
~ly^	G!Z%[(E)X+H,J-b.I/X0H1Y5F6D7C8Y9Z:F;X<G>@?^@bAEB^CbDBFJG[H>JHLCQYSHTYUCVIWIXHY]ZF[a]D^G_IaAbEcAdEeEfBgY
~lyc	j%H(J,X/]3J4[6X9H=J@IB[DJF[HFIJMJPZTJVJZZ_JaJdYfJ
~lym	z3XS]
~m36	l#F/[HIMXTagY
~ma^	S!F#C&J(D)G*H+F,F-E.I/E0G1G2H3E4F5H6G8Z9]:J;G<Y>b@_A_DYF_H>JGKcLFQHSETEUXVCXGYG[F]X^F_DaFb]dEeIfChG
~maa	b!J#G%J(J*Y,J-H/Y3X4J6K7J9_:J=I>F?^@YAKBJDCGKHFKEM]NIOZPJRJUJVHXGZB[_]Z^JaIcIdXfHgIhH
~mac	Z#Y%Y(Y)J*I+H,I/I0I1I2J3[4Y6I7I8I9X:X;^=G>E?F@CAJBEC]D_EJFJGGHYJHKDLIMFNFPIQJR^SJTHUHVGYIZC[H]_^I_HaDbJc^dEeJf^gJhF
~mad	a!J#H(H)Y*J+I-Y/H2^3b7J9Y:I=I>G@[CIDGFZGJHIKENEOIPJQZTJUJVHXJY]ZB[J]G^[_Xa]bJcIdIfJgKhH
~mag	c!J#I(X*X+K-[/I3H9H:J=Z>J?J@FBGC_DGHXI^KFMGN[OJPIRJUIVJXIZB[I]IaIbdcIdXfJhJ
~mai	C!H#F&E(>*X,B-A.E/[0C1I2I3_4^5^6A7Z8[9?:d;B<E=G>d?b@IAYBFDdECFBGGHcICJZKFLGM_NXOFPYQFRASATYU@VAWGXYYGZ9[I]=^E_Gadb@c@dEeCf@h=
~maj	r)]3XAYHJIYKJZY
~mak	]#J%Z+^-]/K3I9H=J>I?IBHCIIHKYL]MJOJQ^VJXZZF[YhF
~mal	W#Y%F(F)b,G.J/X0X1Y2I3a4G5X6I7H8H9D:F;I<J=H>C?G@cAHB]CCDZEIFIGHH=IbJIK^LHMDNDODP[QJRHSIUGVEWIXcYXZE[H]F^H_HbGcIdEeIfCgGhF
~mam	w8]=[HI
~man	J!A#a%^&H(Z)B+I,D-[.H/B1F2I3^4b6E7a8]9X:J>>?I@[ACBFCXDHEDFEGDIKJ]KDLFMANDO?PZRDTZUWVEXdYJZB[B]D^E_EaHbCcAd^hK
~map	r#^:[
~mar	U!F#D%E(F)H*H+H,I-a.J/J0I1I2J3D4G5J6H7G8H9X:F;X=E?FAHBXCFEIF]G^H[IGJIKCLXNEOFQIRHSHT_UFVDWIXJZG[G]F^]_GaDbccFd_eHfZgH
~mas	^!Z#^%I*[+J-Z2Y3G9G:Y=I>H?I@_BDCFHII[LXMHOHTJUIVIWJX_ZE[J]I^JaHcJfIhG
~mat	M!^#Z%C&H(G)E*E-X.H/D0F1G3h4I5H6a7E8F9@:F;F<H>??I@[AdCYDZEJFGGEHGIBJIKCLEMDNIObPDQ^RFSFTDVDWFX[YGZC[G]C^GaabYcDdCeGfCgW
~mau	l#[(J)[*I,Z-J9J@JBJHJKJPIX]ZHc^dHfZhZ
~max	r-J3E>JIIOGXc
~may	sHGIZN[SXZI
~maz	s#FC[D]H^
~mb^	v(H-G>ZCJHHI]P]ZIf[
~mbe	L!F#D%F&J)G*I+^,I.I/E0H1J2I3e4G5I6G7G8G9D:G;H<I=E>a?B@IAGBDDYEHFJGFI^JGK[MDNHOdPZQIRGSHTEUGVYWIXXYHZF[I]G^E_FaYbFcGdFeHfGgGhY
~mbi	R!F#F%G(F)I*I,I-D.J0I1J2J3H4H5K6H7Z8J9E;I=C?G@fB^CFDDEHFJG[HXICJIKFL]M[NDOFPHQJRISHUFVIWIXFYIZY]F^]_EaEc^d]eIfEh]
~mbo	d!Z-[/W3J9H=J>J@GBICIIeKGMHN[OJXKZF]JaJfK
~mbr	b!J#J%I(I)J*I+J-_2Z3F4J7J9F:X=I>H?I@GAKBIDHFcGJHAI[MINIOHPaTKUHVaXXZJ]I_JaGbJcJdJfJhI
~mcz	s@[L[TZ
~mda	zHH]]g]
~mde	z7]DHHEY^
~mdl	r)[H^LJg]
~me2	w-_IF
~me^	F!G#X%?&F(D)D*B+[,C-c.E0B1D4X5D6A7A8B9B:b<E=@>J?GA^BJCGDHEYFaGIH[IdKaLEMGNIOEQERfSETDUBVDWYYFZ][B^C_Aa_bGcHdBeCgIhB
~mea	j&[)W*Y9HBXFZKINHZ]^Y
~meb	d#F%I([)[-I1J3Y6[9]:J;Y<^>J@YBGDJHIIXKHOJPJSJUJVI_XaKbJdZgJhJ
~mec	w.XHHZ^dIfJ
~med	d!I#H%I(H*I+I-G/J3G4J6J7J8J9E:I=I>E?I@]AJBGEIF_GJIGKFMINYOXRJTJUJV]XHZ][J]a^I_IaZcZdJfJhH
~mee	X!I#I%I(I)Z*I+I-H/X2Y3H7J8J:I;J=Y>Z?H@HA^BFCGDEGIH^K^LJMIN]OGPIRJTJUJVHWJXYYZZD[J]_^JbIdIf[gJhI
~meg	t@^bY
~meh	^!Y#F%X(I*X+Y,J-G/J0I1Y3I4H7J9J:I;J=^>X?YA]BFCWDIEZGIKZLJMHNIOGPHRYUIVGWJX[Y]ZH[I]G^JaFbIcIeJgJhH
~mei	T!Z#[(D*H+G,H.J/G0I1J2J3F4]6I7X8W9[:G;I<J=F@EAIBBC]DYEIFIGHHFI_KZLGMCP]QJRHSHUGV^WHXEYIZ][Z_HaIbFcGdEeIfEgGha
~mej	n!K(J+J3]9I=J>H?^@JBGCGD]HEIIM[SIUIVIZE]IaabJfHhJ
~mel	V!I#G%G(E*G+H-E/H0I1J2X3B4H5J6I8J:I;I=E>E?FAIB]CDEJFJGHIXKZL_NFO]PHR]TXUHVCWHXFYIZb[[]E^E_Ha[bacFdHeJfEgZ
~mem	W!H#H%G*I+I-H/I4J6J7I8K9G:J=I>E?GAZBJCHDGEKF_GIHGKcLJMHNGPaSJTIVdWKXHYJ]H_HaJbIcIdGeJfJgJh^
~men	I!B#E%](X*B+F,B-I.F/G0Y1E2E3>4^7H8^9J;F<H=I>[?H@JACD?FYGZHbIbLHMFQCRCSBT^WBYG[Z]E^D_Ba]bYc[fEgF
~meo	b!Y#^%Z-H3I7Y9G>X?J@GBGCJDIEJF[HIIJKHMYNJOJRJTXU]VJXJZH[J]HaHccdJfI
~mer	I!G#F%B&I(B)B*D+G,D-H.E/D1F2E3k4B5F7D9]:@;I<F=@>f?E@@AYBICEDYEEFDGCHFIEJEK[LEMCNCOlPAQJRISFUAV=WEX[YCZH[B]D^F_AabbEcEdAeDf@gC
~mes	S!G%X)H*G+H,J-H.Z/G1J2X3H4I5J6I7H9I:G=F?YAZBYE[FIGIIIJIKILIMGPIQJSHXGZZ[H]X^J_GaceIfGgIhX
~met	K!F#B%D&I(A)D*e+b,D.I/D0G1G2H3?4E5H6F7D8F9A:C;F<H=C>_?iADB?CjDaEWFFGJIDJFK^LEMFNDOFPCQHRFSETCUAVDXAYGZI[D][^E_Xa=cEdDeGfEgGhB
~mew	s-Z
~mez	z(I)[*JCZaZ
~mfi	zHHaa
~mge	n#K7KE^HHUIZIccd[gJ
~mgp	z)Z
~mgu	n9JHJgb
~mi^	i!I(I3Y9X:Z>G?I@XBJCJDZH]IGKHMINZOYUYXIZD]Ja[bJhI
~mia	g!J#J%I(I-Z7[9F:I=I>H@ZBFDHIHK_L]MHNIOJPJUIVIXJ]I^]_IaIbJcJeJfYh[
~mic	L!E#G%E&J(D*[-F/[0J1Y2I3D4E5H6G7b8H9D:G;H<I>B?F@CAGBCCDDHGEHXIBJYKCLGMDNDOEPDQIR^SgTcUEVHWFXIYGZI]E^F_EaZbEc^dZeHgchG
~mid	m3I9^BICZHF]]
~mie	U!D#E%D&J(C)G*F+G,H-C.I1I2J3B4H5J6H7G8H9I;H<J=E>Z@cAHBZDDEIFYGHIZJIKbMZNDQHTFWZXEYHZX^[_GaIbEcJdEeIg[h]
~mig	d!G#G%I(J*J+J-I3H9I:J;_=I>HA]BGCHDXGJHHIHMHPIR]VIXIZE[J]H^J_eaJbKd]fHhI
~mij	[!]#^%G(G)J+I,I-F/I0J2J3H4J6J7I9^;I=I>a?H@HAIBHGJKYLHNIOZPHRJSJTGUIVYXHZa[Z]G^G_IaFbHcJdIfIgJhW
~mil	i#F-[3I9[>H@HBICJDIEZFZKZMJNJOITIUJVJXJZE]Za[c]dXgJ
~min	>!D#B%G&D(a)j*m+@,h-G.B/;0A1Z2@386@7E8J9C:A;@<B=@>??C@cA=BDC=DDEdFIGHHBIeJBK>LCMdN:OIPiQFRaSATCUXV]X=Y@ZG[C]Y^D_=a@b?c<e>f=ggh?
~mis	J![#E%g&H(c)H*D+E,]-?.G/a0H1E2F4X5I6Z7C8J9?:C;a<F>@?I@GBHDFEbGCHIJIKDLDMGNZP^QHRDSCTBUJWZXHYGZC[H]A^JaEbFc[dEeHfIgD
~mit	S%I&J(C)F*I+F,G0H1J3X4F5I6H7F8H9]:D;G<I=H>I?CBECCEHFHGZHFIYJGKXLFMCOZPYQ_RGSDTDUDVbWGXbYHZ][Z]_^]_FaCbDcJdEeHfDgJ
~miu	e-J/I3I9H=g>I?[@ICJDJIHKGMJNIOKVJXJZH]J_IaIcJdJhJ
~mka	z:_>^BJHFZJ
~mkn	s#]=J@JB[DJHHIIKJU^VIZG]]aH
~ml^	w7^ZIbJ
~mla	d#Z(J*J-I3H9H:J=J>Z?J@GBHCHDHKZMbNIOIVJXJY[ZE]IaHbHfJgYhb
~mle	qH^cI
~mm^	b#G(X)Y*J+[3H9I=J@GBHCGD^KGMJNIOJPJTXUJX[Z^[I]H^Ja_bIdJfJgIhY
~mma	a!H#G%H(I)J*I+J,J-Y/Z0Y1Z2J4H5Y6J7I8I9C:H;J<J=H>^?I@]A]BFCHDGEKFaGIHHIFJJK^LJMGNHOYRJSJTIUIVGYZZB[J]H^J_GaEbZcHdHeJfFhH
~mme	N!H#G%B&I(C)I*H,F-I/G0Z1G2H3g4D5H6Y7G8I9G:G<H=I>[?IAEBDCFD]FEI@JHK[LIMCNGOgPGQDSETYUEWGXYYEZY[J]I^EacbHcHdBeFfAgEhX
~mmi	c%I([)]*]+J,Z-J3J?I@JBIDJHCKJMJNJPZUZZ[cJg[
~mmo	i-cHEIJKI
~mmt	]!X#I%G(J*J+[,Y/I0J3H4J7J9I:]=J>E?H@HBHCYEZHZM[NHOYPISIT[VIXIZJ]I^J_Ia[dJfHgZ
~mmu	rA_HDOZ_]aJ
~mn^	s-]1Z9K:IF]HFI_UIVJZJ
~mna	z3[9I>XHEIJOJZF]^
~mni	j#_3J:K>I@KBICYD[KJMJOZUJVYXKZ]aJ
~mo^	S!F#C%E&J)J+[,G.I/G0Y2I3F4I5I6G7G8[9_:Z;H<I=[>Z?J@_A]CHDZEGFHGGH]KHLZMCNFPFQIRFSFTFVBWGX[YY[F]D^G_DaBbEcDdZgHh^
~mob	f!I#Y(J*I+J-G3^7J9F:H=I>b?H@GAJBFC]D_HBIFKFM^NIOZSJTJUJVIXFZD[J]Y_Ia]bJcJdJfIgJhH
~moc	m(]+Z>J?[DH[[]ZaJ
~mod	_!J#H%H(H-[.[/I3H4F5H7^9J:H=H>H?I@cAKBYCHDIIHJ[KELJMGNHOKPJUJVIXGZ?[J]I^__IaGbIcJdGeJfZgaha
~moe	f#J(J*]-J3I9G:]>J@[CEEYI_KZLXVJXJ^KhJ
~mog	a%I(H)J*J+H-H/J3H4J8]9G:H;J=H>H?H@HBXC]DEF[GKHGIFKZLJMGNHOHP^QXSJTJUHVZX^Zb[[]H^HbFcJdJfIgJhG
~moi	p-Y3Z9Y@KHGIZKZOJZY
~moj	f!X%K(J*X-I3H9Z:Y>H?J@HBGCIDXI_KXMIOYTIUJV[XIZZ[J]J_JaIhZ
~mol	j!G#H%J(J-I/a0_3I6]7K9H:J=J>I@HAXBICJDJHDIIJXKFMXNHOHPYT]XJZF]J^K_^aJbJcIdGfJhJ
~mom	p#Z@IBKHGMYaZh^
~mon	Y#[%H(I)H*I+E,J-f0J1I3F6Z7H8Z9[:H;J=[>E?X@]AHBBEKFJGHHGIDK^MJNEOGRIS]TGVFWJXGYJ[H]F^H_HaGbHdHeJfXgJhF
~moo	s)]3I@HBZDJHFKINKUbVJhJ
~mor	O!H#[%F&I(I*F+^,G-E.I/D0G1^2I3J4F5I7E8E9b:D;H<I>a@fA^B^C]DIEGFGGEH@JHLFNFOIPDQISGTDUEVGWHXgZF[E]C^E_XaBbHcEdDeGfFgFhG
~mos	k-J3X7]9G:J>HBJCYD^HDIEKHN[O]RXVIa]fJ
~mot	W!H%F(G*I+I,J-K0Z1J2J3G4X6H8I9F:I;J=H>J?G@FAIBJCHDGEJGXH]IDLJMGNXOHPHQhRJSJTIUIVGXG[H][^I_XaGbIcZeJfGgJhG
~mov	X#I%X*H-H/H1H2J3_6I8Y9C:C;I>[?]@EAXBCCIDFGXH^JZKFLIMHNHOIPFQIRISJTIUIV[XZYbZC[J]G^Z_]cBdIfJgIhI
~mow	h!J#J%^(J)I*I+X-[3I4J7K9F:J=J>G?I@HBZCIDXEJFJIHKZMIOZP]RYTKVHXJZZ]J_JaIcIfJgIhI
~moy	w?WCZHX
~moz	c!I#I)I*I+J,I-I/I3Z4Y6[7I9F:Y=^>H?Z@ZAJBWCIDFIZKGLIMYNHOITJU[V[XIZA[I]I^[_IaGbJcJdIfIgJhH
~mp^	d#Y(I)K-H3Z:J>I@[BFDJF[GZHAIGKFLbNITXUJVZZA]K^Jha
~mpa	U!H#F%G)Y*I+J,J-X.J/H0J1I2J3G4I6J7X8]9F:a;J=H>J?XBCCHDDFIGGH_IALHMEN_PHRJS]TIUbVXWXXHYJZ>[^]G^H_HaDbHcIdZeIfFgJhF
~mpe	h#I-I3I9J>J?F@ICIDJH[IXKJT]VKX]ZJ][^^aHc]
~mpi	r1]3I>IHXZY][^XaFc]fJ
~mpl	P#H%F)G*G+D,I0I1I2I3D4G5H6H7G8H9C;I<J=E?E@_AJBaCDEHFIHGIgJJKYLFMENbO_PHQJRISGTEUHVCXEYZ[I]^^G_FaCbFcGdIfFgHhJ
~mpo	O#G&J)G*J,H-I.I/F0H1H2I3]4Z5I8H9F;H<J?Z@aAHCDFZGGHEIHJGKHLcMJNDOERGSZTdWZXDYH]D^C_EaJc^dCfIh[
~mpr	]!G#G(H)H*I+H,J-G/J1J2X3Z4H6J7I8Z9F:];K>H?F@GAJBJCGD^GJHbI]JXK]LIN_RISJTHU[VEWJXFYJZ?[H]G^J_IbHcHdIfFhG
~mpt	O!^#b%Y(C)Y+c-C.J/G0H1H2Z3Y4G5I6H7F8G9F;H<I=H>F?B@KBKCKD[EFFHGJIFJGKHLcMDOEPZRGSGUCV^WEXaYHZJ]D^ZbJcEeGfDgGhE
~mpu	^!J#_(I-Y/X7K9I:H>H?JBJDIIDJKK[McNGOISJVIXGZ[[J^IaEb]fJhH
~mr^	kHEQfYJ
~mre	k-J3^9I>_@JCJDIHFIHKIOaXIZH]JhJ
~msa	j(I0fHBZG
~mse	k(J)^3I=K>ZHCOGVZZG]]a]gJ
~mso	V!G#F%e(A)Z*I+I,I-G.J/H0I1J2f3F4I5J6I7I8I9F:G;e<K=G>G?G@FAIBDCGDFEIFIGHHAIBJHKELHMGNGOHPIQeRISITHUEVDWIXGYHZA[G]H^G_HaFbGcHdEeHfGgchG
~mst	n![%Y9J>J@JAZBXGJIIKJMHP[VJXJZZaJf]
~msu	z/]MI
~mt^	W#G%E(G)I*H+a-Z/F0H1J2J3X4G5K6X7G8J:[;[=H>J?F@EAYBDEYGIIJJJMYNFO]PGQKSHT^UJVFWJXDYJZZ[H]F^Ha_bHdGeIfFgYhH
~mta	t3^9I?^DJHGKHOJZJa^
~mts	w8^AX
~mu^	k*Z9I>]@XBIIIKHMYOJSXTXV]XJZXa[cJfI
~muc	l#I-G9a@HIIKZX]ZIaI
~mud	j#J-J9I@ZH[IJKHMYXJZFa_gZhY
~mue	t3JH[IHMJOZYXa[
~mui	h#Z-^2Y>IH]IYKJZH
~muj	q(J3H>H@JDJHHI[KXOZZXh^
~mul	b!J&J(J*J,K-G3G4e9G:I=J>H?I@HAcBHCJDHHFIIKGMINHOFPJSJTJUIVIXIZH]H_HaHbKcJdJfJhd
~mum	^#J-Y1]5]9I@]BIHZI^KJMJNJVJXZZE]KaX
~mun	k-b3I9I>JBJCKDJHEIJKIO[SZXJZ[cZhI
~mur	j!I#J(K-J/_0Y3I6]9I:K>[@JAZBHCJDJHFIIJXKJNIOJPZT]VKXJZH]J_]aFcJdJfJhK
~mus	R#F(F)H*c+H,X-G/H0J1J2I3Z5X6I9D:^;J=G>G@]AHBBDXE[FJGHHHIbK^LbMXPFRISITHUFVIWGYEZA[]]Y_HaEbJcGdHeIfFgG
~mut	o3J9I>IA^DXIJMJ_]a[
~my^	j!J#J%I*Y+Z0Y3J9H:_=Z?J@HBHCIDHGJHCIIKILXMJN_OJUXVJY[ZG]KaIcXd[fGhJ
~mya	w+XH[
~mys	e!J(G)Y-H7J9I:J>J?]@GBXDHHZIIKGMJTIV_ZB[]]JaJbJhb
~na^	I!A&G(E)A*H+^,H/A0C1D2H4F7X8Z9^;C<E=I>E?Z@_ABBXFDGFIZJHKJMHNIOIPHQES[TEUXVHWHXcZa]J^I_Db^cFdGeBfWgJ
~naa	g!J(K-X2Y3I9G=K@HA[BHCIF[HHI_KZMINIOJRKTJUJVJXIZB[J]IaIb]c]fJhZ
~nab	P!^#G%F(D)_*I+H,Y-F/H0I1H2J7G8_:E>G@EA^CFDDEHFJHIIHKGLHMFNGOIPERJSGTGU_VcWEXHYYZ>[Y]H^G_CaGbHcIdXe]gGhH
~nac	S!b%E&J(J)H+G-H.J0]1I3C5J6I7G8Y:E;X<J=F>DAGB^DCEcFJHXIEJHKELaMFNCOFPFSGVJWIYZZ?[G]]^Z_JbFcWdZeFfHgFhE
~nad	Z!G)G*F+G-E.J/H0J2Z3C4G6J7G8J9C:Z;I=Y>]?Y@IAICED]EIFJGHHGIBJJKDNGODPaQJRYTYUYWJXEYIZ^[H]^^Ga[cFdGeJgIhE
~naf	z4YHFbZg]
~nag	Y!H%Y(])H*H+I,J-D.Z/G3G4G5J6I7_8Z:X<X=J>F?FAIBYCZEGFJGHIDJ^KELIM[NCOIPHQXRJTHUGVFWJXYYJ[H^G_HaFbHcGdbeYfGgIhG
~nai	n:_@GBJCZDHHDMYZE[ahZ
~naj	p3K9JBJCYDYHIMJO[ZJaYcYh^
~nak	g!b#I)K*J-J0Z2_3I9I:I;Y@JBICJDJF[HCIbKINJPIVIXIZHaJbJcXdJ
~nal	S#E%E&J(D)G*H+G,H-_.J/G0I1I2J4X5[6H7G8H9F:X;I<J=E>I?I@XA[B_C^DCEIFXGYH]IFJIKCMFNGOEQJRZS]TFUFV]WHXDYIZ@[G]_^Ga^cEd[eZfIgFhF
~nam	S!E#C%E&J(E)H*H+I,H-f.I/F0Y1I2^3H4Z5I6H7G8G9B:X;Y<I=E>B?E@GAFBBCFDDEHFgGDH_IhJFKILEMBNJOCPFQIRGSHTFUEVFWHXEYHZ<[]]C^FaDcIdGeHgHhG
~nan	S!D%E&X,H.I/D0X1I2I3I4D5I7G8G:d;H<J?DBECDDHEGFHGFH[IAKZLEMFNBOEPEQIRGS_TFUeVDWfYHZH[F^GaJbDcEdGeGfFgGhD
~nap	i#J%I(a-J3X6X9H:Z=J?J@HBHDJIJKJOJRcVIXJZE]JaIbIdJfJhK
~nar	^!I%](^)Z*H+J-X/J2J3^4J6K7J9F:H;I=J>X?H@[CZDYHDIYKXLIMHOHP[RJSJUHVFXG[J][^I_IaDbGdIfHgJhH
~nas	h!J#I)]3H9G:I>H?J@ZBGCJDGHGIZKbL_MJNJOYVIXJZD]J^K_ZaGbXdKhH
~nat	X#F%F&X)I*J+F,H-Y.J/H0I2J3b4I5J7G8H9C:];H<Z=Z>^?aAGBFCJEIFHH]IBJHKZMJNHOCPFQIRHSHTHUFWIXIYH[]_GbFcHdGeHfEgIhE
~nau	m>[F]HHTZZJaZ
~nav	i#K.]3J4]9J>JHCIIMIOJSZTJVJZG]aaJb_fJ
~naz	q-[2Z3^9G:X=J@JF[HGI]KJOJZJaJ
~nba	z-]HIIGK]
~nbe	k%J&a*J,J-J3I4Y:JBYEJHYIJKJNJP^T^ZF_JdHfJgI
~nbi	q7]HKJXa^
~nbj	z:^
~nbo	e#J)J*J,c-J/J3I6J9H>^?HCIDIGXIHJJKHMJNJPJSJVJXJZC]JaYcIdJecfHhK
~nbu	zI]
~nc^	C!F#I%Z&E(>)Y*?,B.E/B0d1g2Y3D5C7E8Z:B;_<D=c>@?@@?BGCDDAECFFGeHdIFJCKGLFMZNBO@ReSFT?UGV@WBXEYZZ?[D]@^@_FaBbEcaeBfegEhC
~nca	X!Z#F([)Z+[,I-E/I0I2J3Z4H6I7H8I9D:F<J=b>E?Y@DAGBDCYDaEEFJGHHFJIKDLZMENGODPHSHTHWYXDYZZB[H]D^H_Hb_cGd]eXgIhG
~nce	U!I#H%E(F)I*X,J-F/I0J3F4G5I7I8I9C=c>E?FAXB]CFDFEIFHGHHZIEJJKDLJMFNGOGP]RJSJUGVFWIYJ[I]e^HbJcHdFfHgIhG
~nch	Q!D#G%a&J(D)G*G,F-J.I/F0^1G2G3G4I5J6F7G9B:E;H<X=E>D?E@GAdBXCDDCEGFGGfHJICJGKCLJM^NCOEPBQHRZSGTHUEVZWHXEYFZ?[G]]^F_daIcEdaeFf[gJhE
~nci	R#I%D&J(H)D*X+G-B.I/G0H2X3A4I5[7E8H9H:Y;Y<I=Z>YA[CCEGFHGGIJJJKXLYM_N^O]QIRGSaTEUIVGXCYXZY[F]C^H_DaFbXcDeHfGgHhZ
~ncj	n=aHZ
~ncl	_#J%J)J+J-Y/J9J:J=Z>Y?J@JBZCKDHFZGZHZI[KIMKNZOJPJTJUIV]ZF_KaIbJdHeJfHhJ
~nco	P!F#^%D(E)G*F+G,[-I/G0I2H3[4b6Y7G8H:D;G<I=E>C?F@XA^BCCDDFEGFHGDHEKBLFMaNDO[PdQIRGSGTYUDVCW[XZYH[I^EaFcFdEfEgGha
~ncp	o%bHGdJ
~ncr	Y!I#H(J*J+J,I-G/J0Y3G6^7I8I9H:H;J<d=F>I?H@HAYBGCIDHEJFJGaIHJJKFLJM^NGOIPHRYSITIUHVIWKXIZF[J]I^J_IaHbIcGdaeIf_gJhH
~nct	f!J%I(X-H3J5]=J>I?J@IBYDIFJHII]KJMINHTIU_V][I]K^JaIcJdYhJ
~ncu	tBZHX
~ncy	jAdSXZI
~ncz	t3J=^>[@JB]DIHGKJOJUJVJZG]]
~nd^	F!K#J%G&J(F)D*Y+F,F-Z.G0J1J2G3J5I9^:A;C=C>G?Z@^A^B^CbDCEEH]I@JIOHPCQDSYTFVAX[YIZD^@_faXbDc^d=eBgDh_
~nda	R!Z#J%D&H)Z*A+H,D-D.H/G0G1I2H3D4E5H6F7Y8_9b<H>D?G@[A_BEDIEJFGGYH]IHLGNYOIP[QHRISDTCVGWYXIYGZY[G]Y^Z_]aCbHdFeGfCgIh@
~ndb	s7Z>aBJUJWXZH
~nde	J#[&Y(G)B*F+B,B.F/H0G1[2E3_4I5H7G9I:[;F=E?H@_CIDCEHF[GZHII[JHLXNFOCPIRCSZTXUBVEXZ[Z]X^a_baZbac?dAeFfChJ
~ndi	X!J#G%X(G)^+I,I-H/J0J1Z3]4^6J7H8J:G;I=[>Y?XA]BDCHEIFJGIH]JJKFLKMHNIPERZTHUZVEWHXJYJZD[I]F^J_Jd^fFgHhH
~ndl	l1J3[7X>^?ZBJGZH]IJJZZFaGcIfJ
~ndo	K!K%D&I(C)F*F+D-^.J/Y0G1G2H3A4C5a7E9J:C;G<H=C>??Z@?BJCZDAEGFGGFHIIBJ_KEMcNEOHPEQIRESZTCUBVAWEYH[_]b_FbddFeIgahb
~ndp	zc^
~ndr	_!I#Y%Z)J*Y+H,J/I8^9G:H;J=H>E?E@^AJCXDEGJH[IFJKKXLHMXNGOGPHSJTXUIVXZ@[H^__IaHbIdIfJgYhI
~nds	d!X#H%J(J-I/I1G2Y3^9G=H>]?I@XBGCIDJKGMINZO_PKSJVIXJ]H^Z_JaHbJeZfJhJ
~ndu	h#J%[/J3I@JBJHIKZRKTZV]Y[ZJcbdJfJ
~ndv	w-JHZRJSJTJcafJ
~ndw	z.XDXZZ
~ndy	l3Z>^BIDYHHOZS^ZJaI
~ne^	H!G#D&J(H)F+Y,D-G.H/X0D1E2F3c4I5G6G7B8D9F:F;F<H>b?]@]ACBfC]FDGIHHIJJJLEMIObPJQFRJTGUaVEWEXIYHZA^H_Ia[bHdGeEfFh?
~nea	qHGNYQXTXZJgZh]
~nec	D!>#?%[&F(E)B*C+B,^-=.H/@0Y1h2g3<4[5C6X7A8f9C:?;B<d>H?A@?AHBGCGDHE@FCG_HKI=JDK?LBMDN?OBPAQ^RdSBT?U>V=WCXBY_Z=[E]@^A_Za@bFced_eZffgBhA
~ned	g&J9Y>KBJHcJ]
~nee	N!X%I(J)G+G,H-D/F0G1Z2I3G4F5Y6I7H8G9E:F;Z<Y=[>[?F@XAGBWCbDDEZFIGHH_I]JHKCLHMHNDOFPERISITGUGWHZa]D^G_FaEbGcCeHgWhI
~neg	[!G#G%d(Y)G*E+X,X-F.J/H0I1J2J3E4H5X6H7H8X9D:G;I<J>E?HAXBDCXDDEXFHGHHAJJKEMFNFOGPcQXRISHTHUGVGWHXGYHZD[H]FbGcYdXe_gXh]
~neh	j(J-_3J9I>I?_BJHDI_KZN^OJVKZE]IaI
~nei	n+I>J?ZBJDYHFIGKZNJOY]^
~nej	j!I#J%[(Z3I9G:[>I?Y@IAKBIDJEYF[GXHHIZKJMJNIP[UHVXWIXJZF]J^J_IaHcJdX
~nek	g!J#J%^(J*I/^3H4J6J8J9F:J=I>G?JAJBHCIDJF[GJHDIGJYKGMIN^OZP_RJTJVHXHZX]I_JaHbJcZdHeJfIhI
~nel	Y%G&J)I*I+I/H0J1I2J3Z4X5J6H7[8I9X;J<a=H>Y?YAJBCCGDYFJIXJIKCLIMDNEOHPIQJRISITIUHVFWJXHY]ZY[Hb_cFdZgJhF
~nem	b#J%I&Z(I)J*J,X/J0X3G4J6K7I:Z=]>X?IBFEYHAK[MJNHOYPIVIWJXI[J]I^J_Ja[bJc]eYgJhI
~nen	R!E#Y%G&Z(D)Y+E,K-E.I/F1H2H3[4[6F7Z9X;G>Y?J@YAGCKE[FYGFIBKCLGMDNYOZPaQIRGU]WZXXYJZB^E_FbGcIfIgJhC
~neo	z3X@[TY
~ner	P!D#J%C&_(Z)I*D+D,].F/C0F2Z3@5H7F:e;I<Y=G>@?GAHBHCBDEEGF]G]IFJJKHLHM]N[OHPGQHRES^TFVYWFYFZG]F^_aJbIcDdFeFf^gZhC
~nes	Y!J#F%F(G*I+H,J-H/G0J1J2J3D4K6I7G8I9G:G;J=c>E?E@@AIBED[EIFJGIHFIGJKKbLXMGNXOZQKRISYTHU^W]XGY[[G]X_XbZdHeHgH
~net	U!E#F%G(F)I*I+H,H-J.J/Z0H1H2Y3Y4E5I7G8X9F;I=E>I?F@DAGBDCGDEEHFIGHHbIDJ]KDLHMJOFQ_RFSDTZUGVEWIXGZ=[G]H^G_]aFchdYeGfAg]hH
~neu	Y#F%I(H*J,J-I/]0J3I4J6J7J9Z=H?GB[CEDWGJHYI^KXLYM_OHPJRJSJTIUIWJYJZG[^]X^H_JaFbIcIdHeJgXhG
~nev	n%I6]HDJZL_TYZH
~new	f+Y-I1H3J4J8a9[>I?J@]BHCJDYH@IHK[MJNHOIPJYYZG_JcZhY
~nex	W!H#G%b&[(F)K*J+J,I-F/I0J1J2J3[4I6J7I8J9I:I<K=H>F?I@aAJBJCHDHEIGIJIKCLdMFNFOJPXRJSHTJUJXH[G]D^G_IaFbZc_dGeYfJgYhE
~ney	z=[]If]
~nf^	wBKHHMZNYX]
~nfa	o-Z>HKZZ_aYdK
~nfe	s#F6ZB[DGHXR[TIZ]fJ
~nfi	N!D#F%I&J(B)C*Y-D.I/F0X1G2I3H4G5I6F7F9G:B;I=B>C?C@HAGC_DKEiFGGHHIIDJGKELFMDNBO]PCQJRGSFTFU>VcWgXEYHZA[F]K^F_EaBegfAgF
~nfl	sH[IYJXNZ
~nfo	Q!D#E%E&J(E)F*E+a,Y-[.J/G0H1H2I3^7G8H9E:E;G=D>J?I@DAGB[CdDfFIG[IEJ]LIMFNXOFPFQ^RISHTGUXVCWGYX[F]D^F_FaDbFcFdEeHfGgGhE
~nfr	i!J-I9[>IBJHFIKJdKJN[XYZIcJdJ
~nfu	wH^hX
~ng^	A#]%B&E(I)H*Z+G-C/F0I1C2c3I4H5D7G8B:F<F=@?B@_AADGFHGEH]JGKCLeMYOXPGQDR]SGTZVHWEXHYHZ_[A]Y^d_?aYbHcXdIeAfCgJha
~nga	a![#_%I(I)J+H,J0Z3Y4J6J7J8J9[:I;J=G>D?I@EAJBXC]HWI[LJMHNIOHPISJTJUHVFX]YJZC[Y]G^J_JaXbJcIdGeJfEhJ
~ngc	nHJYa
~ngd	l!c3I9I;K=J>H@EBICIDJHBI[KGMINYOJXKY]ZJ]ZaIfZ
~nge	E!_#^&F(H)A+C,G-D.E0C1F2C3D5D6A7@9<:A;^<J=H>_?^@eAFB_CED[FCGJHDIIJDKJL_M_OIP?QHRHSATDWXXZYD[[]^^ZaXbHdZeAfJg]
~ngf	l7bHH
~ngh	w@JI[N^
~ngi	g,X3G4X9W>J@IHDJ]N[OZQXXY_XaKfY
~ngl	l3Z4]7Z?YE[HJIJNYOIZHcJ
~ngo	d!J#I%J(Z+I-H2]3Y9F:I=J@GBHC_H]IFMFNJO[VHXXZY]IaHbJhY
~ngr	p)]-J3J=_>_?I@HBJCJDJHEIHK[MINKOHVJY[ZG]I_YaJ
~ngs	X!F#E%F&K)G*],]-D.J0b1J2J3Y4F5J6a7G8I9C:E;G<J=E>F?Y@CAHB@C^DXFIGXHIIDJIKJMDNDOEPXQIRHTHUDVCW[XCYHZG[Z]B^G_Ga_b[cXdHf^gGhE
~ngt	[#E%H(H)H+Y,G-F/I0K1I2b3H4H6J7J8J9F:J;X<K>F?H@YAJBEDEEJGJIcJJKEN]OHPIRHU]VGYIZB[[]F^I_Ib[cFdIeJf]gJhH
~ngu	g!J(I+I-I3H9J:J=X>I?GBGCXD]FZHDKIMJNZOYSZU_VGWZXJ]JaYbIcIfI
~nha	P%I&J(I)F*H+F-X.I1H3D4F5I8H;H<I=D?DAGCCD_FHGJIZK^N]OGPFRFSFTEU[VXWDYHZ^aDcEd[eJfDgHh[
~nhe	[!I#J%G&X(J3H:J;e=I>I?I@IAJBHCJDIEJFaG]HJIHKINHPXUGVIWHXJZE]I^J_IaIcIdHfJhZ
~nho	g!J#H%J(X-H3H9H:J=J>Z@GCaDXFYHBKGMJOIUZV]XIZ][X]IaIdHfHhY
~nhu	n:K=X?J@YBGCXHEKJNZU]VHWXZXa[bJfZ
~ni^	M!F#E%c(b)D*Z+G-F.G0X1F2E3J4D8E9@:H;X=@?[ADBICHDDFGGDICJ]KYLHMHNaPYQ]RDSZUDV@WbYEZC[I_JcKdZfBhY
~nia	W!J#D%X&Y([)F+G,Z-D.I/F0H1X2H3X4F5H6]7F8G:C=C>DAGB?CEFGGGHXMCN^OEPFQ[RXS[TGYH[Z^Z_FaYcJdCfXhJ
~nib	l*]4_9J?XCJHDSYZIfIh_
~nic	G!E#D%D&H(I*J,H-B.F/W0J1H3J4Z7J9_<H=H?ZAFBGDCHIJCL[MJNHOJPJQYRISGV_XHYJZ[[X]Y_XaXbYcEeEf^
~nid	i%Y(J,Z-[3J9I:J?I@ICJDJFZGZHXIJMYNIUGVIW_ZGaIgY
~nie	H!A#F%[&X(]*J-I.D1I2B4Z5H7F8]:H;]<E?]A?CFDZEIFBGGHCIJJBK_LGO]PJQHSHUJV^WZXFZX]F^G_]dDeJfYgJh[
~nig	b!I#X%I(G)J*J+Y,J-Y/J1Z3J6J7J8J:H=I?G@YBECZD]GJI]JJKDL[MYNGOHPHRKSJTJUYVHWXXI[I]H^H_JaGbIcYfYgJhH
~nij	z3YCZOX
~nik	X#H%H&G(Y)F*F,G/I0G1I2Y3F4G5I6G7F8X9C<Z>C?X@IA]BGD[EGJHKIMDNJOYRHTFUXWGXIYHZ][I]^^[_^aXcDdEeGfEhE
~nil	k3I9J>]@^BYDYHGMYOIgX
~nim	X!H#H%J(I)J*H+J,J-X/I1]2J3G4I5]7I9E:Z=I>H?I@gAIBECGDHEJFJIfJJKGLJMYNGOHPHRISITHUIVGWJXGYJZC[J]G^J_IaGbIcIdIfIhH
~nin	Y!Z#E%G)H*G+G-F0X1I2J5K6I7H8I9E:E;I>C?B@ZAIBGFJGHHAIFJYKCL^MFNHOHPHSaTHU_WYZ^[Z]E^I_HaYbZcJdGeJfZgGh_
~nio	Y!G#G%Z(F)I*F+H,H/X0I1J2K3G4a6I7^8a9F:H;J<J=G>F?GAICHDFEIFJGHHBIFJXK[LIOIPcRISHT]UGVDWYXHYJ[H]__GaFbGcHdCeIfEhH
~niq	q%J?IDJH_IYPZ
~nir	^!X#J(]+J-J3J:Y>I?XBYCJDYHDIHKILJMIN^PXTJUFWGXJZ]]I_JaZbZcJdJfIgJhJ
~nis	F!E#A%D&G(_)f*d+@,_-F.F/B0Y1D2E3D4E5F6D8C9F:_;D<F>D?D@=ABB]C?D@EaF]GdHAI=JDKBLBNXOFPbQERJS@TBUbVJWbX@YD[B][^G_Ia@bAcXdaeCgbhH
~nit	S!b#F%J*G+G-F.Z/H1J2J3E4H5J6I7J8I9G:X;I=]AHCFDJF[GYHHIDJIKELHMZNAOFQJRIS[TIUXVXW^XFYIZ[][_HcIdFeI
~niu	l#J%Z,Z-I.^9I=J@JBZDJHFIJL[NJPJR]UKWXZX]JaJdHe[fJhJ
~niv	m*Y4Z7b9J:J>Z?YBHDIHBMJSJUbZIaJcJ
~nix	zJ[
~niz	R!E#F%X&J(E)G*G+G,G-D.I/H0Y1I2I3D5J6G7G9E:^;H<Y>F?E@EAHBBCEDDE^F_GcHGIDJHKDLGM_N[OGPEQIRZSFTGU]VBWbXFYGZ@[G^GaDddeFf_gGhF
~njo	q-Z9^BJHGIJfZ
~nju	v,Z3ZOHh[
~nk^	O!E#F%G&J(D)G+X,H-[.H/F0Y1H2I5H6J7E8H9e;H<I=D>A?B@CAFB^CEEHFGHZIDJJLFNDOEPHQISFTDUDVDWHXDYGZG]D_^aYbidGeHfDgFhI
~nka	l#J%I(J-I.[3I4J8J9C=I>Z?J@HA_B]CJDIKGMINJOJUJVZXHZF]I_Ia]bId^eKfH
~nke	i#J(J*J-I3J4J9I:J=J>H?JAaBFDIH^IXKHM[NJOJVIXJZE[J]HaJbZdJf]
~nki	t#J9JHaV[ZJ
~nkj	w;]HIZI^_
~nkn	a!I#J&e(I-H/J3_9J>I@JBIDJH^IJKIMJOISJZD[J]K_JaIbYdJgJ
~nko	g!I#I%K*[,[-I3Z4a7K9I:J=J>H@JAZBHCGDHF[IZKIMINJOHPYTKVHXIZF^ZaHbJ
~nkr	r0[:IGbHXIJNJZJdI
~nkt	c!J#J%I,J-H4J9^:I=Y>H?I@HB_CJDJGYHCIIKHL[MINIU_XIYJZY]I^J_JaIbIcJeIhI
~nku	wBJHYZ^b[dH
~nla	r3H7[>K@ZBJD[MKOGZH_Jba
~nle	v#^@HBJKJZYeJ
~nli	]!H#G%H(G)Y*G+K,J/b0J1J3H4J6J7G8J9H:H>H?H@FAJBECIDHEIGIIEJILJMYNFOIPGRJSbT]UIVHWJXGYJZA[G]Y^I_HbFcadFeIfGga
~nlo	R!E(G)H*J+I-G/G0I1K2J3H4H5J6J7H8I:G;J=H>D?G@EAJBbCHDEEJFJGHH[IGJHKELZMFNGOJPGRHSITbUHVFWJXHYJZY[f]G^F_EaHbZcGdHeIfHgHhY
~nly	M#D%^&K(J)[.I1H2G3H4X5H6G7F9E;Y<I>E?aAFB@CcDFEGHAI[LGOIRHSFTZUEVIWHZ[[c]FaEbGcFdJeHfFg]hD
~nma	l9J@[D^HIIJK]
~nme	Z#J%I)I*J+J,Y-I/J3I4J:H=F>E?GBZCHDGEJHZIHKGLaMZNHOJPISITZUJVHWJXIZZ[^]I^HaGbbfIg[hH
~nn^	P!I#H%C&J(E)I*X+E,F.I/E0J1X2I3E4I5I7X8G:X;G<I?_@HAGB[CHDFFGGEH^IEKJNAOXPEQISZUYVZWGXHZ_[a]E_Ya[bFcEdAeEf_hG
~nna	d!I#I%I(X)J*I+J-Z3Y4J6Y7J9G:b=H>G?I@^AJBFCHEJGJHGK^LJNHOIPISKTKUIWJXIZG[_]Y^J_JaHbJcIdXfIhX
~nne	C!=#?%[&E(A)E*@+A,]-G.C/>0[1g2f3F4Z5B7?8f;A<e=B>J??@FAFBXC@D?EEFHG^ICJCK@L@MEN@O?PXQ[RcS@T=U>VAWAXHYaZ<[B]E^>a=bIcgeXfegCh>
~nni	p*]9XHCM]ZI]]aJbX
~nno	D&G(Z)[*[+E-X.G/B0X1F2H4Y5J6a7J9B:K;G<K=[>a?^AJB;CFDWEIFZG]HGJCKKLFMGOIQGRESJTHUDVFWEXFZX[X]G^Z_]aAbDc^e_fCgGhK
~nnt	e!J#J%H&_(J*J-Z3[4Z9H=I>H?[@FB^CHDHEIHHIGM]NXPHVIXI^IaHbJcJdGeYfIgHhZ
~nnu	]#I%J&Y(I*J-H/J3_6K7Z9G:X;K=I>E?H@GAIBHD_EGGJIGKGMHNHO^PJTJUIVHWZX[ZF]_^JaEbJcJfJ
~nnw	V!F#G%Z(H*H+I,F-I/Y0Z1X2J3G4F6H8I:F;H>FAJCFEJFIG]H[KYL[MHOHS[TGUXW^XHYIZA[H]E_HaJbGcIdXeYf[gYhX
~nny	w(^6[HIV[ZH
~no^	O#[%Y&H(A*J+F,X-a.H/B1G2F3[5G6I7D:X;E<G=Y?X@[AZBCCKDaEEGGHFI^JFLDMANHO]PGQGTBU^W[XZYFZ=[F]YbIdKeFfHgD
~nob	a!I&X(I)I+Y-H/J1Z3J8J9X:I=J>G?JAJBECHD[GZHHIIKHMJNXOKU_VJWXXI]J^YaJcXdXf]
~noc	Z![#]%I(I)J*H,J-F/G3E4J7I;J=I>Y?H@bAJBHCZDXEHGJHCIHJJLHMdNGPJRJSJUHVHWYXGYJZI]G^H_XaXbHcJdIfHgZhY
~nod	l*K9J:_=^>[@JCXDKUGZIaJd]fJ
~noe	w-K3I>J@YC^DJHHI^KJN[ZEaJ
~noi	z@YH[bJ
~nol	v5ZHZIGN[
~nom	_!H#H%H)J*I+H,J-a0I1J2^3F4H6J7I8Z9D:[;J=[>E?GAIBFDEFZHJIfJJMFNEOFRISJTIUFWIYJZG[H]F^J_HaEbHdHeJfFgJ
~non	c!H#I)H+X-H/I3G7K9H:J=J>F?HBBDGGXHGIFJJKXMKNaOZPJSJUeVHWJZG]I^JaYbHdKfJhI
~noo	e%J+X-X1[3J9Z>I?J@]BGCID_HDIJKIL^MIXJZJ]I^IdZhJ
~nop	n(c/Y9H:Z>KBJDJHEIIVJZWaY
~nor	O!C#E&J)b*Z+G-Y.I1G2Z4E5Z8F9F;G<H=B>I?D@]AFBcCBDXEHFHHGIJLbN_OGPJQHRFSFTCVHWDXEYG]H^Y_DaDcDdXeIfEgI
~nos	e!J#J%J&X)_3G4J7X9I=J>I@IBGCJDHF[GYHCJ[KIM^NJOZUHVHXJZB[]^J_XaGc[dJfJhZ
~not	A!G#G%H(Y+C,I/B0X1C2E3J5I6^9b;I<H=[>Z?^ADBDCXD]EFGYIFJEKHMFNGODPIQDRFSHUAVBXEZ]]=_aaacZe^f@gDhI
~nou	U!H#G%G(X)I*X+G,I1J2J4I6I8]9];J=G>G@^AIC]FIGIHIIaJHKILJM[OGPIRJSITHU[VHWJYJ]^^G_IaDcIdFeJfGhC
~nov	a!J%H(I*J+Y-F/Y3H4J7I8Z9_=I>I?H@_AJBZCGDEHII]LJM^OHPJSJTIUIVHXYZJ[I]Z_JaHdFfIgJhG
~now	Q!H#J%E&f(B+Y,G-^.H0G1H2H3H4G5H6G7H8];H<I=D?A@ZAHB]CCD^EGFHGJIBKYLDMaODPFQIRHSGTGUDVCWGYH[a]Y^EaIdDeGfDgDhJ
~npa	s!X@^BIHYNIZJ
~npo	w)[
~npr	J![#D%E&H(G)C*C+F,E-B.H/e0_1G2H3A4E5H6b7[8F9D:B;G<H=H>E?D@AAYBECDDCEfGDHEI@JEK?LFMANbOEP[QGRFSET^UBVBWDXEYFZ<[E]D^E_baDbDcedceEf]gYhC
~nq^	t#[3JBIX^
~nqu	d!J%Z(X-J/J3_9J=]>J?I@IBHHJKIOFSYUXWYX[ZEaHbIcJ
~nre	b!K(I*I+Z-G/Z=J?X@IBHC[D^EcHCIGKIMZNFUJVJZZaJdJgJ
~nri	l,]0]9HDXE^HZKJZIaH
~nro	j%_9I?JBID^H]PJQaVJZJdHfJ
~nru	n-K3]9I>X?^CJH[KJOJZJa]
~ns^	S!Z%J&X)F*E,X/I2H3^4F5I6G9^;I@?BDCGDYEJFYGXH[IZKZMJOJPEQITZVIYIZB]EcDgXhI
~nsa	h-I3G9G>_?H@IBJCJDFHCIHKGMJNKOYQ]TKXJZ_]IacbJfJhJ
~nsc	c!J%I(H)J*J+a-I3H7K:H=Y>X?FB]CHDbGJIIKIMHNIOIPHSJUIVHWJXIZD[J]I^[aIbGcJdEeZfIgahJ
~nsd	j%GHYP_
~nse	X!H#J&J*H,I/G0I3D4I6I7Y9F;I<b=b>B?YBXCED[EHF]G]IDJIKGLHMEOHPGTGU[WFXGZ>]E_HbHcZdGeIfEgIhG
~nsf	w#HHafW
~nsh	nH^Z]^K
~nsi	X#G%H(J*H,I-]0J1J2]3c4I6J7I8J9G:F;J<Y=G?GAcBDCGEJFIGXHII]K[LHMFNFOEPIRISJTIUGVFWIXZYJZX[^]F^H_HaEbHcHdHeIfFgH
~nsk	t![%[/XEWHH^[
~nsl	i#J-J2[3I8]9G<[=H>F?I@JBIDIH^I]KIMJNIQXSHVJXKZC]I_[aHc]dIfI
~nsp	j%H&bBJHBYJZF^Icb
~nst	S!A#E%[&J(F)F*G-G.J/G0_1X2X3J4F5I6G8H9J;H<I=E>G@[BHDHEFFIGFHdIYJaKAMCPIRISXTFUCVHWGXEZC[E_FaBb^cGdYeJfegF
~nsu	]!J%_(^)I-H/]1[3H9G:d=G>I?I@IAJBBDIFKHCIYKIMINHOJPIRKSJTJU[VHWKXJZ]]IbJcHdJeYfIgJhI
~nsw	i#H&Y(Y-H3J4[9]>J?X@JCJH[KJMJNJPJRJS]XJZHbK
~nt^	8!_#[%a(D)J+^-].C0g1D2_3B4D5^7<8A9F:b<?=D>B?=@BBaCGDIEFFGH^I]JZK_LKMBNEOGPbQ[R:UIWZXAYAZB]J^Z_ZbIdCeJfEg;hd
~nta	G!c%H&F(=)Z*I+H,C-A.F/G0C1H2_3f4a5J6G7A8F;D<H=G?X@?A]BEChD^F_G]HAIIJBKILXM=NBO@QDRASBTAUFVZWCXfYBZ_[J]E_HaIdIeBf@gBhB
~ntb	k#J%X+K-I3b4J5Z9I=^>I?Y@JBJDHHCIXKJNJOHVZXJZH]JaI
~ntc	z!^2H3JDKHHIIL^
~ntd	z!_HGPJZJ
~nte	D!E#A%A*C+Y,F-[.D/I0Y1D2B3]5J7E8I9A:E<C=I?]@EACB;CFD^EDFAGIHBI]JFKaLEMZNXOcRDS[UCWJX^ZE[H]eaGcad]g[h^
~ntg	m!I#Z%J(I0[1]=JBYCKDJHGTZVIZI[_aJ
~nth	_#X%I(J)J+F-c1J3^6[7J8[9J:I=]>F?J@IAJBFCIDXGJHGIZJJK_NHOFPITHVIXJZH[I]J^J_IaHbJcJdIfHhI
~nti	G!D%E&H)G*E+A,d-]/B1H2F3_4C6D7e8H9@:A;E=[>]?b@XA[BBDYEEFHGIHcI[JFKJLIMaNCOEPFRDSGTIUJVEWDXZZ?[C^Y_AaWcFeCfEgChH
~ntl	a!I#^%J(I-a3J9J>I?J@^BFCJDIHHK[MJNISXVYZH[IaJhY
~ntn	v-HHFIZTYU^ZIbZ
~nto	J!b#a%_&[(B)Z*J+B,Y-H.F/E1D2_3F4@5E6C7B8E9[:a;H<G==>G?J@JBGC>DHECFDGIHaIAJGK>LaM@NIOFP^RCSIU[V_XZYI]F^^_Ya>b@eHfXgIhF
~ntr	A!Z#@%?&E(C)F*A+?,C-I.D/i0J2D4g5e6G7c8@9?:G;B<B=^>;?=@CADBaC?DBEAFBGEIBJ^KHLHMHP@QERISeTfUFV@W@X?YDZ[[E]<^G_[aHbJdBeYf[gfhI
~nts	c#[%H/J1X3I6d>J@IDJEKHFIGKIMKNZVJZC[abIcKdJfKhI
~ntu	g)XDJHYIJNJbb
~ntv	w>]
~ntw	t#I*[-H4Y5H9_>I@IDIHHKJMHX_aGhJ
~nty	s#K@]BJHYIaKKMJZH
~nu^	b!I#J%J&Y(I*J,_-G3J9H:I=I>G?H@HBZCID_EHHZMHNJOYPJUJVHWZZI]^_IaFbZcJfKgJ
~nua	c#I%K(J-I/J3_7Z9H:Y=J?I@GAJBHCIDGK_LZMYNIOITYVIX]]I_XaGcJdXhI
~nub	i#J-J/_0]3J6X@JAZBJEJHHJXKJNHOJPZTZZJ_YcIdIfJ
~nue	_#J%I(I)[*J/Y3G4J6J8Z9H=J>H?I@WBWCHLJMbOIPJSJUJVIXX[J]ZaHdHfHg[hH
~nug	t(WC[HJI^NXZH
~nul	q3JHHKKLX]c_J
~num	F!A#@%C&G(A)C*D+[,E-F.E/B0D1E2F3n4C5F6D7C8D9<:A;D<F=@>i?C@>ACB@CGD^EEFDGDHCI[JDK?LCM>NCOnPAQJRCSDTAUCV?WEX_YDZ=[C]>^D_BabbBcBdDeEfBgDh=
~nun	b!K#J(J+]1Y3J=J>I?J@HCJDaHDKJL]MJNJOJUJVXW]ZY]IaYbJdYfK
~nuo	c!J#^%I(J-G3F6J7I8[9K:Y=I?J@XB^CIJKLJM]OISJUJVJXI[Y]Z^KaHdIfJgJhG
~nup	w([=YHF_]
~nur	z@YZ]
~nus	q9JHJIb
~nut	O%D&J(H+I-X.I/F0J1F2H3G4E5H6G7J9E:K;]<I=J>B@JA^CFDDEGFHHEJGKGLXMkNFQIRfSEUCWFYFZC[G]Z^Z_YaXbDcFdGeGfGhE
~nuv	g!J#J-J/^0]3J6Y9I>I@IAZBIDJEJHFIIJXKHNHOIPZTYXJZD]J_YaJcJdIfKgXhc
~nux	vHaIGZJ
~nva	V!Y#F%F&I([*D+J,F.I0H1I2J4H5J6G8[9A:I;X<I=Z?J@CA^BGDYEHFIGXHIJHK^LJMCNHO^PYQJRZSGUFWHXHYI[J]Y^]_^aEcFdEeIfFgIhH
~nve	i-]3I7D9G:I@FDIEZHYIHKbN]VJXJZC[[aIgXhH
~nvi	Z!I#H%J(H*J+J-G/J3G7H9H:i=E>G?IAJBFCHDGEYGJH_IFJJMHNHOIPJSJTJUHVHWIXGZC[J]H^Ja]bIc^dXfHgJhH
~nvo	i&Z(^3I>XH^ZKa[
~nwe	k?GCJMZN]OYUYZH]YaZ
~nwo	V!F#G%Z(H*H+I,F-I/Y0Z1X2J3G4F6H8I:F;H>FAJCFEJFIG]H[KYL[MHOHS[TGUXW^XHYIZA[H]E_HaJbGcIdXeYf[gYhX
~ny^	M![#_%I(G)C*C+[,H-]/C2F4c6[7J8^9C:_<G=I>JAEBJCADEEFGIHIIEJXKGLJM@NZPZQJRHSJT[U_X[ZC]B^]_BbBcFdZeDfFgGhB
~nya	v+Y>X@ZDGHXZJ
~nyb	p(J+Z-^9Z@IBKHIUYVJZY
~nyc	f!I#[%J(]*J+J-[/J3H4K6c8K9G:I;[?Y@IAZBGCID^EJHFIHKHLJMHN]OHPZSJTIUIVWWKXGZC[J]I_HaHbIcIdHeIfIhI
~nym	c!H#J)Y*I-J/I3Z7X9I:I>^@JAYCJDHEJGKHFIHL[MINIOZSJTIUJVXXJ[K]J^J__aHbJc[dX
~nyo	l%J*X-I9]:J>J?I@]BIHXIJKJMJNJP[UXVI
~nyt	d!J#I%I(H*J+I-E/Z3_6J7Z8Z9[:Y;Z=I>F?G@XAKBECDDbGJIXKJLIMFNFOHPJTIUIVHXIZX[[]X^H_JaHbIdHfJgJhF
~nz^	h9J=bAZH[KKUZVIZI
~nza	a!Y#X%H&Z(W+I,K-G3Y4J7J8Z9G:Y=]>G?H@GAJGJI[KFL]ODPJSJTJUIVHX]YJ]GaFbIcJeJfHhI
~nze	h!Z%J(K)[,Z3J8Z9K:K=a@JBIHCIJNJUZVJZGaKc[dHeZfJ
~nzi	i,Z-I@JB[IJKINZU[VYfX
~nzo	wJ]]Z
~nzu	z8^
~o20	t-c9J@JHIIJKJZIaJ
~o36	o/W=YHGMYT]WZ
~oad	c!Y#G)X-Y9J>X?IFHHcIJKJNJ[F]IaZb[hK
~oal	w#I?XI]
~oan	zHIIXZ]
~oar	b#X%J)J*I,b-H/J6J7J9G=J>J?HCJDIHaIHKHMINIOJPJTJUJVJXJZC]J^K_JaHcIdJecfHgK
~oat	r)_?ZBJHIU_VIZH
~ob^	j#[-J9J=GBJH_NYXbZF
~oba	X!I#J%I(d)_*Y+G,f-Y4J6K7I8J9I:I=I?FCIEJIGKGLJMINIO[PETIUGVDWJZ@[J]I^J_Ja[bIcJdCeIfIgGhH
~obb	p#J(Y+J-J9H:I>_@HBJH[IJKJLXZG[[aJbY
~obe	i(K-G3I9H>I@]BGDIHDIHKILJMIN[OITZVYX_ZJ^JaIhc
~obi	_!G%I(H)J*H+H-E.J/I0I1J3]4I6I7I8J9C=G>a?G@EAXBJC[D^EJFJGXHFIDJJKDM]OXPIRISIUHVGWKXaYIZF[H]^_^a[bIcHdGeJfGgIhF
~obj	S!_#G%F(F)I*H+I,I-D/F0G1H2J3E4F5J6H7H8G9F:G;e<I=G>F?H@EAeBDCGDGEIFIGbIEJHKFMFNEOGQJRHSITGUGVEWJXGYIZB[H]G^Z_iaGbHcFdEeIfDgHhE
~obl	T!E#D%X(G)H*G+G,I-C.J/G0H1J2J3G4H5J6H7G9Y:E;H<K>F?F@EAHBeCEDHE^GIHJIEJHKCMGNDOFPEQJRIS]TGUFWFXDYIZc[X]F^G_GaIbZccdGeIfFgIhF
~obn	z=[@[HJV[
~obo	]!H%I&X(H)H*J+Y-F/J1Y3X4J7K8J9b:H=I>F?I@JAIBDCGD[FJG]HEIHKGMINZOIPJTJU^VIWXXX[J]I^XbJf]hJ
~obr	i#J+J-I3I9c>J@IBICJHGIJKJMJOI]J_WaZb]
~obs	l)]-J1]3YBJDJHEIJKXNJUbVJZIdJfJgX
~obt	r,aHH
~obu	qCYHJIINYXYZY
~obv	s-c9JHIIIKJ
~obw	l#[*X-]>H@JIHM[ZI]JaXhZ
~oc^	r3J:Y@IBKHFMZOYX[ZGh]
~oca	Z!Z#E%G)G*G+H,G-F.J/^0H3G4H5K6Y7H9F:^;I=C>G?B@]A^BJCFDEEIFJGIIEJIKGNZOGQJRHSITFUZVEWZXEYI[]_ZcGd]e[fEgJhY
~occ	[!H#b%H(Y)]*G+J,G-X/H3F4I7J9H:I=I>I?I@FAJCHDHHHIGK[LJMFNJOIPIRJSHTaUIVHZ_[[]I^J_Ib[cIdJeZfIgJhH
~oce	a!Z#H%H*J+X-G/J3G7J:[=G>G?HBCCHDHHEIZLJMHNIPIR]SaUJVK[J]d^J_KaIcIdJeYfJhI
~och	V!Z#Z%E(I)H*Y,H-D.J/F0I2J3E4H6I7H8I:G;Y<K=G?^@aAYBZCYEGFIGYHBJIMcNDOEPHQJRHSIUFVFXEYIZF][bFcGd]eHfDgWhE
~oci	m!^&X-]3I8X9X:X>J@ICJHDIDK^VJXJZDa]
~ock	E!A#k%Z&H(B)H*D+D-X.^/A0E1F2F3A5F6D7B8E9>:B;I<F=B>F?B@JADCCDAEFFEGKH[I@J[KGLFMANDODPBRdTiUCVBWEX_YEZ=[d]A^H_@aAb^dBeEf@gBhE
~oco	d#J%K(J*J3H4K6K9E:J>G?H@_CIDIHEIZM[NIOXPJRJTKUJVIXHYgZY]IaGbJcEdJeJfGhH
~ocu	g%IHaZXb[
~ocz	v-[9JHIKJM]b]
~od^	N!E#E%F&J(D)C*Z+a,G-C.I/Z0H1Y2I3_4I5J6H7H8G9_:E;G<I=D?f@GAFC_DaEGFHGFH^JGLFMDNDOCPEQIRGSGTEUDVBWFZH[F]J^G_DaZbDcEdEeHfDhI
~oda	X(G)I*Z+I-F/H3G4J6J7H8]:G=G>F?F@cBJC[D]EIGIHCIFJJKDLJMXNZOIPIRJSbTIUXXaZG[I]H_JbIdHeKfYgIhG
~odb	m#^1[BZHHTXZJ[^bHcJfI
~odc	t@[HJO[Z[eY
~odd	n-J4Z9Z>_@JBIHHKKM[N^XJZG]KaJ
~ode	I!C#B%I(F)F*Z+F/C0E1F2H4D5G6E7I8E9H;E<G>f?a@CACB[CdDGE^FEGEHZIIJEKCLDMINEOHQHRDSDTBUCWJXdYEZI[D]Z_DafbBcFdDeFgEhA
~odg	t-[
~odi	U!G#F%G(F)I+H,I-E.J/H0J1J2I4H6I7[8I9B:[;J<J>^?X@_AHB_C_DEEIFJGJHEJIKHLHMGNFOBPIQJRHSITHUGVEWJXbYIZ=[H]E^^_GafbHcGdGeIfFgIh[
~odk	z*Y/YBZ
~odm	s%_P^ZH
~odn	t+Z9J?JN]OZaJ
~odo	Z!G#G%I(H)I*[,I-]/H0K1K3F4I6J7I:H=H>G?bAIBXCaDHEXGJHYIFJJKFLJMFNEOHPIRIS[U^WHXFYJZB[J]H^J_HaGbHc]eJfIgIhJ
~odp	s0Z9Z<]X[_ZaI
~odr	g#J(J-Y/]4J9J:X=J>JBIDJHJIIJYMJN_O[PZVJaXdIfJhJ
~ods	w6aDXZJ
~odt	zIKKZZZhZ
~odu	b!J#Y%I(J)J-X/J3H4F5H7[8J9J:J=J?I@FBDDIHGIFJdKHMHNGOIPISJTJUKV^XIZJ[K]Ja^cIdHfIgahY
~odv	z=[UHd]
~ody	V!H#F%F(Y*Z+],I-Z.J/G0I2J4H5I6Y7H8H9_:E<[=G>E?F@YAHBFC]DXEIFIGXHCIJJKKCMGOGPGQKS^TJU_VHXXYIZH[H]GaFbGdZeIf]gGhG
~odz	b!J#I%X(G)K*I+I,J-H/J0J1J2J3Y4I6J7J8J9D:H;^=H>]@YAIDEEKFJH@IXLJMHNGOGPIR[SJTJUIVHWJX^YIZ][J]F^J_IaabIdXfFhI
~oed	p/X3I9^>G@JBJC[EZHFKJOJUIXIaYf[
~oeg	h!Z#H%X(Y,J-F3G4I9E:J?[@^BHC[DHHII[KFLJMHNGOIPZRJUJV[XH[J]G^J_JaEbJcJdKfIhJ
~oek	t9^>IEZZ]
~oen	w(^QX
~oep	i!J%J(H9J:J;J>J?JBICJDJIHKILJNIOJPaQ]UKVdXJZG]J^YdJfJ
~oer	r3I6[HXO^eJfZ
~oes	M!I#Y%G&Y(H)G*G+H,I-Y/G3a4K5I6H7Y9C:H<I>Y?F@[AIB?CEDDEHFHHaIXL[OZPEQJSFVEWGZ][W]D^F_IaGbXcHdDeGgI
~oet	a#I%I*[+J.X/J3H9E:]=J>H?I@XAJCEEYHZI_LYMIN_OIPIUJVHWKXIZZ[J]I^J_JaHcKdIfIgKhH
~of^	l!^(I)J*c>I@JBIC^HCIKZH
~ofd	zI]
~ofe	v3J>J?bHJOHaJ
~off	P!F#C%G&J(D)I*]+G,H-D.I/Z1E3X5I6H7G8H9I:F;Z<H>X?a@EAGBDDDEHFHGXH]IAJGLGMcNDOFPFQIRHSHTeWIXEYHZE^F_FaDbHcEdGeIfGgdhE
~ofi	a#I%H(b*J+K-F/I3]7J:J=J?Y@GBFCaDHHGIFJIKGMENHOaSJTJUKVJXHZE]H^J_JaEb]cIfJgahH
~ofo	r@]H^MG
~ofr	v2Y3J>J?aOJaI
~oft	L!D#@%F&J(D*[+I-G/[0J1^2I3D4F5H6G7b8H9E:H;H<I>C?E@BAGBBCEDEFHGFHZIBJ[KDLGMINEOFPDQIR^SgTbUEVDWFX[YHZ=[F]E^Fa[bEc[dZeHgchF
~og^	g!I#J(I3J7Z8a:^>J@IAZBFDJHGIIKILZMIRZZD^J_ZbJcJdXfIh_
~oga	o(K8]AZF[HGIJKJP_ZZaK
~oge	c![#D%I(G+J-I/J3^7I8^9I:H=G>F?G@JCHDGHGIGKZLJMINIOGPJSJTGUIVYW^X^Z_[Z]H^GaGbIcJdJfJhX
~ogg	[#G%I(F)J*J+I-G0J3G4I6J7I8J9G:G=H>EAYBbCHDFEJIEJJLYMFNHOIPIRISITGUIVGXZZW[Z]X^I_^aGbbdIfIgIh^
~ogi	S#^%H(F)H*G+[-C.J/E0J1I2J3G4G6I7d8I9I:Y;I=G@DAIBGCGDDEIGIHZI[JGKDNGOXPGRZSEUGVFWIX]YJ[E]E^c_HaBbccGdHeJfFhG
~ogl	c!K#G(J+W-I/J3I7b9I=I>J?IC^DHH]KGMINHOISJTJVIXJZ^]J^JbGfJ
~ogn	f-].[3F7Z9I:J>I@^BHCKDIHZIFMXNJO[VYXJZF]JaIbKh]
~ogo	X!D%I(G)I*J+G-G/J3H4I5J6J7H9J:F=H>F?F@FAJB[CIDFEJGJHbIGJJKGLcM[NHPHRJSZTFUFVFWIXHYJZC[X]G^G_IaIbgcCdIfHhG
~ogr	j%J1[6_9Y<X>I?J@JBFDJHINKQ]UJVJX]Z^aHcJ
~ogs	h#G-^:X=Z>K?[@JBIHYIEKILYNITYZH_[
~ogu	l![#J3^7Z>JDJHFIJOIZG_YdZh^
~ohi	o!J)Z-[AXHJPZQXUI^]
~ohl	j#[*X-]3J>H@IC[HJIGKJM[]JaXhZ
~ohn	g/J3_>X?J@JBYEZHGKJLZMYPJZE[__XdZfJ
~oi^	d%J(I*Y-J3I8Z9I:J=J>J?H@GAJB[HCIXKHMJRYUJVXXI[[]]_Ya[dJf[hH
~oib	s)[-YHIPZQX^Y
~oic	c!J#I(J-H/J9J:K>E?_@]BGCHDJH]IIJ[KGMINXOETJVJZG[d]JaZ
~oid	z#]+J?FB[DHH]ZF
~oig	w4[HJf[
~oim	w3[9ZIJZZ
~oin	W!J#F%G(G)I*Z+I,I-^.K/G0J2J4F5J6W7G8^9[:[;G=G>D?F@CA^BDCJDIEJFHG]HaJIKHLIMJNDO^PFQJRJSITHUIVYWJXFYJ[H]F_ZaEbYc[dHeIfHgIhH
~oir	j(J+J9I:I=J?J@^BJCJDZHXIJKYMJTYVZXJZZ[JaJbZcI
~ois	a!J#X%J(I*[+J-W3F9F:I=J>H?]@[A[BHCZDGIGKJMHNHOYPJTJUJXa[[^J_JhX
~oit	^#I%^(])Y,I-I/J1Z3G4J9G:G=I>X?HBFCGDaFIGJHXIZL^MGNZOIRJSJTJUIVGXXZC[J]G_JbIcJdXfHgJhI
~oix	z?]HIZG[]
~oj^	rBXHJMZOZRYTY
~oja	r+[DKEXHHOYUZWJZ[
~oje	_!X%I(G)J+J-G/J4J7J9Y:Z=I>E?H@_AJBFCGEHH]I]K]LJMHNIOXPJSJTHUHV]XX[I]H^J_IaGbJcIdIfIgKhY
~ojo	z@JHJK[ZZh[
~ok^	Q!E%F(F*F+J,H-G.H/a0I2Z3C5I6H7G8]9I:J<I=F@GAHBdCXDDEJFHGHHaIDJHKFLGMdNHOEPFTYUEVEWHXZY^[G]F^G_IaCcIdFeGfBgJhE
~oka	R!]#@%C(G)D*C+E,D-@.G/c0^1G2G3@4D5H6e7Z8F9A:A;E<H=B>A?B@CA]BBCCDAEfFFGEH>I?JFK>LDM@NbPZQHRESBTbUAVAWBXYYFZ:[C]B^C_daAccdeeDf^g_hB
~oke	U!F#F%F&J(F)F*G+H,l.J/F0H1H2J3C4[5J6G7G8G9B:G<J=F>B?[@FAHBGCGDEEHFIGGHXIDJHKELHMFNIOFPEQIRfSITGUEVDWIYI[I]]^GaDdFeDgIhF
~oki	T!I#H%J(H)J*X+J,J.m/J3H4J7J8K9F:I=I?I@HAJBECIDIFJIFJJKGLJMHNHOHPJRKSHTJUIVGWJXHZD[J]H^J_JaGbFcIdIeJfIgJhI
~okk	j!J#^)[-Y.X3K9H@IBJIJNKPJT_VJXYZIaJhK
~oko	a!G#a%J(I)Y*I+I,J-Y/J1Z3H6J7J8J9I:H=I>H?H@GAJCGDFGJHHIHKYLIMGN[OIPHRJSJT[UHVGWJXHYaZD[_]Z^J_JaWbGcHdIfXgIhI
~okr	z=[H]
~oks	v/Z3H9JHHIcTJ
~okt	f7dHHX]ZF
~oku	l#^%F.XDJHaJXKYTJXJZHeY
~ol^	O!Z#B%d&I(?)E*H+E,F.H/G0F1]2f3@4C5_6F7D8F:C;d<G=J>E?B@FAJB>DEEGFFGHI^JZKJMGNYPFQeRCSETDUdVHWEXCYbZ@[D]D^D_Da@bCcBdCeFfBgXhJ
~ola	Y!H%G(H)[*H+I,J.J0J1I2J4^6I7I8Z9^;I=G>E?YAIBECIDGEGH>I]KDLIMGNdOFPHQZRISGTIUaVJWIXGZC[I]G^J_HbHc[dGeJfFgIhG
~old	S!F#H%E)d+G,H-G.J/F0I1_2I3Y5J6I8I9B;D<J=G>B?F@XAHBBCFDYEIFYGGHZIFJJKFLHMFNaOIP^QJRHSHTGUDWIX^YX[G]F^Y_EaYb]cGdZeJfGgFhG
~ole	S!D#D%E&J(e)g*c+F,G-B.Z0I1Y2I4c6H7[8G9A:H;X<I=E>[?GAGBECBDGEHFHGGHZIHKCLFMENDOIPCQIRGSFTFVZWHXEYHZ<[E]D_FaBbFcFeHfEgF
~olf	w#]6XZG
~olg	k#K/Z3X9K>J@IDJHJIJKJL]TJXK][_JcIfYh[
~olh	t-Y?]HYKZ
~oli	I!D#F%D&I*a+F,G-J.Z0H1H2H3C4E5b6G7E8G:C;G<H=B>F?X@YAFCYDAEEFHGFICJ^KILFMCNlOEPERGSDTDUEVGWiXFYHZ=[E]B^E_EaAbDcDdDeGfEgChC
~olj	zN^
~olk	q)Z+Z-[4J5ZF^HCIJKJOJTJZHd]
~oll	L#C%C&I(d)Z*Y+H-A.H0F1G2G3E4c5d7D8E9Y:X;F<G=H>@?B@^AEBFCEFGGGH_IHJ_K@LEMGOaPDRESETIUGVcWEY^[C]B_DaEbCcCdDeFfYhD
~olm	wH^
~oln	g#F%I(J+K-H/_0_3H6]7J9F:I=I>G?I@FBFCJDHEJGKHXIZKELJNGOGPYTbUKVHXHZC[J]H^Y_^aHbIcIdFfIhH
~olo	W!G#G%G(Y)Z+H,I-D.J/H0J1J2I3D4H5X6I7H9B:G<J>C?^@XAHBICcDJEIGIHCI_JJLHMGPYQJSGU^V^WJXEY]ZA[_]_^H_HaCbGcGdGeJfGgYhF
~olt	_!]#K%H)J*H,X-G/I0[3E4Y6J7J9G:H>E?Y@^AJB_CEDCGJHHIEJJK]LJMGNGOFSITHVJWJXaZJ[I]G^I_IaYb[cIdGeJfGgJhG
~olu	i/ZDZKJ_KdJga
~olv	a!Z#G(J-H/J3H4Y7J9]=J?IAJB_CIGJHHIZK_MHNIOGPJRJTJUIVGXIYYZX[J]I^]aHbJfIhI
~om^	I#B%J(E)[+J,H-Z.I/B0G1Y2F3B4X5H7H8I;]<G=J?IADBCCHDJEFFEG[H_JbKaMCOHP]RISEUGWEYEZJ[Z]A^[_[aHc^eFfBhI
~oma	K#X%_&I(E)B*J+E,D-@.H/Z0E1E2G3C4f5b6F7a8c9@:C;E<H>AA]BBCADBEFGHHHIBJ]KGLFMIN]ODPbQJRDSDT]UDVAWFXaYFZ:[E]C^D_JaabDcCdBeFfWg^hD
~omb	c!J#J(G+Z-Y/I2Z3X9H:Y=D>X?H@HBHDFH_I]LXMINIOIP[UJVIXWZF^JaGbJdJfYhJ
~omd	zHH]]g]
~ome	J!I#W&G(Y)G*F,D-e.E/E0I1G3F4c7Z8Z:c;Z<X=F?C@IACB>CGDAE]FXGJHFI]JZLFMJNHO?P_QFRCSFTYUFV@WYYEZ^[B^G_DaXcDdEeDfXgEhG
~omg	vEZHJUIc_dY
~omi	[!I#I%](G)I*G+H,H-D/I3H4a7_8a9H:I=I>H@DAKBHCHD]EJHZIGJ[KIMGNJOIP[RJSIT^VGWJXIYKZD[J]H^I_JaXbHcIdDeJfGhI
~omm	Q#B%A&J(D*F+_,H-e/I0[1H2H3D4G5I6H7F8J9C:Z;Y<I>J?F@HAGBFCJF]H_IFJIKXMDNBOGPJQDRFSFT[UEWGYHZc[J^E_Ea^dBeGfEhX
~omn	tZ^
~omo	Y!I#F%H([+Y,J-E/I0J4I6J7I8J9^=H>a@^AIBBDZEIFJGJHcJIKDLHMFNJPHRJSITIUCVEWIXaYJZE[G]G^I_IbHcHdHeJfHgIh[
~omp	G!X#_&H(G)Y*I+_,I-J.G0E2Y4B5F6D7G8]9?:_;E<F=E>A?F@FB[C>DJECFEGEIeJHL_MZN^O]RDTIU^VZX?YE[[]^^J_Ia?bJcAeJf?gFhG
~oms	o![%Y9J>J@JAZBXGJIIKJMHP[VJXJZ[aJf]
~omt	d!J#J%J(I+]-Z/J3]4K7J9J;Z=K?J@HBGCHHIIIKXMINITZUJVJXFZ][K]J_Ja[bJdJfJhI
~omu	k-]3I>]HIIJKJOXSXZ]aZcY
~on^	8!E%]&I(b)J*Y+Z,J-].D/>0H1^2E4<5G6E7A8C9J:H;X<X=J>a?c@CBFCXDaEbFAH^I=JEK=MIN]PGRDT@UaVFXFZE]c^]_@bac[dXfEgHh@
~ona	R#B%D&J(J)E*E,I/G0X1G2Y3Y4F5Z6G7H8H9[;H<I=C>Y?G@WAGBaC_DEEFFYGZH_IBKJLINBOEQIRGTFV^WGZX[F^K_FcDeYfYgFhD
~onb	e!J#J%J&Y)J*J,c-J/K3H4Y6K9I?ICJDJIJKJMKNJPJSJTXVKZD_JaIdJecfH
~onc	Y!G#H%F)I*X,J-G/I0J2Y3J4I6J7J8J9E:G=[?FAYBdCGD[EIFIGIIFJJKELIMJNGOFP^RJSIUZWHXI[H]^cHdYeJhH
~ond	O!B#X%C(D)E+H,F.H/J0X3K6^8_9[:C;G=H>G?B@cA_BZCdDDGFHYK@MIOIPDQHRES_TDUHVCWFXAYF]X_Za?cIdGeGfEgJhH
~one	J!H%I&G(B)E*E+X-B.F/J0E1E3^4B5E7I8W9=:D;E>c?_@HACB^DXFCGFH^I>JEK]LBMJNZO_RDSBTBUcVGXCZ;^Ha[bHdHeHfJgY
~onf	N!D#C%H&J(B)C*Y-I.I/E1G2I3H4F5H7F9F:A;I=B>C?C@GAFC_DGEiFGGHICJIKDLFMDO[PBQJRFSFTDU>VcWgXDYGZD[F]E^E_EaCbIegfAgF
~ong	K!a#^%D&I(C)F*H+E,]-F.H/G0F2c3]5H7E8G;G<H=D>[?[AFBECCDAFGGDHGI_JILCMYNZO^QKRaSGUEVCWHXZY][E]C^CaAcCdGeDfChZ
~onh	s&Y3J:XHGMZOYZHh]
~oni	O!A#B%]&I(D)E*Y+C,D-F.I/E0b1F2F3F4b5G6D7D:A=I@AADBICGDHEEFEGiHaIAJFLEMbN@OCP]R[TDUAVAWEXCYDZJ[E]A^J_EbJcAddeDf^gEhH
~onj	o,Z-Z3Z9^BKHGIIOGhZ
~onk	vF]PZV[ZJ
~onl	L!I#C%[&J(H)[*J-I/_1G2G3G5G6F7D9C:J;X<H=J>D?aAEB>CcDEEFHCIZLHMZNJOHPIRGS^T_UEVHWFXJ[b]DaDbDc]dFeGfDgchB
~onm	o,]=G@[cZdY
~onn	C!=#<&J(>)D*A+A,^-<.D/?0Z1h2f3H4]5B7@8e9G:B;A<c=E>F?D@<AGB[CBDJEEFGG^HHI;JCK>LDMDN=PHQ[RcSDT>UCVHWAXEY^ZD[G]C^>aCbKcgdXeZfegBhC
~ono	S!H#]%Y&X(E*I-B/G0H1I2H3[7G;H<I=F@GA]CJD^EIGJHHIXJHKZLGOcQIRGSGTGUEVXXJYJZ<[^aBbFcFdJeHfFgIh]
~onp	J![#D%E&H(G)H*C+F,E-B.H/e0_1G2H3A4E5H6b7[8F9D:B;G<H=H>D?D@AAYBECDDCEfGDHDI@JEK?LFMANbOEP[QGRFSET^UBVBWDXEYFZ<[E]C^E_baCbDcedceEf]gYhC
~onr	l*JEdHHNIcI
~ons	V#H%Y&J(H)J*E,G/F0H1G2I3B4G5I6H7F9]:c;H<I?FAbCDEFF]G[HYIFJHLGMDNCO[PEQITFU[VJWFYHZJ[Z]E_EaYcEdDfFg^hD
~ont	@!d#^%]&D(<*C+@,H-b.F/F0?1F2b3g4g5e7C8C9I:[;B<A>E?C@@AZBHCeD[EJF[GYH?I]JcKGL^MENBPXQER=S=TDUCVZW?XGYAZ^[[]F^[_Ja9bCcFdDe>f?gAhB
~onu	l>I?_CJD_XXZHaJ
~onv	k(^-J3G7D:b>Z@JDJH]IJKJVJXXZI
~ony	e!_#I%I(X)J*J+Z.X/J3H4I6J7J8J9G:[;[=I>H?I@HAIBFCJDDF[GXHDIGKHMINHOYPaQYRJSKTIUGV]WJXI[J]I^G_HaXbIcIfGgJhJ
~onz	v)]MXOX
~oob	v)]3IHHKJUbVKZJ
~ood	c!J#K(J)G*J3J7K9c:J>I@IB[CIDII[K^MIUIVJXJYZZE]JaIbIcKdJfI
~oof	k(I)J*c3J@JBIC^HDI[ZI
~oog	k#F7b:X=JBJH]ZG
~ooi	j%I(Z+X1[>J?J@IBYCIDaHDL^MJXJZF]J^JdZ
~ook	M!E#D%G&J(E*E+I,H-F.l/X0H1J2I3C5I6H7F8]9I:I;H<I=F>F@AAGBdCIDDEIFHGHHbIBJHKELGMdNFODPFQIRGSJUFVDWHXEYHZG[F]F^G_IaBcEdFeHfDgJhE
~ool	a!I#I%H(I)J*J/G0J1_2Y3I4J7H8J9Z:I>Y?G@GAXBDCJH]J_OJPJRFSITIU_VHWJXIYKZF[J]I^I_JaGbHcIdHfGg]hI
~oom	f#J%J(I)Z-H>J@JBHGJHbIFKJMHRJTJVJZYcZf]
~oon	_!J(X)W-H9[:J>Y@aDaHWIHKGLJMGNIO]TIUJVF[J]G^HaDbJhI
~oop	f!J#J+K-X3[7J>K?JBGDJIJKJLbMJNJPYR]SJTGUJVJZ[[J]G^ZbHcJdIfZhI
~oor	M!J#C%J&I*Z+I-a.H/I2X5J8E:J<G=F>J?J@HAEBGCAFGGYKZMXNYODPIQIRDTFU]V[WHYIZX]_^X_CaHbYdZeHfDgI
~oos	]#H(J*J+E-[3J9G:J>G@[BFDFHZL_MIOIVJZD[Z]]^I_Ja^bJ
~oot	f#J%]@GB[H[KJMJTG[G]Jf]hI
~op^	M!H%G&J(X*E+E,G-]0G1I3C4D6G7E8F9H<H=B>G?D@EA]CDDCEGFGGeHeJ_K@M_NBODPXQWRCTDUCVXWGX^YCZH[E]D_EaIbcdDgIhF
~opc	i#J(_*J+J3G>J?_@JBJC_DFHEIJKJNJTJVKZH[_^[aG
~ope	Q!F%H&J(])G*F+G,G-D.J/X0H1Y2I4E5I7E9[:E;H=[>a?G@HBACDDCFIGGICJHLGNCOFPgQIRFSFUWVAXEYGZJ]X_IaebZdAeEgFhF
~opg	m!_#H%J*Y,Y:I>I@JCID[HHIJKKOZVKXJZY_JaK
~oph	w,XH]
~opi	f!K#J-I3J4J6_9H=I>D?J@YBGCJDJHdIHJZKFOJXJZH]I^YaDbZcJfJh^
~opl	Y!H#J%G(Y)X*],J-^0K1J3G4J6J8^9F:X;]=G>F?I@HAZBGEJG[HAJHKGMHNFOIPaRKSITJUGVYWIXHYJ[X]I_HcHd^gHhI
~opn	g%X([+Y-J8[:X>J@YB[CKDGHEIJKJMYUJVXZZ[IhJ
~opo	b%J(Y*J3I9H:J=I>G?eAJBXCGDHHGIIKIMJOIPJR]UJVHZE]Z_ZaEcJdJf[hJ
~opp	W!J%G(G)I*I+H,J-Z.J/G0_2Y3F4H6I7I8I9D:H<J=Y>X?FAZCFEJFJGFKDLHMCNFOYPGQJR]SGTHUHWJX[[X]a^H_HbXcJdGeHf_gH
~opr	i(I,Y-J4J9J>Z@YBJDJE]IJJZMYNJOHWJXJZJ^bcJ
~ops	k-Z/[3]>I?GHDKJMINXZZa_b]
~opt	S!F#D%E(Z)G*^+F,G-F.J/H0J1E2I3A4G5J7G8X9G:F;H<]=F>C?b@DAHBFC]DCEHFIGFHFIEJHKEL_MFNEPEQJR]SHVEWHYHZD[d^e_GaJbXcFd]eZgHhG
~opu	q-a9JH[KKZI
~opy	s-Y6[8H9JA[IJOJ_[
~opz	s([?]CZHF[Z^XaI
~oqu	T!E#g%G(F*G+H,H-].X/F0I2I3E4G5J6H7G8I9F:F;I<J=G>J?D@IAHCEEIFJGIIIJYKFLHMEOGPGQJRGSFTeUGVEWJXXYIZ@[a]X^H_GaDb^cYdGeIfEgGhE
~or^	>!W#>&b(])H*^+D,X-B.Z/I0C1G2a3I4_5J6[7H8_9;;C<a=@?Z@BAaBFCDDDEYF?GHHYIFJYLHM^NIOGP[Q[RDS_T>UJVYWJXCYI[E]_^E_dcYdBfHg@h@
~ora	N%C&I([)B*I+F-A.H/E0G1X3@4K5X6F7D8F:Y;G<H=H>J@^A]BGCFDCEFFGGJHWI?JFLcM]N]OBRaSXTbUCXaYGZ?[D]J^D_Fa^bDdCeIfJgEh^
~orb	e(a)X-a>J@JBIHHIYKHLJPXQXZE^_hJ
~orc	X!J#J%J(I+Y-Z/J1J3I4K7J9X:I=Y>J@HBCCIDFGJHYIGJ^LgMFNFTJUKVIY[Z>[_]I^H_JaJbIcJdJfJgJhF
~ord	3!>([)B*A+@-c/X0J1D2a3D4>5E7[8C9A;A=C>C?D@ZA>B^DHECFAGZH]IbJ[KbL[M^NaOBP>QAR?SIT@VCWGXAYBZb[^^^_>aFcDd_fGg[ha
~ore	O#F%D&I(E)_*Y+],H-C.H/D0F1]2H3@5H7E8i;F<H=J@BAfBaCYDDEFFFGIHCJFMCODP[QGSETFUIVFX[YFZC[D^D_^aCcDeEfCgDhH
~orf	z#[HJSYX[
~org	H!I#F%A&I(>)F*B+D,E-A.H/E0F1G2G3F4F5H6F7^8E9[:g;F<G=_>A@ZAEB<CED]EdFcG_HCIDJEK?LDM@NaODPFQHRFSDTEUcV?WfXYYFZH]H^E_DaBbHcad^eEfBgChI
~orh	o#J5X9YHHIJKITYZF]__[hZ
~ori	P%b&J(_)^+I,F-I/H0G1H2H3Z4E5^6G7X8G:Z;a<I=C>Z?JB@CCDFEIFHGJHEIGJGK]N]O@RGSFT_UCVbWGXDYHZG[J]D^IaAbZcIeHfDhD
~orj	z>HHFZ^]]b[dHfJ
~ork	J!Z#B%^&X*D+F,G-@0I4Z6F7]8X9A:G;H<H=H>Y?EAFBeCIDHEGFHGCHXIEJHKGM_NFPIQ[SBTFUAWFXCZc[B]B_CaEbIc]eEf[gHhB
~orl	tR]SY
~orm	P!G#C&I(A)c.E/H0G1H2I3j4J5H6H7F8F9D:H;G=E?A@GAEB_CaDcFHGFIDJGLEMJO?Q^RGSGTFVBWGXBYHZF[F]C^I_EaCbEcFdCeGfCgFhe
~orn	W#]%G(F)H*G-C.J/E0Z2J3D4Y5J6H7G8H9^;I<J=G>D@cAHBHCFEIFIGHLHM_NCOXPGQJRHTFUGVGWJXaYI[G]G^H_GaEb]c[eIfW
~oro	q#K)Z*^?JHGLZP[RXZG[]
~orp	k!J/IHHNbZG__
~orq	p/^HFKIL^MJNJZI]^gZ
~orr	N!B#C%]&I(D*H+F,]-A.I/E0F1H2G3Y4F6^7F8F9_:C;G<I=J?Z@bA_BFCCE]FHGFHEIBJFKALENBOZQIR]SGTKUDVBWHX^YGZa[E]B^C_YaYbEcGdCeGgFhb
~ors	[!I#_%[(F)I+I,]/I0J1J2J3D4X5X6I8I;J=F>D?X@[AIBIFWHEIIJJLGMFNFRHS^UEVFWHXaYJZG[G]G^G_WbKcIgIhZ
~ort	F!X#<%F&F(X)G*X+J,@.F/H1d5X6B7H9I:Z<D=C?[@GAGCCDYEFFXHaIcNHOAPGRCS]T]VAXFZE[B]J^G_Aa<bXcadJeHfEgdhE
~oru	k-Y3J5X9H?]@JBJHFK^SYT[XKZGcYhJ
~orw	n3Z9I?KH^OZZI
~ory	Q#C&e(B)Z*H+I,H-G.J0H1H2F3]5^6G7Z:c;H=H>I?G@HAEBXCIDFEHGGHHICK^LHMEN[OJPHQIRHSZTZVBXHYIZ@[H]G_]aGbGcJeHfEg^hF
~orz	j%Z(H)[,Y-J3J4Z8J9J:J@JB[DJHBIIMENIP_VIZF[[][aYdGe]fJ
~os^	Q!X#E&I*F,H.G/G0H1Y2H4G5I6H8J:E;I<I>Z?Y@[AGB^DFEIFHGbHBIXKIL^OFQISHTXUGWIYZZ=[[]c^HaZbEc[eIfDgFhK
~osa	v.X9[B[HG
~osc	e!G#J%J&X(J-H/H3F7]:b=I>X?I@FBECJDHHFI]KGLJNJOXTIUIVIXJZB[]]I^Z_[a[c[dJfJhY
~ose	Q!D#J&J)Y*E+H.I2[3F4E5H8G9F;G<I=B@[AGCCDZEHFHGXIXN]OGPDQIRFSFTCU_VHWFXEYGZ_]Y^Z_EaCcDdYeIfGgJ
~osh	p9J=HHb
~osi	l#F+[4Z9J=J>JBHDIIZKJLYOJX_ZGf[
~osk	o#JG^H]TJZH^X
~oso	M!E#?%F&J(E*[+I-X/[1Y2I3E4F5H6G7b8H9F:H;I<I>C?E@CAHBCCJDEFHHDICJZKDLGMJNEOGPEQIR_SgTbUEVDWFXFYHZ?[F]F^G_Fa]bEc_d[eHfXgchF
~osp	r#[-Y:^II
~osq	s8_AZHJ_Z
~oss	S%C(X)[*E+G,H-C/E0E1H2I3Y4]5H6Y7[:Z;H<J=F>Z?B@[AGDBFIIZJGKbLIMCNHO^PXQJRFTEUFV[WFX_YH[Y]J^G_JaEbDcEdHeYfEgEhX
~ost	N#?&H)Z+B,E-A.G/D1F2F3D4Z5G6D8E;G<G=X>_ACB]CDD]EJGIHbIFLDNEQGR_TDVY[E]Y^D_Za^dBeIfEhA
~osz	l#]-J3J8]9^:^=G>I?J@JCJDJHYIIKIMHNJTJVJXJZF[J]]^JaH
~ot^	A#Y%[&F)X+A,J-F1C3I4Y5G6^7Z9[:];D<H>^?]@IAFB@CHD^EGFZGZHXIGJAKFLFMCNFOFPJQ]R]SFTHUBVIWFX@Z^[[]@_[a?bCc]e^fEgGhG
~ota	c!J#K%J(^)J-E/K2Z:Y>]?J@IBHDJEJHbIHMJNGOIPJQZUJVXXJZD_JaFbJc]dIfKgJ
~otb	w-XHKIX
~otc	z-]BIHFNHZD^a
~ote	S!E#X&J(C)F*G+F,F-b.I/D0E1H2H3F4F5I7E8G9^:D;a<I=D>@?_@DAGBWCXDHEGFHHbIEKCLFNDPbQdRGSGT[UEVBWGXCYF[I]]^Z_DaAcDdBeGfCgEhC
~otf	q5_HJ_]
~otg	wHYV]ZJ
~oth	M!I#B&Y(Y)G*Y,G.X/D0Y1G2H3C4Y5G6I9J:Y<H=GAbB_C]D[EFHHI@JFKFL^M@NJPBQHTZUCYHZ^[J]B^C_Ya^bXcDdEeGfIgHhH
~oti	]!J#Y%I)J*H+J-I3I7J8J9a:I>G?[BFCDGJHYJ[KJLIMHSKUHVHWIXIZC[J]G^IadcJgJhI
~otk	s9I>JBJI^ZZ]^
~otm	l#J>JHb
~otn	a!I#H%Z(G)J*I+I-H/I0Y3G4Y6Y7I8]9G:H;J=X>I?I@GAJCHDGEJGIIHJKKHLIMHNHOHP[SJTJUHVGWKXH[J]I^I_IaHbHdbe^f[hH
~oto	]!H#B%I(Z)J*I+H,J-G/J0I1J6J7J8J9X:W;J=E>E?F@GAJBECGDFHeIGKFLJMYOHPIQJRISITEUHVIWJXHYi[I]H^J_IbIcEdGeJgJhH
~otr	Y%H(X)H*G+I,J/I1J4J6J8K9G:a=[>J?G@_AJCZEYFKGIHHIZJJKFLIM_NGOHPHRJSIVZWIXYZE[X]G^IaXbHcIdXfGgIhH
~ots	f/Y0[@IBJGZIHKZMKNZT]ZH_ZhJ
~ott	b!J#H%J(H)J*J+J-G/I0J3H4I6I7I:G=I>]?I@EAJBFCHD[EJGJJKLJMGNZOHPJSJTKUJVIWJXaYJZ][I^J_JaGcYdHf]gJh]
~otw	o3J9J:J=Y>[?J@JA_BJCXDXHYIIKJNKOJUIVJZE[[]JaId[
~oty	z*ZHJIHNZZJh]
~otz	r*YHJOZPYZI[[
~ou^	V!Z#a%E(E)G*G+J,Y.J/]0H1I2I3D5I6H7G8I9J:E<J=Y>a?D@[B^CDFIGGH;ICJGK^LHMYNCQJRYSGTZU^WJXGYYZJ^I_JbEcFfYgZhF
~oub	d#J(I-J7J=J>_?H@HB[DJHXIIJJMJOJSYVJZa[J^JaIbIdXfHhH
~ouc	l#J(Z)J1^9I@]BZHFKJNXP[VJZF^ZfYgX
~oud	I!F#E%B&H(B)D*D,X-A.H/h0g2F3A4D5H6^8E9A:C;E<G=A?E@GA]BCCCDBEDFFGII@LDMbNCODP]QGRFSETcUDVCWFXDY]Z;[D]B^B_eaGbAcKdXeEf?gahZ
~oue	wF[dY
~oug	Q!H#F%G(Y)J*]+^,I-[.J0I1I2J3H4I5J6J9F:J;J<J=F>C?IAIBXC[EJFIGHIaKYMFN]OIRISHTXUCZG[G^G_IaYdFeJfHgXh]
~oui	d!J#c-J3I@HBXCJDJHGKILKMINJT_VIXJZE[a]J^Zb]cJhJ
~ouj	p3H9Z>I?JDYHIM]TZXJaY
~oul	Q!C#H%G(E)H*G,X-_0I1I2J3X4]7J8G;J<E=E?JAHBZDFEIHZIFJWKYLHOFPGQJSHTHUIVXWIXGZ_[G]F^Y_^bFe[fFgHhH
~oun	@!d#b%_&E(A)[*Y+Z,X-B.E/?1C2b3Y5D6A7G8B9A:X<D=H>B?>@FAdBICFEDFEG]H[IFJCKJLaMBN>PeQ]RBSAU?V^WAXDYCZD]A^c_da>bDdCe@f>g@h@
~oup	T!Y#H%E(G)G*I+H,I-G1J3H4I5J6I7I:H=E>H?G@JAIBICIDFEIFJHcIFJHKFLIMFOIPbRISITIVhWHXHZB[I]H^H_GaGbGdCeFgHhI
~our	F!Z#G%I&H(D)H+[,E.F/C0E1X2G4D5F6E9c:[;E<F>H@aAaBACCD[E_FDGJHFI[LCNEP]QGRHSXTJUXV_WHXbYIZJ[G]F^D_FbAdJeDfZgE
~ous	Z!I%H)a+I/I2Y3X4J9Z:Y=H>H?HAJCHDGFJGKH_IJJYKFMHPIRKSJTJU]VGXI[J]H^I_JaFcIdIfHgJ
~out	H!F#c%^&Y([)F*E+G,J-I/A0E2F3Z5I6E7F9J:Z;F<J=@?@ADBbCFFGGHH]JDKBLDM^NHOXPAQGRISbTbXEYE]?^F_Ea>bAcedDeEfHgChH
~ouv	X#I%G(G)J+H,X-G/X0J2J3K4I6J7H8Z9^;J=H>IAXB]D]EJFJGJIDJILIM]OHPIRJUGWJYJ]Z^IaYbYcJdGeJfG
~ouz	wHII]K[
~ov^	[!H#J%Y(H-I/I0Y3H6K9F:J;^=X?Y@FAYBECJGHJ[KHLJMINJOKPFQJRJTJUJX]YbZC]H^[_Za[cCdJfIgIhI
~ova	Z!G#E%G(F)I*J,J-C/Z0Y1K2J3C5J6I7F8J9E:Y;J=]>X?E@YB^CYEJFJGIHJJHLHMbN]OEPIRJSITIUGVFWIXZYJ]]^H_XaBcHdGeJfHgHhD
~ove	S!Z%D&J(I)D+D,G-Y/A1G2b3J4E5I6Y7_8Y9[:C;b<Y=_>b?D@ZBGCBD^EHFIG^H^JHKELGMENCPFQIRES]TBUFWJXDYGZC[E]D^EaDbFcDdFeHgFhD
~ovi	W!H#H%H(I)J*I+I-H/I0c1I3]4J6J7c9]:H;K=H>[?Z@XAJB[CJDEEJHJIFJJKFMHOIPIRJSGTZUJVIXGYJZ@[J]G^H_Ga[b]cHdIeJfDgJhH
~ovo	f#]%I8_@]DJH]SJX[ZIaJcYdF
~ovv	w-]@ZTY
~ow^	E%C&X*Y+Y,C-^.X/^0C1C2Y3D4A5b6D7B8D9E:C;H=@>BBBCGD?EDGEHaJJKELJMbOHPFQXRJTJWBX]YIZC[d_CaCbfcGdBeHfEg_hZ
~owa	R!D#^&I)J*C+^/D0F1[2G3X4W5G6]7H8[:G;F=H>G@@AYB]CEFFI@JEKINIOJPXRFSZTZYFZX[_]X^D_CaAcJdEeJfJgIhE
~owe	W!I#G%H(F)a*H,J-E.J0J1K2J3X4Y5H6I7H8J;J=G>F?GAIBGCGD]EJFJGIH[I_JHLHM]N[OGPHRJSJTHUHWJXHYJ^G_HaFbEcHdFeJfJgdhF
~owh	q3Z9J>]AJGWHB_^aW
~owi	e!H#H%I(H)I*H+W,J-Z/I0]3G4J6J7I8K9Z:I;J>F@DAIBECGEYFZGJHGIGKZLJMHOYRJSITIUHVFWIXZ[J][^Y_XbIc^fGgHhH
~own	N![#C%B&d(Z*C,E-^.G/J1F2G3D4^5E6E7H9A:F;Z<G=Y>H?Z@[AZBGCJEFFEGIHJJYLGMIPJQGRDSfTFUBVHWEXFYFZE^[aFdCeEhB
~owo	l#Y%[*X-_@JBXCYHFTZZJ
~owp	gHIbc
~ows	^!J#G(I*K-I._3I9Z:J=J>H?J@GCIDIHYIHKHMYNHOJPKUJVHXIZH[J]a^J_JaIbdcGfJ
~owu	t#Z7X@ZBZHIX[ZJfJ
~owy	f#J(J*J+J-H/J3^4J6X7J9E:I=J>I?XAJB]CGD[HXIJKGMHNIR]TJUJVJXGZF[J]H_YaZbXcIfJhJ
~ox^	]!J#G%J(J*J+I-G3I9H:I=J>d?I@HBFCHGXH_IGKGMINIUIVIXJZA[J^^aYbJdZe]hI
~oxi	v-[LZNI
~oxy	]!K%J,K0J1J3H4H6J9I=J>J?J@KAJBGCJDJEJH^IJJJMINIOJPJRHSITJUKVJXJYFZD]G_JaIb^cidJeJfDhJ
~oy^	l#]9XBJHDIJVYZJ[XbXhZ
~oye	i!Y&Z3H:Z>^@[BICYGZKJOJXJZGaZ
~oza	z9[G]HI
~oze	e!J#J)I*J,Z-J/K7J9F=]>H?IBFCJDHI]KXLJMYNJOIPXU[V]XIZJ]I^]_JaGbJdJeYfJgJhJ
~ozi	s9JBZHJU^V^ZG
~ozl	z*ZHY
~ozn	e!J#I%J(I*K-I4Y6[7J8Y9G:X>G?[@YBYCIDGGJHYKZLJMGNHO]PJR^SJUIVIXIZJ[J]J^H_JaYbJdIfH
~ozo	z!YI[
~ozw	rBXDJHGK[MJV_ZZ
~pa^	r+J-J9J>JBJC^DZH]KJZJaI
~paa	s#ZHZTZX]ZH
~pac	a!J#J%J(J-I3_4I6J7b9J:I=I>H?I@IAKBGCIDGGJHJIdJ[KFMINIOIRJSKTJUJVIYKZA]J_caGbJdJfHhG
~pad	i#J%Z(J-Y0Z3H4^9I>a?J@XBHDIHFIJKHMIOJPJS[UJXJZE]IaGbJcYf]
~pag	I#A%D&I(D+e,E-Z.c0F1G2G3A4E5G6J7b8E9B;G<J=D>F?^@=AEB<CCDZEIFFGEJDKDLEMBNFOXPEQHRFScTGU^VEXaZ][[]_^B_HaCbZcJdJhY
~pai	j/G3c6]9J=]>_?IBHCHDJHJIJKKOHVIXIZFaGcJ
~pak	z3H=[>IMJO[ZJh]
~pal	e([-^:]@[HZIJUJZGfJ
~pam	c!J#I%I(I*J+J-E/J3E4J7J9X=J?G@FBHCFDGFJHXIBJJK_LJMYNHOHPJTJUJVHXHZJ]H_IagbJcJdJfJgJhZ
~pan	U!H#F%H(J)Y*I,J-Y.J/H0J1I2J3H4H6J7X8]9E:a;J=H>[?F@DBCCHDEFJGHH^IBJIKCLIMFN_OGPIRISaTGUbVXWXXHYJZ=[Y]G^I_IaDb]cHdZeIfJgJhG
~pap	s@XH^IGNZ
~par	I!J#F%I&G(_+E,C.X/I1X2E3Z4B5F6C8G9<:b<F=F>D?b@WB9C@DJFYG[HbJ]KZLEMDN>QGRJVdXEZA[^]A^I_]aBb_dDeCfFgIhB
~pas	4!>%Z([)D*E+=-^0G1E2_3A4?5F6X7Z8E9?;G<X=C>C?J@YAJB]C]DFEDFBHXIbJ_KdM_N]O@P>QBRASGTCUGVBWGX?YDZ_[]]J^[_@aHcHd_eYfHg[h_
~pat	a!J#I(^-]/I3H9Z:J=I>^?JBFCHDYF_HCJJKEMGNHOXRJUKVJZY[J]JbIdJgHhH
~pau	w#]-JHIR]XYZJ
~pay	n!Y3^?JCGHbZI
~paz	w3ZHJI[KJZJ_]
~pca	r(Z3[>J?XCYHJOH[ZaH
~pci	s(ZC[HJ[Z
~pcj	s([+J?_CZDHHH[Y^YaI
~pda	V!I#J%G(^*J+H,I-F/]0X1a2J3F4H5]6H7H8H9[:I;J=H?F@JAIB_CEDCEJFJGGHXIGJJKCLIN[OIPHQJRGSJTJUIVIXIYHZH[I]H^F_HaGbHcFdEeGfcga
~pde	Z!J#J(d)G*X-Z3J9I:I=K>I?H@[BFCHIIKHLYMINJSJUJVHXJZG[J^JaJbIga
~pe^	a%I(H-H3H:^=J>D?J@XAJBGCHDIGZIWMIO]PZTJVJXI[J]IaXbKcXdJhc
~pea	a#X%J*Y+b-[3I9H>G?^@JBHCHDDHJIDKXN_OJPZYYZX]JaI
~pec	X!H#F%F&c(J*J,J-H/J0J2J3X4G6I7I8J9G:I<J=G>H?G@EAJBECIDHEJF[GJI_JaKGLIMHNXOZPJRJSJUJYIZX[J]I_IaFbIc_dGeGfGgJhG
~ped	W!I%I(I)K*X+]-G/H4J7J8J>H?DAJDDFJGKHIIaKYM]NHO]PJRJUIVGXbZD[I]Z^Y_JaCbIc[dIfIgJh]
~pei	q#[@JD[MXOZ
~pek	t9IA^EWHG_ZcZ
~pel	_!H#H%I(I)J*H+J/I3a4J6J7J9[:H;J=HAZBFCGEJFJGJHDI_KFLJMHNaPWQYRJSJTIUIVGWJXGZJ[I]Z^J_IaYfHhH
~pen	R![%C&J(^)F*H+E,F.I0G1F2H3A4J5H7G8G;F<Z=Y>H?^@XAFBHDGE[FGGFH_I?JGKIPZQYRESFVZWJXJYXZH][^X_Ea]bXeFfDgJhI
~peo	Y!H#J%G(Y)X*],J-^0K1J3H4J6J8^9F:X;]=G>F?I@EAZBGEJG[HAJHKGMHNFOJPaRKSITJUGVYWIXHYJ[X]I_HcHd^gHhI
~per	F!@#]%g&F(a)E+A,C.J/I0G2D3D4F5E6B7@8E9Y:>;^=H>d@YAFBBCHFHGEIIJ@KALEMDNIPhRBSDT[VXWAXaYCZG[a]F^^_CaacBdCeAfDgCh>
~pes	r#I?X@JH]IYZJaJ
~pet	e#Z%J(I+I-X3I5Y9Y:J=J>I?H@YBGCHDDHXIGKdMIN[OJUKVHX[ZC]Ia]bJfJhG
~peu	b)X*J-I3H8X9I:J=Z>]?G@XBHCJDHIIKYMZNJOIPYUZXZZZ[X]IaGbHfIhH
~pew	v([3XCYIJKGMJZJh]
~pfa	zFZ
~pfy	qHJIZKJNaZJ
~pge	m!_#H%J*Y,Y:I>I@JCID[HHIJKKOZVKXJZY_JaK
~pgi	s,X3^D^HIZH
~pgm	z0aHDZJ
~pgr	f#J(I-K1a4G5]BJH[RJXIYJZGbIcIdYeJf_gJ
~ph^	a%E(^)Z+K/J=I@HBHDIH[KJMINKVIZGge
~pha	t!J,X/I=ZHJIXZI__
~phi	sH_ZH
~pho	G!G%E&H(A)D*a+[,F-A.G/C0G1G2H3c4F5H6I7E8G9@:C;G<H=C>g?Z@AAEC[D_EFFFGGHbIAJFK@NBOaPDQHRFSFTHVBWGXGYGZF[C]X^D_EadcDdEeGfEgXhF
~phr	j-^2YHYI_ZG
~pi^	b!H#X%H(I*J+K,J-H/J0J3G4Y6Z7J8X9H:I>I?I@GCIDHGHKFLJNIOIP_TJUIVYXXYX[J]H^H_HaIbYcId^eHh]
~pia	p6[H^^XaFfZ
~pic	b(G)K*^3J>Z@bC[DJIYKHL]MENHZE[JbYhG
~pid	b!I#J(J-I3I9]>H?I@HBFC]DGHJI[KHM]NKOIUIVHZG]JaIbac]dJfIh^
~pie	b!J#X%I&Y(I)I*[+I,J-G3F4J6K7J8K9F:I;J=H>D?[AJBEC^D^EJH^IFKFLJOHRJSJTJUHVHWJX]YZZZ[J]Y_JaFbHcIdIeJfIgKh]
~pil	c!I#I%K(Y)J-H/Y1]3H9I:I=H>H?IBYDIHbKJMINIPHSJUHV_XI]I^ZaFbIcJhJ
~pin	f!J#I(J*J-X/I3H7c9[:K=I>F?I@IBECIDFI_JJKIMJNJOIPJSITJUJVIXGZ_]HaFbHdJfJgJ
~pio	zHHJ[b[
~pir	Q!I#G%a(E)I*I+I,H-E/I0J1J2I3H4J6J7H8J9H:E;J<J=a>G?G@BAJBCCHDFEJFKGHH^IEJHK]LiNEOJPIRJSITIUGVFWIXHYJZX[F]a^E_IaZbFcHdFeJfGgHhC
~pis	^!H%[(G)I*H+I-G.K/Y0X1J2K3X4H5J6H7I8Y9E:G;I<[=Z>F?H@FAIBECGD^EIFJH@JKKYLIMGNGO^PXQJRISITHUHWJXGYY[I]G^IaFbHd]e_f_
~pit	k-Y3J:^@ID[HJI_KJNJZH
~pl^	T!F#H%F)W*Z+J,I-]0I1I3E4I5J6I7I8]9C;]<J=E>H?G@CAbBDDIEIGZH^IaJGKEMFN[OEPaQJRISGTFUFWGXFYIZH]H_FaHbIcGd[eIfIgGhG
~pla	U!I#I%F&Z(F*G+H,H-G.I0I2I3D4E6H7F8H9C:E;I<J=c>Y?D@aBIDYEIFHGEHcIGLGMCNFOFPGQJRGSYTIUFVDWYXFYZ[_]E^G_GdJgJhZ
~ple	O!E%F)G*G+D,H-B/G0I1J2I3C4H5I6I7G8H9b:D;I<J=C>B?E@YAGB^DXEJFIGHH]IgJEKGLGMFN]OaPFQJRISGTDUIVCWHYIZ^[F]^^G_FaCcGdIfGgGhF
~pli	T!F#E%^&Y)G*Z+F-C0H1H2X3B4B5G6H7G8G9C:X;_<I=D>X?b@GAbBXDHEHFHGGIEKDMfNYOFPEQIRHSHTFUFVDWEXDYZZF[F]D^F_EcEdEeGfYgWhJ
~plo	g!Y3J:[>^@[FHGZHXOJZH
~plu	Z!H#X(H)Z*I+Z,J-]/I0J3]4J6J7J8I9F:H;J=Z>Z?Z@HA[DFEJF]GIHALIMHNHOEPIRISITXUHVGX[[I]G^J_KaIc[eJf]gJhH
~ply	i)K*[-]9_@FBJHIIIK]N]ZChH
~pna	z>J?JH^VKXXZE[[]J
~pni	h%X(]+Y8[:X>J@YB[DHHEKJMZUKVX[JhJ
~pny	z4]HKL]ZJ
~po^	W#I%G(E)I*H+H,I-Y.J/I0I2Y3a4H6I7H9D:];I<J=G>C?D@dAGBJCEDHEIFJHFIYJIKDLGMJNGOEP]QJRXSITHUFVfWIXJYIZ@[H]X^GaGbGc]dFeIfXhZ
~pob	z,YTZ
~poc	m-X3J9H>Z@]BIDJHCIZKJMaOJZFaJb[hJ
~pod	^!H*Z+I-G/J4J6J7H9X:]<]>F@[AJBXCJDbEJHFJKLIMZNJSITIUGV^WIXGZG[I]G^Y_IaFbGcIdHfIgJhG
~pog	p#]BIHGS]VKXaZIaK
~poi	^#J%H(I*[+J,J-^/J3[4J7J9G:Z;H=H>F?G@HAZBZDHFJGJH[KGMINHOHPIRXSJTJUJVGXHZE[J][^J_baDbIc]dIeJf[gKhI
~poj	v+[HIOYZ[
~pok	z(Z3J>J@[O]ZJ
~pol	I!D#D%D&I(A*a+F,F-J.Z0G1G2H4D5b6F7D8G9B:B<H=A>B?Z@ZAECYDAEDFGGFIHJ^KCLEMBNlODPERGSCTDUDV@WiXCYIZ9[E_DaEbDdIeFfDgChG
~pom	o!^#](Z*J+J-J3I9[:J=J>H?J@IBHCJD]IJKJNJOJPJUIVJXJZ[]IaFcKdJ
~pon	V!H#E%J(I)G*],I-C.J/G0X1I2Z3I4a5J6[8H9b:F;I<K=J>E?a@ZAcBHCDDFEIFIGIHAICJIK^LINXO^PGQJRHTIUGVFWIYHZB]E^IaCbHcIdHeJfJgJ
~poo	n!]*X@IBKHYZIc]
~pop	f#J(I,X-_3H9H>Y?H@XBFCJDJE]IJOIVJWIXJ]Ja_cJ
~por	H!E#F%C&H([)F*X,F-E.H1c2F3X4J5[6E7G8D9F:];F<G=@>D?JCEDZEHF]GCHcIFKBLaNYOBPAQZRCTdUGVAWCX@YDZE[E]Y^G_Ca@cbdFeGf?gdhH
~pos	N!E#E&J)J*F+E-C.H/E0D2H4Z5G7Y9[:X;F<I>]?_@[AEBXCCDJFGGHI@JFKZLJMJNDOCPZQHRDSXTHVbWXXbYGZZ[Y^E_DaXbJcCdFfGhE
~pot	e!J(H*J+J-E/J3I4J7J:H=Y>^?Z@EC[DZH^IGKGM^NHOIPJTJUJVHWJXI[J][^J_JbIcIdJfIgKhH
~pou	W!G%Z*[+G,I-F/I0J3Z4H5K6J7J8X;J>G?^AICJDaFJGYIEJIKCLIM]NHRJUZVaXFYJ]F^H_JbHcFdHeIfEgH
~pow	b!I#Y%J(H*J-G/H0Y3H4Z5I7J:I=I>H@DAJCIDHHbIHJJKYLFMGNHOIPJSJTJUIVIWJXZZC[J]H^H_YaWbHcIdJgehH
~poz	i(J-J3I8Y9Y:J=J>H?JBGDIG]HCIJK[MHNJOZR[UYVJXJZ[]JaZfI
~pp^	V!I#[%G(F)H*I,J-G.K/H0X1]2J4J5J6J7H8I9F:H=Y?FAIBACFD]EJFJIFJHKDLIMBP^R]SHTIUYVbWIXYZJ[I]b^G_IaCbFdHeHf[gI
~ppa	b!J#I%Y(X*J+H-]/J0[3G4Y9H:J=J>_AJBGCHD[GJHAMINIP]SKTJUKVXXIZB[J]I_Jb[cKdIhI
~ppd	t1YHHMYf_
~ppe	U!F#E%E&J(^)H+a,H-].J/J0I1J2J5J6I7J8I9E:X;H<J=E>H?a@IAXDCEIFJGHHIIHJIKBN[P_RHSHTGUDV]WIYIZ][F^Z_Ga_bHcGdGeIfG
~ppf	o3ZGXHHIZKJNaZJ
~ppg	s,X3^D^HIZH
~pph	zL_^K
~ppi	n#[/ZBJHIP[XZ
~ppl	Y!H#D%Z)H*^+I,Y-E0J1Z2J3C4I5J6J7I8J9G:Z;^=H?Y@KAIC_DYEJFKHbIDJIKGLHMFNYOIPGRJSIUHVFWHXFY[Z?[Z]G^H_HbGcGdHeIf[gI
~ppn	z>J?JH^VKXXZE[[]J
~ppo	V!I#H%I(])H*H,J-Y/X0J1c2Y4F5^6J8J:F;J=H?E@[BCCFD[EXGJHZIXKFLJMGNFOHQKRHSITHUHV^WIXGYIZE[I]F^I_HaYbHcGdHeJfGhH
~ppr	c(J*D+J/J3G4Z9^=J>]?[BGCJDIH^IJKIMINIOHUZVYXJZE]I_YaZbIfI
~pps	t/JBJHHZ_g[
~ppt	h#^%Z(J-J0[3I9J=K>J?J@IBYCZDJHEIZKJNJO[VIZ^]IaG
~ppy	s/[9_HFKJZH
~pr^	H!]#D%C&J(>)c*F+Y,F-F/D0G1F2I3a4H6F7J8D9H:C;I<H=H>B?]@JCCEDFGGHH]IEJ]KZLCMIOFPZQHRFS[TXU_V[W]Xa[F]D^J_EaGbZcCd@eDfAgBhG
~pra	[#D%b(_)I*I+H-F.K/I0J1J2J3I4H6I7I8Y9Y:F;^=F>E?F@aAHCGE[FJGGHJIEJJKELGMENFPHQJR[SIT]UFVWWGXFY[[G^X_GaEbGcGdFeIgIhY
~pre	D#F%?&E(>)>*C+D,C-].H/e0Z1Y2E3G4c5E6_8G:G;C<E=d>F@CB=CFDCEgFFGCHIIAJAKWLBMENeOEQDRHS@T^UDV@WAXHYDZ8[A^B_eaYbCcddbeBgZhW
~pri	N!@#G%A&H(b*Y+H,E-X.^/F0E1G3Y5H6d7F8E9A:J;F<H=A>^?aAFB<D]EEFGGFH_KHLDMDNcOHPfQGTBUIV?WFXAYIZB^Y_Ha=b[c@dAeEf?gFh_
~pro	C!C#E%C&E(I)I*Y+_,D-[.E/=0c1G2C3J4?5C6@7a8C9G:G;Z<G>D?X@JA@B]CYDDFDG@I?J_K>L^M:NJOXPaQGR@S]TJUCVAWAXfYeZ^[?][^__=aIbXchd=eDf>h<
~prs	n+Y9JDcHG
~pru	h!J#I%]+K-J3Y=]>[?J@HB]C^DZHCIJKJNJOZVJZE]ZaIcKfJ
~pry	w#J6]>]?[DIdJ
~prz	X!W#D%X&J(])G*E-J/Y0G1Y2H3J4F6F7J8X9B:Y;G<I=J>a?I@IAFBFCJDHEGFYGEHCJHKZMYNIQIRYSFTEUEVDWGYHZX[F]^^Fa]b^dFfCgKh[
~ps^	d#]-J/I3[=c>I?HBEDIIJKFMHTJXHZG]Ja_gZhX
~psh	n6Y9J>KBJHXRcXJZI
~pst	t-Z3J@JDZHGXJZ^bY
~pt^	H!]#e&H(C*I+c,I-G1E3I4C5G6c7F9@:I;E<a=C>??Z@EB_CEDGECFFGEKFLdMHO^QJRXSDTFU@WCX^YG[J]X^EaEbAcGdFeDfGgZhG
~pta	k!J%J-J/[3I9I>J@HBIDJHZIZK]NJOXVIZYh]
~ptc	p@IBJH]IHMJ]a
~pte	h/Y3J6b9J<Z=J>J@HBIDJIZKGMFNFTJZZ^K_JaJdIfJh_
~pti	Q!E#D%D&J(X)F*^+J,F-D.J0H1E2I3F4G5I6^7G8G9F:C;H<a=Y>C?a@DAGC]EGFHG[HGIEJGKCMFNDOIPDQIRGSGVDWGZG[d]D^f_FaBb[cFd]e^fBgFhH
~pto	T!H%I(G)I*I+I,I-G.J0J1J2K3G4H5J6_7I8J9D:H;J=G>E?G@JAIB[CHDFEJFJGIH^IFJILIMcNFOHPHRGSITHUHVGWJXGYdZG[H]G^H_HaFbdcHdHeHfFhF
~pty	l+K3[?HBHC[D]H?a^bZd[eI
~pu^	k#I%Y3J>[@KBXDJP[ZX]_aE
~pub	vPX
~pud	s3[4XB]DHZJdJeY
~pue	Y#F%I*X+H,H-F/I0J1J3E7G8Z9[:F;J@YAIBICIDEFKGIHYJJLHMXNHOFRISITGUXV_WJXaZ[[X]F_GaCbFeJhF
~pui	c%H(J+I-I6X8X9J>I?J@IB^CZDHIJKHMINJOKPXUIVIXFYZZE]Ya[b[cJdGf^gXhJ
~pul	l(a-a9J:Y>J@KBID[HJIJKIVIZFbY
~pun	g!J(X3^:J;Y>I?J@IAYBHDIHBI]KILXMKNIOIPJVGXI]K^Z_^aJbIcXd]fJhI
~pup	r([HXZF^[gY
~pur	o)Z-JBXGXHGI[KHMIPXTJVIZId[f[h]
~pus	k(J-J2Y3Y9J>H?J@ZBICJD[IWKIMHNJOITJVJX[ZD[J][a^bZg[hJ
~put	]!I#_(I-Y/X3J4J7J9H:H=J>J?JBJCIDHHXIDJJK[McNGOISJVIXGZZ[J]G^HaEb_cJhH
~pwd	c!K#a%a(I9I=JHCKJL]TJVJZIaJg^
~pwn	wHIJ^
~py^	h!J(J-Z/Z6[8H9^=J>J?J@JAZDJGYIGMJNKOIPIRKUJVaZJ_ZaKcJfJhJ
~pyt	r*[9H?^@JLYX[ZJh[
~pzi	s([?]CZHF[Z^XaI
~qu^	V!F#Z%F&K+G,H/[0H1I2I3[4K6H7I8]9I:E;I<J>D?DBACIEIGHHXIEKXLZM^N^OKPGQJRHTYUFX]YIZ>[F]XbWcXdJeIhH
~qua	Z!J#G(J)J+I,J-D/I0Z1J3E6J7I8J:I;K>E@ZAJCEDGEJFKGIIcJIK^LIMENYOYPJRXSJTYUHVJWJX^YJZY[I]J^I_JaJbIcGdIeIfFgKh^
~que	K!C#f%I&H(X)F*_,E/C0E2G3A4C5G7C8E9G:A;E<G=E>]?bADBZDJEFFFHaIEJYMHNCPGSZTcU@VGWFYEZJ[]]H^D_Ga@bYdCeFfFgFhY
~qui	O!D%I&I)F*F+[,J-C.I0W1G3G5H6G7H8Y9F:J;H<_>E?]AGBECdDFEcFHGFHDIaJGLZN]OEPEQ^RGSFTEU]VDXBYHZD]Z^E_EaIbIdIfE
~quo	p*Z@JBJFZIFVZZZ[[
~qwe	n-g3I9J@IHFIFKJNJXJZGaI
~r1^	sHJb^
~r20	s-bHHII
~ra^	A!B#E%I&C+>,F-Y.F/i2@3B5F7c8Z9G:];E<F=Z>B@ZBACYE@FDGHIXKILEN:OIQDSdTgUDVYWEX^YGZ=]?^HaHbBe]f_gGhE
~raa	h!J#Z(I*Y+Y-J3J9I=J>H?I@HBGC]DHGJIIKILXMWOJPKVJXJZ_[K]KaFbIdIf[hZ
~rab	z3H9H>]HFa_
~rac	N!_#F&F(Z)E*E,J-A.J/[1F2b3I5G6E7Y8J:X;F<H>GADBFEbFcGEH_IfJJK?MAOAPBQGRDTCUCVFWDXBYXZ>[E^D_Ha@bXcGdAeZfEg[hC
~rad	M#[&I(Y+a,[/C1b2G4H5X6Z7a8D9?:G;E>^?H@GBHCXDXFFGDHDI?JEK@LHMANAO[PZQGRISdTGUYWXYDZA[G]H^Db@eDfXgFhY
~raf	c#Y-J3Y6^9H<a=Y>Z@IA^BIDJHAIJJJKIMINKOIRJTJVJXJZZ_JaJc^fJ
~rag	[!H#E%H(G)G*b+[,H-D.J/J0H1J2J4^5J6I7I9X:G;I=H>C?c@CAYCCDYEHIEJIKDLYMGNFOEPGQJRISHTHUGVFWJXfYI[H]F^I_IaCbFdHeJgIhZ
~rai	[!E%Z)I*H+_-F/I3E4J7I8J:H=I>D?]@^AJBECYDCFJH^JJKBMJSIT[UIVXWJXGYJZ@[]]b^Y_JaEcIdGeJfHgIh]
~raj	p3]9J>J@]BJHIKJMYZH]]f[
~rak	a#H)J*H,X-F.J/I0J3]4H5Y6J7I8J9E:H;J<J>E@HAIBEC^DYEJFZGIJJKHLJMFNGOEPGRISFTIU[V]WYXHZC]F_Ha[bYcZdHeHf]gIhI
~ral	b![#]%I(Y,[-G/G1a3^4J7I8J9I:I>GCJDHGJHCIHKHLYM[NKOEPISaTJUZVIXIYYZG]J^JaHbJcHdGfFgIhJ
~ram	c!I#G%Y(I)J*Y+J-G1Z3_4[8Y9E:H>Y?Z@GBECFDFEXGJHeIDKGLJMGNGOEPIRJTJUEVFWZXHZC[J]ZaJbJcHdIfHhI
~ran	O!]#X(?)D,I.G/E2F3?4D5G6J7B8D9X:X;Z<G=@@aACBACEDAEGGYHaIGK]LEMEPGQ_RCSFT[UAV[WHZE]Z^Y_AaYbbcYd@eEgYhZ
~rap	Z!G#H%D(])X*G-G/I0J3Y4J7J9^:H;J=G>G?Z@EAJBBCFD[GJHaIGJJKGLIMGNHOHPHSJTJUHVFWJXGZC[J]G^I_Ja^b_cJdIfIgehI
~rar	R!G#H%F(B)G*F+J,G-I/E0Y1H3H5I8G9C:D;H<J=I>B?[@XAJB_CGD_EHFIGHH[IBJJK?LaNBOHPFQIR_SGT_UEV@WGXJZ_]D^]_YaGb[cZdDeYfBgI
~ras	O!E#X)G*H+G,F-a.J/G0X1G2X3E5I8G9H:I;I<J=F>C?F@HAHBXCGEJFIHXI_K[NYOGPGQJR^SGTFU[VDWGYGZ[]GaFcHdYe[hY
~rat	E#?&G(^)d*a+],^-I.E/D0C1Y2X3G4?5D6J7f9F:H;Z<H=B?D@DBEC?DYEcGAIFJBKELGMFNZOGPgQIRHS@TCUJVEWZXBYCZJ[C]>^H_IaYbBc>d^e]fDhD
~rau	d#^%E(^-^3Y4J9H;J=I?J@HBHCWDGH_IHKGMJNIOITJVIXH[J]ZaXcJfJhJ
~rav	_!X#Z)J*[+H,I-G/I1J3Z4I6J7J8J9C:H;J?FAJBEC[DDEJFJGXHYI^KELJMGN[OGRHSITHUIVGWKXFYYZX[J]G^J_IaFb[cGdXf_hG
~raw	b!G#E%c(a)J*J+J-H/J4J7J8J9[:H;^=H?HAIBWCIE]GIHEIGKHLHMHNGPJR[SJTIUHXHYJ[H]G^X_IaGbHcIdGeIfGgJhZ
~ray	vHGT_
~raz	]!G#]%H)I*X+J,I-G3E4J6J7J9^:G;J=X>F?H@]AIB[DYE^FJGJHHIFLHMFNGOFPHRJSIUHVFWHX_YJ[I]F^I_Ya[bXcIdGfHgZhH
~rba	z)Z-XHI
~rbe	k9J:Y>J?J@^BICIHbIJKKSYZEaJ
~rbi	_!J#I%J(_)J*H-]/I3I4J7J8[9H:J;J=J>H?I@FAIBGCHDIFKHXK]LHMINIOJPGRJSJTJUJVIXJYXZC[I]H^c_IaHb]ccdJfIgJhH
~rbj	q!J-[?aHGP[QYVK
~rbo	m!J%K-_BJG[HFP_QY^Z_JbZfI
~rbr	z%I-Z;Z
~rbt	v%J;a@JH_KHZG]J
~rbu	m%H,Z7_;bHH
~rc^	Y!I%J(I+Y-[/J1J3I7J8G9I:I<F=Z>J@HA^BCCJDFGWH]IGLcNIPJTHVJYZZ?[^]IaJbYcKdJfJgJ
~rca	c!J%I(J9J:J;Z>J@HBGDJG]HAIbKHL]MJVJXKZC]J^__JbJdcfFhZ
~rce	_!J#I%I-G/I3I<[=J>J?J@IAbBGCJDJGJIIJcKILaMHNFSJTJVJZF]I^J_IaFbJcYdGfIgahJ
~rch	]!H#H%G&H(G)I+I,J-J0J2Y3Y6I7I8I9B:H;I=G>D?FAHB]CHDFEJF^G[H[JJKFLXMZO]PIRISJTHVXWIXGYJZZ^H_ZaDbXdFeJgIhG
~rci	i#X%Y(Z-I1[3J9a>J@JB[CJDJIIKJMJNJOJTJVJ[JaIcJdJfHhJ
~rcz	v(]?JC]HFI]VJZGaZ
~rd1	z-[
~rd^	3!>(X)D*B+G,c-b.C/Z0G1G2b3D4C5E7Z8D9J;@=A>E?GA=B^CEDHEBFEGXH]I_JYK_M]N]OCPCQAR?S@TAUIVCXBYDZc[^^^_CbXc>d]eaf=gXhb
~rda	]!H(I)J*J+J,K-F/[4J6J7Y8J9Y:H;]=Z?H@_AIBXCHFJGJHBIEJJKaLJMaNFPIRJSITHVHXHYZZY[J]H^J_IaIbIcIdHeJfHgJhF
~rdb	wN[
~rdd	z-]@XHHNH
~rde	N#C&I)^*_,Z-Y/I0Y1G2F3Z4X5H6Z7Z8I9B:I=I>E?I@JA[CXFGI[JHLYN[OCP[Q]RESETCUJVHX]Y^[H^F_BaBbHcDd]eFfAgIhC
~rdh	i%K(J2I:J=X@JBHDGHIK^MJNJS]UZV]WYZGdIfX
~rdi	a!I#G(I)]*J,J-]/J3H9G:I=J>c?JBGCIDYHYIZKGNIOIP^SJUGVIXHZH]IbKcJeYfIhH
~rdl	z@ZH]ZJ
~rdn	jEXLbZJ
~rdo	p-]3^BJDZHXZX
~rdp	i%I(_)F*D,I-E/J@]BICJEJHXIJJJKXMIN]PFZHdJg^
~rdr	Y#H%G(F)Z*J-G.b/G2K3J7H:I=I>J?I@HAICJDHEFGJH@IHJIKGLJMGNHRKSaTIUFVGWHXKZG[I]I^J_IaHbac_dYeYfegFhI
~rds	g#J%I(J)J-J7J:I@^BGDGGaH[IEJXLJMHN[U]VYWIZC]K^IbIdGfYhI
~rdt	h%J-H7Y>J?^BIHFIJKIL]MI[J^IaXd^fXh[
~rdu	n%Y>_HHd[
~rdw	j%a?aBJHDZEdXfJ
~rdz	o%[3J9[>[BJDJGKHFY[ZZaJdJh]
~re^	K!H#G&H(G)F*G+^,K-G.G/C1_2G3D6I9I:J;E<G>I?XA]B_DBEIFEGBHDI^JEKaLJMANGODPZQGRYSWVHWZXZYX[B]a_XaYcXdbeGf@gD
~rea	M!X#E%Z&I)J*E+^/I0[1F3Y5F6[7D8_9c:C;G=B>]@]ADBDCCDBGJH[I?K]LGMIN_ODPDRDTCUCVCWJYX[D]AaGcadEeZf@hB
~reb	i4Z6Y@JBYHFKJMYZH[[]JaXf^hZ
~rec	D!F#B%d&c(_)G+@-H.H0G1C2C3c4E5H6E7^8I9H:^;]<H=A>Y?]ABBBCHEFG@H[IEKaL@MEO^PHQCSAUBVCXCYEZD]G__aYbFcCdBeAf?hd
~red	R#a%J)H*F+^,Z-[.Y/G0H2J4X5I6H7]8G9F:H;a<J>C?I@DAGCCDHEXFHGGHXIDLGNCOFQIRHSZTGUXYHZ_[J]D^F_Fb[cEdDeGhE
~ree	M!C#C%]&I(B)E+b,X-Z.I1G2H4X6[7H9A;F<G=d@CBJCEDJEEHIJFKHMDNBOISETGUJVJXGZ^^D_DaAbbd[fXgDhD
~ref	N%a&I)[*E,X-[/a0J1G2I3Y4d5G6F7J8F:H;G<I=]>B?Y@XAGB@CDDDEGFFGEH@IaJbKYLGMAPYSDTDUFWFXDYG[F]D^G_DaCbFcEfDgE
~reg	H!B#D%E&I(?)E*H+j,I->.G0E1F2G3B4F5G6F7C8H9J:A;E<G=A?^@JADB_CcDhEEFEGaHZI@KGLENaOaPBQFRHSETDU?VBWCXHY[Z=[C]B^D_CbDcEdCeEfAgD
~reh	t!J)X3[MJZY_]
~rei	I!E%Z&Y(W)I*H-E.H/H0Y3B4]5H7E9C;D<G=_>BAJBaCYDEFIGYHFIEJFKCLEMINDPYS[THUXV]WYXIZ[]D^DbJd[f_gXh@
~rej	V!E#G%I(G)H*I+a,I-_/^0J1J3G4I5J6H7G8I9G:G;J=H>GAIBICGD_EIFJGIHZIZJ_LIMXN^OJPGSITIUHVFWIXHYJZH[I]H^G_JaZbFcGdGeJfGgG
~rek	l%J(Y-J3]9J:J=^@_CGDIEXIXKIMJNJVJZD]JaJb[hY
~rel	e!K#F&X(I-F1[4J6X9Y:J=J>I?H@GBDCIIHJKKGMJNJOIRZSYTXU]VJXJZ^[^]GbIc[dJhI
~rem	D!Y#?%C&F(C)E*?+G,B-<.G/e0[2J3A5E6a7X9B:@;C<F=d><?H@DAXBBCGDDEgFGGAJGLDM=N_OAQfRGS@TaU?V@WBXGYZZ<[B]>^E_eaCbBcddceBgY
~ren	I#c%D(H)G+X-I.J/X0F1Y2E4B5F6[7D9H;_=H>Y?DBFCEDFEEFXH^JEK^LDMJNESET[UFVYWGYDZ=[a]Z^X_IaDcDdYeZfDgCha
~reo	i#J-J9]?]@IBJCID^HCIIKIM^OIVYZCa_hI
~rep	S!G&J(F*Y+J,I-E.J/F1J2J3E4C6I7I8I9];G<J=D>a?C@]AGBICEDIFIGHHdIBJJKbLHMfNYOFQJTGUFVFWGYIZF[F]I^F_GaDbIdEeHfF
~req	O!F#E%J&J(a)G*F+],G.I/F0X1H2I3C4H5I6Y7G8H:E;I<_>B?H@BAGBYCeDGEcFHGGHXIaJGKEL]MFN]OFPDQHRHS]TGUDVDWGXHYGZC[G]J^F_FaGcZdHfDgGhE
~rer	V!D#F%D(E)Z*_+^.K0I1J2J3C4G5J7[8H9F;d<J>D?XAZD_FIGHHYIHJIKBLXMGNJOEPYQJRISHUEVIWYXFYH[F]E^G_JbHdFeXfGgHhF
~res	7#@%I&G(^)X*G+=,>->.]2B3J4E5]8e9X;E<F=[>H@FA_B[CHDGEIFbHFI>JGK>LGMHNEOEPZQ]RaSaT?WcY@Z[[B^Babb[dGeEfagZhC
~ret	R!a&X(I)D+I.I/J1Z2[3a5I8Z:[;G<I=J>_?^@JA]BFCCD@FHGGHFIAKILEMCO_PCQHRHTEUDVAWFXCYGZB[E]F^I_]cZdKeJfEg[hX
~reu	_!Y#X%I&Y(I)K+I-G3E4I7I9F:I=H>J?GAKCZDGGJIGKbMGNFPJRKSZTGUIVGWJXGZb[I]a^J_HaGbIcHdJfIgJhH
~rev	X!J#_%Z(F)I*F-_/G0Y1K3G4I6I7I8J9F:H;J=H>]?GAJBDCHDGEJGJJIKaOZPHRKSHUIVGWJXZYK[J]F_IaFb[cHdFeJfZgZhD
~rew	a#J(J)J*J-I4J@JBJH_IJNJRISFTJUJXKZG]IaJcgfFgH
~rex	v%IHIL_ZJ
~rey	h!_#J(a9J@IBJGJHDI]LXVGXIZG_Je_gJ
~rez	n*Z9J?^BJCZDKHGIJKKQXXJY[ZJ][aJ
~rf^	f([)J:J>J?Y@]HFI]K_MJNKVYXYZD]K^YaJhJ
~rfa	p#Z@JBJDJH_IJSYXYZFbZhK
~rfe	p%J)Z9^;K@XHEPXZJ
~rfi	r3^9J:[>HC_DJHFIJOZZJ
~rfo	e#F%_(I*[-J/Z3G9J=[>I@HBXCYHJIHKINXOJTHV[XIZZ[[]J_IaJhI
~rft	w;]HZSZZJfJ
~rfu	r%Y(X4[?ZCGDZHGIYNWZI
~rg^	l#K-I3]8]A^CZHYIJPISXZE]KaY
~rga	L!D#D%C&J(@)E*C+F,F-D.I/G0G1H3D4G5I6G8H9E:f;G<I=^>D?H@BAGBACDDCEeFcGaHAIIJGKCLFMCNcOEPHQIRGSJTGUdV@WgXDYHZB[E]X^E_FaBbCc_d_eGfBgFhE
~rge	W!G#D%J(F)I*H+H,I-D/I0I1J2J3E4H6I7H9^;X=F?F@_AZBACDFIGbIDJILHMCNHPHQKRISITWVFWHX[YIZe^GaJdBeHfEgXhE
~rgo	U!Z%H(D*I+I,K-E/I1K2Y3H4J6J7_8H:a=Y>E?[AIBBCGDaEJGGJHKCLGMFNDOJPISITIVGYKZ][[]J_IaIbJeIfIgG
~rgr	k!J#b3J>I@IBJCJDJHDKIMJTaXJZH[[b^
~rgu	q#H%I*^-J3I9H>J?^CIDJF^HDIJPJTKVJX]ZG]]aJ
~rha	j!Y-J8X9Y>I@XBICJDYGYHDIJKJO^X]ZD]J^J_[hY
~rhe	b!J#H%J(I*^,J-I3G4J9I:I;Z=I>X?bBHCYD^HDIHKGMINIOJPXQXTJUJVHY[ZE[J]^aHbJcJdJfIhI
~rhi	m?H@XHZLXMYT^ZIbW
~ri^	Y!H#]%E)^*Z+I,I.Y/I2Z3E4I6J7I8J:G;I>F?Y@ZAZBDDDEJF]HAI_JIK[LGMGN_OHRJSHUFW[XGYJZ@[I]Y^I_IaFbHcIeJfXgJhG
~ria	Z!H%G)J*I+I,I-]0J1J3F4I5W7I9E:H=a>G@bAYDEFJGIH^IBJIKGLZMFNXOGPIQJRHTYUHVGXZYJZA[J]G^X_HaGb]dGeIgIhF
~rib	^!I%](J+J-I/I1I8J9Z:J;J=^>I?J@JAJBFCJG^H^IIKGLWMINIPXRITIUIVIXJYYZH_IaJcHeJf]hI
~ric	Q!E#H%G&J)F*Z+J,Z-G/X0Y1H2I3H6G7E8H9]:I;G<J=C>@?J@CAGBHCYE^FJGFH[IJKXLFMFNgPDQcRFSITFUBVGW_XG[E^[_Fa[bDdEeXfBgD
~rid	Z#E(H)I+H-E/C1J2[3F4[6H7H8X;J>F?YAICYDJEIFZGHHXIZKELJMFNYOGPIRHSYTGUGVIWIXGYZZD[I]G^H_FaHbYcIdcfXhG
~rie	O!Y#Z%J&J)G*D+]-A.H/E1H3C4G5I6H8G9C:X;W<I=I>I?CAFBXCJD[EEGEIJJEKYLJMCN_OHPGQHRFS^UEVHWXXcYHZa]B^X_Ea^bIcIdHfFgGhH
~rif	N!D#@%Z&I(D)G*^+G,G-C0G1G2G3_4E5H6G7E8G9D:D;E<I=G>a?B@FBYChDaEHFIGFHCIFK@LFMBNEO^PFR[TCUFVFWGX^YGZ[[E]a^D_EabbEcEdEeGfEgGhI
~rig	Q!D#F%e&J(b)D*D,G.H/E0[2G3A4E6G7E8G9b:Y;b<I=D?CBGCCDXEYFGGEHHI?L]MZNAPaQHRFSEUDV@WJXDYHZ;[H]C^Xa^bIcFdHeGfDgYh[
~rij	[!G#G%Z(Y)I*I+I-G/H0I1I2J3E7I8]9F:];J<J@EAIBGCFDFEIFJHDIFJJKELHMFNXPXSIT[UHVGWJXFY[Z^[I]G^IbFd_e[f[gXhF
~rik	v#Z5X9ZHGNZ
~ril	d#Y-J/bBJHEIHK[TXZF]]cK
~rim	]!Z#Y%H(G)J*C+I,J-E/I0J3J4Y6I9E:G;J=G?_@IAJBCC^DaFKH[JJKXLIOJRISITIUXVGWJXEYJZ@[I][^I_XaDbYcIfGhb
~rin	T!E#J%F&H(J)E*_+Z,X-_.I/F0]1I2I3Z4F5I6X7F8H;F<I=D@HAFC[DGEGFHG[H^JHK@LFMGN^OBRGSXTKVCWHXHYEZ:[E^J_Ea_b[cDdEeHfJgGhY
~rio	O!Z#F%I&I([)Y+J,E-C/E0G1H2H3^4D5H6G7W9F:[;X<I=Z?GA_BFCJEFFHHHIGKXMXNYOJPGQHRXSDTIUHX]YGZX[J]Y^[aCcEd^eGfBhY
~rip	]!X#I%G)I*I,J-H/I3D4J6^7J9H:I;J=]>G?F@ZCHD^EJFKG_H]IHJJKZLJMFNGOHRZSJUHVIWJXJ[I]H^C_YaHbGcIdHeJfGgahH
~riq	w5ZIJNZ^[
~rir	p:J@IBJD[HKIJKIZG[cd[
~ris	W#E%[(])G*H,I1K2J3K4H6[8J9Z:Y=G>F?E@ZA[BJCFEJGIHJIDJJKYLIMGN_P^R[SIUIV^WIYJZB]F^I_HaDbHcHdGeJfHgJ
~rit	B!=#>%c&F)F*[,Z-B.G/F0^1Y2J3J4Y7A8]9A:>;d<J>F?[@;EAFFI?KFL@M>N_OYP]Q]RZSAU<V<XIY_ZG[@]?^A_Ya=bBdfecf^gZh?
~riu	k#J-J9J=J@IB^IJKYMKN_][
~riv	M!G#I&I(b)X*Z,J-C.^/G1F2H4J5H6d7E8X9B:E;F<G=H>[@FAECADGEEFEGXHZIAJXK@LEMBNBO^PfQJRJSETCUDVBWGXBY[ZJ[J]F^D_Ea^bCcGd_eXf_hI
~rix	zHaZJ]I
~riz	^#J%Z(^)^3X;Z?KBICKHGNJT^UHV_ZJ
~rja	z>HHFZ^]]b[dHfJ
~rk^	K!F#A%^&I*D+F,G/Y3I6F7F8Y9@:I;I<H=C>Z?EAFBeCIDCEGFHGDHZIFJIKCM_NEPHQ[SBTCUAWFZb[B_DaBbIc]eEf]hD
~rka	r>Z?J@JBJH^KJN[ZHaIh]
~rkd	z!Z0IH[
~rke	c!Y#[%I(J)J*J+J,Z-F3]4[7J9E:I;K<Z=J>G?GBFCGFZGJHYIGKFMHNHO[PJTGUJXXZB[J]H^J_JaYbJdHfJha
~rki	r(ZD]IJK[
~rkl	z&[N[ZZ
~rko	j%[-J2]3Z>J@JBJHXIXKITXZHaZ
~rkr	z,Zd[
~rks	k#Y7cZH
~rkt	h%J-I1[3J9D>J@IBbDKIJM]NJQ[VXaJbJdHfYhJ
~rl^	g@HBJKJMZ^JbYhc
~rla	^!Z#H%K(J+J-G/X3H7J9Y:[;I>F@cBEDGHGIZKHLXMJOITHUIXGZA[]]X^X_HaHbIdJfJgZh^
~rld	wS]
~rle	f-J3J>]?Z@JBYC]D_HGIJKJN[OZXJZHaG
~rli	h%[3I=[?XBJC_DEHGIJK^NJZI
~rlo	d!]%I(J-I3I9G:Z=[?H@EBGCHDHH[IGKFLbMJNGOIPJRZTHU[V_ZI[I]Z^HaXbJcJdJfJhH
~rly	j!]3]?K@^BGEXHIKHNYVGY]ZIcG
~rm^	U#E%Z(C+Z,I-c.E/H0J1J2K3G4G5J6I7J8]9C:Z;I=H>[?D@IAHCJDGEIFIGGHcIFJHKFLGMDNEO^PHQJRISHTHU_VDWIXEYIZ@]X^F_GaCbddGeIfGgIhb
~rma	Q!C#D%E&J(C)c.J/G0H1H2H3j5I6H7G8Z9E:J;G<Y=D>C?B@HAFB_CbDeFHHDICJHKCLHMEN[O@Q^RGSGTGUYVBWGXFYGZH[H]D^F_IaBb[cEdCeGfCgFhD
~rme	_!W#I%Y(Z)J*J+J,J-Y3^4J7J9G=I>_?H@HAJBYCHDGGJHCIFK^LJM[TJUIVGXH[X]F^XaFb^cIfI
~rmi	P!E#E%g&J(b)H*F+F,H-^/J1H2H3B4H5I6H7G8H9Z:D;b<I=I?D@GAGCFDBEZFIGFHXIFJGKELFMDODP[RHSGTEUEVZXDYIZA]b^__FaEbJcFdDeGfEgFhD
~rmo	r#G-]9K>]BIHGKJOITHXHZaaIdIhH
~rmu	s-J3IKJZF]Jhd
~rmy	s9J:]BJHHNaUYZK
~rn^	K!^#Y%G(>)^*E+H,J.H/H0E1G2F4Z5F6J8D:[=A>B?G@_ADBDCADBEEFFGCICK]LFMbNXOKPHRXTGU^WGXFYX[E^^aFbYgHhZ
~rna	V!J#G&J)H*F+F-B.J/J0Y2J3e4J5I6G7G8]9D:^;Y<J=E>[?^@?AGBJDJEIFGGIHCI_K[LGMHNFQIRHS]TFUEVJWIXZYXZG[]_FaIbYcDdBeGgGhD
~rnd	w![#]MGZIfY
~rne	c#J%J-Y0K3H4G6J:];[=I>G?H@JBICJDJIGKGMHN^OIPJRIYJZA]H^JaIcfdHeJfDgIhJ
~rni	f!c#X%I(I+Z,Z-H/J7[9I=J>I?I@XAIBGCIDGHAIDKaMJNJOZPIVJZF]JaXhI
~rno	b!J#H(I-I3Z4J7K9[:[=J>H@_AJBHCJDZEKHCIHK^MINIOFSJTJUJVJX^ZF]J^J_[aIbJc^dZfIgJhH
~rnz	w![
~ro^	J!I#@%E)B*I+F,G-B.I/F1F2F3b4C5F6D7H8E9C:F;D<G=@>f@FACEEFZGFI]J_KDLEN?OePKQFSJUFVZWHXZYDZZ[^]C^D_HaYbFcHdJeJfDgYha
~roa	l!Z#I)Y>ZHXTZZGa[
~rob	Q!C#I&J(D)G*E+F,G-?.I/E0G1H2I4F5I6G7E9]:F<I>G?D@JBdCCDHE]GGHIIAJGKALJMEN[PCQIRHS[THUDVGWEXgYIZc[E]C^E_IbDccdEeGfEgGhD
~roc	Z!_#F%F(G)J*I-E0J3G4I6I7I8J9D=F>E?F@]AICJDFEIGJHDIEJJK[LYNGOGPHR[S_TGUHVEWJYIZX]e_HaEcGdWfG
~rod	c!J#I(H)J*J-Y/J3J7[9H:J=J>H?Z@HCIDJEYHFIXJbKGMHNFOIPJSITIUJV]WJXJZZ[K]J^K_IaFc^dXfZgIhJ
~roe	g!I#I%I(H*K9G:I;I=Z>H?[@]AJBGCIDIHGIGKGLIMJNHOIPaQ]TJUJVcXIZF[J]H^Y_JaJbJdIfIhJ
~rof	_#J%H(b*J-F/I3^7J9H:J;Z=J>F?H@HBGCaDHGXHGIGJIKHMCNHObPJSJTIXIZE]I^JaEb]cIdJfJgahI
~rog	v1[9ZBGHXZ[
~roh	p!J)Z-]HJPZQXUI^]
~roi	f!J#]%_(^)]*J+I,J3I9I:J=J>H?F@HBHCIDFH[IXKIMJNJOJPZUIVHXYZD]J^ZaYbJcJdJfJ
~roj	m9J:Y@IH_IJKZMJZYhZ
~rok	]!G#I%H(I)H*Y+J,H-X/Z0J2]3H4^6I7I8I9G:J;X=H>G?H@JAIBECZDIEJFJGIIGJIMHOJPGQWRYTIUFVFWJXIY_ZZ]^^J_XaHcZdGfYgJhI
~rol	L!X#C%B&J(f)i*e+E,F-B.H/J0G1F2E3D4h5g7C8E9D:B;F<F=C>A?B@@ADBGCEDYEFFGGDI>JbKDMINIO[PDRHSETGUCVIWFXCYFZ:[C]C^D_CaBbCcDdDeGfCgDhC
~rom	J#H%B(B)]+c,I-H.J/C0G1Z2G3B4X5J7I8J9G;^<G?H@EAEBBCHEGFFGYIEJ^K^LaMCOHP]QIRJSFUHVXWGYFZI[Z^Z_XaHcZeGfYgH
~ron	I#Y&G(@)C*F,[-D/E0]1E2E3[4I7F8J:@;D=@>EAEBEC@DBFCGhH^IAJaK?LCM_NEPZQJRbTFU@VHWDXYYZZJ[C]G^I_FaAbJdceAf^h[
~roo	b%[(F)X*b-I3J4J9H:J=K>H?J@GBEC]DJGIH^IIKZLJMGNJOJPIRIVI]JaIbJcZdHf[
~rop	S!G#X%E(D)G*G+J-c.I/H0J2]3Z4E6I7G8I9D:F;H?d@ZAHBACDDDFIGYHDI^J[KCLFMDNEODP_QZRGSZTGVHWHXcYHZ>[G]J^b_GaHcXdEeHfDgHhD
~roq	r>X@Y
~ror	J!]#B&d(J)C*C+E,Y-C.I1F2H3J4D5H6[7E9C:E;G<G=I>C?D@EAXB[CDDIE[FFGHJJKHLFMCNYPDQXRFSbTGUEVIXCZa[E]A_[aAbDc^dDe]gEhB
~ros	L!D#D%E&I(C*Z-G/Z0I1X2H3C4E5H6F7b8G9Y:Y;H<I>A?C@@AFB?CCDBFGGEHFI_JYKHMGNCODPDQHR^ShTbUDVCWEXXYFZ@[E^E_EaZbDc]dZeKgc
~rot	Q!C#C%Y&I(B)E*E+D,J-b.H/X1F3B5H7E8X9@:D;_<G=I>X?B@EAEBBCHDAEEFGGIH]LEMJOHPcQJSFTHUDVAWGX^YhZF]J_CaGbCcDd^eZf^hH
~rou	L!C#^%B&J(F)G*D-@/H0I2H3C4E5G6F8E9B:E;G<H=B?B@IBbCBDXFGGKHeIDJGK]LEM@NZOEPaQIRFTaUJVgWIXCYJZJ[[]IcIdCeDhG
~rov	T!F#F%G(E)I+G,J-B/G0d1I3D4J5J6I7e8J9F:I;J=[>_@[BXCZEIFJGIIDJHKJMEN[OFPHRJSET[UHVFWJXZYIZ?[H]D^Ga^bYcGdHeIfDgGhE
~row	S#B%F&J(J*X+a-B.^/G0[1H2I4[5I6a8G9C:D;H<X=E>H?[@^AGBGCIEIFHGGIAKANBQIRGSKUDVHWXX_YGZE[E]^^HbbdDeYfCgF
~rox	[!J#J%J,J-Z0J1J3G4G6J9I=J>J?J@JAJBGCIDJEJH^IJJJLXMINGOJPJRHSITJUJVJXJYFZD]G_JaIb^cidIeJfDhJ
~roz	j%J(I)I*X,[3Y9H=J>Z?I@IBXCJDHH^IIKZMGNIO]RZSJVJXJZE]IaFbIeZfJ
~rpa	h!K%J/HHXZI_^dJgb
~rph	z!J/IZJ__
~rpl	zDYHGL[b[
~rpo	h)Z*J@IGXKJNaPXVJWZZH
~rpr	h#J%Y)J,J3Y@IBIC]H]IJOZP^VKZF]Z
~rqu	j#I*Z/^2Z3K9J@IBICJDJHDIIKGL]MITJVZZY[[]]aKgYhI
~rr^	c!I#I%J-I/J3H4_9J=J>J?J@ICJDJGJHEIGKXMHNIOISGTaUIVIXXZZ]^_JaHbXcIdIeXfagJhJ
~rra	Z#]%F&J(E*G,]-a.Z/I0I1I2I3Z4Y5J7H8H9X:F;I<K=G?E@HAHB[CEDDFXGIHKIBJIKYLINGOFPFQZSFUYVCWIX]YIZG[G]E^GaDdDeHgHh_
~rrb	vHHb_
~rre	M!X#b%[(D)G*F+F,^-A.I/C0H2H3X6]7E8H9B:C;G<I=H>B?Z@YA[BGCBE]FHGFIBJFLENAO]QIR^SZTXUCVBWEXEYGZX[]]C^C_GaYbDcJdBeIfJgFhg
~rri	X!H#H%J(H)J*I+I,J-F/F3H6]7J8J9G:I;K>Y?G@YA]BYCFFKGJHbIFKEMGNFRJSKTIUJVIWJXGZ][X^I_IacbIfHgJhG
~rro	H!^#Z%J&d(A)H*E+D,Z-@.H1F2G3I4B5G6Z7C9A:B;E<F=G>D?BB]CBDFEZFEGFIBJHKELDM@OGPCRDSbT^UCVEWIX[Zb[Z_Za?bIc]dBe^gD
~rrt	a!I#d)Y,K-Z.Y/K3J>J@HCIDIIGKYMENITaVIZG[[]HaIcJfJ
~rru	m#Z*X+^-J3J@JBHCJDGHFIKMINYOKXJZJ]a_]cI
~rry	h#J-J3J9b:J@HBHDJIJKINJOJXJZ_]JbJdZ
~rs^	]#[%](H)J*J+I,]-F/X0J1J3G4Y5X6I8[9X;J=I?I@]AXBCCHEJFJHEIKJ]KDLJMYNGOIPHRISHTIUGV[WJXHYZZH[J]H^I_]aIbIhI
~rsa	j%I(K*X-I6Z9I:K=J>H?I@HBHCID^K_MZNIOHS[UIVIXJZF]J^[a]bJdHfHhI
~rsc	c!]%H(W+[-H/]0J3E4J6[7J9H:J<Y=J>F?Z@GBHCHDHEYGHI[KGLYMHOZRYSJTJUJVIX[ZC]I^J_JaYcXdGfGgJhI
~rse	i+X-Y3J9J=J?J@JBZDbHBIJKJNJS[UZW[ZD
~rsh	g9HHZKKLGMIPXZIgc
~rsi	[!I#H%G(G)J*I+G,J-H/J0[1e4I5^6I7a8J9H:J;J?H@GAJBBDJEIGJH]IHJJKILFMGNIPGRISHTIUIVHWJXGYa[J]H^K_JaHcFdDeHfFgGhI
~rsl	v6Z<ZBJDZHGS]UIVJZKfK
~rso	Y!H%I(G)I*I+I,J-Y/J3E7I8J9Z:G;J>a?Z@^AJCGDGEJH^IHJKKGLIMGNGO[RJTJUYVZWIXaZI[H]I^I_WaDbIdIfHgYhH
~rsp	v+[-ZCIHI_[
~rsr	z*Z,Y
~rst	P#D&J(])K*C+D,G-B/E0I1J2H3I4F6G8Z9E;G<I=Y>@@aAFBYCbDaEZFHGFH@IGJGK?LZMGNCODPIQIS]TFUXV[WaXBYJZY^B_EaXcCdBeGfYhd
~rsu	i#]-J3J9I@YBXHGIJKJOKXcZZaI
~rsy	m%J+J0J1g3I9H@JBIDIHDMGRJaJdHfF
~rt^	D#X(H)K*E,B0X1a3Z4I5Z6A7E9F:?<H=I>[?F@GACBaCEDYEDFYHcI_KHLIMDNEOEPEQYRCSHTaVAYIZH[D]Z^@aDb_dFeCf]gHhD
~rta	O!Y#A%B&I(X)C,E-Y.J/A0X1^2G3G4E5K6G7G8F9@:_;[<H=CBXCHEFFFGEH^IaKDLJMYNYOCPCQHRFTaUHVFWEXBZD[G]A_DaEb^cZdGeFfJgdhY
~rtb	i8K9H=J@JB_DJGHKIMYNJPJYJZHaKcYdFeGfbhJ
~rtc	zHHKWb]
~rte	W!Y#E%G)H*Y+F,I-Y/Z0[1I3D5G6I8I;I<Y=FAIBECDEIFII^JIK_LHMDNXQJSHTFUGX^YHZ?[G^H_Ha[bJcIdYeIfXhF
~rtf	q>XHHJYM]T]
~rth	j*X-]@IBYHDIYKJM[N^TXX[
~rti	[!J#X%J(H*K-G3G4J7J9F:H<Y=I>H?I@XBFCIDGGJHfI^LJMHNHOIP^RJSJTJU]WJXIZC[J][^Y_JaFbIdJfIhJ
~rtm	k(Y@JF_G]HHKJVa
~rtn	e!J(J-I/I3J8Y:e=K@HBGDJGJIHKHMHNJPIS[TJVJZD[J]J_ZbJcJfJg[
~rto	j*Z-J/X1J3E9J=JB[DIIYMJOYRXS[THVJXIYXZ[a[dIeJfG
~rtr	e%[(H,J/J1Z4J:J=I>W@JBIF[KJMJNXPYRYSYUJVIWKZGcJdZe[f[gYhJ
~rts	s)J*Z.]3IBIG^HEIKLZOZTJZJ]]fH
~rtt	z*J-J4]9J?]HI
~rtu	k!H%[+ZDIHYKJRZYZb]cIfX
~rtw	zHJL]Y[
~rty	b%J(J-e/J3I7_9H=J>J?J@GBHCJDIHZIIJ]KGMINHOKVIXIZC]IaHbXdKhJ
~rtz	b!K%J(J)X,J-[:J=Y?X@JBICIDZHJIJKINHPJS[U]V[W_ZF]JdIf[
~ru^	l(J-I9I=J>Y?]@JB[CJHZIIKHMJO_VJXJZE]H_ZaG
~rub	n3[>ZHHNZOJT]XJZIcZ
~ruc	M!X#E&Y(Y*E+F-C/J0X2I3I5J7J:[;F=]@DAKBYDGF[GGHIIBNAOFQKRXTEUXW[XJZJ[G]J^CaZbYcYd[eXf]hC
~rud	zBZDJ
~rue	l%Y(K=]B]CZHEZC^_
~ruf	b!X#H%X*J+J3b4J9Y:J;J=I>X?[@GBXCZHJKGLJMINIOXPJQZTIVIZH[J]Z^J_JaZbJcIfJhJ
~rug	[!]#F%Z(G)I*I-H/I0Y1J2J3G7I8_:G<J?G@JAIBICZDFEIFIGGHBIFJJKXLHMFNFOHPWRZSITIUHVGWJXWYX[H]G^IaEbZd_e[fYhF
~ruh	m-J>J?]@]HEIIKbPXZFaK
~rui	X!Z#G%G&J(])Z*F,G.J/J1J2J3J4H5J6H8Y9F:Z;[<J>H@EA]BJDJEIFIHDJIK]MFNHPZQJRIUGWIYI]Z^[_]aHcJdDeJfFgJhF
~ruk	s8^AXH]ZI
~rul	Z!J#J%I(H)I*Y,K-G/[3H4I6J7I8H9I:I=I>I?IBHCIDHEKFJGdI]J[KFLJMHNeOJPGRJSJTJUIVGWJYJ[J]J^J_HaIbIcYdGeJfFgIhI
~rum	i!J#J0[3X=J>J@IBHDIHBIIKJL[MINWPKSJVZZF[Z]Z^ZaJc[dGfIgc
~run	V!G%G)H+[-E/H0Z1[3]4G7J8I9G:G;H=G?E@IAIBZFJGYIGJ[KHL]N]OFPYRZUIVDWHXEZA[H]E_GbIcHdEeJfbgH
~ruo	s(^)[*[?HHIVJ
~rup	X!E#G%F(H)G*G+Z,H-G/I0J1J3D4I6J7H8I9D:E;I=F>F?F@XAGBCCFDCEIFJG]IDJIKELGMENFOGPhRJSHTHUEVkWHXFYIZ?[H]Z^Y_FaFbFcGdFeIfFgHhG
~rus	p#F(Z,J-J9]@JAKBIH[IJKJNZTXVGZX
~rut	m!J#J%J-X3G9G:J=J>I?]@HAIBHCJDJFZGJHEIHK]MJNHOJTJXJZE]a^]_[aJbJdZfJhH
~rv^	i!I(J7I9J;Z<J>J?aBHDHFcIJMJVIZX]JaJbJfJ
~rva	t#X@[F]ZK
~rve	J!E#J%A&I(D*E+F,E-C.H0H1F2E3B4f5e6e8D9A:G<X=A>C?C@BAEB?CDDBF[GAHYIAJEKDLFOEP]ReSBTDUAVBWEXDYbZ@[E]@^EaAbBcbeDfbgEhD
~rvi	H!B#B&H(J)^*G+D,I-B.F/E0]2]3G5E8E9@:B;F=C>G?@@AAEB]CCDHECFHGBHIICJEKANBOEQFSfTFUcVXWDXCY[ZE[C]A^HaDbAccdYfjg@hC
~rvo	p3YHXI]K]VY
~rw^	v#K-H@[BJDZHGIHKJX^ZEh[
~rwa	f#J(K-H/Z2Z3Y7Y8X9H:K=J>I?I@HBFCIDIHYIJKGMZNJOYTX][cKd_fKgJhJ
~rwe	]!H%](I)J*H+I,I1H3F4[6X7H8I9G:H;^<K?XAJBFCGEJFJGHHEIGJJKaLINHOHP]R_SITWUHVZWJXGYZZA[I]ZaEbHc]dGeHhH
~rwi	k%Z-J/J3Y4]>J@JBJHHMJOZPGZG_[dWh]
~rwo	zDJHJK]ZZhZ
~rws	z@JC]D]ZHhZ
~ry^	H!H#C%F&d(F*E+B,D-C.H/D0J2J3a4I5_6J8H9a:b;D<J=B>I?I@EAHBHCDD_EEFIGBH[IZJ[K[LaMAN_OZP^RFSZUGV=WJXAY^ZC[C]H^J_YaDbCcJd[eDfCg[hG
~ryb	k+Z-Y@[HFNJS^VXZC
~ryc	s#I(Y2I>I@IBIDZHDIJK_ZHa]
~ryf	k#J(J*Y-J?JBIC_DGHEIIO[X^ZG][a]
~rym	w9Z>[HF_^
~ryo	g%Z)Z+Z3W9Y>J?K@JBHHEIJKKNJS_V[ZF^[
~ryp	X!I#H%I(I)J*J+J,I-H/I0J3G4H6i7I8J9G:I<d=I>I?I@HAJBGCJDHEJFKGIHCIHJIKGLJMHNGOIPIRHSITIUIVIXJYeZB[J]I^I_HaIbHcJdFeGfGhI
~rys	o(I9J;]@HBJHGL]NJZH^_d^hJ
~ryt	b#J%^+X,K3J7Y9H>[?Y@HB^CJDEHIIGJXKFOJPFXJZa]YbZcJfFhI
~ryw	m#I+K6]>[?]@KBXDHHYKJMXS]ZEaJdJ
~rz^	c!I#Z%I(I*J,X/^0W1K2J3[4J7J8J9G:Z=I>^?J@GAJBFCIDGEJGIHFI[LJMXNHOHPIR[T[UIVIXFZD[J]H^J_YaGcHdGe[gJhI
~rza	k-J1[3I:aB[DHHCIIKIMENIUZVIWYZG]JaYbJcJd_fIgJhZ
~rze	W!]#J%]&Y(H)H*G,G.Y0G1Y2H3]4F6G8X9A;G<I>^?D@ZAGB@DGEGF_GEIXJHKXLGMZNHOCPEQISGTEUEVEWHXXYHZ=[G]^^Gb^dIfG
~rzi	zN]
~rzn	v3_:X>JHJOKaZ
~rzo	v([9^>HEZZI
~rzu	g!J#J%J*J-X/]3J4Z6J9H:I=K>I?JBHDIIHJXMIN^O[PZUKVJXJ][_JcJdHfJhJ
~rzw	t*X+JBJCJDYH[LZ
~rzy	Y#W%E&K(]*I+F,Y-J.I0W1I2I4F6G8G9C:[;H<J>Y?J@HAGBHCDEHFHGHIYJHKHNDP_RZSGTGUFVDWHXDYHZY]C^G_IabdFeXh]
~s50	q#GHZTb_I
~sa^	S!G%C&J(C)Y,H-Z/F0e1H2H3B4F7I8Y9J:Z;Y<I>b?B@DAGBFC^EHFHHJICKcL^MJNZOYRFSGTFVBWGXCYGZH[[^D_FaXbIdDeHfCgHhC
~sab	R!g#G%H(Z)Y*G+J,J-Y/H1Z3G4I7I9Z:G;]=G>H@GAHBECHDGEIFJGIIHKGLJMHNGOJPFRJSHTIUaVDWGXIYXZE[I]H_FaGb[cIdGgIhJ
~sac	a!_#J(H)Z-J/Z6X:J;Z=K@HBHIJKJLXMKNJOITJU]VJY[ZF^Y_JaXbYfHgJhJ
~sad	[!H#G%G(Y)G*^+I/H0J1J2J4I6I7H8J9F:F;J=G>G?Y@GAIBECGDFEaFJGHHFJJKeMGNcOGPZQYRXSITIUFVDWaXHYJZ@[H]G^Z_HaFbHcFeJfGgIhF
~saf	q,E.Z2ZH]JY
~sag	R!E#H%F&J(D)E*E+J,G-^.X/F0b2I3E4G5I6H7G8H9E:E;H<I=D@CAFC^DGE[FHGGHJJGKXMHN]O[PEQIRGSETIVGWZYHZ_[F]E_HadbEcEdYfDgFh[
~sai	_%J*K-H/b3I9I:J=X>I?H@HCIDIEJHDIGJZMJNJO]UIVJX]Zc[I]IaIfJhY
~saj	r3J9I>]DIHDOXZ[a_
~sak	b!I#H%^(^)I*X+G,J-G/J2J3b4H5Y6J7J8J9E:H;I<J=[>E?^@FAHBGC_DYGJH?JJKELJMHNHOERKSJTIUIVXXFY[ZD[J]G^IaJcIdJfIgJhH
~sal	[!H&I(F)I*H,I-E/H0J1I2J3Z4J6I7H8J;J=H>D@^AIBDCXDZEJF]GHHcIHKZNEOHPHQJRISITIUGV[WJXGYI[[]G^H_HaDbHc[dHeJfFgJ
~sam	R!D#D&I(D*E+F,G-@.H/Y0K1I2H4E5H7^8Y9G:D;G<H=C>B@aAeB?CDDBEGFFGFHDJIKdLFMENIO[QgRESYTIU_VHWGXCYFZ][E]C^F_GcDdDeFfDhD
~san	]!I#Z%]&Y(_)K*J+J,J-Z/J3]6K7Z9E;J=Y>H?H@CAICGD]GJKDL[OZS[TIUDVFXHZH]H^HaFbIcIdIfGgJhG
~sao	o%X(Z1XHY][^XdJ
~sap	p#^%J>HBJHZPZTIXJZX[IaHbZ
~sar	]!I#I(Y)H*H+J,J-H.Y3D7K9H:I=]>G?[@GBGCZD]EIGJIHK^MFNHOZTJUEWHXI[J]X^J_JaHb[cJdbfHgKhX
~sas	qDYHHJ_
~sat	H!^#H%]&H(G*E+G,C-F.H/J0I1E3F4G5G6I8H9C:c<G=Z>A?CBIDEE_F]G_HBIBJJNaOIQGRJTEUaWbXGYHZE[E][_FaAbEc[dZeDfXgJhB
~sau	z6YZX
~sav	n#X-H3Z9J=Z>J?J@IBZCGDJH_IGKHNYZC]Gf]hJ
~say	H!J#Z%E(D)F*I,G-]/Y0H1[2I3A4G5H8G9D;I<J=Y>C?C@GBFDJFGHEI_LJMCNYO]PDQHRGUZV^XdYG[G]G^X_XaGcYdYfEgBhY
~sba	i-I4Y9I>]?JBHCIDJEYIJKHMIQXRYX_ZGaJdKha
~sbe	r(])J*Z+I,J-Z>GBJCHDZIJN[ZI
~sbl	a!J#[%J-J1Z3J?G@JB_CJDJHCMJT_VJXIZI[cbI
~sbu	zI]
~sc^	g(J-J3Y9^:[;X=Y>Y?J@IBFCJDHHBIYKINJOJSZUIVGXHZ[[K]J^YbKcZfJhZ
~sca	e(K-I=^>H?J@HBHCJDJF[H^IFKGL^MIN]YI]X^JaXbJc[fIhI
~sce	h(J)Y*I3I?]@HBJHXIJKYZWcXdJga
~sch	H!a%X(E)G*D+[-C0I2H3C6[7B8Z9X:=;H<J>^?YAHCCDAEEGHHFIBJDLEMFPYR]S@TEU^WBXZYbZG[D]A^FaEbacZd_ebfY
~sci	a!I#H%G(H*I+J,J0I3G4J6[7[8J:[;J=G>G?H@FAJB[CGDGEJF[GIIaJKLJMGNHOHPIRJSJTIUHVFWJXHYJZX[I]^^Z_HbIc]dIeKfHgJhI
~scl	i-Z/dBJGXHFNJZJcJ
~sco	X!E#G%E&[(H)I+I,I-X.Z/G0I1H2H3B4H6H7I8H9E:G;I<J=G>]?X@FAHBCCFDEEYFXGeIXJGKYLHMENEOGQJRGSITHV]WJXHYHZY[Z]G^H_Fa^bYc_eIfFgIhF
~scr	M!G#C%Y&I(F)E*E+a,J-B.I/E1G2H3X5H7E:C;G<H=Y>Y@@AGBHCBD[EFFGG_H[IJJFKGMENBObPJQIRISETDUBVAWFXCYbZX^AaCbbcId^f_gZhG
~scu	l3I9JCJHIIcOKU]ZI
~sd^	k4X@]HHMIPZZIbZdHf^gZ
~sda	q-J3[@_BJCJHWKJNYR]ZE
~sdh	i%FPb
~sdi	wHKL[f^
~sdp	v(JP_
~se^	Z!H%F&Z(F*I,J-G/H0J1J3E4I6I7H8J9X>Z?_AJCHD]EIFJGFHBI^JIKDN_ODP[QYRJSHTIUGV^WIXGYX[H]Z^Y_IaCbHcHdZeIfXgIhH
~sea	g!X(J-b3I9I>F?J@JAJBGDXF^GGH_IIKHMJNIOIVJZC_[a]
~sec	M!D#E&J(Z*^+],F-J.I0G1G2[4D7E8]9C:E;Z<c=E?_@]AFB]CfDZEGFHGFHJJJK@LEMENBOFPEQ]RFSJTKUEVDWFY_Z=[H]Y_FaJcDdEeGfF
~sed	V%Y)H+H,[-^0K1J2J3H4J8J9G:H;J=H?cAYCEDHEJFJH]JIK]LINFOIRKSJUIVFXWZC[F]G^H_FaGbGcIdIeJfHg_hG
~see	e#I%G(I)J-b9I?K@JA]BICJDJGYHFI^NJPZVIXIZZ]JdYfH
~seg	Z!I#G%I(G)H*^+G,I.J/I0J2J3I4H6J7H8Z9X:H;I<K=_>E?_AHBXC_EIFJGIH@JJKCLIMGNGOJPGQXRHSXWIY]ZD[I]a^I_HbHdHeJfEh[
~seh	t-X@XDJHYZJ[Z
~sei	W#X(F+Z,I-Y.Y/H0I3H4I5J6I;I=]>E?Y@CAJDZEHGHH@I^JJK]MGNDOYPGRWSZTHUGVJWXXXYZZA^X_IbIcEdEeHf^gG
~sel	K!B#I%F&I(>)f*C+E,F-D.G/C0E1E2F3A4D5G6]8E9B:A;H=D?[@YAYBXCBDFEEFEGdHJICKXMENIOEPBQXRETXUfVhWDXFZC]B^c_AaFcAdZeHf@gChH
~sem	k%Y-[3I4]9J>I@IBGCJD]FYG[IIK]MZPYVIZEaJfIhJ
~sen	C!?%X(J)B*B+D,G.I/G1H2Z3G4@5E7Z8G9E;D<G=D?A@[AGB^C=DYEEG[H[I^KdNaOAP>QGRES?T@U]V@W>XCYCZd[[^Z_Ia^c@d]eDf@gGhb
~sep	sH_hE
~ser	9#H%C&B(Y)^*G+I,D-A/@0K1F3F4b5_6a8D:J;]<H>=?B@AA[BZCAFbG^HJIAJAKCLJMGNDOAP[QJRcS^TCU_VHW?XAY_ZE[F_aaBbIccd[eCfeg[hH
~ses	T!G#c%F&J(F)_+H,H-D.J/_0I1I2J3E5J6H8I9D:J;I<J=F>F?G@EAHBBCGDFE_FJGIHEIXJILFMGN_OGPGQIRHSHTGUFVFWIXCY^ZA[Y]g^I_FaCc^dGeIfFgXh[
~set	8#@%Z(b)[*Z+F,H-;.^1X2D3C4G5[6D9@:X;G<X=_?X@GAHB]EYFXGHH?I>JIKALHMCN?OCQGRHScTAU[V]WdYBZZ[D][^F_Ga]b^cXdHeYf^g_h@
~seu	e!K#I(I*H-I3H7[9I:J;X>I?[@XCaDHHBIHKIMJNJOJPZSJTXUZVZXIZG[a]JcIdJfJhJ
~sev	k#^-J1[@]BIHGTGYZ
~sez	s!X(X-XHII[KX
~sfa	nHFIXNbRWZJf[
~sfe	s#H,Z6Z7ZH_
~sfi	f(I/YG_HCJdN[PJZFaJ
~sfo	l3_DJHbZI
~sfr	n*_?aHGXZZJ
~sfu	e%I@JBaHJMXTJUIVYZZ[JdIeZfI
~sfy	q@YHXIJN[ZJ
~sge	e#Z%I(^)Y-I4[9I=I>I?I@JBHC[G[HBKJMJNJRITJUXWJXJYXZJ]IaHdZfX
~sh^	R!D#D%D&J(D)F*X+H,G-D.J1H2H3X5I7G8G9E:E;I<I=D@FAGBcCFEHFdGaHYIBJFKDMcOFQJRFSFTFUEVEXFZJ[H]a^H_Yb_cEdBeGgJhE
~sha	Y![%I*[-I/I7J9I:Y=Y>F?IBGDIHbKHMINIPJTJVHZB[J^b_JaIcJfJ
~she	a!J#[)J-F/I9G>J?K@GBFHZK[LFNITHUJVZZB[I^JaJgdh]
~shi	m*J7_>JDZHDPXSI^^aJ
~sho	M!C%E&J(D)F*E+a,H-C/]0G1H3C4F5H7I8F9B:X<E=C>I?]@EAGB?DFEHFHGEHdI[KHNJPEQIRbSZVJWHYG[Z]X_Yb_cDeGfCgFhD
~shs	sGZH[MaZJfK
~shu	p!^#_>Y@IBJHEIKKIZF]YfZ
~si^	_#Y%X(Z)J*X+Y,J3_4J7J8K9G:H?G@FAYGYKYLYMGNXOXSKTJUIVGXIZC[I][^IaGbIcJdHeJfIgJhH
~sia	b!K%K(J-[2Z3J4Z9H:Y=J?J@_BHCJDIHJIZKHMIOJSJUJVJXaZG]JaIbKfZhI
~sib	Z#Y%F)G*I+J,K-]/I0F3Y4^6Y7]8J9I:X>]?F@]AJBCCGDHGJH[IGJIK]LIMGNGOIPZRHSGTHVCWIXGZZ[X]G^J_IaHbGfHgH
~sic	X#G%G(H*]+Y,I/I0J1J4H7G8I9A;Y<J=b>E?aAIC[EJFJGIH_IEJJKILINGOXPZRIUGVHWJX]YYZE[J]G^H_IaHbJcGdFeIhG
~sid	]!H#G%H(])G*G+_,J-Y/b0I2K3F4G6J7H8I9F;J=H>E?J@FAZBHCIEJFJG]H]I]KFLJMGPEQERIS_UIXYYI[I]H^I_YaJbHcHdHfEgIhH
~sie	^!G#X%G(G)X*G+H,I-F/I0Z1Z3E4H6J7I8J9]:H;J=I>D?F@DA[BECFEJFJG[IYK[LIM[O_PGSJTXUHVGXXYJZA[I]F^Z_Ga^bIcHeJhH
~sif	s3X9J>HHEIbKIOZZJa[
~sig	L#E%B&J*H+Z,Z-F.I/G0H1H2I3E5F6G7b8G9X:G;H<e>E?A@EAFBJCDEGF_GEH]JFKGLbM[NGOEPGQISGTaUDVAWGXDYGZX[]]]_Ha>cDdDeFfCh]
~sil	f-a;Y>JBIHGOJRKZD]J^[aad]fZ
~sim	f#J-G/J3D9G>_?J@GBHCIDJIeK_LXMJOEZE]JaFhG
~sin	L!Y%]&I(B)_*F+Y,J-].J/I2H3I4H5I9A:J;F=a>F?E@FD_EFGZHFIDK^M]NFOCPFRXTBWFXGYZZI[G]C^D_HaYbJc^dZeEfagIhF
~sio	N!E#[%c&I(^*D+E,G-B/E0c1d2[3a4G5]6F7F8G9B:E;]<H=B>A?C@BAGBHCEDBEXFGGEHbIDJGKCLDMCNDOEPZQHRFSETHUDWGXCY^Z?]c^G_FaAcIdBeEfAgIhX
~sir	n-X3H?]CJDHIJKIZZ]Ja^h[
~sis	Z!H#G%F(F)I*H+Z,[-J0J3B4I6I7I8X;J<Y=G?GAcBDCGD^EHGHH?IFJIK_LIMGNHOYPGRYSJTJUWVFWIXZYJZG]G^I_ZaGbHcGeefEgHhY
~sit	W!H#D%E(G)I+H,J-]/G0I1I3G4[5]6I7_8I9E;I<J?E@FAJBJCFDFEIFIGHHdI_KENaQJRHTGUGVGWHYHZE[H_FaFbEcYeJfFgI
~siv	p-Y3Y4[6XHHcXeX
~sja	l!K#Z(G)_*J-I1Z3J9G:J=J>H@IDIHEIHKGMJNJUcV]XIZE[I][aIbJcJfJhI
~sk^	U!F#G%H(e)E*[+I,J/J0J1J2K3E4I5J6I7H8J9D;I=J>E@ZAIBHCFEJFIG[HeIDJIKDL]MHOHRISHUGVEWIYIZE[H]F^[_GaEbIcGdHeJgahH
~ska	f!I#H%I(H*K+K,[-H/Y0K3H4J7J:I=H>]?I@GA[BFCIDGEZIGKGMHNIOIRJSJTHUIVHWJZY[Y]H^Y_YaWbbcXdHfIgJhI
~ske	[!J#I%K(I)I*[+[-I/J3H7J9I=J>G?a@GBGDHH]IGKFLbNJOXPJR]TJUJVGZG[I]G^J_JaXbIcJ
~ski	f!Z#H+Z-I1]3Z9H:K=J?J@GBHCIDaGIIZMFNHOXRZSJTJVJXJZF]J_Kc[dIfGhI
~skn	z/XEX
~sko	f!J#H%Y(G)H*H+I,J-I/J0J1J3]4X6J7J8c9G:H;J=[>E?H@GA]BFDFGIIFKELJMHNIOHRISJTIUYWZXGYJZY[Z]H^I_YaXbIdGeJfHgJhI
~skr	Y!X#Y%Z&J(E)H*G+G-F.I/H1H2J3D5I7G8[9C:F;I<I>J?F@DAGBFCFDDEGFIG[H]JILGNEOZSHTGUGVEWIXEY[ZJ[G]E^G_Ia[bEdae[f_g]
~sks	[(I)J-I9J=J>E?G@GBHC_DHHbNJVJaHgJha
~skt	s/^H_ZF
~sku	v(_@YZGd[gJ
~sky	tH_PaVI
~sl^	t-J9I@IH[K[N^ZKa[hJ
~sla	X!Y#E%E)G*H+G,H-E.J/Z1I2J3I4G5J6X7F8H9D;I<J=Y?E@CAHCGDYEJFcGGI]JIKYLIMHNDPEQJRISGTGU^WFYHZX[F][^[_EaJbEd[eXfCgGhI
~sle	h-F/J0J3J6d<Y=J>JBHDIIYKHMINIS]TIUH[J_JaJbYfIgJhK
~sli	h#I(J-[/G3I6X9I:Y=W>J?JBJCJDIHXIHKHOJQYTZU_VJY]ZG]Ia[hJ
~slo	U!E#_(J)G*G+G-_.I/G0H1I2]3F4G5J6G7Y8H9E;H<J=E?FAGB^CDDZEHFIIXKJNZOGPFQIRJSGT^UEVDWHXDYHZZ[Z_FaEbJcDeGfEgGh_
~slu	^!Z#C)Z*H+I-F.J/X0I1I2^3I4X7J8Z9A:G;I<Z=X>]?G@DAGCEDEEHFIGIH@IDJJKEMFNFOERHSZTFU_VFWHXF[H]Y^HaEbGcZfchF
~sly	i#K%H(J,X-X/]2Z3J4[6X9Y=JBFDKF[HDIJMJNJPZTJVJZY_JaJdYfJ
~sma	[!I#G%H(G*K+J-G/I1J3D4J6Z7I8J9F>Z?H@FBDCIDGFKG]HXIXKYLJMGNHOZPJRISKT_UIVHXYYJZB[I]H^J_HbdcId_fEgJhI
~sme	v3I?JC^DJHGYXa]
~smi	wBJH]I]ZF_[
~smo	h(J)X/J3J9I>I@aAaB^DKHFIHKIMIOYXJ]J^J_HhZ
~sms	z3I>[HFOFZJ]]a^
~smy	v:]HJLZY]
~sn^	v-I1[HDT[X^^[fJ
~sna	i!J#J(J-]2Z3X6X:J=J>X?J@HBGDJKIMJNJOJRcUJVIXIZF]I_JaIbXfJ
~sne	v#K&J9ZBJFZHEZ]^[bY
~sni	s&Z3H9J@ZDHFYHHIJK]NZZH[^
~sno	v-_9Y>]@JIJKJNGZG
~sny	z6^HIJ[
~so^	R!^#E%a&J(Z)H+E,G-B.J0K1H2Y4G5I6G7J8H:C;[<I>b?EAYBGDDEHHbIDJHK[MANCOYPIQJRISFTEV]WGX^YJ[E]]^J_Ia@bHcKdBeHfD
~soa	v#I9Z?XHZ
~sob	tBYCYGYHJ_]
~soc	v-^8Y:YHJIEZY
~sod	tHJIXN^
~sof	L!E#?%F&J(E*[+I-F/[0J1^2I3E4F5H6G7b8H9F:H;H<I>C?E@JAGBBCEDEFHGFIBJ[KDLGMINEOGPEQIR^SgTbUEVDWFXEYHZ>[F]F^Fa]bEc[d[eHgchF
~sog	z@]MX
~soi	n@_HJKJMWNYTZZI
~sok	j#]-J3H9G>J@YBXDJFYHEKJMJXcZYaIhJ
~sol	O!C#A%d&I(>)X*D+E,E-C.H/D0G2f3A5H6F7E8F9^:C;e<H=H>B?]AEB[CbDBFHGEHCIGJFKFLEMDNAODQeSEUYVYWF[]]C^X_DaCbCcGdGeFfCgahD
~som	Q&J+I,H-c.I/I0H1H2I3K6X;X<[=G>D?GAGB>DEEaFWHFJJK^LGMHOEQIRHSGUYVFWHXEYHZ_[FaCbYcFeHfYhD
~son	S!I#]&J(C)I*I+I-a1H2H3_4F5I6G7F9]:I;H<I=I>_?J@XD_EJI[JYKBLIMBN_QHRGTDVYXDYGZE[H]E^F_FbEcJdDeGfCg[hD
~soo	q#I(Y)Y9Z@_BJHJIXVHZJ^J
~sop	t(]1X@XHIP]VJZH
~sor	a#I%J(I)I-H/J1Z3I4K7J9]:I>J?I@[B^CJDIHYIHKHMINIOJPXS]TYUHVGXIZ]]I^JaIbJcXfHgJhJ
~sos	z@[
~sou	d!I%I-I/]3I8H9H@XAeBYGXHXIIKHMYNJTHVKZIbYfJ
~sow	l!K#J3]:J>J?H@YA_BKDXHDIJKJL[MJNJT]ZHaHh]
~soz	t9JBZU[V^ZH
~spa	W#Z%F&J(F*F+G,H.Y/W0I1Y2I3[4F5I6G7a8G9G:E;H<I=D?]@FAFBACCDBEHFGGGIcJGLHMDNDPFQIRFSFT^UFVDWIYGZA[G]C^H_daecHdFeIfCgGhC
~spe	O#c%B&_(E*F+F,F-X/E0G2G4D6F7F8G9K:D;F=D>A?C@]AFBBCBDGE[FZGGI^J_KFLFMGNcOIPEQHRFSFT_UYVFWGX[YXZB[a]B^D_EaZcaeEfDgFhB
~sph	p2YH[I_ZH
~spi	k#I&Z(J-]/J9I:]=J@IBEDKHYIHKINYUJVJXJZc]HaIbI
~spl	l/Y3J>Z?IH]IZZF[[aIgX
~spo	X!F#D(J)H*]+H,H-F.J/F1I2J4a5J6[7H8I9_:H;I<J=G>E?W@DAbBDDFEHFIGIHXIFJJKELIMENdOYPGQJTFUGVFX[YI[I]Z^Y_KaAbHcFdGeJfIgIhG
~spr	G![#A%F&I(=)c*J+],E-Y.J/C0E1E2H3_4G6D7Z8C:B;F<G=G>G?Z@JAJBWCADYECFEGGIAJ[KDLBMBOFPXQGRDS^T]U_V[W]X_YZZ[[E]B^F_CaDb]cYd?eCfFgBhC
~spu	j#J-K3J9Z;Y>J@JBXHHKJLXNJX[ZI]^^[aDd^fJ
~squ	i3J8_9XAYBIDJHJKKVJZ]_YfZ
~sre	v,X9^G^HDPXZKdJ
~sri	zHJN[W]
~sro	p(J*Y9J?[BYCJEZHHZJaIc_dYgJ
~ss^	G#G%a&G(])D*C+J,C-].G0D1F2F3[4D5H6D8G:E;X<F=^>[@XADBXC]EFFDGBH_I]KALFNFOCQ^S]TIUEWXYH[Y]G^HaZbEcJdEeEf@g@hI
~ssa	O!E&I*G+E,G-[.Z/F0H1H3D4G5I6G7F9E:F<I=Z@FAFCcFGI@JGKbMIOHPFQHRGSFUFVBX[YGZZ[E]Y^Z_FabbIcEdceJfDgGhC
~ssc	f!Y/d>I?ZBHDJHXKJNIVKZGa[cJ
~sse	W!H#E%[(J,H-I/F0H1J2I3B4H5J6_7X8I9F:]=Y>a?Y@^AYB[CEDCEHFIJIKZLGNJOIPHTGUHVDWIXJYI]Z^FaXbXcFdHeIfDgFhE
~ssf	a%I(J)J/J>J@JBaHFJbMXNJTJUIVYZY[J^KdIeZfI
~ssi	M!F#^%d&H(a*F-A.H/G0G1F2H3X4]5G8F;^=I?A@XAEBECEDDEYFFGDHXIGJFLIMBNDO]P^QHRESJTHUFVFWEXGYFZE[K]c^F_DbGdHeafDhI
~ssk	f(J+I>H?a@IBHDGHZKIMJR[SJUKVIZE[JbcfJhJ
~ssl	j%H(J,X/]3J4Z6^9H=J@JBIF[HDIJKJMJPZTIVJYYZZ_IaIbJcJdYfI
~sso	V!]#E%Y)J+H,I-D.J/H0J1X3X4H5J6I9I:E;X<J>^?G@ZAZBJCDEIFIGHHZIHK^MJNDQIRISHTFUFVaWIX_[G^IaBcGdGeIfFgH
~ssp	H!]#D%C&I(>)c*F+[,F-E/D0F1F3a4H6E7J8D9G:C;I<H=H>B?[CDEDFGGGH[IXJ]KFLCMDOFPZQHRFS^U_V[W]Xa[F]D^G_DaFbZcCd@eDfAgBhD
~sst	c!]#H%J(I-H/J4J6Y7J9G;J=K>G?I@XCHDIF[GJH[IEKFMHN[PJTZUIV[ZZ[J][^J_JbJcIdIgKhI
~ssu	X!H#I%H(F)I+I,J-F/a0J3J6J7H8J9G:G>G?FAJB^D[EIFJGIHIICJIKILXOJPHRISYTHU^VFWZXHYYZ_[H]Y^G_HaXcZdGeIfXgIhF
~ssw	5!?#X(])E*E+?-b/X0H1F2_3?4@5G7[8E9B;D<Y=D>E?DA@B^CHDHEEFCIaJ[KbLYM^N^O@P?QCRBSITDUHVCWHXAYEZa[^^]_@aEcGd_eYfJg]ha
~st^	?!I#I%I&I(C)D*F+@,C-Z.F/>0F1?2@3E5D6G7F8d9^:f;B<E>I?[@bA^BXC^ECFCGDH_I^JEKdL[MFNDOIPIQJRYSHUGXEYGZH[[^@_^bAdHeEfFg=hb
~sta	@!b#F&C(]*D,C.J/B0]2H3K4B5G6I7D9I:D;I<A=D>E?J@^AABcDHFEGEHYI^K^LJMXNAPEQJS^TAU_V_XDYHZG[F^F_HaZc>dAeIffhJ
~stb	zV[
~std	k(^
~ste	F!C#C%J&F(H)E+a,F-J.[/A1C2D4J5I7A8F9?:^;B<E=E>[?^@YAbB_CbDbEGFCG@JKK]MFNGOFPHQERaSHTCX?ZG[H]Z^?_DaDcCd>e_fcgF
~stf	wHYa^
~stg	r%Y(J*Y:]@ICZD^HJKIWYZH
~sti	M!a#E&I(G)E*a+B-H.H0F1_2H3A4H6Z7J8F9]:X;G<H=H>Z?aAHB?DJE_GEHCIGJFKDLZM^NGObPFQJSFTXUEVBWG[X]C^D__aZbDcEeFfB
~stk	j-J2[3J9[:^@XBXF[HEIYKHLZUYZGaJfI
~stl	t9IH]NYZI
~stm	v-Z9[HGKYUXZJ_Y
~stn	s3J9J>_BXDJHHKJZK^X_^aJfIh[
~sto	K#Y%J&H(F)I*C,Y.[0]1Y2D3]4C5b6Z7H8H:B<G?E@IAYBHCBDBEFFFGFH[IBJXKYLIMHNaOXPBQIRZS[TAUBWEX@YD]a^FaHbIcIdDfagFhJ
~stp	w=^HZZI
~str	D!C#@%B&E(])f*c+i,^-F0B1C2D3B4E5G6B7B8I9>:?;C<E==>BABBYCGDiEDF^G@HZI?JHK<LAMAN]OaP]QaR@SFT?VCWYXBY_[D]J^F_Fa;bDcBeAfJgah?
~sts	_!J#F%a(G)J*J,J-I1K3I7J9G:J=I>J?IAJBHCJDIHZIIKIMINJOJPJRISbTaUJVIXIZG[J]J_GbIcXdJfGg^
~stu	Y#F%I(J)Y*H+G,J-G/H3F4I5W6J8J:I;J=H?C@[AJCXD^EJFJG]H]JJLIMGNFOHPIRXTHUIV[XaZ][I]G_Ha]bHcHdIeJfGhH
~stw	wDZHIPYQYY]
~sty	j#Y,_3Y:[>J@[BGIIKWMIOIZCdJfJh^
~su^	]!I#J%X(F)I+K,X-H/H0J3F4I6K7J8Z9F:I>I?HAJB_CIDZEJGIHDIGJJLJMYOHRYSITIUIVIWJXIYZZ_[J]I^I_XaGbHc_e^hH
~sua	S!Z#H%G(^)Y*E+J,F-F.J/J0I1J2J3J4H5J6I8Y9E:^;Z<K=X>D?CA_BIEHFJJIMFNJPJQJRHSGTFUEWHYIZ]]]^]_ZcGeIfFhE
~sub	e!J(Z-]/J3G9Z=^>I?I@[BFCXHBIGKHMIOHPJVJZcaJ
~suc	U!G%F(F*J+G,J-G/e0J3E4J5J6I7H8J9E:H;I<J=F>F?H@^AGBgCGEIGIHHIFKFLHMYNCOGPGQKRISHUEWIXaYIZZ[G]E^GaEbIdDeYfGgGhG
~suf	b%a(b-E3J9J>G@IBHC_DII_KIOJPIVHZE]JaHhI
~sui	g#a+Y-Z/X1K3J:X>Y?I@XB^CHH?IIKHMINGOKV]XIY[ZH[ZaIcEfIhI
~suj	l-K0Z3I6Y9J>JA[DJGXHGIJKINKO_Y[ZI_IcJdYhZ
~sul	b#I(I)K-G/^3G4K9G:d;Y=I>G?I@GAIBYCHDHFKH?IGJJKGMENYOHPJTKU[VIWJXJ]H^X_Ja[bYcIfJgKhX
~sum	m!Y8Z?]BJHGKXR]ZE
~sun	b!I#H%H(H)J*G+I,J-F/I3F4Z6J7I8Z9H:H>G?_AJBID]EJGJHFJJKFLZMHOGPXRISZTIU_VEW[XHYJ[I]Y^I_ZaYdGeJfYgJhH
~sup	W!I#G%I(^)G*C+I-G0J1c3]5^6J8J9[:Y=H?Z@JBXCYEWGIHYICKGLJMFNGOIPGRHSHTGUXVEWIXFYJZC[J]G^IaFbHcGdHeJfGhX
~sur	g(Y)X-I9J=I>K?J@IBIDIH]I]KHMJVJZ_[J]EbZeZ
~sus	m![3J@XH]X[
~sva	q#J+J0]3J9Z>H?J@JAJBXCJDHHZI[KJTJVJXZZG_[aHbIfKhJ
~sve	v!^+J>JDHHXY^dH
~svo	w3YOZ
~svr	w*]?_
~swa	q3J?Y@_C^HFZG[Z]]aEcY
~swe	f#H&Y(Y*K-I3J4[9]>I?Y@IBJCIDYHZMJPIRJS]UJXJZG]J_KaJbJ
~swi	Z!^#H%H(G*H+I,Z/H0J3J4J6J7I8I9G:H=G>]AHCGDFEJFKGHIHJIKFLZMGNGOGRGSZTJU_V^WJXIZ@[I]G^HaGb^cHd_f[gIhX
~swo	5!?#X(])E*E+?-_/Y0H1F2_3?4@5G7[8E9B;D<Y=D>E?D@XA@B^CHDHEEFCIaJ[KcLYM^N^OBP?QCRBSITDUHVCWHXAYEZa[^^]_AaEcGd_eYfJg]h_
~sy^	l-ZA[HEI^KJNKZJ
~sym	f!Z-[/X3J9I=JBICJHDIbKXMIN[XZZD
~syn	F!@#@%c&E(F)B*B+I,C->.F/B0h1h2Y3F4_5D6F7A8_9>:@;B=@>>?A@>ADBACBD>EBFCGkHZI=JBK=LAMbNCOAPHRgS?T@U@V=WCXAZ8[C]?^A_Ea?bBc]ddeGfhgBhA
~sys	[!F#J%H(I)I*I+Y,J-F/H0J1J3X4J6J7J8J9F:X=I>F?G@ZAICHDbEJFJGHH]IXKbLHMFODP[RaSJTHUIVGXHY][I]H^I_IaFbIcIdIeJfHgJhF
~syw	r%[<]HIZJdWf^
~sz^	j#[(X)]+J3J9Z:Z=J>J?J@IBGCJDZIYMJPJUJXJ[JaJhY
~sza	k([*Y-^3J9I:]>K?J@JBJCJDXHCIIMJNJOJZZ[[aXcXhJ
~szc	m?I@]BJCaDJEIHIIIKJM_VJWZX[ZGaJ
~sze	k#I(I-I/J3I8]9^:J=J>H?I@IB[CJDJIIKILYMJNZOKPKS_TIVIWJXJZE]]_KaHcJfJhJ
~szl	t-J/Z9H@IB^HEIJK_MZZG
~szo	t!]#J3G:^BIDJH[LXZI
~szt	z=HHZM]PZZKbH
~szy	h!G#I%J(Y)J*J+J,I-[/J3H4J6b7J9]:I<Z=J>G?IAJCZDZHCIGKELJMIOYPJTJUYVIXI]I^K_YaHbYcJdIfIhH
~ta^	C!d#J%H&D(<)X+H-[.J/J0A1F2]3Z4D5I7Z8Z:E;Z<D=J?a@aA[E@FHHEIYJBKdL[MENAPZQERBS@T=U]V^W>XJYF[H]D^Z_JaCbXcCdHeDfAgChc
~taa	_!_#H%H(X)J+H,J-X.Y/I0J1J2J4J6J7I8J;Y=J?]@HAGBGCJDFGJHCIGLXMGOIPHQZRISJTXU]V^XHZA[]]G_YaFbIcJeJgJhY
~tab	R!I#Z%I&J)I*F+G,I-[.I/G0]1I2J4F6H8G9D:J;Z<J>I@FA[FIGGHaIZJHKEMXNEOFQITGUJVJWXXJZZ[J^G_XaGb]dHeIhE
~tac	S!G#C%D&I(E)C*@+H,C-B.I/G0G1F2G3e4a5H6G7G9_:G;H<I=Y>^?F@CAECdDaE^FGGDHHI@JJKDLGMENEOCPFQHRFSHT^UFVAXYYHZ_[E]E^F_CbFccdEeGfDgFhE
~tad	V!b#G%G)H*I+H,J-]/Y0I1Y2J3F4H6I7H:];]=F>F?G@DA]CEEIFJGIH>ICJJKCLINGOZPGRISYTHUXV^WIY[Z@[I]]^HaJbXcYeJgIhG
~taf	e!J%I(])Z*X+Y-J1J3I8Y=J>J?I@HBHCIDWF[GXIJKIMJP]SJUEV[ZFaJbJc[d[fH
~tag	]%G(G)J*G+I,J-E.J/I0I1J2J3F4Z5J6J7H8I:Y;Y=H>F?Z@[BFCGDHEJFJGXHdIDJIKHLIMFN]OGPHQJRJS^TIUGV[WJYJZ@[H]FaFbHcZdHeJfXgJhJ
~tai	W!F#G%H&])H*I+G,X-Y1J2J3H4H6J7I8I9I:X=H>H?G@FCYD]EXFbG_H?IbJHKFLIMHNXOJPGRYSIVFWXXHZY[I]H^G_GbGcHdJeJfIgHhH
~taj	w>Ia[
~tak	V!]#E%F(F)D*D+G,G-D.J/X0I1I2I3^4[5I6H7H9J:F;]<Z>J@XAIBXCdFIGFHFIIK]LFMaNEODQJRHSHTGU]VCWIXFYI]F_FaKbGdHeIfGhZ
~tal	K![#F(Y)G*F+F,G-Z.I/@0_1]2G3]5F6D8D:a;F<HACCEDGFEGDJ_LCOBPFQGSZT[VGXJYJ]@^F_ZaZbYcDeGgdhD
~tam	a#Y%_)J*J+I,J-Z/H0Z3D4I6Z7J8J9H:X=Z>]?G@[AJBZCHEYGJIGKDLJMFNFO]PIRZSJTIUFWHXHZF[I]G^J_IaXbHcHdFeIfDgJhY
~tan	Q!_%J&Y(E)Z+I-I/E0G1Z4I5H6F7G9F:Z;c>F@?ADBZCDDEEFFFGYHGI_JIKALINXPHRESDTEU^VHWFYXZJ[H^]_Ja@bHcYfIgEh]
~tao	o%Z(^,X3^:ZHGZH
~tap	f!J#X%Y(I*]-H3F4Y9G:J=J>a?JBGCbDYEIHBIGKGMINIO[PJTJVIXH[J]IaEbJcJdIe[fJhY
~tar	L!I#E%D&H(_)D*C+Y,D->/J0X1Z3F6C7C=E?HACBbCIDXEGFGGbHEICJHKcLCMaODPARCSBTHUGVHWHXBYX[C]Y^BaZb[d?eJfd
~tat	N#X%G&I(B)H*G+D,G-D.J0Z1I3^4I6E8G9A<J=C>G?E@FAJB^C_D>EHFGGEHaIDJEK^LGMXN[PHRGSbTDWHXcYHZE[H]C_Ga_cXdXeJfIhB
~tau	o(J6_IKRaZHa[fI
~tav	q!K(Y)J/Z3^9J=I?IBICJDIHEIbSITIUIVHZF]J_ZaJfG
~taw	h%Z*Y-I/J2Z3J7]9I=J>J@_CJDIEZHEIGKGMINIPJUJV[ZE]aaJcJdJfIhJ
~tay	h#J-J/J>I@IBHHGI]KKL]NJT[ZG[I]Ha^fXg^hJ
~taz	a!I%H(G)J*J+J3I:H=H>J?HCJDGHZKJMJNGS^U[V^W]XYZ][J]J_JbJcHdIfXgK
~tba	v-]HJ
~tbe	g(I-K3J8J9H=I>J?J@IB_DJGHIKKHLJMYNJPJUHVYWZYJZG]K^JaJcYdFeGfbhJ
~tbo	sBIHEcd
~tbr	k#J%X+K-I3b4J5Z9I=^>I?Y@JBJDHHCIXKJNJOHVZXJZH]JaI
~tch	Q![%F&I(Z)I*F+F,I-X.E/E0I2I3A4G6a7G8G9C:F<I=E?I@GAdBECDDBEHFHGFHZIAJJKGNFOdPJQIRESGTGU^V]WHXEYJZ>[G]]^[bZcDdXfZgEhY
~tco	s!^%I-]2H3I@JBJCJDJHCIHKJL^NHPKVJWHZI^JcJd]eZ
~tda	o1^3Z>]CJDZZHfH
~tde	g(^8Y=Z@JBJNIR]WZZJ
~tdi	w!_HGPJRXZJ
~te^	I!?#B%D&E(Z)H*X+I,E-F.I0Y1C2D3F4Y5Y6Y7F9F:D;Y<D>a?^@JAAB@CJDJEHFCGJIYJCK]LEMaNJOYQIRaSFUAV]YYZ^]^aHbGdFeHgGhZ
~tea	T#H([)W*H+J,J-F/I1J4I6J7J8J:^;J=G>A?Y@IAJBICIDFEJFJGHHdIEKFLIMdOHPHQXRISHTIUGV]WIXHYXZG[H]GaDbGcHdHeJfH
~teb	I!D#C%^&J(C)E*G+G,[-E.I/G0[1]3D4I5X7G9G:E;I<X>D?E@DA]CGDDEFGXIDJXKELENCOFQXRYSFTEUBVCWFXFY]ZG[E]F^C_]aXbJdbebf]hD
~tec	Y!H#X%E([)H*G+J,H-d._/H0H1I2]3G4I6J7H8J9D:F;a<K=G>G?H@FAIBFCHDFEIF[GHIbKDLIMGNIPYRJS]UJVGWHXIYIZ>[I]G^Z_GaGbHcGdGeIfGgGhF
~ted	v1YHXZX
~tee	f!J#^%J(J*J+J-G3E9Y:K>F?HBECHD^HII_MENFOIPZRZV]XJ[J]I^J_JaHbJdJfX
~teg	Z!H#I%H)H*]+H,I-[/H0J3C4J6I7I8J9H:G;J=X>]?Z@XAIBECXDDEEGJHDI[LJMIN^OFP_RJSZTHUFVDW^XGYJZB[J]H^IcGdae]fFgHhH
~teh	b-Z3[9J:J>I?Y@JBICXD]HCI_KILXMIOJVJXKZD^JaHcXfY
~tei	e!]#[(J*K-F3G4J7[9[:I=H>G?I@DBFCHDHHHIXKEMHPJRITJU^VWWJX[]H_Ka]dJfXhI
~tek	m%J2]9J:J<Z@JF[HFIaKJNJXJZJb[
~tel	J!G#Z&H)D+G,H-H.Y/D1F2G3d4C5F6b7C8E9B;D=G>b?Z@IADBEDcFFGFICJGKALDMINIOdPBQXRFT_UYV[ZA[H]F^D_Ba]b_cEd?eEfCgJhA
~tem	M!G%H&I(G*I,F.H/D0F1I2G4F5H6F7E8F;G<H=J>?@cBYCIDaHFIXJJKbLeMGOHPDQHR^SFTcWFX_Y^ZB[D^G_DaAbEdCeFgE
~ten	C!J#Y(X)_*H+C,[-J.H/I0]1A3]4C5D6A7C8F9G:_<D=J>D?FAdCYDEE@FHGWHZI_J?KELDMJNHOBQDT=UbVFWdXhYC[G]^^D_BaCbBc?d?e[f]gB
~tep	^!Y#G%X(H)J*Y+H,J-G3F4[6]7D8J9E:H=H@FAIBFDXFKGJHaIFKILZMHNGOHPXR]SJTHUIVFXHYJZ_[J]]^J_JaEbHcIdJfGgJhI
~ter	;![%H&F(C)>*?+X,B-c.E/_0J1C2^3_4D5C7C9G:Z<F=E@[ACBHECF[GYHFIeJdKZLFMYN_PEQIR[SYTCU=V=X@YDZH[G]f^X_AaEbZcXeDgXhY
~tes	Y!F#H%F(G)H*I+I,J-F.K/H0I2K3[4I5J6I8H9]=b>E?GA[BbCHDEEJFJGIHIIDJILHMGN]PGQbRHSGTJVDWJXFZI[H]F^I_GaFdFeIfHgIhG
~tet	X%F(E*G+H,I-I.J/H0G1Y3Z5G6H7[8I:F=C>X?D@JAIBGCFDIFIH_JIKILGMDNFOFQJRHTGU_V]WHXXZH[G^Y_ZaCbEcJdceHfXgHh^
~teu	T!G(W)Y,Z-D0I1I3X6I7[8Z9F:W;W=J>J?C@DA[BIDJEDFIH[IJKFLIMHNFP]RGSGTHYI^Z_YaXcFeHfEhE
~tev	j%H-J3J;Y?]BKHXI[JXKHN_ZEhJ
~tex	v>^?[@JBZDFHEZJa[
~tez	vHIQXZZaZ
~tfa	qBGHYM]NKT[Z[
~tfi	n5_HGJYa^
~tfl	t(YH_ZF
~tfo	w([.F>XHZ_]
~tga	z([HJL^TJ
~tge	e!_#I(I-I3^4J9I:b=J>H?J@FBHCYD[G]HDIIKGMINIPJUXVHXJZD]I_JaJbJcJdXhI
~tgl	q@JHIP_V]ZH
~tgr	k!H#Z%K1]3J=J@JBYCJDJKJPITZV_ZF[_bJfK
~tgt	zHaKIZI
~th^	C!C#D)J+I,[-Z/Y0I1B2X3J5D7[9D;[<H?I@EA_B^D_F^GHHBLZNYPJQETJUCV>WIX?YCZb[B]E^B_Yabb[cJd@fAgHhI
~tha	H!J#G%J&J(H*K,D-a.X0F1Z2J3J4]5Y6F7E8F9a:G;X<G>a@GA[B_DFGZHIIXJZLXMGNJO[PFQISHTIXFZE]A^]_IaFbCcDdHeGfHgJhF
~the	B!Z#?%F&G(X*H,Y-J.G/]0E1D2I3_4C5E6E7Y8X9a;G<E=G>Y?dB@C]DYECFXG_H^JFLZM?NIOJPKQGRJS[THUHWZZJ[]]D^C_HbFcHdEeCfZgFhB
~thi	L!D&I)H*F,G-[/F0G1X2H3H4F5G7Z8^9a<H=X>C?D@bDZEHHGIHKZLIMJODPYQISFTDV_WYXHYF[H]D_FaJbIcGdFeGfCgEhJ
~thn	v-HJ^
~tho	J!E#D%E)[*a+c,E-J/F0H2I3X5K6G8H:D;G<H=J>]?c@DADCdDaEFFIG[MDOYPGQHRFSEU@VZXDYGZ<[Z]I^C_JaGbFcEeBfDgEhX
~thr	S!F%H)J*F+X,I-B.J/I0H1G2J3I4I5J6I7X8H9^:J;J<J=F>E?E@IAHB^CEEIFIGGH[JXK_LGMENZOHQKRGUFVJWGX_Z[[F_Fa[bHdGeWfHgXhY
~tht	w,_HH
~thu	s,J-K9I>a@YBIHaIJKJZF
~thy	s0YHJfY
~ti^	S!C#C%I&J(Z*J+E/F0J1H2G3a4F5I6F7X;I=_>F?Y@FA]BDC^DIE]GZHZI^KDLEM]OAPIQJRHSFTEU[W[XCYFZD[Z_Ha@bDcIdJgFhC
~tia	S#^%X*H+H-G/H1J3I4H5J6I7I8J;J>GAJBXCGFIGHHXIGJIKFLINDOIRIS[TIUYVYXGYJZ^_Ib]cJdGeH
~tic	J!F#H%C&I(I)C+E,^-B/H0F1G2H5H6F7H8E9b:C;G<]>]?c@HAEBFCGEFFHG^HcIDJFKILZM@N]OEPEQHRFSFTDUAVGW[YXZG[E]G^]_EaabCcIdbfEgEhC
~tid	e!J#[%J(I+H3H4J7^9H:I=I>F?H@[BFCHDYH[IGK^MHNIOIPJRaSITJUJVZXIYKZD]HaHbIdHhH
~tie	U!D#G%X&J)X*X+G-b0H1I2G3a4Z5I6H7_8H:D;G<J>C?DBAD]EIH>IbJJKFMHOZPcRYUGVJWIXFYIZB[F]D^F_ZbFdBeHfDgHhE
~tif	Y!Y#J%H)J*H+J,a-I/J3b4J9J:I=H>G?]@GBFDJGIHbJZKHLIMGNIOJPJRJSJUGVHWIXIZ?[J]F^IaccIdHfIgJhI
~tig	X%c(_)I*G+H,G-D.K/H0J1J2I4F5X6H7H8H9I:F;b<J>^@BAIBCDCEZFJGHIFJJLGMYO]PIRXSYUFVEWGXIZI[H^F_HbGdDeHfEgHhb
~tij	j!Z#H%K+J-J9J>J@_BJCJDXHBIFL[NZRbSJT]VJZF^JaJcJdJfH
~tik	s!X3^>J@JVZZI
~til	H!]#H%K&G(Y)H*B+E-H/G0X1]2E3C6I8Y;I<E>Y@aBHCJDEFDGEHFIYJCLXMdNDRDSAT]UAVXWCZJ[Y]B^J_[aHb[cJd[fYhA
~tim	M!D#_%^&H(D)G*I.H/C0E1G2H3C4E5H6H7F8F:E;G<H=E>??C@YAXCJDYFGGFI?JFKbLGMWNDObPEQHRgSFTIUEVCX^YF[F]]^E_EaabDccdEfEgF
~tin	^!H#a%H(H*J+H-F/Y0_3C4I6]7J9I:I=I>J?F@cAJBYCGDDFZHCIFJJKWLYNFOYPJRYSJTYUJVHXaZ@[I]]^J_IaGbIcIdIfHgIhG
~tio	?!@#D&H)D*[+]-].E/?0@1H2C3D4A7G8I9=:Y;H<]=^>>?a@=AGBIC^D[EeG[H]IAK?MEN^ODPCQYRESGTFU_VHW[ZF[Y]D^__EbCcZdaeafHgJh=
~tip	c!K#_(J-I9H:_=K>J?K@HAaBHCJDIHBI^KHNJO[TJVJ]J_JaGhY
~tiq	q-H3J@JHXIJK]N]WXZGaZ
~tir	e!J#I%J(J*J+J-I.Z1^3J4]8Y9I:K=Z>J?]@JBFCGDYHDIJMJRKUaVIWJ[Y]JaIbKcJdIfI
~tis	e#J%J(J,]-I3Y9J=I>J?ICIDHEKHYIFJYKJMJNbWIX^ZE]J_Ja^cJdGfJ
~tit	]!I#Z(I*J+J,J-Y/H0J6J7e9I:Y=E>J?E@]A_BED^GJHaIHJKKELIMHNFOHPJQXSITIUIVHZ@[I]I_FaHbGcId[fIgJhG
~tiv	G!j#I%D&d(F)Z*H+B,]-K/E1D2D3Y4A5F6X7A8]9A:<;]<J=A>G?X@?AZCIDCE?GZHEI>JHKEM?O@PDRBSBTHUfWHXaY[Z9]@a=cdd^e^fCgZh?
~tiz	w9]>J?JK]ZGaI
~tja	j!K#J%K(I)[*J-J0K2Z3J9H:J=J>I?J@IDIEJHCIHKIMJNJS]U_VHWJZE]JaIbIcId[fchK
~tka	z9JZ[]^
~tke	z@[HJI[
~tki	p-J9[:I@XBIF[HHI^KJNXUZZI
~tko	Y!]#I&I(Z)X*F,F-E.I/I0H1I2Y3H4G5J6H8Y9D:^<I>D?E@EA^CZEHFIHGJIKELXMFNIP[QIRISGTFUFWHXJYIZX]Z^]_[aGb]cGdFeIfFgHhG
~tl^	k-J9J?GDJH]IXKJXbZI
~tla	w9I@JHaI]ZI]J
~tle	r&Z=FBKHZIIN]c]
~tli	b!J%J(I)J*]3J7K:I>J@HBHDHMINeOJPJSITJUHVIWbZC[K]IaIbJcJdJfIgHhZ
~tlo	W!I%J*K+I,K-I3H4J7J9H>G?J@FBcCJDJHbIHKILJMcOHVJXJZC[F]I_IaIbHcIfJhH
~tls	zDHHCYb
~tly	]#Z%J(I-a/G3J9J:K>I?J@aBHDJGYMJNJSYVYZJ[I^JaJ
~tm^	o%JBGHGReZJdHfG
~tma	h#I-]3J9Y>I@JBJDKHcIKKXZHaJfJ
~tme	g!K(Y*J-J3I9J:K@HBICaDIF_G]HGIIKIV_ZY]JaJ
~tn^	q#J3_>JOJSJc[dY
~tna	r>[HFIZKJTYVZZHbZ
~tne	a!I#I%[(G)J*J+J,X-G/G0J3G4J6J7I8]9G:e;K>X?I@FAJCIDHEKGIHJIFJJKFLJMFNHOIRJS[THUIVHXIYJZB[I]H^J_ZaIbIe_fXg[hI
~tni	i!J#I%J(J*J+I-H/J0Z3Y9G:I=I>Y?I@XAJBFCHDHEJIEK_MHNIOZPJTJU]VIXHYJZE]I_^aFbJcXdYeXfHhZ
~tny	g!K#J%I+J3J4Z6Z8Y9J:J>J?Z@ICIDGMJP[UJVIXJYYZXaKcKd_eIhK
~to^	C!^#a%Y&Y(?)J*H+D-C.G/G0E1Z2X3^5G6D7D8D:[<C==>F?J@CAEBZCJD[EAFCGHK@LZNHO[QJRHU]VbXZYb[D]]__aYbGcCdEeCgBh@
~toa	s)_U_VIZH
~toc	h!J(^)I*J,G-I3I9F=E>G?G@JBYCIDIIIK]MJNJOJRJVJXHYgZG]JaYcEfHhK
~tod	Q!H#I%G(D)F*c+Z,F.I/F0I1Y2I4F6H7H8G:D;H<J=D>C?e@_AGCfDBEGFIGGHGIAJGK@LGOEPFQJRFScU_VBX]YH[G]D^J_FaBbFcGdFeHfEhF
~toe	i!Z#I%X(J,I-I3_4K6[9G=X?J@GBICIDIIHKIMJNIOFP[UJV]XJYJZ[]I_KaFeJfJ
~tog	k(H-J6_<X=Z>J?[@HCJHIKYNJTHVKW^
~tok	X!G#H%G(G)H*G+H,l-X/H0I1I2J3D4I6I7H8I9F:H;I=F>F?]@FAIBDCHDEEIFJGIHJIFJIKELHMHNIOGPFQJReSITHUHVFWJXGY_Z?[I]G^I_HbHcGdHeDgIhG
~tol	Z!H#H(F)Z*G+H,I-G3G4]6J9E>X?YAJBBCFD[GJIXKYLJMGNYOGRJSJTHVXXXYZZZ[I]H^X_IaFbIcGd]fIgH
~tom	U!G%Y)G*I+I,I-].K/J0H2I4I5I6J7H8I9C:F;J=[>Z?D@aAHBECGDEEIFJHYIKJ[KJLIMFNCOGPHRITGUFVFWIXeYJ[H^G_GabbHcIdHeJg[hG
~ton	X!C#F%E(f)Y*G+I,_-F/I0J1J2K3E6J7G8I9F:Y;J=G?G@EA[BCCGDFEJFJGYH^JIKFLIMINGOISaTFUGVDWIXH]G^H_IaKbZc_eIfGgFhG
~too	_!I#H%G(X)Z*G+J,J/[0I1a2Y3H4I6J7I8Z9E:I;J=H>[?]@CBaDHFJIFJ^KELJMFNEOXRESITIUHVGWJXFYJZ@[J]Y^Z_IaEbHcHdGfEgZhI
~top	P!Y%D(D*G+G,H-D0^2I3D4G5I6G7G8G9B:G;X<I>D?F@AA]B[CDDDEHFIGEHcICKBMcNEOFQIRZSETFUGVCWIXEYF[G]a^I_FaIbdcGdEf_hI
~tor	B#B%^&c(])_*_+C,I-:/I0D1@2c3_4^5^6J8a9H:f;H<b==>^?_@>ACB@CCD>ECFEGAH_IBJEKXLCMDNYOFPcQ^RCSYTJUHVZWFXAYCZ<[A];^G_baXcHdJeIf@gIh=
~tos	f!J#Z(J)^*K-]3J9I:J=G>J@XCJDIH^IIKINYSJU_VHXIZG]JaJcJfH
~tot	f!]%^(H-I2^3H4J9X:Y;J=J>H?JBXCJDHHEIGKILXMJNJOYTHUJXHZZ[Y_YaJcJdJhJ
~tou	X!^%G)_*G,H-X0I1^2J3C4H6J7H8J9^:G;K=F?EAIB]CGEIFJGHH>IFKDLJNYOGPXSYTXU_VJWHXJYIZG]G^]_HaYbHcGdJeJhI
~tow	Z!F#G%G(Z)G*H+H,J-a.K/H0I1I3[5J6H7G8I9Y;J>G?E@DAXBZCFEYFIIEJIKFLHM[NEOIPERHS_TJU]V[XGYJZY[J]F^G_GaGbFcFdEeIhH
~toy	t#]-J9XBKHEKJVZZJ[XhZ
~tp^	z+XHIc^
~tpa	w@JBJHXS[ZF^Jh^
~tr^	S!J#E%[(H)F,G-I0I1J3I4G5J6I7J8I9E:Z;I<J>D?D@^AHCYD[FHGYHDI_J^KbLHMJNCPFQJRXSFTHUFVYYIZJ[F]I_JeIfDg_hE
~tra	>!H#G%C&C(Z)e*a+_,Y-F.D/h0G2C3B4F5A6E7b8A9;:Z;@=Z>D?>@[AEC=DcEBFFGBHaIBKCL@MDNFOJQBSdTeVBX@YCZ[[J^H_Xa>bFcDdHfYgah@
~tre	S!I&H(C)E*F+b,E.Y0H1I2X3G4I5I6H7G8H9C:E;G<J=F>B?Y@ZAGBZCFD_F^GHHJIHKFLGOHQbRGTFUEVCWGXCYGZ_[G^G_HacbEdDfDgYhE
~tri	M!J#Y%I&H(Z+_,F-C0I1G2H4E5H6G7F8F9C;F<I=_>B?CAYCHEGFXH^IBJEK^MCNdOHQcRFSFUEVIWFXbYGZY[F]A^J_CaKbFcFdDeFfDgFhI
~trl	g@HBJKJMZ^JbYhc
~tro	H%@&G)A*E+Y,G-^0D1F3=4g5f6C7E8B9=:F;J<D=>>[?B@YAHBaD_ECFDGHH@IcJdK:MINFOZPCQHRHTCU@VIWCXaYZ[H]A^EaZbBcEdGeC
~tru	]!I%Y(F)J*J+K,I/I0J1Z3J4H6J7I8[9J:J=G>I?I@GBWCJDGFYGJIJKHMHNHRXSITJUIVHWKXJYJ[J]I^^_IaJbIcZeZfZgdhI
~trw	zBJHJM]TY
~try	c!Y(X+H3[>I?JAICJH?IINXO_VIYaZE]J_[a[
~trz	c#Z%J(I*J+J,K-G.Y/I0Y1J3]4J9E:^=X>Y?I@ZAJBGCHEKFZGJHJKGLJM[NGOGPJRJSJTIUIVIWJZD[J]F_Ya]bJcHdHeJhI
~ts5	o#GH[Tb_I
~ts^	T!J#J%H+[,I-a0Z1J2J3E4I6J7J8I:H;G=G>F?FAXB@EJFIGYHIJ[MENXO[PYRJTZVHWIXHZI[H]F^F_FaYbHcYeJg[h]
~tsa	p-Z7]9J>GHZIYLZNHTJXIZF]]aG
~tsc	t.]/K6bBINJZI
~tse	^!J#I%b(F)J-J/J7J:J=J>IBJCJDJHFIYKZMJNES[TYUHVHZD]G_JaIbIcHdIffg]
~tsf	m*_?aHGXZZJ
~tsi	e%K([+X3I?IBIC[D_GZHDLaPJZF
~tsl	w6aZJ
~tsn	z-[9YHY
~tsp	c#]%I)J*Z1X3I7_@HDJHDIHKJN]PJVJZD[abIc[hJ
~tst	k-I0^3I8^9J=J>K?K@ZBICIHEIHK^O[S^UJXJZGaJeYfI
~tsu	w/JAKBaHJZI_JcX
~tsz	zHZaZcZ
~tt^	M%J&H*^+J,X-X0G1F2X4F5F6C7C9Y:G;E<]>X?A@ZBJEJFFGGJFK]LAMHN^PARESCTXUHVHWZXIZZ[W]a^[_BaGbHcBd?eGfX
~tta	Z%[(G)I*G+H,I-Z0J2J3H4^5I6I7I9C:G;I>E?[@aAWBYCFFJGIH?IJLIMHNaOXQJRISHT_UGVFWHXEYJZ[[H]F^H_[aFbGdGeJfGgIhZ
~tte	M!C#Z&I)I*D+E-Z.H/a0[1F2Z4E5G6F7G9G:I;F<H=I?E@]AECHDHEHFJGDIfJEK?MANYOFPIQHRZTEUCWEXdYIZ][F]]^J_CbFcJdBfEgJhZ
~tti	Z!]#]%d(J+J-Z/J3]4J7J9[:H=G>H?I@[AYBECHDGEJGIHFIHJKKEMINJOIRJSJUaVGWHXGZC[I]I_IaHbIfHgIhI
~ttl	k+J9JDGHIXbY^ZJ
~tto	Y!B#E%H(c)I*I+H,I-E/H0I1J3[4H5K7I8Y9I<X=G>Z?F@EAGB]CYEJFJHEJIK]LIMFNEOZSZVEWIXFYI__aZb]cHdHeIfGgJhF
~ttp	z+XHIc^
~ttr	b%I+Z-J0J1J3Y9J>I@XBICIDIG]H_IaK^LXMINJOIP]TJVJXIZC_JaIcIdJfGhI
~ttu	r*XHJKIZHh_
~tu^	f!H%X0]3I9J:I=I>J@IBXCXDGHXKJMJNIPJScUEVFWZXJZY]JaIbHcIdJeJfXgJhJ
~tua	^!J%H(I+K,J-G/J0J1_3I4H6J7J8I9I:J=H>J?H@FBXCJDHGIHII[KDLJMXNGOIPJR]TJUIVIXJYIZ@[I]J^J_JbJcHdGeIfcgXhe
~tub	z9K>]HIKYZI]Jc[
~tuc	f!J#I(I)[+I-J0K3J9G>J?J@YBHC[DaH]IJKXNJTJVJXXZ^_IbJfJ
~tud	f)J-J3J9Y>G?E@HB[DIGZH]IZKJNZPKTZUJV_ZF^Y
~tue	g-H9K@[IIKYNWQXR[XJZ@hd
~tui	t>X@aH]ZIdI
~tuj	l!I%Y(^)Y*I+Z=HBIDHHWPIb^fX
~tum	w1ZHIKYaZ
~tun	[!J#I%Y*J+I/J0J1X3H4]6J7J9H:I=H>X?I@YCHE]GIHYIGKHMHNFOHTFUIVHWIXaYX[J_JaXbac[dGfFgIhJ
~tup	a!I#I%I(I)I+_,_-J1J3Y6K7J8J9F=J>I?H@IAKBHCIDdE^GJIJKIMJNIOJPHRJTJVGXJZC]J_IaIbJcJdDebfIgJhJ
~tur	L!_#G%Z(?)^+G,X-G0G1E2G3F5F7D8_9A:F<[>E?F@EAHBBCBDCEDHJIGLEMBOBQJSITEUcV^WCXCYYZE[F]D^IaIb]cXddeafWgGhF
~tus	nBXK[RZZJb^
~tut	e#J)J-a/J3F5Y9Z:J=H>H?J@JB[CJIEKFMJNYOGS[TXU]VHWKXJZC]J_JdJgXhJ
~tuu	z9[HK
~tva	t)J*[>]HHLZ
~tvi	vHZZJ[[
~tw^	t-^
~twa	g%Z1_3J9[>J@GBHCJDKGJHZIYKXMJNJQXXJYZZ^aIcEdJfI
~twe	X!F#F%F(G)H*b+H,H-E0Z1I2J3Y5I6]7H8Y9E:G;I<Z>D?E@dA^BGC^DZEIFJGIHHJIK^LYMENFOYPGQJRHSZUGVFWHXFYIZ?[H]D^I_FaFbGc_eJfDgHhG
~twi	d!J#G(I+H-I/F3I7J9G=I>Z?JAeBGDHEIHZIIKGMJNIOISZTXVJXIZ[]I^J_EaGcIfJh]
~two	O!F#E&K)F+F-Z.I/J1H2Y3I4I5F7X8G9[;G<I=H>G?CAGCDEJFIKXNZOGPDQ]RFTFU]VYWJZZ[Z^Y_FaBbJc^d^eJfEgJ
~ty^	M#C&I*],G-b/D0G1G2H4F5H6F7c9C:D;Z<H>[@IA[BHCZFGGEHZI^JZKBLFMYOEPJQ^RGSETHUDVEWEY]ZD[E]C_FbZc^eFfDgEhF
~tyc	s*Z3IDJHGIHKZNYU[XYZIh]
~tye	pEJHINJca
~tyf	zH[I^ZIcX
~tyk	zNYW[
~tyl	f#I*I-J3J9I:J>J?]@^BGC_DGIIKIMHNJPZV^XJZF[b]JaGbHhJ
~tym	p-Y:]@ZL[TZZH
~typ	W!H#^%H(G)J*I+I,^-E/G1J2I3a4K6J8I9F:a;J=I>B?H@_AICFDFFJGXHBIaJJLJMFO_PIRJTHUJVGXGYJZD[H]Z^I_IaCbIcIdHeJfHgIhc
~tyw	t![QXdZ
~tz^	v(X:X>[
~tzd	tOZPYZI[[
~tze	O#I%F(^+I,F-G/H0J1I2J4F5I6F9I:[;]=X>F@HA_BXCIDCHII[JHKELXMDNFO[QJRGSIV[WIYH[I]_^Z_Zb[dJeGfFgJhE
~tzl	wCZDIHGMIg]
~tzt	Y!J#[%Y(F)I*I+I,Z-H0X3G5X6J9G;J>G@YAJB]CGEXGJH@IGJJKbNIRISITHUGVFWIX^[H]G^X_IaXcHdFfFgahF
~tzu	a#K%J(I,J-H0K4K:I=X>I@JBHCIDZIJKILJNXPISZU[V[W^]YbJdIf[
~ua^	n3I>YHFL[M]T[
~uag	zZX
~uai	j!Y3a7[:Z>IDJHXZJ_ZaJdY
~ual	X!G(H)J*I+I,I-E0I1^2J3F6I7I8I:H=G>G?H@HAJCHDFEJFKGGH^ICJIK_LINXPGR[SJTIUHVHWJXHYHZE[I]G^IbIcGdCeHfcgYhe
~uan	_!J#G+K,J-F/J3H9F:K=J>GBXCHDHIFJJK[LJMHNHPJRJSJT]UIWJXaZ_[J^IaGbJcJdJeJfIha
~uar	Q!Y#X%G&J(])X*E+I,F-E.I0X1I2I4F5I6H7Z8X9J:];Z<J>B?B@HA_BIEGFIHCJHKaNIOYPZSFTDUEWGX^YH][^]_YcFeIfEhD
~uas	l*Z/[9J@[AYC^HIK[ZH
~uat	i!X-I3G9J>Y?H@YBHCJDJIgJGKIMJNIOGZD[JaGhJ
~ub^	s,J9[BKH^ZG
~uba	v>bHFNZZI
~ubb	s3X@YAZHGKaZI
~ube	Z!G#J)J*J,I-F/_0[4I7X9G:H;I=H>^?H@GAZBGD]EHGJH@IFKFLHMZNFO^PYRJSWT]UIVHWKXZZE^IaEbHcZdGeJfGhH
~ubi	j!Z#J(K:K>^?^@XCXDZHEVZ
~ubl	c#J%K(I-J7J=J?I@HAYB[HZIIJJMJSYVJZa[J^JaJdXeJfHgKhH
~ubm	mBJHDZd
~ubs	l([-^3H9Z=^>I@XBHDXIHKHMJOHPJZG_X
~uc^	h!^(IBIJYNYT[ZF^X
~uca	j9I=I>HBJHYIIJYLXN_O[VHaY
~ucc	X!H#H%H(H-I/e3I6J7J9I:I=H>H?J@]AIBgCJDHEJGJH@IIKHLJNEPHSIUFWJXI[H]G^H_GaIdEeYfHgIhI
~uce	zBYHHaZb]
~uch	X!I#Y%E)H+G,H0J1]2J3I4H6I7I8J9^;I=F>IAHEIFKGHH^IZJJLHMJNJOFPXQKRHSIUHVFWJXcYI[I]Fa[bHcGdGeHhG
~uci	s/^9JB]HILYR[ZJ
~uck	L#B&Y)X*D+E-B/I2H3H5J7I9Y:Z;E<H=[@IAJCZDZGFIAJJKXN@OEQJRWTDW[Z[[G]I^B_KaZbXcXd[eXfZhB
~uco	p,X9Z@[BXHGKKPZZH]]dJ
~uct	f-Y7]@JBIFZHHIHJcKJNHV^ZD
~ucu	j3F4[9J>J?IBYD[HDMZNYOJU]VJWZZYa[fJ
~ucz	s6c?WGZHHZJdI
~ud^	J!G#@%C&H(C)I*D+F,Y-G.H/f0e1E2G3F4E5G6_8E9H:D;I<H=E>G?[@BAXBCCEDCEEG]HYIIK@LIM^OEP^QGRGSFTdUCV[WFXGYXZ<[C]C^B_^aCbBdYeEf@g_hB
~uda	c!J#I%H(H+K,[-X/Z0J3H6J7J8J9[:I=H>H?H@XAHB_CJDHGKHIIGKFMGNIOIPJRJSJUIVHWJXIZZ[J]H_daGbIcIdIeYfHgX
~ude	]#Y%J)I*I+I/H1Y3G4J6J7J8J9H:[=I>]?C@IAJB[CGDEGYHEJJLJMbNHOIPXQWSJTIUIV]XIY]ZB[I]H_IbIcIdIfIgYha
~udf	i/d9JBIG]HEJJMINJcK
~udg	wAZ_X
~udi	_!J%J(J-Z/[3Z9J>J?JBJDHE[GKHYIIKEMJN[VXYY]]^I_KaJdJfJhX
~udn	v-]
~udo	m#J4X@IBaTZXJZGa_dJeX
~udr	q+^?X@[HYKJZH[]
~uds	t0aHI
~udt	sHFIJJXKaMZgZ
~ue^	Z#W(G)J,J-I/]3I4I6J7J9Y?H@JBZCEDXGJL[MaOHPJSJTIUIVHWJXHZH[_]X^^_JaGcIdHeKfIgX
~uea	Z!G#c%J(I*I+J,J-]/I1X3H4J6K7J9J:J=J>H?F@FBZCHDHIHLJMHNJOJPJRJSHTaUIVIXXZF[^]I^J_JaIb[dIfIgJhI
~ueb	p%Y=]>]BYCZZG]JaI
~uec	sZ^
~ued	X#]%I*H+H,H-F/H0J3F7G:E;J>]?E@XAICEDEFJGHHJIIJJLHOGSHTEUXV^WIX]Z^]FaEbFeJfZhE
~uee	z#[
~ueg	zC[HXc]
~uei	g#_-H3I4K9I?JBICJDXHIJXKGMJNIOJT]VJXJZE[Y]aaHbYcJfJhJ
~uel	[%I(I*J-G/H0Z1J3D4J6J7J9G:I=H>[?G@DBHCGDDGZIEK]LJM]O^RJSJTHUHV[ZG[I]H^JaGb[dGfGhf
~uem	j%J+J8Y:K=Y>H@ZBICJD[H_KJPZS[UZcJ
~uen	W!a#Y%Z(F)[*Y/H0J1J2[3Z4I6I7H8J9Y;H=G>G?F@ECEDYEIFYJJKCLYMFNFOHP[RISITHUEV_WHXIYJZF[X]GaFbIcJeIfGgJ
~ueo	r#X-KHHT_XI[XbY
~uer	[!I#a%H(J)I*X+Y,J-F/I0J1J3F4I6J7I8K9X:H=J>D?Z@cAKBCC]DCIIJJK^OGQ^RISJTHUH]F^I_JaEbHdIgI
~ues	N!I%F&J(Y*a,G-a.J/F0H1I2J3B4G5I6X7I:g;H<I=E>@?cAFCFEFFHGGHcIGJXKGLXNDOHPCQGRZS]UDWHXYYGZ@[E]C^G_EaDbEdFeHfCgGhD
~uet	zEXHZMKa]
~ueu	vHYIYNZ
~uev	c%I(J-H/Y3H4J6J8Z9K=K>I?I@YBYCIHXM_NXOIUJVJXI[J][aIdIfJg[hH
~uf^	h-I3[9Z>Y?]@JBJCIDJIXLZNYOIQZVJXJZF]Ja]hJ
~ufe	h#J%Y,X-X9I:J=]>Y?J@HCIDJKJMIUJZ^]ZaYdKfI
~uff	a%_(_+[-E3G9X>X?Y@HBFC_DGGZHJIYKIMINJOIPITJVZXJZE]IaHgJhJ
~ufg	n+Y3Z8X@JCJHFIJL]VZZX]]aJ
~ufi	q(]-YHFI]KHaYcX
~ufn	w3^>W
~ufr	tH[Q[
~uft	g,K-J3Z>Z@HB_CJHEIJKJL^MIRZZJ^JaJc[dKf]hK
~ufu	r%W3H8Y@JC^DYHJO[ZJ][
~ug^	f!^#I%I(J*K+W-H/J0[3G4J6I8Z9G:J=J>X?I@GBGCHDGHBI]K^LJMINGOIRJTJUZVIXIYJ[J][aGb]cIdYfGh]
~uga	l!X-J2Z9J@JBJHJIJSZTIU]ZHdIfc
~ugb	z4[9Z?ZHH
~uge	m%J(Z8]=X@^HIQXTZZG
~ugg	v-X?JHY
~ugh	Q!H#F%G(Y)J*]+^,J-[0I1I2J3H4I5J6J9F:I;J<J=F>D?IAIBZC[EJFIGHIaKXMEN]OIRISHTXUCZG[G^G_IaZdFeJfHgXhY
~ugi	j(I)]*J-J2[3Y8]9J:J=J>I?IC]DJHFI[KGNIOJPJS[UHVIWJXJZG]IaIdYfIhJ
~ugo	zIZNZUZ
~ugr	k%_>]CJHXQ[ZX
~ugs	b!J#I%[(I-J0I3I4X6X7J8[9I:I>H?J@HBICJDIEJGIHHIKKILIMHNIPXUJVJXHYY]J^JaIbHd_e]fZhH
~ugt	o%Z3K4[8ZCZDZHGIINXT]ZI
~ugu	w9^HDK[
~uh^	v@_
~uhe	s?]@IHFIIKbPXZG
~uhr	pR[UZZJbY
~ui^	^!J#I(I)J+J-H/J2X6J7J9G;K>^?I@ZAKB[CHDHGJHFIFK^MHNJO^TIUYVHXDYZZE[J]I_JaYbZcJdIeJf]hJ
~uic	t9ZHEM]
~uid	a!I#J%I(J*J+Y,Y-G/J3H7J9H:J=[>I?J@GAcCIDGGWIGKGLJMGNIOIPIRJUJVJXJYKZG[J]J^J_[aJbJdDebfIhb
~uie	g-J3H9I:J>H?[@]BHC]DHHEIHK[LXMXOJXIZZ[Y]HaX
~uik	Y!Z#G%G&J(])Z*F,G.J/J1J2J3J4H5J6I7X8Y9F:Z;[<J>H@EA]BJDJEIFIHDJJK]MFNHPZQJRISIUGWIYI]Z^[_[aIcHdEeJfGhF
~uil	]!H#b%I(H*J+J,J/I1c3G4W5J6Y7I8J9I=G>H?I@EAJCIDHGJHHIGJIKGLJMHNGOJP[RISIT^UXVFWYXIZB[_]I^[_IaIbZcHdJeIfHhH
~uim	v9ZHI_]
~uin	wFZgX
~uip	zgX
~uir	S!H#H%C(Z)H*I+]-F/G0Y1I2J3D4I5J6I7I8W9F:G;J<a>F?I@ZAIBICcEdFIGHHFIbJIKHL[MHOHPGQ_RJSITIUGVGWJYHZ>[I^G_HaFfIgHhF
~uis	]!H#]%^)J*I,X-F/[0J1J2K3Z4I7I9H;J=I@EAJBZC[DFEIFZGIHZIXKELJMGNaOEPIRISJTGUHVZWIXHYIZD[X]Z^J_HaFbHcHdDeJfGgJ
~uit	Z!^#_%I&Y(G)I*H+I,H-]0H1J6H7G:[<K=IAIBICEDFEIFIG_HCIYJIKELIMENIOGPXQJRHTHU[VFWHXIY[ZY[H]_^H_FaEbHcDdJeJfJhF
~uiu	z?IB[HIZJ]^aJ
~uiv	s#]-[2Z9I@HB[IIMJXIZIaJhZ
~uj^	Y!G(_*E,G-F/G0W1H2I4G8G9Y:F;H<J=J>B@FA]BFCXDFEHFIIYKJMGNDO]PFQIRHTHUFWHXJYYZ][G]D^GaJbZdJeXhb
~ujo	l3G9Z>I?J@YDXHGM]TZXZZIaX
~uk^	w!^>Z@[HGRYZJaGdK
~uka	zH]
~ukr	z>]H[ZFbZ
~ukt	h#K%J(I,X/Z3J4Z6X8^9J:J=[?IB[CJDJHFIIKIMINIPYTJVIXJZa[J]J^I_HaIfIhH
~ul^	^%F(G)H+I,I-H/H0J1J3F4F5H6J7I8I9F:H=F>F?Z@ZAIC_DFEJFZGIHHIZJZKZLJNHOIRJSITHU]VXWJXHYIZ][Z^H_HaEbGcHdEeYfFgahH
~ula	Z!H#]%H&J(H+H,I-].J/H0J1J3Z4d6I7H8I9C:F;J<J=G?G@DAHBEC[DaEJFXGJHDI[JJKJLIM]NYOYPHQJRISGTHUGVFWJXGYI[I]E^J_HaGbHcHdFeIfGgIh_
~uld	R!C#I%G(E)H*G,W-_/I0I1I2J3X4]7J8G;I<E=E?H@GAHB[EIH[IFJXKZLHOFPGQJSHTHUIVXWIXGZ_[G]F^Y_^aJbFe[fFgHhI
~ule	Y!I#I%I(H)I,J-F/[0J1K3G4I6J7I8I9I>I?IAJBGCHDHEKFJGdI[JZKELJMHNeOJPGRISIUIVFWJXJYJZE[[]Z^I_GaHbIcXdIfFhH
~ulf	zHXI[NH
~ulk	w:GH^ZH^Z
~ull	[!H(H)J*J+J,J-F/I3E4[7J9Z:Y;X=I>E?HAJB_CZDEFJGJI[JJKFMHO_PISJUIXHZA[I]X_IaXb[cIdJeJfYgJhH
~ulo	w-K2ZBJHH]]h[
~uls	s(a:ZHHVJZJbY
~ult	U!J#J%F&I(F)I*C+J,I-D.J/[0J1J3D4H5J6H7H8I9C:c;I<J=F>E?F@_AbCFDCFHGHH]IBJHKaLHMBO_PGQJSHTGUYVFWFXJY[ZX[H]F^G_GaGb^cGfGgH
~um^	V!G#G%G(G)H*I+I,I.K/F0X1[3J4J5[6I7H8I9F:G;J=f>E?G@XAIBCCFDIEIFIGIHZIYJIKDLXMGN^OGPGQJRYSGTGUZWIYIZE]F^Y_FaKbGcYdDeIgbhG
~uma	k(J3J8Z9_:J=X>I?I@XBIC]DJHEIJKJMKNZUIWXXJZEaZ
~umb	N!G#F%H&J(F)H*J+_,I.I/F0I1I2J3e4H5J6H7H8I9E:G;I<J=E>b?C@FAHBGDZEHFJGGI_JHKGLHMENJOdPGQJRHSITGUHVEWJXYYIZD[H]D^H_GaZbHcGdHeIfHgHhD
~ume	P!G#F%F&J(F)G*G+F,H-D.I/G0H1I2I3g4H5J6I7H8I9C:F;I<J=F>e?D@CAGBCCCDGEIFIGIIZJIKBLHMDNFOiPFRHSHTFUGVDWHX_YHZA]E^H_Ga]bGcFdGeIfGgHhD
~umg	sEZZIc_dY
~umi	z3[?]HHKJZJ
~uml	r/X=YIZ
~umm	U#F%I(H)I*H,J-F.J/H0I1J3h4I5J6I7I8J9D:H;H<K=H>]@DAIBEDaEJFJGIH>ICJJKHLIMFNFOgPHRISITGUIVFWJYIZA[I]E^I_Ha]bGcHdIeJfHgIhF
~umn	z1ZHKKY
~ump	lHHNaZJ][
~umr	k-J3^9I>_@JCJDIHFIHKIOaXIZH]JhJ
~un^	[!J#I%H(H*J+H-Z/J3D4]7J9H:I=I>F?G@GDbEJFJGJHIIGJJKGM[NYOHPJU[VHW]XIYKZI[Ja^bbdHeJfYgJhY
~una	b!K#J(H/K3I4]7J9Z:J=I>J?GBGC]DIHCIIKILZMISXTXUIVJW[XJ][a]bIdJfIg[hJ
~unb	r%K&_BZEJH[T]ZFdIgI
~unc	V!G#I%Y(Y)Y*J+Z,I.J0J2J3D4I5[6I8I9E:I=D>D?E@XAIB]CED^EIFJGHI]JILZNEOGRISHTFU^VYWZXFZH[G]_^G_IaIcHeHhF
~und	P#C%I&G(D)G*G+F-[.I/E0G2H3G4Z6D7[8Z;G<H=D>@?ZAbB_DDFaG^HIIFJJLGMCNGODPIRHSYTGUGVCX[YYZD[E]F^H_caEbac^dBeFfBgKhF
~une	e#J%c&](H-Y/J3^4J9^=J@IBIHHIGJJKGLHMINITG[K]XcJfJhJ
~unf	lBHHHIXMYNXXa]XaJ
~ung	N!D#H%X&H(X*G-A.H/C0Z2W3F4J5G6X7J8F9B:B;a=F?EAIB]CYEZFHHZJHKELXMINYO[PIQHUJVZWZXC[E^H_DbHcadEeGf^gHhG
~unh	z-X0YHI
~uni	^!H#G%G(I)I*F+G,I-Z/]0I1J2K3E4X5J6I7a8Y9D:F;J=G?]@EAIBBCFDDEIF^G^HIIFJZKGLJMXNDP[QJRISHTHUGWIXGYIZ_[H]b^I_YaEbGcJdGeJfGgHhH
~unk	Z!G#G%H&e)I*I+J,I-E.Z/I0J3[4I6J7I8J9D:H;J>F?H@GAJB_CGDGEIFJGIIGJJKFLJMFNHOHRJSHTIUaV[WJXGYIZJ]G^H_HabcHdEeHgJhH
~unl	S!F(H)H-I/H3J4J7I:I>H?H@GAKB_CKDIGIIIJIKGLIMHNIPHRJSJTcUIVHXI[f]J^G_FaJbCcJeIfJgH
~unn	_#X%I(H*J+J,J-H/J1Z4Y6J7I8Z=H>Z?I@FAJCIDGGIHXIHJYKGLJM[NHOIP_RZSITJUIXIZI[J^J_IaGcGdEeHf_gKhI
~uno	k=Y?JBGCJHEIIKJM^S[UcVG]JcJfJ
~unq	sMJSZhX
~unr	z-HHIZ_cY
~uns	]!I#J%F&a+J,K-^/X0J1Z3H4I6J7[9I:Z;J=Y>I?H@EAJBECHDGFJGIH[IJLJMFOJPISHUYVEWIXJYY[I]G^G_IaGbIcXdKeJfYgHhI
~unt	@!e#a%^&E(@)[*^+Y-=.E/?1D2b3[4A6B7D8E9@:[;Y=G>BA^BACGDYEDFCGXHIIHJBKBLaNCOIPdQ[RBSAU>V]W@XZYDZF]B^f_^aAbHcAdZe@fAgDhA
~unv	zgY
~unz	k-JB[HYKJU[VYfX
~uo^	s#]KYMIYXZJhH
~uoi	s*Z8Z@JBKVZZZ[]
~uol	i(])[*Z-K3I9I=Z>H?F@HBJC]DIHFIYKZNYOJU]VIZF]JaIhZ
~uon	v9_>JHJaJ
~uor	v#^9ZGXIJ
~uot	v3ZFZHJIGZ]
~uov	c!J#Y%I(J-G3F6K7J8[:Y=I?J@XB^CJLJM]OISJUKVJXI[Y]ZaHdIfJgJhH
~up^	P#E%C&J(F)E*I+],]-E/I1H2I3F4G5I6^7F8I:F<I=G>E?D@GAFBECFDbE[FHHfIIJFKCLGMEOFPcQIRGSGTFVgWGXFZ=[G]E^FaDbEcEd@e_fBgFhG
~upd	W!I#K%G(^*J+I,J-G/^0X1_3G4H5]6I7I8I9[:I;J=H?FAIB^CFDDGHHYIHJJKCLIMHN]OIPHQKRHTJUJVIXJYIZI[I]H^F_HaHbHcGdFeHf_g_
~upe	f!J#I%I(H9Y:J=J>a?J@IB[CZDYHEIJKJMJUJVIXJZ^[KaIbJcYhJ
~upg	f#J(I-K1a4G5]BJH[RJXIYJZGbIcIdYeJf_gJ
~upi	q(ZGKHEP]V[ZF]K^[_JgX
~upl	g%J&J3FAdBJDZFHH^MIZJ_JcJfH
~upo	b-J3[9I:J>J?J@XBJCJDJHJIJKJP_UJVdZG]JaJ
~upp	Q!C#C%E&J([)E*B+F,K.I0G1d2H5]6H8G;H<I=D>G@IAIBHCYDYFJIHKBLYMGNaOIPcQIRESFTIVeWGXGYGZF[X]CaCbDcDdDeGhI
~upr	k!J%a(b9I:I;_=J>K@IBHDIMJNJP[UJVIZEaJdJfIhX
~upt	o+^-JBIHIIIKJMIZI]^cJh_
~upy	qGZPJVbZJ
~ur^	A&Y(E+X,J->.H/[0C2F4[5D6D9b:[;F<b>C?D@aAJB>CADZE^FEGFIJJBK?L@MGNCOJP^QHTHUZV^Xb[A]G^F_DcXdae^fXgBhJ
~ura	P#D%I&I(D)F+H.I/J0F1G2I3I5I6^7F8[9C:C;H=H>B?X@BAFBBDDEjFGGEHCIDJGKCLDMGNBOZR^SET]UAXCYXZK[G]]^G_EbDd[eegJhD
~urc	c!I3]4X8H>J@IAeCKG[HEIJKJMXNJOHPJTHVJZG]JaKdJ
~urd	^!X#E%X(G*J-H4Z7J9J:I;K=X>Z?]@ZCHDHHJIHKZLJNIOJUXVYXX[J_]aFcJfIgJhI
~ure	Z!H#J%X)H*^+H,H-F/H0J3X4H6J7H8J9Y:Y;J=J>Z?a@EAIBIC[DDEIGIHGIXJJKDLIMXPHSIUDV]WaXGY][H]G^I_IaEdXeYfGhH
~urf	s)ZHXPYQXZFbZ
~urg	t9]@IBIHJIIZ_
~uri	S!G#G%Z(Y)Z*_,H/I0J1I2J3G4H5J6H7H8I9F:H;[<J=G>Z?_@CAIC^EGFJGIHJK[LIMGNFOGPHQ_RISIUGWYYaZA[I]G_IaEbXdGfFgHhJ
~url	q9ZH_
~urn	Q!b%F&X(B)_*F,X-K0I2J3D4G5I6H8H9J;X=E>JAGBACGDHEGFHGGHCIZJYKZLIMFN]OEPEQJRGTHUaVZWFXGYXZG[H_ZaXb[eXgF
~uro	e!J(H)I*I3F9Z:I=J?_@IBHC[DFHZIJKKMINKOGPJS]UEVaW_XJZC]J_ZbJcXdJ
~urp	v)ZGYHIPYVJ
~urq	t*Z@JVZZZ[]
~urr	Z!I#X%I(J-H/G3H9H:J>H?IBFCHDGHaIFK[LJMINFOHVIXJZ[[I]J^IcJfJhf
~urs	h-H8Z9K?J@[BHDJGJHDIJJ^KJMZOIUZV]YZZFaY
~urt	g#I-G9I@GCJDIHAIdKFN_OKT[VJXZZJ]JaJbKhY
~uru	P!Y#E%Y&Z(]*G+H,F-E0Y1I2J5I8H9I:];G<J=Y>H@GAIBYCHDJEXGJHFIDKXNDOHPIQJRGSXTGUZVZW]YG[J^E_Gb[d[eEfYhE
~urv	zH]LXZY]E
~ury	w6[A[JYP[_J
~urz	g!J%J(J-H/^0X7J9H:I=J>[@[AKBFDIGKI]KXLKMFNHOJT_UKVJXJZD[J]I^J_YaYdJfIhI
~us^	H#Y%]&G)]*E,H-_/b0G1G2J3]4C6G7H8J9I;J<G=]AGBBCEDDFXGCIbJaK^M?PFSCTHUYWGXZYDZE[E^D_EaBbFdZgDhJ
~usa	]!J#H%I(I)J*I-_/J0Y4J:H=I>H?[@FBGDFEJHAJZKdMHNWOXPXTJUIVXWIXI[J]I^J_JaZbJdIfIhG
~usb	w-Z>^CJHF
~usc	f-J3G9I>IB^CJHCIeKIMJOIZWaJc[
~use	?!]#X%E&E(])_*Z+Y,I.F/A0C1F2C3F4A5B6@9<;b<D=]>A@IAcB]CGDYE[G^HFIYJFKYLXMANFOFP[RAS@TIUGVIWEZJ[I]]^]_daEbDc?e@f>ge
~usg	g#Z%I(^)Y-J3I4[9J=J>I?JBHDJG[HCMJRJUYXJYX]JaHcXdZfX
~ush	t#F*J>ID[ZHa_b[
~usi	^!I#]%I(J)K*X+I-H/H3H7J9I=c>I?I@FA]BECGDZH]IXK_LZMJOHPJTXUJVIXZZF[J]I^I_HbJcJdGeKfIgJhG
~usl	i#J%J(I2^3J7J9X:J=I>[@JBJCJDJEJHDIINJS]UHVIWJXJZG]JaZcJdXeKfb
~uso	n!]/^2Z3J9J=J>I@[BHCJGXIFKHMJU]ZG][dJgZhJ
~usp	o![H^X[ZH
~usq	z9Z@Yf[
~usr	w-Z8XIX
~uss	]#D%H(H*Z+J,J-I0J4I6a9Z;J<X=G?[@_AJCGDFFKNXOHPIR[SIUGVDWJYJZC[X]Z^I_IaDcHdFeJfFgI
~ust	L!E#D%^&X(G)E*]+H-].G/F1I6G7F9[;H<I=C>F?F@aAEBYC_DEE[FHGJHXI[J[KYL^M[NDOIPERFSJTEUDWIXIYF[_]X^G_GaEcDdHeGfJgI
~usu	R!Y#G%H&J(])X*D+J,F-E.I/J0H1I2J5J6H8]9D:];Z<J=W>D?ZA_BIEGFIHGJHMENIQJRHSGTEUEWGYIZ[][^]_^aIcGeIfEhE
~usw	r3J?[C^DXHI[Z]]aE
~usz	l#J(Z*[,JBJCJDXIJLZMJN[X[ZI[[aJ
~ut^	H![#c%A&X(H)G*B+C,I/A0D1C2F3^4Y5J6D7E9I:B;D<I=X?F@^ADBZCGDIEYI^JCLFMbNHPKQFR_SaTaUXVGYE]A^J_EaFb@c[dCeEfXgD
~uta	Y!H%J&Z(F)I*H+G,J-D/[0I1Z2Y4H5I6H7G8Y9A:E;G<Z=]>Z?E@IA[BICDEIFXG[H=IJMZNXOIPGRGS]TFUGVEWIXDZI]Z^]_aaFbFdXeHfXgGhD
~utb	sBIHEcd
~utd	s1^>]ZIfH
~ute	P#a%D&I([*D+I,^-E.H/I0E1G2G3X4E5H6b9X>??E@DAZBBCIDEEGFGGHH_IIJGKILHMeNCOFPHQJR_SDUCVHWGXGYFZ][F]aaJbXcDdGeFfBgHhA
~utg	wL^TJcX
~uth	N!H#G%F(a)Y*J+G,d-G/I0I1J3]4I6I8J9H:G;J=H>^?b@GAIBFD^EHGGH_IGJJKFLIMFNEOIPFQKRISIUEVJWIXGYJZ?[H^H_Ha[bGcXdFeHfHgIhH
~uti	U!D#X%G(Y*F-_1J2J4I6I7]9F:Y;X>F?Y@HA[BHEGFIHIIXJJK]M]NHPYSHTJUDWGYJZJ^]aHcHeJfGgIhG
~utl	X#F+J-J/K3H4J7K9H>H?J@FBdCJDJH^IIKILKMcNIOITYVJZC[J]J_IaJbIcIhI
~utn	tH[SJc^
~uto	T!F#J%_(_)a*H+G,J-J/F0H1]2H3?4F5I6H7F8H:I;Z<J>C?B@EAGB?CDDHEGFHGGH^IAJHKCLGMaNCOEPESFT[UaVaWHX^YGZC]D^G_FadbFcEdDeHgZhE
~utr	_!I#G%](Y)I*Y,I/I3F4J9G:a;J=H?G@dAIBFC_FYGIH?IELJMGNHOHPISJTIUGVZWI]G^J_[aFbJcIdIfJgJhH
~uts	k(]-[G^HFPKVXZHcY
~utt	Z!D#Z%a(c)I*K+J-Z/I1J3H4J6K7J8J9X:I;J=X?HAKBXCIDGGIHHJJKELJMIOIPJSZU[VGWJXI]I^H_Hb^cIdJeJgJhI
~utu	z1ZHKKY
~uty	w3JHaZG
~utz	U!Y#J%G,X/J2J4H6H9J;^>F@DA_CHDGEHFIGXI]JILZMENIPYRHSHTXUFWHYJZC[J]]^[_[bFcFdIeHfEhG
~uur	s9[@ZHFT[
~uv^	l#I/YC_DIHHNJTXX[
~uva	g#[%K,^-H3G9I>I?Z@HBICJDIH@IJKHMJNJOJVKX]ZD[J]J_ZaZc]dHhd
~uve	W!G%F(G*J+H,I-F/_0[1J2J3E4H6Z7H8]9^;J=I>I?GA[B]CED[EIFJGIIDKYLIM^NIOGP[RISIUGVHWJXF]Z^IaJbYcHdIeJfFgZhE
~uvo	w3ZDZV[ZI
~uvr	v![@JHZZF[[h[
~uw^	]!I#G(Y)J*I,I-E/Z0I2K3G4H6I7I8]9^:Z;J=I?G@_AJB_CFDZGJIHJJLHM_NDOHPIRJSIUGWJXHYJ]Y^G_IaGdGeIfHgXhE
~uwi	w,Y3]HY
~ux^	[!J#H%H(J)Z*^+X,I-F/Y0K1J3E4Y5X6J7I9F:H=H>[?G@^A]BFC[DEEKH]IHJJLJMGNGOYRJSKTJUIVFWKXXZ[]H^J_HbKcIdHeJfIgJhJ
~uxi	r@YBYC^ZH
~uys	v#F@[HGPXT]cY
~uz^	wHII]K[
~uzo	p#]9J>[BJX_ZJaG
~uzy	Y!X#H%G&J(Z)X*F,Y-Y.J/J1J2I3H4H5J6I7Y8Z9E<J@EA^BIDXEIFIHCIXJIK_MENIPZQJRISGUFWHYI[J]Z^]_[aFcGdFeIfFgJhG
~uzz	r-cHGND
~va^	R#G%H&I(C)Z*Y+F,F-F.I/[0I1G2H3H4F5H6E7E8G9?;G<I=Y?[@XAGB^EFFXGYHGJILJMcN_OBPFQIRGSFTFUHVDW[X[ZZ]_^J_EcDdBeKfYhA
~vaa	t#X-]XZ
~vab	v,[3HHF_[a]
~vac	q#[.^3[@JBINJZYaI
~vad	c!^#Z%J(F)Y3b6Z7J9J:I=I>H?H@JBGDGFYHDKJMJOZPKSIU_WIXJZD]JaIbJcKfGhK
~vag	n#K(J0[9J=IFYHXI]RXSJTIXIZHaIc_fJ
~vai	_!X#Y%I(I)J*I,Z-G/J3G4Y7J9G:I=Z>]?_@HBEC[DGHZIHLJMHNIOJPJRJSZTIUHX[ZC[H_JaHbHc[dGhX
~val	U!G#E%F(F)I*H+H-H.J/Z0H1I2X3Y4H5J6I7H8I:F;I<J=G>b@FAHCDEJFIH]IHJEKJLbM[NZObPHQJR^SHTFUGWIXZYIZD[I]E^G_GaHbJcGdFeIgZ
~vam	zYY
~van	S%D&H(X)J*J+H-X.H/G0F1H2G3B4J5H6F8Z9]:G;Y<H=[>I?X@[A[BJCJEFFGH=JGKcMANEOHP^QHRISETHUBVIWFYGZI[G]]^Z_aa]b[cJeJfDhA
~var	X#Y%I&J(E)Y,Y-]/F0Z1I2I3C4G5J7G8[:F;H<J=E>A?D@AA^BGCCEHFIGHIZJHK@LGOGPGQIRGT]UEWIX_ZE[X]E^G_^bEcFeWhb
~vas	t9J>Z@IC[D^HJIJK]hJ
~vat	W!_#C%F&J(J*G+I,X-Z.Z/I0J1J3^4J6b7I8I9G:H=F>a@HBJCHEIGHHZI^KELJMGOYP]QKRHSITFU_WGZ@[I]F^GaDbGcFdJfEgHhG
~vau	p2ZHaKE
~vbe	v)]BJHIIJKKUbVIZI
~vbr	w>JHHIGKIZH]bf^
~ve^	H!G(Z*Z+E,H.I/F1E3J4D5]6I8H:E<J=_>H?FAZB?CbDaEEFJGHIaK_LIMDNXOWPGQGSDTFVGWIXYYFZG]F^Y_HbHcDdXeJ
~vea	_#J%I(J-G/Z3J8Z9Y=J>J?J@YBZCIHGIGM^U]VJZX[Z]]aIdHfIgYhH
~vec	[!I#_%G(H)J*I+I,J-H/Z3]4J6J9F=G>X?HAJCFDEH>IFJJKYLJM^NFP[RJSJTIUIVGWKXaYZZI[H]G^J_JbHdIfHgZha
~ved	b%J([)J+I/I1J2X4J7Z8J9Z:I>Z?X@GAJBXCGDGGZHYIEKGMHNIOISITGVXXH[J]I^K_YaXbJfIhI
~vee	l#]-I6]7Z9J@IBJF[HGIYKYUKX]ZHaJ
~veg	p.[6XHGIIMJZH]_b^
~vei	l(J*^-I3J9I;X?^BKC[DXHFIJKYP_VHXJZH]JdI
~vel	^!I%I*I+H,J/X3^4]5]9^:G=H@CAJBICDGJHYIFJJLJM^NGOHPJRJSJTIU]VHWJXFYYZA[I]G^J_IaFdHfHh]
~vem	i/^0]3J6Z9J@[AZBJDKEKHEIJJXKHNIOJPZTZZF_YcJdIgX
~ven	L&_(?)I+J,_/A1F2F3Z4I5F7C8X9J:F;E<G=Y>A?IADB^EEFIGJICJ_M@NcODP[QHRISCTFUBVBWE[J]I^E_GdZe^fZhY
~ver	=#a&B(;)>+E,F-C.D/D0H1c3I4a5c6d7I8H9F:@;d<X>X??ADBGCbD]EAFHGAHZIEKZLYM?NZQGRaS[UAVDWAXXYaZC[J]]^J_IaYbFc^dJeAgAhE
~ves	t!X>[EZHJZ[
~vet	l([2Z3G>J?[@IBJCJDGHGJaKIOYZI[Y^ZhJ
~veu	a#J%I+Z-J3H4[9I>G?IBHDGIIM_OJPZRZTJVJXJYY[X]JaFcZfXhX
~vev	wK]f]
~vez	d#_-J3H9]:X=J>I?J@]B[CJHFIHKIMKVJX_ZE]JaZdY
~vi^	h!Z#Z*Y-Z3G6Y@JBIC[DHIJMJNJOIXaZJaJdZ
~via	l#I3J9J:J>HIIKIM[OJUIVJWZXIZH]Jabf[
~vic	H!B#E&I)_*H+C,J-B/E0]2]3H4B5F6F8F9A:B;F=C>Z?@@AAEB_CDDIEDFFGCH]ICJFK@MDNBOFPBQGRGSeTFUcVYWDXDYXZE[C]B^HaFbCcbfigAhD
~vid	V!F#G(G)I*H+I,I/H0I1I2J3Z4[5J6[7c:_;J<J=F>X?Y@DAHCEDJEIFJGIHJIEJIKELHMZOEQJRZSFTHUEVFWIYYZZ[I]E^H_FaZb[c]eIfXgIhG
~vie	T![#]%F*E+J-].X0Z4I5X6H7F:G;Z=G>F?EBGCDDDEHGHIYM[NEODRJSHT[U]WGXZY[ZA[G]E_Ga[cEdZe[fCgI
~vig	n.Z@ZHIZF]XbYh^
~vij	t#^3KHHMYX^ZJ
~vil	W!E#G%D(c)[*a+Y,I.J0H1I2J4H5J6H7H8I9D;I=G>H?YAHBDC^DCEHFIGIHFJIKWLIM[NXPeQJRJSITEUHVEWJXGYI[[]F^H_FaEbHcGdGeJfHgJ
~vin	a#J%J(K+J-e3J9I:J;[>J?JBHCIGZHGIHKJL[MJNJVJZC[Z]J^^aIdZfIhH
~vio	Z!H#Z(J*K+J-c3F7J9H:I=I>[?HAJBJCIDHEIGJH?IEJJK_NeO^PJTJUIVJWJXIZG]I^J_JaIcHdJfJg[hI
~vir	f%I-H/J3I7J9H:J=F>J?JBGDKEZF_H_IJKIMYNIPJRZUJVJWJXJZFaIc_dZgJ
~vis	X!I#G%H(J)H*I+[,J-_/I0c1I3E4I6J7G8J9F:Z;J=E>D@]AJCFDDEIFJHbIEJIKDMFNEO]PISZT]UEWJXFYJ[H]F^F_Ia]bGcFdGeJfDgHhF
~vit	X!H#F%I(I)J*J+J,J-F/I0K3G4J6J7I8J9Y:f;J=I>H?G@FAJBECHDGEHFJGJH_IGJKKGMHNFOJPJRJSJTJUHVHXHYJ[J]G^I_IaCbXcgdHeJfHhI
~viz	l2XHFRKS_UIVIcJfa
~vn^	b!I#I%Z(H)J*J+J0I3J4X6Y7J8]9I:I>G?J@HBGCJDIEIHIIJKILIMHNJOKPYRISKTJUIVHXIYW[J]K^IaIbHdae]fWhH
~vni	v!]#JHIRZZHf[
~vo^	X!^#Y%F(G)J*I,I-K/J2]3_4H6I7I8a9E:G;J=G?]@aAICGEJFKGJHXIEJJMGNJOXPHQXRISHTJUHVGWJYJZI]F_Ha]bHcYdFeHgIhF
~voc	m%J3J9Z:]@YBIHYIKKJMIOYXXZGh[
~voe	n([3IO]TYVYaKfY
~vog	q+YBJHIIYKINJZ[hY
~voi	e(J+I-J9J:I=J?^@HBJCJDZHcIJKIMIODUJV^XJZZ[JaZbJhJ
~vol	Z!_#J%H(Y)J*I,J-I0[2J3H4I6I7I8J9E:F;J=G@bAICFEJFJGIHFIXJJK]L[MFN_O]PIRISJTGUGVEWJX_YJZ?[H]X^H_Hb[cHdGeKfEgJhX
~von	i3Y4Z8X9K@ZBIDHI[KJR[U[VJZW_]aJfH
~voo	[!F#G%X)[*^+F,H-_/I0H1Z2I4Z5J6H8I:F;I<K>F@DAHBCCFEXFJGXIEJILHMZOGRISHU]V[XDZB[G]]^H_GcKdJeIgIhG
~vor	^%I(I*J-F/J2K4Z7J9G:H;J=H>Z?XAJBECGDFGJHHI[K]LJM[NXOJPJRKTYUIVHWKXHZG[H]b^I_YaFcXdIfJgZ
~vot	e(I)J*J-I3Y:ZDHE[HFI^KIMZV[]Jd[
~vou	a!J#X%I+]4J9]=I>H@ZBZCIDIIGKaMJNHPJRJTJUZWJXJZE]JaHcIdJhH
~voy	v&Z>Ya]
~vr^	s![TZZHa[h[
~vra	b#G%I*_+Y,K-X0J3I4J7J=J>G?]@XCZDFHFIFLYM[NIOJPJTJUJXbYZZD[J]HaGbJcJdHfIhX
~vri	wHIMKP[T^[[
~vro	z?^@^HG
~vst	p!b;YBJHEIJ]JfZ
~vt^	z!XHY
~vue	o!Y+X/J0]6JHEXXZ[b^fJ
~vul	wC]D]HIK]aI
~vuo	k*X3Y9J=Z>H?J@JBJC]DIHDIZKZNYOKUJVJZZaIhZ
~vut	w*X9ZHGK^ZIaI
~vvi	l-[BZIJKJTXZGaZf[hK
~w32	n%JBGHGRfZGdHfG
~wa^	c!H#H%b(H)J*I+J,J-_/J2Z3H4J8_9X=H>X?I@FAJBECIFJGIHYKFLIMGNHOIP^QXRJSGT[UIVGWKXHZX[I]H^Y_IaGbHcWdHeIfHhI
~waa	k*]+I-J9J?J@HBHCFDHI[KXNXOJV^Z_[[dKhK
~wac	O!D&K)F*E+E-Z.I1H2Y3I5H6[8G:Y;G<I>H?CAGCDEIFHHKN[OFPHRFSYTDUZVWYGZ_[]^Y_EcDeIfF
~wah	e#H*K-^3^9J=J>G?a@GBHCYDHIYMINIVXXIZD[_]Z^JaChI
~wai	[(J-H3I9]:H>F?J@bCJDIHJIGKGLJM[NGOJTIVIXdZE[J]I^KbZhI
~wal	X!I%I(E)H*G,I/H0K1J3H4H6I8J9F:G=G>G?H@GAJBWCGEJFJGJHbIGJILHNXOHPIRGSDTHUFXGYJZI]a^I_IaFbGcfd]eJgFhG
~wam	z0Z>[B[HIOIaJ
~wan	K#X&H)H+c,J/Z0E1Z2F5F6Z7I8C:I;F<Z=A>YBIC[FEGIIZJJK^LYNCOGPFQGRESYVGWZXXYIZG[a^B_Ca@cEdGeH
~wap	w@_HHZHcZ
~war	]!I#J%Y(I)J+J,J-D/Y0J1^2Y3H4J7I:I=I>D?_@XAJBCCGDHGIHdIFKGLJMEOIPIRITIUIYYZG[Y^I_JaYbHcEdIfHgIhI
~was	w3J:[>aBJHDZJaI
~wat	n#I+J3H6]>_?[@[BJCJDHKJOIZCa[dJ
~way	[#I%I(F)Y*[+J/G3G4J7I8J9F;K>F?]@_AJCYD]EJFYGJIDJHK[LIMHNXOIQJRJSIVGWIXIZG[I]b_JbGcIdJfJhY
~wcz	n9J@_BJDKHHIJK[MYZF][f[hJ
~wdc	v#b%JHH
~wdl	e%b(IHHg^
~wdr	z,]HZeZ
~wdz	w#GB[DZHJVXZ^[J
~we^	j#J-I/]9J:Z>J@ZD[HCIHKYM]ZZ[Y]JbGhH
~wea	i-]/X9I@JH]KWZH
~web	b#I-I.X3I4J9G=J>H?J@HHcIXKIMbNIOJT^XK]XaHcIfJhF
~wec	o>]@^BHDKHGIJKZL^MYZIhY
~wed	f)b*I-I3J9I>J@IBHCJDYHWIJLJMJNISXZI][a]hZ
~wee	T#Y%F&J(E)J*b+F,G-C.I0G1D2I5G6[7F8[9H:E;H<Y=F>J?D@dA]C]DXEHFHIGJHKZLFPEQIRFSGTDUFWGYGZY[[]C^FaDbEc_dFeHgG
~weg	g!Y#E%K(J3Z9Z:J=Y>F?J@GBFCID^EZHIIHKGMXOITXUZVIXJZI]b^IaIbJcJdJfJ
~wei	S!D#F%_(E)G*[-X/a0X1H2J3G4E6F7H8H9Y;[<I=H>C?E@aA]BGCbEGGFH=IGLHMJNaO]P^R[SXVDWFXCYGZD[J][^F_HaFbJcDdCeGfC
~wej	tDJH[Z_dJ
~wel	a!I#I%F(I*J+H-e1J3H7J:J=H>H?G@GC[DJH[KXMIN^OZS[UJVHXIZB[J]F_JaIcJdJfHhG
~wen	V#H%H(I)H,G-X/X1J3F4I8J9G=X>H@YAJBbEIFJGIHCJJK^LHNJRISHTYUFVYWHXF]a^J_IaHb[cGeJgJhE
~wer	N!E#B%Z)D*H+I-c.G/B1^2G4b5F6Y7K8I9G:E<G=D?IAEC]DBFFGDI^JGKBLHMJOHPYQHR[SZTDUCVIWJY^ZI[D]Y_CaGbBdBeGgdhB
~wes	t-J1I9]B^HXIKKJZH
~wev	k7ZBIJ[TZUXZI
~wew	z3a>JaJ
~wez	v9[=Y
~wha	R!F#I&Y(^)C*E+H,I-J.J0I1D2J3E5I6X7I8I9[;I<F=G>C?F@EAHBBCJDHEJFIIaJ[LINaPHQJRHSITDUDVJWIXFYIZd[H^HaDbFcHdHeIgIhb
~whe	L!I%Z(]+G,[-G0G1H2I3^6X8H9X:Y;I<J=B?X@EAFBDCCDIEJGEHcIDJYKXLFNYOEPIQJRHSXTHUEVAWHXFYIZX[Y]I^E_^adbYcJdCeIfDgE
~whi	R!X#G%X&H(D)Y*H+I,Y-C0Y2J3Z5X6I7Z8H9G:F=]>[?G@DBCDFEIGHH]JILCNbOZPEQJRJSJT^VFWIXIZD[H]a_HcGeHfJgYhZ
~who	e(J)J-H:J>I@[BIDJGZHJKHNIOZU^V]ZC_aaJhI
~wi^	g!I#J%J(J)I*I+X-[/Y3G4K7J9[:]>F?I@GAJBFCHEJF_GJH@IFKZMHOZSJTJUHVFWXXIZZ[J]]^Z_IaGbJcHdYfJgHhI
~wia	h)J*J+Z,Z-I0Y3Y9^:I=J>H@FCJDHIIKJMIPJUJVJXH]I^Ia_cJhJ
~wic	d#G(J+X-I/I3J9H>I?J@bAeBJCIDIEJIIKFMJNJOJTXXJ[J]J^J_EaIcI
~wid	h%[(Y+[-Z>J?[@KBKCHDEHGO]RZSXUYZGaHfIh]
~wie	V!^%F&J(D)G*]-[.I/F0H1H2I3J4F5I6I7F8H9[:C;G<I=H?D@aA^B^DDEHFHGGIaJHK[LHMCNWPEQIRFSYTEUEVCWHX_YHZ[[K]C^FaFbHcEdEeHgJh[
~wif	d:J@YBJHdIIKZNJZC
~wij	Z!G#E(G)I+I,I-E0I1K2J4]5J6I7[8J9E:J;I=G>[?H@_AYCYDXEJFJGIHAIEJIKCL]NFOZPGRISYTJUIVGWKXGYJ[Z]G^__ZaEbGcIdGeJfHgWh_
~wil	]!H#H%I(H)J*Y/Y0H2Z6J9Y:H=I?G@_BFCYDDEYFHGJH[IFKXLJMYNGOHPYSJUIVHWJXH[[]_^J_JaFbIcIdHfIgJ
~win	N#X%G(E)H+F,H-G/[0I1G2I3F4E5b6I7G8I9E:F;I<I=F>E?^@BAJBGCEDCEIFIGHH[IAJGKILGMcNCOGPGRGSETEUFVEWHXEYJZE[c^X_JaEbecXdYeIgb
~wio	z%[(J-ZHJV]
~wip	q+^3J>XDGP[
~wir	Z#I%H(G)J*X,J-Y/G4I6J7X9H:G;J?^@]BFCFDGEJIEJJK]L^MGRJSXTIUIVGWJXXYKZJ[X]F^HaYbJcHd^eIgIh^
~wis	g!J#I%Z(J*J-Y/I3H6K7J=J?I@[AJBGCIDIEYGJIHK^MZNIOXPFRXSJTIUJVIXH]JaHcbdZfHgIhJ
~wit	E!J#I%J+I,Y-G/]0C1H2H3^4J5H7F9J:Z>b?E@JAIB^CFEIF]GJHHKJNYOXP[QFSITEUXWHXFYFZH]A^Da[cHdJeI
~wiz	Z!J#I%H(I)J*H+a,d-I0]3J6J7J9J:J=J>G?I@HBZDEGZHIIIKHMINIOJPISJTJUJVJXJZ@[J]J^J_IaJbIcJdIedfGgIhH
~wla	c!J#H%H(E)I*I,Y-H3I4I6Z8Y9J:H=H>J?J@GAZBGCJDHEJGIH[IIJZKIMINIPHU^V_WIXJZC[J]J^b_JaIbIcIdZe]fGgJhI
~wly	v%Y8^@ZHEIHNGZI_Jh]
~wn^	S![#C%D&a(D)G*F+J-b.J1I2J3F4_5G6H7E8H9E:F;Y<J=E?^AFBDCIDDEHFHGGHJIGJ[KYLHOGPFRFSeTFUFVFXGYHZF[W]E^I_EaJdFeHfZhE
~wne	f#I&a([3_>J@XBJHCIJJ]KJNJOJPIVGZH^[aI
~wng	z=aZJ
~wni	X!X#I%^&J(b*F+Z,F-E.J/I0I1I2I4H5J6H8Y9D;_<J>E?E@YA^BHDYEZFIHJIXJIKGLJMENIQIRISFTIUDWFXJYI[J]Z^[_[aFdEeGfEgGhF
~wnl	vBYH]
~wny	w!Yd[
~wo^	o#H%[-_DYHFKJTZY]fJ
~woc	r*^A]CYHG
~wod	t#[*YBYCZEXHX
~woh	i#[*X-]3J>H@IAXBYC[HHIGKIM[]JaXfJhZ
~woj	n(I3ZDJHHK]MYOZTYUYVYWIZD
~wol	g#[%J(I+X-H.]3I4J6I;J=J>H@[BGCIDHHZI[KGMENHOIPJQ[T^UJV^XIZB[K]I_JaHcKdJfJgKhI
~won	p(I)^3J9Z>[@HBHDHHHIJK[MIOJPIVI]I^Z_Ka[hZ
~woo	Q!F#F)G*F+G-^.J1I2Z3F4G5I7Y8H;G<J=J>J?EAHCFEIFJGXHHKXN[OHPEQJRGSXTEU[YGZ]^Z_GaDcEdYfG
~wor	3!B%Z(Z)D*C+=,H-a/X0H1E2]3@4@5H6K7_8G9A:I;B=C>D?E@XA>BdCDDFEBFAGYH]IbJZKaL[M]N[O?P?QGRDSIT@UFVDX?YDZc[[]G^[_>aFd_eXg[h_
~wou	h(G-a9F>Z@JBGH]IIN]VYZFhX
~wpa	gHHbc
~wpi	p#Y3H>J@JD[HIIJK[OaZEhZ
~wra	v+[/I0[DGHJb^dJ
~wri	G!A#B%b&I)C*E+F,[-C.H0_1[3G7F8Z9E:C;G>H?D@BA[CEDCEEGXICJYK?LDMDN@PZQXR[SETDUAVAWDXCY]ZG[D]D^A_^aEbAddebf^g]hB
~wro	O#_&J(C)G*F+G,^-@.H/[1H2H3]5I6[7F8Y:E;H<I>B?D@KAGBKCFDDFGGFICJFLGMENBOZPYRcSGUEVDWHX^ZY[F]D^D_EaDcGdaeYg]hY
~ws^	z9_HIZF
~wse	^!J#G(I-I._3I9I:J=J>I?J@HCJDJHZIHKHMYNHOJTWVIXIZJ[J]a_JaIbdcGfJ
~wsp	w1]9JBJH]ZJ^[fI
~wsz	l(J+J-]/J9[:J>H?JBZCZD_HEIIKFMJOJS[TJUZXJZC]JaIfJhY
~wu^	v#Z@ZBZHJX[ZJfJ
~wun	s?]BJDZHYL[MI
~wur	_!X#E%X(G*J-H4Z7J9J:I=X>[?]CIDHIIKZLJNIOJUXVYXI[J_]aHcJfIgJhI
~wy^	h(J-J3^9F:I=J?YBHCHDZHIIXKHMINJPJR]UZVJXGYZZH]I_YaZbJcJdJfJhJ
~wyb	s-Y?]@KHHIIK[V]]J
~wyc	r1[3]>G?JCJDXHXY[ZJaHcY
~wyg	n#J(J-J9I:I=]>H@HBHDHH]IJKHLbMINJTJUJVJXJ][^IaZbJdJhI
~wyk	v(Z)]*K-[GZHHPIQX
~wyl	e!d#J(H)Y*J-I1J3I6[8J9H:J;Z<Y=I>J?J@JAJBICJDIHBIJKIMKNIOJPJRJU_VHXJY[ZG]H^I_IaHbXcIfZ
~wym	c!I#H%J)J*Y+I-G3G9F:H=Y>G?GB]C^DJGKI_LYMHNaOIPJUGVHWJXJZD[Z]I_JaGb[cIdZfIhJ
~wys	m#J%J(_+J-J3I9I:J=J?I@IBHC[DHI[KJNKOIVIXKZ]]JaZbJcJdJe[fJhJ
~wyw	z6ZQ]
~x80	c#J&H(J-J3J4F8c9I<c=J@JBHDJH]IJKJMJN[VJZE_JaJbJ
~xa^	k(I;Y@YBJH[IJKYMJXYZ[^YaIdZhI
~xac	t>JDIGZHGO]UY
~xam	w9H@ZH_PF^X
~xao	zcZ
~xbo	wH]
~xce	c!]#G2Y3JBJGJHbIJKJX[ZG]Je]fJ
~xch	h(I)Z*c9J>YBJCJH^XHZH
~xcl	h)X-^=IBKGcHDLZMJPXUIVZZI^J_IdI
~xe^	v%]9J>[HCfZh[
~xec	zf[
~xed	t%J*ZHGLKPIZJ^_
~xem	zCIL[
~xi^	vJ[
~xie	r@YBYC^ZH
~xig	i3J9I@JCdHFI^NXOJZI
~xim	m-Y3E>JIHLYNHOGXc
~xio	j#I>HBWZ[aHb^c_
~xis	]!J(J/J3I4Y9J:I=I>]?H@EA^BFCHDHEJFJGIIFKZLKMINGOHPJTKUJVIWYXKZ@]J^J_daGdFfHhe
~xit	c-E@]BXHJIcKJN_ZF
~xo^	z9I>]HIaYbZ
~xpe	g&])X+Z3]=J@JBIH]IIJDKJNIO^Z]^KcJdIeJfIhJ
~xpi	Q!I#G%a(E)I*I+I,H-E/I0J1J2I3H4J6J7H8J9H:E;J<J=a>G?G@BAJBCCHDFEJFKGHH]IEJHK]LiNEOJPIRJSITIUGVFWIXHYKZX[F]a^E_IaZbFcHdFeJfGgHhC
~xpl	i%I&_-K3J;]AJCJDJFJGIHIMJN^Z_aJfZ
~xpo	o3I=GDJFaH^MGQ_ZEfK
~xt^	_%J(I-J1G9J=K>J@cH]KGLbMINJPYVYZB]F^IbIdIe[gZhG
~xte	Z#J%H(I*J+J-H2^3d4J9H:g;J=I>F?H@GBHCJDHHYKYLJMINIOHPJQ[UJVHXJZD[J]G_JaGbJcIfHhI
~xto	w>^?[@JDFHEa[
~xtr	o&I/J2ZIIJbZGdK
~xts	pHJLbZJ
~xy^	^0K1J3I4H6J9J=K?JAKBGCKH^MJNJRHSJXJYGZE]H_KaJb^chdJeJfE
~xyp	zHHc^
~ya^	v+Y-J3K9]@GBICIDHHFIZKXNIZI
~yan	z@[DIH[ZJ
~yap	z+XH[
~yau	z)Z
~yb^	wHHN]SXZI
~ybi	z-YK[
~ybk	z!H9[BJHGZ]bZ
~ybo	b!J#X)J+]-^3J9Z>J?J@XCJDJHZIIKHNHS^UZXJZFcK
~ybr	j(J3J9I?]@JBJHYIHKJNKPJV[ZH]J^J_Gb]daeK
~yc^	k(Z)J,J6[8[=X?ZBJCJDJH]IKUJVGZH[[dGeZ
~ych	b#[%J(])J+H-[/J3Z4J6J9F:I;[>Y?G@GAYBFCFD_EKHFIELJMHN^OIPZRJSJTJUHWJXEYKZC[J]H^K_HaZbIdIfIhZ
~yci	q#I(b-I:[BJHEK]TYY[ZF
~yck	f#G%G*J+I,X-I/[0J3G4Z6c7J8J9Y:J=H>G?Y@GAJBZCIDYF[HAIGKIMHNIOHPYRJSJTHUJVHXIYJ[K]I_Ha[bIcIfHgJhI
~ycl	vHIK^_]
~yco	w1[2HK]
~ycz	r*Z9JHHIHKZNZXYaZcY
~ydd	zPaVI
~ye^	q!Z&Z@]G[
~yea	b!^#K(I-Z1[9Y>_?XBGDJIYKaLYMJNGUJVJZC]JbIfKhJ
~yen	w?WCZHX
~yer	f#K-J3I9H:Z>^@ZBIDHEJHAIHKIMJN]OIX[ZF][_JaZcadKfY
~yes	f=]>X@^B]HFIJKFNKZ]
~yez	vZZ
~yfi	j#I(I*X-H7J?I@JAJBIC^DFI[KIMJO[VJX]ZE]Z_Ka]
~yfr	l#K-J/J3W6b9H<Z=J>I@IBJCIDIHDI_KGNIOZXIZGa]cJdJhK
~yga	n#J(J-J9I:I=]>H@HBHDHH]IJKHLbMINJTJUJVJXJ][^IaZbJdJhI
~ygn	v@_CJHJ]]
~ygu	mAcHHZJ
~yjm	r(J3I>I@IDIHHIZNJOZZ^aIh^
~yjn	o,Y7]:I>JF[GZHIIJ_Ja^dIg]
~yka	zB[NY
~yl^	s(H=^@]U]VHZDdZ
~yla	d!d#J(H)Y*J-I1J3I6[8J9H:I;Z<Y=I>K?J@JAJBHCJEJHBIJKIMJNIOJPJRJUaVGWJXJY[ZF]H^I_IaHbXcIfY
~yli	r!^#]-J/Y=J@ZBHDJHGK[LYNJRZZF]IaGfJ
~ylk	f!]#I(J)J*I+J-J3I9H:I>I?]@YBHC_DGHJIIKHMHNIPZUIV^XI[b]IaFbHcJdJfKhJ
~yll	oCJD^HHIZKJNaZJaJ
~ylo	q?]@JHHKaY]ZH
~ym^	c!H#I%J)Y*I,K-H/I3[6J7X9G:Y=I>X?GAYB^CIDFEIGJKHLZMHNHOJS[TJUGWJXIZC[J]I^J_^aGc[fHhJ
~yma	e#I(X+J-I0Z3I9H:J=Y>J?J@IBIC_DGHBI^KIMZN[OJPKUIVJXYZG]JbXcJdXfX
~ymb	g!Z-]/X9J@HBJCJHEIbKIMJN[ZH
~ymc	s@[L[TZ
~yme	zCGH[
~ymi	z-YO[dX
~ymo	m=Y>^HDZ[_Z
~ymu	qHYLZZJ[[aY
~yn^	sHHNaWYZHc]
~yna	s3XHYaZcY
~ync	G!@#A%c&F(@)B*C+J,C-?.F/B0f1h2Z3G4^5E6G7B8_9?:A;C=A>??B@?ADBBCBD?EBFCGiHZI?JBK>LBM_NEOBPIRfS@TAUAV?WCXBZ:[C]A^B_Ea@bCc^dceGfggBhB
~ynk	i!J#I%Y(I*J+J,K-H/J0_3G6I7J8J9F:H;J=H>X?I@IAJBHCJDHGbH]IEKFM]NGOIPHRZSITIUJVJXHYJZC[K]G^J_HaFbIcHd[eJf[gKhI
~ynu	p3Z>ZDYHJOZ
~yon	b!J#J%X)Y+Z/J9^:I>G?G@[BFIHKHLJMHNHOJPZS^VYZJ^ZaJcJhI
~you	M#J%H(B)J*D+],G-].J/I0J1Y2I4H5J6I8I9c:a;J<J=]AIBAE]FIGGHJJHLGMGNGOYPDQJRISHTXUWV[WJXXYIZJ[D]G^I_HbFc[dXeGfGgFhY
~yp^	l#Y,_3ZBIHJIJKHMJOJZJdJfJh^
~ype	Y!I%I(H*J+J-F/I3Y9G:a=I>C?I@[AJCGDHGYHGIbJJKYLKMHO_PJTJVHXHZE[J][^J_JaCcJdJfJgJha
~ypi	z=[
~ypo	l-[3^@ZBJDJHJIJKJNHOJZJc^
~ypt	X!I#Y%I(I)J*J+J,I-H/H0J1K3E4H5K6i7I8J9G:I;J<d=I>H?H@HAIBFCJDHEJFJGIHCIHJIKGLJMHNGPIRHSITIUIVHXIYeZB[J]I^I_HaHbGcJdFeGfGhI
~yr^	m+]3I?[HIIJKZZJ
~yri	s/aHJIITH
~yro	v!YH^ZK
~ys^	G%D(C)F+J,F-]/W0G1Z2H3G4F5G6e8F9B;H<I>BAJBEFFGIHFI_LHMBO[PEQGRDTXUYV]XbYI[F]FaFdXeJfCgBhX
~yse	k#X(G)_>K?^@IBYDIHBKITIV_ZD[^
~ysi	oHIZHhb
~ysk	t,]>[BJDJHHLXZ]
~ysl	t9JHYN^a]
~yss	o(I9I;]@YBJHGIJKIL]NKZG^_d^hI
~yst	X!F#G%H&J(X)I*H+X,I-D.J/G0I1J2J4H5K6I7I8I:[;I<J=G>D?E@[AHCYDbEIFIGHHZI]KaLGMDOCQJR_SITHWJXFY[[H]F_GbHcGdHeIfFgIhD
~ysz	w([9ZBYHY
~yt^	j-b9JBIHYKJX]ZG^JbZhJ
~yta	e!J#E%J(I)K*Z-I3I7J9F=I>Z?]@aBICHDHHCIHKFL_MINHOJPJTIUJVIXZZY[[]H^^_JaFbIcJdJh[
~yte	k,X-J3]9H>J@_BJDJHYIHKGLYMJaKdZfIh^
~yth	^!J#J%](I,J-I/I1J3H6J7^8J9G:I;Z=J>Z@FB]CED]FJGJKJOIPFRJSJTIUKVIXIZa^J_JaKcJdJfFhH
~ytk	]!Y#J%H&J([)X*G,G-F.J0I1J2J3J4I6I8Z9G<J>F?G@FA^DYEIFJHFIYJJKHMGOXPXQJRJSHTHUGVXWIYJ][^]_[aHcHdGeJfHgIhH
~ytn	z3a>JOI
~ytt	d!J#H%J(I*J+J-G/^0J3H6J7J8[9[:Y=J>Z?I@_B]CYDYHCIGKFLJNGOJPJTGUJVJXJ[X]Z^H_JaIbIcJdHfJhF
~yub	v?^ZJ
~yud	w9ZZZ
~yus	zI[
~yv^	v3[>K?ZDZHEOYZY
~yvi	jHGNd
~ywa	f!J#H%Y(I+I-_0Y3H6^8J9H<]=I>^?Z@HBHCIDFGJIIKZMINIOGTJUIVHXIYJZF]I_IaHbJcJf]hI
~ywh	qBYHYMYS]ZE
~ywn	v!YQXd[
~ywo	z!XQ]
~za^	W&Z)G*]+F,G/G1I2I4F5J8X;X=Z>D?Y@AAGDIEHFHGXHFIZKFL[MHN^O]PFSFTGUFVDWHZ[[Y]D^H_GbHfEgHhX
~zaa	zHXNZaZ
~zab	c!H#_%J(I)X*Y+I-]/J3F4J7J9I:I=X>J?]@GAIBECXGKHGIHKZLJMGNGOJPXSJT[UYVHWKXHZF[Y]H^^_JaJbIcJdIfIgIhJ
~zac	V!F%Z(F)H*G+H,G-E.J/I0_1I2J3D5J6H7G8G9E:];I<J?E@EAICFDEE]FZGaHGICJIKELHM]N]OFPFQJRYSGTHU[VDWaXFYG[I]X^I_GaDbGeGfcgH
~zad	a!I#H%I/Z3F6K7Y9J:X=J>G?J@YBYEJIYMFNHOHPKSJTXUJV]X^ZE]J_JaJcIdbfHgJhJ
~zah	o-^3Y>JCZHGI]OIXYZJ
~zaj	l([*Z-J3I6[9I?]@IBJCYDXHEI_NHO[VJXJZFaIhJ
~zak	p-]B[DJG_HF
~zal	r-J1]:J@]B^DJHEIJKHMJZE[]]JbZfIhJ
~zam	n#]%I-J9J:J=I?J@IB_DIHEIHKIMJOJQJU^VIZG]]aGd]fXhK
~zan	k!G#I%J(J+J,Z-[3J9Z:Y=J@JIIKJMINIOJPKUJVZZYaJbYd[e[fJhJ
~zap	Z!G#D%Z(F)H*G+H-F.I1I2J3[5J6W7G8[9D:Z;I<J>E?E@EAHBHCGD]EHFIIDJIKELGMDNEOXPZSFUFVEWIXFY[Z[[H]G^GaDbGcZdbe^f_hF
~zar	W!G#G%G)H*F+e,d-F/J0I3H4I6I7H9H:]=H>F@FAJBYCIEIFJGYHGIFJILIMGNGOHPGRISHTHUHVFWJXHYIZ?[I]H^H_HaHbGcHdZedfYgGhG
~zas	b#G%I(H)I*]+I,J/I0J3E4J6J7I9F:F=G>H?Z@]AIBFCHEHFZGIHJIEKFLYNcOHPHRaSHT[UGVGWaXHZB[I]G^I_HaYbHdGeKfGgIhZ
~zat	[!J#J%H([)^*J+J0Y3I8Z9J:I<[=J>J?J@JBICJDJF]G^IIMINHOJPJSJUGVZXIZX^JbZcJeJhJ
~zaw	k![#G(I+J-^3E4J7J9G:]=J>K?I@HBFCJDYIaKINJOJPJRJTJUZVHWYXJZW[J]J_JaIbJcJfZhI
~zaz	a!K#J%[-J3J9J:Y;Z?J@HBHDIEXGXIIKHLZMXUYVGW[ZF]J^^aJbJdYeIf[hJ
~zby	l-b9J@ZBIHHKJX]ZI
~zcz	l9J?I@]BJCaDJEIHIIIKJM^VJWZX[ZGaIcY
~zd^	zN^
~zda	r%K&[9I=Y>]HIQ]ZJeZfX
~zde	rHJNYOZPYW[ZH[[
~ze^	_!H#](^)Y*I+J,I-H/J4J6K7J9E=]>G?H@[AIBECHDFGKHCI[LIMZNIOJRKTJU]V[X^ZB[J]H^]_IaXbJcJdIfIgJhI
~zeb	i#I+Z-J3J9H:Y=Z>J@_BGD]H_IJKJNJVI]JaJdJfJhJ
~zec	r%[.X3J9I>^?J@XC[DJF[HEIJKYZH]IaF
~zed	l!J#J%Y(I-J/J3X8]9J:J=J>Y?J@IBZCHDIHHIHMXNIOHS[TJVJXIZE]b_JaGbZ
~zeg	g#I%J(J+Y,J-^.X3G4J7J8K9H:J=J>G?H@JBHHCKZPJR]VIXIZ_][aHbZcJfHhI
~zei	Z!X#I%G(I*I+H,I-]/X0X1J2Z3[4H6J9G;I=H?I@KAIBDCIDEEIFZGJH^IdKDLIMFNEOGR_SJT[UIVHWJXFYIZA]G^IaEcXeJfFgIhX
~zej	w8]HX
~zek	k(]-J3J9X>H?J@^BJCKH]IJKJZH]Ka^
~zel	j!G(F)Y*I-J3H9H>I?JA^BZDJHEIIKZNKO[U[V^ZG[J_HaJb]
~zem	r*Z9J@GIJK[V]ZXaJbZ
~zen	P!F#I&[([+G,[-E/F0J1H2I3Z4F5I6F7G8G9Y:Y=c?_@EAGBYDBEJGGHJICJGKDLZMDOERFTGWGXZ[G^DaZbXcadFfHgEhE
~zep	r-J/Z>[IIKHOYRXZ[
~zer	V!Y%G)J,G-H.K/I0H1J2J3Y4H5J6H9H;^<J>D?I@GA_CHDEEHFIGXI[JILZMDO[RGSHTXUFVZWHYIZG[J]a^[_[bFcFdJeHfE
~zes	k-I/Y1[3J8J9Z:J=J@XBICJDJGJHDIZKbMYNKOJTKVJZE]K_ZaXfHhJ
~zet	j!Z#H%Y(J*K,Y-J2Y3J8Z9H:J=J>H?J@]BHCKDHIHKIMJNJPHRZUYVIXIYZZD]aaIbJeZfHhI
~zew	v-Z:^HX
~zez	k!]#I%J+Y-I.]3I9G:X=J>I@JBICKDHF[HDIHKINXTJUIVJX[ZI]Z_JaZdJ
~zga	r3J6[HJO_ZHhY
~zgl	v9]BYPY
~zgo	z-X9KHJN]O[aK
~zgu	t>_D[ZG
~zi^	a!I#G%F(F)J*I,J-F.J/G0J1J3[4H6I7H8J9a:H;X=Y>]@IAIBXDAEJFJGJHFLHMFNFPHQJRISYUHVFWJYIZZ[I]Y^I_GbXdIeIfGgIhY
~zia	a!J#I%I)J*J+Z,Y-I/I0J3I4X6J7J8J:H=H>H?Y@FB_CIDDEJGIH[IGJKKGM^NHOJPYRJSJTIUIVZXIZY[I]X^J_JaIbHcJeJf_gJhH
~zic	m!J%H(I+H9I;c?J@ICJDZH[NKOJVIXJZ[]IaI
~zie	[#F%F)I,X-F.J/J0I1J2J4I5K6I7H9_:_;b@YAIBYCXEJFIGHHHJJKELHMFN^OGPGQJSITIU[VDXXYIZA[I]X^H_HaHbGcGdHeIfEgIhF
~zif	v3[HJIZOY
~zig	_!J#G%I(H*I+J,J-H/X0J3H4J6K7];J=I>H?I@aAJBXCHDGHHIFKDL^MXOHPIRKTHUJVHXHZZ[Z]I^__GaHbIcJdIeJfIgXha
~zij	h!Z#J%[(I,Y3]9H>I?W@HAZBXDIHFIYK[MJNJOGVYZG^ZaJdF
~zil	s3I9I>IBYHZOJTXY[ZIa^
~zin	h3I9E>I@XBXCJDJHFIJKINZOIR]UZV]XaZFa^cIfG
~zio	S!D#D&X)F*H+G-C.J/G0K1I3[5I6G7G8H9E<I=G>D@EB[DZEYFHGYHHIDJHLIOFQIS^TFU^VYWZYJZZ]C_^aFdFfahF
~zis	q#[>K@bBIHIKJX]ZGaJ
~zka	z.a9JHI
~zla	w/Z9IB^HDMYTJZJg]
~zli	r(J*[@YCZDIK[ZH
~zlo	r9YF]HIIZPZVZZI
~zmi	]!I#G%G(F)J*I+J,I-F/X0J3F4J6I7Y8J9E;J=H>Z?H@eAIB]CHDFEJFJGKHHIEJJL]NGOGPHQIRJSITGUGVFWJXGYJZW[Y]G^b_GaDbHcHdGeJfGg]ha
~zn^	w3[XZ
~zna	_!G#G%H&Y(F)J*I+Y,J-I/I0J1J2^4[6Z7I8I9E;Z>E?ZAXCFDDFZIaJJKFLXMFNFOXPIQKRJSJTIUFVFWJXGYJZ@[^]G^[_XbHcHd[eHfGgI
~zni	g!J#I(K*J-I2[3G4K8^9G<]=J>I?^BHCJDHIGK^MHNIQXR^UJVJXJ]J_YaHdHeJfHhJ
~zno	q#Z9J@ZBZHHX[ZIa[cYfJ
~zny	z3]:Y
~zo^	j#]/Z3X9Z=J>J@XBHCYHEIJKHNIOIX_ZY]XaIcJdJ
~zoe	v9^>HEZZ]
~zoi	zJ]
~zon	W!c#I&X*G+G,G-E/H2H4F5I6G7G9D;]<Z?E@BB]CEEHFYHHJHKEL]PEQXRHSHTFU^V^WHXFZ@]E^^aJcEdaeFgHhI
~zoo	sH_IFZJ
~zor	o3Z@]BICZDJHHIKKIMYZH][f[
~zos	l!Y9I>]DJHHIJM[VJZI]]_ZaX
~zow	q1[GZHHQYTYVYdXfK
~zpi	p*Z3J?]CZDYHGNJPXQYY[ZJ
~zre	g!J(])Y*I7J:Z>J?K@IB]CIM]PJSXUHVFZY][^KaJbIfJgX
~zt^	Z!J#]%Y(F)J*I+J,Z/X0X5X6J9H;J>G@ZB]CHEXGJHFIHJJNIOIPIRJSJTIUGVGWJX^[I]G^X_JaYbHcHdGeIfGgahG
~zte	l-E3J@HHFI_KcOZPYZGaJ
~zub	z!ZV[ZI
~zuc	h#J*J-X/]3J4J6K9I:J>JBIDJHFIHJYMIN^O[PZ][dIfJhJ
~zug	e#J%^-J3J4Z8Y9J>[?J@[BJCIDJIJKINJOJQZTYVJ_JaIcJdZfI
~zuj	t%J(Z3I>JA]HHIKO[ZJ_[d]fI
~zun	a#K%J(I,J-H0K4K:I=X>I@JBHCIDZIJKILJNXPISZU[V[W^]YbJdIf[
~zur	P!Y#H%W&Z(]*G+H,F-E0Y1H2J5I8H9H:];G<J=Y>H@GAICGDIEXGJHJIDKXNCOGPIQJRFSXTFUZVZW]YG[J^E_Gb]d[eFhE
~zus	p(].Y6Y9Z@JCZDHHIVKX[ZI
~zwa	j!]#J(J-Z2Z9H:J=J>HBHCJDIHDI]K[L]MJVIXJZ_]JdGfJhK
~zwe	_!J#H%J(J*_-H/Z9I:J=J>H?I@bA^CcDGHHIGKXLKMINHPJSJTKVIX[ZE]H^KaHbKdJfJgJhI
~zwi	l#I+K-J/J9X:X>JCHDHF[GIH[IHK[MZNJTJXIZI[Y]JaJbKc^dJfJhJ
~zwo	r#K-J.^3J9Y>[@JBIHEKIMJV_XKZHa[
~zwr	a!I#H%Z(H)J*I+J-I/I0Y3G4Y6Y7I8]9G:H=Y>I?I@HAJCIDGEJGIHHIHKHLIMHOIP[SJTJUHVGWJXH[J]J^I_IaHbIdbe^f[hH
~zwu	wD[HJL[
~zwy	z)]*K9II]PJ
~zy^	]!E#]%G(H)Y-[.J/H0J1J2J3E4Y6I7H8I9E:G;Y=F>E@[AIBDC]DYEIFIGIHJJJKELYMENCOJPZRXS[THUGWIX^[H]F^Ha[cGdHeYfFgHhZ
~zyb	z!H9[BJHGZ]bZ
~zyc	d!K#H%J(b)I*J+J,I-H6[8Z9H:Z>Z?W@HBGCHDHIHK]LJMHNJOIPISKUIVEXHYJZC[Z]Ja^bJdFeYfJhJ
~zyf	t6b<[HJZI
~zyj	p(J/Z3I>I@IDIHHIZNJOZZ^aIh^
~zyl	o!^(G:J=^@IBJDIEJHFKILYNJU^VFWJY]ZE][^JaIdYfJ
~zym	o0Z3J9J>JHEM[OZ_ZaZfY
~zyn	r![-J9H>ZHaIJKJMJOJXJZJcY
~zyp	w-]=[@ZHHNHZJ
~zys	j(I,[-]3J9Z:[=J>Z?JB[CJDHHEIIKFMJOJUYVYXJ]JaIdJfJ
~zyt	[!Y#J%H&J(Z)X*G-G.J/J0I1J2J4I6I8Z9G<J>Y?F@FA^DYEIFIHHIYJIKHMGOXPXQJRJSHTHUFVXWIYJ][^]_[aFcHdGeJfHgHhH
~zyw	k!J(K-_0Y3I9I>Z@JBHDJGJIIK[MJOHP^R]VIZG]JaJdJfJ
~zza	[!I#I%Y)J*X+I,J3G7J9H:X;Y>I?]@FAJBGCXDGGZIWLJNYOIPISIUYVXWZXHYYZD[J]I^J_JaIbJeKfZgJhI
~zzo	z3ZCZDYHJ
~zzy	r-cHGND`;
