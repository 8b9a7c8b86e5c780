package zelian.supervision.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.supervision.round.Round;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Team;
import zelian.ui.MattersPart;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Leads from the page of a round to its bulletin: to the draft those who organise it, once published everyone. */
@Component
class BulletinPart implements PagePart {

    private final Bulletins bulletins;
    private final Rounds rounds;
    private final Team team;

    BulletinPart(Bulletins bulletins, Rounds rounds, Team team) {
        this.bulletins = bulletins;
        this.rounds = rounds;
        this.team = team;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("round")) {
            return Optional.empty();
        }
        var round = rounds.get(new RoundId(id));
        return bulletins
                .find(round.head().id())
                .flatMap(bulletin -> Optional.ofNullable(bulletin.issue()))
                .map(issue -> part(id, issue.number(), Say.day(issue.on()) + "，" + issue.by() + " 印发", "看通报"))
                .or(() -> round instanceof Round.Planned || !team.organises(viewer, round.head())
                        ? Optional.empty()
                        : Optional.of(part(id, "通报草稿", "按已确认的发现拟稿，都了结后由组长印发", "看草稿")));
    }

    private static Page part(UUID round, String title, String second, String act) {
        return new MattersPart(
                "督责通报",
                null,
                List.of(new MattersPart.Row("/inspections/" + round + "/bulletin", title, second, null, act)),
                null);
    }
}
