import type { Examples } from './examples.ts';

export const SPANISH: Examples = {
  'minimum-password-age': `
    cambié la contraseña hoy y no me deja cambiarla otra vez
    la cambié ayer y no puedo volver a cambiarla
    vigencia mínima de la contraseña de un día
  `,
  'password-history': `
    esa contraseña ya la usé antes
    no puedo reutilizar una contraseña anterior
    igual a una de las últimas contraseñas
  `,
  'password-complexity': `
    contraseña demasiado corta
    pide mayúscula, número y símbolo
    no cumple los requisitos de complejidad
    la clave lleva mi apellido y no la acepta
  `,
  'password-policy-violation': `
    la contraseña no cumple la directiva de la empresa
    la política local rechaza cualquier contraseña
    no cumple los requisitos de longitud, complejidad, antigüedad o historial
  `,
  'banned-password': `
    contraseña demasiado fácil de adivinar
    contiene una palabra prohibida
    contraseña demasiado común
  `,
  'wrong-current-password': `
    la contraseña antigua es incorrecta
    no acepta mi contraseña actual al cambiarla
  `,
  'user-cannot-change-password': `
    está marcada la casilla el usuario no puede cambiar la contraseña
  `,
  'account-disabled': `
    mi cuenta está deshabilitada
    usuario desactivado en el AD y activo en la nube
  `,
  'account-locked': `
    mi cuenta está bloqueada
    demasiadas contraseñas incorrectas, cuenta bloqueada
    desbloquear mi cuenta por favor
  `,
  'smart-lockout-cloud': `
    desbloqueada en AD pero sigue bloqueada en Office 365
    su cuenta se bloqueó temporalmente para impedir un uso no autorizado
  `,
  'guest-user': `
    usuario invitado externo no puede restablecer la contraseña
  `,
  'sspr-not-enabled-for-user': `
    no es miembro de un grupo habilitado para restablecer la contraseña
    mi cuenta no está habilitada para el restablecimiento
  `,
  'sspr-disabled-tenant': `
    el restablecimiento está desactivado en nuestra organización
    el administrador no ha habilitado el restablecimiento de contraseña
  `,
  'admin-two-gate-policy': `
    la directiva no se aplica a las cuentas de administrador
    a los administradores les pide dos métodos
  `,
  'licence-missing': `
    faltan las licencias necesarias
    el usuario no tiene licencia premium
  `,
  'not-registered': `
    nunca me registré para restablecer la contraseña
    no hay teléfono ni correo registrado
  `,
  'not-enough-methods': `
    solo tengo un método registrado y pide dos
    falta un segundo método de verificación
  `,
  'contact-info-malformed': `
    número de teléfono con formato incorrecto en el directorio
    falta el código de país
  `,
  'phone-mismatch': `
    el número que escribo no coincide con el registrado
    número de teléfono incorrecto
  `,
  'lost-verification-device': `
    perdí mi teléfono
    cambié de número y el código llega al antiguo
    ya no tengo acceso al correo alternativo
  `,
  'verification-code-not-received': `
    no me llega el código por sms
    el código de verificación nunca llega
    no recibo la llamada
  `,
  throttled: `
    demasiados intentos, esperar 24 horas
    ha intentado verificar su cuenta demasiadas veces
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
  `,
  'writeback-disabled': `
    la escritura diferida de contraseñas no está habilitada
    la contraseña se administra en el entorno local
  `,
  'writeback-connectivity': `
    problema de conexión con el entorno local
    el firewall bloquea el servidor Connect
  `,
  'writeback-service-down': `
    el servicio ADSync está detenido
    el servicio de escritura diferida no arranca
  `,
  'server-clock-skew': `
    la hora del servidor Connect está mal
  `,
  'ad-permissions': `
    la cuenta MSOL no tiene permisos en la OU
    acceso denegado al escribir la contraseña en AD
  `,
  'inheritance-disabled': `
    la herencia está deshabilitada en el objeto de usuario
  `,
  'password-not-synced-yet': `
    cambiada en el pc hace unos minutos, la nube todavía acepta la vieja
  `,
  undetermined: `
    no puedo restablecer mi contraseña
    el restablecimiento no funciona
    olvidé mi contraseña
    sale un error
    no puedo cambiar la contraseña
  `,
  'out-of-scope': `
    la impresora no imprime
    outlook pide iniciar sesión todo el tiempo
    cómo configuro authenticator en mi nuevo teléfono
    el wifi no conecta
    no puedo abrir un archivo de excel
    la vpn se desconecta
  `,
  greeting: `
    hola
    muchas gracias
    estoy fuera de la oficina hasta el lunes
    alguna novedad
  `,
};
