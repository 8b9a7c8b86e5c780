package zelian.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Directory;
import zelian.assessment.AppraisalId;

/** The counting of an appraisal: all of it or nothing, whatever breaks in between, and shown while it goes on. */
class CountingTests extends AppraisalWalk {

    @Autowired
    Appraisals appraisals;

    @Autowired
    Directory directory;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatWasInterruptedLeavesNothingAndIsCountedAnew() {
        var scheme = published("中断后重来");
        var appraisal = Objects.requireNonNull(sentTo(post(scheme + "/appraisals", as(office), start("TRIAL"))));
        held(appraisal, "测试");
        var units = directory.units(AppraisalScene.UNTIL).stream()
                .filter(unit -> unit.kind().equals("直属单位"))
                .toList();
        var waits = appraisals.get(AppraisalId.of(id(appraisal)), Appraisal.Counting.class);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            counting.count(waits, units);
            assertThat(scene.totals(id(appraisal))).hasSize(8);
            status.setRollbackOnly();
        });
        assertThat(scene.totals(id(appraisal))).as("nothing half").isEmpty();
        held(appraisal, null);
        counting.countAll();
        var once = scene.totals(id(appraisal));
        assertThat(once).hasSize(8);
        assertThat(scene.totals(id(started(scheme, "TRIAL"))).stream().map(line -> line.substring(37)))
                .as("the same facts give the same scores again")
                .isEqualTo(once.stream().map(line -> line.substring(37)).toList());
    }

    @Test
    void whatFailsHalfWayLeavesNothingAndIsCountedWholeOnceAskedAgain() {
        var scheme = published("半途出错");
        breakAt(scheme, 5);
        String appraisal;
        try {
            appraisal = Objects.requireNonNull(sentTo(post(scheme + "/appraisals", as(office), start("TRIAL"))));
            counting.countAll();
            assertThat(scene.totals(id(appraisal))).as("nothing half").isEmpty();
            assertThat(scene.counted(id(appraisal))).isZero();
            assertThat(html(get(appraisal, as(office)))).contains("取数中断了", "什么也没有留下", "重新取数");
        } finally {
            db.sql("drop trigger breaks on assessment.result").update();
        }
        post(appraisal + "/counting", as(office), Map.of());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(appraisals.nextToCount()).as("kept from the clock").isPresent();
            assertThat(html(get(appraisal + "/progress", as(office)))).contains("等候取数", "/progress");
        });
        counting.countAll();
        assertThat(scene.totals(id(appraisal))).hasSize(8);
        assertThat(sentTo(get(appraisal + "/progress", as(office)))).isEqualTo(appraisal);
    }

    /** The so-manieth result of every appraisal by this scheme cannot be kept. */
    private void breakAt(String scheme, int number) {
        db.sql("""
                create or replace function assessment.breaks() returns trigger language plpgsql as $$
                begin
                    if exists (select 1 from assessment.appraisal a where a.id = new.appraisal and a.scheme = '%s')
                        and (select count(*) from assessment.result r where r.appraisal = new.appraisal) >= %d then
                        raise exception 'broken on purpose';
                    end if;
                    return new;
                end $$
                """.formatted(id(scheme), number - 1)).update();
        db.sql("""
                create trigger breaks after insert on assessment.result
                for each row execute function assessment.breaks()
                """).update();
    }

    /** Kept from the clock, which counts what waits every other second. */
    private void held(String appraisal, @Nullable String fault) {
        db.sql("update assessment.appraisal set fault = :fault where id = cast(:id as uuid)")
                .param("fault", fault, Types.VARCHAR)
                .param("id", id(appraisal))
                .update();
    }
}
