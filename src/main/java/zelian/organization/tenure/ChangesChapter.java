package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.organization.tenure.ChangingHolders.Change;
import zelian.organization.tenure.CorrectingTenures.Correction;

/**
 * What 组织人事 does in the year: one day of appointment typed wrong is put right (更正), and 研究院 gets
 * another head while matters are open (变更); his old post goes to nobody for now.
 */
@Component
@Profile("demo")
class ChangesChapter implements Chapter {

    private static final LocalDate CORRECTED = LocalDate.of(2026, 3, 11);
    private static final LocalDate CHANGED = LocalDate.of(2026, 5, 18);

    private final ChangingHolders changing;
    private final CorrectingTenures correcting;
    private final Tenures tenures;
    private final JdbcClient jdbc;

    ChangesChapter(ChangingHolders changing, CorrectingTenures correcting, Tenures tenures, JdbcClient jdbc) {
        this.changing = changing;
        this.correcting = correcting;
        this.tenures = tenures;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.equals(CORRECTED)) {
            correct(stage.as("D12", "主要负责人", "吴春生"));
        } else if (day.equals(CHANGED)) {
            change(stage.as("D12", "主要负责人", "吴春生"));
        }
    }

    /** 郑永刚 came to 机关纪委 on 2025-02-10; 2025-02-01 was the day of the paper. */
    private void correct(Viewer by) {
        var tenure = tenures.get(tenure("D02", "纪检干部", "郑永刚"));
        correcting.correct(
                by,
                tenure.id(),
                new Correction(
                        Period.from(LocalDate.of(2025, 2, 10)),
                        tenure.grade(),
                        "人〔2025〕3号",
                        "登记时误把文件日期当作到任日期，经核对任免文件更正",
                        tenure.version()));
    }

    private void change(Viewer by) {
        var head = tenures.get(tenure("D23", "主要负责人", "许建国"));
        var deputy = tenures.get(tenure("D23", "副职负责人", "严晓峰"));
        changing.change(
                by, new Change(head.post().id(), head.id(), deputy.person(), CHANGED, true, false, "人〔2026〕8号"));
        changing.change(by, new Change(deputy.post().id(), deputy.id(), null, CHANGED, false, false, "人〔2026〕8号"));
    }

    private TenureId tenure(String unit, String title, String name) {
        return new TenureId(jdbc.sql("""
                select t.id from organization.tenure t
                join organization.post p on p.id = t.post
                join organization.unit u on u.id = p.unit
                join organization.person pe on pe.id = t.person
                where u.code = :unit and p.title = :title and pe.name = :name
                order by t.since desc limit 1""")
                .param("unit", unit)
                .param("title", title)
                .param("name", name)
                .query(UUID.class)
                .single());
    }
}
