package zelian.accountability.register;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.accountability.appeal.Appealing;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Targets;
import zelian.accountability.inquiry.Reporting;
import zelian.accountability.rule.Circumstance;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;
import zelian.accountability.start.Powers;
import zelian.ui.Option;

/** What the forms of a case offer; asked for only where the form is shown. */
@Component
class Choices {

    private final Targets targets;
    private final Reporting reporting;
    private final Appealing appealing;
    private final Powers powers;
    private final Directory directory;

    Choices(Targets targets, Reporting reporting, Appealing appealing, Powers powers, Directory directory) {
        this.targets = targets;
        this.reporting = reporting;
        this.appealing = appealing;
        this.powers = powers;
        this.directory = directory;
    }

    CasePage.Options of(CaseHead head, Set<CaseForm> forms, Viewer viewer) {
        return new CasePage.Options(
                forms.contains(CaseForm.WEIGHING) ? circumstances(viewer) : List.of(),
                forms.contains(CaseForm.SHARING)
                        ? targets.offered(
                                Set.of(
                                        head.target().unit(),
                                        powers.party(viewer.day()).unit()),
                                viewer.day())
                        : List.of(),
                Form.of(head.target().onUnit()).stream()
                        .map(form -> new Option(form.name(), form.label()))
                        .toList(),
                forms.contains(CaseForm.REPORT)
                        ? reporting.deciders(head.body(), viewer).stream()
                                .distinct()
                                .map(unit -> new Option(unit.toString(), directory.unitName(unit)))
                                .toList()
                        : List.of(),
                forms.contains(CaseForm.NAMING)
                        ? appealing.fresh(head.id(), viewer.day()).stream()
                                .sorted(Comparator.comparing(Directory.Holder::inWords))
                                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                                .toList()
                        : List.of(),
                Stream.of(Form.values())
                        .filter(form -> form.group() == FormGroup.STATE)
                        .map(form -> new Option(form.name(), form.label()))
                        .toList());
    }

    private static List<Option> circumstances(Viewer viewer) {
        return Circumstance.on(viewer.day()).stream()
                .map(one -> new Option(
                        one.code(),
                        one.effect().label() + "：" + one.label()
                                + (one.source().verified()
                                        ? ""
                                        : "（" + one.source().article() + "，未核验）")))
                .toList();
    }
}
