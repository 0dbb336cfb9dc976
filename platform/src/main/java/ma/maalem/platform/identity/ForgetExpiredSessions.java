package ma.maalem.platform.identity;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.maalem.platform.jobs.Job;

/** Sweeps sessions that have ended and failures that no longer count. */
@ApplicationScoped
class ForgetExpiredSessions implements Job {

  private final Sessions sessions;
  private final SignIn signIn;

  @Inject
  ForgetExpiredSessions(Sessions sessions, SignIn signIn) {
    this.sessions = sessions;
    this.signIn = signIn;
  }

  @Override
  public String name() {
    return "platform.forget-expired-sessions";
  }

  @Override
  public Schedule schedule() {
    return FixedDelay.of(Duration.ofHours(1));
  }

  @Override
  public void run() {
    sessions.forgetExpired();
    signIn.forgetOldFailures();
  }
}
