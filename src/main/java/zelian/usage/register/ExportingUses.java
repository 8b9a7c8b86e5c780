package zelian.usage.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.regulation.Rules;
import zelian.usage.action.Use;
import zelian.usage.catalogue.Aim;
import zelian.usage.catalogue.Level;
import zelian.usage.outcome.Sight;

/**
 * Final results for the personnel office, each with its share in the general appraisal, and what is done about them. By
 * unit, never by points; a decision by the number of its case only.
 */
@Repository
class ExportingUses {

    private static final String RESULTS = """
            select o.unit_name, r.year, r.title, r.total, o.level, o.fixed_on
            from   usage.outcome o
            join   assessment.pub_result r on r.id = o.id
            where  o.kind = 'RESULT' and o.fixed_on is not null and %s
            order by r.year desc, o.fixed_on desc, o.unit_name
            """.formatted(Sight.MAKES);

    private static final String USES = """
            select a.about, a.title, a.level, a.aim, a.state, a.approved_on, a.due, a.reported_on, a.ended_on
            from   usage.action a
            join   usage.outcome o on o.id = a.outcome
            where  a.state not in ('REFUSED', 'WITHDRAWN') and %s
            order by a.about, a.code, a.id
            """.formatted(Sight.MAKES);

    private final JdbcClient db;
    private final Rights rights;
    private final Rules rules;

    ExportingUses(JdbcClient db, Rights rights, Rules rules) {
        this.db = db;
        this.rights = rights;
        this.rules = rules;
    }

    private record Result(
            String unitName,
            int year,
            String title,
            @Nullable Integer total,
            String level,
            LocalDate fixedOn) {}

    private record Row(
            String about,
            String title,
            String level,
            String aim,
            String state,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate endedOn) {}

    /** @throws NotFound for whoever neither proposes nor approves */
    void requireMaker(Viewer viewer) {
        if (!rights.mayAnywhere(viewer, Area.USAGE, Act.DRAFT)
                && !rights.mayAnywhere(viewer, Area.USAGE, Act.APPROVE)) {
            throw new NotFound("export of uses");
        }
    }

    void write(OutputStream out, Viewer viewer) throws IOException {
        var weight = rules.on(viewer.day()).percent("usage.performance-weight");
        try (var book = new Workbook(out)) {
            book.sheet(
                    "定稿的考核结果",
                    List.of(
                            new Column("单位", 24),
                            new Column("年度", 8),
                            new Column("考核", 44),
                            new Column("得分", 10),
                            new Column("等次", 10),
                            new Column("占综合绩效考核 %", 18),
                            new Column("折算分", 10),
                            new Column("定稿", 12),
                            new Column("权重依据", 40)),
                    db.sql(RESULTS).params(Sight.values(viewer)).query(Result.class).list().stream()
                            .map(result -> cells(
                                    result, weight.value(), weight.source().inWords()))
                            .iterator());
            book.sheet(
                    "运用",
                    List.of(
                            new Column("成果", 50),
                            new Column("运用", 30),
                            new Column("层次", 8),
                            new Column("性质", 8),
                            new Column("状态", 12),
                            new Column("批准", 12),
                            new Column("期限", 12),
                            new Column("反馈", 12),
                            new Column("办结", 12)),
                    db.sql(USES).params(Sight.values(viewer)).query(Row.class).list().stream()
                            .map(ExportingUses::cells)
                            .iterator());
        }
    }

    private static List<@Nullable Object> cells(Result result, BigDecimal weight, String source) {
        var points = result.total() == null ? null : BigDecimal.valueOf(result.total(), 2);
        return Arrays.<@Nullable Object>asList(
                result.unitName(),
                result.year(),
                result.title(),
                points,
                result.level().isEmpty() ? "暂不定等" : result.level(),
                weight,
                points == null ? null : points.multiply(weight).movePointLeft(2).setScale(2, RoundingMode.HALF_UP),
                result.fixedOn(),
                source);
    }

    private static List<@Nullable Object> cells(Row row) {
        return Arrays.<@Nullable Object>asList(
                row.about(),
                row.title(),
                Level.valueOf(row.level()).label(),
                Aim.valueOf(row.aim()).label(),
                Use.word(row.state()),
                row.approvedOn(),
                row.due(),
                row.reportedOn(),
                row.endedOn());
    }
}
