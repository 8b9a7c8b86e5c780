package zelian.problem.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import zelian.problem.work.Aspect;
import zelian.problem.work.Gravity;
import zelian.problem.work.Nature;
import zelian.problem.work.Provenance;
import zelian.problem.work.Wanted;

/** The problems of the demonstration's year (示范内容): who proposes what, and how far it comes. */
enum Tale {
    OUTSOURCED(
            "D18",
            "2026-02-24",
            "2026-03-06",
            "金振东",
            "D17",
            Aspect.THOUGHT,
            Gravity.GRAVE,
            Provenance.INSPECTION,
            "外包节目内容审核把关不严",
            "去年抽看 40 期外包节目，5 期只有制作方自审，没有我方复审记录",
            "外包节目复审率达到 100%，全年漏审为零",
            "修订外包节目审核办法，2026-04-29;双人复审覆盖全部外包节目，2026-06-29;抽查一轮并通报，2026-08-20"),
    CARS(
            "D28",
            "2026-02-25",
            "2026-03-06",
            "李少华",
            "",
            Aspect.CONDUCT,
            Gravity.USUAL,
            Provenance.AUDIT,
            "公务用车派车登记不全",
            "一季度派车单 210 张，27 张没有事由，9 张里程与行程对不上",
            "派车登记完整率 100%，里程异常逐笔有说明",
            "派车单改为申请即登记，2026-04-15;逐月比对里程和油耗，2026-06-30"),
    EXPERTS(
            "D14",
            "2026-02-26",
            "2026-03-06",
            "吕雪梅",
            "D16",
            Aspect.CORRUPTION,
            Gravity.GRAVE,
            Provenance.AUDIT,
            "采购评审专家抽取不规范",
            "上年 18 个项目里 4 个由经办处室提名专家，没有随机抽取记录",
            "全部项目专家随机抽取，抽取过程可回看",
            "清理专家库并分类，2026-04-30;抽取全程留痕，2026-07-31;审计处抽查十个项目，2026-11-30"),
    SURPLUS(
            "D23",
            "2026-05-07",
            "2026-05-20",
            "韩文博",
            "D15",
            Aspect.CORRUPTION,
            Gravity.USUAL,
            Provenance.AUDIT,
            "科研经费结余长期挂账",
            "结题两年以上仍有结余的课题 11 个，合计 168 万元",
            "结题一年以上课题结余全部清理，新结题的当年办结",
            "逐个课题核对结余，2026-07-31;收回或转用手续办完，2026-09-30;出台结余资金管理办法，2026-12-15"),
    SESSIONS(
            "D10",
            "2026-05-08",
            "2026-05-20",
            "韩文博",
            "D01",
            Aspect.CONDUCT,
            Gravity.GRAVE,
            Provenance.SELF_CHECK,
            "开到基层的会议过多过长",
            "四月以全局名义开到直属单位的会议 14 次，平均 2 小时 20 分，6 次内容重复",
            "开到直属单位的会议每月不超过 6 次，每次不超过 90 分钟",
            "会议计划按月统筹，2026-06-30;合并同类会议并公布清单，2026-09-10"),
    OVERLAP(
            "D11",
            "2026-05-08",
            "2026-05-20",
            "",
            "",
            Aspect.CONDUCT,
            Gravity.USUAL,
            Provenance.SELF_CHECK,
            "宣传工作例会占用基层时间",
            "每周例会要求直属单位主要负责人参加，有的单位一周三会",
            "",
            ""),
    LETTING(
            "D29",
            "2026-08-12",
            "2026-08-26",
            "李少华",
            "D28",
            Aspect.CORRUPTION,
            Gravity.GRAVE,
            Provenance.SUPERVISION,
            "房产招租到期没有公开续租",
            "到期的 5 处房产里 2 处未经公开招租直接续签，租金低于周边两成",
            "到期房产全部公开招租，租金评估备查",
            "到期房产列清单，2026-09-14;公开招租完成，2026-11-30;修订房产出租办法，2026-12-25"),
    STAND_INS(
            "D20",
            "2026-08-12",
            "2026-08-26",
            "李少华",
            "D26",
            Aspect.DISCIPLINE,
            Gravity.GRAVE,
            Provenance.SUPERVISION,
            "值班替岗登记不实",
            "年中督责抽查 30 个夜班，4 个由他人替岗没有登记，1 个替岗人没有资质",
            "替岗一律事先登记，无资质替岗为零",
            "值班系统实名打点，2026-10-31;抽查 60 个夜班并通报，2026-12-15"),
    FEES(
            "D24",
            "2026-08-13",
            "2026-08-26",
            "吕雪梅",
            "D14",
            Aspect.PEOPLE,
            Gravity.USUAL,
            Provenance.LETTERS,
            "培训收费项目公示不全",
            "在办的 12 个培训班里 3 个只公示总价，没有分项和依据",
            "全部培训收费分项公示，依据可查",
            "收费项目清理并重新报批，2026-10-30;公示栏和网页同步，2026-11-27"),
    ROOMS(
            "D27",
            "2026-08-13",
            "2026-08-26",
            "",
            "",
            Aspect.RULES,
            Gravity.SIGN,
            Provenance.SELF_CHECK,
            "会议室预约时有冲突",
            "上半年会议室撞期 7 次，多为临时改期没有登记",
            "",
            ""),
    ACCOUNTS(
            "D25",
            "2026-08-13",
            "2026-08-26",
            "吕雪梅",
            "D12",
            Aspect.RULES,
            Gravity.USUAL,
            Provenance.CASE,
            "离岗人员账号权限没有及时收回",
            "抽查 60 个离岗人员账号，8 个超过一个月没有停用",
            "离岗当日停用账号，季度核对无遗漏",
            "离岗手续加上账号停用一项，2026-10-20;全部账号核对一遍，2026-11-20"),
    CEREMONY(
            "D19",
            "2026-09-01",
            "2026-11-18",
            "李少华",
            "D16",
            Aspect.PEOPLE,
            Gravity.GRAVE,
            Provenance.LETTERS,
            "惠民工程验收走过场",
            "抽查 6 个站点，2 个设备型号与合同不一致，验收单当天补签",
            "验收逐项核对型号和数量，现场照片入档",
            "验收单改版，2026-12-18;抽查复验 20 个站点，2027-03-31"),
    SECONDED(
            "D12",
            "2026-09-02",
            "2026-11-18",
            "韩文博",
            "D10",
            Aspect.PERSONNEL,
            Gravity.USUAL,
            Provenance.DEBRIEF,
            "借调人员超期没有清理",
            "借调到机关的 23 人里 9 人超过一年，3 人没有续借手续",
            "超期借调清理完毕，新借调一律限期",
            "逐人核对去留，2026-12-20;修订借调管理办法，2027-02-26"),
    SHARED(
            "D17",
            "2026-09-09",
            "",
            "",
            "",
            Aspect.RULES,
            Gravity.SIGN,
            Provenance.ECOLOGY,
            "科研设备共享率低",
            "单价 20 万元以上设备 46 台，登记共享的只有 11 台",
            "",
            "");

