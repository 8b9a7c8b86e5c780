package zelian.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.assessment.counting.CountingFacts;
import zelian.organization.importing.Bureau;

/** A scheme and its appraisal, step by step as the bureau's people post it. */
abstract class AppraisalWalk extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    CountingFacts counting;

    AppraisalScene scene;
    Viewer office;
    Viewer discipline;
    Viewer secretary;
    Viewer head;
    Viewer stranger;
    UUID centre;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(DAY);
        scene = new AppraisalScene(db);
        office = bureau.partyOffice();
        discipline = bureau.discipline();
        secretary = bureau.secretary();
        head = bureau.as("D26", "主要负责人", "曹振东", DAY);
        stranger = bureau.unitHead();
        centre = bureau.unit("D26").value();
    }

    final String published(String title) {
        var scheme = Objects.requireNonNull(sentTo(post(
                "/assessments/schemes",
                as(office),
                Map.of(
                        "title",
                        title,
                        "since",
                        AppraisalScene.SINCE.toString(),
                        "until",
                        AppraisalScene.UNTIL.toString(),
                        "audience",
                        List.of("直属单位"),
                        "missing",
                        "SPREAD",
                        "from",
                        ""))));
        assertThat(status(get(scheme, as(head)))).as("a draft").isEqualTo(404);
        post(scheme + "/submission", as(office), Map.of());
        post(scheme + "/decision", as(discipline), Map.of("step", "机关纪委审核", "opinion", ""));
        post(scheme + "/decision", as(secretary), Map.of("step", "党组书记审定", "opinion", ""));
        post(scheme + "/decision", as(office), Map.of("step", "发布", "opinion", ""));
        return scheme;
    }

    final String started(String scheme, String purpose) {
        var appraisal = Objects.requireNonNull(sentTo(post(scheme + "/appraisals", as(office), start(purpose))));
        counting.countAll();
        return appraisal;
    }

    final Map<String, Object> start(String purpose) {
        var graders = new ArrayList<String>();
        for (var one : List.of("D02 纪检干部 姜思远", "D02 纪检干部 郑永刚", "D16 联络员 韩海燕", "D13 联络员 冯红霞")) {
            var words = one.split(" ");
            graders.add(bureau.tenure(words[0], words[1], words[2]).toString());
        }
        return new HashMap<>(Map.of("purpose", purpose, "until", AppraisalScene.UNTIL.toString(), "graders", graders));
    }

    final void markAll(String appraisal) {
        for (var line : scene.marked(id(appraisal), 2)) {
            var task = line.split(" ");
            post(
                    mark(task),
                    as(grader(task)),
                    task[3].equals("JUDGED")
                            ? Map.of("level", "A")
                            : Map.of("off1", "6", "circumstance1", "资料不全", "source1", "考核方案"));
        }
    }

    static String mark(String[] task) {
        return "/assessments/marks/" + task[1] + "/" + task[2];
    }

    static TenureId grader(String[] task) {
        return TenureId.of(task[0]);
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
