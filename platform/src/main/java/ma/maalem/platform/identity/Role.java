package ma.maalem.platform.identity;

/** What an account is for; one account has one role. */
public enum Role {
  BUYER,
  ARTISAN,
  OFFICER,
  NATIONAL_OFFICER,
  EXPORTER,
  OPERATOR
}
