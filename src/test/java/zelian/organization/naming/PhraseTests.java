package zelian.organization.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;
import zelian.organization.importing.Bureau;

/** Who and which units the bureau's files mean, on which day. */
@Transactional
class PhraseTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    Posts posts;

    @BeforeEach
    void open() {
        bureau.open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-20 | 党组书记                 | 王海燕
            2024-03-01 | 党组书记                 | 王海燕
            2024-02-29 | 党组书记                 | 赵明
            2026-01-20 | 机关纪委书记             | 孔晓峰
            2026-01-20 | 纪委书记                 | 孔晓峰
            2026-01-20 | 机关党委书记             | 韩文博
            2026-01-20 | 机关党委                 | 韩文博
            2026-01-20 | 分管宣传的班子成员       | 韩文博
            2023-05-31 | 分管宣传的班子成员       | 褚惠兰
            2026-01-20 | 分管人事工作的班子成员   | 韩文博
            2026-01-20 | 分管办公室的班子成员     | 韩文博
            2026-01-20 | 分管法规的局领导         | 吕雪梅
            2026-01-20 | 分管财务的班子成员       | 吕雪梅
            2026-01-20 | 分管审计的党组成员       | 金振东
            2026-01-20 | 班子成员                 | 每位 韩文博、吕雪梅、金振东、李少华
            2023-05-31 | 班子成员                 | 每位 褚惠兰
            2026-01-20 | 全体班子成员             | 每位 韩文博、吕雪梅、金振东、李少华
            2026-01-20 | 宣传处处长               | 朱国栋
            2026-01-20 | 办公室主任               | 华俊杰
            2026-01-20 | 研究院主要负责人         | 许建国
            2026-01-20 | 信息中心副职负责人       | 周海燕
            2026-01-20 | 信息中心                 | 魏俊杰
            2026-01-20 | 派驻纪检监察组组长       | 沈红霞
            2022-12-31 | 财务处主要负责人         | 周丽华
            2026-01-20 | 王海燕                   | 王海燕
            2026-01-20 | 党组书记 王海燕          | 王海燕
            2026-01-20 | 韩文博同志               | 韩文博
            2026-01-20 | 分管播音的班子成员       | 没有：没有名称含“播音”的单位
            2022-01-01 | 分管法规的班子成员       | 没有：2022-01-01 没有人分管法规处
            2026-01-20 | 赵明                     | 没有：赵明 2026-01-20 没有任职，最后任职到 2024-02-29
            2026-01-20 | 宣传处处长韩文博         | 没有：韩文博 2026-01-20 任局党组班子成员，与“宣传处处长韩文博”不符
            2026-01-20 | 总工程师                 | 没有：“总工程师”不是 2026-01-20 在用的职务、单位，也不是在职人员姓名
            2026-01-20 | 主要负责人               | 不定：“主要负责人”每个单位都有，须写明单位
            2026-01-20 | 处长                     | 不定：“处长”每个单位都有，须写明单位
            2026-01-20 | 纪检干部                 | 不定：“纪检干部”有 2 位：机关纪委纪检干部 姜思远、机关纪委纪检干部 郑永刚
            2026-01-20 | 党组书记、机关纪委书记   | 不定：“党组书记、机关纪委书记”写了 2 位：局党组书记 王海燕、机关纪委书记 孔晓峰，须定一位
            """)
    void whoIsMeant(LocalDate day, String phrase, String answer) {
        assertThat(say(posts.resolve(LeaderPhrase.of(phrase), day))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            处长         | D14 | 杨宏伟
            主要负责人   | D23 | 许建国
            副职负责人   | D23 | 严晓峰
            副处长       | D14 | 施俊杰
            分管领导     | D14 | 吕雪梅
            """)
    void aTitleOfEveryUnitIsReadWithinItsUnit(String phrase, String unit, String answer) {
        assertThat(say(posts.resolve(new LeaderPhrase(phrase, bureau.unit(unit)), Bureau.DAY)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            机关党委                     | 机关党委
            办公室、宣传处               | 办公室 宣传处
            办公室，宣传处；人事处       | 办公室 宣传处 人事处
            信息中心                     | 信息中心
            D25                          | 信息中心
            党组                         | 局党组
            派驻纪检监察组               | 派驻纪检监察组
            各部门各单位                 | 20 个
            各部门、各单位               | 20 个
            各处室                       | 12 个
            各直属单位                   | 8 个
            各党支部                     | 20 个
            分管部门                     | 分管
            信息                         | 不定：没有叫“信息”的单位，疑为信息中心
            财务                         | 不定：“财务”可指财务处、规划财务处
            办公室、播音处               | 未知：没有叫“播音处”的单位（已认出 办公室）
            """)
    void whichUnitsAreMeant(String phrase, String answer) {
        assertThat(say(posts.resolve(UnitPhrase.of(phrase), Bureau.DAY))).isEqualTo(answer);
    }

    @Test
    void aMembersUnitsAreThoseInTheirChargeThatDay() {
        var member = bureau.tenure("D00", "班子成员", "吕雪梅");

        assertThat(say(posts.resolve(new UnitPhrase("分管部门", member), Bureau.DAY)))
                .isEqualTo("法规处 财务处 规划财务处 培训学院 信息中心");
    }

    @Test
    void twoMembersInChargeOfUnitsOfTheSameWordAreNamed() {
        bureau.moveCharge("D15", "吕雪梅", "金振东");

        assertThat(say(posts.resolve(LeaderPhrase.of("分管财务的班子成员"), Bureau.DAY)))
                .isEqualTo("不定：“分管财务的班子成员”可指 2 位：财务处由吕雪梅分管，规划财务处由金振东分管");
    }

    private static String say(Leaders leaders) {
        return switch (leaders) {
            case Leaders.Resolved resolved ->
                (resolved.each() ? "每位 " : "")
                        + resolved.holders().stream().map(Holder::name).collect(Collectors.joining("、"));
            case Leaders.Nobody nobody -> "没有：" + nobody.reason();
            case Leaders.Ambiguous ambiguous -> "不定：" + ambiguous.reason();
        };
    }

    private static String say(Units units) {
        return switch (units) {
            case Units.Resolved resolved ->
                resolved.units().size() > 5
                        ? resolved.units().size() + " 个"
                        : resolved.units().stream().map(Unit::name).collect(Collectors.joining(" "));
            case Units.InCharge inCharge -> "分管";
            case Units.Unknown unknown ->
                "未知：" + unknown.reason() + "（已认出 "
                        + unknown.found().stream().map(Unit::name).collect(Collectors.joining(" ")) + "）";
            case Units.Ambiguous ambiguous -> "不定：" + ambiguous.reason();
        };
    }
}
