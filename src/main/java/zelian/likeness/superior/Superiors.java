package zelian.likeness.superior;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.likeness.ComparedTexts;

/** The plans of the superior (机关工委安排) that own plans are compared with, so that nobody only passes them on. */
@Service
public class Superiors {

    private static final int LONGEST = 20_000;

    private final JdbcClient db;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Superiors(JdbcClient db, Rights rights, ApplicationEventPublisher events) {
        this.db = db;
        this.rights = rights;
        this.events = events;
    }

    /** One plan of the superior. */
    record Plan(UUID id, int year, String issuer, String title, String text, String byName, LocalDate enteredOn) {}

    List<Plan> all() {
        return db.sql("select id, year, issuer, title, text, by_name, entered_on from likeness.superior"
                        + " order by year desc, entered_on desc, id")
                .query(Plan.class)
                .list();
    }

    /** Those of that year, to compare with. */
    public List<ComparedTexts.Other> texts(int year) {
        return all().stream()
                .filter(plan -> plan.year() == year)
                .map(plan -> new ComparedTexts.Other(
                        plan.id(),
                        plan.title(),
                        plan.issuer() + "的安排",
                        "/likenesses/superiors",
                        ComparedTexts.sentences(plan.text())))
                .toList();
    }

    /** @throws Rejected without issuer, title or text */
    @Transactional
    public UUID enter(Viewer by, String issuer, String title, String text) {
        rights.requireAnywhere(by, Area.DUTY, Act.ISSUE);
        for (var field : List.of(Map.entry("issuer", issuer), Map.entry("title", title), Map.entry("text", text))) {
            if (field.getValue().isBlank()) {
                throw Rejected.because("likeness.superior-incomplete").at(field.getKey());
            }
        }
        if (text.length() > LONGEST || title.length() > 100 || issuer.length() > 60) {
            throw Rejected.because("likeness.superior-too-long", LONGEST).at("text");
        }
        var id = Ids.next();
        db.sql("""
                insert into likeness.superior (id, year, issuer, title, text, by, by_name, entered_on)
                values (:id, :year, :issuer, :title, :text, :by, :name, :day)
                """)
                .param("id", id)
                .param("year", by.day().getYear())
                .param("issuer", issuer)
                .param("title", title)
                .param("text", text)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
        events.publishEvent(new Deed(
                by,
                "likeness.superior-entered",
                "superior_plan",
                id,
                by.unit(),
                "录入" + issuer + "的“" + title + "”供比较"));
        return id;
    }
}
