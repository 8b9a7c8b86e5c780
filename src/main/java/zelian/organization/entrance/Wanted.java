package zelian.organization.entrance;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where someone wanted to go before having to sign in. Only addresses of ours, or a link could lead away. */
final class Wanted {

    private Wanted() {}

    static String by(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    static String safe(@Nullable String address) {
        return address != null
                        && address.startsWith("/")
                        && !address.startsWith("//")
                        && address.length() < 500
                        && address.chars().noneMatch(c -> c <= ' ' || c == '\\')
                ? address
                : "/";
    }
}
