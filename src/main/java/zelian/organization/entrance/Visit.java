package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import zelian.access.TenureId;
import zelian.access.Viewer;

/**
 * What a session remembers: ids and short words, never an object of this program, so that a new version
 * signs nobody out.
 */
final class Visit {

    private static final String ACCOUNT = "zelian.account";
    private static final String SIGN_IN = "zelian.sign-in";
    private static final String SECOND_FACTOR = "zelian.second-factor";
    private static final String TENURE = "zelian.tenure";
    private static final String WANTED = "zelian.wanted";
    private static final String DEMONSTRATION = "zelian.demonstration";

    /** Someone half way through signing in does not stay there. */
    private static final Duration HALF_WAY = Duration.ofMinutes(10);

    private final HttpSession session;

    private Visit(HttpSession session) {
        this.session = session;
    }

    static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(Visit::new);
    }

    /** A new session for an account whose password was right; whatever the browser brought along ends. */
    static Visit begin(HttpServletRequest request, UUID account, @Nullable String wanted) {
        of(request).ifPresent(Visit::end);
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) HALF_WAY.toSeconds());
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(WANTED, wanted);
        return new Visit(session);
    }

    Optional<UUID> account() {
        return id(ACCOUNT);
    }

    /** Empty until every step of signing in is done. */
    Optional<UUID> signIn() {
        return id(SIGN_IN);
    }

    TenureId tenure() {
        return id(TENURE).map(TenureId::new).orElse(Viewer.NO_TENURE);
    }

    boolean secondFactorPassed() {
        return session.getAttribute(SECOND_FACTOR) != null;
    }

    boolean demonstration() {
        return session.getAttribute(DEMONSTRATION) != null;
    }

    /** Where the reader wanted to go before having to sign in; always an address of ours. */
    String wanted() {
        return session.getAttribute(WANTED) instanceof String address ? address : "/";
    }

    void passSecondFactor() {
        session.setAttribute(SECOND_FACTOR, "passed");
    }

    void complete(HttpServletRequest request, UUID account, UUID signIn, Duration idle) {
        request.changeSessionId();
        session.setAttribute(SIGN_IN, signIn.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setMaxInactiveInterval((int) idle.toSeconds());
    }

    void actUnder(TenureId tenure) {
        session.setAttribute(TENURE, tenure.toString());
    }

    void markDemonstration() {
        session.setAttribute(DEMONSTRATION, "yes");
    }

    void end() {
        session.invalidate();
    }

    private Optional<UUID> id(String name) {
        return session.getAttribute(name) instanceof String text
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
