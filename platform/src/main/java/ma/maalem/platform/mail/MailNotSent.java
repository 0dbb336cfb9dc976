package ma.maalem.platform.mail;

/** The mail server could not be reached or refused. */
class MailNotSent extends RuntimeException {

  MailNotSent(Throwable cause) {
    super(cause);
  }
}
