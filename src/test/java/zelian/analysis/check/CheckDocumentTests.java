package zelian.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.document.WordFiles;

/** However much there is, the document stays at two pages and says how much it leaves out. */
class CheckDocumentTests {

    static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    static final UUID ID = new UUID(1, 2);

    @Test
    void aFullUnitIsCutToTwoPagesAndSaysHowManyThereAre() throws IOException {
        try (var document = document(account(40))) {
            var rows = document.getTables().stream()
                    .mapToInt(table -> table.getRows().size() - 1)
                    .sum();

            assertThat(document.getTables()).hasSize(7);
            assertThat(rows).isBetween(16, 35);
            assertThat(text(document)).contains("承担和参与的责任（共 40 项，列").contains("到期任务（共 40 项，列");
        }
    }

    @Test
    void whatWasNotDoneStandsFirst() throws IOException {
        try (var document = document(account(40))) {
            assertThat(document.getTables().get(2).getRow(1).getCell(3).getText())
                    .isEqualTo("当日未完成");
        }
    }

    @Test
    void whereThereIsNothingItIsSaid() throws IOException {
        try (var document = document(account(0))) {
            assertThat(text(document)).contains("当年至当日没有到期任务。", "当年至当日没有记实。").doesNotContain("共 0 项");
        }
    }

    @Test
    void theSourcesAreNamed() throws IOException {
        try (var document = document(account(2))) {
            assertThat(document.getTables().getLast().getText())
                    .contains("组织机构任职登记", "《宣传处责任清单》V1.1", ID.toString(), "留痕台账");
        }
    }

    private static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getParagraphs().stream()
                        .map(paragraph -> paragraph.getText())
                        .toList());
    }

    private static XWPFDocument document(Account account) throws IOException {
        var check = new ReverseCheck(
                new ReverseCheckId(ID), new UnitId(ID), DAY, "检修项目未上会先实施", null, new PersonId(ID), "机关纪委书记 孔晓峰", DAY);
        var out = new ByteArrayOutputStream();
        WordFiles.write(CheckDocument.of(check, account), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Account account(int many) {
        return new Account(
                "宣传处",
                DAY,
                all(4, i -> new Account.Holding("副职负责人", "张佳宁", ID)),
                "局党组班子成员 韩文博",
                "派驻纪检监察组组长 沈红霞",
                List.of(new Account.ListInForce("宣传处责任清单", "V1.1", DAY.minusDays(30), ID)),
                null,
                all(many, CheckDocumentTests::duty),
                all(
                        many,
                        i -> new Account.Due(
                                "部署分管领域责任落实（2026 年第二季度）",
                                "金振东",
                                DAY.minusDays(i),
                                i == 3 ? null : DAY.minusDays(i),
                                i == 3 ? Account.Outcome.NOT_DONE : Account.Outcome.IN_TIME,
                                ID)),
                all(many, i -> new Account.Done(DAY.minusDays(i), "韩文博", "清理第二季度重复报表和会议，合并报送事项", "", DAY, false, ID)),
                all(many, i -> new Account.Urged(DAY, "提醒", "逾期 1 天：记实“整治形式主义为基层减负”", "韩文博", "", "/")),
                all(many, i -> new Account.Inspected(DAY, "不足", "专题研究材料照抄上年", DAY + " 确认", "/")),
                all(many, i -> new Account.Open("整改", "整改〔2026〕1号", "整改专题研究走过场", DAY, "/")));
    }

    private static Account.Laid duty(int index) {
        return new Account.Laid(
                "2026-党组-" + index,
                "部署年度任务并分解到单位",
                "每年 3月31日前",
                "《党委（党组）落实全面从严治党主体责任规定》",
                "V1.1",
                Account.Part.LEAD,
                List.of("韩文博", "吕雪梅", "金振东", "李少华"),
                false,
                4,
                DAY.minusDays(80),
                null,
                ID,
                ID);
    }

    private static <T> List<T> all(int many, IntFunction<T> one) {
        return IntStream.range(0, many).mapToObj(one).toList();
    }
}
