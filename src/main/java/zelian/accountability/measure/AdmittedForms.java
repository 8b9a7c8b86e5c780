package zelian.accountability.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Elements;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Target;
import zelian.accountability.rule.Authority;
import zelian.accountability.rule.Circumstance;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;
import zelian.accountability.rule.Mandate;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Says on the page of a case what the rules admit, from the weighing until it is decided, to those who read all of it. */
@Component
class AdmittedForms implements PagePart {

    private final Authority authority = Authority.written();
    private final Cases cases;
    private final Elements elements;
    private final Sight sight;

    AdmittedForms(Cases cases, Elements elements, Sight sight) {
        this.cases = cases;
        this.elements = elements;
        this.sight = sight;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("case")) {
            return Optional.empty();
        }
        var one = cases.get(new CaseId(id));
        return undecided(one) && sight.readsAll(viewer, one.head())
                ? Optional.of(of(one, viewer.day()))
                : Optional.empty();
    }

    private static boolean undecided(Case one) {
        return one instanceof Case.Weighed
                || one instanceof Case.Shown
                || one instanceof Case.Heard
                || one instanceof Case.Reported;
    }

    private AdmittedPart of(Case one, LocalDate day) {
        var target = one.head().target();
        return new AdmittedPart(
                target.words() + "，" + target.standing().label(),
                rows(target, day),
                Circumstance.of(elements.of(one.head().id(), Elements.Kind.CIRCUMSTANCE), day).stream()
                        .map(found -> new AdmittedPart.Point(
                                found.effect().label(),
                                found.label(),
                                found.source().inWords()))
                        .toList());
    }

    private List<AdmittedPart.Row> rows(Target target, LocalDate day) {
        var rows = new ArrayList<AdmittedPart.Row>();
        var forms = Form.of(target.onUnit());
        for (var group : FormGroup.values()) {
            var names = forms.stream()
                    .filter(form -> form.group() == group)
                    .map(Form::label)
                    .collect(Collectors.joining("、"));
            var mandates = authority.on(day).stream()
                    .filter(row -> row.act().equals(group.name()) && row.standing() == target.standing())
                    .toList();
            if (!names.isEmpty() && !mandates.isEmpty()) {
                rows.add(new AdmittedPart.Row(
                        names,
                        bodies(mandates, Mandate.Power.DECIDE),
                        bodies(mandates, Mandate.Power.PROPOSE),
                        mandates.stream()
                                .map(row -> row.source().inWords())
                                .distinct()
                                .collect(Collectors.joining("；"))));
            }
        }
        return rows;
    }

    private static String bodies(List<Authority.Row> rows, Mandate.Power power) {
        var bodies = rows.stream()
                .filter(row -> row.power() == power)
                .map(row ->
                        row.bodyKind() + (row.approval() == Mandate.Approval.PARTY_PRINCIPAL ? "（报同级党组主要负责人批准）" : ""))
                .distinct()
                .collect(Collectors.joining("、"));
        return bodies.isEmpty() ? "—" : bodies;
    }
}
