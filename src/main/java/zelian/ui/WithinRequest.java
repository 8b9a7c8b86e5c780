package zelian.ui;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Asks once what is asked for several times while one request is answered; outside a request, each time. */
public final class WithinRequest {

    private WithinRequest() {}

    /**
     * The answer as it was given before in this request to the same {@code about}, or else as it is given now.
     *
     * @param question who asks; there is one answer a question, the last
     */
    @SuppressWarnings("unchecked")
    public static <A> A once(Class<?> question, Object about, Supplier<A> asking) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return asking.get();
        }
        var given = (Given<A>) request.getAttribute(question.getName(), RequestAttributes.SCOPE_REQUEST);
        if (given == null || !given.about().equals(about)) {
            given = new Given<>(about, asking.get());
            request.setAttribute(question.getName(), given, RequestAttributes.SCOPE_REQUEST);
        }
        return given.answer();
    }

    private record Given<A>(Object about, A answer) {}
}
