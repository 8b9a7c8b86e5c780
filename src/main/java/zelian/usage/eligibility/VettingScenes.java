package zelian.usage.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.usage.VettingId;
import zelian.usage.bar.Opinion;
import zelian.usage.bar.Purpose;

/** Checks of eligibility, as the demonstration tells them. */
@Component
@Profile("demo")
public class VettingScenes {

    private final Asking asking;
    private final GivingOpinions giving;
    private final Vettings vettings;

    VettingScenes(Asking asking, GivingOpinions giving, Vettings vettings) {
        this.asking = asking;
        this.giving = giving;
        this.vettings = vettings;
    }

    public VettingId ask(Viewer by, Purpose purpose, String reason, List<TenureId> people, List<UnitId> units) {
        return asking.ask(by, new AskForm(purpose, reason, null, people, units));
    }

    /** About the candidate at that place of the list. */
    public void give(Viewer by, VettingId id, int place, Opinion opinion, @Nullable String words) {
        giving.give(by, id, new OpinionForm(vettings.candidates(id).get(place).id(), opinion, words));
    }

    public void giveSuggested(Viewer by, VettingId id) {
        giving.giveSuggested(by, id);
    }

    public void sign(Viewer by, VettingId id) {
        giving.sign(by, id);
    }
}
