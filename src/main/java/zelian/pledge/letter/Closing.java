package zelian.pledge.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.pledge.PledgeId;
import zelian.regulation.Rules;

/** The end of the year: the upper side says in one sentence how the letter was kept, then it goes on file. */
@Service
public class Closing {

    private final Pledges pledges;
    private final Words words;
    private final Seats seats;
    private final Rules rules;
    private final Telling telling;

    Closing(Pledges pledges, Words words, Seats seats, Rules rules, Telling telling) {
        this.pledges = pledges;
        this.words = words;
        this.seats = seats;
        this.rules = rules;
        this.telling = telling;
    }

    /** From when on the letters of that year are evaluated. */
    public LocalDate opens(int year, LocalDate day) {
        return LocalDate.of(year, 12, 31)
                .minusDays(rules.on(day).days("pledge.evaluation-days").value() - 1L);
    }

    /** @throws Rejected {@code pledge.not-yet} before the year's end */
    @Transactional
    public void evaluate(Viewer by, PledgeId id, String sentence) {
        var pledge = seats.shown(id, by);
        Pledge.requireSide(pledge.head(), pledge.head().upper(), by, "评价");
        if (!(pledge instanceof Pledge.Effective effective)) {
            throw Drafting.other(pledge);
        }
        var evaluated = effective.evaluate(by);
        var opens = opens(pledge.head().year(), by.day());
        if (by.day().isBefore(opens)) {
            throw Rejected.because("pledge.not-yet", opens.toString());
        }
        if (sentence.isBlank()) {
            throw Rejected.because("pledge.evaluation-missing").at("evaluation");
        }
        pledges.move(pledge, evaluated);
        var fields = words.keep(by, id.value(), Words.EVALUATION, sentence, Map.of());
        telling.happened(by, "evaluated", pledge.head(), "年终评价" + pledge.head().names(), fields);
        telling.tell(
                by,
                pledge.head(),
                "evaluated",
                pledge.head().lower(),
                pledge.head().title() + "已作年终评价",
                by.name() + "评价");
    }

    @Transactional
    public void archive(Viewer by, Collection<PledgeId> ids) {
        for (var id : Drafting.some(ids)) {
            var pledge = pledges.get(id);
            seats.requireFiling(pledge.head(), by);
            if (!(pledge instanceof Pledge.Evaluated evaluated)) {
                throw Drafting.other(pledge);
            }
            pledges.move(pledge, evaluated.archive());
            telling.happened(by, "archived", pledge.head(), "归档" + pledge.head().names());
        }
    }
}
