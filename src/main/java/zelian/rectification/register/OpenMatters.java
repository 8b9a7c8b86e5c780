package zelian.rectification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Period;
import zelian.demo.DueDays;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.regulation.Rules;

/** What of rectification waits for somebody: to put right, review, sign, verify, decide on more time, look back on. */
@Component
class OpenMatters implements Matters, DueDays {

    /** How long before its day a look back is shown to those who do it. */
    private static final int LOOK_BACK_AHEAD = 10;

    private static final String STEPS = """
            select i.id, i.unit, i.title, i.number, i.state, i.discipline, i.due,
                   i.owner, i.owner_tenure, i.leader, i.leader_tenure, i.submitter, i.reviewer, i.signer,
                   coalesce(i.signed_on, i.reviewed_on, i.submitted_on) as since,
                   case when i.state = 'STRUCK_OFF' then b.due end as look_back,
                   exists (select 1 from rectification.extension x where x.item = i.id and x.granted is null) as asked
            from rectification.item i
            left join rectification.look_back b on b.item = i.id and b.result is null
            """;

    private final JdbcClient db;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Rules rules;

    OpenMatters(JdbcClient db, Directory directory, Deadlines deadlines, Rules rules) {
        this.db = db;
        this.directory = directory;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    private record Step(
            UUID id,
            UUID unit,
            String title,
            String number,
            String state,
            boolean discipline,
            LocalDate due,
            UUID owner,
            UUID ownerTenure,
            UUID leader,
            UUID leaderTenure,
            @Nullable UUID submitter,
            @Nullable UUID reviewer,
            @Nullable UUID signer,
            @Nullable LocalDate since,
            @Nullable LocalDate lookBack,
            boolean asked) {

        boolean inHand() {
            return switch (state) {
                case "OPENED", "IN_PROGRESS", "SENT_BACK" -> true;
                default -> false;
            };
        }

        boolean touchedBy(PersonId person) {
            var one = person.value();
            return one.equals(owner) || one.equals(submitter) || one.equals(reviewer) || one.equals(signer);
        }
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db
                .sql(STEPS + """
                where i.state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK') and i.owner_tenure = :tenure
                   or i.state = 'REVIEWED' and i.leader_tenure = :tenure
                   or (i.state in ('SUBMITTED', 'SIGNED') or b.due <= :soon
                       or exists (select 1 from rectification.extension x where x.item = i.id and x.granted is null))
                      and exists (select 1 from organization.pub_scope s
                                  where s.tenure = :tenure and s.area = 'RECTIFICATION' and s.unit = i.unit
                                    and s.act = case when i.state = 'SUBMITTED' and not i.discipline then 'LEAD' else 'VERIFY' end
                                    and :day between s.since and coalesce(s.until, 'infinity'))
                      and i.owner <> :person and i.submitter is distinct from :person
                      and i.reviewer is distinct from :person and i.signer is distinct from :person
                order by coalesce(b.due, i.due), i.id
                limit :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .param("soon", viewer.day().plusDays(LOOK_BACK_AHEAD))
                .param("limit", limit)
                .query(Step.class)
                .list()
                .stream()
                .map(step -> {
                    var own = step.inHand()
                            && step.ownerTenure().equals(viewer.tenure().value());
                    return matter(step, viewer.tenure(), viewer.person(), act(step, own), dueOf(step));
                })
                .toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        var matters = new ArrayList<Matter>();
        var steps = db.sql(STEPS + " where i.state <> 'STRUCK_OFF' or b.due is not null order by i.id")
                .query(Step.class)
                .list();
        var discipline = directory.inRole(Role.DISCIPLINE, day);
        var office = directory.inRole(Role.PARTY_OFFICE, day);
        for (var step : steps) {
            var due = dueOf(step);
            if (!days.contains(due)) {
                continue;
            }
            switch (step.state()) {
                case "REVIEWED" ->
                    matters.add(
                            matter(step, new TenureId(step.leaderTenure()), new PersonId(step.leader()), "审签", due));
                case "SUBMITTED" -> each(step, step.discipline() ? discipline : office, "审核", due, matters);
                case "SIGNED" -> each(step, discipline, "复核", due, matters);
                case "STRUCK_OFF" -> each(step, discipline, "回头看", due, matters);
                default ->
                    matters.add(matter(step, new TenureId(step.ownerTenure()), new PersonId(step.owner()), "整改", due));
            }
        }
        return matters;
    }

    /** In a demonstration: the next day on which an item or a look back is due. */
    @Override
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return db.sql("""
                select min(due) from (
                    select due from rectification.item where state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK') and due > :day
                    union all
                    select due from rectification.look_back where result is null and due > :day) d
                """)
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private void each(Step step, List<Holder> holders, String act, LocalDate due, List<Matter> matters) {
        holders.stream()
                .filter(holder -> !step.touchedBy(holder.person()))
                .forEach(holder -> matters.add(matter(step, holder.tenure(), holder.person(), act, due)));
    }

    /** What bears the mark 纪检 is nothing to remind superiors of: it names no unit. */
    private static Matter matter(Step step, TenureId tenure, PersonId person, String act, LocalDate due) {
        return new Matter(
                "item",
                step.id(),
                tenure,
                person,
                step.discipline() ? Viewer.NO_UNIT : new UnitId(step.unit()),
                act,
                step.title(),
                step.number() + "，" + States.word(step.state()),
                due);
    }

    /** @param own whether it waits for its owner, and not for those who decide on more time */
    private static String act(Step step, boolean own) {
        return switch (step.state()) {
            case "SUBMITTED" -> "审核";
            case "REVIEWED" -> "审签";
            case "SIGNED" -> "复核";
            case "STRUCK_OFF" -> "回头看";
            default -> own || !step.asked() ? "整改" : "审批延期";
        };
    }

    private LocalDate dueOf(Step step) {
        if (step.lookBack() != null) {
            return step.lookBack();
        }
        if (step.since() != null && !step.inHand()) {
            var clock = rules.on(step.since()).workingDays("rectification.turn.clock");
            return deadlines.after(step.since(), new WorkingDays(clock.value()));
        }
        return step.due();
    }
}
