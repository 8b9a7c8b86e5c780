package zelian.organization.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import zelian.organization.SignedIn;

/**
 * Which addresses need signing in (all but the few that lead to it), which ones administrators may open at
 * all, and the headers of every answer. What a reader may do once inside is not decided here but asked of
 * {@code Rights} by each use case.
 */
@Configuration
class SecurityConfiguration {

    /** Scripts and styles from ourselves only, none inline; nothing of ours inside another's page. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/assets/**", "/sign-in", "/sign-in/**", "/activation", "/setup", "/demo", "/demo/**", "/preferences/type-size"
    };

    /** Where administrators have work; every other page is business, which none of them reads. */
    private static final RequestMatcher CONSOLES = new OrRequestMatcher(Stream.of(
                    "/",
                    "/account/**",
                    "/accounts/**",
                    "/administrators/**",
                    "/roles/**",
                    "/sign-in-policy",
                    "/calendar/**",
                    "/self-check",
                    "/ledger/**",
                    "/organization/**",
                    "/units/**",
                    "/people/**",
                    "/imports/**",
                    "/drafts/**",
                    "/sign-out")
            .map(path ->
                    (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(path))
            .toList());

    @Bean
    SecurityFilterChain security(HttpSecurity http, AccountSessions sessions, TurningBack turningBack) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .authorizeHttpRequests(ask -> ask.requestMatchers(SecurityConfiguration::postedFromElsewhere)
                        .denyAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(mayOpen(who.get(), request.getRequest()))))
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(turningBack).accessDeniedHandler(turningBack))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .httpStrictTransportSecurity(tls -> tls.maxAgeInSeconds(365 * 24 * 60 * 60))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    /** The coarse rule: everyone signed in, but an administrator only where administrators have work. */
    private static boolean mayOpen(@Nullable Authentication who, HttpServletRequest request) {
        return who != null
                && who.getPrincipal() instanceof SignedIn reader
                && (reader.administers() == null || CONSOLES.matches(request));
    }

    /**
     * The token of forms lives in a cookie of its own rather than in the session: whoever was signed out while
     * typing signs in beside the page and posts it as it is, and the sign-in page costs no session.
     */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("zelian-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    /** Browsers say where a request comes from; a second lock beside the token of the form. */
    static boolean postedFromElsewhere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && from != null
                && !from.equals("same-origin")
                && !from.equals("none");
    }

    /** Nobody signs in through Spring Security itself; without this bean it would make up a user with a password. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new ProviderNotFoundException("sign in at /sign-in");
        };
    }
}
