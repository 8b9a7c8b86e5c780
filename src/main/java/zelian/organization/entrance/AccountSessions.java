package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import zelian.organization.SignedIn;

/**
 * Finds out on every request who is signed in: the session names account and sign-in, the account says
 * whether that sign-in is still the one in force. So a second sign-in, a suspension or an administrator's
 * word ends a session at its next request.
 */
@Component
class AccountSessions implements SecurityContextRepository {

    private final SignIns signIns;

    AccountSessions(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> context(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Nothing to save: the steps of signing in write the session themselves. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Visit.of(request).flatMap(Visit::signIn).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        signedIn(request).map(SignedInToken::new).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        var visit = Visit.of(request).filter(session -> session.signIn().isPresent());
        return visit.flatMap(
                session -> session.account().flatMap(signIns::of).flatMap(entry -> check(entry, session, request)));
    }

    private static Optional<SignedIn> check(SignIns.Entry entry, Visit visit, HttpServletRequest request) {
        var open = entry.active() || visit.demonstration();
        if (!open || !visit.signIn().equals(Optional.ofNullable(entry.current()))) {
            var why = !open ? Ended.SUSPENDED : entry.current() == null ? Ended.BY_ADMINISTRATOR : Ended.ELSEWHERE;
            why.remember(request);
            visit.end();
            return Optional.empty();
        }
        return Optional.of(
                new SignedIn(entry.account(), entry.person(), entry.name(), entry.administers(), visit.tenure()));
    }

    /** Asked when first needed, and then once. */
    private static final class Once implements DeferredSecurityContext {

        private final Supplier<SecurityContext> find;
        private SecurityContext found = SecurityContextHolder.createEmptyContext();
        private boolean asked;

        Once(Supplier<SecurityContext> find) {
            this.find = find;
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                asked = true;
                found = find.get();
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            get();
            return found.getAuthentication() == null;
        }
    }
}
