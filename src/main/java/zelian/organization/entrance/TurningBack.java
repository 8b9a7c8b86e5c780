package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.organization.account.Accounts;

/** Sends whoever is not signed in to the sign-in page, with the reason and the way back. */
@Component
class TurningBack implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Accounts accounts;

    TurningBack(Accounts accounts) {
        this.accounts = accounts;
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

    /** A form whose token does not fit: of a session that is over, or from somewhere else. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.isRequestedSessionIdValid() && Ended.remembered(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var why = Ended.remembered(request).orElse(Ended.IDLE);
        sendTo("/sign-in?because=" + why.code(), request, response);
    }

    /** A script is told where to take the page; a browser goes by itself. */
    private static void sendTo(String address, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
