package zelian.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/** The page of one object on which there is something to do. */
final class ItemSample extends Gallery {

    @Override
    String show() {
        return page(
                "/rectification/items/1",
                "规范大额检修项目集体决策",
                part(
                        "head",
                        "title",
                        "规范大额检修项目集体决策",
                        "crumbs",
                        List.of(new Link("整改", "/rectification/items"), new Link("整改台账", "/rectification/items")),
                        "meta",
                        all(
                                part("state", "word", "待复核"),
                                part("light", "light", SOON),
                                html(
                                        "<span>轮到 <b>你（吴正言）</b></span><span>整改〔2026〕057号</span><span>安全传输保障中心，责任人 <b>郭启明</b></span>")),
                        "acts",
                        all(
                                html("<button class=\"button\" type=\"button\" data-print>打印</button>"),
                                part(
                                        "post",
                                        "action",
                                        "/rectification/items/1/closing",
                                        "label",
                                        "复核",
                                        "look",
                                        "button-next"))),
                part(
                        "steps",
                        "steps",
                        List.of(
                                Step.done("立项", "机关党委", "07-31"),
                                Step.done("整改", "郭启明", "08-01 至 09-11"),
                                Step.done("牵头审核", "刘思远", "09-15"),
                                Step.done("责任领导审签", "林晓岚", "09-15"),
                                Step.now("纪检复核", "你，吴正言", "09-18 前"),
                                Step.toCome("销号", "自动", "复核通过时"),
                                Step.toCome("回头看", "派驻组", "销号后 3 个月"))),
                html("<div class=\"columns-side\"><div>"),
                part(
                        "section",
                        "title",
                        "问题",
                        "note",
                        "年中督责第 1 轮，07-22 现场发现",
                        "link",
                        new Link("看原始记录", "/x"),
                        "content",
                        all(
                                html(
                                        "<p class=\"prose\">2026 年 5 月，发射台天馈线检修项目 18.6 万元，未经党总支会议集体研究即签订合同；6 月 12 日补列会议议题，但未说明先行实施原因。</p>"),
                                part(
                                        "facts",
                                        "facts",
                                        List.of(
                                                new Fact("依据", "安全传输保障中心“三重一大”事项决策清单", "/x"),
                                                new Fact("性质", "限期整改，3 个月内；同类问题 2025-08 发生过 1 次"),
                                                new Fact("完成标准", "决策清单无遗漏；无会议纪要号不能付款；同期项目全部回查"))))),
                part(
                        "section",
                        "title",
                        "措施与佐证",
                        "note",
                        "4 条，均已完成；佐证引用文号，不另交材料",
                        "content",
                        html(
                                "<div class=\"table-scroll\"><table class=\"table\"><thead><tr><th class=\"number\">序</th><th>措施</th><th>责任人</th><th>时限</th><th>佐证</th></tr></thead><tbody><tr><td class=\"number muted\">1</td><td>补开党总支会议，对 18.6 万元检修项目集体研究并作出说明</td><td class=\"nowrap\">郭启明</td><td class=\"nowrap\">08-10</td><td><a class=\"nowrap\" href=\"/x\">总支会议纪要〔2026〕14号</a></td></tr></tbody></table></div>")),
                part(
                        "form",
                        "action",
                        "/rectification/items/1/closing",
                        "framed",
                        true,
                        "title",
                        "复核",
                        "note",
                        "责任人、牵头审核人不得复核自己经手的整改",
                        "draft",
                        "closing-1",
                        "content",
                        all(
                                choice("done", "措施是否落实", "已抽 3 笔付款：0904-17、0908-03、0910-11，均有纪要号", "落实", "部分落实", "未落实"),
                                choice("solved", "问题是否解决", "完成标准 3 条逐条对照", "解决", "部分解决", "未解决"),
                                part(
                                        "textArea",
                                        "name",
                                        "opinion",
                                        "label",
                                        "复核意见",
                                        "required",
                                        true,
                                        "max",
                                        200,
                                        "hint",
                                        "随问题一并归档；退回时须写明哪一条措施、差在哪里。",
                                        "value",
                                        "抽查 3 笔付款均附会议纪要号，决策清单已列入检修类项目。同意销号，3 个月后回头看时重点核对第四季度检修项目。"),
                                part(
                                        "submit",
                                        "label",
                                        "复核通过并销号",
                                        "others",
                                        html("<button class=\"button\" name=\"decision\" value=\"BACK\">退回整改</button>"),
                                        "consequence",
                                        "销号后自动列入 2026-12-18 回头看"))),
                part(
                        "section",
                        "title",
                        "经过",
                        "note",
                        "每一步都已留痕，可核验",
                        "content",
                        part(
                                "history",
                                "happenings",
                                List.of(
                                        new Happening(
                                                LocalDate.of(2026, 9, 15),
                                                "机关党委 刘思远",
                                                "牵头审核通过",
                                                "措施 4 条均有文号可查，建议复核时抽 3 笔付款。"),
                                        new Happening(LocalDate.of(2026, 9, 15), "林晓岚", "责任领导审签", "同意报派驻组复核。"),
                                        new Happening(LocalDate.of(2026, 7, 22), "督责一组", "现场发现", null)))),
                html("</div><aside>"),
                part(
                        "section",
                        "title",
                        "链上位置",
                        "link",
                        new Link("一链到底", "/x"),
                        "content",
                        part(
                                "places",
                                "places",
                                List.of(
                                        new Place("依据", "中心“三重一大”事项决策清单", "/x", "10 万元以上须集体研究", Place.Standing.REACHED),
                                        new Place("责任", "局党组集体责任第 13 项", "/x", "牵头 沈一鸣", Place.Standing.REACHED),
                                        new Place("整改", "本项", null, "待复核", Place.Standing.SELF),
                                        new Place("考核", "指标 4.3 决策合规", "/x", "试算减 2.0", Place.Standing.OPEN),
                                        new Place("运用", "未形成", null, "2027-02-28 前", Place.Standing.BROKEN)))),
                html("</aside></div>"));
    }

    private Content choice(String name, String label, String hint, String... choices) {
        return part(
                "radioField",
                "name",
                name,
                "label",
                label,
                "hint",
                hint,
                "options",
                Option.words(choices),
                "value",
                choices[0]);
    }
}
