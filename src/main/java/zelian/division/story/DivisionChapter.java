package zelian.division.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.division.DivisionId;
import zelian.division.text.Claiming;
import zelian.division.text.Drafting;
import zelian.division.text.Passing;
import zelian.division.text.Wanted;
import zelian.meeting.AgendaItem;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingKind;
import zelian.meeting.Meetings;

/**
 * The division of 2026: drafted after the session of February, put to the units for ten days, decided in March, issued the
 * day after and taken on within the clock, by one leader late; adjusted in July after the second study session.
 */
@Component
@Profile("demo")
class DivisionChapter implements Chapter {

    private static final String TITLE = "2026 年全面从严治党主要任务分工";

    private final Drafting drafting;
    private final Passing passing;
    private final Claiming claiming;
    private final Meetings meetings;
    private final Directory directory;
    private final JdbcClient db;

    DivisionChapter(
            Drafting drafting,
            Passing passing,
            Claiming claiming,
            Meetings meetings,
            Directory directory,
            JdbcClient db) {
        this.drafting = drafting;
        this.passing = passing;
        this.claiming = claiming;
        this.meetings = meetings;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 240;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-02-05" -> draft(day, stage);
            case "2026-02-06" -> passing.consult(office(stage), latest(), LocalDate.of(2026, 2, 16));
            case "2026-02-24" -> passing.submit(office(stage), latest());
            case "2026-03-06" -> {
                passing.approve(secretary(stage), latest(), item("任务分工", day, stage));
                passing.issue(office(stage), latest());
            }
            case "2026-03-10", "2026-07-17" -> claim(day, stage, "金振东");
            case "2026-03-16", "2026-09-18" -> claim(day, stage, "");
            case "2026-07-15" -> adjust(day, stage);
            default -> {}
        }
    }

    private void draft(LocalDate day, Stage stage) {
        var office = office(stage);
        var sessions = meetings.held(LocalDate.of(2026, 1, 1), day, office).stream()
                .filter(item -> item.kind() == MeetingKind.ANNUAL || item.kind() == MeetingKind.STUDY)
                .map(AgendaItem::meeting)
                .distinct()
                .toList();
        var division = drafting.open(office, unit("D00"), 2026, TITLE, sessions);
        var works = new HashMap<String, UUID>();
        for (var share : Share.values()) {
            if (share.since.isBefore(day.plusMonths(2))) {
                add(office, division, share, works, day, stage);
            }
        }
    }

    private void add(
            Viewer by, DivisionId division, Share share, HashMap<String, UUID> works, LocalDate day, Stage stage) {
        var work = works.computeIfAbsent(
                share.work, words -> drafting.add(by, division, null, headed(words, share, day, stage)));
        drafting.add(
                by,
                division,
                work,
                new Wanted(
                        share.words,
                        share.own() ? item(share.item, day, stage) : null,
                        stage.as("D00", share.leader.equals("王海燕") ? "党组书记" : "班子成员", share.leader)
                                .tenure(),
                        unit(share.unit),
                        share.helpers().stream().map(this::unit).toList(),
                        share.handled() ? office(stage).tenure() : null,
                        share.goal,
                        share.since,
                        share.until(),
                        share.points()));
    }

    private Wanted headed(String words, Share share, LocalDate day, Stage stage) {
        return new Wanted(words, item(share.item, day, stage), null, null, List.of(), null, "", null, null, List.of());
    }

    private @Nullable AgendaItemId item(String subject, LocalDate day, Stage stage) {
        return meetings.held(LocalDate.of(2026, 1, 1), day, office(stage)).stream()
                .filter(item -> item.subject().contains(subject))
                .map(AgendaItem::id)
                .findFirst()
                .orElse(null);
    }

    /** Everyone takes on what waits for them, but one. */
    private void claim(LocalDate day, Stage stage, String late) {
        var waiting = db.sql("""
                select c.id, c.tenure, n.title as name from division.claim c
                join organization.pub_node n on n.kind = 'person' and n.id = c.person
                where c.state = 'WAITING' order by c.tenure, c.id
                """)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class), row.getObject("tenure", UUID.class), row.getString("name")))
                .list();
        waiting.stream()
                .filter(claim -> !claim.name().contains(late) || late.isEmpty())
                .forEach(claim -> claiming.claim(stage.as(new TenureId(claim.tenure())), List.of(claim.id())));
    }

    private record Waiting(UUID id, UUID tenure, String name) {}

    private void adjust(LocalDate day, Stage stage) {
        var office = office(stage);
        var session = meetings.held(day.minusDays(7), day, office).stream()
                .filter(item -> item.kind() == MeetingKind.STUDY)
                .map(AgendaItem::meeting)
                .distinct()
                .toList();
        var draft = drafting.adjust(office, latest(), "7 月 14 日专题研究会议增加外包内容复审一项，由传媒处牵头", session);
        var works = new HashMap<String, UUID>();
        db.sql("select id, words from division.line where version = :version and level = 1")
                .param("version", draft.value())
                .query((row, number) -> works.put(row.getString("words"), row.getObject("id", UUID.class)))
                .list();
        for (var share : Share.values()) {
            if (!share.since.isBefore(day)) {
                add(office, draft, share, works, day, stage);
            }
        }
        passing.submit(office, draft);
        passing.approve(secretary(stage), draft, item("调整 2026 年任务分工", day, stage));
        passing.issue(office, draft);
    }

    private DivisionId latest() {
        return new DivisionId(db.sql("select id from division.version order by ordinal desc limit 1")
                .query(UUID.class)
                .single());
    }

    private UnitId unit(String code) {
        return directory.units(LocalDate.of(2026, 12, 31)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Directory.Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer secretary(Stage stage) {
        return stage.as("D00", "党组书记", "王海燕");
    }
}
