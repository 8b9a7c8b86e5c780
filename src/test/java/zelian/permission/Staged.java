package zelian.permission;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Role;
import zelian.renewal.opening.RunningOpenings;

/** What the demonstration has not, but the question needs: somebody in a round, drafts, letters, matters that wait. */
final class Staged {

    private final Poster poster;
    private final JdbcClient db;
    private final List<Reader> readers;

    private Staged(Poster poster, JdbcClient db, List<Reader> readers) {
        this.poster = poster;
        this.db = db;
        this.readers = readers;
    }

    static void on(ConfigurableApplicationContext application, Poster poster, LocalDate day) throws IOException {
        var db = application.getBean(JdbcClient.class);
        var stage = new Staged(poster, db, new Readers(db, day).all());
        db.sql("update organization.account set state = 'ACTIVE' where state = 'AUTHORISED'")
                .update();
        db.sql("update organization.account set state = 'ACTIVE' where state = 'AUTHORISED'")
                .update();
        stage.round(day);
        stage.checks(day);
        stage.draftList();
        stage.letters();
        stage.division(day);
        stage.debriefs(day);
        stage.waitingChanges();
        stage.upload();
        stage.done(stage.acting(Role.PARTY_OFFICE), "/years/" + (day.getYear() + 1) + "/opening", Map.of());
        application.getBean(RunningOpenings.class).runAll();
        stage.base();
        stage.closing();
    }

    /** A round that runs, with a visit announced, one not announced, one held, and one fed back; with what was found. */
    private void round(LocalDate day) {
        var office = acting(Role.PARTY_OFFICE);
        var lead = acting(Role.DISCIPLINE);
        var unit = String.valueOf(acting(Role.UNIT_HEAD).unit());
        var round = placed(
                office,
                "/inspections",
                Map.of(
                        "title",
                        "专项督责",
                        "plan",
                        "查责任落实",
                        "since",
                        day.toString(),
                        "until",
                        day.plusDays(30).toString(),
                        "units",
                        unit,
                        "lead",
                        String.valueOf(lead.tenure()),
                        "members",
                        String.valueOf(acting(Role.STAFF).tenure()),
                        "lock",
                        "0"));
        done(office, round + "/start", Map.of());
        for (var title : List.of("下周去", "不打招呼", "查过", "反馈过")) {
            var visit = placed(
                    office,
                    round + "/visits",
                    Map.of(
                            "unit",
                            unit,
                            "mode",
                            title.equals("不打招呼") ? "UNANNOUNCED" : "RESEARCH",
                            "day",
                            title.endsWith("过")
                                    ? day.toString()
                                    : day.plusDays(7).toString(),
                            "title",
                            title,
                            "visitors",
                            String.valueOf(lead.tenure())));
            if (title.endsWith("过")) {
                done(lead, visit + "/holding", Map.of("words", "看了台账"));
                done(
                        lead,
                        visit + "/findings",
                        Map.of("side", "SHORTFALL", "title", title + "的问题", "fact", "少两次记实", "lock", "0"));
            }
            if (title.equals("反馈过")) {
                done(lead, visit + "/feedback", Map.of());
            }
        }
    }

    private void checks(LocalDate day) {
        for (var asker : List.of(acting(Role.UNIT_HEAD), acting(Role.PARTY_OFFICE), acting(Role.DISCIPLINE))) {
            var unit = String.valueOf(acting(Role.UNIT_HEAD).unit());
            done(
                    asker,
                    "/chain/checks",
                    Map.of("unit", unit, "day", day.minusDays(3).toString(), "happened", "播出事故"));
        }
    }

    private void draftList() {
        var head = acting(Role.UNIT_HEAD);
        done(head, "/duty-lists", Map.of("unit", String.valueOf(head.unit()), "year", "2031"));
        var list = db.sql(
                        "select v.id, v.list from duty.list_version v where v.state = 'DRAFT' and v.drafter = :person")
                .param("person", head.person())
                .query()
                .singleRow();
        done(
                head,
                "/duty-lists/" + list.get("list") + "/items",
                Map.of("version", list.get("id").toString(), "subject", "处室", "matter", "教育提醒", "lead", "主要负责人"));
    }

