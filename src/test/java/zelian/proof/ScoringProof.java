package zelian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.common.Ids;
import zelian.journey.Demonstration;

/**
 * R1 in the middle of a scoring run: thousands of units are being scored when the application, or the database, is
 * killed. Whoever looks, before and after, finds all of the run or nothing of it; what was asked for is taken up again and
 * ends without anybody asking anew; and its scores are those of a run that nobody disturbed.
 */
@Tag("proof")
class ScoringProof {

    private static final int TIMES = Math.max(4, Integer.getInteger("proof.times", 50) / 5);
    private static final int UNITS = 4_000;

    private final Random chance = new Random(20260916);
    private final Program program = new Program("scoring");
    private Demonstration.Form form;
    private String scheme;
    private Found undisturbed;
    private int hit;

    ScoringProof() throws IOException {}

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void aRunIsThereWholeOrNotAtAllAndEndsAsIfNobodyHadDisturbedIt() throws Exception {
        program.startAndWait();
        manyUnits();
        form = Demonstration.form(program.address(), Demonstration.cookie(program.address(), "秦建国"));
        scheme = program.ask("select id from assessment.scheme where state = 'PUBLISHED' and until = '2026-06-30'")
                .getFirst();
        var began = System.nanoTime();
        undisturbed = ended(asked());
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        assertThat(undisturbed.results()).isGreaterThan(UNITS);

        for (var time = 1; time <= TIMES; time++) {
            var run = asked();
            awaitBeginning(run);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextLong(millis * 3 / 4)));
            var left = time % 2 == 1 ? afterKillOfApplication(run) : afterKillOfDatabase(run);
            hit += left.nothing() ? 1 : 0;
            assertThat(ended(run)).isEqualTo(undisturbed);
        }

        assertThat(hit).as("killed in the middle, of " + TIMES).isGreaterThan(TIMES / 2);
        program.verifyLedger();
        System.out.printf(
                "R1：%d 个单位取数计分（%.1f 秒），轮流强行终止程序、数据库 %d 次，%d 次正在半途：每次要么全有要么全无，自行接着办完，得分与未受打扰的一次相同，台账核验通过。%n",
                undisturbed.results(), millis / 1e3, TIMES, hit);
    }

    private Found afterKillOfApplication(String run) throws Exception {
        program.killApplication();
        var left = look(run);
        program.startAndWait();
        return left;
    }

    private Found afterKillOfDatabase(String run) throws Exception {
        program.killDatabase();
        return awaitLook(run);
    }

    /** Units beside those of the story, each with forty tasks and a record a month. */
    private void manyUnits() throws SQLException {
        program.change("""
                insert into organization.unit (id, code, name, kind, parent, since, sort)
                select gen_random_uuid(), 'R' || n, '计分证明单位' || n, u.kind, u.parent, '2025-01-01', 1000 + n
                from   generate_series(1, %d) n, organization.unit u where u.code = 'D26'
                """.formatted(UNITS), """
                insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure, opens_on,
                                             stated_on, due_on, state, done_on, letters)
                select gen_random_uuid(), u.id, gen_random_uuid(), '证明', '证明', n::text, u.id, u.id, u.id, d.day, d.day,
                       d.day, 'DONE', d.day + (n + hashtext(u.code)) % 3 - 1, ''
                from   organization.unit u cross join generate_series(1, 40) n
                cross  join lateral (select date '2026-01-10' + n * 4 as day) d
                where  u.code like 'R%'
                """, """
                insert into evidence.record (id, kind, happened_on, deed, unit, owner, owner_tenure, entered_by,
                                             entered_tenure, entered_on, state, confirmed_on, letters)
                select gen_random_uuid(), 'STUDY', d.day, '证明', u.id, u.id, u.id, u.id, u.id, d.day, 'CONFIRMED', d.day, ''
                from   organization.unit u cross join generate_series(1, 6) n
                cross  join lateral (select date '2026-01-05' + n * 28 as day) d
                where  u.code like 'R%' and hashtext(u.code || n) % 4 <> 0
                """, "analyze");
    }

    /** Asks for a trial of all units; once it is acknowledged, it has to be carried out whatever happens. */
    private String asked() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(program.address() + "/assessments/schemes/" + scheme + "/appraisals"))
                            .header("Cookie", form.cookie())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "purpose=TRIAL&until=2026-06-30&once=" + Ids.next() + "&_csrf=" + form.token()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            var address = answer.headers().firstValue("Location").orElseThrow();
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private void awaitBeginning(String run) throws SQLException {
        await(
                "a beginning of " + run,
                () -> !program.ask("select 1 from assessment.progress where appraisal = '" + run + "'")
                                .isEmpty()
                        || !look(run).nothing());
    }

    private Found awaitLook(String run) throws SQLException {
        var found = new Found[1];
        await("the database", () -> {
            found[0] = look(run);
            return true;
        });
        return found[0];
    }

    /** Looks again and again until it has ended: nothing may ever be there but all or nothing. */
    private Found ended(String run) throws SQLException {
        var found = new Found[1];
        await("the end of " + run, () -> {
            found[0] = look(run);
            return !found[0].nothing();
        });
        return found[0];
    }

    /** Something that can be asked only while the database is there. */
    private interface Question {
        boolean isSo() throws SQLException;
    }

    private static void await(String what, Question question) {
        var deadline = System.nanoTime() + Program.PATIENCE.toNanos();
        while (!answered(question)) {
            assertThat(System.nanoTime())
                    .as(what + " within " + Program.PATIENCE)
                    .isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
        }
    }

    private static boolean answered(Question question) {
        try {
            return question.isSo();
        } catch (SQLException | IllegalStateException away) {
            return false;
        }
    }

    /** What there is of a run at one moment. */
    private record Found(String state, int facts, int results, String scores) {

        boolean nothing() {
            assertThat(state.equals("COUNTING")).as(this + " is half done").isEqualTo(results == 0 && facts == 0);
            return state.equals("COUNTING");
        }
    }

    private Found look(String run) throws SQLException {
        var found = program.ask("""
                        select a.state || ' ' || (select count(*) from assessment.counted c where c.appraisal = a.id)
                               || ' ' || count(r.id) || ' '
                               || coalesce(md5(string_agg(r.unit || ' ' || r.points::text || ' '
                                                          || coalesce(r.total::text, ''), '|' order by r.unit)), '-')
                               || coalesce(a.fault, '')
                        from   assessment.appraisal a left join assessment.result r on r.appraisal = a.id
                        where  a.id = '%s' group by a.id
                        """.formatted(run)).getFirst().split(" ");
        return new Found(found[0], Integer.parseInt(found[1]), Integer.parseInt(found[2]), found[3]);
    }
}
