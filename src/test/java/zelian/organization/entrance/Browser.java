package zelian.organization.entrance;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps cookies and fills forms in, as far as signing in needs one. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester web;
    private final Map<String, jakarta.servlet.http.Cookie> cookies = new HashMap<>();
    private String token = "";

    Browser(MockMvcTester web) {
        this.web = web;
    }

    MvcTestResult open(String address) {
        var request = web.get().uri(address);
        return keep(
                cookies.isEmpty()
                        ? request.exchange()
                        : request.cookie(cookies()).exchange());
    }

    /** Posts with the token of the page last opened. */
    MvcTestResult send(String address, Map<String, String> fields) {
        var request = web.post().uri(address).param("_csrf", token);
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return keep(
                cookies.isEmpty()
                        ? request.exchange()
                        : request.cookie(cookies()).exchange());
    }

    MvcTestResult signIn(String login, String password) {
        open("/sign-in");
        return send("/sign-in", Map.of("login", login, "password", password, "to", "/account"));
    }

    private jakarta.servlet.http.Cookie[] cookies() {
        return cookies.values().toArray(jakarta.servlet.http.Cookie[]::new);
    }

    private MvcTestResult keep(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        try {
            var found = TOKEN.matcher(answer.getResponse().getContentAsString());
            if (found.find()) {
                token = found.group(1);
            }
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
        return answer;
    }
}
