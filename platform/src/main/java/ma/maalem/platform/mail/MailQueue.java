package ma.maalem.platform.mail;

/** Where mail is left, in the transaction of what it tells. */
public interface MailQueue {

  /** Stores the message for sending; a second one with the same key is ignored. */
  void enqueue(OutgoingMail mail);
}
