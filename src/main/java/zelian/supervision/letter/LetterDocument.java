package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.document.OfficialDocument;

/** Words a letter as an official document; while it is a draft it says so. */
@Component
class LetterDocument {

    private final Contents contents;
    private final Directory directory;

    LetterDocument(Contents contents, Directory directory) {
        this.contents = contents;
        this.directory = directory;
    }

    OfficialDocument of(Letter letter) {
        var head = letter.head();
        var content = contents.of(head.id());
        var body = directory.unitName(head.body());
        var issue = letter.issued();
        var paper = OfficialDocument.of(body, head.title())
                .to(directory.unitName(head.unit()))
                .text(content.matter());
        if (head.basis() != null) {
            paper.text("依据：" + head.basis() + "。");
        }
        if (head.kind() == LetterKind.ADVICE) {
            advice(paper, content.problems());
        }
        paper.heading(1, head.kind().demand());
        paper.text(content.demand());
        paper.text("请于" + asked(issue == null ? head.replyAsked() : issue.replyBy()) + "将办理结果书面"
                + head.kind().answer() + body + "。");
        if (issue != null) {
            paper.signed(issue.number(), issue.on());
        }
        return paper.copies(copies(head)).printedBy(body).build();
    }

    private static void advice(OfficialDocument.Builder paper, List<Problem> problems) {
        paper.heading(1, "发现的问题");
        for (var problem : problems) {
            paper.heading(2, problem.title()).text(problem.fact());
        }
        paper.heading(1, "工作建议");
        for (var problem : problems) {
            paper.heading(2, problem.title()).text(problem.advice());
        }
    }

    private static String asked(@Nullable LocalDate day) {
        return day == null ? "规定期限前" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
    }

    private List<String> copies(Head head) {
        return Stream.ofNullable(head.copy())
                .flatMap(copy -> directory.holder(copy.tenure()).stream())
                .map(Directory.Holder::inWords)
                .toList();
    }
}
