package zelian.demo;

import java.util.List;

/**
 * Words sentences from patterns: {w} a piece of work, {t} a time, {o} an outcome. Which of the times and outcomes goes
 * with the n-th sentence is fixed, so that neighbours differ.
 */
public final class Phrases {

    private static final List<String> TIMES = List.of(
            "每季度末前一周",
            "上半年结束时",
            "换岗、调班之后",
            "每次集中采购或结算前",
            "月度例会上",
            "旺季开始以前",
            "年中和年底各",
            "出现投诉或差错三天内",
            "审计、巡察进场之前",
            "新项目、新客户上线当月",
            "春节、国庆两个节点前");

    private static final List<String> OUTCOMES = List.of(
            "形成问题单交班组长签收，销完存档",
            "结果贴在公告栏，留电话听意见",
            "当场能改的当场改，改不了的写明期限和人",
            "两次不合格的调离岗位并说明去向",
            "报分管领导看过，抽一成复核",
            "与上一年同期比较，写出变好变坏在哪里",
            "列入下月支部会议题，由当事人自己讲",
            "查出多付、错付的十日内追回",
            "请客户代表和职工代表一起看",
            "涉及外包队伍的同步写进合同附件",
            "把做法整理成一页操作卡，新人上岗先考",
            "金额、时间、签字三项缺一不放行",
            "发现串通、说情的直接报纪检组织");

    private Phrases() {}

    /** @param place of the sentence among those of its kind: others follow with other words */
    public static String worded(String pattern, String work, int place) {
        return pattern.replace("{w}", work)
                .replace("{t}", TIMES.get(Math.floorMod(place * 4, TIMES.size())))
                .replace("{o}", OUTCOMES.get(Math.floorMod(place * 5 + place / TIMES.size(), OUTCOMES.size())));
    }
}
