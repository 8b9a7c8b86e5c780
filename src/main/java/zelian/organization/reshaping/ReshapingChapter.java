package zelian.organization.reshaping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/** On the day after the bureau's own July meeting two branches become one, and one is named anew. */
@Component
@Profile("demo")
class ReshapingChapter implements Chapter {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final String DOCUMENT = "机党〔2026〕11号";

    private final Reshaping reshaping;
    private final JdbcClient db;

    ReshapingChapter(Reshaping reshaping, JdbcClient db) {
        this.reshaping = reshaping;
        this.db = db;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.equals(DAY)) {
            var by = stage.as("D12", "主要负责人", "吴春生");
            reshaping.reshape(by, wanted(Kind.MERGE, "公共服务处党支部", "", unit("传媒处党支部")));
            reshaping.reshape(by, wanted(Kind.RENAME, "安全播出处党支部", "安全播出党支部", null));
        }
    }

    private Wanted wanted(Kind kind, String unit, String name, @Nullable UnitId other) {
        return new Wanted(kind, unit(unit), DAY, DOCUMENT, name, "", "", other, List.of());
    }

    private UnitId unit(String name) {
        return new UnitId(db.sql("select id from organization.unit where name = :name and until is null")
                .param("name", name)
                .query(UUID.class)
                .single());
    }
}
