package zelian.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reader wants of the screen itself: large type (大字). Kept in the browser, for it belongs to the eyes, not the person. */
@Controller
class PreferencesController {

    @PostMapping("/preferences/type-size")
    SeeOther typeSize(
            @RequestParam String size, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(Rendering.TYPE_SIZE, size.equals("large") ? "large" : "normal")
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .build()
                        .toString());
        return new SeeOther(own(back) ? back : "/");
    }

    /** Only back to a page of ours. */
    private static boolean own(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    }
}
