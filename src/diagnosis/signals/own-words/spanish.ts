import type { OwnWords } from './own-words.ts';

export const SPANISH: OwnWords = {
  vocabulary: {
    password: 'contraseña* clave claves contrasena* password',
    reset: 'restablec* reestablec* resete* recuper* restablecimiento reset',
    change: 'cambi* modific* actualiz* cambio',
    unlock: 'desbloque*',
    not: 'no nunca ningún ninguna ninguno sin jamás tampoco nada',
    cannot:
      'no_puedo no_puede no_se_puede no_pude no_funciona no_deja no_me_deja imposible no_permite no_me_permite rechaz* fall* falló no_acepta no_es_posible no_logro no_consigo',
    trouble: '@cannot error* problema* ayuda fallo mal no',
    account: 'cuenta cuentas usuario* perfil',
    code: 'código* sms mensaje* llamada* correo* email e_mail notificación*',
    phone: 'teléfono* móvil celular número smartphone iphone dispositivo',
    recently: 'ayer hoy esta_mañana recientemente ya acabo_de hace_poco hace_una_hora',
    signin: 'iniciar_sesión inicio_de_sesión entrar acceder login',
    writeback: 'escritura_diferida reescritura writeback',
  },
  meanings: {
    'writeback-service-stopped': [
      'adsync|azure_ad_sync|servidor_connect|vm_de_connect|servicio|passwordresetservice & detenid*|parado|apagad*|caído|cayó|se_colgó|bucle & @writeback|adsync|sync|connect|sincronización|restablecimiento ! agente # 1',
    ],
    'ad-access-denied': [
      'msol*|conector|cuenta_de_sincronización & permiso*|derechos|acceso & no|falta|perdió|denegad* # 3',
    ],
    'writeback-unsupported-path': [
      'centro_de_administración|admin_microsoft_com|office_365_admin|api_graph|set_msoluserpassword|powershell|update_mguser|portal_de_office & local|ad|pc|equipo|reescr*|windows # 2',
    ],
    'cloud-sync-agent': [
      'agente & cloud_sync|aprovisionamiento|sincronización_en_la_nube|sync_en_la_nube # 3',
    ],
    'inheritance-disabled': [
      'herencia|heredables|hereda|heredados & cortada|deshabilitad*|desactivad*|sin_marcar|no|usuario|objeto|permisos # 4',
    ],
    'connect-version-old': [
      'connect|dirsync & vieja|antigua|obsolet*|sin_actualizar|versión_1|1_1 ! agente ! cloud_sync # 2',
    ],
    'tls-disabled': ['tls & desactiv*|cortado|activar|habla|deshabilit*|apag* # 3'],
    'server-clock-skew': [
      'hora|reloj|ntp|desfase_horario & servidor|connect|vm|sistema|sincronización & mal|atrás|retraso|adelant*|atras*|se_va|incorrect*|desfase # 3',
    ],
    'dc-unreachable': [
      'dc|controlador*_de_dominio|controlador_de_dominio|pdc|emulador_pdc & inaccesible|caído|no_responde|encuentra|perdió|down # 2',
    ],
    'dc-policy-hints-missing': [
      'dc|controladores_de_dominio|controlador_de_dominio & 2003|2008|policy_hints|antiguo|viejos|hotfix # 3',
    ],
    'onboarding-failed': [
      'asistente|incorporación|último_paso & @writeback & error|falló|se_cae|no_se_pudo ! token ! 32009 # 3',
    ],
    'onprem-success-cloud-failure': [
      'ad|local & acept*|cambiad*|bien & nube|entra|azure & rechaz*|no_quiso|falló|no & @password|ad ! sincroniz* ! todavía ! sigue ! agente ! token # 1',
    ],
    'forest-config-changed': [
      'bosque|bosques & agreg*|añad*|quitado|segundo|nuevo|sumamos|compramos # 3',
    ],
    'decryption-key-mismatch': [
      'descifr*|claves_de|clave_privada|clave_de_cifrado & reescritura|writeback|32004|coinciden|nube|local|contraseña|incorrecta # 3',
    ],
    'ldap-signing-not-configured': [
      'ldap & firma|firmar|cifrado|encrypt & conector|tráfico|sin # 3',
    ],
    'connector-password-too-long': [
      'msol*|conector|cuenta_de_servicio & @password & muy_larga|demasiado_larga|256|300|400|caracteres # 4',
    ],
    'sam-remote-call-denied': [
      'sam|samr|restrictremotesam & remot*|llamadas|gpo|limitad*|restring* # 3',
    ],
    'ou-reserved-character': [
      'ou|unidad_organizativa & barra|carácter_reservado|caracteres_reservados|coma # 4',
    ],
    'onprem-multi-match': [
      'dos|varios|varias|duplicado|mismo|misma & ancla|sourceanchor|consistencyguid|coincidencias|delimitador # 3',
    ],
    'object-not-in-password-sync-scope': [
      'ou|unidad_organizativa|ámbito|alcance & sincroniz*|sync|hash & fuera|no|excluid*|desmarcada|filtr* # 2',
    ],
    'user-not-found-onprem': [
      'objeto|cuenta|usuario & no_se_encuentra|no_existe|ya_no_existe|borraron|sin_pareja & ad|local|directorio # 3',
    ],
    'privileged-account-denied': [
      'grupo|grupos protegido|protegidos|privilegiad* # 3',
      'admins|administradores del_dominio|de_dominio|de_empresas & falla|denegad*|no|solo # 3',
      'adminsdholder|admincount # 4',
      'domain_admin|domain_admins & fue|era|antes|denieg* # 3',
    ],
    'already-registered': [
      'ya|consta|cuenta_como registrad* & pantalla|informe|asistente|registro|renovar|página # 3',
      'registro|registr* & no_vuelve|no_les_sale|no_sale|no_pide & registrad*|pantalla|de_nuevo # 2',
    ],
    'user-cannot-change-password': [
      'no_puede_cambiar_la_contraseña|prohibido_cambiar|impide_al_usuario|sin_permiso_para_modificar & ad|casilla|opción|propia|cuenta # 3',
    ],
    'password-never-expires': [
      'nunca_expira|nunca_caduca|no_caduca|no_expira|sin_caducidad|dont_expire & cuenta|casilla|marcad*|ad|cambio|forz*|pide ! cómo # 3',
    ],
    'admin-role-missing': [
      'permisos|permiso|privilegios|rol & restablec* & otro|compañero|directora|director|usuario|esta & no|insuficientes|falta ! conector ! msol* ! ou ! ad ! dominio ! dos # 1',
      'botón gris|deshabilitado|inactivo|no_se_puede & restablec*|@password ! guest ! invitado # 1',
      'privilegios|permisos insuficientes ! conector ! msol*',
    ],
    'admin-sspr-disabled': [
      'sspr|restablec*|autoservicio & administradores|admins|cuentas_admin & desactivad*|bloquead*|prohibid*|false|no ! dos ! preguntas ! insuficientes ! el_administrador_ha # 2',
      'allowedtousesspr # 4',
    ],
    'method-not-allowed': [
      'no|ya_no|tampoco ofrece|sale|aparece|deja_elegir|disponible & sms|llamada|app|authenticator|email|correo|opción|preguntas & opción|método|ofrece|elegir|restablec*|registrado ! pantalla ! windows ! enlace ! llega ! registro # 1',
      'ofrece|ofrecen & no & sms|llamada|email|app # 2',
    ],
    'changed-too-recently': [
      '@change|cambié|@reset & @recently & otra_vez|de_nuevo|nuevamente|volver|segunda_vez & @trouble',
      '@password & @change|cambiado|cambió & demasiado|hace_poco|muy & reciente*|pronto',
      'vigencia_mínima|edad_mínima|antigüedad_mínima|duración_mínima & @password # 3',
      '@password & @change & una_sola_vez|una_vez & día|24_horas',
      'esperar & antes|para & @change|cambiar & @password ! código ! verific*',
      'cambié|cambiado|restablecí|cambie & @recently|ayer|hoy & no|otra_vez|de_nuevo|nuevamente & cambiar*|restablecer|deja',
      'una_vez al|por día & cambiar|@password',
    ],
    'password-used-before': [
      '@password & ya|anteriormente|previamente|antes & usad*|utilizad*|usé|us* # 1',
      'historial & @password',
      'misma|anterior|antigua|vieja @password & reutiliz*|otra_vez|de_nuevo|diferente|usar|repetir ! sigue|incorrecta|funciona',
      'reutilizar|repetir & @password',
      'ya|antes|anteriormente|recientemente & utilizada|usada|usado|utilizado|usé|utilicé & @password|clave',
      'misma|anterior|antigua|vieja @password & usar|poner|reutilizar|mantener|volver',
    ],
    'password-too-weak': [
      '@password & muy_corta|demasiado_corta|débil|muy_simple|más_larga|más_segura|demasiado_débil # 1',
      '@password & al_menos|debe|mínimo|falta|necesita & caracteres|mayúscula*|minúscula*|número*|símbolo*|especial*',
      'al_menos|mínimo|falta|debe|necesita|pide & mayúscula*|número|números|caracter*|carácter*|símbolo*|minúscula*|letras & @password|clave|mayúscula*|especial',
    ],
    'onprem-complexity-refused': ['complejidad & @password|requisito*|@not'],
    'corporate-policy-sentence': [
      '@password & longitud & complejidad & historial|antigüedad|vigencia|edad # 2',
    ],
    'onprem-policy-refused': [
      '@password & @not & directiva*|política*|requisitos|reglas|normas & cumpl*|coincide|satisf*|acept*',
      'nueva @password & rechazad*|no_aceptada|no_la_acepta|no_acepta ! vieja|anterior|ordenador|pc',
      'política|directiva & @password & @trouble|viol*|incumpl*',
      'no cumple|satisface|respeta|cumplen & directiva*|política*|requisitos|normas & @password|clave',
      'cualquier|ninguna|todas @password & rechaz*|acepta|no',
    ],
    'password-easily-guessed': [
      'fácil|difícil|fácilmente adivinar|de_adivinar|adivinable|predecible',
      '@password & demasiadas_veces|muchas_veces|muy_común|demasiado_común|común',
      '@password|palabra|palabras|término prohibida|prohibidas|prohibido|vetada|vetadas ! cambiar ! modificar',
      'lista_negra|palabras_vetadas|palabras_prohibidas|contraseñas_prohibidas & @password|contiene|lista|está',
      'directiva_aproximada|directiva_difusa # 6',
    ],
    'wrong-current-password': [
      '@password & actual|antigua|anterior|vieja & incorrect*|errónea|mal|equivocad*|no_es_correcta|inválida|no_válida ! reutiliz* ! sigue # 1',
    ],
    'account-disabled': [
      '@account & deshabilitad*|desactivad*|inhabilitad*|inactiv*|suspendid* ! @reset ! restablecimiento ! característica ! cambio_rápido ! herencia',
      'cuenta|usuario deshabilitad*|desactivad*|inactiv*|inhabilitad* ! restablec* ! cambio_rápido',
    ],
    'account-locked': [
      '@account & bloquead* ! temporal* ! 24 ! horas ! intentos ! veces',
      'estoy_bloquead*|se_bloqueó|me_bloqueó|me_bloqueé|quedó_bloqueada|bloqueado_mi & @account|@signin|ordenador|pc|mi ! temporal* ! 24',
      '@unlock mi|la|una|su @account ! sin ! opción',
      'tranc*|bloquead*|bloqueé|bloqueó & clave_mal|fallos|fallidos|equivoqué|veces & @password|intentos|cuenta|sesión ! código ! temporal* ! 24 ! verific*',
    ],
    'smart-lockout': [
      '@account|bloquead* & temporalmente & bloquead*|@account # 2',
      'temporalmente bloquead* # 2',
      'uso no_autorizado & bloquead*|evitar',
    ],
    throttled: [
      'demasiad*_veces|demasiados_intentos|muchos_intentos|número_de_intentos|demasiadas_solicitudes & verific*|código|24|horas|esper*|más_tarde|@reset|@password|intent* ! @signin ! visto ! adivinar # 1',
      'esper*|bloquead*|intent* & 24_horas|24_h|24h ! @change',
      'demasiados|muchos intentos|códigos|veces & espere|esperar|24|bloqueado|tarde|horas',
    ],
    'code-not-received': [
      '@not|nunca & lleg*|recib*|recibo|recibí & @code ! ofrece ! opción',
      '@code & @not|nunca & lleg*|llegó|recib*|enví* ! número_antiguo ! outlook ! opción ! ofrece',
      'esperando|espero & código|sms|llamada & nada|minutos|todavía|horas|rato',
      'no|nunca & llega|recibo|llegó|recibí|recibe & código|sms|mensaje|correo|llamada',
    ],
    'lost-device': [
      '@phone & perd*|rob*|rot*|cambi*|nuevo & @code|@password|@reset|verific*|antiguo|viejo',
      'nuevo|cambié|otro @phone & @code|@reset|@password|antiguo|anterior|verific*',
      'perdí|robaron|perdido mi|el|su|me @phone',
      'no|sin|ya acceso & @phone|correo|número|email & @reset|@password|verific*|código|registrad*',
      '@code & envía|llega|va|manda|enviando & antiguo|viejo|anterior & @phone # 1',
      'perdí|perdido|robaron|rompió|cambié|cambiado & móvil|celular|teléfono|número|sim',
      'nuevo|nueva|otro móvil|celular|número|teléfono & código|verific*|antiguo|viejo|restablecer|clave|contraseña',
      'código|sms llega|va|envía|mandan & viejo|antiguo|anterior',
      'ya_no|no tengo & acceso & correo|número|teléfono|móvil|celular',
    ],
    'phone-mismatch': [
      'número|teléfono & no_coincide|coincide|incorrecto|equivocado|erróneo|inválido|no_es_correcto & @not|incorrecto|registrado|especificado|introducido|equivocado ! formato ! perd* ! nuevo # 1',
      'número|teléfono|correo & no & coincide|corresponde|correcto|es_el',
    ],
    'contact-info-malformed': [
      'verificar|comprobar tu|su|mi|la cuenta & @not|pudo|pudimos ! demasiad*',
      'número & formato & mal|incorrecto|código_de_país',
      'no_hay|ningún número|teléfono registrado|guardado|perfil',
    ],
    'not-registered': [
      '@not|nunca registrad*|registré|inscrit* & @reset|sspr|@password|método*|información_de_seguridad|restablecimiento ! ya_registrad* ! ya_está ! consta ! sí ! solo',
      'ningún método & registrad*|verificación|configurad*',
      'nunca|no & registré|registrado|registrada|inscribí & restablecer|sspr|contraseña|clave|método*|me ! ya_registrad* ! ya_está ! consta ! sí ! solo ! pero',
    ],
    'not-enough-methods': [
      'solo|sólo|único un|método & dos|segundo|pide|necesit*',
      'segundo método|verificación & @not|pide|falta',
      'falta información necesaria|requerida & cuenta|@password',
      'no_hay_suficientes|insuficientes|pocos métodos',
      'dos|segundo|2|otro métodos|método|formas & solo|sólo|solamente|único|uno|una',
    ],
    'sspr-not-enabled-for-user': [
      '@reset & @not habilitad*|activad*|disponible|permitid* & mí|mi|cuenta|usuario ! organización ! licencia* ! administrador',
      '@account & @not habilitad* para & @reset',
      'cuenta|usuario no & habilitad*|activad*|autorizad* & restablec*|autoservicio',
    ],
    'sspr-disabled-tenant': [
      'administrador|admin & deshabilit*|desactiv* & @reset|característica|sspr ! admins ! administradores ! global ! mismo',
      '@reset & deshabilitad*|desactivad* & organización|empresa|compañía|todos',
      'restablec* & deshabilitad*|desactivad*|no_está_habilitado & organización|empresa|todos|tenant',
    ],
    'licence-missing-organisation': [
      'licencia* & falt*|sin|no|necesari*|requerid* & @reset|@password|organización|sspr',
      'falta|faltan|sin|no & licencia* ! comprar',
    ],
    'writeback-not-enabled': [
      '@writeback no|sin|nunca|deshabilitad*|desactivad* ! group ! asistente ! funciona ! sirve',
      '@writeback & no_está|sin|nunca_se|no_se_ha habilitad*|activad*|marcad*|activó|habilitado ! asistente ! group',
      'sin|nunca @writeback & activ*|habilit*|configur* ! group ! bosque ! dominio ! tls ! permiso*',
      'servicio necesario & @not habilitad*|administrador',
    ],
    'onprem-connectivity': [
      'problema*|mala|error|sin & conectividad|conexión & organización|entorno_local|local|@reset & @password|@reset|organización|local',
    ],
    'onprem-admin-action-required': [
      'problema|error & configuración & local|@reset|organización & @password|@reset',
    ],
    'cookies-disabled': [
      'cookies|cookie & @not|deshabilitad*|habilit*|activ*|bloque*|permit*|acept* # 1',
    ],
    'servers-catching-up': [
      '@reset|@change|cambié|cambio & funcionó|éxito|correctamente|exitos*|bien & antigua|anterior|vieja|todavía & @password|pc|ordenador|windows # 1',
      'nueva @password & @not & funciona|acepta|reconoce|sincroniz*|sirve|vale & pc|ordenador|windows|outlook|portátil|computadora|office|teams|vpn|nube # 1',
      'antigua|anterior|vieja @password & sigue|todavía|aún & funciona*|sirve|pide|válida # 1',
      '@password & @not sincroniz*',
      'nueva @password|clave funciona|sirve|acepta & pero|no & portátil|pc|ordinador|ordenador|computadora|windows|outlook|laptop',
      'pc|portátil|ordenador|computadora|outlook & vieja|antigua|anterior & @password|clave & todavía|aún|sigue|solo|pide',
    ],
    'windows-screen-broken': [
      'pantalla_de_bloqueo|pantalla_de_inicio|pantalla_de_inicio_de_sesión & @reset|@password & @not|enlace|botón|@trouble ! nueva',
      'pantalla & inicio|bloqueo|windows|sesión & restablec* & no|nada|falta|aparece|desaparec* ! desbloquear ! desbloqueo',
    ],
    'unlock-option-missing': [
      '@unlock & sin & @change|@reset|cambiar|restablecer',
      'no|ninguna opción|posibilidad|botón & @unlock',
      'sin|no opción|no_desbloquear desbloqueo|desbloquear',
      'cambiarla|cambiar|otra|nueva & solo|sólo & bloqueado|bloqueada & por_qué|obliga|tengo_que',
      'solo|sólo|solamente|únicamente desbloquear',
      'desbloquear sin cambiar|restablecer|nueva',
    ],
    'user-abandoned': ['abandon*|interrump*|cerré|cancelé & mitad|ventana|proceso|@reset|página'],
    'reset-in-home-directory': [
      'invitado|invitados|externo|externa & cuenta|usuario|tenant|cliente|socio|proveedor|consultor|portal|directorio & @password|@reset|clave ! wifi',
    ],
    'federated-password': ['federad*|adfs|okta & @password|@reset'],
    'cloud-service-error': [
      'caíd*|interrupción|no_disponible & @reset|microsoft|portal|página & @password|microsoft|todos|nadie|@reset',
    ],
    'error-processing-request': ['error & procesar & solicitud'],
    'password-reset-done': [
      '@password & sido|se_ha & restablecid*|cambiad* & éxito|correctamente ! pero ! @not',
    ],
    'admin-two-gate': [
      'cuenta_de_administrador|administradores|administrador_global & directiva|política|métodos|preguntas & no_se_aplica|dos|no|diferente* ! su_administrador ! el_administrador_ha # 4',
      'administrador|admin|admins|administradores|rol & dos|2|segunda|preguntas & método*|prueba*|verificacion*|pasos|pide ! el_administrador_ha ! su_administrador # 1',
      'directiva & administrador|admin|admins|administradores & no_se_les|no_se_aplica|no_les_aplica # 2',
    ],
  },
  topics: {
    'asking-how': [
      'qué puertos|roles|permisos|requisitos & entra|connect|reescritura|sspr ! no ! error*',
      'cómo hago|cambio|implantamos|pongo|personalizo & logo|caduquen|caducidad|informe|sspr|página ! error* ! bloque* ! perd* ! acceso ! recupero',
      'reescritura|sspr|escritura_diferida viene|incluida|incluye|gratis|gratuita & versión|gratis ! no ! error*',
      'dónde está|encuentro|descargo informe|documentación|guía|reporte',
    ],
    'works-now': [
      'sin_problemas|sin_inconvenientes|vuelve_a_funcionar & contraseña|restableci*|entra|escritura ! no ! pero',
      'pudo|pudieron restablecer|cambiar|entrar & contraseña|clave|sin|tras|ya ! no ! pero ! nunca',
      'ya|al_fin|por_fin entró|entré|llegó|quedó|funciona ! no ! pero ! nunca ! viej*',
      'cuenta desbloqueada & comprobado|entró|ok|correcto|listo ! no ! pero',
      'registro|prueba|restablecimiento terminado|exitosa|exitoso|completado ! no ! pero',
      'se_ha restablecido|cambiado su_contraseña|la_contraseña ! no ! pero ! minutos ! tardar',
      'sin_más_problemas|ya_quedó|todo_funciona|funciona_otra_vez ! pero ! no',
      'la_cambió él|ella|solo|sola mismo|misma|cierro ! no ! pero',
    ],
    greeting: [
      'hola|buenos_días|buenas_tardes|buenas_noches|buenas|qué_tal|cómo_estás|adiós|hasta_luego|buen_fin_de_semana|saludos',
      'eres_un|qué_onda|persona_real|buenas_a_todos',
    ],
    thanks: [
      'gracias|muchas_gracias|mil_gracias|agradezco|muy_amable',
      'resuelto|solucionado|ya_funciona|arreglado|todo_bien|listo_gracias ! @not ! pero',
    ],
    chaser: [
      'alguna_novedad|alguna_noticia|novedades|hay_alguien|sigo_esperando|todavía_nada|en_qué_va',
      'esperando_respuesta|doy_seguimiento|seguimiento_a_mi|cómo_va_mi|alguna_noticia|me_pueden_llamar|sigo_esperando',
    ],
    help: ['ayuda|ayúdame|ayuden ! @password ! @reset', 'qué puedes|puede hacer'],
    'ask-helpdesk': [
      'soporte|humano|persona|agente|técnico|helpdesk|mesa_de_ayuda|alguien & hablar|contactar|llamar|quiero|necesito|favor ! administrador ! @reset',
    ],
    check: [
      'revis*|mira|comprueba & último|última & intento',
      'por_qué & falló|no_funcionó & @reset|@password|intento',
    ],
    'reset-failed': [
      '@password & @reset|@change|@unlock & @trouble',
      '@reset|@unlock & no_funciona|falló|falla|error|no_funcionó|no_puedo',
      '@password & @trouble ! wifi',
      '@writeback & @trouble',
    ],
    'reset-spoken-of': [
      '@password & @reset|@change|olvid*|caduc*|expir*|venc*',
      'olvid* & @password',
      '@unlock & @account',
      '@writeback',
    ],
    field: [
      'administrador*|método*|registro|registrad*|sspr|authenticator|datos_de_contacto|entra|connect|autoservicio|identidad|herencia|controlador*',
      '@password|@reset|@unlock|@signin|cuenta|verificación|bloquead*',
    ],
    trouble: ['se_cae|mensaje_rojo|contacte_con|rechaza|error*|problema*|fallo|no_funciona|ayuda'],
    away: [
      'fuera_de_la_oficina|de_vacaciones|ausente & hasta|del|vuelvo|urgente ! @password',
      'respuesta_automática',
    ],
    elsewhere: [
      'impresora|imprimir|escáner|pantalla|teclado|ratón|auriculares',
      'vpn|wifi|wi_fi|internet|unidad_de_red',
      'outlook|buzón|calendario|fuera_de_la_oficina|firma_de_correo|respuesta_automática',
      'reunión|videollamada|onedrive|sharepoint|excel|powerpoint',
      'authenticator & instal*|configur*|nuevo_teléfono|aplicación ! @reset',
      'mfa|autenticación_multifactor|doble_factor|acceso_condicional',
      'factura|vacaciones|nómina|foto_de_perfil|comprar|comedor',
      'gastos_de_viaje|fotocopiadora|proyector|estacionamiento|tarjeta_de_acceso|nómina|micrófono|cámara_web',
    ],
    'other-account': [
      'cuenta personal & microsoft|hotmail|outlook_com',
      'wifi|gmail|netflix|banco|facebook|apple_id|router & @password|clave ! invitad*',
      'sap|hotmail|salesforce|paypal|amazon|instagram|yahoo|icloud|apple|crm|fotocopiadora|imss|sat & @password|código|cuenta|hack*|bloquead*|no_me_deja ! invitad*',
      'b2c|group_writeback',
      'pin & teléfono|celular|tarjeta',
    ],
    reset: ['@reset', 'olvid* & @password'],
    change: ['@change & @password'],
    unlock: ['@unlock'],
    register: ['registr*|información_de_seguridad'],
  },
  ordinary:
    'función funciones arregló arreglo sistemas sistema quitó quito registros cambios clases',
};
