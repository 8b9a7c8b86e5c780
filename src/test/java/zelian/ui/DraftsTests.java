package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.common.Ids;
import zelian.common.Rejected;

/** Nothing typed is lost. */
class DraftsTests extends PageTests {

    @Autowired
    Drafts drafts;

    @Autowired
    Once once;

    @Test
    void whatWasTypedIsFoundAgainAfterSigningInElsewhere() {
        var key = "opinion-" + Ids.next();

        assertThat(get("/drafts/" + key, as(Role.SYSTEM_ADMIN))).hasStatus(204);
        post("/drafts/" + key, as(Role.SYSTEM_ADMIN), Map.of("opinion", "同意", "marks", List.of("一", "二"), "once", "x"));

        assertThat(get("/drafts/" + key, as(Role.SYSTEM_ADMIN)))
                .bodyJson()
                .extractingPath("$.fields")
                .isEqualTo(Map.of("opinion", List.of("同意"), "marks", List.of("一", "二")));
        assertThat(get("/drafts/" + key, as(Role.AUDIT_ADMIN))).hasStatus(204);
    }

    @Test
    void aDraftLiesSealedInTheDatabase() {
        var person = new PersonId(Ids.next());
        drafts.keep(person, "talk", Map.of("content", List.of("谈话要点")));

        var kept = db.sql("select fields from ui.draft where person = :person")
                .param("person", person.value())
                .query(byte[].class)
                .single();

        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("谈话要点");
        assertThat(drafts.find(person, "talk").orElseThrow().fields()).isEqualTo(Map.of("content", List.of("谈话要点")));
    }

    @Test
    void aDraftGoesWithTheActAndStaysWithARefusal() throws Exception {
        var nobody = new PersonId(new UUID(0, 0));
        var key = "form-" + Ids.next();
        drafts.keep(nobody, key, Map.of("title", List.of("甲")));
        var form = new MockHttpServletRequest("POST", "/somewhere");
        form.addParameter("draft", key);

        try {
            once.run(form, () -> {
                throw Rejected.because("common.changed-meanwhile");
            });
        } catch (Rejected refused) {
            assertThat(drafts.find(nobody, key)).isPresent();
        }
        once.run(form, () -> new SeeOther("/done"));

        assertThat(drafts.find(nobody, key)).isEmpty();
    }

    @Test
    void aPersonKeepsTheLatestFifty() {
        var person = new PersonId(Ids.next());
        for (int i = 0; i < 52; i++) {
            drafts.keep(person, "form-" + i, Map.of("n", List.of("" + i)));
        }

        assertThat(db.sql("select count(*) from ui.draft where person = :person")
                        .param("person", person.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
    }
}
