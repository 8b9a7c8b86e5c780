package zelian.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** What a reader is told when something cannot be done. By then the transaction is undone. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "once", "draft");

    private final Messages messages;
    private final FrameModel frames;
    private final ApplicationEventPublisher events;

    Refusals(Messages messages, FrameModel frames, ApplicationEventPublisher events) {
        this.messages = messages;
        this.frames = frames;
        this.events = events;
    }

    @ExceptionHandler
    Answer rejected(Rejected refusal, HttpServletRequest request) {
        var what = messages.what(refusal);
        tell(request, refusal.code(), what);
        var source = refusal.source() == null ? null : refusal.source().inWords();
        var instead = messages.instead(refusal).orElse(null);
        var field = refusal.field();
        return field == null
                ? answer(new RefusalPart(what, source, instead, List.of()), request)
                : answer(
                        new RefusalPart(
                                source == null && instead == null ? null : what,
                                source,
                                instead,
                                List.of(new RefusalPart.Fault(field, label(field, request), what))),
                        request);
    }

    /** Someone was faster, and the database noticed before the use case did. */
    @ExceptionHandler
    Answer overtaken(ConcurrencyFailureException failure, HttpServletRequest request) {
        LOG.warn("{} {} was overtaken", request.getMethod(), request.getRequestURI(), failure);
        return rejected(Rejected.because("common.changed-meanwhile"), request);
    }

    @ExceptionHandler
    Answer invalid(BindException form, HttpServletRequest request) {
        var faults = new ArrayList<RefusalPart.Fault>();
        for (FieldError error : form.getFieldErrors()) {
            if (faults.stream().noneMatch(fault -> fault.field().equals(error.getField()))) {
                faults.add(new RefusalPart.Fault(
                        error.getField(), label(error.getField(), request), FieldMessages.of(error)));
            }
        }
        var whole = form.getGlobalErrors().stream()
                .map(error -> String.valueOf(error.getDefaultMessage()))
                .reduce((one, other) -> one + "；" + other)
                .orElse(null);
        return invalid(whole, faults, request);
    }

    @ExceptionHandler
    Answer invalid(HandlerMethodValidationException parameters, HttpServletRequest request) {
        var faults = parameters.getParameterValidationResults().stream()
                .map(result -> {
                    var name = String.valueOf(result.getMethodParameter().getParameterName());
                    var message = result.getResolvableErrors().getFirst().getDefaultMessage();
                    return new RefusalPart.Fault(name, label(name, request), message == null ? "填写有误" : message);
                })
                .toList();
        return invalid(null, faults, request);
    }

    @ExceptionHandler
    Answer missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        var name = missing.getParameterName();
        return invalid(null, List.of(new RefusalPart.Fault(name, label(name, request), "必须填写")), request);
    }

    @ExceptionHandler
    Answer missing(MissingServletRequestPartException missing, HttpServletRequest request) {
        var name = missing.getRequestPartName();
        return invalid(null, List.of(new RefusalPart.Fault(name, label(name, request), "请选择文件")), request);
    }

    @ExceptionHandler
    Answer tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return rejected(Rejected.because("ui.file-too-large"), request);
    }

    /** An id in the address that is none: the same answer as for one that is not there. */
    @ExceptionHandler
    Answer mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getParameter(mismatch.getName()) == null) {
            return notFound(request);
        }
        var typed = String.valueOf(mismatch.getValue());
        var message = mismatch.getRequiredType() == LocalDate.class ? FieldMessages.date(typed) : "请从给出的选项中选择";
        return invalid(
                null,
                List.of(new RefusalPart.Fault(mismatch.getName(), label(mismatch.getName(), request), message)),
                request);
    }

    @ExceptionHandler
    Answer notFound(NotFound absent, HttpServletRequest request) {
        tell(request, "ui.not-found", "没有这一页，或不在权限范围内");
        return notFound(request);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class
    })
    Answer nothingThere(HttpServletRequest request) {
        return notFound(request);
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException readerLeft) {
        // The reader closed the page while it was sent; nobody is left to tell.
    }

    @ExceptionHandler
    @Nullable
    Answer broken(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        var number = number();
        LOG.error("{} {} {}", number, request.getMethod(), request.getRequestURI(), fault);
        tell(request, "ui.failed", "系统出错，编号 " + number);
        if (response.isCommitted()) {
            return null;
        }
        response.reset();
        return Htmx.asks(request)
                ? new RefusalPart("系统出错，这一步没有办成，什么也没有保存", null, "请稍后再试；仍不行，请把编号 " + number + " 告诉系统管理员。", List.of())
                : FaultPage.broken(number);
    }

    private Answer invalid(@Nullable String whole, List<RefusalPart.Fault> faults, HttpServletRequest request) {
        tell(request, "ui.invalid-form", "填写有 " + Math.max(faults.size(), 1) + " 处需要改正");
        return answer(new RefusalPart(whole, null, null, faults), request);
    }

    private static Answer notFound(HttpServletRequest request) {
        return Htmx.asks(request) && request.getMethod().equals("POST")
                ? new RefusalPart("没有这个事项，或不在你的权限范围内", null, null, List.of())
                : FaultPage.notFound();
    }

    private static Answer answer(RefusalPart refusal, HttpServletRequest request) {
        return Htmx.asks(request) ? refusal : new RefusalPage(refusal, typed(request), back(request));
    }

    private void tell(HttpServletRequest request, String code, String sentence) {
        try {
            events.publishEvent(new Refused(
                    frames.reader().orElse(null), request.getMethod(), request.getRequestURI(), code, sentence));
        } catch (RuntimeException unheard) {
            LOG.error("a refusal could not be kept", unheard);
        }
    }

    /** What the form called the field: without script, forms send the label along. */
    private static String label(String field, HttpServletRequest request) {
        var label = request.getParameter("label:" + field);
        return label == null ? field : label;
    }

    private static List<Fact> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !NOT_TYPED.contains(entry.getKey())
                        && !entry.getKey().startsWith("label:")
                        && !entry.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .filter(entry -> request.getParameter("label:" + entry.getKey()) != null)
                .map(entry -> new Fact(label(entry.getKey(), request), String.join("，", entry.getValue())))
                .toList();
    }

    /** The page the form stood on, if it is one of ours. */
    private static String back(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer != null) {
            var path = referer.replaceFirst("^https?://[^/]+", "");
            if (path.startsWith("/") && !path.startsWith("//")) {
                return path;
            }
        }
        return "/";
    }

    /** Six signs that are easily read out over the telephone. */
    private static String number() {
        var signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        var number = new StringBuilder("E-");
        for (int i = 0; i < 6; i++) {
            number.append(signs.charAt(ThreadLocalRandom.current().nextInt(signs.length())));
        }
        return number.toString();
    }
}
