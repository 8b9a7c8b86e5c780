package zelian.pledge.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.pledge.PledgeId;
import zelian.regulation.Rules;

/** Writes the own clauses of a draft and hands it to the lower side. */
@Service
public class Drafting {

    private static final int MOST = 12;

    private final Pledges pledges;
    private final Clauses clauses;
    private final Words words;
    private final Seats seats;
    private final Rules rules;
    private final Telling telling;

    Drafting(Pledges pledges, Clauses clauses, Words words, Seats seats, Rules rules, Telling telling) {
        this.pledges = pledges;
        this.clauses = clauses;
        this.words = words;
        this.seats = seats;
        this.rules = rules;
        this.telling = telling;
    }

    /** Adds a clause, or words the one in that place anew; a clause changed keeps where it came from. */
    @Transactional
    public void put(Viewer by, PledgeId id, int lock, int place, String matter, String liability) {
        var draft = draft(by, id);
        var own = new ArrayList<>(clauses.of(id));
        if (place > own.size() || place < 0) {
            throw new NotFound("clause " + place + " of " + id);
        }
        if (place == 0 && own.size() >= MOST) {
            throw Rejected.because("pledge.too-many-own", MOST);
        }
        if (place == 0) {
            own.add(new Clause(0, matter.strip(), liability.strip(), Clause.Ground.own()));
        } else {
            own.set(
                    place - 1,
                    new Clause(
                            place,
                            matter.strip(),
                            liability.strip(),
                            own.get(place - 1).ground()));
        }
        pledges.touch(id, lock);
        clauses.replace(id, own);
        telling.happened(
                by,
                "clause-put",
                draft.head(),
                (place == 0 ? "增加" : "修改") + draft.head().names() + "的个性条款“" + matter.strip() + "”");
    }

    @Transactional
    public void remove(Viewer by, PledgeId id, int lock, int place) {
        var draft = draft(by, id);
        var own = new ArrayList<>(clauses.of(id));
        if (place < 1 || place > own.size()) {
            throw new NotFound("clause " + place + " of " + id);
        }
        var gone = own.remove(place - 1);
        pledges.touch(id, lock);
        clauses.replace(id, own);
        telling.happened(
                by, "clause-removed", draft.head(), "删去" + draft.head().names() + "的个性条款“" + gone.matter() + "”");
    }

    /** Why a letter may read like another; nothing is held up by it. */
    @Transactional
    public void keepAlike(Viewer by, PledgeId id, String reason) {
        var draft = draft(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("pledge.reason-missing").at("reason");
        }
        var fields = words.keep(by, id.value(), Words.ALIKE, reason, Map.of());
        telling.happened(by, "alike-kept", draft.head(), "说明" + draft.head().names() + "与同层相近的理由", fields);
    }

    /** Hands drafts to their lower sides: all of them or none. @throws Rejected {@code pledge.too-few-own} */
    @Transactional
    public void offer(Viewer by, Collection<PledgeId> ids) {
        for (var id : some(ids)) {
            var pledge = pledges.get(id);
            seats.requireDrafting(pledge.head(), by);
            var least = rules.on(by.day()).number("pledge.own-least");
            var own = clauses.of(id).size();
            if (own < least.value()) {
                throw Rejected.because("pledge.too-few-own", pledge.head().names(), own, least.value())
                        .citing(least.source());
            }
            var offered = switch (pledge) {
                case Pledge.Drafted drafted -> drafted.offer(by.day());
                case Pledge.Asked asked -> asked.offer(by.day());
                default -> throw other(pledge);
            };
            pledges.move(pledge, offered);
            telling.happened(by, "offered", pledge.head(), "将" + pledge.head().names() + "送乙方确认");
        }
    }

    /** A letter that is not wanted, before both have signed it. */
    @Transactional
    public void drop(Viewer by, PledgeId id, String reason) {
        var pledge = pledges.get(id);
        seats.requireDrafting(pledge.head(), by);
        if (reason.isBlank()) {
            throw Rejected.because("pledge.reason-missing").at("reason");
        }
        var why = reason.strip();
        pledges.move(pledge, dropped(pledge, by, why));
        telling.happened(by, "voided", pledge.head(), "作废" + pledge.head().names() + "：" + why);
    }

    static Pledge.Voided dropped(Pledge pledge, Viewer by, String why) {
        return switch (pledge) {
            case Pledge.Drafted drafted -> drafted.drop(by.day(), why);
            case Pledge.Offered offered -> offered.drop(by.day(), why);
            case Pledge.Asked asked -> asked.drop(by.day(), why);
            case Pledge.Confirmed confirmed -> confirmed.drop(by.day(), why);
            case Pledge.HalfSigned half -> half.drop(by.day(), why);
            default -> throw other(pledge);
        };
    }

    private Pledge draft(Viewer by, PledgeId id) {
        var pledge = pledges.get(id);
        seats.requireDrafting(pledge.head(), by);
        if (!pledge.drafting()) {
            throw Rejected.because("pledge.no-draft", pledge.head().names(), pledge.word());
        }
        return pledge;
    }

    static Rejected other(Pledge pledge) {
        return Rejected.because("pledge.other-state", pledge.head().names(), pledge.word());
    }

    static List<PledgeId> some(Collection<PledgeId> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("pledge.nothing-chosen");
        }
        return ids.stream().distinct().toList();
    }
}
