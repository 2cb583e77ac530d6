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
  `,
  'password-history': `
    esa contraseña ya la usé antes
    no puedo reutilizar una contraseña anterior
    igual a una de las últimas contraseñas
    no me deja usar una contraseña anterior
    dice que ya la usé antes
    la del año pasado no la acepta
    quiero volver a poner la del año pasado y la rechaza por repetida
  `,
  'password-complexity': `
    contraseña demasiado corta
    pide mayúscula, número y símbolo
    no cumple los requisitos de complejidad
    la clave lleva mi apellido y no la acepta
    demasiado corta, pide doce caracteres
    falta una mayúscula o un número
    la nueva contraseña lleva mi nombre de usuario y por eso no vale
  `,
  'password-policy-violation': `
    la contraseña no cumple la directiva de la empresa
    la política local rechaza cualquier contraseña
    no cumple los requisitos de longitud, complejidad, antigüedad o historial
    no cumple la directiva de la organización
    rechaza todas por la política de la empresa
  `,
  'banned-password': `
    contraseña demasiado fácil de adivinar
    contiene una palabra prohibida
    contraseña demasiado común
    demasiado fácil de adivinar
    lleva el nombre de la empresa y dice que está en la lista de prohibidas
    Verano2026 la rechaza por fácil
  `,
  'wrong-current-password': `
    la contraseña antigua es incorrecta
    no acepta mi contraseña actual al cambiarla
    dice que la contraseña actual es incorrecta
    la contraseña anterior no es correcta según la página aunque entro con ella
  `,
  'user-cannot-change-password': `
    está marcada la casilla el usuario no puede cambiar la contraseña
    la casilla el usuario no puede cambiar la contraseña está marcada
  `,
  'account-disabled': `
    mi cuenta está deshabilitada
    usuario desactivado en el AD y activo en la nube
    la cuenta está deshabilitada en el AD local y por eso falla
    usuario inactivo en el directorio local, no se puede restablecer
  `,
  'account-locked': `
    mi cuenta está bloqueada
    demasiadas contraseñas incorrectas, cuenta bloqueada
    desbloquear mi cuenta por favor
    cuenta bloqueada por demasiados intentos
    me quedé bloqueado
  `,
  'smart-lockout-cloud': `
    desbloqueada en AD pero sigue bloqueada en Office 365
    su cuenta se bloqueó temporalmente para impedir un uso no autorizado
    bloqueada temporalmente en la nube para evitar uso no autorizado
    en el AD está desbloqueado y en Microsoft 365 sigue bloqueado
  `,
  'guest-user': `
    usuario invitado externo no puede restablecer la contraseña
    usuario invitado de otra empresa
    soy invitado de otra empresa y en su página no me restablece la contraseña
  `,
  'sspr-not-enabled-for-user': `
    no es miembro de un grupo habilitado para restablecer la contraseña
    mi cuenta no está habilitada para el restablecimiento
    mis compañeros pueden restablecerla solos, yo no, mi cuenta no está habilitada
    el administrador no configuró mi cuenta para el restablecimiento
    mi compañera sí puede cambiarla sola, a mí me dice que mi usuario no está habilitado
    no pertenezco al grupo que puede restablecer
  `,
  'sspr-disabled-tenant': `
    el restablecimiento está desactivado en nuestra organización
    el administrador no ha habilitado el restablecimiento de contraseña
    el restablecimiento está desactivado para toda la organización
    el autoservicio de contraseñas está apagado para toda la empresa
  `,
  'admin-two-gate-policy': `
    la directiva no se aplica a las cuentas de administrador
    a los administradores les pide dos métodos
    como administrador me pide dos métodos
  `,
  'licence-missing': `
    faltan las licencias necesarias
    el usuario no tiene licencia premium
    faltan licencias en la organización
    se acabó la prueba de P1 y ya nadie puede restablecer
  `,
  'not-registered': `
    nunca me registré para restablecer la contraseña
    no hay teléfono ni correo registrado
    nunca registré mis datos y no puedo recuperar la contraseña
    soy nuevo y no tengo ningún método registrado
    falta información en mi cuenta
    nunca puse ni celular ni correo y olvidé la clave
    soy nueva y no me dio tiempo a registrar los datos de seguridad
  `,
  'not-enough-methods': `
    solo tengo un método registrado y pide dos
    falta un segundo método de verificación
    pide dos métodos y solo tengo uno
    ahora exige dos pruebas y yo solo había puesto el móvil
    me falta dar de alta otro método más
  `,
  'contact-info-malformed': `
    número de teléfono con formato incorrecto en el directorio
    falta el código de país
    el teléfono está sin el prefijo del país
    número mal escrito en el directorio
    el número no tiene +34 y no sale el SMS
    el teléfono tiene espacios y guiones en el AD y falla la verificación
  `,
  'phone-mismatch': `
    el número que escribo no coincide con el registrado
    número de teléfono incorrecto
    pongo mi celular y dice que no es el que tienen guardado
  `,
  'lost-verification-device': `
    perdí mi teléfono
    cambié de número y el código llega al antiguo
    ya no tengo acceso al correo alternativo
    perdí el móvil y el código llega ahí
    cambié de número y el código va al antiguo
    me robaron el teléfono y no puedo verificar
  `,
  'verification-code-not-received': `
    no me llega el código por sms
    el código de verificación nunca llega
    no recibo la llamada
    no llega el correo de verificación ni a spam
    llevo media hora esperando el código
  `,
  throttled: `
    demasiados intentos, esperar 24 horas
    ha intentado verificar su cuenta demasiadas veces
    demasiados intentos, espere 24 horas
    lo intenté muchas veces y ahora tengo que esperar hasta mañana
  `,
  'user-abandoned': `
    cerré la ventana a mitad del restablecimiento
  `,
  'browser-cookies-disabled': `
    las cookies están deshabilitadas en el navegador
  `,
  'unlock-option-not-available': `
    solo quiero desbloquear y no aparece la opción
  `,
  'windows-logon-screen-config': `
    restablecer contraseña en la pantalla de inicio de Windows no hace nada
    no aparece restablecer contraseña en la pantalla de inicio de Windows
    al pulsar restablecer contraseña en la pantalla de bloqueo vuelve a la misma pantalla
  `,
  'writeback-disabled': `
    la escritura diferida de contraseñas no está habilitada
    la contraseña se administra en el entorno local
    aquí nunca se activó la escritura diferida de contraseñas
  `,
  'writeback-connectivity': `
    problema de conexión con el entorno local
    el firewall bloquea el servidor Connect
    problemas de conectividad con su organización
  `,
  'writeback-service-down': `
    el servicio ADSync está detenido
    el servicio de escritura diferida no arranca
    la escritura diferida no funciona desde la actualización
    desde que actualizamos Connect no escribe nada
  `,
  'server-clock-skew': `
    la hora del servidor Connect está mal
    el reloj del servidor Connect va diez minutos atrasado
  `,
  'ad-permissions': `
    la cuenta MSOL no tiene permisos en la OU
    acceso denegado al escribir la contraseña en AD
    la cuenta MSOL no tiene permisos para restablecer
  `,
  'inheritance-disabled': `
    la herencia está deshabilitada en el objeto de usuario
  `,
  'password-not-synced-yet': `
    cambiada en el pc hace unos minutos, la nube todavía acepta la vieja
    cambiada en AD pero Office pide la anterior
    el portátil sigue con la contraseña vieja
    tu contraseña se actualizó pero los servidores necesitan un poco de tiempo
    la cambié en el PC y el correo aún quiere la anterior
  `,
  'cloud-policy-mismatch': `
    en AD la aceptó, en la nube no
    el AD local la aceptó pero Entra no, el usuario tiene ahora dos contraseñas diferentes
    aceptada en local, rechazada en la nube
  `,
  'protected-group': `
    solo fallan los administradores del dominio, adminCount 1
  `,
  'federated-user': `
    dominio federado con ADFS
  `,
  'admin-role-missing': `
    no tengo permiso para restablecer a otros usuarios
    sin permisos, el botón de restablecer está en gris
    tengo el rol de administrador de contraseñas pero no puedo restablecer a un administrador global
    permisos insuficientes para restablecer la contraseña de ese usuario
  `,
  'method-not-allowed': `
    la aplicación no aparece como opción
    ya no salen las preguntas de seguridad, solo correo
    quiero usar la app y solo me ofrece sms
  `,
  'writeback-unsupported-path': `
    restablecida en el centro de administración y no cambia en el AD local
  `,
  'service-outage': `
    caída del servicio de Microsoft
  `,
  'password-filter': `
    tenemos un filtro de contraseñas de terceros en los controladores de dominio y las rechaza
  `,
  'user-not-found-onprem': `
    el usuario fue borrado del AD local pero en la nube sigue, objeto no encontrado
  `,
  'out-of-password-sync-scope': `
    la OU no está en el alcance de la sincronización de contraseñas
  `,
  'tls-disabled': `
    quitamos TLS 1.0 y dejó de funcionar la escritura diferida
  `,
  'dc-unreachable': `
    no se puede contactar con el controlador de dominio
  `,
  'no-failure': `
    ya pude entrar, todo solucionado
    ya está, la nueva contraseña funciona
    listo, ya me deja entrar
    contraseña cambiada, pueden cerrar el caso
    restablecimiento completado correctamente
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
  `,
};
