package zelian.organization.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Unit;
import zelian.access.TenureId;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;
import zelian.organization.naming.Picture.UnitOfDay;

/**
 * Reads which units an office file means by 牵头部门 or 配合部门. A name must be the unit's own, or that of its
 * kind where only one unit is of it (党组); anything shorter or older is put to the reader as a doubt.
 */
final class UnitWording {

    private static final Pattern ALL =
            Pattern.compile("(各|所有|全部)(部门|处室|单位)[、和及与]?(各|所有)?(直属)?(单位|部门|处室)|(各|所有|全部)(直属)?单位(、?各(部门|处室))?");
    private static final Pattern DEPARTMENTS = Pattern.compile("(各|所有|全部|机关各)(部门|处室|机关处室)");
    private static final Pattern INSTITUTIONS = Pattern.compile("(各|所有|全部)直属单位");
    private static final Pattern BRANCHES = Pattern.compile("(各|所有|全部)(基层)?(党组织|党支部|支部|党总支|总支|党支部、?党总支)");
    private static final Pattern IN_CHARGE = Pattern.compile("(所)?分管(的)?(部门|单位|处室|领域|部门和单位|部门、单位)");
    private static final Set<String> DEPARTMENT = Set.of("处室");
    private static final Set<String> INSTITUTION = Set.of("直属单位");
    private static final Set<String> BRANCH = Set.of("党支部", "党总支");

    private final Picture picture;

    UnitWording(Picture picture) {
        this.picture = picture;
    }

    Units read(UnitPhrase phrase) {
        var text = LeaderWording.plain(phrase.text());
        var found = new LinkedHashSet<Unit>();
        for (var part : parts(text)) {
            switch (part(part, phrase.member())) {
                case Units.Resolved resolved -> found.addAll(resolved.units());
                case Units.InCharge inCharge -> {
                    return inCharge;
                }
                case Units.Unknown unknown -> {
                    found.addAll(unknown.found());
                    return new Units.Unknown(List.copyOf(found), unknown.reason());
                }
                case Units.Ambiguous ambiguous -> {
                    return ambiguous;
                }
            }
        }
        return found.isEmpty() ? new Units.Unknown(List.of(), "没有写明单位") : new Units.Resolved(List.copyOf(found));
    }

    /** 各部门、各单位 is one saying, not two. */
    private static List<String> parts(String text) {
        if (ALL.matcher(text).matches()
                || IN_CHARGE.matcher(text).matches()
                || BRANCHES.matcher(text).matches()) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        for (var part : text.split("[、，,；;/]|(?<=[处室局院委部])(和|及)(?=.{2})")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Units part(String text, @Nullable TenureId member) {
        if (IN_CHARGE.matcher(text).matches()) {
            return member == null ? new Units.InCharge() : inCharge(member, text);
        }
        if (DEPARTMENTS.matcher(text).matches()) {
            return ofKind(DEPARTMENT, text);
        }
        if (INSTITUTIONS.matcher(text).matches()) {
            return ofKind(INSTITUTION, text);
        }
        if (BRANCHES.matcher(text).matches()) {
            return ofKind(BRANCH, text);
        }
        if (ALL.matcher(text).matches()) {
            return ofKind(union(DEPARTMENT, INSTITUTION), text);
        }
        return one(text);
    }

    private Units one(String text) {
        var exact = those(unit -> unit.name().equals(text) || unit.unit().code().equals(text));
        if (exact.size() == 1) {
            return new Units.Resolved(exact);
        }
        if (exact.size() > 1) {
            return new Units.Ambiguous(exact, "有 " + exact.size() + " 个单位叫“" + text + "”：" + coded(exact));
        }
        var onlyOfKind = those(unit -> unit.kind().equals(text));
        if (onlyOfKind.size() == 1) {
            return new Units.Resolved(onlyOfKind);
        }
        var renamed = those(unit -> text.equals(unit.now()));
        if (renamed.size() == 1) {
            return new Units.Ambiguous(
                    renamed,
                    picture.day() + " 还没有叫“" + text + "”的单位，当时名为"
                            + renamed.getFirst().name());
        }
        var near = those(unit -> unit.name().contains(text) && !BRANCH.contains(unit.kind()));
        if (near.isEmpty()) {
            near = those(unit -> unit.name().contains(text) || text.endsWith(unit.name()));
        }
        return switch (near.size()) {
            case 0 -> new Units.Unknown(List.of(), "没有叫“" + text + "”的单位");
            case 1 ->
                new Units.Ambiguous(
                        near, "没有叫“" + text + "”的单位，疑为" + near.getFirst().name());
            default ->
                new Units.Ambiguous(
                        near,
                        "“" + text + "”可指"
                                + near.stream().map(Unit::name).limit(5).collect(Collectors.joining("、"))
                                + (near.size() > 5 ? " 等 " + near.size() + " 个单位" : ""));
        };
    }

    private Units inCharge(TenureId member, String text) {
        var units = those(unit -> picture.charges().contains(new Picture.Charge(member, unit.id())));
        return units.isEmpty()
                ? new Units.Unknown(List.of(), picture.day() + " 没有" + text + "：该成员当日没有分管单位")
                : new Units.Resolved(units);
    }

    private Units ofKind(Set<String> kinds, String text) {
        var units = those(unit -> kinds.contains(unit.kind()));
        return units.isEmpty()
                ? new Units.Unknown(List.of(), "“" + text + "”：没有类型为" + String.join("、", kinds) + "的单位")
                : new Units.Resolved(units);
    }

    private List<Unit> those(Predicate<UnitOfDay> condition) {
        return picture.units().stream().filter(condition).map(UnitOfDay::unit).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static String coded(List<Unit> units) {
        return units.stream().map(unit -> unit.name() + "（" + unit.code() + "）").collect(Collectors.joining("、"));
    }
}
