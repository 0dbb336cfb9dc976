package ma.maalem.platform.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id with the OWASP parameters: 19 MiB, two passes, one lane. */
final class Passwords {

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** Checked when the account does not exist, so that the answer takes as long. */
  private static final String NOBODY = hash("an account that does not exist");

  private Passwords() {}

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  static boolean matches(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  static void pretendToCheck(String password) {
    Password.check(password, NOBODY).with(ARGON2ID);
  }
}
