package zelian.duty.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Schedule;
import zelian.duty.Duty;
import zelian.regulation.Clause;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * One duty: what, by which text, who, how often, until when, and how its wording came about.
 *
 * @param above the duties it carries out
 * @param below the duties that carry it out
 * @param kin the duties of other years that it goes on from, or that go on from it
 */
public record DutyPage(
        Duty duty,
        String listTitle,
        String state,
        List<Fact> kin,
        List<Rung> above,
        List<Rung> below,
        List<Clause> clauses,
        List<Schedule.Due> dues,
        List<Holder> holders,
        List<Edition> editions,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** A duty that this one carries out, or that carries this one out. */
    public record Rung(String address, String number, String matter, String unit, String series) {}

    /**
     * Who answers, or answered, for it.
     *
     * @param address of the claim; null if it is not for this reader
     */
    public record Holder(
            @Nullable String address,
            String words,
            String state,
            LocalDate openedOn,
            @Nullable LocalDate claimedOn,
            @Nullable LocalDate endedOn) {}

    /** One wording: since when, and what it changed. */
    public record Edition(
            String version, LocalDate since, @Nullable LocalDate until, String changes) {}

    /** Those who answer for it now. */
    public List<Holder> current() {
        return holders.stream().filter(holder -> holder.endedOn() == null).toList();
    }

    /** Those who did before. */
    public List<Holder> former() {
        return holders.stream().filter(holder -> holder.endedOn() != null).toList();
    }

    /** 责任，长期；来源 职工关注点. */
    public String standing() {
        var place = duty.place();
        return place.series().label() + "清单，" + (place.longTerm() ? "长期" : "年度")
                + (place.provenance().isEmpty() ? "" : "；来源：" + place.provenance());
    }

    static List<String> differences(Duty before, Duty after) {
        var differences = new ArrayList<String>();
        differ(differences, "责任事项", before.matter(), after.matter());
        differ(differences, "责任内容", before.content(), after.content());
        differ(differences, "频次", before.frequency(), after.frequency());
        differ(differences, "完成时限", before.due(), after.due());
        differ(differences, "量化指标", before.metric(), after.metric());
        differ(differences, "牵头领导", before.lead(), after.lead());
        differ(differences, "牵头部门", before.leadUnit(), after.leadUnit());
        differ(differences, "配合部门", before.support(), after.support());
        differ(differences, "监督主体", before.supervisor(), after.supervisor());
        differ(differences, "依据", before.basis(), after.basis());
        differ(
                differences,
                "公开范围",
                before.publicity().label(),
                after.publicity().label());
        return differences.isEmpty() ? List.of("没有变化") : differences;
    }

    private static void differ(List<String> differences, String label, String before, String after) {
        if (!before.equals(after)) {
            differences.add(label + "由“" + before + "”改为“" + after + "”");
        }
    }
}
