package zelian.accountability.start;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.casefile.Target;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.Authority;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.Mandate;
import zelian.accountability.rule.Standing;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.mandate.Grants;
import zelian.mandate.Power;

/** What a body may do about an object on a day: by the matrix, or because a superior entrusted it. */
@Component
public class Powers {

    private static final String DISCIPLINE_COMMITTEE = "机关纪委";

    private final Authority authority = Authority.written();
    private final Commissions commissions;
    private final Grants grants;
    private final Directory directory;

    Powers(Commissions commissions, Grants grants, Directory directory) {
        this.commissions = commissions;
        this.grants = grants;
        this.directory = directory;
    }

    /** @throws Rejected if the body has no authority to start against that object on that day */
    public Mandate requireStart(UnitId body, Target target, LocalDate day) {
        return authority
                .start(kind(body), target.standing(), day)
                .or(() -> commissions
                        .of(body, target.unit(), day)
                        .map(commission -> new Mandate(
                                Mandate.Power.DECIDE,
                                Mandate.Approval.PARTY_PRINCIPAL,
                                new Source(commission.document(), null, commission.since(), true))))
                .or(() -> grants.of(body, Power.START, target.unit(), day)
                        .map(grant -> new Mandate(
                                Mandate.Power.DECIDE,
                                Mandate.Approval.PARTY_PRINCIPAL,
                                new Source(grant.document(), null, grant.days().since(), true))))
                .orElseThrow(() -> beyond(body, target, day));
    }

    /** Says what a grant does not cover, where the body has or had one. */
    private Rejected beyond(UnitId body, Target target, LocalDate day) {
        return grants.of(body, day).stream()
                .findFirst()
                .map(grant -> Rejected.because(
                                "accountability.beyond-grant",
                                directory.unitName(body),
                                directory.unitName(target.unit()),
                                grant.inWords())
                        .citing(new Source(grant.document(), null, grant.days().since(), true)))
                .orElseGet(() -> Rejected.because(
                                "accountability.beyond-authority",
                                directory.unitName(body),
                                target.standing().label())
                        .citing(Article.START.source()))
                .at("object");
    }

    /** The powers granted on the day, beside the matrix. */
    List<Grants.Granted> granted(LocalDate day) {
        return grants.on(day);
    }

    /** In whose name somebody may ask for a start: their own body; those of 机关纪委 also the 党组 they work for. */
    List<UnitId> starters(Viewer by) {
        return kind(by.unit()).equals(DISCIPLINE_COMMITTEE)
                ? List.of(by.unit(), party(by.day()).unit())
                : List.of(by.unit());
    }

    /** @throws Rejected if a body may not decide on that form, or may only propose it */
    public Mandate requireDecision(UnitId decider, Form form, Standing standing, LocalDate day) {
        var mandate = authority
                .decide(form.group(), kind(decider), standing, day)
                .orElseThrow(() -> Rejected.because(
                                "accountability.cannot-decide", directory.unitName(decider), form.label())
                        .citing(Article.DECISION.source())
                        .at("forms"));
        if (mandate.power() != Mandate.Power.DECIDE) {
            throw Rejected.because("accountability.may-only-propose", directory.unitName(decider), form.label())
                    .citing(mandate.source())
                    .at("forms");
        }
        return mandate;
    }

    /** The matrix as it holds on the day. */
    List<Authority.Row> matrix(LocalDate day) {
        return authority.on(day);
    }

    /** @throws Rejected if the post is not filled */
    public Directory.Holder principal(UnitId body, LocalDate day) {
        var party = party(day);
        return body.equals(party.unit())
                ? party
                : directory
                        .principal(body, day)
                        .orElseThrow(
                                () -> Rejected.because("accountability.nobody-approves", directory.unitName(body)));
    }

    /** The principal of the same-level 党组. @throws Rejected if the post is not filled */
    public Directory.Holder party(LocalDate day) {
        return directory.inRole(Role.SECRETARY, day).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.because("accountability.nobody-approves", Role.SECRETARY.label()));
    }

    private String kind(UnitId body) {
        return directory.unit(body).map(Directory.Unit::kind).orElse("");
    }
}
