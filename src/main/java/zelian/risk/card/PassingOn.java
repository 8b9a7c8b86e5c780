package zelian.risk.card;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.organization.PostPassed;
import zelian.risk.RiskCardId;

/**
 * Cards and measures pass to whoever follows on the post; a new holder of a post is a reason to look at its risks
 * again (岗位变动), within a month.
 */
@Service
class PassingOn {

    private static final int A_MONTH = 30;

    private final JdbcClient db;
    private final Cards cards;
    private final Inbox inbox;

    PassingOn(JdbcClient db, Cards cards, Inbox inbox) {
        this.db = db;
        this.cards = cards;
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        db.sql("""
                update risk.measure m set owner = :person, owner_tenure = :tenure
                from   risk.edition e
                where  m.owner_tenure = :from and e.id = m.edition and e.state = 'IN_FORCE'
                """)
                .param("person", successor.person().value())
                .param("tenure", successor.tenure().value())
                .param("from", passed.from().value())
                .update();
        var kept = db.sql("""
                update risk.card set keeper = :person, keeper_tenure = :tenure
                where  keeper_tenure = :from and closed_on is null returning id
                """)
                .param("person", successor.person().value())
                .param("tenure", successor.tenure().value())
                .param("from", passed.from().value())
                .query(java.util.UUID.class)
                .list();
        kept.forEach(card -> cards.hasten(new RiskCardId(card), passed.day().plusDays(A_MONTH)));
        if (!kept.isEmpty()) {
            inbox.send(
                    passed.by(),
                    new Note(
                            "risk.passed:" + passed.from(),
                            successor.person(),
                            successor.tenure(),
                            "接手风险点卡 " + kept.size() + " 张，一个月内重新评估",
                            passed.why(),
                            "risk_card",
                            kept.getFirst()));
        }
    }
}
