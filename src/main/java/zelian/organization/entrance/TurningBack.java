package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.calendar.Today;
import zelian.organization.SignedIn;
import zelian.organization.Viewers;
import zelian.organization.account.Accounts;
import zelian.ui.Refused;

/** Sends whoever is not signed in to the sign-in page, with the reason and the way back, and turns back who may not. */
@Component
class TurningBack implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Accounts accounts;
    private final Viewers viewers;
    private final Today today;
    private final ApplicationEventPublisher events;

    TurningBack(Accounts accounts, Viewers viewers, Today today, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.today = today;
        this.events = events;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var address = UriComponentsBuilder.fromPath(accounts.administratorsExist() ? "/sign-in" : "/setup");
        Ended.remembered(request).ifPresent(why -> address.queryParam("because", why.code()));
        if (request.getMethod().equals("GET") && !request.getRequestURI().equals("/")) {
            address.queryParam("to", "{to}");
        }
        sendTo(address.encode().buildAndExpand(Wanted.by(request)).toUriString(), request, response);
    }

    /**
     * A form whose token does not fit, or that was posted from a page of somebody else's; or an administrator on
     * a page of business, which to them does not exist.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        if (cause instanceof AuthorizationDeniedException
                && reader != null
                && reader.getPrincipal() instanceof SignedIn who
                && who.administers() != null
                && !SecurityConfiguration.postedFromElsewhere(request)) {
            events.publishEvent(new Refused(
                    viewers.of(who, today.day()),
                    request.getMethod(),
                    request.getRequestURI(),
                    "ui.not-found",
                    "管理员不看业务"));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /**
     * A browser goes by itself, and htmx takes the page along. A form posted by script stays where it is with
     * everything typed in it: the reader signs in beside it and posts again.
     */
    private static void sendTo(String address, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (request.getMethod().equals("GET")) {
            response.setHeader("HX-Redirect", address);
        }
    }
}
