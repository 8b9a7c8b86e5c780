package zelian.organization.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Leaders.Ambiguous;
import zelian.organization.Leaders.Nobody;
import zelian.organization.Leaders.Resolved;

/**
 * Reads who an office file means by 牵头领导 or 责任人. The rules in the order they are tried: 分管…的班子成员,
 * 班子成员, a title, a name, unit and title, a unit, a title that every unit has.
 */
final class LeaderWording {

    private static final Pattern IN_CHARGE =
            Pattern.compile("分管(?<what>.*?)(工作)?的?(?<who>(领导)?班子成员|党组成员|党委委员|局领导|领导|负责人|负责同志|副局长|副职)");
    private static final Pattern EVERY_MEMBER =
            Pattern.compile("(全体|各|每位|其他|局)*(领导)?(班子成员|班子其他成员|领导班子成员|党组成员)(个人|本人)?");
    private static final Set<String> MEMBERS = Set.of("班子成员", "党组成员", "党组副书记", "党委委员", "党委副书记");
    private static final Set<String> BRANCHES = Set.of("党支部", "党总支");
    private static final Set<String> HEADS =
            Set.of("主要负责人", "负责人", "主要负责同志", "一把手", "处长", "主任", "院长", "局长", "所长", "部长", "科长", "组长", "书记", "主要领导");
    private static final Set<String> DEPUTIES = Set.of("副职负责人", "副职", "副处长", "副主任", "副院长", "副局长", "副所长", "副组长", "副书记");

    private final Picture picture;

    LeaderWording(Picture picture) {
        this.picture = picture;
    }

    Leaders read(LeaderPhrase phrase) {
        var text = plain(phrase.text());
        if (text.isEmpty()) {
            return new Nobody("没有写明是谁");
        }
        var parts = text.split("[、，,；;/]");
        if (parts.length > 1) {
            return several(parts, phrase);
        }
        var inCharge = IN_CHARGE.matcher(text);
        if (inCharge.matches()) {
            return inCharge(inCharge.group("what"), phrase);
        }
        if (EVERY_MEMBER.matcher(text).matches()) {
            return everyMember();
        }
        return titleAlone(text)
                .or(() -> name(text))
                .or(() -> unitAndTitle(text))
                .or(() -> titleOfTheUnit(text, phrase))
                .or(() -> endOfTitle(text))
                .orElseGet(() -> unknown(text));
    }

    private Leaders several(String[] parts, LeaderPhrase phrase) {
        var all = new ArrayList<Holder>();
        for (var part : parts) {
            switch (read(new LeaderPhrase(part, phrase.unit()))) {
                case Resolved one -> all.addAll(one.holders());
                case Nobody nobody -> {
                    return nobody;
                }
                case Ambiguous ambiguous -> {
                    return ambiguous;
                }
            }
        }
        var people = Picture.onePerPerson(all.stream());
        return people.size() == 1
                ? new Resolved(people, false)
                : new Ambiguous(
                        people, "“" + phrase.text() + "”写了 " + people.size() + " 位：" + inWords(people) + "，须定一位");
    }

    private Leaders inCharge(String what, LeaderPhrase phrase) {
        List<Picture.UnitOfDay> units;
        if (what.isEmpty() || what.equals("本单位") || what.equals("该单位")) {
            var unit = phrase.unit();
            if (unit == null) {
                return new Nobody("“" + phrase.text() + "”没有写明分管什么");
            }
            units = picture.units().stream()
                    .filter(each -> each.id().equals(unit))
                    .toList();
        } else {
            units = picture.units().stream()
                    .filter(each -> each.name().equals(what))
                    .toList();
            if (units.isEmpty()) {
                units = picture.units().stream()
                        .filter(each -> each.name().contains(what) && !BRANCHES.contains(each.kind()))
                        .toList();
            }
        }
        if (units.isEmpty()) {
            return new Nobody("没有名称含“" + what + "”的单位");
        }
        var found = new LinkedHashSet<TenureId>();
        var sayings = new ArrayList<String>();
        for (var unit : units) {
            for (var tenure : picture.inCharge(unit.id())) {
                found.add(tenure);
                picture.holders(holder -> holder.tenure().equals(tenure))
                        .forEach(holder -> sayings.add(unit.name() + "由" + holder.name() + "分管"));
            }
        }
        var people = Picture.onePerPerson(picture.holders(holder -> found.contains(holder.tenure())));
        return switch (people.size()) {
            case 0 ->
                new Nobody(picture.day() + " 没有人分管"
                        + units.stream().map(Picture.UnitOfDay::name).limit(3).collect(Collectors.joining("、")));
            case 1 -> new Resolved(people, false);
            default ->
                new Ambiguous(people, "“" + phrase.text() + "”可指 " + people.size() + " 位：" + String.join("，", sayings));
        };
    }

