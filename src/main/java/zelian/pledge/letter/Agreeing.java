package zelian.pledge.letter;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.pledge.PledgeId;

/** The lower side confirms what it takes on, or either side asks for a change before it signs. */
@Service
public class Agreeing {

    private final Pledges pledges;
    private final PledgeText text;
    private final Signatures signatures;
    private final Words words;
    private final Seats seats;
    private final Telling telling;

    Agreeing(Pledges pledges, PledgeText text, Signatures signatures, Words words, Seats seats, Telling telling) {
        this.pledges = pledges;
        this.text = text;
        this.signatures = signatures;
        this.words = words;
        this.seats = seats;
        this.telling = telling;
    }

    /** From now on the text is fixed. */
    @Transactional
    public void confirm(Viewer by, PledgeId id) {
        var pledge = seats.shown(id, by);
        Pledge.requireSide(pledge.head(), pledge.head().lower(), by, "确认");
        if (!(pledge instanceof Pledge.Offered offered)) {
            throw Drafting.other(pledge);
        }
        var confirmed = offered.confirm(by, text.fix(pledge));
        pledges.move(pledge, confirmed);
        telling.happened(
                by,
                "confirmed",
                pledge.head(),
                "确认" + pledge.head().names(),
                Map.of(
                        "全文摘要",
                        confirmed.head().text() == null
                                ? ""
                                : confirmed.head().text().digest()));
    }

    /** @throws Rejected {@code pledge.reason-missing} without saying what is to change */
    @Transactional
    public void ask(Viewer by, PledgeId id, String what) {
        var pledge = seats.shown(id, by);
        Pledge.requireEitherSide(pledge.head(), by, "提出修改");
        var asked = switch (pledge) {
            case Pledge.Offered offered -> offered.ask(by);
            case Pledge.Confirmed confirmed -> confirmed.ask(by);
            case Pledge.HalfSigned half -> half.ask(by);
            default -> throw Drafting.other(pledge);
        };
        if (what.isBlank()) {
            throw Rejected.because("pledge.reason-missing").at("reason");
        }
        signatures.withdraw(id, by.day());
        pledges.move(pledge, asked);
        var fields = words.keep(by, id.value(), Words.CHANGE, what, Map.of());
        telling.happened(by, "change-asked", pledge.head(), "对" + pledge.head().names() + "提出修改", fields);
        telling.tellDrafter(
                by, pledge.head(), "change-asked", pledge.head().names() + "被提出修改", by.name() + "提出，打开看修改意见");
    }
}
