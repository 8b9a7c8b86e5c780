package zelian.ui;

import gg.jte.Content;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import zelian.access.Viewer;
import zelian.common.Ids;

/**
 * What templates may know of the request they are rendered for, without every page carrying it: the
 * frame around the page, addresses of static files, tokens of forms. Bound to the rendering thread
 * while one page is rendered.
 */
public final class Rendering {

    private static final ScopedValue<Rendering> CURRENT = ScopedValue.newInstance();

    /** Cookie with which a reader asks for large type. */
    static final String TYPE_SIZE = "type-size";

    private final HttpServletRequest request;
    private final Assets assets;
    private final FrameModel frames;
    private final Map<String, Integer> ids = new HashMap<>();
    private @Nullable Frame frame;

    Rendering(HttpServletRequest request, Assets assets, FrameModel frames) {
        this.request = request;
        this.assets = assets;
        this.frames = frames;
    }

    static void during(Rendering rendering, Runnable work) {
        ScopedValue.where(CURRENT, rendering).run(work);
    }

    private static Rendering current() {
        return CURRENT.get();
    }

    /** Another page's template, as content of this one: parts of pages, sections of the start page. */
    public static Content show(Page part) {
        return output -> Pages.render(part, output);
    }

    /** The frame around the page: navigation, head, demo bar. */
    public static Frame frame() {
        var here = current();
        if (here.frame == null) {
            here.frame = here.frames.around(here.request);
        }
        return here.frame;
    }

    /** Who reads the page; null before signing in. */
    public static @Nullable Viewer reader() {
        return frame().reader();
    }

    /** The address of a static file, with a digest of its content, so that it may be cached for a year. */
    public static String asset(String name) {
        return current().assets.address(name);
    }

    /** The hidden field against cross-site requests; null where none is asked for. */
    public static @Nullable CsrfToken csrf() {
        return (CsrfToken) current().request.getAttribute(CsrfToken.class.getName());
    }

    /** A fresh token with which a form acts once, however often it is posted. */
    public static String once() {
        return Ids.next().toString();
    }

    /** The path asked for, without its query. */
    public static String path() {
        return current().request.getRequestURI();
    }

    /** An id no other element of this page has; the first one asked for is the word itself. */
    public static String id(String word) {
        var count = current().ids.merge(word, 1, Integer::sum);
        return count == 1 ? word : word + "-" + count;
    }

    /** Whether the reader asked for large type (大字). */
    public static boolean largeType() {
        var cookies = current().request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(TYPE_SIZE)) {
                    return cookie.getValue().equals("large");
                }
            }
        }
        return false;
    }

    /** The address of this request with one parameter set to another value; null leaves it out. */
    public static String with(String parameter, @Nullable Object value) {
        return Addresses.with(current().request, Map.of(parameter, value == null ? "" : value.toString()));
    }
}
