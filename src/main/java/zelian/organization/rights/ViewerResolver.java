package zelian.organization.rights;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import zelian.access.Viewer;
import zelian.calendar.Today;
import zelian.organization.SignedIn;
import zelian.organization.Viewers;
import zelian.ui.Readers;
import zelian.ui.WithinRequest;

/**
 * Gives controllers their {@link Viewer} and the frame its reader: made once a request from whoever is
 * signed in, the post chosen and the day of business.
 */
@Component
class ViewerResolver implements HandlerMethodArgumentResolver, Readers, WebMvcConfigurer {

    private final Viewers viewers;
    private final Today today;

    ViewerResolver(Viewers viewers, Today today) {
        this.viewers = viewers;
        this.today = today;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current().orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }

    @Override
    public Optional<Viewer> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return Optional.empty();
        }
        return Optional.of(WithinRequest.once(ViewerResolver.class, who, () -> viewers.of(who, today.day())));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
