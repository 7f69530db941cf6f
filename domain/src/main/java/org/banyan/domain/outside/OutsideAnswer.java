package org.banyan.domain.outside;

/**
 * How another site answered.
 *
 * @param problem null where something stands there
 * @param status of HTTP; null where there was no answer
 */
public record OutsideAnswer(OutsideProblem problem, Integer status) {

  private static final int GONE = 410;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int FIRST_FAULT_OF_SERVER = 500;

  /**
   * Reads a status: whoever refuses us, asks who we are or dislikes our verb is there all the same.
   */
  public static OutsideAnswer ofStatus(int status) {
    if (status == NOT_FOUND || status == GONE) {
      return new OutsideAnswer(OutsideProblem.NOT_FOUND, status);
    } else if (status == TOO_MANY) {
      return new OutsideAnswer(OutsideProblem.LATER, status);
    }
    return new OutsideAnswer(
        status >= FIRST_FAULT_OF_SERVER ? OutsideProblem.SERVER : null, status);
  }

  public static OutsideAnswer none(OutsideProblem problem) {
    return new OutsideAnswer(problem, null);
  }

  public boolean isSound() {
    return problem == null;
  }
}
