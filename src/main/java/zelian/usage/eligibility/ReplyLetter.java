package zelian.usage.eligibility;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.document.Block;
import zelian.document.OfficialDocument;
import zelian.ui.Say;

/** The answer as an official letter (廉政意见回复函): an opinion about each; nothing of what waits. */
@Component
class ReplyLetter {

    private final Directory directory;

    ReplyLetter(Directory directory) {
        this.directory = directory;
    }

    OfficialDocument of(Vetting.Replied replied, List<Candidate> candidates) {
        var head = replied.head();
        var body = directory.unitName(head.body());
        var asker = directory.unitName(head.askerUnit());
        var paper = OfficialDocument.of(body, "关于" + head.title() + "廉政意见的回复")
                .to(asker)
                .text("你单位" + Say.dayInWords(head.askedOn()) + "提出的资格核查收悉。以" + Say.fullDayInWords(head.asOf())
                        + "为准，经查阅影响期、问责决定和考核结果，意见如下：")
                .block(new Block.Table(
                        List.of(head.purpose().ofUnits() ? "单位" : "姓名和职务", "意见", "说明"),
                        List.of(5, 2, 7),
                        candidates.stream().map(ReplyLetter::row).toList()))
                .text("“暂缓”的，待有结果后另行回复。本意见只用于上述事由，不作他用；对象情况有变化的，应当重新核查。")
                .signed(replied.number(), replied.on());
        return paper.copies(List.of()).printedBy(body).build();
    }

    private static List<String> row(Candidate candidate) {
        var given = candidate.given();
        if (given == null) {
            throw new IllegalStateException("no opinion about " + candidate.id());
        }
        return List.of(candidate.words(), given.opinion().label(), given.told().isEmpty() ? "—" : given.told());
    }
}
