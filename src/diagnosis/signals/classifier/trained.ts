// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.545 -0.385 -1.071 -1.648 -0.615 -1.336 -0.822 -1.623 -2.212 0.001 -1.538 -1.062 -1.743 -1.324 -1.332 -0.216 -0.920 -1.651 -1.631 -1.222 -1.475 1.846 -1.185 -1.152 -1.402 -0.368 -0.112 -0.307 -0.370 -1.117 -0.185 -0.272 -0.594 -1.272 -1.009 -0.887 2.253 0.225 -1.216 -0.012 -1.596 -0.503 -0.658 -0.765 -1.236 -1.900 -1.603 -1.049 -1.372 -1.077 -0.371 -1.257 -0.598 -1.627 1.146 -1.621 -0.608 -1.511 -0.649 0.003 -1.522 -0.881 -0.810 -1.427 -0.616 -1.026 -0.508
11.78858584099953
!account-disabled	O!p#=%C&H([)C*E+G,H-B.F/C0G1E2F3C4F5H6G7F8F9D:C;A<G=C>D?E@BADBCCDDCEGFFGDHCIBJEKBLFMCNDOFPDQHRHSDTBUAV>WGXEYFZ=[E]D_@aEcEdBeGgDhC
!account-locked	K!<#p%A&G(B)D*D+E,F-@.E/C0F1D2D3C4D5F6F7D8E9@:B;E<E=B>A?C@FADCBDAEEFEGCI?JBK?LDMANAODPBQFRESCTaUDV?WEXDYFZ:[A]C_AaBbAcCdBeEfCgBhA
!account-not-set-up	iDHVaZF
!ad-access-denied	R!C%j&I(b)E*E+H,G-D.H/E1F2D3E4G5H6G7F8F9H:C;_<G=D>F?F@EAFBBCFDCEFFHGDHHIBLDMENCOIPIQDRGSFTDUCVDWGXFYGZ=[D]G_CaFbCcEdCeEfDgChB
!ad-unknown-error	d!H&g-I3IHDKINISHZD_H
!admin-role-missing	R!E#G%a(m+I,H-F.H/G0I1H2J3G4I5I6I7E8H9I:B;I<I=C>F?D@DAIBCCGDBEGFIGEH>IFJFKCLFMENDOIPCQJRISFTHUAVHWFXGYIZ;[F]F^I_GaEbBcFdDeHfFgChE
!admin-sspr-disabled	Z!G#I%I(@)l,I-I/J1J3I7I9H:F=G>I?E@FBGCIDHEIGIHAIIJIKHMJNGPBSIUCV@WHXIZB[J]J^G_IaIbHdFfIgFhI
!admin-two-gate	X!J(D)D*j+I,J-H/I3H9H:I=I>G?B@GAJCCDGEIHFIHJJKHMINYOIPFSJUIVFWGXJZE[J^JaHdIgG
!already-registered	_+h>H?G@ICHDDH?KIOIVJZG]JaG
!auth-token-error	c*J,fHCPIZFeG
!changed-too-recently	L!D#C%D&H(A)F*E+H,I-A.G/D0H1G2G3E4F5G6H7E8G9C:D;H<G=C>C?D@rAGB?CDDCEGFGGDH<I?JDK=LEM?N@OFPFQIRHSFTFUDVAWEXDYHZ8[D]E^?_EaDbEcEdBeFfDgDh@
!cloud-service-error	X!E#I%H(C)D*H-H.G/F0I1G3H4I5H7C8H9G:E=C>H?F@HAIBDCHDFEIFIGHH=IGJEKDLIMFNFPFRHSmTFUHVBWGXEYHZ=[H]F^G_HaFbDc_dEeIfCg@hH
!cloud-sync-agent	[!I(G-H/E0j1E3I4I6H7I8H9I:J=H>I?I@IBJCJGEHGIIJHKIMGNIPIRFSITIVIYIZC_FaIcEdBeHfCgHhJ
!code-not-received	J!A#B%C&Y(@)C*B+B,G-@.D/B0E1D2E4C5E6F7C8D9=:A;C<E=A>]?;@?ADC@D>EDFCGBI>JCK?LDM@N@O=PDQFRESDTCUAV>WBX>YEZ7[D]G^D_AaqbBcBdBeEfAgBh@
!connect-version-old	Z!H#H%G(E)I*I-G/G0F1m2I3H4E5H6G7H8G9H:I;J<H=G>H?I@GAIBFCIDIEJGFH<IGJGKGMGNHPHQJRASHTGUIVHWJXIZB]I_GaHbIcCdEeGf>gFhH
!connector-password-too-long	b!J#I%F-H2h3I@IGIH@ICKIMIZH^HfJhI
!contact-failed	s3bHIZC
!contact-info-malformed	R!C#D%F&I(E)G*E+E,I-D.H/F0H1G2G3n4F5H6H7G8H9B:E;G<H=E>:?A@DAGBFC@DcEHFFGEH<IHJGKELGMENDOHPFQHRISHTFUFVCWHXFYHZA[H]F^G_Da>bGcFdFeHfFgFhE
!cookies-disabled	U!C#G%H&J(F)G*G+J-E.n/F0I1H2I3F4H5I6J7G8H9D:G;H<I=F>E?E@EAIBECGDFEIFHGHHAICJFKELIMFNFOGPHRJSETHUFVDWGXFYIZ@[H]F^H_GaFbEcFdFeHfGgGhF
!corporate-policy-sentence	i@[HIIFKJN^
!dc-policy-hints-missing	]!H#G%I(I)I*G-E/G0I1G2J3H4?5k6H7I8I9G;I<G=H>G?H@FAHBICGDIFIGIIGJBKDMHNCOIPGRHSITIUJVHWGXIYHZF[J]I^J_GaHbIcGdHeIfDgIhG
!dc-unreachable	Z!F#H%H(H)J*I-G/F0I1I3G4l5D6H7H8G9G:I<Z=H>F?G@GAIBHCHDHEJFIGHH=IGJEKGMGNFOJPGRGSGTHUIVHXIYGZB]I^J_FaHbIcCdHeJfDgHhH
!decryption-key-mismatch	^!J#I%I(I-H/F0J1J3I4J6j9J<I=J>J?I@HAIBIGIHAIHJHKEMHNFOJPIRGYGZA^I_EcEdEeGfEgIhH
!error-processing-request	qHDScZB
!feature-not-enabled	qV^
!federated-password	W!F#G%F(C)G*H+J-E.I/E0I1G2I3H4H5I6J7n8H9I:E<J=D>G?F@CAHBDCIDFEJFIGFH<IEJEKDLGMENEPESFTGUFVDWHXHYJZ=[G]G^D_FaGbCcGdDeHfFgDhE
!forest-config-changed	^!G#I%G(F)I-G/Y0I1I2J3J4H5I6I7G8j9J:G<I=G?H@EAYBFCJDHFJGDHAIHJGKFLIMGPFRITJUIVGWJXJYHZB[I]I^I_DbIcHdEeHfFgGhI
!inheritance-disabled	X!=#F%A(C)G*F+I-E.H/H0I1H2I3E4H5I6J7I8H9B:G;m<I=F>F?F@FAFBGCFDFEIFHGFHEIEJGKELIMGNFOGPXQJRISITHUEVDWIXGYHZE[I]F^F_DaEbHcGdEeIfFgHhF
!ldap-signing-not-configured	b(H-I6J9I<h=I@ICHHBIGKIMINIVIWIYIZHcIfIhI
!licence-missing-organisation	U!G#G%H(E)H*H+J-F.I/G0J1H2J3G4I5J7H8I9E:F;I<I=m>G?F@EAIBFCFDEEGFIGGH<IEJGKELHMGNFOIPHSHTHUDVCWGXHYIZA[I]F^I_GaFbFcFdFeHfFgGhH
!licence-missing-user	b(H)H/J=h?J@JGIHCPIUIVFZE_IdEfGgI
!lost-device	K!B#B%C&G(B)E*B,H-B.E/D0G1E2F3;4D5F6F7D8E9>:C;E<F=B>q?<@?AEBAC?DGEFFEGDHII>JDK@LEM?NCOHPDQGRGSETEUDVBWEXCYFZ;[D]^^E_Ca;bCcDdDeFfDgChB
!managed-on-premises	k/IZIdb
!method-not-allowed	R!E#F%E&I(I)E+E,I-C.G/F0H1G2H3B4F5H6H7E8G9@:E;F<H=D>??p@BAGBDC>D?EGFGGEH?IBJFKBLGMDNCOEPFQHRISFTFUDVBWFXEYHZ=]D^E_Ea@bDcFdEeGfEgDhC
!non-admin-not-automatic	v:J=aEIZD
!not-enough-methods	P!B#C%C&G(B)E*_+A,H-B.F/D0G1F2F3A4E5G6G7F8F9?:C;E<F=B>?@>AEBBCpDEEEFFGEH;I@JEKALFMCNBOCPCQFRGSFTEUDVAWEXCYFZ>[E]D^E_DaAbEcDdCeGfDgDhC
!not-in-scope-group	]!J(G)H/J:J=G?H@HBHDGGFHAKINIPIUHViWIZD^GbJgI
!not-registered	P!D#D%E&I(B)E*C,I-E.H/F0H1G2H3D4G5H6H7E8G9C:D;G<G=C>A@BAGBCCEDoE[FGGEH<ICJEKCLFMENCODPFQHRHSFTEU@VIWDXFYGZ<[F]C^E_EaCbDcDdCeGfEgEhC
!object-not-in-password-sync-scope	Y!F#H%F(H)I-H/I0I1G2I3I4H7I8H:G;H=G?I@HAGBIDIFHGkH?IGJGKGLIMHNGPGRITIVDZD[J]I^GbJcGdBeHfEgHhH
!onboarding-failed	]!J%G(H,Z/I0I1J8J=I@HBHGHHBJIKGMJNIPJVHYIZ@^I_HbJcGdBeifChI
!onprem-admin-action-required	b(F/I:G=H@IBJDJEiHGNHUHVFWHZ?bHcFdEeJgI
!onprem-complexity-refused	a!H#G%H(G)I*G+J-E.I/H1J2J3F4H7I8J9A:G;H<J=F>E?E@DAIBFCFDFEJFIGHH>IjJIKCLJMGNaOFPIRJSHTIUHVFWIXGZA[I]H^I_HaEbIcHdGeJfGgIhF
!onprem-connectivity	R!E#E%D&I(C)G*G+H,H-D.G/E0F1D2G3D4Y5G6E7G8F9C:E;G<E=C>E?E@BAGBCCEDEECFFGDH>IDJEKDLGMDNCOGPFQGRCSETFUDVCWGXDY]Z<[H]G^F_CaEbDcodAeDfFgEhE
!onprem-multi-match	]!F#I%I(I*J-H/G3I7J8H9I:I;I=I>J?J@HAjBICIDJFJGHHAIIJIKGMINHOIPHTHVHZD^I_@aIdJgHhJ
!onprem-policy-refused	M!D#C%C&H(?)D*E+H,H-=.G/<0G1F2G3D4F5F6G7D8F9F:B;H<G=B>D?DAGB@CDDAEEFGGCH<IJK8LEM@NoOFPFQHRGSFTEU@W]XFYGZF[C]E^B_EaDbBcCd@eEfCgChE
!onprem-success-cloud-failure	V!D#G%F&I(F)I*H+J,J-D.I/n0G1H2I3E4G5I6H7F8H9D:G;I<I=E>F?G@CAHBECGDGEHFHGGH@IBJDKCLHN?OHPGRISHTCUHVFWIXHYIZB[H]H^F_AaGbGcFdDeHfFgIhE
!ou-reserved-character	]!H#I%G&I(I-E/H3G4I7I9H:H;I<J=H>H?H@HAIBGCIDIFkGEH@IBJHKHMHNGPJTHUIVIWJXIZD[J]H^I_HaHbHcIdGeIfIgIhI
!password-contains-name	c#J-?@GBIFHGIHFIhKCMHNGVIZ@^IbIhZ
!password-easily-guessed	M!B%D&H(A)E*C+G,G-q.F/B0F1E2E3C4E5F6F7D8F9@:C;F<F=C>B?C@?AFB?CBDBEEFEGCHAI<KFLEMAN>OEPEQGRFSETDUCVBWDXAYFZ;[D]D^C_DaBbCcCdAeFfCh?
!password-filter-refused	U!E#E%F(D)G*H+I,J-A.H/D0G1H2H3H4D5G6I7F8H9G:E;I<H=F>G?G@BAHBDCFDEEIFIGDH:IIJoKALGMCN>OIPGQJRISGTGUEVEWGXGYIZ?[G]G^D_GaFbDcFdCeFfEgFhC
!password-never-expires	[#J(G-J=I@EBGHAIHKFLiMGNHVIZA^DbIdIfIgIhF
!password-reset-done	kBcZD
!password-too-weak	O!C#B%D&H(A)F*E+G,I-I.F0G1F2X3A4E5G6G7E8F9B:D;G<F=C>A?D@>AGB@CBEGFEGCH:IpJ[K=LEM@N>OBPFQHRGSFTEUDVAWFXDYGZ9[E]E^D_EaCbDcEdAeFfDgDh?
!password-used-before	M!E#A%D&H(A)F*E+G,H->.G/B0G1F3E4F5F6G7D8F9C:C;G<F=C>C?C@DAFB@CCDBEGFGGCHFI9JCKqLEM?OFPFQHRGSFTEUCVAWFXDYGZ7]D^B_EaCbCcEdAeEfCgCh<
!personal-account	v:Z
!phone-mismatch	S!F#E%H&I(G)I*F+G-D.H/F0I1H2I3B4G5I6I7H8I9B:G;H<I=G><?E@CAHBGCCD?EIFHGGHAI@JGK@LIMFNEOoPHQJRISHTGUHVEWIXFYIZ@[H]G^I_Fa@bHcGdGeIfFgG
!privileged-account-denied	S!C#E&J(C)A+H,G-F.I/G0I1G2H3E4F5H6H7E8G9E:D;F<I=E>F?E@CAFBGCGDFEFFGGDH;IEJFKDLHMGNEOGPoQGRHSGTFUFV@WHXFYHZ@[H]G^E_CaFbGcFdDeGfFgChG
!reset-in-home-directory	R!A#E%C(?)D*F+I-F.H/F0I1H2I3G4H5I6I7D8G9I:q;I<I=A>E?D@AAHBBCFDBEGFHGDH@IDJEKALFMDNCOIPDQJRISETGUBV>WEXFYIZ9[E]F^B_EaFbBcEdCeHfFgDhD
!sam-remote-call-denied	^!H#H%E(I)J*I-H/H2I3I4F5H9F=H>H?H@HAIBICIDIGIH>IHJFKHNGPGQkRJVHXIYFZH^J_IaHbIcFdHeIfGgIhJ
!server-clock-skew	]!J#G%I-H/I0I1G3I4F5J6H8J9G<J=I>I@HBICIDIGHH?IIJIKHMGPIRkTHXHYGZD]H_HaGbIcCdHeHfAhI
!servers-catching-up	O!D#H%C&H(@)F*E+G,G-@.G0F1E2F3F4F5F6E7C8E9E:C;G<F=C>F?D@<AFB=CDDBEFFFH7I?JBK>LCMqN?OGPEQHRCSETBUCVBWFXEYFZ6[C]D^A_DaCb@cCdAeEfAgah=
!smart-lockout	R!B#<%E&I(E)G*G+H,I-C.H/C0H1G2H3E4F5I6I7G8H9D:F;H<H=E>E?F@CAGBCCEDDEHFHGFHAIBJFKCLGMCNDOGPGQIRHSGTpUGVCWHXCYIZ@[B]F^F_DaEbEcEdEeHfFgEhD
!sspr-disabled-tenant	Q!E#F%F(@*E+I,J-F.G/G0I1G2I3G4H5I6I7E8G9H:@;H<H=A>F?E@CAHBBCGDCECFHGFH=IFJEKELGMENCOIPERISDTGUoV<WAXGYHZ=[G]F^E_GaFcDdFeGfDgChF
!sspr-not-enabled-for-user	V!B#E%F(C*H-I.I/H1I3]4I7G8H9J:C=D>H@DAJBECHDBEGGGH@IGJGKFLHMGNDPGSGTHU@VlXHZ<[H]I^E_HaGbEcHdCeHfGgGhG
!sspr-policy-not-set	a(H)H*Z:H=I@JBJEDHGJINDSHUDVGWgZDbHdHgG
!throttled	P!A#^%D&H(C)D*C+F,H-H.E/E0G1E2E3A4E5G6G7E8F9@:D;E<F=B>B?C@=AEBACADAEFFFGDH9I?JCK@LFMCNBODPDQGRESDTAUDVAWEXpYFZ=[F]C^E_Da?bCcCdDeGfDgChC
!tls-disabled	Y!E#F%G(F)G*H+I-F.I/F0H1C2H3E4E5H6F7H8G9E:H;H<F=E>F?F@CAHBECFDFEIFIGGH=IEJGKELHMENGOGPGQHRDSHTHUFVEWIXFYnZC[H]H^H_FaFbFcAdBeFfAgFhG
!unlock-option-missing	U!F#A%F(D)G*G+I-E.I/G0J1H2I3H4H5J6J7H8I9G:F;I<I=F>F?A@@AIB@CEDEEIFIGFH>ICJGKBLFMCNDOIPHRISHTAUFVDWHXGYIZ>[o]G^D_GaGbCcGdEeIfGgFhC
!user-abandoned	Z!E#G%E(D)H*H+I-F.H/G0I1I3G4J7G8I9G:G;Y>D?E@CAHBACCDBEIFIGGH>IFJHKDLIMENFOIPHRHSGTIUEVCWHXGYJZF[I]m^I_GaEbDcGdHeIfDgFhG
!user-cannot-change-password	^%I(D@BBHHGKHLEMHNIVHZ@[I^hdGhD
!user-not-found-onprem	W!B#F&I(G)H*H+I,I-F.I/C0H1H2I3D4G5I6I7G8G9F:F;F<I=E>F?F@FABBFCGDFEHFHGIHEIEJGKELHMENFOGPEQIRISITCUHVEWIXHYIZC[H]H^D_maFbHcFdCeGfFgFhF
!windows-screen-broken	Q!G#F%G(C)G*I+H-G.Y/G0J1I3H4I5J7E8I9H:E;J<J=E>G?E@GAJBECHDEEIFIGHH:IGJFKELGMENDOIPHSGTGUEVCWGXHYIZ<[F]G^F_HaFbncFdFeIfGgEhE
!wizard-connector-not-found	q,JHGZHeb
!wizard-licence	v=Ge]
!writeback-not-enabled	Q!B#D%@&I(B)B*D+H,Z-D.G/C0E1E2G3E4F5F6F7E8E9F:D;G<F=Y>E?E@AAEBBCFDBEDFGHEIDJCKALEMCNBOHQGRESFTFU?V>WDXFZ>[E]G^C_IaDbCcCdngAhA
!writeback-service-stopped	S!E#F%D&J(D)F*H+I,I-F.I/Y0B1B2X3F4>5G6D7E8F9F:F;H<G=D>F?F@EAGBCCGDFEHFHGBH;IFJDKFLHMCNFOHPFQGRCSDTGUEVDWGXHZ?[H]F^G_DaFbFdBeXfogEhF
!writeback-unsupported-path	Y!G#I(C)G*H-H/C0I1H3I4J7G8I9J:H=G>I?H@DAJBECJDHEIGHHAIHJGKELHMCNFPGSHTHUHVGWIXIYJZB[I]I^E_FaHbGcHdDeIfFglhG
!wrong-current-password	Q!E#B%F&J(C)H*G+I,J-A.H/E0I1H2H3F4H5I6I7F8H9F:E;I<H=E>E?F@?AHBBCEDDEHFHGEH>I?JEKDLFM@NAOFPHQJRHSHTGUEVCWHXFYIZ9[E]G^B_FaFbEcFdBeGfEgEhp
#account-disabled	N!o#=%B&G(X)B*D+F,G-A.E/B0F1D2E3B4E5G6F7E8E9@:B;f<F=B>B?C@AACBACCDBEFFEGCHAI@JDKALEMANCOEPCQGRFSCTAU>V=WFXCYEZ<[E]B_?aCcCd@eFgChB
#account-locked	I!;#q%>&F(A)C*C+D,F-=.D/A0E1C2C3B4C5E6E7B8D9?:A;D<D=A>A?B@DACBICADEEDFDGAI>JAK=LBM?N@OCPAQERDSBTeUCV>WDYEZ8[H]B_@aAb?cBdAeDfBg@h?
#account-not-set-up	f!JDGHJVcWJZF
#account-not-verified	v3aDEZI
#ad-access-denied	P!B%j&I(d)D*D+H,F-C.G/D1F2C3E4F5G6G7E8E9G:B;_<F=C>E?E@DAFBACEDBEEFGGCHEIAJYKILDMDNBOHP_QCRGSETCUBVBWFXEYGZ;[D]F^I_BaEbCcDdAeDfCgBhB
#ad-unknown-error	d!H&g-I3IHDKINISHZD_H
#admin-role-missing	R!E#F%_(m+I,H-F.H/G0I1H2J3G4I5I6I7E8H9I:A;H<I=C>F?C@DAIBCCGDBEFFIGEH=IFJEKCLFMENCOIPGQJRISFTHUAVGWFXGYIZ;[F]F^H_GaEbBcFdDeHfFgChE
#admin-sspr-disabled	W!F#H%H(A)l*I,H-H.J/I1I3I4I7G8I9H:D=F>I?E@EBFCIDHEHGHHAIHJHKGLIMINFP^SHTIUCV=WGXIZ@[I]I^F_IaHbGcIdEfHgDhI
#admin-two-gate	W!J#J%J(B)D*k+I,I-H/I3H9H:H=I>G?@@FAJCCDGEHHFIHJJKHMINYOIPFSIUIVFWGXIZC[I]J^IaHdIgGhJ
#already-registered	_+h>H?G@ICHDDH?KIOIVJZG]JaG
#auth-token-error	c*J,fHCPIZFeG
#changed-too-recently	K!D#C&H(?)E*E+H,I-A.G/C0H1F2F3E4F5G6H7E8G9C:D;G<G=C>C?C@sAGB>CCDCEGFGGDH<I>JDK=LDM?N?OFPEQIRGSFTFUDVAWEXDYGZ8[D]E^?_EaDbEcEdBeFfDgCh@
#cloud-service-error	X!E#I%H(C)D*H-H.G/F0I1G3H4I5H7C8H9G:E=C>H?F@HAIBDCHDFEIFIGHH=IGJEKDLIMFNFPFRHSmTFUHVBWGXEYHZ=[H]F^G_HaFbDc_dEeIfCg@hH
#cloud-sync-agent	[!I(G-H/E0j1E3I4I6H7I8H9I:J=H>I?I@IBJCJGEHGIIJHKIMGNIPIRFSITIVIYIZC_FaIcEdBeHfCgHhJ
#code-not-received	I!@#A%B&Y(?)C*@,G-?.C/B0D1C2D3b4B5E6E7B8D9=:A;C<D=@>a?B@>ACBIC>D?ECFCGAI=JBK>LCM?N?PCQERDSCTCUAV>WBXAYDZ7[C]F^C_AaqbAcAdAeDfAgAh?
#connect-version-old	X!G#G%G(E)H*H,J-F.J/F0F1m2H3G4E5G6G7G8F9G:I;I<G=F>G?H@FAHBFCHDHEIFIGFH<IFJGKGLIMFNGOIPHQIR@SHTGUHVGWIXHYaZB[J]H^I_FaHbHcBdDeFf=gEhG
#connector-password-too-long	b!J#I%F-H2h3I@IGIH@ICKIMIZH^HfJhI
#contact-failed	q3b@YHHZB
#contact-info-malformed	Q!C#D%E&I(D)G*E+E,I-D.G/F0H1G2G3n4F5H6H7G8G9B:E;G<H=D>C?F@DAFBEC@DcEGFFGEH;IHJFKELGMDNDOHPFQHRHSGTEUFVCWHXEYHZA[G]E^F_Da>bGcFdFeHfFgFhE
#cookies-disabled	U!C#G%G&J(F)G*G+I-E.n/F0I1H2I3F4H5I6J7G8H9D:G;H<I=F>E?E@EAIBECGDFEIFHGHH@ICJEKELIMFNEOGPHRISDTGUFVDWGXFYIZ@[H]F^H_GaFbCcFdFeHfGgGhF
#corporate-policy-sentence	i@[HIIFKJN^
#dc-policy-hints-missing	]!H#G%I(I)I*G-E/G0I1G2J3H4?5k6H7I8I9G;I<G=H>G?H@FAHBICGDIFIGIIGJBKDMHNCOIPGRHSITIUJVHWGXIYHZF[J]I^J_GaHbIcGdHeIfDgIhG
#dc-unreachable	Z!F#H%H(H)J*I-G/F0I1H2J3G4l5D6H7H8G9G:I<Z=H>F?G@GAHBHCHDHEIFIGHH=IGJEKGMGNFOIPFRGSGTHUIVHXIZB[J]I^I_FaHbIcCdHeIfDgHhH
#decryption-key-mismatch	]!I#I%I(I-G/E0J1I3I4I6k8J9J<I=I>J?I@HAIBIGHHAIHJHKEMHNFOJPIRGVJYGZA^I_EcEdEeEfEgIhH
#error-processing-request	qHDScZB
#feature-not-enabled	qV^
#federated-password	V!F#G%F(C)F*H+J-E.I/E0I1G2I3H4H5I6J7n8G9I:E;J<J=D>G?F@CAGBDCIDFEIFIGEH<IEJEKDLFMENEPERJSFTGUFVDWHXHYIZ<[G]G^D_FaGbCcGdCeGgDhE
#forest-config-changed	]!G#I%G(F)I*J-G/X0I1I2J3I4H5I6I7F8j9J:G<I=G?H@EAYBFCJDGFIGDHAIHJFKELHMYPERITIUIVGWJXJYHZA[I]H^I_DbHcHdEeHfFgDhH
#inheritance-disabled	X!=#F%A(C)G*F+I-E.H/H0I1H2I3E4H5I6J7I8H9B:G;m<I=F>F?F@FAFBGCFDFEIFHGFHEIEJGKELIMGNFOGPXQJRISITHUEVDWIXGYHZE[I]F^F_DaEbHcGdEeIfFgHhF
#ldap-signing-not-configured	b(H-I6J9I<h=I@ICHHBIGKIMINIVIWIYIZHcIfIhI
#licence-missing-organisation	T!F#G%H(D)H*H+J-F.I/F0I1H2J3F4I5J7H8I9E:E;I<I=m>G?F@EAIBFCEDEEGFIGFH<IEJGKELHMGNFOIPHRJSHTHUCVIWFXHYIZ@[I]F^I_GaFbFcFdEeHfFgFhH
#licence-missing-user	a(H)H/I7J=h?J@IGIHCPIUIVFZE_HbJcJdEeJfGgI
#lost-device	J!B#A%C&F(A)D*A,H-A.E/C0F1E2E3;4D5F6F8E9>:B;D<E=B>r?I@>AEB@C>DHEEFDGCHGIDJDK?LDMDNBOGPDQFRFSDTDUCVAWEXBYFZ:[D]_^D_Ca8bBcCdCeEfCgChA
#managed-on-premises	k/IZIdb
#method-not-allowed	Q!E#F%E&I(D)B*a+D,H-C.G/E0H1G2H3B4F5H6H7E8G9@:D;F<G=D>C?p@BAGBCC?D>EGFGGEH?IBJFKBLGMCNCOEPEQHRHSFTFUDVAWFXEYGZ<]C^E_Ea?bDcEdDeGfEgChC
#non-admin-not-automatic	v:J=aEIZD
#not-enough-methods	O!B#C%C&G(B)E*a+A,H-B.F/D0G1F2F3A4E5G6G7E8F9?:C;E<F=B>>?]@>AEBBCpDEEDFFGEH;I?JDKALFMCNBOBPCQFRGSFTEUDV@WEXCYFZ>[E]D^E_Da@bEcDdCeFfDgDhC
#not-in-scope-group	[!J(F)H/J:I=G?H@HBHDGH@IJKIMINIPIUHViWIZC[J^GbIgI
#not-registered	O!C#C%D&H(A)C*B+],I-D.G/E0G1F2H3D4G5H6H7E8F9C:B;G<F=B>F?I@AAGBBCHDoE]FGGDH;IBJEKBLEMDNAOCPEQHRHSEU?V]XEYGZ;[C]B^D_DaBbCcCdBeFfDgDhC
#object-not-in-password-sync-scope	Y!F#H%F(H)I,J-H/I0I1G2I3I4H6J7I8H:G;H=G?I@HAGBIDIFHGlH?IGJGKGLIMGNGPGRITIVDYJZD[I]I^GbJcGdBeHfEgHhH
#onboarding-failed	[!J%G(H,Y/I0I1J8J=I@HBHGHHBJIKGMJNHPJUJVHYIZ@^I_HbJcGdBeifBgJhI
#onprem-admin-action-required	b(F/I:G=H@IBJDJEiHGNHUHVFWHZ?bHcFdEeJgI
#onprem-complexity-refused	_!G#G%H(F)I*F+I-D.I/H0J1I2I3E4H5I7H8I9A:G;H<I=F>E?EAIBFCEDEEIFHGGH=IjJHK@LIMFNdOFPIRISHTIUGVEWIXGYIZA[I]G^I_GaDbHcGdGeIfFgHhF
#onprem-connectivity	Q!E#E%D&I(C)G*G+H,H-D.G/D0E1D2G3D4Y5F6D7F8F9C:D;G<E=C>E?D@BAGBCCEDEECFFGDH>IDJEKDLGMDNCOGPERBSETFUDVCWGXDYaZ<[G]F^E_CaEbJcodAeCfFgEhE
#onprem-multi-match	]!F#I%I(I*J-H/G3I7J8H9I:I;I=I>J?J@HAjBICIDJFJGHHAIIJIKGMINHOIPHTHVHZD^I_@aIdJgHhJ
#onprem-policy-refused	K!C#B%B&G(=)C*B+G,G-E.E/[0F1E2F3C4E5E6F7B8E9E:A;G<F=A>D?B@^AFB?CCD@EDFFGAH:IHJ]KFLCM?NoOEPDQGRFSDTCU?W^XEYFZC[B]D^@_CaCb@cBd?eDfBgBhC
#onprem-success-cloud-failure	V!D#G%F&I(F)I*H+J,J-D.I/n0G1H2I3E4G5I6H7F8H9D:G;I<I=E>F?G@CAHBECGDFEHFHGGH@IBJDKCLHN?OGPGRISHTEUHVFWIXGYIZB[H]H^F_AaGbGcFdDeHfFgIhE
#ou-reserved-character	]!H#I%G&I(I-E/H3G4I7I9H:H;I<J=H>H?H@HAIBGCIDIFkGEH@IBJHKHMHNGPJTHUIVIWJXIZD[J]H^I_HaHbHcIdGeIfIgIhI
#password-contains-name	a#I(I-H:J=J@FBHFHGHHEIhJJKEMGNGVHZ@^HdJhZ
#password-easily-guessed	M!B%D&G(@)D*C+G,G-r.E/A0F1E2D3C4D5F6F7D8E9@:B;F<E=B>B?B@>AEB?CBDAEEFEGBHAI;J]KFLDM@N=OEPEQGRFSETCUBVAWDX?YFZ:[C]C^B_DaBbCcCd@eEfCh?
#password-filter-refused	U!E#E%F(D)G*H+I,J-?.H/D0G1H2H3G4D5G6I7F8H9G:E;I<H=E>F?F@AAHBDCFDEEIFIGDHEIIJoKALGMCN>OIPGQJRISGTGUEVEWGXGYHZ?[G]G^D_GaFbDcFdCeFfEgFhC
#password-never-expires	[#J(G-J=I@EBGHAIHKFLiMGNHVIZA^DbIdIfIgIhF
#password-reset-done	jBbHJZC
#password-too-weak	N!C#A%C&H(A)F*D+G,H-I.F0G1F2_3@4E5F6G7E8F9A:C;F<E=C>A?C@>AFB@CBDIEFFEGBH9IqJZK<LEM?N@OBPEQGRGSETDUDVAWEXCYFZ9[D]D^C_DaBbDcDdAeFfCgDh>
#password-used-before	L!E#@%D&H(@)E*E+G,H-;.F/H0G1F3D4F6F7D8E9C:B;F<F=B>B?B@DAFB?CCDAEFFFGBHEI>JBKqLDM>N^OEPEQHRGSETDUCVAWEXDYFZ7]C^A_DaCbBcDd@eEfCgCh<
#personal-account	s:Z
#phone-mismatch	R!E#D%G&I(F)H*F+F-C.H/F0I1H2H3D4G5I6I7H8H9B:F;G<I=F>B?D@CAHBFCCD=EHFGGFH?I?JGK@LHMENEOoPGQIRHSHTGUGVDWHXFYIZ@[H]F^H_FaCbHcGdFeHfFgGhI
#privileged-account-denied	S!C#E&J(C)A+H,G-F.H/G0H1G2H3D4F5H6H7E8G9E:D;F<I=E>F?E@BAFBFCFDEEFFGGDH;IEJFKDLHMGNEOGPoQGRHSGTFUFV@WHXFYHZ?[H]G^D_CaFbFcFdDeGfFgChG
#reset-in-home-directory	R!A#E%C&J(?)D*F+I-F.H/F0I1H2I3G4H5I6I7D8F9I:q;I<I=A>C?C@@AGBBCFDBEGFHHBIDJDKALFMDNCOIPDQJRISETFUBV>WEXFYIZ9[E]F^B_EaFbBcEdCeGfFgDhD
#sam-remote-call-denied	^!H#H%E(I)J*I-H/H2I3I4F5H9F=H>H?H@HAIBICIDIGIH>IHJFKHNGPGQkRJVHXIYFZH^J_IaHbIcFdHeIfGgIhJ
#server-clock-skew	]!J#G%I-H/I0I1G3I4F5J6H8J9G<J=I>I@HBICIDIGHH?IIJIKHMGPIRkTHXHYGZD]H_HaGbIcCdHeHfAhI
#servers-catching-up	N!D#H%C&H(@)E*E+G,G-@.F/_0F1E2F3F4F5F6E7C8E9E:B;G<F=C>F?D@<AFB=CDDBEFFFH7I>JBK=LBMqN?OGPEQHRCSETBUCVAWEXEYFZ6[B]D^@_DaCb@cCdAeEf@gbh=
#smart-lockout	R!B#<%E&I(E)G*G+H,I-C.H/C0H1G2H3E4F5I6I7G8H9D:F;H<H=E>E?F@CAGBCCEDDEHFHGFHAIBJFKCLGMCNDOGPGQIRHSGTpUGVCWHXCYIZ@[B]F^F_DaEbEcEdEeHfFgEhD
#sspr-disabled-tenant	Q!D#F%F&J(@)[*D+I,I-E.G/G0I1G2I3F4H5H6I7E8F9G:@;H<H=A>E?D@AAHBBCFDBECFHGEH=IFJEKDLFMENGOIPDQJRISCTGUoV;W@XFYGZ=[F]F^C_FaFcDdFeGfDgBhF
#sspr-not-enabled-for-user	U!A#E%E(B*H+I-H.I/H0J1I3]4I7F8G9J:I;J<I=D>H@CAIBDCHDBEFGFH?IFJGKELGMGNDSFTHVlXHYJZ;[G]H^D_GaGbEcGdBeGfGgGhF
#sspr-policy-not-set	a(H)H*Z:H=I@JBJEDHGJINDSHUDVGWgZDbHdHgG
#throttled	O!A#]%D&H(B)D*C+F,H-H.E/E0G1E2E3A4E5G6G7E8F9?:C;E<F=B>B?C@=AEBACADAEFFFGDH9I?JCK@LFMCNBODPCQGRESDTAUDVAWEXpYFZ<[E]C^D_Da?bCdDeGfDgChB
#tls-disabled	X!E#F%F(F)G*H+I,I-F.I/F0H1C2G3E4E5H6F7H8G9E:H;H<F=E>F?F@CAHBECFDFEIFHGFH=IEJFKELHMENGOGPGQGRCSHTHUFVEWIXFYoZC[H]H^H_FaFbFcAdBeEf?gFhG
#unlock-option-missing	T!F#@%F(D)G*G+I-E.H/G0J1H2I3H4H5J6J7G8I9G:F;I<I=F>F?A@@AIB@CEDEEIFIGFH>ICJGKBLFMCNDOIPGRISHUFVDWHXGYIZ>[o]G^D_GaGbBcGdEeIfGgFhC
#user-abandoned	X!D#G%D(C)G*H+I-F.H/F0H2J3G4I5I6J7G8H9F:F;Y<J=]>D?D@FAHBACCEIFIGGH>IEJGKCLHMENEOIPGRZSGTHUDVAWGXFYIZD[H]l^H_FaDbCcFdGeHfHgEhF
#user-cannot-change-password	^%I(D@BBHHGKHLEMHNIVHZ@[I^hdGhD
#user-not-found-onprem	V!B#F&I(F)H*H+I,I-F.I/C1F2I3D4G5I6H7G8F9F:F;F<I=E>F?F@FABBFCGDFEHFHHEIDJGKELGMDNEOGPEQIRHSITCUHVEWIXHYHZB[H]H^D_maFbHcEdCeGfFgFhE
#windows-screen-broken	Q!G#F%G(C)G*I+H-G.Y/G0J1I3H4I5J8I9H:E;J<J=E>G?E@GAJBECHDEEIFIGHH:IGJFKELGMENDOIPHSGTGUEVCWGXHYIZ<[F]F^F_HaFbncFdFeIfGgEhE
#wizard-connector-not-found	q,JHGZHeb
#wizard-licence	v=Ge]
#writeback-not-enabled	O!A#B%?&H(@)A*D+G,Y-B.F/@0D1C2F3D4E5E6D8D9D:B;F<D=^>D?C@?ACBACEDAEBFFG]HCIBJAK?LDMAN@OFQFRCSETDU>V=WCXEYaZ<[C]F^AaCbBcAdngHh@
#writeback-service-stopped	R!D#E%C&I(C)E*G+H,G-E.H/X0I1F3F5F6C7D8E9E:E;G<E=I>E?E@CAFBBCFDEEHFGGAH9IEKDLGMBNEOHPEQZRBSCTFUDVCWGXGZ>[G]E^F_CaEbDcZd?fngDhE
#writeback-unsupported-path	X!G#I(C)G*H-H/B0I1H3I4J7G8I9J:H=G>I?H@DAJBECJDHEIGHHAIHJGKELHMBNFPGSHTGUHVFWIXIYJZB[I]I^E_FaHbGcHdDeIfFglhG
#wrong-current-password	Q!E%F&J(C)H*G+I,J-A.H/E0I1H2H3F4H5I6I7F8H9F:E;I<H=E>E?F@?AHBBCEDDEHFHGEH>I?JEKDLFM?NAOFPHQJRHSHTFUEVCWHXFYIZ9[E]G^B_FaEbEcFdBeGfEgEhp
+# #	U!G#I%I(G)I*H-F/H0J1g2I3]4H6I7I8I9D:J;J<I=G>H?H@cAJBZCGDIGIHBIFJIKELIMGNGOHRYSITHUIVGXGYjZA]I^I_HaFcEdEeIfCgGhI
+# 4251234567	v3^
+# 4567	v3[
+# admin	hHJMIZJgd
+# allow	vY[
+# and	d-I1[4I@YHFK^O^Y[ZFc^
+# are	v/GK[M^
+# at	s-[I]KHZH
+# befor	vK[
+# bit	v<a
+# but	v*ZCIaY
+# by	vI^YX
+# cannot	v(^P[ZF
+# caracter	vIZ
+# char	g2e9H@HHEIZKJN[
+# character	a%J2cHFIY
+# day	l@]NJ
+# days	l@aKFZ]
+# error	vS]
+# forbidden	v(Z
+# from	sHIc^
+# godziny	qX^
+# has	v/^C^HH
+# heur	qX]
+# hora	jXa
+# hour	b@_HIKJXbZI
+# in	v#HK^T[
+# is	oHbZI
+# it	vOa
+# left	vYZ
+# letter	vI[
+# may	v9[TI
+# method	jC_
+# min	sHIR]a]
+# mins	v#XaX
+# minut	f%J3IOIPZRba^
+# not	m/]3]=YY]
+# och	v3]YZ
+# of	m(J1[CaHF
+# on	iPZS^Y[cI
+# ore	qX]
+# out	v1Z
+# outbound	vBIHIca
+# password	k@IKYN[
+# point	v-bHGIJ
+# portal	vg]
+# reject	v/]@YIH
+# sms	q3c>HHHIJOHaG
+# so	q3_aH
+# stunden	o@[X^
+# then	v@YHGK^
+# this	v@[
+# timmar	sX]
+# to	k4^CYK^cF
+# trie	v#JNYTY
+# user	s@YF^HJZH
+# uur	m9J@_X_ZI
+# was	s@YI[Y[
+# wrong	v#Y
+# x	q1a
+# y	v3[YZaG
+# zeichen	v-^I[
+# で	vPXT]
+# 小	oXc
+# 時	qXa
+# 管	vg^
+# 还	v3]T[
+0171 123456	v3ZaJ
+2008 and	v5_ZD
+2008 r2	q5_HJ
+24h after	vX[
+31034 and	vf_
+32004 decryption	s6Z
+32009 error	v,Z
+32009 with	v,Y
+33001 adunknownerror	v&[
+33001 unknown	v&Z
+3rd party	vJ]
+6329 with	v8a
+6800 in	vHENIZIfa
+a #	i-Y2_HHIJKJN[PY
+a 3rd	vJ]
+a and	vFZK^
+a antiga	q9JHGMbh^
+a bann	v-^HI
+a blank	v3^HHbZ
+a block	v-_HG
+a bot	v9YgY
+a cambiarla	v@Y
+a capital	vIY
+a chang	q@Z
+a choic	v?^
+a cloud	s*I,a/YHJdF
+a code	h>EH^Za]J
+a comma	qF_
+a conta	q!Z#^%^VJZI
+a container	sF]GbHIZI
+a cool	v@[
+a customer	v:X
+a day	^#H-F/J9H@cBIDIHDIGJIKFMINGR]TJXfZDf^
+a dc	o4dHFcFfI
+a deja	vKY
+a deviner	q-_HH
+a different	h:[@YGZ
+a directory	v)]
+a disabl	v!Z
+a domain	h%^5Z8^GHHGPF_^
+a email	v*Z>J?JC^
+a ete	sMY
+a federat	v7[
+a few	qMZ
+a filter	qGXHEJa
+a former	vIIK_ZJ^Z
+a fresh	v@ZLY
+a full	s@ZHHTYf]
+a generic	vHJN[^[
+a global	h(^
+a good	v9Z
+a gpo	qQX
+a group	qGYV[
+a guest	o:^
+a helpdesk	o*Z@Y
+a impressora	vH[
+a jour	sMYf_
+a l	s>[R[
+a la	q>[aHb]
+a lake	v>^HI
+a laptop	vH_
+a leaver	v!FH^
+a less	v-^HJ
+a licenc	s=aHE
+a licence	vHX
+a list	m-aHEIZ
+a littl	vH^ZJ
+a login	v>^
+a long	vDJZa
+a lot	q9_HZZH
+a meet	qHI]a
+a member	kHHP[Va
+a messag	sZ[
+a microsoft	q)[MYS]dZ
+a moment	vMZ
+a necessary	l)IUGVIdc
+a new	S!Y#H%G([*G+^,J-C/G3J6I7I9H=I?H@^AICGDDGHH]I@JHL[MFNDPJTIUJVHXJ[d][^F_aaIbHdHgX
+a newly	v%ZHY
+a nice	s9^@J
+a nie	v[Z
+a nova	sB[ZI
+a number	g3YD^I[OIZI
+a nuvem	v/[M[
+a organizacao	vUZ
+a palavra	v([MY
+a partner	q:ZHY
+a pas	l%_DGEYU]VYZJ
+a passkey	q?[HY
+a password	V-H/[7Y:H<_=I@_BEDGGIIdK[LIMDNBTZUHVJWZZF[G]^^FbHdHgIhI
+a pdf	vH[
+a phon	i*Y3G>IC^DaHIOJaH
+a pilot	vH[
+a pin	vI[
+a plus	sF_
+a policy	g*IHCNBU]Wd
+a politica	qN]
+a pre	v%Y
+a problem	oE]SY
+a red	vHFIJS^Z^bIhI
+a redefinicao	lHYU_VGZ[
+a reimpostar	q(I=^HGV]
+a reinitialiser	vVY
+a replacement	v>^
+a reserv	sF]
+a reset	c4Y?ZBICZDGHDL[UYW]ZY[Y]Yg[
+a restart	vfY
+a restriction	oN_
+a role	j*dCHHJZI
+a rule	vGZ
+a sandbox	vH[WZ
+a second	d*[+]6]@]C]HI
+a secur	vY[
+a security	q)^*IQZVY
+a senha	]!J#Y(XBHHEI[MYN[UHVHXHZ^^[cJd^hX
+a server	v5X7[
+a shar	qH[
+a slash	lFaHF
+a sms	o?^CYHCa]
+a spac	v3_HF
+a special	oHGI[V]
+a stricter	v*^/[PH
+a sync	v+^
+a team	s(JH_ZI
+a temp	q@]bZ
+a temporary	o@XZJc[
+a third	lHIJ]bZ
+a token	q,b-YHHZHeG
+a typo	o3]@[
+a uma	vK_
+a un	v-GHGK_ZG
+a una	vHGKa
+a user	]!I#I%F(^)J*^-G9H:I=J>I?H@^AIDIFFGFHfIZKFPIT^VIXJZE]I^H_Y
+a vendor	qHIJcZI
+a very	s2Z
+a vpn	vH]
+a way	q-FH^T[X^
+a websit	vHZ
+a word	k-[I[
+a wrong	q,Y
+a year	s!_L]ZH
+aan de	sIZKIN[
+aan het	sN[
+aangepast en	v@]
+abandon befor	s]]
+abilitato alla	sV]
+able to	b#F:Y?F@IBcC^HFQZTHVHZ]
+about password	q-[@JBFHFS[Z_gJ
+about policy	vWZ
+about self	vS_ZH
+about the	vIZ
+abroad and	vaY
+acce a	v>]HH
+acce au	s>YHa
+acce refus	s%aP]ZI
+accept cooki	s.Z
+accept for	v?aZE
+accept it	o@YKX
+accept my	sZ[
+accept on	q/_hX
+accept pas	v.YZFh^
+accept sinc	v-]
+accept the	qK[M[ZE
+accept them	s3_OIZI
+acceso al	v>[
+access deni	^%_(^/J>JKJPbQ_ZE
+access has	qH[
+access is	q%_(J
+access my	v!I#I%G>IHDPHZa
+access polici	qH[
+access policy	oH]
+access restrict	mHFQ_
+access right	s%_HI
+access to	b%H9a>d?HDFHFaH
+accesso alla	v>]H]
+accesso di	sb]
+accetta la	vh[
+accident and	v!]ZH]Z
+accord to	oHYNZU[ZI
+account a	v%]2]PF
+account and	o#FC]L[T]
+account are	mA]HILYP^VI^Z
+account belong	s:[
+account bloccato	v#^XG
+account by	v#Y
+account cannot	o%a:[HIZH_FdHeH
+account chang	v^Jh]
+account does	v%Y
+account e	m!Z#Z
+account enabl	vGZ_I
+account fail	v%H([HFP^
+account for	i%]2IHZTZVY_Z
+account from	q:XH__I
+account got	mHX
+account hack	vH]
+account has	]!]%I2]DZHFLZP[VI_^dG
+account i	s![,]ZF
+account in	c#D)YA_H_UJVI^Y
+account is	S!d#^(G)I-H/I2I7H:Z=I>H@HAJBGCIGIHCIHKILIPbQITbV^XIZA[Y^DdG
+account it	vP^
+account keep	s#[TI
+account lack	o%Y3[
+account lock	lH_TF
+account lockout	s#]
+account lost	v%H0[=[
+account manager	vQ[
+account may	v%]
+account moved	vG]_Y
+account msol	v%^
+account need	s%[
+account non	qV]
+account not	_!^#I%Z)I3H@IBHD[GIH@KIL^PIQ[V^WHZZ_IhI
+account of	j!EHb
+account off	s!bUJ
+account on	vA_ZG
+account operator	qP]
+account option	q^^
+account out	vG_
+account outsid	vG[
+account password	c#J%F2e:I=_GIHXIGLHVJZBfI
+account per	vV^
+account pgmsa	v0aHF
+account properti	v^^
+account reset	s!H%Z:]
+account secur	q#J+aD_HFTJZF
+account set	vHH^_
+account show	q!Z#[HITH
+account so	qDX^Z
+account staat	v!^
+account still	v_]
+account tab	s!H#J^b
+account that	q%XLYPY
+account the	s^Y
+account to	o%HHHQ^VY
+account too	sX[
+account unlock	v#IB][I
+account used	v,[
+account user	v)]VE
+account want	v*[CG
+account was	g!Y%^>[ZH^]
+account when	v%Z
+account whil	s,]eG
+account whos	vLY^[
+account with	m;^HG
+account without	l[[_[
+aceita minha	vZ[h]
+aceitou a	v/]
+acepta mi	vZYh]
+acesso ao	v>^
+acquir user	sHHQbZI
+action on	vE^
+action requir	s*IEaHI
+action you	vdY
+activ directory	b!J#I%^&](FF[HDJZT[^[_]
+activ in	vHJU]
+activ pour	qV_
+actual es	shZ
+ad acceder	v!IB[Z_
+ad account	e!Z#ZHF_a
+ad ale	vT[_Z
+ad allow	v/]
+ad and	o!I/]M^ZJ_[gH
+ad are	v%Zd^
+ad change	v/aNJ
+ad connect	_1b8^HFMXYZcHe[
+ad connector	l%^2]8_HGZJ_H
+ad deaktiviert	s![
+ad does	v=Y
+ad ds	l2YH]
+ad error	q&cZC
+ad fail	s/^HIP[
+ad for	s=YM]
+ad fs	s,Y7^
+ad had	v/[
+ad has	oF]HFTZ_^
+ad is	k/[3ZIG^Y
+ad ist	v^]
+ad keep	v^^
+ad ma	o/]HIMXTYgZ
+ad mais	qM[T[
+ad mas	sM[TY_X
+ad men	sHJMYT]_Z
+ad nicht	v_]
+ad not	j<^@YHJMIT^ZHg^
+ad object	gGH_c
+ad onprem	h!]/[dJg^
+ad password	l-^/HJFN]
+ad pero	vM[TZ
+ad policy	k/[@JNa
+ad premium	v=Z
+ad przyjelo	v/^
+ad refus	sJ]NZ
+ad right	s%_HJP[
+ad said	v/^
+ad says	oI[
+ad show	v#HT[
+ad so	s/]A^NJ
+ad still	q![
+ad sync	m!JMYSJf_
+ad the	s/cZC
+ad took	q/[
+ad untouch	vTXgY
+ad user	c!_#H=GA[G^HHLYTYZH_Yd[
+ad y	v!X3]
+ad で	o!a#H/ZMYTZ
+ad 已	vT[_Z
+ad 里	o!]3[M[TY
+add a	i8]9JD^Ha
+add me	v)H*EHHVaZI
+add on	s-E._JaNJZG
+add the	v8Y
+added a	o4H8bHIZH
+added the	s%H8[HIQ]
+addefaultdomainpasswordpolicy minpasswordag	v@_
+additional security	qC_
+address on	s3[
+adfs and	s7]
+adfs foderiert	v7Z
+adfs page	v7[
+admaexport fail	vHIQa
+admin a	v(aZJ
+admin account	b!I%J)_*b,^:I=_CGHIPXUHVBWIZE^J
+admin action	q*HEbHI
+admin and	e)[*ICYP^ZI
+admin app	sHHMJga
+admin are	q)[*]UI
+admin as	s#Y%Y
+admin asked	v*[
+admin cannot	c)]*a?FHFPZ
+admin center	e(Y)JHIMHS^ZIgb
+admin count	vPZ
+admin credential	s,[
+admin disabl	v)GU]
+admin do	vP]
+admin for	o(])D*E,^E[HCPHU^VYZJdJ
+admin from	s)^P]dJgH
+admin get	q)Y*]HIPY
+admin gets	q(Y)^VE
+admin has	c!I)FEIU^VaWXZH
+admin hat	vUZ
+admin have	q)[*]VJ
+admin i	f%I(Z*bHD
+admin im	s)X*X
+admin in	h,_:ZHHP[d]
+admin is	o)^
+admin it	q*]CIEEVIZa
+admin konnen	vP[
+admin may	sQ[^]
+admin microsoft	qMGga
+admin must	m*Z,[E_HIdHgI
+admin need	l*^CHE_
+admin nicht	s(Z*[?HdZ
+admin not	a%I(H)_*B,J=J?ZEFHHV[W_ZGd^gI
+admin of	s%F(]:]HIP[ZG
+admin on	vEFH^dZ
+admin only	q*[PX
+admin page	qHJZJgb
+admin password	k(J*G,^-IBIEIHcPZZFdFgF
+admin portal	v/Hg[
+admin reset	c)Z*^1e?F@ZEILZSGUCVGWGZCdI
+admin right	vH[P[
+admin role	l)aZJ
+admin see	v)^UE
+admin seem	v*Z
+admin switch	q)Z
+admin the	v)bZC
+admin to	h(I)F*C,]:I=ZHDPIUYVdWYZEdIgJ
+admin try	v*Z
+admin turn	vD[UI
+admin user	s(Zg[
+admincount #	iPa
+admincount is	sPZ
+admincount steht	vPZ
+admincount が	vP[
+administrador de	v(Z
+administrador global	v(Z
+administrador nao	vU]VYZJ
+administrador not	vU[VY
+administrateur n	vDIEIU^VZ
+administratoren brauchen	v*Z
+administratoren durfen	v)^
+adminsdholder reset	vPZ
+adob acrobat	vHY
+adsync dienst	sf[
+adsync est	vfZ
+adsync esta	vfZ
+adsync servic	mHIf]
+adsync サ	vf[
+aduc does	vT]
+after #	m0XNY
+after a	g![@]HFL]T^UXZFfX
+after add	s%^8]HHgJ
+after an	m#J%J0[@ZB[P]ZFfIg[
+after choos	v]^
+after disabl	vY]
+after enter	vZ^
+after holiday	v#X
+after i	j@IBXHER^VYZa]BaZ
+after migration	vA]HH
+after my	v#](^ZD
+after password	s#_@FBHHHLIMZZF^E
+after reset	qL[MY
+after restart	vB]HI
+after sspr	s/YMZ
+after the	[!H#H(I-J4J8I9I=I>I?JB[CJHAIJJIM^NJPJRYY[ZZ]a^GaIcHd^fYhG
+after unlock	s%[
+after vacation	vBIHGZ^
+after we	q<ZA^C^ZF
+after writeback	v8Z
+after wrong	qX_ZJ
+again and	j#[+I;G@EBIH^KGN_PaaX
+again at	s@aZD
+again befor	v@FHHX_
+again but	s+]
+again in	qHY
+again it	vKZ
+again later	g#I@GZac]
+again not	v@_B]ZA
+again noth	v+[aY
+again today	q@Y
+again with	sB]ZF
+age #	q@Z
+age is	o@Y
+age or	l@ZIIN]
+agent and	ve^
+agent credential	s%]
+agent in	v-ZfY
+agent is	k0^HHJYZIf]
+agent not	o%H0^J[
+agent of	vHX
+agent offlin	v0]HY
+agent on	s0_JZ
+agent servic	v0Y
+agent show	vH^
+ago and	i@^D]HHM^ZF
+aguard #	sX[
+ai chang	o@Y
+ai deja	q@[KYZI
+ai oubli	vZ^
+ai pas	o(YHZZ[
+ai perdu	s>Z
+ai plus	v>]
+ai que	vCX
+ai un	vC[
+aka ms	j+[7YDZT]ZH
+aktiverat for	sV]
+aktuell password	oZFhb
+al cambiar	vZY
+al dia	v@Y
+al eerder	sK[
+al nieuw	v9aHIZI
+al numero	v>^
+al vecchio	v>Y
+aldrig registrerat	sDZ
+alguma novidad	v9^
+all cooki	s.]
+all day	s#IT]
+all dc	vJ_
+all fail	s(^G]HHKJZI^Y
+all fine	vB[ZJ
+all good	s9HBbHIKJ
+all my	qIJK[N_ZI
+all normal	vP[
+all of	q-IHFU_VJWaXJ
+all other	sG]
+all our	q)^5YSYUH
+all password	vNZ
+all set	vB^
+all sort	v9GB^
+all the	kHaNXRJYZ
+all user	l%^)I3I;I=FBJFIH^UbVEZH
+all were	vK]
+alla losenord	vHJNaZJ
+alla reimpostazion	sV]
+alleen mijn	vC]
+alleen ontgrendelen	v[^
+allow by	q<[?YYZ
+allow cooki	s.[
+allow self	vU[
+allow to	_(a?D@GHEKHNJQ^V^ZC^ahH
+allow token	vHY
+allow user	qUZ[Y
+allowedtousesspr fals	s)]
+allowedtousesspr is	v)Z
+already expir	va[
+already have	v+ZHGK]
+already register	s+[
+already set	v+_HI
+already used	oK]
+als admin	v*]
+alt del	iM^ZIbYh^
+alt und	v@_ZH
+alte password	jHHM^hZ
+alter its	v^]
+alter the	o7[ZJ^a
+alternat email	s3[>XHI
+alternat phon	q?]HZ
+although it	s-_IF
+although its	v@ZOY
+although the	o/XJYTZ
+alway uses	vK_ZF
+am i	q(FHFIZVa
+am lock	v#[
+am not	m(GI[V_ZF^Y
+am on	v9[
+am only	v(]ZH
+am pc	oMZ
+am sperrbildschirm	sb]
+am stuck	vD[ZX
+am told	v@[VY
+ambient onprem	mHJNJc_db
+amministrator non	vHIU^VY
+an account	l!IA_ZG
+an adfs	v,_HF
+an admin	b(b)Z*Y:Y@ZHGPGVIZAgY
+an answer	s9]DY
+an earlier	sHIK^
+an enabl	vAZ
+an entra	v)]*Z
+an error	X!Z(I,I/^3G>H@FBGCJDJHEIIJJKZNHV[XJZc]HaGc[e[fIhI
+an excel	vHY
+an exception	ve_
+an extension	q3^
+an extra	vJ^
+an hour	_#G%I-J/H3I9E>I@]BXHEIIKHM]P[R^SYX[ZYa[f]
+an incorrect	qT]
+an issu	sKZZZ
+an object	s_]
+an old	l4I5D;^Ha
+an on	vdZ
+an option	o*]?H^Z
+an ou	oFaG^HH
+an outag	q9GHEScZI
+an unexpect	s3^HIZZ
+an unknown	o&]HHb^
+an updat	v0_HH
+ancien mot	lZHha
+ancora la	sM^gZ
+and #	q/GM^YY
+and a	f(H*Y3YH[I[L^P[ZH
+and ad	s=I@[d]
+and afterward	v2]Z]
+and again	i#[+I;GBIH^KGN_PaZIaX
+and all	vF]
+and ask	lCY
+and both	vA^
+and cannot	b:[=Z>Z@[KI
+and capital	vIX
+and clos	v][
+and computer	s#IHGLYT]
+and confirm	v%Y
+and creat	v8]HJ
+and does	v%DH_
+and email	o*[>JHFM[gZ
+and enabl	s6Y8Z
+and encrypt	i<a
+and entra	m/Z6_cI
+and forgot	q=ZD]ZIh[
+and get	vIGJ]
+and gets	q3GCHD[KZO]
+and got	m#^@YK[NH
+and have	q>X
+and he	s@Z
+and i	a(H*H+[-G>^C[DHHDI^KDV]ZB]^aIh_
+and im	q>I@ZBaHIZF]IaH
+and in	vAZd^
+and is	m8X@GHJLZOZX]
+and it	X#X*Z/I3IBYCYDIHEI]K_MINGO[VXXIZC[J]JbZ
+and its	k@YF]HIIYJZZI
+and just	v8]
+and left	v>IHI]^
+and may	s#Z
+and microsoft	s/^1]HISJc[gJ
+and mine	vOY
+and my	s!^
+and need	m!Y#[
+and nobody	sD]LYSIc]
+and none	sBIG[IJKXN_ZIhJ
+and not	b!J%Y&[+^-I/Y9J>G@aBGD[HFIYKDLZMHN[OIVIZJa^
+and noth	i&^9J>H?I@IBHDIHFNZR[Zaa^bI
+and now	X![#a%I*J+I/I8[:J>Y@[BBCIDaGXHBIIKZMINIPJTIVZXY]HaIbIcIg[hH
+and offic	vMY
+and on	o/I6_c[dJ
+and only	vKH[^
+and our	s4^HFd^
+and password	g!I#Z-I0]1[5_BIHHW[ZIbYdF
+and phon	i*bCJ
+and pwdlastset	s%Z
+and refus	v/Y
+and reset	_!Y%Y(G*Z/H0_1Z5_7Y?J@FAYBGCHKHPJRZUJVIZ?]H^]_IbIcHfYgG
+and restor	v_]
+and says	s7]
+and self	v^Z
+and sinc	q1ZQ]ZI
+and sspr	m7]J[
+and still	j(]+XDJN[T^[E
+and team	vMZ
+and that	s4^C[
+and the	U#F%I(I)J*I+J.a/]1I3]5I6I7]8I9I>c?F@YAZBFDGFIGIH=IZJHKXMENGOHPHSIU[VHXIYJZ@^H_HaGb^dIf]gY
+and then	d!J/_>I@IC^HHLX]If]hY
+and they	s(YOZ
+and today	v@_ZH
+and try	vXZ
+and veto	vJ_
+and we	vJY
+and when	vK]hH
+and window	v#]
+and writeback	e%H2Z<Z=ZHGJIc[eHfEg_
+andern des	vZ]hJ
+andern nicht	v@IZ]hZ
+anmeldebildschirm fehlt	vbY
+annual leav	v9_HH
+ano pasado	vKa
+another admin	o(_
+another company	s:[[^
+another firm	v8]:Y
+another forest	v8Y
+another method	l?]CY
+another one	s:]HJ
+another organisation	s:[
+another user	s=[HZ
+another way	s?XCZ
+antiga esta	vha
+anvandaren ar	v!__Z
+any idea	s9FBHHGKJZc
+any longer	v?Y_^dF
+any more	_%J(Z+]-H/J1]4J6[9E=J>I?]@FAGB]CGDDGIHCIFKaMINIPJTIVIX_Z>_abZcIdIfJhH
+any news	v9_HI
+any of	l@[K^ZH
+any password	v@[N^ZE
+any phon	v>IDZ
+any security	sDZ
+any updat	s1I9bHF
+any way	vNZT[
+anyon in	vHDZ_
+anyon ther	v9Z
+anyon who	v@[P]ZI
+ao redefinir	vZ]
+aos requisito	sIZNY
+aparec como	v?aHF
+aparec restablecer	vbY
+api reset	vg[
+app asks	vH^
+app code	o*J?[HY
+app is	q?[
+app may	v(bBIHEZI^H
+app not	m(I)I*_ZJaZ
+app notification	s?ZCHHHa[
+app on	o>I?]HYMJg]
+app password	sHa
+app reset	vg]
+app show	sH[
+app with	v(_ZH
+apparait pas	v[Y
+apparently not	v-]IHV^
+appear again	v+ZDIHY
+appear for	s+a?IHENZ
+appear in	v-]
+appl id	s#EHcTIZH
+application event	o,aHHNH
+application log	vHCN]ZHfa
+apply to	v*^
+approv sign	sHY
+approv the	s>^HEa^
+ar avstangd	q!_UY
+ar fel	sh^
+ar for	m-aHHI[
+ar inaktiverat	q!^
+ar inte	i#J9_HEVaZDd_fI
+ar last	q#_XH
+ar stoppad	vfY
+ar svart	vH^
+are already	v+^
+are asked	v*[H]
+are deni	sK]PJQ]
+are disabl	s!^.ZHHZI
+are fine	s/Y
+are in	vH]
+are mine	vO[
+are miss	m(H=ZW_
+are need	v@_
+are not	_-Z/J0]1J4I8[:Y?^CFDJG]HDKHMYVYZH^Zc^fI
+are ok	v8]
+are refus	l%Z(I)_/IIFKIPId]
+are register	v+Y
+are reject	v-_HGNI
+are requir	vC[
+are sent	v7[
+are set	v.X
+are stuck	v@ZCY
+are the	q(]IYNZ
+are told	s)ZUIda
+are two	sA^
+are wrong	s%YH^
+are you	j9d@IHFKJZI
+arriv abroad	vHIa[
+arriv from	v6^
+arriv pas	oZa
+arriva il	vaY
+as a	f(D*a-]?_CJH@KIZ[
+as admin	q(E*aNZZI
+as an	q)X*Y
+as befor	sZ^
+as current	vh]
+as dc	v5_
+as expect	v)[
+as guest	v:_HHZG
+as helpdesk	v(Y
+as i	q%X(J)[*JHJ]]
+as inactiv	v0Z
+as it	v/Z
+as new	vI]KZZI
+as old	vZFh^
+as password	o%I(^I_KGZF
+as register	q+bDEHI
+as she	vDY
+as soon	v(J)[
+as the	d+^@IBJHHKdLGMHZE
+as to	v(]4[
+as too	s-]IY
+as well	q-[>J?IC^T[
+as yesterday	v@IKIZ_
+ask for	mHZLY
+ask me	vHY
+ask the	v:]HIV^
+ask them	kCYWZ
+ask your	sU[V]ZI
+asked for	c*^CZHDa_
+asked to	i+X@IHYKHLbO]
+asks for	^,[-I>I?G@HCbDJHZIJaIbYha
+asks me	k*[CGHZZYh[
+asks to	vH[
+assign a	v([MHg^
+assign to	s%D(I)[Hb
+at #	f@eB]ZC
+at aka	s7ZT]ZJ
+at all	jDYHFNYUaVFb[d[eG
+at breakfast	s@^
+at first	oLbZF
+at half	vZY
+at his	v:X
+at home	k>^HYMZ
+at least	f-I/[@^HEIbKGNXZJ
+at login	m+a>FDIH[aDb^
+at logon	lHFbb
+at lunch	s@X
+at microsoft	oS]
+at next	eHELe
+at nine	v@_KJNH
+at okta	v7[
+at our	s7]SEZFc_
+at password	v?[HHZY
+at reset	o(F)H*b5]?GHF
+at sign	l+_>FDH
+at the	T!G%I(X)I+I,Z/G4H8J9H:I;J=X?F@DAICYDFGHH=IIJYLIMYOFPIRITHUIVHXHZa[I]caJbadIe[fYgI
+at this	h;ZWYcZ
+atend a	sN[
+atend aos	sIZNY
+aterstall losenord	vZHb_
+aterstalla mitt	vZ]
+aterstallningen misslycka	vZ_
+att aterstalla	q%[(aVI
+att byta	v@]
+att det	vK^O]
+att gissa	q-^
+att losenordet	vd[
+attempt a	s@]KHXY
+attempt fail	sZ[^[
+attempt to	q@ZHIZY
+attempt try	sXY
+attender #	sX[
+attendr #	vXZ
+attendr demain	v@Y
+attribut is	v3[HI
+attribut set	vPZ
+attual e	vhZ
+atual esta	vhZ
+au dossier	vHa
+audit log	j/[E[HGNYV[ZH]^
+auf #	vPZ
+auf dem	m>IJZR]a^
+auf den	vJZaZ
+auf der	o%Z-[HJX^
+auf die	o>^
+auf neuem	vHZ
+auf password	vb]
+aujourd hui	s@]ZI
+auth method	v(Y?FCHD_
+auth token	i,cHE
+authentication admin	s(a*GHG
+authentication method	h(HC[D_HE][
+authenticator app	f(G*^>IaI
+authenticator asks	vHX
+authenticator auf	vH]
+authenticator cannot	v?Z
+authenticator code	v?[
+authenticator en	vHY
+authenticator gone	v>[HH
+authenticator na	vH^
+authenticator not	m?]HCa_
+authenticator notification	v?]HEaZ
+authenticator on	sHY
+authenticator pa	vHZ
+authenticator show	sH]
+authenticator sur	v>HH[
+authenticator was	v>ZHI
+authenticator を	vH[
+authoris to	vV[
+authorization policy	s)^UH
+authorization requestdeni	m(^
+auto upgrad	v1aHH
+automatica de	vH]
+automatically we	v=aZF
+av losenord	qd]
+availabl for	qV]
+availabl with	o=Y?HHZ
+avstangd for	vUZ
+away after	v]_
+away by	s@^B]KG
+away from	s)]*I9^@IHFU]
+away the	v?^HHPZ
+ayer y	s@Y
+b is	v@JG]HIK^
+b2b guest	s:[
+b2b invit	vH_aD
+b2b user	v:[
+b2c custom	vH_NG
+b2c still	vHb
+back and	vHHJZg^
+back at	vZ^
+back but	s!Y@]ZI
+back de	vd[
+back from	s!^
+back in	qXZ
+back on	q/[H]P[
+back the	m+Y4[HGa]b[
+back to	b-I6]>I@HHBIIKeZ[]F_Ib[d[
+back tomorrow	sX]
+backup operator	sHJP^
+bad password	q#aTH
+bank password	vH]ZI
+bann list	qHZ
+bann password	o-]
+bann word	qH]
+bara en	vC[
+bara lasa	v[a
+battery died	v]^
+be #	v3aHI
+be able	k#Y?FC^HJQ[
+be added	s%YV^
+be at	s@[
+be change	i@_BJH^
+be check	v5_KI
+be clos	sBcHE
+be configur	l*Ye^
+be contact	k3a4[VG
+be decrypt	v6[
+be different	sK^
+be disabl	v!CHa
+be enabl	o.YH]dGe]
+be found	jGZ_]
+be in	s-_@IHGV]ZH
+be logg	s#Z
+be longer	qI[
+be not	v@[
+be on	s-]EJHJd^
+be one	v@JK]P]
+be open	v6^HYcH
+be process	v9JZ_
+be reach	o3]:IEIHIUJY]_Gc^
+be read	v6aKI
+be repeat	vKY
+be replac	s@aZG
+be reset	jHIPbW]ZI_H
+be set	v<[HY
+be the	l3[?[HGJYLY
+be unlock	s#Y[[
+be updat	s%Y/Y
+be used	i3I?dHYKIZD
+be why	vI[
+becaus devic	vHZ
+becaus he	v([ZH
+becaus it	h-^O^
+becaus my	qZI]^
+becaus not	vLY
+becaus of	_-H/[E[HHI[TYX^ZH
+becaus password	m8ZVY
+becaus the	f#Z5ZKIR^
+becaus user	v^Z
+becaus writeback	sd_
+becaus you	oDZVX
+becaus your	m7I:^EZWZZF
+been block	mH[
+been deactivat	q![
+been disabl	k!]
+been enabl	f8XUZV[d]eJ
+been lock	q#]
+been seen	v-Z
+been set	vVZWZ
+been through	vDYK]
+been try	vXGZ_
+befor but	sK^
+befor choos	v]Z
+befor enter	v@ID]KHZH]]
+befor finish	v]Y
+befor i	qCY]Y
+befor it	m@]DIHFKETZ][a]h[
+befor logg	vZHb]
+befor logon	vHJb_cI
+befor password	sCJH]KI][
+befor the	q!^@Z
+befor tomorrow	v@FHHX_
+befor you	vE[
+bei der	o3]HIL[SYT]ZIb[
+bei microsoft	vSZ
+bei mir	s(ZCY
+bei niemandem	vSZ
+bei uns	sU]
+beim andern	o@Ih_
+beim zurucksetzen	qZ]
+being change	oN]
+being that	v;Y
+belong to	l:[>ZPZZId^
+below the	v5_HIb]
+ben mijn	v>Z
+benutzer hat	s=Z]_
+benutzer im	v_Z
+benutzer kann	sZG^a
+benutzer wird	vL_ZH_Y
+bereit verwendet	vKZ
+bereitstellung agent	v0^
+bestatigungscod kommt	sa[
+between change	v@[
+between cloud	o/I6]HFca
+between connect	o4D<_HIc^
+between entra	s4_HF
+between reset	v@aHH
+between sync	v4Y
+between two	sK]
+bij het	sh^
+bin nicht	q9]DXHGVZ
+bisherig password	vZFh_
+bit tls	v<a
+blad podcza	vZ]
+blank window	vbZ
+bloccato per	v#]TYXG
+block all	s.]
+block becaus	qH^
+block by	f-Z>^c]
+block cooki	m._HH
+block for	l#J)Y@HHCXc
+block from	o4_XZcD
+block me	v@ZX[
+block my	sH^cI
+block the	f,_H@J^NYQ]aZbY
+bloqu le	vHEcb
+bloqueada por	v#_XE
+bloqueada temporariament	vTZ
+bom dia	v9b@IHH
+bot how	v9[
+both are	vA^
+both domain	vA[
+both forest	sA[
+bought a	v8ZJZ
+box and	vRZhY
+box cannot	vL]cY
+box is	sHIR^
+box on	v!H#J^_
+brak telefonu	vDa
+brakuj licencji	v=[
+brakuj wymaganych	v=Z
+branch of	v%a
+brand new	s@]W]ZI
+brandvaggen blockerar	vHYc^
+brauch eine	vH[
+brauchen zwei	v*Z
+breach and	v-_
+break password	vFYc[
+break reset	sFZ
+break the	sN[
+break writeback	s2YQY
+bricht ab	vH[
+bring back	v+Yb[
+broken after	v1YdJf[
+broken for	vZ]
+broken on	q;YHFRa
+browser block	s.[
+browser but	vbY
+browser in	v]Z
+browser not	v.[
+build is	v1b@G
+build of	v1[
+bus connection	vY^cG
+bus listener	vcIf^
+business basic	s=_
+but a	v?^HGK[
+but ad	vNZ
+but admin	v*Y
+but cannot	q%YM[
+but entra	s/^IG
+but for	o*ZCIH^VX
+but i	b-J9X>I?J@]BJD^HGKYM[]H
+but im	v!Z
+but in	s/aZB
+but is	vVY
+but it	b*ICYOYhZ
+but not	]%[(^)I+_=Y@HBIDGGZHCJYKHNFPYVYZ][H^IbYdIfIhI
+but noth	vLYaY
+but only	sCbIIKJ
+but refus	v/Z
+but reset	o?Y
+but still	l/H?HZB[c__
+but the	^!X-X/]3_@]DHIIKGOZVFZE[]f[hJ
+but they	v>F?ZO]
+but this	s+Z
+but we	vcZ
+but webmail	vMY
+but when	s*YHIZZ
+but which	vHIN^
+button disabl	v!D(a
+button does	s(IZ_bZ
+button grey	v(Z
+button is	o([
+by a	lGYHG]_
+by accident	o!]@ZZH]ZfY
+by activ	s&[
+by ad	q%[NY
+by an	vHHTY^Z
+by another	o:Z@[HZ
+by conditional	lH^
+by default	vHZ
+by design	sHG^^
+by email	s:_HF
+by entra	v/[
+by gpo	mJYY[bZ
+by himself	s)[@X
+by it	o@]U^ZJ
+by itself	vB][X
+by mistak	k!^@^ZGcY
+by my	s!I>]VZ
+by myself	vVZ[^
+by our	m6^?XHGJ[
+by policy	vHY
+by security	vI^
+by the	]#I%X(I)H*I-I3Z7H:H=^>]?H@^BIDIEIGIH>JIKENIPIV[XIYYZD^Y_ZaIbIcbd]fFhJ
+by typ	v#Y
+by using	vMZaY
+by your	i-Y7YEHUXd^
+bylo juz	qK]
+byta igen	q@[
+byta losenord	v@HZ^
+bytt i	sM_
+bytt losenord	s@Z
+c e	vI][Z
+c est	vB]IYZI
+ca ne	v@IHGZb
+call about	v-]ZX
+call and	v>I?^HG]Y
+call does	vHEa]
+call from	vQZ
+call me	lB]HFa[
+call my	v?Y
+call not	s3ZHJa[
+call option	s?^
+call to	eHFQb][
+call us	v:[HHK]
+call verification	v3]
+cambi de	s>Y
+cambi la	s@X
+cambiada en	vM_
+cambiar di	s@Y
+cambiar la	gBIMIZ_[Y^ahH
+cambiarla otra	s@X
+cambiato la	s@Y
+cambiato numero	s>Z
+cambio non	vHHZa
+came back	q!a
+can a	v(X@[
+can anyon	v@^H]ZE
+can be	o9J?JBa
+can chang	s@Y
+can contact	v=aZF
+can go	v@JB[L[ZJ
+can i	](Z)H*G-G4J9I?_@DBHCIDZHbIZN[OHRGX][I]IaHbJcHfIhH
+can my	v(J-]HHV^ZG
+can not	v^[
+can only	q@Y
+can remember	vI]KJ
+can reset	](Y)G8I?IB[DIEZG[HZS[V]ZEc[dYgI
+can somebody	vHJI[Z]
+can take	vdY
+can the	o7Y?[HaZJ
+can unlock	s[Z
+can use	sG]
+can user	s=Y[[
+can we	k+I3IDHHd
+can you	f#Y(J9a@JBHHATIVGX_Z]
+cancell befor	vCJ]]
+cannot access	s!I#I%G>IHDPHZadY
+cannot alter	q7[^a
+cannot approv	s>_HI
+cannot be	W!I%I(G)I,J-]3]5Y6b7G:G<Y=G>F?c@]BIDHEIGGIFKHLYMINHPaTHUIVIY[Z?[H^E_EbHcZdEeYgHhG
+cannot chang	[HFLI^c
+cannot choos	v@X
+cannot confirm	vO^
+cannot connect	o4IHbcI
+cannot contact	o3[4X
+cannot contain	qI_ZH
+cannot decrypt	m6_
+cannot do	q?I@^HIIIZZd^
+cannot edit	s%X*^PH
+cannot enabl	vdDe_
+cannot find	b#H4]>J?^@JBJKJTIZB[^_dcIdH
+cannot get	c(J,[>]?F@JHFZc
+cannot i	l?]K^ZH
+cannot it	v)]HIZE_^
+cannot join	q4F8EHdZJ
+cannot locat	vHI__dJeYfH
+cannot log	f#a(H:I>I?I@IGIHGMZTGZa^I_HeJg_
+cannot open	m>[HZ
+cannot pick	v(G*_HG
+cannot reach	hZGb[c_fI
+cannot receiv	s>^
+cannot remember	vZZ
+cannot reset	N!H%G(c)I*A+I,J-I/H1I3H4H6H7[8c:[=^?A@@AIBFCZD^F]GcH=IHJHKDLIMIRJSZTJUIXIYI[G]H^B_BbFcIdbeFgDhI
+cannot resolv	s4^HEc[
+cannot reus	sK[
+cannot say	vZYh]
+cannot self	v)aZD
+cannot set	h!Z(Z7[HHK^[I^F
+cannot sign	f7I>J?G@IHFIIT_Za[_hJ
+cannot talk	q4]Y[
+cannot the	s?]VZZI
+cannot to	_0_3^=HEZKJNaVEZ]^BaJe_hG
+cannot turn	vdHe^
+cannot use	a(E)Y*_-]=_>^@IDJHIKYZA
+cannot verify	m>[DZHJKIZGh]
+cannot writ	s%bHIPI_FdHeH
+capital letter	q#Y
+caps lock	o#a@XHI
+captiv portal	sb_
+carrier and	s>_
+case only	sI^
+casilla el	vZI^^
+catch up	sHIMa
+caus by	sQX
+ce matin	q@_
+ce mot	sK[
+celui enregistr	vO]
+celular e	v>Y
+celular y	vO^
+center not	vgY
+center zuruckgesetzt	vgZ
+centro de	vg_
+certificat expir	sHZ
+chang a	vhZ
+chang after	s-J@IBIH_LY
+chang and	q>GHa^Z
+chang at	gHHLb
+chang becaus	vL]
+chang de	v>X
+chang dialog	sh]
+chang does	vHFL^
+chang form	lIXhb
+chang hier	v@^HJ
+chang his	q:Z^Y
+chang is	o@a
+chang it	a@bB^HIZD^HhZ
+chang its	v^[
+chang last	vHFU^c^
+chang mon	q@Y
+chang my	b(I>IHZIHKJZdhF
+chang not	m/I7Z@IBIGHH^LJMCZ_^FhD
+chang on	vL_
+chang or	v)[H[
+chang page	m@Jhb
+chang password	X!G#H%H(F@BBHHYKJMHZ]^e
+chang the	h(^@[H[YZZGcIhI
+chang their	l@JHHL[V]
+chang this	s@]ZF^Z
+chang was	s@YLZ^[
+chang your	k@YZJ^[
+change at	sHHLXM^
+change by	s@YHIZH^_
+change for	v@^ZG
+change from	vCaDGKH
+change in	lM^dYg[
+change it	a/YBaHHMaZF
+change my	e3I>_BFHIOJZ_
+change on	o/XE[HJM]
+change only	v@IIIK]gZ
+change password	l@^^I
+change the	j8^@IBIEIIIK_ZIcYgX
+change their	s@]
+change to	q-]NY
+change too	v@Y
+change yet	s/Z@YNJ
+changer de	v^]
+changer le	v@EZ][Z
+character and	s2]
+character are	v/Y
+character but	s/]
+character in	k-IFcH]IE
+character password	s2]
+character which	vF[
+chce starego	sHGMb
+che la	qhZ
+check event	v%Y
+check on	v5[EZ
+check that	vDZ
+checkbox for	ve[
+checkbox is	vdaeI
+chied due	s*_
+choic not	vNX
+choos a	e-[@GHGKFZH]ah]
+choos another	q@Y
+choos call	qa[
+choos someth	l-^KZ
+choos the	v]Z
+choos their	v@XLZ
+ci sono	s9^?[
+clean up	o%aHJUX_^
+clear the	vT]
+click finish	sBIHJZ]]^
+click forgot	v7^
+click it	sD^b]
+click on	sbZ
+click reset	f(cBJZF
+click send	vHGaa
+click sms	vaZ
+client allow	lQ[
+client says	vH]
+clock drift	vR^ZG
+clock is	sR_
+clock of	sRZ
+clock on	qH_RY
+clock skew	sHGRa
+clos befor	v][
+clos my	s!_VJ
+clos the	hBZHJ]b
+clos user	vB[
+cloud account	l!FTI_c
+cloud admin	v,^
+cloud and	l/H6aHE_IcadI
+cloud but	sg[
+cloud fail	v/X
+cloud failur	s/]
+cloud identity	vA]
+cloud lock	v#IT_
+cloud lockout	sT[
+cloud not	m/^dY
+cloud only	m,]g]
+cloud part	v/Y
+cloud password	vg[
+cloud policy	v/Y
+cloud provision	v0Y
+cloud refus	q/aKHMDR^
+cloud reject	s/Z
+cloud reset	sJ]ZId^
+cloud says	o!XTZ
+cloud side	o/a_[fG
+cloud still	v/HM[_Z
+cloud sync	a%I/H0g1HGGHZMHRG_IcFdEfG
+cloud updat	q/^NJ
+cloud user	jA[HE_[da
+code and	m3HC[HJO[Z]
+code at	sH_Z_]HaD
+code est	v>Y
+code expir	va]
+code five	vHJa]
+code for	qHbaC
+code from	vHY
+code gaat	q>[
+code geht	q>Y
+code goes	j>aHE
+code i	v>HHHZ_
+code in	vX]aI
+code is	l?[HH
+code miss	v>HHFa^
+code niet	s>]aG
+code not	f>GBIH]ZF]ZaX
+code on	vZJ]Ja]
+code page	s>FHIZI]baI
+code par	sa[
+code part	s>[
+code per	vaY
+code so	s3XX[
+code to	sH]ZJ
+code too	qXZ
+code which	vHY
+codic arriva	s>Y
+codic via	qaZ
+codigo de	q3]>JH[aI
+codigo do	v3a>IHI
+codigo llega	q>[
+codigo por	oa[
+codigo vai	s>[
+coffe machin	vH^
+coincid con	vOZ
+colleagu without	v)]
+com a	sM[ZY
+com from	vJZd^
+com is	vS^
+com o	sO]
+combin registration	q+[3ZDI
+come back	h#Y@XHDNIP^X^ZJf]
+come configuro	vH]
+come in	s4ZJZaX
+come through	sHIa[
+come up	j+[-]DIHDIIN[UJWaaH
+come when	vHZ
+comma in	sF]
+commonly used	v-X
+como administrador	v*^
+como configuro	vH^
+company account	s:[
+company ad	v8aHI
+company and	v7]8Z
+company can	sSY
+company email	v:Z>JDJH[
+company has	vU]VH[_
+company invit	v:^HH
+company name	o-[
+company not	sNYU[
+company policy	sN^
+company portal	sH^NJ
+complain about	sIZ
+complain not	vHIIINEW]h]
+complain that	sWY
+complet it	v-IBFHHIDO[ZD]a
+complet my	vOY
+complet the	g([+FBID]HIO]Z^]F
+complex enough	qI^ZH
+complexity age	k@ZIHN^
+complexity is	vI]
+complexity or	vN]
+complexity requirement	sIaNC
+compliant with	sNY
+comply with	o-[NY
+compt bloqu	v#Y
+compt est	k!]#]HJ
+compt invit	s:_HG
+compt msol	v%[
+compt n	qV^ZJ
+compt temporairement	vTZ
+computer but	sMZ
+computer it	v-]HG
+computer not	vH]aF
+computer says	vK_ZE
+con adfs	v7]
+con el	o4[OZ
+con l	vcY
+con la	mMXZa
+con su	vcZ
+conditional access	fHa
+conectividad con	vcZ
+configur at	vd[
+configur differently	v*Z
+configur for	q<]HIV]
+configur password	f=IEFUFVJWcZHdHe_
+configur the	v*YHGb]
+configur writeback	s,]
+configur your	vVZ
+configurar authenticator	vHY
+configuration for	qE^WI
+configuration not	sE]HFWHdGe^
+configuration of	sE]
+confirm relat	v%Y
+confirm the	vO^
+confirm your	v3FO^ZHh]
+conflict with	vJ[
+connect #	o1afI
+connect and	s4Y<_HF
+connect application	v,Y
+connect box	oHGR_Y^
+connect cannot	k4a8GA[HI
+connect esta	vR_
+connect host	vc]
+connect is	m1_4]HG
+connect ist	s1]fY
+connect machin	mRYf^
+connect n	v4[HIR[
+connect need	v%Y
+connect not	m1ZG]HIf_
+connect provision	v0[
+connect server	X1D4Z6d<HHIR[YY_IcYfb
+connect servern	vHER[c^
+connect sync	s0YH]MZRJfH
+connect to	h0X4IHcRJZI
+connect version	s1[
+connect was	v4]f[
+connect wizard	oe^
+connect writeback	v1]fH
+connection between	vcY
+connection problem	sc[
+connection with	sc[
+connectivity issu	kZJc_
+connectivity to	vcY
+connector account	_!J%^(J2cQ^VJ^H_I
+connector and	v8^<[
+connector option	v<^HI
+connector password	v2_IC
+connector spac	m_^
+connexion window	sbZ
+consegu redefinir	s=]S]
+consigo mudar	v@Y
+consigo redefinir	o!]
+consigo trocar	vZZ
+conta desativada	s!_ZG
+conta esta	o!]#Z
+conta msol	v%^
+conta nao	sV^
+contact admin	q!Y)I*E,J4H?[E_HIPIZGdY
+contact data	vCY
+contact domain	v4]
+contact info	v3]
+contact it	v>YZ^
+contact me	v3]
+contact method	s>_?IZI
+contact my	q9bHEVZ
+contact the	v4Y
+contact you	s3bZD
+contact your	a)I*H-I3J:H=^EZHHIHVCXZZc
+contain a	e-[F_IX
+contain error	v,Y
+contain part	vI[
+contain special	vFZ
+contain the	m-Y5[FJHHI_ZH
+contain word	s-Z
+contain your	qHHIaZH
+contien una	v-]
+contient mon	v-GIa
+contient un	v-bHF
+continu with	v.YKY
+contractor with	s3I:b>IHE
+contrasena actual	qZFha
+contrasena anterior	sK_ZG
+contrasena antigua	vMYhX
+contrasena de	s([JY
+contrasena demasiado	s-[IY
+contrasena en	q%^HGZIb_
+contrasena es	sIY
+contrasena esta	sU^^Z
+contrasena funciona	vB]
+contrasena not	kN[Z[
+contrasena se	vMYd^
+contrasena ya	sK^
+control miss	v5[
+controlador de	q4_JZ
+controleur de	v4_HH
+controller are	q4Z5ZHI
+controller could	s4Z
+controller di	v4[HJ
+controller is	q4^
+controller refus	vJ[
+controller still	v5Z
+controller that	v4XJY
+convidado de	v:_
+cooki and	q.]
+cooki are	v.[
+cooki banner	v.GH^
+cooki block	s.]
+cooki messag	v.]HI
+cooki must	v.Z
+cooki off	v.Z
+cooki on	v.Z
+cooki reset	v.[
+cooki to	v.[
+cool down	v@[
+copy of	v6]A]HJ_J
+corporat policy	qN_
+correspond pas	sO[
+could come	v-_
+could do	v4[V[
+could not	Z,[-I3]4^6]9IBGDFHDIHJIKJNJVGYZZ_]D^I_Zc]dEe_fI
+could reset	sB]ZH
+could that	q5YFYIZ
+could you	qZ]
+count as	q+bDEHI
+count attribut	vPZ
+country code	g3a>HHFOaaE
+crash when	vHY
+creat a	oH^
+creat an	s2[G]HZ
+creat by	v%[
+creat group	v0Y
+creat when	vbY
+credential did	vH^ZJ
+credential in	s,YH[
+credential provider	oHHba
+credential were	s%]
+cross at	vHGS^
+ctrl alt	iM^ZIbYh^
+cuenta bloqueada	v#]XH
+cuenta esta	k!^#Y
+cuenta msol	v%^
+cuenta not	sV[
+cumpl la	vN_
+cumpl los	sIYNZ
+current one	iK^NXhZ
+current password	_-I@YHHIHNHZBhe
+currently lock	l#[
+custom account	v%Y
+custom bann	q-[
+custom filter	vJZ
+custom list	q-aHF
+custom policy	vH_NG
+czekac #	vX[
+d un	o:]HGMY
+da empresa	sH]NX
+da error	vHHZ_
+da indovinar	q-[
+da senha	v@[
+dafur registriert	vDZ
+dag wijzigen	v@_
+dans l	e!^%[3Y9I@IDZHDKHL]MYTZZG_]dIg[
+dans le	l-[.YG[
+darf ich	s([
+darf nicht	q@YI_K]ZD
+das alte	fHGMbgX
+das bisherig	vZFh_
+das konto	v!Z
+das neue	m/^@IHHJYM^N[ZI
+das password	b(Y-[>]@IB[HHIINZ^Id^hE
+das ruckschreiben	o=IH[Y]dFe^
+das system	v@YK]
+das ultima	vK_
+das zurucksetzen	mUYZ]
+dat ik	sK_
+data on	vCY
+day after	q@_ZIf^
+day becaus	s@XX[
+day befor	v@Y
+day between	v@[
+day is	v@ZNI
+day minimum	v@X
+day now	vXY
+day old	v@[
+day sinc	vXZ
+dc agent	q-cJH
+dc and	o5XJ^QZ
+dc are	v5a
+dc be	vJ^
+dc block	vJZ
+dc crash	v0^4_@HZG
+dc is	i4e5dHDJJKGZFcDfI
+dc lack	v5aJJ
+dc reset	vJ[
+dc that	v4aHI
+de adivinar	q-[
+de adivinhar	q-]
+de administrador	s(Z*]
+de app	v?bHH
+de beheerder	vUZd[
+de changer	vZZ
+de cloud	q/XTZ_X
+de code	k>^HHa_
+de complexit	vIZNZ
+de conectividad	sc[
+de connect	sHER[cYfZ
+de connexion	qbZc[
+de contrasena	jG[HHUaVGd^fI
+de directory	v3^OF
+de domain	v4_HH
+de dominio	q4_JZ
+de gebruiker	v/Z;_
+de inicio	sbZ
+de l	m%]K]N[ZI
+de la	f%]-_9]=IG[HCIFKINbUGVJ][dIfI
+de licenc	v=Z
+de lokal	vcY
+de ma	v9]H^ZF
+de mauvai	s#[
+de mon	vH]
+de mot	s^]
+de novo	s@Z
+de numero	l>]
+de otra	v:^
+de ou	v%ZG]
+de outra	v:_
+de pagina	vO^
+de password	S!J(F7J=H>J?IB]HJJIK[LYUHZ_aIbIcIdZfHgHh^
+de phone	q3X>JOZ
+de printer	vH_
+de reecritur	sYYfZ
+de reinitialiser	sEYZY
+de retour	v!Z
+de secour	v>]HH
+de securit	vD[
+de seguridad	v?ZD[
+de senha	gHYUbZGdZ
+de sms	vZIa_
+de telefon	vOY
+de telefono	sOY
+de tentativ	qX]
+de um	s(XVY
+de un	sV[
+de usuario	v!I;[IY
+de verificacao	qC[
+de verificacion	qC]aZ
+de verificatiecod	vaX
+de verification	sHIa^
+de window	sbZ
+deactivat me	v!Z
+decrypt fail	v6[
+decrypt the	l6bKIZF
+decryption error	s6Z
+decryption fail	s6^
+decryption key	v6[
+default domain	o@YNY
+defin a	iUIWb
+defin in	vWY
+deixa trocar	s@^ZX
+deja cambiar	v@[
+deja ete	vKY
+deja restablecer	vBJVJZ_
+deja utilis	sK[
+del ano	vKa
+del chang	vh]
+del screen	sb[
+del servidor	vR_
+delegat on	v%XPZ
+delegat permission	s%Z
+delegat reset	v%Y;[
+delegat right	s%Z
+delegat to	v%XHJP[
+delegation on	v%^HIP]
+delet and	q8_HI
+delet by	vHJ_^
+delet my	vH[
+delet on	s/H_^
+dell password	s-[G]MIdY
+della password	m@YNIW]
+dem code	vaY
+dem msol	s%[
+dem sync	v%[RZ
+demand l	vKGZIh^
+demasiado corta	sHJI_
+demasiado facil	s-Z
+demasiado intento	o#[XY
+den anforderungen	vN^
+den code	s>Z
+den richtlinien	vNZ
+deni access	o%_
+deni for	k%H(]HJPYQ^
+deni in	v%Y^[
+deni on	l%Y([PZ
+deni when	o(YPY
+department and	vG[VZ
+depui la	vf_
+der anmeldung	vT]
+der benutzer	s^[_Y
+der bestatigungscod	vaZ
+der cloud	q/Y
+der code	l>_
+der elternzeit	v![
+der firma	vUX
+der grupp	vVZ
+der hinterlegten	s3]OY
+der list	v-]
+der reset	vX^
+des nouvell	v9_HH
+des password	s=YZ]
+desabilitado not	v!Y.Y
+desactiv dans	q!Z.Y
+desactiv sur	v;]
+desactivado en	v!X
+desactive pour	sUZ
+desativada para	vUZ
+deshabilitada en	s.Y;[
+deshalb geht	v3[ZHd^
+desk phon	s>D?^H^
+desk reset	vL]
+desktop says	vH^ZJ
+det ar	qHIK]P]
+det gamla	k>ZM_g]hZ
+det gar	vZ^
+det inte	s@_O]ZJ
+det krav	vI[
+det nya	v/YIY
+detect that	vUY
+determin that	vFXdY
+deux method	s*^
+deuxiem method	sCZ
+devic is	qHZZZ
+devic not	sH_
+devic writeback	vHbdGeEfG
+di accesso	sb]
+di amministrazion	vg_
+di dominio	s4[HJ
+di microsoft	vS[gZ
+di nuovo	q@Z
+di telefono	vOZ
+di un	q:_HGVZ
+di verifica	sHFa^
+di window	sb]
+dice che	oHHK^O^hY
+dice que	l-]9HHHK^O]V]
+did it	l#[@ZHIX]Y[ZI
+did not	c#Y/Y@ZBGDZMHVJZ^]^dY
+did the	o>IBaDYHI]HaI
+did you	o3H9_HEO]U]ZH
+die app	v?_
+die cloud	v/^
+die eingegeben	vOZ
+die kennwortzurucksetzung	h=YD]EZU]VZ
+die lokal	vE[NZ
+die privat	s>[CX
+die roll	v([
+die seit	o>YHJI]OYZHh^
+die telefonnummer	vOZ
+dienst lauft	sf[
+dies benutzer	v(Z
+diferida de	vd_
+diferida not	vdJf_
+differ from	vKZO^
+different from	sK^
+different number	s3I>_OG
+different password	h#[/aKEMGN^ZFgY
+different reset	v*Y
+digit and	oO^
+digit are	sOY
+digit i	vO^
+digit not	vI_
+dimenticato la	sHFZb
+directiva de	vN_
+directory any	v_^
+directory but	v!X/Y
+directory can	s:Z
+directory for	q3H:cHH_I
+directory is	o3aVFdY
+directory not	vU[VJ
+directory ou	sF]
+directory role	v)]
+directory sync	v3HHa
+disabl account	vHX
+disabl after	s!]
+disabl and	q!H6Y8Zb[
+disabl by	q!ZHJf]
+disabl for	o!I(Y)_HIUZ
+disabl in	f(^^[_J
+disabl inheritanc	s;Z
+disabl it	vUY
+disabl me	v![
+disabl on	l;]
+disabl password	m)GU^
+disabl see	v!Y
+disabl self	v)[
+disabl tls	sY[
+disabl user	v!Y)Z
+disappear from	q%J?ZHIP[
+distribution list	qH[
+dit wachtwoord	sK[
+ditt konto	vTYXZ
+diz que	lK[dZha
+dla calej	vU_
+dns cannot	v4^HF
+dns record	vH]
+do admin	q*_
+do anyth	v7]ZZ
+do dominio	vP_
+do i	V)I+Z-H0I1Y9D>H?G@[BGCHDGHfKHMJOHTFUZVHXJZ^[[]IaHbHdHgI
+do if	vZZ
+do it	j-H:J=Z?aHFIIKJZ[d^
+do meu	s9_
+do not	d%C*[3I;_?^DCGEO]PHVJZGaHb^dIg_
+do now	vHEZa
+do odgadniecia	q-]
+do pais	v3a>IHI
+do resetowania	q(^DZZG
+do tego	v>_HGb]
+do the	s5_NZ
+do they	v3]:ZHJ
+do this	o+Y-H@^HJU]VaZE
+do we	mHaL[
+do you	v3J?HHXO^
+documentation about	vH[
+does it	g#^%D&^=Z@[IYKZM]NGOYZAhI
+does not	P!H#I(F)J*J-F1Y3]4I8[9I>HBFCIDHEJGYHaJHKEN_OZPITHUZVGWIZZ]H^IaYbGcHdHhZ
+does noth	f(IHBL]NIT[ZYbb
+does sspr	o4Z=YH_ZF
+does that	v/[=Y
+does the	e#F2Z7Y=DH^NJT_bIf]
+does this	v9IHDZa
+does writeback	vYY
+doet het	qH_YY
+dois metodo	s*^
+domain account	v!Z
+domain admin	a%c)G*I;HHEPcZIgI
+domain and	sAYK^_Y
+domain controller	W!H%J(I-I/Z1I3J4^5e7I8I9I=H>I@HAIBIIGJbKJMJQZZH_IcJfJgI
+domain federat	v7Y
+domain has	q/_T[
+domain is	i4a7ZHIT]
+domain name	v4_HI
+domain not	q/HN[g_
+domain password	sg[
+domain policy	iN[
+domain root	v%[
+domain was	q8_A]HH_H
+doman ist	s7[
+domanen admin	vP[
+domanencontroller nicht	v4[
+dominio admincount	vPY
+dominio federado	v7^
+done and	v+_3IB[KI
+door badg	vH^
+door card	vHY
+dos metodo	q*[
+dostaj kodu	va]
+dostepu do	v>_
+down and	v4ZfZ
+down arrow	v!]
+down for	sHGN[fX
+down so	v#I4Y^Z
+down to	v%D;_g^
+down today	vS]
+drift on	sR[
+dropp out	vKIVZ]]
+drucker druckt	sH_
+druckt nicht	sH_
+drugi raz	v@Z
+drukarka nie	sH^
+ds connector	m2YH]
+ds consistencyguid	vA]
+du domain	vP^
+du mot	l%]VYZHd]
+du pays	v3aHH
+du serveur	vHHRa
+due metodi	s*_
+due to	g>GH^MZNZc]
+duplicat entri	sA]
+dur password	s%ZHHaZ
+dur reset	q&Z?FHFKXZFab
+dur setup	v,]
+dur the	o!Z.ZHHZG]]d]eYfH
+dur writeback	vJZ
+durant la	vZZ
+duzo prob	vX[
+dwie metody	s*^
+dynamic group	vH]
+dziekuj bardzo	v9^
+dzien dobry	q9aHH
+dzis nie	v@^
+e a	s#^[Z
+e abilitato	qV[dY
+e bloccato	s#Z
+e disabilitato	v!Y
+e disattivata	vUY
+e email	f!H>^CZDaO]aI
+e eu	vCYV[
+e fermo	vfZ
+e gia	vKZ
+e igual	vKZO]
+e il	o>ZI]
+e in	v/[g[
+e lento	vHaIJ
+e membro	vV]
+e nao	i@]I]KZZHgZ
+e ne	vC]
+e non	m@YI]
+e o	o!Z>ZHHM[
+e oggi	v@]
+e sbagliata	vhZ
+e senza	v3_
+e so	v?]
+e troppo	v-Z
+e un	vI]
+each time	mK]N[
+earlier password	sHIK^
+easily guessabl	o-[
+easy to	m-Z
+ecran de	qb]
+edge block	v.]
+edit by	vH[
+edit pwdlastset	v%Y
+een ander	s:_@ZHIJY
+een dag	s@bHJZI
+een groep	vH[VZ
+een keer	q@_
+een nieuw	vH]
+eerder gebruikt	vK[
+ein fehler	vZa
+ein neue	o@[D]L^ZF
+eine eingestellt	v*Z
+eine neue	vHZ
+eine zweit	qC_
+einen tag	v#J@^X^
+einfach nicht	vZZ
+eingegeben jetzt	v#^
+eingegeben nummer	vOZ
+eingestellt ist	v*Z
+einmal andern	v@[
+einmal pro	v@X
+el ad	m3]TZg[
+el administrador	sU]VY
+el codigo	f3[>Za^
+el correo	vM^
+el directorio	s!]3]
+el entorno	vd^
+el movil	sCZ
+el numero	s3[OYaG
+el pc	vMa
+el portatil	vM[
+el registrado	vOZ
+el restablecimiento	iBHHZU]Z^
+el servicio	vf]
+el sms	v3[aI
+el telefono	s3aHI
+el tiempo	vH[
+el usuario	oZI^^_Y
+else and	v@[
+email address	l3bDIHE
+email and	g*cCIHI
+email as	vC^
+email but	v?]
+email de	s>ZHFa]
+email from	sHaaI
+email i	s>JDGO_
+email is	l3Z>YDIHZ
+email mit	vHFa^
+email not	q>_H[aC
+email noth	vD]
+email on	h3f9I>G?IDCHEM]OIaG
+email option	v?]
+email to	s:ZHY
+email with	l3F>EDHHCMIOHae
+email work	vHDM^gY
+empresa y	v-^
+en ad	o%^/ZHIMYTZ
+en ai	vC^
+en el	e![/I3_9J;Z>J@HDIG[MaOITYUIZI_Jd[gY
+en gang	v@_
+en grupp	vH]VZZG
+en kan	q@X
+en la	f%X-]/_HEZIb_
+en mi	qD^MYZ^
+en nu	q@]D]
+en nuestra	vUY
+en pann	vHXfZ
+enabl a	l)IUGVIdc
+enabl account	qA[
+enabl another	q?[
+enabl by	oU[
+enabl cooki	q.]
+enabl for	_!E(F)[3_DIHCVeYXZEdI
+enabl in	q!_8IHGU^VH
+enabl inheritanc	q;^
+enabl it	vVZ
+enabl none	qU^
+enabl on	i)Z8dGFUFVHYYdH
+enabl password	gU]dYe[
+enabl sspr	v)^HH
+enabl the	l*YHFTJ[^
+enabl this	vVY
+enabl writeback	f,a6X8XB^dAeb
+enabl you	sUJV_
+encor l	vM_
+encounter an	v3_ZG
+encrypt is	s<Z
+encrypt ldap	o<[
+end #	v3JO_
+end and	v>H@[BaHIZI]IaH
+end of	q,]1[
+end with	q*J,]JY
+ended up	v;Y
+ends in	q![@]IIO_ZD^]
+ends with	iHGIJKIN]O[Z[e]
+enforc for	vHZLY
+enforc password	qK[
+enforc tls	vYZ
+engin return	v_Y
+enough for	q@FHEI[K[NZX]ZH
+enough info	vDZ
+enough it	vI]
+enough security	vC^DF
+enough sinc	vIX
+enough to	v(^^I
+ensur you	v=Ie]
+enter a	j+Z3]>I@IHEOFZG]a
+enter his	vh]
+enter is	ohZ
+enter my	qO[VZZI
+enter not	k3J>IDGHJOc
+enter phon	v3GO]
+enter the	i3I@JK_O^Z]]IhG
+entorno onprem	vd^
+entra ad	X!H#H-^/Y1a=]HFJHNGYYZIcHdHe[f^
+entra admin	v)[
+entra and	v4Y
+entra cannot	s7_HI
+entra cloud	s0^
+entra connect	_/G0Y1[4Y6JGYH[_IcCeJfc
+entra for	v7Y
+entra has	q/Z3[DG_^
+entra id	l/X=^HI
+entra is	v/H4^HFS^
+entra lock	s#ITa
+entra lockout	v#JTZ
+entra nicht	vc]
+entra not	j/c7^HHIJMIZF_^
+entra password	v/Y
+entra policy	v/^NI
+entra portal	sdY
+entra premium	v=]
+entra refus	v/[
+entra role	v)]*Z
+entra servic	vc[
+entra show	vMZNY
+entra subscription	vH^
+entra want	v/aIG
+entri with	sA]
+entsperren ohne	s[]
+entspricht nicht	mIJNa
+environnement onprem	sE[cZdZ
+er al	v9aHIZI
+er maar	vCZ
+er mich	v@Y
+er nicht	v-]
+er twee	s/ZC[
+er zijn	vCZ
+erfullt die	vIZZJ
+erreur lors	vZ]
+error #	sH]ZG
+error 32009	s,[
+error 33001	v&]ZI
+error 6800	sHENIZIfa
+error access	vHJQ^
+error al	sZ[
+error at	o=XSY
+error code	oH_
+error configur	veY
+error decrypt	v6Y
+error duplicat	vHZ
+error dur	s&ZKYZH
+error durant	sHJZ^
+error for	qEbHD
+error from	v&ZS[
+error gett	l,_
+error in	i,ZHYV[ZFeZ
+error messag	jHYZY
+error not	vZZ
+error now	vB^S_ZC
+error occurr	sZZeY
+error on	k&_,H/I@]BIHFJIKHN]SH_Ie^
+error process	qHDScZC
+error return	s&[
+error says	sI_ZG
+error sinc	vB_Y[ZE
+error upon	v%Y
+error when	j@]e[
+error whil	j0]3aHGNJeY
+es ab	vN^
+es demasiado	vIY
+es fehlt	qC^IY
+es heut	v@[
+es incorrecta	qh]
+es ist	vW_Z]
+es miembro	vV[
+es nicht	o@[ZG[]h[
+escritura diferida	oYYd^f^
+esper #	sX[
+esqueci minha	vZ_
+est arret	vfZ
+est coche	v^]
+est desactiv	o!Y;]
+est desactive	qUZdY
+est en	vHXfZ
+est envoy	v>Y
+est fauss	vH[R]
+est incorrect	ohZ
+est pas	e?YGZHHKIO^R[UJV_d^
+est plus	v?^
+est refus	q-I@IKZNFZ[h^
+est verrouill	q#_
+esta bloqueada	m#]
+esta desativada	q!XU[
+esta deshabilitada	o![;[
+esta en	s(X-^G]
+esta errada	vha
+esta fora	vG]S]
+esta habilitada	mV^dX
+esta habilitado	vV]dY
+esta incorreta	vhZ
+esta marcada	vZI^^
+esta senha	vK[
+et je	l@YC[
+et le	s>Z
+et un	sI[
+ete utilis	vKY
+ett annat	v9I:_@]HI
+etwa neue	v9_HI
+event 31034	vf]
+event 33001	v&aNI
+event 33008	s#H@INb
+event log	l,aHGN_ZFhI
+event logs	s%Z
+event says	v6[G]ZIdI
+event viewer	v%Y
+ever had	sK_
+every #	qHYP[
+every hour	qPa
+every one	vKY
+every password	k-JHIK[N_ZJ
+every singl	sHZN[ZI
+every time	k#H-]D]KYTYZY
+everybody could	v-[V[
+everyon else	v)ZUIV^
+everyth in	v>^N[ZH
+everyth is	s%^+[DGJZ
+everyth ok	v%]BYPG
+ex employe	vH]
+ex husband	v>^DIHI
+exceed the	sX[
+excel file	sHY
+excel macro	vHY
+excel sheet	vHZ
+exchang admin	q(J)]*[CI
+exclud from	l)^G[HCPYV[
+exclud thes	vGZ
+exempt from	vHIL^
+exigenc de	vIZNZ
+exist in	jA^H^WZ
+exist on	sEJ__dJ
+exist one	s@JHIKZOJZHha
+exist pas	v[[
+exist password	kHHKYZIhb
+exist sett	v%Y
+expir and	j=ZL]ZY
+expir flag	sL[
+expir in	vHDZ_
+expir is	mL^
+expir password	i@IBJHHKaLaZF
+ext account	v!G:_ZH
+extend my	sK_
+extension cannot	vHY
+extension is	o2_HG
+external partner	v:Y
+external user	q:[
+extra password	vJ^
+extremely long	v2^
+fa cambiar	qZZ
+facebook account	vH]
+facil a	q-_HH
+facil da	q-[
+facil de	l-^
+factor authentication	o3HH^
+factory reset	vHY
+factory sett	vH]ZJ
+fail after	vHYfZ
+fail and	vZZfY
+fail at	m7ZSYZ^
+fail becaus	l#Z8Z
+fail for	e!](I3Z@XA]DJVIZa^H
+fail in	l/aF]HHZI_I
+fail on	o6YE^HI
+fail only	vK[
+fail sinc	s%[8]
+fail the	sHJP]XX
+fail to	e%H(_,[0]6YDJF]HBKHNJPIQbZGeG
+fail user	q;[
+fail with	a%X/G3I8HF]H_JZP[ZAe]
+fait rien	vbY
+far ingen	oa_
+far inte	sKY
+faut attendr	v@Y
+faut une	qCYIY
+featur is	vUZ
+featur not	qHGU_d^
+federat admin	s,_
+federat domain	s7Z
+federat with	o7]
+fehlen die	v=^
+fehler beim	q,]Z^hJ
+fehlt die	v(Y=Y
+fehlt ein	vIZ
+fel vid	vZ^
+feu bloqu	sHZca
+few minut	sMZf[
+fi at	vH_
+fido key	s?_ZH
+field reject	sZDha
+file for	m3]>ICJD]HZ
+file has	v3Z
+file is	m>b
+file password	vH_ZH
+filenam or	o2aHG
+fill in	l+]>H?JDaHGOYZI
+filter dll	mJ[
+filter drop	vG_HH
+filter in	vGYJX
+filter on	mGZJ_
+filter out	vGZ
+filter product	sJ[
+filter refus	vJ]
+filter register	vJ[
+filter reject	vJZ
+filtro de	vJ[
+financ folder	vHZ
+find a	v4Y
+find it	s_Z
+find object	v_Z
+find the	jHYZH_bdH
+fine at	s@ZbZ
+fine grain	v@[
+fingerprint sign	vH^
+finish it	vZ]
+finish the	s]]
+finn inte	s>I?_HGZI[_
+firewall blocca	vHYcY
+firewall block	oH^
+firewall blokkeert	vcZ
+firewall bloqueia	vH[
+firewall chang	vHZc[
+first check	vC_DJ
+first code	v]^
+first field	vZGh_
+first login	sL^
+first name	vI^hH
+first one	v@YNIh^
+first password	q@[DZ
+first sign	sLaZF
+five minut	sRX
+five time	k#ZHGXXaa
+fixe it	vHHfZ
+flash and	vbZ
+folder in	vF^HJ
+follow messag	sdY
+follow the	sN[ZY
+fonctionn pas	sZ_
+football club	v-Y
+for #	j)I@aKGUIVJX_ZG
+for 24h	vX[
+for a	V![#G%I)H*^,Z-F3I4[7Y9H=J>F?G@CAIBIC]DEGGHZIHJIL[MGNHPITZUIVCXd[J]]^G_YaIbIcHdJf^gIhF
+for account	oL]
+for ad	v%^2I_Jd[
+for admin	]%F)f*a,I?EUAVEZIgI
+for all	f!H(G)H*H+[-H3H?H@IBIDIGIHGKHL[NIPYSYUdVGWaXHZF^^
+for an	k,Y9ZMHXEZ^_YaIbZf_
+for another	vCX
+for anybody	s+[SZU[
+for anyon	m@[HDSXUYZ]
+for aterstalln	qVZbZ
+for att	s(aTYZJ
+for chang	qHIL[^^
+for cloud	v0Z
+for edit	vH[
+for email	sgZ
+for every	vH[
+for everybody	qSYUY
+for everyon	i3[P[SYUXZJ^Z
+for half	s/IEaHGM[]I
+for hela	vUZ
+for his	vT[
+for insecur	v<]
+for it	q._YZZH
+for kort	sHJI_
+for latt	q-^
+for manga	l#]X^
+for me	^!G(a-I3^9I?FBHCZH@IGKINIOJPIUGVZXYZbaFhZ
+for mfa	l?^H^aC
+for month	s+FD_LY
+for msol	v2Y
+for my	c!C)I>JVfZI
+for noth	s9^BZZE
+for number	vHZ
+for offic	v=Y
+for old	v+[HG
+for one	f(I)J:J?GAZC[HEKJNXPIVHZe
+for other	vZ]
+for our	h(ICJP^UZW[
+for password	Y%I(G)G1Y3_7I:H=Y?]@IBHE]GdHAIJKHMJNFVaZ?^Ha_bIdGhI
+for peopl	k(I)H*^A^HEPZZG[]
+for policy	q5_HINY
+for privileg	m)X*cDJHH
+for remot	vQ[
+for reset	]!I(Z)C*F+[:I?e@IBICJEYH@NEPIUGVFWbZEaY
+for role	s(F)aHG
+for sap	vH_
+for select	vVY
+for self	k)I=ZD_HIUEV^ZG^X
+for six	v![;^
+for some	oEbZAf]
+for sspr	d)I+[?]DYSZZJbJ
+for sync	s2ZGXHIdZ
+for tak	v9^
+for team	vH[
+for that	k;XAYGaHHN]_JdI
+for the	Q!E)E*E+G,c-D.H1H2^3H4J5I6I7G8Z:];H=F>E?C@CBECFDEEFFIGZH[JGOHPZQYRHSEUaV^YIZ>]C_^bEcHdEeFfFgGha
+for this	]#Z%G(c)G*G+I1Z3[=[?H@GA]CGD^H?KGN]PGTJUHVaWXZA^I
+for thos	v7[@[ZG
+for today	vHHX_ZH
+for two	i*a3HC^ZIhH
+for us	o7]8Z=HHZ
+for user	h!^+Z@]HYPYVH^I
+for verification	v>Y
+for visio	vHY
+for writeback	h0_5_6YGYcJdEeXfH
+for year	v1^HEKZ
+for you	v=[UFV^ZI
+for your	a)Z9]DYEFTZUZWYZHd[
+fora do	s9]G]HFSY
+forbid the	s.Z^]
+forbidden when	s(]
+forc a	s-IBIHIIJKHLIMIZE[b
+forc chang	hHFLeZH
+forc me	v[Y
+forc to	o?YL]
+forest and	o8YAaZG
+forest cannot	v8^ZI
+forest was	s8^
+forgot his	s)Z:]HH
+forgot it	m@_BJHIZ]hJ
+forgot my	a7I:Y>H?[@IH]II[abZhH
+forgot page	v?]W[
+forgot password	_(I7b:_=^BJKINH[GhH
+forgot the	h>HDbI]ZF
+forgot to	s!_D[ZI
+form want	vh^
+format dans	v3[
+former one	s>ZIIKaOIZI
+forsok vanta	qX^
+found for	qGY_Z
+found in	l-Y_[
+found it	v@Y^Z
+found more	vAZ
+found the	v>IA[BaDJHIZG]HaI
+found twic	vAbHH_F
+four kind	vIY
+four option	q*]
+fout bij	sZa
+fragt standig	vHZ
+from #	qCYIIK^
+from a	e![6Y:]HZJXKIR]aJ
+from abroad	q#HH[T]
+from ad	j!E&YGZH]PDTH^G_bd]
+from admin	v)^*IMHgZ
+from alter	s^^
+from another	s:ZH^
+from attempt	vXY
+from being	oN]
+from change	sBJHE^b
+from cloud	vP__H
+from connect	s0Y1IH^RIcH
+from entra	sJ_
+from expiry	vHIL^
+from hash	vG]HJ
+from home	v#XHJbZ
+from hr	v+_KI
+from it	sVZ
+from last	q![HJK[
+from microsoft	q7]SFa^gH
+from my	k9^>_@GCFDbHDKG
+from our	q:[HHb[
+from parental	v!]
+from password	qG[XY
+from reset	q)]XZ
+from self	v)ZHFV]
+from sspr	s)]H[VI
+from sync	q4]GYHEcZ
+from the	U!H#I%H&[(H)I*J+I-F/G3H4]6[7H8Y9I;]>F?[@EBICIDGHCIGJYK^LJMGO[PZRGVHXHYIZB[_]H^G_IaHc_fHg[hZ
+from two	vKZP[ZJ
+from us	vU]
+from writeback	vHIPadIgJ
+from yesterday	vH]
+from your	q=X@[
+fruher domanenadmin	vP[
+fue utilizada	vK[
+full day	v@^
+full number	vO^
+funciona en	vM[
+funciona not	vM[
+fungerar inte	kHZZa
+fungerar pa	vMZ
+funktioniert nicht	sZ]
+fur das	sH]
+fur die	l=YD]EZ
+fur mein	vH]VYZH
+further action	vdY
+ga cannot	v)bZD
+gaat naar	s>Z
+gamla losenordet	sM]ZIh]
+gar det	v@_
+gar inte	vZ^
+gar till	v>Z
+gave it	vI]
+gave me	o>H@ZDJHJZa
+gave the	q%Z(Z>^R[
+gave up	s]^
+gave you	vDaZG
+geandert und	q@^
+geandert werden	vZ]
+geen code	vaY
+geen rechten	s%Z(bHH
+geen sms	vaZ
+gefallen und	v>_
+geht an	s>X
+geht das	vY^
+geht falsch	vH]RZ
+geht nicht	i@ZHIZ_fZ
+geht noch	v>^
+geht nur	v:XMX
+generator password	vK[N[
+generic account	v^^
+geregistreerd voor	vDY
+gesperrt um	sT[
+get 33001	vF[
+get a	k,a?Y@_HGI[ZDeH
+get access	q%H(ZPZ
+get an	k=XHIVYZZ
+get in	o>F?IHFZb
+get insufficient	v(Y
+get into	v:Z
+get it	q-FH]g[
+get mgdomain	v7_
+get my	s9]HH
+get not	v+XU]
+get older	v@aKHhJ
+get past	v>EH^ZY
+get refus	o=ZI]VYZJ
+get sms	v?X
+get the	c+^>Z?IDHHIZ[]Ha_
+get through	vZ^
+get told	qNZV_
+gets #	v(Z*Y
+gets a	q*[.YKY
+gets an	vKYZ[
+gets password	v)]VEdX
+gets refus	q-II]P]
+gets reject	q-ZIY
+gets the	s+[NZ
+gets through	vKJc^f^
+gett an	vZ^
+gett auth	l,_
+gett lock	q#[
+gett the	va[
+gewijzigd en	s@X
+gia stata	vKZ
+gia usata	vK_
+gibt es	q9_HI[]
+gilt noch	vgX
+give a	v:YZ[
+give an	sKYZFb]
+give me	oH[Z][X
+give my	v(]
+give out	vg_
+given a	v@]
+global admin	_([)[*_,cHGPIZGdEgI
+glomt losenordet	qBID]Z_
+gmail kan	v:_
+gmail password	vHaZDaH
+gmsa of	s0^ZH
+go back	sK[
+go on	q.a>JLZZF]^
+go out	v3ZH]
+go ther	s7Y>]HH
+go through	o+]
+go to	l(J:a>ZEGHEKGUIZ_^Jh^
+godta inte	vZZh]
+goes back	sKZZJ
+goes nowher	q3X
+goes on	vL^
+goes to	i>b
+going through	vH^Z^
+gone sinc	v>]HG
+good afternoon	v9]
+good enough	s@HIZK[N[
+good even	v9^HH
+good morn	m9_
+googl workspac	v7_HI
+got a	d+]>[ZX
+got an	jHJK[Z]
+got error	vZ[
+got hack	vH]
+got it	q/[@FBaZEhJ
+got lock	l#[@ZHH
+got stolen	v>aHC
+got the	m!Y#]%Z(J)[HI]ZaH
+got to	vHEZI]b
+got turn	sI[dY
+gpo and	sYX
+gpo network	vHFQ^
+gpo says	v@Y
+gpo that	sQX
+grain policy	v@[
+graph api	sg]
+graph v1	vMJgZ
+grazi mill	v9^
+great job	v9aHI
+great thank	v9[
+grey out	g!]([HHLXdGea
+groep die	vHIVbZH
+group can	vV^ZI
+group has	vV[
+group manag	v0YHZVI
+group member	sHIP]
+group only	vV^
+group policy	m.ZH[
+group that	qV[
+group writeback	v%FHbPFdIeI
+grupo habilitado	sV^
+grupo que	vHJV_ZJ
+grupp fur	vVZ
+guess and	v#_
+guess my	v-[
+guest account	o:ZH[
+guest in	m:cHGZF
+guest the	vR[
+guest user	qH^
+guest wifi	vHZ
+guten tag	v9aHI
+ha det	vM[gY
+hab nur	vC_
+habe ein	v>X
+habe ich	s9J>YDZH]
+habe keinen	v>Y
+habe mein	m>YHJZ]
+habe mich	o#]D[
+habilitada para	qV]
+habilitado para	sV^
+had already	v/X
+had been	q-^8YPX
+had befor	o@HKcZJ
+had caps	v#[@Y
+had here	vK^
+had inheritanc	s;[
+had is	v3I>aHG
+had my	v@]ZH
+had several	v*Y
+had to	o>HHGZH]b
+half an	s/IM]
+half done	v/_4J
+half of	o-I/Z=ID^EaHFS]VJZI]H
+half past	vZY
+half the	v/X
+half way	q]a
+hand back	q>b
+hand out	v@YL]
+happen at	s7YL]ZF
+happen to	vZZ
+happen when	s/XZ_aG
+happy friday	v9[
+har aldrig	sDZ
+har inte	v>_D[HF
+har jag	vD]KZ
+har redan	vKY
+har tappat	v>Z
+harden brok	vQ]YZ
+harden gpo	vQ^
+harden the	vYZ
+harder for	q-Y
+harder to	q-Y
+hardwar token	q?aHZZE
+has #	m2Z=JC_HY
+has a	c-^/Y2Y3c>I@HDHFaH@IISX^X
+has an	i3ZA]F]IHJZSXZJ
+has been	^!]-Y=^@HB]DZJJSIVJW[ZC_[eJ
+has determin	vNJW[dY
+has disabl	q)JU]
+has got	v8JA]IZ
+has him	v__
+has it	q!I(Z/]4IHHS^U[WJ
+has non	vL[
+has not	T!F#J%G(F)F*H+H-I/Y0[1J4Z7X9I:J?GAIBGDbIIJIKINIOJPYSIT[U^V^ZC[I]I^H__aHfFgH
+has noth	vBJC]D]
+has one	q/Y3^OI
+has only	oCZ
+has self	vVY
+has spac	vI]
+has the	b!a/]=IAIBJHDKINJS^U[ZH_]
+has to	i-H7X@cHGIYKZNHUHW_ZH
+has turn	sU[
+has two	vIX[_
+has user	s(^
+hasel jest	qd_
+hash sign	vF[
+hash sync	g@JGcMaZD
+hasla nie	vZZ
+haslo bylo	qK]
+haslo dziala	vB]ZI
+haslo jest	l-YHId]h]
+haslo na	sb^
+haslo niby	vZIh_
+haslo nie	lHHIIN[ZbhI
+hat die	sE[UZ
+hat kein	q%Y=ZHGc]
+hatt ich	sKa
+have #	v=J@IC^HJKI
+have a	b(I)Z*Y9a>^@GCIHIKIN]
+have access	q>]
+have already	v@Y
+have an	vHZ
+have and	v@IKZZJh^
+have been	q)]KZ
+have business	v=]
+have enabl	s*Y;Y
+have enough	s@X
+have enter	v@HD[KHN]
+have forgotten	vKIh_
+have it	qK^ZG
+have just	qC^W[
+have my	v-^>FKIO]
+have none	vC^
+have not	c-H?Y@JCHD^GZK_ZHdY
+have o365	v=Y
+have one	l*JCaKH[^hH
+have only	q=^CZII
+have password	vgY
+have permission	i(YHY^]
+have right	v(Y
+have that	s-^>XKH
+have the	f%Y=[DZFZHIe[
+have to	a(E*Y-H3Z5_9H>I?I@^CGH?I]K?NIOJV^XZ[[hZ
+have two	q*[/[
+have used	sK[
+have writeback	vd[
+he cannot	q=[
+he has	q!]8JA^HG
+he is	o#Z([GYVZZG
+he keep	s-H@ZI^
+he not	s+[DZHH]^aH
+he says	vK[]Y
+he used	vKJX_
+he was	v![PX
+headset has	vH[
+health alert	sf]
+heb er	vCZ
+heb geen	v(]
+heb me	vDY
+heeft geen	v%[
+hela organisationen	vUZ
+hello pin	o9G?JHbbH
+help desk	o@ZH^bI
+help me	qH[I^
+help with	qZ_
+helpdesk admin	k([*[ZI
+helpdesk gave	s@Z
+helpdesk gets	v-]
+helpdesk reset	l@ZL[MJgZ
+helpdesk role	q(Y*]
+helpdesk unlock	vT]
+helpdesk used	vg[
+her account	i!_3[=ZG]HHTH
+her method	v+_?IDI
+her new	vhZ
+her old	v@IKcZH
+her out	v#aHF
+her own	q:]@ZHG
+her password	h(J:[@]KGZ^hY
+her phon	s#I>[T[
+her to	vGYLY
+here becaus	v7XdX
+here can	v(])JUY
+heritag est	v;]
+hes back	v!]ZJ
+het aanmeldscherm	vb[
+het beleid	qNcZGdJ
+het msol	v%^
+het niet	i@ZH^V]YYZI
+het nieuw	v/ZIZ
+het nummer	s3HOZa^
+het oude	j>YHIM^g^hY
+het wachtwoord	l(]HJNXZId_
+het wijzigen	sh^
+heut fruh	v@^
+heut schon	v@X
+hey bot	v9_
+hey ther	v9^
+hi bot	v9^
+hi ther	v9^
+hide the	vH[b[
+hier nicht	v:]ZFd^
+him in	vA_
+him on	vTY_Z
+hint control	s5[
+hinterlegten uberein	vOZ
+his ad	q!bZI
+his licenc	v=^HG
+his mailbox	vTY
+his old	q#Y
+his own	k-H:aEJHHI]PYT[UH
+his password	f:a@IB^D[HGZG
+his phon	v+]DZHE
+history is	sN[
+history not	v5_
+history requirement	kKXN[
+hit the	v#Zg]
+ho cambiata	v@]
+ho cambiato	m>Y
+ho dimenticato	sHFZb
+ho gia	vK_
+ho il	v(_ZI
+ho perso	q>[
+hoje e	v@Y
+hold a	s([
+hold for	v(J)J*^3^HE
+home directory	j3H:eHFZI_H
+home tenant	v:_HI
+hour after	s@YMXZI
+hour ago	i@a
+hour and	s@JXaaH
+hour later	vHGZIa_
+hour old	v@aKHZI
+how are	q9_HI
+how can	f*J+Z@JD^IGKGN^X^ZZhJ
+how do	[(I)I+Z0I?I@HBIDHHgKZLZTFU[VCbH
+how long	f#GHFIaMaT[ZF
+how many	h9G@]H]I^K^XI
+how much	vH[
+how password	vH]W]ZH
+how to	a)]+[-C0J@HBJD[HeKFUHVE[^cI
+hoy not	v@]
+hr 80004005	v&b
+hr 80070005	v%^
+hr 80230619	qNa
+hr 80230626	v%a<HNJ
+hr 8023062c	v%J4I<bNI
+hr 80230818	s4d9I<IHINI
+hr import	v3Y
+huidig wachtwoord	sZEhb
+hybrid join	sHGb^
+hybrid user	sHD_Hdb
+hyper v	sH]b]
+i ad	m!_3[9HHGKJM^T[_Y
+i add	qH]
+i already	vK]
+i alway	sD^K[
+i am	^!I([)^*I9d>G?HD_HAKHMJOJV^ZFbJ
+i as	s(Z*Z
+i asked	vXZ
+i can	f@[HXI[
+i cannot	V#G*^+I-H3I4H6J7G9I:G=H>_?Y@[BHCHDXFJGIKFNIPGZb[I^F_EaIcId[eIhX
+i chang	iHGZb^I
+i change	i>[BFHGM_Z[
+i choos	kN[aa
+i click	iBIHGZd]Fb]
+i clos	o>[Z]
+i configur	v*Z
+i could	sBZZH]Y
+i criteri	qN_
+i did	k#[@]I[
+i do	h3J>J?]HBIJKINXO]ZbhI
+i download	vH]
+i en	s9J>IHIV^ZGa_dZ
+i enabl	qH^VEd^
+i enter	b,[3H>H@[CJDFHGIHOdZAh]
+i fill	vOZ
+i find	sH^NY
+i forgot	a7J9I:Z>H?]@GD]HZIIKIZ]bZhF
+i found	v>IBaZG]HaI
+i gave	i%Y(Y*Z,Y>[?GC^DIHIIZKIOJZH
+i get	b%I(Z+X9J:YHZI]KIZY
+i give	v(]
+i go	qK^h^
+i got	h)[B]HIZX
+i guess	v![HHI^ZG
+i had	i-H@YHHIHKcZF]^
+i hand	v>Y
+i have	U#J%J*Y-B/Y3I9E:I=I>D@ZAJBGCbD^I@KbMHOGZE[a]H^IaHdIh_
+i just	iH_ZI[[
+i katalogen	v3]
+i keep	mHJK]ZGa^
+i know	h-_?HHIIJMHZD[c
+i left	o>IDIHI]a
+i lock	qHZ
+i log	qHXKIMJZJaIh^
+i lost	k(I)_*JBIHHZ_]I
+i made	s@]HHM[
+i mistyp	v#Zh[
+i molnet	sT[_Z
+i must	s*^HEhZ
+i need	[1Y>YBGI^KGVJZbhI
+i nie	m>YIY
+i not	V!J%Z)J*H-F/I3F7J9I:J>]?F@EBHCXDdHBIDK[MFNHOFVZXIZc[Y]Z^JbIgHh[
+i only	f>JHJIHK[ZH[a
+i open	v(]
+i permessi	v%Z(^HI
+i pick	s?Y
+i press	j3I>HHEOIXZZ_]Fa_bY
+i put	jK[O[][h[
+i really	v9Y@Y
+i receiv	vZ]
+i register	m?bCE
+i requisiti	sIYN[
+i reset	b(H*I+Y?I@YBGD[HGKHZ[a[g[
+i return	s!^HHK]
+i see	mDII^N^ZH
+i set	f)H*^0I?_@]DDHbKZWIZDbH
+i should	v:]C^HIZJ
+i sign	oH^aG
+i skipp	vD]
+i start	o@IDbHEKH]^
+i still	vM[ZH
+i tick	veZ
+i tried	d#]@^B[HHXZ
+i try	f@GN[X^
+i turn	vU^ZI
+i type	lIGNXZIha
+i typed	f>FI[K^O^ZG
+i unlock	vTY
+i use	k?_IJZChc
+i used	l(]I^ZG
+i wait	sH_aH
+i want	b(I+Z>G?[DIH^K]h]
+i was	a!_(I)]3[>G?IBHDYHEIIKZOIVJZD]ahZ
+i went	vHI]]
+i work	v(^
+i would	v?YHGK]
+ich bekomm	sV]ZHaY
+ich bin	k9_>^HCV]ZG
+ich brauch	vH[
+ich das	vZIh[
+ich habe	d#[>]DZHGZ[
+ich kann	sZ[
+ich komm	vZ_
+ich mein	vKY
+ich schon	sKa
+ich soll	s*IHJZ_
+ich will	s@[ZH[_
+id like	m+[?XI]KI
+id or	oT]
+id p1	s=[
+id password	v/YH]ZH
+id rather	v[X
+idad minima	v@[
+idea why	s9IB^ZY
+identity provider	j7c_I
+idle timeout	vcY
+idzi na	v>Z
+if i	j![D]HIJ]bY
+if the	m3Z4^HG
+if you	i1ZHZcZgY
+ignor the	v)H*^D]HIWIZH
+igual a	qHIKb
+ihr admin	vUZ
+ihr konto	sC[XZZJ
+ihr password	vC[E[ZH
+ihre organisation	vE[
+ik ben	o#]9[B[HF
+ik heb	h(^C[ZI
+ik het	vK^
+ik kan	qB^Z[
+ik krijg	oHHZ^a[
+ik wil	s?]H[[Z
+il cambio	vHHZa
+il codic	f3I>^HGab
+il faut	lC]IY
+il firewall	vHYcY
+il manqu	m3^=ZDYHG
+il me	vCXH[
+il mio	f#Z3[DJIZO]V_ZI
+il numero	s3YOZ
+il ruolo	v(_ZI
+il servizio	sf^
+il telefono	q>[
+il writeback	vHJdXf^
+im a	o:Y
+im ad	i!]3^MZZI^]
+im back	v!Z
+im browser	v.X
+im in	qBcHFIIZI]IaH
+im lock	m#^TJ
+im lokalen	q_]
+im microsoft	vgZ
+im not	f([-ZHDVeZG
+im on	v9XH[
+im password	sIaKIZG
+im stuck	vDaHIZI
+im told	s:ZZH^]
+im verzeichni	v3Z
+immutabl id	vHG_a
+impossibl de	m>[@_HE
+impresora not	vH^
+impressora nao	sH]
+imprimant ne	vH]
+in #	iHCIIO_TIXZZ^
+in a	c%Y-Z4G5^>Y@ZHJV[X^ZH_I
+in account	o#XPZZF^Zh]
+in activ	j#I%^(G/YHET]^]
+in ad	R!d#[(E)H*H+J,I-E.J/c0I1H2J3a4H7G8H9G:H<J=F>F?F@DBDCHDHFYGFH=IGJIKFMbNGOIP[SHT[UHVEWJXHZ?[F]G^e_baFbGcIdFeIfHhG
+in admin	qPXg[
+in aduc	j!_#Y(IHGNYTZZH^Z
+in advanc	v9Y;Y
+in after	vB[HGZ^
+in again	s8]@IB]KFZE[^
+in an	j![>]@IHGX_ZD^[aHdZ
+in and	m7ZLYZZbY
+in another	v[_
+in attempt	vTZ
+in block	qH[T[
+in both	oA^
+in brazil	va[
+in but	vHY
+in cannot	v-^H]ZH
+in cloud	m/E0Y7ZHIM]gY
+in combin	vH_
+in connect	l,c1H8^<JBIEHGXHCRIcId_eHfHhG
+in connector	s2[_Y
+in de	l3^HIOFTYV^ZI
+in der	h!ZUZVZ
+in domain	q!ZGYHJPY
+in entra	^#E%G(]/^1H4]7a=H@IBHGYHCM[RITaVIZE__fGgHhJ
+in error	v@^H[ZF
+in europ	vHISaZH
+in from	qG_H[_G
+in get	vHJd]
+in group	vHDP^V[
+in het	sIZg_
+in ihrer	v=XE[
+in inbox	vaY
+in is	q+Y7[HYZG[[
+in it	d-_/I3^>[@IBIF[GZH@IaKGNYZD
+in its	sFY
+in log	sHYTY
+in logs	s#HHZT[
+in m365	vT]
+in mein	vZ[
+in microsoft	qSITZfYgY
+in more	sA[
+in my	f@ZOZZ]
+in new	vAZ
+in not	oDZIJLYZE[^
+in o365	vT^
+in offic	i/]HGM@Tagb
+in okta	v7[
+in old	vA]
+in on	l![HZJY
+in one	s%c;JFJHHZJ
+in order	v<]HJ
+in other	v:IS_ZE
+in ou	oF]GZ
+in our	b!H(I-H3J8I:_=Z?IHFK]NJUcVG_Z
+in outlook	iMaOJ
+in page	vZIb_
+in password	v-]IYZJ
+in repair	v>]HI
+in scop	lG_HI
+in screen	iHH[[b[
+in security	v?^
+in servic	v7]SY
+in sharepoint	s;GH]
+in sinc	vHFZ^
+in spam	sHGa]
+in spr	s4]HIKZ
+in sspr	vHET][Y
+in stag	vHIf^
+in step	vHb
+in sync	qH]
+in te	v(^
+in team	i!Z:YH_VHZH
+in tenant	vH[UX_I
+in that	v%]
+in the	H%A&Z(])G*E,[-J.E1Y2F3b4Z7G8D9D:H<Y=G>C?_@GA]CDFgG[HBIHJFLEMFOBPAREUHVaWIXEYFZ:[D]]_YaAbDcCd[e^h]
+in their	q:[
+in this	i%_(C?GH]VFW_ZIa[
+in to	d+[:YH]MZT^ZF[FaEgZ
+in too	qT[
+in two	qA]
+in was	vH[
+in what	sh]
+in window	v/[
+in with	f:Y@IB^HGIJKGL[M^h_
+in wizard	q,YHIZJe[
+in writeback	v%X
+in yet	vBIMaV]ZC
+in your	l%Y:^HHZG
+inbox or	vaY
+incident in	vS^
+includ in	s=ZV_
+includ inheritabl	s;[
+includ password	v=Y
+incorrect on	vhZ
+incorrect password	vh[
+incorrect phon	vOY
+incorrect user	sT[
+incorrect when	vhY
+indicatif du	v3aHH
+info again	v+_
+info is	o3]C]DH
+info on	vDZ
+info setup	vDZ
+information error	vHJQ^
+information is	vCBDb
+information on	vC[
+information requir	s+^DY
+information to	qC[DZ
+ingen kod	qa^
+ingeschakeld voor	sVZ
+inget telefonnummer	v3HD_
+inherit permission	q%H;^
+inheritabl permission	s;[
+inheritanc broken	s;Z
+inheritanc disabl	v;Y
+inheritanc is	m;]
+inheritanc off	v;Y
+inheritanc on	s;[
+inheritanc turn	v;Z
+inheritanc was	v;[
+iniciar sesion	vH^aF
+inicio de	sbZ
+initial password	shZ
+innej firmy	v:_JY
+ins wasser	v>_
+insecur sett	q<bHH
+insid the	vJ[
+insist on	q<]@IHHK_ZH[[hJ
+inspection by	vc^
+inspection on	vcZ
+install adob	vHY
+install on	vJZ
+install servic	v0aHF
+install the	v0[
+instead of	q0Z3Z7X?^HD
+insufficient access	s%_HI
+insufficient privileg	h(_
+insufficient right	v%[(H
+insuficient para	v(_
+inte aktiverat	qV[
+inte ar	vO^V]
+inte aterstalla	m:[Z]
+inte att	s@]Z]
+inte byta	o@YZ[
+inte foretaget	vNZ
+inte kraven	qIZN]
+inte pa	s9aHGM[ZI
+integration has	md[
+intento esper	sX[
+internet is	sH]
+internet line	vHBcc
+into the	o8ZHHV]
+invent a	v@H[^
+invit by	s:aHG
+invit to	m:aHF
+invit user	v:Z
+invitado de	v:^
+is #	c*Y@[CIHIK^R_fI
+is 0171	v3X
+is a	f3[=^@IFXHGKZR^ZH^Z
+is accept	v@ZKFN_ZI
+is activ	s6]B[HI
+is already	sa[
+is alway	s@_H[NI
+is an	q([,ZOZ
+is another	v:_HI
+is apparently	v-^IH
+is at	s>^HI
+is behind	vGGHIM^
+is being	v4[
+is black	v>^HH
+is blank	s3ZDIHEZ_
+is block	k#]4^@[XZZHcD
+is brand	v@]ZI
+is broken	e4[>XH[RIVIZabJcJdIfY
+is call	v-ZF]
+is cannot	v3_VF
+is creat	sb]
+is currently	k#[SZ
+is dead	j!_#J3G>_OJYYZGbYfY
+is deni	i%_(DHJP]VY
+is disabl	e!](J)^;Z
+is down	c/G4a7JHGSbZFcafZ
+is due	vcZ
+is empty	o?IC[D]HGd^eI
+is enabl	k3aDIHZ
+is entra	vH^SY
+is er	s9aHIZI[Z
+is expir	vZZ
+is fals	v)Z
+is federat	l,]7Y
+is filter	sG[
+is fine	k+[DGHIJ]NIP^ZI
+is from	l1b>_HDKI
+is full	vH^
+is gestopt	vfY
+is gone	h!J4X>J@JB_D]KGZE[[
+is grey	h!^(]HIe[
+is ignor	s*ZL]
+is in	g!I-H5YB_HFI^KIZZhJ
+is inactiv	m!Z0Y
+is incorrect	fZJhb
+is invalid	q3ZHIOX
+is it	f@HBEHeIGKZLHN^VIZ[dDfI
+is kept	v7Yd^
+is limit	vG]
+is lock	]Ha
+is manag	g-J7^:]@JHJZDdb
+is miss	a(H3];Y@HD_GHHDIaKIM]ZE[_bIhI
+is my	h-Z3IHYKIZ[a[
+is need	l=G?YC[H]
+is niet	oDGV_ZHdY
+is none	v+[H^fI
+is not	O#G%G([+[-J.J/H0G2I4I5J8]9J:Z<]=H>E?_@CBCCHDBHBJGKCMGPHRISZTIUYXJZZ[[]H^C_YaJbFcHeHf_gIhY
+is noth	v(]CJD^ZF
+is now	vY^
+is off	a(I)]3[<^HDIIPJUaVJcJdYfY
+is offlin	k0Z4[fZ
+is ok	vHHTa
+is on	c+Y-[=^@GHEI[JXLYQYX]ZJ^[dE
+is one	q-[
+is onjuist	vh[
+is only	i*I?_@aCZHEKHZHg]
+is our	q7aH]ZI
+is out	q1YH^
+is outdat	v1[
+is password	sBIZ^d[
+is popular	v-_
+is protect	s-H;^^^
+is refus	_!I(I-c/E>J?YBIHFIIKZNDVIZ]dIhZ
+is reject	h-HI^KYN[ZI
+is requir	s(_>G
+is reset	s=ZTY
+is right	sOZaY
+is scop	sGYVY
+is select	vGJV^
+is server	v5]
+is set	_!]#Z%I)J4I@JB_G]HBJHKGQ^TJU[VIZA^]
+is shown	o?b
+is slow	oHbcH
+is sms	v>H?aHI
+is someth	v>F]^
+is sspr	vH]SYVI
+is still	j!^>YHH_Z
+is stopp	sfZ
+is stor	s3^OJ
+is stuck	q)]H[
+is switch	k;YLZdZ
+is sync	vG]
+is te	s-XIZ
+is temporarily	mT]
+is that	l:]HII[ZJ
+is the	c#I(I*X-H@GBHDJHeIJJIKGN[Z_[ZbHhI
+is ther	_#I(D/J3I7I9Y:J>HBHCZDDGIH]IIJIKJSaT^UHWIX[Z_bFdI
+is this	vH]
+is tick	k4]GYLZ
+is too	a-Z1Y2a5^@YIYKGfI
+is turn	k)Y@ZHHK]dXfZ
+is uitgeschakeld	s![
+is unavailabl	s4aHI
+is untick	qd[
+is vergrendeld	s#Z
+is well	v-_HHZG
+is writeback	vdZ
+is written	s0[RZfZ
+is wrong	a#F3]H[IJOERZXIZZha
+issu ended	v;Y
+issu so	vcZ
+issu to	scY
+issu was	sQX
+issu with	q@JBGH_Z_
+ist ausgeschaltet	vd[fY
+ist bei	o(Y;ZCXU[
+ist das	q>]UY^ZfY
+ist deaktiviert	v;Z
+ist ein	v3]Z^
+ist falsch	sRZhZ
+ist fur	vUYVY
+ist gesperrt	s#Z
+ist im	s!]U[
+ist mein	v!Y
+ist mit	q7[HX
+ist nicht	oT]d^fI
+ist noch	v@[
+ist zu	vIY
+it a	k/YD^H^IZKIZFfJ
+it again	f@bTYZD
+it all	v#IB]TZ
+it an	v@^ZI
+it and	g/_@[BHKILZOY^]gH
+it as	vKZ
+it asks	f@HC^HGKXh_
+it at	m@_ZE]]
+it away	v@ID^N]
+it back	oHGJZKcZC
+it becaus	s/Y^Z
+it befor	v@[
+it block	vX[
+it by	s@YVY
+it cannot	k,]D^HIIYZC_^
+it change	v@IB^ZH
+it check	sK]
+it claim	s-]WZaZ
+it cloud	v/^4I
+it complain	o@JK^WY
+it contain	q-Z
+it demand	s.YhY
+it does	kHJIGKFMGZ]h]
+it down	q/aHHN[fF
+it entra	o/b
+it expect	vIIO_
+it fail	c-I3J5b6Y>I@GCIHHK]NHOIXHZd]IaIhE
+it for	k!J;X=[@]BJHGU]VGfZh]
+it forc	v-IBIHIKHLIMIZE[b
+it from	v#HHGMJT[g]
+it gets	vI^
+it give	sA]HHZ_
+it goes	sK[[^bGhH
+it has	h-b/J3Z@ICHD[HEKZOIZI
+it here	vZHd_
+it in	h/H8]@XM[g[
+it is	[!I#J*I-Z/H3I>HB^HBIYKZMJN]R[VJ^Y
+it just	m@IBXIGKHZa
+it keep	mKJZa
+it know	v-Z
+it let	s@aB[HJZD
+it lets	q@[KGh]
+it lock	q#_@HZDbY
+it make	vK]hH
+it manager	v(^PY
+it must	sK^
+it my	v@ZZI
+it need	k%D=Z@[EJH^d]
+it not	X#I(I)I+Y-_/Z3G7J9I=J>H?Y@IBACFHJI^KZMGNGOYUJWJX_Z[[G]G^I_IgHhI
+it off	v!a)IdI
+it on	i>D@ZHJNHV]YZ]^^Yb[
+it once	s@^
+it only	sO[[Y
+it out	s@]V^
+it over	v@^
+it possibl	qHbK^dE
+it refus	h@_K]ZC
+it reject	qHFN^
+it remember	sK]
+it runs	vT[f^
+it said	qKIZahI
+it says	P#X%I(E)Y*G-[/F3E7I9I=[>F?H@DBHDZEHGJH>IJJIMHO_SITHV]X^Zc[I]I^G_IbIdZgJ
+it seem	oKZP^gX
+it should	qHG^Z_b
+it show	oO]Z[
+it so	o+Z/ZI[
+it still	q([N[
+it stop	vZ^hZ
+it take	sHIM_
+it tell	h(_-[:^@HDIHGIYVZ
+it ten	vMZhX
+it the	s/^@ZfGgY
+it then	v/[Z]
+it till	v@_
+it to	i.^3I>D@]BICIDGG[HEIIK]OIU_VZZZaI
+it told	sX^
+it took	s@HBaC[HIKJXJZI
+it turn	s!a)IUF
+it up	vd[
+it used	sBIH_KHLIZ]
+it violat	vN[
+it want	a*Z+J-E/H3G>^BIC_DHHAIaK^MJNFO[W_ZChF
+it was	e!J/[>Y@^DIHCK_OYZD]]
+it went	vBY
+it with	v-J?^HHK[ZH
+it work	f(]-H/J9F>I?Z@EBfHCIJKGMFVHZI
+it wrong	s#]
+its a	s-^IIKG
+its ad	v8Z
+its been	v-XOIa^
+its declin	vNYO^
+its fine	sB[bZ
+its internet	vHGc^
+its lock	v#]
+its name	vFY
+its not	oV[
+its off	sU]d_
+its ok	v9aBG
+its on	v-^HG
+its own	l6]?[B^E]HI
+its owner	v#I^Z
+its password	s^_
+its right	q%H0]
+its the	sKYOX
+its too	sDYK^
+its user	o8]F]ZI^X
+ive a	vC^HI
+ive been	q-I@GHIK]XGZa
+ive change	vB]
+ive forgotten	vZ_
+ive got	v>]ZY
+ive had	vKZ
+ive just	q@^ZH
+ive the	sdY
+ive tried	vNYhX
+j ai	c>[@[B^HEZY]a
+ja usei	sK[
+jag ar	v#]9_HD
+jag far	sa^
+jag har	k>[CY
+jag kan	vZ]
+jag skriver	vO_
+jak ustawic	vHZ
+jaki wiesci	v9^
+jamai inscrit	sD[
+je n	e?JC]D^Zb
+je ne	f3J>]DZHEK_ZZaY
+je suis	s9[B^HI
+je veux	mHZ[_
+je voudrai	s?[@ZH[
+jest nieprawidlow	sh^
+jest tylko	v?]
+jest wlaczon	qV^dY
+jest wylaczon	o![UXdX
+jest zablokowan	s#Z
+jest zbyt	v-Z
+jetzt gesperrt	v#]X]
+join domain	v4E8^H[PIZI
+join the	vH]
+join to	v8]
+just 33001	v&_
+just a	vC[
+just got	v@Y
+just my	sCZ
+just now	vBY
+just one	q*YC_
+just reset	sBIMbVIZB
+just says	sIHKHZb
+just the	s0]?YCZHI
+just to	sB]ZI[X
+just want	mHY[Z
+juz uzywan	sK[
+kan aterstalla	v=^
+kan de	v>]aG
+kan een	v(YKY
+kan het	o@aZI
+kan inte	g:Z>]HHVIZ^^^dJhI
+kan mijn	vZ]
+kan niet	s!I:]HHVFZ^[Z
+kann den	v?_ZG
+kann mein	qZZ
+kann nicht	v>YZ[
+kann password	sZG^a
+kann sein	s:ZV]ZG
+kazd haslo	vKJNa
+keep ask	mH[
+keep crash	vHZ
+keep fail	qHaZI
+keep gett	k#[IHNZf]
+keep it	s7_@^HF
+keep my	sHGK]ZJ[[
+keep on	vHFNZZ^
+keep say	q#G@GHDKHT[Z_h_
+keep tell	sNZ
+keep the	k/YLYMIZJ^^gX
+keep try	s-HI^
+keep want	vMZg[
+keep your	q#J+aD_HFTJZF
+kein berechtigung	v%Y(^
+kein lizenz	v=]
+kein p1	s=_dI
+kein ruckschreiben	v=]dI
+kein sicherheitsinformationen	vDY
+kein sms	q3[a[
+keinen zugriff	s>^
+kennwortruckschreiben ist	qdafG
+kennwortzurucksetzung ist	vU[
+kennwortzurucksetzung nicht	vE[VY
+kennwortzurucksetzung registriert	vDZ
+kept using	v#[MJ
+key but	v?]
+key mismatch	q6a
+key not	s?ZDHY_ZJ
+keyboard and	v#Z
+keys in	v6YHZ
+keys out	v6bHEZIcI
+kierunkowego kraju	v3_
+kind of	sIY
+kiosk account	vG[
+kiosk user	v=XHGZI^^
+klappt nicht	vZ_
+klick auf	vb]
+know it	s>[BZHHM[ZG
+know my	f-H?H@ZHFIJMGZ[[bhJ
+know that	v-[aY
+know the	oBXM^ZH
+know their	vKH[a
+know what	vJXM[
+know which	vAY
+known incident	vSY
+known to	vJ[
+kod idzi	v>Z
+kod przychodzi	v>[
+kod via	vaZ
+koden gar	v>Z
+koden skicka	v>Y
+kodu sms	va[
+kollegen konnen	vV^
+komm nicht	sHIZ_aH
+kommer inte	sHHZ^a^
+kommt nicht	oL[ZIa^
+komt niet	mHGO]a]
+konnen ihr	vC[E[ZH
+konnen nicht	sP^
+konnen zurucksetzen	v)ZV[
+konnt das	vB]dHe^fI
+konto ar	k!Y#ZVY
+konto fehlen	q%[C[
+konto ist	i!Y#ZV[ZJ^Z
+konto jest	o![#Z
+konto msol	v%^
+konto nie	sV_
+konto noch	v!Z
+konto wurd	s!Z
+konto zablokowan	v#[
+konto zostalo	v!YTY
+kontot ar	s![#[XH
+kontot saknar	v%_
+krav tva	s*]C[
+kraven pa	vI[NX
+krijg geen	qa[
+kwijt en	v>X
+l account	q%^HJXZ
+l ad	h%[/XHHL]MYTZg[
+l administrateur	vU^VHd[
+l amministrator	vHIU^VY
+l ancien	f>[@IHIIJKZM_ZIh_
+l annuair	o!]3]ZJ_^
+l app	v?aHE
+l application	v?_
+l ecran	sbZ
+l ecritur	v%]
+l entrepris	o>FD]N]
+l environnement	vE[c[
+l heritag	v;]
+l heur	sHZRa
+l ho	o@]K_
+l imprimant	sH^
+l option	q[Z^X
+l organizzazion	qNIUXW]
+l ou	vG[
+l utent	s=[^]
+l utilisateur	o;Y^]
+la acepta	vIYK^
+la acepto	v/^
+la anterior	vMa
+la cambi	q@^M^
+la casilla	vZI^^
+la clav	q@[D]IY
+la contrasena	Z!J%](Y/J=J@YBGHINYUHZZ[X^[dZhZ
+la cuenta	q!Y%^
+la del	vKa
+la directiva	o*]Na
+la email	va]
+la empresa	q-]HHN^U[
+la escritura	qYYd^fZ
+la fa	s@Y
+la impresora	vH^
+la mia	q@_Z^hI
+la mise	vf_
+la nube	m/aMY
+la nueva	qB]MZZI
+la nuova	sB[MZZH
+la organizacion	sN^
+la ou	s%YGaMI
+la page	q-]HGO[ZJ]^
+la pantalla	qHHb_
+la password	^:X@FBHHCKGNZVIZc^YdZgIh[
+la politica	vN^
+la rechaza	v-]K[
+la reecritur	m%]ZHdZf_
+la reimpostazion	hHZU]Z_
+la reinitialisation	b!I%J*JNJU]V]Za]Z
+la stampant	vH^
+la strategi	l*]N_ZH
+la use	vK_
+la vecchia	k9IHIKYM]ZJg^h_
+la vpn	qHa
+lack permission	s(Y
+lack the	i%^3[5bDJHGJI
+lagt in	vCZD]
+land in	v!J/_>^HFZI
+laptop and	v#Y
+laptop is	mHa
+laptop not	vHZ
+laptop request	vHX
+laptop show	vHFb^
+laptop still	oHCMa
+laptop will	vHHM^
+lasa upp	v[a
+lasst er	v@Y
+lasst mich	v@HZ_
+last #	kK_
+last chang	s@^U[ZE
+last dc	v4_5Y@HZG
+last i	sHIMIT_
+last month	j#]6]8^=]HEKF
+last name	sH^I[KHZH
+last night	l@YHZKIU^ZFc]fZ
+last page	vHIKIZYe^
+last password	vHZ
+last step	lHFKIZ[]^eZ
+last two	mKZO_ZH
+last week	g8[>]@EBGCYDIG^HDV]Z[_^
+last year	sK^ZH
+later on	v+G8YD]
+latest version	v1X
+latt att	q-^
+latw do	q-]
+lauft nicht	q0[f[
+lauft nie	vL_ZH
+ldap not	v4F<^
+ldap option	v<^
+ldap password	v5]
+ldap policy	v5Y
+ldap server	v5[
+ldap sign	o<^
+ldap traffic	q<[
+le changer	q@_HJ
+le cloud	qMZ
+le code	f>aaY
+le compt	o%_[X
+le licenz	v=^HH
+le lien	sbZ
+le mien	vIJK^
+le mot	b-[BJCZIYKHL]MIN^[XdX
+le navigateur	v.]
+le nouveau	k@JB[IIKJM^NIZ[
+le numero	m3IObZHa^
+le pare	sHZca
+le phone	v3H>GHGa_
+le servic	qHGc^f]
+le sms	q3[?_HH
+le vpn	vH]
+le web	vMZ
+learn how	sdX
+least #	o@IKIN]
+least one	m@YI_
+leav and	s9[
+leav out	vG]
+leaver should	s!CHa
+left for	s!]@]C^HG
+left my	q>_HG
+left the	h>EA_HFZJ]b
+leicht zu	o-b
+length age	vN^
+length complexity	j@ZIHN_
+length requirement	vI_ND
+les administrateur	v*Z
+les cooki	v.]
+les droit	s%^(_HH
+les licence	v=Y
+les question	v?[
+less than	s@Z
+let it	v.YN[
+let me	b#J)]-I@^B_CHDHHFIHNJVIX_aIhG
+let the	s=Z]X
+let you	sB]ZIaY
+lets me	q@[KGh]
+letter accept	v/_II
+letter and	oIZNY
+letter number	vIY
+licenc for	qH]
+licenc not	v=Z
+licenc was	v=_HI
+licence are	q=[
+licence for	o=^HYUJ
+licence not	s=]
+licence requis	v=Y
+licenser sakna	v=_
+licenti ontbreken	v=aHI
+lien reinitialiser	sbZ
+lift the	sT[
+like #	s3[
+like an	vHXI^
+like it	s/[HIT[
+like that	v-Z
+like the	s/]N[
+like to	o(H?YHZK]ZI
+limit of	v2ZX^
+limit sam	v*I9IHIQb
+limit who	vQ_
+line of	v4]HCc^
+link at	oHDZGbb
+link between	sHFc_
+link does	vHZ
+link fail	vUGZJb^
+link in	vHa
+link is	sHZ
+link not	sZ_bE
+link on	oH]ZFbZ
+link to	o4IHDZ]_bbF
+link under	oHIbb
+list of	hIJK_QXV]
+lithnet password	sHGJ_
+live in	o-^7ZZH
+live on	vHI_]dZ
+lizenz fur	s=]
+llega al	s>Y
+llega el	oHZaX
+lleva mi	vI]
+load a	vJ_ZI
+load the	vb]
+locat ma	ve]
+locat the	vHI__dJeYfH
+lock after	s#b@HBHHGZG^F
+lock and	s#]TI
+lock becaus	q#Y
+lock for	qHYT[XX
+lock her	v#]HF
+lock him	vT[
+lock in	f#aHHT^
+lock it	v#ITZbY
+lock me	o#]@ITYZF
+lock my	qHZ
+lock myself	q#]
+lock on	o#b@YHE
+lock out	Z#cHCX^
+lock screen	_!IHEZH[[be
+lock the	q#^HITH^Y
+lock to	kT]
+lock user	sHIT]
+lock youv	vTY
+lockout after	q#[MJTZ
+lockout counter	vT[
+lockout in	s#[HG
+lockout threshold	s#IH[TY
+lockout trigger	vHGT]
+lockouttim and	s%Z
+log contain	v,Y
+log in	a!J#^%I(G*I7J=I>H?H@HDJGIH[IJKGM_NHVGZ^[J]I^I_GaDeIgXh[
+log on	mB[M]ZIg[
+log says	s/YZF_^
+log show	lHHJYZI]caH
+log what	v&_/ZHINHZJ
+logg in	mBYZJbZh[
+logg on	o(IZ^
+login fail	qHaZC
+login is	q![#ZHCIIZX^^
+login not	m7IHHZ^b]
+login says	vTZ
+login screen	eHIba
+login still	vTY
+login to	vH]ZG
+login was	v![^[
+logo on	vHY
+logon is	vL]
+logon screen	lb]
+logs in	s:ZLZ
+logs on	v:X
+lokal ad	s/Yg]
+lokal omgev	vcYd[
+lokala ad	s/Yg[
+lokalen ad	q_]
+lokalen umgebung	sHJc_d[
+lokaln ad	v/Yg[
+long does	m#G@IHAI_KJM^T]ZG
+long enough	sIZ
+long password	q2^HI
+long until	sM[
+longer have	m>bHE
+longer offer	v?Y
+longer than	q2[
+look at	vGY
+look for	q#Y4]_Z
+look like	v?HHYT[
+lors de	q%bZZ
+los requisito	sIYNZ
+losenord ar	lHGKHU_VJZF^^dZhY
+losenord fungerar	vZ[
+losenordet ar	l-[B[I[ZHhY
+losenordet fungerar	qB_HHM[ZD
+losenordet hantera	vHJdb
+losenordet har	vK]
+losenordet uppfyller	vN[
+losenordsaterstalln ar	vUY
+lost contact	v4^>ZHJRJcF
+lost it	v>GHGZa
+lost its	m%H0]=ZHFc_
+lost my	mHZZZ
+lost the	s(I)a*I>]HHZH
+lower case	oI^
+lower digit	vIY
+lowercas letter	vI]
+lsass on	vJ_ZJ
+lukt niet	sZ^
+m365 admin	qg]
+ma ancora	vTZ_Z
+ma error	ve]
+ma non	vMX
+ma uprawnien	v%^
+maar een	q@[C[
+machin is	oH[R]cIfY
+machin runs	vR^
+made a	s2Y@[HHM[
+made so	vZH^a
+made us	vHJYa
+mag het	v@[
+mag niet	s@]IZ
+mai registrato	sDZ
+mailbox and	vD]
+mailbox that	v>^HG
+mais acesso	v>^
+majuscul et	vI[
+make him	v+[L[
+make it	q@ZZI
+make me	sKbhE
+make remot	fHIQb
+make sure	vHZ
+make the	m%]N[PGZI
+makkelijk te	q-]
+mal format	v3[
+manag by	k7]EHZHdb
+manag elsewher	v7Z:^ZHdI
+manag on	od^
+manag servic	v0YHZVI
+management agent	i%^8_HIe]
+mancano le	v=^HH
+manga forsok	o#ZX[
+manqu les	v=Y
+manqu une	v=XIX
+many account	v;^HH
+many attempt	l#YX^
+many character	sHGI_
+many old	vK[
+many peopl	v-^
+many request	sX^
+many reset	vXY
+many thank	v9^
+many time	b#aKITZZG
+many trie	v#HX[
+many wrong	m#_HHT[XJ
+mapp driv	v#aHE
+march pas	mHXMXZ_
+match a	v-_HI
+match any	vAIK[_[
+match does	vH]OF
+match found	oA^
+match more	vA_BI_G
+match on	v_]
+match our	vHDO_
+match the	jAYO_
+matin et	v@Y
+matter how	vIHh]
+matter what	vN]
+mauvai mots	s#[
+may be	o3H@ZBYHHW]ZIa]
+may chang	s^[
+may not	i(_-]@HBIHEKILIVJZH^_hJ
+may query	vQ^
+may read	v%YH]
+may see	v%Z
+may succ	vcZ
+mdp ce	v@]
+me a	l9H>H@ZDHH]IJXJZa
+me and	qH^ZJa[
+me as	v*[3[ZJ
+me by	s!ZD]
+me can	vV]
+me chang	q@FB_
+me choos	v@JI^KHh^
+me deja	kB]HIK[VIZ^
+me demand	v*[CGKGZIh^
+me dice	vV_
+me faut	vCXH[
+me five	va^
+me for	s*]CHHY
+me from	vKIX][]
+me im	o(_HIV[ZI
+me in	m!^(ZB]HIZE
+me it	q!Y*[
+me la	q@_
+me llega	saZ
+me nooit	vDY
+me out	q#[HZ
+me pick	v@^
+me pleas	v#]
+me registr	vDZ
+me registrei	vDY
+me reset	oBJZ][Y
+me suis	sD[
+me the	o(YOY
+me this	v@ZZH
+me to	^!J(G*H.^3G7^9G:[?I@DBICGD]EIHGKINJUIVGXZZeaGbYhH
+me try	vBFKIXaZD
+me type	v@[K[ZGhH
+me use	s?YK[ZJ
+me what	vZIh]
+me why	v@^
+med det	vOXhY
+meet and	vHG]_
+meet complexity	vI_NE
+meet length	v@[
+meet our	vNX
+meet policy	vHIN]
+meet requirement	vIGN]
+meet room	oH]
+meet the	c/ZN[
+mehr auf	v>Z
+mein alte	vK[
+mein drucker	vH]
+mein konto	h![#^HIVZZY
+mein nummer	v3[ZIa^
+mein password	d@YDZHFIIKHZd[Y
+member are	vHIP[
+member of	kP]VY
+member writeback	vPZ
+men inte	sMZ
+menu in	sdY
+merci beaucoup	s9]B]HI
+merci de	v#YZZ
+mesmo dia	v@_ZI
+messag about	v.X
+messag at	vZY
+messag not	vaX
+messag on	sdY
+messag option	v?Y
+messag was	v?]HHZ]
+messag when	mZZaY
+messag with	v3GHHaa
+met de	qaZcY
+met it	vNZ
+method although	s*Y
+method and	o+X?]DI]Y
+method are	s>_?IZJ
+method but	v+]>G
+method et	vCX
+method even	v*Y
+method i	s?Z
+method is	q?[
+method not	q+^?YCIDI
+method peopl	vCa
+method register	lDZ
+method requir	v*Y
+method to	mC^DIHI
+method user	vCY
+metodi e	v*Z
+metodo de	sC^
+metodo registrado	sCZ
+metodo y	vCY
+metody a	v*ZCX
+meu celular	s>^HI
+mfa code	vH]aG
+mfa keep	sH^
+mfa not	v?]aF
+mfa prompt	sH]
+mfa registration	sHZ
+mfa reset	v:I>GH^
+mfa sett	v:FH^
+mfa sms	vHZaI
+mgpolicyauthorizationpolicy allowedtousesspr	v)[
+mi celular	vO^
+mi contrasena	jBIHIKJMIVIZch]
+mi cuenta	f!Z#ZCJD]HFUJV^Z]
+mi fa	v@YZZ
+mi portatil	vH^
+mi sono	sDZ
+mia password	vZ_hI
+mich ausgesperrt	v#]
+mich nicht	oZ_
+mich nie	sD[
+microsoft #	b#H/_7I=Y@JHGIJMGSCTbZIdIge
+microsoft authenticator	s>GH]
+microsoft com	mHXMGga
+microsoft entra	k!J)[SHf_
+microsoft fail	v7Y
+microsoft has	oS^ZHdX
+microsoft is	vS[
+microsoft lock	vTZ
+microsoft login	v#GT]
+microsoft own	v*]SIT[
+microsoft page	q7]T[
+microsoft reset	q7ZSY
+microsoft sinc	vc[
+microsoftonlin com	o.ZHJS_
+middl of	m]b
+miembro de	vV[
+mijn account	g#b%IDGHCVZZ[^J
+mijn laptop	vM[ZJ
+mijn mobiel	vCZO^
+mijn telefoon	v>Z
+mijn wachtwoord	iVJZchH
+min age	q@Z
+min telefon	v>Z
+mine at	v@]
+mine does	vIIOa
+mine i	vOY
+mine is	iI]KX
+mine not	q(]HIOXV^
+minha conta	g#YD]HIV_
+minha senha	k@IHJKIVIZch[
+minima da	v@[
+minima de	v@[
+minima della	v@Z
+minimalny wiek	v@[
+minimum #	vIX
+minimum age	s@Y
+minimum password	i@]
+minimum version	v1I5_H[II
+minpasswordag #	v@_
+minsta losenordsalder	v@bHHIJZI
+minut ago	i/F@]HGMbhZ
+minut ahead	vRY
+minut late	vRX
+minut off	vRX
+minut still	v#ZOITIa^
+minuto atrasado	vR_
+mio account	g#Z%HD]HEV_Z^
+mio cellular	v3]HIO^
+mise a	vf_
+miss for	o(^ZH
+miss from	lCFD_VZ
+miss in	s__
+miss on	f%^5Z?YHHYY[ZbI
+miss or	s3_DH
+miss permission	v%Z
+miss the	q%Z
+mistyp in	v,bHHhG
+mistyp it	v#Z
+mistyp the	vKIh_
+mit adfs	s7[
+mit dem	vaY
+mit der	oO]cZ
+mitgli einer	vPY
+mitt konto	j!Y#]V[
+mitt losenord	oZ_[Y
+mix of	vIZ
+mocht mein	v[Z
+moge odebrac	v>Y
+moge uzyc	vK[
+moge zmienic	sZ[
+moge zresetowac	sZ]
+moje konto	l!Z#ZVZ
+moment ago	vMZ
+mon compt	e!]#_DYHHV_ZH
+mon email	vC[
+mon identifiant	vI[
+mon mot	f@ZBHHIKIZbh[
+mon nom	v-GIa
+mon ordinateur	qHaM[ZH
+mon phone	s>Z
+monday and	v@[SIc]
+monday morn	v#[@Y
+month ago	vK]ZI
+more error	vB_ZE
+more information	s+^DY
+more it	v+]
+more than	f9IAdBHR]_E
+morgen wieder	vX]
+morn and	j@aZH
+morn the	v#]@Z
+mot de	S#G%X(F7J=I?JB^GHJGK[LZUHZ_aIbIcIdZfHgHh^
+mots de	o#[G[
+mov the	v>_HG
+moved from	s0[H]V]
+moved to	k3H=Z>^GZHF__
+movil y	v>Z
+mowi ze	sO^d[
+moze resetowac	v=^HHV]
+moze zresetowac	s:]S]ZJ
+ms ds	vA]
+ms sspr	m7ZHJT^ZI
+ms ssprsetup	v+[D[
+msol account	c%[2^;_HEIJPFQ_
+msol konto	q%^
+msol kontot	v%_
+msol n	v%[
+msol nao	v%^
+msol nie	v%^
+msol non	v%^
+msol not	s%];Y
+msol user	v%Y2[
+msoluserpassword not	vg[
+much does	vH[
+mucha gracia	v9^HJ
+mudar de	v@Y
+mudei a	s@Z
+mudei not	vHHM_
+muita tentativa	o#[XY
+muita veze	v#[
+muito facil	v-Y
+multi factor	vHZ
+multipl match	mAbHIZI
+must be	a%Z-J.Y3[9I@HC[H^I[cI
+must chang	gHILc^I
+must contain	qI[
+must enabl	q?[
+must give	v*Z
+must have	sI]
+must i	vO]
+must not	q-JHFIbKY
+must reset	v:^EJUH
+must the	vK[
+must wait	o@[
+my account	T!Z#I%C)G*H-I2I9J=J>D?I@GAIBGC_D[GIHBIHKILIMIPDQHUIVeZd_GdJ
+my admin	h(F*ZHJVc
+my authenticator	qHZ
+my bank	vH]ZI
+my boss	v(XZ[
+my browser	l.^HH
+my choic	v@]
+my colleagu	v)X
+my computer	g#[M_Z^aF
+my contract	s!Z
+my current	mHIKYZDha
+my daughter	vK[
+my detail	vDZ
+my devic	q>^HY
+my domain	vHGP]
+my door	vHY
+my email	sCXH[
+my ex	o>cDHHD
+my exist	q@IHFKaZGh]
+my former	q>aHH
+my gmail	vHbZC
+my handbag	v>aHIZI
+my headset	vHY
+my issu	s;Y
+my kid	v@[
+my laptop	c#[HaMYZJ
+my last	m>]@JH[ZH
+my login	i!a#[:]HBIGTIZ_bI
+my mailbox	vH]
+my name	q-DIbZH
+my new	e>F@_BJKGMYNIO]Z^hI
+my number	e3]>XCJD_HFIEKIO^ZFaZhI
+my offic	q?Y
+my old	b-I9H>_HEIIK_OJZFha
+my onprem	vF[
+my organisation	oEbUJWH
+my other	vHHZ^
+my own	i(D*J:a@]HFIIKJV_ZD^_hI
+my passphras	sI^
+my password	L!I#Y%I(?)I*Y-a/H2I3I7E:G=HCIDIGHH>I^JFKDLDMFSJUHVEWGZj[d]I^BaYcJeIfJgGhI
+my pc	oM]ZI
+my phon	X*I3C>^?JBJHaOZZI]Ha_
+my phone	b3F>^C_HYO][G
+my previou	i!I>a@ZHCO]
+my privat	q3I>JHZO]
+my profil	m!YH[OX
+my register	v?Y
+my request	v9]HH
+my reset	qHJZ^
+my role	s(bHIZF^I
+my sap	v#FHaZE
+my screen	v>HHabI
+my security	o+^>[?ZCGDJHGZI
+my sim	s>Y
+my sms	sC]HEa]
+my son	sH[
+my sons	vHYI]ZH
+my staff	s(]NZ
+my team	qZ_
+my test	s;Y
+my ticket	s9aHGZI
+my train	vHEZI]b
+my user	a!_*^-X3I9[:I;J>G?H@HAHBIDHHFIYKEOIVb[]]H^H_IaHhY
+my usual	vK_
+my vpn	sMY
+my window	v#YHY
+my work	l3H>]HIO]
+myself out	q#]
+n a	k%_DGEYHJU]VYZJ
+n accept	v.YZFh^
+n ai	h(YD_HYZZ
+n apparait	v[Y
+n arriv	l4[Za
+n est	c3I>J?_GZHGIJKIO^R[UJV^d]hJ
+n exist	v[[
+na ekrani	sb^
+na komputerz	sM_ZH
+na konci	vDa
+na minha	vD^ZZ
+na nowym	vH^
+na nuvem	vTY_Y
+na stary	s>]
+na tela	sb^
+naar het	s>Z
+nach dem	sL^Y]ZH
+nach der	v!Y
+nachweis bringen	v*]
+name and	vIX
+name break	vFZ
+name contain	sFZ
+name has	sF_HJIG
+name in	m-]HJI_KIZFhG
+name is	s-[I^
+name of	m-bF[HFID
+name or	qh]
+name plus	q-[I]
+nao aceita	o@II]K[MJZYh[
+nao aparec	s?]HH[Z
+nao atend	mIZN]
+nao chega	qa[
+nao consigo	g![>X@YDIHFVIZb
+nao correspond	vOX
+nao deixa	q@_HIZ[
+nao e	s4[O]VX
+nao esta	qV^dX
+nao funciona	oHHZ_
+nao imprim	sH]
+nao recebo	oHIa^
+nao tem	s%^=Y
+nao tenho	q(]>^D^HHZG
+naszej organizacji	vUY
+ne correspond	sO[
+ne fait	vbY
+ne fonctionn	sZ_
+ne ha	v@[
+ne march	lZ_f[
+ne me	o?[D[HHZ]
+ne peut	q=]SYZH^]
+ne peux	l>^HGK_Z[
+ne recoi	sa]
+ne respect	oI[N[ZI
+necessary information	qDa
+necessary servic	l)IUGVIdc
+need #	o=J@IC^HHIYKIZI
+need a	_=Y@JBHCIDJHdKHMJZ^[J
+need access	qH[
+need an	q0Z
+need another	qC]KY
+need at	vI^
+need enabl	v!ZHFV^
+need for	m#[1]=[HG
+need help	qZ[
+need one	s*ZCaHHII
+need p1	s=]HH
+need permission	vHZ
+need premium	v=X
+need reset	v%[
+need the	o>[HFMEga
+need tls	vY[
+need to	X![%E*H.Z5^=I>Y@^BYCYE^KHPJZ]]I^JaGdHgIhX
+need two	j*]CX
+need unlock	v#Y
+nel cloud	v_Z
+nella schermata	qHJb_
+nest group	sHXV]
+net on	sY_
+net user	s^Y
+netflix password	vH_ZD
+network access	l%HHEQb
+neue nummer	v>Y
+neue password	e-IB[D]HFIHKHL^MYNZ[[hI
+neue phone	q>Z
+neuem phone	s>HH^
+neuen password	vI^ZH
+new branch	vGYHEMJVa
+new domain	o4G5I8[=IA]H]
+new forest	l(J8^9JAHHbZF
+new hire	q@YD^
+new joiner	sV]
+new keyboard	vH[
+new laptop	oHaMJ
+new number	v>IO]
+new one	[(H*I+I-G3I8Z9I:J>G?I@bAGB[CHDHGJH?IZKdL^MdNEOHVIZAaIgI
+new ou	s%ZG]
+new password	M!Y#F([)I*H,I-@2G6a7F8G<I=H?HBdCIDEGDH6ICK<MfNbPJSJTHUGVEWGXIZ^[c]b^C_IaIbDcHdDeHfIhE
+new phon	b+_DHHa
+new starter	qD^
+new tenant	vWZd[
+new user	m!D#I+]AGHaPIZJ^I_G
+new web	vHZJJc]
+next chang	v@_HF
+next day	s@YMHYYg]
+next logon	h@JHFLd
+next morn	v@Z
+next one	v@_
+next sign	qL]
+next to	vV]
+next week	vHaLIZH
+ni correo	vD_
+nice day	v9^@J
+nicht aktiviert	mUXVYd_fI
+nicht an	oHY
+nicht andern	mZY^bhH
+nicht angeboten	o*[[]
+nicht angenommen	vZFh^
+nicht den	qIJN_
+nicht erreichbar	v4[
+nicht freigeschaltet	sV_ZI
+nicht fur	vDYVY
+nicht gefunden	s__
+nicht im	q9]HCI_KIZFa]
+nicht in	qVYZ[
+nicht mehr	i)Y+^?^HHK]Y[ZIdHfY
+nicht mit	qHJO[g^
+nicht moglich	s7YZ^
+nicht zuruck	vIIK^ZGg[
+nicht zurucksetzen	e(Z:_>X@JC[EZP]VF
+nie ab	vL_ZH
+nie dafur	vDZ
+nie dostaj	va]
+nie dziala	h@IHYP]Z_f]hJ
+nie jest	mVaZ[
+nie ma	k%^?^HIZI[[
+nie mam	s(b>_HEZG
+nie moge	f#J@[DJHHKZVJZb
+nie moze	o:]=]S[VIZF^^
+nie mozna	s4^IY
+nie pamietam	vZ]
+nie podalem	vDaZF
+nie pozwala	s@ZZ]
+nie przychodzi	va[
+nie przyjmuj	vh^
+nie rejestrowalem	vDZ
+nie spelnia	mIZN_
+nie zgadza	qO]ZIh]
+niet aan	jHFIYKIN^V]ZHa]
+niet geaccepteerd	vNFh^
+niet in	s!I#JHEVZZ]a[
+niet ingeschakeld	qVZdY
+niet meer	vYYdIf]
+niet nog	s@Z
+niet ontvangen	s>]aG
+niet op	vM[ZJ
+niet opnieuw	q@YZZ
+niet overeen	sO]
+niet resetten	s(Y:^
+niet wijzigen	v@J^_
+nieuw nummer	v>Y
+nieuw telefoon	vHZ
+nieuw wachtwoord	oB]IYMZNFZZhI
+nigdy nie	vD_ZF
+nikt nie	s=]HIS]ZHa^
+nobody can	j&[@YHISYU[ZJc[
+nobody ever	vW]d[
+nobody has	v1^D]
+nobody in	oSY_[
+noch das	lM_
+noch eine	vC^
+noch einmal	v@[
+noch kein	v3ID_
+noch nicht	vHGM_
+nog een	s@Z
+nog het	qM^gY
+nom de	v-]
+nombr de	v-^IY
+non accetta	vh[
+non admin	v=aZF
+non arriva	qHFa_
+non corrispond	vOZ
+non e	kG[HGMIO^V^dX
+non expir	mHGLcZI
+non funziona	kHZZZf]
+non ha	m%]=ZHGNIU]W]ZH
+non ho	q(b9J>]D]HDZH
+non me	q@Z
+non mi	l@YDZHHZ_
+non posso	m@[K[
+non puo	v:[ZH^]
+non ricevo	sHJa]
+non riesco	oZc
+non rispetta	sN]
+non si	s@]HYf[
+non soddisfa	sIYN[
+non va	sHHI[Za
+none for	v+[HH
+none in	vU[
+none is	vBJIJKXN_ZIhI
+none of	q@YG[KYN[
+nooit geregistreerd	sD[
+nor lockouttim	v%Y
+normal benutzer	v)Z
+normal staff	v)]P[
+normal user	m(J)]*[CH
+not a	j4F7_8I>I?]HBVc
+not able	s:ZBIHGVJZ^
+not accept	Z!J#J%J(J-Z.Y/E3X>G?a@XBDDIGIH@I[LGMHO_VHZ^^G_JaIhY
+not access	l%I>c?IDHMJaH
+not acepta	vZYh]
+not activ	k!c%IHHU_VIfX
+not activat	sHZVY
+not ad	j!a/GMZT[ZE__gY
+not added	vVZ
+not allow	Z(a*I-_/H9I:H<Z@EBIDHHEIJMJQYUZV]ZA[H^_aIbHfJhG
+not among	vK^
+not an	o*]4Z?HKZ
+not aparec	q?]HI[YbX
+not appear	m+]?aCHDC
+not appli	s*Y;_
+not apply	q*^GZNI
+not arriv	gHb
+not ask	v+c3I>ICHDEKI
+not asked	j+]@JHGKHLcZI
+not assign	vH_
+not at	vN]ZIbX
+not authentication	qD^
+not authoris	vV[
+not autorizado	vTZ
+not availabl	c=_?]H]SZUJV[ZG
+not be	^,[-I3I4Y9IGYHDI[KIVHZ]_Yc[dFe^fI
+not becaus	s/[
+not been	b4G5^HEMXUYV]d]
+not came	vH[
+not capital	vI]
+not celular	vH^
+not chanc	v@]
+not chang	j#IHILZZE^b
+not code	qHIa_
+not coincid	vOZ
+not come	e%D+];_aYf]
+not complet	k+F-JBED]HEIENJOHZZ]adGe^
+not complex	qIaZG
+not compliant	lH^NY
+not comply	m-[N_ZE
+not computador	sM_
+not conecta	vH^
+not configur	d:I<[EEHGUFV[WdZG
+not connect	s%H0_H]RIfH
+not connection	vcY
+not contain	s5[HHI[
+not cooki	v.Y
+not correct	mh]
+not cover	o=bG^HBNIV]
+not creat	vWYYZ
+not cumpl	mNb
+not dc	s4aHG
+not decrypt	v6]ZI
+not defin	lUJW^
+not delegat	s%_
+not deliver	sHIa^
+not did	vD[
+not digit	v3JI_OH
+not diretorio	v3_
+not display	qH_ZE[^
+not do	o7[HIU]Z]
+not done	v!^+ED^VH
+not effect	sL[T[
+not email	m*I3E>DDaHDMIOHa^
+not enabl	V%I(E)]*G,H-G1I3I7J8c:H=H?I@JAIBGDHGDH@IIKIMHNIPIU_VeWIYZZC^IdcfHhJ
+not enforc	v5YLY
+not enough	i(]CaHEI^^IhJ
+not enroll	vD]
+not error	vBcKHZA
+not es	qO^V[
+not esta	mG[Va
+not exist	lEIHZ_cdE
+not expir	[@JHDLhZF^J
+not explanation	s&[HGNYZ]
+not fill	s>H?JDbHGZI
+not find	s_^
+not finish	oBID[ZE]c
+not fit	v6_HFRHcIfJh]
+not for	m(G)]*G?[@]HCP[VZ
+not forc	oHHLc^J
+not found	k4_9JAGGJHY_]
+not from	m7^:]HGSGTI
+not fulfill	vI]NH
+not funciona	lBHHZZ^fZ
+not further	qN^dY
+not gave	s3H>FDcHHOIZGaJ
+not get	e+^>HDHZH]IacgZ
+not gets	q+[LYaZ
+not gett	va[
+not go	l@[I[ZG]]g^
+not good	vI_
+not got	o%ZC[HG]^
+not had	s@HCJKchI
+not happen	vHIa]
+not hav	v@[
+not have	[%Y(Y)J>YU[VDZG^[dY
+not healthy	sfY
+not help	k![#XB]MIT]ZD
+not idea	sB^
+not in	X!G(H-F3J=J>I?d@IBHDHG]H=IHKGMZVfZE^I_YgYhI
+not includ	h=^G^HDV[
+not inherit	m;_
+not internet	vcZ
+not issu	vMZNZ
+not it	v/]h]
+not join	vG__F
+not know	f&_-H>ZAYHBIFJZKHM[Z_[GhI
+not known	v/HM^ZIb[
+not la	vIYK^
+not let	e)^@ZBDCIDIHIIIVJX_Z[hI
+not licence	o=bHC
+not like	o/^N[
+not link	qHEbc
+not list	s?aHH
+not llega	sH[
+not load	q.ZSX
+not lock	oT^
+not long	vIZ
+not longer	d!]4[>a?]HEVIZJhX
+not luck	s@ZZY
+not manag	s7Z
+not match	]+I-H3F6X>H@IAEDHHFIGOgZG__aJh[
+not matter	mIGN]h[
+not me	f@[BHDYHIK[VIZ_aZ
+not meet	]HFI[N_ZI
+not mesmo	v@_ZI
+not messag	v(Ha^
+not met	oHII[N[
+not method	s>ZCJDZ
+not microsoft	sJ[TZ
+not mind	vBbHIZH]I
+not more	q@HB_NZX]ZE
+not my	s*^HF
+not need	sB^KYZHaG
+not new	v+]@[HF
+not notification	v?GHGa^
+not offer	e(J)I*a?_HFU]ZH[[gJ
+not old	v@^
+not on	h%I)Z-I5Z;YHGQZUIV]d[g[
+not one	vNIU_W[
+not open	i4IHaZIbZc^
+not option	k?^C^HHaI
+not p1	v=^dI
+not part	o=YG_HI
+not password	j-IBGG_HDI^KIMIN]WYZF[IdIf[
+not permission	m%[(]HGV^ZI^D
+not permitt	m%Z-_=Z@IHFIJKJVJZF^a
+not phon	h>C?IDcHYMIOHTIaD
+not phone	s3Y?X
+not policy	qHHNHWb
+not pop	v+Za[
+not possibl	e%I7[@EBHHCP[TJVHZb[^d]
+not print	vHZ
+not prompt	e+c?HDFHDLbZI
+not properly	qE[
+not pued	sZI^^
+not puedo	e>ZH[VIZb
+not reach	h/G0YHHM]ZIa^g[
+not reachabl	s4]>_HESZaE
+not read	q9[Z_
+not receiv	gH^ZIa]fX
+not recognis	i3GKFOaV[ha
+not recovery	vDZ
+not register	b+FDcH]UHVIZJ
+not remember	qKGZZh^
+not reset	b%I(H0^3I7Z=J?I@HBFHDLINHR]UHVIW^ZBb^c]gIh]
+not right	h%IE]O^P]WIdGh]
+not ring	oa_
+not runn	f1HHHR[ZHdJfc
+not satisfy	o@ZHINa
+not say	vHJN[ZZ
+not se	q!]*]4[
+not security	s*]DY
+not see	vHZ
+not select	oGaHI
+not send	sH[aG
+not set	a%^(_+H?H@IBICCDcGHH@KGNGUJV_YaZG]I^HaIgJ
+not show	a#H+cDIHYIJNJOEZDa^b]
+not sign	q<ZD^HJVH
+not sms	h3^HHZEacgI
+not sound	qHa
+not start	hHYb]fa
+not stor	v.X7YHJ
+not strong	vI]
+not such	m__
+not support	h(I1c5X7ZHFZHgI
+not sure	vZ_
+not switch	o-IHHVcd]
+not sync	g1I4IGIHdLI^J_^cJfI
+not take	e/I;]<^?Z@ZHGI[KGMGNHZYhZ
+not taken	sIIK[MIZIh_
+not target	qGadI
+not tell	vNY
+not tengo	o([9I>ZH]
+not that	vNZ
+not the	d(]-J3F:b>H?ICIDFHDIIKFMINGOcVJZ[_HaJhY
+not ther	l([HIZH[_
+not tick	k<]G]HGddeB
+not tien	q%^3[aG
+not to	m-Z/^IJN[ZI^Y
+not told	sDbHIZG
+not trigger	q+]HG
+not turn	_!H(I)aDIU_V_ZG^IdX
+not typed	v]aaF
+not understand	vZ^
+not unlock	q[abG
+not updat	q1aHCZYfJ
+not use	s-^d[
+not used	s3YK_ZI
+not valid	v,ZHJR]
+not verify	v3_DF
+not want	q%^-_HGKFMJZH[ZgJhJ
+not way	o>[?]CID[
+not went	vCHD[]Z
+not what	sJ[KHh[
+not window	vH[
+not wizard	v+_>G
+not work	U#J%H(G)H-I/G0Z3[8^=I>G@BB=DIGHHaIFJIKELINGOFVCZg^F_IaGbGcIdEgGhF
+not writ	l%]dYg]
+not writeback	m=]_Jd[eF
+not written	h0^ga
+not yet	q1H@JD]GEHEKHMcRHfG
+noth but	v?^HGNY
+noth come	sLYaZ
+noth else	s&^HJN[ZX
+noth ever	vLY
+noth for	q7XHITZ__
+noth happen	qHHL]ZYa[
+noth is	v0]R[fJ
+noth more	vB]
+noth on	s3J>ICHDaHJ
+noth set	vW]
+noth to	q@GBaC]D[HILJZBaI
+noth work	sBAHIZdaJ
+notification not	q?YCIHGa^
+notification packag	sHIJ_
+notification when	v(HH^
+notr organisation	vUY
+nouveau mot	lB[IIKJM]NIZ[
+nouveau numero	v>Z
+nouveau phone	v>HH[
+nova senha	sB[ZI
+now ad	vg[
+now cannot	v>YGY
+now i	k![>H?IDcHIZF
+now im	oDaHIZI
+now is	vDXh[
+now it	f>Z@[X^
+now its	q#aDYZI
+now lock	s#]HIXX
+now not	s>HBGHIKEV]Z^h^
+now noth	s!ZB[
+now refus	s@[
+now reset	l8^>YHIZI
+now that	v>HC^KZ
+now the	j!_#[)YD]HIKXZC
+now ther	v?[
+now they	vG[
+now window	vgZ
+now writeback	vYZ
+nowe haslo	qB]MZZ[
+nowym telefoni	vH^
+nu har	v/YD]
+nu mag	v@[
+nu wachtwoord	vD^
+nu wil	v@]
+nuestra organizacion	vUY
+nueva contrasena	qB]MZZI
+number and	f3H>YDIIZO[Z^
+number but	m>FH]O^
+number does	vO[
+number end	vOZ
+number for	sDGH^
+number format	s3[
+number has	q3[
+number have	s3_OI
+number hr	v+[
+number i	i3HHHIIOd
+number in	g3aOE
+number is	e3[>aDIHIIIOZZI
+number match	lHcOC
+number not	g>HIIOc
+number now	s3I>_OG
+number of	h3E=H>GC^DJHaIJKHOEXcZJ
+number on	j3Y>_DGHFO^
+number or	v3I>ID]
+number register	v>[
+number symbol	vIY
+number the	o>_aY
+number with	q3_IG
+number without	s3a>GIJOF
+numer telefonu	s3ZOY
+numero de	j3ZO^
+numero di	s>[OY
+numero e	l>[I]
+numero enregistr	v3Y>Z
+numero et	v>X
+numero le	v>Z
+numero not	v3[aG
+numero que	qOb
+numero saisi	vO]
+numero y	q>Y
+nummer ist	v3^ZIa^
+nummer koden	v>Z
+nummer komt	vO[
+nummer stimmt	vOZ
+numret stammer	v3HHIOXa_
+nunca me	qD]
+nuova password	qB[I[MZZG
+nur eine	o*YCZ
+nur einmal	s@Z
+nur entsperren	qZJ[b
+nutzung zu	vTZ
+nuvarand losenord	sZFha
+ny har	v3IDaHJ
+ny telefon	vHZ
+nya losenordet	oB_HHIXM[ZD
+o ad	v/]
+o administrador	vU]VYZJ
+o antigo	v>Y
+o authenticator	vHX
+o celular	vCY
+o codigo	g3_>XHGa]
+o entra	v=[
+o firewall	vH[
+o meu	v3]I^
+o numero	q3IOa
+o outlook	vM[
+o servico	vf^
+o usuario	v=Z^]
+o writ	sdZf]
+obecn haslo	vZJh^
+object could	m_^
+object for	sAZ^[
+object has	s!]_J
+object in	o;X_Z
+object is	q!];^HG
+object not	kG]HI_^
+object was	mGI_a
+obviou it	v-^ZH
+occurr configur	veY
+och kan	v@Y
+odebrac kodu	v>Y
+odrzuca bo	v-]K]
+of #	j(I2[=JCaHGKJP[
+of a	_!E(b)I-G/H3Y7I=I>Z?]@IEZHbIGJZKGLIPIZEbXdGgJ
+of an	m(])[PJR^ZH
+of another	o8]
+of attempt	sX_
+of bann	s-HH]
+of character	vIY
+of cloud	s6Z
+of connect	k0Y1^HFfZ
+of contact	vCY
+of date	v1YH]
+of domain	sPY
+of entra	i1^=]
+of forbidden	v-^HH
+of four	vIZ
+of her	v:ZK[
+of him	vAaHJ
+of his	vKY
+of it	l(]HFI]KJM[PJT[VJZH]]
+of its	q/[8]NI
+of letter	v-_3JHGOI
+of method	v*Y
+of microsoft	s*YSZ
+of my	_#Z:[>ICYHYIZVJZY
+of offic	k1D3J9_HaMFTFXJ
+of one	qC]HH
+of other	s(I-^:]H]KJZH
+of our	e(G-Z.H0Z7I:I=IDJEaIHKHPJSJUJZ]]If[
+of password	e(H<bHCIJU]WIXXZYbI
+of peopl	q-[/ZHJV^
+of policy	vNY
+of register	vDX
+of reset	v7Y]Y
+of scop	vG]
+of security	v+Z
+of sspr	s#FX]
+of step	s/Z6_9IHBR_ZH]I
+of support	q1[4F5_HE
+of sync	m6[8]G[PJZHcHd^
+of that	o(]-J4[;^HG^H
+of the	P!G#B(B)H*H+I,I-]0Z1]2^3F4F6]7]8[:F;a<I=Z>E?FBDCHEGFZG[HGLHM[OHPZQISFTYUGVZWHYH[I]I_FaGbDcadFfGgF
+of their	v@Z
+of them	m@XD[K[N[
+of this	vK]ZG
+of too	qX[
+of trie	v3JHIKIOJXa
+of upper	vIX
+of us	s-IHFU_VJWaXJ
+of user	v(CZ_
+of what	vG[
+of window	v#[
+of writeback	v8YHIe]
+of your	lEZN[
+off again	v;GP]
+off and	vUGb]d^
+off by	s)DU^c]fG
+off for	e?[HDLYUbVHX^ZJ
+off in	h!_)ZHGdafH
+off on	q<Xb]
+off password	qUY
+off reset	q!].YUI
+off the	qHYMYYY
+offer it	v?Z
+offer to	o)I*a;Z?IHI
+offic #	b#E/]3I@JHFIGTg
+offic com	sT]
+offic network	vd^
+offic phon	g*[3a?YHC
+offic portal	oHEMCgc
+offic still	q/^MF
+offic too	v1D9IHbMI
+offic until	s9aHHMH
+oft falsch	v#_
+oft probiert	v#IXb
+often and	vXY
+oggi non	v@]
+ohne neue	s[]
+ok and	v/Z
+ok but	o-[/JM_gH
+ok cloud	s/[
+ok in	vJZ
+ok thank	q9]BI
+okta can	v7^
+okta reset	v7[
+okta so	v7[
+old and	o@[Aa
+old devic	vHZ
+old domain	q4F5HAaH_
+old email	v>_HXMJaE
+old enough	v@^
+old favourit	vK]
+old for	o/I0^1Z5^HFM[dIeJfI
+old job	v>Z
+old one	[-I/^>Y@GHGIIKIMZZF_Yhe
+old ones	vKIha
+old password	W(G-G/E7I:J@CBEGIHBIDJIK_LIMdNDVJWJZB[I^FbIdIhi
+old phon	j>_DIHX
+old phone	v>Y
+old protocol	sYb
+old tablet	v#_HG
+old tls	qHIYa
+olvid mi	vZ_
+on #	v1^9CH^
+on a	i%I@YHaKJNHPY[[
+on again	v!]B[ZH
+on all	qB[HIJ^^Y
+on an	v<]
+on and	s#[8XI]
+on annual	v9_HH
+on by	sJ[^]
+on connect	s6_HFfI
+on dc	mJbNE
+on domain	m4HHIJ[Q[
+on entra	q1ZfI
+on every	vHHJZS_
+on everyon	v)ZUIV^
+on fail	vHGZ^
+on file	a*I3b9I>_C]DYH>O_aG
+on for	e!GDIHGUHVfZH^I
+on friday	s!YZZ
+on her	q3[@IKaZH
+on it	s-]>[HI
+on its	s?]B^E]
+on laptop	vZZ
+on leav	s9]HG
+on lockouttim	v%[
+on me	v*[CGKGZIh^
+on microsoft	vSZ
+on monday	o@bZG
+on my	W!I*H-H9^:J?G@HBFCaH^IIKJM_OGVYZZ[I^Ia[b[hI
+on one	qZ]f]
+on onprem	Q!I#G(G)H*G-G3I4I6_7I9H:I=H>I?I@FA^BHCHDHEeGGH?IGJHKGLJMFNYSJTZUIVFXJYIZC[J]I__aIbJcbdaeHfZhH
+on ou	v%aHI
+on our	j5Z:[JYNY
+on page	v7aHHZG
+on password	f&_(I)I-I@IBHDZHGJINIUaVHZZ^HdFeX
+on pc	v/^gI
+on prem	T%F(E)H*H-H/b0J1^3H4]6Y7I8I9H:I;I>I?HBGCIDHEaGIH?IGJGKHLIMINaOJSGUHVFXJZA]I^H_daHbId^fIg[hI
+on record	l3a>ZC]DZHBKIaI
+on reset	k5^8J<_HIJJZI^X
+on security	v%J;[
+on self	s)DHIUbZI^[
+on sync	qHER^Y]
+on that	l-D>IHIJ]L[PYY][^
+on the	I!E#[&I(G*F+D1D3D4D5H6I7D8E9D:E;]<Z=]?_@[AEBCCCDZEJFHH>IDJfKBMJPFQXRbUBVIWGXHYcZ?]Z^]_BaZbccGdDeZfIgHh[
+on their	v-IV^
+on this	e#J%G(J8d9]@HGFHEMJNJPbZIdH
+on to	mM]g[
+on tuesday	v9^HH
+on two	sA^HJ
+on user	v%Y
+on vacation	v9F>XH^
+on vpn	s#]HEg]
+on window	v[X
+on with	qHFZ^
+on work	vL^
+on writeback	m%Z,]HIdY
+onboard to	sZDebfI
+once a	q*[PY
+once more	q+[BaKIXIZH
+once per	s@]
+once today	v@Z
+one after	vL^
+one already	vK^
+one and	j/aKaLYMDZIhD
+one as	sKYh]
+one at	s@^KJ
+one befor	qD]KXZI
+one by	vK^
+one cloud	sA__I
+one day	o@_
+one digit	q3bIIOG
+one forest	sA[
+one from	oK_ZJhZ
+one i	j-G>ICHHIIGKaOIZEhc
+one in	j3I8IA^KZLIM[U^hY
+one is	g*J-H9I?GCdDEHHIGKXZGf]h^
+one it	v-^@JKFh^
+one method	g*^
+one more	q?GCaIJ
+one not	k/H@ZHDKIMbNHOIZH_Ihb
+one of	e(I3J@^HGI^KZNFZ_fZ
+one on	g3H>G@]A[C_DGHEMZO_ZH_G
+one ou	s%_;JFJHI
+one password	s/Y@Z
+one piec	vCY
+one register	sDHO^
+one reset	v/_ME_YgI
+one specifi	sNZ
+one still	vMY
+one that	s,Y-]K]
+one the	q/Y_Y
+one today	v@]ZH
+one user	f!I*I;[@HAaCIFIHEKFPGVHZd^I_H
+one was	v/[@Z
+only a	sGYVY
+only admin	vQ[^[
+only allow	v?Y@[
+only be	v[Z
+only chang	q@Y
+only change	vIIK_
+only email	q?]HI
+only for	k(F)Z8]?[CJHEP^VJZY
+only forgot	v?HZC[b
+only get	v*Z
+only have	i=_CZ
+only in	v!Y/JTZ
+only it	v?JC^^[
+only letter	sI_
+only method	s?^HG
+only my	q>GCb
+only not	vV]
+only one	f*^>]?_IHKIOJ
+only password	v(Y
+only peopl	s(I)_*I-I/JG[IIPZ
+only phon	s>JC[
+only reset	q?G@YC]
+only see	v?Y
+only small	vI]
+only some	s@[VZ
+only the	c#H+G/I=]>J?E@GC_HGIEJYK[_]
+only tls	sY^
+only user	sFZd[
+only want	q@IKF[a
+only when	v%[K]PGZI
+onprem account	s![HHT[
+onprem activ	qF[
+onprem ad	j/YNI_[g^
+onprem admin	q(IHcdGgH
+onprem and	s/G6_
+onprem but	m_[
+onprem configuration	iEa
+onprem directory	vdY
+onprem domain	s!]
+onprem environment	lcZdZ
+onprem integration	jEIdb
+onprem not	v!^TZ
+onprem ok	v/^
+onprem password	oc[
+onprem policy	vNZ
+onpremisespolicyviolation for	vN^
+ontem e	v@[
+ontgrendeld in	vT_
+onze organisati	vUZ
+op de	m!J%Z;_HHJYa^
+op het	qHIba
+op mijn	sM[
+op slot	v#]T[
+open a	oH[bZ
+open it	v#]
+open on	vHHbZ
+open the	j>[HYT[][
+operation fail	q8ZAZZI_Y
+operator membership	vP]
+opnieuw instellen	sZZ
+option are	vH[
+option email	v*Z
+option for	q*_?DDX
+option i	s?_DD
+option in	l?IHCT[ZJ^d
+option is	m(Y[]
+option miss	v?[
+option n	v[[
+option not	qH[
+option on	s<[?YC]
+option sign	v<^HI
+option sms	v?[
+option than	v*Y
+option that	v^[
+option to	g?]BIHJLZ[^d[
+option yet	v*Z
+optional featur	qHGd_e_
+or #	v<YO]
+or a	vD]HEb[
+or an	v:Y
+or email	m3G>EDbHI
+or extension	o2aHG
+or history	k@ZHJIHNa
+or malform	v3]
+or password	iT[ZHf[h]
+or pattern	q-Z
+or phon	v>Z
+order a	vHY
+ordinateur est	vHa
+organisation admin	v:^=[EIZI
+organisation configuration	vE_UJWF
+organisation has	oE^UZ
+organisation lack	vW[
+organisation licence	q=Y
+organisation not	c:I=ZEXNHU_W[
+organisation password	mE]NZZI
+organisation policy	sNY
+organisation rule	vN]
+organizational unit	qF^G[
+os administrador	v*[
+other are	vV]
+other but	sVYZ]
+other compani	v(I:[S_ZE
+other one	vZJf]
+other option	v*]
+other peopl	v(Y-Z
+otra empresa	v:^
+otra vez	q@Z
+ou contain	vF[
+ou for	vG_
+ou is	mF]G]
+ou n	vGa
+ou name	k-JFbHHIG
+ou not	k%_GcHHVJZJ
+ou path	oF_ZI
+ou r	vFaHIZI
+ou structur	sF]
+ou that	vGZ
+ou with	qF_
+ou without	sF]
+oubli mon	vZ^
+oud wachtwoord	vK]
+oude wachtwoord	qMYh]
+our ad	o/[3[_^
+our admin	jSYdY
+our company	h8J:YHDUdVHdI
+our connect	s1ZcJf[
+our connector	v%_
+our custom	v-Z
+our dc	m4]5_HEf[
+our default	vNZ
+our directory	v:X
+our domain	i)I4[5YHHJXK]PYT[
+our email	s3G>Iaa
+our entra	v1X
+our gpo	v@Y
+our identity	v7Y
+our idp	v7_HI
+our it	vPYUY
+our login	v7aSFTI
+our organisation	iU]W[
+our own	o(]7_GZHHIGJ[ZG
+our page	vEJUJc^
+our password	qNZ
+our policy	m*[?Y
+our portal	q:^
+our proxy	s.Y
+our reset	m/H:ZH]S^ZF
+our server	v6^HH
+our sett	v*_HI
+our sharepoint	v:]HF
+our support	v%H(Zg[
+our sync	i%J1a2[8YGHHDd]f_
+our team	v:[HH
+our tenant	g)Y:a=^HI
+our tool	v(X2Y
+our university	v7_
+our user	j(I)I7YEaHGVIZY]I
+our vault	v2[
+our websit	vHZ
+out a	vG[^[
+out after	q#_ZJ
+out again	v#_HI
+out and	v#Y
+out each	v#_HF
+out every	v#Y
+out for	q(Z
+out in	q!^(Ie[
+out of	X!J#E%I(G*I-G0I1[3H4E5^6a8[9^=G>H?H@EAICHG[HJI[JHMENHP[R[T[X[ZC]__IaHbIcFfHgH
+out on	m#]=_@YHISJTJ
+out password	vg_
+out sinc	q#Z@Z
+out the	sJZL]ZY
+out to	v@ZHGc_
+out which	vI[NY
+outag at	vZHc_
+outag with	vSY
+outbound #	scZ
+outlook 2013	vHZ
+outlook and	vMZ
+outlook com	q:Z
+outlook fragt	vHZ
+outlook keep	sHZ
+outlook not	vHX
+outlook on	vHIg]
+outlook password	vH]
+outlook pide	vH[
+outlook says	vMY
+outra empresa	v:_
+outsid of	s(^GZZH
+over #	s2b9H@JHHIH
+over mijn	v9_ZI
+over the	sfX
+own company	s:]HJ
+own organisation	v:bEGUG
+own password	b(C)Z:H@FBIHGIEJ[KHL[NJU[VbZF^cdIhG
+own rule	v/]
+p1 and	v=[
+p1 licenc	s=Y
+p1 to	s=a]I
+p1 trial	vH_
+pa datorn	sM]
+pa ny	vHZ
+pa window	vb]
+page and	s]Zg^
+page at	vb^
+page befor	vbZ
+page does	s.Z
+page down	vHIS[
+page error	v.Y
+page forc	v[Y
+page is	l7]HCS[TIX[ZabJgJ
+page it	v?]
+page know	v-[DZ
+page not	f)^+[.Z7I:Z>[?[DGHE
+page now	v@JIJK^X]ZH
+page only	v?Z
+page refus	o)]:YK[ZD
+page says	^!I+J-H7H=G?HEZHHNIUaV[Z]]Jc[dIhG
+page show	m+Y.Z/aHDS^ZI]HbI
+page sms	v>[UJW[
+page still	v>Y
+page tell	s._=YUXZG
+page want	o.ZD_ZI
+page with	vD[H^ZI
+palavra password	m(ZBZG]HHKZZJ
+palavra proibida	v-]
+pantalla de	qHHb_
+par l	vd[
+par sms	sa[
+para a	vb^
+para el	vV^
+para impedir	vTZ
+para o	v>Y
+para redefinicao	sV_
+para redefinir	o%[([ZI
+para repor	v(Zc^
+para restablecer	j%Z(^VYZH
+para toda	sU_
+pare feu	sHZca
+parental leav	s!]9[
+part fail	v%Z
+part of	f-I3Y=_GaHDIaZF
+partner company	oH]
+partner tenant	v:Y
+party cooki	s.[
+party credential	vb[
+party password	kJb
+pas a	mR[ZaaF
+pas accept	vZZ
+pas activ	oU]V]ZH
+pas active	oVYd_
+pas aux	v*]IIN[
+pas celui	vO_
+pas changer	sZ]^[
+pas de	s=YZIa^
+pas encor	vD[MX
+pas la	qN^ZJ
+pas le	m(Za[
+pas les	m%_(^.XHGI[NG
+pas sur	sM[
+passfilt dll	vJY
+passphras has	vI^
+password a	oKXM[
+password actuel	sZFh_
+password admin	m%H(a)JPI
+password after	kLZMYZIg]
+password again	h@XBJK_NIZ[
+password age	h@a
+password agent	sJb
+password all	sBZZH
+password an	v@Y
+password and	Z#b(H-F/I7J:ZBCDIHBJZKZL]N]VIZI[[^HgIhc
+password are	k/J7YM_N[ZIhJ
+password as	j@JKeLHZAhE
+password at	^7_B]HJJEKJL^NJWXZD^JcY
+password attual	sZFh_
+password aujourd	v@[ZI
+password automatically	v=aZF
+password back	sda
+password be	s@ZKZ
+password becaus	e-Y7I:]E^VZZE^JdF
+password befor	qD[
+password belong	vZHd^h]
+password box	mHIIHKJNFZFbdh]
+password break	v2YHIN]
+password but	b%Y>[?G@HC^HFIHKHMI[b^Jh]
+password button	l(Z
+password by	oKIN]aY
+password cannot	b6]<Z@^HFI[PZZBc]dIhI
+password chang	f#_)[7ZBGLIMY^AhH
+password change	f/YB]HHMINIZF^]g]hJ
+password checkbox	vZF^_
+password compt	v#Y
+password contain	k/XI^ZI
+password could	s%X6Y
+password count	v#[
+password d	vJX
+password di	s([
+password dies	v(Z
+password does	aG[H^IZNYZI
+password due	vcX
+password e	k-YKXUYd]
+password enabl	v^X
+password entra	v7[
+password entspricht	oN]
+password erfolgreich	vM[
+password erfullt	vIZZJ
+password est	kIJKINFZ]^[d]
+password et	sKGZH[Xh^
+password expir	g@JH]KDLAZbhJ
+password fail	o/GHIM[NJgJh]
+password falsch	vh[
+password field	iHJKIZZb[h^
+password filter	fIGJbZJ
+password for	_%I(a-I2a7Z@]BJH^IJLZMHNIVJZA^GhI
+password forbidden	v(_HI
+password forgotten	vH_ZH
+password from	b6YHIJIKbMHN[ZE^IgYhZ
+password funktioniert	sHIMXZ]
+password funziona	vB[ZJ
+password fur	vH^ZI
+password geht	vZZ
+password gets	s-II]KIf^
+password has	j-Z@]B^NHZC
+password hash	kHZMaZD
+password hatt	vKZ
+password here	o-]:ZZH
+password heut	v@X
+password history	j5ZH^NI
+password i	^-I7]@[BIDJHCIEKcMGN]ZIh]
+password in	b%a(E,[-I/X:[BHHGM[ZE^XgIh_
+password incorrect	sZahD
+password is	R!I#H%H(X)J-_/F1J2[3J7^:F=I>H?^@]BaDYGHH;I]JJK<LIMFNHSHUHVFWJ]IbGcIdafXgJhY
+password issu	v@YHIZ]
+password ist	l@_BYZFhY
+password it	hWZZI_]hX
+password just	s@]KH
+password kann	vZ]
+password lack	s(YHJIaKHZH
+password lauft	sB]L_ZG
+password le	v@]ZG
+password length	q2^
+password link	e7EH]ZEbb
+password list	o-[?IHHZE[_
+password live	o7^ZIdZ
+password lost	vHaZH
+password manag	vd[
+password manager	v2ZH]
+password may	sW]ZHcZ
+password mistyp	v,bHHhG
+password more	v@X
+password must	iIaKY
+password n	lL^ZXdZ
+password ne	lMYN^
+password need	oI^
+password nella	sHJb_
+password nicht	j:Y@I^b
+password non	jIIN]ZYdY
+password not	W(H/E<Z@FBBGJHYJHL_MYNbVIWI[[^HdHgH
+password noth	sL]ZHh]
+password now	s/]
+password nur	v@Y
+password of	_(^)H-I@IEIHfKILINJZY^HdGgH
+password old	vhX
+password on	a(G-G/^BID]HEJ[LJMFZZ^_dYgGhH
+password once	q@Y
+password onlin	v/IMahG
+password only	oM^ZH^[
+password option	o^Z
+password or	s<X
+password oubli	sHHZ_
+password page	o7I:ZZ[
+password per	vZZ
+password permission	qH^
+password pleas	lZ_
+password policy	]5[@IHIJdWI
+password problem	vBIZ[
+password prompt	sBHHZKJZ]
+password protection	h-_HZJ[
+password refus	q=[
+password reject	oJFKINHZ_hF
+password reset	I%H(:)Z*Y+I,I-H/D0G1I2I3]5]6I7A8G:E<H=Z?[@CAIEYGEIGJBKXLEMENBPFRYS]UdV^WcXXZH[C]E^DabbBcZdAe_f]gDhD
+password right	k%b(G@JHI^]
+password rule	lG[HFI^N]ZH
+password says	v^^
+password set	k%[&_ZE
+password she	vI[L[
+password sinc	vg]
+password so	vhY
+password spray	vT[
+password stay	q@JHHLaMIZF^Yg]
+password stopp	vHHZ^
+password stuff	vG]ZZ
+password sync	b8bBJGcHDKJM[VFdH
+password synchronization	o8^
+password ten	v@[
+password that	e-^@HJZKZZI
+password the	f@HBIC^DIHGIINaZA^a
+password thing	sZ_
+password through	v:Zg[
+password to	i%^@[KIMYdXhJ
+password today	m@_
+password tool	qJ_
+password trop	m-[I]
+password troppo	vIX
+password twic	v@Y
+password until	v@Z
+password updat	s(XBYN^ZE
+password user	vL[
+password vergessen	mDYHGZa
+password was	_-]BaHHIYKJN]ZD^[dIhG
+password we	v@Z
+password what	sZY
+password when	mHGKYZI[^
+password which	s/[
+password why	vHHI]K[ZG
+password will	vZZ
+password wird	g@GHIIHKCZ[[Zd_h_
+password with	f-I/b:Z@JBJHGI]KFMJNYZC
+password without	vBIHGI_ZI
+password work	f/^B]HGLYZG
+password writeback	U%H(J,F-J/J0[1_6H<I=F@HBHFYH@IIKHMINIUIY^ZD^I_IdeebfHhI
+password wrong	shY
+password wurd	sK[
+password yesterday	v@X
+password yet	sM]ZI
+password you	mh^
+password zu	qIZL^ZH
+password zurucksetzen	g%YHIVIZYa^b_
+passwordneverexpir true	vLY
+passwordprofil on	vHGga
+passwordreset microsoftonlin	o.ZHJS_
+past the	s>EH]JZZX
+patch passwordprofil	v(Y
+path contain	vFZ
+pattern that	o-[
+pc and	v/aMEgI
+pc is	vH_bYdI
+pc login	v^[
+pc not	vMY
+pc says	s#[
+pc team	vHJM^
+pc with	oHEM_ZGbYg]
+pc で	vHHM^
+pdc emulator	v4aHH
+pdc is	v4[5ZHI
+pede a	vHHM_
+pede dois	s*ZCZ
+peopl at	v^[aZ
+peopl cannot	s8_GJ
+peopl in	v([G]
+peopl not	vLZ
+peopl reset	s;^dZ
+peopl to	o-YHZ
+peopl use	s-bIIKI
+peopl who	s-GHJP[V^[]
+peopl with	i)]*]-H/]8I?YC[HCIHP_ZI
+per 24h	v@]
+per day	s@[
+per favor	vZZ
+per l	v9]
+per la	qHIVa
+per reimpostar	s%Z(aHIZH
+per sms	saZ
+per user	sH]
+perdi meu	s>^HI
+perdi mi	s>[
+perdu mon	s>Z
+perform password	s=Y
+perform the	s%^(F
+permiso para	v%[([VJ
+permissao para	v%[([VJZI
+permission and	v([;X
+permission from	q;bHD
+permission in	v%Z;GHZ
+permission inheritanc	q;Y
+permission lockouttim	v%Z
+permission miss	o(];Y
+permission on	s%H;YP^
+permission to	e%[(_@HBJHFV^ZH
+permitt to	s%[@JHGZI^a
+perso il	q>[
+personn ne	v=]SY
+peut pas	v^]
+peut reinitialiser	v=]SY
+peux pas	m>^HGK_Z[
+phish email	vHZ
+phon and	e*_+[>E?G@JB_DFHYZC]Ga]
+phon are	v3[>HHJU_
+phon at	s>^HH
+phon authenticator	v>[HH
+phon brok	v>Y
+phon but	vH^
+phon call	l>F?aHEa^
+phon cannot	s>GDIH_
+phon contract	sH]
+phon died	v>H]^
+phon fell	v3I>_HE
+phon field	s3aHH
+phon for	s?YDX
+phon has	q3ZH]
+phon i	sD^
+phon in	l>_@YHG
+phon is	h*[>Z?]HH
+phon kept	v#_MI
+phon need	v>^
+phon not	f+]3F>DDaHDMZOJaHh[
+phon number	W3[>DHbIIObaI
+phon only	s>I?JC^
+phon option	vH_
+phon or	l3I>GDbHH
+phon sign	vH^
+phon so	v@YD[
+phon stay	vHGa_
+phon the	vZ[
+phon to	vHFa^
+phon want	v?YMY
+phon was	l>bHE
+phon which	s>aHD
+phon with	v3[HJ
+phon without	v3F>_HHO[
+phone admin	vga
+phone and	s>^OX
+phone app	k)I*Z?]
+phone attribut	v3X
+phone field	s3^
+phone in	v3[aJ
+phone mal	v3[
+phone ne	v3G>FHGa_
+phone number	j3Y>[HJ
+phone stor	v3]
+phone und	v>Y
+phone verloren	q>^aI
+phone with	v3J>]HHaJ
+phras or	q-Z
+pick a	m/Z@^B]IJNHZF
+pick another	o-Z?Y
+pick one	vL]
+pick the	s(G*_?I@[HF]Y
+pide dos	o*[CZ
+pide la	sM]
+piec of	sCY
+pilot group	oH]
+pin and	v#Z-JbX
+pin not	v?IHbZF
+pin of	qHZI[
+pin setup	vH[
+pisz ze	vV[
+pleas add	vH]
+pleas check	sZ^
+pleas contact	sZ^
+pleas enabl	v.[
+pleas enter	vIY
+pleas extend	sHY
+pleas help	sZ]
+pleas install	vHZ
+pleas reset	sHHZ_
+pleas try	sZX
+pleas unlock	q#]TI[I
+pleas upgrad	s1Z
+pleas wait	mHGX[b]
+plus #	s-Z3ZIZ
+plus acce	s>_HG
+plus and	vF]
+plus sign	q3XF[
+plus the	v-JI^
+poczekaj #	vXY
+podac dwie	v*^
+pogingen wacht	sX]
+point at	vA]
+policy and	qJZ
+policy asks	sC[
+policy block	m.ZHIJIN[Q]
+policy but	l*[/ZHH
+policy control	v5]
+policy defin	vWZ
+policy demand	vC[
+policy does	oH[NY
+policy enforcer	lJaNF
+policy error	kHGJ[KYNaZF
+policy first	vW^
+policy for	h)ZHZNDWb
+policy has	sW]
+policy hint	k5cHHNH
+policy is	l/_bY
+policy messag	vN[
+policy miss	vWZ
+policy not	m)I*bHIWGgJ
+policy of	o*[N[
+policy refus	qN^
+policy reject	vJIN]
+policy requir	qCYHZ
+policy requirement	sNY
+policy says	k*Z-I@^HIIHKIN[WI
+policy sms	vN^
+policy turn	sN_
+policy violation	q@Z
+policy was	vWZ
+politica de	vN^
+politica onprem	vNZ
+poner la	v@]K[
+poor connection	sc[
+poor connectivity	vcY
+pop up	s+ZD]HHZIa[
+pops up	o>I?IHGNZac
+por eso	vIY
+por favor	s#ZZ[
+por la	v9[HJN]
+por sms	oa[
+port #	s1J4^HGRJ
+portal ive	sdY
+portal keep	vN[
+portal not	sKYMIg]
+portal reset	o/H0^HEMIga
+portal says	k-^1_IJNISIgE
+portal show	vHJN[
+portal want	vI]KFh[
+portatil va	vH^
+possibl to	mBJHbK^ZYdE
+posso riutilizzar	vKY
+pour la	kEYUIVbZI
+pour les	v*ZP]
+pour moi	v(Z
+pour notr	vUY
+pour reinitialiser	s(YZHa^
+powershell not	sgZ
+pre exist	v%Y
+precisam de	v*[MY
+predictabl password	v-Y
+preferr dc	v4_
+preferr domain	s4]
+prefisso internazional	v3aHH
+prem account	v%G(HP]_]
+prem ad	o![NY
+prem but	q/Y
+prem configuration	sE]
+prem directory	v_Z
+prem domain	s4_
+prem integration	vd[
+prem not	s=Z
+prem noth	vNYTY
+prem object	oA[_Z
+prem ok	v/Z
+prem policy	vNZ
+prem reset	v/Y
+prem user	v_YdY
+present password	sKIZEha
+press finish	sZa]FaI
+press send	sHGX[ZGa_
+press sms	vHIOIaa
+prevent from	vXY
+prevent password	vF[
+prevent the	k,YHIN_
+prevent unauthoriz	lT]
+previou one	m>FM]O]g[
+previou password	g#]@JHGK_NIZIg[
+previou phon	q>aHD
+print operator	sHIP]
+printer does	vHZ
+printer doet	vH]
+privat e	s3^>YDIHI
+privat email	s>[CXHY
+privat mode	s.[
+privileg account	q%I*^PZ
+privileg ad	sP_
+privileg role	o(G)a*]HGPJ
+privileg to	k([
+privileg user	s*]HHP[
+pro tag	v@X
+prob poczekaj	vXY
+problem between	vc]
+problem de	sZYc]
+problem reset	s=YSY
+problem with	iBJE_Z]
+problem z	vZZc]
+problema con	vZ[
+problema de	oc^
+process request	sHFSbZE
+product name	v-^
+product on	vJZ
+profil pictur	vH]
+prompt appear	s+aHI
+prompt every	vH]
+prompt for	i*[D^L]
+prompt not	qHZ
+prompt to	m+]DHL[
+properly set	qE[
+protect group	sP^
+protection block	vHHJ[
+protection proxy	v-]
+protocol on	sY^
+provid for	sN]
+provider does	vH[_I
+provider keep	v7aHF
+provision agent	g0cHD
+proxy block	vcY
+proxy sett	sH^cZ
+przy zmiani	vh_
+przychodzi na	v>[
+pta agent	v0CHc
+pued cambiar	qZI^^
+pued restablecer	o!]=]VZZG
+puedo restablecer	qZ]
+puedo verificar	v>[
+puo cambiar	v@[ZI^]
+put a	vJYcZ
+put in	o>JDZIJK^OY
+put it	v8]JZ
+put my	vI[O[hI
+put the	qHIP[]]h]
+puts it	vEY
+pwdlastset nor	v%Y
+qr code	v>JH_aI
+qualquer senha	vN[
+quand je	vh^
+que a	odZha
+que esperar	v@]X^
+que esta	v-^O[
+que ja	vKZ
+que je	vO[hY
+que la	shX
+que le	s?[d[
+que mon	vC[
+que o	v^]dX
+que soit	vN[
+quel que	vN[
+query sam	vQa
+questa password	vKZ
+question and	v?ID^
+question are	s*Y
+question can	vH[
+question for	o*a?F
+question vanish	s*^
+quiero desbloquear	v[]
+r d	vFaHIZI
+r2 domain	v5Z
+ran out	q#I9G=aHERFSIXI]a
+random str	vK[
+rano i	v@Y
+re added	s8^
+re enabl	v!^B^
+re register	o+_?JCIDD
+reach ad	v0ZdY
+reach me	oD^HIKIa]
+reach microsoft	vc]
+reach on	sg]
+reach the	m/HHIJZM^aYb[
+reach your	vcZ
+read any	v6]>_HC
+read it	vZ^
+read only	v%^2IH[_J
+reason that	v3[JY
+reboot and	vfX
+reboot the	sHFf]
+recebo o	qaZ
+receiv a	s(HH^ZJaX
+receiv not	vHGV]Z]
+receiv on	va[
+receiv the	qHHa]
+recent ones	vK_
+rechaza por	v-]K[
+rechten om	v%[(]
+recognis by	vHXMY
+recognis every	vK^
+recognis when	vKHh_
+recoi pas	sa]
+record is	s3Y>]HGOX
+recovery info	vD]
+recovery key	sHY
+recreat in	v_[
+red cross	mI[S^ZHeZh^
+red says	sIX
+red sms	sBJHIIZZc]FaIbIhI
+redefinicao de	mH[U^ZH
+redefinir a	l(^
+redefinir minha	vZZ
+redirect to	v7aHGZG
+reecritur du	sd[
+reecritur ne	vf_
+referenc account	m#Z
+refus although	s-^IEKGh^
+refus any	v@]ZI
+refus as	o-]?[HIIEK[
+refus becaus	q-Y
+refus by	l%Y/[I[
+refus cooki	v.[
+refus it	l/^HIJYK[ZGgZ
+refus lors	v%bZI
+refus me	v)_ZF
+refus sinc	o-_=_IIJJSJ
+refus the	l%X/YJ[_IdIe^
+register again	v+Y
+register an	vDZ
+register any	s+]DI
+register befor	s+G@JC_DEH]KH
+register for	e+^>YD]HYVH
+register in	sJ]
+register is	v?[
+register my	q+ID^
+register only	v+FC^
+register phon	v>Y
+register policy	vC]
+register to	vD]UH
+register user	vHZ
+register when	v+YHZ
+registr para	vDZ
+registration not	s+_DIHG
+registration of	v+Z
+registration page	sDJH^
+registration prompt	o+ZD[HH
+registration screen	s+_DHHH
+registration wizard	v+]DG
+registrato per	vDY
+registrei para	vDY
+registrerat mig	sDZ
+registry keys	vYZ
+rehir with	v__
+reimposta password	qHJb_
+reimpostar la	q(Z:ZZX
+reimpostazion della	sNIW^
+reinitialisation echou	vUIZ_
+reinitialisation est	sUZ
+reinitialiser le	vZIa^
+reinitialiser mon	vZ[
+reject as	s-[IY
+reject becaus	oI^
+reject by	s/EN_dJ
+reject it	j/^ZGhZ
+reject reset	vJ]
+reject the	m-[/HJFM]N[
+reject with	sJYNI
+relat to	v%Y
+remain as	v/Z
+remain lock	vT[
+remember it	vKIZDhb
+remember my	oH[ZY
+remot call	fHIQb
+remot desktop	sHaZI
+remot sam	jHGQc
+remov and	q8^>IHHV^Y^cE
+remov from	s?]HJ_Z
+remov the	q%]9FHEJ^X^_[
+renam a	vFZH^
+renam the	vF[
+replac it	v@^
+replac our	v5Y
+report that	vHFZ_
+report the	sHFS[ZY
+request could	v9JZ_
+request for	sHbSGUGVI
+requestdeni when	v(X
+requir #	sCY
+requir authentication	vCJ]]
+requir chang	sL^
+requir licence	k=Ze[
+requir method	vC_
+requir p1	v=Y
+requir screen	v+ZD[
+requir secur	v<^
+requir two	vCZ
+requir user	s+YHZ
+requirement not	mI_NE
+requirement of	oNY
+requisiti di	vIZNY
+requisito de	oHJI]N[
+reserv character	oF_
+reset a	f%G(b)H*IH^LXZF
+reset access	vPY
+reset ad	v/[
+reset again	s@_B]ZD
+reset agent	v0JZIf^
+reset all	sBXG[
+reset an	q(b)D*EH[PIZC
+reset and	m(H3^HIV]]]aJbI
+reset are	o0^@^HIJX
+reset as	q5]DYdY
+reset asks	v*]?HCZ
+reset at	jZGba
+reset attempt	oXZZY^Z
+reset broken	v1ZZY
+reset but	h3YHIJZLYVX]Y
+reset button	m!I(ZZa
+reset by	g(J)Y@_U]V_WGZD]Z
+reset cannot	q_]
+reset cloud	vga
+reset come	s4ZJYf[
+reset configuration	sE]ZI
+reset does	o3_7ZHIOI
+reset done	oB]SJZ[g_
+reset email	vHZMIg]
+reset enabl	sUY
+reset ends	q!]AXHJN]ZH
+reset error	m/JGYWZ_^
+reset fail	V!]%F(E)G/E0]5^6J7G8Y:G;[=G?G@IBFCJDGE]F[GFH<JIMIPHQZRYSHTJUHVFWIXIZ[]I^^aJbEc]dIeZf]gG
+reset for	]!Y(X)Y*[EEU[V@W_X[ZEdH
+reset from	f/IHGJ^NZP__GbYg[
+reset function	vU^
+reset geht	sPZfZ
+reset get	vJZ
+reset gets	vJZc^
+reset group	sHGVa
+reset has	m7Y=_GXSIU[
+reset her	k(J+Y:[BXDJZ[
+reset here	sWZ
+reset his	l@IB^P[ZG
+reset impossibl	v4_@HHIZG
+reset in	a%_(A)I/I1_7a=J@[BFDJEJHDMHS[UHVFWXZA][_JdJgb
+reset is	[!G(E)a*I/J7I>C?IBGE[JYKXPIUaWH]]bXg[
+reset issu	sHDZb
+reset it	e(H)I+Y@aBEDIHEK[U[VFXJZ^aI
+reset just	v4ZZY
+reset klappt	vZ]
+reset link	fHXUGZ[bb
+reset menu	sdY
+reset mfa	vH^ZI
+reset must	v:XdZ
+reset my	Y(@*[>^@GDIKIV]Z^a[bG
+reset non	v=aZF
+reset not	W!Y%I(F)b*I/I0X1I7Z:F?Y@EBDDGGJHCJIKHM_NIPISGTIUDYY[_]I^I_Ia]bEcIdHfIg_
+reset now	qDY
+reset of	k%E(_/I8[:HGJJIKJP]ZFd^
+reset off	vUY
+reset ok	vB_M[ZH
+reset on	h!I(Z=YHDZGbagY
+reset only	oTYgX
+reset operation	s%YAZZI_Y
+reset option	l!J(X*X?JHFU]b[
+reset other	s%H(c?GVDZI
+reset page	S!Z#H%H(D)X*X-J.a/^1J3J7]8I:Y>F?c@FBEDEEIH_IYJGLJMINGO_S^TJUBVHWIZ?[I^H_IdGeIfIgDhH
+reset password	Q%d(d)H0Z7H=H@EBGDHGHHFKGLJMINIPIUHWZZI^EbfdHgGhI
+reset policy	b(I)F*b@IHFJINESIUGVJWdZGbIgH
+reset portal	m.ZSagI
+reset refus	l!_7ZZJd[
+reset right	v%H0^;[
+reset says	g!_UHZJaY
+reset seit	vHJX^]^
+reset servic	e(HBJSYUJVIZCc]eaf^
+reset sinc	s#Y+^DH
+reset site	s.[S^cI
+reset sspr	vUY
+reset still	s>_ZZ
+reset stop	v.YA^
+reset stopp	l0Z=_HHR_ZI]EfJ
+reset that	s*Y5XJ]ZH
+reset the	Y)I*H:Y@[BHH^KJP]VJWXZ]
+reset their	g(G)Z*XH]UXZFf[
+reset themselv	s)_
+reset then	vD^ZGdZ
+reset thing	v@ZDY
+reset this	o([
+reset through	kN^ZJgZ
+reset to	vK]ZG
+reset today	v:ISaZE
+reset too	o/IS^XYZJfY
+reset twic	v@X
+reset unsuccessful	vBIVHZa
+reset user	j(G*_1^?[HZZDgJ
+reset via	m/H5^M[ZD^]g]
+reset want	q>b?JHG
+reset was	m)[MZUFW]ZG]Y
+reset went	lBaZD]H^Z
+reset window	qH^ZHb[cFgI
+reset with	lHIL[TX
+reset work	b(H?J@_BZHCJYUIVGZY^abH
+reset your	^(J)J7H:[C[E^V[ZH^IaY
+resetowani hasel	vUY
+resetowania hasla	o(GDZU_ZE
+resetten lukt	vZ]
+resetuj haslo	sb^
+resolv the	v%Y4^HG
+resolv this	sdY
+resourc forest	vA[G[HJ
+respect pas	oI[N[ZI
+restablecer a	v(^
+restablecer contrasena	m=XHHZIb_
+restablecer la	l([DYVYZIcX
+restablecer mi	sZ]
+restablecimiento de	sH]U]VG
+restart adsync	vf^
+restart help	v9HHEfa
+restart of	vHHf]
+restor from	v6Y
+restor the	q6[_Z
+restrict client	kHGQa
+restriction prevent	mN_
+restrictremotesam is	v4IQ^
+result reason	v/Z
+return #	sSagI
+return an	q&YHEc^
+return by	s&[
+return from	s!]#X
+return to	o>ZHHK_ZIb[
+riesco a	qZ^
+rifiuta tutt	v@[
+right away	v@bNJZE
+right but	qO[
+right for	vE]WI
+right in	q%Z(ZP[
+right is	v%I;[^Y
+right miss	s%_(HHI
+right now	vhY
+right of	v;_HH
+right on	oH_P]dG
+right one	vKHh]
+right to	l%b(XBIHI^[hH
+ring when	saY
+rispetta i	sN]
+role are	v(H)aIIPJ
+role cannot	q(Z)]
+role do	v(X
+role holder	q(E)bHD
+role is	v(bHD^I
+room panel	vH[
+root password	vH_ZJ
+rotat the	qH_KJ
+rpc server	q4_
+ruckschreiben geht	vf]
+ruckschreiben nicht	sY^dFe^fG
+rule and	sN^
+rule exclud	vGZ
+rule for	sG]HZNJcI
+rule not	sG[HGN_
+rule of	vGYN[
+rule on	vN]
+rule so	sG[_J
+rule that	v*^PH
+runn on	qR]fY
+runn the	vfY
+s est	vZ^
+sa jaki	v9^
+sa mycket	v9^
+sager att	qK]O]dZ
+sagt das	s_Zd[
+sagt die	vI^OY
+sagt er	sX]
+said not	s/]
+saknar behorighet	s%^(^HJ
+sam call	qQ^
+sam remotely	vQa
+same anchor	kA_
+same as	o@IZb[I
+same cloud	vAY
+same day	q@aNIZH
+same password	f/]@GKeZ?
+same problem	vZZ
+same user	m@_A^HJMHZEg]
+samr harden	vQ^
+sandbox tenant	vH[WZ
+sans cess	vHZ
+sap user	v#CHaTI
+satisfy the	q@[NZ
+save money	v=]HJ]If^
+say the	sHJKIh_
+says access	s%G(]H^
+says account	s#Z
+says ask	vV^ZI
+says cannot	v#ZH]
+says choos	q-^
+says contact	s!YEDVHZa
+says cooki	v.Z
+says current	vh[
+says disabl	o!]HJU[ZI
+says enabl	s!Y
+says go	v:^
+says i	c(I-J:]@HC]DYI[ZF^X
+says im	q(GDYV]
+says it	e-Y6Z@IEJHGKYZC_^d]hZ
+says its	j-^IGKZU]
+says licence	v=]
+says lock	i#ZHIT^
+says my	_!Y-]C[DHE[IJNYVYZE
+says not	]!J#J)[+I-J.I:Z?I@ICZDEHCJYKYMIN[UIWHXGZa_IaJdIhG
+says one	m*^
+says our	q)J=[HHU^
+says password	hIYZIbY
+says pleas	v.Y
+says reset	sZ^dX
+says someth	qZYb]
+says that	jE[HIO]VY
+says the	Z#^-G/I7Y:H@FEaHHIbKFNIOYTIVHWZXZZ>^IdZhZ
+says ther	sG]dI
+says to	vV[
+says too	s-IIHK_X]ZJ
+says try	sZ]
+says user	vH[
+says weak	vI[
+says wrong	oMXOYZ]hG
+says your	o:IEJUJVYZIc^
+schermata di	qHJb_
+schlagt fehl	s6_HJZ[
+schon einmal	vKY
+schon mal	q9IHJKb
+schon wieder	s@_ZI
+school account	v3JD[MY
+schusestrongcrypto miss	vY^
+scop filter	vG]
+scop for	vG]
+scop is	vGJV^
+scop of	lG[
+scop to	sGYVY
+screen does	obY
+screen is	m>^
+screen just	vb]
+screen not	q+_HFbY
+screen notification	vbZ
+screen reset	lHJba
+screen says	qI^
+screen someth	vbY
+screenshot attach	vZ[
+se pued	o!]4[
+seamless sso	vH[
+season and	v-aKJ
+second attempt	v@JB^
+second chang	m@_
+second check	v@IBICbDH
+second forest	q8b@IHFZH
+second monitor	sH_
+second reset	q@a
+second screen	vHG]a
+second time	m+]@]B]HG
+second try	vBY
+second verification	sCY
+secret expir	vH^
+secur channel	sY^
+secur ldap	v<^
+security account	vQ[
+security answer	vX[
+security baselin	lQ^YYb[
+security info	a*J+^>[?[C^DZHF
+security key	s?[ZI
+security question	a(H*cDZH_
+security reader	v(_
+security tab	l%J;a
+security team	v%[YX
+see a	v%Y
+see an	s%Z
+see my	v-IH_ZF
+see the	s#YI_ZI
+see your	s!Z
+seem to	k*Y-_KYaZ
+seen that	v-X
+seen too	v-[
+segundo metodo	vCY
+sei nicht	vI]V]ZE
+sei zu	v-]
+sein password	q:ZV]ZF^[
+seit dem	sdIfa
+seit will	v>ZCY
+selbst zurucksetzen	s)[V^ZG
+select for	sG^
+select group	vV[
+selectiv password	vGZ
+self chang	vHI^_
+self reset	k(H)eHGVGZC^Y
+self servic	W#I%J(F7I:J=Y@IBEDZGIMIPIS[UaVbWIZ_^HaXbIcGdHfDgI
+sem #	v3_
+send a	v>XHYaH
+send code	sHHX[a[
+send me	q7]
+senha ante	vKZ
+senha antiga	vhY
+senha atual	sZIha
+senha de	s(]H[JXUIZI
+senha do	vH[K]ZI
+senha e	md_
+senha esta	sHIU_
+senha hoje	v@Y
+senha muito	v-^
+senha nao	iIJN^Z]d[
+senha nova	vI^
+sent me	vZXaY
+sent to	l7[>Z
+senza #	v3_
+server 2003	s5_
+server 2008	o5_
+server and	o4XHDc]f[
+server cannot	kYZZJ_]
+server clock	vRZ
+server connect	vHFR[c[
+server from	v6Z
+server geht	vR^
+server has	q4]6]HFRFfI
+server hat	vHGRZc[
+server in	v4^HEf[
+server is	e1I4[HFR^YIcFfb
+server ist	vRYfZ
+server lost	s4^RI
+server need	vHJM]
+server not	h5[6a<ZHDQ[cHfI
+server of	v7aHF
+server operator	sP^
+server policy	v5[
+server reboot	vfY
+server take	vM[
+server think	v6ZR]fJ
+server time	oHYR_
+server unavailabl	v4Y
+server was	oRIcZf[
+server with	v6^
+serveur connect	sHERac[
+servic account	c!J%a,[0a2_H[PIVFZG^H_HcIeGfF
+servic adsync	sf]
+servic bus	fHDYac_fZ
+servic crash	vfX
+servic desk	m(aHGL]ZI
+servic did	vfX
+servic does	vfZ
+servic fail	s0^HGeX
+servic for	sUHd]
+servic health	vS[
+servic is	jSZUXf[
+servic not	hHER[fa
+servic password	b)I=YBISZU]ZYa[fH
+servic principal	v(YH[
+servic reset	_(HBHDIHHSXU^V^Z^
+servic stopp	oHGf^
+servicebu window	mHHc_
+servicio de	vSYf[
+servidor connect	oHDRbc]fI
+servizio adsync	vfZ
+set a	f!Z(E7[<Z@^HHIJKFNGUJW^[I^G
+set adsyncaadpasswordresetconfiguration	vEHHFd^e^
+set azureaduserpassword	vg]
+set but	s%YbZ
+set for	vG^WZ
+set his	vKY
+set in	s/Y^X
+set it	o@]HFKaZFdZ
+set less	v@Y
+set msoluserpassword	mgb
+set my	vHY
+set on	j4I@[HIQ^
+set password	m%](b<^@HBGHCJ[KFZF^GgJhH
+set so	s^^
+set someth	vE]
+set the	i%[([@GHaKZZC]YbIfY
+set this	v@Z^[
+set to	e.ZBIHELZPYU]ZI^^
+set up	Z%J*I+b-J0I3I9E>G?[@HDZEZHcIIKHMJNIUJVaYYZG^JaG
+sett for	o%XH^QZ
+sett network	sQX
+sett of	q<bHH
+setup page	v+YD[
+setup the	vH_
+setup two	sHY
+seulement deverrouiller	v[[
+shar calendar	vH]
+shar login	vHEZE^b
+shar mailbox	kH[^Z
+sharepoint says	sHa
+sharepoint site	vHZ
+she can	sBZL[ZG
+she cannot	v!X
+she forgot	vZ^
+she gets	vNZg]
+she had	v#[K[
+she has	qCDDa
+she is	s>[B_HFIJZH
+she left	v!]_Y
+she not	vD[
+she pick	s@XB^I[NHZG
+she still	v!Z
+she tried	vZY
+she was	q>J@ZHIV^_[
+shorten the	v2]HGX^
+should be	s!CHa
+should i	lKYZ^d^
+show #	sO[
+show a	o!Y+]HEN[S^
+show abandon	vHD]baI
+show an	m/aHGS[V[^I
+show as	q0Z
+show disabl	v;X
+show failur	vH]NYTJ
+show for	v+]
+show in	v/Y;Y
+show not	mMYb^
+show noth	vHX
+show on	sHZ
+show the	kHYO[R[
+show up	hHE[[]Ha_b[
+shut down	o!_#J>[HFf[
+sich nicht	v)[bY
+side fail	v/Y
+sie do	vD[
+sie nie	qOYZ]h]
+sie z	s4^OZ
+sign and	h<a
+sign in	P!I#F%I(G)I+^,_-F/H3I7b8I:G<F=G>C?E@EAJBHCIDCF]GGHcIDJIKFLaM]NFPISITcUIVHWJXIZY[_]H^G_HaEb_cGdHeHfIgH
+sign on	v7aHHZG
+sign up	oDaHJVG
+sim card	q>]
+sim is	v>Z
+simpl word	vI^
+sinc #	v-[aY
+sinc 2018	v1_
+sinc admin	v+^DHg]
+sinc friday	vYYcX
+sinc i	f#Y(I)d*F>[DZHDXZZB
+sinc it	vA_HGfI
+sinc last	sC[U[_^
+sinc monday	qCYHDSIZ^c]
+sinc password	v7ZdZ
+sinc the	_%H-X1H4Y8[B]GHHZMINIP[U[YYZC_Jb[cYdFf[hY
+sinc then	i1YF]HJQ]R]YZZDc^
+sinc this	o@HB[HGKJM]Z_
+sinc we	q1FHHf^
+sinc yesterday	vZYaY
+singl user	v+Y
+site think	v-aHH
+sits on	vH[J[
+six digit	qHHIHab
+six time	vHHX_
+skew on	vHIR_
+skipp the	sDa
+skrivaren fungerar	vH]
+slash in	oFbHF
+slow sinc	vH^cH
+small letter	vI]
+smart card	vZIb[
+smart lockout	gTb
+sms cannot	v?[
+sms code	o>HC[HbaB
+sms error	v,Y
+sms for	sa]
+sms from	va^gJ
+sms go	v3Y>[HI
+sms goes	s3Z>XaJ
+sms me	i*Z3I>]?^HFOIXIZG_Gab
+sms messag	d3Z?_CYHYZI]Z
+sms met	saZ
+sms n	v?^
+sms non	v3Z
+sms not	i3I>I?[HGaa
+sms under	vI[Z^bIhI
+sms was	s?aCI]]
+sms when	sNZZEa]
+sms wird	v?Z
+sms が	s3]HGa]
+snapshot cannot	v6Z
+so ad	s/YJ]
+so how	vD[HIL]ZI
+so i	f-[/Z@]IHKIZE]]d^
+so if	vcZ
+so it	j@HA]DYHJIa
+so much	sBXH]
+so nobody	v^Z
+so not	i=^DZIaaHdE
+so password	v^Y
+so reset	s7Y
+so tenho	vC[
+so that	mVYZG^c
+so the	c%J3[;Z<ZAaHFZJ^XaI
+so they	v/[
+so user	v+Z
+so writeback	mG]_I
+soddisfa i	sIYN[
+softwar is	vJX
+soit le	vN[
+soll ich	v*[@Y
+solo quiero	v[]
+solo tengo	sC[
+solo una	v@]
+solv she	vB_ZG
+some error	vZZ
+some hour	v@[fY
+some information	v4[C[DI
+some of	v;Y
+some time	sK[ZIf^
+some user	qEaFJHDVZ
+somebody set	vfZ
+someon else	vH[
+someon tried	v#[ZH
+someth else	s?]@[
+someth harder	q-Y
+someth i	q-ICIKa
+someth less	v-^ZH
+someth went	eHIZbb^
+someth with	sKJZ_
+sono mai	sDZ
+sono novita	v9_
+soon as	v(J)[
+sorry but	vcZ
+sorry for	v9^
+sorry someth	vZ^
+sorry you	oWZ
+sourc anchor	s_[
+spac and	s3ZI]
+speak of	vN[
+special character	hF_H]
+special sign	vHHI_
+specop password	vJZ
+spell it	v@]
+spelnia wymagan	qI[N]
+spelnia zasad	vN[
+split password	vg[
+spray attack	vHIT_
+ssl inspection	vcZ
+ssl tls	vY[
+sso via	v7]
+sspr 33008	v@]^Z
+sspr and	sDXT^[E
+sspr at	s@]ZEbY
+sspr block	v)YXX
+sspr enabl	vU[
+sspr fail	k!^A^HEJ^KYNIZC
+sspr for	i)bVD
+sspr from	vHHbZ
+sspr group	qV[
+sspr is	h)IHCU]Za
+sspr ist	vU[VY
+sspr it	v)[
+sspr none	vU[
+sspr not	i)G@HHIUHV^Z[
+sspr on	s)[
+sspr page	v.[HI
+sspr password	vJ_
+sspr registration	sH[
+sspr reset	sJY
+sspr says	m)IHHNYUIX^
+sspr to	vHX
+sspr without	s7ZHbdD
+sspr work	l4Y5^HIV_ZE
+staat nog	v!]>Y
+staat uit	l!^3I;_HHKJU_VId[fJ
+staff but	v(]HIP[
+staff cannot	v8[d^
+staff get	vN[
+staff not	v)^DZUE
+staff student	vV_
+stag mode	vHIf^
+stammer inte	vO]
+stampant non	vH^
+standard account	v)a*JHH
+standig nach	vHZ
+star haslo	sM[h]
+starego hasla	sHHK[M]
+start on	of_
+startar inte	vH[f]
+startet nicht	sH]f]
+stata usata	vKZ
+statu page	vS[
+stay silent	vHGa_
+stay the	vg]
+steht auf	o-[PY
+step #	q3IC^H_IJZ]
+still activ	v!YAY
+still cannot	g(]?HHIM[T_ZA[_
+still federat	v7]
+still has	o>XL]
+still have	v5Z
+still in	l!I/G1Z9JHaMITI__
+still is	v([
+still lock	o#Y
+still need	vMGg]
+still not	j3F9I>FDIMIOaZIaa
+still off	s!_HI
+still old	v/IHCMb
+still on	s1_YHfI
+still run	s5Z
+still the	j!I-I/]1J9H>[@IAHHFIHKFOHZbaIgHhG
+still ther	v!Y9[HI
+still uses	v4Y
+still wait	s9a>I@HHHMGXHaZ
+still want	mM[
+still work	qM[ZI
+stimmt nicht	oO^
+stop at	q;ZHIZ^hZ
+stop the	oHJL[PYb]
+stop work	s1ZMZ
+stopp after	sHI]a
+stopp half	v]^
+stopp work	mZ]f[
+stor as	v3_HI
+stor bokstav	vHJIa
+stor in	v7YH]ZI
+stor without	s3^
+storung bei	sS]
+strategi de	sN]
+strength bar	vI[
+strong enough	vI]
+structur contain	vF[
+stuck at	sZ_
+stuck in	vH_
+stuck with	v@[
+student account	vVZ
+stunden warten	sX]
+su cuenta	vTXXY
+su organizacion	vcZ
+sua conta	vXZ
+submitt new	v%Y
+succeed cloud	v/X
+success with	v/[
+such as	sMY
+suis jamai	sD[
+sul pc	vM]
+summer again	vK]
+support admin	o(I1bZHgI
+support for	sHZ
+support reset	v1Zg[
+sur l	j;[>YbZ
+sur le	vM[
+sur mon	o9^M^ZI
+swap it	v@_ZH
+switch his	v!_ZI
+switch it	vV]
+switch off	b!Y)Z?YHGLYP[U^VIb[dYf[hJ
+switch on	k)I-ZHGU]Vad]eZ
+switch the	v!Y
+sync account	_!I%d0I2_GDHAP_QZVH^H_IdYfJ
+sync agent	h0aHI
+sync and	q0_8]dH
+sync box	q4]HER^cY
+sync but	vG]
+sync cannot	v4Z
+sync client	s1bHC
+sync error	sH^
+sync host	oHERaY^cIfE
+sync in	v8[MZ
+sync is	l8YGZM^VJ
+sync machin	m4^GJHCJIR_c_fH
+sync not	q8aHIVIdI
+sync reset	v0Z8Z
+sync rule	jGcHG
+sync scop	sG_HI
+sync server	X%I/[0H3H4a6Y8J9HGEH=MFPHRbY^_HcddIfX
+sync servic	g%[HGfb
+sync so	vGZ
+sync stop	vH^MZfI
+sync to	mG]HYMYZGgX
+sync tool	q1cGYHEdIfI
+sync user	oGGZFdcfZ
+sync version	v1]
+sync vm	sHGfc
+sync with	vGZRX
+sync writeback	v0]
+synchronization engin	s_[
+synchronization is	q8^
+system admin	v!Y
+system does	vZ[
+system not	sKIZ]
+system remember	vKY
+system says	s:]HHI]ZG
+system think	v+^3H9I@HK_
+system will	v@]KXZH
+tab of	s;^
+tab show	v;Z
+tack sa	v9^
+tag andern	v@Y
+tak your	v9^
+take a	o<_M_ZG
+take anyth	v;^
+take for	vHJM^
+take it	l?X@JZHh]
+take my	s?XHIMHZ^
+take only	vMY
+take the	lM]
+take to	vdY
+taken away	v@HU]^]
+taken it	v/_gJ
+talk to	o4]J[YZ
+te kort	vI[
+te makkelijk	q-]
+te raden	q-]
+te resetten	v%[(]
+te vaak	s-^
+te veel	o#]X^
+team cannot	s:ZHZ
+team chat	v:IH]
+team forgot	v:[HH
+team i	v:^HIZG
+team keep	sM[
+team meet	sHZ
+team not	sM]V[
+team phon	sH]
+team record	vH]
+team statu	vH^
+tego samego	v@^ZIb]
+tela de	sb^
+telefon i	v>Y
+telefon nem	v3GD^
+telefonnummer im	s3[
+telefonnummer stimmt	vOZ
+telefono y	v>Z
+telefoon kwijt	q>]
+telefoonnummer staat	v3^OF
+tell me	_(^*I-].^3I9F:]>G?IBIDFEJI]NXbY
+tell not	vGZ
+tell the	vD^KHT[
+temp one	vLZh]
+temp password	g#J@^HHIILcMIZG
+temporairement verrouill	sT]
+temporarily lock	fT_
+temporary connectivity	mZJc^
+temporary one	q@JHILah]
+temporary password	l@[L^
+ten minut	h/F@YHFMbRYhY
+ten time	vHIaZhY
+tenant and	q:ZW[
+tenant has	sHIS_
+tenant is	q:]=^HI
+tenant noth	vW]
+tenant wide	vU]
+tengo acceso	v>[
+tengo uno	vCY
+tenho mais	v>^
+tenho um	vC[
+tentativ attendr	vXZ
+tentativa aguard	sX[
+tentativi attender	sX[
+terugschrijven staat	vd]
+test user	o;[B[
+than #	m2ZR]
+than a	v@Y
+than once	vA^BJ
+than one	iAc_E
+thank a	s9^
+thank bye	s9[
+thank for	m9bBZZE
+thank you	i+Y9^B]HJZI
+that appear	v-]
+that are	s!^ZI
+that be	o5YIZK[LY
+that break	vFZ
+that check	q-EJb
+that cloud	v_[
+that connect	v4XG^
+that dc	v4^J[
+that enabl	sQX
+that i	k*].Y@ZKYPHVZ
+that is	lK[ZJ^Y
+that it	s>[X[
+that its	sDZVZ
+that make	q-Z
+that my	o>[E]HIKHVXWIh[
+that not	g-I4[9J>E@JCaDJHJIIK[OZ_YhY
+that number	v>^
+that object	s;^HI^Y
+that one	o-aIIK^
+that option	vH[
+that ou	q%[G_
+that password	f(J)[-YL]
+that phon	q>Z
+that reset	oHHJXU_VEZ_gX
+that some	v;Y
+that the	e-Y3ZB]HDNJUIW^^]
+that user	k(]@ZG]JZP[ZG^GdI
+that was	v4]HH_Z
+that why	o![I[ZH
+that you	vaY
+the #	kHJKYga
+the access	vHY
+the account	X#G,_2H3H;Y@IAIB^CID]HCLXP^QJUIVEZE^c_F
+the acl	sP^
+the ad	b#Y%Z2_8]GJHENYPIZI_]
+the address	s3]H]
+the adfs	s7]
+the admin	[)Y*I,b:[HAMGPJSZV_ZDeIg]
+the adsync	sHIf[
+the afternoon	v@[
+the agent	s0_
+the allow	v?]HI
+the alternat	qH^
+the anchor	vAZ_]
+the app	b(a*I+G-I3H>]?_@HBHCbDHHJIGKHMJNJOIVJZE^Ha]gIhI
+the application	vHCN]ZHfa
+the articl	vHZ
+the audit	i/[E[H]NZV[YZZI
+the auditor	v@Z
+the authentication	q3YH^
+the authenticator	c(G*^>]?]CHHGa]
+the authorization	v)]UH
+the bank	vH[
+the bann	qHZ
+the basement	v4^HZ
+the boss	vK^
+the bottom	v>[HJZ]]I
+the box	mBD^adGe_
+the browser	f/YHbZF]YbZcIh[
+the budget	vHY
+the button	v([HIZ]
+the call	s3]HEa]
+the cannot	vdY
+the captcha	mHHZY]c
+the chang	^%I(I-I/G@FBGJZKJM[Z]ha
+the character	v/]IZ
+the checkbox	qe[
+the choic	q?Z[^
+the clock	qHIR_b]
+the cloud	U#C/c6^@HAIBHGIHGIHJGKGM^RJSITcZE[I^I_abJcGfFgZhH
+the code	Y-J/I3F>dBICJH;IIKHOGXXZ]]cabhI
+the company	e7Z:H@IBIHGIGKJNaU[VGW[ZDd]
+the computer	qgX
+the connect	^4^6ZHCQYR_Y^ZJeZ
+the connector	a2b4Y8I<cH@IGQ_
+the corporat	qN]
+the country	l3baF
+the credential	vH^ZJ
+the current	e@YK_h]
+the custom	v-X
+the customer	s(Y-Y/X
+the date	v1YHIR[
+the day	s@aNI
+the dc	[%J(I-I0[3I4^5a6I7J9I<]=I>I?IBGCIDIHBIIJhKDNGQ[UJVIYIZG]I^IbHcCdIfHgYhI
+the default	vH]
+the delegat	v%J;ZKIP^
+the department	vFaHG
+the desk	qHYN]ZH^[
+the directory	f&]3cHFNYU[VE
+the disabl	v!^_J
+the domain	Y#a%H(J-J/[4^5G8ZGIH=IGJbKHMINaP^TFVIZG_IcIg]
+the door	sH]
+the email	j3X>YC[DGHDa^gY
+the end	f,[3I>F@HB_HCIYK[OHZb]GaGeY
+the entra	b#I/[HGNGT_YY
+the error	oHFS^Z_]H
+the event	sG]NaZEdIhI
+the exist	q8Zh[
+the fail	q;a
+the featur	mHHU^e_
+the filenam	v2]
+the filter	qHJJc
+the financ	qH^
+the firewall	lHZc^
+the first	h8Z>I@[BJC_HGIIKJLJZ_bHh[
+the flag	v^^
+the follow	l@[IZdY
+the forc	qL[
+the forest	q8bEIHG
+the forgot	q7I?]HIW[Z_
+the form	vHY
+the former	qgZ
+the four	s*YN[
+the free	q=dCGdE
+the full	v4^HI
+the global	v,Y
+the gmsa	v0^ZH
+the group	e>JHHNJP]VeZH
+the guest	qHZR[
+the help	q9[@[H^ZCbI
+the helpdesk	m*[Z^
+the home	q3H:cHH_I
+the i	v?HZF[[b]
+the identical	v@ZK]ZG
+the internet	q-]HGZHb[cY
+the intranet	qH_N]
+the issu	q%Y
+the keyboard	q#]
+the kiosk	v.YHG^^
+the kitchen	v#^.IH[
+the laptop	mHHZI]Xba
+the last	aHEIEKbO^Z^]]eY
+the latest	v1X
+the ldap	s5]
+the leaver	q!d@IHGZF
+the length	o2ZHI
+the letter	sNYh^
+the library	v.X^Z
+the licenc	q=aZJ
+the licence	v=[
+the link	fG[ZZbc
+the list	g-C?dDIH@K_Q[VY_J
+the littl	v0X
+the lock	b!I#]HDKITIZF[_bd
+the log	j&aBHE[HFNIZH]_
+the login	g#Z-I7ZHFI]ZHba
+the logon	qb^
+the m365	qMYTZ
+the machin	vHFc]f^
+the mailbox	v>^HG
+the management	v%Ye^
+the meet	oH_
+the messag	k3G>JE^HEWZaa
+the metavers	vGY_[
+the method	s?Z]Z
+the mfa	vH]aG
+the microsoft	e#G7]HHT_a]g[
+the middl	l]b
+the migration	sH_K[ZH
+the minimum	i1_5_HIIJ
+the more	v+ZD[
+the morn	q#[JZ
+the msol	g%C2^;_HZQ_
+the name	m-^F^HJ
+the necessary	sD]
+the network	vMYcZ
+the new	S!I#I(D)J*I,J-J/_2I3I4J6b7H8[9I:G<J=I>H@DB_CIDGFJGJH;IGJILDMfN^PITIUHVbWHXIZH[F]^^G_GaIdFeIfFgIh?
+the next	k@dHZKHYXhJ
+the number	Z(I*I+b-G3a4J>b?I@GBICZDCHGIBKYMJPIXbZE]Ia^hI
+the object	k!]G^HI^[
+the offic	d/J>IHYM^TJZJd^g[
+the old	U!G#]%I(H+I-G/]1I3H4I5I7I9H:J;I?I@DAbBHCIDHGIHDIFJIK@LIM]NFOHPHTGUJVIYaZB[I]G^XaHbIcJdIfIg^hi
+the on	c4_E_HH_]
+the one	a+J-I3G?I@HCGDDHFIJKbOeZCaJh_
+the ones	sK]O]
+the onlin	v/^
+the only	m4[>]?]CJ
+the onprem	k!a(]H[NIPIdI
+the operation	i%Z(Z8Z
+the option	jLZZI^^d[
+the optional	sHIda
+the organisation	k:I=JEFHGN_U]W_
+the organizational	sF^
+the original	vA]HHP[
+the other	j?_CDG]VZZYf[
+the ou	_(I;aFgHEIJZH
+the p1	sH^
+the page	Y!H)[*H.^/I3G7F=H>]@GBHCIE[HAJIMJNGODSITJUcVZXG[]]^^IaHd[gJhE
+the park	vH^
+the partner	v8]
+the passcod	va_
+the password	J!G#E%Y(Z)H*Y+I,H-^/^0G1J2G3I5I6Z7]8H=E>J?F@YAHB>CID^EHFIH?IcJ[KFMCNcPFRIUEVFWDXHYI[I]Fb[cHgI
+the past	sK^
+the path	vF^IG
+the pc	l/bMIZIbZ
+the pdf	vH]
+the peopl	sG^^[
+the permission	v%JP]
+the phon	]!J#I*I+J-I3]9I>Y?YB^CHDDH>IIKHMZNIOaU^VJZDa_bHgJhY
+the phone	o3^ga
+the pilot	vVZ
+the pin	oH]b]
+the plant	v5YaZ
+the policy	e-H@]C[HFIHNbWI
+the portal	_!H%H(Y-I0]1_?G@[D^HBIZN_SIUYVIZGgChJ
+the preferr	s4^
+the present	qKIZFha
+the previou	g#]@IHFK]M]ZIg_
+the privat	s3^>ZDIHH
+the problem	vFZ
+the projector	vH[
+the provision	v0Y
+the proxy	mHFZIbZcc
+the reason	o3[JYLY
+the recovery	v>]HI
+the referenc	o#Y
+the register	v>_DJHE
+the registration	k+^D]HF
+the remot	vHEQXc^
+the request	vHFS[ZHc_
+the requir	m]Xe]
+the requirement	qNY
+the reset	K!_#D&J(B+H-G.^0G1F3I5G6H8D:B;I<I>^?_@BAYB[CFD@EGFIGEHEIFKCLFMHN]O]PIQJRHS^TFUEWCXZYHZc[F]b^Z_Db_cDdEeGfEgBhF
+the rest	oHIOXP^V[ZI
+the result	v/aME
+the right	h%c@GBIHGKGPX^[hY
+the robot	s3^aY
+the rule	j@YHIIYN]
+the same	X!H#I(I*J-F/]1I7I8J9H=H>H@ZAaBFFJHCIDKdMFP[TIZ_[H]I_EaHdIg^hH
+the screen	vI^
+the second	i@^B_HEZG[X]^
+the security	g%Z([;]HGJY
+the self	s)]aY
+the sender	vHa
+the server	b5Z6YR]Y^ZF_]cHf^
+the servic	f%Z(],]2[D]HBUHeHf_
+the set	v+]J]
+the sett	oH_ZJfJ
+the setup	qD_H[
+the shar	q#ZHXZE^]
+the shop	v>[b]
+the sign	j#H7ZD[HZTZZHbY
+the sim	v#IBHHaTE[D
+the site	i-b5Y9H@IHAI]X[ZIcYhZ
+the six	va]
+the sms	eH[][
+the special	vHII^
+the sspr	kH[V[ZI
+the start	vFYIGJ]
+the sync	T!G#H%d(I)I*J+I-H/Z0E1c2Y3G4a6Z8H9H:J;I=I>H?I@HAIBHCIDIFIG[H8IGKHMENIP^R]TIUIVGXJY]ZH]I^H_FaIbIcddDfZgIhJ
+the system	b+^-I3]@YBJD_HYIFK]MJNHODZ^hI
+the team	vHXV]
+the temp	mL[h^
+the temporary	s@YLYh]
+the tenant	l)[-^HFUHW]
+the third	vJXZ[
+the tick	v^Z
+the ticket	vBZ
+the time	m>GBDC^HaKJR_
+the tool	vJ[
+the town	v-bHGIIZI
+the two	vJ[
+the unlock	lHBT_[_
+the updat	s5[HY
+the upgrad	s1HHJd]f^
+the user	Q!A#]%B(])G*I,J-F/G1I3]4H6I7H8F9I:^;a>H?D@[A^BDDZEHH9KGL[MGOIRJSJTIUHVIYIZJ[H^a_haIbFcHdCeDfE
+the valu	qN]
+the verification	f+Y>YHD]Za]
+the very	vK_ZJ
+the vm	s6]HZR[
+the vms	vRaZG
+the vpn	v4]
+the wait	v9FHGXb
+the warehous	vHZZ[
+the weather	vH^
+the web	mJZN[T[ZHg[
+the websit	vI^
+the weekend	o#XHHZ]f_
+the whol	m3IHCO^UaV[ZJ
+the wifi	oH[
+the window	b5ZHHZJ[[]ZbZcYhY
+the wizard	a,eG]H@ZGd[eb
+the word	s-]
+the writeback	h6]G[HHJYdIe_
+the wrong	c6X@ZHYKJR_XXZDg_
+the year	s-I1]I^
+their account	sLY[Z
+their home	q:[
+their mfa	v:FH^
+their own	l(J)Z-I@[LYUZV]ZH
+their password	_*X-I:[@]BGGJHCKGLYMHNIVY[ad[fZhJ
+their peopl	v8_GJ
+them to	kCYWZ
+then cloud	v/[JY
+then entra	v/_
+then i	v@]
+then it	o>ICYZ]]Y
+then not	sR^ZGc^
+then reset	s1ZF]Q]ZH
+then says	mKGbYh_
+then the	l/ZLZ
+ther a	b(G/I3J7I9[>I?HA^BIGIIHJZNISJTYUIWJX]Zb[IdIhH
+ther an	m(H9FHYScZI
+ther any	q(JNZTZZ_bH
+ther are	mA_G]dI
+ther is	e([*I+[3Z>H?ZCYD[FXHEWYZH
+ther not	f?]NYWYZHb^fX
+ther was	q>GD^HGZ^]H
+thes account	sL[^Z
+they are	q/[OY
+they cannot	s@ZG[
+they have	s3]
+they not	v?ZaZ
+they say	o3II_U^hI
+they tell	v!Z
+they told	vDYZY
+they use	v7[P[
+thing is	v@JZ_
+thing like	v-YIX
+third party	c-I.[7b@IHFIIJ^KIZFbZ
+third time	vZ[
+this account	l;YDZ^]
+this articl	vH^
+this department	vGZVZ
+this featur	l=]HGUXV]
+this for	vVX
+this is	k3I:_ZXcZ
+this login	v^Z
+this management	o8_
+this mean	v9IHFZ_
+this morn	c9J@bBZHFKGM[Z^
+this object	vG]HJ
+this on	v-IVa
+this one	q%JP^
+this ou	q%_(C;ZGZ
+this out	v9Z@Y
+this password	d-Z@[HIIHKZNY
+this scenario	v)[AX
+this servic	vV]
+this situation	s?HH[dY
+this tenant	oVGW^
+this time	h@GBaKZWYZDcZ
+this user	]#Z%F(c)H3[=[?H@HA^CHDZHAKJLZP[UHV^Z@_I
+this week	s9^@[
+this year	vKZ
+thos user	s7[
+thos who	v@aZE
+though i	q+[HHMZ
+thre days	v@[
+thre of	sIZ
+thre password	sKbZH
+thre time	kBIHFKEXHZca]
+through a	vV]
+through all	vK^
+through at	vB[
+through graph	vgZ
+through microsoft	v7Y
+through o365	vNZ
+through on	v/YBY
+through our	s:[
+through the	e+]>J@IGYHXKHN^ZZ_IaJbXgZ
+throw an	ve^
+tick in	lG^ZI^_
+tick requir	vL^
+tick the	qdYe_
+ticket can	vB^
+tien permiso	v%^
+tier #	s!F([3JCJHGPcZF
+till det	q9D>ZB_
+till the	v@Y
+till tomorrow	q@^
+tillbakaskrivn av	qd]
+tillbakaskrivningen slutad	vYZf]
+tillfalligt last	vT^
+time alway	vKIZ]
+time and	k#aHHR_ZF
+time becaus	oWZZJ
+time befor	s-Z
+time drift	sHJR]
+time i	sK[
+time in	m@GXb
+time is	vH^ZG
+time it	s@YB]
+time not	vRZ
+time noth	vaX
+time now	sBJD]Z[
+time on	mR[
+time out	sR_
+time she	v#XN[
+time to	sHIMa
+time track	vH_RI
+time was	vR^ZH
+time with	sTZ
+time within	vXY
+timed out	q>I]^c_
+tls #	]1H3I9I=I@HBICJHDIIKJVIYkZHcIdGfF
+tls inspection	vHJc^
+tls secur	vY[
+tls ssl	v<a
+tls version	sY^
+to #	fHFI^KbPYZHaX
+to a	](I-I4[7Y>X?IG[H[IGK]PYZE]^^J_]fJ
+to access	s#ZHY
+to acquir	sHHQbZI
+to ad	f!I%Z(H-I/[3J4]7J:J=HGJHBKIPJRIZF__bHdafHga
+to admin	l%I)I*aHGP[Q^dG
+to all	vN]
+to allow	o.[
+to an	mHHK]MZ
+to another	l=Z@HGIHb
+to approv	v>ZHEa^
+to ask	q*H@IV]Z_
+to be	Z![%E(F/I3a4J5^8J9H:J=I>HBGCZEHHCIaMJNIOJP[V^ZB[]]I^J_JaJcIdZgI
+to block	s.XHJJYa[
+to call	v>[B]ZHaG
+to catch	sHIMa
+to chang	X(_.^>H@EBEDJHCIIKHLaMHNJVHZ_[J^b
+to check	vD_EZZJ
+to choos	i-I@ZC]DJLbZI
+to cloud	s0Y1JH]cI
+to come	qX^
+to complet	i([O_dZ
+to configur	q=IUJW[e]
+to confirm	v+]
+to connect	s4G8_HJ
+to contact	oHJVZZ_dZ
+to continu	v.[
+to creat	s6YH]
+to decrypt	v6^ZH
+to defin	oWbZI
+to do	l=ZBcHBKHZ[hI
+to email	m*[9a>^?HDGHEMIaH
+to enabl	e)],]TIUZZH[^
+to enter	s+[HJK[ZIhZ
+to entra	qHIJJT^Y[[Ec]
+to exist	v-]HY
+to factory	vH]ZJ
+to fix	v@[E]
+to get	h,]-E?[@^HZKHZZeHhI
+to give	q([@IDJZ^gZ
+to go	o+[.^:^>FEJHIZE]]
+to guess	e-_
+to haslo	sK[
+to have	q?XaY
+to his	sMHg^
+to install	v0aHF
+to it	q>ZDIF]HGKZZ]
+to just	sHJK^
+to keep	j@_HFK_ZF[Y^ZhF
+to let	q=YB]ZHaY
+to lift	vT^
+to live	v-J@aIJNH
+to load	qbZ
+to locat	ve]
+to log	lBYH^Z]aFbX
+to login	m#YH_
+to make	b+XDZLZQbZH
+to me	sV]
+to microsoft	s>GH[c]
+to move	sH^
+to my	b*I:]>c@]MYZIaE
+to none	o>HHIUb
+to not	q.XL]
+to on	vHHca
+to one	v:[HJ
+to onprem	vgZ
+to open	vHX
+to our	i%Y4]7_8Y:aHBZHcJ
+to perform	l%^(F<Y
+to permission	v%Y
+to pick	v@[
+to policy	vJJNZ
+to prevent	kT]
+to re	v+]HH
+to register	b+f>H?HCFZH
+to replac	v@[ZGh]
+to reset	Q!]%Z(b)F*]+J.J/H7F:Y=F>[?]CbDJF[GGH=IIJIKDLHMIPESHTGUIV^WFXIZZ[]]F^E_GbBcIdFhH
+to resolv	qZ[dY
+to restart	v+YH]
+to reus	vKaZE
+to sam	hQ_
+to save	v=]HJ]If^
+to security	vQ[
+to see	v#YHJNZ
+to servic	vc^fH
+to servicebu	scZ
+to set	h%a(Z<_BJHGKZNIZF
+to setup	vHY
+to sign	iMXTZ
+to sms	v>aHI
+to someon	v:Y
+to start	v0^HG
+to stop	v)]]Y
+to sts	v7aHFZH
+to switch	v!]ZEh]
+to sync	sG]
+to take	vEZKZ
+to team	oHY
+to that	s>_J[
+to the	T!I#I%B(H+H-H/Y0J3I4]5J6I8I9I:I;^=I>_@EBFCIDEHbIHJIK]LINZRITHVGWIXJ[J]]^H_[aHb]dHe[fFgH
+to try	v-Z
+to turn	q-G;ZHaVY
+to two	v@JC_DGKHg[
+to unlock	b#DB^TF[c
+to updat	l(X5^@HHDKGNa^Jh[
+to use	]-X4[:Y?a@JDZIYKJUFV]bZdD
+to verify	e#J*Y3G9I@IC]DeHFXYZHhJ
+to vpn	vHZaI
+to wait	f@aX[
+to what	s4ZHGKbZE
+to window	vM[gZ
+to writ	s%]GY
+to your	m:]EJcYdY
+toda la	vU^
+today and	m@[
+today i	q@]SZ
+todo el	vH[
+token are	vR]
+token could	v,]
+token error	m,^HJ
+token for	v,aHIeG
+token issuanc	vHY
+token not	s?bHFR]ZD
+token with	v,^ZH
+told it	q@ZD_ZIhY
+told me	l(J>I@GHGX[Zc
+told my	sZH^]
+told that	q)Y@[UIV]
+told the	q@ZD[NIZJd[
+told their	vN[d^
+told to	o4]KZV]dZ
+tomorrow becaus	v#IX[
+tomorrow to	s@Z
+too common	l-a
+too early	s!^@ZKGZJ]Z
+too easy	o-YI[
+too long	j2dHFIG
+too many	X#c-^3Y9I>J@GIFKEOIT^X_ZGaFhJ
+too much	v-HHJK^XZ
+too often	jXaZI
+too old	h0]1b4I5a9IH^KHMHSITIYIdHeIfIgE
+too predictabl	v-aHF
+too recently	v@Y
+too short	oI_
+too young	v@]
+took it	m/]@HBaKJZI
+took the	q-Z8]
+tool is	q1aH^RH
+tool made	v2^
+tool on	sJa
+touch the	v1^ZH^]
+track tool	vH_RI
+traffic is	q<[
+trial of	v=]
+trie for	v@IXa
+trie our	v:Y
+trie to	j!^%Z(Z:XPIVGZHbX
+tried #	qNX
+tried again	q@aBJKJXJ
+tried all	vKYXX
+tried everyth	sBJKINHZc
+tried it	vX[hX
+tried once	v@GBaKJXIZH
+tried ten	vKENaZI
+tried the	o@IK_Z[
+tried thre	s#IKFXIZb
+tried to	d#H@_BIHIKaTZZFh[
+tried too	m#HHJXcZH
+trigger for	v+]HG
+troca nao	vHHZ_
+trocar a	sZ]
+trop courant	v-[
+trop court	sI^
+trop de	k#ZX^
+trop facil	q-_HH
+troppi tentativi	o#[XY
+troppo corta	vI^
+troppo facil	q-[
+troquei de	v>Y
+try again	a+I@@BHHEIHKFNJXaZecZ
+try any	vBFKIXaZD
+try for	vXGZ_
+try is	sK[NZ
+try someth	v-_ZG
+try to	_*Y@aKZZEaX
+trzeba czekac	v@]
+turn away	s-]@[KGNZ
+turn down	l-[@ZHHI]K]
+turn it	q!a)I/]9I@IHGN^UEcJdJfF
+turn off	^(I)^*I<Z?[HIRIU^VHY[ZHb[
+turn on	Z!G(H)_,[3J;Z=I?I@IHGJINIPIUaV_WJZE^H_IdZe]fI
+turn out	v^[
+turn red	vh^
+turn the	vJZ
+turn this	vU]VX
+tva metoder	s*_
+twee methoden	s*aCI
+twelv i	v@YI^ZF
+twic on	vA__G
+two account	vA^
+two ad	oA__H
+two check	v*^C[HE
+two connect	v6[H_REcGfI
+two contact	vCX
+two different	s/Zg[
+two digit	lIFJ[O_
+two enabl	v8JA]
+two factor	q3HH^
+two forest	qA]
+two gate	o*]
+two hour	v@aKH
+two method	j*]
+two month	vK]ZI
+two object	vA__I
+two option	v*Z
+two password	l/ZHIK[M]ZGg_hI
+two proof	m(I*cHG
+two server	v6ZP]
+two thing	v*ZC^hH
+two user	oAaHGPZ
+two ways	q*]C^
+two year	vK]ZI
+tylko jedna	vCZ
+tylko odblokowac	v[]
+tymczasowo zablokowan	vT]
+typ the	q#XKI]_
+type the	vhY
+typed a	s,Y@_ZD
+typed is	shZ
+typed it	oOYZ]]ZaH
+typed my	o>FK[O^ZIhF
+typed the	m3]IGKIOI]^aHhY
+typo in	q3^@[
+u mnie	vV^
+uhr am	vH^RZ
+uit in	v!_.X3J
+uit voor	sUa
+um unbefugt	sT[
+uma das	vK_
+un altra	s9I:_@_HG
+un ancien	vKZ
+un chiffr	sI[
+un dia	v@^
+un error	vHDZb
+un filtro	vJ[
+un giorno	v@]
+un group	vH[
+un grupo	vV[
+un jour	v@Y
+un mot	q-aHCIIK_ZF
+un nouveau	s@[HY
+un numero	sI^
+una contrasena	vK_ZG
+una licenza	v=ZH[
+una maiuscola	sI^
+una vez	v@Y
+unauthoriz use	lT]
+unavailabl when	q4_
+unbefugt nutzung	vTZ
+und der	v>Y
+und ich	v9I>^@[ZJ
+und jetzt	v#]
+und kann	o>Y
+und weiss	vDYZIh[
+under the	lHGIIZ[bchI
+une deuxiem	sCZ
+une erreur	vEYZ]
+une licenc	vH]
+une majuscul	sI[
+unexpect error	o&F3aHEZ_
+unexpir password	v%_
+unfortunately you	sZZ
+uninstall the	vJ^
+unit name	vF[
+unknown account	vHHb^
+unknown ad	s&^ZH
+unknown error	j&b
+unlock account	oBJ[a
+unlock but	q[Z
+unlock by	v[X
+unlock fail	s#G%]HDTFZ_[E
+unlock in	l#ITb[I
+unlock is	q[]bH
+unlock me	q#]
+unlock my	m#[>I
+unlock not	lHITZZI[a
+unlock only	o[Z
+unlock option	qHET][Z
+unlock the	j#BB^HcTF[E
+unlock their	v[Z
+unlock without	kBI[_
+unser doman	s7[
+until #	v9_@^HCZF
+until monday	sH_MI
+until the	q@]MZTYZI
+until tomorrow	j#I@_HIX_ZG
+until vpn	vHCMa
+up a	sDXW[
+up again	o+]HYZ]
+up any	qD]
+up at	q7]DIZG]^
+up being	v;Y
+up by	v%[VZ
+up for	g-ID_HCUIVYWaYZ
+up in	v?_DD
+up not	va^
+up on	o9[>IEYHHa]
+up the	oEZR[
+up with	s-_HJN[
+up your	qV]
+updat fail	l/YH]N^ZD
+updat in	v/Y
+updat it	vKHh^
+updat keep	vHaZD
+updat mgpolicyauthorizationpolicy	v)[
+updat mguser	vg]
+updat of	s0]1^HEfI
+updat on	q9^HIZYfZ
+updat password	s([Z[
+updat passwordprofil	vMJg[
+updat the	i/Z1]@[HFKGNafJhH
+updat user	v(]
+updat your	vZ[
+upgrad entra	v1IHHf^
+upgrad of	s1Xf[
+upgrad to	v1X
+upon submitt	v%Y
+upper lower	vIY
+uppfyller inte	oIZN^
+uprawnien do	v%^
+use a	l,^4]K[dF
+use adfs	v7[
+use ante	vK_
+use any	v>_?IZJ
+use entra	v0[
+use it	s-^H^LI
+use my	q?[K[ZG
+use only	v=Id]
+use password	qV[
+use phone	q?[
+use question	v(F*]?Z
+use security	s*]?H
+use self	q)Y
+use specop	vJZ
+use sspr	i)Y7Z:[=ZH]VHZIdD
+use that	s-^
+use the	f?]D]HIPZUHZIgZ
+use this	q-]?YVZ
+use window	v?^HCb[
+used befor	qKZ
+used for	o,Z?]
+used graph	vMJgZ
+used in	s,YKX
+used password	s-_IIKF
+used recently	sK[
+used that	vKY
+used the	m-^HGIJT^ZI[Fga
+used this	qKZ
+used to	i#X([6Y?]BGHHKHP^Z[
+used up	s#ZKIX_
+user account	l!FAGHbPIVH^H_EdY
+user accountenabl	vG__G
+user acl	v;aHEPH
+user admin	j!J(a)[ZE
+user after	vA]HGTY
+user and	o#IHFLYT]
+user are	i7Z:ZH^VI
+user attribut	vGEH^^Y
+user authenticat	v7X
+user blad	v!D(a
+user but	v(]
+user can	f(E)]*^?IHCZG^Y_Hdb
+user cancell	v][
+user cannot	X!H#X(@)G3I6I7G8X:I>HAIBIDHFIGZHBKGLIMGO]P[TIVIZ][I^c_BcIdcf[g]
+user complain	s-X
+user did	s@ZHHX^
+user disabl	v!]
+user does	s_[
+user enter	l3FKZO[ZHha
+user every	vP_
+user exist	sA]
+user fail	g(I7Y@IAFFaGIHDKFU[Z^^J_I
+user flagg	vH[
+user flow	vHaZF
+user for	sAYHXXX
+user from	g8[=YKITYZI^a_]gJ
+user get	l)J*[+[=]HDU_VI
+user gets	o*[7XZ]
+user go	sHGZa^J
+user got	s#X][aI
+user had	s;Y@]KH
+user has	bA[CbD^HGIF
+user have	k*Y;_CZHH
+user hold	v([
+user id	kHFI_KJTZZFg^
+user in	^%^(Y+I-I7J8I;H=I>J?H@IAaBICJDIF[G]KHMINITIVY[^^H_Ha]dJ
+user information	sHHQbZI
+user is	]![%X(I+[3aBYDGHJTCVEX]ZH^[_Z
+user it	v;[dX
+user keep	s-_HFI[KHZJ
+user left	vCID^
+user lock	sH^TG
+user lost	s;X=_HF
+user match	vA[
+user may	sLJZI^a
+user mfa	vHZ
+user miss	v_a
+user must	s@Z
+user name	lI[h]
+user need	m*^CGZ^
+user not	[(E+^;Y=Z@IBJCGIFJZKGLaV^]G^I_Xa[d]
+user object	i!];[
+user of	q8aHDZJ
+user ok	s)b*DVD
+user on	o!]HIMFZI_bdIg]
+user only	o*Z+]CGHHNYZ[
+user ou	vG[
+user password	e(Y1]@Z
+user pick	vI]
+user register	s+I?_@JC_DFHJKH
+user report	oHAZd
+user reset	g(G/H=[@[B_M[V]Z?^^gH
+user same	v@aZF
+user says	o#ZHJK[ZY
+user see	v-]HH[X
+user show	s^Y
+user sign	vHJLYM^
+user still	vL]
+user stopp	v]_
+user swear	vNZ
+user to	c(J+[:J@HDFHbLZUYZF[Y^]
+user trie	q:YK[
+user tried	vK[
+user two	v!JA__J
+user unlock	q[]
+user want	h+F-Y:G@ZD^HZ
+user was	i!_>J@IHFLYP]ZY
+user went	vBF]a
+user who	j)[+Z@_ZF_X
+user whos	q-IG[HHI]ZH__
+user with	j!I(ZH^ZI
+user without	sD[GId^
+uses the	qK_ZFgZ
+using it	vD]L[
+using the	v#[MJ
+uso not	vTZ
+usual password	sKa
+usuario convidado	v:_
+usuario invitado	v:^
+usuario nao	v=Z^]
+usuario not	qV]ZI^^
+utent non	v=[^]
+utilisateur ne	v^]
+uw account	vTZX[
+uzyc starego	vK[
+uzytkownik nie	v^^
+v host	vH_
+va al	v>Y
+va lento	vH^
+vai para	s>[
+validita minima	v@Z
+valu provid	sN]
+van de	s@[HGR]
+van een	s:_HHJYV^
+van mijn	vH]
+vanish from	s!FHJKIPZ^J__bZ
+vanta #	sX]
+vecchia password	qK[
+veel pogingen	o#]X^
+vendor dll	vJa
+verbindet nicht	vH]
+verbindungsproblem mit	vcZ
+vereist licenti	v=aHI
+verifica non	vHGa^
+verificacao nao	vaX
+verificatiecod komt	vaX
+verification code	sHIaZ
+verification email	oHGa]
+verification goes	vZ^
+verification method	hCY
+verification n	vaY
+verification step	vC^HH]Y
+verify but	vCY
+verify me	q>JCGDdHJZGaH
+verify with	vCID^
+verify your	l#J3_DFX[
+verlangt ich	vCY
+verrouill apre	v#Z
+version #	o1aHF
+version is	s1^HJ
+version of	h1^9JHaMI
+versuch #	vXZ
+verweigert beim	v%a
+very long	s2]HJ
+veto the	sJY
+veux seulement	v[[
+vez al	v@Y
+veze e	v#aXH
+vi har	vJY
+via graph	sDIH[g_
+via portal	v/IM]ZH^]gI
+via sms	ma]
+via sspr	qNZ
+viel versuch	sX]
+vielen dank	s9^B[HH
+viewer and	v%Y
+vigencia minima	v@[
+vill ha	sCXM[gY
+violat the	sNX
+violation in	vNY
+virtual machin	vH]R^fI
+vms time	vRaZG
+voicemail pin	vH]
+voldoet niet	mIZKIN_
+volgen de	vO^
+volver a	vK[
+vom admin	vd_
+von entra	vfZ
+voor de	v-]
+voor onze	vUZ
+voor wachtwoordherstel	m=ZV_ZI
+vorubergehend gesperrt	qT]
+votr compt	sDJEIV]XY
+votr mot	vEYMY
+votr organisation	sE[
+vpn access	vHY
+vpn client	s#[
+vpn error	vH]ZG
+vpn not	vH_
+vpn se	sH_
+vpn still	vMIg]
+vpn tunnel	v4]
+vpn に	vH^
+w ad	s!^MZT[
+w chmurz	vTZ_Z
+w katalogu	v3_
+w naszej	vUY
+w o	v=[
+w organizacji	v=Y
+w przegladarc	v.Z
+wacht #	sX]
+wachtwoord gewijzigd	sB]ZI
+wachtwoord is	lIYMYh[
+wachtwoord niet	l@HVIZ^^^hI
+wachtwoord resetten	vHIb^
+wachtwoord te	v[Z
+wachtwoord terugschrijven	sd_
+wachtwoord van	v(^H]ZH
+wachtwoord vergeten	qDZHHZ_
+wachtwoord voldoet	sN]
+wachtwoord werkt	oB]MZ
+wachtwoord wordt	q@INXd[h]
+wachtwoordherstel staat	vUY
+wait #	kNJX[a[
+wait a	lX_ZI
+wait and	oHFaYb]
+wait befor	s@X
+wait for	k9]>I@IM_NHXG
+wait one	v@[
+wait period	v9HHIX_
+wait until	q@YXX
+want #	s@Z
+want a	h*J:Y>H?I@^C_IIKINHW]
+want another	q@^
+want at	v/]
+want cooki	s.]
+want me	s>[H[
+want more	vIaKH
+want my	vKIh]
+want reset	v!Y+ED^
+want sms	v?[
+want someth	o-H?[CZIJKaZF
+want the	b3J>IHEIJKXM^O]WZYZZDg^
+want to	V%[(F*F+c-H/J:Y>c@HBFCEH^IFMHNHOIPITHUIVHWIXI[a]HaHbIgG
+want two	s*YIGJ]
+war fruher	vP[
+wart seit	va[
+was a	o(Y9I>G@ID^HER^Z^]H
+was able	o#DBdTIZH[I
+was accept	qB[KY
+was added	v8Z
+was block	vH[
+was broken	vNZRZ
+was call	vHI]_
+was caus	sQX
+was change	o(]-]BJZG
+was clos	sBGY_fG
+was creat	v%[^Y
+was delet	k8_HI_^
+was deni	s%Y/Y
+was fine	v@Z
+was found	v-Y
+was given	v@Zh]
+was hand	v>X
+was in	sHJPZV^
+was invit	q:^
+was join	s8_
+was made	v)]HI^[
+was moved	s=[GH_^
+was my	v>aHE
+was not	e%^(I8IA[BGD[GJHFOYUHVGW_ZH_GdYeZfH
+was nun	vC[Z[
+was off	q![1[;XfZ
+was on	j!Z>]HD]Y
+was prevent	vF[
+was reboot	vfX
+was refus	qI^
+was reject	vN_dI
+was remov	l8[?]HH_Z
+was reset	mZJ]^
+was set	l@^B^KHLZZD
+was shut	o!_#J>[HFf[
+was successful	vBYMZZH
+was switch	s!Y-]f^
+was taken	v=]@HHI^]
+was the	v@[
+was told	q%X4]K]
+was turn	o)Z?]@]KHUGb[
+was updat	s/[f[
+was used	q6YKZ
+was wrong	vR^ZH
+wasser gefallen	v>_
+way and	v?]]X
+way through	v]^
+way to	f-F9I>Y@IC_DYHZT^X]ZIaJ
+ways to	v*Z
+we added	v8[
+we are	q(]E[HZ
+we can	v=aZF
+we cannot	g([7I:]=_E[ZBc]dG
+we change	q<[C_DHKI
+we configur	vHZ
+we could	v3_DF
+we delegat	v%IP^
+we did	vY[dZ
+we disabl	v)[
+we encounter	v3_ZG
+we exclud	vH]
+we found	q@ZUY^Y
+we get	vHFN_Z]
+we hand	v>^@Y
+we harden	vYZ
+we have	g=_CGHHN]OYW[
+we invit	v:]HH
+we let	v=Z
+we limit	s*IG]QaZF
+we migrat	vD]
+we not	f&_)J-I/J1]3J4J=ZGHHDJIU]VEWZZD_Yd_fG
+we only	q=_
+we put	vJYVZ
+we rais	vC^
+we remov	v_[
+we reset	v:XLZ
+we run	s%H0[1^HH
+we still	s5Z7Z
+we sync	s3_8]HIOIZH
+we turn	q)ZY[
+we use	k0[7[=HJYL[d[
+we want	sLY[Z
+weak password	q-]IDJ^
+web login	vT]
+web not	vN]ZIbX
+web server	sHcRGYIcE
+wechsel wird	v@_
+week and	m8]>^@YHJV[ZH
+well known	v-_HHZG
+went away	o@IB_HJZG]_aG
+went back	s]Z
+went fine	v@Z
+went through	k/X@ZB]CHDZNIZF^Z
+went wrong	eHIZbb^
+werden verlangt	vCY
+werden zwei	sC^
+were deni	s%]
+were on	v1^7YHI
+were remov	v+ZY^cE
+were set	vLY
+were sorry	i9HWYZacY
+were used	sK]
+werkt niet	oHYMYZXdJf]
+weve detect	vUY
+weve seen	v-X
+what are	qIYNZZIf]
+what block	vJ[
+what can	v9bHDZB
+what connect	vG[
+what do	o?GKHZ_h[
+what does	j&^/Z9HH]NFZ]hJ
+what else	vHEI^
+what happen	q4ZZ[
+what i	lHEIIKYM[OXZEhb
+what if	v4ZDZ
+what is	h:[@JHaKJTFZbbIhI
+what it	mHEIJKaZ^hH
+what now	o#YCYHZ
+what role	v(c)E*FHD
+what should	qHGZ_
+what the	j#F9IH^IIN^Z[
+whatever i	qN^ZI
+whatever is	vI^
+when change	qcYhY
+when click	sbY
+when connect	qJ[
+when contact	v4Y
+when enabl	o,]
+when i	X%Z(Z)Z*Y3[9J>H?[@EBICJDIIHKHOHPFVIZ^[]]Ia]gJhZ
+when it	qHFKbZEhJ
+when my	s!XK[
+when open	vH]
+when our	v%H(]
+when reset	h(Y?Y@]HINZZI
+when sett	s(YZY
+when sign	s+Y
+when the	i%]@YJYK[PHZG
+when they	v7XP[
+when writ	q%Z4[HI_]
+wher can	m(I-[H]I^ZZaJ
+wher do	o:ZH[Z[
+wher i	v(^ZG
+wher is	oLIZF[]a^
+wher it	v5]HYZJ
+wher my	vIIa^
+wher should	vHGZa^J
+wher the	oa^h[
+which ad	v%[/X
+which i	j%^>aHCZGh^
+which is	vI[Y^
+which licenc	v=GH]
+which number	v3IHIIIOa
+which of	vIIN^
+which one	s/XHZ
+which permission	v%X
+which policy	vHHN_
+which port	vH^
+which role	v(X
+which rule	sKIN^
+which was	sF[
+whil contact	s3bZD
+whil i	l!ZHIZI]b
+whil the	vbY
+whil updat	vZ]
+whil we	v=aZF
+who are	s9]HJP[
+who can	vQ]
+who did	v@^ZH
+who is	s3JHc
+who left	vH]
+who may	s-H9IH]QZV^
+who register	vDIH^
+who reset	v@]ZH
+who won	vH]
+whol company	sU]
+whol tenant	vHFU_
+whos password	sLYZG^Z_]
+why can	s(J)YV^ZG
+why cannot	j?a@IK^ZG
+why do	j*a@[HYIJKDZG[^
+why does	q#^@_HDKH
+why i	vZ[
+why is	o*Y>H?aBIHHZ[
+why it	q1XI^KJ
+why must	vK[
+why not	l(J)J*^B^HFL]
+why the	s![
+wi fi	sHa
+wie viel	v9IH^K]
+wiek hasla	v@[
+wiel prob	vXY
+wielkiej litery	vHIIa
+wifi code	vHX
+wifi password	qH[
+wil ik	v@]
+wil nog	qM^gY
+will noch	vCY
+will not	m3Z9[@[HHTY
+will nur	v[_
+window #	hH^bX
+window and	s![/[h]
+window befor	vb[cI
+window hello	j9G?b
+window in	s]Z
+window inloggningsskarm	vb]
+window login	iMIbZg^
+window logon	vg[
+window net	mHHc_
+window not	sbZ
+window says	qb[
+window server	o4I5^HG
+window sign	l[[
+window updat	l/IH[f_
+window want	vH]
+window の	vbZ
+window 登	vb[
+wiped the	v>_HG
+wird abgelehnt	q@]NZ
+wird als	s-^HJK[hY
+wird beim	v?YZGh[
+wird mir	s?_
+wird nicht	k-H@HIHK[NHZ^[[dIhZ
+with #	j-Y2[3IHZIYKGNXO]ZFaI
+with 33001	vF^ZI
+with a	]!H#I)Y*]+[/[3Z9I>H@[BIF[IGKIMHNFPITI_aaJ
+with admin	vHIP[g]
+with admincount	vPZ
+with an	b&Z*Y:ZGZH[KHT[e[
+with and	v3IIIK^O]
+with another	v>a
+with change	v@JZ^
+with cooki	v.]
+with does	vKY
+with entra	vHER_fY
+with error	v8IH^ZH
+with everyth	v>^N[ZH
+with extension	s3aHH
+with graph	v(YMHg]
+with his	q-H:YI^K]LHZI
+with intun	vH]
+with it	iHIMHOZZJgbh[
+with letter	q3_IHOI
+with must	sL[
+with my	f#I3I:Z>]H@ZcaJhI
+with new	s/HHDMbgI
+with not	s9Z>FH]KIMHh]
+with okta	v7[
+with old	qHCMb
+with one	v*[C^
+with our	qH^ZI
+with password	kJZSYZY
+with policy	qHINbZH
+with reset	vZ]
+with same	v_[
+with sms	s,Y
+with some	v4[
+with that	s-Z>[
+with the	W(H,]-G/I3E:H>Z?HA[B_CJDGGJH@IDM]NYZB_IadbZcZfIgIhH
+with their	s=GH_
+with this	vZ]
+with us	s:]
+with user	v!I(aZH
+with what	vHJg]
+with writeback	l=]HGJ[
+with your	g:YE[ZHcZ
+within a	v@[ZI
+within the	v@^NI
+without a	o)Z=X[Y
+without any	q@IB_DZHFW^ZF
+without change	s[[
+without country	sO]
+without digit	vI_
+without plus	o3b>J
+without reset	l[^
+without the	k3^4]5Y>GFZHGIGOX
+without writeback	s7Z=IGIH_
+wizard cannot	ve^
+wizard error	s,IHIZFea
+wizard is	v+[DG
+wizard was	vd_eD
+word block	v-[
+word in	s-ZHZ
+word is	v-Y@[
+word phras	q-Z
+word to	vH[
+wordt niet	vNFh^
+work after	o%^B[HGMXZHf[gI
+work again	oB]R^ZF
+work as	v)[
+work at	s(^BIHHZ]
+work but	qMZ
+work computer	v/]HIZY
+work everywher	s?]M[ZI
+work fine	sBY
+work for	_(Y)G*I@^BGHBP_V^ZY^[f[gX
+work here	vBHZ^
+work in	g.Y/_HGZHgZ
+work last	v@IBHHJKHZb
+work not	vL^
+work now	m9GBdZB
+work on	i-I/JB]HEZa
+work onlin	vgZ
+work only	s%[8]PG
+work phon	q>X
+work sinc	s1IZYf[
+work thank	vB^ZE
+work with	mHGM_ZHg^
+would guess	v-_HI
+would help	vH_ZJ
+wouldnt let	vN[
+writ back	e%I4ZHCKHZI_ZdaeJf^g_
+writ on	v%[
+writ pwdlastset	v%[
+writ the	v%Z
+writeback and	s=HB^dZgX
+writeback brok	s1Z2[
+writeback cannot	kG[_ZdHeY
+writeback checkbox	vdaeI
+writeback configuration	vEIH[dFe[
+writeback could	mdGe_
+writeback does	vAY
+writeback dur	qd]e[fH
+writeback fail	d0[1Z7Z<ZHFJJRZYYdHeZfE
+writeback for	sG]HYdI
+writeback has	sd[eI
+writeback heartbeat	vf[
+writeback in	i,FH^eZ
+writeback is	c=YHFYYd_fZ
+writeback keys	v6]
+writeback need	q=YHGYY
+writeback non	vHIfa
+writeback normal	vPY
+writeback not	e0[1Y=YGIHG_ZdbeBfZ
+writeback password	vHDJYd_eG
+writeback requir	s=YdZ
+writeback says	v%Y_X
+writeback servic	l6Y__dHeH
+writeback stop	vA_HF
+writeback stopp	k1Y=YHIYYcZdJ
+writeback target	qG]_]dE
+writeback to	v%I6YP]dG
+writeback was	vdFe]
+writeback with	v0I5XH[
+writeback work	q8Y@IBDH_R^ZIfH
+written back	e/[0]HHPZRZZIdIfYg^
+wrong admin	v,Z
+wrong after	v%IP^R]ZG
+wrong code	m#EXa
+wrong global	v,^
+wrong in	o3YHZOH
+wrong number	vOZ
+wrong password	g#X@IHFIITZZ^hE
+wrong portal	vZHg_
+wrong time	mHZR^
+wrong trie	q#aXE
+wrong when	vZY
+wrong with	s#JHDZa
+wrot it	s/^@[NIfG
+wurd abgeschaltet	v!YYX
+wurd bereit	vKZ
+wylaczon w	q.ZUY
+wymaganych licencji	v=Z
+y ahora	v@]X^
+y dice	v-^O^
+y el	m>[M^
+y en	vT[
+y hoy	v@]
+y not	f3[>Z@ZD]HJIY[YaFg[
+y por	vIY
+y solo	s?]CX
+ya fue	vK[
+ya la	vK_
+ya not	s>[?Z
+year ago	s>a
+year it	v!]KZZI
+yesterday and	s>[@Z
+yet admin	v*Z
+yet and	vD]
+yet the	s/ZNJTZ
+you are	q+^
+you can	jE[aY
+you cannot	a:JEJKYV[WY^Jd]
+you do	k+Y9bHCZB^Y
+you enter	mh]
+you get	v9]HH
+you have	e=I>[HHO^ZYe[gX
+you help	vZZ
+you know	oB]ZIaY
+you may	s%Z
+you must	k?X
+you my	vDaZG
+you not	eDaUFV[ZI^YaY
+you reset	qBIHJVHZ_
+you so	vBY
+you still	vHZ
+you to	vV[
+you try	oaYcZ
+you turn	vU]
+you unlock	v#[TI
+your account	Y!^%H)Y+_3^7H:[=ID]EYHEPIT]UIV]XXZ@^F_J
+your admin	W(H)E*E,I1I3I9I:F=X@IE]HGIHPHV_WZXYZb^Id^gI
+your company	vN[
+your current	sZIh^
+your help	v9Z
+your licence	v=Y
+your not	vVY^X
+your on	g%Yc^
+your organisation	W)J:D=^E^U[VGWYZDc^dY
+your own	lV^
+your password	X(F-Z:[@IC[E]HIUIVH^YcZdZhI
+your request	v9JZ_
+your reset	s:_
+your sign	vH[
+your system	q!X:]
+your team	v:aHHZG
+your tenant	v:[
+your time	v9^
+your user	qI^ZH
+your version	q1_ZJ
+youv exceed	vXY
+youv tried	o#ITYX[
+youv used	vKZ
+z kodem	sHJaa
+z zapisanym	vO[
+za duzo	sX[
+za krotki	sI_
+zablokowan w	vT_
+zapi zwrotny	sHIYYZId^f]
+zapisywani zwrotn	vd[
+zapomnialem hasla	sDZZ^
+zbyt latw	q-]
+zbyt wiel	sXa
+ze to	vO^
+zegt dat	sK^d[
+zgadza sie	vO[
+zgubilem telefon	q>]
+zip file	vH_ZH
+zmienic hasla	v@GZ[^^
+zmienic ponowni	v@Y
+zmienilem haslo	s@Z
+zmienilem numer	v>[
+zoom password	vH[
+zresetowac hasla	q:ZZ[
+zu erraten	o-a
+zu kurz	qIa
+zu leicht	o-b
+zu meinem	s9ZD[IIK^ZH
+zu oft	m#]BJHJXb
+zu verhindern	sT[
+zu viel	qX[
+zu wenig	vC^HJI]
+zugriff mehr	s>^
+zugriff verweigert	s%aPY
+zum zurucksetzen	s%Z?_ZG
+zurucksetzen am	s@Yb[
+zurucksetzen geht	q:ZSXZY
+zurucksetzen ich	vVaZF
+zurucksetzen ist	v(ZUZ
+zurucksetzen nicht	s?XL^ZG
+zurucksetzen schlagt	vZ_
+zwei methoden	o*[CY
+zwei nachweis	v*]
+zwei verschieden	v/_
+zweit method	vCY
+zwrotn hasel	vd[
+あ り	h(Y3Y9Z=^HFIJV[_^cY
+い か	v9]Z]
+い て	vJZ_Y
+い と	h@]HIIIKZN_ZH_XhZ
+い な	qD[dX
+い の	s3]?^DYHHZJ
+い ま	[!X#J(H.Y9[=I>H?I@IBHDbHCKIN[R[TZU]V]ZGaJd[gJ
+い る	d!]3Z9G;[>I@IDIHCI[K[MHNIR^U^VIXJZG^]dI
+い パ	f-ZBZHFIIKJMcNYhZ
+い 番	v>Z
+う ご	s9_
+う と	sh^
+う ま	vHIZb
+う 一	s@Y
+え た	s@_MZ
+え て	m#ZHZK]UIX^
+え な	lKZX^
+え ま	sK]Z^
+お り	v9^
+か か	sMXa]
+か っ	vMYa]
+か な	lH[MIYZaZf^
+か ら	s3]=^HIZH_Y
+か り	q9]@^ZH
+か 登	vC[
+が #	q3]P[
+が あ	o([9I=_HF_^cY
+が か	vMYa]
+が つ	vH_
+が で	q9]E]ZZ
+が と	v9]
+が な	m%](Z3bDYHH
+が ク	s/Z_Y
+が パ	q:YG_HJU^ZF
+が ロ	q#^
+が 一	vOZ
+が 使	vKIZ_
+が 停	vf[
+が 入	sI]JZ^^
+が 出	sZ_
+が 動	qHYYZZFf_
+が 受	s>[NGZ]
+が 含	v-Z
+が 変	s>]
+が 多	sX[
+が 届	lHGab
+が 必	vI[
+が 有	qV^ZHd[
+が 正	q3[h[
+が 無	i!b.Z;[HGUZdZ
+が 登	sC^O[
+が 短	vI^ZI
+が 表	q?^[Z
+が 見	vH[_Y
+が 違	sh^
+が 選	v?[[[
+き な	i:Y>Z@^HZSYZG^]
+き ま	^3I9F=Z>]?[@[EZIIMJNGUHZ^a]dI
+き 戻	sYZZFd[f^
+ぎ ま	qI]XYZI
+ぎ る	vI[
+く あ	v3[
+く い	vHIZb
+く し	s>[
+く だ	l#ZBZH[TIUJXZZIcY
+く な	o?[HJX^YZh[
+け ら	v/[NGZ]
+け 付	v/[NGZ]
+け 取	s>[
+こ と	sDYE]ZH
+こ の	v(ZKX
+こ ん	s9a
+ご ざ	q9_
+さ い	l#ZBZH[TIUJXZZIcY
+さ れ	[![#[%[(J*Z-]/[3H9H>I?[@JBHHFIGN[T[UIVIXJZE_Jd[gY
+ざ い	q9_
+し い	jB[MYNZZ^
+し か	o?^CZHGM]ZI
+し が	sYZZFd[f^
+し く	m3Z9ZK^ZGh[
+し た	Z!I#Y%Z(H-H3I9[=I>Z?H@YBcCYHBI[KHM]NGTHUHVHXIZ^[YaJbIfIg]hH
+し て	a>_DXHGIZKHN^U]VHZCaIfZ
+し ま	i9ZB^HJO^ZZ
+す い	s-^
+す か	v*]H]
+す が	v(ZV[ZJ
+す ぎ	l9II_XaZI
+す と	sZIb^d]hY
+す る	s([E]H]UIZF
+せ ん	V!H#H%I*I-H/I9B=^>Y?^BFCJD]GIJIK^MFOZPJTIV[XHZ^[I^I_ZaYfGgHhF
+そ の	s9]G_HHZI[[
+た い	q?^HY[[
+た が	m/ZC]HHZYg_
+た し	mI[KJN_ZI
+た の	l/Y@^HGMaZI
+た ば	s@_ZI
+た め	qDXE]TYZH
+た ら	v-^YZ
+た パ	q-YK[
+た 新	vB]ZI
+た 電	vO[
+だ け	m*[C]HHIIN^ZI[^
+だ さ	l#ZBZH[TIUJXZZIcY
+だ と	s-_I]
+だ ロ	v#HT_
+ち は	s9a
+っ た	k/Y?[HIKZX^YZ
+っ て	^!X(I-I.Y3Z;[@JBJDIHDI[KHNIV_ZE^[aYd^
+つ か	sH__X
+つ し	vC[
+つ な	vHZ
+つ の	s*aHJ
+て い	W!^#H%J*I9D:I;Y=H>F?G@GBGD_EJGJH?I]KYMINZRaTXUaV[XHZE^ZaHbIcId[gH
+て お	s9^
+て く	m#ZB[H[TIUJXXZIcY
+て コ	s>[
+で き	]9H:Z=Z>_?I@aBIEZHYIHNGUHV[^[aIbIdIhI
+で し	v9]HGM^
+で す	c*Z7^9[>JBIC]DIG^IZKINHVJXJZDdYfJhI
+で の	vE]ZI
+で は	l/^T[VaZH
+で も	s@Y
+で サ	vH[hY
+で セ	vD^HFU_
+で パ	qUZZHb^
+で リ	q:ZSZZHcZg]
+で ロ	v#HTZ[[
+で 再	vcZg[
+で 変	sHHM_
+で 拒	s/^N^
+で 認	v>XDZ
+と う	v9]
+と が	sDYE]ZH
+と 一	vO[
+と 出	o_Yd]h[
+と 数	vIa
+と 表	vhY
+と 言	e-_9F>J@[C]DJHGI_MJNJX^ZJh[
+な い	X!H#H(H/I9E=I?H@ZBGCHD^HaIZJIMZN[TJUHXIZE[[^Za^cIdJfZgY
+な く	i%](Y3^>Z?[HGX^YY
+な っ	e!Z.Y/Y9X;[?ZHGIJKJV[X]YYZHdZ
+な の	o*]:ZCZT[
+に し	s9ZU_ZH
+に ち	s9a
+に な	f!Z.Z/Y;]HHV[ZZdZ
+に コ	v>Z
+に パ	sMZZFf_
+に ロ	sT]
+に 使	vKZ
+に 入	vIYV]
+に 問	vZZcZ
+に 失	vZ_
+に 戻	vK_ZDb^
+に 接	vH^
+の た	vDYE]ZH
+の で	j*[3]9J:Z@^DXHHIZZH
+の に	k/Y?^CZHFMaT[ZH
+の ま	qMYPX[[gZ
+の ア	vV^
+の サ	vbZ
+の パ	c(_@JH[IIJ]KaMHN]VIZ?dIgYh]
+の ユ	v(Y_Y
+の リ	m(IU^VIb_
+の 問	vc^
+の 変	s@YZ]
+の 接	vZJc^
+の 方	s*]CZ
+の 時	vHIRb
+の 書	vZFd[f^
+の 要	vI]KJNY
+の 選	v?^HI[Z
+の 電	s3]HY
+は ま	s#HT_
+は リ	vV^
+は 一	vTY
+は 使	qK[
+は 前	vHGM[g[
+は 古	sHHMbZJ
+ば か	s@_ZI
+へ の	vMYZJc[
+べ な	v?[[[
+ま く	vHIZb
+ま し	a#Z%[(I-I9]?J@HBcCZDGHDI]KINHTIUIVIXIZagIhI
+ま す	Z#I(H*Z3I9a=I?I@IBHCIDHHBN_RZTYZ^_IaIbJgI
+ま せ	V!H#H%I*I-H/I9B=^>Y?^BFCJD]GIJIK^MFOZPJTIV[XHZ^[I^I_ZaYfGgHhF
+ま だ	o#H@]D^HIT_
+ま で	q9XMYX^[[
+ま ま	m#HD]HIMYTZZI[[gZ
+ま れ	v-Z
+め ら	v*]HFU_
+め る	sM_
+も う	q@_ZH
+も メ	sDa
+も 登	sDa
+も 間	v#[
+や す	s-^
+よ う	v9YIY
+ら な	q-XH__Y
+ら れ	o*]/ZNGU^Z[
+り が	v9]
+り で	s@_ZI
+り ま	f(Y3X9_=^>I@JB[HDIHKINIUJVYZ[_]
+る が	vhY
+る と	vI^
+る の	s*]I]
+れ た	g-_/Y9IDZH^IIMJTYX^ZE
+れ て	e!]-Z3H9H=]>ID_HBIGMINHRbTZU]VIZFd[hI
+れ な	m>YHZM][Zg]
+れ ま	_!J#Z%[(I*Z-H9F=J?[@HB^CZDEHZI[KHTIUIVIXIZ^aHgJhH
+れ や	s-^
+れ る	f*[@]HHJZh^
+わ っ	v>[
+わ り	vB]ZI
+わ れ	e-_9F>J@[C]DJHGI_MJNJX^ZJh[
+を な	s>[
+を リ	m(_:YE]ZG
+を 入	v-^
+を 変	o^]
+を 忘	mBHDZH]MIZ^
+を 有	vH]U]ZG
+を 求	q*]M^
+を 満	mI[KJN_ZI
+を 解	vTY
+ん に	s9a
+ア ウ	v([H[
+ア カ	f!]#]%]:XHHV]
+ア ク	s%](Y>[HI
+ア プ	v?bHGZJ
+ィ ル	vJ^
+イ セ	v9J=_H[ZH
+イ ト	sH[d]
+イ ン	i7^HHJYPZZ[bZ
+ウ ド	q/ZTY_Y
+ウ ン	f!]#]%]:XHHV]
+ェ ク	sHZ_a
+エ ラ	m9IE]HIZc
+オ ブ	vHI_a
+オ ン	o/YE]HJZGcZd]g]
+カ ウ	f!]#]%]:XHHV]
+ク が	sZI^^d[
+ク さ	k#^HJT^
+ク を	vTY
+ク セ	s%](Y>[HI
+ク タ	vHZ_^
+ク ト	vHI_a
+ク ラ	q/ZTY_Y
+グ イ	vHIZ^
+グ ル	vVbZG
+ゲ ス	v:^ZI
+コ ン	mH]JYMaZH
+コ ー	h>]HHX^a^
+サ イ	oH]bZhX
+サ ー	kJZRbU]ZIfZ
+ザ ー	j!^.Z:];[HHZF^]
+シ ー	qNaZI
+ジ ェ	sHZ_a
+ス が	m%]=_U^ZHfZ
+ス の	vH]g]
+ス ト	v:^ZI
+ス ワ	S!H%I*I3J7I9H=G>G?HCHG[K]M]N[PJRJTHXHZ^_HaHbZcHd[hY
+ス 環	vcZd^
+セ ス	s%](Y>[HI
+セ ッ	]!I(]:Y=Y?I@HBYEZKHMINHU[V_ZZb]dGgY
+セ ル	vHZU^
+セ ン	q9J=_HZZGg_
+ソ コ	oH]MaZI
+タ ー	kH_J^ZIg_
+ッ ク	d#_MIT_ZF[]^]b]dZ
+ッ ト	]!I#J%J(]:Y=Y?I@HB]EYKHMINHU[V^ZY^Jb]dGfJgY
+テ ィ	vD^J[
+ト が	c!]#](IUXV[__bY
+ト し	v([g]
+ト す	v([E]ZG
+ト で	h(Z:_=]HISYUIV^ZDcY
+ト に	s%]Z_
+ト は	sB]TYZI
+ト を	q(JH[U]ZEb^
+ト バ	vd]
+ト ユ	v:^ZI
+ド が	_/X>]HFIZKFN]Z_a[dIh_
+ド で	m-Y/ZB[HHM_ZG
+ド に	qK__Y
+ド の	f(HHGNJU]VIZYb^dYf]gYhJ
+ド は	jK]MY[[d]
+ド を	b(^:ZBGDYE[HZNHUHVHX]ZZ^[bIdIhJ
+ド フ	vJ^
+ド ポ	vNY
+ド メ	q7_HGJZPZ
+ド ラ	vd]
+ド リ	oH]UYV]ZG
+ド 変	vB[
+バ ッ	vd]
+バ ー	qHHRbV]ZH
+パ ス	S!H%I*I3J7I9H=G>G?HCHG[K]M]N[PJRJTHXHZ^_HaHbZcHd[hY
+パ ソ	oH]MaZI
+ビ ス	qHYU^f[
+フ ィ	vJ^
+フ サ	vHZU^
+ブ ジ	vHI_a
+プ リ	o?bH[ZI
+プ レ	o/YE]HJZGcZd]g]
+ポ リ	qNaZI
+ミ ス	qE]HJZHcZd]g]
+メ イ	q7_HGJZPZ
+メ ー	k3IC]D^H^IJZEaY
+ユ ー	k!^:];]HHZF^]
+ラ イ	q9J=_H[ZGd[
+ラ ウ	o.Z/ZTY_Y
+ラ ー	l9IE]HIJYZc
+リ シ	qNaZI
+リ セ	]!I(]:Y=Y?I@HBYEZKHMINHU[V_ZZb]dGgY
+リ ン	sH^
+ル が	vH^ZGaZ
+ル に	s>ZHEN_ZJa[
+ル も	sDa
+ル タ	vJ^
+ル フ	vHZU^
+ル ー	sN_VaZE
+レ ミ	qE]HJZHcZd]g]
+レ ー	v([7_HG
+ロ グ	vHIZ^
+ロ ッ	f#aHFT_ZH[^b^
+ロ ー	vJZ
+ワ ー	S!H%I*I3J7I9H=G>G?HCHG[K]M]N[PJRJTHXHZ^_HaHbZcHd[hY
+ン が	v([H^
+ン で	q7^HEMYZ]
+ン は	vHHMa
+ン イ	qbZhY
+ン ス	v9J=_H[ZH
+ン タ	oH]g_
+ン ト	f!]#]%]:XHHJYV[ZJ
+ン プ	o/YE]HJZGcZd]g]
+ン 画	vbZ
+ン 管	vP[
+ー が	i!^:YH^JYZ^
+ー で	m.ZN]V]ZGg_
+ー に	vJZZ]
+ー の	o;]E]HHRbZG
+ー を	sN[
+ー ザ	k!^:];]HHZF^]
+ー ド	Q!G%I*I3H7I9G=G>X?HCHGZHIK[M[N[PIRISJTHVJXYZ]_GaZbZcHd[hY
+ー バ	sHIRb
+ー ビ	qHYU^f[
+ー プ	vVbZG
+ー ル	i3I9IC[D^HaIHN^ZDaY
+一 つ	sC]
+一 回	v9^HH
+一 天	s@_
+一 度	s@Y
+一 時	sT]cZ
+一 次	v@Z
+一 直	qHZa]hZ
+一 种	s*ICb
+一 致	qO_
+上 刚	sMX
+不 一	vOa
+不 上	vH^
+不 了	k(I=I>I?[@GBHHDKIMHNIS_VHZefJhH
+不 到	j>[HZ_Za[
+不 匹	vO^
+不 在	m9^?^G_V^ZH
+不 对	sZ_
+不 是	s@ZS_V^ZE
+不 正	mTXh_
+不 符	oI]N^
+不 能	f(X=]>^HHKYMYNJVIZA^_
+不 让	v@aZG
+丢 了	q>aaE
+两 个	v/ZCZ
+两 种	o*bC[
+个 密	sKaZI
+中 心	vga
+了 密	q@^M]UZZF
+了 手	q>]CY
+了 收	s>_aE
+二 つ	o*a/ZCYHI
+云 端	s/[T[
+什 么	v*^N_ZI
+今 天	o@^
+今 日	v@^ZJ
+今 朝	v@^ZI
+从 来	vD]
+付 け	v/[NGZ]
+以 前	iK_M]PZ
+件 を	sI]KJN]
+会 社	s-^NY
+何 度	q#[X^
+你 好	v9aHI
+使 え	iHIK_NJX^Z]
+使 っ	sK[
+使 用	j@[IHK]N^T]
+信 验	va[
+修 改	qZ^hX
+停 止	sf^
+側 で	v/ZTZ
+入 っ	m3]I^JYV]ZH^]
+入 れ	m-]9HBaD]HJIHM[ZF
+入 力	vO[
+入 的	vO[
+全 体	v(ZUX
+公 司	q:ZN[U[
+册 过	sD^
+再 改	q@Z
+再 试	vcZ
+写 回	qHIZEdbfa
+写 字	vIa
+出 ま	lHHN^Z^h[
+出 る	v_Yd^
+分 の	vI]VX
+刚 改	q@X
+到 旧	s>[
+到 短	va[
+到 验	o>]
+刷 で	vHZ
+前 に	vKZ
+前 の	qHGK_M[ZEgZ
+前 使	sK]
+前 密	qZIha
+前 用	sK[
+力 し	vO[
+务 器	qHJRcZJ
+助 重	vU[VX
+効 で	s!YUXd[
+効 に	f!Z(J.Z;]HZU^VZZFdY
+動 か	sYZZFf_
+匹 配	vO^
+十 分	s(YHIRa
+単 語	v-Z
+印 刷	vHZ
+印 机	qH_
+反 映	vMYg]
+发 到	s>[
+取 れ	s>[
+受 け	o/Z>[NGZ[
+古 い	l>YHHMbZIh[
+只 有	qC]Pa
+可 以	vB]V^
+可 证	s9I=aH^
+号 が	j3^>[HIIYO^aJ
+号 に	q3^>Z
+号 没	s3aV^
+号 码	k3^>ZHJO_
+号 被	s!Y#[
+号 验	v>Y
+司 的	sN[U[
+合 公	vN[
+同 事	vV_
+同 期	vG_HHR_
+同 步	qG_HGR_ZI
+后 再	vcZ
+否 さ	m%]/^JYN^ZI
+含 ま	v-Z
+启 用	mH[UIVaZHd]
+問 題	qZYca
+回 数	sX[
+国 番	v3_
+在 の	qh_
+在 不	s@_ZH
+在 本	v_Zd^
+地 ad	o!X/^_Zg]
+地 环	vcZd^
+坏 了	sH]
+域 管	sPb
+填 了	vCYO_
+変 え	s@_MZ
+変 わ	s>]
+変 更	c9J>Y@cBYHFIJM]Z[^[hI
+复 杂	vI]N[
+多 す	sX[
+多 次	s#^-HHIX_
+多 请	qX]
+大 写	vIa
+大 文	vIa
+天 改	v@_ZG
+太 多	m#^-H9JHIXb
+太 容	s-_
+太 短	sI^
+失 敗	sZ_
+失 败	oZ_fY
+如 何	vHa
+字 と	vIa
+字 母	vIa
+安 全	v?]DY
+定 し	vg[
+定 了	q#]TY
+容 易	s-_
+密 码	R!E&J)H*H+J.I/J0I1H2I3F4H5I6I7G8I9F:J;I<H=D>E?E@YAHB[CFEXFIGYIZK]LHM^N[OHPGRHSGTFUYVIWHXFYIZc[H]H^Z_FaDbZcFd^eHfYhZ
+对 象	s;]_b
+小 时	l>J@]HIXbZGa_
+少 所	v=aHH
+尝 试	qX]
+届 き	oa_
+届 く	v>[
+己 的	s@[O_
+已 经	v>_B]HIZI
+帐 户	l!_#]VY
+帯 を	v>X
+度 も	q#[X^
+度 変	s@Y
+式 が	v3[
+当 前	qZIha
+录 不	vHFZb
+录 界	vb[
+录 里	v3_
+形 式	v3[
+待 #	vXZ
+待 っ	vXY
+微 软	sHIScZFd^
+心 重	vga
+必 要	l9I=_CaHHI]ZH
+忘 れ	mBHDZH]MIZ^
+忘 记	sHHZa
+怎 么	vHY
+我 不	v9^HEV^
+我 们	vU_VGZGd^
+我 只	vC]
+我 忘	vZ^
+我 的	h![#^HIIYVZaJ
+户 在	v!Z_Z
+户 已	v!ZTZ
+户 没	s%[(JV[
+户 被	q!]#[
+戻 し	sYZZFd[f^
+所 需	v=aHH
+手 机	e3^9I>aDaHHIJO]ZIaE
+打 印	qH_
+択 肢	v?^HI[Z
+报 错	sHIZa
+拒 否	m%]/^JYN^ZI
+拒 绝	q/[9I@^HIN^P_ZH
+换 了	o>^HIM]
+接 受	v/[NFZ^
+接 有	vc^
+接 続	oH]ZHca
+推 測	s-^
+提 示	lKY_Zd^h[
+携 帯	m>bD[ZG
+收 不	l>]HJa]
+改 一	v@Z
+改 了	s@_M[ZG
+改 密	o@FZZ^_
+改 的	v@_
+改 过	s@Y
+敗 し	sZ_
+数 が	sX[
+数 太	sX[
+数 字	q9IHHId
+文 字	sIb
+新 し	kB[HYMYNZ
+新 密	lB[HIJ]M[NEZ]
+新 手	vHY
+方 式	v*^C_HI
+方 法	j*cC^HZUI
+无 法	l:YE^HJVIZ[cZ
+日 ま	v9YX^
+日 変	v@^MZ
+旧 号	s>[
+旧 密	k@IHIMbZGg]h]
+时 锁	vT^
+时 间	vMYR^
+易 被	v-]
+昨 天	q@aM]ZG
+昨 日	s@^MZ
+是 不	v@[SaZF
+是 旧	vg^
+是 要	v@ZM^
+是 锁	vT^
+時 的	sT]cZ
+時 間	oXa
+暂 时	vT^
+更 し	l@^HHM_ZH
+更 で	i@cMI^]
+更 新	sM[ZGf_
+更 禁	v@[
+書 き	sYZZFd[f^
+最 短	v@]
+最 近	vHJKaZI
+有 効	k(IH[IIKIN]U[VaZDdZ
+有 启	qV[d]
+有 域	vPa
+有 开	vU_VGZGd^
+有 权	v%I(_
+有 注	sD^
+有 登	v3G>IDb
+有 这	v[[__
+有 重	v%[bX
+有 问	sZ[c^
+服 务	l9I@YHHRcS^ZIfZ
+期 間	q=^@ZIIKJN]ZH
+期 限	s@[IHN^
+本 地	k/^E^HIZE_YcYd]g]
+机 丢	q>aaE
+机 号	l3_>ZD[HHO^
+机 坏	sH]
+机 怎	vHY
+杂 性	vI]N[
+权 限	o%Y(_;]VIZI
+来 宾	v:_ZJ
+来 没	vD]
+権 限	q%](_;]ZI
+機 種	v>[
+次 数	qX]
+止 さ	v-Z
+止 し	vf[
+止 め	vHGU_YZ
+止 期	v@[
+正 し	q3[h[
+正 确	o3Xh_
+步 服	vRafY
+残 っ	vPY_Y
+求 め	q*]M^
+求 两	s*]C[
+没 有	a!I#I([-I3a9F=I>F?I@HBHCHDbHBIHKHMINJOIU]ZC[Z]I_]a_cIdafIgIhI
+法 が	vC[
+法 を	s*aH[UI
+法 重	l:YE^HJVIZ[cZ
+注 册	qD^
+済 み	vT]_Y
+測 さ	s-^
+満 た	mI[KJN_ZI
+無 効	h!b.Z;[HGUZdZ
+猜 到	v-]
+环 境	vcZd^
+现 在	o/Z@^CYZG
+現 在	oZXh_
+理 セ	vga
+理 中	vga
+理 员	k(Y*a9JCHHHPaUYZId]
+理 者	k*_HIPZU^ZFd]
+環 境	vcZd^
+用 不	v?^HGZ^
+用 了	m![.Y;]>_HHUZZI
+用 密	sVadY
+用 户	k!Y/Y:Z;]@HIYMJZB^__Y
+用 旧	vKYMY
+用 期	q=^@[IHN^ZH
+用 过	oK^
+电 脑	l9JHbMbZI
+电 话	q3]9IHFZI]_a_
+画 面	m(JHZUIVIZYbd
+界 面	vb[
+番 号	h3b9I>[DYHHO]aJ
+登 录	j>JB[MYZ_bZhY
+登 记	o3G>^DaHGOZ
+登 録	f3ICaDbHGOZZI
+的 に	vT]
+的 不	s@[Oa
+的 号	vO[
+的 密	k%I(a/YE^N[VIZE
+的 帐	o!]#]VY
+的 手	s3[O^aJ
+的 电	v3_
+的 组	vHGVcZI
+的 许	v=aHH
+的 账	q#ZTZ
+的 连	vc^
+目 录	v3_
+直 没	va^
+短 す	sIaZI
+短 使	v@]
+短 信	o3^>I?_HIa]
+码 不	f@IHHIFKHMINYO^Zbh_
+码 了	sHHZa
+码 今	v@]
+码 以	sK[
+码 写	qHIZEdbfa
+码 发	s>[
+码 在	vM[
+码 太	m-^I^ZJ
+码 最	s@]KX
+码 没	v3^
+码 现	s@_ZH
+码 策	vN[
+码 输	v#]-HX_
+码 里	vI^
+码 重	i(G@JB]DYHZU_V]bIdH
+確 認	s>_HGZHa]
+示 さ	m?^[Z
+示 密	sKZd^
+社 の	vNY
+禁 止	m-b@Z
+禁 用	l!a.Y;]UZ
+私 の	v9^V[
+种 方	v*^
+种 验	q*]Ca
+種 変	v>[
+符 合	oI]N^
+等 待	vXZ
+策 略	qNcZI
+管 理	b!J(Z*d9H@IBICGDIHDIIKIMHNIPbU_VGZCbId_gchJ
+組 織	qU]ZIc[
+続 で	vH^
+続 の	vc^
+織 で	vUZ
+组 织	s=YU_VHZGcZ
+缺 少	s=aHGI]
+置 不	s:YS_VJ
+置 了	s=^ZHg_
+置 失	vZ^
+置 密	l%[(H:ZHIVJZXba
+置 的	vHGVcZI
+置 都	vU[fZ
+者 が	vU_ZH
+者 だ	s*[P[
+肢 が	v?^HI[Z
+能 再	q@Z
+能 用	s>_HJMZ
+能 重	s(Z=^KYZH
+脑 上	sM]
+脑 还	vM_
+自 分	vI]VX
+自 助	sH]UZ
+自 己	q@ZO^V^
+致 し	sO^
+行 回	sX[
+表 示	m?^[Z
+被 猜	v-]
+被 禁	o!a-Z
+被 锁	o#b-H
+複 雑	vI]KJNY
+要 で	vI[
+要 と	sC_IY
+要 な	v=_HIZI
+要 两	s*^CZ
+要 件	sI]KJN]
+要 求	i*_CYI[MIN_ZJ
+覚 え	vK^ZY
+解 锁	qT^[[
+解 除	qT^[Z
+言 わ	e-_9F>J@[C]DJHGI_MJNJX^ZJh[
+設 定	s9HH_gZ
+証 方	v*]
+試 行	qXZcZ
+話 に	v9[
+話 番	k3^DYO]
+認 証	q*]DY
+語 が	v-Z
+记 住	vK^
+记 密	sHHZa
+记 手	v3G>IDb
+记 的	s>_HIO[
+许 可	s9I=aH^
+设 置	vH]
+证 器	v?cHG
+证 方	s*]C_
+证 码	g>_@IHFX]ZGac
+试 次	qX]
+话 号	v3_
+请 等	sX[
+谁 都	v=^S_ZE
+谢 谢	s9cBJHFZH
+账 号	o!Y#[:YV^
+账 户	m%[(I*]:ZCJTZ
+输 入	vO[
+输 错	s#^-HX_
+过 密	o@XD[
+近 #	vHIKcZG
+还 是	l#JHJM_T^g]
+这 个	oG_HGKY[[__
+连 不	vH^
+连 接	sZJ__c^
+选 项	v?_HH[]
+違 う	sh^
+違 え	s#[X^
+選 べ	v?[[[
+選 択	v?^HI[Z
+邮 箱	q9I>^CXD^HZ
+里 的	s3b
+里 还	vTZ_Z
+重 置	[!H#H([)I/I3I7I9J:[=X>I?H@EBZCIEZGIHIIIJIKFMGNHPIS]TIU_V^XIZ_]J^I_IaHb]dEg[hH
+録 さ	sDZOX
+録 し	m>ZDaHHZJ
+録 は	vC_
+锁 但	vT[[[
+锁 定	l#^HJTa
+错 太	v#^-H
+错 误	sE^HIZ[hZ
+間 が	s=^MYZH
+間 待	vXY
+間 違	q#ZX^hY
+问 题	q?]Z[c^
+限 が	s%](_ZI
+限 重	v%I(_
+除 し	vTY
+除 済	vT]_Y
+雑 さ	vI]KJNY
+電 話	f3^9I>[DZHHO]aZ
+需 的	v=aHH
+需 要	q:ZI[MY
+面 に	sH]ZHb_
+題 が	vZZcZ
+題 で	vc^
+页 面	vHGZ^]_
+验 证	c!I#I*Z-I9I=I>^?b@GBIC_HBIHKIMINJVIX]ZEachI
=#	A!E#<%8&@(G):*C+=,@-I.=0A1d2f3l4B5<6<7:8<9<::;<=@>3?6@gA;BACaD6E=FDG8H>I]J8KhL<M@NCO[PfQ>R_S]TfU:V7W=XkYhZ;[>]8^:_8aCb@d7e=f6g_h7
=0044	v3_HG
=0171	s3]aH
=0x80070005	v%[HZ
=0x8023061f	q%I8c9H<FHGNF
=0x8023062c	s%H(J8E9I<d?JBIHGNHUJVIZGaJbIgI
=123456	v3[aH
=2003	o4I5bHGfH
=2008	h4H5f@JHEJIZBcJfI
=2012	v4J5]HJ
=2013	vHZ
=2018	s1cGIHDcIfH
=2019	v1Z@]
=2024	v-II^
=24h	k#G9H@^HHXbZIaI
=30004	v-^HJ
=31034	m9H@JHERIZFcEfe
=31044	s9IHEZFfc
=32002	vHHca
=32004	m!J#I%H,I-H3H6d9E=J>I?I@IBICIHFIHKIMJOJVIZGaIcIeI
=32009	i!I#H(I*I,g-G/I3H6H9E=I>H?G@IBICIDIGIHBIHKHMINESJVIXIZE]I_IaHcHeIfHhH
=32011	s,J3J9JFIHCZFcIec
=33001	b!G#G%F&j(H*I+J-E.J/H3D4H7I8I9D:I;I=H>E?G@FAGBFCGDFEJFaGGH@IEJHKFLIMGNBOHPHSHTIVHWIXIZ@[I]H^I_DaCbIcIdIeHfHgIhE
=33002	m&G@JAHHFZC_d
=33003	s#J&H-H9IAcHEKIOHZI_I
=33004	m!H#H%d&D(G-G3I6J9F=I>H?I@IAHBICIFHHDIIKIMJNHPYQIVIZH_GaJdIfIhH
=33008	j!J#E&I-I/I@YBIDIHDJ[KINdPIXJZF^]_JaJhJ
=3rd	vHJJ^
=4251234567	v3^HHII
=4567	v3[
=4711	v3^>JHGZ[
=50053	vHJT]
=5x	v#^XY
=6329	s8aHINIZJ
=6800	s,I?IHDNGZFfb
=80004005	v%J&b9JHH
=80070005	v%^HIPI
=800700c	s!I#I%F-I2e3G4H9E=I>I?I@IAJBICIDJHCIHKIMINGVIXJZGaHfIhI
=80230619	q%I4H8I9I<GHJJXNa
=8023061f	v8b9JHHNIZJ
=80230626	v%a4G9I<EAJHING
=8023062c	s!J%G3I4G8I9G<cAIHHNGZJ
=80230818	q!I#J%G-I3H4e8I9G<F>J?J@JAHCIHGIIKINFVIZHaI
=a	;#=%I&C(_)D*a,^-a.@/I0;1<4Y6E7G9^:I;<<G=C>I?Y@bACB@CGE@FbHbIYJ^N>O:P@QBSETEUHVEW[XcYA[]]e^D_Ca>bJc=dCe9fBg?h?
=aadc	q1^HGR^
=aadsts50053	o#E-I9IHATeZH
=aadsts53003	vHZ
=aan	h(I/Z@FBIHCIYKFN_UJV]ZB^_a]bJdJhH
=aangepast	v@^
=aanmeldscherm	sb^
=ab	k-I@HBIH[JYKHLaMIN]ZD^JhH
=abandon	o@IHAKINHZH]daG
=aber	k3J>[C[HHPZT_ZHaIhX
=abgebrochen	v!J#J9I=I>I@JHHIIKI]b
=abgelaufen	v=^>^BIHHZI
=abgelehnt	k-^/[@]HHIHKHN[ZGhI
=abgeschaltet	k![)ZU^VIYZ
=abilitato	lDJHEU_V]ZHdZ
=able	b#E%H)I:Y>G?C@FBdC^HDKILIMJNIQ[TDVFZ[]H^G
=about	a!J#F(C)G-Y/I7H9G:H>H?HBACJD]GIHII[JGKFLIMHSaTIUEVDZb[I]F^HaHbHdHfIgEhH
=abov	s;bGHHIPH_H
=abroad	j![#F>[?IT]ZHa^bH
=abwesenheitsnotiz	v9]ZI
=acce	k!I%b-I/H9H=H>_@GDHH]IFKFNIOIP]VIZDdGfIhH
=acceder	s!G#H%GB]VJZ_
=accept	T!D#C%A&I(D)G*G+F,I.Z/[0H1G2H4G5I6G7F8G9C:F;G<H=E>A?_@ZAGB]CFDDEHFHGDH;I[JFLCM^N]O_PEQIRHSHTFUFVCWGXFYH[F]F^A_DaDbFcFdEeHfF
=acceso	s%_>]DIHHZJ
=access	Q!B#G%d&H)G*E+G,H-C.H/B0H1H2H3C4G5I6H7F8G9[:D;G<I=D>a?Y@CAGBBCCD@EGFHGEHYIDJDKBLGMINDOFPaQfRISDTEUHVCWHXGYI[G]F^C_EaBbFcFeFfGgFhD
=accesso	o%J9J>^?I@JDHH[ZIb]
=accetta	s@HIJKIM[h]
=accettata	v/_MI_H
=accident	o!]@[HHZF]ZfY
=accord	oHZKHN[U[ZF
=account	@!e#^%d&B(;)[,^-8.A/:0Y1>2d4>5@6?7C8=9>:^;[<?=H>??;@<AaBBD]ECF@HZI<J?K6LaM@N:O?PaQ_R>S>U9VaW<XEY?ZH]=^f_]a=bDc;d@e<f:g<hA
=accountdisabl	v!_HFZF
=accountenabl	v!HG__E
=ace	q;Y@HAJHHKEPaZI^[_J
=aceita	m@FDIHHI]K[MZNIUJVHZYdJh]
=aceitou	v/^
=acepta	o/J9G@GBIDJHGK^MZVIh]
=acepto	v/^MI
=acesso	s>^HGP^ZI
=acl	l!I(G-F9H;d=JAIGHHAIIP[ZH^I_GgJ
=acls	q%^9J;d=J>JAGCIDIGIHBKJPHZH
=acquir	m%I,Y3I8_:HDHHDPIQcZE
=acrobat	vH[
=act	s!]*H-I@HBIE^HHKINJZ]bHdGgH
=action	k(H)H*EBZCIEcHEPIVIZHgI
=activ	Y!b#C%[&](C)H*G+H-E.J0H1G2F3E4F5I6_7H8H9G:D;G<I=G>G?G@FA_BaCHDFEGF[GEH;ICJXKCLGMDNEOIPGQJRESITYUaWIXIYHZ?[G]G^Y_ZaHbGcEdCeIgHhE
=activat	o!Z=HH[VY
=active	oVZZHd_
=activo	v!YHJd^fJ
=actual	o@HKJMJZDhc
=actuel	sZDh_
=ad	C!l#I%d&e(5):*9+>,F-@.@/l0D3e4F5?6=7B8_96:8;A<I=D>;?8@:A]B<C9D7E=FEG?H3I;J=K3MdO:Q>R<S<TgU8V4W=X:YFZ3[=]9^a_ma8b8c>dJeCfFgih7
=add	_!G#H%](D)E*B+H,H-F.^/I1H2J3D4I5I7I8^9D:H=I>C?B@DAGBFC]DZEIFJGIH^I^JaKGLIMHNEOEPETIUGV^WIXGYIZ@[I]F^H_IaFbIcIdHfIgDhH
=added	b!H#I%H(F)I*H-I/J1I2I3I4D7I8f9I:I=H>I?I@GAGBHCIFIG[H@IIJJKHNJPGQ[UIV^XJYJZD]J_HaJcHdHfGgI
=addefaultdomainpasswordpolicy	v@aHHNI
=additional	mC_DG
=address	d!I(I-H3d9H:[?I@FBIH_IIKJMJVIXJZF^IaHhI
=adesso	v/YCZ
=adfs	^!F#F%H(E)F*D+I,a-E.I/H0J1H2I3F4G5J7k8H9B:G;I<J=F>E?G@EAHBGCGDHEHFIGGIEJGKELIMGNFOHPDSHTHUGVEWIXGZC[J]H^I_GaFbGcHdGeHfGgEhG
=adivinar	q-]
=adivinhar	q-]
=admaexport	vDIHFQaZH
=admin	C!@#D%H&B(d)k*l+F,i-D.@/;0A1^2A3=4=5@6@7:8=9<;?<A=D>;?9@?A>B:C;D<EdF@G;HGI8J<K8LCM:N=O?PeQYR@SETAUZV^XEY@ZD[>]=^G_<a?b<c=e=f<gdh;
=admincount	a!I#J(I*E3H9IHEIJPfZJ
=admindescription	s(HGcHFPIZGgJ
=administrador	e!I)J*c-I9I:I=J?J@HBHCFDGHCIIKIMJNHPYU_VZZDdXfJgG
=administrateur	l*bCEDFEEHFNHU^VYZGd[gH
=administratoren	m)^*YHIPIUZVIZId[gI
=administratorzy	v*[PX
=adminsdholder	l*IPa
=admt	s;XA_HH
=adob	k9J=EHd
=adress	s3F:Y>[D]OJ
=adsync	^#J%J(I9H=I>J@IBIGIHBIJMIRIUIVIZE]JaJcHdIfh
=adsyncaadpasswordresetconfiguration	vEEHDWId^e^
=aduc	e!_#Y(F*I:I@HGIHDJ]KIN[T]VIZD^Z_HgJ
=adunknownerror	m&cHFZH
=aduser	vHHZE^_
=advanc	s9Z;[
=advic	v)ZH^
=advisory	vHGSaUGVIZE
=affect	s-IH[JZTY
=after	L#c%[&F(E)A*A,E.D/_2D3B4A5D7A8[9=:?;C=H>>?>@YA]B^CJD>EDFBG@HAI<JIK=LYMZOAPHQER_SBUIVCWCY[[A]_^I_AaFc?eCf_gJhB
=afternoon	o9]@^BIZI
=afterward	o-J/[2]8[@GBHHFMIZ[
=again	P#[%D&G(D*D+d,G-A.G/C0F1F2G3E4E5F6G7C8Z9C:E;D<F=D>C?D@cADBaCCDAEGFEGDH@I>JBKZLDMBOEP[QHR]SFUCVBWFX]YGZa]C^B_HbEdCeFfCgChA
=against	o#I7X@JHEIJJ^KINYZH^[
=age	](I-H/J5Z9J@fBJHCI@JJKGNcZGhJ
=agent	U!A#D&I(B)G*F+H,F-_.H/B0l1D2G3F4E5F6F7C8^9E:E;G<G=D>E?E@BAFBBCGDFEHFGGCHFJ^KBLGMENBOGPEQHRESDTEUEVDWGXFYFZ=[F]E^E_DaEbDcCdBgChC
=ages	vK]ZIaZ
=ago	]!I#E%I(I*I-F/D3J9I:I>_?H@bBHCHD[HAIDJIK_McNFOGPYTHVJXIZF[I]I^IaHbIgIhX
=agora	q#H-H9D>J@HBaCXDIHEIHX_
=aguard	sX]
=ahead	o#I9G>J@JGIHBRdTIXIcIfG
=ahora	q/Y9H@]CZHHX^
=ai	]!I#H%H*G+J/I3G4J9D:I=G>Z?D@_B]C]D^EJGIHFIFJIMGNFOGSIUHVFXIZ[[I]a^J_IbIcIdHfIgIhG
=ainda	sHFM__Y
=aiuto	v9]HJZZ
=aka	j+[7ZDZT^ZF
=aktiverad	vUYdX
=aktiverat	mHIVaZIdY
=aktiviert	lHIUYV]ZHdafF
=aktuell	o@JHIKGZDhc
=al	^!D#E%[(F)J*I-E/G1J2I3D4H7J9b:H;I=F>a?G@ZAIBCCFDEEJFJGGHDIDJIK_LIMDNGOFPHSITHUHXGZZ[I]H^F_Gb[cIdFfGgIh[
=aldrig	o9HDaHEIIKIZGa_
=ale	o#J@IHIK^M[T[ZH_[
=alert	m,H-I9G?H@IHcIJZJdJf]
=alguma	v9^HJ
=all	Q!>#?&F(Z*C+^,E-B/@0D1Z2E3>5I6D7A8B9=:A;@<D=>>??=@AAABgC?ECH@I_K[M?N_O@QERCT^UgV@W]XYZ9[B]@^Z_@a@bHcAdJeAf@g@h?
=alla	j!I#I%I(G-H3I9H:I=I>]?H@FBHCJDGIFKGMHN_U_VZZC^HaJbZdIhG
=alle	m@ZMXNZPYZJfY
=alleen	l(I*J9I>I?]@GC^HFIIKJP_ZG[^aG
=allow	T!F#G(a)I*D+F-^.]0I1I2J4H5H6I8H9C:D;I<Y=F>F?[@IAIBDCDDCEHFHGGH?JGLGMENIOGPGQ^RISHTJUZVaWFXHYYZ<]F^__GaDbCcFeIfFgEhB
=allowedtousesspr	k)c9IHFNI
=allowpasswordreset	qHIb_
=almeno	vHII_
=alon	o(I-I?_HDI]KHZHgZ
=already	_!]#J)H+e-C3I9F>F?H@_BHCIDBH@IGJIKbMINGOIUIVDXIZF[HaZhH
=als	h(Z*a-^3I9G>H?^@EBICDHDIGKZNIVHZEaHdJhX
=alt	g/I@_BIHHIHKHM^NHZB^HbZh^
=alte	a!J#J-H3I9I>a@FBHDIHBIHK_MbNIZG^JaIdJgYhZ
=alter	i!I#J(I-E/J7[:I@FGGHGICJIKEMIN[PIVEZE[I^fbIdIhF
=alterar	v@HBJKIMJZE^]h^
=alternat	k+H3[?]@HDFHYK[
=alternativo	v>_HI
=although	e!J*Y-^3HCHIBJYKDMJNFO[T]ZIh]
=altra	s-I9G:_@aHDIIKI
=altri	v(_*[CGHIVJZG
=alway	c!I(H)I*J-F/H3I9E:I=J>H?H@ZBGCID_F]GJICJHK_LJMIOJPYUJVIWJXIZJ]F^HaHgYh]
=am	W!D%G)]*E+G-E.H/G1I2J3E4H5J6I7H8J9c=F>A?CAJBFCED^EIFIGHH?IYJHKBLIM]NEOFPFRZSHTFUGVcWIXFYIZD[G]E_Ha]b[cGdFeIfF
=amazon	vH_
=ambient	m!I-I/G@IHGIHKGNGZH_IcadbgGhH
=ambito	v-JGaHIMGZJ
=amministrator	q*]DHHDU^VYZG
=amministrazion	vg_
=among	s9IKa
=an	I!E#=%A&Z(_*Y+I,^->.C2J4F5?6E7?8@9D<]=B>J?>@GA]BBC?DHEAF_HZICK^LANEOEPJQGRYScU?VDWAYBZ][C]?_IdDe^fGgHh@
=anchor	f!I9H?J@JAcHFKGNIZI__aH
=ancien	e-H/H3I9H>^@FHFIGK^M_ZEha
=ancient	v5aKIZE
=ancora	m/HHGM^TZ_ZgZhJ
=and	>!D#c%F(=)?+H,@-E/_1Y2G3H5Z6^8c9<:C;@<^>_?H@aAYDFE<F[GDH3IaL^MENJO_PGQGS8TGUCVGWAZE[>]^^A_>b[c[dEe@f]hE
=ander	o#J9G:_>^@]BICIHEIIJZKHZI
=anderen	q(]*]:]@ICFPYVIZF
=andern	b#H(G-H/I3I7I9H:F=I>I?I@[B[HDIFJJKDLIMFNGVHZ^^a_IaIbJdHfIh[
=anderung	v@JLaZF
=andra	q(]*Z3G=J@GBJC[DJHGKGVIZE^_hH
=anew	v+]4I8^>GCIDFHE_J
=anforderungen	sIFNaZI
=angeblich	q9JHGI^K]ZJh[
=angeboten	k*[>J?_HIKHZG[]hI
=angenommen	v@JZDh^
=anixi	vJ]NJ
=anmeldebildschirm	qb[
=anmeldung	o@IIJL[T]ZZaJb[hI
=anna	v-GI]Z[
=annat	v9F:_@^HFKI
=annuair	o!]3]=J>HDJHHVJZG_^
=annual	v9_HF
=ano	s9I@HHHIIKdMJZEhI
=another	U!F#C%F(Y)G*C+G,I.I0I1I2I3E4H5I6I8]9B:a;G<I>]@bAEBDC_DAEHFEGBH]ICJFKZMEOGPFQIRISHUFVDWGX[YIZ=[Z]F^FaDbFcGdFeIfGgGhB
=anruf	s>I?^HDa_
=anslutningsproblem	vc]
=answer	i#H&[*I-H3I4^9[>I?]@HCIDYHBKJMHOJX[ZG_HaIbIcH
=ante	q-IHHKbhI
=anterior	m9J@FHGIIK_MaZD
=antiga	m9GHDMbTJha
=antigo	v>Y
=antigua	vMYhZ
=antiguo	s>[
=anvanda	s-J9H?^@JHGK_ZJ
=anvandaren	l!_#J([-I9E;[=[>H?H@FBGDJHDIIKCMHNIUIVIZE^^_YbIdHhF
=anvant	sK^
=any	T#F%C&F(I)D*C+Z,H-@.F/B0E1Z2F3A5F6Y7C8B9c:B;E<D=A>[?Y@IA@BaC>DaEDFEG@H>I>JBK]LDMAOCPCQGRFSDUDV@WZX[YFZY[C]D^C_ccBdAeEfAgCh@
=anybody	m(H)H+[-^3I9]>I?I@IBICIDIHEIIKHSXUZVGXJZHdIfI
=anymor	i9H=[>a?IDGHBZ[
=anyon	g%I)I*Z-I/J9Y?J@_BGGHHHIJKIMFNJP^SXUYVFZX
=anyth	g%J(I+I-D/I7[8I9J:H;^=I>H?H@GBICCDbFIGIHJI]JIMINIPJTIVHZI[[]G_IbHgJhH
=ao	l!J(J3H>]?JDHHFKIO^VHZ[c^dI
=aos	sHIIZNZ
=apagado	vHIU^_Z
=aparec	l9I?aHC[^aJbZ
=api	q(FBIH_ZCg]
=aplikacji	v9H?bCIHG
=app	T!E#D%C&I(e)B*]+A,G-A.H/E0G1G2G3A4F5H6F7D8G9C:D;F<G=C?j@?AGBBC^D@EFFFGCHcI?JEK>LEMGNAOCPCQHRISGTFUDVAWFXEYGZ;[C]D^@_DbCcEdBeFfEg[hA
=apparait	v[ZbX
=apparently	h(I*J-a9F;J?GBJCIGIHCIZK[NIV^ZF[IhH
=appear	c*H+d-[3I9I>H?a@HBICFDBFYGIHGIHKFLJNYVIXJaIbYhJ
=appel	v-I9I>J?IHFZI]_aZ
=appen	v-I9H>F?cHDZHaH
=appl	o#D(G9I>I?IBHHeIITFVIZEaJbJgI
=appli	l%I(H*X-I/Y9E;_=J>I?H@YHFIHKIMGN]VGWIY_ZHbI
=application	h*I,_-H/J3H9J>I?]AIBICIDJHEMJNZZD]H_IaGeIfa
=apply	q)I*^GZNF_I
=appreciat	v9_HE
=approv	g(I9I>a?F@HDJHYZDaabG
=approval	s9H>_@JHY
=apps	v/Ig^
=apre	s#[HIO]
=ar	V!_#]%B&H)E*C+F,H-]/D0F1F2F3A4D5G6G8F:B<F=B@HAEBaCEDIEFFFGDJDLFM@N@PYQGRFU_V_WFXAYGZ8[E]D^ZaAbBcDd]eFgD
=archiv	vGYHYZJ
=are	L!I#>%F&F(A)^*Y+Z,C-[/F0X1@2B4I5_6B9b:E;B<D=B?H@GAaB>CFD>FBH@IBJ@KYLEM^NYOGPbQYSBWYX@YCZ:[F]@_=a>bCdYeCfIgBh=
=arret	vfZ
=arriv	^!H#I(H*I-H3F4Z6^8J9F:I=I>B?G@FB_CHDFGIHXIHJIKEMHNIOIPIRIUJVHXFZX_GaacIdIfHgJhH
=arriva	kHDaa
=arrow	q!b/IHD_J
=articl	qHa
=as	O#F%D&G)]*d+c,E-b.F1E2F3b5]6F7F9@;F<G=H>=?_@;ADB>DEEEFHGCH7KcLAMENDPAQFSDUCVDWDXDYFZZ[A^A_Ca@bHcBeFfDg?h^
=asap	v#YHIZ[
=ask	^!H#I%J(C)C*@+a,H-F3E4I7J9G:[>D?C@DBHEEGIHYJIKDLXNGOHPFQJTIU[VdXG^IaGbJdFgGhG
=asked	]!H#H%I(H)H*^+^-G3E9H:J=I>D?G@EAIBGEJGIHDIEKCLeMINIO[PHVGZC]E^H_Ia_gI
=asks	X!I#H%J(E)H+X,[-D/H3G7I9G=H>C?B@CAIBGCaDBEXGIH_IEJIMGNGPISITIUIVFWIXHZY[H]G^I_IaDcJdHfJgGhc
=aspettar	v@]XZ
=assign	k%C(Y)[*I=^@IH^LIMFZG^Gg]
=assignment	v(X
=at	I!>#C%E&^(C)?*^+b-?.J/H0D1B2D3D4A5]6C7c8B9>:A<D=H>G?C@eCHD?EFFFGCH>KCLfNIO?P@QERBS[V<WFX>YCZ][@]_^C_Ca>bgc]fHg=hJ
=atend	mHHIZN^ZJ
=aterstall	s@JBIHFZDbc
=aterstalla	f!I#J%[(a:Z=]>H@EBGDGHDIIJJKHMINIUGV[XJZ[^IaIbFdHgIhH
=aterstalln	lHGU]VYZZbZ
=aterstallningen	q(H@IB^DJHHUJVGZ_bH
=atrasado	vHIR_fJ
=att	c!G#H%[(_*H-^3H9E:H=H>G?H@YBGCHDGGJHAIFJIK]MGNHO]PJSIUGVYXI]J^I_IaHbHcIdZfIgH
=attach	qHEZb
=attack	q#EHETb
=attempt	[!H#]%I(H*I+H-F/H3H7I9G:H=I?H@ZB[CHDGGHH@IEJIKFLGMINYPISJUIVGWJXe]F^Y_JaIbHcIfIgIhH
=attender	sX[
=attendr	o@[XZ
=attribut	c!I%H(I*J-I/H0J1H3Z4H8I9I:J=H>I@GBHDIG_HaIHJIKGLYMINHP]RHTHVIXIZD^Z_GcGdIfGgJhH
=attual	sZEha
=atual	s@IZFha
=au	l%J(^)I*J9G=J>Y@IDHHbOJPGUJVIZB]]aJ
=aucun	m3E4[>JCID_HDOIa^
=audit	e!I%J(I-Z/]3I9F=J>I?I@EBFCIE[IHJIKILJMIN_TJV[YZZF]^^H_HaIcJdHfHgIhI
=auditor	s:Y@[YY
=auf	^!I%Y(F)I*I-Z/J3E4G9G:H=H>[@GBGCGDFGIHHIGJ]KGMINIOHPYR]SITIUYVGWJX]YJZD]G_Jacb]cHdIfFgHhI
=aufgefordert	v+_@IDGHIKJL_ZE
=aujourd	s@^ZG
=aus	q!]3J:^HGRHVIZEa^cFf]
=ausgegraut	v(aHGaJ
=ausgeschaltet	vd]fY
=ausgesperrt	s#_HI
=auth	f([*G,c-H4J9I>I?C@JCED_HAIJKIPHRHZF]H^I_HaHc[fJ
=authenticat	s(J)I,^7YHHdFeG
=authentication	^(_)F*@+F-I3^9H=I>C?I@HAJBJCZD]EHGIHZIJKINGPGUIVGZF]ZaDc^dI
=authenticator	T!I#H%I(A)G*[,H-I/I3E7G9F:I=H>_?b@FAIBHCFDCGIH_IHJIKGMGNHOHPHSITIUGVFWJXIZB]F^J_HaabHcHdIfJgIhI
=authoris	vV[
=authorization	j(_)_HHUF
=authtokenerror	v,b9IHCZI
=auto	s1b9JHEYI
=autoatendimento	vHZU]ZJ
=automatic	v9[HEa[
=automatica	s9HH_
=automatically	v:J=aEIZD
=autorizado	sT]
=autorizzato	v(IHFTYV^
=autorizzazioni	s%Z([;[HH
=autoservicio	vH]UZVI
=autr	v([JZ
=autumn	v1]K[
=aux	s*^D]HFIFN]
=av	i!I(H*H-I9H;[@HBJHEIHK]MJN[UZYZZGd_fIgIhH
=availabl	b!I%J(I)H*H-G/J4H7H:H=_?^@GBGC]DHH_IFJJKFLHMHSZUFVYZE[I]HaIbHdHgIhH
=avanc	v9aHE
=avant	v-I9H>H?IHEK^ZG]_
=avec	m%I=JB^EIHGKJP]UIVJZHc]hY
=avez	v9_HEXY
=avstangd	q!_9IHHKIUZdY
=away	^#G%G(D)[+H,I.I/F0J1I3E4H5I6I7J8I9_:G;H>B?[@aAHB[CDDZEHFHGHHCIEJFKBLGMGNYOGQIRJSHTHUZVEWGXFYIZ>[H]d^Z_HaAbFcGdHfHgFhD
=ayer	q@a
=ayuda	v9[ZZ
=azienda	v9H:_@JHENZ
=azureaduserpassword	vg^
=b	o-[4I9G@[BHF_G]HBIIK]MJNIVJZC
=b2b	j(I:b>HBIH_ZFaD
=b2c	m!G(H*I-F/I1H3I7I9F=I>H@GBJCIHgIIJGKIMHNDTHVIWHZD^J_GaIdJgIhI
=back	Q!b#I%@&H(A)D*D+[,F-?.F0Z1C2G3C5E6Y7C9G:F;E<F=A>Z?BACCDDBEFFCGAH;I?JFKeLEMCN@OEP_SETEUDVAWDXYYGZH[C]Z^B_Ib^cBdbeBf_gbhA
=backup	i9JHbKGP]ZF_YfI
=bad	k#a-I3a9I>EBJCFDEHAIIJITZZJ^J_JaHbE
=badg	qH_ZH
=badpwdcount	s!H#c3I9HHEPJZI_J
=banco	v-JHaKHZGhJ
=bank	h#I9F@IBHHeIIKGZAaIbHdJhI
=bann	c-a@JH]IIKH
=banner	s.EHa
=bar	s-IHJI_
=bara	i!J#I(I*G-H/I3I9E>H?]@]BIC_DHHBIGKHMHP_VIXJZG[a_JaHhJ
=bardzo	v9^HH
=baselin	hHDQ_Y^ba
=basement	v3I4_>HHZRIfI
=basic	s=aHH
=battery	o!I-J9H>I@IHaIIKIMIXJZF]^
=be	K!E%H&F(;)@*A+A/F0C1C2C3c5c6a7G8A9F:D;C==>=?_@]ABB[DBE?FBGDHbI_JIM?N=O@PbRESAT@U@X@YYZ<[^]?^<_Hb@cYdEe^fAg>hC
=beaucoup	s9]B^HFZI
=becaus	P!D#Y%I)H*G+Z-].I/^0H1H2J3F9G;Y<I=G>G?E@IBDCGE]FHGEHDI]JEKAL[MENHO[PIQIR]SHUJX]YHZ@[F]]^IaGbFcGd[eEfFgFhD
=bedankt	v9_BIHH
=bedrijf	v:_@JHHKJNX
=been	T![%G(E)Y*E+F,I-^.I/D0J2I3E4C5]6H7F9E:F<I=[>C?Y@HAGB[CFDZEHFIGFHEIIJIKYLHNEOEQJRGSETFU^WZXHYHZJ[G]F^F_YaYbEcDd]eEgEhF
=befor	T!Z#D%F&H(C)G*E+B,I-G.H/D0I1H2H3D4F5]6G7E8E9E:D;H<H=E>B?B@^AEB@C[D_EYFHGFHEIAJDKaLCMDNBODPGQIRISGUFVCWGX[YIZE[D]f^E_FbacCdEeHfHgD
=began	v>D]a
=beheercentrum	vg_
=beheerd	vNHZJda
=beheerder	o(Y*b@ICEHHUZZHd[
=behind	g!H%J/E0H1[3]4F5I6H7I9F>G?J@GAGBHCIDIGDH?IHKHMcOIRcSITGXIYIZE]IaDb]cDdFfDgHhI
=behorighet	s%^(^-I9HHGZH
=behorigheter	v(];]HJ
=behover	v9IH[M[
=bei	e!G#I(Y-I3];Z=I>F@FBHDIHDIHKHL[MINIOIS]T]U[ZB^^aGbZcIdHfIgJhG
=beim	c!I#H%_(F,]-G/I3G7]9I:X=F>G@CBGCHDHGJIEJIKDMHNGPIUHVFXJ[I]I^G_Ia[bGdGfGgIhb
=being	h%Y4[;Y@HN]
=bekomm	qD^HGV^ZEaZ
=bekommen	v@_HIZJ
=bekommt	v3J9I:J@IH^ZHaEg_
=beleid	q-I@GHJIIKINdZDdGhH
=believ	s-Z@JHJR^
=belong	k(H7J:[>ZDJHEKHP[ZE_Id^h]
=below	s-]1H5_@GHCIFKHNGZGb]hI
=ben	m#]3J9[>X?I@HB[CJD^HBIIVJZGaH
=benutzer	b%G)Y-G3H4J7I9I:Z;I=Z>I?H@CA_BFCGDGG[HCIEJIKEL^MFNGPIRJTHUGVFXIYJZ@[I]^^a_ZaGbGcHdFfHgHhE
=berechtigung	v%Y(_HHaI
=berechtigungen	q(Y9I;aHGKJNJZFaH
=bereit	s@JHIKa
=bereitstellung	v0^HJ
=best	v!J-I3I9^:I=I>I@IDJHDIHNIVHXJYaZHaIcIdI
=bestatigung	v>^CYHIMI
=bestatigungscod	sHJa[
=beta	vH^gY
=between	]!F#G%H&I(G)I*H+I,I-E.J/A0G1F4[5H6b7H8G9F:I;I<^=F>F?G@aAZBECGDGEIFIGHHIIGJHKbLHMFNFOIPIQJRISGTHUHVHWIXFYGZB[I]G^I_FaHbGccdDeIfDgFhG
=bez	v3a>HDJHHaI
=bij	k(G3I9H:J>H?_@EBHCJHDIHKJMJNIP^UIV]ZY^JaHbJdIfIh^
=bildschirm	vH]
=bin	f!G#]%J(I-G/I3F9_=H>^?H@FAHB[CHDZFIGIH?IGKFMINIPITJV]XGZB]I^I_^aGdIfIgIhI
=binnen	v9HB^HJ
=bis	v9]HEMY
=bisherig	v@HZDha
=bit	o!^<a@[CHHZIIJJKEVHYIZC^I
=bitlocker	m9JH^
=bitt	o#^.YHEKIVIZ^
=black	q9G>^H]ZIbI
=blad	k!C#J(_*I-H3F9F;I=I>H?E@HAJCDD^HBIHKINHPJVIXJZd^I_JaHcJfJhI
=blank	h*I-F/Z3_7J9H>H?C@IBICHD_H?IGKHSJXJZ^b]gIhJ
=bleibt	vHZZGa^
=blocca	vHZcZ
=bloccato	j!I#d9IHCMIT^XEZI
=block	P#F%E&I(D*E+E,]-_.c/E0G1D2F3D4Z5F6G7E8G9D:E<F=E?C@_AGB@CDDBEGFFGEHFIAJbLFMDOGPDQ^RDSETJUEVDWDXfYFZ;[A]D_EaHbFcZdCeFfDgBhC
=blockerar	v-IHYRIc^
=blockiert	vHIJ[
=blockt	vHY
=blokkeert	vcZ
=blokuj	v9IH[c[
=bloqu	l#Z-^4J9H>J@ICIIFKHMJRJZHaJcafG
=bloquea	vH]c[
=bloqueada	f!I#b-JHEMHTaXC
=bloqueado	q!J#a-I9IHDKISIT]ZGcJgI
=bloqueia	vH]
=bloqueo	vHFTYZHb^
=blue	vH[bY
=bo	v-]@IHHK^ZH
=boit	v9H>[H]II
=bokstav	v3I9IHGIb
=bom	v9b@GHEZH
=bonjour	s9a@HHFZI
=book	o3H9J>IHa
=boss	q(YHFK^PJZZ
=bot	k#I-I3I9d=J>I?I@HCIDJHCIIKIMJNJVIZEaIgXhJ
=both	a!D#G%G(G)I*_+J-G/G2J3E4]5I7G8G9H:G=H>]?B@FAgBGDDFIGHHCIEJIKELHMGNIO]PDRHSITGVF[H]J^H_FaHbHcIdIfGhG
=bottom	v>]HHZ^]F
=bought	s8ZHIJZW]
=bounc	l*I-^3G7[9F:I>F?I@XCHDFH_IHK[MINIOIZDaD
=bouton	v%J(b9IHFVIZJ
=box	[!D#D%D(D)H*I+I,G-D/G0H1F2F3F4[5I6G7G8G9E:H;G<Y=G>D?F@BAGB?CGDEEJFHGCH;ICJFKCLZMDNBOHPEQHRbSHTGUHVEWGXGYaZ>[F]F^e_EaGbddAe^fIgFhc
=bracket	s3c>GHFOHbI
=brak	s3J9H>IDaHH
=brakuj	k*I-I3[9E=]>I?J@ICaDHHCI[KIMJVJZFaI
=branch	l%_(H-I/I5Z8J9H@GAIBHDJG_HAIIKGMENGPJVaZH]G_GcIfIhH
=brand	o-_7H:I=I@]BHHZIJKINHUIVIW]ZDbI
=brandvaggen	v-IHYRIc^
=brauch	vH]
=brauchen	v*]
=braucht	v=IH]IY
=brazil	vHGa]
=breach	o-_@HHIIGJ^KDZIhJ
=break	e!J%I(J)I+I-G2Y3^:J<]=H@HBIDFF^GGHHIIJFKIN_QYUHVHYIZFbGc[dGeIfHgI
=breakfast	s@_
=bricht	vH]
=bring	v+YHIb]
=bringen	v*^CH
=brok	h!F%F(J/^1Y2_3I;[=H?J@IBIDJGIHFJIMIPJQ]RHUIVIY_ZE]H_JbHcIdGeGfCgI
=broken	]!H#H%G(G)G*I+I,H-E.I/F0H1H3G4_5I6G7G8H9F:H;Z<I=F>E?FAHBFCHDGFIGFIEJGKELIMGOIPHR_THUHVEWJXHYFZ_[I][^H_HaGbYcZdEeHf^gIhF
=browser	]!H#G(I*I-G.b3H4J7I9H:J=I>G?H@GBGCIDHFJGIH^IGJIKFNGOITIUJVGXIZ@]^_IaHbccEfIgIhY
=budget	vHZ
=bug	v*Y@HBIHaZHfG
=build	m1d9J@EHFIGRJZI
=built	q-[4HGIHEIGJJKHNIP^VG^[gY
=bus	e#I%I-H3I4I9H>C?I@IDIH@IJKIMIOISIVIYaZH]b_IaHc_fZ
=business	q-I=_HGIHZ[
=but	I!Z#B%Y&G(X)@*X+b,E/c0E1D2F4D5E6E7J8D9H:@;E<E=G>>?aADB<CaEDFEH?I@JFKGMaO[QGRFSBTFUAW@XBZH[c]I^?_ZaZbJcIdBgDhY
=button	b!B#H%H(f)I*J-H1J3H7H9H:J;I=I>I?H@HBGCHDGGGHAIFJIKHLIMINGPISHUHVFWIXJZ^]I^H_IaGbafIgIhH
=by	K!Y%](<)C*?+C,D-[.F/C0D1B4D5C6[7]8B9@:Y;C<[?F@cBGC?DGE@FCH<JHKHLBMGOAPGS@TYUaV_WHX@Y[Z6]_^a_HaCbHc_dYeCgIh?
=bye	l!I#H%I(I*J-H/I3H4J9d=H>G?H@FBFCHDHGIHBIGJIKHMHNIOIVHXIY[ZD]J_IaGcIdIfGgJhH
=bylo	o@JKbZH
=byta	k9G@cHGKHMJZ]dJhH
=bytet	vHEZa
=bytt	h9G>Y@aB[HFIJKIM_ZFgIhH
=c	l#I(J-F9H>I@HB[F_GIHYI^KGMINIZC[ZhI
=ca	m#I%I*I-I1I3I4I9C>H@XBcCIDIHAIFKHMINGOIP]RHVIZaaIcIfHhI
=cadastrado	q3DD]HIO]
=cadastrei	vCZ
=calej	vHHU_
=calendar	o?JHc
=call	U!C#E%C&I(G)F*E+F,I-Y.G0H1G2G3^4F5H6H7F8F9A;G<H=D?a@?AGCEDCEHFaGEHAIBJDLEMCNCOEPDQfRHSHTFUFVDWHXGYG[E]]^D_DacbDcCdDeHfFg[hE
=caller	vQY
=cambi	h3J9G>Y@cHFKJM^ZHaJ
=cambiada	s@IB]HGM_ZH
=cambiar	c(H9I@_BFHGIHKGMENIVHZ^[Y^adHhE
=cambiarla	j9J@aHHKIMIV^ZCh^
=cambiata	m9I@^B]HFKIM^ZG^HgHhF
=cambiato	m>Z@Z
=cambio	q@HBJHEMIZah]
=came	g!a#H+^-H3D:J>C?I@HB_DIFIIFKCOHTJVHXHYYZB]^_IbJ
=camera	v9I>IHbMIZF
=can	K!?%A)_*H+E,E-G.C/C0D1B2E3?4B5D6B7H9[:I;D<D>B@YABBbCDDGFZHfIYJ?KDLGM?O@PIRAT@UZV_W@X_YCZG[Y]>^I_>aCb>cGd^eCf?g>h=
=cancell	o!J#I(I-I3I9D=G>F?H@EBECFDHGJHBIHKHMHZG]e_HaIcJgIhH
=cannot	A!D%J&B(^)Z+?-F.A/;1?2C4]5F6c8Y9>;B<G=Y>b?aAFB7CCEFF[G]HBIEJ<KHLAMCNEOFQBR?SGTCU>V@WAX?Z][Y]<_]a;bAcZebf?gBhF
=capital	i#Z3HHGIc
=caps	o#b@YDJHGTIZH
=captcha	m#I/I9I>H@GBJHEIHMHZY]dhJ
=captiv	sHHZIba
=car	q#HHa
=caracter	l3J9H>IHDId
=caratteri	v9IHGIb
=card	i-I9I>Z?I@JHbIHKIZDaIb[
=carrier	q>_HFOIa[
=case	l@IHHI_KIL^MIZG^Z
=casella	v9G@GH_IHZF^^hI
=casilla	vZG^_
=caso	v9_>H@IB]HEIIMIZF
=catch	sHGMaRH
=caus	qQY
=ce	j@_HHI]KZNHZH[Y
=cellular	q3]9H>FCYD^HCIIKIO^aJ
=celui	o3H9I>G?I@IDHHEIIKbO_ZGaJ
=celular	h3I9G>a?I@IBICXD]IJKHO^ZGaG
=center	e(Y)G*H:JHFMFPJS_UGVHZFdIgc
=centr	s!H:I=HHHSIZHfJgc
=centro	s!I/JdIgb
=cert	vHYP[ZI
=certificat	jHa
=cess	vH[
=chamado	v9ZB[HI^I
=chanc	s@_
=chang	G!?%B&G(X)G*A+C,E->.X/Y0E1D2B3A4I5E6D7J8B9>:D;D<C=A>>?@@dACBGCAD?EEFBG?HbI>JIK:LiNAOCPAQERDSCTAVEWCXBZZ[A]@^i_AaAb@dDeDfAgEhc
=change	N!C#E%E&H)E*C+D,G.E/]0F1F2F3A4E5F6F7C8Z9B:C;F=C>_?B@aADBdCZD?FEGEH>I<JCKXLEMeO@PDQGRFSETBUEWEXDYDZF^^_CaBbIcZdGeDfCg]
=changeabl	v@Y
=changement	vHEZ_
=changer	g(I9J>H@^BGIIKGLJMGNJZ_[Y^ZaJdIhF
=channel	k/J:[<a@GHHIIKJMGY^ZF^JhJ
=char	f!I#I%G(J-G/I1I2e3G4J8J9D<G=J>I@BBGCGHAI_JIKFLJMIN_PIXHYIZE_IcIfIhI
=character	V!F#G%E(G)J*I+I-C.J/b0J1I2c3F4H5J7I8I9D:G;J<J=H>F?H@CAHBDCFDGEJFfGFHHIbJGKCLHMDNHOIPIRISGTGUIVGWIXHYIZB[H]H^F_GaHbHcHdGfHgEhE
=chat	s9_:FHZZC
=chce	k(J-I3I9F>I?]@ZBICHDIHCIHK]MbNJVIZF[]aIhH
=che	m-J3J9H>IHEIIK_O^hY
=check	]!I#H(E)H*[+H-B/G3F4I5b6J7H8H9H:G<J=G>F?F@AAIBCCdD^EYFJGHH=IBJbKILYMFN[OHPHSITJUGVFWHXGZZ[F]F^H_IaGbGcIdFeIfIgHhE
=checkbox	h(I9I=J@HGIHBIJJILZZD^ad^eafHhI
=cheer	s#I-J9^>J@HB[HFIHKJZGaJ
=chega	qHJa]
=chez	v:YSZ
=chied	q*a
=chiffr	sI]
=child	v8]ZI
=chmura	v/]M[
=chmurz	vT[_[
=choic	d!J#G(I*I-E9J:H>H?a@_AIBHCEDHGJHAIGJJKCMHN[THUHVGZD[f]I^JaIbJhI
=choos	X!H#F%H(E)J*F+G-^/G2J3H4J7I8I9D:H;I=H>E@[AICYDDFJGHH>KYLbMFOGPJTHUHVGWIXHZ@[G]b^E_Ga^bGcIdHfIgI
=chos	v/YKZNH
=christma	s-[9]@IHEK[ZH
=chrom	v.ZHX
=ci	q9^?[@IBIHFIIKIMIZIh_
=ciao	s9a@IHEIJZH
=cijfer	vHIIa
=citrix	vHaZH
=city	v-[
=claim	k-]/I3I9H>I?I@HIGKHNFO[W^ZGaYh^
=clarification	vHaZG
=clash	v6ZLY
=clav	q@]BID^HIIZKJMJ
=clean	m#X%b-J/I=GDJHFPJTGUY_^fI
=cleanup	v=[HFZI_]
=clear	k#I*H+^-H/I?FBHCHDIIGKILYMINJP[T^ZB[G^]hI
=clic	vHHZJb_
=click	[!H#F%I(b)I*G-F.I/G0J3G4I6J7^8I9D:H=F>C?D@CAIBACED^FJGHH=IFJGKFLHMHNEOGPJRISITHUIVHWHXHYJ[H]_^I_Ga]bbcHdFeYfHgHhG
=client	b#[%I(J-J0H1a9H>I?JBIDIGHHYKIMGQbRITIZH]JaFcFdGf]gJhI
=clock	c!I#E%J(I,I-F/G0I1I3H4I6I9E=I>F?I@HBFCIDIIHJHKHMHNIOJRhTEXHYJZD[I]E_HaHb[cFdHfFgIhI
=clon	v4H6^A_HEREcH
=clos	[!]#E%G(G)H*H+I-D.D/E0G1G2H3E4G5I6H7G8I9C:G;I<H=G>_?E@CAGBeCEDEEIFHGEH>IBJHKCLHMDNGOGPGQIRFSHTGUHVDWHXFY^ZG[H]c^H_DaEbFcbdGeIfDgGhF
=cloud	K!J#=%@&F(@)A*A+D,_-A.E/i0g1@2E3@4?5C6a8B9B:B;C<E=@>@?@@=AZB>CCDBECFCG=HAI>JHK<LBMcNAODQERHSCTdUCV@WDXCYCZ;[A]A^@_caBbAcYd]eBf=g_h?
=club	v-Y
=cmdlet	v)^gZ
=coche	sHIL^MIZG^]
=code	J!A#=%C&Z(B)D*>+C,E->.C/@0E1D2E4B5D6E7C8C9=:C;D<E=A>f@>ABB^CFD?EbFBGCH_I=JCK>LDM@N@PCQFRCSBTAUCVGWDXeYEZZ[E]^^D_AadbAcBdBeDfAgBh@
=codic	f3F9I>_HDIIOIZHac
=codigo	_(J-H3b9F=H>]?I@HBICHDIHHIGKIMIOGVIXIZGabfJhI
=coffe	q4I>JHZRJZH]afJ
=coincid	vOZ
=collaborator	v:^HJ
=colleagu	q(H)]HJVX
=com	]!G#G%I(G)H*E+J,[-F.Z/H1I3F4H7Z8J9F:Y=G>F?H@FAJBGCHDHEIGHHGIEKELINFO[PZS^T[UHVFXI[I]J^H_HbIdZfHg^h]
=combin	o+]3[?IDFHZ
=come	X!G%A(G)H*^+[-Z.J/G0I1I2J5I6I7I8H9E:F;^<I=H>D?FAHBECFDCEHFHGXIDJ[KDMGOHP[QJRFSITHUAVBWaX]YIZ?]E^H_Ha^bGcIdHf^gHhG
=comma	o-IF_HH
=comment	q>JDYH_VE
=common	i-c9H@IHDIHKHLXZH
=commonly	v-Z
=como	i!I(H*^-I3I9G:I>G?a@IBHCGD]HaIHKJMINIOIUCVFZDaHfI
=compani	v(F:[@HHHS_UIWJZD
=company	V!G#E%G(F)E*G+H.H/E0I1G2I3F4G5I6I7Z8b9E:b;H<I=F>D?D@BAFBCCEDCEIFHGFHZI@JEKBLGMDNbOGPHRHTGUeVIWZXFYIZ=[[]E^G_GaDbGcFdYeHfFgGhE
=compar	v?_HDJ[
=complain	e.[/[@HBHHDJIK^MJNBW^ZGh]
=complejidad	vIYNX
=complessita	vHHIZNZ
=complet	a!J%I(Y)J*J+C-F/I3G7I8I9J:I=I>G?HB]CID[EGGJH>IAKFMINFO_TJUGVFWFXIZI]b_HaGbIe]fIgIhH
=complex	lIaKINIOIZDhJ
=complexidad	vHII[NX
=complexit	vHII[NZ
=complexity	c-I@_HEIcKINYZE
=complianc	vH^J[NEWJ
=compliant	kHaNY
=comply	m-[@IHHIJNaZD
=compt	[!b#a%^(F*[+I-F/I3H4I9I:^;J=G>I?G@FBFCHEEGIH>IFJIKGLJMGNETYUDVbWIZ@]I_IaHbIcHdGfHgIhI
=computador	sM_ZI
=computer	]#X(I*J/Z3I7J8J9H:G=J>F?G@EBDCIDHGJIDJHK]M_NGOFSHTZVGXHZa[I]G^IaCb[cIdIfHhE
=con	b!I#I(I-H/I3]4[7]9G=I>H@HBHCIDIGJHCIFJIKGOYPIUIVHZ__Ic^dIfIgI
=conditional	fHa
=conecta	sHa
=conectividad	sZJc]
=config	v/I0_3JFIHBMHZHcJe_
=configur	X!I%F(E)F*[,Z-I/I0I1I3^5J6I7H8H:D<[=C?H@FBFCIDDEFGFHAIHJHKFLHMHNFPGRJSIU@V[WeXIYIZA[I]I^G_HaIcIdXeafEgGhG
=configurar	sHZ
=configuration	_%I(I)J*I,J/J1I8^:E<I=F>J?I@IAIBFDHEgGIJJMJNGUDVFZC]J_IbIcDdAe[fHgIhJ
=configuro	o*I3H>GDHHbUIV]
=confirm	i%Y+[-F3C8I:H?J@GB^DHEIHCIHJJKEMINHOcVJZB]I^IcJeJh_
=conflict	sH]J[
=connect	J!>#>%?&F(@)C*B+D,b-<.D/>0a1f2?3@4c5A6a7@8b9B:@;C<J=?>??A@?BGCAD@EAFCHFI>JCK>LCMCN?OCP@RhSAT?UAV>WCXBY^Z9[C]A^A_?aAbCcafegAhA
=connecter	vHHZ_aI
=connection	b!J%I-I1H4I6H<^@IBCDJEIGIIJJINJRIYcZE]H^I_Ic^dHfG
=connectivity	e@IHEZEce
=connector	V!C#E%a&J(E)H*G+I,F-E.I/F0F1E2g3D5H6F7H8c9I:D;H<e=G>G?G@EBDCGDGEIFGGCH=I@JEKELFMENCOIPIQaRESHTEUHVDWHXHYEZC[G]G^BaGbGcCdEeFfEgHhF
=connexion	oHYaFb[c[
=consegu	s=^BJHHS]VHZH
=consent	v*IH_
=consider	v-]HXIH
=consigo	f![#I%I-I3J:I=J>Y@ZBHD]HAIFKHMINIUHVFZbdJhH
=consistencyguid	vA^HG
=consultant	q:^HIU]
=conta	b!b#b%](F*I-G/I3H4I9I:I=G>I?I@GBGCHD[EIGIHBIFJIKHMHNIUEV^WIZI]I_IaIbIcIdGfIgIhG
=contact	U!F#I%D&H(E)B*>+G,C-A.H/F0G1D2G3e4b5E6G7G8F9]:B;H<H=]>]@CAFBECaEaFFGEHGI@JFKELHMGNEOCPAQGRESHTFUGVBWHYGZa[E]F^D_DaEbHcDeFfEgFhE
=contactar	v4aHI
=contain	Y!F#F%H(I*I-]4G5Z7I8J9I:H=I>H?J@FAZBIDIEIFaGHH?IfJGKEMINEPJTIVGWIXIZ@^H_IbIcHdHfIgJhH
=container	o-E4I>H@IFbGbHDIBKIVIZF^I
=contem	v-]
=contien	v-^HH
=contient	q#G%I-a9I@IHCI_KGZFcIhJ
=continu	m.[1[HEIYKYZH]]
=continua	q3H>]HGMZT^
=contract	k![/I3H=_H[JISGcJ
=contractor	l3F:b>GDIHBVZZJaH
=contradict	vH[LY
=contrasena	S!C#H%Y&J)H*F+I,J.H/I0I1G2H3F4E5H6I7G8H9E:J;I<H=G>F?FAHBYCFDIEGFHHCJIK_LHMZNXOHPHQIRGSGTEU]VGWHXGYGZa]G^Y_EaFb[cId^eHfAgEh[
=control	m4J5aHGJINH
=controlador	q4aHHIJJ[
=controleur	v4_HF
=controller	V!E%G(F)I*H+J-E.I/Z0I1F2I3F4_5e6I7F8E9F:I;I<I=D>F?H@DAFBFCGDGEIFHGGICJcKGLIMGNGOHQZRHSIUIVGWIXHYIZD[I]H^I_FaGbIcFdHeIfGgEhH
=convidado	s:aHH
=cooki	U!C#F%G&I(F)G*G+I-D.n/F0I1H2I3F4G5I6I7G8H9C:G;H<I=F>D?E@EAHBECGDFEHFHGGHGICJFKELIMFNEOGPHQJRISETGUFVDWGXFYIZ@[H]E^H_GaEbDcFdFeHfGgGhF
=cool	v@^
=copi	s-H@HAZIHKEhb
=copy	s6^8GA]GJHDRI_]
=corporat	i*J@JHIIIKHNcZG
=correct	g%Z3F>G@YBCHHIIKHNIOHRbZE]Ha]fIh]
=correctly	vEX
=correo	m3H9I?Z@GBID_HFM^OIZG
=correspond	o3IO^
=corrispond	vO[
=corta	o-H9IHEIc
=cost	m=]@JH_ZD
=could	U!E#F%J)G*G+F,[-Y.I0H1H2I3_4a5Y6]7F8G9D:E;I<H=F>G?F@IAGB]CGDAEGH?JZKBLGMENIOHPFQIRHSFTGUGWGXGYYZZ[H]F_YaFbFc]dAe_fEgFhD
=count	i!H#[)G*[+b3G>H@HCHDBHAI^OGTHVHZF
=counter	sHGTaZI
=counterpart	v/GZH__
=country	e3a>JAIBIDIHBOa
=coup	v/YHZ
=courant	v-^
=court	s-HI^ZJ
=cover	m%J*I-H/I3H4J9I=c>G?J@HDJGbH@IGKIMHNFV]ZH]JaHcIdJfG
=crash	g%J(I0]4^=J@EGIHZJHKJRHVIZDbIcGf^gI
=creat	a!F#J(G+H-I/I2Y3J4H6X8a9I:I<I>I?I@GAIBHDHGZH]IIJIKHLIMINGPHUJVFY[ZC]I^Zb[cHeHfJgIhI
=credential	b!J#b%[(G,^-H7F=I>J@HBIHZIGJIKHMJNIPITHVHXIZC]Jb_dIeHfIgIhH
=criteri	m-Y@HHIIHKIN^UHW^ZFhI
=cross	l(J-H/H7I9J@GBHGHH]I[KILJMHS^WHZEdGeZfHgIh^
=ctrl	i/JBJHIIIM^NIZGbZh_
=cuenta	b!]#_%](F*[-G/I3G9H;J=H>I?H@HBGCFD[GIH@IFKHMHNHUEV^ZZaIbIdHfIgIhG
=cumpl	m9IHHIXNbUH
=current	Z#G%J(H*J-D/H3I9F:I>G?HBICIDGGJHCICJIK]LIMHOGTJVIZ>[H^HaJdJeIhg
=currently	g#[9b>EAXDJHCS[ZGaI
=curta	v9IHGIa
=custom	b!H#I%_)J*I-b/H0I2F3I9G=H>I?H@HCHDIHYIHJaKGNDPIVJWHZH_FcIdIfIhJ
=customer	i/Y=I>G?I@IDGH^JIKINGSZZ_^JaG
=cut	v4Z
=cyfry	v9IHGIb
=cyrillic	v/^IH
=czekac	s@^HHX]
=d	b!H%H(H*[-G/I3G:];I=G>F?YAIBHFaGGICK[NZOYPHTJUHXHZB]H_IaFcJdGfHg[hI
=da	a!G#G%H&I(G*H+^-Y/H3E4I7J9D:I=G?F@aAIBECFDDEIFJG[HEIDJIKDMGOFPITIUHVIXGYJZ_[J]H_Ga]bIc]dEeHf[gGhF
=dafur	sD]V]ZG
=dag	m#I-I9D>J@gBHHDIGKIMJNJVIZCaJdJhH
=dal	v/^HJMH_Hg[
=dank	m#H-G3H9b>H@HB^CIDHHBIIKHMJXIZH_JaHhI
=dans	_!^#G%Z(H*H-X.X/F3Y4I9E:H;J?G@EBGCFD[GZH>JIKCL]NFOHPJRJSJTYUGVGZA[I]J^H_^aXbIcGfHgZhF
=darf	f(Z-I:H@ZHFIaK_MJNIZ@^ZdIhG
=das	U#C&J)G*F+I,I-Z.I/Y0H1H2H3E4G5I6H7F8I9C:B;H<H=I>[?D@CAICGDDEGFHGEHCKdLFMcN[OHPGRHSFTFVJWGXFY[ZD]XaCbDcEe[fGhY
=dass	vKYZJ^]
=dat	m-I3I9I>I@JHFIZK_O_ZGaId[hJ
=data	o-]3I9H>H@[D^HGIIKGZHaHhH
=databas	vH_
=date	m1]3I4H9I@HIJMHRcYJZFcFfG
=dato	vD^
=datorn	m-J9G>I@IBJDJHaIIKIMaNJZEfIhI
=daughter	v@IK]
=day	U!F#B%G(D)G*F+H,J-A.H/D1H2I3G4G5H6H7G8F:F;I<I=F>E?F@jAHBBCDDYEIFHGFHCIAJCK>LDMAN?OGPGR]SGTZUGVFWEXfZ;[G]E^E_FaFbEcFdGeIf]gYhC
=days	h(I-I3I9G>I@cCIH]IGKBLGNIOHVIXJZ[aJhI
=dc	Q!@#A%@&F(?)B*B+D,E-I.D1?2D3@4n5l6A7A8A9>:C;C<b=@>>??@GA@B=C@D@EEFCG>H4I<JkK<LBM@N>OBPAQYR@SATCUAV?WBXBYHZ:[B]@^A_=a@b?c<d?eCfEgIh?
=de	F!C#G%[&C)@+B,D-Y.F/E0B1@2@4Z5B6A7?8A9H:Y;Y<@>Z?]A@BHCYDGECF@G[H@IZJHKbMEN]P?QCSGTDU^VEW?YJZH[E]F^B_Aa^b^cZe@fZgH
=deactivat	g!^?IHGU]VI^I
=dead	e!^#F%G(H+J-H/H0J1H3C4I7I9H=H>c?I@HAJBHCIDHGIIGJIKHMGNJOGPHRGSJTGVHXJY[ZA]I^J_ZaIdFeHf_gH
=deaktiviert	f!_#H.Y;^HHU[
=declin	l(H-H>I@]BFDIHGIZJIK^O^UIZE]IbIgHhG
=decommission	v4YHIfZ
=decrypt	d-H/H6f@IGJHFIHJIKEMJNGZB^I_IdIeIfIhH
=decryption	k6bHGZIeI
=decryptionerror	v6]
=default	j!I/J>I@ZHbIJKGNY
=defaultuser1	oHGbb
=defender	vQ^
=defin	d(H*E:I?H@FBJDIJINFUDVIWfZD
=degrad	vS^
=deixa	o(J9I@^HGVIZ^
=deja	e!I(G-I=I?J@_B[DGHEIHKaMHNIVFZ[^HaJdJhG
=del	b!G#H%H(F*I-F/G1I3[4H7J8J9F:H=H>G?H@HBDCIDGGHIEJIK_M[NFOIRbTIUGVYXIYJZ?][^HaHbXcEdGfEgHh]
=delegat	e!I%d(Z)I*I2J9J:J;Y@IAIBJGFHBKFNJPaVHZE]H^I_E
=delegation	s%a3I9H;I@ICIDHGHHENIP]VJaI
=delet	b!C#F%E(J+]-I/C2I3G4D5C8_9H:H<J=J>G?J@IAGBICJDFGHHcIIJIKIMHNIPFTDVHZG]J^I_eaJcIdIfJgI
=deliver	s3I>JHGa_
=dell	m(J-Z;[@IG]HCIHK]MFNXZHdZhI
=della	j(I-H9^@YG]IHKGMFNEW^ZEbIhI
=dem	b#H%_(F-J1J3G4H9I:G>E?H@GBICIDIGIHJIHJYKHL^MINIPJR]UJVGY[ZA^Z_Ja_cHdCf^gJhH
=demai	s#I9I@IDIHGIZX_
=demain	v@[
=demand	f*^-H.Y/J9[>J?I@GHGIIKDMZNJZEgHh_
=demande	vC[
=demasiada	s#YX[
=demasiado	g#Z-[9IHDI_XYZJ
=den	b!G#F%I(G)H*E-[/I3F4I9D:G;Z=G>_?b@CBGCGDFEIGIHGICJXK[MHN_OHPHSITIUHVE[I]H^I_IbHcZdGfHgHhH
=deni	U!D#E%d&I(d)E*D+H,H.I0H1H2F3F4H5I6G7G8H9E:F;F<I=F>D?F@BAGBDCFDFEHFHGFHAIAJaLGMFNDOIPcQbRJSFTHUGVFWIXGYHZ>[H]I^[_DaGbGcFdEeGfFgFhD
=deny	s@HHILIUI^ahI
=department	f!I%H(Z-G/I3H7I8H9G:G=I>I?I@FBHDHFaG^IGKFMINJPJTJUHVdXJZC[J]H_IbIcIfH
=deployment	v%X;Y
=deprecat	v1[
=depui	q=I@JHGYYdIf_g]
=der	U!a#C&I(E)G*G+H,I1G2H3]4]5H6G7G8H9D:E;G<H=D>Z@HAHBCCEDDEGFHG^H<IAJEKDLXPFQIRETZUXWGXZYFZ?]EbYc^dAe[fBgEhC
=dernier	v-I@FIFKbZH
=des	i#I%H(I,]-H3I9_:J>I?I@GBICHGaHBIHKHMHNIZZ]J^JaHcJdFfZhF
=desabilitado	v!Y.Z
=desactiv	h!_.Z;]HGYY
=desactivado	q!YU[
=desactive	qU[dZ
=desativada	k!aHIU[VIZE
=desbloqueada	vHIMHT^
=desbloquear	o#Z?HHI[a
=desd	vHIdIfa
=deselect	v%H9G;IFHG_HFd^fE
=deshabilitada	m!].Z;[HH
=deshalb	m3]=^@ZHFKIZDaJd]fIhI
=design	sHEZI^^
=desk	b!H#G%J(_)H*I-G3I7I9]:J=I>B?]@^BECIDGGIH^IFJHKEL[MHNZPISITHUIVFXJZG[J]G^^aGbEcIdIfHgIhH
=desktop	sHbZFcI
=desperat	v#GHIKFNYXFZ_aI
=det	]!E#E%G&J(D)H*F+I-C.I/]0I1H2I3D4G5I6J7H8I9>:G;H<I=E?EAHBaCHDDEIFHGGH=I_JGK^LIM]NEO]P[QJRISGTFUGV[WIXFYIZ]]G^H_EaDbHcGdEeIfFg[hY
=detail	h!G%J&_+H3H@FBICIDcFFHDIIKHN]SJVJZH_IhH
=detect	sHYU[
=determin	sFZNHW[dY
=deu	vB]HHZZ
=deux	l*^@]CYHHZE
=deuxiem	q@YC[
=deverrouiller	q#YHIZJ[^
=devic	a!J#I%I(H+G-I.Y3J9I=I>b?H@GB[CJDEEIHcIHJIKHMGTHVHXJ_IaGcIdDeCfDgIhJ
=deviner	q-aHF
=di	[!G#H%G(Z)J*H-F/H1I3G4Z5I7H9C:];J<J=E?YAJBEDFFJGHH>KFLJRZSZTHUEW]XIYJZB[I]H^I_Ha[b_dFeIfZg]hG
=dia	h#I(I-H3I9a=I>H?I@eBHCIDIHCIHKHMHNIVIXIZA^JaHdJfJhI
=dial	v3XHY
=dialog	o@IMJZGh_
=dice	f!G#I(J*I-[3G9C:I=G>F?G@FBHCIDHGJHAIFKcMHNIObUIV]XIZH^JaHdIfIhZ
=dicht	v#^9HB]HIZI
=dictionary	v-HJ_NG
=did	X!E#](E)G*F-F.H/b0I1H3C4H5H6I7F8H9^:G;I<I=E>B?H@bAGB[CFDZEHFHGFHFJFKCLHMCNFO[PFQIRGSFUYVBWGXZYY[H][^E_EaBbDcFeHgEhE
=die	V!D#A%G&I(I)G*F+H,I.H/Y0H1G2H4[5H6G7F8H9B:C;G<H=^>]?Z@?AHBACHFHGFH:IYLZMCNZO]PIQIRYSFUZVbWFXDYGZ;[]]Z^F_EaXbDcEdBeHgE
=died	m!I4^9J>F?GCJHEIIKHZG]daI
=dienst	oHFZHdZfa
=dies	o(ZG]H[MJZI
=diferent	v/[
=diferida	oHGUJYZZHd^f^
=differ	m3I6]>HHGIJK[O_dHgZ
=differenc	v@FBIH_KHR^ZI
=different	^!G#Y%I(F)G*]/]1I3E4I6a7I9J:Z=I>_BECIDHGYH?ICJILIN^ODPIRHTHUHVIXHYJZB[H]H^I_HaHbIcEdFfGhF
=differently	v*Z
=digit	]!G#H%H(G)J*H+I-C.J/E3a4I7I9E:H;I=H>D?F@BBGCEDFFIGHH@IdJYMGNEOaPITHUJVGXHZB[H]H^I_IacbIcIdIfIgIhD
=dimenticato	s(G@JBIHDKHMIZbdJ
=directiva	o*]9IHHIINaUG
=directly	v@^ZJ
=director	v%G(b)J/H:FHHJGKHZG
=directorio	s!^3^HHOH
=directory	V!G#E%]&a(E)X*F+H,I-F.J0I1F2H3c4[5I6H7G8Y9E:e;F<Z=G>E?F@EADBGDDEHFZGEHCIEKDLHMGNJOBPFQIRFSGTYUYVAXIYIZC[H]G^Y_[aFbHcFeHfEgHhF
=diretorio	v3_9JHJOI
=dirsync	s1d4I9F>IHCKIMGRIYH_JcIfG
=disabilitato	o!]HH
=disabl	Q!e#E%E(Y)_*D+H,G-D/F0H1Z2H3E4G5H7F9D:D;[<H=C>D?E@CADBCCFDEEEFGGEH[IFKELGMFNEOHPDQIRHSDTFUcVAWDXGY_Z>[G]F_BaGcFdCeJgEhF
=disappear	q%G?ZHGP]
=disattivata	s;[UZ
=disconnect	v1I3F4I>aRH
=disk	s3I4I9FHaIIRJ_IcHfZ
=dismiss	vH^
=display	m-I9GH_IZMIOIZC[^
=distribution	qH[
=dit	l-^HFK]ZJ
=ditt	s#IM[TZXZ
=diz	l-I9JHGK[MJZJdZha
=dla	sH[U_VF
=dll	f1I@IDJGIHZJeKHMIRHZEcIfHhI
=dn	v/I3H4I>IFaGIKIRJZJ]I_IcIfH
=dns	k4a9I@IGHH[MJPIZG^JcZ
=do	L!?#?%D&F)?*^,E-D.C/@0B2D3Z4I5Z6D8C9b:B;Y<D=]>E?[@[ABBZCBD>EBFCGEHcIDJEKEM>NDO^QESETEVZWAX?YD]@^H_?a@b[cAeCf@hC
=dobry	q9a@IHFZI
=dock	v9HHa
=document	q#IH_
=documentation	q(IH]ZJ[Y
=does	K!G%C&Z(G)C*C+H,F/H0F4I5D6E9?:F;G<E>@?DAGB=CBDAEDFEHcIYJHKBLYN[O_PBQFRDSBT]V?WCXEZ_[D]B^A_Ib]cAd@eDgI
=doet	o9I@IH_YZZHbX
=doing	s9[:[@IHHZIhY
=dois	o*_C[HI
=doit	vI[
=domain	K#Y%^&E(>)?*?+C,C->.D/X0D1A2D3?4f5d6C7b8c9?:B;A<D=?>??@@EAbB>C?D@ECFAGGHII;J]LDMENaOBPdRCSCTXUCV?WCXAYCZ9[D]@^Ba>bBc?d@eCf@hA
=doman	q4_7]HIZH
=domanen	s7]HIP]VH
=domanenadmin	sP_
=domanencontroller	q4]HHJ[
=domeincontroller	v4^HIJY
=domeny	q4^HEJZP_ZG
=dominio	f!I(I*G-I3H4b7_9G>I@HBIHBIGJ]KJOJP_VHZEgJ
=donc	v3]HIIJOJaJ
=done	d!Y#I%I(E)G*H+X-E/^0I1I3B4D5F6I7F8H9F:H;J=F>D?DAHBeCFDZEJFJGHH@IDJGKALIMGNFOEPGRISFTFUEVCWHXIYJ[I]Y^I_DaEbGcHfHg[hF
=door	j#I-I@IBIH_IJKJN^XZZDdZhI
=dos	i*[9H@aCaHFKJMHZE
=dossier	q9^>H@IH_IIKHO[ZGaJ
=dostaj	vHHa]
=dostepu	s9H>_P^ZH
=doubl	vH]ZJ
=down	V!c#B%B&G(D)G*G+G,I.H/Z1F2H3E4a5E6G7C8F9B:D;^<H=D?CAEBACEDDEHFGGFHFLGMCOGPDQIRESeTEUCVDWFXFYFZG[F]C_CaDbAc^dEeHf[hE
=downdetector	vHFSaZH
=download	vH]
=drift	oHHRaZE]IaJ
=drin	q3^9I>H@IB]HFI]KJOIZD^[hJ
=driv	m#_9JHYNHVJZH
=driver	sHXJ^
=droit	s%^(_9IHEIIZI
=drop	oGaJJRIc_fJ
=dropp	m(I=]>a@IGIHAKGV[ZG][bJ
=drucker	sH_ZG
=druckt	sH_ZG
=drugi	v@[
=drukarka	sH_ZH
=ds	j2YA]HZ
=du	b!H#G%[(G*I-G3a4I9Z:I=H>H?HBGCIDFGIH?IFJIKEMHNGOZP]RaUHVaZ@_IaHbIcGd[fGgIhF
=duas	s/X9I@_CZHIZG
=due	b*_9G>D?I@aC]DIHZIIJGMYNZTIZEc^fH
=duo	v7ZHGZIb[
=duplicat	f%H1I3D4J8I9I=H?J@IAfCJGHH[KIMJNIZH_HaJcHdIfE
=dur	b!Y&Z(E,].Y/J7I:I=H>I?C@HBGDGGHH?LINHPISIUIVGZA[I]^^GabbGcIdZe[fDgHhI
=durant	sHGZ^
=durfen	v)_VJZJ
=duzo	s#YX]
=dwa	v/Z@_HIZI
=dwie	o*^9I@]CZHH
=dwoch	vC]
=dygn	v9I@^HHXZ
=dynamic	vGJH]VX
=dziala	f!J#I(H-I/I9D:I=H>I?I@FB[DIH_IFKGNGP]UJVGZ]aHdHf[hF
=dziekuj	s9aHGZI
=dzien	m9a@^HCZG
=dzis	v@_HH
=e	O#]%B&G(D)E+F,H-H.F/I0F1E2E5F6F7D8F9=:G;E<F=J>e@]ADB?C[D^EEFDH@IbJBLEMGNDO^PCQGTBUJVZWDYFZ9[Y]B_Ba>b[cAd^eEfG
=e1	q=bHCZG
=e3	k=[HcIJZG_HdH
=each	c!H#^%[(H-E/I4J8G9H>J?H@CA[BHGIHAIGJGKdMIN^RITIVIXHZC]IaHbIcIdJf]h[
=earlier	j-I9JH[KaNIZH
=early	q!_@^HHKEZG]Z
=easily	k-^ZI
=easy	k-YHEIaKG
=echou	s%I=IHIP]UGVHZ_
=ecran	ob^
=ecritur	v%^KJdY
=edge	v.^
=edit	m#H%Y(I*^?I@HHbPFZH
=een	^!G%H)I*Z.J/H1J2J3F4H7I9@:^;H=B>F?E@eAIBEDEEJFIGHH]IHKILJMDNFOHPISHTHUGWJXD[I]G^H_Ga[bGcGdYeJfHgHhE
=eerder	sK]
=effect	sL[T[
=efter	s#[XFf^
=egal	v-J@IHHIIKINaZI
=eight	q/a@DHHIFMHX^hJ
=ein	c!I#G%I(G)J*J-Z/I3]9G:H=H?H@]BFCHD[GJHYKEL^MJNHOHPJUIVEXIZZ[I]J^IaEbHcIdYfHgIhH
=eine	a!I#I(H)I*Y-H/I3I9F:J=F?IBHCaDGEZHdJXMINIOJUIVEZE]JaHbJcIdFfJgH
=einen	o#G(Z*Z9H>Z@^BICGHFIJVIX^
=einer	o:^HFPZZIaYd[
=einfach	s@IHHK]ZZ
=eingegeben	q#^O[
=eingerichtet	vE]
=eingestellt	v*[
=eingetragen	v3_DZZG
=einmal	l@aKY
=einrichten	s9FH_
=either	k(I@HG[HEIZKGMHS_hH
=ekrani	sb_
=el	T#C%C&H)F*C+H,I/I0H1F2H3d5H6H7G8G:C<G=C?CAGCID@EFFGIAJEKALHM_NCO[PFQHSEU]VFWGXDYG[G]E^Za[bEeGhB
=elevat	v6J@JHHPb_E
=eleven	v@]IXNG
=eller	s3HD_HIIIKHN]ZI
=else	f!I#I&^)Z*J-F9H?[@ZBICHDIFJHHI]KHMIN]OJUGV[aIbJhI
=elsewher	v7[:_ZFdF
=elternzeit	v!]
=email	L!?#A%A&F(@)D*^+C,F->.D/?0E1D2E3a4@5D6E7C8C:a;C<E=A>_?[@=ACB@CaDfEDFBGAH^I>JBK>LDM]N?P@QDRDSBTBUCVAWEXBYEZ:[C]@^B_BadbBcBdCeEfBg]h?
=employe	o@_G]HZZI
=employer	o3H:_>aHDKIOHZH
=empresa	g!I#J(I-[3H9E:c=I>G?I@GBHCIDGIHKGMIN_OHUaVGXJZGaGdIfIhI
=empty	g#I(H*I+F-H3a7J9I:J;J?D@GAJBICXD_H=IHJHKJLJXIZD]Haab[d^eGfIhH
=emulator	v4a>JHE
=en	S#@%[&G(I)E*^+F,H-J/^0G1F2F3Z4D5G6G7E8F9D:F<F=E>B?A@aAEB?CZD]FFH^JYK?LFM_N@PDQGRFSDTYUGVFWFXJZB[E]C^C_HbZcAeGh@
=enabl	L!_#C%B&H(>)]*I+D,]-@.^/D0E1C2F3Z4D5F7B8c9D:@;X=?>C@@AaCCD?ECFFGBHFIEJCKALDMBNBOFP@RESCTBUbVeWAXDZ;]D^D_?aDbEcCd]ecf@gBhB
=encontrado	v_]
=encor	l!X/I3I9I>I@]D[HCMaZHhI
=encounter	v3_HIZE
=encrypt	e6a<dHBJJYJZI_JcFdH
=encryption	q<_HHYZdJfH
=end	_#H%H(G)I*E+H,a.J/E1[3C4I5I6I7Z8I9H:H=H>B?FAIB^CFDFEIFGGHH>J^KXLHMFNDO_RJSHTHUIVGWJXFYJZa[I]C^G_HaCbFcHdGeXfGgGhE
=ended	k1^;Y=YHI
=ends	e![#G(I,I-I/G3G=I@[BHHBICJHKDMIN[ObSIVHXJ^]_HaHe]gI
=enforc	f-_1I5Y@GBGDGJIK[NGY]ZGfJ
=enforcement	v-HJZYY
=enforcer	lJaNC
=engin	oAZGI_[
=enough	]!I#I%J([)H+F-Y/H2J3H7G9G:H=Y>F@[BFCbDGGIH?IcJILHMHOGSITIUHVEWIX[Z?[H]I^E_IaGbIcJdIfJgIhA
=enregistr	j3ICIDcHFOZ
=enroll	sD]HYZJ
=enrolment	vH_
=ensur	v=Ge]
=enter	U!F#F%H(D)H*G,[-[.I/D0I1I2H3G4]5H6H7F8G9F:E;H<I=F>??E@GAEBBCCDZEIFFGFH:IBJCLFMCN[OfPHRISHTFUHWIYIZA[F]]^D_FaJbFcGdFeIfGgEhe
=enterpris	v(HHYP]
=enthalt	q#H-a3_>HBJDHHGIHKFOHTIfJ
=entorno	vHHcYd^
=entra	J!?#;%=&E)Y*I+C,G.D/j0]1a2D3G5C7b8D9@:A;C<B=_>A?@@<ADB<CADBEDFCGFI;K>LCMJN=OAPAQDRZSaTeUAV?WDX@Z8[B]A^@_aaAbAdBfbgDh?
=entrar	o!G#H-H=J@HBbCJDEHBIIKFTIVGZafJhI
=entrepris	o!Y>ED]N^
=entri	sA^
=entro	vHJha
=entry	vN]
=entsperren	k#^@HHHIIKINITIVIZD[chG
=entspricht	mIGNaZI
=environment	j@]HJc[dZ
=environnement	sDIE[c[d[
=envoy	v>]
=enzoic	s0IJ_
=er	a!H#F%I(F)H*D1I3G4H7J9[:H;I=G>D?E@YAJB[C]DFEJFJGIH?I^K^MGNGOHPHSITIUIVEXZZ][X]H^I_HaEbIcIdGfHgH
=ereigni	v,]HJZH_[
=erfolgreich	vM[
=erfullt	vI[ZG
=erlaubt	v?^HHI^ZF
=errada	vHIKIha
=erraten	o-aHHII
=errato	vOZ
=errei	v#b-HHIXEZI
=erreichbar	s4]
=erreur	oEYHDZc
=erro	s9J@IHEZb
=error	I!G#>%D&d(>)B*@+B,]->.H0Z1A2E4?5C6J7A9>:C;B<C=H>??B@DAEB]C@D?E]FAGCH]IHJCKGLBM?NEO@PBRBSbT@UBVGWIXBZd[B]=_Ya>b@d>ecf[gAhA
=erst	v@^ZG
=es	Y!F#D%G(D)I*E+I-E.I/X0I1I2I3C4G5J6I7H8I9X:G;H<I=Z>B@[AIBCC[EHFIGGH<I]JGK@LHNXO[PHRISHTGUEVYW^XYYIZ[[[]G^G_Fa]bYcFdFeIfFgGh^
=escritura	oHGUJYZZHd^f^
=eso	vIZ
=esper	sX[
=esperar	s9H@]HHXa
=esqueci	sHIVIZ_
=essai	s#[=^HHZH
=est	U#Z%C&I)H*E+H,J.H/E0H1F2H3G4F5I6H7G8G9C:E;Z<G=C?_@@AHB^CDDFEEFHHIIAJIKJLGMFN@O[PGQIR^SGTIV[WGXEYGZ[[F]F^X_EbFcBd_eGfYgEh[
=esta	V!^#X%E&J)H*F+I.H/F0H1G2H3]4G5I6I7G8H9A:D<H=C>D?E@CAHBZCEDCEHFHG^HCIBJFLHMBNCPHQIR^SYUbV_WHXEYGZ>[H]G^a_FaDbFcDeHgEh]
=estou	v#^9]HDTI
=et	b#I%J(I*J-G/J3I=]>Y?IBICZDJHEIZK[MIYYZB[XaIdJh^
=ete	o!YHJKYMY_Y
=ett	l!J#H-Y3I9D:_>H?I@]BJCIDIHCIHJXK_MINIVJXYZGaJhI
=etwa	v9_HG
=eu	vCZV]
=europ	vHFSbUHVHZE
=even	f!^#H*Y-I9^>G?I@[BFCHDIIEKGMYP]XHZCaI
=event	Z#]%I&](B)G*F+G,_-Y.H/E0F1G2H3F4G5G6]7F8G9B:G;G<I=F>E?D@AAHBCCFDEEHFEG[HBIDJFKCLGMEN_OGPJQHRGSETDUFVEWHXFYHZI[G]E^D_JaFbCcYdDeZf[gFh_
=ever	h(I*I-I9[:I=I@FBIDHHHJIK^L]NEUYVJW^ZFbJd[
=every	Y!F%E(G)H*I+F/G1I2I3G6J7I8I9E:H;I=H>G?H@[AJBECHDYEJGGHZIDK_LGMFNbOIPaRHS]UJVGWHXGYJ[I]H^H_HaFcGdHfYgIhF
=everybody	h!I([)G+[-Z8HB]DIHFIIKHNHSaVYZC_IdGeJ
=everyon	b!H#H(H)^*H-G3Y9Z:J>G?G@FBGCJHGIHJHKHLHMHNGOIPZSbVZWJZC]J^^_IcIdIhH
=everyth	c!H#G%a(I)I*J+Z-E/H3G4I7J9D;H=H>[?H@CAJB^CHDDFIGIHAIEJYKBLJMYOGPDSHTIVIXGZc]Z_HbIcHfChG
=everywher	o-I?^@HBGHHM]S_ZC
=ex	i+H3I9I;F>d?HCHDEHIP_ZHaH
=exactly	sG]
=exceed	oX_ZH
=excel	f9I>IHdZI
=exception	q1JH]RHcJe_fI
=exchang	l(G)]*[9H>[@XCFH]ZFdHeJ
=exclud	f!I)^*I+I1J3J9I:I=G>J@IAJDGGcHFJHKHL[SJUGVZZJ^G_EaJcHdIfIgJ
=exempt	vHFL^
=exhaust	v3F>HHEIIK]OGPJX_
=exig	vC^
=exige	v*[CZ
=exigenc	vHII[NZ
=exist	[!G#I(G)I*H+J-Z/F3I4[6J7I9H:F=H>F?D@BA]BFCGDGEGGFICJIKZLHMGNDOFPHTHUIVGWYXIZ@[X]I^G_caIbIcGdCfHgGhe
=expect	o)]+]3JDJHEIFKHOahJ
=expens	vH]
=expir	R!G#E%D(B)G*G+F,H-C.I/F0H1H2F3G4I5I6I7F8H9G:D;I<H=]>E?F@?AHBACGDDEIFIGEH_ICJEK_LiMGNDOIPHQJRISGTHUFVCWGXGYIZY[E]^^A_Ga[bDcGdEeHfDgEh@
=expiry	l!I#J9H@FH[K[LbZF^H
=explain	s&]BJGIH]MHZDf^
=explanation	s&]HENYZ^
=export	o-J1J3I9I=D@JFaHaIIZEfH
=ext	l!E%H3]:aHGPIVIZF
=extend	l5Z@HBIK_ZH
=extension	c-I.Z1I2b3c:J>F?HDGGIHZIIRHZG]JaFcHfH
=extern	s:aHGZH
=external	g:aGYZI
=externer	v:_
=externo	v:[
=extra	q@HHGJdZIgI
=extremely	v2^HI
=fa	j9H@aHEI]MZZZ^JhH
=facebook	sH_ZJ
=facil	d-f9HHBIJKGNJZF
=factor	m3FHb
=factory	q(J>YH_ZG
=fail	G#D&A(D)=*>+A-C.G/X0^2D3G5b6[8]9?:;;[=;>;?<@@B:C<D:FdI<L@MGOJP]Q_SFT<UCV;W@XBYZZf[?]=_Ha<d;ebfEg;hB
=failur	f!I#I&_)J-H/[1H3G4I7J:J=H@[BIDIGIHZJHKHMHN^PIRIVGZH^I_HbIc[fHhJ
=fait	sD]HHbZ
=falha	q!ZHGP]VHZ]
=falla	s3^BIDJHFUHVHZ^
=falliscono	vPXfY
=fals	i!J#J%H)d-G/J3I9I@JBIEHHBIIJ]KINISJUHVHWIZId^eD
=falsch	f!J#^(I-G9H=I>H@HBGCIDGH^IGKFMFNIOYR]VJX]ZE]IaGbHcIdIfGgJh_
=falta	j!I#I(J*H-H3_9G>F?I@HBIC_D]HDIZKHMIOIVHZDaFhH
=faltam	s=_D^HFZE
=faltan	s=[C[HI
=far	g#I(I-I1Y3H9F=I?J@^BICIDJHAIIMINIV]Z]a^dIhI
=fast	q!GHFIJR]Z]b[hZ
=fauss	vH]R^cI
=faut	jC^HZIYZH
=favor	o#]HIKIZ^
=favourit	q-ZHGKbPJ
=featur	b!F#I%I(H)F*H+J,H-G.I/J1I3G4I6J7G8H9E:G;I<H=Z>H?E@IAIBHCIDHEHFIGGIGJJKHLIMINGOIPIRJSDTJUbV_WFXGYJZD[J]F^G_HaHbHcGd]ecfHgJhI
=federado	v7^HI
=federat	_!H#I%I(H)H*G,b-I1I4I7e8I:I=I@HBIEJGIHBIIJJKINHPEUIVGZB^G_IdIeJfZgI
=federation	q7^HX
=fehl	s6aHGVIZ[bJ
=fehlen	l%[3I9H=_C[HFI]ZF
=fehler	k%H(I,]-H3H8_9I:I=H?J@HBJCIE[HDIGKHNIVHZcaIbJcJdJfIhF
=fehlt	f%Z9J=X@IC^IYVIZH[ZbZ
=fel	i#I(J-I3H9I=J>H@GBHDGHDIFKEMHNIOZR]VHZa_JaHcGdJfIh_
=fell	s3G>aHDaH
=fenster	vZH][b[
=fermo	vf[
=feu	s-HHZcafH
=few	l@HHHMZNGP^ZGf]
=fi	s9HHa
=fido	s?_HIZF
=field	b!I#H(I-F/H3c7I:J>F?I@FAHBEDGFIGHH>IHJGKCLIMGNFOHTIUJVHXI[I]H^I_HaGb^dJgHhe
=figur	v9[@II]KJ
=file	Z!I#H%J(E)I*E-F/H2H3b4I7I8I9D:H;I=I>^?F@FAHBFC[EJFCGFHcIAJEKGLIMGNGO^PISJTIUIVHWJXHZC[I]H^I_GaCbGcGdIfIgHhE
=filenam	o2b3IHD
=fill	l+^>G?GDbHCOZZF
=filter	Y!G#H%G(G)I+I-E.J/E0J1H2J3B4E5H6I7H8G9E:G;J=G>E?G@FAIBFCHDGFHGfH;IBJkKFLIMGNFOGPGRHSHTGUIVGXHYIZD[J]H^G_Fa[bHcYdGeIfFgFhG
=filtr	vJ^
=filtro	sJ^
=financ	oH_
=find	^!H#D%H&I(G)I*J+J-H/H1J3F4]5J6F7I8E9G:H=G>E?^@EA[BECHDFFIHYIEJIKEMGOGPFRITFVIXHY]Z=[^]H^F_gaFbJcDdDeFfGgHhG
=fine	[!H#H%E(G)_*H+Z-F/_3E4I7J8I9G:I=I>G?H@]BbCHDCFIGZH@ICJZLIMGNBOIP_QJTZUGVGWIXIZG[I]H^I_GaHcHdIgHhF
=fingerprint	vH_ZG
=finish	d!H#H%I&J(G)I*F+I-I.J/G0J3H4I7I8J9E=F>H?D@GAJB^CHEIGHH@IHJGKHMIN[OHPHRJSITJUGVEWDXHYIZ^]d_EaAbEcIdCe[fFgGhH
=finn	o-H9I>E?_@IBJHDIYKIMJZE[a_ZaI
=firefox	v.[
=firewall	_!I#F(I)J-F.I/J1H3I4E6H8I9G=I>H?I@EBGCIDHGIH_IHJHKILIMINIRESFTHUHVIXIYIZG]H_HaGbIcgfDgIhI
=firm	m!I8b:_=I?H@GDIGHHGOIU_VJZGhH
=firma	qNYU[
=firmy	o!I#H9I:_@JBIDJHFIHJYKJN[U^VIZFhJ
=first	Y!Z#F%G)G*E+F-C/E0I1H2I3E4I5I6I7F8_9F:D;H<I=F>C?D@_AEB@C^DbEFFIGFH;JDKALbMDNCOEPHQJRHSGTHUBVCWbXFYIZG[F]Z^C_EaEbBcFdFeHfFgDhc
=fit	v4I6_HDRFYIcFfGh]
=fits	v3G>IHFKHO^ZDh^
=five	d#_-I3I9I>G?J@FBIHDJJX_ZC]Haa
=fix	m!I(I*H-I/I8J=I@ZB^DIE_HEIHKGMIPJUJVHXJZ^]HbIdGgHhI
=fixe	vFYHFf[
=fixed	q!J#I%H(I*^;YBGGJHDLHPFVIZF^a
=flag	k@IHGL^ZI^^
=flagg	q-]H[KGZH^[hJ
=flash	s(HHIIJZEbb
=flicker	vH_
=floor	sHFVbZG^X
=flow	q(G)]*JHcNIVJZD^HgI
=foderiert	v7[
=foi	l9EB^HHKYMY_YdY
=fois	s@bHFXZZD
=folder	k3I9J;E>I@IF^HYa^
=folk	l)]*I-]/I3I@HCXFaGJHBIGMHNJTHXIZEd]hI
=follow	d(H*^-H/J9[?J@_BIGIHBIXJIKGN^PFTIVIdXgZ
=fonctionn	q-J@IB[IINJZ_aJ
=football	q-Z3JIZ
=for	=!@#>%B&>(Z)_*d+_,a-A.E/>1H4C6@7C8D:E;G=G><?[@@AXB6CID^EbF:GaH^ICJ>K;MIO8P^QZR;THUcVgWbXdYAZ=[B]D_GaEb?c;d<e<g9hE
=fora	q-J9]=IBIG]HDS_ZIfJ
=forbid	q.ZHHLHZI^a
=forbidden	h%J(b*J-b9J@IFJH@I[KGZF[J^I
=forc	_!H#H(G+[-E/I3J7I9H:I=I>I@CAIBCCGDBGIHGIFJIKCLgMDNGTIVIZ?[c]H^E_IaJbJdJgIhE
=foreign	v7ZTX
=forest	[!D#G%H(E)I*H+H,I-G.J/H0I1H2I3F4G5J6H7H8i9D:F;I<I=F>F?F@BAeBCCEDFEFFGIEJGKDLFMGNFOIPGQHRHSITIUIVEWIXGYGZ?[H]F^H_EaHbGcFdEeGfFgHhF
=foretaget	vNZ
=forever	vLZ
=forgot	S![%F(@*G+F-B.I/F0J1I2H3F4I5I6H7b8F9D:b<H=[>A?]AHB@CFDaEHFHGEJDK?LEMCNAOHPGQIRISGTFUDVDXFYIZ[[^]D^D_GaFcDdGeGfGgDhG
=forgotten	k(H-I7J9I:G@EBGCIDZHYIHKEZ][JbHc]h^
=form	f-]9F:^@FBICIDGHZKHLIMHNHOIZC^Hhc
=format	e-I3e>FDFHDOF
=formato	v3Z
=former	g-G3F>a@FCHHDIEKaOFVIZF^ZaIgZhI
=forsok	o#[X]
=fortfarand	s9J@IHFIJKJMaT]ZJ
=forward	q-H3G9F>J?HFZHbKJNHZG
=found	Z!F#H%G(G)I*F+I.J/F0I1I2I3E4a5H6I7G8H9D:H<I=G>E?EAeB_CGDDEGFHGZHGIFJGKELHMHNEOGPHQJRISITGVFWHXHYIZ@[I]D__aCbGcEdEeIfGgGhG
=four	g*]3J9J?JHGI_N[ZIaY
=fout	m(H@HBIHHIJVJXZZbhY
=fragt	vH]
=framework	vH]YYZG
=fran	v9G:_HGJZKJ
=free	l=f?ICEHFKG[]dCfG
=freez	vH^
=freigegeben	vHYV^ZF
=freigeschaltet	sVaZG
=fresh	m!G:I@YBID^EIHBK[LZPXVIW^ZE
=friday	j!]9[@HHIJYYYZX
=from	H#C%=(=)_*=+I,G-H.B/<0F1^2B3@4[5G6[7G9H:Z;b<B>I?I@EABB<CIDHECFAGZHFIAJaKcLJM<OHPbQJRGSCT[UGWAYAZ6[Y]>^]_[bZc[eBf=hI
=front	q^Y
=fruh	v@_
=fruher	vP]
=fs	s,Z7_ZH
=fue	sK]_Z
=fulfill	v3JI]NF
=full	f!I#H(I-F/J3F4]5J9D>F?I@[BFCIDJFIGIH_JIKGMHNIO[TYVIXIZE]HaHcIf_hH
=funciona	e(I-I9H=I?J@HB^DHGIIGKGM]NHUHVGZbdGfYhH
=function	m([)I:[BJHDU^ZG
=fungerar	h-I>I@GB^HYIHKHM[NHVJZ]dHhH
=funktioniert	o9GB]HGMYZ]
=funziona	i-I@IB[HZIHKIMYNIZYdHf]hI
=fuori	s#^9[ZI
=fur	a!I#E%H(G)Y-H/J3J:F=Y>I?H@EBGCZD[EZGJHcIHJIKFMINHPIV^WIX]Z@]I^IaDbHcIdEfZgIhH
=further	o@HDIHHN^X]dZ
=fuzzy	s-aHINE
=ga	o(F)d*G,a-J7J8I=I?H@IBHDIGHHDIJSJUHVHWJZB^IcIdHfIhE
=gaat	m3]>[HHZ[aH
=game	v#]@IH^cF
=gamla	h(J-J9H>Z@GBIDIHEIHMcNJTJZDg^h]
=gang	v9J@aHH
=ganger	v#J@^XZZH
=gar	k9I>Z?Y@^HGKIMJR]VIZ]cHhI
=gast	o:aHYZE
=gastgebruiker	v:a@JHHKI
=gastkonto	s9G:bHGZH
=gate	l)J*a?H@ICaHDIGKH
=gave	_!F#G)I*Y+H-E/G1I2[3B4I5I7I9F:H;I=H?C@[AJBGC[DdFIGIH>JIKCLIMENGOBPHR[SITHUJVGXDZX[H][^F_HaCbIcIdIeJfIgZhE
=geaccepteerd	v@INEh^
=geandert	f-J3I9H>I@_HEIIKIM^^HaIg^hI
=geblokkeerd	s#ZTZXX
=gebruiker	l!^(]-I/Y3F9H:I;_>I?H@GBIHEIHKFMINITIUIVHZC^^aIbIdHfIgJhH
=gebruikt	qHIKb
=geen	d!H#G%Y(a*H-F/J3F4]5I9D:H;H=[?G@DBFDaGIHGIFJHMHNHOGPHSJUHV[XHZD]H_IaZbHcIdIfIgIhH
=gefallen	v>aHH
=gefunden	s__
=gehen	v*Y>X
=geht	]!I#G%G(F)I*I-H/I3Y4I7I9G>^?H@ZBGCHDGGHIEJIKFLINGOIR^SYTIUIVFXIY]ZZ[I]I^H_IaEcGeIf[gGhE
=gemacht	v>I@YHHIHZH]a
=genau	v>^HJ
=generat	v2_HH
=generator	v-JK[N]
=generic	q@HHFLJN]ZG^a
=genommen	v@IHJIIK^NIZ[hG
=geregistreerd	m>YDZ
=gereset	vg_
=geschlossen	vBZZG][
=gesetzt	s/Y@JZI^^
=gespeichert	v3XD^HJ
=gesperrt	c!H#a(I-]/H3H=I>I@GBFCIDGHCIEK[MHNHTaVHX]ZF]I_IaHcIdIfHgIhI
=gestern	q@_ZI
=gestopt	vf[
=get	O!@#J%A&G(H*]+_,_-F.F/C0F1F2G3A4D5F6E8[;F<E=Z>Y?D@^AGB>CAD@EEGHHDKDLDMCNXODPERGSCTIU^VXWCXCYFZd]@^B_Aa_bHcDeAfDgHhA
=gets	X#I%F&J([)[*Z,H-a/E0H1H2I3F4H5I6I8H9G:G;D<J=F?F@BAHBDCEEHFIGFH<I_LZMFOZP]QJRISFTDUFWHXHYIZH[I]F^E_Ea^c[eHfZ
=gett	b#[,b-J3I>F@HBJHEIENZZYa[f]
=gevraagd	s*^C[
=gewechselt	s9J@_HDM_ZH
=geweigerd	s-J@ZHHN^P^ZFdHhI
=gewijzigd	mB]HJM^ZFgJ
=gia	q9JHIKb
=gibt	q9_@YHGIINJZH[^
=gilt	sg[
=giorno	q9F@dHGIIZH
=gissa	q-_HI
=gisteren	q9J@_
=github	v(IBHHbLJZD
=give	a!J#H%I(b)H,I-F/J3H7G9H=J>F?H@BA]BHCHDEEJGIHHIDMHNFOHTJUJVGXGZ_]JaGb]dHg]
=given	j%[(H,_-H/G?I@ZBHDHHCIHKFLIMJNbVIZB^Ih[
=gli	s(_3]HHVJZG
=global	[(a)[*_,d:H=I>J?G@GBJCJDIHBIJKHPFUHVFZC^IaIbIdCeIgFhI
=glomt	q(IBFD^HHMIUJZ_dH
=gmail	f%I(I9G:e=J>[?I@IBHDHH_IJKHMHVHZ@aEbJ
=gmsa	m(I0bHFZF
=go	[!F#G%H(D)H*E+[-D._/F1I4I5I6J8H9C:b;I<J=E>a?D@ZAICEDDEDFHGHHBJHK[MFNCOERISGUDVDWGXEYJ[G]_^D_FaCbGcFdFeJfGg[hZ
=god	v9a@IHEZI
=godta	v@IIJKINJZZdIh^
=godziny	m9D>I@[HFX]ZHa_
=goedemorgen	v9_HHZH
=goes	]!I(I+I-G/G3Z7Y8I9E:I=J>b?GBECGDGGIHFIGJIKaL]MHNFOISJTGVIX][]]H^J_IaDfJgIhD
=going	m!I#I-I7I9^:I>F?I@FBGCIDHHIIIKXLHNHVGZb]IaGbIgJhH
=gone	a#F%H(H)J*F+J-G/H1I3D5I7I9D:I;H=I>]?a@DAIB_CGDZGHHCIFJHKHLIMHNGOIPIRISJTGUIVGXIYZZ@[[][^H_]aEb[cGdHfGgIhH
=good	b!I#G(H*H+J-H/H3G7J9d:I=I>F?GAJBaCEDFFIGIH@I[JIMGOHPIUIVHXHZC[J]G_IaFbJdHfIgIhF
=googl	q#D(I7_=I?IHaZF
=got	S#[&H(C*D+Y-C.G0H1G3C4G5H6G7F8D9A;G<H=D>c?BAYB_DIEHFGGDHBJGKGLEMBNAPFQIRGSFTDUFWGXGYGZc[F]b^BaBbEcEeFfGgEhB
=gpo	_!I#I%H(I)I*H-H/H3J4J7J9D=H>H?HBHCIDJGIHFKGMFPHQfVHXIY]ZF]I_IaIb]cFdIfIgI
=graag	v!I#^9IVJ
=gracia	s9aHFIIZG
=graduat	v![>]HF
=grain	v@^
=graph	d!I%E(^)[+J/G7J=I?I@FBHDFGJJIKIMDNHPHUJVGZE^H_JbJdIgfhJ
=grazi	q(J3I9b@IHFIIVIZHaIgJ
=great	m!I(I-I/J3I9c>G?J@GBJHDIHK]MJNIVIZIaIhF
=grey	b!b#I(^3I8J9F;I=I@IAIBICHDJGGHAI[KJL[NIUIVFXJZG]I^H_FaJdHeagIhI
=gris	s%I(c9IHEVHZI
=groep	s(H@IH[VaZE
=grossbuchstab	vHII_
=group	T!D#F%A)E*F+G,I-E.X/D1H2I3F4F5G6I7F8G9B:F;G<I=C>D?D@GAFBCCFDDEHFHHcIBJCKCLHMENYOGPcQIRISGTGUDVjWFXFYHZ@[G]E^E_DaEbDcFdDeDfDgDhF
=grupo	o(IHGUIVcZE
=grupp	m(J@IH]PZV_ZD
=gruppo	v(HHFVaZI
=grupy	s(I=IHZUHV_ZG
=guess	^![#_-e9G:I@GBHDIFJHAI[KFNJTIVIZBhI
=guessabl	l-bHJZH
=guest	]!G#G%I(G)I*I-F3I7I9E:f=H>F?H@GBHCIDHGJHcIGJJKGMINJPIR[SJUJVEWJXIZA^G_GaIbIcIdIfJgIhH
=guid	q!H/IA[HFZY_a
=guten	s9b@HHEXJZG
=guy	s(I)J*ILZP]V]ZI
=guys	s#DHIT^c[
=ha	c!G#H%](F*G-H3D9[:H;J=Y>F?HBGGIH?IFKGMbNEOHPITHUaW]ZB]I_IaHbIdGfIhH
=hab	s*I>HC_DFHG]^
=habe	^!I#Z%J*H+J-G/I3H4I9C:I=G>_?G@IBGD_HIIEJJKEM[NHOHPJSITIUIVFXG]d^J_JaEbIcJdIfIgJhG
=haben	m!H#G/I=^@IAaCJHFXZZJ^I_IdFfH
=habilitada	mUJV^dY
=habilitado	l@JHIKIU]VaZFd[fI
=hace	s@]HIM]
=hack	m!H#I9HHcZH
=had	X!F#[%F&J(F)H+H,J.H0H1G2I3B4E5H6H7G9C:G;Y<H=F>Y?CAGBCCJEHFHGFH<JFKgLGMCNBODP[QISHTFUGVCWHXDYHZ>[G]e^Y_EaCbFcEdFeHgFhA
=hakchen	v@IZF^_hI
=half	b!G#I%J(F)F*F+I-E/b0H1H3G4F5G6J7F8H9E:F;H=D>F?F@HAGBFCGD[EaFIGFH?IEJGKFM[NGOIPERIS[TFUEWIXEZF[J]^^I_Ea]cIdGfGgYhI
=hallo	v-I9a?I@IHEIIVJZHaH
=hammer	q#ZHEKHT^
=hand	i!I%[(G-]7[=J>bBHHEKIL]MIZF]I^FgI
=handbag	v9I>bHFZF
=handl	v7[G^HIZG
=handset	q9G>a@HHYOJZE]IaI
=handynummer	v3G>^D[HJMI
=hang	s4[>IHIZIa^bY
=hantera	v-HBHHGIIKIMHZHdbhI
=happen	e!J(E*I-G3I4Z9D=H>D?C@GBFCGDFIHKGL]NFOIVHZb]G^Ia^bFhI
=happy	q9a>I@IB[HDKHZG
=har	^!F#F%H)H*E+I-F1J3G4I7J9C:G;I=_>a?F@JAJBEDcGIH=IEKZNEOFPISITIVEZA[I]G^I_Ha]cHfHgYhG
=harden	f#J%I(G)Y*H,J-H.Y/I2J4I6I9G=H>J?I@IBHCIDIGIHBIIJHKHPHQdRHUIVHYdZG_JaJbIcFdGeEfC
=harder	k-]
=hardwar	o?cBHVJZC
=has	H!_#C%>&D(F)C*?+@,C-].E/_3d4J5A8?9=:=;A<C>G??AZBIC^DcF_GHH?JGKJLZMDN:O?PIQDR@SaUbV]W_X>YBZ=]>^G_^a<bAcGeAfAg>h>
=hasel	h!J=J@IBHDIG[HDIIJYKIUaVGZFdafGhH
=hash	f%I(H-I0I1I7H8I:I=H@GBHF[GcIIKHMaPIRIZA^IbIcIdHhI
=hasla	^!G#G%H)H*H-H/H3I7I9H=G>G?G@JBDCHDaEIFJGHH@IFJHK^LINFPHSGTJU[WIXIZa[H]J^[_HaHbFcHdEeIfFgGhZ
=haslem	vZ[cHd]gJ
=haslo	Z!F#D%H(E)I*H.I/G1J2J3H4I7I8J9D:H;J<I=F>G?FAIB]CFDEEJFIGGJHLIM_NaOIPHRJSITGUFVDWIXHYI]H^G_GaGb[cHdYeIfFgGh_
=hasta	v9^@IHDX^
=hat	e!H#H(H)I*I-G3I4H9E:H=Y>H?IBaCIDFE[GJHBIFKGMINHRZTJUZVHXIYJZG]^^I_IaHcZdIfGhJ
=hatt	q9F>I@HHHKaX^ZH
=hav	q@ZA_BGHIPI^H
=have	J!@#D&G(G)Z*Z+H,F0F1D2D3Y4C5_6E7B8D:E;[<E=_>ZAIB>CdDXEDGHH=JHK_LBMDO]PBQFRFSDTCVIXJYDZ?[]]A^[_BaBbBcCfBgEh]
=hay	s3I9[@^DYHH
=he	W!b%F&J)G*G+a,I-A.I/[0I1I2I3D4F5I6H7F8D9F:I;I<I>A?@A]C_EHFGH;I^JDKZMDOEQJRISGTGUFV^WHX]YHZ>]b^E_DaCbEcGdFeIfGgEhE
=head	s(]@HD^G]HGKEMIZG
=headset	o9F>JHc
=health	m/IHCSbf]
=healthy	sfZ
=heartbeat	oBJGJHEM^c]f[
=heb	f(_*I9IBIC]HHK_VJZFaI
=hebben	vIYMZ
=heeft	q%[/ZHIUZ
=hej	v#I-J3J9b=J>I?I@HBJCIDJHDIIKJZFaI
=hela	sHYUZ
=hello	b!I#H(G)J*J-H/J3I9d:J=I>H?a@GBICHDHGJIGKHMGNIOJSITJUIVHXJ[I]I_JaHdIfIgGhH
=help	[!^#[%H(C)I*H+I-E.I/G1J3H7H9Z:G=G>G?E@JAIBXCHDGFJGGIYJ[KELIMENFOIPHSGT[UHVFWJXFYIZa[F]I^G_GaGbDcHdHfagFhF
=helpdesk	Y!H#F%H(c)G*]-[/I3G7I9F:G=H>F?F@]BFCIDFGIIEJHKELZMDNGOHPZSJT]UHVFWJXG[H]H^G_JaHbGcIdHfIg_
=her	W!]#[%E(B)G*E+a,I-B.I/C0I1H2H3X4G5I6H7D8G9F:_;H<I?CAFCEDAEHFHG_H9IYJDKaMANEOHPEQIRHSGT_UFVCWGXFYIZZ[E][^C_[aFbDcFdEeIfG
=here	Z#H%G)E+I,I.J/G0[1H3H4I5J6I8H9[:];I=E>E?E@EAIBBCFDIEIFIGFH?IDJGK]MFNCOHPGRHSGTIUbVDW]XGYJZG[G]H^F_Ga_bFcFdceIfEgGhE
=hergebruiken	vK^ZJ
=heritag	v!H;]
=hers	q@]HIKHV^ZIhZ
=hes	j!c(X)H+IBJD[HEPJT[UIZFbI
=het	W!D#C%]&I)G*F+I-I.H0H1G2G3A4F5I6I7G8H9?:I;F<H=D>I?D@_AGBACDDCEHFHGFHGIZJFLHMYNaO^P]QIRHSETEUEWGXDZE[G]F^E_Eb^cEd[eHfEg[h]
=heur	l-J9IHYRaX]ZJcHfI
=heut	k9I@dHIKIZG
=hey	q9b>J?J@ICJHFZG
=hi	g!I#H(I*H-H/J3H9e=I>G?GAJBFCHDHFJGIHBIHJIKGMINYOJSJVHXI_IaGbJcJdJfIgJhI
=hibp	v4E5GHJJ_
=hidden	v*ZHHbZ
=hide	q+H7H?IDJH]b^
=hier	k(I3F9J:]>H@aBJD_HEKHOJVIZAd^hJ
=high	s(IH^P^VGZH
=hij	v-I3G@ICHHHIHKa
=him	b#F%G(G)J*H+_-B/F1I3H4G5I7H8H9G:I=Z>C?CAbBGCFD^FIGGH>IFJFK]L]MGNGOISITYUHXIZF[H]G^I_aaIbGcHdIfHgHhH
=himself	o#Y)[*J@ZHJZI
=hint	i&Z*I5c@JCIHDJHNEOZWH
=hinterlegt	i*I3DCaDbHGOJaJ
=hinterlegten	q3^OZ
=hire	q@ZD^HHVYZH
=hired	v3^IHOH
=his	V!a%G(A*Y+b,J-B.I0J1I2I4H5H6I7E8G9H:d<I=Y>B?D@IAFBZCFEFFGH;IaJDKaLCMBNBOIRISHTZUCVIWFX]YIZ>[G]D_EaDbEcGdFeIfGhY
=history	_%J(I-G/I3H4I5c7J=I>I?JBIDIHYICJFK]NbPIUJXJZF]I_IbGfJgIhJ
=hit	m#Z-Y5YBIHFZHaZg]
=hits	q#F-YA^HGJZPIT]VI
=ho	a!H#H%G(b*H-G/I3F7I9D:H=G>b?F@]BFD[GIH=IEJIK^MFNGOGUHVFWJXIZ^[J]I^I_JaEbIdGfHgHhF
=hoe	vH^VE
=hoje	s@Z
=hola	s#J-J3I9b>I@HHDIHMJXIZGaI
=hold	f!G#I%I(X*[+J-F/I1H3a7Z9C:H=I>E?H@CBHCHDFFJGJIGJIKHMINHOIPFSGTHUEVDXaZB]H_IaZbIdHfIgEhH
=holder	m(C)e-I9JHAPGVGZI^Z
=holiday	m#Y9D>[@GBJHaIJ
=home	b!J(H)J*I+I-F3D8J9G:h;I=I>]?I@GAICIDIEGGIHGIGKFMYNGPJTHUGVHWIXIZD]H^I_EaIbXcHdJhI
=hoofdletter	vHIIa
=hook	s8a:IHIJZ
=hora	f#I-H3H9F>H@ZBICIHCIHKIMGR]VIXaZFa^cHfGh]
=hos	vHISYZHd_fF
=host	h#I-I0J1I3I4H6J9F=I>I@HBJGHIIKIMJRdXHY^ZG_IaIcZfChJ
=hotfix	v5]HI
=hotmail	s2I>HHa
=hour	V!F%E(E)G*F+H,J-C.H/D0H1G2I3D4H5I6I7H8H9@:E;H<I=F>D?F@hAGCFDEEIFHGFH@IBJFK?LHMZNEOHPbR]TEUGVEWHXdYHZJ[G]F^F_GaYbEcEdFeIf_gFhF
=how	O!B#?%D&H(?*H+_,H->.F/B0B1E2E3C4E5F6F7H8E9Z:C;F<F=B>C??AFB=CBD^EGFFGBHjI_JBMZNZODPDQGRESDUIV;XYYGZY[Y]B_DaBbAcCdFeFfCgB
=however	s+[H]gY
=hoy	q@a
=hr	[!^#C%b&c(B)E*D+_,H-A.F/D0G1E2]3b4b5G6F7E8A9>:E;E<^=B>>?B@BAaBBCBDAEFFDGDH;I>K?LFMCN^O>PDQFRGSETEUCWFXCYGZ>[F]C^I_CaAbDcDdDeEfCgDhA
=hui	s@^ZG
=huidig	sZChb
=human	v9^HIZI
=hur	vH_VE
=husband	v>_CJDGHG
=hybrid	h!J(I)J-G/H7I9H:I>J?I@IAJGHH^IIJIKHNIPHVHZE^H_Eb^dbeH
=hyper	s9HH]ZJb^
=i	<#F&>(_)[*Z,G-A.G/<0<1?2=3=495<6<7@8:9B;=<==A>Y?b@[A:C[DgE<F:G8I_J?KeL:MIN[OcP7Q@RES>TDU=VZW9Y@Zg[a]c^7_:aYbAc7dFe@f9gAhg
=ich	U!E#]%E&I)D+[,I-A.H/E0H1G2H3C4F5I6H7G8H9[:I;G<H=C>a@YAHBACHD_EFFGGFI@JFK]LFMCOEPEQIRISFTFUDVZWGXYYGZa[]]Y^E_EbEcEdDeGfDgE
=icloud	v-I/GBJH_IJKJMHZHdJ
=id	[!G#B%J(F)I*H+[-B1I3G4I7G9E;I<I=]>F@IBECHDGEJFIGGH^IcKBLIMGNDOIPISITZUHWIXJZA]G^H_^aFbGcHdFfHg]hG
=idad	s@[IFN]
=idag	v@Z
=idea	m!J9C>H?I@HB]DIHDIJKFNJVJZb_IaI
=identical	s@[K^ZF
=identifiant	vI]
=identity	c!I#I(H*I-E/H3J7a9I:I;I=I>H?J@EAcBHCHDHH]IGJIKGMINHPJQ]SITHZD]J^I_DaIbDcGdIfJgJhI
=idle	vc[
=idp	v(I7aHFZG
=idslock	s#J9IHCTa
=idzi	v>[
=ieri	s@aHJ
=if	]!Z(H)J+G/I1Z3Z4^5I7I9J:I?H@[BGDZH[J]KHMINFPIUIVIZH]J^Hb[cZdIhI
=igar	v@Z
=igen	l9I@YBaHHZG
=ignor	l(H)E*a3Y@HBID]HEL^VJWGZE
=igual	o-I3I>J@JHFIIKbO]PYZIhJ
=ihr	m#I:JC]E[TXUZVIXZZE
=ihre	s3]>IDGE]OI
=ihrer	v=ZE]ZI
=iis	vHXY[
=ik	Y!F%G&J(Z)H*E+I-B.I/F0I1H2H3C4G5I6I7H8I:E;H<I=E>H@ZAHB^CZEIFHGGHJIAJGK]LHMCNYO]PGRISGTGUFWHXFYIZ]]F^F_FabbEcGdDeHfEgF
=il	S!G%C&H(Y)G*E+H,I-A.G0G1G2G3c5G6H7F8G9@:D;G<G>]?B@GAGBBC[DIEGFFGDJDLGMXNCO^PEQHRFSFTEUHVYWFXDYG[G]E^E_Da_bEdGeEf_gDh^
=im	Q!]%C&G([*I,G-Y0G1F2G3^4D5G6G7D8E9b:[;E<F=B?@@AAEB_CBDZEFFEGCH?I^JDK<LENCOFPDQGRFSETHVcWEXCYFZE[D^[_^cCdCeFfChG
=imag	qb^
=immediately	s@aZF
=immer	vTX
=immutabl	v-I9IAYHD_a
=immutableid	vAaHF_G
=impedir	vT[
=import	k-E3]>G@JFaH]IIOHZEaI
=impossibil	v4]:ZHF
=impossibl	f!^%I(G4_:Y=I>[@_BGHHIJKFMINJUIVHZG^HbIfJhH
=impresora	vH^ZH
=impressora	sH]
=imprim	qH_
=imprimant	qHa
=in	;!a#F%]&D(C);*4+I,f.B/^0B1I2?3e4H5G6@7Y8D97;@<D=>>I@=AbBYC8DBEBFfG_HYIAJBK?LIMbNCODQAR>SITeV[WDXIY9ZC]D^b_]aEbEc7eZf?g]
=inactiv	f!^-I0aBJJJVHZD
=inaktiverat	q!_
=inbox	q>^HBa_
=incident	k(H)IHHScUHVHZHgG
=includ	b!I#I%I(I)H/H4I6J7J8J9H:I;Z=[>Z?H@GAIBICIDIF[G]IZJHKELJMHNFOHPHRISJTIUIVaYYZD]J_GaHbIcIdHeIfGgIhG
=incorrect	[#G-G3I>H@FBGDJHDIFJJKFLJMGNHO^T]Z[^Fha
=incorrecta	o#Zh^
=incorrectly	v#YHJcY
=incorrecto	vO[
=incorreta	vh[
=indicat	s_X
=indicatif	v3aDIHF
=indovinar	q-[
=info	[!H#I%H(H*F+c-G3Z9G:I;G=I>Z?Z@HBHC^D_EIH@IFJJKGLJNIOIQJVFXIYIZE[I]I_IaHbIcIdIhH
=information	b!G#I(F)I*I+[-H4Z8I:G;I=F>I?G@IAIBHC]DcEZGJHAIGJJKHLJNHPGQbUIVEWJXJ[I]H^H_HaHbHcIdF
=informationen	vC[D[ZH
=ingen	k!J#I(H-I/J3H4^9F:I=a@IBHDHHDIJJIKHNJVIXJZGa_hJ
=ingeschakeld	qVZZHdZ
=inget	s3Z>GD_HHOHaE
=inherit	k%C;cHGPJ]I_I
=inheritabl	s;[
=inheritanc	]!G#H%I)I*I-H3I9H;f=I>J?I@IAHCIDIGIIJKINJP[UJVHZI]J_HaJdIfIhJ
=iniciar	vH_aF
=inicio	sbZ
=initial	qH[IIKIZGhZ
=inloggningsskarm	vHHb^
=inne	v9H@]B^HH
=innej	v#I:_HJJZZH
=ins	q%^>aBJHF
=inscrit	sD]
=insecur	o(H/I<e@FHDIGKHMGNHVJWIZE^HfJhH
=inserito	v>HD^HHOX
=insid	o-I3G>J?I@HDJG^HEIaJ[KIOFZF
=insist	m(H-I:I<]BGDIHEIIJHK]ZD[]bIgHhZ
=inspection	oHGYIca
=instagram	v9IH_
=instalar	vH]
=install	a!G#H%H(I-G0b1Z3H9G:I=J>I?I@FBIDHGIHbIFJaKHMIPJSIVGZA^I_HaIbIcGeHfHhI
=installation	vdHe[
=installer	v>HHZ
=instead	q0Z3[7Y?_HB
=instellen	o(I9J:X@IHYV]ZZ
=insufficient	c%b([-I9I@JCXHDI^PIZGhJ
=insuficient	v%I(_HIVJ
=inte	U!B#A%E&H(D)G*E+G,I-@.G/F0H1G2H3A4E5G6H7F8H9Y;F<G=D>^?YAGB>CBDIEHFGGEHJJDKGLGNYO]PFQHRGSETEUFV_WGXCYHZd[]]E^ZbCcCd[eGgD
=integration	f!J/JCJEEHENH_IcHde
=intento	o#[XZ
=intercept	sGHHFJ^KJZJc^
=interdit	v-_IF
=intern	o!Z@]HX
=internal	vS[
=internazional	v3aHF
=internet	g-[4F>I@JHEMIRHZDb[cefEhJ
=interrupt	q+_-I3J9H@IDEHCIJZI]bcH
=into	f/Z8Z:Z@IBIDZHCIHJYKJMIV[[Ig]hJ
=intranet	o-I@HH^JHN]RIcJg_
=introuvabl	v!G__
=intun	k>IDHaHbb
=invalid	h/Z3b9I>FCGDFHDMHR]ZHaIbZ
=invent	q9H@DHHKbNJZE[^hF
=invit	b!I(I-I3J7I9I:i=I>H?I@GDHIHKGMJNIUJVHZCaCbIcIdIhJ
=invitado	s:aHJ
=invitation	v:HHa
=invoic	sHaOD
=io	vCZVY
=is	:!^#H%C&=*A+H,G-_.?/<1c3_4e5Y6E7_8D9@;I=B>^?^A:BaCHDAEAFCGFHdJAKELHM@NEO@QFR^SaTJVEW?XEYEZD[Y]<^J_@a>b?c=dYe;f^g:h[
=issu	]!H#I(E)I-G/G3F4I7I9E:H=G>E?F@HBaCIDEFJGIIFJHLHOIPHQYSHTIUIVGWIXIYJZd[H]H^F_HaHbHc^dHeJfHgIhG
=issuanc	vHY
=ist	T![%C&I(I)E+H,I-H.H/D1Z2G4]5G6G8G9B:C;[<G=B>aAGBICHDAEFFGHGIGJDK@MANBOEQHSFTZU_VZW[XDYEZB[F]D^[_EbCcCd]eGgD
=it	=%=&H(A)B*?+D,C-e.F/c0<1?2<3D475Y6?7C8>9;:D;C<<=A>@?B@cAIBeE?FIG?H4IaJEKgL=MHN[OcP@Q?RAS@TDV[YAZi]^_Ea;bAc>dCe;f<ha
=its	R#Y%?&H(C)B*D,G-_/J0Y1D2F3@4C5F8_9Z:G;E<FAEBbCBEYFaGAH8IAJ[KILDM@NIOZPAQGR^SDTHU]VIWEXAYDZ9[D]C^__DbHcYdXeFfAgD
=itself	m@FB]K^SYZF]I
=ive	]!H%J(H)I*G+H-B/G3D4J7I9C:G=H?^AIBXC]DDFIGIH>ICJIKaLIOEPISITIUIVGWIX[Zc[I]F^I_IaDbIcHfHgF
=j	c(I-G9G:J=I>]?H@]B^CYDHHAIGMINGUHVHZY]baIdIhI
=ja	l#J?ZB[HGK^TZZI
=jag	]!F#[%H(])H*F+I-D.I/H0I1I2I3E4H5J7H8I:E;I<I=F?E@JAIBaCZD[EJFIGHHGIDJGKILIMENXO]PHRJSHTFUFVFWIXGYJZI[]]G^G_GaZbFcGdEeIfGgGh^
=jak	sH_VG
=jaki	v9_HI
=jamai	oD[HGL^ZJ
=january	vIZ
=jdoe	vZZ
=je	W!D#]%D&I)H*E+H,J-C.H/F0I1G2G3B4F5I6H7H8H9[:F;H<H=D>Y@_AGCYD_EHFHGFHHIBJFK_LGMCNCPGQIRFSHTGUGVHWHXFYHZ^[]]F^E_FbGcEdEeHfEgGh_
=jedna	s*[CZ
=jemand	v@[Z]
=jest	^%H([)J*H/H3H4I7J8I9D:G;I=F>G?Z@DAIBCDEFJGYH@IXJIKDLIMDNFOIPISHTGV_WJXHYI[H]I^]_XaGbHcHdcgIhY
=jestem	s#H3J9^?I@IB_D[HDIIKINJZFdJ
=jeszcz	v9IC^M]ZH
=jetzt	h#a(I-G9D>I@]B_CIDHHDIGKEMHNHVIXaZC^HaIdJhF
=jira	s#FHaZE
=job	q9a>ZHEKI
=join	c!F#H%H(H)J*J-I/I3I4B5I6J7F8c9I:G;J=H>H?H@GAFDHFIGaHaIGJJNDPCZ@]J^H_Bb^cIdHeHhI
=joiner	sV]
=jour	m@^HHMYZDdJfa
=june	v-]IH
=junk	vHFa^
=just	U!D#I%F&^(E)G*H,J-B.H/E0Z1H2I3D5H6I7F8Z:I;I<I=E?F@ZAFBYCcDAEGGGHDIAJELZMaNIODPGRGSGTEUFVAXEYI[b]D^F_EcGdFeHfXgEhE
=juz	k!I#G(I-H3I9D=J>^?I@FBbCIDGHBIHKbMHNHVIZEaIdIfJhI
=kan	[!C#B%F(J)H*G+J-E.I/G0I1I2I3D4[5H7G8I9D:_;H<I=Z>_?F@]AHBcCFDBEIFIGGH=ICJFLHMCNCOFPFQJRISYTGUEWIXEYIZa]G^a_FaAbDcGdCeIfFgEh@
=kann	b#I%I(J)I-I9G:Y=[>Y?]B_DIHDIHKFLIMINIUIVX[J]I^_aGbGcIdHfIhF
=kaputt	v>XfZ
=katalogen	v3]
=katalogu	v3_DIHJ
=kazd	vKGNaZG
=keep	S!C%F&H(D*E+^,H-Z.G/H0H1G2G3D4G5H6G7^8F9C:E;F<G=D>B?E@^AEBACDDZEGFFJENYOEQHRGSGTbUFVCWHXCYG]C^]_DbDcEdEeG
=keepass	vHaZG
=keer	m#^9H@bHFZG
=kein	]!G#E([)H*I+J-F/I1J5J7I9F:G;I=b>F?G@HAJBECEDdEIGHHBIEJILIMGNFOHPHRHSITHVEW^XHZB[J]G^I_Ia]bGc_dBgHhH
=keinen	o>^@]HHZHaX
=kennworter	m(Z/^@IHHK_
=kennwortrichtlini	vN[
=kennwortruckschreiben	m=IHFVJZHd_f^
=kennwortzurucksetzung	f#J(I@IBID]E[HFIIKINHSYU]VZW_ZFaIdHfI
=kept	k#_/I7Z@GBIHGMETHZJd]gIhJ
=kerbero	v3J9IBIH_R[ZE
=key	b!F#H%H(G)J*H+F-C/B0I1G3G4F6f7I8I9D:I;I<I=H>F?a@FAHBHCGDDEIGHHdIDJFKEMGNCOGPIQJRDSJTIUJVGWJXIY^ZA]I^J_EaHbHcBdFfDgHhF
=keyboard	j#^9GHaTIZJ
=keys	e!J-I/G0I1H3J4G5J6h9F<J=I>I@IAHBJCIDIGHIGKIMIPIRATHVIXJZE]H_GcBdFeGfD
=kick	v#F9E>IBIHDIHTYZa]G
=kid	s#Y@[
=kids	v3GD[IIK]
=kierunkowego	v3aHIII
=kill	o.Y9J@JHFY_ZH^YcX
=kind	qI[
=kiosk	k#H.Y9I@HG[ZE^a
=kitchen	v#^.FH[KHZJ
=klappt	qHJVIZ_
=klick	vb]
=klopt	v3F>IOIa^hZ
=know	X!G#F%H&_(E)I*H+G-a.I/E1I3E4I5J8I9F;I<I=H?B@IBZCGFIGHH<I@J[LGM_NFOFPJSHTHUHVEWIXH[d]G^F_HbEcHdGeJfIgE
=known	i(I-_/F@HBIHCIIJZKHM]NJSXZY_Hb[dJgIhI
=kod	h3H9D>^@FDIHCXGZHad
=kodem	s9H>JHGZHab
=koden	l-J3I9F>a@ICJDGHCIIKIMJOIXIZIaa
=kodu	o>YHFa_
=kollegen	vV^ZH
=komm	s>ZHGVHZ_aE
=kommen	vH]X^aF
=kommer	m!H#H-G3F9E:I>F@GBHCHDEH@IEK^MJNIOFVGXHZ]abb]cJgJhJ
=kommt	g!]#J%J3I:]@IHDIHKIL[NJT]VI^Ia^hI
=komork	vCZHIO^
=komplexitet	vHII]KINY
=komputerz	sMaZF
=komt	l#I-_3J>JHDNJO^XEZHa]
=konci	v3J9H>IDaHH
=konfiguration	vDHEaZI
=konnen	j%I(I)Y:]=I@IC[E[P]UHV[ZBbI
=konnt	s4_@HB]HHIJKIVIYIZF^IdEe_fGhH
=kontaktmethod	vC^
=konto	V!b#e%b(C)H*H+I-C.H/G0I1H2I3F4F5I6I7H8H9D:[;G<I=E>E?F@CAIBBEHFIGFH=IBJFKCLHMENEOHPGQJRISHT[UCV_WHX_YH[F]G_FaDbFcEdDeHfFgFhE
=kontot	k!Z#]%_(G-I:J>IDIHDIIKITJV[XEZ^aGdJ
=kort	o-HHFIbZI
=kraju	v3aHIII
=krav	m*[9HC^HEI_ZI
=kraven	qHIIZKHN^ZI
=krbtgt	vHbKEZGgI
=krijg	m9I>H?]CJHDIIZ^aZ
=krotki	sHII_
=kunnen	vPYV^ZI
=kurz	o-IHIIaZJb[
=kvar	v_[g]
=kwijt	o>^DXHJ
=l	Q!Y#A%]&G(@)E*A+F,H->.F0F1E2E3]4C5G6F7E8F9H:B<E?bAEB?CAFEHBI>JCKaLZNDOBPDQFRaSETYUbVCWYYEZ8[Z]C^]a?eEhY
=la	I!B#>%]&D(F)A*X+C,E-^.B0C1B2B3E4@5D6C7A8C9I:G<B=X>D@YABBGC=EFFBHIIDJBK[LBMbNbOFPAQDS@TBU[W@X?YGZe]_^[_DbIc?d^eBgHh]
=lab	o!I%H(D)I7I8B9F:I=H>I?G@GAFBHCJDIFbGDHbIIKINJPJVHZA]I^__G
=lack	c!H#I%_(Y-D/I3[4J5b:I>H@EBGCJDFGHH>IdJEKBMJNDPJUIVIWZZB]I^IbHdHgIhG
=lagt	vC[D^ZI
=lake	s>^HG
=lan	v9H>IHa
=land	o!G/_3H>[?JHCZF]IaZbI
=landcod	v3a9H=I>HHGZI
=landervorwahl	v3Z
=landesvorwahl	v3]
=landlin	s1J3]4I>_HCZIcH
=landskod	v3b9H=H>IHGIHZH
=lang	v-^HHIFN]
=langsam	v9H>IHbMI
=laps	o9I=e@HIHKDMJNEZCbF
=laptop	U!G%I(E)H*G+I-E.I/F0I1I2J3F4I6I7H8I9C:H;H<I=F>D?F@CAIBECGDFEGFIGGHeIEJGKCLHMeNDOGPGRGSHTGUHVEWIXGYIZ?[H^H_HaEbfcGdEeIfEhE
=las	l#Y*].Z9H?ZHFIIJYK[NJUJZJ
=lasa	v?JHJ[a
=lasst	m.Y@]HIKIVJZ^hH
=last	R#]%C&H(B)C*F+F,E-?.G/B0F1E2H3D4[6Y7D8^9F:A;H<G>^?CAEB>DAEGFEGYHGIGJCKdLCM@N@O[PCQHRYSDTaU^WEXEYFZI[D^CaDbIdDe^gChA
=late	q-JDZHFR_ZIaY
=later	a!I(G*J+D-E/H3H8[9H=J>H?I@XAJBECID[H@IEJIKBL]M[NFOIPJRIVJZa[J]H^F_Ja]c]fIgIhI
=latest	v1Y
=latt	q-_HI
=latw	q-^
=lauft	l-J0[@HB]HEIIKHLaMINIZD^Jf[hH
=ldap	^!I#I%I(H)J*I+J-H/I1H2I3I4Y5a6F7I8G9H<i=I>J?I@GBICGDHFIGIH@IFJGKHLHMHNFRGTIUHVIWIYGZF[J]I^H_HaIbIcAdGeGfFhH
=le	Q!F#B%]&H)F*C+G,I0G1F2E4D5G6G7F8F9?:D;E<F?c@^AFD@EEFFHGIEJCKZLZO]PEQHRESETEUCV@WFXDYF]D^C_Gabc[dHeF
=lead	q(F*H-I3^>JHFP]ZIaEg_
=leak	s-b@IIIKI
=learn	qHGIIM]ZIdY
=least	f-F/[9G@^BJCHHBIcKDMGNYWIZGhH
=leav	e!_#I(I-I/Z3I8I9c:J>I?I@GBHG]HAIHJHKGMJNIPJVGZE]X_IbJgX
=leaver	h!_>I@FHaZC
=left	]!Y#G%G(G)G*E+E-E/G1I2I3C4I5[7H9C:G;]=D?EA]BFCYEIFIGHH[JHKDLHMGNGOFQIRJSITGUHVGWJXFZA[I]e^ZaFbHcIdGfIgGhF
=lehnt	sHGJZN^
=leicht	o-c9HHGIGZI
=length	b%H-F/I2b3J9I<J>ICIHAIaKGN_ZD_IhI
=lento	o!I#G-I3I9F>HCJDJHeIEMHZH
=les	c!I#I%^(_*[-G.[/I3G4I9E:J>G?Y@EBJCFDFGJH@K]MINDOIP]UIVGXIZEaZcIdJfJgIhJ
=less	l-b9I@YHGIHKIZD
=let	]!F#F%I(F)]*F+G-D/G1J3G7H8J9G:H=[>G@]AIBbCDDDGIH@ICJIKGLIMFOGPIRJTHUIVDWIX^[]^F_GbHcIdIfIgHhC
=lets	m5]@]HJIIJIKDZIh]
=letter	[!G(H*I+I-Z/c1I3^4I9E:I;I=I>E?F@@AIBECEDHFJGHH>IhJGKHMCNJOBPITGVHXHZC[H]G^I_FaGbHcIdIfJgEhZ
=letzten	s-DHJIJKcZF
=leverancier	v:^HHJZZI
=leverantor	v:YJZ
=library	s.YHIJ]ZG^[
=licenc	Y#I%I(G)I*I-H/I1I3I4I7H8I9E:H;H=i>H?G@FAHBHCIDHGGH_IGJIKELJMINHPHRJSHTJUIXIZA]I^J_FaIbHcGdHfGgHhI
=licenca	o!Y9I=_HX
=licence	Z(H-H3G4E5G9H:H=g>I?J@GBICIDIEIGJH_IGJIKHNHOHUEVFWGXJZE]I_IaIbJcIdHe[
=licencia	o=]HZ
=licencji	o=^HJ
=licenser	v9J=_HG
=licenti	o-I9H=b@JHZIIKIVI
=licenz	v=_HF
=licenza	v=ZH[
=lid	v?JHEV^]]
=liegt	s-H7^9F>^DHG]HEIIKIZIhI
=lien	sb[
=life	v1]BIf[
=lifetim	v@ZH]
=lift	oHHT_XX
=ligacao	vHFa[c^dJ
=ligger	v3]G^HIOI
=like	^!I#I%I(E)I*H+[-_/_3X7H8I9F:I=H>G?J@JBFCHDHFJGIHZIZJHK_LJMFOJSHTYUIVHWJZA[H]H^I_IaFcIdIfIhE
=limit	f!I#H%F(F)H*F-I/I1J2Y3H7I8J9^:H=G>G?H@YBHCJDHEIFJG_H?IGJIKGMINGPGQdUIVGXaZA]I^IaIbGcHdHfHgH
=line	k(Y-I3H4]9J>Z@HDIGJHCKIRIZGbIccfF
=link	U!C#F%G&I(D)G*H+H,J-C.G/D0G1H2I3F4^5H6F7D8H9D:H;H<H=C>C?C@CAGBACGDDEIFHHZIDJEKCLFMENDOHPGQIRGSFTEUCVEWGXGYHZG]E^F__aDbjc[eIfEgDhE
=linux	sH_ZF
=list	W#F%D(E)H*E+E,I-d.H/F0I1H2G3D4F5H6I7G8G9B:E;G<H=D?d@AAGBDDYEIFGGEIIKZLGMFNDOFPGQ_RISGTFUGWHXGYHZ?[^]E^F_DaEbEcGdFeHfFgEhB
=listener	s=JHC_JcFdHeIfc
=litery	v9IHGIb
=lithnet	q-CHZJ_^J
=littl	o.Y0XH[MXZG
=live	h!G#H%H(J-]/H7]=H>J@_A]HCIEJIKFLIMINEPIVIWIZC^H_]bJdYhH
=lizenz	l=^HbVJZJfI
=lizenzen	s=bHHIH
=llega	h3I>ZaZ
=lleva	s-^I]
=lo	vHJX^
=load	f-].ZHEIJJ^KIZCb_
=locally	s!_)I-I/_HFIGKIUIZF
=locat	q,HHDZF__cJdGe^fE
=location	sH^
=lock	J!>#l%B&H(C)D*E+E,F-@.E/@0F1F2F3D4D5G6F7C8F9D:C;F<G=B>B?C@CADB=CDDFEFFFGCHYIAJBK>LCMANAOFPBQGRDSETkUEVBWGYGZ<]B^I_@aCbdcCdBeFfEgBhC
=lockedout	sHET^
=lockout	]#a%J-I/I3I4J9J@HBGIIJHKIMFNITcXHZD[F^H_IbIgIhI
=lockouttim	f#^%c(E@IHDTGZI[I^G
=log	T!A#]%C&_(?)E*C+E,^-A.G/^0G1G2H3C4D5G7C8E9D;G<G=B>A?>@?ADCDDCE^FCGBHIIAJJK?LEMaNbOFPCQGRHSDTIUDWDXEYGZY[C]c^Aa?bGcCdCeBfbgY
=logg	g#Y(F?JDZHGSIVJZZb[h]
=login	Q!Z%F&I(C)E*D+a-@.G/B0H1F2H3F4E5G6G7e8F9G;H<H=D?C@@AGB@CFDAEGFEGEH]I^JDK?LZMHNBOGPDQIRESAT[UFVCWGXCYGZY[C]B^e_Ea@bccCdDeGfDgZhA
=logo	s7IHbZH
=logon	]!I#](H+I-H7I:I=I>H?G@EBGDIGIH=IIJIKGLdMINISITFVIZA[I]F^G_HbgcDdJgYhI
=logowania	vbZ
=logs	e#E%Y(J7I9I:]@IBHHaIIL[NGTZZFbI
=lokal	f#H(H*H-G/[3I9I:H=H>I@FBIDGE[HZIGKHMHSIT[UIVHZC^J_IaHbIdcfJgZhH
=lokala	q/YHJcZg]
=lokalen	k(J=JE[HFVIZF_]bIc_d[
=lokaln	v/Zg]
=lokalnym	s!XHIZHc^d]gI
=long	Z!H#B%F(H)J*J-E/G0J2g3E4J7I9G:H=I>E?IBGCHDEGFHAIbJHKDLHM_NHOGSIT]UJVHZZ[I]I^F_IaHbIcIdGfHgGhD
=longer	^![#G%I*H+J-G2Z3I4[9I:J>a?^@IBHCIDGGGH@IaKGMHNIOIVFXHZD[J^G_[aHdEfJ
=look	h#Y+[4]?E@IBHDGOJT[VJZ^^I_ZbI
=loop	k!I7IDJHaTJZa]DbGgH
=lors	q%b/J=H@JHJIIKHNIZZdHfI
=los	k9JD[HGIXJYMYNZ
=losenord	]!G%H)I*I-D/H1J3J4J7I9F=F>F?H@EBACHDFGHIBJGLIN[PISITHU]WIXI]H^[_HaHb[cGeIfGgHh]
=losenordet	^!G#F%I(E)I*H-X/I3J4J7I9H:G=G>G?H@CB^CGDZGHH>IYJHLIM^PJSHTHUEVFWIXIZ^[I]H^G_HaHbGcGd_fHgG
=losenordsalder	v@bBIHEIGZFhJ
=losenordsaterstalln	vUZ
=lost	[!F#E%D(C)^*E+I-E.J/G0]1H2H3F4Z5I6G7E8G9F:E<I=b?F@CAHBZCFDEEIFIGFICJGKCLHMBNGOGPHQIRESGTGUGVFWHXGYHZY[G]^^G_^aFbBcZdEeIfEgFhE
=lot	q-I9_@HBIHZZF
=low	v9HH^
=lower	lIa
=lowercas	sHJIaZI
=lsa	sJb
=lsass	oHHIIJbZG
=luck	s@[ZY
=lukt	sZ^
=lunch	h9F@^B[KJZD]^aIbI
=m365	g#E/YHEMYNJTcZI[Jg[
=ma	_!F#E%](J)I*H,I-E/^0I1I2I3F6J7I8^:H;I=H>F?]@DAIBDCGDFFJGCHYIFJHKDLIMYNGOIPHRJSIUFWJXHYJZ?[^]H^HbHcHdDe[fGh]
=maar	g#I*I-J3I9G>I?[@ZBIC[HEIHKIM_TZZG[Z_XaHgI
=machin	b!I#I%I-F/H0I1E3H4[6J7J8H9H=I>H?J@FBIDJGEIGJEKEMFNHOIPIRbTHXJYHZI]I^I_HaJbHcbdHf_gJhH
=macro	vHZ
=made	d!I#I(F)[-E/I2a3J7I8Z9I:I<I=I>H?I@_BECIDIGHH@IYJHKDLYMXNGPIUIVGXIYaZA[I]H^__FaIbIcIdIgIhG
=mag	g#I(G-I9C>I?I@cB[CIDHHBIXMINIVbaGbJdJhH
=mai	q>HDaHH
=maila	v9J>_@JD^HEZE
=mailadress	vC^HI
=mailbox	_!I#F+H-I3H4J7J9E>c?G@HBICHDYGZHYIHJIKGMINIOITZZG^Y_JaGbIdJhJ
=mais	f#J-J3G9H=]>]?[BICIDHHCIJKIM^T[VIZH[XaIgI
=maiuscola	sI^
=maiuscula	v3II^
=majuscul	sI]
=make	[!H#I%[(G)I*I+]/H3I7I8J9G:H=I>G?FBGCHGIIIJIK_L_MHN[OHPIQbUJVHWJZA]J^IaJbIcJdJhB
=makkelijk	q-^
=mal	j3a9E>EDHHDIIKbOFR]ZHaIcHfHhJ
=malform	q3_DH
=mam	m(d*I3J9G=I>a?I@IBICXDGHBIIKJUIVGZDaI
=man	k!^#J(I*I-H3I9]=G>G?I@bBICHDHIGMJNIT]VIXIZE]IaIfH
=manag	a!H#H%H(G)I-F/G4D5I7d8G9A:]=H>J?I@EAJB_DIEDGIHGIFJGKGMINGPFSITIUHVDZA[I^F_HbIcHdefIgFhH
=manageengin	sHEJ_
=management	i%_(I-I0H8aGIHFIJZHdIe]
=manager	f%I(b)I*J-F2Z3G7G:H<[=I>H?H@DBHDHH_IGJ[KFMJNCQ[SGUHVHXJ^JdGfGhI
=manana	vHJX^
=manca	q3_HEIXb[
=mancano	s#I%J3H=_D^HD
=manga	l#]HHX^
=manqu	m3_9J=ZDZHDIX
=many	U!F#d%G(F)H*E+H-_.I/G1I2H3Y4I5I6I7G8H:F;]<I=F>E?FAGBCCEDEEIFHGGHIJGKXLHMFNDOEPHQJRHT^UGVFWHX_YJZ@[G]G^H_HaBbGcHdFeIfHgHhD
=mapp	q#aNHZI
=marcada	vZG^_
=march	i(J-J9D=I>I@[B^DJIIKHM[NIVHZ]f]
=market	sF^H^ZI
=mas	k!I#H*I-H3H9F?I@IBIC^DIHFIHKGM_T]ZGaIfJgIh^
=master	v!]H]ZI
=match	V!F#F%G&J(G)I*H+E-[.I/F0I1I2I3@4H5I7G8I9D:H;H=F>A?F@BAeBCCEDCEIFIGGHYI@LGMFNGOgPHRISITGUHVFWIXFYIZA[I]H^H_[aCbHcHdGeJfGgHhY
=mate	v9FB^VZZH
=maternity	v!^AHHI
=matin	q@_NI
=matter	k-H2[9_@FHBICKIN]ZGh]
=mauvai	s#]
=may	Z!F%](_)F*G+I/G0I1I2I3C4I5J6J7G8Y9X:F;I<H=G>E?E@ZAICGDEEIFJGEHHIDJFKBLJMCNFOGPFQ^RITEUEV[W[XHYHZ>[F]F^ba[bGdEeIfGgDhD
=mayb	v@YHHN^
=mayuscula	vI[
=mdp	v@^NI
=me	H!Y#_%A&C(Y)Y+C,B-D/>0C1A2C3H4?5B6B8A97;A<B=<>G@^AAB]DeE?F@G?H@IHJ>KGL@M<NAP=QBRBS?U@V^W?XcYBZj]<^G_<a_bCc>d>eBf>g=hZ
=mean	k&^(H*[-H/Z3J9D;IGJJJKHNCOIZ__IhG
=med	k3]7[9I:Y>IBGHEIIKIcYhY
=meer	s9H>^@HHHYZZIdGf]
=meet	X!I(I*J-I/Y9X=I>G?FBHDIGIH]I[JIMIN_VHWHZC]__JaHbHcJgIhI
=mehr	f(I)Z*H+^-I3I9H:H=[>]?^BICGHCIGK]NHPJVHY[ZGaGdEfXhH
=mein	W!Y#^%F(C)H*G+J-D.J/F1I2J4G6I7H8J9E:J;I<J=E>_?FAJBCCZEHFJGHHXIaJGLHMENGOHPGRISHTFUFVZWHXGYIZ_]F^D_HbEcGdDeIfEgGhY
=meinem	q9Z@JCJD[HIK^ZE
=meint	v9H@XHIK_
=mejl	vCZD^ZI
=meld	q9[@IB]HH
=member	d%G(]>G@IBIGIHEIIKHPaVbZJ]I
=membership	vHHP^
=membro	vHJV^
=meme	v@^DIHHZEa]
=men	g!I#I*I-H/]3I9E>G?]@GBIDJHBIHKHM_NIT]ZG[^_YaHdJgGhI
=menu	q9GH^dZ
=merci	l-I3I9b>I@IB[CIDIHCIGKHVHaI
=merg	v#I-J8_A_HFPIZE
=merger	v9H:IAYH_WIZI
=mesmo	v9I@_HJZG
=messag	U!G%H&J(C)F*F+G-F.[/E0J2I4H5I6I7G8I:G;I<I=F>B?]@EAHBEDDE]FHGGH_ICJFKBLIMFPGQIRISGVEXEYIZ_[H^G_EaabFcGeHfHgGhE
=met	e(I-H/J3I4H9I:]=J>H?JBHCJDIGIHAI]KGNYP^UIVIaYcZdIhI
=metavers	vGYHI_]
=method	P!F#F%G&I(D)D*b+_,H-C.H/F0H1G2I3A4F5H6H7F8F9B:F;F<H=D?f@BAEBDCeDeEFFGGEHAIBJGKBLEMFNBOEPDQHRISHTFUGVCWFXFYHZ?[G^F_CaAbFcFdFeHfGgFhE
=methoden	k*cHI
=metoder	s*_HI
=metodi	s*aHH
=metodo	e#J(I*a-I3I9H>I?H@HCeHDIHKINJOIUIVHXJZGaIhI
=metody	o*^9H@ICbHGIHZG
=metter	v@a
=meu	j!I#J(I-I3]9^=I>^?J@HBIDIHZI[KFMHNIOJUIVIZFaHdJfJhI
=mfa	Y!I#I(H)I*G+H,a3J7J9H:C=I>??Z@GBHCHDFHjJIKJMINHPHSITIUIVHWIXIZC]Ga<bHgH
=mgdomain	v7_HI
=mgpolicyauthorizationpolicy	v)]
=mguser	vg^
=mi	X#X%E&H(C)H+H-B.H/E0H1H2H3B4F5I6I7G8H9]:E;G<H=C>I@HAHB@CXD]EHFHGEJFK@LHNDO[PGQIRHSGTEUBV^WGXFYHZf[H]F^E_FaGbEcFdDeHfDgE
=mia	o-I9^@aBJHCIGKGMINHZ_hF
=mich	h#]9JD]HGIJKIZ^
=microphon	vH_ZG
=microsoft	O!A#?%D&H(A)H*[+F,E-I.F/[1Y2F3C4C5F6D7c8F9C:C;F<F=Y>@?C@?AFBACDDBEFFFGCH<I@KALEMINCOFPCQGRCSiTdUCV@WBXCYEZ<[D]C^D_Ba]bBc[dbeFgchC
=microsoftonlin	o.[HGS_ZI
=middl	lHHZI]b
=miembro	vV]ZJ
=mien	v@IIGK_
=mig	qD[V^
=might	s1[@[IJ
=migrat	m!I+I0G1H9J;_>FA]CID]GJH[LXPJRI_IcGdI
=migration	h!I#H%I*I-G3I9G;^>I?Y@FA_BJCHDIIHJIK[MINIZD]G^IaId_fH
=mijn	Z#a%E(F)I*H-F/I2H3F4I7I9]:F;I=G>_?GAIBDCYDBGHJIKELINFO[PGSITFUHXIZa[F]I^D_GaEbFcIdFfGgI
=mill	v9^HI
=million	v-^9ZHHIHKGZI
=min	f-H1I3H4I9H>Z@ZDIHYI^MIR]XJa]cIfH
=mind	s!J*J/I3J9G>G?I@DBbDIHFIHKIMFOIVJZF]^_IaHgFhH
=mindesten	vI^
=mine	[!F#F%I(Z)G*Z+I-[/G1I3F7I9G:J=I>G?H@ZBFCHDIGIH?IbJHKZLJMFNDOdPHSGTFUJV^WEXIZA[I]H^J_IaFbIcJdIfIgEhH
=minha	b#X%I(F*I-H3I9I=I@DBFCID[HHIEJIKEMFNHTHUEV^XJZc^IaIbIdGfIgIhZ
=minima	m@bZJ
=minimaal	vIZ
=minimal	q@aHHIIZI
=minimalny	v@]
=minimum	a!J#I(I*H-F/I1^3I4I5_9E=I>I?J@^BICIIbJJKHMINHOIPISIVHXIZB]I_JaIgIhJ
=minpasswordag	v@aHHNI
=mins	v#YaY
=minst	v9IHEIb
=minsta	v@bBIHEIGZFhJ
=minut	Z!H#Y%F(I*I+I-G/G1H2J3E4I9F;J=I>D?H@[AIBECHDFGHHEIDJJKDLJMeNHODPZReSITIVIXFYIZE[I]H^I_Ia^bIcGdIgH
=minuten	qHER_aXcHfI
=minuter	vHIM]R]ZJcI
=minuti	vM[R[
=minuto	q9JHGM_R_fI
=mio	d#Y%E(I*I-H2I3Z9X:H=H>G?J@HAJBGCHD]GHHHI[KGMHNIO]PHTHUHV_Z[^H_HaIdJgIhH
=mir	k(]-I>H?_@IBJCYD^HFIJKHZHaI
=mis	o@]CZMZNIVX
=mise	vHIfa
=mislukt	v9G@FBIHGIIP^Z_hJ
=mismatch	l3E6aO^RIcI
=miss	S!B#D%b&I(_)E*E+E,I-B.G/C0G1F2G3Y4E5[6F7D8F9?:D<F=Z>A@@AEBBC_EDFFGBH>I_JDKCLGNCODP@QFRFSCTEUEV[WaXEY[Z>[]]C^F_^bEcDdIeHfDgEhB
=misslycka	q(I@JBIHHIJP_VIZ_
=mistak	j!_(I3^@^DIHFZEcZ
=mistyp	h#Z%J(I,b-G1I3]>G@HAJBGCIGIHCIEKEMFNIOFTIZG[IaIdHfIh_
=mit	b!I#I%H(H*I-a/I3_4I7[9F:^=H>G?H@EBHCIDGGJHCIEKFMHNGOYTIUIVHXIZC]I_Ha[bIcYdIfHg^hH
=mitgli	vPZVY
=mitt	c!X#[(I-G3[9[:I=J>H@FBHCJDIHCMHNIO[TGVZXJZ^_JaIdHhH
=mix	qI_ZJ
=mnie	vV^
=mobiel	sCZD]HGO^ZH
=mobil	v>_@HBHD^ZF
=mobilnummer	v3YO^
=mocht	vKY[[
=mode	h-_.[7I9I>I?I@GBGHbJIVIZC]J^HaIbJcJf^gI
=modifi	v@ZB_HGKGZBhI
=modul	s%I4E5F=IHFJ^PJdGeIfHga
=moet	s9J@[I[
=moeten	v*]9HCFHII^
=moga	vPYVZ
=moge	f!I#F%J9H:J=I>X@]B[DFHDIIKZMGUIVGZb^IaJhH
=moglich	s7[@GHHZ^hI
=moi	s(ZDY
=moje	k![#ZHGVZZY
=molnet	o/]9H@JHGKJM^T[ZI_Z
=moment	sBJHHM[ZZ
=mon	X!Z#^%F(F*H-A.J/G2J3G4I7I9Z:G;I<J=F>[?FBBEIFJGHIaJGKBLHNEOHPIRISITGUEV^WIXGZ^]H^G_IaFbHcHdEeIfGgH
=monday	d!H#[*J-I9Y=I>F?I@_BEDHIHJYKIMENJSGTHXGZY]JaIc[
=money	v9I=]HGUI]Ff_
=monitor	q9I@ICJHa
=month	b!Y#]%H(I)H+D-b/H1I3J4H6]7I8^:H=[?IAIBED^GGH@IGJHNFPHRITHVG]J^I_GbHcGdIfHgJhI
=more	U#H%G)F*D+a,H-H.G/B0F1[2H3C4E5H6Z7F8D9<:E;F<G=B>B@CAcBeC^DEEFFFGCH;IYJEKZLFMCNJOBPDQHRZSGTDUFVCWFXaYGZ<[F]E^E_]aGcDdCeGfDgEhA
=morgen	s9[HHX]ZH
=morn	[!H#_%H&I(H)I+H-E/I1I3H4I7H8H9b:I;J<J=G>G?G@cAHCIDGFIGGH?IEJXKALHMYNFOHPISITHUIVFXHZZ[I]I^H_GaIbGcFdIfHgHhY
=mors	v@Z
=most	vC[cY
=mot	S!G#B(B)I*H-b.I/J0J1I2G3G4H5J6I7F8I9G;J<H=E>F?FAJB]DHFIGEHFJCK[LZOIPIRISGTHUDVIWGXGYIZ_]G_HaEbGcDdZeGfEgDh^
=mots	o#[G[JY
=mous	v9FH_ZH
=mov	s%Y3H>_?JHEOIaJ
=move	k(J9H=I>H@HFHGHHcKI_IaYfZ
=moved	f!H%I(I+I-I0Z1I3F4G8G9J:J=Z>[?J@HAIBICJDIG^IIKGNJOHPIV_ZE]I^I__aIcJ
=movil	q>[C[
=mowi	sHHO^d]gJ
=moze	l!I(F:]=]@GBGDHHDKJS]UIV_ZB^^aHdIgIhI
=mozna	o4^B[HIIZMIZG
=ms	e!G#H(J)G*I+[-^/F3I4G7[9F=I>H?I@HA]BICIDYGIHBIFJIKHMINHOJSaT]VHZD_IaHcIfHgI
=msol	X!C#C%j(=)G*G+I,J-F/G0I1I2b3H4H5I7H8H9G:F;a<I=E>F?F@DAHBDCFDDEIFHGFHFICJGKELGMFNFOIQ_SITGUFV@WIXGYIZ@[H]H^E_GaGbFcHdGeIfGgIhF
=msoluserpassword	m%I/JHHKIZHdIgb
=msonlin	v%J=IHHJHdGeIfHgb
=much	j#H-E9^>J@GH]IEK]OIXYZGaHhI
=mucha	s9^@IHFIIX^
=mudar	s@[
=mudei	o@[HFM_
=muis	v9GH_ZI
=muita	l#_-HHJXZ
=muito	o#I-^9ZHEI[ZI
=multi	vH[
=multipl	j-IAcHCKJOHZ[_I
=musi	vI^
=muss	v9J@^HIZGh]
=mussen	v*YI]
=musst	v9I>H@ZHHIGZH]a
=must	S!F#E%X&I(E)F*]+H,Z-A.X/E0I1H2H3Y4F5Y6G7H8H9C:^;H<I=E>G?YAGBDE^FHGFHDIeJFK]LcMENDPDRISGTGUDVCWFXHYHZA[J]F^D_EaFbHcDdHeHfGgC
=my	>%7&A(D);*Y+F,?.Z/80?1>2=3>4<5?6>788=9Z:Z;?<>=8>k?F@IA<B>C^DYFAG9HgI]J=KXL8MGN?O^PCQAR>SFT=U9VfW:X9Y?Zi[a]H^B_9a[bAc:d?e>f;g9
=myapp	vH_
=mycket	v9^HH
=myself	k#[%E(C)I?I@GB[HCTGUIVaZC[^
=n	V!D#D%])I*C+H-D/G0I1H2H3G5I6I7H8H9D:F;H<H=H>G?^@BAHBCCYD[FHG^HCICJGKBL]MGNDO]PHQIRZSHTHV_WGXFYHZ][Z]F^F_GaHcDd[eIfDgF
=na	[!B&J(D)H*G+I-D.H/G0I1H2H3C4G5I6J7H8I9=:F;Z<I=J>Y?E@YAHBBCEDaEHFHGGHEICKCLIM[NDOFPGQIRHSGU]VBWHX[YHZ[[H]G^Ga^bbcFdFeIfFgGhY
=naar	q>[HFb]
=nach	k!Y#Y=J@JHYL_Y]ZDdHfG
=nachweis	v*^CH
=nada	qHGa]bXf^
=nadal	s@IHHMZT]_[
=nagra	v9^HEIIM]
=name	U!D#B%F&I(E)H*F+G,I-e.G/A0H1G2F3D4]5G6H7F8F9A:E;F<G=E>C?E@?ADBBCEDEEGFeGDH]IfJCLDMBNAODPEQIRFSGTDUGVDWHXEYGZ;[G]D^DaBcEdFeGfEgE
=named	s-I4I9HF_GGHCIGKJN^bZ
=nao	R#B%Y&H)F*C+G,I-B.G/D0H1F2G5G6H7F8G9@;F<G?Z@XAGB@CBDYEFFFGDHCJCLGMHNYO]PEQHRFSETHV]WEXCYGZf]D_Ha[bFdGeG
=nar	v4_9I@IHGJIZDh^
=naszej	vUZ
=navegador	v.^
=navigateur	v.]
=ne	W!F#E%E&I(C)H*Y+H-C.H0I1H2H4G5I6I7H8H9A:F;G<H@YAHBBD]FGGFHCI]JGKZLGMHNZPGQIRHTHUEVGWHXFYHZc[G]F^X_Fa_bYcEdDeHf[gEhD
=necessary	e%I)F*H+H,I3IDbEJHGPJUDVEZIdcfI
=need	K!Y&G(X)C*X+C,E-@/A1Z2C3D4A6F7C8B9?:A;D=^>Y?BABCdDCE]FEGBHZIaJAK?LBMDN@OBPDRESETAUCWCXAZc]@^B_Ba@bCcAdIeDfBhF
=nehmen	q>J?^@HHIK_ZJ
=neither	v@HIJK]O]
=neka	v@^HHN]ZI
=nekad	s/_9IHHMIP^
=nekar	vHHJZN]ZJ
=nel	q!J#I.Z3ID^HF_Z
=nell	o-Z=XG]HGIIKIMFNIZId]gIhI
=nella	l@IHFI]ZGba
=nello	v9I@^HDa^
=nem	s3E>JD^HJ
=ner	vH]
=nessuno	v=^HGS^ZF
=nest	oPZV_
=net	d!I-J0J3I9I>HH[IINJVHYcZD^Yc_hI
=netflix	sHbZC
=network	a!I%E(I-G/F3I4J6I7F:G=J>F?H@FBEDIGIHYIGJJKHLJNIPIQbRJSCTHVHZE[J]I^I_IaJbHcddbfEgFhH
=neu	v3HD_ZJ
=neue	^!J#G%J(G-E/]3I9]:H=H>Z?IBZCHD[GIIBKBL^M_NYOJVGXJ[[]I^H_JaGbHcIdGfHgIhD
=neuem	s>FH^
=neuen	s>IHZI_ZFaH
=neuer	vH]MI
=nevertheless	vHHNZT]
=new	F!B#<%H)@*=+_,A-<.C0B1A2?3>4?5@6a7=8^9H:C;B<A=<>A??@_AIBcC<DIEBFAH[ICJBK[LZMhN[OIP>QCRBS@T>U>VaX@YB[b]]^:a=bDc]dBe@f>hD
=newly	s%[8aAJGIHFPIZH_H
=news	v9_HGZI
=next	]!I#H%I(F)J+I-G/I3I4H5I7I9G:H=H>G?H@dBFCIDIGHH^IFJHKBLeMDNGPIVZXIZ?[H]I^E_IaIbFcIdEe^fIg[hE
=nfront	qHGJadJ
=ni	o3E>DDdHFOHZHaY
=niby	v@JZGh_
=nice	o3J9d=F>G?I@EDIHCKHOIVIZGaHhI
=nicht	K!@#>%=&E(E,E-B.E/H1D2F4[5E6Z7E8D9F:];Z<E=C>@?[@GAEB<CFDAFCGAHDJALZMHQFRCSBUDV[WCX@Z^[]]Y_[a^bGcFd[gYhZ
=nick	v9G>bHEZH]IaJ
=nie	Q!@#?&G(Z)C*A+F,H-@.E/H0F1E2F5F6F7C8E9;;D<F@ZAEB;C@DbEDFDGBHFIJJBKFL]MFO^QGRFTCV[WCXAYEZd]C_IaabCcBdCeEfZg@
=niemandem	vS[
=nieprawidlow	sh^
=niet	T!B#A%E&I(E)G*E+H,I-B.H0H1G2G4F5H6H7G8H9>:Y;F<H=D?[@ZAGB?CCEHFGGEJFKCLGO^PIQIRHSETFUGV_WGXEZa[Y]E^Z_Ia_cEdGeGfYgE
=nieuw	e!J#H(H-G/Y3G9^=J?H@EB[CHDaHYKGNDOHVF]J_JaGbIdHfIhE
=nigdy	sDaZD
=night	k4I@ZBIHYKFNHPIU^WIZCc]f_
=nikt	s9H=^BIDJHGS]VHZEa^
=nimmt	vKXM]
=nine	q@aKGNF
=ninguem	v=^HHS]VHZI
=nobody	^!D#H%G&[(F)F*H+Z-F/H1]3H4I7H8G9G:F=F?HAFBDCDD^FHG[HAIFKDMHOJPHRJS[TIU]VEWZXGZA[J]H_YaHcZdYf[gIhI
=noch	_!^#G(I*I-H/I3E9D:J=I>[?I@]BFC]D]GJIFKFMcNHOIUIVHXIZC]I^H_IaFdIfIhG
=nochmal	s@[KY
=nodig	sC[MZ
=nog	f!Z#G-J/H3G9G?IBICIDaHDIIM^OHSHT^VIZHaIdI
=nom	s-ZI^KIZG
=nombr	v-^IY
=nome	vIbKGMJZG
=non	Q!?#A&H(Z)D*C+G,H-H.F/B0F1F2E3H4E5G6G7D8F9>:I;E<F=[?ZAFB>CBDYEEFFHAJCKELaMENXO]PCQGRGV]WXXDYFZc]Ca^bEcDdDeDf]gA
=none	_!H#G%H(G)F*G+Z-F/F3E4H5I7G8I9G:H<J=H>B?EAIBACZDDFIGYIBJFKZLIMHNcO]PHRJSGTIUgVEWIXGYJZ@[I]G^G_IbFcIdGeJfFgHhD
=nooit	qD_HIZI
=noon	s@_BIZI
=nope	vOZ
=nor	s%Z?ZHI
=normal	f%I(E)b*_3H:JCEDJHHP_UHZH
=nos	sJ[MZ
=not	4!>#5%I+e,B-@.B/B1I253C5H6C8I9@:@;Y>=?e@=A8B@C<DfE?F4G]H=J9KHLdM[OdP8Q@RCS;UYViW[X:Zb][^F_^adbFc?dYe@g]h[
=note	l#J-E1I9C>I?I@YBHCIDIHdIZJJKGMJNEaH
=notebook	q9IH^M]
=noth	T#C%E&[(I)E*C,H-?.Z/B0Y1F2G3A4D5G6F8D:C<G=C>;@;ACB[DcEFFDGCH<IAJDK?LaMANZOBPDQHRXSDT[UDVBWZXCYGZa[D]A^C_^abb_cDdDeFfCgD
=notic	q/]9JH^KZZF
=notification	d(E*I>I?ZCFDGJ_UIZFaabY
=notr	s=^HIUZZH
=nouveau	d-H>G@ZB[D]IEKFM_NFZZhH
=nouvel	v9ID]H]
=nouvell	s9_HE
=nova	oB[HII^KGM[ZE
=novedad	v9^HH
=novidad	v9^HJ
=novita	v9_HI
=novo	o@ZHZ
=now	N!b#b%@&F(?)Z*@+B,F-F.E0E1I2F3@4D5F7B8Y9?:B;E<E=J>[AEBfDgEEFDGZH:I;JALDNIO?PAQFRCSZT@UCVIWEXaY]ZF[A^A_CaAbAdCeEfChZ
=nowe	o/YB]HGIIKJMZZ[hH
=nowher	k-H9G>]@HAHGYHAZI_aaY
=nowy	s9IDaHI
=nowym	s>IDJH^IZ
=ntp	sGJHERbYIcGfG
=nu	e!I#H(H*H-G/[3H9E:J=I>G?H@cBaC[DaGJHBIGKGMHNIOITJUJVHXIZC_IaHbIdIfIgIhH
=nube	m/a9I@IHGMZ_XdI
=nuestra	vUY
=nueva	oB]D[HGIXM[ZF
=nuevo	qDYHZ
=number	J!A#A%C&F(@)C*D+a,G.D/A0E1C2E3i4B5E6D7C8C9>:B;D<E=@>e?>@<ACB?D[EDFCGAHZI^JCKBLDM?N@OiPAQFRDSDTCUDV@WEX]YEZ@[C]@^D_Aa]bCcCdCeEfCgCh<
=numer	i3]9G>ZDFHDIHObZHaI
=numero	W!G#H%I(G)J*H+I-F.I/H1I2I3c4I7J8J9C:I;I<J=G>a?E@FAIBGCFEJFIGHH=I^JIKDMFNHOfPIRJSITIUHVEWJXGZC[J]H_GbIcIdHfGgHhF
=nummer	_!H#H%J(H*I-G/J3e9F:I=I>^?H@GBHCGDEH@IDKGMHNIO_TIUIVHXHZD]I_Ja_bIdIfJgIhH
=numret	q3Z9H>HHEO[ZIa[
=nun	s>^BHC]HFKJZ[
=nunca	jBIDbHGVIZFd]fI
=nuova	m-I3G>[@JB[D^HEI[KIMZNJOIZDaI
=nuovo	m@]HY
=nur	a#H%J(H)Z*[-H9H=I>F?_BIC_DGHEIGKFMYNHZD[baHdIgIhG
=nutzung	vT[
=nuvarand	s@IZDha
=nuvem	q/[9IHIM[TY_Y
=ny	o3F9G>FDaH]OH
=nya	m/YB_HEIYKJM]ZA
=nytt	v9^HH
=o	V#C%E&I(B)H*D+H,I-C.H/Y0H1G2H3^5H6H7G8G9@:D;G<H=_>X?]@BAGCHEGFGGEHEIIJEK@LHM]N_O^PFQISFTEU^WGXEYGZ?]F^Y_HbFdIeGf_gChB
=o365	l#J*I4I=ZHET^W]ZJ
=obecn	vZGh_
=object	U!c#F%F&I(D)G*H+H,I-B/D0H1F2H3D4D5I6H7G8E9C:G;d<H=F>E?F@DAbBECFDGEHFHG_HEICJEKDLFMFNCOGPDQIRHSHTFUFVDWHXGYGZB[H]G^Z_gaFbGcEdEeGfEgEhD
=objekt	vHHZH_a
=objet	v;Z_Y
=objeto	s!G;[_]
=obrigado	s-I9bBIHG
=obviou	v-^ZF
=obwohl	s*[-^HIIJ
=occurr	q&J3IHGSJZ_eY
=och	c!H#H%J(F*Y-G/I3Z9E:H=]?I@_BFCED]GJHAIbJJKFMGNHO[PJSJTIUIVFXHYZZA]I^J_IaFb[cJdHfHgIhH
=odblokowac	s#^HITIZI[]
=odebrac	v>Z
=oder	sN]bY
=odgadniecia	q-^
=odrzuca	q-]9I@]HGJZK^MINIZG
=of	C!9#>%F&A([)F*I+D,H-b.>0]1c3B4H6b8Z9G;[<]=F>;?C@BAYB6C[DHEZFEGaI^JGKYL;MCN[OBPXQER^SHVFXbYCZE[;]]^=_8a8bAdAeHg8h<
=off	O!f#@%A&G(?)a*@+C,D->0D2D5B6D7A8A:@;X<_=?>A?Y@=AAB?C@D?EDFDG?H@I>J@K=MCN>OAPGQFSATGUgV;W@Y^Z;[E^A_>a@bYcHdaeBf[g@
=offboard	vH]
=offer	^(F)F*b+I3J7I9J:J;Z=J>^?a@IBICIDGHEIHKIMGOHPJTHU]VGZE[^]IaHbGgF
=offic	R!B#C%D&H(B)F+F,H-B.H/]0F1@2F3Z5F6G7F8G9^:F;G<F=I>I@DAFBBCCDCEGFGHZI@JDKBLFMfNBOFPEQHRGSFTgUFVEWGXCYFZ?[D]C^D_CaDbEcDeGfDgchC
=offlin	f#I*H-G/I0b3H4_9E>G?I@IBJGJH]IGJIKIMHNJRITIXIZH]JaIcIfYgI
=oft	m#]-I9J@HBGHGIIKHXcZG
=often	h#Y@IHYKIXcZCaI
=oggi	s@^
=ohne	l3_ZI[]
=oid	v5aZJ
=ok	Y!B#D%]&H(B)a*A+G,H.H/^0G1G2H3E4E5G6H7E8Y9f:E;G<H=C>D?D@YAEBbCJDCEFFGGDH=IDKBLEMZNAOFPHQIRZSFT]UEVAWEXEYHZ<[E]B^C_BaCbBcDeHfCg?hC
=okta	h(J7d@IHFVIZDbJ
=old	K#b%@&F(>)B*A+J,D-:.D1b2B3=4>5^6D7@8F9;:@;[<C=@>d??AaB;C?D<ECFCG?HAI9J>KcL?MfN;O?P?QERBSATEU@V=WBXAYcZ9[@]?^F_Ea>b@cAd>eBf>hm
=older	o-H1a3I>I@aBJHFIEKEO[ZFhF
=olvid	sBGD^HGVJZ^
=om	l!I#I%[(b9]:I?J@HBHDIHIIIKITZVHZEbI
=omgev	vHJcZd]
=on	=!?%G&H(:)Y*<+>,G/Z0G1[2@3]4?5I6_9Z:;;]<]=B@FA^BDEeF:G;H:I6JhK7L]MCNGOIP]RbTHW8XAYcZ:^^_aaGb]cYd]fDhC
=onboard	j!J#I(F)H*G,a-H/I7I9G?H@IBGCHDIGJHZIIJJKGMJNHPGSJUIVHZA^IcIdIedfDgHhI
=once	_!H#H%H(G*[+Z-G/H3I9F=G>G?F@_A]B_CGDHGJHCIFKCMINGOGP_VHXEZD[H]I^Ja[hI
=one	F!9#;&B(B)@*c+;,F-[.@/]0H1?2G3J4>5[6?7=8G9@;G<A=;?@@dAeBFCfD>E@F<GBH3IIJEKjLcM_NCOcPEQBR@S?T?UHV8WDX;YAZD[I]>^?_Ba:b=c>d=eAfGgChh
=onedriv	lHc
=onelogin	v7]
=ones	f!J#I-G/G3H9H=J>G?I@BBFCIDIGIHEICJYKdLIO[THUIVIZF]I^]_JaHdZgGh]
=onjuist	vh]
=onlin	e!G%J(H)I-G/e3I7J9J=H>I@EBFCJEJGJIDJHKEM[NEPJT_VIXJZA[H]J^I_HbGcIdHhD
=only	J!H#?&E(I)]+I-A.C/D0C1C2B3=4Z5C6C7@9>:H;Y<D=Y>B?cA?B=CfD<EBFIH9I_JFKCLAOEPYRCSATYU@WBX@YY[e]@aCbAcAdFeCfAg]h>
=onprem	M!a#A%E&G(F)A*@+F,E->.F/b0E1G2F3A4C5F6^7C8D9A:A;E<E=?>C?B@>A[B?CBD@EeGAHDI>JBK>LDM>NYOEPFQERESCTZUAV>WDXDYDZ;[C]C^F_caBbCcedfeCg_h@
=onpremisesadminactionrequir	vE_HHNH
=onpremisespolicyviolation	o/IHFNb
=onpremisessuccesscloudfailur	m/cHFNH
=ont	v?YMZ
=ontbreekt	v3_9H=I>IHGZHbZ
=ontbreken	s-J9G=aHDI^KJ
=ontem	v@^
=ontgrendeld	vT_gJ
=ontgrendelen	s!I#^HGVJZF[^
=ontvangen	s>^aE
=onze	sMZUZ
=ook	vHEN^ZGa]
=oops	s3_@YHJZD
=op	d!E#[%Y(F-H/I3H9F:H;_=I>E?HBGCIDHGIHEIGJYKGM]NIPJSITZUIVGXHZB]I^I_Ja^badHgHhH
=opcao	v?^HF[[
=opcion	v?]HG[Z
=opcji	v?^HH[Z
=open	[!I#[%I(Z)I*I-G/H1G3H4E5I6]7I9G:I<I=H?DBGCIDGGHHdIFJIKEMHNHOIPGRESIT[VHXHYHZ@[H]]^I_HaGb_c[dHeJfGgGhH
=operation	f%](Z1[8ZAZHFZF_Y
=operator	f!H%G(I:I>^?H@IHAKJPeVIXIZI_IaIbI
=opgegeven	sCZDaHHZI
=opnieuw	k(]@YDIHEV]ZY
=opti	v9I?_HGVJ[[
=option	R!B#C%B&I(H)C*d+D,F-D.H/F0H1F2G3B4G5H6F7E8F9F:C;H<_=D>B?d@BAFBACaD@EEFGGDHCIEJDKDMDNDOHPDQHRHSGVGWEXZYGZ<[c]C^f_EaBcEdZeIfEgDhE
=optional	q9I<J?JGIHDUJVI^Id_e_
=or	S!F%F(G*E+H,H-].I0I1H2_4G5H6I7E8H9E;H<Y=F>H?I@IAFBBCDDcEGFHGFHBIDJFKDLGN_O^PYRISFT[UGVEWGX[YIZE[G]F^C_Fa^dFeI
=ora	s9J>H@^HFIJZHa_
=oracl	s#CHbLHTIZI
=order	m<]=F>GBIDIHa
=ordinary	s%G)ZHDP^ZI
=ordinateur	o-I9G>J@IHcIIM]ZE
=ore	o@]X^
=organisati	oU[cY
=organisation	P!E#H%G(C)C*D+G,I-E.H/G0J1H2J3G4I5I6H7F8H9H:c;I<I=^>G?D@CAIBECFDGEdFIGEH?IEJGKELHMGN^OHPFQJRJSHTIUbV?WbXFYIZ=[G]F^F_GaGbFc^eFfHgFhG
=organisationen	q=YUZcY
=organizacao	o=XU[
=organizacion	lHIN^UYZIcZ
=organizacji	o=ZU[
=organizational	qF_G]HH
=organizzazion	mNGUZW^ZI
=original	s-^4IA]HDIFP]
=orphan	s!H/GHITIZH_b
=os	m*[.Z5[HHIHMYNZPXZI
=other	[!H#I%D(a)F*Z+I-^.I/E0J1J3G4I5I7F8G9G:[;I=E>G?[@FAIBBCBDFEIF_G_HDIDJGKCMDNHOGS^TIUDV[WFXH[F]H^G_HaFbEcHdFfZgGhH
=otp	v>GHEZHaa
=otra	l:_@aHH
=otro	v(]*JC_DIHIVHZH
=ou	Q!?#@%j&E(:)B*B+C,F-<.E/A0D1B2C3>4A5D6D7B8@9=:?;_<D=?>??>@=AAB>C@D>ECFnGoH<I:J@K=LCM>NYOCP>QDRCSCTBU?V;WCXAYDZ8[B]@^@_=a?bAc@d>eDf?gAh@
=oubli	m(I@HBEHZKGMHZadHhG
=oud	vK^ZJ
=oude	h3J>]@JHEM^TIZGdIg_h]
=our	I!<#?%H&D(^*^+A,I-].E/C1c2[3D5]7g8E9=:d;B<B=_>D?B@HA@B<C=D;EYFAG@H>I;J_KBL@MCP]QHRGSGTIUfV9X>Y@Z;[F]=^=bCc[eAfZh>
=ours	l!Y(J-H7[8]:J=IGHHFJ_SITIcJgX
=ous	s(JGbVIZE
=out	N#h%A&G)B*A+D,E-=.D/D0D1X2D4@5Z6_7A9]:B;D<D=Y>=?A@IABB>C@DEECFCGbHDIZJDKCLYM=NBOCQESBTHUCWDYD[B]e^I_@a?b@d>e]f@h@
=outag	l(J3J7J9D>I@IHASbZDc^
=outbound	mBFHEcc
=outdat	o+X1_4H>_?GCHDHHFRIZGfE
=outlook	W!I#D(I*I+J-H/H3F4I7I9G=I>F?H@FBFCIDIGIHeIFJIKHLJMdNHOFSJT[VHZA^J_HaGbIcHdJfIgZhH
=outra	q:_@ZD^HFIJZF
=outsid	k%I(_)H:XG]HEPGVYZEcZ
=over	e#[%I(H*J-G/G1I2b3H4I7Z9^:I<^=H>G?IBECHDHFIGIHAICJYKELJMENGOHRISHTHUJVGXGYIZA]I^G_IaHbIcGdIf[gIhG
=overeen	sO^aI
=overnight	v#]@]
=own	U!D#D%D&I(D+G,G-=.G/Y0H1G2H3C4F5G6^7]8F9C:g;G<H=C>E?^@aAGB]CED@FFH9K@LYMCN@P]QHRESDT]UHVcWCXGYHZ:[C]E^b_EaDbCcCeGfEgChA
=owner	o#G%H(^HGPGVE^a
=p1	[!E#G%F(B)H*H-H.I/G0I1H3H4I5J7G8I9H:D;I<J=n>E?E@CAIBBCFDDEIFIGFHXIFJFKELHMHNGOJPFRISETHUEVAWIXGYGZ<[I]C^H_FaFbDcFdAeGfBgEhH
=p2	s9I=b@IHFZI
=pa	c!E#D(F*I-E/I1J3G4H7J8J9a:F;[=H>B?G@DAIBDCGDDFJGHHEKCM[OHPIR[SITHUHVEXFZY[I]H^I_Ha]bccFdFfHgHhE
=packag	q>IDIH]J_
=page	I#?%?&H(;*G+],D-F.e0B1B2E3>4C5D6B7c8@9?;C<D=F>H?b@8ABB:C>DZFCGAHHIGJ=KCL@M>NAPCQERCS_TEUZVHX[YDZY[_]c^>_?aDb]dIf@
=pagina	o:ZHIO^ZIh[
=pais	q3e9G=I>DCIDIHDIHKJOIZHaF
=palavra	k(Z-Z@IBZG]HDIJKZZGhI
=pamietam	vDYHJZ]
=panel	vH]
=pann	sHYSZf[
=pantalla	qHFZHba
=par	l>JHINXa]d[
=para	]!F#H%](b*H-H/I3I7J9J:F>Z?H@EBFCIDXEJGIH?IGJHKGMGNIPJSIT[U]VbWIXIZ?[J]I^I_IaIb[c]dFfHgGhI
=parcel	v?IH_aG
=pare	s-HHZcafH
=parent	s;bHB
=parental	s!^9[KIZI
=park	s?HH_
=part	_!I#I(F+I-C/[0J1I3a4I7I8I9I:H=^>Z?H@FBHCJDGFIGaH=I_JGKEMGNGOGPJRITHV_XJZA[I]I^I_IaGbHcHd[fFgIhH
=partag	v9JH_
=parti	sJYVZ
=partner	e!E(J/H7I8]:a=IBIGHHYPGSITIVJZG_[g^
=party	b%J(H-E.[/I7a:J=J@FBGDIGHHAIFJbKFLJMINHUJVHZC^Jb[dHhH
=pas	R!A#B%Z&H(Y)F+F,I-A/C0G1F2F4D5G6G7F8F9?:D;F<F=HAFB>C@FEHEJELEO[PEQHRYSETFV^WEXCYFZe[X]D_DabbGcBdYeF
=pasado	v9IHIKbZHhJ
=passcod	v>IDHHHMJaa
=passfilt	lHHJ_
=passiert	v>IHDa_bX
=passkey	k(I?^@HDJHbIJVJZG
=passphras	m1I2[HZIaKJZGfI
=password	3!9%G&G(Z)A*A+9-_.>/]0C1D2c3>4>5F7^8E9;;<<X=C>???A;BaCCDDEEF?GYHYIcJ_KaL]MbN_O<P:Q>R?S@T?UGVBWYX=YBZe[a]H^^_<aDcBd^f?gIha
=password1	s-aKIZI
=passwordneverexpir	qL]
=passwordprofil	j%F(a-I/JHBJHMHNIZIgc
=passwordreset	m.[HGS_ZI
=passwordresetservic	vdHf^
=past	j%I(I0J>DH]K^ZZ
=pasword	vKZbZhH
=patch	o(Z5[HJNIfY
=path	lFcHGIDZG
=pattern	m-bHHIJZI
=pays	v3aDIHF
=payslip	sH_
=pc	X!H#Z%I&I(D)H*G,I-E/c1I2J3H6I7H8J9F:G=H>D?G@AAIBECHDGEGFJGGHAIDJGKDLHMhNFOIPHRJSHTDUHVFWIXIZ@[H]H_HaGb_cHdDeJfIgahE
=pcs	s)J.YH^ZIb]dHgI
=pdc	o3J4c5Z9H>HHHVJZJ
=pdf	m#J(I-F3J?H@HBIHdIGKHZE
=pede	k*Z3I9F>HC[DJHGI_M_OITJ
=pela	v9^BJHHNYZH
=pelo	vIYd[
=pend	vH]
=peopl	V!E#G%B&I(Y)]*Z+G,G-b.H0G1F2I3D4F5G6F7D8_9C;_<H=E>C?I@@A[BCCYEFFEG^HAJCK@MDNAOFPcQHRGSETFUDV[WEXEYGZ<[Z]F_CaJbDcDd^eGfEgChE
=per	^!E#[(_)I*H-G/I1J2J3G4J:G;J=F>F?G@cBFCGGIHHIFJIKFLJMGOJPIV_WIXDZF[I]I^H_HbIcIdHfHg]hG
=perdi	k>bHEaI
=perdu	q>]HH
=perform	l%_(E<Y=XHH
=period	m9D@YH]IJNFWJXa
=permessi	v%Z(_9I>IHGVIZI
=permiso	o%^(a=IHHVEZI
=permissao	s%[(_HIVFZF
=permission	U!G#E%c(b)G*G+I-E.J/G0I1G2G3F4G5H6I7H8H9F:G;c<I=E>G?D@BAGBDCGDFEHFFGEHaIGJHKFLFMFNFOIPaQJRISITHUGVYWGXHYIZA[F]G^I_EaGbGcGdEeHfGgGhF
=permisso	v%Z([HI
=permit	o(E9H@ZHZIJV[ZD^]
=permitt	l%Z(G-a9I=[@FGIHCIGLHMIPIVGZC^a_IdHhI
=pero	lHGM_TZ_Y
=perso	q>]HJ
=personal	s@[PX
=personalis	v@aZF
=personn	v=^HISZZH
=peut	q=^HISZZF^]
=peux	l3H9I=J>^DHHDK_VHZ[aH
=pgmsa	s!J%I0cHCZG
=phish	q9I>IDJHaZIaH
=phon	G!@%B&E(>)B*_+Z,D-=.C/A0E1D2E3b4C5E6D7B8C9<:@;C<D=A>g?Y@BACDcEDFBGAH^I=JBK<LCMHN?ObPBQERESCUYV?WCXAYDZB[A]]^B_AabcBdBeCfCgFhF
=phone	R!F#E%G&I(D)D*H+Y,I-E.H/D0I1H2H3d4G5I6I7H8H9C:G;H<I=F>d@BAHBBC^EHFGGFICJGKBLHMDNEOZPEQJRHSHTEUFVDWHXGYIZ?[C]D^H_FabbFcGdFeIfFg]hD
=photo	vH_
=phras	q-]ZI
=phs	o9I=E>J@ZG[H[JILJM[PJZI^H_Id]
=phsfilter	v(HGbHFPIZG
=pick	b#J(C)H*]/Z7H:I=I>I?Y@aB[C^DHGIH?I]JIKHLZMGNCPHUJZ@[G^I_IbHdIgIhE
=pictur	q>I@JH]ZIb^
=pide	h*[9I>ICZI]M]ZI
=piec	s*X?JC[
=pilot	mHZUHV^
=pin	b!I#Y(J*I-E/I3I4I9B:I=I>F?B@GBICGDIHgIZJIKELJMGNIVHXJZA[I]I^I_JaGbZcJgIh^
=ping	v7^9_=J@IBIDIHEZDaI
=pingfederat	q7_
=pisz	vKYV]
=piu	q%J9H=^>^?[@IBIDIHBZDdIf^
=plac	q3]HZJY
=plan	k-H3G7I9H:I=f>F?I@GGGIGKHNJVGZC]I_IaI
=plann	vH_
=plant	v5Ya[
=pleas	T!F#]%G(D)F*F+I,I-F/G0I2H3F4H5I6I7F8H9[:D;I<I=A>A?E@BAIBYCFDEFHGGHbIXJFLHMFOHPFQIRISGTCUEVDWIX^YIZd[D]D^F_GaFcGdDeHfHgFhF
=pls	m#[(I-FBGHBIGJGKGMHNHTHVIZd[J^HdHhG
=plus	^!H#I%H(H*I+J-X/H3b4Z5J7I8I9G:J=]>Z?_BGCGDEF_GHH<I^JIKELIMHNHOBPIRJSHTIUJVHXGYXZB]I_IaEbIcIdHf[gIhI
=po	q#ZHJMZSZZGf^
=pochi	vHII^M[
=poczekaj	vXZ
=podac	v*_
=podalem	vDbZD
=podcza	vZ^
=pode	o(IB_HFKIMIV[ZF^[hH
=pogingen	o#^HHX^ZI
=point	l!^-b/H3H4I9H>I@GAZBICIH?IFKGMINHPJSIVJZG]J_baIhI
=polici	m/YH]NH
=policy	I!A#B%B&F(?*d+D,E-C/]0F1D2E3B4C5b6F7A8D9A:A;E<D=?>A?HACB?C]D?ECFEGBIAJbKELCMANiODPBQZRFS@TBUEV=WiXBYEZ9[C]B^B_Aa@bJcBdAeDfCg?hA
=policyn	v@JHGNaZG
=politica	k@IHGKJNcZI
=poner	s9I@bHHK[
=ponowni	q@[KY
=poor	m!_@GHHZGc^
=pop	s+Z9ID^HFZG]Ha[
=pops	o>F?GDJHFN[ZHac
=popular	v-_ZJ
=por	c#a(I-Z/J3H9Z:J=I>G?IBHCIDIHBK^MHN[TIUIVHXCa[dIfJhH
=port	j1F4^5J6I9I>IGJH_IIKJPJRFYHc[fG
=portabl	v>_HE
=portal	S!H#F%C&J)D*E+H,G/A0[1]2I3G4H5G6I7E8G9I:[;J<I=F>F?BAGBACFD]EEFGGFHEJYLFN[OGPDQIRIS]VGWFXFYIZ<[H]E_EaFcDeGfFgf
=portatil	m9I>JHaIGM^ZIgI
=possibl	b!G#H%E)G-J/H0I4I7]:G>I?HBCDIGGIHJJK]LIMGNHOIP[SHTGUGVDWIXHZa[^]H^G_HbHcIfHgFhH
=posso	l@[HIK]
=possono	v9I@^HIVY
=potrzebuj	vD]HZZI
=pour	a!G#J%H([3I:I>I@JBHCYIIKINHOJP[V_WIZAa]bIcHdHfJgI
=power	s4]5FJIg]
=powershell	j/I@HZHaJgc
=poza	v9^BIG]HFZIdJ
=pozwala	s@ZHHZ^
=ppe	sJ^
=pre	q%Z3GH]ZFb]
=precisam	v*]MZ
=predictabl	o!J#I-b9IHDKJ
=preferr	o4c5IHIJIZH
=prefisso	v3aHF
=prem	T%C&I(A)E*E+G,H-D.H/c0F1^2H3E4^5H6Z7E8F9D:F;F<I=I>F?EBCCEDDEbFHGFH;ICJCKDLFMFNaOGQHRHSCUEVBWGXGYGZ=[G]F^E_eaEbEd^eGfEg[hF
=premium	e/I3I9H=f?JHCIIKINIZI_GaJdI
=present	lHIKFZC_[hc
=press	e!I#G(J*J-G/I3E9E=I>D?F@FBCCHDGH>IHKFMJOFPJXYZ]]]_HaebZdHfIgI
=prevent	a#I,Y.[F[HEN_SHT]XXZIdIhI
=previou	_!F#]-H/I3J>aBIDJH>IFKbM]NEO]TJZF]J^IbIg_hH
=principal	s(]H[
=print	j#]@ZHZP]ZE
=printer	g(I9I>GHeNJZEaHbI
=privat	c!G#J(I*I-H.]/I1J3[4H6_9H:I>b?H@IBIIIJJKGMHNIO]PIRFVJYHZE]J_JaGcFfFhI
=privileg	]!G#I%B(d)a*b+J-H/I3H4I5J8J9H:I;I=H>H?F@IAIBHCGDFGHH=IIJHKHNIOJPdQJSIUIVEXJZE^H_HaIcIdIgJ
=pro	s@[
=prob	qX^
=probably	v>D@[O^
=probiert	v#G@IBIXbZJ
=problem	Y!D#E%[(D)H*G+G-E.I/D0H1H3F4H6H7G8I9E:E;E<J>F?F@HAGBdCGDFE^GGH=IEJGKELGMFNDOHPDQJS_TGUGVEWGXEYIZa[H]I^E_DaDbGc_dEeHfHgGhF
=problema	jHIZ]c_
=process	h!_+Y-H3H6J9F=H?I@IBGHAIHKJPIScVHXI[I_IaHeJ
=product	h-]>I@JHDIHJcKINGZFb[
=production	s)I?JBIHZVaZF
=profil	f!Z*I3Y9I>G@IDJMIZHaIbbgY
=prohibida	v-aHI
=proibida	v-]
=project	v:[
=projector	vH[
=prompt	Z!G#E%I(G)H*Y+f-E/I1I3G4J7H8I9F:H;I<J=H>F?B@DBCCEEIGGH]IFJHKDLdMFNDOFPGSITGUHVFWJXGYJZY[I]H^G_HaEbFcHdIfIgHhH
=proof	j(F)G*d-I>I@JC^HCPHVJZGaIhJ
=properly	m3^E[HYVDaG
=properti	o(J<[HDU_VJZF^^bH
=propos	s3I>I?aHGaI
=propose	v?^HJ
=protect	f!H#I(H)I*H+J,J-C1H3I4I7I9F;d=G>H?I@IAFBHCIEIGGIEJGKGLINGOJPbTIVHXIZB^]_DcIdEfIgFhG
=protection	f!I(I-b/G0I?H@IBGH[IHJ[KHMIT[UHZG[I^GbIcGdGfIhH
=protocol	l1H>HHEJJRIYfcDeIfHhJ
=prov	vCZXY
=provid	qN^ZI
=provider	c!F#I(I-G3H7c:J=J>^@GAIBICIDIIHJIKHMJNITJZF^I_FaJb_dIhJ
=provision	e-I0c1J9JZHfI
=proxy	a!I#I%I(H*I-Y/I0I1H3G4H6I7I9H<I=H>H?H@HAIBHCIDIEJFJGHHYIIJFKILIMHNGPIRISHUJVIXIYFZB]G^I_HaHbacgdGeHfEgIhG
=prueba	v=^C[ZI
=przegladarc	v.ZMY
=przez	v#I9G@JHHKIN]XaZHaI
=przy	vHIh_
=przychodzi	q>ZHIa]
=przyjelo	v/_
=przyjmuj	s@HHJMZh^
=pta	v!H-I0A9IHc
=public	sbY
=pued	h![(F3J4]9I=]BFDIHEIIKHMJUIV_ZB^^_IbIcXdHhI
=pueden	vB]VYZI
=puedo	e9H>]BGDIH[IIMIVEZc^JaIhJ
=puo	s9J:[@[ZE^^hI
=pupil	s@[ZH^Y
=push	q3I9J>HHBVJZFaab]gY
=put	a![#I%I(H)I-Z/F3G4H5I7I8]9I:I=I>E?H@EAJBFCIDYGHH@J[KZMINEO[PZRYUJV^Z@][aHbIc[dJfIgJhX
=puts	vEZ
=pwdlastset	j%b(JHI
=pwned	sHIJa
=qr	v>GHaXIZIaG
=qu	s*[
=qualquer	vN[
=quand	v@IHGh^
=quanto	v=EH_
=quarantin	v0_MH
=quarter	s@IHFK^R^ZEfH
=que	Z!D#F%G(E)I+I.I/G0J1I2I3D4G7H8I9A:F;H<I=E>CAIBCDCEIFIGGH=IBKaLIMDNYOcPHRHSGTGUEVaWIXZYIZA[I]G^Z_GaDbHcFd]eJfZgEha
=quel	vN]
=quello	sHGO_
=quero	vK]ZH[[
=query	sHIQbZH
=questa	vKZ
=question	[!I#G%I(A)F*f+F-D3I9E:H;H=I>G?c@HBHCED]EJGIHYIEKFMJNHOHPHQHUIVGWJYIZC[G]I_IaGbIcIdIgIhI
=quick	v9Y@Z
=quiero	o?]@[CIHGK[MIZI[^
=quit	v]Z
=quota	vH]
=qwerty	v%J-b3I9I@IHGIDJIKHZI
=r	s%G2JFaGIHFKIPGQ]ZF
=r2	o4J5aHF
=raden	q-^
=rais	s(H-J8J>J@IC^I_ZI
=ran	l!^#F(H)]-H/H7J9D=a@EBJDIGIHAIHJHKGPIRDSFVIXFZD]aaIcHgG
=random	q-JIEK[NaZI
=rang	s9G>CB^HFKHZH]a
=rano	v@[
=rather	v[Y
=raus	v#^3]HI
=raz	s@]
=razy	v#H-I9J@_HHX_ZF
=rdp	v(J/I6I7J=HH_ZG_Hb^fJ
=re	f!]%F+b/I1I2I3H8b9I<I=H>F?F@HAHB]CED@FJGJIJJIKIOIPISJUHVFYIZF]H_GbIcIdGeIfHgI
=reach	]!H#Z%H(E)I-G/C0Y1H3Z4Y6D7H8I:E=F>I?G@FBGD[EEGHH?IHJYKDM]NEOHPIRGSGTGUFVGWIX[YZZC[J]H^J_Ca^bYcceHfCgZhH
=reachabl	o3J4_>_HCMJSZaDcJfI
=reactivat	q!aHI_IbI
=read	f!G#I%a(I-H/H2G3X6a9Y=J>^?G@FCHDIGIIHKENGPISZTIVHZ^]I_DaEcHdGfIgIhI
=reader	m(bH]VJZF
=readwrit	v(b@HHHKFNJZE^H
=real	v9Z
=really	s9Z@Z
=reason	g-F/X3Z9I>GCIIEKGLZNcZH^IaJ
=reboot	iB^HBZF]Hfa
=recebo	o3JHGa^
=receiv	a!J%J(D)I*I-I/J3F9I:G=I>Y?F@HBHCHDGGHH_IIKFMINHOHUHV[WIXJZZ]]_Ja]bIdIgIhH
=recent	s9I;XKa
=recently	i@bK]ZB
=reception	vZG^_
=rechaza	o-]9H@HHEJYK[N^ZH
=rechazada	v/^@^HIMI_JdI
=rechner	v9I>J@HH]M^ZI
=recht	q%^(HPZ
=rechten	o!F#I%^(b-H3J9H:I;_=J>H?H@IBHDIHCIHKGVHZFaH
=recognis	e(H-^3C7[9H:H>F?I@FBHCHDGHJICKZNGO_UIVZZE]IaHdIha
=recoi	s>IHIa^
=record	e*J-G/I3a7H9F:I=J>Y?F@FAJBIC]DYIGJIKEMGNGO_T[ZF^J_IaEhF
=recovery	j>]DaHYVHZIaG
=recreat	s!IHH_a
=recu	vHHa]
=recuperer	vC]DZ
=recusa	vJYNX
=recusou	v/^
=recycl	s!I3IAIHJK[_^
=red	b!H#H%J(G*I+J-B.J/F2I3F7H9E:I=I>G?F@BBCCGDFFIGIHEIbJGK]LGMFNEOIPJSbTIUGVIWGXHZ^[H]B^G_IaDbEcIdFeYfIgGh_
=redan	sK[
=redefinicao	i!J(G*J@IDJHYU_V]ZY
=redefinir	b![#H%X(^*J3I7I=Z>I?H@DBFCIH@IHJIKHMINIS[TIUEVZWHXJZ_]I_IaIb]cIdHfIgH
=redirect	q(H7a:G@IDJH_ZB^JbIhI
=reecritur	j%]9J@GHFIJKIVIYYZDdZfbhJ
=referenc	l#[
=refus	M!Y#A%a&F)^*A+D,E-_/c0E1D2G3?4B5D6D8C9A:I;D<F=]>@?H@[AEB?CADBEEFCG@H9IdJcK_LDM>OIQFRXS@TDUCWCXBYDZD[B]C^@_@aBbAcHf@gG
=regard	v%[
=registado	v3I>JD^HHO]ZG
=register	P!D#E%G&I(D)C*B+i,I-D.H/G0I1H2I3C4H5I6I7F8F9D:D;H<H=E>]?_@AAEBECbDaEGFGGEIDJXK@LEMFNEOXPEQIRISGTFUCVAWFXFYGZ@[F]D^F_EaEbEcGdFeIfFgEhE
=registr	sD[
=registrado	l3HCZDZOY
=registration	]!I(H)I*H+f-H3Z7J9I:I=I>F?D@IBHCCD[GIHZIJJIKILINFOHPIUHVHWJZH[I]H_IaHbHdIgI
=registrato	m>ID^HG
=registrei	vDZ
=registrerad	sC]OY
=registrerat	q3ID^
=registriert	o+^D^HJZI
=registrierung	v+_>JD[HH
=registry	m+F?ICIDDHBJ]YdZHb[eI
=rehir	v!H/JMI__
=reimposta	qHGZIba
=reimpostar	i!I%Z(a:Z=]>I?I@GBGDGH@KGMIUHVYZ[bHfIgI
=reimpostata	vg_
=reimpostazion	e!H%G(G*J:H=G?I@HB[IJKINEU[VZW]Z^]JaIbHdJfIgH
=reinitialisation	_![#J(F*G3J:F?G@GB[CIGIIJKIMINFPJU]V[WHZ_]ZaHbGcGdGfIgH
=reinitialiser	d!I#J%J([3I=[>H@GBGDHEXHAIIKHNJSYUHZ[a]b]dJfIgI
=reject	U!D#G%G&I(E)G*G+I,I-a.I/_0H1G2I3E4F5H6E7F8G9D:F;H<I=F>F?FAGBCCFDGEGFGGEHII]J^KILGNbOIPFQIRGSHTGUHVFWGXGYHZI[G]H^D_CaGbFcDdCeGfEgDhY
=rejestrowalem	vD[
=relat	v%Z
=relay	sHGc_
=releas	s#I1[HHKGT[[]
=remain	m#G/ZT^
=remember	b#I(H-D/I>H@GBICJDIIXJHKbNFOIVHXI^IbJha
=remot	^!H#I%G(I*J-I3I4I6J9H=I>C?H@IBJCJDIGJH_IHKINIPIQfVHYJZD_HaIc]dIfIhJ
=remotely	sHIQbZH
=remov	^!F#H%[(F*H-G.Y/F1G2I3G4G5J6H7I8[9B:H;H<I>A@DAZBDCEDFEIFHGDJ[KELHMGNGOIQGRHSITGUHVZWIX]YdZD[I]E^[_[aEc@dGeJfEgEhG
=remplacer	v@[H]NI
=renam	o(J-HBIFbGHH]IGKIZF
=renew	o@[HDIIK[LZZEc^
=repair	v>^HGaI
=repeat	mK^ZJ
=repetida	v@IKaZG
=replac	f(H-G4J5X7J9I=J>_?I@bBGDHHZIFJIKDMINIZ?[I]J^Gb[hZ
=replacement	q>^HIJYZG
=replication	v@GKJMaNEZG]IcF
=repor	v([HHc_dJ
=report	d(I+I9I>H?I@JBHDIIIKINJS]VJZdfJgI
=request	^!G#E%H&I(Z)H*D+[-C.H/G1J3F4I6^7G8H:G;J<H=E>E?C@EAIBECFDEEEFJGIH_IDJHKFL[MHNFOHPIQIRJSbTHUCVCWIX[YIZI]E^I_EbGc]dFeGfHgHhH
=requestdeni	m(_
=requir	V!G#H%B(Y)F*H+_,H-E/G0I1G2G3D4H5I6H7G8F9E:G;H<d=[>B?D@BAFBECeDHE^FHGFHGJFKCL_MGNCOHPEQGRISGTHUFVFWGXFYFZ@[G^C_FaGbGc[eZfGgGhF
=requirement	](I-I/I3H9H=IBJEIHJIdN_ZF_IhI
=requis	v=Z
=requisiti	sHHIZN]ZJ
=requisito	lHFI]N_ZH
=reserv	l7H9I<GDIFeHGIHZGfI
=reset	7!]#?%H&G(_)_*Y+@,;-5.Z0Z1Z2@3G4G5Z6A7^9>:X;E<C?_@GAGB]DGFYGGH?I9K@LFMEN<OEQAS_T=U^WdYBZ^[C][^E_Ha]b[cGdIeFfIg]h;
=resetowac	s(I=^BIHFSJV^ZG
=resetowani	o(HB]UZVIZZ
=resetowania	l([)J*I:I=H@IBJDZHHU^gI
=resetten	f!G#I%Z([)H*J/H7H:[=F>H?F@DB[DGGIH@IGJIKGMINHPHSYUFV_WHXHZ][I]H_JaFb]cIdHfGgFhH
=resetuj	sb_
=resolv	i4]8J9J@IB]GIKIPHZXcZdYfE
=resourc	s!I8GAaG]HF_G
=respect	oI]N]ZG
=resset	vb[
=rest	o(IHFOYP_V]ZFbY
=restablecer	_!Z%Y(^/I3J=]>I?H@FBBGIH@IIJIKGMIUDVZZ_]J^I_IaHb^dGfHgH
=restablecimiento	g!G#J%J(G*I:IBZDHIJU]Z[]]bJdIfI
=restart	f!I#H%H(H-I/I1I3I8J9D=I>I?J@DBbDGGHHJIIJHKEMHNIPIRHSHUHVGXFZC]FaFbGcHffgH
=restor	g!J/G3H6]9G=I>H?JAIHbKJPHTFZI_agJ
=restrict	gHGQbZJcX
=restriction	j@IHJIZKINaQZ
=restrictremotesam	s4G5IHFJHQa
=result	l/cHHMDdY
=retir	q1_?]CIDJZI
=retour	v![
=retri	v0ZHIK^LFZG
=return	a!_%G&^(G)H-G.I/H1J3G9H:H=I?F@FAIBGCIDGGHH=IFJ[K^MINIPJS_THUGVFWJXHZC[I]H__aGb]c]dIeIfIgFhF
=reus	lHIIIKdNHZA
=reutilizar	vKZ
=review	v9J>FH^
=ricevo	sHHa]
=richtlini	q(JHFIIN_UIVIW_ZGaJ
=richtlinien	vNZ
=rien	o@GB_DZHDKHZCb]hI
=riesc	v=^HGS^ZF
=riesco	o!H#I%H(IHHVIZc^I
=rifiuta	s@]JXNY
=right	T!D#I%g&I([)E*E+G,H-B.G/F0_1F2F3D4F5G6H7E8G9A:E;b<H=D>D?DAGBXCEDCE[FGGCHHIAK?LEMDNAO^P_QHRGSFTEUCVAWCXEYGZ=[E]D^]_DbEcHdBeHfDgDh]
=ring	k3H>I?G@HBICIDHHDKJNJOHU_ZG]GacbJ
=risk	sHa
=risky	vH^
=rispetta	sN^ZI
=riutilizzar	vK[
=roblox	v#I-IBIHbIHKJZE
=robot	s3_>IHHaY
=rol	v(^
=role	X!F#H%G&J(g)i*e+H,J-C.H/E0I1H2I3D4G5H6I7F8H9C:E;H<H=E>D?B@CAHBCCADBEHFHGFHGIBJFKDLFMGNDOHPCQJRISFTGUDVAWGXFYIZ=[G]F^C_GaDbFcHdFeIfGgEhE
=roll	o(a6^@IHFKGV^ZH_I
=rollover	vH[
=room	iHbRHZHc[fI
=root	q%](JBJH^KJZG
=rotat	l2[H_
=round	s@IDXHJIHKbNIZGhI
=router	q#I(G)I*I-IBJHbIHKHZEgI
=row	v/Y@FHHX^
=rpc	o4a5IHGfH
=ruckschreiben	j%J=[@IHZKHVIY^ZGd@e^f]hI
=rufnummer	v3_ZI
=rule	W!F#H%G(C)F*[+I-A.I/^0I1H2I3F4F5H6I7F8F9F:F;I<J=E>F?FAHBECGDEEHFHGfI[KALHMENgOHPDRGSHTHUEVCWGXHYHZ?[H]G^G_DaFbFdFeIfBgFhE
=run	f!I#J%F(G-I0[1_3I4H5Y6H9G=J>I?J@GBHDJGFH_IHNHPJREVIYIZC]Z^__IaIcEfEhJ
=runn	b%I(I/I1^5Y7J=IBHGIHCJHR[SHUIVIZE_IcFdDeGfcgI
=runs	l#H-G1[4J@GGIHDIGJZKZMJNHR^T[ZGcIf]hJ
=ruolo	v(aHJVJZG
=russia	v#GH]TY
=s	s*^HFNHZ^
=sa	k#I-I.Z3J9d>J@IBGIHKHMIZEaIcIfIhI
=sabbatical	v![
=safari	s.^SH
=safepass	vJ[
=sager	o-]3I9H>I?I@JHDIGK]O^VIZHdZ
=sagt	i#I(I)I*F-G3J9G>I@GBICHDIHDI]NHOYVHX[Z]_ZaId[gH
=said	f-H/d3J9J=I@IBIEHHFIIJHKDMHNHOJTIVHZb_JdGfIgI
=saisi	vO]
=sakna	o(I-I3^9E=^>I?J@ICIHCI^KIZGaIbY
=saknar	l!I#J%^(b*I-H3_9F=I>G?H@IBIC]DHHCIHKIOJVGXIZEaDhI
=sale	m&H3Z>I?I@HBJFbGJHAIIKIOIPIVaZZ_IaF
=salesforc	vH]LI
=sam	^!F#G%A(G)G*D+J,I-F/H1I2G3G4I7J8I9B:H;J<J=G>F?G@GAIBGCGDHEHFIGGH>IFJIKGMINHOIPEQkUIXGYGZD]I^I_GaGbIcGdGfIgHhI
=same	U!C#D%G&I(D)G*E+F,I-?.H/[0H1F2H3E4F5H6G7E8E9B:E;G<H=D>C?F@]AeBACEDEEHFEGFH<I>KeLFMAPZQHRGSGTEUGWGXEYHZb[D]C^F_GaCcFdEeGfFg^hB
=samego	v@_HHZGb]
=saml	s7aZFbG
=samma	v9J@^HIZFb^
=samr	m%GHCPIQdYHcIfI
=sandbox	vH]W[
=sans	o3_HXIIOIZI[ZaJ
=sap	l#?(I-I3I4I9H:J@IDIHhIHKJTEZBhH
=satisfi	s/]HIIFN^WJaH
=satisfy	o@[HGIHNaZI
=save	s-F9E=]?I@HDJGJH_IFKHUIVJZD]FaIdIf^hI
=say	c!G#D%I(H)J*I+Z-E/H1J3D4J7I8J9E:I;I=H>E?D@[AIBHCFDGFJGHH=I[JIK@LJMFN]PIT[U^VHXIYIZ_[I]I^I_HaGcIdHfGgIha
=says	D#[%B&I(?)F,E-_0B2D3<4A5B6G8A9=:[;D<C>=?>@CAIB<DIEZFAGHHAIbMAO]P?QBRCU[V[XaYB[C]A^YaFbGdXeHf?g<h^
=sbagliata	s9HHIKIMJhb
=sbloccar	v#Y[[
=scanner	v>IH^
=scenario	v)]AY
=schannel	vHIY^
=scheitert	v3_ZI
=scherm	v9IHYb]
=schermata	qHGZIba
=schlagt	s6aHGVIZ[bJ
=schon	e*I+^-G3G9a=J>D?H@bBGCGDEHAIFKcMINHOIVIXIZB]IaGfIhH
=school	l!I(H3G7I:I=J>[?H@HDZHCK[MYUbVH]IbIgJ
=schusestrongcrypto	vY_
=scim	vH_ZI
=scop	a!I%H)I-I1I3J9J=I>I?J@HDJGfH@IHJFKHNHPHVbZG_HaJbIcIdIfHhI
=scor	v-aHGIHKI
=screen	R!C#I%G(E)H*I+c-E.I/H0J1I3G4H6I7G8I9D:H;I<I=F>_?E@BAHBCCEEIFJGHIYJGKELHMGNGOHPHRISGTEUGVFWIXGYIZ>[_]]^G_GaEbhcGdGeJfFgGhI
=screenshot	oHZZa
=script	j!X%D(H3E=I>I@GBIDIGIHcMFOJPEVIYXZE_]bIg^
=sdprop	s(HHIPb
=se	c!Z#H%H(F*[-G/G3G4[9]:H=[>F?GBFCYDFEIGHIFJIKGNFOIPJUEVEXIZB]I^I_HaGdafFgGhH
=seamless	vH]
=search	s9IAHDJNI_baH
=season	o![-d@IBJHEIGKFNHZG
=seasonal	v!]D[HH
=second	X!F#G%F(G)H*Y+Z,I-D.I0I1H2I3E4F5H6[7H8a9C:H;I<H=G>B?D@fAGB^CfD?EHFHGGHEIDKDLEMFNDOGPHQIRESHTGUHVFWGXEYHZ=]]^H_FaDbEcEdHeIfEgHhD
=secour	v>^HE
=secret	k%I*J+I2b9J?^DJH^IIfI
=secretary	s(^3[HFKIZIg]
=secur	h!G#F%I(I+a4D<a@FCID_HBIHKHTGVGY_ZB^IbJcHhJ
=securit	v?YD]HH
=security	R!C#C%]&I([)[*_+],H-H.G/F0H1F2H3E4G5H6G7D8G9C:E;_<F=E?]@BAFBECZDZEGFGGEKDLGMENDOFPCQ^RGSGUEVHWGXYZ?[F]E_EaEb[cIdEeGfEgE
=see	^#Z%[(C)^+H/H1I3Y4I7I9[:I=H>F@CBFCGDDEIGHH^IZJHKEMHN^OIPHSJUCVFWJXHZ@[[]I^HaGbHcHdGfIgGhG
=seem	f!I%H(J)I*Y-_9J>J?H@HCJGHHJI^NIP^VGZH[J^Ha[gXhJ
=seen	l-^KH
=sees	vA_HDfFgY
=segundo	vCZ
=seguridad	v?[D]
=sei	q-^HGI]KJV^ZC
=sein	m!]:Z@HHHI]KJV]ZD^[
=seit	e!I#J%I(H-H/J3G9H:]=G@FBHDEGJH@I[KFMINHOYRJSJUIVGX]ZB]]_IbHcIdEf_gIh]
=seitdem	v8aHIYYZG
=selbst	q)[@JB^HGV^ZD
=select	d%H(I)J*J-J1H4I7I8I@GBHCJDIG_HAIJJJKIL[MINHPJU^VaZF_IbGcIdJfHhI
=selectiv	sGaHG
=self	T!E#D%B(=)d*E+I,I-G.H/F0G1G2I3H4I5I6H7D8H9G:E;H<H>G?E@BAHB?CHD[EHFHGDHGIGKELEMDNGPCQHRHSYT[UaVbWEXHYG[E]F^d_EbDcBdDeGf?gEhE
=sem	q(Z3b9G>FHEIIOGaI
=semicolon	vF]
=senast	v-I3I9H@JHGIHKcZHaF
=send	c#J*J-H3H7]9H:I?H@GBGCIDFIIJYKHMJNHOIX]]GadbIhI
=sender	v@HBHHbZH
=senha	T!B%E&J)G*E+I,J-Y.H/I0I1H2H3F4G5I6I7G8H9D:I;H<H=D>E?EAHBZCED[EHFHGFHJIZK^LHN]OHPGQJRGSFTFU^VEWGXCYHZb[G]F_FaEbHcDd^eHfBgDh[
=sent	e7[@IBGHD][a_
=senza	s3bHHIIOH
=server	J!A#F%?&F(?)B*A+C,D->.D0B2A3>4d5e6g8A9>:A;C<[==>@?@@=AAB?C?D?FBG<I>J?K>LCMXN?OBPYRfSDTAUAV?WCX@YbZ:[C]?^Aa>b?ccd=eBfdgAh@
=servern	vHCR]ZIc^fJ
=serveur	qHBMYRac[fH
=servic	K!@#A%]&G*A+D-A.E/A0b1[2[3B4B5D6I7I8D9A:A;D=G>B?A@BAFB=CDEBFDG?HFIAJEK@MHNBOEP?QDSaTEUZV^WBXDYZZF[C]B^AaIbAc_fhg>hB
=servicebu	kHDcb
=servicio	sSYdIf]
=servico	sSZdHf^
=servidor	lBJHBM]Rbc^fF
=servizio	sf_
=servono	vC[HII]
=sesion	vH_aF
=session	o-I9IKGLEZG]d
=set	K%c&[(X+a,C-</D0G1C2C3?4A5B6A8B9<:?;C<_=@>>@aACBaCFE[FCGII;JIL_M<N<OAQZRDSBTAUIW]XBY_Z8[B]E^__@a>bIc@fCg^h<
=sets	l&Z(IHDJ_MGNYQZZIg]
=sett	Z!F#G(H)B*b+G,I-D.X/F0I1H2J3G4I5G6I7F8H9H:B;J<b=E?CAIBBCFDDEHFIGGHfIEJEKCLHMENYPEQ[RHSFTIUDVBWaXHZB]F^E_GaFbBdEeGfBgDhY
=setup	_!G#H%F(E)G+a,d-H/I0I1G3I6H7I8I9F:I<I=G>E?E@FAIBHCGD_E_GGIHJFKGLJMHNGPERHTIUIVDWIXIYIZA[I]H^I_FaGbGcGdAedfEgGhH
=setzen	v@ZL_ZF
=setzt	vHHKIPZZ^
=seul	m*J@HB_C^HFVXZH
=seulement	v[[
=seven	v@]KH
=several	o#Z*X-G1^HHN[dHfI
=shar	c9J>F?I@IAYBJH]IITIZC^dbI
=sharepoint	f%H*^-I9J:];FHaIIQIZH
=she	V!^#X%F&J(D)G*E+C,I-B.H/C0I1G2I3E4G5H6H7E8G9D;H<H=D?CADBcCADdEHFFGEH:IIJEK_LYMAN]OGPFQIRHSGTDUEV[WGXEYHZI[F]b^E_YaDbDcEdEeHfGha
=sheet	vH[
=shes	m#_-I@IHDIFKZTHV^ZH_Y
=shibboleth	s7bHISGZH
=shop	s>]@IHHZH^Xb]
=short	k(I*I-E/Z?H@IC]HCIcJIKGNEXIZFaJ
=shorten	v%I2]9IHEX^
=should	a!B#H%I(F)H*G+[-F.J/I3G4H6H7H8G9G:[=H>F?D@CBFC]DXFIGGHcIDJILGMHNDOHPIRJSJTJUIVEXHYIZ_[F]F__aGbIcHd]eIfHgHhD
=show	Q#D%E&H(C)F*H+d,H-C/[1G2H3C4G5H6G7H8G9B:H;Y=D>C?I@DAFBBCDDBEFFGGEIDKBMIN]O[PFQHRYS_TZUZWFXDYGZF]^^F_DbccDdEeGfDgDhC
=shown	g*G+I-G>H?e@FHHIGKFMINJZH[a
=shut	j!^#b-G/I3J9H;J>[?H@EBIDIHAIFKGMJNIPIRISIXIZD]Z^H_JbIcIf[gI
=si	l!H#J(I-H3H9Z=H>I?I@_BHCIIGK^MINHOIV]XJZEaGdIf[hH
=sich	m)[9I@^B]HGK]VIZEbYhI
=sicherheitsfragen	s*^
=sicherheitsinformationen	vDZ
=sick	v9]@IBIDIH^IIZH
=side	g!G#I-F/b4G9H=I>I?J@HA^BICIGIH@IGJIKHMHNYPGRISbT[VIXJYJZC[J^I_ZaHcEfDgIhI
=sided	vH_ZI
=sie	b!G#E%F(C)I*I.J/H1I3F4[7H8J9D:F=[>F?F@YAJBYCYDYEIFIGHH@IEJHKELIMENFO[R[SGTIUFWIYJZ][I]H^H_HaEbGcGdFeJfZgGh]
=siffra	v3I9IHGIb
=sign	M!D#A%C&H(A)D*E+^,^-?.F/C0G1E2F3F4D5F6E7d8D9C:A;G<f=@>>??@>AEBECCDZEFFcGAH]IZJCK?LaMZNAOFPDQGRFSCTcUCV?WEXCYE[^]B^A_BaAb^cAdAeCfCgBhG
=signal	v3F=I>IBHDJHXMFTFZF]aaJgI
=signatur	vHZ
=sigu	q#IHHMYT__Z
=silent	s3I>GDHHBZJ]Gac
=sim	f!H#D%I(I*J-G.J3E9D:J=I>g?E@FBDCHDGGJHbIGJJKGMINJOIPITCUIVGXGZE[C]H_IaEbIcIhI
=simpl	q-H3E>I@IHCIdNZOG
=sin	s(Y3]HI[Z
=sinc	P%Z&F(@)b*@+[,C-]/?0D1Y2F3B5E6D7F8Z9A:D;D<E=Z>I?F@BAZB[DEEEG=H?IEJIKIL[MZN?OCPJSGTAUYV@WDY_[C]B^AaIbZcbdEeDf_hG
=sincronizzazion	vG]MGfY
=sind	k#F-Z.Y/I3J9J?Y@IBGCHDaHDIFK]MINITIVYXIZGaIdGf[
=singl	o+Y7]IJN[ZE
=sit	v>I@ZHHZDa_
=site	a!F#F%G&I(G)I*H+H,I-a.Z/E0H1H3F4]5a6F7F8H9C:H;I<H=F?E@CAGBDCGDGEIFGGGH^I[JFKCLJMENEOGPGQIRFTGUHVGWIXYYHZ@[I]F^I_DaEbCcadHeHfEgGhY
=sits	sH[IHJ[PZ
=situation	s?FH]dZ
=six	i![#H(J-G/[3H9H:I;^=I>G?J@FBIDHGIHBKGNJOHPIVIX_ZBabhI
=skew	q9JHERb
=skicka	s3^>ZaE
=skipp	l+Y1_D^HBZI
=skrivaren	sH^ZI
=skriver	vHJO_
=slash	i-JFcGJHCIJ
=slot	v#^HHT[
=slow	k-J9I@IHdMHZJcE
=slowo	v-^HH
=slutad	vHHYZf^
=small	q-J=YIaKIZH
=smart	e#I-I3J9H>J@IBHH_IGKJTaZD[HaJb[fH
=sms	L!>#>%B&D(=)A*B+A-<.C/A0D1C2C3g4A5D6D7B8D98:A;B<D=>>[?n@:ABB;D<EBFBG@ICJAK:LCM>O:PAQERCSAT@U?V=XFYCZC[A^B_>amb?cAd@eDf@g?hD
=snapshot	q6]9IH]ZI
=so	N!I#G%C&H)C*A,F-_.I/_1E2G3Z4J5F6E8E9C:B=Y>F@aAcBHD^EFFEG[H;IaK>LXM@N=OEQGSETCUCWEX]Z:^e_@a>bCdIeEfBgBhJ
=soddisfa	sHHIZN]ZJ
=softwar	m-I1^IGJ[
=soit	vN]
=soll	l)I*Y-I9IBIHEKIVIX_Z_
=solo	c!I#I(I*F-I3I9D=I>H?a@]BHCbDHHCIHKHMINJOJPYXJZG[_aHhI
=solv	o#J-H/J3I9F>G?H@GBaCIHHIHKHMHNJOJVIZE]I^a_JaIdHhI
=som	s(J*]@JHHJZV^ZD
=some	[!F#F%E(E)H*H+G-]/Y1I3G4Y7F8G9G:F;Y=G>D?E@ZAFBECZDDEaFEGYHEIBLIMFOIRHSGTHUHWJXGYJ[H]D^G_EaFbZcHdHeJf^gHhG
=somebody	_#C%E(])]*I+J-F/F0J1G3[6J7J9H:I;Z<a=I>H?H@ZAJBDCIDHGGHAIXKFLHMGNIOGPISFTXVGWJXIYJZI[I]I_ZaHbHcHd[eIfYgFhG
=someon	d!Z#a%[(I)J+Y-E0I3G9F;J>Y?H@DBFCGDFF^GHHDIFJJKEMINGOGPHRIU_VGXGZH[I]H_JaEbHcIdJfGhI
=someth	Y!G#C%I(G)I*F+I,J-a.J/F3G4H6I7H9D:G;I>ABEDDE]FIGHIXJGK_LJMGNDOGPHRISITIUGVFWIXGZc[I][^I_HaGb^cGdHeJfIgIhE
=sometim	vDZMZZJ
=son	s@XH[
=sonderzeichen	sHIIa
=sono	h!I#]%J(J-H3H9_=J>F?Z@GBZCHD_HAIFKIMINHOITIVIZG_JaH
=sons	v-HBIHZI^KHNJZF
=sont	v.[CY
=soon	o(G)[@aBHHCKHLI^G
=sorry	d#G%J-H3I9c:I?I@EBGCIDIHBIGKGMJNHOJVHWYXGZb]IaIcYhG
=sort	s9FB_
=sound	q9GHa
=sourc	o#YA]HG_[
=soy	s:XD_
=spac	f-I3a4I9I>H@JDHI[ZH_]aIcIfG
=spam	f*J-H3H9D>F?H@ICHDFFJHYIFKIMIXIZGad
=speak	s>HHIN[Y^
=special	c-G3I9I>I@HBJDIF_I_JJKJNIV[ZFhJ
=specifi	o3JN]OY
=specop	mHIJaNH
=spell	s3^@^DIHH
=spelnia	m@JI[NaZH
=sperr	vHHT^X_ZIaH
=sperrbildschirm	qHIZJba
=split	s/]g[
=spr	q4^HFIJK^ZIhH
=sprawi	v9aHG
=spray	q#IHDTb
=springt	vHIb^
=sql	q!E#G%H3J9JBFCIHfIHKJMJVIZ?^IcI
=ssl	k9I<aCGHFIHRJY_cYdJeHfE
=sso	o7_HYZI
=sspr	K#B%D&G(<)a*E,E-C/E0E1C2F5X6E8C9H;I<E>CB=CDDEECFEGGH_ICJ_KELAMFNFOHQFRESZTYU[V^WXX_]C^F_BaCcAd=eCf@gDhA
=ssprsetup	v+]9JD[HI
=staat	e!a#H%H(E*I-G/H3[4I9F:G;^=H?^@FAJBFDFFJGIH@IFJIKEMGNGOCPISJTIU_VZXJYJZA[I]I^^_GaEbHcId[fEgHhF
=staff	a!F%G(_)_*Z+[-G/H0I1J3F4I7H8Z9H;J=G>G?F@EAJBGCGF^GYHBIGJHKELJMGP^RISITYUBV[WIXIYIZA[I]G^I_HaGbHcHd]eJfFgGhI
=stag	sHGf_
=stamattina	s@[
=stammer	s3E9I>JHFO[ZIa_
=stampant	vH^ZH
=stand	s0X1ZHZZF
=standard	v(H)a*GHFPH
=standig	vH]
=star	l!I@IBIHFM[V]ZGg[h]
=starego	o9I@GHDK[MbZH
=start	]!F#F%H(F)H*I+I-H/G0]1I3G4I6I7I8J9H:I=G>F?GBGCIDaEIGZICJYKCMGNGOIPIRHSIUHVGXIYIZA[J]_^I_FaHb]cEdDeIfcgHhH
=startar	v9IH[MJdIf^
=starter	l!^+I>H@[D_IGVCZJhJ
=startet	sH^ZHdJf]
=stary	s>^
=stata	sK[MZ
=statu	o!F0^9IH^S[ZG
=stay	f!I#H(H-G/H3I7J9G>H@FBFDJHHI]JJKIL_MFNGSGTYZC[H]G^Ya_dIfIg_hG
=steckt	vHII_ZF
=steed	vHXT[
=steht	l-]3[HGPZ
=step	c!G#F(H+I-E0J1H3D4I6_7I8J9D;J=G>F?G@DAHBIC[DEFIGGIBJJKBMGNFOHPHR_SITFUJVHXFYJZa]^_GaFbGcIdIeYfGgIhH
=still	O!a#F%D&H)E*C,G.F/H0E1d2F3=4I5Z6F8E9]:D;E<F=C>^?>@?AEB@CAD?EGFDGCHCJCK<MbOYPIQFRDSET]UDVCWGX@[Z]A^A_aaZbBcBdBeFfAhG
=stimmt	mO_hX
=stolen	l>cDGHFZH
=stop	b!G#H%H(F)[*J-G.Z/H0G3G4J7I8H9I:I;Z=F>H?H@EAbBGCIDHFJGEHGIGJGKGLZNHOIRESHUIVFXIYIZZ_HaIbZcGdHe[gEhY
=stopp	Y!G#F%E(F)H*I+J-G.I/F0[1Y2H3G4H5I6H7H8G9F:H;Y<I=_>E?G@EAGBCCGDFEJFIGEIGJEKFLGMDNFOIPGRaSGTHUGVFWIXG[I]b^G_FaEbEdEeEf_gFhG
=stoppad	vfZ
=stor	a!G#H%H(H)I*G+J-C.b/_2I3c4H5I6I8J9E:G=G>??E@EAIBFCFFIGII]JGKFLIMFNCO_PHTHUIVGXIZ?[I]G^H_HaEbGcIdHeJfIgHhE
=storag	s4YHYf[
=storung	sS^
=str	sK]NY
=straight	sTJ[^bG
=strategi	l*^@IHJIINaZE
=street	v-_HHIF
=strength	q(G)I*F,H@[H^I]
=strict	s.[N[
=stricter	s(J*^/a@IHJNFPF
=strong	m*Y-G@^HHI]N[ZD
=structur	sF^
=sts	v7b:HHDZE
=stuck	b!H#H%I(F)[*G+H-I/J3G7I9H:I;J=H>G?HBHCZDbGHHbIGJIKGLIMINHOJPISITHUJVHXIZ]]I^J_GbIcIdIeJfHgJhI
=student	j!Z)I3HG[HEIYNIPIVaZG^]
=stuff	vBGG^HHZ]
=stunden	o#I@]X_ZH
=styl	v@^H]NIZE
=su	kHGTYXZZHb[cZg[
=sua	s#JTYXZ
=submit	s9IHGZaaH
=submitt	q%ZHIZ[
=subscription	s=aHH
=succ	q@IB^HIJZUJZFc[
=succeed	m#H/^T[dI
=success	j/_@^B]HFKIMJNFXHZC
=successful	sM[ZEe]fG
=successfully	j#G%H(I@IBcHETGV[ZC[G^H
=successor	v1]HI
=such	i/YBJHJMYNIZJ__dJgI
=suis	m1I9[@JB^D[HFRIZHcJ
=suit	v@]NIY_cE
=sul	k3I9Z>HH]M_ZHfX
=summer	m!]IZK]NH
=supplier	o:^ZI
=support	]!I#I%I(X)G*G-H.I/E1d3H4C5_8I:F=G?G@GBFCIDFEZGHHYIEKHLIMGNGPFRISGTFUGVEWIXHZG]H^H_IaIbHcHdFfGgZhI
=sur	c!H/J9^;]?J@HIIKIM_ZEb^hJ
=sure	o(H@IHYKHNXZ^[H
=surnam	v-FI_
=suspend	q!a@HHGX]ZG]J
=svart	v9JH_
=swap	v@aZF
=swear	s@JHIK[N[
=switch	Y!_#G%G(F*F+H,H.I/F0I1Z2J3F4F5I6H7G8G9D:G<I=E@DAFBDCEDEEIFIGEH>IEJFKEMENFOEQJRFSGTHUbVbWIXHZ>[H]G^F_EaFb]cEd]eXf_gGhZ
=symbol	i-^/H9I@GHFIbKHZGhJ
=symptom	v@]K]ZG
=sync	H!<#>%b&C(<)>*@,B-;.C/E0d1f3G4b5E7>8a9;:=;?<@=A>;?=@;ABB<C?D<EBF?GhHYI;J@K;L>MaN=O?RfS>T?U>V:WAX?Y[Z7[A]?^=_Da>b?cbd[e@fbgAh>
=synchronis	qGZHJd[gI
=synchronisation	vG^
=synchroniz	v%[
=synchronization	j8^<]GHHI_[dIfI
=system	[%I(H)I*H+]-C/G1I3_4G6H7I8I9D:[;J=H>F?F@[AIBCCGD^EIFIGGJGKcLHMCOBPHSJTFUIVFXFYHZZ[G]H^F_GaEbHcGdGfHgHhB
=tab	f!E#G%E-J2I3J9I;a?JAHCJDIGIHZIIJJKILINIPGVHZC]Z^c_GhI
=tablet	l#a(H-J9F=J>G?J@ZBGHaIHKFMJUIVHZD]JaI
=tack	m-I3H9b=I>G@IB^CIGJHCIIKHMITIXJZF_IaHdI
=tag	i#F(I*J-H3J9_=J>I@dBGCIHDIHKGMJVJX]ZE^JaIhH
=tak	v9_ZH
=take	Y!H%H(G)I*H+J-D/D2J3I4H5I6J7H8H9I:H;a<^=H>G?XAIBECGDFEYGEH?LGMdNGOJRITHUIVGWIXI[F]G^F_FaYbHcHfI
=taken	i!H#J%J(I)J-F/_9H=[?IBDDIHCIDJIKYMENGP]SHU]VIXJZE]I^]_IaJbIcIdJgFh^
=talk	m4]8HHHJ[Y[ZI
=tappat	s>]HI
=tard	v9aHDKJMIZH
=target	i=IGdHJ_ZdBfH
=te	a!F#[%Y(a)J*H-c/I2I3H4I7J9D:G;I=G>F?[@DAJBECFDFGIHBI_JIKELIMGNFOIPHSJUHVEX^Z@[Y]I^G_HaEbFcIdGfIgIhF
=teacher	v(Y@]ZI
=team	U#G%Y(H)X*F+I-F.I/F0I1H2I3E4G5I7F8H:b;H<I=E>B?D@BAIBDCFDCEIFHGGHgICKELGMaNEOGPFSGTFUEWGXGZH[H]F^F_GaBbFcGdGeIfFhD
=tecken	v9IHEIb
=tego	q(]9G=I>_@^BIDHHCKIUJVIZDb]
=teken	q9HHHIb
=tela	sb_
=telefon	c(I3^9G>_?H@ICID[IHVJZI]]aF
=telefonen	v>_HG
=telefoni	v>IH^
=telefonnummer	h3I9J>HDaHGO_
=telefonnumret	v3]
=telefono	c-I3_9G>_@JCIDZIIMIOZZIaI
=telefonu	o3Z9GD_HFOYZI
=telefoon	k3H9J>^D^aD
=telefoonnummer	o3[9ID[HHOY
=telemovel	v3]9I>]HE
=tell	[(])H*F+J-].^/H3F4I7I9C:]=Y>C?FBECGEGFJGXHFI[JHKGLIMHN[OHPHTYWIXG[I]G^H_IaGbYcHdIfIgHhF
=tem	q%_(I=ZHHI^KGVIZH
=temp	b#F%J(F)H-F/I3I7J9J:I=H>J?I@]BFDHF^GHHCIDJIKDLeNGPITHUIV]XIZ@]I^IaIbXcIdIfIgHh]
=templat	v9FHIYa
=tempo	sH[M]
=temporairement	s#JT]
=temporalment	vT[
=temporaneament	vHIT[
=temporariament	vT[
=temporarily	f#JHITa
=temporary	b(H7I:I>H?_BDDIHAKHLcMHNISGVIZ@]I^HbHc_dJgJh[
=temu	v@^M]ZJ
=ten	b!J*J/D3H9F>E?IBFCGDHHHI[KFLIMbNaO]RYXH]HaZcJgIhZ
=tenant	W!D#G%F(C)Y*H+I,I-[.H/G0H1H2H3E4H5H6I7F8G9C:e;I<I=]>C?D@BAGBCCEDCEGFIGDH[IDJDKCLGMFNBOHPFQJRIS^THUbV?WfXFYHZ@[F]G^F_DaGbEcGeEfDgGhF
=tengo	h(]*J9E>[@HCZH[IHMIOJVHX^ZI
=tenho	l(_*J:I>^C[D]HEIIUJVGZD
=tentativ	qX]
=tentativa	o#[XY
=tentativi	o#[XY
=teraz	q/ZCZ
=term	v-_HF
=terug	v!]HFb]
=terugschrijven	m@JHHYYZHd]f^
=test	e!G#H%I(G)I*J-I/I3I7J8H9b:G;[=Z>G@DAIB_CIDGGJHHIHJHKILIMIPJSHUGVEXHZA[J]G_IaIbJcIdIfHgIhH
=than	_!H#G(H)I+J-E/^1^2Z3H4I7J9D;J=H>H?IAeBCCGDIGIHCIZJIKCMGNEPIR]TIVHXHZG^G_AaHdIgIhG
=thank	]!H#G%I(H)I*H-D.J/H1I2J3G4H7H8J9e:I;I=H>F?G@EAHBcCGDFEJFIGHH@IFJHKFLIMHNHOHPJSITIUHVFWIXGZD]I^H_HaFbGcIdGfHgIhG
=that	I#@%G&E(D)G+A,I-b.Y/E0C1H2C3B4b5^6E7D8C9;:I;^<D=I>c@EAGBEDAGaH@IHJbK[LZM>NEPEQGRBSGUXXGZ>[]]?^baCb@cBdIeCgH
=the	2!H#?%H&@(D)B*<+D,c-G.E/Y2Y4^6^7C8[95:=;J<H=D>d?Z@AAZBEC?DEEHFaHAIDJ_LANaO[PYR^SEVHW@XG[C]i^___a^b^c]dBfEh^
=their	V!G#G%F(I+Z-B/E0J1I3I4J5J6I7D8b9G:[;]<J=Y>F?D@^AHBBCHDEEIFHGIIFJFKCLZPERJSGTHV^WFZF[b]H_GaHbFcGdYeIgFhE
=them	]!I#J%F(F)Y*I+J-H1I3^7I8H:G=I>I?HBGDYEHGaH@IEJEK^L[MIN]OFP[VHWYXIZB[I^H_JbIdDfHgHhI
=themselv	o(I)_[YgI
=then	W!D%F&H(D)G*F+G,I-D.I/d0H3C4H5I6I7F8G9H:G;I<J=C>A?DAHBAC^DZEJFYGDH;ICJYK^MFNAPFQ[R[SEUFVFWHXDYXZ[[G^G_FaGc]eGf]gDh[
=ther	P!E#B)C*@,F-E.F/H0F1D2E3J4B6H9e:@;C<E=B>H@FAaB<C^EEF[GZHBI?K?LCMANJOCPBQGRESaUHV?WYYFZ][]]?^B_Ya?cFdCeFfFgCh@
=thes	g!I%I(H-G/I3G9G@FBICHDIG[HBIdJJKFL[NIOJTIVHZB[I^Yf]hH
=they	X!c#F%E(H)F*H,H-D.I/Y0H1G2H3^4H5H7Z8G9B;G<I=E>B?]AGBDCHEIFHG[H;I[JGKCLGMFNEO_QIRGSHTGU[WHXGZD]F^G_FbGcGdEeIf[
=theyr	o!J+_3F?]HGIHKFOXVZXX
=theyv	v?^O[
=thing	b(H)I*Y+H/I3F7I9E:I=I>H?H@YBFC]GIIYJHKCLIMHNYOFPITIVGWHXHZ]^Ia]bI
=think	h!I#I(J+^-c1I3D4G6Y8J9B:I>GAIBDCIDHFJGHHBIEJJK^MHNIOIPJR]VIYHZD_IaHbIcEfFh]
=third	b(H-E.[/I7a:J=J@IBGDIGIHBIFJ^KDMINHVH^Jb[dJhH
=this	K!@&I(Y)D*?,E-F.E/B0E2E4C5E6H7C8b9];[<E=Z>A?D@_A[BZC?EFFDGZHAI=JAKYODPZQFRDSDTDVcW^XBYD[E]B^Y_FaFbBcHdBeDfAgBh?
=thos	c!H%J(G*I+]-H/H1]3I4I7Y8G:H=]>]@^BFCJDHFIGcH@IIJYKFLHMFNGPIRISJTGUJZ?[I]I^H_IaJbGcHd[eJfHgH
=though	d#I+_>I?X@IBGCIDGHZIHJIKGLZMYZG[Y^HdJfGh[
=thre	a!I#Z(G)I*G-F/I3I7J9F:I=I>H?I@JBDCHDFGIH?JIK_LHMINHOIP[RHTIUIVHXDZb]G^Ia^eJgIh_
=threshold	oHaZI_H
=thric	v#[HHTY[J
=throttl	vHGVIXaZH
=through	W!F#F%H(D*E+Z,I-C.I0I1H4H5I6I7]8G9E;I<J=E>D?DAICCDYEIFIHDICJHK^LFMFN_OHRISFUFWGXF[E]X_DaYcZdGeHfZg[hE
=throw	ve^
=thx	s!H#H(H*I-F/J3H4I9d=H>G?H@GBFCHDIFIGIHBIFJJKGMHNIOIVHXIZD]I_IaGcJdIfIgJhH
=tick	[!H#I%H(D)J*J,F-G/H1H2J3I4[6I7H8G9H:G<[=G>H?G@CAIBCCHDIFIG^H?IZJGKFLbMGNGPHRIUHVHWIXJYIZA[G]H^__GaIbHcGdceZfFgFhH
=ticket	d!J#H(G-F/I3G7J9a=I>E?H@CBbCHDHGIHYIDJIKFLIMGNGOJRJSIVHXIZ]]H^I_JaFbIcHdGfHgJhH
=tiempo	qD]H[MY
=tien	l%^(I/X3a>HDIHDOJR]VIZIaEcIfJ
=tier	q!D#H%I([)I2H3G:J=^?I@HBJCGGIHDIJPcTIVHXIZD^IdDgJ
=tijdelijk	vT^
=till	c!H#Z(H-F/J3I9I=I>a?I@aB]CHDGIEJJKDMINGOHRITIUJVIZA[I]H_IaGb[dGfJgIhG
=tillbakaskrivn	mHEVJZFdbf]
=tillbakaskrivningen	vHHYZf^
=tillfalligt	vHIT_
=time	N!A#a%C&G(C)E*C,F-J.F/A0E1C2F3@4C5E6D7D8D9H:C;E<E=D>??B@HACBYDYEHFDGAHYI>JCKYLENFOAPCQGRjSDUDVAX[YD[E]^^C_CaabEcFdFeDfEgChE
=timed	q#J6J9H>GEH]^_Ic_dI
=timeout	vc[
=timmar	q@^HIX]
=tjansten	sHGdJf_
=tls	X!D#G%G(F)G*G+H-E.I/F0H1B2G3D4E5I6G7I8G9D:H;H<^=D>F?F@CAHBACCDGEHFHGGHFICJGKELHMENFOGPGQIRESHTHUFVEWHXFYnZC[H]E^H_FaFbGdBeFf@gFhG
=to	;!D#<&@(^)D+f-C.Y/?1<2<3>4Z6I7X8I9@:];E<H=A>g@ZA:EHFIGFI?J:KeL]MDNCOBPGQdR8S8UFV_WFXFY@[[^Z_JaEbBc[dFeYf=hF
=toda	m-H9H@]BIHCKIMIN]UcVJZIaI
=todavia	vM^
=today	Y!G#G%I(F)H*H+I-F.J/E1I3I4I7F8J:E=F>H?F@fBCCGDFFIGHHGIDJGKCLJMHNCOIPIRISfTGUFVFWIXb[I]H^H_IaGbHcCdHfHgHhF
=todo	qBZH_MG
=toegang	v9I>^@GHHP^ZI
=token	Z!F#F%F(F)G*G+I,i-Z.J/E0I1H2J3F4G5I6I7H8I9D:H;I=F>F?a@CAHBECGDEEIFIGGHZICJGKCLGMGNEOHPFQIRcSHTHUHVDWIXGYIZ>[I]G^H_FaEbGcFdHeDfEgHhF
=told	[!G#G(D)Z*F+G,H-I.J/G1I2I3E4[5J7H8H9E=H>A?F@ZAIBDCEDaEHFJGFH=IBJGLHMEN]OEPFQJRJTFUDV^WIX]Z^[G]G^Z_GaDbIcHdafIgD
=tomorrow	_#F-G9H>J@dBGDIIIKDLJMINIXfZA[I]JaHhI
=too	O#b%C&H(B)D*C+E,F-e.F/@0Z1_2b3J4B5_6E7C9>:C;E<E=A>??A@ZADBACADIECFEGBHEI_JBKILEM@N@O@PCQGRDS[TZUCVAWEXcZ@[D^C_BbDcBdAeDfFg@h?
=took	f(H)]*E/_3I8]9G>Z?^@DBaCZDIGHH?IHJIKFMHNHOJPFRJUJXFZE]GaEgIhJ
=tool	b!H#G%F)H*I-F/E0I1b2]3G4G5I6I7H8G9E:I;H<I=G>G?F@EAZBECHDHEJFIH^IEJbKFLIMFNEOIPHRDSHTHUGVHWIXFYIZD[I]H^H_GaHbHcGdDfDg[hG
=tot	v9]>^@HHFZI
=touch	v1^ZG^^cJ
=toujour	q3IHIMHT]VJZGa_
=tout	o@[B_HFIIJYNHTYZH
=town	s-d?I@HFIHDIFKHNIZF
=track	s#I.YH_RFXIZG
=traffic	k<_GHHEJGca
=train	o!D#J(J-J=H>H@HBFDHIHKHVIZC]e^]bJ
=translat	s3I9G?IHcNIVIZCaH
=travel	vH_
=travell	s+G9_>EDEHZ
=trial	m9I=b@IHYZHfI
=trie	^!]#a%Y(X*H+I-G/I3F7I9H:[=H>F?I@HAIBGCHDGGHH@IEJIMJN^OFPESIVDXbZA]H^H_GaGcJdJgIhI
=tried	U!E%F&I(G)I*F+G,I-A.H/D0J1H3C4H5I6H7H8H9C:F;I<I=E>D?F@^AHB]CEDDEHFHGGH=IAJGK_LHMFN_PGQIRGSHUIVFWIXdYIZa[H]E^G_FbHcGdGeHfHgHhY
=trigger	l(G+]@IBJDIHYT]ZD
=troca	vHFZ_
=trocar	m9I@aHHZ[
=trop	c#]-aBJHCI[KHMJX^ZEhJ
=tropp	vHHX[
=troppi	o#[XY
=troppo	m-[HHI_
=troquei	q>Y@]
=troubl	m-J@IB^HFIHKDS[ZY^IdI
=true	q#ZHFLZZE^_
=try	T!Y%H&J)F+D,J-a.I/F0I1I2J3E4H5I6I7G8G9C:G;I<I=F>F?EAHBCCEDDEIFHGHH?IYJFLHMFOGPFRHSHUFVBWHXeYIZd[G]F^F_FcZdGeIfGgHhH
=trzeba	v@^HHXY
=tuesday	q#I-H9^@^BHHDKGR^XIZD
=tunnel	s4^HH]^cIfJ
=turn	Q!a#C%D&H(A)b*B+F,Z0F1E2G3B4D5F6F7E8F9@:C;[=B>CAEBBCCDHEDFFGCHHKGLEMCN]ODPBQGRCSCTEUcV[WCXEYZZ=[E]C_BcAdYeZfEgC
=tutt	v@]NY
=tutti	v9[HJfY
=tva	j*_-I/Y9G>I?I@bC]DIHEIIKIMJVJZF
=twee	j*a/Z9G>I?I@^BIC[DJHFIJKJZIaI
=tweed	s9IC[H]
=twelv	v@ZCJHHI_ZD
=twenty	s@^
=twic	g!I#F-J/I9G@YAcBJCIEHKJNJT]^J_CaGcGdH
=two	P!@#A%D&H(>)A*h+C,E->.F/]1D2F3A4C5E6Z7D8A9A:B;I<F=B>???AkBACgDGEDFEGAHEICLCN@O[QFRASETIUDV@WEXDYEZ:[Y]C^A_=aDbEcAdBeFfBg^h>
=tylko	i*H9H?]C^HDIIKIMJP_ZG[]
=tymczasowo	vT^
=typ	l#^-H3I9I@GBHHDI[KEMGNIO^XJZB]^
=type	d-F9I>J@XBICIG[HCI]KIMHNYVJZBhd
=typed	]#Y-G/H>B?I@]BFCIDIHBK_MINGOaTJVHXGZD]aaC
=typo	l3a>G@^DIHGIJOG
=u	m#F(IBJDIHEIIVbX]ZHd^fIhJ
=uac	s!IUEZHbb
=uberein	q3HO_
=uhr	sH]MHR^fH
=uit	h!a#H%I(G-G/H9G:I;_=I>E?G@HBHCIDIGIHBIFKFMHNHOGTIUaVEXJZF]I^F_Ga[bJd[fFgIhH
=uitgeschakeld	o!]#JHJdY
=uitgezet	vUZYZ
=ultim	v-H9I@GHCIIKbZHaI
=ultima	s-IHFIJKbZI
=um	f(^*I:JC]DIH]IJJYKJT]UIcD
=uma	m=HHZK_ZI
=umgebung	sHGZJcad[
=umlaut	q/Z
=un	W!E#C%F&G)H*E+I,I-[.H/E0H1H2H3C5H6I7G8H9@:b;H<H=D>D?E@dAHBBC^DGEGFGGFH^I[JYK^LHMYNCOEPHQIRHSEUEVYWHXEYIZY[H]F^G_FaDbFc?eGfDgEhC
=una	c!H#G%I(H-Z/J3F4J9D:I>G?H@_BGCHDHGIH[I^JIKcMFNGOHTIUIVHXIZA]J^JaHbIcIdHfIgIhF
=unauthoriz	lT]
=unavailabl	m4bHFSZfG
=unbefugt	sT]
=unchang	vg[
=und	]!H#Z%H(I)I*H-E/H4I7I;J=F>d?F@cBBCFD]EIFJGHH=I[JHKBLHMFNFOGPISITIUHVEWJXYZ<]_^F_HaZcHdFeIfGgH
=undefin	v*J@JHFNEW_ZI
=under	e#I&I(E-F/J3G4I7H:I=J>I?H@FBDDIFcGZH>IYKELIMHNGPJTJ[H_GaIbecJdHgJhD
=understand	sHHZ_hI
=une	f#J*H-I3J9H>I?I@]C^DIEYHYIZZ[
=unexpect	m&^-I/I3a9H=JHBIJNISIZ[_HcIeH
=unexpir	v%_(IHI
=unfortunately	q-ZZ[
=unhealthy	v0[
=unicod	v/aHIIF
=uninstall	vJ^NIZI
=uniqu	v-YH]
=unit	oF_G]HH
=university	q7c>]HBIIRISJZHcI
=unknown	c!G#I%J&e(G)J,J-D/G3G:I@HBGEGGJH_IHJHKFMGSGTIZB[H^I_Fb]cIdFeIgGhH
=unlock	P!B#Y&I(C)D*G+H,H-C.F/D0G2G3G4G5H6H7D8G9H:E;H<G=E>C?C@@AGBbCFDDEHFGGDHIIDJDKBLEMDNDOIPDQHRFSGTdUEVBWGXDYH[i]F^A_BaFb?cEdDeFfFgChE
=uno	q*ZCZ
=unreachabl	vH[cZ
=uns	s:XU^
=unser	m1Z7[:IH^UZZHaF
=unserer	v:^NX
=unspecifi	v%J&c/I@IBHHGNHZD^HeI
=unsuccessful	v)IBFSHUHVFZb
=unsupport	v/[1[HG
=untick	i!H#G%I(I-I3H4J8I9G<]=I>H?H@FAHBBCIDIFHG_HCIHKIMITIVJXIZD]F^b_IaIbIcIdbeHfI
=until	]#E(G-G/H3H7J9^:I=I>F?I@eBFCJDIGIHBIGJHKHLIMcNHOIPIRISJVIX_Z>[G]H^IaHbHcIdHfYgGhH
=untouch	vTYgY
=up	P!A%^&F(A)B*@+d,F-I.D/B0C1D2F3@4C5E6E9F:A;H=@@<B>CEDcE^FDGAHII=JCK;LCMXOAPBQFR]SCTAUHV]WcXXZE]I^IaecAdIeEfBgBhA
=updat	T!E#E%E&I(^*G+H,H-C.H/^0[1c2H3E4D5_6E7F8F9]:F;G<H=E>E?D@IAGCFDDEHFHGCH]ICJCK>LFMFN^OGPEQHRDSGTGUGVEWGXGYEZI[F]F^A_DaEbDcCdAeDfag]
=upgrad	c!G#F%I(F)J-G/H1d3I4C5^7J8I9G<J=H>J@GBHCIGIIIJFKINIPIRFTHUIVJXFYEZF_IaJbEcHd[eHfbgE
=upon	v%Z
=upp	s#Z?JHJZJ[a
=upper	qI[
=uppercas	oIa
=uppfyller	oHHIZKHN^ZH
=uprawnien	q!I%_(^9G;[HGVIZG
=us	b!I(G)H+H-E/I1I3J7]8Y9G:b=H?H@GBECJDGGIHDIGJHKZLHMHNFPISITJU_VFWaXFYaZC]H^I_JaHbFdIfIgH
=usar	q3I>I?b@HCHHEIIK]ZEaIhJ
=usata	q9JHIKb
=use	P!D#C%C&I(?*^+E,[-d.G/C0Y2G3D5G6G7Z8E9A;G<H>]?d@=AFBCC@EEFFHEIHKaNBODQHRGSFTYUAVZWDXZYFZ7[D]E^C_CaEcEdDeEfCha
=used	T!D)C*B+E,b-a.H/F0I1H2H4G5H7D8G9F:D;G<I=D>I?c@@A[B@CCDEEGFGGEIJJFKcLDMDNCOFQHRISGUGVBWHX[YHZD[B]E^D_CaFbDcGdFeGfHgahC
=usei	sK[
=useless	v7aHCZGbG
=user	=%@&D(Z+_,B-G.=/50>1B2B3D495;6:7H8Y9;;d<==_>9?>AgCGEZF]G]IHJAKGL[M>NGOEP_R<S;TIUCW:XIY;]^^c_faDb>c8d[e9f;gGhE
=useraccountcontrol	v!_#I2H3H4J9JHEIHL]PH^I
=usernam	s/XHJIYZ]
=uses	g(J*Y-J/I4X7Z@FHGI_JIK]NHSIZAgZhH
=using	h#]:Z@GBID]HIIIKYL[NHOIZEaYhH
=usluga	vZIfa
=uso	qHIT^
=ustawic	q9H@bHXZJ
=usual	sBHIHKaZIhI
=usuario	c!]#J%G(^-H3G4J9F:b;Z>I?I@EBFCIDHGIHAKFMGNHOITIUGXIZC^baIbIcIdGfHgIhG
=utent	i%I(Z-H3J9F:b;[=Z?J@EBIGIHAI[KFMHNITJUJVIZC^]_YdJfIgIhG
=utilis	oK^
=utilisateur	k!D3J9H:];]@JHEKIZH^]__dI
=utiliser	v?_HH
=utilizada	vK]
=utilizador	s([HII^KGMIZJ_Z
=uur	k#H-I3H9F>G@aBHCIHDIHKHMIOJVJX_ZDa^
=uw	q#GHJMZTZX]cY
=uzyc	s?^HJK]
=uzytkownik	o!^(I/Y3J9I@HHIIIMIVIZH^^_Z
=uzytkownika	v(^IZZG
=uzywan	qK^
=v	s9HH]ZJb^
=v1	q1]MHfIg]
=va	j(H3I9H=I?J@HBJDJHZI[KIMHNJR[VHZ_aIcJfIhI
=vaak	s-_ZH
=vacation	o#^9D>X@JBFHXMJNIZ[]I
=vai	s>[
=vale	vIZg[
=valeu	v9[B^HFZH
=valid	l,Z-G@EBGHAIFKGL_M[NHR]ZY^HaIbJgIhE
=validita	s@[HJIDN^
=valt	vG]H[
=valu	m/ZHZKJN^ZG
=van	f!Y#G%I([-G3H4I9E:^;_=I>H?HBGCIDHIEJXKEMHR]UIV[ZG]I^H_IaGcHdGfHhF
=vandaag	s@^
=vanish	i!D#G%I(G)I*^-I3I9I:I;I=G>H?Z@HAHB^DIFJGHHCIJKENHOJPYTIVIXI]I^G__aIbZcGgJ
=vanta	qX_
=vara	sHFI^M[ZIhZ
=vault	o%I2aH]KIZH
=vecchia	i/I9G@HBJHEIIKZM_NITJVJZGg^h_
=vecchio	s>Z
=vece	s@]HIXaZF
=veel	o#^HHX^ZI
=vendor	j-I@IDIHIIGJfKINGZDbI
=veraltet	v1]
=verbindet	vH^ZI
=verbindung	vc^
=verbindungsproblem	vc[
=vereist	v9J=aHF
=vererbung	v!G;^
=vergessen	l#I(J:X@HBHDYHYKHZ_
=vergeten	o(I@IBIDZHEUJZbbIdIhI
=vergrendeld	m!H#aHET^XIZI
=verhindern	sT]
=verhindert	vKYL]ZH
=verifica	sHDa_
=verificacao	qC]aZ
=verificacion	o3]>IC]DIHEa[
=verificar	m#G>_DJHDX_
=verificatiecod	vaZ
=verification	X!I#F%H(H-H/H1I4F5H7G8H:J;J<J=I>Y?E@GAHBHCbDEEJGIHGIGJGKGMGNCPFTGUIVIZ^[J]^^I_Ja_bJcHdIfIgIhI
=verify	_!H#E%H(H)J*[+I-F3]7I9E:I;I=H>Z?F@DBGC[DfGIH?IFKCLIMHNGOJPITHVFXZZ?[H]H^I_HaIcIdIh[
=verkeerd	q#a3Y>IDHHGOZXG
=verlangt	qC]
=verloren	q>aaG
=verrouill	j#_HEMHT_
=verschieden	v/a
=version	^!G#G%G(F)H*G-F/I0G1g2I3F4G5a7I8I9D:I;H<I=H>G?H@EAIBICHDHEHGGHZIEJGKHMDNHPHRHSITFUGVFWIXGY]ZD]G_IaGbIcGdGfFgFhI
=versuch	sX]
=verwaltet	vZFdb
=verweigert	q%b-J>J@]HFKIPZZF
=verwendet	o-[HIKa
=very	j2]9X@IHIIJK_ZFhI
=verzeichni	v3]DJ
=veto	oJbZI
=veux	mHZZI[_
=vez	k@b
=veze	o!J#a-F9F>I@^BICIDHHDIGKIVIX_ZEhI
=vi	vJZdX
=via	_!G%J(G)H+I,Y-J/D4I5^7[8J:H=I>G?HAJBGDFG_IIJFKFM^PHSHUIVFZA^[_Fa]bHfIgahI
=vid	vHIZ_
=vieja	vHJM^
=viel	m9F>I@JDIH]K]MJX]
=vielen	s9^B[HF
=viewer	v%Z
=vigencia	v@]
=vill	k#I(I-H/J3J9F>G?]@]BIDIHCIHKGM_NITIZG[a_JaHhH
=violat	oN_
=violation	q@[
=virtual	v-I@JH^KHR^fF
=visio	l=GH_
=visit	v:[HX
=vm	i!H#I(H-G/G0I1H3H4E6]7I8I9E=F>G?H@HCJDIGHHcIIKFMIOJPJR]SJTIUIYIZE_DaIcEdHeHfbhI
=vms	vBIRaZD]H
=voce	vVZXZ
=voglio	s@^[[
=voic	s3J>F?IHGaa
=voicemail	vH]
=voldoet	m@IHJIZKGN_ZH
=volgen	vHIO^hY
=volta	s9H@aHGVIZIb^
=volver	vK]
=vom	m-IHFIIKbZEd_hJ
=von	oG]HINJY]dH
=voor	e!I#G(H-b9I:I=Y>I@GBHIFKDMIN[UaV[XDZBaHbHdFhI
=vor	vR[
=vorubergehend	oHGT^ZIc^
=votr	kDEE]HJMZTYUIV]XYZH
=voudrai	s9J?]@[H[NHZJ
=vous	s9_HEXY
=vpn	Y!G%G&I(H)I*H+J,I-E.I/G0H1D2H3F4Z5I6H7I8G9@:H;I<G=G>C?E@EAIBFCGDGEIFHGFHiIEJHKELIM_NFOHPHQIRCSGTGUIVFWIXGYGZ@[I]F^I_FaBbGc@dGeHfCgYhF
=vs	v(ZPJ
=vuol	qCZHHIZM^gI
=w	a!^#F%I(F)I*G-F.Y/F1J3]4H7I8J9]:I;I=]>F?G@FAIBGCGDFFIGHHFJIKGM^NGOGPISHT]VGXHZD]I^HbHcHdYfHhH
=wacht	q>HHHX]ZHa_
=wachten	v@]XZ
=wachtwoord	U!E#J%F)H*G+I-].I/F0I1H2H3H4H5I6I7H8I9F:I;I<H=E>F?F@AAIB[CFEHFIGEHGJELHMYN^OHPGRISGTGUCV?WHXAYHZb]G^[_GaDb]cEdaeHfDgEh^
=wachtwoorden	v-JHFU_V]ZI
=wachtwoordherstel	i=Z@JHIU]V_ZE
=wait	X!G%I(E)I*H+I-D.J1H2I3E4I7I8I9^:H;I=H>B?F@bAIBFCFDGEIFIGHHBICJHKCLHM]NBOGPHSITFUIVFWIXfYJZA[H]E^H_Gb[cIdHfIgGhF
=walk	s@IHGKGMHNIZH]bhJ
=wall	vH_RG]H
=wallpaper	v>IH^
=want	M!I#H&G(>)D+b,G-Y/]0G1F2F3A4E5E6G7D8E9B:X;F<G=D>b?Y@]AEB<C[EFFDGEHGI]K^PCQGRFSFTBUBVAW[XCZ=[c]@^B_Da@bAcDdCeGfD
=war	qDHHJP]RH]^cGf]
=warehous	vH[VIZ]
=warn	v.Y9IH]
=wart	vHHa[
=warten	q9I@^HHX]
=warum	v*]CH
=was	H!b#?&H(B*?+E,C-Y.B0D1G2I4Z5A6H7>8c9F:D<A=I>c@ZAHBbCGE@FGGDH9IZJ<KZMDNIOFQFR^S@T=UHV@WZX>YZZ@[@]b^c_]a<bGcEdCf[g<hB
=wasser	v>aHH
=watch	q>H@]H[OFZCa_
=way	b!H#F%I(G)I*F+H-B/G1J3F4I7I8J9C:I;I=H?d@DBGGIIEJIKILIMHNZOISIT^UHVHX]ZC]_^I_GaEbIcIdHfHgJhG
=ways	q*^?H@HC_HI
=wczoraj	q@^HFM[ZJ
=we	K!=#@%<&[(B*F+>,G-I.E/B0[1b3a4F7]8Z9>:Y;B=f?D@GBFDDGYI>K>L^M>OHQ_R@S@TBVDX@YZZA[G]>^C_Ha?bBcGd]e?fGgIh?
=weak	h-_9IIYJ^KHYXZI
=weather	v9HH_
=web	b!I#D(I*I-F1H3G4F5H6H7I9F:I<I=I>I?I@FBHCHDIGGHcIGKFLIM]NYOIPGRDSHT_VIXHYFZC[H_HaHdIfFgZhH
=webcam	vH[
=webex	v9IH^
=webmail	l9I>I@GH[McNJZHhG
=websit	jH^I^ZIcJ
=wechsel	v@aHIZJ
=week	b!^#G%H(F)H*I-G/G1I3H4G5H7H8Z9]:F>[?GAIBBCYD^FHG]IGJHLEMGNHPHRJTFUGV[WIXJ[I]F^G_]aIbGcHdHeIfGgHhI
=weekend	l!I#X4H9[>J@IGJHDIJRJTJZ]^JcJf_
=weer	q3I9D>H@aBbCIHEIIKGOJXIZCaH
=weg	q*J-I9G>H?_@HDIHYIFZH]aaIhJ
=wegen	v>GH]NZ
=weggeklickt	vD[HH]^
=weigert	s@YJZN^ZG
=weil	q/^=YC]ZF
=weird	q-^/^@GF]HGIFKJMIZF
=weiss	q9^@GDYHHIIKHh]
=weiter	s-I:^HEIIKIM]T^ZJ
=welch	s=IH]IIN_
=welcom	s-G9Z>IBGHGK_ZH_IbY
=well	k*J-b/Z9J>G?F@IC^HDIGKGMINIT[ZChJ
=wenig	v-J?JC^DIHGI^]JaJ
=went	Z!F#F%H(G)I*H+G-D.I/^0I1J3H4I7G8I9E:H>F?FAIBdCDEIFIGHH=IFJGKDLIMGNCOHPHRISHUIVGXFYJZY[G]d^X_HaDb]cFdIfYgGhF
=werden	g%I(H*]-G3I4^9G:J;_>H?D@HC_DHHCIFKGMIPIVI^HaFdIhH
=were	[!F#G%_(E)H*G,Y-D/F0I1_3H4H6I8I9B:G;H<J>H?ZAIBECEDEFIGGH?JHKZMGNFOIPZQJRISITHUHVZXHY_Z][I]H^[_HaHbFeHfGgGhH
=werkt	k9I@IB]IIKIMZdGf]hI
=weryfikacji	vC_
=weve	l-YT]UZXXZY
=what	Q!B#B%D&[(^)A*@+D,F-E.F0F1E2G3B5E6Z7C8F9];E<G=B>>?B@=AEBACHDFEFFEHYIZJ^LDN[PCQHRESDT?UCVAWFXDYGZe[C]C^JaBbBcDdCeFhc
=whatever	h-H/IHEI]JXKFNcZChG
=when	N!I%_(_,_-E.H/I0G1G2H4]5G6G8G9D:C;G<H=D>B?[@IAFBBCEDIEHFHGEHZI@JZK_LDMGODPHQHRESFTEUCVAWEXFYF[Z]B^C_Za^dEfCgBhZ
=wher	^!G#E%H)I+H-Y/I1I2I3D4I5[7H8J9E;I=H>C?F@CAHBCCFDEFIGGHYIYJHKALDMGNEODPISITHUIVEXGZ_[Z]F^I_GadcJdHfHgH
=wherea	v/YPX
=which	V!F#F%_([)H*E+G,H-A.I0H2H3C4F5X6H7Z8H9D:G;H<I=C>]?E@ABFCJDDEIGGHYLEMFNeO]PEQIRISITHUHVFWHXGYZZI[G]F^H_EaHbFcEdCeGfEgZhY
=whil	[![#F%F&I(E,[-G/G0]3a4G6J7F8I9G:F=_>F?H@EBDCHDFEHGIH>IGKELDMYNESITaUHVFWJXIZC[I]d^F_HaHcHdHfHgHhG
=whit	sHJb^
=who	[!D#F%E(B*C+Z,I-I.I/F0I1H2I3C4E5G6I7G8G9Z;G<I=E>B?C@aBFCEDZEHFGGEHgICJFKBLGMFOFPaQ_RISGTHUGWHXFYHZ>[Z]F^EaFbGcFdFeIfFgFhF
=whol	k)H3G>H@HH@IHNJO^UbV]WIZG
=whos	l-F3[@IG[HBI]KGLYNIPIZC^Y__hI
=why	U#]%F&^(?)G*c+G,H.H/D0H2H3B4F5H6H7E8F9A:E;G<H=D>A?_@aAGC?DCEGFFGEH?I[JEMDNJOEQIRHSGTDUEWGXEYHZb]E^D_EaAbEcFdEeGfFgDhB
=wi	s9HHa
=wide	vHIU]
=wie	o#I-J9F>F?I@HBID]HbIJK[MIVFZHaG
=wieder	g!]-I3I9C>H@aB_CJDIHCIGK]MINIX]ZBaHbZhI
=wiek	v@]
=wiel	s#HXaZJ
=wielkiej	v9IHGIb
=wiesci	v9_HI
=wife	v@[FHHEK^ZH
=wifi	b9I>I?I@JBJHeIINJZAaHcGfJ
=wijzigen	f#I(H-I3I9E=J>I?J@_BFCJDJHEIHKHMHNHVHZ_[Z^^aIdIfIh[
=wil	j(I9G>I?]@]BJCIHZIIKJM^TIZH[ZaHgY
=will	^!H#G(I+G-X/H9_:I=I?G@aBFDEGIICJIK[M^NFOITZUJVHXH[^]H^I_IaFbHcIdHfIhE
=window	N#^%E&I(A)E*E+G,H-@/a0H1D2H3E4D5_6G7D8G9A:C;H<G=C>D?^@EAGB@CEDCEGFGGEH]I>JCK>LFNAOGPEQIRESBTBUDVAWFXCZ;[Z^[aDbhcYdCeFgehY
=wipe	v>EH]P^
=wiped	q#Y+^3H>^?IHDOI]IaJ
=wir	q=_E]HGZHdFfI
=wird	^!I#G%H(E)I*H-^/F3F4I6J7H9E:E;J=G?a@]BECGDGEIFJGHH?IAJGK]L]MEOIPISITIUHVFXH[Z]H^EaEbFcGd^eHfGgGh^
=with	E!<#E%H&J+H,]-E/]0@1?2I3Y4C5F7H9B:a<F=Z>^?E@EBECEDIF^HIIJJXKFM[NYOZP]QARZSETHU>V<W>X>Y@[=]=^>_YabbGd?eXf?
=within	l@bF]HGIJNGXZZF
=without	V!E#E%J&](C)Y*E+F,H-C/F0I1H2I3a4[6H8H9F:E;H<I=I>]?C@@AEBaCDEGGCHCI_JEKBMCNYOaPDQJRHSGTDUFVEW[XFYHZ;[a]G^EaAbFcFdHeFfEgFhD
=wizard	X!G#G%G&I(F)G*D+b,g-F.I0H1I3F4H5J6H7H8G9F:H;J<I=G>C?E@EAHBGCGDCEIFGG[HDIFJHKDLHMGNGOIPFQJRISHTGUHVGXHYHZ?[I]G^G_EaHbGcGegfGgGhF
=wlaczon	qV_dZ
=wlan	vH]ZJ
=wollt	v/^@X
=won	v9IH]
=word	]!H#E%I(G)I*H,I-c.J/G3E4I7H8J9C:I;J=G>G?FAIBDCGDGEJFIGIH_IbJGLIMGNDOFPITHUIVEWIXFZ=[H]I^H_Ha_bIcIdGfGgHhD
=worden	s*^@IB]CYHJZF
=wordt	l-HBHHGIHKHMHVJd_h]
=work	J!A#>&E(C*?+C,D-;/X2D4H6C7F8[9=:B;I<D=>ABBhC?D>EDFIG>HGI;JEK>M^N=OIPZQGS@TAU?WBXAZf[>]?_@a=c@d<eAf]h<
=workday	v!]HZZIbH
=worker	v!^HH
=workspac	v7_HFZG
=worldwid	vS[
=would	j(E-_3I9H>[@GBIDJHYIHK]V]ZCaIhG
=wouldnt	s-ZN]
=wpisuj	vHIO_
=writ	[!D#E%e(D)H*H+I,G-D.J/F0F1H2H4Y5H6F7H8F9C:F;G<I=D?G@DAGBFCGDEEIFGGHICKALIMHNEOYPBRGSITHUHVFWHXFZA[H]H^E_ZaGbFcFd^eBf[g^hF
=writeback	G!E#>&F(=)?*C+D,^-@.D/C0[1[3B4B5Z6Z7E9F:A;G=Z>B?A@@A^BBCCD@EAGYI?JZK<L@M?N>OFPYQYRZSBT@U@V=WAXBY^Z9[@]B^=_^aCb>dceff_h>
=written	d#J%I(H/]0b1H6J8J@IBGGJHDJHKHPZRZZE]J_HbIcIdEeJg_hJ
=wrong	O!C#c%F&I(B)E*D+F,^-?.G/C0G1E2F3Y4E5H6[7E8F9Z:C;F<G=E>@?D@EAFBBCDDCFGGDHYI>JCK>LFMINBO]QHRdSFUGVDWGX_YFZY[F]D^A_EaCbXcAdBeDfBg]h]
=wrongly	s!X3]E^IIOGUI
=wrot	o/b@]HFNF_HcGfE
=wurd	f!]#J-I/[3I9J>[?]@IBJHEIIKZNIYXZG_YaIdY
=wylaczon	i!^#I(I.Z9I;[HHUZVIdX
=wymaga	vCZI[
=wymagan	m9JCZI[N]ZI
=wymaganych	v=[
=x	j!H#G-J1a@[H^IIKHTIZI
=y	Y#F%G(E)I*F+H-Y.I/F0I1G2I3]4G6J7I8I9@;H<I=Z>]@_AIBZCZD_EIFIGGH<IZLIM]NFOZPHRFSGUFVDWIXZZ@]G^H_FaAbGcFdDeJfEgYhD
=ya	h!H#J(J*J-F9G=]>Z?Y@HBbCIDFHBIHKaMGNIOIUIVGXJZCaIdIfIhG
=year	b!_#H%H(F)J*I+I-[/I1a3H4I7I8I9[:I=G>^?F@BBFCGDGFIGIHGIZJHKaL[MFNFOGTIUJVHXIZ?[I]H^G_HaGbGcIdIfHgHhG
=yes	o!I#J(I)I*I-H/_3H4I7J9a=H>H?H@GBGCIDIHCIGJHKHMGNIOIPHSHTHUJVHXJZD]I_IaGdIfHg[hI
=yesterday	c!I#H-H3I9F:I=_>Y?I@_BHCIDIIHKDNHXIZahI
=yet	[![#F%E(E)F+G,H-F.J/I0F1D3G4F6I7G8F9F:G;J=G>E?F@JAJBBCHD_EJFJG@H=IDJHKCLGMiNCOIRZSGTYUFVaXIYIZ=[G]G^G_GaGbGcFdEeJfCgC
=yo	s#J-J9_>I?I@IBICYHDIIZFaI
=you	M!B%F&F(A)@*B+[,G-C.E/C0F2F3Z4D5F6F7C8D9i:@;E<F=G>F?H@@AEB]CADbEJFEGCH<I?JCLDMAN@O_PCQGRFSCTDUEV^WHXZYIZZ[C]C_GbCcHfCgG
=young	s@bIIKIZI
=your	I#E%C&G(=)E*>+_,C.E/H0F1[2E3Y4D5F6D7H8D9d:c;E<E=[>B?A@EAEB@DZEaFDGBH8JCKGLCMFP?QERESCV]YEZY[C]D^I_EbBc_d^eBfCgAhH
=yourself	vU^VXZF
=youv	j#FKZTYX]ZI
=yubikey	v?_ZH
=z	d!F#F%H(G*I-G/I3F4]7Z:b;J=F>F?G@EBDCGDFEIFIGIH@IEJHK[MGNFOYPHSHTIUGXH]I^I_YaabIc]dGfHgIhG
=za	l9I@HHGIbX[
=zablokowan	k#^HHMITa
=zahl	vHHI_
=zapi	sHGVIYZZFd^f]hI
=zapisanym	vO]
=zapisywani	vd]
=zapomnialem	s@IBIDZHGVHZ_
=zasad	sN^
=zasady	vKGNaZG
=zawiera	v-^HH
=zbyt	j-b9I@IBJHEKIXaZH
=ze	k#J*J9I>I@JBICYHDIIKZO^V[ZFaIc]d[gIhY
=zegt	q-]9H>IHFK^d[
=zeichen	s-^9JHGI^
=zeigt	vHbaI
=zero	o3^>FHCIHO]T]XH
=zetten	v9J@]HZ
=zgadza	qO^ZGh]
=zgubilem	q>^HI
=zijn	o-I9G?[CZHHI^ZGhZ
=zip	vBJH_ZF
=zit	vI[V^ZF
=zle	v#I9GHGXaaIhZ
=zlozonosci	vI]NY
=zmiani	vHIh_
=zmienic	l(H9J@aHIKIMHVHZZ^^fJhG
=zmienilam	v@]HHM[
=zmienilem	m>[@]
=zmienion	q9IB[HHM_ZHhI
=znakow	v@IHII_
=zonder	s3^>IZI[[aH
=zoom	oH_ZH
=zostalo	s!YMZTY
=zresetowac	k:]@HBIDIHGS]UIVFZ_aIgI
=zscaler	vHYZGc]
=zu	[!F#Z%G&J(D)H*F+I,J-b/F0I1H2H3D4G5I6I7H8I9Y:E;H<I=D>Z?D@?AHBXCZD]EHFHGGH;I_JGL]MENDOFPGQJRISHTYUGVDWHXcYHZ<[G]^^F_FaBcFdEeHfEgGhC
=zugriff	l%a9J>_@IDIHFPZZHaI
=zum	o%[:I=I?_HHVHZDb]
=zur	s(I+_=I@IDFHEKIUHVHW_ZFaHbJc^
=zuruck	l#I%J@IHDIFK]PYVJZZb^g[
=zuruckgesetzt	sg[
=zurucksetzen	V!F#F%Y)Z*F-H.I/G0I1I3Z4H5J6H7G8I9I:];I<J=Z>H?]@HAJBCDCFIGGHFIFJGKBL[MFNEOJPYRITHV[WGXGYH[F^D_GaYbZc[eGfDgEhE
=zuruckzusetzen	v(]
=zusammen	v6a9]HFIJKJZD
=zwei	f!H#I(I*_-H/^3J9G=G>G@]A_BIC^DHHDIHKHMHNHVJXIZH]I^I_HaIdJ
=zweit	m9J>J@]CaHI
=zwrotn	vd]
=zwrotny	sHGVIYZZFd^f]hI
=あ	h(Z3Z9[=_>H?J@IBICJDHHBIGKHMJNHUHV[ZJ_^aIbJcZdIhI
=い	O!Y#G%C&F(C)E*A+F,H/H0F1E2E4D5F6F7D8E9Z:H<E=?@IAECBDaECFEGBHbIZJGLFMZNYOEPHQGR_TJU^WEXGYE[Y]D_EbFcGeEfZgJ
=う	f(I-I3I9b=I>G?H@^BICIDHHCKGMFNHVIZ_aHdIfHh]
=え	d#Z(H-H3I9G>H?I@^BHCIDHK_M[NETIUFVHX]Z^aIbJdHfJhG
=お	k!I(I*J-I3I9e=I>H?I@IBIDJHCIGMINIUIVHZ[bHhJ
=か	_!G#G%I(E*Z-G.J/H3Y4J7I9^:G;I=[>C?[@^BEDDEIFJGHHYICJYKDM[NCOHPIRISITIUEVCXGYY[H]I^Ga]cGdEf]gGhD
=が	N!]#H&F)E*A+F,H-F0F1E2E3[4D5F6F7D8E:F<E=[>[@>AEB=DAFDHZI^JFK:LEMBQGR_SCT@U_VIWEXGZ[[X]D_Xa_bGcGeEfYhX
=き	Y!F#G%H)I*H-F.I/G1J3E4I7H9A:Z;I=Y>_?Z@aBECFDIEZFIGHIBJGKIMFNBOGPHRITGUCVZWJXFYYZZ[H]J^[_Fa]bEeIf[gFhD
=ぎ	l-H9F@JCIHII_NJXbZF
=く	_!G%]*H-F/H2J3_:H;I=F>[?X@DBYCGDEEIGIH[ICJIKZMCNEOGPIRISJTEUDVEX_YYZ^[I]I^H_HaEbHdFfFgG
=け	h*]-I/Z9G>[BIC]DHHCIEKIMGNZPXZX[_aGdIhI
=こ	j(X3H9a>G@IDYE]HDIJMINIVHZCa[
=ご	q9_
=さ	Y![#^%[(E)I*Y-^.I/[1I2I3D4I7I8J9B;H<J=F>D?[@EAIEHFIGHKGMIN^PHRHSIT[UBVDWJYJZ?]I^G_FaFdZeJfFgYhH
=ざ	q9_
=し	R!B&H(F)G*D+H,I-A.F/D0H1G2G4F5H6H7F8G9_:H;F<G=A>_AGBbCZDZEDFGGDH:IZJDKHLGM_N]OZPIQHRFSETJV>WGXAZ^]F^D_Ca@bAeGf^gY
=す	U!Y#B%E&I)G*]+I,J-Y0H1G2H3C4G5I6I7[8H9c;F<H=C>F?D@DAHB@CYDAEXFGG[HHIYKELHN]OFQIRZSGUGVHWHX^YH[E]G^E_DaCdYeHgC
=ず	vCXHHR_
=せ	V!D#D%F&I)H*F+I-D.G/F0I1H2I4H5I6I7G8H9=;G<H=^>Y?^AHBBCHD]FHGFIJJEK^LIMBO[PGQJRGSGTFV[WHXEYHZ_[F]G^E_ZaYbHdIeHfDgEhB
=そ	q9]G_HEIHMHNGZF[]
=た	T!C#Y%Y&I(A)G*D+H-Z.G/Z0I1H2H3C4G5H6I7G8H;G<H=C?]@^AGBbDXEYFGGFHEI[JEKHLHM]NZQIRGSFUCVAWHXa]G^E_DaCbDcDdEeHfCg[hA
=だ	b!H(H*Z-]/H3H9C:I=H>F?G@[BYCZD[GJJIKEMHN]OIPZSIT]UDVGZA[^^I_IaHbIcXdGfHgGhF
=ち	q9aHGZI
=っ	[#F%I(E*H-E.Y3Y7J:H;[=G?Y@IBFCGDEEIGIH>I[NDOHRISITGV_X_YYZ@[H]J^]bHcHd^fFgG
=つ	i*a/Z9G>JC[DIH_IIMINIZI_YaJ
=て	S!]%E&H(G)G*D+H,J0H1G2G3I4F5H6H7F8G9I<G>^@@AGD^EEFGGEH>IYLHMENYOHQIRaSFTZUaVYWGXaYGZ=[E]F^Z_IaIbDdZeGgC
=で	R!]#@%D&H(H)F*[+G,I-E0G1F2G4F5G6G7Z8G9[:Y;E<G>^?@@^AFBIFFGZJBKCLGM]NJODQHRET]U[V[WGXYYFZD]F_Ba@eFf@gXhE
=と	[!F#F%I(E)J*G-^.I/G3F4I7I;I=G>D?F@YAJBDCZE[FJGHH>IcJHMCN]OYPIRISITHUDVEX]Z=[H]I^HaFb]d]fFgFh_
=な	S#B%Y&H(G)G*^+H,I-E0H1G2G3]4G5H6H7F8H9B:Y;Y<G=Z>YAGB@CHD]EEFGGEH]JDKILHNXODPEQIRFUEVZWGZB[[]F^Y_Ha[bJdJeGhH
=に	U#B%Y&I(?)G*E+I-B0I1G2H3Z4G5I6I7F8H9_:C;Y<H=B?X@CAHD?EEFGGEICJYK]LHM^OEPFQIRGSFT]UYVYWHXCYH[E]G^Z_^b[dYeHfXh@
=の	S!@#A%D&H)F*]+H,I-@.F0G1F2G3]4F5G6H7Z8G:H;X<G>B?aAFB?CGDHFFGZKXLGMYN^ODQHRaWGXCYFZ<[Z]F^C_Ib[c[dGeFgY
=は	[!E#C%H(D)J*Y-E.I/[1I2J3F4I7H9_:G;I=E>D?F@YAJBZC[DDEHFIGHHIIBJGKYMdNCOHPHRISHT_UDV_WJXGZC[Z]I^]_GaFbFcGdXeJfFhD
=ば	q3^9H@_HHZF
=へ	vMZZHc]
=べ	v?]HJ[]
=ま	N!G#E&F(I)D+F,H-E/G0F1D2E4D5F6F7C8E9^:I;C<E=Y?YAEB_CID]FDGAH@IZJFKXLEMDNZQFSCT]WEXYYEZe]D^AbCeDfFgEhF
=み	vT]_Z
=め	h(H*]-H9G>I@HBICIE]HDI]KIM^NITXU_VHYZZDdIhI
=も	c!H(H*J-G/I3Y9C:I=]>E?H@_BHDaIEJJKGMYN]OITYUIVGX^Z@_IaZbIcJdIfIgIhH
=や	q-^9GHIIHX_
=よ	q9^HIIXZFd^
=ら	e!G#H(G*[-^/Y3[9A:I=]>F?G@EBHDFGJHbICJIK[MFNCOIPJRJTIU^VFXGYZaFbIcIdHfHgHhG
=り	a!G#G%H*H.I/H3^4J7J9b:H;I=]>J?E@[B[CEDEEHFJGIH=JHKDMENDOGPISJTHUFVXX]ZX[I]I^I_]aEbHdFfGgGhF
=る	Y![#E%G(Z)I*Y-Y.H/F1I2I3X4I7H8I9@:E;Z<I=E>C?E@ZAIBCCFDCEZFIGGHDI_K]LIMZNGR^SHTFUZWIXFYIZ<[G]I^[aEb[cFeIgEhZ
=れ	T&H(A)G*]+H,I-_.F/X0H1G2G3A4F5H6H7F8G9I:I;E<GAGB[D^EEFFGDHXJXKHLGOHPEQHRaSFTZV?WGXYYG]F^E_Ca@bIcDeGfB
=わ	b!H#G%J(H*H-_/I3G9Y:I=H>[?G@ZB[C[DEGIHAI^JIMEN]OHPJTIUHVGX^ZA[J_IaFbJcIdHfHgHh[
=を	X!F#Y%G([)I*_-Z.I/G1I2I3E4I5J7H8J9B;I<I=E?Z@GAIB@CDD_EZFIGGHZJFLIN[OGPHRHSHTYVAWIXZ[F]I^[_GaDbYcFdBeIfEgEhD
=ん	U!C#D%E&I)G*F+H-C.G/E0I1H2H4G5I6H7G8H9Z;G<H=^?^AHBBCGD]FGGFHJIIJEK]LHMAOZPFQIRGSGTEV[WHXDYHZ^[F]G^E_YaYbHdHeGfCgDhB
=ア	c!]#]%](]-I3I9F:X=H>X?b@IBGCIDFHIIHKHMHNGUHV[XIZC_IaHbIcJdHfJgIhI
=ィ	sD_HGJ_ZI
=イ	e!H#I(H*I-H/I3[7^9D:J=^>G?I@HBICHDHH]IFJYKGNGOJPZUHVEXI_HaHbZcId[fIgI
=ウ	b!]#]%](Y-I.Z/Z9G:Y=I>H?IBHCIDIIHKJNITZUHV[XIZEaJdHgIhI
=ェ	m(J7_9G>I@IIIKJVIZD^^_baIdI
=エ	m(I9G@IE^HFIJKJVIZd
=オ	l(H/Z9HE^HCIIKIMINIUIVHZC_bcZd]g]
=カ	f!^#^%^(J:ZBIHEUJV^ZGdJ
=ク	_!G#_%]*I-H/Y3H9F:H=H?H@FBECHDFEJGIIFJIKGMHNFSIT_UFVEXHZ?[^^]_aaHb]cIdYfHgGhG
=グ	o(Z=IDIHEUHVbZZ
=ゲ	v:_ZG
=コ	c!I#H(I-H3G9E=I>^?I@GBHCJDIIFJYKFMaNGUIVHX^ZA_^a^dHfIgJhG
=サ	f!H#I(I-G3J9G=I>H?J@JBICIDHH]IFJZKHNGRbU]VGXJZE_JaIbZcJdHfZ
=ザ	j!^-I.[9H:^;]>J@IHEKIMHNIUHVGZC^^_XdHfJhI
=シ	o7_HDIINbZF
=ジ	q9HHZZY_b
=ス	Q!B#H&H)F*E+H,I.G0H1G2G3D4G5H6H7E8G9@:X;G<G>H?B@HAGCCDIFGGYK[LGM[N[OFPEQIRESFTDU_VFWGXCYGZ]]G_XaBbZdZeGf[gXhY
=セ	Z!D#E%Z(])I*H-G.I/G1I3F4J7H8J9C:Y;I=a?D@CAJBXCFDZEYFJGGIDJFKCLJMCNCOHPHRHTFUbV^WIXGYJZ[[G]I^F_FaFb]dAeIfEg]hF
=ソ	o9I@JH]MbZFhI
=タ	i!J(Z9H=I>I?IBJH_IIJ^KIMHNIUIVGZD_^aIbJdHga
=チ	v@JB]MIZE^^
=ッ	X!D#_%F([)I*H-G.I/G1I3G4J7H8J9F;I>F?E@BAJB]CGDGEYGGHJIEJFKCLIMBNBOIPHRIT_U[V^WIXGYJZY[]]I^[_FaFb]eIfEhE
=テ	vD_HGJ[ZJ
=ト	X![#Y%Y([)I*H-G.I/G1I3G4J7H8J9E:[;I>E?E@CAJB]CGDGEYGGIEKCLIMCNBOIPHRIU[V^WIXGYJ[G]I^F__aFb]eIfEhE
=ド	Q!B#I%E&I)G*E+I,I.G0H1G2G3D4G5H6H7Z8H9B;G<G=B>X?C@HAGCCFGGYHDK[LGM[N]OGQIRFSFVGWGXXYGZ^]G_JaZbZcDdZeGgIhY
=バ	m(I9IHEIIMXNIRcUHV]ZEd[fIhI
=パ	R!C%E&I)G*F+I,J.H0I1H2H3F4H5I6I7F8H9C;H<H=C>C?D@IAHCEFHGZK]LHM]N]OHPFQIRFSGTEVHWHXDYHZ^]H_DaCbZcEd[eGgJhZ
=ビ	qHYU^ZIf[
=フ	l!I(I-I3]7_9H>IDIH[IHJ^KIMHNIU^VHZGdIfJhI
=ブ	q.[9HHFMXZH_b
=プ	f!I#I(E-I/Y3I9F:I=G>H?b@HBHCIDGE]H^IGKGMGNGUFVaZ?_HaGbHcYd[fIg]hH
=ボ	v(]HZ
=ポ	qNbZF
=ミ	q(JE^HGVJZEc[d^g^
=メ	f!I#J(H*I-I3F7^9E=H?H@IBHC]D_H]IEJYKHMHNGOIP[UGV[XIZH_IaYbJdHfJgJhI
=ユ	k!^(X-I9J:^;]@IHEKIMHNIUIVHZC^^_YdHhI
=ラ	e!H#I(G-H.Z/Z3G9C:J=^>H?I@GBHCIDIE]HXIFJYKGNGTYUHVFXIZb^JaIbIcIdZfIgIhH
=リ	Y!D#F%F(])I*H-G.I/G1J3G4J7H9D:Y;J>E?a@CBYCGD[EYGHHYIDJFKCLJMDN^OIPHRITGU[V^WIXG[G]I^G_FaEb]dBeIfFgXhE
=ル	d#H(F*J-G/I3E9E:H=G?G@HBFC[D^EJGJHbICJ]KFMFN]OIRJU]VaXIZ=[J^J_HbGcIdFfHgIhF
=レ	l(Z/Z7_9IE]HBIIKIMHNIUIVGZDcZd]g]hJ
=ロ	c#a(H-I/I9I:J=I>I?I@HBGCIDHIHJYKHNHSJTaUGVFXIZZ[^_HaIb^cJdGfIgHhI
=ワ	S!D%E&I)G*F+I.H0I1H2I3G4H5I6I7F8I9E;H<H=C>C?E@JAHCEFHGZHIK]LHM]N]OHPGQJRGSGTEUXVHWHXDYHZ^]H_DaDbZcEd[eHhZ
=ン	Z![#Z%Z)I*F-E.I1I2I3Y4I7]8J9A;I<J=]>D?E@DAIBDCFDDEZFIGGH_IBKCLJM^NCOHPXRISHUCV^WIXFYJZE[G]I^G_FaEeJfFg]
=ー	N#G%B&G)E*C+G,H-H/G0G1E2F3?4E5G6G7Y8F9<<F=??@@FAEFEH^IGKYLFMYNYOCPCQGR_SDTBU]WEYEZa]E_YaZbXcAeEfY
=一	^!G#F%I(H*E-G/H3E4I7J9Z:I=G>D?F@dBGCcDEFJGHHFIEJIKFNFOcPIRJSIT[UIVEXFZB[J]I^I_HaZbIdHfGgH
=上	h!I9G;]>JBICIH]IZJ^KIM]ZEfYhJ
=下	v9^CZHGZI
=不	U!@#@%B&G)E*C+F,H-A.E/H0F1E2F3Z4D5F6F7D8F:I;E<E>]?[AEB>CAD@EDFEGYHEJBKELEMDNZObPDQGR^S[TIU@VZWEXBYFZa[E]C^ZbBcBd?eEfZgAhY
=与	sOZZHc_
=丢	q>bHGaC
=两	k#J*b/Z9G>J?I@^C_HFIIKJMINJVJXJZIaIdJ
=个	i!H#H%I(H*I-G/Y3F9D=I>G?G@]BGDHFJG_H@IFJJKaMFNGOIPJTIUIVFXHZB[[]___aEbJcIdHfHgIhH
=中	q(IE_HHMJSJUIVIZDd^ga
=为	v*_CJ
=么	q*_@ICIN_ZG
=了	V!I%B&F(>)D*C+F,H-A/X0F1D2E3@4D5F6F7D8E9Z:I;Y<E>c@IADCHD?EDFDGBHYI>K=LEN?OXPCQGRYSZV=WDXYYEZb[E][^Z_AbBcAd?eDfGh>
=事	s9HB^HIIHVaZH
=二	m*a/Z9HCaDGHFIGMINI
=云	q/]HJMYT[_[
=人	s%G(bPYUIVHZF
=什	v*_@ICIHHN_ZG
=今	k9J@cZE
=从	vD^
=他	v(]J[ZG
=付	v/[NFZ]
=以	e!I#I(J*J-I9H>I@FB[CIHEI]K_M]NGP[TZV^XJZEdIhI
=们	v(HDHHHU_VDZDd_
=件	o9^>I@JDJHHI[KGN]ZGaY
=会	o-^9GHYIHNYP_ZI
=但	o([MXT[VJZG[]h[
=住	s9G>J@HBJH_IIK^MIhI
=体	v([UYZH
=何	k#Z(J-H3I9[=I>I?I@GBHCIDIHdIFKIMGNIUIVGX^ZDaIhJ
=你	q#J(G9a:J=I>J@HBHDJE^HDIJKIMJUHV^ZBaJdJfJhJ
=使	b!I#H(H-H3G9F=I>G?]@ZBHCIDHHBIHKcN[OJT]UIVHX]Z[_IaGdHfIhG
=信	m3^9H>F?_@ICIDYHFIHKIZIa^
=修	qZ^hY
=停	o!ZZJfa
=側	s/[S[TZ
=入	e!G#H(H*J-[/I3[9C:I=H>E?G@FBaCGD[HEI[JYKEMZNEO^TIUFV[XGZ@^^_IaHbJcIdGfHgIhF
=全	k(^-I9G=J>I?]@^DYHCIIKIMJNJUcVGZDaJfJ
=公	o9^:[HDN[U[VJZI
=共	v9I>HHaaI
=关	v9IHGU]ZH]aaI
=内	vG_HDIIKIMIN_ZEhI
=册	qCYD^
=再	h#I9F>J@aHEIIKYMINHXaZEaIc^g[
=写	m#I(H3J9H=I@FBIDHGJHDIaKGMHNHUGVGZB^JaIbIdbfahG
=出	e!H#H(H*I-G/I3]9C:J=I>F?]@FBGCHDGEIGIIDJIKJMFN]OHTJUHVGXHZc^IaFbIcId^fHgIhY
=分	m(Y-I3J9H@JHDI]K^MJRbXIZFcJfIhJ
=刚	q@ZMZ
=到	c!H#H%I(G-Z/I3D9E:H=]>_?H@GBHCHDGGIIGJJKGMHNHOJSIUHVFXIZA]G_Yadb^cIdHfHgIhH
=刷	vH[
=前	b!I#I(H*I-H/I3I9F=J?I@[BGCHDIGJHBI[JJKdM_NDPZTIUHVHXHZA_JaHbIdGfIgZh_
=力	vO]
=务	l#J-I3I9F=J>I?I@ZBJCJGIHEIHKINIRcS^VIZF_JaIcIf[hI
=助	sH^U[ZG
=効	c!b#I(D-I.Z/I3I9G:H;]=H>H?I@IBGCIDGICKEMGN[TIU_VaXIZ@^I_HaIbGcJd^fGgHhH
=動	qHYMIY[ZDbXf_
=匹	vO_
=十	s(ZHGRbZHfI
=単	v-[
=印	m9H>JHbZJ
=原	v:[HHZEb_
=反	sHHMYbYg^
=发	q3^>[HI
=取	q:[>]aH
=受	k/_:Z>[@IHGIIMINBZaaG
=古	l>Z@IBIHEKJMcZFh]
=只	j!J#I(I*F-I3J9G=J>I?_CaDJHFIHKINIPaVIZH[]_JaGdI
=可	m!I#H(Y-I3I9E=a>H?I@IB]CIDJH]IFKHMHNJV^XIZDaHhI
=号	]#Y%H(F)I*H+J-E.I/G1I2H3f4H7I8I9A;H<I=F>_?F@EAIBGCDD]EIFHGHH>I[JHKELJMENFOePHRISHTGUHVZWIXFYIZB[I]G^I_FaBbIcHdFeIfGgGhF
=司	q:[HIN]U[
=合	l-I7_9H>I@HCJHDI[KIMHNcVIZDaJfJhH
=同	i!G#H%I(G*J-G/Y3H9E:I=H>H?G@FBHCHDHGcH@IEJIKFNEOJRdSJTIUGVbXIZB]J^J_HaGbIcJdGgIhF
=名	m-]3J7_9G>J@HCYHEIaKIMJNIVHXJZHhJ
=后	q(I=^@HHGIIKHNIVIZBcZdFfahI
=否	m#I%^/_HHIIJZKIMIN_ZFdJhJ
=含	s-_
=启	l(F:I=I@IBHDHH[KJU^V_ZBbHd[fI
=员	i!I#I%J*b-I3E9F:I=I>H?I@GBHCED[HCIHKHMINHOJPbUYV]ZD_JaHbIcJd^fIgGhI
=和	o3H9F>E@ICHD^HDIaOaVIZHaJ
=問	o9I?[HIIJZYca
=器	j!H#H%I(H*I-H.Y/I1J3G4I9D:I;J=G>F?c@FBGCGDHGGH@IFJ]KGNHOIRcSITIUIVFXHZC]H__aDcHdHgIhH
=回	g!J#H%J(F-I3H9[:H=H>H?HBGCIDGGIIEK[MGNGOJUFVEXZZ?^I_JaGb^cJdbf_gIhF
=国	s3c9IHGIJaI
=在	a#F%H(E)J*H-G1I3H4I7I9]:X;J=F>E?]@[AJBFDGEIFIG^HEIEJHKELJNEOIPIRISGTGUFV[WJXHZB[I]H^GaFbGcGd[fFg^h]
=地	k!X#J(H/^=J@IBIE^HFKIMHUIVHZC_ZcZd^fJg]hI
=坏	sH^
=域	o(I*H-I3I7_9G@ICJHDIHJ^MINIPbVJZHaJdJ
=填	v>ICZHIO_
=境	qHHIIKIZIc^dcgJhJ
=変	b#I(H-I3J9F>^@dBZDIHBIFKGM_NGUIVIXIZ[^]aHdHfHgJhF
=复	q9GHZI]KYN[ZI
=外	q9I:[G_HZIIKJMINHZD[]hI
=多	g!I#^(I*I-D3I9[=E>H?H@HBHCHDJH[IGKHMINIOIVHXdZF]J_JaGcJdJfIgJhI
=大	o-J9F=JCIHFIeZGfY
=天	i#I9G>J@dBIHEIHKHM]NIVIX_ZCfJhH
=太	g#^-[9F>J@HBICJHDI^KHMINIXbZEaIdJfJhJ
=失	k(I@IBHHIP[VGZdfY
=好	q!J#H-I3I9c=I>H?I@HB[CIDIHCIHKHMHNIVHXJZDaHfJhI
=如	vHbUJVIZH
=字	m-I3I9F=J>J@ICHHEIfKJNJXIZHhJ
=存	v>IHIO__[
=安	v?]DZZI
=完	s(J9I@JBbHEMJUIVHZB]aaH
=定	i!J#^9E>I?I@JH]MGTaVIZIgZ
=室	v9^
=家	v3^ZJfZ
=容	s-_HJ
=宾	v:_ZG
=密	R!@#G&G)D*C+G,H.E/G0F1E2E3A4E5F6F7C8E9A:G;E<E=?>@?I@YAEB[CBDIFEIYK]LDM^N]ODPCQGRESBTBVGWDXAYEZc[D]D^Y_Ba?bZcBd_eDfYgIhZ
=对	m!H(I-I3I9H;]?J@GBJGIHFIGKFMHNGVHZ__baIdIfI
=小	l#H-I9H>G?I@^BICHHFIIKHMINIXcZDa_hJ
=少	o#I-I3I9E=a>H?I@JBJCIH]I^KIVHXIZHaH
=尝	qX^
=届	k>YHCZIab
=工	v3F@ID]HIKIZEdFfahI
=己	q3I9J>I@[HHO_V^ZH
=已	j!]#H(H-I/J3I9H=I>_?I@HBbCIDHHCIIKHNIOIT_UIVFZB_ZaJbIdJfIgHhI
=帐	l!_#]HHVY
=帯	m9I>cD]ZDaH
=应	s:Z?_HFbY
=度	k#[-J9G@YIDMJN_X_ZG
=开	s(H@JBIDHHGIJU_V]ZDbJd_fJ
=式	o*^3^9H>J?JC_HFIJZIaH
=引	v:[@Z
=当	qZGha
=录	g!I#H(H-I/J3_9F:J=H>F?H@GB[CHDHGIHJICKGMXN^OHSJTIUIVGXJZ_]I_IaGbZdIfHgIhX
=形	v3]
=待	l-J9G:ZHIIHXc
=後	s9]HGMHZDc[f_
=微	s(I9I=H@IHGIJKIScVHZCd_gJ
=心	vga
=必	l-I3J9F=_>ICbDGHEI^XJZE
=忘	i#H(G=J>H@FBCDZH_JIKFMDNGUEVHXJZabGdGfHgHhH
=怎	vH[
=性	vHII]N[
=想	q#J9I>J?_@bCHHGIIKIMIVIXJZI[]aG
=慢	v9HH^MGR^ZIfJ
=成	o(F/Z:I@[B^DIE^HFMIUFV]ZBbHdIgJ
=我	^!Y#^%D([)I*F-G.J/H1I2J3F4I7H8J9Z:F;I<I=E?FAIBDC]EHFIGGH=JHKELIMENFO^PIRJSHU]VbWIXHZY[I]H^H_GaDbEcGd]eIfEgF
=户	b!_#]%Z*]-H3I7J9I:^;]=G>H?H@CBGCFDHEJGIHCJIKFMENGPJSJT[UGXIZ?]J^__YaHbHcIdGfGgHhF
=戻	o(H@IHEIIK_MFNGUGVIY[Z@b^d[f_hI
=所	s=bHEIZ
=手	e!I#I(I-I3_9F=J>b?H@HDaHEIGKIMINJO^VHXJZG]J_IaBdJ
=打	q9IH_
=承	v!H;aHI
=把	v9IHFJ^ZF]aaI
=択	v?_HF[[
=报	q#J(I9F>J@IHEKIP_VIZbdIhI
=拒	h!G#F%](H*H-G/a3I9E:J=I>H?H@]BGCHDHGIHBIEJ_KFMENcOJP_TIUHVGXHZA]J_IaHcIdFfHgHhG
=换	l9J>_@aHFIIKIM^ZI
=接	f!H#H%I(G*I-G/[3C4I9B:I;J=G>F?G@FBHCHDFFJGIIFJIKGMGNCOIPISJTJUHVEXG[J]__^a_ccdGfHgIhH
=推	s-^
=提	l@JHHKY_Zd^h]
=携	m9I>cD]ZDaH
=收	l>]HGa]
=改	d!I#H%I(G-I3I9I:I=H>I?I@bBFCJDIGIHEIHJIKEM[NFTIUIV]XIZZ^^_IaIbJdGfFgG
=敗	sBIPZVJZ_
=数	h#J-I3I9E=J>JCIHEIdXaZIaI
=文	s9HCIHHIc
=新	a!H#G%J(H*J-F/H3D9F:I=I>E?G@EB_CHDaGHH^J]KEMbOITIUHVFXIZY[J]J^I_IaHbIcIdFf]gHhE
=方	g!I#H(H*e-H3I9G=I>H?H@HBHCcDGIFJ]KHMGNHPITJUEVHXIZE_JaGdHfIgIhI
=无	k%I:Z=I@IBIE^HXKIUJVFZ[bIcZfI
=日	j-H>I@dBJCJHFIFKIMZNJX_ZChJ
=旧	g!J#J(I/J>[@FBHHDIIMbNHSITIUIVIZDdHfJg_h^
=早	v@Y
=时	e!G#E%I(G*I-G/H1I2J3H4I7J9E:I<J=G>E?F@_BFCFDIEJGGHBIEJIKENGOHPIRcSHT^UIVFXb]I^J_Ha_bIcHdHfEgH
=明	s#J-I9D@ICZHGIHXd
=易	s-_HJ
=映	s9IH]MYg^
=昨	l-J@dBJHFIGKHMaNIVJZChH
=是	f!H#E%G([*I-H/I3H7_9H:H=F>H?I@[BFCIDHEIGIHBIFJIKGM^NGOJS_T^UEV[XIZ@^J_IaHbHcIdGfGg[hH
=時	h!I#I-H9G>ICJDJHCIGKGNHRbT]UJVIXaaJcZdIfIhI
=暂	vT_
=更	b#I(G-I/I9F:I=I>Y?I@cBYDIHBIFJJKEMaNEUHVGXI[J^caJbIdFf^gIhD
=書	sHHMHY[ZDd]f_
=最	q@]HGIJKaNJZF
=有	Y!C#B&H)F*C+H,J-C.G0H1F2G3_4F5H6H7F8G9^:C;F<G=B>??B@AAFBADaEEFFGDHCIIJDK@LGMBOCP^QIRGSETEU_V[WFXDYG[X]C^E_Za^cYdaeGfBgChC
=服	l#J-I3I9F=J>I?I@ZBJCJGIHEIHKINIRcS^VIZF_JaIcIf[hI
=朝	v9J@_ZG
=期	i!I#J(G-I3J9G:I=b>I?H@^BICIDIG_HCIAKDMFNbR_UGVFXIZB_JaIbIcJdHfHhG
=本	j#I(H/^3J9H:J=I>J@HBIE^H[IIKIMGUIVHZC_ZcYd^fIg]hI
=机	c!H#H(I*I-H/I3^9C=I>b?G@HBIDaGJH^IFKHMHNIO]TJVGXIZE]I_HaAcJdIfIgIhI
=杂	vHII]N[
=权	m!I%Z(_;]HHT[UIVFZG
=来	j#H(H3G9]:_=I>G?I@HBICID[H@IIKIMIUIVGX_ZBa^b_dJfIgJhJ
=権	q!I%^(a;^HHVHZG
=機	v>]
=次	j#^-F9G@YHFXcZH
=止	g!I#I-b3J9G>I@ZCIDIHBIGKIMINJTZU_XJYZZIf]hJ
=正	h3^9IB]DIHGIIKHMINITYVHZDhc
=步	q9G?I@HG_HDIJKIMXNIRaVIZFaJfX
=残	vPY_Z
=母	v9JHHIb
=求	f!I#I(I*c-I3J9F=I>H?I@FBICYDJI[KHM]NaTJUJVIXJZEaHdIfJgIhI
=没	^!E#D&I(Z)H*G+I-E.H0I1H2H3a4G5I6I7G8H9@:F;G<H=D>Z?D@CAHBCCCDbEGFHGFH<IBJGKCLHMDNEODPGQJRHSGTFU[V[WHXFYHZB[Z]^^G_[aacEd_eHfDgEhD
=法	e!I#I%H*c-J9I:Y=H>J?I@HBHC^DGE^IHJJKGMHNHUEVEZZaJbHcZdHfHgIhI
=注	qCYD^
=済	vT]_Z
=測	s-^
=満	m9JI]KGNaZG
=点	s(HBIDJHEMZUIVGZ^b_
=無	f!c#I(I-H.Z/J3I9E;]>H?I@JB^CIDHIEKIMGNHU[VGXJZE_IaIdZfHgJhI
=猜	s-_HJ
=环	vHIc[d_
=现	m/Z9I@_CYHFMHZ]hH
=現	oZZha
=理	b!G#G%H(Z)J*e-G/G3H7I9E:H=G>H?H@FBFCCDFEHGIH@IEJHKFMDNFPcSGTHU_VDXHZ@[I]I^I_HaGbFcHdafHgdhG
=環	vc[d^
=用	Y!_#C%E&I(H)G*G+I-D0I1H2H3E4G5I6I7G8H9D:Z;[<H=_>[?aAHBBCDDCEFFHGEHIIFJFK_LHNYOFPGQIRGSFTYV]WHXFYHZ@[G]G^^aCbEcFeGfCgD
=由	vE_HJZDd_
=申	vH]Z[
=电	h!H#G%I(H*I-G/H3]4J9C=H>F?H@FBGCGDGFJGIHaIFJIKFMbNHOHPJTJUIVGXIZC]__Ga_bIcHdGfHgHhH
=画	m(G9I:I=IBHDIHYKJMIUFVGbddJfJgJ
=界	vb[
=略	q@HHJIHNcZF
=番	h3b9F>]CIDZHEIGO^ZHaG
=登	_!G#F%I(G)J*H+I-F.J/H3B4I7I9C:H;I=G>^?E@EAJBZC_DfEIFJGHHCIDJHKENEO]PIRJSHTHUHVFXHZ[[I]I^I_HaFbYcHdGeJfGgH
=的	W#[&H(^)F*E+H,I.G0H1F2G3_4F5H6H7^8G9?;F<G=]>[?C@YAFBACBDAE[FFGDHCJEKDLGO_PEQHR[SDT^VaWFXCYGZ:[G]E^E_DaAb]c]dCeFfIhC
=目	v3_
=直	o3I9IHYIJK^MHZFa^h[
=短	f!I#H(I*J-F3]9G=I>F?^@ZBHCGDHGIHDIcJIKFMHNGOIUIVHXHZC_Ia]dHfIgJhG
=码	P!?#E%J&F(I)C*B+F,G.D/F0E1D2D4D5E6E7C8D9@:F;D<D=>>Y??ADBZC@DGFDHHK[LDM]N[O]PBQFRDSBTAVFWCYDZb[C]B_Aa_bYcAd^eCgHhY
=确	o3YHJKIZIha
=確	s9J>_DIHEZFa^
=示	f!J#I(J-I9I>J?^@IBJDJIHKZMINHVI[Z_ZaId^gIh^
=社	l-]9H>I@JBICID^HAIEJZKIMINaU_VJZDhH
=禁	f!a#G(I-b.Z9H;]=J>I?J@YBICIHEIGKIMINIUZVIXJZGfJgJhJ
=私	v9^HIV]ZH
=种	m#J*b9H>I?I@JCbHEIIZIaH
=種	v>]
=端	s/]MYT[
=符	m9J@IHHIaN^ZG
=等	o>H@[HGMJXYZFaa
=策	q@HHJIHNcZF
=管	b!G#G%H(Z)J*e-G/G3H7I9E:H=G>H?H@FBFCCDFEHGIH@IEJHKFMDNFPcSGTHU_VDXHZ@[I]I^I_HaGbFcHdafHgdhG
=箱	o3I9F>^?JCYD^HZIJOHZG
=組	qU^ZGc[
=続	o9IH^ZEca
=織	qU^ZGc[
=线	v3]H[
=组	o(F:I=Y@IBHDIHCU_VbZBbHc[dGgJ
=织	s(I=ZHIUaVEZDc[dH
=经	s>_B]HET[ZF
=给	v?a@]HIaI
=绝	q!J#I(J*I-I/[3J9F>J@^CJHFIIKHMIN_P_VJZEaIdIhJ
=缺	s9H=bHDI]
=网	s9F>IHbZF
=置	Z!D#D&I([)F*G+I-H.H/F0I1H2I3F4H5I6I7F8H9E:[;H<I>E?D@AAHBZCFE[FHGEIEJEKBLHMCNDOHPFRHS]TFU_V^WGXFYIZ^[G]F^E_FaEb]dAeHgZhD
=者	k(Y*aCIHFIIKIMINIP[U_VHZCd]gJ
=肢	v?_HF[[
=能	e!J(Y/I:I=^>_?I@XBIDIHEKYM[NGOIUJZ?^_fHhG
=脑	l#J-J3I9G>I@GBJHbIHKHMbVJZFaIgJhI
=自	i!I#H(H-H3H9E:J=I>G?I@ZBHCIDIH_I^KHMHNIO_UZVaXJZDaIdIfIhI
=致	qOa
=行	l(I@IBIDIHcIZKIMHUIXZZAcZ
=表	m?^ZI[ZhY
=被	e!_#a%I(G*I-[/H3H9G:J;J=H>G?H@[BGCGDIGIHBIEJHKEMGNYOIPJTEUIVGX^ZZ]I^I_IaEbJcIdHfHgIhG
=装	vJ^
=複	vI^KGNY
=要	^!F#F%H(F)I*c+J-E.I/G1I2I3E4H7I8I9A:Y;I<I=]>D?EAIBECcDDEIFIGGHDIdJHKCLJM_NbOFPGRISHTFUGVEWIXFYJZ?[I]H^I_FaEbIcGdFeIfFgEhE
=見	vH]_Z
=覚	vHIK_ZZ
=解	j#YB[HFIIMFNJSITbZF[_dJgG
=言	e!I#I*I-_3I9C=J>G?I@[BHC]DGHDI_MGNGOIVJX^ZGaJdIh]
=設	s9FHag[
=証	q*^>YDZHI
=試	o=^VJX[ZFcZ
=話	f!I3^>]D[HDIHMIO^VJXJZHaZ
=認	l*]9I>aHCIIZDa^
=語	s-aHJII
=让	v@bMHZE
=记	g!H#H%J(G*J-H/I3D9F:I=H>]?H@EBGCGD_GIICJIK]MFN^OZTJUHVGXIZa]J^I_IaHbIcJdGfHgIhG
=许	q!J#I(I3J9E=a>H?HBJCIH[IGV^XJZGaH
=设	v9JH]
=证	a!E#D%H(F)I*Z+J-E.I/H0J1I2H3E4H5J6J7H8I9B:G;I<I=_>^?b@CAIBECaDFEIFIGGIBJGKDLIMDNEOGPHRISHTGUGVDWIX[YIZ@[I]G^H_FacbHcGdFeIfFgGhE
=试	l#I9G=^@IHFVJXcZFcZ
=话	q(J-I3^9E>HCJDHHCIIMIVIZF]__Ha_dI
=误	s9IE_HGKIZ[hZ
=说	s#H3I9F>H@HCJHEIHO_V^X_ZH
=请	l#Z9JH]TIX]cZ
=谁	v(I:J=^HISaVGZB
=谢	q!H#F%J(H*H-F/I3G4I9e;J=H>G?G@GAJBFCGDHFIGIHBIFJIKFMHNHOISJUJVHXGZD]I_HaGcIdIfHgIhH
=象	q!H(J3J9H;]G_HEIIKIMINHVIZF_baIdIhI
=败	oZafZ
=账	h#]%[(F*]:^=I>I?J@IBICFDJHEIHKJMITZUIV_ZGaJdJgI
=足	s(Z9HHHI[N_ZH
=软	s(I9I=H@IHGIJKIScVHZCd_gJ
=输	o#^-F@IHHO[X_ZGaG
=过	f/ZBJD^HGJ^K^MIVHZF
=近	s9J@IHEIHKdZD
=还	f!G#F%I(H*G-I/H3[9I=H>H?I@EBGC_DIGJHCIHKHMbNISHT]UHVHXIZE^J_YaGbJcJdGfIg^hH
=这	m#I-J3I9G?I@IBIDIG_HCIHKYMINIV^ZF[]]J__aIdIhI
=连	o3I9GH]VIZF__aIc^
=选	q9I>I?b@EHEKIMHVIZB[]^ahI
=通	m-Y/^9F@JH]IHKIMINIV^ZZdJhI
=遅	v9IH^MGR]ZI
=違	l#[HGIIKHMJX^ZIh_
=選	q9I?bHEIJZI[_
=邮	o3I9F>^?JCYD^HZIJOHZG
=都	m!J(G:H=^@GBIHFIJKHMJN_SaUZZ@fY
=配	sE_O_ZD
=里	f![#E%H(G*I-G/G1J3a4J7I9E:I;J=G>F?]@FBGCGDGGHH?IZJIKGMZNGOHPISHUHVbXIZC[J]H^I_aaFbIcHdGfHgEhG
=重	Z!D#D&J([)F*G+J-H.H/F0I1H2J3F4H5I6I7F8H9F:[;H<I>E?D@AAHBZCFE[FHGEHHIFJELHMCNDOHPFRHS]TFU_V^WGXFYIZ^[G]F^E_FaEb]dAeHgZhD
=録	f3G9H?JBJCbDcHDIGMJNIO[VJZE
=钟	v9H@JHGMJRcZIfH
=锁	g!I#c(H-E3J9J:J=I@IBHDJHCIIKIMGSJTbUIVGXHZC[[aJb_dIfIgG
=错	i!H#]%I(G-E/I3H9F:I=H>H?H@DBGCHDIE^GIHBIGJIKEMGNGOIPJTIUJVGX^Zd^I_IaFbIcIdGfHgI
=間	g#[(J9I=^@ZDJHFIDKEN]VHXbZDhY
=问	o(I*J9G?]@IHFIHKINHP_VIZZc^dIhJ
=间	s9IHGMZR^ZJ_a
=防	s9GH_T^ZG
=限	f!F#F%^(c*J-I/J3H9H:H;a=H>H?H@ZBGCHDHEJGJHCICJIKFMHN^TIUFVDX_ZA^J_IaEbHcIdHfIgHhI
=除	mHGT^[Z_^
=障	vSa
=雑	vI^KGNY
=電	f!J3^9E>]D[IHMIO^ZHaZ
=需	m9H:[=bHDI[MZVJ
=面	i!I#I%I(E-J3H9F:G=G>I?I@HBFCIDGEJIIKHMGNISJUDVDXJZ_]__IaGbecIdHfHgHhI
=題	qZYca
=页	s(J9IHDVHZ^]aaHbH
=项	v?_HF[]
=题	q?]HHIIKINJZ[c^
=验	c!F#E%I(G)J*[-F/I1J2I3G4I7I9F:H<J=F>^?b@DAJBFCaDHGHH>IEJHKEMFNGOIPIRISITHUHVFWJX]ZA[I]H^I_HacbIcIdGfHgHhF
@admin-reset	U![%E(b*a+Y/I1[7G8I:^?X@[BFCJDHE[GHHFJIKYUEVGWGZD]I^F_JaJbHcIdZgF
@ask-helpdesk	e(_0[3I9Z@cHIZGfH
@asking-how	U!G#I%C(D)X*H-I.J/I0F1H2J4I6J7G8I9F:G<I>D?B@CAIBECGDBEJGHHsIGJGKDLGMGNGOGPIRISHTDUEV;WGXHZ=[]]H^G_IaGbFcFdGeIfHgGhH
@away	_#H(I*J-I/J3H9k:J=H>E?[@FBGCHDIG]IHKHMENHTHV[XIZD]I_IaFbJcIdIfHgIhI
@change	C!C#F%B&F([)H*C+F,D->.E/]0D1C2B3C4C6C7F8C9D:?;E<B=D>@?A@fADBfCBD=ECFEG>H9I:JCK>L^McNXOFPBQFRDSBTAUHVAWAXCYCZZ^n_AaBb@cHd>e@fAg]hh
@chaser	Z#G(G*I-E/H1H3G4I9p;I=H>D?G@DAIBFCFDFFJGHH;IDJJKGNGOHSHTIUJVGXGZA[J]I_GaIcIdIfGgIhH
@check	mC[HJZ_
@denied	oT[Z]
@elsewhere	<!;#C%8&?(5);*=+A-8.=/=0=2=334F5=6@8;:?;;<===?Y@9A;B?C5D9E=FBGBH'I9JDK2LBM]N=O5PBQFRBSBTEU:V=W<X7Y<Z3[=]G^A_7aFbcc[d8e<fBgCh5
@field	*!c#h%Z&:(^)H*>+?-G.</B0D1B2E334>5@6C8I9%:Z;9<I=F>8?>A@BdCBDYE?F8HDIJK_MZNaO1PDQCSETfU_V]WDX@YEZk[b]G^^_Da;bbcGdaeAfGg[hb
@greeting	J!=#Y%G&D(=)A*?+C,F-:.C/@0D1B2C3B4A5C6D8C9x:@<C=E>C@dABBIC@ECFAG?H=I9K9LCMHNEO?PAQERBSATHV?WDXIZE[B]?^B_BaEb^c>d>eCfDg?
@help	V!Z#[%I(C)H*d+I-G/I3I7I8J9g:H<_=H>GCHDDGIH]IEJHKFLIMFNGPHSJUIVFXH[G]I_IaHbFcIeIfHgGhH
@interjection	@!G#8&](C)Y*B+_,I-?.C/b1<2?4]5>6?7C8D9i:F;C<>@cA;BfC=D_E=F>G^H;L[PIQ?S;T]UGVCW^X@YDZD]7^D_Ya]b]cHdHe<gD
@other-account	R!F#;%G&J(B)H*I-B/F2G3I6^7F8J9H:]<Y=F>F?G@CB@CHDEEJGFHvIBJIKALEMCNDPHSHTEUFVDWHXIZ4[F]G^E_HaEbBcFdDeIfHgEhB
@register	H!A#B%C&G(?)A*>+l,G-?.E/C0F1E2F3B4D5F6F7C8D9=:B;D<E=@>b?_@=ADB@CgDpECFDGBI>JXK=LCMAN?O_PBQERFSDTCU@V;WCXBY_Z8[C]@^D_Ba@bFcCdAeEfBgBhA
@reset	3!^#6&A(g)c*H+?,4-+/C0H1I293B4A6;7_8H93:f;A<:=f>B?]@FACCCDaEZFEGCH?I.K<LFM<N7O=Q;RBSaT=UhViWbY?Zc[C^@_AaIbjd@e=f=geh3
@reset-failed	6#B%I(X)B*=+9-@.H/[0F1C293B4?5E6Y7G8@97:_;?<H>8?B@aABB7C;D@FAGYH.I]J^KdMENiO?PIQ>RGSHTBUEV[WAX:YCZf]4^g_Ea8bGcHedfgg=hd
@reset-spoken-of	4!;#F%H&A(e*=+?,H-1.>/E0A1G2=3A4<6A8=95:^;<<Z=Z>???@bBZC=D]FBG?HDI.JYK<LbN8O8P@QERESFT>UeV^W_XBY_[Y]8^i_Aa@bfcFdeebfhgYh]
@reset-word	/#B%F&D(a)]*D+;.J/Y0I2_3<4>5Y6I7b8X92;=>>@aAGBXC<DDEBFDG^HAIYJaK]NZO9Q@RDSYTHVFW]XDYDZE[_^[_EaAb_cBgb
@second-factor	O!I#H%I(C)H*Y,_-I/J3D7H9G:D=H>[?c@FBHCEDDGIHkIIJIKHMGNGOHPHSITHUHVGWJXIZB]F_IaGbHcIdIfJgIhI
@thanks	P!B#H%D&G(B)E*C+],I-Z.F/C0G1E2E3?4C5F7E8F9r:D;E<F=B>??A@CADBnCAD@EFFDGCH4I=JDKILEM?NEOCPDQHRXSETDUDVAWFXBYFZ>]C^E_Ba?bDcBdBeFfBgC
@trouble	0!C#A%Z&X(G)E*B+I,Y.I/^0G1A205E6b7F99:I;E<==H>B?G@^A;BAC>D<GEHBI[JGK]L>M@N_P_QJTFU6VBW<YHZs[A]6^]a<b?c_dAedg?hY
@unlock	L!@#e&I(C)E*F+H,H-B.G/C0G2G3D4F5H6H7E8G9E:E;H<G=D>C?A@?AGB^CDDDEHFGGEH@IBJEKALEM>NCOHPDQHRGSDTlUEVAWGXDYGZC[o]F^A_BaDb@cEdCeGfEgAhB
@works-now	Q!A#?%C&H(?)J*D+F,I-?.F/B0G1E2F3C4E5G6G7D8D97:C;F<F=B>@?B@<AEBzCBD@EFGCH5I>JCK=LEM;N@OEPDQHRZSDTHU?V>WEXBYFZ2[D]@_CaBbBcBd@eFf@gBh>
~000	e%^&a-d0J9H?IH^IJJGKGNHPIZF
~001	_!J#I%H&j3G9G=J>H?H@IAIBICIDIFaGIHZIGJJKIMINFOJZC_GaCfJhH
~002	f!J&I-Y3G9G>D?I@IAIBGEaHCIIJIKJNISaTIXGZC]H_caDc^fIhI
~003	h5bAbZG
~004	c!H#H%d&_(H*J/I3[6d9D=I>H?H@HAIBICHDIFIGIHAIFJIKGMINGOYVIXIZF]J_HaHcIdIeJfIhH
~005	e!Z#E%^&a-_3J9F;J=J>J@JHBIIJIKGNIPHTeVJXIZH_IhI
~007	h!H#G%]&E(H-G2e3I9F>J@IBJGJHIIIKIPIVJZD^J_IfIha
~008	b#H5fBJHDJYKJNcZC^Z
~009	i,g9H?JHENHZH
~00^	oHINIZHfa
~00c	s%I2e9HHFNJZJ
~010	v6_HZ
~011	qZHec
~012	v5[
~013	vHZ
~016	v5_9JH[
~017	q1]3[HHaI
~018	s1cHE
~019	v1Z@]
~01^	a!I#H%H&j-^3G9G=J>H?I@HAIBICIDGF_GIHFIGKFMINEOITJZC]I_GaCfJhG
~021	v9IHISa
~023	_!E#F%^&G(F)H*G+H-D.I/H0J1H2G3D4b5I6J7H8d9B:H;H<e=F>F?F@EA_BECFDGEIFHGGH@IELIMFNaOHPHRJSHTIUHVEWHXGYJZB[I]G_FaEbHcHdGeIfGgGhF
~024	o-a
~025	o-b?JHGVH
~026	k-g9HHEIIKHNIZH
~02^	h!J%G&H-Z3J4E9I<FAaHEJINEZD_cc^
~034	mHHZHcHfe
~03^	h5bAbZG
~040	s%G&a3I4E9I<FAbHINF
~044	o3^HFZHfc
~04^	f!I#I%d&G(I-Y3I6d9E=I>I?I@IAJBICIFJHDIHJJKIMJNIVIZG_HaIcJhI
~053	l#FHBTe
~05^	j![%^&a(H-_9HJJKGNIPH_J
~061	h%H-I3J4H8f9H<E@IAJBJHEIIKINcZFaJ
~062	j!I%a(I-J3I4F8F9G<g=J?I@JAIBIHFIJJJKJNEVIZGaI
~070	j%^(I2e3J9HHIN]ZEhH
~081	q4d9I<IHINI
~08^	b#H5fBJHDJYKJNcZC^Z
~09^	h,g9H?JHENHZH
~0c^	s%I2e9HHFNJZJ
~0x8	g%Y(I-J8b9I<c@IBIHIIJJJKIN^ZE
~103	mHHZHcHfe
~104	sHHZIfc
~11^	m3[ec
~120	v9JHDSa
~123	j-b3aHDIZKJZJaI
~12^	s5[
~13^	vHZ
~16^	v5_9JH[
~171	s3[aJ
~18^	l%J1b4d9H<IHCNIfI
~19^	l1Y4J8I<H@ZHHNdZG
~1f^	m8f9I<HHHNH
~200	[!H#G%H(H)J*H,f-E/H1I3G4G5g6c7I9C:I;I<J=H>G?G@GAIBGCGDHEJFIGHH@IFJHKFLJMGNEOIPIRISaTHUIVHXIYJZ@]H^I_HaGbIc[dHeHfEgIhH
~201	e-I1d3H4G5b6^9F=I>I?J@XCIGHHDIIJIKHMISJZF_IaJcGebfH
~202	b(I-j/J3H9E>I?G@HHBK]NFOIVGZFaHhI
~22^	s-YK[
~230	_!E#F%^&G(F)H*G+I-E.I/H0J1I2G3D4b5I6J7H8d9B:H;I<e=F>F?F@FA_BFCFDGEIFHGGH@IEKELIMFNaOHPHRJSHTIUHVEWHXGYJZB[I]G_GaEbHcHdGeIfGgGhG
~234	k-]0X3aHGIZaI
~23^	q-^HGK]
~24^	o-a
~251	v3^
~25^	o-b?JHGVH
~26^	h%b-g3I4I9F<H>J@IHDIHKGNGZGaJ
~29^	q3H8a>DBHEbHBXGZG]IaD
~2c^	m%H4H8G9H<gHGNGVJZH
~300	W%c&i(F)H*F+H,H-b.I/G0G1H2H3D4G5H6G7H8H9A:G;G<I=F>E?F@IA_BECFDEEHF^GHH>IDKBLHMGN[OFPJQHRJSGTFUHVFWHXFYIZ>[H]G__aBbHcFdGeGfEgGh^
~306	b!G#H%_&J(G)I*I-G/I2I3G4D7I8e9D:I<f=H>H?H@GAFBGCHDHFIGIHBIGKGMHNbOIPJSIUIVGWIXIZC]I_HaGbIcIdHfIgHhH
~308	q4d9I<IHINI
~310	lHFZHcHff
~320	b!I#G%H&I(I*I,f-F/I3G4I5J6f9D<J=H>G?G@HAIBHCHDIEJFIGIH?IGJJKGMHNFOIPISHVHXIYJZC]I_HaGc]dJebfGgJhH
~329	s8a
~330	X%c&i(F)H*G+I,H-B.I/G0I1I2I3E4G5I6H7H8H9B:H;H<I=F>E?FA_BECFDFEIF^GHH=IDKELHMGN]OFQHSGTGUHVFWIXGYIZ>[I]G__aCbHcGdGeGfFgHh^
~345	k-]0X3aHGIZaI
~34^	mHHZHcHfe
~365	c#FHETdW[ZIg[
~400	s&b
~425	v3^
~44^	o3^HFZHfc
~456	k3bHHIZaI
~471	v3]HJZ[
~500	h#F9IHZTe_H
~512	v3^
~530	sHZ
~53^	l#FHBTe
~567	l3a4IHEIZKJc_
~56^	v3ZaJ
~619	o8I<HHINdZH
~61f	m8f9I<HHHNH
~626	s%b<HNJ
~62c	m%H4H8G9H<gHGNGVJZH
~632	s8a
~65^	c#FHETdW[ZIg[
~67^	o3aHI
~680	sHENIZIfa
~700	j%^(J-J2e3I9G?IH[NIZIaJ
~711	v3]HJZ[
~71^	q3[4IHGaIc_
~800	f!I%^&a(H-I2e3H4J9F>I?H@IBIHCIIKIMJN[PJVJZCaIf_hG
~802	_!E#F%^&G(F)H*G+I-E.I/H0J1I2G3D4b5I6J7H8d9B:H;I<e=F>F?F@FA_BFCFDGEIFHGGH@IEKELIMFNaOHPHRJSHTIUHVEWHXGYJZB[I]G_GaEbHcHdGeIfGgGhG
~818	q4d9I<IHINI
~99^	v-a
~^00	q3]>DBIEbHAIIO[XGZG]IaD
~^01	s3[aJ
~^0x	f%X(I-J/J4I8b9I<c@IBIH[IIJIKHN^PJZC
~^12	o-]3[HJI[aI
~^20	]!J-E1d3H4E5j9F=I>H?IBJCIDJFJGGHDIZJGK]MINIPIRJVIZB_IaJcGdIfFhI
~^30	q-eHEJGKGNJ
~^31	lHFZHcHff
~^32	b!I#G%H&I(I*I,f-F/I3G4I5J6f9D<J=H>G?G@HAIBHCHDIEJFIGIH?IGJJKGMHNFOIPISHVHXIYJZC]I_HaGc]dJebfGgJhH
~^33	X%c&i(F)H*G+I,H-B.I/G0I1I2I3E4G5I6H7H8H9B:H;H<I=F>E?FA_BECFDFEIF^GHH=IDKELHMGN]OFQHSGTGUHVFWIXGYIZ>[I]G__aCbHcGdGeGfFgHh^
~^42	v3^
~^45	v3[
~^47	s#Y3]HHZZ
~^50	vT[
~^63	s8a
~^68	sHENIZIfa
~^80	a!E#F%a&_(F)I*G+H-E.I/G0J1H2d3C4b5I6I7H8^9A:H;H<a=F>F?F@FA_BFCFDGEIFGGGH?IEKELIMFN_OHPGQIRJSHTIUIVEWIXGYJZA[I]G_FaEbIcGdGeHfFgGhE
~^aa	_!I#E%I(H*I-H0]1a3H9E=J>I?IBICIDJH[IHKIMHNJOJR[SaTcVIXIYIZF_FaHb[cHdIfF
~^ab	P!Y#A%E(D*F+H,Y-Z0I1H2I3E4H5I6I7G8G9X:I;^<I>_?HAHBbC[FHGEJHKFLGMHOGPIRIS^TZU[VFXGY[Z^[H]e^E_EaHbDcGdGeHfEgDhG
~^ac	<!d#[%i&I(?*I,[->.G/]1@2c3H4?5B6I7B8F9D;_<A=I>_@?A_B]CEFEGIH[IEJAKELZMINBPbQeS@UFV]W?XCY@[F]B^b_[a=bDc<dEe?fEg>h[
~^ad	>#H&Z(_)j*m+E,h-D.B/>0B1Y2B3H4>5B6B7f8a9>;D<B=@>??>@AB;C>DEEcF@HDI:JAK:LDM;N?O@PhQ_RBSGTEU^VZWIXBYBZ@[@]>_Ca>b>c>d^eEfbgehD
~^af	K#b%Z&I(G)E*E,H.H/a3E4E5G7E8^9Z:D;F>B?C@ZA]B^DAEGFEGDHGI@KALXMYOEQHR^SFTZUIVFWFYZZY[E]_^J_EaGcCeFf_gIhD
~^ag	K!H&H(C+c,G.G/B0k1E2G3E4E5F6G7H8_9B:E;E<G=D>C?D@_AEBcCEDBEGFFGDHBIEJ^LEMEOFPYQHRYSETHUDVCWFXbYGZ]]D^I_FaJbEcIdBgChB
~^ah	j9G@ZCXHDRdX]fI
~^ai	o9[HGM^ZY
~^aj	v9^
~^ak	_-I.X@HIIKENHVad_fZh_
~^al	G!H#B%A&G([)[*G+a,F-Y.Y/J0F1E2F3G5F6F7I8E9_;D=A>Z?c@^AEBCCIDIEEGHHFJCKaLDMYN]OGPYQXRDSCTIUZVZXBZ;[[]B^d_BaIcCdCeEfHh]
~^am	a!H#I%J*Z-G/H3I9H=I>I@GAYBHCIDGG_IGK]MGNGU[X^ZF_HaIc^dag[hH
~^an	G#@%@([)B*Z+Z,F-E.E/D0E1D2E3C5Z6E8Z9^:c<E>a?]@cAbBDEDFCG@H?IFKeLYMbOAQFRESIUGV=WDYEZG[]]A^]_^aEcHd?eEfAgDha
~^ap	Q!E#D%F&H(C)F*a+b,]-].H/H0H1H2H3C4F5H6H7G8H:F;[<H=D>^?h@IAFBCCBD@EGGIH]JFLGMDNZPEQIRISGTEVYWFXFY]Z>]Y^G_Ga[cFdEeHf[hD
~^ar	V!_#I(I*J/I6[9Y=I>F?H@FBaCIH^IGKFMHNHOISJVHXH_HacbJcIdHf[gJhH
~^as	Q!H%C*^+^,[-E/H2J3F4J7I8J9G=[>C?D@GAIBFCaDFFJGHH_IDJIKGLdMENGOZPHSITHUIVEWIYJ[H]F^G_Ha_cIdFe[fGha
~^at	O!E(Y)G*F+H-D.I/F0H1G2I4G5I6I7G8H9E;H<I>E?F@IB[CFDEEIFHGZIHJFKGMGNYOHP]QIRZSGTaWHXfYIZa[H]F_FaFb^cEdDeIh_
~^au	I!D%J&H(d*H,g.G0G1[2G4]5G6G8F9C:E<G>]?Z@HAEBAD^FGH_IAJFKEMCODPCQGRESEWFXDZ?]Z^D_CabbDcYdEeEfEhF
~^av	Y!]#H%H(G)I*G-F/I3I4I9[:I;Y=[?Z@FBYC_DGEIGIJILIMHNGOIPZSXU_ZC[I]]^I_IaHbHcYfYgH
~^aw	^#J(H)[/I3H9_>F?[@_B[CHDZHEIHJIKEMINYOJUZVHXIZ@]c^ZaDbIcJgIhG
~^ay	m9[@^ZZ
~^az	j![/X9I:_@JNZbZg[
~^ba	J![#[%A&H(A)E*D,G-Z.D/G1D2F3D4Y5F7D9H:E;F<F>H?IADBGDAEGF[GEHiI>JGKbLEMANCPbQYSETEUDVAWEYXZA]a^DaGb^cCd]eDf[g^hA
~^be	B#F%[&E)Y+F-[.D/D0J1H2D3I5a6[7I8G9Y:];a=H>@?G@[BGDaFIGBHCIGJ@K]MYODPEQERbS@TDVGZ=[E]gbZd]eAf>
~^bi	^#Y&I-G3Z9Z<Y>H?JBYHbIYKGNITHVIXI[I^JaIbIh^
~^bl	J!C#f%D&H*C+E,[-_.a/G0F1D2F5F6G7D8F9>:D<F=C?I@YAEB@CCDZEFFEGDHZI>J_KHLFMANFODPEQZRCSDTaUDVAWEXdYFZa[B]C_Ca]bacddBeFfAgBhA
~^bo	U!D#E%E(_)G*Z+I.H/F0I1H2I3B4Y5H6J9]:E;H<I=E>^@FAfBYDCEIFHGFHdIYKYLHMENFOYPZRHSGTDUGVCXGYI[D]E^HaCbFcFdGeIfFgH
~^br	M!C#C&I(C)E,G-].a/Z0G1I2]3_4[6F7E8F9E:E;Z>E?CAEBACYEHH_K?LFMCNXOEPEQZRZUDVZXEYZ[F]^^E_DaIb[c^dBeEgDhH
~^bu	W!C%H(d)I*I1c3F4G7H8I9d:H;I=[>F?G@CAIBECGDFFIHAIHJHKELJMHNEOHP[RISHUHWIXHZ[]H_HaFb^cHdHfHhG
~^by	a-I9G@dBZHCIIK_M]NIVIZ^dIhZ
~^ca	=!G#Y%G&D(Y+G-G.B/?1A2C5E6a7I9A:I;B<F>b?a@ZAGCBEFF_IbJ>KDLGNBOGQbRASITBUEVAWBX?Z]]g^Z_YaZbFe_f?gJhG
~^ce	V!F#I%H)H*G-G/G4I7I9F:H=F>Z?G@GB]D]EJGIH[IGJIK^MENHOcS]TIUFVEWIXIZ@]Z^I_HaFbIcIdGfGghhH
~^ch	>!=#E%?&E(I)C+A,D-D/b0C1B2e3<4D5Y6C7C9]:D;C=?>F@dAABbCZDEEIFaG>I]JZLgMcNYO>P@QDRCSDTAUGVBWAX?ZX[a][^h_Ab@dFeIf?gHh]
~^ci	e#[)Y9a=J@IH_I]Y]ZEcE
~^cl	E#@&F)C*A,[-G.C/g0e2E3@4@5D6b8C9>:C;G<E=C?>@AA]B_C@EDFDGEHCI@JDK<LIM_N?OGQYReSCTcUGV?XBZA[B]c^H_db^c^dYeGfDgYhG
~^cm	v)]gZ
~^co	6!C#D%J&G(:)<*E+J,Z-_.i/A1[2^4b5_6Z7=8^9::Z;B<^=F>[?F@;B^C?D@EdFZGHHbIaJIK=LBMDP@RcSATDUHVGWbXYYYZI[A]]^>_FacbAcbdDeZg:
~^cr	T!F#_%Z(D)I*I+H,[.I/F0[1H3H4[5J6_7F8_9G:G<I=F>G?G@CAIBECHDGFIHaIIJFKELHMFN_OJPGRHSZTHUFVEW[XHY]Z>[I]I_IaHb^cFdFfZgFhY
~^ct	iM^ZIbYh^
~^cu	O#^%_(G)H+I-_.I/I0I1I2H3E4H5J6I7H8H9Z:H;H<I>C?E@GBECEEIFIH[IYJ[KYLHMEN^OFPHRISZUFWHXHYJ[G]H^G_FaEbIcGdFeIfFgGhf
~^cy	l/]2[HGIa
~^cz	k@YHFIZMXV[XXZGa_
~^da	Q!Y#D&J(H)G*F+G/E0I2H3Y4F5H6H7G8H9]:E;H<H=G>Z?D@^AHBYCFDdFHH[JFMaNDOEPGQJRcSFUEWHXIYHZ@[G]E_XaHbDc_dHeHfChY
~^dc	v-aHFKH
~^de	A!d#G%f(b)E*F+G,D-I/A0B1B2A3>4E5F6h7@:C;]<B=A?A@ZBDCHDFEAHeIEK]LFMBNEOEPaQ_RBSFU]VCWdZ=]>^]_[aCbJcBdGe?fagAhB
~^di	D!c#H%G&Z(])[+D,F-I0D1a2D3c5E6^7B:a<I=?>Y?E@AAFBCCAD?ECGHIYKYLCMEObPEQFRXSITIUaV@WFXDYZZ>]^^F_GaXbIc?eEfZgF
~^dl	v*[IHN]
~^do	@!^#I%G(>)?*C+G,C-F.E/Y0D1E2E3F4j5_6B7e8b9G:C;I<C=G>C?AA]BaC?DBEBFAGFHcJ_KBMENbPgQHRAScTYUCV:WAXBYFZH[B]F^B_FaDcGdAeBgZhD
~^dr	X!H#^%[([*H+I-F/I1I3X4[7I9C:H>^?GBXCXDGFJG[J^KEMHNFOHPIR_TIUIXHZ?]__HbHcYdHfFgIhH
~^du	_)]3G9I=J@]AeHXVJXYZZ_JfG
~^dw	k*^@[C^HIIZ
~^dy	q@^H[XY
~^dz	]!I#I(H-H/J3H4J9b:J;Z=H>H?I@]B^CIDHHYIGKGNHOJPZR[VHXJZZ_Ia[cIdIfYhG
~^ea	X![#[%Y(H-a/I8I9H>J?IAZBHGJHEI]JIKcMIN[VIXIZBaJbJcJf[hX
~^ec	h%[P]UIZ^b]
~^ed	g#J*].[=^?I@JCGHaPHZI
~^ee	qKb
~^ef	k#Y9^B]HGLZT[XHZIf]
~^eg	vN_
~^ei	T!H%I)H*Y-F/]3X4J7I9C:]=F?G@^BEC]E[FJHbIILJMES^TIUHVGWJX_ZH[I]H^H_IbHcHdZfHgG
~^ek	sb^
~^el	^#I&](I3I9I:[=I?Z@ZBHCID[GJHFI[JJKGMJN^PaSIUCVaZE^I_GaIbIdGfJ
~^em	J!C#D%D&G(B)F*]+E,H-G.G/F0G1G2G3b4Y5F6G7E8F:e;E<G=D>c?X@FAEBBCaDfEGHZIAJDKALFMZPDQGRGSETFUYVCWGXDYGZ<[F]C^E_DadcEeFfDg[hB
~^en	?!Z#@%=&E(D)Y*F+E,Z-_/g1[2C5E6a7Z8]9=:>;I<_>=?C@FAZD[EDFAGAHEIIJZKDLBMHOeP@S[T_U]VaW@XIY[Z:[Y^A_Za@b?eafZg?h]
~^er	G!G%E&c(A)E*C+E,^.I0Y1E2G3H5F7D9@:D<F=Y>A@IAIBaCDDBE^FDGEHYJEKEMFNGOHPDRESbTDUEVFXBZf[D]A^I_YaIbCdBebfYgChY
~^es	Q![#^%Y&I(H)I*G+I/F0I1H2I3_4G5J6I7H8H<I>C?E@IAHCEDGEIFYG[HBIFJGLIMCNDPHQJR^U_V[WHX^[H]G^^_FbGcEeHf^gFh[
~^et	s9_HI
~^eu	q:[HISaZF
~^ev	L#Y%[&Z(D*F,]-Y.G/C0F1F2G3I4F5G6Y7E8E9[:E;F<G=D?IAGBZCDDHEGFEHFI@NbOEP_QHRFSbXCYHZZ[F_EaFbDdHfYgEh[
~^ex	G!E#B%D&Z(D)]+J,F-F/B0F1D2a3Y6F7D8H9@:c<F>D?A@>B@CID@EEFYG_HgIAJZK_LiMCNFQGRESDTEUCVHX^YFZH[H]Y^@_^aGbCcBd@fFgCh[
~^fa	C(C)[*@+C-].G/[0]1I2E4G5_6X7I8Y9>:>=G>@?>@EBEFbH_ICK^LCMDP_Q]R_SETBUAVEWAXGZg[A]@_Ea=dEeafDg>
~^fe	P!D%Y&J(F)F*E+H,b-D.H/G0I1G2I3Y4F5I6]7h8Z:D;H<H=]>Z?C@CAHCYDBFGGEHDJFKDLGMENDOFPDQIRHSETGU^WFXFYHZ_]_^E_FaCcFeagFhD
~^fi	D!G%@&E(A*F,E-C0D1C2Z3a5D6C7A8^9F:Z;F<G=?>F?]@FAGBeD]EDFBGaIDJiK>LYM?OYPGQERESBTCUZV=WZXDZ@[Z]c_bbHced>eIfDg?hc
~^fl	_#I(F)Y*J-Z3I9H>F@IBHCJDIGIHdIHKGL[MINHOJU^V_ZA^_aHb_gIhH
~^fo	D!F#I%A&F,F-^.I/A0E1D2E3b4Y5D6D7^8g9Y:_;C<D=G>G?IAgBJCBECF]IZJ@KBLcMGNHO?PCQEREUEV>WFYDZ[[b]?aHbIcHdEeDfAgFhZ
~^fr	F#B%@(@)]*A,H-X.E/A0G1]2E3C4Z5H6Z7I8I:a;a<E=b>G?GADB@CHDXEEFDIAJaKdM?NHPbQJRHTYUHV^YIZ@]B^Z_Xc^dDeEfAhH
~^fu	S!F#Y%G)H*H-Z.J/G0J1I3E4Z5^6J7H8I9Y;I<J=I>E?FAJBcCGDEEIFHGFH[JGKCLIM^NGPHRJSHVDWHX^Z^[H]G^G_HaEcGdGeHfcgGhD
~^ga	S!E(J)H*_+H-D.I/F0J1I2X4H5I7H8I9B:f;I=X>Y?C@_AIBEC_DbEIFIGHH@IGJGKZLIM_NFOCSGTGVDWIXIYJ]X^F_GbGcFdGeIfHg]
~^ge	H#_%E&F(a*Z,[-Z.J/D0E3C5F6E7J9=:E<F=I>]ADBZD]EEFEGBH<IEJEKaLIM[N[P^QGSFTZUEVHWEZE[C]Z^^aabEcHd]eEf[g[hE
~^gi	V!H#G(_)I,]-Z/G2Z3G4J7H8I=H>E?G@dAZB]CGDEGHICJHKGLHMFN^OHSITIUIVFWIXG[[]I^H_IaFcIdHfIg]hX
~^gl	Y(b)Z*^,c:I?IBHDYKIPHUHVGZZbJdDgHhJ
~^gm	b(I0a3Y9J:d>[DIH^Z@aG
~^go	Q!G#B%F&I(E)G*E+G-C.H1H2H5H6I7[8G9g:];G<H=E>a?]AGBbCCEIFHGFHEJEK]LXMCNHOFPFQIRHSGTEUFWHX[ZY[]^FcFdEeHfEgFhJ
~^gr	L!]%C&I(f*D,H-B1F2G4E5G6H7E8F9e:C;E<G=A>D?B@CAEB@CCDAEGFFGIHbI_JCKHMANIOEPbQHRHSETEUBVmWEXDYGZ:[E]C^C_BaBbBcEdBe[fCgbhB
~^gu	S%H(H)J*I-e/H4I7I8J9^:e=H>F?H@EBFCHDFFIGIH[JIKDMHNGOZP[RYSITZUJVEZB]I^H_[aHbIdIfIgIhG
~^ha	A!<#E%I&E(A*H+D,D.H/]0C1A2C3F4E5Z6C7G8B9a:B<C=Y>f@HBGCaD_EXFJG^HDIFJEK]MbP?Q_RBSGTDU]WEY^]_^Z_>a^c?daeEf>gCh]
~^he	J#I%H&I(^)D*Y+G,H.G/G1F2H3C4F5H6G7G8F9c;Z<G=F>A@aAGCDDIEGFGGIHXIHNAOEQIR[S[TZUaVGXYYG[D]D^D_DcJd^eFf^hE
~^hi	Q!F%G&X(G+H-I.I/F1I2J4D5e6J7F8[9E;I<I=E?E@_AZCZDbEIFIGGI=J]LHMFNfRJSHUGVIWGXGYIZ@[H]G^GaEb[cGeJfGgGhF
~^ho	L!C#I%D&H(D)c*Z+J,H-H.E/C0G1E2F4D6G9_:e;E<G=C?C@fAEBFCCDBEFFFGCIGK>LFNBOEP]QHRfTCUCVAWFXfZA[F]C^H_Ca^cHdCeG
~^hu	i9^>]@YDIHFZDha
~^hy	f-I9HHaKJZG_Gbadb
~^ic	s/JH_
~^id	Y!I#H(H*I-C/H3I7a9D:I;J=I?I@ZAbBXDHGIJIK_MHOJQ[SJT_VIZ]]I^J_EaHbEdIfIgJhH
~^ie	m9]@aHHU^VIZI
~^ig	b(I)H*_-I9J>IBaDZHDIIKbL]OZVIWIZEhI
~^ih	m3[DIE_HIK^ZIaH
~^im	X!Z#I%I(G*I-D/J3[4a9F=H?H@aA_BGCIDHF^GHHcIGJIKFNHOHPIT[UIVGXIZB^I_]aGbZcIdIfHgIhH
~^in	@!Y#@%F&D)@*B+b,D.C/F0a1E2B3a5C6B7A8D9C:f;f<a@CAAB@DhEDFEIHJYKFLAM?NDOYPCQYSZTBU?V[WAXIYDZI^C_EaIb^ccd^eEfDgFhY
~^is	[(H-I3I9I>H?IBaDIIIQXVIZd^Ic]hJ
~^it	m@IB[K^SXZI
~^ja	e(I*Z-]1I>J?J@IDYH]IZK]L]NHVJZXfHhJ
~^jd	vZZ
~^je	V#]%G)J-I3F4I7I8J:G;I=F>YAIBbC]EJFIHGJIKCLINEOHPISHTHVZWJX^YI[I]H^ZaEbGcHdafJgHh]
~^ji	s#GHaZG
~^jo	]!H#I%I(I-H3J4Y7I8b:I=I>H?I@YAIBJDHG_HbIHJJKYNFPFV[Z@_Eb[dIeJf^hJ
~^ju	T!G%H&](H)I*I-Z/H0Z3G7I8Y9_:J=H?H@ZAIBXCbDDEJGIHDIDJHLYM_OGPIRISJTHUIVEXH[a]G^I_Ha[cIdIgHhG
~^ka	]#J-I3a9G=Z?]B^DHIHKGMIN_^^aIbIdIhG
~^ke	J!C#_%G&H)G*E+Z,G.J0G1F2G3F4F5G6g7]8F9@:C;F<G=^>I?C@bAECBDdFFHYIGJDK[LJODPIQHRHSHT]VEWXXIZB]B_Ca[bCdXeE
~^ki	_!I#X(I-H.X3[9E>H?I@EBHCIIHN[VIXJY_ZY]H^a_JaHdIgJhI
~^kl	e(H3H=J>I?J@HB]DHHBKJR_UJVHZY]]a]bccHfI
~^kn	V!H#H%G&^(c*I+I-d/E3F4J9F;I=H?D@ICHGIH<IBJ]KILIMaNGOHTIUJVGXIZ[[c]H^H_HcIdHfIgGhJ
~^ko	L!b#c%b&H(@*D+G,I-H.G/D0G1F2G3@4[5G6G7F8G9H:^;E<G=>>X?B@?AFBGDaFFGDI_JGKGNIOYQHRGSETZUGV^WFX_YF[E]D^I_Dagd@eXfBgDhA
~^kr	_!J#I(I*Z-I3]9F=I>G?ZBIC[DIH[IcKDNZVIZYa[gIhJ
~^kt	vHIV]
~^ku	jH]IaV]ZGaHbY
~^kv	v_Zg[
~^kw	o>]
~^la	G!D#[&G(D)C*C+C,E-Z.G/I1F2E3f5^7E8]9>:A;E<E=b>c?@ADBCCGEDFDH^JAK_LYMdNEPDQGRZSCT]VDWHXEYEZY^A_FbcdAeYfHgEh?
~^ld	^4Y5_6I<j@IHBIIJJNIYIZIcCdIfH
~^le	K!_#D%C&H(A)E*B+E,H-d.G/b0G1F2]3^4E5a6G7E8H9Y<G=A>C?AB@EGFEHcIhLEMFN_OAQHTDUEVAWFXBYYZ>[E]b_Ea@bDcBdFeGfD
~^li	D!F#@%?&F(?)B*A+H,F-e.G1I2G3G4X5C6D8C9D:C;C<D=o?_@FAIBECEDEECFCG_HdIILBMDNBOBPDQcRCSFU?VAWBXZYDZ7[Z]@^D_ZaCbhc_dDeHfYgCh=
~^ll	e-]3I9JI[ab
~^lo	>#l%Y&E(>)G*>+Z,E-C.F/H0I1A2d3>5C6B7]8A9@:F;C<C=I>F?@@CABBEC?D@EHFAGCH_IcJFK>L^MHOAP@QDRFS@TjUHV>WAXDYBZ_[E]E^^__a;bid^eIf=
~^ls	oJaZI
~^lu	b9b@]BZHGIFN[VJZ]]]aI
~^m3	g#GHHMXTbg[
~^ma	C!H#d&F)H*D,E-[.D/B0F1C2^3Y4F5G6G7_9G:F<I>b?F@ZAaB]CGECGCIYJXKINFOcPBQZR]SGT[U@V?WCX^Z=[J]A^]_Ia=bEd[fYg@hE
~^me	C!C%A&Y(B)E*i+^,F-=/G0E1F2E3B4B5E6E7C9a:B;C<E=D?bBHCjDcFCGDHZJAKZLCM?OCQFSCTDUBV_WEX@Z^[E]Y^D_FabbFcAdAeDfGgAhE
~^mg	m)[7^HHg]
~^mi	@!I#Z%[&E)B*G+A,[-E.F/G0C2B4?5Z7Z8A:@;[<B>??A@gBGDGFAG?H;IdJDKFLCMaN;OaQCReSgU=V_WXX>YHZZ]c^>_Ia[bAcGd[eB
~^mn	vV^
~^mo	G#^%A&I(E)C*H+[,F-Z/F0I2E3F4H5D7C9c:F;D<E=Z?I@_A_BdC]EDFCH[IYLENBOYPCQFSITFUDVYWDX]YD[F]@^H_[aBbFcGdDeDhB
~^ms	W!F#F%j(B)]*I-H/H2b3I4J7J8J9I:H;_=G>I?H@FAJBFCHDGFJGHHFIEJGKFLIMHNHQ^TIUGVDXIYJZC[J]J^G_IaIbHcJdFeIfGgehH
~^mu	N!E&I(E)G*a+H,Y-I/E0I1H2H4G6H7H8H9^:[;H<I=E>D@ZA_DHE[FGGFIfJFK]L_NDPERISGTFUEVCWGX]YHZD[I][^I_EaDbGcEdGeHfF
~^my	e#Y%G(E9]@IBZH_IJKJTHVaZD[]
~^na	P!G#F%F&J(E)H+H,J-d.[/D0I1H2H3E4Z5H6I7G8[9[:F;G<H>H?F@@AFBCCEDEEHFfGDIfJEL]OFPFQJRGSGWHXFZ;[H]F^Eb[dEeHgFhH
~^ne	D#I&G(I)B+D,E-@0H2D3B4A6E7B:@;E=c?F@bACCbDZEYFEGGHbI_JHKDLcMHOEPXQ^RESHTFUBVXWDXBYZZZ]A^A_AaEbHc]dbfDhB
~^nf	qHJJ_
~^ni	F!@#?%@&F(G*H,G-A.E1E2F5F7D8E9_:[<F>Z?]@ZAEBCCCDZFEGBHIJBKENJO[PJQGRDS]V^WDXBZ^[]^Z_YacbGd[f]ha
~^no	F!J#@%B&[(A*G+Y,F-E/I2E3?4C5E6E7H8C9b:@<E>G?F@^AAB]DhEGFCHZKBL]MbN]QFSIUeV>WXXAYE[C]@^D__abbZcGdGeDfFgBhC
~^nu	E!C#B%D&G(A)I*D+^,H-H.E/Y0F1E2F3m4D5F6F7E8E9=:C;E<F=A>g?@@BAECGDcEEFDGCHHIaJDKALENAOmPCQGRESEUFV@WFYFZ<[E]B^E_FabbDcDdHeFfCgC
~^ny	s9bHF
~^o3	l=XHHT^W[
~^ob	R!a#G%G(E)I+J-_/F0I1H2I3E4F6I7I8G9]:H;d<I=G>G?F@EAaBFCGDGEIFIG]HDIDJGKELHMFNEOHPGRISIUGVFWJXHYIZ>[I]H_iaGbIcGdGeHfGgGh^
~^oc	o)[HIZ_eX
~^od	b#[-_/Z9H@YBIHCIIKYMGNbP[TYVIZE[ZhI
~^of	M!F#F%F&I(D)F*_+G,I-E.I/Z0_1C2H4]5H6I7G8H9_:G<H=H?b@DAHBDCDDDEHFHH^IBJFKCLGMeNDOFPFQIRHSGTeVEWHX^YHZ>]D^F_EaDbHcFeIgahE
~^og	q@]_Z
~^oh	l3^[]
~^ok	g7d=]HHZE
~^ol	j1_@_BID[HFIHKGOYZ]hH
~^om	vcYd[
~^on	B#C%H&E(I*H+J,_-=.D/f0C1C2C3E5C6Y7E8F9<:D<C>D?^@FAYBGCbD=EdFIGHH@JDKZLAN^OFPZQHRCSATcUCVFWBX?ZA[c]@_aaCbBcbdbebfFg_hH
~^oo	s3_ZF
~^op	K!B#J%H&I([)E*c+F,G-C.H/F0G2H3B4E5G7E9B:E;G<]=C?h@FC_DHEFFGGDICJDKBMDNCPbQHRESFVIWFYFZ=[e^d_IaAb]d^eZfDgDhD
~^or	L!D#B%E(D)I*E+H.I/F0I1H2I3G4G5I6I7G8H9E:b;H=_>E?E@DBDCFDGEcFYHcICJGKELGN^OHP]QISHTGUeVAWbXGYIZ=[H]G^F_]aFbGcbdIeGfGgGhF
~^os	v3J:[HFK_ZG
~^ot	X!I%X(c)H-]/H3H7I8J9H:_=G>H?Z@YBEDGF^G^HDIGJIKFMFNIOIPGS]UGVZWIXI[I^I_IbHdIfYgIhI
~^ou	P!H#E%G(])H*G-E.J/G0I1[2I3E5I6J8X9C:^<I=F>]?E@FAIBCCFEJFIHbIEJYKELIMdNFOFPGRHS_UGWIXHYHZH[H]H^H_GaGbGcddEeIfDg^
~^ov	_![#^(H-H/I2b3H7Y9];^<]=J>H?J@^BGCIDIHBIEKFMGNHOZSJVIXIZD^I_HaHcIfZgJhI
~^ow	o#I(^HJPIVF^_
~^pa	1!<#H%G&H)D*C+D,I-b.Z0C1B2a4?5I6^7^8F9=:Y;F=B>A?H@FA>B]CCDGEFFHH^IaJ_KcLYM]N[ODP<QARBSZTAVHXBYBZe[_][^Y_?aHb[d[fGh]
~^pe	I!B#B%f&H(d*Z+F,G-b.F0F1E2E3@4D5F6F7D8Z9_:I;c>a?HB@DEEEFDGYJCKFLFMZNBPeQGRFSHTGUBV^WDZ;]D^__DaBbCcCeFfCgBhA
~^pg	s0bHEZI
~^ph	D!C%E&G(A)C*^+],G-D.F/C0G1F2G3f4E5G6G7E8F9?:C;F<G=C>i?Y@BAEC]DbEFFEHbI@JEK?LEMGNBObPCQGRGSFVBWFXDYGZB[B]Z^E_DaecDdDeFfEhF
~^pi	V!H#H(E)H*a3H7a9[:I=H>Y@]AJC_DFGII^JILXMXNEOJPITIUGV]XIZ@[I^I_IaHbZdHfJgHhF
~^pl	O!F#[%G(E)G*G+I-J.Y/F0I2I3a6I7F8H9Z:F;I<I=e>H?Z@DAICFDEF]GFHcI]KILHMFNGODPGQJRISGTEUFVDWIX[Za[H]E^H_FaGcGdEeIgFhF
~^po	A!I#D%=&E(C)G*c+C,D-Z/J2D3>4Y5]6D7H8C9F:E;C<C=C>G?B@]AFB[DYEDFCGCHcIEJ^LBNjOGPIRCSGTFUFVEWgXHYCZD[I]@^G_IaXbFdBeCf?geh@
~^pr	@!C#H%B&D)I*a+c,E-].^0a2B4Y5B7Y8A9=:@;]<F=e>Y@?ACCHDBE_FFG=HII:LYMDN[OHP_QBRAS^THUCV?W@XaYcZZ[A]E_YbaccdDe@f<hH
~^pu	W!X#I%H([)Y*I-H/H3H4Y7J9E?G@]BYGHHBI^JIKHLJMFNGOITHUGV[WIXJ]I^[_Ia^b_fIhG
~^pw	f%a9IHEJ^L_ZI
~^py	v?[
~^qu	R!G#Y%G(F)G*d+G-C.I/G0]1I2I3F4H6I7I8I:G;H<I=E>F?dAIBECDEIFYGFHYIIJZK_LIMYO[PGQ_RZSITGUHVEWHXIZ@[[]^^G_HaEbGcGdFeJfFgGh[
~^qw	s-dHIIFKIZI
~^ra	_!J#Z(H*J-]3Y9F=J>C@^B[C[DHMJN[PITJVIX[ZB[Z]^aHdJhI
~^re	1!X#<%Y&E(c)Y*D+f,=-D.H/_2>3B4H6G8H9>:I;C>[@FACBaCZEJF^G?JYK[LDMCPGQbRISaT;U^V_W_XIYXZd[?]X^?_Ib^d@eDhC
~^ri	N!D#F%f&J)G*F+H,I-C.H0^1H3C4G5I6I7F8H:F;_<H>D?DAGBaCEDGEYFHGEIALFMCN_O[P^QIRHTFUZVBXFYHZH[F]D^Y_EaccGdCeHfEgE
~^ro	Q!E#E(h)h*d+H,J-B.I/I0I1H4F5H6Y7F8H9C:E;H<H=E>]?D@BAHCCDHEIFHGFHgIAJFKZLGMDNCOGPDRHSGTGUEVJWGXGYIZ:[G]F^D_FaJbFdFeIfFgEhD
~^ru	Q!G#E%G)G*Y+J-C/Z1^2J3_4F6I7G8G9G:F;J<I>F?G@HAIBECHDEEIFIGeJXKFLHMENfOIPER^SGUFVCWHXHY[Z=[H]H^Z_EaFbFd@eYfdgFhE
~^sa	A!G%F&G(H)D*D+G,E-[/_0C2D3Z4A5C6F7Y8B9B;C<D><?E@YAbB<DFGDHHI_KbLGM=NZOaPEQ^RCU[V]WGX_YCZc[D]?aEcGdXeFfEgEh^
~^sb	l#YHHMJTY[Zha
~^sc	K!F#H%G&I(F*F+c,I.H/E0G1F2H3H4F5H6[7E8G9X:D;G<H>[?BBACDDJEHFHGdH_IIK]LFMFNCQIRGSETDU[WGXEY_ZE[[^DbhdCeFfCgYhE
~^sd	qHIPc
~^se	;!>#?%I&E(A)^*[+],].B/B3D4X5^6b:@;G<[=>>AAEBICaDZEIFBGFJCKFLENDOAPERfTDUYWGXEYaZ>[E]]b>cedAeYfdg@hH
~^sh	J#_%C&H(B)E*Z+c,H-@/_0I1F3C4G5G6F7[8F9A:Z=D>J?_@EAJBADFEGFFGDHbIZJFKHMEPDQGS[WGYGZG[]]]^a_[bbcDeGfHgChB
~^si	D!E#E&E(>)^*F+_,Z-^/J0C2D3=4Z6B7a9C:C;C<d=H>@?H@@AYBYCDDZEDFbHbIcJEKYL_NFOEPFRHS]TbUIV?WCXIYYZ=^?b[c_dBeBgDhF
~^sj	sHGU_V^ZI
~^sk	_!I#I+Z-I1]3Y4[9E=[?I@IBHCID]HaIHKINIO]RaVHXJZEaDcJfIhJ
~^sl	^!I#[-Y9H>I@GBIFbGIHbIXKHMGNFTYYYZFaJcGdIf[hZ
~^sm	b-J3H9H@IBIH^I]KIOHTaZEa^bZ
~^sn	m-Y6[>]H]ZG
~^so	H!H#[%H&G)Y*F+H,G-c.J/E0E2E3D4H5F6E7C8E9]:D<Z=C>G?Z@cBbC]EaGGHFIXKILDMBO@QFRDSCTIWHYEZa]H^YcDeEgBh?
~^sp	Q!D#D%F&J(D)G*G+I-Y.H0I1H2H3c4F5H6I7F8G:F;H<H=E?DAHBDCEDCEIF[GFIbJYKCLHMDN^PGQJSGTaUFVIWHYYZ[[H]Da_bYcIdZeFfDhD
~^sr	vc]d[
~^ss	K!Z#E%G&J(B)a*H+Z,H-Z/H0H1G2I5Y6I8G9H<H>GBCCGEGFHGIH^IEJ^KFLFMHNGOJQIRHSZTYUZV^WZXaYZZX]G^H_FaGcHdAeFfDgFhE
~^st	A!a#C%>&E)_+F,C-G.]0^1a2B3^4D5I7D8E9H:A;Y<B=F>^?C@HB?CGDYECFZH^IYJAK@LZM_NIO]QFR^SHUFVGWBXAZG]aaZbHc@dDfdgJ
~^su	N!Z#F([)F*G+H,I.I/_0I1d2I3E4D5^6H8H<I=Z>H?C@[BfDJHFKGNFOFPEQIRGSGTGUFVJWGYZZJ[H]E^E_[aEcEdDeXfDhH
~^sv	vH^
~^sw	W!^#H%I(H*H+I/H1Y3G4H7I8I9E:I=H>Y@^AHBFCGDGGHHIIGJHMGOHRISITJUaVaXIZ@[J]G^H_HaGb]cHdbf^gIhY
~^sy	E!B#C%a&F(@)B*C+Z,F-G.F/E0c1d3Z4a5F7B8c9?:G;C<I=C>>?A@IADB?CBDGEEFCGhHYIZJCK[LBM_NCO@RfSCTBUBV>WDXBY_ZA[D]C^A_IaAbBc_dZeDfagCh@
~^ta	Q!E#_%F(E)G+I,I-G.I/Z0I1H2I3F5H6H7G9c:F;^<[AGCDDEFHGaLGMbNEQJRHSGTFVEWHXGZD]EbGcJdCeHfEgGh[
~^te	C!I#F%D&F(]*@+D,F-X/C0E1D2E3a4C5E6E7B8C:e;G<E=_>c?FACBGCHDdECGCH_I]JIKALdM[NCO]PAQFRETaUYVGWcXaY[Z;[C]F^A_Aa<b[dIeDfGgD
~^th	;#C%E&C(E)H*D+_,B/^0@1X2E3H6C7^8_9f;[<@=H?YAaB[CXEDFIGeH:IHJ]KaLYM?NGOHQGTHV]WYXI[[]@^X_AbFcCd@eCgC
~^ti	H!?#[&G(E)E*D,F-E.F/D0F1D2E5F6E7D8D9Z:C;H?AADBcCGEFFEIEJCKIL[NCP^QGRjSET^UDVAWHXZYIZH[D]__HaYcYdagBhC
~^tj	sHIf_
~^to	I!C#@%D&G(C)Z*A+D,g-_.F0F1a3@4[5F6F7C9E:E;E<F=A>Z?^@fB]CFEFFDGFHZIAJ]KELDMFOCPJQGR^ScTJUYWEXeYJZD[D]B_BaFbGc@eDfAgIhC
~^tr	J!G#e&H(G)F*D,H-Y/C0G1F2G3A4E5G6G7E8F9H;G<Z=Z?C@^AFB[CCD@EGFEGCHaJCKYN_OJPCQHRETYUEVDWFXgYGZ][F]a^[_FaEbFdDeFfDgDhH
~^tu	P!_#E%G(D)b*E+H,Y0I1G2I3E5I6H7H8H9Z:G;Y=E@]AHCFDIEGFHGFKHLHMFN]OGPFQJSGTDUcV[WFXGYYZ>[H_FcDdYeZfGgF
~^tw	[!H#F(I*_-H9F=I>H?I@bAcBHC[DIEJI^KHS]T]VIXIZH_EaGcIdI
~^ty	U!I(I*H-F/H3a9H=J>B?X@bBFCZDHGYH@I[JJK[MGO_P]TYVHXHZA[Y]^_JaDgJhb
~^ub	l/YD]O^XY
~^ud	vB]Z]
~^ui	k!]:]HIUYYY
~^ul	o-I@IHDIIKfZH
~^um	k/YHIc_dZ
~^un	G!E&h(@)B*C+F,F-Z.F1Y2E4Y5E6D7^8D:I;F<Z=E>E?@@XADBYCBDAEDFaHIIEJGK=LCM^NAOEQFRCSFTdUEV?WZYZ[h]F^Z_?aAb_cBdZeBfDh@
~^up	O!E#E%Z&J(b*H+I,I-D.I/]0Y1f2I3F4C5b6G7G8G9Z:G<H=E>E?E@GAHBICFDEEIFHGEH_I]JDK@LHMINaOGPGQIRESGTXUGVEWHXFYEZE[G]G^D_FaFbCcEeFffgY
~^ur	l9a>I@GHZIHKIZ[f]
~^us	;!_%B&F(^+].A/?0B1D2D3D4A5@6B9>:^;d<A=^>=?[AgBHCGDXE[FZGZHIJBKdL[M@NDOEP^RAS?UFWEYA[J][^c_eaEb>c=e>fCgZhC
~^ut	[#[%I([-G9D:b;^=Y>H?Z@EBGCIDHGZH>I^K[MGNGOGUHVHXJZB^^__a^bJcIdHfHgIhG
~^uz	d!](Z9H;Z?[@HDZHGK_MIVIZF^]
~^va	U!D#X%E(E)H*]+I-c.J0I1I2]3E4H6I7H8I9I:G;H<I=E>[AHB^CDDEEIFHI[JGK@L^MYNYOGQIRYSHTFUGVEWIXZYI]F^E_]aYcFdFeIfGhG
~^ve	F!?#c&F(?)D+G,G.F/H0E1e3Y4B5[6E8E9F:F;]<E?FADB>CdDaEEFEGBHFIBJbNIOHPDQFRDSDT[UAV>WDXfZZ][^B_CaabIdIeEf@gI
~^vi	W!H#[*H/H3G4J=F>J?Y@]DGGHHbIEJIMaN[OIR[TIUHVGWIZB[^]I^]_IbIcHdHfGhG
~^vo	T!H#D%G(E)I*G+J-^.J/G2J3E4H7I8J:J;I<J>C?Y@aAIBYCFDDEYFIGHI]JHK]LINXOXPHRISHT]U]V]WHXZYIZ=][^H_Ya^cYdEeJgHhG
~^vu	mCYHFIYM]b]
~^wa	E!F#H&G(D)D*^+_,G-[0F1E2F3@4E5F6F7D8E;E<F=F>d?I@eAEBGEFFEJIKYLGM[OFPCQGRESETBUYVIXeYJZI[__CaZcCeFfBgHhZ
~^wc	o@^HIM[
~^we	I!I#D&G(@)D*H-c/^0F2F3A5E6F7E9]:H;Y<F=I>C?D@[ADBdCbEGFJHaLEM]OBPIQGRESDTYUEWHXBYZZ][C]b_JaAcCdBeEfZgBhB
~^wh	C!E#B%_&Z(c)D*I+G,]-C.E/F1G2E3Z8D:H;D<E=H>D?I@>AFB=CCDDEDFGH]I]J]LCMINeOYPGQFRDSCTHUYVAWCXBZd]]^F__aacDd@eIfEhc
~^wi	>!B%F(D*F,d-H/X0A1@2F3[4F5Y7D8I:Y<E=I>]?[@aAGBZCDDEEHF^GIH]JIKHM]QCSBTDUCV;WFYBZE[a]@aZbccHdFedfBg_
~^wl	i(GH_U^V_ZD
~^wo	G!Y#A&G(A)G*D+E,E-e/Y2F3H4G6E8Z9A:C;H<F=GADBhCED@EDFHGAHaJEKDM[NEOHQHR[SFTBUBWDXBZc[A]B_BcBdHeDfYgIhC
~^wp	sOa
~^wr	B!C#^%^&G(>)B*C+E,_->.E/Y0b3[4G6]7E:B;F>D?B@CAZBACCDAH]I=JYK?LCMBN?OZP^RbSDTFUBV?WCXYY[ZE[B]C^?_^aBbJcGdcedf_gb
~^ws	q?^@[H]ZJ
~^wu	f![/Z>Z?]HHKY_YdY
~^wy	_!b#H([-I3Z9E;Z>G?I@HBICZDHHBI[KIMINZU_VHXJYXZY_IaHfJhI
~^ye	Y!]#I(H*J-X/J1a3I9Y:J=]>_?H@[BHCIDHHHIXJJK_LZMHNGOHVIXIZZ]I^I_JbIfJhH
~^yo	H#F%G(B)I*C+_,G.H/I0I1Z2H3X4G5I6H7I8H9d:b;I<H=[>F?EAHBDDZE_FHGFH<JGLGMIOYPDQHRHSGTYUXV]YHZY[G]G_GbFc^d]eFfGgE
~^yu	v?^
~^za	X!F%H(E)I*H-Y/H1J3Y4I7I8J9D=F>F@CAIBcCHD_EJFIIXJHKDLIMIN_O]PISHT]UFVCWIXGZI]I^Z_HaFbHcGdceJf_gGhD
~^zb	j-aHHX_
~^ze	b#J(I-_3]9F:X=J>F?IBICIDIHZIYKaMINIOZR^TYV[XHZD]JcIdYfIhI
~^zg	i9Y>]B[HIO]ZHh[
~^zi	l3I9I>I?_HGI]OIZHa[hY
~^zl	s3[I[NY
~^zm	b(H9H@bBYDIHEIJKHM_NJVIZ[^[aJfJh_
~^zn	m?[HIIb_Z
~^zo	f-[3]>JH]ZH[Z
~^zr	i(]:[DJHHS[VHZ^gZ
~^zs	vHYZIc]
~^zu	S!I#G%a(Y)Y*H-H/H3X4I6^7I:[=X>Y?[BFDEGHHCIEJHLZNGOJPZTIVYWIXHYI[H^G_Hb]cZeIfFgYhF
~^zw	^!X#G%J(I*^-H/[3I9G:J=H>G?I@bA_BHCbDGHBIIKHMHNHUJVGX[ZD^I_Id_f_hH
~a20	sHZIZZH
~aad	_!H#E%H(H*I-G0[1a3H7J9E=I>I?H@HAJBICIDIEGGIIHJJKIMHNIOIR[SaTcUJVIWIXIYHZD]J_FaHb]cHd_e[fEgJ
~aag	i#]*]9H@[CZHZ
~aak	q-^HZ
~aal	sI[
~aan	l9]@[HHb]
~aar	c*[9I>Z?[@YHEM^TYZI[Yb[
~aat	a!_#I(G-H/I3^9G:I;^=I>Y?]@GBHDHHBIGK^MHNIOETJU^VYXJ^]aFbJdZfHgJhI
~ab^	vI_
~aba	lZI]caH
~abb	q!YHY
~abe	X!H%I(I*H-G/H3G4J9Z:I=[>_A^BGDaGIHFKFM]OIT[UIVG]c^I_HaFbJcJdFfHgI
~abg	a#I(I-[/Y3I9H:I=Z>_?IBZCIDIHDIGMHNXU[VHYYZE]aaHdIhH
~abi	Z!a#I(H.[9I:I;Y=I@IBHDHHaIJKIMJU_VaZBd[fHgJ
~abl	C!g%C&G)b*D+D,Y-[.[/B0D2E3I4a5E6H7A8_9@:D;[<H@CAaB^DAECFDGHI@JEK>LCM@N@RDTIUeVdWAXCY^ZH]H^Fa?cDe_fBgEhA
~abo	[!I#H(F)I9I:];a=a>I?ZBCCID[GIHHIYJIKGMIPIS_UGVEZa]H^J_IaIbIdJgGhJ
~abr	f!Z#H,[-[>ZT[ZHa[
~abs	q9[B]HXY]
~abw	s9[R[
~ac^	U!F%H)H*Z-E.J1I2I3_6J7[8I9E;I<I>]@aAIBZCFDDEJFIGHH[KELIMFNDOIPHRITGUGWHX]ZE]H^G__aEb[dGeJfFgG
~aca	a!I#[(I-J9E=a?I@HBFDIG[KIMJNIUYVHa[bZc]dHf[gX
~acc	=!g#_%h&E(B,[-?.H1A2c4@5C6B7C8A9G:Z;X<B=D>^@AA^CGEDFBH[IFJ@KBL[MGNCPbQeRBS@TIU@V]W@XDYB[G]D^c_Ya>bHc>d?e@f@gB
~ace	]!G#I%I(H*I-G/d3H4J9E:I;Y=I>_?H@YBGCIDGGIIZK^NFOHP[TJUIVGXJ^I_HaHc^dGfIgIh^
~ach	I!D#Z&H)E+G,H-[.G/B1D2G3I4^6D7E9B:B;F<G=E?B@ICCEEFGHFIGJ]K_L[MYN]OEPEQHRaSJTCUYWEXYYYZY_BbZcddYeFfYgIhY
~aci	Z!H#I%I(I*I-e3]9^>H?Z@IBICYDZGZHDIGKGMHNYOJVIZC]JdHgYhI
~acj	f9I?aC]DZGZHFUXZGdJf[
~ack	B#?%]&G(F)A*C,[-A.G/E0_3Z4F5_6[7D9Y:B;E?@@BAYCBD?ECF]H_JZK]LBM@N>OCPaSCTZUAV>WEXGY[Z>[A^?_^aFbIcIdeecfag]h?
~acl	l#D%];dAJH_LIZI
~aco	sDbHIV[ZF
~acq	l,X8^HGQbZH
~acr	qH[
~act	F!h#B%G(?)B*>+E,E->.H/[0[1C2_3]4a5E7D8D<E=Y?C@?B[C[EfFcGGHYIaJIK?LDMBN@OCPAQESCTHU_VFWEXIYZZH[D]E^G_HaAbEc?dZeEgAhZ
~acy	m._>ID[HHIGN]Y]ZGaYcFg[
~acz	_!b#H(E*X3I9H:I;Z=H@GBHCIDIHZIHKIMINJUcV^YXZB^[_IaJc^fIgJhI
~ad^	M#@%Y&I(Y)E*D+F,H-I1a2F4B5Z6[8F9[:D;F<G=D>c@CAFBACDD]EGFFGJIJK?LGMBPZQHRaS[UEVAWFXCYXZ][FaEeFfdhC
~ada	S!c#^%G(E)H*F+I-E.Y/X1I2J3C4H7I8I9B:G<I=F>E?F@IAIB]CIEZFIGGIDJHLIM_NHOXPHRIT_WIX[YIZ?[I]H^YaYcFdYeJgFhZ
~adc	l0]1b9IHCR]YIcId[fG
~add	X!H#I%I(H)J*H-G/J3b4F7I8e9H:Y=I?Y@ZAHBHC[FJGZH]IIKHNHPHQZUIV[XIZC]J^J_IaHbJcHdIfIgIhJ
~ade	]#H(^)Z-Y2_8Y9I>I?I@^BEC[DIGJH]JIKGNITFVHY_ZB[E]I^]_HaIbJfIgJhI
~adf	^!I#I(H)I*G,_-H3I4J7j9F=I>I?J@ICJIHKHNIPGVHZGaIbJdJfJgI
~adg	qH^
~adi	g-^=][X
~adm	A!@#D%F&E(c)k*n+G,h-C.D/>0D1[2D3@4A5D6D7?8B9?:I;C<D=C>@?=@@B>C;D>EfFCHEI=J@K=LEM>N?OBPkQ^RDSFTBUaV^XEYDZB[B]A^G_?aAb@c@d[eAf@gfh@
~adn	o-]D]
~ado	P!G#_%X&I)H*_+H,J/F0I1H2I3J4Z5I6I7Y8H9a:_;G<I=C>H?D@BAHB[CJD[EHFHGFHCIZK[LINDOaP[QIRZSFT[UbV[WHYHZ<[H]FaDbGcFeIfFgEhC
~adp	l#b%[3J9IEHHBNYPJZId^e]
~adr	l3F9I>_C]D_HGZJ
~ads	W!H#D%[(F)I*H-G/I0I1H3G4I7I8I9D:I;J=H>G?G@GAIBGCHDHEGFJGGHaIGJIKGMHNHOIPIRIS_TcUHVGWIXIZD]I^J_FaGbIcHd^e[fggIhI
~adu	]!b#^%H&b(F)J*I-H3J7I9I:I=[>Z@GAHBGDIGHH?IIJZKGMHPHSJTZVHZ@[J]J^__[aJbJfIgYh]
~adv	j-I:Z;ZBJS_UHVIZ]
~adw	v(bKIZH
~ady	]!]+d-F9H>I?J@^BIDDHCIIKaMJN_VGZFaXbZhJ
~adz	l9HB[HIO]ZHdah[
~aex	vHIQa
~afa	s.]
~afe	sH[J[
~aff	[!I%I(^)^*Y+Y-G/I3H4J7J8Y<^=I>I?H@HBHCIF]HGIIKHMIP]TZUDV[ZC]I_IaIbIc^d[fHg[
~aft	K#c%[&I(I)F*E,H.H/a4E5G7E8^:D;G>B?C@[A]B^D@EGFFGDHCI@JJKALXMYOEQHR^SFUIVFWFYZZY[E]_^J_EaHcCeFf_gJhD
~afu	qDZH^V[ZI
~afw	v9]HY
~ag^	M!C%E&I(B)F*E+G,I-B/D2G3G4G5G6H7c8F9a:^<H=D@[AFBZCIDBEXFGGEHbIAMCNHOHPDQHRGS_TIUGVBXEYHZI[G]I_Da]dceGgEhC
~aga	O#Z%G&I(F*F+d,J-D.I/F0I1I2I3G4G5H6I8Z9F:H;F<I>F?G@bAGBaDDEIFHGGHAKYLGMEN[OGP[R[SIVEWHX[YIZa[X]GbHdFeIfFgGhD
~agd	s*]CZ
~age	E!D#@%F&G(H+Y,E-b.c/J0l1C3E4C5D6D7a9?;D=C>D?a@:ADB<CAEJFDGAIGJ^KGLBM@NAO^PERDS]TDU]VDYDZX[[]a^@_DaDcJfE
~agg	j-[H[KI^Yc^f]
~agi	m-^9J:YHHO]hZ
~agl	l*Z8_9ICHZHha
~ago	m#J-J9Z?[@JBaHEIHX^
~agr	q9]H[M[
~ags	s/H3^M_ZI_GhY
~agt	b(I*I-I3H6_9H=J>I@HBID_I[NIVYXZZ^_XaIbJdYgJ
~agu	k)]X]
~ahe	m9JHDRdc]fJ
~ahl	h-_3a9J>I@IHGI^ZI[]
~aho	o@[CYHIX]
~ahr	q!X-^@JHIKbZG
~ai^	c#]9H=[>I?YDYK[L]MJNIX^ZGhI
~aid	e/c=YHFIJKGSXVJZbdJ
~aig	s[^bH
~ail	@!F#@%H&](B)?+A-?.E/^0[1H2C3[5^7E9D:a<I=C>d@?B;C^DeEGFaHdI;JFKFLAM]QZRJSITAUAV?WBX@Z_[?]D_Da_bGd=e_fBgGhG
~aim	k-[IINHO[W]aXh]
~ain	C#Z(E)E*@+a-G.I/Y0D1C2D3@4d5c6D7b8b9>:B;C<D=@>E?A@aA_B]C@D?EDFaHCI[LCN^OBPcSCTZUBVAYD]^_IaBbBcDd@eCfFhE
~air	f![/F3[6^:[>[@HB_HBKHTZZD_]aJcIdI
~ais	_(H-H3c9G=Z@GBICZDGHAI[M]NIOYTZaGhJ
~ait	V!I(H*J-G1I3H9]>E?H@aBGCHHDIFK[M]NEOITHVIXfZD]H_Ib^gJ
~aiu	l3J9[HJIaZX
~aj^	h@^HFMZXYZ_a[
~aja	q(]?ZD[N]ZH
~aju	m3_9]HHIZ
~ak^	X!Z%I(H)J-d3a9G:I<Z=H>G?IBHCID]F[GHHGKFMHN_SJTJUIVGY]ZC]I^I_IaHbJc]dHeJfIgIhH
~aka	i-Y9J@JHEYYZGb[daf_
~akc	vZH^_
~ake	P(F)H*H+Z-H/]1I2J3G4H5I6J7H9E:F;^<]?YAIBCCGGEHEK]L_MbOGQ_RISHTHUYVIWHXHYIZD[I]G_FbGcGeIfHgHhY
~akf	s@^
~aki	q9^[]
~akk	q-]
~akn	g%](a-I3b9F=]>H?I@IBIC[DIHCI[KIVIZFaE
~ako	q*ZB]I_
~akt	W!a%I(H*I-G.Y/I3I4a9H:H;[=H?I@FBGCYD^GIIFJIKFLXNGPITIUZV^XIZ?^I_IaHbJcIdcgJh_
~aku	i3[9G=]C_HDI_Z[
~al^	E#Z%F&G(Y)X*Z+E,b.I/C1[2E4C5Y6F7A8D9Y:Y;E<E>I??@YAJB=CGEGF]GHHdI]KaLCMFN_OGPXQFUDVCWDXIYIZ5[E^E_Da?cCd]fBgdhb
~ala	[#I%J-Y3I9F=H>E?IB]CJDHGZHbIFJJNHPZUIVGXIZ^^JaFbJdHfZgXhG
~alb	k3[=]@ZG]HGZFaXd[
~alc	s9^G]HG
~ald	k9I@bBID^HDIGKHN[ZFa^
~ale	W!H#G%H&I)H*H,I-F/H1I4H7I8J:G;I=F>FAIB_D_F_GGHaIIJHKDLHNGOHPHRISGTHU[V_WJXHYJ]H^H_[bGc_eIhG
~alf	^!I(E)I*I-H/a3[4H7I9H:I=G>H?I@JAIBHCIDYEaGIHAJJKIMZNJPIS[TIUHXH]__Ha]dIfJgY
~alg	o9d>JHF
~alh	o!ZHJP^Z]
~ali	R#G%H)I*E+J0J1H2J3^4Z6J7I8I9F:H;I<J>Y?E@XAICFDFFJGGHEIBJHKCL^M]NZPHR^UYVZWHXHYIZ_[H^G_GbYcFdDeIfbhF
~alk	i4[9^@IHEJZKHYZZG]a
~all	F!H#A%G&G(])Z*A+D,G-^/Z0]1H2E3Y5E6E7D8D:I;D?^@BADBZCCD@EDFZGAHaJYKDLCMAOBQcSBU]V^WCXBYIZI_Aa[bbcddAeIfAgZh>
~alm	oHJI^TZZZ
~aln	h@ZBJHGI[ZHc]dagZ
~alo	b#H(I-H3a9I>H?^@GBaDHHBI]KGNIZDh_
~alp	s@]HY
~alq	sN]
~alr	^!]%F(H+d-F9^>H?I@[BIDDHAIIKaNJOIPIVFZHhG
~als	^!J#[%I)c-G/J9H=J>I@HBGCJDIEJIGJZKGMHR[S]UIVHX]ZFaIbIcId]eGfGh]
~alt	N!I#B%E&J+G,I-^.H/F2H3_4F5H6H8H9B;G<H=Y>a?]AGBHCYDYEHFHHAIGJGLGMZNGPFQIRGS]VHW]XEYZZ:[Y]E^e_EaBbDcFdbeGgHh]
~alu	l/ZHZJYN]ZJ
~alv	o-J9H>HDJHDIIKIO^U_V]ZHa_
~alw	c-I9H@ZD^F[IGK_PX]IgYh]
~am^	N!H#D&I(E)[*H+H,I-I.H/H0H1X2^3B4D5G6I7F8G9F:^;Z<H>F?C@GAGBBCDEHF^GEHjI^JIK@LGMaNCOFPHQ^RHSGTFUEWGXDZH[G]E^E_EaebGcEdEeHfEgJhH
~ama	c-H3J>IBYCJD^H[IZKIL]MIVJX^ZFa^hJ
~amb	V!G#I%I(G*I-F/F3H7J9E:I=G?H@dAXB]CHDHG^H?IEJIKDMaNFOISJTIUHXJZ^]J^]_GaGbIc]d_fHh[
~ame	L#G%E&H(D)G*E,H-c.G0G1F2G3A4X5G6G7E8E9@:D;F<G=C>@?D@ZAcB_CDDDEGFeGCH^IcJIKcLEM@OGQHRESFUEVEWGXC[E^D_EaCbZcGdDeFgXhE
~ami	i(I3I@IK_VYf]
~aml	e7_9I>YIJMbZEbIg]h[
~amm	c*[3G6_9Y=J>I@YBIDHH@IHMJOYT[U]ZAa^b[g]
~amo	kHHK_U^YYf]
~amp	qFYH^
~amr	m%IHEQd
~amt	v8_9JDJHGZIa_
~an^	O!B%]&Z(C)F+G,I/Y0H1Z3I4X5H6H8G9Z:Y;E<H=d>H?D@FAcBJDCEHFGGDHEIXJILGPIQIR^SFT[U]VHWGXEYG[F][_^aBcEeHfDh@
~ana	U!G#G%Z&Z(^)H*H+I-D/G3G4E5I6J7d8]9@:Y<Y=G>G?G@DAIB^DGEFFJGGJ_KDLJMGNDOIP[QXSHTHUGVDWIXY[I]Z^G_HaHbHcGdceZgGhG
~anc	O!D%Y&J(E)G*F+H,J-A.H/D0H1H2H4F5_6H7G8G:^;e<H>H@GAaBBCFEHFGG^ICLGM]NBOFQIRHSGUFV]WGXEYHZ>[G]d^F_]aCcEdDeHgJ
~and	K#@%G&G*Z+E,G.H/[0J1I2E3d4B5F6F8D9Z;J<E>i?Y@aCHDCEEFIHBICJEL[MYNDOAPFQGREUBV>XAYEZY[G]^^]aHbAd@eEf@hd
~ane	_!I#I%I(J+[-I4Z7Z8]9I:J>I@GCJDGHYIJKINYP^RIT]V[ZZ_Ig]
~anf	m9^@JG]HIKJN^ZH
~ang	A%A&F)I+C,F-G/]0E1D2C3?4I5E6D7E9<:B;H<H=@>_@fACBbCID>EHFGGAH]I>JEKFLgMbO@QFRDSCTAUYVEWCXI]Y^i_AaCbDdCeCfAhb
~ani	K!B#F%F)D+H-E.H/G0I1H2I3F4H5I6I7F8H9F:b;H<I=_>E@AAHB]CFDIEbFYH=IEKCLHMFN]OHQJRISZTGUfVFWbXFYIZB[G]F^E_ZaEbYcaeGgE
~ank	U!F#D%H(F)H-C.H0J1I2I3Z4Z5I7G8I9h:G;H<I=E>D?C@CA]BdCEDYEIFIGGHcICKBLHMENFOHRJSHTHUHVFWIXFYJZG[H]F^G_FaDcGdEeJfHgFhD
~anm	eHYLZT[aJbc
~ann	?&F([+C-X.C/@1C2F3Z4Z5G6b:];E<^=Z>a?aAGBECEEHFZG[IEJBKFLDMDNEOHQERCTEUAVDWDXBY]Z[]@^[_^a?bCcYeafDgDhG
~ano	T!G#D%H)I*G+I-Z3G8[9E:a;I=]>[@bAHBGC^FHGFH]IFJIKYMGOIPHSJUIVFWJX_Z@[Z]I^HaGbIcIdHfIgIhE
~anq	k3^=[DYHZZF
~anr	s?]HFa^
~ans	W![#G&Y(G*H+J/G1J3]4[7I:G;I@DAJBGCFD[FIHcIJJHKDLZNFOGPISIUHVFWJXZZ?]I^I_ZbHf]hG
~ant	F!C#D&G(H+_,G-_0Y1E3@5I6G7D8E9@:c;E<F>]?IADBEEEFEGBHaKeLGM_OHPCQGRFSXTBU_V?WeXIZ?[_^F_BcCdYeEfBgJhZ
~anu	m=[HGI[_]fZ
~anv	d!^(Y-H9F;Z=Z>H?]@GBIKbMHNIVJZE^^aIdIhG
~anw	v*[PZ
~any	K!D#b%D&I(D,I-a.G/D0H1G2G4F5H6H7Z8^9[:^;^<G?BAEC@D_EHFFGDJDLFMBN]QHRGSZTXUdVEX]YHZF[[]D^E_FaBbEcEeGfDgEhB
~anz	sPZUY
~ao^	]!H#I(]*I-I/J3I9_:J>H?Z@GBIDHGZHFIHKHMINIU]_JaZbIc^dGfZhJ
~ap^	[(I-I3G4X5_6I8J9I<i>I@[BHCJDIF[HGIEJIKHMINHO[RZYI]IcCdIeJfHhJ
~apa	i?bHEU[[]bY
~ape	m<]@YHZIYO[
~aph	d%G(^)[@IDIMFVJZGge
~api	c3I@IHEIaO_VIYYZFd_fahI
~apl	o*]9I?eHDaJ
~apo	m9IDYHaZ^
~app	N!D%C&H)E*]+b,]-].G/Y0H1G2H3C5G6G7I8G9];Z<H=C>^?c@GAFBYCBD?EFGHHaIHJEKGMCNXODQHRHSFTDUEWEXDY[Z[[G^F_Ca_cEdEeGfZhC
~apr	o#Z:YK[O[ZG
~aps	e!Z#_6[9I=eHYIIKDNHZDbH
~apt	T!I(H*I-G/H3H7J9F=H>F?H@EBGCIDHEIGIHdIGJIKGLJMdNGOIPIRISITIUIVHXIZH]b^J_IaHbfcIdHfHhG
~apu	vfZ
~ar^	F!G#C&F([)J*@+c,G-].E/A0E1X2b4]5E6F7C8D9A:D;C<D=D>[?f@^AGBdDEEEFFGAHcIHKbQFSCU@VFWDX]YG[Y]A^c_Fa<bZcHd?eEfFgHhJ
~ara	N!D#E(])H*E+I-B.I/_0[1H2b3E4G5I6I7H8H9A:E;H<I=H>Y@IAHBCDIEHFeGFH@IgJFKBLHMZNFPYQJRHSGT[V]WHXFYHZ=[^]F^F_FaEdDeIfIgDh]
~arc	_!I#J%I(X-I.X3I9D:I=H>H?GAJB[DHF_HaIIKGMYNHUIVG^a_aaFbJdIfYhH
~ard	N!E#H%H&H(A)[*B+^,g-H0G1G3C4E5G6F7E9c:F;G<G=C>E?]@DAFBACCDAEGH]I@JELGMHNCQbRGSFTEUEVBWGYbZ=[I]D^E_DaEcCeifAgDhD
~are	U!_#F%F)I*Y+I-^1I2J4I7I8J;_>D?_AICHFIGHHZJHLIM^NFOHPHQIRISITHUGWJXHZC]G^ZaEc^dFfFgH
~arf	f(Y*Z@YCHHII_K^ZC^YhJ
~arg	iGd_ZdD
~ari	W!Z#H%H(Z)X*J-_.Z3I9F:a;]=a>I?H@EBGCIDHGIHII]JIKDMHNFT_UIXIZB^_aIbIcIdGfIhG
~ark	f2[9J?IF]HeZD
~arl	_!]-I9I@cBIIIK]MINJV]ZC]Yh]
~arm	l>FBIHaZFaGbc
~arn	k-[.YHZM[ZI
~aro	o*]-ZCGHXf]
~arr	V!_#I%J(I*J-G/H3G6[9G:J=I>Z?H@FB^CHGIHYIGJIMHNIOHPJSJTJUIVHXH^I_HacbIcId]f^gIhI
~art	K#B%F&H(E)E*E+H,H-F/I1D2G4D5G6F7]9G:a;F<H>C?B@JAEBYCDD]EGF[GaHeIHJaLEMHNAODPCQHT]UCV^WFXHYFZ7[D]X^D_ZaGb[cGdFeFfihB
~aru	s*Z
~ary	W!I%F(^*I-G/J7J9J:I?^BFD^HHJ^KHLbMINGPZSHUFVEZ@]I_IbHc]dafIhY
~arz	q(^da
~as^	Q!G#Z%H(F)H*H-H/I1Y3G4I7H9_:F>C?FBYDFFIGHHcIdJHKHLIMGNIOIPHRJSHUGVFX]YJZb]G^H_HaGcHdFeJfGgGhG
~asa	f.Y9J?J@HBIHEIHK_MINbR^[_hI
~asc	sHHI_Z]
~ase	O!E#I)H*G+I.I/I0I1H2I3F4Y5I6J7H8I9E:I;I<I=G>F?F@HAICGDGEIFIG]I[K]LZOHPHQ[RGSHTFUaVFWIXHYZZ^]G^^_GaGbacHdbeIfCgGhY
~ash	X!H%H(F-G/I0[1I3Z4]7H8I9I:H=H>Z?H@DBGCJDHFfGaHGIGJHKFM_NIOJPIRHTJUIVHZ>^Y_HaGb^cGdGeIf]gGhH
~asi	]#Z-_=^@II]KINZX]ZF^]hJ
~ask	R!H%I(F)H*^+^,[-F/I3F7J9G=H>C?D@CAIBFCaDFGIHZIEJIKHLdMGNGO[PHSJTIUIVFWJ[I]G^H_HaZcJd_f^gHha
~asl	T!G#F%H(I)H*H/H1J3I4J7I9F=F>G?G@JAJBYCGD]EIFJGHHHJHK]LIM_N^OIPHSHTHUZWIXHZc]I^X_HaGcGdaeIfEgGha
~aso	a!X#I(J-b/Z3X9^>G?I@IBYCIHFIEKFMINcT[VIZE^I_JaIhI
~asp	s@ZHIXXZJa_
~ass	2!=&J(Y)F*D+?-a.D/Z0F1D2b3A4A5I6]7]8F9?:I;A=F>C?EA?B_CFDCEGFBHYIcJcKbL[M_N_O@P=QBRBSGTAUFVBX@YDZd[^]I^^_?bYcCd^eYfEgZha
~ast	L#^%Z&I(B)E+H,H-@.H0G1G2H3B4Z7E8]:e;H<H?D@aAGB@CIEHFFHII[JHKfLEMANEO]PFQIR[SFT^U[VHWFYGZI[F^CaCdEe]fHgEhE
~asw	vKYbX
~asy	k-YHHIa
~asz	vUY
~at^	>!b#<%Y(X)A*A+@,^/I0F1_3^4Z5Z7a8J9c:H;_<A=?>d@AAbB@CEDCEEFCH_IFJ_LHMDNbOFQER>SBT@UZWIX@YY[I]=^Y_ZaBb@cDdAeEhZ
~ata	Y!H#I%I(G*I-]/[3_4J9D:I;Y=H>E?H@[B_DZGIHBIEJJK]MYNGOGSJTIVGXIZA]I^Y_Hb]c^dIfIgZh]
~atc	S!H#G%H&I*H+G-Y/G1I3A4I5X6_7I9E:I;J=H?GAfBECFDEEJFJGIHZIDLIM]NGOgPIRGSITIUIVGWJXHYJZ@]I^I_ZbIcGdHfHgI
~ate	M!J#G&I)F*b+D,H-Y/D0H2H3B4E5G6H7F9@:Y<H>X?C@ZAFBZDYEEFGGEHEJHKBNcPEQIRcSETHU_VZWFXHYGZ^[I]Da[b^dFeHhA
~ath	g9J?]FbIFZG
~ati	A*?+c-G.E/D0D2D3[4E5C6E7H8Y9@:[;H<G@DBBC_D_EbFIH]ICJEKALCN_OAPEQ_RESETBU_V@W^YBZC[H^?_Ea_bAdaeYfIh@
~ato	L#_%E(H*a+H,H.I/G0I1I2H3G4]5I6I8H9C;I<I=E>a?_@CAHBDCEDYEHFIGFHXIHJFKGMYNIO]PeQJRISGUZV[WGXIYI[G]E^Ga^bFcGeHfFgEhE
~atr	q:ZR^
~ats	o-Y3H9I>GH]K_NHXJZFaGc]
~att	O!E%G&J(E)H*G+H-_.I/F0I1H3[5I6I7H8H:F<I>D?F@ZCFDEEIFHGZHZIYJFMENXOFQIRHSHTbVEWHXgYI[H^Y_FaEbFcFdGeIfFgFh^
~atu	[!F#J%J(I)I*J-H0]3H7I8J9G:H=Y>I?G@HBIDIGHH]IHJJKHNHUaV^WHXI]H^I_IaIbIcId_ebfZgIh^
~atw	q-]
~au^	b-J9[@XBZD[IHKIM^NGZZ
~aub	q9[>J?]HZI]ZG
~auc	d3F4Z9[=J>HB[C[D]ZIaa
~aud	c-Z/[9HBIEZHZN^VZY]ZH]^
~auf	d(J+]0Z3I9J:I=[>]?J@GBZDHEZHDIGLcNZVI^JaJbJdJfYhI
~aug	vK[
~auj	s@]ZI
~aul	a!J+I/J2_9J>I?I@_CIDGEZHaIIKGUJWHY^ZHb_
~aup	vD^ZHh^
~aus	N!E#_%I(])I*H-].J/[0I1H4]9D<I=G?F@HBECHDIEZFIG[HHJFKHLYMFNGPHRbSIUIVIXaYIZA]Z^J_JaEbHcGd[eGgGhE
~aut	J!E#D&I(d)Z*I+F,g-C.H0I1]2H3Y4F5I6H8H9G:E<H>]?[@EAGBCC]D]EFFHGEHaIGJHKGLGMENCOFPDQHRGSFT^WGXFYGZ<[H^F_Ea]bFcZdDeFfEhG
~auv	s#[
~av^	_!^#I(I*Z-I/X3H9b=I>I?I@XBHC[D[GZH@IcJIKHMINIVHaJfJhJ
~ava	[!I(H)I*H-G/I1H3Y4a7I:J=]?[@IBGC^DHHaIFKZMINHOJS]UHZD[J]]aHbIdIfFgIhH
~ave	G#D(H*[+F/H0G1E4D5^6G7E8F9^:F;X<G=_?GAHBHCeDbEFHYIXKZLEMCQGSFTDVGYFZA[Z]IaBbDgJh[
~avi	m.[H^M]
~avo	j#[-XHHKaZ^
~avr	k(Y-ZBZG]HGKYZI
~avs	l!^.Y9I;[HEKIUbZI
~awa	^#J(H)[/I3H9_>F?[@_B[CHDZHEIHJIKEMINYOJUZVHXIZ@]c^ZaDbIcJgIhG
~awi	f-]3I9^>J@_HJIIKJOXZ[h]
~awn	m%^(a9J;[HIWYZH
~ay^	L!^%E&H(B*G+F,H-D.G/B0G1F2H3B4E5G6G7E8F9b:C;F<H=Y>H@gAFCEEGGDJFKHLZMHODQHScT]VCWFX^]a_DaYbIc[dDeGfDgYhI
~ayb	vN]
~aye	o@_XX
~ays	D#[%D(C)G,H-_0F1X2G4E5F6I8F9A:Z;G<G>A?BBBDIEYFFGIHJIaMBOZPCQFRGU[V[XaYFZ][F]D^XaGbIdZfDg@h[
~ayu	q9[IZZZ
~az^	q/YCZ
~aza	j-^/]9H@ZB]HEKYMIN]ZG
~azd	vKJNa
~azi	Z!F#G)J*I-G/J3a9a:[>H?H@FBZCHD[GYHEIFJJKGMFOIPISIUZWZXJZY]I^J_IbIdHgZhH
~azo	vH^
~azu	m![/YH[b[g[
~azy	v@^X^ZI
~ba^	q=]@[CZHIZJ
~bab	v>F@ZO]
~bac	D!Y#D%Y&G(?)B*D,[-@.F/G0_3C4H6]7E8Y9F:D;F?B@EAZBGCDDAEDF^HII@JXK_LCMAN@OFPbRZSDTBUBV?WCY]ZA[B^@__aIdeedfbg^h@
~bad	j#b9I>YHYZI
~bag	l9I>aHFZHha
~bak	j@JHEYYZGb[daf_
~bal	Z(b)Z*^,c-Z:J?J@IPIUJVHZEdEgH
~ban	Y!J#H(H-^.G/I3J9E:I=I>Z?H@FBECHDGGIHkIEKCMGNFUIVIZ>[I]baFbGdGgIhF
~bar	c*I-I4[9[>[?]@[BJC^DIHAIHKYMJP^VZZE[_aI
~bas	b4]=^>IGXHZIJQ^Y]ZIb_fJ
~bat	h-Z3J9I>IHaIIO[ZH]]
~bba	v!Y
~bbe	qHYM[
~bbi	v3[
~bbo	q7aKZSJZJ
~bca	vH[
~be^	[#Y*I-H/^3H9Z=I>b?H@HBHD^HHIFKGM^NIOIVHXI]caGdHfJhH
~bea	k9]B]HEM]ZJc[fZ
~bec	P!G#X)Z+Y-[/]1J3I9J=I>I?H@IBGCJE[GHHFI[JHKDLZMGOZPIR[X]Z@[I]]aJbIcJdZeHfHgHh_
~bed	q9_:_HH
~bee	T![%I(I)Y*I+I-]/G3H4F5]7I9H:I=[>G?Y@IAJB[CIDYGIHEKYNGOHSHTIU]WZXX[J]I^I_ZaZbHcHd[eIgHhI
~bef	S!Z#G%I(G)J*H+F-I/H3G4I5]7I8I9H:H=H>F?F@]AIBEC[D_EXGIHHIEJHK_LGMGNFOHPJSJT]UIVGX[ZG[H]f^I_Ib_cGdHgH
~beg	q3]>DF]HHIIOH]a
~beh	[!G#H%[(_*_+I/F0I1Y3Z4H5J6J7I9E:I;Y=H>G?H@EAHBFCDDGGEIFJIKFMbNGOJRbSIVGXIYJ[Z]H^JaDbYcFd]fEg[hZ
~bei	^%a(I,[3J4Z7]=I@FBJIHKGN[VI^Ia[dJha
~bek	h-H3I9J>F@]B[DaH^IIKIMJV[ZDdIg]
~bel	b(H-]/I1J5_7J9J:Z@EBHDIH@IEKEMINbPYR]VHZ@_Ia_bZd[
~ben	U#Y%^(I-F/J1J3G4I7I9G:Y;[=]>F?GA^BECGDFEII^JIKJLZNEPHRISITHUGVZWJY[Z<[H][^^bGcGe[f]gH
~ber	G!I#B%G&H(Z)E*E+_,H-H.F/F1H3h5F6F7E8E9?:C;Z<G=B>d?A@FAEB@D[EFFEH[I]JDK]LFMDNAOhP^QHSFUEWFX[YFZ@[H]B^E_CaZbEdDeGfDgD
~bes	g9]>[@ICYDJIJVJY_ZIaZ
~bet	[!I#I(I*J-G/D0J1H4Z6a7J9H<]=H>H?I@bAYBHCIDIGJHYIGK_MHNHSJTIU^VHXIZD]I_HaJbIcbdGfGhH
~bev	m-Y9I?[CYD]HGTY]]
~bex	vH]
~bez	s?[D[hY
~bge	a#I(I-[/Y3I9H:I=Z>_?IBZCIDIHDIGMHNXU[VHYYZE]aaHdIhH
~bi^	f![9G@bB[HHM]
~bia	Z!I(I-I/I9G=J@bB^HDIHKGM_NIUIVY^^dHgX
~bid	b(b-e.Y@IHBIZKHLJZF^_
~bie	e#H-I/I9I=F>J@HBHDZIHKHNIO]XaZG_Xc_dbgI
~bik	s#I?^H[ZI
~bil	U!a#H%I(G)I*I-I.[/I3[4Y9G=H>_?I@FBFGIH_IHJIKGMHNIOYU_V_Z@]I^I_IaHb_dZfGgHhI
~bin	b+Z-I3^9H<^=J>I?H@JB[DGHcIJOJZGbIcbdJ
~bio	o&I-I@JBIH]MIZ^h[
~bir	s%^HEI^
~bis	o3[@YZEh_
~bit	f#]-I.X?IG_HZKJMHZ]^^
~bje	S!a#I%H(G)J*J-F/G1I3G4G7J8H9F:I;e=H>H?H@GAaBHCHDIG^HFIFJHKGLIMHNGOIPHTIUHVGXIYJZE]I^Y_iaHbJcHdHeJfHgHhG
~bju	s-[:X?^HI
~bl^	D!h#A%@&G(I)b*D+D,Y-].[/B0D2E4d5E6H7J8a9A:B;]<H=I>Y?YA[CID@ECFEGIIAJFKCLCMANBODQHRETBUcVdWAXCY]ZC[X]B^Fa@bFcDeafCgAh@
~bla	_!C#I(^*I-F3]9E:J=I>Z?YBHCEDbHHIFJIKGNHVIXIZe]I^J_IaGcIdJfIgIhH
~ble	N!I%Y&J)F*E+G,J-D.H/D0H1H2I3E4G5I6H7F8G9C;F<I>C?A@GA]BgDHEZGEICJFKBLGMDNCOGPERIS]TDWFXEYHZf[H^D_CcfdCeHfEhE
~bli	c#J(H-I3E9H>H?I@GBGIZMINJOGVJZbaddI
~blo	J!F#j%D&I(C*E+G,[-a.a/E0G1E2F3C5G6G7E8G9@:E<F=D?B@XAFB@CFDAEGFFGEH[I@JaKJLFMANHOFPEQZRCSETdUDVAWFXeYFZ:[^]E_DaEb_cddCeFfBgChC
~blu	vH[bY
~bly	v>F@ZO]
~bma	l@IH[MbhJ
~bmi	lHHZa
~bo^	k=]HGaa
~boa	b#Y(H*I,_-I9F?I@IBICIHcIIKHNJPIVIZBcJeefG
~bod	T!I#D%F&Y([*G+_-^.J/F0I1Y2I4I5I6I7H8G9Y:F<^=F>H?FAGCED[EJFHH>KCMGOHPGRISbU^VIXGYIZD[I]H_[aGd[eHf]gGhG
~boi	v>ZH]
~bok	vHJIa
~bol	e-^7a?[@IHFIbKJSJZG
~bon	q9bHH
~boo	a!J#H3J9I>IB[HeMZTGZF[F]If_
~bor	i:^?[HGKY[Y_]
~bos	oHIK^Z[
~bot	Z!G#H%H*a/I3Z4[7I8I9I:H=I>^?Z@GAfB]DGGIHBIFKEMINIO[PGRJTIVHZJ[Z]G^J_HbIcHfIhH
~bou	Y!H#G%I(])H*I-^/I1J3G4I7X9E:G=[>F?HBBCGDYH[LJMGOIPIS_THUFVEW[XIYJZ_[J]G^I_IaEbHcbdHfIgGhI
~bov	s;b
~box	Y!I#G(I+J-I2J3I9F:I=I>d?H@GBICHGXHZIGJIKHMINIUJVJWXZC^_a[bJd[e_fIhZ
~bp^	v4G5IJ^
~br^	o-]9[HYVJ
~bra	Y!H#H%](G)I-]/H1I2J3b4I7H8I9C:H;J=Y>H?GAIBFCbD]FIG]IZJXKEMENFOGPIRISIUGV^WYXHZA[J]G_GbHcZdIfGhG
~bre	^!J#I(J-]/J3b9H<[=^>I?IBHCJDGF[GIHEIYJZKEMIN^UJVHZE]IaIcZdHfIgIhI
~bri	a#I(I*[-G/J9a>I?J@IBHCHGIHaIIKHPJVIZF_GaJb_dbhJ
~bro	R#D%F(F)G*H+I,H.a/]0I2]3E4^5I6H7G8H9E:G;[<I=E?E@FAHBECGDFEJFHGFH]IDJFKDLIMGOHPGQZR]UFVYWIXGY]Z[[H]e^G_FbZdEeGfYgG
~bru	c!]#J(Z,[-I3H9H:_;^>I?Z@GBICIHDKbMINIVIZC^]aHdIhI
~bry	q9aHH
~bs^	vB]HIK[
~bsc	q=aHHY]
~bse	q9[GYHZ
~bsi	i(]H]I]
~bst	m)[-_9I>JB]HYIHOIV]ZF
~bt^	g#H%J(J-I3I9];_>H?[CHHGIZK]NIVIXZZB[]a[gZhI
~btg	vHbKFZI
~bu^	kHGca
~buc	sI_
~bud	vHY
~bue	v9^HI
~bui	f#[-Y1d4Y6Z9H@FBIG[HCIFJJKINHP]RIVIZI^ZfJ
~buj	sD]HYMY
~bun	k!I/Z7^;^HFZJc_dZ
~buo	v9aHI
~bur	q9aHEV]ZG
~bus	q=_HJZ[
~but	Y!C%H(e*J-H/I1I4J7J9H:J;J=H>I?H@GBHCIDHG]HbJIKGMINGPZSJUJVHXJZ[_HaHb_cIdJfHgJhH
~bvi	s-aZF
~bwe	s9[R[
~bwo	s*Z-^
~by^	s@ZZIh_
~byl	oKb
~byt	_-_3J9F@dBYCIDJHBIHKGM]NIVIX_Z^^JaIdIgJhZ
~ca^	X#H%I(G*Z/I3^4I9D=[>FBGD^GIH[IHMGNaOISJUGVFXI]I_IaZb]c]gHhG
~caa	qEHZGdbe]
~cab	v=bZJ
~cac	g(I3[?]C^DJH[ZHaZ
~cad	f3F4F5^=Y@IBID]HYMYO[VJZF^b
~cai	vH]SY
~cal	Q![#G%E(F)G*E+I.I/]0I1H2I3[4G5I6I7G8H9C;H<I=[?]@GAHCFDEEHF_GFH^ICJFKZLHMFOGPFQeRHSITHUZVEWIXIYHZE[H][^F_FabbFdFeIfGg[hF
~cam	U!]#G%H(G)[*F+[-F/G1J3D4I7J9D:H=G?G@dAIBbCHDGFIGHH^IDJIKBLJMaNGOGPHTHUHXHZZ][^]_HaHbHcIdFfGh[
~can	A!F&F(])Y+C-I.E/A0X1D2F4[5H6b8Y9A;E<I=]>_?_B=CEDYEIF[G^HEIEJAKHLEMDOIQERDSITEUBVCWEXCZ[[Y]c_]a@bDcZebfCgEhF
~cao	a!I>J?[@IBJCXDJG[HIKIU]VZ[Ya[c]dHf[gX
~cap	_#a-J3I9J>IBIDIF[HBI^MJNJTJ]cb]
~car	Y!I#J%I(I-F/I3G9E:J=I>b?H@[BHCHDGH_IeJJKGMHNHOHTJVHX]]I^IbXd^fIhH
~cas	b!I(I-H9]=J>X?I@EBYHXIdKGL]MHNIVIZA^ddIhH
~cat	H!D#_%D&H)D+G,_-F.H/E0G1I2H3]4E5G6F7J8E9@:E;G<G=C>]?b@EAcBBC^EFFGGDHdIFKBLGM_NGOFPDQHRFSFUDVCWFXFYGZZ[F]Z^E_ZadbGdBgEhE
~cau	P!H#Y+Y-[/]3I:X;X=J>I?HBHE[GIHGI[JHKELZMHO[R[X]ZC[I]]bIdZeHfIgIhG
~cc^	oB]HZJZZIcZ
~cca	f#cT]XG[YcY
~cce	H!@#A%e&H)E*E+F,G-G/g0F2F3I4F5H6G7D8F:C;F<G=B>c?_AEBeCCD?EFFGGCJCKFLDMZNIOZP_QdRGSDTDUDVDWFXDYGZ_[D]D^@_AaBcDdDfCgEh^
~cch	f9I>XHHKYM_ZIg]h^
~cci	k![@ZHFV[ZH]ZfYgZ
~cco	?!h#a%c&G(?)Z,^->.E/@0Y1C2c4C5E6D7F8C9B:];[<D=I>C?A@?A_BFD]EFFDIDJCK<L_MCNBODP_Q^RDSCUBV^WAXGYD]C^e_]aBc@dBeAf@gAhF
~ccu	o)[HIZ_eX
~ce^	P!G#E%]&I(E)H.I/E0J1I3D4E5G6I7H8I9^:F;H<I=e@aAYB[CDDDEHFHGFIIJGK_LHM_NDO[P_QJRISGTIUEWGX[YIZE]F^F_IbHcGdEfFgG
~ceb	eH[a]ca
~cec	s<]HGJ[LZ
~ced	l!I#J%I-G/[9IBZHHIIK^MIZ[h^
~cee	f#I/^HCS^TYX^ZHe]
~cei	](F-J/[3H9I:I>X?H@GBICJDHGJH_IYNIOJUIVYZ]]]a[dIhZ
~cel	Y!H#H(H*I-G/I4I9B:I=G?E@EBED^GHHcIEJJK^MGNHOcTIVGXHZC[J]eaCbJcIdIfIgHhG
~cem	i-J>]?ZHYJ[YYZI
~cen	L#F%F&J(H)J*E+I,J-C.I0I1G2I3D4D5G6I7F8G9A:D;J<I=o>D?DAJBDCEDDEGFHGEHdICJFKYLGMCNDOFPFRISXTGUCVDWFXFYIZ<[H]F^E_DaEbEcXdCfEgjhE
~cep	R!F#E%D(F)I*H+H,I.Y/c0I1H2I4H6I7H8I9E:H;I<I=G>D?^AIB[CHDFEIFJGEH@I[JZKZLFM]NXO^RHSJTGUHVDWIXHYIZ_[H]H_EaFbGcXdEe[fFgJh_
~cer	V!X#J(_-I/I9I=Z>I?IB^CJGJH[IHJ_KGMHNDUFVYZ[][^H_JaIb[dHfIgHhI
~ces	K#E%d&H)E*E,H-B.H/b0H2H3C4G5I6H7F8G:D<I=[>dAGBbCGEGFHGFHHICJHKBLGNBOFPaQdRIScTEUCVEWGXEYH[E]F^D_DaCcEd^fCgEhD
~cet	o/^MYh[
~cev	o>[HFa]
~ch^	C#^%]&E)H*C+A,E.D/E0H2D3B4D7H9B:?;C<D=??@@HAcB[CGEBFZHZIAK^MbNbOfPDQERGSATCV^WBXYY[ZF[E]F^D_^aXcZdFeFh]
~cha	@!H#F%?&F*E+B,E-C/c0D1B2e3=5D6C7D8I:D;C<]=@>Z?>@dABB_CFD?EFFbG?HZIYJDKCLfMaO@PGQDRBSET@VIWBXEY^[E]]^i_?a=bAeBfFh]
~chb	q4]V]ZG
~chc	j9I?[@ZHEK[MaZI[[
~che	P!F%H&H(E)F*_+H,H-Z.F/E0I1H2H4G5_6H7F8G9[:F;I<H>BA[CaDaFGGEHHIXJbKBL^MCOHQIRHTHUEVCWGXFYHZC[E]^^b_EaZbacFeZfEgDhB
~chi	T!H#H%I(G)J*]-F/Y0J1H3F4Y7H8Y:I;J=G>[?G@BAJBYCIDGFJIZKILJMXOHPIRaSITHUHVGXIYI[J]H^H_Ha]b_c_dGf]gZh[
~chl	j6_:J=H?^@HB^KIVH]ZbIc]
~chm	k/[@XMZTZ_Z
~chn	l3YH[M^hY
~cho	O!E#E%F(D)H*E+Y.I0I1I2I4H5I6I7G8H9Z:E;H<I=E?]@bAaBFDHEHFHGFH:IXKbL_MGOFPZRJSHTFU]VCWHXFYIZG[e]_^E_]a]bFcGdFeIfGgG
~chr	W!H#G%_(F)I*J/I1I3Y4I7J8[9Z:H;I<Y>H?G@EBGCIDGEJGeIFJILJMHNFOJPHSJTJUGVFXIY]ZA[J]H^HaFbHcGd^e[fbhF
~chs	k@aHEI_L[M^ZG
~cht	F!@#E%Y&G(^*H,G-Z.F/F1E2F3F5F7E9B;^<E=C>?AECIDEFEGIJEN_OGPHQGSCTIV[Za[[^Za_cJd_fIh]
~chu	l![HYRZVJY^
~chw	q*]HY
~ci^	^!I(I*I-H9c=I>G?IBYCHD^HHIdKHMHOIRYUIVGXJZ]]J_JaHbZcIdIfIgJhI
~cia	W!F#G%I(G*I3G4I7J9g:];X>F?HBFCHDGF]GIIaJHKFMGNGOHSJTIUHXI]I_HaDbIdXfYhG
~cib	vaZ
~cid	c!Z(I8I9Z@XA[HFOYSbUIVHZF]YgY
~cie	Y%_(b/H3I5_9H:Z=J?I@FBHC^DIHBKZM^NIPJVIZB]JaIbJh^
~cif	l&cHINZOXZE
~cij	vI_
~cil	c-f/ZHEKJZI
~cim	f!J(JBZH^U[ZZ]]
~cin	s#^(Z9^HE
~cio	X!H#I%H(G*I-G/I:I>H?Y@GB^DYGYIFJJKGMYNXUYXJZ^]I_IdFf]gYhH
~cip	o(Z6aHZKIY^ZCcE
~cis	l(])_*YMX
~cit	l;^B[H^
~cja	q=FH]I]cY
~cji	e9I=]?aC]DZGZHFIJUXZGdJf[
~ck^	:!E#g&C(B)D*F+E,[-C.Z/@0Y1H2D3B4I5[7C8I9I:=;G=E?=@FAIBYEBFCH^IDJ[M9N?O?RdS>TiU<V:W@X_ZE[d_Hb[cHddeaf[h9
~cka	f3[@IBJDJIJJ^P^R[Z]aFb[
~ckb	hHFLZZF^_d^ea
~cke	W!F#Z%H(G)J*I/I1J3^4I7J9a:I;I=H>Z?G@CAIBaCGDFFIGHH]I^KFLIMGNGOGPHRISIT^UIVGXHZY[I]G^I_HbFc[dHfGgIhG
~ckg	sgZ
~cki	sJZ
~ckl	s(]9IH_eE
~cko	X#c%a(H@IBIMITbZF[H^H
~ckp	s%^0Y>^HA
~cks	R!G#F%]*H-H/H1I4H6I7H8J9I:Z;J=^>G?Z@FBEEZF_GGHDIFJHKCLZMGNFOJRITIU[V[W[XHYZ[H^F_GcYdYeZf]gFhE
~ckt	h>ZDZH]I^ZF]]
~cku	iHbKJP]ZI_X
~ckz	v([
~cl^	g#DHdKZLIZH_^
~cla	b-[6Y9I>J?J@YD[HaKHMJNGOZW]h[
~cle	d!I%a*J+]-I/I=X?HBICJDIIIKJLXMJT]ZB[J^[_a
~cli	T!H%H(a)J*H-G/H0I1_3H7[9F=G>D?FAIBCCGD[GGHFKZLIMGOZPJQ_RISITHUHVGWIXIYJ[I]_^I_HaZbdcGdFfZgGhF
~clo	H#?%B&H(B)D*D+F,]-A.D/j0f1C2F3B4A5E6b8D9A:D;E<F=B?B@?A^BbCCDCEEFEGHHAI?JFK>LEMaNBOEQGRfSETcUEVBWFXDYYZ=[D]_^C_baCbIcad]eEf>g[hA
~cls	q%];dAJHE
~clu	Z!J#J%J(I)[-]/J9H:J;Y=Z>Y?J@HAJCJDHFZGdHIIYJHKFLYMINHTJUHVbZF^H_FaIcIdHfHgI
~cmd	v)]gZ
~cn^	vZJh^
~co^	b!H#Z%H(H9I=H@GBHD[GJH]IFKGM[NZUIV]Z^b^dHf]hH
~coc	sL^^[
~cod	H!D#@%F&Z(E)G*C+F,H-B.F/X0H1G2G3c4E5G6H7F8F9@:F;G<G=D>g@AAFB]CGDBEbFEGFH^I?JFKBLGMBNCPFQIRFSFTEUFVIWGXdYG[G]^^G_DaibEcEdEeGfDgEhC
~cof	qHZ]a
~cog	e-^3F7[>I@IHJIGKYO_VZZHh_
~coi	oOZa[
~col	_!I(G)Z-I9J:^>H@IF[IaKJNIVbYeZFcEfIhI
~com	E%E&F(B*],G-h.H0E1D2E3C4I5E6E7I8[9E:a<E=?>=?[@FACBYC?DHEBFYGEHdI^JHLJNaOHQGRDTJU]W_XIYEZD]]^B_AaEbHcFgEhD
~con	<#C%Z&B(>)=*B+H,[-[.D/C0_1c2b3F4f5b6Z7=8c9A;@<b=E>I?<C_DCEdF[GJHZJYK@LBMBN=OHP?QZRcSATBUBVHW^XBY]ZI[C]B^?_Ea:bFceeafYg<hD
~coo	U!G#I(I-H.m/I3I7J9G:J=I>H?HBHCJDIIGJIKHMINIOJSHUIVHWJXIZD]I_JaHbGcIdIfJgJhI
~cop	[!I%I-H4I6[8I=G@HA]GeHDIHJ^KFNHPIVaZH_YcIfIh_
~cor	N#H(F)I*F+H.I/E0I1H2H4G5I6I7G8H9B:F;H<I=F>I?IAHD^FIGGHGI[JFLGMaN_OdPHR_SHT[VEWHXFYI[I]F^EbGcGdFeIfFhd
~cos	k9]=[H_ZF
~cot	qJYKZ
~cou	=!g#d%b&D(?)X+[,_-A.D/B1B2c3^5H7D8A9G:[;Z<C=E>E??@>A^CHDXEDFEHHJEKBL^MAN?PfQ]RBSAU>V[W@XEYG[I]@^d_aaAbGcEd?eIf>g?hA
~cov	d3I9I=b>[D^GaIJNIVZZIaGfI
~cow	vD]
~cqu	l,X8^HGQbZH
~cra	d0]4^@HH[ZFb[cIf]
~cre	M!C#^%X)H*G+b,[-D.I/F1H2_4G5I7F8^9E:G;I<H=F>]@CAGBCCFDHEIFHH_JGKCLGMFNEPFRHSGTEUGVDXGZG[^]Y_[aFbhcFdGeGfEhF
~cri	X#I%_(F)I*I/G1J4J:H;J=_>G?G@EBGCID[FJG_IFJHKELJMEN]O[PFRJSJTJUFVFW[XJY[Z@[J]I^H_YaHbHcId^eIfdgZhF
~cro	M!D#B%F&J(D)J*Z+H-H/Y2H3E4F5H6G7a8H9E:F;H<H>C?E@BAHBDCFDEEHFHG^HYIFKDLGMGOHPFQIRFSjTcUEVDWEXFYHZ>[G]F^F_Fa[bEcZd_ga
~cry	W!I#H%H(H-H/H3H4H6j8J9F:J<f=I>I?H@HBHCJDIGHH=IGJHKFMINFPIRISITJUIVIXJYdZB]J^I_GaIbJcIdGeGfFhH
~ct^	@#?%?(=)B*=+G,]-H.G0[1d2D4b5A6[8[9Y:@;c<G?A@@AZB@DBEZFAGbIEJ^K>LIMBQ[RgS@TIUGVBWBXD[B]E__aCbDc[dJeFf_gChY
~cta	b!J-b4^9H?ZB[IIKJUIVIZGh[
~cte	T!G#H(G*Z-E/d2b3H4I8I9F:I=I>G?I@EBFDGEYFeGHHEIeJHKFMFNGOIPGSITIUJVGXI[J]I^H_IaHbIcIdHfIgGhG
~cti	I!h#C(D)D*I+F,G-Z/D0]1E2F3B4E5[6Y7E8E9B:E<X=A>D?B@AAYB^CDDBEdICJ]KALEMBN[OFPCQIRESFUcVYWEXEYdZ>[D]C^HaCbHcfdYeEfDgChB
~ctl	i@_G[HI
~cto	M#E%a&^(Y*F+H,H-D.H/H0G1E2f3_4Y5H6G7G8c9E:e;G<c=F>G?E@DBDCGEHGEI@JIKBLGMENEOFPFQ^RFS[VDXGYGZ?[G]F_^aEbFcCdHeGfDgGhE
~ctp	v0^HEfHh_
~ctr	f4IHGM]QaZIbYh^
~ctu	b-J@GBZF[I^KHNIR]Z@^Jb]cIdHf^hc
~cu^	sHHa[cZ
~cua	v=IH[
~cue	a![#^%](I*[-I3I=HBICID[IIUHV]Z^hJ
~cul	i2[HIIb
~cum	eH_NbZH
~cun	l3G4[D^HGa^
~cup	oC[DYI[
~cur	L!D#I%X&I)[*]+a,I-E.H/E0H1G2H3D4D5H6H7F8H9Y:E;]<e=E>I?^@DBED^EHFHGFHFIYJHLFMDNEOFPEQ[RHUFVFWGY^ZC[F]F_FaEcGdEfEgFhf
~cus	Z!I%^*I-b/]2I3I9H=G>G?I@HCIDHHbIHJ_KGMJPJSXWIZ[_HaHfJhJ
~cut	s=]GZZGg]
~cy^	I!E#F%F&I(C)[*c+G,H.]/]0I1G2H3F4G5a6I7E8G9D:E;H<G=D>D@]BDC]DCEGFHGFICJaKFLFMENiOGPFQZRISDTFUHVBWhXFZ<[G]F^F_EaDcCdEeGfFgChD
~cya	v)[
~cyc	mD[IGK[N]_^
~cye	vHFN_
~cyf	sHIIb
~cyg	vA]
~cyj	vaZg[
~cyn	q@IHHN_W]ZI
~cyr	v/^
~cyv	mHHNb
~cz^	vC^M[
~cza	j([?ZDZHIIGN[T]ZZ
~cze	h*Z;[@YHEX[ZGa_c]
~czo	a!b#I(G.X9H;Z=I@[BZDIHDIIKIU^VaZD^]_JdXfJhI
~czy	o(G=]H]U_VDYZZE
~d1^	s-_
~da^	Q!a#]%F&I(C)H*E+I0I1H2H3D4F5I6I7H8H9Z:Y<I=D>C@EAHBZCFDDEGFHGEHGIBJFKdLHM_OFPGQIRGTZU^WHXZZB[H]G_GbGcDd^eIf[gY
~daa	q@]
~dac	q!^*^VGb[
~dad	b!J(I*I-H9a:_=J>IBYCIDYE]HBIZKHMJNXO]VIZGaIcY
~daf	qDZV[ZIaY
~dag	j#I-J9e>J@aBJHBKINIZG
~dah	v>^HIc^
~dal	j@HB[DaHEKJM^T[ZC_ZgY
~dam	sD[
~dan	Y![#G%Y(H*I/H4I9c:I?H@HB[D^H>IIJIL[M[NGOYUIVGZC[J]J^I_[bIcHfHhG
~dap	^4Y5_6I<j@IHBIIJJNIYIZIcCdIfH
~dar	Z!]#I([)^*H-H3H9F:H;Y=Y>Z?H@YBGDJH^I_K^NHPIUJZ?^_aHbIcJdHfIgIhF
~das	j3YD]HHO]^[
~dat	P!F#F%F&J(]*G,I.I/]0Y1e2H3E4D5^6G7G8G9Y:G;H<H=F?DBHCGD_EIFHGEHbIBJEK@LHM[N[OGPGQIR_THUHVFWHXGYFZE[G]F^D_FaEbFcXdCeFfagZ
~dau	sK[
~dav	sM^
~day	P![%H(F)H*G+H-C.I/F0J1I3F4H5J6I7G8I9_:F;I=Z?E@hAHBBCIDEEIFHGGH]K?LGMENCOFPGR^SdTFUGVEWIX_Zb[H]F^G_GaIbFcYdGeIfGgGhE
~dba	v>aHIZI
~dbe	v(Y
~dbl	q#]TZ[[
~dbo	vH[WZ
~dc^	q1^HIR^
~dco	k!I#b0]1]3_9F>IHAYIZI_IcId[fG
~dcz	vZ]
~dda	v9aHH
~dde	Z!I#I%H(_)I-_/J1J3I4F7I8e9G:I=H>H?H@[AHBHCIFIGZHDJIKFMINHPHQZUJV[Z[]J^I_HaHcIdIfHgIhI
~ddi	h7]?]C^DIHGNZZH
~ddl	k<Y]b
~ddr	c3c:Z@IHbZH
~ddu	v@Y
~de^	F!A#?%G&Y(B+D,G-E0F1E2[4C5F6F7C9>:D;E<F=B>d@IBaCZD@EbFDGCHaJCK?LHM^NDPDQGRES]THWFXcYYZH[E]a^Y_FabcBdCeEfGhH
~dea	X!d#F%H(H*J-H/I1I3F4J7J9E:J;[=H>b?H@GAJBXCIDHGIHIIHKGMHNIOIPIRITIU^VGWJXIYZZ_]I^IaHdGeJf^gI
~deb	j#]>YHGZJbZcX
~dec	Z!I#I%I(F)[*H-G/H3I5]6j7J8H=J>I?IAZBGDIGHHDMHNJO[PIUIVIYJZ>[I]I^H_HaJbIdHeHgHhG
~ded	]%J(H1[4G8f@IAIBIGZKJPIQ[V]ZGfI
~def	S#H)H*D+H-G.J/G1J3H4I5I7H8J9G:J;J>G?E@YAJBEDEEIGHHYJFKDLIMGNCPIQZSXTIV[WhXHY]ZZ[I]H^I_HaGbbcHdGfHhH
~deg	sHJS^
~dei	i@_HFM^Z_
~dej	d(J@^B[HHK_VIYYZ[
~del	S!B#_%e)H*G+Y-I.J/D0I1H2G3D4E5C6I7H8]:F;Y<I=F>D?F@FAFBECFDDEIFHHdIEJFLHNEOHP_QIRISHT]UIVFWYXGYI]F^E_baXcGdIeIfGgFhE
~dem	X!I%I(I*Z-Y/I3H4Z8^9_:H=H>F?G@HBGDGGII^JIKDNHOITIUIVHXaZB_Ia^cIdHgHh]
~den	H!I#Z%c&G(e)F*^+E-].I0E1E2E3A5F6E7[8E9E;Y<F=I?HAbC[D@EFFEGHHDIEJ[KZLFMBNEODP^QfRES]TCWFXIYaZ7[D]I^^_Za[cAd@eCfDgBh?
~dep	_!H(X-H/J3H4I8I9[:I=H>I?J@GBIDHF_G]IHKZNJPIUIVbZD]I_IdHfagZ
~der	H!E#?%A&F)_*_,^-G.F/B0F2E4B5F6E7j8D9;;B=H>^?@@dACBaCAD?EEFaGFIHJEKXL[MEOEP]RESCTFV>WDYZ[H]BaFbdc@dDeEfEhI
~des	M!d#E%D&I(d)F+H,I.Y/I0I1G2I3^4G5I6H7G8H;Z<H>A@aAHBBDBEHFFGbH[JEKAL[MBOEQIRHSFT_U_VBWHXDZG[Z]F^]_EaCbDcEd[eGgZhE
~det	V!F#G%I&^(G)I*I+I-]/H3G4I7I9G:G=H>Y?H@CB]CGDcGHHIJHK[LJMZNZOJPIS^TIVFXIZ][I]H^H_HaGbHcHd_gH
~deu	h*^@]C]ZG
~dev	[%H(G-^9I>a?J@HBZDHHcKIMGTY[[aIdFeFfF
~dez	v(^
~dfa	k/dHH
~dfi	vG^
~dfs	^!I#I(H)I*G,_-H3I4J7j9F=I>I?J@ICJIHKHNIPGVHZGaIbJdJfJgI
~dg^	qH^
~dga	q-]
~dge	q.[
~dhe	i=YU]V^ZH
~dhi	v2IHGKaNI
~dho	kPc
~di^	f*_9^=]>aHCZIaI
~dia	f([9Z>I@^HHIJTJZFabdJgIh^
~dic	X!G#Y%J(I*I-b/J2Y3[4I9C:J=G>Z?H@FBYCHDGGJHAI]JZKaMHNFO_UIVYXHZE]I^Ia_dIfH
~did	v9]A[HG
~die	a!J-I3I4[7]9J?I@IBIGZIIKJMINJR^VJZD]caIf_hI
~dif	W!H%I(G)I*]-J/]3F4J6b9I=I>^B]CIDHHIIEJILJN[OYPJRZTIUHVIXIZ@[I]I^H_IaIbIcGdZf[gYhF
~dig	T!H#H%I(G)J*H-E/G3d4I7J9D:Y;I=Z?G@CDFFJGIHDIcNFObPITIUIVGXHZ?[I]H^I_IaebIcIfHgIh[
~dim	m(ZBJU[Za
~din	g%I)X9HHbMZP]ZFbEcZe]
~dio	vHZ[Y
~dir	R#F%Y&_([+I-F0I1b2I3e4Y5I6I7^9D:c;H=F>E?FBGEIGFHFIEKDLIMGN]OCPGRGSHT]VBXIYHZ@]H_XaGbHcFeIfEgHhF
~dis	M!g#E%E&I)]*E+H,I/G0H2H3D4F5I7G9Z:F;[<H=E>Y@DAFBECFDGEGGEHbKELHMFOGQIRGTGUcVCWFXGY^Z=[Y]J_CaEcEdEeJgFhF
~dit	V!H#G(G)J*Z-^/Y3H9F;X=[>FBGCYDGEYHdIBKGNaPGUIYZZD[J]]^H_HaIbIcIdHfIgIhI
~div	i-^9IH^
~dl^	i7Z<YG]HHZG]b
~dla	i%a*Z
~dle	i)[@[H]I^V]ZEgY
~dli	s3]>_HE
~dlo	qOZh]
~dly	v1Z3Z
~dma	sQa
~dmi	A!A#D%G&F(c)k*n+G,h-C.D/>0D1]2D3A4A5D6D7?8B9@:I;B<D=D>@?=@@ABB>C<D>EfFCHDI=JAK=LEM>N?OBPkRDSFTBUaV^XEYDZC[C]A^G_@aAb@cAd]eBf@gfh@
~dmt	sA^
~dn^	v4ZTY
~dna	s*ZCZ
~dne	m9IC]HFLbZH
~dni	o-]@^
~dnt	q-ZK[N[
~dny	vD]
~do^	N!G#^&I(D)G*Z+[,J/E0I1G2H3I4F5I6I7X8H9^:_;G<H=D>J@DAHB^CbEHFHGEHDJFK]LHM@NDOaQIRZSFTZU_WHYH[G]FbFcHdHeHgEhZ
~dob	g9_=GHbZJ
~doc	f#I9EB]HdIZZI
~doe	J!H%E&Z)G*F,I-[0I5H6H8X9C:H;I<H>D?FAIBBCFDEEHFHHdI]JIKBLYN^O_PFQIRHSFT[VCWFXHZ_[G]F^E_Jb]cEdDeG
~doi	i*^9Z:ZCYHHIY
~dom	H%[&G(A)B*A+F,F-@.G0F1D2F3A4k5c6F7g8b9G:C;D<F=A>A?IAaBACADBEEFDGIHFI=JbLFMGNaODPiRFSEUEV@WEXCYFZ:[F]D^Ea@bEcCdCeFfChC
~don	_!Y(H)I-G/]4G5I7I9H>F?G@IBeCHDZGIH?IFJIKDMINGOGPISHTIUHVE]d_GaEbIfJg[hH
~doo	iH^N]XYZF]YdZ
~dor	Y!H#I%I(Y*b-G.Z/I3I4]9G=I?I@GBGCHDGGIH@JeKFMaNFOJRaSJU]ZA]JaIbIcZfFgHhH
~dos	h9[>]@ZHZIJKIOZP]ZGaZ
~dou	l!I#_T]
~dov	o-[
~dow	J!b%B&H(C)F*F+G,I-E.J/b1E2H3E4^5]6G7D8G9B:D;[<H=H>I?[@HAFBACFDDEHFGGFH[IDJHKDLGNIOGPEQIRFSfTDUDVCWGXEYHZ@]H^Z_GaDbfcbdJeGf[ge
~dpa	qEHHEK]NZd^e^
~dpo	o@_HEN_
~dpr	f%G([)E*D-IEIH_JJMIP]ZHdJg_
~dpw	s#bHG
~dr^	j4[>]HHK]XY
~dra	h([*Y3I?ZCZKHNHTXWYZG^^hJ
~dre	Z!I%I(H)]*I-F.Y/H3c7I9G:[=I?H@GBHCZD^EGGIHYIGJIKHMIOGPJS^UHVGWHXIZC]I^I_IaGb]cHdZe[f]gIhI
~dri	[!H#](I*I+J-G/I3Z4I9C:]=I>F?I@FBYCHD]GIH[J]KFMIOHRaVHXIZA]b_Ia[bIcHdIfHgJhH
~dro	e%](^4]9I=[>_@JG^HBIJKHRHZH]Zc]fH
~dru	i9J@YC]H^ZGa]
~drz	l-[/Z@[HHJYKZMIN_ZG
~ds^	d![#I3G@[DZHEIFN[Ob^[e]
~dsa	o@bHHIJUXZH
~dsb	vHYcZ
~dsc	fHYZIbc
~dse	j9G>_@JHcZH
~dsk	v3bHJ
~dsl	sHFT_
~dso	vH[I^
~dsp	s0YNY
~dss	vG^H[
~dst	e#E(I-I9G?JHaIISaTdZH_GaJ
~dsy	[%](I-I9JBJEHGZH?UIVJZGcJd_e[fg
~dt^	j-I3IBJHGIHK_MId^g[h[
~dta	vZZh]
~dto	k)bHI
~du^	j>]HGa^
~dua	o!Z>[@^CXHFZI
~duc	^!^(H-[@HBIDJGJHHIIJdKIT[V_ZC^Y_IbY
~dul	q4G5IHHJ^dJga
~dun	d&b@ILZT]ZZaIbYc_
~dup	f3HAeH[fH
~dur	m)^HIZ]
~dus	j!Z#^%I&I-I@IAIBIHDKJPIZE^]_]g[h^
~duz	sX[
~dva	m;Z=]c^
~dvi	m)X-I:ZS_UIZ^
~dwa	m?bI[ZD
~dwi	l*^@]CYHISY
~dwo	vC]
~dwr	o%^(a0XHBKIZHdZfJ
~dy^	P#D%E(Z*X+f,I.H/H0H1X2H4G5H6H7G8F:E<^=E>G?D@]AFC]D[EHFGH:IGKZLJMEN[OFPFQJRHSaU]VEXZYHZ@[G]F_YaIdYeGf[gEhD
~dyg	v@^XZ
~dyn	q3I>^D[H[
~dza	mO]ZHdah[
~dze	vB]CZ
~dzi	X!G#G%I(G*H-G/I1J4I9b:I;Y=G?G@^B^CGDFFIGIHZIEJIKENFOHPYRZSITJUIVG]I_HaabIcHdGfXgI
~dzo	v9^
~e20	s-aIE
~ea^	g9E>I@JB[F]KHZaaJcY
~eac	S!a#](H)I*I+J-Z/E1I4^5I6F7H8G9H:F=G>[?F@FAYBECIEHGGH@IEJ^K_MZOHPHRGTGVEWHXYYYZC[I]G^G_DcbdIeIh]
~ead	P!]#c%[&J(c)F*F+c,I-A.H/H1F2G3[4G5I6]7I8H9G:F;H<H=E>aAGBCCEDGEIFHIBJEKYLGMCNDOEQIRbT^UFVBWHXBZE[F]F^EaDcGdDeGf[g[hE
~eag	q)]
~eak	W!]#H%I(I)J-b3]9I:J;[<Z=I>H?IBHCJDGF[GHHHKFMIN_TIVGXIY]ZF]I^I_IaIbHc[dYfHgIhH
~eal	c0[9[@XHDSaZJf^
~eam	T#I)Y*I-H/I3H7I:a=I>F?G@FBGCIDGGJHhIFKHMaNHOIPIUHXJZH]I^I_IaFbIcJdIfIhH
~ean	]!I%_&](H*Y-H3G9F;I>[@[CIDIGIHEIJJJKGM[NFOIPITHVIZ]__aGfIg]hH
~eap	vR]
~ear	R!_%E&J(D)H*F+e-_.I/G0I1_2I3F4H5I6I7G8H:G;I<I=F>Y?]AHBDCDD@EIF_GDHGIIJGKbLZM^OGPZRISHT[UHVFWIXGYIZ=[Z_^aEeHgGhE
~eas	N#Z%H(F)H*G+I-c/[1Y2I4H5I6J7G8H9Z:F;I<I=D>B?FAICFFHGGH^IcJJKCMFNcOHPGRISHUGVEWHX[YIZb]F^F_GaGcGdFeIfHgGhE
~eat	T!D#H(F)H*H+H,I-F.J/G1I3G4G7H8_9a:G;I<H>F?F@FAGBFCHDGEIFHH]IFJHK^LHMYNEOIPGRISFTIU_V[XHYYZB[I]G_]aGd^eagHhE
~eau	b-I9_>GB_DZIGKHM]NGZYhJ
~eav	_!b/Y9c>I@GBJG[H[KIVIZD
~eb^	v%[NZ
~eba	G!F#C%]&I(A)D*G+H,]-D.H/F0^1[3F4F5Z6Z7H8X9H:E;I=]>F?E@HA]BEDEEEIDJZKBLEMCNCOIPZQXRZSFTDUDVBWEXHY^Z=[E]F^B_^aFbCdceef^hC
~ebb	o.YHJMZh^
~ebc	vH[
~ebe	i#]-I9I@IBJHYIIKIOYVZZBaahY
~ebi	mHYbYcY
~ebl	i!J#_3H9IHCI[K[OITYZIa_hY
~ebm	l@IH[MbhJ
~ebo	W#E%G([)[*X-G/G1I3Y9G:J;X<_=I>G?]BZCIDIGHHZKFLJNIOIPJSHVHXJZF[Z]H_YaZbIcIdZfagHhH
~ebr	a!]#H(Y-H3G9F:^;^?Z@FBHCZDHHBKaMINHUJVHZC]a^]aGbJdIfJhH
~ebs	iH^I]
~ebu	e4Z6ZD[HJZIcddZ
~ec^	a9I=J>J?c@IB[DJHBKINJPZR[VIZH[[aIcZ
~eca	P!G#X)Z*F+Y-[/]3I4G5_9H=I>I?G@JBGCIE[GHHYI[JHKELZMHNJOZPIR[X]ZB[I][aEbIcIdZeHfHgHhG
~ecc	f9I>XHHKYM_ZIg]h^
~ece	Q#H)G*G+I-D/H1J3E4I7I8I9F:G=b>Y@_AJBCD^EIGGHJIEKcLINFOHPHSITIUCV[WHX[YIZZ[I]Z^X_Ha^bYd_eJgGhF
~ech	Z!F#G%a(d)J*H/[3G4H7J9D:G;c<[=F>F?G@aCGDFEIGIHGIFMYNZOIP[SJUFVEXHYJ[J]H^H_HaDbHcZdFfHgHhG
~eci	V!F#H%H&b(E)Z3F4I6_7I8H9[:G=G>I?H@DAYCHF]GHIaJHKEPIRYSITJWJXIZI[I]Z^H_IcHdFeIfHhG
~ecj	vI]
~eck	W!I#H(F)I*Z+I,I-B/H5a7I8I9E:I=H>G?G@BAJBECcD]GHHGIcJbKHL[MGNZOHPISJTJUHVGWIXH[H]G^]_IaGbHcJdZe]fHgHhF
~ecl	k@[BIHHIYJ[K^O]ZGhJ
~ecn	sZDhc
~eco	P!G#D%G(F)H*Z.I0I1H2I3Y5H6Y8^9C:F;I<I=G>]?D@dAGB[CfEIFIGGH^IBJ[KHLFMHNCOaPGQIRFSHUGWHXFYHZ>]Y^G_FaGbFcEdGeIgHhZ
~ecr	V!G#H%^(Y*I-F/G2_4J6h9G:I<I>H?Y@FAJBHCIDHFJGHIFJIKDLJMHNFOJPISJUJVHXJZ@]J^I_]aHbYdYeHf^hG
~ect	>#=%Y&[(D)E*D+F,[.C/H0]1c2c3Z4_5A6Y7G8c9I:X;b<b=<>B?B@?A]BDC>D<EBFDGcHHIAK;LEM@NZPHQZRfSHUHV@WCX?Y^ZA[B]A_baAb>cfdGeDf[gBh]
~ecu	O!E#E%Z(Y)Z*^+b,I-H.I0I1H2I3G4E5I6I7G8H9F:G;]<e=G?[@BAHBFC[DaEHFIGGHIKDLHMEOHPFQ]RHSHUGVGWHY^ZA[G]G_GbYcHdFeIfFgGhI
~ecy	sK[_^
~ecz	v?[D[
~ed^	A#]%F&F(I)@*^,^-I.I2C3H4H6F7A8b9<:@;F=[AGCbDAIYJGKbL[M@OZPCRCSCUAV[WCXdYGZ^[D]b^Y_JaDbCcIdCeCf@g[hI
~eda	i9bHGIEKZM[N]ZI
~edd	q-H9H@HBIHaIIZa
~ede	N#[&I)F*I+H,b-A.H0H1G2H3D4E5H6H7i8G:F;H<H>A?E@ZAGB_CIDEEGFGGEHYJIK]LGNIOFPCQHRHTEU^VYWGYHZY[G]F^D_DaDb_cFdCeFfIhD
~edg	v.]
~edi	]!H#G(F)I*[-a3G4J7_9]:H;Y=[>G?F@[BZCFDHHaIGKHMINHPGTZUIVHXIZ@[I^I_Ia[bEdIgIhH
~edl	v1ZV^ZG
~edn	o*ZC_
~edo	b!H#^+^9H?IBICHDEIJMJTZVHZbaJh]
~edr	j:_Ha
~edt	k)bHI
~edu	v#Y
~edz	s9];[HH
~ee^	d%]*_-J9I=e?I@[BIHEKGZI[ZdDfIhI
~eec	j%]HIYYZHdYfa
~eed	J!Z)F+G,H-D1Z2G4E5X6H7G8F9C:E;H=]?FAFCeDEE]FHGFH[IaJEKBLFMFNDOEPGRHSHUGWGZb]D^F_FaCbFcEeGfFhI
~eef	m%Z/Y@]HHIIKIN[UY
~eek	]![%I(H-G/Z1J3^4H7I8Y9_:H=I>Z?HBDD]G[HIIEJILGMGNITHUIVZZY]H^H_[aJcIdJf]gIhI
~eel	j#]:]>FX]Z]
~eem	e-^I]KXP^VIZYaZ
~een	H%I&H(Y*D+a,H.G/A0G1I2G3C4Y5Y6^7E9@:E;G<Y=Y>[CHD^EFFGGEI[JYKaLFMFNAPXQHRFSDTCU]XDYFZG[_^Ebfc^eFfDgChD
~eep	R!G%I(G*I+^-Y3G4I6I7^8I9G:H;I=G>F?H@^AHBECGDYFHI]JHOHRISJTaUIVFXGYJ]G^[_HaYbGcHdHeI
~eer	W!G#Z%H)J*^+J-E1I2I3Z4H6J9[:H;I=F>Y?G@bAIBaCEEJFIGHH=JHLJMENCRJS[VFXYZH[J]H^H_GaEbHdZe[g[
~ees	sA_HFXXfIgX
~eet	W+[-]>E?IH]IZN^ZF]_
~eez	vH^
~efa	b!I(I+I-I/J3J4_9I>]?I@_CIDGH[IIJJKHY^ZIaIb_
~efe	d#Y4bQ]ZIbY
~eff	qB^LZT[
~efi	V#H(X)I*E+Y-H/H3b7I9H>G?G@BBFDGEIGIHFIGJGKFMHNAOHPISYTJV[WiXIZ[[J]I_IaHbYcHdGfHhI
~efo	M#E%G&I(D)H*F-E/F0I1H2H3c4F5Z6H7G8G9A:E;H<H=E>d?C@YAGBBDhFHGFHIIBJFK^MDNDO_PGQIRISGUFVDWHXXYHZD[G]f^G_FaDb]cEdFeHfGgFhJ
~eft	Y(H)I*G+H,I-F3F4J5Z7J9Z:I;[?F@ZA[BGCYGIH^IHJIKELIMHNXOHSJTIVHXEZC]d^YaGbIcJdGfZgIhH
~efu	L!Y#D%a&I)^*E+G,H-_/c0H1G2I3D4F5H6G8Z9E;H<I=]>E?I@ZAHBCCEDEEHFFGEH=IcJcK_LGMAQIRXSDUFWGXFYHZH[F]F^EaEbDcIfDgI
~eg^	[!J%E(d)_*b9I>I?I@ZCJDIH?PcVHZG
~ega	W!F#G%h)G*G+J-F.Y/I1I2I3D4H7I8I9[:H=H?H@DAIBFCGDFEIFIGFHGIDJIKEMGN[OHPeRZSITJUHVbWIXGYZZA[J]]^H_FaZbIcDdGfHgIhG
~ege	e#[9I>G@IBJDbG[IJKJNZOXV_ZD
~egg	vDZ]^
~egi	J!E#F%G&J(D)E+k,J-C.H/G0I1H2I4H5I6I7G8H9D:E;H<H=E>Z?[@BAGBECcDjEGGFIBJYKALFMFO_PFQIRISHTGUDVBWGXGYaZ?[G]E^G_FaDcGdEeHfFgEhE
~egl	s.ZB]ZI
~ego	_!I#I([*X-I3]9E=H>^?I@]BHCHHHIYJJK^M_NHOIUHZ?aHbZcJdIf[gJh[
~egr	b(_@^EHHDS]VIZJcIde
~egt	b#J-Y7]9F>^@IC^DaG[HDIHK[ZIaHdYhJ
~egu	f)[9[=[?]BZDYHCS[VZZH
~eha	k(G-Z9I@IDJIIK]L[[[h]
~ehe	c*a-I3[9IBICFHEIZKHNIT[UXZFaIc[d^g^hJ
~ehi	f!H/G1[3]4I9I>I@JAIGFHBMbRbTIZG_^aFb[cGdIfG
~ehl	[%],Z-H3Z6^8^9G:H=^>I?H@GBIC]DFEYHDI[KGMINHUJVGZbaHcIdIfIhG
~ehm	m?]Ka
~ehn	h-]/Z@[HHJXKIN_ZI
~eho	i!J%](a-J9G;Z@JH[MYTXVI
~ehr	f)Y+]=[>[?]CJHGK]Y[ZIaJdHfX
~eht	[%J(I3X9I>^@[BJDJIHKHPZR]VIY[ZYaHdXfZhH
~ei^	[#_(I*^-G/[3I9G=H?J@_A_BIC^HEIGM[VIXZZG]J_IaIdJhI
~eia	vH[
~eib	b%_(I3J:J=Y@HKHNHVHY]ZDa[dYe]f_gZhI
~eic	_#I-a3^4Z9H=JBJDZG[HCIaKHMYNJRYZGaIcYfH
~eid	k-J@IA_NcZF_IdJ
~eig	^#I%^(H,[-G/^0Z3I9G=I>H@^BHCIDIH[IEKGMGN_P^VaX[Z@^IaGcIdGfIhF
~eil	l/]?[CZD^HIZG
~eim	W!G#H%_([)I*I,Z-H/I3H7[9J:Y>G@DCIDHGIHIIFJIKEMGNEPISITIV[WZXJZ_[I]H^H_IaYbZdHfGgZha
~ein	I!Z#Z%H&H)D*J+G,H-A.J/E0I1F2G3I4[5G6G8G9I:X;I<G=_?CAGBGCZD]EZFFGDHZI_JJK]LEMBQHRFTDYIZb[H]I^H_DacbIdJeFfFgI
~eio	vH[b]
~eir	U!I#I%I+Z-X/Y7G8a9Z:Z;[=X>H?G@]BEDHFZIEKELZPHSJV]WIZE[a_IbHcIdXgHhG
~eis	g*]9]=_@HCIHFKGNZhZ
~eit	T#F%G(E)H*Y-D0[1I4H6I7I8];I>G?[AJBDC^EIFIHEI^JHK]LIMYNIOYPGRZS]UGVDWIXYZH[H]X^G_GbFcFdDeIf[gGh[
~eiv	a(G3I:J>Y?IHaKIVZZZ]]a]
~eix	o@^HIZ^
~ej^	f!I#I-J3J9[:^=I@IBIC_DIHBI^M[NJUaVIZF
~eja	c(J@^B[DJHGK_M[VIZ[hJ
~eje	T!H#I%J(H)J*J-a/_1J3H4I6I7I9H:I=I>I?IBGDYGHI]J_KINbPITJVHWJ[J^G_GbIcHdGfIgHhY
~eji	vIY
~ejl	sCXD]aX
~ejo	vYZ
~ek^	_!]#I(I-H/[8Z9a:I>[?I@]BED^G[IFLHMHNJTIUJVZ]I^J_]bIfIgIhJ
~eka	f(J-I/^9E>J@^BJIHKIMIN_P]XZZFa_dIgJ
~eke	e-I3I4I9X=_>F@HCID]HAIcKJZ[f^
~ekl	q9I>ZB^DZHH]]
~eko	j-I@]B[D[HYIIKJV[ZEg^
~ekr	sb^
~ekt	k!I3_9H;Y>JHEIJZG_cbXc]
~eku	q9aHIIGN]
~el^	Q!E%F(H)H*G+I-C.I/F0I1H2I4[5^6]7H8H9@;H<^>IAHBCCHEIFHG[HfIBKILHMCPHQIRHSHTGU_WIXbY_ZA[G]a^F_FaIbEcEd[eHfDgG
~ela	_!I#](H-H/J3I9X:^=Z>X?H@EBFCIDHIHKGMYTJVHZ]^I_IaHb]c]fIhI
~elb	l)Z<]=IA_B]HFV]ZF
~elc	j#J-c9Y=J@IBIDIIDK^N]ZHhJ
~eld	U#[%H(G*I-E/H2I3b4I7I:G=H?G@CAHCHDCFIGHHEIFJHKCMENEOHPISITaVYXGZ][I]H^Ga]bdcIeJfHgGhc
~ele	K!A%d&H(H)E*D,I.G/G0G2F3e4C5B6F7Y8Z9H:D;I<H=C>dAEBHCBDeEGFEGcICJDK?MCN_O_PcQGRFSFWFXEYFZ<[[^G__a?bCcDeGfBgDhD
~elf	Q!F%B(?)f*F-G.I/G0I1I3I4I5J6I7E8I9H:E;I<I>G?E@FAIB^CHDYEIFJGFHFIFJILGMFNGPEQJRISZUdVfWFXHYIZJ[Z]F^b_GcEdEeIfCgFhG
~eli	_)J-]3I9Z>I?J@JBIDIIIKIQ^R]T[UEV]Y]ZFa]b^
~elk	sHIIaN]ZI
~ell	M#D%E&I(Y)F*H+E,I-^.Y/H0X1G2H4F5H6H7F8G9e<HAGB@DZEFFFJDKFLFM@PFQHRHSFXEYHZB[E]d_HaFb[cDeGfDg^hZ
~eln	lD[IZN_ZJ
~elo	b(H*J-Z/[1H3J5^7Z9G:Z@GBZDIGJKGMHNGPYR^VIZC_IaJbZcId_fIgHhZ
~elp	R!Z%H(a)H*[-X/I3G7I:H=H>G?F@^CIDGGHHYJZKEMDNGOISIT^UIVFXGZ_[G]I^H_IaHbFcIdHf^g]hI
~els	d&])Y7Y:]?[BJHGI[KJN[UHV[ZIbZdH
~elt	l![3Y>J@^DHHEM^ZJ]]
~elu	c-I3H6_9G>^?I@HB]DZIHKaObZCaH
~elv	j)^HFI^ZDb]
~ely	c&Y2]?Z@^HGQa
~em^	C!Y#B%E&F(?)C*@+J,D-F.E/d0C2D3X5D6^7A9B:F;B<D=E>E?CBdCGD_EgFIHFIEJ>K^LGM@N[O?PXQDRFS]U@VEWEX@YE[B]A^A_fb@ceddeCfGg^h=
~ema	I!C#H%D&H(C)F*_+F,H/G0G1G2G3_4C5G6G7E8F:^;F<G=C>^?Y@FAFBBCaDdFEGDH_JFK?LFM[NDQGRGUEVCWGX]YGZE[E^E_DadbEdDeGfJgY
~emb	X%I(Y-F3I9I=J>G?J@ZBICJDIGIHHJIK_NHOIPbUIVdXI]JaJdJh_
~eme	R!H#F%Z&J(F)J*H+J-B/F0I1I2Z3F4[6J7H8]9F:H<J=G>]?GAIBYCHDEFZGGIcKbLIMFNZOGRISIUHVFWIXH[X]H^G_GbHeYfGgGh]
~emi	[!I(J-I/_3I=g>I?I@ICIE]FZHAIIN^VJZH_FaIcZdHgI
~emm	vHGa]
~emo	T!F#G(F*G-G1H2I5I6H7I8Y:H;I<I=J@EBECFDFEIFHGFJ]KFLIMHNGOHQiRISITHUHWJXZYcZB[I]G^YaFcGdGeIfFgFhG
~emp	M!F%F(C)G*F+F,J-J.I/F0I1H2H3Y4H5I6I7F8H9B:_;G<I=E>Z@^D[EIFZHAIAJEKALgN[OFPGQIRHSFTcUZWHXdY]Z@[G]D^J_GaZcYeGfFgFh[
~ems	l)^/][X
~emu	o4a@]HGMZTX
~en^	9!C#X%_&C(])H*J,f.D/[0H1@2A3D4a5D6[7@8?:D;[<C=[>^?a@YAEB_CGE?F@GBHXIaJ?K]LIM=NGOEPDQ[RaS?T=VAWAXZY][Z^F_Ha]bec^dFeAfZg?hX
~ena	E![#C%I&H(B)_*F+E,Y.Y/D0E1D2[4C5F6I7I8a9I:b<I>G?F@AA[BZCBDAEDF[IDJCK_LDNFOEPFQHRETBUfVcWcXCZH]C^I_>aBcDd^eaf?gB
~enc	L%F&I(D)G*F+H-H.H/E0H1G2H5F6]7F8G9G:F<e=m>E?EA[CEEGFGGEHfIHJJKBLGMXNHOFPFQISGTFUDVFWGXFZ=[H]F^FaEbFcCfDgFhD
~end	M!^#]%C&I)F*J+G,H.H/D0H2H4E6I8G9Z;J<H=G>@@IAIBGCGEHFGGEHbICJcKaLFMBNZO]PHQXRGSYT^VAWGX_YGZD]^_Da_bIdIgEhA
~ene	]#I%[(H,a/J1[2]3I=H>H?HBFCJDHGIHBIZKYMHN[O]PIRJSIUIZA]Z^^_HaIbIdFeJfagIhH
~enf	a-]<[@IBIDIJaKYNEY^ZH
~eng	X#Z%I(X)J*F-G2a3I9E=J?IBHGHIaJ]KFMJNaOIVHXZZEaIhJ
~enh	S!F%H)J*G3H4I7I:J=G>X?GBYDZGHI]K]N[OJPIRJSITIU]VFWJXFZc[I]I_IaGcHd^fFgHhZ
~eni	Q!E#F%c(f)G*F+I,I-I.I0I1I2H3G4H5J6I7H8I9H:G<I=F?F@^AHBZCYDEEIFIGGH@JaLHM[OHPbQaSGTHUGVEWIXGYIZE[I]H^__FaFbGdEeHgG
~enn	[!J#H%J(X-Z/Z3J9J:I>I?IBZCIDYEXGZHAIFKZM[UZW^ZC]JaHcId]fZgJhZ
~eno	O!E#G%G(Z)G+G.H/F0I1H2H3F4H5I6I7F8I:X;H<H>D@]AIC_EIFHG[HBIdK]LIMYN]OGPGQJRISGTFU[VHWGYHZY[I]F_FcEd]eHfEgFh]
~enr	d3I>JDeH^OYVIZI]J
~ens	X!H#H%I(G)I*I-G/I1I2_3a4J7[9G=_?G@FA^BHCHDGGHHZIFKYMHNHOIPIRIUJVHXIZ]^I_IaFcHeYf_gJhH
~ent	:!E#]%D&H(H)@*F+@,_-b.D/e0j1Y2?3D4F5G6[7^8D9@:C<?>F?E@EB[CDDHE@FGGHH[JEL=M@N]O[P?RFS_TaUCW>X]YHZ<]]^B_FbDc]dHf]gahg
~enu	]%I*J-H9G:[;[>I?I@EA^BHCIDIGZL]MHNHPIQ^TJUHVGZA]]^__YaHbIcJfIgIhG
~env	f@[EZHIc^d]
~eny	k4]@JHFJXP^ZI^a
~enz	b-I3_9H=f>I@JCIH_IGJ^KHOJVJZIaIfJ
~eo^	k?Y@JD^HEM]ZHb]
~eon	c!Z#a%[-H/X9I>Y@HBICJDIF^HEIIKHU_aH
~eop	V!H#J%F(Y)[*[+J-a1I3G4I5J6I7G8^9G;_=H>G@DA[BGCYEIFIG^HCJGKDMHNFOIPcSITIUGV[WHXHYJZ@[Z]I_GbHcHd^fIgGhH
~eou	s#[XHcY
~ep^	Q!E%H&I(E*I+],I0I1H2I3E4H5I6]7]8H9D:G;H<I=F>D?F@[AGBDEIFGIZJGOFQJR]SHTaUHVZWIXEYIZ]]Z^[_FbEcGdG
~epa	_!J%I)^-H.G/J8I9H:I=J>[?IBGCJDIF_G]H]IGJ[KGMJNJUHVbZA]I^]_JaIdIfIhJ
~epe	jHJKcZHg]
~epl	a(I-H9Y>b?J@aBIDIHYIGKFM_NFZ@]I^IbZcGhY
~epo	[%H*]-J9I:[;G=J>I?I@IBIDIH^IGKHNZS[VIZcc[dIf[gI
~epr	f1X>FD[HIK]NXOYX[h[
~ept	P!E%D(F)H*H+H,I.Y/b0I2H4G5I6H8H9E:G;H<I=G>D?^AHBZCGDEEIFIGDH?IZJYK^LEMZNYO]QJRGSITFUGVDWIXHYIZb[G]G_EaFbGe[fFgHh]
~epu	k3J9]>^@JDJHHP]YYZHf_g[
~equ	M!E#E%B&I(a)F*D+_,I.I/E0I1G2H3D4G5I6[7G8G:F;H<b=X>C?C@CAGBDCdDFEcFHGFHZIcJFKDL_MFN_OGPFQGRIS_TGUDVCWGYGZC[H^E_EaGbFc^dHfGgFhE
~er1	oHIba
~er2	o-b
~er^	0!G%:&@(Y)G*J+_,@-E.B0<1B3a4]5^6]7I:^<G>a??@YAcBICFD^EHFaG_HeI^JbLHMCNAOfP]QIR_TIU=V?WBXIYFZF[H^__]a[cHdBe7gDh@
~era	M!a%H&H(G)E*E+G,_.G/H0G1^3B4D5G6H7h9I;F<G=E?D@GAJBYEFFFGDHJI@KHOHPaQZSITDUEWGYFZI[H]E^I_HbId]eGgD
~erb	b!H#J(I-Z3I4J7]9F;b=I>H?[@IBHCIHaIIKGMINIRZVJZC_JaFcadIhI
~erc	a!I(I*Y-H/I3I9a=I>I@HBZCGDIGIHBIcJ_KGMINIVIaIc[dIgahI
~erd	S!G#Z%H)J*a+Z2J4[9C:H;^=[>b?D@[AIBJC[EJFJGIHAIBJHKHLIMFOYP[SIVFXYYJZ^[I]H^GaHbHcHd[fHgHhX
~ere	J!C#Y%Z(^)C*],Z-H/X0[1Y2G3A4[5G6]7Y8F9G:_;c<G>X@HAFB?CIDGEGFFH=IAJDK_L_MGN[QHSETDU_VGWZXIYYZF[E]C_FbCcCdbfAhA
~erf	b%](E-H3I9_:[=_>HBJCIKHMXZFgYhI
~erg	]!G#]%I(H-G/J3H8]9G=I>H?Y@GA^BFCIDZGIH]IHJJMHNIPHT_UHVGWJXHZb^I_IaIc[dHfJhH
~erh	b#J*]-I9I=I>H?aBICIDaG[HIIHL[O]TZVJZDaJ
~eri	J!B#@%A&G(B)F+I,H-E.G/D0G1F2G3X4D5G6G7J8F9I:D;h<G?H@HAEBBCeDcFGHCJDLFOHQGRGSFTDUDVAXdZH[G]X_CacbEcDeGfZgDh_
~erk	e#^9J@IB[DIIJKZM[OYXIZIdHf[hY
~erl	Z!^#I-H3[9G;J=^>[?Y@HC^D_EZHHNYVHY_ZB]I^J_HaDcEhJ
~erm	O!F#E%h&J(e)G*G+I-^.I1H2G3F4I5I6I7H8H:F;a<I=J>E?E@FAHBDCFDEEHFIGEH]ICJGKELGMENDOHP]QJRISHTHUFXGYIZ<[G^^_FaFbacGdGeHgFhJ
~ern	O!Z%F&H(D)G*G+G,J-[.I0I1H2H3^4E5I6H7G8H:e;^<I=E>[?a@aAFCEDCEIFGGIH@JJKZLGMCNCOFPFQIS^UGVCWHXFYH[Z]F^[aDcedEeHfBgFh[
~ero	S!G#G%I(I*H+J-G3d4I7Y9D:I=H>^BFCFFIGIHFI[KZMYNGOfPIRXSJTZUHVJXGZA[]]H^IbIcHdHfHgHhG
~erp	c%I/G@HBJHaKIMINHPYW]XYZE_^gb
~err	E!D#d&e(@)D*B,b-Y.G1C2E3F4]5D6^7C9G:B;D<D=G>??@@CB_C@D?E]FCGCHHICJCKGLHM?OFPBRDScT[UCVCWHYIZe[_]Z^F_Za?d@ecgBhH
~ers	N!I#I&I)E+G,J-C.H/X0G1e2H3C4F5^6H7_8H9C;G<H=]>Y?D@[AGB[CDDBEGHBIEJEKALFMBNHOGQIRGS]TEU[VaWGYaZ[[G]D^Eb^cDdCeHfDgbhG
~ert	P%^)G*G+Z,H-_/E0I1H2I4Y5I6H8I9A;Y<Y=D>C?D@ZAHB[CEEHFHGFH]IIKBL]MYOIQIRHSGU^W[X[YH[GbHdXeHhB
~eru	^!^#I%J(H*J+],Z-H/I3a9G:I=H>G?H@XBZC[GZHEKFL^MHN[SYTJUIVHXIZA]I^IaGbYcJdZf]gIhG
~erv	C!?#C&F(H*A+C,I->.D/F0]3D4a5b6e8B9Z:@;C=A>@?@@?ACB=CBDFEHF_G=HHIBJAKALGMZN?OCPJRgScTBUZWBXAYaZ?[C]@^AaBb?cfdEfgg>h@
~erw	_#J%b(I/Z2Z3I8Z9I:I=I>I?]BHCIHAIIK]NIPIR[VIZIaIbJcYd^fHgI
~ery	N!C#H%[&I(H*E+Y,I.H/E0I1H2Y3I4G5H6H7G8G:F;G<H=E>Y@HAGB]DYEHFGGEH^K]LFMYN]OFP]Q_RGScWGYIZY[G][_EaIbGcEdEeGgFhC
~erz	g3_9[@HDJHHI^L[M^ZD
~es^	G!E#Z%C&Y(H)D*G+G,H-G.I/F0G5F6F7Z9@:H<F>Z?EAYB?CCDBEFFFG]H_IcJIKaL^MJN[O_PDQHRFSDWEZ]]C_JaHbZcCdFeF
~esa	W!e#H%I(H*I.Z/H3H4G8^9F:a;Y>H?H@GBHCHDGE]GIHEIGJIKGMINZOIQ_TJUcXIZB^J_HaGcIfHgIhI
~esb	jHIMJTa[_
~esc	V!Z#F%Y(F*H/G1I2I4H7I8J9_:G;I?G@DAIBZCHDEEHFZG_HAICJHKCLIMFOYRISYTIUZV[WJXIYYZ^[I^G_GaFbGdaeIf_gGhF
~esd	m9^@]HFKIR]ZFf_
~ese	6!Z#A&H(_)_+C,A-<.Z0Z1X2D3I4I5Z6C7[9E:Z;G<F?]@GAHB_DFFcH>I=KBLFMFN=OGQDScT?U_WcYDZ_[D][^H_Ga[bacFg_hD
~esf	sH[bX
~esh	_!Y3Y:I;Y=[>I?J@_BGD[HXMINIVIW]^H_IaIdZfJhH
~esi	g!Y:Z>I@JH]R[ZH^]aE
~esk	T!H#G%I(e)H*[-Y3H7I9[:H=I>B?Y@bBFCIDFGIHbIFJIKEL^MEOIPXSJTYUIVFXIZI[I]H^Z_JaHbFcHdIfHg^hJ
~esl	q#]B[HFO]U]ZH
~esm	s@^ZHb]
~esn	s-^3]HGNG
~eso	b!I%^4[8I9I>X@JA_B_DIGYHYIIKINJPI_HcYfG
~esp	V!H#a%I(H*I-Z/H4I9J=H>E?HBFCGGIJIMGNaOYRJT^UJVGXa]H_HaYbJdHgIhH
~esq	sZ_
~ess	D%a&F(I*>+E,E-c/^0E2E4C5E6E8D:G;D<E=_>^@GADB]DYFCGBHbIFJCK?LBMCNEOCPZQcScTHUAV@WFZ_[B]a^@_@aacBd[eIf@g>hB
~est	C%B&E([)@*_+J,F-@.G/?0D1D2D4A5D6Z7A8f9c:a;I<C=[>C?Z@CA_BbCBDHEAFBH^IDJFK?LHM<NCOFPIQbRXS]TCV_WCXEY_ZI[A]DaEbGdZeCfagG
~esu	h/cD[EXHIMDR]ZF
~esv	v3[
~esz	q-^@IC]HIK]MZZH
~et^	5#A&F([)]+E,@-C1Y2E4D6A7Y8X;E<D=H>X?^@HAEBaCHFZI@KCLDMGNFQBRGS_T?U^WbYDZ_[G]^^Eabb]cYeGg^h@
~eta	]!F#H%I&_(Y+I/I1J4J9F:];Y=I>H?H@DB^CHDbFGHEIEJJK]MHN]OIPJSITIUGVFXI]I_YaGbIdJfIgZ
~etc	vEHHFd^e^
~ete	_!I#H%I(Y)^*Z-G/J3H9_:I;Z=I>H?I@FBGCEHHIZKHMHNGS_TIVJXIZbaIbHcJhH
~etf	sHbZD
~eth	K!F#E%G&J(C)F*d+_,I-].H/F0I1H2I3C4G5I6I7]8H9C:F;G<I=F>I?f@EAGBDCgDdEXFHGFHCJGKXLGMFNEOFPFQIRISFTGUGVCW[XFYIZ][G][^G_EaBcFdFeIfGgFhE
~eti	g1^?ZH^K_ZF_J
~eto	T#G%H([)G*f+J-G.J/H1I4I7H9E>F?E@CAJChEIFJGHH>J^KELJMFNGPGTIU]V[WHXG[I]H^HaFbGcHdFfGhF
~etr	h#Z3]>J@IGZHJK[LHRZZX][
~ets	T!J#I(Y)Z*Y-a/G0I1I3F4J5Y8I9Y:H;F=H>JAIBFCIDYEIFJGGH=I[JZKIMFOXP]SGTFUHVJWJXIZH[I]G^H_Ga]cYdIeJf_gZhZ
~ett	M!D&I)X*_+G,^/b0H1G2H4G5G6H7E8G9C:I;H<_=C>C?B@]AGBZCCDCEGFHGEH^IeJFKILGMEN[OCPERGTEUHW^XGYI]D^D_Ha[bIcIdDeGfIgBh^
~etu	V![&[(F)H+a,c-H/I1I3H6J7I9F:H=G?F@FAIBGCHD^E^GHHEIGK[MHNHPGRIS^THUHVDWIXHYJZ@[I]H_]aGb_cZdBecfGgFhG
~etw	V!H#I%G(H*I-F/C0I1I4Z5I6a7H8I9]:H<]=H>F?H@^AYBECHDHGIHYIGK_LINFPIQaRISDTHUIVHXHYIZD[J]H^J_HaHbGced^fDgGhH
~ety	s#]HHI^KHZH_Z
~etz	Q!G#[*H-C1J4I6I7H8J9E:Z;J=Z>G?ZB[EYGHHBIDJHK]LYMINEOJRITHU[V[W[X]YI[H_Hb[cYeIfE
~eu^	q9[B]ZH][
~eue	[#I(I-H/[9]?IBZDZH_IYKEL]M^VIZI[ZaGbJdIhG
~eul	kB^C[HH[Z
~eur	Y!E%X(G*_-F.Y/I3H4]9E:];Y=J>H?G@FBGDFGIIEKGMYOIR^S_TJUXWJXZZ[]J^Y_]aGbJfGgHhH
~eus	iB^HGKcVZZBfZ
~eut	e=[@cHHKYMZSXZF^[
~euv	vCZVX
~euw	a#J([-I3J9^?JBZD_KINEVYZYaIdIhG
~eux	a*]3I9I>]?I@]C[DIK^VJ[^aI
~ev^	m-YR]cYd[
~eva	h-^B[DZHFIZJXKJMYPbZG_G
~eve	H#[%X&Y(B,]/A0F2F3F4D5Z7F8D9Y;E<F=B>IAECCD]EEFIHAJZKHLaNgODP]QGRESaT_XDYGZG]H_DaCbCcIdDgE
~evi	V!G#Y%J(H+I-[/I3I9G>d?HBYDGHbIFJJKaNGOZPJVIXJZG]I^J_IaHdFeFfGg]hG
~evo	d%I(H3H9I?ZO]]]aa
~evr	q*]CZHHaY
~ew^	e+]-I8]9H>ECJDGHZIJKYMJRbZG_Ic[
~ewa	^#I-I4H9J>I@HBJH_RHSHZIa[cgfGgJ
~ewe	j@aHEM_N]P]ZG
~ewh	s-[7Z:^HJZHdI
~ewi	kB[CYK[M]ZH
~ewl	s%Z8aHG
~ewo	vH]ZI
~ews	v9_HI
~ex^	iH[IcZF
~exa	qG[
~exc	X!I#I%J(G)_+J,J-I1I2X3H9G:I=H?IBICGDHGaHdIHJIKHMIP[RITJUHVYX]ZE[J^H_GaIcHdHe]fHhI
~exe	s(XHIL^
~exh	v3IHHK]OJX_
~exi	T!I#I(H/G3H4Y7J9G:H=H>G?FA[BFCZDHEHGHHHIeJILIMHN_OGPITIUIVHXIZA]I^I_baEcXdDfHgIhc
~exp	N!F#E&a(C*G,H-C.I/E0H2G3Z4G5I6H7G8H9C:E;Z<H>E?E@@AGBBCFDDEHF]GEHcIBJFK^LkMFNFOZPGQ]RISFTGUGVDWHXGYIZ^[F]]^C_EbFcFdFeGgGhB
~ext	R#H%H(F)I*I+I-F/I1H2b3a4H7H8I9G:e=G>F?G@aAIBFCIDGH]IFJaLdMENGPIRISIUIXIZ?[H]H^G_HaGbGcGdFeZfGhF
~ey^	S!e#G%G(Z)G*H,I-F.J0J1H2J3]4I5I8H9D;H>C?b@IAHBFCHDIFIGXI^JHKEMGNGO^RISITHUZWIXHZC]E^G_FbGcIdFe_fZhI
~eyb	j#[H_
~eyo	v-aKHZI[H
~eyr	o+^3I?[HJKIVY
~eys	e4J6h9IRDZHcEdIfH
~eyv	v?]OZ
~ez^	g#I9[=I@IHYKJN[RZV[XbZHaI
~eze	h#_(]-X9H@[DIHFIHKIUYX_YYZF
~ezi	s9]HY_Z
~ezp	v?[D[
~ezz	s9I?[HHIFN]a_
~fa^	sIYN[
~fac	Z!I#J(H-e/Z3F9I:J=I?I@HBIDIHbIIMINIV^ZIbY
~fai	F#E&Y(G)B*C+E-C.I/c0^2G3G5a6Z8[9B:@;[=@>@?A@ECADDFcI@K]LDMHNZP]Q^SGTBUFVAWDXCYYZe[B]B_Ga@cZd@ebfFg@hD
~fal	V%F(E)c*F-C.J/G1I2J3a4^5I7I8I9D:H;I<I=^?F@EAJBDC^D^EHFIGGHFKDMFNFP^RZSHT]UDVBWHXZYIZ^[J]G^I_HaDbGcGdZeFfHgGhZ
~far	l.]9I@[HGM_SJT]
~fas	j!I@[H^R[ZZbZ
~fau	^!I(J+I-I9I>I?I@aC[DGEZHaKGR[UIWHY^ZGb_
~fav	j#[-XHHKaZ^
~fbo	vH]
~fdl	vI_
~fe^	j-J1[FJH]K]ZG]_fY
~fea	a!I)I-I9I:J=Z?HGIIJNJSGUaV_WIZH]Id_ecfI
~fec	h%I(I-G9_=I>IB_GJHIIIKILZNJT]UJVIZH^I_IcJg]
~fed	Z!I#J(I*I,a-I4I7j9I:I@IBIHFIIKINIPFVHZD^IdIfX
~feh	[%],Z-H3Z6^8^9G:H=^>I?H@GBIC]DFEYHDI[KGMINHUJVGZbaHcIdIfIhG
~fel	o#X3H>_HCZ^aI
~fen	g)],[:I=[>[?J@JBIQ]UIVHXY]_
~fep	vJ[
~fer	Q!F#Y%H(D)F*b+I-F.J/[0J1I3D4a5I6a7H8I9E<J=F>_?b@GAIBDCFDDEIFIHYJGLINZPHRYSITFVEWIXGZ@[Z]]^H_GaEbFcGdYf[hF
~fet	v@YH[
~ff^	]!I%_(^)^*Y+Z-I/I3H7J8Y9I=I>[?H@GBGCHF]G^HCIHKGMHP^UDV[ZG]I_JaHcJd[fHgIhJ
~ffb	vH]
~ffe	S!G%I(D)E*c+I-F/Z1I3E4H6b7H8J9H=G>a?^@HAICGDFEIIDNZPHRYSITYUXVFWIXHYIZ@[Z]]^G_GaGbFcFdHfGg^hF
~ffi	O!F#E%^(])H+I-F.J/[0H1C2I3Y5I6I7H8I9_:H;I<[=J>G@EAIBECZDEEIFIJEKDLIMeNEOHPGQJRISHTeUHVGWIXFYHZA[G]F^G_FaFbGc[eIfFgbhE
~ffl	f0a4_9HH^fY
~ffr	oHIIc
~fge	s+^DIHIL^Z[
~fi^	]&c-I/Y3G9I>HB^CIDJHcIEJJKGN^ZJ^IaFcIeIfJhH
~fia	vI[
~fic	I!D#B%Z&I(^)F+I,H-C.H/Y0G1B2G3Y4G5F6G7E8G9^:E;G<Z=F?I@BAFCdDDEGFGHYIIKBLGMdNAOFPDQHRGSGTeUEVDWGXYYGZF[E]X^E_EaebGeHfDgahD
~fid	q<Z?^ZH
~fie	^#G-H3b>G@HBHC]DHHAIIJIKFMINIOJVJX^]J_JaZb^hd
~fig	Q!G#H%E(E)G+J.J/G0[1H2J3Y4I5I6H7H8Z:D<Y=C>F?G@FAIBECHDBEgFIGFJGKELHMFNEOIPGRHSITIU@VbWeXIYHZ=[I]H^G_GaGcEegfDgGhG
~fij	v3]9Y
~fik	qC^HJX^aY
~fil	M!J#F%E)G*E+]-C/E0I1G2^3^4F5H6I7G8H9C:E;H<I=F?D@CAGBDCYD]EIFCGgIGJlKDLGMDNCO^PEQIRISHTGUGVFWHXGYHZ?[G]F^F_Eb[dFeIfFg_hE
~fin	L%G&H)Y*B,H-B.G/X0H1G2H3C4Y5G6G7E8E9J:F;G<H=I>A?]@BBfCGDEEGFFHGICJHKELGMCNHOEQHRGTIWhXAYZ[_]c^E_ea@cCd@fHgIhB
~fir	P#D%I&J(I)G*F/E0I1G2I3A4F5I6G7F8b9D:c;H<H=E>E?D@YAGCYD_EGFHGEJHKAL_MEO^PGQIRFSETGUaVCW_XFYHZC[F]_^E_EaDbCcfdEeGfDgEhc
~fis	v3aHH
~fit	v3JHIO^ZFh]
~fiu	o/]@[N[
~fiv	d#^>J@IHFX^ZFa_
~fix	j*]5[;XBJHDPHZI^afZ
~fiz	s,[3[C]DGHI
~fla	d-[@IHZIIKHL]ZE^_bahI
~fli	a#I*J-H0a3H4^9G>F?JBICJHeIIKIMIU_ZCaHcI
~flo	k!^(I)Z@GHbVaZC
~fnu	v3_
~fo^	[*I+c3Z>Z?[C^DaHCIIKJVIZH
~fod	v7Z
~foi	s@aHIXYZF
~fol	[(H)Z*[-[/I3H9Y;G>H?J@[BJFbGIHJJJKIN]PITHVIXI_Ja[d^hI
~fon	U!H#H%I(H*I-F/I3d4I9C:I=H>d?G@FCGDdGIHZIEKGMHNHOaTJUIVHXHZZ]Y_IbIcIdIfIgIhH
~foo	d3X9J>[D_HIaF
~for	C#F%G&F(G)F*E+[,E-^.H/A0E1C2D3d4F6D7[8g:^;D>F?HA_B9CXDgFFHJIEKZLdMFNCO?PEQZREU@V=WEXXZF[a]b_@aCcGd?eCfAgB
~fou	V!G#H%H&I(G)I-I/H3F4_5I7I8I9E:H=H>F?FAdB]CGDFEIFIHEI_JIKFLJMIOHPISITIVGWJZ_[J]G_caGbHcGdGfHgH
~fox	v.Z
~fr^	qI]
~fra	c!J#J(I*Z-H3I9Z:^=I>H?Z@HBJCJDJH]I_KGMJVIXJZZc]dI
~fre	_!H#I%J(I)J-[3J9J:Z=d>H?Y@ZBGCEDZGIHYIFJIKIMHNGTJVaW][Y]J^HaIbHdDfHgJhG
~fri	h![9[:IHIJXS_
~fro	H#D%B&Y(B)_*C,I.F/B0H1^2F3E4[5I6[:Y;b<F>I@FAEBBEGFFGZHFIEJcKbMAPaRJSFT[WFYEZ<[Y]C^]_ZbYc]eFfB
~fru	l@[HJIHKaP[
~fry	vHIIa
~fs^	^!I#I(H)I*G,_-H3I4J7j9F=I>I?J@ICJIHKHNIPGVHZGaIbJdJfJgI
~fse	v)_HGU^VH
~ft^	K!H#A&I(C)H*X+F-F.G/Z2G3G4E6F7a8J9B:D<G>D?C@HDGEGFGGEICKALYMGNDOEPGQHR]ShTdUJVCWEXGZ<[F]ba^bCcYd^eGfYgahC
~fte	J#d%Z&I(G)E*E,H.H/a3E4E5G7E8^9[:D;F=J>B?C@ZA[B^DAEGFEGDHCI@JIKAMXOEQHR^SFUIVFWFX_YZ[E]^^I_EaGcCeFfbgIhD
~fti	v@]IIKIN]
~fto	o.ZHJS_
~fts	vSY
~ftw	m1^IIJ[
~fue	v9^HY
~fug	q8_T[ZI
~ful	[!I#G%H(G)I-H3H4[7J9E:J=I>G?I@XBbCIDHH]I]JIK]NIOZSIUHXJZZ[H]I^I_IaGcJe[f]gIhH
~fun	V!H#I%I(Y)I-F/I3I5^7J9F=H>H?H@EBdCIDGGHIEJIKEM_NFSJUZVFX[Za[I]I^H_]aGcIdEeIfagIhF
~fuo	s#^9Z
~fur	jN^VZX]ZJdX
~fus	M!Y#E%a&I)^*F+H,H-a/c0H1H2J3D4F5H6H8G9E;H<I=]>E?J@[AHBDCFDFEHFGGEH=IcJcK_LGMAQIRXSDTFUGVYWGXFYHZG[G]G^E_EaFbEcIeXfDgJhZ
~fuz	q-dHGNC
~fwe	v9]HY
~fy^	[#H*Z-I3]9H=J>Z?IBIC[DeIGKEN^VIZA]I_IaJhZ
~fyl	mD[HIIZN^
~ga^	Y!H#Y%J(Y*J-H3G9F:I=[?I@FB^DHHEKIM_NITIU[VaX[ZC]J^I_Ja[bIdHf]h]
~gaa	m3[>[Z[
~gac	sHHY]a[
~gad	c!J#J%]-Z.[3J9_@IBHHCIIKIMIO[P[U_VIZEdIhZ
~gai	P#[%G&J(G*G+d,J-D.J/F0I1I2I3H4H5I6J8Z9G:H;F<I=G>G?G@bAHBaCGDDEJFHGGHAIBKYLGMIOHP[R[SIUGVFWIX[YJZa[Y]GbHdGeIfGgGhE
~gal	s3H9GH_IIN_XJ
~gam	f#Z9I>Y@HHYKZMbZFcIg]h[
~gan	L!E#G%G(D)F*E+I-E.I/H1H2J3F4H5J6I7H8I9D:b;I<I=b>Y?E@ZAIBFDGEcFZH=JGKELIMFNaOGPZRJSHTIUfVGWbYIZ=[H][^G_GaFbGcbdJeHfGgGhF
~gar	f9_HBIFK]R[Z[
~gas	h9I:g@IKIZD
~gat	]%f)I*^+J-I.Z3I9H:I=[>H?H@GAJBIC^DHGGH?IHKFMJNHPbSIVGXJZD[J]I^I_GaZcZdIgI
~gav	_!I#J*Y-H/J2Z3F9I?G@ZBJC[DdHAKGMHOERZVJXHZZ][^IaGgZhI
~gcr	vY^
~gd^	d!^*]9I:]>JBZCYHEIIKHM[N[UXYYZF
~gdo	v7_
~gdy	sDaZF
~ge^	D!F#A%B&H(D+Y,F.d/]0E1D2F3@4D5F6E7b9@;E=E?_@XADBbFDGCHHICJ@LCMbNEPDQFRES^TDVIYEZY[]]c_BaDbZcZdHfBg[
~gea	d@^HHM]NFZY^Jg^h[
~geb	X![#[%H)J-D3E4I7I9D:];]>D?_@BAIBECXDFGIH>IYJIKaLJMFPISITYUHZ=[Y]a^Za]bGc[fHgH
~gee	b#I%Y(a-I3I4]9G=Z?J@HBID_HEIIJ^VZZGaY
~gef	i(J+^-I3J4_8_9I>]@HDHHEIIKIL^NJZD_^aI
~geg	f#[(_3J9I>I@IDbHHKINXOXVZZEaI
~geh	Z!J#H%I(H-I9G>^?J@ZBHCJDIIGKZLYNIR]TZVHXJY[^JaGcZfZgJhH
~gek	q9I>ZB^DZHH]]
~gel	e(I-]/Y9I=[>Z?J@^BaDHG[HEIIKGNYVJZD]]hJ
~gem	d%^-I8_>[BIDHEZHCIHKIMINJZ^]_dIe]hJ
~gen	K!@#G%J&G(H)D+F,F-b.F/B0m5F6E7C8Y9Z;Z<F?H@[AEB[CADDEFFEH>IHMCN]PBQGRDSCTCVDWEYJZZ[G]C^]_FaFbGcIdHgB
~gep	o@[HILYX[ZF^^
~ger	O!Y#Y%[&J([)G*D,I.I/E0I1H2Z5I6I7F8H9B:D;H=E>Z?]@aCGDHFHH_IYJZKHLIMINJP[RHSITXUEVBWGXCYH]FaCbJcEd[eHhI
~ges	R![#c%G(F-Y/I1I2I3G4H7I8]9F;J=E?EAJB]CGEIFJGGHGIBJHLHMHOZRISHT^U]VaWIXXZJ[H_HaGbFcGdaeIhD
~get	Q!H#^%F&J)Y*X,^-^/F0I1I2J3Y4I5I6J8I9G:G;F=E>F?F@CAHBDCEDaEIFJGbH>IYMFPZRJSGTEUGVHW]XHYIZa[I]G^Fa[bIdCeHf[
~gev	h*a9I>JDbHGZIdZ
~gew	e-I9I>J@aBZIIKZMbN]P]ZDdIhI
~gez	q?YUZYY
~gfe	q7^
~gg^	e#X(H-[DYHYKIZZ^XbZhZ
~gga	vB]hY
~gge	d(H+[-Z3Z9I>I?G@IBIG]H^IJKIT[ZD]]_Xc]
~ggi	l9^@[HFf]
~ggl	vK^
~ggn	qZHba
~gh^	O!F#F%G+^,J-[.I0J1I2I3H4I5I6J7Y8H9F;I<J>DAIC^EIFII_KZMJN^PZRISGTZUFVHWHZI[J_FdGeIhY
~ghe	k%^(b9H;[IFN]ZH
~ght	P!E%f(X)F*G+H,J-D.I/Z0^2H3F4_5H6I7F9]:E;_<I=E>E?F@ZAHCGDEEYFHGEHIIBKELFMDNCO[P]QISGTFVHYHZ>]E^Z_FaIbDdDeHgEhY
~gi^	g*]@^N_ZH
~gia	v2]HJIGN^
~gib	o9_HHUFV^ZF[]
~gic	vB]H[ZF
~gil	sgZ
~gin	O#[%G)G*F+_-].I/E0I1H2I4F5H6I7e8H9C:Z;H<I=F>I@CAZCGEIGFIYJYKBMINERHSDTXUGVEWIYIZX[F]E^da@bacEdFeHfFgXhI
~gio	g%J(^-I9^>I@bHBIIKJR^aIf[
~gis	J!E#F%G&J(D)E*C+k.I/G0I1H2I3E4H5I6I7G8H9C:F;H<H=E>Z?[AGBECcDjEHFHGFIDJYKALFMFNDOaPFQIRISHTGUDVBWGXGYaZ?[G]E^G_FaDcGdFeHfFgFhE
~git	[!J(H-G/H3_9G:I>F?I@FBHCHDHHZIcJYMINYObVIZB]JabhG
~giv	]#J%Y(a,^-G/I3I7I>H?IA[BHCJDGHGIFKJMIN_OIVHXIZ[aIbZg]h[
~gl^	g#D+X7b@HBZHaK[NZZC
~gla	s.ZH[
~gli	e*Y8_9G@YCGHEIZKHZ[[Yh_
~glo	Y(b)Z*^,c:I?I@GDZKIMIPIUHVGZZbJdDgHhI
~gly	q3[E]OJ
~gma	f:e>[HaZAaH
~gms	j(H0fHCZF
~gn^	L#D%B(H*G+],^-C.I/F0I1H2H3H4G5I6H7d8G9F:E;I<f>B?CAHBFCFDYEIFcGEH^IZJGKCL^NEOHPHQIRISGTbUGVCWHYH[]]F_FaDb]cEdEeGfFhG
~gna	m3H4[>J@ZHZMITIZH]a
~gni	b(I,[-^3F7Z>H@HBIDHIFNIO_UJVZZD_YaJb_h_
~gno	k)H*aD]HHL^WJZH
~go^	S#F%G(^)H+J-E.I/H1I2I3c4H7H8J:F;I<I=D>b?E@]AIBDD[EIFIGGIGJHKYLIM]NFPHRISHTGUEVHWIYJ]G^H_Ha^cJdFeJgG
~god	j/]9F@ZHGKIMIX[a_h]
~goe	[-I/I3Y9_>a?IBHCIDJHGIIK_L]NITIX[[[aFhF
~goi	m9^>I@IZbaI
~gon	V#Z%I(H*H+J-H3G7I9Y:I;J=I>Z?_@EB^CIDYGIH>IGJIKGLdMHNHPJSJTFUJVHXJZ?[Y]X^G_[aHbfcFdIfIhH
~goo	_#C(I3I7^9d=I>I?H@JBaCHDIH]I[MJVJXJZD]JaIhI
~gor	j#J-J?[@JBaHEV]X^ZI
~gos	s:aIGN]ZH
~got	R!Z#X%H(C*I+I-E/H3H7b8H9Y:a=Z>D?]BDCGDaFJGGJGKBLHMFNDPJSITIUGVGXIZ^[^]G^G_IaHdHeIfIgGhY
~gow	oBbZG
~gpo	v)[
~gra	Q!G%I(a*F+F,I-C.H/D0F1d2H4D5[7G8G9d:F;_<H=I>J?H@FA^BDCDEFFHGEHZJDMHNBOGPEQIRHSYTFUFVCWGXEYFZ?[H]E^E_DaDbEcCdfeGf^gchE
~gre	Y!^#a%H(Z*J+Z-G/Z3H9c:I;I=H>D?H@ZAJBFCGDHGHH>IZJIKYLYNGPISJT^UIVEXHZC[Y]I^H_GaHdHe_fIgGhE
~gri	g%_(f-I9G>]@IDIHCIIKIVIZGaH
~gro	S!G#H%C)H*I+J-G/G3H4I5J7I8I9E:H=F>G?G@HAIBFCHDGHcI[JIKFMHNYOJPcSITIUGVkWIXIZB[I]G^H_GaHbGcIdFeGfGgGhH
~gru	c(F:I=H@HBIDIEZH_UGVhZAbIdJ
~gs^	c#G-^/H9J:[BJH_IGLZM^NIRJTYZH
~gsa	vHa
~gsc	jHIYXZJa[d]f^
~gsg	vD]E[
~gsm	vCbHI
~gsp	mca
~gss	qZHba
~gst	s,]3^PYZI
~gt^	V!F#E%G(E)H*H-].J/I1I2I3B4H6^7Z8]9B:G;X=E>Y@DAIC^DcEIFIGXH_JHKILIMFPHRIT^WIYJ[I]F^IaDcGdZeJfGgEhI
~gte	q3]OY
~gth	a(I*H-H2b@ZIbKJN^ZF
~gu^	f(I)[3^=[HFS[T]VYZI
~gua	e-H9H>JHGIHKcNJOaP_VIX[ZI
~gub	q>]
~gue	T#[%I(H*J-f3I7I9F:e=Y>H?H@FBGCIDHH_JIKFMJN^PJRZSYTIZ?^H_HaIbIcJdIhH
~gui	i!J3[A_B[F[HDIGZY__
~gum	s9^MY
~gun	b%Y(_*J-I3I9];_>Z?[@HCYHHIIKHMINJVJZG
~guo	q>YAZ
~gur	Q!G#H%E(E)G+I-G/H0I1H3Y4I5J6I7H8Z:D<Y=C>F?Y@FAIBECHDGEgFJGGJHKFLHMGNEOIPGRISITIU@VbWeXIYHZ=[I]H^G_GaGcEeefDgGhG
~gus	vg]
~gut	s9bHG
~guy	s#ET^cZ
~ha^	Q%F)H*F+I.I/H1I2I3G4H5I6J7H8I;I<I=F>E?F@HAICFD^EHFIGGHEK]LINZOHPXRHSGTGU[WHX]YIZd[I]b_GaFbHcFd[eIfEgFhX
~hab	U%G(G)I*G-F/H1J3G4[7J9C:G=Z>b?G@FA^D[GGIEJILIMYNGOIP[RITHU[V]ZH[J]c^G_HaBbIfEgHhG
~hac	j9J@[HbMZ
~had	vCZH]
~haf	v3]DH
~hak	f![@HHZL_ZD^^d[hI
~hal	U#E%H(H*G+I-_.I/_0I1H2J3]4F5H6I7G8I9]:F;H<J>C?E@JAHBECFDXE_FIHGIJJGKBLINEOGPFRGSZTGVYWIXEY[ZE]^^G_FaabIcGd]eIfIhF
~ham	k#Y9YB[HFKIT]ZIf]
~han	A!>#H%C&F)H*H+F,E-E/]0D2H3=4G5D6D9a:F;C<^=@>e??@dA^BdCHD@EGFBGDI@JDKBLfMbNCOAPAQESBT@UJVDWCXAY[[F]G^iaDbCeCf@h^
~hap	a!Y(G/]3G4X9^=I>E?F@GCIDHIIKGLZMINHO[VIZa]Ia]bH
~har	M!F#H%D(E+I,I/_0I1G2g3F4G5I6I7G8H;F<G=H>D?_@ABICEDFEIFeGFHYIbJFKBLGMDNXOHPFQbRHSGTFUGVEWHXFYbZ=[H]G^a_FaGbFcEdFeGfDgEhE
~has	Q!E#F%F)G*G-I.I/G0I1H2I3G4H5J6I7G8H:I;I<I>F?E@GAICFD[EHGbHEKZLHMcN^OIPGQJRHSGTGU_WHYHZa]G_GaFcEdaeHfGgFh_
~hat	E!I#A%G(Y)C*G+C,H-_/C0E1G2E3B4a5[7D8D9[:E;Z<F=G>_@EAFBDDCFIG_IZJbKaMDN^PEQHRDSFTEZZ]A^^aBbBcCdFeEgJh_
~hau	m3H9H>]D]HFIHKZOJX_ZGh]
~hav	J!C#G&J(H)Y*Z+J,I0I1H2H3Z4G5_6I7F8H:H;Z<H=_>ZBCCdDXEHHAK^LFMFO]PFQIRISHTGYHZA[]]E^[_FaFbFcGfGgHh]
~haz	l-]/^9I@ZHGKYN^
~hba	q4]V]ZG
~hce	k9I?[@ZHEK[MaZI[[
~he^	sL^^[
~hea	^#I%J(Y-H/I0Z9F=J>H?JBIDZGXIHM^NJRcS_TIVIZF_JaIcYdIfYhI
~heb	sMYX[
~hec	Y!I#I(G)J*[,J-C/I3H5a7I8I9G:I=H>H?G@CBECcD]GIHJIEJbKIL[MHN[OJPIUIVHXI[H]H^]_IaHbId[e]fIgIhG
~hee	c#I%Y*_-H3J9^@GBZCEHHIHKIMINHZZaId^g]hI
~heg	qa[
~hei	T#I%H*]+Y-E/G3Z7G8a:Z;[>G?Z@]BECIH[IGJHKELYPGSITJV[WIZD[a]I_Ia[bGcHgHhG
~hel	O%G(_)G*Y+I.I/F0J1I3F4I5J7G8I9c:F<J=F>E?[@ZAICGDEEIFIGGHXJYKDMCNHOHSGT_VDWIXFYIZ][F]G^F_GaEbIcGdFeIf]gchG
~hem	[%I(H)_*J3^:IBIDYG_HDIHJHK]LZN]OIP^VIZDdEgH
~hen	E!D%Z(^)G*Y+H,^.E/a0G1J2G3^5G6F8E9E:C;F<G=I?aAEB?C[EFGCH]IYJZK]LIMDNDOEPESDUCV@WEXD]^aabGc_dEeIgBhZ
~her	C!@#>%E&F(Z)?+F,E-Z.D/D0I1B2D3H4B6[9a:b;h<D=F?]@JA^BFDIECF]GZHGIAJDLEM?NGOCPIQERCSbUXW_ZI[]]F^?_Ya_b]cCeCfDg@hG
~hes	c#_-I3I9I@HGZHBIcLZTHV]ZD^Xf[
~het	i!J%](a-I9];Z?[BJDZHBIHKJVJZGbZ
~heu	e9J@cHXR_X[ZI
~hey	W!b#H%H(I)I*I+]-G1J3]7Y8J9E;J=H>D?bAIBGCIGZH>I[JJKDLIMINHO_RITIU[VYZF]H^I_IbIcIdIf[
~hez	sIGN^SY
~hi^	qI]JYM[
~hia	h9IHGKYM_ZIaZg]h^
~hib	k-^3J4G5I7a?IHFJ^SI^_
~hic	U!I#I%_(Z*H-E3F4I7Y9G:J=F>a?G@EBIDGGJJXLHMINdO]PHVIXIYZ[J]H_Ha[bHcHdGeJfHgZhX
~hid	m*YH[b_
~hie	c*_/^3H9]:[>I@^D^HGIHKFNZVJZB^[d]
~hif	q@[I[
~hig	qH]P]VIZJ
~hil	Z!Z#I%I(H,Z0[3a4J7I8Z:I=^>I@HBHDIHAKHLGMYNHT_VIZF]d^IhI
~him	o#X)[@Z
~hin	P!E#F%G(F)G+X,I-_.H/C0G2H5b7F8Z9@:G;G<H=F>]?E@[AFC^D^EHGBHAIHJCM_NHPFQIRfSGUGVDWFXGYFZY[G]E^F_Hc[dEeIfYgF
~hio	s>Z
~hip	vP]
~hir	Z!I(I-H.Z/I3[7a:J>JBID[IGJ]KFMHNIZI_]bbhI
~his	J!D(Y)G*C,H-G.H/E0H2F4F5_6I7F8a9[;Y<G=Z>D?E@_AYB[CCEHFGGXHHI;JCKcNfOGPYQHRGSFTFVbW^XEYG[F]E_GaGbDcHdDeGfEgEhC
~hit	j#HA^HGJ]T[_Yb[
~hiv	sGYH[
~hl^	f*Y-a3[6_9H@HHEI]KINJVJ[]hJ
~hla	s6_HJZ[
~hle	b#I%Y(I,[3_8^9H:I=^>H?I@HBJCYDFEYHCIYKINIVIZaaHbIc[dJhH
~hlo	sB^ZH][
~hlt	f%ZC]IX[YbY
~hlu	s6_?^HXZD
~hlv	v#Z
~hma	s@Z
~hme	m?]K^
~hmu	q/[MZTZ_Z
~hne	f-D3]@IH_J_KJM]ZI[[
~hni	v3Z
~hnt	h-]/Z@[HHJXKIN_ZI
~ho^	k(^>]CZD]HHVYZF
~hod	N!H#H%I(F)G*e+_,J-E.J/I1I4H7I8I9D:I;I=G>Y?f@EAHBFCgDdEIFIGHHAIDJIKELHMHNEOGPGSJTHUIVFWIXHZC[I^I_GbIcIdHfIgHhH
~hoi	c#I-H?a@^CGHEKFNZZG[e
~hoj	s@Z
~hol	X!G%H(H)d*Z+I-E/I1I3]4I8J9_:H;I=H?G@AAIBGCGDFFIGHH[IDJHKGMHNFOYPaSHU_WHX^YJZ@[I]H_GbIcIdHfHgGhG
~hom	_-I.H3H9I:g>[@IEIIJJXKIMXNIUIZC_[cJ
~hon	D!C%E&G(A)C*_+_,G-A.F/C0G1F2G3f4E5G6G7E8F:C;F<G=C>i?YAEC]DbEFFEGCH_I?JELEMGNBObPFQGRGSEVAWFXCYFZA[B]Z^E_DaecDdDeFfDhE
~hoo	U!I#H%I(F*H+J-]/H3G7I8]9G:G=HCYGIH?I^JZK[LaOITIU_VHXIZD[I]a^H_Ia]bHdIgI
~hop	m>[HIba
~hor	T!F#G%Z(c)_*G-D1I3F4I7J9C:H<J=H>F?FAbBGC[DGFJGHH=IaJHKDMGNDOHPIR^SIT[UEWJXdZB[I]H^H_^aZbHcGdHfGgI
~hos	Z!H#I%I(H*I+[1Z4H6J8H9H:I=Y>Z@YBGCJDIFIGcHFI]MGNFPHRcTIXJY[Z>[J]I_]aIbHdYfDgIhH
~hot	d/Z3J5[6[9I>HGJHdIJZ^
~hou	J!@#F%D&Z(A*F+],H/D0G1F2H3Y6G7J8F9@;G<H=E?E@dAEB]EFGCJFO_PaQHRYTJUDVEXaYGZY[]]D^G_]bDcDeFfY
~hov	vH[MZ
~how	O#F%H(F)H*H+d-E/]1I3F4I6J7J8I9Y:I=G>E?b@DAIBECHDEEIFIGGIEKCMINZOZPHRXS^TYUZWIXGYIZE[a]^^H_GbccHdHeIfGgIhF
~hr^	e)Y+]9J=[>[?]CIHFIJKaY[ZHaIdHfX
~hra	g*[-Y2Z3]HXI_ZF
~hre	W%^(G)I*I-Z/H4J7J9F:H=Y>G?H@HBECHDEE]GHHXJIK[LIMHNGOHRIUIVFWJXFY[Z^[J]H^H_Ga[bIe[f^h[
~hri	g#X-Y9[@IKZZHd[f]
~hro	S!G#G(F*H+Y,J-D1I4I6J7Z8Z9G;I<Y=F>F?F@IAICEEIFIGeHEIEJHK]LHMGN]OISHUFWIX^[GeZfYgXhG
~hse	q@aHGM^
~hsf	vGbHIZI
~hst	qI_L[ZJ
~ht^	E!A%e&F)H*G,F.E0^1G2E3I4a5E7D8G9X;a<E=@>GAECID@EYFDGAIHJFKDMGNEOYP^QFRZSFTGUHWGXYYI[^^Za^bDh]
~hte	e!I%](a-J9F:J;^>I?J@YEZIIKXR[VIaI
~hti	j%Y(c;_@JKJVJZFa[
~htl	jHHIJNcW_ZH
~hto	s,cHD
~htw	S!G%E)I*I-[/H0Y3I4I7I9H:I>H?HBZCHGXHFLJN]PIRJSITIU^V[WJXDYJZ_]I^Z_IaGbZcGd^fFgHh[
~hub	s@[HaZE
~hui	sZEhb
~hum	s9^HHZ]
~hun	qR[
~hus	q>^DIHHY^
~hut	h!^#a-J>Z@HHHIIKIVJZG]ZfZ
~hwe	s*]-X
~hy^	o0[fY
~hyb	hH^ZH_Hb]db
~hyp	sH]b]
~ia^	T!D#D%G([)H*F+J.I/G0J1H2I3E4H5J7H8I9b:[<I=Y?[AHBDEIFHGGIHJGLIM^N^OGPGRYUZVGWHXFYI[I]H^H_Fa_bIdDeHf_g[hZ
~iad	b#Z-Z9[@IBZHCI^KIM]X]ZHd[
~ial	N#^(I)G*E+I,[-F.I/H0I1H2I4G5I6I7F8H:G;I<I=_>D?G@GAHBZF[GFH_I[KBLHMHNIOFQIRHTFV[WGXFZb[I^F_Gb^cFdDeGh[
~iam	oHITZZIa[h[
~ian	b-]2[@IH^KIMITXZYh]
~iao	s9aHH
~iar	^(Z9J@bBHHYIIKHMGVZZZ[X^_aFdIhZ
~ias	v9[NZ
~iat	a-Z9]@cB[HCIIKHM[ZD^IgIh_
~ibb	s7aSJ
~ibe	c%a=Y@IKINIVIY]ZFdYe]f_hI
~ibi	j%^-a3I4[?IHD^_
~ibl	Z!Z#I%G)G/J4^7Z?H@^BEGIIIKZMHNIPZSHTIUDVZXJZ^[[]I^G_IbIfHgIhH
~ibo	va[
~ibp	v4G5IJ^
~ibr	oHZJ]VGZI^Z
~ibt	l9^ZG[]a]g[
~ibu	b3Z@IG^HcKJLYP[ZG^Y_JcIfJ
~iby	vZIh_
~ic^	C!?#@&F)I*G+C->.F/Y0^3G4D5D6F7E8C:A;D<Y>]@^A^BBC@DFEBFCGCHbI>KCLFMbNFO@P@QERIS]TdUZVZWCXAY^ZC[_]A_Ga_bIc_eJfggYh?
~ica	G!F#B%C&G(I)C+G,_-B.H/D0H1F2G3a4D5G6G7I8F9A:D;F<G>]?c@FAcBCCbDIEEFGGDHdIBKGLGN]OEPCQHRGSFTEVIWEXYYG[F]Z^E_FaebGdBeEgDhD
~ice	M#E%G&I(D)F*F+H,J-J.H/F0I1H2I3C4D5G6H7F8H9]:E;F<H=o>B?C@CAFBDCDDCEGFGGEHdIBJFK[LHMENDO[PGQIRHSZTGUDWFXEYHZ>[H]F^G_DbFcZdEe^fDgF
~ich	F!B&G*H,F.F/J1I2F4X9G:X;X<F=H>I?X@EAHCEFHGIHZI^JHNdOXPHQGSDTJUDXBZZ[Ya]bDcDg[h[
~ici	X!I#I%_(a*I-G3I9a:I;]=I>E?HBGC]DHGJIbKGMHNGPIVGZE]IaDcIdGf^gIhI
~ick	M!D#A%E&I(Z)F+G,G-E.G0H1F2G3J5H6G8E9]:E<]=C>a?HAEBcDYEGFFG^H@JDKAL_MCNAOEPEQHRFSGUEVFWFXDYGZY[D]_^c_DaYbacDdefCgDhC
~icl	m/JHdZI
~ico	f/a9J@HF[HDIEK^NZb]dIf]gJ
~icr	O!E#B%G(E*[+I,X/Z1X2I3F4G5I6H7b8I9F:F;I<I=X>D?F@DAIBECGDFEHFIGGHGIDKELHMINFOHPFRGSiTcUFVEWFXGYHZ?[H]G^G_Fa]bEc[daeIgahF
~ict	X!I#I(I*[-_/]3I4H9H=I>H?J@FBHCJDIJ]KHMJN^PGQeVIZF^IaIb[dIhI
~icu	s2[?[
~icy	H!E#F%F&H(C)Z*c+G,H/[0I1G2H3F4G5a6H7E8G9D:E;H<G=C>E?I@[AGBCC[DCEFFHGFHHICJaKELFMDNlOGPEQYRISDTFUHVBWhXFYHZ=[G]F^F_EaDbIcFdEeGfFgChD
~id^	R!H#F%F)F*G+I-B/b1H2I3]4F5I6H7G8F9D:G;H<I>C?E@AAcEGFHG^HGKAL_NbPEQJR^TGUFVGWHXGYIZ^[G]F^[aFd^eGfFgEhG
~ida	W%I(H*H-^/H3G9[:^;J=GAYBFCGGHHZIXK[MGOYPJTIUGVGXHYY]I_HaGbIcYd]fZg[hH
~idd	a(a-a9_<X>I?I@HBJDJH@IYKHVJZF]aaJ
~ide	R#H%H&J(E)G+H-I.I/]0I1I2I3E4G5J6I7_8I9I:F;H<I=F>^?EAcDDEIFHGGH[JFK]LIOGPFQYRISeVDWHXHYH[H^FaEbZcDdFeJfHgEhE
~idi	k(]2[@XHIIFN]ZDha
~idl	mOZcYh]
~ido	d9Z?^BYDIMXRaVIZEc^
~ids	l3I9IDZHZK[T_
~idz	v>Z
~ie^	[![#_*[-I3H9I:Z>IBIDIHBIHN[OIPHXbZD_IaI
~iea	vTYd^
~iec	e-]?YDZHGR_ZJb[
~ied	Q%G(F)I*[+H-C.I1I3D4Y5J6I7H8I:G=F>C?E@bAIBaCGDEEIFIGHH@IAJHKaLIMEN_PGRHSIU[VEWJXdYIZ][I]b^HaIcHdGeIfGgH
~ieg	m7]9I>_G]HG[YaY
~iej	k9JC[HGI_M][Y
~iek	k9^@ZB[HGIGN]_Y
~iel	Y!H(I*I-F/I3b9X:I=I>E?H@EAIFIGHI]JHMGNFOYTIUJVHXa]H^JaFb]cIdIfJgIhd
~iem	b(IBZCZDYHZNIS^UJV^ZEaZc[
~ien	M!B#H%b&I(b)G*E+H,I-[.H/E0G1]2H4E5]6H7Y8G:Z<H=A@]AGB^DEEGFGGDHDI_JELGM^PEQ]SZTDVDWGXEYGZB[F_Ea@d]eGf^gDhY
~iep	qOZh]
~ier	O#A%D&J(J)G*E+Y/E1H2G3Z4Y5I6H8H9H:a;Y<I@]AHBJCaD]EGFHHBI?KbLGNGPaQIRHSGTEVGW[XaYGZC]E_Fa]bIcFeZfEgFhE
~ies	c!H#I%I-I9a=[@GBHG]HJIHKZMHN[R[S]VHZ_aIdIfIhI
~iet	R!E#D%G(F)I*H-X.I0J1I2I4H5J7I8J:Y<J=F?ZAIBCCFEJFIGGHGIYKYLIO]SHTHUHV^WIXGZa[Y]H^Za_cGdGeIfXgG
~ieu	_(Z-I3I9^=J?IBZD_KHNEVY]ZaIdIhG
~iev	q-YR^
~iew	k(^>GHaZI
~iez	vR[hY
~if^	q!_3_HGZI
~ife	f1[@ZBIK]ZGd]f_
~iff	W!H%_(G)I*]/[3E4I6b7J9G=H>a@IBFCHDGHHI_JIN]OXRZTIUIVIXHZC[J]H^I_HaHbIcGdJfHgYhG
~ifi	M!F#C%E&b(D)I-D.J0I1H2I3Y4F5H6I7F8H9E:G;H<I=F?HAHBZCfDDEIFIGGHcIIJYKCLHMDPGQJRISHTFUGVFWHXaYI[H]Z^F_FafcEdFeGfFgGhE
~ift	f@ZHGRaSXT[ZF
~ify	^#H*Z-I3]9I>Z?I@GBJC[DeIIKENIVIZA]JhZ
~ig^	]!I#H%I(H*I/I0^3G9Y:H=I>G?G@EBGCbDZFJGJHHI_JJKENHOIUIVHXIZ=][^I_IabbIcIdHe^fHhe
~iga	b(Z-H.Z3I9_:J=[>I?IBHCJDIH@IHKJM_NITIU[VHZE_IaYcadIfJh^
~igd	i:]B[D_HIM]ZC
~ige	Y!I#G%_(G-F/I3H4I9D=H>G?H@eB^DGGIHBKIMGNaOIP]UIV_XI]J^[_IaGbIcIfHgI
~igg	h(H+[-[3Z9]>J@IDIG]KJT]ZDaJ
~igh	P!D%g(a)E*F+G,J-C.H/Z0^2H3E4_5H6I7F8G9]:E;b<I=D>E?D@ZAHCFDEEYFHGEHYIAJJK@LFMDNCO[PaQISGTFVBWDYHZ;]E^Z_FaHbDdDeHgEhY
~igi	Y!H#I%H(a)I*I-Y/H3^4I9E:I;I=I>E@EAZBHCGDZGJH?IcJXMINGObPYSITJUEV[XIZB[J]H^J_IabbIdIfIgJhF
~ign	K!I#D%A(G)I*[+[,a-C.H/F0I1H2H3H5H6G7c8G9F;I<f>A?B@AAGBECFD[EHFcGEH_IZJFKBLbNDOHPGQIRISFTbUFVBWFXFYHZI[]][_IaCb[cEdEeFfFhG
~igo	Z!Z#J-I3a9H=I>]BICID[HFIGKIMIOIUJVGXJZaaahI
~igr	d!I#I+J-I0I1J9I;b>H@IAbCIDZHZIIKYZG]IcId^
~igt	k-]9IB[H^KJSZT^ZIaI
~igu	O!F#F%J(Y)F+I-E.I/F0H1G2I4G5I6H7G8Z:C;]<X=B?E@CBDCIDAEgFIGFIIJGKZLHPJRHSGTYU@VbWdXGYGZ<[H]G^F_IcEeefCgEhG
~ihr	o3]DJE_
~ijd	m@]HIIIKIMXN]T]
~ijf	m#]3G9J:_HFI^a^
~ijg	l?]HGMYZ^aZ
~ijk	l-]9[HIT]
~ijn	Y#a%H(H*I-H3H9^:I=I>^?YBGC[DDI[KHNIOZPITIZ_[I^H_IaHbIdHfIh[
~ijt	o>]
~ijv	mYYd]f^
~ijz	c9G@]BYHGKJM[Z^[Y^]hZ
~ik^	h!^-^3J9I@ID[HBIHKIN[ZH^]_Xb[
~ika	j([9J?aC]DJHFZX
~ike	X![#F%I*I+Y-]/_4[7I9F:^;]>F?_@FBGCHDGFJGIH[IZJHKbMGOISIUIVGXJZ>[H]H^[aEbIcIdHfIhE
~ikn	v?[b]
~ikt	l9I=]HHKaS[ZGa^
~il^	?#@%G(G)@+A,J.E0^1H2C3b4H5^7E:a<I=F>Z?H@HB:CZDdEGFaGGHbI>JGKIL?MdNCPXQZRJSCTIUBV;WBXGZ][?][^G_Ca^cEd=eafDgYh>
~ila	[!I#J(H)I*I-F/Y3I4a7I9F:I=]>b?[BGC_DYHZIEK[LJNJOHS]UHZB[J]IaHbIdIfGgIhH
~ilb	_#I9I>c?JDYGZHZTYZJ^Y
~ild	c1d6Z8[@FIIRJZGba
~ile	Q!G#G%D(b)^*_+I-F/H1J2_3_4H5J7I8I9C:H;H=H>a?EAHC[DXEIFEGGHZIBJFKGLIMGNGO]PbSITIUIVFXHYJZB[I]G^I_Ga^cGdHeJfHgHhG
~ili	T!_#G%H*H-H.[/I3H9E:Y;]=I>H?^@FBFCIDYGHH[JIK_MGNGOJTXU^V^WJXIZ@]Y_]aHbIcIdYfFgHhH
~ilj	vcZd[
~ill	H![#Z%E&H(Y)E*D+Z,G-[0F1b2F3A4G6F7I8F9c:C;E=B>_?E@ZAEBICGDIEGFEGCHCJCKBMcNGPGQGRESETbUDVAWFXBY^ZG[d_]eFhC
~iln	vO]
~ilo	i-_=HDJHaKHV[ZH[H
~ilt	T!G#H%H(G)I*I+J/F1I5H7H8I9F:H;J=G>E?H@FAIBHCIDGFIGhH;IEJlKFMGNFOGPZRJSITHUIVFXIZC]I_GaYbIcYdHfHhH
~ilu	b!J&_/b3I@ZHYMIN^VIZI_Ic_fJ
~ily	a-[/[HFT_ZEh^
~im^	V!I#Z%d(E*I,Z/F3F4J7[;I=G@EBFCGGHHbIDJHK^NEPHRZTGUIVGW[XHZE[H]H^FaYbGdHfHgIhc
~ima	^#J-]3I9G>Z@eA^BHK_MHNIVJZEaIb[dIhI
~ime	M!E#_%F&I(E)H*G,I.H/E0H1F2I3E4F5H6G7G8G9H:F;H<H=F>B?E@GAGBZDYEHFGH[IAJFLGOEPFQIRjSGVEXZYGZ[[H]a^F_Fa_bGc[dFeGfGgFhG
~imi	_!H#I%H(G)J*G-I2X3I9^:H=H>G?IBXCIDHG^HFIFK]MINIOIPIQdUZX_][aJbHcIdIfIgI
~imm	a!I#J(Z*J-H9F=J>G?J@aAaBJCIDIHAIGMZNIO[VIXYZC_^a]dJgHh^
~imp	T#H([)I*H-D/H1J3X4_7I8J9F:Y;J?FCHDFEIF^GGHbI_JHLIMFNJOFPHSHTXVZWYXHZZ[I]H^H_HaFbZcHdGfFgYhD
~ims	o#X)[@Z
~imu	a-I1^5^9I@]IbZE
~in^	9!H%B&E(])h*i+b,g-=.E2?3C4c5_6?7d8]98:G;?<?=C>H?7BEC=D?E_GBIYJFKFLBM?NDOCPeQXSFTYWdXDYEZY[B^]_?a?bGcHdAe=fFg_h>
~ina	U!d#G%E(H*G+I-c/G0_1J3F4I5J7I8J;H<J=G>E?G@DAXBaCFDGEbFIGHHaICJHKFNEOYPbQJSITIUGVDXHZ?[J]G^H_GaFbGcGdFfHgH
~inb	j:X>]B]GZHBa^
~inc	I#[&H(G)_*A+Y,F-Z.I/B0F2F3F4Y5F6F7F9H:D<F=[?F@ADDEFFYG^HAIHJIKDNAO]PdS^THWFXIY^[F^BaFc_dDeFf[gHhb
~ind	H!G%D&H(A)E*D+F,G/]0F2G3^4Y5[6E7D8E9@:D;F<Z=B>A?a@ABZCCEGFFG[H]IEJCKFMcNCOCPCQHRaSCTIUDVEWFXCZ7[^]Y_eaIbgc]dCeFgb
~ine	M!D#C%D&I)Y*[,I-Z.H/Y0I1G2H3B5H6H7F8G<I=]>Z?C@dAHB_CXDEF_G_HGK[LGMDNCObPZQIRGSIUEV]WEZF[F]E^F_EbIc_eGfHgDhC
~inf	T!F#F%H(F)I*G+c-F/J3[7I8I9G:F;H<I=F@FAIBGCaDjGIH=IEJILIMINHOIPHQ_SJTIUIVDWIXHYJZI[I]H^H_HaHbHcHdGfIgIhH
~ing	M!C#b%F&H(H)E*[+I,H-Y.G/F0Y1F2G4]5G6G7_8F9[;H<G=]>F?G@AAECZDaH>ICJCKELJMDN[OIPDQHRFTDUZVHWFXEZZ[E^C_Dacb^d^eYgC
~inh	U%E(G)I*I3H9H;h=I>I?I@FAIBHCHDYGIHHIGJIKFMHNIPXTIUGV[XJZb]I^I_HaIbJdHfIgJ
~ini	I#B%G&H([*e+F,G-A.F/C0G1X2G3B4[5Z6G7Y8F9@:E;F<G>B?C@cAFBYC?DFEIFFGDHDI_JIK@LFMBN]ODP]QHRFTDUaV]WZXDYFZa[F]c^E_CaDbZcCfIgbhF
~ink	T!F#H%I(F)I*I+Z-_.I/F0I1I3E4[5I7E8I9D:I;I=F>E?F@GAIBCCIDFFIHYIEJGKZLHMFNFOIPHRZSHTGUFVGWIXIYHZE]G^[__bjcZfFgG
~inl	m3JD]HJZGbahY
~inm	l@^KY
~inn	d!I#H(]*Y3[9D:^=J>F?]BaCHDHHAKGMINHOGUIVGXIZ[[_]JaHcIdJfJhI
~ino	v9[HH
~inp	q@aHI
~inr	s9IH^
~ins	P!E#I%]&J(])G*F+I,I-C.I0b2I4H5I6H8H9C:G;H<d=F>F@ZAIBCD]EIFHHZIcJbLHMDP[QIRISHTFUFWGXGYHZ?]F_FaGbHc]dDfEgFhI
~int	I!J%C(C)E,H-].F/G0F1E2F4B5_6F7D8J9F;C<F=BBHEEFEGCH[IBLFMEOYQIRDS[TDUDV[WEXYYFZa]Z__b]ccdceFfGgZhE
~inu	U!I%H(I*I-G.Y/F3F4H9F:I=I?IAJBFCHDGIHJIMhNIOFRhSITYUJVHXHYIZC[J]Y^J_Ia^bIcEdIgH
~inv	W#J(H*J-G3_7I9F:i=I>F?G@DBICGDFGJHaIHJIK^MHNHOHR[UJVHXJZA[[^I_IaCdIfHhI
~iny	m9G@[HIX[a_
~inz	v(Z8_ZJ
~io^	S#F%E(^*F+J-D.I0J1H2J3a4^5I7]8I9^:_<I=I>H?F@JBDCFDDEIFIGGIGKDLIMDNFOEP]R[S[TGWIXGYI[Y]H^^aDb[cFdDeIf]gF
~iod	l9G=^H]NHX_
~iol	e@YHGNd
~ion	;!=#>%c&F)F*]+_,I.D/;0^1a3Z4B5Z7B8J9;;[<[><?c@9AEBXC]D^EfFCGYHcI@JEK:L@NYO=PGQZR@S@TBU^VEW[XCYaZE][^[_AaHbCc^d^e[fGgHh:
~ior	e@bBIDIIHK^MadJf]
~ios	j&I-H.X@IBJGZH_ZF^a
~iou	]!I#[-_>_H@IHKaM[NGO[ZEg^hJ
~ip^	j+Y.XH^P]ZG
~ipa	s([H[
~ipe	m+]>YP]
~iph	s6aKJY^ZCcE
~ipl	jAbHFZZ
~ipp	h#]1^>GD^HCPZU_ZIaI
~ipt	e%E(H3F=_@JDYGbH]MHPGZF_[g]
~iqu	k*[@IK^NZP[ZFdZ
~ir^	G#B&H)H*F+]-?.G/@0F2E3G4E5G6Y7C8]9A:Z<a=a>J?F@IADBICaDCEbFEGCICJBLjMDNBODPBQ^RFTHWCXEYEZ[[Z][^D_ZaYbIdHfFgBh?
~ira	q#G9]H^ZG
~ird	W!J#I%I(F*J-_.Z/X3I7a9H:G=H?_@ZBFCIDHFZGHH@IBJ]KYL[MFNIUIVGXJ]I^GaHcId[eIfIgHh[
~ire	M#D&^(Y+G,J-C/H0H1F2H3e5I6G7]9C:b;G=E>D?EBDCHEGGEHZIaJIKELFMFN_OBPFQIRESFTZVCXGYHZ>[J]ZaEbFcfdIeHfCgFhD
~irm	Z!I#H(H)J+Y-Z/I3D7J8^9G:e=H?G@DBZCIDGGHIFKELIMHNZOaPIUcVFXIZ@[I]H^I_IaGb_cHdHfIh[
~iro	f@[EZc^d]
~irs	X!Z#I%J)I*H+I-G/H1c3H4I7I8_9G:G;J=H>F?G@_AHBDC]DbEIGIH=JHKDLaMFNFOHPIRISIUFVGWaXIYIZI[I]Z^G_GaHbFcHdIfGgGhc
~irt	sI^KIR^fI
~iry	l@IH[K[LbZI
~is^	G!D%Z&I(^)E+J,G-X.F/F0F2F3_4E5G6H7J8_9[<F=]>C?D@dB]CIDYEFFFGYHHICJCK[LIMYNJQGRGSEVcW]XGYF[G]C_FaDbCcFdEeFfCgI
~isa	G!g#D%F&I)Z*G+G,H-C/E0H2H3D4G5H7F9C:b;^<H=Z>D?H@AAECDDFEaFGG]IFKCLGMGOYPIQHRGSETGUfVDW_XEY]ZE[FaDbIc]dEeGfIgDhE
~isc	i3H9F>_@]E^VIY_
~ise	Z!H#I%I(X*J-I/_3I9I:Z>I?]@GBHCIDHE^G[H>MIN^UI]I_HaZbZcYdGf]gIhI
~isf	h/[@YHFNdZIaJ
~ish	Z!E#G%I(G)I*Z+I-H/H4I7J8J9E:H;I=G>F?[@FAIBaCHEJFZGHIEJHKELJMINZOIPZSITIUIVGWGXHZZ]d^H_]aBcHdEeZfHgHh]
~isi	Y)[*H-I0e1J3I9H=H>H?HBJCJDIGZH]I]KIN_OYUJVIZEaIcI
~isk	i(]9GHcIIZHc[dZfY
~isl	q-^9J@IHEP]Z_
~ism	g3F6_@[H[O]YYZFb]
~iso	h%](_@YB[EXHGS_UIVFZE
~isp	f9IH_IYN[OYZD[^
~iss	J!B#C%g&H(d)E*F+F,H.G/C1E2F3^4H5X6F7E8F9H:D;a<F>@?F@?AEB]C[DIEEFEGCIYJDKDLENEOEP_RFTEUDVZW^XEZ_[Y]C^F_ZbCdDeFfGgDhG
~ist	C!D#B%E&F(E)G*c+j,^-_.D/A0E1C2C3G4H5]6D7B8I9E:A;C<J=G?c@GA[BEC^DiEAG?HII9JIKaLBM>NbOZQXRDSBTAU[VGWFXAY[Z4[Z]B^A_Za?bCcBdGeHg_hb
~isu	vO_
~isy	sd[f^
~isz	vV[
~it^	F!C#A%b&F)C*G+D,F-H.E0D1C2H4G5E6D7B8C:g;b<E=?>F?@@]ACB?HYIaLDMIO^P?QbRGSITAUBVFWDXfYYZA[D][_GbYc?dJeBfYgYhI
~ita	O!^#Y%F(E)H*G+I-I.Y/G0I1I2I3D4H5J6J7I8I:Z;h<I=F>F?F@GAHBDCFDDEIFIGFHHIbKJLIPZSITIU]V_WIZC[I]X^F_FaFbGd]eIfEgG
~itc	Y!_#Z%I(I*I.H/I1Z3I4I7J8I9G:J=H@GAIBHCHDHGHIHJIKFMHNIOHPXRISJUaVaZB]I^I_HaHb]cHd]f_gIhZ
~itd	v8_YXZJ
~ite	F!E#G%[&G(@)C*E+F,]-Y/D0]1Y5_7F9C:J;G>E?C@EA[BCCDDBEDGZHYI]JYK=LDOFPYTGUBV@XIY]Z9[E]D^A_]aCb@c^dbedf]gIhE
~itg	i![:]HIUYYYZI
~ith	C!?#E&Z)Z+I,[-B/Z0D1C3_5J7H9C:^<H=[>a?E@FBZCFFaGII[J^MZNZOZPZQERYTFUBV@XCYDZF]B^A_Za_bGdBfAhG
~iti	S#H%J)I*F-F/I3H9H:J=^>G?YDHGIH^JIKFMHNbOJPITJUYVZWJXIZ^[I^I_IaYcGdFfH
~itl	lHb
~ito	[!H#H%I(H*J-Z/Z9[=I>G?ICHDYGaHbI]JIKHMFNZVBW[XJ]I_JaHcGdIfHgJhI
~itr	vHa
~its	_!I#G(I*[0]3G9Y:I=H>H?]@GA]BZCIDYJ]KZNEO[TYVGZ@]IaHbIh[
~itt	U#](E)I*I-[.X0a1H4I6J7H8I;J>F?G@FAJBECHDFGHHBIHKGLHNHOYS[UHWIZ[]b^^aGbGcHdEeIg]hF
~itu	b%a-^3H9I>J?G@HHHICKHMJNZOIUIVIY[ZEdafchI
~ity	M#E%Y&J(X)Y*]+[,I-H.I/E0I1G2I3F4G5H6H7d8H9E:F;]<H=H>Y?ZA_BDCYEGFHGGIaJIKDLHMFOHPEQ_RHSGUGVHWHZC[G]F_CaFccdFeIfFgFhI
~ium	e9J=gHFKJ_I
~ius	lB[Ia
~iut	j/]9[@ZHINZ
~iv^	L!d&Y(C)G*E+H,I/I0^1G2G3C4[5H6a7G8G9C:D<H=E>G?D@CA[BbCEDDEGGZHaIBKBMCNCOFPFQIRESFU]WGZH[G]YaabYcDdCeHfIgEhD
~iva	S!d%G(G)I*Y-F.a/H0J1J4H6]7I9F:H=F>c?E@GAIBGEHFHGHH^IFKFMGN[OYPHRHTIUaWIYIZ?[J]H^H_GaZbGcEdHeJfGgIhG
~ive	Q(^)G+H,].I/H0J1H2H3D5I6I7c8I9E;H<I=F@YA^BDCFDCEHFIGIHIIEKELGMFN[OYQJSHTFWGXZYI[Z]F^Fa_cFd_fFgX
~ivi	R!Z%D(c)^*a-[.X/G1J3H4H8J9F:H;Z=G>G?G@GAIBGCGDGEHFJGHHFIGJIKGMINGOJPbSJTIUXYIZB]J^H_GaHbIcgd[eJfFgIhH
~ivn	kHFYYZHdafa
~ivo	k!^>]?]HHO]d]
~ix^	i5[HeNJZD
~ixa	m@^HZZ^
~ixe	l*^;XBJHEPHZI^afZ
~ixi	vJ]
~iz^	f%Y9[T[
~iza	P!F#G%F([)_*F+_,f-E.J0I1I3F4H6I7H8Z9E:G;I>D?E@EAIBFCGDCEIFZGcH@JGLIMIOIPGRISHVEWIXHYHZ>[I]H^GaGbGeffbgGhF
~ize	i=cH_II
~izi	l,[3[C]DGHGS[f]
~izo	vM]
~izz	e(Y;ZDZG[HEMINHV[W]ZH
~ja^	a!J(I-I9J=F@^B[DIK_M^N[VHZZhI
~jac	s(]?[D[ZI
~jah	s-^@JHIKbZG
~jak	s*[9^
~jal	oHFI[U_V]ZI
~jam	oD[L^
~jan	kHCI[U_VIZ[f_
~jd^	s@]HJIIKIMYN]
~jde	sT]_Y
~jdo	vZZ
~je^	h!Z#Y@YVZZY
~jec	M!a#G%G&J(E)H*H+I,I-^/]0H1G2I3E4F5I6G7G8F9D;b<I=F>F?FAaBECFDGEHFHG[IYJ]KGLGN_OHPEQIRHSHTGUGVEWHXGYHZI[H]H_faGbGcEdEeHfFgE
~jed	m*Z@YC_
~jek	q;ZHI_b
~jel	v/^
~jem	v@ZZ[
~jes	Z%J(Z*I3I9Y:I=H>H?X@EB[C]D]GXHAKFNGTIV]XI^[aHbJdb
~jet	c!H#_-I9E;]@ZB_HFIHKGMJXaZD_[h[
~jf^	s#]:_HH
~jfe	vI_
~jg^	m?]HGZ^aZ
~ji^	d9I=]?a@JC]DZGZHEIIUXZGdJf[
~jid	vIY
~jir	s#GHaZG
~jk^	l-]9[HIT]
~jl^	sCXD]ZIhZ
~jmu	sMZh^
~jn^	Y#a%H(H*I-H3H9^:I=I>^?YBGC[DDI[KHNIOZPITIZ_[I^H_IaHbIdHfIh[
~jny	vaZg[
~jo^	q3]YZdZ
~joi	a!H4Z7I8b>J@IAIGaHaIINGPFV]ZC_Eb]
~jou	d3I9a@_HHIJKIT[VJZBa]f^
~jt^	o>]
~ju^	v3_
~jud	q-Z9]:X?^HGZJ
~jui	vh[
~jun	o-^HGa^
~jus	T!H%I&](H)J*J-F/H0Z3G7I8Y9[=H?I@ZAIBYCbDEGIHFJILYMaOHPJTIUIVEXH[a]H^I_HcJdIgHhH
~jve	mYYd]f^
~jzi	d9G@^BYHGKJM[Z^[Y^]hZ
~ka^	c(Z3[9G=J@YBHDIH_KINZP^VIaEbZhI
~kac	k9I?a@[C]HFXZZJ
~kad	m/^9HHGP]X_ZJb[
~kag	qH[J_
~kaj	vXY
~kal	]!Y#H%I(G*H-G/]3I9I:I=G>I?J@GBFCIDGE]IFKGMGPJSHTYUHVGXJZB^J_ZaHbHccdgfJgahG
~kan	_/[9I=Z?]B^HZIJKHMIR[ZJ^^aIbJcIdHfJ
~kap	sH[fY
~kar	hH_N[ZEbc
~kas	kHFYYZHdafa
~kat	o3bDJHIZ[
~kaz	s-YKJNaZJ
~kbo	hHFLZZF^_d^ea
~kch	vZH^_
~kda	v![HZ
~ke^	O!G#J(D)H*G+^-[.J/Z1I2I4H5I6J7G8H9D:G;^<[=GAIBDCGGFH^IZKaL[MbNYOGQ_RZSHUHVFWHXHYJZD[I]G^G_GbGcHeJfHhH
~ked	Z!G#^%J(J)J*]+]-I3H9J>G?I@GBIIHLdNJO[PITZVIZC]H^I_Ia^bE
~kee	Q!F#]%H(G*H+]-Z.J/I0J1I2I4I5J6I7]8I9E:H;I<J=G>E?G@cAHBDCGEJFHJHRISITbUIVFWJYI]G^[_GbGdHeI
~kei	Z!J#H([-I9I:I=c>Y?IBHCHDdHCIHMINIVGW]ZD]Ja^bIc_dFhI
~kel	f![-]HZZId[
~ken	M!C#H%C&H(G)D*D+F,j.G/[0F1E2G3B4_5G6E7E8F9F:D<G=]>C?_@DAFCCFFHJIbJDMHNHOEPJQGRcTDUZVDWYXDYE[F_CeCfagDhY
~kep	k#_7YMHd]
~ker	[!_%I(Y*I-G/Y3F4I9D:^;]>F?Y@DA^BFCHGIHcKFMGNHOIPIRYTYUIVIXIZ@[J]I^[aGbGc[dHfHgIhH
~ket	_#I(I-G3a9c=I>Y?I@FBaCIDHF[GJIFKHMINIOHVIZ[]IaFbIdIfJhJ
~kew	qHGRb
~key	[#Y(I-I/I4I6h9F>I?a@GBICJDIGIHcIHKHMIRDTHVIXYZD]I_IaIcEdHeIfG
~kfa	s@^
~kge	sgZ
~ki^	T!F#H%J(H)I*I-G.m/I3H4J7I:I;J=H>G?GBYCHDYFJGIHHIZJHKGMGNGOISHTIUHVGWIXHZA]H^J_IaGbGcHdHfIgIhH
~kic	o#I3]9GHFZa]JaF
~kid	v3IDZK]
~kie	h3^9I@JCJHEI_JYN]VZZF[[c]
~kil	m.XHHMZY_ZI
~kin	m#GH_
~kio	k.XGZHYZH^a
~kip	k+[1^D^HD
~kit	v#^.IH[
~kke	h#_-]HGTYcY
~kla	l9I>ZBbHHVIZ]
~kli	i([9I@HBICJDYH[KJZF]]bdeF
~klo	q3HHFRaa^cI
~kna	f%](a*J-Y3b9E=]>H?I@HBZC[DIHBI[KIMIVIXJZEaEhI
~kno	S!F#G%G&h(^)I*H+I,J-b.J/D0I1I2J3E4I6I8I9F;I<J=G?D@GCHEHFIGHHHIAJ[KGLHMaNFOHPITHUIVFWIXH[c]H^G_Eb[cHdEeHfHgEhH
~ko^	h*Y?[C^HGP^ZI[[
~kod	c#I-I3_9D=I>_?I@IBJCHDGHAIHKHMIOHVJX^ZEag
~kol	lVdZI
~kom	V#D%G(F)I*H/H3D4H7I9B;I=G>G?GAJD[EJFIGHI^JIMYO^PZSIT[Z[[I]H^H_GadcHdGeJfGgZhE
~kon	Q!b#e%c(B*G+I-C.I/G0I1H2I3E4b5H6I7G8H9Y:c;G<I>E?E@BAHBZCXDaEZFHGGH;IBKBLHMENDOGQJRISGUDVaWHXZYH[G]G_FaCbFdBeZfEgFhD
~kop	vH[
~kor	oHIIb
~kos	q9J=BHc
~kou	X#c%a(H@IBIMITbZF[H^H
~kow	a![#_(Z-H3^9G;Z>J?J@GBHCIDHHDI^KIMGT^UJVGX]ZD[Z^]aIdIhI
~kpe	v%^0YHD
~kra	e*[3^9I@IC]HEI_KIN[ZHb]
~krb	vHbKFZI
~kre	s=^@ZG[ZJ
~kri	b(I-J3I9G>G?[@IBJIIKIO]VIYYZZa[daf_hJ
~kro	qG]I_
~ks^	X(H*Y+Y,Z-H3J>G?F@GBJCaDFH_IHNJVIZYaGgJhb
~ksc	d%[=Z@JKIVIY]ZFdYe]f_hJ
~kse	T!H#H%X)Y*I-I/I3Z7I:[=[>I?[@HBFEZGIHFIHJIKEL[MHNGU]V]W[XI[I^G_IbXcZeJfGgHhG
~ksp	v7_HI
~kst	s#ZHGIa
~kt^	Y!G#F%I(F)J*I-F/H3]4H7I9Y:H=Y?G@CB^CFGIHZJIK_LXNFOHPZSYTIUIVEZ[]Z^H_]aYcHdGgHhE
~kta	h7dHIZF
~kti	Y!a%J(I-I.Y4]9G:I;[=I>J@IBYCJDIIHKINIPITJU[V^XIaIcZd_fGhI
~ktm	sC]
~kto	l4]D[H_V]ZF
~ktu	j8_HHIJKIZC_Zf]hb
~ku^	j9[;[@YBIHZK[N[ZGdZ
~kuj	e#I(J-I3Z9^=[>I?J@IBJC_DIIZKINJZZaIcZ
~kun	qH^V]ZHaH
~kup	iHbKJP]ZI_X
~kur	oIabZ
~kva	v_Zg[
~kwi	o>]
~ky^	s@[H]NI
~kzu	v([
~la^	M!F#C&I)E*E+H,J-H.G0H1G2G4F5H6H7F8H9b;G<H>]?CAGBHCDEGFGI]JDLGM]OEQHRHSETFU_V]XEYHZa[I]E^__EaCbacHdAeGh]
~lab	]!J(J)J4a7I:]=^?]@IBIC[DJH]IHKHS]UHZEbJdIfHhI
~lac	T!_#E%[)H+J-C/G1I2I3Z4G5a6J7H8I9D:F;X<J=I>c?F@_AIBDCGDDEIFIGGHbI_KBLIMFNDOHPHSHTHUbV[XHZ;[H]G^F_GaFcZeIfGgF
~lad	b!C(^*I-H3G4^9E=I>[?G@GBICXD[IHJXKHNIPJVIXJZc_JaHfIhI
~lag	a(H-Y/G3G6^9H=I>G?J@GBHD_HHIGKFL]M^NIOZRJU^VG^__FaId]fHhG
~lai	]&Z(I-[.Y/Y3I9H=J>H?I@EBGCJGIJIK_MGNBOYVIWaZ^fZh_
~lak	q#Y>^HH
~lam	q@_HIMZa[
~lan	U!D#E%F&Y(F)H*H+H.H/^0I1G2I3h4Y6I7I8G9?;H<I=d>c@AAHBECGDYEIFGGGI@KALHMDN]OEQIRISGTGUGVDWHXFYHZ_[G]E^H_EcEdFeIfFgFhE
~lap	T!I(G)J*I-F/H3H7I9D=d>F?G@EBZCIDHEIGIHcIFJIKCLJMdNEOIPIRISJTIUIVGXI[I^I_IaGbecIdHfGhG
~lar	^!J#J(I)[*J-_3X9F=I>X?G@FB[D_HcIEJJKZMHNIO_VHXHZA]IaEbIgJhH
~las	N#_%[&I(C)E*H+G,H-B/E0H1G2I3F4Z6[7F8]9E:D;I<I>[?D@[AGBADCEIFeHFIGJEKbLHMCNCOYPEQISFT_U]VIWGXFYHZZ[Z^FaEb_dEe]fIgEhC
~lat	T!H(F)J*H+E-a/F3E4^6J7I9C:H;I=G>F?GAIBFCHD[EIFIGHH[IZJHKCLYNbOHPIR]SIUHVGWHY^Z[[I]G^Ha[bIdGfHgHhH
~lau	b-I/Y0Z3I9Z=[>^?Z@GBZCIDIL^MINYVIZBaIfY
~lav	f(Y-Y@ZBYD]G[KX
~lay	g!]9I@IH[IYMZZD[^_Ic^
~lb^	l3[=]@ZG]HHZFd[
~lba	j@JHEYYZGb[daf_
~lbe	sA_HJaY
~lbo	_#I9I>c?JDYGZHZTYZJ^Y
~lbs	q)[B]HJV^ZG
~lch	qHZN^OJa]
~lco	k#I)_-c9^@IBHDIHAIDK^NIUIVIZHhJ
~ld^	I!D%F&H(D)X.F/E0F1_2F3c4]6]7H9C;F<F=C>C?C@DADBXDZEEFIGFH]IALDMANGOCPBQGRESCUCV^WEX^Zc[C]B__aZd^eZfBgEha
~lda	^4Y5_6I<j@IHBIIJJNIYIZIcCdIfH
~lde	Z!I#H%I(C)c-G1^3G7I9F:I;F=I>Y?I@eBFCIDHF[GIIDKEMHNXPaUIVFXIZC]J_JaZb]dIhF
~ldn	q-ZK[N[
~ldo	l(]IZKIN_ZI
~ldr	oD_HHZIa_
~lds	fHYZIbc
~ldu	mL[T]Z]b[
~ldw	vSZ
~le^	K!F#C%E&H(e)g*e+G,I-@.J0H1G2G3a4E5G6H7E8F9B:G;G<H=C?@@GAFB_CZEGFZGdH]JIK@LEMFNeOZPERGSFTDUDWFXFYGZE[F]D^C_CaAdEeGfDgHhC
~lea	M!_#Y%]&J(B*D+Z,I0H2H4G5H6I7F8G9c:E;H<I=G>A?CAHCEDGEIFGHaI^JEKCOGQISGTZVFWGXZYHZ[]I_[aCcFdHeHfFgZhD
~lec	U#H(Z)H*H-I/H1H3H4I7I8I9G;I=Y>H?Y@EAJCHDIFIGeH@IHJGKGLXMGNGPIRISIU^VaWIXIYJZ_]]_GaHbYcZfDhH
~led	q@ZB]
~lee	f-F3]?[@[C[HFIZKGNZP^[]aI
~lef	P#F%G(F)H*F+G-D.I/G0J1I2I3d4H5Y7H9@:G;Y<I=D>e?D@HAZBFDgEIFHGGHYIFJHKDLHMFNFOaQJRISHTGUGVFWIXFZB[I]daAbHcHdGeIfGgGhF
~leg	R!E#F%d(c)]*_+I-F.J/H0J1I2I3H4H5I6I7I8I9C:G=G?F@GAHBFCZD]EHFIGEHHIFJHLIMHNFPfQIRJSHTIUHVdWIXFYZZA[I]G^G_EbHcDdGeJfHgHhH
~leh	h-]/Z@[HHJXKIN_ZI
~lei	d(I-a3J9IA_HIKINcZC_Ia]dIhI
~lej	oHFIYM]U_
~lem	R!E#F%Y(E)I*G+I-E.I/F0I1I2J4H6I7H8I9B:F;G<J=I>^?FAHBfDaE[GGHAIEJHKDLHMENDOHPFS^TGUFWHXFYIZd]H^G_EaDbGcfeIfGgGhF
~len	R!E&J(Z)H*F+I-J.I/F0I1H2d4]5I6I7H8I:H;H<H=Y>b?I@EAHCYDFFIGFHaI^JFKCLHMEN^OFPGQIRISGTGUFWIXFYIZA]E^Ga]cYeIfFgIhE
~ler	Q!F%F(F)I*H+I.I0J1G2J4d5e6I7G8Z9D:G;I<I=D>D?F@EAGBECFFHGGH^IHJdKDLIMGNXOHQ[RHSHUHVEWIXGYIZZ[Z]H^H_FaFbHdGeIgGhF
~les	b-a7_9IH[KJNZTZZCbIeH
~let	P!B#]%E&J(I*F,J-J.H/^0I1G2H4E5G6H7]8[9B:E;G<H=E>C?C@IAFB_CGDIEGFGGFHaIfJEKZLHMCNEPEQIRISFTDVBWFXFYHZE]a^G_ba[bEcFdGeYfFgHhZ
~leu	q4_9[B]HF
~lev	f-[3J5_9I:^>I?YBJHCI]JZKINGPaVJZB_Ga]
~lex	[-G9I@]BICIHCIiKEN_OIVJZC]JaIhI
~lez	s=JHHS]V]_Z
~lf^	O!E%B(=)d*E+H,J-E.H/_0H1G2I3G4G5H6H7D8H9E:D;H<I>E?C@EAGB]CGD]E^FHGEHDJHLFNFOIPDQIRHS^UaVfWEXFYH[Z][^b_Ea[bFcDdDeHfBhF
~lfa	vT^
~lfi	vI]NH
~lfo	q3^
~lfs	v)_HGU^VH
~lge	vO^
~lgr	vM[
~lgu	q9aHJ
~lha	l!ZHYMZP^Z[
~li^	a%J([*[-I9Z;_=I>I?IBGCGDHIHJYKGMGN^UIWJY_Z[aJbIdIgJhI
~lia	d-IHaIJJYKJNYTYha
~lib	oHZJ]VGZI^Z
~lic	B!D#@%A&E*b+D,Y-F.I/Z0E1C2D3>4A5]6D9<:@<D=o>>AaB=DIEBFCG@HaI@J^KALCMJNjOBPARESATCUBV>WgXDYDZ@[C][^B_?aFbbc?d?fJg?hB
~lid	],Y-G/Z3_9E>_?IBGCGDGIHKGLaMYNZR_XJ^IaHfIgIhI
~lie	X#X%J(I/J1_7[9F:]=I>[?J@HBIDHG[IHK^MHNHQ_R[VIZE]YaGcHdHf[hH
~lif	j1[@YHYT^fZ
~lig	d!I#I%G(Z)I-_0Z3Z9G=H>H?Y@HBHCJD[G[H@IHKHMINIOIRZSYT]V]XJZC]I_IaXbIc[dHfHgIhI
~lij	k-[3H9[HHT]a^
~lik	Z#I(F*I+Z-b/_7J9G=I>I?_@HBHCIDIIXJIKaMHSIUJVIZB[J]JaGb^dJfJhG
~lim	f%I(I*I2Y9^=J>JG_H@QdXaZD
~lin	M!C#F%D&I(E)F*F+G,I-A/c0^1F2G4b5G6F7C8F9C:H<G=B>]?C@FAFB@CEDBEGFGH]IDJBLFN^PEQYRESZTZUCVCWYXEYYZ@^E_]bjcbdFeGfGgZhA
~lio	m-]9Y@[HHI[KI[Z
~lip	m>HH^U_ZI
~lir	v3HHGOHZ^a_
~lis	N#E%E&J(I)G*B+F,I-e.H/F0I1H2H3D4F5H6H7G8G9B<H>J?e@IAGB[FGGEIFJHK[LGMENCOFQ]RHTHVZWGXFZ[[[cCdCeDf_hD
~lit	U!a#H%I(G*I-C.]3I9G:H=H>I?H@FBGCIDGGIHbI]J]KFNaU_V_Z@]J^H_IaIbIcIdZfFhH
~liv	c!J-^3I4^7[@^A]HHIHKINGVJZE_[a]dX
~lix	sHbZD
~liz	_%J-J9I=c>J@IBICJDIGJH]IZK[M[NIUIVHZEaJdGfchI
~ljo	vcZd[
~lk^	d)[-[/J4[8J@GF_HBIHJYKHMHN[TJYZZD]ad[hI
~lki	vHIIa
~lko	i?[C^HGP^[[
~ll^	B#H%?&E)A*A,D-^/E0Z1a2C3H4H6H7D8B9a:I;F<G=C>]?IABBECEDIEBGFHbIIKCLEM_NFPAQbR@SAT^UAVCWCXCZE[^]d^Aa]cddDeBfFgahG
~lla	V!G#F%Z([)I*H-E/H0J2J3Z4]7I:];J>Y?G@FBDCHDDKCLJMCNYOJSITHU[VXWZXI]H^^bacHdEfGgGhG
~llb	j@JHEYYZGb[daf_
~lle	N!D%F&J*F+I.H0I1G2I3C4e5d6I7G8G9B:G;H<I=D@GAGBCDXEHFHGGHZJbKCLHMHOFP]QZRHSHUFVcWHXFYHZB[^]F^G_Fa[cFdFeIfGgFhE
~llf	vT^
~lli	f-[/]1Y9_@IBIHDKHT]VIZZ
~lln	f(IB]HGU]Za
~llo	N!F#H&J(^)_+G-[.[0I1I2I3J4H5H6I7I8I9e:F;H=F>E?a@]AHBECDDDEIFHGFHAJFKJLHMEOZPEQ[RJSHTHV^WGXGZD]F^^_GbZcGeIfFhD
~llp	vH^
~llt	i*Y/[@^DZHHIYUZZHg[
~llu	l0]3[9I>ICXD]O]
~lly	_!^%I(H)I-[/_:I=^@GBdHCIGKIMJPJR]THUJVYZ>[I^HcIhI
~lme	k9I>JDZH]I]TYVIZ^]J
~ln^	h/XHHU^VXZZbYgZ
~lne	l/]9JHHIZM]T[_Y
~lni	g(I@IB]DZHGIYN^VIZ]bJd]hI
~lnu	vO]
~lny	m@Zc]d[
~lo^	Q#D%G&J)H*E+I-H.H0I1I2I3E4H5I6J7H8I9d:G;H<I=E>E?b@ZAHB^C]DDEIFHGFHFIYJGLHMZN]O[QJRISGUFVFWHYI[]]G^G_FbXcIdZeIfEgEh[
~loa	d#J-[.YBHH_J^TGZF[Fb^
~lob	[(b)Z*^,c?J@IPIUJVHZEdEgH
~loc	A!G#m&F(?)H*B+D._/G0D1E2D3A4I5D6D7A8D9@:B;G<D=@>E?>@IACBZCBDAEEFDGAH_I=J[KCLBM?NEODP@RfSCTlUBV@WDXbYDZ>[g]@^F_HaBbacYd@f@g@h@
~log	K#]%H&I(B)F*F+^-D.G/D0H1F2H3[4F5H6H7e8G9E;H<H=D>G?C@@AIB_CFDDEHFFGEH]JFK@LeMFNIOGPEQIR^SBTYUEVCWGXDYH[D]C^c_Ga@bjcBdDeGfDgYh^
~lok	W#e%G(F)I*G-E/[1I2J3G4H7I9E:G;J=F>G?H@EAJBDCGDEE[GIIEJHKELIMDOIPHRZSGTaUGVDWJX^YJZ?[Y]H^HaFcddgfGg_hE
~lom	qBID]Z_
~lon	R#C%F(F)J*H+I-D/F0I1I2f3E5I6Z7G8I9E;J<J=H>^?aA]BGCGDEEIFYGEHCIcJHKCLHM]N[OGPXRFSIT[UHWJXHYI[H]H^FaGcGeJfGhX
~loo	S!H#I%J(I)J-G/I3H4Z7I8J9H=I>G?F@GBFCIDGHfIGJIKHLJMcNIOGPJRZSJT]UIV]WJXJZ_]EaIbGcHdIfHhH
~lop	s3HHYa^
~loq	Z!H#g%I(H*J-[3I4I9G:J=I>H?H@FBHCIDHIFJIKGMGNIRISITbUIVGXBZD[^_JaHb_cadIfHgIhI
~lor	i%a>]ZYaI
~los	M#E%C&I(H)Z*D+G,I-G.E/D1F2F3D5H6G7D8G9E:G;J<G=]>]?CAFBgCFDHEGFGHEIFJHKHLFNZOFPEQHRESETDUZVFWFXEY[Z_[I]e_ZaCbJcad[eGfBgD
~lot	e#a9I=G@IBZHbTYUJVZZG
~lou	J#@%D&I(D)E*E+H,^-D.H/j0f1E3E4D5G6a8F9E:F;G<H=D>D?D@BAYBBCFDFEGFGIBJHKALFMaNCOGQHSFTdUFVDWGXGYGZ>[E]E^D_caEbDd^eFfAg]hC
~lov	q-_HYKHZI[H
~low	N#H%I(^)a+G-c.[0I1G2I3I4H5]6I7H8H:E;H=E>EAHBDCDDDEIFHGFH]IbJFKHLGMDPEQ[RISGTHV]WGXGZ?]F^__FaDb]cEeIfFhZ
~lox	vHaZG
~loy	f:]>_@]G[ZI
~loz	vI[NY
~lp^	[!]#Z(G-H9Z=J?IGJIZJ[KHMHNITZVIXIZ_[IaJbHf_gIhI
~lpa	s@]H]
~lpd	X#I(b)J*]-[3I9I:J>I?I@_BIDIIHKHLYMGNJPZT[VIg_
~lqu	qMZN]
~lre	_!]+d-G9I>I@^DEHCIJKaVGZIaY
~ls^	f%[)c-I9I;dAIHAIJJ[KJPJUJVIZId^eG
~lsa	l(^HEJaZGb]
~lsc	e#]-JBIH^KIMIR]X^ZGaIbZfIh^
~lse	d&])Y7Y9I:]?[HDI[KJN[S^UHV[ZIdH
~lt^	S!F#E(H)H+I-_/b1I2]3^5I6J7H8I9E:G;I=J>D?F@aAIBEEJFIH^JZKGLIMFOHPZRJSITGVCWIYIZA]Y_GaGcHd]fGg]hE
~lta	a!I#H(I*I-H3_9G=_>G?I@]BICaDaHAKYMJNJUZZBaGb[cJhI
~ltd	v@_
~lte	N#E%F(C*G+G,I-B.I/D0I2H4E5H6H8G9D:D;H<I=D>b?^@CAHCEDBEHFGGgH<IEJjKYLGM]NJOEPEQIRGSFTFWHXGYZZ<[Z]F^e_EbEd^eHfHgH
~lth	_-]0[HEIDKFNHOZSaTZZIf^h]
~lti	d-G9H@GAdHDIHKeNIOI_JhI
~lto	q(FBaHHVHW_ZG
~ltr	h(]*Z9I:^@^CHHEIIJ_KJZH
~ltu	oHIba
~lty	vE[WJ
~lu^	l/ZHZN]ZJ
~lub	v-Y
~luc	q@ZBZZY
~lud	[!J(J)]9I:J;Y=Z>Y?J@IAJDHFZGdIYJHKGLYMJNHUHVbZF^I_FaIcIdIfHgJhI
~lue	qH_bYhX
~lug	oHIIGJYN[U^ZIf_
~lui	o>JHHKbO_
~luk	l9I@GB]HHP]Zb
~lul	e3Z9H>^CZDaIJKIOaZIaH
~lun	c0]6_9a>J?J@YBZIEKIN[ZC]]aI
~lur	b!J&_/b3I@ZHYMIN^VIZI_Ic_fJ
~lus	Z%H(I-Z/I3b4Y6^9G:I=[>Y?b@JBHCIDHF_GIHBI[JJKFMINIOEVHXIZ@aFbIdHfYgahI
~lut	qHIYZc[f]
~lv^	_!I#I(I)]*J-I3I4[9G=I>H?HBcCHDIGIHFI_KGMINIPHUJVYZE]J^a_JaIbZcYfGgIhI
~lva	sHIO^XX
~lve	q#ZK[
~lvi	qBZD]HHZ]
~lwa	c-I9H@ZD^F[IGK_PX]IgYh]
~ly^	D![#D(E)X*Y+H-c.E/Z0E1G5E6E7B8Z9[:E<E=[>@?b@dADB^CdD>EYFHGYH5IYJDLCQ[SGT]UBWCXBY^ZC[c]E^I_IaBbDc@dDeDfBgY
~lyc	qP^Z_
~m36	g#GHHMXTbg[
~ma^	Z#I%J(H*J/J3G9^:Z=I?I@_BHDHF^GIH@IEJJKaMHOIPYVGXJ]I_JaHbbc[dHfIgIhH
~maa	e9[>J?[@YCZM^TYZI[YaI
~mac	]!H#H%I([-F/I1H4Z9H:J=I>G?IBICHDcGHJGKFMGNIOIRbTIVIXJZC]^^J_IaIcadIf^hG
~mad	b(I)[-H2a8Y>J@^BYHBIYKGNIVIY_ZC^]_IaZhI
~mae	vHIQa
~mag	e-^9H=YBJC[I]N[ZIb]
~mai	B!H#G&E(>)A+B,D-?.D0D1B2C3[4d5b6D7a8a9D:c;A<D=D>e@DA^BEC[DeECFAGGHbIGKCLJMaNYOGPaQIRCSBT]UBV>WCXHYDZ6[E]@^E_GaabAc@d@eCfAgZh?
~maj	sI[
~mak	Z%[+]-^9I>J?IBJK_L^NZPIQaZDhE
~mal	Y%J(F)a*]-Y3Z9H:J>I?J@dBHCEHCI_KZMJNIP]UIVIX]ZEaIdIhI
~man	J!C#c&I(Y)E+G,H-[/C0I1G3^4a5F6G7d8Y=Y>A?G@IAFBYCJEEFFGDIIJ_KGLGMHN@ODP^RGSZUDV@WFXcYHZA[E]E^D_DaAbJcDdafIgF
~map	o#_
~mar	Z!I#H%I(H-Z3H9C=H>H?H@]BZCIDIF[GIHbIFKFNHOJT_UJVG[I^a_IaHbXdIf]
~mas	b!Y#]*Y-[CGDIEZI^X]ZI
~mat	M#E%F&H(I)G*F,H.I/E0I1G3c5H6^7G8G:E;H<H=Y>A?DAeCZDaFHGFICKFLGMFOfPEQ_RGSHTFUFVGWGXFYHZ?[I]F^FbYcEdEeHfEhZ
~mau	q#[HY
~may	qIZN]
~maz	sD^H^
~mb^	v(G>_HIP_
~mbe	H!E#D%E&I)F*F+_,I.G/D0H1I2H3h4F5H6G7F8F9B:E;G<H=C>d?C@HAFBBDZEGFFGDHYI^JEKZLGMCNCOhP]QHRGSGTFUFVZWGXZYHZC[I]C^F_Ea]bFcFdFeHfFgF
~mbi	U!G#H%I(F*H+Y-E/F4J7J9E:H=D?F@dB]CHDEEIG^IDJIKCMaNEOHSITHUGXIZ]]I^]_GaGbIc]d_fGh[
~mbo	h-^@IHHIb
~mbr	k-]HIVa
~mcz	vT]
~mdl	v)]gZ
~me2	v-_IE
~me^	D!H#Z%>&E(?)C+[,E-c.D/J0E1B2D3>4Y5D6C7B8B9A:c<D=@>F??AaBXDGE[FbGGH]IbKaLEMGOCQERiSCTEU?VCW[YF[B][^@_@a^cAdBeChE
~mea	i&^*Z/Y9HF]NFZ]^ZhJ
~meb	_#F%H(])]-I/I3[;Y<_@ZBHGJHEIXKIOJSIVJ_Zd[fZgIhJ
~med	e#I(I*I-H/J3H4J9E=J>E?J@]BJCJEIF^GIIGKHN]V[XIZ^]]_Ia]bYc^dIhJ
~mee	W>[?IH[I[N^ZE]_dIfZ
~meg	s@^ZIb]
~meh	f)Y+]=[>[?]CJHGK]Y[ZIaJdHfX
~mei	U#]%H(F)J*H-F/H4Z9[:J=G>[?HBFDYGII_KaLJMHNHOIP[THUHVYXIZ]]H^G_IbHcIdGfHgIhY
~mej	sCXD]aX
~mel	a#I(I2]9Y>[@GBZIIKILYMHNJT[VIZaaGbbdI
~mem	X%I(Y-G>GBICIDHGJHHKaNHPbVcXI]JaYdJh_
~men	K!C#@&I(F)F*E+G,H-H.H/G0F1H2G3C4]5G6[8Z9F;I<H=C>I?JAGBaCDDHF[G[HdIcLFMINYOEP[QHRFSFT^UIWFZY]C^E_DaFbYc]fIgD
~meo	c!Z#a%[-H3J9I>Y@HBICJDIF^HEIIKHU_aH
~mer	K!E%E(D)E*C+F,H.G/H0G1F2F3i4D5G6G7F8Y9a:D;F<G=B>d?B@?AYCAD]EFFEGDHFJDK_LFMDNBOjPEQZRGUDVAWFXBYG[F]D_CaccDdCeGfCgHhB
~mes	T!H(Y)H*H+I-G.Z/H4J7J9I:I=G>E?[@XBGCYDFE^GIH^IFJIKEMHPIRYSIVFXHZ^^I_Ha_bYfHgIhG
~met	I!E#C%F&I(C)E*i+^,H-Z.G/E0H1G2H3A4F5H6H7F8G9@:E;F<H=E>G?eAFBCClDdFFH@IGJFK[LFMHNBODPDQIRHSGTFUEVBWGXDYHZ[[G]Z^FaAcFdEeHfFgEhC
~mew	s-[H[ZI
~mgd	v7_
~mge	oHHcad_
~mgp	v)[
~mgu	vg]
~mia	l3Y@JCYHHZZf]h^
~mic	M!D#H%F&J(D)J*Z+I-J/Z2I3F4F5I6G7b8H9E:F;H<I>C?E@EAHBECFEHGFHJICKDLHMINEOHPFQJRGSiTcUFVIWFXFYHZI[G]F^G_Fa[bEcZd_eHgahH
~mid	j9_HFZI]b
~mie	[!H#I%I(E*I-H/I3G9F:I=H?I@aB[CIHEIHKbM^NHOIUYXIZ]][^[aGbIcIdHfHgI
~mig	b!I#I+J-I0I9I;b>HAaCIDZHZIHKYZF]IcId^fJhJ
~mij	Z#a%I(I-I3I9]:I>^?JBHCYDEKHNIOZPJTIZa[I^H_JaIbIdIhY
~mil	j-[9_>I@HHGK]ZF][cYdZ
~min	>!A#E%D&D(a)j*m+E,h-C.B/<0B1]2B3<4H6B7F8@9::H;A<B=A><?;@dA@BHC:D?EeFBGIH@I_JBK@LDMXN;PkReSCT?U_VaXBYAZD[@]E^D_=aGb>c=e@f?gfhB
~mis	I!I#E%h&H(e)E*D+F,_-A.G/X0J1D2E3]4G6Z7D8E9?:C;a<E>A?F@IADB@C[DGE^FDGBIXJCK@LEMIPbQFRESDTDUCVYW^XDZC]C^FbIdCeFfXgC
~mit	V(B)H*G-[1J4I7I8I9_:F;I>E?G@XAJBECHDFEIFIG]HAIHJHKHLHMFOYQcSITHUHVZWJX_YJZZ]b^a_HaFbGcHdFfGgGhI
~miu	e9J=gHFKJ_I
~ml^	s7_ZIbJ
~mla	e/Y>YHHMbZGg]h]
~mle	vH[
~mli	v=]NZ
~mm^	g([9I?Y@ID[HDIHKHVYZZa_h]
~mma	f-[9H@aF_HEIJXZZGb[
~mme	Q#H%G(D)I*G+I-H.I0I1I2I3e4G5I6]7H8I9H:F;H<I=F>Z?E@[AHCEDaEIFHHGIHJFK_LHMFNCOdPHRISHUGVCWIYIZH[G]F^G_FaecGdEeIfFgF
~mmi	j*[HFU^ZIfYg^
~mmo	g-dHGKI
~mmt	b!Z9I:Z@HHXIILZMZO[T[VJa[g]
~mmu	oAaHD__cZ
~mn^	s1[IYKZ
~mni	oDZHIV[Z^
~mo^	b!J(I*]-I3I9[>I?_@aBICHD[H]IHJ[KIMINJOJUFVHZCaIf^hJ
~mob	j3^>]@IBIC]D_HGOaZF
~moc	v[Z
~mod	e-^.[4G5IB^H_J[KHZA^JdHf[g_hJ
~moe	m*[9I@[CGHJI_
~mog	c#I9I@YB[DIHFKYMJZchI
~moj	h!Z#Y9^HGVZZX
~mol	o/]HIM]T[_Y
~mom	sMZZZ
~mon	V#]%H(I)I*I+E-e/H1I3H4I6Z7I8[9[:H=^>G@[AIBEDZFJGGIEK[NFOIPIRISGTHVGXH[J]F^I_HaGbIcYdHf[gIhH
~mor	M!J#X%G)G*F+a,I-E.H/D0H1Y2H3E4F5H7F8F9d:E;G<H=I@dAbBbC]DIEHFFGDH<LFNGPEQIRYSGTEUGVCWHXgYHZE[E]E^F_ZaEcEdEeHfEgFhH
~mos	sC[Z[
~mot	Y!I#X%H(I*I-I3I4Y9H=I?I@HBIDIGXHZIHKINIPIQjVHYJZE_IaIc[dIfI
~mou	v9IH^
~mov	V!G#I%Y(F*I-G/H0Y1G2J4G6I7I8Y9C:H;I>^@DBFDFFHGZHaJ[KELHMHNHOHQIRHTHUIV_X[YcZD[I]G^Y_acAdIgGhH
~mow	oHGO]P]Z]d[
~moz	g(H4]:[=]BZDIHFMJS[V^ZD^]
~mp^	b#I(I-I@[BIF^HFIGKGLdV]ZCh[
~mpa	T!G#G%H(F)[*H+J.I/H1I3G4H7Y8a9F:b;I=G>E?Y@DAIBECHDFFIGGH_ICKELIMFNaOHPIS^TIUdVZXHZ>[Z]G^H_HaFbHcHd]eIfFgHhG
~mpe	oFYT^
~mpl	O!F#H%F(J)G*F+D-]0I1H2I3C4G5H6I7F8G9C;H<I=E>Y?E@_AHB_CEEHFHHCIiJILGMENdPHQJRISGTFUIVCXEY]ZG[H]b^G_FaDbFcFdGeZfFgF
~mpo	P#F(Z)H*H-D/H0J1J3Z4_7H8J9H:X?Z@ZCHEIF^GGIFJGKDLaNEOHPHSFTdVYWYXH[H]G^F_HaGbYcZdGeJfFgX
~mpr	_-Z3I9F:b>H?I@HBIDIHeIEKHMINbU_VIZDaHfJ
~mpt	N!^#_%Z(D)H*[+e,J-C.I/G0I1H2I3Z4H5I6I7G8H9E:Z;H<I=F>H?BD[EFFHGFHIICJFKGLdMEOGPFQIRISHUEV[WHXdYH]E_GaZcFeGfGgFhE
~mpu	Z/Y9G:J>H?J@GBFDJH[IFK]MdNIOITYVIXJZ^]JaEbYhH
~mr^	m%IHEQd
~mre	m3_>JHHOZa[
~msa	j(H0fHCZF
~mse	h(J)a3I@YHHOIZIa_
~mso	W!F#F%j(B)]*I-H/H2b3I4J7J8J9I:H;_=G>I?H@FAJBFCHDGFJGHHFIEJGKFLIMHNHQ^TIUGVDXIYJZC[J]J^G_IaIbHcJdFeIfGgehH
~msu	v/^
~mt^	[!Y#H(I-[9H:Z=I>I?I@GA]BGCIDYIGLYNHO_TZUJVHXFZ]^J_Ia_bJdHg[
~mta	vHIa_
~mu^	s@]M[TY
~muc	g-G9a@HHZIGK]X^ZI
~mud	l@YBZHGM^gZ
~mui	f#^-]H]IZXYZI
~muj	qMZh^
~mul	e-I4_9IAdKJOJZY_I
~mum	_-Y1^5^9H@]IbZE
~mun	s-ZHIZ[cZ
~mur	q/[MZTZ_Z
~mus	R!H#G(G)H*b,Z-D/H1J3Y4I5X6J7J9D:]=G>G@[AIBFE]FJGHHDIfJHK[LaMGNGPGSITIUGVFWHXHYJZB]]_GaHbIcGdIeJfIgF
~mut	o-J9IAa__
~my^	l:_HHJXNZU^YYZH
~mya	sH]
~myc	v9^
~mys	i#Z%G(E@IBZH]TIVaZE[]
~n22	v-Z
~na^	M!C#F&I(I)H+I,J-H.H/G0I1H2H5H6I8H9];H<H=Y>DAHB^DEEHFGI^KZLHMYPGQIRHSGTFU^VFWGYHZc_EaDb^cHdYeGfXgE
~naa	o>ZHIIZb[
~nab	L!_#F%F(B)b+H,[-D.]/G0H1G2I3Y5I7F8c9G:E=D>G@DA_CFDDEGFIHEIGJGKELGMFNFOIPERISGTFUaVeWEXHZ?]G^G_BaGbHcGd[ebfEgFhF
~nac	Z!c%I(F)J*Y/I0a3I8^9H:G=G>J?I@FCGDIEbHZJJKHL_NFPITJUHYZZ?]J^Z_HaHcIdEfGgIhH
~nad	e#J=[@HBXHEIJM[PdTZVIZF_YaZf]
~nag	W!H#G%[(_)H*I-D/G3H4E5J7d8]:Z<Y=H>G?H@DAIB^CJDHEGGGIEJ_KENBQYSHTIUHVEXIZH[I]I^G_HaIbIcHdceZfGgGhG
~nak	j!^HIIb
~nal	U#H%H(F)H*H+J-]/I1I3]4H5^7I8I9F:^;I<I=F>F?FAYBaCZDJEIFZGZICJIKFLIMFNGOHPYS_TFUGXHZ?[J]^^GaGbHcFd]e^fGgGhH
~nam	Q!D#D%F(D)H*G+H,J-e.I/G0I1H2^3D4Z5H6I7G8G9C:E;[<H=F>D?F@AAFBDCFDFEIFhGCH^IhJELFMEOFPFQJRHSHTFUGVGWIXFYHZB[H]F^EaHdFeHgGhH
~nan	U!G#I%H(H)X-Z/I3H7I8J9C:d=[>F?H@FAIBZCHDGEIGHH]IGKFLJMINEPHS^TJUaVCWfXZZC[I]I^I_GaIbHcJeIfGgJhH
~nap	o%J(_6[9IH[
~nar	a%[(a)]-[3^9I>I@JBJC]HGJ[KJNHP]VIYYZFaFbJ
~nas	m9I@IHHI^KbZIaH
~nat	[!H#H%I&Z(H*I+H-]/I9C:_=H>b?_BGCGDEGIHaIFJIOHUIVGXI[[]I^I_IaFbJcHdHfJgJhH
~nau	i>]T]
~nav	i._4bHGSZfI
~naz	s3aHHIY
~nbe	lB]H[T^
~nbo	e(I*I,_9H>]?IBICIDJGYJJKIPIVJZBa]cJeefG
~nc^	A!C#H%a&D(>)Z*>+Z,C.D/B0b1g3H4]5D7D8]9D:D;b<B=e>>?@@AAIBICCD?ECFFGfHcIAJEKALHM^N?O?PIRfSBT?UFV=WBXCY^Z>[B]@^?_Fa@bHcbeAfigDhA
~nca	^#I%H-G3[9H:J=b>I?X@HBHDcEHGIJJKGMINIUIVGWJZEdbe]hI
~nce	S#H%I(G)J*X-G/H3G4G5H7I9D;J=e>E?F@[AZB_CFDGEIFJGIIEJIKDLJMGNGOGP]UGVFWIXFZB[I]e^HbIcHdHeYfJgIhG
~nch	V!H%^(F)I*J-F1I3H4I6J7I8[9E:I<Y=H>H?HAbCIDGEJFIGfHDIGJIKELINFOJPISJTIUGV^XIZC]Z^H__aGbHcGhG
~nci	V!F#I%H)I*I-F/G3G4I5_7I:Y;X?H@IBZCHD]GIIEKXMaNGPJSaTIUFVEXIZ[]I^I_HaHbHcHgGh]
~ncj	m=[H[
~ncl	a;Y=[>ZF[G]IZKHV_YYZGhJ
~nco	Q#Z%H(G*F-I/G2I4_5J7I9E:H;I=G>F?IAIBDCHFJGHHGIDKDLIM_NGO^PeRJSITZUIVGXH]Y^G_ZaGbIdHfIhc
~ncr	a-J4I6_<fGbHCMHUIZIcHdH
~nct	g(Z-I5_:Y@IHII^MINIU][J
~ncu	vHYcZ
~ncy	qA_HY
~ncz	v=^B]ZI
~nd^	F!I#B%E&E(G)C+J,F-Y.I0G2E3B4^5G:?;D=?>Y?Z@aAcBaCbEHFGI?JDKYLGMaNHOIPAQER]SXUEVAWHZD^C_eaYbFc[d>eCgAh]
~nda	W![%I)^*F-D1J3F4I7I8J9c:[?Y@_AJBCDGFIGHIHK^LJOHPHSGTHUHVFXGZJ[I]H^[aFbHcYdFfHgHhE
~ndb	q>aHZWZZH
~ndc	v3aHJ
~nde	M!C#[%C&G(I)E+H,H-C.H/D0H2G3_4E5H6G7E8G9?:[;I<G=F@_AEB[CDDBEGF_G_HDIZJILYN@ODQXRGS]T]UDVAW[XYY[Z[^Z_ba@bccAdBeFfC
~ndi	[!I#I%J(J-H3]:J=[>F?I@HA[BIGJHeIGKHMINIOIRYSITHUYVHZF]Ja]d[fIgHhI
~ndl	m3]7Z>_G]HHZG
~ndo	L#[%H(D)H*G+I,J-J/_0J1G2I3F4G5^6I7G8I9D:I;I<I=F>F?]@FAIBCDEEIFIGGHZI@JcKCLHOHPGRHSETEUGVEWIXFZ<[X]b^YbgdFeHgdh]
~ndr	e([*Y-I3[4Z9H>HCZDJHEIIK[TZVJZG]]^^hH
~nds	b!Z#H(I-H/I3_9F=I>_?I@YBICJDJIYJJKFMJNZOaVIZI]I^[_IaHe[hI
~ndu	oca
~ndv	vHYc^
~ndy	s3I>_D[
~ne^	G!I#@%B&G(G+],G-I.F/[0G1D2F3a5D6F7C8E9H:C;G<F=A>b?Z@]AEBhC_FEGEJGLDM@OcQGRFSETCUcVHWCXCZ@^Ca]c[dCeFfDgXh?
~nea	vT[
~nec	E!?#A%]&G(A)D*C+E,_-?.F/@0a1e2e3@4a5D6^7C8e9B:A;E<d?B@@BECEEBFDHFI=JDK@LDMEN@ODPCQ^RfSCTAUAV?WEXDYbZ@[D]B^AaBbDcgd]fbgChB
~ned	h9ZH^J_
~nee	K!Z)G+G,I-D/F1Z2G3G4E5Y6I7G8F9D:E;H=^>Y?F@XAGCdDEE]FHGFH[IaJFKBLFMGNEOFPHRHSITFUGWGXEZc]E^F_FaDbGcFeHfFhJ
~neg	l%^HHIZP]ZBf]h^
~neh	l-Z?]HIK_
~nei	sK[O[
~nej	s:_C]JYZI
~nek	k/^9I@[HEIJMJN_P]ZHc]
~nel	]#J(H/H4[7Z9H:Y<b>I?YBHDHGZHEJIKGMENHRJVIYaZC]Z^IaZb^cHdZfHgHhH
~nem	i9YDYEZHEK]ZGa[cZdY
~nen	X!I#G%H3[4Y7Y:Z<X>a?H@]BXH?IFKFMINIO[P^V]XZ]I^J_JdIfIgJhH
~ner	S!D#E%E&a)H*G+I,_-Y.F/F0I1Y2Z3E4G5I6Z7G:c;I<I>B?DAHBDCFDEEIF_G]I@JFLHNXOHPGQJRHSZTIUGV[WIXGYHZ?[H]F^^bGcDeGf_gYhF
~nes	^!I#J(I-G/I3H7I9G=b>G?H@DBFCHGIHEIHKbOYS[TIUJV]Y]Z[]J^Z_IaHgHh[
~net	V!H#H%G(H-G1I3I4G6I7H9H:G=H>F?H@DBECIDHGHHbIFJ^KFLJMZPIQaRGSDTYUIVGZ?[I]X^HaHchd^fDgZ
~neu	[#I(I-H/[9]=I?IBZCJDZH_IYKEL]M^VIZJ[ZaGbJdHfXhG
~nev	jHDLbNXT[ZI
~new	f%Y+]4J8c9^>HBJDGHFIINJPJZE_Hc[
~nex	X!I#I%[&](G-H/I3^4I9H=I>I?I@cBGGIHZIHJIKELdMFNHVY[J^G_IaFc[dGe[fIgZhF
~ney	v=]HJ]If^
~nfa	sK]ZZ
~nfi	P!G#H%H(E)F-E.I/F0[1G2J4H5I6H7H8Z9H:C;J<X=C>G?F@EAHCGDBEgFHGFIFJGKDLHMFNDO_PFRHSHTIU@VbWeXHYHZ;[H^F_FaFcDegfDgFhZ
~nfl	qH_JZ
~nfo	Q!E#F%G(E)H*F+d-[/H0I1H2J3Z6J7H8H9G:F;G<Y=E@DAHBECaDiFIGYH>IIJ_MHOHPGQ_RJSITHUGVDWHXGY[ZB[G]G^G_GaFbFcGdEeIfGgHhF
~nfr	o9^HHJ_
~ng^	@!?#_%A&F)G-@/I1B2c3F5D6[7I8B9X<C=A>J??@bABCEDIEGFFGCH^IFJCK?LgOJQDRaSFTYU]VAWIYEZ_[@]F^f_?eBf>h_
~nga	i#]0]B[HFX^ZIfH
~ngc	vY^
~ngd	l!_.YHHKIN[UYYZ
~nge	G#a%E&H)E*[+E,G-D.F/Y0F1E3I4[5F6F7D9>:E;Z>c?[@cAEBdCJFEH?JBMcOFPCQGRFSETDUDWEXFYIZI]Y^__IaCbIdHeEfHhX
~ngf	q7^
~ngi	h9YAYHEIEJ^N__Z
~ngl	j+X3[7[E]IINZOJZH
~ngo	g(]9G>YCYHZO]VJX]
~ngr	v=Z>_HG
~ngs	_!J#I%I(H*I,Z-H9E:I=H>G?X@HBHC_DXEYH[IHKHMINIUIVHXIZC]Ia^b_c_dIe]hI
~ngt	]%J(H)J-H2a9H;Z>J@ZDJIaKGNaUYZFb[
~ngu	m=]F]IEN]S]
~nha	R%G)I*G-Z1J3H4H7I9E;J=G>G?GAJBYCGD_EIGHHXIYK]NZOJPIRHSHTHU]WIXYZb[I]H_HaGbJcGd]fFgGhY
~nhe	X!I#I%F(J-I0Z3J9X;i>J?I@JAJCJDJGIIJKJPYVHZH]I_HaIdJ
~nho	j(^>]CZD]HHIZVYZF
~ni^	O!D#D%c&I(e)F+I,X-G.I0I1H2G3H4H5I6I7G8H9D;Z<I=D>D?X@FAHBXCEEHFHGFH@I@J^K^LHMDN_OGPaQaRIS]TGUIVDWZXFYHZA[G]H^Y_JcFd[eHfEgE
~nia	_(^:I=H>I?Y@YBHDZHDIXKHMHN]R[U]aIdHf[gIhY
~nib	sZIh_
~nic	J!D#B%B&H(E,H-D.G/[1G2H3I4Z5H6Y7G8G9_:Z;Z<G=C?YAGB@CFDBFFGDHGJDLYMHOIQHRFSEV]WFXDZa[Z]X^]_ZaZbJdYfZ
~nid	s9JH]gZ
~nie	O!C#C&I(^)G*F+I.H0I1H2H4G5I6I7G8H9Z<I=DAHB]CDEHFHGFHHIGJFK[LHMJO]PHQIRISXUEVcWZXFZ[]Fa]eHgEhY
~nig	d#Z(H4^9I@ZBHC]D^IaKFNIPIU[VIZ@]IaJbJc[f]
~nik	f!](Z3I9F;Z=[>I?Z@HBIDYHEKIMIS[UJVG^]a]hI
~nil	j>Z@_D[HIMZ
~nim	Z!J#I(J*I-[1^3I5^9F>I@fBHIbMYNHVHZCaIdIgIhI
~nin	b(H0]=Z@]B[HEJ[KHNFS[UIVGYXZYb^cYdJfYgJ
~nio	c*I-Y3J4a7^9HBZHCIIJZM]P_ZG
~niq	qHZIYP]
~nir	a!Z%X(]=Z@HBIHDS[UHVZZ^b]
~nis	I!@#D%C&H*f+E,H.G/C1F2G3B4F5H6G8F9C:a;F<G>C?G@@AFB]C@DDEaFFGcH;IAJDKDLFMEN[OYP]QHRISDTEUgW^XDYGZE[F]b^Da@bFc[d[fFgc
~nit	U!^#I%J)J*H-H/J3H4J9I>HAIBXCHDIF[H[IGJIKFMHNDPHUYV[WZXJZ_[J^J_IaZb[cHdGfH
~niv	q7c>]HC
~nix	vJ]
~niz	Y!J(I-H3I8]9I<Z=[?J@IBIDJF]GdHDIIKIMGNYU^VIW[ZFc[dGhJ
~njo	s9aHH
~nju	vh[
~nk^	N!D#D%F&I(C)G+Z,J-[.G/H0H1F2H4Y5G7C8G9f:F;G<H=C>A?@@CAFBcCDEHFGH^IAJHLFMCNCOFPHQIRYSFTEUDVCWGXEYGZF]E^F_^aYbidHeHfDgDhI
~nke	q#J=J@IA_BHHbMJZGbJ
~nki	v#GH_V[ZI
~nkn	a!I&g(I-F/J3I@JBIEJH^IIKHMISIZC_Ib[dHgI
~nko	q3_4^9JHH
~nkt	k9^B[HGZZ[Y
~nli	a!I%J(I)I-[.Y/e7J?I@GBHGJHIIFJHKFMZNGPJS^T_VIZC[J^J_IbIdGfHgahF
~nlo	O!F(F)H*J-G.I/G0J3I4I7H8I:H=H>F?G@DAJBaCIDGFJGGIGJGKFMGNGPHRISITcUHVFWIXG[i]I^E_FaIcHdGeIfHgG
~nly	J!I#C&H)]-F.G/H0G1G2F3B4Z5G6G7E9C;Y<H=Z>E?bADBBCeDBEFH<I^JIKHLFOHPZRGSFTYUEWFXEYY[d]EaEbFcFdHeGfFg]hC
~nma	l@^KY
~nme	_@YLZT[aIbbcZ
~nn^	S!H#G%G(G)I*I-]/G1[3E4H6J7I8J=[>F?_@GB^CGDGEJGHHYIIJGKDLIMFNFOHPIRYTIUGWJXIZ^[]]H^[a]bGcFdDeHfcgHhF
~nna	m-[9H:_@]HGIYJXKJ
~nne	E!?#?%]&F(@)H*C+E,_-C.C/?0a1e2e3@4a5C6^7B8d9@:Z;D<g=@>I?A@BCED@EIFDHJI<JEK?LCMAN?ODPHQ]RfSCTAUBVHWDXCYdZ=[D]G^@a@bFcheJfbgBhA
~nni	s*[bZ
~nno	A!H&G(^)Y*Y+D.E/A0Y1D2G3X4[5I6b8Y9C;F<I=Y>b?aAHB>CGEIF[G]HEIFJBKILEMGNHQERDSJTFUCVCWEXDZ][Z]B^Y_]aAbEcZebfCgFhG
~nnt	l3]4^@HB[HZIIKIM]OIZEdFe^fIhY
~nnu	_!Z-I3b9]=J>F@JDaHCIIKIO^VJZG_]aI
~nnw	[#I(Y-I/Z:IB[DZEXGZHCIGK[MJU[W^ZCaId]fZh[
~no^	U!F%G(G)J*G+J-E/H2J3[4I7I9_:Z;I=_>Z@aAICJDbEIFJGHHFI^JIKFMHSZTHVGWJXZZ?]H^IbIdYfIgGhG
~nob	^!H&Z(I)H+Z-I1]:I=IAIBGCHD^GZHEIIKHSZU]VHWZZE_YcZdYf[
~noc	^!]#J3H9G>Z@_BIC]D[IIMcZFaIhI
~nod	o:^=^CYHHMY
~nol	vIGN^
~nom	h-[@HG[HGIaK[MJNHh[
~non	_#J)I*J+Y-I/I3H>E?IBECZDGGYIFJIKYNcO[UfVHZD]J^IbIfIhH
~noo	f-Y9]@aBID^HHZF
~nop	q(cHFOX
~nor	R!F#H%G)^*a+I,J-Z.J/H0J1I2I3J4I7H8J9F;I<I=E>F?G@]AIBZCDDZEIFIHELZMZN]OIPZRISHTGU]WGXHYIZ[]G_GaGcGd^eIfGgFh[
~nos	mI[M[NXcY
~not	>!E%I(]+E.I/B0Z1B2D4Y5F6a:Z;H<G>]?aACBFCYDZEFIDJCKIMCNGOEQDRFSFUAV@XFZ^[Z]>_ba]e_f@gChE
~nou	V!J#J(Z*Z+I3H7I9]:J>F@[CaDZGIHHIbJILJMZNIOHUJVGXZZH[J]J^GaHdIhD
~nov	c9d@_BZDJHHIZKHZB
~now	P!E#G%G&h(C)H*G+H,I-a.I/G0I1I2I3G4H5I6I8I9B:I;I<I=F>Z?C@HB[CFD_EHFHGJIBJZKILGMaNEOGPHTGUGVEWHXHYJ[b]G^F_ZbZcFdDeHfGgEhG
~npa	s!Y@_
~npo	s)]
~npr	L!_#E%H&I(H)E*D+H,H-C.I/e0H1H2H3E4F5I6^7G8G9E:E;G<H=C>F?E@BA[BDCEDDEfGEHEIBJEKBLGMBN_OHPHQHRHSGTYUEVBWGXGYGZ?[G]F^G_caFbFcedeeGg^hD
~npw	vJY
~nqu	j3^=[DYHZZE
~nre	e!J*I3IDbEbIJNIOYdJ
~nri	q9IH^NX
~nro	mD_H_ZI
~nru	s?]HFa^
~ns^	X![%Y(H*I/H1Y3^4I7J:I=Z?H@EBGCHDYJYKZL[NFOHPJR[SJT[UIVHZ@]I^I_[bJcGfYhG
~nsa	vZ[
~nsc	k>YD_HYg^
~nsd	lP_
~nse	_!H#I%[(G*H-H/H3H7Y9G:[<d=_>H?I@FA^BYCHDZGIHYIFJJKGMGPISZTJWIZC]J^H_HaFcIdIfHgIhH
~nsh	mHYZa
~nsi	X!Y#H%I)I*I+J-^1I2_3a4I7J8J9H:G<Z=H?GA^BFCIFIGZI[KYMHNGOGPJRISJTIUHVFXIZ^[Y]H^I_IaGbHcHdIeIfHgH
~nsl	o9IHcZEc[
~nsp	k&cHGZEca
~nst	U!G#H%G(E)I*I-F/H0b4I7^9D=G?Z@]BECHDFGGH_I[JcKEMGOIPHSITHUHWJXIZA[I_HaFcFfbgHhF
~nsu	]%a(b-J/Y1Z=G@JBGHBI]SJUYVGZ]cJeZfJ
~nsw	i&[4^9[?[HEX[ZI
~nt^	7!b#_%b(B)H*X+^,]-a.D0i1D2a3B4I5Z7@8B9;:a;Z<>=E>H?=@BBZCHEAFEHYI]K^MBO=PdQ[R=TGUDVZW[X@YAZB^aaFbBcFdAeGfDg=hd
~nta	I!a#b%Z&H(A)D*F+F,H-J.G/G0G1E2F3b4f6G7F8F9^:B;F<G@?BAC^DdE^FcGYHBI_JCK@LGMCNBODPCQGRESFTGUBWFXbYFZY[G_CcCdFeFfCgDhB
~ntb	o3_9H=_HEI]ZIbY
~ntc	v!_HHL[
~ntd	s!bHHZH
~nte	G!A#D%C&G(F)D*B+Z-^.F/A0F1E2F3Y5F6F7D8E9G:G;E<F=A?J@IADBFCIDYEDFEHHIBK_LEOfPFQGRES_UCWEXaYJ]_aIbHccdeeFfFg^hb
~ntg	m#]%I0^BIHHT^ZH[]
~nth	^#Y%J+F-d/I3[4I6[8]9I:J=Z?IBGCID[GIHAJIKaNHOITHVIXI_IaJcIdJfIhJ
~nti	H!F&H)C*H+E,_/C0Y1I2G4E5G6F7]8E:C;F=Y>^?]@^A^B>CYEFFFHaJFKYLFMdNFODPCRFSEVGWFYHZ@[D^^_BaZdZeDfGgC
~ntl	Z!H#a%J(H-b9_>G?H@_BGCJDIGJH@KZMJNHSYV[[I^IaJhG
~nto	N!_#e%b&J(B)G*F+H,I.H0H1G2H3E4F5H6I7G9X:c;G<H=B>D?E@BBICIEGFHGEH]I?KBLHMCOGPXRHSGTYUYVbWHX^YHZ][F_EaCbFcFd]eEhD
~ntr	B#>%D&F(H*D+D,F-I.D/h0X1[2D4g5d7^8C9>:X;C<C=]>>?@@>AFBYCADDECFCGII>JaKHLINIPDS^TbUIVAWCXA[D]A^F__aAbHcGdIeGf]ge
~nts	e#]6_@IHGIGKIN_ZC[bhI
~ntu	kbb
~ntv	s>]aG
~nty	q@]HY
~nu^	e.Z1Y3Y9G@JD^GYZH][
~nua	e![3Z9^>ZHFT[ZI_]fX
~nub	m/aMY
~nue	hB[D]MZZI
~num	E!B#B%D&G(A)E*C+^,H-H.E/C0G1E2F3n4D5F6F7E8E9=:C;E<F=A>h?@@>AEBACGDbEEFDGCHFI^JDKBLFMANBOnPCQYRFSETDUDVAWFYFZ>[E]B^E_CabbDcDdCeFfCgCh?
~nun	iDaE[HIZId]
~nuo	g3J>ZB[D]I[MYZF
~nup	v=[HH_]
~nut	S%F)Z*J+J-F/G1G2J3F4G6I7I8J9E:Z;Z<J>E?HA]BECGDFH@JILZMgNGOFRhSIUGVFXGYHZ?[I]Z^^a]bHcDdGfIgGhI
~nuv	l/[HJMZTXZFha
~nux	sH_ZI
~nva	^!]#I(Y-G/Z3_9E:I;Y=Y>E?[@FBHCGDGKaMFNHR[VIZD^]aHcIdIfHhI
~nve	l!Y@GKaZF[^hH
~nvi	Y!I(I-I3J7J9I:j=I>I?IBJDHEXHZIIKHNIUIVHZDaCbJc]d[gI
~nvo	l(]H_OG
~nwe	v*[PZ
~nwo	[#I(Y-I/Z:IB[DZEXGZHCIGK[MJU[W^ZCaId]fZh[
~ny^	L#b%F&I)F*E+H,I-^.H/E0I1H2G5H6H8_9F:_;Y<H>B?C@YAFCDDBEHFGGEIHJHLFMCN^QIRHTYUcVFX_Z=]E^Z_EaZbFcFdZeHgFhB
~nyb	m+[-^9]HHUZ
~nyc	m(^=YD[ZF
~nym	d9I=Y>_DIHCOYVZZZc]dZgZ
~nyo	g*Z9Y@_BJHJMIP]VIZY
~nyt	f-F7[9];]@ICDDbHII][[]I
~nz^	i=bH_PY
~nza	m(Y3a=Y
~nze	j!Z=aHIMXU[
~nzi	hBZHYMYZYf]
~nzo	sJ_
~o20	s-bHI
~o36	l=XHHT^W[
~oad	_!Y#F-[.Y>Z?JBHHbJ]KIZE[Fa[b]
~oar	b#Y(H*I,_-I9F?I@IBICIHcIIKHNJPIVIZBcJeefG
~oat	s?]U]ZJ
~ob^	g=HHcX]
~oba	Y(b)Z*^,c:J>G?JKIO[PIUJVHZEdEgH
~obe	oTYX[ZDhc
~obi	e#H-I3]9F>[@GBZC[D^HEIIKIO_VJXaZE_YaI
~obj	S!a#I%H(G)J*J-F/G1I3G4G7J8H9F:I;e=H>H?H@GAaBHCHDIG^HFIFJHKGLIMHNGOIPHTIUHVGXIYJZE]I^Y_iaHbJcHdHeJfHgHhG
~obl	U!F#F%Z(G*I+I-F/G3H4J6J7I9F:G;H>H?H@HAIBcCHDHE]GHIEJIKFLIMGNEOIPFS_TIUHVGWIXGZc[J^G_GaEbIcfdGfIgIhG
~obo	[!G#I%I&Z(I)H+Y-H1]3]9I:H=I?JAIBGCGD^GZHCIHKGSZU[VHWZX]ZDcYdXf[
~obr	k9e@JHEZI
~obs	vHIK[U^
~obv	s-aZF
~obw	s*Z-^
~oca	b!^(I*H-I/^3I9H=E>J?E@^DJH]IGKHMYTJZ^_^cIdHe]fG
~occ	c#c)Z3JT[XFZ^[YbZ
~oce	f!_9HBJHBIZSc
~och	Y![#G%J(I*I-H/I3F9H=H>X?I@]BYC^DZGJHIKIL[MdNHOJUJVIXIZC]a_IdHfJhG
~oci	v-]IGK^
~ock	A!A#l&F(@)H*C+D,Y._/@0E1E2D3A5E6E7B8D9@:C;H<E=A?@ACBZCBDBEEFDGBH^I>J[KDLBM?NCODPARfSCTlUCV@WDXcYEZ?[g]@^G_?aBbadAeDfAg@hA
~oco	j>JHGI^YfcE
~ocu	jHbZJ
~ocz	vXY
~od^	L!F#F%G&I(E)F*_+^,I-D.H/[0I1H2I3_4G5I6I7G8G9a:G;G<I=D?f@GAGB]CfDdEHFGGFHAIIJGKHLGMENEOEPFQIRISHTGUGVDWGXZYIZ?[G^G_DaZbGcGdFeIfGgFhE
~oda	V!H#H%J(G)J*[-F/G3I7I:G=H>H?H@eBED^GIHDIFJIKEMYOJSeTIU_VFXa]J^I_JbJcFdIfIgIhH
~odb	q#]TZ[[
~odc	vZ]
~odd	sIYN[
~ode	H!C#@%E&Z(C)F*a+F,H/C0G1F2G4E5G6G7J8F9?:E;F<G>f@@AEBaDAEbFEGEH_I@JEK@LFMBNIPEQHRFSETEUEWFXcYG[G]^_DagbEcEdEeFgDhB
~odg	q-]
~odi	X#I(I*^-H3a9F:[=I>_?IB^DIHDKGNIOHVIXIZBaefIhH
~odo	b*_9I@IBYCeIIMIZGc[dZ
~odr	l-[/Z@[HHJYKZMIN_ZG
~odt	vZZh]
~odu	a-Z4G5H=I?I@IBIDJHHIIJdKINHPIV_ZYa]bYdIfIg_
~ody	S!I#C%F&Y([*Y+_-[.I/F0I1Y2I4H5I6I7G8G:F<^=F>G?FAGC^DZEIFHH=IJKCMFOGPGRISaU^VHX[YIZC[H]G_ZaFbJdZeHf]gFhF
~odz	f3[9F@ZB[DIHEX[ZHab
~oe^	vZZ
~oed	s9aHIZJ
~oeg	s>^HJP^TY
~oep	sHZVaZH
~oer	s6_HIO[
~oes	I!H%E&Z(H)G*F+I,I-[/I0I3[4J5G6H7Y9B:H;H<H>]?F@[AIBACEDDEGFHHbIYJIL]O^PEQIRHSFT[VDWFZ_]E^E_IaIb[cEdDeGgJhJ
~oet	e*[9GCGH]IaKHN^YYZG
~of^	i![(I*cC]HFZI
~ofd	vI_
~off	N!F#D%F&J(D)F*_+G,I-D.I/Z0_1C2H4]5H6I7G8H9[:G<H=H?]@DAHBECEDDEIFHHaIBJFKDLHMeNDOFPFQIRGSGTeVEWHXEYHZ@[Y][^G_EaEbHcFeIgbhE
~ofi	a!X%H(_9]>I@IHEJJMHZIbagc
~oft	M!D#C%G(D*Z+I/Y1^2I3F4F5I6G7b8H9E:F;H<I>D?F@CAHBECGDFEHFHGFHHIBJ]KDLHMINEOHPFQIRFSiTbUFVDWFX_YHZ>[G]F^Ga[bEcZd_eHgahF
~og^	lR[ZHha
~oga	sHJZ^
~oge	c#I%J3Z@ZB[DHHFKYVGW_Za
~ogg	a(HB]DYHHIIK[MI_Xbbh]
~ogi	P!Z#[%H(F)H*G+a-D.J/E1H3H4H5J6I7f8I9I=G?G@DAIBDCHDCEJFHGHHZI[JGKDLYOJPGR[SDTYUHVFWJXYYIZZ[G]F^d_HaAbbcFdGeIfFgYhE
~ogl	h#D7_?I@YH_I[KJZ[[Y
~ogn	d-^3F7[>IDIHIIFKYMYO_VZZHh_
~ogo	Y!J#[(I-I7I:I=I>I?H@GBaDIIIKHLdMINJTHVJZA]H^I_JbgcGhI
~ogr	v1^9[HI
~ogs	e#G-^:[H_IGLZNITZZI
~ogu	s3_hZ
~ohi	s-^?IHI^_
~ohl	s*Z-^
~ohn	l3^[]
~oi^	qHIa[f]
~oib	v-]
~oic	^#I(J-G3I9I:I>F?_@]BICFDIH^IIJ^KEMINYODTIUJVIZF[e]Ja_hJ
~oil	v3^aF
~oin	V!Y#G%G(G)I*Z+J-]/G3G5I7G8b9^:[;F=H>E?G@DBGCHDFFIG_HbIFJHLINDPEQISHTIUIVYXHZZ[I]G^H_]aFbZdHeIfIgH
~oir	s>[@[ZI
~ois	k*^@aCYHHXYZF
~oit	f%](^9I>YD^HYKJNYZG
~oj^	vR[TY
~oja	vIYZ]
~oje	d!Z#Y9]:Y@^VY
~ok^	P!E%F(F)Y*F-I.I/c0I2[3D4Y5I6J7H8_9D<I=F@BAHB[DEFHGIHeIDKELHMcNFOFPFQZSIT[UGVFWIY][I]F^GaEbFcFdGeHfChF
~oka	[!X#G%I(G)J*G-F/]3I7J9G:H=G>H?I@FBFCIDFE]IFJJKGMGPISHUHVGX^ZA]J^I_YaGbXcbdgfIgahF
~oke	S!G#G%F&J(F)G*H+I,j.I/E0I1G3F4^5I6H7H8I9C:H;Y<J=F>D?^@FAHBECHDEEJFIGGH]IDJGKDLHMGOHPGQIRdTHUHVDWIXGYH[I]Y^H_GaFdFeDf[gHhF
~oki	U!G#I(I-H.m/I3H7J9G:J=I?H@HBHCJDIHIIGJIKHMINIOISHUIVHWJXIZD]I_IaHbGcIdIfJgJhI
~okk	m#_HHTYcY
~oko	h#aHIT_[[
~oks	vHJIa
~okt	g7dHIXYZF
~oku	qH]K]c[
~ol^	P!Z#C%i(D)E*F+H,I.I/D0H1_2b3B4E5^6H7F8G9C:E;]<G=D>I?D@DBCCIEHFGGJHHI[J^KHNCPGQ]RESGTFUcVGWFXEYdZA[G]F^E_EaEbEcBdDeHfDhD
~ola	^!I#I(I/I3H4^9a=I>H?JBICIDJEJGIH@I_KHMINcOIUIVZWJXIZE_JaIcZdJhI
~old	R!E#G%I)e+G,I-D.I/F0J1[2H3[5I6I8H9@;E<I=F>A?E@[AHBCCED]EHFYGFH^IGJGKHLHMEN^OJP^QIRISGTIUCWHXa[G]F^Z_Ea[bHcHd]eIfGgDhF
~ole	U!G#H%H(f)h*e+J-E/G1J3F4a5I7^8I9E:G;J=F>a@EAIBECDDDEIFIGHHCIDKFLIMHNFOIPFSGTIUGVYWIXHZ?[I]G^F_HaFbHcIdHfIgGhG
~olg	qMZO^
~oli	G!D#F%E&H)Z*b+F,H/]0H1G2G3E4F5a6H7E8G9B:D;G<G=C>I@[AFBBCZDBEFFGGEIBJaKDLFMDNmOFPEQYRHSDTEUGVBWhXIYHZ;[F]E^E_EaCbIcEdDeGfEgChD
~olk	l)]-]F_HDIJZHd]
~oll	O!D#I%F*Y+I,J-C.I/[0I2I3E4e5d6Y7F8G:Y;I<I=D>G?F@XAGBDCFDZEHFHGFIFJcKBMEOHPHRISHUGVdWHYH[H]F^H_EaEbFcFdJeIfFhF
~olm	vH_
~oln	m/]9GH]M[T[ZF_Y
~olo	^(^*I3J9G=J>I?_@[BICaDJF[IGKIN[RZZF[^aI
~olt	j(I9J@^BaHFK[XZZFb]
~olu	lBZHJgb
~olv	b#I-I3I4[9F=I>H?H@JBdCIDZGIHGIYMHNIPIUJVHZY]I^_aIbIcYfGhI
~om^	F#C(A)^+J,H-_.I/A0G1]2D3B4Z5H6Z8J;a<E?H@GADB@CHEFFEGXH_IBJbKdM@OJPbRHSETZUHWDYDZ;]A^]_]aIbYc]dIeEfAhH
~oma	I%[&H(E)C*B+F,F-A.G0G1E2G3B4h5c6F7d8c9F:D;D<G>B?IAaBBCBDCEEFEGIIBJ^LGMHN_OEPfRFSFUEVAWFXDYFZ;[F]D^EaCbEcCdDeFfDg]hD
~omb	g(G+[-[9J=F>]?H@JCIDGHbKJP^VJaI
~ome	I#Z%C&G,G-g.D/H0F1E2F3F4_5F6F8D9I:e;^<[=C?EADB>DAE_HJJ]KILINGOBPaQGRDSHVDW[XIYFZ_[D]I^F_HbYcCeFf^gCh@
~omg	vcYd[
~omi	e*J4a7^9IIJJ[P_ZH
~omm	T#B%G(F)J*H-d0J1I2I3D6I7I8J9B;I=G>FAICFF^HYIGJGK]LYMENDOFPHRISIUHVHWIYIZ][H]G^G_GabdFeIg]
~omn	sDZZ^
~omo	Z!I#G(H*[-H3I9Z:J>G?_@bBGD_H]IGKFMHNIOZUFVGXeZ?[JaGhI
~omp	F!Y#Y&G(D+c,H-].I0F1E2F3A4D5F6F8]9?:b;E<F=A>??G@EAEBYC@DIECFEGBHaIeJDKGLaM^NbOIPDQHRFUbVYXDYFZJ]^^C_Ca=bGcCfAgDhF
~omt	h-^BID[HEO]XGZ^a[
~omu	s-^HHZ[
~on^	7!@%_&D(a)G*Z+a,G-Z.D/=1^2G3[4?5G7?8F:H=I>b?c@CAHBDDdEbFEGFHaI@J@K=MAN]PIR>SGTDU_VEX@Y]Z>]d^]_=aZbbcYdYfCgDh:
~ona	T#H%H(F)I*I-E/H1I3^4I5^7I8J9E:G<I=F>H?G@ZB_CZDJEIF[HaIDKELJM[NDOISJTIUYXIZX[I]I^G_HaHbIcHdZe^f[gHhG
~onb	h(I*I,_9HBIHYKIPITYZCeefG
~onc	[!I#I%I(G*Y+Y-H/I3Y9F=]>G?G@]A[BcCHD^IFKFMINHOGP^VGXGZY[I]JaYcJdJfJhI
~ond	Q!F%G(G)H+Y-D.I0J1I4H5I6Z7I8^:H;I<I=G?E@fAHB[CfDBEIFHGGHaKELGMEO[PHQJRGSGTGUHVFWHXFYIZF[X]Z^HaDbGdHeIfJgHhF
~one	I#B%D&H(A)B*E+[,G-@.G0G1E2G3c4E5E8F9>:D;E<F>d?[@GAEBeC]DZEFFFGGHXI=JFK^LEMBN^O]PCQHRGSDTCUdVCWFXDZ=[Ia^dIeGg[
~onf	P!F#H%G(E)F.I/F0[1G2I4H5I6G7G8Y9G:C;I<X=C>F?F@EAHCGDAEgFHGFH]IEKDLGMENDO_PFQJRGSHTIU@VbWeXGYGZ;[H]F^F_FaFcDegfCgFh[
~ong	I#a%D&I(C)G*I+F,]-?.H/D0G1G2f3Z5H6Y7E8G9Y;G<H=E>YAGBCCDDBEYFGGCHEI^JDKGLFMYNZO]PZQHRbSGTZUFVCWGX]YYZY[F]E^BaCcCdHeFfCh^
~oni	W!G#G)I*I/I0]1I3F4]7I8[:G<Y=H>F?Z@DAJCGD[EJFIGiHYIFJIKEMHNFOIPITIUFVFWJXIYJZE[I]I^HaZbHcFeJfIgGhG
~onj	o9aHHh[
~onl	I!H#C&H(I)[-D/b0F1F2E3B4Y5F6G7D9C:J;Y<G>E?bACBACeDAEEH>I]JGKFM[OHPYRFSYT_UDWFXD[d]DaEbDcEdFeFfDgbh@
~onm	i,]@[HJc[dY
~onn	D!?#@%[&F(@)H*C+E,_->.E/?0a1e2e3J4c5C6^7B8d9D:F;D<d=E>G?A@>CEEIFDHFI<JCK>LCMBN?PGQ]RfSFT@UBVCWDXCYbZC[D]B^@_JbFchdIeYfbgBh@
~ono	X!I#[%J(I-G3]9[=I>[@[BXD_HDI^MHN[TJXIZF]IaGhI
~onp	L!_#E%H&I(H*D+H,H-B.I/e0H1H2H3E4F5I6^7G8G9D:E;G<H=C>F?E@BA[BDCEDDEfGEHDIBJEKBLGMBN_OGPHQHRHSGTYUEVBWGXGYGZ?[G]F^G_caFbFcedeeGg^hD
~onr	q*IEcHG
~ons	[!Y#H%[)J*G3H4J7J=X?IA^CIDYGZHYJIKFMHNGPISYTIUXWIXJZ^]I_IaIbIcHdHfIg[hH
~ont	B!d#f%a&E(@)@*=+A,E-c.J/G0C1C2B3_4h5d6I7@8I9Y:a;B<C=]?@@?AGBBCYD_E[FaH<IaJbLIMGNBO@PAQIRASATZUIWBYBZ_[I]E^J_Aa<bGc@dIeBf=g>hD
~onu	o3Y9JD_HIOY
~onv	o(]:_HI
~ony	q!^(^:XHIV[ZI
~onz	sMYUY
~ood	b9d>I?JBaCHDIHCI[ZF]JaIhI
~oof	h(I*cC]HEI^ZI
~oog	q#D7_HaZH
~ooi	oB^D_HIZH
~ook	L!D#F%G&J(E*E,J-G.m/Y0I1G2I3D5I6I7G8^9B;H<I=F>H@BAHBZDEEIFHGIHfIBJIKDLHMcNEOEPFQIRHSFTZUFVDWGXEYIZG[H]E^GaDbEcFdGeHfFhE
~ool	^!I#I%H)J/H1b2[3H4I7H8J9H:I=I>X?GAYBGCJH]IGJbNHRHSITJU_VHXIZH]I^J_IaIbHcIdGfGg[hI
~oom	d-JHeZGc[
~oon	_(I)Z3X9Z>Z@cBHD_HDKI^IaF
~oop	f-Y3^H[R[Z^]FbI
~oor	P#H%G)H*H-_.J/G0J1I2I3H4H6J7H8I9F:H;I<I>F?F@IAIBXCGEIFJLIN_OIPHRISHU^V_WIXIYIZ]^Z_GaEbYd]eIgGh[
~oos	X#I(H*I-]9H>I@ZCZDHHCIXKYLaMIZD[J]b^Ha]
~oot	b#I%ZB[H_TGZF[F]Jf_
~op^	L!D%D*F+G,I-Y/E0G2H3E4F5H6H7F8F9C:F<H=D>I?D@AA_BCCFDDEGFHGeHeKBMcNCOGP]QIRES[TEUEVZWGXYYG[G]G_EaDbedDfGgHhH
~opc	m9J?cHD[_
~ope	S!H#X(Z)J*I-H/I3[4G6Z7H9H:H<Z=H>]?EBGCIDHEZGHHaIHJIKFLIMINHPdRHSIU[VDWJXHYJZA[I]Z^YaFbZcYdHeIfHgHhI
~opg	m*[B]D_HGO]ZG
~oph	vH^ZI
~opi	o=HAXH[KHha
~opl	V!H#J%F(Y)[*[+J-a1I3G4I5J6I7G8^9G;_=H>G@DA[BGCYEIFIG^HCJGKDMHNFOIPcSITIUGV[WHXHYJZ@[Z]I_GbHcHd^fIgGhH
~opn	k(]@YHHV]ZY
~opo	j9J>J?d@[ZHaIf]
~opp	U!H#Y%G(H/I0Z2J3H7J8I9G:I=^>^?H@FAIBFCHDGGGHIIZJHKFLIMGNHPIRaSITIUIXZZI]c^I_HaGbGdGeHfagHhH
~ops	j3^>I?IHFNZZDabb[
~opt	Q!E#F%F(I)G*c+G,H-F/I0J1H2I3D4H5J6I7H8H9F:G;I<_=F>E?e@EAHBECaDBEHFIGFHAIFJGKGMGNFOIPGQJRYSIVGWHXYYIZ@[c]F^e_GcGdae[fJgG
~opu	o-b3I9IH_
~opy	q-Z6]A]HG_[
~opz	v?^HF[Z
~oqu	Y!H#g%I(H*J-Z3H4I9G:J=I?HBHCHDHIFJIKGMGNIRISITbUIVGXBZD[^_JaHb_cadIfGgIhH
~or^	>!I#>%Y&d(H)>*a+A,_-G1D2d5H6^7@8]99;@<^=E@FA_BHCAEYF?GDH[IAJ]LFOFQ[ScT?UZWBXFYF[?]_^B_baJbFd?e_fIg=hA
~ora	P!F#A%G(H)I*G-D.I/I0I1H2I3E5J7G8I9H:Y;I<J=E>D?Z@[AIB_DEEJFIH_IDJGKCLaMYN_OHPHRYSYTdUGVZWIXdYIZ>[H]G^GaYbGcYdFeJfIh[
~orb	d(b-c.Y>J@IHBIZKHLJZG]X^_
~orc	W!I#I(H+[-Y/I7I9J:I<[=Z@DBECIDDGIIGJaLgMGNCVIY^Z?[b]I^FbIdIfJgIhG
~ord	2!;%H&I(Y)D*C+A,I-d.B0D1C2_3E4@5G7Z8E9<:H;@=C>@?AA>BaCHDFEEFAGYH^IcJ^KcLZMaNcODP>QARASETAVCX=YCZe[^]G^__>aIb[cAdcfDhc
~ore	O!I#F%G)Y+_,I-F.H/E0H1Y2I3E4F5H7I8h:Y;G<H=D>I@AAfBdCYDDEFFGHFJFMDOEPGQHRXSGTGVCWGX_YGZ:[G]E^F_ZaEcEdJeGfEgGhC
~org	H%E&J(@)I*D+G,I-B.H/F0I1G2H3E4H5H6H7_8F9^:e;H<H=b>BAHBACDD^EbGIHHIHJDK@LFMDNZOGPFQIRISGTGUeV@WbYH[[]D^D_FaEbIcbdHeFfFgD
~orh	q9[HHTYZJ]^_^
~ori	V#Z%^(d)_*H-Y/I3_4H7J9Z:H;]=G>G?G@FA]BFCGDFFJGHH=IBJHKEMHNdOGPYSJTaUEV]WIXI]I^I_HaGbHcHdHfHgHhH
~ork	H![#D&H(E*C+F,G-@2G4H6F7X8[9@:D;I<G=IAEBhCGDHEGFIGBIDJGK@M^NAPYQ^SATFUCWEXDZd[A]C_CaAc^eEfYhA
~orl	sR[SZ
~orm	Q!E#F%Y(B)_*Z+X,I/J1I2J3g7H8H9D;H=J>Z?E@IAGBFCZDgFIGGHDIEJHKZLGMGNFOCP]Q_SITHUGVDWIXGYIZ@[H]G_GaFbGcGdFeIfHh^
~orn	V!H#]%I(H*I+I-F/H1J3H4J7I8I9b=G>G?X@eAICHDGFJGHIEKHLIMbNFOIPITIUHXI[J]J^I_HaHcJdYeJfYgH
~oro	vHHP]R[
~orp	f/IHINbZG_a
~orr	N!F#F(F)I*I+I-C.J/G1I2I3D4I7H8I9c:F;I<J=H>E@aAICGEYFIGGHBIDJGKALHNDOaPHR_SIUFVEXcYJZ_[I]F^FbGdHeJfGgHhd
~ors	e#Y%aHGX]_]bY
~ort	H!C#A%C&H(I)C*B+E,F.I1e3J4I5Z6F7H8E9A:J;F<F=B?GAGBYFYGIHbIfLDMZODPBQ[RDS]VDXJYEZG[E]D^H_FaAbHeEfGge
~oru	iHIS]T][Yc]
~orw	k3[9IFYHaZI
~ory	Q!G#F%Z&_(D*H+J-G1H2G3a4Y5b6I7H:c;I=H?G@IAFBFDFEIFXGGHYICKaLIMHN^OFPGRHS]TZVBXIYJZA[I]H_YaHbGcGeIfGgHhG
~orz	v*[
~os^	O!Y#E%F&H)X*E,I.F/F0H2H4F5H6H8F9C:E;H<H>_?^@YAGBcDCEIFGGaHBLaMHNIOFPFQIRGSGTEUFVFWHXFY]Z<[E]e^IbDc_eHfDgE
~osc	o:aI[ZHcX
~ose	T!F#I%H)H*G/H0J1J2J3I4I7H9G<J=F>E@[BZCGGYHIIYLIM[N^OJPIRJSHTHU_WIXHYJZ^]G^Y_HaGcGd^eJfGgGh]
~osk	k.XGZHYZH^a
~oso	O!D#B%G(E*[+I,X-]/Z1X2I3F4G5I6H7b8I9F:F;I<I=X>D?G@DAIBECGDFEIFIGGH>IDKELHMINFOHPFRGSiTcUFVEWFXGYHZ@[H]G^G_Fa]bEc[daeIgbhF
~osp	v-[:[
~oss	T#G%E)G*H-F.J/F0I1I3I4b5I7Y8I;J=J?F@aAIBYDFEIFJGFH[I^JGKaLHMERJSYTGUHVDWGXGYJZ][Z^F_HaGbFcHfFgF
~ost	P!H#C%G&I)[*D+H,J-B.H/F0X1F2G3B5H6G7F8G9@;J<H=^>_?C@DAGBaCJDHEHFGGDHeIAJFLGMENCOEQIRbSFTJXDYYZ][G]Z^F_[aIcZdDeHfAhC
~osz	o#]9Y:X=FB[H[ZI
~ot^	>#^%Y&E(Y)Y+B-E.D1B2D4]5F6b7^9E:[;D<G>_?aAFBBCDDZEGF]GYHYIDJ?KELCMBNCOGQbRBSFTEU@VGWFX@Zb[]]?_YaAbFc[e_fGgChD
~ota	g(Y2ZHbZI
~otb	q-YIY
~otc	v-_HFNFZF^_
~ote	V!F%H(F)H+I,J-_.J/F0I1G2I3G4F5I6I7H8I9B:H;c<I=F>F?[@GAHB]CGDGEHFIGGHdKCLHNGOIP_QdRJSITYUGVGXHYHZC[X]H_EaFbGcFdDeIfGgFhD
~otf	s5[HI_^
~oth	J!E#B&Y(_)D*Y,H/E1F2G3@5F6F7J9G:_<G=E?YAdB^CZD^EFFYHCI?JCKGLaM@PAQGUCYGZ]]C^C_Za^b[cCdCeGfIgEhF
~oti	_/Y9_>I?XBJCGDHH]J_NJZC]Ja_
~otk	sI_
~otm	sHa
~otn	mHHYYZGdafa
~oto	i>IH[YecEfI
~otr	_(Y*I9H:]=[>J@]BJC]E[HYIIKIMYVYZE
~ots	m#[G[
~ott	f(I-I3J9I:I>Y@GBIDYH]IIVJX_Z^]GbIc[h]
~otw	sC^ZJdZ
~ou^	Y!F#d%I(H*I-Y/Y3I9Y:I=Z>^?IAYBHCIDHGJH=IFJIK_MZNFOZPZSJUY]I_IaIbHcJdHf[g]hH
~oub	e(J>]@HB]HXIIKEMJSZZadIhI
~ouc	l1^GJMZP^ZH^[
~oud	J!I#@%D&H(C)E*E+G,^-C.H/j0f1D2G3C4C5G6_8E9C:E;F<H=C>H?I@DAYBBCEDEEFFFIAJHLFMcNBOFQHRJSETcUFVDWGXFYFZ=[E]E^D_caDbDd^eFfAga
~oug	O!F#F%G+^,J-[.I0J1I2I3H4I5I6J7Y9F;I<J>DAIC^EIFIHEI^KZMJN^RISGTZUFZI[I_FdFeIhY
~oui	f#_HFT^ZJ[]bX
~ouj	qT[ZIa^
~oul	P!A#G%I(E)G*G,Z-_.I/I0I1I2J3]4]6[7G8G9D;I<I=G?G@HAHBZCXDIEHH^IGK_LGMFOGPGQJRISGTHUHWHXGZa[G]F_aaFbGcZe^fFgGhB
~oun	>!g#c%b&D(>)X+[,]-B.C/>1A2b3]5C6C7G8A9>:[;Z<B=F>??>@BAeCGDYEDFBGZHYIEJ@KIL^MAN=PfQ]RBSAUAV]W@XEYBZF[I]@^d_da?bFd@e@f>g?hA
~oup	T!G#H%C)H*H+J-H3H4I5J7I8I9Y:I=G>G?G@HAIBYCHDGHcIFJGKFMHNYOIPcSITIUGViWIXIZC[I]H^H_GaHbGcIdGeGfGgHhI
~our	D#H%B&H(C)F+],E-I.F/E0F2F4D5F6F9e:_;E<F>H?C@eA]BDCJE_FEGGH;I^LDP]QGSGV^XaYE[D]D^G_Ha]bBcZeDf^gEhF
~ous	a#J(J)b-]2Z9^>J?I@IH[KIMJNI
~out	H!B#b%Z&Y([)I*C+H,G-E/C0G1Y2F3Y6G7H8F9?;G<G=D>[?A@FAEB]CBD[EHHbI[JDK@LIM^OZPBQHREScTcUFVCXHYF[Z]D^B_HaAbCccdDeEfBgGhE
~ouv	]!I#H-H3J9^>GBZD^HYIGM[NGXZ_^hI
~ov^	X!H#I%Y(G*I-H/H1I3I4H6J7J8Z9E:J;_>[@FAYBFDGGFJ[KGLJMINHQJTIVYX^YdZE]G^Z_Ya^cBdIfHgHhI
~ova	b!J%I(H-I0]3H9H=]>a?J@JB]DZI_KGM[NYUIVIXYZAaHbIhI
~ove	S#[%F&J(D)G*G+G,J-[.I/F1F2a4F5I6I9_:E;[<[=a>^?E@^AGBDCEEJFGGaH^IBKAMINDPHQJRGSHTGUGV[WIXFYHZ=[F]F^F_YaEbHcEdGeJfXgGhE
~ovi	W!H#I(I0d3I7c9a=I>_?I@GBIDIIHJJKHMINYSJVJZE_GaIb^cIfGhI
~ovo	h@]HZ
~ow^	C!^%D&Y)G*I+a,F-a.Z/b0G1C2E3B4C5_6E7D8D9B:C=A>C?[@YAGBDCADAEEFDGBHaIGJIKALGMYPATHVYWDX^ZB[c]Y^Y_DaGbicHdDfGga
~owa	W!F#^%H(])H*G-G/I3I4Z7X9G>H?G@DBbCIEJGIHFIFJHKFNGPYT]U]V[WIXZZ][Y]I^I_HaGbJcHdFfGhF
~owe	Y!H#J(H)b-G3]4Z5H9F=I>I?H@FBYCIDYHZIbJIKGNGPIVH^I_IaGbJdIgdhH
~owh	k>[HD_aaY
~owi	qHIO]ZIc]d[
~own	N!c#C%A&f)F*E+G,H-b.H0J1F2G3C4b5G6G7D8G9A:D;^<H=I>I?aAFBACGEGFFGEIGKHLFNIOFPCQIRDSgTFUDVAWGXFYGZB[Z]D^]_FaDcZdCeFhC
~owo	m-]B]HIT]
~owp	qb_
~ows	]#J-J.b9]>I@IBIH^IIKHNJVJZ@]^bacHhY
~owy	j3I9IDbH^OYZI
~ox^	X!H#F%I(I+J-H.Y2I3I9F:I=I>d?H@GBHCHH_IFJIKGMHNHVIXJZA^_a[bId[e_fIhH
~oxy	_3I=JH]JIYIZE]Jb_cgfH
~oy^	q9^>YHE
~oye	h:]>_@]G[ZI
~oza	v9^G[HH
~oze	k(I:[=[@IBJHEI]S[V^ZE^^
~ozn	l/X4]B[HIR[ZI
~ozo	vI[NY
~ozw	q@ZB]HIZ[
~pac	a-I3b4I7^9I>H@JDHHZIYJ^ZF_aaIcYfI
~pad	vfY
~pag	I#C%D(@)Z*I+[,G-I.d0F1F2H3B4G5G6G7c8E9D:Y;G<G=G>H?b@>AFB@CCDYFGGEIIJCKFLDMCNDO]PGQHRGS_THU]VHX[YG[^]c^C_FaFb[fEhX
~pai	i/F3d6_9I=Y>_HAIIOHZHaGcJdJ
~pal	f(^-[BYG[KYZI
~pam	c-I3G9F>H@IBJCIIGK_XIad
~pan	S!G#G%H(F)[*I.J/H1I3H4I7Y8a9G:b;J=G>E?F@DAIBECHDEFIGHH_ICJGKELIMFNaOIPIRIS_TIUdVZWXXHZ>[Z]G^H_IaFb[cHd]eIgHhG
~pap	s@ZH^
~par	L!H#C&I(])F*D+G,I-X0G1F2G3Z4E5G6G7]9E:a;]<H?a@CAFBACDDFEGF[G_HZJaKFLFMBNBPDQIRFSXTIVfWFXEYGZ9]D^E_[aAb[c^dIeGhC
~pas	2!=&J(Y)F*E+?-a.D/Z0F1D2b3A4A5I6]7]8F9?:I;A=B>@?EA@B_CGDDEEFBIbJbKdL[M_N_O@P>QBRBSGTAUGVBX@YDZd[^]I^^_?cCdafEgZha
~pat	b-_5Z>ZFbHEIFZH
~pay	m3_Ha
~pca	v?]HH[Z
~pci	v?]HI[Z
~pcj	v?^[Y
~pda	T!I#H%H(^-G/^0Z1b3H4H5_6I7I8I9]:I=H>H?GAICIDHGGH^IGJFKBLIN^OIPHRHTJUJVHXJYHZI[I]I^F_HaHbHcGdEeHfcg]
~pde	X#I(b)J*]-[3I9I:J>I?I@_BIDIIHKHLYMGNJPZT[VIg_
~pe^	a-H9J>EG[I[O^P]ZEhc
~pea	]%I+d-Z>H?aCGDCHEIIKYN[PZY]aJbY
~pec	V!H#I%I&d(I)X+Y-F3[4H7I9F:I=H>H?I@EBGCIDHF]GIHEIcJ]KFLJMHNYO^SIXIYI[J]J^H_HaHbJc_dIeHfHgIhG
~ped	X#Y+Z-H/I9Z?H@[BGDIH@I_K^M]NIO_TYVIXIZD]_aD
~pei	sD^
~pel	c-I3^9[>I?I@YBJDYHDI]KIN_ZE]^aXdY
~pen	U![%G(^)J*H+I-E1H3G5I6Z8J9C;I<Z=G>I?^@GAJBECGDFFIGHHdIFJFKELYMHNFOHPHRGSIUIVGXYZ][H]Y^H_GaZbZcYd]eFfFgGhG
~peo	V!H#J%F(Y)[*[+J-a1I3G4I5J6I7G8^9G;_=H>G@DA[BGCYEIFIG^HCJGKDMHNFOIPcSITIUGV[WHXHYJZ@[Z]I_GbHcHd^fIgGhH
~per	H!A#_%h&G(d)D*H+F,H-Z.F/G0I2E3H4D5F6F7D8I:B;_=Z>a?F@XAHB>CDDBFIGFJCKELDNBPeQGRFSHTZWDXcYFZ<[]]C^^_IaGbYcCd@eEfBgIhA
~pet	i-ZHFIGK_N[ZEa^hI
~peu	g=[>^HEK^SX^[aJ
~pfy	oIZN^
~pge	m*[B]D_HGO]ZG
~pgm	s0bHEZI
~pgr	c!J#I(I1c4F5]HYJIRIXIYIZHbHd[fbgH
~ph^	d%G(^)[@IDIMFVJZGge
~pha	o/I=]HJZH_a
~phe	v6aKJY^ZCcE
~phi	qHa
~pho	D!C%E&G(B)D*_+],G-A.F/C0G1F2G3f4E5G6G7E8F9?:D;F<G=D>i?Z@BAFC]DbEFFEGCHbI@JEK?LEMGNBObPDQHRGSEVBWFXDYGZB[B]Z^E_DaecDdDeFfEhF
~phr	i-Y2[HYI_ZH
~phs	vGbHIZI
~pi^	g#Z-I@IIIKGXXYYZHd]f]ha
~pic	_(F*]/Y>[?Y@_BZC]DJHEI[KHLZMINFZC[Jb]hH
~pid	h*[CYI]M]
~pie	o?ZCXD[
~pil	e/[9I=G>IBJHdUJVZZDaE
~pin	j-X/I7a9^=I@IBHHEVIZa]HaHbHgI
~pir	Q!H#G%X(E)I*I+H-F/H1J2H3H7H9G:G<J=[>G?H@BAJBDCHDGGGH_IFJHKaLkMINFPISITIUHVFWIXIZ[[H]^^D_IaYbGcIdGfGgHhD
~pis	kHIO_VZZIdZf]
~pit	g#X-Z:ZHIIaZI
~pl^	S!F#D%E)[*Z+I,J-_.I0I1H3D4H5I6I7F8^9D;^<I=F>E?H@CAcBEEHFGG]H^IbJEKCMFN^OEPcQJRISGTEUEVYWGXGYIZD[Y]H_EaHbFcFd]eIfGgFhG
~pla	T!G#G%H&](F)H*H+I-H1I4F6I7G8H9C:G;I<J=d>_?E@_AIBDCGDFFHGFHcLHMCNDOGPHSHTYUHVEWZXHY^ZI[[]G^G_GaIbYcGdGeJgGh[
~ple	M!F#[%G(I)G*F+E-C/F0I2I3E4H5I6I7F8H9Z:E;I<I=C>B?EAHBbCEEIFHGGHZIhJFKELHMFN_PGQJRISGTEUIVCWFXZYIZ^[F]a^G_FaDcGdFeYfGgFhE
~pli	V!G#H%F&I(F)I*^+I,^-D/X0J1I2I3D4H5I6I7I8H9C:Y;b<J=F>F?eAdBGCFDGEIFIGFIEKELIM[NZOIPHSITHUHVFWGXHY^ZB[I]F^I_FaEbHcEdGeHf]hH
~plo	e3J:]>_@]G[H[ZH
~plu	^3b4Y9J=]>Z?^BJDIF_H@I]KHNIOEZEaHfZ
~ply	f*]-a9Z@HGYHGIIKZNZWJZDhG
~pni	k(]@YHHV]ZY
~po^	^(H-Y3_=J>H@ZBIHHI[KIMZOIUJVeZDdIf[hJ
~poc	m>]HEI]M^XY
~pod	f(I*^B^DaKIMIVY^ZhI
~pog	o#]X^
~poi	a!]%I*]-_/I3[9H:[;G>H@IAYH]IGKHNIPJZG_aaFdJf]gI
~pol	H!D#E%F&H(B)Z*c+G,H/[0H1G2G3E4F5a6H7E8G9B:E;G<G=C>D?H@]AFBCC[DCEFFGGEIBJaKDLFMDNmOFPEQYRHSDTFUGVAWhXEYHZ<[F]E^E_EaDbIdDeGfEgChD
~pom	q9^DYHGZ^
~pon	_(J3H9]>H?Y@aBICJIGK[NZObZGaI
~poo	l!^@IZIc]
~pop	h-a3H9H>G?HDJHXKJNYZHab
~por	I!D#C%D&I)D*I+F,G-F/E1e2H5[6G7I8F9D;G<G=AAHBICCFZGDHeIHKFL^N_OEPCQ[RES]TcUIVBWEXDYFZI[F]F^I_DaCbIc_dDeFfBge
~pos	R#F%J(Z*G+I-F.I/G0H1I3G4a5I6J7Y8I9D;I>]?_@_AICFEHFIGFHXIEJFK[MDNCOHRISFTFXGYIZb[Z]F^E_GaEbXcGeIfEhE
~pot	l9H@FB]CYD[H_ZG
~pou	_!J([CYMYP[V^ZDa]
~pow	e(I4[5H9I@IB[H_ZGgd
~poz	m9]@YG[HFR[Z]
~pp^	T!G#^%F(F)H*H-G.J/G0Z1^2I3G4I5J6J7H8I9F:H<J=]>Z?G@DAHBECGDZEJFIGFHZIGJGKELIMFOIPYR_SHTHU]V[WIZE[I]c^H_HaCbFdGeHf^gGhG
~ppa	c-_9H>Z?JHEIZKZV]ZIfX
~ppd	vHIMZf^
~ppe	W!I#I%F([*H+c3G9C;I=H>C?e@FBFCEDAGIHHI^JIKDLYMHOHPYUJVGXIZa[I][^I_Ia^cIdJgJhH
~ppf	oIZN^
~ppi	m#[/]XY
~ppl	Z!I#C%I(G)I*a,_-G3H9E:Z;^=H>G?YAIBGCIDIHcIHJIKHMEN[OIPITYUIVFWHY^ZB]H_HaGbHcIdIf_gH
~ppo	Y%J)I*J1d3I4E5_:I=I?IBHDHEYGIIYKIMHNIPIRJSITIUIV]XIZGbJcIdHfHgY
~ppr	c*J9]>c?H@HHYV[ZFa_bI
~pps	vg]
~ppt	j#^9IB]HIVJZ^fY
~ppy	o9aBZHFZJ
~pr^	K!Z#E%G(B)d*H,H-G/H0H1G2I5Y6I8G9I<H>GBCCGDGEGFHGIH_IFJ^KFLFMHQIRHSZTYUZV^WZXa]G^H_FaGcFdAeGfDgFhF
~pra	d!I#H%](a-I3H9[;Z=J>H?I@HBIDZH@IHKJNJOXTaVIXJY_ZFaJh[
~pre	D!Y#I%B&F(@)?*@+J,G/f0D1Y2E4^5E6^7B8C9G;C<E=b>H?D@CAYB=CBD>EgFHG@HGI?JCK_LCMENeOJPDQERDSATZUJVBWCXFYCZ=[E^D_fa]bCccdeeDfIg_
~pri	P!G%C(c)]*_+I,J-Z._0I1I2J4F5I6]7H8I9C:F;H<I=F>^?C@GAIBECIEIFIGGHeIAJGLHMEN_PdQIRGS[THUIVCWIXGYHZ@[H]G^F_HaDcDdGeIfEgGhF
~pro	E!G#E%F&F(E)C*^+c,E-].F/?0d1I2D3F4A5D6C7]8C9C:E;a>Y@AABB[DBEZFFG@HZI=JZK<L^M>NEP^QERDSbTEUHVDWCXaYaZ][B]A^]_=aFbcchd>eBf>h>
~prs	v+[D[
~pru	s=]CZXZ
~prz	d#I(]-I.Y/]9F=J@GBIDIHDIHKHMYNZVIX_YYZ_aYdIhZ
~ps^	b#_-I/I3^9I=e>G?HBHDIHGIIKDMITIZAabbYg[
~psh	q6[H]
~pt^	G![#d%H&H(A)E+e,G-E0F1E2F3F4D5G6f7I8E9@:Y;E<b=B>@AGB^CBDHEDFFGAHFKHLbNYOYPGQGSETGUCWEXcYHZ][F]Z^D_HaIbBcJdGeEfG
~pta	k/]9I@HHYK]MXh[
~ptc	mHHZY]c
~pte	m/X@IIINFZZhb
~pti	N!D#E%E&J(G)E*c+F,G-D.I/G0H1F2H3C4G5I6b7G8G9E:E;H<b=[>D?d@DAGBDCaDFEGFHG^HCIEJFKDMFNEOHPEQIRGSGVFWHZF[c]E^f_EaDb]cEd_e_fDgEhE
~pto	T!H%I(G)I*H-G/Y3H6]7J9D:I;I<J=G>F?HAJBGCIDHEIGIHcIGJILJMdNGOIPIRHSITHUIVGXHYcZA[I^I_HaHbecIdGeIfGhG
~pty	g+I3_?GCYD^H?ZGa_b[d^eI
~pu^	s>_P]
~pub	qPZ
~pue	^!Z4Z9H=Z>Y?JDIH[IIMIUIV^Z^^[aIbJdIhI
~pui	qHJYYf_g]
~pul	m(^-b3I9I>IKJZHb]
~pun	s@IBIHGI_ZG[X^]
~pup	q@YH]ZJ
~pur	v)]VJd^
~pus	m@[D]HCZFaab]gX
~put	Y!I/Y3I9Z:I?I@GBFCIDIHZIEJJK]MdNHOITYVHXIZ^]IaEbYhG
~pwd	f!J#b%a9HHCKIL_ZG
~pwn	qJa
~py^	g!I-[6]8I9a=I@IA[BYKIV^ZF_Z
~pyt	v?[
~pzi	v?^HF[Z
~qu^	a(I*_-^/J3]9X>I?J@GBHCHGJHZIHK]NYVIZBaIc_fIgI
~qua	d0^9[@HGJIZK]MHN[R]ZFfIh_
~que	N!D#d%E&I(Z)E*c,I.H/F0I1H2I3D4G5I6[7G8H:E;G<G=D>H?b@DAHBCCDEFFHGFHaICKJMINGOZQ^RHS_T_UCVAWGYGZH[[]E^G_EaFb[c]dEeHfFgEhD
~qui	N!E#G%B)G*F+]-D.I/F0I1H2H3D4H5I6H7H8Z9F:F;H<b=Y>CAIBECdDGEcFHGFHAIdJGL]NaOGPEQ_RISHTHUFVEWHXFZ>]_^E_FaEbHfFgFhF
~quo	sF[HZIG
~qwe	s-dHIIFKIZI
~r1^	oHIba
~r20	m-d9IHG
~ra^	E!>#;%F&F(]*G+D,G-X.E/i0Y1[2D3A5D7^8D:[;C<D=Y>C?FADCXDHEDFCGHH]IIJ[K@LDMZN>OAQER^SbTeV^WDXaZ4]A^I_]aHbGd]eHfbgChE
~raa	k#]*]9JCZH[JY
~rac	P!a#H%D&I)G*F+I,J-C/_0I1H2b3Z4G5I6I7G8I9Y:^;H<I>E?F@CAGBCCEEHFeGGH^IdJIKCMDNEOFPFQIRGSFTEUFVIWHXEY]Z?[H^F_EaEdEeIfFg[hE
~rad	S#F%H(J)H*a+I.I/H0J1b3C4D5[7^8I9C:H;I<J>^?G@EAIB]DXEIFJGHHEIFJGKFMGNGOaRGS[TGU]VZWIXGYGZB]H^HaFbFcGd[eIfagEh[
~raf	k<_HHJJca
~rag	d!I#I*Z-H3]8_9[>I?_@HH[IGKHPJVIZ[aI
~rai	_!E#H(I-I9I=I>H?Y@[BHC[DHI[NHTYZC[^]d^[bI
~raj	m3_@^HGMZ
~rak	h3Z9G=]>IC_D_HEI[ZH
~ral	j#Z-I1aHINZTY
~ram	l1^>ZH^ZI
~ran	S!E%^&J(C)H+H-^.H/E0[1G2H3D4F6H7F8G:_;H<H=D>@AGCEDCEHGYHdLHNXOGPFQIRFSFT[UEV]XEYIZC[G]Z^F_Db]dDeIhZ
~rap	d%G(^)[@IDIMFVJZGge
~rar	T!F#F%H(F)I*I/H1J2Y3H4I7I9F:H=G>E?[BeCHGIIEKCLbMXNFOHPIRISHT_UHVBXZZZ[I]H^Z_HaHbGcadGfGh]
~ras	P!E#I)I*H.J/I0Z1H3G4[5I7I8I9G:I<J=H>H?H@HAJCHDIEIFJHZI^JIK^LJOIPIRZSITGUZVGWIXIYIZ^_GaHbYcHd]eIfXgFhZ
~rat	H#A%F&H*_+c,^.G/D0E3F4E5F6I7f8Z9A:J;]<F=A>I?D@?A^BAC@D_EeFFGCHBJCKGLGMGN_PcQYRGSETEUYWJXCYFZA]C^C_GaBbCcAdee[fFhC
~rau	g#[(_3Z9I=J@JC]DIH]ZJaI
~rav	e*Z+I3Z9]>E@IC[DFH]IaKIN[ZHaI
~raw	f!J%^(a3J9^;Z@JDIHEIIOYVIWYZFh]
~ray	qHGTb
~raz	e#I-I3I9a>I@^BIHDIIKJTXVIX]ZGaYg]
~rba	v-X
~rbe	sH^R[ZG]Z
~rbi	^(a-a.Y9I=J>J@HBJHZIYKHLIVIZD^_aIb^cbhJ
~rbj	v-[?^HI
~rbo	s-]
~rbt	s;aHaKEZG
~rbu	q!I7^;^HI
~rc^	W!G(H+[-Z/I7I8H9I:I=Z>I@DAaBECIDDIGJHLfNFTIVIY[Z?[b]I^FbIdIfJgIhG
~rca	i@JBJHIIcZG^b
~rce	b-H<[@IGIHZIJJeKILXNEZHaIc]dIg^
~rch	c(H*Y9E=I>I?H@ZB]CHDIF_H[KINIVI_aaIfZ
~rci	l9bB[HFIJ
~rcu	vI[g]
~rd1	s-_
~rd^	2!=%F&I)C*B+H,c-d.C/[0C1C2a3E4?5G7[8G:H;?=@>B?EA>B_CGDDEDFDH^IaJ[KaLYM_N_OGPAQARASATBUIVAXAYDZe[^]F^__@aHb]cAd_ebf@hb
~rda	a#J-I3I9F=^@cBIHHIHK[NHO]Z_
~rdb	v(Y
~rdd	v-_HHNG
~rde	Q!G#E%G(F*_+Z,I/G0I1I2I3G4Z5I6H7H8I9D:F;^<X>C?C@AAIB_EIFIGGHHJFLZM[N[OHPIQcRHSHTHU]WIXGYc]G^E_GaDbEcHd^eFfCgGhI
~rdh	g2I=YHFKaNIU]V^ZG
~rdi	b%I)X-]9G>a@IH]KJMYP]ZFaIe]
~rdl	v@]H]ZI
~rdn	oE[L[
~rdo	sLZZ[
~rdp	e%G(])E*C,J-H@^EIH^JIKZMHN^PDZGdIg_
~rdr	e)^.Z/JEHHBS^UJVIWJZGb^d[e]f]gJ
~rds	i@bGaHFIHZGdI
~rdt	lHJd_h[
~rdu	q>[
~rdw	k%^0X?bHEZDdZfJ
~rdz	q9^CYhY
~re^	K!I%Y)C*F+_-F.F/A1_2G4D5G8D9D;E<G>A@HAaBbCYDHFEGBH<IXJCKbLJMANEOGQHSETCU[WYX]YYZZ[D_Xa^bHcYdceFfBgC
~rea	K!]#H%Z&I(_)D*E+b,H.H1F3_4Z5G6[7E8]9c:C;G=C>[?BAEBACDDDEFGHHHI@JXKZLHNbOEPFRHTDUCV?YZZA[E]D^HaHcbdDeEfBhB
~reb	f4[6ZB^HCZH]Jf_h^
~rec	F!E#A%_&[(a)I+D,G-I.F0F1F2E3b5F6E7[8I9G:^;_=@?^@ZAHBCGAH^I?JIK_LCMGNZO_PCQHR[SDUFVDWHXBYEZB]J__a]bEcBdCeEfCgBhc
~red	T#_%[)I*J+],]-_.J/H1J3X4I7]8J9G:H>E?F@FAJBECEDDEIGHH^IELJMGNGOHPHSXTHUZV[WHXHYJZY[I]H^H_HaGb_cHdFeHfGhF
~ree	N!E#H%^(E)H*H+d.I0J1H3[4H5J6I8I9C:Y;I<I=c>[?E@FAIBDCEEIFIGGJFKBLHMFNEPHRISHTFUYVEWIZH[a]Z^G_GaEbgcGdGeIf[gFhF
~ref	L!X#J%_&I)^*E,H-_/b0H1G2I3]4^5G6G8F9D:J;G<H=[>C@ZAHBBCDDDEHFFGDH;IcJbK_LGMAOHQISDTFUFWGXEYG[F]F^E_DaEbEcHfDgI
~reg	J!D#E%J&I(D*C+k,I-C.H/G0I1H2I3E4G5I6H7G8G9Y:E;H<H=D>Y?]AGCcDjEGFGHEIBJYKELFM[NCO_PFQHRISGTGUCVAWGXFY_Z>[F]E^G_EaDbJcFdEeGfEgEhE
~reh	o!J3^HXZZ__
~rei	N#[%^&J([)F*E+H,X-D.I/F0Z1G2I3D4^5H6H7I8H9D:I;H<I=b>D?F@@AHBZCHDJFHHEIBJFKHLGNHPEQIRGTHUZVcXDYYZb[G^Fb[eYfYg^hD
~rej	T!H#I%J(H)J*J-a/_1J3H4I6I7I9H:I=I>I?IBGDYGHI]J_KINbPITJVHWJ[J^G_GbIcHdGfIgHhY
~rek	s=_HGI]
~rel	g&Y1ZHFKHR^TZ[[c^fI
~rem	D!Z#B%G&F(A)E*@+G,E-=.H/g0E3@5D6^7B9D:D;C<D=c>=?D@DA[B>C@D?EgFHG@HGI]JGKYLCM?NaOCPIQhRDSBT^UAVBWCY_Z;[E]A^H_ga@bCcbdeeCfHg^
~ren	K![#e%C&I*[+G,G/Z0G1F2G3B4E5H6^7E8G9[;a<H=J>Z?C@ZAIBGCEDAEFF^GHIFJDKbLHMGOCPGQHTXUIWGYGZ6[a]D_GaAeYfCgGhd
~reo	m?ZD_HIM]
~rep	T#H%F)J*Z+I-E/H3H4I7H:Z;F=G>a?F@aAIBFCHGHH^IBKbM]OIPIQJSZTJUHVGWJXHZ[[I]J^G_HaGdHeJfH
~req	M!E#E%B&I(a)F*D+_,I.I/E0I1G2H3D4G5I6[7G8G:F;H<b=X>C?C@CAGBDCdDFEcFHGFHZIcJFKDL_MFN_OGPFQGRIS_TGUDVCWGYGZC[H^E_EaGbFc^dHfGgFhE
~rer	_!H*Y-Z3I7Z9I:[;c>I@HCXD[EYHGKINYVJZEaI
~res	5#?%J&F(_)]+A,@-?2B4H6F7Y8d9A:^;D<D>G?Y@DA]BbEIFbGGHHI<JFK>LFMANCOGQ[RHSbT>UaVXWcYBZb[B]]^C_GaabacFdFeHf]g]hB
~ret	T!^%F&[)H*G+H-E.I/G1[2^3a4H6J7H8H9Z:[;I<I=G>I?[AHCFDCEJFIGGHEICK]LFMFOXPHQJRIS]TFUFVEWIXGYIZG[H]F_]bYcYdGeIgY
~reu	d@IB^HDIIKdNIZ[
~rev	V!G#Y-H.[/I3I9I>]?JBJDIFYHIIGKbMYN[O^SITZZFaIdJg]hG
~rew	_#I-I4H@HH_RHSIcgfG
~rex	oHGLbZI
~rey	b!a(]9IGJHEI[L[VIZJ_IdJea
~rf^	f(Y@ZHII_K^ZC^YhJ
~rfa	sH]ZGb[gZ
~rfe	o%J)^9_@XHE
~rfi	v:]HHaY
~rfo	g%^(F*Z<Y=aCGHHMZ
~rfu	vIZZJ
~rg^	s8^A^HZZG
~rga	M!G#I%H(E)F*G+I-G.J/I1I3H4J7H8J9H:b;J=b>H?F@FBGCHDIEcFZHAIGJIKGMIN_OIPHSIUeVBWcXHZ?[I]H^H_IaHbHcbeIfIgHhH
~rge	Z!H#G%J(G-G/J3I9b=H>G?IBECHDYGcHXIEJIMHNHPJTZUIVHWIXXZd[I]I^JaHbHcZdBfHgIhG
~rgo	R!Z#X%H(C*I+I-E/H3I7b8H:a=Z>D?]BDCGDaFJGGJGKBLHMFNDPJSITIUGVGXHZ^[^]G^G_IaHdHeIfIgGhY
~rgr	l#_HFT]ZJb[
~rha	m3Y9[>IBJDZG]HEO]ZH_^
~rhe	f*]9I=J?aD_IIKIZF]^
~rhi	mL]T^ZJ
~ri^	^#]([*Y.[/J3I=Y>I?J@[A^BHCGDIHCI_JIKXLHMIN[SIUIVHW[ZCaIdZfJhH
~ria	c-a9G=c>J?Z@IICKINYTYZGhI
~rib	_!J%]-J/J1J3Y9J=I>JBIG^HcIIKHLYMJNJP[ZF^Y_IcIdJfZhI
~ric	T!H%G(F)I*Z-F/]3[4G5I7I8I:H=G>F?G@CBFCHDFGIH]IIJGKYLIMHNgOIPFQeSIUGVFW]XIZE[H]I^]_Ia[bHdHfHgHhF
~rid	^!Z(I-H/I2Z9Y>I@GBIGIHZIHKHMINIPIUJVIYZ^I_Gb[deeJf[gIhI
~rie	O#_&I)H*F+X,J-B.I/F0I1I2I3C4H5J6I8H9D<I?E@ZAHB_CEDZEHFHGFH?JFK]LGMENaPEQIRHS_UHVBWHXeYHZ_[H]E^F_FcGdDeZfFgG
~rif	N!F#B%]&I(F)I,J-D.J0I1H2I3]4F5H6I7G8H9D:G;H<I=F>a?D@HAHBECfDcEIFIGGHCIDJIKCLIMENHOGPJQJR_TFUHVEWIXbYIZX[H]Z^G_FadbHcFdGeIfFgG
~rig	P!D#G%g&J(c)F*F,J.H/F0^1G2H3D4F5H6I7F8H9c:F;b<I=E>D?DCEEYFHGEHGI@K@LIMENCO[PaQIRHSGTZUEVBWEXFYHZ;[F]E^Z_EaZbFcHdDeHfEgFh^
~rij	e(]-J9H:^>H?[@HHCIIKHZ]aYd[f]
~rik	v#ZHIN]
~ril	c-J/]HFIHKZT_ZG]_
~rim	f3I9I>ZGZHdIGNZZG
~rin	W!H%H)I-].J/H4I7I9C:H;I=G>C?E@IC[DEFIGZHbJHKELIMFNEOFP[RJS]THU]VEXGYIZ=[I]Y_Habb[cGdGgHhZ
~rio	Y![#I%H(Z)Y*I-H3_:a=^>G?H@IBFCIDGGIHFJJK]M^NIOGTIUHWJX^^_aHbIcIdHfHgI
~rip	c%E(H3F=_>J@IDYGbH]MGZE_[g]
~ris	]#I(_3I9Z>E?IBZDYH]IGN^OYVZZEaIhI
~rit	A!A#>%e&F)H,Z-E.D/D0b3G4F7C9E:A;g>G@=BADZEBFIIBJZKCLBM?NGP]Q]RYSCTEU?V?WHXFY_Z:[A]B^B_]aAbGcIdeecfcg^h@
~riu	qB[K[
~riv	O!D#Z%C(b)]*_+H,J-F._/G0I1H2I5I6a7H8H9B:G;H<I=F>]?D@DAHB[CGEIFHGFH]IDKCLHMENEObPbQIRGSHTHUGVCWIXFZF[I]J^G_FabbGcEd]eIfZgGhE
~rix	sHaJX
~riz	^(_)a;ZDYHCNJTaUGVZZI
~rk^	H!C#B&H(F*C+F,G-@4H6F7G8[9@:D;I<G=CAEBhCGDBEGFIGBH^I?JGKAM^NAPYQ^SATDUCWEXDZd[B]C_CaAc^eEfYhB
~rka	qH^ZGh[
~rkd	v![HZ
~rke	i![#_3XF]OYXIZI
~rkf	v!_=^@HZE
~rko	vI[TZZI
~rks	q#Z7_HG
~rkt	iB[K[M]dIf[
~rl^	iM^ZIbYh^
~rla	b![9Z>H?[@^DIIYMINZV^ZB_Ih]
~rld	vSZ
~rle	eB[C_DaHG
~rli	g=_IIKaZI
~rlo	j![>]H[R[ZFaI
~rly	f!^3^@_BFE[KGVFY_ZH]XaIcE
~rm^	U!G#I%](D)I*I+X-_/I4J7I8^9D:^>F?F@DAJBYCGDEEIFJGHHaIHJHKELHMGNGOaSJUZVFWIXHZ>[H^G_IaEbecHdHeJfHgIhb
~rma	S!G#F%H(D)_*[+Y/I3g7J8I9G;I=F>E?F@IAHBGC[DhFJGHH=IEJIKFMHOEPZQ_SJTIVEWJXHZC[I]H^H_GaGb[cHdFfIgHhH
~rme	b%X(]-[3H9I:[>_@GBICIDIHFIFK_OHVHZB^YaIb_gX
~rmi	Q!G#F%g(d)H*H+J-Z.J1H2H3G4I5I6I7H8I9Z:F;b<I>F?EAHBDCGDFEIGFH^IEJGKFLGMFNEOIP^RJSITHUGVYXHYIZ>[H]G^__FaGbGcHdGeHfGgGhF
~rmo	vfZ
~rmy	o:_HHJYNZU^ZI
~rn^	I!a%D(B)a*C+F-]0G1E2F3B4E5G6F7D8F9[;Z=B>F@bAECCDEEEFFGCHIIDJXLEM^ODPCQHS[UaWDXD[I]D^]aEbZcYdXfCgBh^
~rna	X!G#H%I(F*I+I-E3a7I9F:^;^=H>_?b@DBFCHDEHBIbNGOIPISaUIXI[[]I^H_HaGcGdGeJfYgHhG
~rne	e-Z4I9X:_HEZFbZcefH
~rni	l!]#[@YHGIIKbZI
~rno	d9]:]@dBIHEIIKIMJZE_]d]
~rnz	v![
~ro^	P!E#F%G&J(Z)I*F+I-E.I/I0J1I2I3c4G5J6J7I8I:G;H<I=E>[AIBDDHEHFHGGIXLINDOfPHR[SHTYUEV]WIXEYIZX[[]G^HbGcGdFeIfFg^hZ
~roa	h!Z#H>ZH]T[a[
~rob	R!D#D%Y(F)I*G+I-D/F0I1I2J3X4H6I7H8J9E:F=Z>D?G@JAIBcCFDFE[GHIDJHKDLHMFNEOYPFS^TGUGVEWHXeYIZb[I]I^G_FaIbIcfdFeIfHgHhF
~roc	_!^#I(I-H/J3I9E=H>H?I@]BGDHH@IGKYM[NISbVIXIZa]a_IaHcJhJ
~rod	c-Z9I>J?]@IBIDJHHIIJbKINHV_bZc^dZgJ
~roe	sHZVaZH
~rof	b!X%H(_>J@JHHJJMHZIbagc
~rog	v1^9[HI
~roh	s-^?IHI^_
~roi	o%^(^-[HG
~roj	q:ZH[
~rok	Y!G#I%G(I)I,J-G/[0J2^3H4_6I7I8I9H:I;]=G?H@JAIBHCJDHGHIGJHKYMHPIQZR^TIUIVGXIY]Z^]Z^I_IaIbYcYdFeHfZgIhH
~rol	M!Y#F%D&I(h)h*c+G,I-G.H0H1F2G3B4h5f7D8E9A:D;G<G=B>C?C@AAEBBCBEGFFGEI@JdKBMDNCOFPFSFTJUDVGWFXEYGZ<[G]D^D_DaDbEcEdEeHfEgDhD
~rom	F#C%A(A)_+d,I/A0G1]2F3C4[5I6Z9H;a<F?G@DADB?CHEFFEGYIDJ^KaLbM@NIOIPbRISETZUHWEYEZB[X]B^[_YaHcZdJeFfBhI
~ron	J!F#b%I&I(C)F*J+H,]-E.H/D1H2H3[4F5H6Z7F8Y:D;G=D>E?EAGBCCEDCE[FGGgHXIDJYK@LGMFOZQIRcSIUDVJWGX]YY[G]E^GaDeFfFhZ
~roo	a%Z(G)I*c-I@IC[HcIIKIPIZEaJc[hI
~rop	U!H#^%H(F)I*H-_/I1I2J3Y4I7I9F:I;J<Z>]?b@FBGCHDGEZGZHDI^JGKELIMGNGOJP^RIS^TIUZVGWIX_Z@[I^Y_IaEbGcYdHfGgHhH
~roq	q>X@Z
~ror	H!G#A&f(B)E*C+E,b-A.I0Y1E2G3I4C5F6_7D9@:E;E<F>B?C@FAZB^CCDCE]FDGEHXIIJEKFLEMCNZODPDRFScTDUEVGXDZc[E]A^J_]aBbDdCecfZgDhC
~ros	N!D%F&J(D)J*Z+H-I/Z2I3F4F5H6G7a8H9E:I;H<H>C?F@BAHBDCFDEEHFHGFI[KDLGMHNEOHPFQJRFSjTcUFVCWEXFYHZ>[G]F^F_Fa[bDcZd_ga
~rot	V!F#F%H(F)H*H+I,J-_/^0H1G4H5I6H7H8I9E:H;c<I=F>F?GAGBECHDGEIFIGFH^IZKHLHMFNGOHP_QJRHSHUGVFX^YeZ?[H]I^Y_DaHbHcBd[eGfZgFhD
~rou	L!C#Z%B&J(H)H*E,H-B/G1H2H3H4G5H6H8G9C;H<I=C?D@FAGBZCCEGFHHcIAJDK^LFMDN^OGPbQIRHT]UDViWFXEdCeEf[hD
~rov	V!F#H%H(F-G/I0f1I3H4I7b9G:I=Z>d?F@EAJBFDGGIIGJHKGMHN]OIPISHTIUIVHXYZA]I^Ia^b]cGdIfFgIhH
~row	T!_#F(I*J-G.b3H4[7Y9G:J=I>H?I@cAJBGDXGIIHKEMINFOJPJRISJTIVGXdZ>[I]]^J_HaHb_cGdIe[fHgI
~rox	_3I=JH]JIYIZE]Jb_cgfH
~roz	v/YB]ZJ
~rpa	i/GHIZH__gc
~rph	s/IZJ_a
~rpo	f)[*J@HHYIJKINaVJW]ZI
~rpr	oH_PZXZZI
~rr^	f3I4bBJHEIHKZSJT[VIX]ZZ]]aIfY
~rra	e#I-_9^>I@IB^IIKHMHOXVIZF^IdIfYh^
~rrb	qb_
~rre	M!F#c(F)I*H+I-B.J/G0I1I2I3D6I7H8I9[:F;H<I=G>C@IBXCFEZFIGGH>IBJGLHNEO^PIR_UFVDWIXEYIZY[a]F^E_GbGdFeHgGhi
~rri	X!J(J-H3G4Y6]9H>Z?I@IB^CIIHKGMINJVIXI_IaddZfJhJ
~rro	G![&f(A)E*C+E,b-?.H0X1D2F3H4B5F6_7D9?:D;E<E=I>A?B@[B]CBDBE]FDGEIGJDKELDMAOCPCREScUEVFWJXaZd]@^H_[a@bFcIdBecfYgChB
~rrt	b#c-]@JBIDJHEIHK[T_X[ZI
~rru	o+_DFHF]a
~rry	c#I-J9c@HBIHDIJKHZbd[hJ
~rs^	a%a(I-H7Y8[@ZHEJ]KHV^_ZdIfI
~rsc	q![/^HHa^
~rse	l+[-Z@HB]DYHDKJS^U^ZE
~rsh	hP[ZJgc
~rsi	[!I#I%I(I*I+I-H0J1f3I4I5_7b9F=I>Y?I@GCIDFGJIGJIKJMGNJPJRISJTHUIVHXIYbZF]IaIcHdIfHgH
~rso	d#Y=[>[@_HGSXX]ZF
~rst	Q#F([)G*F+H-E/G0I1H2J3F4I5J7G8^9G;I<J=Z>D?E@^AHCZD_EHFIGGH=JFKBL_MENHOGPGRISGTHU[V^W_XGYIZ_[G]X^E_GaFb^cFdEeIfGha
~rsu	l#Y*[HHX^
~rsy	s1d9IHFfJ
~rt^	F!H#Y&G(C)C*B,F-J.F1a2E3^5Z6D8D9=:A<E=F>F??AFBaCHEIFYGXHdIcKHMGNCOAPEQZRBT_UGVJYC[C^AaIeDffh>
~rta	P!G#E%E([)F*F+I,I/C0Z1]2I3F4H5I6J7G8I9C;I<J=GAHCFDZEGFHGGHaIcKJLHMYNYOGPFRJSZVFWHXFYIZ=[H]F_FaFcFdGeIgehZ
~rtb	oHHM^c]fZ
~rte	[![#F%H*I+J-[/Z2Z3G9X:[=H>F?I@[AJBFCHD]GIIYJIK_MHR]TIVJX^ZB]I^I_IaIbIdHhH
~rtf	qHHJYM_T]
~rth	j-]@IHBI[N_T[X]
~rti	^#[(I-I9G:J<Z>I?I@HBIDHHfI[KJNJU]XJZD][^[aIbH
~rtm	f(Z@IFaG^IJKIVcZF
~rtn	c!H8[:cHJPJS^ZI_Zg]
~rto	s@ZB[HGI^
~rtr	j%ZHHNZZId^f]
~rtu	mH]R]ZYfI
~rty	a(J-a.Z7a@GBIHCIEJaKGNIVJZEbZhI
~rtz	f-[D[EZHHU]VYW^ZG
~ru^	o3]9IH^[Y
~rub	l3]HHT]ZIc]
~ruc	P!H#G%]*G+J-G.J/G0J1I4H6I7H8I9G:Y;I<J=]>F?Z@EBDEYFYGGIDJGLYMINEOIRITHU[VZWZXHYZ[G^E_Ga]b[eZf_hD
~rue	m#Y=]CYHHLYZF^^
~ruf	j![,[-[3^>J?]HDXYZHa]
~rug	g![@XC]HFZHb[d[f]
~ruh	m@]IIKaP[ZG
~rui	c!]#J(Z-I3H9H:_;^>I?Z@GBICIHDKbMINISZVIZC^]aHdIgIhI
~ruk	q8_H]ZH
~rul	W!I(G)I*Z-F/]3I4I7I8I9I:I=I>I?IBIDIGfI[KEMHNgPGUIVGWJZD]J_GaIbIdIfFgIhI
~rum	o*Zgb
~run	W!J#H%H(I*I+[,Z-F/H0X1_3_4I7I9H:I=G>G?HBYCZEXH?L]MGNZR_SYUHVHXIZ@[J]H^I_IaGbIcFdEeHfdgIhF
~ruo	v(_ZI
~rup	b!I(F+^9J:H=H?J@GBIDDH]IIKIUGVhZA]abIcIdI
~rus	q#HH]TYZ[
~rut	vZI^_
~rv^	k9I<J>JFeIJZI
~rve	J!E#I%D&I(D)Y*E+G,H-B.G0F2E3C4c5d6f8E9B:E;F<Z=B>D?E@BAEBCCDDDFFGAIBJDKFLGMZNDOFPYRgSFTEUDVCWFXEYaZ>[F]D^EaCbCcedBeFfcgEhD
~rvi	I!C#D%[&I*E+G-D.G/D0a1Z2[3E4E5G6I8F9B:D;G=G>E?D@DAGB@CFEEFGGCHEIDJFKCNDOHPCQGR^SeTFU^V]WFXFYZZF[F]E^DaHbDcce[fjgAhD
~rvo	q3ZCZI]
~rwa	e-H/Z2[3[8Z9H?J@HBIFXH_KIMJNId_
~rwe	e%a?^@ZHCK^R[ZDcZfJ
~rwi	s%]PG_YhZ
~ry^	G!B#I%H&](I*C+C,G-D.H/E0F1E3c5^6F7C9d:a;E=E@GACB>CFD[EFGBH^IHJ]K_LcMENaP]Q[RDS]UHV=XCY^ZG[EaAbGd^eEfFgGhF
~ryb	h(Y+[-ZB]HISaVYZF
~ryf	qC^HJX^aY
~ryo	b)^-J3Y9Z@IBJHHNJPZSaV[ZG^^
~ryp	W!I#H%H(H-H/H3H4H6j8J9F:J<f=I>I?H@HBHCJDIGHH=IGJHKFMINFPIRISITJUIVIXJYdZB]J^I_GaIbJcIdGeGfFhH
~rys	vZI^_
~ryt	c#J%a+Y-H9G>[@FB^DFHDIHJYKFMYPFXJZc]ZfF
~ryw	o?]BJM[S_ZF
~rz^	f:YI_M^TYZF_ZbY
~rza	vda
~rze	c#I-I.Y3_9F=J>I@XBJCYDYI^KIMYNZRYX_YYZDaHfJ
~rzo	v(^9]HI
~rzu	l-[/Z@[HHJYKZMIN_ZG
~rzy	d(]*Y-I/]3I9F@HBICJDIHZIHKINIVIZ_a[dIhZ
~s12	v9JHDSa
~s50	j#FH[Td_H
~s70	vH_
~sa^	[!G#H(E*I-_/I0f3H7J9Y:a=H>G?G@FBFCIDGGIMHN^OIPJSJU_VFXJZB[^]J^I_IaGcHdHfHgJhH
~sab	O!i#G%G(Y)^*G+J,I-[.[/H1Z3G4I7I9Z:G;Y=F>F?G@FAGBFCHDGEHFIGGIGKGLIMHNGOIPFSGTHUbVCWGXIY^Z@[I]H_DaHcHdEgHhH
~sac	b!_.X;[HIU[YY
~sad	d!I%J-J9I@GBHE^GIHEIGKcMHNcP]R^UJVGZD^^cJdHfIhG
~saf	m.]H[J[
~sag	S!H%I(E)G*F+I.Z/I3J4I7I9H:H;J=G>D?[@EAJBFDFE[FIGIH^JHMHO]PHSHZc[I^Ha_bHcHd]eIfHgG
~sai	c#Y/c=[HFKGOZZbdJ
~sak	f!J%](a*I-H3b9E=]>H?Z@IBIC[DYHBI[KIOJVHXJZFaEhI
~sal	f(J-I3Y9I>I@aBIDIFaIGKGNJO]V_aFhI
~sam	Q!D#E%F&J(E)H+H,J-A.I/Y0I1G2I3E4E5H6]7[8[9I:F;H<I=D>D?F@bAdBCCFDEEIFGGGHFIGKcLHMEQeRHSHTFUYWHXFYGZ^[F]E^G_Gb]cFdEeHfEg[hC
~san	f(^-J3]9I>H@JDJFXH[NGO^WYZH[YaI
~sao	s%[(^VIZI
~sap	l#X%I>H?YH[P[aH
~sar	_%I(I)I*I-I.X3I9G=a>I?a@ID_H@IIK]MIUFVGZDaIb[dbfJh]
~sas	oJaZI
~sat	K!^#F(C)F*D+H-D.H0I1H2I3F4H5J6I7G8H9E:c;[<I=]>F?DAICFDIEbFHG_H?IBJGKZLHMFNbOHPGQJRISHUeVIW_XFYIZI[H_XaEbFc^dHeHfFgFhF
~sav	q-I9H=[HbIHZF]Hf^
~say	D#[%E(D)G,H-_0G1Y2G3A4F5F6I8F9C:[;H<G>B?C@EBBDJEYFFHDIaKYMBO[PDQGRGU[V[XcYGZ[[F]E^YaHbIdZfDgAh]
~sba	m9J>^DIHGha
~sbl	g#YHGMHTb[a
~sbu	vI_
~sc^	m#J9Y:Z=]BJDIHES]VHZ_
~sca	l=^>JF]H]IHZFc[
~sce	m)[HFJ[Z]g^
~sch	N!_%Z&I(F*E+Y,I-F.H0H1G2H4F5H6[7F8H:B;G<H=H@[AGCCDGEGFHGDH[I@JEK[LFMENIPYQISFTEUaWGYbZ>[F^D_EaZbcd]eXfagI
~sci	g!J#I9[:^=J@IBZHXIaVHZY
~scl	j-Z/dHG
~sco	X!G#I%H)J-[/G1I2J3F4I8J9H:J=I>]?I@HBHCJDHE]GeIYJHKFMHNGOIRIV_Z]^I_Ha_bIcYdHgJhH
~scr	O!G#H(D)H*H+b-E.I/G0J1H3I4H6I7H8I:G;H<I=[>]?E@CAHBDCFDZEIFIG_JGKDLHMENFO^PERHSHTFUFVEWIXGY_ZH[^]Z^GaEbgcGeIf]gXhG
~scu	lIb
~sd^	vfa
~sda	o9^@aHGKIR]ZG
~sdh	kPc
~sdp	sPa
~se^	_!I&])Y-H9I=J>J?^BICIDZHEIaKHL]MHNZUHVZaIdIf^hJ
~sea	f!Y(H-d9I?H@IF_GGIHKHNHZC_aaI
~sec	L!D#C&I([*^+a,H-E.H/I0H1F2]4C5G7E8]9B:E;]<e=E?]@bAFBZCfD]EGFGGEIHJIKBLEMCNBOFPDQ[RESFUEVEWFY]Z;_EaCcEdEeGfChF
~sed	T!G)G*F+H,a-_/I7G8J9H:H;I=G?d@DA[BECGDHFJJIKcLGNGOITYUJVFX]ZE[D]H^G_FaIbHcIdIeJgahG
~see	a-bA^HGI]NJP]VIZIaZfIgZ
~seg	f9[=[?]BZDZHDS[VXZHc[fG
~sei	^!Z#I(H-I3H8^9I:]=Z@FBHDGHCIaMINEUJX]ZA][^Y_JbIcIdGf^h[
~sel	L!C%@&I(?)g*C+G,H-C.G/D0G1E2G3E4F5H6[8F9B:C;F<I=G>D?YA[B^CDEGFFGdHCIBJIKINDOGPCQYRGUfVgWDXEYXZ@[[]H^c_CaIcBd]eFf?gChD
~sem	m4^>JF]G[H[
~sen	F!@#F%J&G)D*D+F,G.F/D0F1E2F4C5F6Z8F9J:I;F<E=A>C?AAEBaCAEEFEHXI_KeLDM[N^OCPDQGRESCTBUbVDWDXFYEZe^Z_Ea_cCdceEf?gAhc
~sep	s[X
~ser	8#J%G&B(Y)Y*H,D-@/?1J2F3?5[6_8I9I;a<G=[>=?>@BAdBCCCEZFaICJ?K@MENAOCPZReS]TCWAXDYZZG[G][^]_caBbGcceFfdhG
~ses	Y!H#J%I(H)b-H/_3I7X9G=H?I@FBICIE]I]JIKYLGMHN^PISJTIVIY^ZB]c_HaEcYdHfIhH
~set	5!X#?&I(a)_*^-:.Y0X2C3I4H5Y6B7Z9?:[;E<X=X?]@FAGB^EYFYGGHAI=JIK>LHMEN<OEQGRIScT>UaVYWdYCZ_[D][^E_Ea_bacHdGe[g^h?
~seu	kB^C[HH[Z
~sev	k#Z-I1]@[HJNZ
~sew	v7Z:^ZHdI
~sfa	sIYN[
~sfe	v7[H[
~sfi	f(I/[GaHEJ_N]ZH
~sfo	vH[
~sfr	q*^?]
~sfu	e#I%I@JBcHGMXTJUIZY[Ie[fH
~sfy	o@ZHINa
~sge	h#](_-J3J4_9H>GD[EZG[HEVIaHdX
~sh^	R!B#J%E&I(C)F+G,I-D.H/E0Y1G2H3Y4Z5H7F8F9C:E;G<H=C@EAGB^CEDYEGFgG^HCIBJEKFM]OFQIRFSGTFUEVCXF[I]c^E_YbacDdBf[gIhE
~sha	Y!Z%I(I*]-I3Y9I:Z=[>G?IHaKIVIZA^cbJdYhI
~she	b#^/J@GIHTIV]ZDgch^
~shi	k7a@ZHHP]SIZF^]
~sho	L!D#E%E&I(C)F*E+d,H-A/a0J1G3C4F5H7G8F9B=E>G?a@DAGBBDHEHFGGEHcI]JHKGMFPFQIS]TXVHWGYGZY[^][_ZbccEeGfEgEhC
~shu	j!^#a>Z@HHDIIKJZG]ZfZ
~si^	j%Y(^9I>I@IB^HII[NYO[ZI
~sia	c-[I^NXX]ZJ
~sib	Z!Z#I%G)H/J4a7Z?H@^BEDIGIIIJJKZMHNIPZSITIUHVEXJZ_[]]I^H_IbIfIgHhH
~sic	b(I)Y*[-]3I9Y:I=^>I?a@YBZCIDZHYIHKXVGZBaIdIhI
~sid	[!G#I%H(a)I*I/a3G4G7J8J9F=H>F?G@FA[BHDHFJG_H]I]KGMHOYPFSaTYXJZA[J^IaHbHdIfEgIhH
~sie	g9[>H@JG[HZIJKINIOZR[ZGa]
~sif	vHJIa
~sig	K#C%A&J(J*F+[,^-B.H/E0I1G2H3E5H6G7c8G9E;H<f>C?B@EAGBECFD[EHFcGDHaIXJFKBL^NDOGPHQIRHSFTcUEVBWGXFYGZ[[]][_HaCb[cCdDeFfDhF
~sil	f-a>JHCZD^^ac
~sim	j-H3F>F@HHYIcKbNYOGXIZHaHhG
~sin	M#X&I(C)a*C+],G-^/E0G2H5H6G8Y9D:J;G<G=_>I@BAYBYDaEGG[H>IDJIKYL]MXNFOESHTDVFWGY^ZI[F]E^DcadEeGfahG
~sio	L!F#E%e&I(^*D+F,J-C/F0d1e2]3]4J5^6H7G8G9C:F;a<G=C>C?C@BAGBDCEDCEGFFGEHdIDJFKDLEMDNEOGP]QIRFSGTFUFWGXFY_Z?[G]a^H_EaBbGcEdDeGfGgEhF
~sis	g(J8Z:J<[A_BIHDK]ZF[[dGe^fIhY
~sit	V!G#G%H(G)I*I+I-^/G0J1I3H4[5^6H7a8I9D:X;J<I=G>X?D@DBFCGDGEJFIGHHcIbKEN^OHRGTHUHVGWIYIZ?[J]H^I_GaFbFc^eJfFgH
~sja	sHGU_V^ZI
~sk^	S!G#H%H(f)G*Z+J1J3F4I6I7H8J9X:G;I<J>B@^BECHDEFIHeIDJHKEL]MERJSHUHVEWIXHYIZH[H]G^b_HaFbGcGdGeJg]hH
~ska	k9JH[ZZbc
~ske	Y!J#I(H)I*]+]-H3H9H>G?Z@FBHH]IGKELdMJNJOZRaVHZD]H^Ja]
~ski	g+[1^3[D^HCZIaFc]
~sko	o3b4]9I=]>IHGIJZFa[
~skr	f3I9F>I@IBJHaIJO^YYZFaJdaf_hJ
~sks	X(H*Y+Y,Z-H3J>G?F@GBJCaDFH_IHNJVIZYaGgJhb
~skt	sHaZI
~sku	v@]d]
~sky	vH]
~sla	X!G#G%H)I*I-F/I3G4I7I9D=G>Z?G@HAIBECHD^FfGGHZIEJIKZNFOZPISHTIUaWIXHZ^[I]H^Y_HaFbGcIdZeIfEgG
~sle	s-GI^ZZd[
~sli	m-^H]U]ZH
~slo	V!G#]%I(G*I-[/H3I4J7J9D:I=G>H?H@HB^CGDGGHH^JIM]N^OIPISHTaUHVFXH]I^H_HaGbYcFdYfHgHha
~slu	i9H@GBIHEIIP]U^YYZ]cZdIfchJ
~sly	k-]2[HHP^Z^
~sma	^(J-I3F6_9H>J@HBIH^I]KIO]TaVIZDaIbbcJfI
~sme	vCbHI
~smi	vH^
~smo	s@bZF
~sna	m6[>]H]IYZG
~sno	q-a9[NGZH
~so^	[!H#I%b(a*I-G3^9[:H=G>c?G@_DEGIHFIFKXMGNHOIPZUIVEXJZC]J^I_JaHbXcJdHfIhH
~sob	v9YB]
~sod	sIYN[
~sof	N!D#B%G(D*Z+I-I/Z1^2I3F4F5I6G7b8H9F:F;I<I>D?FAHBECGDFEHFHGFHFIBJ]KDLHMINEOHPFQJRFSiTcUFVDWFXGYHZ@[H]F^Ga]bEcZdaeHgahF
~sog	v@[MY
~soi	q@ZMYNZZI
~sok	m#ZX^
~sol	Q!D#C%i(@)[*I+H,I-D.I/F0I2a3F5I6I7H8H9B:F;^<H=E>G?[AGBdC]DDEHGFHBIBJFKBLGMDNEOGQ]RISHTGUEWHXYYHZI[[]G^]_FaEbFdGeIfDg_hE
~som	N#Z&I,I-e.H/I0H1G2H5I6H7F8G9A:H<]=G>F?IAFBBDFEbFYHGKYLGMHOEQIRGSEU[WHXEYHZ_[F^IaCb[cEeHf[gFhD
~son	W#Y%G(F)I*H+I-a1I2J4H7I8I9[:H;I@^AICGD^FIGHHHIbKCMFNbOFTHUIVGWIXHYIZ?[I]H^H_Ga]bHcHdFeIfFg_hG
~soo	o(I)[@aHF^I
~sor	^#I(I-I1[9a:J?J@GB^DIHZIIKHMJNJS_UHVHXIZ_aIhI
~sou	e!I/[8J9HAbGZH^
~sow	vT]
~spa	Z!I#I%I(I*I-G3c4H7^9E:I=I@HBICHDFFJGJKHMHNIOYVIXIZE_aacdJfHgJhJ
~spe	O#b%F&b(E)H*G+I.I/G0I1H2H4F5I6I7G8I9A:F;H<H=E>B?F@YAHBBCEEIF[GFH?IcJYKJLHMENcPGRHSHT[UGWHXdYXZC[_]E^F_Fa]bZc^dZeEfEgFhB
~sph	m2[HZI_ZI
~spi	m-^/J9I:ZBIHZIHKJZb]HaJbHgJ
~spl	j/ZH^IZMJZE[^g[
~spo	a3Z>I@IHbIJNbO^R[ZHaE
~spr	I!Y#D%F&I(@)d*G+Y,H-Z/G0H1F2H5X6H8F9X;I<G>EBACEEFFGGHHXICJ]KDLEMGOHQHRGS_TaUYV[WYX_]F^G_DaEc_d@eFfCgEhD
~spu	vHY^]
~squ	q9[HIZ^
~sre	v9aG]HCIJZI
~sro	q?^HIZIc]d[
~ss^	E#H%e&F([)@*?+E,F-a.E0E1D2E3Z4C6D8D9Y:H<E>Z@IACBDC]DHEFFDG@HcI^JZKCLDMHNEOAQcRYSaTGUCVIW]XE]J^Ea_bCcAdEeGfAg?
~ssa	P!G#Y)F*G+H,J-a.Z/G3I4I7I8I9I;I=_>E?Z@DAIBFD[E[FIGHH[IDJHLIMGPHQIRJSHUHVCYIZ[[I^Z_Ga_cGdbeIfGgHhF
~ssb	vI_
~ssc	f![/d>J?^DIMINIZFa^
~sse	b#I(I-I3J6_9H=H>^?]@FB]CJGZIYKGMINISZUIVHZY]YaHdHfHgIhI
~ssf	b#I%I(I@IBcHEJ^SJTJUIZY[Ie[fH
~ssi	M#C%e&I(c*F+H,I-D.H/E1G2G3G4a5G6H8G;a<H=Y>H?CAGCEDDEGFFGDH^IHJFLCMCNHP_QIRHSFTIUEWFXFYG]a^F_DbIcGdGeYfIhC
~ssk	g(J?]@IHaZEbc
~ssl	oHIP^Y[Z_
~sso	^!I(X-I1[3^9F=I>_?H@]BIDHH^IHKYMINIP[ZEaIbZdJgJhI
~ssp	J!Y#E%F&I(A)d*H+Z,H-F/G0H1F3Z5Y6H8G9G<H>FBBCFEGFHGHH]IZJ]KELEMGNGOIQIRHSaTXUZV]WZX_]F^H_EaFcHdAeFfCgEhE
~sst	k@^HHIIZ^]_hI
~ssu	X!I#J(G-H/a3G7J9F:I=Z>H?H@HBaCIGJIGJIOIPIS[TIVHXIY]Zc]I^H_IaHbIc]dIfIgIhH
~ssw	3!=(Z)F*E+@-d.D/[0F1E2a3A4B5I6Y7]8G9@;A<X=C>B?DA@B_CGDEEFFCIaJ^KbL]M_N_OAP>QBRBSGTBUGVCX@YDZd[^]J^^_@aHbXcCd_fFg[ha
~st^	>!E%D(D)G*F+E,G.G/@1A2A3>5F7F8g9Y:b;C<E>H?]@aAZCZEGFAGEH_I^JFKfL_MBN<OER_UCWZXGZD[]][^B_^a<bCdEeHfGg;hb
~sta	C!d#G%G&E(_)Z*C+I,E-@/>0b1I2C3Y4A5D6D7@8G9B;Y<C=G>B?EABBaCAECHaJYMHN?OGPGQDSFU_VaWGXCZX[A^Y_?aYbac@dFeGfgg]hI
~std	m(^
~ste	G!F#C%D&H(F)C*F+h,H-A.H/F0Z1D2F4D5F6Z7F9D;E<F>a?^@_CaD_EFFEGBIZJJLIM@OGQGR[SETGWEXBYXZ[[D]Z^C_BaCcBd@eZfagBh@
~stg	v:a
~sti	K!a#G%G&I(H)F*d+I,I.H/H0H1c2H3E4I6H8G9[:E;F<H=E>[?_@DAGBDCCEHGFHGIIJFK@MaO^PIRGSGTZUHVEWHXF[Y]E^D_^bEcGeHfD
~stk	o:b@[HHZJ
~stl	v9I:XH^ZG
~stm	s-Z9]HHKZ
~sto	J!B&H(H*D+F-[.^/Z2D3^4H5_7G8D:E<F>Y?A@AA^CEDEEGFEGDICK]MDNdOYPEQIR^SZTCUDVBWEXDYI[E]a^G_Xa@bJcFdBfagBhF
~stp	q=bH]ZH
~str	I!B#H%C&H*f+e,G0H1F2H4D5G6G7E8Y9A:C;H<G=B>D?@@GAFBBCHDhECFZGDJIKALFMCN_O]P[QcRGSGTCUcWEXDYcZ<]G^E_DaBbFcFd[eGfCgchC
~sts	_!J#E%_(H-I9G?IH_IISaTdVIZH_GaJfJ
~stu	Z#H%I(H)Y*I+J-I3G7J9I:J=I>X?I@[BGCXDaG^H_MINHPITIV^XZZ[]J^Y_HdIfIhI
~sty	f#Y,b-I3[>J@ZBIIHKHMINIOIZEh_
~su^	[(G)I*[-I/I3H9G:J=I>I?H@IBaCJDYHHIHMYQXVIY]Zd]J^I_JaJc]hI
~sua	_!](]-I/X9I:a;Y@HBGHIK^MINHUIZE^adIhH
~sub	f([-^3I9I=aHDIGOIZaaJ
~suc	V!H%H(G)I-I/f1Z7J9I:I=G>J?I@[AJBeCJDIEJGJHAIHKFNEPISHUGX[ZI]I^H_]aIdGeZfGgGhI
~suf	a%a(d>G@IC_HDI]KJZG
~sui	k9[@ZB^DZHHY^ZIcE
~suj	vO_
~sul	f%Y/c:Z;ZHGMDU[
~sum	j!ZIYK[R^ZG
~sun	l=]DZHZS]ZH_Z
~sup	Y)I*J1d4E5_:Z=I?IBHDIEYIGKJMINIPISJTIVHZHbJcJdIfIgZ
~sur	g(J-I=IEXI]KHZZb[e[
~sus	o!_HJX]
~sva	vH^
~sve	v![DHHFY_
~svo	v3[
~sw0	v-c3JHDIFNIOI
~swa	q@^ZG[]
~swe	f&[-I4^9[?[@IHDKZNYX[ZI
~swi	Y!_#H%I(I*I+J/I1Z3H4I7J8I9G:J=H>Z@GAHBGCHDHGHH@IHJIKHMHNHOHPXRISJUaVaZB]H^I_HaHb]cHdbf_gIhZ
~swo	3!=(Z)F*E+@-a.D/[0F1E2a3B4B5I6Y7]8G9@;A=C>B?DA@B_CGDEEFFBIaJ^KcL]M_N_OAP>QBRBSGTBUGVCX@YDZd[^]I^^_@aHbXcCd_fFg[ha
~sy^	k-YHHIa
~sym	g-^@YHHIbKZZG
~syn	F!@#B%c&F(@)B*C,F-?.F/F0d1h3H4a5F7B8c9?:B;C<I=B>??A@?ADB@CBDAEDFCGjI?JCK?LCM_N@OCReSBTCUAV>WDXCYYZ:[D]C^B_IaBbCc_dafhgChA
~sys	Z%I+Z-F/I3_4J9G:Z>H?H@[BGCID[GHKbMGODP]TIVGXIY^ZZ[J^I_JaHcIdIhF
~syw	sd[f^
~sz^	o#]*ZHZVZZJ
~sza	s(^*Z-^HI
~szc	vC^M[
~sze	q9ZB[UY
~szy	v9Z@]
~ta^	I![#_%Y&G(A)E*I+F,H.E0F1D2E3[4C5F6F7a8E:A<E=F>>@dAEBZDYEEFEHHIaJDKaLEMINIOGPDQGRYSJTIUZWDXZYE[D]C^[_BaCbYcCeFfEhe
~taa	c!a(H-J3[9I;^?^@IBIDIHDIIKHMINJOFU_VZZD^]aHdZfHhI
~tab	T#[(Z)H*G-_.J/H1I3G4H7I8I9D@IA_CGDIEIFJGGHYIZJHKDLJMGNGOIRXSHTHVXWIXHZ^[I]Y^H_[aFbYcIdFfFhH
~tac	R!F#E%F&J(F)E*A+H,G-C.I/G0I1G2I3d4d5G6H7H8H9c:E;I<I=Z>Z@EAHBYC_D]EaFHGFHAIBKFLIMGNGOFPEQIRGSITbUHVCWJYHZc[G]G^F_FaFbHcZeHfFgGhG
~tad	Z!]#H%J*J-I.Z/[9G:[;X=I>G?I@GBYCJDZHAIFKGM[NIO^UYVaZ@][^JaIfYgJhI
~taf	a!I%J(^)_*Y+Z-I3I8Z>I?I@HBJCIF]GXIIKHMIP]UDV]ZDaId[fIgI
~tag	_!G#I(I-I3H:^;Z>F?IBICIDHGIHaIHJJMISaVIXJZDaIc]dJf[hJ
~tai	U!F#G%H&^(Y+I,Z-]4H5Y7J8J9J:H=H>H?I@FAXBHCIDbFdG_H>IdJHKFMINXPJTJVGXJZB]J^H_IbIcIdHeIfIgIhG
~taj	va]
~tak	T!Y%G(F)I*I-D/[1J3Z4_5J6J7H8Y9F:G;_<]>J@ZAIBDD]GFH>LHMbNFOIPYRJSHTHUYVFWIXHZF]H_GbHfHgIh]
~tal	K%I&I(Y)E*E+H,H/B0b1^2I3Z5H6H7E8F9J:Y;H<H>C?CAGCEEGFGGEI[JbKGLGOFPDQHRGSYUXWGXEZH[G]E_EbbcGdEfDgfhH
~tam	c3G9H=]BaD^IIKJOYUIVIYYZJa^fJhI
~tan	T!Z#G%H(E)]+J-F.Y/I4I7I9E;f>F@CAHB]DGFIGYHHIELIOHSITIU^VHWJXH[I]Y^Z_GaGbHcHdIfGgH
~tao	v(Z.Y
~tap	o>[O[
~tar	P#C&J(a)F*F,I-D.H/E0Y1G2H4^5H6H7G8G9]<H>I?D@IAGB]CFD_EHGcHYI@LGM]NDOIPFQIRGSFUCWGYGZC[G][^FaCcDd?eGfi
~tat	S#]%G(E)I*H/Z0[1I7I9C;I=G?G@CAIDEFIGHHbIHJHK^MYOFPHRJTFUYWIX]YIZ?]H^Y_Ga^bHcYeIfHgYhF
~tav	qGXHHIa_[
~taw	o:Y@a
~tax	v>YH]VJ
~tay	f@IBIHII]L_MIZFa^g^
~taz	e(J=JB[NHU[VZW[Z]
~tba	q-YIY
~tbe	m:YHHM^ZJc]fZ
~tbo	mBIHHcc
~tbr	o3_9H=_HEI]ZIbY
~tch	N![%F&H(I*E+E,H-Z.F/D0H2I3@4F6^7F8G9B:G;H<H=E?I@GAeBBCDDCEHFGGEIAJJKFNDOfQIRESGTFU_V^WHXFZA[H]a^YbYcDdYf[gFhZ
~tco	o!_-^3IEHHBIHL[NFWIZId^e^
~tda	m1_>^?ID[HGZIfH
~tde	j(^8_@JHHNHW]ZI
~tdi	s!bHHZH
~tdo	v@_
~te^	M!C#A%E&H(D)F*Z+F,H/D0G2G3A4X5[6F7E8G9H;F<G=C>aAFBJEGFFGDH_IYJDK^LGM_O]PEQHRcTHUEV]WFYFZa[Y]D_GbBc[eFfIgH
~tea	T#I)Y*I-H/I:a=H>E?ZBGCIDFGIHgIFKGLJMaNHOIPITIUHXIZH]I^H_IaFbHcIdIfIhG
~teb	G!F#C%]&I(A)D*G+H,]-D.G/F0^1Z3E4F5Z6Y7H8X9G:E;I=Y>E?E@DA]BECFDDEEHZICJZKALEMHNCOGPZQXRZSFTDUDVBWEXFY^Z=[E]F^B_^aZbCdceef^hC
~tec	Z!H#I%F)I*I-_/H0J1I3H4J7I9F:I;d=H>H?H@GAHBFCIDIEJGHH[IcJYKFLIMHPaS_VHXIYJZA[J]J^Z_GaJbIcGdIfHgGhG
~ted	q1ZH[cY
~tee	j@HH[I^MINFZZh[
~teg	_(Z*[9I>^@[DIEHHCKIN^VIZDbZcJdd
~teh	k-[3[HII[KJPYZJ
~tei	m!YI]KHX_
~tek	qIa
~tel	L!H#X%F&I([)F*I+H,J.Z/F0Y1H2I3e4G5H6I7G8H9G;G<I>d?CAHBBCCDfEGFGJFKCLHMEO_PFQ^RHSGU[V]WGXEYHZF[I^F_Fa@b^cFdEeIfEgFhD
~tem	M!H%F(C)G*G-H.H/E0I2H3[4G5I6H7F8H;H<H=E>C@bB[CEDYFZGEH?IHK]LfOCPFQISFTbUFWHXdYbZH[G]D_FaDbIdEeHfFgEhY
~ten	F!D%H&G(^)Y+E,F.H/G0[1C2]3Z4B5J6E7B8D:f;Y<E?H@CCEEDFDJBLGM?NGOFQFRZSYTBU]VGWcXhYI^H_Aa>bEcEdAfahF
~tep	b!J#I(I-H3G6_9F=I>]?I@FC[DGGJIFKFMJNIOJP[R^TIVJXIZa]^_JaHbIfI
~ter	;#Y%G&C(B)<*?+d,G-_.A/d0E1A2[4B5@6F7?9I:[;B<E=EAFBICYD^E@F^G^HHIdJgLGM]NIO^P?QBR^SZUAV<WEXDYH[A]b^Y_@aCbXc[e@h^
~tes	_!I#I(H3J4H8J9a:H;Y=b>H?IB^CJDHHEIIJHKIMJQ_SIUHVIXIZC]IaIbYfIgJ
~tet	]!X#J(I-I1[3I9H:H=G>I?I@DBZDIEYIZKFMFU[V[^IaHbIcHdbf[gIhZ
~teu	_!F%Z(I*a-H.Z3J9G:[;Z>J?I@HBJDGEGH_IIKHNHU[ZD^Z_^aJcJgI
~tev	hHGI]JXKINbZFhJ
~tfa	qM_T]
~tfi	s5[JY
~tfl	q(YHbZD
~tge	i![:cHGUYYYZI
~tgl	vPY
~tgr	m#]HZT^VHZH[]
~tgt	vHbKFZI
~th^	@!A#B)J+I,a-].X0F1@2Z3I4G5D7[9B:Z;[<E@AAcBZCGDcFaGEHAL]MYQCRXTIUBV<WFX>YBZd[B]G^?_ZacbZd?fAgHhF
~tha	G#B%I&G(E)F+I,I-c.Y0F1Z4a5[6G7E8E9b:H;[<F=H>b@FA^BaDBG_H?J_LXMANEPFQHSHXGZ>[Z]C^__HaDbCcDdHeFgG
~the	@#?%E&F(^*E-E.D/_0C1E2D3^4A5E6G8Z9a:Z;G<D=H?dBAC^EBF[GaIJJGL[M>PCQJRIS^UHW[YJ[a]C^B_HbGdAeBfZgAhD
~thi	I!C&J)F*H+Y,G-]/D0G2G3I4E5G7]8_9Y;X<G=Y>C?D@dAXBYEGHBICK[MIOEPYQHSFTEVaW]XFYF[F]E_FcFdDeFfCgEhH
~thn	q-EHZJ_
~tho	G!C#C%F&Z)_*c+c,G-J.J/E0G2H6G8E9B:D;F<G>]?e@GAEBZCfDcEFGZHAKJMENIO^PCQHRGSFUCXDYGZ8[]^C_Ia@bDcDdJeFfCgDhX
~thr	R!G%H(E*F+X,J-D.I1I4I6J7Z8H9E;I=F>F?FAHCDEJFIJHKbLGMGN]OHPYRISHTYUGWHX]Zb[F_Ea^cZdGeYfXgYh[
~tht	s,cHD
~thu	s@[HaZE
~thy	m0[JYfY
~ti^	[!J#I%I-H3I:J<Y=_>I?]@GBIDIGZJZKHNYRYU_ZD]J^[aHbHdIhI
~tia	T#a%Y)J*G,]-H/I3H7H>HCIDIGIHZIFJIKFMHNFPHTIUYVZWIXIZ^[J^I_IaZb_cHdGeIfH
~tic	J!G#D%E&I)D*I+F-B.H0H1F2H5H6G8E9a:D;J<[>Y?^@GAFBZEFFFG^HaIHJGL]MCNZOFPDQHRGSFTIUDVJWFXEY[ZI[F]I^c_Da]bDddfDgDhD
~tid	oH]KaZI
~tie	]!D#F%Z*I-a2I3^4]9E:I=]>F?H@FBGCHGIH@IaJIKDNHO[PbRZTHVFXI[J^I_YcHdCfHgIhF
~tif	[!^(F,Z-J3a=I>H@JDIH^IXJ]KGVJZC]Ia_
~tig	[(b*J-H3H4I9F:I;_=I>^?H@GBHDFHFIDKIMaNZOJTJUIVHZC][^Ia^bIcZdIfJh_
~tij	o@]HIIIKIMYN]T]
~til	I![#H%E&H(])G*E+J,H-I.G/F0G1c2G3?4H6G8F9_<G=D>a?G@aAFCBD@EGFEGDJDMdNIPHQHRESFT_UDVCWGYYZF]C^H_bcHdXeGfZgIhE
~tim	K!D#b%]&H(C)G*E,H-H.H/C0G1F2H3G4E5G6F7F8G9F:E;G<H=E>A?DAZBYDZEHFFGDI@JEKdLGMXNFPEQHRjSFUFVDX[YGZF[F]a^D_DabbFcZdFeFfFgE
~tin	a.Z0^1X3I>[@^F[HHIJNJT[ZH][
~tio	>!@#B&I(H)E*a+b.E/>0A1G2B3H4C6[7D9;:Y;E<_=[>??c@;AIBEC_D]EgFFHaIBJJK>LCMFN[O@PBQ^RBSCTEU_VCW[XGYZZA[X^__BbDc^dce_fEgFh>
~tip	h#_AbHEZZ
~tir	m1^?[HJU^
~tis	k/[@ZHHIFNc
~tit	a-]/I3I7a9I>G@HAbBIHaIEKHNHOIQ[ZF_FbFcId[hI
~tiv	I!k(B)F+G,I/F0]1F2F3B4E5H6Z7F8F9B:B;^<G=B>Z?Z@BAYB[CDDBEDHGIAKBLFMBOFPDQHRFSFUeV[WFXZZ9]DaCcedbeFfDgDhC
~tiz	v9[
~tja	qHFU_ZIf_
~tki	o9Y@]HII_
~tko	g!](Z9G:a;Z@HDJHFKJP]VIZF^]
~tl^	lHYXaZH
~tle	v:YH]
~tli	jHHIJNcW_ZH
~tlo	U!G#Y-I3H9H>H@HBFHgIIKJMcNIOIVJZE[F_IaIgYhI
~tls	vDHHFYb
~tly	X#Z(G-b/J9_>G?H@cBGCJDIGYH?KYMINHSYV[^IaJhI
~tma	k-^9[>IHaKZZI
~tme	d(Y-I3J9H:J@HC[DIF_G^IHKIVcZZaI
~tn^	vd[
~tna	vI]ZIaX
~tne	c!H8[:bHIPIS^VJZG_Zf[g]
~tni	s3IHEK_ZIc[
~tny	sHIYYZId^f]
~to^	I!^#f%[&H(D)E*C+F,H-F.F0F1[2F3F4D5G6F8J9G:a<F=?>B?A@BAIB_CIDaEFFFH[K>LEMFNIO]PDQJSDTZUZVbX[YbZ[[D^HbCcBeDfGgFh@
~toa	vHZU]
~toc	k=FHZYfcEfI
~tod	R!G#F%H(E)H*f+I-D.I/F1I3F4I7H8J:F;J=F>F?E@dAJChDGEIFIGHHDICJHKCOHPHRISeTHU^VEWIXa[J]H^I_HaEbIcEdGfGgGhF
~toe	s6_9I>^@IHGP^ZI
~tog	v(H@IHHK]W_
~tok	Y!H#I%H(H)I*I,k-Z/H3H4I9F=H>H?a@FBHCIDGGIIFJJKFLIMINHPHRbSJTJVGXIZ@]I_HaHbJcHdJeEfHhH
~tol	Y!I#J(G)Z*H+I-J/I3H4Z9H>a?H@ZBGCHD_GIH@JJMHN[OHPITIUGV]X[Z^[I]I^Z_JaGd_gH
~tom	T!G#F%])H*H-a2H3F4I7I8J:I=]>]?F@cAJBFCHDEEJH_J]KILIMHNDOIPHTIUIVGWHXd[H]F^H_GaIcIdHfIgYhH
~ton	[!C#I%H(g)J-H.Y3H4^7I9F:J=H>H?H@EBHCIDHGHIZJJKHMINHPJS^UIVFZ[]J^I_JaHb_dJfIgIhI
~too	[!I#H%H)[*G/[1a2[3H4H7I8Y9F:I=H?Z@DAYBbDHFJHYIFJaKFMGNGOJPGRGSITIUHVHXFZC]G^J_IaFbHcIdGfGgZhH
~top	N!F%E(D*G+I,I-E/E0Y2I3F4H5I6H7G8G9D:G;Z<I=[>D?E@BA_BCCFDEEHFHGEHeIDJEKDMdNEOGPJQIR^SGTGUGVDWHXF[H]b_FaEbecIdDfagJ
~tor	D!D#@%_&Z*[+E,E-=.Y0D1B2e3d4^5]7D8_:e;H<a=?>Z?Z@@B>C@DAEDFIGCHaIAJEKZLENbP_Q[RCS]VHWGXBYFZ6[C]@^G_abDc@eDfAg@h@
~tos	o-_NYUZ
~tot	k!Y#]%^(IHGVZXGZ^aJ
~tou	^#Z%I(H)b*I-H/Z1]3H9]=I?IB]CIDIGHH@IHKHMGNGP]T]U]VEZC^Z_Ja[cIdIfI
~tow	]!H#J%I(^)I*I-b/J4[7I9I=Y>I?H@ECJD[FJGIIGJIKGMHNHPIRJSYU^V]WJXIZY^I_JaHbHcIdHfHhH
~tpa	vH[ZHh^
~tr^	]!I%I*I3I:I=Z>I?ICIDbEZGYHDIIJZK]NIOXVXZD]ZaIdIfJgb
~tra	A!?#A%C&E*d+b,E-G.F/h1Z2C3E4H5C7]9C:a;C=[>B?=@EACC@D^EAFFGGHbI>KELCNHQDRZS]TaU^VIWBX?ZG[H]]_Za>bDcHeFf[gahD
~tre	Z#J%[(G)J*F-]2[4H9H=J>F?IBIC]DbJIKHMJQ_VIZYaIdJgYhI
~tri	K#a&H)F*Y+],I-C1F2H4E5G6G7F8F9B;G<H=[>B?DCCEGFGH_ICJDK_MDNcQdRFSFTZUFVAWGXeYG[G]D_CaGbGcGdEeGfDgE
~trl	iM^ZIbYh^
~tro	M#Y%D&I)G*I+H,I-Z.H0H1F2G3B4h5f6G7E8F9@:E;G<G=B>G?E@XAFEGFGGEHGIYJdK@NIOEPITIUFVBWGX^YY[G]F^E_YaDbFcDdDeHfDg[
~tru	b#Y(I8_=I@IF[HFKIVJZD^^d]f[ga
~try	a#Z+I3a@IBJDFHAJZKJNYO_YcZIbY
~trz	j9I:Z@[D[H]ZG
~ts1	v9JHDSa
~ts5	h#FH^Td_H
~ts7	vH_
~ts^	R!H)Y*Y-c/G0I1I3E4I5Y8I9X:G;F=G>H?G@IAZBECHFIGZH@IYJ_MEO^P^SGUGVHWIXHZD[I]G^G_Ga]bIcXdJeIfXgZh_
~tsa	v>HH^I[NHZGaH
~tse	c%aB[IZK]NGVJZGf^
~tsf	o*^?]
~tsi	g(^D_G]HFPJZGcX
~tsn	v9[
~tsp	e#]@IHGIHKJN_ZF[bc]hI
~tst	o-I0]3I8_CJHGIHK_SXZH
~tt^	N!I#^&I(D)Y*_+G,^-^.X/E0H1G2H3[4G5H6H7F8G:F;H<_=^?C@]AHBHCEDCEHFHGEH_ICJGLFMYPERHSFTIUHVFW^YI]Y^Z_EaIbCcIdCeGgD
~tta	^!J#D(I-H/]3J4Z9I=J>J@_B[DJHAIFNZTcVIZ]^JgIh[
~tte	M!C&I)F*E+G,I-[.H/a0^1F4F5H6H7E8G9H;G<H=C>G?C@[AIBZCCDGEHFGGEHIIgJCKALFMBOCQIS[TFUEVXWFXeYH[F]__DaCdDeHfIgYh^
~tti	a#]%b(H9Z;ZHFTIUZ^J
~ttl	k+IDGXaY_ZH
~tto	^!D#I(e-H3H9H?I@HBYCIDIGIHAIYKIMINHVHZ_]G^Ja]b_hI
~ttr	b3Z>J@JG^HaK[LYP[ZG^Y_IcIfJ
~ttu	sZFh_
~tu^	k!H%[0^H[SZ_Z
~tua	_(I-H9I=I?G@EBGDJGII]KEMZNHR_UJVIZ?[J^IcHfchf
~tub	v>^HJKZ
~tuc	b(I)ZCYDaHbZ]_I
~tud	h!YGZHGIIN[VaZI^[
~tue	f-I9^@[B[HEKGR]Z@hd
~tuf	vG]ZZ
~tuj	q=GH]b^
~tum	s1[K[
~tun	b4]>I@YDJHYTFX]][ba
~tup	^!I%I(H)I+b,c9H=I>H?H@ICIDaE^GJHZIJJIKINJPHVGZD_IaIbIdCedfHgI
~tur	L!a#F%Z&Y(B)a*C+G-J0G1F2G3C4F5G6G7E8Y9A:D>H@GAFBBCDDFEEGCHHIGLFMDNYOEPDQHRESYTFUdV_WDXEY[Z;[G]D_YaGb_dde^f]gC
~tus	oHIba
~tut	l-_3J9Z@ZB[HEIGOIZI
~tva	s>]aG
~tw^	q-]
~twa	j1^9^J[
~twe	W!H#G%F(H*^-G/H0Y1I4Y5J6a7J8I9F:I<]=G>G?G@eAYBFC^DGGII[JIK_MHNHOJPJRISITIUIVHXHYIZA]H_HaHbHcbfFgHhH
~twi	e!J#H/G9IAdS]T[_EaJcJ
~two	P!F#I%E)I*H-Z.J/F0J1I2I3H4H5J6I7G8I9G:G;J<I>F?GAICGEIFJLHN]OIPHQaRISDU^VZWIXDYIZ]]H^Y_HaFcbdceIfDgEh[
~ty^	J#C&I*[+Z,H-[/D0G1F2G3Y4F5G6G7f8F:D;[<I=EA^BBC[DYFGGEHIIaJ^K@LFMDOFPDQ_RFSFUDVFWEZ?[E]D_FaZb]c_eFfDgEhF
~tyl	g?[@]C^P^ZE[[
~tym	vT]
~typ	T!I#_%I(H*I,b-E/H3b9H=J>B?H@aAJBECGDGH?IZJIKZMFO^THVHXHZA[I]^^J_IaDcJdIfIgIhe
~tze	R#I)[*J-G/J3Y4I6I7H9I:^;[=Y>H?[@HA^BEDEGXHDJHKCLZMFNFRITHVYWIXHYI[H]^^]b]cYeIfFgGhE
~tzt	a#^(I-D9E>J@XB_DJHHIGKcNIPYVHX_^ZaJhG
~tzu	eD[EZHHTYU]VYW^ZI
~ua^	m>]HJM[T]
~uai	o!]3]ZJ_^
~ual	Z!H#H%I(H-E3H4I9a:J=H>I?I@DBFCIDHGHHEIDJIKdMYNZOYR_UIVGYIZ>^H_IaIbIcHdEfcgIhe
~uan	j@IHbZJha
~uar	]![#J%I(]-H0^3H4H9F:a;Y>I?J@HBHCJDIGHHDK[MGNIO[P]R]TJUIXZZD^aaJcIdHfHgJhH
~uas	s@^CYZI
~uat	k!Z>[?HBIHHIbJYZH
~ub^	o9]H_ZE
~uba	v>^HF
~ubb	s3[@[KYZJ
~ube	c#I-J/a3H9H>]@JBJD[HEIJO[T]XXZGaIc]dJ
~ubi	l![>]?^HIZJ
~ubl	c(J@HB]H[IJKEPXSZZadIhI
~ubm	lHHZa
~ubs	l(]-_3J9H=a>JGXIHOI
~ubt	v?]I]ZH
~uc^	e!_#Y(IHFJ[NZT[ZG^Z
~uca	m-[@[HHJYK[NaZG
~ucc	Y!I#G%H(G)J-J/f1Z:J=H@ZBeDJHAIIKGNFPJSIUHXI[H]J^I_IdHeZfGgIhI
~uch	Y!H%H(H)J-E1[3H4J9_:I=G>G?I@GAICYDGGHH]IZJJKYNGOIP]UJVGXbZC]I^Y_]cIdGfZhH
~uci	v/[BZ
~uck	N!G#D%[)[*F+H,I-F.I/F0I1H4G5I6H7G8I9F:Y;H<I=]>E?X@JAIBCD_EXFIGFH_ICJGMHNDOHRHTGUZVYWZXGYYZ^[G^E_Fa]b[eYfZhD
~uco	q9]B]HHMZ
~uct	c-[F[JbNIV_ZFbZ
~ucu	m3G4[D^HFa^
~ud^	I!I#@%C&H(C*D+F,^-G.H/h0f1D2G3G4C5F6_8E9C:D<G>I@AAYBBCEDDEFG_IEJGK?MaNHOFQGRISETcUEV[WGXIYJZ=[E]E^C_caDbCd]eEf@g]hB
~uda	i(J9aB_HGKJVIZ^gZ
~ude	^-Y3H9I>YB^DIGYHBKIMaNJTJV_ZD^YdIg]hZ
~udf	j/dG]HG
~udg	vHY
~udi	c-Z/[9HBIEZHZN^VZY]ZH]^
~udr	s?[@ZH[
~udt	v3IHIK_g]
~ue^	[(H-H/[9]=I>X?JB_CJDZIEKEL^M^UJVHZH[Z]J^]aIdI
~uea	_!I#e-H9I?I@IIJKIMHTbXDZH[^
~ueb	v=^CZ
~uec	sZ_
~ued	^!Y#]4Z9H=Z>Y?JDHIDMIN[TIUIV^Z^^[aIbJdIhI
~uei	l@YHZb]
~uel	e@HHEIJKHMXNYO_ZBb]hd
~uem	l=]>HH[P]S]VYZJ
~uen	]![#]%[(H*Z-[3H9]=I>I?I@HBHCHDZGJHXI[KEMINGUHV[aHdIhG
~ueo	s#[HHTXXHb]
~uer	e9]?Z@IKZNYQb[[
~ues	M%F&J([)F*d,J-c.H/G0I1I2J3E4H5I6[7G8H:d;H<H=C>D?aAHBCCHEGFHGGHeIIJXKFMGNAOGPFQHR]S_TGUHVBWHYHZ@[G]E^F_EaGbFcYdFeHfGgGhE
~ueu	vIIN]
~uev	jB[D]MZZI
~uf^	m?]HEIIN[a^
~ufe	o,]-[=]>]HHXYZH
~uff	a%a(a-J9Z>G@HBHC_G[HCI]KI
~ufg	q+^DIE[HIL^ZZ
~ufi	s(_-Z
~ufn	v3_
~uft	l0[B]HHL_ZGf[
~ug^	s![HIJYb[
~uga	sHIU^ZJf_
~uge	s8_@ZZI
~ugg	v?HH[
~ugh	O!F#F%G+^,J-[.I0I1I2I3H4I5I6J7Y9F;I<J>DAIC^EIFIHEI^K]MIN^RISGTZUF[I^J_FdFeIhY
~ugi	s@ZC]
~ugr	l%a>^HIPY
~ugs	mYYd]f^
~ugt	q8_T[ZI
~uh^	v@^
~uhe	sIJK^P[ZH
~uhr	vRZ
~ui^	h3I9J=I>I@IB[DIHDIJKaO^YXZHd[f^g[
~uic	v9X@Y
~uid	iA_HF__ha
~uie	k?[@YCYHHKZM][]
~uik	c!]#J(Z-I3H9H:_;^>I?Z@GBICJHDKbMINIVIZC^]aHdIhI
~uil	_!I#^-X1c4Y6Z9I@EBJGJHBIGJJKIMINIP]RIT^VHZG[]^YcJfJ
~uir	Q!G#I%C)G*G+^-F/G1I2I3E4I6I7I8Z9F:G;I<c=Y>E?G@EAHBGCdDIEdFIGGHEIbJHKHL^MHNYOIPFQaSITIUHVGWIXHYIZ@[I^F_GaHbIcYfHgGhH
~uis	a-I>J@IB]DYF[HXI[KJNaVJZFhZ
~uit	^!Z#_%J(J-Z:[=I?IBGCIDIGZHAIXKHMJNHSYVIYaZY]_aIcDfHgIhI
~uj^	^!I#H(H*I-G3X9]>G?H@FBHC^GJH]IXJJKGNHO]UJVHXIZZ_Ib[cYdIfIgJh^
~ujo	l@[T[ZGa^
~uka	sH^
~ukt	l8_9H@FB]HGIIKIP]VJZb
~ul^	b!Z%I(H/J4G5I9G=I>I@HB]CZDIHCIYJ[K^SIUIZ__IaHbIdIe[fFg_
~ula	^!J(J)[*I-_/J4_9E=I>[?H@GBICXD_I]KYMINIO_VIXIZFaGhH
~uld	P!A#G%I(E)G*G,Z-_.I/I0I1I2J3]4]6[7G8G9C;I<I=G?G@IAHBZDZEHH^IGKZLGMFOGPGQJRISGTHUHWHXGZa[G]E_aaEbGcZe^fFgGhC
~ule	V!I%J(G)I*Z-F/]3I4I7I8I9I:I=H>I?IBICJDHGfI[KEMHNgPGUIVGWJZC]J_GaIbIdIfEgIhI
~ulf	vI]NH
~ull	^!I#G(H-H3I4[9Y;Y>H@YBbH]KHMIOZVYZB[H]J^IaIf^hH
~uls	v(^HFZJb]
~ult	W!H%H&J(G*H+H-E/a2^3H7I9F=H>I?G@]AdBHCGDFEXGIHZIEJHKdMCOHPISITIVHWGXIY^]I^J_HaHb^cIfIgIhG
~um^	X!H#I(I/H1]3H4J5^9F=e>I?I@]BHCHDIHGIaKHNHOJPIR[SIUJVHXI]I_HaHbJcJdHfIg_hI
~uma	q9bHI
~umb	J!F#F%G&I(E)G*G+a,J.H/E0I1G2H3h4F5H6H7G8G9C:F;G<I=D>d?D@BAGBDD[EHFGGFHYI]JGKFLHMDNEOhPEQIRHSHTGUHVEWHX]YIZC[G]D^H_Fa^bGcGdGeIfGgGhA
~ume	S!I#H(G)I*G-G/J3e4J9E:J=H>a?G@HBHCGEJGII]KGMHNIOhPJQ]TIUIVGXIZD]I_IcJdIfIgIhH
~umg	sHJc_d[
~uml	o/Y=]
~umm	V#H(I*J-G/J3f9E:I=I>_?I@FBHCHDbGJH@IIMHNHOdTJUJVHXHZD]I_Ia]bJcJdIfIgJhH
~umn	s1[K[
~ump	kNc
~umr	m3_>JHHOZa[
~un^	c-Y3F4Z9J>HCJDaHIOIa]ba
~una	b4b9ZHDSYT[fIg^
~unb	qH]T[
~unc	V!H%I)I*I-Z3G5^9E=H>G?GB^CHD^GHH]I[JHLINGOIPJTJUYVFWIXI[H][^H_IaHcIhG
~und	Q!E#E%F&H(D)H*E+H,J-E.I/F0I1H2H3D4^5H6I7Y8H9X;I<H=F>C?DAdDIFaG]HJIIJGLGMENBOGPGRHSHTHVEW]Y][G]D_daGbcc^dEeHfFgFhB
~une	e%^&^-]1X3_4I9_<Y@IBJHIIHJJKINITFZZcJ
~unf	m-XHHX^]Z
~ung	S!E#E([)H*G+Z,Y-C.J/G0Z1I2I4G6]7H8I9C:F;a<J=J?E@[AJB^CYFIHZIDJHKAL[N[OGPGT[W[XFYH[H]F^F_GcZdIeIfZgGhC
~unh	s0[
~uni	b-^/_3I4J7b9H>Z?I@IBHDJF]GZHEJ[KIMINHPZaJbIfIgI
~unk	]!H#I&g(H-F/I3]9F:J>J@IBYDJEIHZIGJIKGSIVJZH^J_Ha[b[dHgIhI
~unl	O!F#X(G)G*J-G.I/G3J4J7H8J:H>G?G@EBaCIDHFJGHIGJHKFLHMGNHPHRJSJTcUIVFWJXH[i]I^E_FaIbBcIeGfIgGhH
~unn	^1]4[5YBIHDRZV[ZF][cHdGeJfc
~uno	q=]HIM[S^ZH
~unr	vHZcZ
~uns	a#H%J&c(J-[1]3I4I7Y9H:Z=J@FBEDIGJH[IJMGR]SITXVGZY^IaGcIdJfYgIhI
~unt	>!g#c%b&E(>)Y*Y+],]-<.D/>1B2c3^4A5D6C7D8B9I:];Z<H=F>@?EA^BBCHDYEEFCGZHFIFJAKBL^MYN>PfQ^RBSBTXU>V]W@YCZF[H]@^g_^aAbGc?e@fAgAhB
~unz	iBZHYMYZYf]
~uo^	q>YKY
~uol	m(_CYHIIYM]ZI
~uon	v9aHI
~uor	s#^9Z
~uot	sF[HZIG
~uov	g3J>ZB[D]I[MYZF
~up^	O!D#E%B)F+_,b-E/I1G2I3F4G5H7F8G:G;H<I>D?D@EAGCED[E]FHHgIJJDKCLHMFOGPcQIRHSGTGUFViWGXGYHZ=[H]F^FaEbEcFdAebfDgEhF
~upd	T!I#I%H(^-G/^0[1b3I4H5_6I7I8I9]:I=H>H?HAJCIDHGGH^IGJGKBLIMGN^OJPIRHUJVHYIZI[I]I^F_HaIbHcGdEeHfag]
~upe	oC[D^
~upg	c!J#I(I1c4F5]HYJIRIXIYIZHbHd[fbgH
~upi	s@Z
~upl	f3HAeH[fH
~upo	lHIVcZH
~upp	T!H#I%H)H*I-H1d3H4E5_:X=G?HBGCIDGEXGHHZI_KFNZRISITYUHVaWJXHZC[J]I^IaHbHcHdHgXhI
~upr	o%^(a9J;[HIZH
~upt	l+_HFIIZG]ah]
~upy	sHZV_ZI
~ur^	A!G#E&Y(?)E*]+Z,I-B.H/Z0D2D4G5D6C7C9d:^;I<c>D?@@bABBACDEaFHG?HCIIJAK?LBMIQER[SDU[V]W_Xb[B]A^F_Gc_dbebfYg?hB
~ura	X!I#I%H(H*I1J3I8]9I:G=G>I@HBFCIDFEgGIIIJJKHNHUEV[^J_IaIbIcFd]e_fZgIhH
~urc	jAcGZHF_Y
~urd	d![/Z>Z?]@ZHHZG_YdY
~ure	c(H/I9_>I?Z@HBHH[KGMHNYZ[[JbYd[gZ
~urf	s)^ZGb]
~urg	v9^@IHFIIZ]
~uri	Q!G#F%[(Z)[*^+[.J/H1I3G4H5J6J7H8I9F:H;^<I=G?^@EAHBGCZD^EIFIGHK]LJMHNGOHPFQ]RISIUHWIZC[H]H_HaGbZdEe[fFgH
~url	q9[H^
~urn	O!b#G%F&Z(D)b*E+H,Y0I1G2I3E4G5I6H7G8H9H:F;Y=E@JAGBDCFDIEGFHGFHCIZJXKZLHMFN[OGPEQIRGS[TGUbVZWFXGYYZ?[G]F_[aJb]dYeZfFgE
~uro	i9]>IDIH[SaUGVaZD
~urr	W-G/J3H9_>F?JBJDHHAIFK]MIOI[JaJhg
~urs	g-I7Y8[@^HGJ^U]VYZH
~urt	g-H9J@HDJHFIdKJN]X[ZH
~uru	R!I#F%](X)X*H-H/H3Y4I6J7I9I:[=Z>H?[@FBEEZGHHCIEJHLZNFTIU[V[W[XIYIZY[H^F_Ib]cYeIgYhF
~urz	jC[IaTZZI_ZbY
~us^	F%^&H)[*C,I-c/c0F1E2G3]4I8H<F=^AHB@CCDEEXFYGBHCIdJaKbM?PIQJR]SBTGUEVYWGYJZA[D^D_DaBbCcFfGgF
~usa	e-J3J6_9Y>I?a@HBJCIHDIHKdZCaIhI
~usb	v>^DIHI
~usc	g3IB[HJId
~use	<!_#Y%A&E(])_+].A/=0B1D2C3E4A5@6B9>;c<A=]>>@GAfBICGDYE[FZGZHHJBK[LZM?NDOEP]RAS?UFVJWEYH][^a_eaDbDc=e>f?gc
~usg	j#](_4_9I>GG[HFaIdY
~ush	qHDZHaab]gY
~usi	c#]-J:X=^@HBID[HIIZLZNIhJ
~usl	l-[2[9I>^HIZHf_
~uso	s/]@]
~usp	q!_HJX]ZJ
~uss	e#G-I3I6_9E:I=I>G?]@]B^CIDIG[H]IXKGMJR[VHXIZA]_aHdJfIhY
~ust	K!D#F%]&[(E)E*Y+I-]/F1G2F4J6G7F9H:[;G<H=C>F?I@]AFCbDDE[FJGGH[IaJYK]LbM]NCPDRGTEUDVBXYYG[_]E^G_CaFcDdEeGgDhF
~usu	a!](]-I/X9H:a;Y@HBGDJHDK^MINHUIZE^a_ZdIhH
~usw	v[^
~usz	v*^
~ut^	H#e%C&Y*D+F,G-D/F0G1E2F3[6G7H8F9@:C;F<G=H>Z?B@^ADB]EHI]JDK@M_OZQHRbS]TaUFVAWYXGYF[Z]H_HbCcDdDeFfIgHhG
~uta	_!H#I(G-G/[3Y9D:J;J=[>H?IA_BGCIDIG[H>IGKFM[OISaTIUJVIYXZA^]_]aHbJc]dHf[gIhH
~utb	mBIHHcc
~utd	o1_>_?IHIZIfH
~ute	U#]%H)I*H/Y1I2J3E4I6J7I8I9]:^>E?F@CAJBCCGDGFIGHHaJHMbNFOEPIRaSHUHVFWIXGYJZY[I]G^YaYcFdHfFgIhD
~uth	M!H#G%G&J(_)]+G,g-F/H1H3]4H6I8I9E:H;I<J=F>[?^@GAHBGCZD^EHFJGGH[IFJHKFLIMHNEOHPFQJRISHUEWIXHYJZA[I^H_Ga^bHc]dFeGfGgHhH
~uti	]!G-^3H9H:[;Z>I?[@HBJKaNIOIRZZG^Z_^aJcJdIfJhI
~utl	W#G3I9J>I@IBIHeIIMdOIT[ZEgY
~utn	vc[
~uto	Z!H#H(b)J-H/J1_3H4I9[:H;X=Z>H?G@GBFCIDGEJGHH_IGJJKGM[NHPJR]T^U[VXXIYIZE]I^I_JbJcHdHfGgZhI
~utr	l(^:^D^HHVJZF
~uts	h(^G_HGPJZH
~utt	Y!D#[%a(d-H3I7J9Y:J=Z?ICIDHGIH@JJKHMIPJVHZZ^G_IaIb_fXhI
~utu	s1[K[
~utz	]%I)[-H:[;]=X@EA_BHCIDIGZHHIXL]MHNIUIVGZA]]^__YaIbIdHfIhH
~uv^	i#ICZKYTXX]
~uva	k!J#[ZE__ha
~uve	_-H/[9^>GBZD^HYIGKHM_NGZYhI
~uw^	a#J([-I3J9^?JBZD_KINEVYZYaIdIhG
~ux^	a*]3I9I>]?I@[BJDIH^K]VI[^aI
~uxi	qCZ
~uys	s#ET^cZ
~uzo	qH[X[
~uzy	e!](Z9I;Z?[@HDJHGK_MJVIZF^]
~uzz	q-dHGNC
~va^	Y!H#X%J(G*Z-X1I3F9B:I=[>_?H@IBaCHD]GIIaKFM^N]OHUGXYZ@a]cJdIfGgIhH
~vaa	s-^
~vab	v!J__
~vac	l#]._9FBHH[ZY
~vad	f!b3[>JHIU]ZG
~vag	s0^BIHXc^
~vai	]#Z-H4a7J=^?]@IBIC_DJH^IHKHS]UHVXZFdIfHhI
~val	Z!J#H%I(I*J,X-E/]0I1J3^4J7J:I=H>a?H@JBZCGDFGYIFKEL^N^R_SITIUJVIXIZH]I^I_IaFcHdHfGhH
~van	X!Y#F%H)I*Z+I.J2I3F4I7J9Z:H;[=^?]AHB[CFEIFIGHH<IIJIKbLIMFNFOGSIUHVFXYZE[I][^[__cGdGfHgHhE
~var	c#I(I*Y-a/J9G=J>I?I@GBICGDJHaI_JJKEVIZAdIgZha
~vat	X!a#H%H(H)J*I.Z/H0I3X4I6]7I9G:H=G>a?F@HAJBHEIFIGHH[IHKGMHNHO_P_RHTIU^WJYIZC]I^HaGbHcFdIfHgIhI
~vau	o2_H]
~ve^	F!@(Z*[+G,I/G0G1E4D5^6F8F:I<F=^?F@YA[B@CdDbEEFIGHHFJFKZLDMCNIPFQGSETHVGWIXYYFZD[Z]I_IbHcDd]hY
~vea	d>H@YB[D[IHKIM^NGZZ
~vec	b9H=J@YB[HEIIM^NJP[VIX^ZEcZg]h_
~ved	c0Z3H4J9^=Y>^@IG^HYKIV^ZG__
~vee	m#]HII^X]
~veg	v.]
~vei	s?[D^JY
~vel	e+I-J3Z4Z5_9c?J@HBJCIH]IIKIZCaI
~vem	o/[@^HJMZTXZF
~ven	O!Z&[(B)G+G,c.Y/D0G1G2H3D4G5H6Z7F8G:I;G<I=E>A@[AHBACFD^EHHDIGJcKYLFMGNfOFQIRHSEUFVFWHXGZ>^G_GaDbCf]gFh^
~ver	>#b&C(;)D*G+G,C-H.A/F0A1d2]3H4]5c6d7Z8C9F:D;Z<X?A@BA?BDC_D]EEF@GEH[I?KGL^MFN]QHRcUDVFWFYb[D]I^B_Ja[bBcbdDe@f^g=h?
~ves	v![cX
~vet	mJa[^
~veu	hM]R_[_c[
~vez	l#_-H9]@]HDIIXaZG
~vi^	m#[CZXY
~via	qM]f[
~vic	I!C#C%Z&I*E+F-C/D0a1Z2Z3D4E5G6I7J8F9B:D;G=G>]?D@CAGBGCFEEFFGCH_ICJFKBMGNDOGPCQGSdTFU^V[WEXFYZZF[F]E^DaHbFcbeYfigAhD
~vid	Y!G#I(H-H3I7c9[:^=I>]@GCIDZGJHCIHJIKGNYRaUHVH^I_GaIb^c^dHfGhI
~vie	Y![*J.Y3H9Y;[>H?I@GCIDHHaIHMZNITJUZXXZF^J_IcJd^fGhI
~vig	q.[@[
~vil	Y!H#I%D(c)_*a-H/J3I9G=I?Z@ZBIDGGIHBIIKHM^NIPcVGZF[^_IaIcJdIhJ
~vin	d-dHGZE^^
~vio	X!H#Z-_/I>_?JDIHAIGKaM[NcO[ZDg^hI
~vir	e-J@YEYH_KIR]ZJc^d]fH
~vis	])J-G0d9H:]=H>I?I@IBIHbIHJIKIMJNIS^UHVHZ[^IcIdIfGhJ
~vit	X!H(I-I/I3I9[:i=I>I?I@GBICJDHEJIHKHMJNHUIVHZC_IaCcfdIhJ
~viz	qS[f]
~vn^	mHHZIdbf[
~vni	vYZf]
~vo^	^!]3G9G>Z?^@ZIIKIO_VIZIa_d[fI
~voc	vVYXZ
~voe	sO[TZ
~vog	q@]I][Z
~voi	j?JHaODa_
~vol	b#J(Z-J1X3J9I=I>I?Y@^B]DIHCK]N]O]UIVGXYZDaIb[
~von	sCZI]_Y
~voo	e#J-a=X@IIIKHNZTXU_VZXGZFdI
~vor	c#Y-I3[BIDHHEIYKGT[ZY]b_]c[
~vot	kDHE[MYV[XY
~vou	g9[?ZHYIHKcNIZJhJ
~voy	v>Y
~vra	f(Y*]-Y?[@JBYCYG[HHIJKXM[ZH
~vst	m!_.Y9J;[HHUY
~vue	vHHXXb]
~vuo	qCZIZM]
~w0r	v-c3JHDIFNIOI
~wa^	o9^IXP]ZI
~waa	v*]CH
~wac	P!E%F)H*G+J-Y.I/G0J1I2I3H4Y5J7H8I9E;I<I=Z>E?FAIB]CFEIFIHCLHN[OIPHRITGU]V^WHX]YIZa[Y]G^Y_GaXbYcFd]eIfEgFhZ
~wah	k!X3][]
~wai	X!J(I-H3I9^>F?I@bBICIDJHEIGKGM]NETHVIXfZE]IbZhI
~wal	Y!J#I(H-G/J4H9H:J=I>G?IBGCJDYHcIHJIKGMHNHRFSHTIUIVH]__JaGbIcgd^fFgIhI
~wan	K&I)F+a,I-X/Z0I1H2H3D4G5H6I8G9D;H<I=D>_@YAGBYCYEHFGGFHFI]K_LJNIPEQIRHSFUYVIWZZF[a]D^D_FaEbEcFeHgY
~wap	v@_ZH
~war	[!I#H%I(H)J-E/Y1[2Y3G4J7J8Y9C:I=H>F?a@ZAJBFCFDIGHHfIFKFMGNGPIUIVG]H^J_IbIcIdIfHgHhH
~was	s3J>bHGaI
~wat	o3I>_@[HJOGZDa]
~way	W#J%I(F)Y*[+I/G3G4I8J9^:H;I>E@aAIBZCZDZFZGIHBIDJGKZLIMHN[OHPYSHTIUYVGWIXHZB[I]c^X_IbHcIdIfIhX
~wcz	o@^HIM[
~wdc	s#bHG
~wdl	j%a
~we^	o/YB]HIMZZ[
~wea	d-^/Z9H@JH]J[KYZJ
~web	a-I9G>I@HHdI[KIMbNIZGhH
~wec	q@aHGM^
~wed	j)b-I9J@IH]
~wee	T!Y%G&J(F)H*]+I,J-D.I/F0H1G2I3G5H6_7G9Z:G;H<[=G?E@eB[C[DZEIFHGYIEJGK^LFMENFOHPHQJRHSHTFUGWIXFYH[H]F^G_XaEbFcadEeHfYgFhG
~weg	l3_>GD_IJZI]]
~wei	X!G#G%](G)J*]/_0Y3H4H7I9Y:Y;J>E?G@bA^BFCcDIFZGHH>KCLJN^OIP]RYTYVGXHYIZB[I]H^G_HaFbHcGdFfGgH
~wel	b!J#H*J+I-e9X=H>G?HBGC]HIJJK[MINaOJTYVIZ@]J_IaIdJhG
~wen	V!H#G%H(H)J+I/]3I7I9F:H>G?Z@[BcC[GJH?IYJIKZMHNFOJSJUIVGXH[I]c_IaEbZcHgIhG
~wer	P!E#D%]&X(D)G+]-a.I/E0I1[2I3E4b5F6I8H:F;]<I=H>G?J@CAHC^DGFHGFHEI^JEKHNEOGQIRXSHTGUGX^Y[[H]G_EaIbIdFeHgbhD
~wes	v9[
~wev	i+YHZT[
~wez	v9]HY
~wha	P!E#E%G&[(^)D*D+H,I-G.I0I1H2I3F5H6Y7G8I9];H<I=F>B?E@BAHBECIDHEIFHH]I_J[LGNcPGRHSHTBUGVEWHXGYIZe[G]FaDbFcGdGeIhc
~whe	K!G%](^,^.I/I0I1H2I4Z5X6H7Y8H9C;H<I=E?]@EAFBACEDFEIFHGHHZIIK[LDODQIRGSZTHUEVBWGXFYHZ^[[]D^E__aecIdDfDgDhZ
~whi	Q#G%]+I,X-D0Z2I3]4G6I8I9F:G=Y>Z?F@CBFCIDFEIGHJYLDNcO]QJSIT^UHVFWIXHYYZF[H]c^G_GaHbYcGdFfGgY
~who	e)J-H3X>J@HGZH@IZKHLXNIO]UaVZZB_bhI
~wi^	o9_HGO]d[
~wia	s9]B]HFZ[
~wic	e#H9H@bAcHYT[_FaI
~wid	kHHOYSYU[h]
~wie	[!Y(I*[-Z3H=I>G?I@cB^CYDHHEI[KZMHNYOJTJVHXaZC]J_JaHdJfJgJ
~wif	bHeK]ZCcJ
~wij	_(J9G>Y@]BYHFIIKIM[NJVJZ][X^]aJh]
~wil	]#J+J-Y9^?J@_BICYDHIGKZM]NITX[]aHhH
~win	M#[%H(E)H*H+I-J/a1H3G4G5^6J7H8I9E:G;J<J=G>G?^@FBECHDGFIGHH^IBJFKCLINDOIPHRHSFTFUHVEWIXGZ?[Y^ZaGbgcYd]eIgdhY
~wip	m+]>YP]
~wir	^(H-]/I3I9I:H=J>X?a@]BHHDIFK]L]MHVI[Y^IaHbId]gJh^
~wis	o%]@^HIPFc]d[
~wit	B!I#E%J&Z(J)[+H,Z-F/X0C1H2I3_5I7G9C:^<G>a?E@FAIBZCEFaGGHFIZKDMYNZOYP[QETFWJXCYEZE]A^A_Ya_cJdIeZ
~wiz	X!J#J(I)J*H+a,f-I3I8J9I=J>E?H@HDEG[HDIIKHNJPIVJZB^J_HcJdXegfJgJhI
~wla	i(GH_U^V_ZD
~wly	q%Z8aHGIINFZJh]
~wn^	P!a#D%B&d(D)G*F+H,I-c.I1G2H3E4c5G6G7E8H9E:E;[<I=E?aAGBBCHDEEHFGGFIGJYKGLHNIOGPFQJRFSeTFUFVEXGYHZF[[]E_CaFbXc[dDeGhE
~wnd	vHISa
~wne	f#H&b(]HEJ^PIVFZI^^
~wni	e!]%](a9G;ZDZHFMJVHZE^]hJ
~wnl	vH]
~wo^	q-]HJT]
~woc	s9YC[
~woh	s*Z-^
~woj	v@]TY
~wol	o/]9HHbMJZF
~woo	S!G#J%H)I*I-^/H3I4I7I9H:I>H?HBZCHGXHFLIN]PISITIU^V[WJXDYJZ^]I^Z_IaGbZcGd^eJfFgGh[
~wor	2!@#H&H(X)D*C+>,I-c.E/Z0D1B2_3A4A7^9<:G;A=A>B?DA>BhCEDCEEFBHZIaJ]KaL[M_N^OAP@QHRDSET?UGVCWYX>YDZf[[]F^^_=aIcHdbha
~wou	g(F-a9J>[@IK[NZV[ZFhI
~wpa	ob_gY
~wpi	sOa
~wri	E!D#A%c&H)C*E+G,]-B.G/H0c1Y3I4J5X7F9E:D;G>H?D@AA[BCCEDCEDIAJ]K>LDMBNAP]R[SETCUCVAWDXDY]Z:[C]E^A_aaEbBddedfagahB
~wro	M!H#c%H(E)H*G+I,^-B.I/^0I1H2I3^4G5J6[7H8H9Z:F;I<I=G>D?FAIBECGDFEZFHGGIBJFKHLHMHNDO[QJRcSHUGVEWIX^ZZ[H]G^E_FaFcDdZeGg[h[
~ws^	s9cHHZE
~wse	].b>J@JBJH^KIZC]^bacHhY
~wsz	v9Z@]
~wun	vH[L]
~wur	f![/Z>Z?]HHKY_YdY
~wy^	o9JD_OY
~wyc	v3]D[
~wyl	f!b.Y9I;ZHFUaYY
~wym	f9J=YC]H[I_N[ZJ
~wys	s(bHHZ[
~x80	g%Y(I-J8b9I<c@IBIHIIJJJKIN^ZE
~xa^	m@^HZZ^
~xac	sG[
~xce	_2YGIHdIIP[X^ZHe^
~xch	l(I)[*Z>[CIH]ZI
~xcl	f)^GbHHLZVZ_H
~xe^	sHHfZh^
~xed	o*^;XBJHGPHZI^a
~xem	vHIL^
~xha	v3IHHK]OJX_
~xi^	q>YJ]RY
~xid	vIZ
~xie	qCZ
~xig	m*ZC^HJIZNZ
~xio	mHYaHbZc]
~xis	[-Y/I4[:I>I?H@FA]BIEIGIIGKZMJNHOIVJWYZD_ccJdEhd
~xit	_-I@]HEIfKFN_ZF
~xpe	e&])Z+[1Y3_9IHXIGKIO^ZY
~xpi	Q!H#G%X(E)I*I+H-F/H1J2H3H7H9G:G<J=[>G?H@BAJBDCHDGGGH_IFJHKaLkMINFPISITIUHVFWIXIZ[[H]^^D_IaYbGcIdGfGgHhD
~xpl	k&_;^MIZZf[
~xpo	l=FF_H_Q_ZF
~xt^	](I@cBIH^IIKFLdMGVZZC^HbIdHe]g[hH
~xte	Y(I-I2a3b5X9J:f=J>H?I@HBIDHIIK[VIZE]JaHcIfI
~xtr	l2]HFJc
~xy^	a-YHYJIYIZE]JbacgfH
~yap	vH]
~yau	v)[
~yb^	vN]
~ybo	_!I#Y)H+^-_3I9[>I?I@IBZCIDIH^IHKGNISaTIUZZE_IdH
~ybr	hH^ZH_Hb]db
~yc^	q?]H[K[VI
~ych	g(^3]=XD^HFIGN[ZFaZ
~yci	v(^TY
~yck	m9]HHP^Z^
~ycl	qK[_^
~yco	s2IJYK^NJZI
~ye^	o@^G[HY
~yea	a!^(I-Z1a9[>^?IBIHHIZKaL[MINIOIZB^IbJhJ
~yer	h:]>_@^HCN_ZI
~yes	c9I=^>Y@^KGZa
~yfi	qC^HJX^aY
~yfr	sHIIb
~ygn	v@^XZ
~ygu	vA]
~yje	v/^
~yjm	qMXZ^h]
~yjn	vaZg[
~yl^	q(G=^@]H[U_VFZB
~yla	f!b.Y9I;ZHFUaYY
~yli	vHIR]YZ
~ylk	i?[C^HGP^[[
~yll	mD[HIIZN^
~ylo	oKb
~ym^	h3Z>IDIHZOYVZZHc]dZgZ
~yma	h=YC]HJI^N[
~ymb	i-^@IHHIb
~ymc	vT]
~ymo	i=Z>_HDZ[
~ymp	v@[K]ZI
~yn^	sHJNaZJ
~yna	sH]
~ync	F!@#B%c&F(@)B*C,F-@.F/G0d1h3H4a5F7B8c9?:B;C<I=C>??B@?AEB@CCDAEDFCGjI?JCK?LCM_NAOCReSCTCUAV?WDXCYYZ;[E]C^B_IaBbCc_dafhgChB
~ynk	v9IG^H^
~ynu	v3I>^D[
~yon	])]-H9[>I?I@]BGGJHGIIKILJMGNHP^SbVY^]hI
~you	H#F%G&J(B)I*C+_,G-].H/I0I1Z2H3X4G5I6H7I8G9d:b;I<H=[>E?EAHBDDYE_FHGFH<JGLGMHOYPDQHRHSGTYV[YHZY[E]G_GbFc^d]eFfGgE
~yp^	g#Y,b3[BJHFIHKHMIOIZIh_
~ype	W(J-G/I9H>C?I@]BGCIDJGYI]K]MIOaVIXIZB]_aEbZhc
~ypo	j-^3_>J@]HFIJNGOJ
~ypt	W!H#Y%H(H-G/H2J3H4H6j7J8J9F:I<f=H>I?H@GAJBHCIDIGHH=IGJHKFMHNFPIRISITIUIVHXJYdZB]J^I_GaIbJcIdGeGfFhH
~yr^	o+^3I?[HJKIVY
~yri	v/^
~ys^	C%D(C)G,G-^0F2F4D5F6g8E9@:Z;G<F>A?ABADHEYFEGHHFIaMAOZPCQFRCT[U[V[XaYIZ[[E]CaGbHdXeJfBg@h[
~yse	j#Z%G(E)^@IBZHDTIUIVaZF[^
~ysl	sH_
~yst	Y(Z+Z-F/I3^4J:Z=J>G?G@_BFCIDZGIKbMFODTIVHXHY^ZY[I^I_JaHbIcIdIfJhF
~ysz	v(^9IHZ
~yt^	j-aHHX_
~yta	j9I?Z@cHIZ[
~yte	sHGZ]h^
~yth	]!I%_(J-D/I3I7Z9F:J;[=I>Z?H@EB]CCD_FIGIHFIYKIOIPESITIVIXHZc[Z_IbHcIfFhH
~ytk	k!^([9J;[@JHJZG^]_Y
~ytt	f9[>Y@aB[HGM^ZH
~yub	v?^
~yud	v9[ZZ
~yus	vI[
~yv^	v?]OZ
~yvi	mHHNb
~ywa	lK]dZf]
~ywh	o?]BJM[S_ZF
~za^	a#J%J*X-Z3_9Z>I?Y@FBHCIDIGZHHIDMINaOZUJVIaHdYfJgIhY
~zab	h#]-Y?ZD[HHT_
~zac	_-J9I=Z@IBIGbHEIGKIMJN_U^VJZEc[dGfb
~zad	f(Y/]@ZBID[HFI[NITZZHd_hI
~zah	q-^3]>JHHI^
~zaj	s(]?[D[ZI
~zak	q-ZB]G[MY
~zal	vBbZG
~zam	vB[f]
~zan	s-YB]HHZHd^
~zap	e#I(I3J9H=J@HBIHZIJKIMJO_UIVGYXZZd_fahI
~zar	V!I#H%I(Z)I*G+a,f-H3I7J8I9H=I>E?G@GBHDJFJGZHDIGJJMINHPISITIUJVHZ@]I^I_HaJbIcIdaegfIgHhG
~zas	kKIMXNcT]ZH
~zat	^([)a8]<ZF]GYHDUGVZ_YdJ
~zaw	v-^
~zaz	g%X(Y;Z@JG[HIMHNHVIW]ZG^]
~zby	j-aHHX_
~zcz	vC^M[
~zd^	vKJNa
~ze^	d!I#_(Z-H9G:Z=[>J?J@ZBHCIDHHBIZKISZV]X^ZB^]aIdIhI
~zeb	m9I@[D[H]ZI
~zeg	k*Z-[.Y9JHGK^R[dZ
~zei	c!Y#J-_3^9H@ICYDHH]IaKIR]ZFaHcIfI
~zej	vUY
~zek	m9G@ZHHX[a_
~zel	vHIV^ZJb[
~zen	S!G#G)[*H-H/H3X4I7I:[;Y=b>H?[@IB[C[DEGIHZIFJHKDLZMGNGTJVYWHXIYI[H^G_Hc^eIfFgGhG
~zer	]%I-H3]:[;]=Y>G?J@FA_BHCIDIGZHBKFL]MHNHOZTXUIVHXIZA]]^__YbIcJdHfJhH
~zes	q9YK_YZ
~zet	q@ZUZYY
~zez	v9JN]X_
~zga	qO]ZIh]
~zgl	v9ZB[
~zgu	q>]
~zi^	f3_9a>Z@JDIHEIIZIa[
~zia	e9Z@HBZH^IIKINIP[VIYYZ]f[hI
~zie	b!I#I(H,[-G3Y9b:^;Z=I>H?Y@[BZC[DFIFKGMIR[VJXIZDaGcIdJfHhI
~zig	b#J(I9Z>I@]BYIHKHM[NIVIZ][X^]h_
~zij	o9J?[CYI^ZJhY
~zil	o3I9H>IB]HFOITZaa
~zin	l9G@[HHVZX[ZJa_
~zio	Y!G#H*I-H/J3^9H:H;X>H?[@GB]CID[GXIFJIKGNEPISYTIUZWZZ[]I^IaHdFeIf_gZhH
~zis	s@_
~zlo	sI[NYV[ZJ
~zmi	b(H9H@bBYDIHEIJKHM_NJVIZ[^[aJfJh_
~zna	h4]9IBZHHIbMJZG^]_Y
~zni	v?[R]
~zo^	l9^DZHHMYXZ
~zoi	sJ_
~zon	]!a#H%I(Z-I3[9F;Z=H>H?H@GBZCIDHHZKHMIU^V_ZC[X^[_IaGbJfHhH
~zoo	oH_
~zor	q@^HIM[
~zos	s!YMYTY
~zow	vMYTY
~zpi	v?[D[
~zre	i(]:[DJHHS[VHZ^gZ
~zsc	vHYZIc]
~zt^	b#_(J-I9E@YB_IHVJXa^ZhH
~zte	o-EIZKcPYZH
~zuc	l-[/Z@[HHJYKZMIN_ZG
~zug	j%a8_>^@YHGZH
~zun	eD[EZHHTYU]VYW^ZI
~zur	R!I#F%]*H-H3X4I6I7H9H:[=Z>H?Z@FBEEZGHHHIEJHLZMINETIU[V[W[XIYIZY[H^F_Hb_cYeIfEg^hF
~zus	q([6_9[HHZF
~zwa	m![@YHIIYZ]
~zwe	b!I#H*^-H/]9H=I>H@bA_BICbDIHEIHKIMINIX]ZGaJ
~zwi	v@^B]HIZI
~zwo	va_
~zwr	mHHYYZGdafa
~zy^	g#J*Y-_9J=I@]NES[X^ZJaIh^
~zyc	i(^9J>Y?[HYKZVHZJaZ
~zyj	m/^HJZ^h]
~zyl	s(G=^U_VFYZZE
~zym	vaYfY
~zys	v9Z@]
~zyt	k!^([9J;[@JHJZG^]_Y
~zyw	qK]
~zza	d(Y9J;Z?ZG[HEIFMHNYV[W]ZH
~zzy	q-dHGNC`;
