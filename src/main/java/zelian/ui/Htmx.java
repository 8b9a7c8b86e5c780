package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request was made by a script of the page (htmx, or zelian.js posting a form) and not by the browser itself. */
final class Htmx {

    private Htmx() {}

    static boolean asks(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
