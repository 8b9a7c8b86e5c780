package zelian.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.grading.Graders;

/** Marking (核分): two blind to each other, a third where they differ, another in place of one who leaves. */
class MarkingTests extends AppraisalWalk {

    @Autowired
    Graders graders;

    @Test
    void gradersAreBlindAndAThirdLooksWhereTheyDiffer() {
        var appraisal = started(published("背对背核分"), "OFFICIAL");
        var tasks = scene.marked(id(appraisal), 3).stream()
                .map(line -> line.split(" "))
                .filter(task -> task[3].equals("VERIFIED"))
                .toList();
        var cell = tasks.getFirst();
        var first = task(tasks, cell, 1);
        var second = task(tasks, cell, 2);
        var third = task(tasks, cell, 3);

        assertThat(html(post(
                        mark(first), as(grader(first)), Map.of("off1", "10", "circumstance1", "", "source1", "方案"))))
                .contains("没有写情形");
        post(mark(first), as(grader(first)), Map.of("off1", "5", "circumstance1", "会议记录不全", "source1", "方案第三项"));
        assertThat(html(get(mark(second), as(grader(second))))).doesNotContain("会议记录不全");
        assertThat(status(get(mark(third), as(grader(third)))))
                .as("not called for")
                .isEqualTo(404);
        post(mark(second), as(grader(second)), Map.of("off1", "30", "circumstance1", "责任没有落到人", "source1", "方案第三项"));
        assertThat(html(get(mark(third), as(grader(third))))).contains("复核人").doesNotContain("会议记录不全", "责任没有落到人");
        assertThat(status(get(mark(first), as(head)))).as("no seat").isEqualTo(404);
    }

    @Test
    void nobodyIsAskedToMarkTheirOwnUnit() {
        var scheme = published("不核本单位");
        var clerk = bureau.as("D12", "联络员", "许晓峰", DAY);
        var fields = start("OFFICIAL");
        fields.put("graders", List.of(clerk.tenure().toString(), clerk.tenure().toString()));

        assertThat(html(post(scheme + "/appraisals", as(office), fields))).contains("不足三人");
    }

    @Test
    void anotherGoesOnWhereAGraderStopped() {
        var appraisal = started(published("改由他人核分"), "OFFICIAL");
        var leaver = bureau.tenure("D02", "纪检干部", "姜思远");
        var other = bureau.tenure("D12", "联络员", "许晓峰");
        var first = scene.marked(id(appraisal), 2).stream()
                .map(line -> line.split(" "))
                .filter(task -> grader(task).equals(leaver) && task[3].equals("VERIFIED"))
                .findFirst()
                .orElseThrow();
        post(mark(first), as(leaver), Map.of("off1", "5", "circumstance1", "会议记录不全", "source1", "方案第三项"));
        assertThat(html(get(appraisal, as(office)))).contains("核分人", "改由他人核分", "1 /");

        assertThat(status(post(appraisal + "/seats", as(head), passed(leaver, other))))
                .isEqualTo(404);
        assertThat(html(post(appraisal + "/seats", as(office), passed(leaver, leaver))))
                .contains("没有一个单位能改由");
        post(appraisal + "/seats", as(office), passed(leaver, other));

        assertThat(status(get(mark(first), as(leaver)))).as("no seat any more").isEqualTo(404);
        assertThat(html(get(appraisal + "/marks", as(other)))).contains("95");
        var unit = db.sql("select unit from assessment.result where id = :id")
                .param("id", UUID.fromString(first[1]))
                .query(UUID.class)
                .single();
        assertThat(graders.marks(
                        AppraisalId.of(id(appraisal)),
                        new UnitId(unit),
                        bureau.as("D02", "纪检干部", "姜思远", DAY).person()))
                .as("who marked answers no objection about it")
                .isTrue();
    }

    private static Map<String, String> passed(TenureId from, TenureId to) {
        return Map.of("from", from.toString(), "to", to.toString());
    }

    private static String[] task(List<String[]> tasks, String[] cell, int seat) {
        return tasks.stream()
                .filter(task ->
                        task[1].equals(cell[1]) && task[2].equals(cell[2]) && task[4].equals(String.valueOf(seat)))
                .findFirst()
                .orElseThrow();
    }
}
