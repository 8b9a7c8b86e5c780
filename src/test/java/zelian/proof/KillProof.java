package zelian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.common.Ids;
import zelian.journey.Demonstration;

/**
 * R1: application and database are killed again and again while eight people enter records. Their logs of
 * what was acknowledged lie outside both processes and are compared id by id: nothing acknowledged is lost,
 * nothing is there twice or half, and the ledger verifies.
 */
@Tag("proof")
class KillProof {

    private static final int TIMES = Integer.getInteger("proof.times", 50);
    private static final List<String> PEOPLE = List.of("陈丽华", "陶立群", "许晓峰", "冯红霞", "魏志强", "曹立群", "韩海燕", "李振东");

    private final Random chance = new Random(20260916);
    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Program program = new Program("kill");
    private final String address = program.address();
    private int inPeace;
    private double secondsOfPeace;

    KillProof() throws IOException {}

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
        program.startAndWait();
        var clients = new ArrayList<Thread>();
        for (var person : PEOPLE) {
            var form = Demonstration.form(address, Demonstration.cookie(address, person));
            var tenure = program.ask(
                            "select t.id from organization.tenure t join organization.person p on p.id = t.person"
                                    + " where p.name = '" + person + "' and t.until is null")
                    .getFirst();
            clients.add(Thread.ofPlatform().name(person).start(() -> write(person, form, tenure)));
        }
        var started = System.nanoTime();
        for (var time = 1; time <= TIMES; time++) {
            awaitProgress();
            letThemWrite();
            kill(time);
        }
        awaitProgress();
        on.set(false);
        for (var client : clients) {
            client.join();
        }
        var seconds = (System.nanoTime() - started) / 1e9;

        compare();
        System.out.printf(
                "R1：强行终止 %d 次，%d 人共 %d 笔得到确认（有应答时每秒 %.1f 笔，连同重启全程 %.1f 笔），逐条核对无丢失、无半截、无重复，台账核验通过。%n",
                TIMES, PEOPLE.size(), acknowledged.get(), inPeace / secondsOfPeace, acknowledged.get() / seconds);
    }

    private void write(String person, Demonstration.Form form, String tenure) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
        var log = program.scratch().resolve(person + ".log");
        for (var n = 0; on.get(); n++) {
            var text = "R1 " + person + " 第 " + n + " 笔";
            try {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(address + "/records"))
                                .timeout(Duration.ofSeconds(20))
                                .header("Cookie", form.cookie())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("owner=" + tenure
                                        + "&kind=OTHER&happenedOn=2026-09-16"
                                        + "&once=" + Ids.next() + "&_csrf=" + form.token() + "&deed="
                                        + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                var location = answer.headers().firstValue("Location").orElse("");
                if (answer.statusCode() == 303 && location.contains("/records/")) {
                    var id = location.substring(location.lastIndexOf('/') + 1);
                    Files.writeString(
                            log,
                            id + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND,
                            StandardOpenOption.SYNC);
                    acknowledged.incrementAndGet();
                } else if (answer.statusCode() < 500) {
                    throw new IllegalStateException(person + ": " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException down) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            } catch (InterruptedException e) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Two to five seconds in which all write and nothing dies yet. */
    private void letThemWrite() {
        var before = acknowledged.get();
        var began = System.nanoTime();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2_000 + chance.nextInt(3_000)));
        inPeace += acknowledged.get() - before;
        secondsOfPeace += (System.nanoTime() - began) / 1e9;
    }

    /** Odd times the application dies, even times the database; every tenth time both. */
    private void kill(int time) throws Exception {
        if (time % 2 == 0 || time % 10 == 5) {
            program.killDatabase();
        }
        if (time % 2 == 1) {
            program.killApplication();
            program.startAndWait();
        }
    }

    /** Waits until people get answers again: at least eight more acknowledged. */
    private void awaitProgress() {
        var before = acknowledged.get();
        var deadline = System.nanoTime() + Program.PATIENCE.toNanos();
        while (acknowledged.get() < before + PEOPLE.size()) {
            assertThat(System.nanoTime())
                    .as("answers again within " + Program.PATIENCE)
                    .isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void compare() throws Exception {
        var acknowledgedIds = new HashSet<String>();
        for (var person : PEOPLE) {
            acknowledgedIds.addAll(Files.readAllLines(program.scratch().resolve(person + ".log")));
        }
        assertThat(acknowledgedIds).hasSize(acknowledged.get());
        Set<String> kept = new HashSet<>(program.ask("select id from evidence.record where deed like 'R1 %'"));

        assertThat(kept).as("acknowledged, but not there").containsAll(acknowledgedIds);
        assertThat(program.ask(
                        "select deed from evidence.record where deed like 'R1 %' group by deed having count(*) > 1"))
                .as("there twice")
                .isEmpty();
        assertThat(program.ask("""
                        select id from evidence.record r where deed like 'R1 %'
                        and not exists (select 1 from ledger.entry e where e.object = r.id)""")).as("acts without an entry of the ledger").isEmpty();
        assertThat(program.ask("""
                        select e.object from ledger.entry e where e.kind = 'record'
                        and not exists (select 1 from evidence.record r where r.id = e.object)""")).as("entries without an act").isEmpty();
        program.verifyLedger();
    }
}
