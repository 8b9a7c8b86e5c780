package zelian.division.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.organization.PostPassed;

/** What was asked under a post passes to whoever follows on it; milestones' tasks pass by themselves. */
@Service
class PassingOn {

    private final JdbcClient db;

    PassingOn(JdbcClient db) {
        this.db = db;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        pass(
                passed,
                "update division.claim set person = :person, tenure = :tenure where tenure = :from and state <> 'ENDED'");
        pass(passed, "update division.line set leader = :person, leader_tenure = :tenure where leader_tenure = :from");
        pass(
                passed,
                "update division.line set handler = :person, handler_tenure = :tenure where handler_tenure = :from");
        pass(passed, """
                update division.milestone m set owner = :person, owner_tenure = :tenure
                where  m.owner_tenure = :from
                  and  not exists (select 1 from task.pub_link k join task.pub_occurrence o on o.id = k.to_id
                                   where k.from_kind = 'division_milestone' and k.from_id = m.thread and o.state = 'DONE')
                """);
    }

    private void pass(PostPassed passed, String sql) {
        db.sql(sql)
                .param("person", passed.successor().person().value())
                .param("tenure", passed.successor().tenure().value())
                .param("from", passed.from().value())
                .update();
    }
}
