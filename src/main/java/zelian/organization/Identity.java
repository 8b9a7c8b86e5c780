package zelian.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whoever is signed in shows anew that it is them (再次确认身份), before an act of weight such as a signature. A wrong
 * password counts as a failed sign-in does, up to the lock-out, though the act is refused: the handler must be
 * {@link zelian.ui.OwnTransactions}.
 */
public interface Identity {

    /**
     * @throws zelian.common.Rejected {@code organization.current-password-wrong} or {@code organization.locked-out}, at the
     *     field {@code password}
     */
    void confirm(HttpServletRequest request, String password);

    /**
     * What whoever came in by the demonstration's side door types instead of a password they do not have; shown beside
     * the field. Empty for everybody else, and always outside the demonstration.
     */
    Optional<String> demonstrationPassword(HttpServletRequest request);
}
