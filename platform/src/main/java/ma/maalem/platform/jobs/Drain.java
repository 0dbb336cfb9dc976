package ma.maalem.platform.jobs;

/**
 * Works off rows that wait, on every instance at once ({@code for update skip locked}). Called
 * again at once while it finds something, and a moment later when it does not.
 */
public interface Drain {

  /** Durable name, for logs and metrics. */
  String name();

  /**
   * Works off one batch.
   *
   * @return how many rows were completed; 0 when nothing more can be done now
   */
  int drain();
}
