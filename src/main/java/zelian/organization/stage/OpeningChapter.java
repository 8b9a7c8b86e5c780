package zelian.organization.stage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;

/** The first day: the office's own two files come in. */
@Component
@Profile("demo")
class OpeningChapter implements Chapter {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 4);

    private final List<ImportKind> imports;

    OpeningChapter(List<ImportKind> imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.equals(OPENING)) {
            takeIn("units", "组织机构.xlsx", day);
            takeIn("people", "人员任职.xlsx", day);
        }
    }

    private void takeIn(String key, String file, LocalDate day) {
        var kind = imports.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        kind.apply(OfficeFile.of(file, kind), Viewer.system(day));
    }
}
