package zelian.usage.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.usage.OutcomeId;
import zelian.usage.action.UseScenes;

/** The demonstration's decision of which every kind of use was proposed. */
@Component
@Profile("demo")
class DecisionUsesChapter implements Chapter {

    private static final List<Scene> SCENES = Screenplay.read("uses.yaml", Scene.class);

    private final UseScenes uses;
    private final JdbcClient db;

    DecisionUsesChapter(UseScenes uses, JdbcClient db) {
        this.uses = uses;
        this.db = db;
    }

    /** One step of one use, as {@code demo/uses.yaml} has it. */
    record Scene(
            LocalDate on, String use, Step step, @Nullable String words) {}

    /** What is done about it. */
    enum Step {
        PROPOSE,
        APPROVE,
        REFUSE,
        WITHDRAW,
        REPORT,
        ACCEPT,
        SEND_BACK
    }

    @Override
    public int order() {
        return 720;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        for (var scene : SCENES) {
            if (scene.on().equals(day)) {
                tell(scene, stage);
            }
        }
    }

    private void tell(Scene scene, Stage stage) {
        var outcome = about(stage.as("D27", "主要负责人", "韩建国"));
        var discipline = stage.as("D02", "纪检干部", "姜思远");
        if (scene.step() == Step.PROPOSE) {
            uses.propose(discipline, outcome, scene.use(), scene.words());
            return;
        }
        var head = uses.find(outcome, scene.use());
        var owner = stage.as(head.owner().tenure());
        var secretary = stage.as("D00", "党组书记", "王海燕");
        var other = owner.unit().equals(discipline.unit()) ? stage.as("D12", "主要负责人", "吴春生") : discipline;
        switch (scene.step()) {
            case APPROVE -> uses.decide(secretary, head.id(), true, scene.words());
            case REFUSE -> uses.decide(secretary, head.id(), false, scene.words());
            case WITHDRAW -> uses.withdraw(discipline, head.id(), said(scene));
            case REPORT -> uses.report(owner, head.id(), said(scene));
            case ACCEPT -> uses.verify(other, head.id(), true, scene.words());
            case SEND_BACK -> uses.verify(other, head.id(), false, said(scene));
            default -> throw new IllegalStateException(scene.step().name());
        }
    }

    private static String said(Scene scene) {
        return scene.words() == null ? "" : scene.words();
    }

    private OutcomeId about(Viewer object) {
        return new OutcomeId(db.sql("select id from usage.outcome where object = :person order by known_on limit 1")
                .param("person", object.person().value())
                .query(UUID.class)
                .single());
    }
}
