package zelian.problem.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.organization.PostPassed;

/** What is open under a post passes to whoever follows on it: leading, and milestones not done; their tasks pass by themselves. */
@Service
class PassingOn {

    private final JdbcClient db;

    PassingOn(JdbcClient db) {
        this.db = db;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        db.sql("""
                update problem.leading l set lead = :person, lead_tenure = :tenure
                from   problem.problem p
                where  l.lead_tenure = :from and l.state <> 'ENDED' and p.id = l.problem and p.state <> 'STRUCK_OFF'
                """)
                .param("person", successor.person().value())
                .param("tenure", successor.tenure().value())
                .param("from", passed.from().value())
                .update();
        db.sql("""
                update problem.milestone s set owner = :person, owner_tenure = :tenure
                where  s.owner_tenure = :from
                  and  not exists (select 1 from task.pub_link l join task.pub_occurrence o on o.id = l.to_id
                                   where l.from_kind = 'problem_milestone' and l.from_id = s.id and o.state = 'DONE')
                """)
                .param("person", successor.person().value())
                .param("tenure", successor.tenure().value())
                .param("from", passed.from().value())
                .update();
    }
}