    /** A draft, one that waits for signature, and one sent, to a unit some have in their scope; one more marked 纪检. */
    private void letters() {
        var drafter = acting(Role.DISCIPLINE);
        var signer = acting(Role.SECRETARY);
        for (var title : List.of("起草中", "待签发", "已签发", "纪检件")) {
            var form = new HashMap<>(Map.of(
                    "kind", "REMINDER",
                    "unit", String.valueOf(acting(Role.UNIT_HEAD).unit()),
                    "title", title,
                    "matter", "记实不及时",
                    "demand", "本月内补齐",
                    "signer", String.valueOf(signer.tenure()),
                    "lock", "0"));
            if (title.equals("纪检件")) {
                form.put("discipline", "true");
            }
            var letter = placed(drafter, "/letters", form);
            if (!title.equals("起草中")) {
                done(drafter, letter + "/submission", Map.of());
            }
            if (title.equals("已签发") || title.equals("纪检件")) {
                done(signer, letter + "/signature", Map.of("decision", "PASS", "words", ""));
            }
        }
    }

    /** A debrief handed in, one with a point listed, and one with a point fed back. */
    private void debriefs(LocalDate day) {
        var office = acting(Role.PARTY_OFFICE);
        var reviewer = acting(Role.DISCIPLINE);
        var chair = acting(Role.SECRETARY);
        var speaker = acting(Role.UNIT_HEAD);
        for (var step : List.of("送审的", "点评过的", "反馈过的")) {
            var session = placed(
                    office,
                    "/debriefs/sessions",
                    Map.of(
                            "title", step + "述责",
                            "year", String.valueOf(day.getYear()),
                            "speakers", String.valueOf(speaker.tenure()),
                            "chair", String.valueOf(chair.tenure()),
                            "reviewer", String.valueOf(reviewer.tenure()),
                            "draftBy", day.toString(),
                            "heldOn", day.toString()));
            var debrief = "/debriefs/"
                    + db.sql("select id from assessment.debrief where session = cast(:session as uuid)")
                            .param("session", session.substring(session.lastIndexOf('/') + 1))
                            .query(UUID.class)
                            .single();
            var words = new HashMap<>(Map.of("doing", "HAND_IN", "lock", "0"));
            List.of(
                            "responsibility",
                            "discipline",
                            "conduct",
                            "decisions",
                            "integrity",
                            "lastYear",
                            "shortfalls",
                            "next")
                    .forEach(section -> words.put(section, "照实写"));
            done(speaker, debrief + "/draft", words);
            if (!step.equals("送审的")) {
                done(reviewer, debrief + "/review", Map.of("decision", "PASS", "words", ""));
                done(chair, debrief + "/comment", Map.of("comment", "抓得实"));
                done(office, debrief + "/points", Map.of("title", "调研偏少", "fact", "全年两次"));
            }
            if (step.equals("反馈过的")) {
                done(office, debrief + "/feedback", Map.of());
            }
        }
    }

    /** A division adjusted, with the units for their opinion, one of which has spoken. */
    private void division(LocalDate day) {
        var office = acting(Role.PARTY_OFFICE);
        var head = acting(Role.UNIT_HEAD);
        var issued = db.sql("select id from division.version where state = 'ISSUED'")
                .query(UUID.class)
                .single();
        var draft = placed(office, "/divisions/" + issued + "/adjustment", Map.of("reason", "新增要求"));
        done(
                office,
                draft + "/lines/new",
                Map.of(
                        "words",
                        "新增一项任务",
                        "leader",
                        String.valueOf(acting(Role.MEMBER).tenure()),
                        "unit",
                        String.valueOf(head.unit()),
                        "goal",
                        "年内完成",
                        "until",
                        day.plusDays(60).toString(),
                        "points",
                        day.plusDays(30) + " 拿出方案"));
        done(office, draft + "/consultation", Map.of("until", day.plusDays(20).toString()));
        var voices = db.sql("""
                select v.id from consultation.voice v join consultation.consultation c on c.id = v.consultation
                where  c.closed_on is null and v.unit = :unit
                """).param("unit", head.unit()).query(UUID.class).list();
        done(head, "/consultations/voices/" + voices.getFirst() + "/opinions", Map.of("words", "建议推迟一个月"));
    }

