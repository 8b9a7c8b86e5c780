package zelian.consultation.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.consultation.ConsultationId;
import zelian.consultation.hearing.Consultation;
import zelian.consultation.hearing.ConsultationRows;
import zelian.consultation.hearing.Hearing;
import zelian.consultation.hearing.Opinion;
import zelian.consultation.hearing.Outcome;
import zelian.consultation.hearing.Voice;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * What the bureau's units and members said when they were asked: about the division of 2026 in February, about the
 * adjusted list in June, about another adjustment that is still out in September. Every fifth stays silent.
 */
@Component
@Profile("demo")
class ConsultationChapter implements Chapter {

    /** @param about words of the line; empty for the whole */
    private record Scene(String title, String who, String about, String words, Outcome outcome, String answer) {}

    private static final List<Scene> SCENES = List.of(
            new Scene("任务分工", "传媒处", "", "外包审核涉及宣传口径，建议增列宣传处配合", Outcome.ADOPTED, "已增列宣传处配合"),
            new Scene("任务分工", "机关服务局", "", "公务用车数据由财务处掌握，建议由财务处牵头", Outcome.NOT, "用车由使用管理单位负责，财务处已列为配合"),
            new Scene("任务分工", "信息中心", "", "系统改造要走采购程序，建议节点推迟到年底", Outcome.NOT, "年度任务须年内见效，先上线登记功能，其余随采购推进"),
            new Scene("责任清单", "人事处", "开展日常廉政谈话", "新任职的在一个月内谈，不必等季末", Outcome.PARTLY, "新任职谈话按干部工作规定办，清单仍按季统计"),
            new Scene("责任清单", "信息中心", "清理内部办公移动应用", "核对在用应用需要两个月，时限请定在九月底", Outcome.ADOPTED, "时限定为 9 月 30 日前"),
            new Scene("责任清单", "韩文博", "", "调整说明里写清楚采纳了哪一件异议", Outcome.ADOPTED, "已写入调整说明"));

    private final ConsultationRows rows;
    private final Hearing hearing;
    private final Directory directory;
    private final JdbcClient db;

    ConsultationChapter(ConsultationRows rows, Hearing hearing, Directory directory, JdbcClient db) {
        this.rows = rows;
        this.hearing = hearing;
        this.directory = directory;
        this.db = db;
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-02-11", "2026-06-04" -> running().forEach(asking -> speak(asking, day, stage));
            case "2026-02-24", "2026-06-09" -> running().forEach(asking -> answer(asking, stage));
            default -> {}
        }
    }

    private List<Consultation> running() {
        return db
                .sql("select id from consultation.consultation where closed_on is null order by id")
                .query(java.util.UUID.class)
                .list()
                .stream()
                .map(id -> rows.get(new ConsultationId(id)))
                .toList();
    }

    private void speak(Consultation asking, LocalDate day, Stage stage) {
        var turn = 0;
        for (var voice : rows.voices(asking.id())) {
            var speaker = speaker(voice, day).map(stage::as).filter(viewer -> hearing.speaks(viewer, voice));
            var scene = scene(asking, voice);
            if (speaker.isPresent() && (scene.isPresent() || turn++ % 5 != 4)) {
                speak(asking, voice, speaker.get(), scene);
            }
        }
    }

    private void speak(Consultation asking, Voice voice, Viewer speaker, Optional<Scene> scene) {
        if (scene.isEmpty()) {
            hearing.agree(speaker, voice.id());
            return;
        }
        var about = scene.get().about();
        var line = rows.lines(asking.id()).stream()
                .filter(each -> !about.isEmpty() && each.line().words().startsWith(about))
                .map(ConsultationRows.Line::id)
                .findFirst()
                .orElse(null);
        hearing.speak(speaker, voice.id(), line, scene.get().words());
    }

    private Optional<Scene> scene(Consultation asking, Voice voice) {
        return SCENES.stream()
                .filter(scene -> asking.text().title().contains(scene.title())
                        && hearing.name(voice).endsWith(scene.who()))
                .findFirst();
    }

    private Optional<TenureId> speaker(Voice voice, LocalDate day) {
        return voice.tenure() == null
                ? directory.principal(voice.unit(), day).map(Directory.Holder::tenure)
                : Optional.of(voice.tenure());
    }

    private void answer(Consultation asking, Stage stage) {
        var office = stage.as(asking.drafterTenure());
        for (var opinion : rows.opinions(asking.id())) {
            answer(office, opinion);
        }
    }

    private void answer(Viewer office, Opinion opinion) {
        SCENES.stream()
                .filter(scene -> scene.words().equals(opinion.words()))
                .findFirst()
                .ifPresent(scene -> hearing.answer(office, opinion.id(), scene.outcome(), scene.answer()));
    }
}