    private Leaders everyMember() {
        var members = Picture.onePerPerson(picture.holders(holder -> MEMBERS.contains(holder.title())));
        return members.isEmpty() ? new Nobody(picture.day() + " 没有班子成员任职") : new Resolved(members, true);
    }

    /** A title that only one unit has: 党组书记, 机关纪委书记. */
    private Optional<Leaders> titleAlone(String text) {
        return only(picture.holders(holder -> holder.title().equals(text)).toList(), text);
    }

    /** The end of such a title: 纪委书记 for 机关纪委书记. */
    private Optional<Leaders> endOfTitle(String text) {
        if (text.length() < 3) {
            return Optional.empty();
        }
        return only(picture.holders(holder -> holder.title().endsWith(text)).toList(), text);
    }

    private static Optional<Leaders> only(List<Holder> holders, String text) {
        var units = holders.stream().map(Holder::unit).distinct().count();
        if (units != 1) {
            return Optional.empty();
        }
        var people = Picture.onePerPerson(holders.stream());
        return Optional.of(
                people.size() == 1
                        ? new Resolved(people, false)
                        : new Ambiguous(people, "“" + text + "”有 " + people.size() + " 位：" + inWords(people)));
    }

    /** A person's name, alone or behind a post: 王海燕, 党组书记王海燕. */
    private Optional<Leaders> name(String text) {
        var named = picture.holders(holder -> text.endsWith(holder.name()) || text.startsWith(holder.name()))
                .toList();
        if (named.isEmpty()) {
            return picture.past().stream()
                    .filter(past -> past.name().equals(text))
                    .findFirst()
                    .map(past -> new Nobody(past.name() + " " + picture.day() + " 没有任职，最后任职到 " + past.last()));
        }
        var fitting = named.stream()
                .filter(holder -> fits(text.replace(holder.name(), "").replaceAll("[()]", ""), holder))
                .toList();
        if (fitting.isEmpty()) {
            var holder = named.getFirst();
            return Optional.of(new Nobody(holder.name() + " " + picture.day() + " 任" + holder.unitName()
                    + holder.title() + "，与“" + text + "”不符"));
        }
        var people = Picture.onePerPerson(fitting.stream());
        return Optional.of(
                people.size() == 1
                        ? new Resolved(people, false)
                        : new Ambiguous(people, "有 " + people.size() + " 位同名：" + inWords(people)));
    }

    private static boolean fits(String rest, Holder holder) {
        return rest.isEmpty()
                || rest.equals("同志")
                || (holder.unitName() + holder.title()).contains(rest)
                || rest.equals(holder.unitName() + "负责人");
    }

    /** 宣传处处长, 研究院主要负责人, 机关党委: a unit, and which of its posts, the principal's if none is said. */
    private Optional<Leaders> unitAndTitle(String text) {
        for (var unit : picture.beginning(text)) {
            var title = text.substring(unit.name().length()).replaceFirst("^的", "");
            var found = title.isEmpty() ? principal(unit.id(), text) : titled(unit.id(), title, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Leaders> titleOfTheUnit(String text, LeaderPhrase phrase) {
        var unit = phrase.unit();
        if (unit != null) {
            return titled(unit, text, text);
        }
        var everywhere = picture.holders(holder -> holder.title().equals(text))
                        .map(Holder::unit)
                        .distinct()
                        .count()
                > 1;
        return everywhere || HEADS.contains(text) || DEPUTIES.contains(text)
                ? Optional.of(new Ambiguous(List.of(), "“" + text + "”每个单位都有，须写明单位"))
                : Optional.empty();
    }

    private Optional<Leaders> titled(UnitId unit, String title, String text) {
        var exact = picture.holders(
                        holder -> holder.unit().equals(unit) && holder.title().equals(title))
                .toList();
        if (!exact.isEmpty()) {
            return only(exact, text);
        }
        if (HEADS.contains(title)) {
            return principal(unit, text);
        }
        if (DEPUTIES.contains(title)) {
            var deputies = picture.holders(holder -> holder.unit().equals(unit) && DEPUTIES.contains(holder.title()))
                    .toList();
            return deputies.isEmpty() ? Optional.of(vacant(text)) : only(deputies, text);
        }
        return Optional.empty();
    }

    private Optional<Leaders> principal(UnitId unit, String text) {
        var principals = picture.principals(unit).toList();
        return principals.isEmpty() ? Optional.of(vacant(text)) : only(principals, text);
    }

    private Leaders vacant(String text) {
        return new Nobody(picture.day() + " “" + text + "”没有人任职");
    }

    private Leaders unknown(String text) {
        return new Nobody("“" + text + "”不是 " + picture.day() + " 在用的职务、单位，也不是在职人员姓名");
    }

    private static String inWords(List<Holder> holders) {
        return holders.stream().map(Holder::inWords).collect(Collectors.joining("、"));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s　]+", "")
                .replaceAll("(牵头|负责)$", "");
    }
}
