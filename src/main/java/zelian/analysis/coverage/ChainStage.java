package zelian.analysis.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * A link of the chain as the matrix of coverage asks for it: what of how many a unit has. The first three make a unit
 * covered (已覆盖): a list issued, its duties taken on, a supervisor named for each.
 */
enum ChainStage {
    LISTED("清单", "定责"),
    CLAIMED("领受", "明责"),
    SUPERVISED("监督主体", "定责"),
    PLEDGED("责任书", "明责"),
    TASKED("任务", "履责"),
    RECORDED("记实", "履责"),
    INSPECTED("督责", "督责"),
    DEBRIEFED("述责", "述责·考责"),
    ASSESSED("考核", "述责·考责");

    private final String label;
    private final String link;

    ChainStage(String label, String link) {
        this.label = label;
        this.link = link;
    }

    String label() {
        return label;
    }

    String link() {
        return link;
    }

    /** One of the three that count. */
    boolean counts() {
        return this == LISTED || this == CLAIMED || this == SUPERVISED;
    }

    /** {@code have} of {@code want}; {@code due} only if it can be asked for by now. */
    record Cell(int have, int want, boolean due) {

        boolean closed() {
            return want > 0 && have >= want;
        }

        boolean gap() {
            return due && !closed();
        }
    }

    /** @param over whether the year is so far gone that inspection is owed, and its end is past */
    Cell cell(Covered.Of of, boolean inspectionOwed, boolean yearOver) {
        return switch (this) {
            case LISTED -> new Cell(Math.max(of.lists(), of.duties() > 0 ? 1 : 0), 1, true);
            case CLAIMED -> new Cell(of.claimed(), Math.max(of.duties(), 1), true);
            case SUPERVISED -> new Cell(of.supervised(), Math.max(of.duties(), 1), true);
            case PLEDGED -> new Cell(of.pledged(), of.pledges(), of.pledges() > 0);
            case TASKED -> new Cell(of.tasked(), Math.max(of.duties(), 1), true);
            case RECORDED -> new Cell(of.recorded(), of.due(), of.due() > 0);
            case INSPECTED -> new Cell(of.visits(), 1, inspectionOwed);
            case DEBRIEFED -> new Cell(of.debriefed(), Math.max(of.debriefs(), 1), yearOver);
            case ASSESSED -> new Cell(of.results(), 1, yearOver);
        };
    }

    /** The links in which a unit has a gap. */
    static List<ChainStage> gaps(List<Cell> cells) {
        var gaps = new ArrayList<ChainStage>();
        for (var stage : values()) {
            if (cells.get(stage.ordinal()).gap()) {
                gaps.add(stage);
            }
        }
        return gaps;
    }

    /** List issued, taken on, supervisor set. */
    static boolean covered(List<Cell> cells) {
        return gaps(cells).stream().noneMatch(ChainStage::counts);
    }

    /** What closes the gap, and where. */
    String remedy() {
        return switch (this) {
            case LISTED -> "印发本单位清单，或在上级清单列为牵头部门";
            case CLAIMED -> "请责任人领受；责任人空缺的先任命";
            case SUPERVISED -> "在清单“监督主体”一栏补上";
            case PLEDGED -> "请双方签订已到期的责任书";
            case TASKED -> "补明频次或完成时限，任务自动排出";
            case RECORDED -> "请责任人补录记实";
            case INSPECTED -> "列入本年督责检查";
            case DEBRIEFED -> "列入本年述责";
            case ASSESSED -> "列入本年考核";
        };
    }
}