    final String unit;
    final LocalDate proposed;
    final String ruled;
    final String lead;
    final String helper;
    final Aspect aspect;
    final Gravity gravity;
    final Provenance source;
    final String title;
    final String facts;
    final String goal;
    private final String way;

    Tale(
            String unit,
            String proposed,
            String ruled,
            String lead,
            String helper,
            Aspect aspect,
            Gravity gravity,
            Provenance source,
            String title,
            String facts,
            String goal,
            String way) {
        this.unit = unit;
        this.proposed = LocalDate.parse(proposed);
        this.ruled = ruled;
        this.lead = lead;
        this.helper = helper;
        this.aspect = aspect;
        this.gravity = gravity;
        this.source = source;
        this.title = title;
        this.facts = facts;
        this.goal = goal;
        this.way = way;
    }

    Wanted wanted() {
        return new Wanted(title, facts, source, aspect, gravity == Gravity.GRAVE ? Nature.COMMON : Nature.OWN, gravity);
    }

    /** What is done by which day. */
    record Leg(String words, LocalDate day) {}

    List<Leg> legs() {
        return Arrays.stream(way.split(";"))
                .filter(leg -> !leg.isEmpty())
                .map(leg -> new Leg(
                        leg.substring(0, leg.lastIndexOf('，')),
                        LocalDate.parse(leg.substring(leg.lastIndexOf('，') + 1))))
                .toList();
    }
}
