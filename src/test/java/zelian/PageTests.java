package zelian;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.organization.SignedIn;

/**
 * The program whole, on a real PostgreSQL: the embedded one, or another by {@code ZELIAN_DB_URL}. Every test
 * class that extends this shares one Spring context and one database, so tests find each other's rows: each
 * makes what it needs and looks only at that.
 *
 * <p>Pages are read as a reader reads them: {@code get("/duties", as(tenure))}, and forms are posted as a
 * browser without script would: {@code post("/duties", as(tenure), Map.of("title", "…"))}.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
public abstract class PageTests {

    @Autowired
    protected MockMvcTester web;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TestDay today;

    @BeforeEach
    void itIsMonday() {
        today.set(TestDay.MONDAY);
    }

    protected MvcTestResult get(String address, RequestPostProcessor... who) {
        var request = web.get().uri(address);
        for (var reader : who) {
            request = request.with(reader);
        }
        return request.exchange();
    }

    /** A form as a browser without script posts it; a field of several values is a list. */
    protected MvcTestResult post(String address, RequestPostProcessor who, Map<String, ?> fields) {
        var request = web.post().uri(address).with(csrf()).with(who);
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), values(field.getValue()));
        }
        return request.exchange();
    }

    private static String[] values(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toArray(String[]::new)
                : new String[] {String.valueOf(value)};
    }

    /** Signed in as whoever holds this post. */
    protected RequestPostProcessor as(TenureId tenure) {
        var holder = db.sql("""
                        select t.person, p.name from organization.tenure t
                        join organization.person p on p.id = t.person where t.id = :tenure
                        """)
                .param("tenure", tenure.value())
                .query((row, number) ->
                        Map.entry(new PersonId(row.getObject("person", UUID.class)), row.getString("name")))
                .single();
        return as(new SignedIn(accountOf(holder.getKey()), holder.getKey(), holder.getValue(), null, tenure));
    }

    /** Signed in as this viewer, under the post the viewer acts under. */
    protected RequestPostProcessor as(Viewer viewer) {
        return as(viewer.tenure());
    }

    /** Signed in as this person, under the first of their posts. */
    protected RequestPostProcessor as(PersonId person) {
        var name = db.sql("select name from organization.person where id = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
        return as(new SignedIn(accountOf(person), person, name, null, Viewer.NO_TENURE));
    }

    private UUID accountOf(PersonId person) {
        return db.sql("select id from organization.account where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .orElse(person.value());
    }

    /** Signed in as one of the three administrators. */
    protected RequestPostProcessor as(Role administrator) {
        var account = db.sql("select id from organization.account where administers = :role and state <> 'SUSPENDED'")
                .param("role", administrator.name())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> new UUID(1, administrator.ordinal()));
        return as(new SignedIn(account, new PersonId(account), administrator.label(), administrator, Viewer.NO_TENURE));
    }

    private static RequestPostProcessor as(SignedIn who) {
        var token = new TestingAuthenticationToken(who, "");
        token.setAuthenticated(true);
        return authentication(token);
    }

    /** Where an answer sends the reader; null if it shows a page. */
    protected static @Nullable String sentTo(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }

    protected static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    /** The page as the browser gets it. */
    protected static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
