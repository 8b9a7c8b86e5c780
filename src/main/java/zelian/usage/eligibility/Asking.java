package zelian.usage.eligibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.regulation.Rules;
import zelian.usage.VettingId;

/** 组织人事 asks about persons or units, and may take it back until it is answered. */
@Service
class Asking {

    private final Vettings vettings;
    private final Part part;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final VettingTelling telling;

    Asking(
            Vettings vettings,
            Part part,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            VettingTelling telling) {
        this.vettings = vettings;
        this.part = part;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    /** @throws Rejected if nobody is asked about, if the asker is among them, or the day lies ahead */
    @Transactional
    public VettingId ask(Viewer by, AskForm form) {
        part.require(by, Act.LEAD);
        var asOf = form.asOf() == null ? by.day() : form.asOf();
        if (asOf.isAfter(by.day())) {
            throw Rejected.because("usage.day-ahead", asOf).at("asOf");
        }
        var candidates = candidates(by, form);
        Part.requireNotAmong(by, candidates);
        var signer = signer(by, candidates);
        var clock = rules.on(by.day()).workingDays("usage.opinion.clock").value();
        var asked = new Vetting.Asked(new VettingHead(
                new VettingId(Ids.next()),
                0,
                form.purpose(),
                form.reason().strip() + "（" + form.purpose().label() + " " + candidates.size()
                        + (form.purpose().ofUnits() ? " 个单位）" : " 人）"),
                asOf,
                Party.of(by),
                by.unit(),
                signer.unit(),
                Party.of(signer),
                by.day(),
                deadlines.after(by.day(), new WorkingDays(clock))));
        vettings.add(asked, candidates);
        telling.happened(
                by, "asked", asked.head(), "提出资格核查", Map.of(), Map.of("对象", String.valueOf(candidates.size())));
        return asked.head().id();
    }

    /** Only by whoever may ask, and only before the reply. */
    @Transactional
    public void withdraw(Viewer by, VettingId id) {
        part.require(by, Act.LEAD);
        var asked = asked(vettings.get(id));
        var withdrawn = asked.withdraw(by.day());
        vettings.end(asked, withdrawn, by.day(), null);
        telling.happened(by, "withdrawn", asked.head(), "撤回资格核查", Map.of(), Map.of());
    }

    static Vetting.Asked asked(Vetting vetting) {
        if (vetting instanceof Vetting.Asked asked) {
            return asked;
        }
        throw Rejected.because("usage.other-state", vetting.head().title(), Vetting.word(vetting.stored(), 0));
    }

    private List<Candidate> candidates(Viewer by, AskForm form) {
        var mine = rights.units(by, Area.USAGE, Act.LEAD);
        var all = (form.purpose().ofUnits()
                        ? form.organisations().stream().distinct().map(this::candidate)
                        : form.persons().stream().distinct().map(this::candidate))
                .toList();
        if (all.isEmpty()) {
            throw Rejected.because(form.purpose().ofUnits() ? "usage.no-units" : "usage.no-people")
                    .at(form.purpose().ofUnits() ? "units" : "people");
        }
        if (!all.stream().allMatch(candidate -> mine.contains(candidate.unit()))) {
            throw new NotFound("candidate");
        }
        return all;
    }

    private Candidate candidate(UnitId unit) {
        var known = directory.unit(unit).orElseThrow(() -> new NotFound("unit " + unit));
        return new Candidate(Ids.next(), null, unit, known.name(), null);
    }

    private Candidate candidate(TenureId tenure) {
        var holder = directory.holder(tenure).orElseThrow(() -> new NotFound("tenure " + tenure));
        return new Candidate(Ids.next(), holder.person(), holder.unit(), holder.inWords(), null);
    }

    /** The principal of 机关纪委; another of its people if the principal is asked about. */
    private Directory.Holder signer(Viewer by, List<Candidate> candidates) {
        var people = directory.inRole(Role.DISCIPLINE, by.day());
        var principals = people.stream()
                .map(Directory.Holder::unit)
                .distinct()
                .flatMap(unit -> directory.principal(unit, by.day()).stream());
        return Stream.concat(principals.filter(people::contains), people.stream())
                .filter(holder -> candidates.stream()
                        .noneMatch(candidate -> holder.person().equals(candidate.person())))
                .findFirst()
                .orElseThrow(() -> Rejected.because("usage.nobody-answers"));
    }
}
