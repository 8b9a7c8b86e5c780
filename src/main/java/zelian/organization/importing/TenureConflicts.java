package zelian.organization.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import zelian.common.Period;
import zelian.organization.importing.TenurePlan.Begun;

/** Tenures of a file that cannot stand beside each other, or beside those known, on one day. */
final class TenureConflicts {

    private final Map<String, KnownUnit> units;
    private final List<KnownTenure> known;
    private final List<Remark> remarks;

    TenureConflicts(Map<String, KnownUnit> units, List<KnownTenure> known, List<Remark> remarks) {
        this.units = units;
        this.known = known;
        this.remarks = remarks;
    }

    void remark(List<Begun> read) {
        oneHolderEach(read);
        oneInChargeEach(read);
    }

    /** No post for one has two holders on one day, in the file or together with what is known. */
    private void oneHolderEach(List<Begun> read) {
        var byPost = new LinkedHashMap<String, List<Begun>>();
        for (var tenure : read) {
            byPost.computeIfAbsent(tenure.unit() + " " + tenure.title(), post -> new ArrayList<>())
                    .add(tenure);
        }
        byPost.values().forEach(tenures -> {
            var ordered = new ArrayList<>(tenures);
            ordered.sort(Comparator.comparing(tenure -> tenure.period().since()));
            for (var i = 0; i < ordered.size(); i++) {
                for (var j = 0; j < i; j++) {
                    beside(ordered.get(i), ordered.get(j));
                }
                besideKnown(ordered.get(i), tenures);
            }
        });
    }

    private void beside(Begun tenure, Begun other) {
        if (!tenure.period().overlaps(other.period())) {
            return;
        }
        if (tenure.staffNo().equals(other.staffNo())) {
            remarks.add(Remark.error(tenure.row(), TenureLine.TITLE, "与第 " + other.row() + " 行重复：同一人同一职务，日期相交"));
        } else if (single(tenure)) {
            remarks.add(Remark.error(
                    tenure.row(),
                    TenureLine.SINCE,
                    KnownUnit.name(units, tenure.unit()) + tenure.title() + "同一时间只能有一人：第 " + other.row() + " 行 "
                            + other.name() + " 任职 " + inWords(other.period())));
        }
    }

    private void besideKnown(Begun tenure, List<Begun> inFile) {
        if (!single(tenure)) {
            return;
        }
        for (var other : known) {
            var ended = inFile.stream()
                    .filter(other::matches)
                    .map(Begun::period)
                    .filter(period -> period.until() != null)
                    .findFirst()
                    .orElse(other.period());
            if (other.unit().equals(tenure.unit())
                    && other.title().equals(tenure.title())
                    && !other.staffNo().equals(tenure.staffNo())
                    && other.period().overlaps(tenure.period())
                    && ended.overlaps(tenure.period())
                    && known.stream().noneMatch(same -> same.matches(tenure))) {
                remarks.add(Remark.error(
                        tenure.row(),
                        TenureLine.SINCE,
                        KnownUnit.name(units, tenure.unit()) + tenure.title() + "同一时间只能有一人：系统中 " + other.name() + " 任职 "
                                + inWords(other.period()) + "，请写明其免职日期或在系统中办理变更"));
            }
        }
    }

    private void oneInChargeEach(List<Begun> read) {
        for (var i = 0; i < read.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = read.get(i);
                var other = read.get(j);
                if (one.charge().isEmpty()
                        || other.charge().isEmpty()
                        || !one.period().overlaps(other.period())) {
                    continue;
                }
                var both = new TreeSet<>(one.charge());
                both.retainAll(other.charge());
                if (!both.isEmpty()) {
                    remarks.add(Remark.doubt(
                            one.row(),
                            TenureLine.CHARGE,
                            String.join("、", both) + " 同时由第 " + other.row() + " 行 " + other.name()
                                    + " 分管，按分管找人时将无法确定"));
                }
            }
        }
    }

    private boolean single(Begun tenure) {
        return known.stream()
                .filter(each ->
                        each.unit().equals(tenure.unit()) && each.title().equals(tenure.title()))
                .findFirst()
                .map(KnownTenure::single)
                .orElseGet(() -> new PostTitle(tenure.title()).single());
    }

    private static String inWords(Period period) {
        return period.until() == null ? period.since() + " 起" : period.since() + " 至 " + period.until();
    }
}
