package zelian.ui;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/** Every state, light, refusal and field, and what else a page can be made of. */
final class StatesSample extends Gallery {

    @Override
    String show() {
        return page(
                "/x",
                "构件与状态",
                part("head", "title", "构件与状态"),
                html("<div class=\"columns\">"),
                part(
                        "section",
                        "title",
                        "状态",
                        "content",
                        all(
                                List.of("未启动", "终止", "整改中", "待复核", "已销号", "逾期 3 天", "退回", "断链", "修改", "新增", "疑点", "错误")
                                        .stream()
                                        .map(word -> all(html("<p>"), part("state", "word", word), html("</p>")))
                                        .toArray(Content[]::new))),
                part(
                        "section",
                        "title",
                        "时限灯",
                        "content",
                        all(List.of(FAR, NEAR, SOON, LATE).stream()
                                .map(light -> all(html("<p>"), part("light", "light", light), html("</p>")))
                                .toArray(Content[]::new))),
                part(
                        "section",
                        "title",
                        "没有内容",
                        "content",
                        part(
                                "empty",
                                "what",
                                "本季还没有督责问题",
                                "why",
                                "三季度督责 9 月 21 日开始，20 个单位已排定。问题由督责组现场录入，不需要单位填报。",
                                "act",
                                new Link("看督责安排", "/x"))),
                html("</div><div class=\"columns\">"),
                part(
                        "section",
                        "title",
                        "拒绝",
                        "content",
                        part(
                                "refusal",
                                "what",
                                "你是本项的责任人，不能复核自己经手的整改",
                                "source",
                                "《整改销号办法》第九条，2025-03-01 起",
                                "instead",
                                "可以[转给派驻纪检监察组吴正言](/x)。你写的复核意见已保留为草稿。")),
                part(
                        "section",
                        "title",
                        "填写",
                        "content",
                        part(
                                "form",
                                "action",
                                "/x",
                                "files",
                                true,
                                "content",
                                all(
                                        part("textField", "name", "title", "label", "事项", "required", true, "max", 60),
                                        part(
                                                "dateField",
                                                "name",
                                                "due",
                                                "label",
                                                "完成时限",
                                                "required",
                                                true,
                                                "value",
                                                LocalDate.of(2026, 9, 30)),
                                        part(
                                                "selectField",
                                                "name",
                                                "unit",
                                                "label",
                                                "牵头部门",
                                                "options",
                                                Option.words("规划财务处", "宣传处"),
                                                "hint",
                                                "只能有一个；其他部门填在“配合”。",
                                                "empty",
                                                "请选择"),
                                        part(
                                                "pickerField",
                                                "name",
                                                "person",
                                                "label",
                                                "责任人",
                                                "options",
                                                Option.words("甲", "乙"),
                                                "value",
                                                "乙"),
                                        part(
                                                "choicesField",
                                                "name",
                                                "units",
                                                "label",
                                                "受检单位",
                                                "options",
                                                Option.words("规划财务处", "宣传处"),
                                                "values",
                                                List.of("宣传处"),
                                                "hint",
                                                "可选几个"),
                                        part("checkField", "name", "urgent", "label", "加急", "checked", true),
                                        part("fileField", "name", "file", "label", "附件", "accept", ".xlsx"),
                                        part("submit", "label", "登记问题 1 个")))),
                part(
                        "section",
                        "title",
                        "提示",
                        "content",
                        all(
                                part(
                                        "notice",
                                        "tone",
                                        Tone.INK,
                                        "content",
                                        html("数据截至 09-16 08:30，<a href=\"/x\">刷新看改动</a>。")),
                                part("notice", "tone", Tone.OCHRE, "content", html("2027 年节假日安排尚未发布，时限暂按周一至周五推算。")),
                                part(
                                        "notice",
                                        "tone",
                                        Tone.VERMILION,
                                        "content",
                                        html("谈话内容仅本人、谈话人和纪检可见。调阅须写明用途，并留痕。")))),
                html("</div>"),
                part(
                        "progress",
                        "what",
                        "导入风险防控措施 16,248 行",
                        "done",
                        11_530L,
                        "total",
                        16_248L,
                        "words",
                        "已核对 11,530 行，约剩 3 秒",
                        "note",
                        html("<span>发现错误 6 处，核对完再一并列出；尚未写入任何一行</span>")),
                part(
                        "bulk",
                        "action",
                        "/my/claims",
                        "acts",
                        html("<button class=\"button button-small\" data-bulk-act>领受所选</button>"),
                        "content",
                        html(
                                "<div class=\"table-scroll\"><table class=\"table\"><thead><tr><th class=\"narrow\"><input type=\"checkbox\" data-bulk-all aria-label=\"全选\"></th><th>责任事项</th></tr></thead><tbody><tr class=\"group-row\"><td></td><td>政治建设<small>7 项</small></td></tr><tr><td><input type=\"checkbox\" name=\"ids\" value=\"1\" aria-label=\"选择\"></td><td><a class=\"title\" href=\"/x\">专题研究全面从严治党工作</a><span class=\"second\">分析形势、查找瓶颈、提出措施</span></td></tr></tbody></table></div>")),
                part("pager", "pageful", new Pageful<>(List.of("a", "b"), "2026-09-16~1", false, 16_248L), "unit", "项"),
                part(
                        "branch",
                        "head",
                        html("<b>直属单位</b>"),
                        "open",
                        true,
                        "content",
                        all(
                                part("branch", "head", html("机关服务中心"), "children", "/organization/units/1/children"),
                                part("branch", "head", html("音像资料馆")))));
    }
}
