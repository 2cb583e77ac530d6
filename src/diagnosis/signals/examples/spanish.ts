import type { Examples } from './examples.ts';

export const SPANISH: Examples = {
  'minimum-password-age': `
    cambié la contraseña hoy y no me deja cambiarla otra vez
    la cambié ayer y no puedo volver a cambiarla
    vigencia mínima de la contraseña de un día
    la cambié esta mañana y no me deja otra vez hoy
    solo una vez al día se puede cambiar la contraseña
    vigencia mínima de la contraseña
    la cambié hace dos horas y ahora quiero poner otra, todas rechazadas
    ayer me la puso soporte y hoy no me permite poner la mía, hay que esperar un día?
    no deja cambiar la clave dos veces el mismo dia
    la cambié hace un par de horas y quiero otra, me dice que espere a mañana
    Vigencia mínima de la contraseña en 1 día en la GPO, el segundo cambio del día es rechazado
    la usuaria se puso una clave nueva a primera hora, alguien la vio, y ahora ninguna otra entra hasta mañana
    apenas la modifiqué y ya quería corregirla, demasiado pronto dice
    solo se permite un cambio cada 24 horas aquí
    la contraseña es demasiado reciente para volver a cambiarla
    Ha cambiado la contraseña hace poco tiempo, inténtelo más tarde
    empleado nuevo con clave temporal de esta mañana, no puede sustituirla todavía
    hay que esperar un dia entre cambios?
    ayer en la noche la cambié, hoy temprano ya quiero otra y nada
    minimum password age = 1, SSPR falla en el segundo restablecimiento del mismo día
    compartí sin querer mi clave recién puesta y no puedo poner otra hoy
    no ha transcurrido el tiempo mínimo desde el último cambio
    Buenas, ayer cambié la contraseña porque me lo pedía el sistema y hoy necesito volver a cambiarla porque un compañero la vio. Ponga lo que ponga me la rechaza, ¿será que tengo que esperar un día?
    Si la directiva de grupo fija una vigencia mínima de un día, el usuario no puede cambiar dos veces el mismo día
  `,
  'password-history': `
    esa contraseña ya la usé antes
    no puedo reutilizar una contraseña anterior
    igual a una de las últimas contraseñas
    no me deja usar una contraseña anterior
    dice que ya la usé antes
    la del año pasado no la acepta
    quiero volver a poner la del año pasado y la rechaza por repetida
    es la del verano pasado y ya no la quiere
    no puedo volver a mi contraseña de siempre
    voy alternando dos claves y ahora no deja
    No puede usar una contraseña que ya ha utilizado
    exigir historial de contraseñas 24, el usuario quiere la de antes
    dice que esa ya la tuve
    la nueva tiene que ser distinta a la anterior, sale en rojo
    cuántas claves viejas recuerda el sistema? la de enero no pasa
    contraseña usada recientemente, elija otra diferente
    pongo la misma de antes y no acepta repetidas
    repetir una contraseña antigua está bloqueado
    recuerda las últimas doce y la suya está entre ellas
    Al poner la nueva contraseña me sale que ya la he utilizado anteriormente, y es verdad que la tuve en primavera, pero ya no recuerdo cuántas guarda.
  `,
  'password-complexity': `
    contraseña demasiado corta
    pide mayúscula, número y símbolo
    no cumple los requisitos de complejidad
    la clave lleva mi apellido y no la acepta
    demasiado corta, pide doce caracteres
    falta una mayúscula o un número
    la nueva contraseña lleva mi nombre de usuario y por eso no vale
    pide doce caracteres y la mía tiene ocho
    me pide un símbolo y una minúscula
    lleva mi nombre dentro y no se puede
    faltan tipos de caracteres, exige tres de cuatro
    clave muy sencilla, solo letras
    longitud mínima 14, la suya tiene 10
    La contraseña contiene su id. de usuario
    no debe incluir parte de su nombre completo
    dice que es corta y puse nueve letras
    debe tener mayúsculas, minúsculas, números y símbolos
    la ñ y los espacios no los acepta en mi contraseña
    cuatro números como el pin, no vale por ser débil
    no es lo suficientemente larga
    La página me dice que la contraseña debe tener como mínimo catorce caracteres y que no puede incluir mi nombre de usuario.
  `,
  'password-policy-violation': `
    la contraseña no cumple la directiva de la empresa
    la política local rechaza cualquier contraseña
    no cumple los requisitos de longitud, complejidad, antigüedad o historial
    no cumple la directiva de la organización
    rechaza todas por la política de la empresa
    probé diez contraseñas y la política de la empresa las tira todas
    Infracción de la directiva local
    no cumple los requisitos de la organización, sin más detalle
    OnPremisesPolicyViolation en la auditoría, no dice qué regla
    la directiva de contraseñas no la quiere y no explica por qué
    no satisface la política del AD
    ninguna clave que invento cumple las normas de la compañía
    una PSO rechaza la contraseña nueva sin decir el criterio
    SSPR devuelve que no se cumple la política de contraseñas local
    Da igual la contraseña que ponga, siempre dice que no cumple las directivas de mi organización y no explica cuáles son.
    El usuario debe definir una contraseña que cumpla los requisitos de la directiva local
  `,
  'banned-password': `
    contraseña demasiado fácil de adivinar
    contiene una palabra prohibida
    contraseña demasiado común
    demasiado fácil de adivinar
    lleva el nombre de la empresa y dice que está en la lista de prohibidas
    Verano2026 la rechaza por fácil
    elija una contraseña menos común
    el nombre de la ciudad más el año le parece obvio
    Esta contraseña contiene palabras, frases o patrones fáciles de adivinar
    está en la lista de contraseñas prohibidas de Entra
    Hola1234! es muy previsible según la página
    hemos visto esa contraseña demasiadas veces, elija algo más difícil de adivinar
    la lista personalizada de palabras vetadas incluye nuestra marca
    el agente DC de Password Protection la rechazó
    dice que todo el mundo la usa
    bienvenido2026 no, demasiado vista
    La contraseña no cumple la directiva aproximada
    contiene un término bloqueado
    qwerty con signos tampoco, que es facilona
    Quise usar el nombre de la empresa con el año y me contesta que contiene una palabra prohibida y que es fácil de adivinar.
    El usuario debe elegir una contraseña que no figure en la lista global o personalizada de contraseñas prohibidas
  `,
  'wrong-current-password': `
    la contraseña antigua es incorrecta
    no acepta mi contraseña actual al cambiarla
    dice que la contraseña actual es incorrecta
    la contraseña anterior no es correcta según la página aunque entro con ella
    primero pide la actual y dice que no es
    la que tengo ahora la marca como errónea y con esa inicio sesión
    La contraseña actual que ha escrito es incorrecta
    al cambiarla, el primer campo sale en rojo: clave equivocada
    ctrl alt supr, cambiar contraseña, no reconoce la anterior
    no me reconoce mi clave vigente cuando la quiero modificar
    contraseña actual no válida en mysignins
    me pide la vieja y no la acepta, y es la buena
    según el formulario estoy poniendo mal la contraseña existente
    Al cambiar la contraseña me pide primero la actual y aunque es la que uso todos los días me dice que no es correcta.
  `,
  'user-cannot-change-password': `
    está marcada la casilla el usuario no puede cambiar la contraseña
    la casilla el usuario no puede cambiar la contraseña está marcada
    opción "El usuario no puede cambiar la contraseña" activada
    en el AD le han prohibido cambiar su propia clave
    user cannot change password marcado en la cuenta del becario, SSPR falla
    cuenta genérica sin permiso para modificar su contraseña
    PASSWD_CANT_CHANGE en el objeto
    la casilla que impide al usuario cambiarla está marcada en propiedades de la cuenta
    el usuario no puede cambiar la contraseña, casilla del directorio activo
  `,
  'account-disabled': `
    mi cuenta está deshabilitada
    usuario desactivado en el AD y activo en la nube
    la cuenta está deshabilitada en el AD local y por eso falla
    usuario inactivo en el directorio local, no se puede restablecer
    volví de la baja y mi acceso está cortado
    su cuenta de AD sigue deshabilitada desde que se fue
    Su cuenta ha sido deshabilitada, póngase en contacto con el administrador
    cuenta on-prem disabled y en Entra activa, el reset falla
    el temporal vuelve y su usuario quedó inactivo
    la cuenta está suspendida en el directorio
    me dieron de baja la cuenta por error
    usuario deshabilitado en local, SSPR da error
    mi cuenta la apagaron durante mi excedencia
    Vuelvo de una baja larga y mi cuenta aparece como deshabilitada, por eso tampoco me deja poner una contraseña nueva.
    La cuenta está deshabilitada en el entorno local y debe habilitarse antes
  `,
  'account-locked': `
    mi cuenta está bloqueada
    demasiadas contraseñas incorrectas, cuenta bloqueada
    desbloquear mi cuenta por favor
    cuenta bloqueada por demasiados intentos
    me quedé bloqueado
    me equivoqué tres veces y se trancó
    cuenta bloqueada en el AD, pueden desbloquearla?
    porfa desbloquéenme, puse mal la clave varias veces
    el celular guarda la clave vieja y me bloquea a cada rato
    La cuenta a la que se hace referencia está bloqueada actualmente
    sesión bloqueada tras cinco fallos
    evento 4740, usuario bloqueado, desbloquear
    otra vez bloqueado esta mañana sin hacer nada
    estoy lockeado
    bloqueada por múltiples intentos fallidos en la pc
    tecleé mal la contraseña y me quedé fuera
  `,
  'smart-lockout-cloud': `
    desbloqueada en AD pero sigue bloqueada en Office 365
    su cuenta se bloqueó temporalmente para impedir un uso no autorizado
    bloqueada temporalmente en la nube para evitar uso no autorizado
    en el AD está desbloqueado y en Microsoft 365 sigue bloqueado
    bloqueo inteligente de Entra, cuánto dura?
    en office.com sigue bloqueado aunque en el AD no
    Su cuenta está bloqueada temporalmente para impedir el uso no autorizado. Inténtelo de nuevo más tarde
    Smart lockout, desbloquear en AD no cambia nada
    bloqueado provisionalmente solo en Microsoft 365
    en la nube bloqueado, en local todo libre
    el bloqueo viene de Azure, no del dominio
    varios fallos en el portal web y bloqueo temporal, en el AD nada
    desbloqueada en AD pero 365 la mantiene bloqueada
  `,
  'guest-user': `
    usuario invitado externo no puede restablecer la contraseña
    usuario invitado de otra empresa
    soy invitado de otra empresa y en su página no me restablece la contraseña
    estamos invitados en el tenant del cliente y no podemos cambiarla ahí
    consultor B2B con #EXT# en el nombre
    Los invitados deben restablecer en su directorio de origen
    es de tipo Guest y el botón sale gris
    proveedor externo invitado, olvidé la contraseña no hace nada
    soy colaboradora externa, su portal no reconoce mi gmail
    cuenta gestionada por otra organización, hay que hacerlo allí
    un socio invitado pide clave nueva
    usuario externo de un partner no puede restablecer aquí
    Si su inquilino no es el directorio principal del usuario, no podrá restablecer su contraseña
  `,
  'sspr-not-enabled-for-user': `
    no es miembro de un grupo habilitado para restablecer la contraseña
    mi cuenta no está habilitada para el restablecimiento
    mis compañeros pueden restablecerla solos, yo no, mi cuenta no está habilitada
    el administrador no configuró mi cuenta para el restablecimiento
    mi compañera sí puede cambiarla sola, a mí me dice que mi usuario no está habilitado
    no pertenezco al grupo que puede restablecer
    El administrador no ha configurado su cuenta para usar el restablecimiento
    mi compañera sí puede y yo no, dice que no estoy habilitado
    SSPR limitado a un grupo piloto y ella no está
    al becario no lo metieron en el grupo permitido
    no soy de los que pueden hacerlo por su cuenta
    SSPR_0013 no es miembro del grupo
    puesto en Seleccionados, falta el usuario en el grupo
    por qué soy el único del departamento que no puede
    función no autorizada para mi cuenta, para otros sí
    mi cuenta no está habilitada para restablecer
    Mis compañeros pueden restablecer su contraseña ellos mismos, pero a mí me sale que mi cuenta no está habilitada para ello.
    Asegúrese de que el usuario sea miembro del grupo habilitado para el restablecimiento
  `,
  'sspr-disabled-tenant': `
    el restablecimiento está desactivado en nuestra organización
    el administrador no ha habilitado el restablecimiento de contraseña
    el restablecimiento está desactivado para toda la organización
    el autoservicio de contraseñas está apagado para toda la empresa
    SSPR en Ninguno para todo el inquilino
    aquí el autoservicio está apagado para todos
    el administrador ha deshabilitado el restablecimiento de contraseña en su organización
    nadie en el colegio puede solo, está cerrado
    sistemas quitó el autoservicio de contraseñas
    función apagada a nivel de tenant
    Se habilitó el autoservicio: Ninguno
    no tenemos autoservicio, está desactivado en la empresa
    A mí y a todos mis compañeros nos dice que el administrador tiene desactivado el restablecimiento para toda la organización.
    Su organización no ha activado el restablecimiento de contraseña
  `,
  'admin-two-gate-policy': `
    la directiva no se aplica a las cuentas de administrador
    a los administradores les pide dos métodos
    como administrador me pide dos métodos
    pedimos un método, pero mi cuenta admin tiene que dar dos
    preguntas de seguridad no disponibles para administradores
    desde que soy Exchange Admin me pide dos pruebas
    directiva de dos puertas para admins
    He configurado una directiva, pero a los administradores no se les aplica
    me dieron rol de administrador de facturación y ahora dos verificaciones
    las cuentas de admin no tienen preguntas secretas?
    por qué el admin necesita dos pasos y los demás uno
  `,
  'licence-missing': `
    faltan las licencias necesarias
    el usuario no tiene licencia premium
    faltan licencias en la organización
    se acabó la prueba de P1 y ya nadie puede restablecer
    solo Business Basic, la escritura diferida pide P1
    la organización no tiene las licencias necesarias
    le quitaron la licencia y ya no puede
    SSPR_0012 faltan licencias
    Entra ID Free no incluye reescritura
    venció la E3 y no deja restablecer
    usuario sin licencia asignada
    El usuario no tiene asignada una licencia de Azure AD
    hace falta premium y no lo tenemos
    se acabó la prueba de P1
    Esto puede ocurrir si no ha asignado una licencia al usuario
  `,
  'not-registered': `
    nunca me registré para restablecer la contraseña
    no hay teléfono ni correo registrado
    nunca registré mis datos y no puedo recuperar la contraseña
    soy nuevo y no tengo ningún método registrado
    falta información en mi cuenta
    nunca puse ni celular ni correo y olvidé la clave
    soy nueva y no me dio tiempo a registrar los datos de seguridad
    nunca puse nada, ni correo ni celular
    la página dice que mi cuenta no tiene datos para comprobar mi identidad
    primer día, perdí la clave, ningún medio dado de alta
    ella siempre le dio a omitir en el registro
    aka.ms/ssprsetup nunca lo hice
    no ha registrado información de seguridad
    informe de registro: Registrado No
    no hay nada en mi ficha para demostrar que soy yo
    usuario no registrado para SSPR
    nunca obligamos al registro, nadie tiene datos
    suplente sin teléfono ni correo alternativo en el sistema
    no me inscribí, cómo consigo otra clave
    Soy nueva en la empresa, he olvidado la contraseña y nunca registré ni teléfono ni correo, así que la página me manda al administrador.
    El usuario debe registrarse antes de poder restablecer la contraseña
  `,
  'not-enough-methods': `
    solo tengo un método registrado y pide dos
    falta un segundo método de verificación
    pide dos métodos y solo tengo uno
    ahora exige dos pruebas y yo solo había puesto el móvil
    me falta dar de alta otro método más
    solo tengo el celular registrado y pide otra prueba
    pasa el primer código y luego quiere un segundo que no tengo
    métodos requeridos: 2, el usuario tiene uno
    me falta un medio de verificación más
    un solo contacto no basta
    Se requiere información de seguridad adicional
    paso 2 de la verificación: no sale ninguna opción
    solo tengo la app y pide algo más
    la norma subió a dos verificaciones, yo solo teléfono
    dos pasos exigidos, uno en mi perfil
    Solo tengo registrado el móvil y después del primer código me pide un segundo método que no tengo.
    Asegúrese de que el usuario tenga al menos dos métodos de contacto configurados
    El usuario tiene un solo dato de contacto y la directiva exige dos métodos
  `,
  'contact-info-malformed': `
    número de teléfono con formato incorrecto en el directorio
    falta el código de país
    el teléfono está sin el prefijo del país
    número mal escrito en el directorio
    el número no tiene +34 y no sale el SMS
    el teléfono tiene espacios y guiones en el AD y falla la verificación
    número del AD con extensión interna, no hay llamada
    campo móvil vacío en el directorio
    número sin +34
    el correo alternativo tiene una errata
    datos de contacto mal escritos
    le falta un dígito a mi número guardado
    número con puntos y paréntesis, SSPR no lo entiende
    extensión en el número, cae en la centralita
    Asegúrese de que el teléfono tenga el formato +34
    los datos de contacto de la cuenta son incorrectos
    no pudimos comprobar su cuenta
    dirección alternativa no válida en el perfil
    falta la información de autenticación del usuario o es incorrecta
    Puede deberse a que el número de teléfono del directorio tiene un formato incorrecto
    Las extensiones no se admiten y se quitan antes de hacer la llamada
    Isso pode ser causado por um número de telefone malformado no diretório
    La información de autenticación del usuario falta o tiene un formato erróneo
  `,
  'phone-mismatch': `
    el número que escribo no coincide con el registrado
    número de teléfono incorrecto
    pongo mi celular y dice que no es el que tienen guardado
    pongo mi número y dice que no es el que tiene
    las dos últimas cifras coinciden, pero lo rechaza
    El número escrito no coincide con nuestros registros
    muestra ****18 y no acepta mi número completo
    número inválido en la comprobación y es el mío
    qué número tienen de mí? no reconoce el mío
    El usuario experimenta un error al validar su número de teléfono
    no cuadra con el teléfono archivado
    teléfono escrito distinto al registrado
    Asegúrese de que el usuario escribe el mismo número completo que consta en el archivo
    El mensaje aparece si el número escrito es distinto del que figura en el perfil
  `,
  'lost-verification-device': `
    perdí mi teléfono
    cambié de número y el código llega al antiguo
    ya no tengo acceso al correo alternativo
    perdí el móvil y el código llega ahí
    cambié de número y el código va al antiguo
    me robaron el teléfono y no puedo verificar
    devolví el celular de la empresa y el código va ahí
    me lo robaron en el metro, no puedo validar
    el buzón personal al que llega el código ya no existe
    cambié de compañía y perdí mi número
    número terminado en 12, es el de antes
    Authenticator perdido con el teléfono viejo y olvidé la clave
    pantalla rota, no leo el mensaje
    la SIM se quedó en casa
    llama a mi fijo de la oficina y yo teletrabajo
    mi cel murió y ahí llega el código
    se me perdió el tel, cómo recupero la clave
    smartphone nuevo sin datos del otro, la verificación no pasa
    ese número ya no lo uso
    He cambiado de móvil y de número, y al intentar recuperar la contraseña me quiere mandar el código al número viejo que ya no tengo.
  `,
  'verification-code-not-received': `
    no me llega el código por sms
    el código de verificación nunca llega
    no recibo la llamada
    no llega el correo de verificación ni a spam
    llevo media hora esperando el código
    ni mensaje ni correo, nada
    le di tres veces a enviar y mi cel mudo
    correo de comprobación no está, ni en spam
    la llamada automática no entra
    el código llega tarde, caducado
    hay señal, número bien, sin código
    ninguna notificación en la app al restablecer
    El usuario nunca recibe el SMS
    mensaje sin entregar, operadora Telcel
    llevo una hora esperando el código
    no me cae el codigo de 6 digitos
    El número que aparece es el mío y he pedido el código varias veces, pero no me llega ni el SMS ni la llamada.
    La causa más habitual es que un filtro de correo no deseado rechaza el mensaje
    El operador móvil no entrega los SMS procedentes de Microsoft
    Algunos operadores no entregan SMS internacionales
  `,
  throttled: `
    demasiados intentos, esperar 24 horas
    ha intentado verificar su cuenta demasiadas veces
    demasiados intentos, espere 24 horas
    lo intenté muchas veces y ahora tengo que esperar hasta mañana
    demasiados intentos, vuelva mañana
    fallé el código varias veces y la página no me deja seguir
    Ha intentado verificar su cuenta demasiadas veces. Espere 24 horas
    cinco intentos en una hora, limitación de SSPR
    respuestas malas a las preguntas, un día bloqueado
    hoy ya no puedo pedir más códigos
    número máximo de intentos alcanzado
    se impide que el usuario lo intente demasiadas veces al día
    demasiadas peticiones, cuándo puedo otra vez
    throttling por insistir
    Metí mal el código varias veces y ahora la página me dice que lo he intentado demasiadas veces y que espere 24 horas.
    Si el usuario sufre esta limitación, debe esperar 24 horas desde el último intento
    Un usuario intenta validar un número de teléfono cinco veces en una hora
    Limitación automática tras cinco intentos en una hora, esperar 24 horas
  `,
  'user-abandoned': `
    cerré la ventana a mitad del restablecimiento
    me interrumpieron y cerré el navegador
    el usuario abandonó antes de la verificación
    cancelado por el usuario antes de terminar
    reunión, lo dejé a medias
    no siguió después del SMS
    sesión expirada porque me fui a comer durante el proceso
    no terminé ayer, no puse clave nueva
    proceso iniciado y abandonado según el registro
  `,
  'browser-cookies-disabled': `
    las cookies están deshabilitadas en el navegador
    Edge bloquea las cookies de la página
    debe habilitar las cookies
    cookies rechazadas en modo incógnito, página en blanco
    nuestra política de navegador no admite cookies
    sale algo de permitir cookies
    cookies de terceros bloqueadas y passwordreset falla
  `,
  'unlock-option-not-available': `
    solo quiero desbloquear y no aparece la opción
    sé mi clave, solo abrir la cuenta, pero obliga a poner otra
    no aparece "Conozco mi contraseña, pero no puedo iniciar sesión"
    Permitir que los usuarios desbloqueen cuentas sin restablecer: No
    en la pantalla de Windows solo se puede restablecer, no desbloquear
    por qué tengo que cambiarla si solo estoy bloqueado
    sin opción de desbloqueo
  `,
  'windows-logon-screen-config': `
    restablecer contraseña en la pantalla de inicio de Windows no hace nada
    no aparece restablecer contraseña en la pantalla de inicio de Windows
    al pulsar restablecer contraseña en la pantalla de bloqueo vuelve a la misma pantalla
    al iniciar Windows el enlace "Restablecer contraseña" desapareció
    en la laptop antes de entrar doy clic y ventana en blanco
    AllowPasswordReset por Intune, no sale el enlace
    En la pantalla bloqueada vuelve al principio
    tarjeta inteligente obligatoria, enlace oculto
    funciona en el navegador pero no desde el login de la PC
    cambio rápido de usuario deshabilitado, SSPR no arranca en el inicio
    con la imagen nueva de Windows no hay enlace debajo de la clave
    El vínculo de restablecimiento no aparece en la pantalla de inicio de sesión de Windows si falta la clave AllowPasswordReset
  `,
  'writeback-disabled': `
    la escritura diferida de contraseñas no está habilitada
    la contraseña se administra en el entorno local
    aquí nunca se activó la escritura diferida de contraseñas
    Password Writeback sin marcar en Connect
    el administrador no ha habilitado un servicio necesario para la organización
    la contraseña del usuario se administra en local, habilite la escritura diferida
    nunca se activó la reescritura, las cuentas sincronizadas fallan
    SSPR_0010 escritura diferida
    casilla "Escribir contraseñas en el directorio local" desmarcada
    sincronizamos pero sin reescritura
    al cambiar de servidor se perdió la escritura diferida, no quedó marcada
    En el asistente de sincronización la casilla de escritura diferida está sin marcar y los usuarios sincronizados no pueden restablecer.
    La contraseña se administra localmente y la escritura diferida no está habilitada en el inquilino
  `,
  'writeback-connectivity': `
    problema de conexión con el entorno local
    el firewall bloquea el servidor Connect
    problemas de conectividad con su organización
    el servidor Connect no sale por el proxy
    puerto 443 hacia servicebus.windows.net cerrado
    OnPremisesConnectivityError en la auditoría
    se cayó el internet del centro de datos, no hay reescritura
    inspección TLS en el proxy, Service Bus inaccesible
    firewall nuevo, sin conexión a passwordreset.microsoftonline.com
    tiempo de espera agotado al contactar el entorno local
    SSPR_0030 mala conexión con el entorno local
    cortafuegos impide que Connect salga
    El punto de error más común es que el firewall, el proxy o los tiempos de inactividad estén mal configurados
    Hay un problema de red entre el servicio de restablecimiento y el entorno local
  `,
  'writeback-service-down': `
    el servicio ADSync está detenido
    el servicio de escritura diferida no arranca
    la escritura diferida no funciona desde la actualización
    desde que actualizamos Connect no escribe nada
    el servidor AAD Connect se colgó
    servicio Microsoft Azure AD Sync detenido
    PasswordResetService se reinicia en bucle
    hubo apagón y la sincronización no corre
    la VM de Connect está apagada
    evento 31034, la reescritura no está operativa
    no hay heartbeat de escritura diferida
    escribía bien hasta ayer, el servicio cayó
    no se puede acceder al servicio local de restablecimiento
    tras actualizar Connect dejó de escribir
    Desde que reiniciamos el servidor de Entra Connect fallan todos los restablecimientos y el servicio ADSync no arranca.
    El agente de restablecimiento no se está ejecutando en el servidor Connect
    El servicio local de restablecimiento de contraseña no se inicia
  `,
  'server-clock-skew': `
    la hora del servidor Connect está mal
    el reloj del servidor Connect va diez minutos atrasado
    desfase horario entre el servidor de sincronización y Microsoft
    NTP roto en Connect, 12 minutos de retraso
    el reloj de la VM se va, token SAS inválido
    hora del sistema mal en el AADC
    tras restaurar el snapshot la hora quedó atrás
    w32tm /resync arregló la reescritura
  `,
  'ad-permissions': `
    la cuenta MSOL no tiene permisos en la OU
    acceso denegado al escribir la contraseña en AD
    la cuenta MSOL no tiene permisos para restablecer
    falta el permiso Restablecer contraseña a MSOL_ en la OU Ventas
    80070005 acceso denegado
    el conector no puede escribir lockoutTime ni pwdLastSet
    permisos de reescritura sin aplicar en la raíz del dominio
    no corrieron Set-ADSyncPasswordWritebackPermissions
    denegado en una OU, las demás pasan
    endurecieron el AD y la cuenta de sincronización perdió derechos
    falta Unexpire Password
    la cuenta MSOL no tiene permisos en el directorio
    Para una parte de los usuarios el registro de eventos muestra acceso denegado al escribir la contraseña, parece que a la cuenta del conector le faltan permisos.
    Los permisos para la escritura diferida no están configurados correctamente
    Compruebe que la cuenta del conector de AD DS tiene los permisos necesarios
  `,
  'inheritance-disabled': `
    la herencia está deshabilitada en el objeto de usuario
    un solo usuario falla, herencia cortada en su objeto
    casilla de permisos heredables sin marcar
    la ACL no hereda de la OU
    herencia deshabilitada en el usuario
    permisos no heredados, MSOL no pasa
    la herencia está desactivada en ese objeto
    Solo le pasa a una usuaria, en su objeto de AD la herencia de permisos está deshabilitada.
  `,
  'password-not-synced-yet': `
    cambiada en el pc hace unos minutos, la nube todavía acepta la vieja
    cambiada en AD pero Office pide la anterior
    el portátil sigue con la contraseña vieja
    tu contraseña se actualizó pero los servidores necesitan un poco de tiempo
    la cambié en el PC y el correo aún quiere la anterior
    la nueva va en la web pero no en mi laptop
    cambiada hace cinco minutos, Teams pide la de antes
    sin VPN la pc guarda la vieja en caché
    la sincronización de hash aún no pasa
    en la sucursal el DC no ha replicado
    el celular sigue pidiendo la vieja para el correo
    Se ha restablecido su contraseña, puede tardar unos minutos
    Outlook todavía no conoce la nueva
    uso la vieja en Windows y la nueva en lo demás
    nuestros servidores tardan un poco en ponerse al día
    Cambié la contraseña esta mañana en la web; en el correo entra la nueva pero el portátil solo admite la anterior.
    La sincronización de hash puede tardar unos minutos y hasta entonces vale la contraseña anterior
  `,
  'cloud-policy-mismatch': `
    en AD la aceptó, en la nube no
    el AD local la aceptó pero Entra no, el usuario tiene ahora dos contraseñas diferentes
    aceptada en local, rechazada en la nube
    OnPremisesSuccessCloudFailure en el registro
    letras cirílicas aceptadas en AD, Entra no
    dos claves distintas, local nueva, nube vieja porque la rechazó
    cambiada en local pero Azure no quiso guardarla
    bien en el AD, falló en la nube
  `,
  'protected-group': `
    solo fallan los administradores del dominio, adminCount 1
    solo falla para miembros de Admins. del dominio
    AdminSDHolder reescribe los permisos, acceso denegado en esa cuenta
    fue operador de copia, adminCount=1 se quedó
    el usuario pertenece a un grupo protegido del AD
    Los miembros de grupos protegidos no pueden usar SSPR con escritura diferida
    cuenta privilegiada local, restablecer desde la nube prohibido
    ex administrador fuera de los grupos, aún denegado
    operadores de cuentas / operadores de servidor: escritura denegada
    Administradores de empresas, SSPR no funciona
    antes era domain admin y ahora le deniegan el reset
    Por seguridad, las cuentas de administrador de los grupos protegidos locales no se pueden usar con la escritura diferida
  `,
  'federated-user': `
    dominio federado con ADFS
    dominio federado con Okta, SSPR se niega
    la contraseña la guarda el proveedor de identidad y no Entra
    ADFS tiene la contraseña
    usuarios federados: cámbienla en el directorio local
    nuestro dominio usa PingFederate y Microsoft nos manda a otro lado
    No se admite el cambio de contraseñas para dominios federados
    federación con Google Workspace, imposible restablecer en Entra
    Nuestra autenticación pasa por ADFS y cuando alguien quiere restablecer, Microsoft contesta que la contraseña no se gestiona ahí.
    El usuario es federado y la contraseña debe cambiarse en el proveedor de identidades
  `,
  'admin-role-missing': `
    no tengo permiso para restablecer a otros usuarios
    sin permisos, el botón de restablecer está en gris
    tengo el rol de administrador de contraseñas pero no puedo restablecer a un administrador global
    permisos insuficientes para restablecer la contraseña de ese usuario
    soy de soporte y el botón "Restablecer contraseña" no se puede pulsar
    como administrador del departamento de soporte no puedo restablecer a otro admin
    Privilegios insuficientes para completar la operación con este compañero
    Authorization_RequestDenied al poner contraseña a un usuario por Graph
    no tengo permisos para restablecer la clave de la directora
    el administrador de usuarios no puede tocar al administrador global
    me faltará un rol, la opción no aparece en la ficha del usuario
    No tiene los permisos necesarios para restablecer esta contraseña
    mi colega ve el botón y yo no, él es Password Administrator
    botón restablecer deshabilitado en gris
  `,
  'method-not-allowed': `
    la aplicación no aparece como opción
    ya no salen las preguntas de seguridad, solo correo
    quiero usar la app y solo me ofrece sms
    antes podía elegir llamada, ya no sale
    el código de la app solo no vale, no la ofrece
    la llave FIDO no sirve para restablecer
    el teléfono de la oficina está puesto pero no lo ofrece
    quitaron el método de la directiva
    solo veo correo, yo quiero SMS
    preguntas de seguridad eliminadas
    la notificación de Authenticator no está disponible con un método
    passkey no se acepta en SSPR
    tengo correo personal registrado pero la opción email no aparece
    no me ofrece el SMS
  `,
  'writeback-unsupported-path': `
    restablecida en el centro de administración y no cambia en el AD local
    soporte la cambió en admin.microsoft.com y la PC del dominio no la conoce
    Set-MsolUserPassword no escribe en el AD local
    Update-MgUser solo cambia la nube
    Escritura diferida no admitida desde el centro de administración de Microsoft 365
    cambiada con la app móvil Office 365 Admin, en local nada
    reset por API Graph y pwdLastSet igual en el AD
    el script de PowerShell la pone, Windows conserva la vieja
    restablecida desde el portal de Office, el equipo sigue con la anterior
    Restablecimos la contraseña de un usuario en el centro de administración de Microsoft 365 y en la nube funciona, pero en el Active Directory local sigue la antigua.
    El centro de administración de Microsoft 365 no usa la escritura diferida, por lo que el Active Directory local no se actualiza
    Tras el restablecimiento por el administrador, el usuario no puede iniciar sesión en el Active Directory local con la nueva contraseña
    La nueva contraseña solo vale en línea porque se puso en el centro de administración
  `,
  'service-outage': `
    caída del servicio de Microsoft
    passwordreset.microsoftonline.com no carga a nadie
    incidente de Microsoft en SSPR según el estado del servicio
    Entra caído? error 500 en todos lados
    página de restablecimiento caída en todo el mundo
    estado del servicio: degradación del restablecimiento
  `,
  'password-filter': `
    tenemos un filtro de contraseñas de terceros en los controladores de dominio y las rechaza
    una DLL passfilt de terceros rechaza la clave
    Specops en los controladores de dominio la rechaza
    nFront bloquea la contraseña que viene de la nube
    filtro propio en el DC
  `,
  'user-not-found-onprem': `
    el usuario fue borrado del AD local pero en la nube sigue, objeto no encontrado
    el objeto ya no existe en nuestro AD
    borraron el usuario local, queda el de la nube
    CloudAnchor no está en el espacio conector
    usuario de nube sin pareja en el directorio local
    tras migrar el bosque la cuenta apunta a un objeto que no existe
    no se encuentra el usuario en el directorio local
    No se encontró el objeto del usuario en el espacio del conector o en el directorio local
  `,
  'out-of-password-sync-scope': `
    la OU no está en el alcance de la sincronización de contraseñas
    OU desmarcada en Connect, a esa gente no les escribe
    usuario fuera del ámbito de la regla de sincronización de hash
    filtro por grupo: no está en el alcance del password sync
    las cuentas de esa unidad organizativa no se sincronizan
    objeto excluido de la sincronización de contraseñas
  `,
  'tls-disabled': `
    quitamos TLS 1.0 y dejó de funcionar la escritura diferida
    TLS 1.2 sin activar para .NET en Connect
    endurecimos servidores, TLS antiguo cortado, reescritura muerta
    falta SchUseStrongCrypto
    seguridad apagó protocolos viejos y ya no escribe
    el servidor no habla TLS 1.2
    desactivamos TLS 1.0 y dejó de funcionar
    Si TLS 1.2 no está habilitado en el servidor Connect, el servicio no puede conectarse a la nube
  `,
  'dc-unreachable': `
    no se puede contactar con el controlador de dominio
    hr=80230818 dominio inaccesible
    el emulador PDC está caído
    controlador de dominio inaccesible desde el servidor de sincronización
    DNS del DC mal, la reescritura falla
    servidor RPC no disponible
    se quitó el DC preferido
    la sucursal perdió su controlador de dominio
    no encuentra ningún controlador de dominio
    El registro del servidor Connect dice al escribir la contraseña que no se pudo contactar con ningún controlador de dominio desde que retiramos el viejo.
  `,
  'password-never-expires-flag': `
    "La contraseña nunca expira" está marcada, el cambio en el próximo inicio no salta
    al usuario no le pide cambiar la clave provisional, tiene nunca caduca en AD
    se ignora la obligación de cambiarla al siguiente inicio, cuenta sin caducidad
    DONT_EXPIRE_PASSWORD activado y por eso no fuerza el cambio
    marcamos "debe cambiar la contraseña" pero no pide nada, casilla nunca expira activa
    cuenta de servicio que no caduca, ForceChangePasswordNextSignIn no hace nada
    la clave temporal sigue valiendo porque la cuenta del AD no tiene vencimiento
  `,
  'multi-match': `
    dos cuentas del AD comparten sourceAnchor
    varios objetos locales coinciden con el mismo usuario de nube
    duplicado en el AD, mismo ConsistencyGuid
    dos bosques, mismo ancla, varias coincidencias
    el delimitador apunta a dos usuarios
    Se encontraron varias coincidencias: el usuario tiene cuentas habilitadas en más de un bosque
  `,
  'sspr-policy-not-set': `
    no hay ninguna directiva de restablecimiento definida
    SSPR_0011 La organización no ha definido una directiva de restablecimiento
    la directiva SSPR nunca se configuró en este inquilino
    el administrador todavía no ha configurado el restablecimiento para la organización
    no existe política de reset en el tenant
  `,
  'admin-sspr-disabled': `
    AllowedToUseSspr en false, los admins no pueden
    SSPR bloqueado para administradores
    nuestras cuentas con rol ya no tienen autoservicio
    soy administrador global y no puedo restablecerme a mí mismo, desactivado para admins
    los usuarios normales sí, los administradores no
    el autoservicio está prohibido a cuentas administrativas
  `,
  'already-registered': `
    la pantalla de registro no vuelve a salir, cuenta como registrado
    informe: Registrado sí, y nunca vio la página
    queremos que se registren de nuevo y no les sale
    por el MFA ya está registrado, el asistente SSPR no arranca
    quiero renovar mi método y dice que ya estoy registrado
    no pide registro, el usuario consta como registrado
  `,
  'writeback-onboarding-failed': `
    el asistente se cae al activar la escritura diferida
    Entra Connect: error al configurar la reescritura
    evento 32011, falló la incorporación de la escritura diferida
    no se pudo habilitar Password Writeback en el asistente
    error en el último paso de configuración de la escritura diferida
    Error al configurar la escritura diferida de contraseñas en el asistente
  `,
  'auth-token-error': `
    32009 error al obtener el token de autenticación
    cuenta de administrador federada en el asistente, sin token
    clave de administrador global incorrecta al activar la escritura diferida
    token de autenticación no obtenido, falló el alta
    credenciales de administrador erróneas en Connect, token rechazado
  `,
  'decryption-key-mismatch': `
    32004 fallo de descifrado
    las claves de nube y local no coinciden
    servidor restaurado de copia, clave de cifrado distinta
    no se puede descifrar la contraseña en local
    clave privada incorrecta, apagar y encender la reescritura
    La clave de descifrado local no coincide con la de la nube
  `,
  'connect-version-old': `
    seguimos con Azure AD Connect 1.1
    DirSync sin actualizar nunca
    versión de Connect demasiado vieja para desbloquear
    compilación de 2016, ACS retirado
    Connect obsoleto sin soporte
  `,
  'dc-version-too-old': `
    controladores de dominio en Windows 2008
    LDAP_SERVER_POLICY_HINTS no admitido por el DC
    hace falta el hotfix policy hints en los DC viejos
    DC muy antiguo, falta el control LDAP
    Server 2003 no respeta el historial al restablecer
  `,
  'forest-config-changed': `
    bosque agregado después, error 0x8023061f
    sumamos un segundo bosque y sus usuarios no pueden
    bosque quitado y puesto, reactivar reescritura
    compramos una empresa, su bosque en Connect
    dominio nuevo en el conector sin escritura diferida
  `,
  'ldap-signing-not-configured': `
    "Sign and Encrypt LDAP Traffic" sin marcar
    firma LDAP apagada en el conector
    0x8023062c cifrado de tráfico LDAP
    conector de AD sin firma ni cifrado LDAP
  `,
  'connector-account-password-too-long': `
    clave de la cuenta de conector de más de 256 caracteres
    800700CE nombre de archivo demasiado largo
    la bóveda puso 400 caracteres a la cuenta MSOL
    contraseña muy larga en la cuenta de servicio de Connect
  `,
  'sam-remote-call-restricted': `
    GPO "Restringir clientes con permiso para llamadas remotas a SAM"
    RestrictRemoteSAM activo, denegada la reescritura
    llamadas SAM remotas limitadas, MSOL_ no está
    línea base de seguridad, SAMR prohibido al conector
  `,
  'ou-reserved-character': `
    la OU lleva barra y sale 33001
    carácter reservado en el nombre de la unidad organizativa
    OU "I+D/Madrid": sus miembros fallan
    coma en la ruta de la OU
  `,
  'ad-unknown-error': `
    33001 ADUnknownError sin detalle
    error desconocido del Active Directory
    evento 33001 sin explicación
  `,
  'onprem-config-generic': `
    SSPR_0029 configuración local
    OnPremisesAdminActionRequired en el log
    no se puede restablecer por un error en la configuración local
    problema con la configuración de restablecimiento de su organización
    configuración local mal, que investigue el administrador
    La organización no ha preparado bien la configuración local para restablecer contraseñas
  `,
  'cloud-sync-agent': `
    agente de Cloud Sync inactivo
    agente de aprovisionamiento parado, no reescribe
    usamos sincronización en la nube, agente viejo
    el agente de aprovisionamiento no responde
    gMSA de Cloud Sync sin permisos
    sync en la nube, las claves no vuelven al local
  `,
  'no-failure': `
    ya pude entrar, todo solucionado
    ya está, la nueva contraseña funciona
    listo, ya me deja entrar
    contraseña cambiada, pueden cerrar el caso
    restablecimiento completado correctamente
    tras reiniciar pudo restablecer su contraseña
    el cliente la cambió él mismo, cierro
    el código al fin llegó y entré
    todo funciona otra vez desde que reiniciamos el servicio
    cuenta desbloqueada, inicio comprobado
    registro SSPR terminado
    contraseña cambiada, Outlook y la laptop van bien
    Se ha restablecido su contraseña
    prueba de restablecimiento exitosa
    ella ya entró con la nueva
    sin más problemas, pueden cerrar
    ya quedó gracias
    Al final pude cambiar la contraseña después de reiniciar el equipo, pueden cerrar la incidencia.
    El usuario ya restableció su contraseña por su cuenta y entra sin problemas en todo.
    Al segundo intento pudo poner la contraseña y todo funciona
    La escritura diferida vuelve a funcionar con normalidad tras la actualización
    el usuario se registró y después restableció sin inconvenientes
  `,
  undetermined: `
    no puedo restablecer mi contraseña
    el restablecimiento no funciona
    olvidé mi contraseña
    sale un error
    no puedo cambiar la contraseña
    no puedo entrar en mi cuenta
    error al cambiar la contraseña, no recuerdo el mensaje
    no me deja restablecer
    no me deja cambiar la contraseña
    no acepta mi contraseña
    error al restablecer
    el restablecimiento falla
    no funciona el cambio de contraseña
    mi contraseña no funciona
    problema con la contraseña
    me da error
    ayuda con la clave por favor
    olvide mi clave ayuda
    no puedo entrar a nada
    problema de inicio de sesión
    contraseña vencida qué hago
    ocurrió un error, inténtelo más tarde
    salió un mensaje rojo que no apunté
    se cae cuando doy aceptar
    contacte con su administrador, dice la página
    la reescritura anda mal, por dónde empiezo
    SSPR con error para un usuario
    quiero una contraseña nueva
    nada sirve con mi clave
    me rechaza y no sé por qué
    no logro recuperar mi acceso
    mi clave ya, tengo junta
    Lo sentimos, ha surgido un problema
    usuario no puede entrar, a revisar
    el restablecimiento se queda dando vueltas
    Hola, no consigo restablecer la contraseña, me sale un mensaje de error y no entiendo qué pasa, ¿me pueden ayudar?
    La página solo me dice que contacte con el administrador y no da más explicaciones.
    No sé si es la contraseña o la cuenta, no me deja y nadie sabe por qué
  `,
  'out-of-scope': `
    la impresora no imprime
    outlook pide iniciar sesión todo el tiempo
    cómo configuro authenticator en mi nuevo teléfono
    el wifi no conecta
    no puedo abrir un archivo de excel
    la vpn se desconecta
    cómo habilito el restablecimiento de autoservicio
    instalar Adobe
    la VPN no conecta
    configurar Authenticator en el móvil nuevo
    contraseña del banco
    buzón compartido
    respuesta automática de vacaciones
    Outlook pide la contraseña todo el tiempo
    mi portátil va lento
    cuánto cuesta una licencia E3
    el cortafuegos bloquea una web
    no llega el código de MFA al iniciar sesión
    restablecer mi clave de SAP, el enlace de la intranet está muerto
    clave del wifi de invitados
    PIN del teléfono olvidado
    me hackearon el hotmail
    Salesforce no me deja
    Group writeback v2 no se activa
    directiva personalizada B2C de restablecimiento con error
    macro de Excel bloqueada
    teléfono nuevo, Authenticator no recibe las solicitudes de inicio, la clave la sé
    pide MFA cada vez
    el acceso condicional bloquea mi tableta
    SharePoint denegado
    código de la fotocopiadora
    Apple ID bloqueado
    no abre la reunión
    proyector averiado en la sala
    pasar el buzón de un compañero
    sin micrófono en Teams
    acceso al CRM para una nueva compañera
    licencia de Photoshop por favor
    gastos de viaje
    el router de casa se cae
    nómina equivocada
    OneDrive lleno
    certificado del servidor web vencido
    cómo implantamos SSPR?
    qué puertos necesita Entra Connect?
    dónde está el informe de registros?
    cómo cambio el logo de la página
    la reescritura viene en la versión gratis?
    cómo hago que las contraseñas no caduquen?
    tarjeta de acceso al estacionamiento
    Tengo un teléfono nuevo y la aplicación Authenticator ya no me pide aprobar el inicio de sesión; la contraseña está bien. ¿Cómo la configuro de nuevo?
    ¿Podrían decirme qué licencia hace falta para activar el restablecimiento de contraseña en modo autoservicio para doscientas personas?
    ¿Dónde puedo ver un informe de los usuarios que se han registrado para el restablecimiento?
    Necesito que me den acceso al buzón compartido de facturación.
    ¿Cómo obligo a los usuarios nuevos a registrarse en SSPR?
    ¿Cuál es la diferencia entre la autenticación de paso a través y la sincronización de hash?
    Mi cuenta personal de Microsoft está bloqueada y no puedo ver mis fotos
    mi cuenta de Instagram fue suspendida
    ¿Se puede cambiar el remitente del aviso de cambio de contraseña?
    ¿Qué permisos necesita la cuenta del conector para la escritura diferida según la documentación?
    ¿Cómo evito que elijan la llamada como método?
    ¿Hay alguna guía para pasar de AD FS a sincronización de hash?
    Outlook pide la contraseña cada dos minutos aunque es correcta
    Los registros de usuario aparecen repetidos en el informe
  `,
  greeting: `
    hola
    muchas gracias
    estoy fuera de la oficina hasta el lunes
    alguna novedad
    hay novedades sobre mi incidencia
    buenas tardes
    gracias por la ayuda
    ¿se sabe algo de mi caso?
    hola a todos
    eres un robot o una persona real?
    gracias, hasta pronto
    ok anotado
    alguna noticia?
    sigo esperando respuesta
    qué onda
    cómo va mi ticket?
    genial, gracias por la rapidez
    me pueden llamar
    doy seguimiento a mi solicitud
  `,
};
