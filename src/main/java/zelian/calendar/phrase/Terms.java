package zelian.calendar.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the pieces of a phrase, within one year. */
final class Terms {

    private static final String YEAR_WRITTEN = "(?:(?<year>\\d{4})年度?|(?<next>次年|翌年|明年|下1?年度?)|当年|本年度?|今年|每年度?的?)";
    private static final String YEAR = YEAR_WRITTEN + "?";
    private static final String TIMES = "(?:至少|不少于|不低于|最少|原则上|>=|≥|各)*(?<times>\\d{1,2})次(?:以上)?";

    private static final Pattern LEAD = Pattern.compile("^(?:于|在|应|须|原则上|1般|最迟|不迟于|截至|截止|完成时限|时限|频次)+(?=.)");
    private static final Pattern TAIL = Pattern.compile("(?<=.)(?:完成|报送|上报|开展|进行|组织|提交|为止|止|召开|落实)+$");
    private static final Pattern BEFORE = Pattern.compile("(?<=.)(?:之前|以前|前|以内|之内|(?<!年)内)$");

    private static final Pattern EVERY = Pattern.compile("(?:每个?|按|逐|各)"
            + "(?<cycle>1?个?月度?|双月|[236]个月|12个月|1?个?季度?|半年度?|1?年度?)"
            + "(?:(?<day>\\d{1,2})[日号]|月?末|月?底|季末|季度末|年底)?(?:" + TIMES + ")?");
    private static final Pattern ADVERB = Pattern.compile("(?<cycle>月度|季度?|半年度?|年度)(?:" + TIMES + "|末|底)?");
    private static final Pattern WITHIN = Pattern.compile("(?<cycle>1个?月|1个?季度|1年)" + TIMES);
    private static final Pattern RATE = Pattern.compile(TIMES + "(?:/|每)(?<cycle>月|季度?|半年|年)");
    private static final Pattern MONTH_END = Pattern.compile("(?:每|当|该|本)?月(?:底|末)");
    private static final Pattern QUARTER_END = Pattern.compile("(?:每|当|该|本)?季(?:度)?(?:底|末)");
    private static final Pattern TOO_OFTEN = Pattern.compile("(?:每个?|按|逐)(?:周|星期|日|天|旬).*");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern NUMERIC_MONTH = Pattern.compile("(?<year>20\\d{2})[-./](?<month>\\d{1,2})");
    private static final Pattern SHORT = Pattern.compile("(?<month>\\d{1,2})[-./](?<day>\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("(?<serial>[34]\\d{4}|5\\d{4})(?:\\.0+)?");
    private static final Pattern DAY = Pattern.compile(YEAR + "(?<month>\\d{1,2})月(?:份)?(?<day>\\d{1,2})[日号]?");
    private static final Pattern DAY_ONLY = Pattern.compile("(?<day>\\d{1,2})[日号]");
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?<month>\\d{1,2})月份?(?:月?底|月?末)?");
    private static final Pattern THIRD = Pattern.compile(YEAR + "(?<month>\\d{1,2})月份?(?<third>[上中下])旬");
    private static final Pattern PART = Pattern.compile(YEAR + "(?<part>上半年|下半年|年中|年底|年末|年终|岁末)(?:底|末)?");
    private static final Pattern END_OF_YEAR = Pattern.compile(YEAR_WRITTEN + "(?<part>底|末|终|中)");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "(?:第?(?<quarter>[1-4])季度?|[Qq](?<q>[1-4]))(?:底|末)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:(?<year>\\d{4})年度?|当年|本年度?|今年)(?:内|之内)?|年(?:度)?内");
    private static final Pattern RANGE = Pattern.compile(YEAR
            + "(?<month>\\d{1,2})月?(?:(?<day>\\d{1,2})[日号])?(?:[-~—–至到]+)"
            + "(?:(?<toYear>\\d{4})年)?(?<toMonth>\\d{1,2})月(?:(?<toDay>\\d{1,2})[日号]|底|末)?");
    private static final Pattern BEGINNING = Pattern.compile(YEAR + "(?:\\d{1,2}月初|年初|月初|初|季初|季度初)");

    private static final Pattern HAPPENS =
            Pattern.compile("随发生.*|适时.*|及时.*|随时.*|即时.*|不定期.*|按需.*|视情.*|根据(?:工作)?(?:需要|情况|安排).*|必要时.*"
                    + "|.*发生(?:时|后|之日).*|.*[\\D]时|遇.*|临时|有.*时|任前.*|节前.*|据实.*");
    private static final Set<String> CONTINUES =
            Set.of("长期", "长期坚持", "常年", "全年", "持续", "持续推进", "持续开展", "经常", "经常性", "常态化", "日常", "贯穿全年", "全年推进");
    private static final Pattern ONCE = Pattern.compile("(?:1次性|一次性|仅?1次|年内1次)");
    private static final Pattern BARE_TIMES = Pattern.compile(TIMES);

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final int year;
    private @Nullable YearMonth lastMonth;

    private Terms(int year) {
        this.year = year;
    }

    /**
     * What the phrase says, piece by piece.
     *
     * @throws Doubt at the first piece that cannot be understood or cannot be
     */
    static List<Term> of(String phrase, int year) {
        var terms = new Terms(year);
        var understood = new ArrayList<Term>();
        for (var piece : Pieces.of(phrase)) {
            understood.add(terms.term(piece));
        }
        return understood;
    }

    private Term term(String piece) {
        var bare = TAIL.matcher(LEAD.matcher(piece).replaceFirst("")).replaceFirst("");
        if (CONTINUES.contains(bare)) {
            return new Term.Continues();
        }
        if (ONCE.matcher(bare).matches()) {
            return new Term.Once();
        }
        var undated = BEFORE.matcher(bare).replaceFirst("");
        var repeated = repeated(undated, piece);
        if (repeated != null) {
            return repeated;
        }
        var dated = dated(undated, piece);
        if (dated != null) {
            return dated;
        }
        if (HAPPENS.matcher(bare).matches()) {
            return new Term.Happens();
        }
        throw new Doubt("看不懂“" + piece + "”", "频次写成每月、每季度、每半年、每年或适时，时限写成如 6月30日前");
    }

    private static @Nullable Term repeated(String bare, String piece) {
        if (TOO_OFTEN.matcher(bare).matches()) {
            throw new Doubt("“" + piece + "”比每月更频繁，不适合逐次派任务", "写成每月，或写成经常性");
        }
        if (BARE_TIMES.matcher(bare).matches()) {
            throw new Doubt("“" + piece + "”没有写在多长时间内", "写成如 每半年1次");
        }
        if (MONTH_END.matcher(bare).matches()) {
            return new Term.Every(Cycle.MONTH, 1, null);
        }
        if (QUARTER_END.matcher(bare).matches()) {
            return new Term.Every(Cycle.QUARTER, 1, null);
        }
        for (var pattern : List.of(EVERY, ADVERB, WITHIN, RATE)) {
            var match = pattern.matcher(bare);
            if (match.matches()) {
                return every(match, piece);
            }
        }
        return null;
    }

    private static Term every(Matcher match, String piece) {
        var cycle = cycle(match.group("cycle"));
        var times = match.group("times") == null ? 1 : Integer.parseInt(match.group("times"));
        var day = match.namedGroups().containsKey("day") ? match.group("day") : null;
        if (day != null && (cycle != Cycle.MONTH || Integer.parseInt(day) > 31 || Integer.parseInt(day) < 1)) {
            throw new Doubt("“" + piece + "”指不到一天", "写成如 每月25日前，或逐个写出 3月25日前、6月25日前");
        }
        return new Term.Every(cycle, times, day == null ? null : Integer.valueOf(day));
    }

    private static Cycle cycle(String word) {
        if (word.startsWith("半年") || word.equals("6个月")) {
            return Cycle.HALF;
        }
        if (word.contains("季") || word.equals("3个月")) {
            return Cycle.QUARTER;
        }
        if (word.equals("双月") || word.equals("2个月")) {
            return Cycle.TWO_MONTHS;
        }
        return word.contains("年") || word.equals("12个月") ? Cycle.YEAR : Cycle.MONTH;
    }

    private @Nullable Term dated(String bare, String piece) {
        if (BEGINNING.matcher(bare).matches()) {
            throw new Doubt("“" + piece + "”没有写明截止日", "写成如 3月31日前");
        }
        Matcher match;
        if ((match = RANGE.matcher(bare)).matches()) {
            return range(match, piece);
        }
        for (var pattern : List.of(NUMERIC, COMPACT, DAY, SHORT)) {
            if ((match = pattern.matcher(bare)).matches()) {
                return on(day(yearOf(match), match.group("month"), match.group("day"), piece), piece);
            }
        }
        for (var pattern : List.of(NUMERIC_MONTH, MONTH)) {
            if ((match = pattern.matcher(bare)).matches()) {
                return on(month(yearOf(match), match.group("month"), piece).atEndOfMonth(), piece);
            }
        }
        if ((match = THIRD.matcher(bare)).matches()) {
            return on(third(month(yearOf(match), match.group("month"), piece), match.group("third")), piece);
        }
        if ((match = QUARTER.matcher(bare)).matches()) {
            var quarter = match.group("quarter") == null ? match.group("q") : match.group("quarter");
            return on(YearMonth.of(yearOf(match), 3 * Integer.parseInt(quarter)).atEndOfMonth(), piece);
        }
        for (var pattern : List.of(PART, END_OF_YEAR)) {
            if ((match = pattern.matcher(bare)).matches()) {
                var middle =
                        match.group("part").equals("上半年") || match.group("part").endsWith("中");
                return on(YearMonth.of(yearOf(match), middle ? 6 : 12).atEndOfMonth(), piece);
            }
        }
        if ((match = SERIAL.matcher(bare)).matches()) {
            return on(SERIAL_ZERO.plusDays(Integer.parseInt(match.group("serial"))), piece);
        }
        if ((match = WHOLE_YEAR.matcher(bare)).matches()) {
            return on(LocalDate.of(yearOf(match), 12, 31), piece);
        }
        if (lastMonth != null && (match = DAY_ONLY.matcher(bare)).matches()) {
            return on(day(lastMonth.getYear(), "" + lastMonth.getMonthValue(), match.group("day"), piece), piece);
        }
        return null;
    }

    private Term range(Matcher match, String piece) {
        var first = match.group("day") == null
                ? month(yearOf(match), match.group("month"), piece).atDay(1)
                : day(yearOf(match), match.group("month"), match.group("day"), piece);
        var lastYear = match.group("toYear") == null ? first.getYear() : Integer.parseInt(match.group("toYear"));
        var last = match.group("toDay") == null
                ? month(lastYear, match.group("toMonth"), piece).atEndOfMonth()
                : day(lastYear, match.group("toMonth"), match.group("toDay"), piece);
        if (last.isBefore(first)) {
            throw new Doubt("“" + piece + "”的结束早于开始", "写成如 3月1日至6月30日");
        }
        return new Term.On(on(last, piece).day(), first);
    }

    /** A due day may lie in the list's year or, for what is reported afterwards, in the next. */
    private Term.On on(LocalDate day, String piece) {
        if (day.getYear() != year && day.getYear() != year + 1) {
            throw new Doubt("“" + piece + "”是" + day.getYear() + "年，清单是" + year + "年", "写成" + year + "年的日期");
        }
        lastMonth = YearMonth.from(day);
        return new Term.On(day, null);
    }

    private int yearOf(Matcher match) {
        var groups = match.namedGroups();
        if (groups.containsKey("year") && match.group("year") != null) {
            return Integer.parseInt(match.group("year"));
        }
        return groups.containsKey("next") && match.group("next") != null ? year + 1 : year;
    }

    private static YearMonth month(int year, String month, String piece) {
        var number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            throw new Doubt("“" + piece + "”：没有" + number + "月", "月份写 1 至 12");
        }
        return YearMonth.of(year, number);
    }

    private static LocalDate day(int year, String month, String day, String piece) {
        var of = month(year, month, piece);
        var number = Integer.parseInt(day);
        if (!of.isValidDay(number)) {
            var last = of.lengthOfMonth();
            throw new Doubt(
                    "“" + piece + "”：" + year + "年" + of.getMonthValue() + "月没有" + number + "日",
                    "该月最后一天是" + of.getMonthValue() + "月" + last + "日");
        }
        return of.atDay(number);
    }

    private static LocalDate third(YearMonth month, String third) {
        return switch (third) {
            case "上" -> month.atDay(10);
            case "中" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }
}
