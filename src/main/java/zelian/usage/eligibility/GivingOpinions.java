package zelian.usage.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.usage.VettingId;
import zelian.usage.action.Words;
import zelian.usage.bar.Finding;
import zelian.usage.bar.Opinion;

/** 机关纪委 gives an opinion about each candidate, and replies in one letter that gets its number when it is signed. */
@Service
class GivingOpinions {

    private final Vettings vettings;
    private final Part part;
    private final Findings findings;
    private final Words words;
    private final DocumentNumbers numbers;
    private final VettingTelling telling;

    GivingOpinions(
            Vettings vettings,
            Part part,
            Findings findings,
            Words words,
            DocumentNumbers numbers,
            VettingTelling telling) {
        this.vettings = vettings;
        this.part = part;
        this.findings = findings;
        this.words = words;
        this.numbers = numbers;
        this.telling = telling;
    }

    /** @throws Rejected about oneself; or if it departs from what the records say, without a reason */
    @Transactional
    public void give(Viewer by, VettingId id, OpinionForm form) {
        part.require(by, Act.REVIEW);
        var asked = Asking.asked(vettings.get(id));
        var candidates = vettings.candidates(id);
        var candidate = candidates.stream()
                .filter(one -> one.id().equals(form.candidate()))
                .findFirst()
                .orElseThrow(() -> new NotFound("candidate " + form.candidate()));
        Part.requireNotAmong(by, List.of(candidate));
        var finding = requireNonNull(findings.of(asked.head(), candidates).get(candidate.id()));
        if (form.opinion() != finding.suggested()
                && (form.words() == null || form.words().isBlank())) {
            throw Rejected.because(
                            "usage.override-needs-reason", finding.suggested().label())
                    .at("words");
        }
        keep(by, asked.head(), candidate, finding, form.opinion(), form.words());
    }

    /** Gives to all who have none the opinion that follows from the records; oneself is left to others. */
    @Transactional
    public void giveSuggested(Viewer by, VettingId id) {
        part.require(by, Act.REVIEW);
        var asked = Asking.asked(vettings.get(id));
        var candidates = vettings.candidates(id);
        var found = findings.of(asked.head(), candidates);
        candidates.stream()
                .filter(candidate -> candidate.given() == null && !candidate.is(by))
                .forEach(candidate -> {
                    var finding = requireNonNull(found.get(candidate.id()));
                    keep(by, asked.head(), candidate, finding, finding.suggested(), null);
                });
    }

    private void keep(
            Viewer by,
            VettingHead head,
            Candidate candidate,
            Finding finding,
            Opinion opinion,
            @Nullable String reason) {
        var told = opinion == Opinion.UNFIT ? finding.told() : "";
        vettings.give(candidate.id(), new Candidate.Given(opinion, finding.outcome(), told, by.person(), by.day()));
        var kept = words.keep(by, candidate.id(), "opinion", reason, Map.of("意见", opinion.label()));
        telling.happened(by, "opinion", head, "出具廉政意见", Map.of(), kept);
    }

    /** @throws Rejected while an opinion is open, for whoever does not sign, and about oneself */
    @Transactional
    public void sign(Viewer by, VettingId id) {
        part.requireReader(by);
        var vetting = vettings.get(id);
        if (!vetting.head().signer().is(by)) {
            throw Rejected.because("access.not-allowed", Act.SIGN.label(), Area.USAGE.label());
        }
        var asked = Asking.asked(vetting);
        var candidates = vettings.candidates(id);
        Part.requireNotAmong(by, candidates);
        asked.requireAll(Vettings.open(candidates));
        var number = numbers.next(asked.head().body(), "廉", by.day(), "eligibility", id.value())
                .inWords();
        var replied = asked.reply(number, by.day());
        vettings.end(asked, replied, by.day(), number);
        telling.happened(by, "replied", asked.head(), "签发廉政意见回复函", Map.of(), Map.of("文号", number));
        telling.note(by, asked.head(), asked.head().asker(), "replied", "廉政意见已回复：" + number);
    }

    /** Opens the reasons for a purpose, which is kept; only the answer itself needs none. */
    @Transactional
    public void open(Viewer by, VettingId id, PurposeForm form) {
        part.requireReader(by);
        var vetting = vettings.get(id);
        if (!(vetting instanceof Vetting.Replied)) {
            throw new NotFound("reasons of " + id);
        }
        Part.requireNotAmong(by, vettings.candidates(id));
        vettings.keepOpening(id, by, form.purpose().strip());
        telling.happened(
                by, "opened", vetting.head(), "查阅廉政意见的理由，用途：" + form.purpose().strip(), Map.of(), Map.of());
    }
}
