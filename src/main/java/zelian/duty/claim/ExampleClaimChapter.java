package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.Stage;
import zelian.duty.Claim;
import zelian.duty.ClaimId;

/** Some days after lists are issued everyone takes on what is theirs, but for every seventeenth, who is late. */
@Component
@Profile("demo")
class ExampleClaimChapter implements Chapter {

    private static final int LATE = 17;

    private final JdbcClient db;
    private final ClaimRows rows;
    private final Claiming claiming;

    ExampleClaimChapter(JdbcClient db, ClaimRows rows, Claiming claiming) {
        this.db = db;
        this.rows = rows;
        this.claiming = claiming;
    }

    @Override
    public boolean tells(Example example) {
        return example != Example.BUREAU;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-01-22" -> waiting().forEach(tenure -> claim(tenure, stage));
            case "2026-03-02" -> {
                var owners = waiting();
                for (var place = 0; place < owners.size(); place++) {
                    if (place % LATE != LATE - 1) {
                        claim(owners.get(place), stage);
                    }
                }
            }
            default -> {}
        }
    }

    private void claim(TenureId tenure, Stage stage) {
        var owner = stage.as(tenure);
        claiming.claim(
                owner,
                rows.own(owner).stream()
                        .filter(row -> row.state() == Claim.State.WAITING)
                        .map(row -> new ClaimId(row.id()))
                        .toList());
    }

    private List<TenureId> waiting() {
        return db.sql("select distinct owner_tenure from duty.claim where state = 'WAITING' order by 1")
                .query((row, n) -> new TenureId(row.getObject("owner_tenure", UUID.class)))
                .list();
    }
}
