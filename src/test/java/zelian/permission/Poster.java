package zelian.permission;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import zelian.ui.Refused;

/** Posts forms to the program from within, so that what was done can be undone. */
final class Poster {

    /**
     * What came back.
     *
     * @param rule the rule that refused, as the ledger names it; empty if none did
     */
    record Answer(int status, String location, String rule, String text) {

        @Override
        public String toString() {
            var said = text.replaceAll("(?s).*<main[^>]*>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
            return status + " " + rule + (status == 422 ? " " + said.substring(0, Math.min(100, said.length())) : "");
        }
    }

    private final ThreadLocal<String> refused = ThreadLocal.withInitial(() -> "");
    private final MockMvc web;
    private final TransactionTemplate undone;

    Poster(ConfigurableApplicationContext application) {
        web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) application)
                .apply(springSecurity())
                .build();
        undone = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        application.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof Refused refusal) {
                refused.set(refusal.code());
            }
        });
    }

    /** Posts for good. */
    Answer post(Reader reader, String path, Map<String, String> fields) {
        return send(reader, MockMvcRequestBuilders.post(URI.create(path)), fields);
    }

    /** Hands in a file to be imported. */
    Answer upload(Reader reader, byte[] file, Map<String, String> fields) {
        return send(
                reader,
                MockMvcRequestBuilders.multipart("/imports").file(new MockMultipartFile("file", "清单.xlsx", "", file)),
                fields);
    }

    private Answer send(Reader reader, AbstractMockHttpServletRequestBuilder<?> request, Map<String, String> fields) {
        refused.remove();
        var token = new TestingAuthenticationToken(reader.signedIn(), "");
        token.setAuthenticated(true);
        request.with(authentication(token)).with(csrf());
        fields.forEach(request::param);
        try {
            var response = web.perform(request).andReturn().getResponse();
            return new Answer(
                    response.getStatus(),
                    Objects.requireNonNullElse(response.getHeader("Location"), ""),
                    refused.get(),
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            return new Answer(500, "", "", e.toString());
        }
    }

    /** Posts, and takes back whatever it did. */
    Answer postAndUndo(Reader reader, String path, Map<String, String> fields) {
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            return post(reader, path, fields);
        }));
    }
}
