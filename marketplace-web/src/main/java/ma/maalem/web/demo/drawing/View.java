package ma.maalem.web.demo.drawing;

/** The pictures that a listing shows of one piece. */
public enum View {
  /** The whole piece on a studio ground. */
  WHOLE,
  /** The work seen from near. */
  DETAIL,
  /** The piece where people live with it. */
  CONTEXT
}
