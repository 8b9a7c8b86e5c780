package zelian.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Light;

/** Every part a page can be made of, put together as pages would, with invented people. */
final class Gallery {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "zelian");

    /** Parts used so far: a test compares them with the templates there are. */
    final Set<String> used = new LinkedHashSet<>();

    static final Viewer SECRETARY = new Viewer(
            new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            "陈敬之",
            new TenureId(UUID.fromString("00000000-0000-7000-8000-000000000002")),
            "党组书记、局长",
            new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000003")),
            Set.of(Role.SECRETARY),
            LocalDate.of(2026, 9, 16));

    static final Light TODAY = new Light(Light.Colour.YELLOW, "今天到期");
    static final Light SOON = new Light(Light.Colour.YELLOW, "余 2 个工作日");
    static final Light NEAR = new Light(Light.Colour.BLUE, "余 5 个工作日");
    static final Light FAR = new Light(Light.Colour.GREEN, "余 23 个工作日");
    static final Light LATE = new Light(Light.Colour.RED, "逾期 18 天");

    String page(String path, String title, Content... content) {
        var request = new MockHttpServletRequest("GET", path);
        var html = new StringOutput();
        Rendering.during(
                new Rendering(request, assets(), frames(path)),
                () -> TEMPLATES.render(
                        "ui/frame.jte", Map.of("title", title, "content", all(content), "narrow", false), html));
        used.addAll(Set.of("frame", "side", "hidden", "icon", "badge", "field", "share"));
        return html.toString();
    }

    /** One part by its name and parameters, as {@code @template.ui.name(…)} would give it. */
    Content part(String name, Object... parameters) {
        used.add(name);
        var map = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put((String) parameters[i], parameters[i + 1]);
        }
        return output -> TEMPLATES.render("ui/" + name + ".jte", map, output);
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static Content all(Content... content) {
        return output -> {
            for (var part : content) {
                part.writeTo(output);
            }
        };
    }

    String workbench() {
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
                                html("</td><td class=\"number\">12</td><td class=\"nowrap\">6 月 30 日　"),
                                part("state", "word", "78 天无记实"),
                                html(
                                        "</td><td class=\"nowrap\"><a href=\"/x\">谈话要点</a></td></tr></tbody></table></div>"))));
    }

    String list() {
        return page(
                "/duty-lists",
                "责任清单",
                part("head", "title", "责任清单"),
                part(
                        "filters",
                        "action",
                        "/duty-lists",
                        "content",
                        all(
                                part("tabs", "tabs", List.of(new Tab("表格", "/x", true), new Tab("时间轴", "/x", false))),
                                part(
                                        "filterSelect",
                                        "name",
                                        "unit",
                                        "label",
                                        "单位",
                                        "options",
                                        Option.words("宣传处", "科技处"),
                                        "value",
                                        "科技处"),
                                part("filterText", "name", "q", "label", "标题、文号", "value", null)),
                        "total",
                        html("38 项，共性 24、个性 14")));
    }

    String item() {
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

    String states() {
        var badges = new StringBuilder();
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
                                part("branch", "head", html("音像资料馆")))),
                html(badges.toString()));
    }

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

    private static Assets assets() {
        return new Assets(new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class)) {
            @Override
            String address(String name) {
                return "/assets/" + name;
            }
        };
    }

    private static FrameModel frames(String path) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("readers", (Readers) () -> Optional.of(SECRETARY));
        beans.addBean("rights", new Everything());
        beans.addBean("todo", (TodoCounts) viewer -> Map.of(ChainLink.PERFORM, 2, ChainLink.RECTIFY, 2));
        List.of(
                        NavEntry.of(NavEntry.Group.START, "工作台", "/", 0).icon("home"),
                        NavEntry.of(ChainLink.FIX, "责任清单", "/duty-lists", 10),
                        NavEntry.of(ChainLink.CLARIFY, "我的责任", "/my/duties", 10),
                        NavEntry.of(ChainLink.PERFORM, "任务", "/tasks", 10),
                        NavEntry.of(ChainLink.SUPERVISE, "督责函件", "/letters", 10),
                        NavEntry.of(ChainLink.RECTIFY, "整改台账", "/rectification/items", 10),
                        NavEntry.of(ChainLink.RECTIFY, "回头看", "/rectification/look-backs", 20),
                        NavEntry.of(NavEntry.Group.ACROSS, "一链到底", "/chain", 10).icon("chain"),
                        NavEntry.of(NavEntry.Group.ACROSS, "断链报告", "/chain/breaks", 20)
                                .icon("broken"),
                        NavEntry.of(NavEntry.Group.ACROSS, "倒查", "/reverse-check", 30)
                                .icon("reverse"),
                        NavEntry.of(NavEntry.Group.BASIS, "法规依据", "/regulations", 10)
                                .icon("book"),
                        NavEntry.of(NavEntry.Group.BASIS, "留痕台账", "/ledger", 20).icon("shield"))
                .forEach(entry -> beans.addBean(entry.path(), entry));
        return new FrameModel(
                beans.getBeanProvider(NavEntry.class),
                beans.getBeanProvider(HeadPart.class),
                beans.getBeanProvider(Readers.class),
                beans.getBeanProvider(Rights.class),
                beans.getBeanProvider(TodoCounts.class));
    }

    private static final class Everything implements Rights {

        @Override
        public boolean may(Viewer viewer, Area area, Act act, UnitId unit) {
            return true;
        }

        @Override
        public boolean mayAnywhere(Viewer viewer, Area area, Act act) {
            return true;
        }

        @Override
        public Set<UnitId> units(Viewer viewer, Area area, Act act) {
            return Set.of();
        }
    }
}
