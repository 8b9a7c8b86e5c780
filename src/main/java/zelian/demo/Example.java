package zelian.demo;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An organisation that can be shown (示范单位), composed after one of the source documents. The first is played through
 * a whole year; the others live by their lists and are laid out when they are first opened. Each is shown alone, as it
 * would be installed: one organisation to a database.
 */
public enum Example {
    BUREAU("广电总局机关型", "一个机关的一年：清单、任务、记实、督责、述责考责、问责、整改、成果运用", Moment.NEW_YEAR.day()),
    GROUP("上港型", "集团四类责任和三十家单位的个性条款，三级风险预控一万六千条", Moment.AUTUMN.day()),
    DISTRICT("嘉定型", "四类 529 个党组织逐级编清单，共性下发、各自细化", Moment.AUTUMN.day()),
    EDUCATION("闵行·教卫型", "责任、任务、制度三张清单互相对应，系统单位对照细化", Moment.AUTUMN.day()),
    CONGRESS("浙江人大型", "六个层级、八个专工委的责任和责任书", Moment.AUTUMN.day());

    private final String label;
    private final String words;
    private final LocalDate lastDay;

    Example(String label, String words, LocalDate lastDay) {
        this.label = label;
        this.words = words;
        this.lastDay = lastDay;
    }

    public String label() {
        return label;
    }

    /** What there is to see. */
    public String words() {
        return words;
    }

    /** The day on which it is shown first. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Where its data stand among the resources, such as demo/group. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
