package zelian.consultation.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.consultation.hearing.OpinionsPart;
import zelian.consultation.hearing.OpinionsParts;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.ui.Download;

/** The printed sheet of who was asked, what they said and what came of it (征求意见情况表). */
@Component
class OpinionSheet {

    private static final List<String> HEADINGS = List.of("序号", "单位、人员", "关于", "意见", "采纳情况", "说明");
    private static final List<Integer> WIDTHS = List.of(2, 6, 7, 10, 4, 8);

    private final OpinionsParts parts;
    private final Directory directory;

    OpinionSheet(OpinionsParts parts, Directory directory) {
        this.parts = parts;
        this.directory = directory;
    }

    Download of(ShowingConsultations.Opened opened, Viewer viewer) {
        var consultation = opened.consultation();
        var part = parts.part(consultation, opened.voices(), viewer, null);
        var report = new Report(
                "征求意见情况表",
                "《%s》，%s 至 %s；%s"
                        .formatted(
                                consultation.text().title(),
                                consultation.askedOn(),
                                consultation.until(),
                                consultation.silenceAgrees() ? "逾期不答复视为无意见" : "逾期不答复的如实列出"),
                List.of(new Block.Table(HEADINGS, WIDTHS, rows(part))),
                directory.unitName(consultation.text().unit()),
                viewer.day(),
                true);
        return Download.word("征求意见情况表.docx", out -> WordFiles.write(report, out));
    }

    private static List<List<String>> rows(OpinionsPart part) {
        var rows = new ArrayList<List<String>>();
        for (var row : part.rows()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    row.who(),
                    row.about(),
                    row.words(),
                    row.state(),
                    Objects.requireNonNullElse(row.answer(), "")));
        }
        for (var silent : part.silent()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), silent.who(), "", "", silent.state(), ""));
        }
        return rows;
    }
}
