package zelian.accountability.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.accountability.ProposalId;
import zelian.accountability.proposal.ProposalScenes;
import zelian.accountability.rule.Consequence;
import zelian.accountability.start.StartScenes;
import zelian.common.Rejected;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/** The demonstration's proposals: one awaits its answer, one its start, one was stopped for want of authority, one declined. */
@Component
@Profile("demo")
class ProposalChapter implements Chapter {

    private final ProposalScenes proposals;
    private final StartScenes starts;
    private final JdbcClient db;

    ProposalChapter(ProposalScenes proposals, StartScenes starts, JdbcClient db) {
        this.proposals = proposals;
        this.starts = starts;
        this.db = db;
    }

    @Override
    public int order() {
        return 690;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        var cast = new Cast(stage);
        switch (day.toString()) {
            case "2026-08-20" ->
                proposals.propose(
                        cast.reviewer(),
                        cast.lead().unit(),
                        "tenure:" + stage.as("D00", "班子成员", "金振东").tenure(),
                        "Q08",
                        "分管领域上半年没有听取过一次党风廉政建设情况汇报。",
                        "建议按照主体责任规定的要求予以问责。");
            case "2026-08-25" -> {
                proposals.accept(cast.lead(), latest(), "反映的情况有记录可查，予以受理。");
                stopped(cast);
            }
            case "2026-09-03" ->
                proposals.propose(
                        stage.as("D03", "副组长", "何宏伟"),
                        cast.lead().unit(),
                        "tenure:" + stage.as("D22", "主要负责人", "陶振东").tenure(),
                        "Q08",
                        "采购询价不足三家的问题，提醒后又发生两次。",
                        "主要负责人管理不严，建议问责。");
            case "2026-09-08" -> proposals.accept(cast.lead(), latest(), "督责已有两次提醒，予以受理。");
            case "2026-09-11" ->
                proposals.propose(
                        stage.as("D03", "副组长", "何宏伟"),
                        cast.lead().unit(),
                        "unit:" + stage.as("D28", "主要负责人", "李永刚").unit(),
                        "Q05",
                        "食堂验收一人签字的问题，两个季度没有改。",
                        "班子没有研究过整改，建议问责。");
            case "2026-09-18" -> proposals.decline(cast.lead(), latest(), "食堂验收已立项整改并按期销号，班子 7 月研究过，不再启动问责，继续跟踪。");
            case "2026-12-28" ->
                proposals.propose(
                        stage.as("D03", "副组长", "何宏伟"),
                        cast.lead().unit(),
                        "tenure:" + stage.as("D25", "副职负责人", "周海燕").tenure(),
                        "Q08",
                        "离岗账号清退规定当日，四个月里平均用了九天，年中已提醒过。",
                        "分管负责人整改走过场，建议问责。");
            case "2026-12-30" -> proposals.accept(cast.lead(), latest(), "年底督责已确认这一事实，予以受理。");
            case "2027-01-12" ->
                proposals.propose(
                        cast.reviewer(),
                        cast.lead().unit(),
                        "unit:" + stage.as("D15", "主要负责人", "卫国栋").unit(),
                        "Q05",
                        "两个年度项目结余资金被要求上交前集中转为预付款。",
                        "班子集体研究时没有人提出异议，建议问责。");
            default -> {}
        }
    }

    /** Against someone the superior manages: refused, by the text, and noted with the proposal. */
    private void stopped(Cast cast) {
        try {
            starts.request(
                    cast.lead(),
                    latest(),
                    null,
                    "Q08",
                    List.of(Consequence.GRAVE_RESULT),
                    "分管领域上半年没有听取过汇报。",
                    "主观上重视不够。",
                    cast.colleague().tenure());
            throw new IllegalStateException("nobody here has authority over them");
        } catch (Rejected beyond) {
            if (!beyond.code().equals("accountability.beyond-authority")) {
                throw beyond;
            }
        }
    }

    private ProposalId latest() {
        return new ProposalId(db.sql("select id from accountability.proposal order by id desc limit 1")
                .query(UUID.class)
                .single());
    }
}
