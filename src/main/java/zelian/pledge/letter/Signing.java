package zelian.pledge.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.ledger.Said;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Signatures.Side;

/**
 * The act of signing (签订), one letter or many: whoever signs has shown again that it is them, and signs the digest of the
 * text they read. With the second signature the letter gets its number and is in effect.
 */
@Service
public class Signing {

    private static final String WORD = "责";

    private final Pledges pledges;
    private final Signatures signatures;
    private final PledgeText text;
    private final Seats seats;
    private final DocumentNumbers numbers;
    private final Telling telling;

    Signing(
            Pledges pledges,
            Signatures signatures,
            PledgeText text,
            Seats seats,
            DocumentNumbers numbers,
            Telling telling) {
        this.pledges = pledges;
        this.signatures = signatures;
        this.text = text;
        this.seats = seats;
        this.numbers = numbers;
        this.telling = telling;
    }

    /** A letter as it was read. */
    public record Read(PledgeId id, String digest) {}

    /** Whether all of them are the viewer's to sign at all, whosever turn it is; asked before the password. */
    public void require(Viewer by, List<Read> letters) {
        if (letters.isEmpty()) {
            throw Rejected.because("pledge.nothing-chosen");
        }
        letters.forEach(
                letter -> Pledge.requireEitherSide(seats.shown(letter.id(), by).head(), by, "签订"));
    }

    /**
     * Signs all of them or none.
     *
     * @throws Rejected {@code pledge.text-changed} if a text is not the one that was read
     */
    @Transactional
    public void sign(Viewer by, List<Read> letters) {
        require(by, letters);
        letters.stream().distinct().forEach(letter -> sign(by, letter));
    }

    private void sign(Viewer by, Read read) {
        var pledge = seats.shown(read.id(), by);
        var head = pledge.head();
        switch (pledge) {
            case Pledge.Confirmed confirmed -> {
                var signed = confirmed.signBelow(by);
                requireSame(head, read.digest());
                pledges.move(pledge, signed);
                keep(by, head, Side.LOWER, Map.of());
            }
            case Pledge.HalfSigned half -> {
                // The number is given last, so that a refusal takes none.
                half.signAbove(by, "");
                requireSame(head, read.digest());
                var number = numbers.next(
                                head.body(), WORD, by.day(), "pledge", head.id().value())
                        .inWords();
                pledges.move(pledge, half.signAbove(by, number));
                keep(by, head, Side.UPPER, Map.of("编号", number));
                telling.tell(
                        by,
                        head,
                        "in-effect",
                        head.lower(),
                        head.title() + "已生效，编号 " + number,
                        head.upper().name() + "已签，" + by.day() + " 起履行");
            }
            case Pledge.Effective effective -> throw Rejected.because("pledge.signed-already", head.names());
            default -> throw Drafting.other(pledge);
        }
    }

    private void requireSame(PledgeHead head, String digest) {
        var fixed = Objects.requireNonNull(head.text());
        if (!digest.equals(fixed.digest()) || !text.digest(fixed.words()).equals(digest)) {
            throw Rejected.because("pledge.text-changed", head.names());
        }
    }

    private void keep(Viewer by, PledgeHead head, Side side, Map<String, String> fields) {
        var digest = Objects.requireNonNull(head.text()).digest();
        signatures.add(head.id(), side, by, digest);
        var all = new HashMap<>(fields);
        all.put("签订方", side.label());
        all.put(Said.FIELD, digest);
        telling.happened(
                by, "signed", head, side.label() + "签订" + head.names() + "：全文摘要 " + digest.substring(0, 16), all);
    }
}
