package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns the answer of a controller into a response. */
@Configuration
class Answers implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

    private final Pages pages;

    Answers(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter method) {
        return Answer.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter method, ModelAndViewContainer mvc, NativeWebRequest web)
            throws IOException {
        mvc.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Answer) Objects.requireNonNull(answer, "a controller method answers something")) {
            case Page page -> show(page, request, response);
            case SeeOther(var address) -> redirect(address, request, response);
            case Download download -> send(download, response);
        }
    }

    void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = pages.html(page, request);
        response.setStatus(page.httpStatus());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "HX-Request");
        response.getWriter().write(html);
    }

    /** A browser follows 303 by itself; to a script the address is told, so that it can leave the page. */
    private static void redirect(String address, HttpServletRequest request, HttpServletResponse response) {
        if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.contentType());
        response.setHeader("Content-Disposition", disposition(download.fileName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        download.content().writeTo(response.getOutputStream());
    }

    /** RFC 6266 with the name of RFC 5987: Chinese file names survive in every browser. */
    static String disposition(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"file" + extension + "\"; filename*=UTF-8''" + encoded;
    }
}