    private void waitingChanges() {
        var administrator = acting(Role.SYSTEM_ADMIN);
        done(
                administrator,
                "/roles/proposals",
                Map.of("title", "主要负责人", "role", "STAFF", "reason", "试行", "unitKind", "", "unitName", ""));
        done(
                administrator,
                "/administrators/AUDIT_ADMIN/changes",
                Map.of("newName", "周敏", "newLogin", "zhoumin", "reason", "轮岗"));
    }

    private void upload() throws IOException {
        var file = new ClassPathResource("demo/责任清单-办公室版.xlsx").getContentAsByteArray();
        var answer = poster.upload(
                acting(Role.UNIT_HEAD),
                file,
                Map.of(
                        "kind",
                        "duty-list",
                        "unit",
                        String.valueOf(acting(Role.UNIT_HEAD).unit()),
                        "year",
                        "2026"));
        if (answer.status() != 303) {
            throw new IllegalStateException("upload: " + answer);
        }
    }

    /** What progress is graded from next year, as if a result had become final. */
    private void base() {
        db.sql("""
                insert into assessment.year_base (body, since, until, measure, unit, met, whole, appraisal, frozen_on)
                select s.body, s.since + interval '1 year', s.until + interval '1 year', 'ON_TIME', r.unit, 1, 2, a.id,
                       a.started_on
                from   assessment.result r
                join   assessment.appraisal a on a.id = r.appraisal and a.purpose = 'OFFICIAL'
                join   assessment.scheme s on s.id = a.scheme
                order  by a.id, r.unit limit 1
                """).update();
    }

    /** A year whose closing waits for its decision, and leave asked for to put another right. */
    private void closing() {
        var office = acting(Role.PARTY_OFFICE);
        db.sql("""
                insert into renewal.year (id, year, unit, opened_on, opener, opener_tenure, opener_name, gathered_on)
                values (gen_random_uuid(), 2026, :unit, '2026-01-04', :person, :tenure, '经办', '2026-01-04')
                """)
                .param("unit", office.unit())
                .param("person", office.person())
                .param("tenure", office.tenure())
                .update();
        db.sql("""
                insert into renewal.year (id, year, unit, opened_on, opener, opener_tenure, opener_name, gathered_on)
                select gen_random_uuid(), 2025, unit, opened_on, opener, opener_tenure, opener_name, gathered_on
                from   renewal.year where year = 2026
                """).update();
        db.sql("""
                insert into renewal.closing (id, year, state, unit, words, proposer, proposer_tenure, proposer_name,
                       proposed_on, decider, decider_name, decided_on, opinion)
                select gen_random_uuid(), 2024, 'CLOSED', unit, '', opener, opener_tenure, opener_name, opened_on,
                       gen_random_uuid(), '书记', opened_on, '' from renewal.year where year = 2026
                """).update();
        db.sql("""
                insert into renewal.archive (id, year, state, asker, asker_name, asked_on, made_at)
                values (gen_random_uuid(), 2024, 'MADE', :person, '经办', '2026-01-05', now())
                """).param("person", office.person()).update();
        done(office, "/years/2025/closing", Map.of("words", "照办"));
        done(office, "/years/2025/corrections", Map.of("unit", String.valueOf(office.unit()), "reason", "写错一个日期"));
    }

    /** What the form made: its address. */
    private String placed(Reader reader, String path, Map<String, String> fields) {
        var answer = poster.post(reader, path, fields);
        if (answer.status() != 303) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.location();
    }

    private void done(Reader reader, String path, Map<String, String> fields) {
        placed(reader, path, fields);
    }

    private Reader acting(Role role) {
        return readers.stream()
                .filter(reader -> reader.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}
