package zelian.ui;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A state on the screen: icon, word and colour, always all three. One word has one badge in the whole
 * product, so the word is all a page gives: {@code @template.ui.badge(Badge.of("已销号"))}, or shorter
 * {@code @template.ui.state("已销号")}. Words that carry a number are known by their shape: 逾期 3 天,
 * 断链 2 处, 78 天无记实.
 *
 * <p>A new state word is added here, to the family it belongs to. An unknown one fails tests (by
 * assertion) and looks grey in production.
 */
public record Badge(Family family, String word) {

    /** Families of states; the colour is the family's, see the style sheet. */
    public enum Family {
        /** Grey: not begun. */
        PENDING("dashed"),
        /** Grey: ended without result. */
        ENDED("ban"),
        /** Blue: under way. */
        RUNNING("running"),
        /** Blue: text that was changed. */
        CHANGED("pencil"),
        /** Ochre: someone's turn. */
        TURN("turn"),
        /** Ochre: can go in, but look at it. */
        DOUBT("question"),
        /** Green: done. */
        DONE("done"),
        /** Green: text that was added. */
        ADDED("plus"),
        /** Vermilion: past its time. */
        LATE("alarm"),
        /** Vermilion: cannot go in. */
        FAULT("fault"),
        /** Violet: turned back. */
        BACK("back"),
        /** Vermilion, dashed frame: the next link is missing. */
        BROKEN("broken");

        private final String icon;

        Family(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The class of the style sheet, such as {@code badge-done}. */
        public String style() {
            return "badge-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Family> WORDS = new TreeMap<>();

    static {
        words(
                Family.PENDING,
                "转述 草拟 草稿 起草中 未启动 未开始 未评分 未到期 未执行 未形成 未答复 条号待核 未核验 未定稿 未移交 未报备 待生效 待运用 待授权 未激活 已停排 已排定 计划中");
        words(
                Family.ENDED,
                "终止 已终止 废止 已废止 不予列入 已取消 已撤销 已停用 已作废 已被取代 已被替代 已接替 已放弃 已退出清单 已免除 未予确认 不属实 已失效 已离任 已锁定 不通过 申诉不成立 不采纳 不予启动 不予受理 不予公开 已撤下 不予批准 免予问责 撤销 缓议 已合并 已调整 已换签");
        words(
                Family.RUNNING,
                "推进中 整改中 履行中 受理中 调查中 办理中 进行中 延期审批中 审核中 审定中 已转整改 生效中 现行 送审中 查找中 反馈中 运行中 回告中 取数中 核分中 执行中 申诉中 筹备中 征求意见中 公开中");
        words(Family.DONE, "现行有效 在职 在用 生效 低风险");
        words(Family.CHANGED, "修改 已修改 变更 更正 有差异");
        words(
                Family.TURN,
                "待签收 待审 待审核 待审定 待复核 待确认 待领受 待印发 待签发 待签批 待办理 待回告 待评价 待反馈 待处理 待立项 待销号 待整改 待提交 待记实"
                        + " 待分派 待回头看 待本人确认 未立整改 待办 待处置 待授权确认 待批准 待核实 待责任人提交 待调整 待成稿 待述责 待送审 待核分 申诉待答复 待答复 待容错先议 待批准免责 待陈述 待报告 待集体决定 待宣布 未定 待决定 待核验 待出意见 待分管审核 待备案 备案有意见 中风险 待研判 待认领 待签订 待甲方签 待发布");
        words(Family.DOUBT, "疑点 暂缓 有异议 存疑 需核对 补记");
        words(
                Family.DONE,
                "已完成 已印发 已确认 已销号 属实 已领受 已记实 已审核 已审定 已签发 已签收 已回告 已评价 已办结 已反馈 已归档 已整改 已承接 本人确认 条文已核"
                        + " 已核验 可入库 已入库 已提交 已通过 通过 正常 已启用 有效 已结束 已批准 在任 已发布 已处置 验证通过 已关闭 无需整改 试算完成 已核分 已定稿 申诉成立 已受理 已转交 已启动 已结案 已期满 维持 已采纳 已结年 无异议 无意见 视为无意见 已提意见 部分采纳 已回复 已登记 已备案 已认领");
        words(Family.ADDED, "新增");
        words(Family.LATE, "逾期 已逾期 逾期未答复 高风险");
        words(Family.FAULT, "不宜 错误 失败 验证不通过 缺失");
        words(Family.BACK, "退回 已退回 撤回 已撤回 反弹 退回整改 退回修改 退回重报 异议中 争议中 申请调整");
        words(Family.BROKEN, "断链 无任务 无记实 无整改 未领受 未确认 未签收 未回告 未销号 未签订 未承接 无依据 未运用");
    }

    private static final Pattern LATE = Pattern.compile("逾期 ?\\d+ ?天");
    private static final Pattern BROKEN = Pattern.compile("断链 ?\\d+ ?处|\\d+ ?天无记实|\\d+ ?天无整改|\\d+ ?天无任务|缺 ?\\d+.*");

    private static void words(Family family, String list) {
        for (var word : list.split(" ")) {
            var other = WORDS.put(word, family);
            if (other != null) {
                throw new IllegalStateException(word + " is in two families");
            }
        }
    }

    /** The one badge of this word. */
    public static Badge of(String word) {
        assert known(word) : "no badge family knows the word " + word + "; add it to zelian.ui.Badge";
        return new Badge(familyOf(word), word);
    }

    /** Whether the word has a badge of its own. */
    public static boolean known(String word) {
        return WORDS.containsKey(word)
                || LATE.matcher(word).matches()
                || BROKEN.matcher(word).matches();
    }

    private static Family familyOf(String word) {
        if (LATE.matcher(word).matches()) {
            return Family.LATE;
        }
        if (BROKEN.matcher(word).matches()) {
            return Family.BROKEN;
        }
        return WORDS.getOrDefault(word, Family.PENDING);
    }
}
