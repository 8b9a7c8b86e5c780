package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.SchemeId;
import zelian.assessment.grading.Graders;
import zelian.assessment.grading.Team;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeSight;
import zelian.assessment.scheme.Tree;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ui.Option;

/** Begins trials and appraisals (试算, 开始考核): the facts are then counted in the background. */
@Service
class StartingAppraisals {

    private final Appraisals appraisals;
    private final SchemeSight sight;
    private final Indicators indicators;
    private final Graders graders;
    private final Team team;
    private final Directory directory;
    private final AppraisalTelling telling;

    StartingAppraisals(
            Appraisals appraisals,
            SchemeSight sight,
            Indicators indicators,
            Graders graders,
            Team team,
            Directory directory,
            AppraisalTelling telling) {
        this.appraisals = appraisals;
        this.sight = sight;
        this.indicators = indicators;
        this.graders = graders;
        this.team = team;
        this.directory = directory;
        this.telling = telling;
    }

    StartPage page(Viewer viewer, SchemeId id) {
        var scheme = sight.require(viewer, Act.LEAD, id);
        var head = scheme.head();
        var last = viewer.day().isBefore(head.until()) ? viewer.day() : head.until();
        return new StartPage(
                "/assessments/schemes/" + id,
                head.inWords(),
                Stream.of(Purpose.values())
                        .filter(purpose -> purpose == Purpose.TRIAL || scheme instanceof Scheme.Published)
                        .map(purpose -> new Option(purpose.name(), purpose.label()))
                        .toList(),
                last,
                units(scheme, last).size(),
                marked(id),
                team.candidates(viewer.day()).stream()
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .toList(),
                "正式考核至少选三人，按次序分到各单位：" + Team.NOT_ONE_S_OWN.inWords());
    }

    /**
     * @throws Rejected if the day does not lie within the scheme's period, or is still to come; if the scheme is not in
     *     force and it is no trial; if there are too few graders for some unit
     */
    @Transactional
    public AppraisalId start(Viewer by, SchemeId id, StartForm form) {
        var scheme = sight.require(by, Act.LEAD, id);
        var head = scheme.head();
        if (form.purpose() == Purpose.OFFICIAL && !(scheme instanceof Scheme.Published)) {
            throw Rejected.because("assessment.scheme-not-in-force", head.inWords(), scheme.word());
        }
        if (form.until().isBefore(head.since())
                || form.until().isAfter(head.until())
                || form.until().isAfter(by.day())) {
            throw Rejected.because("assessment.day-outside", form.until(), head.since(), head.until())
                    .at("until");
        }
        var appraisal = new Appraisal.Counting(new AppraisalHead(
                new AppraisalId(Ids.next()),
                0,
                id,
                form.purpose(),
                form.purpose() == Purpose.TRIAL
                        ? head.title() + " " + head.number() + " 试算"
                        : head.title().replace("方案", ""),
                form.until(),
                Party.of(by),
                by.name(),
                by.day(),
                appraisals.earlier(head).orElse(null),
                null));
        appraisals.add(appraisal);
        if (form.purpose() == Purpose.OFFICIAL && marked(id) > 0) {
            graders.add(
                    appraisal.head().id(),
                    team.assigned(
                            Objects.requireNonNullElse(form.graders(), List.of()),
                            units(scheme, form.until()).stream()
                                    .map(Directory.Unit::id)
                                    .toList(),
                            by.day()));
        }
        telling.happened(
                by,
                "started",
                appraisal,
                "开始" + form.purpose().label(),
                Map.of(),
                Map.of("方案", head.inWords(), "取数到", form.until().toString()));
        return appraisal.head().id();
    }

    private List<Directory.Unit> units(Scheme scheme, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> scheme.head().audience().contains(unit.kind()))
                .toList();
    }

    private int marked(SchemeId id) {
        return (int) Tree.of(indicators.of(id)).leaves().stream()
                .filter(leaf -> leaf.kind().marked())
                .count();
    }
}
