package zelian.meeting.story;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;
import zelian.meeting.register.Keeping;

/** The sessions of the year as the party office enters them, the day after they were held. */
@Component
@Profile("demo")
class MeetingChapter implements Chapter {

    private final Keeping keeping;
    private final Directory directory;

    MeetingChapter(Keeping keeping, Directory directory) {
        this.keeping = keeping;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        StorySession.heldBefore(day).forEach(session -> enter(session, stage));
    }

    private void enter(StorySession session, Stage stage) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        var body = stage.as(session.body(), session.post(), session.chair()).unit();
        var id = keeping.enter(
                office,
                body,
                new Keeping.Held(
                        session.kind(),
                        session.day(),
                        session.title(),
                        session.minutes(),
                        directory.holders(body, session.day()).stream()
                                .filter(holder -> !holder.name().equals(session.absent()))
                                .map(Directory.Holder::tenure)
                                .toList(),
                        session.kind() == MeetingKind.ANNUAL ? "机关纪委书记，各处室、直属单位主要负责人，各党支部书记" : "机关纪委书记"));
        session.items().forEach(item -> enter(office, id, item));
    }

    private void enter(Viewer office, MeetingId id, List<String> item) {
        keeping.add(office, id, item.getFirst(), item.getLast());
    }
}
