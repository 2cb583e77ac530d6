import type { Sentences } from './sentences.ts';

/**
 * Microsoft's published translation of the error table (azure-docs.es-es); the wording of the live page is not confirmed.
 */
export const SPANISH_SENTENCES: Sentences = {
  'sspr-disabled-tenant': [
    'En este momento no se puede restablecer la contraseña porque el administrador ha deshabilitado la característica en la organización.',
    'se ha detectado que el administrador no ha habilitado el restablecimiento de contraseñas.',
    'El directorio no está habilitado para el restablecimiento de contraseña.',
  ],
  'writeback-not-enabled': [
    'En este momento no se puede restablecer la contraseña porque el administrador no ha habilitado un servicio necesario para la organización.',
    'se ha detectado que no se ha habilitado la escritura diferida de contraseñas.',
  ],
  'sspr-policy-not-set': [
    'En este momento no se puede restablecer la contraseña porque el administrador no ha configurado el restablecimiento de contraseñas en la organización.',
    'Su organización no ha definido una directiva de restablecimiento de contraseña.',
  ],
  'licence-missing-organisation': [
    'En este momento no se puede restablecer la contraseña porque faltan licencias necesarias en la organización.',
    'Su organización no tiene las licencias necesarias para realizar el restablecimiento de contraseña.',
  ],
  'not-in-scope-group': [
    'En este momento no se puede restablecer la contraseña porque el administrador no ha configurado la cuenta para que use el restablecimiento de contraseñas.',
    'No es miembro de un grupo habilitado para restablecer contraseñas.',
  ],
  'not-enough-methods': [
    'En este momento no se puede restablecer la contraseña porque falta información necesaria de su cuenta.',
    'Se necesita información de seguridad adicional para restablecer la contraseña.',
    'el usuario tiene solo una parte de los datos de contacto en el archivo cuando la directiva está configurada para requerir dos métodos de verificación.',
  ],
  'onprem-admin-action-required': [
    'Su organización no ha configurado correctamente la configuración local para el restablecimiento de contraseña.',
    'En este momento no se puede restablecer la contraseña debido a un problema con la configuración del restablecimiento de contraseñas de la organización.',
    'No se puede restablecer la contraseña debido a un error en la configuración local.',
  ],
  'onprem-connectivity': [
    'En este momento no se puede restablecer la contraseña debido a problemas de conectividad con su organización.',
    'no se puede restablecer la contraseña debido a una mala conexión con el entorno local.',
  ],
  'feature-not-enabled': ['El administrador no lo ha habilitado para usar esta característica.'],
  'error-processing-request': ['Se produjo un error al procesar la solicitud.'],
  'code-not-received': [
    'El usuario nunca recibe la llamada de teléfono o el SMS de restablecimiento de la contraseña.',
    'El usuario nunca recibe el correo electrónico de restablecimiento de la contraseña.',
  ],
  'licence-missing-user': ['El usuario no tiene asignada una licencia de Azure AD.'],
  'contact-info-malformed': ['falta la información de autenticación del usuario o es incorrecta.'],
  'contact-failed': [
    'el usuario está configurado correctamente, pero no es posible ponerse en contacto con él.',
  ],
  'admin-two-gate': [
    'He configurado una directiva para restablecer la contraseña, pero, cuando una cuenta de administrador usa el restablecimiento de contraseña, esa directiva no se aplica.',
  ],
  throttled: [
    'Se impide que el usuario trate de restablecer la contraseña demasiadas veces al día.',
  ],
  'phone-mismatch': ['El usuario experimenta un error al validar su número de teléfono.'],
  'onprem-policy-refused': [
    'La contraseña no cumple la directiva de contraseñas de Active Directory local.',
  ],
  'password-easily-guessed': [
    'La contraseña que se ha usado aparece en la lista de contraseñas prohibidas y no puede usarse.',
  ],
};
