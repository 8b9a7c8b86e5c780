package zelian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The layout of GB/T 9704-2012, asserted on the XML that Word reads. */
class WordFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 6);

    @Test
    void thePageIsA4WithTheMarginsOfTheStandard() {
        assertThat(letter().document())
                .contains("w:w=\"11906\" w:h=\"16838\"")
                // 37, 28, 26 and 35 mm in twips
                .contains("w:top=\"2098\"")
                .contains("w:left=\"1587\"")
                .contains("w:right=\"1474\"")
                .contains("w:bottom=\"1984\"");
    }

    @Test
    void aPageHolds22LinesOf28Characters() {
        var file = letter();
        assertThat(file.document()).contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
        assertThat(file.styles())
                .contains("w:line=\"579\" w:lineRule=\"exact\"")
                .contains("<w:sz w:val=\"32\"/>")
                .contains("w:eastAsia=\"仿宋_GB2312\"");

        var textHeight = 16838 - 2098 - 1984;
        assertThat(textHeight / 579).isEqualTo(22);
        var textWidth = 11906 - 1587 - 1474;
        var closer = Integer.parseInt(Written.found("<w:spacing w:val=\"(-?\\d+)\"/>", file.styles()));
        assertThat(textWidth / (320 + closer)).isEqualTo(28);
    }

    @Test
    void theOrgansNameIsRedAnd35MillimetresDown() {
        var paragraphs = letter().paragraphs();

        assertThat(paragraphs.get(0))
                .contains("w:line=\"1984\" w:lineRule=\"exact\"")
                .doesNotContain("<w:t");
        assertThat(paragraphs.get(1))
                .contains("中共东江省广播电视局机关纪律检查委员会")
                .contains("w:eastAsia=\"方正小标宋简体\"")
                .contains("<w:color w:val=\"FF0000\"/>")
                .contains("<w:jc w:val=\"center\"/>");
    }

    @Test
    void theNumberStandsTwoLinesLowerOverARedLine() {
        var paragraphs = letter().paragraphs();
        var at = Written.indexOf(paragraphs, "督〔2026〕12号");

        assertThat(at).isEqualTo(4);
        assertThat(paragraphs.subList(2, 4)).noneMatch(paragraph -> paragraph.contains("<w:t"));
        assertThat(paragraphs.get(at))
                .containsPattern("<w:bottom [^>]*w:val=\"single\"")
                .containsPattern("<w:bottom [^>]*w:color=\"FF0000\"")
                .contains("<w:jc w:val=\"center\"/>");
    }

    @Test
    void anUpwardDocumentNamesItsSignerAtTheRight() {
        var number = Written.of(OfficialDocument.of("局党组", "关于述责的报告")
                        .signed("党组〔2026〕3号", DAY)
                        .signer("王海燕")
                        .text("正文。")
                        .build())
                .paragraph("签发人");

        assertThat(number).containsPattern("<w:tab [^>]*w:val=\"right\"").containsPattern("楷体_GB2312.*王海燕");
    }

    @Test
    void theTitleIsSize2CentredTwoLinesUnderTheLine() {
        var paragraphs = letter().paragraphs();
        var at = Written.indexOf(paragraphs, "督办单");

        assertThat(paragraphs.get(at))
                .contains("w:eastAsia=\"方正小标宋简体\"")
                .contains("<w:sz w:val=\"44\"/>")
                .contains("<w:jc w:val=\"center\"/>");
        assertThat(paragraphs.subList(5, 7)).noneMatch(paragraph -> paragraph.contains("<w:t"));
        assertThat(at).isEqualTo(7);
    }

    @Test
    void addresseesEndWithAFullWidthColon() {
        assertThat(letter().text()).contains("\n宣传处、财务处：\n");
    }

    @Test
    void levelsAreNumberedAndSetAsTheStandardSays() {
        var file = letter();

        assertThat(file.paragraph("一、督办事项")).contains("w:eastAsia=\"黑体\"").doesNotContain("<w:b/>");
        assertThat(file.paragraph("（一）台账缺漏")).contains("w:eastAsia=\"楷体_GB2312\"");
        assertThat(file.paragraph("1.补齐台账")).doesNotContain("w:rFonts");
        assertThat(file.paragraph("（1）逐月核对")).doesNotContain("w:rFonts");
        assertThat(file.text()).contains("（二）会议少开").contains("2.逐项销号").contains("二、办理要求");
        assertThat(file.paragraph("请于")).contains("w:firstLineChars=\"200\"").contains("w:firstLine=\"630\"");
    }

    @Test
    void withASealTheDateEndsFourCharactersFromTheRight() {
        var file = letter();

        assertThat(file.text()).contains("\n2026年9月6日\n").doesNotContain("09月");
        assertThat(file.paragraph("2026年9月6日<"))
                .contains("<w:jc w:val=\"right\"/>")
                .contains("w:right=\"1260\"");
        assertThat(file.paragraph(">机关纪委<"))
                .as("the name is centred over the date")
                .contains("w:right=\"" + (1260 + (6 * 155 + 3 * 315 - 4 * 315) / 2) + "\"");
    }

    @Test
    void withoutASealTheNameEndsTwoCharactersFromTheRight() {
        var file = Written.of(OfficialDocument.of("东江省广播电视局机关党委", "通知")
                .signed("函〔2026〕1号", DAY)
                .text("正文。")
                .withoutSeal()
                .build());

        var name = 12 * 315;
        var date = 6 * 155 + 3 * 315;
        assertThat(file.paragraphs())
                .filteredOn(paragraph -> paragraph.contains(">东江省广播电视局机关党委<"))
                .last()
                .asString()
                .contains("w:right=\"630\"");
        assertThat(file.paragraph(">2026年9月6日<"))
                .as("the date begins two characters after the name does")
                .contains("w:right=\"" + (name - date) + "\"");
    }

    @Test
    void annexesAreNamedUnderTheTextAndStandOnTheirOwnPage() {
        var file = letter();

        assertThat(file.text()).contains("附件：问题清单\n");
        assertThat(file.paragraph(">附件<")).contains("w:eastAsia=\"黑体\"").contains("w:pageBreakBefore");
    }

    @Test
    void theImprintLiesAtTheFootBetweenItsRules() {
        var file = letter();
        var imprint = Written.found("(<w:tbl><w:tblPr><w:tblpPr.*?</w:tbl>)", file.document());

        assertThat(imprint)
                .contains("w:vertAnchor=\"margin\"")
                .contains("w:tblpYSpec=\"bottom\"")
                .containsPattern("<w:top [^>]*w:sz=\"8\"")
                .containsPattern("<w:insideH [^>]*w:sz=\"6\"")
                .containsPattern("<w:bottom [^>]*w:sz=\"8\"")
                .contains("抄送：局党组书记，派驻纪检监察组。")
                .contains("2026年9月6日印发")
                .contains("<w:sz w:val=\"28\"/>");
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes() {
        var file = letter();

        assertThat(file.parts().get("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(file.document())
                .contains("w:footer=\"" + (1984 - 397 - 140) + "\"")
                .containsPattern("<w:footerReference [^>]*w:type=\"even\"");
        var feet = file.parts().entrySet().stream()
                .filter(part -> part.getKey().matches("word/footer\\d.xml"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(feet)
                .hasSize(2)
                .allSatisfy(foot -> assertThat(foot)
                        .contains("— ")
                        .contains(" PAGE ")
                        .contains("w:eastAsia=\"宋体\"")
                        .contains("<w:sz w:val=\"28\"/>"));
        assertThat(feet).anyMatch(foot -> foot.contains("w:val=\"right\"") && foot.contains("w:right=\"280\""));
        assertThat(feet).anyMatch(foot -> foot.contains("w:val=\"left\"") && foot.contains("w:left=\"280\""));
    }

    @Test
    void aDraftSaysSoOnEveryPageAndHasNoNumber() {
        var draft = Written.of(OfficialDocument.of("机关纪委", "提醒函").text("正文。").build());

        assertThat(draft.text()).contains("（签发时编号）");
        assertThat(draft.parts().entrySet())
                .filteredOn(part -> part.getKey().matches("word/header\\d.xml"))
                .hasSize(2)
                .allSatisfy(head -> assertThat(head.getValue()).contains("草稿　未经签发"));
        assertThat(letter().parts().keySet()).noneMatch(part -> part.startsWith("word/header"));
    }

    @Test
    void everyFileOpensAgain() throws IOException {
        for (var file : List.of(letter(), list())) {
            try (var opened = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
                assertThat(opened.getParagraphs()).isNotEmpty();
            }
        }
    }

    @Test
    void aListRepeatsItsHeadAndSplitsNoRow() {
        var file = list();

        assertThat(file.document())
                .contains("<w:tblHeader")
                .contains("<w:cantSplit")
                .contains("w:orient=\"landscape\"")
                .contains("w:w=\"16838\" w:h=\"11906\"");
    }

    private static Written letter() {
        return Written.of(OfficialDocument.of("中共东江省广播电视局机关纪律检查委员会", "关于一季度履责台账缺漏问题的督办单")
                .signed("督〔2026〕12号", DAY)
                .to("宣传处", "财务处")
                .text("一季度履责台账抽查发现，你处有四项责任未按频次记实，现予督办。一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。")
                .heading(1, "督办事项")
                .heading(2, "台账缺漏")
                .heading(3, "补齐台账，逐项说明缺漏的原因和责任人。")
                .heading(4, "逐月核对")
                .heading(3, "逐项销号")
                .heading(2, "会议少开")
                .text("“专题研究全面从严治党工作”应于6月30日前召开1次，尚未召开。")
                .heading(1, "办理要求")
                .text("请于2026年9月30日前将办理结果书面反馈机关纪委。")
                .annex(
                        "问题清单",
                        new Block.Table(
                                List.of("序号", "责任事项", "应记实", "已记实"),
                                List.of(1, 6, 2, 2),
                                List.of(
                                        List.of("1", "落实理论学习中心组学习制度", "3 次", "1 次"),
                                        List.of("2", "讲党课", "1 次", "0 次"))))
                .signature("机关纪委")
                .note("联系人：姜思远，电话：66090000")
                .copies(List.of("局党组书记", "派驻纪检监察组"))
                .printedBy("机关纪委办公室")
                .build());
    }

    private static Written list() {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(String.valueOf(i), "提〔2026〕" + i + "号", "宣传处", "关于及时召开专题会议的提醒函", "已办结"))
                .toList();
        return Written.of(new Report(
                "2026 年函件台账",
                "全部类别　2026-01-01 至 2026-09-06",
                List.of(new Block.Table(List.of("序号", "文号", "受文单位", "标题", "状态"), List.of(1, 3, 3, 8, 2), rows)),
                "机关纪委",
                DAY,
                true));
    }
}
