package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Makes the controller method of every POST run through {@link Once}. Its arguments are read and checked before. */
@Configuration
class Posting implements WebMvcRegistrations {

    private final ObjectProvider<Once> once;

    Posting(ObjectProvider<Once> once) {
        this.once = once;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return new OnceOnPost(method);
            }
        };
    }

    private final class OnceOnPost extends ServletInvocableHandlerMethod {

        OnceOnPost(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            var request = request();
            return request != null && request.getMethod().equals("POST") && !hasMethodAnnotation(OwnTransactions.class)
                    ? once.getObject().run(request, () -> super.doInvoke(arguments))
                    : super.doInvoke(arguments);
        }

        private static @Nullable HttpServletRequest request() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                    ? web.getRequest()
                    : null;
        }
    }
}
