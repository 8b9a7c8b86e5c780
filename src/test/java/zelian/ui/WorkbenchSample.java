package zelian.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import zelian.calendar.Light;

/** The start page of a secretary, of invented people. */
final class WorkbenchSample extends Gallery {

    @Override
    String show() {
        return page(
                "/",
                "工作台",
                part(
                        "head",
                        "title",
                        "工作台",
                        "meta",
                        html(
                                "<span>陈敬之，第一责任人</span><span>本月要事 <b>4</b> 件</span><span>待签 <b>3</b> 件，今日到期 <b>1</b> 件</span>"),
                        "acts",
                        html(
                                "<a class=\"button\" href=\"/x\">提出问题</a><a class=\"button button-next\" href=\"/x\">签批 3 件</a>")),
                html("<div class=\"columns-picture\">"),
                part(
                        "section",
                        "title",
                        "全年责任链",
                        "note",
                        "点环节进入；虚线圈为断链数",
                        "link",
                        new Link("看成表格", "/x"),
                        "content",
                        part("ring", "ring", ring())),
                html("<div>"),
                part(
                        "section",
                        "title",
                        "待签",
                        "note",
                        "3 件",
                        "link",
                        new Link("全部待办 7 件", "/inbox"),
                        "content",
                        all(
                                matter("提〔2026〕5号：致安全传输保障中心党总支", "提醒函，机关党委 刘思远 9 月 15 日呈报", TODAY),
                                matter("与党组成员林晓岚同志提醒谈话方案", "谈话方案，机关党委 赵文静 9 月 15 日呈报", SOON),
                                matter("2026 年局系统年中督责情况通报", "通报，机关党委 赵文静 9 月 14 日审核", NEAR))),
                part(
                        "section",
                        "title",
                        "本月要事",
                        "note",
                        "9 月，按日期",
                        "content",
                        all(
                                dated(18, "党组会：下半年专题研究全面从严治党", "第 17 次党组会第 1 项议题，材料已备齐", "3 份材料"),
                                dated(21, "与林晓岚同志提醒谈话", "连续 78 天无履责记实，分管单位断链 13 项", "谈话要点"),
                                dated(24, "年中督责整改集中复核", "派驻组牵头，待复核 4 项", "复核清单"),
                                dated(30, "三季度责任清单盘点截止", "20 个单位已完成 13 个", "未完成 7 个"))),
                html("</div></div>"),
                part(
                        "section",
                        "title",
                        "班子成员履责",
                        "note",
                        "按班子排序，不作排名；记实由本人确认",
                        "link",
                        new Link("导出 Excel", "/x"),
                        "content",
                        all(
                                html(
                                        "<div class=\"table-scroll\"><table class=\"table\"><thead><tr><th>成员</th><th>分管</th><th class=\"number\">已落实 / 已到期责任</th><th>1—9 月记实</th><th class=\"number\">合计</th><th>最近一次</th><th></th></tr></thead><tbody>"
                                                + "<tr><td class=\"nowrap\"><a class=\"title\" href=\"/x\">林晓岚</a><span class=\"muted\">　副局长</span></td><td>科技、安全传输、监测监管</td><td class=\"number nowrap\"><span class=\"alarm\">欠 3</span>　8 / 11</td><td>"),
                                part("months", "months", new Months("1 至 9 月记实条数", List.of(2, 3, 3, 1, 1, 2, 0, 0, 0))),
                                part("gantt", "gantt", PATH, "label", "路径图"),
                                html("</td><td class=\"number\">12</td><td class=\"nowrap\">6 月 30 日　"),
                                part("state", "word", "78 天无记实"),
                                html(
                                        "</td><td class=\"nowrap\"><a href=\"/x\">谈话要点</a></td></tr></tbody></table></div>"))));
    }

    private static final Gantt PATH = new Gantt(
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 9, 16),
            List.of(
                    new Gantt.Bar(
                            "规范接待审批",
                            "林晓岚",
                            "/x",
                            LocalDate.of(2026, 3, 10),
                            LocalDate.of(2026, 10, 30),
                            List.of(
                                    new Gantt.Mark(LocalDate.of(2026, 5, 30), Gantt.Phase.DONE, "印发办法"),
                                    new Gantt.Mark(LocalDate.of(2026, 8, 31), Gantt.Phase.LATE, "抽查一轮"))),
                    new Gantt.Bar(
                            "清理报表",
                            "赵明",
                            null,
                            LocalDate.of(2026, 6, 1),
                            LocalDate.of(2026, 12, 20),
                            List.of(new Gantt.Mark(LocalDate.of(2026, 12, 20), Gantt.Phase.AHEAD, "公布目录")))));

    private Content matter(String title, String second, Light light) {
        return part(
                "matter",
                "title",
                title,
                "address",
                "/x",
                "second",
                second,
                "light",
                light,
                "act",
                html("<a class=\"button button-small\" href=\"/x\">审签</a>"));
    }

    private Content dated(int day, String title, String second, String link) {
        return part(
                "dated",
                "day",
                LocalDate.of(2026, 9, day),
                "title",
                title,
                "second",
                second,
                "link",
                new Link(link, "/x"));
    }

    static Ring ring() {
        return new Ring(
                "2026 年度",
                List.of(
                        arc("定责", "612 项责任", "46 份清单全部印发", null, 1.0, 0, ""),
                        arc("明责", "598 / 612 项", "已领受，余 14 项", null, 598 / 612.0, 14, "有责任，无任务"),
                        arc("履责", "171 / 286 件任务", "", "逾期 5 件", 171 / 286.0, 9, "有任务，无记实"),
                        arc("督责", "20 / 20 个单位", "发现问题 91 个", null, 1.0, 0, ""),
                        arc("述责·考责", "0 / 20 个单位", "12 月 1 日启动", null, 0.0, 0, ""),
                        arc("问责", "在办 1 件", "已决定 2 件", null, null, 3, "有问题，无整改"),
                        arc("整改", "61 / 88 项销号", "待复核 4", "逾期 4", 61 / 88.0, 4, "有结果，未运用"),
                        arc("成果运用", "37 / 41 项", "2025 年度结果", null, 37 / 41.0, 0, "")),
                List.of(
                        new Ring.Node("年初定责", "已完成", true),
                        new Ring.Node("年中督责", "已反馈", true),
                        new Ring.Node("年底述责", "50 个工作日后", false)));
    }

    private static Ring.Arc arc(
            String label, String figure, String note, String alarm, Double share, int breaks, String missing) {
        return new Ring.Arc(label, "/x", figure, note, alarm, share, breaks, missing, "/chain/breaks");
    }
}
